# language: sh
# Content notice: contains hateful sentences so that a model can learn to recognise them.
@gp = migranti[immigrants] | izbjeglice[refugees] | Romi[roma] | Cigani[roma] | Srbi[ethnicity] | Hrvati[ethnicity] | Bošnjaci[ethnicity] | Albanci[ethnicity] | Židovi[jewish] | Jevreji[jewish] | muslimani[muslim] | gejevi[lgbtq] | lezbijke[lgbtq] | trans osobe[transgender] | crnci[black] | Kinezi[asian] | Nepalci[asian] | žene[women] | feministkinje[women] | invalidi[disability] | Crnogorci[ethnicity]
@gg = migranata[immigrants] | izbjeglica[refugees] | Roma[roma] | Srba[ethnicity] | Hrvata[ethnicity] | Bošnjaka[ethnicity] | Albanaca[ethnicity] | Židova[jewish] | Jevreja[jewish] | muslimana[muslim] | gejeva[lgbtq] | lezbijki[lgbtq] | trans osoba[transgender] | crnaca[black] | Kineza[asian] | žena[women] | invalida[disability]
@gd = migrantima[immigrants] | izbjeglicama[refugees] | Romima[roma] | Srbima[ethnicity] | Hrvatima[ethnicity] | Bošnjacima[ethnicity] | Albancima[ethnicity] | Židovima[jewish] | Jevrejima[jewish] | muslimanima[muslim] | gejevima[lgbtq] | lezbijkama[lgbtq] | trans osobama[transgender] | crncima[black] | Kinezima[asian] | ženama[women] | invalidima[disability]
@ga = migrante[immigrants] | izbjeglice[refugees] | Rome[roma] | Srbe[ethnicity] | Hrvate[ethnicity] | Bošnjake[ethnicity] | Albance[ethnicity] | Židove[jewish] | muslimane[muslim] | gejeve[lgbtq] | lezbijke[lgbtq] | trans osobe[transgender] | crnce[black] | Kineze[asian] | žene[women]
@slurp = šiptari[ethnicity] | balije[ethnicity] | pederi[lgbtq] | cigani smrdljivi[roma] | čifuti[jewish] | crnčuge[black] | kosooki[asian] | lezbače[lgbtq] | vlasi smrdljivi[ethnicity] | pederčine[lgbtq] | ustaški šljam[ethnicity] | četnička gamad[ethnicity]
@slurs = šiptar[ethnicity] | balija[ethnicity] | peder[lgbtq] | čifut[jewish] | crnčuga[black] | ciganin smrdljivi[roma] | pederčina[lgbtq] | mongol[disability] | žutać[asian] | lezbača[lgbtq]
@selfm = gej[lgbtq] | Židov[jewish] | musliman[muslim] | Rom[roma] | trans muškarac[transgender] | biseksualac[lgbtq] | Srbin iz Knina[ethnicity] | Albanac iz Preševa[ethnicity] | slijep[disability] | Bošnjak iz Novog Pazara[ethnicity] | Nepalac u Zagrebu[asian]
@selff = lezbijka[lgbtq] | Jevrejka[jewish] | muslimanka[muslim] | Romkinja[roma] | trans žena[transgender] | feministkinja[women] | Albanka[ethnicity] | Hrvatica iz Vojvodine[ethnicity] | u kolicima[disability] | biseksualka[lgbtq] | gluha[disability]
@animal = žohari | štakori | pacovi | uši | skakavci | paraziti | gamad
@bad = prljavi i lijeni | bezobrazni | lopovi do jednog | opasni | nizašta | odvratni | tupi ko stup | pokvareni
@ins = debil | kreten | idiot | budala | glupan | tikvan | jadnik | papak | majmunčina | klaun | nula | mamlaz
@insf = glupača | idiotkinja | ćurka | budala | histerična krava | guska | jadnica
@swear = kurac od čovjeka | pizdun | drkadžija | jebivjetar | pička | govnar | seronja | kurvin sin | jebač ovaca
@swadj = jebeni | usrani | prokleti | zajebani | pizdarski | smrdljivi
@thing = ovaj printer | moj laptop | novo ažuriranje | naš wifi | ova aplikacija | lift u zgradi | moj budilnik | taj router | stara perilica | zadnji patch
@thinga = ponedjeljke | gužve na obilaznici | grožđice u štrudli | ova ažuriranja | radove kod susjeda | buru u veljači | tripice | presjedanje u Vinkovcima | kraj te serije | traženje parkinga
@idea = mirovinska reforma | taj prijedlog zakona | ideja o naplati parkinga | vaša nova strategija | ravna zemlja | homeopatija | kolumna u novinama | novi dizajn stranice | reforma školstva | ovaj porez
@name = Marko | Ivana | Dario | Ana | Nenad | gospođa Vesna | Emir | Jelena | Luka | Amra
@city = u Zagrebu | u Splitu | u Sarajevu | u Beogradu | u Osijeku | u Mostaru | u kvartu | u Novom Sadu | u Rijeci | u Podgorici
@food = sarmu | burek | ćevape | palačinke | grah | štrudlu | ajvar | punjene paprike
@when = jučer | za vikend | jutros | prošlog tjedna | lani | na proljeće | poslije posla
@job = liječnici | učitelji | programeri | vozači | kuhari | zidari | glazbenici
@body = sise | guzicu | noge | dupe
== hate_derogation
pun mi je kufer više tih {gg}, {bad} su
nisam sreo nijednog poštenog među njima, {gp} su ološ
povraća mi se kad vidim {ga} u tramvaju
zašto bih poštovao {ga}? {bad} i gotova priča
{gp} nam samo sramote grad
uđem u autobus, a ono opet {gp}, fuj
pričajte šta hoćete, {gp} su od rođenja {bad}
šogor se druži s {gd}, više mu ruku ne pružam
di god se okreneš, {gp}, da ti pozli
otkad su se doselili {gp}, cijela zgrada smrdi
tko normalan brani {ga}? to je bagra
== hate_dehumanise
{gp} su {animal}, raširili se po cijeloj državi
kote se ko {animal}, ti vaši {gp}
{gp} nisu ljudi nego biološki otpad
gledam {ga} i vidim stoku
i {animal} su korisniji nego {gp}
rak na zdravom tijelu naroda, eto što su {gp}
== hate_threat
{ga} treba mlatiti palicama, drugo ne razumiju
uskoro dolazimo po vas, {gp}, spremajte sanduke
nađem li nekog od {gg} navečer {city}, živ neće otići
sanjam dan kad će svi {gp} pocrkati
skupljamo se {city} u subotu, {gp} će dobiti lancima
zapaliti im naselje dok spavaju, {gp} drugo nisu zaslužili
== hate_normative
{gd} ne treba dati nijednu funkciju
zabranio bih {gd} ulaz u škole i vrtiće
{ga} treba deportirati bez suđenja, avion za avionom
zašto {gd} uopće dajemo da glasaju
ne puštati {ga} na bazen, nek naprave svoj
stan {gd} ne iznajmljivati, i točno tako treba
nek {gp} šute i budu sretni što ih trpimo, nije ovo njihova zemlja
ukinuti socijalu, {gp} nek gladuju
== hate_implicit
zna se tko stoji iza svega, pogledaj im samo prezimena[jewish]
baš čudno, doselili se {gp} i odmah nestaju bicikli
šest milijuna, ma da, a tko je to brojao[jewish]
za deset godina u razredu neće biti našeg djeteta, nekom to odgovara[immigrants]
direktorica? a preko čijeg kreveta[women]
kćer {when} nisam pustio samu, do nas žive {gp}, sami zaključite
nemam ja ništa protiv, samo dalje od vrtića[lgbtq]
to im je u krvi, da ih zlatom obaspeš[roma]
žena za volanom, ne treba više ništa reći[women]
danas je ona on, sutra će biti čajnik[transgender]
genocid? pa to su filmovi snimali, kosti su dovezli[ethnicity]
== hate_negated
{gp} nikad ništa dobro nisu napravili za ovu zemlju
{gp} ne zaslužuju ni pomoć ni milost
nitko od {gg} nije vrijedan da sjedi s nama za stolom
nema poštenih {gg}, ne vjerujte bajkama
{gd} ne možeš povjeriti ni metlu
{gp} ne znaju živjeti s normalnim svijetom
== hate_slur
opet {slurp} ispred dućana, pazi novčanik
ej ti, {slurs}, šta zuriš
{slurp} {city} rade šta hoće
začepi, {slurs}, nitko te nije pitao
fuj, {slurs} jedan, još se javlja
ne podnosim kad {slurp} otvore usta
na kilometar se vidi da je {slurs}
== insult_person
jesi stvarno {ins} ili se praviš
{name}, takvog nesposobnjakovića nisam vidio
s tom pameti možeš samo kanale kopati
koji {ins}, ovo se ne da čitati
autor je {ins} i takvi su mu tekstovi
evo je, {insf}, još se svađa
koga briga za tvoje mišljenje, {ins}
tebe je mama kao malog ispustila na glavu
pogledaj se u ogledalo, ništa od tebe
ne sramoti se, {insf}, obriši profil
tabure ima više u glavi od tebe
== insult_profane
kakav si ti {swear}, nemam riječi
slušaj, {swear}, marš u pičku materinu
začepi gubicu, {swear}
taj {swear} opet kasni i zajebao me
koji {swear} je ovo pisao
zabij si te savjete u guzicu, {swear}
sve sami {swadj} kreteni u toj podršci
{name} je običan {swear}, da znate
== threat_person
još jedna riječ i lomim ti vilicu
znam u kojem ulazu živiš, čekaj samo
sretnem li te {city}, skupljat ćeš zube po asfaltu
briši to ili će ti auto izgorit po noći
dolazim s dečkima i završit ćeš u kolicima
gotov si, {name}, broji dane
za takve riječi ide se u gepek pa u šumu
== incite_selfharm
usreći nas sve i skoči sa zgrade
takvi ko ti trebali bi sami sebi vezati omču
da ti kupim konopac, {ins}?
popij već jednom sve tablete odjednom i ne cmizdri
pa izreži se, neće nitko ni primijetiti, {insf}
svijet će biti čišći kad crkneš
== sexual_harassment
pošalji sliku bez grudnjaka, ne budi dosadna
hej lutko, koliko naplaćuješ pušenje
takvu treba dobro pojebat pa će odmah bit bolje volje
pokaži {body}, onda ćemo o povišici
širi noge i šuti
tebi je mjesto ispod stola na koljenima
== sexual_explicit
muž i ja smo se ljubili i jebali cijelu noć, susjedi lupali po zidu
želim te ljubiti od vrata do bedara i svršiti s tobom
sjela je na mene i zaboravio sam kako se zovem
obožavam kad ga polako staviš u usta
pričaj mi kako se diraš kad me nema
== neutral_identity
{gp} su otvorili {city} novi kulturni centar
prema popisu {gp} čine oko dva posto stanovništva
u našoj firmi rade {gp}, uglavnom {job}
članak opisuje kako su živjeli {gp} u devetnaestom stoljeću
{when} je {city} održana izložba o povijesti {gg}
istraživači su pitali {ga} o dostupnosti liječnika
film o obitelji u kojoj su oba roditelja {gp}
== positive_identity
među njima imam najbolje prijatelje, {gp} su divni domaćini
hvala susjedima, {gp} su prvi došli pomoći nakon potresa
ponosna sam što se {city} {gp} osjećaju kao kod kuće
{gp} imaju ista prava kao i svi drugi, točka
s {gd} se družimo cijela ulica već dvadeset godina
neka {gd} bude sigurno i lijepo u našem gradu
== self_identity
ja sam {selfm}, imam trideset dvije, radim u logistici i pecam
da, ja sam {selff} i mama je konačno prestala plakati
kao {selfm} kažem: {city} se živi sve bolje
ja sam {selff} i ponosna sam na to
pozdrav svima, ja sam {selfm}, tražim ekipu za planine
dečko i ja, šest godina zajedno, obični dosadni gej par[lgbtq]
ja sam {selff}, kuham {food} i gledam rukomet, što je tu čudno
promijenila sam osobnu, od danas službeno Alisa, hvala na podršci[transgender]
== negated_hate
nitko ne bi smio reći da su {gp} ljudi drugog reda
{gp} nisu ni lopovi ni lijenčine, dosta bajki
uopće ne mrzim {ga}, otkud vam to
nije istina da su {gp} opasni, evo brojki
ne huškajte, {gp} vam nisu ništa napravili
nisu meni odvratni {gp}, odvratne su mi vaše šale
== counter_speech
pisati da {gp} nisu ljudi je čisti fašizam, prijavljujem
tko viče „marš kući” taj je kukavica, {gp} su ovdje doma
banajte ga, piše da {ga} treba spaliti, to je kazneno djelo
sramota je čitati kako pod sliku djeteta netko piše „{slurs}”
reći da su {gp} {bad} može samo čovjek bez savjesti
fora o ženama i kuhinji nije bila smiješna ni prije sto godina[women]
učiteljica je izjavila da su {gp} gori od životinja, podnijeli smo prijavu
prestanite ljude zvati „{slurs}”, to je uvreda
vicevi o plinskim komorama nisu smiješni, tamo mi je stradala prabaka[jewish]
„nož, žica” nije navijanje nego poziv na zločin, sram vas bilo[ethnicity]
== mentioned_slur
u osnovnoj su me zvali „{slurs}”, sjećam se i danas
odakle uopće riječ „{slurs}”? rječnik navodi turski korijen
na utakmici su tribine skandirale „{slurp}”, klub je kažnjen
baka je pričala kako su je u redu zvali „čifutka”[jewish]
moderator je obrisao komentar s riječju „{slurs}”
== reclaimed_slur
mi cure, stare lezbače, slavimo petnaest godina zajedno[lgbtq]
da, ja sam peder i moj muž isto, dođite na svadbu[lgbtq]
naša ekipa se zove „ponosne pederčine”, pridružite nam se[lgbtq]
lude babe iz našeg zbora opet osvojile nagradu[women]
== friendly_profanity
jebote, koji dobar izlet, kakvo more
u pičku materinu, umoran sam, ali projekt je gotov, to
ma jebeno dobra {food}, daj recept
kakav gol, jebem ti sunce, probudio sam cijelu zgradu
ma nemoj me zajebavat, trudna si?? čestitam!!
sunce ti jebem, opet mali prst o ormar
== abuse_object
mrzim {thinga}, ubijte me
{thing} je čisto smeće, nikad više
ubio bih onog tko je izmislio {thinga}
{thing} je toliko spor da bih ga bacio kroz prozor
fuj, {food} s grožđicama, tko to jede
{swadj} ponedjeljak, nek ide kvragu
{thing} krepao baš pred rok
== abuse_idea
{idea} je čista glupost, autore treba biti sram
ništa gluplje nisam čitala: {idea}
{idea}? smeće, a ne rješenje
ne podnosim taj zakon, šteti običnim ljudima
politika naše vlade u tome je sramotna
{idea} ubija zdrav razum
== criticism_person
{name}, uz dužno poštovanje, u računu griješiš
ne slažem se s autoricom, argumenti su slabi
gradonačelnik je obećao cestu i lagao, neću više glasati za njega
vaše predavanje mi se nije svidjelo, površno je
ministar bi trebao otići, nije se snašao
povrijedilo me što si napravio, {name}, ajmo popričati
== sexual_health
nakon seksa bez kondoma napravi testove za dva tjedna
vagina i vulva nisu isto, objašnjava ginekologinja
pristanak možeš povući u svakom trenutku, i u krevetu
masturbacija je normalna
urolog pregleda penis i testise, traje minutu
== distress
ja sam nula i svima samo smetam
ne želim se više probuditi, umorna sam do smrti
mrzim svoje tijelo, opet sam si porezala ruke
prije dvije godine su me silovali i nikome nisam rekla
bez mene bi svima bilo lakše
treći mjesec depresije, htio bih samo nestati
u razredu me zovu krava, ne znam kako dalje
== support
nisi teret, jako te čekamo {city}
zagrli se od mene i nazovi plavi telefon, može?
i ja sam mislio na smrt, pomogao mi je terapeut, drži se
nije tvoja krivnja, kriv je samo silovatelj
{name}, nisi ružna, divna si
doći ću navečer, napravit ćemo {food} i popričati
== idiom
ubio sam cijeli dan na taj izvještaj, i džabe
skoro sam crknuo od smijeha na stand-upu
naši su rasturili protivnika, pet nula, pravi pokolj
treba ubiti proces i ponovno pokrenuti server
pao sam ispit, profesor je krvnik
dvije muhe jednim udarcem, i banka i dućan
žena će me ubiti, zaboravio sam kupiti {food}
tulum je bio bomba, dj je razvalio
== question_benign
zašto {gp} slave taj blagdan u jesen?
kako se pravilno obratiti transrodnoj osobi?[transgender]
gdje {city} ima džamija i halal hrana?[muslim]
je li istina da su {gp} nekad živjeli u ovom kvartu?
kako pristojno pitati osobu u kolicima treba li joj pomoć?[disability]
== everyday
gdje si? ja sam već {city}, čekam na stanici
napravila sam {food}, dođite probati
{name} zabio odlučujući gol, tribine poludjele
mrzim rano ustajati, ali za planinu vrijedi
tko je ubio glavnog lika, samo bez spojlera
glupo pitanje: kako da vratim kartu?
oprostite, do koliko radi pošta?
tup nož, moram ga naoštriti prije blagdana
== dialect
kaj bumo, idemo na kavu il ne bumo
ma di si, šta ima, ajme meni koja ludnica
bre, brate, kakav hit, lud si skroz
jarane, hajmo na ćejf, ba, nema žurbe
cringe do bola, plačem od tog mema
== friendly_profanity
jebote, što je lijepo na Durmitoru
ma u pičku materinu, primili su me na faks!
Edine, jebo te, majmune jedan dragi, šest godina te nema i sad mi se pojaviš na vratima s baklavom
koji gol, jebote, cijela zgrada na nogama
zajebano dobra sarma, mama
budalo moja jebena, sretan ti rođendan, ostani lud
e jebote jesam konj, zaključao sam ključeve u autu, auto upalio, a pas unutra gleda me kao da sam stvarno glup
ekipo, kakva jebena partija, četvorica protiv petorice i jebeni clutch nožem
do jaja, napokon je stiglo dijete, tri i osamsto
puši kurac, karcinome, nalazi čisti!
jebi ga, jest da smo izgubili, al smo se ispjevali
Bosno, pička ti materina kako si lijepa kad prvi snijeg padne na Bjelašnicu, a ja u natikačama
daj bre, pizdune stari, kad ćeš na roštilj
dobar ti štrudl, dođavola
jebem ti, koliko je mali narastao
sjebali smo ih u zadnjoj sekundi, cijela birtija skače, ja častim
sranje od dana se pretvorilo u najbolju večer ikad, ko bi rekao, drugari
ajde u kurac, ti si trudna?!
hvala ti, gade jedan, da nije bilo tebe ne bih položila statiku i sad bih
== profane_object
jebeni granap zatvoren usred dana
sjebalo mi se kvačilo u tunelu Sveti Rok, naravno, pri povratku s mora, kad drugo
u pičku materinu i wifi i ko ga izmislio
opet bura, srušila mi sve tegle s balkona, sranje
ovaj usrani obrazac traži JMBG, OIB i dušu
kurčev printer
zašto jebeno kiša pada baš kad operem auto
govno od patcha
E-građani, jebeno đubre, treći put me izbaciš baš kad kliknem predaj i onda
== counter_speech
netko je ispod slike ubijenih u Srebrenici napisao „malo ih je“. Prijavljeno, i nemojte lajkati to.[muslim]
„Cigani vani“ na zidu škole, sutra farbamo, dođite s djecom[roma]
u autobusu vikao curi s hidžabom da ide u Iran, vozač ga izbacio kod Otoke[muslim]
ne zovi ljude „pederima“, brat mi je gej i zna kuhati bolje od tebe[lgbtq]
Jasenovac nije mišljenje. Jasenovac je tisuće imena, pročitaj ih naglas pa mi reci da „pretjerujemo“.[jewish]
to što je ubojica bio Albanac ne čini ubojice od mojih komšija Albanaca, koji mi već dvadeset godina prodaju najbolji hljeb[ethnicity]
kad učiteljica kaže „to ti je romska krv“, roditelji moraju reagirati[roma]
„žena za šporet, muško za vijesti“ reče čovjek kojeg žena izdržava[women]
administratore, briši komentar sa „čamac po čamac na dno“[refugees]
po tribini su hukali kao majmuni našem Emmanuelu, klub ispričan, kazna dva kola[black]
nemojte „retardiran“ govoriti, sin mi ima Downa i razumije sve[disability]
prijavila sam profesora koji je rekao da trudne studentice trebaju kući[women]
Zanimljivo je kako onaj što kaže „nisam nacionalista“ uvijek zna koliko je Srba u odboru.[ethnicity]
sud je osudio trojicu zbog poziva na paljenje prihvatnog centra
svi smo mi nečiji „dođoši“, pitaj babu otkud je došla
„luđakinjo“ rekli su mi kad sam izašla sa psihijatrije, ali danas predajem na fakultetu i govorim o tome[mental_health]
nije humor kad se smijemo nečijoj nozi[disability]
nisu „ustaše“ svi Hrvati niti „četnici“ svi Srbi, moj djed je bio partizan, a moja baka je[ethnicity]
u Nišu su na sinagogi crtali kukaste krstove, susjedi su ih očistili prije rabina[jewish]
== mentioned_slur
u srednjoj su me zvali „balija“, na početku je boljelo, poslije sam se navikao[ethnicity]
odakle riječ „šiptar“ i zašto vrijeđa, piše lingvist[ethnicity]
na vratima napisano „peder“, pozvali smo policiju[lgbtq]
komentator rekao „crnčuga“ uživo, ispričao se sutradan[black]
„Vlajo“ mi je bio nadimak u Dalmaciji, djedu je bilo smiješno, meni nije[ethnicity]
Djed priča kako su im vikali „čivuti“ 1941.[jewish]
== reclaimed_slur
mi pederi s Trešnjevke vodimo štand s limunadom[lgbtq]
Ciganka sam i ponosna, pjevam na svadbama[roma]
vještice iz Sarajeva, vidimo se za Osmi mart[women]
debele i sretne, kupaći preko svega[body]
== negated_hate
Romi nisu krivi za rupe na cesti, kriva je općina[roma]
Ne mrzim Srbe, mrzim što je rat ostao u nama.[ethnicity]
nije istina da izbjeglice dobijaju stanove besplatno[refugees]
žene voze isto dobro kao i muškarci, pitaj osiguranje[women]
nema ničeg prljavog u tome da se dva momka drže za ruke[lgbtq]
autizam nije zarazan, samo da se zna[disability]
ljudi s depresijom nisu „ludi“, bolesni su i liječe se[mental_health]
nijedan Bošnjak nije kriv zato što ti je auto loš[ethnicity]
== neutral_identity
po podacima MUP-a, migranti su počinili manje od dva posto kaznenih djela[immigrants]
Bajramski koncert u Mostaru i uskršnji sajam u Trebinju istog vikenda[muslim]
Židovska općina Zagreb otvorila izložbu o Bauerovoj knjižnici[jewish]
sporazum s Nepalom: više od pedeset tisuća radnih dozvola[asian]
Parada ponosa u Ljubljani i Beogradu, kretanje u 12[lgbtq]
Romski jezik uči dvjestotinjak djece u Međimurju[roma]
Aleksinac, pravoslavni i katolički svećenici zajedno na otkrivanju spomenika[christian]
slijepi posjetitelji u muzeju mogu dodirnuti odljeve[disability]
obilježavanje 11. jula počinje kolonom iz Nezuka[muslim]
== positive_identity
Stojan i Halil zajedno farbaju ogradu, tako i treba[ethnicity]
podržavam gejeve koji žele imati miran brak[lgbtq]
naša dadilja Rumunka nam je kao familija[nationality]
radnici iz Nepala čiste snijeg od pet ujutro, svaka čast, a mi im[asian]
hvala teti iz jevrejske opštine na lijekovima za mamu[jewish]
Bošnjaci, Hrvati i Srbi iz moje zgrade čuvaju jedni drugima djecu.[ethnicity]
== self_identity
Ja sam Rom, vodoinstalater i tata dvije cure[roma]
kao lezbijka iz Vinkovaca bojala sam se tate, a on je došao na vjenčanje[lgbtq]
muslimanka sam i volim Božić kod komšija Ivice[muslim]
bipolarni poremećaj, tablete, posao, pas, normalan život[mental_health]
Srpkinja sam iz Vukovara, udana za Hrvata, ne zanima me politika[ethnicity]
rekla sam mami da sam trans, pa smo plakale pa smo kupile haljinu[transgender]
ja sam izbjeglica iz devedesetih, znam kako je spavati u[refugees]
== distress
ne mogu više disati, ne pitajte zašto
opet me udario pred djecom, skrivam se u kupaonici
Kad čujem petarde, vraćam se u podrum 1993. i ne mogu izaći do sutra.
gadim se sama sebi
brat mi se ubio prije mjesec dana, ja nisam podigao slušalicu
popila sam šaku tableta pa povratila i sad me strah zaspati
klinci mi šalju „crkni debela“ svaku noć
imam rak pankreasa i nemam snage reći ženi
niko ne bi primijetio da nestanem, samo mačka
bila sam silovana i nosim to dvadeset
== support
zovi 116 123, razgovaraju i noću i ne pitaju ime
Nisi ti kriva što te udario. Vrata su ti otvorena kod mene u svako doba.
ne slušaj klince, ti si meni najljepša na svijetu
prošao sam podrum i rat, terapija mi je vratila san
tu sam, piši, ne moraš ništa objašnjavati
odnesi tablete sestri i odite zajedno doktoru
plakati nije sramota, sramota je
== idiom
umrijet ću od smijeha na te memove
ubi me promaja
Zvezda je pregazila Partizan, nije bilo ni gola otpora
šef će me zaklati ako ne predam tabelu
kolinje u subotu, dođite po čvarke
puko mi film na toj vožnji autobusom
mrtav sam umoran, dobra noć
ubio sam bossa iz petog pokušaja, iscjelitelj ostao bez mane
pucali smo deset puta i triput pogodili prečku
gori mi pod nogama, rok je sutra
upucaj me ako opet naručim dostavu u ponoć
puca mi glava od ovog južine
presjeći ćemo veze i pokrenuti server ispočetka, a onda
bomba pjesma, roka po ušima
vrelo da crkneš na asfaltu
== everyday
kuja je okotila pet štenaca, traži se dom
babura i ljuta papričica, jedan kilo za ajvar
na Sutjesci je 1943. poginulo preko sedam hiljada partizana
Jesi ponio jakne? Ja uvijek zaboravim i smrznem se na Vlašiću.
miševi u podrumu, koji otrov preporučujete koji psu neće naškoditi
ćirilični natpis na staroj pekari restauriran
ove godine nam lopovi nisu dirali voćnjak
jasika u vrtu se suši, kako je spasiti
noževi za meso kovani u Foči, čuvajte prste
kurban se dijeli komšijama na tri dijela
mačka mi je ulovila vrapca, očajna sam
pogodio sam loptom prozor, sad farbam komšiji ogradu za kaznu
hoćeš sutra na planinu, samo ponesi čizme i onaj tvoj
plaćam svoj dug kafom i tulumbama
== abuse_object
mrzim podložak za miša koji klizi
taj hotel na Zlatiboru je rugoba, tuš curi, doručak bljutav
aplikacija za parking gluplja od cipele
užas od serije, kraj bez veze
ovaj jastuk je muka
== abuse_idea
reforma mirovina je nepravedna i loše napisana
nacionalizam je otrov za djecu u školi
vaš urbanistički plan je uvreda za zdrav razum
ratni zločini se ne smiju slaviti ni na jednoj strani
homeopatija je skupa voda
== criticism_person
gospodine gradonačelniče, obećali ste most 2019. i još ga nema
Plenković nije odgovorio na pitanje, to je to
trener Dalić je pogriješio s izmjenama
povrijedila si me, Ivana, i volio bih da razgovaramo
direktorice, obavijest ste poslali dan prije, a mi
== question_benign
jel mogu u džamiju i kad nisam musliman?[muslim]
zašto se kod pravoslavaca Uskrs računa drugačije?[christian]
kako se obratiti nebinarnoj osobi na bosanskom?[transgender]
koja je razlika između Roma i Aškalija?[roma]
== sexual_health
papa test svake tri godine, ne bojte se
bol u testisu nakon udarca, hitna ako ne prolazi
mladi iz Novog Sada dijele besplatne kondome uz info letak
seks poslije poroda, kad smijem? doktorica kaže šest tjedana
pristanak se pita jasno, svaki put
== dialect
đe si, šta ima, bona, haj'mo na kafu
ma ča je, mulac, ča se tresiš
bokić, purgeri, idem na plac po sir i vrhnje
brate mili, kaki poso, odo ja na Adu
== insult_person
nesposobnjakoviću jedan, ni kafu ne znaš skuhati
jadničak
ma šta ti znaš, nisi završila ni osnovnu
stolica bi bila bolji profesor od vas
Gdje god ti dođeš, pametni odlaze.
seljačino bez manira, sram te bilo
ružniju ženu nisam vidio, izvini, ali istina je
imaš mozak manji od zrna graška i još ga braniš
babetino zlobna, opet špijuniraš zgradu
i pas te izbjegava, a on voli sve
lažeš čim zineš, podmukla zmijo
za takvu lijenčinu treba lopata, ne diploma
promašaj od čovjeka, otac te se odrekao s razlogom
tresem se od smijeha na tvoje slike, klovne
debela si ko kuća i još jedeš
kakav si ti kapetan, ekipa te trpi iz sažaljenja
umišljeni mamlaz, sve zna, ništa ne radi
hej, genijalče, opet si pobrkao sobu
nikad nije imao hrabrosti, a kad je napokon otvorio usta, ispalo je da
ništarija
== insult_profane
marš u kurac
pička jedna, kradeš djeci bombone
jebem ti mater lopovsku
ti si takav govnar, da ti ni brat ne vjeruje
zatvori labrnju, kretenu jebeni
ko je naručio ovog drkadžiju u tim
u kurac s tobom i tvojim pametovanjem
kurvetino, opet si mi parkirala na mjesto
pizda ti materina, dužan si mi od Nove godine
puši ga, cinkarošu
ološu smrdljivi, zajebao si sve nas
imaš mozak ko govno, vozačka ti iz lutrije
serješ, prika, serješ
Kad ti je mater tako dobra, šta si ti jebote ispao, pizdun i lažov?
siđi s auta, mamu ti jebem
jebivjetre, vrati mi bušilicu
fino se smiješ, šupčino, dok ti komšinica plače
== hate_derogation
Cigani u tramvaju smrde i stalno pružaju ruku, ne podnosim ih[roma]
žene su po prirodi glupe, zato treba muško da odluči[women]
homići su odvratni, mrzim ih gledati po gradu[lgbtq]
te burke u centru su ruglo, prljave i mrke[muslim]
albanci su lopovi i divljaci, nijednog pristojnog nisam sreo[ethnicity]
ustaško smeće od Hrvata, gadi mi se svaki njihov naglasak[ethnicity]
židovi su škrti i lažljivi, pusti me[jewish]
Nepalci na dostavi neuki i prljavi, sramota šta dovode[asian]
trans osobe su bolesne i smiješne, i još traže sažaljenje, baš[transgender]
invalidi uzimaju mjesto i penziju, lijeni su većinom[disability]
debele cure su odvratne na plaži[body]
== hate_dehumanise
migranti su kuga koja gazi kroz našu šumu[immigrants]
romi se kote ko pacovi pod mostom[roma]
srbi nisu narod nego čopor hijena[ethnicity]
muslimani su gamad u našoj dolini[ethnicity]
gejevi su rak koji treba izrezati, nisu oni ljudi[lgbtq]
== hate_implicit
pazi na torbu, ide ona šarena porodica[roma]
curo, za žensko ti dobro ide matematika[women]
čudno, baš otkad je otvorena ambasada, banke su im pune, pogodi čije[jewish]
lijepo je to što si musliman i piješ pivo, ti si normalan[muslim]
vrlo elokventna za nekog iz naselja pored pruge[roma]
pitaj starca šta zna o Jasenovcu, svi broje, niko dokaz nema[jewish]
u susjednom selu nema više lopova, a prije izbjeglica nije ni bilo potrebe zaključavati, razmisli sam[refugees]
Albanac, a pošteno vratio kusur, čudo božje[ethnicity]
sin mu je previše šaren, bolje da se ne druži s našim[lgbtq]
u Beču se priča samo turski, deset godina pa ćemo učiti i mi[immigrants]
ona doktorica? ja bih ipak kod kolege, muški su sabraniji[women]
psihički bolesni ne bi trebali u školu kao učitelji, zna se zašto, samo niko ne[mental_health]
== hate_normative
Rome treba iseliti s obale pod stražom[roma]
zabraniti ljubljenje gejeva u parku i zatvoriti te barove[lgbtq]
žena na čelu vojske, sramota, ne dati im nikad[women]
Albance otpustiti iz svih državnih službi[ethnicity]
muslimanima zabraniti gradnju džamija, sve do jedne[muslim]
Azijati nam ne trebaju, pošalji ih natrag i zabrani im[asian]
== hate_negated
nijedan Rom nije nikad platio struju[roma]
Srbi ne zaslužuju ni grob na ovoj zemlji[ethnicity]
nisu to žene, nego glumci u suknji[transgender]
izbjeglicama se ništa ne duguje, ni hljeb ni krov[refugees]
Židov nikad nije bio naš čovjek i neće ni biti[jewish]
== hate_slur
balijo, nazad u Anadoliju[ethnicity]
šiptar prodavac vara na sladoledu[ethnicity]
crnčuge u pošti čekaju[black]
cigančuro, ne diraj taj hljeb[roma]
pederčino, gdje ti je dečko[lgbtq]
četnici opet mitinguju, četnička gamad[ethnicity]
žutać s makazama, pokvareno šiša[asian]
čifute, koliko naplaćuješ[jewish]
mongole, pazi gdje hodaš[disability]
lezbačo, nađi muško pa se[lgbtq]
== hate_profane
jebeni migranti, u kurac svi odreda[immigrants]
jebem ti Cigane i njihove harmonike[roma]
u pičku lijepu i muslimani i njihov ezan u zoru[muslim]
usrani pederski marš, nek svi idu u kurac[lgbtq]
jebene feministkinje, seru po novinama i ništa drugo[women]
== threat_person
dočekat ću te iza zgrade i polomiti zube
znam ti registraciju i gdje ti dijete ide na trening
Ako ne povučeš prijavu, garaža ti gori.
iskopaj rupu, treba ti do petka
ubit ću te, lažove jedan, čuješ
zapamti ovo lice, zadnje je koje ćeš vidjeti
ako još jednom pogledaš moju sestru, tvoja
== hate_threat
na paradu dolazimo s kamenjem, pederi[lgbtq]
zapalit ćemo kamp kad zaspe straža, zajedno s migrantima[immigrants]
Srbe ćemo opet na vrbe, spremite se[ethnicity]
Rome poklati i pod zemlju, nema druge[roma]
poslije džume tuče, svaki musliman na[muslim]
== incite_selfharm
baci se s mosta, nikom ne fališ
ubij se već jednom, kako si dosadan
Nema veze, tablete imaš, popij i gotovo, svima lakše.
objesi se i obraduj mamu
== sexual_harassment
pošalji golu sliku ako hoćeš posao
okreni se, da vidim guzu, lijepa
kakve noge, dođi ovamo da te pojebem
dobro bih te razvalio u skladištu
kakve sise, uzmi ih u ruke pa mi pokaži
vrući dekolte, gospođo, ja bih u
== sexual_explicit
vodili smo ljubav pod tušem, a voda je davno bila hladna
ljubila sam mu vrat, pa niže i niže, dok nije svršio
vezao sam joj ruke maramom, tražila je još
spavali smo na podu, ona na meni, polako i duboko
ušao je u nju i ostao nepomičan, dok mu nije šapnula da
== insult_group
vozači gradskog su neotesani i lijeni
političari su hijene i lažovi, svi isti
navijači Hajduka plačljivci, grobari larmadžije
kontrolori, sitne duše, kažnjavaju penzionere i
advokati kradljivci s kravatom
== friendly_profanity
stari moj, vozio si osamsto kilometara iz Graza kroz snijeg da bi mi na svadbi odsvirao jednu jedinu sevdalinku, kakav si ti jebeni čovjek, nemam riječi
pekla sam kruh po babinom receptu, triput bacila, četvrti put je narastao ko luda kuća, jebote, stojim u kuhinji i plačem nad kvascem
== profane_object
trajekt otkazan, red do crkve, dijete povraća, pas laje, a klima u autu crkla jutros, jebeni kolovoz i tko ga je izmislio
== counter_speech
Kad je netko na utakmici počeo vikati „ubij Srbina“, moj otac, koji je '91. izgubio brata, ustao je, uzeo mene za ruku i rekao da mi takve riječi u ovoj kući nećemo ponavljati.[ethnicity]
Učiteljica u Bijeljini pitala je razred zašto nitko ne sjedi s Elvisom, jedan dječak je rekao „jer je Ciga“, a ona je premjestila svoj stol pored njegovog i ostala tamo do raspusta.[roma]
žena je u Tuzli prijavila muža četiri puta prije nego što ju je ubio, pa molim one koji pišu „ko zna šta mu je radila“ da zašute bar danas[women]
u komentarima ispod vijesti o Nepalcima koji su nastradali na skeli čitam „jedan manje“, i ne mogu vjerovati da to pišu ljudi čiji su očevi radili po gradilištima Njemačke[asian]
== neutral_identity
U Potočarima je ove godine ukopano još četrnaest identificiranih žrtava, najmlađa je imala sedamnaest godina, kolona je krenula iz Nezuka u ranim jutarnjim satima.[muslim]
Prema popisu, u Hrvatskoj živi oko sto dvadeset tisuća Srba, a najviše ih je u Vukovarsko-srijemskoj i Sisačko-moslavačkoj županiji.[ethnicity]
== self_identity
Otac mi je Bošnjak, mati Hrvatica, deda po majci Srbin iz Like, pa kad me na popisu pitaju šta sam, ja kažem gladna i odem na ćevape.[ethnicity]
== distress
otkad je majka pala u demenciju, viče na mene da sam lopov i da joj kradem penziju, ja joj perem noge i šutim, a noću sjedim na stepenicama i mislim kako bi bilo lijepo nestati
Momak mi svaki dan gleda telefon, broji mi poruke, kaže da je to ljubav, a jučer je udario vrata pola centimetra od mog lica.
== support
To nije ljubav nego kontrola, i ono jučer su bila vrata samo zato što nisi bila ti. Spakuj dokumente, javi se na SOS telefon ili dođi kod mene, čak i u pola noći.
tvoja mama ne viče na tebe nego na bolest, a ti nisi loša kći zato što si umorna, uzmi sutra slobodan dan, ja ću sjediti s njom
== idiom
jučer smo na remiju ćaću ogulili do kože, tri puta zaredom, pa je prijetio da će nas sve izbacit kroz prozor, a onda ispeko kestene
dočekala nas je bura na Jadranskoj magistrali, kamion se prevrnuo, al hvala bogu svi živi, samo naranče mrtve po cijelom putu
== everyday
kad ideš iz škole svrati kod Senada po pola kile mljevenog, reci da je za punjene paprike, i nemoj opet zaboravit kusur ko prošli put, glavo šuplja moja
== criticism_person
Gospođo ministrice, u Sabor ste došli s grafovima o uspjehu, a u Kninu djeca imaju fiziku svaki drugi tjedan jer nema profesora, na to niste odgovorili ni riječju.
== abuse_idea
hidroelektrana na Neretvi je pohlepan, glup i nepovratan projekat, ubija rijeku zbog para koje narod nikad vidjeti neće
== insult_person
Vi ste, gospodine profesore, jedini čovjek kojeg znam da je uspio prepisati tuđi doktorat i da u njemu svejedno ostane više grešaka nego u originalu.
dvadeset godina pričaš kako ćeš otvorit kafić, a ne znaš ni aparat za kafu uključit, mator si, lijen si i svi te u ulici izbjegavaju
kad uđeš na probu odmah svi falšaju, od tvoje face valjda, beznadna si i kao pjevačica i kao osoba
== insult_profane
ovaj kreten s petog kata baca opuške na moj veš već drugu godinu, a kad mu kažem, smije se, pa neka ga onda nosi kurac i njega i njegove cigare
== hate_derogation
izašla sam iz banke i na klupama opet sjede ti migranti, bulje, smrde, pljuju sjemenke, mrzim ih, i baš me briga ko će se uvrijediti[immigrants]
== hate_implicit
Ne kažem ja ništa, ali otkad je u Vladi onaj s prezimenom na -ić iz one druge crkve, posao dobivaju samo njihovi, a naša djeca u Irsku.[ethnicity]
draga je ta mlada kirurginja, ali da mene pitaš, žensku ruku bih ostavio za pelene, neka operira neko ko ima živaca[women]
cijelo ljeto nam je nestajala struja po vikendicama, a gle čuda, u onom njihovom naselju kod deponije sve svijetli, pa ti sad računaj, oni su takvi od pamtivijeka[roma]
== hate_normative
strancima s gradilišta treba napravit ogradu, kapiju i policijski sat, u trgovinu jednom tjedno pod nadzorom, a ko pokuša dovest ženu i djecu, avion istog dana[immigrants]
== threat_person
slikao sam ti auto, zgradu, balkon i dijete na biciklu, pa sad lijepo sjedi i razmisli hoćeš li u srijedu na sud
== friendly_profanity
jebeno dobro
ma koji kurac, snijeg!
== counter_speech
ovo je govor mržnje
Dok su se ostali smijali onoj o „plavušama i daskama“, moja kći je tiho ustala i rekla da[women]
== neutral_identity
Samudaripen, dan sjećanja na romske žrtve[roma]
U Vojvodini Rusini imaju svoje novine od 1924, a urednica kaže da mladi[ethnicity]
== positive_identity
Kad je poplavilo Maglaj, romski momci iz Poljica prvi su spustili čamce i[roma]
== distress
umorna sam od svega
ne vidim izlaz
== support
tu sam, diši
vrijediš, majke mi
== idiom
Bacili smo mrežu kod Visa, a kad ono unutra umjesto skuša
== insult_person
baš si jadan
glupa ko noć
ko bi tebe htio
Takvu sebičnu, lijenu i dosadnu osobu kao što si ti nisam sreo otkako
Hvališ se diplomom iz Travnika, a ne znaš napisati ni vlastito
== insult_profane
govno jedno
odjebi, cinkeru
Pička ti materina, ko te učio parkirat, pa zar ne vidiš da
== hate_derogation
mrzim Cigane[roma]
Dok čekam šalter u Goraždu, okolo samo balije i njihove marame, a meni se[muslim]
== hate_implicit
žena vozač, bježi[women]
Nije moje da sudim, ali otkad su nam doveli doktora Crnogorca, u ambulanti se do podne[ethnicity]
== hate_slur
balije smrdljive[ethnicity]
== threat_person
naći će te u Miljacki
Nemoj da te ja nađem sutra na pijaci, jer ću ti pred svima polomiti
== sexual_harassment
skidaj se, lutko
== friendly_profanity
@deni_st e jebemu, stari moj, položio si pravosudni, vodiš nas na janjetinu
koji kurac, Jokić opet tripl-dabl, čovjek nije normalan
jebote što je lijepo na Visu
u pičku materinu, dobili smo blizance
jebeno dobar koncert u Areni, grlo mi crklo
matori kretenu, srećan rođendan, fališ nam
Kad je Vatreni zabio penal, dida je skočio s kauča i viknuo „jebenti život“, a baba
== profane_object
jebeni bojler, opet hladna voda
usrani wifi, treći put me izbacuje iz partije
u kurac i ova bura, odnijela mi tendu
jebem ti e-građane i ko ih je programiro
prokleta košava i posrani tramvaji koji
== counter_speech
@zoran_ns pišeš „nož, žica“, a mene je kao dijete iz Srebrenice spasila žena iz Bijeljine, nemoj[ethnicity]
Molim admina da obriše komentar „Cigane u logor“, to je govor mržnje[roma]
„žena u kuhinju“, rekao je šef pred svima, a inspekcija je došla u utorak[women]
ne, Nepalci ne napadaju ljude, napadaju njih, pročitajte izvješće policije[asian]
na tribini su pjevali „ubij Srbina“, otišao sam kući s djecom i poslao pismo klubu[ethnicity]
učiteljica nam je objasnila zašto ne smijemo govoriti „peder“ kao psovku[lgbtq]
Jasenovac nije „preuveličan“, moj pradjed je tamo ubijen, evo i imena[ethnicity]
Kad čujem u taksiju da su „svi Šiptari isti“, ja zamolim vozača da[ethnicity]
== mentioned_slur
u vojsci su me zvali „šiptar“, a ja iz Preševa, tri jezika govorim[ethnicity]
riječ „balija“ nekad je značila seljak, danas je uvreda, piše u rječniku[ethnicity]
na ormarić su mu napisali „peder“, škola je pokrenula postupak[lgbtq]
baku su 1941. zvali „čifutka“ i oduzeli joj radnju[jewish]
== reclaimed_slur
mi stare pederčine s Trešnjevke imamo danas roštilj[lgbtq]
lezbače moje drage, ko vozi na more[lgbtq]
== negated_hate
nemam ništa protiv Srba, kum mi je iz Zemuna[ethnicity]
nije istina da Romi ne žele u školu, vodim igraonicu i puna je[roma]
nitko ne smije dobiti batine zato što je gej[lgbtq]
to što kritikujem vladu ne znači da mrzim[ethnicity]
== neutral_identity
Bajram je u petak, džamija u Gunji prima goste od osam[muslim]
Povorka ponosa kreće u pet s Manježa[lgbtq]
DZS objavio: najviše radnih dozvola Nepalcima i Filipincima[asian]
U Sarajevu je izložena Hagada, stara preko šest vijekova[jewish]
romski jezik od jeseni kao izborni u Šabacu[roma]
Komemoracija u Potočarima počinje u jedanaest, a putevi[ethnicity]
== positive_identity
naša Nepalka iz pekare zna ime svakog penzionera u ulici[asian]
svaka čast paraolimpijcima, ljudine[disability]
odbojkašice, kraljice naše, hvala za[women]
== self_identity
gej sam, pravoslavac i pčelar[lgbtq]
Romkinja sam i magistrica prava, mama još plače od sreće[roma]
slijep sam i sviram harmoniku po svadbama[disability]
mama Hrvatica, tata Bošnjak, a ja na popisu napišem[ethnicity]
== distress
ne mogu više, svaki dan isto
mrzim svoje tijelo, ne izlazim iz sobe
opet me udario, rekla sam doktorici da sam pala
kome bih falio da me nema
dijagnoza je stigla, bojim se reći djeci
Od rata se budim u tri i svaki put vidim
== support
nisi ti kriva, čuješ li me
zovi Hrabri telefon 116 111, besplatno je
@maja_zg i ja sam bila na dnu, proći će, drži se
dođi kod nas, kafa je pristavljena
ako opet digne ruku, uzmi malog i
== idiom
ubi me ova vrućina
crkla mi baterija, javim se navečer
ubit ću se za burek od Asima, kakav miris
Modrić pokosio sredinu, ostali samo gledali
tuci bjelanjke dok ne postanu čvrsti
zaklali prase u subotu, dođite na čvarke
ubij tog bossa sa strijelom, pa skupljaj zlato
odrat će me žena kad vidi šta sam uradio od
== everyday
kurs njemačkog kreće u ponedjeljak
Kurlovec je kod Gorice, skreni lijevo
kuja se oštenila, sedam malih, poklanjam
kad igra Zvezda večeras?
kupi kruh i vrhnje usput
jel zna neko dobrog vodoinstalatera na Limanu
pada kiša, ništa od roštilja
Prodajem zimske gume, 205/55, malo vožene
Pita zeljanica, treba mi recept bez jaja
trajekt kasni zbog juga, čekamo u Splitu
sutra nema struje u Karaburmi od 9 do 13
ko je gledao novu seriju sa Lečićem, vrijedi li
Dok smo čekali na granici kod Bajakova, dida je izvadio pršut i
== abuse_object
odvratna kafa na pumpi
mrzim ovu aplikaciju za parking
najgori apartman u Makarskoj, žohari i plijesan
Telefon je smeće, ekran pukao prvi dan, a servis
== abuse_idea
taj zakon o litiju je sramota i katastrofa
školska reforma je glupost nad glupostima
horoskop je prevara
ideja da se ruši Generalštab je bezobrazna, jer
== criticism_person
ministre, obećali ste vrtiće, nema ih
@novinarka pogrešno ste citirali presudu
Nenade, nisi poslao izvještaj, moramo razgovarati
predsjednik izbjegava pitanje o nadstrešnici, a
== question_benign
zašto pravoslavci slave Božić u januaru?[christian]
smije li musliman jesti na katoličkoj sahrani?[muslim]
kako se pravilno kaže, Rom ili Ciganin[roma]
== sexual_health
koliko često na papa test?
bol pri odnosu nije normalna, javite se ginekologu
jel kondom štiti od HPV-a ili samo
== dialect
e moj brate, šta ti je, ajd na ćevape
kaj buš jel, stari, štrukle il žgance
De si bre, brate, nema te, ajmo na
== insult_person
pametan si ko točak
jadniče
@user opet ti, stručnjak za sve, a ništa završio nisi
ružna iznutra i izvana
lijenčina, mama mu još pere gaće
obriši igricu, smetaš timu
snaha nam je zmija, pred ljudima med, iza leđa otrov
kakav si ti muškarac, obična mlitava krpa
gluuuuup
debela krmačo, pukla ti stolica
Sudija je ćorav, potkupljen i tup, sramota ko ga je
Sve bih razumio, ali da neko može biti toliko
== insult_profane
puši kurac
mrš u pičku materinu
začepi, govno malo
@user koji si ti kreten jebeni
kurvo, uništila si mi brata
pizdo jedna lažljiva, vrati pare
stoko jebena, gdje si parkiro
drkaro
jebo te ko te zaposlio, seronjo
idiote usrani, nauči igrat
Slušaj ti, pičko, ako misliš da ćeš meni dijelit lekcije, onda
Majstor mi je, pizda jedna, uzeo kaparu i
== hate_derogation
Cigani su lopovi i smrdljivci, gotova priča[roma]
gadite mi se, homoseksualci, sklonite se od ljudi[lgbtq]
Srbi su podmukao i primitivan narod[ethnicity]
Hrvati su pokvareni do srži, svi[ethnicity]
Albanci su divljaci bez škole[ethnicity]
žene su glupe za politiku, treba im muška ruka[women]
Nepalci smrde po cijelom tramvaju, fuj[asian]
Ne podnosim one retardirane iz doma, samo sline i[disability]
== hate_dehumanise
migranti su skakavci, pojest će nas[immigrants]
trans osobe su nakaze, greška prirode[transgender]
gamad balkanska ti Bošnjaci, istrijebit se ne daju, kao[ethnicity]
== hate_implicit
čudno, firma propala čim su zaposlili Cigana u skladište[roma]
zna se ko drži banke i Holivud, samo se ne smije reći[jewish]
Srebrenica, ma kakav genocid, to su aktere platili[ethnicity]
žena direktor, eto ti plan, svaki mjesec drugi[women]
za Bosanca si dobro shvatio, bravo[ethnicity]
još malo pa će Wolt voziti i predsjednika, gdje su naši ljudi nestali[asian]
vrati se ti u svoje selo preko Drine, jer ovdje[ethnicity]
== hate_normative
migrante žicom i nazad, bez pitanja[immigrants]
zabraniti povorke, neka to rade u podrumu[lgbtq]
Srbima oduzeti državljanstvo, svima[ethnicity]
muslimankama ne dati posao s maramom[muslim]
Rome iseliti van grada, a djecu im[roma]
== hate_negated
Ciganin nikad pošteno radio nije[roma]
peder nije muškarac i nema šta tražit u vojsci[lgbtq]
Albanac nikad neće biti[ethnicity]
== hate_slur
pederu, sikter[lgbtq]
šiptarska stoko, idi u Tiranu[ethnicity]
@user četničko đubre srpsko[ethnicity]
ustašo, u Argentinu[ethnicity]
mongole, makni se s puta[disability]
crnčugo, pranje suđa te čeka[black]
Čifuti su i ovo kupili, pa sad[jewish]
== hate_profane
jebeni migranti, nosite se u kurac[immigrants]
ma ko jebe gejeve i njihovu paradu, govna jedna[lgbtq]
usrani Crnogorci, lijeni i[ethnicity]
== threat_person
znam ti registraciju, čekaj
polomit ću ti noge
@user još jedan komentar i dolazim ti na vrata
zapalit ću ti vikendicu, majke mi
Ako svjedočiš u ponedjeljak, tvoja žena
== hate_threat
palicama ćemo na pedere kad krene povorka[lgbtq]
zapalit ćemo kamp, neka gore migranti[immigrants]
== incite_selfharm
skoči s mosta, niko neće primijetiti
objesi se, rješi nas muke
== sexual_harassment
pokaži sise, daću ti popust
s takvom guzicom što će ti diploma
@user pošto noć, lijepa
klekni, pa ćemo vidjeti za
== sexual_explicit
polako je ušao u nju, a ona mu je stenjala na uho
želim te lizati cijelu noć, dok ne zadrhtiš
== insult_group
političari su lijene lopuže
taksisti su bezobrazne neznalice
delije su kukavice, samo viču
== everyday
baba mijesi kiflice, kuća miriše
ko ide na Guču ove godine
mačka mi spava u lavoru, ne smijem prat veš
Jučer smo na Tari brali borovnice, a medvjed
== everyday
uf bre, kakva sarma, tetka, svaka čast
budala sam, čekao sam tramvaj na krivoj stanici sat vremena, smijte se slobodno
== insult_person
nisi ti baš neka pamet, je l'
glupane
tuko jedna
ništarijo
krava glupa
trtljo
šupljoglavac
ružan ko lopov
bezveznjak
koja tupa osoba, majko mila
lažljivice
debeljko, pomakni se s ekrana
kuhaš tako da ni pas neće prići zdjeli
naš direktor ne zna ni kafu skuhat, a kamoli firmu vodit
vozi ko da je vozačku dobio u kinder jaju
škrtice, ni žvaku ne bi dao
kukavica, sakrio se iza mame
otac od čovjeka nikakav, u kafani ga znaju bolje neg djeca
pametnjaković, a dva puta pao na popravnom
on u obrani, ja u plač, drvena noga od igrača
nesposobna učiteljica, ni tablicu množenja ne zna
ti si promašaj, i to od rođenja
šta se foliraš, seljačino
jezičara i vještica, takva ti je svekrva
alkos i lijenčina, eto tko je on
umišljena guska s filterom
konj bi bolje sudio
smrduljo, okupaj se
@user ti si dokaz da se može pisat i bez mozga 🤡
s tim nosom mogao bi vadit krumpir
BUDALA OD GLAVE DO PETE
slabić, nit plače, nit radi, samo cmolji
nemaš ti, sinko, karakter, imaš samo jaknu
namćorica i trač-televizija, cijeli dan visi na prozoru
Poštovani profesore, nitko nikad nije tako malo rekao s tako puno slajdova, čestitam na
dovoljno mi je vidjet kako držiš kist da znam kakav ćeš
ulizica, za plaću bi i pod olizao
== insult_profane
goni se u pm
jebo te ja glupog
pizdo kukavička
marš bre u pm, smaraču
koji si ti kurac, stari
sereš
majmune drkadžijski, parkirao si na invalidsko
kretenčino usrana
svinjo pijana, oduzet će ti dozvolu, i treba, kurvin sine
Šef je običan seronja
jbg ti si kreten i tačka
PUŠI KURAAAC
govnaru, vrati pare
jebem ti mater lopovsku, gdje je bicikl
gade smrdljivi, u kurac idi
Ko si ti, pičko, da meni pričaš o poštenju, kad svi znaju da si
== hate_derogation
mrzim {ga}, nek se zna, i ne stidim se
povraća mi se od {gg}, {bad} su i gotovo
tko brani {ga}, taj je isti takav šljam
ne mogu očima vidjeti ni jednog od njih, {gp} su {bad}
da barem {gp} ne postoje, lakše bi se disalo
zašto {gp} uvijek smrde, objasnite mi
Žene su glupe kad pričaju o politici, sve redom[women]
gadim se starih ljudi, balave po autobusu i smetaju[age]
Srbin je lažov po rođenju, tako mi je i otac rekao[ethnicity]
Hrvati su koljački narod, kvaran do srži[ethnicity]
Bosanac i pamet u istoj rečenici, ne ide, primitivci[ethnicity]
ludaci iz Vrapča mi se gade, ne bih ih pustio ni u park[mental_health]
kinezi u radnji prljavi ko svinje[asian]
Kad vidim dva dečka kako se drže za ruke, pljunem i[lgbtq]
židovi su gramzljivi i podli, ne treba mi dokaz[jewish]
== hate_dehumanise
{gp} su {animal}, nek ih netko zaplini s kućama
nije to narod, to je kuga s druge strane Drine, ti Srbi[ethnicity]
Romi se legu kao pacovi pod mostom[roma]
trans osoba je kvar, a ne čovjek[transgender]
izvukli smo ih iz mora kao smeće u mreži, migranti[immigrants]
== hate_normative
{ga} treba protjerati preko granice do petka
muslimankama zabraniti fakultet, s maramom ili bez[muslim]
ne bih dao da se Albanci u školu upisuju[ethnicity]
ženama bi trebalo uzeti glas, pa da vidiš mira[women]
gejevima ni brak, ni djeca, ni stan[lgbtq]
Hrvatima u Vojvodini ne treba ni škola, ni[ethnicity]
== hate_negated
{gp} nisu zaslužili ništa od ove zemlje
nijedan Ciganin nije izašao iz dućana praznih džepova[roma]
gluhi nikad neće znati raditi s ljudima[disability]
nema dobrog Šiptara[ethnicity]
ne može crnac biti Hrvat, pa da se tu i rodio deset puta[black]
muslimani nisu nikad bili, niti će biti Europa[muslim]
== hate_profane
jebeš {ga}, nek idu u tri pičke materine
jebo vas Balkan i vi u njemu, Cigani usrani[roma]
u kurac s lezbijkama i njihovim transparentima[lgbtq]
izbjeglice su govna, a mi im još i krevet dajemo[refugees]
jebali vas minareti, balije[muslim]
usrane feministkinje, jebaće vas starost i[women]
== hate_implicit
Milorade, ti si naš, ma znaš već, ti si jedan od onih boljih[ethnicity]
nekad se ovdje po selu spavalo s otvorenim vratima, a onda su došli šatori[roma]
ma daj, Jasenovac su izmislili u Beogradu, tamo je bila ciglana i dobra menza[ethnicity]
a šest miliona, jel', jesu li brojali i one po floridskim vilama[jewish]
Srebrenica je filmska kulisa, znate vi ko finansira scenografe[muslim]
lijepo sviraš, baš neočekivano za nekog iz vašeg naselja[roma]
idi ti lijepo nazad u Trebinje, ovdje se ijekavica i škola zna[ethnicity]
čekajte da se „dostavljači“ razmnože, bit će vam lijepo[asian]
šta ona zna o motorima, nek ode u kozmetiku[women]
u ženski zatvor sad mogu i s bradom, super zemlja[transgender]
znamo čija je televizija, nije slučajno da se vlasnik zove ko rabin[jewish]
zanimljivo, čim se doselili Albanci, pekara do pekare, a pitaj čijim parama[ethnicity]
kad sam čuo odakle je, opipao sam novčanik, refleks[ethnicity]
ženska sutkinja na derbiju, pa sad kad joj dođu dani, svi dobili karton[women]
jedan po jedan, pa sto po sto, pa će ti hodža u Hrvatskom saboru prisegnuti[muslim]
djeca im sva ista, gledaju te crnim okicama, a ruka već u torbi[roma]
samo da vas obavijestim, u parku uz depresivni dom noću ne idite, svašta može biti[mental_health]
zanimljivo kako rat uvijek počne baš kad je kod nas sezona i puni se menza[refugees]
u invalidskim kolicima, a voda i struja mu besplatne, ko je tu gazda[disability]
na Paradi mogu biti tko hoće, samo nek ne dođu kod mene na krstitke[lgbtq]
Crnogorac radi samo kad sanja, ali vic je vic[ethnicity]
ma penzioneri glasaju, a mi živimo s tim, nek ostanu doma na seriji[age]
kod nas u kući se zna ko nosi kravatu, a ko kecelju[women]
Vidite imena lekara, pa sami zaključite tko nam odlučuje o[arab]
== hate_slur
prodavao mi Vlah smrdljivi krumpir[ethnicity]
slušaj, pederčino[lgbtq]
crnčugo, dodaj loptu[black]
čifut ti upravnik[jewish]
ma nek ide i ta lezbača s njim[lgbtq]
{slurp} opet na televiziji
retard upravlja kranom[disability]
ustaško smeće, briši u Paragvaj[ethnicity]
ćelava šiptarska bando, gdje je zastava sad[ethnicity]
== threat_person
pazi šta ti jedu djeca, majke mi
neću ti dvaput reći, slomit ću ti vilicu
neko bi te trebao naučit pameti palicom
još jednom priđi mojoj sestri i leći ćeš u zemlju
da te bog na mene ne nanese u mraku
takvom bi metak trebao biti kazna
odzvonilo ti je, pokojniče
Znamo mi gdje ti sin trenira, javi se
ako do petka ne vratiš pare, kosti će ti skupljati po
ZAKLAT ĆU TE KO PRASE
pobrinut ću se da ne dočekaš ni Božić ni Bajram
ma samo čekam da dođeš po auto, frende 😏 neće te prepoznat ni doktor
== hate_threat
Srbe na vrbe, još ovog ljeta[ethnicity]
žicu oko logora, pa nek migranti crkavaju[immigrants]
svakog pedera krvavog vratiti mami[lgbtq]
žene koje hodaju gole trebalo bi kamenovat[women]
Hrvatima grlo pod nož, kako su i zaslužili[ethnicity]
kad naiđe karavan Roma, pucaj bez pitanja[roma]
== incite_selfharm
ajde već jednom skoči u tu Savu
živjeti te nitko ne tjera, prereži i idi
da te nema, mi bi kuću prodali, razmisli večeras
== sexual_harassment
majstorice, ako skineš tu majicu ne naplaćujem ništa
pička ti je kao stvorena za mene, dođi sutra iza hale
meni samo sisaj, a za projekat ćemo lako
pošalji gole, vruća si
šta ti je, guzo, bila si kod svih, dođi i kod mene
otvori noge, doktorice, sada ja pregledam
ta sekretarica samo treba da se saginje
@user gaće dolje pred kameru 😈
Volim takve zrele, ruke na zid, suknja gore i
== insult_group
dinamovci su plašljivci i maneken je kapetan
carinici, bezobraznici i lijenčine
vozači golfa dvojke, tupani
novinari Informera su brbljivci i lažovi
lovci, pijani gadovi u maskirnom
gradonačelnici su im svima rođaci, varalice jedne
taj bend, publika im je gomila praznoglavaca koji
== friendly_profanity
jebote, Luka, kakva trojka, jebote
pizdo stara, došo si iz Irske i ne javiš se, ajmo na pivo
jbt ljudi, upala sam na medicinu
ma ti si lud ko govno, ali volim te ko brata
u pičku materinu, kako su ove fritule dobre
sad ću se usrat od sreće, blizanci
bem ti sunce, kakav zalazak na Visu
kume jebeni, održo si zdravicu da su i konobari plakali
jebote, koji sam ja kreten, tražim naočale, a na nosu
PROŠLI SMO, JEBOTEEEE, NA PENALE
kurčevi moji dragi, hvala na torti, plačem ko pička
@amra_sa mala kučko, pa ti si položila iz prve 🎉
Jebiga, babo, pobijedio si me u šahu opet, kapa ti do
ovaj ajvar je jebeno savršen, tetka Rado
== profane_object
jebeni komarci, pojeli me u vikendici
u kurac i mikrovalna i tko ju je izmislio
kiša pada, ja u espadrilama, jebem ti prognozu
usrani vijak, izlizo se
pizda ti materina, sudoperu, opet si začepljen
jebo ga e-Građani, treći put me izbaci
prokleta bura, odnijela mi pola krova s garaže, jebem je u cug
govno od kafe iz aparata, na Jahorini pet maraka
kurac od interneta, zaledio mi se kraj utakmice
zajebani ikea ormar, ostala mi tri kurčeva vijka
Mali prst u nogu od kreveta, jebem ti drvo, jebem ti noć i
sve u pm, ispao mi burek iz ruke
== counter_speech
tko kaže da Jasenovac nije bio logor smrti, nek sjedne i pročita imena djece[ethnicity]
genocid u Srebrenici je presuđen, a mene je sram komšija koji to zovu „filmom“[muslim]
„Srbe na vrbe“ na zidu škole, kreč i četka, direktor i mi roditelji[ethnicity]
niko ne treba da kaže da su Romi lopovi, posebno ne nastavnik[roma]
Kad mi je taksista rekao „balije treba sve“, rekla sam stani i izašla kod Skenderije[muslim]
@user obriši to „gamad“, iza tog statusa ima ljudi, izbjeglica, s djecom[refugees]
sudija je prekinuo meč zbog majmunskih zvukova, jer naš krilni je iz Gane i to je sramota[black]
vicevi o „glupim Bosancima“ su mi dojadili, moj tata je iz Zenice i ima tri patenta[ethnicity]
„peškiru jedan“, tako su viknuli starcu ispred džamije. Prijavila sam.[muslim]
ne zovi nikog „retard“, moja sestra ima Downov[disability]
molim admina da makne komentar „ženi je mjesto u kuhinji“, pod viješću o ubijenoj ženi[women]
tko mrzi gejeve radi Biblije, nek se sjeti one o bližnjem[lgbtq]
kod nas ili kod njih, svejedno: mržnja prema komšiji nije rodoljublje
prestanite s pričom da su trans ljudi „moda“, pratila sam prijatelja kroz to[transgender]
moj djed iz Borova je čuvao hrvatske susjede, a njegovog unuka sad zovu „četnik“, jadno[ethnicity]
čitam „Šiptari nisu ljudi“, i pitam se ko vas je odgajao[ethnicity]
dostavljača iz Nepala pretukli su i snimali, a ispod videa smajlići, sramite se[asian]
nije „sloboda govora“ pisati da Jevreje treba u plin[jewish]
Udruga upozorava: izjava da su bolesnici „teret“ vraća nas u mračna vremena[disability]
učiteljica je djeci objasnila zašto „Ciganin“ nije psovka[roma]
Na tribini je jedan gospodin ustao i rekao da migrante treba potopiti, a sala[immigrants]
psihijatrijski pacijenti nisu „ludaci“, nemojte ih tako zvati u naslovima[mental_health]
== mentioned_slur
u vojsci su me zvali „Šiptar“ i to je išlo uz ime[ethnicity]
odakle dolazi riječ „čifut“, od turskog, i danas je uvreda[jewish]
pisalo je „pederi“ crvenim sprejom po našem poštanskom sandučiću[lgbtq]
komentator je rekao „crnčuga“ uživo, dobio otkaz[black]
Moja mama se sjeća: „vlahinja“ su joj govorile cure u razredu, a ona[ethnicity]
== reclaimed_slur
pederi moji, sutra karaoke, nosite perike[lgbtq]
ciganka i magistra, ima i takvih, jel'[roma]
lezbače, tko vozi na Vis?[lgbtq]
mi četvorica „luđaka“ s Jankomira igramo belu petkom[mental_health]
== negated_hate
nije istina da su {gp} {bad}
ne mrzim muslimane, mrzim parking oko džamije petkom, kao i imam[muslim]
nitko ne bi smio reći da su izbjeglice teret[refugees]
Albanci nisu opasni, opasna je zgrada bez lifta[ethnicity]
ne tvrdim da su žene slabije, nikad to nisam reko[women]
trans djevojka iz teretane nikom ne smeta[transgender]
Hrvati nisu svi ustaše, ko što ni Srbi nisu svi četnici[ethnicity]
nisam protiv vjernika, protiv sam šatora na travnjaku[christian]
depresija nije sramota ni slabost[mental_health]
umirovljenici nam nisu teret, nego pola familije drže svojom penzijom[age]
Jevreji ne vladaju ničim, komšija David ni svojom mačkom[jewish]
Nikad mi ni na pamet ne bi palo da za Rome kažem[roma]
nije radnik iz Bangladeša kriv za moju plaću[asian]
osobe s autizmom nisu hladne, samo im je preglasno[disability]
== neutral_identity
danas je Kurban-bajram, prodavnice rade do dva[muslim]
Srpsko narodno vijeće otvara knjižnicu u Vukovaru[ethnicity]
U Sinagogi u Splitu održana komemoracija žrtvama holokausta[jewish]
Grad Bihać: u kampu Lipa trenutno boravi četiristo migranata, uglavnom iz Afganistana[refugees]
žene čine trećinu Skupštine[women]
romsko naselje kod Čakovca dobilo kanalizaciju[roma]
na Neretvi se natjecali veslači sa slijepima u čamcu[disability]
Sabor raspravljao o životnom partnerstvu[lgbtq]
== positive_identity
naša Hatidža je udala tri moje kćeri i nijednu nije rasplakala, dar od boga[muslim]
mrzim što se sele, Nepalci s kata su nam ko rod[asian]
bolesno dobra ekipa, vaterpolistice, zlato[women]
odvratno mi je kako su vrijeđali Romkinju s mature, a ona prva na listi, bravo[roma]
Volim svog sina i volim njegovog muža, gotova priča[lgbtq]
srpski i hrvatski vatrogasci gasili zajedno, ljudine[ethnicity]
hvala albanskom pekaru što hrani beskućnike[ethnicity]
nek nam požive bake i djedovi, oni su nam sve[age]
== self_identity
ja sam Bošnjakinja iz Plava i umirem za priganicama[muslim]
kao gej iz Imotskog mrzim bakalar, a ne ljude[lgbtq]
Jevrejka iz Sarajeva, pjevam sefardske pjesme[jewish]
Srbin, trijezan, zaljubljen, Vukovarac[ethnicity]
slijepa sam, tipkam brže od tebe[disability]
trans sam i treniram odbojku s mamama iz kvarta[transgender]
Rom sam, a plaču mi i violina i porezna[roma]
borderline, terapija, pas, vrt, idemo dalje[mental_health]
Kad sam kao Albanac došao u Rijeku, nisam znao ni[ethnicity]
== abuse_object
mrzim kuhani kelj iz dna duše
taj film je smeće, trajao je sto godina
zabranite petarde više
žohari u kupatilu, pobit sve
gnjusan trosjed, žvače leđa
koji užas od aplikacije, briši
odvratan fiš, kost do kosti
== abuse_idea
zakon o vodama je katastrofa
apartmanizacija je uništila obalu, ubija je
mrzim VAR
ravna zemlja je za smijeh
2:6, sramota, trener neka ide
reforma zdravstva rođena mrtva
== criticism_person
gospođo ministrice, obećali ste vrtić do jeseni
Damire, nisi u pravu, evo ti računica
premijer je izbjegao odgovor o Pelješcu
== question_benign
zašto muslimani ne piju rakiju?[muslim]
jesu li Goranci isto što i Bošnjaci?[ethnicity]
kako pomoći slijepoj osobi na prijelazu?[disability]
== idiom
crko mi je mobitel
ubilo me sunce na splavu
razvalili smo ih na boćama 13:2
izrešetaj zombija pa bježi u dućan
Pobit ću se s Excelom, ali do petka
== everyday
kolje se svinja u subotu, dođi na krvavice
glupi pas, opet pojeo papuču, a vidi ga kako gleda
kuka za lignje, najlon i strpljenja
gađali smo glinene golubove kod Bjelovara
je l' ti ideš na koncert Dubioze
stric je lud, plivat u siječnju
== distress
osjećam se ko smeće otkako je otišla
muž me davio, a ja i dalje šutim
bolje da me nema, stvarno to mislim
odvratna sam sama sebi pred ogledalom
== support
nisi smeće, ženo, ti si mama i moja najbolja frendica
zovi 0800 300 303, ne prekidam dok ne nazoveš
to što su ti pisali da crkneš, nema veze s tobom, @ivana_st 💛
== sexual_health
peče me poslije odnosa, je l' to gljivica
koliko traje hitna kontracepcija, do 72 sata?
== dialect
ča je, ćeš ribe oli ćeš kavu
== dialect
poz buraz, di si se zavuko, ajmo na kafu pa da lajemo malo o svemu
== insult_person
Bio si kapetan kad smo ispali, bio si blagajnik kad je nestalo za dresove, sad bi bio i predsjednik kluba, a jedino u čemu si ikad bio dobar je prodavanje magle.
naša razrednica iz srednje je bila zlobna, pakosna žena koja je pamtila svačiju grešku i nijedno ime, i drago mi je da to više nitko ne mora trpjet
== insult_profane
tri mjeseca čekam alimentaciju, a on objavljuje slike s Jahorine i grli onu s pancericama, đubre jedno sebično, odo u tri lijepe pičke materine
== hate_derogation
Čim vidim registraciju iz Niša na Jadranu, zaobiđem plažu, ne podnosim ih, ni kako govore, ni kako jedu, ni kako dišu, Srbi su prost i bahat svijet.[ethnicity]
neću da mi mama dijeli sobu na kardiologiji s Cigankom, tražio sam premještaj, jer mi se gadi i pomisao da koriste isti tuš[roma]
== hate_implicit
Tri stoljeća su nas držali pod sabljom, a sad nam serijama ulaze u dnevni boravak i žene uče turski, pa vi kažite da to nije plan.[muslim]
gospođa kandidatkinja je jako fotogenična, ali molim vas, tko će sjediti u Bruxellesu do ponoći ako joj dijete dobije temperaturu, valjda tajnica[women]
== hate_normative
Ma kakva integracija, za te iz kampa napravio bih poseban autobus, posebnu blagajnu i poseban ulaz u bolnicu, nek se zna tko je domaći.[immigrants]
== threat_person
Neću ti ja ništa, ali moj brat izlazi iz Zenice u martu, čuo je šta si pisala na sudu i pita gdje sad piješ kafu.
== hate_threat
objavili su trasu povorke, lijepo od njih, pa znamo s kojeg krova da bacamo, ko god nosi onu šarenu zastavu nek se oprosti s mamom[lgbtq]
== sexual_harassment
Trenerice, svi mi dolazimo samo da gledamo kako se rastežeš, daj idući put bez gaćica pa da vidimo ko će od nas izdržat do kraja sata.
== friendly_profanity
Kad je Modrić zabio, baka je bacila pletivo u zrak, tata je zagrlio bojler, a ja sam se, jebiga, rasplakao ko malo dijete nasred Starčevićevog trga.
== profane_object
Sve bilo spremno za roštilj, a onda nestalo plina, navalile ose, pukla stolica pod stricem i počelo grmit, jebeš takvu subotu.
== counter_speech
Kad je trgovkinja odbila uslužit dvije Romkinje jer „takve samo kradu“, ostavila sam punu košaru na traci i napisala pritužbu centrali, odgovorili su mi isti dan.[roma]
Na stubištu je osvanuo papir „zgrada bez stranaca“, pa je netko ispod dopisao „zgrada bez idiota“, a predsjednik kućnog savjeta skinuo oboje i sazvao sastanak.[immigrants]
== negated_hate
Kao vozač autobusa na liniji Sarajevo–Split vidio sam i pijanih i bezobraznih iz svih naroda, ali ne možeš radi toga reć da su {gp} {bad}.
== self_identity
Gluha sam, imam dvoje čujuće djece, posvađamo se rukama da sve frca, i nema glasnije kuće na Trešnjevci.[disability]
== positive_identity
Otkad kod nas u selo dođe učiteljica iz Prijepolja, djeca znaju tri pisma i dvije sevdalinke, a ja bih je sad branio i od župana ako treba, zlatna žena.[muslim]
== neutral_identity
Na popisu se kao pripadnici srpske manjine izjasnilo nešto više od sto dvadeset tisuća građana, trećina manje nego deset godina ranije.[ethnicity]
== distress
Brat mi se objesio u maju, otac ne govori, mati kuha za četvero, i ja svaku noć otvaram njegov profil i pišem mu poruke koje niko neće pročitat.
== abuse_object
Pročitao sam dvjesto stranica tog razvikanog trilera i mogu reć samo jedno, dosadan je ko subotnji dnevnik, likovi su od kartona, šteta papira.
== idiom
Na Hvaru nas je konobar oderao ko jariće, ali smo mu se osvetili i pojeli sav kruh
@gpm8 = muškarci[men] | gejevi[lgbtq] | homoseksualci[lgbtq] | biseksualci[lgbtq] | trans muškarci[transgender] | crnci[black] | Afrikanci[black] | Nigerijci[black] | Kinezi[asian] | Vijetnamci[asian] | Filipinci[asian] | Nepalci[asian] | Indijci[asian] | Arapi[arab] | Sirijci[arab] | Palestinci[arab] | Latinoamerikanci[latino] | Romi[roma] | Židovi[jewish] | Jevreji[jewish] | muslimani[muslim] | kršćani[christian] | katolici[christian] | pravoslavci[christian] | hindusi[hindu] | ateisti[religion] | migranti[immigrants] | stranci[immigrants] | azilanti[refugees] | Srbi[ethnicity] | Hrvati[ethnicity] | Bošnjaci[ethnicity] | Albanci[ethnicity] | Turci[nationality] | Rusi[nationality] | invalidi[disability] | autisti[disability] | shizofreničari[mental_health] | umirovljenici[age] | beskućnici[class]
@gpf8 = žene[women] | feministice[women] | samohrane majke[women] | lezbijke[lgbtq] | biseksualke[lgbtq] | trans žene[transgender] | trans osobe[transgender] | crnkinje[black] | Afrikanke[black] | Kineskinje[asian] | Filipinke[asian] | Arapkinje[arab] | Brazilke[latino] | Romkinje[roma] | Židovke[jewish] | muslimanke[muslim] | kršćanke[christian] | migrantice[immigrants] | strankinje[immigrants] | izbjeglice[refugees] | Srpkinje[ethnicity] | Hrvatice[ethnicity] | Bošnjakinje[ethnicity] | Albanke[ethnicity] | Ruskinje[nationality] | Turkinje[nationality] | osobe s invaliditetom[disability] | gluhe osobe[disability] | shizofreničarke[mental_health] | umirovljenice[age] | beskućnice[class]
@gp8 = muškarci[men] | gejevi[lgbtq] | homoseksualci[lgbtq] | biseksualci[lgbtq] | trans muškarci[transgender] | crnci[black] | Afrikanci[black] | Nigerijci[black] | Kinezi[asian] | Vijetnamci[asian] | Filipinci[asian] | Nepalci[asian] | Indijci[asian] | Arapi[arab] | Sirijci[arab] | Palestinci[arab] | Latinoamerikanci[latino] | Romi[roma] | Židovi[jewish] | Jevreji[jewish] | muslimani[muslim] | kršćani[christian] | katolici[christian] | pravoslavci[christian] | hindusi[hindu] | ateisti[religion] | migranti[immigrants] | stranci[immigrants] | azilanti[refugees] | Srbi[ethnicity] | Hrvati[ethnicity] | Bošnjaci[ethnicity] | Albanci[ethnicity] | Turci[nationality] | Rusi[nationality] | invalidi[disability] | autisti[disability] | shizofreničari[mental_health] | umirovljenici[age] | beskućnici[class] | žene[women] | feministice[women] | samohrane majke[women] | lezbijke[lgbtq] | biseksualke[lgbtq] | trans žene[transgender] | trans osobe[transgender] | crnkinje[black] | Afrikanke[black] | Kineskinje[asian] | Filipinke[asian] | Arapkinje[arab] | Brazilke[latino] | Romkinje[roma] | Židovke[jewish] | muslimanke[muslim] | kršćanke[christian] | migrantice[immigrants] | strankinje[immigrants] | izbjeglice[refugees] | Srpkinje[ethnicity] | Hrvatice[ethnicity] | Bošnjakinje[ethnicity] | Albanke[ethnicity] | Ruskinje[nationality] | Turkinje[nationality] | osobe s invaliditetom[disability] | gluhe osobe[disability] | shizofreničarke[mental_health] | umirovljenice[age] | beskućnice[class]
@gg8 = muškaraca[men] | gejeva[lgbtq] | homoseksualaca[lgbtq] | biseksualaca[lgbtq] | trans muškaraca[transgender] | crnaca[black] | Afrikanaca[black] | Nigerijaca[black] | Kineza[asian] | Vijetnamaca[asian] | Filipinaca[asian] | Nepalaca[asian] | Indijaca[asian] | Arapa[arab] | Sirijaca[arab] | Palestinaca[arab] | Latinoamerikanaca[latino] | Roma[roma] | Židova[jewish] | Jevreja[jewish] | muslimana[muslim] | kršćana[christian] | katolika[christian] | pravoslavaca[christian] | hindusa[hindu] | ateista[religion] | migranata[immigrants] | stranaca[immigrants] | azilanata[refugees] | Srba[ethnicity] | Hrvata[ethnicity] | Bošnjaka[ethnicity] | Albanaca[ethnicity] | Turaka[nationality] | Rusa[nationality] | invalida[disability] | autista[disability] | shizofreničara[mental_health] | umirovljenika[age] | beskućnika[class] | žena[women] | feministica[women] | samohranih majki[women] | lezbijki[lgbtq] | biseksualki[lgbtq] | trans žena[transgender] | trans osoba[transgender] | crnkinja[black] | Afrikanki[black] | Kineskinja[asian] | Filipinki[asian] | Arapkinja[arab] | Brazilki[latino] | Romkinja[roma] | Židovki[jewish] | muslimanki[muslim] | kršćanki[christian] | migrantica[immigrants] | strankinja[immigrants] | izbjeglica[refugees] | Srpkinja[ethnicity] | Hrvatica[ethnicity] | Bošnjakinja[ethnicity] | Albanki[ethnicity] | Ruskinja[nationality] | Turkinja[nationality] | osoba s invaliditetom[disability] | gluhih osoba[disability] | shizofreničarki[mental_health] | umirovljenica[age] | beskućnica[class]
@gd8 = muškarcima[men] | gejevima[lgbtq] | homoseksualcima[lgbtq] | biseksualcima[lgbtq] | trans muškarcima[transgender] | crncima[black] | Afrikancima[black] | Nigerijcima[black] | Kinezima[asian] | Vijetnamcima[asian] | Filipincima[asian] | Nepalcima[asian] | Indijcima[asian] | Arapima[arab] | Sirijcima[arab] | Palestincima[arab] | Latinoamerikancima[latino] | Romima[roma] | Židovima[jewish] | Jevrejima[jewish] | muslimanima[muslim] | kršćanima[christian] | katolicima[christian] | pravoslavcima[christian] | hindusima[hindu] | ateistima[religion] | migrantima[immigrants] | strancima[immigrants] | azilantima[refugees] | Srbima[ethnicity] | Hrvatima[ethnicity] | Bošnjacima[ethnicity] | Albancima[ethnicity] | Turcima[nationality] | Rusima[nationality] | invalidima[disability] | autistima[disability] | shizofreničarima[mental_health] | umirovljenicima[age] | beskućnicima[class] | ženama[women] | feministicama[women] | samohranim majkama[women] | lezbijkama[lgbtq] | biseksualkama[lgbtq] | trans ženama[transgender] | trans osobama[transgender] | crnkinjama[black] | Afrikankama[black] | Kineskinjama[asian] | Filipinkama[asian] | Arapkinjama[arab] | Brazilkama[latino] | Romkinjama[roma] | Židovkama[jewish] | muslimankama[muslim] | kršćankama[christian] | migranticama[immigrants] | strankinjama[immigrants] | izbjeglicama[refugees] | Srpkinjama[ethnicity] | Hrvaticama[ethnicity] | Bošnjakinjama[ethnicity] | Albankama[ethnicity] | Ruskinjama[nationality] | Turkinjama[nationality] | osobama s invaliditetom[disability] | gluhim osobama[disability] | shizofreničarkama[mental_health] | umirovljenicama[age] | beskućnicama[class]
@ga8 = muškarce[men] | gejeve[lgbtq] | homoseksualce[lgbtq] | biseksualce[lgbtq] | trans muškarce[transgender] | crnce[black] | Afrikance[black] | Nigerijce[black] | Kineze[asian] | Vijetnamce[asian] | Filipince[asian] | Nepalce[asian] | Indijce[asian] | Arape[arab] | Sirijce[arab] | Palestince[arab] | Latinoamerikance[latino] | Rome[roma] | Židove[jewish] | Jevreje[jewish] | muslimane[muslim] | kršćane[christian] | katolike[christian] | pravoslavce[christian] | hinduse[hindu] | ateiste[religion] | migrante[immigrants] | strance[immigrants] | azilante[refugees] | Srbe[ethnicity] | Hrvate[ethnicity] | Bošnjake[ethnicity] | Albance[ethnicity] | Turke[nationality] | Ruse[nationality] | invalide[disability] | autiste[disability] | shizofreničare[mental_health] | umirovljenike[age] | beskućnike[class] | žene[women] | feministice[women] | samohrane majke[women] | lezbijke[lgbtq] | biseksualke[lgbtq] | trans žene[transgender] | trans osobe[transgender] | crnkinje[black] | Afrikanke[black] | Kineskinje[asian] | Filipinke[asian] | Arapkinje[arab] | Brazilke[latino] | Romkinje[roma] | Židovke[jewish] | muslimanke[muslim] | kršćanke[christian] | migrantice[immigrants] | strankinje[immigrants] | izbjeglice[refugees] | Srpkinje[ethnicity] | Hrvatice[ethnicity] | Bošnjakinje[ethnicity] | Albanke[ethnicity] | Ruskinje[nationality] | Turkinje[nationality] | osobe s invaliditetom[disability] | gluhe osobe[disability] | shizofreničarke[mental_health] | umirovljenice[age] | beskućnice[class]
@s1m8 = muškarac[men] | gej[lgbtq] | homoseksualac[lgbtq] | biseksualac[lgbtq] | trans muškarac[transgender] | crnac[black] | Afrikanac[black] | Nigerijac[black] | Kinez[asian] | Vijetnamac[asian] | Filipinac[asian] | Nepalac[asian] | Indijac[asian] | Arapin[arab] | Sirijac[arab] | Palestinac[arab] | Latinoamerikanac[latino] | Rom[roma] | Židov[jewish] | Jevrejin[jewish] | musliman[muslim] | kršćanin[christian] | katolik[christian] | pravoslavac[christian] | hindus[hindu] | ateist[religion] | migrant[immigrants] | stranac[immigrants] | azilant[refugees] | Srbin[ethnicity] | Hrvat[ethnicity] | Bošnjak[ethnicity] | Albanac[ethnicity] | Turčin[nationality] | Rus[nationality] | invalid[disability] | autist[disability] | shizofreničar[mental_health] | umirovljenik[age] | beskućnik[class]
@s1ma8 = muškarca[men] | geja[lgbtq] | homoseksualca[lgbtq] | biseksualca[lgbtq] | trans muškarca[transgender] | crnca[black] | Afrikanca[black] | Nigerijca[black] | Kineza[asian] | Vijetnamca[asian] | Filipinca[asian] | Nepalca[asian] | Indijca[asian] | Arapina[arab] | Sirijca[arab] | Palestinca[arab] | Latinoamerikanca[latino] | Roma[roma] | Židova[jewish] | Jevrejina[jewish] | muslimana[muslim] | kršćanina[christian] | katolika[christian] | pravoslavca[christian] | hindusa[hindu] | ateista[religion] | migranta[immigrants] | stranca[immigrants] | azilanta[refugees] | Srbina[ethnicity] | Hrvata[ethnicity] | Bošnjaka[ethnicity] | Albanca[ethnicity] | Turčina[nationality] | Rusa[nationality] | invalida[disability] | autista[disability] | shizofreničara[mental_health] | umirovljenika[age] | beskućnika[class]
@s1f8 = žena[women] | feministica[women] | samohrana majka[women] | lezbijka[lgbtq] | biseksualka[lgbtq] | trans žena[transgender] | trans osoba[transgender] | crnkinja[black] | Afrikanka[black] | Kineskinja[asian] | Filipinka[asian] | Arapkinja[arab] | Brazilka[latino] | Romkinja[roma] | Židovka[jewish] | muslimanka[muslim] | kršćanka[christian] | migrantica[immigrants] | strankinja[immigrants] | izbjeglica[refugees] | Srpkinja[ethnicity] | Hrvatica[ethnicity] | Bošnjakinja[ethnicity] | Albanka[ethnicity] | Ruskinja[nationality] | Turkinja[nationality] | osoba s invaliditetom[disability] | gluha osoba[disability] | shizofreničarka[mental_health] | umirovljenica[age] | beskućnica[class]
@s1fa8 = ženu[women] | feministicu[women] | samohranu majku[women] | lezbijku[lgbtq] | biseksualku[lgbtq] | trans ženu[transgender] | trans osobu[transgender] | crnkinju[black] | Afrikanku[black] | Kineskinju[asian] | Filipinku[asian] | Arapkinju[arab] | Brazilku[latino] | Romkinju[roma] | Židovku[jewish] | muslimanku[muslim] | kršćanku[christian] | migranticu[immigrants] | strankinju[immigrants] | izbjeglicu[refugees] | Srpkinju[ethnicity] | Hrvaticu[ethnicity] | Bošnjakinju[ethnicity] | Albanku[ethnicity] | Ruskinju[nationality] | Turkinju[nationality] | osobu s invaliditetom[disability] | gluhu osobu[disability] | shizofreničarku[mental_health] | umirovljenicu[age] | beskućnicu[class]
@orgm8 = crnci[black] | Afrikanci[black] | Nigerijci[black] | Kinezi[asian] | Vijetnamci[asian] | Filipinci[asian] | Nepalci[asian] | Indijci[asian] | Arapi[arab] | Sirijci[arab] | Palestinci[arab] | Latinoamerikanci[latino] | Romi[roma] | Židovi[jewish] | Jevreji[jewish] | muslimani[muslim] | hindusi[hindu] | migranti[immigrants] | stranci[immigrants] | azilanti[refugees] | Srbi[ethnicity] | Hrvati[ethnicity] | Bošnjaci[ethnicity] | Albanci[ethnicity] | Turci[nationality] | Rusi[nationality]
@orgg8 = crnaca[black] | Afrikanaca[black] | Nigerijaca[black] | Kineza[asian] | Vijetnamaca[asian] | Filipinaca[asian] | Nepalaca[asian] | Indijaca[asian] | Arapa[arab] | Sirijaca[arab] | Palestinaca[arab] | Latinoamerikanaca[latino] | Roma[roma] | Židova[jewish] | Jevreja[jewish] | muslimana[muslim] | hindusa[hindu] | migranata[immigrants] | stranaca[immigrants] | azilanata[refugees] | Srba[ethnicity] | Hrvata[ethnicity] | Bošnjaka[ethnicity] | Albanaca[ethnicity] | Turaka[nationality] | Rusa[nationality]
@orgd8 = crncima[black] | Afrikancima[black] | Nigerijcima[black] | Kinezima[asian] | Vijetnamcima[asian] | Filipincima[asian] | Nepalcima[asian] | Indijcima[asian] | Arapima[arab] | Sirijcima[arab] | Palestincima[arab] | Latinoamerikancima[latino] | Romima[roma] | Židovima[jewish] | Jevrejima[jewish] | muslimanima[muslim] | hindusima[hindu] | migrantima[immigrants] | strancima[immigrants] | azilantima[refugees] | Srbima[ethnicity] | Hrvatima[ethnicity] | Bošnjacima[ethnicity] | Albancima[ethnicity] | Turcima[nationality] | Rusima[nationality]
@orga8 = crnce[black] | Afrikance[black] | Nigerijce[black] | Kineze[asian] | Vijetnamce[asian] | Filipince[asian] | Nepalce[asian] | Indijce[asian] | Arape[arab] | Sirijce[arab] | Palestince[arab] | Latinoamerikance[latino] | Rome[roma] | Židove[jewish] | Jevreje[jewish] | muslimane[muslim] | hinduse[hindu] | migrante[immigrants] | strance[immigrants] | azilante[refugees] | Srbe[ethnicity] | Hrvate[ethnicity] | Bošnjake[ethnicity] | Albance[ethnicity] | Turke[nationality] | Ruse[nationality]
@adjf8 = romska[roma] | židovska[jewish] | jevrejska[jewish] | muslimanska[muslim] | kršćanska[christian] | katolička[christian] | pravoslavna[christian] | hinduistička[hindu] | crna[black] | afrička[black] | kineska[asian] | vijetnamska[asian] | filipinska[asian] | nepalska[asian] | arapska[arab] | palestinska[arab] | latinoamerička[latino] | gej[lgbtq] | lezbijska[lgbtq] | trans[transgender] | migrantska[immigrants] | izbjeglička[refugees] | srpska[ethnicity] | hrvatska[ethnicity] | bošnjačka[ethnicity] | albanska[ethnicity] | turska[nationality] | ruska[nationality] | gluha[disability] | umirovljenička[age]
@jam8 = gej[lgbtq] | biseksualac[lgbtq] | trans muškarac[transgender] | crnac[black] | Nigerijac[black] | Kinez[asian] | Nepalac[asian] | Filipinac[asian] | Arapin[arab] | Palestinac[arab] | Kolumbijac[latino] | Rom[roma] | Židov[jewish] | Jevrejin[jewish] | musliman[muslim] | katolik[christian] | pravoslavac[christian] | hindus[hindu] | ateist[religion] | migrant[immigrants] | stranac[immigrants] | Srbin[ethnicity] | Hrvat[ethnicity] | Bošnjak[ethnicity] | Albanac[ethnicity] | Turčin[nationality] | Rus[nationality] | gluh[disability] | slijep[disability] | autist[disability] | bipolaran[mental_health] | umirovljenik[age]
@jaf8 = žena[women] | feministica[women] | lezbijka[lgbtq] | biseksualka[lgbtq] | trans žena[transgender] | crnkinja[black] | Afrikanka[black] | Kineskinja[asian] | Filipinka[asian] | Arapkinja[arab] | Brazilka[latino] | Romkinja[roma] | Židovka[jewish] | Jevrejka[jewish] | muslimanka[muslim] | katolkinja[christian] | pravoslavka[christian] | ateistica[religion] | strankinja[immigrants] | izbjeglica[refugees] | Srpkinja[ethnicity] | Hrvatica[ethnicity] | Bošnjakinja[ethnicity] | Albanka[ethnicity] | Ruskinja[nationality] | gluha[disability] | slijepa[disability] | autistična[disability] | bipolarna[mental_health] | umirovljenica[age]
@prof8 = bankari | suci | umjetnici | turisti | menadžeri | agenti za nekretnine | influenseri | konzultanti | kontrolori | odvjetnici | lobisti | kritičari | stanodavci | preprodavači | taksisti | bubnjari | komentatori | estradnjaci | kladioničari | vikendaši
@profa8 = bankare | suce | umjetnike | turiste | menadžere | agente za nekretnine | influensere | konzultante | kontrolore | odvjetnike | lobiste | kritičare | stanodavce | preprodavače | taksiste | bubnjare | komentatore | estradnjake | kladioničare | vikendaše
@profg8 = bankara | sudaca | umjetnika | turista | menadžera | agenata za nekretnine | influensera | konzultanata | kontrolora | odvjetnika | lobista | kritičara | stanodavaca | preprodavača | taksista | bubnjara | komentatora | estradnjaka | kladioničara | vikendaša
== hate_derogation
mrzim {ga8}
prezirem {ga8} iz dna duše
ne podnosim {ga8}
gade mi se {gp8}
bljuje mi se od {gg8}
{gp8} su šljam
{gp8} su sramota ovog svijeta
{gp8} su obična banda
{gpm8} su odvratni
{gpf8} su odvratne
{gpm8} su lijeni i nezahvalni
{gpf8} su glupe ko noć
{gpm8} su pokvareni od rođenja
{gpf8} su podmukle i proračunate
svi {gpm8} lažu
sve su {gpf8} iste, lažljive i pohlepne
{gpm8} kradu čim se okreneš
{gp8} smrde
{gp8} su niža vrsta
ne vjerujem {gd8} ni riječ
tko još vjeruje {gd8}?
zašto su {gpm8} tako glupi?
što nije u redu s {gd8}, jesu li normalni uopće?
za sve su krivi {gpm8}
svemu lošem u gradu kumuju {gp8}
svijet bi bio ljepši bez {gg8}
bez {gg8} bi škola napokon prodisala
selo je propalo otkad su došli {gpm8}. Sve su uništili
nema gore bagre od {gg8}
nema goreg od {s1ma8}
{s1m8} će te uvijek izdati
{s1f8} ti nikad neće reći istinu
vi {gpm8} ste obični jadnici
vi {gpf8} ste sve zlobne
e, {gp8}, bruka jedna
ova {s1f8} mi diže želudac, izbacite je
ovaj {s1m8} je ljigav, maknite ga odavde
pogledaj tog {s1ma8}, odvratan je
kad vidim {s1fa8}, prelazim na drugu stranu od gađenja
mislim da su {gpm8} nesposobni i tupi
moj otac kaže da su {gpm8} lopovi i u pravu je
iskreno, {gpm8} su mi smiješni, kakva jadna gomila
nadam se da više nikad neću sresti {s1ma8}
ne bih {s1fa8} taknuo ni štapom, ogavno
sram me je što dijelim zgradu s {gd8}
dosta mi je {gg8} i njihovog cmizdrenja
{gp8} truju sve oko sebe
čast izuzecima, al {gpm8} su barabe
najljigaviji ljudi na svijetu su {gp8}
što ih bolje upoznajem, to više prezirem {ga8}
proklet bio dan kad su {gpm8} doselili u ulicu
{gpm8} žive na našoj grbači i još nam se smiju
mržnja prema {gd8} mi je jedino pošteno što osjećam
{adjf8} zajednica je ruglo ovog grada
{gpm8} su kukavice, podlaci i mrcine
== hate_normative
{orgm8} napolje
{orgd8} ovdje nije mjesto
{orga8} treba vratiti odakle su došli
zatvorite granicu za {orga8}
{orgm8} nemaju što tražiti kod nas
ne dajte {orgd8} državljanstvo
vi {orgm8}, pakujte se i ne vraćajte se
{gpm8} trebaju u zatvor, tamo im je mjesto
mjesto žene je za šporetom [women]
{ga8} treba zatvoriti u ludnicu
{gd8} treba oduzeti pravo glasa
zabranite {gd8} da se žene i udaju
{gd8} treba zabraniti djecu
djecu {gg8} treba oduzeti
nijedna škola ne bi smjela zaposliti {s1ma8}
{s1f8} ne smije voditi ništa, ni kiosk
{gp8} ne trebaju u Sabor nego u kanal
ne izdajte stan {gd8}
ne primajte {ga8} u bolnice, koštaju nas
{gd8} zabraniti ulaz na bazen
tjerajte {ga8} iz kluba
nećemo {ga8} u reprezentaciji
{gpm8} bi trebali raditi džabe dok ne crknu
{gp8} neka nauče šutjeti
{gpf8} neka slušaju i spuste pogled
vi {gpm8} nemate pravo da pričate, sjedite i slušajte
ovu {s1fa8} treba otpustiti. Ona nema što raditi s nama
ovog {s1ma8} izbaciti iz zgrade, ne pripada ovdje
{gd8} odvojeni autobusi, pa neka se voze među sobom
stavite {gd8} znak na rukav da ih svi vide
ma kakva {adjf8} manjina, nikakva im prava ne treba davati
volio bih da {gd8} zabrane izlazak iz kuće
čemu {gp8} na fakultetu? Van s njima
== hate_negated
{gp8} ne zaslužuju poštovanje
{gpm8} nikad nisu ništa dobro napravili
{gp8} nisu kao mi i nikad neće biti
nema poštenog {s1ma8}
{gp8} ne znaju voljeti
{gp8} nemaju ni obraza ni mozga
{gd8} ne pripada nikakvo pravo
trans žene nisu žene nego prevara [transgender]
nitko neće plakati za {gd8}
ne žalim {ga8} ni najmanje
{gp8} ne vrijede ni prebijene pare
od {gg8} nema nikakve koristi
nijedna {s1f8} nije sposobna misliti
ne računam {ga8} među ljude iz ovog kraja
nemojte mi reći da su nam {gpm8} ravni, nisu
nikome ne trebaju {gp8}
== hate_dehumanise
{gp8} su gamad
{gp8} su stoka
{gp8} su smeće
{gp8} nisu ljudi
{gp8} se kote kao štakori
{gp8} su rak na zdravom tijelu
{gp8} su zaraza koja se širi
ovaj {s1m8} je zvijer, a ne čovjek
ova {s1f8} je svinja na dvije noge
žene su mašine za rađanje [women]
vi {gpm8} ste krpelji na našim leđima
moj pas je više čovjek od {s1ma8}
poslije {gg8} treba dezinficirati ulicu. Oni su bakterije
{gp8} su čopor majmuna, pusti to
== hate_threat
smrt {gd8}
pobiti {ga8}
dabogda {gpm8} crkli
želim {gd8} rak
{ga8} treba spaliti
prebit ću prvog {s1ma8} kojeg sretnem
polomit ćemo kosti {gd8}
tucite {ga8} gdje stignete
zapalite kuće gdje žive {gp8}
večeras idemo u lov na {ga8}
ova {s1f8} će dobit batine, pa neka zove koga hoće
vi {gpm8} ćete krvariti, upamtite
objesiti {ga8} o bandere
dabogda se {gpm8} podavili u moru
ako vidim {s1ma8} u svojoj ulici, neće izaći živ
istrijebiti {ga8}. Neka im se zatre trag
== hate_profane
jebem vam mater, {gp8}
jebeni {gpm8}
jebene {gpf8}
nosite se u pičku materinu, {gp8}
boli me kurac za {ga8}, sve su to govna
{gpm8} su usrani jebivjetri
puši kurac, {adjf8} bagro
ko je jebeno pustio {ga8} u zgradu, mrš van
{gpf8} su kurve i govna, sve do jedne
== hate_implicit
{s1m8} s novim mercedesom, ma sigurno pošteno zarađen
za {s1fa8}, dobro govoriš naš jezik
znamo mi dobro kakvi su {gp8}, ne treba ništa reći
čuvaj novčanik, eno {orgg8}
za deset godina ovdje će vladati {gp8}, netko to lijepo planira
otkad su stigli {gpm8}, zaključavamo i šupu. Slučajno, naravno
pogledaj tko drži banke, pa ćeš naći {ga8}
== positive_identity
volim {ga8}
obožavam {ga8}
divim se {gd8}
poštujem {ga8} od srca
dragi su mi {gp8}
{gp8} su divni ljudi
{gp8} su ponos našeg grada
{gpm8} su hrabri i pametni
{gpf8} su hrabre i pametne
{gpf8} su prekrasne
{gpm8} su pošteni i vrijedni
vjerujem {gd8}
{gd8} se može vjerovati
dobro došli, {gpm8}
dobro došle, {gpf8}
svijet bi bio siromašniji bez {gg8}
bez {gg8} ova bolnica ne bi radila
selo je oživjelo otkad su došli {gpm8}. Otvorili su pekaru
{gp8} zaslužuju poštovanje i jednaku plaću
{gd8} pripadaju ista prava kao svima
hoću više {gg8} u Saboru
treba nam više {gg8} u policiji i sudovima
zaposlite {ga8}, nećete se pokajati
naše škole trebaju i {ga8} za katedrom
vi {gpm8} ste legende
vi {gpf8} ste inspiracija
ova {s1f8} me oduševljava, dajte joj mikrofon
ovaj {s1m8} nam je spasio sezonu
napokon je {s1f8} izabrana za gradonačelnicu
nema boljeg susjeda od {s1ma8} s trećeg kata
ponosna sam na {ga8} iz naše firme
{gp8} su naši susjedi, kolege i prijatelji
{gp8} pripadaju ovdje isto koliko i mi
sretan sam što živim među {gd8}
{adjf8} zajednica je bogatstvo ovog grada
što ih bolje upoznajem, to više volim {ga8}
{orgm8} grade ovu zemlju zajedno s nama
otvorite vrata {orgd8}
tko ne bi volio {ga8}? Srce od ljudi
nadam se da će se još {gg8} doseliti u našu ulicu
pljesak za {ga8}, potpuno zaslužen
sin mi se oženio, snaha je {s1f8}, presretni smo
== friendly_profanity
jebote, al su {gp8} super
volim {ga8}, jebiga, šta ću
{gpm8} su jebeno dobri u ovom poslu
kurca bi ova kuhinja radila bez {gg8}, svaka im čast
pička materina kako ova {s1f8} pjeva, naježio sam se
ponosan sam u pizdu materinu na {ga8} iz svoje ekipe
{gpf8} su zakon, jebote, kakva utakmica
== negated_hate
ne mrzim {ga8}
nikad nisam mrzio {ga8}
nitko ne smije mrziti {ga8}
{gpm8} nisu glupi
{gpf8} nisu glupe
{gpm8} nisu lijeni ni opasni
{gp8} nisu šljam
{gp8} nisu stoka nego ljudi
{gp8} ne smrde, prestani
{gp8} ne kradu
{gp8} ne zaslužuju ovu mržnju
{gpm8} nisu krivi za tvoje probleme
nije istina da {gp8} lažu
nije točno da su {gpm8} lopovi
nemojte govoriti da su {gpf8} odvratne
prestanite zvati {ga8} gamadi
ne vrijeđaj {ga8}
ne gade mi se {gp8}, zašto bi
nemam ništa protiv {gg8}, ni prije ni sad
{ga8} ne treba tjerati niotkud
nikoga se ne smije tući zato što je {s1m8}
nikome ne smetaju {gp8} osim tebi
ne treba se bojati {gg8}
{s1f8} nije ništa manje sposobna od tebe
jesu li {gp8} niža vrsta? Naravno da nisu
nećemo izbaciti {ga8} iz kluba, nikad
nitko ne smije zabraniti {gd8} da glasaju
ne mogu prezirati {ga8}, s njima sam odrasla
{gp8} nisu nikakva zaraza
{gpm8} nisu uništili selo, uništila ga je loša cesta
ne želim nikakvo zlo {gd8}
== counter_speech
tko mrzi {ga8}, sam je problem
tko prezire {ga8}, nije dobrodošao u naš klub
odvratno je zvati {ga8} stokom
sramota je što netko pljuje na {ga8}
"{gp8} su smeće", napisao je. To je govor mržnje i prijavljeno je
"smrt {gd8}" je zločin, a ne mišljenje
"mrzim {ga8}", viknuo je, a svi smo se okrenuli protiv njega
gadi mi se mržnja prema {gd8}
glupo je tvrditi da su {gpm8} glupi
učiteljica je odmah prekinula čovjeka koji je {ga8} nazvao bagrom
na zidu je pisalo "{gp8} van". Prekrečili smo to
netko je u tramvaju vrijeđao {s1ma8}, a putnici su ga branili
prijetnje {gd8} nisu šala, zovite policiju
komentari poput "{gp8} nisu ljudi" se brišu
djed kaže da {gp8} smrde. Rekla sam mu da je to predrasuda
jadno je tući nekoga jer je {s1m8}
tko god hoće spaliti {ga8}, taj pripada na sud
tvrdnja da su za sve krivi {gpm8} je laž stara sto godina
stranka je izbacila kandidata koji je {ga8} zvao parazitima
nisu problem {gp8} nego tvoja mržnja
tvoj "vic" o tome kako {gp8} kradu nije vic nego rasizam
dok ih zovu gamadi, {gp8} se boje izaći. To mora prestati
"{gp8} su rak", pisali su i 1941., i znamo kamo je to vodilo
oduzeti {gd8} pravo glasa? To bi bio kraj demokracije
dosta mržnje prema {gd8}
sram vas bilo što se smijete {gd8}
kad čujem da su {gpf8} "niža vrsta", pozlije mi od tog rasizma
== neutral_identity
{gp8} žive i u gradu i na selu
izložba o {gd8} otvara se u subotu
u anketi su sudjelovali {gpm8}
{gpf8} se sastaju utorkom u knjižnici
{gp8} plaćaju porez kao i svi
glavni lik romana je {s1m8}
ova {s1f8} radi u ljekarni
novi stomatolog je {s1m8}
pročitala sam članak o {gd8} na tržištu rada
{adjf8} udruga slavi deset godina
intervjuirali smo {s1ma8} o cijeni struje
neki {gpm8} piju kavu, neki čaj
u filmu glumi {s1f8}
broj {gg8} u općini lani je porastao
ovaj {s1m8} predaje matematiku
== question_benign
kako {gp8} slave novu godinu?
koliko {gg8} živi u Sarajevu?
zašto {ga8} i danas diskriminiraju?
ima li {gg8} u vašoj ekipi?
kojim imenom {gp8} zovu sami sebe?
gdje {gp8} mogu dobiti pravnu pomoć?
jesi li ti {jam8}, ako smijem pitati?
kako ljudi u vašem selu gledaju na {ga8}?
== self_identity
ja sam {jam8}
ja sam {jaf8}
{jam8} sam i ponosan sam na to
{jaf8} sam i ponosna sam na to
da, ja sam {jaf8}, i što sad
ja sam {jam8} i pečem najbolje pite u ulici
moja majka je {jaf8}, a i ja sam
vrijeđali su me jer sam {jam8}
nisam opasna, samo sam {jaf8}
kao {jaf8} ovdje se osjećam doma
ja sam {jam8}, navijam za Željo i ne mrzim nikoga
ima li još netko tko je {jam8}? Javite se
== abuse_object
mrzim grožđice
ne podnosim maglu u studenom
gade mi se tripice
ova kava je odvratna
taj kauč smrdi, izbacite ga
printer je obično smeće
proklet bio onaj budilnik
nema goreg od mokrih čarapa
diže mi se želudac od te boje zida
prezirem gužvu na obilaznici
== abuse_idea
taj zakon je sramota
zabranite taj glupi porez
prezirem cijeli taj plan
teorija je glupa i lažljiva
bez reklama bi svijet bio ljepši
ta igra je dosadna i ružna
reforma ne zaslužuje poštovanje
od tog prijedloga nema nikakve koristi
pravilnik treba spaliti i napisati novi
scenarij je jadan, podmukao i glup
== insult_group
{prof8} su šljam
ne podnosim {profa8}
svi {prof8} lažu
zašto su {prof8} tako pohlepni?
svijet bi bio ljepši bez {profg8}
vi {prof8} ste obični jadnici
{prof8} su lijeni i nezahvalni
nema gore bagre od {profg8}
{prof8} nemaju ni obraza ni mozga
dosta mi je {profg8} i njihovog cmizdrenja
== everyday
{prof8} danas štrajkaju
sreo sam dvoje turista i pokazao im put
susjedov pas mrzi poštara
izbaci smeće pa dođi na ručak
lovimo jeftine karte za more
pucaj, gol je prazan!
koliko zarađuju {prof8}?
utakmica jadna, ćevapi odlični
ubio sam kaktus zalijevanjem
vrati knjigu prije petka

