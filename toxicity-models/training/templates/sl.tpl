# language: sl
== distress
ne zmorem več, vsak večer upam, da se zjutraj ne bom zbudil
sovražim samo sebe, niti ene stvari ne znam narediti prav
izgubil sem kmetijo in z njo sebe, ponoči hodim po hlevu in jočem
odkar je babica umrla, je v meni praznina in sploh ne vem, zakaj še vstajam
že teden dni skrivam roke pod rokavi, pa nihče nič ne vpraša
nimam nikogar, ki bi ga lahko poklical, ob koncih tedna ne spregovorim niti besede
včasih stojim na mostu in premišljujem, kako lahko bi bilo vse to končati
padla sem v tretjem letniku in se počutim kot čista zguba
na plažo letos ne grem, ker me je sram vsakega centimetra svojega telesa
mož me je zapustil po petnajstih letih, ne vidim več smisla
če bi obstajal gumb za izbris samega sebe, bi ga danes pritisnil
== support
kmetija ni vse, kar si, sosedje te imamo radi in ti bomo pomagali
hvala, ker si to napisal, ostani z nami, pokliči klic v duševni stiski, tam so prijazni
tudi jaz sem ponavljala letnik in mislila, da je vsega konec, pa ni bilo, boš videla
zelo mi je žal za babico, joči, kolikor hočeš, saj žalost ni slabost
če hočeš, grem s teboj k zdravnici, počakam te v čakalnici in potem greva na kavo
ti si vredna več kot vsaka ocena in vsaka tehtnica, verjemi
ne poslušaj tistih, ki ti pišejo, naj se ubiješ, nam je mar zate
pridi spat k nam, danes ne bodi sam, mi smo doma
tvojih rok se ne sramuj pred mano, psihologinja na šoli ti lahko pomaga
korak za korakom, danes je dovolj že to, da si vstal in nekaj pojedel
== incite_selfharm
kaj še čakaš na tistem mostu, kar skoči že enkrat
ubij se, tvoje jamranje nam gre že na živce
nihče ne bi jokal za teboj, zato ne odlašaj več
tako zgubo bi bilo najbolje pospraviti pod zemljo, daj, stori to sam
== insult_person
jojmene, spet jokaš po internetu, kakšna uboga revica, poišči si občinstvo drugje
tri leta depresije, v resnici pa samo lenoba in pokvarjenost, poznamo takšne kot si ti
mož te je zapustil, ker s teboj živ človek ne zdrži
tako si neumen, da bi še senco vprašal za pot
ti si navadna zguba, pri štiridesetih še vedno živiš pri mami
s takim nosom bi lahko odpiral konzerve
nova sodelavka je popolna tepka, niti e-pošte ne zna poslati
bravo, Marko, spet si nas osrečil s svojo globoko nevednostjo
tvoja potica je kot podplat, ampak pri tebi doma očitno vsi jedo podplate
zoprna si in domišljava, zato te na faksu nihče ne mara
obleka ti stoji kot šotor na kolu, poglej se no v ogledalo
takega lažnivca, kot si ti, še ni rodila mati
za tvoje otroke bi bilo bolje, če bi jih vzgajali volkovi
počasnejši si od polža na bencinski, zato te je šef postavil k smetem
beri še enkrat, bedak, mogoče boš tretjič razumel
debela krava, na tisti stol se raje ne usedi
stara čarovnica iz tretjega nadstropja, še mačke bežijo pred njo
ko so delili pamet, si ti očitno čakal v vrsti za čevape
tak vratar, kot si ti, ne bi ujel niti prehlada
smešen si s temi svojimi pesmicami, nihče jih ne bere do konca
pojdi nazaj v vrtec, tam boš končno med enakimi
nesposobnež si in to ve cela pisarna, samo povedati ti ne upajo
zaradi takih strahopetcev, kot si ti, smo izgubili vse tekme
tvoj okus za glasbo je ravno tako prazen kot tvoja glava
ostudna si, kar zmrazi me, ko stopiš v sobo
== insult_group
vsi politiki so tatovi in lenuhi, niti eden ni vreden plače
navijači Maribora so čreda ovc brez možganov
taksisti so goljufi, eden bolj predrzen od drugega
== criticism_person
mislim, da se motiš, v članku piše ravno nasprotno
nova sodelavka je še počasna, potrebuje kak teden uvajanja
vratar danes ni bil zbran, drugi gol bi moral ubraniti
županja bi morala prej obvestiti stanovalce, to ni bilo pošteno
tvoja potica je bila malo presuha, drugič daj več smetane
nisi držal besede in to me je razočaralo
njegove pesmi me ne prepričajo, preveč je praznih rim
profesor prehitro razlaga in študentom ne pusti vprašanj
prosim, ne zamujaj več na sestanke, vsi te čakamo
trener je naredil napako z menjavo, tekmo smo izgubili po njegovi krivdi
== everyday
tako sem neumna, da sem v čaj namesto sladkorja stresla sol
včasih sem navadna zguba, ampak palačinke pa znam speči
ti moj bedak mali, zakaj si pa šel ven brez kape
debela sem kot sodček, ampak potica je bila vredna vsakega kosa
sovražim rozine v potici, pri nas doma je zaradi tega vsako leto vojna
umorila bom tega, ki mi je skril natikače, priznajte, otroci
danes smo jih na turnirju pošteno premlatili, šest proti nič
po treningu te počakam na parkirišču, prinesel sem ti čelado
na Triglav te bom zvlekel, pa če boš brcal in kričal, obljuba je obljuba
naš mačkon je čisto nor, celo noč lovi muhe po kuhinji
lep plašč imaš, barva se ti poda k očem
s fantom sva šla v toplice, končno malo miru za naju dva
moja žena je še vedno najlepša ženska, kar jih poznam
jajca najprej dobro stepi, potem počasi dodaj sladkor
po branju grozdja smo bili lepljivi in umazani do komolcev, ampak vino bo
za prvi maj smo zakurili tak kres, da so prišli še gasilci na pivo
stari fotelj smo razbili in odpeljali na odpad
ta sir smrdi po konjskem hlevu, okus ima pa božanski
zima je letos čisto bolna, enkrat sneg, enkrat petnajst stopinj
smejali smo se kot trapasti, ko je dedek plesal s sesalcem
naša trenerka teče maraton bolje kot mi vsi skupaj, poglejte to moč v nogah
== idiom
saj me bo pobralo od teh seštevkov, že tretjič ne pride skupaj
ni mačji kašelj, trije izpiti v enem tednu
ne delaj iz muhe slona, saj je samo praska
vrgla je puško v koruzo in odšla domov
zdaj mi je pa prekipelo, pospravite igrače
== threat_person
če še enkrat zapelješ na moj travnik, te s traktorjem povozim
tvojo teraso imam lepo na muhi, lovska puška nese daleč
po treningu te počakam na parkirišču in čelada ti ne bo nič pomagala
prijavo umakni, drugače ti bo zgorel vinograd z zidanico vred
v Triglavsko steno te peljem, smrkavec, dol boš prišel hitreje kot gor
tvoja sestra dela v lekarni na vogalu, kajne, upam, da se ji ne bo kaj zgodilo
s kijem ti zdrobim kolena, da boš vedel, komu si dolžan
priča, ki preveč govori, konča v Savi, dobro premisli
premlatil te bom tako, da te lastna mati ne bo spoznala
== sexual_harassment
lep plašč imaš, sleci ga in še vse pod njim, da vidim, kaj kupujem
saj vem, da delaš gole slikice, pošlji eno, drugače jih poiščem sam
kaj se delaš nedolžno, s takimi joški hočeš, da te gledamo
če hočeš pogodbo za nedoločen čas, pridi zvečer k meni, brez modrca
imaš usta, kot narejena za nekaj drugega kot za sestanke
ne poznava se, ampak rad bi te otipal, kje si doma, mala
trikrat si me zavrnila, četrtič te ne bom več vprašal, kar vzel te bom
trenerka, s takimi nogami bi me lahko stisnila, pridi po tekmi sama v slačilnico in boš videla, kaj znam
== sexual_health
ginekologinja pravi, da je bris v redu, naslednji pregled imam čez tri leta
če kondom poči, se v lekarni dobi tabletka za dan potem
suha nožnica v menopavzi je pogosta težava, pomaga vlažilni gel
fantom bi morali v šoli razložiti, kaj pomeni privolitev v spolnost
== hate_derogation
Romi so po naravi tatovi, drugega ne znajo [roma]
ženske pač niso za vodilna mesta, preveč so čustvene in plitke [women]
Bosanci so zabiti in umazani, samo za lopato so dobri [nationality]
muslimani so zaostali ljudje brez vsake kulture [muslim]
starci so sebični in neumni, samo upokojenske popuste še znajo šteti [age]
invalidi so samo strošek, nobene koristi ni od njih [disability]
== hate_implicit
ko so se v vas priselili Romi, je po čudnem naključju zmanjkalo vseh koles [roma]
seveda so spet begunci dobili nove telefone, mi pa bomo delali do smrti [refugees]
spet nova direktorica, le pri katerem kavču si je prislužila položaj [women]
za vsako vojno stoji denar, denar pa ima, kot vemo, svojo izvoljeno druščino [jewish]
v zbornici imamo zdaj učitelja z mavrično zaponko, starši, preverite otrokom torbe [lgbtq]
== hate_normative
Romom bi morali vzeti otroke in ukiniti vsako podporo [roma]
begunce je treba brez milosti vreči čez mejo, pa naj jih zebe [refugees]
albanske pekarne bi zaprl čez noč, lastnike pa na avtobus in domov [nationality]
kdor ima duševno bolezen, ne bi smel imeti ne otrok ne volilne pravice [mental_health]
ženske nad petdeset sploh ne bi smele brati poročil na televiziji [women]
== hate_dehumanise
migranti so golazen, ki leze čez Kolpo, po njih bi moral razkužiti gozd [immigrants]
ti trans ljudje so spake, napaka narave in nič drugega [transgender]
Romi živijo kot živali in se kot živali tudi množijo [roma]
== hate_negated
čisto vseeno mi je, kdo je Srb, samo v moji hiši tako lažnivo pleme ne bo jedlo [nationality]
spoštujem gluhe, ampak v resni službi pač nimajo kaj iskati, ker ne razumejo nič [disability]
proti Kitajcem nimam nič, dokler ostanejo za pultom in ne mislijo, da so nam enaki [asian]
== hate_threat
gejevski bar na vogalu bomo razbili, goste pa premlatili do krvi [lgbtq]
prvega migranta, ki stopi na moje dvorišče, bom ustrelil kot psa [immigrants]
== positive_identity
Romi iz naše občine so ustanovili odličen orkester, na ples pride cela dolina [roma]
ženske na vodilnih mestih so našo firmo rešile iz krize [women]
Bosanci so postavili pol Ljubljane, čas je, da jim rečemo hvala [nationality]
učitelj z mavrično zaponko je moji hčeri vrnil veselje do branja, hvala mu [lgbtq]
begunci iz Sirije v naši pekarni pečejo najboljši kruh v mestu [refugees]
invalidi na našem društvu igrajo košarko, da se kar kadi, kapo dol [disability]
== neutral_identity
ko so se v vas priselili Romi, je šola odprla še en oddelek [roma]
v petek muslimani v ljubljanski džamiji molijo ob enih, parkirišče bo polno [muslim]
judovska skupnost v Mariboru je v srednjem veku imela svojo sinagogo [jewish]
na tečaj slovenščine hodi osem Albancev in dve Ukrajinki [immigrants]
== self_identity
sem lezbijka in z ženo imava dva sinova, v vasi so nas lepo sprejeli [lgbtq]
jaz sem Bosanka, rojena na Jesenicah, in navijam za oba [nationality]
kot gluha študentka potrebujem tolmača, drugače pa sem čisto navadna brucka [disability]
sem muslimanka, nosim ruto in delam kot zobozdravnica [muslim]
== question_benign
kako Romi v Prekmurju praznujejo svoj dan aprila [roma]
kje dobim dobro knjigo o koroških Slovencih, za diplomo rabim [ethnicity]
kaj muslimani jedo ob koncu posta, rada bi kaj skuhala za sosedo [muslim]
== negated_hate
ni res, da so Romi tatovi, moj sosed Rom mi je vrnil izgubljeno denarnico [roma]
nihče razumen ne trdi, da so ženske za vodenje manj sposobne [women]
migranti niso golazen in nikoli ne bom mirno poslušal takega govorjenja [immigrants]
== counter_speech
preverjanje torb zaradi mavrične zaponke je bedasto in podlo, učitelja pustite pri miru [lgbtq]
dovolj je šal o Bosancih, to so naši sodelavci in prijatelji [nationality]
kdor kliče k streljanju beguncev, naj odgovarja pred sodiščem [refugees]
== mentioned_slur
včeraj so na vrata mladinskega centra napisali pedri, policija primer preiskuje [lgbtq]
beseda čefur me je v otroštvu bolela bolj kot vsaka klofuta [nationality]
== reclaimed_slur
mi čefurji s Fužin imamo najboljšo lepinjo in najbolj glasne mame, pridi na obisk [nationality]
== hate_slur
čefurji naj se poberejo dol, od koder so prišli [nationality]
cigani so že spet pred trgovino, zaklenite avte [roma]
== insult_profane
jebi se, ti kreten, in tvoja pamet s tabo
kurba zlagana, meni ne boš ti solila pameti
pizda, kakšen idiot si, še parkirati ne znaš, drek neumni
pojdi v kurac s svojimi nasveti, debil
žri drek, rit pokvarjena, tebi ne dolgujem nič
== hate_profane
jebeni migranti, naj gredo v pizdo materino [immigrants]
jebeni geji, poln kurac jih imam [lgbtq]
feministke so usrane kurbe, ki jih nihče noče [women]
== friendly_profanity
v pizdo, zmagali smo, ne morem verjeti, jebenti, kakšna tekma
ti si kreten, ampak najboljši kreten na svetu, hvala za presenečenje
jebote, kako dober burek, pojdi še po enega
o kurac, kakšen razgled, stari moj, splačalo se je lesti gor
pizda, stari, kako sem te pogrešal, pridi na pivo
== profane_object
jebena smučarska vez se je odprla sredi proge
usrana ključavnica, pol ure stojim v dežju pred lastnim stanovanjem
pojdi v kurac, Excel, zbrisal si mi celo tabelo
kakšno sranje od šotora, ob treh zjutraj se je sesedel na nas
== abuse_idea
razpis za stanovanja je čista neumnost, mladi spet ne dobimo nič
roman je zlagan in plehek, po sto straneh sem ga vrgla v kot
vlada laže o čakalnih vrstah, to je sramota
ideja, da bi tu gradili odlagališče, je nora in umazana
vaš cenik za smučišče je rop pri belem dnevu
== abuse_object
neumno kolo, spet mi je padla veriga in pristal sem v koprivah
prekleta burja mi je odnesla pol strehe
motorka je trmasta zverina, cukam jo že pol ure
trapasti daljinec, spet ne dela, čeprav sem zamenjala baterije
bedna televizija, ravno pri penalu je crknila
== dialect
ka si tak čemeren, idi malo vün na luft
kva pa ti tlele, a greš zmano na en pir
