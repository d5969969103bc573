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