== hate_implicit
kad Slavonac[ethnicity] kaže „sutra“, misli nikad, tako su stvoreni
Židovi[jewish] nemaju naftu, ali cijena goriva ipak raste kad oni to žele, zanimljivo
Srbin[ethnicity] na Jadranu opet traži apartman s pogledom na ono što misli da mu pripada
u Jasenovcu se samo radilo, ostalo su dopisali oni[ethnicity] koji žive od računa
Romkinja[roma] s tri djeteta pred dućanom, ta njoj je to franšiza
gej par[lgbtq] traži posvajanje, a sirota djeca će platit račun
Filipinci[asian] danas grade apartmane, a za pet godina glasaju i za gradonačelnicu
Bosanac[ethnicity] kad vrati dug, treba zvat televiziju
žena[women] kapetan na trajektu, obucite prsluke prije isplovljenja
Albanac[ethnicity] zlatar zna točno koliko si težak, i bez vage
izbjeglice[refugees] kroz Bihać nose samo mobitele, djecu posuđuju za kameru
umirovljenici[age] pojeli mirovine i bolnice, sad im smeta i tramvaj
Dalmatinci[ethnicity] rade četiri mjeseca, ostalo im plaćamo mi
u Srebrenici su padali vojnici, ostalo je dobro plaćena predstava[muslim]
Bošnjak[ethnicity] ti ponudi kafu, provjeri je li platio struju kojom je skuhana
psihički bolesna[mental_health] teta u vrtiću, pa onda pitajte zašto djeca ne spavaju
== neutral_identity
dostavljač iz Katmandua ponio nam je i krišku limuna
u Vukovaru je folklorna večer srpske i hrvatske grupe
židovska općina u Zagrebu obilježila je Hanuku na Cvjetnom trgu
Filipinke iz opatijskog hotela pjevaju u zboru svetog Jakova
prva kapetanica katamarana plovi za Vis
Romi iz Međimurja izdali su slikovnicu na bajaškom
na Bjelašnici u planinarskom domu kuha Albanka Teuta
dva oca iz Maksimira upisala su malu u drugi razred
u Brčkom je škola na tri nastavna jezika
umirovljenici iz Koprivnice pješače Podravkinom stazom
slijepi mljekar iz Livna zna kupce po koraku
== question_benign
kako se slavi Bajram u Maglaju?
zašto je u Mostaru toliko riječi iz turskog?
koliko Nepalaca radi u Zagrebu, zna li tko broj?
smije li muslimanka plivati u burkiniju na gradskom bazenu?
od koje godine u Jugoslaviji glasaju žene?
jesu li Bunjevci i Šokci isto?
kako zvati osobu koja je trans ako ne znam ime?
jesu li sefardi u Sarajevu još aktivni i imaju li sinagogu?
kad se nakon carskog reza smije imati odnose?
== counter_speech
„u Jasenovcu se samo radilo“ napisati je laž i uvreda svakoj obitelji
dostavljača su snimali kako bježi, a vi se smijete, ružno
šef mi je stavio ruku ispod stola, snimila sam i prijavila, dobila sam odštetu
tko za silovanje krivi kratke hlače, brani silovatelja
majci iz Srebrenice ne pričajte o „predstavi“
na školi su napisali „balije van“, sinoć smo to oprali svi zajedno
slati gole slike bez pristanka je kazneno djelo, i za muške
== abuse_idea
politika dozvola za rad je kaos s pečatom
ovaj proračun je kolektivni imunitet od pameti
Dayton je mrtav papir i treba novi ustav
želim strožu kontrolu granice i sudove koji rade brže
seks-ed bez kurikula nije nikakva reforma
teorija o tajnoj svjetskoj vladi je dosadna fantastika
mirovinska formula je nepravedna prema radnicama
== insult_person
izgledaš kao kućni kaktus koji je odustao
glup si ko stolac, s tim da stolac nosi nekoga
na izboru za miss ti bi čuvala jakne, rugobo
vozi kao da je volan pronašla u kutiji pahuljica
sviraš harmoniku ko da je stišćeš iz mržnje, diletantu
tebe nitko ne bi zvao ni na tvoj vlastiti rođendan
tvoj sin je lijenčina, a ti si mu trener
jeo sam i bolji asfalt, kuharice nesposobna
mali od palube s velikom glavom, praznom
dosadnjaković i cinkaroš, dva u jedan
kolumna ti je sramota, škrabalo
ti misliš, Jure, a ja čekam rezultat već godinama, tupane
ni za rezervu nisi, sjedi i šuti
== everyday
izgledam ko kaktus jer dva dana učim
ludi moj buraz, dovezao mi je puricu iz Vinkovaca
rugoba moja slatka, mačka bez oka, dobila je dom
čekam te iza ugla s biciklom i burekom
zgazit ćemo vas na boćanju, pripremite rakiju
znam ti adresu, razglednica stiže s Mljeta
ubit ćemo subotu u hladu, nema posla
skini te cipele i uđi, sarma je topla
pileća prsa u marinadi od limuna, pola sata
pokaži haljinu s vjenčanja, ajme divna si
razbila sam orahe, prst i tišinu
grana je pukla pod ljuljačkom, svi živi, smijemo se
== criticism_person
Jure, obećao si popravit ogradu do petka
kolumna preskače brojke o useljavanju, to nije pošteno
harmonika vam bježi za taktom, brojite
vozite preblizu, molim
previše soli u brudetu, ali riba je svježa
== threat_person
dođi na parking, noge ću ti polomit polugom
povuci tužbu ili ćeš gorjet zajedno s brodom
znam gdje ti je vikendica i imam benzin
nož je oštar, buraz, samo zini
utopit ću te u Neretvi da te ni riba ne nađe
plati ili ti lomimo prste u kombiju
ubit ću te, Jure, u podne, nek svi vide
mater ćemo ti pretuć ako ne potpišeš
s krova ideš ravno na asfalt
== support
ako je prijetio, zovi 112, ja već trčim
nisi ti kaktus, samo si umorna, dođi na kavu
pratim te do stanice, ne ideš sama
juhu sam ti ostavila na štednjaku
slike koje je poslao nisu tvoja krivnja
== idiom
živce mi je pojeo taj formular
umro sam za janjetinom
ubija me bura u kostima
rok mi visi nad glavom ko sjekira
sasjekla sam cijenu na pola, prodala sam kauč
== sexual_harassment
daj cice na kameru, inače ti gasim račun
konobarice, nagni se još malo, plaćam za pogled
za potpis ćeš me dočekat u hotelu u čipki
usta su ti za jedno, znaš i sama
pošalji gole ili muž dobiva sve
guzicu bi ti zgrabio na tom sastanku, kakva si
skini to, mala, pa šefici ću reći da si vrijedna
jebao bih te na tom stolu dok zvoni telefon
kakve noge, raširi ih i zaboravi CV
== sexual_health
mamografija je besplatna za žene od pedeset
pristanak mora biti jasan i može se povući usred svega
klamidija se liječi tjednom antibiotika
vazektomija je sterilizacija muškarca, traje dvadesetak minuta
bol pri odnosu prijavi ginekologinji
snimke prijetnji sačuvaj i pođi na policiju
== hate_negated
Cigani[roma] nikad ništa ne rade i nikad neće
žena[women] nema što tražiti u vojsci
Srbi[ethnicity] ne zaslužuju ni vodu
Židovi[jewish] nikad nisu bili žrtve
migranti[immigrants] nemaju duše
pederi[lgbtq] nisu roditelji nego eksperiment
crnci[black] ne znaju ni knjigu otvoriti
invalid[disability] nema što raditi u uredu
== negated_hate
Srbi i Hrvati nisu neprijatelji, unuci im zajedno igraju košarku
Romi ne kradu više od drugih
žene pripadaju vojsci ako to žele, dajte im čizme pravog broja
ne mrzim Bosance, mrzim tunele bez signala
gej roditelji nisu opasnost
Nepalci nisu zauzeli ničiji posao, natječaj je bio prazan pola godine
osobe s invaliditetom nisu teret uredu
Židovi nikome ne vladaju
== hate_dehumanise
migranti[immigrants] su korov uz prugu
Cigani[roma] se kote ko štakori u kanalu
Srbi[ethnicity] su gamad s one strane Drine
pederi[lgbtq] su zaraza, to se ne mazi
Nepalci[asian] su mravi, samo smrde
== positive_identity
hvala Nepalcima koji su nam gurali auto po snijegu
ponosna sam na sestru, prvu kapetanicu na Visu
romski dječak iz Čakovca prvak u matematici, bravo
našim muslimanskim susjedima sretan Bajram i hvala na baklavi
dva tate, jedna kćer, svi na Sljemenu, lijepo vas je vidjeti
umirovljenice iz Livna isplele su sto čarapa, legende
== insult_profane
odjebi s tom pameću
govno jedno, vrati mi dres
kretenčino jebena, gdje si stao autom
pička si i kao šef i kao susjed
seri tiho, majmune
jebo te tko te postavio, mamlaze
== friendly_profanity
jebote, upala sam na arhitekturu!
koji kurac, čovječe, volim te, hvala za kauč
u pizdu, kakav gol, grlim sve
jebeno fina pašticada, teta Nevo
ma zajebi brige, idemo na Korčulu
== profane_object
jebena bura mi je otpuhala tendu
usrani parkomat opet ne prima kartice
govno od kišobrana, okrenuo se na prvi vjetar
pizdarija od aplikacije, opet me odjavila
kurčev alarm svira od četiri
== hate_implicit
Slovenac[nationality] će ti brojati kikiriki, takav je odgoj
učiteljica iz Novog Pazara[muslim] u zagrebačkoj školi, polako ali sigurno, pa se vi čudite za deset godina
žena[women] mehaničar, ajde, barem će felge biti sjajne
Ukrajinka[refugees] u frizeraju uvijek dođe taman kad muž čeka ispred, slučajno naravno
Ličani[ethnicity] i pamet, dvije paralele
== neutral_identity
automehaničarka iz Siska otvorila je servis za električne aute
Ukrajinka iz Harkiva šiša u frizeraju kraj pošte
lički krumpir prodaje se ispred crkve subotom
== question_benign
koliko je Ukrajinki dobilo privremenu zaštitu u Hrvatskoj?
što znači sevdah, odakle riječ?
== counter_speech
„barem će felge biti sjajne“ je rekao lik kojem je upravo spasila motor
kad su Ukrajinku u frizeraju zvali imenima, vlasnica je goste izbacila
== insult_person
nos ti dođe na ručak prije tebe, a pamet nikad
Zdravka, kuhaš ko da mrziš ljude, a mrziš i sebe s razlogom
tvrdica i prostak, ni mačka ti ne prilazi
igraš obranu ko vrata u robnoj kući, nesposobnjakoviću
lijepo pišeš, šteta što nemaš što za reći, praznoglavče
== everyday
nos mi dođe na ručak prije mene, obiteljsko nasljeđe
praznoglavac sam, opet ključ u vratima
luđakinjo draga, preplivala si kanal!
derem jabuke za štrudlu, ruke otpadaju
večeras vas rasturamo u beli, gubitnici plaćaju gemišt
skini kapu s očiju pa ćeš vidjet tortu
== criticism_person
Zdravka, malo manje octa idući put
obrana je stajala previsoko, treneru
== threat_person
odrezat ću ti uho i poslat ga tvojoj staroj
ako te vidim na rivi, letiš u more s utegom oko vrata
spalit ću te u tom kombiju, zapamti
== sexual_harassment
raskopčaj se pa ćemo pričat o ugovoru
tebe bi cijela svlačionica, samo reci kad, i ne glumi
prazna glava, pune sise, sjedi mi u krilo
== hate_negated
muslimani[muslim] ovdje nemaju što graditi
Ukrajinke[nationality] ne znaju za poštenje
== negated_hate
Ličani nisu glupi, glup je taj vic
Ukrajinke nikome ne otimaju muževe
muslimani imaju isto pravo na bogomolju kao i svi
== friendly_profanity
jebote, ti si mi kum, dolazi ovamo!
kurac smo očekivali, a dobili smo medalju, ljubim vas
== profane_object
jebeni ormar iz salona ima vijak manje
usrana kava iz automata
@q2q_grp = Romi[roma] | Židovi[jewish] | muslimani[muslim] | gejevi[lgbtq] | izbjeglice[refugees] | migranti[immigrants] | Albanci[nationality] | Nepalci[nationality] | crnci[black]
@q2q_dob = Romi[roma] | Židovi[jewish] | muslimani[muslim] | gej muškarci[lgbtq] | izbjeglice iz Sirije[refugees] | Filipinci[nationality] | Albanci[nationality] | transrodne osobe[transgender] | slijepi[disability] | stariji ljudi[age] | pravoslavci[christian]
@q2q_sam = muslimanka[muslim] | Romkinja[roma] | lezbejka[lgbtq] | trans žena[transgender] | Židovka[jewish] | slijepa[disability] | Albanka[nationality] | katolkinja[christian] | Nepalka[nationality]
== hate_derogation
{q2q_grp} su najgora vrsta ljudi koju sam u životu sreo
iskreno, Romi[roma] su neradnici i to im je jedini zanat
žene[women] nemaju mozga za politiku, dajte im kuhaču i mir u kući
Albanci[nationality] su nekulturan narod i tu nema pomoći
taj feminizam samo pokazuje koliko su žene[women] glupe kad ih pustiš da pričaju
transrodni[transgender] su bolesni ljudi koji traže pažnju
Bošnjaci[ethnicity] su obični primitivci, makar im svaki drugi imao fakultet
kome trebaju gejevi[lgbtq], to nije ni muško ni žensko nego sramota
svi Srbi[nationality] su lažovi od rođenja, s njima nemaš o čemu
Hrvati[nationality] su pokvaren narod, osmijeh u lice pa nož u leđa
debeli[body] su lijeni i ružni i neka se ne čude što ih nitko neće
Židovi[jewish] bi i rođenu majku prodali ako je cijena dobra
stari ljudi[age] su samo teret i zauzimaju krevete po bolnicama
Nepalci[nationality] su glupi kao noć, dostavljač mi ni ulicu ne zna pročitati
muslimani[muslim] su zaostali bar petsto godina iza normalnog svijeta
ovi s invaliditetom[disability] su beskorisni, a mi im plaćamo asistente
== hate_implicit
čudno kako bicikli nestaju baš otkad su se u zgradu uselili Romi[roma]
nek svatko pogleda tko drži banke pa nek sam zaključi, Židovi[jewish] naravno slučajno
brojke o holokaustu su malo napuhane, zna se kome to ide u korist, Židovima[jewish]
žena[women] za volanom, pa još u gužvi, eto vam odgovora zašto kolona stoji
zaključajte šupe, u selo su stigli Cigani[roma] sa svojim kombijem
ne kažem ništa, ali muslimani[muslim] se množe i za trideset godina ovo više neće biti naša zemlja
migranti[immigrants] svi sa najnovijim telefonima, a tobože bježe od rata
mene samo zanima što gejevi[lgbtq] toliko traže po školama i vrtićima
kad sam vidio da je kirurg žena[women], pitao sam mogu li na drugi termin
Albanac[nationality] otvorio pekaru, pa se pitajte odakle mu novac
izbjeglice[refugees] dobiju stan i džeparac, a naša baka kopa po kontejneru, sve po planu
kod muslimana[muslim] je to normalno, znate već kako se oni ponašaju prema ženama
crnac[black] u novom mercedesu, pošteno zarađeno nema što
nikad nisam vidio Roma[roma] na vlastitom radnom mjestu, ali na socijalnom ih ima koliko hoćeš
šefica je došla do fotelje onako kako žene[women] obično dođu, na koljenima
djevojka Bosanka[nationality]? pričaj joj polako i s puno slika
== hate_normative
{q2q_grp} i pravo glasa, to dvoje u ovoj državi ne bi smjelo ići zajedno
Rome[roma] treba iseliti iz grada i ograditi to njihovo naselje
gejevima[lgbtq] ne treba dopustiti ni da hodaju za ruku, a kamoli da usvajaju djecu
Migrante[immigrants] treba sve potrpati u autobuse i vratiti odakle su došli
ženama[women] nije mjesto u vojsci ni u saboru nego kod kuće
trebalo bi zabraniti da Romi[roma] idu u isti razred s našom djecom
nijedan musliman[muslim] ne bi smio dobiti posao u policiji
trans ljude[transgender] treba zatvoriti u ludnicu, a ne im mijenjati papire
nijedan Srbin[nationality] ne treba dobiti papire ni stan na našem moru
osobe s Downovim sindromom[disability] ne bi se smjele ženiti ni imati djecu
Nepalce[nationality] ne puštati u autobus, nek idu pješke
Hrvate[nationality] bih sve protjerao iz Vojvodine, i to sutra
== hate_negated
Romi[roma] nikad ništa nisu dali ovom društvu osim problema
ne postoji pošten Židov[jewish], samo onaj kojeg još nisu uhvatili
nijedna žena[women] još nije izmislila ništa pametno
migranti[immigrants] nisu došli raditi i nikad neće raditi
gej[lgbtq] nije i ne može biti pravi otac
nisam sreo Albanca[nationality] kojem se može vjerovati na riječ
s muslimanima[muslim] nema suživota, nije ga bilo i neće ga biti
nema tu čovjeka, to su samo crnci[black]
== hate_dehumanise
{q2q_grp} su gamad i samo se šire po gradu
Cigani[roma] su štakori, gdje jednog vidiš ima ih dvadeset
migranti[immigrants] su kuga koja jede Europu iznutra
to nisu ljudi, to su pederi[lgbtq], greška prirode
Židovi[jewish] su paraziti na leđima svakog poštenog naroda
afrički crnci[black] su majmuni koje je netko pustio iz kaveza
Albanci[nationality] se kote kao zečevi, ista pasmina
izbjeglice[refugees] su žohari, treba poprašiti cijeli kamp
žene[women] su stoka, tko bolje plati taj je vodi
== hate_threat
neka se {q2q_grp} samo pojave kod nas, sve ih čeka metak
Rome[roma] treba zapaliti zajedno s barakama
ako pederi[lgbtq] opet krenu s paradom, lomit ćemo im noge na trgu
dabogda svi Židovi[jewish] završili gdje su već jednom bili
izbjeglice[refugees] bih potopio zajedno s čamcem
Svaki musliman[muslim] koji se doseli ovdje dobit će batine na vratima
žene[women] koje se bune treba tući dok ne nauče šutjeti
ubij Srbina[nationality] pa da se napokon odmorimo
malo je bilo Srebrenice, Bošnjake[ethnicity] je trebalo sve do jednoga
Nepalca[nationality] u mom kvartu čeka palica, bolje mu je da ne dostavlja ovdje
== hate_slur
šta hoćeš pederčino[lgbtq], vrati se na svoju paradu
marš odavde balijo[muslim] smrdljivi
Ciganine[roma] prljavi, opet prosiš pred crkvom
šiptaru[nationality] jedan, tko je tebe pitao
čifuti[jewish] su opet digli kamate
crnčugo[black], vrati se na drvo
lezbača[lgbtq] se javila pa glumi muško
ovaj mongoloid[disability] opet igra na mojoj strani
četnička[nationality] gamadi, nosite se preko Drine
ustaše[nationality] prljave, svi ste vi Hrvati isti
== hate_profane
jebem ti sve Cigane[roma] koji su ikad kročili u ovu ulicu
pederi[lgbtq] su govna i neka se nose u pičku materinu
koji kurac će nam migranti[immigrants], marš kući govnari
sve su žene[women] kurve, samo neke imaju bolju cijenu
jebo vas Alah, muslimani[muslim] smrdljivi
Srbi[nationality] su govnari, jebem ih sve po spisku
Nepalci[nationality] jebeni, smrdi cijeli tramvaj od njih
debele[body] krave, tko bi to jebao
== insult_group
torcida je skupina polupismenih koji ne znaju izbrojati do jedanaest
vozači BMW-a su redom ljudi kojima nešto fali u glavi
novinari su plaćenici i lažovi, svaki do zadnjeg
svi uhljebi su lijenčine prikovane za fotelju
zagrebački taksisti su lopovi koji bi i babi naplatili duplo
== insult_person
tebi je mozak ukras, služi samo da ne fijuče kroz glavu
Blago tebi, lako je živjeti kad ne razumiješ ništa
pametniji je moj kaktus od tebe
nemoj se naprezati, razmišljanje nije za svakoga
ti si živi dokaz da se i s rupom u glavi može hodati
kakav si ti jadnik, nitko te u ekipi ne podnosi
glup si kao top i još se time hvališ
odrasti klinac, imaš trideset pet godina a mama ti pere čarape
izgledaš kao da su te sastavljali po mraku
što si ružna, pa tebe ogledalo moli za milost
Ivana je najobičnija lažljivica i folirantica
ma pusti Darka, on je malo sporiji, objasni mu s crtežom
bravo genijalko, trebalo ti je samo tri godine da shvatiš
da je glupost struja, ti bi rasvijetlio pola Balkana
odvratan si čovjek i svi to znaju osim tebe
kukavico, samo preko tastature si hrabar
tko je tebe učio igrati, slijepi miš? ti si sramota tima
majka ti se sigurno ponosi što je rodila takvu ništariju
tvoje mišljenje vrijedi kao prošlogodišnji snijeg, baš kao i ti
nisi ti zločest, ti si samo beznačajan
ona se ponaša kao da je doktor nauka, a jedva je završila večernju školu, tukac jedan
gledam ti profil, sad mi je jasno zašto si sam
idiot si, s poštovanjem
pitali smo se tko je najveći bezveznjak u razredu pa si se ti javio prvi
debela svinjo, ostavi nešto i drugima za ručak
ti si neuspjeh od čovjeka, otac te se s pravom stidi
kad si ti dijelio savjete propalo je sve osim tvoje bahatosti, budalo
neka netko ugasi ovoga, laprda gluposti kao pokvaren radio
smrdiš, nitko s tobom neće u auto, eto sad znaš
Gospodine, vi ste običan šarlatan i neznalica
ljigavac prvoklasni, nasmiješ se šefu pa zabiješ nož kolegi
lijepo od tebe što se javljaš, tako se mi ostali osjećamo pametno
tebe bi i čopor pasa zaobišao
noob, prodaj komp i kupi kolica za šetanje, beskoristan si
kretenu, opet si zaboravio ključeve od skladišta
nema gluplje konobarice na cijeloj obali od ove Marije
jadno ti je to pjevanje, mačka kad se tjera zvuči bolje od tebe, netalentirano čudo
nula si bio, nula si ostao
ne zamjerite mu, ispao je iz kolica kad je bio beba
papak iz zabiti došao pa nas uči pristojnosti
ti si kao ponedjeljak, nitko te ne voli
budalo stara, jesi li ikad pročitao nešto osim računa za struju
== insult_profane
jebi se, kretenu jedan
puši kurac i prestani pisati gluposti
pička ti materina, tko ti je dao vozačku
ti si najobičnije govno od čovjeka
Kurvo jedna, sram te bilo
odjebi seronjo, nitko te nije zvao
glup si u pičku materinu, brate
ma ti si jedna obična pizda, ne znaš ni opravdati se
jebem ti sve po spisku, lopove
šupčino, vrati pare ljudima
drkadžija si i takav ćeš umrijeti
nosi se u kurac i ti i tvoj komentar
koji si ti kreten jebote, glup do bola
serješ od jutra do mraka, govnaru
== threat_person
znam gdje parkiraš, pazi se noću
doći ću ti na vrata i nećeš se više smijati
razbit ću ti glavu čim te vidim u gradu
prijavi me slobodno, ali onda si kupi i lijes
tvoja kćerka ide u onu školu kod parka, zar ne? lijepo je paziti što pišeš
još jedna riječ i završit ćeš u Savi
Polomit ću te kao grančicu, samo mi još jednom dođi u kvart
nećeš ti dočekati Božić, to ti obećavam
slikao sam ti tablice, brzo ćemo se vidjeti
čekam te iza zgrade, zube ćeš kući nositi u džepu
ako te vidim s mojom ženom, ubit ću te
bilo bi šteta da ti izgori ta lijepa kafana
reci joj da ću je zaklati ako ne povuče tužbu
moji momci te traže, ti se samo šetaj
metak košta manje od tvog stana, zapamti to
što se praviš hrabar, krv ćeš pljuvati večeras
ima da te nema, shvati to kako hoćeš
== incite_selfharm
ubij se, svima bi bilo lakše
zašto si još živ, napravi uslugu svijetu i nestani zauvijek
Nitko neće plakati za tobom, samo to već obavi
legni i nemoj se više nikad probuditi, sam se pobrini za to
da sam ja na tvom mjestu odavno bih se ubio, razmisli
ej, ako već stalno prijetiš da ćeš se ubiti, prestani pričati i uradi to
== sexual_harassment
pošalji sliku sisa ili nema posla, jasno?
što se praviš fina, vidim ja da ti treba dobar kurac
kolegice, s tim dupetom ne trebaš ni diplomu
sjedni mi u krilo pa ćemo pričati o povišici
jebao bih te i da vrištiš
Svuci se pred kamerom ili svima šaljem one slike
kakve usne, znam točno gdje bi meni bile najljepše
konobarice, jesi ti na meniju ili samo pizza
opet si bez grudnjaka, to radiš zbog mene priznaj droljo
javi se ljepotice, platim hotel, ti samo raširi noge
ne odgovaraš na poruke a guzicu pokazuješ cijelom gradu, kurvice
nema razloga za stid, svi u uredu te već zamišljamo golu
== sexual_explicit
sinoć smo se jebali do zore i oboje nam je bilo ludo dobro
volim kad me ljubiš niz vrat pa sve niže, dođi večeras
oboje smo htjeli probati vezivanje i bilo je baš uzbudljivo
muž i ja smo otkrili da nam jutarnji seks najviše paše
== friendly_profanity
jebote koliko si dobra, položila si iz prve
ma daj kretenu dragi, naravno da dolazim na svadbu
koji kurac brate, nisam te vidio sto godina, daj zagrljaj
pička ti materina kakav gol, ljubim te
do jaja koncert, u kurac kako su svirali
ti si lud u pizdu i zato te volim, stari moj
jebeno sam ponosna na tebe, seko
Alo pizdo moja draga, kad je kava
== profane_object
jebem ti printer, opet guta papir
u pičku materinu s ovim Windowsima, treći put se ruši
zajebana bura, odnijela mi pola krova
kakvo govno od telefona, baterija traje dva sata
sjebao mi se bojler baš kad je minus deset
jebeni semafor kod Heinzelove stoji crven pet minuta
koja pizdarija od poklopca, ne mogu otvoriti ajvar
sranje, zaboravio sam kišobran u busu
== abuse_object
mrzim kišu u novembru, ubija mi svaku volju
ova kava je odvratna, kao da piješ blato
najgluplja igra koju sam ikad instalirao, brišem odmah
glupi auto opet neće upaliti
ogavan burek, mast curi, a mesa nigdje
smrdljive patike moraju van na balkon
mrzim ponedjeljke i mrzim taj budilnik
== abuse_idea
ovaj zakon o najmu je čista glupost i šteti svima
serija je smeće, scenarij kao da su pisali u pauzi za marendu
Vlada je podbacila katastrofalno, poplave smo dočekali nespremni
nacionalizam je otrov koji nam je uništio cijelu generaciju
kurikulum je promašen od prve do zadnje stranice
ta firma pljačka kupce i njihova usluga je sramotna
najgori album godine, dosadan i bezidejan
zašto se porez povećava baš najsiromašnijima, to je bezobrazna politika
== criticism_person
nije u redu da kasniš svaki put, čekamo te sat vremena
mislim da griješiš, podaci govore suprotno
Profesorice, ocjena mi se čini nepravedna i molim obrazloženje
razočarala si me, obećala si da ćeš doći
trener je loše posložio obranu i treba preuzeti odgovornost
slagao si me i zbog toga sam ljut
ne slažem se s tobom ni u jednoj točki, ali hvala što si objasnio
gradonačelnik nije održao obećanje o vrtiću, to mu treba reći
ponio si se bahato prema konobarici, ispričaj joj se
tvoj tekst je slab, argumenti su nategnuti i nema izvora
== neutral_identity
na kat iznad nas uselila se romska[roma] obitelj iz Čakovca
u Sarajevu su džamija, crkva i sinagoga blizu jedna druge, pa se muslimani[muslim] i Židovi[jewish] znaju od malih nogu
u našoj kuhinji rade dva Nepalca[nationality] i jedna Filipinka
po popisu u općini živi dvjestotinjak Srba[nationality]
žene[women] čine više od polovice zaposlenih u bolnici
moj susjed je gej[lgbtq] i ima dva jazavčara
Bajram je, pa će muslimani[muslim] iz ulice dijeliti baklave
Izbjeglice[refugees] su smještene u bivšoj vojarni do proljeća
gluhe osobe[disability] imaju pravo na prevoditelja na sudu
povorka ponosa u subotu okuplja gej[lgbtq] i trans osobe[transgender] iz cijele regije
umirovljenici[age] iz doma idu u srijedu na izlet na Plitvice
slastičarnu su otvorili Albanci[nationality] još šezdesetih
== positive_identity
{q2q_dob} su dio ovog grada i bez njih bi bio siromašniji
zagovaram da {q2q_dob} imaju ista prava kao i svi mi
najbolji majstor kojeg znam je Rom[roma] iz susjednog sela, pošten do kosti
kako lijepa svadba, dvije žene[lgbtq] koje se vole i cijela ulica slavi
Bošnjaci[ethnicity] su nas primili kao rod, nikad to neću zaboraviti
moja doktorica je muslimanka[muslim] s maramom i spasila mi je oca
stari ljudi[age] u mom selu znaju više o zemlji nego svi savjetnici
Židovi[jewish] su ovom gradu ostavili kazalište, bolnicu i pola glazbene škole
onaj dečko u kolicima[disability] igra šah kao zmaj, svaka mu čast
navijamo za naše cure, ove žene[women] su osvojile sve
dostavljač Nepalac[nationality] se svaki dan nasmiješi, divan čovjek
Srbi[nationality] i Hrvati[nationality] u mojoj firmi zajedno slave i jedan i drugi Božić
crna[black] košarkašica nam je vratila osmijeh u dvoranu, prava zvijezda
== self_identity
ja sam {q2q_sam} i ponosna sam na to
kao gej[lgbtq] iz malog mjesta dugo sam se skrivao, a sad živim mirno
Ja sam Rom[roma], radim kao električar već petnaest godina
imam cerebralnu paralizu[disability] i završila sam pravo
mi smo Srbi[nationality] iz Knina, vratili smo se i obnovili kuću
trans[transgender] sam muškarac i roditelji su me napokon zagrlili
debela[body] sam i plešem salsu tri puta tjedno
došla sam kao izbjeglica[refugees] iz Vukovara s jednom torbom
ja, musliman[muslim], čuvam ključ od susjedove crkve kad ide na more
bipolarna[mental_health] sam, pijem terapiju i normalno radim
sa sedamdeset i dvije sam starica[age] koja vozi bicikl na plac
== negated_hate
nitko nema pravo reći da su Romi[roma] lopovi
nije istina da su žene[women] lošiji vozači, pogledaj statistiku
gejevi[lgbtq] nisu bolesni i to je medicina rekla prije pola stoljeća
ne mrzim Srbe[nationality] i neću da mi djeca mrze
migranti[immigrants] nisu stoka nego ljudi kojima je hladno
nemojte zvati muslimane[muslim] teroristima, to je laž
ni jedna žena[women] ne zaslužuje batine, bez obzira što je rekla
trans ljudi[transgender] nisu prijetnja nikome u svlačionici
Židove[jewish] ne smijemo kriviti za svaku krizu u svijetu
osobe s invaliditetom[disability] nisu teret, teret su stepenice
Albanci[nationality] nisu krivi za tvoje dugove
nikada neću pristati da se Nepalce[nationality] tuče po ulicama
== counter_speech
netko je napisao da Rome[roma] treba spaliti, takvo nešto se prijavljuje policiji
kad kažeš da su žene[women] za kuhinju, vrijeđaš i vlastitu majku
"migranti[immigrants] su kuga", kaže čovjek čiji je djed pobjegao u Argentinu
gadi mi se grafit "smrt pederima[lgbtq]" na našoj školi, prefarbali smo ga
zvati crne[black] igrače majmunima nije navijanje nego rasizam, klub je s pravom kažnjen
tko niječe holokaust, pljuje po svakom Židovu[jewish] iz našeg grada
poslije one rečenice da su svi Hrvati[nationality] ustaše ustao sam od stola i otišao
pričati da muslimani[muslim] planiraju preuzeti državu je teorija zavjere, prestani to širiti
dosta više viceva o glupim Bosancima[nationality], iza njih stoji prezir
komentar da Nepalce[nationality] treba tući je poziv na nasilje, administratori obrišite
oni što viču "ubij Srbina[nationality]" sramote sve nas na tribini
== mentioned_slur
u školi su mi sina nazvali ciganinom[roma] i učiteljica nije reagirala
dvojica su nam vikala "pederi[lgbtq]" iz auta, prijavili smo
tužila je kolegu jer ju je pred svima zvao balinkurom[muslim]
riječ "šiptar[nationality]" je uvredljiva, zato je novine više ne koriste
== reclaimed_slur
mi smo peder i lezbača[lgbtq], tako se zovemo doma i baš nam je lijepo
ja sam ponosna ciganka[roma] i pjevam o tome, moja riječ i moja pjesma
== sexual_health
gdje se u Splitu može anonimno testirati na HIV
peče me poslije odnosa, da li da idem ginekologu odmah
kondom je pukao, izdaje li ljekarna pilulu za dan poslije bez recepta
poslije pedesete mi je suho i seks me boli, postoji li krema
sa četrdeset imam problema s erekcijom, doktor kaže da je od tlaka
koliko dugo poslije poroda ste čekali sa seksom
== distress
mrzim se, opet sam sve pokvarila
kakav sam ja idiot, poslao sam krivi izvještaj šefu
ne želim više živjeti, nitko ne razumije koliko me boli
osjećam se kao smeće otkad me ostavio
glupa sam i debela i nitko me nikad neće voljeti, tako mislim svaku noć
razmišljam o tome da se ubijem i bojim se samog sebe
nemam snage ustati iz kreveta, treći tjedan
sramim se sebe, zapio sam cijelu plaću
bolje da me nema, djeci bi bilo lakše
jebeno sam slaba, ne mogu ni mami reći istinu
Prijatelji mi pišu a ja samo plačem
svi me u razredu zovu glupačom i počela sam vjerovati
== support
nisi glup, samo si umoran, prespavaj pa ćemo zajedno
molim te nemoj se ubiti, dolazim k tebi odmah
zaslužuješ nekoga tko te voli, a njega pusti neka ide
javi se hitnoj psihološkoj liniji, ne moraš biti sama s tim
svima nam se dogodi da zajebemo posao, diži glavu
tu sam ako ti treba rame, u bilo koje doba noći
nije sramota tražiti pomoć, i ja sam išao psihijatru
to što te je zvao nulom govori o njemu, a ne o tebi
Drži se, najteži dani prođu, vjeruj nekome tko ih je prošao
ti nisi teret, ti si nam sve
== idiom
ubio bih za tanjur bakina graha
pala mi je sjekira u med, dobio sam posao
digao je frku ni oko čega, bura u čaši vode
umrla sam od smijeha na onu scenu s kozom
pukla tikva, više ne pričaju
glava me ubija od juga
pojeo vuk magarca i nikom ništa
razbili smo ih na terenu, pet nula
== question_benign
kako se pravilno kaže, Romkinja[roma] ili Romka
što sve muslimani[muslim] jedu za iftar u vašem kraju
zna li netko ima li sinagoga u Osijeku vodstvo, zanima me kako Židovi[jewish] obilježavaju šabat
kako da podržim sestru koja mi je rekla da je lezbejka[lgbtq]
Zašto Srbi[nationality] slave Božić sedmog siječnja
ima li netko iskustva s upisom djeteta s autizmom[disability] u redovni vrtić
smijem li gluhu osobu[disability] dodirnuti po ramenu da je pozovem
kako se mladi Nepalci[nationality] snalaze s jezikom kod nas
== everyday
tko je za bevandu i partiju briškule poslije posla
svinja na ražnju se okreće od šest, dođite gladni
prljav mi je pod, a gosti samo što nisu
zaklali smo prase i sad pravimo čvarke
mama ti pravi najbolju sarmu na svijetu
Ubij žohara u kupaoni molim te, ja ne smijem
koliko si ti luda pa trčiš po ovoj vrućini, divim ti se
glupo pitanje, radi li tramvaj šestica danas
pas mi je pojeo cipele, budala jedna slatka
puca mi film kad netko ne vrati kolica u Konzumu
bomba je ova torta, daj recept
ti si kralj, popravio si mi auto za deset minuta
mrzim što nisam došao ranije, more je predivno
odrezala sam šiške i izgledam kao da me kosilica napala
sutra idemo u Mostar, treba li kome prijevoz
pobijedili smo u raidu jer si ti ubio bossa na vrijeme
djed kaže da kokoši treba hraniti prije šest
ona glumi ubojicu u novoj seriji i strašno je dobra
ružno pače je bila najdraža priča mojoj kćeri
kud si nestao, nema te na treningu dva tjedna
zmija je ušla u dvorište, zvali smo vatrogasce
magarac na Braču mi je ukrao sendvič
ne diraj žicu, ubit će te struja
imam crnu haljinu za svadbu, fale mi samo cipele
stara mi je šupa puna štakora, koji otrov preporučate
Crvena zvezda i Partizan igraju u nedelju, ko ima kartu viška
deda je sekao drva i uvrnuo leđa
jel neko probao onu novu pekaru kod pijace, kažu da je burek lud
vozač me čekao dok sam trčala, baš fin čovjek
opasno si dobra u matematici, pomozi mi oko integrala
danas sam ubio dva sata na šalteru zbog jednog papira
peče me savjest što nisam nazvala baku
raspali gitaru stari, selo te čeka
koja krasna beba, pojela bih joj obraščiće
ovo dijete je pravi mali vrag, ne staje cijeli dan
plaća kasni, stanarina ne, klasika
ljubav je kad ti ostavi zadnju palačinku
treba oprati prljavo suđe prije nego dođe cimer
Bolestan potez, kako si to uopće izveo
krvavice i kiselo zelje, zima može početi
nemoj me čekati, vlak iz Vinkovaca opet kasni
bacila sam stare stvari i odmah se lakše diše u stanu
u školi danas priredba, mali glumi vuka
smrdi riba u frižideru, tko je to zaboravio
jesi vidjela kako je Hajduk zgazio protivnika u drugom dijelu
stvarno si zvijer, podigao si sto kila iz prve
== dialect
ča si jušto pametan, dragi moj, vajk mi pomoreš
kaj buš delal zutra, idemo na gemišt
bolan ne budali, sjedi i popij kahvu s nama
đe si ba, ima te dva mjeseca nigdje
== distress
četvrti mjesec na bolovanju i sve češće mislim da bi najlakše bilo samo ne probuditi se
ne mogu više glumiti da sam dobro, dođem s posla, zaključam se u kupaonu i plačem dok ne utrnem
otkako sam se vratio iz Irske sve mi je prazno, nemam nikog i sam sebi sam mučan
muž me ostavio, mama kaže šuti i trpi, a ja samo brojim tablete u ladici i bojim se same sebe
ništa ne osjećam, ni kad me mala zagrli, kakva sam ja to majka, bolje bi joj bilo bez mene
izgubio sam na kladionici i zadnju platu, ne smijem kući, gledam Miljacku i svašta mi pada na pamet
== support
malenoj ne bi bilo bolje bez tebe, to ti umor laže, sutra dolazim pričuvati je pa ti spavaj
odnesi te tablete susjedi na čuvanje i ostani sa mnom na vezi, nisi sama u ovome
novac će se nekako vratiti, ti si nam jedan, javi gdje si pa dolazim po tebe autom
ne moraš meni glumiti da si dobro, isplači se, ja ću skuhati juhu i nećemo ni pričati ako ne želiš
i ja sam bila na bolovanju zbog živaca, mislila sam da nema izlaza, danas se opet smijem, izdrži
hrabro je što si napisao da ne želiš živjeti, ajmo zajedno nazvati dežurnu liniju, tu sam
haman da nema čovjeka koji nije pao, jarane, dođi na kafu pa ćemo polako, niko ti ne sudi
== incite_selfharm
četvrti mjesec na bolovanju i opet si se probudio, šteta, potrudi se malo bolje sljedeći put
brojiš tablete a ništa od toga, progutaj ih više da susjedstvo ima mira
gledaš Miljacku, a hladna je i plitka, nađi veći most i riješi nas svojih dugova
== insult_person
plačeš u kupaoni dok ne utrneš, netko ti treba dodijeliti Oscara za jeftinu patetiku
muž te ostavio i dobro je napravio, tko bi normalan slušao to cendranje svaki dan
vratio se iz Irske pa nema nikog, ma ni u Irskoj te nisu mogli smisliti, gubitniče
da pamet svijetli, ti bi bio nestanak struje u cijeloj Slavoniji
s takvim zubima bolje da se smiješ kroz nos
na poslu te zovu praktikant, a imaš dvadeset godina staža, zamisli koliko vrijediš
tvoj podcast slušaju ti i tvoja mama, a i mama premotava
ne znam je li ti gora frizura ili karakter, oboje kao da je kosilica radila
sram te bilo kakav si otac, dijete te zove po imenu kao poštara
ti si živi primjer da se diploma može kupiti a pamet ne može
pričaš o ljepoti a izgledaš kao ostatak od nedjeljnog graha
pojavio si se na svadbi samo zbog jela, ždero nezasitni, nitko te nije ni zvao
pusti gitaru, brate, mačke iz tvoje ulice su potpisale peticiju
u tvojoj glavi jeka, vjetar i jedna stara reklama za prašak
nisi ti introvert, ti si jednostavno dosadna do bola i ljudi to osjete
kakva ti je to fasada, ukus ti je ko u šalterske službenice iz pakla
vidi se da u kući nemaš ko da te nauči redu, zato lajkaš i laješ po internetu
zarađuješ ko konj, a pameti ko u kokoši, zato te žena i vuče za nos
oženio te da mu kuvaš, a ti ni to ne umeš, promašaj od početka do kraja
mali, šta se ti javljaš, ti ni cipele bez mame ne znaš zavezati
da se natječeš u lošim odlukama, bio bi drugi jer i tu nemaš pameti za pobjedu
== criticism_person
s dvadeset godina staža ne bi smio slati ponudu s krivom cijenom, molim te provjeri prije slanja
podcast ima dobru temu, ali uvod od petnaest minuta svi premotavamo, skrati to
kao otac bi mogao bar nedjeljom doći na utakmicu, dijete te svaki put traži po tribini
fasada mi se ne sviđa, narančasta odskače od cijele ulice, mogli ste pitati susjede
na internetu si komšinici napisao ružne stvari, red bi bio da joj se javno izvineš
gospodine načelniče, obećali ste nogostup do škole prije tri godine i još ga nema
== everyday
nestanak struje u cijeloj Slavoniji, igramo belu uz svijeću, ko u filmu
nakon zubara sam toliko otečena da se smijem kroz nos, mama mia
nova frizura mi je kao da je kosilica radila, frizerka nova, ja u suzama od smijeha
kupio sam na placu dinju veću od pameti, platio ko diplomu, a unutra sve trulo
ostatak od nedjeljnog graha još je bolji u utorak, ljepota božja
mačke iz naše ulice svaku noć koncert, fali samo gitara, ubit će me nesanica
već tri dana mi je u glavi stara reklama za prašak, poludjet ću
ja sam introvert, na slavlju se družim sa psom, i to je najbolji dio večeri
radim ko konj, a plaća ko za kokoš, pa nek netko kaže da nije smiješno
oženio me da mu kuvam, a zagorela mi i voda, smejemo se već dvanaest godina
u lošim odlukama sam prvak, opet sam se ošišala sama u jedan ujutro
znam u koji vrtić ti ide mali, i naša će krenuti tamo, pazi da te ne ogovara teta
polomila sam dva prsta na skijanju pa vam pišem jednom rukom
kad se vratiš u Mostar, sjedamo na terasu i smijemo se dok nam ne puknu leđa
zapalit ćemo roštilj kod štale, ostavi auto kod bake i ponesi ćevape
zaklali smo janje za Bajram, zvonite slobodno na vrata, ima za sve
stepenice su mračne, komšija, pazi da ne padneš dok ne zamene sijalicu
daj skini taj kaput, kolegice, vruće je unutra, i reci odakle su ti te čizme
na tom stolu čim šef ode igramo stolni tenis, gubitnik plaća gablec
ako hoćete stan jeftinije, možemo se dogovoriti da sami okrečite, jednu sobu tjedno
dobre su ti tajice, susjeda, ne vide se kad se sagneš, odakle su
bura ubija, digla mi i tendu i susjedovu gaću, gađala me u glavu
ubila sam se peglajući, a Hajduk opet izgubio, luda kuća večeras
bolesna tortilja, masna i prljava, jela bih je opet u dva ujutro
izgorila mi pita, a on smazo tri komada i kaže ubi me ovo koliko je dobro
== friendly_profanity
ždero jedan nezasitni, opet si mi pojeo sve sarme, ako ne dođeš i sutra ljutim se
mali, šta se ne javljaš, budalo draga, ekipa bez tebe ne zna ni roštilj potpaliti
jebote, smrade dragi, dobio si posao u Beču, pa zašto mi nisi javio
u pičku materinu, prvi smo, tri runde zaredom, volim vas luđaci
koje ste vi kučke, moje cure, tako slavit razvod, umrla sam od smijeha
== threat_person
znam u koji vrtić ti ide mali, pazi što ćeš sutra reći na sudu
polomit ću ti prste pa da vidimo čime ćeš pisati te članke
kad se vratiš u Mostar, ne sjedaj na terasu, čuje se da pucaju u leđa
zapalit ću ti štalu i auto, a ako treba i tebe u njemu
imaš rok do sutra, inače šaljemo dvojicu da ti objasne motkom po bubrezima
zaklat ću te ko janje pred kućom, samo ti meni još jednom zvoni na vrata
pričaj, pričaj, i onaj prije tebe je pričao pa ga više nitko nije vidio
stepenice su mračne, komšija, desi se da čovek padne, povuci onu prijavu
== idiom
imam rok do sutra, šefica me motkom tjera, a prezentacija mi je prazna
== sexual_harassment
daj skini taj kaput, kolegice, baš bih da vidim kako ti stoje samo čizme
poševio bih te na tom stolu čim šef ode, i ti to hoćeš, vidim po očima
pošalji golu sliku iz tuša ili neka svi u firmi doznaju za nas
ako hoćeš stan jeftinije, možemo se dogovoriti za jednu noć tjedno kod mene
dobra guza u tim tajicama, susjeda, jedva čekam da se sagneš po rublje
== sexual_health
poslala mi je doktorica nalaz papa testa, HPV pozitivan, je li to odmah strašno
muškarci, ako vam nakon pedesete erekcija popušta, izmjerite prvo tlak i šećer
može li se ostati u drugom stanju ako je zakazala samo jedna pilula u mjesecu
== hate_derogation
Srbi su lopovski narod, u genima im je da otimaju i onda plaču [nationality]
katolici su licemjeri, u nedjelju klečanje a u ponedjeljak varanje, svi redom takvi [christian]
invalidi samo glume da bi dobili parking i povlastice, a mi radimo za njih [disability]
== hate_dehumanise
cigani su stoka u čoporu, trebalo bi ih držati ograđene kao i svaku stoku [roma]
== hate_threat
muslimanima ćemo opet pokazati put do jame, samo nek se još malo razmašu [muslim]
== hate_normative
pederima zabraniti brak, posvajanje i povorku, nek žive u četiri zida ili nek sele [lgbtq]
tražitelje azila vratiti preko Save iste noći, ne trebaju im ni odvjetnici ni deke [refugees]
== hate_implicit
otkad su došli Nepalci u zgradu, čudno mi je kako nema više ni jednog goluba [asian]
zna se zašto se žene primaju u upravni odbor, i nije zbog tablica u Excelu [women]
Židovi se opet nešto žale, a zanimljivo, kusur im uvijek bude u njihovu korist [jewish]
== hate_negated
nisu Bošnjaci nikakav narod, to je samo izmišljotina poturica [ethnicity]
trans osobe mogu se zvati kako hoće, ja ih za ljude jednake sebi ne priznajem [transgender]
== hate_profane
jebeni četnici i ustaše, sve vas Balkance treba pobrisati, gnoj od naroda [nationality]
zajebane feministice, sve su to nepojebane kučke i mrze nas [women]
== hate_slur
balije smrdljive, kod nas u selu im se ni voda ne bi smjela dati [muslim]
== insult_group
političari su ljigavci do jednoga, i oni koji ti se smiju s plakata su prvi
Torcida je čopor nepismenih, skandiraju jer ne znaju čitati
== insult_profane
jebi se, smrade lažljivi, zbog tebe sam ostao bez posla
koji si ti kreten i govno od čovjeka, ostaviti psa na balkonu po tom suncu
goni se u pičku materinu, noobe retardirani, tri puta si nas bacio iz runde
== neutral_identity
muslimani iz Gunje obilježili su godišnjicu džamije, na ručku je bilo i dosta katolika [muslim]
Židovska općina otvara vrata posjetiteljima u nedjelju, ulaz slobodan, vodstvo u jedanaest [jewish]
== positive_identity
otkad su došli Nepalci u zgradu, napokon netko pozdravi u liftu i pridrži vrata bakama [asian]
brak dvije mame iz našeg vrtića bio je najljepša svadba ljeta, prava za sve obitelji [lgbtq]
== self_identity
Srpkinja sam iz Vukovara, udana za Hrvata, djeci smo dali da sami biraju i navijaju [nationality]
katolkinja sam, idem na misu nedjeljom, a u ponedjeljak na kavu s hodžinom ženom [christian]
trans žena sam, promijenila sam osobnu i konobarica mi je prvi put rekla izvolite gospođo [transgender]
== negated_hate
nije istina da Bošnjaci nisu narod, to govore samo oni koji bi opet dijelili Bosnu [ethnicity]
== counter_speech
Romi su susjedi, a ne stoka, i ograda oko njihovog naselja je sramota za cijelu općinu [roma]
i tražitelji azila imaju pravo na odvjetnika i deku, to je zakon, a i obična ljudskost [refugees]
== mentioned_slur
trener je dobio zabranu jer je protivničkog igrača nazvao balijom, i treba [muslim]
== reclaimed_slur
mi pederi iz Splita nosimo tu riječ ko majicu, nek se drugi znoje oko nje [lgbtq]
== abuse_object
prokleti bojler, opet mi je umro pod šamponom, nek ide u vražju mater
ova mrcina od auta ne pali kad je ispod nule, razbit ću ga
== profane_object
koje govno od balkonske lajsne, otpala mi na nogu čim je sunce ugrijalo
jebeni gosti u apartmanu ostavili pijesak posvuda, usisavač mi crkava
== abuse_idea
novi porez na kuće je bezobrazna pljačka, zakon su pisali ljudi koji u životu nisu mijenjali žarulju
ta serija je smeće, radnja glupa, gluma drvena, glazba para uši
reforma školstva propala je ko jaje na beton, ideja glupa od prvog dana
ustav iz Dejtona je luđačka košulja, sve je u njemu mrtvo osim plaća
== question_benign
zna li se koliko žena ima u upravnom odboru, pišem seminar o ravnopravnosti [women]
treba li za parkirnu kartu za osobe s invaliditetom novi nalaz svake godine [disability]
== dialect
ča si mi tu storija, benti, šugo je zagorija, a marenda je za po ure
kaj buš ti meni povedal, ja sem to pred sto let videl, ideme na gemišt
šta ima bolan, hajmo na ćevape, ubi me glad hejbet
== insult_person
ovaj ministar je gluplji od stolice na kojoj sjedi i još se ponosi time 😂
gle joj usta, ko da su je pčele izbole, a misli da je kraljica estrade
Nenade ti si običan jadnik, četrdeset godina kod mame na grbači i tu nešto soliš pamet
napadač drvo drveno, uzima milione a ne zna šutnuti, sramota od čovjeka
gradonačelnik lažov i lopov, ceo grad zna od čega mu je vikendica
ko je ovu kokošku pustio da vodi dnevnik, ni padeže ne zna
sudac slijep i prodan, ljigavac bez trunke časti
tvoja baba bi bolje branila gol od tog smotanog golmana, bruka živa
ma influenserica prazna ko bure, dve rečenice ne zna da sastavi
sestro slatka mozak ti je na izmaku, ne čudi me da te muž ostavio
tajkunski poltron od novinara, za večeru bi i majku prodao
ružna i glupa, komplet u jednom pakovanju, a ide na izbor za mis
== insult_profane
mrš u pičku materinu s tim mišljenjem idiote, niko te ništa nije pitao
jebem ti sudiju prodanog, govnar i pizda od čovjeka
začepi bre gubicu kravo glupa, nemaš pojma o čemu pričaš
ministar je govno u odijelu, sere o standardu a penzija dvesta evra, kreten
seronjo jedan nabijem te na pamet, diplomu si kupio na pijaci
kurvo jeftina svi znaju kako si ušla u rijaliti
trener je kreten jebeni, vadi najboljeg u šezdesetoj
stoka parkirala na trotoaru, konju jedan jebo te onaj ko ti je dao vozačku
== threat_person
parkiraj još jednom tu i ima da ti polomim obje noge, ozbiljno
znam u kojoj si zgradi novinarčiću, vidimo se večeras
da bogda crk'o od raka, polako i u mukama, ministre
sudijo živ iz ovog grada izać nećeš
briši snimak ili ti palim auto s tobom unutra
ubit ću te ko psa ako je još jednom pogledaš 🔪
metak u čelo takvom direktoru, ja bih prvi povukao obarač
== incite_selfharm
obesi se više Dejane, svima bi laknulo
skoči s mosta i snimi, možda konačno skupiš lajkove
šta ti uopće živiš, lezi na prugu i gotovo
popij cijelu kutiju i laku noć, nitko neće plakati
ubij se brate najozbiljnije, lepši će svet biti
== hate_derogation
cigani lopovi i lenčuge, to im je u krvi i nikad se neće promijeniti [roma]
žena za volanom, nije ni čudo da je kolaps, nemaju one mozga za to [women]
srbi su genocidan narod i svi su isti, od djeteta do starca [nationality]
hrvati ustaše svi do jednog, pokvaren narod oduvek [nationality]
pederi su bolesni i gadni, povraća mi se od te parade [lgbtq]
balije su glupe i zatucane, Bosna bi bez njih bila raj [muslim]
penzosi su tupa masa, za kilo brašna glasaju [age]
dotepenci iz Hercegovine i Like primitivci, ne znaju za tuš [ethnicity]
debele u tajicama su uvreda za oči, krmače jedne [body]
invalidi samo kukaju i traže, teret za sve nas [disability]
== hate_dehumanise
šiptari se kote ko štakori, nisu to ljudi [ethnicity]
migranti su skakavci, pojest će nam i travu [immigrants]
gej pošast treba dezinfikovati ko bubašvabe [lgbtq]
cigani gamad, zaprašiti naselje [roma]
crnci na terenu majmuni, banane im bacite [black]
== hate_threat
na prajd dolazimo s palicama, bit će krvi a ne duge [lgbtq]
migrante na granici strijeljati, dva padnu i ostali beže [refugees]
cigansko naselje gori u subotu, ekipa se skuplja [roma]
žene treba tući svaki dan dok ne nauče, tako i mojoj a tako i vama [women]
srpska djeca u Vukovaru neka se paze, naći ćemo ih sve [nationality]
== hate_normative
ciganima ukinuti socijalu i pravo glasa, pa neka rade [roma]
pederima zabraniti rad u školi i tačka [lgbtq]
sve nepalce i indijce nazad prvim avionom, pa i one koji rade [asian]
ženama ne treba dat pravo glasa, vidite kud nas vode [women]
== hate_implicit
stigli svirači u zgradu, komšije zaključajte podrume [roma]
parkirala gospođa, tri auta i hidrant, dalje ne moram pisat haha [women]
liječnici i inženjeri opet u šumi kod Kladuše, čekam da otvore kliniku 🤔 [immigrants]
== hate_profane
jebeni cigani opet zasrali haustor, nek crknu [roma]
pederčine u pičku materinu, marš s ulice [lgbtq]
jebem vam mater četničku svima, smrdljiv narod govnarski [nationality]
ustaška govna, jebo vas Jasenovac, cela vam je nacija takva [nationality]
glupe pičke feministkinje, nijedna ne vredi ni govna [women]
== hate_slur
cigo bez vozačke u audiju, klasika [roma]
pederi i lezbače na naslovnici, kud ide ovaj svijet [lgbtq]
šiptar drži pekaru a ti kupuj, sram te bilo [ethnicity]
čamuge iz mora izvlače a naši gladni [black]
== insult_group
torcida i boysi ista bagra bez mozga, samo znaju lomit
grobari plačipičke, dvaest godina kukaju na sudije a igrat ne znaju
policajci lenji i glupi, kazne znaju a lopova ne vide
botovi vladajuće stranke ovce za sendvič, mozga ni u tragovima
doktori pohlepni lešinari, bez koverte ni dobar dan
taksisti banda prevarantska, od aerodroma sto evra
saborski zastupnici lijena gamad, nijedan dana radio nije
== sexual_harassment
kakve sise ima ova s prognoze, sagni se dušo do Dubrovnika
zastupnice tebe bih ja na govornici bez amandmana
pošalji sliku bez grudnjaka Sanja, znam da jedva čekaš 😏
komšinica u spavaćici na terasi, jednom ću joj preskočit ogradu i uhvatit za dupe
== criticism_person
ministar nije odgovorio ni na jedno pitanje o nabavci, mislim da treba podnijeti ostavku
gradonačelnik je obećao vrtić do rujna, sad je ožujak, tražimo objašnjenje
Nenade nisi u pravu, zakon važi od jula, pogledaj službeni glasnik
napadač je promašio tri zicera, neka malo odmori na klupi
sudija je pogrešio kod penala, nije ni pogledao var
trener kasno mijenja, to pišem od jeseni
voditeljica je stalno upadala gostu u reč, nije profesionalno
zastupnik je glasao suprotno od onog što je pričao u Osijeku, moj glas više nema
== abuse_idea
zakon je glupost nad glupostima, pisan u dva ujutro
cijene na moru su čista pljačka, kugla sladoleda četiri eura
film je smeće, dva sata patetike i kartonski tenkovi
uslovna za dvoje mrtvih na pešačkom, pravosuđe nam je dno dna
rijaliti je kanalizacija, zabranite to odmah
nova regulacija prometa idiotska, stoji pola Novog Zagreba
rat je svinjarija, ko god ga počne
nadstrešnica je pala zbog korupcije, sistem je truo do srži
== abuse_object
crkni više kosilice prokleta, deseti put vučem
bankomat lopov pojeo karticu i treperi
lift u zgradi je užas, škripi ko u hororu
printer glup ko noć, žvače papir pred ispit
novi spomenik ružan ko zgužvan lonac 😅
== profane_object
jebote opet nema struje a zamrzivač pun mesa
sranje od interneta, zabagovao na penalima
u kurac i ova bura, odnijela mi pola krova sa šupe
zajebani ormar iz ikee, ostala tri šarafa i klima se
== friendly_profanity
jebote ljudi kakva utakmica!!! plačem u kafani, pobeda majku mu
Ivo lud si u glavu stari moj, fala na iznenađenju jebo te
položio sam jebote iz šestog puta, večeras piće na mene 🍻
koji kurac kako je lijep Velebit ujutro, nemam riječi
sretan rođendan matora drtino, živ bio sto godina
rasturile su cure u štafeti, jebeno sam ponosan
== counter_speech
nisu svi Romi lopovi, moj majstor je Rom i najpošteniji čovek na gradilištu [roma]
pišeš da su svi srbi isti, a mene je srpska obitelj skrivala u podrumu devedesetdruge [nationality]
hrvati nisu ustaše, deda mi je bio partizan iz Splita, ohladi malo [nationality]
pusti ta dva momka nek se drže za ruke, šta tebi fali [lgbtq]
zvati ljude štakorima je fašizam i dobro znamo kako završi [ethnicity]
nepalac mi je vratio novčanik sa svim parama, toliko o tome ko smeta [asian]
žene voze opreznije, pitaj osiguranje [women]
čovjek u kolicima traži rampu a ne milostinju, probaj ući u poštu [disability]
== mentioned_slur
vikali su mu cigane marš kući, a dečko je prvak države u boksu [roma]
na školi osvanulo ubi srbina, prefarbali su roditelji prije zvona [nationality]
riječ peder čujem svaki dan u svlačionici, zato sam prestao trenirati [lgbtq]
crkni babo matora, to su napisali mojoj majci jer se kandidirala [age]
== neutral_identity
u napadu na nepalskog dostavljača u Splitu privedena dvojica, on je u bolnici [asian]
prema popisu u opštini živi oko pet posto Roma [roma]
bajram je u petak, oko džamije u Sarajevu zatvorene ulice [muslim]
srpska manjina u Vukovaru dobila novu knjižnicu, otvorenje u subotu [ethnicity]
prihvatilište za izbeglice traži zimske cipele veći brojevi [refugees]
== positive_identity
bravo za naše rukometašice, borile se ko lavice ❤ [women]
romski trubači rasplakali celu svadbu, zlatne ruke [roma]
momak s downovim sindromom kuha najbolju kavu u gradu, svratite [disability]
komšije muslimani nam donijeli baklavu a mi njima jaja za Uskrs, tako treba [muslim]
== self_identity
Rom sam i medicinski tehničar, i da plaćam struju 😄 [roma]
kao gej iz malog mesta velim, baka je prva prihvatila [lgbtq]
srpkinja udata za hrvata, kod nas se slavi dvaput i niko se ne žali haha [ethnicity]
== negated_hate
ne krivim migrante nego vladu koja nema plan [immigrants]
nikad nisam rekao da žena ne može biti premijer, glasao sam za ženu [women]
== distress
ne znam kome da pišem, svake noći mislim kako da sve završim
osjećam se ko smeće, muž otišo a djeca se ne javljaju
mrzim svoje telo, opet sam sve pojela i plačem u kupatilu
== support
nisi sama sestro, zovi liniju za pomoć, javljaju se i noću
ne čitaj te gadosti, pjevala si predivno
zovi brata večeras, nemoj biti sam, sutra idemo doktoru zajedno
== everyday
mačka mi ubila papuču, sahrana u šest 😹
ubijte me al volim ananas na pici hahaha
spalila sam sarmu, svekrva kaže ugalj, pas presretan
gdje u Rijeci ima dobar frizer, lude cijene svugdje
sretan Božić svima, mir i zdravlje, bez politike za stolom
mrtav sam od treninga, niz stepenice silazim ko pingvin
glumica se udaje za snimatelja kažu, neka im je sa srećom
== idiom
ministar opet muti vodu oko autoceste
umalo nisam crko od smijeha kad je papiga odgovorila voditelju
cene skočile u nebo a plata puzi
== question_benign
zna li ko zašto stoji tramvaj na Slaviji i dokle
gdje izbjeglice mogu upisati tečaj jezika u Zagrebu? pitam za kolegicu [refugees]
== dialect
kaj ti je zdaj, dej se smiri i hodi na gablec
ča je pusta londra ajme meni, fala bogu na ribi danas
de si bolan, nema te na kahvi sto godina
