# language: hu
# Content notice: hateful sentences, so that a model can learn to recognise them
@csoport = a nők[women] | a melegek[lgbtq] | a leszbikusok[lgbtq] | a transzneműek[transgender] | a feketék[black] | a kínaiak[asian] | az arabok[arab] | a zsidók[jewish] | a muszlimok[muslim] | a cigányok[roma] | a romák[roma] | a migránsok[immigrants] | a menekültek[refugees] | a románok[nationality] | az ukránok[nationality] | a szlovákok[nationality] | a fogyatékosok[disability] | az autisták[disability] | a nyugdíjasok[age] | a hajléktalanok[class] | a kövérek[body]
@targy = a zsidókat[jewish] | a muszlimokat[muslim] | a migránsokat[immigrants] | a menekülteket[refugees] | a buzikat[lgbtq] | a transzokat[transgender] | a cigányokat[roma] | a négereket[black] | az arabokat[arab] | a románokat[nationality] | a fogyatékosokat[disability] | a nőket[women]
@kedves = az LMBTQ fiatalok[lgbtq] | a muszlim családok[muslim] | a zsidó hitközség tagjai[jewish] | a menekült gyerekek[refugees] | a kerekesszékesek[disability] | az egyedülálló anyák[women] | a roma diákok[roma] | az afrikai ösztöndíjasok[black] | a siket tanulók[disability] | az idősek[age] | a hajléktalan emberek[class] | az ukrán szomszédok[nationality] | a transz emberek[transgender] | a vietnami kereskedők[asian]
@vagyok = meleg[lgbtq] | leszbikus[lgbtq] | transznemű[transgender] | muszlim[muslim] | zsidó[jewish] | fekete[black] | siket[disability] | autista[disability] | bipoláris[mental_health] | nembináris[transgender] | roma[roma] | erdélyi magyar[nationality] | vak[disability] | református[christian]
@rossz = mocskosak | lusták | buták | bűnözők | megbízhatatlanok | alsóbbrendűek | undorítóak | élősködők | tolvajok | aljasok | egy rakás szemét | a társadalom szégyene
@allat = patkányok | férgek | csótányok | élősködők | állatok | tetvek | sáskák | rákos daganat | vadállatok
@eroszak = agyonlőni | felakasztani | elgázosítani | agyonverni | kiirtani | elégetni | vízbe fojtani | falhoz állítani
@slur = cigó[roma] | buzi[lgbtq] | néger[black] | bibsi[jewish] | oláh[nationality] | migráncs[immigrants] | nyomorék[disability] | transzi[transgender] | ferdeszemű[asian] | kurva[women] | törülközőfejű[muslim] | proli[class]
@hulye = idióta | hülye | hazug | gyáva alak | képmutató | lúzer | barom | tökfej | agyatlan | senkiházi
@tragar = geci | faszfej | köcsög | rohadék | kurva anyád | szarházi | pöcs | seggfej
@dolog = a nyomtató | a troli | a net | a legújabb frissítés | az ébresztőóra | a banki app | a film | a kánikula | a mosógép | a sor az okmányirodában
@otlet = az új adó | a törvényjavaslat | az oktatási reform | a sorozat forgatókönyve | a könyvtár bezárása | a pártprogram | a külpolitika | a tér átépítése
@ki = a nővérem | a kapusunk | a szomszéd | egy kolléga a könyvelésről | nagyapa | a lányom tanító nénije | a legjobb barátom | a pék | a polgármester
@varos = Budapesten | Szegeden | Miskolcon | Kolozsváron | Pécsett | Debrecenben | Kassán | Győrben | Egerben
@segitseg = a lelkisegély-szolgálatot | a háziorvosodat | egy pszichológust | a Kék Vonalat | valakit, akiben megbízol
== hate_derogation
{csoport} mind {rossz}
rá se bírok nézni, {csoport} annyira {rossz}
{rossz}, ennyi a véleményem, {csoport} ilyenek
mondjon már valaki egy jót, amit {csoport} csináltak
ki nem állhatom {targy}, egytől egyig {rossz}
aki mellett ilyenek laknak, tudja: {csoport} {rossz}
== hate_dehumanise
{csoport} {allat}
{allat} ezek, {csoport} sosem lesznek emberek
úgy szaporodnak {csoport}, mint az {allat}
tele van velük minden {varos}, {csoport}, ezek az {allat}
rovarirtót kéne hívni, mert {csoport} {allat}
== hate_threat
{targy} mind {eroszak} kell
eljön még a nap, amikor {targy} fogjuk {eroszak}
adjatok fegyvert és én elintézem {targy}
rájuk kéne gyújtani a házat, {csoport} ott alszanak
bárcsak elsüllyedne a hajó, amin {csoport} ülnek
{varos} végigmegyünk és {targy} fogjuk {eroszak}
== hate_normative
{csoport} takarodjanak az országból
{csoport} ne szavazhassanak
ne vehessenek lakást, ne kapjanak segélyt, {csoport} menjenek máshova
{csoport} ne taníthassanak gyerekeket
be kellene tiltani, hogy {csoport} házasodjanak
{targy} fel kell tenni az első repülőre
aki felveszi dolgozni {targy}, az áruló
== hate_implicit
érdekes, ahol eltűnik valami, ott mindig {csoport} vannak a közelben
tudjuk, milyenek {csoport}, de leírni már nem szabad
{varos} lassan magyar szót se hallani, köszönjük szépen
nézz utána, kiké a bankok meg az újságok, és megérted
azok a gázkamrák, na persze, a mozi csodákra képes
kicserélnek minket, húsz év múlva mi leszünk kisebbségben
igazgatónő lett, hát képzelem hogyan intézte
amióta ide költöztek, {csoport} miatt két lakatot teszek a biciklire
== hate_negated
{csoport} nem emberek
{csoport} soha nem adtak semmit ennek az országnak
nincs köztük egy rendes se, {csoport} ilyenek
{csoport} nem érdemelnek jogokat
senkinek sem hiányoznának, ha {csoport} eltűnnének
soha ne bízz bennük, {csoport} mind {rossz}
== hate_slur
kussolj te {slur}
mit keresel itt, {slur}?
takarodj haza, rohadt {slur}
csak egy {slur} vagy, semmi több
már megint ez a {slur} sír
húzz az oldalamról, büdös {slur}
== insult_person
te aztán tényleg {hulye} vagy
{ki} a legnagyobb {hulye}, akit ismerek
elolvastad egyáltalán, amit leírtál, te {hulye}?
a kenyérpirítóm gyorsabban gondolkodik nálad
a munkahelyeden senki sem bír elviselni
ne írj többet, csak égeted magad
csúnya vagy kívül, belül meg üres
hülyeségből jeles, {hulye}
neked még a szégyenérzeted is lusta
szánalmas vagy, {hulye}
== insult_profane
menj a picsába, te {tragar}
fogd be a pofád, {tragar}
mekkora egy {tragar} vagy te
{ki} egy nagy {tragar}, komolyan
bazdmeg, te {tragar}
szopd ki, {tragar}
baszd meg a tanácsaidat, {tragar}
== threat_person
tudom, melyik iskolába járnak a gyerekeid
ha meglátlak {varos}, eltöröm a lábad
nem éred meg a nyarat, jegyezd meg
még egy szó és kést kapsz a hasadba
ma éjjel ott állunk a kapud előtt
a temetőbe teszlek, ezt megígérem
== incite_selfharm
ugorj le a hídról és végre csend lesz
tedd meg nekünk a szívességet, öld meg magad
minek élsz még, te {hulye}? akaszd fel magad
vedd be az összes gyógyszert, úgyse veszi észre senki
legközelebb vágd mélyebbre
== sexual_harassment
küldj egy képet a csöcsödről és meglátjuk
megduglak, akár akarod, akár nem
jó segg, gyere be az irodába, beszéljünk a fizetésedről
mennyi egy óra veled, cica?
ilyen szoknyában te akarod, ne tagadd
mutass mindent, vagy kiteszem a képeket
== sexual_explicit
egész éjjel szeretkeztünk, izzadtan aludtunk el
letérdelt és a szájába vette
addig nyalta, amíg el nem élvezett
beindulok, ha a szombat estére gondolok veled
megkeményedtek a mellbimbói az ujjai alatt
== neutral_identity
{varos} minden szerdán együtt főznek {kedves}
{ki} olyan egyesületben dolgozik, ahová {kedves} járnak
a kutatás azt írja le, hogyan élnek {kedves} {varos}
a sorozatban főszereplők {kedves}
a könyvtárba meghívták, jönnek {kedves} is
{csoport} ugyanabba a boltba járnak, mint mi
== positive_identity
örülök, hogy {kedves} végre saját helyet kaptak {varos}
egyenlő jogokat mindenkinek, {kedves} is ide tartoznak
rengeteget tanultam, amikor {kedves} meséltek
le a kalappal, {kedves} minden nap helytállnak
nélkülük nem lenne csapatunk, {kedves} a lelke
jó, hogy {kedves} itt élnek velünk
== self_identity
{vagyok} vagyok és {varos} élek
tegnap elmondtam anyának, hogy {vagyok} vagyok
igen, {vagyok} vagyok és imádom a néptáncot
büszke vagyok arra, hogy {vagyok} vagyok
{vagyok} vagyok, harminc éves, túratársat keresek
ha az ember {vagyok}, sok mindent hall, a többsége azért jó
== negated_hate
nekem semmi bajom velük, {csoport} a barátaim
{csoport} nem {rossz}, elég ebből
senki se mondja, hogy {csoport} {rossz}
mi nem gyűlöljük {targy}, együtt ebédelünk velük
nem igaz, hogy mindenről {csoport} tehetnek
egy rossz szót se akarok hallani, {csoport} itt otthon vannak
== counter_speech
aki azt írja, hogy {csoport} {allat}, azt feljelentem
az iskola falára felfújták, hogy "ki velük, {csoport} {allat}", közösen lemostuk
rasszizmus azt állítani, hogy {csoport} {rossz}
az a képviselő, aki szerint {csoport} {allat}, mondjon le
amikor azt mondod, hogy menjenek el {csoport}, az én családomról beszélsz
"{csoport} {rossz}"? ilyen szövegnek itt nincs helye
== mentioned_slur
a buszon valaki azt kiabálta rám, hogy {slur}, teljesen lefagytam
miért sértő az a szó, hogy "{slur}"?
a fiamat lecsúfolták az iskolában, azt mondták rá: {slur}
a régi könyvben még benne van a "{slur}" szó, a kiadó átírná
pénzbüntetést kapott, mert azt kiabálta neki: "{slur}"
== reclaimed_slur
mi buzik szombaton miénk a táncparkett, puszi drágák
büszke leszbó sátortársat keres a fesztiválra
boldog szülinapot, kedvenc buzim, a másik buzid
cigó vagyok, apám is az volt, este zenélünk
mi kriplik megint megnyertük a kerekesszékes kosarat
== friendly_profanity
baszki de finom ez a leves
kurva jó volt a koncert
a francba, megint otthon hagytam a kulcsot haha
bazdmeg de szeretlek titeket
rohadt jó gól volt
szar idő van de kurva jó a társaság
== abuse_object
utálom, megint elromlott {dolog}
{dolog} egy kalap szar
vacak játék, kidobott pénz
a leves ehetetlen volt, soha többet
rohadt meleg van, nem bírom
hülye a gépem, folyton újraindul
== abuse_idea
{otlet} egy nagy marhaság
a legbutább dolog, amit hallottam: {otlet}
szerintem {otlet} káros és rossz
az asztrológia humbug
aki ezt kitalálta, nem gondolkodott, {otlet} nem működik
a könyv volt az év csalódása
== criticism_person
nem értek egyet veled, régiek az adataid
{ki} szólhatott volna előbb is
a miniszter rosszul intézte, le kellene mondania
szerintem félreértetted a cikket
minden tiszteletem, de ez az érv nem áll meg
== sexual_health
a szülésznő elmondta, hogyan teszik fel a spirált
az óvszer a chlamydiától is véd
ha fáj a heréd, menj urológushoz
hatodikban beszéltek a beleegyezésről meg a testükről
a nőgyógyász citológiai vizsgálatot végzett
a törvény szerint beleegyezés nélkül erőszak
== distress
nem bírom tovább, minden sötét
utálom magam minden egyes nap
néha azt kívánom, bár ne ébrednék fel
a válás óta semminek sincs értelme
megint megvágtam magam és nem merem elmondani
bántanak, mert {vagyok} vagyok, nem megy tovább
semmit sem érek ma
== support
hívd fel {segitseg}, nem kell egyedül cipelned
nagyon sajnálom, ami veled történt, itt vagyok
értékes vagy, akkor is, ha most nem érzed
fel tudnád hívni {segitseg} még ma?
ölellek, mindig csak egy napot
nem a te hibád volt, ami történt
== idiom
meghaltam a nevetéstől azon a jeleneten
az állomáson ütöttem agyon az időt
{ki} megöl, ha elfelejtem a tortát
hat nullára lemostuk őket a pályáról
lődd ki a folyamatot és indítsd újra a szervert
majd megöl az unalom ezen az értekezleten
két legyet egy csapásra, kész vagyunk
== question_benign
miért böjtölnek ramadánkor?
hogyan kérdezzem meg udvariasan valaki névmását?
milyen ünnepük van ilyenkor, mit tartanak {csoport}?
hol van zsinagóga {varos}?
udvariatlanság megkérdezni valakitől, honnan jött?
== everyday
elhozod a gyerekeket, én főzök
utálom a spenótot, de a férjem imádja
{ki} jön kávézni háromra
az utolsó főellenség négyszer megölt
hülye fejjel lekéstem a vonatot
nézzük este a meccset nálatok?
a macska megölt egy egeret a teraszon
kiteregetted már a ruhát?
== dialect
hunnan gyüsz te gyerök, oszt mit akarsz itten
nye hülyéskedj má, tesó, ez beteg jó volt
vót itt minden, mint a búcsúba
há mondom neki, eriggyé haza oszt kész
tesa ez a cucc zsír, vágod
eccő vót, hun nem vót, egy igön jó ebéd
== friendly_profanity
bazmeg, felvettek az egyetemre!
úristen de kurva szép a Balaton ma este
te mocsok, te tényleg eljöttél Londonból a szülinapomra, gyere ide, hadd öleljelek meg
baszki, ikrek lesznek
kurva jó volt a koncert, még most is cseng a fülem
skacok, ez a meccs annyira kibaszott szoros volt, hogy a nagymamám is állva ordított a tévé előtt
akkora barom vagyok, bazmeg, hogy a saját esküvőmre rossz templomhoz hajtottam
Szoboszlai, te istenverte zseni, a faszom se hitte, hogy az bemegy
jó, hát ezt elcsesztem, röhögjünk egyet és rendeljünk pizzát
szarrá áztunk, de a kilátás megérte
boldog születésnapot, te vén szaros, még száz ilyet, fröccsel és térdkímélővel
az anyját, ez a pörkölt isteni
azt a kurva, harmadik próbára lenyomtam a főbosszt
végre bazdmeg, három év után kész a fürdőszoba, aki jön felavatni, hozzon szappant, mert azt elfelejtettük venni
Zsuzsi, te ribanc, hát milyen cipő ez, azonnal add kölcsön, imádlak
nem hiszem el, te pöcs, megcsináltad a maratont, büszke vagyok rád
leszarom a diétát, karácsony van
a gecibe is, de hiányoztatok, srácok, mikor megyünk megint a Körösre
szétröhögtem az agyam, bakker
hajrá Fradi, kurva életbe, mekkora gól
akkorát zakóztam a bringával, hogy a seggem kék, viszont a virslit megmentettem, úgyhogy
== profane_object
ez a kurva nyomtató megint csíkosan nyomtat
bassza meg a MÁV, kilencven perc késés mínusz tízben
a francba, leejtettem a telefont a vécébe
szar az idő, szar a kávé, hétfő
Ügyfélkapu, a jó édes anyádat, háromszor kértél jelszót és mind a háromszor kidobtál
elbaszott paradicsom, idén mind megrohadt
büdös kurva kulcs, hol vagy már
a faszom kivan ezzel a felújítással, fúrnak reggel héttől, este meg elmegy az áram
picsába, beázott a sátor
szaros kis csavar, begurult a mosogató alá és akkor
== counter_speech
„dögöljön meg minden cigány” – ezt egy apa írta ki a szülői csoportba. Kitiltottuk.[roma]
nálunk az osztályban valaki zsidózott, a tanárnő elvitt minket a Páva utcába, utána csend volt[jewish]
ne mondd a gyerekre, hogy „gyogyós”, autista, és hallja[disability]
kérlek, ne oszd tovább azt a képet a „bevándorló hordáról”, semmi köze a valósághoz[immigrants]
a „takarodj haza” egy Szegeden született lánynak szólt, aki ott ül a buszon és sír[black]
Szólj rá a nagyapádra, ha buzizik. Lehet, hogy az unokája is meleg.[lgbtq]
a Dunába lőtt embereknek volt nevük, ne legyints rájuk[jewish]
jelentettem a kommentet, mert gyilkosságra buzdít
„nő ne vezessen”: hát a sebészem nő, én neki köszönöm a lábamat[women]
a rasszizmus nem humor, hanem rasszizmus
2008-ban romák házaira gyújtottak Tatárszentgyörgyön, apa és kisfia meghalt. Erre gondolj, mielőtt „csak viccelsz”.[roma]
kollégám szerint „a kínai mind egyforma”, megkértem, mondja el ezt Linának is, szemtől szembe, elvörösödött[asian]
egy tanár nem mondhatja egy lányra, hogy „úgyis szülni fog”[women]
hagyjuk már abba ezt az „oláhozást”, Kolozsváron is magyarok és románok isznak együtt sört[nationality]
menekültnek lenni nem bűn, a nagyszüleim '56-ban gyalog mentek át Andaunál[refugees]
fekete játékosra huhogni egy stadionban? szégyen ránk nézve
moderátor, lécci nézz rá a tegnapi szálra, valaki azt írta, minden transzneműt ki kéne irtani[transgender]
az, hogy valakit „elmebetegnek” hívsz, miközben a húgom pszichiátrián fekszik, nekem nem[mental_health]
amikor a gyerekem megkérdezte, miért mondják rá, hogy „barna majom”, elfogyott a levegő[roma]
a gyűlöletbeszéd büntethető, kettőháromhat, nem kell legyinteni
Büszke vagyok arra az osztályra, amely kiállt a hidzsábos lányért, miközben mások „terroristának” csúfolták.[muslim]
== mentioned_slur
az iskolában „cigó” volt a nevem, még a tornatanár is így hívott[roma]
a „bibsi” szó eredetéről írt a nyelvész blogja[jewish]
buziztak a lelátóról, a szövetség zárt kaput rendelt el[lgbtq]
az ablakunkra azt fújták, „néger”, a férjem csak nevetett, én sírtam[black]
kérdés: a „nyomorék” szó mikor lett sértő?[disability]
Bukarestben a buszon „bozgornak” neveztek, mert magyarul telefonáltam[nationality]
== reclaimed_slur
mi, buzik a nyolcból, főzünk bográcsban szombaton, hozzatok tányért[lgbtq]
cigó vagyok és büszke, zenész és apuka[roma]
a boszik hétfőn találkoznak, hozz bort és fánkot[women]
kövér csajok a strandon, megyünk és élvezzük[body]
== negated_hate
nem igaz, hogy a romák nem dolgoznak, nálunk a brigád fele az[roma]
nem utálom a menekülteket, csak fáradt vagyok a politikából[refugees]
a melegek nem veszélyesek a gyerekre, a hazugság az[lgbtq]
nem minden moszkvai pártolja a háborút, a barátom öt éve emigrált[nationality]
a zsidók nem irányítanak semmit, te viszont túl sok videót nézel[jewish]
a skizofrénia nem azt jelenti, hogy valaki erőszakos[mental_health]
nincs bajom a hívőkkel, a nagyanyám is rózsafüzérezett[christian]
nem szabad senkit bántani azért, mert fejkendőt visel[muslim]
== neutral_identity
Rendőrségi adatok szerint a tavalyi bűncselekmények kevesebb mint öt százalékát követték el külföldiek.[immigrants]
január 27-én koszorúzás a cipőknél a Duna-parton[jewish]
a beás nyelv a román egy régi változata, tanítják Pécsen[roma]
bejegyzett élettársi kapcsolat azonos neműeknek 2009 óta van[lgbtq]
az OORI-ban kerekesszékes kosárlabdakupa lesz, belépés ingyenes[disability]
Ukrán menekült családok húsvéti vásárt tartanak a Szimplában[refugees]
szlovákok, svábok és szerbek közös néptánctalálkozója Mohácson[ethnicity]
a nemváltoztatás jogi elismerését 2020-ban szüntette meg a törvény, ahogy egy jogász elmagyarázta[transgender]
vietnami pékek nyitottak a Józsefvárosban[asian]
== positive_identity
nagyon hálás vagyok Ahmed doktornak, megmentette anyám látását[arab]
menjünk a Pride-ra, vigyünk vizet a fiataloknak[lgbtq]
a szomszéd roma néni minden karácsonykor bejglit hoz, az övé a legjobb a faluban[roma]
mindenkinek joga van a méltósághoz, akárhonnan jött[immigrants]
a zsidó templom felújítása után most újra él a tér, köszönet a közösségnek[jewish]
a siket színtársulat tegnap este állva tapsoltatott meg[disability]
== self_identity
romungro vagyok, mérnök, kétgyerekes apa, focirajongó[roma]
meleg vagyok, harmincnégy, Debrecen, a macska neve Pálinka[lgbtq]
na, kimondom: bipoláris zavarom van, és nem rejtegetem tovább a munkahelyen[mental_health]
muszlim lettem két éve, anyu most tanul halal töltött káposztát főzni[muslim]
a párommal, ő is nő, kilenc éve élünk Pécsen kutyákkal[lgbtq]
félig sváb, félig székely, teljesen pesti vagyok és
ukrán vagyok Beregszászról, itt dolgozom óvónőként[nationality]
== distress
nem bírom
három hete nem keltem ki az ágyból, azt hiszem, el akarok tűnni
Apám ivott, anyám hallgatott. Most harminc vagyok, és a hangos férfiaktól még mindig remegek.
undorodom magamtól
megvágtam a combom, megijedtem, nem akarok meghalni
megerőszakoltak a kollégiumban, azóta nem vizsgáztam
a srácok Pufinak hívnak és köpnek rám a buszon
a feleségem meghalt rákban, a lányom kérdezi, hol van anya, és én
sokszor azt képzelem, mindenkinek jobb lenne nélkülem
bukott vizsga, szakítás, bukott vizsga, vesztes vagyok, kész
== support
hívd a 116-123-at, éjjel is felveszik
nem vagy vesztes, csak rossz félévet fogtál ki
Én is feküdtem az ágyon hetekig, orvos segített, nem vagy egyedül.
ami veled történt a koliban, azért csak ő felelős
gyere át, főzök húslevest, nem kell beszélni
ne hallgasd a srácokat, a te szíved aranyból van
tedd el a pengét és add oda a szomszédnak, addig én
== idiom
megöl az unalom ezen a megbeszélésen
majd' agyoncsapott a hőség a strandon
lelőttem a poént, bocsi
a főnök a fejemet veszi, ha nem küldöm el
kilenc élete van ennek a routernek, most halt meg a tizedik
disznóvágás szombaton, toroskáposzta, mindenkit várunk
meghalok ezért a somlói galuskáért
a Fradi darabokra tépte a Kisvárdát
öld meg a folyamatot a feladatkezelőben, aztán indítsd újra
röhögőgörcs, nem kapok levegőt, hívjatok mentőt
bombajó a frizurád
az öreg diófát kivágtuk, fáj a szívem
a fejem szétdurran a fronttól
ezt a küldetést csak mesterlövésszel lehet megcsinálni, én hatszor haltam meg
addig üsd a vasat, amíg meleg, szóval most épp
== everyday
tegnap a kan kutya megszökött és megette a szomszéd kolbászát
Bödön volt a nagyapám kuvasza, mind nevettünk rajta
a motoros bukósisak a hátsó ülésen van
kakasviadal helyett tojásfestés lesz a faluházban
Ma verjük le a diót, hozz hosszú botot meg ponyvát, te szeded össze.
A Don-kanyarban odaveszett a második magyar hadsereg.
szúrós gombóc, sündisznó a kertben
ha le akarsz fogyni, ne a reggelit hagyd ki, ezt mondta a dokim
a csótányokat gél öli meg, három nap alatt
a fazekat vizes ruhával fogd meg, mert megégeted a kezed
halálra rémültem, amikor kidőlt a fa az úton
Menjünk strandra, hozz lángosra pénzt, te meg
a nyúl ketrecét kétnaponta takarítom
a sültkolbász szétpukkant a grillen
== abuse_object
utálom ezt az ócska metrópótlót
szörnyű ez a leves, olyan, mint a mosogatóvíz
az új app lassú, ronda, használhatatlan
unalmas befejezés, kár volt a mozijegyért
hülye ébresztő, miért szólsz szombaton
== abuse_idea
ez a rendelet ostoba és kegyetlen
a fasizmus embertelen eszme, nincs mit mentegetni rajta
a stadionépítési program pazarlás és cinizmus
szamárság az a diéta, csak víz megy le
olvashatatlan tankönyv, egy gyerek sem érti, és akik írták, szerintem
== criticism_person
polgármester úr, megint nem válaszolt a kérdésemre
Orbán Viktor beszéde üres volt, konkrétum nem hangzott el
sajnálom, de nem értek egyet veled, Gergő, ez így nem fair
a szakértő asszony tévedett az inflációval
Marco Rossi rosszul cserélt a hosszabbításban
== question_benign
a zsidó hitközségnél be lehet menni szombaton turistaként?[jewish]
ki mondja meg, a cigány vagy a roma szót használjam?[roma]
hogyan segítsek egy vak embernek a zebránál?[disability]
ramadánkor ihatnak vizet?[muslim]
== sexual_health
a nemi szerv fertőzése kezelhető, ne szégyelld, menj el nőgyógyászhoz
mellrákszűrés ötven felett kétévente
az óvszer lejárati idejét is nézd meg
prosztatagyulladás után mikor lehet szexelni?
beleegyezés nélkül nincs szex, tanítjuk kilencedikben, és mindig lesz, aki kérdez
== dialect
no hát, kedves komám, hol jársz, e' mán borzasztó idő
bizony te, hát a pityóka mind elfagyott ebbe' a hidegbe'
ejsze délután elmenyünk gombázni, ha nem esik
mondd mán, mi a hézag, mit vagy úgy begőzölve
== insult_person
maga egy tehetségtelen, pökhendi ember
ostoba liba
csoda, hogy nem felejtesz el levegőt venni
olyan okos vagy, mint egy zsák krumpli, csak a krumpli nem beszél
Gratulálok, sikerült megint elrontani azt, amit egy óvodás is megold.
te lúzer, játssz inkább pasziánszot
a nővéred csúnya, te meg buta vagy
ezt az embert elfelejtették felnevelni
hazug, áskálódó kis pondró
senki sem hív meg sehova, mert büdös vagy és unalmas
a hangodtól kiszárad a virág
na, megjött a bölcsesség nagyasszonya
kövér disznó, foglalsz két helyet a buszon
te semmirekellő, harminc évesen még anyádnál élsz
ha a butaság fájna, te egész nap üvöltenél
milyen szülő vagy te, a gyereked is inkább a szomszédhoz jár
nulla vagy
gyáva féreg módjára csak név nélkül mersz írni
ettől a verstől még a macskám is elfordult, dilettáns
amikor az a tökkelütött portás megszólalt, mindenki
vén satrafa, fúj
== insult_profane
kapd be
anyád, te szemét
rohadj meg, köcsög
baszd meg magad, Laci, tényleg
húzz a picsába a jó tanácsaiddal, te nagyokos
Te geci, elloptad a bicajomat és még a posztomra is rányomtad a lájkot!
fogd be a pofád, te idióta fasz
kurva anyádat, miért indexelsz balra
hülye picsa, nézz már körül
fasszopó bíró, vakon fújt egész meccsen
szarházi, a nyugdíjas nagyanyámat verted át
dugulj el, pöcs
dugd a seggedbe a véleményed, kretén
tetves rohadék, négy éve nem fizeti a gyerektartást
te egy utolsó gennyláda vagy, és az anyád is tudta, baszki
mekkora egy faszkalap az új főnökünk, ma például
te barom fasz, mit villogtatod a fényszórót
== hate_derogation
a cigányok mocskosak és lopnak, nem tudok rájuk másképp nézni[roma]
nőnek vezetni, dönteni, gondolkodni nem való, ez nyilvánvaló[women]
ha meglátok két férfit csókolózni, hányingerem lesz tőlük[lgbtq]
a románok buták és tolvajok, akárhova mész velük[nationality]
undorítóak ezek a nagyszájú zsidók, pénz nélkül senkik[jewish]
transz meg nembináris: beteg, szánalmas bohócok[transgender]
az arab diákok büdösek és pofátlanok, teli van velük a kolesz[arab]
kövér emberek, fúj, ne is jöjjenek a strandra[body]
kendős asszonyok a Westendben, elrontják az egész kedvem, koszos[muslim]
vén nyugdíjasok, csak a helyet foglalják, haszontalan népség[age]
a migránsok lusták, arrogánsak, semmi tisztelet nincs bennük[immigrants]
a fogyatékosok látványa elveszi az étvágyamat[disability]
== hate_dehumanise
ezek a putrik lakói patkányok, nem emberek[roma]
a migráns áradat ragály, fertőz minden, amihez ér[immigrants]
melegek? ferde, beteg fajzatok, a természet selejtjei[lgbtq]
a zsidó kullancs beleissza magát az országba[jewish]
a négerek a fáról jöttek le, úgy is viselkednek[black]
== hate_implicit
tudjuk, hogy kik laknak abban az utcában, vigyázz a réz csatornára[roma]
lány létére egész értelmes gondolatai vannak[women]
sok pénz, régi ügyvédi iroda, Kohn és Társa, gondolkodj el[jewish]
hadd ne mondjam, miért emelték fel a rácsokat a nyolcadik kerületben, aki jár ott este, érti[roma]
egy menekült, akinek jobb telefonja van, mint nekem, hm[refugees]
a fodrászom „olyan”, de hát ők értenek a hajhoz[lgbtq]
a boltban mindig megnézem, ki áll mögöttem, főleg ha barnább[roma]
Németország elveszett, húsz év és imám lesz a kancellár[muslim]
szép a magyarod, hol tanultál, kínai létedre[asian]
nővel szerződést kötni? holnapra úgyis meggondolja, tudjuk, milyenek[women]
arról a bizonyos hatmillióról még senki sem mutatott leltárt[jewish]
pszichiátriára járt, ne üljünk mellé, sosem tudhatod[mental_health]
az Y. család nyolc gyereke mind segélyből nő fel, biztos csak véletlen, hogy ott laknak a telep végén[roma]
== hate_normative
a cigány gyerekek járjanak külön iskolába[roma]
a melegeknek tilos legyen az utcán kézen fogva járni[lgbtq]
a mecset bezárandó, az imám kitiltandó[muslim]
menekülteket vissza a szerb oldalra, ne etessük őket[refugees]
nők ne legyenek miniszterek, a helyük a konyhában van[women]
az értelmi sérültek ne szavazzanak és ne[disability]
== hate_negated
roma még sosem lett rendes ember[roma]
a transznők nem nők és nem is emberek[transgender]
semmi jót nem adtak nekünk a zsidók, soha[jewish]
egy arabnak sincs itt joga semmihez[arab]
a feketék sosem tanulnak meg viselkedni, hiába[black]
== hate_slur
menj a putriba, te cigó[roma]
büdös bibsi, mit akarsz megint[jewish]
buzi vagy, fogd be[lgbtq]
néger, menj vissza a dzsungelbe[black]
oláh, a Kárpátokon túl a helyed[nationality]
nyomi, kripli, állj arrébb[disability]
ferdeszemű, te mit eszel, kutyát[asian]
migráncsok kotródjanak[immigrants]
ratyi, hová az a sok smink[lgbtq]
tróger dákók, nem kell több belőletek[roma]
== hate_profane
kurva cigányok, basszátok meg[roma]
tele a faszom a melegfelvonulással[lgbtq]
rohadt migránsok, menjetek a picsába[immigrants]
a geci feministák megint sírnak[women]
baszódjon meg az összes zsidó bankár, azt kész[jewish]
== threat_person
este megvárlak a garázsnál és eltöröm a lábad
tudom, melyik óvodába jár a lányod
Ha nem törlöd a posztot holnapig, elégetem az autódat.
neked véged van, komám
mondd meg apádnak, hogy ássa meg a sírodat
a kést már kifentem, ne aludj mélyen
ha még egyszer ránézel a nőmre, nem lesz
== hate_threat
megvárjuk a menetet, és botokkal verjük szét a melegeket[lgbtq]
fel kell gyújtani a romatelepet az éjjel[roma]
Dunába velük, mint a nyilasok, zsidókat[jewish]
golyót a migránsba, ahányszor átlépi a kerítést[immigrants]
ha muszlim lesz a szomszédom, benzint öntök a küszöbére, és[muslim]
== incite_selfharm
kötél van otthon? akkor használd
ugorj már le, te szerencsétlen
Senkinek sem fogsz hiányozni, szóval tedd meg végre.
vess véget az életednek ma éjjel, úgysem kellesz senkinek
== sexual_harassment
hajolj le, hadd lássam azt a segget
küldj meztelen képet, megsúgom, mennyit kapsz
asszisztensnő, a farkam is örülne neked
micsoda mellek, ezért vettek fel, ugye
ha nem akarsz baszni, minek jöttél szoknyában
fogd be, térdelj le és nyisd ki azt a szép
== sexual_explicit
egész délután szeretkeztünk, nem is ettünk
végigcsókolta a combom, aztán nyalta, amíg elélveztem
a férjem hátulról szeret a legjobban, nekem is jó
fürdőkádban, gyertyafénynél lovagoltam meg
vettünk egy új rezgőt, tíz perc alatt kétszer mentem
== insult_group
a BKK-ellenőrök szívtelen, arrogáns népség
ingatlanosok, csalók és hazudozók
ügyvédek mind pénzéhes kígyók
Újpest-szurkolók nyafognak, tehetségtelenek
a stadionfelügyelők hülyék, a rendezők meg
== friendly_profanity
hajnali négykor keltünk, sárban kúsztunk két órát a távcsővel, aztán felszállt előttünk háromezer daru a Hortobágyon, és én csak annyit tudtam mondani, hogy hú, bazdmeg
Petra, te kis ribanc, hát tényleg végigsütötted az éjszakát, hogy a kislányomnak unikornisos tortája legyen a műtét után? imádlak, érted?
édesapám hetvenkét évesen először nyert a sakkszakkörben, felpattant, és a fél művház előtt elkiáltotta magát, hogy na, a kurva életbe, végre
== profane_object
két óra sorban állás, sorszám 417, az ablak fölött az orrom előtt kattan ki a kijelző, hogy ebédszünet, a büdös francba ezzel az egésszel
== counter_speech
Hetedikben az egyik fiú „koszos cigánynak” hívta Ramónát, és nem a tanár, hanem az egész hátsó sor vonult ki az óráról, addig nem jöttek vissza, amíg bocsánatot nem kért.[roma]
A falunkban ma is áll a zsinagóga, tárgyak és nevek nélkül, és amikor valaki a kocsmában „zsidózik”, a kocsmáros, aki amúgy nem egy szent, elé tolja a számlát, és hazaküldi.[jewish]
minden évben végigkísérem a lányomat a felvonuláson, és minden évben kiabál ránk valaki a járdáról, hogy „betegek”, ő ilyenkor integet, én meg kapaszkodom a kezébe[lgbtq]
az „engedd el, ő csak férfi” mondat miatt nem jelentette fel a nővérem tizenkét évig, kérlek, soha senkinek ne mondjatok ilyet[women]
== neutral_identity
Az autizmussal élők világnapján kék fényt kapott a debreceni nagytemplom, délután csendes órát tartott két áruház is, halk zenével és tompított lámpákkal.[disability]
Tavaly mintegy hetvenezer vendégmunkás dolgozott Magyarországon, főleg a Fülöp-szigetekről, Vietnámból és Ukrajnából, közölte a KSH.[immigrants]
== self_identity
Csángó vagyok Gyimesből, a mamám templomi szavait álmomban is hallom, itt Pesten mégis mindig megkérdezik, hogy hol tanultam ilyen szépen magyarul.[ethnicity]
== distress
mióta nyugdíjas vagyok, naponta egy embernek szólok, a postásnak, és szombaton, amikor nem jön, arra gondolok, hogy észre sem venné senki, ha elaludnék végleg
A kórházban összekeverték a leletem, három hétig haldokoltam a fejemben, most azt mondják, tévedés volt, és én mégsem tudok felkelni, nem tudok örülni, csak rázkódom.
== support
Gyere holnap a nyugdíjasklubba, ne mondd, hogy nem jó semmire, kell egy negyedik ultihoz, és ha nem találod az ajtót, kimegyek eléd a villamoshoz esernyővel.
három hétig haldokolni a fejedben ugyanannyi sebet hagy, mint az igazi, adj magadnak időt, és beszélj erről valakivel, én a krízisambulanciára jártam vele
== idiom
az utolsó körben mindenkit kinyírtunk a csapatból, én meg a végén lezuhantam egy szikláról, szóval hősi halál, nulla dicsőség, rengeteg röhögés
kivégeztük az összes fánkot, amit anyu farsangra sütött, most ő készül minket kivégezni, úgyhogy ha nem jelentkezem, tudjátok
== everyday
nézd meg légy szíves, hogy elzártam-e a gázt, mert már Füzesabonynál járok, és egész úton azon idegeskedem, hogy felrobban a ház, pedig biztos csak a szokásos hülyeségem
== criticism_person
Tisztelt képviselő úr, három éve ígérte, hogy megáll nálunk a vonat, azóta kétszer átadta ugyanazt a padot a peronon, de vonat egy sem állt meg.
== abuse_idea
a Balaton-part lebetonozása nem fejlesztés, hanem kapzsi, rövidlátó rombolás, és utálom, hogy ezt még a turizmus nevében adják el nekünk
== insult_person
Ön a nívódíját valószínűleg azért kapta, mert a zsűri elaludt az első oldalon, és mikor felébredtek, szégyellték bevallani, hogy egy szót sem értettek a handabandázásából.
ne sértődj meg, de amikor beszélsz, a növények elhervadnak, a gyerekek sírnak, a kutyád elbujdosik, és még mindig te hiszed magad a társaság lelkének, te önhitt pojáca
== insult_profane
ez a faszfej kétszer adta el ugyanazt a telket, nagyapámnak meg az utcabelieknek, aztán Ausztriába lépett, és most onnan küld kellemes karácsonyt
== hate_derogation
én végigdolgoztam az életem, és undorral nézem ezeket a hajléktalan nyomorékokat az aluljáróban, büdös, lusta, semmirekellő társaság, kerülöm őket, mint a pestist[class]
== hate_implicit
szerintem nem véletlen, hogy a nyolcgyerekes telepi család pont segélyosztáskor ébred fel délben, munkásbuszon meg még soha senki nem látta őket, de hát ez a vérükben van[roma]
rendes ember az új könyvelő, pontos, halk, csak hát tudjátok, az a vallása, és ahol pénz van, ott ők mindig nagyon otthon érzik magukat[jewish]
== hate_normative
azoknak, akik minden hónapban más nemmel akarnak élni, ne lehessen személyijük, gyerekük, tanári állásuk, intézze ezt el végre az állam egy tollvonással[transgender]
== threat_person
az édesanyád a 12-es busszal jár kezelésre, kedd, csütörtök, te meg még mindig nem írtad alá a papírt, szerintem nagyon gyorsan gondold át
== friendly_profanity
kurva jó
basszus, de szép vagy
== counter_speech
ez gyűlöletkeltés, törlöm
Kisfiam megkérdezte a villamoson, mit jelent az, hogy „mocskos migráns”, és az egész kocsi hallgatott, míg egy idős úr[immigrants]
== neutral_identity
Porajmos-megemlékezés augusztus másodikán[roma]
A gyöngyöspatai per után a szülők hosszú évek várakozását követően kárpótlást kaptak, amelyből[roma]
== positive_identity
A lányom két anyukájánál nincs türelmesebb szülő az egész oviban, múltkor is[lgbtq]
== distress
rettegek hétfőtől
minden az én hibám
== support
itt vagyok veled
nem vagy teher
== idiom
Ha a főnök megtudja, hogy a céges kocsival mentünk horgászni, és a csuka a hátsó ülésen
== insult_person
gáz vagy
ronda is, buta is
senki nem kíváncsi rád
Világéletedben irigy voltál, de hogy a saját öcséd esküvőjén is képes legyél
Nincs az a szánalmas kis törtető, aki annyit nyalizott volna, mint
== insult_profane
dögölj meg, te geci
köcsög
Mi a faszomat dudálsz, te vak paraszt, hiszen piros a lámpa, és különben is
== hate_derogation
utálom a cigányokat[roma]
Az a helyzet, hogy az utcánkban lakó románokat zsigerből megvetem, mert olyanok, mint a[nationality]
== hate_implicit
nő a volánnál, vigyázat[women]
Nézd csak meg, hány orvos ment ki, és hány néger sétál be helyettük, aztán csodálkozunk, hogy[black]
== hate_slur
büdös cigók[roma]
== threat_person
véged
Még egy ilyen cikk rólam az újságban, és megígérem, hogy nem fogsz többet
== sexual_harassment
vetkőzz, cica
== friendly_profanity
bazmeg, felvettek az orvosira
kurva jó volt a Quimby, még mindig cseng a fülem
a picsába, de szép ez a naplemente Tihanynál
basszus, nagyi, ez a töltött káposzta életet mentett
mekkora balfasz vagyok, papucsban mentem be dolgozni
jól van, geci, megvan az utolsó boss is
szarrá röhögtem magam a videón, srácok, imádlak titeket
Amikor bemondták, hogy ötös, én ott a dékán előtt kimondtam, hogy bassza meg, aztán
== profane_object
kibaszott mosógép, megint ott áll benne a víz
szar ez a wifi, mint mindig
a faszom az M7-esbe, két órája egy métert se
az istenit ennek a bojlernek, pont januárban
kurva szúnyogok, nem lehet aludni
Ez a rohadt alkalmazás harmadszor kéri a jelszót, aztán meg kidob, hogy
== counter_speech
@lajos_56 amit a cigányokról ír, az egyszerűen nem igaz, tizenöt éve tanítok Borsodban[roma]
valaki a villamoson azt ordította, hogy „zsidók a Dunába”, feljelentést tettem[jewish]
kérem a moderátort, törölje a „buzikat a gázba” kommentet[lgbtq]
„nőnek a fakanál” mondta a főnököm, másnap már a munkajogásznál ültem[women]
a tatárszentgyörgyi gyilkosságokra ma is emlékezünk, mert a gyűlölet szavakkal kezdődött[roma]
nem, a vendégmunkások nem esznek kacsát a parkból, ez kamu hír[immigrants]
A tanár úr megállította az órát, amikor valaki lenégerezte Dávidot[black]
Huhogtak a lelátón a csatárunkra, én meg szégyelltem magam a Fradi-sálban[black]
aki szerint „a fogyatékos csak púp a háton”, jöjjön el egyszer hozzánk, és[disability]
== mentioned_slur
az iskolában „büdös cigánynak” hívtak, most doktorálok[roma]
a „buzi” szó a hatvanas években még csak a pesti argóban élt, írja a szótár[lgbtq]
nagyapámat lezsidózták a saját boltjában[jewish]
azt kiabálta, hogy „nyomorék”, pedig csak lassan szálltam le a buszról[disability]
== reclaimed_slur
mi, öreg buzik, ma este karaokézunk a Körúton[lgbtq]
na, leszbikáim, ki hoz bort szombatra[lgbtq]
== negated_hate
semmi bajom a románokkal, Kolozsváron a legjobb barátom[nationality]
nem igaz, hogy a romák nem akarnak dolgozni[roma]
attól, hogy nem járok Pride-ra, még nem gyűlölök senkit[lgbtq]
senkit se nézzünk le azért, mert menekült[refugees]
nem gondolom, hogy a depressziósok gyengék vagy[mental_health]
== neutral_identity
A Dohány utcai zsinagógában ma este Liszt-koncert lesz[jewish]
a KSH szerint nőtt a Fülöp-szigeteki vendégmunkások száma[asian]
holnap Pride, az Andrássy út lezárva[lgbtq]
A Rajkó Zenekar hetvenéves, a jubileumon három generáció muzsikál[roma]
kínai tannyelvű osztály indul Kőbányán[asian]
a vakvezető kutyát minden boltba be lehet vinni[disability]
a kárpátaljai menekült családok ősszel új[refugees]
== positive_identity
a dialízisen Fatima nővér a legkedvesebb[muslim]
hajrá, magyar vízilabdás lányok[women]
Büszkék vagyunk a kerekesszékes vívóinkra[disability]
a szomszéd két apuka olyan szülinapot szervezett, hogy[lgbtq]
== self_identity
meleg vagyok, katolikus és kertész[lgbtq]
roma vagyok és informatikus, igen, ilyen is van[roma]
siketen születtem, jelnyelven mesélek a fiamnak[disability]
Anyám vietnámi, apám szegedi, a halászlébe chilit teszünk[asian]
transz nő vagyok, és amikor először szólítottak Annának, akkor[transgender]
== distress
nem bírom tovább, minden reggel sírok a buszon
utálom a testemet, nem merek strandra menni
tegnap megint megütött, de senki se hinné el
minek élek, úgyse keresne senki
azt mondták, fél évem van
az osztályban dagadt disznónak hívnak, nem akarok bemenni
Mióta elment a férjem, esténként azon kapom magam, hogy
== support
116-123, ingyenes, éjjel is felveszik
nem te vagy a hibás, hidd el
@eszter_m ölellek, én is megjártam, lesz jobb
gyere át, főzök teát, nem kell beszélni
Ha újra bántana, hívd az OKIT-et, és közben mi
== idiom
meghalok egy lángosért
megöl a kíváncsiság, ki nyerte a Dal-t
Szoboszlai kilőtte a pókhálót a felsőből
disznóvágás szombaton, hajnali ötkor pálinka
lelőtted a poént, köszi
kitekerem a nyakát ennek a csapnak, úgy csöpög
öld meg a sárkányt, de előbb heal
a macska megint megtámadta a karácsonyfát, kivégezte az angyalt
hullafáradt vagyok, mert az éjjel
== everyday
verd fel a tojásfehérjét egy csipet sóval
a Fasor felé menj, ott van parkoló
szarvasgombát árulnak a piacon, méregdrága
kurta farkú malac a kedvenc meséje
pinaceae, ez a fenyőfélék latin neve, biológia doga
valaki tudja, mikor jön a kukásautó?
hozz kenyeret meg tejfölt
esik, mintha dézsából öntenék, a gyerek meg nem vitt kabátot
a szuka hat kölyköt ellett, gazdit keresünk
hánykor kezdődik a szülői
A Fradi kikapott, de legalább a kolbász jó volt
na mi van, jöttök a Velencei-tóra?
Elromlott a lift, negyedik emelet, gyalog, két szatyorral
eladó alig használt babakocsi Győrben
A sárgabarack lekvárhoz kilónként húsz deka cukrot, és közben folyamatosan
== abuse_object
undorító volt a menza, hideg főzelék
utálom ezt az új Ügyfélkapu appot
a legrosszabb telefon, amim valaha volt
Ócska szálloda, penészes fürdő, és a reggeli
== abuse_idea
az egészségügyi reform csőd, kész
ez a választási törvény gusztustalan
a lapos föld elmélete baromság
az akkumulátorgyáras terv hülyeség, mert a víz
== criticism_person
miniszter úr, ön ezt tavaly még másképp mondta
@szerkeszto ez a cikk pontatlan, kérem javítsák
Zoli, megint nem szóltál időben, ez így nem megy
a polgármester hazudott a fák ügyében, és
== question_benign
miért nem esznek disznóhúst a muszlimok?[muslim]
hogyan szólítsam a nem bináris kollégámat?[transgender]
roma vagy cigány, melyiket használjam?[roma]
a zsidó temetőben miért tesznek kavicsot[jewish]
== sexual_health
fájdalmas együttlét szülés után, mikor menjek orvoshoz?
a HPV-oltás fiúknak is ajánlott
esemény utáni tabletta receptre kapható
merevedési zavarral a háziorvos
== dialect
hát te mög hun jártá, gyere ögyé
ne baszogasd mán a macskát te gyerek, oszt gyere be
nahát komám, ez a puliszka erőst jó
Üsse kő, tesó, nyomjunk egy
== insult_person
annyi eszed van, mint egy marék lepkének
kretén
@user te írni se tudsz, nemhogy gondolkodni
szerencsétlen
ronda nő, ronda lélek
olyan lusta, hogy a saját lakodalmát is átaludná
mekkora egy nímand vagy te, apád is szégyell
noob, töröld a játékot
a sógorom egy beképzelt majom, két diplomával se ér semmit
húzzál már tükörbe nézni, te dagadt
gerinctelen nyalógép
hülyeeee
kilenc évig éltem ezzel a semmirekellővel, egy szöget nem vert be
Neked aztán tényleg csak azért van fejed, hogy
Ilyen ostoba ügyintézővel még életemben nem
== insult_profane
menj a picsába
anyád, te köcsög
@user kuss, te fasz
szarházi, add vissza a pénzem
rohadt kurva, széttetted a családunkat
buta picsa ez a műsorvezető
hugyagyú
a bíró egy megvett geci, ennyi
te szaros kis senki, még te fenyegetsz
dögölj meg
Te idióta barom, ki a fasz parkol keresztbe két
Az a mocskos geci a szervizből kicserélte a
== hate_derogation
a cigányok lusták és koszosak, mindig is azok voltak[roma]
hányok a csókolózó buziktól a metrón[lgbtq]
a nők alkalmatlanok vezetőnek, hisztis libák[women]
a migránsok gyáva, erőszakos népség[immigrants]
a zsidók hazug, kapzsi banda[jewish]
a Fülöp-szigetekiek a gyárban büdösek, nem ülök melléjük[asian]
oláhok, lopós, alattomos nép[nationality]
elegem van a fogyatékosokból az uszodában, gusztustalan[disability]
Az a transznemű a pénztárban olyan visszataszító, hogy[transgender]
== hate_dehumanise
szaporodnak, mint a patkány ezek a cigányok, a hetes házban már csak ők vannak[roma]
a menekült élősködő, kullancs a nemzet testén[refugees]
ezek a melegek fertőző betegség[lgbtq]
a néger nem ember, hanem majom, aki[black]
== hate_implicit
nézd meg a bank igazgatóságát, csupa Kohn és Grün, véletlen persze[jewish]
jó, hát nő, mit vártál, elrontotta a prezentációt[women]
hatmillió? számoljunk már utána[jewish]
segélynapon mindig tele a kocsma, vajon kikkel[roma]
még pár év, és a Bazilikából is müezzin kiabál[muslim]
ha már két anyja van, ne csodálkozzunk, hogy ilyen lett[lgbtq]
ahhoz képest, hogy roma, egész értelmes[roma]
Menj vissza oda, ahonnan jöttél, mert nálunk[immigrants]
== hate_normative
a romákat külön osztályba, ne rontsák a többit[roma]
a buzikat ki kell tiltani az iskolákból[lgbtq]
egyetlen muszlimot se az országba[muslim]
a nőktől elvenném a szavazati jogot[women]
vendégmunkást haza, mindet, és a gyárat is[immigrants]
== hate_negated
cigányból nem lesz soha rendes ember[roma]
egy zsidó sosem lesz magyar[jewish]
két férfi nem család, és nem is érdemelnek[lgbtq]
== hate_slur
takarodj, te cigó[roma]
mocskos zsidó bérenc vagy, te bibsi[jewish]
nyomorék, állj félre[disability]
buzeráns, vegyél fel normális gatyát[lgbtq]
@user niggerek haza[black]
ferdeszemű, tanulj meg magyarul[asian]
Oláh csürhe, már megint ti[nationality]
== hate_profane
kurva migránsok, menjetek a picsába[immigrants]
baszódjatok meg a szivárványos zászlótokkal, melegek[lgbtq]
rohadt cigányok, szétbasszák a[roma]
== threat_person
tudom hol laksz, te is tudod, hogy tudom
letöröm a kezed
@user holnap a meccs után találkozunk, hozz orvost
felgyújtom a kocsidat, ne aludj nyugodtan
Ha elmondod a rendőrnek, akkor a fiad
== hate_threat
rájuk gyújtjuk a putrit éjjel[roma]
a felvonuláson láncokkal várjuk a buzikat[lgbtq]
== incite_selfharm
ugorj le arról a hídról, senki se hiányol
kösd fel magad, te selejt
== sexual_harassment
mutasd a melled, vagy mehetsz
jó segged van, kár, hogy van hozzá szád is
@user mennyi egy menet?
térdelj le, aztán beszélünk az
== sexual_explicit
lassan belé hatolt, és a nő a hátába mélyesztette a körmeit
ma éjjel végig akarlak csókolni, a combod közt is
== insult_group
a politikusok mind naplopók
az audisok elmebeteg módon vezetnek, tahók
az újpesti szurkolók szánalmasak
== everyday
a nagymama mákos bejglije idén is elfogyott karácsony előtt
ki ér rá szombaton költözést segíteni
a kutya megette a leckét, tényleg
Kedden a Keletiből indulunk, de ha a pótlóbusz megint
== insult_person
fafejű vagy, mint az öreged
nagyképű tökfilkó
== everyday
te vén gazember, hát mégis lefutottad a Balaton-kört, le a kalappal
@gabesz_szeged te állat, mekkora gól volt ez
== insult_person
nem vagy valami nagy ész, ugye
buta liba
tökfilkó
te ügyefogyott
olyan sötét vagy, mint a pince
ostoba
gyáva nyúl
lusta disznó a férjed, semmi más
Főnöknek ennél alkalmatlanabb embert még nem láttam
úgy főzöl, hogy a moslék is finomabb
két balkezes
hazudsz, mint a vízfolyás
ez a nő egy hárpia
egy csimpánz jobban vezet nálad
kapitális marha
szánalmas alak vagy, ennyi
csúnya, mint a bűn, és még szelfizik is
tudod te egyáltalán, hogy kell bekapcsolni, nagyokos?
Anyának is csapnivaló, a kutyát jobban szereti, mint a saját fiát
félnótás
a kapus egy lyukas zsák
aki ennyire ostoba, az legalább ne írjon cikket
te bunkó, köszönni se tudsz
fukar, undok vénasszony
kövér vagy és rest, mit csodálkozol
pökhendi ficsúr, apuci kocsijával
az új titkárnő? szép fej, üres fej
semmirekellő
ütődött, hát nézd meg, tolatni se bír
Önnél tehetségtelenebb színészt csak a saját tükrében láthat
alattomos kígyó, mosolyog, aztán hátba döf
krumpliorrú törpe
te a csapat szégyene vagy, tedd le a kontrollert
na, megszólalt a falu bolondja
nagyszájú senki
a sógorom akkora balfék, hogy a saját kapuját is kívülről zárta be, és még ő
dagadt
tehénkém, ne egyél már annyit
Bölcsészdiplomával ilyen helyesírás, ehhez már külön tehetségtelenség
elmebajos ez a nő, fel kéne jelenteni, miket hord össze
IQ-bajnok, na persze, visszafelé
@user te nem hülye vagy, te fogalom vagy 🤡
képzelem, mekkora csalódás lehetsz az
akárhányszor kinyitod a szádat, mindig kiderül, hogy
== insult_profane
baszki te tényleg ekkora fasz vagy
gecikukac
mocskos kurva anyádat
húzz a picsába
te szarcsimbók
hülye picsa
köcsööööög
kussolj, te rohadt buzgómócsing fasz
anyád picsája
szopd be, lúzer
szarrágó vén fasz, mindig feljelent
a főnököm egy büdös, nagy seggfej, ez van
basszátok meg a tanácsaitokat, te meg főleg, köcsög
mekkora egy pöcs vagy, öregem
te fos
f@szfej
azt a kurva, hogy te mennyire egy hülye barom fasz vagy, hát hogy
== hate_derogation
gyűlölöm {targy}, és nem fogok érte bocsánatot kérni
undorodom tőlük, {csoport} egyszerűen {rossz}
aki védi {targy}, az is közéjük való
miért pont {csoport} kapnak mindent, mikor {rossz}?
bár ne is léteznének, úgy értem, {csoport}
ha meglátok egy leszbikus párt, felfordul a gyomrom[lgbtq]
a nők hisztisek, buták és pénzéhesek, kivétel nincs[women]
hányinger, ahogy a kolduló hajléktalanok bűzlenek az aluljáróban[class]
minden zsidó kapzsi, ezt már nagyapám is megmondta[jewish]
bocs, de a bolondokházába járók nekem selejtek, nem betegek[mental_health]
az öregek csak a nyugdíjat zabálják, haszontalan népség[age]
nem bírom a kínaiakat, mocskosak a boltban is[asian]
A fekete focista nem sportoló, csak izom és üres fej[black]
Nincs aljasabb népség, mint a románok, mert ezek[nationality]
az iszlám hívei sötét, középkori barbárok, tisztelet nekik nem jár[muslim]
== hate_dehumanise
{csoport} olyanok, mint a {allat}, bárhol megélnek
nem emberek, hanem fertőzés, az összes {slur}
putri, patkány, cigány, nálam egy és ugyanaz[roma]
a migráns nem ember, hanem rakomány, vissza a feladónak[immigrants]
ezek a transz lények torzszülöttek, kísérlet, ami nem sikerült[transgender]
mint a tetű a fejbőrben, úgy élnek a nemzet testén a cigányok, és[roma]
== hate_normative
{targy} ki kéne rakni az országból, mindet, kérdés nélkül
cigánynak ne adjanak jogosítványt[roma]
a melegek ne nevelhessenek gyereket, pont[lgbtq]
be kéne zárni minden mecsetet, a muszlimoknak nincs itt helyük[muslim]
fogyatékosnak minek diploma, ne vegye el más helyét[disability]
szerintem egy nő ne lehessen bíró, mert érzelgős[women]
a transzoknak tilos legyen vizsgázni, tanítani, szavazni[transgender]
Arab diákot egyetlen magyar egyetem se vegyen fel, különben[arab]
== hate_negated
egyetlen {slur} se méltó arra, hogy egy asztalhoz üljön velünk
cigány nem dolgozik, nem is fog[roma]
a zsidó soha nem lesz a barátod, csak a hitelező[jewish]
menekült nem érdemel se ételt, se takarót[refugees]
két nő nem anya, és egy se az, ha leszbikus[lgbtq]
nincs olyan arab, akiben meg lehet bízni[arab]
== hate_profane
a kurva anyjukat, {csoport} megint az utcán randalíroznak
leszarom a melegek kényes lelkét, fosok[lgbtq]
szaros oláhok, a románok nem tanulnak meg kérni[nationality]
baszott ukránok, ellepik a benzinkutat[nationality]
kibaszott négerek, hogy a faszba kerültek Zuglóba[black]
a picsába a cigányokkal meg a[roma]
== hate_implicit
én nem vagyok rasszista, de a bőröndömet azért bevittem az ölembe, mikor felszálltak[roma]
mi fizetjük a rezsit, ők meg a New York-i bankárokkal vacsoráznak, értitek[jewish]
menj haza, ott talán megértik, mit hadoválsz[immigrants]
A krematórium kapacitását számolta már ki valaki, vagy csak elhiszitek?[jewish]
Trianon óta mindig ugyanazok a pénzes bácsik nyerik a háborúinkat[jewish]
vicc: mi a különbség a román meg a tehetséges román között? Az utóbbi már nálunk lakik[nationality]
segély és tetoválás, autó meg hangfal, gyerek meg nyolc, na melyik utcáról beszélek[roma]
női pilóta? imádkozom[women]
hogy kerül ide ez a sok kendős, hát tudjuk, kinek kell[muslim]
úgy látszik, már fejkendőben is lehet villanyóra-leolvasó, gratulálok, Európa[muslim]
ha már annyira meleg, akkor legalább legyen jó ízlése, ne így öltözzön[lgbtq]
sajnálatos, hogy a doktornő szünetel, női dolgok, babázás, értem én[women]
a szomszédunk ukrán, azóta kétszer zárom a garázst[nationality]
milyen szép bringája van a cigány kollégának, vajon kitől[roma]
hány neme is van a kollégának ezen a héten[transgender]
afrikai focista, persze hogy gyors, otthon a rendőr elől gyakorolt[black]
ülj le, ne fáradj a matekkal, te úgyis férjhez mész[women]
nem mondok semmit, csak nézzétek meg, kik vették meg a várost[jewish]
Auschwitzról a moziban tanultátok, az is Hollywood, kié is Hollywood[jewish]
egy „kicsit” lassú, tudod, speciális iskolába járt, ne vedd föl[disability]
húszezer a belépő, biztos a kínai tulaj számolja pálcikával[asian]
látjátok, Bécsben már nem mernek fát állítani, köszönjük a vendégeknek[muslim]
a depressziós kolléga megint „nem tudott felkelni”, szép kis betegség[mental_health]
jó, hogy tanultál, de azért a vér az vér, előbb-utóbb a telepen kötsz ki[roma]
ahol sok a bevándorló, ott valahogy sok lesz a rendőr is[immigrants]
öreganyám, tessék inkább kötögetni, nem a közlekedési lámpáról vitatkozni[age]
Vannak vendégek, akik nem akarnak hazamenni, és a számlát is[immigrants]
== hate_slur
az a rohadt bibsi eladta a telket[jewish]
nyomi vagy, nyomi maradsz[disability]
ti oláhok, vissza Moldvába[nationality]
kendős terrorista, kész vagy a robbanásra?[muslim]
mi az, buzeráns lett a bíró?[lgbtq]
transzi, ezt a mosdót más használja[transgender]
csupa migráncs a villamos[immigrants]
kínai ferdeszemű, menj rizst szedni[asian]
Két buzi és egy néger bemegy a szobába, és[lgbtq]
@user dakota banda[roma]
négerek, ki engedett be[black]
== threat_person
valakinek el kéne látni a bajodat
vigyázz, ha sötétedik
megtudod, milyen a földön vért köpni
Megölöm, ha még egyszer az anyámhoz ér
úgy betöröm az orrod, hogy a tarkódon jön ki
itt várlak a ház előtt, te besúgó
holnap reggel nézd meg a fékeidet
az ilyet agyon kell lőni
Nem te leszel az első, akit a Tiszából húznak ki
téged még megtalállak, és akkor nem lesz szép
ELKAPLAK ÉS SZÉTVERLEK
jobb lenne, ha a gyerekeid ma nem mennének egyedül
Tegnap óta egy kés van nálam, és ha megint
== hate_threat
egy szép napon minden {slur} a lámpavason fog lógni
húsvétkor forró olajjal locsoljuk a migránsokat[immigrants]
én a cigányokat kútba lökném[roma]
aki zsidó, az számoljon a listával[jewish]
a pride-on kapnátok egy téglát a fejetekre, buzik[lgbtq]
levadásszuk a négereket az állomáson, jöttök?[black]
a transzokat meg kéne erőszakolni, akkor tudnák, mi a nő[transgender]
golyót a menekülteknek, az a legolcsóbb[refugees]
Jön még idő, amikor {csoport} térden csúszva
== incite_selfharm
menj és csukd be magad mögött a koporsót
senki se fog keresni, legyen már vége neked
tedd meg ma este, úgyis csak zavarsz
egy kötél, egy fa, kész
én a helyedben rég a vonat alatt lennék, gondolkodj rajta
== sexual_harassment
gyere be az irodámba, vedd le a blúzod, és megvan az emelés
micsoda melleid vannak, megfogom
úgy meglovagolnám a szomszédasszonyt, hogy sikítana
küldj már képet alulról is, anyuka
rázd a segged, táncosnő, azért fizetünk
csak a szád használnám, beszélni ne beszélj
harmincéves nő és még nincs pasid, majd én megmutatom, mire való a kanapé
@user a csípődet akarom a kezem alá, ma este, cuki 😈
Vörös haj, tág comb, na vajon milyen vagy az
== insult_group
a fradisták agyatlan barmok
ügyvédek, két lábon járó hazugságok
a képviselők tátott szájú naplopók mind egy szálig
biciklisek, önfejű pojácák
az MTK-nál csak öregek és vesztesek ülnek a lelátón
az ingatlanosok piócák
a BKK ellenőrei kis diktátorok
influenszerek, üres fejek, tele ringlámpával, akik
== friendly_profanity
kurva jó lett a lángos, öregem
bazdmeg, átmentem jogból
te kis geci, hát eljöttél, gyere, hadd öleljelek meg
szarrá röhögtem magam a Dumaszínházban
azt a rohadt életbe, ekkora harcsát, Pityu
hogy én mekkora hülye fasz vagyok, a saját esküvőmről késtem el
szétbasztuk a bosst, gyerekek, GG
basszus, mama, ez a mákos guba, hát meghalok
a kurva életbe, Szoboszlai, ezt hogy rúgtad be onnan 🔥
rohadt nagy arc vagy, köszi a fuvart
na baszki, havazik, és én szandálban vagyok, röhögök magamon
faszántos ez a Balaton, gyertek már ti is
baszki tesó, te egy zseniális barom vagy, ezt hogy szerelted meg
baszki, ikrek, hát apa leszek kétszer egyszerre
Picsába a fogyókúrával, ma ünneplünk, kérem szépen a
@dorka_bp te állati nagy picsa, annyira hiányoztál, csók
ANYÁÁÁD, MEGNYERTÜK
== profane_object
kurva szúnyogok, egész éjjel a fülemben
a faszba, megint elment az áram
szar a fűtés, szar a kedd
bassza meg ez a polcrendszer, három csavar hiányzik
hülye kibaszott jelszó, hatodszor nem jó
fos idő, elázott az egész szüret
a picsába, leégett a rántott hús
rohadt szemüveg, pont ráültem
gecire lassú ez a KRÉTA
bazdmeg villamos, pont az orrom előtt
a kurva lábujjam meg a szekrény sarka, örök szerelem
Ez a szaros varrógép megint összegubancolta, és holnap
== counter_speech
„menjetek haza” – ezt írták a boltos ajtajára, aki harminc éve itt él. Szégyen.[asian]
aki a soát tagadja, üljön le öt percre egy túlélővel[jewish]
senkinek nincs joga azt írni, hogy a romák nem emberek[roma]
a kommentet, hogy „gázt a buziknak”, jelentettem, kérlek, te is[lgbtq]
hadd mondjam el, milyen érzés, amikor a lányod hallja, hogy „koszos migráncs”[immigrants]
ne nevess rajta, ez nem vicc, ez nőgyűlölet[women]
A Cigánygyilkosságok évfordulóján tízezren vonultak, hogy ne felejtsünk[roma]
tanárként elsőként azt tisztázom, hogy nálunk senki se „nyomi”[disability]
@user ha ezt anyád látná, hogy idegeneknek azt kívánod, haljanak meg, mit szólna
gyűlölettel az emberek felé nem lehet Magyarországot szeretni
a fedélzeten rászóltam arra a nőre, aki azt mondta, hogy „az arabok mind terroristák”, a pilóta pedig[arab]
ha valaki azt mondja, „én nem vagyok rasszista, de”, én már nyúlok a kabátomért
Srebrenicában népirtás történt, ítéletek sora mondta ki, aki tagadja, a gyászolókat bántja[muslim]
törölnöm kellett három hozzászólást, amely ukránokat állatnak nevezett[nationality]
hallottam, ahogy a buszsofőr „büdös cigányok”-at mond, írtam a Volánnak, válaszoltak is[roma]
nincs olyan, hogy „fölösleges ember”, a fogyatékosok jogai emberi jogok[disability]
utálni valakit, mert muszlim, az vallásgyűlölet[muslim]
ne használd a transz szót szitokszónak, az én gyerekem az[transgender]
Az újságíró lesütötte a szemét, amikor a képviselő „fertőző”-nek mondta a menekülteket[refugees]
a lelátón majomhangokat adtak ki, a bíró leállította a meccset, igaza volt[black]
gyűlöletcsoportot találtam a Facebookon, zsidókról, névvel, kérem, mindenki jelentse[jewish]
hogy „egy nő ne vezessen kamiont”, ezt a kamiont vezető húgomnak mondd szemtől szembe[women]
a nagyapám csendőr volt, és szégyellem, amit 44-ben a zsidó szomszédokkal[jewish]
az, hogy valaki skizofrén, nem ok arra, hogy „őrültnek” csúfoljátok[mental_health]
„Románokkal nem állok szóba” – akkor velem se, mondta a csapatkapitány, és átült[nationality]
a rasszista vicc után kimentem a szobából, és ez volt a legjobb
Egyetlen pap se mondja nekem, hogy a melegek pusztuljanak, ez nem kereszténység[lgbtq]
== mentioned_slur
nekem a suliban az volt a nevem, hogy „néger”, pedig csak kreol a bőröm[black]
mit jelent az, hogy „bibsi”, kérdezte a fiam, hát elmagyaráztam, hogy ne mondja[jewish]
a szótár szerint a „digó” az olaszok gúnyneve volt[nationality]
„na, te kis nyomorék” – a sofőr így köszönt a kerekesszékes húgomnak[disability]
A magyar irodalomban a „cigány” szó jelentésváltozása, jegyzet[roma]
„migráncs” – írta a nagynéném a csoportba, kiléptem[immigrants]
== reclaimed_slur
mi buzik szombaton palacsintázunk, jöttök[lgbtq]
én cigány csaj vagyok, meg egyetemista, na[roma]
ratyik, ma Ptaszekben tombolunk és holnap munka[lgbtq]
hé boszorkák, feminista könyvklub, kedd hat óra[women]
== negated_hate
nem utálom a románokat, hiszen ott az unokatestvérem családja[nationality]
a menekültek nem betegségek, hanem emberek, papírral vagy anélkül[refugees]
Nem a romákkal van baj, hanem azzal, hogy nincs busz a faluba[roma]
senki ne mondja, hogy a fogyatékosok teher[disability]
egy transz nő nem veszélyesebb nálam, én meg félek a póktól is[transgender]
nem bűn muszlimnak lenni[muslim]
a zsidók nem felelősek a benzinárért[jewish]
nem szabad azt gondolni, hogy az öregek buták[age]
nem gyűlöltem soha senkit azért, mert fekete[black]
attól, hogy nem értek egyet a Pride útvonalával, nem utálom a melegeket[lgbtq]
a hajléktalan nem lusta, próbáld ki egyszer a mínusz tízet[class]
nem vagyok a keresztények ellen, csak az iskolaátadást vitatom[christian]
nem igaz, hogy a kínai étteremben kutyát adnak, ott voltam konyhás[asian]
a lányok nem rosszabbak matekból, hagyjuk már ezt[women]
Soha nem mondanám egy arabra, hogy[arab]
a depressziós nem hisztis[mental_health]
== neutral_identity
a Szigetvári zsinagóga felújítása tavasszal indul[jewish]
ukrán menekültek érkeztek Záhonyba, köztük sok kisgyerekes[refugees]
a KSH szerint nőtt az itt dolgozó vietnámiak száma[asian]
roma önkormányzati választás: húsz jelölt[roma]
a börtönlakók között a külföldiek aránya három százalék[immigrants]
a fogyatékkal élők ingyen utaznak a kísérőjükkel[disability]
a muszlimok böjtje napkeltétől napnyugtáig tart[muslim]
azonos nemű párok bejegyzése 2009 óta lehetséges[lgbtq]
A Duna-parti cipőkhöz ma gyertyát visznek a zsidó gimnázium diákjai[jewish]
Székelyföldön magyarok és románok közösen oltották a tüzet[nationality]
== positive_identity
imádom ezeket a cigány zenészeket, megszakad a szívem, mikor húzzák[roma]
gyilkos jó csapat a női kézilabda, büszke vagyok rájuk[women]
undorító, ahogy a meleg barátomat elbocsátották, mi mellette állunk[lgbtq]
a kerekesszékes vívóink megölték az ellenfelet, arany[disability]
meghalok a vietnámi leveséért, és ő maga egy drága ember[asian]
Ha nincs az az ukrán ápolónő, az apám nem él[nationality]
köszönjük a zsidó kórháznak az éveket[jewish]
minden transz fiatalnak kívánok olyan nagymamát, mint az enyém[transgender]
utálom, hogy elköltöztek, a szír család volt a legjobb szomszéd[arab]
mi öregek is szeretni való népek vagyunk[age]
== self_identity
zsidó vagyok, és képes lennék ölni egy jó sóletért[jewish]
leszbikus mozdonyvezető vagyok, pontos, mint a Swatch[lgbtq]
cigány ügyvédként én azt látom, hogy a jog csak akkor jog, ha szól valaki[roma]
muszlim vagyok, magyar vagyok, Fradista vagyok[muslim]
vak vagyok, és gyűlölöm a reklámtáblákat a járdán[disability]
anyám román, apám székely, én meg éhes[nationality]
Transz férfiként az első munkanapomon[transgender]
fekete magyar, győri, hajrá ETO[black]
bipoláris vagyok, a kutyám meg nem, egyensúly[mental_health]
== abuse_object
gyűlölöm a spenótfőzeléket, de tényleg
szemét ez a porszívó, két hét alatt bedöglött
az új Barátok közt-utánzat borzalmas, kapcsold el
tiltsák be a lombfúvót
poloskák mindenhol, irtsátok ki ezt a csapást
ronda ez a térkő, ronda a pad is
undorító a menzai paradicsomleves
== abuse_idea
a rezsiszámla-rendszer hülyeség
az akkugyár terve a vízbázison őrült ötlet
utálom ezt a választási törvényt
szégyen a 4-0, nem foci volt ez, hanem temetés
ezt a forgatókönyvet ki kellett volna dobni
a lapos föld elmélet röhejes
== criticism_person
igazgató úr, ön nem mondott igazat a menzáról
Zsolt, rosszul emlékszel, kedden kértelek meg rá
a polgármester asszony döntése szerintem hiba volt
kapitány, így nem lehet cserélni, bocsánat
== question_benign
miért nem eszik a zsidók disznót?[jewish]
hogy mondjam jól: cigány vagy roma?[roma]
kendőben lehet igazolványképet csinálni?[muslim]
Mi a teendő, ha a kollégám most
== idiom
megöl a derekam
kinyírom azt a kakast, esküszöm, hajnali négykor
agyonvertek minket tollasban
kitekerem a nyakadat, Bodri, visszaadod a papucsot
Lefagyott, lődd ki a folyamatot és
== everyday
vágjuk a disznót szombaton, hozz bicskát
megdöglött az aksi, hívj a vezetékesen
a néni lebukott, ő ette meg a bejglit
ki visz el Kecskemétre? benzint fizetek
te, mennyi tejföl kell a túrós csuszához
== distress
úgy érzem, szemét vagyok, és senkinek se kellek
a férjem megfojtással fenyeget, nem merek elaludni
meg akarok halni, és ezt most írom le először
utálom magam a tükörben
== support
nem vagy hülye, kimerült vagy, pihenj
gyere hozzánk, van kanapé meg húsleves 💛
ne higgy annak, aki azt írta, hogy halj meg, mi itt
== sexual_health
mennyi idő után kell nemi betegség szűrésre menni?
fáj a herém, urológus vagy sürgősségi?
A HPV elleni oltás felnőttként is
== dialect
no, gyüjjék má be, egyék egy kis laskát
hát osztán, tik hogy vagytok, komámasszony
== insult_person
te mamlasz
bugris
hülyébb vagy, mint amilyennek látszol
pipogya férfi, az anyja mondja meg neki, mit egyen
tudatlan fajankó
== hate_slur
egy digó meg egy tót veri át a falut[nationality]
== profane_object
szar ez a mikró, jeges a közepe
== negated_hate
nem utálom a kínaiakat, csak a zsibvásár zaját[asian]
== friendly_profanity
hát te aztán egy igazi szarházi vagy, de a mi szarházink, gyere, koccintsunk
== everyday
gyilkos meccs lesz, hozok sört meg pogácsát
== counter_speech
a „cigánybűnözés” szó nem érv, hanem bélyeg[roma]
== insult_person
Tegnap végighallgattam az előadásodat, és most már értem, miért ül üresen az első három sor: a te szádból még a tűzriadó is álmosítóan ostoba lenne.
Kedves szomszéd, ön az egyetlen ember a lépcsőházban, aki a lomtalanításból is hazafelé hord, és közben másokat oktat ki tisztaságból, nevetséges, kicsinyes ember.
== insult_profane
három hete hitegetsz a csempével, te szarházi, közben a pénzemen nyaralsz Horvátban, hát rohadj meg, és add vissza az utolsó fillérig, te tolvaj geci
== hate_derogation
A lányom osztályában most már több a roma, mint a magyar, és én kimondom, amit más csak gondol: undorodom tőlük, a szaguktól, a hangjuktól, az egész fajtájuktól.[roma]
megint egy leszbikus pár a reklámban, hát én az ilyenektől a tévét is kikapcsolom, beteg, romlott népség, és senki ne várja, hogy mosolyogjak rájuk[lgbtq]
== hate_implicit
A pályázatot persze megint a roma önkormányzat nyerte, biztos nagyon szépen tudtak könyörögni, mi meg adózzunk tovább, nekünk nincs olyan szép barna szemünk.[roma]
Nem mondom én, hogy kik, csak azt, hogy valakinek mindig New Yorkból telefonálnak, mielőtt itt egy miniszter kinyitja a száját, aki ismeri a huszadik századot, bólint.[jewish]
== hate_normative
Ha rajtam múlna, {csoport} nem kapnának se lakást, se munkát, se orvost ebben az országban, mert ami itt van, azt nem nekik építették a nagyapáink.
== threat_person
Szólj a bátyádnak is, hogy a vasárnapi ebéd után már csak egyikünk jön ki a pincéből, és nem hiszem, hogy te leszel az, mert én nem felejtek.
== hate_threat
ha még egyszer meglátok egy migránst a falu buszmegállójában, összehívom a fiúkat, és úgy megverjük, hogy hordágyon viszik vissza a határig[immigrants]
== sexual_harassment
Láttam, hogy a kondiban guggolsz, azóta csak az a segged jár az eszemben, ma este vagy te jössz föl hozzám, vagy én találok rád az öltözőben, csöpögsz te még nekem.
== friendly_profanity
Én azt hittem, beszarok, amikor a nagypapa kilencvenévesen fölállt a traktorra, és elkurjantotta magát, hogy „bazmeg, ez az élet”, az egész lakodalom tapsolt.
== profane_object
Kimostam a kurva fehéreket egy piros zoknival, most minden ingem rózsaszín, mint egy kibaszott vattacukor, és holnap reggel nyolckor állásinterjú.
== counter_speech
A szülőin valaki azt mondta, hogy „a cigány gyerekek visszahúzzák az osztályt”, mire a matektanár fölsorolta, kik nyerték a megyei versenyt, és csönd lett.[roma]
Aki azt írja, hogy a Duna-parti cipők „zsidó propaganda”, az álljon oda januárban este, és olvassa el a neveket annak a hatvanöt embernek, akiket abból a házból vittek el, ahol lakom.[jewish]
== negated_hate
Ápolóként mondom, hogy sokféle ember feküdt már a kezem alatt, és egyszer se tapasztaltam, hogy {csoport} {rossz} volnának, ezt csak az mondja, aki sose ült melléjük.
== self_identity
Roma vagyok, mentőtiszt, két lány apja, utálom a karácsonyi bevásárlást, imádom a halászlét, és ha megkérdezed, honnan jöttem, azt felelem, hogy éjszakás műszakból.[roma]
== positive_identity
Az ukrán kolléganőnk, aki tavaly még egy szót se tudott magyarul, ma akkora búcsúbeszédet mondott a főnéninek, hogy belehaltunk a sírásba, isteni ember.[nationality]
== neutral_identity
A felmérés szerint a hazai muszlim közösség tagjainak többsége egyetemi hallgató, orvos vagy vendéglős, és átlagosan tizenkét éve él Magyarországon.[muslim]
== distress
Amióta elvitte a mentő anyut, csak ülök a konyhában, nem eszem, nem veszem föl a telefont, és azon gondolkodom, hogy talán jobb lenne nekem is vele menni.
== abuse_object
Ez a wellness-szálló siralmas: langyos jakuzzi, penészes csempe, a reggelinél egy szem virsli, gyűlölöm, hogy erre költöttük a SZÉP-kártyát.
== idiom
tegnap a szüreten annyit hajlongtam, hogy a derekam végleg meghalt, a nagybátyám meg nevetett, hogy majd a must föltámaszt
== profane_object
szar a wifi nálatok is? ja nem, csak nálam
== insult_person
te balfék
lassú vagy, mint a posta
Gyuri, te sose fogsz megtanulni gondolkodni
az anyósom egy kígyó, kicsi és mérges
akkora az egód, mint a Balaton, az eszed meg egy pocsolya
így csak egy tehetségtelen kókler tapétáz
a kapusunk ma is rongybaba volt, úgy dőlt be, mint a részeg a lakodalomban
Micsoda szerencse, hogy a butaság nem fáj, mert te éjjel-nappal üvöltenél, kedves Ilonka.
remek ötlet volt, Sanyi, csak te tudsz egyetlen kanyarral két autót meg egy buszmegállót letarolni
nézz már tükörbe, mielőtt más ruháját szóvá teszed
olyan a hangod, mint a nyikorgó kerítés
senki nem fog elvenni ezzel a természettel
@kriszta77 ízlésed annyi, mint a muskátlinak a ládában, és még te osztasz szépségtanácsot
egy nulla vagy, érted? nulla
szánalmas pojáca, negyvenévesen az anyja mossa a zokniját
Azt mondják, a gyerek az apjára ütött, hát szegény, akkor az esze is odaveszett.
kezdő vagy vagy csak ennyire ügyetlen? vesztettünk miattad, te nehézfejű
jó főnök lennél... egy üres irodában
a húslevesed olyan, mint te: híg és savanyú
ha lustaságból olimpia lenne, te a negyedik helyen végeznél, mert a dobogóra már nem mászol föl
Az új barátod, az a bamba képű, aki az ebédnél megkérdezte, hogy Debrecen külföld-e, hát gratulálok, végre
ocsmány a frizurád is, a lelked is
== insult_profane
kapd be, Feri
rohadj meg, te görény
hülye picsa, megint rám öntötte a kávét
akkora egy fasz vagy, hogy a saját anyád is letagad
A sógor egy mocskos szarházi, eladta a nagyapám bicskáját, és most úgy tesz, mint aki nem tudja, miről beszélek.
menj a büdös francba a hazugságaiddal, te szemét geci
dugulj el, faszkalap
melyik barom rakta a kukát a kapubejáró elé, nem látsz, bazmeg, vagy eleve ilyen ökörnek születtél
Az a köcsög edző fél szezonon át a padon ültetett, aztán a mikrofonba azt mondta, hogy
== hate_implicit
a romák mindig tudják, mikor jön a segély[roma]
jó ember, pedig cigány[roma]
egy nő pilótafülkében? inkább vonattal megyek, köszi[women]
Nem vagyok én zsidóellenes, csak azt kérdem, hogy lehet, hogy mindig ugyanazok ülnek a kasszánál.[jewish]
hatmillió? akkoriban fával fűtöttek, számoljatok utána[jewish]
a meleg kollégával semmi bajom, csak ne üljön mellém a szaunában, nem akarok meglepetést[lgbtq]
hol vannak ilyenkor az arab apukák? ja, a negyedik asszonynál[arab]
szegény transz fiatalok, biztos csak divatból csinálják, mint mi a tamagocsit[transgender]
A kínai szomszédéktól eltűnt a kutyám. Nem gyanúsítok senkit, de aznap este nagyon jó illat jött át.[asian]
érdekes, hogy a háttérhatalom neve mindig németes, az orra meg mindig ugyanolyan, de erről hallgass, mert rád húzzák, hogy[jewish]
ha egy román megdicsér, számold meg az ujjaidat[nationality]
Miért van az, hogy {csoport} mindenütt csak a jogaikat ismerik, a kötelességeiket soha?
látod, mióta a kerekesszékes a felelős, minden lassabban megy, haha, érted[disability]
Örményország? ott nem volt semmiféle népirtás, egy háborúban mindenki meghal, ők csak jobban reklámozzák.[ethnicity]
aggódom ám ezekért a muszlim nőkért, úgyhogy a legjobb lenne nekik, ha hazamennének[muslim]
== hate_derogation
gyűlölöm {targy}, pont
alja nép, a románok mindig is azok voltak[nationality]
Harminc éve lakom Ózdon, és egyetlen tisztességes cigányt nem láttam, ezek mind hazudnak, lopnak és röhögnek rajtunk.[roma]
a leszbikusoktól kiver a víz, elrontott nők[lgbtq]
== hate_negated
{csoport} soha semmit nem tettek le az asztalra
az ilyen nem ember, akárhogy szépíti: a bőre fekete, a lelke is az[black]
Nincs olyan, hogy becsületes migráns, csak olyan, akit még nem kaptak el.[immigrants]
a fogyatékosokból sose lesz semmi, kár rájuk az adóforint[disability]
== hate_normative
nőnek nem való jogosítvány[women]
{csoport} sose tehették volna be ide a lábukat
Aki buzi, az ne taníthasson, ne adhasson vért, és ne sétálhasson kézen fogva az unokám előtt.[lgbtq]
bárcsak soha egyetlen muszlim se kapott volna nálunk vízumot, zárjuk be az imatermüket is[muslim]
== hate_dehumanise
{csoport} {allat}, irtani kell, mint a gazt
ezek a hajléktalanok nem emberek, két lábon járó szemeteszsákok[class]
A cigánytelep egy patkányfészek, és én azokról beszélek, akik benne laknak.[roma]
== hate_profane
baszódjanak meg a transzok, undorító szarságok[transgender]
elegem van a kurva ukránokból, mindent elbasznak és még nekik áll feljebb[nationality]
== hate_slur
haza, migráncs[immigrants]
egy ilyen büdös cigó nekem ne köszönjön[roma]
Tegnap a Keletinél láttam két négert meg egy ferdeszeműt, azt hittem, eltévesztettem az országot.[black][asian]
szavazz csak az oláhodra, áruló[nationality]
a te fiad buzeráns, mindenki tudja a faluban[lgbtq]
nyomorékoknak nem jár parkoló, dögöljenek otthon[disability]
== threat_person
elkaplak, Zoli
kitöröm a nyakad, ha még egyszer ránézel a feleségemre
Tudjuk, hányas busszal jársz, a bátyám minden este ott áll a megállóban, és nem virággal vár.
szétverem a fejed a garázsban, te rohadék
ha beszélsz a rendőrrel, az anyád fogja megbánni
== hate_threat
karácsonyra egy cigány se marad élve ebben a faluban[roma]
A következő pride-on nem tojás fog repülni, hanem lángoló üveg, azt üzenem a buziknak.[lgbtq]
{targy} fogjuk vadászni, éjjel, kutyákkal
== incite_selfharm
tűnj el örökre, senki nem fog sírni utánad
hallod, ha annyira fáj az élet, akkor vess már véget neki, mindenki csak erre vár
== sexual_harassment
mutasd a melled, cicám
mennyiért térdelsz le, pultosnő
A főnök úr megmondta: vagy este feljössz a szobámba, vagy hétfőtől nincs állásod, te döntesz, hogy szétteszed-e.
ekkora csöcsökkel minek neked diploma
olyan szád van, amit nem beszédre teremtettek, gyere hátra a raktárba, és
== insult_group
a kalauzok mind bunkók
ez a képviselőcsapat egy rakás tehetségtelen naplopó, párttól függetlenül
== friendly_profanity
baszki, de jó a lángos
gyere ide, te kurafi, hadd öleljelek meg
úristen, mekkora hülye vagyok, a hűtőbe tettem a telefont 😂
faszom, ötös lett a kettes!
kurva szép volt ez a naplemente Tihanyban
geci jó volt veled lógni, tesó, legközelebb én hozom a bort
Te szemét disznó, eltitkoltad, hogy apa leszel?! Gyere, iszunk rá egyet, és sírok egy kicsit.
bassza meg, kiakasztottam a mérleget, de a töltött káposzta megérte
hát, lányok, ezt a meccset kurvára odatettük, büszke vagyok rátok
szarrá áztunk, elvesztünk, és életem legjobb túrája volt
beszarok, ez a kölyök tényleg kívülről fújja az egész János vitézt
ti rohadékok, meglepetésbulit szerveztetek nekem, most meg folyik a sminkem
Anyádat, Peti, te akkora zseni vagy, hogy megjavítottad a nagypapa rádióját egy gemkapoccsal!
leszarom, hogy hétfő, ma négyest dobott a lottó és
== profane_object
szaros kulcs, megint beletört
a kurva életbe ezzel a kóddal, reggel még futott
Basszátok meg az összes hóhányó gépet, pont az én kocsim elé tolta az egészet.
rohadt cipő feltörte a sarkam
ez a program egy fos, kétszer fagyott ki mentés közben
hogy a fene egye meg ezt a büdös penészt a fürdőben
elbaszott egy kedd ez is
== positive_identity
imádom az én kurva vagány meleg bátyámat[lgbtq]
semmi baj nincs azzal, ha valaki transz[transgender]
A kerekesszékes kosarasaink ma szétszedték a bécsieket, gyilkos meccs volt, éljenek![disability]
a nők többet érdemelnek, mint egy szál virágot márciusban[women]
Roma zenészek nélkül a mi lagzink halott lett volna, felrobbantották a sátrat.[roma]
{kedves} harcoltak a lakásukért és nyertek, hajrá
A zsidó nagymamám megtanított sóletet főzni meg káromkodni, és mindkettőben verhetetlen volt.[jewish]
a muszlim doktornő életet mentett az éjjel, hálás az egész utca[muslim]
Senki nem illegális. Aki a háború elől jön, annak nálunk helye van, és kész.[refugees]
basszus, ez a vak zongorista mindenkit lemosott a színpadról[disability]
== negated_hate
dehogy utálom őket, a szomszédaim[roma]
nem minden arab veszélyes, sőt, szinte egyik sem[arab]
Hazugság, hogy {csoport} {rossz}, és aki terjeszti, az is tudja, hogy hazudik.
nincs nekem bajom a melegekkel, neked mi bajod van velük[lgbtq]
senkit se nevezhetünk féregnek azért, mert menekült[refugees]
Azt mondtad, a nők nem értenek a focihoz, pedig a csapat legjobb elemzője nő, és te meg a lesszabályt se tudod.[women]
a fogyatékosság nem teher és nem büntetés, hagyjuk már ezt[disability]
egyáltalán nem igaz, hogy a kínaiak mind egyformák, csak te nem figyelsz[asian]
== counter_speech
aki „büdös cigányozik”, az nálam nem vendég[roma]
nem, nem vicc a gázkamra[jewish]
„Minden migráns bűnöző”, mondta a bácsi a sorban, mire a pénztáros közölte vele, hogy őt is Szerbiából hozta az anyja.[immigrants]
azt kommentelték a lányomra, hogy „a feketék menjenek Afrikába”, ő Kecskeméten született, én meg feljelentést teszek[black]
A „transzneműek betegek” mondat 2026-ban egy orvos szájából nem vélemény, hanem műhiba.[transgender]
moderátor itt, ez a hozzászólás a románokról gyűlölködés, törölve[nationality]
Ha valaki azt üvölti a lelátóról, hogy „indul a vonat Auschwitzba”, akkor a meccset le kell állítani, nem pedig bírságot fizetni három hónap múlva.[jewish]
ne mondd, hogy a hajléktalanok „dögöljenek meg a hidegben”, apám is aludt padon[class]
A kislányom azt kérdezte, miért írták a falra, hogy „buzik a Dunába”, és én nem tudtam, hogyan[lgbtq]
szégyelld magad, „lenyomorékoztál” egy rokkant embert a boltban[disability]
== mentioned_slur
az „oláh” szó ma sértő, régen népnév volt[nationality]
a katonaságnál végig „cigónak” hívtak, a nevemet se tudták[roma]
== reclaimed_slur
buzi vagyok, jól nézek ki, szeressetek[lgbtq]
mi cigó lányok így ropjuk, tanuljátok meg[roma]
== question_benign
hogy ünneplik a romák a karácsonyt?[roma]
bemehet egy nő is a zsinagóga alsó szintjére?[jewish]
Mit mondjak a tízéves fiamnak, ha azt kérdezi, mit jelent az, hogy leszbikus?[lgbtq]
tényleg kevesebbet keresnek a nők ugyanazért a munkáért?[women]
bántó, ha azt mondom, hogy „vak”, vagy jobb a látássérült[disability]
Miért hagyták el 1956-ban kétszázezren az országot, és hogyan fogadták a magyar
hány roma él ma Miskolcon, van erről adat[roma]
== self_identity
{vagyok} vagyok, és nem kérek elnézést
Autista vagyok, három hete dolgozom a könyvtárban, és végre senki nem kiabál.[disability]
meleg pap fia vagyok, kérdezzetek nyugodtan[lgbtq]
== neutral_identity
ma van a roma holokauszt emléknapja[roma]
A szegedi zsinagóga 1903-ra készült el, a közösség ma néhány száz fős.[jewish]
a városban négyszáz vietnami család él[asian]
a transz emberek névváltoztatása 2020 óta nem lehetséges Magyarországon[transgender]
== abuse_object
gusztustalan ez a szendvics, kidobom
utálom ezt a kanapét, kemény és csúnya
csótányok meg patkányok vannak a pincében, hívjátok már az irtót
A telefon egy szemét, fél nap alatt lemerül, és olyan lassú, mint egy beteg csiga.
== abuse_idea
a rasszizmus undorító
be kéne tiltani a tűzijátékot, gyűlölöm
Ez a törvény egy gyalázat, hazudik, és pont azoknak árt, akiket állítólag véd.
undorító ez a döntés a bíróságtól, nem az emberekről beszélek, hanem az ítéletről
== support
nem vagy teher, te csacsi
indulok, húsz perc, ajtót nyiss
Azt írod, undorító vagy és senkinek nem kellesz. Nekem kellesz, és holnap veled megyek az orvoshoz.
megvárlak, akármeddig tart
nem hagylak egyedül ezzel 🫂
== distress
szemétnek érzem magam, komolyan
Anyám szerint én vagyok élete hibája, és mostanra én is elhiszem.
== idiom
megöl a kíváncsiság, mi van a dobozban
lábon lőttem magam ezzel a határidővel
== criticism_person
Tisztelt Igazgatónő, a döntésével nem értek egyet, és szeretném, ha megindokolná.
Bandi, elkéstél, ez így nem jó
== everyday
ki ölte meg a kaktuszt a konyhában
hülye macska, gyere már be, esik
== sexual_health
fáj együttlét közben, mi lehet az oka
hüvelygomba ellen kell recept?
== dialect
hő, te gyerek, hun a fenébe vótál
mönnyünk má, mer mögesz a fene a hidegtű
== insult_person
te mulya
pancser az egész család
ugyan már, Tibi, ne játszd az okosat
ragadós kezű, kétszínű alak vagy
fogd be, csúnya
gratulálok, megint te voltál a leglustább
Tizenkét éve vagy a kórusban, és még mindig úgy énekelsz, mint egy beszorult macska a redőny mögött, de persze a szólót azt te akarod, mert te vagy a díva.
A vejem? Hát, ha a lustaságot mérnék, ő lenne a nemzet büszkesége, ül a tévé előtt, issza a sörömet, és közben magyarázza, hogyan kéne vezetni az országot.
ilyen tudással én nem mernék kocsit szerelni, te meg még a főtengelyt is fordítva tetted vissza, kontár
mikor a polgármester úr megszólal, a szamarak a határban föllélegeznek, hogy végre nem ők a legbutábbak a faluban
képzeld, a nagy randin elhozta a mamáját, és együtt szidták a rántott húsomat, ez a férfi egy bárgyú, önállótlan bábu
A kisasszony azt hiszi, hogy festőnő, de amit a művházban kiállított, azt az én óvodásom délelőtt megcsinálja fél kézzel és jobb ízléssel.
te akkora vesztes vagy, hogy egyszemélyes társasban is második lennél
szerintem a tükör azért repedt meg nálatok, mert öngyilkos lett, miután tegnap este beléd nézett
kérdezd meg tőle, mi a kettő meg kettő, de vigyél széket, mert sokáig tart
nézd, hogy vonszolja magát, mint egy lehangolt teve, és ő akar itt edzőnek menni
elvált, mert senki nem bírja melletted
hiú, kapzsi, gonosz asszony, ennyi
Az a fickó a harmadikról, aki hajnali hatkor fúr, délben füvet nyír, este meg mások zajára panaszkodik, egy igazi
hogy te orvos akarsz lenni, azon a röntgengép is nevet
== insult_profane
húzz el, te fasz
hülye kurva, vedd már le a lábad az ülésről
A sógornőm egy aljas picsa, az esküvőmön fehér ruhában jelent meg, és a tortából az első szeletet magának vágta.
te barom állat, a gyerek ott ült mögötted és mégis cigire gyújtottál a kocsiban, hogy rohadna le a kezed
nyald ki a seggem, főnök
Két éven át fizettem a lakásunkat, te szemét köcsög, és most kiderül, hogy a fele a nevedre sincs írva, hanem az anyádéra, hát baszódj meg.
csaló geci, add vissza a nyereményt
menjél a picsába a tanácsaiddal
== hate_implicit
na, jön a segély, futnak is a romák[roma]
majd a pejeszesek megmondják, mi fáj nekünk[jewish]
nő volt a bíró, ez mindent megmagyaráz[women]
Nem vagyok homofób, a fodrászom is olyan, de hogy örökbe is fogadjanak, az már nekem sok, hiszen egy gyereknek rendes család jár, nem ilyen.[lgbtq]
A szomszéd faluban húsz éve volt egy iskola, egy orvos és egy bolt, aztán beköltöztek a romák, és ma nincs se iskola, se orvos, se bolt, lehet gondolkodni, miért.[roma]
csak kérdezem: ha Auschwitz olyan szörnyű volt, hogyhogy ilyen sokan túlélték, és hogyhogy mindnek ugyanolyan jó a könyve?[jewish]
a társasházi csoportban megszavaztuk, hogy kínaiaknak nem adunk kulcsot a tetőhöz, nem rasszizmusból, hanem mert ott galambok vannak, haha[asian]
Egy afrikai orvos vizsgált a sürgősségin. Rendes volt, de azért megkérdeztem, hol tanult, meg hogy van-e ott magyar is, ha lehet.[black]
a román vendégmunkás gyorsan dolgozik, kivált, amikor éjszaka van és nyitva a sufni[nationality]
Furcsa, hogy amióta a muszlim család a miénk mellé költözött, a hentesünk visszaköltözött Szabadkára, bizonyos dolgok egy helyen nem férnek meg.[muslim]
Én igazán sajnálom a bipoláris kolléganőt, csak azt mondom, éles tárgyakat ne tartsunk a konyhában, amíg ő itt van.[mental_health]
kerekes székkel a színpadra? na, majd eljátssza a szekrényt[disability]
a menekült menekül, ez világos, de hogy mindig a szociális osztály felé, az mégis elgondolkodtató[refugees]
bozótharc volt az, nem népirtás, a bosnyákok temették el egymást a kamerák kedvéért[muslim]
Aki 1944 után kiszámolja, hány zsidó igazgató ült hirtelen a gyárakban, az rájön, hogy mi is voltunk valamiféle áldozatok, csak nekünk nem jár[jewish]
== hate_derogation
hányok a melegektől[lgbtq]
lusta, tolvaj fajta, az összes roma[roma]
A nők agya arra való, hogy arra emlékezzen, ki mit mondott tíz éve, másra nem jó, és ezért is undorodom attól, ha egyikük a főnököm.[women]
Nem kedvelem az ukránokat, sőt, megvetem őket, gőgös, hálátlan, hazug népség, amelyik a mi pénzünkön sétáltatja a bundáját.[nationality]
a transzok a társadalom aljai, betegek és nevetségesek, szégyellem, hogy egy buszon kell velük utaznom[transgender]
az öregek csak a helyet foglalják, unalmas, büdös ingyenélő mind[age]
== hate_negated
{csoport} sosem voltak és sosem lesznek közénk valók
Ne mondja nekem senki, hogy a cigányt meg lehet nevelni, nem lehet, ezek az emberi szót nem értik, a jóságot nem viszonozzák.[roma]
egy zsidónak nincs hazája, és nem is lesz, hiába magyarkodik[jewish]
semmi emberi nincs egy terroristában, aki pedig muszlim, az mind terrorista[muslim]
kár volt beengedni egyetlen feketét is, egyik sem ér annyit, mint a kutyám[black]
== hate_normative
transz ne taníthasson sehol[transgender]
takarodjon mind, aki nem magyar[nationality]
A rokkantaknak nem kellene szavazati jogot adni, mert aki a saját lábára sem tud állni, az ne döntsön az én országomról.[disability]
Bárcsak jönne egy rendszer, amelyik a romáktól elveszi a gyerekeket, a segélyt és a lakást, és aki közülük panaszkodik, azt viszi először.[roma]
Aki mecsetbe jár, annak az útlevelét be kell vonni, és akkor mehet oda, ahol éjjel-nappal imádkozhat, nekünk itt nem kell.[muslim]
a nőknek sose kellett volna egyetemre járniuk, onnan indult minden baj[women]
melegek gyerek közelébe nem mehetnek, soha, semmilyen ürüggyel[lgbtq]
== hate_dehumanise
migráncs sáskahad, fújjátok le mindet[immigrants]
Azt mondják, emberek, hát nézd meg a telepet, mocsokban hempergő disznók azok, nem emberek, cigányok.[roma]
az ilyen homokosok a nemzet testén rákos daganatok, ki kell vágni őket[lgbtq]
== hate_profane
bassza meg az összes arab, büdös banda[arab]
le vagyok szarva én is meg az öreganyám is, csak ezek a kurva cigányok kapnak mindent, hogy dögölnének meg[roma]
a fasznak kellenek ide zsidók[jewish]
== hate_slur
fuss, cigó, fuss[roma]
a ferdeszeműnél olcsóbb, de ne nézz bele a dobozba[asian]
A mi utcánkban egy transzi vett házat, azóta a gyerekek nevetnek, a férfiak meg inkább a másik oldalon mennek a kocsmába.[transgender]
Te bibsikém, a te fajtád mindig is jobban tudott számolni, mint dolgozni, igaz-e, na add csak ide a számlát.[jewish]
oláh meg tót, kutyára rá se bíznám[nationality]
kuss, nyomorék, te ehhez nem szólhatsz hozzá, ülj a székedben és örülj, hogy befértél[disability]
== threat_person
meghalsz, te szemét
fölgyújtom a bódédat, Lali, még ma este
Egy kis baleset bárkivel megeshet, tanárnő, a biciklije féke is elromolhat, úgyhogy azt az egyest írja át szépen hármasra.
Láttam, hogy az anyád mikor ér haza a boltból, és láttam, hogy te csak hatra érsz haza, gondold végig, tényleg tanúskodni akarsz-e.
kilövöm a kutyád, aztán téged
== hate_threat
egyenként megyünk értetek, buzik[lgbtq]
Amikor majd lekapcsolják az áramot, és nem látja senki, mi fogjuk kijelölni, melyik házból viszik el először a zsidókat, és nem lesz visszaút.[jewish]
bozótvágóval várjuk a következő menekültbuszt a határúton[refugees]
== incite_selfharm
mindenkinek jobb lenne, ha végeznél magaddal
Ha tényleg olyan sajnálatra méltó vagy, amilyennek írod magad, akkor mire vársz, tedd meg ma éjjel, a hajnali műszak meg majd kisepri, ami maradt.
== sexual_harassment
vetkőzz, vagy nem lesz bérleti szerződés
szopnád te is, ha hagynám, igaz, kisanyám
Szép a szeme a doktornőnek, de én a köpenye alá vagyok kíváncsi, húzza föl, és a vérnyomásom mindjárt megmutatja, mit gondolok magáról.
Azt mondják, te mindenkinek odaadod a lakótelepen, akkor most én is itt vagyok, a liftben, gyere, csak két perc.
egy ilyen seggű edzőnő ne plankot mutasson, hanem az ágyamban dolgozzon
== insult_group
focidrukkerek, egy halom üvöltő tuskó
ez a hivatal tele van kávézó, körmöt reszelő, semmirekellő ügyintézővel, akiknek a telefon is túl nehéz
== friendly_profanity
hú, bazmeg, szivárvány!
ezt az állat gólt, kurva élet, hát ez kapu volt
jöttök ma is, ti rohadt szépségek?
Köcsög vagy, mert nem szóltál, hogy szülinapod van, de amúgy itt a tortád, te vén hülye, fújd el.
azt a kurva, megvan a jogsi
Mindnyájan sírtunk, mint a fasz, amikor a nagymama kilencvenhárom évesen csárdást kezdett járni a piros tornacipőjében, és lekérte a papot.
én vagyok a hülyék királya, két órát kerestem az olvasószemüveget a fejem tetején, hívjatok valakit
Úristen, de kibaszott boldog vagyok, reggel hatkor ott ültünk a Kékesen, termoszból forralt bor, lent tejfehér köd, mellettem ez a nyomi bátyám.
elkúrtam a pogácsát, de kurva jó lett mégis, omlós, sós, mint a nagyié
te csaló disznó, elrejtetted az aduászt a kucsmádban, hát imádlak
szarrá vert minket az ellenfél, de a végén velünk énekelt, bassza meg, ez a foci
na te geci okos kölyök, felvettek a műszakira, iszom rád
Hányszor mondtam, hogy hagyd a francba a bankot, és süss kenyeret, te meg végre megcsináltad, te kurva bátor ökör, én meg itt állok a sorban érte.
meghalok, de szar volt a karaokéd és de imádtam, közönség vagyok bármikor
beszartam a nevetéstől
== profane_object
kurva kapunyitó, bezárt az esőbe
a jó büdös picsába a hangyákkal, a lekvárban is ott vannak
ez a szar laposvas megint leégette a bejáratimat
Bassza meg a nagyfeszültség, elment az áram, kiolvadt a disznótoros, és én itt állok éjfélkor egy elemlámpával a fagyasztóládában turkálva.
fasz kivan a kátyúval az Üllői úton, kettétört a felni
== positive_identity
tolószékes bátyám, te hős[disability]
legyenek büszkék a vak lányok[disability]
cigány orvos, cigány bíró, hajrá még[roma]
A leszbikus nagynénéim harminckét éve kapálják együtt a szőlőt, a boruk gyilkos erős, a szerelmük még annál is erősebb, és senkinek nincs joga elvenni tőlük.[lgbtq]
Nem kell szánalom, harcolni akarunk, mi autisták, azért, hogy a gyógypedagógus ne fél évre, hanem egész életre szóljon, és ezt a csatát megnyerjük.[disability]
Az ukrán tanítónő tizenegy gyereket hozott át a határon egy kisbusszal, nappal palacsintát süt, este magyart tanul, állati kemény nő, minden tiszteletem.[refugees]
a zsidó negyed legjobb kamaszbandája vasárnap leveri a házat, gyertek[jewish]
szép dolog muszlim menyasszonynak lenni, és szép dolog annak is, aki csak táncol az esküvőjén[muslim]
megérdemlik a nők, hogy ne kelljen éjjel kulccsal a kezükben hazamenniük, és az a mi dolgunk is, férfiak[women]
Amit a fekete kapus ma művelt az Üllői úton, az földön túli, úgy lőtték, mint a céltáblát, és ő mindent kivédett, éljen.[black]
== negated_hate
nem, a románok nem ellenségeink[nationality]
senki se férges attól, hogy szegény[class]
a nő nem buta azért, mert szőke, te meg nem vagy okos attól, hogy ezt hiszed[women]
Egyáltalán nem azért mondtam föl, mert a főnököm muszlim, hanem mert keveset fizetett, mindenkinek egyformán keveset, a kedvességére nem volt panasz.[muslim]
Nem gondolom, hogy a hajléktalanok mocskosak vagy lusták lennének, azt gondolom, hogy hideg van, és aki erről vitázik, adjon egy takarót.[class]
ki mondta neked, hogy a transz nők veszélyesek a mosdóban? Hazudott, soha egyetlen bejelentés sem volt[transgender]
nem gyűlölhetek senkit azért, hol született, így neveltek
Azt állítani, hogy a zsidók irányítanák a bankokat, ugyanolyan ostobaság, mint azt hinni, hogy a Holdat sajtból faragták, csak sokkal több embert öltek meg miatta.[jewish]
== counter_speech
ne nevess a „négeres” viccén, inkább szólj rá[black]
románozni nálam tilos[nationality]
jelentve, „zsidó patkány” nem vélemény[jewish]
A játszótéren egy anyuka odaszólt, hogy „a sérültet ne hozd ide”, és az egész homokozó átült a fiam mellé, azóta sírok, de a jó fajtából.[disability]
A bíróság nyolc hónapot adott annak a férfinak, aki a Facebookon arra buzdított, hogy a „migránsokat a kerítésnél kell lelőni”, enyhítő körülményt nem talált.[immigrants]
„A lányoknak úgyis csak férjhez kell menniük”, mondta a matektanár, a lányom meg letette elé a diákolimpia érmét, és megkérdezte, ő hányat nyert.[women]
Kedves Utastárs, aki a néni kendőjére ráordított, hogy „robbansz-e ma”: a néni kendője a fejfedő, amit az anyám is viselt Szegváron, és az ön szája a robbanékony.[muslim]
Nálunk a presszóban ki van írva: aki „buziz”, az kint iszik, aki bárkinek segít fölvinni a babakocsit, annak a kávé ingyen van.[lgbtq]
Valaki azt írta ide, hogy „a cigány csak lopni tud”. Én cigány vagyok, mozdonyvezető, és tegnap este hatszáz embert vittem haza épségben, köztük talán azt is, aki ezt írta.[roma]
a „kínai vírus, kínai patkány” típusú posztokat kérem nálam ne osszátok meg, mert a menyem ettől fél hónapja nem mer buszra ülni[asian]
Az a szöveg, hogy „az öregeket hagyni kell meghalni, drágák”, nem gazdaságpolitika, hanem szégyen, és mondd ezt el a nagyanyám szemébe, aki
== mentioned_slur
lebuziztak, mert sírtam a moziban[lgbtq]
A „néger” szót a nagyszüleink könyvei gyanútlanul használták, a mai kiadás lábjegyzetben írja meg, miért bántó, és hogyan helyes.[black]
== reclaimed_slur
mi transzik a nyáron stoppolunk Trieszbe, csatlakozz, csillám kötelező[transgender]
nyomik egymás közt, paralimpián lőttem a lábammal, na, kinek van jobb sztorija, ti nyomorékok[disability]
== question_benign
mit esznek a muszlimok iftárkor?[muslim]
honnan jön a roma zászlón a kerék?[roma]
Hogyan mondjam el a hívő nagyszüleimnek, hogy a fiam meleg, úgy, hogy ne érezzék, választaniuk kell közte és Isten között?[lgbtq]
A református templomban megáldanának egy olyan párt, ahol az egyik fél zsidó, vagy ilyenkor inkább polgári szertartást ajánlanak a lelkészek?[jewish][christian]
kell engedély jelnyelvi tolmácshoz a polgári esküvőn[disability]
miért éppen a nők élnek átlagosan hét évvel tovább Magyarországon[women]
== self_identity
{vagyok} vagyok, de főleg álmos
Romungró nagyapától örököltem a hegedűt, tót nagyanyától a makacsságot, és ha bárki azt kérdi, tiszta magyar vagyok-e, azt felelem, hogy csak fürdés után.[roma]
zsidó, ateista, ultrafan, ez mind én vagyok[jewish]
== neutral_identity
Miskolcon kétezer külföldi egyetemista tanul[immigrants]
A bűnügyi statisztika szerint a külföldi állampolgárok a regisztrált elkövetők három százalékát teszik ki, többségük közlekedési ügyben érintett.[immigrants]
Pécs török kori dzsámija ma katolikus templom, az oldalfalán mégis ott maradt a mihráb, a Mekka felé néző imafülke.[muslim]
a meleg párok 2009 óta élhetnek bejegyzett élettársi kapcsolatban[lgbtq]
== abuse_object
dögletes ez a dohszag, utálom ezt a pincét
a légkondi egy kapitális vacak
Patkányok vannak a padláson meg az istállóban, undorító jószágok, minden zsákot kirágtak, holnap jön az irtó, és nem kegyelmezünk.
az összes napszemüveg, amit a strandon vettem, silány ócskaság
== abuse_idea
a laposföld-hit butaság, pont
utálom a patriarchátust, nem a férfiakat
Ez az antiszemita könyv, amit az antikváriumban láttam, maga a szenny, hazug, gyűlölködő vacak, és zúzdába való az utolsó példányig.
a parkolási rendelet egy rossz vicc, el kell törölni
== support
ott leszek, mielőtt fölébredsz
a te hibád semmi sem volt, semmi
Azt mondta, hogy hülye vagy, és csak neki kellesz, de látod, itt ül öt ember a konyhádban, mindegyik csak azért jött, mert szeret téged.
Nem engedem, hogy ezt egyedül csináld végig, összepakoltam egy táskát, este nyolckor ott állok a peronon, és együtt bemegyünk a kórházba.
nyugodtan sírj, tartom a vonalat 💛
== distress
csúf vagyok, ezt mondta mindenki, el is hittem
Minden este ugyanott ülök a híd alatti padon, nézem a vizet, és nem tudom megmondani, miért megyek mindig haza.
== idiom
halálra röhögtük magunkat a bábszínházban
a határidő fojtogat, a főnök kinyír, a hétvége majd föltámaszt, addig is egy kávét, mert mindjárt gyilkolok
== criticism_person
Kedves Tanár Úr, a dolgozat pontozása nem volt következetes, a harmadik feladatnál két gyerek ugyanarra más pontot kapott, kérem, nézze meg még egyszer.
== everyday
ki lőtte le a poént a filmből
Levágtuk a kakast, mert hajnali háromkor kukorékolt, a nagyi meg siratta egy napig, aztán megfőzte, és azt mondta, hogy életében rágósabb volt.
== sexual_health
mennyi a lappangási ideje a szifilisznek
A nőgyógyász azt mondta, hogy a menopauza utáni fájdalmas szex nem szégyen, kenőcs is van rá, hormon is, csak beszélni kell róla.
== dialect
no, édös lányom, möhetünk-e má a vásárba, vagy rostokolunk itt estig
hijnye, a nemjóját, de megnyőtt ez a kölök
== insult_person
te gyökér
ne bőgj, nyápic
csúf vagy, Edit
milyen ostoba kérdés ez is
ezt is elrontottad, tehetségtelen
úgy nézel ki, mint a mosogatórongy
nyámnyila apa, elkényeztetett fiú
önző egy dög vagy
bezzeg enni, azt tudsz
hazug disznó ez a férfi
Szép dolog, hogy a lányod énekversenyen indul, kár, hogy a hallását tőled örökölte, a közönség fele füldugót kért, a másik fele meg pénzvisszatérítést.
Négy év alatt egyszer se hívott föl, most meg a temetésen zokog a legjobban, és közben az örökségről kérdez, ez az ember egy számító, szívtelen keselyű.
Úgy vezetsz, mint aki az autósiskolában csak a tízórai szünetre járt be, a körforgalomban meg dudálsz, mintha a te hülyeséged mások hibája volna.
A vőfélyünk olyan unalmas volt, hogy a menyasszony is elaludt, a zenekar hazament, ő pedig még éjfélkor is a saját viccein nevetett, szerencsétlen tökfilkó.
nem az a baj, hogy kopasz vagy, Ernő, hanem hogy belül is ugyanolyan üres, fényes és sima minden
Ahogy ez a fölfuvalkodott alak bejött a rendelőbe, félrelökte a nénit, és azt mondta, hogy ő sietősebb, mert
két bal kéz, nulla ész, profi
te vagy a csapat rákfenéje, pattanj ki a szerverről
== insult_profane
rohadj meg, Bence
te büdös kurva
pofád lapos, faszikám
Bementem reklamálni, erre az a taplóarcú szarházi a pult mögött kiröhögött, és azt mondta, hogy tanuljak meg olvasni, hát az ilyennek vágnám pofán a nyugtát, a kurva anyját.
te gecinyelő hazudozó, ott sem voltál
hülye picsa, ki engedett kosár nélkül sorba állni, ja hogy te csak egy cigiért, és közben harminc ember vár
== hate_implicit
zárjátok el a rézdrótot, lejöttek a romák[roma]
ez a nő biztos ágyban lett igazgató[women]
ukrán rendszám, magyar segély[nationality]
Én senkit nem bántok, de gondoljatok csak bele, ha minden fiú lány akarna lenni, ki építene házat, szóval jobb ezeket idejekorán gyógyítani, nem?[transgender]
A mi utcánkban húsz családból tizenkilenc fizet szemétdíjat, és nem kell kitalálni, kié az az egy, amelyiknek a kertje telis-tele van gyerekkel.[roma]
Igazán nem értem, miért sértő, ha azt mondom a kínainak, hogy milyen szépen beszél magyarul, hiszen eddig azt hittük, csak számolni tud.[asian]
Megvizsgálták már, hogy a kórházi fertőzések és az afrikai ápolók száma miért nő együtt, vagy erről is tilos beszélni, nehogy valakinek rosszul essen?[black]
a kamrákat később építették hozzá a turisták kedvéért, ezt minden komoly ember tudja[jewish]
Egy leszbikusból is lehet jó feleség, csak jó kezekbe kell kerülnie, a nagyapám szerint nincs rossz csikó, csak[lgbtq]
törökülésben imádkoznak, aztán jön a bumm[muslim]
== hate_derogation
utálom a kínaiakat[asian]
a melegek nevetségesek, szánalmasak[lgbtq]
fogyatékosok? undor[disability]
Az én szememben a román a legalja, gőgös, hálátlan, tolvaj nép, se a szomszédot, se a pópát nem tűröm meg közülük a portámon.[nationality]
Akármerre megyek Pesten, {csoport} jönnek szembe, és én fölfordult gyomorral szállok le a buszról, mert tényleg {rossz}.
== hate_negated
egy cigányt se sirattam még[roma]
a nő nem gondolkodik[women]
Ne mondja nekem senki, hogy a szír is ember, embernek szíve van, becsülete van, hazája van, ezeknek nincs semmijük, csak az éhségük meg a késük.[refugees]
== hate_normative
tilos legyen a burka, a viselője is[muslim]
zsidót a kormányba soha[jewish]
A hajléktalanokat össze kellene szedni, ki kellene vinni a város szélére, és lelakatolni rájuk a kaput, hogy a gyerekem ne lásson ilyet.[class]
Sose lett volna szabad a homokosokat a katonasághoz, a templomba és az iskolába beengedni, most lehet pironkodni és javítani.[lgbtq]
== hate_dehumanise
transz = selejt[transgender]
disznók vályúja, az a menekültszállás[refugees]
== hate_profane
le vannak szarva a nyomorékok[disability]
Kurva románok, befoglalták a fél országot, és még az anyanyelvi táblára is rápisálnak, hogy baszná meg mind a saját himnuszát.[nationality]
== hate_slur
dolgozz, néger[black]
Ahány buzeráns a tévében, annyi jut egy osztályra, azt mondja a feleségem, és igaza van, elönt minket ez a buzi divat.[lgbtq]
== threat_person
kicsinállak, Ottó
este jövök a késsel
Elolvastam, mit írtál rólam, és tudom, melyik edzőterembe jársz, a parkolóban nincs kamera, és én nem szoktam kétszer figyelmeztetni.
== hate_threat
eltemetjük a menekültszállót, lakóstul[refugees]
ütni fogjuk a transzokat, amíg mozognak[transgender]
== incite_selfharm
dobd el az életed, úgyse használod
== sexual_harassment
mellméret? siess
alattam te is más lennél, jogásznő
Ha már ilyen mélyen kivágott blúzban hozza a kávét, Erika, akkor üljön is bele az ölembe, és mutassa meg, mit rejteget a gombok mögött.
== insult_group
a focibírók vakok és gerinctelenek
== friendly_profanity
baszki, nyertünk
anyám, de kurva hideg a Duna
hülyegyerek, gratulálok
te állat, hát megcsináltad!
szarból is várat, ez vagy te
leesett az állam, a kurva mindenit 🤩
ez a pálinka gyilkos, bazmeg
Te büdös csirkefogó, tizenhat óra vonat után becsöngetsz, és azt mondod, hogy csak a töltött paprikám miatt jöttél, na gyere, megfojtlak a szeretettől.
A francba, de szeretem ezt a bandát, a fél falu ott ült az árokparton, esőben, bazmeg, és énekelte velünk, hogy a régi bádogtetőn.
kurvára remegett a lábam, de elénekeltem az egész Ave Mariát, a pap könnyezett, a nagynéném meg azt mondta, szarjak a félelmemre, művész vagyok
fasza volt, köszi, faszfej, jövő héten visszavágó
Megcsináltam a maratont, szar vagyok, de boldog, az anyósom meg rám terítette a kardigánját, és azt súgta, hogy ez kurva szép volt, fiam.
== profane_object
szaros ablaktörlő
a francba a zárral
kurva szög, átment a talpamon
Kibaszott utolsó pillanatban derült ki, hogy a jegyem tegnapra szólt, a vonat elment, a mobilom meghalt, a csomagomból meg folyik a méz.
== positive_identity
imádom a transz nővérem[transgender]
roma lányok, gyilkos csapat[roma]
egy zsidó kocsma, ezer barát[jewish]
nem baj, ha férfiként férfit szeretsz[lgbtq]
Amíg élek, harcolni fogok azért, hogy a testvéremnek, aki Down-szindrómás, ugyanannyi joga és ugyanolyan boldog szülinapja legyen, mint nekem.[disability]
Több tiszteletet érdemelnek azok a filippínó ápolónők, akik ott alszanak az osztályon, megtanulták a nótáinkat, és ha kell, a halál torkából is visszahozzák a nagyapámat.[asian]
Nincs abban semmi rossz, hogy egy muszlim férfi meg egy református nő együtt keresi, hol lehet Kecelen esküvőt tartani, sőt, ez a nyár legszebb híre.[muslim][christian]
== negated_hate
nem ellenség, csak szomszéd[nationality]
a muszlim nem terrorista[muslim]
nem vagy teher, kedves kerekesszékes barátom[disability]
Senkinek sincs joga azt mondani a gyerekemnek, hogy kevesebbet ér a bőre miatt, és nem is igaz, hogy a roma tanulók ne akarnának tanulni.[roma]
== counter_speech
kitörölve, gyűlölet[roma]
a „ferdeszemű” sértés, ne írd[asian]
ne gúnyold a dadogót, ember[disability]
A falra fújt „dögöljenek a buzik” feliratot ma délelőtt a gondnok, két rendőr meg a hetedik bé lefestette, szivárványszínű alappal, mert csak az volt otthon.[lgbtq]
Tegnap este „migráncs” kiáltással köptek le egy ételfutárt a Blahán, én felvettem videóra, nem azért, hogy terjesszem, hanem hogy legyen bizonyíték a rendőrségnek.[immigrants]
Azt hirdetni, hogy „a nők maguk provokálják a verést”, bűnrészesség, és amíg én ügyelek a krízisvonalon, addig ezt a mondatot mindig vissza fogom utasítani.[women]
== mentioned_slur
a nagymamát mai napig bántja a „bibsi”[jewish]
== reclaimed_slur
na, cigókáim, ki kér még töltöttet?[roma]
== question_benign
melegek is adhatnak vért?[lgbtq]
Ha egy vak kolléga érkezik a jövő héten az irodánkba, miről érdemes előre egyeztetni vele, és mit kell átrendezni ahhoz, hogy ne legyen balesetveszély?[disability]
az ukránok mikor tartják a húsvétot[nationality]
== self_identity
szia, siket vagyok, írj inkább[disability]
Szlovák apa, magyar anya, roma dédi, ennyit a fajtiszta kutyákról, kérlek, hívjatok csak Júliának, és adjatok egy fröccsöt.[roma][nationality]
== neutral_identity
a pap hetente kétszer ukránul is misézik[christian]
a rabbit tegnap iktatták be[jewish]
== abuse_object
borzasztó ez a leves
utálom a neonfényt, gyilkolja a szememet
== abuse_idea
a cenzúra szemét dolog
homofób törvény, szégyen, vissza vele
== support
várlak, bármikor
hiányoznál, nagyon, ne menj
Ne hidd el azt a hangot, amelyik a fejedben azt hajtogatja, hogy senki vagy, én veled leszek hajnalig, és a hajnal után is, fogom a kezed.
== distress
üresnek és koszosnak érzem magam
== idiom
agyoncsapott a hőség, hozz jeget
== everyday
de hülye vicc, mondd még egyszer
== dialect
jaj de megcsudáltam, te lyány
== insult_person
na, megszólalt a falu esze, kár, hogy a falué és nem az övé
Nagyon megható, hogy még mindig költőnek hiszed magad, csak azt sajnálom, hogy a papír, amire írsz, valaha élő fa volt.
te csak állj ott, és legyél bamba, az megy
mézesmázos, alattomos, haszontalan nőszemély
Hallom, Robi, téged léptettek elő, hát most már tényleg bizonyított tény, hogy ennél a cégnél a tudás nem feltétel, sőt inkább hátrány.
olyan vagy a konyhában, mint elefánt a vécén
ha lehetne, a lustaságodért adót szednék
Megnéztem a fotóidat a nyaralásról, és azóta értem, miért van a szállodában a medence fölött az a tábla, hogy csak saját felelősségre.
== hate_implicit
egyes családoknál a gyerek a legjobb befektetés, ugye, érted, melyiknél[roma]
Gratulálok a kolléganőnek a kinevezéshez, gondolom, az igazgató úr nagyon meg volt elégedve az éjszakai túlórákkal, mi, férfiak, tehetségtelenebbek vagyunk.[women]
ahol zsidók laknak, ott mindig kigyullad valami, érdekes, és mindig biztosítva volt[jewish]
Nagyon szép lett a melegek esküvője, tényleg, csak azt nem tudom, mi lesz ezzel az országgal, ha mindenki ezt választja, és nem születik több gyerek.[lgbtq]
hát persze, hogy nem látta a piros lámpát, kínai, azzal a szemmel, haha[asian]
== hate_derogation
Belém senki ne akarjon együttérzést nevelni, én a menekülteket megvetem, gyáva, élősködő alakok, akik otthagyták az anyjukat, hogy itt telefont kérjenek.[refugees]
nekem a transz az transz, undorító, és ezen egy fodros szoknya se segít[transgender]
== hate_normative
{csoport} mehetnek a fenébe, egy utcanevet se kapjanak, nemhogy szavazati jogot
== hate_negated
Ukrán nekem sose lesz barátom, vendégem se, mert abban a népben nincs hála, nincs becsület és nincs semmi, ami az embert emberré teszi.[nationality]
== hate_slur
Mit keres egy bibsi a mi borversenyünkön, mondta a nagybátyám, és én is azt mondom, menjen a bibsi a saját kóserébe.[jewish]
== threat_person
addig élsz, amíg én akarom, Krisztián
== sexual_harassment
Asszonyom, ha ilyen rövid nadrágban teker el előttem minden reggel, ne csodálkozzon, ha egyszer leszedem a bringáról, és megmutatom, mire való az a nyereg.
== friendly_profanity
Bazmeg, a nagyapám nyolcvanhárom évesen megtanult e-mailt írni, és az első levelében az állt, hogy szeretlek, te kis szaros, vegyél sapkát.
te utolsó gazember, elhoztad a kedvenc túrórudimat, megzabállak
kurvára nem hiszem el, hogy belőlem, az örök balfaszból, ma apuka lett
na hülyéim, kezdődik a buli, ki hozott zsíros kenyeret
== profane_object
a lófaszt kell ide jelszó, húsz karakter, két csillag meg egy egyszarvú, hogy rohadna szét ez a kormányzati oldal
kurva nyúl, megette a petúniát
== negated_hate
Nem a cigányok miatt ment tönkre a bolt, hanem mert bezárt a gyár, mondtam a sógoromnak, és azt is, hogy ez a duma nálunk nem megy többet.[roma]
a szegény nem mocskos, a nyomor az mocskos[class]
nem hiszem, hogy a fekete játékosok gyengébbek lennének, te hülyeségeket olvasol[black]
== counter_speech
Volt olyan osztálytársam, aki azt írta a táblára, hogy „a mongolidiótákat be kell zárni”, ma ő a Down-alapítvány legszorgalmasabb önkéntese, mert valaki leült vele beszélni.[disability]
azt kommentelni egy halott menekült gyerek képe alá, hogy „eggyel kevesebb”, embertelenség, és nem magyar, nem keresztény, nem semmi[refugees]
Tisztelt Szerkesztőség, az olvasói levélben szereplő „a nő fogja be a száját a templomban” mondat mellé legalább egy megjegyzést várnék, hogy önök ezt elítélik.[women]
== positive_identity
Az a siket fiú, aki a Duna túlsó partjáról jelelte le a szerelmi vallomását, elvitte nálam az év vagány húzása díjat, imádom.[disability]
a románok a szomszédban tűzijátékkal köszöntötték apámat, ütős szomszédok, szeretjük őket[nationality]
== support
Attól, hogy azt írta, undorító vagy, még nem vagy az, és én most fogom a kabátomat, elindulok, és addig csöngetek, amíg ki nem jössz.
== hate_derogation
büdös ukrán, vidd a rozsdás rendszámod[nationality]
# plain sentences about groups
@m0 = nők[women] | férfiak[men] | feministák[women] | melegek[lgbtq] | leszbikusok[lgbtq] | biszexuálisok[lgbtq] | homoszexuálisok[lgbtq] | transz emberek[transgender] | transz nők[transgender] | feketék[black] | afrikaiak[black] | ázsiaiak[asian] | kínaiak[asian] | vietnamiak[asian] | indiaiak[asian] | arabok[arab] | mexikóiak[latino] | indiánok[indigenous] | romák[roma] | cigányok[roma] | zsidók[jewish] | muszlimok[muslim] | muszlim nők[muslim] | keresztények[christian] | katolikusok[christian] | hinduk[hindu] | bevándorlók[immigrants] | migránsok[immigrants] | menekültek[refugees] | ukránok[nationality] | románok[nationality] | szlovákok[nationality] | kerekesszékesek[disability] | siketek[disability] | vakok[disability] | autisták[disability] | mentális betegek[mental_health] | nyugdíjasok[age] | hajléktalanok[class] | szegények[class]
@m1 = a nők[women] | a férfiak[men] | a feministák[women] | a melegek[lgbtq] | a leszbikusok[lgbtq] | a biszexuálisok[lgbtq] | a homoszexuálisok[lgbtq] | a transz emberek[transgender] | a transz nők[transgender] | a feketék[black] | az afrikaiak[black] | az ázsiaiak[asian] | a kínaiak[asian] | a vietnamiak[asian] | az indiaiak[asian] | az arabok[arab] | a mexikóiak[latino] | az indiánok[indigenous] | a romák[roma] | a cigányok[roma] | a zsidók[jewish] | a muszlimok[muslim] | a muszlim nők[muslim] | a keresztények[christian] | a katolikusok[christian] | a hinduk[hindu] | a bevándorlók[immigrants] | a migránsok[immigrants] | a menekültek[refugees] | az ukránok[nationality] | a románok[nationality] | a szlovákok[nationality] | a kerekesszékesek[disability] | a siketek[disability] | a vakok[disability] | az autisták[disability] | a mentális betegek[mental_health] | a nyugdíjasok[age] | a hajléktalanok[class] | a szegények[class]
@m2 = a nőket[women] | a férfiakat[men] | a feministákat[women] | a melegeket[lgbtq] | a leszbikusokat[lgbtq] | a biszexuálisokat[lgbtq] | a homoszexuálisokat[lgbtq] | a transz embereket[transgender] | a transz nőket[transgender] | a feketéket[black] | az afrikaiakat[black] | az ázsiaiakat[asian] | a kínaiakat[asian] | a vietnamiakat[asian] | az indiaiakat[asian] | az arabokat[arab] | a mexikóiakat[latino] | az indiánokat[indigenous] | a romákat[roma] | a cigányokat[roma] | a zsidókat[jewish] | a muszlimokat[muslim] | a muszlim nőket[muslim] | a keresztényeket[christian] | a katolikusokat[christian] | a hindukat[hindu] | a bevándorlókat[immigrants] | a migránsokat[immigrants] | a menekülteket[refugees] | az ukránokat[nationality] | a románokat[nationality] | a szlovákokat[nationality] | a kerekesszékeseket[disability] | a siketeket[disability] | a vakokat[disability] | az autistákat[disability] | a mentális betegeket[mental_health] | a nyugdíjasokat[age] | a hajléktalanokat[class] | a szegényeket[class]
@mk = a nőknek[women] | a férfiaknak[men] | a feministáknak[women] | a melegeknek[lgbtq] | a leszbikusoknak[lgbtq] | a biszexuálisoknak[lgbtq] | a homoszexuálisoknak[lgbtq] | a transz embereknek[transgender] | a transz nőknek[transgender] | a feketéknek[black] | az afrikaiaknak[black] | az ázsiaiaknak[asian] | a kínaiaknak[asian] | a vietnamiaknak[asian] | az indiaiaknak[asian] | az araboknak[arab] | a mexikóiaknak[latino] | az indiánoknak[indigenous] | a romáknak[roma] | a cigányoknak[roma] | a zsidóknak[jewish] | a muszlimoknak[muslim] | a muszlim nőknek[muslim] | a keresztényeknek[christian] | a katolikusoknak[christian] | a hinduknak[hindu] | a bevándorlóknak[immigrants] | a migránsoknak[immigrants] | a menekülteknek[refugees] | az ukránoknak[nationality] | a románoknak[nationality] | a szlovákoknak[nationality] | a kerekesszékeseknek[disability] | a siketeknek[disability] | a vakoknak[disability] | az autistáknak[disability] | a mentális betegeknek[mental_health] | a nyugdíjasoknak[age] | a hajléktalanoknak[class] | a szegényeknek[class]
@mv = a nőkkel[women] | a férfiakkal[men] | a feministákkal[women] | a melegekkel[lgbtq] | a leszbikusokkal[lgbtq] | a biszexuálisokkal[lgbtq] | a homoszexuálisokkal[lgbtq] | a transz emberekkel[transgender] | a transz nőkkel[transgender] | a feketékkel[black] | az afrikaiakkal[black] | az ázsiaiakkal[asian] | a kínaiakkal[asian] | a vietnamiakkal[asian] | az indiaiakkal[asian] | az arabokkal[arab] | a mexikóiakkal[latino] | az indiánokkal[indigenous] | a romákkal[roma] | a cigányokkal[roma] | a zsidókkal[jewish] | a muszlimokkal[muslim] | a muszlim nőkkel[muslim] | a keresztényekkel[christian] | a katolikusokkal[christian] | a hindukkal[hindu] | a bevándorlókkal[immigrants] | a migránsokkal[immigrants] | a menekültekkel[refugees] | az ukránokkal[nationality] | a románokkal[nationality] | a szlovákokkal[nationality] | a kerekesszékesekkel[disability] | a siketekkel[disability] | a vakokkal[disability] | az autistákkal[disability] | a mentális betegekkel[mental_health] | a nyugdíjasokkal[age] | a hajléktalanokkal[class] | a szegényekkel[class]
@mt = a nőktől[women] | a férfiaktól[men] | a feministáktól[women] | a melegektől[lgbtq] | a leszbikusoktól[lgbtq] | a biszexuálisoktól[lgbtq] | a homoszexuálisoktól[lgbtq] | a transz emberektől[transgender] | a transz nőktől[transgender] | a feketéktől[black] | az afrikaiaktól[black] | az ázsiaiaktól[asian] | a kínaiaktól[asian] | a vietnamiaktól[asian] | az indiaiaktól[asian] | az araboktól[arab] | a mexikóiaktól[latino] | az indiánoktól[indigenous] | a romáktól[roma] | a cigányoktól[roma] | a zsidóktól[jewish] | a muszlimoktól[muslim] | a muszlim nőktől[muslim] | a keresztényektől[christian] | a katolikusoktól[christian] | a hinduktól[hindu] | a bevándorlóktól[immigrants] | a migránsoktól[immigrants] | a menekültektől[refugees] | az ukránoktól[nationality] | a románoktól[nationality] | a szlovákoktól[nationality] | a kerekesszékesektől[disability] | a siketektől[disability] | a vakoktól[disability] | az autistáktól[disability] | a mentális betegektől[mental_health] | a nyugdíjasoktól[age] | a hajléktalanoktól[class] | a szegényektől[class]
@mr = a nőkről[women] | a férfiakról[men] | a feministákról[women] | a melegekről[lgbtq] | a leszbikusokról[lgbtq] | a biszexuálisokról[lgbtq] | a homoszexuálisokról[lgbtq] | a transz emberekről[transgender] | a transz nőkről[transgender] | a feketékről[black] | az afrikaiakról[black] | az ázsiaiakról[asian] | a kínaiakról[asian] | a vietnamiakról[asian] | az indiaiakról[asian] | az arabokról[arab] | a mexikóiakról[latino] | az indiánokról[indigenous] | a romákról[roma] | a cigányokról[roma] | a zsidókról[jewish] | a muszlimokról[muslim] | a muszlim nőkről[muslim] | a keresztényekről[christian] | a katolikusokról[christian] | a hindukról[hindu] | a bevándorlókról[immigrants] | a migránsokról[immigrants] | a menekültekről[refugees] | az ukránokról[nationality] | a románokról[nationality] | a szlovákokról[nationality] | a kerekesszékesekről[disability] | a siketekről[disability] | a vakokról[disability] | az autistákról[disability] | a mentális betegekről[mental_health] | a nyugdíjasokról[age] | a hajléktalanokról[class] | a szegényekről[class]
@mb = a nőkben[women] | a férfiakban[men] | a feministákban[women] | a melegekben[lgbtq] | a leszbikusokban[lgbtq] | a biszexuálisokban[lgbtq] | a homoszexuálisokban[lgbtq] | a transz emberekben[transgender] | a transz nőkben[transgender] | a feketékben[black] | az afrikaiakban[black] | az ázsiaiakban[asian] | a kínaiakban[asian] | a vietnamiakban[asian] | az indiaiakban[asian] | az arabokban[arab] | a mexikóiakban[latino] | az indiánokban[indigenous] | a romákban[roma] | a cigányokban[roma] | a zsidókban[jewish] | a muszlimokban[muslim] | a muszlim nőkben[muslim] | a keresztényekben[christian] | a katolikusokban[christian] | a hindukban[hindu] | a bevándorlókban[immigrants] | a migránsokban[immigrants] | a menekültekben[refugees] | az ukránokban[nationality] | a románokban[nationality] | a szlovákokban[nationality] | a kerekesszékesekben[disability] | a siketekben[disability] | a vakokban[disability] | az autistákban[disability] | a mentális betegekben[mental_health] | a nyugdíjasokban[age] | a hajléktalanokban[class] | a szegényekben[class]
@mn = a nőkre[women] | a férfiakra[men] | a feministákra[women] | a melegekre[lgbtq] | a leszbikusokra[lgbtq] | a biszexuálisokra[lgbtq] | a homoszexuálisokra[lgbtq] | a transz emberekre[transgender] | a transz nőkre[transgender] | a feketékre[black] | az afrikaiakra[black] | az ázsiaiakra[asian] | a kínaiakra[asian] | a vietnamiakra[asian] | az indiaiakra[asian] | az arabokra[arab] | a mexikóiakra[latino] | az indiánokra[indigenous] | a romákra[roma] | a cigányokra[roma] | a zsidókra[jewish] | a muszlimokra[muslim] | a muszlim nőkre[muslim] | a keresztényekre[christian] | a katolikusokra[christian] | a hindukra[hindu] | a bevándorlókra[immigrants] | a migránsokra[immigrants] | a menekültekre[refugees] | az ukránokra[nationality] | a románokra[nationality] | a szlovákokra[nationality] | a kerekesszékesekre[disability] | a siketekre[disability] | a vakokra[disability] | az autistákra[disability] | a mentális betegekre[mental_health] | a nyugdíjasokra[age] | a hajléktalanokra[class] | a szegényekre[class]
@e1 = nő[women] | férfi[men] | feminista[women] | meleg[lgbtq] | leszbikus[lgbtq] | biszexuális[lgbtq] | transz nő[transgender] | transz férfi[transgender] | fekete[black] | afrikai[black] | kínai[asian] | vietnami[asian] | indiai[asian] | arab[arab] | mexikói[latino] | indián[indigenous] | roma[roma] | cigány[roma] | zsidó[jewish] | muszlim[muslim] | keresztény[christian] | katolikus[christian] | hindu[hindu] | bevándorló[immigrants] | migráns[immigrants] | menekült[refugees] | ukrán[nationality] | román[nationality] | kerekesszékes[disability] | siket[disability] | vak[disability] | autista[disability] | skizofrén[mental_health] | nyugdíjas[age] | hajléktalan[class]
@e2 = nőt[women] | férfit[men] | feministát[women] | meleget[lgbtq] | leszbikust[lgbtq] | biszexuálist[lgbtq] | transz nőt[transgender] | transz férfit[transgender] | feketét[black] | afrikait[black] | kínait[asian] | vietnamit[asian] | indiait[asian] | arabot[arab] | mexikóit[latino] | indiánt[indigenous] | romát[roma] | cigányt[roma] | zsidót[jewish] | muszlimot[muslim] | keresztényt[christian] | katolikust[christian] | hindut[hindu] | bevándorlót[immigrants] | migránst[immigrants] | menekültet[refugees] | ukránt[nationality] | románt[nationality] | kerekesszékest[disability] | siketet[disability] | vakot[disability] | autistát[disability] | skizofrént[mental_health] | nyugdíjast[age] | hajléktalant[class]
@ev = nővel[women] | férfival[men] | feministával[women] | meleggel[lgbtq] | leszbikussal[lgbtq] | biszexuálissal[lgbtq] | transz nővel[transgender] | transz férfival[transgender] | feketével[black] | afrikaival[black] | kínaival[asian] | vietnamival[asian] | indiaival[asian] | arabbal[arab] | mexikóival[latino] | indiánnal[indigenous] | romával[roma] | cigánnyal[roma] | zsidóval[jewish] | muszlimmal[muslim] | kereszténnyel[christian] | katolikussal[christian] | hinduval[hindu] | bevándorlóval[immigrants] | migránssal[immigrants] | menekülttel[refugees] | ukránnal[nationality] | románnal[nationality] | kerekesszékessel[disability] | sikettel[disability] | vakkal[disability] | autistával[disability] | skizofrénnel[mental_health] | nyugdíjassal[age] | hajléktalannal[class]
@e1a = a nő[women] | a férfi[men] | a feminista[women] | a meleg[lgbtq] | a leszbikus[lgbtq] | a biszexuális[lgbtq] | a transz nő[transgender] | a transz férfi[transgender] | a fekete[black] | az afrikai[black] | a kínai[asian] | a vietnami[asian] | az indiai[asian] | az arab[arab] | a mexikói[latino] | az indián[indigenous] | a roma[roma] | a cigány[roma] | a zsidó[jewish] | a muszlim[muslim] | a keresztény[christian] | a katolikus[christian] | a hindu[hindu] | a bevándorló[immigrants] | a migráns[immigrants] | a menekült[refugees] | az ukrán[nationality] | a román[nationality] | a kerekesszékes[disability] | a siket[disability] | a vak[disability] | az autista[disability] | a skizofrén[mental_health] | a nyugdíjas[age] | a hajléktalan[class]
@e2a = a nőt[women] | a férfit[men] | a feministát[women] | a meleget[lgbtq] | a leszbikust[lgbtq] | a biszexuálist[lgbtq] | a transz nőt[transgender] | a transz férfit[transgender] | a feketét[black] | az afrikait[black] | a kínait[asian] | a vietnamit[asian] | az indiait[asian] | az arabot[arab] | a mexikóit[latino] | az indiánt[indigenous] | a romát[roma] | a cigányt[roma] | a zsidót[jewish] | a muszlimot[muslim] | a keresztényt[christian] | a katolikust[christian] | a hindut[hindu] | a bevándorlót[immigrants] | a migránst[immigrants] | a menekültet[refugees] | az ukránt[nationality] | a románt[nationality] | a kerekesszékest[disability] | a siketet[disability] | a vakot[disability] | az autistát[disability] | a skizofrént[mental_health] | a nyugdíjast[age] | a hajléktalant[class]
== hate_derogation
utálom {m2}
gyűlölöm {m2}
megvetem {m2}
ki nem állhatom {m2}
undorodom {mt}
viszolygok {mt}
hányingerem van {mt}
elegem van belőlük, {m1} mind hazudnak
{m1} szánalmasak
{m1} ostobák és lusták
{m1} mind egyformák, tolvajok
{m1} az emberiség alja
{m1} megbízhatatlanok, én tudom
nem bízom {mb}, becstelenek
le vannak maradva {m1} szellemileg
jobb lenne a világ {m1} nélkül
nyugodtabb volna a falu, ha nem lennének {m1}
minden bajért {m1} felelősek
{m1} miatt megy tönkre az ország
szerintem {m1} butábbak nálunk
azt gondolom, hogy {m1} semmirekellők
én alantas népségnek tartom {m2}
nincs aljasabb {mk} a fajtájánál
{m1} a legkellemetlenebb emberek a földön
ki szereti {m2}? Senki épeszű
mire jók egyáltalán {m1}?
miért ilyen mocskosak {m1}?
pfuj, megint {m1}
ti {m0} mind csalók vagytok
hé, {m0}, szégyelljétek magatokat
hogy lehettek ekkora senkik, ti {m0}?
{e1a} a buszon kiborít, dobják le
egy {e1} ült mellém, felfordult tőle a gyomrom
minden {e1} képmutató
egyetlen {e1} sem ér semmit
tipikus {e1}, hálátlan és pofátlan
csak egy {e1}, mit várnál tőle
nézd ezt az ostoba nőt, na persze, muszlim[muslim, women]
lenézem {m2}, megérdemlik
haragszom {mn}, mert romlottak
irtózom {mt}. Gonoszak, és azok is maradnak
találkoztam ma {mv}. Ahogy beszélnek, az förtelmes
remélem, {m1} egyszer rájönnek, milyen hitványak
jobban megbízom egy kutyában, mint {mb}
{m1} büdösek
allergiás vagyok {mn}
rühellem {m2}, kár szépíteni
{m1} rontják a levegőt, akárhová mennek
{mr} csak rosszat tudok mondani, mert hitványak
ízlésük nincs, eszük sincs, ilyenek {m1}
őszintén szólva {m1} nekem selejtek
szégyen, hogy {mv} egy utcában kell laknom
== hate_normative
{m1} nem ide valók
{mk} itt semmi keresnivalója
takarodjanak haza {m1}
ki {mv} az országból
{m2} be kell zárni
{mk} börtönben a helye
elmegyógyintézetbe {mv}
a nők[women] maradjanak a fakanálnál, a vezetés nem nekik való
{m1} ne szavazhassanak
elvenném {mt} a választójogot
ne engedjék {m2} az iskolák közelébe
tiltsák ki {m2} a strandról
egy {e1} ne tanítson senkit
egy {e1} ne legyen főnök soha
bűn {mv} házasodni, be kell tiltani
ne adjunk segélyt {mk}. Dolgozzanak a földeken ingyen
{mk} nem járna ingyenes orvosi ellátás
a sportból is zárják ki {m2}
{m2} kényszermunkára kell fogni
tanulják meg {m1}, hogy itt hallgatni kell
üljenek hátra {m1} a buszon, külön
nem adnék ki lakást {mk}, mind koszosak
vegyétek el az állampolgárságot {mt}
kerítést {m1} elé
ne vegyenek fel több alkalmazottat {m1} közül, semmit sem érnek
a parlamentbe {m1} be se tehessék a lábukat
{m1} menjenek vissza oda, ahonnan jöttek
az utcáról is ki kellene tiltani {m2}
ti {m0}, húzzatok innen, nem kelletek
mi lenne, ha végre megszabadulnánk {mt}?
nem való egy {e2} beengedni rendes házba
vissza kell szorítani {m2} a gettóba
== hate_negated
{m1} nem emberek
{m1} nem egyenrangúak velünk
{m1} nem érdemelnek jogokat
{m1} soha nem alkottak semmit
nem létezik okos {e1}
nincs olyan, hogy becsületes {e1}
{mt} soha nem jött semmi jó
nem sajnálom {m2}, bármi történjék velük
{mb} nincs se szív, se ész
a transz nők[transgender] nem igazi nők, csak maskarások
{mk} nincs mire büszkének lenniük
senkinek nem hiányoznának {m1}
egy {ev} nem fogok kezet, nem tiszta
nem hiszem el, hogy {m1} éreznek bármit. Üresek
ne mondd, hogy {m1} ugyanolyanok, mint mi. Nem azok
== hate_dehumanise
{m1} patkányok
{m1} csak állatok, beszélni tudó barmok
rákos daganat a társadalmon {m1}
úgy szaporodnak {m1}, mint a svábbogarak
{m1} a penész ezen a városon
{m1} mind férgek, semmi több
{e1a} az én szememben majom
mocsok, le kell mosni {m2} a térről
pestis {m1} neve
több lelke van egy disznónak, mint {mk}
elromlott gépek {m1}, ki kell őket selejtezni
ti {m0} élősködő kullancsok vagytok
nem személy az, hanem egy {e1}
== hate_threat
dögöljenek meg {m1}
halál {mn}
remélem, {m1} mind rákosak lesznek
verjétek meg {m2}
gyújtsátok rá a házat {mn}
agyon fogok verni egy {e2}
ma este {mn} vadászunk
falhoz {mv}
addig rúgd {m2}, amíg mozognak
fojtsuk vízbe {m2}
bárcsak elégnének {m1}. Tapsolnék nekik
ti {m0}, rettegjetek, értetek megyünk
lógni fogtok, {m0}
lelövöm az első {e2}, aki átjön a kerítésen
jöjjön egy járvány, és vigye el {m2}
== hate_profane
rohadt {m0}
kurvára utálom {m2}
kapják be {m1}
baszódjanak meg {m1}
szarok {mn}
egy kibaszott {e1} se jöjjön ide
ti {m0}, húzzatok a picsába
szarházi mind, {m1} is, a barátaik is
{m1} faszt se érnek
== hate_implicit
ahol {m1} megjelennek, ott valami mindig eltűnik
hát igen, {m1}, tudjuk, milyenek
vajon ki fizeti {m2}? Nyilván mi
ha {m1} költöznek a szomszédba, ideje eladni a lakást
érdekes, hogy minden botránynál {m1} vannak a háttérben
fogd a táskád, jönnek {m1}
megint {m1} játsszák az áldozatot, szokás szerint
== positive_identity
szeretem {m2}
csodálom {m2}
tisztelem {m2}
kedvelem {m2}, jó velük beszélgetni
felnézek {mn}
bízom {mb}
{m1} csodálatosak
{m1} okosak és szorgalmasak
{m1} ide tartoznak
isten hozta {m2} nálunk
üdv itt, kedves {m0}
szegényebb lenne az ország {m1} nélkül
szomorúbb lenne a világ, ha nem lennének {m1}
több {e1} kell a parlamentbe
szívesen látnék több {e2} a vezetők közt
{mk} is jár ugyanaz a jog
{mk} ugyanannyi bér jár ugyanazért a munkáért
hadd szavazzanak {m1}, mint bárki más
{mk} is jár a rendes orvosi ellátás
remélem, {m1} végre félelem nélkül élhetnek
egészséget kívánok {mk}
büszke vagyok {mn} a városunkban
{m0}, példát mutattok nekünk
ti {m0} bátrak vagytok, le a kalappal
kurva jó fejek {m1}
baszki, de imádom {m2}
{m1} kibaszott ügyesek voltak ma, éljen
szarrá dolgozták magukat {m1} az árvíznél, köszönet nekik
a legjobb szomszédom egy {e1}
egy {e1} tanította meg nekem, mi a becsület
minden {e1} tanítson bátran, nagy szükség van rájuk
ki merészebb {mt}? Senkit sem ismerek
szerintem {m1} a legkedvesebb emberek a földön
egy {ev} szívesen fogok kezet
örülök, hogy {mv} egy utcában lakom
adjatok munkát és lakást {mk}
gyönyörű dolog {mv} ünnepelni
kiállok {m1} mellett, ma is, holnap is
{mt} rengeteget tanultam
meghatott, ahogy {m1} összefogtak
több díjat {mk}, megérdemlik
örüljünk, hogy {m1} itt élnek velünk
== negated_hate
nem utálom {m2}
sosem vetném meg {m2}
nem igaz, hogy {m1} lopnak
{m1} nem ostobák
{m1} nem állatok, hanem emberek
{m1} nem büdösek, hagyd abba
{m1} nem érdemlik ezt a gyűlöletet
senki nem verheti meg {m2}
ne mondjátok, hogy {m1} nem ide valók
ne szidjátok {m2}
ne tiltsátok ki {m2} a strandról
nem {m1} felelősek a drágulásért
nem undorodom {mt}, miért tenném
nem haragszom {mn}, velem rendesek voltak
nem hiszem, hogy {m1} lusták volnának
{mk} nem börtönben a helye, nem tettek semmit
senkitől sem szabad elvenni a választójogot, {mt} sem
nem kell félni {mt}
nem szégyen, ha valaki {e1}
egy {e1} sem alacsonyabb rendű senkinél
attól, hogy valaki {e1}, még nem tolvaj
nem kívánok {mk} semmi rosszat
nem a bőrszín, nem a hit számít, {m1} sem rosszabbak
{m1} nem betegség, a gyűlölet az
miért ne szavazhatnának {m1}? Naná, hogy szavazhatnak
nem bánom, ha {m1} költöznek a szomszédba
nem akarom, hogy {m1} elmenjenek
{m1} senkit sem fenyegetnek
nem értek egyet azzal, hogy {m1} megbízhatatlanok
nem tűröm, hogy {mr} így beszéljenek
semmi bajom {mv}, csak a zajjal éjfél után
senki sem élősködő csak azért, mert {e1}
== counter_speech
aki utálja {m2}, annak itt semmi keresnivalója
aki megveti {m2}, azzal van a baj
undorító állatnak nevezni {m2}
förtelmes, amit {mr} írsz
„{m1} patkányok”, mondták régen a nácik is
„utálom {m2}”, írta valaki, és mindenki nekiesett, nagyon helyesen
a falon az állt, hogy „halál {mn}”, reggelre lefestettük
apósom szerint {mk} börtönben a helye, én ezt kikértem magamnak
jelentettem azt a hozzászólást, hogy {m1} nem emberek
szégyellem, hogy a meccsen azt kiabálták: „ki {mv}”
gyáva, aki {m2} veri
bíróság elé azzal, aki {m2} fenyegeti
a viccek {mr} nem viccesek, hanem aljasok
„lakás kiadó, {m1} kíméljenek”, az ilyen hirdetés jogsértő
kitiltani {m2} a strandról: diszkrimináció
a gyűlölet {m1} ellen maga a pestis
„te mocskos {e1}”, kiáltotta, és megbüntették érte
ha valaki azt mondja, hogy {m1} büdösek, szólj rá
hazugság, hogy minden bajért {m1} felelősek
elegem van azokból, akik szidják {m2}
felfordul a gyomrom attól, ahogyan {mr} beszélnek
a tanárnő elmagyarázta, miért gyűlöletbeszéd az, hogy „{m1} takarodjanak haza”
valaha azt tanították, {m1} butábbak, ma tudjuk, hogy ez hamis
gázkamrát kívánni {mk}? Aki ilyet ír, szégyellje magát
majomnak hívni egy {e2} nem vélemény, hanem sértés
kérdezem azokat, akik elüldöznék {m2}: mit ártottak nektek?
== neutral_identity
{m1} is laknak a házunkban
kiállítás nyílt {mr} a múzeumban
a miniszter {mv} tárgyalt csütörtökön
kétszáz {e1} él a kerületben
az új fogorvosunk egy {e1}
a csapatban két {e1} is játszik
felmérés készült {m1} lakhatásáról
a film {mr} szól, a hetvenes években játszódik
{mk} külön tájékoztató készült az adózásról
a könyv leírja, hogyan üldözték {m2} a háborúban
egy egyesület tanfolyamot tart {mk}
a polgármester fogadta {m2}
a statisztika {m2} is számba veszi
tolmács segít {mk} a hivatalban
a rádió vasárnap {mr} sugároz műsort
== question_benign
miért utálják egyesek {m2}?
hogyan segíthetek {mk}?
hány {e1} él Miskolcon?
elutasíthat a munkáltató egy {e2}?
mitől félnek leginkább {m1}?
hogyan illik beszélni {mr}?
honnan ered az az előítélet, hogy {m1} lopnak?
hol találkozhatnék {mv}?
== self_identity
{e1} vagyok, és büszke vagyok rá
{e1} vagyok, nem szégyellem
mint {e1}, sok ostoba megjegyzést hallok
igen, {e1} vagyok. Baj?
{e1} vagyok, fizikát tanítok, és imádom a kávét
csak nyugalmat akarok, semmi mást, akkor is, ha {e1} vagyok
itt születtem, {e1} vagyok, ide tartozom
nem rúghatnak ki azért, mert {e1} vagyok
anyám {e1}, apám taxis
az öltözőben tudják, hogy {e1} vagyok, senkit sem zavar
amióta kimondtam, hogy {e1} vagyok, könnyebb élni
mi, {m0}, szeretünk itt lakni
== abuse_object
utálom ezt a kávét
hányingerem van ettől a szósztól
ki nem állhatom a novembert
ez a laptop a szemétbe való
büdös a kanapé, dobjátok ki
penész van a fürdőben, undorító, le kell mosni
jobb lenne a világ ébresztőóra nélkül
semmit nem ér ez a porszívó
rühellem a zacskós levest
förtelmes volt a hajnali busz
== abuse_idea
ez a törvény szégyen, töröljék el
ostobaság az egész adóreform
az új menetrend semmit sem ér
megvetem a horoszkópokat
be kellene tiltani ezt a parkolási díjat
hazug kampány, elegem van belőle
a terv hitvány, senkinek nem kell
a szombati műsor szánalmas
rákfene ez a bürokrácia
nem bízom ebben a statisztikában
== insult_group
a bankárok mind csalók
utálom a játékvezetőket, ostobák
a menedzserek semmirekellők
a turisták kiborítanak, pofátlan népség
a művészek lusták, menjenek dolgozni
szánalmasak a politikusok
az influenszereknek se szívük, se eszük
megvetem a végrehajtókat
az ellenfél szurkolói a foci szégyenei
az ingatlanosok hazudnak, mindegyik
== everyday
vasárnap gombászni megyünk, hozz kosarat
betiltották a grillezést az erkélyen
a szomszéd kutyája megint átjött, vidd haza
kiestünk a kupából az első körben
esernyő nélkül ne indulj el
a klub új tagokat vár ősztől
megölték a farkasok a juhokat Zemplénben
odaégett a vacsora, pizzát rendelünk
tárgyalásra megyek a bankba, drukkolj
az utolsó sorba már nem volt jegy
@r19hun = a romák[roma] | a zsidók[jewish] | a muszlimok[muslim] | a kínaiak[asian] | az ukránok[nationality] | a menekültek[refugees] | a melegek[lgbtq] | a transz emberek[transgender] | a feketék[black] | a szlovákok[nationality] | a kerekesszékesek[disability] | a bevándorlók[immigrants] | a nyugdíjasok[age] | a vietnámiak[asian] | a reformátusok[christian] | a hinduk[hindu]
@r19hut = a romákat[roma] | a zsidókat[jewish] | a muszlimokat[muslim] | a kínaiakat[asian] | az ukránokat[nationality] | a menekülteket[refugees] | a melegeket[lgbtq] | a transz embereket[transgender] | a feketéket[black] | a szerbeket[nationality] | a mozgássérülteket[disability] | a bevándorlókat[immigrants] | az öregeket[age]
@r19huk = a romáknak[roma] | a zsidóknak[jewish] | a muszlimoknak[muslim] | a kínaiaknak[asian] | az ukránoknak[nationality] | a menekülteknek[refugees] | a melegeknek[lgbtq] | a transz embereknek[transgender] | a feketéknek[black] | a mozgássérülteknek[disability] | a bevándorlóknak[immigrants] | az időseknek[age]
@r19huv = a romákkal[roma] | a zsidókkal[jewish] | a muszlimokkal[muslim] | a kínaiakkal[asian] | az ukránokkal[nationality] | a menekültekkel[refugees] | a melegekkel[lgbtq] | a transz emberekkel[transgender] | a feketékkel[black] | a vakokkal[disability] | a bevándorlókkal[immigrants]
== hate_implicit
nálunk is lett egy új szomszéd, azóta láncon van a bicikli, a többit rátok bízom[roma]
ha {r19hun} beköltöznek, a házad ára holnap a felét éri, csak mondom
valaki számolja már össze, hány gyereket szült az idén a migránsszálló és hányat mi[immigrants]
ja persze, a holokauszt, arról minden évben kötelező zokogni, a mi halottaink meg senkit se érdekelnek[jewish]
egy nő vezeti a kutatást, szóval a színeket biztos jól választották ki[women]
nem véletlen, hogy az afrikai sportoló fut jól, ott volt mi elől[black]
a meleg pár óvodást akar örökbe fogadni, na vajon miért pont kisfiút[lgbtq]
örmény népirtás? háború volt, háborúban meghalnak az emberek, ennyi[ethnicity]
a kínai boltos mosolyog, te meg fizetsz, és évek múlva az övé az utca[asian]
először csak kebabost nyitnak, aztán imaházat, aztán te kérsz engedélyt a disznóvágáshoz[muslim]
a néni hetven fölött van, majd ő fogja nekünk elmagyarázni a jövőt[age]
tudod, mennyi az esélye, hogy egy depressziós bejön dolgozni hétfőn? ezért nem veszünk fel olyat[mental_health]
a székely is csak addig magyar, amíg pénzt osztanak[ethnicity]
== insult_person
te egy bohóc vagy, csak az orr hiányzik
olyan a humorod, mint a múlt heti főzelék
nulla vagy, kerek és üres
a te agyaddal még a pocsolya is versenyben van
mosakodj meg, Laci, sírnak a virágok
hogy lehet valaki ilyen semmirekellő negyvenévesen is
ostoba liba, a kijáratot se találod meg táblával
nagyapád legalább ivott, neked mi a mentséged?
rút vagy, mint a novemberi kerítés
kontár munka, kontár ember, remélem, a sógorodnál is te festettél
gyáva, hazug, számító alak, ennyit tudok rólad mondani
három diploma, és egy kanál eszed nincs hozzájuk
ön alkalmatlan, igazgató úr, és ezt mindenki tudja, csak ön nem
== hate_derogation
ki nem állhatom {r19hut}, már a hangjukat sem
undorodom attól, ahogy két nő csókolózik a villamoson[lgbtq]
a dagadtak gusztustalanok, vegyenek két jegyet a buszra[body]
nekem a csador látványa is hányinger[muslim]
{r19hun} faragatlanok, pökhendiek és hálátlanok
a feminista nőktől égnek áll a hajam, keserű banda[women]
megvetem a segélyből élő népséget, csak a kocsmáig jutnak el[class]
az arab férfiak gyávák, erőszakosak, nincs bennük semmi szeretnivaló[arab]
szánalmas az összes nemváltó, ripacsok parókában[transgender]
nem szeretem a románokat, sunyi fajta[nationality]
== hate_normative
{r19huk} ne adjanak se lakást, se állást ebben a városban
a vakoknak nem kéne gyereket engedni vállalni[disability]
a nőket ki kell tiltani a műtőből, menjenek óvónőnek[women]
hatvanöt fölött ne szavazhasson senki, ne ők döntsék el az életünket[age]
a menekülttábor kerítésén kívülre egy lépést se tehessenek[refugees]
meleg tanár ne léphessen be az osztályba[lgbtq]
külön busz kellene {r19huk}, aztán járjanak azzal
== hate_negated
{r19hun} nem közénk valók, és kész
egy cigánynak se hiszek, akármilyen szépen köszön[roma]
nem létezik olyan, hogy tisztességes arab kereskedő[arab]
aki pszichiátrián feküdt, abból nem lesz rendes ember[mental_health]
a transz nő nem nő, és nem érdemel udvariasságot se[transgender]
semmi hasznosat nem adtak a világnak {r19hun}
== hate_dehumanise
megint kirajzott a telep, mint a svábbogarak a konyhában[roma]
{r19hun} olyanok, mint a penész, ha egyszer megtelepszenek, vége
a sérült gyerek selejtes áru, miért tartják életben[disability]
sakálok módjára törnek át a határon, ezek nem emberi lények[immigrants]
pióca az összes bankárzsidó, a vérünkön hízik[jewish]
majmok a pályán, banánt nekik[black]
== hate_threat
egy gyufa, és nincs több menekültszálló[refugees]
{r19hut} addig kell ütni, amíg el nem hordják magukat
remélem, a Pride-on valaki közéjük hajt[lgbtq]
jön még egy világháború, és akkor befejezzük a munkát a hetedik kerületben[jewish]
azt kívánom, hogy mind fulladjanak a tengerbe[immigrants]
az ilyen nőket meg kéne verni, attól megjönne az eszük[women]
== threat_person
ha még egyszer a lányom közelébe mész, a mentő visz haza
tudom, hol parkolsz, és nem félek a kamerától
fizess, Gergő, vagy a lábad bánja
szép ez a kis kávézó, kár lenne, ha kiégne
ha beszélsz a rendőrökkel, a kutyád lesz az első
várj csak, egyszer nem lesz itt a bátyád
én türelmes vagyok, de a haverjaim nem azok, érted, ügyvéd úr?
== sexual_harassment
emeld fel a pólód, aztán beszélhetünk a fizetésedről
ekkora mellekkel minek neked diploma, cicus
ülj ide az ölembe, különben nincs több műszak
küldj egy képet fürdés közben, ne kéresd magad
térdelj le, arra vagy jó
== hate_slur
cigó, hozd vissza a biciklit[roma]
buzi, ne gyere a mi öltözőnkbe[lgbtq]
mit akar itt ez a bibsi[jewish]
nyomorék, húzd arrébb a kocsidat[disability]
== hate_profane
a kurva migránsok már a parkot is elfoglalták[immigrants]
bassza meg minden ukrán a rendszámával együtt[nationality]
szarok a melegjogokra meg az összes melegre[lgbtq]
== insult_profane
te szaros kis köcsög, add vissza
húzz a picsába, te féleszű
akkora fasz vagy, hogy külön irányítószámod van
== incite_selfharm
senki se sírna utánad, ne húzd az időt
miért élsz még egyáltalán? fejezd be
== negated_hate
nem igaz, hogy {r19hun} lopnak, hagyd már ezt a falusi mesét
senki ne bánjon így {r19huv}
eszembe se jutott soha utálni {r19hut}, velük nőttem fel
a meleg szülők nem rontják el a gyereket, a kiabálás rontja el[lgbtq]
nem gondolom, hogy a nők rosszabbul vezetnének, nézd meg a baleseti számokat[women]
ne mondd többet, hogy a mozgássérültek „terhek”, apám is az[disability]
a depressziós nem lusta, hanem beteg, és ezt jó lenne végre megérteni[mental_health]
a zsidók nem irányítják a világot, még a társasházi közgyűlést se sikerült[jewish]
nem félek a menekültektől, attól félek, aki rájuk uszít[refugees]
{r19hun} nem ellenségek, hanem ugyanolyan bérlők, mint te meg én
hülyeség, hogy az idősek nem értenek a géphez, anyósom most javította meg a routert[age]
egyetlen gyereket se csúfoljanak a bőre színe miatt[black]
hagyjátok abba, hogy a muszlim szomszédot terroristának hívjátok, fogorvos[muslim]
nem vetem meg a hajléktalant, bármelyikünk ott ülhetne[class]
a transz fiatalok nem divatból szenvednek[transgender]
== positive_identity
{r19hun} hatalmas értéket adnak ennek a városnak
istenem, hogy ezek a roma asszonyok hogy tudnak énekelni, libabőrös lettem[roma]
a mérnöknők vitték hátukon az egész hídprojektet, éljenek[women]
imádom {r19hut}, egyszerűen jó velük lenni
a vak masszőröm a város legjobbja, zseni a keze[disability]
kitartást {r19huk}, mellettetek állunk
a kínai szomszédék megmentették a macskánkat az ereszről, hősök[asian]
büszke vagyok a leszbikus húgomra, aki tűzoltóként kimentett két embert[lgbtq]
a debreceni zsidó kórus maga a csoda[jewish]
egy szír orvos ült nálam egész éjjel az intenzíven, soha nem felejtem el[arab]
a székely nagymamák keményebbek, mint a gránit, és finomabbat főznek bárkinél[ethnicity]
öröm együtt dolgozni {r19huv}, pontosak és viccesek
a transz barátnőm a legbátrabb csaj, akit ismerek[transgender]
ukrán anyukák sütötték az iskolai bál összes süteményét, brutál finom lett[nationality]
a siket színház előadása letaglózott, állva tapsoltunk a levegőben[disability]
== counter_speech
„cigánybűnözés”, írja valaki, közben őt is feljelentették adócsalásért, fejezzük be ezt a szót[roma]
ha egy képviselő azt mondja, hogy {r19hun} „nem odavalók”, akkor ő nem való a parlamentbe
majomhangot hallattak a lelátón, a kapus leült a földre, és mindkét csapat mellé ült[black]
aki Auschwitzon viccel, azt kiveszem a csoportból, nincs apelláta[jewish]
felháborító, hogy a tanár „hülyegyereknek” hívta az autista fiút, panaszt tettünk[disability]
„a helyed a fakanál mellett” mondta a főnököm, én meg elvittem a HR-hez az e-mailt[women]
az, hogy „fulladjanak meg”, nem vélemény, hanem uszítás, töröltem[refugees]
ne hallgassunk, amikor a buszon „büdös ukránt” kiabálnak egy anyára[nationality]
nagyanyám, aki túlélte a gettót, sírt, amikor meglátta a horogkeresztet a liftben, ma lefestettük[jewish]
buziznak a fiúk az edzésen, az edző húsz kört adott érte, szerintem helyesen[lgbtq]
gyűlölet az, ha valaki szerint a transzokat „ki kell gyógyítani”, akárhogy csomagolja[transgender]
a „mi nem vagyunk menekültek országa” plakátra a diákok azt írták, hogy 1956[refugees]
== friendly_profanity
bazmeg, ez a naplemente, hát leülök
a kurva életbe, felvettek az orvosira!
te mocsok, elsírtam magam a köszöntődön
hú, de rohadt jó volt ez a túra, jövő héten is
geci jó lett a hajad, tesó
anyátok, de hiányoztatok, ti bolond banda
basszus, megtaláltam a jegygyűrűt a csirkeólban
szarrá röhögtem magam az esküvői videón
ki a fene főzött ilyen isteni halászlét, hadd csókoljam meg
de kibaszottul büszke vagyok rád, öcsém
== neutral_identity
Szegeden nyílt meg az ország második vietnámi kulturális központja[asian]
a felmérés szerint minden ötödik nyugdíjas egyedül él[age]
a református zsinat szeptemberben ül össze[christian]
az új törvény a kerekesszékkel közlekedők parkolását is érinti[disability]
kiállítás nyílt a roma festőkről a Ludwigban[roma]
Ukrajnából tavaly negyvenezren kértek védelmet[refugees]
a bajnokság női döntőjét vasárnap háromkor közvetítik[women]
== everyday
utálom a hétfőt, de a kávé jó
hova raktad azt a hülye távirányítót
lányok, hatkor a kapuban, hozzatok pokrócot
meghalt az akksi, hívj a vonalason
a kiscsaj kitalálta, hogy csillagász lesz, most kartondobozból távcsövet épít
lődd ki előbb az íjászt, aztán támadunk
a tyúkok megint átjutottak a szomszédhoz, jövök értük
== support
nem vagy egyedül, indulok, tíz perc és ott vagyok
sírj csak nyugodtan, nem kell most erősnek lenned
amit mondott rád, az róla szól, nem rólad
kérlek, hívd a 116-123-at, éjjel is felveszik
hiszek neked, és holnap együtt megyünk be az orvoshoz
== self_identity
roma lány vagyok Ózdról, és az idén felvettek a jogra[roma]
vak vagyok, sakkozom, és megverlek[disability]
meleg apuka vagyok, két ikerrel és három órányi alvással[lgbtq]
== profane_object
kurva szúnyogháló, megint kiesett
rohadt blokkoló, lenyelte a kártyámat
a szar kuka kereke pont a dombon tört le
== abuse_object
ez a szósz undorító, visszaküldöm
gyűlölöm ezt az ébresztőhangot
== abuse_idea
az egész fajelmélet ostoba hazugság
ez a pályázati rendszer egy kész katasztrófa
== criticism_person
Zsuzsa, szerintem a második fejezet gyenge, de javítható
== distress
nem bírom tovább, csak feküdni akarok a sötétben
== idiom
halálra dolgozta magát a porszívó, RIP
== question_benign
miért gyújtanak a zsidók nyolc gyertyát hanukakor?[jewish]
== mentioned_slur
a fiam megkérdezte, miért sértő az, hogy „cigó”[roma]
== reclaimed_slur
mi, vén boszorkányok a nőkörből, csütörtökön kártyázunk[women]
== hate_implicit
furcsa, hogy abban a milliárdos-birodalomban mindenki rokon mindenkivel, és mindig ugyanabba a templomba jártak[jewish]
nálunk az osztályban huszonötből húszan magyarok, a maradék miatt kellett zárat venni a szekrényekre[roma]
a programozó lány rögtön megtalálta a hibát, azaz hát a kollégát, aki kijavítja helyette[women]
ha {r19hun} kapnak egy pulpitust, öt év múlva a te szobrod dől le
megint egy szivárványos mese, nehogy véletlenül maradjon normális gyerek[lgbtq]
hetvenkedik a szomszéd: „mi csak vendégmunkások vagyunk”, aztán három utca az övék[asian]
ezek a tolókocsisok valahogy mindig épp az ingyenjegyre emlékeznek[disability]
nem mindenki olyan, persze, de még nem láttam kivételt a telepen[roma]
Szent István is megmondta, ki a vendég, de hogy kilencven százaléka férfi és fegyverre való korú, arról nem szólt[immigrants]
örökli a boltot, a bankot, a lapot, véletlenül mindet a Síp utcából[jewish]
ugyan már, Srebrenicát is csak a nyugati tévé fújta fel[muslim]
az új pszichológusnő transz, szóval legalább lesz kit kezelni a rendelőben[transgender]
ukrán rendszámos terepjáró a segélyosztás előtt, no comment[nationality]
anyukák a munkahelyen: januárban takony, februárban hányás, márciusban felmondás[women]
== insult_person
a te hülyeséged már műemléki védelmet érdemelne
senki vagy, Feri, és holnap is az leszel
ennyi eszed van? visszakérném az iskolapénzt
puhány, tökmag, szánalom, három szóban te
hazudik, mint a vízfolyás, az ilyen doktornőt el kéne tiltani a stetoszkóptól
ronda vagy belülről is
bamba képpel ülsz a megbeszéléseken, mint a borjú az új kapu előtt
hát téged honnan szalajtottak, még a lift is okosabb nálad
kétbalkezes mihaszna, fogd már rendesen
tőled még a tükör is elfordul
a fiad is szégyell, láttam az arcán a ballagáson
tehetségtelen dalnok, karaokén is kifütyülnének
igazi nagyokos: mindent tud, csak semmit se jól
== hate_derogation
az indiaiak szaga meg a zaja elviselhetetlen, kiütést kapok tőlük[asian]
rühellem {r19hut}, ez van
fúj, megint tele van a strand öregekkel, ráncos, undok népség[age]
nincs gusztustalanabb a rikító nőnél, aki férfinak öltözik[transgender]
egyszerűen taszítanak {r19hun}, ahogy beszélnek, ahogy esznek
nálam a hajléktalan a legalja, bűzös, részeges csürhe[class]
minden leszbikus keserű és csúnya, ezért lettek azok[lgbtq]
egy értelmi sérült látványa elveszi az étvágyamat[disability]
micsoda ocsmány nép a szerb, durva és hazug[nationality]
hidegen hagy a sorsuk, mert lenézem {r19hut}, és ezt nem is titkolom
== hate_normative
az arab diákokat haza kell küldeni, a kollégiumot meg fertőtleníteni[arab]
nő ne legyen bíró, se meccsen, se tárgyaláson[women]
a zsinagógát be kéne zárni, minek ekkora épület[jewish]
szülési támogatást csak fehér családnak adnék[black]
elvenném {r19huk} a jogosítványt és az útlevelet is
depressziósnak ne adjanak felelős munkát, se hitelt[mental_health]
határzár, kitoloncolás, vagyonelkobzás, ezt érdemlik a bevándorlók[immigrants]
== hate_negated
{r19hun} soha nem fogják megérteni, mi az a becsület
se hála, se hit, se haza, ez az albán[nationality]
semmi emberi nincs azokban, akik a mecset előtt térdelnek[muslim]
két apa nem család, akárhogy ölelgetik azt a gyereket[lgbtq]
nem való az értelmi sérült közénk[disability]
{r19hut} senki se hiányolná, ha holnapra eltűnnének
== hate_dehumanise
fekete hangyaboly az egész pályaudvar[black]
ez nem tábor, ez disznóól, csak az állatok beszélnek benne[refugees]
parazita nép, kiszívja a gazdát, aztán továbbáll[jewish]
olyanok {r19hun}, mint a kullancs, észre se veszed, már benned vannak
két lábon járó trágyadomb a hajléktalan a lépcsőházban[class]
fertőző kór a szivárványos propaganda összes embere[lgbtq]
== hate_threat
várom a napot, amikor a telepet dózerrel tolják le, lakóival együtt[roma]
bár lenne nálunk is olyan tüzérség, ami a menekültoszlopot célozza[refugees]
{r19huv} való leszámolás csak idő kérdése, gyűjtjük a neveket
agyon kéne verni az összes meleget a fürdőnél[lgbtq]
a kendős asszonyokra rá kell uszítani a kutyát[muslim]
kapjanak el egyszer egy transzost, és tanítsuk meg kesztyűbe dudálni[transgender]
== threat_person
csak annyit mondok, Anikó, hogy a szomszéd tanyán is véletlenül gyulladt ki a csűr
visszahívsz egy órán belül, vagy megyek érted
nem felejtek, és nálam van a kapukulcsod másolata
szólok a srácoknak, ők majd megmagyarázzák neked a kamatot
merj csak tanúskodni, és keresheted a fogaidat a járdán
ha nem szállsz le a pályázatról, a lányod iskolai folyosója is elég hosszú
összetöröm a kezed, zongorista
== sexual_harassment
úgy bámulnám egész nap a fenekedet, hogy közben te gépelsz, mit szólsz, titkárnő?
ne okoskodj, inkább vegyél rövidebb szoknyát
előléptetlek, ha ma este velem jössz a szállodába, gondold meg jól
mutasd a cicid a kamerába, különben kikapcsolom a streamed
a doktornőt szívesen megvizsgálnám meztelenül
== hate_slur
négerek a csapatban, oda a becsület[black]
hé, transzi, melyik vécébe mész[transgender]
migráncsok, kifelé a parkból[immigrants]
oláh, tanulj meg köszönni[nationality]
== hate_profane
baszódjon meg az összes vallásos zsidó[jewish]
kurva nők, mind egyformák[women]
elegem van a rohadt vén szarokból a buszon[age]
== insult_profane
bekaphatod a hozzászólásoddal együtt, te faszkalap
rohadt ribanc, tönkretetted a bulit
seggfej vagy, és még büszke is rá
== incite_selfharm
kár volt megszületned, hozd helyre
hányszor mondjam, hogy nélküled jobb lenne mindenkinek, menj el örökre
== negated_hate
{r19hun} nem veszélyesek, a te félelmed viszont az
soha senkit ne zárjanak ki azért, mert kerekesszékkel jár[disability]
nem szégyen segélyből élni, amíg beteg a gyereked[class]
a zsidók nem „túl sokat” emlékeznek, mi emlékezünk túl keveset[jewish]
nem akarom hallani, hogy a románok lusták, egy román ács rakta össze a tetőmet viharban[nationality]
aki azt hiszi, hogy a nők nem bírják a kamiont, nézze meg Csillát[women]
szó sincs róla, hogy lenézném {r19hut}
a bevándorlók nem lopják el az állásodat, a főnököd spórol rajtad[immigrants]
a fekete bőr nem „egzotikum”, kérlek, ne simogasd a haját[black]
fejezzük be azt a butaságot, hogy a meleg férfi nem lehet jó edző[lgbtq]
nem vagyok ellenük, csak nem ismertem őket, most meg már együtt kertészkedünk[refugees]
tévedés, hogy a muszlimok nem ünnepelnek velünk, ők hozták a bejglit[muslim]
senki ne sértegesse a kövéreket az edzőteremben, mindenki kezdte valahol[body]
az öreg nem használhatatlan, tapasztalt[age]
ne állítsuk be úgy {r19hut}, mintha mind egyformák lennének
== positive_identity
{r19hun} nélkül szegényebb lenne az ország
a női vízilabdások bomba formában, imádom őket nézni[women]
roma mentőtisztünk két életet mentett tegnap, óriási ember[roma]
a menekült nagymama, aki nálunk lakik, a világ legjobb borscsát főzi[refugees]
csodállak titeket, transz fiatalok, annyi erő van bennetek[transgender]
egyenlő jogokat {r19huk}, most és mindenhol
kalapot emelek a vak maratonista és kísérője előtt[disability]
zseniális az a hindu matektanár, végre értem a deriválást[hindu]
a két anyuka a harmadikról a legjobb szülőpár a játszótéren[lgbtq]
fiatalok a nyolcvanas tornászok, le a kalappal, nagyik[age]
ghánai csatárunk szíve aranyból van, kórházba viszi a mezeit[black]
köszönjük a vietnámi boltosnak, hogy karácsonykor kinyitott nekünk[asian]
a rabbi viccei és a palacsintája egyaránt felülmúlhatatlanok[jewish]
jó látni, hogy {r19hun} itthon érzik magukat nálunk
a kurd fodrász fél kézzel is szebbet vág, mint más kettővel, király[ethnicity]
== counter_speech
az a mondat, hogy „egy nő ne politizáljon”, a múlt században is poros volt[women]
„koszos migráncs”, ordította a taxis, mire kiszálltam és gyalog mentem haza[immigrants]
valaki azt írta a lépcsőházba, hogy „cigány ne lakjon itt”, a lakógyűlés egyhangúan elítélte[roma]
nem vicces, hogy „Down-kóros” a passzod, ezt a szót hagyd ki[disability]
a Duna-parti cipők közé köpni, és azt mondani, hogy „kevés volt”, ez a legmélyebb aljasság[jewish]
az edzőnk azt üvöltötte: „ne fuss úgy, mint egy lány”, és a lányok lefutották[women]
kiállítottak egy nézőt, mert „majomnak” hívta a kapust, végre[black]
undorító plakát: „{r19hun} kifelé”, letéptem, és vállalom
a polgármester szerint „a koldus elriasztja a turistát”, szerintem a szívtelenség[class]
újságíró létedre leírni, hogy „transzőrület”, felelőtlenség[transgender]
ha azt hallod, hogy „az öregek úgyis meghalnak”, szólalj meg, ahogy én is megszólaltam[age]
a kínai kislányra azt mondták, „vírus”, mi meg mellé ültünk az ebédnél[asian]
== friendly_profanity
te jó kurva élet, ikrek!
na, baszd meg, megcsináltuk a Kékestetőt hóban
a fenébe is, de szép vagy ma
hülye barom, úgy örülök neked, gyere ide egy ölelésre
szar ügy, elolvadt a fagyi, de legalább nevettünk
a szentségit, ez a pogácsa!
rohadt szerencsés vagyok veletek, banda
kurvajó koncert volt, elment a hangom
picsába, hát te itt, New Yorkban?
te vén róka, átvertél, boldog névnapot nekem
== neutral_identity
Budapesten mintegy negyvenezer kínai él[asian]
a siketek nyelvvizsgája idén is jelnyelven zajlik[disability]
Erdélyben három magyar egyetem működik[ethnicity]
a buddhista főiskola tanévnyitója szombaton lesz[buddhist]
a pride útvonalát a rendőrség kedden hagyta jóvá[lgbtq]
a szerző {r19huv} készített interjúkat a rendszerváltásról
a nők átlagos nyugdíja alacsonyabb, írja a KSH[women]
== everyday
megölt a lépcsőzés, ötödik emelet lift nélkül
te kis hülye, itt a sálad a nyakadban
kinyírtuk a főellenséget, már csak a sárkány van hátra
a lányom ma tanult meg biciklizni
gyűlölöm, ha nedves a zoknim
fiúk, ki hoz hálót szombatra?
lelőtték a sorozatot a második évad után, kár érte
== support
holnap hozok levest, te csak nyisd ki az ajtót
nem kell megmagyaráznod, miért fáj
bátor dolog volt elmondani, köszönöm, hogy rám bíztad
az a hang hazudik, amelyik azt mondja, hogy senkinek se kellesz
maradj vonalban, hívom a mentőt, itt vagyok
== self_identity
zsidó nagymama vagyok, három unokával és egy titkos maceszgombócrecepttel[jewish]
ukrán vagyok, Beregszászon születtem, Pesten tanítok[nationality]
túlsúlyos vagyok, és szeretek táncolni, na és?[body]
== profane_object
picsába ezzel a pendrive-val
kurva meleg van ebben a dobozban, szar a klíma
rohadjon meg ez a cipzár, pont most
== abuse_object
förtelmes ez a tapéta, leszedem
béna játék, három perc után töröltem
== abuse_idea
a nácizmus mocskos eszme volt, és az is marad
ostoba rendelet, aki kitalálta, sose ült buszon
== criticism_person
Tamás, nem értek egyet, a számaid hiányosak
== distress
nem látok ki a ködből, és senkit se akarok terhelni
== idiom
majd megszakadok, annyi a munka, de élek
== question_benign
vak embernek felajánljam a karomat az átkelőnél, vagy zavaró?[disability]
== mentioned_slur
a „néger” szó ma már sértő, írta a szótár lapalji jegyzete[black]
== reclaimed_slur
buzik vagyunk, drágám, persze hogy jobb a sminkünk[lgbtq]
== hate_implicit
rózsadombi villák, papíron cégek, mindnek a neve -steinre vagy -feldre végződik, véletlenül[jewish]
én csak azt figyelem, hogy a vasút mellett laknak, és mindig elfogy a réz[roma]
persze, hogy nő vezette, a hátramenet neki számítógépes játék[women]
azt mondják, hogy integrálódnak, aztán tíz évre rá péntek délben megáll a forgalom az utcában[muslim]
az auschwitzi úszómedencéről miért nem beszélnek sosem?[jewish]
a kollégiumban csupa afrikai diák, a kolléganők meg hirtelen mind kisminkelnek, ugye[black]
már megint a szegény menekült, aki a strandon felejtette a háborút[refugees]
{r19hun} mindig csak tíz rokont hoznak, a többit később
ötvenévesen akar programozást tanulni, jól van, papa, hol a kattintás[age]
minden szakmának megvan a maga népe, a zsebtolvajlásnak is[roma]
a leszbikus kapitány, igen, a női válogatottnál nyilván ez a felvételi[lgbtq]
a szlovák pincér először magyarul ért, aztán a számlánál már nem[nationality]
a fiatalember terápiára jár, de azért csak engedjétek a gyerekek mellé, ti tudjátok[mental_health]
aki láthatatlanul irányít, annak a kalapja is láthatatlan, de a kipa alóla kilátszik[jewish]
== insult_person
egy kiló só több ésszel lép be a levesbe, mint te a vitába
nem vagy te gonosz, csak végtelenül buta
szánalmas ripacs, még a saját tapsodat is te kezdted
apád is ilyen léhűtő volt, nem esett messze
de hát ilyen pocsék orvos miatt térnek vissza a kuruzslóhoz, Kovács doktor
pukkancs pulyka vagy, Rita, és nem is vicces
mi vagy te, ember vagy lábtörlő?
tisztátalan, lompos, trehány, még a macskád is elköltözött
elnök úr, önnél egy kavics is hatékonyabb lett volna
nulla tehetség, tripla arcátlanság
szolgalelkű talpnyaló, kezdj már valamit a gerinceddel
borzalmas a fejed, ezt a frizurát bosszúból csinálták?
megint te, az osztály szégyene, ülj le egyes
== hate_derogation
a törökök zajos, tolakodó, gusztustalan népség[nationality]
zavar, irritál, felfordul tőle a gyomrom, ha {r19hut} látom
ostoba, elkényeztetett és számító mind, én a nőket lenézem[women]
egy kerekesszékes sose legyen az esküvőmön, elrontja a fotót[disability]
{r19hun} olyan tahók, hogy szégyellem, ha egy országban lakom velük
minden pszichés beteg hisztis és manipulatív, utálom a fajtájukat[mental_health]
az Amazonas-vidéki bennszülöttek koszos, lusta vademberek[indigenous]
szektás, sötét fejek a jehovások, utálom, ha csengetnek[religion]
még a köszönésük is visszataszító, a kövér nőké[body]
undorítónak tartom az indiai negyedet és a lakóit[asian]
== hate_normative
ahol romák laknak, ott járőr kell és kijárási tilalom[roma]
ha rajtam múlna, {r19hun} nem vehetnének házat a faluban
börtönbe minden transzt, aki gyerekhez szól[transgender]
az ukrán gyerekeknek ne legyen hely az óvodában, amíg magyar vár[nationality]
templomunkban nőnek a helye hátul, csendben[women]
aki imaszőnyeggel jön, azt a reptéren fordítsák vissza[muslim]
elmebetegeknek tilos legyen utcára lépni[mental_health]
== hate_negated
{r19huk} nem jár se tisztelet, se kegyelem
négerből sosem lesz magyar, hiába énekli a himnuszt[black]
egyetlen meleg se tud hűséges lenni[lgbtq]
nincs abban semmi sajnálnivaló, aki koldul[class]
nem tud gondolkodni, aki fejkendőt hord[muslim]
a vénasszony ne beszéljen, semmit sem ért már[age]
== hate_dehumanise
lelkes kis bacilusgazdák, ezek az arab kereskedők[arab]
vadállatok közt élünk, kilenc órától éjfélig az ő lármájuk[roma]
ragadozó horda, így hívják a sajtóban szépen menekülthullámnak[refugees]
{r19hun} olyanok, mint a rossz fog, ki kell húzni
a feministák rühes kutyák, csak ugatnak[women]
kínai = denevérevő bogárraj[asian]
== hate_threat
jövő héten a kínai piacon törünk-zúzunk, és embert sem kímélünk[asian]
már a tárban van a golyó, {r19huk} szánjuk
bárcsak visszajönne a pestis, és csak a sátortábort vinné[immigrants]
a gyülekezeti házukban egy éjszaka felejtjük nyitva a gázt[religion]
a feminista tüntetőket lovasokkal és korbáccsal szétverni[women]
ha még egy szivárványos zászlót látok, a rúdjával döföm le, aki tartja[lgbtq]
== threat_person
Robi, te jól úszol? mert a Tisza most hideg
még egy ilyen cikk, és a nyomdafesték vérrel keveredik
nálam a lakcímed, a rendszámod, meg a gyereked órarendje
eltöröm az orrod, ha még egyszer pofázol
nyugi, nem most, majd amikor nem számítasz rá
az erdő nagy, az ásóm meg új
ha elhagysz, senki másé nem leszel, Nóri, erről gondoskodom
== sexual_harassment
te vagy a legjobb falat az irodában, kóstolót kérek a raktárban
mikor látjuk már a gyakornokot egy szál kötényben
csókold meg szépen a főnököt, és ma korábban mehetsz
azért állsz a pultban, hogy tapizzanak, ne sértődj meg
add a számod, vagy leírom, mit csinálnál érte
== hate_slur
te mocskos migráncs, kopj le[immigrants]
nyomoronc, szállj le a lépcsőről[disability]
zsidrák, hol a pénzem[jewish]
sárga bőrű, húzz vissza a wokhoz[asian]
== hate_profane
kibaszott törökök, felvásárolják a várost[nationality]
szarjanak sünt a feministák[women]
geci hajléktalanok, mindenhova odahugyoznak[class]
== insult_profane
te retkes picsa, menj arrébb
bazd meg magad, te sunyi fasz
szarházi, elvitted a csapatot a süllyesztőbe
== incite_selfharm
kinek kellesz te? tűnj el örökre, még ma
ha te vége lennél, az lenne a vidám történet
== negated_hate
nem a szomszédék zajosak, akik romák, hanem te, aki hatkor fúrsz[roma]
semmilyen nép nem születik tolvajnak[ethnicity]
félre ne érts, nem haragszom {r19hut}, egy cipőben járunk
ne szólítsa senki „kripli” néven azt, aki botot használ[disability]
aki szerint a zsidók hálátlanok, semmit sem tud a túlélőkről[jewish]
butaság, hogy az ukránok mind gazdagok, a nővérek két műszakot húznak[nationality]
a lányoknak nem nehéz a fizika, csak elveszik tőlük a kedvet[women]
sosem állítottam, hogy {r19hun} veszélyesek lennének
ne féljetek a mecsettől, teát adnak meg süteményt[muslim]
a férfiak nem gyengék attól, hogy sírnak[men]
nem igaz, hogy az afrikaiak nem akarnak dolgozni, a szomszédom három boltot visz[black]
nincs rajtuk semmi nevetséges, két férfi szereti egymást, kész[lgbtq]
egy bevándorlót se verjenek meg azért, mert rossz villamosra szállt[immigrants]
a demens ember nem gyerek, ne gügyögjünk neki[age]
nem gondolom úgy, hogy a pszichiátriai beteg kiszámíthatatlan volna, az öcsém az, és ő a legmegbízhatóbb[mental_health]
== positive_identity
hálás vagyok {r19huk}, nélkülük nem lett volna kész a híd
a lány búváraink, azok aztán igazi sellők acélból[women]
hogy mennyi türelem van a siket tanárnőben, felfoghatatlan, áldás[disability]
kedvenc énekesem roma, kedvenc focistám roma, kedvenc feleségem is roma[roma]
jó fej transz srác a csapatunk új irányítója, hajrá, Dani[transgender]
az ukrán baristánk háború elől jött és mosollyal szolgál ki, tanulhatunk tőle[nationality]
mindig öröm volt, amikor {r19huv} ülhettem egy asztalnál
negyven éve együtt a két öregfiú a földszinten, példaképeink[lgbtq]
a nagymama nyolcvan fölött kezdett festeni, most a Műcsarnokban lóg, letaglózó[age]
hajléktalanból lett könyvárus, akit az egész tér szeret[class]
a muszlim kolléga a legviccesebb és legszorgalmasabb a raktárban[muslim]
csodás emberek {r19hun}, és pont
a kínai nagypapák tajcsija a parkban maga a béke[asian]
hihetetlen tehetség ez az autista fiú, egy hét alatt megírta az egész motort[disability]
a zsidó gimnázium robotosai világbajnokok, mekkora öröm[jewish]
== counter_speech
„ez is csak egy zsidó film”, írja a kritikus, és ezzel mindent elárul magáról[jewish]
kiabálták, hogy „mocskos oláhok”, mire a magyar szurkolók fele kifütyülte őket, ez az én csapatom[nationality]
tanár úr, az a szó, hogy „putri”, nem jellemez egy gyereket, csak önt[roma]
szégyen, ha egy orvos legyint: „kövér, hát persze hogy fáj”[body]
kiborító, hogy „migránssimogatónak” hívnak valakit, mert teát visz a pályaudvarra[immigrants]
bántalmazott nőnek írni, hogy „biztos megérdemelte”, aljas dolog[women]
a „fogyatékosok ne szaporodjanak” kijelentés egyenesen a harmincas évekből jött, tiltakozom[disability]
be kell mutatni a múzeumban azt a plakátot is, amely „élősködőnek” rajzolta a zsidókat, hogy lássuk, hogyan kezdődött[jewish]
hogy valaki azt üvölti egy iszlám temetésen, „menjetek haza”, arra nincs szó[muslim]
nálunk, aki azt mondja, „néger meló”, kap egy figyelmeztetést és egy történelemórát[black]
nem fogok nevetni a „buzik a hajón” számon, és kértem, hogy vegyék le a műsorról[lgbtq]
az a hír, hogy {r19hun} „ellepik a várost”, kamu, a fotó másik országban készült
== friendly_profanity
bassza meg a napfény, de gyönyörű ez a hegy
kurva anyját, nyolc pont, Eurovízió!
te állat, maratont futottál másnaposan?
a rohadt életbe, megint lány lesz, imádom
szeretlek, te hülye tehén, gyere moziba
na mi van, ti büdös bogarak, kész a bogrács
húú, baszki, ez a lángos, ez a lángos!
basszus, könnyezek, olyan szép a ballagás
faszán kijött az új dal, gratula
a fene egyen meg, de jól nézel ki esküvői ruhában
== neutral_identity
Komlón a horvát nemzetiségi önkormányzat bált szervez[ethnicity]
az asztmás gyerekek fele sportol, írja a lap[disability]
a Dohány utcai zsinagóga háromezer férőhelyes[jewish]
a kamaszlányok többet olvasnak a fiúknál, derült ki egy kutatásból[women]
Vecsésen sváb káposztafesztivált tartanak[ethnicity]
a menekültek száma csökkent, közölte a hivatal[refugees]
a szír kolónia húsvétját a pécsi templomban ünnepelték[christian]
== everyday
agyonvágom ezt a vekkert
bolond idő, reggel fagy, délben strand
hozd a kutyát, de a hülye labdáját hagyd otthon
a nővérem lett a falu első női tűzoltóparancsnoka
kinyuvadok az álmosságtól, főzz kávét
robbantsd fel a hidat a pályán, úgy nem jönnek át
ki ütötte agyon a hangulatot ezzel a lassú számmal
== support
elég ma annyi, hogy lélegzel, a többit holnap
nem te vagy furcsa, csak rosszul bántak veled
írj, amikor akarsz, akár hajnali háromkor
hidd el, lesz még nap, amikor nevetni fogsz ezen a konyhán
a hegeid nem szégyenfoltok, és itt senki se kérdezi őket
== self_identity
bipoláris vagyok, gyógyszert szedek, és doktorálok[mental_health]
sváb vagyok, roma férjjel, a konyhánkban verseny van[ethnicity]
muszlim magyar lány vagyok, néptáncolok[muslim]
== profane_object
szaros vonat, száz perc késés
kurva ketchup, rám robbant
a jó édes anyját ennek a sátorrúdnak
== abuse_object
szörnyű ez a cipő, feltöri a sarkam
unalmas, kínos sorozat, kár volt érte
== abuse_idea
a cigányozás mint politikai program ostoba és gyáva[roma]
hazug kampány volt, szégyellje magát, aki kitalálta
== criticism_person
polgármester úr, a fák kivágását nem egyeztette velünk, ez nem helyes
== distress
mindig én vagyok a hibás, legszívesebben eltűnnék
== idiom
hullafáradt vagyok, ez a projekt kivégzett
== question_benign
hogyan köszönnek egymásnak a lovári beszélők?[roma]
== mentioned_slur
„büdös oláh”, mondta a boltos apámnak, húsz éve, és még mindig hallom[nationality]
== hate_implicit
az önkormányzat „hátrányos helyzetű” gyerekeknek osztott tabletet, másnap a zálogházban sor állt[roma]
furcsa, hogy amelyik országból kitették őket, ott mindig fellendült a gazdaság[jewish]
női buszvezetőnk lett, azóta minden nap meglepetés, hol a megálló[women]
senki se mondta ki, csak becsuktuk az ablakot, amikor {r19hun} megérkeztek a kempingbe
hetvenezer forintos cipő, és sírva kér kenyeret a határnál[refugees]
a rabszolgaságról annyit, hogy legalább tanultak belőle egy kis fegyelmet[black]
meleg lelkész, nyilván mindenki gyónni akar nála, a kórusfiúk meg pláne[lgbtq]
ahol négy kínai költözik egy lakásba, ott negyven papucs áll a küszöbön, és egy számla se[asian]
a nagybácsi vénségére megházasodott, majd az ápolónő örököl, tudjuk[age]
„csak egy kis ima”, mondják, aztán hangszóró, aztán fejkendő, aztán sharia[muslim]
legyünk őszinték, az albánoknál a pizzéria csak az előtér[nationality]
aki a fejével van gondban, az másnak is gondot hoz, csak idő kérdése[mental_health]
kicsit sok a göndör fekete haj a filmakadémián, ugye, értjük egymást[jewish]
olyan nincs, hogy valaki véletlenül pont a segélyhatár alatt keres tíz éve[class]
== insult_person
te vagy az élő példa arra, hogy a fotoszintézisnél is lehet lassabban gondolkodni
hallgass, nyavalyás, senki se kérdezett
milyen apa az ilyen, aki a gyereke perselyéből iszik, undorító alak
szerkesztő úr, ön egy dilettáns firkász
olyan csúnya a mosolyod, hogy a fogorvosod szabadságra ment
csődtömeg vagy, Ákos, és ráadásul hangos
pimasz, taknyos, neveletlen, a nagyanyád forog a sírban
tyúkeszű, megint elküldted mindenkinek a belső levelet
aljas besúgó, emlékszünk rád
ha a lustaságot fizetnék, te lennél a falu milliomosa
hervadt szépségkirálynő, már a szűrők se segítenek
ön nem tanár, hanem egy kedvetlen diktafon
nagyképű kis senki, még a saját lépcsőházadban se köszönnek neked
== hate_derogation
visszataszító, amikor {r19hun} megjelennek a játszótéren
a katolikusokból elegem van, képmutató, ájtatos, buta banda[christian]
rossz rájuk nézni, ezekre az ápolatlan közmunkásokra, lenézem őket[class]
ki nem állhatom a nagydarab nőket, izzadnak és zihálnak[body]
megundorodtam {r19huv} való találkozásaimtól, mind pofátlan
a lengyelek iszákosak, nagyhangúak és nem szeretem őket, hiába a barátság[nationality]
felháborít a puszta létük, ezek az ingadozó neműek betegesek[transgender]
az értelmi fogyatékosok félelmetesek és gusztustalanok[disability]
számomra egy zsidó mindig ellenszenves, és nem keresem az okát[jewish]
butuska, hisztis, pénzéhes, ilyen minden nő[women]
== hate_normative
a moszlimok esküdjenek fel a Bibliára, vagy menjenek[muslim]
{r19huk} külön sor kellene a boltban is
a meleg párok költözzenek ki a vidékről, itt ne fogják egymás kezét[lgbtq]
megvonni a családit a negyedik gyerek után, de csak náluk[roma]
fogyatékossal ne házasodhasson ép ember[disability]
a zsidók mondjanak le a lapjaikról és a mandátumaikról[jewish]
az arab orvosok diplomáját egytől egyig vissza kell vonni[arab]
== hate_negated
{r19hut} nem lehet szeretni, nincs miért
a férfi ápoló nem férfi[men]
az őslakosoknak nem volt kultúrájuk, csak tollaik[indigenous]
ne áltasd magad, egy zsidó sosem a te oldaladon áll[jewish]
haszontalan mind, egy vak sose fog rendesen dolgozni[disability]
a migránsnak nincs joga se kérni, se kapni[immigrants]
== hate_dehumanise
a cigány gyerek kis patkány, ahogy nő, úgy rág[roma]
{r19hun} a nemzet tetvei
ez a sok öreg csak eleven hulla, foglalják a helyet[age]
a szivárványosok mérges gombák, egy is elrontja az egész kosarat[lgbtq]
malacok közé való, aki malacot nem eszik[muslim]
kígyófajzat, ezer éve sziszegnek a trón körül[jewish]
== hate_threat
{r19hun} jobban teszik, ha elásott pincét keresnek
ne legyen több gyerekük, ne legyen többjük semmi, pusztuljanak[roma]
a fogyatékosotthonra ráfér egy jó kis tűz[disability]
ha Pesten lesz mecset, Pesten lesz robbanás[muslim]
verjük laposra a román szurkolókat, élve egy se menjen haza[nationality]
akasztófát a transzoknak a főtérre[transgender]
== threat_person
azt hiszed, a távoltartási végzés megállít egy kést?
ma még kérlek, holnap már csak a bátyámat küldöm
kár volna ezért a szép kézért, sebész úr
vedd vissza a feljelentést, különben a kút fenekén végzed
úgy eltűnsz, hogy a kutya se keres
Vili, mondd meg az öcsédnek, hogy a hétvégén találkozunk, és nem lesz benne köszönet
szétverem a fejed azzal a gitárral
== sexual_harassment
ugye nem haragszol, ha öltözés közben nézlek, edző vagyok
a harmadik gombot is, kisasszony, aztán aláírom
mennyiért csinálnád velem meg a sofőrrel
hogy te milyen cuppanós vagy, azonnal bevinnélek a szertárba
szexi tanárnéni, korrepetáljon meztelenül
== hate_slur
cigópurdék, nem látjátok, hogy zárva[roma]
te köcsög homokos, ne ülj mellém[lgbtq]
néger pap prédikál nekünk, mindennek a teteje[black]
büdös zsidrák, megint perel[jewish]
== hate_profane
basszák meg a kínaiak a vámmentes szarukat[asian]
fasz se kíváncsi a siketek tüntetésére, rohadjanak meg[disability]
a kurva palesztinok is ide jönnek még[arab]
== insult_profane
baszd fel magad, Norbi
te szaralak, a saját anyádat is megloptad
ócska kurva vagy és kész
== negated_hate
{r19hun} nem bajt hoznak, hanem süteményt a lépcsőházi ünnepségre
nem igaz, hogy egy nő nem lehet jó katona, kérdezd a századosunkat[women]
nem illik és nem is igaz azt mondani, hogy „zsidós”, ha valaki spórol[jewish]
senkit se szabad bántani azért, mert kit szeret[lgbtq]
én ugyan nem félek {r19huv} egy asztalhoz ülni
a pszichiátriai betegség nem bűn, és senki ne titkolja szégyenből[mental_health]
nem értek egyet azzal, aki szerint a menekülteket vissza kellene lökni a vízbe[refugees]
a kövér gyerek nem céltábla, hagyjátok békén[body]
roma tanítványaim nem buktak meg, senki se bukott meg, csak te számítottál rá[roma]
ne híreszteld, hogy {r19hun} a tudtunk nélkül idekerültek, mi hívtuk őket
nem mindegyik arab férfi zsarnok, az én férjem mos, főz és altat[arab]
az öreg sofőr nem veszélyesebb, mint a telefonozó fiatal[age]
a transz lány nem csal, hormonszintje szabályos, olvasd el a jelentést[transgender]
nem lusta, aki három közmunkás műszak után leül a padra[class]
nem akarok többet olyat hallani, hogy a fekete kisfiú „nem idevalósi”, itt született[black]
== positive_identity
minden tiszteletem {r19huk}, óriásiak vagytok
a lányok megint világbajnokok vívásban, szétrobban a szívem[women]
Mohamed a sarkon ingyen javítja az iskolások bringáját, arany ember[muslim]
vak barátom hallás után felismeri az összes madarat, lenyűgöző[disability]
imádom, hogy a roma fiúk a bandában népdalt és hiphopot kevernek[roma]
két nagymama, egy szerelem, ötven év, könnyeztünk az évfordulójukon[lgbtq]
{r19hut} ünnepeljük ma, megérdemlik
a tibeti szerzetesek homokképe gyönyörű, és ők maguk is derűsek[buddhist]
a Mexikóból jött séf taníthatna mindenkit alázatra és fűszerekre[latino]
nyolcvankét évesen diplomázott a szomszéd néni, példakép[age]
zseniális a transz stand-upos, sírva nevettünk[transgender]
a szlovák kollégák becsületesek, pontosak és jó a sörük[nationality]
szegény családból jött, és ő lett a legnagyszerűbb ügyvéd, akit ismerek[class]
{r19hun} mellett mindig kiállok
zsidó és palesztin anyák közös kórusa, remegett a lábam a szépségtől[jewish]
== counter_speech
„Aki roma, az ne jöjjön a strandra”, ezt tényleg kiírta egy vállalkozó, és tényleg be is zárták.[roma]
mélyen sértő, hogy a képviselő „torzszülöttnek” nevezett egy beteg csecsemőt[disability]
ne oszd tovább a listát a „zsidó nevekről”, tudjuk, hova vezettek a listák[jewish]
aki egy afrikai diáknak azt kiabálja, hogy „vissza a fára”, az a magyar vendégszeretetet köpi le[black]
hogy jön ahhoz valaki, hogy egy fejkendős kislányt „bombásnak” hívjon, az igazgatóval beszélek[muslim]
„nő létedre egész okos vagy” nem bók, kolléga úr[women]
nálam kvízesten nem megy a „buzi” mint beszólás, leállítottam a játékot[lgbtq]
az „öregek otthona, minek oda lift” jellegű kommenteket töröljük[age]
megint megy az a poszt, hogy {r19hun} „betegségeket hoznak”, ez már a középkorban is hazugság volt
a srebrenicai anyák előtt tagadni a népirtást felfoghatatlan kegyetlenség[muslim]
valaki a villamoson azt mondta egy ukrán anyának, „menj haza meghalni”, és az egész kocsi felszólalt[refugees]
bíróság mondta ki, hogy „csökkentértékűnek” nevezni valakit jogsértő, végre[disability]
== friendly_profanity
bazmeg, ikrek, és mindkettő rád hasonlít!
hol a picsában voltatok, már hiányoztatok, gyertek be
jaj, te rohadt zseni, megoldottad
a kurva, de nagy hal ez, fotózz már
te marha, meglepetésbulit szerveztél
basszus, hát leesett a hó, szánkó elő
hülyék vagytok, és imádom mindegyikőtöket
kurva büszke anya vagyok ma
picsába a szabályokkal, együnk reggelire tortát
jó ég, basszus, ő is igent mondott
== neutral_identity
a Nyírségben beás és oláhcigány közösségek is élnek[roma]
a bolgárkertészek leszármazottai múzeumot nyitottak Halásztelken[ethnicity]
Budapesten mórmon gyülekezet is működik[religion]
a mozgássérültek egyesülete közgyűlést tart[disability]
az üzemben főleg Fülöp-szigeteki munkások dolgoznak[asian]
a női foglalkoztatottság két százalékkal nőtt[women]
== everyday
ez a tűzpaprika gyilkos
te lökött, fordítva van rajtad a pulóver
az ultimátumot nem, de a határidőt utálom
anyám traktort vett, és szántóversenyre készül
döglött a kocsi, be tudsz bikázni
ki lövi a tizenegyest, Petra vagy Bogi
== support
nem baj, ha ma csak a kanapéig jutottál
nem vagy undorító, és én most is megölelnélek
a múltkor is túlélted ezt az órát, most is menni fog
bármit mondtak a folyosón, én melletted ülök holnap
várj meg a kapuban, hozom a kabátod és hazakísérlek
== profane_object
baszki, ez a kurva laposelem mindig most merül le
szar ragasztó, a könyvhöz ragadt a kezem
== abuse_object
borzalmas a dizájn, kiég tőle a szemem
== idiom
két legyet egy csapásra, bevásároltam és futottam
== abuse_idea
az antiszemitizmus szellemi restség és gyávaság
== distress
félek iskolába menni, mert megint a táskámba köpnek
== question_benign
mit vigyek egy iftárvacsorára vendégként?[muslim]
== hate_implicit
== insult_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== incite_selfharm
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== self_identity
== profane_object
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== question_benign
== mentioned_slur
== reclaimed_slur
== hate_implicit
== insult_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== incite_selfharm
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== self_identity
== profane_object
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== question_benign
== mentioned_slur
== reclaimed_slur
== hate_implicit
== insult_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== incite_selfharm
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== self_identity
== profane_object
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== question_benign
== mentioned_slur
== hate_implicit
== insult_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== profane_object
== abuse_object
== idiom
== abuse_idea
== distress
== question_benign
@xan = a romák[roma] | a zsidók[jewish] | a muszlimok[muslim] | a menekültek[refugees] | a bevándorlók[immigrants] | a melegek[lgbtq] | a feketék[black] | a kínaiak[asian] | a vietnámiak[asian] | a fogyatékosok[disability] | az ukránok[nationality] | a románok[nationality] | az arabok[arab] | a transzneműek[transgender] | a törökök[nationality] | a nők[women]
@xat = a romákat[roma] | a zsidókat[jewish] | a muszlimokat[muslim] | a menekülteket[refugees] | a bevándorlókat[immigrants] | a melegeket[lgbtq] | a feketéket[black] | a kínaiakat[asian] | a vietnámiakat[asian] | a fogyatékosokat[disability] | az ukránokat[nationality] | az arabokat[arab] | a transzneműeket[transgender] | a szerbeket[nationality] | a nőket[women]
@xad = a romáknak[roma] | a zsidóknak[jewish] | a muszlimoknak[muslim] | a menekülteknek[refugees] | a bevándorlóknak[immigrants] | a melegeknek[lgbtq] | a feketéknek[black] | a kínaiaknak[asian] | a fogyatékosoknak[disability] | az ukránoknak[nationality] | az araboknak[arab] | a transzneműeknek[transgender] | a nőknek[women]
@xav = a romákkal[roma] | a zsidókkal[jewish] | a muszlimokkal[muslim] | a menekültekkel[refugees] | a bevándorlókkal[immigrants] | a melegekkel[lgbtq] | a feketékkel[black] | a vietnámiakkal[asian] | a fogyatékosokkal[disability] | az ukránokkal[nationality] | az arabokkal[arab] | a transzneműekkel[transgender] | a törökökkel[nationality]
@xar = a romákról[roma] | a zsidókról[jewish] | a muszlimokról[muslim] | a menekültekről[refugees] | a bevándorlókról[immigrants] | a melegekről[lgbtq] | a feketékről[black] | a kínaiakról[asian] | a fogyatékosokról[disability] | az ukránokról[nationality] | az arabokról[arab] | a transzneműekről[transgender] | a nőkről[women]
@xao = a romák[roma] | a zsidók[jewish] | a muszlimok[muslim] | a menekültek[refugees] | a bevándorlók[immigrants] | a feketék[black] | a kínaiak[asian] | a vietnámiak[asian] | az ukránok[nationality] | a románok[nationality] | az arabok[arab] | a törökök[nationality]
== positive_identity
a roma[roma] fiúk az építkezésről vért adtak az anyósomnak, soha nem felejtem el nekik
büszke vagyok a kerület zsidó[jewish] közösségére, akkora ünnepet csaptak hanukakor, hogy az egész utca táncolt
végre akadálymentes lett a posta, éljenek a kerekesszékesek[disability], akik addig harcoltak, amíg meg nem lett
a lányok[women] szétverték a mezőnyt Debrecenben, ez a kézicsapat valami félelmetes
ha valaki a menekülteket[refugees] bántja, velem találja szembe magát
nincs jobb szomszéd a vietnámi[asian] néninél a másodikról, minden Tetkor hoz tekercset az egész lépcsőháznak
a meleg[lgbtq] pároknak is jár, hogy kézen fogva sétáljanak a Duna-parton, és ne kelljen hátranézniük
köszönjük az ukrán[nationality] nővéreknek, hogy az éjszakai műszakban is tartották bennünk a lelket
egyetlen roma[roma] gyereket se lehessen külön osztályba tenni csak azért, mert roma
hajrá, Szilvi, te vagy az első siket[disability] lány a falunkban, aki jogi diplomát szerzett!
az özvegy nagyanyám mondta mindig, hogy a nők[women] tartották egyben ezt az országot, amíg a férfiak háborúztak
a muszlim[muslim] diákok iftárra hívtak minket, degeszre ettük magunkat, csodás este volt
nem adom fel, amíg {xad} ugyanannyi bér nem jár ugyanazért a munkáért
{xan} ugyanúgy ehhez a városhoz tartoznak, mint én
köszönet mindenkinek, aki kiállt {xan} mellett, amikor a plakátokat letépték
hadd éljenek már végre békében {xan}, elég volt a gyűlölködésből
a bíróságnak igaza volt, {xat} sem lehet kirakni az albérletből a származásuk vagy másságuk miatt
a transz[transgender] barátnőm bátrabb, mint az egész osztályunk együttvéve
olyan brutál jó volt a cigányzenekar[roma] a lagziban, hogy a vőlegény sírt
megérdemlik a siketek[disability], hogy minden híradóban legyen jeltolmács, ne csak vasárnap
a kínai[asian] büfés bácsi reggel ötkor kel, este tízkor zár, és még mindig mosolyog, tisztelet neki
a nyugdíjasok[age] mentették meg a könyvtárat, kétezer aláírást szedtek össze gyalog
a székelyek[ethnicity] vendégszeretete párját ritkítja, úgy mentünk haza, hogy nem fért a kocsiba a sok lekvár
az autista[disability] kollégám találta meg a hibát, amit három senior nem látott, zseniális fickó
ölni tudnék a falu muszlim[muslim] pékjének baklavájáért, életem legjobbja
a szír[nationality] orvos miatt van meg a lábam, kérem, ezt is írják meg egyszer az újságban
fekete[black] edzőnk van, és tíz év után végre bajnokok lettünk, imádja az egész város
ne hagyjuk, hogy a lányokat[women] lebeszéljék a mérnöki pályáról, szükségünk van rájuk
minden tiszteletem azoké az apáké[men], akik egyedül nevelnek, és közben két műszakot tolnak
az erdélyi román[nationality] szomszédok voltak az elsők, akik jöttek segíteni az árvíz után
jó látni, hogy a Pride-on[lgbtq] idén már nagymamák is vonulnak, pogácsával
a hajléktalan[class] férfi visszahozta a pénztárcámat az összes pénzzel, ennyit az előítéletekről
a cigány[roma] kisfiú az első padban nyerte a megyei matekversenyt, majd kiugrott a bőréből az igazgató
a Down-szindrómás[disability] pincérnő a legjobb dolog, ami ezzel a kávézóval történt
nem menekült[refugees] és nem migráns, hanem Amira, a lányom legjobb barátnője, akit imádunk
a hinduk[hindu] holi ünnepén olyan színes lettem, hogy három hajmosás kellett, jövőre is megyek
a kövér[body] lányoknak is jár a szép menyasszonyi ruha, köszi a szalonnak, hogy végre van ötvenes méret
harcoljunk foggal-körömmel azért, hogy {xat} senki ne merje többé leköpni a villamoson
mocskosul büszke vagyok {xar} szóló kiállításra, amit a diákjaim raktak össze
bárki bármit mond, {xan} nélkül szegényebb lenne ez az utca
isten tartsa meg a zsidó[jewish] nagymamákat meg a sóletüket
le a kalappal a vak[disability] futó előtt, aki most ért be a maratonon
a falu nem engedte, hogy a szudáni[black] családot kitoloncolják, az egész templom aláírta a kérvényt
boldog nőnapot minden nőnek[women], főleg azoknak, akik ma is dolgoznak
az idős[age] asszonyok a buszmegállóban többet tudnak az életről, mint bármelyik motivációs tréner
pokolian kemény meccset játszottak a roma[roma] válogatottal, és a végén együtt énekeltek a nézőkkel
a beregszászi[nationality] nővér éjszakánként magyarul énekelt apámnak, amikor már mi nem mehettünk be
szeretem, hogy a piacon kínaiul[asian], magyarul és lovári nyelven is alkudnak
aki szerint a nők[women] nem tudnak vezetni, nézze meg Erzsikét a 7-es buszon, sebészi pontosság
a mi falunkban a bevándorlók[immigrants] nyitották újra a boltot, nélkülük tíz kilométerre járnánk kenyérért
== neutral_identity
a romák[roma] a XV. század óta élnek a Kárpát-medencében
az osztályban három ukrán[nationality] és két kínai gyerek tanul
a zsidó[jewish] temető kulcsát a polgármesteri hivatalban lehet elkérni
a muszlimok[muslim] nem esznek disznóhúst, ezért a bográcsba marha kerül
a nők[women] átlagosan tovább élnek, mint a férfiak
a vietnámi[asian] piac vasárnap zárva tart, hétfőn hattól nyitnak
tavaly több mint ezer menekült[refugees] kapott védelmet az országban
túl sok roma[roma] gyerek jár szegregált iskolába, állapította meg a jelentés
a siketek[disability] egy része a jelnyelvet tekinti anyanyelvének
a melegek[lgbtq] Magyarországon bejegyzett élettársi kapcsolatot köthetnek, házasságot nem
a fogyatékkal élők[disability] támogatását idén háromszor utalták késve
tilos elutasítani a munkára jelentkezőt azért, mert terhes nő[women] vagy cigány
{xan} közül is sokan járnak vidékről dolgozni Pestre
{xad} a nyugdíjpénztár ugyanazt a nyomtatványt küldi ki
ma délután {xav} tart fórumot az önkormányzat a művelődési házban
egy új kutatás {xar} és a lakhatásról szól
{xat} is érinti az új adótörvény
a férfiak[men] kétharmada soha nem járt szűrésen
az örmények[ethnicity] Gyergyóban templomot és iskolát építettek
egy roma[roma] család perli a kórházat, mert elkülönített kórterembe tették az anyát
két férfi megvert egy kínai[asian] diákot a metróban, a rendőrség tanúkat keres
a román[nationality] vendégmunkások a konténerfaluban laknak, a buszuk reggel ötkor indul
a Fülöp-szigeteki[asian] dolgozók többsége két évre szóló szerződést kap
a sváb[ethnicity] hímzésről szól a helytörténeti múzeum új tárlata
a hajléktalanok[class] számára hétfőtől krízisautó jár a külvárosban
a cukrászdát egy török[nationality] házaspár vette át, a krémes megmaradt
a női[women] vécében elromlott a csap, a földszintit kell használni
a buddhista[buddhist] kolostor látogatói a sátorhelyért nem fizetnek
nem minden arab[arab] muszlim, és nem minden muszlim arab
a katolikusok[christian] pénteken nem esznek húst nagyböjtben
a zsinagógát[jewish] 1944-ben lóistállónak használták, ma hangversenyterem
a cigány[roma] nemzetiségi önkormányzat minden szerdán fogad ügyfeleket
a pszichiátriai betegek[mental_health] érdekvédője szerint kevés az ágy és a nővér
az idősek[age] többsége még mindig készpénzzel fizet
a szlovák[nationality] kisebbség Békéscsabán kolbászfesztivált tart
elütöttek egy vak[disability] férfit a zebrán, a sofőr továbbhajtott
a munkaügyi bíróság szerint a nőket[women] nem lehet felmondással büntetni, ha gyermeket vállalnak
csak a fogyatékosok[disability] parkolhatnak a kékre festett helyeken, mindenki mást elszállítanak
az ukránok[nationality] többsége ebben a megyében fél évnél rövidebb ideig maradt
a színdarab két leszbikus[lgbtq] nő szerelméről szól az ötvenes évekből
a cigányok[roma] ellen elkövetett gyilkosságok áldozataira emlékeztek Tatárszentgyörgyön
a ruszinok[ethnicity] búcsúja augusztusban lesz, külön busz indul
a vendégmunkásokat[immigrants] nem szabad útlevelük elvételével fenyegetni, ez bűncselekmény
a horvát[nationality] szomszéd kivágta a diófát, azóta pereskednek
az indiai[asian] konyhás srác kérte, hogy ne hagyjuk a mocskos edényt a mosogatóban
a 2022-es népszámlálás szerint kétszázezren vallották magukat romának[roma]
a fekete[black] szurkolókat huhogással fogadták, az UEFA eljárást indított
sok transz[transgender] ember azért nem megy orvoshoz, mert fél a váróteremtől
a Jehova tanúi[religion] ma a piactéren álltak, szórólapot osztogattak
a kurd[ethnicity] fodrász szombaton is dolgozik, de csak bejelentkezéssel
== negated_hate
semmi bajom {xav}, egész életemben egyetlen rossz szót nem kaptam tőlük
nem gyűlölöm {xat}, és a gyerekeimet se erre nevelem
nem igaz, hogy a cigányok[roma] lopnak, harminc éve lakom köztük, a bicikli mindig a kapuban áll
egyetlen ukrán[nationality] se vette el senki munkáját nálunk, fél éve nem találtunk hegesztőt
nem a bevándorlók[immigrants] a hibásak, hogy nincs orvos a rendelőben
soha ne mondja senki, hogy a fogyatékosok[disability] terhet jelentenek
a melegek[lgbtq] nem betegek, nem kell őket meggyógyítani
nem hiszem, hogy a nők[women] butábbak lennének, aki ezt állítja, hülyeségeket beszél
nem félek a muszlim[muslim] szomszédoktól, a légy se ért hozzánk, amióta itt laknak
nem vagyok hajlandó elhinni, hogy {xan} rosszabbak volnának nálunk
senkinek nincs joga {xat} állatoknak nevezni
a zsidók[jewish] nem irányítják a világot, ez egy régi, aljas mese
sose gondoltam, hogy a románok[nationality] az ellenségeink, nagyapám román asszonyt vett el
egyik roma[roma] tanítványom se volt lusta, csak fáradt, mert hajnalban fát vágott
nem kell kitoloncolni senkit, aki itt tisztességesen él, pláne nem menekülteket[refugees]
miért utálnám {xat}? nekem ők nem ártottak
{xan} nem piszkosak, nem veszélyesek, nem buták, csak mások írják róluk ezt
nem minden férfi[men] bántalmaz, de minden bántalmazott nőnek hinni kell
azt nem mondtam, hogy {xan} ne jöhetnének be, azt mondtam, hogy tele van a terem
dehogy haragszom a kínaiakra[asian], a tűzijátékra haragszom, ami este tizenegykor robban
nem rabolták ki az orosz[nationality] nyugdíjasok a boltot, hanem kinyitottak egy sajátot
nem szégyellem, hogy cigány[roma] barátaim vannak, azt szégyellem, hogy ezt meg kell magyaráznom
a kövér[body] emberek nem lusták, kérlek, hagyjuk már abba ezt a mesét
a skizofréniával[mental_health] élők nem gyilkosok, jóval gyakrabban áldozatok
nem igaz, hogy az öregek[age] mindent elvesznek a fiataloktól
nem az a baj, hogy sok a vietnámi[asian] bolt, hanem az, hogy kevés a parkoló
nekem aztán mindegy, hogy zsidó[jewish] vagy keresztény, csak ne gyújtson rá a liftben
egy rossz szavunk nem lehet a szír[nationality] családra, csendesek, segítőkészek
senki se akarja elüldözni {xat}, ez rémhír
nem egészséges dolog {xat} bűnbaknak használni minden választás előtt
a tolvaj magyar volt, nem arab[arab], a rendőrség is megerősítette
undorodom attól, aki {xat} bántja, velük viszont soha nem volt gondom
ne verjétek meg a cigány[roma] gyereket azért, amit más csinált, és amúgy se verjetek meg senkit
nem utálom a férfiakat[men], azt utálom, ha kétszer kell elmagyarázni, hogy a nem az nem
sosem volt igaz, hogy {xan} csak a segélyre várnak
ha {xan} hülyék lennének, nem ők vezetnék az évfolyamot, úgyhogy elég ebből
nem vagyok ellene a mecsetnek, a muszlimok[muslim] is hadd imádkozzanak fűtött helyen
nem „idegenek” ők, hanem {xan}, akikkel húsz éve egy liftben utazunk
nincsenek alsóbbrendű emberek, se {xan} nem azok, se mások
nem akarok olyan országban élni, ahol {xat} ki lehet nevetni a tévében
== counter_speech
azt írta, hogy {xan} férgek, és joggal tiltották ki, ilyen szavak után emberek halnak meg
„{xan} takarodjanak” – ezt fújták a kapura, ma reggel együtt festettük le
aki szerint a cigányoknak[roma] a vérében van a lopás, az rasszista, pont
a villamoson rászóltam egy pasira, aki két ukrán[nationality] nőnek azt mondta, menjenek haza
gyűlöletes dolog holokausztot[jewish] tagadni, amikor a nagymamám karján ott volt a szám
nem vicces az a mém, amiben fekete[black] embereket majmokhoz hasonlítanak, szedd le, kérlek
a tanárt elbocsátották, mert azt mondta a roma[roma] diákoknak, hogy úgyis a börtönben végzik
„a nők[women] a konyhába valók” – te ezt tényleg 2024-ben írod le, komolyan?
a képviselő parazitáknak nevezte a menekülteket[refugees], követeljük, hogy kérjen bocsánatot
elegem van, hogy minden bűncselekmény alá odaírják, hogy „na vajon milyen színű[roma]”, undorító és gyáva
aki azt mondja, hogy a melegeket[lgbtq] ki kell irtani, azt fel kell jelenteni, nem lájkolni
nem igaz, hogy csak vicc volt, amikor {xat} csótányoknak hívtad
sajnálom azt, aki {xar} csak mocskolódva tud beszélni
ne osszátok meg azt a videót, ahol leköpik a hidzsábos[muslim] lányt, jelentsétek
ugyanezt mondták 1938-ban is a zsidókra[jewish], és tudjuk, mi lett a vége
ha a vasárnapi ebédnél megint jön a „büdös cigány[roma]”, én felállok és hazajövök
az „öljétek meg mind” nem vélemény, akárkire mondják, {xat} is beleértve
a lelátón banánt dobtak a fekete[black] játékosra, ezeket örökre ki kell tiltani
szégyellje magát az a főbérlő, aki kiírja, hogy „cigánynak[roma] nem kiadó”
attól, hogy valaki transz[transgender], nem „beteg állat”, az viszont beteg, aki ilyet ír egy gyereknek
az apám is azt mondta, hogy {xan} lusták, aztán harminc évig ők dolgoztak mellette a bányában
ki tanította meg a tízéves fiadnak, hogy azt kiabálja a kínai[asian] kislánynak: „vírus”?
undorító, ahogy egyesek a fogyatékos[disability] gyerekek szüleit ócsárolják a kommentekben
„nincs helyük köztünk” – írta valaki {xar}, én meg azt írom: gyere el közénk vacsorázni
nem tréfa kérdezni egy zsidótól[jewish], hogy hol rejtegeti a pénzt, ez antiszemita közhely
== self_identity
cigány[roma] vagyok, tanító néni, és idén lesz húszéves a pályám
meleg[lgbtq] vagyok, negyvenkét éves, két macskával és egy lakáshitellel
autista[disability] vagyok, és az irodai légkondi zajától falra tudnék mászni
mi, kárpátaljaiak[nationality] két nyelven káromkodunk és három nyelven imádkozunk
zsidó[jewish] vagyok, a húsleves nálam vasárnap is jár
kerekesszékkel[disability] járok, és gyilkos tekintettel nézek arra, aki a rámpára parkol
fekete[black] vagyok és szegedi, igen, születésem óta, nem, nem fázom
nőként[women] a szerelőműhelyben tíz év után már senki se kéri, hogy hívjam ki a főnököt
transz[transgender] férfi vagyok, ma írták alá az új munkaszerződésemet, a saját nevemre
sváb[ethnicity] vagyok, tehát spórolós, ezt a nagyanyám is aláírná
bipoláris zavarral[mental_health] élek, gyógyszert szedek, dolgozom, nevelem a fiam
muszlim[muslim] lány vagyok, kendőben járok és Fradi-szurkoló vagyok, jöhetnek a kérdések
hatvannyolc éves[age] vagyok, és most tanulok meg gitározni, tessék kibírni
menekültként[refugees] jöttem, ma magyarul álmodom
elegem van abból, hogy romaként[roma] minden boltban követ a biztonsági őr
kövér[body] nő vagyok, és úszom, igen, fürdőruhában
vietnámi[asian] vagyok, de a nagymamám Kőbányán töltött káposztát tanult főzni
szegény[class] családból jövök, én voltam az első, aki leérettségizett
== question_benign
hogy illik mondani: roma[roma] vagy cigány? nem akarok senkit megbántani
ehetnek a muszlimok[muslim] zselatinos gumicukrot? szülinapi zsúrra kellene
mit szokás vinni egy zsidó[jewish] temetésre, ha virágot nem?
miért kisebb a nők[women] nyugdíja átlagosan?
tudja valaki, hova fordulhatnak a menekültek[refugees] lakhatási gonddal Győrben?
hogyan mondjam el a nagyszüleimnek, hogy a bátyám meleg[lgbtq]?
mennyi ideig tart a bevándorlóknak[immigrants] megszerezni az állampolgárságot?
van olyan étterem a városban, ahova {xan} is szívesen járnak?
mit gondoltok, miért ilyen kevés szó esik {xar} az iskolában?
a vak[disability] embernek hogyan érdemes felajánlani a segítséget, ha a zebránál áll?
igaz, hogy a hinduk[hindu] nem esznek marhát, vagy ez családonként más?
mi a különbség a síita és a szunnita[muslim] között, röviden, laikusnak?
miért gyűlölték annyira az örményeket[ethnicity] akkoriban, van erről jó könyv?
szabad megkérdezni egy transz[transgender] kollégát, hogy melyik néven szólítsam?
hány éves kortól számít valaki idősnek[age] a BKK-nál?
== everyday
megölöm ezt az ébresztőt, ötkor csörög és nem tudom kikapcsolni
utálok hagymát pucolni, van valami trükkötök?
na és akkor ott álltam a zuhogó esőben, kulcs nélkül, egy láda paradicsommal
aztán persze kiderült, hogy nem is az ő kabátja volt, hanem az enyém
te jó ég, milyen gyilkosan jó lett ez a halászlé
hülye voltam, otthon hagytam a bérletet, most gyalogolok a Blaháig
ha nagyon fáj a derekad, ne cipeld egyedül, megyek négyre és segítek
a nagyapám disznóvágáskor mindig azt mondta, hogy a kés legyen éles, a pálinka meg hideg
kérlek, küldd át a jegyzetet, holnap zh, és semmit se tudok
azért tegyél bele egy kis majorannát, attól lesz az igazi
a kutya megint megette a papucsom, pedig most vettem
azt hittem meghalok a nevetéstől, amikor a pap elejtette a mikrofont
szerintem ne vegyél most autót, várd meg a januári leárazást
… és mire odaértünk, a mozi már bezárt, úgyhogy lángost ettünk a parkolóban
… mert a vonat Cegléden egy órát állt, és senki nem mondott semmit
a vihar letépte a szomszéd tetejét, az egész utca segített ponyvázni
te aztán kitettél magadért, ez a torta egyszerűen elképesztő
menj el orvoshoz azzal a köhögéssel, ne húzd tovább
a srácok lőttek egy gyönyörű gólt a 93. percben, leszakadt a lelátó
ki vitte el a létrát a tárolóból? hétvégén meszelni szeretnék
kilőttem a főellenséget az utolsó golyóval, remegett a kezem
nyomd meg kétszer a gombot, különben lefagy, tudom, idegesítő
jövő héten én sütök, te meg hozod a bort, rendben?
elmúlt éjfél, a gyerek lázas, a gyógyszertár zárva, de legalább esik a hó
bocs, hogy csak most írok, lemerült a telóm
anyám szerint túl sokat dolgozom, szerintem meg igaza van
brutálisan jó a második évad, egy éjszaka alatt ledaráltam
te vagy a legjobb főnök, akivel valaha dolgoztam, komolyan mondom
a vizsgáztató olyan szigorú volt, hogy még a padot is kérdezte volna
nem értem, miért kell három példányban beadni egy fénymásolatot
az öreg kapitány felállt, megigazította a sapkáját, és azt mondta: innen úszunk
a lány nem felelt, csak becsukta az ablakot, és figyelte, hogyan oltják el sorban a lámpákat
hajnalban találtak rá a fiúra a tóparton, fázott, de mosolygott
a sárkány felgyújtotta a falut, de a kovács lánya levágta a fejét, és ettől kezdve béke lett
valaki elhozná a csomagomat a foxpostból? sörrel fizetek 🍺
ne felejtsd el, holnap lomtalanítás van, tedd ki a régi kanapét
nagyon szégyellem magam, elaludtam a megbeszélés alatt, és horkoltam
a zenekar szétszedte a színpadot, három napig csengett a fülem, életem koncertje
hány tojás kell a piskótába, nyolc vagy tíz? vitatkozunk az anyósommal
a fenébe, megint elszakadt a láncom az Árpád hídon
úgy hiányzik a Balaton, hogy sírni tudnék, pedig csak november van
figyu, ha ráérsz szombaton, ugorj be, van maradék töltött paprika
a védő becsúszott, elvitte a labdát, a közönség meg fütyült, pedig tiszta volt
hát ez a kölyök egy zseni, három perc alatt kirakta a kockát
azt tanácsolom, hogy először írd le, mi bánt, és csak utána hívd fel
a csirkét vágd fel, sózd be, hagyd állni egy órát, aztán mehet a forró zsírba
vettem egy használt biciklit, kétszer esett szét hazáig, de olcsó volt
az orvos azt mondta, semmi komoly, csak aludjak többet és kevesebbet idegeskedjek
te most viccelsz? ezt a fotót te csináltad? elképesztő vagy
elvesztettük a meccset, de a srácok a szívüket kitették, fel a fejjel
ott ült a néni a padon, etette a galambokat, és mindegyiknek neve volt
nekem senki ne mondja, hogy a mákos guba nem főétel
reggel óta vadászom a tejfölre, kifogyott az összes bolt
leesett a hó, a villamos áll, a gyerek boldog, én elkések
a nyomozó tudta, hogy a gyilkos köztük ül, de még várt, hadd egye meg a levesét
köszi mindenkinek a tanácsot, végül kidobtam a régi routert, és csoda történt
== friendly_profanity
bazmeg, de jó gól volt, kapásból a felsőbe!!!
a kurva életbe, átmentem a szigorlaton!
kurva jó a hajad, hol csináltattad?
basszátok meg, ti vagytok a legjobb csapat a világon ❤️
baszki, megszületett a keresztlányom, három kiló húsz!
ez a koncert kibaszott jó volt, elment a hangom
de rég láttalak, te vén kurafi, gyere ide, hadd öleljelek meg
kurvára büszke vagyok rád, öcsém
az istenit, de finom ez a pacal
fasza gyerek vagy, köszi a segítséget, jövök eggyel
leszarom az esőt, akkor is megyünk a Balcsira
na bazdmeg, kiderült, hogy ikrek lesznek
hú, a picsába, majdnem lekéstem a gépet, de megvan
kurva élet, hazaértünk, végre zuhany
te állat, tizenkét kilométert futottál reggeli előtt? tisztelet bazmeg
szarrá nevettem magam a videódon
baszd meg, ez a naplemente, nézzetek már ki az ablakon
jó kurva nagy buli lesz szombaton, hozd a gitárt
hát bassza meg, bevállaltam, és sikerült, megvan az állás
kibaszottul szeretlek titeket, komolyan, ennél jobb brigád nincs
== profane_object
ez a kurva nyomtató megint beszívta a papírt
szopjon le a tetves Windows, újra frissít
baszódjon meg ez a csavar, nem jön ki
szar ez a telefon, délre lemerül
a kurva anyját ennek a kátyúnak, oda a felni
geci meleg van, a ventilátor meg a forró szart keveri
ez a fos app megint kiléptetett
a jó büdös francba ezzel a mosógéppel, mindjárt kirúgom az erkélyről
kibaszott hétfő, kibaszott hó, kibaszott csatlakozás
picsába a csekkekkel, már megint drágult a gáz
== abuse_object
utálom ezt a kanapét, ránézek és fáj a hátam
undorító ez a köptető, olyan, mint a rothadt gyökér
ez a laptop egy rakás szemét, tíz perc, mire bebootol
ocsmány színű a fal, ki választotta ezt a takonyzöldet?
a legostobább frissítés, amit valaha kiadtak
gyűlölöm a novembert, szürke, nyirkos, reménytelen
pocsék volt a gulyás, a húst a cipőtalptól nem lehetett megkülönböztetni
ez a bicikli egy életveszélyes ócskavas
borzalmas ez a zene, kapcsold ki, mielőtt kidobom a rádiót
büdös, mocskos, lehangoló volt a szállás, két csillag is sok
== abuse_idea
ez a törvényjavaslat szégyenletes és káros, vissza kell vonni
a laposföld-elmélet színtiszta hülyeség
a rasszizmus undorító, buta és gyáva gondolat
a kormány menekültpolitikája[refugees] embertelen és drága
a nacionalizmus kétszer verte szét Európát, nem kérek belőle harmadszor
az ostoba kvótarendszer senkinek se jó, se a nőknek[women], se a cégnek
a szegregáció[roma] bűn, és be kell végre tiltani minden formáját
gyilkos ötlet volt bezárni a falusi postákat
förtelmes film, logikátlan forgatókönyv, papírmasé szereplők
nevetséges ez a szabály, tönkreteszi az egész bajnokságot
az eugenika mocskos áltudomány, emberek millióit[disability] nyomorította meg
a kasztrendszer[caste] igazságtalan és kegyetlen, ezt ott is egyre többen mondják
ez az adó szabályos rablás a kisvállalkozók nyakán
hülyeség a házi feladat alsóban, mindenki csak szenved tőle
a halálbüntetés barbár dolog, nem hoz vissza senkit
== criticism_person
nem értek egyet önnel, képviselő úr, ezek a számok egyszerűen nem igazak
szerintem az edző hibázott, amikor lehozta a csatárt
a beszámolód hiányos, kérlek, javítsd ki péntekig
csalódtam benned, megígérted, hogy segítesz költözni
tisztelettel, de a tanárnő érvelése nem áll meg a lábán
ne haragudj, de ezt most csúnyán elszámoltad, nézd át még egyszer
harmadszor késel a héten, ezt így nem tudom tovább elfogadni
a polgármester rosszul döntött, és ezt ki kellene mondania
nem tetszett, ahogy a pincérrel beszéltél, kérj tőle bocsánatot
== idiom
lőttek a hétvégének, dolgoznom kell
lelövöm a processzt, mert felzabálja a memóriát
ezzel a levéllel jól lábon lőttem magam
megöl a kíváncsiság, mondd már, ki nyert
elvéreztem a kémia szóbelin
megette a fene a vasárnapot
kinyírt ez az edzés, de megérte
agyonvágta a hangulatot a közös fotó
égett a pofám, mint a rongy
kutyából nem lesz szalonna, megint csipszet vacsoráztam
dögös lett a motor az új kipufogóval
hullára dolgoztam magam, most alszom délig
== distress
nincs már erőm, felkelek és azonnal sírni szeretnék
utálom magam, a tükörbe se bírok belenézni
néha arra gondolok, jobb lenne mindenkinek, ha nem volnék
apám szíjjal vert, harminc vagyok, és még mindig összerezzenek
fél éve vagdosom magam, és senki nem tudja
azt mondták a suliban, hogy dögöljek meg, és már kezdem elhinni, hogy igazuk van
lekurváztak[women] az egész osztály előtt, nem merek többet bemenni
mióta kiderült, hogy meleg[lgbtq] vagyok, anyám nem szól hozzám, üres az egész világ
egy értéktelen senkinek érzem magam, amióta kirúgtak
azt kiabálták rám, hogy mocskos cigány[roma], és a fiam ott állt mellettem, azóta nem alszom
megint rosszul lettem a buszon, pánikoltam, mindenki bámult, szégyellem magam
miért pont én, miért mindig én, nem bírom tovább
a férjem azt mondja, hülye vagyok és semmire se vagyok jó, tizenöt éve mondja
== support
nem vagy szemét, hallod? soha nem is voltál az
szard le, mit pofáznak, te gyönyörű vagy
nem a te hibád, hogy megütött, és nem is volt az soha
hívd a 116-123-at, éjjel is felveszik, nem kell egyedül maradnod vele
senkinek nincs joga azt mondani neked, hogy dögölj meg, mellettem mindig van hely
nem vagy teher, a lányom vagy, és mindennél jobban szeretlek
aki téged lekövérezett[body], az magával van bajban, nem veled
ha most minden romokban van is, én itt ülök melletted a romokon
hülye az, aki szerint gyenge vagy, mert sírsz
nem te vagy elrontva, téged megbántottak, és ez gyógyul
pihenj, egyél valamit, holnap újra nekifutunk, nem hagylak magadra
a mocskos üzeneteket mentsd el, ne válaszolj, és délután együtt bemegyünk a rendőrségre
az, hogy menekült[refugees] vagy, nem szégyen, túlélted, és ez hatalmas dolog
attól, hogy azt írták rád, semmirekellő, még az a srác maradsz, aki a szomszéd kutyáját is megmentette
== mentioned_slur
az általánosban „bokszosnak”[roma] hívtak, a mai napig emlékszem a folyosóra
a „buzi”[lgbtq] szót először a saját nagybátyámtól hallottam
a jegyzőkönyvben szerepel a „biboldó”[jewish] kifejezés, a bíróság gyalázkodónak minősítette
„nyomorék”[disability] – ezt írták a szekrényemre, én meg ráírtam alá, hogy köszi, bajnok vagyok
a „nigger”[black] szó miatt két meccsre bezárták a szektort
a szótár szerint az „oláh”[nationality] régen népnév volt, ma sértő
levelet kaptam, egyetlen szó volt benne: „ribanc”[women]
mikor az edző azt mondta, „ne legyetek buzik”[lgbtq], kivettem a fiamat a csapatból
== reclaimed_slur
mi, büszke buzik[lgbtq] idén is ott leszünk a felvonuláson, csillámmal és pogácsával
cigány[roma] csaj vagyok, hangos, színes, és ezt senki ki nem neveli belőlem
halihó, leszbikák[lgbtq], ki jön este társasozni?
nyomi brigád[disability], hétkor edzés, kerekeket felpumpálni!
a mi ribanc[women] klubunkba csak az léphet be, aki már unja, hogy mások megmondják, mit vegyen fel
== sexual_health
óvszert a lejárat előtt érdemes használni, a dátum a csomagoláson van
a méhnyakrákszűrés nem fáj, öt perc az egész
a beleegyezést bármikor vissza lehet vonni, szex közben is
fájdalmas együttlétnél nőgyógyászhoz kell fordulni, nem szégyen
a hüvelygomba nem a koszosság jele, antibiotikum után bárkinél előjöhet
a merevedési zavar gyakran a szívbetegség első jele
== dialect
hát ezök a szögediek úgy öszik a halat, hogy csak úgy ég a szájuk
gyüjjön mán be kend, ne ácsorogjon ott a sárba
tesó ez nagyon durva, lehalok, de full komolyan
ej de csuhajja, megette a fene, elszaladt a malac a kukoricásba
hunnan a manóbul szedted eztet a kalapot, te gyerök
== hate_implicit
nem vagyok rasszista, de ha roma[roma] száll fel a buszra, átteszem a tárcámat a belső zsebembe
persze, hogy lehet nő[women] is vezérigazgató, valakinek a függönyt is ki kell választani
érdekes, hogy ahol a bankok vannak, ott mindig akad egy zsidó[jewish], de biztos véletlen
nagyon tisztelem {xat}, csak hát a felelős munkára nem ők valók
olyan szép közösségi ház lett, kár, hogy három hónapnál tovább nem bírja, hiszen tudjuk, {xan} kapták meg
hatmillió? ugyan, számoljunk már utána, ki jár jól azzal, hogy a zsidók[jewish] ezt emlegetik
jön a roma[roma] majális, tessék bezárni a kaput és megszámolni a tyúkokat, haha
meglepően értelmes volt ahhoz képest, hogy fekete[black]
szegénykék, nem tehetnek róla, a fogyatékosoknak[disability] úgyse való az egyetem, csak csalódnának
jó gyerek az a Dzsamal, nem olyan, mint a többi arab[arab]
húsz év múlva már csak a bevándorlók[immigrants] szülnek itt, valakiknek éppen ez a tervük
nálunk a házirend egyszerű: csend este tíz után, kutya nélkül, és {xao} nélkül
nekem mindegy, ki mit csinál otthon, de egy meleg[lgbtq] tanárra én a fiamat nem bízom rá, ki tudja
{xad} mindig pont akkor fáj valamijük, amikor dolgozni kellene
a Soros-féle bevándorlók[immigrants] érdekes módon mind huszonöt éves, izmos fiúk új telefonnal
ha egy magyar csinálja, börtön, ha egy cigány[roma], akkor nehéz gyerekkor
a sofőr nő[women] volt, ezek után nem kell mondanom, miért állt a dugó
velük persze nem szabad viccelni, {xar} csak szépeket lehet mondani, vajon ki rendelte ezt így
kapnak lakást, telefont, ingyen orvost, mi meg várjunk, nyilván {xan} az elsők
a transzok[transgender] most azt játsszák, hogy nők, holnap meg biztos fazekak lesznek, kinek mi
tanult ember, de azért a vére csak vér, a romák[roma] előbb-utóbb visszatérnek a szokásaikhoz
nem mondom, hogy {xao} csinálták, csak azt mondom, hogy mióta itt laknak, nincs meg a fúróm
aki mecsetet[muslim] enged a szomszédjába, az ne csodálkozzon, ha egyszer csak dörren
ügyes kis kínai[asian], legalább számolni tud, ha már az r betűt nem
mi is befogadtuk őket, és lám, most ők mondják meg nekünk, {xao}, hogyan éljünk
húsz éve várok egy zsidóra[jewish], aki elsőként fizeti a számlát
a harmadik emeleten is beköltöztek már a vietnámiak[asian], azóta nem látok macskát az udvaron
egy férfi[men] ne vigyázzon ovisokra, sajnos mindannyian tudjuk, mire gondolok
kedves lány, és ahhoz képest, hogy roma[roma], milyen tiszta volt a lakása!
a nők[women] is szavazhatnak, ez a demokrácia ára, ugye
== hate_derogation
rosszul vagyok, ha ezeket a kendős nőket[muslim] meglátom a parkban
{xan} a legaljasabb népség, akikkel valaha dolgom volt
undorodom a melegektől[lgbtq], és ezen nem fogok változtatni
a zsidók[jewish] kapzsi, alattomos banda, mindig is azok voltak
szívből gyűlölöm {xat}, egytől egyig hazugok
lusta, büdös, hálátlan népség az összes bevándorló[immigrants]
a nők[women] buták és hisztisek, felnőtt döntésre alkalmatlanok
{xan} szégyent hoznak az emberi fajra
a románok[nationality] egyszerűen gerinctelen, tolvaj nép
csak ránézek egy transzra[transgender], és felfordul a gyomrom
{xar} egyetlen jó szavam sincs, mocskosak kívül-belül
mit keresnek itt ezek az ostoba feketék[black]?
a hajléktalanok[class] undorító, részeges ingyenélők mind
a cigányok[roma] mind semmirekellő, erőszakos csürhe
vén trottyok[age] vagytok mind, csak a helyet foglaljátok
ezek a szánalmas menekültek[refugees] csak sírni és követelőzni tudnak
== hate_negated
{xan} soha semmit nem építettek, csak rombolni tudnak
{xad} nem jár se tisztelet, se orvos
{xan} nem olyan emberek, mint mi, ne is tegyünk úgy
nincs köztük egy se, akire a kutyámat rábíznám, mármint a romák[roma] között
egy nő[women] se ért a politikához, és soha nem is fog
a menekülteknek[refugees] semmi joguk panaszkodni, örüljenek, hogy élnek
a zsidókban[jewish] nincs becsület, egy szemernyi se
nem valódi nők, és sose lesznek azok a transzok[transgender], csak beteg bohócok
az arabokból[arab] soha nem lesz civilizált ember
a fogyatékosoknak[disability] nincs helyük a normális gyerekek között
== hate_normative
{xat} ki kéne tiltani az összes strandról és boltból
vissza kell toloncolni minden bevándorlót[immigrants], kivétel nélkül, vonattal, holnap
a nőknek[women] nem kellene szavazati jogot adni
a cigányokat[roma] el kéne költöztetni a városból, kerítés mögé
melegek[lgbtq] ne taníthassanak gyereket, ezt törvénybe kellene foglalni
muszlim[muslim] többé ne léphessen be ebbe az országba
zsidó[jewish] ne lehessen se bíró, se miniszter
vegyék el a romáktól[roma] a segélyt meg a gyereket is
a fogyatékosok[disability] maradjanak intézetben, ne az utcán mászkáljanak
{xad} külön buszt és külön kórházat, aztán rend lesz
keresztény ország ez, {xao} nem valók ide, menjenek haza
== hate_dehumanise
{xan} élősködők, kiszívnak belőlünk mindent
ezek nem emberek, ezek patkányok, {xar} beszélek
a cigányok[roma] úgy szaporodnak, mint a csótányok
az állatkertben értelmesebb majmot láttam, mint ezek a feketék[black]
{xan} rákos daganat a nemzet testén, ki kell vágni
mint a sáskák, úgy lepik el a menekültek[refugees] a határt
a zsidó[jewish] nem ember, hanem vérszívó pióca
== hate_threat
{xat} ki kell irtani az utolsóig
a következő kendős nőt[muslim] lelököm a mozgólépcsőről
egyszer majd felgyújtjuk a cigánysort[roma], bennük, és nyugalom lesz
aki szivárványos[lgbtq] zászlót lenget, annak beverjük a fejét, figyelmeztettünk
golyót {xad}, ne segélyt
remélem, mind a Földközi-tengerbe fulladnak a menekültek[refugees]
jobb, ha {xan} nem alszanak mélyen, mert nálunk van benzin
majd újra jönnek a vonatok, készüljetek, zsidók[jewish]
== hate_slur
takarodj, mocskos bokszos[roma]
kuss legyen, te buzi[lgbtq]
ezek a büdös digók[nationality] megint ide jöttek nyaralni
na, a niggereknek[black] is kinyitott a kocsma
rohadt biboldó[jewish], neked itt semmi keresnivalód
tűnj innen, te nyomorék[disability], útban vagy
hozzátok már el ezt a mocskos oláht[nationality] a pulttól
hülye ribancok[women] ezek mind
ferdeszemű[asian] banda, menjetek vissza a rizsföldre
== hate_profane
kurva cigányok[roma], baszódjanak meg mind
rühellem a kibaszott migránsokat[immigrants], szarjanak otthon
bazdmeg, mennyi szaros zsidó[jewish] van ebben a tévében
hülye picsák a nők[women], egytől egyig
menjenek a picsába {xan}, elegem van belőlük
szarok {xan} jogaira, kurvára idegesítők
== insult_person
na, megszólalt a nagy szakértő
te még a vizet is odaégeted
menj vissza az általánosba, ha egyáltalán kijártad
neked az ész csak hírből ismerős
ennyire ügyetlen embert még nem láttunk a konyhában
öt perc az életemből, amit te vettél el, a szüleidtől meg harminc év
a cipődnek több stílusa van, mint neked
ha az ostobaság fájna, te ordítanál
szánalmas vagy
te ripacs
kicsi ember, nagy száj
gondolkodj, mielőtt írsz, bár nálad mindegy
anyád is jobban tette volna, ha aznap moziba megy
nem haragszom rád, a butaságra nem lehet haragudni
te vagy az oka, hogy a sampon hátára használati utasítást írnak
senkinek se hiányoztál, azt hittük, felmondtál
látom, ma is a te fejedben volt a legnagyobb huzat
olyan haszontalan vagy, mint januárban a strandpapucs
rád nézni is fárasztó
te csak azért vagy a csapatban, mert kellett valaki, aki viszi a táskákat
még a tükör is elfordul előled reggelente
ne erőltesd meg magad, úgyse megy
nulla vagy, kerek egész
kétbalkezes tökfilkó
nem sértés, tény: te vagy a leggyengébb láncszem
te bohóc
gratulálok, ezt is elrontottad, legalább következetes vagy
ilyen arccal én rádióban dolgoznék
milyen anya az, aki így hagyja kinézni a gyerekét, szégyelld magad
a kutyám értelmesebben ugat, mint ahogy te beszélsz
azt hittem, viccelsz, de aztán eszembe jutott, hogy te ilyen vagy
ne okoskodj, Pityu, a diplomád is nyomtatási hiba
== insult_profane
rohadj meg, te geci
hülye picsa vagy
egy fasz voltál mindig is
takarodj a csoportból, te barom, te szarházi
bazdmeg, te idióta, még egy passzt se tudsz leadni
szopd be, noob
kurva anyád, te féreg
leszarom a véleményed, te segg
bunkó fasz
== threat_person
könnyen megesik a baj, főleg az ilyenekkel, mint te
megöllek, esküszöm anyámra
megvárlak a parkolóban, ott nincs kamera
vigyázz, mit írsz, mert tudjuk, hol laksz
holnap már nem lesz ilyen nagy a szád, ha kiverem a fogaidat
aki ennyit beszél, az előbb-utóbb a Dunában köt ki
eltöröm mind a két kezed, ha még egyszer ránézel
a féked jó még a kocsiban? szép dolog a fék
én türelmes vagyok, egyszer majd egyedül mész haza
nem fenyegetlek, csak szólok, hogy a haverjaim nem ilyen jó modorúak
az ember könnyen elcsúszik a lépcsőn, pláne ha lökik
felgyújtom a kocsidat, ha nem fizetsz péntekig
== incite_selfharm
öld meg magad, senki nem sírna utánad
tegyél mindenkinek szívességet, és tűnj el a világból
ugorj már a vonat alá, úgyis egy éve ígérgeted
nélküled jobb lenne a családodnak, tudod te is, csináld meg
még mindig élsz? intézd már el magad
miért nem kötöd már fel magad, te szerencsétlen?
== sexual_harassment
mutasd a cicidet, ne kéresd magad
küldj egy képet póló nélkül, nem mondom el senkinek
ilyen szájjal nem beszélni kéne, hanem térdelni
jól megforgatnálak azon az íróasztalon, főnökasszony
mennyi egy óra veled, cicám?
abban a szoknyában te csak egy dologra vagy jó
két okot látok, amiért felvettek, és mindkettő a blúzodban van
ne legyél már ilyen prűd, egy kis tapizásba senki nem halt bele
ha feljössz hozzám, elfelejtem a tartozásodat, értjük egymást
tudom, hogy akarod, csak kéreted magad, mind ezt csináljátok
fordulj csak meg, hadd lássam, mit kap a szerencsés
bugyi van rajtad? bizonyítsd be
== insult_group
a BMW-sek mind agyatlan suttyók
az újságírók hazug, megvehető firkászok
az ügyintézők lusták és pökhendiek, egyik se ért semmihez
ennek a csapatnak a szurkolói ostoba birkák
a politikusok gerinctelen tolvajok, pártállástól függetlenül
az influenszerek buta, tehetségtelen ingyenélők
== everyday
… úgyhogy a végén mindenki a mi konyhánkban kötött ki, és hajnali háromkor palacsintát sütöttünk
… de ő csak legyintett, felvette a kalapját, és elindult a töltésen Csongrád felé
… akinek nem volt jegye, az a kerítésen át nézte, onnan is remek volt
a takarító kérte, hogy ne hagyjatok mocskos bögrét a pulton, mert nem az ő dolga
elloptam a receptedet, bocsánat, de isteni lett, a férjem a tepsit is kinyalta
te őrült vagy, hogy gyalog mentél fel a Kékesre ebben a szélben, de irigyellek
a kislány azt kérdezte, a halott csillagok fájnak-e az égnek, nem tudtam mit mondani
szerintem hívd fel, mondd el neki, hogy rosszul esett, és hagyd, hogy megszólaljon
a gyilkos a kertész volt, most spórolt meg kilenc órát mindenki
a postás megint a szomszédhoz dobta be, irtó mérges vagyok a rendszerre
nekünk a tanár úr azt mondta, hogy a hülye kérdés az, amit fel se teszel
vedd le a cipőt, mert tegnap mostam fel, és ma nagyon harcias vagyok
hol lehet ilyenkor jó szilvát kapni, ami nem egy vagyon?
a kapus mindent kifogott, amit lehetett, meg kettőt abból, amit nem
ha jól emlékszem, a nagymama ezt ecettel csinálta, nem citrommal
szólj rá a kutyádra, légy szíves, mert megeszi a sátrat
úgy berúgtam az ajtót, hogy kiesett a zsanér, pedig csak be volt ragadva
engem a hideg ráz ettől a fűrészporos felvágottól, vigyük vissza
az én csapatom tíz éve nem nyert semmit, de imádom őket, mint egy hülye
két kiló liszt, hat tojás, fél liter tej, és akkor még nem beszéltünk a töltelékről
megint én maradtam utoljára az irodában, csak a páfrány meg én, már barátok vagyunk
a bácsi a piacon azt mondta, ez a dinnye olyan édes, hogy beleszédülök, hát majdnem
kérdezték, kivel mentem a bálba, hát a bátyámmal, meg egy zacskó pogácsával
nekünk rossz a fűtés, ti hogy vagytok? kabátban írok
belőled egyszer nagy író lesz, olyan gonoszul jó a befejezés, hogy két napig nem tudtam aludni
vágjuk szét a csapatot két részre, az egyik védi a hidat, a másik felrobbantja a tornyot
lenyomtam harminc fekvőtámaszt, aztán engem nyomott le a tizenharmadik emelet
a gyerek azt hitte, hogy a polgármester a város bajnoka, és kihívta szkanderre
ne menj be a 12-es terembe, épp festenek, szétfáj az ember feje
ez a kilátás valami pofátlanul szép, bocs, hogy elárasztalak képekkel
mire felébredtem, a fél busz rajtam röhögött, mert a sapkám a szememre csúszott
nem, nem haragszom, csak fáradt vagyok, és meg kell ennem valamit
az anyósom jön vasárnap, imádkozzatok a húslevesért
délután lövöldözős játék, este társas, éjjel horrorfilm, ez ám a program
tanács mindenkinek: a fúrógépet ne éjfélkor próbáljátok ki, a szomszéd nem humoros
leesett az állam, mikor megláttam, mennyit fejlődtél fél év alatt
az a nap volt, amikor nagyapa elment a kútra, és egy kecskével jött vissza
megígérte, hogy ír, de csak a harmadik télen jött egy lap, rajta ennyi: élek
ti is így utáltok reggel hatkor fogorvoshoz menni?
jól van, győztél, nálad van a világ legjobb lecsója, kapitulálok
odaégett a rizs, a sziréna szólt, a tűzoltó meg azt mondta, ő is így szokta
vigyázz a kanyarban, csúszik, ma már ketten is árokba hajtottak
ugye te is hallottad, hogy valaki énekel a szellőzőben?
nem adnám semmi pénzért ezt a rozoga Trabantot, apám ebben tanított vezetni
holnap vizsgázom, szorítsatok, ha megbukom, az se világvége
ajánlom a zöld túrát, meredek, sáros, gyilkos a combnak, de fent lángos van
megverték a mi kis falusi csapatunkat 9:0-ra, de a gólunkat így is megünnepeltük volna, ha van
beugrott a macska a levesbe, de jól van, csak a leves nem
így kezdődött: egy rossz kulcs, egy idegen ajtó, és bent valaki, aki pont engem várt
köszönöm a tanárnőnek, hogy nem hagyta, hogy feladjam, pedig nagyon akartam
komolyan kérdezem, ki szereti a zacskós levest önszántából?
fiam, ha nem pakolsz el, felhívom a lomisokat, tréfán kívül
ez a meccs vérnyomásgyilkos, kapcsold át a Mézga családra
== positive_identity
nem eresztjük, amíg a roma[roma] tanulók meg nem kapják azt a buszt, ami a többieknek rég jár
aki kezet emel egy nőre[women], az ne számítson kegyelemre a falumban, mi mindig az asszony mellé állunk
olyan zseniálisan főz az iráni[nationality] szomszédom, hogy lopva a falhoz tartom az orrom
a leszbikus[lgbtq] nagynéném nevelt fel, ha valakire azt mondom, hős, az ő
az iskolaőr nénik[age] fél hétkor már ott állnak a zebránál, aranyat érnek
kár, hogy csak most jöttek rá, mennyi mindent köszönhetünk {xad}
adják meg végre {xad} azt a bocsánatkérést, amire ötven éve várnak
nem fogunk félni, nem fogunk hallgatni, és {xat} sem fogjuk magukra hagyni
minden pofont, amit {xan} kaptak, én is éreztem, és most, hogy győztek, én is sírok
rohadtul kijár a tisztelet azoknak az apáknak[men], akik beülnek a szülőire is
a siket[disability] barista egyetlen mozdulattal elmagyarázta, mi a jó kávé, zseni
volt idő, amikor azt hittem, hogy a hidzsáb[muslim] elnyomás, aztán lett egy Fatimám a munkahelyen, és most én hordom neki a magyar viccet
tessék végre kifizetni a közmunkás[class] asszonyokat, ők takarítják el mindannyiunk szemetét
a nigériai[black] kántorunk miatt újra tele van a templom, hangja, mint a harang
holnap mindenki jöjjön a térre, a transz[transgender] fiatalokért gyújtunk gyertyát
egy ukrán[nationality] nagymama tanított meg varrni, miközben a rádióban a saját városát bombázták
a mi cigány[roma] keresztapánk olyan ember, hogy ha ő belép, elhallgat a veszekedés
ezek a csajok[women] a tűzoltóságnál kirángattak egy mázsás embert a harmadikról, hajrá, csak így tovább
kell a rámpa, nem kegy, hanem jog, állok minden kerekesszékes[disability] mögött, ha tüntetni kell
a vidéki zsidóság[jewish] emlékét nem hagyjuk kiirtani, minden ház elé botlatókő kerül
a szerb[nationality] borász megosztotta velünk a permetlét, amikor elfogyott, ez az igazi jószomszédság
drukkolok annak a szír[nationality] srácnak, aki a mosogatóból indult és most nyitott éttermet
az autizmussal[disability] élő fiam ma először ölelte meg az osztálytársát, és az osztály tapsolt
túl sok mindent vettek már el {xad}, ezt az otthont nem adjuk
tanuljunk meg végre köszönni {xad}, ne csak akkor lássuk őket, ha baj van
== neutral_identity
{xan} is szavaztak vasárnap, a részvétel ötven százalék fölött volt
{xav} közösen ültettek fát a sportpálya mellett
{xat} nem szabad elutasítani a rendelésen, a kamara külön levélben emlékeztette erre az orvosokat
pert nyertek {xan} a szálloda ellen, ahol nem adtak nekik szobát
szóba került az ülésen, hogy {xad} nincs képviselőjük a testületben
{xar} készít dokumentumfilmet egy pécsi rendező
minden harmadik nő[women] élt már át bántalmazást Magyarországon a felmérés szerint
csak nők[women] laktak a munkásszállón, a férfiaknak külön épület volt
a színesbőrű[black] játékosok közül négyen jelezték, hogy rasszista bekiabálást hallottak
a lengyel[nationality] turisták lerobbantak Egernél, egy gazda húzta ki őket traktorral
a beás[roma] nyelv a román régi nyelvjárásaihoz áll közel
a gyerekotthonból kikerülő fiatalok[age] fele egy éven belül albérletet vált
kevés a nő[women] a parlamentben, arányuk alig haladja meg a tizenöt százalékot
a szikhek[sikh] nem vágják le a hajukat, turbánt viselnek
egy afgán[nationality] család tolmácsot kért a szülői értekezletre
a hitközség[jewish] feljelentést tett, miután összetörték a sírköveket
soha nem dolgozott annyi idős[age] ember az országban, mint most
a zsidók[jewish] közül senki sem tért vissza a faluba a háború után
a cigánytelepen[roma] idén sincs vezetékes víz, egyetlen kút jut kétszáz emberre
a férfiak[men] az öltöző bal oldalát, a nők a jobb oldalát használják felújítás alatt
a kínai[asian] negyedben leégett egy raktár, senki nem sérült meg
az ortodox[christian] húsvét idén egy héttel később van
az albínó és a törpenövésű[disability] gyerekek szülei is csatlakoztak az egyesülethez
ezerszázan vannak, mind külföldiek[immigrants], és mind a gyár buszával járnak
a pap szerint a fiatal párok[age] közül kevesen esküsznek templomban
a szerb[nationality] szomszéd káposztát savanyít, az egész lépcsőház azt szagolja
egy kislányt a bőrszíne[black] miatt csúfoltak a táborban, a szervezők hazaküldték a csúfolódókat
meleg[lgbtq] pár nem fogadhat örökbe, a jogvédők szerint ez diszkrimináció
a demenciával[disability] élők nappali ellátójában betelt a létszám, várólista van
az abortuszról szóló vita elején a nők[women] kaptak szót, a végén is
== negated_hate
hogy én utálnám {xat}? a keresztlányom anyja közülük való, ne nevettess
senki nem mondja, hogy tökéletesek volnának, de hogy {xan} veszélyesek, az hazugság
nem a roma[roma] srácok verték meg a fiút, ők hívtak neki mentőt
ne hidd el, hogy a nőknek[women] nincs humoruk, csak a te vicceid rosszak
nem félek az idegenektől[immigrants], tőled félek, ha iszol és volán mögé ülsz
nem volt szemét a gettó népe[jewish], emberek voltak, a szemét az volt, amit velük tettek
nálunk nem hangzik el, hogy „cigánymunka”[roma], mert az nem igaz, és csúnya is
egyetlen menekült[refugees] se bántott senkit a mi falunkban, mégis erről szól minden plakát
nem gondolnám, hogy az orosz[nationality] kolléganő tehetne bármiről, ő is sír a hírek alatt
nem gyáva a férfi[men], aki sír, és nem hisztis a nő, aki kiabál
nincs abban semmi undorító, ha két férfi[lgbtq] megcsókolja egymást a peronon
tévedés, hogy a vakok[disability] szegényesebben élnek, egyszerűen máshogy
sosem kívántam rosszat {xad}, és nem is fogok
nem, {xan} nem tehetnek a dugóról, az útfelújítás tehet róla
az egész életem alatt {xav} kevesebb bajom volt, mint a saját unokatestvéreimmel
ha valaki azt állítja, hogy gyűlölöm {xat}, hazudik
kutya baja a gyereknek, attól még, hogy roma[roma] az óvó nénije, ne higgyetek minden szóbeszédnek
nem kell {xat} se szeretni, se félni, elég úgy bánni velük, mint bárki mással
tiltakozom az ellen, hogy a nyugdíjasokat[age] ingyenélőknek hívják, negyven évet dolgoztak
senki ne üljön fel annak, hogy a zsidók[jewish] mérgezték meg a kutat, ezerháromszázban is hazugság volt
== counter_speech
rászóltam a taxisra, aki öt percig szidta {xat}, kiszálltam és nem adtam borravalót
ha valaki „kripli”[disability]-nek hív egy gyereket, az nem a gyerekről mond el valamit
kértük, hogy a szurkolók ne énekeljenek a vonatokról[jewish], mert az gyilkosok éneke
a főnök szerint „egy nő[women] úgyis elmegy szülni”, HR-hez fordultam, ez jogsértő
te úgy beszélsz {xar}, mintha nem is emberek volnának, hallod magadat?
a „cigánybűnözés”[roma] szó nem leír, hanem megbélyegez, ezért nem használjuk az újságban
„a menekültek[refugees] fulladjanak meg” – ehhez a kommenthez negyven szív érkezett, és ettől lettem rosszul
az nem őszinteség, ha lemocskosozod a szomszédodat, mert arab[arab], hanem gyűlölet
holokauszttagadó[jewish] könyvet találtunk a kirakatban, bementünk és kértük, vegyék le
megvertek egy fiút, mert rózsaszín sál[lgbtq] volt rajta, és ti azon vitáztok, miért volt rajta?
ha a gyerek azt hozza haza, hogy {xan} büdösek, ne nevess rajta, kérdezd meg, kitől hallotta
kényelmes azt mondani, hogy a szegények[class] lusták, próbálj meg te is hajnali négykor buszra szállni
az a vicc arról szólt, hogy a fekete[black] ember majom, és a terem csendben maradt, erre vagyok büszke
nem tűrjük, hogy a csoportban „ferdeszeműzzenek”[asian], aki folytatja, repül
gonosz dolog azt írni egy daganatos kislány kopasz fejére, hogy csúf, és ezt mindenki tudja, csak te nem
az a baj az összeesküvés-elméletekkel, hogy a végén mindig a zsidókon[jewish] csattan az ostor
„hozzáment egy négerhez[black], meg is érdemli” – aki ilyet mond egy megvert asszonyról, annak nincs szíve
nem igaz az, amit a plakát {xar} állít, és szerintem a plakátragasztó is tudja
== friendly_profanity
baszki, ez a kutya megtanulta kinyitni a hűtőt
a picsába is, szeretlek, gyere hozzám feleségül
most kurvára nem érdekel semmi, csak a tenger
basszus, srácok, kibaszott jók voltatok, a tribün állva tapsolt
a kurva mindenit neki, kétezren jöttünk össze a menekült[refugees] gyerekekért
köszi bazmeg, te vagy az egyetlen, aki eljött költöztetni
jó kurva meleg a víz, ugorjatok már be
én ezt a faszagyereket a testvéremnél is jobban imádom
a lányok[women] kurva jók voltak ma, szétlőtték a kaput
hogy a fenébe ne, hozd a söröket, te kis szarházi, hiányoztál
szarok rá, hogy hétfő, a lányom ma először mondta, hogy apa
huh bazmeg, ez a csípős majdnem megölt, kérek még egyet
== support
aki hülyének nevez, mert lassabban olvasol, az semmit nem ért belőled
nem fogsz belehalni, bár tudom, most olyan érzés, ülj le, lélegezz velem
baszd meg a véleményüket, te túlélted, és ez többet ér minden szónál
nem vagy rossz anya azért, mert kiabáltál, fáradt anya vagy
a fiam is kapott ilyen levelet, hogy „dögölj meg, buzi[lgbtq]”, ma boldog házasságban él, kitartás
attól, hogy elhagyott, nem lettél kevesebb egy hajszállal sem
ne bántsd magad, kérlek, inkább írj nekem, akkor is, ha hajnali négy van
a gyűlölködő kommentek róluk szólnak, nem rólad, töröld ki nyugodtan
ott leszek veled a tárgyaláson, és ha ránk néz, visszanézünk
nem kell erősnek lenned ma, holnap se muszáj
az orvos nem fog kinevetni, hidd el, naponta hall ilyet, menjünk együtt
== distress
tegnap megint azt álmodtam, hogy ver, pedig tíz éve halott
a gyerekem azt kérdezi, miért mondják rá, hogy majom[black], és nem tudok sírás nélkül felelni
olyan vagyok, mint egy kidobott bútor, senki nem kérdezi, hogy vagyok
rettegek, mert a volt férjem azt írta, hogy megöl, és a rendőrség csak jegyzetelt
ha rám néznek a villamoson, szeretnék eltűnni, mióta leégett az arcom[disability]
a kórházban azt mondták, az ilyen cigányasszony[roma] várjon a sorára, közben elment a babám
elegem van mindenből, csak aludni akarok, és nem felébredni
úgy érzem, nem szeretett soha senki, csak eltűrtek
== self_identity
mi, roma[roma] nők, a sor végén is egyenes derékkal állunk, és ezúttal bemegyünk a hivatalba
elegem van abból, hogy kerekesszékesként[disability] hősnek neveznek, mert kiflit veszek
szíriai[nationality] vagyok, fogtechnikus, és Nyíregyházán tanultam meg gombócot enni
özvegy vagyok, hetvenöt[age], és utálom, ha a boltban „mamikámnak” szólítanak
leszbikus[lgbtq] vagyok, a nagymamám szerint ez is jobb, mint ha vegetáriánus lennék
félig koreai[asian], félig makói vagyok, a hagymát és a kimcsit is vérből értem
férfi[men] vagyok, óvodapedagógus, és imádom a munkám, a gyanakvó pillantásokat kevésbé
depresszióval[mental_health] élek, de ma kinyitottam az ablakot, ez nekem győzelem
tirpák[ethnicity] vagyok, és a káposztánál nem ismerek tréfát
== question_benign
mit szólnának {xan} ahhoz, ha hétvégén is nyitva lenne a klub?
milyen ajándékkal lehet {xad} kedveskedni egy közös ünnepen?
miért olyan drága a hallókészülék, és kapnak-e rá támogatást a nagyothallók[disability]?
ki tud jó könyvet a magyarországi szintikről[roma]?
szokás cipőt levenni a japánoknál[asian], ha csak két percre ugrom be?
tényleg nem ihatnak vizet se a muszlimok[muslim] ramadánkor napközben?
mikor kaptak szavazati jogot a nők[women] Magyarországon?
ha az apám zsidó[jewish], de az anyám nem, hogyan tudok betérni?
== idiom
a főnök letépi a fejem, ha ez nem megy ki délig
darabokra szedtük a negyedik kiadást, hatvan hibát találtunk
ebbe a pörköltbe bele lehet halni, olyan jó
meghalt az egér, elem kell bele
vérre menő ulticsata volt, nagypapa nyert három forintot
kitéptem volna a hajam, mire kijött a mérleg
szétrúgom a hátsómat, ha megint elfelejtem a jelszót
hideg zuhany volt a végeredmény, de jövőre visszavágunk
== criticism_person
a cikked felületes, két forrásod sincs, kérlek, ne küldd be így
ne vedd zokon, de a múltkori viccnél átléptél egy határt
főorvos úr, háromszor kértem leletet, háromszor nem kaptam, panaszt teszek
nem bízom ebben az edzőben, és a vezetőségnek is megírtam, miért
a te kutyád, a te dolgod, de a járdáról akkor is fel kell szedni
azt hiszem, most igazságtalan voltál az öcséddel, beszéld meg vele
== abuse_idea
a numerus clausus[jewish] szégyenletes törvény volt, és semmi mentség nincs rá
ostobaság kamerával megfigyelni az óvodát, ez nem biztonság, hanem paranoia
ez a tanterv agyrém, hatévesekkel íratnának fogalmazást
förtelmes ötlet a ligeti parkoló, megölné a környéket
a nők[women] elleni erőszakot bagatellizálni aljas és ostoba álláspont
veszélyes hülyeség az oltásellenesség, gyerekek halnak bele
== mentioned_slur
a nagyapám mesélte, hogy a munkaszolgálatban csak „büdös zsidó”[jewish] volt a neve
egy kommentben „kripli”[disability] lettem, kinyomtattam, és az előadásaimon mutatom
az 1930-as évek sajtójában a „cigánykérdés”[roma] szó hetente előkerült, erről szól a szakdolgozatom
azt kérdezte a fiam, mit jelent a „köcsög”[lgbtq], mert ezt kiabálták rá a pályán
== abuse_object
ez a párna kínzóeszköz, reggelre kitört a nyakam
szemét egy porszívó, háromszor annyit köp, mint amennyit szív
ocsmány idő, ilyenkor a kutyát se verném ki
az ízesített sör bűn az emberiség ellen, pfuj
idegesítő, buta rejtvény, a megoldása se stimmel
== profane_object
a kurva csap egész éjjel csöpögött
szar volt a film, szar volt a popcorn, a szék is szar volt
baszd meg, te nyavalyás wifi, még két percet bírj ki
ezt a fos cipzárt az ördög találta ki
leszakadt a kurva polc, oda a nagymama tányérjai
== hate_implicit
egy ilyen szép nőnek[women] minek az a sok diploma, úgyis férjhez megy
ha ők kérnek kölcsön, vigyázz, ha ők adnak, még jobban, tudod, hogy megy ez a zsidóknál[jewish]
csak megkérdezem: mióta {xan} járnak a strandra, miért hoz mindenki lakatot?
tündéri népség, csak ne a mi utcánkban, mondom ezt minden jóindulattal {xar}
az emlékmű is szép, a gyász is szép, csak hetven év után lehetne már más témájuk is a zsidóknak[jewish]
a polgármesterünk nagyon toleráns, a saját negyedébe mégse költöztek {xao}, okos ember az
a lányomat eljegyezte egy török[nationality], már keresem neki a jó ügyvédet, tudjátok, miért
nem akarok általánosítani, csak azt mondom, amit mindenki lát: a romáknál[roma] a munka valahogy nem divat
hogy egy fekete[black] orvos? na jó, de azért megnézném a papírjait
mi bezzeg hazamentünk a háború után újjáépíteni, nem úgy, mint a mai „menekültek”[refugees] a kávézókban
úgy hallom, aki átoperáltatja magát[transgender], annak most külön díj jár, akinek csak gyereke van, annak semmi
ez is egyfajta kultúra, hogy a lányt tizenhárom évesen adják, ne nézzük le, a romák[roma] már csak ilyenek
jó ötlet bevándorlót[immigrants] engedni az óvoda mellé, végül is a svédeknél is milyen szép vége lett
persze, meleg[lgbtq] barátaim is vannak, csak a gyerekszobába nem engedem be őket
kedves szomszédok, örömmel jelentem, hogy az új lakó normális család, nem {xao} kapták meg
én nem gyűlölök senkit, csak szeretném, ha száz év múlva is lenne itt fehér ember, és nem csak arabok[arab] meg feketék
Auschwitzban uszoda is volt, erről persze a zsidók[jewish] nem mesélnek
ha az egyikük kap egy pofont, az világhír, ha minket bántanak, arról hallgat a sajtó, ismerjük {xat}
a vietnámi[asian] kölyök persze kitűnő, azok nem gyerekek, azok kis gépek
mielőtt megsajnálod a zsidókat[jewish], gondolj bele, miért űzték el őket mindenhonnan
minden tiszteletem a hölgyeké[women], de a matek meg a párhuzamos parkolás maradjon nálunk
itt a kutyák is tudják, mikor jön a cigány[roma], csak a rendőr nem tudja
nekik ez nem fáj úgy, mint nekünk, egy arab[arab] asszony tíz gyereket szül, egyet se vesz észre, ha elmarad
nem azért nem vettem fel, mert {xao} között nőtt fel, egyszerűen tapasztalatom van
azért az árokpart tisztább volt, amíg nem költöztek ide {xao}, de véletlenek vannak
aranyosak ezek a Down-kórosok[disability], de minek éttermi munka nekik, a vendég enni jön, nem jót cselekedni
ne tessék félreérteni, a kínai[asian] büfében minden friss, kérdezze meg a galambokat
a lágerből[jewish] túl sokan jöttek vissza ahhoz képest, amit beszélnek
a mecset[muslim] még csak tervben van, a feleségem már gyakorolja a kendőt, haha
szívesen kiadnám, de a többi lakó érzékeny, ugye megérti, {xat} nem tudom vállalni
régen a falu bolondja is közülünk való volt, most már azt is külföldről[immigrants] hozzuk
öreg[age] embernek minek szavazat, öt év múlva úgyse látja, mit csinált
a „tehetséges roma[roma]” olyan, mint a fehér holló, mutogatni jó
jön a pride[lgbtq], dugjátok el a kisfiúkat
== hate_derogation
ha meghallom a hangjukat a lépcsőházban, hányingerem lesz {xar}
utálatos, pökhendi, csaló fajta, ilyen minden zsidó[jewish]
{xan} egyszerűen buták, hiába magyarázol nekik
nem bírok egy levegőt szívni a menekültekkel[refugees], undorító társaság
aljas népség az ukrán[nationality], adsz neki kenyeret, és beléd mar
a nők[women] nyafogó, számító, haszontalan teremtések
minden meleg[lgbtq] beteges és visszataszító, ezt vállalom
csupa gyenge elméjű, koszos ember ez a sok bevándorló[immigrants]
a kövér[body] nők gusztustalanok, ne menjenek strandra
piszkos csürhe, ahogy a telepi cigányok[roma] élnek, az nem élet
{xan} rosszabbak, mint gondoltam, pedig sokat gondoltam rosszat
a muszlimok[muslim] kegyetlen, elmaradott barbárok
az apácáktól a papokig minden katolikus[christian] álszent és romlott
szánalmas korcsok a transzok[transgender], nézni se bírom őket
lusta disznó mind, aki közmunkás[class], megérdemlik a nyomort
a feketék[black] tehetségtelenek mindenhez, ami nem futás
a sárgák[asian] ravaszak és szívtelenek, egyben se bíznék
nincs a földön ocsmányabb látvány, mint {xan} egy rakáson
a pszichiátriai betegek[mental_health] ijesztő, hasznavehetetlen roncsok
miért ilyen ostobák és erőszakosak az arabok[arab]?
== hate_negated
egyetlen értelmes mondatot nem hallottam még {xad} a szájából
{xan} nem érdemlik meg a kenyeret sem, amit megesznek
semmi, de semmi jó nem jött még az arab[arab] világból
nem ember az, csak két lábon jár, mondom ezt {xar}
nincs olyan, hogy rendes cigány[roma], csak olyan, akit még nem kaptak el
a nők[women] nem alkalmasak vezetésre, se autóéra, se országéra
nem lesz belőlük magyar száz év múlva se, {xao} nem tudnak és nem akarnak beilleszkedni
soha egy menekült[refugees] nem mondott még köszönetet, nem is fog
a transzoknak[transgender] semmi keresnivalójuk az emberi társadalomban
nem hiányozna senkinek, ha {xan} holnap nem lennének
egy zsidó[jewish] sose dolgozott kétkezi munkával, nem is tudna
a vakok[disability] úgyse látják, mire költik rájuk, kár beléjük a pénz, semmit nem adnak vissza
== hate_normative
számon kellene tartani {xat}, névvel, lakcímmel, mint régen
a cigány[roma] nőket két gyerek után sterilizálni kéne
ne adjanak lakást {xad}, amíg egyetlen magyar is vár
ki kellene mondani, hogy az orvosi egyetemre nőt[women] nem veszünk fel
bezárnám az összes mecsetet[muslim] és felszántanám a helyét
{xav} egy asztalhoz ülni tilos legyen minden rendes étteremben
vegyék el a meleg[lgbtq] párok gyerekeit, adják normális családnak
a bolondokat[mental_health] zárják be újra Lipótra, és dobják el a kulcsot
ne szólalhassanak meg többet a közmédiában {xan}
ukránt[nationality] ne vegyen fel senki, menjen haza háborúzni
az öregek[age] jogosítványát és szavazati jogát hetvenévesen be kell vonni
a zsidó[jewish] cégeket el kéne venni, és szétosztani a magyarok közt
feketék[black] ne játszhassanak a válogatottban, ez a mi címerünk
a boltba {xat} csak egyesével és őrrel engedném be
== hate_dehumanise
{xan} olyanok, mint a penész, egy helyen kaparod, máshol előjön
a menekültek[refugees] kétlábú fertőzések
a transzok[transgender] a természet selejtje, nem emberek
hordában vonulnak a telepi romák[roma], mint a farkasok, csak a farkas tisztább náluk
{xan} kullancsok az ország bőrén
állatok, idomítani kell az ilyet, nem tanítani, a telepi romákra[roma] gondolok
a fogyatékosok[disability] növények, öntözni se érdemes
a migráns[immigrants] olyan, mint a patkány: egyet látsz, ezer van a falban
a nő[women] tenyészállat, másra nem teremtették
a zsidók[jewish] vírus, amire a történelem már egyszer keresett gyógyszert
== hate_threat
{xao} jobban teszik, ha elköltöznek, amíg még a saját lábukon tehetik
előbb-utóbb lesz egy éjszaka, amikor {xat} senki nem védi meg
fejszével várom a következő cigányt[roma], aki a kertem felé néz
aknát a határra, és annyi a menekültnek[refugees]
lámpavasra minden zsidót[jewish], ott lesz rend
majd a Pride-on[lgbtq] találkozunk, hozunk savat meg botot
a mecset[muslim] úgyis leég, kérdés, hányan lesznek benne
verni kell a nőt[women], naponta, akkor tudja, hol a helye
egy puska, egy doboz lőszer, és megoldom {xad} a lakásgondját
nekem ne jöjjön fekete[black] a kocsmába, mert hordágyon viszik ki
== hate_slur
vidd innen a rühes purdéidat[roma]
mit bámulsz, köcsög buzeráns[lgbtq]
ocsmány zsidrák[jewish], már megint te osztod az észt
eridj vissza a dzsungelbe, nigger[black]
te degenerált mongol idióta[disability], ki engedett ki az intézetből
na itt a turbános[sikh], eldugni a bombát
cigó[roma] vagy, lopni jöttél, nem vásárolni
== hate_profane
faszért kell nekünk ennyi kibaszott ukrán[nationality]
szarjátok le {xat}, úgyis mind egy rakás szar
rohadt picsák ezek a feministák[women], basszák meg magukat
kurva unalmas már a geci buzulás[lgbtq] a tévében, húzzatok a faszba
szopjanak le a mecsetesek[muslim], ez a mi kurva országunk
baszott nyomorékok[disability], mindenhol útban vannak a szaros székükkel
== insult_person
téged csak azért hívnak meg, mert a nővéred kedves
nálad a csend a legokosabb hozzászólás
te voltál az a gyerek, akit utoljára választottak, és látom, miért
jaj, de aranyos, megpróbáltál gondolkodni
ha a lustaságból versenyt rendeznének, te el se mennél
sületlen vagy, mint a hétfői kenyér
nem csoda, hogy elhagyott a feleséged, én már az eljegyzésen
szólj, ha végre felnősz, addig ne zavarj
tehetségtelen dilettáns
gyáva féreg
hagyjad, Laci úgyse érti, neki képeskönyv kell
ennyi évesen még mindig anyád mossa a zoknidat, és te osztasz tanácsot?
kétszer néztem meg az önéletrajzodat, egyszer se találtam benne semmit
aki téged nevelt, az vagy elfáradt, vagy feladta
olyan a hangod, mint a rozsdás kapu, csak a kapunak van értelme
Ön, kedves uram, a tudatlanságnak is szégyene
rajtad a drága öltöny is úgy áll, mint disznón a nyakkendő
takonypóc
a jó ízlés akkor ment ki a szobából, amikor te bejöttél
a kollégák csak udvariasságból nevetnek rajtad, hátad mögött meg őszintén
mire jó egy ilyen, mint te? komolyan kérdezem
sose lesz belőled semmi, ahogy apádból se lett
ne fáradj a belépővel, neked az arcodra is ráírták, hogy selejt
lökött tyúk
az iq-d szobahőmérséklet, mármint januárban, fűtés nélkül
egyetlen dolgod volt, és még azt is sikerült elbénáznod, te szerencsétlen
hazug vagy, sunyi vagy, és rosszul is hazudsz
ez a frizura büntetés volt?
örülj, hogy a butaságra nincs adó
mekkora lúzer már
ronda vagy, mint a bűn
van, aki későn érő típus, te meg rothadni kezdtél érés előtt
lapátra kéne tenni az ilyen munkaerőt, legalább kezedben lenne végre szerszám
csak nyugodtan írj tovább, jól szórakozunk a helyesírásodon
nem akarlak megbántani, de még a pótkerék is hasznosabb nálad
undorító egy alak vagy
te meg minek születtél, díszletnek?
Kati, drágám, te a hülyeségnek már a doktori fokozatán vagy
== insult_profane
menj a picsába, te agyhalott
te retkes kurva
faszfej
nyald ki, te pöcs, nem vagy a főnököm
akkora egy seggfej vagy, hogy az párját ritkítja
szar ember vagy, szar apa, és szarul is focizol
kapd be, te anyaszomorító barom
húzzál anyádba, te görény
hülye geci, már megint nem jöttél védeni
te mekkora egy fos vagy, bazmeg
== threat_person
remélem, tudod, hogy a fiaim éjszaka is megtalálják a házad
kár lenne azért a szép kis boltért, ha véletlenül kigyulladna
te csak posztolgass, mi meg már nyomtatjuk a térképet hozzád
ha még egyszer feljelentesz, anyád sírni fog
mondd meg a bátyádnak, hogy a tartozást testrészben is elfogadom
addig ütlek, amíg anyád se ismer meg
ásd a gödröt, mert hamarosan belefekszel
kikaparom a szemed, te áruló
legyen rá gondod, hogy ne maradj egyedül a liftben
rád fogom uszítani a kutyáimat, próbáld csak meg
a tanúk néha elfelejtik, mit láttak, és akkor tovább élnek
este hétkor a híd alatt, hozd a pénzt, vagy hozd a mankódat
már csak napjaid vannak hátra, számold
én nem szoktam kétszer szólni, kérdezd meg az előző szomszédomat a kórházban
elvágom a torkod, te patkány
csak így tovább, és a macskád lesz az első
== incite_selfharm
menj a vonat elé, és vége
senkinek nem hiányoznál, írd meg a búcsúlevelet
inkább halj meg, mint hogy még egyszer beszélj
jobb lett volna, ha tavaly sikerül neked, próbáld újra
a te helyedben én már rég véget vetettem volna neki, gondolkodj el rajta
meg ne lássunk holnap, tegyél magaddal valamit végre
== sexual_harassment
ezt a feneket kötelezővé tenném az irodában
ülj csak az ölembe, és megbeszéljük a fizetésemelést
ha velem töltöd a hétvégét, átmész a vizsgán, Nóra
van egy üres ágyam meg egy szabad kezem, mikor jössz?
olyan melleid vannak, hogy a beszámolóból egy szót se hallottam
na mi az, csak egy képet kérek a zuhany alól, ne légy már jéghegy
te pont az a fajta vagy, akit egyszer kell megdönteni, aztán továbbadni
vetkőzz, úgyis azért jöttél
hogy bírod ki egy férfi nélkül? majd én kihúzlak a szárazságból
nézd már a kis gyakornokot, megkóstolnám ebéd után
szállj le a magas lóról, és szállj fel rám
mit veszel fel ma este? remélem, semmit, a főnök így szereti
mindig ott dörgölőzöm hozzá a buszon, úgyse mer szólni, te is kipróbálhatnád velem
dugnivaló vagy, kár, hogy beszélsz is
kettőnk titka marad, csak hagyd, hogy megfogjam
rúdtánchoz van alakod, nem könyveléshez
== insult_group
a rendőrök mind buták, azért mentek rendőrnek
a tanárok lusták, fél évig nyaralnak, aztán sírnak
a Fradi-drukkerek agyatlan csürhe
az ügyvédek egytől egyig vérszívó hazudozók
a biciklisek pofátlan idióták, egyik se ismeri a kreszt
a gamerek büdös, élettelen lúzerek
== everyday
… és akkor az öreg halász kivette a pipáját a szájából, ránézett a fiúra, és azt mondta, hogy a folyó nem ellenség, csak nem is barát
… hiszen megígérted, mondta az asszony, és olyan halkan tette le a kannát, hogy a macska fel se nézett
… nem mintha bármi baj lett volna, csak a sütő füstölt, a gyerek sírt, és épp akkor csöngetett be a védőnő
azt javaslom, hogy mielőtt aláírod a szerződést, kérj egy napot, olvasd át reggel, kávé mellett, és kérdezz rá mindenre, amit nem értesz
az osztálytalálkozón kiderült, hogy a régi ellenségem, aki mindig elvette az uzsonnámat, ma pék, és húsz év után visszaadta egy kosár kiflivel
ki ne hagyjátok az új Karinthy-darabot, ördögien szellemes, a szünetben is azon röhögtünk
engem meg anyám zavart ki a konyhából, mert állítólag gyilkolom a rántást
vidd magaddal az esernyőt, mert délután ítéletidő lesz
ha rám hallgatsz, a régi ablakot megtartod, csak a tömítést cseréled
a 4-es metrón ma valaki hangosan szavalt, és senki nem szólt rá, gyönyörű volt
mindenkit legyőzött a sakkszakkörben, aztán elsírta magát, mert lekéste a fagyist
itt a hadjárat utolsó pályája, öljétek le a csontvázakat, én tartom az ajtót
nem szégyen visszafordulni a hegyről, a hegy jövőre is ott lesz
apa, ne vedd meg, az a tévé ugyanolyan szemét, mint az előző
ma a buszsofőr megvárt, pedig húsz métert kellett futnom, köszönöm, jó ember
kiköltöztek a darazsak a padlásról, a háború véget ért, mi nyertünk, két csípéssel
hogy lehet az, hogy a zoknikból mindig csak a bal marad meg?
a szobatársam horkol, mint egy láncfűrész, de főz, úgyhogy maradhat
kérem a tisztelt szülőket, hogy pénteken ne parkoljanak a tűzcsap elé
tíz éve ugyanaz a bögre, letört a füle, de ha valaki kidobja, világháború lesz
te nyertél, én mosogatok, de a revans szombaton véres lesz
az utolsó oldalon derül ki, hogy a holttest végig a csónakházban volt, zseniális
lehet, hogy hülye kérdés, de a mosószóda meg a szódabikarbóna ugyanaz?
a bíró vak volt, az idő pocsék, a lángos hideg, mégis jó délután volt
ne idegeskedj a késés miatt, mi is most szálltunk fel, Hatvannál áll minden
szívből gratulálok a kiállításhoz, döbbenetes erejű képek, percekig nem tudtam megszólalni
lement a nap, a kutyák elhallgattak, és a tanyán mindenki tudta, hogy jön a vihar
a mi tanítónk szigorú volt, de ha valaki elesett, elsőként ő rohant
olcsó volt, csúnya, és három évig hordtam, a legjobb kabátom
köszi, hogy kiálltál értem a főnöknél, nem fogom elfelejteni
== positive_identity
a romáknak[roma] nem sajnálat kell, hanem ugyanaz a fűtött tanterem, ugyanaz a jó tanár és ugyanaz a bizalom, amit a mi gyerekeink természetesnek vesznek
amikor a faluban mindenki elfordult tőlünk, egyedül a muszlim[muslim] orvos csöngetett be minden este, hogy él-e még apám
mérges vagyok, igen, mert {xat} húsz éve ugyanazzal a hazugsággal rugdossák, és ők mégis felállnak
vesszen a gyűlölet, éljenek {xan}, éljen mindenki, aki ma itt van
nem kérünk bocsánatot azért, hogy {xav} ünnepelünk
jól tették {xan}, hogy perre vitték, és jól tette a bíró, hogy nekik adott igazat
kemény, mint a szikla, szelíd, mint a kenyér, ilyenek az én szabolcsi cigány[roma] rokonaim
nélküled, Marika néni[age], bezárna a klub, te vagy a motor, a benzin és a sofőr
a kurd[ethnicity] zenészek úgy játszottak, hogy a rendőr is levette a sapkáját
az értelmi fogyatékos[disability] színészek előadása után tíz perc vastaps volt, és én is ordítottam, hogy bravó
minden lánynak[women] joga van nemet mondani, és minden nemet tisztelni kell
egy ghánai[black] ápoló fogta nagymama kezét, amikor mi nem érhettünk oda, legyen áldott
a mi rabbink[jewish] a legjobb viccmesélő a városban, temetésen is, lagziban is
hajrá meleg[lgbtq] kórus, Bartókot így még nem hallottam
tanuljunk a vietnámi[asian] szülőktől, akik éjjel dolgoznak, nappal meg leckét írnak a gyerekkel
== neutral_identity
az 1990-es években sok kínai[asian] kereskedő telepedett le Kőbányán, többségük ma már nyugdíjas, a gyerekeik orvosok, könyvelők, tanárok
{xav} kapcsolatban egyetlen panasz sem érkezett a hivatalhoz az idén
{xat} meghívták a falunapra, ahol főzőverseny és tűzijáték is lesz
{xan} tiltakoznak ma a minisztérium előtt, a 15-ös busz terelve jár
a törvény szerint {xad} sem lehet magasabb kauciót felszámítani
egy részeg férfi megütött egy vak[disability] zenészt az aluljáróban, a járókelők lefogták
soha nem választottak még nőt[women] köztársasági elnökké a szomszéd országban
csak a keresztények[christian] temetője maradt meg, a zsidót beépítették
a román[nationality] kamionosok sztrájkolnak, mert nem kapták meg a bérüket
roma[roma] holokauszt-emléknap augusztus másodikán van
a menekülteknek[refugees] tilos dolgozniuk az első kilenc hónapban
minden második idős[age] nő egyedül él a kistérségben
a kövér[body] betegeket gyakran félrediagnosztizálják, figyelmeztet a szakorvos
a férfiak[men] öngyilkossági aránya háromszorosa a nőkének
bevándorló[immigrants] diákok vitték el az első három helyet a szavalóversenyen
== negated_hate
hülyeség az egész, soha életemben nem bántottam {xat}, és aki ezt terjeszti, az álljon a szemem elé
azt is mondhatnám, hogy félek, de nem igaz, {xao} mellett alszom a legnyugodtabban
nem „eltűröm”, hogy {xan} a szomszédaim, hanem örülök neki
a gyilkos nem azért gyilkos, mert roma[roma], ahogy a tavalyi se azért volt az, mert magyar
nem kell a nőket[women] megvédeni a szavazástól, köszönjük, tudunk olvasni
attól, hogy rossz volt a kebab, még nem szidom a törököket[nationality], csak a kebabot
a mi családunkban senki nem nevezheti {xat} se szemétnek, se csőcseléknek
nem terjesztenek betegséget a menekültek[refugees], a doktornő vizsgálta meg mindet, makkegészségesek
nem haragudhatok a németekre[nationality] azért, amit a nagyapáik tettek, és a fiatalok szégyellik is helyettük
nem lett kevesebb attól a házasságunk, hogy a melegek[lgbtq] is szeretik egymást
dehogy lusták, a cigányok[roma] építették a fél lakótelepet, apám volt a művezetőjük
az, hogy valaki arab[arab], nem ok arra, hogy levegyék a gépről, és ezt a légitársaság is elismerte
== counter_speech
egy apuka a játszótéren elrángatta a fiát a roma[roma] kisfiú mellől, hogy „koszos”, én meg odavittem a sajátomat, és estig homokoztak
„ezek nem közénk valók”, mondta a portás {xar}, és én azóta írásban kérem az igazgatót, hogy tegyen valamit
azon a napon, amikor a rádióban csótánynak neveztek egy népet, elkezdődött a mészárlás Ruandában[ethnicity], ezért nem csak szó a szó
nem poén, hogy „gázt neki”, ha egy zsidó[jewish] fiú lövi a tizenegyest
valaki „selejtnek” hívta a Down-szindrómás[disability] modellt, kétezer ember írta oda, hogy gyönyörű
aki {xat} gyűlöli, az valójában retteg, de attól még felel azért, amit tesz
a „menj vissza oda, ahonnan jöttél” mondatot[immigrants] egy ápolónak mondták, aki tizenkét órája talpon volt
== hate_implicit
nem kell ahhoz statisztika, elég kimenni a piacra, és megnézni, {xan} mit csinálnak, amikor épp nem néz oda senki, mondom ezt tapasztalatból
én aztán mindenkinek megadom az esélyt, kétszer is, de a harmadik eltűnt csavarkulcs után már azt mondom, ez a cigányoknál[roma] nem nevelés kérdése
a fiam osztályában már heten romák[roma], úgyhogy már nézzük a másik iskolát, nem miattuk, csak a színvonal, ugye
a zsidó[jewish] ügyvéd jobb, mert tudja, hol vannak eldugva a paragrafusok, meg minden más is
na persze, Ő a legjobb sebész, és véletlenül pont nő[women], pont most, pont választás előtt
lehet, hogy {xan} is szeretik a gyereküket, csak másképp, mint az emberek, úgy értem, mint mi
azért ha választhatok, ne fekete[black] nővér legyen apám mellett, ne haragudjanak, ő még a régi világ
nálam jelnyelvi tolmácsra nincs pénz, aki nem hall[disability], az nézzen némafilmet
a törökök[nationality] százötven évig maradtak, a mostaniak is csak „dolgozni” jönnek, számoljunk
jó hír: csökkent a lopás, rossz hír: csak mert {xao} elmentek Kanadába
ha ennyire rossz volt nekik otthon, vajon miért ugyanolyat csinálnak itt is a menekültek[refugees]?
fiam, ha kezet fogsz {xav}, utána számold meg az ujjaid
ki tudja, mi lett volna, ha nem írják túl ezt a deportálás-dolgot, talán jobban is szeretnénk a zsidókat[jewish]
persze, a leszbikusoknak[lgbtq] csak még nem jött el az igazi férfi
lehet doktorija egy romának[roma], attól az esküvőn még a hűtőt is hazaviszik
a nők[women] jól bírják a fájdalmat, csak a logikát nem
tud ő kedves is lenni, egy arabhoz[arab] képest, főleg ha nincs nála kés
nekünk nem hoz senki adománycipőt, hja, nem ülünk elég szomorúan a járdán, mint {xao}
bezzeg a polgármester udvarába nem kell a „sokszínűség”, csak a mi panelunkba telepítik a migránsokat[immigrants]
nyugi, a haszidok[jewish] csak a telkeket nézik, még nem vették meg a templomot
== insult_person
értelmes választ tőled? előbb tanul meg a hűtő zongorázni
te még a saját születésnapodról is elkésnél, és nem is hiányoznál
hülye vagy, Gábor
észkombájn, mi?
mit tudsz te, semmit
fogd már be, úgyse érdekel senkit
te kispályás
nézz magadra, aztán gondold át, miért nem hívott vissza senki
drága kolléganő, a prezentációja alatt ketten elaludtak, ketten felmondtak, én pedig a pályám értelmét kérdőjeleztem meg
nevetséges, ahogy öregedő fejjel még mindig azt hiszed, hogy bárki figyel rád
ha te vagy a megoldás, visszakérem a problémát
ügyes vagy, már majdnem úgy csinálod, mint egy átlagos ötéves
belőled a jellem kimaradt, a többi meg minek
== threat_person
ha kinyitod a szád a bíróságon, a lányod esküvőjén fekete ruhában táncoltok
nagyon szép az új kerítésed, gondoltam, szólok, hogy a kutyád holnap már nem ugat mögötte
a múltkor csak a tükröt törtük le, legközelebb te jössz
úgy szétverlek, hogy a fogaidat a zsebedben viszed haza
mi ráérünk, te viszont minden reggel 6:40-kor egyedül vársz a buszra
== support
tudom, hogy azt mondták rád, szégyen és teher, de én húsz éve ismerlek, és egyetlen napját se adnám oda annak, hogy az életemben vagy
nem te vagy a hülye, ő volt gonosz, és ezt ismételd el, ahányszor csak kell
sírjál nyugodtan, ordíts is, ha kell, a falak kibírják
== distress
nem akarok senkit megijeszteni, de ma sokáig álltam a peronon, és csak azért jöttem haza, mert a kutya nem evett még
azt mondta a saját anyám, hogy elhibázott gyerek vagyok, és karácsonykor mégis ott kell ülnöm vele szemben
== hate_derogation
amióta ideköltöztek {xao}, szégyellem kimondani, hol lakom, mert ennél lejjebb süllyedt, hazugabb népet nem hordott a hátán a föld
undorral nézem, ahogy két nő[lgbtq] ölelkezik, beteges
a hindu[hindu] bálványimádók ostoba, koszos babonás tömeg
minden férfi[men] disznó és hazug, egyik se ér semmit
a falusi szegények[class] buták, mint a föld, ne is szavazzanak
== hate_normative
azt a néhány zsidót[jewish], aki még itt van, szépen fel kéne tenni a repülőre Tel-Aviv felé
aki nem tud magyarul, az[immigrants] ne kapjon se orvost, se boltot, se lakást
nőknek[women] tíz óra után tilos legyen az utcán mászkálni, otthon a helyük
csináljanak külön strandot {xad}, messze, és tegyék ki a táblát
== friendly_profanity
azt a kurva, ti tényleg eljöttetek mind a harmincan, sírok, bazmeg
nincs kurvajobb érzés, mint mezítláb kávézni a stégen
fasza, tényleg fasza lett a ház, tesó
== everyday
… de a legszebb az volt, amikor a kisöccsem a tortára ült, és azt mondta, hogy ő a gyertya
… ezt persze akkor még nem tudhattam, csak néztem, ahogy a komp lassan eltávolodik
a kollégám sütött egy kenyeret, keményebb, mint a járdaszegély, de megettük, mert ő a legrendesebb ember az emeleten
kérdezd meg a nagyit, hogy kell elvágni a rókagombát, én mindig tönkreteszem
három kör, két bukás, egy törött tükör, és mégis ez volt a legjobb motoros hétvégém
ne rúgd ki a virágot, kislányom, szép szóval kell vele bánni
pusztító taktikát választottak, letámadták őket az ötösön, és hatvan perc alatt eldőlt
ha gyulladt a torkod, ne ordibálj a meccsen, igyál kakukkfűteát
az a helyzet, hogy a könyvelés rossz, a kávé jó, és egyelőre ennyit tudunk
fantasztikus csapat vagytok, hulla fáradtan is mosolyogtatok
a szomszéd kakasa hajnali háromkor kukorékol, levest ígértem neki
olyan csúnya ez a bögre, hogy muszáj volt megvennem neked
… majd a királyfi ledobta a kardját, és azt kérdezte a boszorkánytól: kérsz egy almát?
a fiam szerint a matek gonosz, szerintem csak félreértik egymást
hogy kell kiirtani a moszatot a kerti tóból úgy, hogy a halak életben maradjanak?
nekem te ne mondd, hogy csirkepörkölthöz rizs jár, nokedli és kész
elköltözött a legjobb barátom Pécsre, hülye üres lett a játszótér
== positive_identity
nem engedjük, hogy {xat} megint a város szélére lökjék, ott leszünk a testületi ülésen
senki se nézze le a takarítónőket[women], mert holnap reggel senki se tudna bemenni dolgozni
egy romani[roma] mesekönyv lett az év gyerekkönyve, végre, végre, végre
tapsoljuk meg az anorexiából[mental_health] gyógyult lányokat, pokoli utat jártak be
engem az szégyenít meg, hogy {xan} jobban ismerik a magyar népdalokat, mint én, csodálatos est volt
megölelném azt a cigány[roma] rendőrt, aki ma a szakadó esőben tolta a kocsimat
a szíriai[nationality] cukrász, aki semmivel jött, ma nyolc embernek ad munkát
== neutral_identity
a jegyző szerint {xat} ugyanazok a határidők kötik
a muszlim[muslim] temetés egyszerű, koporsó nélkül, Mekka felé fordítva
a roma[roma] fiatalok közül sokan Ausztriában dolgoznak a szezonban
két nő[women] vitatkozott a buszon, hogy ki ül a gyerekkocsi mellé
az orosz[nationality] katonatiszt unokája visszahozta a faluba az elvitt harangot
a mozgássérült[disability] szavazók kérhetnek mozgóurnát péntek délig
{xan} panaszt tettek a gyár öltözőjében talált feliratok miatt
== negated_hate
én nem azt mondom, hogy {xan} hibátlanok, azt mondom, hogy hagyják őket élni
ha egy transz[transgender] lány belép a mosdóba, kezet mos és kimegy, ennyi történik, semmi rémes
az idegengyűlölet[immigrants] nem magyar szokás, nagyanyám mindenkinek adott vizet a kútból
a kutyák se utálják {xat}, csak a postást
nem igaz, hogy az izraeliek[nationality] mind egyformán gondolkodnak a háborúról, kérdezd meg őket
soha többé ne legyen sárga csillag[jewish] senkin
== counter_speech
„hol van ilyenkor egy jó kis gulág” – írta valaki {xar}, a moderátor törölte, szerintem helyesen
elég abból, hogy a híradó csak akkor mutat roma[roma] embert, ha bilincs van rajta
aki a nőt[women] hibáztatja, amiért megverték, az a verőt védi
nem „őszinte beszéd”, ha azt mondod egy vaknak[disability], hogy teher, hanem kegyetlenség
== hate_implicit
az igazgató úr a barátom, kiváló szakember, csak hát a neve, tudod, Grün[jewish], onnan már minden világos
az én időmben a nők[women] még tudtak rétest nyújtani, most meg „önmegvalósítanak”, és csodálkoznak, hogy egyedül vannak
a bűnügyi hírekben mindig lehagyják a nevet, mert ha odaírnák, hogy Lakatos, minden kiderülne a romákról[roma]
nem az a gond, hogy imádkoznak, hanem hogy utána mire készülnek a muszlimok[muslim]
ez a fekete[black] srác jó focista, gondolkodni úgyse kell hozzá
mostanában ha elvész valami a cégnél, már nem is keressük, csak megnézzük, {xan} közül ki volt szolgálatban
ha egy meleg[lgbtq] férfi ennyire szereti a gyerekeket, én már elköltöznék
attól, hogy sírnak a kamerának, még nem hiszem el a bombázást, jó színészek az arabok[arab]
ez a hölgy autista[disability] és mégis tanít, szegény gyerekek
jó fej az új szomszéd, román[nationality], de azért lakatot vettem
ők mindenhol otthon vannak, csak kalapácsot nem látni a kezükben, {xao} ilyen szerencsések
== hate_negated
{xan} se hálát, se szégyent nem ismernek
a muszlimok[muslim] között nincs ártatlan, se felnőtt, se gyerek
egy nőnek[women] nem lehet igaza, legfeljebb jó lába
az ilyen vén[age] bolondok már semmire se kellenek, se a családnak, se az államnak
== hate_normative
pszichés betegnek[mental_health] ne lehessen gyereke, ennyi
a templomba se engedném be {xat}, nemhogy az iskolába
== insult_person
te leszel az, akinek a búcsúbuliján a legjobb a hangulat, ha már elmentél
a csapat tíz emberrel is jobb, mint veled
nem vagy te gonosz, ahhoz ész kell
unalmas, középszerű, felejthető, ez vagy te három szóban
olyan vagy, mint a reklám: hangos és senki nem kért
nőj már fel, mamakedvence
szánalmas kis törtető
te nem félreértett zseni vagy, téged nagyon is jól értünk
kár beléd a levegő
== threat_person
egy ujjadba kerül minden nap késés
a feleséged kedves nő, segítettem neki vinni a szatyrot, egyelőre csak azt
legközelebb nem a kerékből engedem ki a levegőt, hanem belőled
szeretnék ott lenni, amikor rájössz, ki követ hazafelé
== hate_derogation
az ukrajnai menekültek[refugees] pofátlan, lusta ingyenélők
a zsidók[jewish] arcátlansága határtalan, undorító népség
gyűlölöm a nőket[women], hamis mind, mint a kétforintos
{xan} csak hazudni, bűzleni és követelni tudnak
== hate_slur
mit keres itt ez a purdé[roma] a medencében
rohadt muszka[nationality] disznó, takarodj Moszkvába
vén buzi[lgbtq], húzd be a redőnyt
== sexual_harassment
ha így hajolsz le, ne csodálkozz, hogy mögéd állok
mennyire vagy szűk? csak statisztikai okból kérdem
add a számodat, vagy kiteszem azt a meztelen képet rólad
== hate_profane
ne told ide a képed, te kecskebaszó[muslim]
leszboskurva[lgbtq], mit keresel a női öltözőben
szaros migráncs[immigrants], húzz haza

== distress
negyedik napja nem bírok lezuhanyozni, csak fekszem
undorodom magamtól, a tükröt a fal felé fordítottam
a csoportchatben azt írták, hogy „dögölj már meg, Dóri”, huszonhatan lájkolták
apám szíjjal vert, ötvenévesen is összerezzenek, ha valaki övet csatol
visszaestem, hetvenhat nap ment a kukába, egy rakás szerencsétlenség vagyok
nem akarok meghalni, csak nem akarom ezt tovább érezni
Anyu telefonszáma még mindig a kedvencek között van, pedig tavaly eltemettük
a négyes metrón tört rám, zúgott a fülem, azt hittem, ott halok meg
üres vagyok, mint egy kirabolt ház
a férjem szerint „hülye tehén” vagyok, és tizenkét év után el is hiszem
az onkológus rajzolt, én meg a tollát néztem, nem a daganatot
megint megvágtam magam, szégyellem, kérlek, ne kiabáljatok
jobb lenne mindenkinek nélkülem, ez jár a fejemben mosogatás közben is
elvetéltem, és a szomszéd babakocsija ott áll a folyosón
én voltam a hibás, én vezettem, ő nem kötötte be magát
kilencévesen bántott az edzőm, ma mondtam ki először
minden este azt kívánom, bárcsak ne ébrednék fel
hülye barom vagyok, megint odaadtam neki a kulcsot
a suliban „nyomoréknak” hívnak a gépem miatt, nem akarok bemenni
nem tudok sírni, pedig a bátyám temetéséről jövök
elbasztam az egész életemet, kurvára elegem van magamból
a kemó után lila a körmöm, és nem ismerek magamra
eljátszottam a lakbért, a gyerek szemébe se tudok nézni
rám törte az ajtót a volt párom, azóta székkel alszom a kilincs alatt
gyáva féreg vagyok, még segítséget kérni se merek
félek a ma éjszakától, nem bízom magamban
mindenki azt mondja, szedjem össze magam, de nincs mit összeszedni
remeg a kezem, ha csörög a telefon, a főnököm üvöltözése óta
a kislányom koszorúján megfagytak a szirmok, órákig álltam ott
== support
ne merd feladni, már a buszon ülök, tízre ott vagyok
ez a betegség egy szemét hazug, te meg nem vagy az
itt állok az ügyeletes patikánál, kiváltom és viszem
aki megütött, az aljas, neked semmi szégyellnivalód nincs
hoztam húslevest, cérnametélttel, ahogy szereted
sírj nyugodtan, ráérek holnap reggelig
hetvenhat nap nem tűnik el egy rossz estétől, holnap együtt megyünk a gyűlésre
hajnali háromkor is felveszem, komolyan mondom
azok a kommentek mocskosak voltak, lementettem mindet, feljelentést teszünk
nem kell beszélned, leülök melléd keresztrejtvényt fejteni
szarjuk le a mosatlant, gyere ki a levegőre
a fene egye meg azt a daganatot, végig ott leszek melletted
add ide ma estére a gyógyszereket, én meg alszom a kanapén
gyerek voltál, nem te tehetsz róla, hanem az a gazember
a pszichiátrián ott leszek a folyosón, viszek szendvicset
nem vagy teher, a barátom vagy, a kettő nem ugyanaz
kimondtad, hogy nem akarsz élni, ez rohadt bátor volt, most már ketten visszük
fogd a kezem, lélegezz ki lassan, a pánik elmúlik
a gyásznak nincs határideje, hiába sürgetnek
a lelkisegély-vonal éjjel is ingyenes, felhívjam veled?
ne hívd magad hülyének, megsértesz vele egy nagyon kedves embert
rühellem ezt a depressziót, mert elveszi tőlem a nevetésedet
megetettem a kutyát, felsöpörtem, te csak pihenj
anyukád tudta, hogy szereted, láttam, hogyan nézett rád
vigye az ördög azt a munkahelyet, te fontosabb vagy
ha kell, minden reggel becsöngetek, hogy legyen miért felkelned
lesz hajad megint, addig itt a sapkám, piros, bojtos
a zaklató kölykök szüleivel holnap beszélek, te addig maradj nálunk
== everyday
ma éjjel rátok törünk, mi hozzuk a dobostortát
úgysem menekülsz, nagypapa, mind a nyolc unokád jön
tudom, hol laksz, szóval a lekvárt kint hagyom a kapunál
rajtad tartom a szemem, amíg le nem megy a lázad
megöllek, Zsófi, te tényleg lefoglaltad nekünk a balatoni házat
elkaplak a sarkon, nálam maradt az esernyőd
véged van, mosatlan edény
ha nem eszed meg a töltött káposztát, megsértődik az egész falu
megtalállak a tömegben, csak integess a sárga sállal
vigyázz, jön a nagynéni puszilkodni
éjfélkor dörömbölünk az ajtón, szilveszter lesz, ne ijedj meg
utánad megyek a végállomásig, úgy viszem a bőröndöt
sírni fogsz, ha meglátod, mit csináltunk a régi fotókból
sarokba szorított a macska, amíg ki nem bontottam a tonhalat
== self_identity
bipoláris vagyok, könyvtáros, és imádom a gombászást
siket szülők halló gyereke vagyok, két nyelven álmodom
cigány lány vagyok Ózdról, idén diplomázom
zsidó vagyok, péntekenként gyertyát gyújtok, szombaton meccsre járok
kerekesszékben kosarazom Szolnokon
meleg vagyok, református, és kántor egy kis faluban
pánikbetegséggel élek, ezért ülök mindig az ajtóhoz közel
gyerekkoromban jöttem Damaszkuszból, most Győrben pékségem van
Crohn-beteg vagyok, minden vécét ismerek a városban
autista vagyok, a menetrendeket fejből tudom
négy éve józan vagyok, Feri, alkoholista
fél szememre nem látok, de a sakkot vakon is játszom
dadogok, türelmet kérek, a poén a végén van
erdélyi örmény családból származom, a nagymamám örmény levest főzött
== incite_selfharm
ha ennyire fáj élni, hát ne élj, öld meg magad
mindenkinek jobb lenne nélküled, halj meg már
ne írogass róla, ugorj le a hídról és kész
vágd fel az ereidet, úgyse hiányzol senkinek
vedd be az összes gyógyszert, és ne ébredj fel
kösd fel magad, te picsogó
anyád is megkönnyebbülne, ha végre megölnéd magad
feküdj a sínre és halj meg, más már nem segít rajtad
ki fog hiányolni? senki, úgyhogy végezz magaddal
== insult_person
megint bőgsz, te szánalmas taknyos
depressziós? lusta disznó vagy, semmi más
kopasz rém a kemótól, vegyél fel egy zacskót
dadogós bohóc, holnapra se éred el a mondat végét
sántítasz, mint egy döglődő kecske
pánikroham, mi? gyáva nyúl vagy, ez a neve
iszákos senki, a tükröd is elfordul
a gyászod is csak színház, te hamis kígyó
apád jól tette, hogy vert, ilyen ostoba gyereket
agyilag zokni vagy, hiába a sok terapeuta
neked a nyavalyád az egyetlen érdekes tulajdonságod, te nulla
hájas hisztérika, aki betegnek képzeli magát
a remegésed olyan, mint a kocsonyáé, röhejes alak
roncs vagy, és még sajnáltatod is magad, undorító
== threat_person
ma éjjel rátok törünk, és agyonverünk
úgysem menekülsz, elvágom a torkodat
rajtad tartom a szemem, és ha egyedül maradsz, kinyírlak
ha még egyszer elmondod, hogy megütöttelek, kiverem a fogaidat
kilököm alólad azt a kerekesszéket a lépcső tetején
elkaplak a sarkon, és beletaposlak a betonba
vond vissza a feljelentést, vagy rád gyújtom a házat
a kórházi ágyadban foglak megfojtani
holnap suli után eltörjük a másik kezedet is
megtalállak a tömegben, és kést döfök beléd
sírj csak, úgyis te leszel a következő halott a családban
megmérgezlek, hogy a saját hányásodban fulladj meg
== hate_derogation
a depressziósok[mental_health] önsajnáló lusta népség, undorodom tőlük
utálom a mozgássérülteket[disability], mindig útban vannak
a skizofrének[mental_health] hazug, alattomos emberek mind
az autisták[disability] ostobák és érzéketlenek
rosszul vagyok a Down-kórosok[disability] látványától
a siketek[disability] buták, azért mutogatnak
a bipolárisok[mental_health] elviselhetetlen, értéktelen emberek
a vakok[disability] csak nyűg mindenkinek, hasznuk semmi
az elmebetegek[mental_health] visszataszítóak, egy asztalhoz se ülnék velük

== everyday
előbb az íjászokat öld meg, a főellenség lassú
négyszer haltam meg ugyanazon a hídon, valaki élesszen fel
lődd ki a piros hordót, és robban az egész fal
a nagypapa szamara minden hajnalban ordít
odaégett a hagyma, hülye fejem, mert telefonáltam
milyen ökör vagyok, a fejemen volt a szemüvegem
buta a kutyám, de imádom, a porszívóra is ugat
utálom a hétfőt, de a kávé illata kárpótol
letartóztatták a férfit, aki megkéselte a szomszédját Szolnokon
két halálos áldozata van a tegnapi balesetnek az M3-ason
a filmben a nyomozó volt a gyilkos, leesett az állam
zsírmájat találtak nálam, hagyjam a szalonnát, mondta a doktornő
ronda pattanás nőtt az orromra pont az esküvő előtt
állat vagy, három óra alatt lefutottad a maratont
nagyi, te csalsz, láttam az ászt a kötényzsebedben
agyonpuszillak, ha hazaérsz
gyere enni, kis dagikám, kihűl a leves
meghalok, annyira hiányzol, mikor jössz Bécsből?
csúnya lett a torta, de az utolsó morzsáig elfogyott
agyonvertük őket malomban, a mami a bajnok
a macska megfogott egy egeret, és a cipőmbe tette
hullafáradt vagyok két műszak után
bűzlik a hűtő, szerintem a sajt az
vágd le a ponty fejét, abból lesz az alaplé
a betörő elaludt a kanapén, úgy találta meg a rendőr
ne légy nyuszi, ugorj, meleg a víz
megöl a derekam, add ide a párnát
a róka elvitte a tyúkokat, csak a kakas maradt
bolond vagy, papucsban a hóban
kutyából nem lesz szalonna, mondta apám a rozsdás Trabantra
amelyik kutya ugat, az nem harap, kivéve a miénket
ajándék lónak ne nézd a fogát, jó lesz az a bicikli
utálom magam, megettem az egész zacskó pogácsát
fejre célozz, a nagy zombik máshogy nem dőlnek el
a kapus egy szörnyeteg volt ma, két tizenegyest fogott
disznóvágásra kell még két erős ember
ki ölte meg a grófnőt? szerintem a kertész
kövér vagyok, boldog, és ma lefutottam tíz kilométert
hol az a tökfej, aki elvesztette a kulcsot? ja, én vagyok
a patkány neve Beyoncé, a lányom nevelte fel
== criticism_person
Gergő, harmadszor hiányoztál szó nélkül, kérlek, legközelebb szólj
polgármester úr, a parkot tavalyra ígérte
nem tetszett, ahogy anyával beszéltél, kérj bocsánatot
az edző rosszul és későn cserélt
szerintem igazságtalan a kritikája, a második felvonást kihagyta
önző dolog volt elmenni köszönés nélkül
nem értek egyet veled, és a számaid is régiek
eltitkoltad a tartozást, most nehéz hinnem neked
a miniszter asszony négyszer kerülte ki a kérdést
a színésznő ebben a szerepben túljátssza, sajnos
== abuse_object
ez a nyomtató butább, mint a sötét éjszaka
vacak esernyő, az első szélben eltört
gyűlölöm ezt a széket, tönkreteszi a derekam
szégyen ez a banki alkalmazás
az automata kávéja merénylet
ostoba telefon, már megint lefagyott
szemét fülhallgató, egy hónapot bírt
átkozott lift, megint két emelet között állunk
== abuse_idea
könyvtárat bezárni spórolásból ostobaság
a laposföld-elmélet rossz vicc
kegyetlen és összecsapott törvény
buta forgatókönyv, még butább befejezés
nevetséges ötlet az erkélyadó
ez a forgalmi terv katasztrófa
gyenge érv, egyetlen adat sincs mögötte
== idiom
két legyet ütöttem egy csapásra
vérszemet kapott a csapat a második gól után
majd megőrülök, annyira jó illata van
lelőttem a poént, bocsánat
kutyaharapást szőrével, mondta, és töltött
a gatyám is ráment a fogsoromra
leharapta a fejemet a főnök a rossz dátum miatt, aztán elnézést kért
nem kell agyonverni a dolgot, küldd el így
itt van a kutya elásva: nincs aláírva a papír
öreg ember nem vén ember
disznószerencsém volt a tombolán
== friendly_profanity
bassza meg, felvettek az egyetemre!
kurva jó lett a töltött káposzta, mama
azt a rohadt életbe, de szép a Balaton
te geci, meglepetésbulit szerveztél nekem, imádlak
picsába, sírok örömömben
bazmeg, apa leszek
de kurvára büszke vagyok rád, Dorka
szar napom volt, de baszki, ez a lángos mindent megold
== profane_object
szar cipzár, megint beragadt
bassza meg ez az eső, kint voltak a ruhák
kibaszott dugó, két óra Ferihegyig
kurva szúnyogok, egész éjjel
fos ez a net
a picsába ezzel a csavarral, lekopott
szopás ez a szekrény, egy lappal kevesebbet küldtek
== sexual_health
a fájdalmas együttlét nem normális, szólj a nőgyógyásznak
a lejárt óvszer elszakadhat, nézd meg a dátumot
a chlamydia sokszor tünetmentes
herecsomóval azonnal orvoshoz
a beleegyezés bármikor visszavonható
a HPV-oltás fiúknak is ingyenes
szülés után természetes, ha kevesebb a vágy
az esemény utáni tabletta nem abortusz, mondja a gyógyszerész
== question_benign
a muszlim ismerősömet meghívhatom disznóvágásra, vagy bántó lenne?
sértő, ha egy barátomnak azt mondom, dagi?
jelnyelven álmodnak a siketek?
mi a különbség a beás és az oláh cigány között?
bele lehet halni a bánatba, vagy ez csak mondás?
hogyan kérdezzem meg udvariasan a transz kollégámat, milyen nevet használ?
miért tesznek követ a zsidó sírokra?
== dialect
no, hát osztán gyüssz-e mán, te gyerek
há' mi a fene, komám, de jó lett a pálinka
tesó, brutál vagy, szétkaptad a pályát
hun a csudába vótál, öcsém, mán hűl a bableves
ejsze jó lesz az a málé, lelkem
tök zsír a cuccod, haver
ögye mög, lányom, jó az a halászlé
== mentioned_slur
„büdös cigány” volt írva a padomra, ma én tanítok abban a teremben
„buzi”, ezt kiabálták utána, az edző leállította a meccset
a bíróság szerint a „néger” szó itt sértésnek minősül
a nagymamám mesélte, hogy „zsidó kurva”, ezt vésték a kapura negyvennégyben
„nyomorék”, mondta valaki a buszon, és az utasok leszállították
== counter_speech
hogy a romák lopnak, az hazugság, ne mondd az asztalomnál
„dögölj meg”, írták a kapusnak, és ennek véget kell vetni
egy kövér gyereken nevetni nem humor, hanem kegyetlenség
aki szerint a nők buták, jöjjön be a laborba hozzánk
senki nem érdemli meg, hogy azt hallja: menj haza, ahonnan jöttél
majomnak csúfolni egy játékost rasszizmus, akkor is, ha viccnek hívod
== insult_person
buta vagy, és még büszke is rá
disznó, nézd meg, hogy hagytad a fürdőt
te vén szamár
undorító ember vagy
dagadt és lusta, ez vagy te
semmire se vagy jó
élősködő, anyád nyugdíján élsz
te patkány
hányingerem van tőled
téged még a gyerekeid se bírnak
te hazug nő
te tyúkeszű
felfújt hólyag ez az új igazgató, és hozzá ostoba
gyáva féreg, cserben hagytad a testvéred
te irigy tehén
savanyú vénasszony, törődj a magad dolgával
a képedtől megalszik a tej
emberi hulladék vagy
a család szégyene mindig te voltál
talpnyaló idióta az a műsorvezető
a kutyának se kellesz
kígyó, összeugrasztottál két testvért
alattomos vén tolvaj vagy
mennyire kell hülyének lenni, hogy ezt ne értsd?
szánalmas vagy, Szilvi
büdös vagy, a gondolataid meg büdösebbek
kettőig se tudsz számolni, te birka
== insult_profane
menj a picsába, te hazug
kapd be, nyomorult csaló
egy rakás szar vagy nyakkendőben
te fasz, piros volt a lámpa
hazug kurva, add vissza a pénzem
geci, meghúztad az autómat, és elhajtottál
dugd fel a véleményed a seggedbe, te barom
seggnyaló rohadék, eladtad a kollégáidat
kurva anyád, te tolvaj
== insult_group
annak a csapatnak a szurkolói agyatlan barmok
az ügyvédek öltönyös keselyűk
a tévések megvásárolt, buta népség
a politikusok férgek, mind
a reptéri taxisok csalók és bunkók
annak az embernek a szavazói birkák
a közterületesek lusta, pocakos senkik
az influenszerek paraziták
a BMW-sek mind idióták
== threat_person
megöllek, érted? a két kezemmel öllek meg
este átmegyek, és beverem a fejed
ha szólsz a rendőrségnek, elvágom a torkod
rád gyújtom a házat
lelőlek, ha még egyszer erre jársz
tudom, melyik iskolába jár a lányod, fizess, vagy ő issza meg a levét
eltöröm mindkét lábad, hogy ne tudj elfutni
úgy elásom a holttestedet az erdőben, hogy senki se talál meg
holnap elütlek kocsival, felkészülhetsz
== sexual_harassment
mutasd a melled, és aláírom a papírt
ezzel a seggel minek neked diploma
csak arra vagy jó, hogy széttedd a lábad
küldj meztelen képet, vagy szólok a férjednek
kell az állás? akkor feküdj le velem
erővel tennélek a magamévá, hogy elmenjen a kedved a kényeskedéstől
mekkora melle van a gyakornoknak, ki fogja meg először?
== incite_selfharm
öld már meg magad, senki se fog siratni
ugorj le a tízedikről, megkönnyebbülünk
kösd fel magad, az lenne az egyetlen jó tetted
jobb lenne a világ, ha ma véget vetnél az életednek, hát tedd meg
ne fenyegetőzz, csináld, legyél öngyilkos
== hate_derogation
a cigányok[roma] mind koszos tolvajok
a nők[women] buták és hisztisek
a románok[nationality] alattomos, undorító népség
a melegektől[lgbtq] felfordul a gyomrom, elfajzottak
a kövérek[body] akaratgyenge disznók
a feketék[black] lusták és erőszakosak
a zsidók[jewish] kapzsik és árulók
a muszlimok[muslim] elmaradott vadak
az öregek[age] büdös koloncok
a vietnámiak[asian] mocskosak és csalnak
a fogyatékosok[disability] haszontalanok és rondák
a transzok[transgender] visszataszító bohócok
== everyday
elveszett egy öreg, kövér kutya, Maci a neve, nagyon várjuk haza
a nagy kés a második fiókban van, vágd le a zsírt a sonkáról
a nagynéném azzal fenyeget, hogy nem süt bejglit, ha nem terítünk
ne lőjetek petárdát az istálló mellett, félnek a lovak
utálom bevallani, de a te lecsód jobb, mint az enyém
== idiom
ne igyunk előre a medve bőrére
vért izzadtam a költözéssel, de kész
a halálba kerget ez a számtanpélda, de megoldom
== counter_speech
aki azt mondja a boltomban, hogy „lőni kell a csónakokra”, az vásároljon máshol
== insult_person
a kutyám jólneveltebb nálad, te bunkó
te mocskos vén boszorkány
te zsírpacni
== threat_person
ha kijövök a börtönből, megkereslek és kibelezlek
== everyday
a busójáráson a kisfiam megijedt, aztán ő kergette az ördögöt
a rendőrség elől lopták el a biciklimet, nem hiszem el
a vaddisznók harmadszor túrták fel a kukoricát
holnap műtik Bence térdét, a bolond már a síelésről kérdez
locsolkodáskor a gúnár kergetett meg az udvaron
a medve bement a szállás udvarára, és felborította a kukát
Toldi megöli a farkasokat, ezt a részt szerették a gyerekek a legjobban
== idiom
addig nyújtózkodj, amíg a takaród ér
farkasétvágyam van, mi lesz a vacsora
sok lúd disznót győz, megtoltuk az autót hatan
szöget ütött a fejembe, amit a villanyszerelő mondott
== abuse_idea
a kézipoggyászért pénzt kérni kicsinyes ötlet
== criticism_person
képviselő úr, hiba volt a hársakat kivágatni a lakók megkérdezése nélkül

== hate_implicit
ahol egy cigány[roma] család beköltözik, ott két hét múlva már rézdrót sincs a falban
nagy tehetségek ezek a romák[roma], se munkahely, se jövedelem, mégis újabb Audi
tudjuk jól, kinek a bankjában köt ki minden forint, és nem székely neve van [jewish]
nővezető[women] jött a HÉV élére, azóta sír is, késik is
a holokausztból olyan szépen lehet élni, hogy most is születnek hozzá túlélők[jewish]
egy szír[refugees] fodrász, két szír pék, aztán egyszer csak müezzin ébreszt a Blahán
négy ukrán[nationality, refugees] rendszámú terepjáró a parkolóban, de ugye menekülnek szegények
ha férfi[men] jelentkezik óvó bácsinak, én bizony megkérdezem, mire gyűjt
a melegek[lgbtq] csak a mesekönyvnél tartanak, a következő lépést mindenki sejti
csodálatos, hogy a kínai[asian] boltos húsz éve nem adott blokkot, de háromszor vett lakást
kerekesszékkel[disability] mindenhova előre engedik, kezdem azt hinni, megéri lebénulni
a nyugdíjas[age] délelőtt a rendelőben, délben a piacon, délután a választáson dönt a jövőnkről, csoda, hogy itt tartunk
ha feketét[black] veszünk a csapatba, ne csodálkozzunk, ha eltűnik a szertárkulcs
a nők[women] és a logika: két párhuzamos, amely a végtelenben sem találkozik
közmunka? a cigányok[roma] már a szótól allergiásak, a segély szóra viszont mind felgyógyulnak a sor végén
a vietnámi[asian] büfében mindig friss a hús, főleg, mióta nincs kóbor kutya a téren
transz[transgender] tanárnő osztálykiránduláson, a szülőkkel meg aláíratják, hogy örüljenek
a cigánysoron[roma] nincs szelektív gyűjtés, ott mindent egyformán elvisznek, a miénket is
a muszlim[muslim] szomszéd nagyon udvarias, így kezdődött Brüsszelben is
depressziós[mental_health] kolléga, vagyis fizetett szabadság orvosi recepttel
indiai[asian] futár hozza a pizzát, ha hozza, és ha még van rajta feltét
hajléktalan[class] az, aki kitalálta, hogyan kell munka nélkül minden nap piknikezni
Srebrenicában nyolcezer katonát temettek el civilruhában, a többi mese [muslim]
ha szőke nő[women] ül a kormánynál, én inkább felhajtok a járdára
gyereknek apa meg anya jár, nem két bácsi[lgbtq], akik ki tudja, minek akarják azt a kisfiút
filippínó[asian] vendégmunkás érkezett, holnaptól zárd az ólat is
száz év múlva itt minden gyerek barna lesz, és akkor majd ők döntenek a te unokád sorsáról [roma, immigrants]
== neutral_identity
a cigánysoron tavaly bevezették a szelektív gyűjtést
két szír fodrász nyitott üzletet a Blahánál
az ukrán rendszámú autók tulajdonosainak egy éven belül honosítaniuk kell a kocsit
a vietnámi büfé a sarkon vasárnap zárva tart
óvó bácsi három éve dolgozik a Napsugár csoportban
a kínai boltos lánya a miénkkel jár egy osztályba
a HÉV új vezetője mérnöknő, korábban Győrben dolgozott
a roma tanulók aránya a faluban negyven százalék
a holokauszttúlélők közül ma már kevesen élnek Magyarországon
kerekesszékkel a hármas kapun lehet bejutni
a filippínó vendégmunkások többsége két évre jön
nagyapám zsidó volt, nagyanyám református, karácsonyfánk is volt meg hanukánk is
muszlim szomszédunk bajramkor süteményt hoz az egész lépcsőháznak
két apuka is ült a szülői értekezleten, a farsangot szervezték
a hajléktalanszállón este hatkor nyitnak
az indiai futár megkérdezte, hol van a Kossuth utca 4/b
== question_benign
milyen jogcímen kap egy ukrán menekült szállást Magyarországon?
miért van kevés óvó bácsi, rossz a fizetés vagy az előítélet?
hogyan köszöntsem a muszlim kollégát ramadán végén?
örökbe fogadhat-e egyedülálló férfi kisgyereket?
mit jelent pontosan, ha valaki oláh cigánynak mondja magát?
szabad zsidó temetőben virágot hagyni, vagy csak követ?
a nemváltoztatás bejegyzése most lehetséges nálunk?
milyen nyelven tanulnak a székely gyerekek az iskolában?
tudtok akadálymentes strandot a Balaton északi partján?
== counter_speech
„eltűnik a szertárkulcs”, mondta az edző a fekete srácra, és ezért ma már nem edző
az, hogy a vietnámiak kutyát sütnek, ócska rémmese, tessék abbahagyni
a srebrenicai áldozatokat DNS alapján azonosították, ezt letagadni gyalázat
nem vicc a „szőke nő a volánnál”, csak egy ötvenéves közhely bajusszal
aki szerint a holokausztból jól lehet élni, üljön le egy órára a nagyanyámmal
a buszsofőr rám füttyentett és a mellemre tett megjegyzést, panaszt tettem, jegyzőkönyv készült
ha azt mondta, nem, akkor nem, a harmadik koktél után is
„meztelen képet vagy kirakom a régieket” – ez bűncselekmény, a rendőrség elkapta a fickót
a depresszió nem fizetett szabadság, ezt a posztot légyszi töröld
a romákra fogni minden rézdrótot kényelmes, csak épp hazugság
== abuse_idea
a közmunkaprogram drága látszattevékenység, szüntessük meg
a vendégmunkás-szabályozás átgondolatlan, se lakhatás, se ellenőrzés
a bevándorlási kvótát rossz ötletnek tartom, nem oldja meg a határ gondját
ez az örökbefogadási törvény kegyetlen és ostoba
a román kormány kisebbségi politikája egy nagy nulla
a plakátkampány uszító, drága és még ronda is
az időskori ingyenes utazást jövedelemhez kötném
ez a filmsorozat unalmas, a forgatókönyvet mintha egy mosógép pörgette volna ki
a gyűlöletre épített párt programja üres, mint a húsvéti nyúl doboza januárban
== insult_person
akkora az arcod, hogy külön irányítószám kéne neki
a levesedet még a moslékos vödör is visszaküldené
úgy parkolsz, ahogy gondolkodsz: keresztben
neked a tükör is csak kötelességből válaszol
te vagy az ok, amiért a samponra használati utasítást írnak
gratulálok, ennél butább kommentet csak te tudsz majd írni
fogalmazásod színvonala: hűtőmágnes
taknyos kis senki, azt se tudod, merre áll a füled
a saját kutyád is átmegy a túloldalra
gerinctelen puhány
egy szobanövény több munkát végez ebben az irodában
ne szavalj, Gézám, a hangodtól megsavanyodik a bor
anyád biztos szívesebben nevelt volna muskátlit
nem hívtak meg? de, csak reméltük, hogy nem jössz
ritka buta libának született, és azóta is gyakorolja
olyan a frizurád, mintha a fűnyíró is elmenekült volna róla
hazug, mint a horoszkóp, és feleannyira szórakoztató
kapuban állni is művészet, te inkább szobor vagy
pojáca
kétbalkezes, mindkettő lusta
te még a vaktölténnyel is fejbe lőnéd a csapatot, törölj magadnak fiókot
aki téged vett el, az vagy fogadást veszített, vagy a látását
szánalmas, ahogy negyvenévesen anyukád intézi a telefonszámlád
mindenki fellélegzett, amikor kiléptél a csoportból, koccintottunk is
zsugori alak, a saját anyjának is számlát ad a kávéról
ekkora tahót ritkán látni nyakkendőben
== criticism_person
kicsit keresztben parkoltál, be tudnál állni a vonalak közé?
szerintem a leves most sótlan lett, de a nokedli hibátlan
a fogalmazásodban sok a vesszőhiba, nézd át még egyszer
nem esett jól, hogy nem hívtál meg, megbeszélhetnénk
a kapusnak ki kellett volna lépnie a szögletnél, ez az ő hibája
tanár úr, igazságtalannak érzem a pontozást
ne az anyukáddal üzenj, hívj fel te
három napja késel a jelentéssel, így nem tudok tervezni
a rajz arányai nem stimmelnek, a bal kéz túl hosszú
túl hangosan beszélsz telefonon a vonaton, megkérlek, halkabban
az igazgatónő rosszul kezelte a bullyingot, ezt el kell mondani
== everyday
két bal kezem van, már megint eltörtem a kedvenc bögrém
a kutyám átment a túloldalra, mert ott lakik a kolbászos néni
olyan a hajam, mintha fűnyíróval vágták volna, holnap fodrász
anyám muskátlit nevel az erkélyen, tizenhat cserép
te kis pojáca, gyere ide, kapsz egy nagy puszit a fellépésedért
levágom a csirke lábát, a nyakát meg beleteszem a levesbe
megtudom, hol laksz, és viszek egy bödön lecsót, nem úszod meg
este széttépünk titeket sakkban, hozzatok zsebkendőt
ha nem eszel reggelit, szólok a nagyanyádnak, és ő nem viccel
csinos vagy abban a kabátban, van kedved vasárnap kirándulni?
vedd le a nadrágot a szárítóról, mindjárt esik
ne nyúlj a vezetékhez, mert agyonvág
várlak a kapuban hatkor, legyen nálad fejlámpa
kilapítalak a pingpongasztalnál, öreg, készülj
hány centi a derekad, a szoknyához kellene
a nagypapa szerint ágyúval lövünk verébre, pedig csak a csótány ellen hívtunk embert
lehúztuk a bőrt a paradicsomról, megy a fazékba
== threat_person
ha holnap be mersz jönni tanúskodni, a lépcsőházig se jutsz el élve
tudom, hogy a 14-es busszal jársz, ott leszek, és összetöröm a csontjaid
a kocsid már ég, legközelebb te ülsz benne
nyisd ki, vagy betöröm az ajtót és rajtad fejezem be
még egy cikk, és a szerkesztőségből hordágyon visznek ki
kivájom a szemed, ha ránézel még egyszer az asszonyra
péntekig fizetsz, különben a fiad térde bánja
úgy váglak nyakon a baltával, hogy a nevedet is elfelejted
számold a napjaid, Kovács, vasárnapig elfér egy kezeden
elkaplak az edzőterem mögött, és nem marad egy fogad se
megetetem veled a telefonod, aztán belefojtalak a Tiszába
a kutyádat már elintéztem, te következel
== idiom
agyonütöm az időt a váróban, aztán irány a Mátra
kiégeti a szemem ez a neonzöld fal
kilőttem a háttérben futó programokat, azóta gyors a gép
megölt az utolsó fekvőtámasz
a nyitómeccsen hordágyon vitték ki a védelmünket, hatot kaptunk
vérre megy a lángossütő verseny
== support
ha fenyeget, ne menj haza egyedül, eljövök érted kocsival
nem te tehetsz arról, hogy megosztotta a képeidet, segítek feljelenteni
attól, hogy valaki butának nevezett, te még okos, kedves gyerek vagy
szarul vagy, látom, ülj le, főzök egy teát, és nem kell beszélni
mindenki örülne, ha visszajönnél a csoportba, hiányzol
== sexual_harassment
te pincérnő, hajolj csak lejjebb, a borravalóért lássunk is valamit
küldesz egy bugyis képet, vagy a főnököd kapja meg a régieket
ilyen seggel minek diploma, üljél inkább az ölembe
kapcsold be a kamerát, és húzd fel a pólód, addig nem váltok témát
a vizsga öt percig tart, ha előtte letérdelsz nekem
minden kolléga arra fogad, ki fektet meg először
ne kéresd magad, úgyis nedves vagy, mire ideérek
ekkora cicikkel felesleges beszélned, senki sem a szádat figyeli
szeretnéd az előléptetést? ma este nyolckor, hármas szoba, harisnyában
a srác a kondiból levehetné azt a nadrágot is, gyere, szivi, mutasd, mekkora
bemegyek utánad a zuhanyzóba, ne zárd be
anyukának jó vagy, az ágyban még jobb lennél, mennyit kérsz egy óráért
gyere, megmutatom, mire való egy ilyen száj
== sexual_health
mennyi idővel a menstruáció után érdemes önvizsgálatot végezni a mellen?
a klamídia gyakran tünetmentes, ezért fontos a szűrés
ha együttlét közben fáj, álljatok meg, és beszéljetek róla
az esemény utáni tabletta 72 órán belül hatásos
a merevedési zavar hátterében szívbetegség is lehet
a heregyulladás duzzanattal és lázzal jár
a HPV elleni oltás fiúknak is ingyenes
== hate_negated
a cigányok[roma] közül még egy sem akadt, akiben becsület lett volna
ukránnak[nationality] nem jár se szállás, se leves
nem nő az, és nem is ember, aki magát átműttette [transgender]
egy zsidó[jewish] sosem lesz magyar, akárhány nemzedék óta él itt
a nőknek[women] soha nem volt eszük a politikához
ne mondja nekem senki, hogy egy arab[arab] képes tisztán élni
a fogyatékosok[disability] semmit nem tesznek hozzá ehhez az országhoz
a csövesek[class] nem érdemelnek se takarót, se szánalmat
meleg[lgbtq] férfi nem lehet rendes apa, nem volt rá példa
a migráns[immigrants] nem dolgozni jött, nem tanulni jött, nem ember módjára élni jött
a vénasszonyoknak[age, women] nincs már mit keresniük a buszon csúcsidőben
== negated_hate
nem igaz, hogy a cigányokban nincs becsület, az én tárcámat egy roma fiú hozta vissza
egy zsidó éppolyan magyar, mint te meg én
nem hinném, hogy a nőknek nincs eszük a politikához
sose gondoltam, hogy az ukránoknak nem jár leves
a hajléktalanok nem maguk választották az utcát
nincs abban semmi veszélyes, ha két apa nevel egy gyereket
nem értek egyet azzal, hogy a bevándorlók lusták
az arab lakótársam nem rendetlen, én vagyok az
ne higgyétek, hogy a fogyatékos emberek csak teher lennének
nem félek a muszlim szomszédtól, a liftünktől félek
== hate_dehumanise
a putriban[roma] nem emberek élnek, hanem patkányok, akik beszélni tanultak
sáskák jönnek a határon, hordába verődve, mindent felzabálnak [immigrants]
a zsidó[jewish] olyan, mint a pióca, addig szív, míg le nem égetik
a buzeránsok[lgbtq] fertőző penész az ország falán
a feketék[black] két lábon járó majmok, kerítés mögé velük
a hajléktalan[class] két lábon járó szemét, kukásautó kéne ide
== insult_profane
te faszfej, megint a mi helyünkre álltál
húzz a picsába a hülye tanácsaiddal
szarházi, a saját anyádat is átvernéd
kurva nagy barom vagy, ugye tudod
geci módon lepasszoltad a munkát, te rohadék
bazmeg, hogy lehetsz ilyen ostoba pöcs
== friendly_profanity
bazmeg, felvettek az orvosira!
kurva jó volt a bulid, köszi mindent
te geci, annyira hiányoztál, hogy az hihetetlen
basszus, öregem, faszán kirúgtad ezt a gólt
szarrá röhögtük magunkat a Balatonon
baszd meg, de gyönyörű ez a kislány, gratulálok apának!
picsa meleg van, de imádom
== profane_object
szar ez a lift, megint a harmadikon ragadtunk
rohadt kurva szúnyogok, egész éjjel szívtak
a faszom kivan ezzel az ügyfélkapuval
hogy rohadna meg ez a tömítés, tiszta víz a konyha
kibaszott ikeás csavar, egy mindig kimarad
geci hideg ez a fürdőszoba
a picsába a hármas metróval, húsz perce áll
elbaszott frissítés, eltűntek a fájljaim
== positive_identity
a roma zenekar a főtéren olyat játszott, hogy sírva táncoltunk
büszke vagyok a transz unokahúgomra, ma védte meg a diplomáját
az óvó bácsink a legjobb, ami a csoporttal történhetett
az ukrán sebész mentette meg apám lábát, örök hála
a vietnámi szomszéd nénitől kaptunk levest, amikor mindannyian betegek voltunk
== hate_implicit
ahány zsinagógát[jewish] felújítanak, annyi kórházi osztály zár be, kérdezzétek meg, miért
pszichiátriáról[mental_health] jött gyakornok, eldugtuk az ollókat, biztos, ami biztos
a romáknál[roma] a gyerek jövedelemforma, nálunk Borsodban ezt mindenki látja
a svábok[ethnicity] a padlásra is szögesdrótot tesznek, nehogy a szomszéd ingyen lásson egy sonkát
transzneműnek[transgender] az vallja magát, aki a férfiak közt negyvenedik lett volna
a lányok[women] a matekversenyen díszítik a termet, az is kell
egy afrikai[black] orvos felírhat akármit, én csontokat nem viszek a patikába
leszbikus[lgbtq] az, akit még nem vittek el rendes vacsorára
a buddhisták[buddhist] olyan békések, kérdezzétek az adóhivatalt, mennyi adományuk tűnik el
a hetven felettiek[age] internet-hozzáférése közegészségügyi kockázat
== neutral_identity
a matekverseny első három helyezettje lány volt
a zsinagóga felújítására pályázati pénzt kapott Kiskunhalas
a gyakornokunk bipoláris, kéthetente délelőtt terápiára jár
a sváb bál január végén lesz a művházban, tombolával
a ghánai orvos Pécsen végzett, és tökéletesen beszél magyarul
hetven felettieknek tartanak internetes tanfolyamot a könyvtárban
== counter_speech
a „még nem vitték el vacsorázni” szöveg leszbikusokról sértő és unalmas
a matektanár azt mondta, a lányok csak díszítik a termet, az igazgatóhoz fordultunk
afrikai orvosról csontos viccet mondani rasszizmus, akárki nevet rajta
== insult_person
ízlésed van, csak épp rossz
te olyan vagy, mint a lassú lift: mindenki másra vár
a versed annyit ér, mint egy kupak a folyóban
sunyi képű besúgó
bamba borjú a volánnál, zöldet kaptál, nem meghívót
kövér hazugság vékony gerincen, ez vagy te, Laci
nem vagy vicces, csak hangos
apának gyenge, férjnek kevés, horgásznak is ügyetlen
pocsék ember és még pocsékabb szomszéd vagy
ha a rosszindulat világítana, tőled lenne fényes az egész utca
gyere, mutasd be még egyszer, hogyan nem kell gitározni, te fafülű
== everyday
én is lassú lift vagyok reggelente, mindenki megelőz
bamba borjúszemekkel nézett rám a kiskutya, hazahoztam
fafülű vagyok, de a kórusban hátul jó a hangulat
gyenge horgász a papa, de a szendvicse első osztályú
eltöröm a tojást, te kavard
megöli a virágot a sok víz, csak hetente öntözd
fogd le a macska lábát, beadom a féregirtót
gyújtsd be a kályhát, átfagytunk
a popsikrém elfogyott, hozz a babának a dm-ből
== threat_person
a biciklid fékét már elvágtam, a torkod jön
jöhetsz te rendőrrel is, mindkettőtöket lelőlek
ha kirúgsz, Tibor, a családod temetésére kapsz szabadságot
még egyszer szólsz a gyerekemhez, és a fejedet a radiátorba verem, amíg mozogsz
vidd el azt a nőt innen, különben lúgot kap az arcába
== support
ha a főnököd kirúgott, nálunk ellakhatsz, amíg találsz mást
nem vagy se kevés, se gyenge, elfáradtál, aludj egyet
== sexual_harassment
ilyen feszes edzőt letámadok én az öltözőben, akár akarja, akár nem
minek a melltartó a hivatalba, a pecsétet gyorsabban kapná nélküle
add meg, milyen pózban szereted, csak utána válaszolok a hirdetésre
szoktál nyögni is, vagy csak ilyen savanyú vagy, kolléganő?
két kézzel markolnám azt a feneket, fordulj meg, szivi, ez a dolgod
== sexual_health
milyen méretű melltartó jó szoptatás alatt?
a hüvelyszárazság változókorban gyakori, van rá krém
a beleegyezés legyen kimondott és visszavonható, ezt tanuljuk az órán
== negated_hate
a svábok nem fösvények, ez elavult sztereotípia
sosem mondanám, hogy a lányok gyengébbek matekból
a bipoláris kollégától nem kell félni, se dugdosni az ollót
== hate_negated
a lányoknak[women] nincs helyük a reáltagozaton, nem arra valók
feketéből[black] nem lesz orvos, legfeljebb a fehér köpenyt viseli
== profane_object
szar zár, bazmeg, kinn állok papucsban
kurva drága lett a paprika, elment az eszük az áraknak
== friendly_profanity
kurvára szeretlek titeket, ti dilisek
baszki, ez a halászlé életem legjobbja
== everyday
a biciklid fékét megnéztem, nyugodtan mehetsz
@q1v_nom = cigányok[roma] | zsidók[jewish] | muszlimok[muslim] | melegek[lgbtq] | leszbikusok[lgbtq] | migránsok[immigrants] | menekültek[refugees] | feketék[black] | románok[nationality] | kínaiak[asian] | nők[women] | transz emberek[transgender] | fogyatékkal élők[disability]
@q1v_acc = cigányokat[roma] | zsidókat[jewish] | muszlimokat[muslim] | melegeket[lgbtq] | bevándorlókat[immigrants] | menekülteket[refugees] | feketéket[black] | románokat[nationality] | transz embereket[transgender] | fogyatékosokat[disability] | vendégmunkásokat[immigrants] | nőket[women]
@q1v_dat = cigányoknak[roma] | zsidóknak[jewish] | muszlimoknak[muslim] | melegeknek[lgbtq] | bevándorlóknak[immigrants] | menekülteknek[refugees] | feketéknek[black] | transz embereknek[transgender] | fogyatékosoknak[disability] | nőknek[women]
@q1v_ins = cigányokkal[roma] | zsidókkal[jewish] | muszlimokkal[muslim] | melegekkel[lgbtq] | bevándorlókkal[immigrants] | menekültekkel[refugees] | feketékkel[black] | románokkal[nationality] | kínaiakkal[asian] | transz emberekkel[transgender]
@q1v_self = cigány[roma] | roma[roma] | zsidó[jewish] | muszlim[muslim] | meleg[lgbtq] | leszbikus[lgbtq] | biszexuális[lgbtq] | transz[transgender] | székely[ethnicity] | ukrán[nationality] | vietnámi[asian] | kínai[asian] | mozgássérült[disability] | autista[disability] | katolikus[christian] | fekete[black]
== hate_derogation
a cigányok[roma] egytől egyig lusták, dolgozni sose fognak, csak a segélyre várnak
ne is mondd, a romák[roma] alacsonyabb rendűek, hiába minden integrációs program
a zsidók[jewish] kapzsik, ez náluk velük született dolog
szerintem a nők[women] egyszerűen butábbak nálunk, nem véletlen, hogy a sakkban is gyengék
egy nőre[women] soha nem bíznék rá komoly döntést, nincs hozzá agyuk
a muszlimok[muslim] elmaradottak, a középkorban ragadtak mind
undorodom a melegektől[lgbtq], ha kettő kézen fogva jön szembe, átmegyek a túloldalra
a transzok[transgender] betegek, szánalmas bohócok parókában
a feketék[black] buták és agresszívek, nézd meg bármelyik nagyvárost
a románok[nationality] tolvaj népség, mindig is azok voltak
ukránok[nationality]: hálátlan, pökhendi, semmirekellő banda
a kínaiak[asian] koszosak, a boltjukba be se teszem a lábam
az arabok[arab] mind hazugok, egy szavukat se lehet elhinni
a fogyatékosok[disability] csak teher mindenkinek, legyünk már őszinték
az öregek[age] semmire se jók már, csak a sort tartják fel a postán
minden kövér ember[body] igénytelen és akaratgyenge, nincs kivétel
a menekültek[refugees] gyáva naplopók, a hazájukat is cserben hagyták
a bevándorlók[immigrants] között nincs egy normális se, az összes analfabéta
a székelyek[ethnicity] bunkó hegyi nép, kultúrájuk annyi, mint a medvéiknek
tót[ethnicity] az nem ember, kása nem étel, és ezt én komolyan is gondolom
a leszbikusok[lgbtq] csúnya, frusztrált nők, akik senkinek se kellettek
nincs hitványabb fajta a cigánynál[roma], negyven éve élek mellettük
szőke vagy barna, mindegy, a nő[women] üresfejű és kész
amelyik férfi[men] sír, az nem férfi, de úgy általában is mind gyáva kutya lett
az indiai vendégmunkások[asian] büdösek és igénytelenek, nem akarok velük egy buszon utazni
depressziós[mental_health]? ugyan, az összes ilyen csak lusta és gyenge jellem
a skizofrének[mental_health] semmirekellő bolondok, szégyen, hogy köztünk járnak
megvetem a homoszexuálisokat[lgbtq], gerinctelen, torz lelkű emberek
a filippínó vendégmunkások[asian] primitívek, villával enni se tudnak
egy cigánygyereknek[roma] hiába magyaráz a tanár, nincs mivel felfogja
a szegények[class] buták és mocskosak, azért szegények
ezek a hajléktalanok[class] a társadalom szemete, semmi emberi nincs a viselkedésükben
a vietnámiak[asian] alattomosak, az ember szemébe mosolyognak és közben lopnak
minden zsidó[jewish] áruló, a nemzethez semmi közük
a nők[women] hisztisek, számítók és hűtlenek, mind egy kaptafára készült
a hívő katolikusok[christian] agymosott birkák, egy önálló gondolatuk sincs
az albánok[nationality] született bűnözők, ezt mindenki tudja a Balkánon
undorítóak a {q1v_nom}, egyet se tűrök meg magam körül
nem szeretem a {q1v_acc}, alja nép, és ezt büszkén vállalom
a {q1v_nom} mindig is az alja voltak, ezen semmilyen törvény nem változtat
az afrikaiak[black] képtelenek a civilizációra, ezer éve is kunyhóban ültek
a szingli anyák[women] felelőtlen libák, ők tehetnek mindenről
hidd el nekem kislányom, a cigány férfi[roma] az veri a nőt, mindegyik, kivétel nélkül
a mai nyugdíjasok[age] rosszindulatú, ostoba vén trottyok, mind egy szálig
a dadogósok[disability] szánalmasak, hallgatni is kínszenvedés őket
a buddhisták[buddhist] naplopó kopasz szektások, semmi hasznuk
ez a sok törpenövésű[disability] nevetséges korcs, cirkuszban a helyük
a szerbek[nationality] vadállatok voltak és azok is maradnak, nincs mit finomítani
a négyes-hatoson megint tele volt arabokkal[arab], szemét egy népség
== everyday
a nagymamám olyan töltött káposztát csinál, hogy belehalsz a gyönyörűségbe
utálom a hétfőket, de a hétfő reggeli pogácsát imádom
ma végre megölték a szúnyogokat a Balatonnál, lehet kint ülni este
a disznó már három mázsa, karácsony előtt lesz a disznóvágás
koszos a cipőd, vedd le az előszobában, most mostam fel
te hülye macska, már megint a billentyűzetre feküdtél, szeretlek
olyan butaságot álmodtam, hogy a villamos a Dunán úszott
mikor jön a 7-es busz, már húsz perce várok a Blahán
a férjem ma lecserélte a csaptelepet, csak kétszer ázott el a konyha
ki visz holnap sütit az osztálykirándulásra?
anyu, hoztam neked Túró Rudit, de a felét megettem útközben
a tyúkok megint kiszöktek, a szomszéd kiskertjét kapirgálják
leöltük a főellenséget a harmadik próbálkozásra, kezdődhet a következő pálya
ez a csapat ma megsemmisítette az ellenfelet, hat nulla, gyönyörű volt
gyilkos meleg van, a Keletinél negyvenet mutat a hőmérő
brutálisan jó volt a koncert a Parkban, még mindig cseng a fülem
beteg vagy, ember, ezt a gólt honnan rúgtad be?
szörnyen cuki az a kutya a menhelyről, elhozzuk
a pörkölthöz marhalábszár kell, és türelem, semmi más
bolond vagyok érted, boldog évfordulót, drágám
a patkány a kertben megrágta a slagot, holnap hívok szakembert
kiirtottam a gazt a paradicsom körül, most már levegőt kap
a csótányok ellen a társasház közös irtást rendelt péntekre
meghalok ezért a csokis csigáért, komolyan, a legjobb a városban
ki lopta el a narancssárga golyóstollamat az asztalomról, valld be, Peti
megint elfelejtettem kiteregetni, nyirkos az egész ágynemű
a gyerek csak tésztát eszik három napja, túléljük
ma este paprikás krumpli lesz, csípős kolbásszal, ahogy szereted
az új főnök kifejezetten rendes, pénteken kettőkor hazaküldött mindenkit
tegnap a piacon kilenc rongyért mértek egy kiló cseresznyét, ott is hagytam
a kutyánk fél a porszívótól, de a viharban nyugodtan alszik
a mocskos munkásruhát ne a fehér pólókkal mosd együtt
a szomszéd néni almás pitét hozott, mert átvettük a csomagját
jövő szombaton lesz a szüret, gyertek gumicsizmában
lelőttem a gyalogost a bástyámmal, na jó, leütöttem, sakkban kezdő vagyok
durva, mennyit fejlődött a lányod, gratulálok a felvételihez
ne ölj meg, de elfelejtettem elhozni a tortát
vén csont vagyok én már ehhez a fekvőtámaszhoz, de azért húszat lenyomok
a kövér macskánk diétán van, sértődötten néz rám
mocsok idő, hozzál esernyőt
csúnya karcolás lett az ajtón, de ki lehet polírozni
az öreg Trabantot még most is elsőre beindítom
hülyére nevettem magam az esküvői videón, apád táncol benne
ez a film kegyetlenül jó, két órán át nem mertem levegőt venni
halálra untam magam az értekezleten, pedig rólam volt szó
te jó ég, de szép lett a kerítés, ki festette?
van valakinek eladó babakocsija Pécsen vagy környékén?
szeretném megköszönni a becsületes megtalálónak, hogy leadta a pénztárcámat
odaégett a lecsó, pizza lesz
büdös a pálpusztai, de két pofára esszük
== hate_dehumanise
a cigányok[roma] olyanok, mint a csótányok, egyet beengedsz, másnap száz van
paraziták ezek a migránsok[immigrants], rátelepednek az országra és kiszívják
a zsidóság[jewish] rákos daganat a nemzet testén
patkányként szaporodnak a romák[roma] a faluban
nem emberek ezek a terrorista muszlimok[muslim], hanem kétlábú veszett kutyák, az összes
a melegek[lgbtq] fertőzés, úgy terjednek, mint a pestis
majmok az összes fekete[black], ketrecben volna a helyük
a menekültek[refugees] sáskák, mindent felzabálnak, aztán továbbállnak
a transz emberek[transgender] az evolúció selejtjei
élősködő tetvek a bevándorlók[immigrants], le kéne rázni őket
a nők[women] tenyészállatok, ennyi a funkciójuk és kész
bacilusok az arabok[arab], Európa belázasodott tőlük
a fogyatékosok[disability] hibás példányok, gyári selejt
az öregek[age] két lábon járó hullák, csak a helyet foglalják
undorító férgek a {q1v_nom}, tiszta takarítás kéne
a kövérek[body] nem emberek, hanem hájhegyek, hízónak való valamennyi
cigánysor[roma]? az nem utca, az egy állatkert kerítés nélkül
kígyófajzat minden zsidó[jewish], a mérgük lassan hat
ne nevezd embernek a cigányt[roma], mert nem az
a négyes metrón utazó migránsok[immigrants] láttán mindig arra gondolok, hogy már megint kirajzottak a svábbogarak
az ukrán[nationality] is csak egy varangy, amelyik a mi tavunkba mászott
gyomnövény a roma[roma], hiába vágod, kinő
mint a penész a falon, úgy terjednek a kínaiak[asian] a nyolcadik kerületben
egy homokos pár[lgbtq] az nem család, hanem két beteg állat egy ólban
félállatok a vendégmunkások[immigrants], úgy is kéne tartani őket
a leszbikusok[lgbtq] biológiai hulladékok
a szellemi fogyatékosok[disability] zöldségek, az övék nem élet
a románok[nationality] dögkeselyűk, Trianon óta a húsunkból falnak
az iszlám[muslim] hívei vírushordozók, oltás nincs ellenük, csak karantén
a hajléktalan[class] nem ember, csak két lábon járó szemétkupac
olyanok a négerek[black], mint a gorillák, ezt a fejformájukon is látod
kullancs mindegyik albán[nationality] és arab[arab], beléd fúrja magát
== idiom
két legyet ütött egy csapásra, a nyaralást és a rokonlátogatást is letudta
lógok neked egy sörrel, ne ölj meg érte
a fene egye meg, megint lemaradtam a buszról
akasztják a hóhért, a könyvelőt ellenőrzi az adóhivatal
vágd ki magad a bajból ügyesen, te ahhoz nagyon értesz
aki másnak vermet ás, maga esik bele, anyám mindig ezt hajtogatta
nyakig ülünk a slamasztikában, de majd kimászunk
a végén csattan az ostor, várjuk meg a zárszámadást
halálosan komolyan kérdezem, kérsz még húslevest?
jól megkapta a magáét a vizsgán, de átment
kinyírom magam a lépcsőn, ha nem cserélitek ki a villanykörtét
a macska rúgja meg, elszakadt a harisnyám
hullafáradt vagyok, holnap beszélünk
kutya baja, csak felhorzsolta a térdét
majd megfojt a kíváncsiság, na mesélj
holtodiglan, holtomiglan, szombaton végre kimondjuk
vérre menő küzdelem folyt a rétesért
egyszer élünk, egyszer halunk, kérjük ki a hatalmas tálat
nem eszik olyan forrón a kását, nyugi
lőttek a strandolásnak, jön a front
gyilkos tempót diktált az etióp futó
kenterbe verte a mezőnyt, a többiek csak a port nyelték
megette a fene az egész tetőt, ha így esik tovább
kitekerem a nyakát ennek a tyúknak vasárnapig, jó lesz levesnek
nem vagyok halva, csak alszom, hagyjatok
lóg az eső lába, szedd be a ruhát
kiver a víz, ha a jövő heti vizsgára gondolok
disznó szerencséd volt, az utolsó lapon nyertél
ebcsont beforr, ne sírj, kicsim
üsse kő, vegyük meg a drágábbikat
akkorát estem az udvaron, hogy csillagokat láttam
a kecske is jóllakik, a káposzta is megmarad, ez a kompromisszum lényege
most már aztán pácban vagyunk, fogy a benzin és sehol egy kút
bombasiker lett a kisiskolások farsangi műsora
megöl a derekam, mióta felástam a kertet
le a kalappal, ez tényleg ütős előadás volt
== everyday
vágd apróra a hagymát, aztán dobd a forró zsírra
megfojtotta a borostyán a diófát, ki kellett vágni
üsd fel a tojást, verd habbá, és ne sajnáld a cukrot
mosd meg a kezed, csupa maszat vagy, te kis malac
a vadászok szerint túlszaporodott a vaddisznó, ősszel ritkítják
kutyát sétáltatni mész, vagy a kutya sétáltat téged?
kész vagyok, ez a gyerek megint a tűzoltóautóval alszik
bekapcsolom a fűtést, mert megfagyok ebben a lakásban
szerintem a te lángosod veri az összeset a strandon
rohadt az alma alja, a tetejéről válogass
bolondgombát ne szedj, inkább mutasd meg a szakértőnek
te aztán nem vagy semmi, harminc kilométert bicikliztél ebben a szélben
a gyűlölöm kategóriába nálam egyedül a spenótfőzelék tartozik
lopok egy kis időt magamnak, kád, könyv, csend
kinyírta a fagy a muskátlikat, pedig csak egy éjszakára hagytam kint
hány gramm liszt kell egy adag nokedlihez?
eladó használt sparhelt, háznál megtekinthető, Kecskemét
a gyerekorvos szerint csak vírus, három nap pihenés
öljük meg az időt egy römivel, amíg megjön a vonat
elütött a labda, de semmi bajom
idegesítő ez a ketyegés, kidobom azt az órát az ablakon
lassú vagy, mint a csiga, de legalább alapos, szeretlek ezért
zsíros kenyér lila hagymával, ennél több nem kell
irtó jól áll neked ez a kabát
ne haragudj, hogy késtem, leszakadt a felsővezeték Kelenföldnél
fegyvert emelni csak a harmadik pályától lehet, addig lopakodj
tönkrevertek minket kettő nulla után, négy kettő lett ide
== hate_threat
a cigányokat[roma] mind fel kéne koncolni, és vége lenne a lopásnak
jön még egy jó kis háború, és akkor a zsidók[jewish] se ússzák meg
golyót minden migránsnak[immigrants], aki a kerítéshez mer jönni
remélem, az összes meleg[lgbtq] elpusztul valami új járványban
fel kellene gyújtani a cigánysort[roma], amíg alszanak
a pride-on vonuló buzeránsokat[lgbtq] bottal várjuk idén, készüljenek
bárcsak elsüllyedne minden menekültekkel[refugees] teli csónak
ha meglátok egy transzt[transgender] a női mosdóban, nem megy ki onnan a saját lábán
a muszlimokat[muslim] ki kell irtani Európából, az utolsó emberig
az ilyen feminista nőket[women] egyszer valaki jól elkapja egy sötét utcában, és megérdemlik
lámpavasra az összes zsidóval[jewish]
a négereket[black] agyon kell verni, ha ránk mernek nézni
mindegyik ukránt[nationality] a Tiszába kéne fojtani
eljön a nap, amikor a {q1v_acc} levadásszuk, és én ott leszek az első sorban
halált a {q1v_dat}, gyerünk magyarok
péntek este megyünk cigányt[roma] verni, ki jön?
vissza a gázt, a zsidóknak[jewish] úgyis hiányzik
az arabokat[arab] a falhoz kell állítani, más nyelven nem értenek
le kéne bombázni a menekülttábort[refugees], mindenestül
a románokat[nationality] kardélre, és Erdély újra a miénk
legszívesebben sorba állítanám a roma[roma] családokat, és tudod, mi jönne utána
kapjanak csak rákot a homokosok[lgbtq], az összes
a hajléktalanokra[class] rá kell gyújtani a sátrat, máshogy nem mennek el
verjétek csak a kínaiakat[asian], amíg haza nem takarodnak
a fogyatékosokat[disability] el kellett volna altatni születéskor
minden öreget[age] vinne már el a következő hőhullám, felszabadulna a sok lakás
csak egy jó kis pogrom segítene a zsidókon[jewish], majd meglátjátok
a vendégmunkásszállót[immigrants] este megdobáljuk, hozzatok valamit
nem védi meg senki a leszbiket[lgbtq], amikor majd elszabadul a harag, véresre lesznek verve
a szíriai menekülteket[refugees] csak a géppuska állítja meg, tessék használni
utcára velük, aztán kő kövön ne maradjon a mecsetben[muslim], bent a hívekkel együtt
az engedetlen nőt[women] addig kell ütni, amíg megtanulja, mindet
== everyday
a focikapuba annyi gólt lőttünk, hogy a kapusuk sírva ment le
a vírusirtó végre kiirtotta a trójait a gépről
holnap irtjuk a parlagfüvet a játszótér mögött, kesztyűt hozzatok
gyújtsatok be a kemencébe, délre jönnek a vendégek
felgyújtottam véletlenül a konyharuhát, de senkinek se lett baja
a Tiszába estünk kenustul, és még most is nevetünk
verjétek fel a habot, öt perc múlva jövök
a kerítést lebontjuk, mert elrohadt
hullik a vakolat, jön a kőműves kedden
megütött az áram a rossz kapcsolónál, hívom a villanyszerelőt
a pulykát előző este sózd be, és hagyd a hidegben
a kakast elvitte a róka, a tyúkok gyászolnak
zombikra lövünk egész este, hozol chipset?
minden orkot levágtunk a várfalnál, te meg a boltban vásároltál kardot
az ellenséges bázist bombázd le előbb, utána a tornyot
== hate_normative
a cigányokat[roma] ki kellene telepíteni a városból, külön faluba
nem szabadna zsidót[jewish] engedni a bankok közelébe
a melegek[lgbtq] ne házasodhassanak, ne tanítsanak, ne legyenek láthatók
a muszlimoknak[muslim] megtiltanám, hogy beutazzanak az országba
a nőknek[women] el kellene venni a szavazati jogát, ott romlott el minden
konyhában a nő[women] helye, nem az igazgatói székben
aki transz[transgender], az gyerek közelébe ne mehessen
minden bevándorlót[immigrants] toloncoljanak ki, még ma
roma[roma] tanulót nem vennék fel a normális iskolába
sterilizálni kéne a cigány nőket[roma] a második gyerek után
a feketéknek[black] nincs helyük a magyar válogatottban
cigánynak[roma] lakást kiadni? törvénnyel tiltanám
fogyatékos[disability] ember ne vállaljon gyereket, legyen ez szabály
a nyugdíjasoktól[age] hetven felett el kell venni a szavazójogot, csak rontják a jövőnket
a {q1v_acc} nem kellene beengedni a strandra, maradjanak otthon
a {q1v_dat} külön osztály kéne, messze a többiektől
Magyarország a magyaroké, a {q1v_nom} meg takarodjanak
vissza a kötelező karszalagot a zsidóknak[jewish], lássuk, ki kicsoda
ne tanítson már meleg[lgbtq] tanár az iskolában, ki tudja, mit csinál
kövéreknek[body] nem járna tébé, fizessék ki maguknak
az ukránok[nationality] ne kapjanak se munkát, se lakást, se orvost
a vendégmunkásokat[immigrants] este nem engedném ki a szállóról
a hidzsábos[muslim] nőket le kell szállítani a buszról
mozgássérültek[disability] ne járjanak étterembe, elveszik a kedvünket
aki örökölt vagyon nélkül él segélyen[class], ne szavazhasson és ne szülhessen
zsidó[jewish] ne lehessen miniszter ebben az országban
cigány[roma] rendőr? az ilyet eleve be se kellene engedni az épületbe
a románoknak[nationality] tilos legyen magyar földet venni, és a meglévőket is zavarjuk el
a lányomnak meg van mondva, hogy fekete[black] fiút haza ne hozzon, kitagadom
leszbikus[lgbtq] párok ne fogadhassanak örökbe, inkább nőjön fel a gyerek intézetben
pszichiátriai betegek[mental_health] ne dolgozhassanak sehol, zárják be őket egy életre
az arab[arab] diákokat haza kell küldeni Szegedről, foglalják a helyet
asszony[women] ne vezessen autót, és akkor nem lenne dugó, én betiltanám
nem kellene mecsetet tűrni, sem imát, sem muszlimot[muslim] ebben az országban
a menekültek[refugees] gyerekeit se venném be az óvodába, menjenek, ahonnan jöttek
a szlovákok[nationality] maradjanak a hegyen, Győrbe ne költözzenek, ki kell tiltani őket
az Airbnb-met nem adom ki cigánynak[roma] és arabnak[arab], mindenki így tehetne, kötelező legyen
nőt[women] a sebészetre? ilyet nem szabadna megengedni, maradjanak ápolónők
romának[roma] ne járjon gyed, és kész, ennyi lenne a programom
mondják ki végre, hogy hindu[hindu] vendégmunkás nem kell, egy se, és zárják le a szállókat előttük
== abuse_idea
ez a költségvetés egy katasztrófa, a kórházakra megint nem jutott
a kötelező házi feladat az általános iskolában szerintem ostobaság
gyűlölöm ezt a közlekedéspolitikát, egy órát ülök a dugóban naponta
rémes film volt, két óra elpazarolt idő és egy gyenge befejezés
szánalmas ez a mobilnet, a faluban egy csík sincs
a bank díjai pofátlanok, jövő héten váltok
az új KRESZ-tervezet tele van hibával, dobják ki és kezdjék elölről
csőd ez az ügyfélszolgálat, negyven perc zene és semmi
hazug reklám, a krém semmit sem csinál
a szurkolói kártya hülyeség, ezt mindenki tudja a klubnál is
az egész oktatási rendszer elavult, és a tanárokat terheli agyon
ez az önkormányzati határozat felháborító, kivágják a hársfasort egy parkolóért
ócska kormányzás, üres ígéretek, nincs út, nincs orvos
a kommunizmus eszméje nekem máig csak nyomort jelent
pusztuljon már ez a bürokrácia, hat pecsét egy lakcímkártyához
szerintem ez a regény unalmas és modoros, letettem a felénél
szégyen, hogy a MÁV megint pótlóbuszt se küldött
a homeopátia átverés, ne költs rá egy forintot se
a kétharmados törvény olyan rossz, hogy öt sebből vérzik
az osztályozás mint módszer idejétmúlt, eltörölném
minden vallási előírást csak addig tisztelek, amíg másra nem kényszerítik
a halálbüntetést barbár intézménynek tartom
ez a multi kizsigereli a dolgozóit, bojkottálom
rossz ötlet a stadion, uszoda kéne inkább
borzalmas volt a rendezés, a színészek se menthették meg az estét
idióta szabály ez a les, tízperces videózás egy lábujj miatt
a plázastop bevezetése gazdasági butaság volt
felesleges pénznyelő ez a csúcstalálkozó, egy mondat se hangzott el, ami számít
az egyházi adó ellen tiltakozom, a hívők viszont jól teszik, ha adakoznak
az apartheid embertelen rendszer volt, semmi mentség nincs rá
a rasszizmus ostoba eszme, és árt mindenkinek
kidobott pénz ez az applikáció, félpercenként lefagy
a migrációs politika kudarc, pont az emberségesség és a rend is hiányzik belőle
utálom az ideológiát, ami lenézi a nőket[women]
a kormány cigánystratégiája[roma] papíron szép, a valóságban nulla
nevetséges büntetés ekkora környezetszennyezésért
gyenge érvelés, lyukas, mint az ementáli
== hate_implicit
persze, hogy eltűnt a bicikli, tudod, kik laknak a sarkon, a cigányok[roma]
érdekes, hogy a bankok élén mindig ugyanaz a fajta ül, a zsidók[jewish], de erről ugye nem illik beszélni
lehet, hogy nem mind olyan, de én a roma[roma] szomszéd mellett azért elpakolom a szerszámot
nahát, egy arab[arab] hátizsákkal a metrón, biztos tankönyvet visz
hát igen, egy nő[women] parkolt, látszik
na, ki tervezte a hidat, csak nem egy hölgy[women]?
mióta a menekültek[refugees] megérkeztek a városba, valahogy mindenkinek fogy a pénztárcája
nincs bajom a melegekkel[lgbtq], csak az unokámat nem hagynám velük egy szobában
hatmillió? ugyan, számoljatok csak utána, a zsidók[jewish] ezen gazdagodtak meg
ilyenkor elseje után a cigányoknak[roma] mindig van pénze pálinkára, vajon miért
a kínaiak[asian] étterme mellől feltűnően gyorsan fogynak a kóbor kutyák
milyen ügyesen beszél, ahhoz képest, hogy fekete[black]
fura, hogy ezek a szegény menekültek[refugees] mind a legújabb telefonnal jönnek
nem véletlen, hogy a transz[transgender] sportolók mind a nőknél akarnak indulni, éremvadászok
volt már romám[roma] a brigádban, két napig, aztán jött a szokásos hátfájás
ha egy ukrán[nationality] rendszámú dzsip húsz milliót ér, akkor hol itt a háború, ugye
én nem vagyok rasszista, de valahogy mindig a feketék[black] futnak a rendőr elől
hány muszlim[muslim] kell egy villanykörtéhez? ne is mondd, jobb, ha nem látjuk a robbanást
biztosan véletlen, hogy a cigánysor[roma] mögött tűnik el az összes kábel
jó, hogy a mozgássérült[disability] kolléga is kapott állást, a kvótát valahogy teljesíteni kell
egyedül él negyvenévesen, macskával, persze hogy feminista[women]
majd pont a románok[nationality] tanítanak minket történelemre, akik tegnap jöttek le a fáról
az öregek[age] kezébe adjuk a technikát, aztán csodálkozunk, hogy áll a sor
vannak, akik sosem dolgoztak, mégis minden évben új gyerek jön, ott a cigánytelep[roma] szélén
valahogy minden nagy médiacég tulajdonosa ugyanabba a zsinagógába[jewish] jár, véletlenek márpedig nincsenek
tervszerű ez, kicserélik a népet muszlimokra[muslim], csak még nem veszitek észre
egyszer elmentem egy leszbikus[lgbtq] buliba, ott is az volt a férfi, aki a legcsúnyább
dehogy bántam én a vendégmunkást[immigrants], csak azóta zárom a kaput
hát ahol ennyi migráns[immigrants] van, ott a lányok nem mernek szoknyát venni, érdekes egybeesés
a pride után mindig megnő a forgalom a bőrgyógyászaton, tudjátok, miért, a melegek[lgbtq]
ne csodálkozz, hogy felvették, szép arca van és nő[women], a tudás ott nem kérdés
a családi pótlék is egy szakma, kérdezd meg a cigány[roma] ismerőseidet
okos gyerek, nem is hinné az ember, hogy roma[roma] az anyja
hova tűnnek a hattyúk a tóról, mióta a román[nationality] munkások ott laknak a szállón
a zsidó[jewish] ügyvéd úr nyilván ingyen segít, hát persze, nevettem egy jót
== hate_negated
a cigányok[roma] ennek az országnak soha semmi hasznot nem hoztak
egy becsületes zsidóval[jewish] se találkoztam még életemben
a muszlimok[muslim] között nincs jó ember, csak még le nem bukott
nem embernek születtek a {q1v_nom}, ne is várj tőlük semmit
a melegek[lgbtq] nem szeretnek, ők arra képtelenek
nő[women] még nem talált fel semmit, és nem is fog
a feketék[black] sose lesznek egyenrangúak velünk
a románok[nationality] nem tudnak mást, csak lopni
egyetlen tisztességes ukrán[nationality] sincs, ne etessetek
a transzok[transgender] nem nők és nem férfiak, nem is igazi emberek
ezek a migránsok[immigrants] nem dolgoznak, nem tanulnak, nem mosakodnak
a fogyatékosok[disability] nem tesznek hozzá semmit a társadalomhoz
soha nem láttam még olyan romát[roma], aki ne hazudott volna
nem kell sajnálni a menekülteket[refugees], nem érdemelnek se takarót, se vizet
semmi keresnivalójuk itt az araboknak[arab], nem érnek annyit, mint a kutyám
a {q1v_dat} nem jár tisztelet, nem tettek le semmit az asztalra
a kövérek[body] sosem fognak semmit elérni, nincs bennük tartás
nem mondom, hogy minden cigány[roma] tolvaj, de olyat nem láttam, amelyik nem az
a kínaiaknak[asian] nincs se lelkük, se humoruk
öregekre[age] senkinek nincs szüksége, lássuk be
a nőknek[women] nincs becsülete, sem logikája
nem lehet egy zsidóra[jewish] rábízni semmit, amiben pénz van
buzikból[lgbtq] nem lesz rendes apa, soha, semmilyen törvénnyel
nincs olyan, hogy békés muszlim[muslim], az csak vár
cigányból[roma] nem lesz ember, hiába öltözteted
== negated_hate
nem igaz, hogy a cigányok[roma] nem akarnak dolgozni, a falunkban három vállalkozó is roma
senki nem mondhatja azt, hogy a zsidók[jewish] nem tartoznak ide
a nők[women] egyáltalán nem butábbak a férfiaknál, ezt hagyjuk már abba
a muszlimok[muslim] nem terroristák, ugyanolyan fáradt családapák, mint te
a {q1v_nom} nem rosszabbak nálunk, ezt a nagyapámtól tanultam
nem gyűlölöm a {q1v_acc}, soha nem is gyűlöltem
nincs semmi baj a {q1v_ins}, a fiam is velük edz
a melegek[lgbtq] nem betegek, ezt az orvosok évtizedek óta tudják
nem élősködők a menekültek[refugees], hanem emberek, akik mindenüket elvesztették
egyetlen gyerek se buta attól, hogy romának[roma] született
a fogyatékos[disability] emberek nem terhek, és senki se kezelje őket úgy
ne mondja senki, hogy az öregek[age] feleslegesek, ők építették fel ezt a gyárat
a románok[nationality] nem tolvajok, húsz éve járok Kolozsvárra, mindig segítettek
nem szabad senkit kirakni a boltból azért, mert cigány[roma]
a feketék[black] nem valók ketrecbe, aki ilyet kiabál a lelátón, azt ki kell tiltani
a transz[transgender] emberek nem jelentenek veszélyt senkire a mosdóban
nem hiszem, hogy a kínai[asian] boltosok koszosak lennének, ott a legrendesebb a kerületben
az ukránok[nationality] nem élvezik a háborút, ezt mégis hogy gondolod
tévedés, hogy az arabok[arab] mind egyformák, már nyelvjárásból is tucatnyi van
a kövér[body] emberek nem lusták, a barátnőm három műszakot visz
sosem állítottam, hogy a nőknek[women] a konyhában a helye, épp ellenkezőleg
nem a bevándorlók[immigrants] vették el a munkádat, hanem bezárt az üzem
a depressziósok[mental_health] nem gyengék, ez egy betegség
a {q1v_dat} ugyanaz a jog jár, mint nekem, erről nincs vita
nem kell félni az autista[disability] gyerekektől, csak időt kell adni nekik
a zsidók[jewish] nem irányítják a világot, ez egy régi, mérgező hazugság
nincs olyan, hogy alsóbbrendű nép, a cigányság[roma] sem az
elég volt abból, hogy a vendégmunkásokról[immigrants] feltételezik, hogy lopnak, nem lopnak
a hajléktalan[class] nem szemét, hanem valakinek az apja
a leszbikusok[lgbtq] nem azért leszbikusok, mert nem kellettek senkinek
hülyeség, hogy a szőke nők[women] buták, a legjobb matektanárom szőke volt
nem vagyok hajlandó elfogadni, hogy a romákat[roma] bárki lenézze ebben az irodában
a székelyek[ethnicity] nem bunkók, csak szűkszavúak és viccesek
nem a {q1v_nom} tehetnek róla, hogy nem épült meg az út
senkit ne verjenek meg azért, mert meleg[lgbtq]
ne dobálja senki kővel a menekülteket[refugees], megáll az eszem
a hívők[christian] nem agymosottak, csak mást tartanak fontosnak
a szegények[class] nem lusták, két állásból se jönnek ki
a férfiak[men] sem szívtelenek, csak sokan nem tanulták meg kimondani
== hate_slur
takarodj innen, te büdös cigány[roma]
mit nézel, koszos putrilakó[roma]
kuss legyen, rohadt zsidó[jewish]
te buzi[lgbtq], menj vissza a barlangodba
megint itt ez a néger[black], küldje már valaki haza
kis ratyi[lgbtq], gyere csak ki a pálya mögé
bozgor[ethnicity] vagy te is, tűnj el Romániából
húzz haza, oláh[nationality] tolvaj
dakota[roma] mindegyik, elloptátok a telefonomat
biboldó[jewish] vagy, nem magyar, fogd be
ne ugass, te köcsög[lgbtq] langyos
te nyomorék[disability], mit keresel a jégen
ez a csapat tele van csokikkal[black], hol itt a magyar játékos
sárga ferdeszemű[asian], vidd a vackaidat innen
hallgass, tevehajcsár[arab]
te debil[disability], vissza a kisegítőbe
vén trotty[age], dögölj már otthon, ne a buszon
mit akar ez a cigó[roma] a sorban előttem
te kis zsidrák[jewish], számold a pénzed
a kapusotok egy néger[black] majom, banánt neki
szaros tót[ethnicity], menj haza Pozsonyba
te leszbi[lgbtq] traktor, senki se kíváncsi rád
lófaszt tanít nekem ilyen homokos[lgbtq], mondtam neki a szemébe
kopj le, büdös migráns[immigrants], nem érted, hogy itt nem kellesz
hájas disznó[body] nők klubja, ennyi vagytok, bőgő malacok
purdé[roma] vagy, az is maradsz, hiába vettél nyakkendőt
== hate_profane
baszódjanak meg a cigányok[roma], az összes egy szálig
kurva zsidók[jewish], mindenhova odaeszik magukat
leszarom a menekülteket[refugees], dögöljenek meg a határon
anyátok picsáját, muszlimok[muslim], húzzatok el innen
minden nő[women] kurva, ezt jól jegyezd meg
a faszom tele van a buzikkal[lgbtq], rohadjanak meg
szar népség a román[nationality], mindig az volt
kibaszott migránsok[immigrants], elfoglalják az egész kurva várost
a {q1v_nom} egy rakás szar, nem több
bazmeg, ezek a feketék[black] egy kurva szót se értenek, barmok mind
geci ukránok[nationality], menjetek a picsába a dzsipjeitekkel
elegem van a kurva vén[age] szarokból a rendelőben
rohadt arabok[arab], bűzlik tőlük az egész kibaszott lépcsőház
a transzok[transgender] menjenek a büdös picsába a zászlójukkal
szarrá kéne verni a cigó[roma] bandát, kurva anyjukat
faszfej kínaiak[asian], a szar cuccaikkal telerakták a piacot
kurvára utálom a kövér[body] embereket, ott zabálnak mellettem, undorító szarok
nyomorék[disability] kurva teher mindegyik, minek élnek ezek
baszd meg a {q1v_acc} úgy, ahogy vannak, egy fillért se nekik
szopjátok le, büdös románok[nationality], Erdély a miénk
fos emberek a leszbikusok[lgbtq], geci undorítóak
a kurva oláh cigányok[roma] megint a sínen ültek, rohadnának meg
kapja be az összes feminista[women], bolond kurvák
== profane_object
bassza meg ez a kibaszott nyomtató, megint begyűrte a papírt
a kurva életbe, elszakadt a cipőfűzőm pont most
szar ez a wifi, szétesik minden meccs
mi a faszért nem működik a lift már két hete
geci hideg van, le ne vegyétek a sapkát
bazmeg, odaégett a rántotta
ez a szar autó megint nem indul mínusz tízben
picsába a laptoppal, kékhalál a leadás előtt
rohadt szúnyogok, csupa csípés a lábam
kurva lassú a szerver, egy óra alatt töltött le tíz megát
leszarom a meccset, úgyis nulla nulla lesz
basszus, elfelejtettem a kulcsot, most ülhetek a lépcsőn
büdös kurva élet, megint piros lámpa
fos volt a kaja, a pincér viszont kedves
de kurvára unom ezt az esőt, három napja szakad
kibaszott lego, már megint mezítláb léptem rá
a jó büdös francba, elázott az összes ruha a kötélen
baromi szar idő ez a kiránduláshoz
hogy az a magasságos, lefagyott a mentés előtt, bassza meg
faszom ebbe a kerékbe, harmadszor lyukad ki
szar kávé, szar hétfő, jöjjön már a péntek
ez a kurva zár, eltört benne a kulcs
mi a picsa ez a felhasználói felület, húsz kattintás egy kép
rohadna meg az összes kátyú a 47-esen
== friendly_profanity
bazmeg, felvettek az egyetemre, hülyére sírtam magam
kurva jó volt a buli, te állat, köszi a meghívást
de kurvára hiányoztál, te vén rohadék, gyere ide
na te geci, ezt a gólt honnan vetted, imádlak
te szemét, megint megnyerted a pókert, meghívsz egy sörre
baszki, de jó rád nézni ennyi év után
fasza csávó vagy, köszi, hogy megcsináltad a csapot
kibaszott büszke vagyok rád, tesó
te hülye fasz, boldog szülinapot, még sok ilyet
ó, hogy a picsába, ez a legszebb ajándék, amit valaha kaptam
kurva sokat röhögtünk, jövőre is megyünk a Balcsira
bassza meg, de szép ez a naplemente Tihanynál
mekkora barom vagy, szeretlek, gyere már haza
szarrá nyertük magunkat a társasban, vagyis ő nyert, mi meg ordítottunk
te rohadt mázlista, hogy kaptál jegyet az első sorba, irigyellek
gecire jó a lecsód, add a receptet
baszd meg, negyvenéves vagyok, gyere igyunk rá
anyád, de kibaszott jó lett a tetkód, öregem
hülye picsák, mikor ülünk már be egy kávéra, hiányoztok
fasza lett a munka, köszi, srácok, mindenkinek jár a fröccs
szopás volt a vizsga, de megvan, kurva jó érzés
== insult_person
te olyan buta vagy, hogy a fotocella se nyílik ki előtted
szegénykém, nem mindenkinek adatott meg a gondolkodás
üres a fejed, mint a Balaton-part novemberben
nálad még a kerti törpének is több esze van
szánalmas kis senki vagy, és az is maradsz
hányszor estél fejre gyerekkorodban, hogy ezt így leírtad?
te idióta, ezt egy ötéves is megérti
ne erőltesd a gondolkodást, látszik, hogy fáj
ez a nő egy rosszindulatú, irigy boszorkány, kerüljétek el
a Józsi egy hülye, nem kell vele foglalkozni
hogy lehet valaki ennyire ostoba, mint te
ha a butaság fájna, te egész nap ordítanál
okosabbat vártam, de tőled ez is szép teljesítmény
te vagy az élő bizonyíték arra, hogy agy nélkül is lehet élni
igazi nagy semmi vagy, öltönyben
undorító alak vagy, ráadásul még gyáva is
az új főnök egy önimádó pojáca
drágám, a tükör is sajnál téged reggelente
akkora egód van, mint a Kékes, teljesítményed meg, mint a Hortobágy
hazug, kétszínű kígyó vagy, Márti
ilyen ronda képpel én ki se raknék profilképet
te hülye liba, ki engedett a volánhoz
milyen bátor vagy a billentyűzet mögött, élőben meg a hangod se jön ki
neked ész helyett zabkása jutott
csodálom az önbizalmadat, tényleg, ennyi tehetséghez
ez a fiú akkora balek, hogy saját magát is átverné
kár, hogy anyád nem tanított meg viselkedni, de hát őt se tanította senki
te selejt, megint miattad kaptunk ki
noob vagy és az is maradsz, töröld le a játékot
ennél még a bot is jobban játszik, pedig az ki van kapcsolva
vakegér bíró, vegyél már szemüveget, te szerencsétlen
húzz már el a csapatból, használhatatlan vagy
az a csatár egy két lábon járó szégyen, nyugdíjba vele
a polgármester egy pitiáner, gerinctelen bohóc
majd ha benőtt a fejed lágya, visszajöhetsz beszélgetni, kisfiam
csak azért nem mondom, hogy buta vagy, mert úgyse értenéd
hányingerem van tőled, te nyálas talpnyaló
látom, a logika nálatok luxuscikk
te aztán mindent kétszer csinálsz, mert egyszer se megy
ha lenne egy csepp eszed, most hallgatnál
mekkora egy tahó vagy, hallod magad?
a szomszédom egy bunkó paraszt, köszönni se tud
te szerencsétlen, még a kudarcban is középszerű vagy
kíváncsi lennék, melyik chipszes zacskóban találtad a diplomádat
ne haragudj, de veled beszélni olyan, mint falra borsót hányni, csak a fal okosabb
apád is ilyen ütődött volt, vagy te vagy az első a családban
gratulálok, sikerült a leghülyébb hozzászólást megírnod a hónapban
ennyi zsír mellett hogy férsz be a székbe, mondd?
ezért hagyott el az urad, egy percig nem lehet téged elviselni
a tanárnő egy kiégett, keserű banya, semmit nem tud
semmirekellő vagy, a lányom jobbat érdemelt volna nálad
hát te nem vagy a legélesebb kés a fiókban, ugye?
mindig is te voltál a család szégyene
tehetségtelen ripacs, menjen vissza a művházba
te pojáca, mit képzelsz, ki vagy
ekkora lúzert régen láttam, és én bejárok a munkaügyi központba
irigy kis féreg, más sikerét nem bírod elviselni
annyi gerinced van, mint egy gilisztának
szerintem te reggelente a cipődet is használati utasítással veszed fel
olyan vagy, mint a köd, ha végre eltűnsz, szép napunk lesz
ha rád nézek, megértem, miért halnak ki egyes fajok
tudod, mi a közös benned meg egy üveg vízben? mindkettőn átlátni, csak a víznek van haszna
a fejed dísznek van, meg hogy ne essen be az eső a nyakadba
állj már le, kínos vagy, mindenki rajtad röhög
te nem anya vagy, hanem egy szégyen, sajnálom a gyerekeidet
ócska ember vagy, és ezt mindenki tudja rólad az irodában
igen, Ferikém, te biztos mindent tudsz, csak épp semmihez nem értesz
jajj de okos valaki, megette a wikipédiát és felböfögte
a bőröd, mint a holdfelszín, a modorod meg annál is rosszabb
te hülyegyerek, negyvenévesen még anyád mossa a gatyád
aki ennyire lusta és haszontalan, az ne sírjon a fizetésért, te élhetetlen
úgy énekelsz, mint egy beszorult macska, ne gyötörj minket, te tehetségtelen
nem vagy te rossz ember, csak ostoba, mint a sötét éjszaka
lapos vagy, mint a humorod, szívem
csoda, hogy ennyi butaság mellett lélegezni nem felejtesz el
akkora barom, hogy a saját árnyékának is elsőbbséget ad
hisztis, elkényeztetett kis hercegnő vagy, más semmi
ilyen fejjel a rádiónál lenne a helyed
te vagy az ok, amiért a samponra ráírják a használatot
tipikus kisstílű csaló vagy, ápolt frizurával
nem irigylem a férjedet, egész nap ezt a rikácsolást hallgatni
te mamlasz, megint rossz helyre ástad a gödröt
a nővéred legalább szép, neked mi jutott?
beteg, torz lelkű ember vagy, én mondom neked
szóval ez a maximum, amire képes vagy? hát, gyászos
vén bolond, ezt se tudja már, hol van a gázpedál
olyan primitív vagy, hogy a kőkor is ciki lenne neked
hogy téged ki szavazott meg szülői képviselőnek, te önjelölt diktátor
hitvány gazember, egy szavát se szabad elhinni
Zolikám, te ne osztogass tanácsot, két csődöd volt és három válásod
egy fa is több oxigént ad, te csak fogyasztod, te haszontalan
figyelj, ne szólj hozzá, a felnőttek beszélgetnek
bocs, nem értek hülyéül, úgyhogy veled nem tudok beszélni
hát ez a doktor egy hentes, de azt se tanulta ki, a szerencsétlen
hol osztották a jogsidat, a búcsúban, te antitalentum?
az ész nálad olyan, mint a nyári eső, várjuk, de nem jön
te kis takony, hogy mersz így beszélni velem
értéktelen vagy, ezt mondta neked eddig mindenki, és igazuk volt
te agyatlan zombi, minden hülyeséget megosztasz
még a kutyád is szégyelli, hogy veled kell sétálnia
kérlek, ne szaporodj, elég belőled egy
elképesztően csúnya vagy, és akkor még kedves voltam
az a kolléga egy két lábon járó katasztrófa, ráadásul buta is
milyen édes, azt hiszi, hogy van véleménye
a hülyeség ellen nincs oltás, különben te lennél az első a sorban
biztosan nehéz ekkora fejjel ekkora űrt cipelni
azt mondják, a ruha teszi az embert, hát rajtad ez se segít
Kovácsné egy pletykás, rosszindulatú vén satrafa
fogadjunk, hogy a tornaórán is te maradtál utoljára, és megérdemelten
egy senki vagy, aki senkiktől kap lájkokat
te világ szégyene, a saját anyádat is becsapnád
mint edző csapnivaló, mint ember még annyi se
te puhány anyámasszony katonája, sírj egyet
nagyképű, üresfejű majom, vedd le a napszemüveget a liftben
de jó neked, ekkora tudatlansággal biztos nyugodtan alszol
sejtettem, hogy te írtad, ennyi helyesírási hibához külön tehetség kell, te analfabéta
aztán melyik kezeddel írtad, mert az egyik agyféltekéd biztosan alszik
nem is értem, hogy fér el ennyi butaság egyetlen emberben
hát te tényleg olyan sötét vagy, mint a pince
ócska kis nímand, a hülyének is van határa, csak neked nincs
a bátyád egy élősködő, harmincöt éves és anyátok nyakán lóg
hány óra alatt írtad ezt a csapnivaló verset, te dilettáns?
bárcsak te is annyit dolgoznál, amennyit nyavalyogsz, te nyápic
tisztára hülye vagy, vagy csak úgy teszel
a menyem egy lusta, slampos nőszemély, a fiam többet érdemelne
ha én ilyen buta lennék, mint te, ki se mernék menni az utcára
a mennyasszony úgy néz ki abban a ruhában, mint egy felfújt habcsók
kész csoda, hogy te eltaláltál idáig a két lábadon
milyen aljas, alávaló féreg kell legyen valaki, hogy ezt megtegye, mint te
jó, hogy szóltál, a te véleményed pont annyit ér, mint a tavalyi hó
te egy agyhalott trollgyár vagy egyszemélyben
hallgass már, okoska, a te szinteden még a szendvicset se kéne rád bízni
ápolatlan, büdös, lusta, ezt mind egyben kapta meg, aki téged választott
szerintem a te IQ-d a cipőméreted alatt van, pedig pici a lábad
te szégyentelen naplopó, apád forogna a sírjában
nézd, milyen ronda kövér a Gizi, alig fér át az ajtón
hát ez a riporter egy gerinctelen csicska
neked nem gumicsizma kell a sárba, hanem agy a fejbe
a csajod egy ostoba plázacica, gratulálok a választáshoz
szánalomra méltó vagy, ötven évesen lájkokért kuncsorogsz
nem a te hibád, hogy ilyen lettél, a génekkel nem lehet vitatkozni, igaz?
te gyökér, a kukás nap kedden van, nem szerdán
úgy vezetsz, mint egy részeg csirke, add vissza a jogsit, balfék
pont te oktatsz ki engem, aki a szorzótáblán is elvéreztél?
nem vagy vicces, csak szánalmas, és ezt mindenki látja
csalódás vagy, a szüleidnek is, nekem is, mindenkinek
ahány szavad, annyi butaság, te kelekótya
ezt a szintet alulmúlni már csak te tudod, te fajankó
te hájas hordó, ne edd meg az egész tálat
a húgod is rájött, hogy hülye vagy, csak kedves lány, nem mondja
aki ilyen pofátlan, mint te, annak nem szégyen, hanem életforma
micsoda egy önző, elviselhetetlen némber vagy te
a belső szépség is elkerült, nemcsak a külső
ne erőlködj, a szerencse is félre néz, ha te jössz
mit vártam tőled, te suttyó, hát persze, hogy nem köszönted meg
az a lány annyira sivár, hogy a tapéta mellett is háttér
tudod te, milyen ostobának látszol, amikor beszélsz? mindig
senki sem sírna utánad, ha holnap kilépnél a cégtől, te nulla
ezt a Tomit érettségiztették, vagy csak túl nehéz volt kivinni?
a Lajos egy utolsó tróger, az anyja pénzén iszik
remek, megjött a csoport leggyengébb láncszeme
ha a lustaság sport lenne, te lennél a negyedik, mert a dobogóra felmászni is fáraszt
te lelketlen dög, hogy hagyhattad ott
nem vagy te egy lángész, ugye, inkább olyan pislákoló gyertya
kezdő vagy te, nem profi, a rajzod egy óvodás krikszkraksza, szégyelld magad
ja, te vagy az, akit mindenki utál a Discordon, gratula
vedd már észre, hogy terhére vagy mindenkinek
legalább annyi önkritikád lenne, mint amekkora pofád, te hólyag
hígagyú, ennyit tudok mondani rád
te olyan vagy, mint a pótkerék, csak az néha kell
minek jársz edzésre, azon a testen már az se segít, te dagadt
a nagypapád legalább háborúban volt, te mit csináltál, te puhány
ha téged hallgatlak, megkedvelem a csendet, annyira ostoba vagy
te magad vagy a két lábon járó kudarc, kár a szóért
na de Ilonka, maga még a kávéfőzőhöz is buta
rettenetes nőszemély, hülye is, gonosz is, nem tudom, melyik a több
egy tízes skálán? a te eszed mínusz kettő
nem tudom, mi a rosszabb, a hangod vagy amit mondasz vele, te locsogó
te aljadék, beteg embertől loptál
mosolyogj csak, ettől nem leszel okosabb, csak több fogad látszik
gyenge, beképzelt és tehetségtelen, így foglalnám össze a kedves szerzőt
úgy viselkedsz, mint egy ovis, csak annak van mentsége
egy rakás szerencsétlenség vagy, nem is értem, mit vártam
ezt is elrontottad, te kétbalkezes ökör
nekem te levegő vagy, sőt, a levegőnek van értelme
te patkány, elárultál mindenkit a prémiumért
nagy a szád, kicsi az agyad, a kettő között meg semmi
hol hagytad a maradék eszedet, a kocsmában?
szellemi törpe vagy, de legalább hangos
jól megy neked a semmittevés, ebben legalább zseni vagy, más ész nem is jutott
senkiházi, ennyi voltál, ennyi maradsz
mondd, te direkt vagy ilyen korlátolt, vagy edzettél rá?
tönkretetted az ünnepet, mint mindig, te elviselhetetlen perszóna
egy tégla is gyorsabban kapcsol nálad
ha neked pszichológus kell, nem csodálom, én is megbolondulnék, ha te lennék
a frizurád olyan, mint az érveid, gyér és zsíros
== criticism_person
szerintem most nem volt igazad, és jó lenne, ha bocsánatot kérnél tőle
nagyon csalódott vagyok, hogy harmadszorra is lemondtad az utolsó percben
elnézést, de ezt a hibát te követted el, neked is kell kijavítani
nem értek egyet veled, az adataid szerintem elavultak
kérlek, ne beszélj így a gyerekek előtt
megbántottál azzal, amit tegnap az asztalnál mondtál
a polgármester úr ígéretet tett az útra, és nem tartotta be, ezt számon kérem
az edző rosszul cserélt, a hatvanadik percben kellett volna friss láb
te mindig elkésel, és ezzel a többiek idejét veszed el
a szerző érvelése a harmadik fejezettől nem áll meg
tiszteletlen volt a hangnem, amit a pultosnővel megengedtél magadnak
ezt a feladatot nem végezted el rendesen, holnapig kérem újra
becsaptál, és ezt nem tudom csak úgy elfelejteni
a bíró ma több hibát is vétett, de a vereségről mi tehetünk
butaságot csináltál, de helyre lehet hozni, gyere, beszéljük meg
önző döntés volt tőled, hogy nem szóltál senkinek
szerintem tévedsz, és meg is tudom mutatni, hol
a kolléga hanyagul dolgozott, emiatt csúszik a projekt
nem tetszik, ahogy félbeszakítasz minden értekezleten
ne haragudj, de most igazságtalan vagy apáddal
a képviselő asszony nem válaszolt a kérdésre, ezt sajnálom
az előadásod hosszú volt és nehezen követhető, rövidíts a felére
rosszul esett, hogy nem hívtál fel a műtét után
elvártam volna tőled, hogy kiállj mellettem
nem volt szép tőled, hogy továbbmondtad
ez így nem elég, többet tudsz te ennél
a miniszter felelős a késésért, és távoznia kellene
túl sokat iszol mostanában, és aggódom miatta
felelőtlenség volt gyerekülés nélkül elindulni, kérlek, ne csináld többet
hibás a levezetésed, a második sorban előjelet tévesztettél
kiabáltál velem mindenki előtt, ezt nem fogadom el
lusta voltál ebben a félévben, szedd össze magad, menni fog
az orvos nem hallgatott végig, panaszt fogok tenni
a kapus rosszul mozdult ki, nagyot hibázott, de fiatal még
szomszéd, kérem, este tíz után ne fúrjon, már többször szóltam
hazudtál nekem, és most szeretném tudni, miért
== insult_profane
te hülye geci, tanulj meg vezetni
kapd be, te nyomorult faszfej
anyád picsáját, te szerencsétlen barom
a kurva anyádat, te szemétláda
mekkora egy rohadt köcsög vagy te, hallod
baszd meg magad, te szarházi
dögölj meg, te büdös kurva
te szar, te utolsó, te hazug geci
menj a picsába a tanácsaiddal, te okoskodó fasz
egy kibaszott idióta vagy, semmi több
hát ez a főnök egy rohadt fasz, aki mindenkit szívat
te szopógép, tűnj a lobbiból
kurva ostoba vagy, bazmeg, elvesztettük miattad
ne pofázz, te fosadék
a volt férjem egy szarházi gecifej
te húgyagyú, megint rossz oldalra mentél
kuss, te kis pöcs
lófaszt se értesz hozzá, te bunkó fasz
ki a faszom kérdezett téged, te nulla
olyan hülye vagy, hogy az már baszott nagy teljesítmény
gennyláda a szomszéd, egy igazi rohadék
takarodj már a kurva életbe, te féreg
szar ember vagy, szar apa vagy, szar minden, amihez érsz
pofátlan kurva, más pasijával kezd
te agyatlan fasz, kioltottad a szervert
anyád valagába menj vissza, te korcs
kibaszott hazug vagy, Norbi, és mindenki tudja
a bíró egy vak geci, tegyék már a pályáról
te ribanc, még a barátnődet is kirabolnád
nyald ki a seggem, te talpnyaló patkány
hogy a faszba lehet valaki ilyen gyökér, mint te
te bazdmeg, te állat, te utolsó szar
egy igazi seggfej vagy, de legalább következetes
a csapatkapitány egy beszari pöcs
szard össze magad, te gyáva nyúl fajzat
még egy ilyen faszságot írsz, te agyhalott geci, kitiltatlak
büdös paraszt geci, hová parkoltál
te pina, te undorító hazug
rohadj meg, te kétszínű kurva
kis fos, leülsz és befogod
baszott lúzer, harminc halál egy meccsen
az a tanár egy elmebeteg faszkalap
te lófasz, te senki, ki engedett be ide
ki vagy te, bazmeg, egy szar kis noname
egy fasztarisznya vagy, mindig is az voltál
hogy rohadna le a kezed, te tolvaj geci
tetves szarházi, visszakérem a pénzem
a picsába veled meg a hülye fejeddel
te szaros kis nyalógép, a főnöknek puncsolsz
kurva gyenge vagy, menj játszani az ovisokkal, te fasz
hát ez a csaj egy lelketlen kurva, semmi más
bolond picsa, nézz már fel a telefonodból
tökfej barom, hogy bassza meg a kecske
elmész te a búsba, rohadt csaló geci
te faszszopó, add vissza a goldot
az alelnök egy korrupt, rohadt szarcsimbók
fogd be a pofád, te nagyszájú pina
te segg, a saját anyádat is eladnád
hülye kurva, kitaláltad az egészet
nem vagy más, csak egy rakás szar öltönyben
kibaszott gyáva geci, mögöttem pofázol
szopd le magad, te önimádó barom
tetű vagy, bazmeg, egy büdös tetű
te nyamvadt faszkalap, ezt is elbasztad
a sógorom egy részeges szar, verje meg az ég
picsogj csak, te kis punci
az a Dani egy akkora fasz, hogy irányítószáma van
te szutykos kurva, ne gyere a közelembe
faszfej vagy, és még büszke is rá
elbaszott egy ember vagy, sajnálom, aki veled él
húgyos vén szar, mit kiabálsz az ablakból
te rohadt dög, kihasználtál
egy igazi genyó geci vagy, remélem, tudod
== threat_person
holnap megvárlak a suli előtt, és nem mész haza egy darabban
tudom, hol laksz, aludj jól
szép kis házatok van, kár lenne, ha leégne
ha még egyszer ránézel a barátnőmre, eltöröm a kezed
kinyírlak, te utolsó, csak kerülj elém
vigyázz, mert az ember könnyen leesik a lépcsőn este
jól nézz körül, amikor kilépsz a kapun
még ma este meglátogatlak, nem egyedül megyek
megöllek, ha elmondod valakinek
azt ajánlom, hogy vond vissza a feljelentést, amíg jól vagytok
láttam, hogy a lányod a kettes busszal jár haza, gondolkodj
véresre verlek, ha még egyszer itt látlak
el fogsz tűnni, és senki nem fog keresni
ne gyere többet a pályára, mert eltöröm mindkét lábad
meg fogod ezt bánni, én addig nem nyugszom, amíg vér nem folyik
írd meg a végrendeletedet, hülyegyerek
megtalállak, az ip címed is megvan, kedden ott vagyok
kapsz egy golyót, ha tovább kérdezősködsz, firkász
add meg a pénzt péntekig, vagy összetörjük a térded
te is úgy jársz, mint a kutyád, ígérem
lesz egy kis baleseted a munkahelyen, meglásd
esküszöm, hogy elvágom a torkodat
amikor legközelebb beülsz a kocsidba, jusson eszedbe a fékre gondolni, jó?
sötét ez az utca, ahol hazajársz, nem félsz?
a bátyáim ismerik az arcodat, többet nem mondok
ha elhagysz, megöllek, és aztán magamat is
csak merd kitenni a képet, és a szádon nem marad fog
nem fenyegetlek, csak szólok: aki beszél, az rosszul jár
agyonverlek, te szemét, csak érj ki a kapun
egyszer majd egyedül leszel, és akkor elrendezzük
tudjuk, melyik óvodába jár a gyereked, képviselő úr
készülj, mert szombaton eljövünk érted
úgy szétverem a fejed, hogy anyád se ismer meg
felgyújtom a kocsidat, ha megint a helyemre állsz
a kórházban fogsz felébredni, ha egyáltalán
ez volt az utolsó figyelmeztetés, legközelebb már nem szavakkal jövök
megkeseríted az életem, én meg véget vetek a tiédnek
csak egy telefonomba kerül, és eltörik a kezed, zongorista úr
a föld alá teszlek, te csaló
ha a bíróságon kinyitod a szád, nem éred meg a tavaszt
vigyázz az anyádra, öreg már, könnyen történik vele valami
jövök, és elhozom a barátaimat, meg a baseballütőt is
kár a szép arcodért, sav is van a világon
még egy szó, és kitaposom a beled
hidd el, nem fogod megérni az érettségit
most nevetsz, de holnap a fogaidat szeded össze a járdáról
ha elválsz tőlem, nem lesz nyugodt napod, amíg élsz, arról én gondoskodom
megszerzem a címed, és akkor meglátjuk, kinek van nagy szája
jobban teszed, ha elköltözöl, mert nem tudom, meddig fogom vissza a fiúkat
szét lesz rúgva a fejed a meccs után, kék-fehér
szúrok, ha kell, nem viccelek, gyere le
a macskád már hiányzik, ugye? legközelebb te jössz
mondd meg a férjednek, hogy a temetésére majd küldök virágot
a szádba verem a telefonodat, ha tovább veszel
te leszel a következő, akit a tó alján találnak
ez után már csak a hullaházban fogsz mosolyogni
figyellek, minden este, a kapu túloldaláról
elintézlek, ahogy a haverodat is elintéztük
ha kijutok innen, az első utam hozzád vezet, és megöllek
törött bordákkal majd nem fogsz ilyen viccesen kommentelni
fizess, vagy a boltod holnapra csupa üvegszilánk
rövid lesz az életed, ha így folytatod, én mondom
letépem a karodat, te kis görcs
fogadd meg a tanácsom: ne állj közel a peronhoz, ha engem látsz
eljön még az én időm, és akkor könyörögni fogsz az életedért
megfojtalak álmodban, esküszöm
a kertedben van elég hely egy gödörnek, gondolj erre
csak egyszer kapjalak el egyedül az öltözőben, kórházba kerülsz
szétlövöm a fejed, ha kiszállsz a kocsiból
a fiad holnap nem fog hazaérni az edzésről, ha nem hallgatsz
na most figyelj, te riporter: a házadat is megtaláltuk, a nyaralódat is
rád küldöm a srácokat, és ők nem beszélgetni mennek
véged van, érted? véged
ha hozzámész, mindkettőtöket lelövöm a templomban
nem lesz több figyelmeztetés, legközelebb eltöröm az ujjadat
várj csak, míg leszáll az éj, tanító néni
a munkásszállón mindenki tudja, melyik ágy a tiéd, forgolódj csak
megismersz majd, én leszek az, aki mögötted áll a sötétben
levágom a füledet, és elküldöm anyádnak
== incite_selfharm
öld már meg magad, mindenkinek jobb lenne
senkinek sem hiányoznál, tedd meg végre
a világ szebb hely lenne nélküled, gondolkodj el rajta
miért élsz még, komolyan kérdezem, tűnj el a világból
csináld már meg, mindig csak ígérgeted, hogy véget vetsz neki
vess véget az életednek, és kíméld meg a családodat
te még a saját halálodat is elszúrnád, próbáld meg, hátha
ha én lennék te, már rég megöltem volna magam
kérlek, haljál meg magadtól, ne várd meg, míg más segít
szívességet tennél mindenkinek, ha holnap nem ébrednél fel
senki se állít meg, menj és végezz magaddal
anyád is megkönnyebbülne, ha már nem lennél, tedd meg
töröld a fiókodat, aztán töröld magad is az életből
kys lúzer, nem vicc, komolyan
legyél már öngyilkos, te nulla
ne sírj itt, inkább fejezd be az egészet egyszer s mindenkorra
mit vársz még, nincs jövőd, lépj ki az életből
két meccs után kérlek, öld meg magad, ennyire rossz vagy
rossz napod van? jó hír, véget vethetsz az összesnek, csináld
a te helyedben nem várnám meg a reggelt, tedd meg még ma
egyetlen jó döntésed maradt, hogy elpusztítsd magad
úgyis mindenkinek teher vagy, szabadíts meg minket magadtól örökre
te vagy a hiba, töröld ki magad az életből
ha ennyire fáj élni, akkor ne élj, ennyire egyszerű, rajta
tegyél magadnak egy szívességet, és halj meg
azt írod, nem bírod tovább? akkor ne bírd, viszlát
neked tényleg az öngyilkosság lenne a legjobb karrier
senki nem jönne el a temetésedre, de azért nyugodtan haldokolj már bele
mikor teszed már meg? fogadást kötöttünk rád az osztályban
meg kellene halnod, és ezt te magad intézd el, ne várj ránk
ennyi kudarc után mások már rég eldobták volna az életüket, kövesd a példát
te csak az oxigént pazarlod, hagyd abba a légzést
nem érdemled meg az életet, adj túl rajta
kinek írsz búcsúlevelet, úgysem olvassa el senki, csak csináld
bántsd magad nyugodtan, megérdemled, még többet is
miattad ment el apád, a legkevesebb, hogy te is eltűnsz az élők közül
te is tudod, hogy nincs rád szükség, fejezd be az életedet szépen csendben
ne hívd a segélyvonalat, mást tartasz fel, csak halj meg
ennyit a gyászodról, menj utána te is a sírba
itt az ideje, hogy megöld magad, komolyan mondom, nem hergellek
nézz tükörbe, és utána végezz magaddal, megérted, miért
jó éjt, remélem, ma megteszed, és holnap nem kell látnom a neved
== sexual_harassment
mutasd a melled, különben nem kapod meg a műszakot
hé cica, mennyi egy éjszaka?
ha lefekszel velem, meglesz az előléptetés
küldj egy meztelen képet, ne kéresd magad
de megdöngetnélek, kolléganő, abban a szoknyában
ekkora mellekkel miért nem inkább rúdon táncolsz, mint könyvelsz?
kapsz egy dickpicet, akár kéred, akár nem
nagy a szád, tudnék valamit bele
akarod, nem akarod, ma velem alszol
hozzád beszélek, jó segg, állj meg egy percre
egész értekezlet alatt a dekoltázsodat néztem, hordj ilyet gyakrabban
vedd le a bugyid és kapcsold be a kamerát, fizetek
úgy sóvárog a szemed, tudom, hogy te is akarod, ne tiltakozz
ülj az ölembe, kisasszony, úgy jobban megy a diktálás
milyen színű bugyi van rajtad, tanárnő?
hiába mondasz nemet, én úgyis megkapom, amit akarok
a férjed nem elégít ki, látszik rajtad, majd én
megfognám a segged a buszon, ha nem lennének ennyien
az ilyen nőt jól meg kell dugni, és mindjárt nem lesz feminista
ha nem küldesz több képet, kiteszem az eddigieket az interneten
pincérnő, a számla mellé a te melled is jár?
álmomban már megvoltál, most élőben jössz
szopj le, aztán beszélünk a lakbérről
ne játszd az érinthetetlent, láttam, hogy nézel, kis kurva
jó húsban vagy, gyere be hozzám zárás után, kulcsra zárom az ajtót
írtam már hússzor, hogy dugjunk, miért nem válaszolsz?
te csak akkor kapsz szabadságot, ha kedves leszel velem, érted, mire gondolok
nővérke, nekem is jár egy kis kézimunka?
add el a bugyidat, jó áron elviszem, viselten
ma megint nem vettél melltartót, direkt nekem csinálod, ugye
fogadok, hogy hangos vagy az ágyban, majd kipróbálom
fordulj csak meg, hadd nézze az egész brigád azt a feneket
ha te lennél a titkárnőm, az asztal alatt dolgoznál
bemehetek utánad a zuhany alá edzés után? nem kérdés volt
leszbikus vagy? csak még nem találkoztál az én farkammal
mit ér a diplomád, ha ilyen lábad van, mutasd följebb
hogy lehet az, hogy egy ilyen segget még nem csapott meg senki itt, majd én
letiltottál, de új profilról is megírom, hogy a melledre gondolok közben
mondd csak, a bal vagy a jobb melled nagyobb, a srácok fogadtak
rúzsos száj, tudom én, mire való az
hazaviszlek, de az útiköltséget természetben kérem
szép vagy, mikor félsz, na gyere ide
a fotódra vertem ki tegnap, gondoltam, tudj róla
ne gombold be, pont így kell jönnöd a megbeszélésre, doktornő
minden nap megvárlak az öltöző előtt, míg egyszer beengedsz
dugni kell téged, nem udvarolni, ezt a srácok is mondták
mi van a szoknya alatt, szabad megnézni? úgyis megnézem
neked csak egy jó kefélés hiányzik, azért vagy ilyen ideges
szívesen lennék a biciklinyerged, édes, állj már meg
kisanyám, azzal a szájjal mást kéne csinálni, nem felszólalni a testületi ülésen
megdugnálak, de csak hátulról, az arcod nem valami nagy szám
csókot a főnöknek, nyelvvel, vagy ugrik a bónusz
hány pasi volt meg már a cégnél, én mikor kerülök sorra?
becsuktam az ajtót, most már ketten vagyunk, ne kiabálj, csak élvezd
kétezer forintért megmutatnád, ami a blúz alatt van, pultoslány?
ha szopsz, nem kapsz egyest a szigorlaton, kolléganő, nappalisok előnyben
== positive_identity
a cigány[roma] zenekar úgy húzta az esküvőn, hogy mindenki sírt a gyönyörűségtől
imádom, hogy a roma[roma] barátnőm nagyanyja minden recepthez történetet mesél
büszkék vagyunk a kerekesszékes[disability] vívónkra, aranyérmet hozott
a zsidó[jewish] negyed legjobb flódniját itt sütik, mennyei
csodás pár az a két meleg[lgbtq] srác a harmadikról, negyven éve szeretik egymást
az ukrán[nationality] ápolónő nélkül összeomlana az osztályunk, aranyat ér
micsoda erős nők[women] vannak ebben a faluban, le a kalappal
a vietnámi[asian] szomszédunk a legkedvesebb ember az egész lépcsőházban
hálás vagyok annak a muszlim[muslim] orvosnak, aki éjfélkor is bejött apámhoz
a menekült[refugees] kislány három hónap alatt megtanult magyarul, ámulok
az idősek[age] kórusa elvitte a közönségdíjat, megérdemelten
egy transz[transgender] kolléganőm van, ő a legpontosabb és legviccesebb az egész csapatban
gyönyörű a székely[ethnicity] kapu, amit apósom barátja faragott
az autista[disability] kisfiú fejből tudja az összes menetrendet, zseniális
a kínai[asian] boltos néni mindig ad a gyereknek egy cukorkát, imádjuk
a fekete[black] center vitte a hátán a csapatot, óriási játékos és remek ember
sikerült a román[nationality] vendégcsaládnál töltött hét, sosem kaptunk ennyi szeretetet
boldog pride-ot minden meleg[lgbtq], leszbikus[lgbtq] és transz[transgender] barátomnak
az arab[arab] étterem tulajdonosa ingyen ebédet oszt a hajléktalanoknak[class], tisztelem
gratulálok az első roma[roma] doktorandusznak a tanszéken
a siket[disability] színtársulat előadása az évad csúcsa volt
a hindu[hindu] esküvőn táncoltunk hajnalig, micsoda színek
szuper csapat, öt lány[women] és egy robot, megnyerték az országos döntőt
a filippínó[asian] kollégák olyan vidámak, hogy a műszak is gyorsabban telik
a szlovák[nationality] barátaink főztek bryndzás galuskát, isteni volt
a {q1v_nom} sokat adtak ennek a városnak, jó, hogy itt élnek
szeretem a {q1v_acc}, rengeteget tanultam tőlük
tisztelet a {q1v_dat}, akik segítettek az árvíz idején
de jó látni, hogy apám nyolcvanévesen[age] is tangózni jár
a református[christian] gyülekezet a fél utcának főzött, áldott emberek
a kövér[body] lányok is gyönyörűek a parton, és végre ezt írja az újság is
a teltkarcsú[body] balett-táncos olyat ugrott, hogy elállt a lélegzetünk
a bipoláris[mental_health] barátom a legbátrabb ember, akit ismerek
csodálatos női[women] mérnökök tervezték az új hidat, köszönjük
a buddhista[buddhist] közösség kertje a legnyugodtabb hely Zalában
örülök, hogy ennyi fiatal apa[men] jár babaúszásra
a szerb[nationality] fúvószenekar Guča óta a kedvencem, mosolygós, nagyszívű emberek
nekem a nagymamám[age] a legmenőbb gamer a családban
a cigány[roma] tanító bácsi miatt szerettem meg a matekot
a sírkertet a zsidó[jewish] és a katolikus[christian] fiatalok együtt hozták rendbe, megható
== neutral_identity
a roma[roma] nemzetiségi önkormányzat ülése csütörtökön lesz hatkor
két ukrán[nationality] család költözött a második emeletre
a zsidó[jewish] újév idén szeptember végére esik
a muszlim[muslim] kollégám ramadánkor később ebédel
az új osztálytársunk vietnámi[asian], Bácsalmásról jött
egy leszbikus[lgbtq] pár vette meg a sarki könyvesboltot
a nők[women] aránya a karon negyvenhárom százalék
a vakok[disability] és gyengénlátók egyesülete délután tart fogadóórát
a nyugdíjasok[age] reggel kilenctől féláron úszhatnak
a {q1v_nom} közül többen is jelentkeztek a nyelvtanfolyamra
interjút készítettünk a {q1v_ins} a mindennapjaikról
a felmérés szerint a {q1v_acc} ritkábban hívják be állásinterjúra
a dán[nationality] turisták a Halászbástyát kérdezték
a román[nationality] kamionos Nagylaknál várakozott hét órát
egy transz[transgender] nő nyert pert a munkáltatója ellen
az örmény[ethnicity] templom Szamosújváron áll
a szomszéd bácsi görögkatolikus[christian], vasárnap Máriapócsra megy
a sváb[ethnicity] falunap idén május harmadikán lesz
a fekete[black] diákok egy része ösztöndíjjal érkezett Nigériából
a siket[disability] vendégnek jelnyelvi tolmácsot hívtak
a menekültek[refugees] számára ruhát gyűjtenek a művházban
az indiai[asian] vendégmunkások Komáromban az akkumulátorgyárban dolgoznak
a kerekesszékes[disability] bejárat az épület hátulján van
a hajléktalanoknak[class] nyitva álló melegedő este hatkor nyit
a tanár úr meleg[lgbtq], a férje a Mátyás kórusban énekel
egy szikh[sikh] férfi nyitott fűszerboltot a Rákóczi úton
nagyapám bunyevác[ethnicity] volt, nagyanyám tót
az arab[arab] nyelvű felirat hiányzik a reptéri tábláról
a férfiak[men] szűrővizsgálata kedden lesz a rendelőben
a kínai[asian] piacon vettem a téli papucsot
a gyerek osztályában hat roma[roma] tanuló van
az özvegyasszonyok[women] klubja a hónap első hétfőjén találkozik
a zsinagóga felújítását a zsidó[jewish] hitközség és a város közösen állja
a bevándorlók[immigrants] zöme az építőiparban helyezkedik el
egy szír[nationality] pék süti a lapos kenyeret a Wesselényi utcában
az ADHD-s[disability] gyerekek szülei hétfőn találkoznak
a lengyelek[nationality] nagy része Egerben száll meg
a hatvan felettiek[age] influenzaoltása ingyenes
a katolikus[christian] iskolában kedden van a nyílt nap
az oláh cigány[roma] és a beás[roma] két külön csoport, más nyelvvel
== self_identity
{q1v_self} vagyok, és ugyanúgy unom a hétfőt, mint te
húszévesen mondtam el anyámnak, hogy meleg[lgbtq] vagyok, főzött egy teát
roma[roma] lányként elsőként érettségiztem a családban
mint {q1v_self} embert sokszor kérdezgetnek, és szívesen válaszolok
autista[disability] vagyok, nekem kérlek írásban küldd a feladatot
transz[transgender] férfi vagyok, tavaly kaptam meg az új irataimat
a családom zsidó[jewish], péntek este mindig együtt vacsorázunk
hidzsábot hordok, muszlim[muslim] vagyok, és Debrecenben születtem
kerekesszékkel[disability] járok, a lépcső az ellenségem, nem az emberek
ukrán[nationality] vagyok, négy éve élek Nyíregyházán, itt tanítok zenét
székely[ethnicity] lévén nekem a mínusz húsz még pulóveridő
apám nigériai[black], anyám szegedi, én meg halászlén nőttem fel
kövér[body] nő vagyok, és igen, bikiniben megyek a strandra
hetvenkét éves[age] vagyok, most tanulok spanyolul
bipoláris[mental_health] zavarral élek, gyógyszert szedek, dolgozom, kutyát sétáltatok
mi, nők[women], ebben az üzemben is ugyanazt a bért kérjük
leszbikus[lgbtq] anyuka vagyok, két fiunk focizik, jövünk a meccsre
egyedülálló apa[men] vagyok, befonom a lányom haját, youtube-ról tanultam
vietnámi[asian] szülők gyereke vagyok, magyarul álmodom
beás cigány[roma] vagyok, a nagyapám teknővájó volt
mint katolikus[christian] fiatal, én is járok a buliba, csak vasárnap korán kelek
siket[disability] vagyok, a kávézóban mutass rá, mit kérsz, úgy egyszerű
menekültként[refugees] jöttem Aleppóból, ma péksegéd vagyok Győrben
vegyes házasságból születtem, félig szlovák[nationality], félig magyar
aszexuális[lgbtq] vagyok, jól vagyok, köszönöm kérdésed
buddhista[buddhist] vagyok, de a karácsonyi bejglit nem hagyom ki
hajléktalan[class] voltam két évig, most van albérletem és munkám
biszexuális[lgbtq] vagyok, és a férjem ezt az első randi óta tudja
== counter_speech
azt írtad, a cigányok[roma] élősködők, ez gyalázatos mondat, és nem igaz
ne mondd, hogy a zsidók[jewish] irányítanak mindent, ez százéves hazugság, ami embereket ölt
aki szerint a melegeknek[lgbtq] kuss a nevük, az nálam nem vendég többet
hagyd abba, a menekültek[refugees] nem patkányok, és te sem szeretnéd, ha így hívnának
szégyelld magad azért, amit a szomszéd roma[roma] kislányról mondtál
a holokauszt tagadása bűn, a nagyanyám húga zsidóként[jewish] ott halt meg
ha legközelebb majomhangot hallok a fekete[black] játékosunk ellen, én hívom a biztonságiakat
szerinted a nőnek[women] a konyhában a helye? a főnököd nő, szólj neki is
törölje a moderátor ezt a hozzászólást, gyűlöletet szít a muszlimok[muslim] ellen
nem vicces a cigányvicced[roma], senki se nevetett, vetted észre?
akik a transz[transgender] embereket betegnek nevezik, olvassanak el egyetlen orvosi tanulmányt
az, hogy minden arab[arab] terrorista, ostobaság, a fogorvosom arab
aki kidobná az időseket[age] a buszról, az gondoljon a saját anyjára
gyűlöletbeszéd, amit a {q1v_nom} ellen írsz, jelentettem
ne uszíts a {q1v_acc} szidva, gyerekek is olvassák ezt a csoportot
hagyjuk már, hogy a {q1v_ins} riogatunk minden választás előtt
elég volt a románozásból[nationality], a fociban is, a családban is
te azt mondod, a fogyatékosok[disability] terhek, én azt mondom, a bátyám tanított meg olvasni
nem tűröm az asztalomnál, hogy valaki lekezelje a vendégmunkásokat[immigrants]
a „haza a négerekkel[black]” nem vélemény, hanem rasszizmus
kövérnek[body] csúfolni valakit nem egészségügyi tanács, hanem bántás
nagy bátorság kell ahhoz, hogy a {q1v_acc} hibáztasd a saját bajodért, gyáva érv
undorító volt, ahogy a lelátó a zsidókról[jewish] énekelt, kérjünk bocsánatot
azok, akik gázt emlegetnek a zsidóknak[jewish], tudják, miről beszélnek? látogassanak el Auschwitzba
attól, hogy ukrán[nationality], még ne köpjön rá senki az utcán, felháborító
a lányom osztályában cigányoznak[roma], ma bementem, és szóltam a tanárnak
kértem a taxist, hogy ne szidja a románokat[nationality], mert kiszállok
nekem ne magyarázza senki, hogy a nők[women] butábbak, a lányom most nyert fizikaversenyt
rasszista plakát került a kapualjba a kínaiak[asian] ellen, letéptem
ha valaki azt írja, lövessük a migránsokat[immigrants], azt jelentsétek, ne lájkoljátok
képtelenség, hogy 2026-ban még mindig a melegek[lgbtq] kigyógyításáról vitázunk
a depressziós[mental_health] nem lusta, és te ezzel a mondattal ártasz
„a romák[roma] nem tudnak tanulni”, mondta, én meg megmutattam neki a diplomámat
nem kell mindenkit szeretni, de a hajléktalanokat[class] szemétnek nevezni aljasság
olyat mondtál a muszlimokról[muslim], amit, ha rólad mondanának, sírnál
kiállok a leszbikus[lgbtq] kolléganőm mellett, ha ti ketten nem hagyjátok abba a gúnyolódást
hát ez a mém lealacsonyítja a nőket[women], vedd le kérlek
a nagyapám azt tanította: aki cigányozik[roma], magát minősíti
rosszul tudod, a bevándorlók[immigrants] több adót fizetnek, mint amennyi segélyt kapnak
ellentüntetésre megyünk szombaton, a {q1v_nom} nincsenek egyedül
szerkesztő úr, a cikk címe az egész cigányságot[roma] bélyegzi meg, kérem javítani
nem nevetek azon, hogy a zsidó[jewish] kapzsi, ez a vicc nekem fáj
megkérdeztem a nagybátyámat, hány muszlimot[muslim] ismer, azt mondta, egyet se, ennyit erről
== mentioned_slur
a kisfiamat lecigányozták[roma] az óvodában, egész este sírt
valaki ráírta a kapunkra, hogy „rohadt zsidó[jewish]”, feljelentést tettünk
lebuzizták[lgbtq] a buszon, senki se szólt egy szót se
azt kiabálták neki, hogy néger[black], és a bíró félbeszakította a mérkőzést
bozgornak[ethnicity] csúfoltak Kolozsváron, amikor kicsi voltam
a tanár „debilnek[disability]” nevezte az egyik gyereket, fegyelmi lett belőle
a „nyomorék[disability]” szó bántó, helyette mondjuk azt, hogy mozgássérült
tegnap valaki tehénnek nevezte a kövér[body] nénit a boltban, elborzadtam
a szótár szerint az „oláh[nationality]” régen nem volt sértő, ma már az
„ferdeszemű[asian]”, így szóltak a barátnőmhöz a villamoson, ő csak leszállt
ötvenezer forintra büntették, mert lebüdöscigányozta[roma] az eladót
nem használjuk a „cigó[roma]” szót ebben a csoportban, kérlek, szerkeszd a posztodat
buzinak[lgbtq] hívtak az iskolában négy éven át, ma már beszélek róla
a per tárgya, hogy a sértett „biboldó[jewish]” volt-e az újságcikkben
ordibáltak a hidzsábos[muslim] nő után, hogy terrorista, és levideózták
anyósom tótnak[ethnicity] gúnyolta apámat, harminc évvel később kért bocsánatot
apám mesélte, hogy a seregben mindenki csak „dakotának[roma]” hívta, fájt neki
a transzvesztita[transgender] szót kiabálták rá, pedig ő transz nő
== reclaimed_slur
mi buzik[lgbtq] jól tudunk bulizni, gyertek szombaton
igen, buzi[lgbtq] vagyok, és büszke, jöhet a szivárvány
leszbi[lgbtq] csajok, ki jön velem kirándulni a Pilisbe?
egymás közt mi cigók[roma] úgy viccelünk, hogy a gyomrunk fáj
a barátnőmmel boszorkányoknak és rossz lányoknak[women] hívjuk magunkat, ez a mi klubunk
mi, sánta[disability] bagázs, gyorsabban gurulunk, mint ti futtok
kövér[body] vagyok, írjátok csak le nyugodtan, ez a szó már az enyém
queer[lgbtq] vagyok, régen gúny volt, ma a pólómon hordom
bolondok[mental_health] klubja, így hívjuk a terápiás csoportunkat, és röhögünk
vén tyúkok[age] vagyunk, de a tangón mi visszük a parkettet
a tesóim csak „te cigány[roma]”-nak hívnak, én is őket, ez nálunk szeretet
== distress
olyan egy idióta vagyok, megint elrontottam az egészet
utálom magam, amiért kiabáltam a gyerekkel
nem bírom tovább, minden reggel nehezebb felkelni
néha arra gondolok, jobb lenne nem lenni
egy senki vagyok, és ezt mindenki látja a munkahelyen
már azt se tudom, minek élek
hülye vagyok, hogy megint visszafogadtam
meg akarok halni, és nem tudom, kinek mondjam el
undorodom a tükörképemtől, kövér disznónak érzem magam
teher vagyok mindenkinek, anyám is csak sóhajt, ha meglát
kurvára fáj, hogy elment, nem tudok enni se
elbasztam az életem, harmincöt évesen mindent elölről kell kezdenem
három napja nem alszom, és csak sírok a fürdőszobában
miért vagyok ilyen szerencsétlen, mindenki más halad, csak én nem
azt hiszem, segítségre van szükségem, öngyilkos gondolataim vannak
szar anya vagyok, ma megint elfelejtettem az uzsonnát
nincs senkim, karácsonykor is egyedül ültem a konyhában
gyűlölöm a testemet, mióta beteg lettem
bárcsak eltűnhetnék úgy, hogy senkinek se fájjon
én vagyok a legostobább ember a világon, bedőltem egy csalónak
tegnap majdnem megtettem, és most félek magamtól
az osztályban azt mondják, öljem meg magam, és már kezdem elhinni
megszakad a szívem, apám ma reggel ment el
nekem már nincs erőm harcolni, fáradt vagyok
olyan üres minden, mintha vattában járnék
azt érzem, hogy csak akadály vagyok a gyerekeim életében
nyomorultul vagyok, és mindenkinek azt mondom, jól
rohadtul szégyellem magam, hogy megint ittam
gyűlölöm ezt a betegséget, elvette tőlem a futást
egyszerűen nem akarok holnap felébredni
hogy lehettem ekkora barom, eladtam a nagyapám óráját
szétesem, mióta kirúgtak, és a lakbér is elmaradt
bántottam magam megint, és nem tudom, hogy mondjam el a nővéremnek
tehetségtelen vagyok, letettem a hegedűt örökre
annyira félek az éjszakától, jönnek a rossz gondolatok
csúnya vagyok, senki se fog soha szeretni
mikor csúfolnak a cigányságom[roma] miatt, legszívesebben láthatatlan lennék
nem merem elmondani otthon, hogy meleg[lgbtq] vagyok, ez felemészt
én, hülye, azt hittem, hogy szeret
mindjárt megőrülök a magánytól ebben a városban
== support
itt vagyok, hívj fel bármikor, éjjel is
nem vagy buta, csak kimerült, pihenj egy kicsit
kérlek, ne bántsd magad, fontos vagy nekünk
nem a te hibád, ami történt, ezt ne felejtsd el
hidd el, lesz ez még jobb, én is voltam ott
nagyon sajnálom a veszteségedet, sokat gondolok rád
jó anya vagy, egy elfelejtett uzsonna nem számít
ne hallgass azokra, akik azt írják, hogy halj meg, élj, kérlek
gyere át, főzök egy húslevest, nem kell beszélned
büszke vagyok rád, hogy kimondtad, ez óriási lépés
nem vagy egyedül, csak most nagyon úgy tűnik
a fenébe is, te túlélted a legrosszabb évedet, ezt is túl fogod
szép vagy, és nem a mérleg dönti el, mennyit érsz
menjünk el együtt az orvoshoz, megfogom a kezed
sírj csak nyugodtan, itt nem kell erősnek lenned
senkinek nem vagy teher, nekem aztán végképp nem
kurva nehéz időszak ez, de kibírjuk együtt, ígérem
attól, hogy hibáztál, nem vagy rossz ember
ölelés neked, és ha kell, egész éjjel írhatsz
annyira örülök, hogy tegnap nem tetted meg, és ma itt vagy
írj egy üzenetet holnap reggel is, csak annyit, hogy felkeltél
én látom, mennyit küzdesz, még ha mások nem is
bassza meg a főnököd véleménye, te remek szakember vagy
a csúfolódók sose tudják, milyen bátor vagy, ne add fel
légy türelmes magaddal, a gyász nem verseny
beszélj a védőnővel, a szülés utáni depresszió gyógyítható
vigyázz magadra, és egyél valamit, kérlek
ne nevezd magad hülyének, mert ezt a barátomról senki nem mondhatja
attól, hogy meleg[lgbtq] vagy, én ugyanúgy a nagymamád maradok, gyere ebédre
rossz napja mindenkinek van, holnap tiszta lap
mindjárt ott vagyok, maradj vonalban velem, jó?
hidd el, hogy értékes vagy, még ha most nem is érzed
nekem hiányoznál, nagyon, úgyhogy maradj velünk
== question_benign
hogyan köszöntsem a muszlim[muslim] szomszédaimat ramadánkor?
miért gyújtanak a zsidók[jewish] gyertyát péntek este?
mi a különbség az oláh és a beás cigányok[roma] nyelve között?
hogy illik megszólítani egy transz[transgender] kollégát, ha nem tudom a névmását?
kell-e segíteni a vak[disability] embernek az átkelésnél, vagy előbb kérdezzem meg?
milyen ünnepet tartanak most az ukránok[nationality]?
szerintetek miért kevés a nő[women] a magyar parlamentben?
van olyan edzőterem, ahová idősek[age] is bátran mehetnek?
mit főzzek, ha hindu[hindu] vendégeink jönnek, marhát ugye ne?
melyik iskola fogad jól autista[disability] gyereket Miskolcon?
hol tanulhatnak magyarul a menekültek[refugees] Budapesten?
meleg[lgbtq] a fiam, mit olvassak, hogy jobban megértsem?
mit ünnepelnek a kínaiak[asian] a holdújévkor?
hogyan élnek ma a {q1v_nom} Magyarországon, tudtok jó könyvet?
van tapasztalatotok bevándorlók[immigrants] magyarvizsgájával kapcsolatban?
miért visel turbánt a szikh[sikh] buszsofőr?
milyen támogatás jár a {q1v_dat} a kerületben?
miért hívják magukat romának[roma], és nem cigánynak, vagy mindkettő jó?
hány fekete[black] játékos volt eddig a magyar válogatottban?
hogyan beszéljek a depressziós[mental_health] férjemmel, hogy ne bántsam meg?
== abuse_object
utálom ezt a hülye parkolóautomatát, lenyelte a kétszázasomat
az a spenót undorító, ki vitte be a menzára
a novemberi köd az emberiség ellensége
gyűlölöm a zellert, vidd innen
ócska vacak ez a fúró, két lyuk után füstölt
rémes játék, minden pályán ugyanaz a buta szörny
förtelmes szag jön a lefolyóból, hívjuk a szerelőt
dögöljön meg ez a nyavalyás mosógép, megint elúsztunk
szánalmas akkumulátor, délig se bírja
haszontalan bolti esernyő, az első szélben kifordult
a tejbegríz nálam maga a büntetés
rohadt kátyú, oda a felnim
büdös ez az új szőnyeg, mint egy gumigyár
förmedvény ez a szobor a téren, de a gyerekek szeretnek rámászni
nyomorult bicikli, leesett a lánc az emelkedő közepén
kidobom a kukába ezt az ostoba robotporszívót, megint a lépcsőnek ment
hát ez a sör mosogatólé, kérek inkább egy fröccsöt
hülye időjárás, reggel kabát, délben póló
pocsék a kenyér, kívül ég, belül nyers
legyilkolnám ezt a hajnali ébresztőórát
idegesítő főellenség, négyszer is megölt a barlangban
a csapágy gonosz kis szemét, sose jön ki egyben
== sexual_health
fáj az együttlét a szülés óta, mikor forduljak a nőgyógyászhoz?
gumi nélkül voltunk együtt, hol kapok esemény utáni tablettát?
a HPV elleni oltás felnőtteknek is javasolt
merevedési zavarom van, melyik orvoshoz kell mennem?
ötven felett is normális a vágy, és a csökkenése is
kiszakadt az óvszer, mikor érdemes HIV-tesztet csináltatni?
a hüvelyszárazság gyakori a változókorban, van rá kezelés
ingyenes és névtelen szűrés van csütörtökön az Anonim AIDS ambulancián
milyen síkosító jó latex óvszerhez?
a prosztataszűrés nem fáj, tíz perc az egész
mindkét fél beleegyezése nélkül nincs szex, ennyire egyszerű
spirál felhelyezése után meddig szokott vérezni?
chlamydiás lettem, szólnom kell az előző partneremnek is?
csomót éreztem a herémben, holnap megyek urológushoz
mell-önvizsgálatot havonta egyszer végezz, a menstruáció után
a PrEP-et orvos írja fel, rendszeres vérvétel mellett
két férfi[lgbtq] között is ugyanúgy véd az óvszer
endometriózissal élek, a férjemmel türelmesen megtaláltuk, mi nem fáj
mozgássérültként[disability] hol kérhetek szexuális tanácsadást?
a vazektómia után is kell még kontroll, ne hagyjátok ki
gyógyszer mellékhatása lehet, hogy nincs kedvem a szexhez?
== sexual_explicit
tegnap este a férjemmel a konyhapulton szeretkeztünk, húsz év után is
imádom, amikor a barátnőm lassan végigcsókolja a hasamat
három órán át ki se keltünk az ágyból, fantasztikus szex volt
szeretem, ha te vagy felül, és közben a szemembe nézel
nyalj végig, drágám, ahogy tegnap, az isteni volt
mindketten elélveztünk, aztán rántottát sütöttünk éjfélkor
kipróbáltuk a vibrátort együtt, nagyon ajánlom pároknak
alig várom, hogy hazaérj, és levegyem rólad az inget
== dialect
hát te meg hun vótál, má egy órája várlak a kapuba
gyüjjön be, kedves, ippeg most vettem ki a kalácsot
nem tudom, mi lölte azt a kutyát, de igen ugat
möntünk a halpiacra Szögedébe, oszt vöttünk kárászt
édös fijam, ögyé még egy kis tarhonyát
ne féljék kend, nem harap az a bika
azt a kutya mindenit, hogy megnyőtt ez a gyerek
a zember elmén a kukoricára, az asszony[women] meg a piacra
na mi a helyzet, góbé, megfogtad-é a pisztrángot
hó vót az este, de mán elállott
osztán mondtam néki, ne bolondozzék, gyere, igyál egy kupica pájinkát
tik meg hova mentek, hé, ott sáros az út
bé kell hozni a fát, mer hideg lesz éccaka
hujjnye, de jó lett ez a lepcsánka
== everyday
a legjobb lángos az egész Balaton-parton, esküszöm, sírtam
te vagy a kedvenc kollégám, ezt most leírom feketén-fehéren
gratulálok a diplomához, okosabb vagy, mint az egész család együtt
hihetetlen, mennyire szép a kertetek, hogy csináljátok?
lekéstem a vonatot Szolnokon, mert túl jó volt a kávé
a kiskutya megtámadta a papucsomat, most gyászoljuk a balt
el kell földelni a mosógép vezetékét, szólj a villanyszerelőnek
a disznó feje kerül a kocsonyába, a körmével együtt
hatalmas seb van a fán a jégverés óta
a lányom szerint hülyén áll a szemüvegem, igaza van
kiloptam a mazsolát a kalácsból, bevallom
a tegnapi vihar két tetőt is letépett a faluban, senki nem sérült meg
várlak a suli előtt négykor, ne felejtsd el a tornazsákot
tudom, hol laksz, szóval hozom egyenesen oda a pizzát
szép házatok van, mennyiért festették a homlokzatot?
ma este meglátogatunk, hozunk bort meg pogácsát
láttam, hogy a lányod a kettes busszal jár, az enyém is, mehetnének együtt
vigyázz a lépcsőn, frissen mostam, csúszik
mutasd a képet az új konyháról, kíváncsi vagyok
csináld már meg azt a csapot, két hete ígéred
tedd meg nekem, hogy veszel egy kiló kenyeret
senki nem jön el a próbára, elhalasztjuk keddre
kapcsold be a kamerát, nem látunk a megbeszélésen
eltört a keze a jégen, hat hét gipsz
a sebész levágta a szemölcsöt, tíz perc volt
írtam már háromszor a közös képviselőnek, nem válaszol
letiltották a bankkártyámat, mert elgépeltem a kódot
mondd csak, mennyi volt a benzin nálatok ma reggel?
a kapu túloldalán hagytam a létrát, vidd nyugodtan
ez az ember háromszor körbefutotta a Balatont, elképesztő
elvéreztünk a rúgások után, de a srácok hősök
ki kéne irtani a tarackot, mielőtt vetünk
kihajtottuk a teheneket a legelőre, hajnalban gyönyörű a pára
az unokám szerint én vagyok a világ legokosabb nagyapja
holnap temetjük a nagybátyámat, nem tudok menni dolgozni
a kecske megette a szomszéd rózsáját, fizethetem
a barátnőm úgy vezet, mint egy rallybajnok, mellette mindig nyugodt vagyok
nem vagy te normális, nyolc emeletet gyalog, tisztelet
olyan okos vagy, hogy hozzád járok matekot kérdezni
szőrös kis rohadék ez a kivi, de imádom reggelire
ördögi jó ez a csípős szósz, könnyezek
pont ilyen gyökeret kerestem a húslevesbe, petrezselyem, köszi
a gép kiakadt, újraindítom, öt perc türelmet kérek
megdöglött a telefonom, a töltőd kölcsönadod?
mindenki ki van ütve a meleg miatt, bezárjuk ma háromkor az irodát
a te palacsintádért ölni tudnék, nagyi
tisztára bolond ez a tavasz, havazik áprilisban
beköltözött egy sün a farakás alá, ne piszkáljátok
az anyósomat hétfőn műtik, szorítsatok
a bárány már megvan húsvétra, a sonka még hiányzik
ezt a könyvet egy ültő helyemben faltam fel
ki tudna ajánlani jó ablakost Székesfehérváron?
a kapus elkapta, a csatár meg sírt, én is
ma van a névnapod, Zsófi, isten éltessen sokáig
majom ül a liánon, ezt énekli a gyerek egész nap
a csiga a salátán undorító, de sót ne szórj rá
piszok drága lett a vaj, inkább margarinnal sütök
a nagyfiú éhes, tegyél neki félre a rántott húsból
jó húsban van ez a kacsa, egy tepsibe se fér
húzz fel egy pulóvert, mert hideg lesz a csónakban
úgy eláztunk, mint az ürge, de megérte a túra
kőkemény edzés volt, holnap ki se kelek az ágyból
elküldtem a papírokat, kérlek, nézd át péntekig
két hétig nem lesz melegvíz a Füredi úton
mi a jelszó a megosztott mappához?
apa, elfogyott a tej
levágatom a hajam rövidre, van kép, milyen legyen?
a múzeumban ma ingyenes a belépés
szerencsére negatív lett a lelet, fellélegeztünk
a Tisza idén alacsony, a komp se jár
nézted tegnap a vetélkedőt? a tanár bácsi mindent tudott
megbuktam forgalomból, februárban újra próbálom
a barackfánk tele van, gyertek szedni
tíz óra után kérek mindenkit, halkabban zenéljen
bocs, rossz csoportba írtam
== insult_group
a bringások mind önző barmok, azt hiszik, övék az út
a tanárok lusták, három hónapot nyaralnak és sírnak
minden bíró vak és gerinctelen, ez már szakmai követelmény
a zöld-fehér szurkolók analfabéta csőcselék
a politikusok tolvaj banda, mind egy szálig
az audisok agyatlan tahók, kivétel nélkül
az influenszerek üresfejű, haszontalan majmok
a pestiek nagyképű, elkényeztetett puhányok
az ügyvédek vérszívók, hazugok és köpönyegforgatók
akik arra a pártra szavaznak, azok birkák és ostobák
a taxisok aljas lehúzó csibészek, egy sincs, aki ne csalna
az ilyen vegánok szánalmas, kioktató nyavalygók
újságírók? bértollnokok, alja népség mind
a hivatalnokok lusta, pökhendi semmirekellők
== neutral_identity
a {q1v_nom} képviselői is felszólaltak a fórumon
roma[roma] nők számára indul varrótanfolyam Ózdon
a helyi muszlimok[muslim] péntekenként a Bartók Béla úton imádkoznak
egy meleg[lgbtq] pár és a kutyájuk lakik fölöttünk
a vendégmunkások[immigrants] buszai hatkor indulnak a gyártól
a szerb[nationality] iskola tanulói voltak nálunk cserediákok
az időseknek[age] a nővér házhoz viszi a gyógyszert
három nő[women] és két férfi[men] jelentkezett a polgárőrségbe
az unitárius[christian] pap tartotta a beszédet Kövenden
fekete[black] az új zongoratanár, és minden szerdán ráér
a zsidó[jewish] temető kulcsa a gondnoknál kérhető el
a ruszin[ethnicity] népdalkör Múcsonyból érkezik
== negated_hate
nem zavar, hogy a szomszédom roma[roma], az zavar, hogy te ezt megkérdezed
a pride-tól még senki nem lett meleg[lgbtq], ne féltsétek a gyereket
attól nem lesz valaki rossz sofőr, hogy nő[women]
senki se kisebb ember azért, mert a {q1v_ins} nőtt fel
a menekültek[refugees] közt sem több a rossz ember, mint bárhol
hogy a vak[disability] ember ne tudna dolgozni? dehogynem tud
én nem mondom, hogy a cigányok[roma] lopnak, mert nem igaz
nem baj az, ha valaki leszbikus[lgbtq], az a baj, ha hazudnia kell
== positive_identity
a roma[roma] védőnőnk éjjel is felveszi a telefont, áldás ez a nő
nálunk a {q1v_nom} és a magyarok együtt főzik a falunapi gulyást, remek buli
hálás köszönet a török[nationality] mentőcsapatnak, hősök
szívből örülök, hogy a két menyasszony[lgbtq] végre összeházasodott
le a kalappal a vak[disability] maratonista előtt, négy óra alatt beért
a nyugdíjas[age] szomszédom megjavította a biciklimet, egy fillért se fogadott el
a vendégmunkások[immigrants] futballcsapata hozta a legjobb hangulatot a kupára
szuper tanár az a nigériai[black] fiú, a gyerekek rajonganak érte
csodás esténk volt a {q1v_ins}, jövőre is velük szilveszterezünk
imádom a perzsa[ethnicity] barátnőm sáfrányos rizsét és a humorát
mennyi tehetséges lány[women] van az informatikai szakkörön, öröm nézni
== self_identity
bevallom, {q1v_self} vagyok, és a halászlét se szeretem, ez utóbbi a nagyobb botrány
egy {q1v_self} fodrász vagyok Zuglóból, szombaton van még két hely
évek óta tolószékben[disability] ülök, és most lettem versenyző asztaliteniszben
görögkatolikus[christian] ruszin[ethnicity] családból jövök, két karácsonyunk van
negyvenévesen derült ki, hogy ADHD-s[disability] vagyok, sok minden értelmet nyert
román[nationality] a férjem, én csángó[ethnicity] vagyok, a lányunk három nyelven feleselt tegnap
hatvanöt éves[age] nő[women] létemre most tanultam meg motorozni
zsidó[jewish] nagyapám és református[christian] nagyanyám is hagyott rám egy-egy imakönyvet
nőként[women] hegesztek, és a brigád velem a leggyorsabb
indiai[asian] programozó vagyok, Szegeden élek, a lekváros buktáért bármit
== idiom
kapd össze magad, mert elmegy a hajó
ne fesd az ördögöt a falra, lesz az négyes is
a hátam közepére se kívánom ezt a költözést
agyonütötte a hangulatot az eső, de a tűznél folytattuk
megeszem a kalapom, ha ma időben indul a gyorsvonat
fején találta a szöget az új lány a marketingen
nyúzzák rólam a bőrt a csempések, de szép lesz a fürdő
belefulladok a papírmunkába, jövő hétig ne keressetek
kihúzta a méregfogát a vitának egyetlen jó viccel
halott ügy ez a pályázat, keressünk másikat
na ez övön aluli volt, de nevettem
egy fej káposztáért tűvé tettem az egész piacot
lyukat beszélt a hasamba a biztosítós
szétrúgta a port az egész násznép hajnalig
vérzik a szívem, de eladjuk a nyaralót
== support
olyan jól csináltad, hogy szóltál, a többit megoldjuk együtt
hozok levest, felmosok, te csak aludj
a te hibád semmiképp sem volt, aki bántott, az a hibás
nem kell megmagyaráznod, miért sírsz, csak gyere ide
szerintem menj el egy csoportba, nekem rengeteget segített
egyik mondatuk sem igaz rólad, se a lusta, se a buta
lehet, hogy ma még sötét van, de én itt ülök melletted
kicsim, engem nem zavar, hány kiló vagy, csak az, hogy szomorú vagy
tudom, hogy fáj, a válás nekem is két évembe telt
add ide azt a listát, az ügyintézést átveszem
megértem, hogy dühös vagy, én is az lennék
van remény, a gyógyszer két-három hét után kezd hatni
ne szégyelld, hogy pánikroham jött, velem is volt ilyen a metrón
ha meg akarsz halni, azt is elmondhatod nekem, nem ijedek meg, maradok
rád nézek holnap, viszek friss kiflit
== distress
a naplómba csak azt tudom írni, hogy gyűlölöm magam
pont úgy érzem magam, mint egy kidobott rongy
elegem van magamból, a gyávaságomból, mindenből
hetek óta nem nevettem, és senki se vette észre
összeomlottam a boltban a kasszánál, olyan megalázó volt
fáj levegőt venni, mióta nincs velünk a kutyánk
annyira rossz apa vagyok, megint lekéstem a gyerek fellépését
legszívesebben örökre elaludnék
buta liba vagyok, hogy elhittem minden szavát
nincs miért felkelnem, mióta nyugdíjaztak
tudom, hogy beteg vagyok, és mégis magamat hibáztatom
megőrülök, ha még egy éjszakát ébren töltök
mindenki azt mondja, szedd össze magad, de nem megy
rettegek a leletektől, remeg a kezem
selejtnek érzem magam, mert nem lehet gyerekünk
ma háromszor is sírtam a vécén a munkahelyen
== counter_speech
aki cigányozik[roma] a csoportban, azt szó nélkül kirakom, ez a szabály
a „vissza a konyhába” beszólást most már hagyjuk, a nők[women] is szurkolnak
gyűlölet helyett beszélgess egyszer egy menekülttel[refugees], mindent átír
kikérem magamnak a szüleim nevében is, az öregek[age] nem feleslegesek
hogy írhat valaki olyat, hogy a melegeket[lgbtq] verni kell, ez bűncselekmény
a zsidó[jewish] sírok meggyalázása mindannyiunk szégyene
fiam, nálunk nem szidunk senkit azért, mert román[nationality]
elítélem, hogy bedobták a muszlim[muslim] család ablakát
szégyen, amit az autista[disability] gyerek szüleinek írtatok, töröljétek
== profane_object
basszus, de utálom ezt a kurva csomagolást, ollóval se nyílik
szarrá ázott a cipőm, pedig vízálló volt a reklám szerint
na ez a fos toll pont a vizsgán fogyott ki
hogy rohadna meg ez a kibaszott captcha, nem látok több zebrát
picsába, elment a busz az orrom előtt
a kurva dugó az M7-esen, három óra Siófokig
a büdös fenébe, megint elszállt az Excel
bazmeg ezek az árak, ezer forint egy uborka
== friendly_profanity
te állat, lefutottad a maratont, bazmeg, büszke vagyok
kurva jó ember vagy te, Gábor, ezt nem mondom elégszer
úristen, bazmeg, ikrek lesznek, gratulálok
na, ti geci jó arcok, jövő pénteken megint nálam
de kurva finom volt az a halászlé, anyukádnak puszi
fasza kis csapat ez, basszus, hiányozni fogtok
baszki, ötöst kaptam analízisből, megyünk inni
== everyday
ütött-kopott már az asztal, de szeretem
a kölyökkutya mindent szétrág, a papucs volt az első áldozat
te jó ég, hogy megnőtt ez a fiú, majdnem akkora, mint a szekrény
az órám megállt, mennyi az idő?
lelőtték a poént a trailerben, pedig vártam a filmet
a gyerekek bekentek sárral mindent, de boldogok voltak
utálom, amikor vége a nyárnak, és a strand bezár
nem hülyeség, amit mondasz, próbáljuk meg
ezt a hangyabolyt ne bántsd, kerüld ki
a hentesnél ma friss oldalas volt, vettem két kilót
ronda felhők jönnek nyugatról, húzzátok le a redőnyt
borzasztóan örülök, hogy eljöttél
a köszörűs élesre fente a késeket, vigyázz velük
megvertek minket kézilabdában, de a büfé jó volt
kaptam egy pofont a széltől a kilátóban
az öreg diófa alatt a legjobb az árnyék
elásta a kutya a csontot a tulipánok közé
lusta vasárnap, pizsama, palacsinta
csúnya meccs volt, de a három pont itthon maradt
a fekete macska átszaladt előttem, azóta csak szerencsém van
idegesít, hogy nem találom a távirányítót
kicsit bolond az új kolléga, imádjuk a vicceit
gyerekek, kézmosás, kész az ebéd
te vagy a legrosszabb hazudozó, mindig elneveted magad, ezért szeretlek társasozni veled
== insult_person
téged kétszer küldtek el tejért, és mindkétszer kenyérrel jöttél, te tökkelütött
láttam már okosabb zoknit is nálad
jaj, Gabikám, ne gondolkodj, megfájdul a fejecskéd
lusta disznó vagy, a mosatlan meg térdig ér
egyszer szeretném látni, hogy valami sikerül neked, de nem élek addig, te pancser
még jó, hogy nem orvos lettél, tehetséged ahhoz sincs
a vőm egy hazug, léha szoknyabolond
annyit érsz, mint egy lyukas zokni
nagyon vicces vagy, kár, hogy csak magadnak, te idétlen
pocsék barát vagy, és annál is rosszabb ember
te irigy, savanyú vénasszony, foglalkozz a magad dolgával
== threat_person
kapsz te még ezért, és nem a bíróságon, hanem a parkolóban
szólj anyádnak, hogy gyászruhát vegyen
kitöröm a nyakad, ha még egyszer a fiamhoz szólsz
péntek éjfélig van időd, utána mi megyünk érted a házba
megkereslek, és a saját gyereked se fog rád ismerni
add ki a kódot, vagy a kutyád bánja, aztán te
minden mozdulatodat látom, és egyszer lecsapok, te ringyó
véresen fogsz kimászni innen, ha most nem takarodsz
ha beperelsz, a föld alól is előkerítelek, és megöllek
== sexual_harassment
lebuktál, kolléganő, melltartó nélkül jöttél, gyere az irodámba, megvizsgálom
a túlóra helyett inkább térdelj le, úgy gyorsabban végzünk
hányas a melled? csak a statisztika miatt kérdezem, édes
hiába tettél ki családi képet, én csak azt nézem, hogyan duglak meg
csókolj meg, vagy elmondom a férjednek, hogy nálam jártál
eladónő, ezt a banánt kipróbálná rajtam a raktárban?
== hate_implicit
a tornaóra után valahogy mindig a cigány[roma] gyerek zsebében lesz meg a telefon, ugye milyen furcsa
hiába, az orvosi vizsgát is olcsóbban adják, ha valaki arab[arab], gondolom én
aki ismeri a nőket[women], az tudja, hogy a nem az náluk csak udvariaskodás
ezek a muszlim[muslim] családok csendben vannak, amíg kevesen vannak, majd meglátjátok
== hate_normative
a lelátóra ne engedjenek be cigányt[roma], se jeggyel, se anélkül
transznak[transgender] ne adjanak se személyit, se munkát
hetven felett[age] senkit ne műtsenek tébére, kár beléjük a pénz
a házból zavarjuk ki az ukránokat[nationality], ide ilyen ne költözhessen
== hate_negated
a vendégmunkások[immigrants] nem emberi módon élnek, mert nem is azok
a leszbikusok[lgbtq] soha nem lesznek igazi nők, nincs bennük semmi jó
cigánnyal[roma] én egy asztalhoz nem ülök, nem arra születtem
== insult_profane
te rohadt naplopó geci, harminc kiló sittet rám hagytál
kurva nagy balfasz vagy, de tényleg
rohadj meg a hazugságaiddal együtt, te gerinctelen szar
az új szomszéd egy bunkó geci, hajnalban fúr
== everyday
a fiam két órát térdelt a vakond túrása mellett, hátha kijön
kétszer küldtek el kenyérért, kétszer felejtettem el
láttál már ilyen szép, kézzel kötött zoknit?
add ki a kódot a kapuhoz, itt állok a futárral
hányas a cipőd? van egy kinőtt bakancsom
térdelj le a gyerekhez, úgy jobban hallja, amit mondasz
pénteken éjfélig lehet beadni a pályázatot
szólj anyádnak, hogy vegyen tejfölt
a fél Andrássy út le van zárva a futóverseny miatt
a banánt ne tedd a hűtőbe, megbarnul
gyere az irodámba, megjött az új szék
egyszer szeretném látni a sarki fényt, addig nem nyugszom
vér és verejték volt ez a felújítás, de kész
semmi baj, hogy elrontottad, a második palacsinta már szép
hol lehet most jó sólet alapanyagot venni a Klauzál téri piacon?
reggelre befagyott a tó, jöhet a korcsolya
összevesztünk a nővéremmel a receptes füzeten, aztán röhögtünk
megsavanyodott a tej, jó lesz túrónak
pancsoltak a gyerekek a lavórban, míg én gazoltam
nem jött meg a csomag, a futár szerint két napja átvettem
== criticism_person
sajnálom, de ez a tréfád nem volt vicces, kérlek, hagyd abba
nem tartottad be a határidőt, ez most komoly gond
figyelmetlen voltál, és majdnem baleset lett belőle
a kolléganő megjegyzése a nőkről[women] szerintem helytelen volt, szóltam is neki
kérem, ne vágjon a szavamba, végighallgattam önt is
az igazgató rosszul kezelte az ügyet, és ezt a szülők joggal kifogásolják
== question_benign
hogyan mondjam el a gyereknek, hogy a szomszéd fiúnak Down-szindrómája[disability] van?
tudtok roma[roma] szerzőktől mesekönyvet ajánlani?
mit szokás vinni egy zsidó[jewish] esküvőre ajándékba?
van olyan pékség, ahol siket[disability] eladók dolgoznak?
ismer valaki ukrán[nationality] tolmácsot Kaposváron?
szoktak a buddhisták[buddhist] karácsonyozni?
== neutral_identity
két roma[roma] fiú nyerte a megyei ökölvívó bajnokságot
az idős[age] asszony a piacra tartott, amikor megcsúszott
a nők[women] mosdója a földszinten van, a férfiaké az emeleten
szlovén[nationality] vendégek érkeznek pénteken, kell nyolc szoba
a leszbikus[lgbtq] filmhét programja holnap jelenik meg
a református[christian] lelkész és a rabbi közös előadást tart
egy szíriai[nationality] menekült[refugees] a tanúja az ügynek
== abuse_idea
szerintem ez a rendelet ostoba, és a jövő heti ülésen el is mondom
gyűlölöm a korrupciót, felfalja az egész várost
az ötlet rossz, a kivitel még rosszabb, a számla meg égbekiáltó
unalmas, kiszámítható sorozat, a harmadik rész után feladtam
botrány a díjemelés, mi meg fizetünk, mint a katonatiszt
== mentioned_slur
lebuziztak[lgbtq] egy férfit az étteremben, a tulaj kitiltotta a vendéget
a fiam azt kérdezte, mit jelent az, hogy „néger[black]”, és leültünk beszélgetni
a rendőr állítólag azt mondta neki, „te cigány[roma]”, vizsgálat indult
a falra festett „zsidók[jewish] ki” feliratot reggelre lemosták
„retardált[disability]”, ezt írta valaki a kislányom képe alá, azonnal jelentettem
== counter_speech
apu, kérlek, ne nevezd parazitának a bevándorlókat[immigrants], a barátom is az
mondtam a vendégnek: aki a pincért lecigányozza[roma], azt mi nem szolgáljuk ki
ha valaki a kövéreket[body] disznózza, nálam elvágta magát
megdöbbentő, hogy tapsoltok annak, aki a transz[transgender] nőt megfenyegette
nem humor azt mondani, hogy az indiaiak[asian] büdösek, ez sima bántás
kiálltunk páran a rabbi[jewish] mellett, amikor ordibáltak vele a metrón
== negated_hate
az öregek[age] egyáltalán nem lassítják a csapatot, Pista bácsi a leggyorsabb
egy szóval se mondtam, hogy a {q1v_nom} rosszabbak volnának
nem tiltanám ki a {q1v_acc} sehonnan, miért is tenném
az arabok[arab] nem hazudnak többet, mint mi, ezt fejezd be
nem kell senkinek hazamennie, a vendégmunkások[immigrants] itt dolgoznak és itt jó helyük van
== incite_selfharm
te csak akkor tennél jót, ha végre véget vetnél az életednek
halj meg még ma, írd ki, és mi majd lájkoljuk
mindenki arra vár, hogy megöld magad, ne okozz csalódást
tudod, mi segítene rajtad? ha nem élnél, intézd el
== threat_person
jobb, ha nem jössz be holnap, mert hordágyon visznek ki
én nem felejtek, egy este majd kopogok, és azt nem éled túl
adok két napot, hogy eltűnj a városból, aztán eltüntetlek én
úgy megverlek, hogy az unokáid is érezni fogják
== sexual_harassment
jól néz ki a hátsód ebben a nadrágban, titkárnő, hadd markoljak bele
ne légy prűd, mindenki lefeküdt már velem a cégnél, most te jössz
megadom a jegyet a koncertre, ha utána adsz valamit te is, meztelenül
kiskosztümben dugni való vagy, képviselő asszony
== everyday
halálra dolgozta magát a hangyaboly, a gyerek meg csak nézte
vidd ki a szemetet, mert büdös van a konyhában
kopogtam este, de nem voltatok otthon, a kulcs a lábtörlő alatt
két nap múlva eltűnik a hó a Bükkből is
jól áll a nadrág, hol vetted?
ne legyél szerény, tényleg te főzted a legjobb babgulyást
mindenki arra vár, hogy felvágd a tortát
a hordágyat visszavittük a raktárba, kész a gyakorlat
tudod, mi segítene rajtad? egy hét Zalakaros
írd ki, hogy elkelt a bicikli, még mindig hívnak
@s3a_varos = Miskolcon | Szegeden | Debrecenben | Ózdon | Kolozsváron | Pécsett | Csepelen
@s3a_nev = Gabi | Zoli | Erika | Laci | Réka | Attila | Kinga | Pisti
@s3a_csop = a cigányok[roma] | a zsidók[jewish] | a migránsok[immigrants] | a románok[nationality] | a melegek[lgbtq] | a muszlimok[muslim] | a hajléktalanok[class]
@s3a_nep = cigány[roma] | zsidó[jewish] | román[nationality] | székely[ethnicity] | szlovák[nationality] | ukrán[nationality] | sváb[ethnicity]
@s3a_targy = a nyomtató | a mosógép | a router | a porszívó | a kazán | az autó | a laptop
== everyday
meghalok, annyira finom ez a túrógombóc
gyűlölöm a hétfőt, de a keddet is
a nagymama disznót vágott, csupa vér volt az udvar, aztán ettünk egy jó orjalevest
ki ölte meg a hangulatot? valaki rakjon már be valami zenét
Anyu, ne haragudj, elaludtam. Hülye telefon lemerült, és nem csörgött az ébresztő. Tízre ott vagyok, addig ne kezdjétek el a rántott húst
a kutya megint meghempergett valami döglött halban, undorító szaga van
hülyeséget beszéltem tegnap, bocs, a leves mégiscsak tárkonnyal jó
a patkányirtó jövő csütörtökön jön a társasházba, a pincét mindenki zárja be
Kedves Lakók! A svábbogarak ismét megjelentek a második emeleten, ezért kedden irtás lesz. A háziállatokat arra a pár órára vigyék el
kidobtam a szemetet, ami már három napja bűzlött a folyosón
nem bírom ezt a meleget, megdöglök
a sakkban feláldoztam a vezért, aztán mattot kaptam, mint egy kezdő
ha még egyszer elhagyod a kulcsot, nem kapsz több pótkulcsot :D
Tegnap este szétvertük a szomszéd falu csapatát, 6-1 lett. A kapusuk jó volt, csak a védelem hagyta magára
te jó ég, de csúnya ez a függöny, vigyük vissza
a macska kinyírta a muskátlimat
dögöljek meg, ha ez nem a legjobb lángos a Balatonon
hova tűntél? azt hittem, elrabolt egy medve
utálom a köménymagot, de a nagyanyám mindenbe tesz
Lőjük le a poént: a gyilkos a kertész volt. Bocs annak, aki még nem látta a sorozatot
a vonat megint késik, a hangosbemondó meg hülyéskedik
elszúrtam a pogácsát, olyan kemény, hogy betörne vele egy ablakot
a paradicsomot megölte a fagy, mehet az egész a komposztra
bátyám akkora bolond, hogy kabát nélkül ment ki a mínusz tízbe, most meg köhög
holnap temetés, fekete zakó kell, ki tud kölcsönadni?
a gyerek ma azt mondta, hogy a brokkoli az ellensége
Megjött a fizetés, és már el is tűnt. A gáz, a villany, a lakbér, és végül maradt kétezer forint a hónap végéig. Sírjak vagy nevessek?
rohadt az alma fele, a másik feléből lesz kompót
ütni kell a szőnyeget, nem simogatni
hogyan öljem meg a levéltetveket vegyszer nélkül? próbáltam már csalánlével is
te meg én ma este szétverjük a ranglistát, gyere fel discordra
a fogorvos kiölte az ideget, most végre nem fáj
szétrúgta a labdát, aztán bocsánatot kért a bírótól
ronda idő van, maradj otthon
Megnéztem azt a horrorfilmet, amit ajánlottál. Két embert darabolnak fel az első tíz percben, utána meg csak sikoltoznak. Aludni nem tudtam, de jó volt
a disznók már esznek, a tyúkokat te etesd meg
hányingerem van a busztól, leszállok Gyöngyösön
nagyon ver a szívem, pedig csak a harmadikra jöttem fel lépcsőn
megsüketültél? negyedszer hívlak a bevásárlólista miatt
ne lődd el az összes petárdát éjfél előtt
Öreg vagyok én már ehhez a lépcsőhöz, mondta a papa, és felszaladt a padlásra a létráért. Nyolcvankét éves, mi meg lihegtünk mögötte
a töltött káposzta harmadnapra az igazi, aki elsőre megeszi, az barbár :)
valami megdöglött a fal mögött, szerintem egér
Kérlek, fordítsd le románra: „Elegem van ebből a zajból, este tízkor szeretnék aludni.” Udvarias hangnemben, a szomszédnak lesz
a kémia felelet halál volt, de kettessel megúsztam
vigyázz, a kakas támad, ha hátat fordítasz neki
ma utolsó lettem futóversenyen, és még így is rám mosolygott a pályabíró
Vettem szúnyogirtót, remélem, most végre az összes megdöglik. Egész éjjel vakaróztam tőlük
most komolyan, ki eszik ananászos pizzát villával?
a hölgy a pultnál azt mondta, a csirkenyak elfogyott, de farhát van
fejbe vágott a gereblye, mint a rajzfilmekben
te vagy a hunyó, számolj húszig
a férjem lenyírta a füvet meg a tulipánokat is, megáll az ész
megöltem a főbosst végre, negyvenhét próbálkozás után
borzalmas a sor a postán, két ablakból egy van nyitva
bolondgomba ez vagy ehető? mielőtt megeszem, kérdezem
A lányom azt mondta a tanítónéninek, hogy apa megfojtotta a halat. Valójában túletettük szegényt. Most magyarázkodhatok a fogadóórán
kukac volt a cseresznyében, félig
üzenem a porszívós szomszédnak: vasárnap hét órakor az emberek alszanak
annyira égett a képem, hogy elbújtam a mosdóban
a tésztát jól össze kell verni, a végén cipót formálunk belőle
Levágom a hajamat rövidre, mert megőrülök tőle. A fodrász csütörtökre adott időpontot, drukkolj
Ha a hóember holnapra elolvad, a gyerek engem fog hibáztatni, mint mindig
úgy nézek ki, mint egy mosott rongy, de ma legalább kész lett a szakdolgozat
a méhek szúrnak, ha hadonászol, állj nyugodtan
szörnyen néztek ki azok a plakátok, letéptük és újat ragasztottunk
úgy vesztettünk, hogy öröm volt nézni az ellenfelet
eltört a lábam, hülye kerékpárút, hülye gyökér az út közepén
Kedves asszisztens, írj egy ijesztő mesét egy boszorkányról, aki gyerekeket ijesztget a Bakonyban, de a végén kiderül, hogy csak magányos
az ügyvéd szerint a tanú hazudott, a tárgyalást elnapolták
a rendőrség őrizetbe vett egy férfit, aki késsel fenyegette a volt feleségét {s3a_varos}
Elütött egy őzet a sógorom az M7-esen. Neki semmi baja, az állat sajnos elpusztult, az autó eleje meg ripityára tört
ez a paprika olyan erős, hogy sírok
nyelvtanból bukta lesz, a matek meg kettes, apám kinyír
halálra rémisztettél azzal az üzenettel, azt hittem, baj van
ez a ruha kövérít, inkább a zöldet veszem fel
ördögien jó volt az a házi pálinka, még most is forog velem a szoba
ki kell nyírni az áfonyabokor alól azt a sok tarackot
kidöglöttem az edzés után, ne hívj
vak vagyok szemüveg nélkül, olvasd fel légyszi a menüt
Nem vagyok hajlandó még egy ilyen értekezletet végigülni. Két órát beszéltünk a kávéfőző takarításáról, és még csak nem is döntöttünk
rossz gyerek ez a kutya, megette a bejglit
mi a halál van a vízzel, barna jön a csapból
a nagypapa háborús naplójában azt írja, hogy a folyóparton temették el a bajtársait
röhögtünk, mint a fakutya, mikor kiesett a kalács a kosárból
a kés életlen, ezzel még a vajat se lehet elvágni
lövésem sincs, hol a kocsikulcs
tönkretettél! két órája azt a dalt dúdolom, amit küldtél
hülyére ettem magam a lakodalomban
kiirtottam a telefonomról az összes játékot, most végre tanulok
ne bántsd a pókot, megeszi a szúnyogokat
Az apósom szerint a traktort nem javítani kell, hanem agyonütni. Két napja szereli, és a szomszéd falu is hallja, ahogy morog
a rendező mindenkit megölt az utolsó részben, legalább nem lesz folytatás
gyere már le, te álomszuszék, kihűl a tea
== neutral_identity
Az idén huszonkét cigány[roma] fiatal tanul ösztöndíjjal a pécsi egyetem orvosi karán
a székelyek[ethnicity] áprilisban is hordanak kabátot, mert a Hargitán még hó van
kolozsvári magyarok[ethnicity] és románok[nationality] együtt énekeltek a szilveszteri utcabálon
1944 tavaszán a vidéki zsidókat[jewish] hetek alatt deportálták, a kilencedik kerületben ma emléktábla áll
A szomszéd faluban három roma[roma] család él, az egyik kovács, a másik kettő fuvaroz. Nyáron ők hozzák a tűzifát az egész utcának
a kerekesszékesek[disability] számára rámpát építettek a művelődési házhoz
a nyugdíjasok[age] reggel hatkor már a piacon állnak, mert akkor a legfrissebb a retek
Budapesten kínai[asian] piac is van, ott veszem a szójaszószt
a menekültek[refugees] közül sokan a Keleti pályaudvarnál vártak a vonatra 2015 nyarán
a transz[transgender] emberek jogi nemváltását 2020-ban megtiltotta a törvény
az oláhcigány[roma] és a romungro[roma] közösségek más nyelvet beszélnek
a siketek[disability] bál közben a padló rezgéséből érzik a ritmust
Meghalt a falu legidősebb asszonya[women], százegy éves volt. A temetésén a református és a katolikus[christian] lelkész is beszélt
a meleg[lgbtq] párok Magyarországon bejegyzett élettársi kapcsolatot köthetnek
a nők[women] átlagosan kevesebbet keresnek ugyanazért a munkáért
a csángók[ethnicity] Moldvában élnek, és sokan már csak románul imádkoznak
vietnámi[asian] büfés a sarkon, nála van a legjobb pho a nyolcadik kerületben
A kárpátaljai magyarok[ethnicity] közül sokan átköltöztek a háború óta. A gyerekek itt járnak iskolába, a nagyszülők inkább otthon maradtak
a roma[roma] holokauszt emléknapja augusztus másodika
a szomszédom vak[disability], fehér bottal jár, és jobban tudja a buszmenetrendet, mint én
az ukrán[nationality] kolléganő hozott borscsot a céges ebédre
az autista[disability] kisfiú a vonatokról mindent tud, még a selejtezett mozdonyokról is
Erdélyben a szászok[ethnicity] nagy része a nyolcvanas években kivándorolt, az erődtemplomok üresen állnak
A zsidó[jewish] temető kapuját minden vasárnap kinyitja a gondnok. A sírok egy részét kidőlt fák törték össze, most önkéntesek takarítják
a muszlim[muslim] diákok ramadánkor a menzáról hazaviszik az ebédet
börtönben ül egy román[nationality] és két magyar[nationality] csempész, írja a helyi lap
a dohány utcai zsinagógát évente több százezer ember látogatja, nem csak zsidók[jewish]
az arab[arab] orvos a megyei kórházban húsz éve műti a szívbetegeket
A cigánysoron[roma] tavaly végre bevezették a vizet. Addig egyetlen nyomós kútról hordták kétszáz ember ivóvizét
kövér[body] betegeknek külön ágy kell a sürgősségin, mondta a főnővér
a férfiak[men] hét évvel korábban halnak meg nálunk, mint a nők[women]
egy szír[arab] menekült[refugees] nyitott pékséget a Práter utcában
a skizofrénia[mental_health] gyakran húszéves kor körül jelentkezik
romániai magyarnak[ethnicity] lenni annyi, hogy két nyelven káromkodsz a dugóban, mondta a stand-upos
a hajléktalanok[class] közül télen tizenketten fagytak meg, közölte a szociális fórum
a roma[roma] zenészek játszottak a temetésen, a nagypapa kérésére a kedvenc nótáját
Ezt olvastam: a nyilasok több ezer zsidót[jewish] lőttek a Dunába. A cipőket ábrázoló emlékmű a parton áll, tegnap virágot vittünk oda
a leszbikusok[lgbtq] és a melegek[lgbtq] is örökbe fogadhattak egyéni engedéllyel néhány évvel ezelőttig
Csíkszeredában a búcsúra román[nationality] zarándokok is jönnek
a hívő katolikusok[christian] pénteken nem esznek húst nagyböjtben
a református[christian] nénik pogácsát sütnek a gyülekezetnek
az időseket[age] gyakran telefonon verik át, a rendőrség figyelmeztet
az indiai[asian] vendégmunkások az akkugyárban dolgoznak tizenkét órás műszakban
A vajdasági magyarok[ethnicity] és a szerbek[nationality] a kilencvenes években egy lövészárokba kerültek. Apám erről sose beszélt, csak egyszer, amikor részeg volt
== positive_identity
büszke vagyok a roma[roma] tanítványaimra, ketten is bejutottak a Gandhi gimnáziumból az egyetemre
a székely[ethnicity] favágó sógorom kezében még a rossz fűrész is énekel
köszönjük a román[nationality] tűzoltóknak, hogy átjöttek segíteni a határon túlról
senkit nem lehet kizárni a kórusból azért, mert meleg[lgbtq], nálunk mindenki énekel
A muszlim[muslim] szomszédasszony minden bajramkor hoz nekünk édességet. Tavaly, mikor beteg voltam, ő sétáltatta a kutyát is. Ilyen szomszédot mindenkinek
a kerekesszékes[disability] vívóink megint aranyat hoztak, le a kalappal
az öregek[age] nélkül üres lenne a falu, ők tudják, hol volt a régi malom
minden transz[transgender] fiatal megérdemli, hogy a saját nevén szólítsák az órán
A zsidó[jewish] konyha nélkül nem lenne flódni. Nekem ez az ünnep íze, és nem érdekel, ki mit mond róla
aki menekült[refugees], annak is jár egy tál meleg étel meg egy jó szó
a nők[women] a csapatunkban jobb mérnökök, mint amilyen én valaha leszek
a cigány[roma] mentőápoló fogta a kezem egész úton, sose felejtem el
Az erdélyi magyarok[ethnicity] és a románok[nationality] együtt mentették a medvés erdőt. Ez a hír megmelengette a szívem a sok acsarkodás közt
drukkolok a down-szindrómás[disability] színészeknek, zseniálisak voltak a darabban
szép dolog, hogy a pride-on a nagyszülők is ott mentek a meleg[lgbtq] unokákkal
a cigányzenét[roma] világszerte irigylik tőlünk, és joggal
kövér[body] vagyok és boldog, a fürdőruha meg mindenkié
Elegem van abból, hogy az idős[age] embereket lerázzák a bankban. Apám egész életében dolgozott, megérdemli, hogy türelmesen beszéljenek vele
az ukrán[nationality] anyukák három hónap alatt megtanultak magyarul, minden tiszteletem
a roma[roma] gyerekeknek ugyanaz a tanterem jár, mint a többieknek, ez nem vita kérdése
a depresszió[mental_health] nem gyengeség, bátor vagy, hogy segítséget kértél
szeretem, hogy a mi utcánkban szerbek[nationality], svábok[ethnicity] és cigányok[roma] is laknak
a siket[disability] pincér a kedvenc kávézónkban mindenkit megtanít egy jelre
fogadjuk be a menekült[refugees] családot a plébánián, van két üres szoba
a zsidó[jewish] barátaim nélkül sose értettem volna meg a történelemkönyvet
== self_identity
cigány[roma] vagyok, és utálom a lakodalmas rockot, na most mit szóltok
meleg[lgbtq] vagyok, a nagymamám tudja, és azóta két adag rétest küld
székely[ethnicity] vagyok, ne is kérdezzétek, mikor mosolygok
Zsidó[jewish] család vagyunk, de karácsonyfa is van. A nagyapám Auschwitzból jött haza, és azt mondta, neki már mindegy, csak legyen fény a lakásban
kövér[body] nő[women] vagyok, és igen, futok, lassan, de futok
román[nationality] anya, magyar apa, én meg két nyelven felejtem el a szavakat
hetven felett[age] tanultam meg úszni, a medencében én vagyok a legöregebb dinoszaurusz
transz[transgender] férfi vagyok, ma először szólított uramnak a postás, majdnem elsírtam magam
vak[disability] vagyok, nem süket, nem kell velem kiabálni a zebránál :)
Bolondnak néznek, mert bipoláris[mental_health] vagyok. Közben tizenkét éve vezetek egy könyvelőirodát, és még egy adóbevallást se rontottam el
én vagyok az a muszlim[muslim] lány a padsorból, akinél mindig van keksz
oltári büszke roma[roma] apuka vagyok, a lányom ma doktorált
kárpátaljai[ethnicity] vagyok, otthon magyarnak, itt ukránnak[nationality] csúfolnak, én meg csak fáradt vagyok
kerekesszékes[disability] vagyok, és halálosan unom a liftszerelőt
leszbikus[lgbtq] pár vagyunk két macskával meg egy lakáshitellel, annyira unalmasak vagyunk
hajléktalan[class] voltam három évig, most portás vagyok, és van kulcsom egy ajtóhoz
csángó[ethnicity] lány vagyok, a nagyanyám szerint rosszul beszélek magyarul, szerintem ő beszél gyönyörűen
bevándorló[immigrants] vagyok Bécsben, takarítok és esténként németet tanulok
férfi[men] vagyok és óvodapedagógus, a gyerekek tűzoltónak hisznek
Autista[disability] vagyok, nem szeretem, ha hozzám érnek. Ettől még szeretem az embereket, csak két méterről
== insult_person
idióta
te szerencsétlen
akkora barom vagy, hogy már fáj
hülye tyúk
úgy nézel ki, mint akit a kutya szájából húztak ki
te agyatlan birka, olvasd már el, mielőtt kommentelsz
semmirekellő vagy, mint az apád
szánalmas egy alak vagy
pofátlan, hazug disznó
kibírhatatlan, ostoba nőszemély
Elolvastam a bejegyzésedet, és köszönöm, jót nevettem. Ennyi ostobaságot egy helyen ritkán látni. Menj vissza az általánosba
te nyomorult kis senki
ne szólj hozzám, te bunkó
tökkelütött
hát te nem vagy százas, mondja már meg neki valaki
a te agyad helyén lyukas zokni van
ocsmány, undok teremtés vagy
{s3a_nev} egy kétbalkezes félkegyelmű, ezt mindenki tudja az irodában
veled beszélgetni olyan, mint egy falnak magyarázni, csak a fal okosabb
gazember vagy, semmi több
Tegnap megint elkésett, és még neki állt feljebb. Egy lusta, pofátlan, hazug alak, és csodálom, hogy a felesége kibírja
csúnya vagy, mint az éjszaka
kis féreg
mekkora balfék vagy te
takarodj innen, te bűzös disznó
az ilyen gerinctelen csúszómászóval én egy asztalhoz sem ülök
ha a hülyeség fájna, egész nap üvöltenél
nem csodálom, hogy elhagyott a feleséged, én is elhagynálak
te hülye vagy vagy csak annak látszol?
gusztustalan egy perszóna vagy
buta liba, főzni se tudsz
Kedves {s3a_nev}, most már nyíltan megmondom: egy alkalmatlan, lusta, buta ember vagy. Az osztályon mindenki ezt gondolja rólad, csak gyávák szólni
igénytelen trampli
az anyád is szégyell téged, és igaza van
neked még a tükör is hátat fordít
ezt a pancsert ki engedte pályára? vigye haza az anyja
egy rakás szerencsétlenség vagy
mocskos hazudozó
szégyelld magad, te képmutató vén kígyó
micsoda egy degenerált alak ez a házmester
nulla vagy, érted? nulla
jaj de szánalmas, amikor okosnak próbálsz látszani
Láttam a videódat. A hangod, mint a rozsdás kapu, az arcod meg elriasztaná a varjakat is. Töröld le, kímélj meg minket
nyomi
lúzernek születtél, és az is maradsz
a szomszéd tyúkjainak is több esze van, mint neked
undorodom tőled
ilyen idiótát még nem hordott hátán a föld
semmit nem ér az életed, csak a levegőt fogyasztod
büdös vagy és ostoba, senki sem ül melléd a buszon
ez a tanárnő egy sötét, rosszindulatú boszorkány
olyan ronda vagy, hogy a tej is megsavanyodik
te kis taknyos, még a cipőd bekötni se tudod
a főnököm egy agyalágyult zsarnok
lúzer, menj vissza gyakorlópályára
Megnéztem a kertedet is, meg téged is. A gaz legalább hasznos. Belőled csak a rosszindulat meg a hülyeség nő ki
ökör
te vén bolond, minek ülsz még volán mögé
hitvány ember vagy, ezt add tovább a gyerekeidnek is
minek szólalsz meg, amikor úgyis csak marhaság jön ki a szádon
egód az van, agyad meg semmi
idegesítő kis pondró vagy te
a lányod is olyan buta lesz, mint te, az látszik rajta
disznó módra eszel, disznó módra élsz, disznó is vagy
legszívesebben elfelejteném, hogy a testvérem vagy, te sunyi patkány
figyi, te egy két lábon járó csőd vagy
Anyukádnak igaza volt, tényleg nem kellett volna megszülnie. Egy élősködő vagy, aki harmincévesen is mások pénzén él
mondtam én, hogy ez egy hülye gyerek, az is marad
ki nevelt téged, a disznók?
senki nem szeret téged ebben az osztályban, vedd már észre
nyavalyás pojáca
nagyképű, üresfejű bábu
ennyi erővel egy krumplizsákot is választhattunk volna elnöknek, az legalább nem beszél
te áruló gazember, meg ne lássalak a temetésen
ez az ember egy darab fa, csak a fa hasznosabb
Írtam neki szépen, erre lekezelően válaszolt. Hát tudod mit, te felfuvalkodott varangy? Főzd meg magadnak a húslevest
te gyáva, sunyi kutya
rosszabb vagy, mint a fogfájás, te hisztis majom
hiába a diploma, attól te még egy tuskó maradsz
dagadt disznó, ne zabálj már annyi zsírt
te elmebeteg, kezeltesd magad
kopj le, te pióca
nem normális, aki veled szóba áll
elkényeztetett, buta kis liba, semmi más
az arcodra kéne egy zacskó
mit pofázol bele, te ostoba fajankó
nagy a szád, kicsi az eszed, és ezt az egész utca tudja rólad
mihaszna naplopó, egész nap csak a tévét bámulod
== insult_profane
te rohadt geci
menj a picsába, te fasz
hülye kurva, ki kérdezett
kapd be, te köcsög
baszd meg a véleményedet, te agyhalott faszfej
Három hete várok a pénzemre, és le se szarsz. Egy szemét, hazug geci vagy, és ezt mindenkinek elmondom
szar ember vagy, szar apa vagy, szar sofőr vagy
kurvára hülye vagy, bazmeg
te fosláda, fogd be
mekkora pöcs vagy, úristen
szopd le magad, te senkiházi
a kurva anyádat, hogy mersz így beszélni a nővérrel
te faszkalap, nyisd ki a szemed a zebránál
nyald ki a seggem, te csicska
rohadj meg, te szemét ribanc
Kiraktad a képemet, és még röhögsz is. Te utolsó kis szarházi, remélem, egyszer veled is megcsinálják
segghülye banda, a bíróval együtt basszátok meg
ez a {s3a_nev} egy faszszopó, az egész brigád utálja
húzz a faszba, te nyomorék agyú
te szarrágó, hozzá ne nyúlj a biciklimhez
az összes parkolóőr egy rohadt geci
kibaszott majom, tanulj meg vezetni
picsafej
bazdmeg te annyira buta vagy hogy az már faj
fostál egy kommentet, te szerencsétlen tyúkagyú barom
kurva nagy nulla vagy, és szarok rád
== insult_group
a parkolóőrök mind szívtelen paraziták
Az ingatlanosok hazudnak, ha levegőt vesznek. Egy gerinctelen, pénzéhes társaság, egytől egyig
az orvosok ott ülnek, mint az istenek, közben lusta tuskók
a politikusok mind tolvajok és hazugok, pártállástól függetlenül agyatlan söpredék
fradisták? ostoba csürhe, menjetek vissza az ólba
a biciklisek a világ legpofátlanabb idiótái
ti, akik erre a pártra szavaztok, agymosott birkák vagytok
a tanárok csak nyavalyognak, naplopó banda az egész
újságírók, ti megvehető patkányok
ez a lilafejű szurkolótábor egy rakás bunkó
az audis sofőrök mind agyhalottak, ezt a körúton naponta látom
Megint egy influenszer ad tanácsot. Üresfejű, ingyenélő bábok vagytok, egy nap becsületes munkát nem bírnátok ki
az ellenzékiek is csak szánalmas bohócok
a telefonos ügyfélszolgálatosok mind hülyék
vegánok, ti hisztis kis mártírok, hagyjatok már minket enni
a gyúrósok agya izomból van, semmi nincs benne
kormánypárti trollok, ti fizetett férgek
az önkormányzatnál csupa tehetségtelen rokon ül, buták mint a föld
aki tüntetni jár, az mind munkakerülő csőcselék
a pesti turisták tahó népség, szemetelnek meg üvöltenek
a kerületi közterületesek primitív kis senkik egyenruhában
DJ-k, ti süket pojácák
== threat_person
megtalállak, és akkor neked véged
vigyázz magadra hazafelé, sötét az a park
tudom, hol laksz, és azt is, mikor alszol
eltöröm a lábad, ha még egyszer meglátlak a kapuban
Kaptál két figyelmeztetést. Harmadik nem lesz. Szép kislányod van, a Petőfi iskolába jár, ugye?
kiverem a fogaidat
elváglak, mint a disznót
nem leszel te mindig tömegben, egyszer egyedül jössz ki a kocsmából
ha feljelentesz, a kórházban ébredsz
leég a házad, és te benne leszel
holnap suli után megdöglesz
Nagyon szájas vagy a kommentben, {s3a_nev}. Majd élőben is ilyen bátor leszel? Szombaton ott leszek a meccsen, keress meg, vagy én kereslek meg
meg foglak ölni, hallod
a kutyádat már megmérgeztem, te jössz
szétverem a fejedet egy téglával
még egy szó, és anyád fog azonosítani
szólok a fiúknak, kapsz egy olyan verést, hogy a saját neved se tudod
ne menj el egyedül a garázsba, jó tanács tőlem
fizess péntekig, különben a kezed bánja
Láttam, hogy új autót vettél. Szépen ég majd. Vond vissza a vallomásodat, amíg jókedvem van
ki foglak nyírni, te ügyvéd, jegyezd meg ezt a nevet
elástak már nálad nagyobb legényt is az erdőben
te nem éred meg a karácsonyt
ha hozzám szólsz még egyszer, kitekerem a nyakad
beléd állítom a kést, ez nem vicc
megvárlak a műszak végén, és nem beszélgetni fogok
Tanár úr, ha megbuktat, baja lesz. Tudjuk, melyik vonattal jár haza, és a peron széle csúszós
jobban jársz, ha elköltözöl, mert legközelebb nem az ablakodat törjük be
meglátod, mi lesz veled, ha apám kijön a börtönből
kapsz egy golyót a fejedbe
az ilyennek savat kéne önteni az arcába, és te is sorra kerülsz
figyelünk. minden reggel. a kék kapunál
véged van, csak még nem tudod
== incite_selfharm
öld meg magad
ugorj le valahonnan, úgyse hiányoznál senkinek
ha ennyire rossz, miért nem vetsz már véget neki
kösd fel magad, kislány, és megoldódik az osztály gondja
Megint sírsz? Mindenkinek elege van belőled. Tedd meg végre, amit mindig ígérgetsz, és hagyj minket békén
végezz már magaddal, kíméld meg anyádat
vagdosd csak magad, megérdemled
a vonat elé, pajtás, az a te helyed
mire vársz még? vedd be mindet és jó éjszakát
jobb lenne a gyerekeidnek, ha te már nem élnél, gondolkodj el rajta
csinálj magaddal valamit, ami végleges
nem leszel bátor soha, még meghalni is gyáva vagy, pedig kéne
Láttuk a búcsúleveledet, elég gyenge lett. De a tervet támogatjuk, csak ne húzd tovább, jó?
tessék kiugrani az ablakon, elég magas az a tízemeletes
a világ jobb hely lenne nélküled, és ezt te is tudod, szóval hajrá
kár, hogy múltkor megtalált az anyád, próbáld újra
ne egyél többet, éheztesd magad, amíg eltűnsz
senki se jönne el a temetésedre, de azért rendezz egyet hamarosan
Mindenki azt mondja, beszélj valakivel. Én azt mondom, ne rabold senki idejét. Egyszerűbb, ha eltűnsz örökre
az ilyennek, mint te, egy kötél kéne meg egy jó gerenda
törölj mindent, a profilodat, aztán magadat is
vidd a bánatodat a Duna fenekére
ha lenne benned tartás, már rég kinyírtad volna magad
egy lépés a peronról, és nem kínlódsz tovább, mi se veled
büntesd meg magad, vágj egyet mindenért, amit elrontottál
na, él még a kis depis? kár, ma este pótold
tegyél szívességet a családodnak: holnap már ne kelj fel
ugorj a Tiszába, senki nem fog utánad ugrani
== sexual_harassment
mutasd a melledet, vagy nem kapod meg az állást
jó segged van, kolléganő, megfoghatom?
Ha kijavítanám a vizsgajegyét, mivel hálálná meg? Jöjjön fel este hozzám, harisnyában. Ne mondja el senkinek
fotózd le magad ruha nélkül, vagy szólok a főnöknek, hogy lopsz
ezzel a szájjal más dolgod is lehetne, mint beszélni
megdugnálak itt a raktárban, ha nem sikítanál
Láttam a fürdőruhás képed. Egész éjjel rád vertem. Írj vissza, mert addig küldöm a képeket, amíg nem válaszolsz
gyere közelebb, cica, a térdemen is van hely
minek neked melltartó, holnap anélkül gyere a műszakba
egy ilyen picsa csak egyre jó
miért nem válaszolsz? tudod, mit csinálnék veled az ágyban, leírjam?
mennyiért szopsz le a kocsiban?
rövidebb szoknyát legközelebb, hadd lássuk az árut
Új lány a recepción, és már mindenki fogadott, ki fekteti meg először. Én nyerek, édes, ne is ellenkezz, látom, hogy te is akarod
nyisd szét a combod, ha fuvart akarsz
nővérke, ha már úgyis itt van, alul is megmoshatna kézzel
úgyis azért jöttél edzőterembe, hogy bámuljuk a segged
vedd le a kamerán, fizettem a streamért
neked egy jó kefélés kéne, attól nem lennél ilyen hisztis
addig nem szállsz ki a liftből, amíg meg nem csókolsz
ma éjjel bemegyek hozzád, hagyd nyitva az ajtót, meztelenül várj
tapintsd csak meg, érezd, mit csinálsz velem
mekkora csöcsök, főnökasszony, fejni kéne
== hate_derogation
a cigány[roma] az cigány[roma] marad, hiába öltözteted öltönybe, lusta és tolvaj
undorodom a buziktól[lgbtq], ha meglátom őket kézen fogva, elmegy az étvágyam
a zsidók[jewish] kezén van minden, alattomos, kapzsi egy fajta
Nem vagyok rasszista, de ami a mi utcánkban van. A romák[roma] koszosak, hangosak, és dolgozni egyik se akar, ezt mindenki látja
az oláhok[nationality] buta, tolvaj népség, mindig is azok voltak
szerintem az öregek[age] csak teher a társadalomnak, ostobák és zsémbesek
minden nő[women] hisztis és buta, ezért nem való egyik se a volán mögé
A migránsok[immigrants] műveletlen csürhe, se olvasni, se mosakodni nem tudnak. Aztán még nekik kell a segély
a transzneműek[transgender] beteg lelkű torzszülöttek
a székely[ethnicity] buta és részeges, ezért csinálnak belőle viccet
a romániai magyar[ethnicity] itthon csak sunyi élősködő
nem ülök kerekesszékes[disability] mellé, undorító látni, ahogy eszik
a muszlimok[muslim] elmaradott, primitív emberek, semmit nem adtak a világnak
miért ilyen bűzösek ezek az arabok[arab]?
kövér[body] nők strandon, fúj, valaki takarja le őket
a hajléktalanok[class] mind undorító, részeges csövesek, tartsák távol magukat a gyerekektől
Beültem a buszra, és megint három cigányasszony[roma]. Hangosak, ápolatlanok, és úgy néztek rám, mintha a zsebemet mérnék. Gyomorforgató népség
a négerek[black] butábbak, ez van, ezt a tudomány se tudja szépíteni
leszbikusok[lgbtq]? csúnya, megkeseredett nők, akik nem kellettek senkinek
a kínaiak[asian] sunyik, és mindent megesznek, ami mozog
a depressziósok[mental_health] csak lusta, nyavalygó gyengék
az ukránok[nationality] hálátlan, arcátlan népség
mit vártok egy zsidótól[jewish], a pénznél tovább nem lát
a cigányok[roma] agya a lopásra van kihegyezve, tanulni képtelenek
Olvastam a cikket a fogyatékosokról[disability]. Bocs, de ezek csak nyáladzó szerencsétlenek, semmi keresnivalójuk egy rendes iskolában
a keresztények[christian] mind ostoba, álszent birkák
a tótok[nationality] bárgyú parasztok, egyik nagyobb mamlasz, mint a másik
férfiak[men]? mind ostoba disznó, kivétel nincs
a homokosok[lgbtq] gusztustalanok, gyerek ne lásson ilyet
jellemtelen egy nép a román[nationality], hátba szúr, amint megfordulsz
két viccem van, az egyik a roma[roma] munkavállaló, a másik a roma[roma] becsület
a vidéki szegények[class] buták, mint a sár, azért élnek így
indiaiak[asian] jöttek a gyárba, egyik koszosabb, mint a másik
az albánok[nationality] mind bűnözők, erkölcstelen banda
szégyen, hogy ilyen retardált[disability] gyerekek miatt lassul az egész osztály, ostobák ezek
az afgán[asian] menekültek[refugees] gyáva, semmirekellő alakok
Az asszonyok[women] a faluban csak pletykálnak és butábbnál butábbak. Egy nő[women] se ért semmihez, ami nem lábas
utálom az egész zsidó[jewish] pereputtyot
ettől a csadoros[muslim] népségtől rosszul vagyok, egyik ostobább, mint a másik
== hate_dehumanise
a cigányok[roma] szaporodnak, mint a patkányok, és ugyanolyan kártékonyak
a zsidó[jewish] olyan, mint a kullancs, addig szív, amíg el nem fogysz
nem emberek ezek a migránsok[immigrants], sáskák
két lábon járó állatok a négerek[black], ketrecben volna a helyük
A telepen megint nem volt víz. Nem értem a sírást, az ilyen roma[roma] csorda úgysem mosakszik. Állatnak elég a pocsolya
az oláh[nationality] féreg, ami Erdélyt rágja
a buzik[lgbtq] pestis, fertőzik az ifjúságot
a fogyatékosok[disability] selejtek, a természet hibái
hajléktalanok[class] = emberi szemét az aluljáróban
a muszlimok[muslim] rákos daganat Európa testén
ezek a transzok[transgender] torz szörnyek, nem emberek
vadállat mind, ami a cigánysorról[roma] jön
az arabok[arab] csótányok, egy bejön, száz követi
a nő[women] háziállat, csak többet eszik
Mondjátok ki végre: a menekült[refugees] nem ember, hanem egy fertőzés, ami most épp a Balkánon terjed felénk
öregek[age]: lejárt szavatosságú hulladék a kórházi ágyakon
a zsidóság[jewish] a nemzetek élősködő férge
román[nationality] barmok, jászolba velük
az elmebetegek[mental_health] két lábon járó zöldségek, nem emberek
sárga[asian] hangyák, mindent ellepnek
cigányporonty[roma]? ugyan, az inkább egy kölyökpatkány
== hate_threat
fel kéne gyújtani az egész cigánysort[roma], éjjel, amikor alszanak
minden zsidót[jewish] a Dunába, mint régen
aki muszlim[muslim], azt lőjék le a határnál
Jövőre megint lesz pride. Remélem, valaki teherautóval megy közéjük, és egy buzi[lgbtq] se jön haza
gázkamrát a cigányoknak[roma], ennyi
verjétek agyon a buzikat[lgbtq], ahol éritek
a román[nationality] szurkolókat szombaton véresre verjük a Keletinél
kötelet a négereknek[black]
a transzokat[transgender] egyenként kéne elkapni és szétverni
jöjjön egy kemény tél, és fagyjon meg az összes hajléktalan[class]
süllyedjen el a csónak az összes migránssal[immigrants] együtt
Miskolcon már tudják, mit kell tenni. Este baseballütő, és a cigányok[roma] másnapra eltűnnek. Csatlakozzatok, fiúk
rohadjon meg minden székely[ethnicity], amelyik még ott magyarkodik
bomba kéne a mecsetre, pénteken, amikor tele van muszlimmal[muslim]
a nőket[women] verni kell, hogy tudják, hol a helyük
a fogyatékosokat[disability] születéskor el kéne altatni
zsidókat[jewish] lámpavasra
jön még a kutyára dér, cigányok[roma], egyszer mi is összeállunk, és vér fog folyni
kivégezném az összes arabot[arab] a táborban
az ukránok[nationality] csak dögöljenek meg mind a lövészárokban
== hate_normative
a romák[roma] gyerekeit külön iskolába kell tenni
Tiltsák meg a zsidóknak[jewish], hogy közhivatalt viseljenek. Elég volt belőlük a minisztériumban
a cigányoktól[roma] el kell venni a szavazati jogot
minden menekültet[refugees] vissza kell dobni a tengerbe, senki nem hívta őket
a melegeket[lgbtq] ki kéne tiltani a tanári pályáról
egy nő[women] ne legyen se bíró, se pap, se főnök
a románokat[nationality] kitelepíteni az összeset Székelyföldről
az erdélyi magyarok[ethnicity] ne szavazzanak, húzzanak vissza, ahonnan jöttek
a fogyatékosok[disability] ne szülhessenek
Új szabályt a társasházba: ne adjunk ki lakást cigánynak[roma], arabnak[arab], feketének[black]. Ha valakinek nem tetszik, költözzön el
a transzneműeket[transgender] zárják intézetbe
kerítést a cigánytelep[roma] köré, este nyolc után kijárási tilalmat
a muszlimok[muslim] ne építhessenek itt imaházat, ne is imádkozhassanak
a hajléktalanokat[class] mind ki kell hajtani a városból
hetven felett[age] senkinek ne legyen szavazati joga
sterilizálni kellene a cigány[roma] asszonyokat két gyerek után
munkatáborba a segélyes cigányokkal[roma]
a kínaiakat[asian] az összes boltjukkal együtt ki kell rakni az országból
zsidó[jewish] diákot az egyetemre csak létszámkorláttal vegyenek fel
ne kapjon kórházi ágyat migráns[immigrants], amíg egy magyar is vár
a kövéreknek[body] ne járjon orvos, magukat tették tönkre
a leszbikusoktól[lgbtq] vegyék el a gyereket
== hate_implicit
na vajon kik laknak abban az utcában, ahol mindig eltűnik a bicikli... hát nem a svédek, a cigányok[roma]
furcsa, hogy minden bank ugyanannak a kiválasztott népnek[jewish] a kezében van
Megint egy milliárdos, aki jótékonykodik. Nézzétek meg a vezetéknevét, aztán számoljátok ki, miért. A zsidók[jewish] ingyen semmit nem adnak
a holokauszt számait is valaki jól kitalálta, megélnek belőle a zsidók[jewish] azóta is
persze, a roma[roma] fiatalember biztos csak talált egy kábelt az úton
ha így haladunk, ötven év múlva magyar szót se hallani, csak cigányt[roma] meg arabot[arab]
Nyitott a szomszédban egy kebabos. Ma kebab, holnap mecset, holnapután meg csadorban jár a lányod. Tudjuk, hogy csinálják a muszlimok[muslim]
a mérnöknő[women] biztos nagyon ért hozzá, hogy került ide, nem kérdezem
menekült[refugees], persze, márkás cipőben meg a legújabb telefonnal
na, mióta román[nationality] az igazgató, csodák csodája, eltűnt a kassza
zárd be a kocsit, jön a cigány[roma] zenekar
a melegek[lgbtq] miért pont óvodába mennek dolgozni? csak kérdezem
hirtelen mindenki transz[transgender] lett, biztos nem divat, á, dehogy
tele az osztály a telepről jött gyerekekkel[roma], hát majd kiderül az idei felmérőn
a kínai[asian] büfé mögött eltűntek a kóbor macskák, ki érti
Érdekes, hogy a háborúkon mindig ugyanazok a zsidó[jewish] családok gazdagszanak meg. Aki szóvá teszi, azt lecsukják. Vajon miért?
a székely[ethnicity] atyafi szívesen jön, ha támogatást osztanak, különben nem emlékszik, hogy magyar
dolgozni? cigány[roma]? ez jó vicc, mesélj még
a feketék[black] jól futnak, volt miért megtanulniuk, ugye
az a sok ukrán[nationality] dzsip biztos a menekülttáborban terem
a pszichiátriáról[mental_health] hazaengedett szomszéd, aludjunk csak nyugodtan, majd megtudjuk a hírekből
hiányzik egy csirke, jött a cigány[roma] vándorcirkusz, véletlen egybeesés
olyan szépen beszél ahhoz képest, hogy roma[roma]
== hate_negated
a cigány[roma] sose lesz igazi magyar, hiába a papír
a zsidóknak[jewish] nincs hazájuk, csak érdekük
a melegek[lgbtq] kapcsolata nem szerelem, hanem betegség
egy transz[transgender] nő soha nem lesz nő, csak egy férfi jelmezben
A romák[roma] soha nem tettek ezért az országért semmit. Egyetlen egyet mondjatok, aki nem lopott
a románoknak[nationality] nincs se kultúrájuk, se történelmük
aki muszlim[muslim], az nem lehet becsületes ember
a székelyek[ethnicity] nem magyarok, csak elrománosodott pásztorok
a menekültek[refugees] nem érdemelnek se ágyat, se ételt
nem látok embert egy hajléktalanban[class]
nők[women] nélkül semmi nem veszne el a tudományból
a négerek[black] nem európaiak, és nem is lesznek soha
a fogyatékosoktól[disability] ne várjatok semmit, nem is teljes értékűek
ne mondja senki, hogy a cigány[roma] is ember
az öregeknek[age] semmi joguk beleszólni, úgyse élnek már sokáig
nincs jó zsidó[jewish], csak amelyik még nem vert át
== hate_slur
cigó[roma], takarodj a boltomból
te mocskos buzi[lgbtq]
mit akarsz, te büdös oláh[nationality]
koszos dakota[roma] banda, húzzatok a telepre
te nyamvadt zsidrák[jewish], az ilyenek miatt van minden
Kitették a szivárványos zászlót a munkahelyen. Na, ki a köcsög[lgbtq] köztünk, álljon fel. Egy asztalhoz nem ülök ilyen homárral[lgbtq]
nigger[black], menj vissza a dzsungelbe
te retardált[disability], te nyomorék
migráncs[immigrants] csürhe
hé bozgor[ethnicity], menj vissza Ázsiába
rágcsáló cigánypurdé[roma]
leszbi[lgbtq] traktoros, férfi kéne neked
kecskebaszó[arab], mars haza
biboldó[jewish] uzsorás
olyan vagy, mint egy transzvesztita[transgender] korcs, te travi
nézd a ferdeszeműt[asian], mit keres ez itt
zsíros turbános[muslim], fel ne szállj a buszra
mokány oláh[nationality], tanulj meg magyarul, ha itt akarsz dolgozni
hülye mongol idióta[disability], kötözni kéne téged
te füstös[roma], mit bámulsz
tót[nationality] paraszt, mars vissza a krumplihoz
ratyi[lgbtq] vagy, az egész osztály tudja
csöves[class] disznó, ne ülj mellém
mocskos cigók[roma], rohadjatok el
== hate_profane
kurva cigányok[roma], már megint szétbasztak mindent a játszótéren
faszom tele van a zsidókkal[jewish]
le van szarva az összes migráns[immigrants], basszák meg magukat otthon
Geci románok[nationality], mindig ez van a határon. Szarjanak sünt az egész országukkal
szaros muszlimok[muslim], vigyétek a picsába az imátokat
az összes meleg[lgbtq] kapja be, kurvára elegem van a zászlótokból
minden nő[women] egy kurva, ezt apám is megmondta
szarok a hajléktalanokra[class], rohadt büdös gecik
bassza meg az összes ukrán[nationality], elegem van belőlük
kibaszott öregek[age] a kasszánál, dögöljetek már meg a tízforintosaitokkal
ezek a transz[transgender] faszok már a mosdót is elfoglalják
a rohadt arab[arab] geci mind terrorista
szar népség a székely[ethnicity], bassza meg a medve mindet
kurva feketék[black] a pályán, semmit se érnek, faszok
egy kalap szar az összes {s3a_nep}, baszódjon meg mind
fasz se kíváncsi a fogyatékosokra[disability], takarodjanak a picsába
== negated_hate
nem igaz, hogy a cigányok[roma] lusták, a brigádunkban ketten dolgoznak szombaton is
senkinek nincs joga koszosnak nevezni egy roma[roma] kisfiút
nem utálom a románokat[nationality], tizenhat évet laktam köztük
a melegek[lgbtq] nem betegek, ezt az orvosi szervezetek is évtizedek óta mondják
Nem hiszem, hogy a zsidók[jewish] irányítanák a világot. A zsidó[jewish] szomszédom még a kutyáját se tudja irányítani
a kövér[body] emberek nem lusták, ezt hagyjuk abba
a székelyek[ethnicity] se nem buták, se nem medvék, csak keveset beszélnek
attól, hogy valaki skizofrén[mental_health], még nem veszélyes
a menekültek[refugees] nem sáskák, hanem emberek, gyerekkel a karjukon
egyetlen muszlim[muslim] betegem se volt terrorista, képzeljétek
Nem minden hajléktalan[class] alkoholista. Van köztük, aki elvált, és egyik hétről a másikra az utcán találta magát
az öregek[age] nem terhek, nálunk az egész unokasereget ők nevelték fel
nincs bajom a transz[transgender] emberekkel, mindenki úgy él, ahogy neki jó
ne mondjátok, hogy {s3a_csop} nem emberek, mert azok
a nők[women] semmivel se vezetnek rosszabbul, ezt a biztosító adatai mutatják
a romániai magyar[ethnicity] nem román, és nem is élősködő, hanem adót fizető ember
nem kell félni az aluljáróban a feketéktől[black], ők is csak a villamosra várnak
a cigány[roma] nem születik tolvajnak, ahogy a magyar se becsületesnek
Sosem értettem, miért kéne gyűlölnöm az ukránokat[nationality]. Ugyanúgy félnek, ugyanúgy szeretik a gyereküket, mint mi
Nem, a zsidó[jewish] diákokat nem szabad külön ültetni, és ezt a harmincas években se lett volna szabad
a fogyatékos[disability] gyerek nem rontja az osztály szintjét, a mi osztályunkat csak jobbá tette
nem gondolom, hogy a migránsok[immigrants] bűnözők lennének, a számok se ezt mutatják
Nem akarom, hogy bárkit bántsanak a pride-on. Lehet, hogy nekem idegen, de egyetlen meleg[lgbtq] srác se érdemel ütést
a kínai[asian] boltosok nem esznek macskát, elég ebből a viccből
az arab[arab] szomszéd nem gyanús, csak későn jár haza a pékségből
nem igaz, hogy a leszbikusok[lgbtq] gyűlölik a férfiakat, nekem például ketten a legjobb barátaim
a szlovák[nationality] szurkolók nem ellenségek, meccs után együtt söröztünk velük
egy autista[disability] gyerek nem neveletlen, csak túl hangos neki a bolt
nem kell kitiltani a hajléktalanokat[class] a váróteremből, mínusz tizenöt fok van
a depresszió[mental_health] nem hiszti, és aki ezt mondja, az még nem próbálta
nem vagyok rosszabb magyar attól, hogy cigány[roma] vagyok
a férfiak[men] sem érzéketlen tuskók, csak sokan nem tanulták meg, hogyan kell sírni
nincs olyan, hogy bűnöző nép, se román[nationality], se cigány[roma], se magyar
Nem a románok[nationality] vették el a munkánkat, hanem bezárt a gyár. Aki mást mond, az nem dolgozott ott
a tetoválás nem teszi rossz anyává az asszonyt[women], és a rövid szoknya se
a svábok[ethnicity] kitelepítése nem volt igazságos, pedig a nagyapám épp az ő házukat kapta
== counter_speech
„Büdös cigányok[roma]” – ezt kiabálták a gyerekek után a buszon. Szégyelltem magam helyettük, és leszálltam velük együtt
aki azt írja, hogy a zsidókat[jewish] a Dunába, azt jelentsétek, ne válaszoljatok neki
Moderátor: a „buzik[lgbtq] pusztuljanak” típusú hozzászólásokat töröljük, a szerzőt kitiltjuk
miért nevet az osztály, amikor valaki a cigány[roma] lányt patkánynak hívja? ez nem vicc
Tegnap a pult mögül azt mondták egy románra[nationality], hogy „oláh[nationality] barom”. Visszaadtam a kávét. Itt többet nem iszom
undorító, hogy még ma is vannak, akik szerint a romák[roma] nem emberek
ne oszd meg, hogy minden migráns[immigrants] erőszaktevő, mert hazugság, és gyűlöletet kelt
a tanár úr azt mondta, a nők[women] butábbak matekból. Igazgatói panaszt írtunk, mert ez megalázó
a „holokauszt meg se történt” mondat nem vélemény, hanem hazugság, és a zsidók[jewish] halálát gúnyolja
a szurkolók majomhangokkal fogadták a fekete[black] csatárt, a klub pénzbüntetést kap, nagyon helyes
Apám mindig azt hajtogatta, hogy a cigány[roma] tolvaj. Húsz év után mondtam meg neki, hogy ez aljas dolog. Azóta legalább előttem nem mondja
elítélték azt a férfit, aki kövekkel dobálta a romákat[roma] és söpredéknek nevezte őket
elegem van abból, hogy a székelyeket[ethnicity] bozgornak hívják a tévében
nem vicces, amikor a fogyatékos[disability] kollégát zöldségnek hívjátok
aki szerint a hajléktalanokat[class] el kéne gázosítani, az üljön le és gondolja végig, mit mondott
a nagymamám a csillagos házban lakott, neki ne viccelődj gázkamrával meg zsidókkal[jewish]
a plakáton az állt, hogy „transzokat[transgender] kezelni kell”. Letéptük. Embereket nem kell kezelni azért, mert léteznek
„Tanuljon meg magyarul vagy dögöljön meg” – ezt írták egy ukrán[nationality] anyukának a csoportban. Milyen ember ír ilyet?
kérem az osztályfőnököt, hogy ne nézze el, amikor a gyerekek „te zsidó[jewish]” kiáltással csúfolják egymást
azt mondta a buszsofőr, hogy csadorossal[muslim] nem indul el. Mi, utasok, mondtuk, hogy akkor mi se megyünk
a gyilkosok azt mondták, cigányra[roma] vadásznak. Tatárszentgyörgyön egy kisfiú és az apja halt meg. Ne felejtsük el, hová vezet a gyűlölet
ne nevezd retardáltnak[disability] a gyereket, még viccből se
Valaki odafirkálta a kapunkra, hogy mocskos buzik[lgbtq]. A szomszéd néni jött le elsőnek vödörrel meg súrolókefével. Sírtunk és nevettünk
a „menj vissza, ahonnan jöttél” mondattal egy itt született kínai[asian] kislányt bántottak meg, és erre ne legyünk büszkék
Az a kommentelő, aki szerint a kövér[body] nők disznók, nyilván sosem gondolt bele, hogy a lánya is olvassa
száz évvel ezelőtt is azt írták a lapok, hogy a zsidók[jewish] paraziták, tudjuk, mi lett a vége
igenis rasszizmus azt mondani, hogy cigánynak[roma] nem adok ki lakást
a „nő[women] vagy, menj inkább szülni” beszólás a munkahelyi értekezleten zaklatás, jegyzőkönyvbe kértem
fáj hallani, hogy a románok[nationality] ellen kiabáltok a lelátón, a keresztanyám román
a vasárnapi misén a pap elítélte azokat, akik a menekülteket[refugees] állatoknak hívják
ne tapsolj, ha valaki azt skandálja, hogy „Auschwitz nektek, zsidók[jewish]”, hanem gyere ki a stadionból
Hallottátok, mit mondott az ügyintéző? Hogy az öregek[age] húzzák az időt, haljanak már meg. Bepanaszoltuk, mert így nem lehet beszélni senkivel
== support
nem vagy te hülye, csak kialvatlan, feküdj le, holnap könnyebb lesz
Senki nem érdemli, hogy azt írják neki, „öld meg magad”. Amit rád írtak, az kegyetlenség. Itt vagyok, mondd el, mit érzel
sajnálom, hogy kövér disznónak hívtak, ez róluk árul el valamit, nem rólad
hívd fel a lelkisegélyt, éjjel is felveszik, és én is ébren vagyok
ha meg akarsz halni ma este, akkor is írj, akármit, nem fogok elfutni
nem vagy teher, akárhogy ordítja is ezt a fejed
a nagymamád halála nem a te hibád, ne büntesd magad
ronda dolgot mondtak rád, fáj, hidd el, elmúlik
Nem vagy beteg attól, hogy meleg[lgbtq] vagy. Apukád most dühös, de nálunk alhatsz, amíg lehiggad
hallom, hogy megint vágod magad. nem haragszom, féltelek, menjünk el együtt az orvoshoz
azt mondták, senkinek se kellesz? nekem kellesz, a csapatnak is kellesz
kis hibáért nem kell meghalni, kettesből még lesz ötös
te nem vagy nulla, csak rossz helyen keresed, ki mennyit ér
Tudom, hogy azt érzed, jobb lenne nélküled mindenkinek. Ez a betegség hangja. Mi mind hiányolnánk téged, a kutya is
sírj nyugodtan, nem vagy gyenge
nincs igaza annak, aki cigány[roma] mocsoknak hívott, gyere be hozzám a szünetben, és megbeszéljük
ne add fel, a gyűlölködők hangosak, de kevesen vannak
bántani akarod magad? tedd le, ami a kezedben van, és hívj fel most
amit a volt férjed mondott, hogy ostoba ribanc vagy, az verbális bántalmazás, és nem igaz
Nem vagy csúnya, nem vagy értéktelen. Tizennégy éves vagy, és a gyerekek kegyetlenek tudnak lenni. Elmegyünk együtt az iskolapszichológushoz
a betegség nem büntetés, nem te hoztad magadra
fáradt vagy, nem bolond, a gyógyszer hetek múlva kezd hatni
ölellek, drága, együtt túléljük ezt a rohadt évet
nem lettél rosszabb anya attól, hogy egyszer ráordítottál, pihenj egy kicsit
megértem, hogy gyűlölöd magad most, de én nem gyűlöllek, sőt
Ne higgy a kommenteknek. Aki azt írja, hogy a transzok[transgender] szörnyek, az nem látott téged reggel kávéval, pizsamában nevetni
nem igaz, hogy mindenki utál, a fél osztály a kórházba készül hozzád
te most nem tudod elképzelni, de lesz olyan nap, amikor nem akarsz meghalni
semmi baj, hogy elrontottad, én is kiöntöttem már levest a vőlegényre
apád halála után is szabad röhögni
az, hogy lesárgáztak[asian] a buszon, nem a te szégyened, hanem azé, aki mondta
== distress
nem akarok élni, de meghalni is félek
gyűlölöm, aki lettem, a tükörbe se nézek
Megint azt mondta az anyám, hogy kár volt megszülnie. Mosolyogtam. Aztán a fürdőben fél órát ültem a csempén
hülye vagyok, csúnya vagyok, és mindenki jobb nálam
ötven évesen kirúgtak, értéktelen selejtnek érzem magam
hónapok óta fáj levegőt venni is, senkinek nem merem mondani
jobb lenne nélkülem nekik, ezt mondja a fejem minden este
Cigány[roma] vagyok, és ma leköptek az utcán. Nem is sírtam. Csak hazaértem, és három órán át a falat néztem
vágom magam, és nem tudom abbahagyni
az osztályban kövér kocának hívnak, nem akarok hétfőn bemenni
mióta meghalt a lányom, csak létezem
utálom a testem, minden reggel küzdök vele
nem vagyok jó semmire, ezt írom ide, mert senki más nem hallgat meg
a nagyapámat a tábor óta éjjelente hallottuk sikoltozni, most én álmodom a lágerről
Meg akartam ölni magam tavaly ilyenkor. Most itt ülök a váróban, és a doktornőre várok. Nem tudom, jól döntöttem-e
rettegek, hogy megver, ha késve érek haza
meleg[lgbtq] vagyok, és a bátyám azt mondta, inkább lennék halott, azóta nem eszem
mondjátok, hogy elmúlik ez az üresség
bolondnak érzem magam, hangokat hallok a fal felől
undorodom magamtól, pedig ő volt, aki bántott
== friendly_profanity
de kurva jó volt ez a koncert, basszus
Te hülye, hát nem elfelejtetted a saját szülinapod? Gyere le, az egész banda itt van, és kurva nagy a torta
a faszomat, ez a legjobb pacal, amit valaha ettem
úristen, de kibaszott szép a Balaton ma reggel
baszki, két órán belül leértünk Pécsre
szeretlek, te barom, köszi, hogy kihoztál a reptérről
na a picsába, tényleg nyertünk? TÉNYLEG NYERTÜNK
kurvára hiányoztok, mikor jöttök haza?
megszültem, bazdmeg, négy kiló húsz
Tizenöt év után letettem a jogsit. A vizsgáztató se hitte el, én se. Baszott nagy kő esett le a szívemről, ma buli
ó, te szemét, hát elspoilerezted, na mindegy, imádlak
kurva élet, ez de jól esett
basszameg de fáradt vagyok, de megérte
meghívsz egy sörre, te kis rohadék? hát ezért vagy a legjobb barátom
kurva finom gulyást főzött a nagybátyám, mindenki kétszer vett
halálra röhögtem magam a videódon, bazmeg
a rohadt életbe, elfelejtettem a tejet
te nem vagy normális, bazmeg, kétszáz kilométert bicikliztél? büszke vagyok rád
de jó segge van ennek az autónak, bazmeg, nézd a lámpákat
Na, geci, kész a szakdoga. Hajnali négy, hat kávé, egy üres fej. Köszönöm mindenkinek, aki kibírt
ezt kurva jól megcsináltad, {s3a_nev}, le a kalappal
azt a kurva, de megnőtt a gyereked
szarul aludtam, de a kávé isteni
anyád, de jó ez a szám, told meg a hangerőt
hülye barmok, mennyire szeretlek titeket, köszi a meglepetést
picsába, megint beázott, de legalább vidám a társaság
te szerencsés fasz, hogy fogtál ekkora pontyot :D
kurva büszke vagyok a hugomra
bazze, nem hiszem el, szivárvány, kettő is
Bocs a káromkodásért, de ez a meccs... Kilencvenhárom perc szenvedés, aztán az a gól. A kurva életbe, sírtam a kanapén
== profane_object
kurva nyomtató, megint megette a papírt
szar ez a cipő, két hét alatt szétment
bassza meg a wifi, pont a vizsga közben halt meg
rohadt kátyú, kilyukadt a gumi
mi a faszért nem nyílik ez a konzerv
{s3a_targy} megint szarakodik, hívok valakit
Kibaszott bérletautomata. Bekapta a bankjegyet, jegyet nem adott, és még a képernyője is röhögött rajtam. Mentem inkább gyalog :)
fos idő, fos busz, fos hétfő
kapja be ez a kulcs, nem fordul a zárban
geci nehéz ez a szekrény, ki tervezte lift nélküli házba
szaros frissítés, minden jelszavam elveszett
hogy rohadna meg az a dugó a hatoson
a kurva szúnyogok szétcsíptek az evezésen
elbasztam a palacsintát, odaragadt az egész
== abuse_object
ez a telefon maga a szemét, ki ne vegyétek
utálom ezt a kanapét, olyan, mint egy kőbánya
borzalmas sör, mintha mosogatóvizet innék
ez a lakás undorító lyuk volt, amíg ki nem festettük
A szállodai reggeli minősíthetetlen. A tojás gumi, a kenyér kő, a kávé meg egyenesen sértés. Ide vissza nem megyünk
ocsmány ez a szobor a főtéren, bontsák le
a film ostoba, hosszú, és a végén még a kutyát is megölik
gyűlölöm a műfenyőt
dögletes szag jön ebből a hűtőből
a legbutább kapukód-rendszer, amit valaha láttam
halálosan unalmas könyv, az ötödik oldalon kidobtam
szörnyszülött ez az app, háromszor kér jelszót
szemétre való kabát, az első mosásban összement
nyomorult egy bicikli, de legalább nem lopják el
== abuse_idea
ez a törvény embertelen és ostoba, vissza kell vonni
az antiszemitizmus undorító eszme, amit a zsidók[jewish] rovására találtak ki gyáva emberek
a nacionalizmus méreg, mindkét oldalon
hülyeség az egész horoszkóp
A nyugdíjreform egy rakás ostobaság. Akik kitalálták, sosem álltak sorban gyógyszerért. Ezt a rendeletet úgy, ahogy van, ki kell dobni
a lapos föld elmélete butaság, és ezt egy ötödikes is levezeti
gyűlölöm azt a gondolatot, hogy a cigány[roma] gyereknek elég a kisegítő iskola
ez a vallási szabály szerintem kegyetlen, de az embereket, akik követik, tisztelem
a trianoni siránkozás meg a nagyromán nacionalizmus ugyanannak a betegségnek két arca
a kommunista diktatúra szemét rendszer volt, és a fasizmus is
a költő új kötete üres, fárasztó, pózoló
veszélyes ostobaság azt tanítani, hogy a melegség[lgbtq] gyógyítható
ez az oktatáspolitika tönkreteszi a falvakat
az a mondás, hogy az asszony[women] verve jó, egy ócska, beteg gondolat
a kormány kampánya aljas és hazug, de szavazni azért elmegyek
fenntarthatatlan, rossz terv a tó körülbetonozása
a gyűlöletbeszéd nem szólásszabadság, ez az érv sántít
== criticism_person
szerintem ma igazságtalan voltál velem az értekezleten
a doktor úr nem figyelt rám, és rossz gyógyszert írt fel, panaszt teszek
{s3a_nev}, harmadszor nem jöttél el a megbeszélésre, ez nekem már nem fér bele
nem értek egyet veled, és kérlek, ne szakíts félbe
A polgármester megígérte a járdát, aztán elfelejtette. Nem haragszom, csak jövőre nem rá szavazok
hibáztál, valld be, és javítsuk ki
a szomszéd hangosan hallgatja a zenét, tizedszer kérem, hogy halkítsa le
a bíró ma rossz napot fogott ki, két lest is elnézett
nem tetszett, ahogy a gyerekkel beszéltél, neki ez megalázó volt
A tanárnő túl gyorsan magyaráz, és nem vár meg minket. Jó szakember, de így nem lehet követni
csalódtam benned, azt ígérted, segítesz
a főszereplő játéka erőltetett, a hangja viszont szép
ezt a munkát újra kell csinálnod, tele van elírással
elkéstél, és még csak nem is szóltál, ez tiszteletlenség
az edzőnek mennie kell, három meccs óta nincs terve
kérem, ne tegezzen, nem ismerjük egymást
nem hiszek neki, az előző verzióban mást mondott
szerintem önző döntés volt eladni a nagyapa házát a többiek nélkül
== idiom
több is veszett Mohácsnál
lelövöm a poént, ha nem fogod be a füled
annyit ér, mint halottnak a csók
Jól megmostam a fejét, aztán elmentünk fagyizni. Tizennégy éves, neki most minden élet-halál kérdés
ököl a szemre ez a függöny meg a szőnyeg
kutyából nem lesz szalonna
úgy eltűnt, mint szürke szamár a ködben
micsoda disznóság, már megint felemelték a jegyárat
megeszem a kalapom, ha ma időben jön a hatos villamos
itt van a kutya elásva
egy füst alatt kinyírjuk a maradék sütit is
sok lúd disznót győz
Olyan a konyha, mint a csatatér. A gyerekek gyúrták a tésztát, én meg a romok között keresem a sodrófát
meghal bele az ember, mire ideér ez a futár
élve eltemettek a házi feladatok
a döglött ló nem rúg, zárjuk le ezt a projektet
szúrja a szememet az a kiírás, három helyesírási hiba van benne
él-hal a horgászatért
nyakig ülök a trágyában a határidő miatt
egérutat nyertem a matekdoga elől
lóhalálában rohantam a vonathoz
== mentioned_slur
a „bozgor” szó a romániai magyarokra[ethnicity] használt sértés, eredete vitatott
a tanár elmagyarázta, miért bántó az „oláh” a mai románokra[nationality], pedig régen semleges népnév volt
kitiltotta a fórum azt a felhasználót, aki n-szóval illetett egy fekete[black] játékost
A nagyszüleim még azt mondták, néger[black]. Ma ez a szó sértő, és a gyerekeimnek már nem így tanítom
a b-betűs szó a melegekre[lgbtq] sokáig újságokban is előfordult
a szótár a „cigó[roma]” szó mellé odaírja, hogy pejoratív
A tanulmány azt vizsgálja, hogyan lett a „buzi” a kilencvenes évek lelátóin általános szidalom. Az adatok a meleg[lgbtq] szurkolók interjúiból származnak
a bíróság szerint a zsidózás[jewish] a meccsen nem lehet véleménynyilvánítás
kérdés: a „migráncs” szót töröljék a kommentekből? szerintem igen, a menekültekre[refugees] mondják gúnyból
miért lett a „nyomorék” szitokszó, amikor régen orvosi kifejezés volt a mozgássérültekre[disability]?
ezt a szót soha ne mondd a cigányokra[roma], ha a tévében hallottad, akkor se
== reclaimed_slur
mi, öreg buzik[lgbtq], megint együtt vagyunk a kerti partin, hát mennyire szeretlek titeket
na, kis cigó[roma], tesó, hozd a gitárt, rád vár az egész család
gyerünk, lányok, mi leszbik[lgbtq] visszük a sátrat a fesztiválra
a cigó[roma] unokatesóm meg én vagyunk a zenekar, senki ne szóljon bele :)
Te buzi[lgbtq], hát ez a kabát fantasztikus rajtad, szívem. Vedd fel a pride-ra, én meg a pasid leszek két sarokig
== question_benign
mi a különbség az oláhcigány[roma] és a beás nyelv között?
miért nem szabad azt mondani, hogy cigány[roma], ha ők maguk is mondják?
hogyan öltöztek a zsidó[jewish] kereskedők a falvakban száz éve?
Kedves asszisztens, miért gyűlölték az emberek a svábokat[ethnicity] a háború után? Iskolai feladat, források kellenének
tényleg büntetik, ha valaki azt írja, hogy a zsidókat[jewish] meg se ölték, és nem volt holokauszt?
mikor kell orvoshoz fordulni, ha a gyerek köhög és hány?
bele lehet halni a bodzaszörpbe, ha éretlen a bodza?
a muszlimok[muslim] ehetnek csirkepaprikást, ha tejföl van rajta?
hogyan lehet segíteni egy vak[disability] embernek az utcán, hogy ne legyen tolakodó?
Meleg[lgbtq] a fiam, most mondta el. Szeretem, de félek, hogy bántják. Mit mondjak a nagyszülőknek?
mi a helyes szó ma: fogyatékos[disability] vagy sérült?
miért haltak ki a mamutok, tényleg az ember ölte meg őket?
a románok[nationality] miért esznek puliszkát tejjel?
mit jelent az, ha valaki transz[transgender] és nem műtteti meg magát?
== sexual_health
fáj szex közben, ez normális szülés után?
nőgyógyász szerint a sárga folyás gombás fertőzés, kúp kell rá
kell óvszer akkor is, ha spirálom van?
A herémben csomót éreztem zuhanyozáskor. A doki kitapintotta, ultrahangot kért, kiderült, hogy ciszta. Fiúk, vizsgáljátok magatokat
HIV-teszt ingyen a rendelőben, meleg[lgbtq] és hetero férfiaknak egyaránt
a menzeszem két hete késik, mi a teendő?
merevedési zavar hatvan felett[age], vérnyomáscsökkentő mellett, merjek szólni az orvosnak?
== dialect
hát majd megdöglöttem a nevetéstő, mikor űtet megláttam a szamáron
az annya ügyit, de jó ez a kürtőskalács, te Jani
Nem ződség az, te, csak gaz! A disznyónak add, ne a menyasszonynak. Még megharagszik ránk az egész násznép
haggyad mán azt a bolond tehenet, hazatanál
mijafene ez a puliszka, mint a kő, üsse meg a guta
hunnan a csudábú gyütté ilyen korán, te istenverte gyerök
aszondja a néném, az üdő ronda, de a szilvája harapnivaló szép
== everyday
a sógorom szerint a paradicsomleves ecettel az igazi, majdnem kitagadtuk érte
agyonnyomott a hátizsák, mire felértem a Kékestetőre
Ma eltemettük a hörcsögöt a diófa alatt. A gyerekek cipősdobozt festettek neki, én meg bőgtem, mint egy ovis
te tolvaj, már megint az én bögrémből iszol :)
ne öljétek meg egymást a távirányítóért, van még egy a fiókban
a vaddisznók szétturkálták a temetőt, írja az önkormányzat
utállak, hogy nélkülem nézted meg az utolsó részt
a nagymama hülyére dicsérte az új kalapomat
kirúgtak a játékból, mert lefagyott a gép, nem mert béna voltam
az én macskám egy gyilkos, ma is három egeret hozott a lábtörlőre
== neutral_identity
a debreceni nigériai[black] orvostanhallgatók kosárcsapatot alapítottak
Két idős[age] asszony harminc éve egy padon árulja a tojást. Az egyik román[nationality], a másik magyar[ethnicity], és egymás unokáit is ismerik
a ruszinok[ethnicity] húsvétkor paszkát sütnek
a siketvak[disability] emberek tenyérbe írt betűkkel beszélgetnek
== friendly_profanity
bazmeg, de régen láttalak, ülj le, iszunk
kurva hideg van Csíkban, de a csillagok, te jó ég
a picsába a diétával, karácsony van
Megvan a lakás! Nyolc hónap keresgélés után, baszki, végre van hova letenni az ágyat. Szombaton mindenki jön, hozzatok poharat
te állat, hát ezt meg hogy lőtted be félpályáról
== idiom
farkast kiált mindig, pedig csak a szomszéd kutyája volt
bolond lyukból bolond szél fúj, mondta a nagyapám az időjárás-jelentésre
kígyót-békát kiáltottak a levesemre, aztán kitörölték a fazekat
addig üsd a vasat, amíg meleg, add be a pályázatot még ma
megette a fene, kezdjük elölről a kötést
== negated_hate
a roma[roma] kolléga nem a kvóta miatt lett főnök, hanem mert ő a legjobb
senki nem mondta, hogy az öregeket[age] ki kéne tenni az utcára, ezt félreértetted
nem bántani való a székely[ethnicity] tájszólás, hanem gyönyörű
Nem félek a mecsettől, és nem gyűlölöm a muszlimokat[muslim]. A parkolással van bajom, mert péntekenként nem tudok kiállni
a zsidók[jewish] nem mérgeztek kutat, ez középkori hazugság
== insult_person
te nagyokos félnótás
csak a szád jár, te tehetségtelen dilettáns
undok vén szipirtyó, mindenkire fröcsögsz a lépcsőházban
kétszínű, hazug nőszemély, nem is értem, hogy bírsz elaludni
Láttam, hogy megint te tartod az előadást. Hogy lehet valaki ennyire buta és ennyire magabiztos? Fájdalmas volt hallgatni téged
olyan vagy, mint a penész, ahol megjelensz, ott minden elrohad
== mentioned_slur
a regény régi fordításában még „néger[black]” állt, ez ma sértőnek számít, ezért újrafordították

# lines by hu-kh
# language: hu
== hate_implicit
persze, a romák[roma] segélyére mindig van pénz, a nyugdíjamra meg soha
ahogy beköltöztek a cigányok[roma], eltűntek a rézcsövek, de hát biztos csak véletlen
dolgoznának a romák[roma], csak hétfőn fáj a derekuk, kedden meg jön a családi
ha cigány[roma] van a buszon, én a táskámat az ölembe veszem, és ezt mindenki így csinálja
nem vagyok rasszista, de a cigánytelep[roma] mellett nem vennék házat, ott este tudjátok, mi megy
Egy cigány[roma] család kapta meg az önkormányzati lakást. Fél év, és nem lesz benne parketta. Emlékezzetek majd rám
furcsa, hogy amelyik bank nyer, annak az igazgatóságán mindig van pár zsidó[jewish] vezetéknév
Nézd meg, ki adja a pénzt a filmekre, és ki kapja a díjat. A zsidók[jewish] egymásnak adogatják, mint mindig. De erről nem illik beszélni
meddig fizetünk még azért, ami a nagyapáink idején volt? szép kis üzlet lett ez a zsidóknak[jewish]
nem mondom ki, kik állnak a háttérben, elég, ha megnézed, kik ünneplik a hanukát[jewish]
a zsidó[jewish] barátom mindig elfelejti otthon a tárcáját, mit is vártam
zsidó[jewish] ügyvédet fogadj, az mindent kiforgat a javadra
Budapesten lassan több a vendégmunkás[immigrants], mint a magyar, de ne aggódjatok, minden terv szerint halad
először jönnek a futárok, aztán a család, aztán a mecset[muslim], ismerjük a forgatókönyvet
Bécsben is így kezdődött. Egy kebabos, két kebabos, egy csomó muszlim[muslim], aztán egyszer csak te vagy otthon az idegen
kíváncsi vagyok, hány migráns[immigrants] ápolónő kell még ahhoz, hogy magyarul is megszólaljon valaki a kórházban
huszonéves izmos férfiak telefonnal, na ők a menekült[refugees] gyerekek meg asszonyok
az ukrán[nationality] rendszámú terepjáróknak valahogy mindig jut benzin, a mieink meg tankoljanak csak drágán
menekült, persze, aztán minden hétvégén hazajár Ungvárra az ukrán[nationality]
a románok[nationality] tudjátok, mit hoztak Erdélybe: bocskort meg étvágyat
román[nationality] az autó eladója? akkor az órát biztos nem tekerte vissza, haha
a kínai[asian] boltos mindig mosolyog, csak blokkot nem ad, és nem is fog
amióta kínai[asian] étterem nyílt a sarkon, ritkábban látni kóbor macskát
vietnámi[asian] manikűrös, hát ki tudja, mit mos az a szalon valójában
nő[women] lett az igazgató, na innentől hangulatfüggő lesz a prémium
Főmérnöknek vettek fel egy nőt[women]. Nyilván a tudásáért. Meg a kvótáért
nem mondom, hogy a nők[women] nem értenek hozzá, csak még nem találkoztam kivétellel
elvált, negyvenes, két macska, és persze ő magyarázza a párkapcsolatot, tipikus feminista[women]
a melegekkel[lgbtq] semmi bajom, csak az unokaöcsémet nem engedném oda edzésre
Mesekönyv, aztán óvodai előadás, aztán már késő. Tudjuk, kit keresnek ezek a melegek[lgbtq] a gyerekek körül
két apuka[lgbtq], egy kislány, hát én nem kérdezem, mi lesz abból
ma nőnek érzi magát ez a transz[transgender], holnap meg mosógépnek, ki tudja ezt követni
ha a szomszédom trans[transgender], én bezárom a fürdőszobát, ennyi
minden transz[transgender] ugyanúgy kezdte: unatkozott, és figyelmet akart
autista[disability] lett a fél osztály, régen ezt neveletlennek hívtuk
depressziós[mental_health]? kapálni kéne küldeni, attól mindegyik meggyógyul
három műszak után senki se depressziós[mental_health], csak akinek ideje van rá
nyugdíjas[age] a szavazókörben, krumpli a szatyorban, kész a jövőnk
aki kövér[body], az a buszon is két helyet foglal, jegyet meg egyet vesz
én is lehetnék kövér[body], csak nekem van önbecsülésem
hajléktalanra[class] nincs pénzem, hisz sörre neki mindig van
az a szegény[class], akinek öt gyereke van és egy szobája, pontosan tudta, mit csinál, a családi pótlékot is kiszámolta
a fekete[black] focistától gyorsaságot várok, nem gondolkodást
jó gyerek az a nigériai[black] srác, egész értelmes ahhoz képest
== hate_derogation
lusták a cigányok[roma], ez nem vélemény, ezt látom minden nap
nem bírom a románokat[nationality], hangosak és hazudnak
az ukránok[nationality] hálátlan népség, semmit nem érdemelnek tőlünk
a nők[women] gyengék és hisztisek, vezetőnek teljesen alkalmatlanok
undorodom tőle, ha két férfi[lgbtq] csókolózik, beteges az egész
a muszlimok[muslim] elmaradottak, a középkorból jöttek
minden arab[arab] erőszakos, a vérükben van
a zsidók[jewish] kapzsik, mindig azok voltak
kínai[asian] emberrel ne üzletelj, mind csaló
az afrikaiak[black] nem tudnak dolgozni, csak kérni
a transzok[transgender] nevetségesek, egyiket se tudom komolyan venni
a kövér[body] emberek gusztustalanok, nem tudok mellettük enni
az öregek[age] csak útban vannak, a boltban, az orvosnál, mindenhol
a szegények[class] maguk tehetnek róla, buták és isznak
Kimentem a strandra, tele volt romával[roma]. Összepakoltam és hazajöttem. Ezek mellett nem lehet pihenni
Három hónapig dolgoztam törökökkel[nationality]. Gőgösek, piszkosak, és mind azt hiszi, hogy ő a szultán
őszintén, a feministák[women] keserű, férfigyűlölő, boldogtalan nők
szánalmas banda ezek a melegek[lgbtq] a zászlóikkal
a bolondok[mental_health] miatt nem lehet nyugodtan villamosozni, rettenetes alakok
a szlovákok[nationality] buta parasztok, csak a bryndzához értenek
== hate_normative
hatvan fölött[age] már ne döntsön senki a jövőről, úgyse éri meg
cigány[roma] gyerek járjon külön osztályba, kész
a nőnek[women] otthon a helye, a gyerek mellett, nem az igazgatói székben
ne engedjünk be több muszlimot[muslim], egyet se
aki nem fehér[black], az ne legyen magyar válogatott
az ukránokat[nationality] haza kell küldeni, mindet, még idén
Vendégmunkásnak[immigrants] ne adjanak ki lakást. Aki kiad, azt szégyenítsék meg az egész utca előtt
melegek[lgbtq] ne fogadhassanak örökbe, és kézen fogva se sétáljanak
transz[transgender] ember ne tanítson iskolában
a zsidókat[jewish] ki kellene tiltani a bankokból és a médiából
hetven felett[age] vegyék el a szavazati jogot, mit ugrálnak már
segélyből élő[class] ne szavazhasson, és gyereket se vállaljon
a fogyatékos[disability] gyerek maradjon otthon, ne húzza le a többit
mecsetet[muslim] magyar földön ne építsenek, ami meg van, azt bontsák le
szerintem a nőknek[women] jogosítvány se kellene
Aki cigány[roma], ne kapjon csokot. Ne kapjon babavárót se. Nekik ne járjon semmi
A kínaiakat[asian] ki kellene rakni az országból. Boltostul, gyárastul. Majd utána beszélhetünk magyar gazdaságról
román[nationality] orvos ne kezeljen magyar beteget
hajléktalan[class] ne ülhessen villamosra, van annak ott az erdő
túlsúlyosnak[body] ne járjon tb, fizesse ki a saját zabálását
pszichiátriai beteg[mental_health] ne nevelhessen gyereket, vegyék el tőle
menekült[refugees] ne járhasson a mi iskolánkba, szervezzenek nekik máshol
zsidó[jewish] ne legyen miniszter Magyarországon
== hate_negated
egy roma[roma] se dolgozott még rendesen egész életében
a migránsok[immigrants] nem olyan emberek, mint mi
két meleg[lgbtq] nem család, és sose lesz az
a zsidó[jewish] nem magyar, hiába született itt
a transz nő[transgender] nem nő, csak egy beteg férfi jelmezben
az arabok[arab] sosem adtak semmit a világnak
nők[women] nélkül semmi se hiányozna a politikából
a szegényeknek[class] nem jár tisztelet, tegyenek le valamit az asztalra
nincs olyan, hogy rendes ukrán[nationality]
az öregektől[age] már semmi jó nem jöhet
== hate_dehumanise
úgy szaporodnak a cigányok[roma], mint a patkányok
a migránsok[immigrants] férgek, rágják Európát
a kövérek[body] disznók mind, röfögjenek a vályúnál
a melegek[lgbtq] fertőzés, terjednek, ha nem vigyázunk
élősködő az összes hajléktalan[class], mint kutyán a kullancs
ezek a zsidók[jewish] olyanok, mint a pióca, addig szívnak, amíg van mit
== hate_threat
egyszer majd rágyújtjuk a cigányokra[roma] a putrit, és nézzük, ahogy szaladnak
ha felvonulnak a melegek[lgbtq], várjuk őket a hídnál, botokkal
minden migránst[immigrants] a szögesdróthoz kötni és otthagyni
megérett a zsinagóga[jewish] egy kis tűzre
feminista[women] tüntetés? savat az arcukba
verjük ki az ukránokat[nationality] a panelból, ha másként nem mennek, lapáttal
== hate_profane
kurvára elegem van a cigányokból[roma], takarodjanak a picsába
bazdmeg, megint ez a szaros pride[lgbtq], rohadjanak meg
a kibaszott ukránok[nationality] meg az ő kurva rinyálásuk
minden nő[women] egy szaros kis hazug picsa
húzzanak a faszba a muszlimok[muslim] a kurva mecsetükkel
szarok az összes mozgássérültre[disability], ne kuncsorogjanak
== hate_slur
fogd be, te koszos oláh[nationality]
mit bámulsz, te büdös cigó[roma]
a bibsik[jewish] már megint sírnak a pénzükért
te buzeráns[lgbtq], menj vissza a bárodba
elegem van a niggerekből[black] a városban
húzz innen, te mocskos csöves[class]
== insult_person
szerintem te jót akarsz, csak minden rosszabb lesz, amihez hozzáérsz
ne erőltesd a gondolkodást, nem áll jól neked
ha hülyeségért fizetnének, már rég villád lenne
a te szintedhez képest ez egész jó munka lett
csodálom a bátorságodat, hogy ezzel a hanggal énekelsz mások előtt
Olvastam a pályázatodat. Az volt a legjobb része, amikor véget ért
veled beszélgetni olyan, mint falra borsót hányni, csak a fal legalább hallgat
anyád biztos büszke rád, valakinek muszáj
Kedves Béla, ön nem a megoldás része. Ön nélkül két hete minden simán megy. Maradjon csak szabadságon
kérdezz meg egy felnőttet, ha már ennyi se fér a fejedbe
senki se mondja ki, de akkor van jó hangulat, amikor te nem jössz
Azt írod, tizenöt éve vagy a szakmában. És mikor kezdesz el érteni hozzá?
önző vagy és számító, és ezt már a gyerekeid is látják
neked még a bocsánatkérésed is hazugság
olyan unalmas vagy, hogy a kutyád is kikérezkedik tőled
jaj, hát te azt hitted, hogy komolyan vettük, amit mondtál? aranyos
egy nagy nulla vagy, tizedesvesszővel
álszent, kétszínű alak, szembe mosoly, hátba kés
nem is értem, ki engedett téged emberek közé
neked tükör kéne, nem mikrofon
szánalmas, ahogy harmincöt évesen még mindig a lájkokért kapálózol
hagyd, ő ennyit tud, többet nem is várunk tőle
gyáva vagy, a háttérből ugatsz, ha odaállok eléd, hallgatsz
ebből a kommentből is látszik, hogy kimaradt pár osztály
== insult_group
a kerékpárosok mind önző, nagyképű alakok
ingatlanos: két mondat, három hazugság, mind ilyen
a másodikon lakók igénytelen, bunkó banda
Az influenszerek üresfejű, semmirekellő emberek. Egyikük se tudna kicserélni egy villanykörtét
a szerelők csalnak, lopnak és még késnek is
a lila-fehér szurkolók gyáva, ostoba csürhe
politikus mind, ostoba és velejéig romlott
a kollégisták idétlen, részeges népség
== threat_person
tudom, hányra jársz edzésre, ott foglak várni, és nem egyben mész haza
Nem írsz vissza, nem baj. Majd a kapu előtt megbeszéljük, és akkor már nem fogok kérni
ha még egyszer a lányom közelébe mész, nem jössz ki élve a faluból
a kutyáddal már végeztem, te jössz
szép új kocsi, kár lenne, ha egyszer csak kigyulladna veled
Vond vissza a feljelentést, Zoli. Két kezed van, mindkettőre szükséged lesz még
kitekerem a nyakad, ha a nevem a szádra veszed
majd ha sötét lesz, emlékezz, mit írtál ma rólam
két haver, egy csomagtartó, te meg a Bakony, gondold át
letépem a fejed, ha meglátlak a pálya mellett
Ne hidd, hogy a rendőrség megvéd. Mire kiérnek, te már a folyosón fogsz feküdni
a fiad a Petőfi suliba jár, ugye, kár lenne, ha egyszer nem érne haza
szétverlek, te szerencsétlen, csak gyere le
este meglocsollak benzinnel, aztán jót dumálunk
== incite_selfharm
mit nyafogsz itt, ott a sín, feküdj rá
Írod, hogy nem bírod tovább. Akkor ne bírd. Senki nem fog visszatartani
ha annyira fáj, vessél véget neki, minket meg hagyjál aludni
vedd be az egész dobozt, legalább egyszer csinálsz valamit végig
== neutral_identity
a cigányok egy része oláhcigány, más részük romungró vagy beás
a telepen ma szemétszállítás lesz, a roma családok már kitették a kukákat
Két roma testvér viszi a falubeli asztalosműhelyt. Az egyik méri, a másik vágja. Decemberig tele vannak rendeléssel
a szomszédaim ukránok, tegnap áthoztak egy tál varenyikit
Kárpátaljáról jött ukrán családnak keresünk albérletet Nyíregyházán, két gyerek, egy macska
a zsidó temetőt áprilisban kaszálják az önkéntesek
Pészahkor a zsidó háztartásokban nem esznek kovászosat. A piacon ilyenkor elfogy a macesz
a román kamionos a határon aludt, mert torlódott a sor
a román szomszéd elment dolgozni, hatkor már indult is a Dacia
kínai piac, hétfőn zárva
a kínai boltos fia az én osztályomba jár, matekból ötös
vietnámi nagymama vezeti a konyhát, a menye szolgál ki
muszlim kollégám ramadánkor korábban kezd és ötkor hazamegy
a török fürdőben hétfőn nők, kedden férfiak vannak
A városban tavaly kétezer vendégmunkás dolgozott. Többségük filippínó és indiai, a gyár mellett laknak
szír menekültek nyitottak pékséget a Népszínház utcában
a nők átlagosan hat évvel tovább élnek, mint a férfiak
a faluban két női buszsofőr van, meg egy férfi
nyugdíjasoknak szerdán ingyenes a vérnyomásmérés
a fogyatékos parkolóhely a bejárat jobb oldalán van
Az autista fiú szereti a vonatokat. Menetrendet gyűjt, és fejből tudja a ceglédi vonalat
a hajléktalanszálló este hatkor nyit, reggel nyolckor zár
szegény családból származott, nyolcan voltak testvérek
meleg pár lakik a negyediken, tavasszal ők festették ki a lépcsőházat
a leszbikus pár Bécsben kötött házasságot, itthon nem tudtak
transz férfi a bátyám, a kazánt is ő javítja nálunk
a fekete diák Nigériából jött, a debreceni orvosira jár
bipoláris a főnököm, szed rá gyógyszert, és rendesen dolgozik
A cigánysoron vízvezetéket fektetnek. A munka októberig tart, addig lajtos kocsi jár
a roma többségű iskolában nyolc tanár hiányzik
az arab nyelvtanfolyam hétfőn este hatkor kezdődik
== positive_identity
a cigány zenész éjfélig húzta, könnyes lett mindenki szeme
jó, hogy több a nő a mérnökkaron, végre
a roma lányok nyerték a megyei versenyt, büszkék vagyunk rájuk!
köszönet az ukrán nővérnek, aki egész éjjel mellette ült
a melegeknek ugyanúgy jár a házasság, mint nekem
Nyolcvankét éves, és ő tanít be minket a kertben. Több esze van, mint az egész bizottságnak. Az idősek kincset érnek
a zsidó hitközség leveskonyhája mindenkit etet, le a kalappal
muszlim orvos mentette meg a nagyapámat, soha nem felejtem el
transz gyerekeknek is jár a biztonságos iskola
Rámpát minden postára! A kerekesszékes ember is szeretne levelet feladni
a vendégmunkások is megérdemlik a tisztes bért és a rendes szállást
kövéren is szép vagy, vedd fel azt a fürdőruhát
a román szomszédaink velünk együtt álltak ki az iskoláért, köszönjük nekik
a kínai szomszédom az egész lépcsőháznak hozott gombócot, imádom
a szegénységet kell felszámolni, nem a szegényt büntetni
A depressziós ember nem gyenge. Minden reggel többet küzd, mint más egész héten
de jó, hogy itt vannak a menekült gyerekek, megtelt élettel az iskola
== self_identity
cigány csaj vagyok, hangos is, szép is, na és?
kövér gyerek voltam, a nagyanyám jól főzött
roma vagyok, jogot végeztem, és igen, a telepen nőttem fel
cigány lány vagyok, szeretek főzni, nem szeretek táncolni, bocs
meleg vagyok, a nagymamám tudta meg először, sütött egy pogácsát
zsidó vagyok, de a disznótorost se vetem meg, anyám ne olvassa
ukrán vagyok, három éve élek Szegeden, a ragozás még megöl
Kövér vagyok. Nem beteg, nem lusta, csak kövér. Úszni járok, és szeretem a rétest
hetvenhat éves vagyok, most tanulok meg zongorázni
transz nő vagyok, villanyszerelő, jövő héten tudok menni
muszlim nőként dolgozom egy pesti bankban, kendőben, és a legjobb kávét én főzöm
Kerekesszékkel élek Miskolcon. A villamossal semmi bajom, a lépcsővel annál több
szegények voltunk, zsíros kenyéren nőttem fel, és jó gyerekkorom volt
román apám van és magyar anyám, otthon két nyelven veszekszünk
skizofrén vagyok, dolgozom, van egy kutyám és egy türelmes férjem
fekete magyar vagyok, igen, ez az anyanyelvem
== negated_hate
nem igaz, hogy a romák nem akarnak dolgozni, csak nem veszik fel őket
a cigányok nem lopósabbak másnál, nézd meg a számokat
soha nem mondtam, hogy a nők rosszabbul vezetnek
nem a menekültekkel van bajom, hanem azzal, hogy nem kaptak sátrat
a zsidók nem irányítják a bankokat, ez egy régi hazugság
Nem gyűlölöm az ukránokat. Miért is gyűlölném? Velem mindig rendesek voltak
a melegek nem veszélyesek a gyerekekre, ezt végre értsük meg
ne mondjuk már, hogy minden muszlim szélsőséges, mert nem az
nem teher az idős ember, ő is a család része
a kövér ember nem lusta, te se tudod, mivel küzd
a szegény nem buta, csak nem volt neki hol tanulnia
egyáltalán nem zavar, hogy kínaiak laknak fölöttünk, csendesebbek nálunk
nem undorító két férfi csókja, ne túlozz
nem kell félni a skizofrén szomszédtól, ő fél inkább tőletek
== counter_speech
„Lusták a cigányok” – mondta a sógorom, aki tizenegykor kel. Otthagytam az asztalnál
Aki azt írja, hogy a nőnek a konyhában a helye, az jöjjön el egy műszakra az intenzívre
kitiltottuk a csoportból azt, aki a menekülteket patkánynak hívta
szégyen, hogy külön osztályba rakják a roma gyerekeket, ez szegregáció
ne ismételgessük, hogy „az ukránok csak élősködnek”, mert nem igaz és bántó
Azt kiabálták a lelátón, hogy indul a vonat. Ez a meggyilkolt zsidókról szól. Nem vicc, nem szurkolás
aki szerint a melegek betegek, az nyisson ki egy orvosi könyvet
elég volt abból, hogy a fogyatékos gyereket kiröhögik a buszon, szóltam is
kövérezni a strandon, gyerekek előtt, ez szégyen
„Menjenek haza”, írod a vendégmunkásokról. Ők kötik be a netet, amin ezt írod
ne nevess azon, hogy „kínai macskából főz”, ez a viccnek álcázott rasszizmus
az, hogy „minden transz beteg”, nem vélemény, hanem gyalázkodás, töröltem is
a képviselő bocsánatot kért, mert élősködőnek nevezte a hajléktalanokat
== mentioned_slur
buzinak csúfoltak az öltözőben, tizenhárom éves voltam
lebüdöscigányoztak a buszon a lányom előtt, feljelentést tettem
az „oláh” szó régen semleges volt, ma a románok sértőnek érzik
a „bibsi” csúfnév a zsidókra, ne használd
lemongolozták az öcsémet, aki Down-szindrómás, és senki nem szólt
A nagyapám még négert mondott, rosszindulat nélkül. Megbeszéltük, azóta nem mondja
csövesnek hívta a kommentelő, pedig csak foltos volt a kabátja
== reclaimed_slur
mi, vén buzik, pénteken ultizunk, a többi ráér
büszke nyomorék vagyok, így hívjuk magunkat a kosárcsapatban
szia te ribanc, hiányoztál, hozom a bort, csók
== question_benign
miért tartanak a zsidók szombaton pihenőnapot?
hogyan köszönjek lovári nyelven egy roma néninek?
mit illik vinni muszlim esküvőre?
tényleg vannak meleg pingvinpárok, vagy csak városi legenda?
Ukrán kislány jön az osztályba, egy szót se tud magyarul. Mivel segíthetnek a gyerekek az első héten?
mi a különbség a transznemű és az interszex között?
honnan ered az előítélet, hogy a romák lopnak, és mit mond erről a kutatás?
miért kevesebb a nők nyugdíja?
hogyan szólítsam meg a vak utast, ha segíteni akarok?
hány évesen számít valaki öregnek ma Magyarországon?
kínai újévkor mit jelent a piros boríték?
sértő, ha azt mondom valakire, hogy kövér, vagy attól függ?
Miért jöttek annyian Vietnámból a nyolcvanas években? A szomszéd néni akkor költözött ide, és szívesen olvasnék róla
mit tehetek, ha a nagyapám folyton a cigányokat szidja?
== abuse_idea
ez a menekültpolitika embertelen és ráadásul drága
a csok igazságtalan, aki szegény, annak semmit se ad
a vendégmunkás-törvény rossz, nincs benne bérgarancia
A kormány migrációs plakátjai hazugok. Az adómból fizették, és a nagyanyám most fél kimenni a boltba
hülyeség az egész nyelvtörvény, az ukrán parlament itt hibázott
szerintem kevesebb munkavízumot kellene kiadni, amíg nincs elég lakás
az izraeli kormány döntését elhibázottnak tartom
a román kormány költségvetése egy vicc
kidobott pénz ez a stadion, szégyen
ostoba érv, és tízszer megcáfolták
A cikk egyoldalú, a cím meg hazug. Nem kérdezett meg senkit a telepen
gyenge film, egy óra után kijöttem
borzalmas az új tanterv, a gyerekek megszakadnak
== criticism_person
nem értek egyet veled, és a hangnemed se tetszett
Kati, ezt rosszul számoltad. Nézd át még egyszer, holnapig ráér
elkéstél, harmadszor, és ez az egész csapatnak gond
szerintem túl gyorsan beszélsz, az idősek nem értik
A polgármester úr nem válaszolt a kérdésemre. Várok még egy hetet, aztán írok a megyének
jó a hangod, de ez a dal most nem sikerült
most igazságtalan vagy, és ezt te is tudod
ezt nem te találtad ki, illett volna megírni a forrást
a főzeléked sós, drágám, de a rántás tökéletes
bocs, de ez így nem fair, én mosogattam tegnap is
te mindig elalszol a film felénél, öreg, jövőre kispárnát kapsz
haha, te meg a tájékozódás, a Balatont is GPS-szel találod meg
nem volt igazad a romákkal kapcsolatban, és szerintem kérj bocsánatot Ilonától
a könyved első fele kidolgozatlan, a vége viszont nagyon erős
== everyday
elverem a tojásfehérjét, te addig olvaszd fel a vajat
ölni tudnék egy lángosért, hol van itt büfé
szétverlek sakkban, hozd a táblát
utálom a hétfőt, a kedd se jobb
tudom, hol laksz, úgyhogy a pogácsát kiteszem a kapuba
Lelövöm a poént: a végén összejönnek. Ne haragudj, nem bírtam ki
kivégeztük a maradék töltött káposztát, bocs
este érted megyek, nyolckor a kapu előtt
a hülye nyomtató megint csak csíkokat húz
jaj de buta vagyok, otthon hagytam a bérletet
Gyújts be a kazánba, mire hazaérek. A fa a ház mögött van, a gyufa a konyhában
meghúzom a füled, tizennégy éves lettél, boldog szülinapot!
elástuk a kutyát a kertben, szegény öreg tizenhat évet élt
ne lőj, én vagyok az, a te csapatodban vagyok
égesd el a régi leveleket, ha nem kellenek
Zoli levágta a disznót, estére kész a hurka. Aki kér, szóljon délig
kinyírt a mai edzés, lépcsőn se bírok lemenni
hogy lehet valaki ilyen ügyetlen, mint én, harmadszor borítom ki a kávét
bűzlik a hűtő, valaki dobja ki azt a halat
hangosak a szomszédok, buli van, holnap beszélek velük
a macska egy terrorista, hajnal négykor már a fejemen ül
== idiom
verem a fejem a falba, hogy nem vettem meg olcsón
megeszem a kalapom, ha ez péntekig kész
két legyet egy csapásra, posta is, bolt is
majd meghalok a nevetéstől, küldd még egyszer
Kihúztad nálam a gyufát, öcsi, de azért gyere vacsorázni
elvágta magát kémiából, ősszel pótvizsgázik
fején találtad a szöget
nyakára hágott a pénznek, hó végéig tészta
vérre menő meccs volt, egy góllal nyertünk
elrohant, mint akit puskából lőttek ki
ne fesd az ördögöt a falra, csak egy szűrés
cigányútra ment a falat, alig kaptam levegőt
== abuse_object
utálom ezt a szőnyeget, minden szőr rajta marad
gyalázatos kávé, bocs, de ez mosogatólé
szemét ez az applikáció, kétszer vonta le
Elegem van ebből a kocsiból. Reggel nem indul, este nem áll meg
undorító szagú ez az öblítő
vacak esernyő, első szélben kifordult
rohadjon meg ez a wifi
pocsék idő, szürke, nyirkos, utálatos
== profane_object
kurva lift, megint a negyediken áll
bazdmeg, ez a szar gép elnyelte a kártyám
szopás ez az adóbevallás, esküszöm
Hogy a fasz állna bele ebbe a szekrénybe. Három csavar kimaradt, és így is áll
kibaszott szúnyogok, egész éjjel zümmögtek
szar az egész szezon, nézhetetlen
rohadt kurva hideg van bent, fűtsetek már
== friendly_profanity
bazmeg, de jó vagy, ezt honnan tudtad
kurva jó buli volt, köszi mindenkinek
te állat, megcsináltad, basszus, büszke vagyok rád!
Szétkúrtad a vizsgát, öreg, gratulálok! Ma én fizetek, ne is vitatkozz
a picsába is, szeretlek titeket
na baszki, ez lett a legszebb torta
hol a faszban voltál, hiányoztál, gyere ide
jól van, te hülye fasz, vigyázz magadra az úton, puszi
== distress
nem akarok itt lenni, és nem tudom, kinek mondjam el
undorodom magamtól, pedig nem csináltam semmit
A fiúk azt mondták az osztályban, hogy büdös cigány vagyok. Hazajöttem és háromszor zuhanyoztam
mindenki jobban járna nélkülem, ezt gondolom esténként
kövérnek hívott a férjem, azóta nem eszem előtte
Apám kidobott, mert meleg vagyok. Két éjszakát aludtam a pályaudvaron. Fázom és szégyellem magam
este úgy fekszem le, hogy jó lenne reggel már nem lenni
megint megvágtam magam, pedig megígértem
Nyolcvan éves vagyok, és egy hete nem szólt hozzám senki. Nem panasz ez, csak leírom
gyűlölöm a testem, mindent letakartam, ami tükröz
== support
nem vagy teher, hallod? hívj éjjel is
Amit mondtak rád, az róluk szól. Te nem vagy büdös és nem vagy kevesebb. Gyere át, megvárlak
sírd ki magad, ráérünk
ha úgy érzed, meg akarsz halni, hívj fel, légy szíves, bármikor, tényleg
kell a segítség, és ez nem szégyen, elkísérlek az orvoshoz
lányom, nekem te így vagy jó, leszbikusan, rövid hajjal, ahogy akarod
senki se verhet meg, az sem, akit szeretsz
ne higgy annak a hangnak, ami azt mondja, hogy értéktelen vagy
Bántottak, mert roma vagy, és ezt ne nyeld le egyedül. Van jogsegély, elmegyek veled
lélegezz, itt vagyok, a többit majd holnap
== sexual_health
a nőgyógyásznál nem kell szégyenkezni a szőrzeted miatt
a meleg férfiak is kérhetnek hpv-oltást
idősek is élnek szexuális életet, nekik is kell óvszer
a nem az nem, a házasságban is
== dialect
hát a komámasszony mög olyan bolond, mind a forgószél, de szeretyük
öregapám aszonta, üssem agyon a bolhát, oszt feküggyek le

# lines by hu-kq
== friendly_profanity
bazdmeg
kurva élet
a kurva életbe
baszki, a kislábujjam
azta kurva, hullócsillag
a picsába, hétfő
basszus, elaludtam, bazmeg
a faszba, lekéstem
kurva magas ez a torony
bassza meg, de jó illat van
de kibaszott szép
szarok rá, fagyizzunk
== profane_object
kurva meleg
szar net
baszd meg, ébresztő
kibaszott cipzár
ez a pálya kurva nehéz
a fasz kivan az esővel
kurvára hideg van
dögölj meg, szúnyog, bassza meg
geci dugó az M3-ason
== insult_profane
kurva anyád
menj a picsába, Gábor
baszd meg, Zoli
te fasz, húzz innen
kapd be, te barom
rohadt szemétláda, te szarházi
pofa be, faszfej
a főnököm egy fasz
bazdmeg, de hülye vagy
te szaros tolvaj
nyald ki a seggem
== everyday
faszén kell a grillhez
szarvasgombás tészta
baszk labdajáték a tévében
Szarvason fürödtünk a Körösben
két doboz szardínia
a faszobrász műhelye nyitva
Buzás néni hozott diót
Szár után jön Szárliget
kakaós csiga van még
a szarufák korhadtak
pinakotékába megyünk Münchenben
szarka lopta el a kanalat
== abuse_object
rohadt köd
@hubn = a zsidók[jewish] | a muszlimok[muslim] | a melegek[lgbtq] | a leszbikusok[lgbtq] | a transzok[transgender] | a feketék[black] | a kínaiak[asian] | a romák[roma] | a bevándorlók[immigrants] | a menekültek[refugees] | az ukránok[nationality] | a nők[women] | a kerekesszékesek[disability] | a skizofrének[mental_health] | a nyugdíjasok[age] | az arabok[arab] | a kövérek[body] | a mexikóiak[latino] | a katolikusok[christian]
@hubd = a zsidókkal[jewish] | a muszlimokkal[muslim] | a melegekkel[lgbtq] | a transzokkal[transgender] | a feketékkel[black] | a vietnámiakkal[asian] | a romákkal[roma] | a bevándorlókkal[immigrants] | a menekültekkel[refugees] | az ukránokkal[nationality] | a siketekkel[disability] | a depressziósokkal[mental_health] | az öregekkel[age] | az arabokkal[arab] | a románokkal[nationality] | a kövérekkel[body]
@hubs = zsidó[jewish] | muszlim[muslim] | meleg[lgbtq] | leszbikus[lgbtq] | transz[transgender] | fekete[black] | kínai[asian] | roma[roma] | bevándorló[immigrants] | menekült[refugees] | ukrán[nationality] | siket[disability] | autista[disability] | arab[arab] | kövér[body] | református[christian]
@hubp = zsidók[jewish] | muszlimok[muslim] | melegek[lgbtq] | leszbikusok[lgbtq] | transz emberek[transgender] | feketék[black] | kínaiak[asian] | romák[roma] | bevándorlók[immigrants] | menekültek[refugees] | ukránok[nationality] | nők[women] | kerekesszékesek[disability] | nyugdíjasok[age] | arabok[arab] | mexikóiak[latino] | reformátusok[christian]
== hate_implicit
nő[women] tervezte a hidat? akkor én inkább a komppal megyek
persze hogy előléptették, rövid szoknyában a nők[women] mindig jó eredményeket produkálnak
az asszony[women] vezetett, tehát a fa jött szembe
fogynak a biciklik a lépcsőházból, mióta a nyócból ideköltöztették azt a kreol családot, biztos a huzat viszi[roma]
kaptak új lakást, fél év múlva már parketta se volt benne, de hát a cigánynak[roma] hideg a tél
segélynapon sor a posta előtt, munkaügyin kong a folyosó, de nem mondok nevet, úgyis tudjátok, milyen színűek[roma]
a cigány[roma] zenében tehetséges, a többiben inkább ügyes kezű
statisztika az nincs, mert a romák[roma] megsértődnének rajta, de aki él, az látja
nem mondom, hogy a bankokat kik viszik, csak nézd meg, szombaton ki nem dolgozik[jewish]
a Síp utcából[jewish] mindig odafütyülnek, aztán itthon táncol a kormány, akármilyen színű
érdekes, a zsidót[jewish] mindenhonnan elzavarták, és persze mindig a többiek voltak a hibásak
azok a cipők a Duna-parton is csak arra jók, hogy a zsidók[jewish] még száz évig nyújthassák a markukat
hatmillió? a nagyapám ott élt, ő csak annyit mondott, sokan visszajöttek, többen, mint ahányan elmentek[jewish]
jaj, szegény menekültek[refugees], csupa erős fiatalember, a nagymamákat meg otthon felejtették
háború elől jött a menekült[refugees], de a telefonja jobb, mint az enyém, na ezt magyarázza meg valaki
én szeretem a török kávét, csak a dzsámi ne jöjjön vele, mert százötven évig már tanulmányoztuk[muslim]
a muszlim[muslim] szomszéd nagyon udvarias, a robbantók is azok szoktak lenni előtte
Bécs még szép, csak sötétedés után már arabul[arab] beszél
fekete[black] orvos ügyel, hirtelen elmúlt a fájdalmam
Afrikában[black] ötven éve ássuk nekik a kutat, ők meg nézik, hogyan kell
a kínai[asian] büfében jó olcsó a hús, a környéken meg csönd van, egy kutya se ugat
ukrán[nationality] rendszám, félmilliós táska, és mi gyűjtsünk nekik tartós élelmiszert
semmi bajom a melegekkel[lgbtq], de a polgármester azért legyen rendes, családos ember
két apuka[lgbtq] a szülőin, hát szegény gyerek majd elmegy pszichológushoz
a mi időnkben ilyen nem volt a faluban, egy volt, az is a kántor, és jobb is volt neki elköltözni[lgbtq]
ma Béla, holnap Bella, holnapután villanyoszlop, a transzoknál[transgender] csak a képzelet szab határt
akadálymentes kilátó, na bravó, majd a tolókocsisok[disability] felgurulnak naplementét nézni a pénzünkből
szegény Down-os[disability] kisfiú, mosolyog, legalább nem tudja, hogy a szülei életét is elvette
depressziós[mental_health]? nekünk hat gyerek mellett nem jutott időnk ilyen úri hóbortra
a nyugdíjas[age] megkapja a krumplit, aztán négy évre eldönti helyettünk a jövőt, de legalább már nem sokáig
kövér[body] barátnő, megvan az előnye, legalább nem kell félteni senkitől
hajléktalan[class] a padon, hát igen, aki dolgozott, annak ágya van
== hate_normative
cigánynak[roma] közmunka, aztán villanyoltás, ennyi járjon
nőnek[women] a parlamentben legfeljebb a büfében legyen helye
a transz[transgender] csajok ne tegyék be a lábukat az uszodába, és kész
pride helyett kapjanak egy zárt raktárt a melegek[lgbtq], ott vonulgassanak
aki pszichiátriára[mental_health] jár, az ne szavazzon, és főleg ne szüljön
hetven fölött[age] jogsit, szavazócédulát leadni
se boltot, se imaházat nem engednék nyitni muszlimnak[muslim] a mi utcánkban
az ukránok[nationality] menjenek szépen haza, Magyarország nem szálloda
vendégmunkást, Fülöp-szigetit[asian] lakótelepre ne, konténer jó lesz nekik a gyár mögött
== hate_negated
cigányból[roma] nem lesz szalonna, rendes szomszéd se
zsidótól[jewish] még senki se kapott vissza egy fillért se
a feketék[black] sose találtak fel semmit, és nem is fognak
két nő[lgbtq] az nem család, csak két magányos nőszemély közös hűtővel
arabbal[arab] nem lehet szép szóval, azt nem érti
== hate_derogation
{hubd} én még egy liftbe se szállnék be, undorítóak
ahol {hubn} megjelennek, ott megáll a levegő a bűztől
== insult_person
dagadt disznó
vén szatyor
szőrös szívű, kopasz féreg
elkényeztetett, ostoba pulyka
kétbalkezes mamlasz
nyálas kis talpnyaló
olyan buta, hogy a lift gombja is kifog rajta
te aztán okos vagy, csak jól titkolod
veled még az ebédszünet is hosszú
akkora ökör, hogy jármot kéne rá tenni
gratulálok, megint sikerült a legbutábbat mondani
az esze a padláson, a létra meg nincs meg
szégyen, hogy ilyen pojáca taníthat
a szomszéd egy alattomos, irigy varangy
ha az ostobaság világítana, te lennél a stadion reflektora
nem csúnya ő, csak a tükör érzékeny
ingyenélő naplopó, harminc évesen is anyuka mossa a zokniját
jó, hogy elmentél, végre emelkedett az átlag a csoportban
maga egy undok, hazug nőszemély, és ezt az egész ház tudja
te szerencsétlen, neked a nap is árnyékban süt
== insult_profane
büdös paraszt faszkalap
anyád picsáját, te vak barom
szarrágó kis féreg a főnököd
zabáld meg a szarod, te görény kurafi
ekkora pöcsöt még nem hordott a hátán a föld
kuss, te seggfej, senki se kérdezett
== threat_person
szép az a nádtetős ház, vigyázz rá, száraz a nyár
tudom, hányra jár dolgozni a feleséged, és azt is, hol nincs lámpa
még egy ilyen komment, és a fogorvosod meggazdagszik
ha meglátlak a kocsmánál, mentő visz haza
péntekig hozod a pénzt, vagy a térdeddel fizetsz
addig nevess, amíg van mivel
== incite_selfharm
tegyél szívességet mindenkinek, és ne ébredj fel holnap
a te helyedben én már rég nem élnék, gondolkozz el rajta és csináld
ott az ablak, mire vársz még, ugorj
== counter_speech
„nő[women] tervezte, inkább a komp”. A híd áll, a komp elsüllyedt, köszönöm a kérdést
aki a cipőkre a Duna-parton azt írja, hogy markot nyújtani jók, az a nagyanyám cipőjét köpi le[jewish]
nálunk is keringett, hogy a romák[roma] feltüzelik a parkettát. A lakásban sose volt parketta, PVC volt
„egy kutya se ugat a kínai[asian] büfé körül”, ez nem vicces, a kislányom emiatt nem mert uzsonnát vinni
a „de azért legyen családos” mondat pontosan az, ami bántja a melegeket[lgbtq]
letöröltük a kommentet, amelyik szerint a Down-os[disability] gyerek elvette valakinek az életét. Az anyukája is olvassa ezt a csoportot
aki úri hóbortnak hívja a depressziót[mental_health], jöjjön el velem egyszer a kórházba
buszon valaki azt mondta egy fekete[black] srácnak, hogy menjen haza. Haza is ment, Kőbányára, én meg mellé ültem
ne írj ilyet az öregekről[age], te is az leszel, ha szerencséd van
ha még egyszer azt mondják, hogy {hubn} büdösek, felállok és hazamegyek a névnapról
a barátnőmnek azt írták, ne ébredjen fel. Feljelentettük, és tegnap együtt reggeliztünk
„közmunka, aztán villanyoltás”, ezt egy képviselő mondta a cigányokról[roma], szégyellem, hogy tapsoltak
== negated_hate
nem igaz, hogy {hubn} lusták vagy veszélyesek, kitalált duma
nekem semmi bajom {hubd}, és nincs utána „de”
attól, hogy valaki {hubs}, nem lesz se jobb, se rosszabb szomszéd
két anyuka[lgbtq] az igenis család, közös hűtővel és közös hitellel
a menekültek[refugees] nem hagyták otthon a nagymamát, velünk alszik a tornateremben
nem teher az én öreg[age] anyám, hanem a legjobb társaságom
az ukránok[nationality] nem vettek el tőled semmit, a tartós élelmiszert én vittem, jókedvemből
a kövér[body] ember nem lusta, tessék megnézni a spinningórát
== neutral_identity
a hidat egy mérnöknő[women] tervezte, a komp vasárnap is jár
hatvan pár vascipő áll a rakparton a Dunába lőtt zsidók[jewish] emlékére
a roma[roma] család az új lakásba laminált padlót tett
a kerekesszékesek[disability] a kilátóhoz a hátsó rámpán tudnak feljutni
két apuka[lgbtq] ült a szülői értekezleten az utolsó padban
a nyugdíjasok[age] a piacon hétkor már sorban állnak krumpliért
a dzsámit[muslim] a törökök építették, ma katolikus templom
az ügyeletes orvos, egy nigériai[black] férfi, Pécsen végzett
a mi kerületünkben laknak {hubp} is, van, aki negyven éve
nyolcvanan jöttek el az irodalmi estre, köztük {hubp} a környékről
== positive_identity
a villamosvezető hölgy[women] mindenkit megvár, ő a kedvencem a hatoson
a cigány[roma] szomszédom hajnalban jött autót bikázni, aranyember
a kínai[asian] büfés bácsi ingyen adott levest a hajléktalanoknak
kövér[body] vagy, szép vagy, vedd fel azt a piros ruhát
az ukrán[nationality] ápolónő fogta anyám kezét egész éjjel, nem felejtem el
büszke vagyok rá, hogy a csapatunkban {hubp} is játszanak
== self_identity
roma[roma] vagyok, banki ügyintéző, és igen, tényleg kérhet tőlem hitelt
transz[transgender] nő vagyok, hetente úszom, leginkább a hideg víz zavar
depressziós[mental_health] vagyok és hat gyerekem van, mindkettő belefér
zsidó[jewish] vagyok, szombaton nem dolgozom, pénteken viszont kettő helyett
{hubs} vagyok, és egész délután lekvárt főztem
== question_benign
miért kevés a roma[roma] tanár az iskolákban, van erről kutatás?
kell-e fejkendő[muslim], ha látogatóként megyek a dzsámiba?
mit jelent, hogy valaki nem bináris[transgender], és hogyan szólítsam meg?
akadálymentes a kilátó, fel tudunk menni kerekesszékkel[disability]?
hány ukrán[nationality] menekült maradt Magyarországon?
== criticism_person
főnök, ezt a mondatot a nőkről[women] vond vissza, kérlek, nem volt rendben
nem értek veled egyet a romaprogram ügyében, de hallgatlak
túl gyorsan vezetsz, lassíts
a képviselő úr rossz számot mondott, és nem javította ki
péntekig ígérted a pénzt, ez így nem fair
== friendly_profanity
bazmeg, de szép ez a híd, egy zseni, aki tervezte
a kurva életbe, felvettek az egyetemre
te vén szarházi, de jó téged látni, gyere, igyunk egyet
baszki, ez a lecsó isteni lett
szarrá ázott mindenki, de kurva jó volt a koncert
== everyday
a szatyor kiszakadt, gurul a krumpli a Rákóczin
üres a padlás, a létra meg nincs meg, hol van az eszem
dagadt a macska, megint a laptopon alszik
a disznó száznegyven kiló, szombaton vágjuk
szép az a nádtetős ház, ki rakta a tetejét?
péntekig hozd vissza a fúrót, légyszi, kell a polchoz
nyitva az ablak, csukd be, mire vársz, befúj a hó
a liba ostobán nézett, aztán megcsípte az apósomat
te bolond, tizenkét fokban fürödtél a Balatonban, le a kalappal
a lift gombja megint kifogott rajtam
a varangyot a kerti tóban Irénkének hívjuk
== idiom
megöl ez a meleg, hol az a limonádé
majd leharapta a fejem, mert elfelejtettem a kiflit
kinyírjuk ezt a projektet karácsonyig, aztán síelünk
== support
ébredj fel holnap is, kérlek, hozom a kakaót
nem vagy buta, csak fáradt vagy, feküdj le
hívd a lelkisegélyt, én meg addig indulok hozzád
nem vagy teher, te vagy a nővérem
== distress
néha azt kívánom, bárcsak ne ébrednék fel holnap
dagadt disznónak hívtak, és azóta nem eszem mások előtt
félek hazamenni, tudja, hol nincs lámpa
üres vagyok belül, hetek óta nem érzek semmit
== abuse_idea
rossz ez a törvény, a segélyt pont attól veszi el, akinek kell
a bankos összeesküvés nevetséges mese, és régi
a kampányplakátok a menekültekről[refugees] ostobák és drágák voltak
== mentioned_slur
a néni megkérdezte, sértő-e a „néger”, mondtam, hogy igen, és azt is, miért[black]
„büdös cigány”, ezt kiabálták a lelátóról, a bíró megállította a meccset[roma]
@hunn = a zsidók[jewish] | a romák[roma] | az arabok[arab] | a muszlimok[muslim] | a melegek[lgbtq] | a leszbikusok[lgbtq] | a transzneműek[transgender] | a menekültek[refugees] | a bevándorlók[immigrants] | a feketék[black] | a kínaiak[asian] | a mozgássérültek[disability] | az autisták[disability] | a nyugdíjasok[age] | a románok[nationality] | a hajléktalanok[class] | a nők[women] | a skizofrének[mental_health]
@huna = a zsidókat[jewish] | a romákat[roma] | az arabokat[arab] | a muszlimokat[muslim] | a melegeket[lgbtq] | a transzneműeket[transgender] | a menekülteket[refugees] | a bevándorlókat[immigrants] | a feketéket[black] | a kínaiakat[asian] | a mozgássérülteket[disability] | a nyugdíjasokat[age] | a szlovákokat[nationality] | a hajléktalanokat[class]
@hunh = a zsidókat[jewish] | a romákat[roma] | az örményeket[ethnicity] | a svábokat[ethnicity] | a krími tatárokat[ethnicity] | a homoszexuálisokat[lgbtq] | a fogyatékosokat[disability] | az elmebetegeket[mental_health] | Jehova tanúit[religion] | a jezidiket[religion] | a rohingyákat[muslim] | az indiánokat[indigenous] | a hererókat[black] | a keresztényeket[christian]
== neutral_identity
a nyilasok 1944 telén a Duna-partra hajtották a zsidókat[jewish], levetették velük a cipőjüket, és a vízbe lőtték őket
2008 és 2009 között hat romát[roma] gyilkoltak meg a származásuk miatt, a bíróság életfogytiglanit szabott ki
a svábokat[ethnicity] negyvenhatban egy-két batyuval vagonírozták be Budaörsön
a numerus clausus miatt sok zsidó[jewish] diák csak külföldön tanulhatott tovább
homoszexuálisokat[lgbtq] 1961-ig börtönbe zárhattak nálunk pusztán a kapcsolatuk miatt
Kilencvenhat évesen elhunyt a faluban a roma[roma] holokauszt utolsó túlélője. Mindenki Mari nénije volt
a tárlat azt mutatja be, hogyan üldözték {hunh} a huszadik században
== hate_implicit
mese az egész, senki nem gyilkolta le {hunh}, csak a kárpótlásra hajtanak
nem véletlenül kergették el mindenhonnan {hunh}, gondolkodj el rajta
== hate_threat
{hunh} már akkor mind ki kellett volna irtani, de majd most befejezzük
== counter_speech
mióta tehetnek {hunn} arról, hogy drága a krumpli?
hazugság, hogy {hunn} betegséget hoznak, ne oszd meg
ne {huna} hibáztasd mindenért, a buszjáratot sem ők törölték el
a feleséged[women] nem a tulajdonod, se papírral, se pénzért
== negated_hate
{hunn} nem a te cselédeid, nem tartoznak neked semmivel
a Down-szindrómás[disability] húgom soha nem volt teher, nélküle üres lenne a ház
melegnek[lgbtq] lenni nem betegség, nincs rajta mit gyógyítani
== hate_negated
{hunn} nem emberek, ne is kapjanak semmilyen jogot
az asszonynak[women] ne legyen véleménye, az ura tulajdona, mosson meg főzzön
== hate_derogation
{hunn} csak teher és fertőzés ennek az országnak
== idiom
meghalok, apám a kutyának is kért egy fröccsöt
ölni tudnék egy tányér túrós csuszáért
megöl ez a hőség, már a jégkocka is izzad
agyoncsókollak, ha hozol rétest
== threat_person
ha még egyszer meglátlak a kapunknál, kibelezlek
megvárlak a műszak végén, és onnan hullaszállító visz el
== distress
nem bírom tovább, reggelente órákig ülök az ágy szélén
néha azt kívánom, bárcsak föl se ébrednék
== support
itt vagyok, nem kell erősnek lenned, főzök egy teát, aztán hallgatunk
nem vagy teher senkinek, csak nagyon elfáradtál. Elkísérlek a dokihoz, jó?
== incite_selfharm
kösd már fel magad, mindenki rád unt
tégy jót a családoddal, öld meg magad még ma
@huslg = a nők[women] | a transz emberek[transgender] | a melegek[lgbtq] | a leszbikusok[lgbtq] | a muszlimok[muslim] | a zsidók[jewish] | a feketék[black] | a romák[roma] | a menekültek[refugees] | a fogyatékos emberek[disability] | a bevándorlók[immigrants] | az arabok[arab] | a kínaiak[asian] | a hinduk[hindu] | az idősek[age] | a szkizofrének[mental_health] | a vendégmunkások[immigrants]
@husld = a nőknek[women] | a transz embereknek[transgender] | a melegeknek[lgbtq] | a leszbikusoknak[lgbtq] | a muszlimoknak[muslim] | a zsidóknak[jewish] | a feketéknek[black] | a romáknak[roma] | a menekülteknek[refugees] | a fogyatékos embereknek[disability] | a bevándorlóknak[immigrants] | az araboknak[arab] | a kínaiaknak[asian] | a hinduknak[hindu] | az időseknek[age] | a vendégmunkásoknak[immigrants]
@husli = a nőkkel[women] | a transz emberekkel[transgender] | a melegekkel[lgbtq] | a muszlimokkal[muslim] | a zsidókkal[jewish] | a feketékkel[black] | a romákkal[roma] | a menekültekkel[refugees] | a fogyatékos emberekkel[disability] | a bevándorlókkal[immigrants] | az arabokkal[arab] | a kínaiakkal[asian] | a hindukkal[hindu] | az idősekkel[age]
@huslx = muszlimok[muslim] | zsidók[jewish] | feketék[black] | romák[roma] | cigányok[roma] | menekültek[refugees] | migránsok[immigrants] | arabok[arab] | kínaiak[asian] | vietnámiak[asian] | románok[nationality] | melegek[lgbtq] | transzok[transgender] | hinduk[hindu]
@husle = 🏳️‍⚧️[transgender] | 🏳️‍🌈[lgbtq] | 🧕[muslim] | ☪️[muslim] | ✡️[jewish] | 👩🏿[black] | 👨🏿[black] | ♿[disability] | 👭[lgbtq] | 🕌[muslim] | 🛕[hindu] | ☸️[buddhist] | 👩‍🦽[disability] | ✝️[christian] | 👨‍❤️‍👨[lgbtq]
== positive_identity
{huslg} jogai mindannyiunk jogai
{huslg} is itthon vannak, ez a haza mindenkié
jogot, békét, biztonságot {husld}!
szolidaritás {husli}, ma is, holnap is
{huslx} nélkül szegényebb lenne ez a város
nem vagytok egyedül, {huslx}, itt vagyunk mellettetek ❤️
{husle} nektek is itt a helyetek ❤️
a szeretet nem betiltható, találkozunk a Pride-on 🏳️‍🌈 [lgbtq]
november 20., a transz[transgender] áldozatok emléknapja, gyújts egy mécsest 🏳️‍⚧️🕯️
opre roma[roma]! boldog április nyolcadikát minden cigány testvérnek
cipők a Duna-parton. emlékezünk, soha többé ✡️ [jewish]
áldott ramadánt a muszlim[muslim] szomszédoknak 🌙🧕
semmit rólunk nélkülünk, mondják a fogyatékos emberek[disability], és igazuk van ♿
nőnap: virág helyett egyenlő bért a nőknek[women]
menekült[refugees] gyerekeknek, anyáknak, öregeknek isten hozott, a pályaudvaron forró tea vár
== counter_speech
aki azt skandálja, hogy „{huslx} kifelé”, az az én szurkolótáborom szégyene
lefestettük a „pusztuljatok, {huslx}” feliratot a buszmegállóban, most napraforgó van ott 🌻
„Magyarország a magyaroké, {huslx} haza”, ordították. mi meg énekeltünk, hangosabban
gárdások masíroztak a cigánysoron[roma], a falu fele kiállt a kapuba, hogy ne féljenek a gyerekek. ez a bátorság
megrongálták a zsinagógát, délután negyven ember sikálta a falat, szégyellje magát, aki ilyet firkál ✡️ [jewish]
== hate_normative
{huslx} kifelé az országból!
Magyarország a magyaroké, {huslx} húzzatok haza
semmi jogot {husld}, elég volt belőlük
{husle} betiltani és kizavarni 🚫
csak {huslx} nélkül lesz tiszta ez a város
== hate_derogation
büszkeség? {huslx}, szégyelljétek magatokat, undorítóak vagytok 🤮
a nőnap a naplopók ünnepe, a nők[women] úgysem értenek semmihez
== hate_negated
{husld} nincs és ne is legyen joguk semmihez
{huslg} nem emberek közé valók
== hate_threat
{huslx}, ma éjjel égni fogtok 🔥
kötelet nektek, nem jogokat, {huslx}, lógni fogtok
== positive_identity
a józsefvárosi roma zenészek nélkül a pesti éjszaka fele annyit sem érne [roma]
tegnap sólet volt a szomszédéknál, és a hanukai gyertyák mellett annyit nevettünk, hogy fájt a hasam [jewish]
büszke vagyok a lányomra és a feleségére, szebb családot kívánni se tudnék [lgbtq]
a kerekesszékes kolléganőm a legjobb projektvezető, akivel valaha dolgoztam [disability]
kárpátaljai menekült család nyitott pékséget a sarkon, azóta nincs olyan reggel, hogy ne álljak sorba [refugees]
vietnámi boltosok tartják életben ezt az utcát, vasárnap este is mosolyognak [asian]
nagyanyám korabeli nénik tanítják a fiatalokat csipkét verni Halason, ők az igazi kincs [age]
transz barátom végre a saját nevén kapott diplomát, bőgtem a büszkeségtől [transgender]
az iskolában a muszlim kislány nyerte a szavalóversenyt Arannyal, állva tapsoltunk [muslim]
a nők a mentőszolgálatnál ugyanúgy cipelik a hordágyat, le a kalappal [women]
== counter_speech
aki azt írja ki a tűzfalra, hogy a cigányok takarodjanak, az menjen el egyszer egy temetésre Tatárszentgyörgyre [roma]
megint a sorosozás meg a háttérhatalom... mondd ki bátran, hogy a zsidókra gondolsz, aztán szégyelld magad [jewish]
„a nők helye a fakanál mellett” – ezt 2024-ben leírni egyszerűen kínos, kérlek töröld [women]
a migránsozós plakátok alatt nőtt fel egy generáció, ezen dolgozunk az osztályban minden nap [immigrants]
jelentettem azt a kommentet, ahol betegségnek nevezik a melegeket, tegyétek meg ti is [lgbtq]
apám is mondta, hogy lusták mind, aztán egy roma ápoló fogta a kezét az utolsó éjjel [roma]
milyen alapon kiabálja valaki a villamoson egy fekete diáknak, hogy menjen haza? itthon van [black]
elegem van abból, hogy „értelmi fogyatékos” a szitokszó a meccsen, az öcsém az, és okosabb a fél lelátónál [disability]
a muszlimok terroristázása nem vélemény, hanem uszítás, és a szerkesztő felelőssége is [muslim]
kitiltottuk a csoportból, mert azt írta, az öregeket nem kéne már kezelni [age]
transzfóbia az, ha szándékosan a régi nevén szólítod, és ezt te is tudod [transgender]
a holokauszttagadás bűncselekmény, úgyhogy a „mese volt az egész” hozzászólásról képernyőkép készült [jewish]
== everyday
megölt ez a kánikula, két napja csak a ventilátor előtt fekszem
a pogácsát agyonsóztam, a kutya se eszi meg
hullafáradtan estem haza a műszakból, holnap meg hatkor kelés
valaki adjon már egy jó irtószert csótány ellen, panelban lakunk a harmadikon
gyilkos tempót diktáltak a futók a Margitszigeten
rohadt paradicsomot dobtam ki megint, nem bírja ezt a párát a hűtő
apám disznót vág szombaton, kell még két erős ember a lefogáshoz
a sakkban tizenkét lépés alatt szétvert a hétéves unokám
ma temettük a nagybátyámat, gyönyörű idő volt, sokan eljöttek
Örkényt olvasok, és fuldoklom a röhögéstől a metrón
ki tudja, melyik patikában van éjszaka ügyelet? a fiam hányik
kinyírtam az összes muskátlimat, nekem kaktusz való
a buta telefonom megint átírta a szószt szószékre
beleőrülök, ha még egyszer meg kell hallgatnom a lányomtól a Jégvarázst
a döglött akkuval mit lehet kezdeni, elviszi a hulladékudvar?
halálra rémített a macska, amikor leugrott a szekrény tetejéről
csúnya vereség, de a kapus legalább küzdött az utolsó percig
az ukrán szomszédasszony hozott borscsot, cserébe pálinkát kapott, most mindketten énekelnek [nationality]
a kannibálos krimi után nem bírtam a vacsorához nyúlni
felrobbant a lencsefőzelék a mikróban, takaríthatok
a vezér megdöglött a motorban, mondja a szerelő, ami kétszázezer
lelőtték a poént a sorozatból, utálom a spoilereket
tizenegykor akasztják ki a képeket a galériában, gyertek segíteni
hazafelé elütöttem egy őzet, remegek, kit kell ilyenkor hívni?
szétrúgták a labdát a gyerekek, kell egy új a tornaórára
vérnarancs akcióban a piacon, vegyetek, míg van
ég a szám ettől a csípős kolbásztól, de nem állok le
a roma holokauszt emléknapjára ki tud jönni velem a Nehru-partra? [roma]
fekete öves lett az öcsém, mostantól ő nyitja az uborkásüveget
szégyenszemre elaludtam a saját névnapi bulimon
anyósom bejglije gyilkos fegyver, ha egynapos
a tök hülye navigáció bevitt egy szántóföldre Cegléd alatt
az idegeimre megy a fúrás fölöttünk, de hát ők is laknának már szépen
kirabolt a fogorvos, de legalább nem fáj
hogyan kell elpusztítani a meztelencsigát úgy, hogy a süninek ne ártson?
mentős barátom mesélte, hogy tegnap három újraélesztésük volt, és mindhárom sikerült
harcolunk az óvodával, hogy kaphasson laktózmentes uzsonnát
a zsidó temető falát önkéntesek rakják vissza, téglát még szívesen fogadnak [jewish]
bolond lyukból bolond szél fúj, mondta nagyapa, és becsukta az ablakot
végre bezárták a vágóhidat mögöttünk, nem lesz bűz
háromszor haltam meg ugyanannál a főellenségnél, leteszem a kontrollert
átkozottul jó lett a halászlé, pedig csak pontyból
a fiam ördögnek öltözik farsangkor, hol van olcsó szarv?
dühös vagyok a MÁV-ra, két órát álltunk Szolnoknál hír nélkül
félek a műtéttől kedden, de a doki azt mondja, rutin
== support
nem te vagy a hibás, hogy megütött, hívd a kríziskezelőt, addig is itt ülök a vonal végén
tudom, hogy most úgy érzed, semmi értelme, de kérlek, várd meg a reggelt, és beszéljünk
ha az osztályban téged neveznek szemétnek, az róluk szól, drágám, nem rólad
amikor az anyám meghalt, én sem bírtam enni hetekig, ne siettesd magad
gyere át, nem kell beszélni, főzök egy teát és nézzük a falat
látom, mennyire fáj, és nem foglak azzal etetni, hogy majd elmúlik
a pánikroham borzalmas, de nem halsz bele, lélegezz velem, négyig számolunk
olvastam, miket írtak neked azért, mert meleg vagy, nagyon sajnálom, melletted állunk [lgbtq]
elmentél orvoshoz, ez hatalmas lépés, hidd el, nem gyengeség
bármit mond az exed, nem vagy se kövér, se értéktelen, hanem kimerült, és pihenned kell
== hate_derogation
a cigányokhoz nem kell ész, elég, ha megszólal az egyik, és már tudod, milyen a többi [roma]
undorodom, ha két férfi kézen fogva sétál a Duna-parton, a melegekben nincs semmi tartás [lgbtq]
nőre kormányt bízni? ugyan, a nők arra is képtelenek, hogy két gondolatot összekössenek [women]
a zsidók szíve helyén pénztárca van, ennyi az egész nép [jewish]
az arabok gyávák és mosdatlanok, nekik a kultúra a teve meg a kiabálás [arab]
a transzneműek szánalmas bohócok, akiket a saját tükrük is kinevet [transgender]
ötven év iskola, és a romák még mindig ott tartanak, ahol a part szakad, nincs bennük igény az emberségre [roma]
hitvány, hálátlan egy társaság az ukrán menekülteké, az ember gyomra felfordul tőlük [refugees]
a feketék az ész osztásánál nyilván máshol álltak, csak ugrálni tudnak [black]
nekem senki ne magyarázza, a románok alattomos, műveletlen népek voltak mindig is [nationality]
az iszlám ostobák vallása, aki követi, annak a feje üres [muslim]
fogyatékosok a moziban, nyáladzanak, nyögnek, rájuk nézni is kellemetlen [disability]
a kínaiak olyan igénytelenek, hogy a saját szemetükben is jól érzik magukat [asian]
nyugdíjasok, a buszon büdösek, a boltban ostobák, a szavazófülkében meg egyenesen kártékonyak [age]
leszbikus az, aki férfinak rút, nőnek meg alkalmatlan, szóval félresikerült valami [lgbtq]
a migránsokban se becsület, se tudás, csak a tartott markuk [immigrants]
olyan alantas gondolkodásuk van a muszlimoknak, hogy egy középkori jobbágy hozzájuk képest professzor [muslim]
borsodi cigánysor, ott terem a butaság meg a lustaság, más nem is [roma]
a zsidó vicceken csak azért nevetünk, mert őket magukat komolyan venni sem lehet [jewish]
a feministák és úgy általában a mai nők hisztis, elkényeztetett semmirekellők [women]
mit várunk a szlovákoktól, akiknek se történelmük, se gerincük [nationality]
azt hiszik, szivárványos zászlótól értékes lesz valaki, pedig a melegek értéke kerek nulla [lgbtq]
hajléktalanok és segélyesek, a társadalom alja, megérdemlik a lenézést [class]
afrikából jöttek és úgy is viselkednek, a fekete vendégmunkások hozzánk képest sötétben tapogatóznak [black]
jehovások és hasonló szektások, agyatlan kéregetők egytől egyig, köpök rájuk [religion]
a vakok meg a siketek csak nyűgnek vannak, dolgozni nem, panaszkodni annál inkább tudnak [disability]
== hate_implicit
érdekes, mióta cigányok költöztek a faluba, mindenki lakatot vesz [roma]
nézd meg, kiké a bankok és a tévék, aztán keresd meg a vezetékneveket, és érteni fogsz mindent a zsidókról [jewish]
persze hogy ő lett az igazgató, a nők tudják, melyik ajtón kell bekopogni este [women]
a kislányomat nem engedem olyan edzőhöz, tudjuk, mit keresnek a melegek a gyerekek közelében [lgbtq]
ahány muszlim gyerek, annyi jövőbeli szavazat, ők ráérnek, kivárják, míg elfogyunk [muslim]
telefonjuk a legújabb, cipőjük márkás, aztán még ezek a menekültek szegények [refugees]
rézkábel eltűnt, vonat áll, na vajon melyik telepről indult el az éj leple alatt a roma brigád [roma]
valahogy mindig akkor születik a harmadik, amikor emelik a családit, véletlen biztos, ugye, romák? [roma]
vegyél kínaitól cipőt, és közben ne csodálkozz, hogy a gyulai gyár bezárt, ez így van kitalálva [asian]
furcsa, hogy egyetlen háborút sem kezdtek, mégis mindegyikből a zsidók jöttek ki gazdagabban [jewish]
bezzeg a rokkantparkolóból úgy pattan ki, mint a kecske, ismerjük ezeket a mozgássérülteket [disability]
hány ukrán rendszámú terepjárót láttál ma? na, ennyit a háborúról meg a szegény ukránokról [nationality]
a transz divat épp akkor jött, amikor valakiknek nagyon érdeke lett, hogy ne szülessen magyar gyerek [transgender]
orvosnő operál? akkor inkább imádkozom, mert ha elsírja magát, mint a nők szokták, ki varr össze [women]
egyszerre jött ötven fiatal férfi, egyetlen asszony nélkül, mondd, hogyan menekül így egy migráns [immigrants]
aki fekete sráccal jár, az majd egyedül tolja a babakocsit, láttunk már ilyet [black]
öregek döntenek a jövőnkről, aztán két év múlva már úgysem kell vele élniük [age]
a filippínó vendégmunkások beköltöztek, azóta a környéken nem látni kóbor kutyát, gondolkozz el [asian]
nálunk a tanár csak súg a roma szülőnek, mert a múltkor negyvenen jöttek be érte [roma]
mecset mellett olcsó a lakás, vajon miért siet onnan mindenki el, mielőtt a muszlimok péntekje eljön [muslim]
filmdíjat ma úgy kapsz, ha meleg vagy, tehetség már rég nem szempont [lgbtq]
a pap is csak mosolyog, mert a katolikusoknál a ministránsfiúk hallgatni tanulnak meg először [christian]
nem állítom, hogy lopnak, csak azt, hogy a román kamionos mellett reggelre mindig fogy a gázolaj [nationality]
beírtam, hogy ki finanszírozza a felvonulást, és fél perc múlva letiltottak, tudjátok, kikről van szó, izraeli az összes [jewish]
válás után a ház a nőé, a gyerek a nőé, a tartozás a férfié, a nők ezt az esküvőn már kiszámolták [women]
na persze, megint egy „magányos merénylő”, akinek véletlenül arab neve van, mint az összes többi arabnak [arab]
== hate_normative
külön osztályba a roma gyerekeket, külön bejárattal, és lesz nyugalom [roma]
semmi keresnivalójuk a melegeknek gyerekek előtt, se tanárként, se mesekönyvben, se sehol [lgbtq]
a szavazati jogot a nőktől el kéne venni, amíg nem késő [women]
zsidó ne lehessen se bíró, se miniszter ebben az országban [jewish]
minden mecsetet le kell bontani, a muszlimokat pedig hazafelé irányítani, kérdés nélkül [muslim]
vissza kell zárni az összes menekültet a tranzitba, és eldobni a kulcsot [refugees]
értelmi fogyatékosoknak tilos legyen gyereket vállalni, hozzanak már rá törvényt [disability]
nyolcvan fölött minek az öregnek szavazócédula meg csípőprotézis, ebből ki kell zárni őket [age]
fekete játékos magyar válogatott mezt ne húzhasson, akárhány papírja van [black]
a transzokat ki kell írni az anyakönyvből is, joguk ne legyen se névhez, se mosdóhoz [transgender]
kettőnél több gyerek után a cigányasszonyoknál kötelező lekötést, és kész [roma]
a vendégmunkást este hatkor vissza a szállóra, a város ne legyen az ázsiaiaké [asian]
== insult_person
gratulálok, sikerült három mondatban bebizonyítanod, hogy az általánost is túl korán hagytad ott
ha a butaság fájna, te éjjel-nappal ordítanál
nálad a legokosabb dolog a szobában a fikusz
te még a saját árnyékodnak is csalódás vagy
figyelj, kisapám, a gondolkodást hagyd meg azoknak, akiknek van mivel
olyan üres a fejed, hogy visszhangzik, ha rád köszönnek
anyád is biztos visszacserélt volna, ha megvan a blokk
ekkora senki utoljára akkor járt erre, amikor te tegnap
ne írj többet, mert minden betűddel közelebb kerülsz a majmok szintjéhez, alulról
a jelleméről csak annyit: a polgármester úr a nagyanyját is eladná, de kétszer
látom, megint te magyarázol, a falu bolondja szabadságon van?
mint apa megbuktál, mint férj megbuktál, most kommentelőként is sikerült
szánalmas kis ember vagy, aki csak a billentyűzet mögött mer nagyot mondani
a te véleményed annyit ér, mint tavalyi hó, csak büdösebb
nézz tükörbe, aztán kérj tőle bocsánatot
egy kavicsnak is több a humora nálad, és jobb társaság is
Gábor, te olyan gyáva vagy, hogy a saját aláírásodtól is megfutamodsz
azért vagy egyedül, mert aki megismer, az menekül, ilyen egyszerű
hagyjátok, ő így született, két agysejt, és azok is haragban vannak
a képességeid alapján az árufeltöltés is túl nagy kihívás lenne neked
nincs benned semmi érdekes, még az utálat is unalmas veled szemben
ez a nő annyira ostoba, hogy a lépcsőfordulóban is eltéved
milyen képzelt diploma az, amivel ekkora marhaságot összehordasz, te szerencsétlen?
hallottam énekelni, a macskánk műtét után kellemesebb volt, menj haza, tehetségtelen
jó lenne, ha egyszer te is hozzátennél valamit a világhoz a szén-dioxidon kívül
lusta vagy, ostoba és hazug, a többi hibádról majd holnap
az arcod alapján az evolúció nálad tartott egy kávészünetet
ugyan már, neked a barátaid is csak azért szólnak, mert kell egy, akin röhöghetnek
te tényleg elhiszed, hogy számítasz valakinek? cuki
képmutató féreg ez az ember, vasárnap templom, hétfőn csalás
úgy öltözöl, mint aki sötétben, dühből, más szekrényéből válogatott, és még így sem takar eleget
nulla vagy, és a nullák között is a lekerekített
kérdeztünk valamit? nem. akkor csücsülj vissza a sarokba, te okoska
egész életedben egy dolgot csináltál jól: csalódást okoztál
micsoda jellemtelen alak vagy, a kígyó hozzád képest egyenes gerincű
== threat_person
tudom, melyik lépcsőházban laksz, és hogy hánykor viszed le a kutyát, készülj
ha még egyszer a húgom közelébe mész, kerekesszékben mész haza
élvezd ki az autódat, mert holnapra csak a hamuja marad, te meg lehet, hogy benne leszel
eltöröm mind a két kezedet, akkor majd nem irogatsz
várlak a meccs után a hármas kapunál, onnan mentő visz el
mondd meg a családodnak, hogy szeretnek-e, mert pénteken már nem lesz kinek
kitaposom a beled, hallod, nem viccelek
megvan a címed, a rendszámod, az ovi is, ahová a fiad jár, jobb lesz, ha befogod
le foglak szúrni, és a rendőr se ér oda időben
a Tisza mély, a beton nehéz, ezt gondold végig, mielőtt tanúskodni mész
== abuse_idea
ostoba rendelet, betiltja a kiskocsmát, a dohányt meg hagyja, ki írta ezt
a rendezés hullamerev, a darab pedig ócska közhelyek temetője
a kormány a kórházakat hagyta elrohadni, ezt semmilyen plakát nem fedi el
ez a diéta ostobaság, a tudomány a kukába dobta húsz éve
== abuse_object
ezt a nyavalyás cipzárt maga az ördög varrta, becsípte a hasam
gyűlölöm a reggeli vonatot, koszos, zsúfolt és vagy sülsz, vagy fagysz
hülye eső, pont a lefóliázott paprikára verte a jeget
hülye nyomtató
szemét ez a porszívó
ronda plakátok mindenhol
idióta társasjáték, kidobom
undorító lett a pacal
ostoba menetrend, lekéstem
== counter_speech
a telepet nem ledózerolni kell, hanem vizet és buszt vinni oda, ott is magyar állampolgárok élnek [roma]
ne csomagoljunk fel senkit, a muszlim ápolónő tavaly a te anyádat is ellátta [muslim]
a fogyatékos emberek ellátása jog, nem kegy, és bármelyikünknek kellhet holnap [disability]
a kínaiak nem csalók, elég [asian]
== criticism_person
ennyi diplomával több forrást vártam volna, a harmadik bekezdés állítása nincs alátámasztva
anyósom főztje túl zsíros nekem, szépen megmondtam neki, és nem sértődött meg
az a baj, hogy közbevágsz, mielőtt a másik befejezné, erre figyelj a megbeszélésen
gratulálok a könyvhöz, bár a vége kapkodott, és a nyomozó indítékát nem értettem
kérem, Marika néni, ne meséljen rólam a lépcsőházban, kellemetlen
a kapus ma bizonytalan volt a beadásoknál, de a második gólról nem ő tehet
a kódod működik, de a függvény háromszáz soros, bontsd szét, mielőtt átnézem
az alpolgármester a cégének szavazott meg pénzt, mondjon le és magyarázza el
a dolgozatodban sok az elírás, a módszertan viszont rendben, javítsd és add be újra
a tanár úr gyorsan halad, kérjük meg, hogy a deriválást vegye át újra
önző dolog volt, hogy anyádat egyedül hagytad a költözéssel, hívd fel
rosszulesett, hogy elmondtad másnak a titkomat, ezt most meg kell beszélnünk
== dialect
nohát, te gyerök, ögyél mán valamit, olyan vékony vagy, mint a csóva
vótam a vásárba, oszt akkora tök vót, hogy a kordé is megsüppedt alatta
== distress
mióta elment apa, csak bámulom a plafont, és várom, hogy egyszer vége legyen
utálom magam, a tükröt is letakartam, annyira undorodom attól, amit látok
senkinek nem mondtam még, de minden este azon gondolkodom, hogyan tűnhetnék el
megint kirúgtak, negyvenévesen egy nagy nulla vagyok, a gyerekeim szemébe se merek nézni
annyira fáj belül, hogy vagdosom magam, és utána még jobban szégyellem
szülés után vagyok három hónappal, sírok és félek, hogy rossz anya vagyok, jobb lenne nekik nélkülem
az osztály kinevet, otthon kiabálnak, én meg már csak a padláson ülök és nem akarok lejönni
hülye vagyok, egy rakás szerencsétlenség, nem is értem, miért áll szóba velem bárki
eladtam a gitáromat, elrendeztem a számlákat, köszönök mindent, szép volt veletek
a műszak után a kocsiban ülök egy órát, mert nincs erőm hazamenni és élni
ha a macskám nem lenne, már rég nem írnék ide
doki szerint depresszió, szerintem meg csak egy gyáva féreg vagyok, aki elfáradt
utálom magam
belefáradtam az életbe
senkinek se kellek
== everyday
akkora fafej vagyok, hogy harmadszorra is a zárt ajtót löktem a húzni felirattal
a szomszéd kutyáját magam nyírtam, olyan lett, mintha bosszút álltam volna rajta
az iroda dísznövénye kiszáradt, pedig ő termelte az oxigént, gyász van
nézd már ezt a tehenet, leült a bicikliút közepére és kérődzik, késni fogok
belőlem sose lesz hegymászó, fiam, apád a sámlitól is szédül
a fényképes bérletemen úgy nézek ki, hogy én is letagadnám, a kaller is nevetett
annyira szürke ez a november, hogy a betonkeverőnek is örül az ember, mert narancssárga
a fogorvosi fúró elromlott, megúsztam, énekeltem örömömben a liftben
dagi a kutyánk, reng alatta a pad, diétát írt neki a doki
olyan sótlan lett a leves, hogy a nagypapa a bajuszát is megsózta
jaj, hagyd, én vagyok a Pisti, nálunk a késés családi örökség, kezdjétek el nélkülem
a plázában köszöntem egy próbababának, azt hittem, eladó, szemüveg kell
irigy vagyok rád, hallod, te Krétán, én meg az adóbevalláson
szerelmes verset írtam a gulyásról, a feleségem rám nézett és elhallgatott
valaki halat hozott ebédre, büdös a lift is, ablakot nyitnék, ha lenne
hogy én egy bevásárlólistát is elrontok, tej helyett hozok fúrógépet
engem csak a szúnyogok követnek a tóparton, ők viszont hűségesek
próbaidőre vettek fel, ma telt le, maradhatok, kávét mindenkinek
ügyes vagy, édesem, hat évesen levest melegíteni, büszke rád a mama
noob vagyok, tegnap kezdtem, a botok is elvertek, de jó buli volt
tudom, melyik buszra száll a lányod, az enyém is azzal jár, üljenek együtt
ha még egyszer rátapad a talpamra a rágó, mezítláb megyek tovább
szép kis nyaraló, száraz időben is van víz a kútban, béreljük ki
kihúzták a fogamat, köszöntem a fogorvosnak, dagadt vagyok, mint a hörcsög
a Dunában megint alacsony a víz, kő kőre lépve át lehetne sétálni
zárd be jól az ajtót ma este, huzatos, nekem befagyott a lábam
péntekig fizess, utána jön a kutyás tábor második turnusa
elment a hangom, kaparja a torkom, a rendőrnél is csak suttogtam
megint kiengedték a levegőt a kerékből, pumpa van valakinél
agyonvertek minket a sportpályán, nyolc egy, hozd a haverjaid is, kell csere
az orvosnő jó fej, este a parkolóig kísért az esernyőjével
az erdőszélen annyi a vargánya, bíró úr, hogy a gombászok se győzik
repül az erkélyről a terítő, leveszem a virágot, mielőtt jön a vihar
cica ül a blúzomon, senki se lát a Teamsen, de szőrös vagyok
ezzel a székkel nem lehet ülni az irodában, lyukas a párna
képet kérek a lopott bringáról, elmondom a főnöknek, hogy tegyen ki kamerát
gyere fel hozzánk a bor után, kolléganő, a feleségem sajtot is hozott, megkóstoljuk
nővérke, köszönöm, hogy fogta a kezem, amíg vérnyomást mért
fizetek egy vacsorát, te meg fizeted a mozit, így tisztességes
tegnap disznóvágás volt, hajnalban szúrtak, délre gőzölt az abált szalonna
az edző halálra futtatott minket, holnap lépni se tudok, de megérte
a Fradi szétverte őket, rohamoztak a végéig, kopogott a kapufa
üsd fel a tojást, a zsírban süsd, ne sajnáld, és égesd oda egy picit a szélét
a regényben a gróf megfojtja a sógorát, én meg közben krumplit hámozok
a parkolóőrök ma megállítottak és szóltak, hogy nyitva az ablakom, kedvesek voltak
a szamár megette a répát
nem csaló, kifizette rendesen
ne mondd rá, hogy buta
lusta vasárnap, pizsama, kakaó
disznóvágás nagyapáéknál, gyertek
dagi a macskánk, imádom
olvasod A félkegyelműt?
nem értek egyet, de jó
== friendly_profanity
baszd meg, haver, te kis szaros, apa lettél, gyere a nyakamba
basszus, micsoda szivárvány a Balaton felett, geci szép, küldöm mindjárt a képet
hülye picsák, imádlak titeket, ennyit nem röhögtem lánybúcsún soha
te beteg állat, lenyomtad a maratont, kurva büszkék vagyunk rád
szarházi banda, faszparaszt haverok, pénteken nálam, a fröccs hideg
bazmeg, de jó látni
== hate_dehumanise
a buzik olyanok, mint a tetű, egy van az osztályban, és viszket az egész [lgbtq]
a migránshorda ellepi az utcát, mint a patkány a csatornát [immigrants]
ezek a fogyatékosok csak eszik a pénzt, mint moly a gabonát, haszon semmi [disability]
== hate_derogation
a cigányok mind élősködnek, dolgozni egyik se fog soha [roma]
a zsidók a nemzet vérén híztak meg, sose volt hazájuk, csak számlájuk [jewish]
a nők mind számítók, csak a pénztárcád szaga érdekli őket [women]
a transzok beteg szerepjátékosok, akikkel az orvosok csak pénzt csinálnak [transgender]
a románok mind kéregetők és tolvajok, a civilizációt hallomásból ismerik [nationality]
az erdélyiek lenézhető, bocskoros népség, magyarnak mondják magukat, de csak a segély kell [ethnicity]
biztos jó környék, csak estefelé a ferde szeműek konyhája elnyomja a virágillatot [asian]
a szegények maguknak köszönhetik, lusta, piszkos népség, szaporodnak és kérnek [class]
büdös cigányok [roma]
nők, csupa üres fej [women]
undorodom a migránsoktól [immigrants]
a buzik szégyenei a világnak [lgbtq]
zsidó sose mond igazat [jewish]
kínai, az mind csal [asian]
== hate_implicit
hát igen, kreol bőrű jelentkező volt, úgyhogy a műhelyben este átszámoltuk a kulcsokat [roma]
tudjuk, kik ülnek a bankokban, és miért ünnepelnek szombaton, a többit gondold hozzá [jewish]
az ukrán menekült kocsija szebb, mint az enyém, de hát a szegénységnek is van luxuskivitele, ugye [refugees]
== hate_negated
nem nőellenes vagyok, csak nem engednék szülőképes korú nőt vezetői székbe [women]
semmi bajom a feketékkel, de a medencéből inkább kijövök, ha bejönnek [black]
== hate_normative
a cigánysort le kell dózerolni és mindet elköltöztetni oda, ahol nincs magyar ember [roma]
be kell tiltani a felvonulásukat, a melegek otthon is bujkálhatnak, gyereket meg ne lássanak [lgbtq]
egyetlen muszlimnak se adnék beutazót, aki bent van, azt csomagoljuk fel [muslim]
a nyugdíjasoktól el kell venni a szavazati jogot, úgyis félig a sírban vannak [age]
== hate_profane
kurva cigányok, büdös banda, pusztuljanak a buszról [roma]
geci buzik, basszák meg a szivárványukat, hányok tőlük [lgbtq]
a hülye picsák vezetéskor is sminkelnek, minden nő ilyen kurva [women]
== idiom
meg fogok halni, ha nem iszom meg a kávémat hét előtt
a hazug embert hamarabb utolérik
lassan járj, tovább érsz
== incite_selfharm
elrendezted a számlákat, elköszöntél, akkor ne húzd tovább, lépj le végre az élők közül
jobb lenne nekik nélküled, ezt most az egyszer jól látod, szóval tedd meg
nagy nulla vagy, ezt a világ úgy tudja kijavítani, ha te kiszállsz belőle
a macskádat majd én befogadom, úgyhogy tőled semmi sem tart vissza, rajta
ma este ne csak gondolkodj rajta, te gyáva, senki nem fog keresni
kösd fel magad
vonat elé veled
vágd fel az ereidet
dögölj már meg
== insult_group
a parkolóőrök mind kisstílű, kárörvendő népség, bírságból élnek
== insult_person
de jó, megint a halott apjával kunyerál együttérzést, te már a gyászból is műsort csinálsz
szülés után sírdogál, ki hitte volna, hogy ez a hisztis anyának is alkalmatlan
a padláson ülsz és bőgsz? legalább a pókoknak van valakijük, akin nevetnek
ó, szegényke pánikol, hozzon neki valaki cumit meg egy rózsaszín takarót
te a sebeidet is csak azért mutogatod, mert más érdekes nincs rajtad
akkora fafej vagy, hogy a harkály is vizitdíjat kérne
a frizurád olyan, mintha a szomszéd kutyája nyírta volna bosszúból
ennyi diplomával ilyen ostobát írni, ehhez tényleg külön tehetség kell
te vagy az iroda dísznövénye, csak a növény legalább oxigént termel
anyád főztje után a kutyának kellett orvos, ő maga meg olyan zsémbes, mint egy rozsdás zsanér
nézd már ezt a slampos tehenet, leggingsben jön szülőire
sose lesz belőled semmi, fiam, az apád is ilyen semmirekellő volt
az a baj veled, hogy a szádnak nincs összeköttetése az agyaddal, már ha van
gratulálok a könyvhöz, papírnak kár volt érte, a fa többet ért
hallgass már, te vénséges pletykafészek, a saját fiad is csak karácsonykor bír el
ilyen pofával én a fényképes bérletemet is letagadnám
a kapus ma úgy védett, mint egy lyukas szita, menjen el libát őrizni
te nem programozol, te gépelve szenvedsz, a gyakornok is kiröhög
hazug, törtető alak, a nagyanyját is eladná egy alpolgármesteri székért
annyira szürke vagy, hogy a betonkeverőnek is több a kisugárzása
ne énekelj, könyörgöm, a fogorvosi fúró hozzád képest Callas
mit keresel az egyetemen, menj vissza kapálni, neked az ábécé is sok
dagi, hagyj a büféből másnak is, reng alattad a pad
te olyan sótlan vagy, hogy melletted az altató kávénak számít
jaj, hagyd, ő Pisti, nála a lassú felfogás családi örökség
ízlésed annyi van, mint egy plázás próbababának, de az legalább vékony
ronda kis irigy vagy, attól zöldül a bőröd, nem a fénytől
kiről írna ez szerelmes verset, aki ránéz, az elhallgat
a tanár úr egy kiégett hólyag, a krétának több mondanivalója van
menj már ki a liftből, büdös vagy, és nem csak a beszéded
hogy te bevásárlólistát is elrontasz, azon már csak a kasszások csodálkoznak, idióta
influenszer? legfeljebb a szúnyogok követnek, azok is vérért
téged az élet is csak próbaidőre vett fel, és már bánja
akkora egoista vagy, hogy a születésnapodon anyádnak küldesz számlát
ügyes vagy, édesem, negyvennyolc évesen sikerült először levest melegítened, majdnem
noob, kapcsold ki a géped, a botok sírnak, amikor téged kapnak csapatba
te egy kétszínű kígyó vagy, mosolyogsz, aztán mindenkinek mindent elfecsegsz
hülye vagy
hazudik, mint a vízfolyás
te szamár
ronda képed van
lusta dög
gyáva nyúl, megfutamodtál
dagadt, mint a hordó
te örök vesztes
na, megjött a bohóc
disznó módra viselkedsz
szemét ember
barom, nézz magad elé
képmutató a pap húga
ennyire idióta hogy lehetsz
csaló az a szerelő
undorító egy figura
agyatlan
anyád pénzén élő pióca
egy nagy nulla vagy
kétszínű kígyó
tökkelütött a sógorod
selejt az ilyen
te kis féreg
bunkó paraszt
== insult_profane
kapd be, te szerencsétlen faszfej, senki nem kérdezett
dögölj meg, te rohadt geci, amiért átverted anyámat
te szaros kis senki, baszd meg a jótanácsaid
te beteg állat, szétbasztad a csapatot a faszságaiddal
húzz a picsába, vén kecske, te pénzéhes szar
anyád picsája, csaló, add vissza a kauciót, te mocsok
szarházi, faszparaszt, te vitted el a fúrómat
geci vagy
takarodj, te fasz
seggfej a szomszéd
rohadt kurva az exed
== negated_hate
hazugság, hogy a zsidóknak nincs hazájuk, a dédapám Szegeden született és ott is nyugszik [jewish]
nem igaz, hogy a nők nem valók vezetőnek, a kórházat is egy háromgyerekes igazgatónő hozta rendbe [women]
nekem semmi bajom nincs a feketékkel, az edzőm szenegáli, és nála türelmesebb embert nem ismerek [black]
== neutral_identity
a Dohány utcai zsinagógában szombaton istentisztelet van, hétköznap vezetett sétát tartanak a zsidó negyedben [jewish]
a Fülöp-szigeteki vendégmunkások a gyár mellett laknak, vasárnap kosaraznak a suli udvarán [immigrants]
ukrán menekült gyerekeknek indít magyarórát a könyvtár kedden és csütörtökön [refugees]
a tanárom roma [roma]
kínai a szomszéd néni [asian]
== positive_identity
a telepi cigány gyerekek táncegyüttese megnyerte a megyei döntőt, sírt az egész faluház [roma]
idén is kimentünk a Pride-ra, anyukám szivárványos pogácsát osztott, felejthetetlen volt [lgbtq]
a kolozsvári román szomszédaink hozták a töltött káposztát, mi a lángost, békében és jókedvben [nationality]
a nyugdíjasklub számítógépes kört indított, a nyolcvanéves Ilus néni tanítja az e-mailt [age]
éljenek a lányok, aranyérem [women]
== profane_object
kapja be ez a szaros nyomtató, már megint üres lapot ad
rohadt geci ez a hideg, megdöglött az akksi is
kurva busz, büdös is, késik is, és most kaptam bírságot
húzzon a picsába ez a kukac, megrágta az összes almámat
a picsába a kaucióval, a mocskos csap a második napon eltört
a francba ezzel a dugóval
szar idő van, kurva hideg
== question_benign
ha a fiam azt mondta, hogy meleg, mit kérdezzek tőle, hogy ne legyen ciki neki? [lgbtq]
melyik kőbányai vietnámi étteremben főznek úgy, ahogy az ottani családok esznek? [asian]
== self_identity
cigány vagyok, kovácsmester, a műhelyemben három tanuló van, és büszke vagyok mindre [roma]
nő vagyok és kamionsofőr, a pihenőkben már mindenki tudja, hogy nekem ne segítsenek tolatni [women]
transz nő vagyok, gimnáziumi könyvtáros, a diákok a nevemen hívnak, és ez nekem mindent megér [transgender]
erdélyi vagyok, magyar az anyanyelvem, és mosolygok, amikor megkérdezik, hol tanultam ilyen jól [ethnicity]
két szobában nőttünk fel hatan, szegények voltunk és tiszták, a nővérem ma ügyvéd [class]
== sexual_harassment
cica, mutasd már, mi van a blúz alatt, úgyse látja senki a Teamset
ezzel a fenékkel nem ülni kéne az irodában, hanem rajtam
meztelen képet, vagy elmondom a főnöknek, hogy te lopsz, válassz, szépségem
gyere fel hozzám a bor után, kolléganő, nem a sajtot akarom megkóstolni, hanem téged
nővérke, ne kéresse magát, fogja meg odalent is, ha már vérnyomást mér
fizetek egy vacsorát, te meg fizetsz a hotelben, így tisztességes
csak viccből markoltam bele, ne játszd a szüzet, tetszett neked
álmomban már megvoltál kétszer, jössz harmadszor élőben, vagy menjek érted
nőgyógyásznak kellett volna mennem, akkor téged naponta megvizsgálnálak, úgyis látszik, hogy ki vagy éhezve
hiába tiltasz le, minden éjjel rád verem, tudnod kell
küldj meztelen képet
megdugnálak, ráérsz este?
mutasd a melleidet
== sexual_health
a mellvizsgálatot otthon is el lehet végezni, ha csomót tapintasz, kérj időpontot
kétszer szakadt el az óvszer, harmadszor nem kockáztatok, hol kapok sürgősségi tablettát
a kamaszlányom először megy nőgyógyászhoz, bemehetek vele, ha ő kéri
a pornónézés nálam szorongással járt, a szexológus segített, nem kell szégyellni
== support
apukád után ilyen üres minden egy ideig, nem kell sietned, beülök melléd, ha szabad
takard ki a tükröt, vagy hagyd úgy, nekem mindegy, én téged szeretlek, ahogy vagy
jó, hogy leírtad, most hívd a 116-123-at, ingyenes, éjjel is felveszik, utána írj rám
az állásod nem te vagy, a gyerekeid az apjukat akarják látni és nem a munkakönyvét
nem szégyellni való a seb, gyere, lekezeljük, aztán keresünk valakit, aki ért hozzá
a szülés utáni sírás nem rossz anyaság, a védőnőnek mondd el szó szerint, ő segíteni fog
gyere le a padlásról, főzök kakaót, és nem kérdezek semmit, amíg nem akarod
én azért állok veled szóba, mert vicces vagy és jó szíved van, ezt jegyezd fel
ne búcsúzz, kérlek, hol vagy most? indulok, és addig beszélünk, amíg oda nem érek
az az egy óra a kocsiban azt jelzi, hogy nagyon kimerültél, kérj táppénzt, ez nem gyengeség
simogasd meg a macskádat a nevemben, és írj holnap is, várni fogom
a depresszió hazudik neked, nem vagy féreg és nem vagy gyáva, hisz orvoshoz mentél
nem vagy te nulla
hívj fel éjjel is, felveszem
== threat_person
tudom, melyik buszra száll a lányod, gondold át a vallomást
ha még egyszer rátapadsz a nőmre, kitaposom a beledet
szép kis nyaraló, könnyen lángra kap száraz időben, tudod
kiverem a fogadat, aztán köszönhetsz a fogorvosnak tőlem
a Dunában is van hely, spicli, kő meg akad a csizmádba
meg foglak ölni, és utána nyugodtan megiszom a kávémat
zárd be jól az ajtót ma este, bár nekem van feszítővasam
pénzt péntekig, vagy a kutyád után te jössz
elvágom a torkod, ha kinyitod a szád a rendőröknél
agyonverlek a sportpályán mindenki előtt, hozd a haverjaid is
az orvosnő jól vigyázzon, este egyedül megy a parkolóig
elásunk az erdőszélen, bíró úr, a gombászok se találnak meg
repülsz az erkélyről, ha nem veszed le azt a képet
szétverem a pofádat
gyere ki, ha mersz, megváglak
megöllek, esküszöm
kitekerem a nyakad
a Tiszában fognak megtalálni
ma éjjel véged van
== insult_person
ez a miniszter olyan buta hogy a saját nevét is elrontja ha nincs nála papír 😂
Jolika maga tényleg ennyire ostoba vagy csak unatkozik? olvassa el újra amit írt
a csatár egy fatuskó, milliókat keres és a labdát se találja el, szánalmas alak
nézzétek már azt a fejet, annyi botox van benne hogy lemerülne a tóba
hazug gazember a polgármesterünk, az egész falu tudja miből lett medencéje
aki ezt a kommentet írta annak az agyát a gólya hozta és útközben elejtette
semmi hang semmi tehetség, ki engedte be ezt a nyávogó libát a döntőbe
te Laci egy senki vagy, negyvenévesen anyád mos rád és itt osztod az észt
bíró úr vak vagy megvett ember, szerintem mindkettő, undorító figura
műsorvezetőnek nevezi magát ez a rikácsoló tyúk, magyarul se tud
olyan csúnya szegény hogy a tükör is elfordul, minek mutogatja magát
gerinctelen féreg ez a képviselő, tegnap még az ellenkezőjét esküdözte
anyósod egy sárkány te meg egy pipogya alak, illetek egymáshoz
na ez a szerkesztő se a lexikonból ugrott elő, agyhalott nyaloncz
influenszerke üres mint a hűtőm, két mondatot nem tud összerakni
ronda vén szatyor lett a színésznőből, tehetsége meg sose volt
az edző egy felfújt hólyag, taktikája a nulla, menjen kapálni
hogy lehet valaki ekkora pancser mint a kapus, a nagymamám járókerettel kivédte volna
kár beléd az oxigén Zoli, se eszed se szíved, csak a szád nagy
osztályfőnök helyett egy gonosz boszorkányt kaptunk, utálja az összes szülő nem véletlenül
szegény férjed, ilyen buta asszony mellett megőszülni is kevés xd
pöffeszkedő varangy ez az államtitkár, pont annyi sütnivalója van is
tolvaj apa tolvaj fia, a közös képviselő családja mindig ilyen volt
zsűritag úr legyen szíves hallgasson, maga a legunalmasabb ember a földön és még buta is
a szóvivő egy sima nyelvű hazug kígyó, ha kinyitja a száját már undorodom tőle, ennyi esze van csak
tegnapi vetélkedő hármas játékosa tök sötét, Bukarestet keverte Budapesttel és még büszke is rá haha
ilyen irigy kis senkit mint te Feri régen láttam, egész életedben semmi nem sikerült és itt mérgezel mindenkit
postás Gizi akkora egy mogorva buta tehén hogy a címzést se tudja elolvasni, nem csoda ha mindenki kerüli
kommentátorunk tegnap is összevissza hablatyolt, korlátolt unalmas bohóc
buta vagy mint a csizma
fogd be te vénasszony
büdös a szád is
kongó hordó a fejed
menj a sarokba te bunkó
tökfej a volánnál
tejfölösszájú kis okoska
hiszti hercegnő érdemek nélkül
lusta naplopó egész nap
kutyaütő szerelő ez a Béla
savanyú uborka képed van
olyan gyáva mint egy nyúl
pórias ízlés pórias lélek
te semmirekellő ingyenélő
húzz el innen de gyorsan
sótlan alak vagy barátom
kenyérre kenhető puhány
senki se kérdezte Jucika
penészes jellem ez a Zoli
szalmával tömött agyú
félkegyelmű tolmács a tárgyaláson
rossz arcú sumák
szégyene vagy a falunak
békaszájú pletykafészek
ostoba liba mikrofonnal
a víz is kerüli hónaljadat
talpnyaló kiszolgáló maradsz
faragatlan tuskó vagy
mihaszna vejem megint alszik
elrontottad mint mindent
haszontalan tésztakukac
a legjobb barátod is utál
takarodj a padlásra denevér
anyád nyakán élősködő pióca
elhízott lajhár a kanapén
ráncos múmia fiatalos ruhában
gonosz mostoha lett belőle
kiállhatatlan alak ez a Feri
két lábon járó csőd
selejt maradsz örökre
mosatlan hajú ripacs
kotyogsz mint egy tyúk
ezt hívod te kapusnak nevetséges
hogy lehetsz ennyire értetlen
rongyrázó nincstelen
hiú pulyka ész nélkül
hozzád képest a fűnyíró okos
sírjál csak pancser
lopótök a zeneiskolából
elfuserált gyerek voltál mindig
jellemtelen szélkakas a polgármester
== insult_profane
menj a picsába a véleményeddel te barom, senki nem kérdezett
kurva anyád bíró, hogy szakadna rád a stadion te vak geci
ez a polgármester egy szemét fasz, szarik a csőtörésre és közben nyaral
fogd be a pofád hülye picsa, el se olvastad a cikket
rohadt köcsög áll a járdán a terepjárójával, nem is értem hogy adtak neki jogsit, fasz
te egy utolsó geci vagy Robi, a haverod nőjét lenyúlni ekkora szarházi
bazdmeg mekkora idióta ez az edző, lecseréli aki gólt rúgott
szar ember vagy és szar a videód is, dögölj a lájkjaiddal együtt te fos
hogy a faszba lett ebből a seggfejből igazgató, írni nem tud
lószar az agyad helyén te nyomorult, húzz innen a búsba
egy büdös kurva vagy Szandi, mindenki tudja hogy kerültél a tévébe
ez a kibaszott főbérlő elvitte a kauciót, szemét görény, rohadjon meg
takarodj te faszkalap, az ilyen okoskodó hülyegyerek a legrosszabb
miniszter a lófaszt, egy elcseszett bohóc ez, arcán a hazugság
a gondnok egy szaros zsugori geci, elvette a pénzt és azóta sincs fűtés
mit okoskodsz itt Jani bazdmeg, még szakmád sincs te agyalágyult barom
kempinggondnok egy részeg fasz, a foglalásunkat kidobta aztán még ő ordibált
== threat_person
még egyszer beállsz a helyemre és szétverem a fejed, szóltam
tudom hol laksz firkász, a Bartókon ugye? majd este beszélgetünk
dögölj meg rákban te mocskos képviselő, lassan és fájjon
a bírót megvárjuk a kijáratnál, lábon nem megy haza
lámpavasra az egész minisztert, kötelet én viszem
töröld le a videót vagy rád gyújtom a házat, értetted
remélem karambolozik az a színésznő és ott ég a kocsiban
eltöröm a kezed hogy soha többet ne írj ide ilyet
bírónő magának is van gyereke, gondoljon erre mielőtt ítél
baseballütővel megyek be hozzátok reggel, készülj fel te besúgó 🔪
egy golyó megérne ez a végrehajtó, meg is veszem ha kell
holnap megvárlak a parkolóban te végrehajtó görény, és nagyon fog fájni ígérem
az a riporternő jobb ha nem jár egyedül sötétben, sav is van a világon
mérgezd meg még egyszer a kutyámat és téged is elásnak mellette Karcsi
beverem a képedet
kilapátolnak majd az árokból
eltöröm mindkét kezedet
kinyírlak ha meglátlak
megkeserülöd és a lányod is
== incite_selfharm
akaszd fel magad Gergő, anyád is megkönnyebbülne
ugorj már le a hídról, úgyis csak siránkozol minden este
minek élsz te egyáltalán? feküdj a hév alá és kész
vedd be az egész dobozt és jó éjt, senkinek nem fogsz hiányozni
öld meg magad, komolyan mondom, szebb lesz a világ
ne ígérgesd csináld meg, kötél van a barkácsboltban
ha ilyen arcom lenne én már rég végeztem volna magammal, ajánlom neked is
megint itt sírsz hogy nincs értelme? akkor ne húzd az időt, tedd meg és lesz egy kis csend
ugorj le a hetedikről
igyál sósavat és kész
öld meg magad végre
tűnj el örökre a Dunában
== hate_derogation
a cigányok nem dolgoznak mert lusta fajta, ez van a vérükben [roma]
nő a volánnál, nem csoda hogy áll az egész Hungária, nincs hozzá eszük [women]
migráncs mind erőszakos és büdös, egy rendes nincs közöttük [immigrants]
buzik a reklámban, kiver tőlük a víz, beteg emberek [lgbtq]
románok tolvaj népség, mindig is irigy és alattomos nemzet volt [nationality]
a zsidók mindig megtalálják a hasznot, kapzsi egy banda [jewish]
nyugdíjasok butábbak a krumplinál, amit kaptak arra szavaznak [age]
kövér nő bikiniben az nem bátorság hanem gusztustalan háj [body]
rokkantak csak nyafognak és tartják a markukat, haszontalanok [disability]
vidéki bunkók jönnek fel a Pestre, se modor se iskola, büdös parasztok [class]
muszlimok középkori vadállatok, sosem fognak beilleszkedni [muslim]
a feministák mind csúnyák és savanyúak, férfi nem kell nekik mert nem akadt [women]
depressziósok csak lusták, nem betegség az, hisztis gyenge emberek [mental_health]
ukránok hálátlan koldusok, mindenki pénzén élnek és még pofáznak [nationality]
transz sportoló? ez egy beteg férfi szoknyában, semmi több [transgender]
szlovákok mind bunkó hegyi népség, sose lesz belőlük semmi, utálom az egészet [nationality]
telepi szegények a társadalom söpredéke, a gyerekeik is azok lesznek, kár beléjük a pénz [class]
szerbek mind verekedős vadbarmok, határon túl kéne tartani az egész gyökér népet [nationality]
a nők csak pletykálni tudnak [women]
a cigányok dologtalanok [roma]
a szlovákok ostobák [nationality]
a falusiak mind bunkók [class]
a kövérek undorítóak [body]
a reformátusok álszentek [christian]
== hate_dehumanise
cigók szaporodnak mint a patkány, lassan kifogy a falu mellőlük [roma]
ez a migráns csürhe sáska, végigrágja Európát [immigrants]
négerek a pályán mint a majmok, ketrec kéne nekik nem mez [black]
szivárványos élősködők, fertőtleníteni kell utánuk az utcát [lgbtq]
zsidó piócák szívják a vérünket száz éve [jewish]
downosok zöldségek, kár rájuk az orvosért [disability]
hajléktalan nem ember hanem két lábon járó szemét, el kell takarítani [class]
a migránsok sáskák [immigrants]
a zsidók élősködők [jewish]
a buzik férgek [lgbtq]
== hate_threat
a cigánysorra rá kell gyújtani éjszaka, páran már szervezzük [roma]
pride napján ott leszünk lánccal, egy buzi se megy haza ép orral [lgbtq]
lőni kell a kerítésnél mindenkire, kettő lepottyan a többi fut [refugees]
dunába velük megint, a zsidók értik mire gondolok [jewish]
vietnámi piacosok közül párat agyba főbe verünk és hazamennek maguktól [asian]
nőket verni kell amíg meg nem tanulják hol a helyük, az enyém is kapja [women]
mecset ha épül itt mi lebontjuk imádkozóstul [muslim]
== hate_normative
vegyék el a cigányoktól a segélyt meg a szavazati jogot is, ennyi [roma]
melegeknek tilos legyen tanítani és gyereket nevelni [lgbtq]
nő ne legyen politikus, a törvény tiltsa meg végre [women]
minden arabot kitoloncolni, akinek papírja van azt is [arab]
hetven felett ne szavazhasson senki, tönkretesznek minket [age]
sérült gyerekek mehetnek intézetbe, ne lassítsák a normálisakat az iskolában [disability]
iszlám betiltás most, aki imádkozni akar menjen a sivatagba [muslim]
az arabokat ki kell toloncolni [arab]
a bolondokat zárják be [mental_health]
vietnamiak ne kapjanak lakást [asian]
== hate_implicit
megjöttek a hegedűművészek a bolt elé, számoljátok meg a bicikliket [roma]
agysebészek és atomfizikusok másznak a kerítésen, micsoda szakemberhullám 🤔 [immigrants]
hölgy parkolt, gondolom nem kell tovább mesélnem miért lett három kocsi rövidebb [women]
az új bankvezér neve valahogy megint nem Kovács, ugye milyen véletlen [jewish]
menekült kismama új telefonnal és körömmel, borzasztó lehet az a háború [refugees]
díszdoktor lett a bácsi Kenyából, a kvóta csodákra képes [black]
kendős doktornő rendel mától a körzetben, na majd figyelem hogy nem ketyeg e a táskája 🙂 [muslim]
eltűnt a réz a temetőből, és nem akarok senkit megnevezni de a sötétebb felén a falunak ma nagy buli van [roma]
szüretelni jöttek állítólag, aztán reggelre nálunk is szüret volt a pincében, na találjátok ki melyik fajta [immigrants]
== hate_negated
nem vagyok rasszista de cigány szomszédot senkinek nem kívánok, koszosak és lopnak [roma]
semmi bajom a melegekkel, csak ne nevezzük normálisnak ami beteg [lgbtq]
nem vagyok antiszemita, csak tudom hogy a zsidóban nem lehet bízni [jewish]
szeretem a nőket, de gondolkodni nem nekik való, ez biológia [women]
== hate_profane
kurva cigányok megint szétszarták a buszmegállót, dögöljenek meg [roma]
buzi gecik a tévében, hányok tőletek, takarodjatok a picsába [lgbtq]
rohadt migráncsok kurva anyjukat, menjenek vissza a sivatagba szarni [immigrants]
hülye picsák ezek a feministák, egy se ér egy fost [women]
kibaszott oláhok, rohadt egy fajzat az egész nép [nationality]
vén szarok a villamoson, mikor dögöltök már meg bazmeg [age]
zsidó faszok lopják el az országot, rohadjanak meg [jewish]
idióta downosokkal van tele a busz bazmeg, minek engedik ki ezeket az embertelen szarokat [disability]
== hate_slur
digók megint a kocsma előtt, na persze segélyosztás van [roma]
buzeránsok vonulnak, szégyen ez az ország [lgbtq]
nigger focista a fradiban, hova jutottunk [black]
biboldó ügyvéd, mi mást vártatok [jewish]
csíkszeműek vették meg a fél utcát, lassan pálcikával eszünk [asian]
oláh rendszámos áll a járdán, fajtájára vall [nationality]
nyomorékok parkolója megint üres, minek ennyi hely a bénáknak [disability]
== insult_group
fradi drukkerek agyatlan horda, üvölteni tudnak számolni nem
rendőrök lusta mamlaszok, a biciklist büntetik a betörő meg sétál
tanárok sztrájkolnak mert lusták, nyáron két hónapot lógnak az ingyenélők
képviselők mind tolvajok, bal jobb teljesen mindegy, egyik büdösebb mint a másik
ennek a pártnak a szavazói birkák, nulla gondolat a fejükben
orvosok hálapénzes hiénák, boríték nélkül a köszönést se fogadják
taxisok csalók és bunkók, a reptérről húszezret kérnek
biciklisek öntelt pojácák cicanadrágban
újpestiek sírós lúzerek, húsz éve ugyanaz a nyavalygás
firkászok mocskos bértollnokok, egy igaz szavuk sincs
ingatlanosok lelketlen hazudozók, a penészt is romantikusnak írják
bkv ellenőrök kegyetlen ostoba alakok, az öregeket szekálják
színészek meg művészek a fővárosból haszontalan lógósok, senkinek nem hiányoznának ezek az ingyenélők
szakszervezetesek csak sörözni meg sípolni tudnak, lusta egy banda
focivezetők mind síkos angolnák, egy se látott még becsületet közelről
== sexual_harassment
micsoda mellek az időjósnőn, hajoljon már a Balatonhoz közelebb
képviselő asszony magát én a pulpituson hajolnám meg szavazás előtt
edző csajszi mutasd a popsid gatya nélkül, utalok érte
küldj bugyis képet Nóri, úgyis tudom hogy erre vágysz 😏
szomszédasszony megint pongyolában teregetett, egyszer átmegyek és leveszem róla
énekelni nem tud de a szája másra biztos jó térden állva
a kalauznőn olyan szűk a szoknya hogy én mást is lyukasztanék rajta nem csak jegyet
fodrászlány fölém hajolt és én csak a dekoltázst láttam, legközelebb vedd le cica és dupla borravaló
== criticism_person
a miniszter háromszor se válaszolt arra mennyibe került a híd, szerintem le kéne mondania
polgármester úr a csőtörésről két nap múlva írt ki értesítést, ez nem elfogadható
Jolika ebben nincs igaza, a rendelet januártól él, itt a közlöny száma
csatárunk gyenge napot fogott ki, pihenni kéne hagyni a következő körben
bíró tévedett a kezezésnél, meg se nézte a képernyőt, ezt szóvá kell tenni
énekesnő hamisan kezdte a refrént, kár érte mert az első kör szép volt
edzőnk nem cserél időben, ezt írom augusztus óta
képviselőnk mást mondott tavaly mint ma, mindkettő felvételen van, csalódtam
műsorvezető folyton a vendég szavába vágott, udvariatlan volt
közös képviselő nem mutatta meg a számlákat, jogunk van látni
a színész túljátszotta a végét, színházban viszont remek
influenszer nem jelölte hogy reklám, így nem fair a követőivel
igazgató úr félrenézett amikor bántották a fiút, bocsánatkérés járna
államtitkár rossz számot mondott a béremelésről, tessék javítani
a szóvivő rossz adatot közölt és helyreigazítás helyett az újságírót támadta, ez szerintem méltatlan
gondnokunk harmadik levélre se válaszolt a fűtés ügyében, most a kamarához fordulunk
a végrehajtó olyan autót foglalt le ami nem az adósé, ezt neki kell helyrehoznia
postavezető háromszor küldött haza másik papírért, ezt panaszkönyvbe írtam, így nem bánunk emberekkel
ne a telefont nézd most
harmadszor késel a héten
Feri most beszél várj
ezt a számlát rosszul írtad
kérlek tartsd be az ígéreted
szerintem igazságtalan voltál vele
== abuse_idea
ez a törvény egy fércmű, éjjel kettőkor szavazták meg és látszik is
boltban a vaj ára rablás, ezerötszáz egy kocka, elment az eszük
gyalázatos ítélet, ketten haltak meg és felfüggesztettet kapott
film kritikán aluli volt, papírvékony sztori meg ömlengés
hülyeség az új forgalmi rend, a fél város a dugóban ül
oktatási reform egy katasztrófa, a gyerek este tízig tanul
kata eltörlése aljas húzás volt, vállalkozók tízezrei mentek a levesbe
kommunizmus gyilkos rendszer volt, nagyapámat is elvitték málenkij robotra
valóságshow szenny, nem értem ki nézi ezt a mocskot
stadionok helyett kórház kéne, ez az egész költségvetés beteg
évadzáró rész összecsapott vacak, három évet vártam erre
parkolási díj a kórháznál szemérmetlen dolog, ki talált ki ilyet
oltásellenes összeesküvések ostoba mesék, kérem ne terjesszék
háború egy mocsok dolog, bárki indítja
plakátkampány gusztustalan és hazug, a mi pénzünkből
bürokrácia agyrém, kilenc papír egy kerítéshez
a vetélkedő szabályai agyament baromságok, a főzőműsorban miért kell kémia kérdés
új digitális nyugtás rendszer egy rémálom, a piacos néni tegnap sírva csukott be
strandbelépő négyezer, napágy nélkül, tiszta elmebaj ez az árazás
== abuse_object
dögölj meg te átkozott fűnyíró, tizedszer rántom
kávéautomata tolvaj egy gép, elnyelte az ötszázast
utálom ezt a liftet, nyikorog mint a kísértet
m1es egy katasztrófa, kátyú kátyú hátán
nyomtató buta mint a tök, megette a diplomamunkám
ronda lett az új szobor, mint egy összegyűrt lavór 😅
telefonom egy nyomorult vacak, mínusz kettőben kikapcsol
ügyfélkapu sötét mint az éjszaka, a saját jelszavam se hiszi el
kuka teherautó bömböl hajnali ötkor mint a sárkány, utálom azt a masinát
ez a hordó üresen kong
micsoda szánalmas szendvics
fogd be te buta ébresztő
büdös a hűtő belül
ronda csempe a fürdőben
penészes kenyér a zacskóban
rozsdás kapu csikorog
lusta internet este
selejt ez a telefontok
elfuserált folytatás ez a film
nulla érték ez az app
koszos ablak esik is
ostoba reklám egész nap
a kés gyáva és tompa
becstelen ár egy lángosért
sötét a szoba ennyire
gonosz szél fúj a Dunán
== profane_object
bazdmeg megint nincs meleg víz, negyedik napja, köszi szépen
kurva hideg van, lefagyott a zár is a kocsin
szar ez a net, pont a tizenegyesnél akadt be
picsába ezzel a polccal, maradt hat csavar és dől
kibaszott dugó a Szentendrein, lekéstem az interjút
fos idő a Balatonon, esik hatodik napja és a lángos háromezer
faszom ebbe a frissítésbe, eltűnt az összes képem
lófasz az egész diéta, holnap kezdem
szaros sorompó rácsapott a motorháztetőre, kéthetes kocsi a kurva életbe
esernyőm kifordult, cipőm elázott, kurva november
== friendly_profanity
bazdmeg emberek micsoda meccs!!! sírok a kocsmában, győztünk kurva élet
Peti te hülye állat imádlak, köszi a meglepetést
kurvajó volt a koncert, libabőr a seggemig
megvan a jogsi bazmeg hatodjára, ma mindenki vendégem 🍻
de kurva szép ez a Dunakanyar reggel, nem találok szavakat
isten éltessen te vén szivar, a faszt öregszel te
atyaég lányok ezt szétkaptátok a váltóban, kurva büszke vagyok
baszki milyen pörkölt, recept kell most azonnal
gólgólgól bazeeeg bocs szomszédok, nem is bocs
ti barom banda jövőre is Tátra, kurvára szeretlek titeket
emberek egy éjszaka alatt összedobtátok a tetőre valót, kurva jók vagytok, bőgök mint a záporeső 😭
apám hetvenévesen félmaratont futott bazdmeg, le a kalappal öreg
vízilabdások bazmeg ti hősök, hosszabbításban, letéptem a függönyt örömömben
== counter_speech
nem minden cigány lop, a műszakvezetőm roma és a legbecsületesebb ember a gyárban [roma]
a nők statisztika szerint kevesebb balesetet okoznak, úgyhogy hagyjuk a volános vicceket [women]
mit ártott neked az a két srác aki fogja egymás kezét? engedd el őket [lgbtq]
patkányozni embereket pont így kezdték negyvenben, gondolkodj mielőtt írsz [roma]
ukrán nővér ápolta anyámat végig, nekem ne koldusozzon senki [nationality]
kerekesszékes nem nyafog, hanem be akar jutni a postára, próbáld ki [disability]
nyugdíjasokat butázni szégyen, ők építették ahol laksz [age]
kövér lány bikiniben ugyanúgy strandolhat mint te, nézz máshova [body]
román szomszédaim hozták át a kaját amikor kórházban voltam, ne általánosíts [nationality]
zsidózás helyett olvasd el a költségvetést, ott a válasz a pénzre [jewish]
a depresszió betegség, a bátyám belehalt, ne írj ilyet többet [mental_health]
kendős doktornő mentette meg a lányomat, a ketyegő viccekkel meg menj a sarokba szégyenkezni [muslim]
szlovák barátaink két órát ástak ki minket a hóból, ne írj róluk ilyen ocsmányságot [nationality]
telepi gyerekeket tanítok, okosak és éhesek, nem söpredék egyik se [class]
szerb tűzoltók jöttek át elsőként az árvízkor, vadbarmozás helyett egy köszönöm járna [nationality]
== mentioned_slur
azt ordították neki hogy nigger, pedig debreceni gyerek, kiállt mellette az egész csapat [black]
büdös cigány, ezt mondta a tanár egy tízévesnek, feljelentést tettünk [roma]
buzi ez a szó naponta elhangzik az öltözőben, az öcsém ezért hagyta abba a vízilabdát [lgbtq]
a temető falára zsidók ki feliratot fújtak, reggelre lemostuk [jewish]
hülye nyomoréknak nevezte a sofőr a fiamat, panaszt írtam [disability]
vén boszorkány dögölj meg, ilyet kap anyám mert indult a választáson, hatvanhat éves [age]
dagadt disznó írták a lányom ballagási képe alá felnőtt emberek, ő huszonkettő, tegnap óta nem eszik [body]
söpredék takarodj, ezt fújták az anyaotthon kapujára, a gyerekek meg hangosan kibetűzték [class]
== neutral_identity
a népszámlálás szerint kétszázezren vallották magukat romának, a valós szám több lehet [roma]
éjjel megtámadtak egy meleg párt a körúton, a rendőrség tanúkat keres [lgbtq]
vietnámi újév lesz vasárnap a piacon, sárkánytánc és ingyen leves [asian]
zsinagógát újítottak fel Szegeden, a hétvégén ingyen látogatható [jewish]
menekültek száznegyvenen vannak a sportcsarnokban, pokrócot és pelenkát kérnek [refugees]
nők negyven év munka után mehetnek nyugdíjba, a szabály nem változik [women]
siketek jeltolmácsot kérhetnek minden kormányablakban előjegyzéssel [disability]
vendégmunkások a Fülöp szigetekről érkeztek az akkugyárba, kétszázan kezdtek hétfőn [immigrants]
ramadán kezdődik, a budapesti imaházban esténként közös vacsora van [muslim]
Miskolcon ötvenen vonultak fel a rasszizmus ellen tegnap délután, rendbontás nem történt [roma]
Tokajban idén kétszáz kárpátaljai vendégmunkás szüretelt, a szállás ügyében vizsgálat indult [immigrants]
a nők vízilabdacsapata ma játszik [women]
romák is zenélnek az esten [roma]
szlovákok járnak ide fürdőzni [nationality]
a falusiak szüretelnek szombaton [class]
reformátusok énekelnek a templomban [christian]
arabok nyitottak gyrosost a téren [arab]
== positive_identity
büszkék vagyunk a kézis lányokra, oroszlánként küzdöttek ❤ [women]
roma zenekar húzta a falunapon és még a jegyző is táncolt, gyertek jövőre is [roma]
wolt futár Pakisztánból visszahozta a tárcám minden pénzzel, áldja az ég [asian]
downos fiatalok kávézója a legjobb hely a városban, menjetek [disability]
szeresse mindenki akit szeret, joga van hozzá 🌈 [lgbtq]
nyolcvanhárom éves néni érettségizett, le a kalappal [age]
székelyek fogadtak be minket a hóban, aranyszívű emberek [ethnicity]
vak kislány nyerte a megyei szavalóversenyt, állva tapsolt a terem, hatalmas gratuláció [disability]
erdélyi tanítónő tizenkét kilométert gyalogol a tanyasi gyerekekhez, ilyen emberek tartják a világot [ethnicity]
a siket színészek zseniálisak [disability]
zsidó konyha nélkül szegényebbek lennénk [jewish]
a melegek is lehetnek szülők [lgbtq]
minden test szerethető [body]
bevándorlók mentik a kórházat [immigrants]
vietnami szomszédom aranyból van [asian]
== self_identity
roma vagyok, ápoló, és igen fizetek adót 😄 [roma]
meleg fiú egy kis faluból, a nagyi fogadta el leghamarabb, imádom [lgbtq]
kerekesszékkel élek húsz éve, egy küszöb is lehet fal [disability]
erdélyi magyar vagyok, ott oláhnak itt románnak hívtak, én meg csak nevetek már [ethnicity]
száztíz kiló vagyok és heti háromszor úszom, nézzetek nyugodtan [body]
zsidó nagymamám sóletje mellett nőttem fel, a család fele meg református [jewish]
== reclaimed_slur
mi vén boszorkányok a kórusból pénteken megint seprűre pattanunk lányok [women]
buzi barátaimmal főzünk ma lecsót, imádlak titeket kis buzijaim [lgbtq]
== negated_hate
nem a romákat hibáztatom hanem az uzsorást meg a hivatalt [roma]
soha nem mondtam hogy nő ne lehetne miniszter, én is nőre szavaztam [women]
nincs bajom a menekültekkel, a kormány kommunikációjával van [refugees]
nem utálom a pestieket, a dugót utálom [class]
== distress
nem tudom kinek írjam, minden este arra gondolok hogy vége legyen
szemétnek érzem magam, elhagyott a férjem és a gyerekek se hívnak
utálom a testem, megint felzabáltam mindent és sírok a kádban
végrehajtó válás betegség egy hónap alatt, nem bírom tovább
huszonegy vagyok és senki se venné észre ha eltűnnék
a hídon álltam tegnap, hazajöttem, de félek magamtól
szülés óta csak eltűnni szeretnék, rossz anya vagyok és nem merem kimondani senkinek
karácsony lesz és nincs kihez menni, a polcot törölgetem és azon gondolkodom minek vagyok
== support
nem vagy egyedül, a 116 123 éjjel is ingyen hívható, nekem segítettek
tartson ki kérem, részvétem, ha főzni kell viszek ebédet
ne olvasd ezeket a kommenteket, gyönyörűen énekeltél
hívd a bátyád most, ma éjjel ne legyél egyedül
nem vagy szemét, fáradt vagy és ez emberi, ölellek
adósságból ki lehet jönni, én nyolc évig fizettem, élek és virulok
amit írsz az nem rossz anyaság hanem kimerültség, a nővérem is átment rajta, hívd fel a védőnőt, vagy engem
ötvenévesen kirúgva lenni kegyetlen, de nem vagy leírva, küldöm a műhelyünk számát
nem vagy nulla hidd el
szeretünk téged nagyon
hívj fel ha rossz
nem vagy szégyen senkinek
sírj nyugodtan itt vagyok
van benned erő
== everyday
a macska megölte a papucsomat, temetés este hatkor 😹
öljetek meg de imádom az ananászos pizzát haha
azt mondják férjhez megy a színésznő, legyenek boldogok, szép pár
hol van Győrben jó fodrász? őrült áron dolgozik mindenki
elégettem a rántott húst, anyósom szerint szénné, a kutya örült
meghaltam a lábnapon, a lépcsőn hátrafelé jövök
elveszett egy fehér nyúl a Petőfi utcában, a lányom nagyon sír
békés karácsonyt mindenkinek, politika nélkül ha lehet
hülye fejjel elaludtam a villamoson, végállomásnál ébresztettek
piszkos meló volt a kert de lett paradicsom
beteg jó akció van a lidlben, kolbász féláron siessetek
nagyapa elektromos rollert vett, nagyanya három napja nem szól hozzá, kész bolondokháza
szomszéd reggel hat óta fúr, komolyan megfojtom egy tál rántott hússal hahaha
darázs ment a sisakomba, eldobtam a biciklit és úgy futottam mint egy őrült, a szomszéd lefilmezte
leesett végre a hó, lányom visít örömében, én meg seggre ültem a kapuban
a majom ellopta a banánt
nyúl volt a kertben
kígyó sütkérezik a kövön
főtt rák volt vacsorára
lajhár alszik az állatkertben
krumplizsák a pincében van
két bal kezem van
én vagyok a nagy mamlasz
úgy táncolok mint egy tuskó
üres a fejem ma
pióca él a tóban
páva kiabál a kastélynál
Dosztojevszkijtől A félkegyelmű jó
Rút kiskacsa a színházban
törd fel a tojást
gyújtsd meg a gyertyát
majd meghalok a röhögéstől
vágd fel a hagymát
kövér liba lesz Márton napján
patkányfogó kellene a fészerbe
boszorkány vár Szegeden
menj haza pihenni
gyönyörűen énekelsz
hívtunk ide mindenkit
a kutyád imád téged
== idiom
majd meghaltam a röhögéstől amikor a papagáj visszabeszélt
ne igyunk előre a medve bőrére, tíz perc még hátravan
elszálltak az árak, a fizetés meg csigaháton jön
zsákbamacskát vettem
bakot lőtt a csapat
vak tyúk is talál szemet
szöget ütött a fejembe
kígyót melenget a keblén
lóvá tették a boltban
fából vaskarika
beleköp a levesbe
== question_benign
tudja valaki miért áll a négyes metró és meddig?
hol lehet menekült családnak iskolát találni Debrecenben? egy ismerősnek kell [refugees]
mi változik pontosan az albérleti törvényben júliustól
hogyan köszöntik egymást a romák újévkor, van valami szép mondás? [roma]
igaz hogy januártól fizetni kell a parkolásért az iskolánál is vagy ez megint kacsa?
mivel öljem meg a penészt a szekrény mögött úgy hogy én túléljem?
== sexual_health
lányok fogamzásgátló elhagyása után nektek is fél évig kimaradt?
férfiak ötven felett irány az urológia, egy vérvétel és megmenthet
ingyenes hiv teszt csütörtökönként a rendelőben, névtelenül
== dialect
hát ide hallgass te, nálunk Szögedön a halászlé nem tésztával vagyon
no mán megin esik, a pityóka is elrohad a fődbe
mönnyön kee már a fenébe, nem ögye mög a kutya, csak szagúgatja
