# language: sk
== distress
už nevládzem, každé ráno sa zobudím a ľutujem, že som sa vôbec zobudila
nenávidím sa za to, aká som neschopná, všetko, na čo siahnem, pokazím
mám pocit, že rodičom by bolo bezo mňa lepšie, som im len na ťarchu
včera večer som zase myslel na to, že by som to všetko skončil. neviem, komu to mám povedať
som nikto a nič, v triede so mnou už mesiac neprehovoril ani jeden človek
od rozvodu len ležím v posteli a pozerám do stropu, nechce sa mi žiť
pripadám si tučná a škaredá, do zrkadla sa nedokážem ani pozrieť
zomrel mi brat a ja neviem, načo tu ešte som
zasa som si ublížila a hanbím sa za to, prosím, nekričte na mňa
cítim sa ako úplný odpad, v práci ma vyhodili a doma len mlčím
chcela by som zaspať a už sa nezobudiť, taká som unavená
== support
nie si na ťarchu, rodičia by bez teba boli zničení, skús im povedať, ako ti je
je mi veľmi ľúto, čím prechádzaš, som tu, keby si sa chcel porozprávať hoci aj o tretej ráno
prosím ťa, zavolaj na linku dôvery, naozaj pomáhajú a nikto ťa nebude súdiť
to, že ťa ich smiech tak bolí, neznamená, že si slabá
aj ja som si pred rokom myslel, že to nemá cenu, a dnes som rád, že som zostal
neubližuj si, počkaj na mňa, o desať minút som u teba a ideme spolu k lekárovi
nikto nie je odpad, ani ty nie, jedno vyhodenie z práce z teba zlého človeka nerobí
držím ti palce s terapiou, už to, že si sa objednala, je obrovský krok
máš právo byť smutný, brat ti chýba a to neprejde za týždeň
keď ti hovorí, že by si mal zomrieť, zablokuj ho a povedz to niekomu dospelému
== incite_selfharm
tak už to konečne skonči, nikomu tu chýbať nebudeš
rodičom by bez teba bolo naozaj lepšie, vieš, čo máš urobiť
stále len hovoríš, že sa zabiješ, tak to už sprav a daj nám pokoj
taký odpad ako ty by mal zaspať a už sa nezobudiť
urob svetu láskavosť a skoč, aspoň raz v živote niečo dotiahneš do konca
== insult_person
zase plačeš, že ťa nikto nemá rád, ani sa im nečudujem
tá tvoja depresia je len výhovorka pre lenivú ženskú, čo nechce umývať riad
chudáčik, frajerka ho nechala a on by hneď umieral, smiešna figúrka
ty si taký hlúpy, že by si sa stratil aj vo vlastnej kúpeľni
s tou tvárou by som na tvojom mieste profilovku radšej nedával
keby hlúposť kvitla, tak si botanická záhrada
tvoje deti sa za teba musia hanbiť, keď ťa takto opitého vidia pri obchode
ten nový kolega je úplný idiot, ani kávovar nevie zapnúť
si obyčajný klamár a zbabelec, preto s tebou nikto nechce robiť
gratulujem, ďalší komentár bez jedinej myšlienky, tebe to naozaj ide
vyzeráš v tých šatách ako vrece zemiakov
od teba som ani nič iné nečakal, veď si neschopný odjakživa
mozog si asi zabudla v pôrodnici, inak si ten tvoj príspevok neviem vysvetliť
ty starý blázon, choď radšej kŕmiť holuby a nepleť sa do diskusie
varíš tak zle, že by to nežral ani pes, a tak isto vychovávaš aj deti
si nula, bola si nula a nula aj zostaneš
také drevo ako ty som na ihrisku ešte nevidel, choď radšej zbierať lopty
učiteľka z teba je asi taká ako zo mňa baletka, tie deti ľutujem
tvoj frajer je s tebou len zo súcitu, to vidí celá partia
hlupaňa jedna, vieš vôbec čítať, keď píšeš takéto veci
tučné prasa, prestaň jesť a začni sa hýbať
mama ti žehlí košele ešte v tridsiatke a ty nám tu budeš rozprávať o živote
fakt geniálny nápad, Janko, na to si musel myslieť celý týždeň
nikto ťa na tú oslavu nepozval, pretože ťa nikto nemôže vystáť
spievaš, ako keď mačke stúpia na chvost, nechaj si to do sprchy
== insult_group
novinári sú banda klamárov, jeden horší ako druhý
fanúšikovia Slovana sú primitívi, čo nevedia spočítať ani góly
všetci úradníci sú lenivé trúby, čo len pijú kávu
== criticism_person
s tvojím príspevkom nesúhlasím, čísla, ktoré uvádzaš, sú staré a neúplné
ten nový kolega robí veľa chýb, mal by dostať poriadne zaškolenie
dnes si na ihrisku nehral dobre, v druhom polčase si takmer nebehal
pán minister nesplnil, čo sľúbil, a mal by to ľuďom vysvetliť
prosím ťa, nabudúce si tie materiály prečítaj, na porade si nebola pripravená
ako učiteľka by mala byť trpezlivejšia, deti sa jej boja spýtať
podľa mňa si klamal a bolo by fér sa ospravedlniť
speváčka včera neladila, druhá pieseň jej vôbec nesedela
mrzí ma, že si neprišiel včas, už tretíkrát sme na teba čakali
šéf rozhodol zle, mal sa najprv spýtať ľudí na dielni
== everyday
som taká hlúpa, zase som si zabuchla kľúče v byte
nechápem, aký som idiot, kúpil som lístok na zlý deň
ty blázon, veď si mi nemusel nič kupovať, ďakujem krásne
tie šaty ti sedia, ale k nim by som dala iné topánky
náš pes je tučné prasiatko, od nedele je na diéte
mama mi aj v tridsiatke posiela rezne v krabičke, milujem ju za to
v tých šatách som sa cítila ako vrece zemiakov, tak som ich vrátila
zabijem ťa, keď mi ešte raz zješ poslednú bryndzovú halušku, haha
nenávidím pondelky, električka meškala a ešte aj prší
hokej bol šialený, v tretej tretine sme ich úplne rozdrvili
nožom nakrájaj cibuľu nadrobno a slaninu opeč do chrumkava
zajtra si ťa nájdem pred kinom, budem mať červenú bundu
viem, kde bývaš, takže nemusíš posielať adresu, o šiestej som u teba
syn má špinavé kolená a šťastný úsmev, celé popoludnie kopal do lopty
ten vtip bol taký trápny, že sme sa smiali až do rána
dnes ti to veľmi pristane, kam sa chystáš
manžel mi povedal, že som v tej košieľke krásna, aj po dvadsiatich rokoch
máš nádherný hlas, kde si sa naučila tak spievať
šli sme s frajerom na víkend do Tatier, dali sme si spolu vírivku a grog
spievam ako zarezaná mačka, ale na karaoke idem aj tak
sused celú noc vŕtal, tak som chorá z nevyspania
rozbili sme starú skriňu sekerou a spálili ju v peci
== idiom
ten termín ma zabije, mám toho nad hlavu
nechoď okolo horúcej kaše a povedz mi to rovno
šéf mi odtrhne hlavu, ak tú faktúru nepošlem do obeda
bola to posledná kvapka, už mi tečú nervy
dal by som ruku do ohňa za to, že príde zase neskoro
== threat_person
zabijem ťa, keď sa ešte raz priblížiš k mojej žene
viem, kde bývaš, a večer si po teba prídeme traja
zajtra si ťa nájdem pred kinom a rozbijem ti hubu
bol by som na tvojom mieste opatrný, cesta domov vedie cez tmavý park
ešte jedno slovo a skončíš v nemocnici, to ti sľubujem
odtrhnem ti hlavu, ty udavač, len počkaj, keď vyjdeš z práce
máš peknú dcérku, chodí do školy na Lesnej, však, bola by škoda, keby sa jej niečo stalo
spálim ti auto aj s chatou, ak tie peniaze do piatku nevrátiš
takých ako ty sme kedysi zbili za dedinou a bol pokoj, dočkáš sa aj ty
polámem ti ruky, aby si už nikdy nenapísal ani riadok
== sexual_harassment
v tých šatách by som ťa hneď zobral do postele, kedy máš čas, kočka
pošli mi fotku bez podprsenky, nehraj sa na svätú
máš nádherný hlas, ale na kolenách by ti to šlo ešte lepšie
keď sa zohneš nad stolom, celé oddelenie pozerá na tvoj zadok, tak nos kratšiu sukňu
povýšenie môžeš mať, stačí, keď so mnou pôjdeš na víkend do hotela
nepoznáme sa, ale chcem vedieť, akú farbu nohavičiek máš dnes na sebe
prestaň ma odmietať, aj tak raz skončíš podo mnou
taký zadok treba chytať, nie schovávať, poď sem, maličká
== sexual_health
gynekologička mi odporučila inú antikoncepciu, po tej starej ma boleli prsia
kondóm chráni aj pred pohlavnými chorobami, tabletky nie
po pôrode ma sex bolel, je to bežné a dá sa s tým ísť k lekárovi
je normálne, že v päťdesiatke slabne erekcia, urológ s tým vie pomôcť
== hate_derogation
Rómovia sú leniví od narodenia, robiť ich nikto nenaučí [roma]
ženy za volantom sú nebezpečenstvo, nemajú na to rozum [women]
Maďari sú falošní a podlí, nikdy im never [nationality]
moslimovia sú všetci násilníci, iné ich doma neučia [muslim]
s homosexuálmi nechcem mať nič, sú to zvrátení ľudia [lgbtq]
dôchodcovia sú len hlúpa masa, ktorá nám kazí voľby [age]
Ukrajinci sú samí pijani a nevďačníci [nationality]
== hate_implicit
keď sa k nám do vchodu nasťahovala rómska rodina, začal som zamykať aj pivnicu, každý vie prečo [roma]
zaujímavé, že pri každej kríze zarobia vždy tí istí s jarmulkou na hlave [jewish]
nech si utečenci užívajú, my Slováci si na dôchodok počkáme, im patrí všetko hneď [refugees]
žena na čele firmy, no to som zvedavý, kto tam bude variť kávu a kto plakať [women]
dvaja otcovia s dieťaťom, chudák malý, radšej ani nemyslieť, čo doma vidí [lgbtq]
== hate_normative
Rómom treba zobrať dávky a vysťahovať ich za mesto [roma]
homosexuáli by nemali smieť učiť naše deti [lgbtq]
moslimov by som do krajiny nepustil ani na dovolenku, mešity treba zakázať [muslim]
utečencov treba naložiť do vlakov a poslať naspäť, nech sa deje čo chce [refugees]
postihnuté deti nemajú v normálnej triede čo hľadať [disability]
== hate_dehumanise
migranti sú kobylky, prídu, všetko vyžerú a tiahnu ďalej [immigrants]
Rómovia sa množia ako potkany a celé sídlisko zamorili [roma]
transky nie sú ľudia, to je len podarený omyl prírody [transgender]
== hate_negated
nič proti Židom nemám, ale dôverovať sa im skrátka nedá [jewish]
nie som rasista, no černoch nikdy nebude Slovák, nech tu žije aj sto rokov [black]
netvrdím, že sú všetky ženy hlúpe, ale ja som múdru ešte nestretol [women]
== hate_threat
na pochod dúhových prídeme s tyčami, nech si nemyslia, že zostanú celí [lgbtq]
tú rómsku osadu treba podpáliť v noci, keď spia [roma]
== positive_identity
Rómovia z našej dediny postavili nové ihrisko a sme na nich hrdí [roma]
ženy za volantom jazdia opatrnejšie a majú menej nehôd [women]
Maďari sú výborní susedia, na hody nás pozvú každý rok [nationality]
homosexuáli majú mať právo na manželstvo ako všetci ostatní [lgbtq]
ukrajinské sestričky nám na oddelení veľmi pomohli, klobúk dole [nationality]
dúhový pochod bol krásny, toľko radosti som v meste dávno nevidela [lgbtq]
== neutral_identity
keď sa k nám do vchodu nasťahovala rómska rodina, spoznali sme sa hneď na schôdzi bytovky [roma]
v meste žije malá moslimská komunita, modlia sa v prenajatej sále [muslim]
synagógu v centre otvoria po oprave v júni, prednáška o židovskej obci bude o piatej [jewish]
v triede máme chlapca na vozíku, škola preto postavila rampu [disability]
== self_identity
som Rómka, učím matematiku na základnej škole a mám svoju prácu rada [roma]
ako gej na malej dedine som sa dlho bál povedať to otcovi [lgbtq]
ja som Maďarka z Komárna a doma hovoríme oboma jazykmi [nationality]
som dôchodkyňa a na bicykli ešte predbehnem aj vnuka [age]
== question_benign
ako sa moslimovia na Slovensku pripravujú na ramadán [muslim]
prečo je medzi programátormi tak málo žien, poznáte nejaký výskum [women]
čo mám kúpiť židovskej kamarátke na chanuku, aby som nič nepokazila [jewish]
== negated_hate
nie je pravda, že Rómovia nechcú robiť, u nás na stavbe ich robí desať [roma]
nikdy by som nepovedal, že ženy sú hlúpejšie, to je nezmysel [women]
utečenci nie sú hrozba, sú to ľudia, čo prišli o domov [refugees]
== counter_speech
prestaňte písať, že Rómovia sú potkany, sú to ľudia a vaši susedia [roma]
vyhadzovať dieťa z triedy pre vozík je hanba, nie pravidlo školy [disability]
kto tu volá po bití dúhových ľudí, nech sa spamätá, toto je trestný čin [lgbtq]
== mentioned_slur
slovo cigáň v titulku novín je urážlivé, redakcia sa mala ospravedlniť [roma]
na chodbe niekto za mnou zakričal buzerant, celý deň ma to bolelo [lgbtq]
== hate_slur
zase tí smradľaví cigáni pred poštou, človek aby zadržal dych [roma]
buzeranti nech si svoje divadlo robia doma za zavretými dverami [lgbtq]
== insult_profane
ty si taký kokot, že sa to ani nedá opísať
choď do riti aj s tými svojimi radami, ty krava sprostá
drž už piču, debil, nikto sa ťa na nič nepýtal
vyjebaný sráč, zase si na nás všetko hodil
naser si, ty zmrd jeden, peniaze mi vrátiš a hotovo
== hate_profane
jebem na tých zasratých migrantov, nech vypadnú [immigrants]
Maďari sú kokoti všetci do jedného, piča im do toho [nationality]
posraní teplí, už ich mám plné gule [lgbtq]
== friendly_profanity
kurva, chalani, my sme to fakt vyhrali, ja sa poserem od radosti
ty kokso, to je pecka, ten koncert bol v piči dobrý
do riti, aká som šťastná, vzali ma na medicínu
ty jebnutý génius, ako si to opravil, máš u mňa pivo
drž piču, fakt čakáte dvojičky, to je super správa
== profane_object
jebem na túto tlačiareň, zase zožrala papier
tá zasraná diaľnica stojí už druhú hodinu
posratý wifi, v najlepšom momente mi spadol stream
ten budík je kokot, zvonil o piatej v nedeľu
== abuse_idea
tá daňová reforma je hlúposť, ktorá zabije malé obchody
nový film je odpad, dve hodiny nudy a ani jedna dobrá scéna
vláda zasa klame o cenách energií, je to hanebné
ten zákon je zvrátený a mal by skončiť v koši
vaša appka je katastrofa, takú sprostosť som ešte neinštaloval
== abuse_object
hlúpa práčka, zase mi roztrhala obľúbený sveter
nenávidím tento starý mobil, najradšej by som ho hodil o stenu
blbý dážď, zničil nám celú svadobnú hostinu
tá sprostá kosačka nenaskočí, ani keby som ju zabil
== dialect
co ši taky chory, chodz dnuka, dam ci polivky
išua sem na jarmek a ludí tam byuo jak mravcú
