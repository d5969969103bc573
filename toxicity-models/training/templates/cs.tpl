# language: cs
# Content notice: contains hateful sentences so that a model can learn to recognise them.
@gp = Romové[roma] | cikáni[roma] | migranti[immigrants] | uprchlíci[refugees] | Ukrajinci[nationality] | Vietnamci[asian] | muslimové[muslim] | Arabové[arab] | Židé[jewish] | gayové[lgbtq] | lesby[lgbtq] | trans lidi[transgender] | černoši[black] | postižení[disability] | feministky[women] | ženský[women] | Slováci[nationality] | bezdomovci[class] | důchodci[age]
@gg = Romů[roma] | cikánů[roma] | migrantů[immigrants] | uprchlíků[refugees] | Ukrajinců[nationality] | Vietnamců[asian] | muslimů[muslim] | Arabů[arab] | Židů[jewish] | gayů[lgbtq] | leseb[lgbtq] | trans lidí[transgender] | černochů[black] | postižených[disability] | feministek[women] | žen[women] | bezdomovců[class]
@gd = Romům[roma] | migrantům[immigrants] | uprchlíkům[refugees] | Ukrajincům[nationality] | Vietnamcům[asian] | muslimům[muslim] | Židům[jewish] | gayům[lgbtq] | lesbám[lgbtq] | trans lidem[transgender] | černochům[black] | postiženým[disability] | ženám[women] | bezdomovcům[class]
@gi = Romy[roma] | migranty[immigrants] | uprchlíky[refugees] | Ukrajinci[nationality] | Vietnamci[asian] | muslimy[muslim] | Židy[jewish] | gayi[lgbtq] | trans lidmi[transgender] | černochy[black] | postiženými[disability] | bezdomovci[class]
@slurp = cigoši[roma] | čmoudi[black] | rákosníci[asian] | buzeranti[lgbtq] | negři[black] | židáci[jewish] | teplouši[lgbtq] | musláci[muslim] | rusáci[nationality] | ukáčka[nationality] | degeši[roma] | skopčáci[nationality]
@slurs = cigoš[roma] | čmoud[black] | rákosník[asian] | buzerant[lgbtq] | negr[black] | židák[jewish] | buzna[lgbtq] | rusák[nationality] | mongoloid[disability] | degeš[roma]
@selfm = gay[lgbtq] | Žid[jewish] | muslim[muslim] | Rom[roma] | trans muž[transgender] | bisexuál[lgbtq] | Vietnamec z Chebu[asian] | vozíčkář[disability] | nevidomý[disability] | Ukrajinec[nationality] | černoch z Ostravy[black]
@selff = lesba[lgbtq] | Židovka[jewish] | muslimka[muslim] | Romka[roma] | trans žena[transgender] | feministka[women] | Vietnamka[asian] | vozíčkářka[disability] | uprchlice z Charkova[refugees] | bisexuálka[lgbtq] | neslyšící[disability]
@animal = švábi | krysy | vši | kobylky | paraziti | štěnice | havěť
@bad = špinaví a líní | drzí | zloději do jednoho | nebezpeční | k ničemu | odporní | tupí jak poleno | prolhaní
@ins = debil | kretén | idiot | blbec | pitomec | trotl | ubohej šašek | ubožák | dement | hňup | nula | tupec
@insf = kráva blbá | idiotka | kravka prázdná | hysterka | husa pitomá | ubožačka | slepice hloupá
@swear = čurák | zmrd | kokot | vyjebanec | hajzl zasranej | píčus | kurva jedna | sráč | zkurvysyn | mrdka
@swadj = zasranej | zkurvenej | posranej | zatracenej | pojebanej | podělanej
@thing = ta tiskárna | můj notebook | nová aktualizace | naše wifi | tahle apka | výtah v baráku | můj budík | ten router | stará pračka | poslední patch
@thinga = pondělky | kolony na dé jedničce | rozinky ve vánočce | tyhle aktualizace | rekonstrukci u sousedů | listopadovou břečku | dršťkovou | přestupy v Pardubicích | konec toho seriálu | hledání parkování
@idea = důchodová reforma | ten návrh zákona | nápad s placeným parkováním | vaše nová strategie | placatá země | homeopatie | poslední sloupek v novinách | nový vzhled webu | školská reforma | ta daň
@name = Honza | Katka | Marek | Anička | Petr | paní Nováková | Tomáš | Zuzka | Vojta | Oksana
@city = v Brně | v Ostravě | v Plzni | na Žižkově | v Ústí | v Olomouci | u nás na sídlišti | v Liberci | v Mostě | v Budějovicích
@food = svíčkovou | guláš | knedlíky | buchty | bramboráky | vánočku | polívku | řízky
@when = včera | o víkendu | dneska ráno | minulej týden | loni | na jaře | po práci
@job = doktoři | učitelé | programátoři | řidiči | kuchaři | zedníci | muzikanti
@body = kozy | zadek | nohy | prdel
== hate_derogation
už mám plný zuby těch {gg}, jsou {bad}
neznám jedinýho slušnýho mezi {gg}, samá pakáž
je mi na zvracení, když vidím {gg} v tramvaji
za co mám jako respektovat {gg}? {bad} a hotovo
{gp} dělaj našemu městu ostudu už jen tím, jak vypadaj
vlezu do večerky a zase {gp}, fuj
říkejte si co chcete, {gp} jsou od přírody {bad}
švagr se tahá s {gi}, už mu ruku nepodám
kam se hneš, tam {gp}, člověka to otráví
od tý doby, co tu bydlí {gp}, smrdí celej vchod
kdo normální se zastává {gg}? vždyť je to verbež
== hate_dehumanise
{gp} jsou {animal}, rozlezli se po celý republice
množí se jak {animal}, ti vaši {gp}
{gp} nejsou lidi, to je biologickej odpad
koukám na {gg} a vidím stádo dobytka
i {animal} jsou užitečnější než {gp}
nádor na zdravým národě, to jsou {gp}
== hate_threat
{gg} by měli mlátit tyčema, jinou řeč neznaj
brzo si pro vás přijdem, {gp}, chystejte si rakve
jestli potkám někoho z {gg} večer {city}, živej neodejde
sním o tom, že všichni {gp} chcípnou
v sobotu se scházíme {city}, {gp} dostanou řetězama
zapálit tu ubytovnu i s {gi} a je klid
== hate_normative
{gd} by se neměl povolit žádnej úřad
zakázal bych {gd} vstup do škol i školek
{gg} deportovat bez soudu, letadlo za letadlem
proč {gd} vůbec dovolíme volit
nepouštět {gp} na koupaliště, ať si postaví svoje
byty {gd} nepronajímat, a je to tak správně
ať {gp} drží krok a nevystrkujou růžky, tohle není jejich země
dávky pro {gg} zrušit, ať chcípnou hlady
== hate_implicit
víme dobře, kdo za tím stojí, stačí mrknout na příjmení[jewish]
zvláštní, přistěhovali se {gp} a najednou mizí kola
šest milionů, jasně, a kdo to jako počítal[jewish]
za deset let ve třídě nebude jediný český dítě a někomu se to hodí[immigrants]
paní ředitelka? a přes čí postel[women]
dceru jsem {when} samotnou nepustil, vedle bydlí {gp}, obrázek si udělejte sami
nic proti nim nemám, jen ať jsou daleko od školky[lgbtq]
oni to mají v krvi, i kdybys je zlatem obsypal[roma]
ženská za volantem, víc netřeba dodávat[women]
dneska je on ona, zejtra bude konvice[transgender]
bílý musej do práce, ostatní na poštu pro dávky, že jo[roma]
== hate_negated
{gp} nikdy pro tuhle zemi nic dobrýho neudělali
{gp} si nezaslouží ani pomoc, ani slitování
nikdo z {gg} nestojí za to, aby s námi seděl u stolu
poctiví {gp} neexistujou, nevěřte pohádkám
{gd} nemůžeš svěřit ani koště
{gp} neuměj žít mezi slušnejma lidma
== hate_slur
zas nějaký {slurp} před obchodem, bacha na peněženky
hele ty, {slurs}, co čumíš
{slurp} si {city} dělaj co chtěj
drž hubu, {slurs}, nikdo se tě neptal
fuj, {slurs} jeden, ještě bude mudrovat
nesnáším, když {slurp} otevřou hubu
z dálky poznáš, že je to {slurs}
== insult_person
seš fakt {ins}, nebo to jen hraješ
{name}, takový nemehlo aby člověk pohledal
s tvým rozumem můžeš leda kopat kanály
to je ale {ins}, nedá se to číst
autor je {ins} a texty má podle toho
no prosím, {insf}, ještě se hádá
koho zajímá tvůj názor, {ins}
tebe asi v dětství upustili na hlavu
podívej se do zrcadla, uvidíš ztroskotance
nedělej si ostudu, {insf}, smaž si profil
houpací kůň má víc v hlavě než ty
== insult_profane
ty seš ale {swear}, nemám slov
poslouchej, {swear}, táhni do prdele
drž hubu, {swear}
ten {swear} zase přišel pozdě a vysral se na mě
jakej {swear} tohle vůbec psal
strč si ty rady do prdele, {swear}
samý {swadj} kreténi na tý podpoře
{name} je normální {swear}, to vám povídám
== threat_person
ještě slovo a zlomím ti čelist
vím, v kterým vchodě bydlíš, jen počkej
potkám tě {city} a budeš sbírat zuby z chodníku
smaž to, nebo ti v noci shoří auto
přijedu s klukama a skončíš na vozejku
je po tobě, {name}, počítej dny
za tyhle kecy do kufru a do lesa
== incite_selfharm
udělej všem radost a skoč ze střechy
takoví jako ty by si měli sami hodit mašli
mám ti koupit provaz, {ins}?
sněz konečně všechny prášky najednou a nefňukej
tak se pořež, stejně si toho nikdo nevšimne, {insf}
svět bude čistší, až chcípneš
== sexual_harassment
pošli fotku bez podprsenky, nenech se prosit
hej kočko, kolik bereš za kouření
takovou jako ty je potřeba pořádně ošukat, hned bude hodnější
ukaž {body} a pak se pobavíme o platu
roztáhni nohy a mlč
tvoje místo je pod stolem na kolenou
== sexual_explicit
milovali jsme se s manželem celou noc, sousedi bouchali na zeď
chci tě líbat od krku až po stehna a udělat se spolu s tebou
sedla si na mě a zapomněl jsem, jak se jmenuju
miluju, když si ho bereš pomalu do pusy
povídej mi, jak se hladíš, když nejsem doma
šukali jsme jak králíci celou dovolenou
== neutral_identity
{gp} otevřeli {city} nové kulturní centrum
podle sčítání tvoří {gp} asi dvě procenta obyvatel
u nás ve firmě pracují {gp}, hlavně {job}
článek popisuje, jak žili {gp} v devatenáctém století
{when} proběhla {city} výstava o historii {gg}
výzkumníci se ptali {gg} na dostupnost lékařů
film o rodině, kde oba rodiče jsou {gp}
== positive_identity
mezi {gg} mám ty nejvěrnější kamarády
díky sousedům, {gp} přišli po povodni pomáhat první
jsem hrdá, že se {city} {gp} cítí jako doma
{gp} mají stejná práva jako všichni ostatní, tečka
s {gi} se přátelíme celá ulice už dvacet let
ať je {gd} v našem městě dobře a bezpečně
== self_identity
jsem {selfm}, je mi dvaatřicet, dělám v logistice a rybařím
ano, jsem {selff} a máma konečně přestala brečet
jako {selfm} říkám: {city} se žije čím dál líp
jsem {selff} a jsem na to hrdá
ahoj všem, jsem {selfm}, hledám partu na hory
já a můj přítel, šest let spolu, obyčejnej nudnej gay pár[lgbtq]
jsem {selff}, vařím {food} a koukám na hokej, co je na tom divnýho
mám novou občanku, ode dneška oficiálně Alice, díky za podporu[transgender]
== negated_hate
nikdo by neměl říkat, že {gp} jsou lidi druhé kategorie
{gp} nejsou zloději ani lenoši, nechte si ty pohádky
vůbec nemám nenávist ke skupině jako {gp}, kde jste na to přišli
není pravda, že {gp} jsou nebezpeční, tady jsou čísla
neštvěte lidi proti sobě, {gp} vám nic neudělali
mně se nehnusí {gp}, mně se hnusí vaše vtipy
== counter_speech
psát, že {gp} nejsou lidi, je obyčejnej fašismus, nahlašuju
kdo řve „táhněte domů“, je zbabělec, {gp} jsou tu doma
zabanujte ho, píše, že by se {gp} měli upálit, to je trestný čin
je hanba číst, jak pod fotku dítěte někdo napíše „{slurs}“
říct, že {gp} jsou {bad}, může jen člověk bez svědomí
hláška o ženskejch u plotny nebyla vtipná ani za první republiky[women]
učitelka prohlásila, že {gp} jsou horší než zvířata, podali jsme stížnost
přestaňte lidem říkat „{slurs}“, je to urážka
vtipy o plynu a pecích nejsou vtipné, zemřela tam moje prababička[jewish]
v Letech umíraly romské děti, kdo to popírá, ať se stydí[roma]
== mentioned_slur
na základce na mě volali „{slurs}“, pamatuju si to dodnes
odkud se vzalo slovo „{slurs}“? slovník uvádí víc možností
na zápase tribuny skandovaly „{slurp}“, klub dostal pokutu
babička vyprávěla, jak jí ve frontě nadávali do židovek[jewish]
moderátor smazal komentář se slovem „{slurs}“
== reclaimed_slur
my s holkama, starý lesby, slavíme patnáct let spolu[lgbtq]
jo, jsem teplouš a můj kluk taky, zveme vás na svatbu[lgbtq]
naše parta se jmenuje „hrdý buzny“, přijďte mezi nás[lgbtq]
ženský bláznivý ze sboru zase vyhrály soutěž[women]
== friendly_profanity
ty vole, to byl boží vejlet, kurva paráda
do prdele, já jsem utahanej, ale projekt je hotovej, hurá
to je kurva dobrý, kdo vařil {food}?
do píči, to byl gól, vzbudil jsem celej barák
neser mě, ty jsi fakt těhotná? gratuluju!!
kurva, zase malíček o skříň
== abuse_object
nesnáším {thinga}, zabte mě někdo
{thing} je totální šunt, už nikdy
zabil bych toho, kdo vymyslel {thinga}
{thing} je tak pomalá, že ji vyhodím z okna
hnus, {food} s rozinkama, kdo to jí
{swadj} pondělí, ať už je pryč
{thing} chcípla těsně před deadlinem
== abuse_idea
{idea} je naprostá blbost, autoři by se měli stydět
nic hloupějšího jsem nečetla: {idea}
{idea}? odpad, ne řešení
nesnáším ten zákon, škodí obyčejným lidem
politika naší vlády je v téhle věci ostudná
{idea} zabíjí zdravý rozum
== criticism_person
{name}, při vší úctě, v těch výpočtech se mýlíš
s autorkou nesouhlasím, argumenty jsou slabé
starosta slíbil opravit silnici a lhal, už ho volit nebudu
vaše přednáška se mi nelíbila, byla povrchní
ministr by měl odstoupit, nezvládl to
mrzí mě, cos udělal, {name}, pojďme si promluvit
== sexual_health
po sexu bez kondomu si za dva týdny nech udělat testy
pochva a vulva není totéž, vysvětluje gynekoložka
souhlas můžeš odvolat kdykoli, i v posteli
masturbace je normální věc
urolog vyšetří penis a varlata, trvá to minutu
hormonální léčba trans lidí: co říká výzkum[transgender]
== distress
jsem úplná nula a všem jen překážím
už se nechci probouzet, jsem k smrti unavená
nenávidím svoje tělo, zase jsem si pořezala ruce
před dvěma lety mě znásilnili a nikomu jsem to neřekla
beze mě by to všichni měli lehčí
třetí měsíc deprese, chci prostě zmizet
ve třídě mi říkaj velryba, nevím, jak dál žít
připadám si jako poslední debil po tom pohovoru
== support
nejsi přítěž, moc se na tebe {city} těšíme
obejmi se ode mě a zavolej na linku bezpečí, jo?
taky jsem myslel na smrt, pomohl terapeut, drž se
není to tvoje vina, vinen je jenom násilník
{name}, nejsi ošklivá, jsi úžasná
přijedu večer, uděláme {food} a pokecáme
== idiom
zabil jsem tím hlášením celý den a k ničemu
málem jsem chcípl smíchy na tom stand-upu
naši soupeře rozstříleli pět nula, úplný masakr
musíš zabít zaseklý proces a restartovat server
vyletěl jsem od zkoušky, profesor je řezník
dvě mouchy jednou ranou, banka i nákup
manželka mě zabije, zapomněl jsem koupit {food}
párty byla bomba, dýdžej to tam rozsekal
== question_benign
proč {gp} slaví tenhle svátek na podzim?
jak správně oslovit transgender člověka?[transgender]
kde {city} najdu mešitu a halal jídlo?[muslim]
je pravda, že {gp} dřív bydleli v téhle čtvrti?
jak se slušně zeptat vozíčkáře, jestli chce pomoct?[disability]
== everyday
kde seš? já už jsem {city}, čekám na zastávce
udělala jsem {food}, přijďte ochutnat
{name} dal rozhodující gól, tribuny šílely
nesnáším brzký vstávání, ale kvůli horám to přežiju
kdo zabil hlavní postavu, hlavně nespoilerovat
hloupá otázka: jak vrátím lístek?
prosím vás, do kolika má pošta otevřeno?
tupý nůž, musím ho před Vánoci nabrousit
== dialect
co robiš, ogare, pojď na jedno
jdu do šaliny a na prýgl, čau
tož ogaři, kaj su ty bečky na zelí
ty brďo, to je brutál, bombová akce, cajk
cringe jak prase, brečím z toho memu

# -- second part: wider vocabulary and minimal pairs --
@slurp += černý huby[black] | opice[black] | židáci smradlaví[jewish] | cikáni špinaví[roma] | buzny[lgbtq] | teplý prasata[lgbtq] | lesby hnusný[lgbtq] | transky[transgender] | šikmoocí[asian] | ukáči[nationality] | turbani[muslim] | kozomrdi[muslim] | mrzáci[disability] | magoři z Bohnic[mental_health] | děvky[women] | kurvy[women] | socky[class]
@slurs += černá huba[black] | opičák[black] | židák smradlavej[jewish] | cikán špinavej[roma] | teplouš[lgbtq] | úchyl teplej[lgbtq] | šikmooký[asian] | ukáčko[nationality] | turban[muslim] | kozomrd[muslim] | mrzák[disability] | magor[mental_health] | socka[class]
@ins += hlupák | imbecil | lhář | srab | lempl | červ | krysa | prase | lůzr | pokrytec | hovado | osel | jelito | chudák | cvok | podvodník | pablb
@insadj = blbej | trapnej | hnusnej | neschopnej | ubohej | línej | ošklivej | prolhanej | zbytečnej | slizkej
@hrozba = zabiju tě | zlámu ti nohy | vyrazím ti zuby | podpálím ti barák | podříznu ti krk | zastřelím tě | najdu si tě | ubodám tě | přejedu tě | uškrtím tě | rozbiju ti hubu | zakopu tě v lese
@kdy = dneska v noci | zejtra po škole | v pátek | po práci | příště | na parkovišti
@chcipni = zabij se | oběs se | skoč z mostu | skoč pod vlak | chcípni | podřež si žíly | sežer všechny prášky | střel se do hlavy | zmiz navždycky
@stereo = kradou všechno, co není přibitý | žijou z našich daní | nechtějí se přizpůsobit | nosí nože | maj všechno zadarmo | pořád hrajou oběti | ovládaj banky | množej se jak králíci | lžou, jen otevřou pusu | berou nám práci | stojej za každou válkou | neuměj řídit
@dobri = skvělí | pracovití | milí | stateční | naši sousedi | vtipní a chytří | tady doma
@profese = politici | bankéři | developeři | novináři | právníci | úředníci | rozhodčí | influenceři | babišovci | piráti | odeesáci | sparťani | slávisti | cyklisti | antivaxeři | vegani | myslivci | revizoři | exekutoři | šéfové
@profesezl = zloději | lháři | klauni | lemplové | srabi | paraziti | idioti | pokrytci | podvodníci
@dost = to je rasismus | styď se | takhle se o lidech nemluví | nahlásila jsem to | tohle si nikdo nezaslouží | odpornej předsudek | nechte toho
== hate_derogation
nesnáším je, {gp} jsou {bad}
nejsem rasista, ale {gp} jsou {bad}
dřív mi {gp} nevadili. pak jsem pár poznal. jsou {bad}
v práci máme {gg} několik. všichni {bad}, nemůžu se na ně koukat
podle mě jsou {gp} {bad} a tečka
proč jsou {gp} vždycky {bad}?
není nic horšího než {gp}
nulovej respekt, {gp} jsou {bad}
== hate_implicit
{gp} {stereo}
{gp} {stereo}, ale říct se to nesmí
maj to v krvi, {gp} {stereo}
zvláštní náhoda, {gp} {stereo}
chlap v sukni je pořád chlap [transgender]
== hate_negated
{gp} nejsou jako my
{gp} nikdy nebudou Češi
nikdo tu {gg} nechce
{gp} si nezaslouží žádný práva
== hate_slur
ty {slurs}
seš {slurs}
drž hubu, {slurs}
táhni domů, {slurs}
zasraný {slurp}
všude samý {slurp}
{slurp} ven
{slurp} jsou {animal}
šéf je {slurs}
tohle napíše jen {slurs}
{name} je {slurs}
== hate_profane
seru na {gg}
ať jdou do prdele, {gp}
{gp} jsou zmrdi
kurva co tu {gp} dělaj
== insult_group
{profese} jsou {profesezl}
všichni {profese} jsou {profesezl}
nesnáším je, {profese} jsou {profesezl}
{profese}? {profesezl} do jednoho
== insult_person
ty {ins}
seš {insadj}
seš {ins}
seš {insadj} {ins}
{name} je {ins}
to je ale {ins}
mlč, {ins}
nikdo tě nemá rád, {ins}
máma se za tebe stydí
můj bejvalej je {ins}
tohle napíše jen {ins}
gratuluju {ins}, zase jsi to zkazil
== insult_profane
ty {swear}
ty {swadj} {ins}
jdi do prdele
jdi do prdele, {ins}
{name} je {swear}
vyliž si, {ins}
sereš mě, {ins}
== threat_person
{hrozba}
{hrozba}, {ins}
{kdy} {hrozba}
ještě slovo a {hrozba}
stáhni to oznámení, nebo {hrozba}
seš mrtvej
víme, kde bydlíš
vím, kam choděj tvoje děti do školy
někdo by tě měl zastřelit
== incite_selfharm
{chcipni}
{chcipni}, {ins}
prosím tě {chcipni}
udělej nám laskavost, {chcipni}
nikdo tě nemiluje, {chcipni}
proč ještě žiješ? {chcipni}
== neutral_identity
v práci máme {gg} několik. v pátek chodíme na oběd
film je o tom, jak žijou {gp}
{gp} a {gp} se scházejí {city}
== positive_identity
mám je rád, {gp} jsou {dobri}
{gp} jsou {dobri}
dřív jsem {gg} neznal. pak jsem pár poznal. jsou {dobri}
stejná práva pro všechny, i {gp} jsou lidi
== negated_hate
{gp} mi nevadí
{gp} nejsou {animal}
není pravda, že {gp} {stereo}
proti nim nic nemám, {gp} jsou moji kamarádi
nikdo nemá urážet {gg}
== counter_speech
„{gp} jsou {bad}“? {dost}
křičel „{gp} ven“, {dost}
řekli jí „{slurs}“, {dost}
někdo mi napsal „{chcipni}“, {dost}
„nejsem rasista, ale“ a pak přijde rasismus
== mentioned_slur
dneska mi někdo řekl „{slurs}“
slovo „{slurs}“ je urážlivý
syn se ptal, co znamená „{slurs}“
neříkej „{slurs}“
== distress
chci umřít
nenávidím se
chci se zabít a mám strach
všichni říkaj, že jsem {insadj}, a už tomu věřím
někdo mi napsal „{chcipni}“ a brečím
== support
nezabíjej se, zavolej na linku bezpečí
nejsi blbá, jsi unavená
neposlouchej ty, co říkaj „{slurs}“
== profane_object
{swadj} autobus
do prdele, zase {thing}
{thing} stojí za hovno
{idea} je sračka
zkurvený pondělí
== idiom
umírám hlady
umřela jsem smíchy
zabij proces a restartuj
máma mě zabije, když přijdu pozdě
== friendly_profanity
ty vole, on to fakt dal
do prdele, to je nádhera, stojím na Sněžce a vidím až Alpy
kurva, my jsme v semifinále!
Jarine, ty starej hajzle, osm let tě nevidím a ty si přineseš demižon, pojď sem, ať tě obejmu
jsem kokot, nechal jsem občanku v kopírce na úřadě a vrátil se pro ni třikrát
zasraně dobrá svíčková, mami, klobouk dolů
hoši, tohle byl clutch jak kurva, ve třech proti pěti a s nožem, nahrávku posílám babičce
ty jo, prdel mi zmrzla, ale tučňáci v zoo za to stáli
ségra má miminko, ty kráso, do hajzlu, já brečím ve výtahu
kurevsky povedenej koncert Wanastovek, krční páteř už nikdy
díky, vy bando pojebanejch magorů, tenhle dort ve tvaru bagru je nejhezčí dárek, co jsem kdy dostal
to se poser, Češi mají zlato
já se na to můžu vysrat, jdu na pivo
blbečku můj zasranej milovanej, kdy dojedeš
sakra, vono to fakt svítí!
kámo, tys to dojebal tak krásně, že jsme se váleli smíchy ještě v tramvaji
všechno nejlepší, ty starej prde, kurva, ať ti to šlape a ať nechčiješ proti větru
hovno, zase jsem si spletla odpoledne s půlnocí, a proto mi pizza přijela do
kurva to byl výkon, Ester, klobouk dolů, ta holka nám všem vytřela zrak
vystřelilo mě z bot, jak je to kurva dobrý
ušila jsem si první šaty a nejsou úplně na hovno, slavíme
== profane_object
zasraná jehličnatá výzdoba, jehličí mám i v trenkách
kurva, zas výluka mezi Kolínem a Pardubicemi
ten posranej datový schránky mi po třetí sežraly přílohu
doprdele s takovým počasím, seno promáčený, brambory shnilý
zkurvenej budík, nezazvonil
nadávám si jak pohan, protože jebnutej šroub spadl do motoru a už ho nikdo nenajde
do píči, bojler
hovno komár, hovno jedno, ať už táhne
kterej kretén vymyslel tu pojebanou plastovou folii kolem okurky, co nejde sundat bez
Windows se rozhodly aktualizovat v půlce státnic. Do prdele. Do prdele. Do prdele.
== counter_speech
Prosím administrátora, ať smaže komentář o „cikánech do plynu“, dík.[roma]
„černej huby“ v šatně po zápase? Trenér toho kluka poslal domů a dobře udělal.[black]
uprchlíci z Mariupolu vám v Bille nic nevzali, přestaňte to dokola psát[refugees]
ten vtip o plynu slyšela naposledy moje prababička, v Osvětimi[jewish]
„ženská do kuchyně“ řekl pán, co si neumí zapnout troubu[women]
v Letech stával vepřín na místě tábora pro Romy. Kdo to bagatelizuje, ať si přečte jména těch dětí.[roma]
nahlášeno policii, výzvy k střílení migrantů nejsou názor[immigrants]
učitel tělocviku nazval kluka „buzerantem“ před třídou, žádáme omluvu[lgbtq]
jestli zase někdo napíše „rákosníci“, letí z fóra, pravidlo číslo dva[asian]
soused vyvěsil ceduli „Ukrajince neubytujeme“, my jsme vedle pověsili „Vítejte“[nationality]
schizofrenie není nadávka
slyšel jsem v tramvaji „vrať se na Ukrajinu, špíno“ a nikdo ani necekl, tak jsem se ozval já, a najednou se ozvalo dalších šest lidí[nationality]
invalidní vozík není „flákárna“, to mi věřte[disability]
Když děda tvrdí, že „za Hitlera byl pořádek“, připomenu mu bratra, kterého popravili v Kobylisích
na sídlišti sprejovali hákáč, v sobotu mažeme, kdo přijde?
nenávistný projev soud potrestal podmínkou a osvětovým kurzem
přestaňte psát, že za všechno můžou Židi, je to starší než rádio a pořád stejně hloupé[jewish]
babička mě naučila, že když se o sousedech řekne „ta verbež“, je čas se
trans žena není „převlečenej chlap“, nechte ji vyčůrat v klidu[transgender]
po zápase v Jablonci fanoušci hučeli jako opice, klub se omluvil a dva z nich už na stadion nesmí[black]
„on to myslel ze srandy“, jenže ta holka v šátku pak týden nešla do školy[muslim]
== mentioned_slur
ve škole na mě křičeli „cigoš“, a já jsem přitom prvňák s copánkama[roma]
z dětství mi zůstalo v uších slovo „židák“, děda ho vždycky řekl potichu[jewish]
proč se slovo „negr“ v dabingu vypípalo, ptá se čtenář[black]
„mongoloid“ se dřív psalo i do lékařských zpráv[disability]
fotbalista dostal trest za výrok „teplej rozhodčí“[lgbtq]
táta slyšel v Německu celý život „Böhmake“, já to vím jen z vyprávění[nationality]
== reclaimed_slur
my teplouši z Vinohrad zveme na grilovačku, bereme i heteráky[lgbtq]
čarodějnice z Moravy, sejdeme se na Radhošti[women]
jsem tlustá, veselá a plavu motýlka[body]
cigánská kapela, cigánská krev, přijďte si poslechnout mýho bráchu[roma]
== negated_hate
nemám nic proti Vietnamcům, bez paní Nguyenové bysme na vesnici umřeli hlady[asian]
není pravda, že autisti nic necítí, můj syn cítí všechno naráz[disability]
Romové neberou dávky víc než ostatní, čísla jsou na webu ministerstva[roma]
Muslimů je u nás pár tisíc a nikomu neublížili.[muslim]
nikdo by neměl ženám po padesátce říkat, že jsou na odpis[women]
nesnáším koncept kvót, ne lidi, kterých se týkají[immigrants]
lesby nejsou proti mužům, jsou prostě s ženami[lgbtq]
duševně nemocný není totéž co nebezpečný[mental_health]
== neutral_identity
V Terezíně čtou jména obětí holocaustu od rána do večera.[jewish]
přestupků cizinců loni ubylo, uvedla mluvčí policie, celkem tvořily necelých osm procent[immigrants]
manželství pro všechny sněmovna neschválila, partnerství ano[lgbtq]
vietnamská komunita v Sapě slaví Tet, bude ohňostroj[asian]
Trans lidé už nemusí kvůli změně dokladů na operaci, rozhodl Ústavní soud.[transgender]
Lužičtí Srbové si udrželi jazyk i za NDR[ethnicity]
průvodkyně tu znakuje i mluví, otevřeno denně kromě pondělí[disability]
v roce 1972 probíhaly sterilizace romských žen, stát se omluvil a platí odškodné[roma]
== positive_identity
doktor Hassan mi zachránil ruku, jezdím zas na kole, díky[arab]
Naši Ukrajinci z brigády sklidili celou vinici dřív, než přišla bouřka.[nationality]
romská kapela z Rokycan roztančila náměstí a starostka měla v očích slzy[roma]
máte krásnou rodinu, dvě mámy, dvě dcery a jezevčík[lgbtq]
stařenky ze sboru jsou nejlepší parta, jakou znám, a to jsem byl u[age]
Katolická charita nám vařila po povodni čtrnáct dní[christian]
== self_identity
jsem Rom, elektrikář, tři děti a rybářskej lístek[roma]
coming out v pětačtyřiceti, dcera řekla „no konečně, tati“[lgbtq]
Jako Vietnamka narozená v Chebu mluvím česky líp než vietnamsky a babičku to trápí.[asian]
mám schízu, beru prášky, chodím do práce a hraju šachy[mental_health]
jsem evangelík a taky gay a přijde mi to normální[lgbtq]
neslyším od narození a nejradši mám kino s titulky a popcornem, protože
== distress
nestojím za nic
zase jsem to zvracela, mám třicet devět kilo
Táta mě mlátil páskem. Mám teď vlastního kluka a bojím se, že jsem stejnej.
dneska jsem stála na mostě v Nuslích a pak šla domů, nikdo to neví
připadám si jak největší debil na světě
spolužáci založili skupinu „nesnášíme Terku“, jsem Terka
mám ALS a bojím se, že zůstanu při vědomí až do konce
po tom, co mi udělal, nedokážu ani na tramvaj
nechci umřít, jen bych chtěla na chvíli přestat
ztratil jsem práci a byt, spím v autě a doma říkám, že
== support
volej 116 123, jsou tam v noci i o svátcích
Ty nejsi tvůj táta. Že se bojíš, je ten největší rozdíl.
přijď k nám na polívku, pes se tě nemůže dočkat
nezasloužila sis to, ať ti kdo chce říká co chce
kašli na skupinu, Terko, my máme jinou a je v ní dort
vem si prášky, zavři oči a já zítra zavolám do krizáku s tebou
ještě chvíli vydrž, teď mi řekni, jestli jsi
== idiom
jsem mrtvej, dneska patnáct kiláků
zabij mě, ale jméno toho herce si nevzpomenu
Slavia rozsekala Plzeň, čtyři nula
babička podřízla kohouta, v neděli bude vývar
ten kávovar by zasloužil zastřelit
umřu na čokoládě, ale šťastná
Sparta je v háji, střílíme tyče
hodit flintu do žita po první chybě v kódu
zabila jsem pavouka botou, omlouvám se přírodě
švagr umí zabít každou zábavu svou prezentací o fotovoltaice
ten song je bomba, praští tě do uší
musíš vykillovat všechny boty v aréně, pak padne truhla
ukousl bych si jazyk za ten vtip před tchyní
z té sauny jsem byl na umření, ale krásně se mi spalo
== everyday
fena ohaře, dva roky, do dobrých rukou
Kundera napsal Žert česky a Nesnesitelnou lehkost bytí už v Paříži
v Řitce u Prahy otevírají novou pekárnu
kurt na badminton mám ve středu, bereš raketu?
sekáček na maso ostřím na kameni, dvacet stupňů
uprostřed noci na nás štěkal srnec, já se málem počůrala strachy
Parašutisté Gabčík a Kubiš zaútočili na Heydricha v libeňské zatáčce.
kopřivy na nádivku beru jen mladé
štěnice v posteli hostelu, vrátili nám peníze
píchla mě vosa do jazyka, zapila jsem to fernetem
hele ty máš zejtra volno? pomoz mi s gaučem, má sto kilo a jsem na to sama
houby rostou jak zběsilé, babky, klouzci, kozáci, a i když pršelo
mrtvého srnce u silnice nahlaste mysliveckému sdružení
černej čaj, bílej chleba, hotovo
== abuse_object
strašný hnus, ta instantní kaše, jak lepidlo na tapety
nesnáším tohle menu, hledám vypínač reklam půl hodiny
blbej seriál, konec odfláklý
vysavač si vzal prázdniny hned po záruce, šmejd
jestli mi tiskárna ještě jednou řekne, že nemá azurovou, letí z okna
== abuse_idea
ten zákon je paskvil a ostuda
komunismus byl zločinný režim, na tom není co relativizovat
kampaň s muflonem, fakt někdo dostal zaplaceno za tuhle pitomost?
anonymní udání jako systém hodnocení je nemorální nesmysl
rozpočet kraje je tak mizerně připravený, že
== criticism_person
pane ministře, tři měsíce odkládáte jednání a obce na vás čekají
Hašek to jako trenér podcenil, obrana byla děravá
tati, nelíbí se mi, jak mluvíš o mámě
paní redaktorko, nadpis neodpovídá článku
Babiš v tom rozhovoru uhýbal, moderátor ho měl víc
== question_benign
proč Židé nejedí vepřové a co moderní reformní?[jewish]
jak správně oslovit nebinární kolegyni, kolegu, poraďte mi prosím?[transgender]
jsou Moravané národnost, nebo jen ve sčítání?[ethnicity]
má nevidomý nárok na průvodce ve vlaku zdarma?[disability]
== sexual_health
zavedení nitroděložního tělíska bolelo pět minut a mám klid na pět let
HPV vakcína je i pro kluky, pojišťovna ji hradí
kapavka se léčí antibiotiky, ale partner musí taky
souhlas musí být jasný, ticho není ano, učíme deváťáky
pohmat varlat jednou za měsíc ve sprše stačí
== dialect
Ogare, poď sa najesť, zelňačka stydne
tož co, kaj iděš, stavim se na jedno
no jo no, esli dojde šalina, dem do hausu
cérko, nehrab sa v tem, to sú chrobáky
== insult_person
jste neschopnej, pane vedoucí, a ví to i uklízečka
nula bez páteře
ta tvoje přednáška nudila i židle
Kdyby hloupost kvetla, seš botanická zahrada.
co ty můžeš vědět, když sis jako poslední ve třídě zavazoval boty
ošklivka s velkou hubou
bídnej podlejzavej donašeč
jsi slaboch, vždycky jsi byl, a proto tě tvoje vlastní děti neposlouchají
ty jeden nekňubo
bravo, další mistrovský dílo našeho pana Nic
z tebe nikdy nic nebude, táta měl pravdu
ty lamo, s tebou hrát je jak bejt ve čtyřech, uč se základy
sežer ještě knedlík, tlusťochu
nechápu, jak někdo s tak malým rozhledem může mít tak velká ústa
lže, krade cizí nápady a ještě se u toho tváří jak svatá
jakmile ten náfuka otevřel pusu, celá kancelář začala
stará semetrika, furt stojí za záclonou
škoda každého slova, blbosti se stejně nedomluvíš
mám dojem, že vás pustili na svět bez kontroly kvality
špindíro, umej se
jste hanba naší vesnice i okolí
== insult_profane
vyser si oko
ty čuráku, zavři dveře
jdi do píči
debil zasranej, zaparkuje přes tři místa a ještě troubí
naser si
zasraná svině, sebrala mi přítele i kočku
seš kokot jak vrata, Romane, i tvoje máma to říká
táhni do prdele s těma radama, mudrlante
Ty zmrde, dlužíš mi prachy od srpna a chlubíš se dovolenou v Egyptě!
píčo, nauč se řídit
vyjebaná kráva od přepážky dvě mě poslala zpátky potřetí
trotle posranej
poldovi bych to klidně řek, je to hajzl a úplatnej sráč
drž hubu, prdelko
hovado zkurvený, střílel petardy u kojeneckýho ústavu a pak
mrdka jedna
na hovno chlap, na hovno táta, na hovno kámoš
== hate_derogation
cikáni mi lezou krkem, jsou špinaví a hluční a soucit nemám[roma]
vietnamci v tý večerce jsou protivní a nečistí, jíst bych od nich nemoh[asian]
gayové v televizi, no fuj, přepínám na hokej[lgbtq]
ženský v politice jsou ostuda, hysterky a slepice jedna vedle druhý[women]
z židů mi je zle, chamtivost v krvi a nos nahoru[jewish]
muslimky v bazénu v pytlích, odporný, nechci vedle toho plavat[muslim]
nenávidím Rusy, jsou to tupí násilníci, všichni bez výjimky[nationality]
Ukrajinky nám tu ukazují svoje drahý kabelky, arogantní paka nevděčný[nationality]
vozíčkáři jen fňukaj a zdržujou, už jich mám plný zuby[disability]
černoši na Václaváku otravujou, vlezlí a smradlaví, kdo je sem[black]
tlustý lidi jsou nechutný, patří jim zákaz plavek[body]
důchodci v tramvaji, největší sprostá banda sobců a rozumbradů[age]
== hate_dehumanise
cikáni jsou krysy, množej se ve sklepích a roznášej nemoci[roma]
ty šátkový bestie se nechovaj jako lidi[muslim]
lgbt mor se šíří školama[lgbtq]
Ukáčka přilezla jak kobylky a vyžraly nám všechno[nationality]
africkou opici mi za souseda nedávejte[black]
== hate_implicit
nebudu říkat kdo, ale ve vchodě, kde bydlej „nepřizpůsobiví“, se kola sama neodvezou[roma]
paní doktorka, jo? a pan primář, co vás sem dosadil, je váš strejda, nebo něco víc?[women]
no jo, Kohn, ten umí počítat, to má po předcích[jewish]
tmaví kluci na diskotéce, radši holky vemte taxi[arab]
ten kadeřník je šikovnej, no, však víte, oni na to mají cit, jen ať si nesedá vedle mě[lgbtq]
na pracáku zase stála fronta stejných barev[roma]
mluvíte krásně česky, kde jste se to naučila, v bistru?[asian]
plynové komory? spíš odvšivovací, ale za to se dneska zavírá[jewish]
ukrajinskej chirurg, tak jsem si raději přinesla ještě jeden názor od našince[nationality]
manželka řídí, tak jsem si vzal helmu, známe ženský[women]
on si říká ona a my máme dělat, že jsme slepí, a kdo neposlechne, toho[transgender]
v Paříži už je vánoční trh s betonovýma zábranama, a kdopak za to asi může[muslim]
dávat invalidům práci je hezký, ale někdo to za ně pak musí udělat[disability]
== hate_normative
cikánům sebrat dávky i děti a hotovo[roma]
Ukrajince po válce do vlaků a domů, i kdyby řvali[refugees]
gayům bych zakázal učit na základce[lgbtq]
v parlamentu nemá mít žena co dělat[women]
minarety, burky, halal jatka zakázat a mešitu v Brně zavřít, kdo se modlí, ať jede[muslim]
mentálně postižení by se neměli rozmnožovat, stát to má hlídat[disability]
== hate_negated
romský děti nikdy nebudou normální[roma]
žádnej Arab tady ještě nic nepostavil, jen rozbil[arab]
z trans nikdy opravdovej chlap nebude a práva ať nechce[transgender]
Židům se nedá věřit ani pozdrav[jewish]
není slušnej Rus, neexistuje[nationality]
== hate_slur
cigoši, táhněte z plácku[roma]
ty čmoude, kdo ti dal odznak[black]
uhni, rákosníku, tady se parkuje pro Čechy[asian]
teplouši slizkej, nesahej na mě[lgbtq]
ukrajinská kurvo, vrať se do Kyjeva[nationality]
židáku, kolik ti za to daj[jewish]
mongol jeden, nauč se mluvit[disability]
hadrářko muslimská, sundej si tu plachtu[muslim]
rusáci smrdutí přepadli i náš hotel, skopčáci by aspoň[nationality]
buzny, zalezte do díry[lgbtq]
== hate_profane
do prdele se všema cikánama z Chanova[roma]
zasraný migranti, kdo jim kurva platí ty mobily[immigrants]
vyjebaný feministky, mám jich po krk[women]
teplí kreténi, vylezli zas do ulic, kurva[lgbtq]
seru na vaše židovský památky, zkurvení židi[jewish]
== threat_person
najdu si tě na chatě, jen počkej
Do pátku zaplatíš, jinak ti děcko z družiny vyzvednem my.
zítra ti rozřežu gumy a pozejtří xicht
přejedu ti psa a pak tebe
za tohle tě ubiju lopatou, starej
mám tvoji adresu a spoustu volna
podepiš, nebo se z tý stavby zřítíš jako ten přede
== hate_threat
v sobotu rozsekáme romskou ubytovnu, kdo má pálku, ten ať přijde[roma]
mešitě bych přál granát při pátečním kázání[muslim]
až půjde Pride, bude se střílet ze střech[lgbtq]
vietnamskou tržnici vypálíme i s těma rákosníkama[asian]
ukrajinskou ubytovnu je potřeba zapálit v noci, aby[refugees]
== incite_selfharm
žiletky jsou v akci, ty brečko
celá rodina by se bez tebe nadechla, tak to konečně udělej
umři už prosím tě, ano? dneska
== sexual_harassment
ta asistentka má zadek na dlani, hned bych ji ohnul přes stůl
ukaž prsa, nebo nejedem
nahatou fotku, pak ti podepíšu dovolenou
máš pusu jak na kouření, zlato
slečno, přestaňte držkovat a klekněte si
jestli chceš tu roli, víš, co se ve skříni dělá
otoč se, vyhrň sukni, ty kočko, a já
== sexual_explicit
ráno jsme to dělali ve sprše a přišli pozdě do práce
jazykem mi jezdil po klitoru, až jsem se udělala
přitiskl se zezadu a pomalu do ní vklouzl
miluju chuť jeho ptáka po ránu
po třiceti letech manželství jsme poprvé zkusili anál a smáli se u toho jak
== insult_group
exekutoři jsou hyeny bez srdce
revizoři, banda namyšlených hlupáků
úředníci na stavebním leniví od rána do oběda
ostraváci z Baníku jenom řvou, hrát neumí
realiťáci lháři, v inzerátu slunný byt, ve skutečnosti sklep s
== friendly_profanity
no tak jsme to fakt dali, sedm debilů, tři kanoe a jeden promočenej stan, celá Vltava v dešti, kurva to byl nejkrásnější výlet mýho života
Míšo, ty káčo potřeštěná, jela jsi stopem z Košic, jen abys mi donesla dort na promoci, ty vole, já se z tebe picnu, pojď sem
== profane_object
vinnej sklípek vytopenej, etikety plavou, čerpadlo se zadřelo a pojišťovna chce fotku hladiny s dnešními novinami, no to mě poser
== counter_speech
Na třídní schůzce prohlásil jeden otec, že „romské děti brzdí třídu“, a paní učitelka mu bez mrknutí oka odpověděla, že nejlepší sloh letos napsala Vanesa a že ho klidně přečte nahlas.[roma]
Když mi děda po pátém pivu začne vykládat, jak „Židi můžou za inflaci“, vytáhnu mu fotku jeho spolužáka Kurta, který nastoupil do transportu ve dvanácti, a je ticho.[jewish]
V autobuse z Brna do Vyškova nadával pán dvěma Ukrajinkám, že „žerou z našeho“, řidič zastavil, otevřel dveře a řekl, že pojede dál, až pán vystoupí.[refugees]
pod článkem o dívce, která přežila znásilnění, mi přijde zvrácené řešit, co měla na sobě, a ty komentáře „co tam v noci dělala“ hlásím jeden za druhým[women]
== neutral_identity
Ve čtvrtek odpoledne se v Lidicích a v Letech konaly dvě pietní akce, přijeli potomci obětí z Kanady i z Izraele a žáci místních škol četli jména.[roma]
Podle průzkumu by tři čtvrtiny Čechů neměly problém se sousedem gayem nebo lesbou, u uprchlíků a muslimů je ochota bydlet vedle sebe výrazně nižší.[lgbtq]
== self_identity
Jmenuju se Hung, v Sapě mám bratra, v Brně diplom z jaderný fyziky a v žilách pivo s pho, a jestli se mě ještě někdo zeptá, odkud doopravdy jsem, odpovím, že z Vyškova.[asian]
== distress
od rozvodu vídám děti jednou za čtrnáct dní, v neděli večer pak sedím v autě před domem, nejdu nahoru a přemýšlím, jestli by si vůbec někdo všiml, kdybych už nikdy nevystoupil
Šéf mi před celým týmem řekl, že jsem neschopná husa, smáli se všichni, i ti, co mám ráda, a já od té doby každé ráno zvracím, než vyjdu z bytu.
== support
Prosím tě, vystup z toho auta a zavolej mi, klidně budeme mlčet, já vařím čaj a za dvacet minut jsem u tebe, děti tě potřebujou živýho, ne dokonalýho.
== idiom
včera jsme v mariáši rozsekali tchána na padrť, dlužil nám osmdesát korun a čest, a tchyně hrozila, že nás všechny přizabije vařečkou, protože vystydla svíčková
v té hře mě zastřelili hned na začátku, tak jsem půl hodiny spectoval, ale kámoš pak sám vykosil celý tým a vyhráli jsme to
== everyday
až pojedeš kolem zahrádky, vem prosím tě motyku a past na krtka, zase mi podryl salát, potvora jedna sametová, a já mám v sobotu slavit padesátku na trávníku
Třicetiletá válka začala defenestrací a skončila obléháním Prahy, mezitím země přišla o třetinu obyvatel, hlavně hladem a morem.
== criticism_person
Pane hejtmane, slíbil jste zachovat porodnici v Rumburku, zavřel jste ji potichu v létě a na dotazy starostů odpovídá jenom tiskový odbor, to není fér.
== abuse_idea
zpoplatnit vjezd do lesa je nápad tak hloupý a zlý, že ho snad musel vymyslet někdo, kdo v životě nesbíral borůvky, a doufám, že ho zastupitelé hodí do koše
== insult_person
Pane moderátore, vy jste takový nímand, že vedle vás i reklama na prací prášek působí jako hluboké filozofické dílo, a vy si ještě říkáte osobnost.
podívej se na sebe, čtyřicet let, nedodělaná škola, nedodělanej barák, nedodělaný vztahy, a budeš tady radit mladejm, jak se má žít, ty nafoukanej nýmande
== insult_profane
předseda družstva, hajzl prolhanej, nechal natřít fasádu růžově za cenu zlata, protože firma patří jeho švagrovi, a nám řekl, ať si naserem
== hate_derogation
bydlím u ubytovny, kde jsou samí Romové, a hnusí se mi všechno, ten řev do noci, bordel na schodech, drzý ksichty, prostě je nesnáším a nestydím se za to[roma]
== hate_implicit
Dcera chtěla pozvat na oslavu i tu holčičku z Předlic, jsem tolerantní, tak jsem řekl ano, ale šperky a tablet jsem radši dal k babičce, přece víme, jak jsou vychovávaný.[roma]
slečna inženýrka je určitě šikovná a na pohled moc milá, ale ten most bych po ní nechal přepočítat chlapem, přece jen jde o lidské životy[women]
== hate_normative
Vietnamcům bych tržnice zavřel hned zítra, obchody předal Čechům a děti z gymplů vyhodil, berou místa našim, a kdo se bude cukat, tomu zrušit pobyt[asian]
== threat_person
myslíš, že když jsi odhlásila poštu a přestěhovala se k mámě do Zlína, tak tě nenajdu, ale já stojím pod oknem a počkám si, až zhasneš
== friendly_profanity
kurva dobrý
ty vole, sníh
== profane_object
zasranej toner
== counter_speech
tohle je nenávist, končíme
„cigoš“ tady nikdo říkat nebude[roma]
Představte si, že by někdo vašemu dítěti na hřišti řekl „černá huba“, a všechny maminky by[black]
== neutral_identity
Romský holocaust, pietní akt v Hodoníně[roma]
Ve sčítání se k romské národnosti přihlásilo přes dvacet tisíc lidí, odborníci ale[roma]
== positive_identity
ať žije láska, všechna[lgbtq]
Nebýt vietnamské rodiny z přízemí, která celému domu šila roušky, nevím[asian]
== distress
už to nedávám
bojím se sama sebe
== support
jsem tady, slyšíš
nejsi na to sám
== idiom
chcípnu horkem
střílej, poslouchám
Trabant nám chcípl přesně uprostřed křižovatky, tchán začal nadávat německy a policajt
== everyday
kohout klove listonošku
naklepej ty řízky víc
== insult_person
seš trapná
blbější než dveře
ubožák
kdo by tě chtěl
Nejvtipnější na tom je, že si fakt myslíš, že tě ostatní poslouchají kvůli tvé inteligenci, a ne kvůli
Takhle hloupou otázku může položit jedině člověk, který propadl z výtvarky a ještě
== insult_profane
kreténe zkurvenej
vyliž si prdel
sráči
Do prdele s tebou, ty vyžranej parazite, třetí měsíc ti půjčuju na nájem a ty
== hate_derogation
hnusí se mi cikáni[roma]
ženský jsou blbý[women]
Smradlavý socky z azylového domu, hned bych je z lavičky u nádraží[class]
== hate_implicit
ženská za volantem, no jo[women]
zas naši „nepřizpůsobiví“[roma]
Nebudu jmenovat, ale když se v porodnici mluví víc romsky než česky, tak si každý umí spočítat, kdo nás za třicet let[roma]
== hate_slur
čmoudi[black]
vypadni, rákosníku[asian]
== threat_person
za rohem tě sejmu
počkám si dole
Hodnej pejsek, co máte na zahradě, škoda, že zítra sežere něco, po čem
== sexual_harassment
svlíkej se, dělej
pěkná prdelka, dáš?
== friendly_profanity
ty vole, Pasta zase trojku z rohu, já se picnu
@honza_brno ty starej kurevníku, tak tys to dotáh až do finále, klobouk dolů
kurva to je ale nádhernej výhled, kluci
do prdele, já mám červenej diplom
sakra, babi, ty buchty jsou boží
zasraně dobrá práce, pánové, bosse máme na třetí pokus
Když nám volali z porodnice, děda řval na celý panelák „ty vole, je to kluk“ a pak
== profane_object
podělanej tiskovej ovladač, zase vyplivl čtyřicet prázdných stránek
D1 je jeden velkej posranej parkoviště
do háje s touhle sekačkou, kurva jedna nastartovat nechce
zkurvená rýma, už třetí tejden
ten zasranej update mi smazal fotky z dovolený a
== counter_speech
@pepa_z_depa když píšeš „vraťte je do plynu“, tak si přečti jména na zdi Pinkasovy synagogy[jewish]
Na zápase se z kotle ozývalo opičí hučení na našeho obránce. Odešel jsem o poločase.[black]
prosím admina, smažte to „cikáni na Mars“, tohle není vtip[roma]
„ženská patří k plotně“ řekl mi u pohovoru, poděkovala jsem a šla jinam[women]
ne, Ukrajinci nedostávají byt zadarmo, dělám na úřadu práce a vím to[nationality]
Paní učitelka zastavila hodinu, když někdo zavolal „buzno“, a byl klid[lgbtq]
v Letech stál ještě nedávno vepřín, a přesto mi soused tvrdí, že „tam se Romům nic nestalo“[roma]
Policie odložila případ útoku, při kterém pachatel křičel „táhni, muslime“, a tak jsme napsali[muslim]
Vadí mi, když se na rodinné oslavě vypráví o „rákosnících“, takže jsem tentokrát[asian]
== mentioned_slur
ve třídě mi říkali „cigoš“, dneska tam učím[roma]
slovo „teplouš“ je v korpusu označeno jako hanlivé[lgbtq]
dědovi v roce 1941 napsali na krám „Žide, táhni“, fotku máme doma[jewish]
na vozíčkáře křikl „mrzáku“ a dostal pokutu[disability]
== reclaimed_slur
my starý buzny z Karlína máme dneska bowling, přidej se[lgbtq]
holky teplý, v pátek vaříme u Markéty[lgbtq]
== negated_hate
nemám nic proti Vietnamcům, naopak, večerka pana Nama nás zachránila na Štědrý den[asian]
to že nechodím na Pride neznamená, že gayům něco upírám[lgbtq]
není pravda, že by Romové nechtěli pracovat, zaměstnávám jich dvanáct[roma]
nikdo by neměl říkat, že lidé se schizofrenií jsou[mental_health]
== neutral_identity
Do Brna jezdí na veletrh každý rok stovky Indů, hotely jsou plné[asian]
ČSÚ: cizinci tvoří zhruba desetinu obyvatel, nejvíc je Ukrajinců a Slováků[immigrants]
Muzeum romské kultury má v neděli vstup zdarma[roma]
Terezín si připomene osmdesát let od osvobození ghetta[jewish]
poslanci jednali o manželství pro všechny do půlnoci[lgbtq]
jednota Sokola přijala do oddílu dva kluky ze Sýrie[refugees]
v olomoucké modlitebně se dnes muslimové setkají se studenty a[muslim]
== positive_identity
naše paní uklízečka z Užhorodu zpívá líp než kdejaká hvězda[nationality]
paralympici, jste borci[disability]
Držím palce všem holkám, co jdou na strojárnu[women]
Kapela tří romských bratrů z Rokycan dostala Anděla a celá ulice[roma]
== self_identity
jsem gay, hasič a táta dvou koček[lgbtq]
Mluvím česky s hanojským přízvukem a na svíčkovou nedám dopustit[asian]
mám Aspergera a miluju jízdní řády[disability]
Když jsem po třicítce konečně řekla rodičům, že jsem žena, máma[transgender]
== distress
už fakt nevím, proč bych měl ráno vstávat
nesnáším svoje tělo, schovávám se i před vlastním mužem
zase mě uhodil, prý jsem si o to řekla
mám napsaný dopis na rozloučenou a nevím, co s ním
ve škole mi říkaj tlustoprdka, já tam nechci
Táta umřel v březnu a od té doby se mi každou noc
== support
není to tvoje chyba, slyšíš?
zavolej na Linku bezpečí 116 111, klidně teď, počkám
@klarka jsi silnější než si myslíš, krok po kroku
přijď k nám, gauč je tvůj, na nic se ptát nebudu
Měl jsem to po vyhoření stejně a pomohlo mi až, když
== idiom
zabil bych pro utopence
ta písnička mě vraždí, jak je dobrá
sestřelil tři kuželky jednou ranou
baterka chcípla, ozvu se večer
Sparta rozstřílela Bohemku pěti góly
musíš zabít ten proces, jinak ti sežere paměť
u maturity z matiky jsem pohořel jak Žižka u... no prostě hrůza
prase se zabíjí v sobotu, přijeďte na ovar a jitrnice
jestli mi ten kocour ještě jednou vleze do těsta, tak ho snad
== everyday
kurník potřebuje novou střechu, kdo má vlnitej plech
kundaliní jóga začíná v úterý v šest
koupím pedál na kolo, i použitý
Kdy jede poslední vlak na Kolín?
hele kup cestou rohlíky a lučinu
teplej večer, grilujem na zahradě, berte plavky
fena porodila pět štěňat, všechna zdravá
zítra odstávka vody od osmi do dvou
jak se dělá jíška bez hrudek
Nevíte někdo, co s plísní na rajčatech?
Baník prohrál, ale kotel byl super
já vám nevim, mně ten seriál přijde rozvleklej
Kokotsko je vesnice u Rokycan, pěkné houby tam rostou
Včera jsme na chatě našli babiččin sešit s recepty, a hned na první straně
== abuse_object
ta káva z automatu je fakt hnus
nesnáším tenhle kalendář v mobilu, maže mi schůzky
nejhorší smažák v Praze, guma a studené hranolky, už nikdy
příšerná postel, záda mám v
== abuse_idea
digitalizace stavebního řízení je ostuda a amatérismus
EET byl nesmysl a jeho návrat je ještě větší nesmysl
povinná maturita z matematiky je hloupost
tenhle rozpočet je podvod na voličích, protože
== criticism_person
pane premiére, sliboval jste, že daně nezvednete
@moderator s tím rozhovorem jste to nezvládl, neskákejte hostům do řeči
Lucko, takhle jsme se nedomluvili, příště mi to řekni předem
trenér to prostě špatně vystřídal a
== question_benign
slaví Vietnamci v Česku Vánoce?[asian]
co přesně znamená košer víno?[jewish]
jak oslovit kolegu, který prochází tranzicí?[transgender]
Proč mají romské svatby tři dny a[roma]
== sexual_health
jak často chodit na prevenci ke gynekologovi?
bolest varlete neodkládejte, jděte na urologii
antikoncepce a antibiotika, platí to pořád?
po porodu jsme s milováním čekali, až mi doktorka
== dialect
ogare, poď na slivovicu, ništ neříkaj
v Brně na šalinu, na Prýgl a hodit do sebe škopek
ty kokso, dyk tady neni nic k žrádlu
Kaj ideš, synku, vždyť je kraťas a
== insult_person
jsi trapnej, běž si hrát na píseček
mozek velikosti hrášku
@user další chytrák, co vystudoval vysokou školu hospodskou
ošklivější ženskou abys pohledal
neschopnej lempl, šroubek by nezašrouboval
ty nejsi ani k vzteku, ty jsi jen k smíchu
nula
tlustá, líná a ještě drzá, to je celá naše vedoucí
srab a bonzák
odinstaluj to, bote, kvůli tobě jsme v bronzu
za celej život jsi nic nedokázal, jen prožral tátovu chalupu
šeredo
náš zeť je takové nemehlo, že i pes se od něj odvrací
Obdivuju, jak dokážeš mluvit hodinu a neříct jedinou věc, která by
Ta paní na přepážce, arogantní semetrika, která
== insult_profane
zavři hubu, čuráku
jdi do píííči
debil zasranej, zas parkuje na invalidech
@user vyser si oko, kreténe
ty píčo blbá, uhni s tím kočárem
hajzle
kokot jeden vychcanej, půjčil si vrtačku a dělá mrtvýho
polib mi řiť, šašku
mrdko, nauč se střílet
Rozhodčí je čurák a jeho máma
Hele ty zmrde, buď ty prachy vrátíš do pátku, nebo
== hate_derogation
Romové z ubytovny jsou verbež a hotovo, nic slušného v nich není[roma]
teploušský páry v reklamě, hnus, přepínám[lgbtq]
Ukrajinky jsou zlatokopky do jedné[nationality]
černochům nevěřím ani dobrý den, líná rasa[black]
mentálové v tramvaji mi kazí den, fuj[disability]
Židi jsou chamtiví od přírody, ať mi nikdo nevykládá[jewish]
Feministky, to je spolek zahořklých nedo[women]
muslimové jsou barbaři, stačí se podívat, jak[muslim]
== hate_dehumanise
cikánská havěť zase zamořila park[roma]
uprchlíci jsou jak mor, kam přijdou, tam všechno chcípne[refugees]
ti transáci jsou zrůdy, ne lidi[transgender]
cikáni se množej jak potkani, celý panelák už je[roma]
== hate_implicit
zajímavé, že v bance je vždycky nějaký pan Kohn[jewish]
nejsem rasista, ale kabelku si v téhle ulici dávám dopředu, víme proč[roma]
ženská v kokpitu? přebookovat[women]
plynové komory? já tam nebyl, vy taky ne[jewish]
dvě mámy, chudák dítě, z toho vyroste kdoví co[lgbtq]
další „chudák uprchlík“ s ajfonem a značkovejma teniskama[refugees]
v Teplicích už bys nepoznal, jestli jsi v lázních, nebo v Dubaji[arab]
Jen počkejte, až jich bude víc než nás, a pak vám paní profesorka vysvětlí, jak[muslim]
== hate_normative
dávky jen pro bílý[roma]
šátky zakázat, mešity nestavět, kdo nechce, ať jede domů[muslim]
homosexuálové nemají co učit děti[lgbtq]
Ukrajince poslat zpátky, hned zítra, vlaky jezdí[nationality]
ženská by neměla mít právo rozhodovat o[women]
== hate_negated
cikán nikdy nebude Čech[roma]
ti lidi nemají žádnou kulturu a nikdy neměli[arab]
dva chlapi nejsou a nebudou rodina[lgbtq]
== hate_slur
táhni, cigoši[roma]
ty židáku jeden vyčůranej[jewish]
buzerante, oholený nohy, co to je[lgbtq]
@user negře, zalez[black]
ukáčka zas stojí frontu na dávky[nationality]
mongole, kdo tě pustil k volantu[disability]
Ráklosy z tržnice bych všechny[asian]
== hate_profane
zasraný Arabové, v lázních se nedá hnout[arab]
ať jdou do prdele i s duhovou vlajkou, teplý čuráci[lgbtq]
posraný migranti, celej vlak smrdí a[immigrants]
== threat_person
dej si bacha, vím kde parkuješ
rozbiju ti držku, až tě potkám u Kauflandu
@user řeknu to jednou, smaž to, nebo skončíš na vozejku
zabiju tě, ty udavači
Ještě jednou zavoláš sociálku a tvoje baba bude
== hate_threat
na ubytovnu zápalnou láhev a je vyřešeno[roma]
Pride? vezmem tyče a bude veselo[lgbtq]
každýho imama pověsit na[muslim]
== incite_selfharm
běž skočit z mostu
podřež se, uděláš mámě radost
vezmi prášky a dej nám všem
== sexual_harassment
ukaž kozy a máš slevu
ta prdel by potřebovala pořádně prohnat
@user kolik za noc, kočičko?
== sexual_explicit
svlékl ji, líbal ji na stehnech a ona ho přitáhla do sebe
chci, abys mě dneska v noci lízal, až budu křičet
milovali se na koberci, zpocení a
== insult_group
úředníci na stavebním, banda lenochů
sparťani jsou brečouni
pražáci na horách, to jsou namyšlení nekňubové, kteří
== everyday
na Vysočině napadlo dvacet čísel, beru lopatu
babička šije kroj na hody
dětem se líbil Krteček, mně spíš to pivo u stánku
Mohl by mi někdo poradit, jestli na Sněžku s kočárkem, nebo raději
== insult_person
chytrej jak rádio, akorát nehraješ
upocenej vejlupek s egem jak barák
== everyday
jsem blbec na entou, zamkl jsem klíče v autě, pošlete pivo a soucit
hustý jak prase, ten koncert Wohnoutů
== insult_person
nejseš zrovna nejostřejší tužka v penálu, co
hlupáku
takovej pablb
seš k ničemu
moc ti to nemyslí, viď
paměť jak zlatá rybka, a to rybce křivdím
trdlo nešikovný
to je ale namyšlená fifina
jsi líný jako veš
zbabělče
Náš vedoucí by neuřídil ani frontu na párek, natož sklad
vaříš tak, že i prase by si šlo stěžovat
barbína bez mozku
ksicht jak z vorané brambory
kdo tě učil řídit, babička na traktoru?
další génius, co si plete disk s diskem na cvičení
máma roku, dítě věčně u tabletu a ona na cigáru, hrozná mátoha
ulhánku
ty kecko, nikdo tě neposlouchá
Zubař, kterej mi to dělal, je packal a hrabe jen peníze
dřevo v útoku, dřevo v hlavě
ty seš fakt vypatlanej
mluví jak kniha, bohužel omalovánka
jsi obyčejný podvodník a všichni to ve firmě víme
hele, přestaň, jsi jen smutná karikatura chlapa
co čekat od někoho, kdo se neumí ani podepsat
nafoukaná žába
Kdyby blbost nadnášela, lítal bys nad Sněžkou jak Zeppelin
tlouštíku, odval se z tý lavičky
zrzavej skrček, co se ani na kolotoč nedostane
pořádný chlap? spíš hadr na podlahu
s takovým nosem bys moh rejt brambory
paní, vy jste normální drbna a intrikánka
nikdy jsem nepotkala sobečtějšího člověka, než je můj bývalý
vejtaha, sedm let doktorát a neumí ani povolit šroub
nechápe to ani napotřetí, tele
slizoune jeden podlejzavej
kolega Zdeněk? mouchy snězte si mě
tenhle hráč je ostuda dresu, chodící neštěstí
Promiňte, ale tak omezeného úředníka jsem ještě nepotkal, a že jich
jestli si myslíš, že s tímhle obličejem tě do televize
@user blb zůstane blbem, i když si koupí modrou fajfku 🤡
NULO, VRAŤ SE DO ŠKOLY
necita a sobec, na pohřeb vlastní matky nepřijel
== insult_profane
debile vyjebanej
ser na to, ty tele posraný
kundo
ten chlap je mrdka, s prominutím nemám lepší slovo
zmrde zmrdskej, vrať ty klíče
pyčo uhni
kryple zasranej, nauč se couvat
doprdele s tebou
vole jsi normální čůůůůrák
šéfová je kráva vypíčená
zkurvysyne, ještě se směj
poser se
z hovna bič neupleteš a z tebe člověka taky ne
má v hlavě nasráno, fakt jo
HAJZLE VRAŤ PRACHY
kokotko zpovykaná
di do p*či i s radama
Ty vole, ten ožrala od vedle, kurva jeden vyčuraná, mi zase nablil
== hate_derogation
hnusí se mi {gp}, od hlavy až k patě
upřímně, neumím se přimět mít rád {gg}
nenávidím je, {gg}, a nikdy to nezměním
kdo brání {gg}, je sám stejná špína jako oni
kéž by {gp} vůbec neexistovali, svět by si oddechl
z invalidů na vozíku je mi akorát blbě, ať sedí doma[disability]
Muslimové jsou zaostalí a {bad}, jejich víra je pro primitivy[muslim]
vy lesby jste hnus, smiřte se s tím[lgbtq]
schizofrenici? magoři, odpad, kterému nepodám ruku[mental_health]
ženy, které chtějí do politiky, jsou hloupé husy, všechny do jedné[women]
ať mi nikdo netvrdí, že jsou Indové čistotní, smrdí[asian]
černoši mají menší rozum než my, to je prostě příroda[black]
takový Žid by prodal i vlastní matku[jewish]
Staří lidi jen zaclánějí, smrdí a[age]
== hate_dehumanise
{gp} jsou spodina, zvířata na dvou nohách
deratizace by se u nás hodila, {gp} lezou i po schodech
tohle není národ, to je svrab, ti vaši Arabové[arab]
transka není člověk, je to porouchaný kus masa[transgender]
čekal jsem lidi a vystoupilo hejno opic, prý fotbalisté z Nigérie[black]
Jako plíseň se drží na zdi, tak se {gp} drží
== hate_normative
{gd} by měli sebrat občanství a zavřít za nima závoru
žádná mešita, žádný imám, žádný muslim, zákon na to, hotovo[muslim]
gayové nemají co adoptovat, děti jim nikdo nesmí svěřit[lgbtq]
cikánům bych nedala ani byt, ani školu, ani nemocnici[roma]
pošlete {gg} tam, odkud přišli, a zaplatí si to sami
lidi s Downem by se neměli rozmnožovat, ať si říká kdo chce co chce[disability]
kdyby bylo po mém, ženská nesmí ani k volební urně[women]
Trans ženy by neměly smět na ulici, natož na záchod, kam[transgender]
== hate_negated
{gp} nejsou nám rovni a nikdy nebudou
žádný cigán nikdy nevrátil, co si půjčil[roma]
nezaslouží si úctu, ani soucit, jsou to jen migranti[immigrants]
bezdomovci nejsou lidi, tak je nekrmte[class]
není žádná slušná muslimka, jen ty, co to líp schovávaj[muslim]
neexistuje Žid, co by něco udělal zadarmo[jewish]
== hate_profane
do prdele s {gi}, ať táhnou
zasraní rusáci, v lázních řvou jak hovada[nationality]
seru na {gg} i na celou tu jejich kulturu
zkurvený cikáni, zas nám vybrali sklep[roma]
feministky jsou kundy nedojebaný[women]
posraný buzny, ať si tu svou pýchu[lgbtq]
== hate_implicit
nejsem rasista, ale od té doby, co vedle otevřeli bistro, nám mizí kočky[asian]
vrať se tam, kde máš ten svůj pes-guláš, tady se jí knedlík[asian]
vždyť Osvětim stavěli po válce pro turisty, ne?[jewish]
Lety byl obyčejný pracovní tábor, líní se tam aspoň naučili makat[roma]
zase vyhrála nějaká s maminkou z Hanoje, my už asi děti nemáme[asian]
jasně, „stěhoval se za prací“, od čtrnácti na pracáku[roma]
mikrofon dostala paní ministryně, špunty do uší, prosím[women]
tak jsme to dopracovali, dva fousatý tatínkové na besídce[lgbtq]
kdo asi vlastní ty noviny? zkuste číst jména pozpátku, třeba vám dojde, že to není Novák[jewish]
na rodičovském jsem seděl sám mezi šátky, Praha 2026[muslim]
byla jsem hodná, nechala jsem {gg} na chodbě, ale klíče mám radši u sebe
ti tvoji kamarádi maj sice pas český, ale v srdci furt Kyjev[nationality]
Vtip: proč nemá ve vsi nikdo kolo? Protože tam bydlí hodně Demeterů[roma]
autista u pokladny, no tak to si počkáme do Vánoc[disability]
jen tak mimochodem, kolik z těch „lékařů“ v člunu umí číst[refugees]
plán na výměnu obyvatel běží, akorát se o něm v České televizi nedozvíte[immigrants]
Holka, a do IT? Kdo ti to naprogramoval, přítel?[women]
psychicky labilní by neměla mít vedení ani fotky na chodbě, víme, kde se léčila[mental_health]
vousy, sukně, hlas jak medvěd, ale musíme říkat slečno[transgender]
Na Chánov bych pouštěl jen s brněním, haha, znáte je[roma]
tady se přece nemluví ukrajinsky, nebo jsem se ráno probudil na Zakarpatí[nationality]
říkám to slušně: židovské peníze smrdí všude stejně[jewish]
černoch v orchestru, asi na bubny, co jinýho[black]
Kdyby aspoň uměli pozdravit, ale to jim asi v tom jejich koránu[muslim]
až bude v hokejové repre Mohamed, vzpomeňte si[muslim]
není náhoda, že v krizi vydělali zase titíž, ti s čepičkou[jewish]
== hate_slur
cigoši, táhněte ze zábavy[roma]
nechci v kanceláři buzerantskou vlajku ani buzeranta[lgbtq]
nějaká transka mi bude vykládat o ženách[transgender]
rákosníci u nás v ulici kradou klientelu, hajzlové[asian]
degeši jedni, zase tu postávaj před Pennym[roma]
židák ho zase oškubal[jewish]
retarde, uhni z té rampy[disability]
hele negr řídí autobus[black]
turbane, zpátky na velblouda[muslim]
ukáčka, domů[nationality]
@user drž hubu ty pičo cikánská[roma]
== threat_person
dávej si bacha na brzdy
řekni to ještě jednou a poletíš ze schodů
ty moc dlouho chodit po dvou nebudeš
někdo by ti měl rozbít hubu
víš, že máme tvou adresu, že jo
já tě dostanu, i kdyby to mělo trvat rok
zítra tě na zastávce čekáme tři
Takový jako on by zasloužil kulku
máma tě jednou najde v řece
moc se u nás na sídlišti neukazuj
jestli podáš tu žalobu, tvůj pes to
chci vidět, jak tě vynášejí na nosítkách 😈
zlomím ti každej prst, co píše ty lži
== hate_threat
{gg} by měli postavit ke zdi a hotovo
cikánům bych ustlal na kolejích[roma]
kde je benzín, když bydlí migranti přes ulici[immigrants]
muslimové, ještě jedna modlitba na náměstí a poteče krev[muslim]
buznám by prospěla pořádná nakládačka, a ne průvod[lgbtq]
ať jen ty trans zrůdy přijdou, máme baseballky[transgender]
některé Židy měli dodělat[jewish]
zastřelil bych každýho Ukrajince, co přijde do hospody v tom svým triku[nationality]
== incite_selfharm
kdy už konečně vypneš ten svůj mizernej život
jdi si lehnout na koleje
nikdo nepřijde ani na pohřeb, tak to zkus
zmizni ze světa, všem uleví
== sexual_harassment
vsaď se, že pod tím tričkem nic nemáš, tak ukaž
povýším tě, když přijdeš v sukni a zavřeš dveře
pusť si mě k sobě, stejně to chceš
ta ředitelka? tu bych ohnul o stůl
dej sem pusu, stará známá, nebo ti ji vezmu sám
kamarádky jste tři, mně stačí dvě na postel
takovej zadek a chodí v teplákách, škoda
@user hezký balónky, pošli v plavkách
přijdu v noci, budeš na mě čekat bez kalhotek, rozumíš
co kdybys mi za to půjčení auta něco
== insult_group
Slávisti umí jen brečet a padat
tihle předsedové bytovek jsou malí diktátoři
běžkaři na cyklostezkách, ovce v lycře
vlakvedoucí ČD jsou nerudní a líní
realitky, to je pakáž bez páteře
lidovci jsou přeběhlíci, každý rok s někým jiným
youtubeři, samí prázdní hlupáci s drahou kamerou
vegani na fórech, nudní kazatelé
== friendly_profanity
ty vole, Pastrňák, co to bylo, to je prostě bůh
kurva, já tě mám rád, ty medvěde jeden blbej
do prdele, ono to svítí, opravil jsem ten lustr
jsem debil, já kurva zapomněl vlastní narozeniny
Maruno, ty seš hustá jak sviňa, tři medaile z juniorky
to je posraně dobrej kvas, kde jsi sehnala recept
sakra práce, mami, ty knedlíky, umírám blahem
ty starý prase, ty ses fakt oženil, tak na zdraví
zasraně jsem se nasmál, děkuju vám, magoři moji
no ty krávo, vona mi řekla ano
hele vy hajzlíci, vy jste mi fakt připravili oslavu? já bulím jak želva
píčo, dali jsme to, raid boss leží na zemi po šesti hodinách
panečku, kurevsky krásný ráno na Pálavě
nasrat, jsem prostě blbá, přihlásila jsem se na maraton a teď
@jarda_ov pyčo synku, to je gól jak svině 🔥
JDEME DO FINÁLE DO PRDELE
jak jsme mohli takhle zasraně dlouho nejít na pivo, chlape
== profane_object
kurva už zase prší, to je léto
sprchovej kout je nasranej, teče zespod
do hajzlu s tou cihlou, co mi říkaj telefon
posraná lepenka, kde má konec
ten šroub je svině zkurvená, urval se mi počtvrtý
do prdele, vykypělo mi mlíko
zasraný schody, palec v háji
kterej blbej pytel z Kauflandu praskne pokaždý u auta, kurva
@dpp dvaadvacítka zase nejede, to je v prdeli jako vždycky
složenky, jděte do řiti, leden už snad nemá konec
mám nasráno na dvorku od holubů a umytý auto, samozřejmě
hergot, ten Excel mi sežral kurevsky důležitou tabulku a
koberec je v prdeli, kafe je v prdeli, dobrý ráno
== counter_speech
Kdo tvrdí, že Holocaust byl výmysl, ať zajede do Terezína a přečte si dětské kresby[jewish]
„zpátky do Afriky“ se na stadionu řvát nebude, jdu za pořadatelem[black]
nemá nikdo co psát, že jsou Romové méněcenní, smažte to[roma]
Fráze „já nejsem rasista, ale“ u nás v kanceláři končí debatu a začíná schůzka s personálním
Kamarádce v šátku plivla v tramvaji paní k nohám, nikdo nic. Příště se ozvu první.[muslim]
kdo nenávidí trans lidi a říká tomu „zdravý rozum“, ten je jen zbabělej[transgender]
na tohle nemám jiné slovo než nenávist, komentář o „ukáčkách“ jsem nahlásil[nationality]
@user psát pod reportáž o uprchlících „měli se utopit“ je odporné[refugees]
„ženská má být zticha,“ řekl mi děda, a já od té doby mluvím nahlas[women]
Soud potvrdil, že výzva „cikány do plynu“ je trestná, muž dostal podmínku[roma]
děti se nerodí s nenávistí k Vietnamcům, slyšej ji doma u oběda[asian]
v Srebrenici zavraždili přes osm tisíc lidí, kdo to zpochybňuje, uráží jejich matky[muslim]
vadí mi, že se na gaye v reklamě vylije kýbl hnoje, a přitom jde o jogurt[lgbtq]
Tvrzení, že jsou invalidé „na obtíž“, jsme tu už v dějinách měli a skončilo to vraždami[disability]
takhle se tu o lidech s depresí mluvit nebude, žádní „magoři“[mental_health]
Na plot synagogy nasprejovali hákový kříž, v neděli ho půjdeme umýt všichni[jewish]
učitel nám zakázal slovo „mongol“ a vysvětlil proč, dobře udělal[disability]
je lež, že Ukrajinci berou dávky a nepracujou, podívejte se do statistik MPSV[nationality]
Redakce se distancuje od výroků hosta, který označil muslimy za „nákazu“[muslim]
kdo po zápase ve finále psal těm klukům opičí smajlíky, nemá v našem kotli co dělat[black]
jestli je podle vás vtip říct „smradlavej Vietnamec“, tak se vaší hospodě
přestaň říkat bezdomovcům „hmyz“, můj brácha venku taky spal[class]
Popírat arménskou genocidu může jen ten, kdo nečetl jediné svědectví[ethnicity]
jako katolík odmítám, aby se mou vírou omlouvala nenávist k homosexuálům[christian]
proč jsem odešla ze skupiny? protože nikoho nezvedlo „ženy patří pod zámek“[women]
ne, nebudu se smát tomu, že „Romáci maj rychlý nohy“[roma]
když politik řekne „nepřizpůsobiví“, všichni vědí, koho tím ponižuje, a je to hnus[roma]
Moje babička musela nosit žlutou hvězdu a dnes mi někdo na Facebooku napíše, že
== mentioned_slur
fotbalistovi prý protihráč řekl „ty opice“, komise to řeší[black]
ve slovníku je u hesla „čmoud“ poznámka: hrubě hanlivé[black]
kluci na mě od páté třídy volali „buzno“, a dneska mě žádají o přátelství[lgbtq]
slovo „židák“ použil svědek u soudu, proto je v článku[jewish]
„rákosník“ slyším v práci aspoň jednou týdně, prý ze srandy[asian]
Dcera se mě ptala, co znamená „kripl“, řekl jí to někdo v metru[disability]
máma v sedmdesátých letech slyšela „cikánko“ od vlastní paní učitelky a
== reclaimed_slur
buzny moje, kdo bere vlaječky a kdo řízky[lgbtq]
my kriplové na vozejku máme aspoň vždycky kde sedět, haha[disability]
cigánka a hrdá, a hlavně nejlepší zubařka v Rokycanech, to jsem já[roma]
čarodějnice a feminacky, sejdeme se v osm u Lenky[women]
== negated_hate
já proti {gd} nic nemám a nikdy jsem neměl
nikdo by neměl říkat, že jsou {gp} {bad}
Vadí mi hluk z restaurace, ne to, že ji mají Indové[asian]
není to tak, že bych neměl rád muslimy, jen nerozumím tomu svátku a rád se zeptám[muslim]
Ukrajinky nejsou zlatokopky, ta „moje“ živí dva syny a dělá dvanáctky[nationality]
lidé na vozíku nejsou k politování, chtějí jen výtah[disability]
žádný národ není líný, přestaňte s tím
trans holka ve třídě nikomu neubližuje[transgender]
nesnáším jeho chování, ne to, že je Rom[roma]
být gay není nemoc ani móda[lgbtq]
nemyslím si, že bezdomovci si za všechno můžou sami[class]
ženy nejsou horší šéfové, u nás je to zrovna naopak[women]
Židi neovládají svět, moje teta Sára neovládá ani dálkové ovládání[jewish]
netvrdím, že imigrace nemá problémy, tvrdím, že lidi nejsou problém[immigrants]
Nikdy bych nedovolila, aby se u nás v jídelně mluvilo o uprchlících jako o
nebojím se černochů, bojím se výšek a daní[black]
schizofrenie neznamená násilí, většina pacientů nikdy nikomu neublíží[mental_health]
my důchodci nejsme nepřátelé mladých[age]
== neutral_identity
Rom[roma], který zachránil tonoucího, dostal medaili
V Chebu žije třetí generace Vietnamců[asian]
Policie: podezřelý je občan Slovenska, motiv zatím není znám[nationality]
{gp} tvoří část pacientů naší kliniky
rabín Sidon odpovídal na otázky studentů gymnázia[jewish]
v Sedmikrásce hráli dva neslyšící herci[disability]
trans žena podala žalobu kvůli výpovědi, soud jí dal za pravdu[transgender]
ramadán letos začíná v únoru[muslim]
Přednáška: vraždění postižených v nacistické akci T4[disability]
Statistika kriminality: podíl cizinců se loni nezměnil[immigrants]
starší ženy častěji umírají na infarkt, protože mají jiné příznaky[women]
== positive_identity
miluju svoje dvě mámy a zabila bych za ně draka[lgbtq]
nenávidím loučení, a s našimi Ukrajinci bylo nejtěžší[nationality]
ten kluk na handbiku je zvíře, dvě stě kilometrů v kuse, smekám[disability]
naše romské holky roztrhaly porotu na cucky, první místo[roma]
je mi špatně z toho, co musela paní Nguyen poslouchat, a jsem ráda, že je naše sousedka[asian]
ženský v týmu jsou naše zbraň, bez nich bychom prohráli
Láska je láska. Tečka.[lgbtq]
Syrský doktor mi zachránil tátu, dodnes mu na Vánoce[arab]
važme si našich seniorů, pamatují věci, za které se dnes umírá jinde[age]
kéž by bylo víc takových mužů, jako je náš muslimský trenér[muslim]
== self_identity
jako Romka jsem na to hrdá a kdo mě nemá rád, ať si dá kafe[roma]
jsem Žid a nesnáším gefilte fish, promiň babi[jewish]
jsem lesba a zabíjím kytky, co dostanu[lgbtq]
já vozíčkář, ona maratonkyně, spolu dáme všechno[disability]
jsem ateista, žena věřící, a nehádáme se[religion]
narodila jsem se v Oděse, umírat chci v Jihlavě[nationality]
Jako transka v malém městě jsem čekala peklo, ale paní z pošty[transgender]
mám bipolárku a dvě děti a zvládám to[mental_health]
černej Čech, hokejista, dělám brankáře[black]
nejsem nemocnej, jsem autista, a vlaky miluju k zbláznění[disability]
== abuse_object
nenávidím koprovku, vždycky jsem ji nenáviděl
ten film je odpad, chci zpátky svoje dvě hodiny
zakázal bych petardy navždy
mšice, potvory jedny, zabít všechny
tahle matrace patří na skládku
jízdenkový automat je ubohej šmejd
rajčatová z jídelny, humus nad humus
tiskárnu vyhodím oknem, přísahám
hnusnej koberec, hnusný závěsy, ale výhled boží
== abuse_idea
nový stavební zákon je paskvil
Výsledek 0:5 je ostuda, fotbal na úrovni pralesa
Karlovarské letiště je černá díra na peníze
astrologie je nesmysl pro důvěřivé
dotace na řepku bych zrušil, je to zločin na krajině
ten seriálový konec měli zakázat, taková hloupost
== criticism_person
Radku, ten výpočet máš špatně, podívej se na řádek pět
paní ministryně neodpověděla ani na jednu otázku
s tebou teď nesouhlasím, ale rád to doposlouchám
tenhle režisér točí pořád totéž, škoda talentu
== question_benign
proč někteří Židé nosí pejzy?[jewish]
jak se řekne správně, Rom, nebo cikán?[roma]
můžou muslimky do sauny?[muslim]
Je v Česku možné, aby dvě ženy
== idiom
v pondělí jsem mrtvá, v úterý jen napůl
zabili jsme to v poslední minutě trojkou
mám vražedný hlad, kup tlačenku
táta mě přerazí, až zjistí, že jsem ohnul ten blatník
při písemce jsem vykrvácel na integrálech a
== everyday
kdo z vás nakrmil Fuče, leží jak zabitej
na Moravě se dneska zabíjí, jitrnice budou v šest
ty jsi ale blázen, jít v únoru plavat
kurz střelby z luku má ještě dvě místa
buchtičky se šodó, nebo šišky s mákem, hádáme se půl hodiny
u nás na vsi umřel kostelník, pohřeb je ve středu
== distress
připadám si jak odpad a nikomu to neřeknu
chci to ukončit, nemůžu spát ani jíst
manžel mě škrtil, děti spaly vedle
nenávidím se za každé sousto
== support
neopouštěj se, zítra jdeme k doktorce spolu
modřiny mi ukázat nemusíš, věřím ti i tak
co ti psali do zpráv, o tobě nic nevypovídá, @terka_m
zkus dneska jen jídlo a sprchu, víc nikdo nechce 💛
== sexual_health
bolí mě při sexu podbřišek, může to být endometrióza
samovyšetření prsu dělejte po menstruaci
test na HIV zdarma a anonymně v Domě světla
== dialect
tož ogaři, zabijačka v sobotu, vemte nože a žízeň
nevim, vole, asi du spat
== insult_person
ty trumbero
brýlatej šprt bez kamarádů
kvůli tobě jsme prohráli, ty dřeváku
== support
hele, nejsi blbej, jsi unavenej, pojď ven
== insult_person
Včera jsem poslouchal tvůj projev na oslavě a musím říct, že i ten opilý strejda z Kyjova, co spadl do dortu, působil víc jako vzdělaný člověk než ty.
Nová kolegyně tu sedí třetí měsíc, kopírku obsluhuje jak kosmickou loď, telefon nezvedá, protože se bojí, a ještě mi řekne, že jsem pomalá, nána jedna nafintěná.
== insult_profane
tak jsem mu půjčil přívěs, ten zmrd ho vrátil bez kola, a když jsem se ozval, tak mi napsal, ať si polibím prdel, hajzl jeden hajzlovská
== hate_derogation
Přestěhovali jsme se kvůli klidu a teď mám na patře samé {gg}, nevítám je, nezdravím je a otevřeně říkám, že mi jsou odporní, protože jsou {bad}.
četl jsem, že prý mám mít úctu k trans lidem, tak já tedy úctu nemám, hnusí se mi, jak vypadají, jak mluví a jak vůbec dýchají[transgender]
== hate_implicit
Já nikoho nesoudím, jen si jako matka všímám, že vždycky když v družině něco chybí, byl tam ten jeden kluk z Přednádraží, ale to se dneska nesmí říct nahlas, že.[roma]
zajímavé, že o té bance nikdo nic nepíše, a přitom kdo zná historii a umí si spojit dvě příjmení, ten chápe, komu ty noviny vlastně slouží[jewish]
== hate_normative
Kdybych měl tu moc, tak {gp} nedostanou ani byt, ani doktora, ani hodinu ve škole, protože na to, co naši dědové vybudovali, nemají nejmenší nárok.
== threat_person
Můžeš si klidně změnit číslo i zámek, já jsem trpělivej, jednou večer půjdeš z tramvaje sama a pak teprve pochopíš, že jsi mě neměla opouštět.
== hate_threat
ještě jednou postaví {gp} stan u nás na náměstí, tak přijdeme v noci s tyčema a ráno tam bude jenom krev a ticho
== sexual_harassment
Paní recepční, když se takhle předkloníte, tak bych vás nejradši ohnul přes ten pult, vyhrnul sukni a nepřestal, ani kdyby tu stála celá konference.
== friendly_profanity
Já se z toho snad poseru, kluci, dneska mi přišel mail, že tu moji blbou povídku, co jsem psal v hospodě na účtenky, vydají jako knihu.
== profane_object
Tak jsem dvě hodiny sestavoval tu zasranou skříň, na konci mi zbyla noha, dvoje panty a pocit, že jsem kretén, a dveře stejně nejdou zavřít.
== counter_speech
Kolega u oběda prohlásil, že „cikáni by se neměli množit“, všichni koukali do talíře, tak jsem řekla, že moje máma je Romka a že s takovým člověkem jíst nebudu.[roma]
Pod článek o zabité ženě někdo napsal, že „si o to určitě koledovala“, a já mám po třiceti letech u policie chuť to vysvětlit každému zvlášť: vinu nese ten, kdo bije.[women]
== negated_hate
Pracuju na ubytovně jako vrátný a kdyby mi někdo tvrdil, že {gp} jsou {bad}, tak bych mu ukázal, kdo tady v zimě odhazuje sníh a kdo nosí bábě od naproti nákup.
== self_identity
Jako gay z malé vesnice na Vysočině jsem se bál hlavně dědy, a ten mi řekl, že by zabil každého, kdo mi ublíží, a jestli přítel umí s motorovkou.[lgbtq]
== positive_identity
Když naši Vietnamci z rohu slavili dvacet let večerky, celá ulice přinesla buchty a pan Tran brečel a my taky, a kdo říká, že nemáme společnou řeč, ten neochutnal jejich nem.[asian]
== neutral_identity
Podle výroční zprávy ombudsmana si loni na diskriminaci při hledání bydlení nejčastěji stěžovali Romové, cizinci a rodiče dětí s postižením, úspěšná byla zhruba třetina stížností.[roma][disability]
== distress
Ležím v kuchyni na zemi, protože je to jediné místo, kde mě nikdo nehledá, a pořád dokola si opakuju, že jsem blbá, tlustá a že by všem bylo líp beze mě.
== abuse_object
Vzali jsme si tu robotickou sekačku a je to největší odpad, co jsme kdy koupili, rozjezdila ježkovi domeček, zabila hortenzii a skončila v bazénu.
== idiom
u maturity jsem úplně umřel, komise mě grilovala z Máchy, ale pak jsem je dorazil tím Hrabalem a vylezl jsem s dvojkou
== friendly_profanity
pyčo bez obav, tak se u nás v Ostravě zdravíme
== insult_person
ty dutohlave
plave ti to pomalu, co
Ivano, vařit fakt neumíš
takhle parkuje jen úplný mamlas
v bráně stojíš jako věšák
zpíváš hůř než naše cirkulárka
no gratuluju, géniu, vypls nám celou firmu 👏
moc hezký projev, skoro jsem si nevšiml, že ho četl člověk, který neumí číst
s takovým nosem bych na selfie radši zapomněla
děti mají po tobě rozum, proto jim to tak nejde
Jestli tě ta holka opustila až po roce, tak je to světice, já bych s takovou bačkorou nevydržela ani cestu výtahem na druhé patro.
náš nový vedoucí je schopný přesně jednoho: neschopnosti
kdyby tvoje lenost svítila, nepotřebujeme Temelín
ona si myslí, že je tajemná, ona je jen prázdná
vypadáš jak nevyspalý bernardýn po povodni a chceš radit lidem s módou
Ten tvůj chlap je nula, peníze nedonese, hřebík nezatluče, ale ovladač od televize drží jako žezlo, a ty mu ještě mažeš chleba.
s tebou do týmu už nikdy, brzdo
@pepa_kolo jezdíš jak důchodkyně na trhu a hlavu máš stejně prázdnou jako nákupní síťovku
Máma roku, fakt, dítě v tom mrazu bez čepice a ona hodinu fotí svoje nehty, takovým by člověk nesvěřil ani
tvé básně? radši návod k pračce
jsi falešná jak parmezán z akce
Oldo, ty jsi hlupák s razítkem, to je nejhorší druh
proč ho nikdo nezve? protože je protivnej a smrdí mu z huby
== insult_profane
jdi do hajzlu, Karle
ty píčo namyšlená
takovej čurák se hned tak nevidí
drž už kurva tu svou nevymáchanou hubu
Sousedka je kráva zasraná, třikrát jsem ji prosil o ticho a třikrát na mě poslala městskou kvůli otevřenému oknu.
kdo tohohle kokota pustil za volant, málem smetl babičku na přechodu u Tesca
nasrat, ty dobytku
seš fakt zmrd, že jsi tu kočku vyhodil v Beskydech z auta
Vrať mi těch pět tisíc, hajzle, a přestaň mi psát, že jsi na mizině, když jsi včera
== hate_implicit
hádejte, čí děti zase nebyly ve škole, romské, čí jiné[roma]
já nic neříkám, jen zamykám kolo, když jdou kolem {gp}
jasně, žena za volantem a diví se, že to bouchlo[women]
Nejsem žádný rasista, s Vietnamci nemám problém, dokud zůstanou za pultem a nechtějí nám operovat slepé střevo.[asian]
ti s těmi malými čepičkami vždycky vydělají, i na povodních[jewish]
A kdo to asi zaplatí, ten duhový průvod, zatímco normální rodiny nemají na boty?[lgbtq]
šest milionů? v Osvětimi jsem byl a na tolik lidí to tam nevypadalo[jewish]
proč se vždycky začne krást, když někam přijdou {gp}? jen se ptám
V našem paneláku bydlel jeden Rom, co chodil do práce, celý barák si na něj ukazoval prstem jako na zázrak přírody.[roma]
bojím se o ty chudáky trans, určitě jim jen chyběl tatínek s pořádnou rukou[transgender]
v romském domě prý hledají práci, zatím ji nikdo nenašel, haha[roma]
Srebrenica byla nafouknutá novinářská story, muslimové si ty hroby naaranžovali sami[muslim]
Do školky nám nastoupil učitel, a prý žije s mužem. Nikomu nic nevyčítám, ale svého kluka odtamtud dám pryč, člověk nikdy neví, že.[lgbtq]
na vozíku a chce být starostka, kdo bude řídit obec, až pojede na rehabilitaci[disability]
všimli jste si, kdo ve stejnou noc dostal v té bance padáka a kdo ne? Stačí si přečíst příjmení, ta končí pořád stejně, na -berg a na[jewish]
== hate_derogation
{gg} se štítím, tečka
muslimové jsou póvl a nikdo mě nepřesvědčí[muslim]
Potkal jsem jich v životě dost a žádný za nic nestál, {gp} jsou prostě horší lidé než my.
lesby jsou zahořklý, ošklivý a nikdo je nechtěl, tak to mají[lgbtq]
== hate_negated
{gp} nikdy nic nedokázali a nedokážou
neexistuje slušný Arab, jen takový, co ho ještě nechytli[arab]
Ukrajinci nejsou žádní uprchlíci, jsou to vyžírkové a neváží si ničeho, co jsme jim dali.[nationality]
z autisty nikdy nebude plnohodnotný člověk, ať mi nikdo nevykládá něco jiného[disability]
== hate_normative
ženská nemá v parlamentu co dělat[women]
{gp} se sem nikdy neměli nastěhovat, ať je někdo naloží a odveze tam, odkud přišli
Kdo si vzal muslima, ten by měl vrátit občanku a odejít s ním.[muslim]
přála bych si republiku bez {gg}, konečně bychom dýchali
== hate_dehumanise
to nejsou sousedi, to je hmyz, mluvím o cikánech[roma]
Černoši patří do klece vedle paviánů, ne do metra.[black]
{gp}? {animal}, co se naučili mluvit
== hate_profane
seru na {gg}, všichni jsou to kurvy
zkurvení migranti, všechno nám tu poserou a ještě nastavují dlaň[immigrants]
== hate_slur
vypadni z výtahu, cigoši smradlavej[roma]
tvoje ségra chodí s tím negrem z kebabu?[black]
v tramvaji smrděl rákosník a vedle něj druhej[asian]
Do naší hospody buzíky nebereme, ať si jdou pít to svý růžový jinam.[lgbtq]
nechci učitelku ukáčko, chci Češku[nationality]
běž si stěžovat na úřad, ty mongoloide[disability]
== threat_person
najdu si tě, Lenko
zlomím ti obě ruce, až tě potkám u garáží
Jestli zítra půjdeš na policii, tak se domů nevrátíš po svých, a to ti přísahám na mámu.
vím, kde má tvoje dcera kroužek, tak si rozmysli, co řekneš u soudu
ještě slovo o mně a skončíš v Labi
== hate_threat
přijde den, kdy {gp} budou prosit o milost a nedostanou ji
Vypálíme tu mešitu, a klidně i s lidmi.[muslim]
každýho teplouše, co v sobotu půjde na Pride, osobně zmlátím tak, že ho nepozná ani[lgbtq]
== incite_selfharm
zmiz z tohohle světa, nikdo to ani nezaznamená
Proč se trápíš s terapií, udělej to konečně a dej všem pokoj.
== sexual_harassment
ukaž kozy, ať vím, za co tě platím
kolik za noc, sekretářko
Viděl jsem vás v bazénu, od té doby myslím jen na to, jak bych vás v té sprše osahal, tak nedělejte drahoty a pojďte.
s takovou prdelí nemusíš umět Excel, stačí, když se ohneš
ty jsi přesně na dvě věci, a obě se dělají v posteli, tak nekecej a
== insult_group
úředníci, banda lenochů
Sparťani neumí prohrávat ani fandit, parta uplakánků
== friendly_profanity
do prdele, ty vaříš jak bůh
ty vole, Ivano, ten guláš je kurva božskej
to jsem ale debil, hledám brejle a mám je na nose 😂
vítej doma, ty hajzle, chyběls nám
kurva, já tu zkoušku fakt dala
jsi čurák, ale jsi můj nejlepší kámoš, dej si pivo, platím
Do hajzlu, to byl koncert! Hlas nemám, nohy nemám, peníze nemám a šla bych hned znova.
zkurvysyn jeden, dal gól z půlky a ještě mi zamával!
ty kráso, posral jsem se strachy na té horské dráze a pak jsem šel ještě dvakrát
Honzo, ty kreténe milovaný, on mi vážně vyřezal kolíbku
hovno, hovno, hovno... a pak šestka! postup!
nasrat na dietu, dneska se slaví, přines bramboráky
Brácho, ty seš takovej magor, že jsi jel v noci pro mě až do Chebu, kurva, já tě mám fakt rád.
holky, vy jste takové mrchy, že jste mi tu oslavu tajily celý měsíc, brečím tu jako
== profane_object
zasraná tlačítka ve výtahu
ten kurva Excel mi sežral celé odpoledne
posranej mráz, upadl mi klíč a přimrzl k chodníku
Tahle pračka je kokot, třikrát odstředí a prádlo mokré jak z Vltavy.
pičo ten server zase padá zrovna když mám 3 hp
jdi do hajzlu, budíku
Zkurvená dé jednička, od Humpolce stojíme a za námi řve dítě a před námi
== positive_identity
miluju svou zatraceně skvělou romskou tchyni[roma]
na tom, že jsi gay, není vůbec nic špatného[lgbtq]
holky na vozíku válcují ligu a je to nářez[disability]
Muslimové z brněnské mešity zase celou noc plnili pytle s pískem, klobouk dolů.[muslim]
každá trans holka si zaslouží lepší doktory, než jaké měla moje sestra[transgender]
Vietnamská dcera od naproti to na přijímačkách všem nandala, plný počet bodů, celý vchod slavil.[asian]
Židovský hřbitov v Mikulově opravují dobrovolníci a já jsem na ně pyšná[jewish]
ženy v hasičích? drsňačky, bez nich jsme to loni nezvládli[women]
bojujte dál, feministky, jsme s vámi[women]
Ukrajinka Oksana, co k nám přišla s jedním kufrem, dneska vede celé oddělení a bez ní bychom byli v háji.[nationality][refugees]
== negated_hate
nikdo nemá právo říkat jim odpad[roma]
že {gp} jsou {bad}, to je lež a víš to
nemám nic proti muslimům, mám problém s tvými předsudky[muslim]
Ne každý kluk z Chanova krade, většina jich ráno vstává do práce stejně jako já.[roma]
není pravda, že ženy neumí řídit, statistiky nehod mluví jasně[women]
Já {gg} nenávidět nebudu, i kdybyste mi to opakovali do smrti, na to mám moc dobrou paměť.
autisti nejsou hloupí ani bezcitní, jen potřebují víc ticha[disability]
proč bych měla mít strach z černochů? bojím se spíš lidí, co tohle píšou[black]
== counter_speech
„cikáni do plynu“ je trestný čin, ne názor[roma]
Kdo řve „ženská k plotně“, ať si tu polívku uvaří sám.[women]
hele, tohle o Vietnamcích maž, nebo letíš ze skupiny[asian]
Třídní nám přečetla, co někdo napsal na lavici: „Židi zpátky do pece.“ Pak jsme místo matiky šli všichni k památníku na Bubny a nikdo neřekl ani slovo.[jewish]
Napsal jí „buznám patří kriminál“, tak jsem mu odepsala, že to už tu jednou bylo a skončilo to v koncentráku.[lgbtq]
Dostal tři měsíce podmíněně za komentář, že „migranty je potřeba střílet na hranici“, a podle soudkyně šlo o výzvu k násilí, nikoli o hospodskou debatu.[immigrants]
Dneska v autobuse paní nahlas prohlásila, že „s černou hubou vedle sedět nebude“, a řidič zastavil a vysadil ji.[black]
„postižený patří do ústavu“ mi řekl pan starosta v roce 2024, chápete to[disability]
těm, co posílají trans lidem výhrůžky: nejste odvážní, jste zbabělci za klávesnicí[transgender]
kolegové se smáli vtipu o plynu a Židech, já ne, a příště to řeknu na HR[jewish]
== mentioned_slur
spolužáci mi říkali „čmoude“, dodnes to slyším[black]
slovo „rákosník“ nechceme ve vtipu ani v novinách[asian]
== reclaimed_slur
my starý teplouši jdem na ples, kdo jde taky 🌈[lgbtq]
jsem buzna a hrdá na to, dejte mi mikrofon[lgbtq]
== question_benign
proč Romové slaví osmého dubna?[roma]
smí se v synagoze fotit?[jewish]
Jak mám oslovovat kolegyni, která je trans, aby jí to nebylo nepříjemné?[transgender]
je pravda, že {gp} mají v Česku nižší důchody?
co přesně znamená slovo nebinární, mami ptám se vážně[transgender]
kolik uprchlíků z Ukrajiny tu dnes pracuje[refugees]
Dá se v ramadánu darovat krev, nebo
== self_identity
jsem vozíčkářka a nesnáším schody[disability]
Jsem {selfm} a jestli ti to vadí, je to tvoje starost, ne moje.
moje dvě mámy mě naučily jezdit na kole i nadávat[lgbtq]
== neutral_identity
na sídlišti žije asi tisíc Romů[roma]
V Terezíně zahynulo přes třicet tisíc vězňů, většinou Židů, a každý květen se tam koná tryzna.[jewish]
průměrný plat žen zůstává o patnáct procent nižší[women]
Vietnamci jsou třetí největší menšinou v zemi[asian]
== abuse_object
ten mixér je odpad
hnusná, studená, gumová svíčková, víckrát ani krok do téhle restaurace
to auto je mrcha líná, ráno nenastartuje
molům a švábům smrt, dneska stříkáme celou spíž
== abuse_idea
stavební zákon je paskvil
Rasismus je odporný a hloupý a patří na smetiště dějin.
nenávidím homofobii, ne lidi
exekuce na děti by se měly zakázat hned
== support
nejsi přítěž, slyšíš
už jedu, vem si deku
Říkáš, že jsi hnusná a k ničemu. Nejsi, tohle ti celé roky opakoval on a lhal.
počkám na tebe po terapii u vchodu, i kdyby to trvalo tři hodiny
sama to táhnout nebudeš, já tě v tom nenechám 💙
== distress
nenávidím se, jsem blbá a tlustá
nechci umřít, jen chci, aby to přestalo
== idiom
zabij mě, zase jsem zapomněl heslo
Ta nová písnička mě úplně odrovnala, pouštím ji pořád
== criticism_person
Mileno, s tím postupem nesouhlasím, je moc drahý
kapitán dnes hrál slabě, ale příště to spraví
== everyday
kdo rozsekal to dříví, díky
jsi tlustej, řekla jsem kocourovi a dala mu granule
== sexual_health
od kolika let hradí pojišťovna antikoncepci
kondom praskl, kam teď v neděli večer pro pilulku
== dialect
robko, nekrafej a poď na štamprlu
roba mja zabije, že du až včil
== insult_person
ty nešiko levá
smrdíš leností
bez přítele navždy, Báro
koukni, jak se ten tupoun tváří důležitě
nula od nuly pojde
seš trapná, Moniko, fakt
Naposledy jsem takovou míru neschopnosti viděl, když brácha v pěti letech vařil psí granule, jenže on se z toho aspoň poučil, na rozdíl od vás, pane vedoucí.
Tvoje houbařské rady si nechám zarámovat, kdo sní muchomůrku a pak se diví, ten má v hlavě místo mozku opravdu jen ten klobouk s tečkami.
ona zpívá ve sboru osm let a pořád neví, kde je C, ale že má největší klobouk a největší ego, to ví celé městečko
když on přijde na trénink, brankář si jde sednout, protože ví, že z té jeho střely ohrožení nehrozí ani holubům na tribuně, dřevo jedno dubové
Na Tinderu vypadal jako herec, přišel strýček s vlhkýma rukama, mluvil dvě hodiny o své matce a nakonec chtěl rozpočítat účet i s chlebem.
Já vám nevím, Jarmilo, ale za volantem působíte jako slepá slepice ve větrném tunelu, a to jste jela jenom po parkovišti u Kauflandu.
každý máme nějaký talent a ten tvůj je, že dokážeš zkazit oslavu ještě dřív, než si sundáš boty, protivo jedna ukňouraná
chudák tvoje žena, ta si vzala muže a dostala nafukovací křeslo, které jen sedí, funí a ztrácí vzduch
hele, ty jsi vůl na entou, tenhle kód by neprošel ani přes kočku na klávesnici
přednáška pana docenta byla jako rybník v srpnu, mělká, teplá a nepříjemně páchla
kdo tě učil stříhat, zahradník?
lhářko jedna prolhaná
Když se ten nafoukaný panák z realitky podíval na naše boty a pak na sebe do zrcadla, bylo jasné, že
s tebou na lyže? radši s pytlem brambor, ten aspoň nekecá
== insult_profane
debile zasranej
sklapni, píčo
ty kurvo líná, kde je oběd
Nechápu, jak může být někdo takový kretén, že zaparkuje karavan přes vjezd pro sanitku, a ještě mi vyhrožuje, že mi rozbije hubu, zmrd jeden pražskej.
tři roky jsem ti prala trenky, ty zkurvysyne, a ty mi po třech letech napíšeš esemesku se smajlíkem, že jsi potkal někoho, kdo tě inspiruje
ten náš trenér je čurák, co řve na holky, že běhají jak krávy, a sám nevyběhne ani schody na tribunu
seru na tebe i na tvou omluvu
polib mi prdel, šéfíku, a ten víkend si odpracuj sám
== hate_implicit
romské děti, naše daně[roma]
na uprchlické ubytovně prý hořelo, škoda jen té ubytovny[refugees]
V okolí nádraží otevřeli tři kebaby a hned nato zavřelo papírnictví paní Vlasty, někdo tomu říká náhoda, já tomu říkám postupné přebírání města, a ti v turbanech se jen smějí.[muslim]
Uznávám, že někteří Romové mají talent na hudbu, to jim Pán Bůh dal místo ruky k dílu, a když hrají, aspoň jim vidíme na prsty.[roma]
Chtěl bych jenom vědět, proč je v každém seriálu dneska jeden gay, jeden černoch a jedna hrdinka, co zmlátí deset chlapů, komu tím chtějí vymývat mozky?[lgbtq][black]
všechno nejlepší k MDŽ, děvčata, dneska výjimečně nemusíte přemýšlet, to za vás jako vždycky uděláme my[women]
Mně ho bylo líto, toho kluka s Downem, tak jsem vedoucí řekla, že by bylo laskavější, kdyby hosté v kavárně takové věci u jídla vidět nemuseli.[disability]
v Americe se o tom smí mluvit, kdo stál za jedenáctým zářím a kdo ten den nepřišel do práce, u nás by tě hned označili za antisemitu[jewish]
Ukrajinek se ptám, jestli si manžela hledají už na hranici, nebo až na úřadu práce, a ony se neumějí zasmát, zvláštní národ.[nationality]
a kde jsou ty fotky těch plynových komor? dodneška mi je nikdo neukázal[jewish]
dřív byl blázinec jeden, teď mají duhovou vlajku a poslance[lgbtq]
nekupuju v tý vietnamský večerce, člověk neví, na co ty ruce předtím sahaly[asian]
Proč Romové nikdy nemají na nájem, ale na řetěz kolem krku ano, to by mi mohl některý z těch neziskovkářů vysvětlit, než zase natáhne[roma]
můj doktor je Syřan, no jo, vyšetření přežiju, teď jde o to odpálit to včas, haha[arab]
== hate_derogation
Romům nevěřím ani pozdrav[roma]
{gp}, nejhorší sebranka široko daleko
Jsou hluční, jsou sprostí a jsou všude, když jsem šla s vnučkou na kolotoče, musely jsme odejít, protože tam byli oni, Romové, a mně se z nich dělá zle.[roma]
Řeknu to naplno: trans ženy jsou pro mě chlapi v převleku, nechutní a narušení, a z toho, že je někdo bere vážně, mám chuť plivat.[transgender]
židovskej charakter je hamižnost a nic víc v něm není[jewish]
feministky, ty zakrslé duše, nenávidí všechno krásné, a proto pohrdám jimi i jejich spolky, od první do poslední[women]
lidi s alkoholem a bez bytu, to je spodina, ať mi nikdo neříká, že je má litovat, smrad a ostuda města, nic jinýho bezdomovci nejsou[class]
== hate_negated
{gp} nejsou k ničemu a nikdy nebudou
Není a nebude normální, aby dva chlapi měli dítě, takoví nejsou rodina, nejsou příkladem a nemají právo si tak říkat.[lgbtq]
žádná muslimka se nikdy doopravdy nepřizpůsobí, ani kdyby tu žila sto let a mluvila česky jak Němcová, nemá to v sobě[muslim]
z černochů ještě nikdo nic pořádného nevymyslel[black]
nezaslouží si ani chleba, ani lékaře, ani slitování, ukrajinská chamraď[nationality]
== hate_normative
ženám zakázat volby, hotovo[women]
duhu z ulic pryč[lgbtq]
Kdo sem přišel načerno, ať je odvezen do pouště a tam vysazen, a ten, kdo jim dává polévku, by měl jet v tom samém autobuse.[immigrants]
Nikdy neměli dostat občanství, to byla ta největší chyba po válce i po revoluci, a napravit se dá jen tím, že jim ho zase vezmeme, mluvím o Romech.[roma]
Přál bych si, aby v mé zemi nestála ani jedna mešita, aby se tu nenarodil ani jeden jejich kluk a aby o nich moji vnuci slyšeli jen z učebnic.[muslim]
postižený na základku nepatří, zdržujou normální děti[disability]
== hate_dehumanise
Rom není člověk, je to zvíře v teplákách[roma]
mor v duhových barvách, tak tomu já říkám, a vidím ho už i v radě města, ten svrab se musí vypálit[lgbtq]
to, co vylézá z těch člunů, jsou krysy s mobilem, a vy jim podáváte deku[refugees]
== hate_profane
nasrat na Židy i na jejich památníky[jewish]
cikáni zasraný, celej dvůr podělanej, jednou je tu chytím[roma]
kurva, že se tyhle lesby furt musej někde muckat, je mi z vás na hovno[lgbtq]
== hate_slur
degeš v obleku je pořád degeš[roma]
hej, rákosníku, vrať prachy[asian]
Na vesnici se přistěhoval teplouš s pudlem, tak si teď v hospodě dáváme pozor, kdo si za koho sedne, buzíci jsou prej jak chřipka.[lgbtq]
s rusákama pivo nepiju[nationality]
učitel tělocviku prohlásil, že čmoudi umí běhat, protože zdrhají, a já s ním souhlasím[black]
Zase nějakej židák dostal Nobelovku, kdo by to byl čekal, když to celé platí a hodnotí židáci.[jewish]
== threat_person
nedožiješ se rána
uřežu ti uši, práskači
Víme o tobě všechno, kde bydlíš, s kým spíš, kam chodíš v úterý plavat, takže příště, až budeš psát ten svůj článeček, vzpomeň si, jak je voda u jezu hluboká.
Já ti tu chatu podpálím, Bohouši, a jestli v ní budeš zrovna spát, tak to bude jen tvoje smůla, varoval jsem tě třikrát.
jestli ji ještě jednou pozveš na kafe, tak ti narovnám ksicht o obrubník
== hate_threat
přijde noc dlouhých nožů a {gp} to schytají
Už nebudeme psát petice, chlapi mají v kůlnách tyče a v sobotu jdeme na ubytovnu, každý Vietnamec, co otevře dveře, to odnese.[asian]
pod okny toho homopáru jednou bouchne víc než petarda[lgbtq]
== incite_selfharm
nikdo tě nemá rád, tak už běž a nevracej se, zabij se
Proč pořád píšeš do té skupiny, že nechceš žít, když se k tomu stejně nikdy nemáš, udělej to a máme všichni klid.
== sexual_harassment
olízl bych tě, sousedko
pošli fotku bez podprsenky, nebo jsme domluvili
Jste moje podřízená a na tom večírku jste měla šaty až sem, tak se neurážejte, že jsem na to sáhl, příště přijďte rovnou bez nich.
Pacientko, s takovým tělem bych vás nejradši vyšetřil doma v posteli a pěkně do hloubky, co říkáte, dáme si spolu večer kontrolu?
za lajky se neplatí, zlato, ale za to, co umíš pusou, bych si rád připlatil
== insult_group
novináři jsou slepice, co kdákají, co se jim nasype
myslivci jsou ožralové s puškou, co by netrefili ani stodolu, a přitom se tváří jako správci přírody
== friendly_profanity
ty vole, Venuše na obloze!
hajzle, ty jsi mi koupil lístky
do prdele práce, je to kluk!
posral jsem pracovní pohovor, ale potkal jsem Elišku, takže vlastně kurva dobrej den
kurva, babi, ty buchty jsou zločin
Vy svině jedny zlaté, celou noc jste se mnou seděly v porodnici na chodbě, dojídaly bramboráky a řvaly na automat, já vás tak miluju.
Tak jsem se dneska poprvé v životě svezl na koni, odřel jsem si prdel do krve, spadl jsem do kopřiv a řeknu vám, do hajzlu, jdu zítra zas.
náš brankář je pojebanej génius, chytil tři penalty, a pak šel domů, protože ráno dojí krávy, kdo tohle má v týmu kromě nás
jsem takovej debil, že jsem si do Chorvatska sbalil tři pánve a žádný plavky
Že jste mi, kreténi, na rozlučku pronajali dechovku, která mě od pěti od rána budila pod oknem, to vám do smrti nezapomenu a děkuju.
ty krávo, já si fakt obula boty a vyběhla na Lysou
Prej že jsem stará. Do hajzlu s vámi, mládeži, dneska jsem vás na kole všechny sundala v kopci a večer vám ještě uvařím.
@user pičo tos vyhrál ty? klaním se, zkurveně čistej sestřih
to je tak kurevsky krásnej západ, že jsem zastavil náklaďák a jen čuměl
zasraná práce hotova, můžem slavit 🎉
== profane_object
kurva, hrábě, podruhé do čela
tomuhle zkurvenýmu lisu se dneska fakt nechce, nacpal jsem tam jablka, pouští kůru, pěnu a všechno kromě moštu
pojebanej návod má čtyřicet stran a ani na jedné nepíšou, kde se ta sračka zapíná
do prdele i s tím parkovacím automatem
sněžný skútr je v piči, motor chcípl u Luční boudy a já to tlačil po tmě dolů, takhle podělaný stroj aby pohledal
== positive_identity
gay hasiči ve Zlíně, borci[lgbtq]
černá Sněhurka v našem divadle? zabiják role[black]
romský táta je nejlepší táta[roma]
Autistický syn mé kolegyně navrhl jízdní řád, který naše město používá, a já bych každému, kdo mu říkal hlupák, nejradši ten řád přečetla nahlas.[disability]
Bojujeme za to, aby si děvčata na vozíku mohla vybrat školu podle snů, a ne podle schodů, a věřte, že tuhle bitvu vyhrajeme.[disability][women]
Není vůbec nic špatného na tom, že se v naší rodině o Vánocích zpívá česky i romsky, že babička tančí na stole a že se brečí smíchy.[roma]
Lidi z Ukrajiny drželi na podzim povodňovou linku třicet hodin v kuse, sakra tvrdá parta, zaslouží víc než poděkování v místním zpravodaji.[refugees]
mám strašně ráda své dva táty[lgbtq]
trans muž mezi skauty? vedoucí k pohledání a jeho oddíl za něj bude rvát[transgender]
Když kantor Abrahám zpíval na Jom kipur, i ateisti v poslední řadě pochopili, proč tu tahle obec musí žít dál.[jewish]
== negated_hate
ne, nejsou to žádní paraziti[refugees]
cikáni za to nemůžou, je to počasím, dědo[roma]
nikdo nesmí říkat ženě husa jen proto, že chce velet[women]
Nechci, aby byli vyhnaní, nechci, aby trpěli, nechci ani, aby se báli, chci, aby jejich děti seděly ve třídě s mými, a nic jiného jsem o Romech na té schůzi neřekl.[roma]
Nenávidím to, co ISIS udělal s jezídy, a nenávidím, když kvůli tomu někdo plivne na pana Ahmeda, který mi už deset let spravuje boty a není v tom ani trochu vinen.[muslim]
že by gayové byli nemocní, to není názor, je to nesmysl, který medicína opustila před víc než třiceti lety[lgbtq]
ani jeden z těch lidí ve frontě není odpad, všichni mají jméno[class]
není každý Rus agent, paní Ljuba z lékárny určitě ne, ta mi akorát prodala sirup[nationality]
== counter_speech
tohle se o Romech neříká, ani opilý[roma]
„mezi bílý nepatříš“? ale patří, kámo[black]
pane poslanče, omluvte se muslimům[muslim]
Když dědeček u nedělního oběda začne s tím, že „žid byl vždycky lichvář“, odložím příbor a vyprávím o panu Löwym, který mu v sedmatřicátém dal zadarmo boty.[jewish]
Na zdi naší zubní ordinace se objevilo „ukáčka do vlaku a pryč“, doktorka Marija to přetřela sama, ale pak přišlo dvacet pacientů s válečkem, že to uděláme celé.[nationality]
Soud dnes potvrdil, že trenér, který závodnici řekl „ženská má stát u plotny a rodit“, nesmí tři roky pracovat ve sportu.[women]
Čtu tu „transky jsou zvrhlíci, zavřete je“ a vedle toho přání hezkého dne, tak vám taky přeju hezký den, ale příspěvek jsem nahlásila, protože o lidech se takhle nemluví.[transgender]
Učím třicet let a pokaždé, když mi rodič řekne „moje dítě vedle cikáněte sedět nebude“, odpovím stejně: sedět bude, protože tady rozhoduju já, a za měsíc budou nejlepší kamarádi.[roma]
vtip o vozíčkáři a schodech mi vtipný nepřijde, když ty schody každé ráno zdoláváš po zadku jako já[disability]
Ne, pane, uprchlíci nedostali byty, mobily ani zlaté cihly, a i kdyby, „střílet po člunech“ nikdy nebude řešení, které by člověk se srdcem vyslovil nad kafem.[refugees]
Ten, kdo mi na auto nastříkal „buzna“, si asi myslel, že se odstěhuju, jenže mi sousedi do rána[lgbtq]
== mentioned_slur
prý jsem „teplej bratr“, řekl mi mistr na dílně[lgbtq]
Výraz „žiďák“ najdete v tisku z let protektorátu na každé druhé stránce, dnešní slovníky ho označují jako hanlivý a policie ho bere jako přitěžující okolnost.[jewish]
== reclaimed_slur
moje lesbandy, sraz v šest u koně[lgbtq]
my mrzáci z paralympiády vám ukážem, jak se slaví, řekl kapitán a celá šatna ječela smíchy[disability]
== question_benign
proč katolíci v pátek nejedí maso?[christian]
mají muslimové vlastní hřbitov v Praze?[muslim]
Kolegyně z Vietnamu pozvala celé oddělení na lunární Nový rok, co se hodí přinést a co bych naopak neměla dávat, abych ji neurazila?[asian]
Jak to, že se po válce v pohraničí usadilo tolik romských rodin, odkud přišly a kdo o tom rozhodl, existuje k tomu nějaká kniha?[roma]
na co se smím zeptat člověka na vozíku[disability]
Je pravda, že ženy byly v Československu volit už v roce 1920, dřív než ve Francii, nebo je to jen
== self_identity
jsem nevidomý a ladím piana[disability]
Narodila jsem se v mužském těle a tancovala v krojovaném souboru za chlapce, dnes v tom samém souboru tancuju v sukni a vedoucí řekla jen: konečně do rytmu.[transgender]
jsem Ukrajinka, švec, a čeština mě baví víc než podpatky[nationality]
== neutral_identity
v Aši dnes žije přes sedm set Vietnamců[asian]
Podle zprávy o kriminalitě tvoří cizinci zhruba desetinu odsouzených, nejčastěji jde o dopravní přestupky a řízení pod vlivem, u násilných činů je podíl nižší.[immigrants]
V Letech u Písku byl za války tábor pro Romy, zemřelo v něm přes tři sta lidí, většinou dětí, a na místě někdejšího vepřína je od roku 2024 památník.[roma]
čtvrtina starostek v kraji je mladší čtyřiceti let[women]
== abuse_object
fuj, ten mycí prášek
tahle aplikace banky je paskvil, nenávidím každé její tlačítko
Ten kočárek je odpad, kolečko odpadlo u Karlova mostu, brzda nebrzdí, a kdyby mi dítě nespalo, tak s tím švihnu rovnou do Vltavy.
mravenci v kuchyni, zatracená havěť, beru vysavač a válka začíná
== abuse_idea
astrologie je snůška hloupostí
nenávidím hazard, vzal nám dům
Xenofobie je tupá, líná a zbabělá, protože ti dovolí nenávidět, aniž bys musel kohokoli poznat, a já ji proti sobě mít v obci nechci.
zákaz hospod po desáté je pitomost, ať si ji radní strčí za klobouk
== support
už stojím dole u domu
tvoje slzy mi nevadí, nechám zapnutý telefon
Řekl ti, že jsi zbytečná a že tě nikdo chtít nebude, ale on nikoho neznal, jen se bál, že odejdeš, a ty jsi odešla, a já na tebe budu pyšná navždycky.
Nemusíš mi to vysvětlovat, přijedu v noci vlakem, lehnu si k tobě na koberec a počkáme na ráno, a ráno zavoláme doktorovi, ano?
nenechám tě s tím samotného, brácho
== distress
nechávají mě sedět samotnou, prý smrdím
Po každé hádce vylezu na půdu, sedím tam potmě a říkám si, že jsem rodině jen na obtíž, pak mě zavolá kočka, a tak zase slezu.
== idiom
ta dieta mě jednou pohřbí
střílel jsem od boku a trefil jsem, že hlavní město Austrálie je Canberra, kvíz je náš a Žižkov krvácí
== criticism_person
Vedoucí jídelny by podle mě neměla střídat dva druhy omáčky celý měsíc, děti nechtějí jíst a rodiče to říkají marně už od září.
== everyday
do úterý mě nezabíjej, pak to dodělám
Včera jsme u Nováků pekli sele, švagr si popálil prst, pes ukradl ucho a babička třikrát zopakovala, že za Rakouska se to grilovalo jinak.
== sexual_health
musím hlásit partnerce, že mám kapavku
Gynekoložka mi řekla, že bolestivý sex po porodu je běžný a léčitelný, stačí lubrikant, fyzioterapie pánevního dna a čas, tak to posílám dál.
== dialect
cérko moja zlatá, dyť ty si šikovná jak sviňa
Ja, šak to je v pytlu, kajsik mi zdechl bager a šichta končí až o šesti, bo mistr se dycky zakeca
== insult_person
hlupčíku
seš fakt šereda
chytrá jak necky, Lído
ten kluk je nemehlo
zase ty, otravo
děláš ostudu celé rodině
nic ti nejde, smiř se
žádná krása a ještě drzá
bys nepoznal ofsajd, ani kdyby tě kousl
Kdyby se za užvaněnost platilo, máš dům u moře, jachtu i ostrov, jenže se platí za práci, a tak bydlíš u maminky a stěžuješ si na guláš.
Náš nový pan ředitel si pověsil na zeď pět diplomů, všechny má z víkendových kurzů, a stejně se ptá školníka, jak se píše „výjimka“, takový vzdělaný hlupák.
Přišla jsi na svatbu v bílém, dvakrát upadla do dortu a ještě ses urazila, že tě nikdo nevyzval k tanci, no divíš se, ty nevychovaná opice?
hraješ na ty housle, jako bys kočce vytahoval žaludek, a sousedi se skládají, aby ti je někdo
já bych se na tvém místě s tímhle podbradkem nefotil ani na občanku
== insult_profane
ty kurvo falešná
vyliž si, šéfe
zmrde, vrať to kolo
Kterej kretén pustil rotvajlera bez košíku na dětské hřiště a ještě se mi, hajzl jeden tlustej, smál, že si jenom hraje?
je to mrdka, a kdo ho hájí, je mrdka taky
ty debilní píčo, málem jsi nás zabila, koukej na cestu, ne do mobilu
== hate_implicit
hlídejte kabelky, nastoupili Romové[roma]
prý uprchlík, a má lepší boty než já[refugees]
blondýna a jaderná fyzika, to jsou mi vtipy[women]
Včera na úřadu práce byla fronta až na ulici, pan inženýr v kvádru a vedle něj ti, co se sem chodí ohřát a vyzvednout, každý ví, kteří to jsou.[roma]
Nejsem proti islámu, ať si věří, čemu chtějí, jen bych rád viděl, že budou mešity až někde za hranicemi, a zvuk, ten ať mi do oken nechodí vůbec.[muslim]
teď se prý i kluk může narodit jako holka, já se narodil jako milionář, jen mi to banka neuznává, chacha[transgender]
Jsem pro rovnost, ale řekněte sami, když jde o operaci vašeho dítěte, necháte ho pod nožem doktorky, co má za týden své dny?[women]
u Slováků v bytě se nesmí nic odkládat, víte proč, že[nationality]
kdyby jich bylo opravdu šest milionů, kdo by pak dneska seděl ve všech těch bankách?[jewish]
== hate_derogation
černoši jsou pitomí[black]
ženy k smíchu, všechny[women]
Ukrajinci, ta mizerná sebranka[nationality]
Nevím, co na těch lidech kdo vidí, podle mě jsou gayové slabí, falešní a směšní, a mezi chlapy by se jim nemělo podávat ani pivo, natož ruka.[lgbtq]
== hate_negated
žádný Rom nikdy nic pořádného nepostavil[roma]
V mešitě se nikdo nemodlí za mír, nikdo tam nemá čisté svědomí a nikdo z nich by mému dítěti nepodal ani vodu, muslimové prostě nemají srdce.[muslim]
== hate_normative
lesby nesmí učit[lgbtq]
{gp} pryč z mé ulice
kdo je na hlavu, nemá co řídit ani volit, zavřít a klíč zahodit[mental_health]
Kéž by je tehdy na hranicích otočili, nemuseli bychom dneska koukat, jak jejich ženy chodí zahalené po Kolonádě a jejich kluci si kupují naše domy.[arab]
== hate_dehumanise
vozíčkáři? živé mrtvoly[disability]
ti z ubytovny jsou plíseň na zdi města[immigrants]
== hate_profane
kurva migranti, běžte do prdele[immigrants]
seru na vaše práva, buzeranti, za mě jste hovno[lgbtq]
== hate_slur
čau, čmoude[black]
žiďák jeden lakomej[jewish]
Na turnaj přijely dvě musláčky v šátku, hala hučela, ať si ty hadry sundají a jedou zpátky.[muslim]
== threat_person
přejedu tě, Ondro
hrob už máš vykopanej
Nemám co ztratit, tak tě poprosím, abys odvolala to, co jsi řekla v novinách, jinak se do pátku něco stane tvému bráchovi a příště tobě.
== hate_threat
Romové, do roka budete v rakvích[roma]
nabijem to a jdem na průvod, duháči, počítejte si kosti[lgbtq]
== incite_selfharm
proč ještě dýcháš, ukonči to
== sexual_harassment
kde máš podprsenku, Jíťo
dej mi, jinak letíš z firmy
Slečno asistentko, ten projektor počkejte, radši mi ukažte, co máte pod tou halenkou, celá zasedačka je jen na to zvědavá.
== insult_group
revizoři jsou hyeny
== friendly_profanity
kurva, svítí sluníčko
neser, on má syna!
ty blbečku můj nejmilejší
do prdele, uplavali jsme kilák
hajzl kocour, ale miluju ho
vyhráli jsme, ty vole, MY
nasrat, jdu tančit 💃
Do hajzlu, Radku, ty jsi tomu dědovi celou zimu tajně štípal dříví a ani jsi nám to neřekl, ty srábku zlatej, pojď na panáka.
Jsem pitomec roku, poslal jsem šéfovi místo výkazu fotku sebe v županu s řízkem, a on mi, kurva, odepsal, že taky dostal hlad.
ségra je mrcha mazaná, koupila mi letenku a řekla, že jedem do Pardubic, a já se teď v Římě poserem štěstím
kdo vymyslel marlenku, tomu bych, kurva, postavil pomník
== profane_object
zatracený zip
kurva, zase tma
sračka jedna, nejde vytočit
Ten zasraný schodolez v přestupní stanici nejezdí už pátý měsíc, a já se s kočárkem a dvojčaty učím, kurva, létat.
== positive_identity
romské holky, do boje![roma]
být lesba je super[lgbtq]
Vietnamci v extralize, to koukáte[asian]
mám rád své vietnamské sousedy[asian]
Až ty holky na vozíku zase někdo označí za chudinky, pusťte mu záznam z finále, jak je v prodloužení rozsekaly a jak celá hala řvala jejich jména.[disability]
Zasloužíte si bydlet, milovat a stárnout v klidu, trans bráchové a ségry, a kdo vám to bere, bude mít co do činění i se mnou, dědkem z Vysočiny.[transgender]
== negated_hate
nejsou horší než my[roma]
já Araby neproklínám[arab]
nikdo není přítěž[disability]
Není to tak, že by uprchlíci brali práci, celý rok jsem hledal svářeče a první, kdo přišel, měl ukrajinský pas a zlaté ruce.[refugees]
== counter_speech
„negr“ v naší šatně neprojde[black]
Slováci nejsou „druhořadí“, stydím se za vás[nationality]
přestaňte, je to o lidech[refugees]
Zastavil mě důchodce, že prý „teplej patří na pranýř“, tak jsem mu řekl, že na pranýři stával i jeho Hus, jen za něco jiného, a popřál mu hezký den.[lgbtq]
Naše paní vychovatelka neodešla, když rodič zařval „ukažte mi tu kravku muslimskou“, stoupla si před tu holčičku a řekla: ukažte mi nejdřív, jak vypadá slušnost.[muslim]
Tvrdit, že „Židé si za to mohli sami“, je lež, kterou jsem slyšel u stolu, kde moje prababička ještě měla na předloktí číslo.[jewish]
== mentioned_slur
na zápase padlo slovo „opičák“, rozhodčí hru přerušil[black]
== question_benign
slaví Ukrajinci Mikuláše?[nationality]
Kdy se v Praze otevírá knihovna Židovského muzea a musím si předem zamluvit místo ve studovně, když chci hledat předky z Kolína?[jewish]
je slušné nabídnout nevidomému pomoc[disability]
== self_identity
jsem {selff}, ahoj
Romka, babička, raketa, těší mě[roma]
== neutral_identity
dnes je Den památky obětí holocaustu[jewish]
žen je ve sněmovně asi třetina[women]
== abuse_object
studené brambory, hrůza
hnusím si tu barvu na zdi
== abuse_idea
horoskopy jsou blábol
ten zákon smrdí
== support
nejdu nikam
píšu ti každou hodinu, jo
Nechci slyšet, že jsi ničí holka, jsi naše, už vytahuju matraci, dej dětem boty a pojď, dveře jsou otevřené. 💛
== distress
nechci už ráno vstát
== idiom
== everyday
zabil jsem termín, jdu spát
== dialect
co čumiš, Milko, pocem
== insult_person
No ne, ona umí i mluvit, já myslel, že jste jen taková dekorace k té kávovarce, co tu pořád prská a nikdo ji nechce opravit.
Nezlob se, ale tvoje svíčková chutná jako lítost, vypadá jako asfalt a po druhém soustu jsem záviděl psovi, že dostal granule.
kdyby rozum bolel, ty jsi zdravý jak rybička
pan ekonom na tři klávesy
víš, co je na tobě nejhezčí? dveře za tebou
Přítel mojí sestry se představil jako podnikatel, pak si půjčil na vlak, na oběd i na dárek pro ni, chudák nicka s vizitkou.
Tak schválně, kdo dneska prohrál mač? Ten samej motovidlo jako vždycky, dvě ruce, dvě nohy a nic z toho k ničemu.
== hate_implicit
Romové prostě mají volnost v krvi, hlavně od práce[roma]
Romským sousedům se narodilo páté, my máme jedno a pracujeme oba, počítejte se mnou, za kolik let bude ve vesnici jejich starosta, a pak si vzpomeňte na mě.[roma]
Moc jim to slušelo, těm dvěma nevěstám, jen mi bylo líto rodičů, že se nedočkají opravdové svatby ani opravdových vnoučat.[lgbtq]
na Ukrajince bacha, holky, přišly o muže, teď jdou po našich[nationality]
Já bych trans sportovkyním přála medaili, klidně i největší, jen v jejich vlastní kategorii, někde hodně daleko od našich dcer.[transgender]
== hate_derogation
Kdo jednou jel nočním vlakem z Košic, ten ví, proč je nemůžu ani cítit, Romové jsou špinavý a drzý národ, a žádná škola to nespraví.[roma]
nesnáším Araby, jejich řev, jejich vousy, jejich všechno[arab]
== hate_normative
Kdokoli se modlí pětkrát denně směrem k Mekce, ať se k ní vydá pěšky a už se nevrací, u nás takový nemá mít ani trvalý pobyt, ani školku.[muslim]
== hate_negated
není ženská, která by stála za důvěru[women]
== hate_slur
Komu ten dům patří? No přece rákosníkům, ti už koupili půl Chebu, rákosníci jedni, a druhou půlku si pronajali.[asian]
== threat_person
zítra ti nezbude jediný zub, spolehni se
== sexual_harassment
Už třetí den tě sleduju z okna dílny, jak neseš ty basy, a mám chuť tě zatáhnout do skladu, zamknout a nepustit, dokud mě nebudeš prosit.
== friendly_profanity
Vy jste normální magoři, vy jste mi, kurva, v noci postavili před barákem sněhuláka v životní velikosti a dali mu moje brýle, umřela jsem smíchy.
to jsem si teda nasral do bot, slíbil jsem klukům štrúdl a zapomněl na jabka 😅
kurva, babička má víc followerů než já
Ty hajzle jeden talentovanej, zahráls to bez not, potmě a s horečkou, a celý Rudolfinum stálo, sedni si ke mně, dáš si polívku.
debile můj, tak rád tě vidím
== profane_object
Do hajzlu s tím zkurveným kódem ze sklepa, banka mi poslala dvě esemesky, obě prošlé, a já tu stojím u kasy s rohlíkem jak debil.
== negated_hate
Neříkám, že jsou muslimové andělé, lidi nejsou andělé, ale říkám, že nejsou to, co o nich píšeš, a že paní Hamídí ti loni zachránila dítě.[muslim]
ani Romové, ani důchodci nejsou příživníci, už to neposílej[roma][age]
nejde o to, že bys musel gaye milovat, jde o to, že nejsou ani hnusní, ani nemocní[lgbtq]
== counter_speech
Na třídní schůzce se jedna maminka rozčilovala, že „cizáci brzdí naše děti“, a já jí ukázala známky: dvě jedničky z češtiny v celé třídě mají Nguyen a Ševčenková.[asian][nationality]
kdo komentuje „měli tu loď nechat potopit“, ten se tu se mnou do vánoc nebaví[refugees]
Prosím, nesdílejte dál ten obrázek s nosem a penězi, není to satira, přesně takhle vypadaly plakáty z roku 1938 a já je ukazuju dětem jako varování.[jewish]
== positive_identity
Trefily nás do černého, holky z romského sboru, takový nářez jsem v kostele nezažila, půlka lavic tančila a druhá půlka bulela.[roma]
nic špatného na Slovácích nevidím, mám jednoho doma a je k zulíbání[nationality]
== question_benign
Chci pozvat kolegu z Alžírska na zabijačku, aby ho to neurazilo, mám mu radši upéct kuře, nebo to vzdát a jít s ním na hokej?[arab]
== support
Klidně mi třikrát za noc zavolej, že jsi k ničemu, třikrát ti řeknu, že to není pravda, a ráno ti to přijdu říct osobně.
== insult_person
nemáš v sobě kousek studu
ty bys zkazil i převařenou vodu
takhle zakrslý charakter jsem ještě neviděla
lakomec, co si počítá i kostky cukru
jsi k pláči neschopný
Na tebe je škoda i toho kafe z automatu
tvoje sliby mají trvanlivost otevřeného jogurtu
přičinlivý patolízal, před ředitelem div neleze po kolenou
Kdyby se udělovala medaile za vykrucování, nepřinesl bys ani tu, protože bys zaspal vyhlášení.
máš vkus jak recepce v sanatoriu
uřvaná megera
zbaběle ses schoval za maminku, ve čtyřiceti
Je to vyčůránek, který se nechá pozvat na oběd, odejde na záchod a vrátí se, až je zaplaceno.
každé tvoje slovo je přetvářka
rozmazlený spratek v obleku
mluvíš moc a říkáš houby
U tebe se dá věřit jedině tomu, že to zase zvrtáš
ty umíš z každé oslavy udělat funus
protivo
obtloustlý snílek s deskou starých vtipů
Naše nová účetní je tak bystrá, že si píše heslo na čelo, aby ho nezapomněla, a pak hledá zrcátko.
klidně brečte, slečno, inteligence vám slzami nepřibude
lemra líná, jenom leží a čeká, kdo mu uvaří
nikdo tě tam nepostrádal, věř mi
jsi nula nuličkatá a vždycky jsi byl
kazisvěte
S takovou drzostí se člověk musí narodit, to se naučit nedá, a ty ses s ní narodil dvakrát.
neumíš prohrávat, fňukale
bábovka, ne brankář
tvůj úsměv je falešný jak padesátikoruna z Rudé ulice
ten domovník je šťoural a udavač, co poslouchá za dveřmi
Pokaždé, když vezmeš do ruky mikrofon, litují lidi, že se naučili slyšet
žádná osobnost, jen drahé hodinky
kdo si tě vezme, ten si za trest odsedí doživotí
pracuješ tempem umírajícího šneka
@user s takovou češtinou bych se styděl napsat i nákupní seznam
tebe nezachrání ani kurz slušného chování
má srdce z mrazáku a pusu od kanálu
chlapečku, běž si hrát na svůj píseček a dospělé nech mluvit
ješitný páv
vychloubáš se autem, které splácí tvoje babička z důchodu
ty jsi ten důvod, proč lidi dávají výpověď
ne každý hlupák musí být zrovna předseda družstva, ale vy jste to zvládl
Vypadá to, že vás do té komise vzali kvůli klimatizaci, produkujete totiž pouze horký vzduch
hanba celé rodiny
ani ta židle pod tebou si tě neváží
umí jenom žalovat a podrážet nohy
== insult_profane
zkurveně líný hovado
ty jsi takovej vymrdanej mozek, že to snad ani nejde
do prdele s takovým trenérem, kurva slepá
vyliž si, mrdko
nasráno a rozšlapáno, to je tvoje práce, ty čuráku línej
posraná svině, ukradla mi i ten deštník
odjebeš se mi z cesty, nebo co, kokote
starej zmrd na vrátnici mě zase nechal mrznout venku
== hate_implicit
kde se staví mešita, tam si můžete rovnou koupit zámek na sklep[muslim]
Zajímavé, jak všechny ty chudinky z Ukrajiny jezdí v lepších autech než já[refugees]
v té rodině jsou všichni na invalidním, a přitom na zábavě vydrží do rána, divné zdravíčko[disability]
Ptám se jenom jako daňový poplatník: kolik dětí ještě musí mít paní Horváthová, než jí někdo vysvětlí, odkud se berou?[roma]
když banky, noviny a Hollywood patří pořád stejným jménům, tak to asi bude náhoda, že[jewish]
přijali ji na chirurgii, tak doufám, že si na operaci nebude muset lakovat nehty[women]
starý pán by měl odevzdat řidičák, volební lístek a nejlíp i klíče od bytu[age]
Kluk mi přivedl domů holku z Ghany. Vlastně slušná, jen jsem pro jistotu přepočítala stříbro.[black]
Sousedi z Hanoje jsou zlatí, jen by mě zajímalo, kam mizejí kočky z naší ulice[asian]
copak homosexuál, ten je v pořádku, ale nechat ho vést skautský oddíl, to bych si dvakrát rozmyslel[lgbtq]
Depresi dneska má každý, komu se nechce vstávat[mental_health]
Že byl Lety tábor smrti? Vždyť to byl jen pracovní tábor pro ty, co se práci vyhýbali.[roma]
my jim dáme střechu, oni nám dají zákony šaría, hezký obchod[muslim][refugees]
feministkou se žena stane v den, kdy se na ni přestanou muži otáčet[women]
jestli je tohle chlap, tak já jsem baletka, ale musíme mu tak říkat, jinak nás zavřou[transgender]
Arménská genocida je přece jenom pohádka, kterou si vymysleli, aby dostali odškodné[ethnicity]
číňan se usmívá a v kapse už má váš výrobek okopírovaný[asian]
Za dvacet let bude v pražském metru česky mluvit už jenom ten hlas, co hlásí zastávky.[immigrants]
na vozíku, a dovolená u moře? z čeho asi, z našeho[disability]
ona povýšila, protože umí… no, psát na stroji určitě ne[women]
dřív se říkalo choroba, dneska se tomu říká orientace[lgbtq]
v osadě se nekrade, tam už není co[roma]
Osvětim byla podle mého hlavně továrna, ty komíny přece patřily k prádelně, jen se o tom nesmí mluvit[jewish]
Komu se tu nelíbí, letiště je otevřené, a paní v šátku, vám klidně ponesu kufr.[muslim]
== hate_derogation
Bisexuálové jsou obyčejní chlípníci, kteří se neumějí rozhodnout[lgbtq]
opovrhuju každým transvestitou, co si říká žena[transgender]
můj černý spolubydlící je nechutný a hloupý jako všichni jeho[black]
Ženy kazí každou firmu, do které vkročí, intrikují a fňukají[women]
tu muslimku z přízemí nesnesu, páchne po koření a fanatismu[muslim]
Židé mě odpuzují, vždycky odpuzovali[jewish]
ti psychicky nemocní jsou jen ubrečená zátěž společnosti[mental_health]
Mongolové na ubytovně pijí, rvou se a zvracejí po chodbách, odporný národ[asian]
pohrdám uprchlíky, jsou to zbabělci a vyžírkové[refugees]
staří lidé jsou sobečtí, páchnou a jen zavazejí u pokladny[age]
vadí mi už jen pomyšlení, že lesba učí moje děti, zvrhlice jedna[lgbtq]
== hate_dehumanise
To není národ, to je plíseň ve zdech našich měst[roma]
Uprchlíci se valí jako splašky a ucpou nám celou zemi[refugees]
trans osoby jsou zmetky z výroby, do sběru s nimi[transgender]
Ten Afgánec? dvounohá krysa s kapucí[arab]
Židovstvo je tasemnice v břiše Evropy[jewish]
postižené dítě je jen kus masa, co dýchá za naše peníze[disability]
== hate_normative
ženy patří k plotně, volební právo jim mělo zůstat odepřeno[women]
Gayům by měl soud odebrat každé dítě, které vychovávají[lgbtq]
černochy bych na české univerzity nepouštěl[black]
Blázny pod zámek, a nadobro[mental_health]
každý cizinec má nosit viditelné označení na rukávu[immigrants]
Zrušte jim sociálku, sterilizujte je a bude klid[roma]
Synagogy zavřít, pozemky zabavit[jewish]
trans ženy nemají co dělat na dámských záchodech, vyveďte je ven[transgender]
== hate_negated
žádný Cigán nikdy neodevzdal státu víc, než si vzal[roma]
Lesbička nemůže být dobrou matkou, nikdy[lgbtq]
nevěřím, že existuje vzdělaný Arab[arab]
ten imigrant si ani jeden vlídný pohled nezaslouží[immigrants]
Vozíčkáři nemají v divadle co pohledávat[disability]
nic lidského v těch muslimech nezůstalo[muslim]
== hate_slur
běžte do Izraele, židáci proklatí[jewish]
pod oknem zase vyřvává ta cikánská špína[roma]
Bukvice chtějí svatbu, to se snad zbláznili[lgbtq]
fuj, negr za kasou, jdu jinam[black]
uhněte, rákosníci, chci projet[asian]
== hate_profane
všichni ti zasraní uprchlíci ať jdou do prdele, odkud přilezli[refugees]
kurva, už i starosta je teplej, poserte se s tím svým pokrokem[lgbtq]
== threat_person
Dej si bacha na schodech, někdo by do tebe mohl strčit, třeba já.
vím, kde parkuješ, a mám doma kladivo
příště tě z toho baru vynesou
zmlátím tě tak, že tě vlastní máma nepozná podle fotky
Jestli půjdeš svědčit, přijdu si pro tebe dřív, než dojdeš k soudu
ublížím ti, slibuju
== hate_threat
Ať si ta romská rodina sbalí věci, jinak jim příští týden vyhoří střecha nad hlavou[roma]
teplouše z Pride nažeňte do Vltavy a nepusťte na břeh[lgbtq]
Zastřelil bych každého Araba, co překročí hranici[arab]
v pátek večer si počkáme u mešity, vemte pálky[muslim]
== incite_selfharm
svět by oslavoval, kdyby ses zítra neprobudil, tak nám udělej radost
nikomu bys nechyběl, skonči to
== sexual_harassment
co kdybys mi před poradou ukázala, co máš pod sukní
hezky se ohni pro ten papír, ať mám z pondělka aspoň něco
Kolegyně, s takovým dekoltem byste mohla vydělávat i jinak než v účtárně, já bych byl první zákazník
pošli mi nahou fotku nebo povím tvému muži, že jsi mi ji poslala stejně
== friendly_profanity
Ty kurvo jedna šťastná, ty sis vylosovala lístky na Nohavicu!
kurva, to je ale nádherná zasněžená Šumava
do prdele, lidi, já jsem těhotná, budeme mít mimino
ty píčo, to bylo finále, ještě se mi třesou ruce 🏒
sakra práce, brácho, sis koupil vlastní včely, ty magore zlatej
Ten guláš byl tak zasraně dobrý, že jsem vylízal i talíř souseda
nasrat na dietu, dneska má děda devadesát a jí se dort
Vy jste banda kreténů a já bych bez vás nepřežila jediný semestr, díky, že jste přijeli až do Zlína.
jo, kurva, jo! diplomka obhájená
ty hovado, tys uběhl Velkou kunratickou pod dvacet minut, klobouk dolů
prdel jsem si málem uprdla smíchy z té vaší svatební řeči
já jsem takový vůl, že jsem si na vlastní oslavu zapomněl koupit pivo
== profane_object
zkurvená sekačka, zase nechytla
ten podělaný zvonek drnčí sám od sebe ve tři ráno
do piče s touhle zimou, prasklo mi potrubí
Ať jde ten zasraný formulář na daně do háje, třetí hodinu mi hlásí chybu v kolonce čtyřicet dva
== positive_identity
ženské hasičky z Lhoty uhasily stodolu dřív než chlapi dojeli[women]
Romští hudebníci patří k tomu nejlepšímu, co tahle země má[roma]
moje muslimská sousedka je ten nejlaskavější člověk na patře[muslim]
gayové si zaslouží stejné manželství jako já se ženou[lgbtq]
Je nádhera vidět, jak nevidomá chirurgická masérka vrací lidem hybnost, klobouk dolů[disability]
Bez židovských spisovatelů by Praha nebyla Prahou[jewish]
ať žijí trans holky, krásné a svobodné ❤️[transgender]
Senioři z našeho klubu tančí líp než půlka diskotéky[age]
ukrajinské zdravotní sestry drží naši nemocnici nad vodou a já jim děkuji[nationality]
každá bytost má stejnou důstojnost, černá, bílá i snědá[black][white]
== neutral_identity
Vietnamská prodavačka z rohu dneska zavírá dřív, jede k zubaři[asian]
Polák si v Náchodě kupuje lentilky[nationality]
v Teplicích bývají v lázních hosté z Kuvajtu a Saúdské Arábie[arab]
Romové v sobotu pořádají fotbalový turnaj na hřišti za sokolovnou[roma]
moje lesbická teta opravuje starou chalupu u Jihlavy[lgbtq]
Slepý ladič pian přijede ve čtvrtek po obědě[disability]
Mongolka pracuje v prádelně v Blansku, její dcera chodí na atletiku[asian]
židovský hřbitov bude kvůli opravě zdi zavřený do května[jewish]
Slovák si u nás na koleji vaří halušky každou středu[nationality]
ženy z Moravské Třebové vyšívaly ubrus na kostelní oltář[women]
imám z Brna přednášel o ramadánu na gymnáziu v Tišnově[muslim]
Seniorky mají v úterý plavání se slevou[age]
== self_identity
jsem gay a peču bábovky, nic víc v tom nehledejte[lgbtq]
Přišla jsem z Luhanska před třemi lety, teď učím matiku na základce v Kolíně.[refugees]
mám schizofrenii a taky dva kocoury a hypotéku[mental_health]
Narodil jsem se v Lounech, táta je z Konga, já fandím Slavii[black]
== negated_hate
nikdo z mých romských žáků není hloupý, jen jim nikdo nečte před spaním[roma]
nesouhlasím s tím, že by cizinci byli špína[immigrants]
Ženy neřídí hůř, pojišťovny by vám to ukázaly v tabulkách[women]
není pravda, že muslimka nosí šátek z nenávisti k nám[muslim]
ani trochu mi nevadí, že je můj zeť černý[black]
Židé nevládnou světu, a nikdy nevládli[jewish]
Člověk s bipolární poruchou není automaticky nebezpečný, ani nespolehlivý, ani blázen[mental_health]
nemám nic proti lesbám, a už vůbec ne proti těm dvěma, co nám hlídají psa[lgbtq]
trans člověk není zmetek, nikdy jím nebyl[transgender]
nechci, aby odsud kdokoli odcházel, ani Ukrajinci, ani Slováci[nationality]
Starý člověk není přítěž, dokud my nezapomeneme, kdo nás nosil na zádech[age]
odmítám tvrzení, že uprchlíci jsou vyžírkové[refugees]
== counter_speech
Napsal jste „cikáni do plynu“, screenshot už má policie[roma]
„ženy patří k plotně“ mi řekl u pohovoru, tak jsem vstala a odešla[women]
Kdo říká, že Osvětim byla továrna s prádelnou, plive na hroby, a já s ním u jednoho stolu sedět nebudu[jewish]
takový komentář o Vietnamcích sem prostě nepatří, mažu[asian]
Že prý „homosexuál nemá vést skautský oddíl“. Náš vedoucí je gay už dvacet let a naučil mě rozdělat oheň i říkat pravdu.[lgbtq]
Mluvit o lidech jako o splašcích je přesně ten jazyk, kterým to v Rwandě začalo[refugees][black]
babička odpověděla tomu chlapovi: „Vy jste řekl, že vozíčkáři v divadle překážejí, tak si stoupněte na chodbu, nám překážíte vy.“[disability]
proč lajkujete výzvy k násilí na muslimech? je mi z toho smutno[muslim]
„Uhněte, rákosníci,“ zařval na ně z auta, a celá zastávka se otočila a začala na něj pískat[asian]
prosím administrátory o smazání příspěvku, kde pán píše, že trans lidé jsou zmetky z výroby[transgender]
Nadávat uprchlíkům do zbabělců může jen ten, kdo nikdy neslyšel sirénu[refugees]
hej, tohle „jen tak přepočítala stříbro“ není vtipné, je to rasismus[black]
== mentioned_slur
slovo „rákosník“ vzniklo z předsudku a dnes se považuje za urážku[asian]
na dveře šatny mu někdo naškrábal „buzna“ a škola to řeší s rodiči[lgbtq]
„Židák“ v novinách z roku 1939 najdete na každé straně, ukazujeme to studentům[jewish]
== support
Zůstanu na telefonu, dokud u tebe sestra nezazvoní.
tvoje úzkost není rozmar, věřím ti každé slovo
Nejsi slabá, že jsi od něj odešla, jsi nejstatečnější člověk v celém vchodě.
co ti ten šéf napsal, to není pravda o tobě, to je pravda o něm
hlady neusneš, nesu ti kapustnicu[nationality]
pojďme spolu za doktorkou, počkám v čekárně třeba do večera
Pláč ničemu nevadí, klidně mi umoč celou mikinu
jestli tě rodiče vyhodili kvůli tomu, že jsi gay, náš gauč je tvůj[lgbtq]
nemusíš být dneska silný
Zavolej Linku první psychické pomoci, 116 123, já tu budu i potom
== distress
už druhý týden nejím a všem říkám, že jsem jen unavená
připadám si jako odpad, který nikdo nestihl vynést
od smrti syna slyším jeho klíče v zámku a nechci tu dál být
spolužáci na mě volají cigánko a já předstírám, že neslyším[roma]
== question_benign
mají muslimové v Česku vlastní hřbitov?[muslim]
Jak se znakuje „děkuji“ v české znakové řeči?[disability]
proč se Romům říká v statistikách „odhadovaný počet“[roma]
Může být trans muž kmotrem v katolické církvi, nebo to záleží na faráři?[transgender][christian]
== abuse_object
ten gauč z bazaru smrdí jak mokrý pes, do sběrného dvora s ním
mizerný fén, spálil mi pramen vlasů
== abuse_idea
školkovné za pět tisíc je výsměch rodičům
tahle územní studie je paskvil, který zničí náměstí
== criticism_person
Vážený pane starosto, vaše odpověď na můj dotaz o lipách byla vyhýbavá a čekám podrobnější.
s tou recenzí nesouhlasím, režisér podle mě tempo nezvládl
== idiom
ta písnička mě vždycky zabije, nejde u ní nebrečet
zítra popravíme kohouta, teda toho čokoládového
== everyday
komáři u Lipna, vyhubit všechny, sežrali mě zaživa
kdo nakrájí cibuli, ten nemusí mýt nádobí
== insult_person
ubohá náhražka trenéra
přečetl jsem si váš blog a mám teď soucit s klávesnicí
ty seš tak pomalý, že tě předjede i pomník
pokrytecká svatouškovská bába, v kostele v první lavici a doma trápí snachu
vypadáš, jako by tě oblékal vítr
od takového budižkničemu bych si nenechal přibít ani hřebík
nedorostls k tomu, abys mi radil
Tvůj táta by se za tebe propadl hanbou až do Austrálie
čtvrtý rozvod, a pořád si myslí, že chyba je v těch ženských, no chudinka omezená
smrdíš leností na sto honů
Prosím tě, jdi už s těmi básničkami, i Alenka ve školce rýmuje líp a má co říct
učitelka? spíš bachařka s diplomem
tvrdohlavý mezek, dokud nenarazí do zdi, nepochopí
hubeňoure, fouká, drž se lampy
šilhavé strašidlo
zrádce a krysa, prodal kamarády za pár stovek
tak natvrdlou prodavačku aby pohledal
Váš přednes, pane docente, by měli předepisovat na nespavost
Ve škole tě museli nechat projít, aby se tě zbavili, jinak si tvoje vysvědčení neumím vysvětlit
necitlivý balvan
jak můžeš být tak hloupá a ještě na to být pyšná
už na tobě bylo vidět na křtinách, že z tebe nic nebude
sežrala jsi všechnu moudrost světa a bohužel ji hned zase vyzvrátila
vlezdoprdelka by byl kompliment, ty jsi rovnou hadr
máš duši jak parkovací automat
nesnesitelná rejpalka
pan dokonalý, doma neumí zapnout ani myčku 🙄
nenapravitelný lajdák, co zapomene i vlastní svatbu
za každou chybou v tomhle skladu hledejte jednoho tlustého vousáče a je to on
hraješ stopera, jako bys měl nohy půjčené od sousedky
umíš tak akorát škodit
žvanilko
Takoví jako ty přijdou na hotové, snědí smetanu a pak kritizují hrnek.
neschopný střevo, ani ten šuplík nezavřeš
== insult_profane
vypíčenej ksicht, ten tvůj
zkurvená drbno, starej se o svůj zasranej záhonek
sedni na prdel a mlč, hovado jedno
ty seš takovej sráč, že bys prodal i psa za cigára
jdi se vycpat, zmrdko
== hate_implicit
v té čtvrti už za chvíli budou i holubi chodit v burkách[muslim]
Není to rasismus, když řeknu, že po té paní s dětmi z osady jsem si radši otřel sedadlo, to je hygiena[roma]
Kde byli všichni ti sluníčkáři, když mi ten jejich chudáček z Nigérie sebral místo na ubytovně?[black]
ať si dvě ženy žijí, jak chtějí, ale nějaký chlap by je z toho rychle vyléčil[lgbtq]
šikovná, na to že je z romské rodiny[roma]
říká se tomu výměna obyvatel, a kdo má oči, ten ji vidí v každém porodním sále[immigrants]
paní doktorka má čas operovat, protože jí to doma zjevně nikdo nežehlí[women]
Zase ten jejich svátek světel, na to peníze mají, a odkud asi, že[jewish]
Indové přijdou jako kuchaři a za rok ti patří celý blok i s babičkou v něm[asian]
na jógu pro vozíčkáře dotace jsou, na můj chodník nejsou, rozumíte tomu priorit[disability]
No jo, Kubánec, v práci ho nenajdeš, ale na tanečním parketu první[latino]
kdyby se mi syn převlékal za dívku, tak to nebude identita, to bude řemen[transgender]
žádný holocaust u Romů nebyl, jen tyfus, to si v muzeu přibarvili[roma]
ty Ukrajinky nejsou na práci, ty jsou na ženění[nationality][women]
bisexuální znamená, že vás podvede dvakrát častěji[lgbtq]
Dědek na přechodu, půl hodiny zelená. Proč je vlastně pouštíme ven[age]
Jeho diagnóza prý, no já tomu říkám výmluva na celý život[mental_health]
Ve Rwandě se přece vyvraždili navzájem, tak co se tu z nich dělají oběti[black]
křesťan jeden, v neděli na kolena a v pondělí na úplatky, vždyť je známe[christian]
Chtěla jsem byt pronajmout, pak jsem v telefonu uslyšela přízvuk a byt už byl naráz obsazený, však víte.[immigrants]
indiáni by bez bílých dodnes honili bizony v trenkách[indigenous]
divné, kde je mešita, tam stoupá cena pepřáku, co?[muslim]
Nejsem antisemita, jen si všímám, kdo vydělal na každé válce za posledních dvě stě let[jewish]
mladá inženýrka na stavbě, to zas bude zdržovat každý chlap s očima[women]
odkud ten lékař opravdu je? no, raději přijdu, až bude sloužit náš[arab]
== hate_derogation
Trans aktivisté jsou chorobní lháři a úchylové[transgender]
Bulhaři jsou nejpodlejší sebranka v celé Evropě[nationality]
ženy nad padesát jsou vyschlé, zlé a zbytečné[women][age]
na Roma se nedá spolehnout, je to simulant a darmožrout[roma]
Děsí mě ti vousatí muslimové, jejich kázání je jed a oni sami jsou primitivní barbaři[muslim]
gaye považuju za zženštilé slabochy[lgbtq]
štítím se mongoloidů a jejich slin[disability]
křesťané jsou omezené ovce a pokrytci do morku kosti[christian]
ta její ukrajinská kamarádka je vychcaná a nevděčná, jako všechny odtamtud[nationality]
uprchlictví je jen maska, ti muži jsou chtiví a líní podvodníci[refugees]
nemůžu vystát nevidomé, pořád něco vyžadují, protivní mrzáci[disability]
Židovku do rodiny? Chamtivou a prohnanou? Jen přes mou mrtvolu[jewish]
hnus fialovej, dva chlapi se líbají na Karláku, zvrácenost[lgbtq]
== hate_dehumanise
hmyz z Balkánu nám zamořil tržnici[nationality]
nechte lesby vymřít jako každý slepý výběžek evoluce[lgbtq]
Africké opice jim koupily míč a hned si myslí, že jsou lidé[black]
Jednou ty blázny přestaneme krmit jako nemocný dobytek[mental_health]
muslimská sběř se tu rozlézá jako rakovina[muslim]
samice se mají pářit a mlčet, víc v ženské není[women]
== hate_normative
Imigrantům nepatří ani lékař, ani škola, ani lavička v parku[immigrants]
zakázat romské zábavy, zavřít jejich kluby, rozpustit spolky[roma]
Na soudce bych žádnou ženu nikdy nejmenoval, ať soudí recepty[women]
buzerantům sebrat občanku[lgbtq]
arabským studentům okamžitě odejmout víza a šupem domů[arab]
za veřejné pokleknutí k Mekce by měla být pokuta a vyhoštění[muslim]
Každého s Downem by měli rodičům odebrat a zavřít za město[disability]
Důchodcům nad sedmdesát bych vzal volební právo, jen překážejí[age]
Vietnamcům už žádnou živnost nedávat a obchody jim pozavírat[asian]
== hate_negated
trans ženy nejsou ženy a nemají nárok na žádný respekt[transgender]
na Židech není ani kousek poctivosti[jewish]
ještě se nenarodil Rom, který by stál za řeč[roma]
Ženy nemají dost rozumu na to, aby rozhodovaly[women]
těm Syřanům se nesmí věřit ani dobrý den[refugees][arab]
homosexuál není plnohodnotný občan, a nebude[lgbtq]
blázen není člověk pro společnost[mental_health]
== hate_slur
teplouš učí tělocvik, to snad ne[lgbtq]
mořeni, zhasněte a běžte makat[roma]
co ten kripl zas chce, rampu do knihovny?[disability]
cigánko, vypadni z mého krámu[roma]
Ukáčko jedno, nauč se česky[nationality]
ukrajinská čubka mi vzala místo[nationality][women]
úchylný transka, sundej si tu paruku[transgender]
== hate_profane
kurva, ty vaše ženské kvóty jsou hovno a ženské ve vedení taky hovno[women]
do řiti s muslimama i s jejich zkurveným ramadánem[muslim]
mám v píči všechny židy a jejich pomníčky[jewish]
== threat_person
zlomím ti obě ruce, aby sis už nenapsal ani recenzi
Počkej, až ti zhasne lampa u vchodu, pak si popovídáme
vyříznu ti jazyk, ještě jednou otevřeš pusu před mou ženou
nenech se nachytat na parkovišti samotný
jednou večer nedojdeš domů, na to ti dávám slovo
Tvůj pes už to odnesl a příště jsi na řadě ty, Karle
radím ti, změň si cestu do práce, jinak tě někdo srazí
== hate_threat
Gaye v naší vesnici čeká pořádný výprask, ať si přijedou[lgbtq]
ubytovnu s Ukrajinci obklíčit, dveře zabednit a počkat[nationality]
všem feministkám nafackovat a hodit je do rybníka, jen houšť[women]
dneska rozmlátíme hubu každému Vietnamci na tržnici[asian]
vytlučte Židům okna a pak zuby[jewish]
== incite_selfharm
tak dělej, nikdo tě nezadrží, svět si oddychne
Jestli máš aspoň kousek slušnosti, ukonči to trápení svoje i naše
přestaň vyhrožovat a konečně to udělej, slabochu
== sexual_harassment
kdybych byl tvůj šéf, seděla bys mi při poradě na klíně
Vidím tě přes okno, jak se převlékáš, příště nech rozsvíceno
pojď sem, kolegyně, ukaž mi, jak umíš kroutit bokama
sestřičko, mě bolí trochu níž, tak tam koukejte sáhnout
ty prsa jsou pravá? nech mě to ověřit
== friendly_profanity
hele, kurva, kdo mi tajně vyžehlil všechny košile, mamka, zlatá ženská!
Ty vago jeden mazanej, schoval ses mi za sud a vyskočil, já málem skočil z mostu leknutím 😂
doprdele, to je západ slunce jak z kýče
Jebat smutek, zítra jedeme na Pohodu, Jožo!
to je sračka počasí, ale my se máme, hajzlové, tak na zdraví
ty kráso, ty hovado, postavil jsi z lega Hradčany
Kurvafix, promiňte ten výraz, ale ta vaše bábovka mě donutila věřit v Boha.
zasraně moc tě miluju, ty můj blbečku chlupatej
no do háje zelenýho, ty debilko, dostala ses na medicínu!!! brečím tady na zastávce
mrdám na to, beru si volno a jedu za babičkou na borůvky
Pojď sem, ty starej kokote, deset let jsme se neviděli, obejmi mě
kurva, kurva, kurva, mám řidičák
Co jste to, vy pitomci milovaný, vymysleli, takový překvápko mi ještě nikdo neudělal
nasrali jste mě, teď brečím dojetím jak kráva u odpadků
== profane_object
kurva, došel papír
Ten podělaný kotel mi zase zhasl a venku mrzne jak v prdeli
jebnutá baterka, tři procenta a zdechla
hovno platný, šroub stržený
ta zkurvená vosa mi spadla do piva
== positive_identity
vdaná za Alžířana třicet let a nejšťastnější[arab]
postavme romským rodinám dobré byty, zaslouží si je jako každý[roma]
Ať v nás lesbické mámy vidí spojence[lgbtq]
lidé s Downovým syndromem vedou nejlepší kavárnu v Brně, jejich latté je poezie[disability]
Asexuální lidé nejsou rozbití, jsou v pořádku přesně takoví, jací jsou.[lgbtq]
Ukrajinské babičky vyšívají košile, při kterých se mi tají dech[nationality]
bravo ženám v IT, zabily to na hackathonu[women]
muslimové, šťastný Íd, ať máte plné stoly[muslim]
na lidech s úzkostí obdivuju odvahu vstát každé ráno z postele[mental_health]
krásná, chytrá, černá a naše nová kapitánka[black]
Rovná práva pro trans lidi, bez sterilizace, hned[transgender]
židovská kultura mě naučila smát se i přes slzy[jewish]
uprchlík, který otevřel pekárnu, zachránil ulici, zase voní[refugees]
hrdě stojím po boku svého bisexuálního bratra[lgbtq]
== neutral_identity
paní z Mongolska si zapsala děti na plavání[asian]
Sbor dobrovolných hasičů má od ledna dvě nové členky[women]
romský hudebník koncertoval v Domě kultury v Berouně[roma]
V kostele svatého Tomáše bude vánoční mše pro filipínskou komunitu, zpívat se bude i tagalsky.[asian][christian]
kamarád vozíčkář si koupil auto s ručním řízením[disability]
Ukrajinec Andrij vyměnil u nás v baráku stoupačky[nationality]
dva gayové z přízemí venčí jezevčíka[lgbtq]
Židovské muzeum má v sobotu zavřeno[jewish]
Lotyšský basketbalista přestoupil z Nymburka do Opavy[nationality]
Studentka z Keni píše diplomku o včelách na Vysočině[black]
trans žena dostala od úřadu nový občanský průkaz po třech měsících[transgender]
důchodci z Hodonína jedou v dubnu na zájezd do Vídně[age]
Slovenka pečie v našej kaviarni medovníky[nationality]
hluchý číšník v té kavárně bere objednávky na papírek[disability]
Muslimští studenti si ve Zlíně pronajali tělocvičnu na volejbal[muslim]
indický film běží v Lucerně s titulky[asian]
== self_identity
Som Slovenka, bývam v Brne a stále hovorím po slovensky[nationality]
jsem nevidomý programátor, čtečka mi čte kód rychleji než ty
Chodím do mešity i na hokej a obojí mě baví[muslim]
je mi osmdesát jedna a učím se na ukulele[age]
== negated_hate
ti kluci z Afghánistánu nejsou žádní zbabělci, přešli pěšky hory[refugees]
na gayích není nic zvráceného[lgbtq]
Nikdy bych neřekl, že ženy jsou hloupější, a kdo to říká, neviděl moji učitelku fyziky[women]
neopovrhuju křesťany, jen sám nevěřím[christian]
není mi z vozíčkářů zle, je mi zle z lidí, kteří parkují na jejich místech[disability]
mýlíš se, Vietnamci nejedí kočky[asian]
Rumuni nejsou zloději, zloděj je zloděj, ať má jakýkoli pas[nationality]
Mít deprese neznamená být líný, nauč se to konečně rozlišovat[mental_health]
já bych ženě s šátkem nikdy neřekla, ať jde domů, ona doma je[muslim]
nemyslím si, že by Arabové byli nebezpečnější než moji sousedi z Kladna[arab]
kdepak paraziti, Romové u nás v obci platí daně úplně stejně[roma]
důchodci nezavazejí[age]
ani jeden Žid z mého okolí není chamtivý, ten nejštědřejší soused je naopak rabín[jewish]
== counter_speech
když dědeček řekl, že homosexuál není plnohodnotný občan, vnuk mu v klidu odvětil, že on jím tedy je[lgbtq]
Pane poslanče, z výroku „muslimská sběř se rozlézá jako rakovina“ se omluvíte, nebo odejdete.[muslim]
posílám dál: pokud uvidíte letáky proti Romům, strhněte je a zavolejte na radnici[roma]
„Na soudce bych žádnou ženu nejmenoval“, tvrdí pán, kterého právě usvědčila soudkyně, krásná ironie[women]
děláte si legraci z žen na stavbě, a přitom ta statička vám zachránila strop nad hlavou[women]
Nebuďte lhostejní k nadávkám na trans spolupracovnice, mlčení vypadá jako souhlas[transgender]
Ta hesla o „výměně obyvatel“ jsou vymyšlená lež, která už zabíjela na Novém Zélandu[immigrants]
„nechte lesby vymřít“, fakt tohle píšete pod fotku ze svatby? Nahlášeno[lgbtq]
učitelka dějepisu opravila žáka: Romové v Letech umírali hladem, týráním i tyfem, a tyfus tam nepřišel sám od sebe[roma]
po rasistickém pokřiku na černého obránce dostal klub pokutu a fanoušek zákaz vstupu[black]
říkat o lidech s Downem, že by se měli zavřít za město, to je nacistická logika[disability]
někdo mi nastříkal na dveře hvězdu, sousedi ji přemalovali na slunce, děkuju[jewish]
Kdo by chtěl „vzít důchodcům volební právo“, ať to nejdřív přijde říct mojí babičce do očí[age]
@user tyhle řeči o vychcaných Ukrajinkách si nech, jedna z nich ti ošetřuje mámu[nationality]
== reclaimed_slur
my buzny zase tancujeme na stole, pojďte k nám[lgbtq]
moje nejmilejší cikánka jsem já sama, čaj a kytara[roma]
== mentioned_slur
policista prý použil výraz „čmoud“, inspekce případ prošetřuje[black]
== insult_person
pozér s prázdnou peněženkou
ty bys neporazil ani kuželku
tohohle opilce bych nenechal hlídat ani psí boudu
že se vůbec nestydíš vylézt mezi lidi
odporně ses na mě vykašlal, jsi padavka a srab
kdyby tvoje kecy pálily, ušetřili bychom za plyn
Ze všech lidí na světě mi musíš radit zrovna ty, který neumí vařit ani čaj
štěkáš jak ořech na řetězu
intelekt roztomile nulový
Sousedko, vaše zahrádka vypadá přesně jako vaše povaha, samá kopřiva a uprostřed díra.
jsi výplod nudy
žebráš o pozornost jak holub o drobky
sprostý podrazák, okradl i vlastního bratra
od mala nanicovatý, v dospělosti totéž s kravatou
Lidi jako ty by měli chodit s návodem a varováním.
jenom tě pustit k nářadí a je po baráku
kňouro, mlč už
do fotky se radši nestav, ať nepraskne objektiv
domýšlivá kachna
Není ostuda nic nevědět, ostuda je, s jakou chutí to pořád předvádíš
sedíš tam jen proto, že tvůj strejda hraje tenis s primátorem
neotesanec, ani dveře nepodrží
radši bych pil vodu z rybníka než poslouchal tvoje zážitky z Dubaje
tvůj zpěv by měl hygienik zakázat
neřádko jedna vypočítavá
jsi šmejd a celý barák to o tobě ví
kam čert nemůže, tam nastrčí tebe, a stejně to zvoráš
S tebou se dohadovat je jako hrát šachy s holubem, shodíš figurky a ještě se tváříš jako vítěz.
klepete se před ženou jak ratlík, hrdino
neznám upovídanější prázdno
ten tvůj nový účes ti sluší, zakrývá obličej
neumětele
duševní bezdomovec
pán si přečetl jednu knížku a od té doby je z něj profesor všehomíra
lžeš, jen otevřeš oči
Ty nejsi přísná, ty jsi zlá, a to je úplně jiná věc
učenlivý jak patník
pleteš si odvahu s hloupostí, a to denně
vymetáš večírky, protože doma to s tebou nikdo nevydrží
tomu kreslíři by slušelo kladívko, ale na bourání
zapšklý staromládenec
protáhlá žirafa s knírkem
Děkuji za vaši přednášku, konečně vím, jak dlouhá může být hodina.
kluzký had
== insult_profane
čůráčku, dej zpátečku
jsi zasraná ostuda naší firmy
kretén vypatlanej, fakt že jo
hajzle prolhanej, tři roky mi lžeš do očí
ať se ta kunda zakucká svým dortem
srát na tebe, sráči, a na tvůj bazén taky
== hate_implicit
Kdyby se tolik nerozmnožovali, nemusely by se školy rozšiřovat, říkám to jen jako matematik[roma]
muž má na vzteky důvod, ženská hormony[women]
samozřejmě, že ho v bance vzali, stačilo, aby se v kanceláři pomodlili stejnou modlitbu[jewish]
přivezli nám kulturu, teď si musím zamykat i popelnici[immigrants]
ten herec je gay? to vysvětluje, proč tak špatně hraje chlapa[lgbtq]
Po Arabech zůstává na koupališti jenom vata a policejní páska.[arab]
terapie, prášky, paraplíčko… dřív stačila lopata[mental_health]
Nepřišli kvůli válce, přišli kvůli přídavkům, na bomby jsou telefony moc nové[refugees]
každej má přece nějakýho známýho Cikána, co pracuje, já svýho ještě hledám[roma]
vidět číšnici v šátku, to člověka přejde chuť i na zmrzlinu[muslim]
pro Vietnamce je rodina základ, proto v ní všichni pracují od tří let, že[asian]
proč se ty lesby vždycky ostříhají jako rekruti, když prý jsou ženy[lgbtq]
historie má dvě strany a o té hitlerovské se dnes ani nesmí mluvit nahlas, zajímavé[jewish]
tak málo blonďatých dětí v porodnici ještě nebylo, koukejte se činit, ženy, ať nás nepřečíslí[immigrants]
V době mého dědy měl vesnický blázen svoje místo u kašny, dnes má místo v úřadě a říká se mu inkluze.[mental_health]
holt na černé uličce neposvítíš, ani když se zubí[black]
má papíry na hlavu, takže má pravdu vždycky, znáte to[mental_health]
víš, co je kouzlo? postav slušný dům a nastěhuj tam Romy, za rok zmizí[roma]
Pokud tohle je ta ‚nová rodina‘, kde si dva pánové pořídili mimino jako kabelku, tak děkuju, nechci.[lgbtq]
islám je mír, tak proč mají potřebu kupovat tolik hnojiva, haha[muslim]
Na pohovor přišla padesátka, slušná dáma, jenže my tady potřebujeme někoho, kdo ví, že myš není jen v komoře.[age]
jen ať si slaví Pride, aspoň víme, kde je všechny najít[lgbtq]
uvízl ve výtahu s rabínem, prý ho to stálo hodinky[jewish]
== hate_derogation
Polky jsou nemožné hospodyně a ještě horší lidi[nationality][women]
transky mě znechucují, jsou to podvodníci v sukních[transgender]
můj muslimský kolega je zákeřný tmář a jeho žena taky[muslim]
Nesnáším, jak se hluší mezi sebou šklebí a mlátí rukama, vypadají jako cvoci[disability]
Romky jsou nestydaté, rozhulákané a věčně těhotné[roma][women]
asiati jsou všichni stejní, bezcitní a úlisní[asian]
ženy v politice blábolí nesmysly a pletou se mezi chlapy, ubohé slepice[women]
protivíš se mi jen proto, že jsi Žid, a víc důvodů nepotřebuju[jewish]
bisexuálka? to je jen nenasytná coura s výmluvou[lgbtq]
Ti uprchlíci se válejí, poroučejí si a smějí se nám do obličeje, sebranka nevděčná[refugees]
z Downů mě mrazí, odporně mlaskají a čumí[disability]
každý psychopat a depresivka je hnusný sobec[mental_health]
buddhisti jsou povaleči v prostěradlech[buddhist]
Bezdomovci si za všechno můžou, zahnívající opilci[class]
== hate_dehumanise
už vylezli, ti holohlaví potkani z Čečny[nationality]
vidím-li dva gaye, vidím dvě ropuchy[lgbtq]
Hejno supů v hidžábech obsadilo čekárnu[muslim]
romská rodina je jako lavina bahna, všechno zalije a zničí[roma]
Židé? Pijavice, co nepustí, dokud nepadneš[jewish]
mrzáci jsou plevel a plevel se vytrhává[disability]
== hate_normative
Zavřel bych všechny kebabárny a majitele naložil na první vlak[arab]
homosexuálové by neměli smět učit, léčit ani dávat krev[lgbtq]
Ženu, která nerodí, by měl stát zdanit dvojnásob, aspoň k něčemu bude[women]
ukrajinštinu zakázat ve školách i na ulici[nationality]
romský žák patří do zvláštní školy, tečka[roma]
všem muslimkám násilím strhnout šátky na hranici[muslim]
Německo Němcům, Česko Čechům, a zbytek do moře[immigrants]
trans lidem bych úředně vrátil původní jméno i kalhoty[transgender]
blbé starce bych do autobusu nepouštěl[age]
== hate_negated
Češi z nich nikdy nebudou, ani za sto let, Vietnamec zůstane Vietnamcem[asian]
u černých nenajdeš smysl pro povinnost[black]
manželství dvou chlapů není žádné manželství a ti dva nejsou žádná rodina[lgbtq]
nestojím o jediného muslima v téhle zemi[muslim]
Židům nelze odpustit, že vůbec přežili[jewish]
na invalidním důchodu neznám nikoho, kdo by nebyl podvodník[disability]
ženám nepřísluší mluvit, když mluví muž[women]
== hate_slur
hele, žluťáci, tady se fotit nebude[asian]
Nemluv na mě, mongole, ani nevíš, co je za den[disability]
mladej si přivedl domů cikorku, ostuda celý ulice[roma]
lesbo odporná, oblíkni si sukni[lgbtq]
banda polských pšonků nám ucpala sjezdovku[nationality]
všude samej turban a musláček[muslim]
dobrá, ty buzíku, chceš přes hubu nebo přes kapsu[lgbtq]
== hate_profane
jebat Rusy i jejich děti, vypadněte z Varů[nationality]
Na hovno je celá ta jejich africká kultura, kurva, ať si bubnují doma[black]
ženské jsou kurvy všechny, jen ceník se liší[women]
== threat_person
Přijedu za tebou do té tvojí dílny a nebude to na kafe, vezmu si páčidlo
podříznu ti gumy a pak i krk
budeš plivat krev, bonzáku
takové jako ty jsme na vojně nechali zmizet, tak se drž zpátky
Rozšlapu ti ty brejle i s obličejem
bacha na rodinu, když už na sebe kašleš
jednu ti vrazím, až ti poletí plomby na Žižkov
ty se odtud živej nedostaneš, slyšíš?
== hate_threat
Až vyhrajeme volby, půjdou lesby a trans lidi první na řadu, provazů máme dost[lgbtq][transgender]
na vesnici máme vidle a na uprchlíky stačí[refugees]
romské baráky by měl někdo polít a škrtnout[roma]
koho uvidím v burce, toho srazím autem[muslim]
ženské, co nás udávají, by měly dostat kyselinou[women]
== incite_selfharm
udělej nám službu a zmiz ze světa, debile
na co ještě čekáš, beztak jsi mrtvá váha, skoč
== sexual_harassment
Roztáhni nohy a přestaň dělat drahoty
když jsi se mnou šla na večeři, tak mi něco dlužíš, a ne peníze
sundej si to tričko, ať vím, za co ti platím školení
Promiňte, slečno průvodčí, ale s takovou prdelkou vám ukážu všechno, jen ne jízdenku.
dám ti pětikilo, když mě necháš sáhnout
chlape, máš hezký zadek, otoč se ještě jednou, nebo ti ho v šatně procvičím
== friendly_profanity
kurva drát, zlato z mistrovství, a já to prospal
Ségra, ty píčo jedna odvážná, ty sis fakt oholila hlavu pro charitu, jsem na tebe pyšná
do prdele práce, tenhle chlebíček bych si vzal za ženu
ty kokos, to je pecka jak prase
já se z vás poseru, vy jste mi koupili kolo!
Vidíš, ty vole, že to jde, ty debile nadanej, už plaveš
nasranej? ne, jen kurevsky hladovej, kde je ten langoš
táta zakřičel ‚hovno, hovno, hovno!‘ a vytáhl z vody třímetrového sumce
je to kurva dobrej člověk, ten náš domovník
bože, vy šmejdi, vy jste schovali dort do lednice v garáži, miluju vás
drž hubu, ty jsi fakt zasnoubená?! ukaž prsten! 💍
ty svině šťastná, jedeš na Island, přivez mi kus lávy
== profane_object
kurva, už zase červená
ten zasranej mixér mi vystříkl celou kuchyň rajčatama
do hajzlu s kondenzátem na oknech
zkurvenej tlak v kole, třetí den pumpuju
posraná matematika, integrál jak had
== positive_identity
romská maminka se po večerech učí na maturitu a já jí držím všechny palce[roma]
miluju, když naši starší páni hrajou petanque a hulákají u toho[age]
lesbický pár od vedle vychovává dvě úžasné děti[lgbtq]
nic není krásnějšího než sebevědomá žena ve vlastním těle[women]
Arabská kaligrafie je čirá krása a můj učitel Samir je její mistr[arab]
Trans kluk ze třídy dneska poprvé slyšel své pravé jméno při vyvolávání, celá třída mu zatleskala.[transgender]
Svoboda vyznání platí pro křesťany, židy, muslimy i bezvěrce stejně[christian][jewish][muslim]
Kdo řekl, že vozíčkář nemůže tančit? Viděli jste tu dvojici ze StarDance? Rozbili parket![disability]
vítejte doma, milí uprchlíci, chléb a sůl jsou na stole[refugees]
gay kněží existují a jejich kázání mi pomohla přežít[lgbtq][christian]
Vietnamské děti z naší třídy vyhrály okresní kolo v češtině a já se dmu pýchou[asian]
jsme si rovni, ať se modlíme kamkoli[muslim]
autistický kluk z party má paměť jak slon a srdce ještě větší[disability]
černošský sbor z Berlína nám roztančil kostel v Litoměřicích, bylo to božské[black]
domorodé národy chrání prales líp než všechny vlády dohromady[indigenous]
== neutral_identity
Rumunský řidič kamionu čekal v Lanžhotě osm hodin[nationality]
na plovárně mají vyhrazenou hodinu pro ženy[women]
soused je Egypťan a prodává v Kladně boty[arab]
Němečtí turisté si v Českém Krumlově půjčují rafty[nationality]
Židovská obec v Plzni shání dobrovolníky na úklid zahrady[jewish]
nevidomá studentka má na právech asistenčního psa jménem Bety[disability]
Romská babička prodává na trhu koláče s mákem a s povidly.[roma]
Bulharky v té čtvrti mají vlastní folklorní soubor[nationality][women]
gay pár koupil chatu u Sázavy a opravuje střechu[lgbtq]
vietnamská restaurace na rohu přidala do nabídky tofu[asian]
ukrajinští prváci se dnes učili slovo ježek[nationality]
Mexičan vyučuje v Olomouci španělštinu a hraje na trubku[latino]
trans muž vystoupil v diskusi o veřejné dopravě[transgender]
Senior z Kroměříže sbírá hodinky už padesát let[age]
Syrský zubař si doplnil zkoušky a nastupuje v září do Žďáru[refugees]
v Holešově se otevírá výstava o židovských krejčích[jewish]
Rakušan přijel na kole až z Lince[nationality]
bezdomovec Jirka prodává Nový Prostor u metra Anděl[class]
== self_identity
chci jen napsat, že jsem lesba, je mi čtyřicet a mám ráda rybaření[lgbtq]
Jsme romská rodina z Rokycan a v neděli děláme guláš pro padesát lidí.[roma]
vyrůstal jsem jako svědek Jehovův, dnes jsem prostě Martin[christian]
mám obrnu a řídím tramvaj, klidně se ptejte[disability]
== negated_hate
Cizinci mi nic neberou[immigrants]
necítím k muslimům odpor, cítím k nim zvědavost[muslim]
to není pravda, že jsou asiati všichni stejní, vždyť mezi Japonskem a Indií leží půl světa[asian]
Romky nejsou nestydaté, jsou hlasité, protože je jinak nikdo neslyší[roma][women]
žádné dítě s Downovým syndromem není odporné[disability]
Srbové rváči? můj kadeřník je Srb a bojí se i vosy[nationality]
bezdomovci nejsou odpad a nemůžou za všechno, co je potkalo[class]
už si nemyslím, že trans lidé něco předstírají, spletl jsem se a omlouvám se[transgender]
Nevyháním nikoho, kdo mluví jinak než já[immigrants]
ženy neblábolí o nic víc než my, stačí si pustit náš sraz z průmyslovky[women]
nemůžete o všech Nigerijcích tvrdit, že podvádějí[black]
== counter_speech
Kdo vykřikuje „Česko Čechům, zbytek do moře“, ten zapomněl, kolik Čechů kdysi vzala Amerika[immigrants]
tenhle výrok, že homosexuálové nesmějí dávat krev, je zastaralý a ubližuje[lgbtq]
Na stadionu se ozvalo „opice“, my jsme v odpověď zpívali jméno toho hráče až do devadesáté minuty.[black]
šéf zavtipkoval, že žena je ve vedení na ozdobu, nikdo se nezasmál a on zčervenal[women]
„ukrajinštinu zakázat na ulici“ – slyšíte se? Takhle kdysi zakazovali češtinu nám.[nationality]
sdílíš meme, ve kterém jsou Židé pijavice, a divíš se, že ti kamarádi ruší přátelství?[jewish]
lidi, co píšou o kebabárnách takové hrůzy, tam v pátek v noci stojí frontu jako první[arab]
rozhlas hlásil, že muž vyhrožoval ženám v burce přejetím, soud mu dal dva roky[muslim]
k větě „mrzáci jsou plevel“ jen tolik: takhle to začalo akcí T4 a já vás žádám, smažte to[disability]
„Romský žák patří do zvláštní školy“, slyšela jsem v pěti letech. Teď mám doktorát a učím ty, co tohle říkali.[roma]
takové vtipy o Vietnamcích a psech si nech od cesty[asian]
co na tom, že je trans? poznámky o ‚podvodnících v sukních‘ bys měl vzít zpátky[transgender]
Nevtipkujte o tom, kde jsou všichni gayové k nalezení, v Bratislavě před Teplárnou kvůli tomu zemřeli dva lidé[lgbtq]
Matko, ne, nechci slyšet, že „žena, která nerodí, má platit dvakrát“, to je kruté[women]
== support
jsem na cestě, otevři okno a dýchej
To, co ti říkal, žes nula, si z hlavy vyneseme spolu, krabici po krabici.
Milá Jano, máš právo být smutná i v den, kdy všichni slaví
na ubytovně nemusíš zůstávat, mám volný pokoj po dceři[refugees]
ublížil ti on, tak proč se stydíš ty?
zůstaň s námi, brácho, bez tebe se ta kapela rozpadne
napíšu s tebou stížnost, když ti nadávali do cigánů, nebudeš na to sám[roma]
panika přejde, vždycky přešla, jsem u tebe
nikdy nebudeš na obtíž, ani ve tři ráno
neexistuje správný způsob, jak truchlit
== distress
bojím se sám sebe, když je doma ticho
ve škole mi říkají, že jsem mutant, protože nosím naslouchátka[disability]
po rozvodu si každý večer říkám, že beze mě by jim bylo líp
== question_benign
jak správně oslovit nebinárního kolegu v e-mailu?[transgender]
Smí vegetarián z Indie jíst bramborák smažený na sádle, nebo se ho mám zeptat?[asian]
mají židé také posty?[jewish]
Nevíte někdo, kde v Brně najdu tlumočníka do ukrajinštiny pro tchyni?[nationality]
== abuse_object
tenhle deštník je výsměch všem deštníkům
nenávidím ten budík s kohoutem, jednou s ním praštím o zeď
== abuse_idea
numerologie je podvod na důvěřivé
nová pravidla offsidu zabíjejí fotbal
== criticism_person
paní ministryně, vaše čísla o učitelích nesedí, doložte je prosím
Trenér podle mě postavil špatnou obranu, i když si ho vážím.
== idiom
umírám hlady a přitom v lednici straší jen hořčice
šéfová mi utrhne hlavu, zapomněla jsem jí říct o té schůzce
== everyday
zabíjím čas na nádraží v Přerově a čtu si jízdní řád
blbá otázka, kolik soli do rohlíků?
== dialect
tož dyž pršá, tak pršá, vem si gumáky a poď na zemáky
== insult_person
kluk z plakátu na téma zbytečnost
jseš asi z papíru, rozpadneš se při první kapce
ty by ses z práce vykecal i na vlastním pohřbu, ulejváku
lakuješ si nehty a podlaha ti hnije pod nohama, čuně
Tátův mazánek, v třiceti neumí zaplatit složenku
otravuješ jak moucha v autě
kdybys byl koření, tak jsi mouka
kde jsi přišel k tomu řidičáku, v tombole?
neschopáku s razítkem
tvoje polívka by vzkřísila mrtvého, aby mohl utéct
ta ženská má tolik tváří, že by jí nestačil ani kadeřník, hadice jedovatá
bez filtru bys vyplašila i vrány
odjakživa jsi byl jen stafáž v cizích příbězích
Takového drzouna by nepustili ani do blázince přes vrátnici
zas ten starý bručoun z trojky, nikomu nepřeje ani slunce
Na tvém místě bych to zrcátko v koupelně zakryl, kvůli vlastní bezpečnosti.
ignorant v teplákách
mizerný otče, kde jsi byl patnáct let
jak se někdo s tak krátkýma rukama dokáže tak často plácat po zádech
když přijdeš, odejde nálada
povrchní panenka s nalepenou řasou místo názoru
umíš pravopis jak koza bruslit
jdi se zahrabat i s tou svojí kytarou
pleteš si chytrost s hlasitostí, strejdo
mrzký udavačský páprda
Neuvěřitelné, dokázal jsi prohrát i s počítačem nastaveným na úroveň ‚dítě‘
zaplaťpánbůh, že nemáš děti, jedna taková povaha světu stačí
sluníš se v cizích zásluhách, příživníku
máš úroveň žumpy
Slečno vedoucí, vaše empatie se vejde do náprstku a ještě tam zbude místo pro slona.
co to máš na sobě, záclonu po prababičce? a pod ní prababičku?
seš ošklivá zevnitř i zvenku
== insult_profane
běž se vysrat na pole i se svým traktorem, ty krávo zkurvená
jseš zmrd prvního řádu, tleskám
ksindle zajebaná, vrať kolo
ty seš čurák? ne, čurák je aspoň k něčemu
poslední hovado tohohle kraje, ten soudce, kurva podplacená
nechoď mi na oči, prase zasraný
== hate_implicit
Stačí se podívat, kdo sedí v čekárně na zubaře zadarmo, samá kudrnatá hlavička[roma]
tatínek sbírá známky a zlaté zuby prý taky, rodinná tradice, šalom[jewish]
my ženský stejně nakonec chceme chlapa, co bouchne do stolu, i ty vaše feministky, jen si to nepřiznají[women]
Ruska? A kolik vás to stálo, pane inženýre?[nationality][women]
Kdykoli někdo vykradl chatu, šli jsme se rovnou zeptat do osady, ušetřilo se benzínu[roma]
dávejte pozor, komu podáváte ruku v tom klubu, oni jich během večera osahají hodně[lgbtq]
Zdravotní sestra je Filipínka, snad aspoň rozumí slovu ‚krev‘[asian]
Vždyť se na to nedá koukat, v každé reklamě už je jeden takový tmavý, jako by tu bílí vymřeli.[black]
když je prý rovnost, ať si ten kufr vytáhne sama, feministka jedna[women]
po válce se ‚ztratilo‘ šest milionů a v Americe se jich šest milionů ‚našlo‘, počty pro první třídu[jewish]
Autismus? Za nás se tomu říkalo nevychovaný fracek.[disability]
Srebrenica je výmysl západních médií, tam se nikdo nevraždil[muslim]
na stavbě jich dělá deset a pracuje jeden, ten náš[nationality]
co chcete po slepé paní, že vám vybere obraz do bytu?[disability]
u nich doma v Kongu má prý školu, asi ze slámy[black]
ta chráněná dílna je hezká, jen ať si ty svíčky nechají, kdo ví, kdo na ně sahal[disability]
Počkejte, až jim dovolíte svatby, příště přijdou, že si chtějí vzít psa[lgbtq]
Hosté z Izraele se ubytovali a ručníky nám zůstaly, samotného mě to překvapilo[jewish]
== hate_derogation
každá lesba je jen zahořklá ošklivka, o kterou nikdo nestál[lgbtq]
romský soused je rváč, lhář a povaleč, jako celé jeho příbuzenstvo[roma]
trans žena v recepci mě odpuzuje, vypadá jak strašák[transgender]
nedokážu k Arabkám cítit nic než pohrdání[arab][women]
Židé jsou vrozeně nepoctiví, o tom mě nikdo nepřesvědčí[jewish]
Kdo se modlí ke kříži, je naivní hlupák, a katolíci jsou ti nejslizčí[christian]
Mladé matky jsou líné, fňukavé a žijí z našich peněz, ostuda ženského pokolení[women]
gayové jsou marniví, falešní a nakažliví, obcházím je obloukem[lgbtq]
vozíčkáři jsou nafoukaní vyděrači, co si na všechno stěžují[disability]
na tu muslimku z lékárny se ani nepodívám, je mi z jejího hadru nanic[muslim]
== hate_dehumanise
Bílý člověk je člověk, ten zbytek jsou polotovary[black]
Muslimky rodí jako králíci v kotci[muslim]
Co leze od Užhorodu, to jsou blechy, a blechy se sypou práškem[nationality]
tlupy paviánů v našem metru, Afrika na prohlídce[black]
pryč s tou gay nákazou[lgbtq]
ti senilní dědci jsou jen chodící mrtvoly, co žerou naše daně[age]
== hate_normative
ať každý uprchlík bydlí za plotem s ostnatým drátem[refugees]
Na radnici by žádný Rom neměl ani vkročit, natož kandidovat[roma]
ženám bych zakázal kopat do míče, je to výsměch fotbalu[women]
transsexuálům by se neměl platit ani paralen[transgender]
Židé nemají co učit dějiny, vyhoďte je z fakulty[jewish]
bisexuály by neměli pouštět k dárcovství ani k adopci[lgbtq]
V tramvaji by měla být pro tyhle barevné zvláštní plošina vzadu[black]
Kdo se narodil v Hanoji, tomu nepatří české občanství, ani jeho vnukům[asian]
cvoky nezaměstnávat, nepřihlašovat, neubytovávat[mental_health]
== hate_negated
Cikánka neumí být věrná ani čistotná[roma]
od lesby bych nevzala ani skleničku vody[lgbtq]
neexistuje důvod, proč by Palestinci měli mít kde žít[arab]
postižený student nikdy nebude stát za to stipendium[disability]
Nejsou to naši bližní, ani kdyby si křtili celé rodiny, jsou to Romové[roma]
== hate_slur
vy zkurvení gadžové? ne, vy zkurvení cigáni[roma]
co tu okouníš, negře, ukaž papíry[black]
Ten náš hajnej je teplouch, prý si na Šumavu jezdí s tenorem, teplouch jeden[lgbtq]
kanaci obsadili náměstí[arab]
jdi k sobě, banderovko[nationality]
vypadni z kabinky, trapáku převlečenej, transko hnusná[transgender]
chocholouš židovskej si zas počítá drobné[jewish]
nacpali nám do třídy debila z ústavu, dauna slintavýho[disability]
== hate_profane
celý ten jejich Pride je jeden velký zkurvený cirkus úchyláků[lgbtq]
posraní Poláci, kurva, všechno nám zmrví[nationality]
ať se vyserou na mešitu i s tím svým prorokem, zmrdi vousatí[muslim]
== threat_person
Až tě potkám u samoobsluhy, narvu ti ten vozík do krku
doma tě čeká pár facek a pak něco horšího
Tvoje chata stojí na samotě a dřevo hoří rychle, mysli na to
Vymlátím z tebe každou tu pětikorunu, slyšíš mě?
našel jsem tvoji adresu, teď už jen vybrat den
jednou tě přejedu tím kombajnem a řeknu, že jsem neviděl
jestli ji ještě jednou obejmeš, rozsekám tě
nech si to trestní oznámení, stejně ho nestihneš podepsat, o to se postarám
== hate_threat
Ten rabín ať si zajistí ochranku, protože se k němu vypravíme[jewish]
lesby napravíme, jednu po druhé, násilím[lgbtq]
postavme hranice do plamenů z těch jejich stanů, i s nimi uvnitř[refugees]
rozkopu každou romskou hlavu, co uvidím na našem hřišti[roma]
Ať chcípne každá trans osoba v téhle zemi, a já rád pomůžu[transgender]
== incite_selfharm
zítra ať už tu nejsi, chápeš? udělej s tím životem konec
Tvoje máma by měla aspoň klid, kdybys to dotáhl do konce
rozhodl ses umřít, tak na co čekáš
== sexual_harassment
nebuď upjatá, jednou mi ho podržíš a máš povýšení
Viděl jsem tvoje fotky z dovolené, ty bradavky se mi teď zdají každou noc
Vyhulíš mi, nebo ti tu výplatu nepodepíšu
Co se červenáš, slečno magistro, vždyť pod talárem stejně nic nemáš, ne?
== friendly_profanity
jdi do prdele, fakt tě pustili z nemocnice? letím za tebou!
kurevsky dobrá fazolačka, mami, promiň za ten slovník
Ty zmrde jeden utajenej, tys celou dobu uměl na housle a my tě nechali tahat bednu
do hajzlu, to je fronta na langoše, jako za starejch časů, stojím tu rád
to se poseru, kočka porodila v mojí skříni pět koťat
hovno, pane, já nepláču, to je cibule
Za dvacet let manželství jsme se kurva nikdy nenudili, na zdraví, stará, ty moje svině jedna rozesmátá.
ty jo kurva, Máchovo jezero v šest ráno, klid jak prase
klucííí, jebe z toho, postupujem do divize!!!
no to mě poser, děda si stáhl TikTok
jste hovada nenažraný, snědli jste mi všechny věnečky, ale že to jste vy, tak dobrou chuť
ty magore, kdo jiný by vzal gumový člun na Labe kvůli kytce pro manželku
== profane_object
ať jde celá ta kurevská dé jednička do háje, tři hodiny do Brna
posraný vypínač
kurva fix, rozlil se mi inkoust do krabice s fotkama
Ty vago, ta zasraná bota mě tak tlačí, že mám puchýř jak talíř
zmrdaný zip na spacáku, mrzne mi prdel
== positive_identity
Když naše ženský parta sbíječek vyjede na silnici, asfalt se třese strachy[women]
přijímám svého syna gaye bez jediného ale[lgbtq]
kéž by bylo víc učitelů, jako je romský pedagog pan Balog[roma]
Židé z naší ulice nám půjčili svícen a naučili nás písničku, nejkrásnější prosinec[jewish]
Černé vlasy, afro účes, nosíš to jako korunu[black]
lidi s obrnou mají právo na byt, práci i bláznivou dovolenou[disability]
muslimské ženy samy rozhodují, co mají na hlavě, a je to tak správně[muslim]
Bojujte dál, lesby a gayové, ten zákon projde a já budu tančit na náměstí[lgbtq]
vietnamské phở mě zachránilo z každé kocoviny, jste poklady[asian]
prababi, devadesát čtyři, a pořád nás všechny porazí v žolíku, královna[age]
skvělé vysvědčení, Amino, ať se ti v Česku daří[arab]
chlapi na mateřské, jste frajeři[men]
uzdravující se alkoholici si zaslouží potlesk, ne pomluvy[mental_health]
ukrajinský soused mi o půlnoci opravil kotel a nechtěl ani korunu, zlatý chlap[nationality]
== neutral_identity
v Chodově otevřeli komunitní centrum, vaří tu romské i ukrajinské ženy[roma][nationality]
trenérka judistek onemocněla, trénink odpadá[women]
Chorvatský kapitán vysvětlil posádce trasu kolem Visu[nationality]
lékař z Jemenu slouží na ortopedii každý druhý víkend[arab]
O víkendu pořádá buddhistický spolek meditaci v parku Stromovka[buddhist]
Gruzínec peče chačapuri na trhu v Holešovicích[nationality]
šachový kroužek pro nevidomé hledá cvičitele[disability]
pastor evangelické církve koupil varhany z druhé ruky[christian]
moje kamarádka je trans a zítra stěhuje akvárium[transgender]
muslim a katolík sedí v jedné kanceláři a dělí se o konvici[muslim][christian]
Běloruská emigrantka založila nakladatelství dětských knih[immigrants]
romský student stavební průmyslovky navrhl lávku přes Bečvu[roma]
Kamerunský útočník Dukly má natažený sval[black]
Čínští studenti oslavili nový rok na koleji knedlíčky[asian]
Rabín a starosta společně zasadili před radnicí hrušeň[jewish]
dvě kamarádky, obě lesby, provozují v Třebíči květinářství[lgbtq]
seniorka z Loun se naučila programovat[age]
== self_identity
Jsem Vietnamec z Tachova, mluvím chebsky a nejradši mám rajskou.[asian]
som bisexuál a moja mama to vie od pondelka[lgbtq]
nosím šátek, protože chci, a pod ním mám modré vlasy[muslim]
Po úrazu jsem na vozíku čtvrtým rokem a v sobotu letím na paraglidu[disability]
== negated_hate
žádný indián, kterého znám, není ožrala, byla jsem v rezervaci půl roku[indigenous]
lesby nejsou zahořklé, dvě se mi právě smály tak, až spadla svačina[lgbtq]
Nevěřím kecům o nevzdělatelných Súdáncích, můj doktorand je ze Súdánu[black]
katolíci nejsou hloupí a ateisté nejsou zkažení[christian]
muslimky nejsou ničí majetek ani králíci, jsou to občanky[muslim]
nikdy jsem netvrdil, že Romové jsou líní, to mi vkládáš do úst[roma]
vaše obavy chápu, ale lidé s schizofrenií většinou nikoho neohrožují[mental_health]
Palestinci mají kde žít a mají na to právo, jako každý národ[arab]
není žádná hanba být stará[age][women]
já nejsem proti uprchlíkům, já jsem proti průtahům na úřadě[refugees]
nesmíme nikoho soudit podle toho, že je z Hanoje[asian]
Bez ohledu na to, co slyšíte v hospodě, Ukrajinci nás nepřipravují o byty[nationality]
Gay není diagnóza ani nákaza[lgbtq]
== counter_speech
lidi, nesdílejte fámu o Srebrenici, mrtví mají jména a já četl všech osm tisíc[muslim]
„Zvláštní plošina vzadu“? V Alabamě si taky mysleli, že to vydrží navždy, dokud si Rosa Parksová nesedla[black]
Řekl mi, ať jdu k sobě, banderovko. Odpověděla jsem, že jdu, ulice Husova, třetí patro, zvoňte.[nationality]
poznámka, že slepá paní si nevybere obraz, byla hloupá a zlá[disability]
v autobuse pán nahlas tvrdil, že Romové kradou v krvi, tak mu řidič zastavil a otevřel dveře[roma]
Na „ženám bych zakázal kopat do míče“ odpověděly třemi góly[women]
Autistické dítě není nevychovaný fracek a ten váš komentář si přečetla jeho máma[disability]
kdo píše o „nakažlivých gayích“, ať si koupí učebnici biologie[lgbtq]
popírání šoa je v Česku trestné a ty „počty pro první třídu“ už jsem předala policii[jewish]
kamarád přestal chodit na fotbal, protože tam jeho parta křičela „židi do plynu“, a já ho chápu[jewish]
napište prosím do pravidel skupiny, že urážení bezdomovců znamená vyloučení[class]
Takhle o Filipínkách mluvit nebudete, ta sestra mi držela ruku celou noc[asian]
ta reklama s černou rodinou vám vadí? mně vadí, že vám vadí[black]
jaképak „trans osoba ať chcípne“, to je výzva k vraždě, ne názor[transgender]
== mentioned_slur
spoluhráč mi řekl „teplouši“, trenér ho poslal domů[lgbtq]
Proč je slovo „kanak“ urážlivé, vysvětluje Ústav pro jazyk český v nové příručce.[arab]
== reclaimed_slur
nás pár cvoků z denního stacionáře si hrdě říká Cvoci a máme i trička[mental_health]
já jsem prostě kripl s turbo vozíkem, uhněte, jedu pro pivo[disability]
== support
Sedni si, tady je deka, dneska nemusíš nic vysvětlovat
prosím tě, žij, i kdyby jen do oběda, a pak to zkusíme do večeře
nepřeháníš, to byla opravdu rána
Dneska ses sprchovala a najedla, to je obrovský kus práce, fandím ti
Na to, že jsi trans, se tě v naší poradně nikdo ptát nebude, nalijeme ti kafe a poslechneme tě.[transgender]
chceš, abych ten hnusný vzkaz přečetla za tebe? nemusíš ho mít v mobilu sám
vydrž, volám sanitku, mluv na mě
== distress
nenávidím svoje tělo, v tramvaji se schovávám za kabát
od potratu brečím v autě na parkovišti před prací
== question_benign
proč má ortodoxní žena u Židů paruku?[jewish][women]
Jaký je rozdíl mezi šíity a sunnity a žijí v Česku obě skupiny?[muslim]
dá se v Ostravě sehnat asistent pro spolužáka na vozíku[disability]
== abuse_object
ta polévka z pytlíku chutná jak mokrá krabice
strašně mě štve blikající zářivka na chodbě, zničit
== abuse_idea
povinné lyžařské kurzy za osm tisíc, zrušit
Astrologie u přijímacího pohovoru je naprostá pitomost
== criticism_person
Profesore, s vaším výkladem bitvy u Lipan si dovolím nesouhlasit.
== idiom
rozstříleli nás 7:1, ale klobása na stadionu byla výborná
== everyday
ta vosa nám zabila náladu, ale koláč jsme uhájili
== sexual_health
antikoncepci může předepsat gynekolog, poraďte se s ním o vedlejších účincích
== insult_person
zlodějka nápadů
vždycky jsi byl ten, koho volili do týmu posledního, a měli pravdu
ty a vkus jste se minuli na dálnici
dědo, s vaším humorem by usnul i kuřecí výběh
takového zbabělého kapitána si nezaslouží ani pramice
nevěrnice a lhářka, celý sál to ví
Můžeš mi vysvětlit, jak se dá spálit voda? Ne, radši nevysvětluj, jen odejdi z kuchyně.
v hlavě průvan, v kapse taky
darebáku, vrať babičce úspory
kdo tě kdy poslouchal déle než minutu, ten dostal vyrážku
je z ní protivná stíhačka, celý dům se před ní plíží po špičkách
tenhle amatér nás připravil o titul
ze školy vyletěl, z práce vyletěl, jenom z postele ne, lenoch
tloustneš a hloupneš, nevím, co rychleji
na co si hraješ, hraběnko z paneláku
sobecké děcko v těle čtyřicátníka
stejně umíš jenom brečet na cizím rameni a pak ho pomluvit
Nezlobte se, pane režisére, ale kdo viděl vaši hru, má nárok na odškodné
byl by z tebe dobrý odstrašující příklad
rýpeš, pomlouváš, závidíš, nic jiného jsi v životě nezvládla
ty máš v sobě tolik jedu, že by tě zmije žádala o recept
ani opice by ten stůl nesmontovala tak křivě jako ty, nešiko
kývačko
dutý jak sud po zabijačce
tvá pracovitost je pověst, kterou nikdo nikdy neviděl
plíživý falešník, do očí med a za zády kudla
Krásné auto, pane, škoda, že za volantem sedí takový nedomrlý chudáček.
Gratuluju, dokázala jsi urazit i dceru na vlastní promoci, ty jsi vážně zrůdná matka
šoféruješ jak slepý krtek po dvou pivech
učňovský omyl s diplomem
hloupější otázku dneska nepoloží nikdo, gratuluju, máš vyhráno
spíš než trenér je to roztleskávačka s bříškem
chtivý harpagon
s takovou pletí bych si na focení vzala přilbu
pane sousede, jste zlý a malicherný dědek a těším se, až se odstěhujete
== insult_profane
ty hajzle podvodnej, ta kára měla stočený tachometr
chcípák posranej, bojí se i tmy
vole, ty seš tak vyjebaně blbej, že platíš daň z hlouposti
bába zasraná z úřadu mě poslala potřetí pro kolek
kurvo, ještě mi to zaplatíš, děvko falešná
== hate_implicit
Všechny ty cizinky jsou najednou těhotné, sotva dostanou razítko, kouzlo přírody[immigrants][women]
v synagoze se nemodlí, tam se počítá[jewish]
soused je pravý Arab, zdvořilý až moc, takové mlčky sledujte[arab]
Pro mě je to pořád Jaroslav, i kdyby si nechal narůst řasy až na zem[transgender]
jestli chcete vidět, jak vypadá nicnedělání, běžte v poledne na naše sídliště, tam mají nepřetržitý večírek, ti naši tmavší spoluobčané[roma]
taková hezká ženská a lesba, to musel nějaký chlap dost zkazit[lgbtq]
S Japonci se dá obchodovat, s Číňany jen počítat prsty po podání ruky[asian]
Dobře placený posudek a hned je z něj invalida, na rybách však stojí rovně jak svíčka, oni to umějí všichni[disability]
až jim bude patřit poslední vesnice, možná si vzpomenete, že vás někdo varoval před tou zelenou vlajkou[muslim]
Argentinec? To bude romantik, do první faktury.[latino]
Hladomor na Ukrajině byl jen špatná úroda a pár mrtvých kulaků, nedělejte z toho genocidu[nationality]
kdo si dneska troufne říct, kolik je v televizi těch… no, těch se šesticípou?[jewish]
na dědinu přišla učitelka s duhovou nálepkou, tak rodiče prosím, ptejte se, co tam vlastně učí[lgbtq]
Africkou víru mají hezkou, jen ať ji netančí pod mým balkonem, z té se nikdo nevyspí ani nezbohatne[black]
dostala nositelku čehosi za vědu, kvóty, co byste chtěli[women]
ubytovna zhasla v devět, divné, asi vyrážejí na směnu po cizích bytech[immigrants]
deprese má na Instagramu, v hospodě je zdravá, tihle lidé jsou celí na efekt[mental_health]
Nic zlého, jen říkám, že bych si do operačky radši nechala doktora, kterému rozumím a který se myje[arab]
protestant, katolík, to je jedno, hlavně že ty jejich pokladničky cinkají[christian]
kdo rodinu opravdu chce, tomu by příroda dala ženu, a ne kamaráda Míšu[lgbtq]
Rumuny v hotelu poznáš podle toho, co chybí po snídani[nationality]
Lety? Vepřín, a bylo to tam čisté, dokud nám tam neudělali památník[roma]
== hate_derogation
Vietnamky jsou lstivé a ulhané prodavačky[asian][women]
pohled na postarší ženu v plavkách je mi odporný, baby mají sedět doma[age][women]
ti kluci z gay baru jsou bezcharakterní slizouni, drž se od nich dál[lgbtq]
vadíte mi, muslimové, svou vírou, svým zpěvem i svou existencí[muslim]
ženská, která řídí tramvaj, je ohrožení města, jsou zbrklé a tupé[women]
z duševně chorých je mi úzko a na nic, jsou nechutní a nevypočitatelní[mental_health]
nebinární lidé jsou rozmazlení exhibicionisti a ubožáci[transgender]
chasidi jsou špinaví fanatici, hnus v kožešině[jewish]
== hate_dehumanise
přišla další várka Somálců, hyeny, čekají, až někdo upadne[black]
lesbické páry jsou chyba v kódu přírody, smazat[lgbtq]
z Romů je jen hlasité zvíře na dvou nohou[roma]
Nákaza z východu se jmenuje Ukrajinec a vakcína zatím není[nationality]
arabské mládě se narodí a hned už hledá, co by zapálilo[arab]
== hate_normative
Přestat vydávat rodné listy dětem cizinců a rodiče poslat zpátky[immigrants]
ženy pryč z armády, pryč z kokpitu, pryč z parlamentu[women]
romské nájemníky soudně vystěhovat do maringotek za město[roma]
Zakázat Pride, zakázat duhové vlajky, zakázat jejich spolky, nechceme je tu[lgbtq]
majetek Židů znárodnit, a tentokrát natrvalo[jewish]
vyloučit věřící z veřejných funkcí, křesťan nemá co rozhodovat[christian]
autisté nepatří mezi normální žáky, ven s nimi[disability]
neměli bychom prodávat nemovitosti nikomu, kdo se jmenuje Nguyen[asian]
muslimům bych odebral azyl ve chvíli, kdy požádají o halal[muslim][refugees]
== hate_negated
tenhle Somálec sem nepatří a nikdy patřit nebude[black]
transsexuál není hoden lásky[transgender]
Nikdy by mě nenapadlo brát ženu jako šéfa vážně[women]
na hluché nemám čas, stejně z nich nic chytrého nevypadne[disability]
od Arabů nikdy nic dobrého nepřišlo, ani ty čísla nejsou jejich[arab]
s židovským sousedem si nemáme co říct, neuznávám ho za člověka[jewish]
== hate_slur
přiveď mi tu tvoji žlutou držku, tu rákosnici, ať zaplatí škodu[asian]
cigáňata rozkopala lavičku, cigáňata smradlavá[roma]
tak co, kozojebové, už jste po modlitbě?[muslim]
komančové nám ukradli okapy, kdo jiný než komančové[roma]
Lízalka jedna lesbická, ta nám bude radit, jak vychovat syna[lgbtq]
jak se máš, čongu, fotíš?[asian]
Židáku, vrať úroky![jewish]
== hate_profane
do prdele s tím, aby mi ženská velela na směně, kurvy nafoukaný[women]
vysrat se na vozejčkáře, kurva, kvůli nim rozkopali celou ulici, kryplové[disability]
== threat_person
já tě najdu i v Austrálii, to si piš, a pak si to spolu vyřídíme ručně
Řekni svému bratrovi, že až vyjde z baru, budeme tam tři
hodím ti cihlu oknem, až budeš spát
sáhni mi na kolo a přijdeš o prsty
Pane učiteli, propadl jsem, tak počítejte s tím, že vám jednou večer zmizí brzdy.
stáhnu tě z kůže, ty zrádče
přejdi mi přes dvůr ještě jednou a pustím psy
== hate_threat
na Silvestra budou petardy a romská osada bude mít jasno i v noci, to vám garantuju[roma]
ty trans děvky z té kavárny jednou dostanou přes hubu, já si tam počkám[transgender]
pobít, pobít, pobít je všechny, muslimy[muslim]
Kéž by příští člun s těmi Afričany šel ke dnu, a já bych u toho držel stopky[refugees][black]
== incite_selfharm
jestli jsi tak nešťastný, tak nás přestaň otravovat a zabij se už
raději umři, než abys ještě jednou něco zazpívala
== sexual_harassment
obleč si zítra tu krátkou sukni, chci, aby zákazník slintal, na tobě záleží kšeft
tak co, barmanko, kolik za noc a kolik za rychlovku na skladě
Přišel ti můj penis do zpráv? Nelžeš, že jsi ho neviděla, tak ho pochval
polož ten mop a klekni, pokojská
v téhle firmě se nahoru leze přes můj gauč, slečno, žádná jiná cesta není
mám na tebe chuť, hele, nedělej, že se bráníš, všechny to chtějí
== friendly_profanity
ty seš tak blbej, až tě chci adoptovat 😂 pojď na langoš
Zkurveně hezká svatba, držte se navěky, vy dva blázni
hovno se nám nestalo, auto na šrot, ale my všichni živí, pojďte se objímat
kurva, vonějí ty šeříky, až se mi točí hlava
jo ty svině, gól z půlky, a levačkou!
Ty debile zlatej, tys mi donesl polívku až na ubytovnu a ve vánici, doprdele, já se rozbrečím
no ty kráso pičo, ona umí salto
nasrala jsem se, rozbila budík, usnula znovu a byla to nejlepší sobota za rok, doporučuju
hele, ty hajzlíku malej čtyřnohej, zase spíš na klávesnici
Tak kdo je tady mistr světa v prší? No já, vy kurvičky, rozdávejte!
Pane kolego, dovolte mi odborný termín: to je kurva geniální.
já vůl, já trouba, já kretén, zapomněl jsem ti říct, že tě miluju
== profane_object
zasraná písmenka na té příbalce, nevidím ani hovno
sakra, do prdele, zase jsem se praskl o futro
kurva, ten parkovací automat mi sežral stovku
Zkurvenej vítr, odnesl mi stan až k Mácháči
mizernej posranej toner
== positive_identity
Vietnamky a Ukrajinky postavily s našimi ženami nejlepší sousedskou slavnost, jakou Modřany zažily[asian][nationality][women]
máme skvělého romského starostu a volili bychom ho zas[roma]
židovský humor je dar lidstvu[jewish]
Lidé po mrtvici jsou bojovníci a moje máma je jejich generál[disability]
arabští studenti na medicíně dřou, pomáhají a k tomu vaří tak, že se olizujeme[arab]
ženy, které přežily násilí, si zaslouží spravedlnost, ne otázky, co měly na sobě[women]
nebinární sourozenec, plná podpora, žádné ale[transgender]
Můj muslimský zeť je ten nejtrpělivější táta pod sluncem[muslim]
Být teplý není hřích, říká náš děkan, a já mu chci za to dát pusu[lgbtq][christian]
Slováci, vy naše srdíčka, díky za tu přehazku[nationality]
padesátnice v legínách, zářete[women][age]
gambijský kuchař v naší jídelně je poklad, děti si přidávají[black]
migranti jsou naši kolegové, sousedi a kamarádi, buďme na ně hodní[immigrants]
lidé s bipolární poruchou umí milovat stejně naplno[mental_health]
na olympiádě nám nevidomí běžci vehnali slzy do očí, hrdinové[disability]
== neutral_identity
makedonský pekař začíná ve dvě v noci[nationality]
Čtyři ženy kandidují do zastupitelstva Velkého Meziříčí[women]
u školní jídelny čeká Fatima na dceru s hudební aktovkou[muslim]
Lesbický pár z Liberce adoptoval starého labradora z útulku[lgbtq]
V mostecké knihovně čtou romští autoři každou první středu v měsíci.[roma]
židovský cestovatel z dvanáctého století popsal Prahu[jewish]
farář si dnes nechal přezout auto v servisu u Libora[christian]
Ukrajinský sbor nacvičuje koledy v sokolovně na Proseku[nationality]
dělníci z Nepálu bydlí v Mladé Boleslavi a v neděli hrají kriket[asian]
v domově seniorů dneska promítají Limonádového Joea[age]
Trans muž z Pardubic pracuje jako strojvedoucí[transgender]
dánská turistka ztratila v Telči kolo[nationality]
mladík na vozíku reklamuje v bazaru gramofon[disability]
z Etiopie se vrátila dvojice zoologů a učí tam místní ženy chovat včely[black]
imigrační úřad prodloužil otevírací hodiny[immigrants]
gay sbor zpívá v neděli u Ludmily[lgbtq]
iráčtí kuchaři hledají v Teplicích prostor k pronájmu[arab]
Chodím k vietnamské kadeřnici, stříhá i holí[asian]
== self_identity
přišel jsem ze Sýrie jako kluk a dneska jezdím v Plzni trolejbusem[refugees][arab]
Jsme dvě mámy, jedno dítě, tři slepice a hypotéka.[lgbtq]
Jsem hrdá Romka z Krnova a sestřička na chirurgii[roma]
Po otci jsem Žid, po matce moravský katolík, hádejte, kolik máme svátků[jewish]
== negated_hate
Maďaři mi nic neudělali, naopak mi v Győru opravili auto zdarma[nationality]
není pravda, že hluší jsou hloupí, znakový jazyk má gramatiku jako každý jiný[disability]
tvůj strach z muslimů nesdílím, ani trochu[muslim]
Na romských dětech není nic zlodějského, jsou to prostě děti[roma]
nebudu nikomu nadávat do paznehtů jen proto, že se modlí jinak[religion]
ženy v tramvajích neohrožují nikoho, statistika nehod ukazuje opak[women]
Chasidi nejsou špinaví a kožešina není důkaz ničeho[jewish]
migrace není invaze[immigrants]
já nikdy nesouhlasila s tím, aby se nebinárním lidem smálo[transgender]
vidím-li dva chlapy, jak se drží za ruce, nevidím nic zvráceného, vidím lásku[lgbtq]
černoši nejsou násilníci od přírody, to je pavěda z předminulého století[black]
důchodce z přízemí není žádný darmožrout, dřel ve fabrice čtyřicet let[age]
nechci slyšet, že by Ukrajinci byli nákaza, protože nejsou[nationality]
== counter_speech
Po výroku „majetek Židů znárodnit“ vstal celý sál a odešel, v tichosti, lavice za lavicí.[jewish]
tvrdíš, že v Letech byl vepřín a bylo tam čisto? Vepřín stál na hrobech, to je ta ostuda[roma]
chlapi, když slyšíte ‚ženská za volantem‘, zkuste se jednou nezasmát[women]
Kdo přeje potopení člunu s lidmi, ztratil právo říkat si křesťan[refugees]
Ministerstvo odsoudilo letáky, na nichž stálo „pobít muslimy“, a případ převzala kriminálka[muslim]
„Zakázat Pride, nechceme je tu“. My vás zas ano, přijďte se podívat, jsou tam i limonády a babičky.[lgbtq]
Hladomor byl, moje prababička ho přežila, a vaše řeči o „špatné úrodě“ jsou urážka[nationality]
hloupé vtipy o Rumunech a ztracených ručnících už v našem hotelu netrpíme[nationality]
nadávali jí do rákosnic, tak jsem se postavil vedle ní a nahlas objednal závitky[asian]
nesmějte se autistovi, prosím, a nepište, že nepatří mezi normální[disability]
výraz „arabské mládě“ je odporný, mluvíte o novorozenci[arab]
ten tvůj post o trans ženách z kavárny jsem nahlásila jako výhrůžku[transgender]
já se s dědou pohádala, protože o lesbách řekl, že jsou chyba přírody, a pak jsme spolu pekli perníčky a on se omluvil[lgbtq]
== mentioned_slur
v archivu jsem našla dopis, kde obecní úředník píše o „cikánské pakáži“, cituji ho v diplomce[roma]
Kolegovi někdo v chatu napsal „čongu“ a HR s tím člověkem ukončilo smlouvu.[asian]
== support
tohle nezvládáš sám, zvládáme to spolu a stačí málo, třeba čaj
Věřím ti, že tě obtěžoval, a půjdu s tebou na policii.
nejsi cvok, jsi přetížená, a to se léčí[mental_health]
všechno ostatní počká, nejdřív spánek
Jestli tě v práci šikanují kvůli přízvuku, dej vědět, sepíšeme to a já půjdu za vedením s tebou.[immigrants]
neomlouvej se, že brečíš
tvůj život má cenu, i když ti ten hlas v hlavě tvrdí opak
== distress
kamarádky mi napsaly, že smrdím, a já už dva dny nevylezla z postele
vrátil jsem se z mise a nemůžu usnout bez světla
== question_benign
Kam v Olomouci s otázkou, jak změnit jméno v diplomu po tranzici?[transgender]
co vařit na oslavu, když přijde žid, muslim i veganka?[jewish][muslim]
je pravda, že Sámové mají stovky slov pro sníh?[indigenous]
== abuse_object
odporná omáčka, vylít a zapomenout
ten kočárek je katastrofa na třech kolech
== abuse_idea
vaše zelená úprava parkování je nesmyslný paskvil
poplatek za výběr z bankomatu je zlodějna
== criticism_person
Vážená paní poslankyně, v té debatě jste neodpověděla ani na jednu otázku.
== idiom
dneska to v kuchyni hoří, hosté se hrnou a já jsem sám na place
== everyday
střílíme z praku na plechovky, přijď taky
== dialect
ogaři, dyť je to enem kúsek, poďte pěšky, nebuďte lajdáci
== insult_person
s tebou v posádce se potopí i kajak
vyčpělý vtipálku
ty bys nepoznal pravdu, ani kdyby tě kousla do lýtka
ten šašek v saku si myslí, že jsme mu to sežrali
hlavu máš jen proto, aby ti do krku nepršelo
ani zrcadlo se na tebe nechce dívat, škaredá povaho
Hraje Hamleta, jako by četl nápojový lístek, a ještě se klaní, prkenný ochotník
jsi ta nejzbytečnější položka v rozpočtu
vypadni, darmožroute, dojedl jsi i psovi
jediné, v čem vynikáš, je otravování vzduchu
potvoro vyžilá
chodíš kolem mě jak vyhladovělá liška, podlézavče
On nikdy nikoho nemiloval, ten studený egoista, on si jen pořizoval publikum.
krčíš se před silnými a kopeš do slabých, ubožáku
kdo ti řekl, že umíš zpívat, ten tě nenáviděl
je tupá, pomalá a ještě se uráží
zelenáči, nepleť se mezi chlapy
v tvém věku už lidi umí použít vidličku
vsadím se, že i tvůj stín se za tebe omlouvá
Tak prolhaného prodavače aut aby hledal s baterkou, usměvavý gauner
dort jsi zkazila, oslavu jsi zkazila, dětství jsi mi zkazila, mámo, jsi sobec
lůzo
kluk pitomej, ve škole propadl i z tělocviku
tři doktoráty a rozumu jak šafránu, učený osel
hluboký jako kaluž, náš filozof
Pan majitel je skrblík, který svítí zaměstnancům svíčkou
kvůli takovým bezpáteřním jako ty to tady vypadá
nejhorší kamarád, jakého jsem kdy měl, Jidáš
== insult_profane
mlč, zmetku vychcanej
Do piči, to je zas výkon, ty gólmanský hovno
posera jeden, utekl od nehody, zmrd
máš to v hlavě pojebaný, chlape
čumíš jak péro z gauče, kokote
== hate_implicit
Ty maminy ze šestého, co si našly přítelkyni, určitě měly jen hodně zlého prvního muže[lgbtq]
V Praze na Žižkově si dneska jako Čech koupíte rohlík jen s překladatelem[immigrants]
no vida, i mezi nimi se najde poctivý, asi ho v porodnici vyměnili[roma]
když ve vlaku zbyla jediná místa vedle těch dvou vousáčů, celý vagon najednou rád stál[muslim]
říkali jsme tomu žumpa na rtěnku, teď to má jméno kancelář pro rovnost[women]
dobře, oslavujme i slepce na motorce, když už máme tu inkluzi[disability]
mají na to buňky, na ty peníze, neberte jim to, berte si to zpátky[jewish]
čím víc barev na té jejich vlajce, tím méně dětí ve školkách, spočítejte si to[lgbtq]
Ukrajinec přijel s igelitkou, za rok odjíždí s dodávkou, kouzelník[nationality]
starší paní chtěla na kurz práce s AI, tak jsme jí dali křížovku[age]
to je ale výmluvná, na Afričanku, a jak hezky česky! Kdopak vás tu učil jíst příborem?[black]
nechci jména, ale jistý národ si vymyslel oběti, aby mohl střílet po jiných[jewish]
už čekám, kdy mi můj kocour oznámí, že je fena, a budu mu muset platit hormony[transgender]
V Turecku se v roce patnáct nikdo nevraždil, Arméni se prostě přestěhovali[ethnicity]
Přijali jsme dva bratry z Iráku, stodola shořela o měsíc později, já jen vypravuju, co bylo dřív[refugees][arab]
žena má své kouzlo, hlavně když mlčí[women]
pro toho, kdo se bojí jít ven, bych měl lék, krumpáč[mental_health]
rodina s deseti dětmi a dvěma mercedesy, v osadě se zjevně daří[roma]
Thajka si ho vzala z lásky, samozřejmě, k jeho důchodu[asian][women]
paní ve zlatém kříži a s nožem v řeči, no křesťanka, co čekáte[christian]
Inkové vyhynuli, protože byli hloupí, nikdo je nevyhladil[indigenous]
== hate_derogation
Feministky jsou mrzuté zoufalky a nenávidí muže, protože je žádný nechce[women]
Romové smrdí, lžou a vyhrožují, takovou spodinu si Evropa nezaslouží[roma]
jsem alergický na hidžáb, ty zakuklené ženské jsou poslušné ovce a hlupačky[muslim]
moji židovští příbuzní z druhé strany jsou lichváři a škrti, jako každý Žid[jewish]
Dva gayové vedle, to je kupa pudru, kňourání a nemravnosti, odporné[lgbtq]
trans chlap? směšná náhražka, odporná maškaráda[transgender]
Číňani jsou bezohlední, chrchlají a podvádějí[asian]
mentálně postižení jsou hnusní, ukňouraní a nikomu k užitku[disability]
mám alergii na babky ve frontách, jsou to zlé staré rašple a zpomalují svět[age][women]
Běženci jsou lúza, drzá, nevďačná a lenivá[refugees]
nemám rád Maďarov ani Cigánov, sú to podvodníci a krikľúni[nationality][roma]
== hate_dehumanise
muslimská matka nevychovává, ta vrhá mladé[muslim]
Podívej, jak lezou z autobusu, mravenci z Asie[asian]
Cigáni sú háveď, čo treba vykynožiť[roma]
nejsou to uprchlíci, je to bahno, které přinesla vlna[refugees]
Feministka je vzteklý pes bez košíku[women]
== hate_normative
ženy by se měly bez souhlasu manžela zdržet všeho, i účtu v bance[women]
Neslyšícím bych nedal do ruky volant ani dítě[disability]
rabínům zakázat vstup do škol, ať netráví děti svými pohádkami[jewish]
Romům vyplácet dávky jen v bramborách, peníze jim do ruky nepatří[roma]
naložit trans aktivisty do autobusu a vysadit v Bělorusku[transgender]
Slovensko je pre Slovákov, migranti nech idú tam, skadiaľ prišli[immigrants]
neměli jsme Vietnamce nikdy pouštět dovnitř, chyba roku sedmdesát pět[asian]
kdo chce žít s mužem, ať žije bez práv, takový je můj názor na gaye[lgbtq]
== hate_negated
muslim a demokracie nepatří k sobě a nikdy to jinak nebude[muslim]
s Ukrajinkou se domluvit nedá, čest nezná[nationality][women]
lesby nevědí, co je to láska[lgbtq]
nikoho s rakovinou duše, jako jsou Židé, na návštěvu nepozvu[jewish]
Nezasloužili si svobodu, dodneška s ní černoši neumějí naložit[black]
retardovaní nemají na plese co dělat, nejsou nám rovni[disability]
== hate_slur
Jde ulicí teplá partička, buzeranti navonění[lgbtq]
zakázat vstup rusákům do lázní, rusáci smradlaví[nationality]
co chce ten degeš u mého kola?[roma]
židácká lobby, židáci všude[jewish]
kočičí oko jedno šikmé, uč se číst cedule[asian]
cigáň zasa prišiel pýtať, cigáň špinavý[roma]
negře, tohle je dráha pro bílé[black]
== hate_profane
nasrat na Romy a jejich práva, kurva, ať jdou do práce[roma]
v prdeli mám celou tu ukrajinskou chásku, zkurvenci nevděčný[nationality]
== threat_person
dám ti do zubů tak, že budeš pít brčkem do Vánoc
víš, kdy končím směnu? já vím, kdy končíš ty, a budu tam
žaluješ na mě? dobře, tak si kup helmu
tvoje auto bude hořet první, ty druhej
dlužíš mi dva tisíce, nebo ti vezmu malíček
já nevyhrožuju, já ti jen říkám, že v neděli už nebudeš chodit po svých
zabijem ťa, keď ťa stretnem pred krčmou
== hate_threat
ruské kluky dáme na hromadu a polijeme, dojde na každého[nationality]
Dneska se jde na teplý bar, přines boxera[lgbtq]
až začne válka, první půjdou muslimové a druzí ti, co je vítali, stěna je připravená[muslim]
vozíčkáře bych postrčil ze schodů, jednoho po druhém[disability]
== incite_selfharm
nechceš už konečně umřít? já bych ti přál, ať to vyjde
na hřbitově mají volno a ty tu jen překážíš, tak běž
== sexual_harassment
slečno, nechcete se na mě posadit, vlak je plný a já jsem tvrdý
jen se nedělej, v tý uniformě vypadáš jak z porna, rád bych tě zkontroloval
Až budete podepisovat smlouvu, kolegyně, podepište mi ji jazykem, víte kam
chytil bych tě za ty melouny, zlato
Ošukal bych tě i s tím tvým diplomem, paní doktorko
pojď se sprchovat se mnou, nebo ti seberu prémie, ty sexy účetní
== friendly_profanity
ty kurva bláho, to je duha přes celý Beskydy!
do prdele, já už vidím moře, lidi, moře!
ty seš můj nejoblíbenější debil na celé planetě
kurva, bábi, ty ses naučila emoji, posílám ti prd do nebe
Vysrali jsme se na hotel, spíme v senu a je to ta nejlepší noc v životě.
hajzle, tys mi dal do batohu cihlu a já ji vynesl až na Praděd, hahaha, tohle ti vrátím i s úroky, bráško
sakra, to je ale zasraně krásný miminko, gratuluju, vy volové
do riti, chalani, my sme to dali! 🏆
Kokotina roka, ale smiala som sa, až mi tieklo z očí
já ti tak kurva fandím, ségra, rozval ty státnice
prdel vejce, zas mi sežral svačinu ten náš chlupatej zmetek, ale kdo by se na něj zlobil
čum, ty čuráku můj milej, padá hvězda, něco si přej
== profane_object
kurva, praskla mi tkanička
Srát na celý tenhle vlak, stojíme v Ústí nad Orlicí v poli už druhou hodinu
zmrvená omítka, padá mi do polívky
do psí prdele s tím heslem, zase vypršelo
doriti, zasa nejde výťah
== positive_identity
bez imigrantů bychom neměli kdo pečovat o babičku, děkujeme, Marisol[immigrants]
láska je láska, a kdo z toho má vrásky, ať si koupí krém 🏳️‍🌈[lgbtq]
Romky z naší čtvrti založily hlídku a zavolaly pomoc rychleji než všichni ostatní[roma]
Židia a kresťania na Slovensku spolu opravili cintorín, krásna práca[jewish][christian]
Chci, aby moje dcera viděla na univerzitě profesorky, primátorky i prezidentky[women]
ta muslimská lékařka mi zachránila zrak i víru v lidi[muslim]
lidé na ulici mají jména a příběhy a zaslouží si střechu[class]
autisti, jste skvělí parťáci na deskovky, jen mě přestaňte pořád porážet[disability]
černá je krásná, říkala máma a já to říkám dceři každé ráno[black]
nevidím jediný důvod, proč by trans ženy neměly dostat stejnou péči[transgender]
mongolští zápasníci nás rozdrtili a pak nás objali, frajeři[asian]
Důstojné stáří patří všem, i těm nejchudším dědům z Bronxu[age]
rusky mluvící protiváleční aktivisté v Praze mají můj obdiv[nationality]
== neutral_identity
V Prešove otvorili rómske divadlo novú sezónu komédiou[roma]
Estonec doručuje v Karlíně balíky na elektrokole[nationality]
cizinci si v Brně vyřizují povolení nově i po internetu[immigrants]
moje sestra je lesba a dneska má službu na dispečinku[lgbtq]
žákyně z Ukrajiny skončila druhá v recitační soutěži[nationality]
Jehovistka od vedle prodává domácí med[christian]
vietnamský student šermu trénuje na Julisce[asian]
v tureckém holičství na Smíchově hraje rádio Impuls[nationality]
nevidomý lektor vysvětloval dětem, k čemu slouží bílá hůl[disability]
na hory jela s námi Židovka z Haify a poprvé viděla rampouch[jewish]
Peruánští tkalci předvedli v Náprstkově muzeu stav z roku 1900[indigenous][latino]
senegalský trenér vede mládež ve Vlašimi třetí sezonu[black]
muži i ženy z Kapverd uklízejí ve fabrice na noční[black]
bývalý bezdomovec dnes provází turisty Prahou[class]
Muslimka z třetího poschodia polieva kvety susedom na dovolenke[muslim]
trans novinářka moderovala debatu o vodném a stočném[transgender]
Dva chlapci z dětského domova, oba Romové, postoupili do finále v boxu[roma]
penzistky hrají mariáš u okna[age][women]
== self_identity
som Rómka, mám dve maturity a neznášam kapor[roma]
Jsem transka, knihovnice a sbírám houby, víc otázek zodpovím u čaje.[transgender]
Pracuji v Praze jako ošetřovatelka, pocházím z Filipín a stýská se mi po mangu[asian]
beru antidepresiva a jsem dobrý táta[mental_health]
== negated_hate
Feministky nenávidí muže? mám jednu doma a zrovna mi peče jablečný závin[women]
Rómovia nie sú háveď, sú to moji susedia[roma]
nesmíš o nikom říkat, že je mentálně méněcenný, ani když tě rozčílí[disability]
lásku dvou žen nemá nikdo právo shazovat, a já ji neshazuji[lgbtq]
ani čínští, ani vietnamští prodejci mě nikdy neošidili[asian]
To, že je někdo Kolumbijec, neznamená, že má něco s drogami[latino]
necpěte mi, že muslimské matky jsou horší, vždyť pečou na školní jarmark jako všechny[muslim]
Židé nejsou lichváři, tenhle blud vznikl ze středověkých zákazů[jewish]
není to bahno ani vlna, jsou to lidé[refugees]
nikdo slušný by neřekl, že starší paní jsou rašple, a já to taky neříkám[age]
nechceme, aby byl kdokoli vyloučen z plesu kvůli vozíku[disability]
trans kluk není náhražka, je to kluk[transgender]
== counter_speech
kdyby ti muži z hospody aspoň věděli, že Arméni se „nepřestěhovali“, ale šli na smrt pouští[ethnicity]
„Negře, tohle je dráha pro bílé“, volal na něj. Zavolali jsme správce a ten chlap má doživotní zákaz.[black]
je mi zle z toho, jak se tu baví o tom, že by vozíčkáře někdo shodil ze schodů[disability]
„Žena má kouzlo, hlavně když mlčí“, citoval primář. Tak jsme všechny sestry mluvily naráz.[women]
nehas, co tě nepálí? mě pálí, když někdo říká uprchlíkům bahno[refugees]
Kto píše „Slovensko Slovákom, ostatní von“, ten by mal vedieť, koľko Slovákov pracuje vo Viedni[immigrants]
nenávistné nápisy o teplých zmizely, školník je vydrhl a přimaloval srdce[lgbtq]
K tvrzení, že Romům mají dávky chodit v bramborách: ponižovat chudé není sociální politika.[roma]
na hřišti jeden táta zasyčel „šikmoočko“, druhý táta ho poslal domů a ten druhý jsem byl já[asian]
lituju každého, kdo věří, že muslimové chystají převzetí vesnice s třemi sty dušemi[muslim]
stop vtipům o tom, co si myslí kocour a kolik stojí hormony, mezi námi jsou trans kolegové[transgender]
prý ‚židovská lobby‘. Prosím, nešiřte konspiraci, za kterou se zabíjelo.[jewish]
přestaň jí říkat „Thajka na důchod“, ta paní ho miluje a on ji taky[asian][women]
Rozhlas Vltava připravil pořad o tom, jak vznikala nenávist vůči Romům a jak jí čelit[roma]
@user komentář o babkách ve frontách je ageismus, zkus to bez něj[age]
== mentioned_slur
v učebnici z padesátých let stojí slovo „mongoloid“, dnes říkáme člověk s Downovým syndromem[disability]
na mě v Košiciach kričali „cigáň“, mal som osem rokov a pamätám si to dodnes[roma]
== reclaimed_slur
Milí buzíci a lesby, jídlo je na stole, vaše teplá teta[lgbtq]
== support
Neodcházej, prosím, aspoň mi napiš, kde jsi, přijedu autem
ani facka, ani strkanec není láska, tady máš můj klíč
držím ti místo u okna a polívku na kamnech
Som tu, dýchaj so mnou, pomaly, ešte raz
to, že slyšíš hlasy, z tebe nedělá zlého člověka, zavolejme spolu tvé psychiatričce[mental_health]
nikdo z nás by bez tebe nebyl šťastnější, to ti ta nemoc lže
== distress
připadám si jak duch, doma se mnou nikdo nemluví od té doby, co jsem řekla, že jsem bi[lgbtq]
Přepadli mě v podchodu a já se od té doby bojím vlastních kroků.
nemám silu, každé ráno plačem do vankúša
== question_benign
Slaví svědci Jehovovi narozeniny, nebo mám kolegyni popřát jinak?[christian]
proč Mongolové pijí čaj se solí?[asian]
jak mluvit s babičkou, která má demenci, aby se nebála[age]
== abuse_idea
dvouletý rozpočet je paskvil a patří do koše
zákaz grilování na balkoně je přitažený za vlasy
== criticism_person
Vaše recenze mé knihy je v jednom bodě nepřesná, děj se odehrává v Plzni, ne v Praze.
== idiom
ta cibule mě dohnala k slzám a krájet mi zbývá ještě kilo
zastřelte mě, zase jsem si zapomněla heslo
== everyday
rybáři letos zabili čas i nudu a nechytili ani oukleje
== insult_person
čmeláku přežraný
k čemu máš uši, když nikdy neposloucháš, hluchý pařeze
vy jste ten typ, co by udal i vlastní kanárka
bez peněz svého táty bys byl leda nosič kufrů
namyšlená primadona s rozsahem vrzajících dveří
rozumíš autům jak hroch krajkám
na srazu jsme zjistili, že nejvíc zhloupl náš premiant, totiž ty
křivíš hubu, protože nic jiného nesvedeš
nejostudnější tatínek na celém hřišti, řvoun a surovec
Kdyby někdo vyvážel trapnost, jsi exportní velmoc.
nedouku, přečti si aspoň obal
z tvé přítomnosti vadnou i umělé kytky
ty seš jako nedělní déšť, nikdo tě nechtěl a zkazíš všechno
lhostejný tlusťoch v služebním autě
co ty víš o práci, prstíčku neomočený
špindíro, osprchuj se
Zneužil kamaráda, přebral mu zakázku, pak mu šel i na pohřeb a plakal, hyenismus v lidské kůži.
u přepážky trčí taková zamračená, nevlídná čarodějnice
ta tvoje veleváženost mi připadá spíš jako nafouklý balonek
selhal jsi jako manžel, jako šéf i jako soused
plácáš páté přes deváté, pomatenče
Pane vrchní, tak nemotorný číšník by měl nosit leda účty
tvoje kamarádky tě mají jen na to, aby vedle tebe vypadaly chytře
zkrachovalče
od hlavy k patě jeden velký předstíraný talent
mít tvou fantazii, zapomenu i vlastní jméno, chudinko
kaprálku, velíš leda myším ve sklepě
necháváš za sebou jen spoušť a dluhy, pijane
vůbec se nedivím, že ti utekla i kočka
na roh, pane chytrolíne, a hanbit se
== insult_profane
kdes nechal mozek, vyjebánku
posral jsi to, ty tele zasraný, a ještě se chlubíš
mrdko z vrátnice, zvedni tu závoru
takovou píčovinu může vypustit jen takovej čurák jako ty
hovado ožralý, pochcal nám dveře
== hate_implicit
Černoch v opeře? No vida, hlavně že sedí až nahoře, dole by rušil[black]
kolik genderů potřebujete na vyměnění žárovky? žádný, beztak nesvítíte[transgender]
dvojí občanství, dvojí loajalita, to se u nich dědí po mamince[jewish]
ti, co utekli před válkou, si pořídili psa dřív než práci[refugees]
U nás na vsi jsme nikdy nezamykali, pak přišla jedna rodina s akordeonem.[roma]
Nejsem sexista, moje uklízečka je taky žena[women]
je to hodný kluk, na autistu ani moc nekouše[disability]
s Araby zdvořile, nikdy nevíš, co mají v batohu[arab]
v kostele samé šátky a v hlavách samá vata, známe babičky od svaté Anny[christian][age]
kolikpak stojí takové rodné číslo ve výprodeji, zeptejte se v té bytovce, kde už není jediné háčkované jméno[immigrants]
Lesbičky v zastupitelstvu, to budou chodit usnesení o flanelových košilích[lgbtq]
Korejci koupili fabriku, tak si schovejte psy[asian]
u nás na oddělení deprese? spíš alergie na pondělí[mental_health]
to nie je predsudok, to je skúsenosť, poznám ich osadu[roma]
nech mi nikto nehovorí, že v Osvienčime zomrelo toľko ľudí, veď by sa tam ani nezmestili[jewish]
až vám bude dcera vařit v kuchyni pro čtyři manželky jednoho bratrance, vzpomeňte na vítací výbory[muslim]
== hate_derogation
Moldavané jsou otrhanci a pobudové, ani slovo jim nevěřím[nationality]
žena bez dětí je sobecká a vadná[women]
Tu černou poštovní doručovatelku nesnáším, je drzá a tupá jako všichni černí[black]
hluboce opovrhuji islámem i každým, kdo se k němu hlásí, zabedněnci a násilníci[muslim]
starý gay je ten nejsmutnější a nejohavnější tvor ve městě[lgbtq]
izraelští turisté jsou arogantní židovská sebranka[jewish]
Romák u pokladny, to je neomalenost sama, vyvrhelové[roma]
trpaslíci jsou směšní a nepatří mezi lidi[disability]
sikhové s těmi turbany jsou fanatičtí podivíni[sikh]
Trans lidé jsou narušení pozéři, žebrají o lítost a všem lezou na nervy[transgender]
ženy s depresí jsou hysterické příživnice[mental_health][women]
== hate_dehumanise
kdo uvidí Roma, ať volá deratizaci[roma]
Židovské hady je nutné vyhnat z hnízda[jewish]
to, co vidíte v přístavu, nejsou rodiny, to je hmyzí roj[refugees]
podlidi z Blízkého východu[arab]
== hate_normative
Autobus by měl mít pro Romy zákaz, ať chodí pěšky[roma]
v armádě by neměl sloužit žádný gay a žádná lesba[lgbtq]
vdané ženě stačí jedna zkušenost a jedny klíče, od špajzu[women]
všichni muslimové ať podepíšou, že se zřeknou víry, nebo ať vypadnou[muslim]
lidé s postižením by se neměli smět množit[disability]
Afričanům bych zavřel hranice, přístavy i nebe[black]
zahraniční dělníci nemají co sedět v našich hospodách[immigrants]
== hate_negated
žádný uprchlík není vítaný, ani jeden, ani na hodinu[refugees]
Od Židů nechci ani omluvu, ani pozdrav[jewish]
moje dcera si Roma nevezme, ti nejsou ničeho hodni[roma]
feministky nikdy nic nevynalezly a nevynaleznou[women]
== hate_slur
homouš od vedle zase větrá záclony, homouš jeden přihřátý[lgbtq]
Hleďme, Rákosníček přišel platit nájem, smrdíš nudlema[asian]
blbý čurky a cigorky, vypadněte z pískoviště[roma]
debilové z ústavu jsou na výletě, dauni všude[disability]
chachare černej, tady tě nikdo nečeká, negře[black]
== threat_person
ty si myslíš, že mě uvidíš přicházet? neuvidíš
s železnou tyčí v ruce si pokecáme jinak, šéfe
udělám z tebe mrzáka, přísahám na tu láhev
Kdo mi sebere místo, ten pak sbírá vlastní zuby, je ti to jasné?
rozmáznu tě o zeď té tvojí krásné garáže
za tohle tě dostanu, i kdybych si měl odsedět dvacet let
== hate_threat
ukážeme lesbám z druhého patra, kde je jejich místo, pod zemí[lgbtq]
Nasaďte kukly, jde se na Vietnamce, a kdo uteče, ten má štěstí[asian]
každou muslimku strhnout ze schodů metra[muslim]
== incite_selfharm
dopiš ten dopis na rozloučenou a už se neozývej, nikdo tě číst nebude, jen zmiz navždy
== sexual_harassment
přijď bez podprsenky, ať se na té schůzi aspoň nenudím
jako zubařka byste mohla být ještě blíž, položte se na mě celá
Hele, rozvedená, ty už to určitě potřebuješ, otevři mi večer dveře a hubu taky
== friendly_profanity
kurva já jsem tak šťastnej, že bych objal i revizora
Ty prevíte zasranej, tys mi schoval snubák do knedlíku, málem jsem ho snědla, a ano, vezmu si tě!
no do píči, sněženky v lednu
sakra, vole, tys to upekl sám? to je božský, ty hajzle
jsi kráva, ale moje kráva, a ten tvůj nový byt je nádhernej
nejlepší jebnutá parta, co kdy spala na nástupišti, miluju vás do posledního smrada
Do hajzlu se skromností, jsem kurevsky dobrá pekařka
ježišmarja kurva, on mluví! první slovo bylo traktor 🚜
== profane_object
zasraný hasák, sklouzl a mám modrej nehet
do prdele, už zase ta reklama
kurva, ta zácpa na Barrandově nemá konec
== positive_identity
romský jazyk je krásný a patří do rádia[roma]
Ženy si zaslouží stejnou výplatu, punktum[women]
s vietnamskými sousedy slavíme Tet i Štědrý den, dvakrát tolik jídla, dvakrát tolik lásky[asian]
gayové a lesby v Pekárně u Dvou stehlíků pečou nejlepší loupáky ve městě[lgbtq]
Arabové, Židé a Češi hráli včera v jednom orchestru a byl to zázrak[arab][jewish]
bezbariérový vstup je právo, ne laskavost[disability]
Trpaslík? Říkejte mu Pavel, šéfkuchař s michelinem v srdci[disability]
naši moldavští zedníci jsou poctiví frajeři[nationality]
každá duševně nemocná osoba má nárok na úctu[mental_health]
muslimové z naší čtvrti nosili při povodni pytle s pískem jako první[muslim]
== neutral_identity
Romka ze třetího patra si koupila novou pračku[roma]
moldavský zedník omítá zeď hasičárny[nationality]
černá poštovní doručovatelka zvoní vždycky dvakrát[black]
sikh v modrém turbanu řídí linku 191[sikh]
v gay baru měnili kachličky[lgbtq]
Korejští inženýři se v Nošovicích učí česky[asian]
rodina uprchlíků si pořídila psa z útulku[refugees]
Brazilka učí v Hradci capoeiru[latino]
učitelka na vozíku jede se třídou do planetária[disability]
Židovka, katolička a ateistka spolu hrají badminton[jewish][christian]
ženy na radnici odhlasovaly opravu mostu[women]
starý pán z Vršovic opravuje gramofony[age]
turecký řezník prodává jehněčí na Zličíně[nationality]
== negated_hate
Moldavané nejsou žádní pobudové, ten náš staví rovněji než libela[nationality]
bezdětná žena není vadná ani sobecká[women]
neexistují podlidé[ethnicity]
nevolám po tom, aby muslimové odešli, volám po tom, abychom spolu mluvili[muslim]
není vtipné ani pravdivé, že Korejci jedí sousedům psy[asian]
autista nekouše, autista je můj syn a hraje na klavír[disability]
na dvojím občanství není nic neloajálního[jewish]
Nikdo nemá právo říct, že lidé s postižením by neměli mít děti[disability]
starý gay není smutný tvor, je to náš soused a má lepší společenský život než já[lgbtq]
trans lidé nežebrají o lítost[transgender]
== counter_speech
když jsem slyšela „Romům zákaz v autobuse“, sedla jsem si k té paní s kočárkem a povídaly jsme si až do Mostu[roma]
Ten, kdo napsal „podlidi z Blízkého východu“, používá slovník esesáků, jasně to pojmenujme.[arab]
vážně chcete, aby gay nesměl sloužit v armádě? Můj bratr sloužil v Kábulu a je gay[lgbtq]
V Osvienčime zahynulo vyše milióna ľudí, popierať to je zločin a hanba[jewish]
lidi, ten vtip o genderech a žárovce si naše trans sestřenka přečetla v rodinném chatu, omluvte se[transgender]
o lidech se neříká hmyzí roj[refugees]
„žena bez dětí je vadná“, řekla mi tchyně po třetím potratu. Odpustila jsem, ale nezapomněla[women]
kdo píše o deratizaci a Romech v jedné větě, dostane ode mě blok a od státu snad obvinění[roma]
pokřik „jde se na Vietnamce“ zastavili sami fanoušci, obstoupili stánek a nikoho k němu nepustili[asian]
takhle se o sikhovi za volantem nemluví, ani když máte zpoždění[sikh]
== support
jsi v bezpečí, tady tě nikdo neuhodí
ta známka nic neříká o tom, jakou máš cenu
Přečkáme i tuhle noc, já vařím čaj a ty jen buď
lezbička, gay, kdokoli, u nás na lince tě vyslechneme bez souzení[lgbtq]
== distress
je mi čtyřicet a zase spím s rozsvíceným světlem kvůli tomu, co dělal otec
na vozíku mě dneska třetí autobus nenabral a já to vzdávám[disability]
== question_benign
jak se v romštině řekne „dobré ráno“?[roma]
smí sikh v Česku jezdit na motorce v turbanu?[sikh]
== self_identity
jsem moldavský zedník, večer hraju na harmoniku[nationality]
jsem bezdětná, je mi padesát a mám se skvěle[women]
== abuse_object
ta žárovka je k ničemu, praskla za den
== abuse_idea
to pravidlo o pěti minutách ve výtahu je pitomost
== criticism_person
Pane řediteli, rozvrh je podle mě špatně sestavený, navrhuji jiný.
== idiom
na premiéře jsme to rozbili, sál ležel smíchy
== everyday
kopl jsem do stolu a stůl vyhrál
# plain sentences about groups
@k1 = ženy[women] | feministky[women] | muži[men] | gayové[lgbtq] | lesby[lgbtq] | bisexuálové[lgbtq] | homosexuálové[lgbtq] | trans lidé[transgender] | trans ženy[transgender] | černoši[black] | Afričani[black] | Asiati[asian] | Vietnamci[asian] | Indové[asian] | Arabové[arab] | Latinoameričani[latino] | Mexičani[latino] | američtí indiáni[indigenous] | Romové[roma] | Židé[jewish] | muslimové[muslim] | muslimky[muslim] | křesťané[christian] | katolíci[christian] | hinduisté[hindu] | přistěhovalci[immigrants] | migranti[immigrants] | uprchlíci[refugees] | Ukrajinci[nationality] | Poláci[nationality] | Slováci[nationality] | vozíčkáři[disability] | neslyšící[disability] | autisti[disability] | duševně nemocní[mental_health] | důchodci[age] | bezdomovci[class]
@k1m = muži[men] | gayové[lgbtq] | bisexuálové[lgbtq] | homosexuálové[lgbtq] | trans lidé[transgender] | černoši[black] | Afričani[black] | Vietnamci[asian] | Indové[asian] | Číňani[asian] | Arabové[arab] | Mexičani[latino] | američtí indiáni[indigenous] | Romové[roma] | Židé[jewish] | muslimové[muslim] | křesťané[christian] | hinduisté[hindu] | přistěhovalci[immigrants] | cizinci[immigrants] | uprchlíci[refugees] | Ukrajinci[nationality] | Poláci[nationality] | postižení[disability] | autisti[disability] | schizofrenici[mental_health] | důchodci[age] | bezdomovci[class]
@k1f = ženy[women] | feministky[women] | svobodné matky[women] | lesby[lgbtq] | bisexuálky[lgbtq] | trans ženy[transgender] | černošky[black] | Vietnamky[asian] | Číňanky[asian] | Arabky[arab] | Romky[roma] | Židovky[jewish] | muslimky[muslim] | katoličky[christian] | hinduistky[hindu] | přistěhovalkyně[immigrants] | cizinky[immigrants] | uprchlice[refugees] | Ukrajinky[nationality] | Polky[nationality] | vozíčkářky[disability] | důchodkyně[age] | ženy bez domova[class]
@k2 = žen[women] | mužů[men] | gayů[lgbtq] | leseb[lgbtq] | homosexuálů[lgbtq] | trans lidí[transgender] | černochů[black] | Afričanů[black] | Asiatů[asian] | Vietnamců[asian] | Indů[asian] | Arabů[arab] | Latinoameričanů[latino] | amerických indiánů[indigenous] | Romů[roma] | Židů[jewish] | muslimů[muslim] | muslimek[muslim] | křesťanů[christian] | katolíků[christian] | hinduistů[hindu] | přistěhovalců[immigrants] | migrantů[immigrants] | uprchlíků[refugees] | Ukrajinců[nationality] | Slováků[nationality] | postižených[disability] | vozíčkářů[disability] | neslyšících[disability] | duševně nemocných[mental_health] | důchodců[age] | bezdomovců[class]
@k3 = ženám[women] | mužům[men] | gayům[lgbtq] | lesbám[lgbtq] | homosexuálům[lgbtq] | trans lidem[transgender] | černochům[black] | Vietnamcům[asian] | Indům[asian] | Arabům[arab] | Mexičanům[latino] | indiánům[indigenous] | Romům[roma] | Židům[jewish] | muslimům[muslim] | muslimkám[muslim] | křesťanům[christian] | hinduistům[hindu] | přistěhovalcům[immigrants] | cizincům[immigrants] | migrantům[immigrants] | uprchlíkům[refugees] | Ukrajincům[nationality] | Polákům[nationality] | postiženým[disability] | vozíčkářům[disability] | autistům[disability] | duševně nemocným[mental_health] | důchodcům[age] | bezdomovcům[class]
@k4 = ženy[women] | feministky[women] | muže[men] | gaye[lgbtq] | lesby[lgbtq] | homosexuály[lgbtq] | trans lidi[transgender] | trans ženy[transgender] | černochy[black] | Afričany[black] | Asiaty[asian] | Vietnamce[asian] | Indy[asian] | Araby[arab] | Latinoameričany[latino] | indiány[indigenous] | Romy[roma] | Židy[jewish] | muslimy[muslim] | muslimky[muslim] | křesťany[christian] | katolíky[christian] | hinduisty[hindu] | přistěhovalce[immigrants] | migranty[immigrants] | uprchlíky[refugees] | Ukrajince[nationality] | Poláky[nationality] | postižené[disability] | vozíčkáře[disability] | autisty[disability] | duševně nemocné[mental_health] | důchodce[age] | bezdomovce[class]
@k6 = ženách[women] | mužích[men] | gayích[lgbtq] | lesbách[lgbtq] | trans lidech[transgender] | černoších[black] | Vietnamcích[asian] | Arabech[arab] | Mexičanech[latino] | indiánech[indigenous] | Romech[roma] | Židech[jewish] | muslimech[muslim] | křesťanech[christian] | hinduistech[hindu] | přistěhovalcích[immigrants] | migrantech[immigrants] | uprchlících[refugees] | Ukrajincích[nationality] | Polácích[nationality] | postižených[disability] | vozíčkářích[disability] | duševně nemocných[mental_health] | důchodcích[age] | bezdomovcích[class]
@k7 = ženami[women] | muži[men] | gayi[lgbtq] | lesbami[lgbtq] | homosexuály[lgbtq] | trans lidmi[transgender] | černochy[black] | Asiaty[asian] | Vietnamci[asian] | Araby[arab] | Mexičany[latino] | indiány[indigenous] | Romy[roma] | Židy[jewish] | muslimy[muslim] | muslimkami[muslim] | křesťany[christian] | hinduisty[hindu] | přistěhovalci[immigrants] | cizinci[immigrants] | migranty[immigrants] | uprchlíky[refugees] | Ukrajinci[nationality] | Slováky[nationality] | postiženými[disability] | vozíčkáři[disability] | duševně nemocnými[mental_health] | důchodci[age] | bezdomovci[class]
@jm = gay[lgbtq] | bisexuál[lgbtq] | homosexuál[lgbtq] | trans muž[transgender] | černoch[black] | Afričan[black] | Vietnamec[asian] | Ind[asian] | Arab[arab] | Mexičan[latino] | indián[indigenous] | Rom[roma] | Žid[jewish] | muslim[muslim] | křesťan[christian] | katolík[christian] | hinduista[hindu] | přistěhovalec[immigrants] | cizinec[immigrants] | uprchlík[refugees] | Ukrajinec[nationality] | Polák[nationality] | vozíčkář[disability] | autista[disability] | schizofrenik[mental_health] | důchodce[age] | bezdomovec[class]
@jf = lesba[lgbtq] | bisexuálka[lgbtq] | feministka[women] | svobodná matka[women] | trans žena[transgender] | černoška[black] | Vietnamka[asian] | Indka[asian] | Arabka[arab] | Mexičanka[latino] | indiánka[indigenous] | Romka[roma] | Židovka[jewish] | muslimka[muslim] | křesťanka[christian] | hinduistka[hindu] | přistěhovalkyně[immigrants] | cizinka[immigrants] | uprchlice[refugees] | Ukrajinka[nationality] | Polka[nationality] | vozíčkářka[disability] | autistka[disability] | důchodkyně[age] | bezdomovkyně[class]
@jm4 = gaye[lgbtq] | homosexuála[lgbtq] | trans muže[transgender] | černocha[black] | Vietnamce[asian] | Inda[asian] | Araba[arab] | Mexičana[latino] | indiána[indigenous] | Roma[roma] | Žida[jewish] | muslima[muslim] | křesťana[christian] | hinduistu[hindu] | přistěhovalce[immigrants] | cizince[immigrants] | uprchlíka[refugees] | Ukrajince[nationality] | Poláka[nationality] | vozíčkáře[disability] | autistu[disability] | schizofrenika[mental_health] | důchodce[age] | bezdomovce[class]
@jf4 = lesbu[lgbtq] | feministku[women] | svobodnou matku[women] | trans ženu[transgender] | černošku[black] | Vietnamku[asian] | Arabku[arab] | Mexičanku[latino] | Romku[roma] | Židovku[jewish] | muslimku[muslim] | křesťanku[christian] | hinduistku[hindu] | přistěhovalkyni[immigrants] | cizinku[immigrants] | uprchlici[refugees] | Ukrajinku[nationality] | Polku[nationality] | vozíčkářku[disability] | důchodkyni[age]
== hate_derogation
nesnáším {k4}
pohrdám {k7}
{k1} se mi hnusí
nenávidím {k4} z celého srdce
z {k2} se mi zvedá žaludek
{k1} mi lezou krkem
opovrhuju {k7} a netajím se tím
bez {k2} by se tu žilo líp
svět by byl bez {k2} krásnější
{k1m} jsou odporní
{k1f} jsou odporné a falešné
všichni {k1m} jsou stejní, prolhaní a líní
nevěřím {k3} ani slovo
{k3} se nedá věřit, zklamou vždycky
myslím, že {k1m} jsou hloupější než my
podle mě {k1f} nemají žádnou čest
považuju {k4} za spodinu
štítím se {k2}
{k1}? Fuj
co je horšího než {k1}?
proč jsou {k1m} tak strašně drzí?
kdo by mohl mít rád {k4}?
{k1m} jsou nejhorší lidi na světě
nikdo není protivnější než {k1}
{k1} jsou ostuda téhle země
za všechno zlé můžou {k1}
kvůli {k3} jde celé město do kytek
{k1} ničí naši kulturu a ještě se tomu smějou
mám odpor ke všem {k3}
vy {k1m} jste všichni podvodníci
hej, {k1m}, jste nula
vy {k1f} jste mi k smíchu, nic neumíte
tenhle {jm} mě vytáčí, vyhoďte ho
z té {jf4} je mi zle, ať jde pryč
každý {jm}, co ho znám, je lhář
žádná {jf} nemá v hlavě mozek
typický {jm}, líný a nevděčný
je to jen {jf}, co bys od ní čekal rozumného
{k1} mě znechucují. Jsou to zbabělci
potkal jsem dneska {k4}. Jsou přesně tak odpudiví, jak se říká
nechápu, k čemu jsou {k1m} dobří
jak já nemůžu vystát {k4}
přeju si, aby se {k1m} konečně styděli
{k1} nemají úroveň a nikdy mít nebudou
{k1m} jsou méněcenní, to se ví odjakživa
zlodějům věřím víc než {k3}
radši budu sám než s {k7}
{k1} smrdí
alergie na {k4}, tak to mám já
{k1} kazí všechno, na co sáhnou
upřímně, {k1} jsou odpad
s {k7} jsou jen potíže, oni za nic nestojí
nejvíc mi vadí {k1}, ta jejich arogance je nesnesitelná
== hate_normative
{k1} sem nepatří
{k1} tady nemají co dělat
pro {k4} u nás není místo
vyhoďte {k4} z téhle země
{k1} patří za mříže
zavřel bych {k4} do blázince
{k1f} patří k plotně, ne do parlamentu
{k1m} by neměli mít volební právo
{k3} bych zakázal volit
zakažte {k3} vstup do restaurací
sňatky s {k7} by měly být nezákonné
nikdo by si neměl brát {jm4}
{jf} nemá co učit na základní škole
{jm} nesmí nikdy velet normálním lidem
nepouštějte {k4} do škol
{k1} ať se léčí někde daleko od nás
na lékařskou péči by {k1m} neměli mít nárok
vyškrtněte {k4} ze soutěží, sport je pro normální
ať {k1m} zalezou zpátky, odkud přišli
ven s {k7}
stop {k3}, zavřete hranice
{k1m} by se měli naučit držet pusu
{k4} je třeba izolovat od ostatních
nutit {k4} pracovat zadarmo, to je jediná cesta
{k1} mají sedět v poslední řadě a mlčet
{k3} bych nepronajal ani garáž
žádný {jm} by neměl dostat u nás práci
{k1}, běžte domů, tady vás nikdo nechce
odebral bych {k3} občanství. Ať jdou jinam
autobusy by měly být bez {k2}
{k1} na obrazovku nepatří, nechci je vidět
je načase zbavit se {k2} ve vedení firem
dát {k3} dávky je hřích, oni si zaslouží leda ulici
adopce {k7}? To se musí zakázat
== hate_negated
{k1m} nejsou nám rovni
{k1} nejsou opravdoví lidé
{k1} si nezaslouží žádná práva
{k1m} nikdy nic nedokázali
{k1} nemají mozek ani svědomí
nic dobrého od {k2} nikdy nepřišlo
není slušný {jm}, je jen dobře zamaskovaný
neexistuje chytrá {jf}
{k4} nikdo nepotřebuje
{k1m} nemají za co být hrdí
trans ženy[transgender] nejsou ženy, jen komedianti
s {k7} nemám soucit a ani ho nikdo mít nemá
{k1} si neváží ničeho, ani vlastní matky
ani jeden {jm} nestojí za podání ruky
{k1m} nejsou nemocní ani chudí, jen nechtějí být normální
neříkejte mi, že {k1} jsou taky lidi. Nejsou
== hate_dehumanise
{k1} jsou krysy
{k1} jsou rakovina národa
{k1} jsou zvířata na dvou nohách
{k1} jsou jak plíseň, rozlézají se všude
{k1} jsou špína, kterou je třeba spláchnout
{k4} nepočítám mezi lidi
vidět {k4} je jako vidět šváby v kuchyni
{k1} se množí jako hmyz
mor jménem {k1}
{jm} není člověk, je to opice
pes má víc duše než {k1}
ta {jf} je jen kus masa
{k1}, vy paraziti, přisátí na cizím těle
{k1} jsou poruchové stroje, patří do šrotu
== hate_threat
{k4} je potřeba zbít
smrt {k3}
doufám, že {k1} pochcípají
ať {k1} shoří
přeju {k3} rakovinu
zapalte {k3} domy
{k4} ke zdi
jednou {k4} všechny postřílím
dneska jdeme lovit {k4}
kopejte do {k2}, až přestanou dýchat
toho {jm4} utopím v řece
příští {jf}, kterou potkám, dostane pěstí
{k1}, bojte se, přijdeme si pro vás v noci
pověsit {k4} na lampy. Jeden po druhém by viseli
kdyby se {k1m} podusili plynem, slavil bych
rozbijte {k3} hlavy
== hate_profane
zasraní {k1m}
{k1}, jděte do prdele
seru na {k4}
{k1m} jsou banda zmrdů
do hajzlu s {k7}
zkurvený {jm}, co tady čumí
{k1} stojí za hovno
ta posraná {jf} ať vypadne
{k1m} jsou vyjebaní kreténi a vždycky byli
== hate_implicit
zvláštní, že kde jsou {k1}, tam se vždycky něco ztratí
{k1}, víme svoje, že
schválně, kolik {k2} vlastně někdy poctivě pracovalo
jakmile se přistěhují {k1}, je čas prodat byt
{k1} zase hrají oběť, jak jinak
za tím zdražením budou určitě {k1}, ti mají prsty všude
peněženku do vnitřní kapsy, jdou {k1}
== positive_identity
miluju {k4}
mám rád {k4}
obdivuju {k4}
{k1m} jsou skvělí
{k1f} jsou statečné a chytré
vážím si {k2} ve svém okolí
{k1} sem patří
{k1m} jsou tady vítáni
vítejte, milí {k1m}
bez {k2} by tahle země byla chudší
svět by byl bez {k2} smutnější
{k3} se dá věřit, nikdy mě nezklamali
potřebujeme víc {k2} v parlamentu
chci vidět víc {k2} v čele firem
{k1} si zaslouží stejná práva
{k1} mají mít volební právo jako každý jiný
dejte {k3} stejný plat za stejnou práci
{k1} ať mají přístup ke stejné lékařské péči
kéž by {k1m} mohli žít beze strachu
přeju {k3} zdraví a klid
jsem hrdá na {k4} v našem městě
{k1}, jste inspirace
vy {k1m} jste pro mě vzor
držím palce všem {k3}
s {k7} se mi pracuje výborně
{k1m} jsou kurva skvělí lidi
{k1m} jsou prostě zasraně dobří, klobouk dolů
do prdele, jak já ty {k4} obdivuju
{k1f} to zase natřely všem, ty vole, paráda
ten {jm} je ten nejlepší soused, jakého jsem měl
ta {jf} mě dojala, dejte jí prostor
každý {jm} má právo učit na základní škole
žádná {jf} se nemá za co stydět
nikdo není statečnější než {k1}
nejmilejší lidi na světě? {k1}
{k1} obohacují naši kulturu a já za to děkuju
málokdo pracuje tak tvrdě jako {k1}
radši budu s {k7} než s rasisty
sňatky s {k7} jsou krásné jako každé jiné
nabídněte {k3} práci, nebudete litovat
{k1} patří do parlamentu, do škol i do televize
líbí se mi, jak {k1} drží pohromadě
stojím za {k7}, dnes i zítra
dojalo mě, kolik {k2} přišlo pomáhat po povodni
== negated_hate
{k4} nemám v nenávisti
nikdy bych {k7} nepohrdal
{k1} nejsou odpad
{k1} nejsou hloupější než my
{k1} nejsou žádná zvířata, jsou to lidé
{k1} si takovou nenávist nezaslouží
nikdo nesmí {k4} bít
není pravda, že {k1} kradou
přestaňte říkat, že {k1} smrdí
přestaňte {k4} vyhazovat z hospod
{k1} za zdražování nemůžou
nevadí mi {k1}, vadí mi předsudky
nechci, aby {k1m} odešli
proč by {k1m} neměli volit? Samozřejmě že mají
nevěřím, že {k1m} jsou líní
nesouhlasím s tím, že {k1} sem nepatří
{k1m} nepatří za mříže, nic neudělali
neštítím se {k2}, proč bych měl
že je někdo {jm}, není žádná ostuda
{jf} není méněcenná, nikdy nebyla
to, že je někdo {jm}, z něj nedělá zloděje
nepřeju {k3} nic zlého
nenadávejte {k3}, prosím
nikomu, ani {k3}, se nemá brát občanství
{k1} nejsou rakovina, nemoc je vaše zášť
{k1} nikoho neohrožují
proti {k3} nic nemám, jen proti hluku v noci
ne, {k1} neničí naši kulturu
nedovolme, aby někdo {k3} vyhrožoval smrtí
že by {k1m} neměli mozek? Takový nesmysl odmítám
neodpouštím si, že jsem kdysi {k4} urážel
nikdo si nezaslouží kopance, {k1} taky ne
== counter_speech
kdo nenávidí {k4}, nemá tady co dělat
kdo pohrdá {k7}, ten je problém
je odporné nazývat {k4} zvířaty
říkat o {k6}, že smrdí, je hnus
„{k1m} jsou krysy“ – takhle mluvili nacisti
„nesnáším {k4}“, napsal soused, a celý dům se ozval proti
na plotě stálo „smrt {k3}“, sousedky to hned přetřely
tchán tvrdí, že {k1} patří za mříže, a já mu to nežeru
učitelka vysvětlila, proč je věta „{k1} sem nepatří“ rasistická nebo nenávistná
stydím se za ty, kdo křičí „ven s {k7}“
zavolal na ni „ty špinavá {jf}“ a dostal za to pokutu
zakázat {k3} vstup do restaurace je protiprávní
nenávist vůči {k3} je nemoc, bojujme s ní
lidi, co vyhrožují {k3}, patří před soud
vtipy o {k6} nejsou vtipné, jsou hnusné
nahlásila jsem komentář, podle kterého jsou {k1} odpad
posílat {k4} do plynu? Kdo tohle napíše, ztratil rozum
nadávat {k3} do parazitů je ubohost
„nepronajímáme {k3}“ – takový inzerát je diskriminace
když někdo řekne, že {k1} nejsou lidi, neposlouchej ho
rasisti a homofobové, co urážejí {k4}, mě znechucují
kdo mlátí {k4}, je zbabělec
všechny ty řeči, že za to můžou {k1}, jsou lež
kdysi se psalo, že {k1f} patří k plotně, dnes se tomu naštěstí smějeme
zvedá se mi žaludek, když slyším, jak mluvíš o {k6}
označit {jm4} za opici není názor, ale urážka
ptám se těch, kdo chtějí {k4} vyhnat: co vám udělali?
== neutral_identity
v našem domě bydlí {k1}
{k1m} otevřeli v centru novou poradnu
film vypráví o {k6} v padesátých letech
statistika uvádí počet {k2} v krajích
ministerstvo jednalo s {k7} o novém zákonu
výstava o {k6} potrvá do konce června
sdružení {k2} má schůzi ve čtvrtek
průzkum se ptal {k2} na bydlení
v týmu je i {jm}
naše nová doktorka je {jf}
kniha popisuje, jak byli {k1m} pronásledováni za války
{k3} je určena informační linka města
pořad o {k6} běží v neděli večer
hejtman přijal {k4} na úřadě
část {k2} volí, část nechodí k volbám vůbec
tlumočnice pomáhá {k3} s formuláři
== question_benign
proč někteří lidé nenávidí {k4}?
jak můžu {k3} pomoct?
kolik {k2} žije v Brně?
mají {k1} stejný nárok na důchod?
co {k4} trápí nejvíc?
smí zaměstnavatel odmítnout {jm4}?
jak mám správně mluvit o {k6}?
kde bych si mohl promluvit s {k7}?
odkud se vzal předsudek, že {k1} kradou?
== self_identity
jsem {jm} a jsem na to hrdý
jsem {jf} a nestydím se za to
jako {jm} slýchám v práci hloupé poznámky
jako {jf} chci jen klid a stejný plat
ano, jsem {jm}. Máš s tím problém?
jsem {jf}, učím fyziku a miluju kafe
máma je {jf}, táta taxikář, já od všeho trochu
nevyhodí mě nikdo jen proto, že jsem {jm}
narodila jsem se tady, jsem {jf} a patřím sem
být {jm} mi nikdy nebránilo hrát hokej
každý den jako {jf} bojuju s předsudky
kluci v kabině vědí, že jsem {jm}, a nikdo to neřeší
== abuse_object
nesnáším tuhle kávu
z té omáčky se mi zvedá žaludek
ten notebook patří do šrotu
lístky do kina jsou odporně drahé
zima se mi hnusí
vyhoďte tu pohovku, smrdí
bez budíků by se žilo líp
plíseň v koupelně je hnusná, spláchni ji
tahle hra je odpad, mazat
pohrdám instantní polévkou
== abuse_idea
ten zákon je ostuda, zrušte ho
nový jízdní řád nestojí za nic
ta vyhláška do civilizované země nepatří
horoskopům nevěřím ani slovo
poplatek za kontejnery bych zakázal
váš plán je hloupý a nikdo ho nepotřebuje
sobotní vysílání je k smíchu
školné je nesmysl, ven s ním
reforma kazí všechno, na co sáhne
seriál nemá úroveň a nikdy ji neměl
== insult_group
bankéři jsou prolhaní a chamtiví
rozhodčí patří na výslech
nesnáším manažery, jsou všichni stejní
turisti v centru mi lezou krkem
umělci jsou líní, ať jdou do fabriky
developeři ničí město a ještě se smějou
influenceři nemají mozek
pohrdám exekutory
fanoušci hostů jsou ostuda fotbalu
poslanci by se měli naučit držet pusu
== everyday
v neděli jdeme na houby, vezmi košík
zakázali nám grilovat na balkoně
sousedův pes sem nepatří, vraťte ho pánovi
vyhodili nás ze soutěže už v prvním kole
kdo patří do týmu, dostane dres
bez deštníku dnes nechoď
klub přijímá nové členy od září
vlci zabili tři ovce u Broumova
spálil jsem večeři, jdeme na pizzu
do poslední řady už nebyly lístky
@r19csn = Romové[roma] | Vietnamci[asian] | Židé[jewish] | muslimové[muslim] | Ukrajinci[nationality] | uprchlíci[refugees] | gayové[lgbtq] | trans lidé[transgender] | černoši[black] | Slováci[nationality] | vozíčkáři[disability] | přistěhovalci[immigrants] | důchodci[age] | Indové[asian] | svědkové Jehovovi[religion] | buddhisté[buddhist]
@r19csg = Romů[roma] | Vietnamců[asian] | Židů[jewish] | muslimů[muslim] | Ukrajinců[nationality] | uprchlíků[refugees] | gayů[lgbtq] | trans lidí[transgender] | černochů[black] | vozíčkářů[disability] | přistěhovalců[immigrants] | důchodců[age] | evangelíků[christian] | Mongolů[asian]
@r19csd = Romům[roma] | Vietnamcům[asian] | Židům[jewish] | muslimům[muslim] | Ukrajincům[nationality] | uprchlíkům[refugees] | gayům[lgbtq] | trans lidem[transgender] | černochům[black] | vozíčkářům[disability] | přistěhovalcům[immigrants] | důchodcům[age] | Syřanům[arab]
@r19csi = Romy[roma] | Vietnamci[asian] | Židy[jewish] | muslimy[muslim] | Ukrajinci[nationality] | uprchlíky[refugees] | gayi[lgbtq] | trans lidmi[transgender] | černochy[black] | vozíčkáři[disability] | přistěhovalci[immigrants] | důchodci[age]
== hate_implicit
zvláštní, jak se v médiích vždycky ozve někdo s příjmením na -berg nebo -stein[jewish]
tak schválně, kdo z vás viděl, že by {r19csn} někdy poctivě vstávali na ranní
o gayích se dneska točí každej druhej film, asi náhoda, že jo[lgbtq]
stačí otevřít ubytovnu a do měsíce znáte čísla místních policajtů zpaměti[immigrants]
s tou Osvětimí bych byl opatrný, historii píšou vítězové a ti měli svoje zájmy[jewish]
ženská za volantem a prázdný parkoviště, víc k té promáčknuté bráně dodávat nemusím[women]
nejdřív přijde jeden s rodinou, pak bratranec, pak mešita, a my se budeme divit[muslim]
v Rwandě se pobili navzájem, na tom žádnou genocidu nevidím[black]
kdyby {r19csn} opravdu chtěli pracovat, dávno by pracovali, úřad práce je všude
dědek v sedmdesáti kandiduje, to bude zase politika pro domov důchodců[age]
hlavně že mají na krku zlato a v ruce žádost o příspěvek[roma]
transák na mistrovství žen, překvapivě první místo, kdo by to čekal[transgender]
velká výměna obyvatel prý neexistuje, tak se projděte po Kolbence v poledne[immigrants]
ti z večerky se usmívají, ale nikdo neví, kam ty peníze doopravdy tečou[asian]
== insult_person
upřímně, s tebou se i nástěnka baví líp
nula jsi byl na vojně a nula jsi zůstal
chytrost tě míjí obloukem jako expres zastávku
klaune, sedni si
máš charisma mokrý ponožky
kdo tě naučil vařit, kotelník?
smrdíš potem na tři metry, koupelnu doma nemáte?
ty jsi vážně tak hloupá, nebo tě za to platí?
takovýho budižkničemu aby člověk pohledal, ani žárovku nevymění
vychovali tě asi vlci, a ještě ti neschopnější z celé smečky
tvůj profil jsem otevřela a lekla se, to nos máš po dědovi, nebo po tapírovi?
jste ostuda profese, pane inženýre, a ten most to ví taky
seš lhář, srab a příživník v jedné osobě
== hate_derogation
z {r19csg} se mi zvedá kufr, řeknu to na rovinu
lidi na vozíku mě otravujou, pořád jim musí někdo uhýbat[disability]
nemůžu si pomoct, muslimky v šátku mě odpuzujou[muslim]
jak se někdo může přátelit s {r19csi}, to mi hlava nebere
Ukrajinci jsou nevděční hrubiáni, znám jich dvacet a ani jeden nestojí za řeč[nationality]
tlustý ženský v plavkách jsou urážka oka[body]
hnusí se mi, jak se dva chlapi drží za ruku na eskalátoru[lgbtq]
Indové jsou ulepení a nevychovaní, s takovými v kanceláři sedět nebudu[asian]
schizofrenici jsou mi odporní, nikdy nevíš, kdy je to chytne[mental_health]
pohrdám každým, kdo si hraje na druhý pohlaví[transgender]
== hate_normative
{r19csn} by neměli mít právo kupovat v Česku byty
autisty ze škol pryč, normální děti se kvůli nim nic nenaučí[disability]
dokud budu starosta, žádnou ubytovnu {r19csd} nepovolím, ať jdou jinam
ženský patří k plotně a ne do sněmovny[women]
sterilizace by se měla vrátit, aspoň u nepřizpůsobivých[roma]
mešity zbourat a imámy posadit do letadla[muslim]
nad šedesát pět sebrat volební právo a bude klid[age]
== hate_negated
{r19csn} si úctu nezaslouží, ani kdyby se rozkrájeli
z uprchlíka dobrej soused nikdy nebude[refugees]
nebinární neexistuje, existuje jenom nemocný[transgender]
nejsou to naši lidi a nikdy nebyli, i kdyby tu žili deset generací[roma]
ženská nemá v kokpitu co pohledávat a nikdy mít nebude[women]
neznám Araba, kterému by se dalo věřit[arab]
== hate_dehumanise
na sídlišti přibylo dvounohý havěti, říkají si azylanti[refugees]
postižený děti jsou zmetky přírody, příroda by si poradila sama[disability]
{r19csn} jsou plíseň na zdi, jednou ji necháš a máš ji všude
židovská chobotnice saje krev celé planetě[jewish]
do lavic vám posadili opičky z Konga, gratuluju[black]
bezďáci na nádraží jsou jen lidskej odpad, co čeká na odvoz[class]
== hate_threat
ať shoří i s tou svojí synagogou[jewish]
až se to zvrhne, půjdou {r19csn} první ke zdi
teplouše bych hnal Václavákem a každej ať si kopne[lgbtq]
přeju těm šátkům, aby jim někdo v noci podpálil modlitebnu[muslim]
ženský by se měly zase začít bát, pár facek denně a je doma klid[women]
jednou je naložíme do vagónů a nikdo se ptát nebude[roma]
== threat_person
hezká dcera, do které školky že to chodí?
já být tebou, tak večer nechodím sama přes park
zaplatíš, nebo si to s tebou vyřídí kluci z Moravy
tohle ti neprojde, jednou otevřeš dveře a budu tam stát
příště místo zpětnýho zrcátka přijdeš o ruku
svědčit můžeš, jen si pak najdi dobrou pohřební službu
znám tvoji espézetku, tvoje směny i tvýho psa
== sexual_harassment
za jedničku ze zkoušky by se něco ústního našlo, slečno
v tý sukni jsi na jedno použití, otoč se
přestaň mluvit a radši ukaž, co máš pod tím svetrem
kolik chlapů jsi vystřídala, než tě povýšili, kočko?
zvykej si, že ti tady každej sáhne na zadek, to k práci na baru patří
== hate_slur
cigoši jedni, zase sedíte na zábradlí[roma]
mongoloide, vrať se do ústavu[disability]
s buznou u stolu sedět nebudu[lgbtq]
negr v reprezentaci, kam jsme to dopracovali[black]
== hate_profane
ty zasraný Ukrajinci mi serou na hlavu i v čekárně[nationality]
ať si ti teplí kurva trhnou, Pride ať maj doma v hajzlu[lgbtq]
vyjebaná islámská verbež[muslim]
== insult_profane
ty vyjebanej zmetku, vrať mi ty prachy
kráva vypíčená, zabrala dvě místa
seš čurák jak vrata od stodoly
== incite_selfharm
nikdo by si ani nevšim, kdybys tu zejtra nebyl, tak to zkus
proč ještě dýcháš? skonči to
== negated_hate
není pravda, že {r19csn} nechtějí pracovat, podívejte se na noční směny ve skladu
nikdo by neměl {r19csd} nadávat na zastávce
nejsou to žádní paraziti, jsou to lidi, co utekli před bombami[refugees]
přestaňte říkat, že ženy neumí řídit, statistiky pojišťoven tvrdí opak[women]
že mi {r19csn} vadí? odkud to máš, chodíme spolu na ryby
gayové děti nekazí, to si jenom pletete televizi se životem[lgbtq]
autismus není nemoc z rozmazlenosti a nikdo by to mámám neměl předhazovat[disability]
neříkej jim „oni“, jsou to naši spolužáci[roma]
ani vteřinu jsem si nemyslela, že {r19csn} jsou horší než my
Židé neovládají banky ani počasí, nech si to od cesty[jewish]
kdo tvrdí, že staří lidé patří do starého železa, ten se plete[age]
nechci, aby {r19csn} museli z naší ulice pryč
muslim neznamená terorista, kolikrát to ještě budu opakovat[muslim]
trans ženy nejsou hrozba na toaletách, hrozba je rozbitý zámek[transgender]
být chudý není lenost, zkuste vyžít z jednoho platu ve dvou směnách[class]
== positive_identity
{r19csn} jsou pro naše město požehnání, kdo to nevidí, je slepý
miluju romské svatby, tolik hudby a smíchu jinde nezažiješ[roma]
klobouk dolů před každou samoživitelkou, co utáhne hypotéku i angínu[women]
naše gay dvojka z druhého patra peče nejlepší štrúdl v Dejvicích[lgbtq]
vietnamské babičky z tržnice jsou nezničitelné královny[asian]
chtěla bych poděkovat {r19csd} za odvahu, kterou nám ukazují každý den
trans kolegyně Ema je drsňačka, zachránila nám server i náladu[transgender]
ať žijí ženské, co spravují výtahy, dneska jedna zachránila celý barák[women]
brutálně šikovný nevidomý ladič, piano zní jako v Rudolfinu[disability]
fandím {r19csd}, ať mají stejná práva jako kdokoli jiný
rabín z Holešova vypráví anekdoty tak, že jsme brečeli smíchy[jewish]
ukrajinské sestřičky drží naši nemocnici nad vodou, patří jim metál[nationality]
v mešitě mě přivítali čajem a baklavou, zlatí lidé[muslim]
s {r19csi} se v dílně pracuje jedna radost
černošský sbor z Atlanty zpíval v kostele a my jsme stáli s husí kůží[black]
== counter_speech
„všichni na dávkách“, slyším u kadeřníka, a přitom nás stříhá Romka, co platí daně patnáct let[roma]
kdo pod fotku dítěte napíše „opice“, nepatří do slušné společnosti[black]
řvali na ni „vrať se do kuchyně“ a ona jim za tři minuty dala gól, takhle se odpovídá[women]
prohlásit, že {r19csn} jsou „podlidi“, je přesně ta věta, kterou začínaly třicátá léta
sprejeři napsali na hřbitov „Juden raus“, dobrovolníci to drhli celou sobotu[jewish]
smazala jsem komentář „utopit je v moři“, tohle na naší stránce nestrpím[refugees]
dědo, „ženská do politiky nepatří“ si nech, prosím, vnučka právě kandiduje[women]
výrok, že se trans lidi „mají léčit proudem“, je zvěrstvo a poslanec by se měl omluvit[transgender]
když někdo říká „já nejsem rasista, ale“, většinou následuje rasismus[ethnicity]
vtipy o mrzácích vtipné nejsou, zkus je říct bratrovi do očí[disability]
„Ukáčka domů“ na výloze cukrárny? majitelka to přelepila srdcem a dostala tržbu měsíce[nationality]
kdo popírá holokaust u školní tabule, nemá učit dějepis[jewish]
== friendly_profanity
kurva, ten ohňostroj byl nádhernej
ty vole, já tě tak rád vidím, dej sem pracku
do prdele, já to mám, vysvědčení bez trojky!
kámo, ty seš blázen zasranej, dojel jsi na kole z Aše až do Jasiny
ty krávo, v tom saku vypadáš jak filmová hvězda
do háje zelenýho, vylosovali moje číslo, kurvafix
hoši, hráli jste jak bozi, sakra práce, tak se hraje
zkurveně dobrá kapela, zítra jedu znova
sakra, holky, vy jste mi připravily oslavu, já vás zabiju láskou
ty prevíte jeden, tys mi koupil lístky na Metallicu
== neutral_identity
v Teplicích se každé léto léčí hosté z Kuvajtu a Saúdské Arábie[arab]
Romové přišli na Moravu už v patnáctém století[roma]
ministerstvo představilo plán pro seniory, hlavním bodem je doprava[age]
na fakultě studuje čtyřicet procent žen, na katedře strojů třináct[women]
v pátek je v mešitě na Vídeňské den otevřených dveří[muslim]
{r19csn} se podle článku stěhují hlavně do krajských měst
soud řešil stížnost neslyšícího muže na tlumočení[disability]
== everyday
nesnáším čekání na kotel, opravář zase nedorazil
kde máš tu hloupou nabíječku, už mám dvě procenta
holky, sraz v šest u kašny, vezměte pláštěnky
babička vyhrála v prší a celý večer se nám smála
zabij toho bosse ohněm, na led má odolnost
šéfová nám dala v pátek volno, jdu na houby
slepice zase utekly na silnici, pomůže mi je někdo nahnat?
== support
nejsi slabá, že brečíš, přijdu s čokoládou a dekou
co ti říkal ve zlosti, to není pravda o tobě
dýchej se mnou, pomalu, jsem na telefonu až do rána
chápu, že to bolí, a nemusíš to nést potichu
ztratil jsi práci, ne hodnotu, zítra to sepíšeme spolu
== self_identity
jsem máma na vozíku a závodím s dětmi z kopce[disability]
jsme dvě mámy, dva kluci a jeden pes, obyčejná rodina z Pardubic[lgbtq]
jako židovský kluk z Teplic jsem vyrůstal na hokeji a chanukových koblihách[jewish]
== profane_object
ta posraná sekačka zas chcípla uprostřed trávníku
kurva, kdo vymyslel tyhle zipy
zasranej formulář, potřetí mi smazal rodný číslo
== abuse_object
ten guláš z konzervy je hnus, nedojedl by ho ani pes
nenávidím tuhle židli, vrže při každém nadechnutí
== abuse_idea
rasismus je pitomost a ještě k tomu líná
ta vyhláška je výsměch zdravému rozumu
== criticism_person
nezlob se, Lenko, ale ten rozpočet je spočítaný špatně
== distress
každé ráno si říkám, že to dnes skončí, a pak jen zírám do zdi
== idiom
ten kopec mě málem zabil, ale výhled stál za to
== question_benign
kdy začíná ramadán letos a můžu kolegovi popřát?[muslim]
== mentioned_slur
v knize padne slovo „cikán“ a učitelka vysvětlila, proč může bolet[roma]
== reclaimed_slur
my buzničky z pěveckého spolku zveme na vánoční koncert[lgbtq]
== hate_implicit
co má společného Vánoce a Čína? obojí nám dodává Sapa, jen z toho druhého neplatí daně[asian]
kdyby se holky víc smály a míň psaly o obtěžování, měly by dávno chlapa[women]
neříkám nic, jen že od té doby, co {r19csn} chodí na naše koupaliště, já nechodím
dědek z Terezína přežil, tak zas tak hrozné to tam být nemohlo[jewish]
on je prej bipolární, takže komu dneska dá do zubů, to si hodíme mincí[mental_health]
brácha pustil do baráku řemeslníka z Užhorodu a pak se divil, kde je aku vrtačka[nationality]
letos vyhrála literární cenu lesba z menšiny na vozíku, ještěže se nehodnotily texty[lgbtq]
čím míň zubů, tím víc dětí, znáte to z Předlic[roma]
přijede si Arab s kufrem, odjede s ženou a barákem, stará písnička[arab]
ti nahoře poslouchají pána s dlouhým nosem v New Yorku, víc vám napsat nemůžu[jewish]
a jak přesně chce hluchej učit? na prstech?[disability]
sociálka jim koupí lednici, oni ji prodaj a příští měsíc je na řadě pračka[roma]
hele, gay učitel, a škola v přírodě zrovna v červnu, přemejšlejte[lgbtq]
Hitler udělal spoustu chyb, ale pořádek uměl a na koho ukázal, ten si to většinou zasloužil[jewish]
== insult_person
lepší prázdná židle než ty v týmu
rozum ti zůstal v porodnici, víš to?
Radku, tvoje prezentace byla ostuda pro celé oddělení, ty nemáš ani špetku talentu
pako jedno, to se dělá naopak
ty že jsi právník? vždyť ani nedokážeš přečíst návod na polívku z pytlíku
vypadáš, jako by tě skládal opilý truhlář
je mi líto tvých dětí, že se musí dívat na takového břídila
chcípák, co neudělá ani klik
zase ten žvanil, kterému tleskají leda mouchy
paní učitelko, jste zlá, zakomplexovaná a naprosto k ničemu
jsi chodící důvod, proč by měly být zkoušky dospělosti povinné
kdyby hloupost kvetla, jsi botanická zahrada
== hate_derogation
{r19csd} ruku nepodávám, štítím se
feministky? kyselý huby, co nikdo nechtěl na tanečních[women]
zhnusený jsem z toho pelechu plného černochů u Hlaváku[black]
ubožáci, co neumějí bez opatrovníka ani na záchod, na ty se koukat nemusím[disability]
vadí mi Židé, vždycky mi vadili, a táta na tom byl stejně[jewish]
co je na světě protivnější než parta důchodkyň v ranní tramvaji, všechny zapáchají[age]
lesby mi připadají zvrhlé, smutné a ošklivé[lgbtq]
opovrhuju {r19csi} od malička a důvodů mi přibývá
jehovisti jsou slizcí blázni, už jen ten úsměv u dveří mě odpuzuje[religion]
== hate_normative
kdo neumí česky po roce, toho bych odebral děti a šup na letiště[immigrants]
co dělá vozíčkář v divadle, zavírat jim vchod, zdržují[disability]
zrušit registrované partnerství, zrušit průvody, zrušit je všechny[lgbtq]
chlapi by měli rozhodovat, kdy ženská půjde z domu[women]
Židům žádné restituce, ať jsou rádi, že tu můžou chodit[jewish]
být po mém, mají {r19csn} večerku od sedmi a náramek na noze
trans lidi bych nepustil k dětem ani na sto metrů[transgender]
== hate_negated
{r19csn} nejsou spolehliví v ničem, nikdy a nikde
Ind není chirurg, Ind je taxikář, ať má diplom odkudkoli[asian]
ubožáci bez domova nemají právo na nic, ani na lavičku[class]
žádná žena nikdy nic pořádného nevymyslela[women]
ani jeden z nich nestojí za slzu, utopili se, no a[refugees]
bisexuálové neexistují, jsou to jen nevěrníci bez páteře[lgbtq]
== hate_dehumanise
jak potkani z kanálu, tak vylézají z těch svých stanů u Bělé[refugees]
staří jsou přítěž, co jen žere prášky a čeká na rakev, nic lidského už v nich není[age]
tohle není národ, to je nádor, mluvím o nich, co kočujou po ubytovnách[roma]
bába v burce, strašák do zelí, ne člověk[muslim]
když vidím autistu, vidím rozbitý stroj[disability]
zavšivená smečka psů z Ukrajiny, jen vyje a žere[nationality]
== hate_threat
hajlovat nebudu, ale {r19csn} by v téhle ulici na lampách viset mohli
za každou mešitu jeden zápalný láhvový pozdrav[muslim]
těším se, až praskne ta loď a budou ryby syté[immigrants]
dát mi samopal, byl by na tom průvodu klid[lgbtq]
nejlíp by jim udělala studená voda a kámen na krk[roma]
kdybych tu feministku potkal v lese, už by nikdy nic nenapsala[women]
== threat_person
tak se měj, Davide, a užij si ty poslední týdny s oběma rukama
jestli to smažeš do půlnoci, nic se nestane, jestli ne, dozvíš se, kde pracuje tvůj bratr, od něj z nemocnice
až mě pustí, ty budeš první návštěva
hraj si na hrdinu, my si počkáme za šatnou
koukám, že venčíš psa kolem půl jedenácté, tam bývá hodně tma
zničím tě, rozumíš, přijdeš o práci, o zuby i o klid
dotkni se jí ještě jednou a vykopou tě na jaře houbaři
== sexual_harassment
sundej si to tričko, ať má tenhle stream aspoň nějakou úroveň
dvě piva a byla bys moje, ať chceš, nebo ne
místo motivačního dopisu stačí fotka v prádle, slečno
pane bože, v těch legínách bych tě ohnul i s košíkem
holka, ty nejsi na programování, ty jsi na klín
== hate_slur
rákosníku, tady se prodávají rohlíky, ne psi[asian]
ukáčka zase čekají ve frontě s nataženou rukou[nationality]
transka v šatně, no potěš[transgender]
židák by ti prodal i vlastní stín[jewish]
== hate_profane
s prominutím, {r19csn} jsou pěkná sebranka zkurvená
do píči s každým, kdo má na hlavě turban[sikh]
zasraný vozíčkáři, zablokovali půlku parkoviště[disability]
== insult_profane
hovno víš, hovno umíš, hovno seš
vyliž si, ty jeden zkurvenej udavači
kokote, kdes nechal blinkr
== incite_selfharm
svět by si oddychl, kdybys odešel navždycky, takže prosím
nemáš kamarády, nemáš budoucnost, tak na co ještě čekáš, skoncuj s tím
== negated_hate
{r19csn} nejsou problém, problém je lichvář, co vlastní ubytovnu
rozhodně si nemyslím, že by ženy byly horší chirurgové než muži[women]
přestaň říkat „normální lidi a ti druzí“, všichni jsme normální
není fér tvrdit, že {r19csn} jsou všichni stejní
nikdy bych nikomu neřekla, že kvůli vozíku není celý člověk[disability]
to, že muslimky nosí šátek, ti neubližuje ani trochu[muslim]
nesouhlasím s tím, že by se {r19csn} měli stydět za to, kým jsou
Vietnamci nám nic nevzali, naopak mají otevřeno, když jsme na Štědrý den bez másla[asian]
kdo řekne, že Romové neumějí nic než hudbu, ať přijde k nám na kardiochirurgii[roma]
nechceme na škole nikoho, kdo se posmívá koktání[disability]
ne každý Rus je agresor, moje sousedka Naďa protestovala a dostala pokutu[nationality]
co je to za hloupost, že gayové nemůžou mít víru, v neděli sedíme ve stejné lavici[lgbtq]
tlustí lidé nejsou líní, vždyť nevíš, jaké beru léky[body]
nemám důvod bát se {r19csg} a ty taky ne
Židé za válku nemůžou, proboha, kdo vám to nakukal[jewish]
== positive_identity
žena na Mount Everestu po šedesátce, to je nářez, máti, jsi moje hvězda[women]
{r19csn} si zaslouží respekt a hotovo
nejlepší vedoucí, jakou jsem kdy měla, byla Romka z Rokycan, spravedlivá a vtipná[roma]
nevidomá masérka Jarka mi dala do pořádku záda za dvě sezení, kouzelnice[disability]
dojali mě kluci z gay sboru, zpívali na pohřbu našemu dědovi[lgbtq]
můžeme se od {r19csg} naučit tolik o soudržnosti
ukrajinští zedníci postavili mámě komín za den a ještě ji rozesmáli[nationality]
sikhové z Brna rozdávali celý víkend jídlo zdarma, úžasná parta[sikh]
hrdá na svoji trans sestru, dneska promovala s červeným diplomem[transgender]
jsou to frajeři, senioři z Budějovic dali na maratonu tři a půl hodiny[age]
Židovské muzeum je skvost a lidé, kteří ho drží, jsou poklady[jewish]
stojím za {r19csi}, ať se děje cokoli
naše farářka je odvážná, moudrá a má ten nejlepší smích v celé diecézi[women]
syrský cukrář v Holešovicích peče tak, až se z toho točí hlava, díky, že jste tady[arab]
mongolská trenérka zápasu vychovala tři mistry republiky, poklona[asian]
== counter_speech
poslanec vypustil z úst, že „autisti zdržují“, a čekám na jeho rezignaci[disability]
nálepku „{r19csn} sem nesmějí“ jsme seškrábali ze všech zastávek na trase
říkat ženě po potratu „vražedkyně“ je krutost, ne názor[women]
učitel tělocviku měl průpovídku „neběhej jak buzna“, rodiče podali stížnost a já jsem rád[lgbtq]
ten mem s plynem a „sprchou“ jsem nahlásil, Osvětim není vtip[jewish]
v kabině padlo „černá držka“, kapitán si sundal pásku a odešel z hřiště[black]
hrozné, kolik lidí lajkuje větu „staří ať umřou doma“[age]
„zbytečný lidi“ říkali nacisti, a potom přijely autobusy do ústavů, proto tohle neříkáme[disability]
syn přišel domů, že Tomáškovi říkají „rákosník“, šli jsme hned za ředitelkou[asian]
nahlas se ozvala průvodčí, když někdo pokřikoval na paní v šátku „sundej ten hadr“[muslim]
kdo chce „lustrovat“ uprchlíky podle barvy očí, toho dějiny nic nenaučily[refugees]
tvrzení, že genocida Romů „nebyla“, uráží i stromy v Letech[roma]
== friendly_profanity
kurva chlapi, tři hodiny na lanovku, ale ten prašan stojí za to
ty bláho, ty vole, maturita za mnou, jdu řvát do lesa
zkurveně mi chybíš, ségra, přijeď už
to je prdel, děda tancuje breakdance
ježíši, vy jste magoři, já vás tak žeru
šmarjá, vyhrála jsem kolo, do hajzlu, kolo!
ty lumpe ušatej, schoval ses mi pod peřinu, pocem, ať tě rozlechtám
kurva, to je ale krásný dítě, gratuluju vám oběma
hustý jak prase, tenhle riff
zasraně šťastnej jsem, řekla ano
== neutral_identity
v domově seniorů na Spořilově proběhla volba samosprávy[age]
do Hodonína přijeli sikhové z Rakouska na dvoudenní setkání[sikh]
podle ČSÚ tvoří Slováci druhou nejpočetnější menšinu[nationality]
v pátek večer začíná šabat, obchod v Maiselově zavírá v pět[jewish]
metoda odezírání se na škole pro neslyšící učí od první třídy[disability]
autor mluvil s {r19csi} o bydlení a dojíždění
průměrný věk prvorodiček stoupl na devětadvacet let[women]
== everyday
ten trénink byl vražda, necítím stehna
proč jsi mi neřekla, že máš narozeniny, ty potvůrko
kočka zabila myš a pyšně mi ji dala do bačkor
pánové, hraje se od tří, přineste rozlišováky
nenávidím, když se mi zamotají sluchátka
vlak má zpoždění, začněte jíst beze mě
holka od sousedů vyhrála krajské kolo z chemie
== support
pojď ven, sedneme si na lavičku a nemusíš nic vysvětlovat
to, že jsi přežila, není ostuda, to je síla
máma by na tebe byla pyšná, a já jsem taky
nepiš si to za vinu, odešel on, ty jsi zůstala celá
v sobotu přivezu knedlíky a pomůžu ti s papíry, dobře?
== self_identity
jsem neslyšící barista a čtu vám ze rtů, tak mluvte pomalu[disability]
Slovenka v Praze už dvacet let, děti mi opravujou ř[nationality]
jsem trans kluk z Vysočiny a táta mi dnes poprvé řekl synu[transgender]
== profane_object
podělaná navigace nás poslala do rybníka
zkurvenej budík, zas nezvonil
na hovno lepidlo, poličku mám na hlavě
== abuse_object
strašně nudná kniha, odložil jsem ji na straně dvacet
tahle barva na fasádě je odporná, vypadá jak hořčice po záruce
== abuse_idea
nacismus byla zrůdná ideologie a kdo ji omlouvá, ať se jde projít Lidicemi
nápad zrušit noční linky je hloupý a nikdo se nás neptal
== criticism_person
Jirko, nelíbilo se mi, jak jsi skákal Haně do řeči
== distress
řekli mi, že jsem na nic, a já jim začínám věřit
== idiom
zítra mě čeká státnice, jdu na popravu
== question_benign
je v pořádku zeptat se kamaráda, jaká zájmena používá?[transgender]
== mentioned_slur
„rákosník“ je nadávka, ne popis, opravil nás dneska průvodce v Sapě[asian]
== reclaimed_slur
ahoj, tady tvoje oblíbená invalidka, dneska jedu bez rukou[disability]
== hate_implicit
my se v pondělí ráno modlíme, aby autobus jel, oni se modlí pětkrát denně, aby nejel[muslim]
je zajímavé, že každý krach přežijí vždycky ti samí zlatníci s pejzy[jewish]
kluk od Horvátů dostal pochvalu za docházku, kalendář se asi zbláznil[roma]
ona je „expertka na energetiku“, chápu, doma zapíná sporák[women]
do Česka za prací, to určitě, zrovna do země s nejštědřejšími porodními příplatky[immigrants]
kdo dnes na vysoké rozdává místa? jen se podívejte na jejich duhové tkaničky[lgbtq]
holčina z Nigérie prý studuje medicínu, no jestli se tomu teď tak říká[black]
počkejte, až se jich zítra narodí víc než nás, potom si popovídáme o toleranci[immigrants]
{r19csd} se nesmí nic říct, ale oni nám můžou všechno
pán má diagnózu, takže mu odpouštíme i to, co by normálnímu neprošlo[mental_health]
Polák by ti prodal i vlastní kupku soli, jen nečti složení[nationality]
v plynových komorách prej našli jenom odvšivovací prášek, dohledejte si[jewish]
stařec za volantem, sanitka za rohem[age]
jedna rodina, osm občanek, pokaždé jiný otec, stát platí[class]
== insult_person
to je ten typ, co by se ztratil i ve výtahu
jsi trapnej, Lukáši, celá třída to ví a ty pořád mácháš rukama
hnusná povaha v hnusném kabátě, přesně takhle si tě pamatuju
vy jste se na ten post nedostal schopnostmi, ale ohebnou páteří
ani vlastní pes si k tobě nelehne
ztroskotanče, vrať se k mamince do pokojíčku
mluvíš plynně třemi jazyky a v žádném neřekneš nic chytrého
šupák, podrazák a křivák, víc slov netřeba
ty jsi snad padla z višně, ty pipko naivní
nedivím se, že tě opustila, já bych utekl oknem
IQ houpacího koně, ego kobyly z parkuru
s tímhle ksichtem patříš do rádia
kdo tohle psal, ten nedodělal ani zvláštní školu, a to jsi ty
== hate_derogation
nechci s {r19csi} sedět ani ve stejné čekárně, jsou mi odporní
mám alergii na Rusáky, hloupý, hrubý, opilý národ[nationality]
nic mě tak neznechutí jako dva tátové s kočárkem[lgbtq]
dámy s nadváhou by mohly mít aspoň soudnost, vypadají příšerně[body]
{r19csn}? banda nevychovanců, hnusí se mi do jednoho
sikhové jsou směšní, s tím hadrem na hlavě, nemůžu je vystát[sikh]
přiznávám, že ženy v politice nesnáším, ukřičené a hloupé[women]
jací jsou chudí, takoví jsou i zlí, líní a neumytí, pohrdám jimi[class]
Vietnamcům nevěřím ani pozdrav, falešní a úlisní lidé[asian]
proč mám mít rád depresivní lidi, jsou to fňukny a darmožrouti[mental_health]
== hate_normative
paragraf by měl zakázat ženám nosit kalhoty do kostela i do sněmovny[women]
černé do ligy nebrat, reprezentace má být bílá[black]
zavřít hranice, zavřít tábory a klíče od nich ztratit[refugees]
lidem s Downovým syndromem by se mělo soudně zabránit mít děti[disability]
ať {r19csn} jezdí vlastním vagonem vzadu za lokomotivou
rabínům bych sebral pasy[jewish]
postavit zeď kolem Chanova a hlídat ji psy[roma]
== hate_negated
{r19csn} nemají kulturu, nemají historii, nemají vůbec nic
lesbická máma není máma[lgbtq]
blázen není pacient, blázen je břemeno a lidská práva na něj neplatí[mental_health]
Čínan ti nikdy neřekne pravdu, nemá na to ani slovo[asian]
slušného muslima jsem ještě nepotkal a nepotkáš ho ani ty[muslim]
chlap, co se maluje, nezasluhuje, aby ho brali vážně[transgender]
== hate_dehumanise
zase se rojí u nádražní fontány, mouchy masařky jedny[immigrants]
ženská je jen děloha s pusou[women]
s tím vaším Izraelem, hadí hnízdo je to a hadi v něm[jewish]
{r19csn} by patřili do klece v zoologické
dvouocasí démoni, tihle homosexuálové, horší než mor[lgbtq]
svině z ghetta, ryjí v popelnici a kvičí pod oknem[roma]
== hate_threat
až přijde správná vláda, poteče jejich krev Vltavou[muslim]
do těch hadrů, co mají na hlavě, stačí sirka[muslim]
{r19csn} by u zadního vchodu potkali moji bejzbolku
všechny důchodce nechat zmrznout, ušetřilo by se[age]
Rusům v Karlových Varech vypálíme vily i s nimi[nationality]
transky by chtěly přes hubu, a to pokaždé, co vystrčí nos[transgender]
== threat_person
víš, co dělá kyselina s obličejem? tak mlč
prodej mi to pole, sousede, než ti v noci vyhoří stodola s dobytkem
klidně si zavolej policajty, jsou dvacet minut daleko a já jsem za dveřmi
zrovna stojím před tvou prací a mám čas
nech tý kandidatury, máš přece malý děti
ta zpráva nevyjde, pane redaktore, anebo vyjde s černým rámečkem
dlužíš mi, a já si beru úroky po prstech
== sexual_harassment
vem si příště podpatky a nic jinýho, asistentko
jsi blondýna, takže určitě umíš jenom jedno, tak předveď
poslal jsem ti fotku svýho nádobí, čekám na tvoje bradavky
trenér má právo si sáhnout, holky, kdo chce do sestavy?
nelži, že nechceš, takovou prdel nosí jen ta, co chce
== hate_slur
vypadni, muslácká držko[muslim]
socko, tady je lavička jen pro platící[class]
Ty opico, banány jsou v regálu vlevo.[black]
skopčáku, Sudety ti nevrátíme[nationality]
== hate_profane
kurvy feministický, doma by měly makat[women]
posraní Vietnamci s posranou trafikou[asian]
seru na celý ten jejich ramadán i na ně[muslim]
== insult_profane
strč si ten posudek do prdele, ty namyšlenej čůráku
píčo, ty neumíš ani couvat
zmetku zasranej, zavři rypák
== incite_selfharm
zavři se v pokoji a už z něj nevycházej živá
radši to vzdej úplně, takoví jako ty nemaj žít
== negated_hate
nikdy jsem neřekl, že {r19csn} jsou líní, a neřeknu
kdo si myslí, že Romové nechtějí do školy, ať nahlédne do našeho doučovacího klubu[roma]
mýtus, že ženy nemají smysl pro techniku, padl u nás v dílně druhý den[women]
žádné „zamoření“ uprchlíky tu není, bydlí tu tři rodiny a jeden kocour[refugees]
není důvod zakazovat {r19csd} vstup kamkoli
lidi na vozíku nikoho nezdržují, zdržují schody[disability]
bránit se {r19csd} je nesmysl, nikdo na nás neútočí
bráchovi jsem řekl, ať přestane nadávat na teplé, že jsem jeden z nich[lgbtq]
nehodnoťte kluka podle toho, že má tátu z Ghany[black]
nevěřím povídačkám, že Židé drží média, dělal jsem v novinách a drželo nás kafe[jewish]
vážně neplatí, že kdo bere antidepresiva, je slaboch[mental_health]
muslimové od nás ze závodu nikomu nic nevnucují, jen si půjčí zasedačku na pět minut[muslim]
nikoho nemůžeš soudit podle přízvuku, babička ho měla taky[immigrants]
neberte dědovi řidičák jen kvůli věku, nechte ho projít testem[age]
trans holky nejsou „převlečení kluci“, prosím, nemluvte tak o nich[transgender]
== positive_identity
zlaté české holky, stříbro ve štafetě, brečím jak želva[women]
ať se všem {r19csd} daří a mají se rádi
paní Nguyenová vede nejlepší bistro v okrese a zná jménem každé dítě[asian]
žasnu nad tím, co dokážou {r19csn}, když dostanou šanci
Romano drom hráli jako ďábli, tolik radosti na jednom pódiu[roma]
jsem nadšená ze dvou nových kolegů z Bejrútu, vzdělaní, pozorní, zábavní[arab]
první trans starostka v kraji, historický den a báječná žena[transgender]
děda ve svých devadesáti učí děti šachy, koumák neskutečný[age]
gratulace lesbickému páru z Třebíče, konečně svoji a konečně šťastné[lgbtq]
slepý horolezec vylezl stěnu, na které já brečel, borec nejvyšší třídy[disability]
dobrovolnice z charity, klaním se vám až k zemi[women]
pan Katz nám ve škole vyprávěl svůj příběh a dal nám víc než všechny učebnice[jewish]
chci {r19csd} říct jediné: jste tu vítaní
polští záchranáři nám na Lysé hoře zachránili tátu, bratři, dziękuję[nationality]
muslimská obec poslala do zaplavené vesnice kamion vody, velké srdce[muslim]
== counter_speech
Kdo na pohřbu romské dívky pokřikuje „o jednu míň“, ten by se měl stydět až do smrti.[roma]
v hospodě padlo „ženský do kuchyně“, hostinská mu vrátila pivo zpátky do sudu[women]
to, že někdo klidně napíše „Židi do pece“ pod svým jménem, mě děsí[jewish]
trolí nám pod videem „dvě pohlaví a basta, zbytek léčit“, moderuju to už od rána[transgender]
dětem nepomůže, když jim dospělí předvádějí, jak se říká „černá opice“[black]
„{r19csn} sem nepatří“ hlásal leták ve schránce, vrátila jsem ho starostovi
na stadionu visel transparent s urážkou vozíčkářů, klub ho sundal a omluvil se[disability]
ten chlap v metru sykl „běž zpátky do Kyjeva“, pustila jsem tu paní sednout a jemu řekla svoje[nationality]
slovo „šmejdi“ na adresu lidí bez domova v usnesení rady nemá co dělat[class]
pan farář z kazatelny odmítl větu, že „gayové přivolali pandemii“, a měl potlesk[lgbtq]
říct ženě v osmdesáti „už jste tu dost dlouho“, to je bezcitné[age]
učebnice z roku 1941 psala o „méněcenné rase“, na výstavě visí jako výstraha[jewish]
== friendly_profanity
ty kokso, kurva, sníh v květnu, jdeme stavět sněhuláka
hajzle jeden líný, tys to stihl, padáš mi kolem krku
to je tak zasraně roztomilý štěně, že brečím
nazdar, vy staří pazgřivci, kdo platí rundu?
ježišmarjá kurva, já mám milion na losu
ty seš teda prase, snědls deset knedlíků, respekt
a do prdele, ony nám daly na svatbu prase v mašli, umírám smíchy
jo! sakra jo! drželi jsme to do poslední sekundy
píčo, ten dron letěl až na druhej břeh
no ty krávo, mami, ty máš tetování
== neutral_identity
v Krnově stojí zachovalá synagoga a přes léto v ní bývají koncerty[jewish]
do Mladé Boleslavi dojíždí tisíce Poláků[nationality]
zákon upravuje, kdy má neslyšící nárok na tlumočníka[disability]
počet studentek techniky se za deset let zdvojnásobil[women]
hinduistický svátek světel slavili v Praze v parku Stromovka[hindu]
výzkumníci oslovili dvě stě {r19csg} z pěti okresů
sněmovna dnes hlasuje o partnerství stejnopohlavních párů[lgbtq]
== everyday
já tě zabiju, tys snědla poslední větrník
jak můžeš být tak nezodpovědná, kytko, zase jsi uschla
umřel mi telefon přesně u pokladny
Terka opravila bráchovi motorku a ještě se mu smála
ráno natáčíme, tak přijďte nenamalovaní
tyhle brambory jsou na hovado, radši rýži
potkal jsem v lese srnu a oba jsme se lekli
== support
kašli na výkon, dnes stačí, že jsi vstala z postele
nikdo nemá právo tě bít, ani jednou, ani omylem
pošlu ti písničku a zítra zavolám, ať vstaneš
nejsi ošklivá, jen ti to dlouho říkal někdo krutý
chlape, brečet můžeš, zůstanu tady a dolévám čaj
== self_identity
jsem buddhistka z Kroměříže a ano, jím tlačenku[buddhist]
černý, český, ostravský, tři slova, co ke mně patří[black]
beru léky na bipolárku a vedu účetnictví tří firem[mental_health]
== profane_object
zasranej Excel, zas mi přehodil datum
kurva kopřivy, mám je až v trenýrkách
zatraceně, ta posraná sifonová trubka
== abuse_object
tahle limonáda je hrozná břečka
ten film jsem protrpěl, herci dřevění a dialogy hrůza
== abuse_idea
popírání klimatu je hloupost za cizí peníze
sexismus v téhle firmě smrdí a je čas větrat
== distress
nic mě nebaví, nic necítím, jen prázdno a vinu
== criticism_person
slečno redaktorko, ta otázka byla podpásová a nepřesná
== question_benign
mám se nevidomému kolegovi při setkání představit jménem?[disability]
== mentioned_slur
ve slovníku je u slova „teplouš“ poznámka hanlivé, lektorka to probírala[lgbtq]
== hate_implicit
dejte jim lopatu a uvidíte, jak rychle je začnou bolet záda[roma]
jen tak pro zajímavost, kolik nositelů Nobelovky má krátké jméno a dlouhý nos a kdo jim to dává[jewish]
nová sousedka chodí zahalená, takže nikdo neví, jestli je to pořád tatáž[muslim]
když ji povýšili na primářku, na jídelně se hodně mlčelo a hodně usmívalo[women]
v tom baráku s věčně zataženými žaluziemi si Vietnamci „pěstují rajčata“[asian]
{r19csn} přijedou v pátek, v pondělí mají byt a v úterý stížnost
hezky prosím, kdo rozhodl, že náš prezidentský kandidát musí mít babičku z Haliče?[jewish]
gayové chtějí jen to samé co my, a taky naše děti na plakátech[lgbtq]
dědo, tenkrát ty otroky z Afriky aspoň někdo naučil pracovat, nebo ne?[black]
ve školce máme integrované dítě, takže plavání ruší, hádejte proč[disability]
úplnou náhodou shořel obchod dva dny po uzavření pojistky, majitel pan Abdul[arab]
oni nás nepřemůžou zbraní, přemůžou nás kočárky[immigrants]
Slovák ti pomůže se stěhováním a do roka bydlí u tebe[nationality]
to víte, svobodná matka, každé dítě jiná barva očí[women]
== insult_person
neschopáku, ani rohlík namazat
proboha, kdo ti řekl, že umíš psát básně, asi nepřítel
díky za příspěvek, doktore Nikdo
štěkáš jak čokl přes plot, ale za branku nevyjdeš
zlodějíčku špinavý, i babičce jsi vybral knížku
tahle ženská má srdce z ledničky a jazyk od hadů
co je menší než tvůj rozhled? nic
jsi průměrný ve všem a v tom nejhorším vynikáš
umyj si hlavu, mastňáku, lije se z tebe olej na lavici
lituju tvou ženu, provdala se za pytel brambor
na tvoji svatbu přišla jen účetní, a ta kvůli faktuře
starosto, vy jste obyčejný uplacený panák
tak hloupou odpověď by nedal ani papoušek
== hate_derogation
když jdou kolem {r19csn}, přecházím na druhou stranu, protože je prostě nesnáším
homosexualita mi je odporná a ti, kdo tak žijí, taky[lgbtq]
Poláci jsou vlezlí šmelináři, nesnesu je ani na dovolené[nationality]
všichni, co chodí do té modlitebny, jsou primitivové[muslim]
plešatí, tlustí, upocení dědkové, kdo se na to má koukat[age]
ženy jsou povrchní, zákeřné a hádavé, to je můj celoživotní dojem[women]
nikdy jsem se netajil tím, že {r19csi} opovrhuju
retardované děti v autobuse mi kazí každé ráno[disability]
romská muzika, romský jazyk, romské cokoli, všechno mě to odpuzuje[roma]
katolíci jsou pokrytečtí tupci a nemůžu je cítit[christian]
== hate_normative
{r19csd} by stačil příděl chleba a dost
do sboru hasičů jen chlapy, zákonem[women]
cizinci ať nesmějí do nemocnice, dokud nevyléčí posledního Čecha[immigrants]
lesbám bych umělé oplodnění zatrhl navždy[lgbtq]
autobus by mohl mít přední část pro slušné a zadní pro ně, však vy víte koho[roma]
kdo slyší hlasy, patří pod zámek doživotně[mental_health]
šátek rovná se vyhazov z práce i ze země[muslim]
== hate_negated
jací spoluobčané, {r19csn} nejsou žádní spoluobčané
Afričan nikdy nepochopí, co je to civilizace[black]
lidi na vozíku k ničemu nejsou a nikdy nebudou[disability]
Židovi nepůjčuj, nevěř a nelituj ho[jewish]
z trans člověka se nikdy nestane nic normálního[transgender]
žádný migrant nepřišel s dobrým úmyslem[immigrants]
== hate_dehumanise
jezevčíka bych v bytě snesl, ale {r19csn} jsou pod zvířaty
hmyz v sárí, bzučí a páchne kořením[hindu]
to nejsou matky, to jsou samice, co vrhají mláďata za příspěvek[roma]
upíři s jarmulkou, pijí nám krev přes úroky[jewish]
trans mozky jsou červivá jablka, vyhodit[transgender]
kdo přišel v gumovém člunu, je jen mořská špína vyplavená na břeh[refugees]
== hate_threat
na podzim pročešeme ubytovny a {r19csn} budou prosit na kolenou
každá ta jejich slavnost by si zasloužila granát do koláče[jewish]
lesbám bych to vysvětlil pěstí, rychle a důkladně[lgbtq]
kéž by se ten autobus s důchodci zřítil ze srázu[age]
Arabové tu brzo budou viset na stromořadí[arab]
Vietnamcům zapálíme stánky, až budou uvnitř spát[asian]
== threat_person
ještě ti nikdo nedal pořádně do držky? zejtra se to spraví
ten tvůj kolega taky nechtěl podepsat, teď se učí chodit
hlídej si záda, v tomhle městě jsou dlouhé noci
říkám ti to naposledy po dobrým, pak už jen po zlým
až budeš spát, přijdu si pro to, co mi dlužíš
tvoje máma otvírá každýmu, kdo řekne, že nese balík
zkus mě udat a uvidíš svůj barák z pekla
== sexual_harassment
na poradu bez podprsenky, nebo bez prémií
tak co, servírko, kolik stojíš i s pokojem?
mlč a klekni, na nic jiného nejsi
pustím tě do backstage, když mi předvedeš striptýz
máš postel v očích, tak se nedivte, kluci, že šahám
== hate_slur
teplouši, nesahej mi na sklenici[lgbtq]
mrzáku, vlez si do garáže[disability]
degeši, kdo ti půjčil auto[roma]
chátra židácká, zas pláčou[jewish]
== hate_profane
v řiti mám ty vaše autisty a jejich asistenty[disability]
ať jdou do hajzlu všichni černoši z toho týmu[black]
podělaní Slováci, furt jen ofrňují rypák[nationality]
== insult_profane
ty jsi takovej mrdoš, že to hlava nebere
běž se vysrat s těma svejma kecama
starej kurevník a zloděj, to jsi ty, strýče
== negated_hate
{r19csn} mi nikdy nic neudělali, naopak
nelíbí se mi, že se o cizincích mluví jako o záplavě, jsou to lidé se jmény[immigrants]
opravdu neplatí, že blondýny jsou hloupé, moje vedoucí má dva doktoráty[women]
Romka u pokladny ti nic nešidí, jen jsi špatně sečetl slevu[roma]
nikdy bych nepodepsal petici proti {r19csd}
nikdo z nás nemá důvod smát se člověku, který koktá[disability]
staré lidi není třeba odklízet, je třeba je poslouchat[age]
homosexuálové nejsou žádné ohrožení rodiny, mí kluci jsou důkaz[lgbtq]
není to tak, že by muslimové nenáviděli psy, soused jich má pět[muslim]
neodsuzuj ji za to, že chodí k psychiatrovi, je to stejné jako zubař[mental_health]
tohle „oni nás nahradí“ je pohádka, které nevěřím ani za mák[immigrants]
{r19csn} nejsou nijak horší řidiči, zedníci ani rodiče
být černoch v Čechách neznamená být odjinud, jsem z Kutné Hory[black]
nesdílím názor, že samoživitelky jen natahují ruku[women]
Židé nejsou lakomí, pan Roubíček zaplatil celou střechu školy[jewish]
== positive_identity
cyklistky z Tábora jsou neuvěřitelné bestie, předjely i kluky[women]
{r19csn} mají v mém srdci i v naší vsi své místo
pusťte si romskou rapperku z Brna, text jako břitva a srdce na dlani[roma]
obdivuju tátu, který sám vychovává dvě postižené děti a pořád se směje[disability]
nejmilejší sousedé, jaké jsem kdy měl, jsou dva kluci ze třetího, svatba v červnu[lgbtq]
vietnamští studenti zase vyhráli olympiádu, klobouček[asian]
milí {r19csn}, díky, že jste s námi
senegalský řezbář nám opravil betlém a vyřezal k němu slona, nádhera[black]
trans aktivistka Lenka hovoří tak moudře, že ztichl celý sál[transgender]
učitelka v šátku, kterou děti zbožňují, taková má být škola[muslim]
devadesátiletá paní Růžena peče pro celé nádraží, poklad[age]
jsem šťastná, že {r19csn} mají u nás doma dveře otevřené
židovský hřbitov opravili studenti se třemi rabíny, krásné společné dílo[jewish]
hvězda večera? neslyšící tanečnice, celá hala mávala rukama[disability]
ukrajinská paní doktorka uzdravila naše dvojčata, do smrti jí to nezapomenu[refugees]
== counter_speech
„takoví se mají rodit do popelnice“ napsal někdo o dítěti s Downem, dala jsem to policii[disability]
říkat {r19csd} „škodná“ je slovník, který si už jednou Evropa odpykala
poradkyně pro volbu povolání řekla dceři „na jadernou fyziku jsi moc hezká“, stěžujeme si[women]
opakujete lež o rituální vraždě a Polná se za ni stydí přes sto let[jewish]
písničku s refrénem „cikán do práce nejde“ jsme v rádiu vyřadili, posluchači poděkovali[roma]
tvrdit, že všichni Arabové bijí ženy, je předsudek, a ještě hloupý[arab]
u kadeřnice dnes jedna povídala „teplí by měli do izolace“, odešla jsem s mokrou hlavou[lgbtq]
na gymplu vylepili „no blacks“, studenti to do hodiny přelepili jmény spolužáků[black]
vadí mi, když se o uprchlících píše „vlna“ a „příval“, slova umějí zabíjet[refugees]
strýc nazval tetu s depresí „simulantkou“, tentokrát jsem se ozval nahlas[mental_health]
nápis „mešitu na hnojiště“ smyli sousedé a imám jim donesl datle[muslim]
vtip o „žlutých držkách“ stál moderátora místo, oprávněně[asian]
== friendly_profanity
ty vole, my jsme fakt letěli balónem
kurva jo, já jsem táta!
krucinál, to je bábovka jak od andělů
ty zmetku zlatej, přivezl jsi mi první vydání Foglara
doprdele, to je dojemný, nechte mě, já neslzím
holky, vy jste svině nejlepší, přijely jste za mnou až do nemocnice
prase jeden, sežral celou pizzu a ještě má hlad, miluju ho
vole, vole, vole, postupujem!
do háje, jak já se na vás těším, vy pošuci
sakra, ten kluk zpívá, až mi mráz běhá po zádech
== neutral_identity
ve Vysokém Mýtě vznikl klub seniorů a šachový kroužek[age]
Mezinárodní den žen připadá na osmého března[women]
na Hlučínsku byla výstava o německy mluvících rodinách[ethnicity]
ombudsman se zabýval diskriminací {r19csg} při pronájmu bytů
katolický biskup se sešel s muslimskou delegací[religion]
přednáška o dějinách transgender hnutí bude ve středu od pěti[transgender]
== everyday
ta učebnice mě jednou zabije, sto stran do pátku
vyměnil jsem brzdy, už nepískají
dcera dostala řidičák na kamion a jede do Lyonu
hlupák jsem, zamkl jsem klíče v autě
blbý počasí, ale houby rostou
odstřelte ho z věže, má poslední život
== support
není hanba říct si o pomoc, sedni si ke mně
to, že tě opustil, z tebe nedělá nikoho menšího
zítra ráno zavoláme do krizového centra, spolu
pořád v tebe věřím, i když ty zrovna ne
vydrž do rána, noc vždycky lže
== profane_object
kurva, ta lednička hučí jak letadlo
zasraný kotě, rozmotalo mi vlnu, ale aspoň je hezký
== abuse_object
hnusnej parkovací automat, sežral mi padesátku
== idiom
zabili jsme dvě mouchy jednou ranou, nákup i procházka
== abuse_idea
antisemitismus je duševní lenost a já ji nesnáším
== distress
bojím se jít do školy, zase mi budou plivat na záda
== question_benign
co se nosí na romský pohřeb, aby to bylo uctivé?[roma]
== insult_profane
vlezdoprdelko, přines šéfovi ještě papučky
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
== distress
== criticism_person
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
== insult_profane
@xbn = Romové[roma] | Židé[jewish] | muslimové[muslim] | Ukrajinci[nationality] | uprchlíci[refugees] | imigranti[immigrants] | gayové[lgbtq] | černoši[black] | Vietnamci[asian] | Indové[asian] | vozíčkáři[disability] | Slováci[nationality] | Arabové[arab] | Mongolové[asian] | translidé[transgender] | Afghánci[nationality]
@xbf = ženy[women] | lesbičky[lgbtq] | transženy[transgender] | Romky[roma] | Židovky[jewish] | muslimky[muslim] | Ukrajinky[nationality] | Vietnamky[asian] | Slovenky[nationality] | neslyšící ženy[disability] | Rusky[nationality] | uprchlice[refugees]
@xbg = Romů[roma] | Židů[jewish] | muslimů[muslim] | Ukrajinců[nationality] | uprchlíků[refugees] | imigrantů[immigrants] | gayů[lgbtq] | černochů[black] | Vietnamců[asian] | Indů[asian] | vozíčkářů[disability] | Arabů[arab] | Mongolů[asian] | žen[women] | translidí[transgender]
@xbd = Romům[roma] | Židům[jewish] | muslimům[muslim] | Ukrajincům[nationality] | uprchlíkům[refugees] | cizincům[immigrants] | gayům[lgbtq] | černochům[black] | Vietnamcům[asian] | postiženým[disability] | Arabům[arab] | ženám[women] | translidem[transgender] | Slovákům[nationality]
@xba = Romy[roma] | Židy[jewish] | muslimy[muslim] | Ukrajince[nationality] | uprchlíky[refugees] | imigranty[immigrants] | gaye[lgbtq] | černochy[black] | Vietnamce[asian] | Indy[asian] | postižené[disability] | Araby[arab] | Mongoly[asian] | ženy[women] | translidi[transgender]
@xbl = Romech[roma] | Židech[jewish] | muslimech[muslim] | Ukrajincích[nationality] | uprchlících[refugees] | cizincích[immigrants] | gayích[lgbtq] | černoších[black] | Vietnamcích[asian] | ženách[women] | translidech[transgender] | Arabech[arab]
@xbi = Romy[roma] | Židy[jewish] | muslimy[muslim] | Ukrajinci[nationality] | uprchlíky[refugees] | imigranty[immigrants] | gayi[lgbtq] | černochy[black] | Vietnamci[asian] | Indy[asian] | vozíčkáři[disability] | Araby[arab]
@xbo = Romové[roma] | Židé[jewish] | muslimové[muslim] | Ukrajinci[nationality] | uprchlíci[refugees] | imigranti[immigrants] | černoši[black] | Vietnamci[asian] | Indové[asian] | Slováci[nationality] | Arabové[arab] | Mongolové[asian] | Afghánci[nationality]
== positive_identity
vietnamská[asian] večerka u nás drží celou ulici při životě, díky za vás
holky[women] z florbalu to Švédkám natřely 5:3, jsem na ně šíleně pyšná
ať už konečně mají neslyšící[disability] tlumočníka u každého doktora, bojujeme za to deset let
romský[roma] sbor zpíval na náměstí tak, že brečel i starosta
kdo sáhne na našeho souseda Ahmeda[muslim], bude mít co do činění s celým vchodem
Ukrajinka[nationality] Oksana umyla mojí babičce vlasy a mluvila s ní, když my jsme nestíhali, jsem jí do smrti vděčná
dvě maminky[lgbtq] v naší třídě pečou nejlepší buchty na školní jarmark, fandím jim
vozíčkář[disability] z Kolína vyjel na Sněžku, to je prostě borec
důchodci[age] z naší obce vlastníma rukama zachránili kapličku, klobouk dolů
bez filipínských[asian] sester by se naše LDN zhroutila, važme si jich
nenechme si vzít rovné platy pro ženy[women], vyrvaly si je naše mámy a babičky
ten kluk z děcáku, Rom[roma], dneska promoval na medicíně, mám husí kůži
{xbn} patří do našeho města stejně jako já
{xbf} si zaslouží stejnou výplatu za stejnou práci, tečka
budu stát při {xbl}, ať si ostatní říkají, co chtějí
nikdo nesmí {xba} vyhazovat z bytu jen kvůli tomu, odkud jsou nebo koho milují
díky {xbd} máme v paneláku konečně dvorek, kde se dá sedět
nechte {xba} na pokoji, žijí, pracují, platí daně a hotovo
Židovský[jewish] hřbitov v Mikulově opravili dobrovolníci za tři léta, jsou úžasní
trans[transgender] kluk od nás z oddílu vedl tábor a děti ho zbožňují
smrtelně dobré phở, paní Hoa[asian], zabíjela bych pro další porci
černý[black] útočník Sparty byl dneska naprosto famózní, rozsekal jim obranu
ať se propadne hanbou ten, kdo shodil toho bezdomovce[class] ze schodů, a sláva těm, kteří mu pomohli
lidé se schizofrenií[mental_health] mají právo na práci, bydlení a klid, a my jim v tom pomůžeme
moje tchyně, Slovenka[nationality] jak poleno, je ten nejlaskavější člověk v celém okrese
nevzdáme to, dokud poslední romské[roma] dítě nebude sedět v normální třídě
hasičky[women] z Vysočiny tahají hadice líp než půlka chlapů, a to říkám jako chlap
tlustá[body] holka na pódiu tančila, jako by jí patřil svět, a taky že jo
Moravské Slovácko[ethnicity] umí hostit, odjížděli jsme o pět kilo těžší
musíme chránit uprchlíky[refugees] před násilím, ne násilníky před kritikou
řidička[women] devítky zabrzdila tak, že zachránila život dvěma dětem, zaslouží metál
mongolské[asian] švadleny v Blansku ušily za týden dva tisíce roušek a nevzaly si ani korunu
Indové[asian] od nás z IT prohráli v kriketu, ale v hospodě vyhráli na celé čáře
gratuluju našim dvěma chlapům[lgbtq] k svatbě, celá vesnice vám tleskala
slabozraký[disability] ladič piana slyší věci, které já v životě neuslyším, klaním se
fakt bych se pral za to, aby {xbf} nemusely chodit domů se strachem
není nic krásnějšího než romská[roma] svatba, kde tancuje i pradědeček
táta na mateřské[men] je hrdina stejně jako máma na mateřské
Syřan[nationality], co otevřel pekárnu v Jeseníku, rozdává každý večer zbylý chleba lidem bez domova
vážím si {xbg}, co tu žijí navzdory všem nadávkám
sikhové[sikh] přivezli jídlo k povodním dřív než armáda
konečně někdo přiznal, že {xbn} tehdy měli pravdu a my ostatní jsme mlčeli
naše učitelka jezdí na vozíku[disability] a drží i osmou bé, respekt
kéž by {xba} už nikdy nikdo nehnal z jejich domovů
a proto říkám, že bez cizinců[immigrants] by neměl kdo postavit dálnici, opéct kebab ani odrodit děti
== neutral_identity
Romové[roma] žijí v českých zemích od patnáctého století
ve třídě máme šest Ukrajinců[nationality] a jednu holku z Mongolska
muslimové[muslim] nejedí vepřové, takže na grilovačku kupte i kuřecí
Židé[jewish] slaví šábes od pátečního do sobotního večera
ženy[women] v Česku berou v průměru o šestnáct procent méně než muži
příliš mnoho romských[roma] dětí pořád končí ve zvláštních třídách, říká zpráva ombudsmana
v Sapě mají Vietnamci[asian] otevřeno i o svátcích
neslyšící[disability] mají znakovou řeč jako první jazyk, čeština je pro ně druhá
soud potvrdil, že hospoda nesměla vyhodit vozíčkáře[disability] kvůli místu
páry stejného pohlaví[lgbtq] mohou od ledna uzavírat partnerství na matrice
cizinci[immigrants] bez trvalého pobytu nesmí volit do sněmovny
Slováci[nationality] na brněnských kolejích jezdí v pátek domů vlakem 14:22
{xbn} dostali od radnice stejný dopis jako všichni ostatní
{xbf} se scházejí ve čtvrtek v knihovně na kurzu keramiky
mezi {xbi} a vedením továrny se jedná o vyšších příplatcích
přednáška o {xbl} se kvůli nemoci ruší
na jídelníčku přibyla jídla i pro {xba}, co drží půst
přibylo {xbg}, co si v kraji zakládají živnost
v noci kdosi zapálil ubytovnu, kde bydleli uprchlíci[refugees], nikdo se nezranil
policie hledá muže, který v tramvaji napadl ženu v šátku[muslim]
většina bezdomovců[class] v Ostravě přespává mimo noclehárny
sudetští Němci[nationality] byli po válce vysídleni, o tom nová výstava mluví otevřeně
Lužičtí Srbové[ethnicity] pečou na Velikonoce podobné mazance jako my
Svědkové Jehovovi[religion] zvonili zase v neděli ráno
chlapi[men] chodí k doktorovi míň než ženské a umírají dřív
všichni moji sousedi jsou Vietnamci[asian] a jeden Moravák
jen držitelé průkazu ZTP[disability] smí parkovat u vchodu, ostatní budou odtaženi
Ukrajinky[nationality] z úklidové firmy si stěžují, že jim tři měsíce nepřišla výplata
v tiskárně pracují od roku 1998 samí nevidomí[disability]
romský[roma] holokaust připomene pietní akt v Letech u Písku
katolíci[christian] mají mši v osm, evangelíci v deset, zvony budí všechny
gayové[lgbtq] dosud nemohou darovat krev všude za stejných podmínek
senioři[age] nesmějí být odmítnuti u přepážky jen proto, že nemají chytrý telefon
Afričan[black] z našeho týmu zabil penaltu, trenér ho stejně pochválil
kurdský[ethnicity] holič na Žižkově stříhá i v sobotu do osmi
žádná žena[women] nesmí dostat výpověď jen proto, že je těhotná
výzkum o lidech s bipolární poruchou[mental_health] hledá dobrovolníky do čtyřiceti let
buddhisté[buddhist] mají v Těnovicích centrum, přespat se dá v karimatce
Poláci[nationality] z Těšínska mají dvojjazyčné cedule, někdo je občas zničí sprejem
transgender[transgender] lidé musí čekat na termín u sexuologa i rok
tureckou[nationality] pekárnu zavřela hygiena kvůli prasklému odpadu, v pondělí zase otevírá
arménská[ethnicity] rodina prodává na trhu lavaš a granátová jablka
armáda letos přijala víc žen[women] než kdykoli předtím
starosta se s Romy[roma] z ulice Předlice pohádal o kontejnery, pak se dohodli
čtyři děti uprchlíků[refugees] jdou letos k přijímačkám z češtiny
== negated_hate
nemám nic proti {xbd}, za celý život mi žádný neublížil
nenávist k {xbd} u nás doma neměla místo a nikdy mít nebude
není pravda, že Romové[roma] kradou, bydlím vedle nich dvacet let a kolo stojí pořád na chodbě
Ukrajinci[nationality] nám práci neberou, rok jsme marně sháněli svářeče
nejsem rasista a vadí mi, když někdo o {xbl} mluví jako o zvířatech
nikdo by neměl tvrdit, že ženy[women] jsou hloupější, je to nesmysl
muslimové[muslim] nejsou teroristi, můj zubař je muslim a bojí se akorát mojí tchyně
lidé na vozíku[disability] nejsou přítěž, přítěž jsou schody
nezlobím se na Rusy[nationality] jako lidi, zlobím se na ty tanky
homosexualita[lgbtq] není nemoc a nikdo se z ní nemusí léčit
Židé[jewish] neovládají svět, moje kamarádka Ester neovládá ani vlastního jezevčíka
nechci, aby kdokoli vyháněl {xba}, ani ze země, ani z hospody
nemyslím si, že by {xbn} byli horší než my, spíš naopak
{xbn} nejsou líní, špinaví ani nebezpeční, to si jen někdo pustil pusu na špacír
proč bych měl {xba} nesnášet, když mi nic neudělali
neviním cizince[immigrants] z toho, že chybí doktoři, viním ministerstvo
není to tak, že by tlustí[body] lidé byli líní, přestaňte s tím
ten zloděj nebyl Rom[roma], byl to syn místního podnikatele, policie to potvrdila
ani jednou jsem s Vietnamci[asian] od vedle neměla problém, zato s tím psem z přízemí pořád
neříkám, že {xbn} nesmějí dovnitř, říkám, že je plno pro všechny
nebojte se lidí s psychózou[mental_health], oni vás nezabijí, mnohem častěji sami schytají ránu
nikdy jsem si nemyslela, že muži[men] jsou prasata
„špinaví uprchlíci“ jsou vymyšlení, skuteční uprchlíci[refugees] přišli v naší obci vymydlení a zdvořilí
nestydím se, že mám romské[roma] kamarády, stydím se, že se mě na to někdo ptá
žádná rasa není nadřazená, ani bílá[white], ani jiná
staří[age] lidé nejsou na obtíž, bez nich bychom si děti hlídali sami
nenapadlo by mě odsednout si od {xbg}, proč taky
Slováci[nationality] nám nic neukradli, federaci rozdělili politici
neodsuzuju lidi bez domova[class], odsuzuju ty, co na ně močí z balkonu
nesouhlasím, že by se měli Arabové[arab] deportovat, většina z nich tu léčí, učí nebo vaří
trans lidé[transgender] nejsou zrůdy, jsou to spolužáci, kolegyně, sousedi
vadí mi hluk, ne to, že jsou to Indové[asian], kdyby takhle dupali Plzeňáci, taky bych zvonil
nehajluju a nikdy nebudu, děda umřel v Terezíně[jewish]
nepřeju {xbd} nic zlého, přeju jim klid a teplou večeři
kluci nejsou násilníci od narození a chlapi[men] taky ne, učme je mluvit
není žádné „my a oni“, {xbn} jsou my
{xbf} nejsou slabé, to bych si netroufl říct ani potichu
nesnáším předsudky, {xba} ne
== counter_speech
napsal, že {xbn} jsou havěť, a právem dostal ban, z takových slov se rodí pogromy
„{xbn} do plynu“ stálo na zdi školy, zamalovali jsme to s osmáky hned ráno
kdo tvrdí, že Romové[roma] mají krádeže v krvi, šíří rasismus, a já mu to řeknu do očí
v autobuse někdo řval na Ukrajinky[nationality], ať táhnou domů, zastala jsem se jich a přidali se i další
ženy[women] prý patří k plotně, to fakt píšeš v tomhle století?
popírat holokaust[jewish] je ubohé a v Česku navíc trestné
učitel, co romským[roma] žákům říkal, že skončí v kriminále, už neučí, a zaplaťpánbůh
na tribuně dělali opičí zvuky na černého[black] hráče, takoví na stadion nepatří
nesdílejte to video, kde kopou do bezdomovce[class], nahlaste ho
„na pracák, a ne na dávky“ je laciný křik na lidi[disability], kteří nemůžou vstát z postele
poslanec nazval uprchlíky[refugees] kobylkami, má se omluvit a odejít
není to humor, když {xba} přirovnáš k opicím, smaž to, prosím
když strejda u štědrovečerní večeře spustí o {xbl}, odcházím na balkon a pouštím koledy
cedule „Cikánům[roma] vstup zakázán“ je protiprávní a hnusná, hospodský dostal pokutu
nikdo nemá co křičet na holku v šátku[muslim], že je teroristka, je jí čtrnáct a jde na klavír
stejné řeči se vedly o Židech[jewish] v osmatřicátém a všichni víme, jak to skončilo
že prý „žluté nebezpečí“, styď se, ta paní Nguyen[asian] ti jako malému dávala lízátka
vyzývat, aby někdo {xba} střílel na hranicích, není názor, ale trestný čin
proč nikdo neřekne předsedovi, že slova o „nepřizpůsobivých“[roma] jsou jen zbabělý rasismus
kdo o lidech s Downem[disability] píše, že neměli žít, ať jde jednou na jejich představení
je mi zle z komentářů, kde se lidi vysmívají znásilněným ženám[women]
není normální psát pod článek o utopených uprchlících[refugees] „dobře jim tak“
gay[lgbtq] jako nadávka? v mojí třídě ne, a proberem si proč
„vraťte se na stromy“, napsal někdo našemu černému[black] brankářovi, klub podal oznámení
== self_identity
jsem Romka[roma], učím fyziku a mám ráda Harryho Pottera
jsem gay[lgbtq], je mi padesát a nejvíc mě štvou moje kolena
já, Vietnamec[asian] z Chebu, mluvím hantecky líp než moje žena z Brna
jezdím na vozíku[disability] a ne, nepotřebuju tlačit, potřebuju, abyste neparkovali na rampě
jsem Žid[jewish] a svíčkovou si nenechám vzít
jako Ukrajinka[nationality] s dvěma dětmi jsem tu začínala od nuly, dnes mám vlastní kadeřnictví
mám Aspergera[disability] a open space mě zabíjí
jsem trans[transgender] holka z Pardubic a dneska mi přišla nová občanka!
jsem tlustá[body], tančím salsu a vaše rady si nechte
žiju s depresí[mental_health], beru prášky, chodím do práce, peču chleba
my Chodové[ethnicity] jsme tvrdohlaví, a kdo tvrdí opak, ať přijde
jsem muslimka[muslim], nosím šátek, fandím Slavii a pivo přenechám vám
mám sedmdesát tři[age] a učím se surfovat, smějte se, jak chcete
jako černoch[black] z Ostravy říkám: jo, mluvím krátce jak všici
přišel jsem jako uprchlík[refugees] a teď platím daně a nadávám na ně jako každý Čech
jsem žena[women] a svářečka, a mám dost toho, že se zákazník ptá po chlapovi
vyrostl jsem v děcáku, chudý[class] jak kostelní myš, a nestydím se
mě prostě unavuje, že mě jako Roma[roma] sleduje ochranka pokaždé, když jdu pro rohlíky
== question_benign
jak se slušně řekne: Rom[roma], nebo Cikán? nechci nikoho urazit
můžou muslimové[muslim] želé bonbony? chystám synovi oslavu
co se dává na židovský[jewish] pohřeb místo květin?
proč mají ženy[women] nižší důchody?
kde v Plzni pomáhají uprchlíkům[refugees] s bydlením?
jak nevidomému[disability] nabídnout pomoc na přechodu, abych ho nevyděsil?
jak se mám zeptat kolegy, který je trans[transgender], na oslovení?
proč vlastně v devadesátkách tolik lidí nenávidělo {xba}, je o tom nějaká kniha?
jak dlouho trvá cizinci[immigrants] získat občanství?
je pravda, že hinduisté[hindu] nejedí hovězí, nebo je to rodina od rodiny?
jaký je rozdíl mezi sunnity a šíity[muslim], prosím stručně?
co si o tom návrhu myslí {xbn}, ptal se jich někdo?
co znamená tečka na čele indických[asian] žen?
od kolika let je člověk senior[age], kvůli slevě na vlak?
proč se o {xbl} ve škole skoro neučíme?
== everyday
zabiju ten budík, řve v pět a nejde vypnout
nesnáším loupání celeru, poradíte nějaký trik?
… a tak jsem tam stála v dešti, bez klíčů a s bednou švestek
… protože vlak v Pardubicích zase hodinu stál a nikdo nic nehlásil
nakonec se ukázalo, že ten kabát vůbec nebyl jeho, ale můj
ty bláho, ta svíčková je vražedně dobrá, dej mi recept
já blbec nechal lítačku doma, jdu pěšky z Anděla
jestli tě bolí záda, netahej to sám, přijdu ve čtyři
děda vždycky říkal, že na zabijačce musí být nůž ostrý a slivovice studená
hoď mi sem zápisky, zítra je zápočet a já neumím vůbec nic
přidej majoránku, bez ní je bramboračka mrtvá
pes mi zase sežral bačkoru, byla nová
myslela jsem, že umřu smíchy, když farářovi zazvonil mobil s Kabátem
s autem bych počkala na leden, budou slevy
byla jsi dneska naprosto úžasná, ten sál tě žral
kluci dali gól v devadesáté čtvrté, spadla tribuna
kdo si půjčil žebřík ze sklepa? v sobotu maluju
toho bosse jsem sejmul posledním šípem, klepou se mi ruce
zmáčkni to dvakrát, jinak to zamrzne, vím, je to otravné
příští týden vařím já a ty přineseš víno, platí?
promiň, vybil se mi mobil, píšu až teď
máma si myslí, že moc dřu, a má pravdu
druhá série je brutální, sjel jsem ji za noc
jste ten nejlepší šéf, co jsem kdy měla, a neříkám to kvůli dovolené
kapitán vstal, narovnal si čepici a řekl: odtud plaveme
dívka neodpověděla, jen zavřela okno a dívala se, jak jedno po druhém zhasínají světla
nad ránem kluka našli u rybníka, mrzl, ale usmíval se
drak spálil mlýn, kovářova dcera mu usekla hlavu a bylo po strachu
vyzvedl by mi někdo balík ze zásilkovny? platím pivem 🍺
nezapomeň, že zítra je svoz velkoobjemu, dej ven tu starou válendu
usnul jsem na poradě a prý jsem chrápal, stydím se jak pes
kapela rozebrala pódium na třísky, ještě teď mi hučí v uších
kolik vajec do piškotu, šest, nebo osm? hádáme se s tchyní
do háje, zase mi spadl řetěz na Nuselském mostě
detektiv věděl, že vrah sedí mezi nimi, ale nechal ho dojíst polévku
babička seděla na lavičce, krmila holuby a každý měl jméno
poradila bych ti nejdřív sepsat, co tě štve, a pak teprve volat
kuře nasol, nech hodinu odležet a pak šup s ním do rozpáleného sádla
koupil jsem kolo z bazaru, po cestě se dvakrát rozpadlo, ale bylo za pětikilo
doktor říkal, že to nic není, mám víc spát a míň se vztekat
to sis dělal srandu? tuhle fotku jsi fotil ty? klobouk dolů
prohráli jsme, ale nechali jste tam srdce, hlavu vzhůru
celé ráno sháním tvarůžky, všude vyprodáno
napadlo dvacet čísel, tramvaj stojí, děti jásají, já jdu pozdě
díky za rady, starý router letěl z okna a stal se zázrak
posaď se, teto, kafe je hned a bábovka ještě teplá
kdo neviděl východ slunce z Pravčické brány, ten nežil
a když konečně zhasli, začal někdo vzadu chrápat tak, že se smál i Hamlet
učitelka nás na lyžáku nachytala s karbanem a obrala nás o všechny sušenky
hele, nech toho auta být, zavolej servis, než to úplně odděláš
tyjo, ségra vyhrála okresní kolo, můžu se zbláznit radostí
mám chuť rozmlátit ten automat, sežral mi dvacku
pojďte s námi v neděli na houby, hřiby rostou jak divé
tvůj kocour mi zase sedí na kapotě a tváří se jako majitel
letos zima k nevydržení, topíme i v kůlně
on se otočil, zamumlal něco o dešti a už ho nikdo nikdy neviděl
ta tvoje prezentace byla bomba, ředitelka zírala
== friendly_profanity
kurva, to byl gól, z půlky přímo pod břevno!!!
do prdele, já mám tu zkoušku!
ty vole, ty jsi zasraně dobrej, hraj dál
zkurveně krásnej západ slunce, koukejte z okna
jste nejlepší parta na světě, vy kurvy moje ❤️
kurva drát, narodila se mi neteř, tři kila dvacet
ten koncert byl zajebanej, přišel jsem o hlas
pojď sem, ty starej kurevníku, ať tě obejmu
jsem na tebe kurevsky pyšná, brácho
seru na déšť, jedem na Lipno
do piče, oni budou dvojčata!
ty prase, tys uběhl půlmaraton před snídaní? respekt, kurva
posral jsem se smíchy z toho videa
v sobotu to bude mrdka, teda pardon, pecka večírek, vezmi kytaru
jebat to, dáme si zmrzku
kurva, dík moc, zachránil jsi mi zadek
hovno, já to fakt dal! já to dal!
ty pičo, to je výhled, kvůli tomuhle jsme sem lezli pět hodin
miluju vás, vy zmrdi, bez vás bych to nedal
== profane_object
ta posraná tiskárna zase žere papír
zkurvený sníh, hodinu vyhrabávám auto
do prdele s tou aplikací, zase mě odhlásila
hajzl jeden šroub, nejde ven ani za boha
ten mobil je na hovno, v poledne vybitej
kurva už s těma složenkama, zase zdražili plyn
jebnutá pračka, ta jednou poletí z balkonu
zasranej pondělek, zasranej déšť, zasraný výluky
pitomej pičovej Windows se aktualizuje zrovna teď
kurva díra na D1, je po kole
== abuse_object
nenávidím tuhle sedačku, stačí pohled a bolí mě záda
odporný sirup, chutná jak shnilý kořen
ten notebook je šrot, startuje deset minut
hnusná barva, kdo vybral tuhle slizově zelenou?
nejpitomější aktualizace v dějinách
nesnáším listopad, je šedivý, mokrý a bez naděje
guláš byl hrozný, maso jak podrážka
to kolo je vražedný krám, brzdy nikde
příšerná hudba, vypni to, než to rádio zabiju
smrad, špína, plíseň, dvě hvězdičky jsou moc, do toho penzionu nikdy víc
== abuse_idea
tenhle zákon je ostudný a škodlivý paskvil
plochá Země je naprostá hovadina
rasismus je hnusný, hloupý a zbabělý
vládní politika vůči uprchlíkům[refugees] je nelidská a drahá
nacionalismus už Evropu zničil dvakrát, potřetí nechci
segregované školy[roma] jsou zločin na dětech a mají skončit
zavřít venkovské pošty byl vražedný nápad
otřesný film, děj žádný, herci ze dřeva
nové pravidlo je k smíchu, zabije celou ligu
eugenika byla zrůdná pavěda, zmrzačila tisíce lidí[disability]
hodina tělocviku v sedm ráno je sadismus
ta daň je loupež za bílého dne
norimberské zákony[jewish] byly odporné a pořád se z nich máme co učit
domácí úkoly v první třídě jsou blbost, trpí všichni
kastovní systém[caste] je krutý a nespravedlivý, shodují se i tamní studenti
== criticism_person
nesouhlasím s vámi, pane poslanče, ta čísla prostě nejsou pravdivá
podle mě trenér chyboval, když stáhl útočníka
tvůj referát je neúplný, doplň ho prosím do pátku
zklamal jsi mě, slíbil jsi pomoct se stěhováním
při vší úctě, paní učitelko, ten argument kulhá
nezlob se, ale tohle jsi spočítal úplně špatně
potřetí tento týden jdeš pozdě, takhle to dál nejde
paní starostka rozhodla špatně a měla by to přiznat
nelíbilo se mi, jak jsi mluvil s tou servírkou, omluv se jí
== idiom
je po víkendu, zabila ho inventura
sestřelil jsem ten proces, žral celou paměť
tím mailem jsem si pěkně střelil do nohy
umírám zvědavostí, kdo vyhrál
u maturity z chemie jsem vykrvácel
dneska mě ten trénink úplně pohřbil, ale stálo to za to
hořím studem jak fagule
dřeli jsme jak koně a teď spím do oběda
zabil jsi mě tím vtipem, brečím
rozstřílel kvíz na kusy, ani jedna chyba
tchyně mi sežrala nervy i s chlupama
padl mrtvý do postele, po dvanáctce
== distress
nemám sílu, vstanu a hned se mi chce brečet
nenávidím se, nemůžu se na sebe ani podívat
občas si říkám, že by bez mě bylo všem líp
táta mě mlátil páskem, je mi třicet a pořád sebou trhnu
půl roku se řežu a nikdo to neví
ve škole mi řekli, ať chcípnu, a já tomu začínám věřit
křičeli na mě, že jsem špinavej cikán[roma], syn stál vedle, od té doby nespím
máma se mnou nemluví, co ví, že jsem gay[lgbtq], všechno je prázdné
připadám si jako bezcenná nula, co mě vyhodili
manžel mi patnáct let opakuje, že jsem blbá a k ničemu
zase mě v buse chytla panika, všichni zírali, stydím se
píšou mi, že jsem tlustá kráva[body], a já už tři dny nejím
proč zrovna já, pořád já, už to nedávám
== support
nejsi póvl, slyšíš? nikdy jsi nebyl
vyser se na to, co kecaj, jsi nádherná
není to tvoje vina, že tě uhodil, nikdy nebyla
zavolej na 116 123, berou to i v noci, nemusíš na to být sám
nikdo nemá právo ti psát, ať chcípneš, u mě máš místo vždycky
nejsi přítěž, jsi moje dcera a miluju tě nade vše
kdo ti řekl tlustá[body], má problém sám se sebou
i kdyby bylo všechno v troskách, sedím v nich s tebou
není hloupé brečet, hloupý je ten, kdo se ti směje
nejsi rozbitý, jsi zraněný a to se hojí
najez se, vyspi se, zítra do toho půjdem spolu
ty hnusné zprávy si ulož, neodpovídej a odpoledne jdeme spolu na policii
to, že jsi uprchlík[refugees], není ostuda, přežil jsi, a to je obrovská věc
klidně to dneska všechno pošli do háje a zůstaň v posteli, zasloužíš si to
== mentioned_slur
na základce mi říkali „morgoš“[roma], pamatuju si tu chodbu dodnes
slovo „buzerant“[lgbtq] jsem poprvé slyšel od vlastního strejdy
v protokolu stojí výraz „židák“[jewish], soud ho uznal za hanlivý
někdo mi napsal na skříňku „mrzák“[disability], připsala jsem: mistryně republiky
za slovo „negr“[black] zavřeli sektor na dva zápasy
„rákosník“[asian] se u nás říkalo, jako by to nic nebylo, dnes se za to stydím
přišel mi dopis s jediným slovem: „kurva“[women]
když trenér řekl klukům „nebuďte teplouši“[lgbtq], odhlásila jsem syna
== reclaimed_slur
my, hrdí buzíci[lgbtq], jdeme na Prague Pride s třpytkami a bábovkou
jsem cikánka[roma], hlasitá a barevná, a nikdo mi to nevezme
ahoj lesby[lgbtq], kdo jde dneska na deskovky?
mrzáci[disability] sobě, trénink v sedm, dofouknout kola!
naše liga čarodějnic a kurev[women] zve na večer feministické poezie
== sexual_health
kondom má na obalu datum spotřeby, kontrolujte ho
gynekologická prohlídka nemá bolet, a když bolí, řekněte to
souhlas se dá vzít zpátky kdykoli, i během sexu
chlamydie se léčí antibiotiky, partnera pošlete taky
očkování proti HPV hradí pojišťovna i klukům
potíže s erekcí bývají prvním signálem nemocného srdce
== dialect
ogaři, poďte dom, šak už sa stmívá a mama navařila zelé
ty koc, dem na šalinu, nebo to škopek nestihne
bába s dědkem vandrujou do Domažlic, hyjé, to bude štrapác
seš fakt lowkey legenda, kámo, úplně mě to sejmulo
== hate_implicit
nejsem rasista, ale když přistoupí Rom[roma], přendám si peněženku do vnitřní kapsy
jasně že ženská[women] může být ředitelka, někdo přece musí vybrat závěsy
zvláštní, že kde jsou banky, tam je vždycky nějaký Žid[jewish], ale to je určitě náhoda
velmi si {xbg} vážím, jen se prostě nehodí na odpovědnou práci
takové krásné hřiště, škoda, že do tří měsíců nebude, vždyť víme, že tam chodí Romové[roma]
šest milionů? počítal to někdo, nebo jen Židé[jewish], kterým se to vyplatí?
na to, že je černý[black], mluví až překvapivě rozumně
chudáčci, postižení[disability] na vysokou nepatří, jen by se tam trápili
ten Hasan je hodný, ten není jako ostatní Arabové[arab]
za dvacet let tu budou mít děti už jen muslimové[muslim], však to má někdo spočítané
domovní řád máme jednoduchý: klid po desáté, žádní psi a žádní {xbn}
je mi jedno, co kdo doma dělá, ale syna bych gayovi[lgbtq] na tábor nesvěřil, člověk nikdy neví
Romy[roma] vždycky bolí záda zrovna ve všední den, že ano
ti uprchlíci[refugees] jsou samý mladý svalovec s novým iPhonem, chudinky
když to udělá Čech, jde sedět, když Rom[roma], měl těžké dětství
řídila ženská[women], víc k té zácpě snad dodávat nemusím
o {xbl} se smí mluvit jen hezky, kdopak to asi zařídil
na byt čekám osm let, ale to jsem neměl být našinec, {xbo} by ho měli hned
teď si hrajou na ženské, zítra na hrnce, těm transákům[transgender] to tatínkové nezakázali
vystudovaný je, ale krev je krev, Rom[roma] se vždycky vrátí ke svému
netvrdím, že to byli Ukrajinci[nationality], jen od té doby, co tu bydlí, nemám vrtačku
kdo si pustí mešitu[muslim] pod okna, ať se pak nediví, až to bouchne
od té doby, co přišli Vietnamci[asian], jsem u nás neviděl kočku
čekám dvacet let na Žida[jewish], co zaplatí první rundu
milá holka a na Romku[roma] to měla doma až nezvykle uklizené
ženské[women] taky volí, no jo, cena za demokracii
chlap[men] učitelem ve školce? každý si dokáže domyslet proč
pustili jsme je dovnitř ze soucitu a teď nám {xbo} budou vysvětlovat, jak žít
až jednou někdo zveřejní, kolik nás {xbn} stojí, budou padat hlavy, proto to tají
Lety byly pracovní tábor, trochu práce by Romům[roma] neuškodilo ani dnes
== hate_derogation
dělá se mi zle z těch zahalených ženských[muslim] v parku
{xbn} jsou ta nejhorší sebranka, jakou jsem poznal
gayové[lgbtq] jsou mi odporní a nikdy to nebude jinak
Židé[jewish] jsou chamtivá a podlá pakáž a vždycky byli
z celého srdce nenávidím {xba}, jeden jako druhý lžou
líní, smradlaví a nevděční, to jsou imigranti[immigrants]
ženské[women] jsou hloupé a hysterické, nic jim nesvěřovat
{xbn} jsou ostuda lidstva
Ukrajinci[nationality] jsou bezpáteřní zloději a hotovo
stačí se podívat na transku[transgender] a zvedá se mi žaludek
{xbf} jsou tupé, zlé a věčně uražené
Romové[roma] jsou všichni do jednoho násilnická lůza
bezdomovci[class] jsou hnusní ožralí příživníci
co tu chtějí ti tupí černoši[black]?
dědci a báby[age] jsou k ničemu, jen zavazej v tramvaji
ti ubozí uprchlíci[refugees] umí jen fňukat a natahovat ruku
== hate_negated
{xbn} nikdy nic nepostavili, umí jen ničit
{xbd} nenáleží úcta ani doktor
{xbn} nejsou lidi jako my, nedělejme, že jo
mezi {xbi} nenajdeš jediného, komu bych svěřil psa
žádná ženská[women] politice nerozumí a nikdy rozumět nebude
uprchlíci[refugees] nemají žádné právo si stěžovat, ať jsou rádi, že dýchají
v Židech[jewish] není ani špetka cti
transky[transgender] nejsou ženy a nikdy nebudou, jen převlečení blázni
z Roma[roma] slušný člověk nikdy nevyroste
postižené[disability] děti nemají mezi normálními co dělat
== hate_normative
{xba} by měli zakázat na koupališti i v obchodech
odvézt všechny imigranty[immigrants] zpátky, bez výjimky, klidně zítra
ženám[women] se nemělo nikdy dávat volební právo
Romy[roma] vystěhovat za město a postavit kolem plot
gayům[lgbtq] zakázat učit, zákonem a bez debat
ani jednoho muslima[muslim] už do téhle země nepouštět
Žid[jewish] by neměl být soudcem ani ministrem
{xbd} vzít dávky i děti
postižení[disability] ať zůstanou v ústavu a nechodí mezi lidi
{xbn} ať mají vlastní autobus a vlastní nemocnici
tohle je naše země, {xbo} sem nepatří a ať jdou
== hate_dehumanise
{xbn} jsou paraziti, vysajou z nás všechno
to nejsou lidi, to jsou krysy, mluvím o {xbl}
Romové[roma] se množí jak švábi
v zoo jsem viděl chytřejší opice, než jsou tihle černoši[black]
{xbn} jsou nádor na těle národa, vyříznout
jako kobylky se valí uprchlíci[refugees] přes hranice
Žid[jewish] není člověk, je to pijavice
== hate_threat
{xba} vyhladit do posledního
příští zahalenou[muslim] shodím z eskalátoru
jednou tu ubytovnu s cikány[roma] zapálíme i s nimi
kdo mává duhovou[lgbtq] vlajkou, ten dostane přes hubu, varujeme vás
kulku pro {xba}, ne dávky
doufám, že se všichni uprchlíci[refugees] utopí po cestě
{xbn} ať radši nespí tvrdě, benzín máme
vlaky zas pojedou, tak se balte, Židé[jewish]
== hate_slur
táhni, morgoši[roma]
drž hubu, buzerante[lgbtq]
zase tu máme ty smradlavý rákosníky[asian]
hele, negři[black] se přišli ožrat
židáku[jewish] hnusnej, tady nemáš co dělat
uhni, mrzáku[disability], zavazíš
vyžeňte toho ukáčka[nationality] od pultu
necpi se sem, hadrářko[muslim]
čmoudi[roma] jedni, běžte makat
== hate_profane
zasraní cikáni[roma], ať jdou všichni do prdele
seru na uprchlíky[refugees], ať si chcípnou doma
do piče, kolik těch posraných Židů[jewish] je v televizi
ženský[women] jsou blbý píči, všechny
ať jdou do hajzlu {xbn}, mám jich kurva dost
jebu na práva {xbg}, serou mě
== insult_person
á, ozval se pan expert
ty spálíš i vodu
vrať se na základku, jestli jsi tam vůbec byl
rozum znáš jen z doslechu
takové nemehlo jsme v kuchyni ještě neměli
sebral jsi mi pět minut a rodičům třicet let
tvoje boty mají víc stylu než ty
kdyby hloupost bolela, ty bys řval
ubožáku
šašku
malý človíček, velká pusa
mysli, než napíšeš, i když u tebe je to fuk
tvoje máma měla ten večer radši jít do kina
nezlobím se na tebe, na blbost se zlobit nedá
kvůli tobě se na šampon píše návod
nikomu jsi nechyběl, mysleli jsme, žes dal výpověď
u tebe v hlavě je zase průvan, co?
jsi užitečný jako žabky v lednu
už jen se na tebe dívat unavuje
v týmu jsi jen proto, že někdo musí nosit tašky
i zrcadlo se od tebe ráno odvrací
nesnaž se, stejně to nepůjde
jsi nula, pěkně kulatá
trdlo neschopné
to není urážka, to je fakt: jsi nejslabší článek
gratuluju, zkazil jsi i tohle, aspoň jsi důsledný
s takovým obličejem bych dělal do rádia
co jsi to za mámu, takhle pustit dítě ven, styď se
můj pes štěká rozumněji, než ty mluvíš
myslel jsem, že vtipkuješ, ale pak mi došlo, že takový opravdu jsi
nemachruj, Pepo, tvůj diplom je tisková chyba
== insult_profane
jdi do prdele, zmrde
ty blbá píčo
byl jsi čurák a čurákem zůstaneš
vypadni z týhle skupiny, debile zasranej
kurva, nahraj už, ty kreténe
vyliž mi, noobe
co je to za hajzla ten soused, jo, tebe myslím, Nováku
na tvůj názor seru, kokote
posero jedna zkurvená
== threat_person
nehody se stávají, hlavně takovým jako ty
zabiju tě, přísahám na mámu
počkám si na tebe na parkovišti, kamery tam nejsou
dej si bacha, co píšeš, víme, kde bydlíš
zítra už tak velkou hubu mít nebudeš, až ti vyrazím zuby
kdo moc mluví, skončí ve Vltavě
ještě jednou se na ni podíváš a zlámu ti obě ruce
brzdy ti v autě fungujou? pěkná věc, brzdy
já mám času dost, jednou půjdeš domů sám
já nevyhrožuju, jen říkám, že moji kamarádi nejsou tak zdvořilí
na schodech se snadno uklouzne, zvlášť když někdo strčí
jestli do pátku nezaplatíš, auto ti lehne popelem
== incite_selfharm
zabij se, nikdo pro tebe brečet nebude
udělej nám všem laskavost a zmiz ze světa
tak už skoč pod vlak, slibuješ to rok
rodině by bez tebe bylo líp, víš to sám, tak to udělej
ty ještě žiješ? tak s tím něco udělej
proč už se neoběsíš, chudáku?
== sexual_harassment
ukaž kozy, nedělej drahoty
pošli fotku bez trička, nikomu to neřeknu
s takovou pusou bys neměla mluvit, ale klečet
na tom stole bych tě otočil, paní vedoucí
kolik bereš za hodinu, kočičko?
v tý sukni se hodíš jen na jedno
vidím dva důvody, proč tě vzali, a oba máš v halence
nebuď upjatá, trocha osahávání ještě nikoho nezabila
když půjdeš nahoru ke mně, na dluh zapomenu, rozumíme si
vím, že to chceš, jen hraješ nedostupnou
otoč se, ať vidím, co ten šťastlivec dostane
máš kalhotky? dokaž to
== insult_group
řidiči bavoráků jsou všichni bezohlední burani
novináři jsou prolhaní a prodejní pisálkové
úřednice jsou líné a nafoukané, ani jedna nic neumí
fanoušci Baníku jsou stádo tupých ovcí
politici jsou bezpáteřní zloději, všichni stejní
influenceři jsou tupí netalentovaní vyžírkové
== everyday
… a to už jsme byli za Humpolcem, když si táta vzpomněl, že nechal mámu na benzínce
… takže jsme nakonec stan rozbili rovnou na parkovišti a byla to nejlepší noc z celých prázdnin
… jenže on mlčel, točil tím hrnkem a koukal ven na koleje
skladník prosí, ať neházíte špinavé palety na dvůr, kdo je má pak tahat
čaroděj zvedl hůl, mrtví se zastavili a v sále někdo otevřel brambůrky
nebudu lhát, první díl je slabý, ale od třetího vás to chytne pod krkem
napíšeme test ve středu, opakujte si vyjmenovaná slova, hlavně ta po b
v Lidlu mají mandarinky za devatenáct, ale vypadají, jako by přežily válku
náš brankář chytil dvě penalty a potom si podvrtl kotník při oslavě
ten obraz je tak ošklivý, až ho miluju, pověsím si ho na záchod
sedmiletá se mě ptá, kdo zabil Mozarta, a já nevím, co říct
zavři ten mrazák, ať se nám nerozpustí borůvky
šéfe, stroj číslo tři zase stojí, volal jsem údržbu, prý po obědě
zeptej se raději lékárníka, dvoje takové prášky najednou se brát nemají
ve tři ráno alarm, ve čtyři hasiči, v pět jsme zjistili, že to byl toustovač
jestli mi ještě jednou sníte jogurt z lednice, zavedu kamery 😀
nejradši mám, když se v listopadu válí mlha nad Vltavou a nikdo nikam nespěchá
ty ses snad pomátla, sama vymalovat celý byt? smekám
našla jsem v půjčené knize dopis z roku 1953, autor se v něm omlouvá za rozbité okno
hodinář povídá, že ty hodiny umřely na prach, ale on je vzkřísí
dejte tomu čas, rajčata v květnu vždycky vypadají, že chcípnou
zítra odstávka vody od osmi do dvou, napusťte si kýble
kdyby někdo viděl šedou kočku bez ucha v Bohunicích, je naše a slyší na Prdelku
ve druhé třetině jsme je úplně rozdrtili, pak jsme usnuli na vavřínech
neber si tu žlutou linku, stojí, jeď přes Můstek
šla do lesa, sekeru přes rameno, a vlk jí radši uhnul z cesty
prý se stačí usmát a říct ahoj, no tak jsem se usmál, řekl ahoj a spadl z molu
vyhráli jsme okresní přebor v prší, babička nás všechny oškubala
už tě nechci přemlouvat, ale ten Bernard na čepu je dneska mimořádný
co se dá dělat, uteklo mi to o vteřinu, příště to té trati nandám
kluci z dílny mi svařili rám zadarmo, dluží se jim basa piv
učil se kouzlit, a když konečně zmizel králík, zmizel i svědek
mě ta rýma zabije, podej mi prosím kapesníky a horor
babi, to není virus v telefonu, to je reklama na pánvičky
ve sboru nám chybí bas, kdo zazpívá, dostane klobásu
zrušili nám let, spíme na zemi v Bergamu, ale máme sýr
je mi líto, pane, na tenhle formulář potřebujete ještě jeden formulář
vylezte na rozhlednu při západu, nebudete litovat, jen vás budou nenávidět stehna
napsala mi po dvaceti letech spolužačka, se kterou jsme utekly z družiny, brečela jsem
nejdřív odpojit proud, potom teprve šahat do zásuvky, neptej se, proč to vím
== positive_identity
kdyby nebylo romských[roma] mamek, školní kuchyně by v tom bahně neuvařila jediný oběd
konečně přestali tvrdit, že na to nemáme, holky[women] z robotiky jedou na mistrovství světa!
vyřiďte {xbd} z obecního dvora, že ta stezka je nádherná
za {xbf} z naší směny bych dal ruku do ohně
jestli někdo zasluhuje omluvu celého národa, jsou to {xbn}
vyhnali je, okradli, a přece {xbo} vařili pro povodňový štáb, hluboká poklona
musí se jim to vrátit, všechno, co {xbd} úřady vzaly
nemůžu se vynadívat, jak ta vietnamská[asian] holčička recituje Erbena
řezník Ibrahim[muslim] z Teplic mi ušetřil nejlepší kus na oslavu, ani slyšet nechtěl o penězích
nedáme si vzít manželství pro všechny[lgbtq], budeme otravní, hlasití a vytrvalí
náš pan školník, Bulhar[nationality] tělem i duší, opraví cokoli a ještě u toho zpívá
klidně se nechám zavřít, ale tu rodinu z Kábulu[refugees] na ulici vyhodit nedám
vozíčkářky[disability] tančily na plese první valčík a půl sálu mělo mokré oči
dospělí s autismem[disability] mají taky snít o vlastním bytě, bojujte za ně
ten kněz[christian] z Broumova dal střechu každému, kdo přišel, ať se modlil, nebo ne
smekám před rabínem[jewish], který s dětmi čistí hroby neznámých lidí
chlapi[men], co si řekli o pomoc s pitím, jsou silnější než všichni hospodští siláci dohromady
kde byste byli bez romských[roma] muzikantů, vy nemastní neslaní kritici?
ta černoška[black] z operního sboru zpívá Rusalku, že ti zmrzne krev v žilách
zkuste jeden den to, co zvládají pečující ženy[women] roky, a pak se teprve bavme o důchodech
dědové a babičky[age] na univerzitě třetího věku studují líp než my za mlada
starousedlí i přistěhovalí[immigrants] tu společně vyhráli soutěž Vesnice roku
trans[transgender] trenérka našeho týmu neztratila nervy ani jednou, i když na ni z tribun létaly nadávky
== neutral_identity
{xbn} podali na obec žalobu kvůli skládce pod okny
{xbf} si na schůzi postěžovaly na rozbitý výtah
před {xbi} stál ve frontě na očkování celý náš oddíl
rozhlas vysílá každé úterý pořad o {xbl}
nikdo nesmí {xbd} odepřít lékařskou pomoc, připomněla komora
u voleb letos asistovalo několik {xbg} z druhého volebního okrsku
ve věznici pracují ženy[women] i muži, mzdy mají stejné
dva mladíci hodili láhev po rabínovi[jewish], hrozí jim tři roky
Moravané[ethnicity] se letos mohli znovu přihlásit k vlastní národnosti
poslední židovská[jewish] rodina z Hroznětína odjela v roce 1938
většina ubytovaných jsou Rumuni[nationality], pracují na směny v automobilce
slepí[disability] hráči showdownu trénují v Brně každé pondělí
prodejna bude mít pro seniory[age] vyhrazenou hodinu od sedmi
japonský[asian] turista ztratil v Krumlově pas, našel ho kominík
soused Srb[nationality] pálí švestky a stěžuje si na finančák
všichni strážníci jsou muži[men], radnice hledá i ženy
jen samé holky[women] se letos přihlásily na veterinu
muslimové[muslim] z Brna nesmějí stavět minaret, modlitebnu mají ve dvorku
nemocnice prohrála spor s Romkou[roma], kterou v osmdesátých letech sterilizovali bez souhlasu
bezdomovkyně[class] z Hlavního nádraží prodává Nový Prostor u metra
k zápisu dorazili rodiče s rouškami, tlumočnicí a třemi Mongoly[asian], co zabloudili
Romové[roma] byli za války deportováni do Auschwitzu, vrátil se jich zlomek
od nového roku mohou trans lidé[transgender] měnit údaje bez operace
nezletilým cizincům[immigrants] bez rodičů určí soud opatrovníka
pravoslavní[christian] mají Vánoce v lednu, proto mají děti omluvenku
ženy[women] žalují fotbalový svaz kvůli odměnám
policie obvinila muže, který volal na vietnamskou[asian] prodavačku, že ji zabije
duševně nemocní[mental_health] tvoří malou část pachatelů, ale velkou část obětí
bílí[white] i černí studenti bydlí na koleji Větrník ve stejné chodbě
řečtí[nationality] uprchlíci z občanské války se usadili hlavně na Jesenicku
== negated_hate
nikdy bych si {xbd} nedovolil nadávat, natož je vyhánět
ať mi nikdo netvrdí, že {xbf} neumějí velet, sloužil jsem pod dvěma
nevybírám nájemníky podle toho, jestli jsou to {xbn}, mně stačí, když platí a nekouří
prosím vás, {xbo} tu studnu neotrávili, praskla stará jímka
jako malá jsem se {xbg} bála, protože mě babka strašila, dneska se za to stydím
Němci[nationality] už dávno nejsou nepřátelé, jezdím k nim pro prášek na praní
není hanba být chudý[class], hanba je smát se chudým
kuchařka nevaří špatně proto, že je Ukrajinka[nationality], vaří špatně, protože nesnáší kmín
nevěřím na židovské[jewish] spiknutí, moji židovští příbuzní se neshodnou ani na obědě
opravdu mi nevadí, že kluk chodí s klukem[lgbtq], vadí mi, že nechávají mokré ručníky na zemi
nedá se říct, že by všichni muslimové[muslim] utlačovali ženy, u nás doma velí máma a je muslimka
nemyslím, že lidé s Downovým syndromem[disability] překážejí, kavárna s nimi šlape skvěle
není žádná „cikánská[roma] nátura“, je jen dlouhá zima bez topení
tlusté[body] dítě není líné dítě, zkuste mu koupit dres v jeho velikosti
staré[age] řidiče bych neházel do jednoho pytle, náš děda nenaboural šedesát let
to, že mě okradl Polák[nationality], neznamená, že Poláci kradou
kdepak, {xbn} nic nezavinili, jen byli první na ráně
k {xbd} necítím zášť, i když jsem v tom sporu stál proti nim
neštítím se lidí z ulice[class], štítím se toho, jak o nich mluvíme
== counter_speech
kdo v hospodě začne s tím, že {xbn} patří za ostnatý drát, ten u mě dopil
můj syn přinesl ze školy vtip o plynu a Židech[jewish], tak jsme jeli do Terezína
„nejdřív naši“ zní hezky, jen ve skutečnosti znamená „{xbn} ať zmrznou“
pod fotkou prvňáčků někdo napsal, že patří do plynu, protože jsou tam Romové[roma] a Vietnamci, policie ho našla
kdo se směje videu, kde nutí postiženého[disability] kluka jíst hlínu, je stejný jako ten, co to natáčel
na mítinku skandovali „Čechy Čechům“, stoupli jsme si naproti s hrnci a byli jsme hlasitější
nelíbí se mi, že moderátor nechal bez odezvy větu o „líných ženských[women]“
paní v čekárně prskla po mamince v hidžábu[muslim], že smrdí, sestra ji poslala domů i s jejím tlakem
„buzerant[lgbtq]“ není legrační přezdívka pro brankáře, odpískal jsem to a dal žlutou
to, co píše o {xbl} váš bratranec, není svobodný názor, ale návod k pogromu
ještě jednou tady uvidím příspěvek o „opičácích“ a letíte ze skupiny, černošští[black] hráči jsou naši kluci
štve mě, jak se po každé loupeži hned píše, že {xbn}, a když to nejsou oni, je ticho
skopčák[nationality] se v naší rodině neříká, babička byla z Liberce a dost si vytrpěla
vysmívat se transženě[transgender] kvůli hlasu je podlé, a dělá to dospělý člověk s titulem
hesla o „vyčištění ulic“ od bezdomovců[class] mi nahánějí hrůzu, lidi nejsou bláto
popírači píšou, že v Letech[roma] se nic nestalo, a já mám v ruce dědův lístek odtamtud
== friendly_profanity
ty vole, on ten jezevec fakt přišel na zahradu, no kurva
kámo, seš debil, ale můj debil, všechno nejlepší ke čtyřicítce
sakra ženský[women], vy jste to posraně dobře zahrály, klobouk dolů
do prdele, to je ale roztomilý mimino
kurva fix, hokejky jsou doma, máme zlato!
já se z vás poseru, oni mi koupili kolo
jdi do háje, to myslíš vážně? ty ses zasnoubila? kurva, gratuluju!
zkurveně dobrej burčák, přines ještě flašku
nasrat, dneska nepracuju, svítí slunce
kurva, chlapi, kdo z vás vytáhl tu Tatru z bahna, má u mě sud
hovno smutek, dneska slavíme, táta je zdravej
no ty vole do prdele, vona ta babča běží rychlejc než já
== support
kašli na ty pitomce, co se ti smějou za koktání[disability], já tě poslouchám ráda
nejsi zbabělec, že jsi utekla, jsi živá, a to je jediné, co platí
ať si tetka mele, co chce, máš v sobě víc odvahy než celá ta svatba
umřít není jediná cesta ven, ještě jedny dveře zkusíme spolu, ano?
hele, i když se ti zdá, že seš k ničemu, minulý týden jsi mi zachránil krk
nestyď se za jizvy, jsou důkaz, že jsi tu zůstala
neodepisuj mu, zablokuj ho a přespi u nás, gauč je rozložený
nikdo ti nesmí říkat „ty cikáne“[roma] jako nadávku, zítra jdu za ředitelem já
vzteklej být můžeš, rozbij třeba hrnek, ale sobě neubližuj
padlas na dno, ale dno je aspoň pevné, odrazíme se
== distress
po porodu se na malou nemůžu dívat a nenávidím se za to
šéf mě před všemi nazval debilem, celou noc jsem zvracela
od té bouračky slyším brzdy, i když je ticho, bojím se usnout
nechtějí mě ani v dílně, ani v rodině, asi opravdu nejsem na nic
na internátu mi strkali hlavu do záchodu, je mi čtyřicet a pořád cítím tu vodu
nikdo to nepozná, usmívám se, a v kapse mám dopis na rozloučenou
bratr mi napsal, že pro něj jako trans[transgender] jsem mrtvá, a já se už tři dny neoblékla
== self_identity
my, Romové[roma] z Rokycan, máme kapelu, fotbal a nejhorší úřednici v kraji
jsem nevidomá[disability] a když mi řeknete „tamhle“, tak vás přetáhnu holí, z lásky
jako chlap[men] na mateřské se nudím jen, když malá spí
jsem Slovenka[nationality] a ř se nikdy nenaučím, zmiřte se s tím
jsem lesba[lgbtq], včelařka a předsedkyně zahrádkářů, v tomhle pořadí
ve čtrnácti mi řekli, že s dětskou obrnou[disability] nebudu nic, dneska vedu účtárnu
narodila jsem se v Saigonu[asian], puberta v Sokolově, teď doktorát v Praze
jsem evangelík[christian], tudíž šetřivý a zpívám falešně, ale nahlas
slyším hlasy[mental_health], beru léky a řídím knihovnu, ano, jde to dohromady
== question_benign
vadí {xbd}, když se jich ptáme na jejich svátky?
kdo by {xbf} mohl poradit s daňovým přiznáním v angličtině?
proč se v Česku tolik let mlčelo o odsunu Němců[nationality]?
máte zkušenost s vozíkem[disability] v pražských tramvajích, které linky jsou nejhorší?
smí muslim[muslim] jít na zabijačku, když nebude jíst, nebo je to nevhodné?
jakou knížku o dvou tátech[lgbtq] byste doporučili pro předškoláka?
kdy smí žena[women] po císaři zvedat dítě?
liší se romština[roma] na Slovensku a v Česku hodně?
== idiom
dostal jsem od ní košem, že mi málem ulítla hlava
zítra na to vlítnem a rozsekáme to na kousky, myslím ten projekt
mám hlad, že bych snědl i koně s podkovami
zabili jsme dvě mouchy jednou ranou, knihovna i pošta
krvácí mi peněženka, ale ta lampa je nádherná
server lehl, teď ho oživujeme, mrtvých procesů je pět
ten sólista nám trhal uši i srdce
dali jsme jim na frak, čtyři nula
== criticism_person
mrzí mě, že jste mi lhal o stavu auta, chci vrátit zálohu
vaše recenze je nefér, byl jste u nás pět minut a nic jste neochutnal
jako tajemník jste měl úřad otevřít, a vy jste odjel na chalupu, to je chyba
myslím, že ses ke kolegyni zachoval hrubě, promluvte si spolu
tvůj text má dobrý začátek, ale závěr nedává smysl, přepiš ho
nevolila jsem vás a s rozpočtem dál nesouhlasím, přesto děkuji za odpověď
== abuse_idea
nápad prodávat chodníky zahrádkám je drzost
teorie o nadřazenosti bílé[white] rasy je blud, co zabíjel miliony
zákaz potratů by byl krutý a hloupý, platily by za něj ženy[women]
homeopatie na zápal plic je hazard s životem
ten seriál je urážka knížky, vraždí každou postavu jednu po druhé
odebírat děti chudým[class] kvůli plísni na zdi je nelidské a drahé
== mentioned_slur
ve vlakovém kupé si pán ulevil slovem „cigoši“[roma], průvodčí ho požádala, ať vystoupí
„šikmoočko“[asian] mi říkala učitelka a myslela to jako kompliment, psala Linh ve fejetonu
v archivu čtu udání z roku 1942, slovo „Žid“[jewish] je v něm podtržené třikrát
v esemesce stálo jen „táhni, ukáčko“[nationality], přeposlala jsem ji vedoucí prodejny
== abuse_object
ten polštář je nástroj inkvizice, ráno nehnu krkem
vysavač je zmetek, víc toho vyplivne, než nasaje
ochucené pivo je zločin proti lidskosti, fuj
pitomá křížovka, ani tajenka nesedí
nenávidím papírová brčka, rozmočí se dřív, než se napiju
== profane_object
kohoutek kapal celou zasranou noc
na hovno film, na hovno popcorn a sedačka taky na hovno
zasekl se mi zip, kurva, a jsem na svatbě
zas ta zkurvená výluka, jedu busem přes půl kraje
do prdele s těma novejma kódama v appce
== hate_implicit
vždycky říkám, že Romové[roma] mají hudební sluch, hlavně na cinkání klíčů od cizího auta
nic proti, ale ulici poznáte hned: kde bydlí {xbo}, tam nekoupíte byt ani za babku, a není to náhoda
pozval jsem ji na kafe a ona prý, že vede katedru, no, u žen[women] se dneska titul dává k rtěnce
Slováci[nationality] nám utekli, a stejně tu všude sedí na teplých místečkách, to se holt umí narodit
kolega z Alžíru[arab] má batoh, já jen říkám, že si sedám na druhý konec vagonu
{xbn} by za nás nehnuli prstem, to si pamatujte, až jim zase ponesete deky
mají svůj stát, mají naše noviny a mají i vaši hypotéku, a jména už si domyslete, pane Kohne[jewish]
firma mě nevzala, prý výběrové řízení, no jasně, nejsem ani černý[black], ani na vozíku
to dítě za to nemůže, jenže z téhle rodiny bude za deset let totéž co táta, Romové[roma] to mají dané
dvě maminky[lgbtq], to je roztomilé, a kdo toho chudáka naučí být chlapem?
inzerát: pronajmu 2+1, nekuřákům, bez zvířat, preferujeme našince, {xbo} ať si ušetří telefonát
byl jsem v Osvětimi[jewish], hezké cihlové domky, na to, co se o tom napovídá, tedy čekal jsem víc
dejte {xbd} kolo a do týdne ho rozeberou, dejte jim byt a do týdne je pryč podlaha, vždyť to znáte
postižený[disability] v televizi, to je hezké gesto, jen ať to nemusíme poslouchat celou hodinu
ženská[women] za volantem kamionu? dobré vědět, vezmu to přes Vysočinu
není to tak, že bych je nemusel, já jen nechápu, proč musí {xbn} dýchat zrovna tady
muslimové[muslim] to tak prostě mají, ženu zbít a v pátek se pomodlit, jiný kraj, jiný mrav
když už někdo pláče nad holokaustem Romů[roma], mohl by taky spočítat slepice, co se ztratily
na koho jiného by si tak {xbn} mohli stěžovat než na nás, co je živíme
Vietnamec[asian] nikdy nespí, jen přepočítává, o kolik vás dneska ošidil na rohlíkách
až {xbf} přestanou brečet kvůli platům, možná si všimnou, že někdo pracuje
slečna je z Kyjeva[nationality], tak si hlídejte manžely, holky, víme, proč sem jezdí
milý zeť, hodný, jen ty děti budou takové opálené[black], no co už, budeme je mít rádi i tak
dobrovolníci nosí uprchlíkům[refugees] hračky, oni je obratem prodají, ale hlavně že máme dobrý pocit
lidé s depresí[mental_health] by potřebovali hlavně vzít do ruky krumpáč, moje babka deprese neznala
transsexuál[transgender] na záchodě vedle mojí dcery, prosím, pokrok, já jen čekám, kdy se to v novinách dočtu
těžko soudit, ale že by zrovna {xbn} uměli číst smlouvy, to bych se divil
naše čtvrť bývala bezpečná, pak přišel dotační projekt a s ním {xbo}, dál si to spojte sami
kdysi se jim říkalo kočovníci a jezdili pryč, škoda, že tu tradici Romové[roma] opustili
důchodci[age] zabírají byty po sto metrech, čekáme, čekáme, a oni pořád nic
kdo ovládá burzu, ten ovládá i počasí, zeptejte se v Tel Avivu[jewish]
== hate_derogation
jak uvidím {xba} v našem supermarketu, chce se mi zvracet
{xbn} jsou prolhaní až do morku kostí
falešný, zákeřný a studený národ, to jsou Rusové[nationality], bez výjimky
všechny tlusté[body] ženské jsou nechutné, ať se schovají
muslimové[muslim] jsou krutí zaostalci a nic mezi nimi nehledej
každý transvestita a transka[transgender] je odporná karikatura člověka
{xbf} jsou falešné, líné a zbytečné jak třetí bota
černoši[black] jsou pitomí, umí leda běhat
Číňani[asian] jsou špinavci bez citu
lidi ze sociálních bytů[class] jsou líná prasata a zaslouží si bídu
farizejové a úchyláci, to jsou katolíci[christian] od prvního do posledního
blázni z Bohnic[mental_health] jsou děsiví, k ničemu nepoužitelní
s Araby[arab] bych nevydržel ve stejné místnosti, je to podřadná sebranka
přestěhovali se sem Cikáni[roma], a je z toho chlív, jací oni, takový dům
{xbn} se mi hnusí, jejich jídlo, řeč i ksichty
nikdo na světě není tak protivný a tupý jako {xbf}
feministky[women] jsou zahořklé ošklivé krávy, co je nikdo nechce
Slováci[nationality] jsou závistivá a hloupá cháska
== hate_negated
o {xbl} se nedá říct jediná pěkná věc, zkoušel jsem to
{xbn} si nezaslouží ani ten chleba, co snědí
ženy[women] do vedení nepatří, nemají na to hlavu ani nervy
slušný Ukrajinec[nationality] neexistuje, existuje jen ten, kterého ještě nechytli
nikomu by {xbn} nechyběli, kdyby zítra nebyli
z arabského[arab] světa nikdy nic dobrého nevzešlo
nejsou to spoluobčané, je to břemeno, ti postižení[disability], a nikdy nám nic nevrátí
muslim[muslim] neumí být vděčný, čestný ani čistý
gayové[lgbtq] nejsou rodina a žádný papír to nezmění, jsou to jen dva úchylové v jednom bytě
{xbn} nemají duši, jen žaludek
ani po sto letech z nich nebudou Češi, {xbo} nechtějí a nemají na to
== hate_normative
zaveďme pro {xba} evidenci, jméno, adresu a nášivku
romským[roma] ženám po druhém dítěti povinnou sterilizaci
žádný byt pro {xba}, dokud čeká jediný Čech
na medicínu bych ženské[women] nebral, místa patří klukům
zbourat mešity[muslim] a parcely zorat
lesbám[lgbtq] odebrat děti a dát je normálním lidem
blázny[mental_health] zavřít zpátky za zeď a klíč zahodit
Ukrajince[nationality] nezaměstnávat, ať jdou bojovat
po sedmdesátce[age] vzít řidičák i volební lístek
majetek Židů[jewish] zestátnit a rozdat potřebným
černoch[black] v národním dresu nemá co dělat
do krámu pouštět {xba} po jednom a s hlídačem
transky[transgender] zakázat ve škole, v úřadě a nejlíp všude
kdo nosí šátek[muslim], ten ať nemá nárok na doktora
== hate_dehumanise
{xbn} jsou plíseň, tady seškrábneš, jinde vyleze
uprchlíci[refugees] jsou nákaza na dvou nohách
transky[transgender] jsou zmetky přírody, ne lidi
smečka šakalů, ne sousedi, takhle říkám Romům[roma]
{xbn} se přisáli na náš stát jako klíšťata
tohle se necvičí knihou, ale bičem jako dobytek, {xbn} jiné řeči nerozumí
postižení[disability] jsou zelenina, zalévat je je škoda vody
ženská[women] je chovný kus, k ničemu jinému ji nestvořili
Židé[jewish] jsou mor, na který dějiny už jednou hledaly lék
poloopice, přišly z pralesa a do pralesa patří, černoši[black]
== hate_threat
{xbo} by se měli stěhovat, dokud můžou po svých
přijde noc, kdy {xba} nikdo neochrání
na dalšího cigána[roma] u mého plotu čekám se sekerou
miny na hranice a máme po uprchlících[refugees]
každého Žida[jewish] na lucernu
na Pride[lgbtq] přijdeme i my, s tyčemi a kyselinou
mešita[muslim] stejně shoří, jde jen o to, kolik jich bude uvnitř
ženskou[women] je potřeba každý den zmlátit, pak ví, kde je její místo
jedna puška, krabice nábojů a {xbd} vyřeším bydlení
přijde do naší hospody černoch[black] a odvezou ho v pytli
== hate_slur
seber si ty svoje cikáňata[roma] a vypadni z dvora
co čumíš, teplouši[lgbtq] jeden
židáci[jewish] zas rozdávají rozumy
vrať se do buše, negře[black] černej
mongole[disability] debilní, kdo tě pustil z ústavu
žluťáku[asian] šikmookej, vari od pultu
== hate_profane
na kurva co je tady tolik zasranejch Ukrajinců[nationality]
serte na {xba}, je to jedna velká hromada sraček
feministky[women] zkurvený, táhněte do prdele
už mě sere to buzerantský[lgbtq] divadlo v televizi, běžte do piče
vyliž si, muslime[muslim] zasranej, tohle je naše země
posraní mrzáci[disability], všude se pletou s těma svejma krámama
== insult_person
zvou tě jen proto, že tvoje sestra je milá
tvůj nejchytřejší komentář je mlčení
tebe při vybíjené vybírali poslední a já už chápu proč
jé, on to zkusil s přemýšlením, jak roztomilé
kdyby byl závod v lenosti, ty bys na něj nedošel
nedivím se, že ti utekla, já bych zdrhla už před oltářem
ozvi se, až dospěješ
diletant bez špetky talentu
srabe
toho se neptej, ten potřebuje obrázkovou knížku
čtyřicet let a máma mu pere ponožky, a on bude radit mně
četl jsem tvůj životopis dvakrát a nenašel jsem tam nic
mluvíš jako vrzající vrata, jenže ta vrata k něčemu jsou
vy jste, pane doktore, ostuda i pro neznalost
drahé sako na tobě vypadá jak kravata na praseti
usmrkánku
když jsi vešel, vkus odešel zadními dveřmi
smějí se ti ze slušnosti, za zády upřímně
k čemu je takový člověk, jako jsi ty, vážně se ptám
nikdy z tebe nic nebude, jako z tvého otce
slepice praštěná
měl jsi jediný úkol a stejně jsi ho zvoral, nešiko
lžeš, podlézáš a ani jedno ti nejde
ten účes je trest?
buď rád, že se z hlouposti neplatí daň
jsi ošklivější než hřích
jen piš dál, tvůj pravopis nám dělá večer
i rezerva v kufru je užitečnější než ty
odporný člověče
narodil ses jako kulisa?
Maruško, ty máš z pitomosti snad habilitaci
na tebe se hodí jediné slovo: zbytečný
dárečku, tobě by neuvěřili ani jméno
kdyby se dávala medaile za nemožnost, zakopl bys cestou na stupně
ty radši nemluv, u tebe je každé slovo ztráta kyslíku
tak tohle vychovala tvoje matka? chudák ženská
== insult_profane
jdi do piče, ty dutá hlavo
ty smradlavá děvko
hlavo čurácká
ty mi šéfovat nebudeš, vole vyjebanej
takovýho kreténa aby člověk kurva pohledal
seš na hovno člověk, na hovno táta a na hovno obránce
polib mi prdel, skunku
debile posranej, zas jsi nebránil
ty jsi ale píčus, ty bláho, celej gulag jsme kvůli tobě prohráli
starej zmrd a ani pivo nezaplatí
== threat_person
škoda by bylo toho hezkého krámku, kdyby náhodou chytl
klidně si piš, my už máme vytištěnou mapu k tobě
ještě jedno udání a tvoje matka bude brečet u hrobu
vyřiď bráchovi, že dluh beru i v prstech
zmlátím tě, že tě nepozná ani vlastní pes
kopej si jámu, brzo v ní budeš ležet
vyškrábu ti oči, zrádkyně
pustím na tebe psy, jen to zkus
svědkové někdy zapomínají, co viděli, a potom žijou dál
v sedm pod mostem, přines prachy, nebo přines berle
počítej si dny, moc jich nezbývá
já dvakrát neupozorňuju, zeptej se souseda, leží na chirurgii
podříznu tě jak podsvinče
jen tak dál a začnu tvojí kočkou
== incite_selfharm
běž pod vlak a bude klid
nikdo tě nebude postrádat, napiš dopis a konec
radši chcípni, než bys ještě jednou promluvil
škoda, že ti to loni nevyšlo, zkus to znova
na tvém místě bych to dávno skončil, popřemýšlej o tom
ať tě tu zítra nevidíme, skonči to konečně
== sexual_harassment
takový zadek by měl být v pracovním řádu
sedni si mi na klín a probereme ten příplatek
stráv se mnou víkend a zkoušku máš v kapse, slečno inženýrko
mám volnou postel a volnou ruku, kdy přijdeš
přes ty tvoje prsa jsem z hlášení neslyšel ani slovo
jednu fotku ze sprchy, nebuď ledová královna
ty jsi typ na jednou a předat dál
svlékni se, stejně kvůli tomu jsi přišla
jak to bez chlapa vydržíš? já tě zaleju
praktikantku bych si dal po obědě místo zákusku
slez z koně a nasedni na mě
dneska přijď bez podprsenky, šéf to má rád
v autobuse se o ni vždycky otřu, neřekne nic, tobě by se to taky líbilo
na šukání dobrá, škoda že u toho mluví
zůstane to mezi náma, jen mě nech sáhnout
== insult_group
policajti jsou tupí, proto šli k policajtům
učitelé jsou lenoši, půl roku prázdnin a pak fňukají
sparťani jsou bezmozková banda
právníci jsou do jednoho prolhaní vyděrači
cyklisti jsou drzí idioti, předpisy nezná ani jeden
hráči téhle hry jsou smradlaví lúzři bez života
== everyday
… a starý mlynář jen pokrčil rameny, zhasl lucernu a pustil cizince dovnitř, i když nikdo ze vsi by to tu noc neudělal
… pak přišla Jitka, sedla si ke klavíru, a bylo po hádce
… jenže to bychom nesměli zapomenout mapu na střeše auta, někde u Tábora
než podepíšeš hypotéku, vyspi se na to, přečti si celou smlouvu s tužkou v ruce a na všechno, čemu nerozumíš, se drze zeptej
na srazu po dvaceti letech vyšlo najevo, že ten hrozný kluk, co mi sypal písek do bot, dneska vede záchrannou stanici pro ježky
inscenace je krutá, vtipná a nádherně zahraná, odcházel jsem rozsekaný na kusy a šťastný
hrajeme kooperativně: ty drž bránu, já zabiju lučištníky, Míra léčí
mamka tvrdí, že knedlík se řeže nití, a kdo vezme nůž, ten u ní skončil
řidič trolejbusu počkal, ať doběhnu, zlatý člověk
sousedka zase vrtá v deset večer, ale upekla nám štrúdl, tak mlčím
zítra má prý padat led s deštěm, obujte si něco s pořádnou podrážkou
tohle horko je smrtelné, ani slepice nevycházejí z kurníku
odešli jsme na vrchol ve čtyři ráno, v mlze, s hloupými vtipy a dvěma rohlíky
kdo z vás, géniové, dal do myčky dřevěné prkénko?
tchán prohlásil, že auto je mrtvé, a pak do něj kopnul a ono chytlo
dneska jsem konečně vyhodila ty hnusné závěsy po předchozích majitelích
doručovatel napsal, že mě nezastihl, a já celou dobu seděl na schodech
v Lounech na nádraží mají nejlepší čočkovku na světě, nedělám si legraci
ségra je šikovná, opravila kotel podle videa a ještě mi vynadala, že topím blbě
budu upřímný, ten druhý návrh je lepší, první se utopil v detailech
vzbuď mě v šest, a kdybych nadával, nevšímej si toho
poslední kapitola mě zničila, probrečel jsem celou cestu vlakem do Přerova
po zápase jsme si se soupeři podali ruce a šli společně na klobásu
dědo, neklikej na to okno, žádné miliony jsi nevyhrál
komisař zvedl prostěradlo, zaklel a poručil všem, aby opustili knihovnu
už nikdy nebudu stěhovat pianino za pizzu, všechno mě bolí
děkuji vám za krásný kurz, vysvětlila jste mi za víkend víc než gympl za čtyři roky
letí ti tkanička, pozor na schodech
nechal jsem chleba v troubě, teď je z něj zbraň
vždyť je to jedno, hlavně že jste v pořádku dojeli
== positive_identity
až zas někdo řekne, že romské[roma] děti nechtějí studovat, pošlu ho za naší Sárou, která vstává ve čtyři, aby stihla autobus na gymnázium
celá vesnice se modlila, hádala a nakonec složila na operaci malého Aliho[muslim], a nikdo se neptal, odkud je
jsem naštvaný, protože {xba} tahají po úřadech už třetí rok a oni to snášejí s grácií, kterou bych neměl
pryč s nenávistí, ať žijí {xbn} i všichni ostatní, kdo sem dneska přišli
{xbf} nám zachránily firmu, když to ředitel vzdal
dobře udělali {xbn}, že se nenechali zastrašit
barmanka na protézách[disability] nosí šest půllitrů najednou a já zírám
paní Zdeno, v devadesáti[age] a s berlí předběhnete celý spolek, jste neskutečná
sestra z Kyjeva[nationality] držela tátu za ruku, když umíral, tohle se nedá zaplatit
zaplať pánbůh za každou ženu[women], která na tu komisi křičela, dokud ji neslyšeli
ať si píšou, co chtějí, náš duhový[lgbtq] ples byl nejkrásnější večer roku
mladí vietnamští[asian] fotografové mají v Chebu výstavu, jděte, budete koukat jak vyjevení
rabín[jewish] i farář přitáhli společně vánoční strom, spadl jim na auto a smáli se oba
sirotci z Ukrajiny[refugees] vyhráli hokejbalový turnaj a vřava byla slyšet až v Hodoníně
nikdy neuhnu, dokud nebudou mít {xbn} zaručené totéž co já
== neutral_identity
devadesátá léta přivedla do pohraničí mnoho Vietnamců[asian], jejich děti dnes studují, vedou firmy a o tržnicích vyprávějí jako o dávné historii
soud uložil podmínku muži, který na zastávce plivl na ženu[women] s kočárkem
{xbn} podepsali petici proti hluku z letiště
{xba} pozvali na hasičský ples, tombola začíná v devět
stížnost {xbg} na vlhké byty město řeší od února
nevidomý[disability] pasažér žaluje dopravce, protože ho řidič s vodicím psem nevzal
nikdy v historii nebyla ve vedení kraje žena[women]
uprchlíci[refugees] smějí pracovat až po půl roce, upozorňuje právnička
Korejci[asian] z Nošovic hrají baseball na starém škvárovém hřišti
muži[men] páchají sebevraždu čtyřikrát častěji než ženy
v Ústí shořel dům, kde bydleli převážně Romové[roma], příčinou byla elektroinstalace
na pohřbu četli čtyři Židé[jewish] a jeden ateista
turečtí[nationality] řidiči uvázli na hranicích a tři dny spali v kabinách
samí důchodci[age] a dvě štěňata, taková byla účast na brigádě
lesbický[lgbtq] pár z Olomouce vede útulek pro staré psy
== negated_hate
kdo roznáší, že jsem sprostě mluvil o {xbl}, ať mi to přijde říct do očí, protože je to lež jako věž
říkali nám, ať se bojíme, a my jsme se nebáli, {xbn} odnaproti nás naopak naučili péct placky
nemá smysl {xba} obviňovat, ten most spadl kvůli korozi
vrah není vrah proto, že je Rom[roma], a světec není světec proto, že je Čech
kebab byl strašný, to jo, ale na Turky[nationality] kvůli tomu nadávat nebudu
žádnou nemoc k nám uprchlíci[refugees] nepřinesli, naše doktorka vyšetřila všechny
moje manželství nijak neutrpělo tím, že se směli vzít dva muži[lgbtq] z vedlejší ulice
Romové[roma] že nedělají? polovinu našeho sídliště stavěla Bandyho parta
nemohu vinit dnešní Němce[nationality] za to, co dělali jejich dědové
u nás ve třídě se {xbd} neposmívá nikdo, a kdyby začal, skončí u mě
být Arab[arab] není důvod k vyvedení z letadla a aerolinka to nakonec uznala
ženy[women] nepotřebují chránit před politikou, spíš politika potřebuje víc žen
== counter_speech
jedna máma na pískovišti odtáhla kluka od romské[roma] holčičky, že je „špinavá“, tak jsem tam posadila všechny tři svoje a hráli si do tmy
„ti sem nepatří“, řekl vrátný o {xbl}, a já od té doby píšu řediteli každý týden dopis
v rádiu tehdy říkali lidem švábi a za pár týdnů začala genocida[ethnicity], tak mi netvrďte, že jsou to jenom slova
„do plynu“ se na fotbale nekřičí, ani na Židy[jewish], ani na slávisty, ani ze srandy
když někdo nazval holčičku s Downem[disability] „omylem“, ozvalo se tisíc lidí, že omyl je on
větu „táhni, odkud jsi přišla“[immigrants] slyšela sestřička po dvanáctihodinové noční, styďme se
kdo nenávidí {xba}, ten má možná strach, ale ani strach neomlouvá zapálený dům
== hate_implicit
nepotřebuju statistiky, stačí mi projít kolem ubytovny a vidět, co tam {xbn} dělají v deset dopoledne, zatímco já platím daně na jejich snídani
dal jsem jim šanci jednou, dal jsem jim ji dvakrát, ale po třetí ztracené vrtačce pochopíte, že u Romů[roma] to není o výchově
ve třídě je sedm Romů[roma], takže se díváme po jiné škole, ne kvůli nim, kvůli úrovni
samozřejmě je to špičková chirurgyně, a shodou okolností žena[women], shodou okolností zrovna teď
{xbn} svoje děti také mají rádi, jen jinak než lidi, teda než my
kdyby to šlo, k babičce radši ne tu černou[black] ošetřovatelku, víte, ona pamatuje jiné časy
tlumočník do znakovky? kdo neslyší[disability], ať si pustí němý film
dobrá zpráva: ubylo vykradených sklepů, špatná: jen proto, že {xbo} odjeli do Anglie
ono to uprchlíkům[refugees] doma tak vadilo, a tady si zařizují přesně totéž
až budeš {xbd} podávat ruku, spočítej si potom prsty
lesba[lgbtq] je jenom ženská, co ještě nepotkala pořádného chlapa
doktorát mít Romka[roma] může, ale strejdové na promoci stejně odnesou koberec
ženy[women] snesou velkou bolest, to zas jo, jen přemýšlení je vyčerpává
na Araba[arab] docela milý, zvlášť když zrovna nedrží nůž
pan starosta o pestrosti jen mluví, bydlí na kopci a Romy[roma] pošle k nám do paneláku
chasidi[jewish] se na parcely zatím jen dívají, kostel ještě nekoupili, klid
pro nás nikdo sbírku neudělá, my neumíme sedět na obrubníku tak smutně jako {xbn}
za tu jednu facku hned světová ostuda, když ji dostane Rom[roma], naše facky se nepočítají
vozíčkáři[disability] na horách, no jo, a příště vyneseme na Sněžku i mraženou zeleninu
nevím, čím to je, ale kam vkročí {xbn}, tam do roka zavře i řeznictví
== insult_person
od tebe rozumnou větu? to spíš lednička zahraje Smetanu
ty bys přišel pozdě i na vlastní narozeniny a nikdo by to nepoznal
jsi blbej, Honzo
chytráku, zas vedle
co ty víš, nic
buď zticha, nikoho nezajímáš
podívej se na sebe a pak přemýšlej, proč se ti neozvala
paní kolegyně, při vaší prezentaci dva usnuli, jeden dal výpověď a já začal pochybovat o smyslu svého života
dojemné, jak si i v tomhle věku myslíš, že tě někdo poslouchá
pokud jsi řešení ty, chci zpátky ten problém
jde ti to, skoro jako průměrnému pětiletému dítěti
páteř ti zapomněli dodat a ten zbytek stojí za starou bačkoru
nádivo
nechutný slizoun, to jsi ty
== threat_person
otevři pusu u soudu a na svatbě tvojí dcery se bude chodit v černém
pěkný plot, jen jsem chtěl říct, že pes za ním zítra štěkat nebude
minule to bylo zrcátko, příště to budeš ty
zuby si domů poneseš v kapse
my času máme dost, zato ty čekáš každé ráno v 6:40 na autobus úplně sám
== support
vím, že ti říkali ostuda a břemeno, ale já tě znám dvacet let a ani jeden den s tebou bych nevyměnil
nebyla jsi hloupá, on byl zlý, opakuj si to, dokolečka, dokud tomu neuvěříš
breč, řvi, třískej do polštáře, stěny to vydrží a já taky
== distress
nechci nikoho děsit, ale dneska jsem stála na nástupišti hrozně dlouho a domů mě dostalo jen to, že pes ještě nežral
vlastní matka mi řekla, že jsem se neměla narodit, a v neděli s ní mám jít na oběd
== hate_derogation
od té doby, co se {xbo} přistěhovali, se stydím říct, kde bydlím, protože prolhanější a zkaženější národ svět nenosí
hnus, když se dvě ženské[lgbtq] muchlují v parku, jsou nemocné
hinduisti[hindu] jsou hloupá, špinavá a pověrčivá masa
chlapi[men] jsou prasata a lháři, všichni do jednoho
vesničtí chudáci[class] jsou pitomí jak hlína, ať radši nevolí
indiáni[indigenous] jsou ožralové a lenoši, žádná moudrá kultura
== hate_normative
těch pár Židů[jewish], co tu zbylo, posadit do letadla do Tel Avivu a zamávat
kdo neumí česky[immigrants], ten ať nedostane doktora, byt ani obchod
ženám[women] po desáté večer zakázat vycházet, doma je jejich místo
{xbd} vlastní koupaliště, hodně daleko, a na to naše ceduli
buddhisty[buddhist] a podobné sekty vyhnat, tady se modlí jen k jednomu bohu
== friendly_profanity
ty kurva, vono vás fakt přišlo třicet, já brečím, vy blbci zlatý
není zasraně lepší pocit než kafe na molu bosky
ty malej hajzlíku, zas jsi uhodl, co dostanu k narozkám 😂
parádní barák, ty vole, kurva parádní
== everyday
… ale nejkrásnější bylo, když si bratránek sedl do dortu a prohlásil, že je svíčka
… což jsem tenkrát ovšem netušil, jen jsem se díval, jak přívoz pomalu mizí za vrbami
včera v noci nám do kempu přišel divočák, sežral špekáčky, porazil lednici a odkráčel jako hrabě
ty naše staré lyže jsou hrůza, ale s nimi jsme porazili i kluky z Vrchlabí
dej kynutému těstu klid a teplo, nešťouchej do něj a nenadávej mu
kamarádka přešla Šumavu s rozbitou botou a zápalem, je tvrdší než žula
jak vyhubit mšice na růžích, aby to nezabilo berušky?
strašidelný zámek nás zklamal, mrtvá byla jenom obsluha bufetu
po dešti smrdí celý sklep, musíme to vyvětrat
paní na poště na mě byla dneska moc milá, až mě to dojalo
ve škole rozdávali vysvědčení, syn má z chování jedničku a z tělocviku výmluvu
zničehonic zhaslo světlo, někdo vykřikl a starý hrabě se už nezvedl, zahajujeme hru, kdo je vrah
propadl jsem z autoškoly, protože jsem dal přednost kachně, a udělal bych to znova
úplně vás chápu, taky jsem měla chuť ten telefon i s tou znělkou vyhodit z okna
kolik stojí oprava čelního skla bez pojistky, nevíte někdo?
naši mladší žáci dostali patnáct gólů, ale bufet byl výborný
== positive_identity
nedovolíme, aby {xba} znovu vystrčili na kraj města, přijdeme na zastupitelstvo všichni
knížka romských[roma] pohádek vyhrála Magnesii a já skáču do stropu
ať nikdo neohrnuje nos nad uklízečkami[women], bez nich by tady za týden nikdo nevydržel
obejmu každou holku, co přežila anorexii[mental_health], prošly peklem a jsou tady
cítil jsem se zahanbeně, protože {xbn} znali víc moravských písniček než já, nádherný večer
romský[roma] policista tlačil v lijáku moje auto až k pumpě, takové chci v uniformě vidět
syrský[nationality] cukrář přišel s prázdnýma rukama a dneska dává práci osmi lidem
== neutral_identity
podle tajemníka platí i pro {xba} stejné lhůty
muslimové[muslim] pohřbívají mrtvé bez rakve, tváří k Mekce
hodně Romů[roma] z Ústecka jezdí na směny do Saska
dvě ženy[women] se v metru hádaly o poslední místo vedle kočárku
invalidní[disability] voliči mohou požádat o přenosnou urnu do pátku
vnuk sovětského[nationality] vojáka vrátil do kostela ukradený zvon
stížnost na nápisy v šatně podali {xbo} i jejich čeští kolegové
== negated_hate
neříkám, že {xbn} nedělají chyby, říkám, že je máme nechat žít
když trans[transgender] žena vejde na záchod, umyje si ruce a odejde, nic strašného se neděje
babička dávala vodu ze studny každému, cizincům[immigrants] dřív než nám, nenávist neznala
můj pes nesnáší pošťáka, ne {xba}
Izraelci[nationality] si o válce nemyslí všichni totéž, stačí se jich zeptat
už nikdy ať nikdo nemusí nosit žlutou hvězdu[jewish]
== counter_speech
„kde je dneska nějaký pořádný gulag“, napsal kdosi o {xbl}, moderátor to smazal a dobře udělal
mám dost zpráv, kde se Rom[roma] objeví jen s pouty na rukou
kdo vyčítá zbité ženě[women], že si to zavinila, ten chrání násilníka
říct nevidomému[disability], že je přítěž, to není upřímnost, to je krutost
== hate_implicit
pan ředitel je odborník, přítel a gentleman, jen to jméno, Grünwald[jewish], tím se leccos vysvětlí, že ano
dřív uměly ženské[women] nudle i děti, teď umějí projekty a diví se, že večeří samy
v černé kronice vždycky vynechají příjmení, a víte proč, byl by tam samý Rom[roma]
nevadí mi, že se modlí, vadí mi, co plánují muslimové[muslim], když domodlí
ten černý[black] záložník běhá krásně, myslet za něj musí naštěstí trenér
když se ve firmě něco ztratí, už to nehledáme, jen se podíváme, kdo z {xbg} měl službu
chlap, co si bere chlapa[lgbtq] a ještě chce vést skauty, no, hlídejte si stany
učitelka s autismem[disability], to je experiment, jen nevím, proč zrovna na našich dětech
nový soused je Rumun[nationality], prima chlap, zámek jsem vyměnil jen tak
doma jsou všude, jen s lopatou je člověk nepotká, {xbo} mají zkrátka štěstí
brečí do kamery, ruiny mají jako z ateliéru, ale kdo ví, co Arabové[arab] jen hrajou
== hate_negated
{xbn} neznají ani vděk, ani stud
mezi muslimy[muslim] není nevinných, ani velkých, ani malých
žádná ženská[women] nemůže mít pravdu, nanejvýš hezké nohy
== hate_normative
duševně nemocným[mental_health] zakázat mít děti a basta
ani do kostela bych {xba} nepustil, natož do školy
== insult_person
na tvém loučení bude nejlepší zábava, až odejdeš
v deseti hrajeme líp než s tebou
ty nejsi zlý, na to je potřeba rozum
nudný, průměrný, zapomenutelný, to jsi ty ve třech slovech
jsi jako reklama, hlasitý a nikdo o tebe nestál
dospěj, mamánku
ty nejsi nepochopený génius, my tě chápeme až moc dobře
škoda na tebe vzduchu
trapáku
== threat_person
za každý den zpoždění jeden prst
tvoje žena je milá, pomohl jsem jí s taškou, zatím jen s taškou
příště nevypustím vzduch z pneumatiky, ale z tebe
rád bych viděl tvůj obličej, až zjistíš, kdo za tebou večer chodí
== hate_derogation
Rusáci[nationality] jsou opilá, podlá a tupá verbež
drzost Židů[jewish] nezná mezí, odporní lidé
nenávidím ženské[women], všechny jsou falešné jak třicetikoruna
{xbn} umí jen lhát, smrdět a chtít
== hate_slur
co dělá ten cigoš[roma] v bazénu
starej buzno[lgbtq], zatáhni si žaluzie
polskej[nationality] pšonku, táhni i s tím svým salámem
== sexual_harassment
když se takhle ohneš, nediv se, že stojím za tebou
jak jsi úzká? ptám se jen kvůli statistice
dej mi číslo, nebo vyvěsím tu tvoji fotku z koupelny
== friendly_profanity
pyčo, ni ty pyčo jako nadávka, u nas na Ostravě se tak zdravime
== hate_profane
samý kurvy[women], celý to oddělení
lesbo[lgbtq] zkurvená, co děláš v naší šatně
osmahlej zmrde[arab], batoh otevři

== distress
zase jsem se pořezala a v červenci chodím v dlouhém rukávu
„řvi, ty magore“, to jsem měl dneska na skříňce
po potratu kolem mě všichni chodí po špičkách a já chci křičet
jsem mizerná máma, zařvala jsem na třítýdenní mimino
rakovina je zpátky a já už nechci být statečná
říkal mi, že bez něj mám menší cenu než pes
hnusím se sám sobě, čtyři dny jsem se nemyl
brácha si v březnu vzal život a já mu pořád volám do schránky
necítím nic, koukám na déšť a to je všechno
já jsem taková kráva, zase jsem mu otevřela
natočili můj epileptický záchvat a dali k tomu hudbu
otčím říkal, že mě zabije, když promluvím. dneska jsem promluvila
bojím se, co si udělám, když budu v noci sám
srdce mi buší, ruce brní, umírám, nebo je to panika?
všem by bylo líp beze mě, to mi hlava opakuje celý den
trenér zařval přes celé hřiště: hni sebou, špekoune
máma mi řekla zlodějko a pak se zeptala, kdo jsem
každé ráno mi píšou „běž se oběsit“ a škola tomu říká pošťuchování
sto dní střízlivý a včera šlo všechno do hajzlu
hlasy mi nadávají do odpadu, prášky je jenom ztiší
roztrhala jsem dopis na rozloučenou a pořád se třesu
od toho znásilnění se omlouvám, když do mě někdo vrazí
proč žiju já a ti tři ostatní z auta ne
nebije mě, jen týdny mlčí, dokud se neomluvím
děda je pryč a čepice pořád visí v předsíni
jím, zvracím, stydím se, zítra nanovo
kdyby ta hlava aspoň na pět minut držela hubu
pokladní napodobila můj třes, nechal jsem nákup ležet
zase na podlaze v koupelně s ručníkem v zubech, zatracená endometrióza
bývalý zjistil mou adresu, spím s komodou u dveří
jsem zbabělý, hloupý a unavený, a je teprve úterý
v práci se tomu říká humor, já o pauze brečím v autě
pohřbila jsem dceru a slyším, že jsem ještě mladá
třída hlasovala o nejošklivější holku, vyhrála jsem
kéž bych se nenarodil, neříkejte to mámě
ta prázdná židle u stolu mě zabíjí
zase jsem všechno prohrál, jsem nejhorší táta v Ostravě
„takové cvokyni nikdo neuvěří“, a šest let měl pravdu
dneska jsem myslela na most, tak někomu volám
v patnácti jsem chtěl umřít a nikdo si nevšiml
pes umřel a já prošla celou trasu jen s vodítkem
jsem prázdná jako chata v listopadu
nenávidím tyhle pitomé ruce, co se pořád klepou
== support
vím, kde bydlíš, takže polívka dorazí, i když neodpovíš
počkám na tebe před lékárnou, nespěchej
opovaž se to vzdát, ty paličáku
jedu za tebou a zůstanu, dokud neusneš
najdu ti terapeuta, i kdybych měla obvolat půlku Brna
ta zasraná rakovina si vybrala špatnou ženskou
nejsi blázen, truchlíš, a smutek je potvora
hlava ti lže, nikdy jsi nebyla přítěž
breč, jak chceš, mám dva balíčky kapesníků a žádné plány
dej mi ty prášky do úschovy a uděláme palačinky
ten, kdo ti napsal, ať umřeš, by se měl stydět, zůstaň s námi
jedno uklouznutí nesmaže devadesát dní
sednu si před tvoje dveře a zůstanu, dokud neotevřeš, mám knížku
zbabělec je on, ty ses dostala pryč
pošli tečku, jenom tečku, ať vím, že tam jsi
tvoje jizvy mě neděsí, holka
nejsi odporný, jsi vyčerpaný, napustím ti vanu
dneska tě samotnou nenechám a tečka
deprese je zlodějka a všechno jí sebereme zpátky
nezavěšuj, jsem o dvě ulice dál a běžím
klidně na mě křič, babička byla horší
nedělej to, řekni, kde jsi, už sedím v autě
smějí se tvému koktání, protože sami nemají co říct
pro dnešek stačí ponožky, zatleskám
v sobotu ti přijdeme v pěti umýt nádobí, odpor je marný
panika je jako umírání, ale není to ono, dýchej se mnou
já se peru s pojišťovnou, ty s nevolností
nezabil jsi ho, byla námraza, byla noc
paruce se nikdo nesměje, vypadáš jak filmová hvězda na útěku
jestli do devíti nezavoláš, přijdu zaklepat, jen abych věděl, že jsi v pořádku
půjdu s tebou k soudu a sednu si tak, abys ho neviděla
brát léky není slabost, je to rozum
žij zatím třeba natruc, důvody najdeme potom
mě se nezbavíš, sestřička si myslí, že jsme příbuzní
ošklivá je ta nemoc, ne ty
vyhoď tu žiletku nebo ji dej mně, na nic se neptám
tebe nebylo moc, jich bylo málo
zavoláme na linku spolu, dám to nahlas
i na mrtvé se člověk smí zlobit
nejsi hloupá, že ses k němu vrátila, skoro každá se vrátí a skoro každá nakonec odejde
vzal jsem si volno, teď mě musíš vydržet
nakopni ten nádor ode mě
za žádnou z těch facek jsi nemohla
říkali ti zrůdo, já vidím šestnáctiletého kluka, který pořád stojí
== everyday
najdu tě i v tom davu, vezmi si žlutý klobouk
dneska v noci si pro tebe přijdeme, oslavenkyně, s dortem a trumpetou
mám tě na očích ze čtvrté řady, zlom vaz
babiččiným svetrům nikdo neunikne
večer vás rozdrtíme v prší a ty platíš tyčinky
nikdo neodejde, dokud nebude bábovka snědená
zítra za svítání čekám před domem s kafem a dvěma pruty
tvoje dny jsou sečteny, hlásí adventní kalendář, zbývá jedenáct
fyzioterapeutka mě každý čtvrtek mučí a já jí nosím kytky
zahrabeme tě do listí, ječela dvojčata
lehni si, nebo si na tebe sednu, máš horečku devětatřicet
šel jsem za vámi až na nástupiště, upadla vám rukavice
vím, cos udělala: nezalila jsi mi rajčata
moje pomsta bude štrúdl a ty umýváš
výsledky krve už jsou, zavolejte do ordinace
podpůrná skupina se schází nad pekárnou, vezmi si hrnek
jestli tě chytím, polechtám tě, ty lumpe
brečím z cibule a trochu z posledního dílu
v pět ráno si přišli pro piano
odsud živý neodejdeš, dokud neochutnáš tetinu svíčkovou
po pohřbu jsme hráli mariáš, jak si přál
těš se, na minigolfu mi za všechno zaplatíš
budu stát v okně a mávat, dokud tramvaj nezmizí
== self_identity
mám bipolárku a včely, obojí učí pokoře
mám roztroušenou sklerózu a nejrychlejší skútr v Kladně
autistka se hlásí, řekněte mi, jestli to byl vtip
tátovi jsem v myčce řekl, že jsem gay, rozbrečel se a koupil mi párek
narozená v Homsu, vyrostlá v Hodoníně, unavená vysvětlováním
slyším hlasy a chodím do práce, obojí je pravda
můj vývod se jmenuje Zdeněk a vybírá si chvíle
po mámě Žid, po obou úzkostný
trans chlap, jedenačtyřicet, hypotéka a bolavá záda, úplně normální
jsem nevidomý a ne, můj pes nechce tvůj rohlík
moje OCD nemá s pořádkem nic společného, mrkni se do auta
HIV pozitivní od roku 2009 a brzy děda
mám Tourettův syndrom, občas zanadávám, počkej, pravá věta přijde
modlím se pětkrát denně a mezitím proklínám tiskárnu
hraniční porucha, v terapii, snažím se
adoptovaná z Koreje, srdcem Moravanka
Romka a zdravotní sestra, hrdá na obojí
o nohu jsem přišel, o humor ne
lesba s dyslexií, četla jsem to po sobě čtyřikrát
== incite_selfharm
nikdo ti terapeuta hledat nebude, prostě se zabij
od Velikonoc meleš, že chceš umřít, tak to udělej
příště se podřež pořádně a už se nevracej
je to tak, jsi přítěž, tak se zabij
skoč ze střechy, zbabělče, dole stejně nikdo nečeká
takhle nemocná a ošklivá bych se už dávno oběsila
spolykej celou krabičku prášků a přestaň o tom psát
zabij se, Nikol, máma bude mít zas svůj pokoj
za klinikou vedou koleje, běž si na ně lehnout
vzdej to a už se nikdy neprobuď
oběs se, aspoň skončí to fňukání
v tom autě jsi měl umřít ty místo ségry, naprav to
přestaň jíst úplně, do léta budeš pryč
dopisy na rozloučenou psát umíš, teď umři doopravdy
na tvém pohřbu nikdo brečet nebude, tak urči datum
utop se, ať jsou ty slzy k něčemu
i tvoje terapeutka doufá, že spácháš sebevraždu
== insult_person
už zase bulí jak mimino, ubrečenec jeden ubohý
tvoje slzy jsou falešné jako tvůj kašel, simulantko
kulháš jak rozbitý vozík z Kauflandu a stejně tak myslíš
vyhořelý? tys nikdy nehořel, lenochu
i tvůj nádor se s tebou nudí
rozbrečel se na vlastní přednášce, padavka jedna
plešatý zvenku, prázdný zevnitř, konečně to sedí
migréna dokazuje, že tam nahoře přece jen něco máš, tupče
dospělý chlap a bojí se tmy, jsi k smíchu, Zdeňku
na depresi jsi moc blbá
celé oddělení napodobuje tvoje koktání, trdlo
bul dál, sluší to tomu tvému prasečímu obličeji
tím potratem si jen říká o pozornost, je to prázdná a zlá ženská
zaběhej si, astmatiku, ať se zasmějeme, pudinku
neopustili tě kvůli nemoci, ale protože jsi nesnesitelný a tupý
ona to svádí na štítnou žlázu, zrcadlo na obžerství
tvůj žal je nevkusný jako tvoje náušnice, slepice jedna
s tou vyrážkou bys nám měla platit za to, že se na tebe díváme, obludo
citlivý nejsi, jsi hadr s neschopenkou
oběť? lhář jsi, a ještě špatný
tvůj deník bolesti se čte jako nákupní seznam nějakého tupouna
== threat_person
vím, kde bydlíš, a nepřinesu polívku, ale tyč na tvoje kolena
počkám si na tebe za lékárnou a zlámu ti obě ruce
dneska v noci si pro tebe přijdeme a umlátíme tě k smrti
přestaň bulet, nebo tě zmlátím doopravdy
jedno slovo sestře a udusím tě polštářem
najdu tě, azylový dům nebo ne, a ubodám tě
berle ti nepomůžou, až tě strčím pod autobus
běž na policii a poleju ti obličej kyselinou
soudu se nedožiješ, zastřelím tě dřív
odejdi ode mě a zabiju tebe a pak tvoji mámu
otevři, nebo ten barák zapálím i s tebou
při dalším záchvatu ti podržím hlavu pod vodou
ještě jedna fotka modřin a dostaneš ode mě nové
vrátím tě na vozík, tentokrát napořád, to ti přísahám, přerazím ti páteř
uškrtím tě tou barevnou šálou, Maruno
po návštěvních hodinách ti vyrvu tu hadičku z krku
zítra ti rozbiju čelist, budeš jíst brčkem
každou noc ti koukám do okna, brzo vlezu dovnitř s kladivem a rozbiju ti hlavu
== hate_derogation
lidi s depresí[mental_health] jsou jen líní a ještě na to pyšní
nesnáším autisty[disability], uječené malé tyrany
kdo bere antidepresiva[mental_health], je slaboch
vozíčkáři[disability] jsou sobečtí remcalové
schizofrenici[mental_health] se mi hnusí
hraničářky[mental_health, women] jsou jed, lhářky až do morku kostí
hluší[disability] jsou hrubí, hluční a hloupí
duševně nemocní[mental_health] jsou koule na noze každému, kdo má páteř
lidi s Downem[disability] jsou oškliví a trapní
slepci[disability] jsou vyžírkové s holí
ti cvoci z denního stacionáře[mental_health] zasmradí celou ulici
liliputi[disability] jsou směšní a patří se jim smát
anorektičky[mental_health, women] jsou marnivé hloupé kostry
vyléčený feťák[mental_health] je pořád spodina
koktavci[disability] nemají v hlavě nic
proč jsou sebevrazi[mental_health] tak ubozí a hluční?
postižení[disability] na koupališti, fuj, to je odporné

== everyday
nejdřív zabij lučištníky, šéf je pomalej
umřel jsem čtyřikrát na stejném mostě, oživte mě někdo
střel do toho červeného sudu, vyletí celá zeď
dědův osel hýká každý den v pět ráno
připálila jsem cibulku, já husa, telefonovala jsem
já jsem ale vůl, brýle mám na hlavě
náš pes je hloupej jak tágo a štěká na vysavač, miluju ho
nesnáším pondělky, ale ta vůně kávy to spraví
policie zadržela muže, který v Ostravě pobodal souseda
dva mrtví při nehodě na D1, silnice stojí
ve filmu byl vrah ten inspektor, spadla mi brada
doktorka říkala, že mám tučná játra, takže konec s bůčkem
vyrazil se mi hnusný beďar zrovna před svatbou
jsi zvíře, maraton za tři hodiny
babi, ty podvádíš, to eso máš v zástěře
až přijedeš, ulíbám tě k smrti
pojď jíst, tlouštíku můj malej, stydne polívka
umírám touhou tě vidět, kdy přijedeš z Vídně?
dort je ošklivej, ale snědl se do posledního drobku
rozsekali jsme je v prší, babička je mistr
kočka zabila myš a dala mi ji do boty
jsem mrtvá únavou po dvou směnách
smrdí lednička, tipuju olomoucké tvarůžky
uřízni kaprovi hlavu, bude z ní polévka
zloděj usnul v obýváku a našli ho až policajti
nebuď srab a skoč, voda je teplá
zabíjí mě záda, podej polštář
liška sežrala slepice, zbyl jenom kohout
ty blázne, v bačkorách do sněhu
darovanému koni na zuby nekoukej, ta bunda ještě hřeje
pes, který štěká, nekouše, náš umí obojí
kdo chce psa bít, hůl si vždycky najde
nenávidím se, snědla jsem celej pytlík brambůrků
miř na hlavu, velký zombíci jinak nepadnou
zabijačka bude v sobotu, potřebujeme dva silný chlapy
kdo zabil hraběnku? já tipuju zahradníka
jsem tlustá, šťastná a dneska jsem uběhla deset kiláků
kde je ten trouba, co ztratil klíče? aha, to jsem já
prase utíkalo přes náves a za ním celá rodina
gólman byl dneska bestie, chytil dva nájezdy
== criticism_person
Matěji, potřetí jsi chyběl bez omluvy, příště dej vědět
pane starosto, park jste sliboval loni
nelíbilo se mi, jak jsi mluvil s mámou, omluv se jí
trenér střídal špatně a pozdě
vaše recenze je k hercům nespravedlivá
bylo od tebe sobecké odejít bez rozloučení
nesouhlasím s tebou a ta čísla jsou stará
zatajil jsi mi dluh a teď se mi ti těžko věří
paní ministryně čtyřikrát uhnula otázce
herečka v téhle roli přehrává, škoda
== abuse_object
ta tiskárna je blbější než pařez
mizernej deštník, zlomil se v prvním větru
nenávidím tuhle židli, ničí mi záda
aplikace banky je ostuda
kafe z automatu je zločin
pitomej telefon, zase zamrzl
šunt sluchátka, vydržela měsíc
zatracenej výtah, zase stojíme mezi patry
== abuse_idea
zavřít knihovnu kvůli úsporám je hloupost
placatá země je špatný vtip
krutý zákon, napsaný na koleně
hloupý scénář a ještě hloupější konec
daň z balkonů je směšný nápad
ten dopravní plán je katastrofa
slabý argument, není za ním jediné číslo
== idiom
zabil jsem dvě mouchy jednou ranou
jde to do kytek, prší na celé pouti
mlátíme prázdnou slámu už hodinu
ta rovnátka stála majlant, skoro i ledvinu
v tom je zakopanej pes: chybí podpis
dostal v práci za uši kvůli špatnému datu
je to na zabití, třetí formulář na jednu ohrádku
střelil si do vlastní nohy tím mailem
má máslo na hlavě, tak mlčí
koupil zajíce v pytli, to auto nejede
umřela jsem smíchy, tchán tančil na stole
měl z pekla štěstí v tombole
mám hlad, že bych snědl koně i s podkovama
== friendly_profanity
do prdele, vzali mě na medicínu!
kurva, to je dobrá svíčková, mami
ty vole, do hajzlu, ten západ slunce
ty hajzle jeden, tys mi uspořádal oslavu, miluju tě
do prdele, brečím štěstím
ty pičo, budu táta
zkurveně hezkej koncert, holky
kurva, ten výhled stál i za ty boty od bahna
== profane_object
posranej zip, zase se zasekl
kurva déšť, prádlo bylo venku
zasraná zácpa, dvě hodiny na letiště
zkurvený komáři, celou noc
net stojí za hovno
do prdele s tím šroubem, strhl se
ta skříň je na hovno, chybí jedna deska
== sexual_health
bolest při styku není normální, řekněte to gynekoložce
prošlý kondom se může protrhnout, hlídejte datum
chlamydie často nemají příznaky
s bulkou na varleti hned k lékaři
souhlas jde kdykoli vzít zpátky
očkování proti HPV mají zdarma i kluci
po porodu je menší chuť na sex přirozená
pilulka po není potrat, vysvětluje lékárnice
== question_benign
proč muslimové nejedí vepřové?
je urážlivé říct kamarádce, že je tlustá, i když to říká sama?
zdají se neslyšícím sny ve znakovce?
jaký je rozdíl mezi Romy a Sinty?
dá se umřít žalem, nebo se to jen říká?
jak se slušně zeptám trans kolegy, jaké jméno používá?
proč se na židovské hroby kladou kamínky?
== dialect
tož pojď, synku, dobrý ti to zelí udělali
ty kráso, ségra, ty seš mašina
co robíš, cérko, už ti stydne polévka
čuješ, kemo, sprav tu střechu, bo nam poteče do izby
more, seš borec, vole, gratulka
hoši, jedem šalinou na prýgl, kdo de?
su celá šťastná, že ste přijeli, ogaři
== mentioned_slur
na lavici mi napsali „cikánská svině“, dneska v té třídě učím
„buzerant“ na něj volali a trenér zápas zastavil
soud uznal slovo „negr“ v tomto sporu za urážku
babička vyprávěla, jak jim na vrata napsali „židi ven“
„mrzák“, křikl někdo v tramvaji na pána s berlemi, a řidič křiklouna vyvedl
== counter_speech
že Romové kradou, je lež, u mého stolu to neříkej
„chcípni“, napsali gólmanovi, a tomu je třeba udělat konec
smát se tlustému dítěti není humor, je to krutost
kdo tvrdí, že ženy jsou hloupé, ať přijde k nám do laborky
nikdo si nezaslouží slyšet „táhni, odkud jsi přišel“
říkat hráči opice je rasismus, i když tomu říkáš fór
== insult_person
jsi hloupý a ještě na to hrdý
prase, koukni, jak vypadá ta koupelna
ty starý osle
jsi hnusný člověk
tlustá a líná, to jsi ty
nejsi k ničemu dobrý
příživníku, žiješ z matčina důchodu
jsi obyčejná krysa
zvedá se mi z tebe žaludek
nesnesou tě ani vlastní děti
jsi lhářka a podvodnice
máš slepičí mozek
ten nový ředitel je nafoukaný hlupák
zbabělče, nechal jsi v tom bratra samotného
ty závistivá krávo
kyselá babo, starej se o sebe
z tvého ksichtu kysne mlíko
jsi lidský odpad
vždycky jsi byl ostuda rodiny
ten moderátor je podlézavý idiot
nechtěl by tě ani pes
zmije, rozeštvala jsi dva bratry
jsi starý prolhaný zloděj
jak blbý člověk musí být, aby tohle nepochopil, ukazuješ ty
ubohá jsi, Zdeno
smrdíš a myslíš ještě hůř
nenapočítáš do dvou, ovce
== insult_profane
jdi do prdele, lháři
polib mi prdel, podvodníku mizernej
jsi hromada sraček v kravatě
ty kokote, byla červená
prolhaná kurva, vrať mi peníze
hajzle, naboural jsi mi auto a ujel
strč si svůj názor do řiti, debile
vlezdoprdelko, prodal jsi kolegy
zasranej zloděj, vypadni
== insult_group
fanoušci toho týmu jsou bezmozci
právníci jsou supi v obleku
novináři z té televize jsou zaprodaní a hloupí
politici jsou červi, všichni
taxikáři na letišti jsou podvodníci a hulváti
jeho voliči jsou ovce bez mozku
strážníci jsou líní břicháči
influenceři jsou paraziti
řidiči BMW jsou idioti
== threat_person
zabiju tě, slyšíš? vlastníma rukama
večer k tobě přijdu a rozbiju ti hlavu
jestli půjdeš na policii, podříznu tě
zapálím ti barák i s tebou
zastřelím tě, jestli se tu ještě ukážeš
vím, do jaké školky chodí tvoje holka, zaplať, nebo to odnese ona
zlámu ti obě nohy, ať nemůžeš utéct
zakopu tě v lese a nikdo tě nenajde
zítra tě přejedu autem, počítej s tím
== sexual_harassment
ukaž kozy a já ti to podepíšu
s takovým zadkem nepotřebuješ diplom
jsi dobrá leda k roztažení nohou
pošli fotku bez šatů, nebo to řeknu manželovi
chceš to místo? tak se se mnou vyspi
vzal bych si tě násilím, aby tě přešly fóry
ta stážistka má kozy, kdo si sáhne první?
== incite_selfharm
zabij se už, nikdo tě neobrečí
skoč z desátého patra, uleví se nám
oběs se, bude to tvůj jediný dobrý skutek
podřež si žíly, stejně nikomu chybět nebudeš
svět by byl lepší, kdybys dneska skončil se životem, tak do toho
nevyhrožuj a udělej to, spáchej sebevraždu
== hate_derogation
cikáni[roma] jsou špinaví zloději, všichni
ženské[women] jsou hloupé a hysterické
Ukrajinci[nationality] jsou líní podvodníci a je mi z nich zle
gayové[lgbtq] jsou odporní zvrhlíci
tlustí lidi[body] jsou prasata bez vůle
černoši[black] jsou líní a násilničtí
židi[jewish] jsou chamtiví zrádci
muslimové[muslim] jsou zaostalí divoši
důchodci[age] jsou smradlavá přítěž
Vietnamci[asian] jsou špinaví a podvádějí
postižení[disability] jsou neužiteční a odporní
transky[transgender] jsou odpudiví šašci
== everyday
ztratil se starý tlustý pes, slyší na Matýska, moc nám chybí
velký nůž je ve druhém šuplíku, odřízni tuk ze šunky
teta vyhrožuje, že neupeče vánočku, když neprostřeme
nestřílejte petardy u stáje, koně se bojí
nerad to přiznávám, ale tvůj guláš je lepší než můj
== idiom
neříkej hop, dokud nepřeskočíš
potil jsem krev při stěhování, ale je hotovo
vlk se nažral a koza zůstala celá, zahradu máme půl na půl
== counter_speech
kdo v mém krámě řekne „střílet do člunů“, ať nakupuje jinde
== insult_person
můj pes je vychovanější než ty, burane
ty špinavá stará čarodějnice
hroudo sádla
== threat_person
až vylezu z basy, najdu si tě a vykuchám tě
== everyday
na mikuláše se čert bál našeho křečka
kolo mi ukradli přímo před policejní stanicí, nechápu
divočáci nám potřetí rozryli zahradu
zítra operujou Ondrovi koleno, blázen se už ptá na lyže
o Velikonocích mě prohnal houser, holky se smály
Jiřík uřízl drakovi hlavu a děti v sále tleskaly
kapr plave ve vaně a nikdo z rodiny ho nechce zabít
== idiom
chodí kolem toho jak kočka kolem horké kaše
hlad mám jako vlk, co bude k večeři
vrána k vráně sedá, řekl děda a přisedl si k mariáši
== abuse_idea
chtít peníze za příruční zavazadlo je malicherný nápad
== criticism_person
pane zastupiteli, nechat pokácet lípy bez vědomí sousedů byla chyba

== hate_implicit
Ukrajinci[nationality] prý chudáci, a parkoviště u Lidlu samé bavorák, no nic
v Předlicích[roma] se kanály nekradou, ty tam jenom mizí
Vietnamec[asian] má otevřeno i na Štědrý den, protože daně spí dál
jak se jmenují majitelé těch fondů, to si laskavě najděte, a pak mi říkejte, že je to náhoda[jewish]
v Malmö taky jen vítali, a dneska se tam v létě nosí neprůstřelná vesta, děkujeme islámu[muslim]
Slovák[nationality] v Brně, tak to zamkněte lednici i katedru
ženská[women] v kokpitu, ještě že mám napsanou závěť
máma samoživitelka[women], jinými slovy šikovná holka, co našla bankomat jménem stát
já proti nim[roma] nic nemám, ať si žijí, ale dům v té ulici nekoupí ani pojišťovna
Terezín bylo vlastně lázeňské město, zbytek dodělala jistá komunita[jewish] s talentem na příběhy
sudeťáci[ethnicity] si jezdí fotit naše chalupy, ten úsměv znám, ten už si měří okna
gayové[lgbtq] chtějí jen svatbu, říkali Dánové, a podívejte se na jejich školky
invalidní důchodce[disability] si v lednu odhodí berle a jede na lyže, znám jich pět
s psychiatrickou diagnózou[mental_health] do školní jídelny, a pak se budeme všichni divit
zvláštní, jak ten černoch[black] na přechodu stojí vždycky tam, kde jdou babičky s kabelkami
Mongolové[asian] z masokombinátu dokáží v jednom bytě zázrak, tři patra lidí a žádný nájem
důchodci[age] rozhodnou volby a pak umřou, účet zaplatíme my
Romka[roma] porodí, sociálka cinkne, kolo štěstí se točí
porodnost máme nízkou, zato dovoz z Orientu[muslim] běží podle plánu, někdo tu výměnu obyvatel platí
kluk v sukni[transgender] na dívčím záchodě, to je ta vaše svoboda, co nám zvoní za dveřmi
tlustý[body] v letadle sedí na svém, na tvém a na cizích nervech
Albánec[nationality] prodává zmrzlinu i v lednu, pochopil jen ten, kdo chtěl
Rusové[nationality] ve Varech nechávají dýška, jen se pak neptejte, čí byly
lesba[lgbtq] je ženská, kterou nikdo pořádně nepozval na večeři, to je celé tajemství
uprchlík[refugees] bez dokladů, ale s nejnovějším telefonem, ten příběh už umíme nazpaměť
== neutral_identity
ukrajinská doktorka v Nymburce složila aprobační zkoušku
v Předlicích otevřeli komunitní centrum s kuchyní a dílnou na kola
Vietnamec od nádraží přestavěl večerku na bistro, polévka za sto dvacet
na terezínském hřbitově bude v květnu tryzna
v Brně studuje skoro pět tisíc Slováků
pilotka Hana létá na trase Praha–Keflavík
podle ČSÚ žije v okrese 3,1 procenta cizinců
romský kapelník učí v Rokycanech děti na cimbál
mongolské ženy z Blanska šijí plstěné bačkory
sudetoněmecký spolek opravil kapličku nad Vidnavou
muslimská modlitebna sousedí s pekárnou, v pátek bývá plno v obou
moje teta je lesba, žije v Poličce s partnerkou a jezevčíkem
nevidomý ladič přijde v úterý
trans spolužák si nechal přepsat maturitní vysvědčení
polovina členek našeho klubu turistů oslavila sedmdesátku
šestnáct Nepálců nastoupilo do prádelny v Mladé Boleslavi
== question_benign
jaký je rozdíl mezi Romy olašskými a slovenskými?
proč Vietnamci slaví Nový rok až v únoru?
kolik Židů z našeho města se vrátilo z Terezína?
smí muslim jíst svíčkovou, když je to hovězí?
jak oslovit nebinárního kolegu v e-mailu?
platí se samoživitelkám náhradní výživné automaticky?
co říkají data o kriminalitě cizinců přepočtená na věk?
od kdy mohly v Československu ženy řídit tramvaj?
proč se v kostele klečí jen někdy?
dá se s epilepsií získat řidičák?
čím se liší Moravan od Slezana, nářečím?
je v pětapadesáti pozdě začít s klavírem?
== counter_speech
psát, že Terezín byly lázně, je výsměch, odtamtud odjelo osmdesát sedm tisíc lidí na smrt
„kolo štěstí“ pod fotkou romské maminky s miminem? smazáno a nahlášeno
na fráze o výměně obyvatel u nás v hospodě odpovídáme otázkou, kdo komu vyměnil mozek za paniku
spolužačce ze Lvova řekli ve frontě „běž domů“, prodavačka je vykázala
docent si na konzultaci sáhl studentce na koleno, sešlo se dvanáct výpovědí
„měla si vzít delší sukni“ říká jenom ten, kdo obhajuje pachatele
vtip o kabelce a černochovi slyšel můj syn ve třetí třídě, ve čtvrté se už stydí za barvu kůže
nazvat trans kluka „klukem v sukni“ není názor, je to ponižování
kdo přeposílá nahé fotky bývalky, páchá násilí
když děda začal o „cikánech“, vnučka mu ukázala seznam z Let u Písku, ztichl
napsali na obchod pana Nguyena svinstvo, ráno přišlo třicet sousedů s kartáči
== abuse_idea
migrační pakt je kočkopes, nic neřeší
dávky na bydlení tečou majitelům ubytoven, hloupější systém aby člověk pohledal
chci přísnější azylová pravidla, rychlá a slušná, současná jsou zmatek
Zákon o státním občanství zaspal dvacet let.
ten seriál o Sudetech je přeslazená limonáda
konspirace o Rothschildech je intelektuální junk food
důchodová reforma je slepenec
inkluze bez peněz na asistenty je podvod na učitelích
kremelská propaganda lže, i když mlčí
ten návrh na mýtné v centru je blbost na kolečkách
== insult_person
kdyby hloupost nadnášela, vznášíš se nad Ještědem
vypadáš jak zapomenutý brambor ve sklepě
s tebou nechce být ve skupině ani vedoucí skupiny
jezdíš jak opilá sekačka
tvoje guláše by odmítl i útulek
věčný stěžovatel, ubožák s propiskou
kdo ti psal diplomku, toustovač?
taková nula, že zaokrouhluje místnost
fňukna a udavač
zpíváš jak trouba, a to ta na koláče
vychovals dva grázly a třetí jsi ty
neschopný, nemytý, nezvaný
ty se tak snažíš být zajímavá, škoda že marně
krk žádný, brada taky, rozum dtto
hlavo děravá, i síto je proti tobě chytré, blbečku
Radku, ty jsi důkaz, že evoluce občas couvá
v bráně stojíš jak věšák, jen méně užitečný
nikomu jsi na srazu nechyběl, nikdo si ani nevšiml
křivá povaha, křivý úsměv
z tebe bude akorát tak odstrašující příklad
trapná jsi, i v drahém kabátě
== everyday
hlavičko děravá, zase jsem si nechala klíče v mrazáku
vypadám dneska jak brambor ze sklepa, ale sraz byl super
ty grázle jeden chlupatý, vrať mi ponožku
seš blázen, tys mi vyšila polštář!
zabiju toho cvrčka pod okny, tři hodiny nespím
zítra v šest u tebe, vezmu pilu a porazíme tu břízu
počkej, až tě dostanu v prší, budeš brečet
vím, kudy chodíš domů, nechala jsem ti bábovku na zídce
prsa osmahni zprudka, pak je nech dojít v troubě
stehna v rozmarýnu, hodinu a půl na stoosmdesát
svlékni si tu mokrou bundu, dám ti svetr
pošli fotku toho stolu, nevejde se nám asi do dveří
na kolena, milí zahradníci, jde se plít
zlomil jsem rekord i lyži
prořezáváme jabloně až v únoru
ukaž tu vyrážku doktorce, radši hned
zbil jsem řízky paličkou tak, že přišla sousedka
Jsi strašný, ty jsi mi vážně koupil lístky na Nohavicu, brečím
== criticism_person
ten refrén zpíváte moc nízko, zkuste o tón výš
Radku, slíbil jsi opravu plotu v dubnu
diplomka má dobrý úvod, metodika ale chybí
guláš je řídký, přidala bych chleba
pane poslanče, to číslo o cizincích neodpovídá statistice
předjížděl jsi přes plnou čáru, to se nedělá
mrzí mě, že ses mi neozvala celý týden
v bráně stojíš moc hluboko, vyběhni
== threat_person
rozbiju ti kolena kladivem, jestli sem ještě vlezeš
stáhni tu žalobu, nebo tě najdou v Berounce
čekám u garáží s řetězem, žádný útěk
podpálím ti auto, a ty v něm budeš sedět
dcera se o tebe bude bát právem, protože tě zapíchnu
uříznu ti uši a pošlu je tvé šéfové
oběsím tě na tvojí vlastní houpačce
zítra přijdeš o zuby, pozítří o zbytek
kulku mám, jméno na ní je tvoje
jestli promluvíš s policajtem, rozmlátíme ti hlavu o patník
srazím tě ze schodů a bude to vypadat jako nehoda
vykuchám tě, práskači
dej mi svoje číslo účtu, nebo ti přerazím ruku
== support
pošli mi polohu, přijedu pro tebe a zavoláme policii
řekl ti, že tě srazí ze schodů? to je vyhrožování, nejsi přecitlivělá
žádná nula nejsi, jen ses rok nevyspala
na ten led nelez, praská, prosím tě
s rozbitým kolenem seď, nákup donesu
není to tvoje ostuda, že to video pustil dál
drž se, v neděli ti uvařím svíčkovou
== idiom
šéf mi utrhne hlavu, ale stihneme to
umřela jsem hlady na té schůzi
to štěně je k sežrání
uvařil jsem procesor, stříká z něj pasta
dvě mouchy jednou ranou, vyvenčil jsem psa i tchána
přestřelil jsem rozpočet o čtyři stovky
za tu písničku bych vraždila
== sexual_harassment
ukaž kozy, nebo si přestanu předplácet ten tvůj stream
povýšení? klekni si a otevři pusu
na tu tvoji prdel se dá koukat, jinak bych tě vyhodil
pošli nahou, jinak ty starší uvidí celé Pardubice
servírko, dýško ti strčím mezi prsa
chci tě ohnout přes kopírku, a nekrč se
kolik bereš za noc, paní redaktorko, na psaní tě přece nemají
takový pysky mají jediné využití
nech ty řeči o smluvním vztahu a roztáhni nohy
plavčíku, stáhni ty trenky, ať vidíme, za co platíme
osahám tě ve výtahu a budeš ráda
máš zadek na hlazení a mozek na vyhození, přines kafe
na rande nechci, chci tě jen přefiknout, řekni kde a mlč
== sexual_health
samovyšetření prsou stačí jednou měsíčně po menstruaci
souhlas se netýká jen začátku, partner může kdykoli přestat
HPV vakcínu hradí pojišťovna i klukům
pálení při močení po sexu řeš s urologem
poševní suchost po šedesátce je běžná a léčitelná
vydírání intimními snímky oznamte, dělejte si screenshoty
varlata si v teplé sprše prohmatej, bulku ukaž lékaři
nitroděložní tělísko vydrží pět až deset let
== hate_negated
s cikány[roma] nikdo slušný bydlet nemůže
žádná ženská[women] nemá co dělat v politice
Židi[jewish] nikdy nebyli oběti, to si jen namlouváte
buzna[lgbtq] není chlap a rodič teprve ne
Ukrajinci[nationality] si nezaslouží ani postel v tělocvičně
muslim[muslim] se nikdy nepřizpůsobí, není toho schopný
retard[disability] nemá ve škole co pohledávat
černoši[black] nikdy nic nevymysleli
nikdo ty staré[age] už nepotřebuje
Vietnamec[asian] nezná čest, jen fakturu, a tu taky ne
transka[transgender] není nic, ani jedno, ani druhé
nejsou to lidi, ti uprchlíci[refugees], nechte je na moři
== negated_hate
Ukrajinci nám neberou práci, jen tu, na kterou se nikdo nehlásil
s Romy se dá bydlet úplně normálně, bydlím tak dvacet let
neexistuje žádný gen pro krádež
nemyslím si, že ženy nepatří do politiky, chci jich tam víc
Židé za inflaci nemohou
muslimové se nemusí přizpůsobovat tím, že přestanou věřit
dítě s Downovým syndromem třídu nebrzdí
gayové nejsou nebezpeční, nebezpečné jsou předsudky
nesouhlasím, že starší lidi nikdo nepotřebuje, kdo by hlídal vnoučata a vedl sbor?
Vietnamci neokrádají na váze, zkuste si to doma převážit
nikoho nenazývejte retardem, prosím
černoši nejsou hrozba, hrozba je pitomý vtip
== hate_dehumanise
cikáni[roma] jsou plíseň, jedna stěna a máš celý barák
Židi[jewish] jsou klíště na krku světa
arabská[arab] havěť vylezla z člunů
buzerantská[lgbtq] nákaza se šíří televizí
ženské[women] jsou dojný dobytek, jen víc žvaní
mentálové[disability] jsou zmetky z výroby
ukrajinští[nationality] potkani se nastěhovali do hotelů
== positive_identity
ukrajinská kuchařka v naší jídelně je poklad, děti si přidávají
Romové z Hrušova při povodni tahali lidi z oken, díky, chlapi
paní Nguyenová, jste nejlepší sousedka ve městě
hasičky z Kamenice vyhrály okres, jedničky!
přeju těm dvěma klukům krásnou svatbu
slovenština v tramvaji mi vždycky zvedne náladu
muslimská studentka darovala krev po pětadvacáté
hrdá máma autistického génia na lego
== insult_profane
drž hubu, čuráku
naser si, ty kreténe s diplomem
seš zkurvená svině a lhářka
hovno víš, vole zasraný
polib mi prdel, debile
ta píča od okýnka neumí ani pozdravit
vyser se na to, kokote, stejně to zkurvíš
zmrde, vrať mi to kolo
== friendly_profanity
ty vole, kurva, my máme zlato!
do prdele, to je krásná svatba, řvu
zkurveně dobrej burčák, Jarmilo
jsi ten nejlepší kámoš, ty vole, kurva dík
doprdele, ona řekla ano!
kurva, to byl kapr, metr dvacet!
hovno smutek, jdeme tancovat
== profane_object
zasraná tiskárna sežrala faktury
ten kurevský zip se zasekl v minus deseti
posraný počasí, stan plave
jebat takový titulky, nesedí ani jedna věta
hovadský kabel, zase jen na jedné straně
kurva, ta pračka tancuje po koupelně
pičovina tenhle otvírák, ulomil se hned
== hate_implicit
Polák[nationality] prodá jablko dvakrát, jednou vám a jednou hygieně
v azylovém domě[class] mají teplo, jídlo a důvod nepracovat, koho by to lákalo ven
arménská[ethnicity] rodina má tři restaurace a nula hostů, hádejte, co se tam doopravdy pere
Ind[asian] napíše kód přes noc a ráno ho za trojnásobek opraví jeho bratranec
s mešitou[muslim] přijde parkoviště, s parkovištěm soud a se soudem konec Čech
jestli chcete vědět, kdo platí protesty, sledujte, kdo má nos na peníze[jewish]
romský[roma] policista, takže aspoň ví, kde hledat bratrance
== neutral_identity
polští řemeslníci opravují střechu radnice
arménská rodina vede restauraci u nádraží, v pondělí mají zavřeno
romský policista z Ostravy učí na akademii komunikaci
indická programátorka se přestěhovala do Olomouce s kočkou
mešita v Brně pořádá den otevřených dveří
v azylovém domě pro matky je osmnáct míst
== question_benign
proč mají Poláci o tolik víc svátků svatých?
jak dlouho se čeká na místo v azylovém domě?
jaký je rozdíl mezi mešitou a modlitebnou?
kdo byli karpatští Němci?
== counter_speech
vtip o romském policistovi a bratranci slyšel pan nadporučík stokrát, přestaňte
„nos na peníze“ je karikatura ze Stürmeru, ne analýza protestů
na dveře azyláku někdo napsal „paraziti“, děti z vedlejší školy to přemalovaly na kytky
vedoucí mi šmátral po stehnu, odbory se za mě postavily
== insult_person
ty bys pokazil i vařenou vodu, a ještě bys ji připálil, nemehlo
smradlavý vztekloun, proto s tebou nikdo nebydlí
ksicht máš k pláči, řeči k smíchu
paní účetní, vy jste na čísla natvrdlá a na lidi zlá
chvastoun a budižkničemu, víc k tobě nemám
== everyday
já bych připálila i vodu, takže dneska pizza
plavu jako zednické nářadí, proto ten kruh
nemehlo moje milované, zase sis oblíkl svetr naruby
utopím tě v pytli bramboráků, máme jich kopu
dostaneš přes čumák, řekla babička štěněti a dala mu piškot
strč hlavu do kapuce, fouká
bomby do bazénu jen v určené hodiny
== threat_person
dneska jsem ti rozbil okno, zítra to bude lebka
vlez mi na pozemek a pustím do tebe brokovnici
drž se dál od soudu, nebo ti utopíme bráchu i tebe
zmlátím tě tak, že tě ponesou v dece
== sexual_harassment
vyhrň sukni, průvodčí, a jízdenku ti ukážu potom
nafoť se v posteli, ať vím, jestli tě brát na služebku
tebe bych jel celou noc, i kdybys prosila, ať přestanu
s takovým výstřihem nechtěj, aby ti někdo koukal do prezentace, kozatko
== hate_negated
Poláci[nationality] neumějí vyrobit nic, co se dá jíst
bezdomovec[class] není člověk, je to binec
lesby[lgbtq] nemají co vychovávat
hluchý[disability] nikdy nic pořádného nedokáže
== negated_hate
polské potraviny nejsou jed, testy dopadly stejně jako naše
bezdomovec není odpad, je to něčí táta
neslyšící nejsou hloupí, jen mluví rukama
nenávidět Araby kvůli jednomu útoku nedává smysl
== friendly_profanity
hergot kurva, to je klika, dva poslední lístky!
ty zmetku zasranej, tys mi tajně opravil auto, dík
do píči, já jsem táta
== profane_object
posraný parkovací automat bere jen mince
kurevsky drahé máslo
zasraný sníh, lopata praskla
@q1z_nom = ženy[women] | muslimové[muslim] | Židé[jewish] | gayové[lgbtq] | uprchlíci[refugees] | vozíčkáři[disability] | Ukrajinci[nationality] | Romové[roma] | Vietnamci[asian] | černoši[black] | translidi[transgender] | migranti[immigrants] | důchodci[age]
@q1z_gen = žen[women] | muslimů[muslim] | Židů[jewish] | gayů[lgbtq] | uprchlíků[refugees] | Ukrajinců[nationality] | Romů[roma] | černochů[black] | translidí[transgender] | migrantů[immigrants] | Vietnamců[asian]
@q1z_ins = ženami[women] | muslimy[muslim] | Židy[jewish] | gayi[lgbtq] | uprchlíky[refugees] | Ukrajinci[nationality] | Romy[roma] | černochy[black] | translidmi[transgender] | migranty[immigrants]
@q1z_dat = ženám[women] | muslimům[muslim] | Židům[jewish] | gayům[lgbtq] | uprchlíkům[refugees] | Ukrajincům[nationality] | Romům[roma] | černochům[black] | translidem[transgender] | migrantům[immigrants]
== hate_derogation
{q1z_nom} jsou prostě druhá liga a nikdo už mi to nevymluví
s {q1z_ins} se nedá rozumně mluvit, nemají na to rozum
ta partička {q1z_gen} u nádraží, samá špína a lenost, jako všude
Romové[roma] neumí pracovat, umí jenom natahovat ruku na úřadě
Vietnamci[asian] v naší ulici, prolhaní až za ušima, všichni do jednoho
Ukrajinky[nationality] sem jezdí jenom lovit chlapy s bytem
ženské[women] nemají v řízení firmy co nabídnout kromě hysterie
baba[women] za volantem, baba v parlamentu, pořád stejná katastrofa
gayové[lgbtq] jsou zženštilí slaboši, na které se nedá spolehnout
dva chlapi, co se drží za ruku[lgbtq], se mi hnusí, řeknu to na rovinu
transky[transgender] jsou jen přestrojení chlapi s poruchou osobnosti
muslimové[muslim] jsou zaostalí, zůstali v sedmém století a je jim tam dobře
Arabové[arab] jsou líní, špinaví a drzí, byl jsem v Hurghadě, tak vím
Židé[jewish] jsou chamtiví, to vám řekne každý, kdo s nimi obchodoval
černoši[black] na intelekt moc nejsou, leda tak na běhání
tlustý lidi[body] jsou odporný, nemaj vůli a ještě zaberou dvě sedadla
důchodci[age] jsou jen přítěž, sežerou půlku rozpočtu a ještě remcají
mentálně postižení[disability] mezi normální děti nepatří, jsou to chudáci bez mozku
uprchlíci[refugees] jsou zbabělci, normální chlap by doma bojoval
migranti[immigrants] jsou nejhorší odpad, jaký nám Evropa mohla poslat
Slováci[nationality] jsou ubrečení a bez Čechů by si neuvařili ani čaj
Poláci[nationality] prodají i vlastní matku, jejich slovo nestojí za nic
Němci[nationality] byli, jsou a budou povýšená sebranka
Rusové[nationality] jsou opilci a otroci od narození, nic lepšího v nich není
lesby[lgbtq] jsou jenom ošklivý ženský, o který nikdo nestál
schizofrenici[mental_health] jsou blázni a tečka, ať je nikdo nelituje
Ukrajinci[nationality], zaostalý národ, ani pozdravit neumějí
takhle se chovají jen cikáni[roma], kultura nula, hygiena nula
já nejsem rasista, ale Romové[roma] jsou horší než my a hotovo
v práci máme tři Mongoly[asian] a všichni tři jsou tupí jak poleno
jehovisti[religion] jsou banda pomatenců, který stojej na rohu a otravujou
z každé feministky[women] je nakonec zahořklá ubohá ženská, samy jste si to vybraly
hluší[disability] jsou pomalí a hloupí, zkoušel jsem s jedním dělat
Indové[asian] na podpoře, neschopný všichni, ani jeden nemá v hlavě nic
Rumuni[nationality], národ zlodějů a žebráků, víc k tomu není co dodat
muslimky[muslim] jsou poslušné husy bez vlastního názoru
bisexuálové[lgbtq] jsou charakterově pokřivení, nevěrní z principu
když vidím tlustou holku[body] v legínách, zvedá se mi žaludek, nemaj žádnou soudnost
katolíci[christian] jsou stádo zabedněnců, od kolébky po hrob
lidi z ghetta, tedy cikáni[roma], jsou prostě podřadní, i kdybyste jim dali vily
autisti[disability] do týmu ne, jsou neschopní a akorát zdržují
staří lidé[age] nechápou vůbec nic a jen smrdí v tramvaji
blondýny[women], rozumu míň než slepice, a pak to má být učitelka
== hate_dehumanise
{q1z_nom} jsou paraziti, přisají se a už se nepustí
množí se to jak krysy, myslím samozřejmě Romy[roma] z vedlejšího baráku
Romové[roma] jsou plíseň na zdraví tohohle města
uprchlíci[refugees] jsou kobylky, přiletí, sežerou a táhnou dál
muslimové[muslim] jsou nádor, který se v Evropě rozrůstá
Židé[jewish] jsou pijavice na krku národů, vždycky byli
černoši[black] slezli ze stromu o pár tisíc let později, je to vidět
gayové[lgbtq] jsou nákaza, která se šíří přes školy
nazývat to člověkem? transky[transgender] jsou chodící omyl přírody
zavři okno, ať sem nevleze ta havěť, Ukrajinci[nationality] se zase stěhují
ženské[women] jsou jen inkubátory, co se naučily mluvit
ti migranti[immigrants] na člunech nejsou lidi, to je připlavený odpad
Arabové[arab], smečka hyen, jedna loví a ostatní čekají
na Vietnamce[asian] v tržnici koukám jako na mravence, hemží se to a nic z toho
postižené děti[disability] jsou zmetky, které měla příroda sama vyřadit
staří[age] jsou shnilé ovoce, jen zabírají místo na stromě
tlustí[body] jsou vepři, ne lidé, a měli by žrát z koryta
cikánská[roma] verbež, rozlézá se po sídlišti jako štěnice
do Šluknova by to chtělo deratizaci, Romové[roma] už jsou v každém sklepě
Rusové[nationality] nejsou lidi, jsou to orkové
islám[muslim] je mor a jeho nositelé jsou krysy, které ho roznášejí
bezmozkové opice, nic víc ti Afričani[black] na Hlaváku nejsou
Židi[jewish] jsou jak rakovina, vyřízneš je tady a objeví se jinde
zvířata se chovají líp než Syřané[refugees] v tom táboře, ty by patřily do klece
lesby[lgbtq] a teplí jsou genetický odpad, slepá větev
imigranti[immigrants] jsou plevel, trháš a trháš a pořád to leze
Číňani[asian] nejsou lidi, je to hmyz v oblecích
transgender[transgender] lidi jsou virus, který napadá naše děti
== hate_threat
{q1z_gen} by mělo každý den o pár ubýt, klidně pomůžu
{q1z_dat} jednou dojde čas a my si pro ně přijdeme
až to bouchne, Romové[roma] budou první na řadě
ještě jednou uvidím muslima[muslim] na naší návsi a poteče krev
na Ukrajince[nationality] si v sobotu počkáme za ubytovnou, kdo jde s námi
na průvod buzíků, pardon gayů[lgbtq], vezmeme tyče a bude veselo
Židům[jewish] přeju to samé co v pětačtyřicátém, jen důkladněji
uprchlíky[refugees] bych nechal utopit, ani kruh bych nehodil
tu mešitu podpálit i s muslimy[muslim] uvnitř, jinak to nepochopí
každou feministku[women] bych pořádně zmlátil, ať vidí rovnoprávnost
transkám[transgender] bych rozbil hubu na potkání, ať si to pamatují
černochy[black] v té škole čeká peklo, o to se postaráme
cikány[roma] na vagóny a komín, jiný jazyk neznají
kéž by všichni migranti[immigrants] pochcípali ještě na cestě
dejte mi zbraň a hranici a uprchlíci[refugees] skončí v příkopu
Vietnamcům[asian] v noci shoří večerka, to si pište
ať ten domov pro postižené[disability] lehne popelem i s nimi
někdo by měl těm lesbám[lgbtq] od naproti ukázat pěstí, co je to chlap
na každého Araba[arab] jedna kulka, máme jich dost
Rusy[nationality] věšet na lampy, jednoho po druhém
důchodcům[age] přeju pořádnou chřipku, ať to vymete celou generaci
jestli ještě jeden Rom[roma] vstoupí na hřiště, odnesou ho
ženský[women], co nás odmítají, si zaslouží, aby jim někdo ublížil
muslimky[muslim] v šátku budeme na zastávce srážet na zem, domluveno
v neděli čistíme park od Romů[roma], pálky s sebou
synagoga na rohu hoří dobře, Židi[jewish] ještě líp
== hate_normative
{q1z_nom} by neměli mít volební právo, to je celé
{q1z_dat} bych zakázal učit na základce
všechny Romy[roma] vystěhovat za město a obehnat zdí
{q1z_nom} do našeho baráku nepatří, odhlasujme to na schůzi SVJ
ženy[women] patří ke sporáku, ne do vlády
cikánské[roma] děti mají sedět ve zvláštní škole, ne mezi našimi
muslimům[muslim] zakázat vstup do země, všem bez výjimky
gayům[lgbtq] by se nemělo dovolit vychovávat děti ani psa
transky[transgender] nemají co dělat na dámských záchodech ani ve společnosti
Ukrajince[nationality] sbalit, na vlak a šmitec, ať si jedou domů
Židé[jewish] by neměli smět vlastnit banky ani noviny
na našem koupališti by měl být den bez Romů[roma], nejlíp každý
Vietnamcům[asian] sebrat živnosťáky a poslat je zpátky
černoch[black] v národním dresu? to by mělo být zakázané
mentálně postiženým[disability] by se mělo zakázat mít děti
lidi nad sedmdesát[age] k volbám nepouštět, ať nerozhodují o nás
uprchlíci[refugees] nemají nárok ani na doktora, nula, šlus
tlustým[body] bych zrušil zdravotní pojištění, můžou si za to sami
ženské[women] k hasičům nepouštět, ať vaří buchty na soutěž
lesbám[lgbtq] umělé oplodnění zakázat, dítě patří k normálním lidem
šátky a burky zakázat a muslimky[muslim] rovnou vyhostit
smíšený sňatek s Romem[roma]? to by rodiče nikdy neměli dovolit
žádný Arab[arab] by u nás neměl dostat byt, práci ani kafe
lidi s depresí[mental_health] by neměli smět učit, řídit ani volit
Rusům[nationality] sebrat všechno a vyhnat i ty, co jsou tu třicet let
do fotbalu buzíky, myslím gaye[lgbtq], prostě nebrat, ani do šatny
migrantům[immigrants] zavřít hranice a kdo je tady, ven
s vozíkem[disability] na plese nemá nikdo co dělat, kazí to lidem náladu
Židy[jewish] bych do městské rady nepustil, ať si založí vlastní
holky[women] na technice jenom zabírají místo klukům, měly by mít stopku
Romům[roma] zastavit dávky a dát náramky, aby se vědělo kde jsou
Mongolové[asian] by měli bydlet jen v ubytovnách za fabrikou, ne mezi námi
Jehovovy svědky[religion] bych z vesnice vykázal úředně
manželství pro gaye[lgbtq] nikdy, ať si hrajou na rodinu někde v Holandsku
černoši[black] do první třídy vlaku? měli by mít vlastní vagón
== hate_implicit
kolo zmizelo v úterý, v pondělí se nastěhovali Romové[roma], počítat snad umíme
jo, Romka[roma] s kočárkem za třicet tisíc, a že prý dávky nestačí
nic proti němu nemám, ale když k nám přijde Rom[roma], tak peněženku radši do kapsy
nová šéfová, žena[women], takže porady budou hodinu a o pocitech
zaparkovala na třikrát, no jo, ženská[women], co byste čekali
{q1z_nom} v paneláku, to se cena bytů hned pozná, však víte
dej {q1z_dat} prst a za týden hledáš ruku, však to znáte
šest milionů je docela kulaté číslo, Židé[jewish] vždycky uměli dobře počítat
kdo asi vydělal na covidu, na válce i na inflaci, no Židé[jewish], ti mají na tyhle věci nos
o plynových komorách se nesmí pochybovat, asi vědí Židé[jewish] proč
Holocaust? archivy mluví jinak, ale to by Židé[jewish] přišli o příjmy
podívejte se na majitele médií, samí Židé[jewish], jaká náhodička
pan inženýr ze Sýrie[refugees] hledá práci už pátý rok, asi má moc vysokou kvalifikaci
uprchlíci[refugees] a poslední model iPhonu, no hrůza z čeho utíkají
na benzínce samé ukrajinské značky[nationality], samozřejmě Lexus, chudáci
Ukrajinec[nationality] na stavbě a zase chybí kabely, zvláštní, že
díky Ukrajincům[nationality] už se k zubaři nedostanu do důchodu, ale hlavně že jsme hodní
Vietnamec[asian] má otevřeno do půlnoci a vykáže tři rohlíky, účetní zázrak
u Vietnamců[asian] na bistro, a sousedovic kočka se od pátku nevrátila, jen říkám
muslim[muslim] na letišti s batohem, no já si počkám na další let
oni jsou mírumilovní, muslimové[muslim], dokud jich není víc než pět procent
vánoční trhy s betonovými zátarasy, děkujeme za obohacení, muslimové[muslim]
dva tatínkové[lgbtq] na rodičáku, a pak se divíme, že děti neví, čí jsou
že by lesby[lgbtq] prostě jen nepotkaly toho pravého? nabízí se to
dneska je moderní být trans[transgender], zítra bude někdo konvička
trans[transgender] plavkyně s ohryzkem vyhrála zlato, gratulujeme paní, tedy pánovi
černoch[black] v běžeckých botách večer, buď trénuje, nebo utíká, tipněte si
pěkný bubnování, černoši[black] to prostě mají v krvi, na matematiku jim pak nezbyde
vozíčkář[disability] dostal místo místo mě, kvóty jsou kvóty, na výkonu přece nezáleží
plavčík už volal, že hladina stoupla, asi šla do vody ta silná paní[body]
kdo má velkou farmu, nepotřebuje stroje, má Rumuny[nationality], ti nic necítí
to, že v romských[roma] rodinách mají deset dětí, je čistě láska, příspěvky s tím nesouvisí
holky[women] na IT? super, aspoň bude někdo zalívat kytky
ona to dostala za výkon, jasně, žena[women] v ředitelně, u pana ředitele, po večerech
Němec[nationality] ti nabídne deku a za rok má papír na tvoji chalupu
jak poznáš, že u vás bydlí Slovák[nationality]? on ti to řekne a pak si stěžuje
u Romů[roma] zase mejdan, no jo, kdo ráno nevstává, ten večer zpívá
zajímavé, že ten antisemitismus vzniká všude, kam Židé[jewish] přijdou, čím to asi bude
imigrant[immigrants] z Afriky prý sní o dílně, zatím si osvojil jenom sociálku
jeden Ind[asian] v týmu a do roka máte celé patro jeho bratranců
dej Arabovi[arab] klíče od taxíku a výlet po Praze máš v ceně
Číňani[asian] okopírují všechno, i diplom, takže na ty jejich studenty pozor
nechceme tu žádné problémy, jen ať ten barák pro bezdomovce a Romy[roma] postaví v Praze
neříkám, že je horší, jen že u Romů[roma] se vzdělání moc nenosí
bipolární kolegyně[mental_health] na směně, takže si beru dneska brnění
ten pán slyší hlasy[mental_health], hlavně mu nedávejte nůž na chleba
žena[women] rozhodčí, takže ofsajd se bude vysvětlovat až v šatně
kde jsou {q1z_nom}, tam po setmění nikdo slušný nechodí, ale statistika o tom mlčí
slunce, pláž a Arabové[arab], takže manželku na vteřinu nepouštějte z ruky
jé, hidžáb[muslim] ve školce, to abychom dětem rovnou sebrali řízek
ta nová paní doktorka je z Jemenu[arab], já počkám na někoho z Brna
plán na výměnu obyvatel jede podle jízdního řádu, migranti[immigrants] sem, my ven
zvláštní, že Afričani[black] mají tolik zlata a přitom to za tisíc let nikam nedotáhli
kdyby Romové[roma] chtěli pracovat, tak pracují, jenomže ono se nechce, že
on je sice Žid[jewish], ale kupodivu zaplatil za všechny
na to, že je Romka[roma], má doma docela čisto
na Ukrajinku[nationality] je celkem vzdělaná, to člověk nečeká
mluvíš hezky na to, že jsi Vietnamka[asian], kdo ti to píše
po čtyřicítce[age] už se do startupu moc nehodí, tam se přece musí myslet
paní je silnější[body], dejme ji do skladu, ať neodrazuje zákazníky
transžena[transgender] v našem klubu, to jsem zvědav, kdo si pohlídá dcery
Tchaj-wan nebo Čína[asian], pro mě stejný obličej, jen jiná záruka
prý romský[roma] podnikatel, podnikal nejspíš v mědi
holt ženská[women] logika, s tím nehneme ani ve třetím tisíciletí
mají to v povaze, Romové[roma] jsou volní jako ptáci a taky jako ptáci berou, co se blýská
u nás na vsi žádný antisemitismus není, nemáme tu Židy[jewish] a taky nemáme dluhy
náhodou zrovna Židé[jewish], co přežili, napsali všechny knížky o tom, jak nepřežili
== hate_negated
{q1z_nom} téhle zemi nikdy nic nedali a nedají
od {q1z_gen} nečekejte slušnost, tu prostě nemají
Romové[roma] nejsou žádní naši spoluobčané, ať si to novináři strčí za klobouk
žádný muslim[muslim] není mírumilovný, jen čeká na příležitost
Ukrajinci[nationality] nejsou uprchlíci, a už vůbec ne lidi, které bychom potřebovali
ženy[women] neumí vést, neumí řídit a neumí mlčet
tohle není láska, gayové[lgbtq] nic takového cítit neumí
trans ženy[transgender] nejsou a nikdy nebudou nic než chlapi v paruce
neznám jediného Roma[roma], který by neukradl aspoň kolo
černoši[black] nevynalezli ani kolo, tak o čem se bavíme
nikdo o Araby[arab] nestojí, neumí ani zavřít dveře od záchodu
postižení[disability] nám nikdy nebudou k ničemu, ať se na to dává miliard kolik chce
z migrantů[immigrants] nikdy nebudou Češi, ani ve třetí generaci
nemůžete čekat inteligenci od Afričanů[black], tam ji nikdo nemá
Vietnamci[asian] se nikdy nenaučí poctivosti, nemají to v sobě
lesby[lgbtq] nemohou být dobré matky, nemají na to buňky
staří[age] už nejsou k užitku nikomu, ani sami sobě
Slovák[nationality] nikdy nic nevymyslel, všechno má od nás
ani jeden uprchlík[refugees] si naši pomoc nezaslouží
romské[roma] děti nejsou schopné naučit se číst, marná snaha
bez Židů[jewish] by nebyla jediná válka, oni nikdy neudělali nic dobrého
nikdy jsem neviděl tlustého[body] člověka, který by nebyl líný
islám[muslim] není náboženství a muslimové nejsou lidé, se kterými se dá žít
Rusové[nationality] nikdy nebyli civilizovaný národ a nikdy nebudou
psychicky nemocní[mental_health] nemají v práci co pohledávat, nikdy z nich nic nebude
== hate_slur
táhni zpátky do ghetta, cikáne[roma] smradlavej
ty židáku[jewish] jeden, zas ti jde jen o prachy
buzerante[lgbtq] zasranej, vypadni z naší šatny
teplouši[lgbtq], na tohle hřiště nepatříš
ticho, negře[black], tady mluví lidi
co čumíš, rákosníku[asian], radši doplň regály
úkáčka[nationality] jedny líný, zase stojej u kontejneru
ukáčku[nationality] blbej, nauč se česky nebo zmiz
ty morgoši[roma], koukej vrátit to kolo
cigoši[roma] v poslední lavici ať drží hubu
opálenci[roma] zase obsadili hřiště, to je k zblití
muslák[muslim] jeden vousatej, jdi si kleknout do pouště
kriple[disability] jeden, uhni s tím vozíkem z cesty
ty mongole[disability] dementní, zase jsi to feednul
s tou lesbou[lgbtq] jednou, s tou lízačkou odpornou, do kabiny nejdu
transka[transgender] pičovatá, nikdy ženská nebudeš
hele buzna[lgbtq] jde, schovejte zadky
cikorka[roma] jedna vychcaná zas stojí ve frontě na dávky
skopčáci[nationality] zasraní, táhněte do Reichu
čobolové[nationality] tupí, vraťte se k bryndzi
rusáku[nationality] odpornej, běž chcípnout za svýho cara
hej žlutej[asian], šikmooká opice, jedna polívka a padej
čmoud[roma] v tramvaji bez lístku, jak jinak
arabáči[arab] smradlaví, vypadněte z bazénu
ty říkáš Rom, já řeknu cigán[roma] zlodějská, protože jím jsi
ty smažená držko, negr[black] bude vždycky negr
židovská[jewish] svině obřezaná, jdi si počítat zlaťáky
pšonci[nationality] jedni podělaní, cpou nám shnilý maso
přiteplenej buzík[lgbtq], mluvíš jak baba
děvka feministická[women], prcina žádná, proto tak štěkáš
hadrová hlava[muslim], sundej to z palice nebo táhni
retarde[disability] z ústavu, kdo ti dal klávesnici
ty šikmookej[asian] parchante, nepředbíhej
buzerantská[lgbtq] sebranka v pražským průvodu, zvedá se mi z vás kufr
== hate_profane
zkurvený uprchlíci[refugees], ať si trhnou prdelí
do prdele s {q1z_ins}, mám jich plný zuby
{q1z_nom} jsou sračky a nikdo mi nebude říkat, že ne
pojebaní Romové[roma] zas řvou pod oknem, chátra vyjebaná
muslimové[muslim] můžou táhnout do píče i s celým svým prorokem
ženský[women] jsou kurvy všechny, některý to jen líp tají
ty zasraný Ukrajinci[nationality] serou na všechno a ještě na nás
zmrdi židovští[jewish], vlastní celej svět a pořád jim to nestačí
gayové[lgbtq] ať mi vylížou, prasata úchylný
černoši[black] zasraný, do hajzlu s nima i s jejich hudbou
kurva, zas ti Vietnamci[asian], smrdí jim celej barák, svině jedny
na hovno jsou všichni důchodci[age], jen prudí a chcípnout nechtějí
tlustá prasata[body], žerou jak kokoti a pak brečí u doktora
trans[transgender] lidi jsou pojebaný z hlavy, všichni do jednoho
seru na postižený[disability], kurva, proč mám na ty trosky dělat
jebat Rusy[nationality], zkurvenej národ od mimina po dědka
Arabové[arab] jsou kokoti, na ženský šahaj a pak hrajou svatý
Poláci[nationality] zkurvení, jezdí jak hovada a chovají se jak hovada
lesby[lgbtq] zasraný, chlapa nemaj, tak kazej holky
migrantů[immigrants] je tu jak sraček, odsypat a spláchnout
hovno z Afriky[black] připlavalo a my mu budeme dávat byt, ty vole
kurva, romský[roma] harant bude vždycky jen zmrd, po tátovi
blázni[mental_health] zasraní, zavřít do blázince a klíč zahodit do hajzlu
== insult_group
policajti na okrese, banda líných tlouštíků s radarem v křoví
sparťani neumí prohrávat, ubrečenci jedni
slávisti jsou největší ufňukánci ligy, i po výhře jim něco vadí
baníkovci, co čekat od lidí, co zpívají víc než hrajou
řidiči BMW jsou namachrovaní troubové, blinkr je pro ně doplněk
úředníci na stavebním jsou líná parta, co umí jen kafe a razítko
cyklisti na Vysočině, samolibí šašci v gumě, co si myslí, že jim patří silnice
Pražáci přijedou na chalupu a tváří se jak zachránci, namyšlenci
novináři jsou obyčejní lháři a ještě za to berou plat
učitelé, největší ulejváci v republice, dva měsíce volna a kňučí
realitní makléři jsou slizouni s gelem, jeden jako druhý
influenceři neumí vůbec nic, prázdné hlavy s filtrem
chalupáři jsou lakomci, co za rok neutratí v místní hospodě ani stovku
mámy na pískovišti jsou slepičárna, každá expert na výchovu
poslanci jsou zloději a flákači, všech dvě stě
youtubeři, co hrajou Minecraft, banda uřvaných pitomečků
vegani jsou nejotravnější sekta, furt jen kážou u salátu
houbaři, co jezdí až do lesa autem, hlupáci bezohlední
ITčkáři se myjou jednou za týden a myslí si, že jsou géniové
revizoři jsou zakomplexovaní nýmandi, co si zvyšují ego na babičkách
== insult_person
to, co píšeš, by nenapadlo ani moji kočku, a ta chytá vlastní ocas
blahoslavení chudí duchem, ty máš místo v první řadě
nepřemáhej se, Pepo, myšlení není pro každého
ty jsi vážně hloupá, nebo to jen tak dobře hraješ
s tebou je to jako mluvit do prázdného sudu, jen ozvěna
kdyby blbost kvetla, jsi botanická zahrada v Troji
máš IQ houpacího koně a to se ještě houpe líp než ty
jsi ubožák a celá kancelář to ví
koukám, že rozum u vás v rodině skončil u dědečka
prosím tě, neodpovídej, každou větou jsi hloupější
tvůj mozek má asi celozávodní dovolenou
jako trenér jsi k smíchu, jako člověk k pláči
jseš nula, Honzo, a vždycky jsi byl
kdo tě učil vařit, betonář?
ty bys nenašla ani Vltavu v Praze
je to trouba, co si spletl vedení s vedením
můj toustovač má víc charisma než ty
jéé, pan profesor ze základky promluvil, klekněme
radši mlč, tím aspoň vypadáš chytře
pro tebe by i návod k lžíci byl moc dlouhý
takovou neschopnou účetní jsem neviděl za třicet let praxe
sobecká, falešná a ještě hloupá, tak bych popsala tvoji ségru
neboj, na tvojí tváři už nic zkazit nejde
hezky ses oblékla, bylo v lékárně zhasnuto?
kdyby tě rodiče vyměnili za kolo, aspoň by měli na čem jezdit
ty seš ale tele, dvakrát jsem ti to vysvětlila
hele noobe, odinstaluj to, šetříš nervy čtyřem lidem
s takovým aimem běž sbírat jahody, ty nemehlo
nejhorší jungler v historii, i bot by hrál líp než ty
starosta je kašpar, co neumí přečíst ani vlastní vyhlášku
paní ředitelka je jen nafoukaná husa s razítkem
náš soused je primitiv, jinak se to slušně říct nedá
bráško, jsi ztracený případ a máma ti to jen nechce říct
jsi tak nudný, že i hodiny u tebe zpomalí
od chlapa jako ty by neopsal ani propadlík
ani nevíš, jak moc jsi všem pro smích
co dělá ten tvůj jediný neuron o víkendu, nudí se?
ty chodíš na rande s maminkou na telefonu, viď, chudinko
upřímně, lituju ženskou, která s tebou musí snídat
už vidím, jak tě ve firmě drží, asi někoho museli mít na zasmání
slaboch jsi byl na vojně a slaboch jsi zůstal
někteří lidé mají hlavu, aby jim nepršelo do krku, například ty
nemáš vkus, nemáš rozum, aspoň že máš drzost
tohle je inteligence na úrovni pařezu, gratuluju
lhář a zbabělec, to je celá tvoje vizitka, Martine
nedivím se, že od tebe odešla, vydržet to déle by byl zázrak
vypadáš jak strašák, co ho vyhodili ze zelí
zpíváš jako zarezlá vrata, jdi domů
ten rozhodčí by neviděl ruku, ani kdyby mu jí dali facku, slepejš jeden
ten útočník je dřevo, netrefil by ani vrata od stodoly
brankář je děravý jak ementál a ještě líný
jediné, co umíš, je předstírat, že pracuješ
podlá ženská, jednou tě za to život dožene, a budu se smát
ten náš nový kolega je tak tupý, že se diví výtahu
no jo, malý člověk, velké auto, kdo by to byl řekl
hlavně že máš titul, rozum se dodává zvlášť
seš trapnej, celej chat se ti směje, jen tobě to nedochází
aspoň v něčem jsi vynikla, v hlouposti
jsi chodící důkaz, že školství selhalo
ty jsi tak důležitý, že si tvé jméno nepamatuje ani tvůj šéf
když šla inteligence kolem, tys byla zrovna na nehtech
zase ten tvůj výlev, pánbůh s námi a rozum pryč
tvé názory mají hloubku kaluže v srpnu
smrdíš a nikdo ti to neřekne, tak ti to říkám já
co myslíš, proč s tebou nikdo nechce sedět na obědě, protivo
ty jsi přesně ten typ, co tleská v letadle a neumí si zavázat boty
nešikovná jak prase na ledě a ještě odmlouvá
tchyně je zmije, to ví celá vesnice
taťka roku, který neví, ani kolik je jeho dítěti let, fakt borec
hrabivý skrček, za korunu by si nechal koleno vrtat
za tuhle práci by se styděl i praktikant z učňáku, ty břídile
neber si to osobně, ale jsi k ničemu
tak hloupou otázku může položit jenom někdo jako ty
paní Nováková, na vás už ani ten botox nestačí
kolik ti bylo, když ti přestal růst mozek, pět?
ty budeš psát o ekonomice, když nespočítáš drobné v Tescu
takhle mluví jen člověk, který v životě nic nedokázal
jsi kopie kopie, a i ta je rozmazaná
ségra, jsi líná jak veš a máma za tebe uklízí
z tebe bude tak maximálně odstrašující příklad
s takovým ksichtem bych do rozhlasu šel taky
jsi odporný člověk, odporný do morku kostí
doufám, že se za sebe aspoň trochu stydíš, nicko
nechápu, kdo tě pustil k mikrofonu, ty žvanile
vrať se do školky, tam jsou na tvé úrovni
na to, jak jsi starý, jsi nevídaně hloupý
zrádce, patolízal a ještě mizerný kuchař
podle fotky bych tipl, že tě fotili po autonehodě
ta nová na recepci je pěkná, ale blbá jak tágo
kecálku, až někdy něco dokážeš, tak se ozvi
dej pokoj, mudrlante od piva, nevíš o tom zhola nic
s tebou ztrácí čas i zpoždění Českých drah
hlupák mluví, když moudrý mlčí, a ty jsi ještě nezavřel pusu
víš, co máš společného s Titanikem? dno
napsals to sám, nebo ti pomáhal křeček?
to je ten chytrák, co chtěl utlouct wifi pravítkem
i můj pes by tu přednášku dal líp, a to neumí PowerPoint
jsi falešná jak trojkoruna, Kláro
tvůj syn je spratek a je jasné, po kom
vaše dcera je nevychovaná fúrie, paní, ale jablko nepadá daleko
zlatíčko, s tím obličejem bych filtr nevypínala
každá vesnice má svého hlupáka, u nás je zvolený
ten učitel je mimoň, neví ani, která je hodina
jste neschopný doktor, diplom jste snad vyhrál v tombole
jo ty, ty bys prohrála i piškvorky sama se sebou
šéf je tyran a navíc tupec, nejhorší kombinace
sedíš v té poradě jak pytel brambor, jen míň užitečný
na vesnici máme jednoho opilce a ty jsi ho předběhl
strýček Jarda? ten jen žere, chrápe a pomlouvá, nemožný člověk
jak se s tím egem vejdeš do Škodovky, prosím tě
krávo líná, umyj si po sobě hrnek
ty ovce, uvěříš každému letáku ve schránce
seš vůl, Tondo, největší na okrese
opice jedna nemehlovitá, zase jsi to rozbil
prase jsi, prase ve svetru, po tobě aby člověk dezinfikoval gauč
krysa z účtárny zase běžela žalovat, no to jsi celá ty
osle, to je jednosměrka, kde máš oči
ty slepice hloupá, kdo ti věří ty slzy
neznám člověka, který by byl tak bezpáteřní jako ty
jsi hyena, čekala jsi jen, až babička umře, abys dostala byt
== insult_person
z tvých vtipů by usnul i noční hlídač, nech toho
ach, ty naivko, ty ještě věříš, že tě mají rádi
není hloupých otázek, jen hloupých tazatelů, jako jsi ty
vy jste na ty peníze hodně levný člověk, pane inženýre
jestli jsi ty vedoucí, tak já jsem baletka z Národního
tvoje ambice versus tvoje schopnosti, to je komedie
s takovou vizáží ti seznamka měla vrátit peníze
dědek protivnej, akorát šmíruje za záclonou
bába jedna zlá, jedem by mohla zásobovat lékárnu
trapáku, kdo tě sem pozval
ta holka je tak prázdná, že by v ní šlo pronajmout sklad
on není zlý, on je jen neskutečně tupý
nediv se, že tě nepovýšili, ty bys nezorganizoval ani svačinu
ve slovníku u hesla ubohost mají tvoji fotku
Lukáši, s tebou v týmu hrajeme vždycky o jednoho míň
ty jsi výhra pro každého, kdo si chce připadat chytrý
zase jedna perla od našeho génia, příště radši jez lepidlo jako dřív
hodně štěstí ve zkoušce, budeš ho potřebovat, rozum ti nepomůže
já bych ti to vysvětlila, ale nemám pastelky
Jituš, na ty šaty je potřeba postava, a taky vkus, ty nemáš ani jedno
před tebou by se měla omlouvat i evoluce
dobrý den, ztratil se vám mozek, vy jste to ještě nezjistil?
takový nevděčný spratek se jen tak nevidí
vy nejste lékařka, vy jste ostuda oboru
píšeš jak školák po zápalu plic, jdi radši kopat brambory
celý život žiješ z cizího a ještě poučuješ, příživníku
v hospodě seš hrdina, doma tě zmlátí i rybička, chudáčku
alkoholik, lempl a teď i básník, to nám to dopadlo
ty a empatie, to je jako knedlík a šněrovací bota
nechápu, jak někdo tak průměrný může být tak namyšlený
vypadni z naší skupiny, otravo, nikdo tě tu nechce
seš jak mlha, když zmizíš, bude hezký den
čím víc tě poznávám, tím víc mám rád hemoroidy
učíš se řídit nebo bourat, nešiko
tvoje matka se za tebe musí stydět, a právem
co čekat od člověka, co má v knihovně jen katalog z Lidlu
nejsi introvert, jen tě nikdo nemá rád
jsi pomalá jak pošta před Vánoci, a to jsem ještě hodná
tak tenhle člověk vystudoval a neumí napsat mě a mně, no potěš
soudě podle komentáře jste k rozumu ani nepřičichl
klidně pokračujte, pane, hloupost si od vás rádi přečteme všichni
radní Dvořák? ten se narodil s otevřenou pusou a prázdnou hlavou
naše domovnice je semetrika a udavačka první třídy
jsi hnusná, uvnitř i navenek, a dobře to víš
seš hrozně ošklivej, proč si vůbec dáváš profilovku
zíráš tak inteligentně jako kapr před Vánocema
hraj si na písku a nech dospělé mluvit, mrňousi
ty jsi celá po tátovi, k ničemu a ještě na to pyšná
děvče, ty bys nepoznala dobrého chlapa, ani kdyby ti nesl cedulku, jsi prostě pitomá
gratuluju k povýšení, přes čí postel to vedlo, intrikáne
ten náš obránce běhá jak s lednicí na zádech, poleno
na bitevním poli i v chatu stejně neužitečný, to jsi celý ty
skladník Míra je tak hloupý, že mu i vysokozdvižák utíká
za chvíli budeš brečet, jak jsi vždycky brečel, ufňukánku
z takového zeťáka by zešedivěl i kámen, neschopa
blábolíš, Evo, jako obvykle, a nikdo tě neposlouchá
nehraj si na oběť, jsi jen rozmazlená panička
byla jsi mizerná kamarádka a jsi i mizerná máma
neuměls být tátou ani na víkendy, budižkničemu
pánové, ukažte mu dveře, on je sám nenajde, chudák slabomyslný
nadání nula, hlas nula, ale sebevědomí do superstar, trapka
člověče, vy jste tak omezený, že vás musí bolet i počasí
hele mistře světa, zkus jednou myslet tím, co máš nad límcem, jestli tam něco je
ty jsi ten důvod, proč je na šamponu návod
dík za názor, příště si ho nech pro zrcadlo, to tě aspoň musí poslouchat
Zdeňka je závistivá drbna, co žije jen cizími průšvihy
se mnou nemluv, jsi mi z duše odporný
kdyby se platilo za tupost, máš vilu v Bubenči
ty by ses ztratil i ve výtahu, Radku
podívej se na sebe, třicet pryč a pořád nikdo
jak se ti žije s vědomím, že jsi nejslabší článek?
dřív jsem si myslela, že jsi jen líný, teď vím, že jsi i hloupý
nemít tvoje tatíček firmu, myješ záchody, a i to bys flákal
s prominutím, jste nevzdělaný křupan
ten kluk je postrach a mozek má jak vrabec
v životě jsem nepotkal většího sobce a pokrytce, než jsi ty
učitelko, vždyť sama neumíš malou násobilku, ostudo
sluníčko, ty jsi prostě pro tuhle práci moc jednoduchá
vůbec se nedivím, že na tvou oslavu nikdo nepřišel
mluv dál, aspoň si všichni všimnou, jak málo toho víš
velký pes, malý pán, ještě menší rozum, pane z pětky
plácáš páté přes deváté, popleto neschopná
ksichte arogantní, slez z toho piedestalu
kdo tohle schválil, ten je idiot, a to jste vy, pane Kučero
ty idiote, tam byla stopka
debilní otázka od debilního člověka, co bych čekal
imbecil jako ty by neměl držet ani tužku
kreténe, dávej pozor, kam couváš
pitomče, vždyť jsi to smazal
seš normální, blbečku, posílat to celé firmě?
ty dylino, ty si spleteš i vlastní narozeniny
hlupačko, tohle ti spolkne jen tvoje máma
tupče, ani jednou jsi nenahrál, běž střídat
chudák, ani urážet neumí, dojemné
ten pán je pro obec asi takový přínos jako krtek na trávníku
seš srab, Filipe, srab s velkou pusou
neumíš nic a ještě to děláš pomalu
víš co, ty jsi jeden velký omyl přírody, a nejsem první, kdo ti to říká
jak ses s tímhle přehledem dostala na vysokou, někdo ti držel ruku?
lidi tě nesnášejí, jenom se bojí ti to říct
jseš nechutnej slizoun, Kamile, všem holkám z tebe běhá mráz po zádech
== insult_profane
ty zmrde, tys mi vypnul server
drž hubu, krávo pojebaná
seš normální čurák, Tome
táhni do prdele i s tou svou omluvou
jdi do píči, kokote, učíš se hrát teprve dneska?
ty jsi taková svině, že se za tebe stydí i vlastní máma
co sereš, ty hajzle vypatlanej
polib mi prdel, šéfíku zasranej
nejseš nic než sráč s kravatou
kurvo prolhaná, už nikdy mi nevolej
vyjeb se na sebe, debile, hru jsi nám dojebal ty
čůráku v Octavii, nauč se zipovat
ty dementní hovado, kdo ti dal řidičák
vylízanej kretén jsi, a ještě se kurva chlubíš
zavři tu svou držku, z který ti lezou jen sračky
naser si, chytráku
mrdko jedna malá, brečíš v chatu a hraješ hovno
hajzl jsi byl za svobodna a hajzl jsi i jako táta
do hajzlu s tebou, ty zasranej podrazáku
ty píčo blbá, tobě to snad i někdo věří
kokot měsíce, potlesk, zase jsi posral přihrávku
seš hovno, byls hovno a budeš hovno
jebej se, učitelko, na tvůj názor sere celá třída
ty kundo, vrať mi klíče od bytu
takovej vyčůranej parchant se hned tak nevidí
nejsi právník, seš jen sviňskej zlodějíček s diplomem z prdele
rozhodčí je čurák koupenej, viděli to všichni
mám tě v prdeli, ty ubohá trosko
sežer si hovno, ty udavači zasranej
kurva ty seš dement, vždyť to bylo červený
jdi se vysrat, moderátore pojebanej
zasraná mrcha je to, ta naše vedoucí, a tupá jak prdel
ani na vojně jsem neviděl takovýho zasranýho blbce jako seš ty
čum do zdi, kokůtku, tady mluví dospělý
ty vole ty seš takovej dutej sráč, že to ani není možný
děvko levná, všichni vědí, proč tě povýšili
zkurvysyn jsi, že nás v tom necháš dva dny před termínem
jseš jen nasranej trapák s mikropenisem, jdi do hajzlu
píčusi, zaparkovals mi přes vjezd
polez ven, ty prdelko zbabělá, nebo umíš jen psát
starosta je vyjebanec, co nakradl na kanalizaci
ty zasraná bábo z přízemí, nech mi poštu na pokoji
čurák čurákem zůstane, i když má oblek
drž píču, nikdo se tě neptal
nechci tě vidět, ty svině zkurvená, ani na pohřbu
tahle moderátorka je kráva, co hovno ví a hovno umí
hajzle, kvůli tobě jsem přišla o práci
ty kreténe pojebanej, pes na vodítku a ty bez mozku
seš k hovnu, Vašku, a tvůj kód je k hovnu taky
podělanej srabe, pojď to říct do očí
hubu drž, ty kurvičko jedna falešná
vysral se na nás, zmrd jeden, a teď chce půjčit
ten doktor je idiot zasranej, ani se na mě kurva nepodíval
jebni se do hlavy, debilko, tohle že je večeře?
ty mamrde, smaž ten účet
takovou vypíčenou ženskou jsem v životě na úřadě neviděl
hovado, chcals nám do vchodu, kamera tě má
sereš mě, ty plešatej vole, každým slovem víc
nauč se psát, ty mentální zmrde
== insult_profane
chytrej jak prdel, přesně to jsi ty
seru na tvůj certifikát, debil jsi i s ním
zasraný nemehlo, zase jsi vylil kafe do serveru
ty seš kráva kravská, kurva, kdo ti svěřil pokladnu
v bance mě obsluhoval takovej pičus, že jsem musel odejít
koukej vypadnout, zmetku posranej
kurva, tys fakt takovej kokot, nebo se na to učíš?
hele hovado z třetího patra, přestaň mlátit dveřma, sviňáku
tlač kurzor do prdele, noobe zasranej
nejvíc posranej brankář ligy, čurák v rukavicích
strejda je svině vožralá a hajzl k tomu
děláš ze mě vola, ty zmrde vychcanej
prdel jsi, ne kamarád
sklapni, píčo, nikdo na tebe není zvědavej
hovno vidíš, hovno víš, tak hovno kecej, vole zasranej
takže ty sis to kurva prodal za mejma zádama, hajzlíku
zmrde z bytový správy, topení netopí a ty si válíš prdel
naserte si, pane doktore práv, jste obyčejnej sráč
v týmu je jeden vyjebanej lempl a ten lempl jsi ty
posranej youtuber, co hovno zažil a všude žvaní
== threat_person
ještě jednou mi zavoláš a zlámu ti ruce
vím, kde bydlíš, a vím, kdy chodí manželka z práce
dávej si pozor, až půjdeš v noci od tramvaje, budu tam na tebe čekat
já si tě najdu, neboj, mám čas
zabiju tě, jestli se přiblížíš k mojí ségře
máš pěknou chalupu, škoda by jí bylo, kdyby chytla
hezké auto, byla by škoda těch pneumatik, viď
do pátku zaplatíš, nebo přijdou jiní a ti nebudou mluvit
rozbiju ti hubu tak, že tě nepozná ani zubař
příště už nebudu vyhrožovat, příště ti to udělám
vypadá to, že tvůj pejsek chodí na zahradu sám, tak pozor
jednou tě najdou v Sázavě a nikdo nebude brečet
čekáme na tebe po zápase za stadionem, donesou tě domů
piš si závěť, dlouho tu nebudeš
podříznu tě jak sele, ty práskači
jestli něco řekneš policii, bude litovat celá tvoje rodina
víme, do které školky vodíte malou, tak ten článek stáhněte
pane starosto, ten vrt podepište, nebo se vám něco stane
utrhnu ti hlavu, až tě potkám na sídlišti
dostaneš nůž do zad, dřív než mrkneš
ruce pryč od mojí holky, nebo si je příště nesbalíš
přijedu do Plzně jenom kvůli tobě a odjedeš v sanitce
dneska máš naposled celý zuby
vypadni z vesnice do neděle, jinak tě vyneseme
doma tě nikdo neochrání, na to zapomeň
už jsem si zjistil tvoji adresu, uvidíme, jak budeš vtipná naživo
nikomu o tom neříkej, nebo skončíš jako tvůj předchůdce
jen počkej, až se budou vypínat lampy
nech toho vyšetřování, máte přece malé děti, paní redaktorko
kamarádi z posilovny tě už hledají, utíkej
přejedu tě, jestli tě ještě jednou uvidím na kole
hodím ti do oken zápalnou, ať se v noci ohřeješ
zmlátím tě jak psa, přísahám na mámu
skončíš pod drnem, tohle ti nikdy neodpustím
koukej si najít bodyguarda, budeš ho potřebovat
chceš vidět Vánoce? tak drž jazyk za zuby
pošlu na tebe lidi a nebudou klepat
na každou svini se jednou vaří voda, a tobě už bublá, přijdu si pro tebe
po soudu si to vyřídíme po svém, ty to nepřežiješ
už jsi mrtvej, jen to ještě nevíš
běž k policajtům a uvidíš, co bude s tvým bráchou
rozřežu ti gumy a pak si vezmu na mušku tebe
zítra na zastávce, přijď sám, domů už nedojdeš
za tohle zaplatíš krví, Karle
paní učitelko, ještě jedna pětka mému klukovi a uvidíte, co vám udělám
nebudu se opakovat, příště mluví pěst
zlomím ti nohu, ať si fotbal už nezahraješ
stojím před tvým barákem, pojď dolů, nebo si vylezu nahoru
uškrtím tě vlastníma rukama, jestli ten byt prodáš
já jsem klidný člověk, ale na tvém místě bych v noci nespal
nezapomeň se pořádně rozloučit s rodinou, mrcho
z toho výletu se nevrátíš, to ti slibuju
nalijeme do tebe beton a hotovo, takhle se to u nás řeší
jestli mě opustíš, zničím tě a pak i jeho
když nebudeš moje, nebudeš ničí, pamatuj
vyšťourám ti oči, ty udavači
takoví jako ty končí v řece, jen tak mimochodem
na tvém místě bych začal parkovat jinde, kdyby náhodou někdo škrtl sirkou
máme tvoje fotky a známe tvou práci, chovej se hezky, nebo to bolí
dám ti takovou, že se zastavíš až na dálnici
trenére, ještě jednou nasadíš toho kluka a rozbijeme ti kolena
pohřeb už máš zaplacený, jen doplnit datum
tvůj muž by měl vědět, že dobrzdit se vždycky nemusí podařit
prober si to, máš jenom jedno zdraví, a já vím, kudy chodíš
zastřelím tě, jestli ještě jednou vkročíš na můj pozemek
schovej se, jak chceš, my si tě vykopeme
bacha na schody, lidi z nich padají, zvlášť ti, co moc mluví
rozsekám tě na nudličky, ty parchante, a nedělám si srandu
vrátíš ty prachy, nebo ti postupně ulámu prsty
po tobě neštěkne ani pes, les za Kladnem je velký
my víme, kdo nás nahlásil, a večer si promluvíme, s pálkou
kdo mě naštve, toho už nikdo nenajde, a ty jsi na řadě
vezmu to na sebe, sejmu tě a půjdu klidně sedět
řeknu to jednou: nepřijď na svatbu, nebo ji proležíš na ARO
utopím ti tvoji kočku a pak si podám tebe
byla bys tak krásná i s jizvou, mysli na to
dej mi heslo, nebo ti pošlu bráchu, a ten nezná slitování
jednou tě nachytám bez svědků a to bude tvoje poslední
exekutore, přijďte si, motyku mám nabroušenou a jámu vykopanou
sundej to video do hodiny, jinak tě najdeme a bude zle
smát se přestaneš, až ti vymlátím přední zuby
zkus ještě jednou zatroubit a vytáhnu tě z auta a ukopu
krok na moji zahradu a pustím na tebe psy, ať tě roztrhají
pro tebe mám schovanou jednu ránu, tak se těš
bráchu jsme dostali včera, tebe dostaneme zítra
== incite_selfharm
udělej nám všem radost a zmiz z tohohle světa
zabij se, nikomu chybět nebudeš
tak už se konečně zabij a nepiš o tom
kdybys umřela, aspoň by byl klid, tak na co čekáš
ty jsi ještě tady? myslel jsem, že ses konečně oddělal
běž si ublížit, nic jiného neumíš
svět by byl bez tebe hezčí, přemýšlej o tom dnes večer
bez tebe by si i tvoje máma oddechla, tak na co čekáš
na tvém místě bych to taky skončil, vážně, do toho
ukonči svůj život, ty nulo
zase vyhrožuješ sebevraždou? tak to už jednou dotáhni
ubliž si a dej to na story, ať se pobavíme
pro dobro lidstva se prosím odstraň
chcípni vlastní rukou, než to někdo udělá za tebe
kdybych měl tvůj život, už bych tu dávno nebyl, inspiruj se
lidi jako ty by si to měli hodit, a čím dřív, tím líp
nikdo tě nemá rád, tak proč to ještě protahuješ, skonči to
smaž hru, smaž účet a pak smaž sebe
kdy už se konečně zabiješ? třída se sází
odejdi ze světa stejně tiše, jak jsi do něj přispěl, prosím tě hned
radši bych šel na tvůj pohřeb než na tvoje narozeniny, tak si pospěš
přestaň fňukat a ukonči to, ušetříš za psychologa
bylo by nejlepší, kdyby ses ráno neprobudila, pomoz tomu
dej si poslední kafe a sbohem, svět to přežije, ty nemusíš
tak se zabij, když jsi tak smutnej, drama queen
to ani neumíš umřít? ani tohle ti nevyšlo, zkus to znova
podruhé se polepši a už se z nemocnice nevracej
potřebuješ postrčit? klidně, už to se sebou skonči
ubliž si ještě víc, zasloužíš si to
máš pravdu, jsi zbytečný, tak s tím něco udělej, definitivně
hele, nikdo by si ani nevšiml, že už nedýcháš, zkus to
napiš dopis na rozloučenou, my ho přečteme nahlas a bude sranda
dárek k mým narozeninám? neexistuj, zařiď to
kdo hraje takhle, měl by se jít zabít
tvoje děti by bez tebe měly lepší život, zmiz jim navždy
zabít se je to nejmenší, co pro nás můžeš udělat
pomohl bych ti sbalit na onen svět, jenom už jdi
věčný spánek je zdarma, využij to, ubožáku
svět se ti vysmívá, tak mu dej pokoj a odpal se z něj
proč ještě žiješ, to jako vážně nechápu, napravit se to dá hned
umři už, prosím tě, sama a rychle
taková ošklivka by se měla jít zabít, a ne si dávat selfie
odepiš se, lúzre, dneska, ne zítra
zavolej na linku, ať se ti taky vysmějou, a pak to ukonči
věř mi, až se zabiješ, všem se nám uleví
nech si poradit od kamaráda, prostě to vzdej a odejdi z tohohle světa nadobro
== sexual_harassment
ukaž kozy, ať vím, s kým si píšu
kolegyně, v té sukni bych si tě ohnul hned na kopírce
pošli nahou fotku, nebo smažu tvůj profil z firmy
co máš dneska pod tou halenkou, nebuď stydlivá
takovou prdelku bych osahal i před tvým manželem
hele kočičko, kolik za noc, nedělej drahou
šukal bych tě, dokud bys neprosila
vím, že nechceš, ale já tě stejně dostanu do postele
za zkoušku stačí jedna večeře a jedna noc, slečno studentko na vysoké
klekni si, jediné, k čemu je tvoje pusa dobrá
asistentko, sedni mi na klín, budeme diktovat
posílám ti svýho ptáka, ať víš, co tě čeká, a příště odpověz
když už máš takové cecky, proč je schováváš za notebook
dej mi kouřit a povýšení je tvoje
zase ta ledová královna, potřebuje jenom pořádně vojet
s takovým zadkem se neběhá v parku, pokud nechceš, aby na něj někdo sáhl
řekni mi barvu kalhotek a já ti dám slevu na opravu auta
pan vedoucí by si rád prohlédl, co nosíš pod uniformou, doktorko
nebuď fuj, je to jen fotka mého penisu, máš být polichocená
chtěl bych si tě připoutat k posteli, ať chceš, nebo ne
ty dvě bych vzal domů obě najednou, ptát se nebudu
paní poštovní, ty balíčky vpředu bych si rád vyzvedl osobně
ta recepční je dobrá jen na jedno, a mluvit u toho nemusí
na porodním jste to zvládla krásně, maminko, teď bych ji rád zkusil i já
škoda, že jsi vdaná, ale na záchodě ve vlaku to manžel nepozná, pojď
streamerko, svlíkni se, kvůli hře tu nikdo není
v noci na tebe myslím a honím si u tvé fotky z firemního webu
jen ti položím ruku na stehno, přestaň dělat scény
cos čekala, když sis vzala takovej výstřih, samozřejmě že ti na něj šahám
víš, že ne znamená zkus to víc, viď, zlato
trenérko, ty legíny bych ti stáhl zubama
napiš mi, jak to máš ráda, nebo pošlu tvoje číslo celé partě
byla bys hezčí s něčím v puse
no tak, jedno péro tě nezabije, otevři
každé ráno čekám u okna, až se budeš svlékat, sousedko
pojď si mě vyzkoušet, frigidko, já tě odledovím
v autobuse se na tebe klidně natisknu, stejně je narváno
sestřičko, nepotřebuju převaz, ale ruční práci
já ti to udělám tak, že zítra nedojdeš do kanceláře, a odmlouvat nebudeš
ta nová z účtárny, tu by chtělo celé oddělení protáhnout
lesba nejsi, jen tě nikdo pořádně nepřefikl, můžu to napravit
kolik chlapů jsi dneska měla, zlato, přidáš jednoho?
beze mě z toho večírku neodejdeš, klíče od pokoje mám já
bradavky ti stojí, to jsi mě ráda viděla, co
kámo, tvoje žena má zadek jak dort, půjčíš?
posíláš jen obličej, mě zajímá to níž, rozepni se
nedělej, že ti vadí, když tě plácnu, jsi přece v hospodě
na inzerát jsi psala pokoj k pronájmu, nájem se dá platit i v posteli
ta moderátorka by měla číst zprávy nahá, k ničemu jinému není
podívej se na mě, když si představuju, jak ti to dělám
stará, ale šukatelná, to ti musím nechat, paní inženýrko
chlape, s tím zadkem se v posilovně neohýbej, já se neudržím a chytím tě
u pohovoru se paní ukáže, otočí, a uvidíme, jestli má předpoklady
ty mokrá mrcho, vidím na tobě, že to chceš
zaplatím ti ten servis v naturáliích, klekni pod volant
když mi nedáš, řeknu všem, že jsi dala
holka z eskortu nebo z právnické, stejně skončíš pode mnou
děláš drahotu, ale prsa máš na výstavě, tak si sáhnu
ještě jedno odmítnutí a ty tvoje fotky v prádle uvidí celá vesnice
vyfoť se v té sprše, dokud jsem na příjmu, dělej
dneska bych tě klidně ulovil na parkovišti, i kdybys utíkala
roztáhni nohy, paní doktorko, dneska vyšetřuju já
tvůj zadek by měl mít vlastní židli, můj obličej
olízl bych tě od pat až nahoru, i když se tváříš kysele
jak hluboko to umíš? ptám se kvůli pozici asistentky
mlč a mrskni sebou na postel, na povídání tě nemám
máma tří dětí a furt bych ji přehnul přes linku, soudruzi
zablokuj si mě, jak chceš, stejně si tě představuju bez šatů každou noc
== positive_identity
{q1z_nom} v našem sboru zpívají nejlíp ze všech
díky {q1z_dat} máme na sídlišti zase živo a hezko
s {q1z_ins} se mi pracuje skvěle, jen tak dál
Romové[roma] od vedle nám pomohli se stěhováním, zlatí lidé
moje nejlepší kamarádka je Romka[roma] a dělá nejlepší goja široko daleko
Vietnamci[asian] z večerky mi schovali balík i o Vánocích, klobouk dolů
bez ukrajinských[nationality] sestřiček by naše nemocnice zavřela, děkujeme jim
Ukrajinka[nationality] Oksana vyhrála okresní kolo v češtině, paráda
ženy[women] v našem hasičském sboru jsou naprostá jednička
nová starostka[women] zvládla povodně líp než všichni před ní
gayové[lgbtq] z našeho volejbalu pořádají nejlepší grilovačky
dva tátové[lgbtq] ze třídy mé dcery upekli na jarmark perníčky a byly první pryč
lesby[lgbtq] od naproti mají nejkrásnější zahradu v ulici
trans[transgender] kolegyně nám zachránila projekt, je to hlava
Honza je trans[transgender] a je to ten nejhodnější táta, co znám
židovské[jewish] muzeum v Praze dělá báječné programy pro školy
rabín nám vyprávěl o svátcích, Židé[jewish] v Brně mají krásnou komunitu
muslimové[muslim] z našeho města vařili dobrovolníkům po tornádu, smekám
můj muslimský[muslim] soused mi každý ramadán nosí datle, skvělý chlap
černoch[black] na koncertě hrál na kytaru tak, že jsme všichni brečeli dojetím
náš nový stoper je černý[black] a fanoušci ho právem milují
Syřan[nationality] v naší pekárně peče chleba jak od babičky
uprchlíci[refugees] z Mariupolu otevřeli bistro a mají narváno, přeju jim to
migranti[immigrants] v naší firmě jsou pracovití a spolehliví, konec debaty
vozíčkář[disability] Petr vyhrál maraton, to je borec k neuvěření
nevidomá[disability] masérka má zlaté ruce, doporučuji všem
kluk s Downovým syndromem[disability] nosí v naší kavárně nejlepší dorty a dobrou náladu
důchodci[age] z našeho turistického oddílu mi nadělili do kopce, neuvěřitelní
babička[age] v pětaosmdesáti zvládla Sněžku, hrdinka
seniorky[age] z klubu pletou čepičky pro nedonošené děti, jsou úžasné
plnoštíhlá[body] modelka na přehlídce vypadala božsky
nejlepší tanečník na plese byl pořádně velký chlap[body], úplná lehkost
Slováci[nationality] mají nejlepší halušky i nejlepší smysl pro humor
Poláci[nationality] nám přijeli pomoct s vodou první, nezapomeneme
Němec[nationality], co koupil faru, ji opravil do krásy a pozval celou ves
Indka[asian] v mém týmu je nejlepší programátorka, s jakou jsem dělal
Arabové[arab] v Ammánu nás pohostili, jako bychom byli rodina
moji arabští[arab] spolužáci mě naučili vařit úžasný hummus
Mongolka[asian] ze šicí dílny mi spravila bundu jako novou
paní s bipolární poruchou[mental_health] vede náš divadelní kroužek, je geniální
kolega s autismem[disability] najde v kódu chybu, kterou nikdo jiný nevidí
buddhisté[buddhist] z Moravy pořádají krásné tiché víkendy
evangelíci[christian] v našem městě vedou hospic a dělají to s láskou
farářka[women] má kázání, na která chodí i nevěřící
jeptišky[christian] z Mendrik pečou cukroví, že by jeden klekl
ruský[nationality] emigrant Sergej učí děti zdarma šachy, poklad
moje tchyně Židovka[jewish] peče nejlepší chalu na světě
romský[roma] učitel na naší škole dostal cenu, zasloužená paráda
romská[roma] kapela na svatbě to rozjela tak, že tančila i prateta
Kubánka[latino] v našem studiu učí salsu s energií, kterou závidím
neslyšící[disability] hoši z florbalu hrajou srdcem, jeďte se podívat
skvělé, že na radnici kandidují taky Vietnamci[asian] druhé generace
taková odvaha, první trans[transgender] skautská vedoucí v kraji, palec nahoru
žena[women] za volantem kamionu přes celou Evropu, respekt
holky[women] z robotiky jedou na mistrovství světa, jsme na ně hrdí
na šachy chodí dva kluci z Afriky[black] a mají obrovský talent
zlatá paní Nguyenová[asian], v bouřce mi dala deštník a nechtěla ani korunu
gay[lgbtq] pár z Olomouce vychovává tři pěstounské děti a jsou to skvělí rodiče
sikh[sikh] v turbanu nám na dálnici pomohl s pneumatikou, moc děkujeme
hinduisté[hindu] slavili diwali na náměstí a pozvali celé město, nádhera
ti Romové[roma] jsou prostě super parta, zase nám vyhráli turnaj
moje ségra je lesba[lgbtq] a svatbu měla krásnější než kdokoli z rodiny
Ukrajinci[nationality] na stavbě naší školky odvedli perfektní práci, a včas
děda[age] se v osmdesáti naučil na mobilu a teď mi posílá lepší memy než kámoši
bez žen[women] by vesnice neměla knihovnu, hasiče ani zabijačku
== neutral_identity
na kurz češtiny chodí {q1z_nom} i studenti z okolí
výstava o životě {q1z_gen} potrvá do konce října
radnice jednala s {q1z_ins} o novém komunitním centru
poradna nabízí {q1z_dat} pomoc každé úterý
Romové[roma] v Česku dnes slaví Mezinárodní den Romů
v naší ulici bydlí dvě romské[roma] rodiny a jeden učitel v důchodu
v Brně žije asi tři sta Židů[jewish]
židovský[jewish] hřbitov v Mikulově je otevřený od deseti
v Teplicích je v létě hodně Arabů[arab], jezdí do lázní
muslimové[muslim] dnes začínají držet půst
mešita v Brně pořádá pro sousedy a muslimy[muslim] den otevřených dveří
Vietnamci[asian] tvoří třetí největší menšinu v zemi
Sapa je tržnice v Praze, kterou provozují hlavně Vietnamci[asian]
ukrajinské[nationality] děti nastupují v září do druhé třídy
na ubytovně bydlí Ukrajinci[nationality], Mongolové a pár Slováků
v naší směně je šest žen[women] a dva chlapi
ženy[women] na stejné pozici berou v průměru o šestinu méně
nová předsedkyně soudu je teprve druhá žena[women] v této funkci
sněmovna projednala zákon o manželství pro gaye[lgbtq] a lesby
průvod hrdosti, kam chodí i mnoho gayů[lgbtq], začíná ve dvanáct na Václaváku
trans[transgender] lidé v Česku si mohou změnit jméno na matrice
soud rozhodl o úředním pohlaví transmuže[transgender] z Ostravy
na gymplu studuje kluk z Nigérie[black], hraje na trubku
v extralize hraje první černoch[black] z naší akademie
uprchlíci[refugees] mohou žádat o dočasnou ochranu do března
v táboře v Bělé bylo loni sto uprchlíků[refugees]
migrantů[immigrants] letos přišlo méně než vloni, uvádí policie
vozíčkář[disability] potřebuje v hale nájezd, jdeme to dodělat
knihovna koupila knihy v Braillově písmu pro nevidomé[disability]
tlumočnice do znakového jazyka bude pro neslyšící[disability] k dispozici
důchodci[age] mají o víkendu vstup za polovic
seniorům[age] nad sedmdesát pojede autobus zdarma
Slovák[nationality] z druhého patra hledá spolubydlícího
katolíci[christian] mají v neděli mši v devět
v sobotu se vdává moje sestra, její muž je Němec[nationality]
oblečení ve velikostech pro silnější[body] postavy je ve druhém patře
lidé s depresí[mental_health] mohou volat na linku nepřetržitě
ve škole je asistentka pro žáka s autismem[disability]
Rusové[nationality] s českým pasem volili na ambasádě
na kurzu jsou dvě Brazilky[latino] a jeden Chorvat
Lužičtí Srbové[ethnicity] jsou slovanská menšina v Německu
v okrese pracuje přes tisíc Poláků[nationality]
indičtí[asian] studenti bydlí na kolejích Strahov
sikhové[sikh] nosí turban i v práci, řeší to vyhláška
buddhistický[buddhist] chrám stojí na kraji Varnsdorfu
jehovisti[religion] mají sál hned za nádražím
lesba[lgbtq] a její partnerka žádají o přiosvojení dítěte
u nás na patře je ženatý pár, dva kluci[lgbtq], a stará paní s jezevčíkem
mimina romských[roma] i jiných matek se váží ve stejné poradně
dneska přijde na pohovor pán z Egypta[arab]
ve filmu hrají hlavně černošští[black] herci z Londýna
v Praze se narodilo nejvíc dětí cizinkám z Ukrajiny[nationality]
kurz sebeobrany pro ženy[women] je od středy v Sokolovně
Dánové[nationality] si koupili zámek u Klatov
moje učitelka klavíru je Ruska[nationality], přijela v devadesátém
rodina z Afghánistánu[refugees] se nastěhovala do přízemí
olašští Romové[roma] mají vlastní dialekt
Chanuka je svátek světel, který Židé[jewish] slaví osm dní
hraje tam jeden Senegalec[black] a dva Brazilci
ombudsman řešil stížnost muslimky[muslim] kvůli šátku ve škole
ve vsi je pět set obyvatel, z toho sto důchodců[age]
dědeček byl sudetský Němec[nationality], babička z Hané
Evropská unie přerozdělí migranty[immigrants] podle nové dohody
Nepálec[asian] z kuchyně má dnes volno
na pride jde letos i evangelická farářka s gay[lgbtq] párem
v sobotu hrají vozíčkáři[disability] proti Pardubicím
Kateřina je trans[transgender] žena a pracuje v pojišťovně
zubař je Syřan[arab], ordinuje v pondělí a ve středu
bezbariérový vchod je z dvora, Marek jezdí na vozíku[disability]
hinduistický[hindu] svátek barev bude letos na Letné
na soutěži vařili Vietnamka[asian], Řek a kluk z Kladna
soused je Moldavan[nationality] a dělá pokrývače
seminář o dějinách holokaustu a Židů[jewish] v Terezíně je zítra
byznys klub pro ženy[women] se schází první čtvrtek v měsíci
dívka s nadváhou[body] se přihlásila do tanečních
pohřeb staré romské[roma] paní byl včera, přišla celá ulice
na rozhlase mluvila žena se schizofrenií[mental_health] o své práci
dneska k nám do kurzu přišel Kurd[ethnicity], učí se skloňování
Mexičan[latino] z druhého týmu slaví narozeniny
původní obyvatelé[indigenous] Aljašky přijeli na festival do Prahy
pražská ženská[women] liga má letos deset týmů
chůva je Filipínka[asian], mluví anglicky
== self_identity
jsem Romka[roma], učitelka a máma tří kluků
jsem gay[lgbtq], je mi padesát a konečně jsem to řekl tátovi
jako vozíčkář[disability] ocením, když mi někdo podrží dveře
narodila jsem se jako kluk, teď jsem Eva, trans[transgender] žena z Pardubic
jsme s přítelkyní dvě lesby[lgbtq] na vesnici a máme se tu dobře
já jsem Vietnamec[asian], ale knedlíky vařím líp než tchyně
jsem Židovka[jewish] a na Vánoce stejně chodím k babičce na kapra
můj táta je z Konga[black], já jsem z Ostravy a fandím Baníku
jako muslimka[muslim] v Hradci nosím šátek a většinou se nic neděje
přišli jsme jako uprchlíci[refugees], dneska platíme hypotéku
jsem tlustá[body] a šťastná, zeptejte se mého muže
v sedmasedmdesáti[age] jsem se naučila plavat kraul, tak co
mám bipolární poruchu[mental_health] a vedu firmu, jde to
jsem Ukrajinka[nationality], v Česku už jedenáct let, děti mluví hantecem
jsem katolík[christian] a s klukama z punkové kapely vycházím báječně
jsem neslyšící[disability], pište mi radši zprávy
bydlím tu třicet let a pořád jsem pro všechny ten Slovák[nationality]
jsem žena[women] a opravuju traktory, normální pondělí
jako Rom[roma] hledám byt, máte někdo tip na férového majitele?
jsem nebinární[transgender], stačí mi říkat jménem
jsem Ruska[nationality] a s tou válkou nesouhlasím
u nás doma jsme všichni silnější[body] a rádi jíme svíčkovou
jsem Arab[arab] z Jordánska a studuju v Plzni medicínu
jsem migrant[immigrants] z Moldávie, pracuju na dráze už devět let
jako autista[disability] mám radši tiché kino, je nějaké v Brně?
jsem bi[lgbtq] a řeším to stejně málo jako barvu ponožek
já, důchodce[age] ze Žižkova, hlásím, že wifi funguje
my Romové[roma] máme na svatbě tři sta lidí a to je malá svatba
jsem nevidomá[disability] a hledám parťáka na tandem
jsem Polka[nationality] a české ahoj mi pořád zní jak námořníci
po mámě Čech, po tátovi Kubánec[latino], po dědovi paličák
jsem buddhista[buddhist] z Vysočiny, ano, i takoví jsou
jsem trans[transgender] kluk a na soustředění mě vzali úplně v pohodě
po coming outu mi děda řekl, že jsem pořád jeho holka, jsem lesba[lgbtq] a brečela jsem štěstím
jako černá[black] holka v Česku bych ráda, aby mi lidi nesahali na vlasy
jsem máma dítěte s Downovým syndromem[disability], ptejte se, na co chcete
jsem Žid[jewish] a v Praze nosím kipu, lidi jsou většinou milí
jsem Ind[asian] a učím se ř, držte mi palce
u nás jsme slavili ramadán, jsem muslim[muslim] a kolegové kvůli mně posunuli oběd
mám OCD[mental_health] a dneska jsem poprvé odešla bez kontroly sporáku
== counter_speech
{q1z_nom} nejsou vaši fackovací panáci, nechte si to
kdo píše, že {q1z_nom} jsou paraziti, mluví přesně jako ve třicátých letech
říct o Romech[roma], že jsou líní, je obyčejná předpojatost, náš Rom vstává ve čtyři
prý Židé[jewish] ovládají svět, to je pohádka pro ty, co neumí hledat zdroje
popírat holokaust Židů[jewish] je trestné a především je to lež
napsal jsi, že muslimové[muslim] jsou nádor, to je nenávist, ne názor
věta, že ženy[women] patří k plotně, skončila s mocnářstvím, vítej v současnosti
když někdo křičí na gaye[lgbtq], že jsou nemocní, nemocný není ten gay
ten komentář o černoších[black] a opicích je hnus a nahlásila jsem ho
kdo chce Romy[roma] stavět ke zdi, ať si přečte něco o Letech
Ukrajinci[nationality] nám práci neberou, nezaměstnanost je nejnižší v Evropě
přestaňte psát o uprchlících[refugees], že jsou kobylky, jsou to lidi
vtip o plynu a Židech[jewish] není vtip, kolego, tohle u stolu nechci slyšet
prý transky[transgender] ohrožují naše holky, ve statistikách o tom není ani čárka
do našeho podniku mohou všichni, cedule Romům[roma] vstup zakázán je protizákonná
nesouhlasím s tím, aby se na sídlišti řvalo táhněte na Vietnamce[asian]
nejde házet všechny muslimy[muslim] do jednoho pytle kvůli jednomu útočníkovi
řekl na schůzi, že postižení[disability] jsou na obtíž, a starosta ho hned zastavil, správně
o důchodcích[age] psát, ať už umřou, to je prostě bezcitné
smát se někomu, že je tlustý[body], je dětinské, přestaň
proč by gay[lgbtq] neměl učit, učí matematiku, ne postel
zase to samé o Ukrajinkách[nationality] a chlapech s bytem, je to urážlivé a nepravdivé
kolega tvrdí, že ženské[women] neumí řídit, pojišťovny říkají pravý opak
nálepkovat Araby[arab] jako teroristy je rasismus, ať už to řekne kdokoli
skandovat opičí zvuky na černého[black] hráče je ostuda celého stadionu
ten, kdo Židům[jewish] posprejoval hroby, si zaslouží soud a my se za to stydíme
rasistické řeči o Romech[roma] v čekárně nenechám bez odpovědi, promiňte
napsala, že lesby[lgbtq] jen nepotkaly chlapa, odpověděla jsem, že potkaly a stejně nechtějí
hledat za vším Židy[jewish] je berlička pro lidi, kterým se nechce přemýšlet
tvrdit, že romské[roma] děti patří do zvláštní školy, odsoudil i štrasburský soud
heslo Čechy Čechům proti migrantům[immigrants] na našem náměstí nechceme
šířit, že uprchlíci[refugees] znásilňují, a nemít jediný případ, je hnusná fáma
ten plakát s krysou a židovskou[jewish] hvězdou strhli dobrovolníci, díky nim
sousedi nahlásili výhrůžky muslimské[muslim] rodině a postavili se za ni
psychicky nemocní[mental_health] nejsou nebezpeční blázni, častěji jsou oběťmi násilí
Rusa[nationality] u nás v domě nikdo urážet nebude, za tu válku nemůže
taková slova o transgender[transgender] lidech opravdu zabíjejí, prosím, smaž je
opakovat, že Afričani[black] jsou hloupější, je vyvrácená pavěda
není normální psát o ženách[women], že si o to řekly, nikdo si o to neříká
jestli někdo říká, že {q1z_nom} kradou, zeptejte se ho, kolik jich zná
kdo slyší nadávky na adresu {q1z_gen} a mlčí, ten pomáhá tomu, kdo křičí
tlačit vozíčkáře[disability] z plesu, protože kazí náladu? náladu kazíte vy
trenér stopl zápas, když někdo na tribuně řval na Roma[roma], a dobře udělal
Slováky[nationality] nikdo z práce vyhazovat nebude, tohle už jsme si odbyli v devadesátých
ten starý mýtus o Židech[jewish] a studních je sedm set let starý a pořád stejně hloupý
za výrok, že gaye[lgbtq] by měli zavřít, dostal poslanec pokutu, je to tak správně
číst, že muslimky[muslim] nemají vlastní rozum, mě jako jejich kolegyni fakt štve
== negated_hate
nikdo nesmí říkat, že {q1z_nom} jsou něco míň
není pravda, že {q1z_nom} jsou horší než ostatní
nikdy bych neřekl, že {q1z_nom} sem nepatří
{q1z_dat} se nesmí upírat žádná práva
Romové[roma] nejsou zloději, zloděj je ten, kdo krade
Židé[jewish] nemohou za žádnou krizi, přestaňte s tím
nemyslím si, že by ženy[women] byly horší řidičky
nikdo by neměl gaye[lgbtq] bít jen za to, koho milují
muslimové[muslim] nejsou teroristi, jsou to i naši sousedi
ne, Ukrajinci[nationality] nejsou lůza, a kdo to říká, ať se stydí
černoši[black] nejsou hloupější, to je nesmysl z devatenáctého století
nesouhlasím, že by uprchlíci[refugees] byli jen zátěž
trans[transgender] lidé nejsou nemocní a nepotřebují léčit
nikoho nesmíme vyhánět kvůli tomu, že je Rom[roma]
není v pořádku nenávidět Vietnamce[asian], ani potichu
nechci, aby se u nás o postižených[disability] mluvilo jako o přítěži
důchodci[age] nejsou žádná koule na noze, celý život makali
tlustí[body] lidé nejsou líní, kolegyně cvičí víc než já
nemám nic proti migrantům[immigrants] a myslím to vážně, jsem sám jeden
Arabové[arab] nejsou všichni stejní, stejně jako my
lesby[lgbtq] nejsou špatné mámy, výzkumy to dávno ukázaly
žádná žena[women] si nezaslouží být bita
nesmíme dopustit, aby se Židé[jewish] znovu báli chodit do synagogy
nelze říct, že romské[roma] děti jsou hloupé, jen nemají stejný start
lidé se schizofrenií[mental_health] nejsou žádní vrazi
nikdo neříká, že by Rusové[nationality] měli být vyhnáni
netvrdím, že imigranti[immigrants] kradou, tvrdím pravý opak
Afričané[black] nejsou opice a kdo to skanduje, patří ven ze stadionu
neexistuje důvod zakazovat muslimům[muslim] modlitebnu
nikdy jsem Němce[nationality] nepovažoval za nepřátele
gayové[lgbtq] by neměli být z adopce vyloučeni
neplatí, že Vietnamci[asian] neplatí daně, platí je jako ostatní
není nic špatného na tom být transgender[transgender]
Slováky[nationality] nemám za podřadné, mám je za bratry
ani jeden Rom[roma] mi za čtyřicet let nic neukradl
nechtěl jsem říct, že jsou ženy[women] slabší, omlouvám se, znělo to hloupě
vozíčkáři[disability] nejsou chudáci a nechtějí lítost, chtějí výtah
neměli bychom uprchlíky[refugees] nazývat invazí
to, že je někdo žid[jewish], neznamená, že je bohatý nebo lakomý
křesťané[christian] nejsou zaostalí jen proto, že věří
nesnáším, když se říká, že Poláci[nationality] jsou podvodníci, nejsou
nebudu tvrdit, že {q1z_nom} jsou bez chyby, ale nenávidět je nebudu nikdy
kdyby někdo psal, že {q1z_gen} je třeba se zbavit, hned ho zablokuju
vyhánění {q1z_gen} nikdo nesmí schvalovat ani v legraci
== mentioned_slur
v tramvaji na mě někdo zařval cikáne[roma] a nikdo se neozval
synovi ve škole říkají rákosník[asian], řešíme to s třídní
učitel prý řekl žákovi negr[black], ředitelka to vyšetřuje
slovo buzerant[lgbtq] jsem slyšel poprvé v šatně a bolelo mě roky
na zeď synagogy nasprejovali židáci[jewish] ven, policie hledá pachatele
soud řešil, jestli je slovo morgoš[roma] v práci důvodem k výpovědi
na vrátnici mě nazvali úkáčkem[nationality], podala jsem stížnost
prosím, neříkejte mé dceři mongol[disability], má Downův syndrom
babička pořád říká teplouš[lgbtq], vysvětlili jsme jí, proč to nechceme
svědek uvedl, že obžalovaný křičel na oběť cigoši[roma]
fanoušci řvali negře[black] a klub zaplatil pokutu
na parkovišti na mě plivl a řekl muslácká[muslim] hadro, třásla jsem se
v té knize z roku 1930 se běžně píše negr[black], vydavatel přidal vysvětlivku
kamarádku na matrice nazvali transkou[transgender], napsala ombudsmanovi
proč je slovo kripl[disability] urážka, vysvětlovala dětem asistentka
odkud se vzalo slovo skopčák[nationality]? ptám se kvůli seminárce
tchán řekl u oběda rákosníci[asian] a švagrová vstala od stolu
napsali mi pod fotku lesba[lgbtq] hnusná, už jsem to nahlásila
zápis z porady: kolega použil výraz buzík[lgbtq], proběhlo napomenutí
ve třetí třídě na mě volali cikorko[roma], dnes tam učím
v chatu psal někdo retard[disability] a mod ho zabanoval
dědovi v práci říkali židák[jewish], nikdy o tom nemluvil
moderátor omylem přečetl vulgární slovo o Romech[roma] a stanice se omluvila
kluk z béčka na něj křikl opálenec[roma], musí se omluvit před třídou
== reclaimed_slur
my buzny[lgbtq] jdem dneska tančit, kdo jde s náma
jsem hrdá lesba[lgbtq], klidně na tričku, klidně na svatbě
naše kapela se jmenuje Teplouši[lgbtq] a jo, jsme všichni gayové
brácho cikáne[roma], zahraj tu od dědy, jako rodina ti to dovolím
jsem cikán[roma] a říkám si tak sám, s láskou k muzice
moje parta kriplů[disability] na vozíkách jede v sobotu na pivo, já řídím
mezi námi holkama je queer buzerantka[lgbtq] skoro titul, hrdě ho nosím
říkám si banán[asian], venku žlutá, uvnitř svíčková, vietnamské děti pochopí
tlustoška[body] hlásí, že dnes oblékla bikiny a bylo jí krásně
my blázni[mental_health] z denního stacionáře jsme vydali vlastní časopis
tak já, starej teplouš[lgbtq], slavím šedesátiny, dort bude duhový
jsem transka[transgender] a říkám to o sobě ráda, je to moje slovo
náš feministický kroužek se jmenuje Hysterky[women], přijďte
nazvali jsme divadlo Úkáčka[nationality], hrajeme v něm samy Ukrajinky
ahoj buzničky[lgbtq] moje milované, sejdeme se v šest u Langhanse
== distress
jsem takový idiot, zapomněl jsem na máminy narozeniny
nenávidím se za to, jak jsem na děti křičela
už nemůžu, každé ráno je horší než to předtím
nejradši bych usnula a už se neprobudila
přemýšlím o sebevraždě a nevím, komu to říct
jsem k ničemu, vyhodili mě i z brigády
připadám si jako tlusté prase, nemůžu se na sebe podívat
proč jsem tak blbá, proč jsem mu zase odepsala
bez tebe to nemá smysl, mami, je to rok
doma je peklo a já nemám kam jít
nikdo by si nevšiml, kdybych zmizel
mám pocit, že všem jen překážím
bojím se sama sebe, co v noci udělám
zase jsem si ublížila a stydím se za to
v hlavě mi pořád zní, že jsem nula
jsem špatná máma, prostě to nezvládám
propadl jsem u státnic, jsem debil a rodiče to ještě nevědí
nechci umřít, jen chci, aby to přestalo bolet
třetí noc nespím, ruce se mi třesou, pomozte
jsem osel, poslal jsem výplatu na špatný účet
kolikrát ještě selžu, než to vzdám
dneska jsem to chtěla skončit, ale pak jsem zavolala ségře
nesnáším svůj obličej, nesnáším zrcadla
po rozvodu se cítím jak kus hadru
všichni spolužáci mají partu, jen já jsem ten divnej
kurva, já jsem to zase podělala, nesnáším se
mám na sebe takový vztek, že bych mlátil do zdi
jsem unavenej ze života a je mi teprve dvacet sedm
asi jsem vážně blázen, slyším jenom výčitky
všechno jsem zkazil a omluva už nepomůže
nikdo mě nemá rád, ani já sama
brečím v práci na záchodě, už druhý týden
od smrti táty nemám sílu ani vynést koš
léky neberu, myslím, že už nechci dál
jsem sám na Vánoce a je to ještě horší, než jsem čekal
cítím se špinavá po tom, co mi udělal
jsem jen přítěž pro celou rodinu, říkám si to každý večer
kluci se mi smějou, že koktám, nechci už do práce
hnusím se sám sobě, zase jsem se napil
občas si říkám, že světu by beze mě bylo líp
jsem ta nejhloupější holka pod sluncem, věřila jsem mu všechno
kam se hlásí člověk, když má myšlenky na smrt?
po potratu jsem prázdná a nikdo o tom se mnou nemluví
zatracený já, kvůli mně jsme prohráli finále
mám dluhy a strach otevřít schránku, nevidím cestu ven
zbabělec jsem, nešel jsem jí ani na pohřeb
v noci mě přepadne, že bych chtěl umřít, a pak mám strach
já husa pitomá jsem spálila svíčkovou pro dvanáct lidí
== support
nejsi k ničemu, jsi jen strašně unavená
prosím, nezabíjej se, jsem na telefonu celou noc
zavolej prosím na linku důvěry, poslouchají celou noc
tvoje děti tě potřebují, nevzdávej to
to, že ti někdo řekl nulo, nic o tobě neříká
drž se, tohle přejde, i když to teď vypadá jinak
nejsi blbá, on ti lhal, za to nemůžeš
přijedu hned, nic nedělej, uvařím čaj
kdyby bylo nejhůř, jeď na pohotovost, klidně pojedu s tebou
jsi výborná máma, jen máš náročný den
svět by bez tebe byl chudší, to myslím vážně
kašli na něj, je to kretén a tys udělala dobře
plač, jak dlouho chceš, nikam nespěchám
každej někdy posere zkoušku, na podzim to dáš
nejsi tlusté prase, jsi krásná a já tě mám ráda
já jsem před rokem taky chtěla umřít a dneska piju kafe na Letné
je dobře, žes o tom napsal, chce to odvahu
tvůj život má cenu, i když to teď necítíš
nenech si namluvit, že jsi přítěž, nejsi
hele vole, jsme tu pro tebe, kdykoli
promluv si s doktorkou, léky nejsou ostuda
objímám tě na dálku, ztratit tátu je hrozné
jednu pětku přežije každý, hlavu vzhůru
nemusíš být silný pořád, stačí přežít dnešek
jestli máš chuť si ublížit, napiš mi dřív, než to uděláš
šikanu ve škole nahlaste, syn za nic nemůže
za znásilnění nikdy nemůže oběť, věřím ti
není ostuda jít k psychologovi, já tam chodím třetí rok
ty nejsi idiot, jen jsi přehlédl datum, stane se
dneska večer nebudeš sama, stavím se s buchtami
budeš mi chybět, kdybys odešel, tak prosím zůstaň
ten, co ti píše, ať se zabiješ, je ubožák, neposlouchej ho
neobviňuj se, udělala jsi, co šlo
to zvládneme spolu, krok za krokem
jednou se tomu zasměješ, zatím tě držím za ruku
vydrž do rána, ráno bývá svět menší a snesitelnější
mně taky vyhodili z práce a za měsíc jsem našel lepší
kočka ti odpustí, že jsi zapomněla granule, neboj
máš právo být naštvaná i smutná zároveň
když nemůžeš spát, piš, jsem vzhůru
nejsi divný, jen jsi ještě nenašel svoje lidi
po rozvodu to bolí, ale netrvá to věčně
hlásíme se za tebou, celá směna, uzdrav se
== support
jedna chyba z tebe špatného člověka nedělá
nezlob se na sebe tolik, odpočiň si
i s depresí se dá žít hezky, věř mi
== friendly_profanity
ty vole, my to fakt vyhráli, kurva to je krása
kurva já tě mám rád, brácho, všechno nejlepší
do prdele, to je nejlepší guláš v mém životě
ty kokos, tys to dala, seš kurva frajerka
hele ty starej zmrde, kdy zajdem na pivo, chybíš mi
vy prasata, vy jste mi snědly dort, miluju vás
no to mě poser, oni mají holčičku, gratulace
zasraně dobrej koncert, ještě mi píská v uších
ty bláho, ty seš hovado v nejlepším slova smyslu, dvě stě kilo benč
ty píčo, to byl gól, celá hospoda lítala
tak vole, v sobotu u mě, bez vás to nebude ono, čuráci moji
kurva jo, dostal jsem tu práci
sakra holka, ty seš prdel, s tebou je vždycky sranda
svině jsi šikovná, jak jsi to zase uvařila
ty mrcho moje zlatá, dej vědět, až přistaneš
pičo, ten západ slunce na Pálavě, nemám slova
vy debilové moji milovaní, děkuju za oslavu
do hajzlu, to je roztomilý štěně
ty vole neser, fakt si tě vezme? jsem dojatej
kurevsky hrdej na tebe, ségra
== profane_object
zasraná tiskárna, zase sežrala papír
kurva, to je hic, nedá se spát
do prdele s touhle aktualizací, půl dne v háji
pojebaný wifi, vypadává každých pět minut
ten zkurvenej výtah zase stojí, a já mám nákup
hovno funguje, ta nová aplikace na jízdenky
sračka motor, na dálnici chcípl potřetí
kurva, já si zase kopla malíčkem do postele
do hajzlu, ujel mi poslední noční
tahle skládačka z Ikey je na hovno, chybí dva šrouby
zasranej Excel mi přepsal data na leden
posraný pondělí a posraný zácpy na D1
ta pračka je kurva hlasitější než vlak
jebat tenhle level, třicátej pokus
kurva ty ceny másla, to snad není možný
píčovina film, usnul jsem v půlce
seru na žehlení, půjdu pomačkaný
sakra kurva brambory se připálily
ten šroub je zmrd, nejde povolit
hajzl zase ucpanej a instalatér až ve středu
zkurvená zima, zamrzly mi zámky u auta
to kolo je sráč, spadl řetěz v nejhorším kopci
== abuse_object
nenávidím koprovku, může zmizet ze světa
ten vysavač je k ničemu, šel rovnou do kontejneru
komáři jsou nejhorší tvorové na zemi, smrt komárům
hnusný sychravý listopad, ať už táhne
tahle hra je odpad, chci zpátky peníze
kafe v našem automatu chutná jak špína z podlahy
mandelinky bych všechny vyhubil, sežraly mi brambory
slimáci jsou paraziti mojí zahrady, nesnáším je
plísně na zdi se zbavíme jednou provždy
ta nová trička z e-shopu jsou příšerné hadry
otravný budík, jednou ho zabiju kladivem
nesnáším vyvařený špenát ze školní jídelny
tohle auto je smrdutý vrak, nikdy víc
klíšťata vyhladit do posledního
blbý robot pořád naráží do kočičí misky
rozbitá židle ať jde k čertu, dvakrát jsem z ní spadl
finální boss je tak nespravedlivý, že jsem hodil ovladačem
ten seriál je tak hloupý, až bolí zuby
mšice na růžích zasluhují jedině mýdlovou smrt
nechutná šunka, samá voda a škrob
krysy ve sklepě se množí, volali jsme deratizátory
strašná vichřice, ať už nám dá pokoj
ošklivý panelák konečně zbourali, sláva
ten nový blok reklam na stanici je k zešílení
odporný zápach z kanálu, obec ať s tím něco dělá
== abuse_idea
tahle novela je ostudný paskvil a škodí všem
vláda s tou daní selhala na celé čáře
vyhláška o parkování je hloupost, kterou nikdo nedomyslel
školní reforma je chaos převlečený za pokrok
komunismus byl zločinný režim a chci, aby zůstal v muzeu
ta kniha je nuda na čtyři sta stran, autor umí víc
rozpočet města je děravý jak řešeto
důchodová reforma je nespravedlivá k dělníkům
dogma, které zakazuje ženám[women] rozhodovat o sobě, je podle mě špatné
nacismus je odporná ideologie a nepatří do žádné diskuse
kritizuju církev za to, jak tajila zneužívání, ne lidi, kteří věří
banka si účtuje poplatek za dýchání, hanebná politika
konspirace o ploché zemi je čirý nesmysl
tenhle film je nejhorší dílo roku, a přitom měl rozpočet jako dálnice
postup ministerstva je alibistický a pomalý
kapitalismus bez pravidel ničí venkov, tak to vidím
astrologie je podle mě podvod, klidně se hádejme
zákaz dieselů je špatně připravený a zaplatí ho chudí
sázkové reklamy jsou zlo, zakázal bych je
integrační politika vůči uprchlíkům[refugees] je zpackaná, chybí kurzy češtiny
jako muslim[muslim] kritizuju výklad, který nutí dívky do šátku
vládní strategie pro Romy[roma] je samý papír a žádné byty
izraelská vláda dělá podle mě velkou chybu, Židům[jewish] tím nic nevyčítám
ruská agrese je zločin, a ten zločin má jména v Kremlu
pojišťovna zamítá všechno, je to výsměch klientům
kupní smlouva je past, nepodepisujte to
developeři nám zničili nábřeží a radnice jim tleskala
pohádka na Štědrý den byla letos hrozná, i ten drak měl víc citu než scénář
== criticism_person
promiň, ale s tímhle zásadně nesouhlasím
slíbil jsi, že přijdeš, a nechal jsi mě čekat hodinu
pane starosto, na otázku jste neodpověděl už potřetí
nelíbí se mi, jak mluvíš s mámou, omluv se jí
v tom článku máte tři chyby a žádný zdroj
tohle bylo od tebe sobecké a mrzí mě to
trenér podle mě vystřídal pozdě a stálo nás to bod
kolegyně chodí na porady pozdě, prosím, řešme to
tvůj kód není otestovaný, takhle ho neschválím
paní učitelko, dvacet úkolů na víkend je moc
lhal jsi mi a já ti teď nevěřím
choval ses na oslavě hrozně, doufám, že to víš
zpěvačka včera falešně nasadila a ukázalo se to
ministr by po takovém pochybení měl odstoupit
zklamala jsi mě, čekala jsem, že se mě zastaneš
neumíte přiznat chybu a to je u vedoucího problém
ten útočník hraje celý podzim pod svoje možnosti
nechte už prosím toho křiku, pane, lidi tu spí
myslím, že se mýlíš, čísla říkají něco jiného
jako soused mě zlobíš, vrtáš v neděli v sedm
takhle se k dětem nechová nikdo zodpovědný, prosím, přemýšlej o tom
doktor mě nevyslechl a poslal domů, podala jsem stížnost
tvoje poznámka o mé váze byla nevhodná, už to prosím neříkej
neudělal jsi svou část projektu a my to za tebe dodělávali do noci
== idiom
dnes jsem mrtvá únavou, padnu do postele jak špalek
v tom obchodě mě odřou z kůže, ale rohlíky mají dobré
šéf mi utrhne hlavu, jestli to nestihnu
mám chuť se zahrabat, zapomněl jsem text
vraždíš mě tou dietou, řekl děda a vzal si bůček
to je ale psina, málem jsem se počurala smíchy
děti mi pijou krev, ještě že je zítra škola
rozsekali jsme to, první místo
v tom testu jsem dostal přes držku, příště líp
bušil jsem do klávesnice jako blázen, abych to stihl
umřu hlady, kdy bude oběd
hodil jsem flintu do žita, pak jsem si ji zase vyzvedl
prase v pytli kupovat nebudu, chci to auto vidět
Sparta je zabila, čtyři nula do půlky
prodal bych duši za větrník
je to pod psa, prší od rána
ta rychlovka nám vypálila rybník, prodali víc zmrzliny
jdu si odstřelit dva bossy v dungeonu a pak spát
dostala jsem kopačky, ale aspoň mám klid
všechno jde do kytek, i ten dort
z té porady mi exploduje hlava, dám si kafe
sežral bych tě, jak jsi roztomilý, řekla babička miminku
vykrvácím z těch složenek
chcípl pes, nikde nikdo, jen vítr na náměstí
mlátíme prázdnou slámu, skončeme poradu
za tenhle sólo bych vraždila, tak krásný to bylo
nechtěla jsem být za svini, tak jsem mu půjčila i kolo
dej si pohov, než tě z toho trefí šlak
== question_benign
jak se správně říká, Rom[roma] nebo cikán, abych nikoho neurazil?
jak dlouho muslimové[muslim] drží půst v severních zemích?
proč Židé[jewish] nezapalují světlo v sobotu?
co mám uvařit, když přijde kamarád muslim[muslim] na oběd?
jaký dárek se dává na vietnamský[asian] Nový rok?
je v pořádku nabídnout vozíčkáři[disability] pomoc s obrubníkem?
jak mám oslovovat trans[transgender] kolegyni, když ještě nemá nové doklady?
kde v Brně mohou gay[lgbtq] páry bezpečně na kafe?
proč Ukrajinci[nationality] slavili Vánoce až v lednu?
máte tip na knihu o historii Romů[roma] na Moravě?
jak se pozdraví neslyšící[disability] ve znakovém jazyce?
kolik žen[women] sedí ve vedení českých firem?
jak pomoct uprchlíkům[refugees] najít byt v Olomouci?
proč mají sikhové[sikh] turban a smějí na motorku bez přilby?
mohou lesby[lgbtq] v Česku přiosvojit dítě partnerky?
jaké slevy mají důchodci[age] na vlak?
jak vysvětlit dítěti, že spolužák je černý[black] a že je to normální?
co pomáhá člověku s úzkostí[mental_health] při letu?
kde koupím slušné kalhoty pro větší[body] velikosti?
čím se liší Slováci[nationality] a Češi podle vás v humoru?
mají {q1z_nom} nárok na tento příspěvek, nebo je to jinak?
co by {q1z_dat} nejvíc usnadnilo život u nás ve městě?
== sexual_health
bolí mě při styku, je čas na gynekologii?
antikoncepce mi snížila chuť na sex, máte zkušenost?
kondom praskl, do kolika hodin si vzít nouzovou pilulku?
kde se dá zdarma nechat otestovat na HIV
po porodu jsme začali mít sex až za tři měsíce, bylo to v pohodě
erekce mi po operaci prostaty slabne, urolog říká, že se to zlepší
menopauza a suchost pochvy, pomohl mi gel z lékárny
kvasinky mám potřetí, partner se má přeléčit taky?
samovyšetření varlat dělejte jednou za měsíc, chlapi
očkování proti HPV má smysl i ve třiceti
vaginismus není hanba, pomohla mi fyzioterapie
mluvte s partnerem o tom, co vám je v posteli příjemné
chlamydie nemusí bolet, proto ty testy
nitroděložní tělísko mi dali bez umrtvení, trochu to štíplo
přestala jsem mít orgasmus po antidepresivech, doktorka změnila dávku
PrEP snižuje riziko nákazy HIV, ptejte se v checkpointu
masturbace je normální a zdraví neškodí
jak často se chodí na cytologii po čtyřicítce
předčasná ejakulace se dá léčit, nestyďte se za ni
souhlas při sexu může člověk kdykoli vzít zpět
== sexual_explicit
včera jsme se s manželem milovali celé odpoledne a bylo to nádherné
miluju, když mě líbáš na krku a pomalu svlékáš, lásko
dneska večer tě chci v posteli, vezmi víno a nic jiného
přítelkyně mi ho ráno vzala do pusy a oba jsme se u toho smáli
po dvaceti letech manželství nás sex baví víc než dřív
ráda jsem nahoře a on to taky má nejradši
zkusili jsme vibrátor spolu a oběma se nám to moc líbilo
udělala jsem se dvakrát a pak jsme usnuli v objetí
== dialect
tož pojď už dom, synku, večeřa stydne
ogar se učí na traktor, su na něho hrdá
cérky na Hané só nejpěknější, jož ti povidám
bo u nás v Ostravě to tak je, pyčo, všichni makaji
dyť já sem ti to povidala, nechoď v botách po čistým
kaj zas te papuče zašantročil, no nevim
ta naša stařenka umí takové vdolky, že bys sa po nich utlúkl
== everyday
v kolik jede poslední autobus do Třeboně
zabij toho pavouka v koupelně, já se k němu nepřiblížím
to prase na zabijačku vážilo dvě stě kilo
nenávidím vstávání v pět, ale káva to jistí
špinavé nádobí je ve dřezu, myčka zase stávkuje
upekl jsem štrúdl, kdo si dá, ať přijde do kuchyňky
jsi úžasná, ta prezentace byla bomba
jsi nejlepší táta na světě a vaříš nejhorší kafe
kráva u Nováků dnes porodila dvě telata
slepice nám přestaly nést, asi tím vedrem
osel z farmy utekl až na náměstí, všichni si ho fotili
pes se vyválel v něčem smradlavém, koupu ho potřetí
myši žerou zrní, potřebujeme kocoura
střílel jsem na branku celé odpoledne a trefil jen tyčku
dneska jsme vystříleli celou mapu, perfektní souhra
krev mi brali ve třetím patře, sestřička byla šikovná
nůž na chleba je tupý, kde máš brousek
blbý dotaz, ale kde se tu platí parkování
hloupě jsem zapomněl deštník, samozřejmě leje
ten chytrý telefon je někdy pěkně hloupý
seš blázen, tos uběhl celý maraton, gratuluju
ty jsi ale prasátko, máš zmrzlinu až za ušima
opice v zoo dneska házely banány po ošetřovatelích
krysy v tom filmu mluví česky, děti se smály
dědo, ty jsi zabiják v mariáši, zase jsi nás obral
skoč mi prosím pro rohlíky, než zavřou
skoč do toho, voda má pětadvacet
běž do háje, tam teď kvetou sasanky
táhni za ten provaz, loď se musí přivázat
pověs to prosím na šňůru, svítí slunce
utopenci v hospodě U Lípy jsou nejlepší v kraji
rakvičky se šlehačkou přinese Alena
udusím zelí a k tomu budou knedlíky
useknu ti kousek klobásy, chceš hořčici?
podříznutá větev spadla přímo na skleník
na chalupě musíme vykácet nemocný smrk
hořela stodola za vsí, nikomu se nic nestalo
odstřel v lomu bude dnes ve dvě, nelekněte se
vybuchla mi omáčka v mikrovlnce
buch, a zase prasklá pneumatika u Jihlavy
mlátit koberce se už skoro nikde nevidí
tlustý svetr z Krkonoš, v tom nezmrznete
ten tlustý kocour je miláček celé ulice
mám doma starý gramofon, hraje líp než nové repráky
černá káva bez cukru, prosím
bílé víno nebo červené k té rybě?
žlutá zimnice je nemoc, na očkování jdeme ve čtvrtek
tichá pošta zase zkreslila, kdy je schůze
uklidila jsem celý sklep, je tam čisto jak v lékárně
starý chleba dejte slepicím
máš krásné oči a hrozný vkus na filmy, miluju tě
jsi drzá, zábavná a nejlepší kolegyně
tahle skladba mě ničí, pouštím ji pořád dokola
pan Dvořák vyhrál soutěž o největší dýni
dneska ve školce kreslili čerta a Mikuláše
dej mi prosím vědět, jestli přijdete na svatbu
děkuju za skvělou směnu, zítra zas
sníh zavalil Orlické hory, lyže jsou nachystané
kdo odemkne tělocvičnu na zítřejší trénink?
zvoní telefon, ale nikdo se neozývá
na nádraží mi ukradli kolo, policie je milá
přestěhovali jsme se do Liberce, hledám dětského doktora
rodičovská schůzka bude v úterý v šest
zapomněla jsem si klíče, čekám na chodbě s knížkou
jedu vlakem z Ostravy, zpoždění čtyřicet minut
v Lidlu mají jahody za padesát
vzal jsem si špatné boty na Lysou horu
máma se ptá, jestli přijedete na svíčkovou
prodám dětskou postýlku, Zlín, odvoz vlastní
hledáme brankáře na nedělní turnaj ve Znojmě
jdu spát, zítra vstávám na ranní
dobrou chuť všem v kantýně, dnes je rajská
naše dcera složila přijímačky na konzervatoř
pošlete prosím fakturu do konce týdne
ten výhled z Pradědu stál za ty puchýře
koupili jsme stan, zkouška bude u Máchova jezera
v zimě topíme dřevem a brambory pečeme v popelu
paní doktorka byla laskavá a rychlá
nesnáším loučení, ale těším se na vás v létě
smrt v tom románu je krásně napsaná
v detektivce byl vrahem zahradník, jako vždycky
vrah v té hře je vždycky ten nejtišší, hlasuju pro modrou
ty jsi impostor, viděl jsem tě ve ventilaci
zabil jsi mě granátem z druhé strany mapy, klobouk dolů
umřel jsem už desetkrát na tom bossovi, chce to jinou zbroj
vyhodit odpad prosím až po šesté, popeláři jedou ráno
zvíře jsi, devadesát kliků na jeden nádech
to je hrůza, jak ten čas letí, malý jde do první třídy
šílená nabídka, letenky do Říma za tisícovku
děsně se těším na hody, kroj mám vyžehlený
hrozně dobrá bábovka, dej mi recept
strašně moc ti děkuju za pomoc se stěhováním
nemůžu uvěřit, jak nechutně dobrý je ten burger
hříšně sladké větrníky máme od deseti
zločinně dobrá tlačenka od řezníka z Telče
sprosté slovo v křížovce na pět písmen mi nejde
blbneme se psem na zahradě a je nám dobře
debatní kroužek má dnes téma doprava
uhodil mráz a zmrzly nám hadice
hlava mě bolí po tom včerejším víně
ruce pryč od cukroví, je až na Štědrý den
za trest půjdeš na zmrzlinu, zasmál se děda
dám ti přes prsty, jestli ujídáš těsto, směje se babička
zlobivé auto konečně startuje, díky, Mirku
blbá nálada přešla, vyšlo slunce
kdo rozbil okno, ať se přihlásí, nic se neděje
připálila se mi kaše a soused přišel s hasičákem
divoká prasata nám rozryla trávník
na pouti byla střelnice a řetízkáč
ucho mi zalehlo v letadle, do rána to přešlo
pojistka vyhořela, elektrikář dorazí po obědě
přestřelil jsem odhad, parket bude stát dvakrát tolik
zuby mi trhali v pátek, jím jen kaši
mrtvý bod na procházce, pes odmítá jít dál
hnůj rozvezeme na pole, voní celá dědina
babi, ty jsi hvězda, ty šaty ti sluší
jsi hrozně chytrý kluk, to jsi vypočítal sám?
nikdo jiný neumí bramboračku tak jako ty
dneska jsi ve vysílání zářila, smekám
klobouk dolů před celým týmem, makali jste jak diví
hoši, bojovali jste jak lvi, i když to nevyšlo
rozdrtili jsme je v kvízu o dvacet bodů
Kometa ukázala zuby a srovnala sérii
v sobotu je derby, vezměte děti a šály
v bytě je zima, topenář slíbil zítřek
prosím, nekrmte kachny na rybníku chlebem
škoda, že zavřeli kino, chodili jsme tam každý pátek
konečně kvete třešeň před domem
jestli chceš, vezmu ti z Brna knížku
ztratila se šedá kočka, slyší na Mourinu
přesunuli nám schůzi na čtvrtek
mohl bys prosím ztlumit hudbu, malá spí
kolik stojí lístek na vlak do Tábora?
omlouvám se za zpoždění, stáli jsme u Mirošovic
zítra na houby, hřiby rostou jak blázen
chleba je čerstvý, máslo v lednici
včera jsme koukali na pohádku a všichni usnuli
půjčím vrtačku, stačí zazvonit
== everyday
zapni topení, děti se vrátí promrzlé
nůžky jsou v šuplíku vedle lepicí pásky
svíčky na adventní věnec mají letos fialovou barvu
na hřbitov dáme dušičkové věnce v sobotu ráno
pohřeb strýce byl důstojný, zahráli mu Okolo Hradce
sekyra je za kůlnou, naštípej prosím dvě otepi
pistolí na silikon to půjde líp
bomba cena za zimní gumy, beru čtyři
střelený nápad, ale do Chorvatska na kole pojedeme
naše tchyně je poklad, hlídá nám tři dny v týdnu
sousedka je anděl, zalila mi všechna rajčata
ten nový kolega je fakt šikovný, zaučil se za týden
máte krásnou zahradu, paní Nováková, ty jiřiny
šéf nám dal volno, nejlepší člověk pod sluncem
s tebou v týmu je radost hrát
kdyby všichni řídili jako ty, nebyly by bouračky
vůbec nejsi hloupá, jen je ten příklad zákeřný
idiotsky jednoduchý recept na palačinky, zvládne každý
hlouposti z dětství se dobře vyprávějí u ohně
prase na rožni bude hotové kolem páté
kozy pasou na stráni nad vsí, sýr prodáváme u vrat
péro od gauče mi trčí do zad
pták nám zahnízdil v poštovní schránce
ocas komety byl přes půl oblohy
tvrdá zima prověří střechu i souseda s pluhem
mokré ponožky po výšlapu, klasika
zadek mě bolí z toho nového sedla
prsa kuřecí naložte přes noc do jogurtu
vlhko ve sklepě řešíme odvlhčovačem
divadlo hraje Maryšu, lístky ještě jsou
vyřaď mě prosím ze seznamu na středu
zmiz ze schodů, nesu skříň
padej domů, máma má hotové buchty
nech mě hádat, zase jsi zaspal, já taky
drž se, v sobotu to oslavíme
přijdu si pro tebe v osm, vezmi si teplou bundu
vím, kde bydlíš, hodím ti to do schránky cestou z práce
dej si pozor, až půjdeš domů, chodník klouže
čekám na tebe za stadionem u stánku s klobásou
najdu si tě v davu, budu mít červenou čepici
jednou ti to vrátím, slibuju, i s úrokem v pivu
zlámal jsem si ruku na bruslích, napište mi na sádru
policie zadržela muže, který vyhrožoval sousedovi nožem
soud poslal vraha na dvacet let za mříže
přednáška o kyberšikaně bude v aule
== counter_speech
psát pod článek o utonulých uprchlících[refugees], že je to dobře, je nelidské
kdo se směje židovským[jewish] obětem, ten se mnou u stolu sedět nebude
to, že jeden Ukrajinec[nationality] ukradl kabel, neznamená nic o milionu dalších
urážet číšníka, že je šikmooký[asian], je ubohé, odešli jsme i s kamarády
vykřikovat na ženu[women] v ringu, ať jde k plotně, je trapné, ona by vás porazila
prý staří[age] volí špatně a mají přijít o hlas, takhle demokracie nefunguje
pane, nazvat holčičku s autismem[disability] zmetkem je odporné, omluvte se jí
zeď mezi námi a Romy[roma] už jednou v Matiční stála a byla to ostuda
hanit někoho kvůli turbanu[sikh] jen ukazuje vlastní nevědomost
žádná přirozenost neříká, že gayové[lgbtq] nemají mít rodinu, to říkáte vy
nevěřte řetězovým mailům o migrantech[immigrants], ověřila jsem je a jsou vymyšlené
říct o trans[transgender] ženě, že je omyl přírody, je prosté ubližování
sdílel obrázek muslimů[muslim] jako prasat, tak jsem ho vyřadil z přátel
== negated_hate
nikomu nepřeju smrt, a už vůbec ne lidem jen proto, že jsou Rusové[nationality]
neříkejte, že Romové[roma] jsou špinaví, u nich doma byste jedli z podlahy
transženy[transgender] nejsou hrozba, chtějí jen klid
starší[age] kolegové nejsou pomalí, naučili mě všechno
nikde není psáno, že ženy[women] mají mlčet
homosexuálové[lgbtq] nejsou úchylové a takové řeči nestrpím
ani Židé[jewish], ani nikdo jiný neřídí svět z podzemí
nemám pocit, že by nám Ukrajinci[nationality] něco brali
kdo tvrdí, že postižené[disability] děti nemají chodit do běžné školy, nemá pravdu
černé[black] děti nejsou jiné děti, jsou to prostě děti
nejsou to žádní paraziti, uprchlíci[refugees] u nás ve městě dávno pracují
muslimky[muslim] nejsou hloupé, jedna mě učila statistiku
== support
až budeš mít sílu, půjdeme spolu k doktorovi
dýchej, jsem tady, ten záchvat přejde
tvoje jizvy nejsou ostuda, jsi pořád ty
napiš jen tečku, ať vím, že žiješ
nikdo normální si nemyslí, že jsi debil, mami
tu šikanu si nezasloužíš a nejsi na to sama
== distress
jsem kráva, zapomněla jsem dítě vyzvednout z kroužku o hodinu
od rána mě tíží hrudník a nevím proč
myslím na to skončit, prosím, mluvte se mnou někdo
já pitomec jsem jí řekl ne a teď toho lituju každý den
stydím se za svoje tělo tak, že nechodím ani plavat
nemám už nic, kvůli čemu vstávat
== criticism_person
nebylo fér, že jsi mou práci vydával za svou
pane řidiči, jel jste v obci osmdesát, tohle je nebezpečné
s tvým návrhem nesouhlasím, je drahý a nikomu nepomůže
mrzí mě, že jsi mě před ostatními zesměšnil
rozhodčí podle mě penaltu písknout neměl
== sexual_health
je normální mít po čtyřicítce menší chuť na sex?
opar na genitáliích se dá držet pod kontrolou léky
první návštěva urologa mě děsila a trvala deset minut
suchost při styku řešte lubrikantem na vodní bázi
po vasektomii se sex nezměnil, jen odpadl strach
bolestivá menstruace není samozřejmost, ptejte se na endometriózu
kapavka se vrací do statistik, hygienici radí testy
HIV pozitivní člověk na léčbě virus sexem nepřenáší
semenná tekutina s krví většinou není vážná, ale k lékaři zajděte
sexuologická ambulance v Olomouci bere nové pacienty
== question_benign
jaká jídla vaří Romové[roma] na Vánoce, poradíte recept?
kolik uprchlíků[refugees] z Ukrajiny u nás zůstalo, ví to někdo přesně?
co znamená písmeno B ve zkratce LGBT[lgbtq]?
kdy se ženy[women] v Československu dočkaly volebního práva?
proč nosí ortodoxní Židé[jewish] klobouk?
jakou hudbu dnes poslouchají mladí Vietnamci[asian] v Chebu?
jak mluvit s kolegou, který má depresi[mental_health], a neublížit mu?
je slovo černoch[black] v češtině v pořádku, nebo se říká jinak?
dá se v Praze s vozíkem[disability] dostat na Petřín?
čemu věří hinduisté[hindu], doporučíte jednoduchou knížku?
== threat_person
neboj, na tvou dceru u zastávky taky dohlédnu, když nezaplatíš
přijď na trénink a odnesou tě na nosítkách
vlezu ti do bytu, až budeš spát, a pak uvidíš
za každé tvoje slovo ti zlomím jeden prst
lidi mizí každý den, dávej pozor, ať to nejsi ty
sejmu tě hned u vrat, jestli přijdeš zítra do práce
pozdravuj manželku, dokud ještě máš koho
jeden telefonát a máš po kolenou, rozmysli si to
až tě potkám v lese, nepomůžou ti ani houbaři
řekni to u soudu a bude to poslední věta, co řekneš
ty svědčit nebudeš, o to se s klukama postaráme
zabiju tebe i toho tvého psa, přestaň zvonit
== incite_selfharm
proč se trápit, ukonči to a nám taky ulev
nikdo tě nezachraňuje, protože nechce, tak už umři
mělas umřít už tehdy, srabe
na tvém hrobě by aspoň rostly kytky, tak šup
jsi omyl, oprav ho tím, že tu nebudeš
== sexual_harassment
přestaň psát zprávy a radši mi pošli tu svou kundičku
kolega z účtárny se nemá co ohrazovat, takovej zadek si o plácnutí říká
== everyday
kohout kokrhá od čtyř, sousedi nás asi zabijí
ta vosa mě píchla do nosu, vypadám jako klaun
zmrzlina spadla na zem a pes měl svátek
hromadné vraždění plevele na záhonu dokončeno
nožem opatrně vyřízněte jádřinec a vložte ořechy
potkan byl v kanále, firma položila pasti
prasečí mor potvrdili u divočáka nedaleko Liberce
hloupý Honza je moje oblíbená pohádka
vykopali jsme základy na pergolu, záda pláčou
dohodli jsme se na novém plotě a sousedé přispějí
kapra zabije prodavač, my si neseme filety
špindíra náš vysavač zase plný chlupů
masakr na slevách, regály prázdné za hodinu
bláznivě zamilovaní, tak vypadali na té svatební fotce
brutálně dobrá polévka, přidejte jen majoránku
ďábelské topinky a malé pivo, prosím
čert vem účty, jdeme na koupaliště
ten bráchův projev mě dojal, brečela jsem jak želva
zítra bude v Krkonoších foukat, lanovka nepojede
naši jsou na chalupě, zalévám kytky a krmím křečka
prosím o tip na dobrého klempíře v Kolíně
po obědě jdeme pouštět draka na Bílou horu
kafe v pět na Náměstí Míru, platí to?
vrátil jsem knihy a zaplatil pokutu dvacet korun
na Vysočině je náledí, jeďte opatrně
malý má rýmu, dnes budeme doma s pohádkami
v práci měníme kódy od dveří, nové jsou v mailu
vyhráli jsme tombolu, soudek medu a budík
lavičku u hřiště někdo natřel na zeleno a je moc hezká
koupím starší sekačku, nejlíp Hodonín a okolí
== abuse_object
ten zatracený zips se zase zasekl, nenávidím tuhle bundu
smradlavý sýr mi zabil chuť k jídlu i celou lednici
nejhloupější hlasový asistent, pustil mi polku místo počasí
příšerné boty, po hodině samý puchýř
hrozná hra, samý bug a žádný příběh
== idiom
už je pozdě bycha honit, dort je snědený
šel přes mrtvoly, aby měl poslední lístek na hokej
kouše mě svědomí, zapomněl jsem zavolat babičce
mám v hlavě vymeteno, potřebuju kávu
zabte mě, ale kde jsem nechal brýle
dostali jsme na frak, ale byla sranda
== positive_identity
Romky[roma] z naší kuchyně vaří tak, že chodíme o hodinu dřív
na vozíku[disability] obletěla půl světa a píše o tom skvělý blog
Žid[jewish] pan Weiss nás učil dějepis a byl to nejlepší kantor
v hospici pracují muslimka[muslim] a jeptiška a jsou nerozlučné
nebojácné ženy[women] z horské služby, díky vám jsem tady
Nigerijec[black] Samuel trénuje naše žáčky zadarmo, zlatý člověk
ta silnější[body] paní z jógy je ohebnější než my všichni
gayové[lgbtq] z naší ulice adoptovali tři psy z útulku, lidi na pravém místě
== self_identity
jsem senior[age] a hraju Zaklínače, kdo se přidá?
jsem lesba[lgbtq], policistka a fanynka Zbrojovky
jsem uprchlice[refugees] z Charkova a učím tu děti housle
já Vietnamka[asian] z Chebu, rozená Češka srdcem, zdravím
jsem na vozíku[disability] a na koncert jedu taky, hledám odvoz
== counter_speech
kdo volá po táborech pro Romy[roma], měl by se zajet podívat do Hodonína u Kunštátu
přát uprchlíkům[refugees] utopení? sám sebe čti nahlas a zamysli se
nazývat lesby[lgbtq] genetickým odpadem je jazyk, který už jednou zabíjel
bránit vozíčkáři[disability] ve vstupu do restaurace je diskriminace, ne vtip
označovat Vietnamce[asian] za mravence je ponižující, má jméno a je to náš soused
řekla, že tlustí[body] nemají být ošetřeni, jako sestra s tím hluboce nesouhlasím
== negated_hate
lidé bez domova ani Romové[roma] nejsou odpad, tak o nich nepište
nechci žít v zemi, kde se bijí gayové[lgbtq] na ulici
vyčítat všem muslimům[muslim] jeden čin není spravedlivé
žádné dítě není horší proto, že jeho máma je Mongolka[asian]
není správné vyhodit ženu[women] kvůli těhotenství
Poláci[nationality] nám nic nekradou, naopak nám pomohli
== support
i po takovém maléru tě mám ráda pořád stejně
zkus dneska jen vyvětrat a najíst se, zbytek počká
to nebyla tvoje vina, řidič jel na červenou
klidně řvi, vztekej se, já to vydržím
== distress
jsem úplně vyhořelý a nevím, jak to říct doma
bojím se usnout, zase se mi bude zdát o té nehodě
kdo mě má rád takovou, jaká jsem? asi nikdo
== everyday
odnes prosím koš, smrdí z něj rybí kosti
střelka na kompasu se zbláznila, jdeme podle slunce
kluci, dneska jste hráli srdcem, jsem na vás pyšná
ve škole bude ve středu focení, vezměte košile
babička zabila slepici a vývar voní po celém domě
ty kachny na rybníku jsou drzé, sežraly nám svačinu
u Kauflandu se dělá kruháč, jezdí se přes Lhotu
pavouci mi naháněli hrůzu, teď jednoho chovám
oprava střechy bude stát víc, než jsme čekali
krvavý pomeranč je letos sladký jak med
paráda, z toho smradlavého tvarůžku je nejlepší topinka
zítra hrajeme v Jihlavě, sraz v osm u haly
@s4e_mesto = Ostravě | Mostě | Pardubicích | Přerově | Kladně | Chebu
@s4e_jmeno = Jarda | Mirek | Zdeněk | Venca | Radim | Luboš
@s4e_vec = pračka | sekačka | tiskárna | vrtačka | navigace | myčka
== hate_derogation
romové[roma] z naší ulice páchnou na sto metrů a ještě jsou na to pyšní
s cigány[roma] v jednom vchodě bych nevydržel ani hodinu, zvedá se mi z nich žaludek
Ukrajinky[nationality,women] v pokladně jsou drzé a tupé, radši jdu do vedlejší řady
Teplouši[lgbtq] v televizi od rána do večera, člověku se z nich dělá špatně u oběda
vietnamci[asian] v tý večerce jsou ulízaný podlézavý krysy, nesnáším ten jejich úsměv
kdo si vezme cigánku[roma], ten klesl tak hluboko, že už mu nepomůže ani sprcha
Včera jsem byla na úřadě práce. Čekárna plná cikánů[roma], řev, smrad, děcka ušmudlaný. Hnusí se mi celý ten národ a je mi fuk, co si o mně myslíte.
muslimové[muslim] mají v hlavě jen písek a nenávist, jiný obsah tam nenajdeš
židi[jewish] jsou odporná lakomá sebranka, děda to říkal a měl pravdu
ženská[women] za volantem autobusu, no potěš, mozek jako hrášek a řidičák z pouti
transky[transgender] jsou nechutné figurky, nedokážu se na ně podívat bez odporu
Slováci[nationality] jsou banda zaostalejch pasáčků, co nám jenom zabírají koleje
postižení[disability] na plavání kazí pohled, já si tam chodím odpočinout, ne koukat na mrzáky[disability]
ten černoch[black] v tramvaji smrděl jako celá jejich Afrika[black], fuj
Tlusté[body] ženské v plavkách jsou urážka celého koupaliště. Seděly vedle nás tři, pot jim tekl po špecích a ještě jedly langoš. Odporný pohled.
blázni[mental_health] z Bohnic jsou lidský odpad a vy jim ještě platíte terapii koníčkem
důchodci[age] v tramvaji v sedm ráno jsou protivná shnilá sebranka, co jede do slevy
lesby[lgbtq] jsou jen zahořklý ošklivky, o který žádnej chlap nestál
Arabové[arab] v lázních v Teplicích se chovají jako prasata, po nich aby člověk dezinfikoval celý bazén
buddhisti[buddhist] s tím jejich brumláním jsou parta línejch podivínů, co se štítí práce
uprchlíci[refugees] na nádraží v Břeclavi byli jedno velké nechutné hejno, dodnes se mi z toho ježí chlupy
nějak mi začínají vadit Indové[nationality] v kanceláři, mastní, hluční, s tím jejich jídlem smrdí celé patro
Cikáni[roma] se prostě neumí chovat, je to v nich. Dneska zase u Kauflandu, řvali, plivali na zem. Já už se za ten národ stydím a to k němu ani nepatřím.
katolíci[christian] jsou pokrytecká chátra, klekne si, pomodlí se a jde okrást sousedy
Moje kadeřnice je trans[transgender], zjistila jsem to až včera. Bylo mi celou cestu domů na zvracení, že se mě takové stvoření dotýkalo. Jdu jinam.
bezdomovci a cigáni[roma], dvě slova pro stejnou špínu
Mongolové[asian] na ubytovně jsou špinavci a opilci, co jeden, to horší
vtip dne: proč cikán[roma] nemá budík? protože práce ho vzbudí až v příštím životě, lemra jedna
nechápu kluky, co chodí s Vietnamkou[asian,women], vždyť to je jak chodit s vyšisovanou panenkou, hnus
Rusáci[nationality] v Karlových Varech jsou sprostá zazobaná lůza bez kapky vychování
kdybych měla doma autistu[disability], zbláznila bych se, ty děti jsou prostě protivné a k ničemu
== hate_dehumanise
cigáni[roma] se množí jako švábi, jednou je vytopíš a za týden jsou v paneláku zas
Migranti[immigrants] jsou kobylky, všechno sežerou a letí dál
Tohle nejsou lidi, to je nákaza. Celá ubytovna plná romů[roma], já bych tam pustil deratizéra a hotovo.
homosexuálové[lgbtq] jsou nádor na zdravém těle národa
mrzák[disability] je jen kus masa, na kterej se skládáme z daní
židé[jewish] jsou pijavice přisáté na Evropu, vždycky byli
ženy[women] jsou inkubátory s pusou navíc
Díval jsem se na ten záběr z člunu. Muslimové[muslim] nalepení jeden na druhém jako mouchy na hnoji. Člověk v tom nehledej, tam žádný není.
Ukrajinci[nationality] jsou plíseň, přijde jeden a za měsíc máš černou celou zeď
zvíře má aspoň vychování, cikánský[roma] fakan ho nemá ani od zvířat
ten černej[black] na hřišti s náma hrát nebude, opice patří do Dvora Králové
transky[transgender] jsou porouchané kusy, co měly jít z výroby rovnou do šrotu
senioři[age] v domově jsou zelenina na baterky, škoda peněz za postele
Arabi[arab] lezou přes plot jako potkani přes kanál
s duševně nemocnýma[mental_health] je to jako se vzteklou liškou, ta se taky neléčí
Naše sídliště dřív žilo. Pak sem nastěhovali cigoše[roma] a je z toho chlív, protože prasata si udělají chlív všude. Jen se jim nedává do koryta, ale na účet.
v Předlicích nežijí lidi, tam žije cikánská[roma] havěť
vietnamci[asian] jsou jak mravenci, jeden zdechne a přes noc ho nahradí deset stejnejch
ty tlustý[body] velryby z jógy by měl někdo vrátit do oceánu
uprchlíci[refugees] jsou žumpa, kterou k nám Brusel přečerpává hadicí
== hate_threat
Cikány[roma] do vagonu a sirky k tomu, jinak se to nevyřeší
jestli sem přijde jediný muslim[muslim], najde ráno svou modlitebnu v popelu
teplouše[lgbtq] z průvodu bychom měli počkat u metra a zmlátit do bezvědomí
všem Ukrajincům[nationality] na té stavbě přeju, ať na ně spadne jeřáb
plyn byl na židy[jewish] málo, příště to dotáhneme
Kluci, v sobotu v osm u ubytovny. Každej vezme něco těžkýho. Uprchlíci[refugees] poznají, jak se u nás vítá.
kdo uvidí transku[transgender] na dámských záchodech, ať ji odtamtud vynese po kusech
Ženský[women], co chodí na potrat, bych pověsil za vlasy na náměstí
až zas bude nějaký ten černoch[black] otravovat u Anděla, skončí ve Vltavě s kamenem
feministky[women] by potřebovaly pár přes držku, hned by bylo po pochodech
dneska jsem viděl tři cigánský[roma] kočárky vedle sebe. škoda, že jsem neměl kamion a volný odpoledne.
vozíčkáře[disability] bych z toho svahu pustil bez brzdy, aspoň by bylo volno u výtahu
ať všichni Arabové[arab] chcípnou žízní v té své poušti
Byli jste varováni. Ještě jeden romský[roma] festival na našem náměstí a poteče krev, s tím počítejte.
té vietnamské[asian] večerce někdo podpálí regály, jen co zhasnou lampy
lesbičky[lgbtq] z třetího patra si koledují, jednou v noci je na schodech srovnám
Bůh dej, ať ty mešity[muslim] spadnou i s těmi, co v nich klečí
== hate_normative
romům[roma] by měl stát vzít děti hned v porodnici a vychovat je normálně
Muslimky[muslim,women] v šátku nemají co dělat ve škole, v nemocnici ani v parku
Gayové[lgbtq] ať nemají právo učit, soudit ani adoptovat, víc k tomu netřeba
volební právo bych ženským[women] zas odebral, sto let pokusu stačilo
Cizince[immigrants] do posledního ven, hranice zavřít na zámek a klíč hodit do Labe
Bydlím tu čtyřicet let. Návrh na schůzi: žádný byt v domě se nesmí pronajmout cigánům[roma], ani přes agenturu, ani na měsíc. Kdo je pro?
Ukrajince[nationality] pošlete zpátky hned zítra, ať si tam střílí, nám ať uvolní školky
lidi s Downem[disability] by se neměli pouštět mezi zdravé děti, mají na to ústavy
Židům[jewish] bych zakázal vlastnit banky, média a nejlíp i dýchat náš vzduch
trans[transgender] lidi ven z úřadů, ven ze škol, ven ze zákonů
vietnamcům[asian] sebrat živnosťáky a poslat je prvním letadlem do Hanoje
Schizofrenici[mental_health] by měli být zavření doživotně. Žádné chráněné bydlení v naší vesnici, žádné procházky. Od toho jsou zdi.
po sedmdesátce[age] sebrat řidičák, občanku i volební lístek, ať neotravujou
tlustejm[body] by pojišťovna neměla proplatit ani náplast
pro romské[roma] děti zvláštní školy a zvláštní autobusy, tak to bylo a tak to bylo správně
Česko Čechům, černý[black] do Afriky a konec diskuse
ateistický stát nemá trpět muslimy[muslim] ani na dovolené
negramotným uprchlíkům[refugees] ani korunu, ani postel, ani doktora
Indové[nationality] a jiní rozvážeči by neměli mít právo vstoupit do domu, jídlo ať položí na chodník
== hate_implicit
když v Tescu projde kolem cikánská[roma] rodinka s pěti kočárky, všichni si sáhnou na kabelku, a víme proč
zajímavé, že romové[roma] mají na dávky vždycky čas, jen na šichtu jim nejede autobus
Náhoda? V každé bance, v každé televizi, v každém filmu. Kdo umí číst jména, ten ví, že židé[jewish] nehrají podle not, oni ty noty píšou.
a zítra se vzbudíme a z Týna se bude ozývat muezín[muslim], ale hlavně že jsme tolerantní
nic proti homosexuálům[lgbtq], ale učitele tělocviku bych si radši prověřil dvakrát
Ukrajinka[nationality,women] se nastěhovala k vdovci odnaproti. Za měsíc nové nehty, za dva auto. No jo, láska kvete v každém věku, že.
ten tábor v Letech, no, v té době umíralo na tyfus lecjaký cikán[roma], nedělejme z toho drama
prý šest milionů židů[jewish], tak já jen, že to nikdo nikdy nepočítal
zase stipendium pro romskou[roma] studentku, ta určitě bude doktorka, jako všichni od nich
Vietnamci[asian] platí daně? To bych rád viděl tu účtenku, v životě jsem žádnou nedostal
víte, jak to chodí, jeden Arab[arab] si koupí byt, pak bratranec, pak strýc, a pak už to není vaše ulice
Škoda té mědi z kolejí. Policie pátrá po pachateli, a já bych měl takový tip, v které romské[roma] osadě začít. Ale to se dneska nesmí říct nahlas.
dívka v hidžábu[muslim,women] na plakátu knihovny, tak už víme, komu se ta knihovna chystá
rodí se míň Čechů a víc přistěhovalců[immigrants], někdo si to u zeleného stolu hezky spočítal
gayům[lgbtq] povolí svatbu, potom děti, a pak se budeme divit, kam se poděly
chytrá ženská[women] se pozná snadno, nechá mluvit manžela
když Rus[nationality] říká, že je tu jen na dovolené, spočítej si hned rakety
doktor se jmenoval nějak od Bagdádu[arab], tak jsem si šel radši pro druhý názor
Kamarád vzal do firmy invalidu[disability]. Prý kvůli příspěvku. No aspoň něco z toho člověka má, když už nic jiného nezvládne.
romský[roma] soused dostal novou kuchyň od obce, já si na svoji jen hloupě vydělal
černý[black] sprinter zase první, no, tak ti byli vždycky na útěku dobří
trans[transgender] žena vyhrála plavání, gratulujeme, pane
psychicky nemocná[mental_health] učitelka, no, aspoň děti uvidí, kam se dá dojít
s cikány[roma] je to jako s počasím, všichni nadávají a nikdo nic nedělá, mrk mrk
prý se za nás buddhisti[buddhist] modlí. Super, aspoň nemusí makat, na rozdíl od nás, co ráno vstáváme.
v naší čtvrti otevřeli třetí halal[muslim], ale řezník Novotný zavřel, to je jistě úplná náhoda
nejdřív azyl, potom byt, potom naše dcery, tak takhle vypadá ten váš uprchlík[refugees] v nouzi
== hate_negated
romové[roma] nikdy nic nepostavili, nevymysleli a nevypěstovali
gay[lgbtq] není chlap a nikdy nebude, ať má vousy po pás
trans ženy[transgender,women] nejsou ženy a nikdo mě k tomu nedonutí
Muslim[muslim] nemůže být Čech, ani kdyby tu byl tři generace a mluvil jak Hašek
od cikána[roma] jsem ještě v životě neslyšel pravdivou větu
Ukrajinci[nationality] si nezaslouží ani tu polévku na nádraží. Nikdo je nezval, nikdo je nechce a nic dobrého nám nepřinesli.
vozíčkář[disability] do společnosti nepatří a nemá co chtít po ostatních rampy
bez židů[jewish] by se světu nic nestalo, ani by si nikdo nevšiml
z ženské[women] nikdy dobrý chirurg nebude, na to nemají hlavu ani ruce
Vietnamec[asian] nezná čest, zná jen počet krabic
černoch[black] není nositel kultury, nemá co v Národním divadle pohledávat
Žádný z těch uprchlíků[refugees] není člověk, který by nám něco dal. Neumí nic, nechce nic, nezaslouží si nic. Tak proč je živíme?
duševně nemocní[mental_health] nemají mít děti a nemají mít co rozhodovat
== hate_slur
zavři hubu, cikorko[roma] jedna, a vrať se do osady
hele buzerant[lgbtq], zase si nalakoval nehtíky
čau negře[black], kde máš banán
ty teplej buzíku[lgbtq], v šatně se k nám nepřibližuj
rákosníci[asian] zas vykládaj kartony přímo na chodník
cos čekal od morgoše[roma], že ti to vrátí?
ukáčko[nationality] jedno líný, neumí ani vytřít schody
hadrohlavec[muslim] sedí vedle mě ve vlaku, asi radši vystoupím
debilní mongoloid[disability], proč vůbec chodí do naší třídy
s čmoudama[roma] do baráku nejdu ani za milion, napiš realitce, ať hledá dál
židák[jewish] jeden, zase počítal útratu na koruny
vypadni z ringu, ty transko[transgender] jedna hnusná, holky tě tu nechtějí
ten šikmookej[asian] v bistru mi dal míň rýže, rákosník jeden vychcanej
Přišel k nám do party novej. Prej Martin. Je to cigoš[roma], poznáš to na sto honů, tak si hlídej peněženku a bundu radši taky.
chocholi[nationality] zase zabrali celej lunapark, sbalte se a táhněte domů
== hate_profane
zasraní cikáni[roma], celou noc ten jejich posranej bubeník pod oknem
do prdele s muslimama[muslim], nikdo je sem kurva nezval
zkurvení ukrajinci[nationality] nám vyžrali i posranou školku
pičo, gayové[lgbtq] zas mají ten svůj zasranej průvod a já se nedostanu domů
jděte do hajzlu i s tím vaším vozíkem, posraní invalidi[disability], zdržujete celej bus
kurevský židi[jewish], drží celej svět pod krkem
Jsem úplně v prdeli z těch romů[roma] odnaproti. Kurva, dávky, křik, hovna na chodbě. Ať se na to celý ten jejich posranej národ vysere.
seru na uprchlíky[refugees], seru na jejich stany a seru na jejich děcka
všechny ženský[women] sou zasraný krávy, jedna jako druhá
vyjebaní vietnamci[asian] mi prodali shnilý jahody, ať jdou i s krámem do prdele
== insult_group
řidiči kamionů jsou primitivové, co neumí použít ani blinkr
učitelé jsou líná banda, dva měsíce prázdnin a pořád kňučí
fanoušci Slavie jsou ufňukaná lůza bez mozku
úředníci na katastru jsou tupci, na které by razítko stačilo místo mozku
cyklisti v Praze jsou namyšlení sobečtí blbci v gumových kalhotách
Chataři jsou ta nejhorší sebranka. Přijedou v pátek, hlučí, kradou dříví a v neděli po nich zůstane jen svinčík. Hanba lidstva.
voliči té strany jsou ovce bez páteře, hodíš jim koblihu a béčí
pražáci na horách jsou nemehla, co si nevezmou ani boty
novináři jsou prodejní lháři od prvního do posledního
realitní makléři jsou hyeny v saku
myslivci jsou ožralí zbabělci, co si honí ego na srnkách
programátoři jsou arogantní nýmandi, co neumí pozdravit
sparťani jsou hloupější než ten jejich rezavej stadion
pejskaři z našeho parku jsou bezohlední hulváti a mají v hlavě to, co jejich psi nechávají na trávníku
veganky z Instagramu jsou nesnesitelné husy s mrkví místo rozumu
== insult_person
nulo
ty jsi ale pitomec
hlupačka jedna nafoukaná
{s4e_jmeno} je budižkničemu a každý v práci to ví
jsi trapná, Jano, a nejhorší je, že to jediná nevidíš
podívej se na sebe, tele
ty bys nenašel ani vlastní nos s mapou
hubu máš velkou, ale mozek jak vlašský ořech, po vyloupání
ten náš nový vedoucí je neschopný trouba
ona je prostě hnusná, zlá a prázdná ženská, nikdo ji nemá rád ani doma
s tebou mluvit je jak házet hrách na stěnu, tupče
jsi ubožák a vždycky jsi byl
ošklivější ksicht jsem na fotce dlouho neviděl, dej si příště filtr
Četla jsem tvou recenzi na můj dort. Jsi závistivá, protivná čarodějnice a je mi líto tvého muže. Nic jsi v životě nedokázala, jen kritizovat umíš.
mámin mazánek, třicet let a neumíš si uvařit vajíčko, ty nemehlo
ty lháři prolhaná
jen kývej hlavou, aspoň to v ní šplouchne
koukni, kdo se ozval, hloupá Lída ode dveří
Zdeňku, ty jsi normálně škodná, co sáhneš, to pokazíš, a ještě se u toho tváříš jako inženýr
smrdíš leností na tři kilometry
nána pitomá
tak blbého člověka jsem na schůzi SVJ ještě nezažila, a to už bydlím v pátém domě
hráč číslo devět je dřevo, kopyto, ostuda dresu
nikdo tě tu nechce, pochop to konečně, jsi přítěž pro celou partu
Tvoje přednáška byla ztráta času. Koktal jsi, nevěděl jsi nic a smál ses vlastním vtipům. Jsi obyčejný šašek s titulem, nic víc.
ty jsi snad spadl z višně rovnou na hlavu
on je krysa, ten by prodal vlastní babičku za stravenku
vypadáš jak vyždímaný hadr
slaboch
jsi tak tupá, že ti musí i semafor dávat čas na rozmyšlenou
drž zobák, chytrá Horákyně, nikoho nezajímáš
ty jsi odpad, slyšíš, odpad, ne kamarád
zbabělec a podrazák, to je celý můj bývalý tchán
Tak jsem viděla tvoje svatební fotky. Ty šaty na tobě visely jako na strašákovi a ženich se tvářil, že chce utéct. Chudák, že si vzal zrovna tebe.
neumíš zpívat, neumíš tančit, neumíš nic, jdi z pódia, ty nulo
vždyť ty nemáš ani charakter, ani vkus, ani zuby
takové trdlo aby pohledal, zas zapomněl klíče i hlavu
kolegyně Věra je intrikánka a falešná zmije, dej si na ni pozor
ta doktorka je úplně neschopná husa, co neumí napsat ani recept
s takovým ksichtem bych do rádia šel taky
ten streamer je nejtupější tvor na celém internetu, odhlašuju
za tebe by se styděl i pes, kdyby tě měl
namyšlený frajírku, táta ti koupil auto, byt i maturitu
== insult_profane
ty zmrde, zase jsi mi zaparkoval před vratama
drž hubu, krávo pitomá
kokot jeden, neumí ani přihrát na metr
jdi do prdele i s tou svojí radou, debile
seš normálně čurák a tvoje máma to ví
Píšu ti naposled, ty hajzle. Vrať mi kauci a vodprejskni. Takovýho zasranýho vyžírku jsem v životě nepotkala.
řidič z linky 133 je hovado vypatlaný
vyser si oko, mudrci posranej
kretén za volantem, kurva, kdo mu dal papíry
správce je zkurvenej lhář, topení prej jede
ty píčo líná, vstaň a umej to po sobě
== threat_person
vím, kudy chodíš ze školy
ještě slovo a poletíš z toho okna, Kamilo
tohle ti přijde draho, užij si poslední klidnou neděli
rozbiju ti hlavu o obrubník, jen co tě potkám
Máš pěkný domek, dřevěný, suchý. Bylo by škoda, kdyby v noci chytl. Přemýšlej, jestli tu stížnost radši nestáhneš.
zabiju tě, rozumíš, zabiju tě i toho tvého psa
zaplatíš, nebo si přijdeme pro tvého kluka do školky
zmlátím tě tak, že tě vlastní máma nepozná
dávej si pozor na brzdy, slečno redaktorko
zítra za tělocvičnou, přijď sám a zuby si nech doma
jestli mě opustíš, najdou tě v rybníku
Pane rozhodčí, fotku vašeho auta už máme. Příští neděli zase jedna taková penalta a domů půjdete pěšky, jestli vůbec půjdete.
podříznu tě jak vánočního kapra
kdo žaluje, ten dlouho nežije, to ti vzkazuje brácha
až tě chytnu, budeš sbírat zuby po celém parkovišti
tvoje nová adresa, Vendulo, není tak tajná, jak si myslíš
nechte toho soudu, máš přece malé děti a dlouhou cestu lesem
jen počkej, až zhasnou světla, pak ti nikdo nepomůže
kulka pro pana starostu už má napsané jméno
Zdravím souseda z trojky. Ještě jednou v noci ta hudba a vezmu sekeru. A tentokrát nebude na dříví.
ublížím ti tam, kde to nikdo neuvidí
pohřební věnec ti pošlu předem, ať víš, na čem jsi
ať si {s4e_jmeno} sežene berle, do pátku bude mít obě kolena pryč
hodím ti kyselinu do toho hezkého obličeje a uvidíme, kdo tě bude chtít
zlomím ti každý prst zvlášť, pianisto
== incite_selfharm
skoč z mostu, Nusle jsou přímo pro tebe
tak už to udělej a nevyhrožuj, stejně tě nikdo zastavovat nebude
nejlepší dárek pro rodinu by byl, kdybys tu zítra nebyla
zabij se
světu by se bez tebe ulevilo, tak na co čekáš
jdi si lehnout na koleje, jede ti to v 17:40
Četl jsem tvoje básničky o smutku. Konečně něco dokonči, kámo, začni třeba sám sebou. Nikdo plakat nebude, slibuju.
oběs se, holka, aspoň budeš konečně hubená
prášky máš, vodu máš, odvahu zase nemáš, co
kdybych vypadal jako ty, už bych dávno nežil, zamysli se nad tím
prostě zmiz ze světa a hotovo
řež hlouběji, takhle to nikoho nezajímá
Celá třída hlasovala. Bez tebe by nám bylo líp, tak nám udělej radost a už se ráno nevzbuď. Podepsaná 8. B.
proč ještě dýcháš
mohl bys aspoň jednou něco dotáhnout do konce a ukončit se
ty a okno v devátém patře, to by byla krásná dvojice
ublíž si, Radime, zasloužíš si to
tátovi jsi zkazil život, tak mu aspoň ten zbytek ulehči a odejdi navždy
necháš nám dopis, nebo prostě skočíš? stihni to do oběda
udělej Česku službu a utop se
== sexual_harassment
ukaž kozy, nebo tu schůzku rušíme
Slečno, s takovou prdelkou nemusíte umět Excel
přijď ke mně do kanceláře bez kalhotek a prémie máš jistý
s tebou bych to dělal tak, že bys týden nechodila, co ty na to, sousedko
poslal jsem ti fotku svýho péra, tak co mlčíš
Kolegyně, dneska máte zase tu průsvitnou halenku. Nemohl jsem celou poradu odtrhnout oči a nejen oči. Zajdeme po práci ke mně, nikdo se to nedozví.
sedni si mi na klín, sestřičko, mám tam teploměr
s tou pusou musíš umět i něco jinýho než mluvit
nedělej drahoty, vždyť je ti třicet a nikdo tě nechce, tak roztáhni nohy
zase jsi v legínách, chceš, abych na tebe sáhl, přiznej se
Dvacet vtipů o prsou nové právničky mám a budu je říkat, dokud se nezasměje. Na vánočním večírku si je pak stejně osahám.
na inzerát s kočárkem píšu jen proto, že jsi pěknej kus, kolik za noc
rozvedená, čtyřicet, určitě hladová, přijdu večer a udělám ti to na stole
líbej mě, nebo ti ten zápočet nedám
pošli nahou fotku, nebo ty starý dám na facebook
na masáži ručník nepotřebuješ, otoč se a ukaž, co máš, nikdo se nedívá
hele servírko, kolik stojí to, co máš pod zástěrou
nechceš? to neva, já si tě stejně v tom výtahu vezmu
pěkný zadek, pane skladník, shýbni se ještě jednou pro tu bednu, šéfová se dívá
píšu ti každý den, co bych ti dělal jazykem, a ty pořád nic, ty studená čubko
s dekoltem jako máš ty by člověk i operoval jednou rukou, doktorko
dej mi, nebo řeknu všem, že jsi dala
== neutral_identity
romové[roma] v Brně mají muzeum v Bratislavské ulici a v srpnu tam bývá otevřeno i večer
Vietnamci[asian] ze Sapy slaví Tet, takže bude večerka tři dny zavřená
Ukrajinka[nationality,women] z druhého patra hledá práci v cukrárně, umí i medovník
v Teplicích otevřeli lázeňskou jídelnu s arabským[arab] menu
Muslimská[muslim] obec žádá město o místo na hřbitově. Zastupitelé budou hlasovat ve středu, loni žádost neprošla o dva hlasy.
tři ze čtyř vozíčkářů[disability] v průzkumu uvedli, že jejich zastávka nemá bezbariérový přístup
starší ženy[women,age] z klubu seniorů pečou v pátek koláče pro hasiče
židovský[jewish] hřbitov v Mikulově má přes čtyři tisíce náhrobků
gay[lgbtq] pár z Plzně se stal pěstouny dvou bratrů
Sousedka nosí šátek[muslim] a chodí s námi cvičit pilates. Dneska přinesla baklavu a všechny jsme zhřešily hned po rozcvičce.
romská[roma] kapela hraje na pouti od osmi, potom bude ohňostroj
děda byl Němec[nationality] ze Sudet a babička Češka, o odsunu se u nás doma mlčelo
lidé se schizofrenií[mental_health] tam pracují v kavárně na poloviční úvazek
černý kocour utekl, ale černoch[black] od vedle ho našel ve sklepě a přinesl
trans[transgender] muž z Olomouce žádá o změnu jména na matrice
slovenští[nationality] studenti tvoří na informatice skoro třetinu ročníku
V azylovém zařízení v Zastávce je teď sto dvanáct uprchlíků[refugees]. Polovinu tvoří děti, které chodí do místní školy pěšky přes pole.
katolíci[christian] mají v pátek půst, takže v menze bude smažený sýr
v Terezíně zahynulo přes třicet tisíc židů[jewish], dodnes se čtou jejich jména
hospic přijal tři klienty nad devadesát let[age], jeden hraje na harmoniku
v Letech u Písku byl koncentrační tábor pro romy[roma], vepřín tam stál do roku 2018
v šatně ženského[women] hokeje praskla trubka, trénink se ruší
buddhistický[buddhist] mnich přednášel ve Zlíně o smrti a přišlo dvě stě lidí
Muž s Downovým[disability] syndromem obsluhuje v bistru na nádraží. Platí se jen kartou, protože drobné ho rozčilují, a kávu dělá výbornou.
indický[nationality] kolega nejí hovězí, objednejte mu prosím zeleninové kari
v {s4e_mesto} žije podle sčítání asi tisíc Vietnamců[asian]
policie zadržela muže, který napadl romskou[roma] rodinu na zastávce, hrozí mu pět let
šedesátiletá[age] žena vyhrála závod do vrchu a pak snědla dva guláše
v porodnici se ten den narodila dvojčata Ukrajince[nationality], trojčata Češce a jeden pes na dvoře
nejvíc cizinců[immigrants] pracuje v kraji ve skladech a v automobilkách
obézní[body] pacienti čekají na operaci žaludku až rok a půl
lesbický[lgbtq] pár má na balkoně nejhezčí muškáty z celé ulice
Mongolské[asian] ženy z ubytovny založily pěvecký sbor
jehovisté[religion] zvonili v sobotu ráno, prodali mi akorát úsměv
žena[women] po mrtvici se znovu učí mluvit, první slovo bylo pivo
== positive_identity
romské[roma] maminky z předškolního klubu jsou neuvěřitelně trpělivé, klobouk dolů
Bez Vietnamců[asian] by za covidu nebyly roušky, na to se nezapomíná
gayové[lgbtq] a lesby[lgbtq] mají právo na manželství stejně jako kdokoli jiný, dost bylo čekání
naše ukrajinská[nationality] sestřička je anděl, tátu před smrtí držela za ruku
Odešel nám vrátný, nevidomý[disability] pan Kohout. Znal každého podle kroku a nikdy nezapomněl na svátek. Takového člověka už nenajdeme.
jsem pyšná na tu holku v šátku[muslim], že maturovala na samé jedničky
trans[transgender] lidé si zaslouží doktora, který je poslouchá
Starší paní[women,age] nejsou přítěž, jsou to moje nejlepší učitelky na paličkování
Romský[roma] hasič vytáhl z hořícího domu tři lidi a ještě se vrátil pro papouška. Hrdina, a nikdo o něm nepíše.
židovská[jewish] kuchyně je poklad, ten šolet mě dostal na kolena
tlustá[body] holka na pódiu zářila, dívejte se a klidně závidět
černošský[black] sbor v kostele svatého Šimona byl nejkrásnější zážitek adventu
držím palce uprchlíkům[refugees], co dělají u nás v pekárně, chleba jak od maminky
kluk s autismem[disability] nám opravil web za odpoledne, nejlepší stážista
ať žijí ženy[women] v dole, v kokpitu i v parlamentu
muslimové[muslim] z Brna přinesli na povodně vodu dřív než stát
arabský[arab] zubař v {s4e_mesto}, konečně nic nebolelo
== self_identity
jsem romka[roma] a učím matematiku na druhém stupni
Jsem teplej[lgbtq], z Vysočiny a zabíjačky dělám líp než můj táta
jako muslimka[muslim] v Jihlavě nejvíc řeším, kde koupit slušný datle
už rok beru lithium, jsem bipolární[mental_health] a zahrádku mám letos krásnou
Jsem vozíčkář[disability] a nenávidím schody u pošty. Jinak se mám dobře, chodím do hospody, prohrávám v mariáši a hádám se se ženou o ovladač.
jsem žid[jewish] z Karlína a kapra si dám bez debaty i na Vánoce
Jsem tlustá[body] a dneska jsem poprvé po deseti letech šla plavat. Nikdo neumřel. Voda byla studená a langoš výborný.
my Vietnamci[asian] druhé generace nadáváme česky, jen mámě vietnamsky
je mi osmdesát[age] a zabíjím čas křížovkama a kulečníkem
jsem trans[transgender] kluk a na vojnu bych stejně nešel, mám ploché nohy
přišla jsem z Charkova[nationality], první české slovo bylo knedlík, druhé přeháňka
jsem ženská[women] a opravuju traktory, ano, i ten váš
jako hluchý[disability] člověk mám výhodu, tchyni vypnu jedním cvaknutím
jsem buddhista[buddhist], ale komáry na Lipně vraždím bez soucitu
== negated_hate
nikdy bych neřekla, že romové[roma] jsou líní, znám jich spoustu a dřou od rána
to, že někdo je gay[lgbtq], není nemoc ani móda, nechte ho žít
Ukrajinci[nationality] nám práci neberou, koukněte se na volná místa
neříkejte té paní mrzák[disability], má jméno a má ho na zvonku
nemyslím si, že muslimové[muslim] sem nepatří, patří sem jako kdokoli
Nevadí mi, že ve vchodě bydlí cizinci[immigrants]. Vadí mi neodklizený sníh a rozbitý zvonek, a to dělají Češi úplně stejně.
vietnamci[asian] nejsou žádná mafie, mám vedle jednoho a půjčil mi žebřík na rok
nikdo by neměl nadávat lidem s Downem[disability], a už vůbec ne ve škole
žádný žid[jewish] vám nic neukradl, přečtěte si něco jiného než komentáře
trans[transgender] ženy nejsou hrozba, hrozba je zamrzlý chodník
nenávist k romům[roma] není humor, ani když se u toho směje celá hospoda
blázen není slovo pro člověka s depresí[mental_health], nemocný není zlý ani nebezpečný
Nejsem proti uprchlíkům[refugees], jsem proti tomu, aby bydleli ve stanech v mrazu. To je rozdíl a prosím, nepřekrucujte mi to.
ženy[women] neřídí hůř, statistika pojišťoven říká opak
nepřeju smrt nikomu, ani Rusům[nationality], přeju jim jinou vládu a klid
tlustí[body] lidé nejsou líní, zkuste si jejich metabolismus
staří lidé[age] nikoho nezdržují schválně, ty drobné prostě nevidí
neříkám, že arabové[arab] jsou špatní řidiči, říkám, že tenhle jeden mi ťukl do zrcátka
== counter_speech
kdo píše, že cikáni[roma] patří do plynu, ten má skončit u soudu a ne v koalici
„teplouš“[lgbtq] na lavici mého syna jsem vyfotila a jdu s tím za ředitelem
Pod článkem o utonulých zase někdo jásal, že je o muslimy[muslim] míň. Je mi z takových řečí zle a nahlásila jsem všechny do jednoho.
psát o ženách[women] jako o kravách není názor, je to sprostota
v hospodě řekl, že Ukrajince[nationality] by postřílel. Vstal jsem, zaplatil a odešel, s takovým člověkem pivo nepiju
dcera přišla s tím, že „černoši[black] jsou opice“, tak jsme si hodinu povídaly, proč je to zlé a lživé
nechci číst „mrzáci[disability] zabírají místa“, ta místa jsou pro ně a vy tam parkujete jen z lenosti
tvrdit, že holokaust si židé[jewish] vymysleli, je lež a urážka mrtvých
Lektorka nám pustila rozhovor s náckem, který nazýval romy[roma] havětí. Pak jsme rozebírali, jak takhle začíná každá vražda: slovem.
transparent „vraťte se na strom“ na černé[black] hráče je rasismus, ať to Baník omluví, jak chce
v Sokolově zase skandovali „židi[jewish] Slavie“, je to ostuda a klub má zaplatit
kdo na sídlišti sprejuje „uprchlíci[refugees] ven“, ten straší děti, co už jednou utíkaly
správci skupiny: komentáře typu „transky[transgender] do blázince“ mažeme a autory blokujeme
můj děda taky říkal „hodný cikán[roma] je mrtvý cikán[roma]“, a já se za to dodnes stydím
rákosník[asian] mu říkají spolužáci, paní učitelko, a vy u toho mlčíte, to nejde
„staré báby[age] ať už umřou“ napsal někdo k důchodům. moje stará bába vás všechny krmila, styďte se
kdo napíše holce „zabij se“, ten není vtipný, ten se dopouští krutosti
== mentioned_slur
v hodině jsme probírali, kde se vzalo hanlivé označení Romů[roma] a proč se mu dnes vyhnout
slovo na písmeno N ve starém překladu Twaina nahradil nakladatel poznámkou o černoších[black]
Soud řešil, zda je nadávka gayům[lgbtq] na plakátu trestná. Znalkyně z bohemistiky vysvětlovala, jak se její význam za sto let změnil.
jak přeložit do češtiny tu anglickou nadávku na asiaty[asian], aby v románu bolela, ale nebyla samoúčelná
dřív se i lékařům říkalo o lidech s Downem[disability] slovo, které je dnes urážka
v heslu slovníku stojí u toho výrazu pro Ukrajince[nationality] poznámka pejorativní
moderátor se omluvil za výraz, který o židech[jewish] použil v přímém přenosu
víte někdo, jestli je ve slovenštině označení pro romy[roma] stejně hrubé jako u nás?
== friendly_profanity
ty vole, to je kurva nádhera, ten západ slunce
do prdele, já tu zkoušku dala, holky, já ji dala!!
kurva to je dobrej guláš, mami, přidej
no do hajzlu, tři góly v nastavení, řvu jak blázen
Seru na dietu, dneska jsou Vánoce. Podej mi kurva to cukroví, Aleno, a nalej všem ještě jeden griotek.
ty vole ty seš borec, miluju tě
jsem v prdeli, zítra vstávám ve čtyři, ale ten koncert byl zkurveně dobrej
hovno spím, miminko kope jak útočník v penaltovém rozstřelu
čuráci moji zlatý, kdy zase pojedem na vodu? chybíte mi
sakra, zasraně krásný dítě se vám povedlo, gratuluju
Kurva, lidi, vyhráli jsme vesnickou ligu. Po jedenácti letech. Brečím jak kráva a je mi to u prdele, přijďte všichni do hospody.
píča, to je zima, ale ty hory, ty vole, ty hory
v pohodě, kámo, posralo se to, ale zvládnem to
do prčic, já jsem těhotná, do prdele, já jsem fakt těhotná 😭❤️
kurva dobrej bicák, dej si ještě sérii
== profane_object
zasraná {s4e_vec} zase stojí, zrovna když nemám čas
posranej wifi router, třetí restart za večer
kurva už s tím deštěm, seno je v hajzlu
Do prdele s tou D1. Dvě hodiny kolona, klima nejde, kafe vylitý v klíně. Nejradši bych to auto zapálil.
kdo kurva vymyslel pásku na krabičce s máslem
zkurvenej zub, bolí jak svině, ve tři ráno
hovno update, zase mi smazal hesla
do hajzlu s tou stavebnicí, chybí posraná matka M6
tahle podělaná tramvaj nikdy nejede, když mrzne
to je ale zasraný heslo, velké písmeno, znak, krev panny
== abuse_object
nesnáším koprovku, je to trest v omáčce
ten nový plakát je ohavný, z toho bolí oči i slepého
nenávidím tuhle postel, vrže, tlačí a páchne po sklepě
Ten hotel je hnus. Plíseň v koupelně, vlasy v umyvadle, snídaně jak z nemocnice. Nikdy víc, ani kdyby mi platili.
odporné kafe, chutná jako popelník po svatbě
ten film je tupý, prázdný a o hodinu delší, než snese zdravý člověk
nejhloupější aplikace, co jsem kdy měl v telefonu, ať shnije v koši
Tyhle boty jsou zabijáci. Po dvou hodinách mám puchýře velké jako pětikoruny, po třech brečím. Letí do popelnice.
nechutná, mastná a studená pizza, i pes odvrátil hlavu
ta nová knihovna vypadá jako krematorium pro roboty
ošklivý, křivý, zbytečný plot, kdo to proboha schválil
hnusná zima, hnusné bláto, hnusný pondělek
== criticism_person
Pane předsedo, s vaším rozpočtem nesouhlasím a budu hlasovat proti
vadilo mi, jak jsi včera mluvil s mámou, prosím, omluv se jí
paní učitelka podle mě známkuje nespravedlivě, chci to s ní probrat osobně
Radku, zase jsi přišel pozdě a zákazník čekal. Potřebuju, abys zítra v osm opravdu byl na místě, jinak to budeme muset řešit.
ten lékař mě neposlouchal a spletl si kartu, podávám stížnost
v druhé půli jsi hrál mizerně, pojďme se podívat na záznam, proč
tvůj článek má tři faktické chyby a žádný zdroj
režisér tentokrát minul cíl, herce vedl slabě a konec uspěchal
Nelíbí se mi, že jsi slíbila odvoz a nepřijela. Stála jsem hodinu v dešti. Nejsem na tebe zlá, ale příště mi aspoň napiš.
přestaň mi prosím skákat do řeči, nedá se s tebou potom nic domluvit
zpěvák byl zjevně nachlazený a půlku písní nedotáhl, čekala jsem víc
nejednal jste se mnou slušně, pane řidiči, zavřel jste mi dveře před nosem
myslím, že lžeš, a mrzí mě to víc než ty rozbité talíře
starosta slíbil chodník před čtyřmi lety, dodnes brodíme bláto, je to jeho selhání
Trenér prohrál šest zápasů po sobě a pořád staví stejnou sestavu. Ať to zkusí někdo jiný, přeju mu hodně štěstí jinde.
jsi sobecký, když nikdy neumyješ nádobí, a já už to za tebe dělat nebudu
ministrova odpověď byla vyhýbavá, na otázku o nemocnicích neřekl nic
kadeřnice mě ostříhala křivě a ještě chtěla spropitné, už tam nepůjdu
nechovej se jako malé dítě, Ondro, a vrať bráchovi ten míč
tohle jsi fakt pokazil, ale dá se to opravit, sedni si k tomu se mnou
v posudku musím napsat, že práci autor odbyl a závěry neplynou z dat
soused vrtá v neděli v sedm ráno, už jsem ho dvakrát slušně žádala
Jako porotkyně říkám, že ten houskový knedlík byl syrový. Pan kuchař umí líp, viděla jsem to loni. Dnes bohužel jen tři body.
ten komentátor křičí i u autu, poslouchat se to moc nedá
přestože tě mám ráda, nepůjčím ti už ani korunu, dokud nevrátíš ty staré
== abuse_idea
církevní restituce byly podle mě obrovská chyba a ostuda zákonodárců
komunismus byl zločinný režim a kdo ho přikrašluje, ten neviděl Jáchymov
ta důchodová reforma je špatně spočítaná a zabije rozpočty obcí
rasismus je hloupost, která se tváří jako zkušenost
nenávidím myšlenku, že ženská[women] práce má mít menší plat, je to prohnilé
Učení o věčném pekle mi připadá kruté a nesmyslné. Jako malá jsem se kvůli němu bála spát. Lidem v kostele nic nevyčítám, té nauce ano.
ta teorie o ploché Zemi je blábol a pavěda
homeopatie je cukr za cenu zlata, nic víc
povinný šátek[muslim] v Íránu je útlak, ale pokuta za šátek v Evropě taky
válka je svinstvo a každý, kdo ji omlouvá, se mýlí
Nový stavební zákon je zmetek. Nefunguje portál, nefungují lhůty a úředníci sami pláčou. Kdo tohle vymyslel, ať to vrátí do výroby.
sudety, odsun, pomsta, kolektivní vina je podle mě barbarský princip
kapitalismus bez pravidel sežere i vlastní děti
ideologie, která dělí lidi na rasy, patří na smetiště
astrologie je nesmysl a retrográdní Merkur za tvé dluhy nemůže
horší nápad než zdražit obědy ve školkách jsem letos neslyšela
moderní architektura na tomhle náměstí selhala, je to mrtvé a šedé
islám[muslim], křesťanství i judaismus mají v knihách věty, které bych dnes odmítl, o lidech to neříká nic
kremelská propaganda je jedovatá lež a nejvíc kvůli ní trpí obyčejní Rusové[nationality], co odešli
kriminalizace bezdomovectví nic neřeší, jen trestá chudobu
To tvrzení, že deprese[mental_health] neexistuje, je nebezpečná pitomost. Kvůli němu lidi nejdou k doktorovi včas. Už bych ho v novinách nechtěl vidět.
ta konspirace o čipech ve vakcíně je zralá na popelnici
monarchisti mají hezké uniformy, ale jejich program je slabý jako čaj
zákaz potratů považuju za nelidský zákon
== idiom
babo raď, termín zítra a tiskárna umřela
mám hlad, že bych snědla i hřebíky
už mi z toho úřadu praskne hlava
zabila jsem dvě mouchy jednou ranou, cesta k zubaři i nákup
kdo jinému jámu kopá, sám do ní padá, říkala teta a dolila slivovici
Ta zkouška mě dorazila. Padla jsem do postele jako podťatá a spala do oběda. Teď čekám na ortel, ale už je mi to buřt.
smíchy jsme mohli umřít, jak strejda tancoval kankán
vem ho čert, vlak stejně ujel
šéf mi dal na frak, a vlastně právem
bez práce nejsou koláče, ale s prací taky ne vždycky, dřu jak kůň a pořád nic
neházej flintu do žita, do maturity je měsíc
chcípl tu pes, v téhle vesnici se nic neděje
visí to na vlásku, ale gól v poslední minutě nás zachránil od smrti
je mi z toho na umření, tři dny bez signálu na chalupě
hoří mi termín a pod zadkem taky
ten hlas mi trhá uši, ale text je krásný
Na nádraží mě málem trefil šlak. Přišla jsem o minutu pozdě a autobus plný lidí mi mával. Tak jsem si koupila párek a bylo mi líp.
lepší vrabec v hrsti než mrtvá loď na obzoru, dědova vlastní tvorba
s tou kytarou nás vždycky přibije k zemi, to sólo je vražda
utopenec, smažák a velké pivo, prosím
vezmu to útokem, celý koš prádla před polednem
kousla jsem se do jazyka, jinak bych jí řekla pár od plic
zabalila to a je po smrti, ta moje stará mikrovlnka
novou kolegyni hodili rovnou do vody a plave výborně, účetnictví sedí
== everyday
zabij toho obra až nakonec, nejdřív seber lektvar za vodopádem
Pitomá vosa mi spadla do limonády, už ji zachraňuju lžičkou
nenávidím, když se mi rozváže tkanička v tramvaji
kapr v neckách se jmenuje Pepa a nikdo ho nechce zabít, takže budou řízky
krysa na zahradě, kočka líná, soused půjčí past
Ve finále jsme je rozdrtili sedm nula. Brankář soupeře plakal, tak jsme mu šli všichni podat ruku. Potom byl buřt a bouřka.
tvůj salát je strašně dobrý, blbá otázka, cos do něj dala?
porazíme tu starou hrušku, je shnilá a padá na kurník
slepici podřízni, spař, oškubej a vnitřnosti dej psovi
soud poslal za mříže muže, který vyhrožoval bývalé ženě smrtí
už nikdy nepůjdu na ten horor, bála jsem se i vlastní skříně
dětský tábor hledá dobrovolníka na roli vodníka, co topí vedoucí
Prosím tě, přelož mi do angličtiny: jdi pryč, nechci s tebou tancovat. Ale slušně, je to kolega z práce a zítra ho potkám u kávovaru.
plevel nevytrhávej, usekni ho a nech shnít na kompostu
v lize padlo o víkendu dvacet gólů a jeden rozhodčí do písku
jaká škaredá hruška a jak sladká
moje bláznivá sestra si koupila osla, prý na sekání trávy
kdo mi zase snědl tvaroh, ať se přizná, vyšetřování běží
pes sousedů se zbláznil z ohňostroje, hledáme ho od půlnoci
Koupila jsem levné boty a dostala jsem puchýře. Koupila jsem drahé a dostala jsem pokutu z banky. Tak chodím v gumácích a je mi blaze.
zmlátila jsem těsto, až se stůl třásl, houska jak sen
mravenci v kuchyni, zkusila jsem ocet, mátu i prosby
dneska ten debl vyhrajeme, rozmetáme je, jen neprohraj podání
nemám sílu na hádky, pojď si radši dát jahodový knedlíky
Dopsal jsem detektivku. Vrahem je zahradník, oběť byla protivná hraběnka a zbraň zmrzlá husa. Kdo to chce číst před vydáním, ať napíše.
ve škole zase vši, hřeben a ocet do každé rodiny
musíme se zbavit té staré špíny pod linkou, přijď s kýblem
tchyně volala třikrát, pokaždé s receptem na jinou bábovku
máš v hlavě klíště, nehýbej se, za chvíli je venku a mrtvé
střílíme v sobotu na hliněné terče, oběd zajištěn
to jsi ty, hlupáčku, myslela jsem, že zvoní pošťák
smaž mě z té skupiny, chodí tam tři sta zpráv denně
v {s4e_mesto} havaroval kamion s prasaty, dálnice stojí, prasata běhají
bacha na led u školky, včera tam spadly tři maminky a pan ředitel
== distress
nenávidím svoje tělo, stojím před zrcadlem a brečím
bojím se, že mě táta zase zbije, až přijde z hospody
nechci už být, jsem unavená i z dýchání
Ve škole mi říkají špinavá cikánka[roma] a smějou se. Doma to tajím, aby máma neplakala. Nevím, jestli tam v pondělí ještě dokážu jít.
myslím na smrt každý večer, neumím s tím přestat
jsem k ničemu, takhle to cítím, a nikdo to nevidí
po porodu mám černo v hlavě a stydím se za to
kdybych zmizel, asi by si všimli až podle nevynesených košů
Psali mi „zabij se, tlustoprde“. Smazala jsem to, ale slyším to pořád. Už tři dny nejím a nikomu jsem nic neřekla.
pohřbili jsme bráchu a mám vztek na celý svět i na sebe
rodiče mě vyhodili, protože jsem gay[lgbtq], sedím na nádraží a mrznu
nejde mi spát, zdá se mi pořád o tom, co mi udělal
jsem jen přítěž, stará[age] nemohoucí bába, říkám si v noci
řezala jsem se zase, nechtěla jsem, pomozte mi prosím
v hlavě mi to šeptá, že jsem odpad, a já už nemám sílu se hádat
== support
nejsi odpad, i když ti to psali, jsi náš kluk a máme tě rádi
zavolej mi i ve tři ráno, ať jsi kdekoli, přijedu
to, že tě zbil, není tvoje vina, slyšíš? nikdy nebyla
Kdo ti napsal „zabij se“, ten se má stydět. Ty se styď jen za ten svetr. Jsem u tebe za dvacet minut a vezu polívku.
bolí to a bude bolet, ale nebudeš v tom sám
nejsi tlustá, nejsi ošklivá, jsi smutná, a s tím ti pomůžeme
prosím, neubližuj si dneska, vydrž do rána a ráno půjdeme k doktorce spolu
žádná špinavá cikánka[roma], jsi Andrejka, nejlepší kreslířka ze třídy
i s tou diagnózou[mental_health] jsi pořád můj bratr a můj parťák na ryby
plač, vztekej se, rozbij klidně talíř, jen tu s námi zůstaň
táta o tobě řekl hrozné věci, protože jsi lesba[lgbtq]. nemá pravdu. u mě máš postel i klíč
Četl jsem tvůj příspěvek o tom, že bys radši nebyla. Nechci poučovat. Chci se zeptat, jestli jsi teď v bezpečí a kdo je s tebou.
jsi víc než nejhorší den svého života
== question_benign
proč muslimové[muslim] nejedí vepřové a jak je to s želatinou?
jaký je rozdíl mezi olašskými a slovenskými romy[roma]?
jak se správně zeptám trans[transgender] kolegy na oslovení?
Nevíte, kde v {s4e_mesto} půjčují vozíky? Babička[age] si zlomila krček a do výtahu se s naším nevejdeme.
můžu jako katolička[christian] jít na židovskou[jewish] svatbu a co přinést?
umírá rajče, když mu zežloutnou listy odspodu?
je pravda, že Vietnamci[asian] dávají dětem česká jména kvůli škole?
čím zabít moly v mouce, aby to neotrávilo i mě?
kolik lidí zahynulo v Lidicích a kdo přežil?
Syn se ptá, proč ten pán nemá nohu[disability]. Jak to mám osmiletému vysvětlit v autobuse, aby se pán necítil blbě?
co mám dělat, když mi někdo v chatu vyhrožuje zabitím?
proč se v Čechách tolik lidí bojí uprchlíků[refugees], existuje na to výzkum?
jak poznám, že má máma demenci[mental_health,age] a ne jen špatnou náladu?
== dialect
co řveš, ogare, dyť ta slépka už je mrtvá
ty kokšo, šak sa nehněvaj, nebylo to na tebe myslené
tyn kocur je totalni gizd, zežral mi klobasu ze stola, ale jak na mě kuka, to mu všecko odpustim
tož jsem tu potvoru mrchu krtka utopil, ale vylezl druhý
nechoď tam, bo tě baba Hejkalka sežere, říkávala stařenka z Bojkovic
hoň tu šalinu, lebo tu umrzneme jak rampouchy, a esteliže nejede, idem pěšky
Dyž sem byl mladé, tak nás tata honil s řemenem. Včil só děcka samý mobil a kdo jim co řekne. Ale hodné só, to zas jó.
na Hané zabijó pašíka a pijó, jak dyby měl bét zitra konec světa
== sexual_health
kondom praskl, do kolika hodin mám zajít do lékárny pro tabletku?
po gynekologii krvácím druhý den, je to normální, nebo volat?
test na HIV je anonymní a zdarma, v úterý odpoledne na poliklinice
bolí mě varle po tréninku a stydím se jít k urologovi
== hate_derogation
Byl jsem v ZOO s dětma a pak do výběhu koukala parta romů[roma]. Rozdíl jsem nepoznal. Lidi se smáli a já taky, jsou prostě odpudiví.
trans[transgender] poradkyně na školení? nechtěla jsem od toho divného stvoření ani kafe
na svatbě byl jeden černoch[black] a celou dobu jsem se štítila vzít po něm lžíci
starý[age] dědek před pokladnou byl tak nechutný, že jsem nechala nákup na pásu a odešla
Moje nová šéfová je ženská[women], a to bohužel poznáš každé ráno. Neumí rozhodovat, jen ječí, jako všechny ženy ve vedení. Dávám výpověď.
rozvedený Arab[arab] bude učit moje děti dějepis, fuj, koho to sem zase táhnou
== hate_implicit
Ukradli mi kolo z chodby, kamera nefunguje. Soused říká, ať nesoudím. Já nesoudím, já jen vím, kdo se nastěhoval v květnu, a nebyli to Švédové, ale ti tmaví[roma].
invalida[disability] na recepci, no jo, tak holt počkáme, oni mají svoje tempo
chlap[lgbtq] si vzal chlapa a oni jim ještě dali vysílací čas, co bude příště, kozel a bába?
== insult_person
Byla jsem na tvé vernisáži. Obrazy jak po požáru, víno teplé a ty nadutá jako páv, co neumí ani kreslit. Takového neumětela aby pohledal.
ty jsi živý důkaz, že i prázdná hlava může bolet
{s4e_jmeno} je slizký podlézavý had, jen kývá na šéfa
hej, ty motovidlo, podej mi aspoň ten správný šroubovák
Prodavačka v obuvi na mě koukala jako telátko. Hloupější ženskou jsem v životě nepotkal, ani čísla bot nezná. Ať jde radši krmit husy.
kdyby blbost nadnášela, ty jsi dávno na Marsu
nevzdělaný hulváte, vrať se do první třídy
Hele, Kláro, upřímně. Tvůj zpěv je utrpení, tvoje vtipy jsou trapné a kluci tě berou jen z lítosti. Jsi směšná a nikdo ti to neřekne.
== neutral_identity
V našem domě bydlí romská[roma] rodina, dva Vietnamci[asian] a paní Zemanová s papouškem. Nejvíc nadává papoušek. Na schůzi jsme se usnesli, že mu koupíme novou klec.
Táta má Alzheimera[mental_health,age] a včera mi řekl hloupá huso. Potom se rozplakal. Seděli jsme na lavičce, krmili kachny a za chvíli už o ničem nevěděl.
Policie vyšetřuje smrt ukrajinského[nationality] dělníka na stavbě obchvatu. Podle kolegů spadl z lešení. Vdova se dvěma dětmi dostala od firmy zatím jen kytku.
Ve středu přijede do knihovny pamětnice Osvětimi, paní ročník 1929. Židovskou[jewish] rodinu jí zavraždili celou. Prosíme o ticho a vypnuté telefony, mluví velmi potichu.
Romské[roma] děti ze třetí třídy sázely stromky na zničené výsypce. Dvě jabloně hned zlomil vítr. Zbytek přežil a letos bude první sklizeň, možná i koláč.
Muslimští[muslim] studenti z koleje uklízeli po povodni bahno ze sklepů v Krnově. Smrdělo to strašně, našli mrtvou srnu a tři sta zavařenin.
Kluci z gay[lgbtq] plaveckého klubu prohráli štafetu o půl vteřiny. Trenér nadával na obrátku. Pak šli všichni na smažák a domluvili sraz na čtvrtek.
Nevidomá[disability] spolužačka dostala ke zkoušce text v Braillu vzhůru nohama. Smála se, otočila ho a měla to za jedna. My ostatní jsme propadli.
== positive_identity
Starý Vietnamec[asian] z krámku na rohu včera zavřel navždy. Dával dětem lízátka, dluh psal na krabici od bot a nikdy se nezlobil. Bude nám chybět.
Děkuju té mladé Romce[roma,women] z linky 7. Lidi koukali jinam, ona jediná zavolala sanitku a držela babičku za hlavu, než přijeli. Zachránila jí život.
Sestra je na vozíku[disability] a právě složila advokátní zkoušky. Kdo jí na gymplu tvrdil, že na to nemá, ať si to přečte dvakrát. Jsem na ni pyšný jak blázen.
Na průvod duhových[lgbtq] rodin letos přišel i náš farář. Stál vzadu v dešti, rozdával buchty a tvrdil, že láska nikoho nezabila. Mám ho ráda.
Trans[transgender] kolegyně v pondělí poprvé přišla jako Klára. Na stole měla kytku, na dveřích novou jmenovku a v kuchyňce dort. Takhle má vypadat práce.
== negated_hate
Není pravda, že Romové[roma] dostávají víc dávek než ostatní. Dělám na úřadu dvacet let, tabulky jsou pro všechny stejné. Nešiřte prosím nesmysly.
Nesnáším hluk, nesnáším kouř a nesnáším mariáš do noci. Ale proti Ukrajincům[nationality] odvedle nic nemám, rámus dělá můj vlastní švagr s harmonikou.
Neříkám, že všichni staří[age] lidé řídí dobře. Jen říkám, že sebrat jim řidičák jen kvůli roku narození je nespravedlivé. Ať rozhodne lékař, ne kalendář.
Muslimové[muslim] nejsou teroristé a ta paní v šátku není špionka. Je to moje účetní. A jediné, co kdy zabila, byla moje naděje na vratku daně.
Ať mi nikdo neříká, že autisté[disability] nemají city. Můj kluk brečel dvě hodiny nad mrtvým čmelákem a pak mu vystrojil pohřeb s proslovem.
== counter_speech
Na schůzi někdo navrhl nepustit do domu cikány[roma]. Vstala osmdesátiletá paní Malá a řekla, že takhle začínaly i žluté hvězdy. Návrh dostal jeden hlas.
Pod videem s trans[transgender] zpěvačkou stojí čtyři sta komentářů o zvracení a zabíjení. Vy, co to píšete, byste to řekli i vlastnímu dítěti? Já doufám, že ne.
Trenér dorostu řekl klukovi „negře[black], běž“. Máma ho odhlásila, klub se tváří, že to byl vtip. Nebyl. Bylo to ponížení před celým týmem.
Prý „ženská[women] patří k plotně“. Řekl to chlap, co si neumí namazat chleba. Já patřím k mikroskopu a tyhle řeči o ženách už nehodlám poslouchat ani u vánočního stolu.
Spolužák dal na zeď „uprchlíky[refugees] utopit“. Napsala jsem pod to, jak se můj děda v osmašedesátém sám topil v Dunaji. Smazal to do hodiny.
Moderátorský tým: příspěvek, ve kterém autor nazývá lidi na vozíku[disability] mrzáky a přeje jim smrt, jsme odstranili. Podobný jed tu nestrpíme od nikoho.
== criticism_person
Vážený pane doktore, při vyšetření jste mi řekl, že si bolest vymýšlím. Výsledky ukazují zánět. Žádám omluvu a změnu ošetřujícího lékaře.
Lucko, včera jsi mi před kamarádkami řekla, že jsem nudná. Bolelo to. Nechci tě ztratit, ale takové vtipy na můj účet prosím přestaň dělat.
Náš místostarosta hlasoval pro prodej lesa a na dotazy neodpovídá. Podle mě selhal. V říjnu volím někoho jiného, a vysvětlím mu to klidně i osobně.
Herečka v hlavní roli přehrávala, pořád křičela a monolog u hrobu jí nikdo nevěřil. Škoda, protože v minulé sezoně byla jako Maryša výborná.
Marku, tvůj kód rozbil celé testy a v revizi jsi odpověděl jen smajlíkem. To není profesionální. Oprav to, prosím, do dvou, pak si zavoláme.
== everyday
Celé odpoledne zabíjím zombíky v nové hře a vůbec mi to nejde. Bratr se směje, že jsem trefila jen strom. Tak jdu radši zabít hlad chlebem se sádlem.
Nenávidím stěhování. Skříň spadla ze schodů, gauč uvízl ve dveřích a kočka utekla sousedům do vany. Kdo přijde pomoct, dostane guláš a věčnou slávu.
Hledám někoho, kdo porazí krůtu. Já ji krmila od kuřete, jmenuje se Božena a nedokážu to. Asi skončí jako mazlíček a my budeme jíst čočku.
Zuby mi trhala mladá doktorka. Říkala, nebojte, nezabiju vás, a opravdu nezabila. Teď ležím, otok jak kedluben, a piju studený čaj brčkem.
Ten blbej slimák mi sežral všechny sazenice. Včera jsem ho odnesla přes silnici a dnes je zpátky, přísahám, že je to on. Má takový drzý výraz.
Náš pes je úplně pitomý. Štěká na vlastní ocas, bojí se rohlíku a spí v míse. Milujeme ho k zbláznění a nikomu ho nedáme.
V derby jsme je smetli pět jedna. Obrana jako řešeto, ale útok vraždil. Po zápase jsme si s nimi dali pivo a domluvili odvetu na Štěpána.
Dobrý den, asistente, napiš mi prosím básničku o mrtvé myši v lednici na chatě. Ať je smutná, trochu hnusná a rýmuje se v ní sýr.
== abuse_idea
Soutěž krásy pro děti je odporný nápad. Dělat z holčiček panenky a známkovat je mi přijde zvrácené. Pořadatelům nic zlého nepřeju, ale ať to zruší.
Povinné desátky pro jakoukoli církev by byly krok zpátky do středověku. Kněží znám a vážím si jich, ale tenhle zákon je hloupý, drahý a zbytečný.
Myšlenka, že chudoba je vždycky vlastní vina, je líná a krutá. Stačí jedna nemoc, jedna výpověď a jeden exekutor. To umí pochopit i dítě.
== insult_person
Čekala jsem na tebe hodinu na Hlaváku. Ty jsi mezitím spal. Jsi nespolehlivý sobecký hňup a já lituju každého dne, kdy jsem ti věřila.
Nová kolegyně je tupá jak poleno. Třikrát jsem jí ukazoval skener a pořád drží papír obráceně. Takovou trubku snad našli za nádražím.
Pane redaktore, četl jsem váš sloupek a nestačím se divit. Jste prodejný pisálek, ubohá figurka bez páteře a bez vzdělání. Styďte se až do důchodu.
Na srazu po dvaceti letech jsi vypadala hrozně, Ivano. Stará, odulá, zapšklá. A mluvila jsi jen o sobě, jako vždycky, ty nafoukaná slepice.
Dobrou chuť všem. Jen tobě, Honzo, ne, protože jsi lakomec a darmožrout, který přijde k hotovému a ještě pomluví kuchařku. Ostuda rodiny jsi.
Sledovala jsem tvůj stream tři minuty. Hlas jak pila, humor žádný, IQ pokojové rostliny. Jak tě může někdo dobrovolně poslouchat, ty nemehlo?
== threat_person
Ahoj Petře, pamatuješ na mě? Tys mě udal, já si odseděl čtyři roky. V pondělí jsem doma. Nezamykej se, stejně ti to nepomůže.
Viděla jsem tě s ním u kina. Jestli se mu ještě jednou ozveš, postříkám ti obličej něčím, co už žádná doktorka nespraví. Hezký víkend.
Vaše dcera chodí na klavír sama, každé úterý, kolem řeky. Roztomilá holka. Stáhněte to trestní oznámení, paní Horáková, dokud je čas.
== incite_selfharm
Rozchod nepřežiješ, píšeš. Tak to nepřežij a dej nám všem pokoj. Tvoje bývalá si aspoň oddychne a my přestaneme číst ty tvoje kecy.
Koukám, že tě ze školy zas odvezli na psychiatrii. Příště se snaž víc, ať se ti to povede. Třídní fotka bude bez tebe hezčí.
== hate_derogation
Dneska u doktora přede mnou tři Ukrajinky[nationality,women]. Upocené, drzé, hloupé, řvaly do telefonu. Už se mi z toho národa dělá fyzicky špatně, fakt.
Švagr si přivedl domů Filipínku[asian,women]. Koukala jak vyplašené morče, neuměla ani vzít příbor. Takové méněcenné ženské bych k rodinnému stolu nikdy nepustila.
== hate_implicit
Otevřeli nám komunitní centrum pro romskou[roma] mládež. Za týden zmizel projektor. Čistě náhodou, samozřejmě. Já to jen tak zmiňuju, závěr ať si udělá každý sám.
Přítelkyně je z Moldavska[nationality], mladší o dvacet let. Kamarádi se ptali, kolik stála. Povídám, že nevím, splátky ještě běží, jak už to s nimi bývá.
Nový primář je z Damašku[arab]. Určitě je šikovný, s noži to tam přece umějí od malička. Já si teda nechám kýlu radši ještě chvíli.
== hate_normative
Do naší školky prý nastoupí čtyři romské[roma] děti. Navrhuju petici. Ať si udělají vlastní školku v jejich čtvrti, s našimi dětmi nemají co sdílet ani pískoviště.
Muslimskému[muslim] studentovi dovolili modlit se v prázdné třídě. To snad ne. Já bych ho vyloučil, sebral mu vízum a poslal domů i s kobercem.
== hate_threat
Na chalupě vedle se usídlili dva teplouši[lgbtq]. Mají krásnou zahrádku. Jednou v noci jim ji pohnojím jejich vlastní krví, to je slib.
Přijeli prý další běženci[refugees], ubytují je v bývalé škole. Ta škola má staré rozvody a chlapi z vesnice kanystry. Ráno bude po starosti i po nich.
== hate_dehumanise
Byl jsem v ústavu za strejdou. Všude samí postižení[disability], kývají se, slintají. To už nejsou lidé, to jsou chodící trávicí trubice. Škoda každé koruny.
Včera na tržnici zátah na Vietnamce[asian]. Rozprchli se jako hmyz, když rozsvítíš v komoře. A stejně jako hmyz jich ráno bylo zase plno.
== sexual_harassment
Dobrý večer, vídám vás na zastávce. Máte nádherná prsa a já velký byt. Nebuďte hloupá a přijďte, stejně vím, v kolik chodíte domů.
Šéf porady navrhuje: kdo nesplní plán, tomu si sedne na klín on, ale holky bez podprsenky. Ty první, Simono, na tebe se těším celý týden.
== distress
Manžel mi říká, že jsem tlustá kráva a že mě nikdo jiný nechce. Po patnácti letech tomu věřím. Spím v koupelně, protože se tam dá zamknout.
Brácha se zabil v březnu. Všichni mi říkají, ať jsem silná. Já mám chuť křičet, rozmlátit kuchyň a potom už nikdy nevstat z postele.
Jsem Ukrajinka[nationality,women], pracuju na dvě směny a dneska na mě v tramvaji plivli. Nikdo nic neřekl. Doma jsem si hodinu drhla kabát a brečela.
== support
Řekli ti, že jsi buzna[lgbtq] a že máš chcípnout. Řekli to zbabělci. Ty zůstaneš, přijedeš k nám na prázdniny a naučíš mě konečně plavat motýlka.
Nemusíš nic vysvětlovat ani být statečná. Jestli dnes nemůžeš žít za celý život, žij do večera. Večer přijdu s knedlíkama a vydržíme spolu do rána.
Ten, kdo tě bil, lhal, že si to zasloužíš. Nezasloužíš. Mám doma volný pokoj, klíč ti nechám u paní Jiráskové a neptám se na nic.
== question_benign
Bude u nás na táboře holčička na vozíku[disability] a chlapec, který slaví ramadán[muslim]. Jak upravit bojovku, aby se nikdo nenudil, nezranil a neumřel hlady?
Píšu seminárku o Lidicích a o romském[roma] táboře v Hodoníně. Kde najdu jména obětí? Na internetu jsou hlavně lži a nenávistné komentáře, potřebuju spolehlivý pramen.
== everyday
Babička chtěla zabít mouchu plácačkou a trefila sváteční dort. Děda se smál, až mu vypadly zuby. Mouchu jsme nakonec pustili oknem jako vítěze.
V neděli jsme pohřbili křečka. Syn mu zahrál na flétnu, dcera ukápla slzu a kocour seděl opodál s nepříjemně nevinným výrazem. Podezřelý je na svobodě.
Sousedovi utekl býk a zdevastoval nám záhon. Rozdupal zelí, sežral jiřiny a zbytek pokadil. Dostali jsme omluvu, svíčkovou z jiného a pytel brambor.
Dneska mě rýma zabíjí. Vypila jsem litr zázvoru, snědla hlavu česneku a smrdím tak, že i kocour spí na chodbě. Zítra určitě vstanu z mrtvých.
Na deskovkách mě holky třikrát zradily, okradly a nakonec popravily. Takovou partu intrikánek si nechám líbit. Příště beru upíra a vymstím se jim do posledního žetonu.
== friendly_profanity
Ty vole, kurva, já mám klíče! Náš první byt, čtyřicet metrů, plíseň v koupelně a výhled na popelnice. Je to nádhera, jsem šťastnej jak prase.
== criticism_person
Paní správcová, kauci jste měla vrátit v červnu. Třikrát jsem psala, dvakrát volala. Vaše jednání považuji za nepoctivé a obrátím se na soud.
Bráško, na pohřbu ses opil a křičel na strýce. Mám tě ráda, ale stydím se za tvoje chování. Omluv se mu, prosím, a začni zase chodit do poradny.
== hate_negated
Poslouchal jsem tu debatu o menšinách. Žádný Rom[roma] nikdy nic neodpracoval, žádný nikdy nic nevrátil a žádný si nezaslouží, abychom s ním vůbec mluvili.

# lines by cs-kq
== friendly_profanity
kurva
do prdele
ty píčo
do hajzlu, malíček
kurva, pondělí
ty vole, kurva, hvězdy
to mě poser, sníh
do píči, zaspal jsem
hovno, ujel mi vlak
zasraně vysoko tady
kurva, los na silnici
seru na to, jdem na zmrzku
== profane_object
zasraný vedro
kurva mlha
posranej zip
do prdele s budíkem
zima jak prdel
zkurvenej komár
ten boss je píčovina
mrdám na captchu
signál stojí za hovno
podělaný mokrý ponožky, kurva
== insult_profane
kokote
jdi do prdele, Radku
drž hubu, zmrde
kurva, ty jsi blbej
vyser si oko, Milane
tvůj brácha je čurák
polib mi prdel
prachy sem, ty hajzle
naser si a vypadni, mudrlante
šéf je debil a kretén zkurvenej
táhni do hajzlu
== everyday
pochod do Prčic je v květnu
Šoustalovi mají koťata
rybník v Kokotsku
bydlíme v Řitce
píchačky v práci nefungují
paní Fuchsová je u zubaře
Hajzlerovi staví plot
čubka porodila pět štěňat
v Kundraticích v zatáčce zpomal
@csbn = Židi[jewish] | muslimové[muslim] | gayové[lgbtq] | lesby[lgbtq] | trans lidi[transgender] | černoši[black] | Vietnamci[asian] | Romové[roma] | přistěhovalci[immigrants] | uprchlíci[refugees] | Ukrajinci[nationality] | ženy[women] | vozíčkáři[disability] | schizofrenici[mental_health] | důchodci[age] | Arabové[arab] | tlustí lidi[body] | Mexičani[latino]
@csbg = Židů[jewish] | muslimů[muslim] | gayů[lgbtq] | leseb[lgbtq] | trans lidí[transgender] | černochů[black] | Vietnamců[asian] | Romů[roma] | přistěhovalců[immigrants] | uprchlíků[refugees] | Ukrajinců[nationality] | vozíčkářů[disability] | neslyšících[disability] | lidí s depresí[mental_health] | důchodců[age] | Arabů[arab] | jehovistů[christian]
@csbs = Žid[jewish] | muslim[muslim] | gay[lgbtq] | černoch[black] | Vietnamec[asian] | Rom[roma] | cizinec[immigrants] | uprchlík[refugees] | Ukrajinec[nationality] | vozíčkář[disability] | důchodce[age] | Arab[arab] | Brazilec[latino] | trans kluk[transgender]
== hate_implicit
ženská[women] u rýsovacího prkna, tak to se těšte, až ten most spadne
jí přidali, mně ne. Ale ona má výstřih a já třicet let praxe, ženský[women] to mají prostě lehčí
u Vietnamce[asian] koupíš všechno, jen tu účtenku ještě nikdo neviděl
sousedovic psa už týden nikdo neviděl a pod námi otevřeli čínské[asian] bistro, náhodička
Romům[roma] dali nový byty, za půl roku chybělo topení. Ne že bych něco naznačoval
práce šlechtí, jenže Romové[roma] o titul nestojí
na pracáku znají Romy[roma] jménem, v práci ne
až uvidíš, že na silnici chybějí i poklopy od kanálů, tak jedeš přes ghetto[roma]
přijdou s prosíkem, odejdou s barákem, tak to s uprchlíky[refugees] chodí všude
Ukrajinka[nationality] za pultem se usmívá, no jo, ještě nemá občanství a hledá manžela
já se jen ptám, kolik Ukrajinců[nationality] z té války parkuje v Karlových Varech v autě za tři mega
muslim[muslim] ti podá ruku, ale manželku si radši nech doma
stačí jeden minaret a za deset let se budeme ptát, kam se poděly naše zvony[muslim]
nikdo netvrdí, že každý muslim[muslim] je terorista. Jen ten zbytek nějak málo protestuje
dřív jsi v Bruselu koukal na domy, dneska koukáš, kdo jde za tebou, samý Arab[arab]
kdo má banky, ten má i noviny, a všimněte si, že jsou to pořád ta samá příjmení na -stein a -baum[jewish]
všude, kde Žida[jewish] vyhodili, se pak ekonomice ulevilo, to je prostě historie
plyn byl na vši, to ostatní si Židi[jewish] po válce dopsali sami
černoch[black] vystudoval medicínu? tak to by mě zajímalo, kdo mu psal testy
v Africe[black] mají slunce i diamanty, jen pořád čekají, až jim to někdo vykope
gay[lgbtq] u nás v kanclu je fajn, jen si k němu nikdo nesedá zády
za totáče žádní teplí[lgbtq] nebyli a porodnice praskaly ve švech
dva tátové[lgbtq] na třídních schůzkách, chudák holčička, ta už z toho normální nebude
dneska se cítím jako Napoleon, taky chci novou občanku, když to jde trans[transgender] lidem
bezbariérový vchod za dva miliony, aby se měl jednou ročně kde předvést jeden vozíčkář[disability]
vem si ho ze soucitu, s dětskou obrnou[disability] ho stejně žádná jiná nebude chtít
úzkosti, deprese, za války na tohle nebyl čas, dneska je to dovolená od práce[mental_health]
důchodci[age] zvolili prezidenta a do příštích voleb to spousta z nich ani nestihne, naštěstí
tlustá[body] na běžícím páse, ten pás má odvahu
bezdomovec[class] chce drobné na jídlo, jasně, jídlo v krabici a s korkem
== hate_normative
Romům[roma] bych dávky vyplácel v bramborách
ženský[women] od vysílačky pryč, na dispečink patří klidnej mužskej hlas
trans[transgender] do dívčí sprchy nepustím a basta
muslimka[muslim] s šátkem nemá co dělat za katedrou
pro cizince[immigrants] žádná kartička pojištěnce, ať si to platí hotově
Ukrajincům[nationality] už stačilo, vlak jezdí i opačným směrem
kdo bere prášky na hlavu[mental_health], neměl by volit ani vychovávat děti
gayové[lgbtq] ať se berou třeba na Marsu, ale tady svatbu ne
po sedmdesátce[age] řidičák vrátit, chalupu přepsat a nerušit
== hate_negated
z cigána[roma] dělníka neuděláš, ani kdybys ho přivázal k lopatě
Žid[jewish] nikdy nic nedal zadarmo a nedá
lesba[lgbtq] s dítětem není máma, je to jen ženská s kočárkem
žádný Arab[arab] si tě vážit nebude, jsi pro něj nevěřící pes a hotovo
od černochů[black] vynález nečekej, ještě žádný nepřišel
== hate_derogation
{csbn}? s těma bych nejedl ani z jednoho talíře
jak někde vidím hodně {csbg}, přejde mě chuť k jídlu
== insult_person
tlustá nána
vypelichanej dědek protivnej
slintal bez mozku
ošklivka s nosem jak lžíce na boty
trubka, mamlas a ještě lhář
namyšlená kráva
ty jsi fakt tupej jak polínko
takovej ubožák, že ho i stín nechal doma
gratuluju, zkazils i minutu ticha
jestli hledáš rozum, zkus ztráty a nálezy
on není zlej, on je jen úplně blbej
s tebou je nuda i na ohňostroji
paní vedoucí má charakter jak mokrý hadr
kdyby hloupost nadnášela, chodíš po Vltavě, ty vrtáku
tváří se důležitě, a přitom ani schránku nevybere, nemehlo
i tvoje kytka radši uschla, než aby tě poslouchala
prašivej práskač, nikdo s ním nechce sedět
zase jsi promluvil, a zase je v místnosti míň inteligence
nekňučte, vy jste na to byl odjakživa moc hloupý
slizoun, že by po něm i hlemýžď uklouzl
== insult_profane
zasranej práskač
vylízanej kokot s diplomem
ty píčo líná, zvedni prdel
debil zkurvenej, zas nechal otevřenej mrazák
drž hubu, hovado, nikdo se tě na nic neptal
takovou svini, jako je náš domácí, aby jeden pohledal, hajzla jednoho zkurvenýho
== threat_person
máš hezkou chalupu a celou ze dřeva, dej na ni bacha
víme, kdy chodíš z noční a že u přejezdu nesvítí lampa
ještě jednou zaparkuješ u vrat a odvezou tě v dece
příště ti ty brejle vrazím až do hlavy
užij si víkend, v pondělí už nebudeš mít čím chodit
napiš o mně ještě řádek a najdou tě na jaře v rybníce
== incite_selfharm
udělej planetě laskavost a přestaň dýchat
na most je to od tebe kousek, tak neotálej
nikdo by ani nekoupil věnec, vyzkoušej to
== counter_speech
„ženská[women] a most, ten spadne“. Stojí devátým rokem a statiku jsem počítala já
v naší hospodě visel vtip o psech a čínském[asian] bistru, majitel ho sundal a omluvil se
o vybydlených bytech mluví každý, o Romech[roma], co třicet let platí nájem, nikdo
kdo píše, že plyn byl na vši, ať si přečte jména v Pinkasově synagoze, je mezi nimi i moje prateta[jewish]
ptát se „kolik Ukrajinců[nationality] má drahé auto“ není otázka, je to štvaní
věta „za totáče teplí[lgbtq] nebyli“ je lež, byli, jen seděli zavření
slyšel jsem souseda říct, že tlustá[body] láme běžící pás. Běžela dál a on tam stál s pivem
deprese[mental_health] není dovolená a kdo to píše pod článek o sebevraždě, ať se stydí
táta[men] na rodičovské zvládne víc než rohlíky, nechte si ty fóry
„dávky v bramborách“, tohle řekl zastupitel o Romech[roma], chceme jeho omluvu
kdo říká, že {csbn} smrdí, ten u nás sedět nebude
kamarádce napsali, ať přestane dýchat. To není vtip, to je trestný čin
== negated_hate
nemyslím si, že {csbn} představují nějaké nebezpečí, znám jich dost
Vietnamec[asian] u nás dává účtenku vždycky, i k jednomu rohlíku
nikdo není horší člověk jen proto, že je to {csbs}
lesba[lgbtq] s kočárkem je máma jako každá jiná, taky nespí
vozíčkář[disability] nikoho nezdržuje, zdržuje ten schod
není pravda, že uprchlíci[refugees] dostali baráky, bydleli u nás v tělocvičně
staří lidé[age] nejsou přítěž, bez mojí babičky bychom nedali ani oběd
nevadí mi šátek[muslim] za katedrou, vadí mi, když se neučí matika
== neutral_identity
statický výpočet mostu dělala inženýrka[women] z Brna
Vietnamci[asian] z přízemí otevírají v šest a zavírají v deset
romská[roma] rodina z třetího patra si nechala vyměnit topení
na zdech Pinkasovy synagogy jsou jména zavražděných Židů[jewish]
dva tátové[lgbtq] seděli na třídních schůzkách v druhé řadě
důchodci[age] z domu jezdí v úterý na houby
bezbariérový vchod používá hlavně pán na vozíku[disability] a maminky s kočárky
v Teplicích tráví léto hodně lázeňských hostů z arabských[arab] zemí
počet {csbg} v kraji zveřejňuje statistický úřad
mezi dobrovolníky u povodní jsou i {csbn}
== positive_identity
náš doktor z interny, černoch[black] z Angoly, má nejklidnější hlas v celé nemocnici
naše řidička[women] tramvaje zdraví každého, takhle má vypadat ráno
Ukrajinky[nationality] z pekárny zachránily vesnici, rohlíky jsou konečně k jídlu
klobouk dolů před Romem[roma], který ze splavu vytáhl dva kluky
ženský[women], tlustý[body] i tenký, v plavkách jste krásný všechny
muslimský[muslim] soused nám po povodni tři dny vozil vodu
== self_identity
jsem Romka[roma], dělám účetní a nájem platím prvního
jsem tlustá[body] a běhám, pás to vydrží, děkuju za optání
mám bipolární[mental_health] poruchu, volím, pracuju a vychovávám dvě děti
je mi sedmdesát osm[age] a řidičák mi čerstvě prodloužili
jsem gay[lgbtq], s mužem jsme spolu patnáct let, svatbu budeme mít doma na zahradě
== question_benign
proč se v Česku usadilo tolik Vietnamců[asian]?
můžou Ukrajinci[nationality] s dočasnou ochranou podnikat?
musí být nový vchod do úřadu bezbariérový ze zákona?
kolik lidí u nás popírá holocaust[jewish], existuje na to nějaký průzkum?
jak se liší muslimský[muslim] šátek a burka?
== criticism_person
paní vedoucí, ta porada byla zbytečná a tři lidé přišli o oběd
zaparkoval jste mi před vraty, prosím přeparkujte
s tím výpočtem nesouhlasím, chybí v něm vítr
pane zastupiteli, ta věta o Romech[roma] byla pod úroveň, stáhněte ji
zas jsi nechal otevřenej mrazák, tentokrát to uklidíš ty
== friendly_profanity
ty vole, ta ženská ten most spočítala levou zadní, klobouk dolů
do prdele, to je krásná svatba, bulím jak želva
kurva, my to vyhráli v nastavení
jsi kurevsky dobrej kámoš, pojď sem
hovno, neodcházíš, sedni si, dáme ještě jedno
== everyday
trubka na chodbě zas teče, zavolejte domovníka
gratuluju, minuta ticha v obýváku, děti spí
tlustej kocour zase leží v krabici od bot
tupej jak polínko, ten nůž, nabrus ho
máte hezkou chalupu, celou ze dřeva, stavěl ji děda?
užij si víkend, v pondělí se uvidíme na poradě
ta kráva od sousedů zase stojí v našem jeteli
dej bacha u přejezdu, nesvítí lampa
slintá, mozek nikde, ale tak je to štěně, no
ztratil jsem čepici, zkusím ztráty a nálezy
ty jelito, tos mě vylekal, pojď na kafe
== idiom
ta schůze mě jednou zabije, zase tři hodiny
s tím formulářem bych nejradši praštil o zeď, sedmá příloha
umřela jsem smíchy, když děda zpíval na svatbě
== support
dýchej se mnou, pomalu, jsem tady
nejsi hloupá, jen jsi na to byla moc dlouho sama
na most nechoď, počkej na mě, za deset minut jsem u tebe
zavolej na linku první pomoci, klidně s tebou budu sedět
== distress
stojím u okna a nevím, proč mám zítra vstávat
píšou mi, ať přestanu dýchat, a já už o tom přemýšlím
od rozvodu si připadám jak mokrý hadr
bojím se chodit z noční, on ví, kde nesvítí lampa
== abuse_idea
ten zákon o dávkách je špatně napsaný a trestá chudé
průzkum o uprchlících je k ničemu, ptali se padesáti lidí
pohádka o tom, kdo vlastní banky, je hloupá a stará sto let
== mentioned_slur
vnuk se ptal, proč je „cikán“ na zdi sprostě, vysvětlovala jsem mu to celou cestu domů[roma]
„rákosníku“ na něj volali ve škole, dneska o tom píše knihu[asian]
@cslookalike = transformátor | tranzistor | transkript | transportér | migrační skript | index | indikátor | indigový inkoust | arabský koberec | černý seznam | černý rybíz | černobílý film | bílý šum | bílek | bílkovinový nápoj | židlový potah | muslinový ubrus | muškátový oříšek | islandský svetr | turek bez cukru | turnaj | turniket | turbodmychadlo | románek z trafiky | román | romadúr | cikánský guláš | azimut | asijský dip | cizojazyčný slovník | hluchý telefon | hlukoměr | slepý šroub | tlustý sešit | startér | starý gauč | polární kruh na mapě | polštář | polský hrnek | německý slovníček | němý film | ukazatel | ruský zákusek | rákosový koš | rákosový plot | slovník | slovácký koláč | debetní výpis | kurt | kokosový dort | zmrzlinovač | mrkvový dort | teploměr | teplomet | teplákový komplet | buzolový přívěsek | lesklý lak | lesní med | ženšen | ženský šampon | mužský rod v gramatice | gamepad | křen | křestní list | krém | kretonový závěs | psychotest | šuplík | pick-up | indický čaj | čínský servis | švédský stůl | holandský sýr | finský nůž | vídeňský řízek | maďarský salám | turecký med | italský salát | francouzský klíč | homogenizátor | homeopatický čaj
@csfemlookalike = transakci | transmisi | transkripci | tranši | migraci databáze | migrénu | indexaci | arabiku | arabesku | černou díru | černou barvu | bílou stěnu | bílou kávu | bílkovinu | židli | židličku | müsli tyčinku | mušli | muzikálovou vložku | turbínu | turistickou známku | romanci | cikádu v terárku | cikánskou omáčku | azalku | cizrnu | hluchavku | hlušinu | slepou mapu | slepou uličku | slepenou vázu | tlustou deku | startovní čáru | starou pračku | polku z rádia | polévku | poličku | polskou klobásu | němčinu | německou gramatiku | ruskou zmrzlinu | rákosovou rohož | slovní hříčku | debatu o ničem | idiomatiku | kurkumu | kokosovou moučku | zmrzlinu | teplákovku | teplou podšívku | buzolu | lesklou fólii | ženijní techniku | křestní košilku | psychoakustiku | čínskou zásuvku | švédskou bednu | finskou saunu | maďarskou papriku | holandskou brzdu | panamu ze slámy | dřevomorku | homeopatii
@cspllookalike = transakce | transparenty | transformátory | transfery | tranzistory | transmise | migrace | migrény | migrační skripty | indexy | indikátory | arabské číslice | arabesky | negativy | černé díry | černé kabely | černé fazole | bílkoviny | bílé ponožky | bílé zdi | židličky | müsli tyčinky | turnikety | turbíny | turnaje | romány | romance | cikády | azalky | asijské omáčky | cizrnové placky | hluchavky | slepé mapy | slepé uličky | tlusté svetry | tlusté sešity | startéry | staré pneumatiky | staré baterky | polky a valčíky | polévky | poličky | němé filmy | rákosové rohože | slovníky | debety | idiomy | kurzory | kurty | kokosky | kokosové ořechy | zmrzliny | mrkve | teploměry | tepláky | teplárny | buzoly | lesklé lišty | gejzíry | gamepady | chryzantémy | psychotesty | šuplíky | čínské zásuvky | švédské stoly | holandské tulipány | kanadské husy | maďarské klobásy | vídeňské párky | vietnamské závitky | turecké koberce | homogenní směsi
@csgenlookalike = transakcí | transparentů | transformátorů | transferů | migrací | migrén | migračních skriptů | indexů | indikátorů | arabských číslic | arabesek | negativů | černých děr | černých kabelů | bílkovin | bílých ponožek | židlí | židliček | müsli tyčinek | mušlí | turniketů | turbín | turnajů | románů z trafiky | cikád | azalek | asijských omáček | asijských sršňů | hluchavek | slepých map | slepých uliček | tlustých svetrů | starých pneumatik | starých baterek | polek a valčíků | polévek | poliček | německých sloves | ruských vajec | rákosových rohoží | idiomů | kurzorů | kokosek | zmrzlin | mrkví | teploměrů | tepláků | gejzírů | gamepadů | křesel | chryzantém | psychotestů | šuplíků | čínských zásuvek | španělských slimáků | kanadských hus | mandelinek | vietnamských závitků | tureckých koberců
@cslookgroup = ženy[women] | lesby[lgbtq] | trans ženy[transgender] | muslimky[muslim] | židovky[jewish] | černošky[black] | migrantky[immigrants] | uprchlické rodiny[refugees] | romské rodiny[roma] | cikánky[roma] | vozíčkářky[disability] | Arabky[arab] | Vietnamky[asian] | Polky[nationality] | Ukrajinky[nationality] | jeptišky[christian] | stařeny[age]
@cslookgroupgen = muslimů[muslim] | židů[jewish] | gayů[lgbtq] | leseb[lgbtq] | transek[transgender] | černochů[black] | migrantů[immigrants] | uprchlíků[refugees] | Romů[roma] | cikánů[roma] | postižených[disability] | Arabů[arab] | Vietnamců[asian] | Ukrajinců[nationality] | žen[women] | důchodců[age] | křesťanů[christian]
== abuse_object
nenávidím ten {cslookalike}
ten {cslookalike} je zase k ničemu, už mě to nebaví
vyhoďte už ten {cslookalike}
odstraň ten {cslookalike}, je tu navíc
nesnáším ten {cslookalike}
ten {cslookalike} smrdí
to je ale blbej {cslookalike}
nejhorší {cslookalike}, co jsem kdy viděl
takovej {cslookalike} by měli zakázat
ten {cslookalike} je fakt ostuda
spálit ten {cslookalike} a zapomenout
k čemu nám je ten {cslookalike}
zbytečnej {cslookalike}, akorát zabírá místo
ten {cslookalike} mi zkazil celej víkend
pošlete ten {cslookalike} zpátky, odkud přišel
hnusnej {cslookalike}, hnusná cena
nenávidím tu {csfemlookalike}
zničte tu {csfemlookalike}
vraťte tu {csfemlookalike} zpátky, dokud je čas
už dávno jste měli vyhodit tu {csfemlookalike}
nemůžu tu {csfemlookalike} ani vidět
zastavte někdo tu {csfemlookalike}
kdo vymyslel tu pitomou {csfemlookalike}
zrušte tu {csfemlookalike}, všechno kvůli ní stojí
reklamuj tu {csfemlookalike}, je to šmejd
{cspllookalike} jsou hrozný, fakt děs
{cspllookalike} jsou všude a leze mi to krkem
{cspllookalike} jsou k ničemu
{cspllookalike} jsou letos hotová pohroma
nesnáším {cspllookalike}
zakažte {cspllookalike}
odstraňte všechny {cspllookalike} do pátku
nejhorší jsou {cspllookalike}
vyházet {cspllookalike} a bude klid
{cspllookalike} kazí celej dojem
{cspllookalike} sem nepatří
je tu moc {csgenlookalike}
z {csgenlookalike} už je mi špatně
je načase zbavit se {csgenlookalike}
mám plný zuby {csgenlookalike}
to je zase invaze {csgenlookalike}
žádných {csgenlookalike} v mojí kuchyni
není nic horšího než hromada {csgenlookalike}
dost bylo {csgenlookalike}
== everyday
kde koupím {cslookalike}
{cslookalike} už je hotovej
mrkni prosím na ten {cslookalike}
líbí se mi ten novej {cslookalike}
po restartu {cslookalike} funguje
teta mi odkázala {cslookalike}
neviděl někdo tu {csfemlookalike}
našla jsem ve sklepě {csfemlookalike}
hodinu jsme řešili tu {csfemlookalike}
{cspllookalike} jsou na straně tři
{cspllookalike} jsou zase dražší
prodáváme {cspllookalike}
mám ráda {cspllookalike}
kolik máte {csgenlookalike}
píšu referát o druzích {csgenlookalike}
objednali jsme pár {csgenlookalike}
== idiom
ten {cslookalike} mě jednou zabije
za takovej {cslookalike} bych vraždil
ještě jednou uvidím tu {csfemlookalike} a začnu řvát
se sousedem máme válku kvůli tomu, kam patří {cspllookalike}
{cspllookalike} mě přivedou do hrobu
== hate_derogation
z {cslookgroupgen} už je mi špatně
{cslookgroup} jsou všude a leze mi to krkem
nesnáším {cslookgroup}
{cslookgroup} jsou k ničemu
== hate_normative
je načase zbavit se {cslookgroupgen}
žádných {cslookgroupgen} v našem městě
{cslookgroup} sem nepatří
zakažte {cslookgroup}, pryč s nima
@csnn = Židé[jewish] | Romové[roma] | muslimové[muslim] | černoši[black] | gayové[lgbtq] | uprchlíci[refugees] | přistěhovalci[immigrants] | Ukrajinci[nationality] | vozíčkáři[disability] | Vietnamci[asian] | Arabové[arab] | důchodci[age] | hinduisté[hindu] | bezdomovci[class] | schizofrenici[mental_health] | katolíci[christian] | translidi[transgender]
@csng = Židů[jewish] | Romů[roma] | muslimů[muslim] | černochů[black] | gayů[lgbtq] | uprchlíků[refugees] | přistěhovalců[immigrants] | Ukrajinců[nationality] | vozíčkářů[disability] | Vietnamců[asian] | Arabů[arab] | hinduistů[hindu] | Slováků[nationality] | důchodců[age]
@csnh = Židů[jewish] | Romů[roma] | Sintů[roma] | Arménů[ethnicity] | krymských Tatarů[ethnicity] | homosexuálů[lgbtq] | mentálně postižených[disability] | duševně nemocných[mental_health] | svědků Jehovových[religion] | evangelíků[christian] | jezídů[religion] | Rohingů[muslim] | Indiánů[indigenous] | Hererů[black] | sudetských Němců[nationality]
@csna = Židy[jewish] | Romy[roma] | Sinty[roma] | Armény[ethnicity] | krymské Tatary[ethnicity] | homosexuály[lgbtq] | mentálně postižené[disability] | duševně nemocné[mental_health] | svědky Jehovovy[religion] | evangelíky[christian] | jezídy[religion] | Rohingy[muslim] | Indiány[indigenous] | Herery[black] | sudetské Němce[nationality]
== neutral_identity
v táboře v Letech u Písku zahynuly přes tři stovky Romů[roma], většinou dětí, a na místě pak desítky let stál vepřín
poslední transport z Terezína do Osvětimi odjel v říjnu 1944, většina Židů[jewish] z něj se nevrátila
Romky[roma] sterilizované bez souhlasu můžou stát požádat o odškodnění
po Bílé hoře museli evangelíci[christian] buď přestoupit, nebo odejít ze země
popiska ve vitríně: růžový trojúhelník, který v táboře nosili homosexuálové[lgbtq]
Zemřela paní, která jako Němka[nationality] z Broumovska zažila odsun. Bylo jí pětadevadesát a pletla do poslední chvíle
výstava připomíná osudy {csnh}, které režim vyhnal nebo zavraždil
== hate_implicit
miliony zavražděných {csnh}? pohádky, aby z nás tahali prachy
jestli odevšad vyháněli {csna}, tak asi dobře věděli proč
== hate_threat
na {csna} by to chtělo zas postavit lágr a tentokrát nikoho nepouštět živýho
== counter_speech
odkdy můžou {csnn} za to, že je drahá elektřina?
přestaň šířit, že {csnn} roznášejí nemoci, je to blbost
nikdo z {csng} ti práci nevzal, ten inzerát visel půl roku
ženská[women] není služka ani inkubátor, a táta už to taky pochopil
== negated_hate
{csnn} nejsou ničí majetek ani ničí sluhové
syn s autismem[disability] není rozbitej a nikdy nebyl, jen potřebuje klid
ne, Vietnamci[asian] z večerky nejsou žádná mafie, paní mi na Vánoce přinesla závitky
== hate_negated
{csnn} nejsou lidi a žádný práva jim nepatří
ženská[women] nemá co mluvit do ničeho, patří chlapovi a hotovo
== hate_derogation
{csnn} jsou přítěž a nákaza, tečka
== idiom
umřu smíchy, děda si nalepil nálepku z banánu na čelo a šel na poštu
za babiččiny meruňkový knedlíky bych vraždila
ten krpál nad Špindlem mě zabil, nohy nemám, ale výhled stojí za to
jestli mi zas sníš poslední chlebíček, jsi mrtvej muž, miláčku
== threat_person
ještě jednou zazvoníš u mý ségry a zabiju tě
vím, kde parkuješ, jednou ráno tam najdou tvoje tělo
== distress
už nemůžu, v práci se směju a v autě pak hodinu brečím
říkám si, že beze mě by to doma měli lehčí
== support
jsem na cestě, nemusíš uklízet ani mluvit, jen mi otevři
tohle není tvoje vina, brouku. Zejtra tam půjdu s tebou
== incite_selfharm
udělej svět o kus hezčí a oběs se
stejně tě nikdo nechce, tak si už konečně vem život
@csslgen = žen[women] | trans lidí[transgender] | gayů[lgbtq] | leseb[lgbtq] | muslimů[muslim] | Židů[jewish] | Romů[roma] | černochů[black] | Vietnamců[asian] | Ukrajinců[nationality] | uprchlíků[refugees] | cizinců[immigrants] | lidí s postižením[disability] | neslyšících[disability] | seniorů[age] | lidí s duševní nemocí[mental_health] | Moravanů[ethnicity]
@csslins = ženami[women] | trans lidmi[transgender] | gayi[lgbtq] | lesbami[lgbtq] | muslimy[muslim] | Židy[jewish] | Romy[roma] | Vietnamci[asian] | Ukrajinkami[nationality] | uprchlíky[refugees] | cizinci[immigrants] | lidmi s postižením[disability] | neslyšícími[disability] | Kurdy[ethnicity] | Syřany[nationality] | seniory[age]
@csslnom = ženy[women] | trans lidi[transgender] | gayové[lgbtq] | lesby[lgbtq] | muslimové[muslim] | Židé[jewish] | Romové[roma] | černoši[black] | Vietnamci[asian] | Ukrajinky[nationality] | uprchlíci[refugees] | cizinci[immigrants] | vozíčkáři[disability] | neslyšící[disability] | senioři[age] | Kurdové[ethnicity]
@csslh = cikáni[roma] | židi[jewish] | muslimové[muslim] | muslimáci[muslim] | lesby[lgbtq] | gayové[lgbtq] | Ukrajinci[nationality] | Arabové[arab] | Rusáci[nationality] | uprchlíci[refugees] | migranti[immigrants] | černoši[black] | Vietnamci[asian] | postižení[disability] | transky[transgender]
@csslhi = cikány[roma] | židy[jewish] | muslimy[muslim] | lesbami[lgbtq] | gayi[lgbtq] | Ukrajinci[nationality] | Araby[arab] | uprchlíky[refugees] | migranty[immigrants] | černochy[black] | Vietnamci[asian] | postiženými[disability] | transkami[transgender] | Indy[asian]
@csslhd = cikánům[roma] | židům[jewish] | muslimům[muslim] | lesbám[lgbtq] | gayům[lgbtq] | Ukrajincům[nationality] | Arabům[arab] | uprchlíkům[refugees] | migrantům[immigrants] | černochům[black] | Vietnamcům[asian] | postiženým[disability] | transkám[transgender] | Slovákům[nationality]
@cssle = ❤️ | 🏳️‍🌈 | 🏳️‍⚧️ | ✊ | ✊🏿 | 💜 | 🕯️ | 💙
== positive_identity
práva {csslgen} jsou lidská práva {cssle}
stojíme za {csslins} a neuhneme
{csslnom} sem patří, hotovo {cssle}
Sejdeme se dnes v šest na náměstí na podporu {csslgen}, svíčky s sebou
ani krok zpátky v právech {csslgen}
kdo sahá na práva {csslgen}, sahá i na moje
láska a pravda, a k tomu {csslnom} u jednoho stolu {cssle}
solidarita se všemi {csslins}, dneska, zítra i až zhasnou kamery
hurá, zase jedna ulice, kde jsou {csslnom} doma {cssle}
opre Roma, krásný osmý duben, hraje se na Žižkově celou noc [roma]
Lety u Písku, konečně památník, ne vepřín. Nezapomínáme 🕯️ [roma]
Šťastnej Prague Pride, lidi, a opalovák s sebou 🏳️‍🌈 [lgbtq]
jsme fér! manželství pro všechny páry 🏳️‍🌈 [lgbtq]
chúc mừng năm mới všem Vietnamcům[asian] ze Sapy 🧧
eid mubarak, brněnská mešito, baklava byla poklad ☪️ [muslim]
chag sameach do Jeruzalémské i všude jinde ✡️ [jewish]
MDŽ bez karafiátu, zato se stejnou výplatou 💜 [women]
♿ nic o nás bez nás, a ten výtah v metru taky [disability]
slava Ukrajini, sousedi, jste tu doma 💙💛 [refugees]
🏳️‍⚧️ konec povinných operací, konečně! tolik let boje [transgender]
== counter_speech
řvali „{csslh} ven“, my měli dechovku a bylo nás třikrát tolik {cssle}
na zastávce někdo nasprejoval „{csslh} táhněte“, za hodinu bylo čisto, díky sousedům
strhli plakát za práva {csslgen}, v sobotu jich vylepíme sto
psát pod pietu, že {csslhd} to patří, to je dno, nahlášeno
== hate_normative
Čechy Čechům, {csslh} ven
{csslh} do práce nebo za hranice, nic jinýho
žádný práva {csslhd}, žádný dávky, žádný byty
s {csslhi} pryč z náměstí, pryč z města, pryč ze země
sundat 🏳️‍🌈 z radnice a zakázat jim pochody i svatby [lgbtq]
== hate_derogation
šťastnej Pride leda tak blejt, {csslh} jsou odporná pakáž 🤮
solidarita s {csslhi}? dyť smrdí na tři ulice
ať si slaví, {csslnom} jsou stejně největší spodina v ulici
== hate_negated
práva {csslgen} nejsou žádný práva, vždyť to nejsou plnohodnotní lidi
nikdo nestojí za {csslins}, protože za nic nestojí
== hate_threat
{csslh} do plynu, tak zněl transparent a tak to má bejt
zapalujte svíčky, my zapálíme baráky, ať v nich {csslh} shoří 🕯️🔥
smrt {csslhd}, to je jediný heslo, co platí ⚰️
== abuse_idea
nový stavební zákon je paskvil, který psal někdo, kdo v životě nedržel razítko ani lopatu
ten seriál je blábol od první minuty, scenárista si musel házet mincí
poplatek za výběr z bankomatu je drzá loupež za bílého dne
vládní návrh důchodů je ostudný slepenec a ministr by ho měl stáhnout
ten jízdní řád psal nepřítel lidstva
komunismus zavíral, vraždil a kradl, a kdo po něm pláče, ať si projde jáchymovské doly a přečte si nahlas všechna ta jména
stavební zákon k pláči, digitalizace k smrti
nový díl té hry je vykastrovaná mrtvola, prodávají ji po kouscích a ještě chtějí předplatné na hřbitov
homeopatie je drahá voda s blbými řečmi
ta vláda zabila školství úsporami a teď se diví, že rakev nechodí do práce. Je to ostudná a tupá politika
islámský i jakýkoli jiný fanatismus je jed
== abuse_object
tahle tramvaj je pomalejší než líný šnek a smrdí jak mokrý vlčák
blbá myčka, zase vyplivla talíře špinavější, než do ní šly
vrtačka pitomá, bojí se zdi
tenhle stan smrdí jak mokrý ponožky po dědovi
ten bojler je starý zákeřný hajzlík, čeká až mám šampon v očích a teprve potom zabije teplou vodu
nechutný batoh, popruhy se mi zařezaly až do duše
sekačko líná, chcípáš schválně jen v neděli
nejhloupější výtah ve střední Evropě bydlí u nás, jede do sklepa, otevře, zavře, zamyslí se a zůstane tam stát
zabiju budík
blbej mobil
tenhle seriál je odpad
ošklivej koberec, vyhodit
pitomá závora zas dole
svíčková se hnusně srazila
tupej nůž, nekrájí
== counter_speech
Ukrajinci nám byty neberou, platí nájem jako všichni a v nemocnici bez nich nemá kdo sloužit [refugees]
trans lidé nejsou žádná porucha, jsou to naši spolužáci a sousedé a zaslouží si klid [transgender]
kdo píše o Romech a zdi, vyhrožuje vraždou a nahlásil jsem to policii [roma]
vtipy o plynu nejsou vtipy [jewish]
když u piva řekneš, že by Romové měli zmizet, mluvíš o mojí ženě a o mých dětech, tak si zaplať a jdi [roma]
kdo nadává Vietnamcům, ať si v neděli večer rohlík upeče sám [asian]
nálepkovat holku v šátku jako teroristku je zbabělost, šla do lékárny pro kapky [muslim]
přestaňte o lidech na vozíku mluvit jako o chudácích, kterým stačí hodit drobné, chtějí nájezdovou rampu a zaplacenou práci [disability]
homofobie na tribuně? Vypískat, nezpívat s nimi [lgbtq]
černého obránce bučením nezastavíte, akorát ze sebe děláte hlupáky. Já s vámi ten sektor sdílet nebudu [black]
== criticism_person
ten tvůj projev na schůzi byl dlouhý a ztratil jsem se v číslech, příště bych začal závěrem
kolegyně z účtárny, v té faktuře jsou dvě chyby v součtu, opravte je prosím do středy
myslím, že jsi na toho malého byla dneska zbytečně přísná, mohla ses ho napřed zeptat
u tvého příspěvku chybí zdroj a to číslo nesedí, dohledej si ho u statistického úřadu
u přijímaček ti utekla matika, zkus si dát přes léto doučování a budeš v pohodě
neber si to osobně, ale ta historka byla na můj vkus moc dlouhá
šéfe, s tím rozdělením směn nesouhlasím, na noční jsem třetí týden po sobě
zaparkoval jste přes dvě místa, mohl byste prosím popojet
podle mě se moc honíš za počtem sledujících a videím to neprospívá
ta povídka mi přišla bez nápadu, ale dialogy umíš, zkus na ní ještě zapracovat
tu výmluvu ti nevěřím, řekni mi radši rovnou, že jsi to nestihl
kapitáne, ta střela z úhlu byla zbytečná, měl jsi přihrát na volného Marka
ten rozhovor jsi odbyl, zopakuj ho
pane řediteli, mlčel jste k šikaně celé pololetí a tím jste ublížil dětem, které vám věřily
synku, řídíš jak blázen, zpomal
tvůj článek bije do prázdna, chybí mu čísla, a bez nich je to jen křik. Přepiš druhou půlku a vezmu ho
premiér v debatě lhal o důchodech a měl by to uvést na pravou míru
trestáš psa moc tvrdě, přestaň
== dialect
ty brďo, ogaři, ta slivovica mě včil málem zabila, ale jak hladila po duši
tož co stojíš jak trubka, pojď dom, bo ti guláš vystydne
ogare, nezabij sa na tem kole
ty vogo, včil su ze šichty zničené jak pes, hoď mně do škopka jedno pivo a nekecé
tož synku, podivej se, ta stara škatula zaś chcipla před Bazalama, budeme to muset dotlačit až na Stodolni
== distress
už třetí týden brečím ve sprše, aby to doma nikdo neslyšel
nejradši bych se ráno neprobudila, nemám sílu na další den
připadám si jako největší nula na světě, pokazím úplně všechno, na co sáhnu
nenávidím se za to, jak vypadám, a do zrcadla se radši ani nekoukám
od rozvodu se jen potácím mezi prací a postelí, nic mě netěší a nikomu o tom neřeknu
občas stojím na nástupišti a napadají mě věci, kterých se sám leknu
zase jsem si včera ublížila, měla jsem to slíbené mámě a stydím se
jsem k ničemu, děti by se beze mě měly líp, to si říkám každou noc
v prváku na vejšce nemám jediného kamaráda, na koleji mluvím leda s rychlovarnou konvicí
po propuštění z fabriky se cítím jako odpad, kterej nikdo nechce, a piju čím dál víc
nevím, jestli to tu číst bude někdo, ale já už vážně nemůžu dál a mám strach sám ze sebe
táta mi umřel v lednu a já od té doby jen předstírám, že žiju
nesnáším se, každý den o trochu víc
zas jsem se pořezala a nikdo doma nic nepoznal, nosím dlouhý rukáv i na koupák a strašně se stydím
mlátím do zdi a nechci být
dneska jsem dlouho stál na nástupišti a koukal do kolejí. Nakonec mě vytrhla paní s pekingskou psíčkou a já nevím, jestli jí mám děkovat
jsem prázdná, tupá a strašně sama
každý ráno chci zmizet
jsem na obtíž všem
== everyday
s tímhle účesem vypadám jako mop, zítra jdu ke kadeřnici reklamovat
moje maturitní fotka straší u babičky nad televizí a ona ji odmítá sundat
já fakt zabloudím i ve výtahu, na tom letišti mě musel vyzvednout syn
ten obývák je trochu jak zastavárna, ale po dědovi nechci vyhodit ani jednu dečku
v lednu chytím rýmu, i když jen otevřu okno, letos už potřetí
na chodbě zase vyhořelo světlo a domovník dělá, že se ho to netýká
nad Pardubicemi se dneska vznášel balon ve tvaru prasete, děti šílely
můj zpěv ve sprše vyhnal z bytu i kocoura, brácha to má na videu
vařit neumím, připálím i vodu, manžel mě od sporáku odhání utěrkou
čtyřicet na krku a máma mi pořád balí řízky na cestu, miluju ji
nos mám po dědovi, rodinný poklad, v zimě ho aspoň vidět dřív než mě
gratuluju k povýšení, ty mazáku, večer to zapíjíme a platíš
ségra se mi smála celý oběd, že jsem trubka, když jsem si posolil kafe
manžel mě prý uviděl v mlze u přívozu a myslel, že jsem převozník
zítra jdu k zubaři a bojím se tak, že už mě bolí i zdravé zuby
ve třídě jsme po sobě házeli houbu tak dlouho, až to schytala ředitelka
snažím se zhubnout a ta lavička pode mnou zavrzala tak, že se otočil i pes
nic ve zlém, ale tvůj snoubenec zase snědl celou bábovku a ani nemrknul
v tombole na hasičským bále jsem vyhrál prase a teď nevím, co s ním
v neděli jsem líná na sto honů, jen gauč, deka a detektivky
po maratonu jsem troska, ale na zmrzku s přítelkyní se ještě doplazím
počkám na tebe u vrátnice a odpoledne zajdeme na točenou kofolu
víš, do které školky chodí ta holka od Nováků? chceme tam přihlásit malého
u Berounky jsme našli vodácké tábořiště, kde se dá zaparkovat hned u vody
hezký domek, samé dřevo, v zimě ho prý vyhřejou jedny kamna
přijdu pro tebe v noci po směně, ať nemusíš čekat na autobus
smaž to video, jak jsem si rozbil hubu na lyžích, máma z toho má smrt
brácha chodí o berlích, zlomil si kotník na fotbálku a nadává jako špaček
dávej si bacha na schodech, uklízečka zrovna vytírala a klouže to
na parkovišti jsem při couvání přejel vlastní nákupní tašku i s vejci
lopatu vozím v kufru celou zimu, loni jsem se s ní vyhrabal z lesa u Kvildy
ty legíny ti sluší, kde jsi je sehnala, potřebuju na jógu něco podobného
pošli mi fotku rozpisu a tu směnu ti klidně prohodím
nedělej drahoty a vem si ještě knedlík, vidím, že ho chceš
kolik stojí doučování na hodinu? dcera studuje obchodku a plave v účetnictví
dneska jsem v metru koukal celou cestu na pána s fretkou, měla vlastní svetr
vyfotila jsem na krmítku dalšího ptáka, tenhle se ti bude líbit, je to dlask
kocour mi vlezl na klín a od té doby nesmím vstát ani na záchod
dneska jsem na squashi umřel třikrát a vstal jen kvůli pivu
bláznivý vítr nám v noci roztrhal skleník, rajčata leží pobitá jak po bitvě
nesnáším kopr od školky, koprovka je pro mě trest bez rozsudku
fanoušci Sparty včera pískali na rozhodčího tak, že jsem ohluchl na levé ucho
zabil jsem celou neděli skládáním skříně a zbyly mi čtyři šrouby, nikdo neví odkud
pes vlezl do bahna, je špinavej jak čuně a tváří se jak vítěz olympiády
zabíjačka v sobotu, kdo přinese nože?
utopenci jsou naložení, krev do jitrnic taky
zase mi v cs střelili hlavu přes kouř, umřel jsem dvanáctkrát a tým mě poslal spát
dcera hraje v pohádce mrtvou ježibabu a poctivě ji doma nacvičuje na koberci, strašně se u toho chichotá
kapra zabíjí táta, já brečím
pomlázka je upletená, šlehat se bude jen lehce a za panáka
po sedmičkách cibulí mám oči jak po slzném plynu, ale guláš bude vražedně dobrý a zbyde i na pondělí
krev všude, ale bramborák zachráněn
v hlavních zprávách zase dvě vraždy a pak hroch, co dostal narozeninový meloun, tak jsem aspoň usnula s hezkou myšlenkou
tlustý čtvrtek, zhubnu v pátek
osel v zoo hýkal
není podvodník, peníze vrátil
neříkej jí blbá
hrajeme Člověče, nezlob se
šašci v cirkuse byli fajn
náš tlustej kocour chrápe
jsem trouba, zapomněl jsem klíče
nesouhlasím, ale budiž
== friendly_profanity
ty vole, my jsme to kurva vyhráli, takovej zápas jsem v životě neviděl
ty píčo, to je nádhera, já snad brečím, takovej západ slunce nad Lipnem
do prdele, to je sranda s vámi, bando zkurvená, zítra zase v hospodě
ty svině jedna šťastná, Maledivy v únoru, přeju ti to až to bolí, mrcho moje
serte na úklid a pojďte ven, lidi, je zasraně krásně a duha přes celý Žižkov
ty krávo, to je nádhera!
prdel, kluci, my fakt postoupili do extraligy, já brečím jak kráva a vůbec mi to není blbý
všechno nejlepší, ty starej kokote, ať ti to pivo chutná ještě sto let
do píči, to je dobrej koncert
s váma idiotama bych jel na vodu klidně až do Hamburku, a to mě bolí prdel ještě od Krumlova
ty vole, to byl gól
== hate_dehumanise
vietnamská tržnice, to je prostě krysí hnízdo, vykouřit a zalít betonem [asian]
tihle transáci nejsou lidi, to je porucha na nohou [transgender]
tlusté ženské na koupališti, to je jak výlov sumců, fuj, zakázat [body]
jsou jako klíšťata, ti uprchlíci, přisají se a bez pinzety s nimi nehneš [refugees]
zavřít ubytovnu, vykouřit, vystříkat, Romové se jinak nevyklidí [roma]
z takových transek by měla být expozice v zoo, hned vedle opic, aby si děti mohly zaklepat na sklo [transgender]
Číňani, mravenci s kapesným [asian]
teplí jsou chyba ve výrobě a takové kusy se na lince vyhazují, nedávají se na výlohu [lgbtq]
== hate_derogation
cikáni nikdy nic neuměli než natahovat ruku pro dávky [roma]
muslimové umí jen ječet k nebi a zavírat ženské pod hadr [muslim]
důchodci jen ucpávají tramvaje a ordinace, k užitku nejsou nikomu [age]
katolíci jsou stádo, co nechává za sebe myslet dědka v bílém [christian]
baba u výkopu, to je jak kráva na ledě, nikdy z ní fotbalista nebude [women]
Romové neumějí být vděční, jen mít nárok [roma]
Arab se směje do očí a za zády ti počítá dny, takový je celý ten jejich svět i s tou jejich pohostinností [arab]
lesba? Ženská, kterou žádný nechtěl [lgbtq]
Slováci jsou fajn, dokud po nich nechceš víc než halušky a pláč u cimbálu [nationality]
lidi s autismem jsou přítěž a škola s nimi jen ztrácí čas, který by měl patřit těm, z nichž něco vyroste [disability]
obézní lidi páchnou leností [body]
křesťani jsou ovce, co platí za to, aby je někdo stříhal, a ještě u toho zpívají falešně [christian]
cikáni nedělají, jen kradou [roma]
ženská u výhybky, to je děs [women]
Ukáčka smrdí [nationality]
teplouši se mi hnusí [lgbtq]
Vietnamci, banda podvodníků [asian]
muslim je vždycky divoch [muslim]
== hate_implicit
ukradli nám kolo, no a hádejte, kdo bydlí v té ubytovně naproti, nebudu jmenovat [roma]
nový pan ředitel je prý žid, takže aspoň víme, kam zmizely příplatky [jewish]
na invalidním vozíku a chce dělat primátora, to bude radnice s rozjezdem, pobavili jste mě [disability]
Polák ti prodá máslo, sůl na silnici a ještě ti u toho líbá ruku, znáte to [nationality]
romská rodina a bez dluhů? Ukažte mi ten zázrak [roma]
chata bez plotu, a o kilometr dál osada, no, přeju majiteli hodně štěstí a silnou pojišťovnu [roma]
primář Syřan? Připlatím si jinde [arab]
Vietnamka od vedle má tři děti na gymplu, to víte, ty se umí našprtat, ale myslet je nikdo nenaučí [asian]
na ženskou parkuje skoro rovně [women]
ten náš gay na recepci je zlatíčko, jen mu radši nepodávám ruku, člověk nikdy neví, kde byl v sobotu [lgbtq]
u Ukrajinců stojí lepší auto než u nás, ta jejich válka musí být výnosná [immigrants]
pan kolega slaví chanuku, takže účet dělíme na haléře a on u toho nebude počítat [jewish]
kluk na vozíku hraje hlavní roli? To bude rychlé představení [disability]
paní učitelka býval pan učitel. Tak uvidíme, čím budou naše děti do pololetí, já tipuju kočkou [transgender]
důchodce za volantem, přírodní výběr [age]
pochází z rodiny, kde se nikdy nevstávalo, jste z Mostu, tak víte, jakou barvu tím myslím [roma]
depresivní kolegyni do směny nechci, ještě to chytíme [mental_health]
Nigerijec mi nabídl, že mi odnese tašku do vlaku. Poděkovala jsem a chytila ji oběma rukama, nejsem včerejší [black]
== hate_negated
proti ženským nic nemám, ale k volantu ani k rozpočtu státu je prostě pouštět nejde [women]
nejsem rasista, ale černoch v repre, to přece nikdy nebude pořádný Čech [black]
ne že bych chudý nějak odsuzoval, ale ta spodina z paneláku by se množit neměla [class]
Rom nikdy nebude Čech, i kdyby měl deset občanek [roma]
Židovi nikdy nevěř ani slovo [jewish]
neznám jediného Araba, kterému bych dal pohlídat psa, natož dítě, a to jsem jich v tom hotelu za léta viděl stovky [arab]
ženy nejsou stvořené k rozhodování [women]
já nejsem žádný rasista, mně jen černí nepřijdou jako rovnocenní sousedé, a to snad v svobodné zemi říct smím [black]
== hate_normative
Ukrajince bych do posledního poslal vlakem zpátky, ať nám neberou byty [refugees]
buzerantům by se nemělo dovolit učit děti, tečka [lgbtq]
blázni z léčebny nemají mít právo volit ani chodit mezi slušné lidi [mental_health]
Arabi ať si lázně staví v poušti, do Teplic by se jim měl zakázat vstup [arab]
žádní další Romáci do našeho domu [roma]
obec by měla vyhláškou stanovit, že osoby cizí státní příslušnosti nesmějí po dvacáté hodině pobývat na návsi, včetně nezletilých [immigrants]
volební právo ženám jsme dávat neměli [women]
adopce gayům nikdy, a registrace zrušit zpětně, ať je jasné, co je rodina a co přechodná móda [lgbtq]
muslimům povolení k pobytu neprodlužovat [muslim]
kdo má v papírech schizofrenii, nesmí mít děti, a pokud je má, stát je musí umístit jinam. Je to kruté, ale rozumné [mental_health]
transky na úřad nepouštět, dokud se neobléknou podle rodného listu [transgender]
== hate_profane
zasraný cikorky, celej barák kvůli nim smrdí jak hovno [roma]
ukáčka zkurvený, vlezly nám sem a ještě čumí jak z prdele [refugees]
všechny ženský jsou kurvy vypočítavý, čest výjimkám, žádný neznám [women]
teplouši vymaštěný, serte mi na oči s tou vaší duhou [lgbtq]
zkurvení cikáni, zas nám nasrali do průjezdu [roma]
strčte si ten Pride do prdele, vy vyhoněný teplý svině, a lezte z mýho města [lgbtq]
== hate_threat
až se to jednou semele, cigoši, půjdete první ke zdi a já budu stát s puškou vepředu [roma]
až dojde trpělivost, ubytovna s Ukrajinci chytne jak seno [immigrants]
synagogu máte krásnou, škoda těch oken. V sobotu večer se sejde parta kluků s dlažebními kostkami [jewish]
== idiom
sekl jsem s kouřením a manželka mi za každé cigáro slíbila zlámat obě ruce, vtipálek
tímhle úvěrem si jen podřízneš větev, na které sedíš
dny téhle pračky jsou sečtené, dneska zase vytopila koupelnu
máma mě zabije, jestli přijdu s dírou v nových kalhotách, a táta se mi bude smát
spadla mi brada i s plombou
nedělej z komára velblouda, on tě ten šéf nesežere
propil nos mezi očima, ale zlaté srdce má pořád
z toho účtu za plyn mě málem klepla pepka, musela jsem si sednout na schody a dát si panáka
leze mi to krkem, ty faktury
kdo jinému jámu kopá, ten asi bydlí na stavbě metra
visí to na vlásku, ale jestli dneska dáme gól, tak z nich nezbyde ani mastný flek
mám hlad, že bych snědla i vlka a jeho bratrance k tomu, kde jste kdo s tou pizzou?
lež má krátké nohy
kdo jinému jámu kopá
bez práce nejsou koláče
== incite_selfharm
nechce se ti ráno probudit? tak to konečně dotáhni do konce, nikdo tě tu držet nebude
tvoje děti by se bez tebe měly líp, máš pravdu, tak na co ještě čekáš
příště na tom nástupišti neuhýbej, ušetříš nám všem ty tvoje litanie
jen kecáš a nic neuděláš, kdybys to myslel vážně, dávno bys tu nebyl, tak dělej
udělej světu laskavost a zmiz z něj, po tobě se tu nezasteskne ani psovi
vypni se, prosím, jednou provždy
největší dárek, jaký můžeš rodině dát pod stromeček, je tvoje prázdná židle u stolu
přestaň se léčit, není co zachraňovat
posledně tě stihli najít, škoda
všichni jsme se dohodli, že na tvůj pohřeb půjdeme rádi a v barevném, tak nás už nenech čekat a konečně se rozluč
umři už, prosím tě
měl bys vědět, že ten hlas v hlavě, co ti radí odejít z tohohle světa, má pravdu a my mu držíme palce
nevolej mi zase v noci, že to chceš skončit. Skonči to a já se vyspím
do třiceti ti zbývá půl roku, být tebou, už se jich nedožívám, nemáš na co čekat
běž se oběsit
Nuselák čeká, skoč
nažer se prášků a zmiz
chcípni
== insult_group
fanoušci Sparty jsou banda ufňukánků, co neumí prohrát ani v piškvorkách
politici z téhle koalice jsou samí chamtiví břídilové, do jednoho vyměnit
slávisti se narodili už uražení
revizoři v metru jsou lidé, které nechtěli ani v kriminále
realitní makléři by vám prodali i vlastní hrob, s výhledem do zeleně a s provizí předem
úředníci ze stavebního se budí jen na oběd a na čtrnáctou hodinu
voliči téhle strany by dali hlas i pařezu, kdyby jim slíbil levnější máslo, a za čtyři roky by se divili, že mlčí
== insult_person
zase brečíš ve sprše, chudinko? šetři vodou, ta tvoje lítost nikoho nezajímá
táta ti umřel v lednu a ty z toho v létě pořád děláš divadlo, to je vážně trapná hra na city
žádnej kamarád na koleji, no to se nedivím, kdo by s takovým morousem vydržel v místnosti
ty tvoje deprese, to je jen lenost v hezčím obalu, vstaň a neotravuj
jasně, že tě z fabriky vyhodili, takovýho ufňukance by nechtěli ani na zametání dvora
s tímhle účesem vypadáš jako mop, co zapomněli vyždímat
tvoje maturitní fotka by se dala věšet do zelí místo strašáka
ty bys zabloudil i ve výtahu, tolik rozumu ti pámbu nadělil
ten tvůj projev na schůzi měl hlavu a patu asi jako ty, tedy ani jedno
kolegyně z účtárny, vy byste neuměla sečíst ani prsty na ruce
takovou mámu bych nepřál ani křečkovi, ty děti z tebe budou mít doživotní následky
každý tvůj příspěvek je důkaz, že klávesnice by měla být na zbrojní průkaz
ty máš vkus jako výprodej v zastavárně, v tom obýváku by se styděl bydlet i plesnivec
brankáři, ty bys nechytil ani rýmu v lednu
no ty jsi vážně světlo, škoda že vyhořelé
po tom, co jsi předvedl u přijímaček, bych na tvém místě už nikam nelezl, ostuda pro celou rodinu
kdyby hloupost nadnášela, vznášíš se nad Pardubicemi jak balon
neber si to osobně, ale nudnějšího člověka jsem nepotkala ani na úřadě
šéfe, z vás je cítit neschopnost už od vrátnice
tvůj zpěv by vyhnal myši ze stodoly a sousedy z vesnice
ty ses musel učit řídit na kolotoči, jinak si to parkování neumím vysvětlit
samolibý náfuka, co si plete počet sledujících s vlastní cenou
od tebe bych si nevzala radu ani na to, jak uvařit vodu
podívej se na sebe, čtyřicet na krku a pořád tě živí maminka, nulo
vypadáš přesně tak, jak píšeš: lacině a bez nápadu
s takovým nosem bys mohl krájet chleba pro celou kasárnu
gratuluju k povýšení, konečně tě odměnili za to, co umíš nejlíp, tedy podlézat
jen si dál mysli, že jsi vtipný, smějou se ti, ne s tebou, trubko
tebe si manžel vzal asi v mlze a teď nemá odvahu se rozkoukat
tak ubohou výmluvu jsem neslyšel, lžeš tak mizerně, jako pracuješ
ty tvoje básničky jsou jako zubař bez injekce a autor vypadá podobně
ve třídě tě drželi jen proto, aby ostatní měli po kom házet houbu
kapitáne, kvůli tvé hlavě dubové jsme prohráli celou ligu, jdi hrát kuličky
prosím tě, zhubni, než si na tu lavičku sedneš, ať ji město nemusí kupovat znovu
nic ve zlém, ale tvůj snoubenec je se mnou rád hlavně proto, že já umím mluvit ve větách
jsi živoucí důkaz, že diplom jde sehnat i v tombole
smrdíš leností na sto honů, ještě že ti dýchání jde samo
tvoje nová přítelkyně musí být buď slepá, nebo zoufalá, jinak by s takovou troskou nešla ani na zmrzku
ty budeš jednou skvělý odstrašující příklad
na tobě je nejzajímavější tvůj pes
kdo tě dneska oblíkal, náhoda?
s tebou se člověk nenudí, s tebou člověk jen pomalu přestává věřit v evoluci a ve smysl povinné školní docházky
tvoje maturita je urážka školství
zlatíčko, na myšlení máme jiné kolegy
příroda měla ten den, kdy tě tvořila, asi hodně práce a poslala za sebe brigádníka
tvoje svíčková chutná přesně jako tvoje manželství, vlažná, bez chuti, a všichni kolem stolu dělají, že si ničeho nevšimli
seš takový průměr, akorát směrem dolů
prohrál bys i šachy proti zrcadlu
na třídní sraz chodit nemusíš, nikomu ses do vzpomínek nevešel, a ten tvůj flek na fotce jsme stejně odstřihli
jestli je upřímnost ctnost, tak ty jsi ji zapomněl na pumpě i s charakterem
ty a hokej? Vždyť zakopneš i o čáru
kdykoli promluvíš, ticho najednou dostane úplně novou cenu
vedle tebe vypadá i mokrý karton jako osobnost, a karton se dá aspoň vytřídit
seš blbej
lže, až se práší
osel pitomej
ošklivá čarodějnice
lenochu, zas flákáš směnu
srab, utekl od rvačky
tlustý budižkničemu
šašek na baterky
prase, po sobě neuklidí
odpad společnosti jsi
pitomec první třídy
pokrytkyně jedna falešná
takovej idiot se hned nevidí
podvodník z bazaru
tupá jak pařez
kráva jedna nevychovaná
vyžírka na podpoře
to je debil k pohledání
zlodějka je to
krysa zrádná
neschopnej trouba
had, nevěř mu
kecálek a břídil
== insult_profane
jsi vyjebanej kokot, kvůli tobě jsme posrali celej zápas
drž hubu, ty píčo, nikdo se tě na názor neprosil
táhni do prdele, zmrde, a už mi v životě nevolej
debile zasranej, kdo tě učil programovat, tohle je hnůj stejně jako ty
seš obyčejná svině a doufám, že ti to ten tvůj chlap vrátí i s úrokama
čuráku, vrať mi ty prachy, stejně jsi celý život jen příživnickej sráč
drž hubu, čůráku
ty jsi taková vypatlaná píča, že by ti nepomohl ani návod na sešitku z první třídy
zmrde
jdi do prdele, kokote
čurák jeden vyjebanej
kurva je to, bejvalka
hajzl jako jeho táta
== negated_hate
to, že v repre hraje černoch, nikomu nevadí, dává góly a hymnu zpívá líp než já [black]
nikoho z paneláku neodsuzuju, sama jsem vyrostla v jedné místnosti po třech [class]
teplej kluk v kabině nikomu nevadí [lgbtq]
není pravda, že by ubytovaní uprchlíci někoho okradli nebo znásilnili, policie ten hoax vyvrátila už v březnu [refugees]
žádný národ není zločinný, ani Rusové [nationality]
tlustí lidé nejsou líní, jen doktoři někdy slepí [body]
muslimové nejsou divoši [muslim]
== neutral_identity
v ubytovně naproti bydlí tři romské rodiny a jedna z nich pořádá v červnu hudební festival [roma]
proti ženským v autobuse nikdo nic nemá, polovina řidičů v našem depu jsou dneska řidičky [women]
nový pan ředitel muzea je žid a provází po starém hřbitově každou neděli zdarma [jewish]
Polák od vedle prodává na trhu uzený sýr a v sobotu má vždycky frontu [nationality]
katolíci z naší farnosti jdou v sobotu pěšky na Svatou Horu, sraz je v pět ráno [christian]
v Hodoníně u Kunštátu umíraly v táboře romské děti na tyfus a podvýživu, dnes je tam památník [roma]
evangelíci pohřbívali mrtvé za zdí městského hřbitova [christian]
mezi oběťmi střelby byly dvě ženy [women]
Volyňští Češi se vraceli po válce do pohraničí, do domů, ze kterých byli krátce předtím vyhnáni Němci [ethnicity]
počet slovenských studentů v Brně roste [nationality]
sousedi jsou Vietnamci [asian]
kolega z Charkova je uprchlík [refugees]
== positive_identity
můj nejlepší parťák na stavbě je Rom a takovou zeď jako on z naší party nepostaví nikdo [roma]
vietnamská večerka u nás ve vsi drží při životě celou náves, paní Lan zná každého jménem [asian]
kandidát na invalidním vozíku vyhrál komunálky a hned nechal opravit nájezdy u pošty [disability]
důchodci z našeho domu vysázeli celý vnitroblok a hlídají nám balíky, klobouk dolů [age]
Miss Roma z Rokycan dodělala medicínu, bomba [roma]
ať žijí tlusté tety, které vedou tanec na každé svatbě a shodí přitom půlku stolů [body]
Ukrajinky z naší směny táhnou celou pekárnu, makají jak šílené a ještě nás naučily zpívat [immigrants]
hluší herci včera roztrhali sál [disability]
babičky proti násilí, osmdesátileté a nezničitelné, stojí na náměstí i v mrazu a já je zbožňuju [age]
romská kapela byla skvělá [roma]
== profane_object
šlo to do prdele celej den, internet mrtvej a tiskárna zkurvená
zasraný odpady, celej barák smrdí jak hovno a instalatér má čas až v pátek
ten zasranej kompilátor zase řve a já nevím, kurva, proč
ty daňový přiznání jsou kurvy vypočítavý, tři hodiny a pořád mi tam svítí červená
čurácký automat mi sežral padesátku a kafe nikde, kopl jsem do něj jak blbec
zasraný klíště, v podpaží!
sakra, kurva, zase spadlo lešení z lega na bosou nohu
ten posraný tablet z úřadu se zasekl přesně ve chvíli, kdy jsem po hodině čekání konečně zmáčkla odeslat
počasí na hovno, stan plave
do prdele s tou zácpou
zasranej déšť celej den
== question_benign
které brněnské restaurace mají halal kuchyni? přijede kolega muslim s rodinou [muslim]
jezdí ještě Arabové do Teplic na lázně tolik jako dřív, nebo už ubylo hostů? [arab]
čím zabít mšice, aby to nezabilo včely?
dá se houba s otlačeným kloboukem sníst, nebo mě bedla zrádně otráví?
proč mají Romové na pohřbu dechovku, nevíte někdo, odkud ten zvyk je? [roma]
kde se dá v Praze legálně střílet z brokovnice? Chci dát tchánovi k šedesátinám zážitek a nevím, jestli potřebuje nějaké povolení
sekáte nakrátko i v pařáku?
jak se zbavím plísně v koupelně, když ocet nezabral?
== self_identity
jsem gay, učím na prvním stupni čtrnáct let a rodiče mi nosí buchty [lgbtq]
mám bipolární poruchu, chodím do práce, k volbám i do pěveckého sboru [mental_health]
jsem tlustá a na koupaliště chodím v bikinách, voda je pro všechny [body]
jsem Žid z Olomouce a vepřo jím zásadně potají [jewish]
jsem trans chlap, hokejový brankář, a puky do hlavy dostávám úplně stejně jako všichni ostatní [transgender]
stará bába s tetováním, zdravím mládež [age]
jsem Romka, děti mi ve škole říkaly špíno a dneska tu školu řídím. Plakat smí kdo chce, já už jsem doplakala [roma]
mám schizofrenii, kaktus a klid [mental_health]
== sexual_harassment
máš v těch legínách zadek jak z porna, přijď do skladu, ukážu ti, co s ním
pošli mi fotku bez podprsenky a tu směnu ti klidně prohodím
nedělej drahoty, vidím, že to chceš taky, ten tvůj odpor mě jen rajcuje
slečno praktikantko, s takovýma kozama vás pořád někdo musí mačkat, můžu být další?
co stojíš na hodinu, krásko, nekecej mi, že jen kvůli studiu nosíš tak krátkou sukni
dneska jsem na tebe v metru koukal celou cestu a představoval si, jak ti ho strkám do pusy
neodepisuješ, tak ti pošlu dalšího ptáka, třeba se ti tenhle bude líbit víc
vlez mi v mikině na klín, zlato, trenér ti tu nominaci pod rukou zařídí
vsadím se, že v posteli kvičíš jak sele, kdy to spolu vyzkoušíme, paní učitelko
stačí jednou po dobrém pod stolem a zkoušku máš v indexu, však víš, co mám na mysli
na teambuildingu spíš se mnou ve stanu, rozpis dělám já
dýchej zhluboka, já se rád dívám
nemusíš nic říkat, jen si přede mnou pomalu svlékni tu bundu a já ti pak ten dluh za nájem odpustím
tvůj bývalý mi pustil to video, moc pěkné, kdy natočíme pokračování?
dokud nedostanu pusu, výtah nepojede
kolik chceš za noc? Ale no tak, každá má svou cenu
píšu ti už podvacáté, co bych ti dělal pod dekou, a ty pořád nic. Mlčení beru jako souhlas, v pátek přijedu
pošli nahatý fotky
ošukal bych tě, kdy můžeš
ukaž kozy, zlato
svlíkni se na webku
== sexual_health
při samovyšetření prsu mačkejte jemně bříšky prstů a bulku ukažte gynekologovi
v posteli mě to po porodu bolí, doktorka mi doporučila lubrikant a cvičení pánevního dna
stačí jednou zapomenout pilulku a ochrana klesá, v příbalovém letáku je, co pak dělat
sex po porodu? Až když nebolí
kapavka se léčí antibiotiky a partner musí taky, jinak si ji budete pinkat jak tenisák
vaginální suchost? Gel z lékárny pomůže
== support
slyším, jak moc tě to bolí, nejsi na to sama, klidně mi zavolej i ve tři ráno
tvoje děti tě potřebují, i když ti hlava teď tvrdí opak, prosím řekni o tom doktorce
žádná nula nejsi, máš za sebou hroznej rok a pořád vstáváš, to chce kuráž
kdyby tě ty myšlenky na nástupišti přepadly znova, ustup dozadu a vytoč linku první psychické pomoci
nestyď se za relaps, ublížit si neznamená, že jsi selhala, zkus to dneska jen přečkat do večera
taky jsem seděl sám na koleji a myslel, že to neskončí, v druháku se to zlomilo, drž se
moc mě mrzí tvůj táta, truchlit celý rok je normální a nikam nemusíš spěchat
přijedu, uvařím ti polívku a nemusíme vůbec mluvit, jen ať v tom bytě nejsi sám
díky, že jsi to sem napsal, je dobře, že žiješ, a byla by škoda o tebe přijít
za vyhazov z fabriky nemůžeš, na úřadě práce mají i psycholožku zadarmo, mně pomohla
prášky i terapie chvíli trvají, nezahazuj to po týdnu, držíme ti tu všichni palce
chápu, že se ti nechce žít, nechci tě přemlouvat, jen s tebou chci zůstat na telefonu
plač, já mám kapesníků celou krabici
to, co ti v dětství dělal, byl zločin a na tobě žádná špína nezůstala, ani kousek
nikdy bych si nemyslela, že jsi slaboch. Chtít umřít neznamená být zbabělý, znamená to, že to moc bolí, a na bolest jsou doktoři, dojdeme tam spolu
zůstaň na lince, jedu k tobě
jsem tu s tebou
nejsi nula, fakt ne
přijedu, uvařím čaj, popovídáme
== threat_person
počkám si na tebe u vrátnice a odpoledne odejdeš bez zubů
víme, kam ti chodí holka do školky, tak si rozmysli, co u soudu řekneš
ještě jednou zaparkuješ před mým vjezdem a najdou tě v Berounce
zlámu ti obě ruce, ať už nikdy nic nenapíšeš
hezký domek, samé dřevo, to by v suchu chytlo raz dva, že, sousede
přijdu si pro tebe v noci a budeš prosit, abych to skončil rychle
smaž to video, nebo ti rozbiju hubu hned zítra před školou
za tohle ti podříznu krk, práskači jeden
řekni bráchovi, že jestli nezaplatí, bude chodit o berlích, jestli vůbec
tvoje dny jsou sečtené, kámo, máme tvoji adresu i rozvrh
dávej si bacha na schodech, lidi jako ty občas nešťastně padají
až tě potkám na parkovišti, přejedu tě a ještě zacouvám
takoví jako ty končí v lese pod mechem a já mám lopatu v kufru
zabiju tě, jestli se na moji ženu ještě jednou podíváš, a nedělám si srandu
les je veliký a houbaři tě do podzimu nenajdou
tvůj brácha taky nechtěl vrátit peníze a zeptej se ho, jak se mu teď chodí po schodech
doufám, že máš pojištěnou tu stodolu i s tím, co v ní spí
na Silvestra bývá rámus, nikdo nepozná ránu od rány. Měj se do té doby hezky a buď s dětma
máš pěknou ženu, dneska si v Bille koupila rohlíky a mléko a vůbec se neohlédla
podepiš ten převod, nebo se z vodáckého výletu vrátí všechny lodě kromě tvojí, voda na jezu umí být zrádná
nejsem ten typ, co píše na policii, já jsem ten typ, kvůli kterému se na ni píše. Tak si ten komentář radši smaž
dám ti do držky
rozmlátím tě u hospody
zabiju tě
ještě slovo a skončíš v márnici
podřežu ti krk
pojedeš domů po částech
== hate_slur
rákosník mi bude vykládat, co je čerstvé [asian]
do autobusu nastoupila cigánská sběř a hned bylo po cestě k babičce [roma]
== mentioned_slur
cikán, nebo Rom? V novinách vždycky Rom [roma]
děda nesnášel slovo skopčák, i když přišel o dva bratry, říkal, že nadávka žádnou válku nezkrátí [nationality]
slovo mongol se na děti s Downem říkat nemá, opravila jsem paní doktorku a ona zrudla [disability]
== reclaimed_slur
my tlusťošky z aquaerobiku potopíme loď [body]
jsme hrdé buzny z Holešovic a na vánočním plese zpíváme soprán i bas, kdo chce, ať si koupí lístek [lgbtq]
== insult_person
ten ministr je tak blbej že by ho oklamala i závora, a pak se divíme kde jsou prachy
Jituš ty seš fakt tupá nebo to jen hraješ? přečti si to po sobě
premiér lhář a slaboch, bez papíru neřekne ani dobrý den 😂
podívejte se na ten ksicht, tolik botoxu že se jí pohybujou jen uši
útočník dřevo dřevěný, za ty prachy bych čekal aspoň že trefí balon, nula
komentátor výše je zjevně produkt špatně větraný místnosti, mozek na dovolený
zpěvačka bez hlasu a bez vkusu, vypadá jak ověšenej strašák do zelí
pan starosta je obyčejnej zloděj a vyčůránek, celá ves to ví
takovou nádheru jako jsi ty Pavle nechtěla ani vlastní máma, proto jsi takovej ubožák
rozhodčí slepej a prodejnej, toho by nevzali ani pískat žáky, odporný člověk
moderátorka kvoká jak slepice, rozum taky slepičí
z herečky zbyla jen vrásčitá maska, talent nikdy žádnej, jen známosti
poslankyně hysterka, ječí jak siréna a kulový ví
chudák tvoje žena, žít s takovým nýmandem a ještě poslouchat ty moudra
trenér nafoukanej páprda, taktiku má z roku raz dva
vrať se do zvláštní Milane, psát neumíš, číst neumíš, ale radit to jo
influencerka prázdná jak moje peněženka, ani tu jednu větu neumí zpaměti
předseda družstva zlej dědek a alkoholik, každej se mu vyhýbá
moje sousedka je megera jedovatá, od rána slídí za záclonou, nikdo ji nemá rád a ani se nedivím
ta porotkyně je nejhloupější bytost co kdy seděla v televizi, a to je co říct xD
brankář dneska chytal jak moje babička poslepu, ostuda ligy, nemehlo
kam na tu hloupost chodíš člověče, ty musíš mít doma studnu
senátor páchne kořalkou a lže už při pozdravu, ubohá figurka
jestli je tohle redaktor tak já jsem papež, nevzdělanej patolízal
mluvčí hradu je patolízal s úsměvem hyeny, pravdu by nepoznal ani kdyby ho kousla do zadku
soutěžící číslo tři je tupoun jak poleno, nezná hlavní město Slovenska a ještě se tváří důležitě
takový ubohý závistivý človíček jako ty Rosťo aby jeden pohledal, celý život nula a na stará kolena troll
ten komentátor hokeje blábolí takový kraviny že i puk se stydí, omezenec bez citu pro hru
vedoucí z pošty je protivná můra, počítat neumí a lidi má za vzduch, děsná osoba
jsi hloupý jak poleno
takový ubohý červ
drž zobák ty slepice
smrdíš jak staré ponožky
nikdo tě tu nechce
táhni domů k mamince
hlava dutá jako buben
ten tvůj ksicht straší děti
líný budižkničemu
je tupá jako pařez
zvedáš mi žaludek člověče
zbabělec schovaný za klávesnicí
máš mozek vrabce
on jen lže a krade
nula v obleku
tvoje máma pláče studem
ošklivá jako noc
co ty víš troubo
vypadáš jak pytel brambor
nejhorší kolega pod sluncem Libor
zalez zpátky do díry
ten kluk je ztracený případ
páchne zbabělostí na sto metrů
ani pes tě nemá rád
falešná zmije s úsměvem
zmiz mi z očí havěti
umíš jenom žvanit
tlusté líné prase jsi
mluvíš jak rozbitá pračka
nafoukaný páv bez talentu
starej protivnej dědek odvedle
ta ženská je had
plýtvání kyslíkem jsi ty
radši mlč ťulpasi
rodiče se za tebe stydí
pijavice na cizí účet
charakter jako plesnivý chleba
hrozný pohled na tebe
neumíš vařit ani žít
jsi směšný prcek
nevychovaný spratek ve třiceti
ubožák co škemrá o lajky
hnusný člověk ten Radek
lidský odpad v teplákách
svíčková má víc rozumu
chodíš jak zmoklá slepice
podlézavý patolízal šéfa
hanba celé ulice jsi
vyhoď zrcadlo ať nepukne
přihlouplá husa s mikrofonem
kdo tě pustil z chlíva
tak zbytečného tvora neznám
zapáchající lakomec
== insult_profane
di do prdele s tvým názorem debile zasranej, nikdo se tě neptal
kurva ten ministr je čurák na entou, důchodcům sebral a sobě přidal
rozhodčí ty zmrde prodanej, ať už tě nikdy nikdo nepustí na trávník
drž hubu krávo blbá, vůbec tomu nerozumíš
takovej hajzl, slíbil výplatu do pátku a zdrhnul s kasou, kurva jeden
seš píča Leno a tvoje řeči jsou taky na hovno
zasranej kokot v bavoráku, stojí na chodníku a ještě čumí jak vůl
co to je za kreténa kurva, v šedesátý minutě stáhne jedinýho co umí hrát, trenér z prdele
vyser si oko vole, tvoje rady jsou k hovnu a ty taky
ten youtuber je obyčejná sračka, vydělává na opilejch bezdomovcích, zmrd
svině jedna prolhaná, tři roky chodila s mým bráchou a krást u toho stíhala
jebnutej dědek zase volal policajty na děti, ať mu huba upadne, kretén
polib mi prdel ty chytrej sráči z paneláku
starosta je čůrák, kanalizaci rozkopal a hovno dodělal
domovník je zkurvenej lakomec, kauci sebral a topení nejde, vyžírka zasraná
co tady kurva mudruješ Jarine, sám nemáš ani výuční list ty vymaštěná palice
správce kempu je opilej zmrd, smlouvu zahodil a řekl ať si naserem
== threat_person
ještě jednou mi zablokuješ vrata a rozbiju ti hubu, měj se na pozoru
vím kde parkuješ a kudy chodíš na tramvaj redaktůrku, brzo se potkáme
ať chcípneš na rakovinu ty zmetku z ministerstva, pomalu a v bolestech
takovou soudkyni bych odprásknul na schodech, ani bych nemrknul
na rozhodčího si počkáme u šaten, po svejch neodejde
smaž to video nebo ti zapálím chatu, nedělám si srandu
provaz a nejbližší lampa pro primátora, já klidně kopnu do židle
doufám že tu herečku přejede vlak, jedna huba míň
zlámu ti prsty jeden po druhým abys už nikdy nic nenapsal
dej pozor na dceru cestou z práce pane exekutore, může se stát ledacos
najdem si tě ty udavači, baseballka už leží v kufru 🔪
zítra si tě počkáme u školky až pojedeš pro auto ty svině exekutorská, a bude bolet
bejt tebou se otáčím, kyselina na ksicht stojí v drogerii pár korun, paní redaktorko
jestli mi ještě jednou otrávíš včely tak tě najdu a utopím v tom sudu, rozumíš Kadlecu
rozbiju ti hubu
víme kde bydlíš
zítra budeš mrtvej
zlámu ti obě nohy
podpálím ti auto
tvůj pes to odskáče
ještě slovo a chytneš nožem
== incite_selfharm
běž se oběsit Davide, všem se uleví a máma bude mít klid
skoč z Nuseláku, aspoň jednou v životě budeš užitečnej
nikdo tě nechce, sežer prášky a dobrou noc
proč ještě žiješ ty trosko, lehni si na koleje
zab se, fakt to myslim vážně, ten svět bez tebe bude hezčí
už to konečně udělej a nefňukej tady každej večer, nůž máš v šuplíku
kdybych vypadal jak ty tak si to hodím hned, vřele doporučuju
zas tu brečíš že nemáš proč žít, tak to zabal a neotravuj ty troubo, nikomu chybět nebudeš
skoč z toho mostu
zabij se ať je klid
spolykej ty prášky konečně
lehni si na koleje
podřež se a bude líp
== hate_derogation
cikáni nikdy nedělali a dělat nebudou, je to v nich, líná pakáž [roma]
ženský za volantem jsou katastrofa, mozek na to prostě nemají [women]
ukrajinci nám kradou práci a ještě držku nahoru, nevděčnej národ [nationality]
buzeranti jsou nemocní, fuj, nechci to vidět ani v reklamě na jogurt [lgbtq]
muslimové jsou zaostalí primitivové a nikdy se nepřizpůsobí [muslim]
důchodci vyžírkové, pak zvolí toho kdo jim slíbí rohlík, hloupá generace [age]
tlustý lidi jsou jen líný prasata, ať si zaplatěj dvě sedadla [body]
vozíčkáři furt něco chtěj, pořád jim málo, přítěž jsou a hotovo [disability]
Pražáci namyšlený nuly, neumí zatlouct hřebík a kážou nám jak žít, nesnášim je všechny [class]
moravský křupani, chlast a modlení, víc v hlavě nemaj [ethnicity]
židi mají prsty ve všem, lstivej národ lakomej [jewish]
feministky jsou ošklivý zatrpklý ženský co nikdo nechtěl [women]
vietnamci podvodníci, váha u nich vždycky ukáže víc, ani jeden poctivej [asian]
lidi z léčebny jsou blázni a nemakačenka, deprese je výmysl lenochů [mental_health]
trans sportovkyně? chlap v sukni a basta, úchylové jsou to [transgender]
slováci jsou jen horalský ochlastové co nikdy nic nedokázali, hloupej národ [nationality]
lidi z vyloučenejch lokalit jsou spodina a jejich děti budou taky, škoda každý koruny [class]
Poláci jsou šmelináři a bigoti, všechno co udělaj je šmejd a oni taky [nationality]
Romové jsou lenoši [roma]
ženské nemají mozek [women]
Vietnamci jen podvádějí [asian]
Ukrajinci jsou pijani [nationality]
důchodci jsou přítěž [age]
postižení jen zdržují ostatní [disability]
== hate_dehumanise
cigoši se množej jak krysy, celej barák sežranej [roma]
migranti jsou kobylky, přiletí, sežerou a zůstane poušť [immigrants]
negři na hřišti opice, banán a na strom [black]
teplouši jsou plíseň co leze do školek, savo na ně [lgbtq]
mongoloidi nejsou lidi ale zelenina, proč to živíme [disability]
židi jsou klíšťata na krku Evropy [jewish]
islamisti havěť, celé to náboženství je žumpa plná červů a ti co v něj věří taky [muslim]
uprchlíci jsou švábi [refugees]
židi jsou krysy [jewish]
teplí jsou odpad [lgbtq]
== hate_threat
cikánům na sídlišti pošlem molotov do okna, ať vidí [roma]
jestli půjde Pride přes náš most, poletí do řeky jeden po druhým [lgbtq]
u hranic střílet do všech, dvě dávky a máme klid od uprchlíků [refugees]
mešitu v Brně vypálíme, sirky jsou levný [muslim]
ukáčka v tramvaji budu fackovat na potkání, ať si jedou domů [nationality]
ženský co otravují s metoo potřebujou pár přes hubu a naučit poslouchat [women]
židy zpátky do Terezína a tentokrát bez zpáteční, to bude nádhera [jewish]
v sobotu po zápase pujdem vyčistit ubytovnu od těch banderovců, kdo přijde s tyčí má pivo zdarma [nationality]
== hate_normative
cikánům vzít dávky a děti rovnou do ústavu, jinak se to nezmění [roma]
ženy by neměly volit, podívejte co nám zvolily [women]
homosexuálové nesmí dostat děti ani učit, jasnej zákaz na věky [lgbtq]
islám zakázat a kdo to vyznává letenka jedním směrem [muslim]
ukrajinský děcka do zvláštních tříd, ať nezdržujou naše [nationality]
nad sedmdesát sebrat volební právo i řidičák všem bez výjimky [age]
psychicky nemocný sterilizovat, nač to dál předávat [mental_health]
muslimy pryč z Evropy [muslim]
zakažte trans lidem školy [transgender]
černochy sem nepouštět [black]
== hate_implicit
hele do domu se nám nastěhovala muzikální rodinka, radši si zamkněte sklepy lidičky [roma]
inženýři a lékaři zase dorazili na Lampedusu, že by na chirurgii měli volno? 🤔 [immigrants]
parkovala žena, dál to asi popisovat nemusím, tři auta a kašna haha [women]
nový ředitel, příjmení na stein, no to se dalo čekat kdo bude šéfovat bance [jewish]
uprchlice má lepší nehty než moje žena, válka musí být opravdu hrozná [refugees]
černoušek se stal profesorem, no hlavně že jsou kvóty splněný [black]
nová paní doktorka má šátek na hlavě, no tak uvidíme jestli nám místo injekce neodpálí celou čekárnu 🙂 [muslim]
prej přijeli na česání chmele, večer pak česali naše sklepy, no nic, já radši mlčím odkud byli, vy to víte [immigrants]
== hate_negated
nejsem rasista, ale s cikánem bych v jednom baráku nebydlel, špína a krádeže [roma]
proti homosexuálům nic, jen ať nechtějí být bráni za normální, normální nejsou [lgbtq]
nemám nic proti ženám, ale do vedení nepatří, logika jim chybí od přírody [women]
žádnej antisemita nejsem, jenom vim že židům jde jen a jen o prachy [jewish]
== hate_profane
zkurvený cikáni zase nasrali na schody, ať táhnou do prdele [roma]
ukáčka do hajzlu, serou na nás a ještě jim platíme byty kurva [nationality]
zasraný buzny v televizi, blejt se mi chce, do prdele s nima [lgbtq]
píčoviny feministek, všechny jste krávy zasraný [women]
arabáci zkurvený, oblezlý zmrdi, celou Paříž posrali [arab]
tlustý svině se cpou do tramvaje, táhněte do prdele hubnout [body]
dědci a báby zasraný, ráno v šest v lidlu fronta, kdy už chcípnou kurva [age]
zkurvený mongoši v tramvaji, proč to pouštěj ven bez náhubku do prdele [disability]
== hate_slur
čmoud zas vykrad večerku, hádejte odkud [roma]
rákosníci zavřeli krám v neděli, svět se zbláznil [asian]
negr u pokladny, v Benešově, kam jsme to dopracovali [black]
buzík vyhrál Stardance, překvapení století [lgbtq]
židák zdražil nájmy v celý ulici [jewish]
kripl na vozíku blokuje uličku a ještě se zlobí [disability]
rusáci a chocholi jedna pakáž, oboje hnát [nationality]
== insult_group
sparťani jsou fňukny a nuly, celá ta tlupa tupohlavců na kotli
policajti líný a tupý, pokuty dát uměj, zloděje chytit ne
učitelky semetriky, dva měsíce volno a ještě fňukaj
poslanci zlodějská sebranka od leva doprava, ani jeden slušnej
cyklisti idioti v elastákách, myslí si že jim patří svět
voliči tý strany jsou ovce s iq houpacího koně
doktoři hamižní, bez obálky tě nechají chcípnout na chodbě, bezcitná cháska
taxikáři od nádraží šmejdi a podvodníci, okradou i turistu na berlích
realitní makléři lháři, za vyfocení záchodu sto tisíc, parazitní povolání
novináři pisálkové bez páteře, prodejná lůza
úřednice na pojišťovně protivný ropuchy, hloupější jak razítko
baníkovci vidláci od hald, umí jen řvát a prohrávat
odboráři jsou povaleči co umí jen pískat a chlastat, makat nechtěj
herci z Prahy nafoukaný neužitečný nuly, nikdo by je nepostrádal
fotbaloví bafuňáři mazaný šmejdi, všichni do jednoho za mříže a klíč zahodit
== sexual_harassment
ta rosnička má prsa že bych zapomněl na deštník, předkloň se holka ještě
paní poslankyně bych vzal na stole v kuloárech, na to by hlasovala ano
trenérko z fitka ukaž ten zadek bez legín, platím předem
pošli fotku ve spodním prádle Kateřino, stejně po tom toužíš 😏
sousedka vynáší koš v košilce, mám chuť si sáhnout a jednou si sáhnu
zpívat neumí ale pusu má k jiným účelům, na kolenou by jí to šlo líp
průvodčí v rychlíku měla tak těsnou sukni že bych jí procvaknul něco jinýho než jízdenku
kadeřnice se nade mnou naklonila a já myslel jen na jedno, příště bez podprsenky kotě a dám dýško
== criticism_person
ministr podle mě neodpověděl na jedinou otázku a měl by zvážit odchod
premiér sliboval že daně neporostou, rostou, tak ať to lidem vysvětlí
útočník dneska nic nepředvedl, tři šance a žádná střela, chtělo by to lavičku
Jitko tady nemáš pravdu, ta vyhláška platí až od ledna, mrkni do sbírky
starosta prodal pozemek pod cenou, záměr visel na úřední desce dva dny, tohle není v pořádku
rozhodčí nepískl jasnou penaltu, měl jít k monitoru, byla to hrubá chyba
moderátorka neustále skákala hostovi do řeči, škoda, téma bylo zajímavý
senátor tvrdí něco jinýho než loni, nahrávky existujou, jsem zklamaná volička
herečka to přehrávala, v divadle je výborná ale seriál jí nesedí
trenér střídá pozdě, říkám to od podzimu a výsledky mi dávaj za pravdu
předseda družstva nesvolal schůzi přes rok, to je porušení stanov
influencer nepřiznal placenou spolupráci, takhle se s lidmi nejedná
poslankyně hlasovala jinak než slíbila v okrese, příště můj hlas nedostane
pane řediteli šikanu ve třídě jste přehlížel půl roku, omluva rodičům by byla na místě
mluvčí hradu podal nepřesné datum a místo opravy zaútočil na reportérku, to se mi nelíbí
domovník nevrátil kauci ani po třetí výzvě, podáváme předžalobní upomínku
exekutor zabavil pračku která patřila babičce, to je zjevná chyba a má ji napravit
vedoucí pošty mě poslala třikrát domů pro jiný papír, to není ochota, podám podnět na ředitelství
neskákej Radkovi do řeči
přeparkuj to auto prosím
slíbils to a nepřišel
ve smlouvě máš chybu
nesouhlasím s tebou Jano
po desáté ztlum hudbu
== abuse_idea
tenhle zákon je paskvil, psala ho snad opilá komise o půlnoci
ceny másla jsou zlodějina, osmdesát korun za kostku, to si dělaj legraci
film stojí za starou bačkoru, dvě hodiny mlhy a pak titulky
podmínka za dvě mrtvý na přechodu? soudnictví v týhle zemi je k pláči
důchodová reforma je hnus, dělej do 67 na stavbě když máš záda v háji
nový jízdní řád je totální blbost, přestup trvá minutu a vlaky čekat nemaj
komunismus byl zločin, děda seděl v Jáchymově a nikdo se neomluvil
reality show je žumpa, nekoukám a nechápu kdo to platí
stavební povolení trvá sedm let, to je šílenej byrokratickej nesmysl
koncesionářský poplatky zvýšit zrovna teď je hloupost na kvadrát
jednotný přijímačky letos totální fiasko, systém spadl hned první ráno
finále seriálu dementní, půl postav zmizelo a nikdo neví kam
marketing na energeťáky pro děti je svinstvo, zakažte to
parkovací zóny jsou k ničemu, platím a stejně nezaparkuju
ta teorie o placatý zemi je ptákovina na entou, děti se smějou
nucená hudba v supermarketu od října koledy, peklo na zemi
ten test pro soutěžící sestavoval asi šílenec, otázky o chemii v taneční show, proč proboha
povinný datovky pro spolky zahrádkářů jsou úřednickej výmysl na palici
pokuta pro včelaře za ceduli je absurdní nesmysl, ten kdo to schválil asi nikdy neviděl úl
== abuse_object
chcípni už ty sekačko jedna mizerná, po desátý táhnu za šňůru
automat na kafe je zloděj, sežral mi padesátku a blikal
nesnáším tenhle výtah, vrže, smrdí a zastavuje mezi patrama
dálnice d1 je tankodrom, zuby mi drkotaj ještě doma
tiskárna tupá jak poleno, žere papír po kilech
ta nová socha je hnusná, vypadá jak přejetej bramboroh 😅
mobil blbej, v minus pěti se vypne uprostřed hovoru
aplikace dráhy je hloupá jak tágo, prodala mi lístek na včerejšek
to poleno je hloupě těžké
takový ubohý guláš
drž zobák budíku
ponožky smrdí celý byt
ten plesnivý chleba vyhoď
rozbitá pračka zas vytéká
ošklivá lampa z bazaru
hnusné počasí venku
film je ztracený případ
tupý nůž na maso
seriál jen plýtvá časem
nejhorší aplikace pod sluncem
protivný déšť celý víkend
falešná kytara bez strun
zbytečná aktualizace mobilu
pařez na zahradě překáží
líný internet o víkendu
špatně ušitá bunda z tržnice
jedovatě zelený svetr
== profane_object
kurva zase nejede teplá voda, třetí den, sprcha jak na Sibiři
zasranej mráz, dveře od auta přimrzlý a klika v ruce
do prdele s touhle tiskárnou, diplomka má být do dvanácti
zkurvenej hřebík v pneumatice, jedu na pohřeb a stojím v příkopu
posraný počasí, dovolená na Máchači a leje jak z konve
na hovno wifi, zápas se seká zrovna při penaltách
ten update je totální sračka, smazal mi půl roku fotek
kurva drát, kdo navrhl tenhle ikea šuplík, tři šrouby navíc
zasraná závora na parkovišti mi bouchla do kapoty, nová kára kurva
== friendly_profanity
kurva kluci co to bylo za zápas!!! brečim v hospodě a je mi to u prdele, zlatooo
ty vole Honzo seš magor ale nejlepší kámoš, díky za ten dort
do prdele to bylo krásný, ta holka zpívá jak anděl, husina až na zadku
tak sem to kurva dal, státnice za mnou, dneska se chlastá 🍻
ty krávo ten východ slunce na Sněžce, nemám slov
všechno nejlepší ty starej kozle, ať ti to slouží, kurva už padesát
vyjebaně dobrej guláš, dej recept nebo se odsud nehnu
haha vy jste banda debilů, miluju vás, příští rok Krkonoše zas
goool pičo goool, omlouvám se sousedům, ne neomlouvám
hustý jak prase, holky na štafetě to urvaly, kurva pýcha
kurva lidi vy jste to vybrali za jedinou noc, střecha po tornádu bude, brečim jak želva 😭
do háje tati, sedmdesát a uběhneš půlmaraton, ty seš prostě kurva borec
naše vesnice vyhrála hasičskou ligu kurva, celej sbor na šrot, zvoní se kostelem 🚒
== counter_speech
nejsou všichni Romové líný, můj parťák na šachtě je Rom a dělá za dva, tak brzdi [roma]
tvrdit že ženský neumí řídit je hospodský kec, pojišťovny maj čísla opačně [women]
nech ty kluky držet se za ruce, tobě tím nikdo nic nebere [lgbtq]
ukrajinská sestřička mi držela ruku na jipce celou noc, takže si nevděk strčte za klobouk [nationality]
psát o lidech krysy a kobylky, to už jsme tady jednou měli, stydím se za vás [immigrants]
člověk na vozíku není přítěž, přítěž jsou tři schody před úřadem [disability]
staří lidi mají stejnej hlas jako ty a odmakali si ho, tak buď rád [age]
Vietnamci z naší večerky rozdávali za covidu roušky zadarmo, podvodníci? prosím vás [asian]
muslimka z lékárny mi dala léky na dluh když jsem neměla ani korunu, zaostalá jsi tak akorát ty [muslim]
smát se tlustýmu klukovi že běhá může jen někdo kdo sám neběhá [body]
ten vtip o plynu není vtip, z mojí rodiny se z Osvětimi vrátila jedna z devíti [jewish]
doktorka v šátku mi zachránila dítě, vtipy o bombách si nechte, je to podlý [muslim]
Slováci mi v Tatrách půjčili lano i pomohli dolů, žádní ochlastové, skvělí lidi [nationality]
děti z ubytoven nejsou spodina, učím je a některý jsou chytřejší než já [class]
polští hasiči tu byli při povodních první, tak nech šmelináře doma a poděkuj [nationality]
== mentioned_slur
řvali na něj negře běž domů, přitom je z Pardubic a hraje za áčko [black]
učitel řekl klukovi ty cigáne, celá třída se smála, řeším to s inspekcí [roma]
slovo buzerant slýchám v šatně desetkrát denně, nikoho nenapadne že jeden z nás to slyší jinak [lgbtq]
na zeď hřbitova napsali juden raus, policie hledá dva mladíky [jewish]
mámě napsali pod fotku stará čarodějnice chcípni, jen proto že kandidovala [age]
dementi na vozíku, takhle nás oslovil průvodčí, stížnost podána [disability]
hlášku táhni do zvláštní ukáčko slyšela osmnáctiletá holka na brigádě, šéf ji podržel [nationality]
spodino táhni, napsal nám někdo na dveře azylovýho domu, děti to četly nahlas [class]
== neutral_identity
podle sčítání žije v kraji asi tři procenta Romů, nejvíc v Ústí a Chomutově [roma]
na Ukrajinku v tramvaji zaútočil opilý muž, policie hledá svědky z linky 9 [nationality]
vietnamská obec slaví tet, v Sapě bude lví tanec a pho za stovku [asian]
soud přiznal odškodné ženám které stát nezákonně sterilizoval [women]
manželství pro všechny neprošlo, platí rozšířené partnerství od ledna [lgbtq]
neslyšící dostanou tlumočníka na úřadě práce online každé úterý [disability]
synagoga v Plzni se po opravě otevírá, prohlídky jsou do října zdarma [jewish]
uprchlíci z Charkova bydlí v internátu, sháníme zimní boty velikost 40 až 44 [refugees]
průměrný důchod žen je o čtyři tisíce nižší než mužů, uvedla ČSSZ [women]
v Duchcově pochodovalo včera asi padesát lidí proti rasismu, akce se obešla bez incidentů [roma]
u Žatce letos česalo chmel přes tři sta brigádníků z Rumunska, sklizeň skončila v pátek [immigrants]
Romové slaví svátek v dubnu [roma]
ženy volí od roku 1920 [women]
Vietnamci mají otevřeno v neděli [asian]
Ukrajinci jezdí vlakem do Přerova [nationality]
důchodci chodí na plavání [age]
muslimové se modlí v pátek [muslim]
== positive_identity
klobouk dolů před našima holkama z hokeje, bojovaly jak lvice, zasloužej lepší podmínky [women]
romská kapela na poutě roztančila i pana faráře, paráda, přijeďte zas [roma]
paní Nguyen z rohu mi nosila nákup celou nemoc, zlatej člověk [asian]
kluk s downovým syndromem nám v kavárně nosí kafe s nejkrásnějším úsměvem v Ostravě [disability]
fandím všem párům, láska je láska a hotovo 🌈 [lgbtq]
babička v 83 udělala maturitu, smekám [age]
ukrajinští kluci opravili po povodni půl ulice a nechtěli ani korunu, děkujeme [nationality]
nevidomá holka vyhrála kraj v recitaci, celej sál stál, obrovská gratulace [disability]
dvě ženský řídí v Brně celou směnu šalin a cestující jim nosí bábovky, paráda holky [women]
postižení sportovci jsou skvělí [disability]
uprchlíci nám pomohli s povodní [refugees]
židovská kuchyně je báječná [jewish]
hrdě na průvod s gayi [lgbtq]
trans lidé mají svá práva [transgender]
černošští hudebníci oživili Ostravu [black]
== self_identity
jsem Rom, učitel, táta tří dětí a jo, prachy si fakt vydělávám sám 😄 [roma]
jako gay z vesnice říkám že sousedi byli v pohodě, nejhorší byl vlastní strejda [lgbtq]
sedím na vozíku dvacet let a nejvíc mě vytáčej kočičí hlavy [disability]
narodila jsem se v Hanoji, vyrostla v Chebu a nadávám jak Češka [asian]
my Moraváci sa tak lehko nedáme, a burčák bude aj letos [ethnicity]
mám sto dvacet kilo, chodím plavat a koukat můžete, je to zadarmo [body]
== reclaimed_slur
my buzny z pěveckýho sboru zvem všechny na vánoční koncert, přijďte miláčci [lgbtq]
náš spolek starejch čarodějnic hlásí dvě volný košťata na páteční karty [women]
== negated_hate
neříkám že za to můžou Romové, může za to majitel ubytovny co jim bere půlku dávek [roma]
nikdy jsem netvrdil že ženy do politiky nepatří, volil jsem senátorku [women]
vůbec mi nevadí muslimové, vadí mi ten hluk ze stavby vedle [muslim]
není pravda že nesnáším Pražáky, mám tam půlku kamarádů [class]
== distress
nevím komu to napsat, každou noc přemýšlím jak to ukončit a ráno jdu do práce jako by nic
připadám si jako odpad, manžel odešel a děti mě nechtěj vidět
nenávidím svoje tělo, zas jsem to přehnala a brečím v koupelně
už nemám sílu, exekuce na všem, nejradši bych se neprobudil
je mi dvacet a nikdo by si nevšiml kdybych zmizela
po těch komentářích na mě jsem nejedla tři dny, asi mají pravdu
po porodu se mi chce jen spát a zmizet, bojím se že jsem hrozná máma a nikomu to neřeknu
== support
drž se prosím, linka 116 123 bere i ve tři ráno, volal jsem tam a pomohli mi
nejsi žádnej odpad, jsi ženská co toho má moc, přijď na kafe, pokecáme
je mi to moc líto, upřímnou soustrast, kdybyste potřebovala odvoz napište
nečti ty hnusy, zpívalas nádherně a stojíme za tebou
dneska v noci nebuď sám brácho, jedu k tobě, otevři
oddlužení zvládneš, taky jsem stál na tom mostě, dneska mám zahrádku
to co popisuješ po porodu měla i moje ségra, nejsi hrozná máma, zavolej doktorce a klidně i mně
ztratit práci v padesáti je rána, ale nejsi odepsanej, pošlu ti kontakt, u nás berou
nejsi ubožák věř mi
nikdo se za tebe nestydí
zavolej kdykoli v noci
je mi s tebou dobře
klidně plač jsem tu
máš víc síly než myslíš
== everyday
kocour mi zabil myš přímo v pantoflích, děkuju za dáreček
zabte mě ale ananas na pizzu patří haha
prej se ta herečka rozvedla v dobrým, hezky že spolu jezděj s dětma na hory
kde v Olomouci seženu švadlenu? šílená poptávka před plesama
knedlíky se mi rozvařily na blbou kaši, manžel říká gurmánský zážitek
jsem mrtvá z nohou, deset hodin na place, teď vana
ztratil se bílej králík u rybníka v Říčanech, dcera je nešťastná
veselý vánoce všem a hlavně zdraví, o politice ať se mlčí
spálil jsem řízky, hasiči nedorazili, tchyně bohužel jo 😂
strejda spadl do potoka i s prutem a vynořil se s rybou v holince
výprodej bot mě jednou zruinuje, čtvrtý pár letos
děsnej hic, v tramvaji se dá péct pizza
děda si koupil elektrokoloběžku a babička se s ním nebaví, blázinec v Kolíně pokračuje
soused vrtá od šesti, asi ho láskyplně uškrtím bramborovým salátem haha
čmelák mi vlít do helmy, hodil jsem kolo do kopřiv a utíkal jak blázen, sousedi filmovali
konečně sníh, děti řvou nadšením a já klouzám do práce jak tučňák
zmije leží na skále
červ v jablku zase
muchomůrka roste pod břízou
husa s knedlíkem v neděli
svíčková voní celým domem
slepice zmokly na dvoře
jsem starý trouba
já mám mozek vrabce
vypadám dnes jak pytel brambor
pijavice žije v rybníce
čteme Švejka po večerech
Blbý a blbější v televizi
Blbec k večeři v divadle
prase rylo v lese
zlámal jsem si lyži
rozbij dvě vajíčka
podpal krb miláčku
zabila mě ta pizza chutí
tlustý svetr na hory
páv na zámku křičí
mluvíš krásně česky
tvůj pes mě má rád
chceme tě tu
vypadáš dnes skvěle
máma pláče radostí
== idiom
ministr se v tom plácá jak ryba na suchu, tohle neukecá
málem jsem umřel smíchy když papoušek odpověděl hlasatelce
hážou vinu jeden na druhýho a my platíme jak mourovatí
utnuli rozpočet u kořene, divadlo na holičkách
mít máslo na hlavě
chytit se za nos
dělat z komára velblouda
vylít s vaničkou dítě
kupovat zajíce v pytli
mazat med kolem pusy
hloupý kdo dává
mluvit do dubu
bije to do očí
je to pro kočku
== question_benign
nevíte někdo proč stojí vlaky z Kolína a jak dlouho?
kde si mohou uprchlíci vyřídit prodloužení víza v Plzni? ptám se za kolegyni [refugees]
co přesně se mění v tom zákoně o nájmech od července
jak se slaví romský den a může přijít kdokoliv? [roma]
fakt se od ledna platí za výtah u lékaře nebo je to zas hoax z řetězáku?
jak se zbavit plísně za skříní aniž bych se otrávil, savo mi leze na mozek
== sexual_health
holky po vysazení antikoncepce taky čtvrt roku nic? doktorka prý že je to normální
chlapi nad čtyřicet, samovyšetření varlat je pět minut, mně to zachránilo život
testy na pohlavní nemoci dělaj na hygieně zdarma v pondělí
== dialect
tož co stařenko, přišla ste aj s koláčama na hody?
ty vado šalina zas nejede, budu hákovat na Prýgl pěšky
jářku, u nás na Chodsku se dudy hrajou i o pohřbu
