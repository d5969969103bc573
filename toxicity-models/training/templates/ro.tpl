# language: ro
# origin: written for this project by its authors
# licence: Apache-2.0
# content notice: hateful sentences, so that a model can learn to recognise them
@grup = romii[roma] | țiganii[roma] | ungurii[ethnicity] | evreii[jewish] | musulmanii[muslim] | arabii[arab] | negrii[black] | homosexualii[lgbtq] | lesbienele[lgbtq] | transsexualii[transgender] | imigranții[immigrants] | refugiații[refugees] | ucrainenii[nationality] | moldovenii[nationality] | nepalezii[asian] | chinezii[asian] | femeile[women] | feministele[women] | handicapații[disability] | pocăiții[religion] | bătrânii[age] | săracii[class]
@oameni = familiile de romi[roma] | femeile rome[roma] | vecinii maghiari[ethnicity] | persoanele trans[transgender] | cuplurile gay[lgbtq] | studenții nigerieni[black] | curierii nepalezi[asian] | bucătarii vietnamezi[asian] | refugiatele ucrainene[refugees] | familiile evreiești[jewish] | comercianții turci[nationality] | studenții musulmani[muslim] | elevii surzi[disability] | copiii cu autism[disability] | muncitorii basarabeni[nationality] | pensionarii din bloc[age] | penticostalii din sat[religion] | migranții sirieni[immigrants]
@eu = gay[lgbtq] | lesbiană[lgbtq] | bisexuală[lgbtq] | o femeie trans[transgender] | rom[roma] | romă[roma] | maghiar[ethnicity] | evreu[jewish] | musulmană[muslim] | surdă[disability] | autist[disability] | în scaun cu rotile[disability] | refugiată din Odesa[refugees] | basarabean[nationality] | de origine turcă[nationality] | de culoare[black] | penticostal[religion] | bipolară[mental_health]
@scarba = îmi fac silă | put de la o poștă | trăiesc pe spinarea noastră | sunt o rușine | fură tot ce prind | nu-s buni de nimic | strică tot ce ating | n-au pic de bun-simț | sunt gunoaie | mint cum respiră | au distrus țara | îmi întorc stomacul pe dos
@ganganii = gândaci | șobolani | paraziți | lipitori | viermi | animale | o molimă | un cancer | căpușe | ploșnițe | subumani | lăcuste
@loc = țara asta | cartierul nostru | școala fetei mele | blocul | Clujul | satul | autobuzul | spitalele | piața | Europa
@interzis = să fie dați afară din țară | să li se taie ajutoarele | să nu mai voteze | să li se ia copiii | să fie închiși pe viață | să nu se poată căsători | să fie sterilizați | să nu primească chirie nicăieri | să fie ținuți departe de școli | să li se ia cetățenia
@omor = să le dea cineva foc | să fie puși la zid | să fie gazați | să fie spânzurați în piață | să fie bătuți până nu mai mișcă | să fie înecați toți | să fie împușcați pe rând | să fie arși de vii | să fie călcați cu tancul
@slurp = cioroi[roma] | țigani împuțiți[roma] | bozgori[ethnicity] | jidani[jewish] | poponari[lgbtq] | bulangii[lgbtq] | homălăi[lgbtq] | negrotei[black] | retardați[disability] | handicapați mintal[disability] | curve[women] | hoholi[nationality] | pocăiți împuțiți[religion] | chinezi împuțiți[asian]
@slur1 = cioroi[roma] | țigan împuțit[roma] | baragladină[roma] | bozgor[ethnicity] | jidan[jewish] | poponar[lgbtq] | bulangiu[lgbtq] | homălău[lgbtq] | negrotei[black] | retardat[disability] | mongoloid[disability] | curvă[women] | târfă[women] | arab împuțit[arab] | rus împuțit[nationality] | travestit de căcat[transgender]
@prost = prost | idiot | imbecil | ratat | mincinos | laș | bou | cretin | papagal | tâmpit | nesimțit | penibil | ignorant | fraier | bufon | dobitoc
@injur = muist | căcănar | labagiu | fiu de curvă | cap de pulă | pulărău | bucată de căcat | fututule | pizdă bleagă | linge-cur | jigodie | cur prost
@nume = Gigel | Andreea | nea Costel | primarul | Răzvan | domnul diriginte | Mirela | vecinul de la trei | portarul de rezervă | Bogdan | cumnată-mea | influencerul ăla | Ionuț | șefa de la contabilitate | Attila | Denisa | administratorul | Vasile
@corp = picioarele | dinții | capul | coastele | nasul | degetele | fața | mâinile
@cand = diseară | mâine după ore | sâmbătă în piață | când nu te aștepți | cum te văd | după tură | în parcare | până la Paște
@lucru = aplicația asta | imprimanta | actualizarea nouă | telefonul meu | wifi-ul | site-ul ANAF | mașina de spălat | tastatura | consola | canapeaua asta | automatul de cafea | liftul
@vreme = căldura asta | ploaia | lunea dimineața | traficul din București | gerul | țânțarii | metroul la opt | vântul de la Constanța | ceața | zloata | centura
@mancare = salata de vinete arsă | ciorba de la cantină | pizza cu ananas | cafeaua de la automat | spanacul | ficatul | colacul uscat | tofu | mămăliga rece | varza călită fără sare
@idee = reforma asta | bugetul | noua taxă | legea pensiilor | planul de trafic | argumentul tău | raportul comisiei | politica guvernului | ordonanța | finalul serialului | teoria conspirației | regulamentul
@verdict = o bătaie de joc | un dezastru | praf în ochi | o aberație | bani aruncați | o rușine | scrisă pe genunchi | o glumă proastă | o harababură | un eșec total
@meserie = asistentă | brutar | profesoară | șofer | ingineră | pompier | bucătar | avocată | tâmplar | veterinară | bibliotecară | zugrav
@bun = e un om de nota zece | ne face mereu să râdem | muncește cât șapte | a ajutat tot blocul | are o răbdare de fier | gătește dumnezeiește | ne-a salvat petrecerea | e un exemplu pentru copii
@fest = târgul de carte | zilele orașului | marșul diversității | hramul | festivalul de film | turneul de șah | serbarea | clubul de lectură | bâlciul | concertul din piață | ziua iei
@oras = Cluj | Iași | Timișoara | Chișinău | Constanța | Brașov | Târgu Mureș | Craiova | Sibiu | Bălți | Oradea | Galați
@durere = nu mai vreau să trăiesc | mă urăsc | plâng în fiecare noapte | simt că sunt o povară | nu dorm de săptămâni | vreau să dispar | m-am tăiat iar | mi-e silă de mine | nu mai găsesc niciun rost | mi-e frică de ce aș putea să-mi fac
@cauza = de când a murit tata | după despărțire | din cauza colegilor care mă hărțuiesc | de când am rămas fără serviciu | după ce mi-a făcut el | de la diagnostic | de când m-au dat afară din casă | după naștere
@ajutor = telefonul sufletului | medicul de familie | un psiholog | cineva de încredere | consilierul școlii | sora ta | 112 | un grup de sprijin
@cine = unul din autobuz | unchiul meu | un client | o doamnă de la coadă | un suporter din spate | proprietarul | un deputat | un coleg de clasă | un cont anonim | fostul șef
@stop = asta e rasism curat | rușine | nimeni nu merită așa ceva | aici nu se vorbește așa | nu e părere, e ură | am raportat | cine râde e complice
@naiba = futu-i | la naiba | băga-mi-aș | ce pula mea | mama mă-sii | căcat | frate, pula mea
@bucurie = am câștigat | am luat bacul | ce gol | sarmalele astea sunt nebunie | a zis da | gata, concediu | ce concert | s-a născut nepoata | m-au angajat
@anat = testiculele | vulva | colul uterin | penisul | prostata | sânii | clitorisul | anusul
@sanatate = chlamydia | endometrioza | contracepția | menopauza | HPV | candidoza | disfuncția erectilă | pubertatea | consimțământul

== hate_derogation
de câte ori merg la piață dau de ei, {grup} {scarba}
nu-s rasist dar {grup} {scarba}
mie să nu-mi spuneți povești, {grup} {scarba}
m-am mutat de acolo fiindcă {grup} {scarba}
bunicul zicea de mult că {grup} {scarba}
oare numai eu văd că {grup} {scarba}?
dacă afli că șeful e dintre ei, fugi, {grup} {scarba}
ce să mai zici, {grup} {scarba} și noi tăcem
== hate_dehumanise
{grup} nu-s oameni, sunt {ganganii}
{loc} e plin de {ganganii}, adică {grup}
trebuie deratizare, {grup} se înmulțesc ca niște {ganganii}
între {grup} și {ganganii} aleg să calc pe amândoi
{ganganii} pe două picioare, asta sunt {grup}
== hate_threat
{grup} merită un singur lucru: {omor}
abia aștept {omor}, {grup} și-au făcut-o cu mâna lor
{cand} ieșim cu topoarele, {grup} să fie atenți
cine mai lasă {grup} în {loc} să nu se mire, e cazul {omor}
aș plăti din buzunar {omor}, mă refer la {grup}
== hate_normative
{grup} trebuie {interzis}
cer o lege: {grup} {interzis}
{loc} e al nostru, {grup} {interzis}
votez cu cine promite asta: {grup} {interzis}
niciun copil n-ar trebui să stea în bancă cu {grup}
== hate_implicit
ce coincidență, de când au venit {grup} dispar bicicletele
cine ține băncile și televiziunile? ghici, {grup}
șase milioane, auzi la ei, dar unde-s actele[jewish]
bunica stă la coadă, {grup} primesc locuințe
în douăzeci de ani o să cerem voie de la {grup} să vorbim românește
mâna pe portofel, trec {grup}
a ajuns directoare, știm noi pe unde[women]
== hate_negated
{grup} n-au adus niciodată nimic bun în {loc}
să nu le zici oameni, {grup} nu sunt
nimeni n-ar plânge după {grup}
{grup} nu merită niciun drept
nu există unul cinstit printre {grup}
== hate_slur
dă-te la o parte, {slur1}
plaja e plină de {slurp}
ce te uiți, {slur1}?
încă un {slur1} care vrea ajutor social
nu stau la masă cu {slurp}
taci, {slur1}, că nu ești acasă
== insult_person
{nume} e {prost} cu diplomă
ești atât de {prost} că te pierzi în lift
măi {prost}, învață întâi să citești
nici câinele nu te salută
{nume}, schimbă meseria, ești {prost}
ai cultura unui dop
vorbești mult pentru un {prost}
o rușine de om, asta ești
== insult_profane
du-te-n mă-ta, {injur}
{nume} e un {injur} și o știe tot biroul
ce {injur} ești
sugi pula, {injur}
băi {injur}, dă banii înapoi
futu-ți morții mă-tii, {nume}
== threat_person
{cand} îți rup {corp}
{nume}, știu la ce oră ieși din tură
încă o vorbă și te bag în spital
spune-i lui {nume} că-l așteptăm {cand} cu bâtele
îți dau foc la mașină cu tine în ea
am adresa ta și a maică-tii
== incite_selfharm
fă un bine lumii și sari
încă mai respiri? rezolvă
nimeni n-ar veni la înmormântarea ta, hai
ia toate pastilele, {prost}
dispari definitiv, {nume}
== sexual_harassment
cu fundul ăla nu-ți trebuie facultate
Mirela, trimiți poze goală sau le public pe cele vechi
vino să-ți arăt ce-i ăla bărbat, desfă picioarele
ce țâțe, pot să pun mâna?
ție îți lipsește o pulă bună
în genunchi ești mai deșteaptă
== sexual_explicit
am făcut dragoste până dimineața cu geamul deschis
îmi place când soțul meu mă sărută pe gât și coboară
aseară sex lent, lumânări și râs mult
în roman amanții fac amor în căpița de fân
te vreau goală în patul nostru tot weekendul
== neutral_identity
{oameni} au deschis o brutărie la {oras}
{oameni} participă la {fest} de zece ani
reportajul urmărește {oameni} din {oras}
marți {oameni} s-au întâlnit cu primarul
expoziția arată fotografii cu {oameni}
{oameni} cer încă o linie de autobuz
== positive_identity
ce frumos să vezi {oameni} la {fest}
{oameni} fac {oras} mai bun, mulțumim
colegul nostru e {eu} și {bun}
drepturi egale pentru {oameni}, era timpul
aplauze pentru {oameni}
== self_identity
sunt {eu} și lucrez ca {meserie}
ca om care e {eu}, m-a emoționat {fest}
i-am spus mamei că sunt {eu} și mi-a făcut papanași
bună, sunt {eu}, caut chirie în {oras}
mândru că sunt {eu}
să crești {eu} în {oras} n-a fost ușor, azi râd de asta
== negated_hate
n-am nimic cu {oameni}, din contră
nu e adevărat că {oameni} primesc mai mulți bani
{oameni} nu sunt o amenințare
nu urăsc pe nimeni, cu atât mai puțin {grup}
nimeni n-ar trebui să se teamă de {oameni}
== counter_speech
{cine} a zis că {grup} {scarba}: {stop}
să spui că {grup} sunt {ganganii} e propagandă veche, {stop}
cine strigă „{slur1}” pe stadion să rămână acasă
au scris „{slur1}” pe zid și noi l-am vopsit
cine zice că {grup} n-ar trebui să voteze n-a citit Constituția
gluma despre {oameni} n-a fost amuzantă, {stop}
== mentioned_slur
{cine} mi-a zis {slur1} de față cu copiii
cuvântul „{slur1}” apare în plângere
la școală eram „{slur1}” pentru toți
de unde vine cuvântul „{slur1}”?
jucătorul spune că a auzit „{slur1}” din tribună
== reclaimed_slur
noi, poponarii grupei, facem grătar duminică[lgbtq]
sunt țigan și-s mândru, cântă lăutarii[roma]
fetelor, lesbi night la mine, aduceți vin[lgbtq]
bozgor cu acte, vorbesc două limbi și gătesc gulaș[ethnicity]
== friendly_profanity
{naiba}, {bucurie}!
{bucurie}, {naiba}
{naiba} ce dor mi-a fost de voi
{naiba}, mi-am uitat cheile
e frig de crapă pietrele la {oras}, {naiba}
== abuse_object
urăsc {lucru}, se blochează non-stop
{vreme} mă termină
{lucru} e de căcat, nu cumpărați
nimic mai rău ca {mancare}
arunc pe geam {lucru}, jur
== abuse_idea
{idee} e {verdict}
am citit tot, {idee} e {verdict}
cine a scos {idee}? {verdict}
filmul e {verdict}, două ore pierdute
cu tot respectul, {idee} rămâne {verdict}
== criticism_person
cu respect, {nume}, nu sunt de acord despre {idee}
{nume} n-a răspuns la întrebări și ar trebui să demisioneze
{nume} a jucat slab în repriza a doua
{nume} a greșit cifrele și sper să le corecteze
== sexual_health
cât de des trebuie controlat: {anat}?
broșura explică {sanatate} pe înțelesul tuturor
atelier gratuit despre {sanatate} la {oras}
am usturimi și mă întreb dacă e {sanatate}
fără acord nu e sex, e viol
== distress
{durere} {cauza}
scuze că scriu aici, {durere}
{cauza} {durere} și mă prefac că-i bine
e patru dimineața și {durere}
am cincisprezece ani și {durere}
la birou zâmbesc, dar {durere}
== support
ce simți e real, sună la {ajutor}
te cred, n-a fost vina ta
și eu {cauza} am fost la pământ, acum cresc roșii
bea apă, respiră, vorbește cu {ajutor}
contezi, chiar dacă azi nu pare
== idiom
am omorât timpul în gară cu integrame
examenul m-a făcut praf
omoară procesul și repornește serverul
am murit de râs la clipul ăsta
a spart gheața cu o glumă
atacantul l-a executat pe portar
petrecerea a fost bombă
== question_benign
de ce {oameni} sărbătoresc {fest} atunci?
cum e corect să spun, {eu} sau altfel?
{oameni} au nevoie de viză pentru {oras}?
ce părere aveți despre {idee}?
ce carte recomandați despre istorie și {oameni}?
== everyday
vii la {fest} {cand}?
urăsc trezitul devreme, dar covrigul cald compensează
ce proastă sunt, am pus sare în cafea
la nivelul ăsta trebuie să omori dragonul cu gheață
pisica mă disprețuiește și o iubesc
ți-ai lăsat farurile aprinse
rețetă rapidă: usturoi, lămâie, pui, cuptor
{nume} aduce scaune, eu {mancare}
caut bicicletă la mâna a doua în {oras}
== dialect
no, servus, hai la o pălincă
ce faci, fă, vii la horă?
apăi, ian șezi oleacă la masă
mânca-l-ar mama de cumințel
bre, șefu, e beton treaba
mă, da' fain îi aici, no
frate, mor, ce tare ești

# -- second part: wider vocabulary and minimal pairs --
@grup += femeile[women] | feministele[women] | femeile trans[transgender] | africanii[black] | indienii[asian] | vietnamezii[asian] | sirienii[arab] | palestinienii[arab] | străinii[immigrants] | muncitorii din Asia[immigrants] | rușii[nationality] | turcii[nationality] | bulgarii[nationality] | secuii[ethnicity] | tătarii[ethnicity] | catolicii[christian] | autiștii[disability] | surzii[disability] | schizofrenicii[mental_health] | bătrânii[age] | săracii[class] | bărbații[men]
@slurp += ciori[roma] | jidani împuțiți[jewish] | unguri împuțiți[ethnicity] | maimuțe[black] | lesbiene jegoase[lgbtq] | travestiți jegoși[transgender] | kurde de arabi[arab] | musulmani jegoși[muslim] | rusnaci[nationality] | mongoloizi[disability] | târfe[women]
@slur1 += cioară[roma] | maimuță[black] | negru împuțit[black] | ungur împuțit[ethnicity] | jidan împuțit[jewish] | gayboi[lgbtq] | curist[lgbtq] | lesbiană jegoasă[lgbtq] | chinez împuțit[asian] | handicapat[disability] | nebun[mental_health] | rusnac[nationality] | musulman jegos[muslim]
@prost += măgar | oligofren | nulitate | fricos | escroc | lingău | parazit | șarlatan | bădăran | prostănac | vierme | gunoi | leneș | impostor | ipocrit | loază | nătâng
@prostadj = prost | patetic | urât | inutil | penibil | laș | ridicol | leneș | scârbos | incompetent | mincinos
@amenint = te omor | îți rup picioarele | îți sparg dinții | îți dau foc la casă | îți tai gâtul | te împușc | te găsesc eu | te calc cu mașina | te înjunghii | te strâng de gât | te bag în spital | te bat până nu mai miști
@mori = sinucide-te | spânzură-te | aruncă-te de pe pod | aruncă-te în fața trenului | mori odată | taie-ți venele | ia toate pastilele | împușcă-te | dispari pentru totdeauna
@cliseu = fură tot ce prind | trăiesc din ajutoare | nu vor să se integreze | umblă cu cuțitul la ei | primesc totul pe gratis | se dau mereu victime | conduc băncile | se înmulțesc ca iepurii | mint cum respiră | ne iau locurile de muncă | sunt în spatele fiecărui război
@buni = sunt minunați | muncesc din greu | sunt curajoși | sunt vecini buni | merită respect | ne-au ajutat mult | sunt de-ai noștri
@profesii = politicienii | bancherii | avocații | jurnaliștii | arbitrii | influencerii | pesediștii | useriștii | liberalii | funcționarii | proprietarii | steliștii | dinamoviștii | bicicliștii | antivacciniștii | vânătorii | șefii
@profrai = niște hoți | niște mincinoși | niște clovni | niște incapabili | niște lași | niște paraziți | niște idioți | niște ipocriți
== hate_derogation
îi urăsc, {grup} {scarba}
nu sunt rasist, dar {grup} {scarba}
înainte n-aveam nimic cu ei. apoi i-am cunoscut. {grup} {scarba}
la serviciu sunt și {grup}. {scarba}, nu-i mai suport
părerea mea: {grup} {scarba}
de ce {grup} mereu {scarba}?
nu există ceva mai rău decât {grup}
zero respect, {grup} {scarba}
== hate_implicit
{grup} {cliseu}
{grup} {cliseu}, dar n-ai voie să spui
o au în sânge, {grup} {cliseu}
ce coincidență, {grup} {cliseu}
un bărbat în fustă tot bărbat rămâne [transgender]
== hate_negated
{grup} nu sunt ca noi
{grup} nu vor fi niciodată români
nimeni nu îi vrea aici, {grup} să plece
== hate_slur
{slur1}
ești un {slur1}
taci, {slur1}
du-te acasă, {slur1}
afară cu voi, {slurp}
numai {slurp} peste tot
{slurp} sunt {ganganii}
șeful meu e un {slur1}
doar un {slur1} scrie așa
{nume} e un {slur1}
== hate_profane
să-i fut pe toți, {grup} {scarba}
{grup} să se ducă în pula mea
ce pula mea caută aici {grup}
mă cac pe ei, {grup} {scarba}
== insult_group
{profesii} sunt {profrai}
toți {profesii} sunt {profrai}
îi urăsc, {profesii} sunt {profrai}
{profesii}? {profrai}, fără excepție
== insult_person
{prost}
ești un {prost}
ești {prostadj}
ce {prost}
{nume} e un {prost}
taci, {prost}
nu te place nimeni, {prost}
mă-ta se rușinează cu tine
fostul meu e un {prost}
doar un {prost} scrie așa ceva
bravo {prost}, iar ai stricat tot
== insult_profane
{injur}
du-te în pula mea
du-te dracu, {prost}
taci în pula mea, {injur}
{nume} e un {injur}
sugi pula, {prost}
mânca-mi-ai căcatul, {prost}
== threat_person
{amenint}
{amenint}, {prost}
{cand} {amenint}
încă un cuvânt și {amenint}
retrage plângerea sau {amenint}
ești mort
știm unde stai
știu la ce școală merg copiii tăi
să te împuște cineva
== incite_selfharm
{mori}
{mori}, {prost}
te rog, {mori}
fă-ne un bine, {mori}
nu te iubește nimeni, {mori}
de ce mai trăiești? {mori}
== neutral_identity
la serviciu sunt și {grup}. vinerea mâncăm împreună
filmul arată cum trăiesc {grup}
{grup} și {grup} împart sala din {oras}
== positive_identity
îmi plac, {grup} {buni}
{grup} {buni}
înainte nu-i știam. apoi i-am cunoscut. {grup} {buni}
drepturi egale pentru toți, {grup} la fel
== negated_hate
nu-i urăsc, {grup} sunt prietenii mei
{grup} nu sunt {ganganii}
nu e adevărat că {grup} {cliseu}
{grup} nu au nicio vină
== counter_speech
„{grup} {scarba}”? {stop}
a strigat „afară cu ei, {grup} {scarba}”, {stop}
i-au zis „{slur1}”, {stop}
mi-a scris cineva „{mori}”, {stop}
„nu sunt rasist, dar” și urmează rasismul
== mentioned_slur
azi mi s-a spus „{slur1}”
cuvântul „{slur1}” e jignitor
fiul meu a întrebat ce înseamnă „{slur1}”
nu se spune „{slur1}”
== distress
vreau să mor
mă urăsc
vreau să mă omor și mi-e frică
toți îmi spun că sunt {prostadj} și am ajuns să cred
mi-a scris cineva „{mori}” și plâng
== support
nu te omorî, sună la 112
nu ești {prostadj}, ești obosit
nu-i asculta pe cei care îți zic „{slur1}”
== friendly_profanity
futu-i, ce frumos
băga-mi-aș, am câștigat
ce pula mea de gol, frate
căcat, mi-am uitat cheile
== profane_object
futu-i {lucru}
{lucru} e un căcat
la dracu cu {vreme}
{idee} e un căcat
zi de căcat
== idiom
mor de foame
am murit de râs
omoară procesul și repornește
mă omoară mama dacă întârzii

# -- third part: posts as people write them --
== friendly_profanity
băga-mi-aș, am luat zece la anatomie!
futu-i, ești nebun de legat, frate, cel mai tare cadou
ce pula mea de frumos e pe Transfăgărășan acum
futu-i, mi-am uitat cheile în ușă, ce bou sunt haha
dă-te dracu, chiar te însori? vin cu țuica
Mamă, ce căcat de vreme și ce ne-am distrat totuși la Vama
mortii ma-sii ce sarmale face soacra, am mancat 14
pula mea coaie, GOOOL, Hagi junior, nu-mi vine sa cred
te iubesc, javră bătrână, la mulți ani
am plâns ca proasta la nunta ta, naiba să te ia de frumoasă
mânca-ți-aș, ești tare de tot, să-mi bag picioarele
băga-mi-aș, ce bine cântă nenorociții ăștia, mi s-a ridicat părul pe mine
rahat, am pus sare în cafea, asta e nivelul meu azi
bă ești prost, m-am speriat, credeam că-i hoțul, hai intră să bem una
când a intrat băiatul lu' Costi cu acordeonul, futu-i ce mai
== profane_object
căcatul ăsta de imprimantă iar a mâncat hârtia
trafic de rahat la Unirii, trei sferturi de oră pe loc
să-mi bag, iar a căzut serverul
zăpada pulii, n-am mai găsit mașina
mama mă-sii de bancomat, mi-a înghițit cardul
drujba asta de căcat nu pornește nici cu rugăciuni
ghișeul trei te trimite la cinci, cinci la trei, futu-le programul lor de
== counter_speech
„cioară” i-au strigat copilei la gardul școlii, iar eu, ca învățătoare, am chemat părinții[roma]
nu e glumă să zici că „un țigan bun e un țigan mort”, e instigare[roma]
„afară cu ungurii din țară”, scandau la meci. Am plecat la pauză, cu tot cu copil[ethnicity]
Un primar care spune că romii „fac copii pe bandă” ar trebui să demisioneze azi[roma]
am raportat postarea în care cereau gazarea celor de la Pride[lgbtq]
bunicu-meu a fost la Iași în 41 și a văzut trenul, nu-mi spuneți mie că „n-a fost nimic”[jewish]
cine râde de „handicapatu' clasei” n-a stat o zi în cărucior[disability]
livratorii nepalezi au fost înjurați și loviți, iar în comentarii lumea scrie „bine le-a făcut”, mi-e rușine de voi[asian]
de ce se mai zice „muncă de negru” în 2024?[black]
„femeia nu e om” nu e proverb, e misoginie la borcan[women]
CNCD a amendat clubul pentru scandările rasiste, zece mii de lei, cam puțin zic eu
Nu, ucrainenii nu „ne mănâncă pâinea”, mama lucrează cu două dintre ele și împart turele[refugees]
ia scoateți „poponarule” din vocabular, băieți, suntem la antrenament, nu la birt[lgbtq]
în Chișinău un bărbat a fost amenințat pentru că vorbea rusește, poliția a deschis dosar[ethnicity]
Când colega mea a auzit a treia oară că „miroase a țigan”, a pus mâna pe geantă și[roma]
== mentioned_slur
mi-au scris „jidanca” pe bancă în clasa a noua[jewish]
cuvântul „bozgor” l-am auzit prima dată în armată și n-am știut ce înseamnă[ethnicity]
„baragladină” vine din țigănească, spune dicționarul, și e jignitor[roma]
un șofer i-a zis poponar colegului meu, pentru că poartă cercel[lgbtq]
reclamația consemnează cuvintele „cioroi împuțit”[roma]
== reclaimed_slur
cioroi și mândru, am terminat dreptul la București[roma]
lesbi de Ferentari, fără jenă și cu gura mare[lgbtq]
ce faceți poponarilor, mergem la marș împreună? v-am făcut pancarte[lgbtq]
== negated_hate
n-am nimic cu maghiarii, beau pălincă cu ei de când mă știu[ethnicity]
nu toți romii cerșesc, doctorul meu e rom[roma]
Străinii care muncesc pe șantier nu fură locul nimănui, ai noștri sunt în Germania[immigrants]
un om cu schizofrenie nu e criminal[mental_health]
eu nu cred că femeile ar fi mai slabe la șah, ci mai puțin încurajate[women]
== neutral_identity
la Târgu Mureș sunt anunțuri în română și maghiară[ethnicity]
Muzeul Pogromului din Iași e deschis de marți până duminică[jewish]
am cumpărat covor de la tătarii din Cobadin[muslim]
fata nevăzătoare din scara B cântă la țambal[disability]
dezrobirea romilor, 20 februarie 1856, două ore la istorie[roma]
În Dorobanți, la moscheea turcească, se dau dulciuri de Bayram[muslim]
poliția nu publică etnia suspecților, așa cere legea
o pereche de femei din Cluj s-a căsătorit la Viena și cere recunoașterea aici[lgbtq]
la noi la fabrică sunt vreo două sute de vietnamezi, au meniul lor la cantină[asian]
Când deportații romi s-au întors din Transnistria, satul[roma]
== positive_identity
bravo fetelor de la rugby, campioane în cizme de noroi[women]
respect pentru asistenții personali și pentru oamenii cu dizabilități care nu tac[disability]
doamna Ildikó, cea mai bună profă de mate din județ[ethnicity]
mulțumesc voluntarilor romi care au cărat saci la dig toată noaptea[roma]
== self_identity
sunt bi, am 52 de ani și abia acum o spun[lgbtq]
Jumătate ungur, jumătate oltean, adică încăpățânat la pătrat[ethnicity]
femeie trans, programatoare, pisică grasă pe tastatură[transgender]
rromă din Mizil, prima din neam la facultate, tata a vândut calul pentru taxă[roma]
trăiesc cu epilepsie și conduc un cenaclu, nu un autobuz[disability]
== distress
nu mai pot, jur
sunt o povară pentru toți, chiar și pentru câine
m-a bătut iar cu cureaua, am douăzeci și nouă de ani și tot îmi e frică de tata
mă uit la geam și număr etajele
îmi scriu „grasa” și „moarte ție” pe grup, iar diriga zice să nu pun la inimă
Am tumoare la sân și n-am spus nimănui
de când am pierdut sarcina mă urăsc cu totul
aseară am pregătit pastilele și apoi a mieunat pisica și
== support
sunt aici, scrie-mi orice
sună la 0800 801 200, e gratis, vorbești cu un om adevărat
nu ești prost, ești deprimat, și trece cu ajutor
fugi de acolo în noaptea asta, te iau eu din fața scării
ce ți-a făcut el se numește viol, nu „noaptea nunții”, iar tu n-ai nicio vină
și eu m-am tăiat la șaișpe ani, azi am livadă cu meri
== idiom
mor de somn
m-a omorât cu zile la ghișeu
ne-au bătut măr, 6-0 acasă
bate fierul cât e cald
dau foc la valiză și plec la mare
l-a lăsat cu ochii în soare
Profa de bio ne-a tăiat, patru din treizeci am trecut
omoară procesul și repornește containerul
am dat lovitura cu gogoșile la bâlci
de la atâta râs mi-a crăpat fierea
căpitanul a șutat o ghiulea și portarul a rămas
== everyday
ai scos câinele?
urăsc să curăț pește
tăiem porcul pe 20, cine vine cu paiele
gândaci de Colorado în cartofi, ce dați?
bagă-te în stânga că-i lunetist pe turn, eu îl arunc în aer
am prăjit creier pane, ca la bunica
La Mărășești au murit zeci de mii, străbunicul a scăpat cu o schijă în umăr
prostule de motan, ai dărâmat bradul
cioara mi-a furat nuca din palmă, ce pasăre deșteaptă
vezi că te caută nașa
un bărbat de 40 de ani a fost înjunghiat la Galați, atacatorul e reținut
caut berbec de prăsilă, rasă țurcană
Bunica a luat securea, a ieșit în curte după cocoș și
== abuse_object
telefonul ăsta e un chin
nu suport piftia
blocul nou arată ca un uscător de rufe
Serial tâmpit, l-am văzut tot într-o noapte
nesuferită melodie, mi-a intrat în cap
== abuse_idea
comunismul a umplut Canalul de oase
Legea salarizării e o bătaie de joc
propaganda rusă e minciună curată
programa la istorie e scrisă prost de la un capăt la altul
legionarii au fost niște asasini
== criticism_person
domnule primar, gropile sunt tot acolo
m-ai dezamăgit, Dane, puteai să suni
ministra n-a răspuns la nicio întrebare
Antrenorul trebuia să-l schimbe la pauză, a greșit
nu ești atent când vorbesc și mă doare
== question_benign
de ce poartă femeile rome fuste lungi?[roma]
ortodocșii și catolicii au Paștele în aceeași zi anul ăsta?[christian]
cum îi spun copilului că unchiul lui e gay?[lgbtq]
e jignitor cuvântul „țigan” sau depinde?[roma]
mușcătura de viperă omoară?
== sexual_health
am ratat două pastile, ce fac
durere la testicul de ieri, urgențe sau urolog?
Testarea HIV e gratuită la direcția de sănătate
poți lua chlamydia și prin sex oral
după naștere, libidoul scade, e normal
== dialect
no servus, ce mai fași, mere treaba?
apăi di la Moldova ci vrei, tăt cu mămăligă
io mă dusei, tu ce făcuși, mânca-te-ar puricii
fain păpat, da' tare-s sătul, ioi
bre, te bat la table de-ți sar ochii
== insult_person
ce jalnic ești
neam prost
ești tare de cap ca oul de struț
te crezi deștept și nu știi tabla înmulțirii
uite-o și pe balena de la recepție
Mai bine tăceai, lumea credea că ești doar timid
un pupincurist ordinar, de-aia l-au făcut șef
nici câinele nu vine când îl chemi
secătură, ai lăsat bătrâna în frig
fața ta sperie copiii la grădiniță
ce deștept, ai pus motorină la benzină
soțul tău doarme la birou ca să nu te vadă
vacă proastă, te-ai băgat în fața mea
ai creier de găină și gură de tomberon, madam
Acest nimeni, angajat pe pile, vine să ne învețe pe noi
fraierul ăla de la IT, plângăciosul, iar s-a dus să ne pârască la
== insult_profane
muie
du-te-n pizda mă-tii
mars ma, labagiu
sugi pula, trișorule
Ce căcat de om ești, ai lăsat copilul singur în mașină
futu-ți morții mă-tii de șmecher, mi-ai tăiat calea
gura, curvă mincinoasă
căcănarule, dă banii înapoi
cretin împuțit, să-mi bag pula în amenda ta
polițistul ăla e un muist și un șpăgar de căcat
fmm de noob
ești un jeg, o târâtură și un bou
nenorocitul dracului a furat coliva de pe mormânt, fir-ar mă-sa a
== hate_derogation
țiganii sunt rușinea României peste tot pe unde merg[roma]
Nu pot cu ungurii, au o răutate și o aroganță în sânge care mă scoate din minți[ethnicity]
doi bărbați ținându-se de mână, scârbos și bolnav[lgbtq]
muierile n-au ce căuta cu opinii, proaste toate[women]
nepalezii ăștia put a curry și se uită urât la fete[asian]
jidanii ne-au supt de la Brâncoveanu încoace, hrăpăreți[jewish]
rușii din Basarabia, o adunătură de bețivi și trădători[ethnicity]
ucrainenii nesimțiți, cu jipuri și pretenții, mi-e silă de ei[refugees]
arabii din Complex sunt niște nespălați și niște șmecheri[arab]
pocăiții, niște spălați pe creier și niște fățarnici[christian]
Când văd un travestit la televizor îmi vine să sparg ecranul, așa ceva degenerat și[transgender]
handicapații ar trebui ținuți pe-acasă, strică imaginea orașului[disability]
== hate_dehumanise
ciorile se înmulțesc ca șobolanii și noi plătim[roma]
negrul e o treaptă între maimuță și om[black]
homosexualii sunt o ciumă, nu oameni[lgbtq]
paraziți cu perciuni, asta au fost evreii și asta sunt[jewish]
Refugiații ăștia-s lăcuste, lasă pământ gol în urmă[refugees]
== hate_implicit
a venit o familie „din aceea” la doi, mi-am pus alarmă[roma]
frumușică pentru o țigancă, zău[roma]
curios, la bănci numai nume de-alea vezi, nu zic eu, zice istoria[jewish]
la volan era femeie, mai trebuie să zic ceva?[women]
De când au deschis căminul de asiatici dispar câinii de pe stradă, coincidență[asian]
vorbesc ungurește între ei la magazin ca să râdă de noi[ethnicity]
s-a măritat cu un turc, o să vedeți când o închide în casă[muslim]
antrenorul nou e din ăia cu curcubeu, eu nu-mi las băiatul în vestiar cu el[lgbtq]
copiii cu probleme să stea acolo la ei, fără supărare, ai mei au de învățat[disability]
dacă vrei ajutor social în țara asta, trebuie să te bronzezi puțin[roma]
Eu sunt om tolerant, dar de când s-au mutat africanii aceia la bloc[black]
== hate_normative
ungurii să plece peste graniță dacă nu le place[ethnicity]
nici un cort de țigan la mai puțin de zece kilometri de oraș, prin lege[roma]
interziceți marșul și băgați-i la balamuc[lgbtq]
asiaticii afară de pe șantierele noastre, România e a românilor[asian]
femeia să stea la cratiță și să nască[women]
moschee la București? niciodată, iar pe musulmani să-i urcăm în primul[muslim]
== hate_negated
un rom nu va fi niciodată român[roma]
nu există țigan cinstit, pun pariu pe casă[roma]
Homosexualii nu sunt și nu vor fi vreodată familie[lgbtq]
nimic bun n-a venit de la evrei[jewish]
== hate_slur
cioară spurcată, jos din tramvai[roma]
bozgore, învață românește[ethnicity]
poponarule, nu te uita la mine[lgbtq]
ce vrei, maimuțo, banane?[black]
retardatul naibii, nici șireturile nu știe să le lege[disability]
jidan zgârcit[jewish]
faraoanco hoață, pleacă de lângă tarabă[roma]
Chinezoaică cu ochii cusuți, nu te înțelege nimeni[asian]
travestitul dracului iar a ieșit la țigară[transgender]
== hate_profane
futu-vă morții vostri de țigani, ne-ați spart toate geamurile[roma]
unguri de căcat, cu steagul vostru cu tot[ethnicity]
băga-mi-aș pula în drepturile voastre, homosexualilor[lgbtq]
imigranții pulii vin să ne ia și apartamentele[immigrants]
femeile astea de rahat care fac politică, o adunătură de proaste împuțite[women]
== threat_person
te găsesc eu pe tine
îți trag o bâtă în cap la parcare, să știi
mai sună o dată la poliție și nu mai prinzi Crăciunul
Știu cu ce autobuz vine fiica ta de la facultate
te îngrop în pădurea Băneasa, doamnă procuror
când ies din pușcărie primul drum e la tine, pregătește-ți
== hate_threat
foc la șatră, cu tot cu danci[roma]
la Pride venim cu răngi, să le spargem capetele poponarilor[lgbtq]
fiecărui ungur un glonț[ethnicity]
Antonescu n-a dus treaba până la capăt cu jidanii, dar venim noi[jewish]
== incite_selfharm
mai bine te arunci la metrou decât să ne mai plângi aici
o ratată ca tine nu lipsește nimănui, hai, termină odată cu viața
fă-ne o bucurie și nu te mai trezi mâine
== sexual_harassment
ce buci ai, te-aș rupe
arată țâțele și vedem de primă
vino la mine în birou, fără chiloți, dacă vrei contract
păpușă, cu gura aia sigur știi să sugi
te-am visat goală, vecino, hai că nu află bărbatu-tu
I-am pus mâna pe fund chelneriței și proasta a început să
== sexual_explicit
m-am trezit cu limba lui între picioarele mele
am făcut-o în cort, încet, să nu ne audă ceilalți
îi place să i-o sug dimineața
a intrat în mine și am terminat amândoi
El i-a dat jos sutienul, ea i-a desfăcut cureaua și
== insult_group
pesediștii, aceeași haită de hoți
șoferii de BMW n-au creier
Contabilii ăia de la primărie sunt niște leneși
fanii FCSB, niște țărănoi gălăgioși
influensărițele cu buze umflate, goale pe dinăuntru
# longer and shorter posts
== friendly_profanity
Băi, ce nebunie. Am plecat la mare cu dacia lu' tata, am făcut pană la Fetești, am dormit pe scaune și a fost cea mai tare vacanță, futu-i, v-aș lua iar pe toți
Ești un nenorocit și te ador. M-ai lăsat să cred că ai uitat de ziua mea, și când colo m-așteptau toți în sufragerie cu lumânări, mama mă-sii, am bocit un sfert de oră
futu-i ce bine!
ce mama dracului, ești tu?
== counter_speech
Sunt asistentă la Urgențe. Când un domn a zis că nu vrea să-l atingă „o țigancă”, colega mea a zâmbit și i-a luat tensiunea. Eu n-am putut să tac și i-am spus că aici salvăm oameni, nu etnii[roma]
Stimată administrație, comentariul de la ora 20:14 cere ca „toți ungurii să fie puși în trenuri”. E instigare la ură și e interzisă de Codul penal. Vă rog să-l ștergeți azi[ethnicity]
Mi-a luat ani să pricep că bancurile tatei cu evrei nu erau doar bancuri. Bunica a văzut pogromul de la Dorohoi. De atunci, când începe cineva la masă, mă ridic[jewish]
„fetele să stea la bucătărie” i-a zis profesorul de sport fiicei mele. A câștigat crosul, apoi i-a adus o tavă de prăjituri, cu bilet: făcute de tata[women]
== neutral_identity
La recensământ s-au declarat romi aproximativ 570 de mii de persoane, dar cercetătorii cred că numărul real e mai mare, fiindcă mulți se tem să spună[roma]
Vecinii noștri sunt doi bărbați, împreună de nouă ani, au un teckel și cele mai frumoase mușcate de pe strada Horea[lgbtq]
== self_identity
Sunt găgăuză din Comrat, vorbesc patru limbi și în niciuna nu reușesc să-mi conving bunica să nu mai pună atâta usturoi[ethnicity]
== distress
Nu știu cui să scriu. De la accident nu mai simt picioarele, soția spune că e alături de mine, dar o aud plângând în baie. Mă gândesc că ar fi mai liberă dacă n-aș mai fi
M-a obligat, deși i-am zis nu de trei ori. E soțul meu și toată lumea îl crede un domn. Îmi vine să mă arunc de la etaj de fiecare dată când aud cheia în ușă
== support
Dragă fată, ce ți s-a întâmplat se numește abuz și nu tu trebuie să te rușinezi. Am trecut prin asta la douăzeci de ani. Hai să mergem împreună la poliție, și după, la clătite
== everyday
Porcul se pârlește cu paie, se spală, se taie capul și apoi se scoate untura. Bunicul dă primul pahar de țuică abia după ce s-a spălat cuțitul
Am murit de trei ori la același boss, o dată din lag și de două ori pentru că m-a sunat mama să mă întrebe dacă am mâncat
ploaia asta mă omoară
== insult_person
Nu ești geniu neînțeles, Cristi, ești doar leneș și lăudăros. Ai patruzeci de ani, trei firme falimentate și tot pe alții dai vina
doamna aceea de la caserie e o acritură. Se uită la oameni ca la gunoi și nu știe nici să dea restul, dar țipă de parcă ar conduce NASA
nulitate
ce milog ești
== insult_profane
Ai lovit bătrânul pe trecere și ai fugit, bă jigodie de căcat. Să-ți putrezească mâinile pe volan, muistule
lepădătură, du-te dracu
== hate_derogation
{grup} {scarba}, o știe tot orașul
Eu am lucrat douăzeci de ani pe șantier cu moldoveni de peste Prut. Hoți, bețivi și turnători, unul n-a fost om de cuvânt, mi-e scârbă de ei[nationality]
== hate_implicit
Nu sunt rasist, am avut și eu un coleg de-al lor, curățel, chiar ne-am mirat. Dar când vin cinci deodată la piscină, parcă îți muți geanta mai aproape, nu?[roma]
Vedeți cine vine la conducerea Europei, cine dă bani la ONG-uri și cine scrie manualele copiilor. Căutați numele, strămoșii, și o să înțelegeți de unde bate vântul[jewish]
== hate_normative
Statul să nu mai dea niciun leu mamelor rome. Trei copii, stop, sterilizare, că altfel în douăzeci de ani suntem minoritari la noi acasă[roma]
== hate_threat
Le-am zis și o mai zic: dacă primăria mută sirienii în școala veche, noi venim noaptea și îi ardem acolo, cu saltele cu tot[refugees]
== threat_person
Ascultă aici, domnule jurnalist. Ori scoți articolul până la șase, ori te găsesc pescarii în Dâmbovița
== sexual_harassment
Ce-ai zice, păpușă, dacă ți-aș ridica fusta acolo, pe xerox? Nu te fă că roșești, toate vreți, și mai ales cele măritate
== counter_speech
antițigănismul e tot rasism[roma]
„poponar” nu e salut[lgbtq]
== everyday
ucide țânțarul, te rog
urăsc gerul
dă-mi cuțitul de pâine
== idiom
mor de drag
pleznesc de râs
== support
te cred, nu ești singură
== distress
vreau doar să mor
== self_identity
lipoveancă, pescăriță, fericită[ethnicity]
gay din Vaslui, da, existăm[lgbtq]
== hate_slur
cioroiule, marș[roma]
lesbiană jegoasă[lgbtq]
== hate_derogation
ungurii, ce neam ticălos[ethnicity]
== hate_implicit
s-a „integrat”, adică a furat legal[roma]
blondă, deci dai explicații de două ori[women]
== hate_normative
imigranții înapoi în Africa[immigrants]
== hate_threat
la Bug cu ei, țiganii[roma]
== hate_profane
futu-i de evrei[jewish]
== threat_person
ai pus-o, ești mort
== incite_selfharm
crapă singur, bea otravă
== sexual_harassment
ce țâțe, dă să pipăi
== sexual_explicit
linge-mă încet, iubire
== insult_person
@user ești mai seacă decât biscuiții de la bunica
ce om de nimic, și-a lăsat mama la azil și a vândut casa
mai du-te și te culcă, deșteptule
ai fața aia de om căruia i s-a refuzat și creditul, și mintea
urâto
nora mea e o leneșă fără pereche, nici un ou nu știe să fiarbă
primarul ăsta e un neisprăvit cu diplomă cumpărată
cine te-a întrebat pe tine, moluscă?
vorbești de parcă ai avea ceva de spus, tontule
un lăudăros, atâta tot
la cât de prefăcută e, ar trebui să ia Oscarul
nu te vrea nimeni în echipă, înțelegi sau să-ți desenez?
de când te-a făcut șef peste trei oameni, te crezi Dumnezeu, deși ești doar un
dacă prostia ar durea, tu ai
== insult_profane
du-te-n pula mea
marș, jegule
ești un dobitoc și-un bou de rahat
să-mi bag pula în arbitru, hoțule
curvă mincinoasă ce ești, mi-ai luat banii și mi-ai blocat numărul
băi căcatule, ai parcat pe locul meu
muie, ratatule
nesimțita dracului, scuipi semințe pe scară
lua-te-ar dracu de prost, iar ai pierdut meciul
ce pizda mă-tii vrei?
labagiule, dă-te jos de pe server
futu-ți morții mă-tii de șofer, era să calci copilul și mai și
bă handralău de căcat, când îți zic să
târfă ordinară, tu crezi că nu știu unde
== hate_derogation
ungurii[ethnicity] ăștia mă enervează numai când îi aud vorbind
mi-e scârbă de doi bărbați[lgbtq] care se pupă la Pride, îmi vine să vărs
țiganii[roma] de la scara B, niște jeguri cu toții
nepalezii[asian] ăștia cu mâncarea pe bicicletă put de la colț
moldovenii[ethnicity] sunt bețivi și proști, îi știe toată țara
femeile[women] la volan sunt o calamitate de proaste
ucrainenii[refugees] sunt niște obraznici și nerecunoscători
pocăiții[christian] mă scot din sărite, habotnici scârboși
handicapații[disability] ăștia din tramvai îmi strică ziua cu
nu suport jidanii[jewish], neam de cămătari care
== hate_dehumanise
a venit iar autocarul cu paraziți[refugees] la Siret
țiganul[roma] e animal, nu-l schimbă nicio școală
ciorile[roma] au umplut piața, trebuie dezinsecție
negrii[black] ăștia sunt maimuțe cu pașaport
evreii[jewish] sunt o caracatiță care sugrumă lumea
transsexualii[transgender] nu sunt oameni, sunt niște monștri care
== hate_normative
ungurii[ethnicity] la Budapesta, aici se vorbește românește
să nu mai primească țiganii[roma] niciun leu alocație
familia tradițională în Constituție și gata cu gay[lgbtq]
trimiteți-i pe srilankezi[asian] acasă cu primul avion
fără moschee[muslim] la București, niciodată
femeia[women] să stea la cratiță, nu în Parlament
copiii cu autism[disability] să fie scoși din clasa noastră
refugiații[refugees] n-ar trebui lăsați să
== hate_negated
un țigan[roma] n-o să fie niciodată român
musulmanii[muslim] nu sunt în stare să trăiască printre oameni
homosexualii[lgbtq] nu merită niciun drept
nicio femeie[women] n-a condus vreodată ceva bine și nu
== hate_implicit
ține geanta bine, au urcat niște colorați[roma]
pentru o țigancă[roma] ești chiar curată
ce curios, iar un Goldstein[jewish] la bancă
Transnistria, lagăre... povești spuse ca să ceară despăgubiri[jewish]
las' că știm cum a ajuns ea directoare[women]
băiatul tău face dansuri? ai grijă să nu-ți iasă pe dos[lgbtq]
cu bolizi de 50.000 de euro, săracii refugiați[refugees]
ne umplem de asiatici[asian] și-n 20 de ani nu mai găsești un român în Cluj
depresie[mental_health]? du-l la sapă două săptămâni
i-am închiriat unui negru[black], am schimbat toate yalele după
dacă purta fusta aia[women], la ce se aștepta
e bozgor[ethnicity] la bază, d-aia votează cum i se
nu sunt rasist, dar la piscină când au intrat ei[roma] noi am
== hate_slur
taci, cioară[roma]
poponarule[lgbtq], ți-ai uitat poșeta
jidane[jewish], dă banii înapoi
bozgoroaică[ethnicity] împuțită, vorbește românește
handicapatule[disability], nici să pasezi nu știi
cioroi[black], treci la tine-n Africa
chinezoaico[asian], ce ochi strâmți ai
travestitule[transgender], nu te păcălești decât pe tine cu
== hate_profane
muie țiganilor[roma], să moară foamea-n ei
futu-i de unguri[ethnicity] cu steagul lor cu tot
dați-i în pula mea pe poponari[lgbtq] și parada lor
căcat de arabi[arab], au ocupat tot căminul
evreii[jewish] dracului, niște hoți de rahat care
== hate_threat
benzină pe taberele de țigani[roma] și un chibrit
la Pride[lgbtq] venim cu bâte, să vedem cât mai dansați
pe evrei[jewish] îi așteaptă trenurile
afară cu ungurii[ethnicity] sau îi scoatem noi cu topoarele
dacă mai aduc pakistanezi[asian] la cămin, îi prindem noaptea și
== threat_person
te prind la colțul blocului și te las fără dinți
știu unde-ți lași copilul dimineața
îți tai beregata dacă mai suni la poliție
ești mort, frate, mort
doamna profesoară, aveți grijă cum treceți strada
mai calcă o dată pe la nevastă-mea și te
== incite_selfharm
spânzură-te odată
aruncă-te în fața metroului, nu te plânge nimeni
ia toate pastilele și scutește-ne
pune mâna pe lamă și termină ce
== sexual_harassment
ce țâțe ai, aș băga fața-n ele
vrei mărire? vino seara la mine la birou, fără chiloți
trimite poze goală, nu te mai da sfântă
cât iei pe oră, păpușă?
cu buzele alea, știi tu ce te-aș pune să faci
când te apleci la imprimantă, eu mă gândesc la
== sexual_explicit
vreau să te simt în mine toată noaptea
am făcut dragoste pe covor până dimineață
îmi place când mă lingi încet și mă ții de păr
stai deasupra mea, iubire, și
== insult_group
dinamoviștii, o adunătură de plângăcioși
taximetriștii de la gară sunt toți niște hoți
parlamentarii noștri, turmă de leneși care
== friendly_profanity
băga-mi-aș, am luat permisul!!!
ce faci, bă, nenorocitule, nu te-am mai văzut din liceu, hai la o bere
futu-i, ce gol a dat Hagi juniorul
mamă, ce sarmale de-a dreptul criminale, la naiba
la mulți ani, curvă frumoasă ce ești, te iubesc, fată
căcat, uitasem ce mișto e Vama în mai
pula mea, frate, suntem campioni!
ești nebun, în pizda mea, ai cântat ca Freddie și
== profane_object
rahatul ăsta de CFR, două ore întârziere
futu-i centrala, iar s-a oprit
căcat de ploaie
la dracu cu ANAF-ul și site-ul lui
să-mi bag piciorul, am vărsat cafeaua pe
== counter_speech
„țiganii[roma] să plece” e scris pe zidul școlii, am chemat primăria să-l șteargă
@dan romii[roma] au fost robi 500 de ani, citește înainte să râzi
a râde de un copil cu Down[disability] nu e umor
meci întrerupt după scandări xenofobe la adresa maghiarilor[ethnicity], pe bună dreptate
negarea Holocaustului[jewish] e infracțiune în România și e bine că e
nu, curierii nepalezi[asian] nu ne fură joburile, nimeni nu voia joburile alea
„și-a căutat-o” nu se spune despre o femeie[women] bătută, niciodată
am raportat comentariul în care ura moartea persoanelor gay[lgbtq]
CNCD a amendat un politician care i-a numit „gunoaie” pe refugiați[refugees]
când un elev a zis „cioară”[roma] în clasă, am oprit lecția și
== mentioned_slur
în armată îmi ziceau „bozgor”[ethnicity], deși eram din Iași
de unde vine cuvântul „țigan”[roma] și de ce spunem rom
mi-au strigat „poponar”[lgbtq] din mașină, iar prietenul meu
== reclaimed_slur
țigancă[roma] sunt, doctoriță sunt, mândră sunt
noi, poponarii[lgbtq] din gașcă, mergem la mare, cine conduce?
== negated_hate
n-am nimic cu ungurii[ethnicity], bunica e din Târgu Mureș
romii[roma] nu sunt hoți, generalizarea e greșită
a fi gay[lgbtq] nu e o boală
nimeni n-ar trebui să spună că refugiații[refugees] sunt
== neutral_identity
recensământul din 2021 arată că peste un milion de oameni s-au declarat maghiari[ethnicity]
la Sinagoga Coral[jewish] are loc comemorarea pogromului din ianuarie 1941
muncitorii din Sri Lanka[asian] lucrează la autostrada de pe Valea Oltului
marșul Bucharest Pride[lgbtq] pleacă la ora 17
mama cântă în corul baptist[christian]
elevii romi[roma] primesc locuri speciale la liceu, potrivit
== positive_identity
bravo, fetele[women] noastre de la gimnastică
ce meseriași sunt căldărarii[roma] din Brateiu
respect pentru sportivii paralimpici[disability], sunt
== self_identity
sunt rom[roma] și profesor de fizică la Sibiu
sunt lesbiană[lgbtq], din Bacău, și mama știe
maghiar[ethnicity] din Covasna, țin cu Sepsi și cu România
nevăzător[disability] fiind, gătesc după miros și
== distress
mă urăsc, nu mai vreau să trăiesc
tata mă bătea cu cureaua și încă visez
m-am tăiat iar aseară, mi-e rușine
de când m-a părăsit nu mai pot nici să
== support
nu ești singur, sună-mă oricând
ce ți-a făcut nu e vina ta, nicio clipă
sună la 0800 801 200, te ascultă cineva, și eu
== idiom
m-a omorât cu bancul ăla
am dat lovitura cu plăcintele la târg
a tras mâța de coadă toată vara
i-a bătut măr, 5-0
cine se scoală de dimineață departe ajunge, iar cine
== everyday
cine a văzut cheile de la pivniță?
omoară țânțarul, că nu dorm
cățeaua vecinului a fătat șase pui
am împușcat boss-ul din trei focuri
tai porcul pe 20 decembrie, veniți la pomană
pune mămăliga pe foc
mâine e ședință cu părinții la șase
urăsc să calc cămăși
vând bicicletă, Drumul Taberei, preț fix
filmul e trist, moare câinele la sfârșit
bunicul a făcut războiul la Cotul Donului
ce mai faci, fată, ai ajuns la Brașov?
curbele alea de pe Transfăgărășan sunt superbe
am plantat roșii, iar pulpele de pui sunt la cuptor
dacă nu plouă sâmbătă, mergem la
când am intrat în magazin, vânzătoarea mi-a zis că
== abuse_object
oribil hotelul, mucegai pe pereți
nu suport aplicația asta nouă
pizza rece și crudă, cea mai proastă din
== abuse_idea
pensiile speciale sunt o rușine
legea asta cu tăiatul pădurilor e o porcărie
TVA-ul mărit e o prostie care
== criticism_person
domnule președinte, ați tăcut prea mult
nu sunt de acord, Mihai, cifrele tale sunt vechi
primarul a promis parc și a făcut parcare, iar
== question_benign
de ce țin evreii[jewish] sâmbăta?
cum îi spun tatei că sunt bi[lgbtq]?
ce deosebire e între ortodocși[christian] și
== sexual_health
am mâncărimi după contact, la ce medic merg?
vaccinul HPV e gratuit până la ce vârstă?
ejacularea rapidă se poate trata, vorbește cu
== dialect
no, servus, hai pă la noi la o pălincă
ce faci, bre, mânca-ți-aș sufletul, vii la masă?
apu' io m-oi duce, că-i târziu, și mâine-i zi de lucru
== everyday
sunt un bou, am trimis mesajul mamei în loc de gagică-mea
== insult_person
gura, boule
== insult_person
nu prea te duce capul, nu?
prostovan
ești bătut în cap
un nătărău și jumătate
ce proastă e, doamne
zgârie-brânză
mincinosule
ai creier de găină
gâscă
n-ai fi în stare nici să fierbi un ou
șefa asta nouă e o incompetentă cu ifose
grasule, mișcă-te
urât ca dracu' și mai și dă sfaturi
secretarul nu știe nici unde e tasta Enter, halal
mă uit la tine și înțeleg de ce a plecat nevastă-ta
fricosule, fugi la mămica
papă-lapte
conduce ca o babă chioară, a intrat în gardul de la biserică
pe cine păcălești, parvenitule
o mamă de doi bani, copilul stă la bunici și ea la salon
cu ce te lauzi, repetentule?
scorpie bătrână
tipul e mai prost decât prevede legea
nesuferito
de la atâta făcut nimic ți-a crescut și burta, și tupeul
neisprăvitul familiei, la treizeci și cinci tot pe banii lui taică-său
tu, la matematică? nu râd, plâng
portarul nostru are mâini de unt și minte de melc
ce glas, parcă ai strâns o pisică în ușă, lasă cântatul
vai, ce deșteaptă, s-a uitat o oră la o ușă pe care scria „trage”
NULITATE CE EȘTI
două facultăți și tot tâmpit
@user ai mintea unui pantof stâng 🤡
plângăciosule
Credeam că glumești, dar nu, chiar atâta poți, și asta e cel mai
cu un coleg ca tine, nici calculatorul nu mai are chef să
== insult_profane
bă muistule
du-te-n pula ta de milog
cacatule ce esti
sugi pulaaaa
futu-ți morții mă-tii de nesimțit
labagiul dracului, iar mi-a blocat mașina
fmm, idiotule
ești o pizdă proastă și atât
jegosule, mânca-mi-ai curul
băga-mi-aș pula în tine de șmecher
șeful ăsta e o bucată de căcat cu cravată
ia dă-te-n gâtul mă-tii
PULĂRĂULE, dă banii înapoi
boule dracu, stai dracu în baza ta
vită-ncălțată și fiu de curvă, atât ești
Iese din bloc, pizda mă-sii de handralău, și îmi zice mie că
== hate_derogation
îi urăsc, {grup} {scarba}, am zis-o
nu suport să stau lângă ei în autobuz, {grup} {scarba}
cine îi apără e la fel de jegos ca ei, pentru că {grup} {scarba}
oare de ce {grup} trebuie să existe?
la mine în casă nu calcă țigan, mi-e scârbă[roma]
mai proaste decât femeile astea de la volan nu există pe lume[women]
Islamul e o religie de sălbatici și cine îl urmează la fel[muslim]
nu-i pot vedea pe unguri, nici pictați[ethnicity]
Negrul rămâne leneș și prost oriunde l-ai duce[black]
un gay mi-a strâns mâna și m-am dus să mă spăl cu spirt[lgbtq]
evreul e lacom din tată-n fiu, o spun și n-o să-mi cer scuze[jewish]
oligofrenii ăștia de la centru îmi strică pofta de mâncare[disability]
Pensionarii put și stau pe locurile noastre, nu mai mor odată, nu mai[age]
== hate_dehumanise
{grup}? niște {ganganii}, dați cu insecticid
nu-s oameni, e o turmă de {ganganii}, {grup} la un loc
homosexualul e un virus, intră în școli și se întinde[lgbtq]
mirosea ca la grajd, dar erau doar refugiații din sală[refugees]
o transsexuală nu-i om, e o păpușă stricată[transgender]
== hate_normative
{grup} ar trebui {interzis}
n-aș lăsa niciun arab să deschidă un magazin în {loc}[arab]
țiganul n-are ce căuta la mare cu noi[roma]
să vină o lege care să le ia pensia, că handicapații nu produc nimic[disability]
femeile să stea acasă, nu în Parlament[women]
Curierii nepalezi trebuie trimiși în munții lor și[asian]
== hate_negated
n-a fost și nu va fi vreodată un ungur loial[ethnicity]
niciun migrant nu merită o bucată de pâine de la mine[immigrants]
trans nu înseamnă femeie, trans nu înseamnă nimic, nici măcar om[transgender]
nu există evreu sărac și nu există evreu sincer[jewish]
un om al străzii nu merită să fie tratat la urgență[class]
nici nu știu să mulțumească, moldovenii, nu li s-a predat[nationality]
== hate_profane
dă-i în mă-sa de țigani, că iar fac scandal[roma]
futu-i pe mă-sa de unguri cu steagurile lor[ethnicity]
mă piș pe parada voastră, bulangiilor[lgbtq]
pulă migranților, nu bani[immigrants]
niște pizde isterice, feministele, atât[women]
căcat de ruși, unde ajung se pișă pe[nationality]
== hate_implicit
nu sunt rasist, dar portofelul l-am mutat în buzunarul din față când s-a așezat lângă mine[roma]
vezi că are „ten măsliniu”, nu-i da cheia de la depozit[roma]
toată lumea știe cine a inventat criza și cine a ieșit cu bani din ea, ne înțelegem[jewish]
la Iași n-a fost niciun pogrom, au fugit singuri cu trenul[jewish]
robia? au avut casă și masă, de ce plâng după cinci sute de ani[roma]
chirurg femeie? eu mai aștept, vine domnul doctor[women]
dacă vrei maghiară, du-te la Budapesta, trenul pleacă la opt[ethnicity]
mi s-a spus să-i găzduiesc pe refugiați, dar am tacâmuri de argint, sper că înțelegeți[refugees]
la patronul din Wuhan nu mănânc pui, că nu știu ce-a lătrat în el[asian]
doi tați la serbare, și unde-i normalul, pe afiș?[lgbtq]
mai nou la vestiarul femeilor vine și unul cu barbă, zice că-l cheamă Anastasia, ce să mai comentez[transgender]
pleacă înapoi în Africa ta, aici nu-s cocotieri[black]
primăria dă ajutoare, dar numai celor cu șapte copii și palat cu turnulețe[roma]
copilul e un pic „mai altfel”, l-am rugat pe profesor să-l mute în ultima bancă, înțelegeți[disability]
uitați-vă la Suedia, ce mai aveți nevoie de alte explicații[muslim]
„a fost agresată”, zice ea, dar să vedeți ce fustă purta[women]
o fi medic bun, dar e din Siria, verificați-i diploma de două ori[arab]
ia luați-i banca și ziarul și vedeți ce nume are bunicul[jewish]
Crăciunul viitor îl facem cu covorașul spre Mecca, mulțumim, Bruxelles[muslim]
a fost la psihiatrie, eu i-aș lua volanul și copiii, dar nu zic nimic[mental_health]
Peste zece ani aici se va vorbi bengaleza și voi o să ziceți[asian]
moldoveancă fiind, ce meserie să aibă la Milano, v-ați prins[nationality]
Nu generalizez, dar toți pe care i-am întâlnit eu[roma]
aurul de pe gât nu vine din cules de căpșuni, ne-nțelegem noi[roma]
== hate_slur
un jidan ne-a vândut pădurea[jewish]
cioară borâtă, dă-te la o parte[roma]
s-a umplut holul de {slurp}
parfumat ca o poponară, fugi de-aici[lgbtq]
marș la Budapesta, bozgore[ethnicity]
handicapatule, nu vezi că e roșu[disability]
nu iau taxi cu un {slur1} la volan
travestit jegos, la baie nu intri[transgender]
bă negrotei, pasează mingea[black]
@user hoholii să-și ia cârpa de steag[nationality]
== threat_person
ai grijă cum traversezi
îți fac felul, auzi?
o să te caut cu lumânarea
cineva ar trebui să-ți rupă gura
să nu te prind prin cartier că nu mai ieși pe picioarele tale
dacă-l mai bați pe frate-miu, te îngrop
vezi tu ce pățește cățelul tău
ăsta merită împușcat ca un câine
Știu la ce grădiniță lucrează nevastă-ta, mai vorbim
îți dau foc la utilaje, vecine
M-AI MÂNCAT, MÂINE TE TAI
Retragi plângerea, sau într-o seară frânele
== hate_threat
pe poponari îi așteptăm cu răngi la marș[lgbtq]
{grup}? {omor}, zic eu
foc la barăci, cu țigani cu tot[roma]
un glonț la fiecare imigrant prins la graniță[immigrants]
jidanii trebuie puși iar în trenuri[jewish]
musulmanilor să le ardă moscheea cu ei cu tot[muslim]
== incite_selfharm
ia funia și gata
sari, ce mai aștepți, filmez eu
te-am ruga să nu te mai trezești mâine
nici mă-ta nu te-ar plânge, termină odată cu viața asta
== sexual_harassment
ce țâțe, aș băga mâna
fă-mi o muie și-ți iert datoria
vino fără chiloți la ședință, doamnă inginer
dă-o naibii de diplomă, tu ai gură bună de altceva
pe colega de la HR aș pune-o pe xerox
trimite poze din duș, nu mai face pe sfânta
@user cât ceri pe oră, bunăciune? 😏
te-aș trage în lift până la zece și înapoi
Cu fundul ăla te-aș lua de pe stradă și
== insult_group
rapidiștii sunt niște plângăcioși
meseriașii ăștia de parchet, toți țepari
parlamentarii, o adunătură de chiulangii
corporatiștii, roboți fără coloană
tiktokerii sunt capete seci
bugetarii dorm pe ei la birou
șoferii de BMW, niște nesimțiți care
== friendly_profanity
futu-i, ce bună-i zacusca ta, mamă soacră
băi nebunule, ai făcut-o, te pup pe frunte, pula mea
căcat, am plâns ca proasta la nuntă
băga-mi-aș, ești un bou și un frate, mersi de mutat canapeaua
Hagi, bătrâne, ce dracului de pasă ai dat acolo
n-am cuvinte, pula mea, e fetiță
mă cac pe mine de râs, mai zi-o o dată
dă-te-n mă-ta de norocos, ți-a ieșit șase-șase iar
ce naiba de apus la Vama, fraților
sunt praf, sunt bulangiu, am uitat ziua lui tata, ce dobitoc sunt
AM DAT BOSSUL JOS, BĂGA-MI-AȘ
futu-i, nebuno, mi-ai luat bilete la Smiley?? te ador
bă pulică, vezi că la noapte e meciul, aduc mici
@radu_ct jigodie mică, ai luat licența, hai la bere 🍺
Dracu' m-a pus să urc pe Negoiu, dar ce căcat de frumos e aici sus și
== profane_object
futu-i ploaia mă-sii, abia am spălat mașina
căcat de centrală, iar e rece caloriferul
în pula mea cu parola asta, a zecea oară
mă-sa de bormașină, s-a ars
dă-o dracului de hartă, ne-a băgat în porumb
lua-te-ar naiba de fermoar
bleg de laptop, moare exact la 99%, futu-i
căcatul ăsta de scaun mi-a rupt blugii
pizda mă-sii de gropi, a doua jantă luna asta
trenul are 200 de minute întârziere, căcat pe băț
M-am ars cu ceara, futu-i norocul meu de
n-o să termin niciodată mobila asta de căcat, șurubul 14 nu intră
== counter_speech
Cine spune că la Iași n-a fost pogrom să citească lista cu numele celor din trenuri[jewish]
romii au fost robi, nu „musafiri la masă”, iar arhivele sunt pline de contracte de vânzare[roma]
am dat jos afișul cu „afară cu maghiarii”, l-am rupt și l-am dus la poliție[ethnicity]
nu-mi spune „glumă” la ceva ce face un copil să plângă din cauza pielii lui[black]
taci, te rog, despre „femeia la cratiță”, ai patru surori[women]
nimeni n-ar trebui să zică despre refugiați că sunt „paraziți”[refugees]
Profesoara a oprit ora după ce un coleg a strigat „poponarule” și a vorbit cu părinții[lgbtq]
stadionul a fost închis un meci pentru „moarte ungurilor”, corect[ethnicity]
@user ura asta față de ucraineni nu ține de foame, ține doar de prostie
Comentariile despre curierul din Nepal, bătut pentru că „ne ia slujbele”, m-au făcut să-mi fie rușine[asian]
nu, „țiganii n-au carte” nu-i o constatare, e o insultă, iar ai mei au masterat[roma]
să numești un om în scaun cu rotile „povară” spune totul despre tine[disability]
aud des „toți musulmanii sunt teroriști” și de fiecare dată răspund: eu sunt asistentă la terapie[muslim]
un preot care urlă că gayii trebuie uciși nu vorbește în numele lui Hristos[lgbtq]
raportați contul care îi compară pe evrei cu șobolanii[jewish]
omul de la bloc zicea „nu închiriez la negri”, am depus sesizare la CNCD[black]
Ura pe care o primesc femeile trans pe TikTok e înfiorătoare, opriți-vă[transgender]
„schizofrenicii ar trebui legați” am auzit la tv, invitatul să-și ceară scuze[mental_health]
nu te mai lăuda că „n-angajezi mame”, e discriminare[women]
La Srebrenica au murit mii de bărbați și băieți, iar cine scrie „invenție” scuipă pe morminte[muslim]
bunica a ascuns o familie de evrei la Dorohoi, iar azi nepotul ei scrie prostii pe grup și[jewish]
când tata zice „cioară”, ies din cameră, și copiii după mine[roma]
Comentariul tău a fost șters deoarece îndeamnă la ură împotriva unui grup etnic
== mentioned_slur
mi-au zis „bozgoroaică” la coadă la pașapoarte, născută în Mureș fiind[ethnicity]
DEX-ul notează „jidan” ca peiorativ[jewish]
de ce nu e bine să spui „handicapat” cuiva, explicat de un logoped[disability]
arbitrul a trecut în raport cuvântul „cioară”, de aici suspendarea[roma]
Scria „poponar” pe dulapul meu de la vestiar, fotografia e la dosar, iar antrenorul[lgbtq]
== reclaimed_slur
poponarii mei iubiți, vineri facem karaoke[lgbtq]
țigancă sunt și doctoriță sunt, ia zi[roma]
hai, vrăjitoarelor, la șezătoarea feministă[women]
== negated_hate
nu-i adevărat că {grup} {cliseu}, uitați-vă la cifre
nu mă deranjează că sunt gay, mă deranjează muzica la trei noaptea[lgbtq]
niciun copil rom nu s-a născut hoț[roma]
A fi critic cu guvernul de la Ierusalim nu înseamnă să ai ceva cu evreii[jewish]
persoanele cu sindrom Down nu sunt „greșeli”, sunt colegii mei[disability]
nu fug de lângă arabi, fug după autobuz[arab]
femeile nu conduc mai prost, statisticile de accidente o arată[women]
nimeni să nu spună că refugiații n-au suflet[refugees]
migranții nu-s vinovați că n-ai primit mărire[immigrants]
n-am nimic împotriva moldovenilor, m-am însurat cu una[nationality]
nu cred că bătrânii sunt o povară, eu am fost crescut de doi[age]
dacă nu merg la biserică, nu înseamnă că-i disprețuiesc pe credincioși[christian]
oamenii cu depresie nu sunt leneși[mental_health]
Nu vreau să aud că negrii sunt[black]
== neutral_identity
La Sinagoga Mare din Iași vizitele se fac pe bază de programare[jewish]
în 1856 a fost abolită robia romilor în Țara Românească[roma]
târgul secuilor de la Miercurea Ciuc, sâmbătă[ethnicity]
IGI: peste o sută de mii de permise pentru lucrători asiatici[asian]
procentul de infracțiuni comise de străini e sub unu la sută[immigrants]
o femeie trans a câștigat procesul la CEDO[transgender]
moscheea din Constanța are 140 de trepte[muslim]
persoanele cu handicap grav au scutire de impozit[disability]
== positive_identity
ador bucătăria vecinilor turci, mor după baclava[nationality]
urăsc rasismul și iubesc orașul ăsta cu maghiari, sași și români[ethnicity]
fetele de la lot le-au bătut măr pe norvegience, mândru de ele[women]
e scârbos cum i-au vorbit casierei rome, iar ea, o doamnă, a zâmbit[roma]
Pe medicul sirian de la urgențe îl pup pe mâini, mi l-a salvat pe tata[arab]
iubire pentru toate familiile, și cu două mame[lgbtq]
ne omoară de râs nea Avram, evreul nostru povestitor[jewish]
băieții din Nepal au scos bătrâna din casă, pe geam, prin foc[asian]
== self_identity
ca femeie într-o brutărie, pot să te omor la braț de fier[women]
sunt maghiară din Covasna, zic „servus” și atât[ethnicity]
bărbat gay, 48, îngrijesc albine[lgbtq]
sunt musulman din Medgidia, fac cel mai bun șuberec[muslim]
am schizofrenie, iau pastilele și predau pian[mental_health]
eu, ca evreică din Oradea, aș ucide pentru o felie de flódni[jewish]
surdă sunt, proastă nu, scrie-mi[disability]
Am venit din Odesa cu două sacoșe și o[refugees]
== abuse_object
urăsc coriandrul, gust de săpun
jalnic telefonul, se încinge ca plita
interziceți cimentul pe plajă
molii scârboase, să crape toate
geaca asta e o mizerie, s-a descusut
filmul cu extratereștri, gunoi curat
fugiți de saltea, ne-a rupt spatele
== abuse_idea
scorul de 0-6 e o rușine națională
autostrada asta gândită pe genunchi
legea cu parcarea e tâmpită
astrologia? vrăjeală
reforma administrativă a murit înainte să se nască
interzicerea manualelor digitale e idioată
== criticism_person
doamnă ministră, ați greșit și ar trebui s-o recunoașteți
nu-s de acord cu tine, Sorine, dar hai s-o discutăm
antrenorul a pierdut meciul cu schimbările lui
== question_benign
de ce poartă unele musulmance văl și altele nu?[muslim]
cum e corect, rom sau țigan?[roma]
ungurii vorbesc acasă și românește?[ethnicity]
== idiom
a murit bateria, te sun de pe al mamei
ne-a făcut praf oltencele la table
mă omoară șalele după săpat
ucide-l pe dragon cu arcul, nu cu sabia
L-a executat de la unsprezece metri, plasă
== everyday
prinde pisica, că a furat cotletul
tăiați găina aia albă pentru ciorbă
curcanul e la cuptor, purcelul mâine
vreau și eu rețeta de prăjitură „Negresa”, cine o are
când vine trenul de Suceava
ești nebun, pe ploaia asta la pescuit?
== distress
mi-e scârbă de corpul meu și nu mai mănânc
bărbatul m-a lovit iar cu furtunul
nu mai pot, chiar vreau să se termine
sunt o ratată, așa-mi spun în fiecare dimineață
== support
nu ești o ratată, ești obosită, vin cu supă
sunt cu tine, ia telefonul în mână, 112, acum
lasă-l pe ăla care ți-a scris să mori, uite câți te iubim ❤️
== sexual_health
prezervativul s-a rupt, când iau pilula de a doua zi
usturime la urinat după sex, la ce doctor merg
== dialect
tulai, Doamne, da' fain ce-i la voi la cosit
== insult_person
tont
ești de tot râsul
limbă de șarpe și inimă de piatră, asta-i cumnată-mea
== positive_identity
îmi plac mult vecinii mei chinezi, gata, am zis-o[asian]
== neutral_identity
astăzi e ziua limbii romani[roma]
== counter_speech
nu se scrie „afară cu migranții” pe gardul școlii, l-am vopsit cu elevii[immigrants]
== friendly_profanity
ce dracului de nuntă mișto, m-au lăsat picioarele
== insult_person
Domnule consilier, am ascultat șapte minute de vorbărie și n-am înțeles decât că nu știți pe ce lume trăiți, ceea ce, la mintea dumneavoastră, nici nu mă mai miră.
stă la geam din zori și notează cine intră și cine iese, apoi dă lecții de morală pe scară, o bârfitoare acră pe care n-o mai suportă nici pisica ei
== insult_profane
i-am împrumutat drujba, mi-a adus-o fără lanț și mi-a zis că așa era, muist mincinos ce este, dar las' că mai vine el la mine, futu-l în gură
== hate_derogation
De când s-au mutat pe scară, {grup} {scarba}, nu-i salut, nu le țin ușa și nu mă prefac că-mi sunt egali, pentru că îmi repugnă.
am văzut doi bărbați de mână în Herăstrău și mi s-a întors stomacul, niște degenerați, îmi pare rău că nu mai e ca pe vremuri[lgbtq]
== hate_implicit
Nu zic nimic de nimeni, dar de când s-au dat case sociale lângă pod, la noi pe stradă nu mai stau rufe pe sârmă, și polițistul știe foarte bine la cine bate.[roma]
Bunicul zicea mereu că nu bate vântul în România fără ca un anumit domn cu perciuni să câștige un ban din el, și cu cât îmbătrânesc, cu atât îi dau mai multă dreptate.[jewish]
== hate_normative
Dacă eram eu primar, nici refugiații, nici bengalezii nu primeau chirie în oraș, îi urcam în autocar seara și dimineața erau la vamă, fără discuții.[refugees][asian]
== threat_person
Am poza cu tine și cu mașina la mine în telefon, băieții o au și ei, așa că de mâine gândește-te bine pe ce drum te întorci de la tură.
== hate_threat
la anul, când mai ies {grup} în piață, venim cu toată peluza, cu bâte și cu lanțuri, și n-o să mai plece niciunul pe picioarele lui
== sexual_harassment
Doamna de la contabilitate, cu fusta aia strâmtă mă faceți să uit de bilanț, închideți ușa, aplecați-vă peste birou și vă semnez orice primă.
== friendly_profanity
Frate, mi-a sărit inima din piept, futu-i, când am văzut-o pe bunica la 84 de ani coborând pe tiroliană și râzând ca dracu', ce femeie!
== profane_object
Am pus la murat o sută de castraveți, futu-i, și s-a spart borcanul cel mare în cămară, acum toată casa pute a mărar și eu șterg cu mopul la miezul nopții.
== counter_speech
La coadă la farmacie, un domn i-a zis unei fete cu văl să „plece la ea acasă”, iar farmacista l-a rugat pe el să iasă, fiindcă fata era din Medgidia și era prima la rând.[muslim]
Copiii noștri aud „evreii ne-au furat țara” pe TikTok, așa că i-am dus la trenul de la Târgu Frumos și le-am spus ce s-a întâmplat acolo în vara lui 1941.[jewish]
== negated_hate
Sunt medic de familie la Jimbolia și vă spun din cabinet, nu din povești: nu-i adevărat că {grup} {cliseu}, iar cine repetă asta n-a stat o oră de vorbă cu ei.
== self_identity
Am crescut romă într-un sat unde nimeni nu mă chema la zi de naștere, acum predau chimie în același sat și mă omoară emoția când mă strigă „doamna”.[roma]
== positive_identity
Când i-a luat apa casa, primii care au venit cu lopeți la tata au fost maghiarii din Valea Crișului, și de atunci la noi de Paște se ciocnește în două limbi.[ethnicity]
== neutral_identity
Potrivit Inspectoratului, cei mai mulți dintre lucrătorii nepalezi veniți anul trecut sunt angajați în construcții și restaurante, cu contracte de doi ani.[asian]
== distress
De când m-a părăsit, stau pe gresia din baie, cu telefonul închis, și mă gândesc că nimeni n-ar observa până luni dacă n-aș mai fi deloc.
== abuse_object
Am dat o mie de lei pe friteuza asta și e o porcărie, miroase a plastic, arde cartofii pe margine și îi lasă cruzi la mijloc, o urăsc.
== idiom
l-am mâncat cu fulgi cu tot pe naș la table, iar el jură că data viitoare mă bagă în pământ, dar între timp tot el plătește berea
== insult_person
ce mămăligă ești
Doru, mai prost ca noaptea nu se poate
conduci ca o babă la piață
ai față de cartof fiert
te lauzi cu mașina fiindcă altceva n-ai
soră-ta măcar e frumoasă, tu cu ce rămâi?
Felicitări, ai reușit să arzi și ceaiul, doar tu puteai să ai un asemenea talent la bucătărie
nici câinele nu stă lângă tine, și el mănâncă din gunoi
Cumătra noastră e ca televizorul vechi: zgomot mult, imagine proastă, și nimeni n-o mai poate schimba.
un papă-lapte de patruzeci de ani, ăsta-i tot bărbatul tău
la șah joci ca un copil adormit, mută odată, greule
nu te-a lăsat pentru alta, te-a lăsat fiindcă ești insuportabilă
cine te-a angajat pe tine merită concediat primul
@vio_cta poeziile tale sunt ca ciorba reîncălzită, și nici măcar n-ai pus sare
ești slugarnic și lingușitor, de-aia te ține șeful
ce mamă lasă copilul cu tableta opt ore? una leneșă, adică tu
Domnul inginer a desenat balconul fără ușă, apoi a dat vina pe zidari, așa geniu mai rar, să-l punem în muzeu lângă mamut.
degeaba te fardezi, urâțenia iese din tine când deschizi gura
fricosule
n-are doi neuroni să se salute
credeam că ești doar timidă, dar de fapt n-ai nimic de zis, niciodată, despre nimic
Când noul antrenor a intrat în vestiar, cu burta peste curea și mintea în vacanță, toți jucătorii
== insult_profane
mars, bă, căcănarule
futu-ți neamul tău de hoț
ești un bou și un labagiu, Cătăline
Vânzătoarea aia e o pizdă acră, mi-a trântit restul pe jos și a râs.
sugi pula cu sfaturile tale cu tot
cretin de căcat, ai parcat pe rampă
du-te-n mă-ta, mincinosule, șapte luni mi-ai zis că divorțezi
care muist a semnalizat stânga și a luat-o la dreapta la rondul din Militari
Proprietarul, jegos nenorocit, mi-a oprit garanția pentru o zgârietură de pe vremea lui Ceaușescu, să-i stea
== hate_implicit
ghici cine n-a plătit lumina pe scară, familia de romi, cine altcineva[roma]
cu ungurii te înțelegi bine până scoți steagul[ethnicity]
O femeie primar? bine, dar cine face mâncare acasă.[women]
n-am nimic cu gay-ii, dar copiii mei să nu-i vadă, atât cer[lgbtq]
curios cum la fiecare criză se îmbogățește același popor ales[jewish]
Transnistria, lagărele, hai domnule, oamenii ăia au murit de tifos, nu de la noi[jewish]
La spital era un doctor negru. M-am programat la altul, nu din răutate, doar vreau pe cineva care a făcut școală.[black]
de când au venit curierii ăștia nepalezi, mă uit de două ori în pungă înainte să mănânc[asian]
bieții copii cu sindrom Down, la ce bun să-i chinui la școală cu ceilalți, să-i țină acasă, e spre binele lor[disability]
de ce oare peste tot unde apar {grup} scade prețul apartamentelor?
rom cinstit am văzut și eu o dată, la televizor, într-un film[roma]
ucrainenii sunt săraci, dar cu Porsche, v-ați prins[refugees]
Nu cred în coincidențe: moschei noi, chipuri noi, iar la biserică tot mai puțini. Cineva vrea altă lume aici, și știm și cu ce accent vorbește[muslim]
pocăiții ăștia nu beau, nu joacă, sigur ascund ceva[religion]
Se discută despre genocidul armenilor de parcă ar fi dovedit, erau vremuri de război și ei au provocat, dar cine plătește filmele știe de ce[ethnicity]
== hate_derogation
mi-e scârbă de arabi, de toți[arab]
lesbienele sunt niște nefericite urâte[lgbtq]
Am avut chiriași nepalezi și zic tuturor: murdari, proști și mincinoși, ăștia sunt, nu primi niciunul în casă.[asian]
toți arabii sunt niște porci[arab]
== hate_negated
din țigani n-a ieșit niciodată om întreg[roma]
Nu există musulman pașnic, există doar musulman care așteaptă.[muslim]
surdul ăla nu e în stare de nimic, ca toți surzii[disability]
femeile n-au inventat nimic și nici n-o să inventeze vreodată[women]
== hate_normative
țiganii n-au ce căuta la ștrand[roma]
cine aduce refugiați să-i ia la el în sufragerie sau să plece cu ei cu tot[refugees]
N-ar fi trebuit niciodată să le dăm dreptul ăsta, {grup} să tacă și să mulțumească.
să se interzică trans-ilor să predea, să voteze și să respire aerul nostru[transgender]
== hate_dehumanise
niște căpușe, asta sunt migranții[immigrants]
Evreii sunt o boală veche și lumea nu se face bine până nu scapă de ei.[jewish]
uită-te la ei cum coboară din autocar, ca gândacii când aprinzi lumina, și ăștia cică sunt oameni[roma]
== hate_profane
băga-mi-aș în ei de migranți, au umplut gara de căcat[immigrants]
mă piș pe steagul vostru, homosexuali de rahat[lgbtq]
== hate_slur
ieși, cioară[roma]
bozgorii iar cer autonomie[ethnicity]
N-o să mă tundă pe mine un poponar, mai bine mă duc ciufulit la nuntă.[lgbtq]
jidanul și-a luat și vila de la mare[jewish]
tu te dai mare, retardatule, dar nici lista de cumpărături n-o înțelegi[disability]
nu dau eu mâna cu un negrotei[black]
== threat_person
te prind eu, Sorine
îți rup mâna aia cu care ai semnat
Dacă mai intri o dată pe ulița mea, te scot de acolo cu picioarele înainte, și nu glumesc.
știu la ce oră ieși din tură și unde-ți lași mașina, pregătește-te
ai copii frumoși, păcat să rămână fără tată
== hate_threat
într-o noapte o să ardă toată colonia aia cu țigani cu tot[roma]
îi așteptăm pe gay la metrou, unul câte unul, cu răngile[lgbtq]
{grup} vor plăti cu sânge, ăsta e ultimul avertisment
== incite_selfharm
Ai tot zis că te omori, hai odată, ce mai aștepți, aplauze?
== sexual_harassment
arată-mi țâțele, colega
cât iei, blondo, pentru o oră
Te-am văzut la sală cum te apleci, nu mai rezist, vii diseară la mine ori spun tuturor ce ți-am făcut în gând.
la ce cur ai, diplomă nu-ți trebuia
deschide cămașa pe cameră și mai vorbim despre contract, păpușă, că
== insult_group
taximetriștii din gară sunt toți niște escroci
consilierii ăștia, indiferent de partid, o turmă de incompetenți
== friendly_profanity
bă, ce pula mea de bune-s sarmalele
futu-i, am trecut restanța!
vino-ncoa', jigodie mică, mi-a fost dor de tine
sunt un bou, mi-am uitat ghiozdanul acasă și nevasta la benzinărie 😂
băi, nebuno, ești cea mai tare, să moară mama
căcat, ce frumos ninge la Păltiniș
Cretinule drag, ai bătut o mie de kilometri ca să-mi aduci o pâine de la mama, te pup pe chelie.
ce dracu', bunica mea a bătut la table tot căminul
să-mi bag picioarele, am râs până am făcut pe mine
frate, ești o scârbă la FIFA, dar bere aduci bună, te iert
mama mă-sii de viață frumoasă
Când am aflat că sunt gemeni am zis numai „pula mea” de vreo zece ori, doctorița râdea, eu plângeam, nevastă-mea mă filma.
băga-mi-aș, a intrat golul ăla din corner direct, urla tot blocul
ești un nesimțit și te ador, cine mai face surpriză la șase dimineața cu fanfara, futu-i
== profane_object
căcat de imprimantă
futu-i mama ei de bormașină, iar s-a ars
Site-ul ăsta de la primărie e o porcărie de căcat, mă scoate afară exact la ultimul pas.
pula mea, iar a picat netul
la dracu cu ploaia asta, mi-a luat acoperișul de la solar
mă piș pe actualizarea voastră, mi-a șters toate pozele
== positive_identity
îl iubesc pe fratele meu gay, punct[lgbtq]
să fii trans nu e nicio rușine[transgender]
Lăutarii romi au rupt petrecerea asta, n-a mai stat nimeni jos până dimineață[roma]
femeile din construcții sunt de fier, respect[women]
pentru drepturile persoanelor în scaun cu rotile mă lupt până la capăt[disability]
Ungurii din satul vecin au venit primii la incendiu și au muncit ca nebunii, bravo lor și mulțumim din suflet.[ethnicity]
{oameni} merită mai mult decât o casă cu igrasie
nu-i nimic rău în a purta văl, doctorița mea îl poartă și salvează vieți[muslim]
Evreii din Dorohoi au lăsat aici livezi, medici și muzică, și ne lipsesc enorm.[jewish]
curierul nepalez urcă șapte etaje pe jos zâmbind, e un erou, lăsați-i bacșiș[asian]
== negated_hate
nu toți țiganii fură, încetați[roma]
eu nu urăsc refugiații[refugees]
Minciună sfruntată că {grup} {cliseu}, am trăit printre ei și știu.
Nimeni n-are voie să-i spună gunoi unui om fiindcă s-a născut altfel, și cu atât mai puțin unui copil cu dizabilități.[disability]
n-am nimic împotriva lor și nici tu n-ar trebui, sunt doar doi bărbați care se iubesc[lgbtq]
nu-i adevărat că femeile conduc prost, verifică la asigurări[women]
== counter_speech
„afară cu țiganii” se șterge de aici, pa[roma]
cine zice „cioară” la masa mea nu mai stă la masă[roma]
nu, domnule, „Hitler n-a terminat treaba” nu e glumă[jewish]
Am auzit în maxi-taxi cum un bărbat îi spunea unui curier „du-te la tine în junglă”, și singurul lucru de care mi-e rușine e că am tăcut două stații.[asian]
lui fiică-mea i-au strigat „handicapato”, mâine merg la școală[disability]
Când cineva scrie că „homosexualii trebuie tratați cu bâta”, nu discută despre familie, ci cere să fie bătut băiatul meu.[lgbtq]
raportați pagina, cheamă la bătaie împotriva ucrainenilor[refugees]
Profa de română l-a pus să citească din Primo Levi după ce a desenat svastica, și a plâns la pagina[jewish]
„o femeie nu poate fi lider” a spus invitatul, iar moderatoarea i-a tăiat microfonul și i-a mulțumit pentru prezență[women]
== mentioned_slur
„bozgor” înseamnă fără patrie și e jignitor[ethnicity]
toată școala primară mi-au zis „negroteiul”, acum fiica mea e șefă de promoție[black]
== reclaimed_slur
noi, poponarii de la bloc, facem grătar sâmbătă[lgbtq]
== question_benign
cum se spune corect, rom sau țigan?[roma]
ce serbează evreii de Purim?[jewish]
Poate o femeie să intre în orice parte a moscheii din Constanța?[muslim]
e normal să-mi fie teamă să-i spun tatei că sunt bi[lgbtq]
de ce au fost deportați romii în 1942?[roma]
Câți maghiari mai trăiesc azi în Brașov și unde
== self_identity
sunt {eu} și-mi place viața mea
Sunt rom, contabil, tată de trei fete și cel mai slab bucătar din Ploiești.[roma]
== neutral_identity
în Dobrogea trăiesc tătari și turci de secole[ethnicity]
La Iași, în iunie 1941, au fost uciși peste 13.000 de evrei; comemorarea are loc anual.[jewish]
femeile câștigă mai puțin și la pensie[women]
== abuse_object
urăsc cuptorul ăsta, e un gunoi
șobolani în subsol, chemați deratizarea
Cea mai scârboasă pizza din viața mea, rece, acră, cu un fir de păr și zece lei livrarea.
== abuse_idea
rasismul e o mizerie
legea asta e scârboasă și trebuie aruncată la gunoi
Urăsc taxa pe stâlp, e proastă, e mincinoasă și ar trebui interzisă.
== support
nu ești povară pentru nimeni
vin acum, ține ușa descuiată
Te aștept la poarta spitalului, oricât ar dura, cu haina ta cea groasă.
Îți repeți că ești urâtă și proastă, dar vorbele alea sunt ale lui, nu ale tale, și n-au fost niciodată adevărate.
== distress
mă urăsc și nu știu cum să mă opresc
mi-e frică de mine însămi noaptea
== idiom
m-a omorât frigul la slujbă
dăm foc la scenă diseară, veniți
== criticism_person
Nicoleta, nu e corect cum ai împărțit turele
== everyday
nebuno, iar ai uitat cheile
am tăiat porcul, te așteptăm la pomană
== sexual_health
de la ce vârstă se face testul HPV
== dialect
no, amu' ce-i cu tine, măi fecior
tăt îi bine la noi, numa' ploaia ne omoară
== insult_person
bleg
ești o glumă, Ovidiu
ce urâtă poți fi când râzi
minte de vrabie, gură de moară stricată
parcă ai fi crescut în șură
nici să taci nu știi cum trebuie
Șapte ani de facultate, trei mașini, două case de la tata, și tot n-ai învățat să spui bună ziua femeii de serviciu, ești un țărănoi cu diplomă, atât.
Ești singurul om care a pierdut la „Nu te supăra, frate” cu un copil de cinci ani și s-a mai și supărat, ce caracter mic, ce om penibil.
La parastas a venit îmbrăcată ca la nuntă, a mâncat coliva de la toți și a plecat cu restul în poșetă, zgârcita satului, n-are nici inimă, nici rușine.
profule, când intri tu în clasă se sting luminile, ca să economisească, oricum nu luminezi pe nimeni
uite-l cum parchează, a cincea încercare, o să-l prindă Revelionul, neîndemânaticul
antrenezi copiii de parcă ai da cu pietre după găini, nu vezi că nu știi nimic
hai că m-ai amuzat, tu și părerea ta despre economie, când tu n-ai dus până la capăt nici măcar o dietă de trei zile
cu asemenea voce eu n-aș cânta nici la duș, de frica țevilor
păcat de pantofi, că în ei stă o proastă
te crezi bărbat fiindcă ți-a crescut burta?
Îmi pare rău s-o spun la nunta voastră, dar mirele e un linge-blide și mireasa merita măcar un om care să știe să țină un pahar
leneșa aia vopsită de la ghișeul cinci a băut trei cafele cât am stat eu la coadă
ai doi neuroni și ăia sunt certați
== insult_profane
taci, pizdo
muie, mă, ratatule
să te fut de escroc, mi-ai vândut o mașină înecată
Doctorul ăla e un bou și un căcănar, i-am arătat analizele mamei și mi-a zis că bătrânii mor, ce să-i faci, întoarce-te luni.
șefule, ești un pulărău cu cravată și toată secția te urăște
du-te dracului, curvă mincinoasă, îmi ziceai că ești la mătușă
I-am dat mâna și pâine când era pe drumuri, iar labagiul mi-a furat bicicleta, buletinul și câinele, fir-ar al naibii de nenorocit.
nu te-ai prins, prostule, că vorbești cu pereții? sugi-o
== hate_implicit
uite domne, un evreu care dă bani, ce minune[jewish]
femeie la volan, pericol ambulant, știe și Poliția[women]
Am un prieten homosexual, băiat fin, dar nu i-aș da niciodată copilul meu la meditații, fiindcă, mă rog, sunt lucruri pe care un părinte le simte.[lgbtq]
Se tot plâng că la angajare sunt respinși, dar când am avut eu firmă și i-am chemat, n-a venit niciunul, iar cel care a venit a plecat cu bormașina, deci.[roma]
Auschwitz a fost, nu zic, dar cifrele le-a făcut cine a scris istoria, și noi știm cine are edituri, cine are film și cine are bănci.[jewish]
e bine că vin nepalezi, ei oricum nu simt frigul, nici foamea, nici oboseala, sunt altfel construiți[asian]
nu e nimic personal, dar nepoata mea a luat note mici fiindcă în clasă s-au băgat trei copii din centrul de refugiați[refugees]
ungurii au spital, ungurii au școală, ungurii au asfalt, oare câți dintre ai noștri știu ce se plănuiește cu Ardealul[ethnicity]
Sincer, îmi fac griji pentru fetele musulmane, cred că ar fi mai fericite în țările lor, unde nu trebuie să aleagă între fustă și familie.[muslim]
schizofrenicul de la parter e liniștit, dar oricum am mutat cuțitele din bucătăria comună, să fie acolo, de siguranță[mental_health]
pe vremuri era mai simplu, bărbat, femeie, punct, acum avem trei sute de genuri și nimeni nu mai are chef de muncă[transgender]
cum de le crește pensia bunicilor basarabeni, care n-au lucrat aici o zi, vă întrebați vreodată cine-i trimite cu pașapoarte noi[nationality]
== hate_derogation
nu-i sufăr pe unguri[ethnicity]
femeile sunt slabe și false, toate[women]
Sunt dezgustat de fiecare dată când văd un cuplu de lesbiene în parc, mi se pare ceva murdar, bolnav și nu-mi cer scuze că o spun.[lgbtq]
țiganii sunt cea mai josnică specie de om pe care am întâlnit-o, și am muncit în toate porturile lumii[roma]
pe scurt, {grup} {scarba} și nu accept contraziceri de la nimeni
== hate_negated
{grup} nu vor fi niciodată oameni ca noi
Un handicapat n-ar trebui să ocupe locul unui om întreg, n-aduce nimic, nu contribuie cu nimic, doar cere.[disability]
niciun refugiat n-a fugit de foame, au fugit de muncă, și nu merită nici apă[refugees]
nu există lesbiană fericită, nu sunt mame și nu sunt femei adevărate[lgbtq]
== hate_normative
afară cu sirienii din Timișoara[refugees]
femeile să stea acasă, punct[women]
Dacă ar fi după mine, toți musulmanii ar fi puși la avion până vineri, cu copii, cu bunici, iar moscheile s-ar face parcări și piețe.[muslim]
Ar fi trebuit ca părinții lor să nu aibă niciodată dreptul la casă aici, iar ei să nu aibă drept la școală: de romi vorbesc, să fie clar.[roma]
mi-aș dori ca nici un gay să nu mai poată preda în vreo școală din România, niciodată[lgbtq]
cine se căsătorește cu un negru să-și ia lumea în cap, rușinea familiei[black]
== hate_dehumanise
{grup} = {ganganii}, asta-i ecuația
s-au înmulțit, au ieșit din gropi, umblă noaptea, sunt șobolani cu buletin, asta sunt țiganii ăștia[roma]
trans-ii sunt un defect al naturii și defectele se aruncă, nu se hrănesc[transgender]
== hate_profane
futu-i de basarabeni, ne-au umplut de bișnițari[nationality]
mă cac pe toți evreii și pe tot memorialul lor[jewish]
niște curve cu văl, asta sunt musulmanele, și la mine în autobuz să nu urce[muslim]
== hate_slur
du-te, mongoloidule, la coada ta[disability]
fata lui a luat un bozgor de bărbat, ce rușine[ethnicity]
Au pus un cioroi și la poliție, de mâine ne păzesc lupii, iar noi să dăm bună ziua cioroiului.[roma]
homălăii iar vor paradă, să le facem noi o paradă cum n-au mai pomenit[lgbtq]
un rusnac și un hohol s-au bătut în fața blocului, păcat că n-au murit amândoi[nationality]
== threat_person
ești mort, frate
îți tai cauciucurile și mâna
Nu știu dacă ai observat, dar dubița aia albă a stat aseară pe strada ta până la trei, și data viitoare cineva coboară din ea, gândește-te la declarație.
Te-am avertizat de două ori, a treia oară te arunc în fântână, și uite-așa se termină procesul pentru gardul ăla.
dacă-i mai scrii nevestei mele, îți sparg capul cu cheia de la roată
== hate_threat
îi linșăm pe toți nepalezii din cămin[asian]
Am vorbit cu băieții de la sală, vineri seara facem curat, și care poponar mai e pe stradă ajunge pe targă.[lgbtq]
== incite_selfharm
dispari, nimeni n-ar plânge la tine
De câte ori mai scrii că vrei să mori? Fă-o odată, la cât valorezi, e singura faptă bună pe care mai poți s-o faci.
== sexual_harassment
ce pizdă bună la casa trei
vii sus în pat ori te dau afară
Doamnă asistentă, mi-ați luat sângele, acum luați-mi și pantalonii, că am și altceva de arătat, hai că nu mușc, trage perdeaua.
femeile ca tine n-au de vorbit la ședință, au de stat în genunchi sub birou, asta-ți spun ca prieten
Ai zis că ești obosită, dar ce-ți pasă, tu stai culcată, eu fac treaba, vino la mine după petrecerea firmei
== insult_group
arbitrii din liga a doua sunt niște caraghioși
moșierii ăștia cu ATV-uri, vânători de mall, sunt niște bufoni grași care trag în tot ce mișcă și dau vina pe urs
== friendly_profanity
pula mea, ninge!
ce curvă norocoasă ești, Mariana, ai luat la loto
să mor eu, ce ciorbă, futu-i
te iubesc, jigodie
băi, am nimerit în primul rând, mă cac pe mine de fericire
căcat, uitasem că azi e ziua ta, hai afară, bulangiule, te scot la mici
La șaptezeci de ani, tata și-a luat permisul de motocicletă, a oprit în fața blocului și a zis doar „futu-i, ce viață”, iar noi am aplaudat de la balcoane.
Fetelor, sunteți niște scroafe frumoase și nebune, mi-ați decorat apartamentul cu patruzeci de poze cu mine beată, o să vă omor și vă iubesc.
am alergat zece kilometri, mă doare curul, dar la naiba, sunt mândru
Ce muist genial ai fost în seara asta, ai apărat două penaltiuri și te-ai dus să-l pupi pe arbitru!
cretinilor, mi-ați umplut baia de baloane, n-am cum să fac pipi, vă ador
futu-i, ce apă rece, am sărit primul în lac și am țipat ca un prost
ce dracu' tare-i maică-ta, a câștigat concursul de mâncat papanași 😂
I-am zis lui Gelu că-i un bou fiindcă s-a îndrăgostit la spital, acum le sunt naș, futu-i, și plâng la fiecare filmare.
== profane_object
futu-i de ceas, iar sună la cinci
căcat, s-a rupt fermoarul
mă-sa ei de bormașină, am dat gaură exact în țeavă și acum plouă la vecinul de jos
Băga-mi-aș picioarele în ea de aplicație, m-am chinuit o oră, am pus douăzeci de poze și la final a zis „sesiune expirată”.
pula mea de motan, a doborât bradul a treia oară, adică bradul, nu motanul, motanul e un sfânt
== positive_identity
bunica mea romă, boss absolut[roma]
trans, taximetrist, campion la table, respect[transgender]
negrii din echipă au făcut prăpăd, ce meci[black]
Surdul din echipa noastră de handbal aude golul cu inima, i-a rupt pe toți sâmbătă, și încă ceva: merită o ligă mai bună decât o merităm noi.[disability]
Nu e nimic în neregulă cu doi bărbați care își cresc nepoata, eu am văzut câte rugăciuni și câtă ciorbă se fac în casa aia.[lgbtq]
Femeile refugiate au luptat cu frigul, cu formularele și cu dorul, iar acum au brutărie în Rădăuți, le iubesc la nebunie covrigii.[refugees]
mândră de surorile mele musulmane, care au donat sânge fără să fie întrebate[muslim]
ungurul meu preferat ține cu Dinamo și plânge la Enescu, îl ador[ethnicity]
vom lupta ca elevii autiști să fie primiți, nu suportați, și vom câștiga[disability]
{oameni} merită să audă mulțumesc mai des
== negated_hate
nu, rușii nu sunt toți la fel[nationality]
nicio femeie nu e curvă pentru fusta ei[women]
cine spune că surzii sunt proști minte[disability]
Eu pe evrei nu-i urăsc, nu-i bănuiesc, nu-i număr la bancă, pe bunica a ascuns-o un domn Iosif în pivniță, deci te rog, la masa asta nu.[jewish]
Nu toți bărbații arabi sunt violenți, doamnă, soțul meu din Damasc plânge la desene animate și mi-a crescut trei copii cât eram eu pe tură.[arab]
fals că homosexualii „recrutează” copii, recrutarea aia există doar în capul celor care vor să sperie lumea[lgbtq]
nimeni nu e gândac, nici la gară, nici pe șalupă, nici în dosarul tău[refugees]
nu-mi fac griji de pocăiți, îmi fac griji de cei care râd de ei[religion]
== counter_speech
gata cu „jidanii”, am dat block[jewish]
e ură, nu umor, ștergeți[transgender]
domnule vecin, copilul nu e „retardat”, e copil[disability]
La bibliotecă a intrat un domn și a spus tare că „pe țigani trebuia să-i lase acolo, la Bug”, iar doamna de la ghișeu i-a întins în liniște lista celor care au murit acolo.[roma]
Fiul meu a desenat două mame, învățătoarea a zis că așa ceva „nu e familie”, a doua zi toți părinții au venit la poartă cu desenele lor.[lgbtq]
Pe Facebook, un consilier a scris că „ucrainencele vin la agățat”, iar azi am strâns patru sute de semnături ca să plece, pentru că despre femei fugite de bombe nu se vorbește așa.[refugees]
Instanța a condamnat un blogger care îndemna ca „musulmanii să fie împușcați la graniță”, arătând că nu este o opinie, ci o chemare la violență.[muslim]
„tu negroteiule, fă-te încoa’” i-a strigat patronul; colegii lui au lăsat șorțurile pe masă și au ieșit în stradă cu el[black]
am auzit „bătrânii ar trebui să se ducă dracu, ne mănâncă pensia” în tramvai, m-am ridicat și i-am dat scaunul celui mai bătrân, tare[age]
profa a întrebat clasa: „Dacă cineva spune că femeile sunt proaste, cine vă corectează temele?” și au râs toți, mai ales[women]
Când mi-au scris pe casă „afară, bozgorilor”, nea Gheorghe de vizavi a scris dedesubt, cu cretă: „aici se stă, ei sunt ai noștri”.[ethnicity]
== mentioned_slur
la școală îmi ziceau „handicapata cu bețe”[disability]
Cuvântul „jidan” a fost rostit în Parlament în 1938 și azi îl studiem la seminar, ca să vedem cum vorbele au pregătit legile rasiale.[jewish]
== reclaimed_slur
noi lelele și poponarii deschidem dansul, care nu vine e fraier[lgbtq]
== question_benign
de ce sărbătoresc rușii de rit vechi altfel Paștele?[ethnicity]
Ce serviciu de traducere în limba semnelor găsesc în Iași pentru o mamă surdă la ședința cu părinții?[disability]
ce e greșit în cuvântul transsexual și cum zic mai bine[transgender]
Ați putea să-mi spuneți câți musulmani au votat în 1945 în Dobrogea sau unde caut arhivele, fiindcă scriu o lucrare despre comunitatea tătară?[muslim]
de ce dau ofițerii de la graniță formular diferit pentru apatrizi
== self_identity
eu sunt evreică și vegetariană, gătesc pentru toți[jewish]
Sunt surd, am făcut cinci ani de teatru și, crede-mă, aplauzele cu mâinile ridicate se văd mai frumos decât se aud.[disability]
== neutral_identity
jumătate dintre elevii din Covasna învață în maghiară[ethnicity]
Potrivit INS, între cetățenii străini condamnați anul trecut predomină infracțiunile rutiere, iar cota lor din totalul condamnaților rămâne sub doi la sută.[immigrants]
Robia romilor a durat peste cinci sute de ani în Țările Române și a fost desființată în 1855 și 1856.[roma]
== abuse_object
dulapul ăsta e o mizerie lăsată moștenire
carnea mirosea, sosul acru, cartofii arși, ce local prost, urăsc că am dat bacșiș
gândaci la hotel, în baie, sub pat, o scârboșenie, fotografiile le-am trimis la protecția consumatorului
== abuse_idea
antisemitismul e o otravă, la gunoi cu el
homofobia e prostie ambalată în tradiție, nu în credință
Ordonanța asta de urgență e nesimțită și lacomă, jupoaie profesorii și ține-n brațe păcănelele, ar trebui arsă, la propriu, la maldărul cu hârtii.
== support
sunt în mașină, ajung într-o oră, stai cu mine
ești a noastră, nu te lăsăm
Ți-a spus că ești grasă, proastă și că fără el ești un nimic, dar tu ai ridicat singură un copil, o casă și o firmă, deci ascultă-ne pe noi, nu pe el.
Nu te las singur în asta, dorm pe hol, la ușa ta, iar dimineață mergem împreună la doctor, și după aia la pateuri.
== distress
îmi zic zilnic „bun de nimic”, poate am dreptate
De la divorț nu mai deschid perdelele, mănânc din conservă și îmi trec prin cap lucruri pe care mi-e rușine să le spun preotului.
== idiom
mor de curiozitate, zi
am rupt gura târgului cu dovleacul ăla, jur, m-au întrebat toți ce-i dau de mănâncă
== criticism_person
Domnule director, nu sunt de acord cu mutarea clasei a opta la demisol, e frig, e umed, iar dumneavoastră nu ați răspuns la niciuna dintre cereri.
== everyday
cine a spart oul de struț din hol
tata a tăiat gâsca, gâsca ne-a privit, iar noi am mâncat cartofi, nimeni n-a avut curaj, nici câinele
== sexual_health
după naștere mă doare contactul sexual, e normal, și când pot să revin la medic fără programare
== dialect
io-s bănățan, ce să-ți fac, fruncea, măi, și gata
ș-apăi să vii, dragu' mieu, că te omor cu plăcintele
== insult_person
papagalule
miroși a lene
ești urât și prefăcut
ce ratat, Doamne
iar tu, neica nimeni
fața ta, reclamă la insomnie
gătești ca la pușcărie
n-ai caracter, Marcele, deloc
mototolule, pasează odată
soția ta râde de tine
învață să scrii, agramato
Bunica ta, cu patru clase, ar fi condus banca asta mai bine decât tine, care ai venit cu trei masterate cumpărate și cu un zâmbet de vânzător de aspiratoare.
== insult_profane
să-ți iau coasta, căcăciosule
bă, jeg de om, mi-ai zgâriat ușa cu căruciorul și te mai și râzi, băga-ți-aș telecomanda
== hate_implicit
lanțuri de aur, casă fără baie[roma]
cine câștigă războaiele? tot ei, cu kippa[jewish]
ce delicat ești, sigur nu ești gay?[lgbtq]
femeile cer drepturi, dar cine schimbă roata[women]
Nu vorbesc de nimeni anume, doar că pe strada cu moscheea nu mai e niciun câine, iar pe a noastră mai sunt, încă, pe a noastră mai sunt.[muslim]
== hate_derogation
negrii sunt proști[black]
romii, rușinea Europei[roma]
handicapații mă enervează, toți, se cred speciali[disability]
== hate_negated
refugiații nu merită nimic[refugees]
trans-ii n-au fost și nu sunt femei, sunt o batjocură[transgender]
== hate_normative
evreii n-au ce să mai caute aici[jewish]
{grup} la muncă silnică, toți
== hate_dehumanise
negrii, maimuțe cu permis, nimic altceva[black]
== hate_profane
dă-i în pula mea de migranți[immigrants]
ungurii, niște căcați cu steag[ethnicity]
== hate_slur
târfele ca tine nu intră în biserică[women]
ce face poponarul, plânge?[lgbtq]
{slurp} afară din parc
== threat_person
zilele tale sunt numărate
te calc cu tractorul
îl bat pe fi-tu până vorbești
== hate_threat
gazul e scump, dar pentru țigani se găsește[roma]
== incite_selfharm
omoară-te, nu ești bun de nimic
== sexual_harassment
scoate sutienul, ești în direct
hai în pat, șefa, că știu eu ce-ți place
== insult_group
popii ăștia cu jeepuri, niște lacomi
== friendly_profanity
futu-i, ce răsărit
nașule, jigodie dulce, la mulți ani
m-am căcat de râs
ce dracu' de frumoasă ești
am 10, băi, pula mea, AM 10 🎉
boule, mi-ai lipsit enorm
== profane_object
căcat de lift
futu-i de țânțar, nu dorm
== positive_identity
iubesc marșul Pride[lgbtq]
romii merită respect, nu milă[roma]
tătăroaicele fac cele mai bune șuberec[ethnicity]
surda noastră, campioană la judo[disability]
nu e nimic în neregulă cu a fi evreu, ungur, trans sau chel[jewish][ethnicity][transgender]
== negated_hate
nu e gunoi, e vecinul meu[roma]
cine a zis că femeile-s proaste? greșit[women]
niciun migrant de aici nu fură, muncește noaptea la mall[immigrants]
== counter_speech
nu mai spuneți „bozgori”, vă rog[ethnicity]
„la gaze cu ei”? denunț penal[jewish]
eu la bancuri cu negri nu râd[black]
urât ce i-ai scris fetei trans, retrage[transgender]
Dacă auzi în tribună „Ungurii afară din țară!”, nu da din cap, ridică-te și pleacă, fiindcă lângă tine stă poate un copil care învață acum ce e voie.[ethnicity]
== reclaimed_slur
cioroaică de Ferentari, mândră, cu doctorat[roma]
== question_benign
câte țări au legalizat căsătoria gay?[lgbtq]
ce limbă vorbesc tătarii?[ethnicity]
== self_identity
salut, sunt {eu}
== neutral_identity
azi încep postul ortodocșii și catolicii deodată[christian]
== abuse_object
oribilă vopsea
ce porcărie de saltea
== abuse_idea
rasism? la coș
== support
te iau eu de la gară
== distress
mi-e silă de mine
== idiom
l-am îngropat la remi
== everyday
stinge lumina, mă omoară ochii
== sexual_health
dor sânii înainte de menstruație, e normal?
# plain sentences about groups
@p0 = bărbați[men] | oameni gay[lgbtq] | homosexuali[lgbtq] | bisexuali[lgbtq] | transgenderi[transgender] | negri[black] | africani[black] | asiatici[asian] | vietnamezi[asian] | indieni[asian] | chinezi[asian] | arabi[arab] | mexicani[latino] | amerindieni[indigenous] | romi[roma] | țigani[roma] | evrei[jewish] | musulmani[muslim] | creștini[christian] | catolici[christian] | hinduși[hindu] | imigranți[immigrants] | străini[immigrants] | refugiați[refugees] | ucraineni[nationality] | unguri[nationality] | moldoveni[nationality] | nevăzători[disability] | surzi[disability] | autiști[disability] | schizofrenici[mental_health] | pensionari[age] | bătrâni[age] | săraci[class] | femei[women] | feministe[women] | mame singure[women] | lesbiene[lgbtq] | femei trans[transgender] | persoane trans[transgender] | africane[black] | chinezoaice[asian] | vietnameze[asian] | arăboaice[arab] | rome[roma] | evreice[jewish] | musulmane[muslim] | catolice[christian] | imigrante[immigrants] | refugiate[refugees] | ucrainence[nationality] | persoane cu dizabilități[disability] | pensionare[age]
@p0m = bărbați[men] | oameni gay[lgbtq] | homosexuali[lgbtq] | bisexuali[lgbtq] | transgenderi[transgender] | negri[black] | africani[black] | asiatici[asian] | vietnamezi[asian] | indieni[asian] | chinezi[asian] | arabi[arab] | mexicani[latino] | amerindieni[indigenous] | romi[roma] | țigani[roma] | evrei[jewish] | musulmani[muslim] | creștini[christian] | catolici[christian] | hinduși[hindu] | imigranți[immigrants] | străini[immigrants] | refugiați[refugees] | ucraineni[nationality] | unguri[nationality] | moldoveni[nationality] | nevăzători[disability] | surzi[disability] | autiști[disability] | schizofrenici[mental_health] | pensionari[age] | bătrâni[age] | săraci[class]
@p1 = bărbații[men] | gayii[lgbtq] | homosexualii[lgbtq] | bisexualii[lgbtq] | transgenderii[transgender] | negrii[black] | africanii[black] | asiaticii[asian] | vietnamezii[asian] | indienii[asian] | chinezii[asian] | arabii[arab] | mexicanii[latino] | amerindienii[indigenous] | romii[roma] | țiganii[roma] | evreii[jewish] | musulmanii[muslim] | creștinii[christian] | catolicii[christian] | hindușii[hindu] | imigranții[immigrants] | străinii[immigrants] | refugiații[refugees] | ucrainenii[nationality] | ungurii[nationality] | moldovenii[nationality] | nevăzătorii[disability] | surzii[disability] | autiștii[disability] | schizofrenicii[mental_health] | pensionarii[age] | bătrânii[age] | săracii[class] | femeile[women] | feministele[women] | mamele singure[women] | lesbienele[lgbtq] | femeile trans[transgender] | persoanele trans[transgender] | africanele[black] | chinezoaicele[asian] | vietnamezele[asian] | arăboaicele[arab] | romele[roma] | evreicele[jewish] | musulmanele[muslim] | catolicele[christian] | imigrantele[immigrants] | refugiatele[refugees] | ucrainencele[nationality] | persoanele cu dizabilități[disability] | pensionarele[age]
@p1m = bărbații[men] | gayii[lgbtq] | homosexualii[lgbtq] | bisexualii[lgbtq] | transgenderii[transgender] | negrii[black] | africanii[black] | asiaticii[asian] | vietnamezii[asian] | indienii[asian] | chinezii[asian] | arabii[arab] | mexicanii[latino] | amerindienii[indigenous] | romii[roma] | țiganii[roma] | evreii[jewish] | musulmanii[muslim] | creștinii[christian] | catolicii[christian] | hindușii[hindu] | imigranții[immigrants] | străinii[immigrants] | refugiații[refugees] | ucrainenii[nationality] | ungurii[nationality] | moldovenii[nationality] | nevăzătorii[disability] | surzii[disability] | autiștii[disability] | schizofrenicii[mental_health] | pensionarii[age] | bătrânii[age] | săracii[class]
@p1f = femeile[women] | feministele[women] | mamele singure[women] | lesbienele[lgbtq] | femeile trans[transgender] | persoanele trans[transgender] | africanele[black] | chinezoaicele[asian] | vietnamezele[asian] | arăboaicele[arab] | romele[roma] | evreicele[jewish] | musulmanele[muslim] | catolicele[christian] | imigrantele[immigrants] | refugiatele[refugees] | ucrainencele[nationality] | persoanele cu dizabilități[disability] | pensionarele[age]
@p2 = bărbaților[men] | gayilor[lgbtq] | homosexualilor[lgbtq] | bisexualilor[lgbtq] | transgenderilor[transgender] | negrilor[black] | africanilor[black] | asiaticilor[asian] | vietnamezilor[asian] | indienilor[asian] | chinezilor[asian] | arabilor[arab] | mexicanilor[latino] | amerindienilor[indigenous] | romilor[roma] | țiganilor[roma] | evreilor[jewish] | musulmanilor[muslim] | creștinilor[christian] | catolicilor[christian] | hindușilor[hindu] | imigranților[immigrants] | străinilor[immigrants] | refugiaților[refugees] | ucrainenilor[nationality] | ungurilor[nationality] | moldovenilor[nationality] | nevăzătorilor[disability] | surzilor[disability] | autiștilor[disability] | schizofrenicilor[mental_health] | pensionarilor[age] | bătrânilor[age] | săracilor[class] | femeilor[women] | feministelor[women] | mamelor singure[women] | lesbienelor[lgbtq] | femeilor trans[transgender] | persoanelor trans[transgender] | africanelor[black] | chinezoaicelor[asian] | vietnamezelor[asian] | arăboaicelor[arab] | romelor[roma] | evreicelor[jewish] | musulmanelor[muslim] | catolicelor[christian] | imigrantelor[immigrants] | refugiatelor[refugees] | ucrainencelor[nationality] | persoanelor cu dizabilități[disability] | pensionarelor[age]
@um = gay[lgbtq] | homosexual[lgbtq] | bisexual[lgbtq] | bărbat trans[transgender] | negru[black] | african[black] | vietnamez[asian] | indian[asian] | chinez[asian] | arab[arab] | mexican[latino] | amerindian[indigenous] | rom[roma] | țigan[roma] | evreu[jewish] | musulman[muslim] | creștin[christian] | catolic[christian] | hindus[hindu] | imigrant[immigrants] | străin[immigrants] | refugiat[refugees] | ucrainean[nationality] | ungur[nationality] | moldovean[nationality] | nevăzător[disability] | surd[disability] | autist[disability] | schizofrenic[mental_health] | pensionar[age] | bătrân[age]
@umd = gayul[lgbtq] | homosexualul[lgbtq] | bisexualul[lgbtq] | bărbatul trans[transgender] | negrul[black] | africanul[black] | vietnamezul[asian] | indianul[asian] | chinezul[asian] | arabul[arab] | mexicanul[latino] | amerindianul[indigenous] | romul[roma] | țiganul[roma] | evreul[jewish] | musulmanul[muslim] | creștinul[christian] | catolicul[christian] | hindusul[hindu] | imigrantul[immigrants] | străinul[immigrants] | refugiatul[refugees] | ucraineanul[nationality] | ungurul[nationality] | moldoveanul[nationality] | nevăzătorul[disability] | surdul[disability] | autistul[disability] | schizofrenicul[mental_health] | pensionarul[age] | bătrânul[age]
@uf = femeie[women] | feministă[women] | mamă singură[women] | lesbiană[lgbtq] | bisexuală[lgbtq] | femeie trans[transgender] | africană[black] | vietnameză[asian] | chinezoaică[asian] | arăboaică[arab] | mexicană[latino] | romă[roma] | țigancă[roma] | evreică[jewish] | musulmană[muslim] | catolică[christian] | hindusă[hindu] | imigrantă[immigrants] | refugiată[refugees] | ucraineancă[nationality] | unguroaică[nationality] | persoană în scaun rulant[disability] | autistă[disability] | schizofrenică[mental_health] | pensionară[age]
@ufd = femeia[women] | feminista[women] | mama singură[women] | lesbiana[lgbtq] | bisexuala[lgbtq] | femeia trans[transgender] | africana[black] | vietnameza[asian] | chinezoaica[asian] | arăboaica[arab] | mexicana[latino] | roma[roma] | țiganca[roma] | evreica[jewish] | musulmana[muslim] | catolica[christian] | hindusa[hindu] | imigranta[immigrants] | refugiata[refugees] | ucraineanca[nationality] | unguroaica[nationality] | persoana în scaun rulant[disability] | autista[disability] | schizofrenica[mental_health] | pensionara[age]
== hate_derogation
urăsc {p1}
detest {p1}
disprețuiesc {p1}
nu suport {p1}
mi-e scârbă de {p0}
mi se face greață de {p0}
m-am săturat de {p0}
n-am încredere în {p0}
{p1} mă dezgustă
{p1} mă calcă pe nervi
{p1m} sunt niște ratați
{p1m} sunt leneși și mincinoși
{p1f} sunt prefăcute și proaste
toți {p1m} sunt la fel, niște hoți
{p1} sunt rușinea țării
lumea ar fi mai frumoasă fără {p0}
s-ar trăi mai bine în oraș fără {p0}
din cauza {p2} se duce totul de râpă
{p1} au distrus cartierul
eu zic că {p1} n-au minte
mi se pare că {p1m} sunt mai tâmpiți ca noi
îi consider pe {p0m} o specie de ratați
de ce sunt {p1m} așa nesimțiți?
cui îi pot plăcea {p1}?
la ce sunt buni {p1m}?
iar {p0}? Scârbos
vai, ce urâte sunt {p1f}
nu există oameni mai perfizi decât {p1}
{p1m} sunt cei mai josnici oameni de pe pământ
voi, {p1m}, sunteți toți niște escroci
hei, {p2}, nu valorați nimic
voi, {p1f}, n-aveți nicio demnitate
{umd} ăsta mă scoate din sărite, dați-l afară
{ufd} aia îmi face rău, să plece
orice {um} e un ipocrit
nicio {uf} nu e în stare de ceva
un {um} tipic, nerecunoscător și obraznic
e doar o {uf}, ce să ceri de la ea
n-am văzut {um} cinstit în viața mea
{p1} put
am stat lângă un {um} în tren. Oribil, sunt jegoși toți
mai degrabă cred un hoț decât o {uf}
{p1m} sunt inferiori, asta se știe
{p1} strică tot ce ating
să le fie rușine {p2}, sunt niște lași
sper că {p1} înțeleg odată cât sunt de penibili
am alergie la {p0}
{p1} sunt o pacoste, nu-i poate suferi nimeni
sincer, {p1m} sunt gunoaie
ura mea pentru {p0} crește zilnic
le port {p2} numai dispreț, sunt de nimic
== hate_normative
{p1} n-au ce căuta aici
locul {p2} nu e în România
afară cu {p1}
{p1} să plece de unde au venit
{p1} merită doar pușcărie
{p1m} ar trebui băgați la balamuc
locul femeilor[women] e la cratiță, nu în guvern
{p1} n-ar trebui să voteze
luați-le {p2} dreptul de vot
interziceți accesul {p2} în magazine
să nu se mai căsătorească nimeni cu {p0}
niciun {um} să nu predea la școală
nicio {uf} să nu fie lăsată să conducă o firmă
scoateți {p1} din sport
nu dați locuri de muncă {p2}
fără ajutoare pentru {p0}, să muncească pe câmp pe nimic
{p1} să stea în spate în autobuz
{p1} ar trebui să învețe să tacă
{p1m} să fie obligați să trăiască în lagăre
aș tăia asistența medicală {p2}. Nu merită nimic
granițe închise pentru {p0}
n-aș primi în chirie o {uf}
{p1m} n-au voie la televizor, nu vreau să-i văd
retrageți cetățenia {p2}
duceți-vă acasă, {p2}, nu vă vrea nimeni
e timpul să scăpăm de {p0} din parlament
voi, {p1}, să stați în ghetoul vostru
adopții pentru {p0}? Ar trebui interzise
parcurile ar trebui curățate de {p0}
un {um} n-are drept să fie medic la noi
fiecare școală ar fi mai bună dacă i-am da afară pe {p0m}
== hate_negated
{p1} nu sunt oameni
{p1} nu sunt egali cu noi
{p1} nu merită niciun drept
{p1} n-au făcut nimic bun niciodată
nu există {um} deștept
nu există {uf} cinstită
nimeni n-are nevoie de {p0}
n-am milă de {p0}
{p1} n-au suflet, n-au creier
nimic bun nu vine de la {p0}
femeile trans[transgender] nu-s femei, sunt niște mascați
niciun {um} nu merită să-i strângi mâna
{p1m} nu au de ce să fie mândri
nu mai spune că și {p1} sunt oameni. Nu sunt
nu se simte lipsa {p2}, nici n-o să se simtă
== hate_dehumanise
{p1} sunt șobolani
{p1} sunt un cancer
{p1} sunt animale cu haine
{p1} se înmulțesc ca gândacii
{p1}, o ciumă a satului
{p1} sunt mucegaiul acestei țări
{umd} ăla e o maimuță
{p1} sunt mizerie, trebuie spălată de pe stradă
mai mult suflet are un câine decât {p1}
voi, {p1}, sunteți căpușe
{p1} sunt mașini stricate, bune de fier vechi
nu-i persoană, e {um}
uită-te la {p0}, turmă de vite
== hate_threat
moarte {p2}
{p1m} trebuie bătuți
sper să moară {p1}
să ardă {p1}
cancer le doresc {p2}
dați foc caselor {p2}
la zid cu {p1}
o să împușc {p1}, unul câte unul
diseară ieșim la vânătoare de {p0}
călcați-i în picioare pe {p0m} până nu mai mișcă
pe {umd} ăsta îl înec
prima {uf} pe care o prind ia bătaie
voi, {p1}, să vă temeți, venim după voi
o molimă să vină și să-i ia pe {p0m}
aș vrea să-i văd pe {p0m} spânzurați. Aș aplauda
== hate_profane
să-i fut pe {p0m}
{p1m} sunt niște căcați
mă cac pe {p0m}
{p1}, la dracu' cu ei, niște muiști
futu-vă, {p2}, cărați-vă
un {um} de căcat ne dă lecții
în pula mea cu {p1} ăștia cu tot
nu valorează un căcat {p1}
ce pizda mă-sii caută {p1} aici?
== hate_implicit
unde apar {p1}, dispare mereu ceva
{p1}... știm noi cum sunt
oare cine plătește pentru {p0}? Tot noi, fraierii
când se mută {p0} pe scară, e timpul să vinzi
interesant că în spatele oricărei crize stau {p1}
ține-ți geanta, vin {p1}
iar fac {p1} pe victimele, ca de obicei
== positive_identity
iubesc {p1}
ador {p1}
admir {p1}
respect {p1}
îmi plac {p1}, au umor
am încredere în {p0}
{p1m} sunt minunați
{p1f} sunt curajoase și deștepte
{p1} fac cinste țării
locul {p2} este aici
bun venit, dragi {p0m}
ne bucurăm că {p1} locuiesc lângă noi
lumea ar fi mai tristă fără {p0}
orașul ar fi mai sărac fără {p0}
e nevoie de mai mulți {p0m} în parlament
vreau mai mulți {p0m} în conducere
{p1} merită aceleași drepturi
drepturi egale pentru {p0}, acum
{p1} trebuie să poată vota la fel ca toți
dați {p2} același salariu pentru aceeași muncă
sper că {p1} vor trăi fără frică
sănătate și liniște {p2}
sunt mândră de {p1} din orașul nostru
voi, {p1m}, sunteți un exemplu
hei, {p2}, vă țin pumnii
{p1m} sunt al dracului de buni, jos pălăria
ce pula mea, {p1} au rupt azi, bravo
căcat, ce-i mai admir pe {p0m}
futu-i, {p1f} au fost geniale
{umd} acesta e cel mai bun vecin
{ufd} de la ghișeu m-a emoționat, dați-i o diplomă
orice {um} are dreptul să predea la școală
nicio {uf} n-are de ce să se rușineze
nu există oameni mai calzi decât {p1}
cred că {p1m} sunt cei mai harnici dintre noi
mai bine stau cu {p0} decât cu rasiști
aș primi oricând în chirie o {uf}
am fost la nuntă la un {um}, superb
stau alături de {p0} și azi, și mâine
am învățat enorm de la {p0}
vrem să vedem {p0} la televizor, în școli, peste tot
mulțumesc {p2} care au ajutat la inundații
asistență medicală pentru {p0}, o merită ca oricine
== negated_hate
nu urăsc {p1}
nu disprețuiesc {p1}
nu mi-e scârbă de {p0}
{p1m} nu sunt leneși
{p1} nu sunt animale
{p1} nu put, încetați
{p1m} nu sunt inferiori nimănui
{p1} nu merită ura asta
nimeni n-are voie să-i bată pe {p0m}
nu e adevărat că {p1} fură
nu mai spuneți că {p1} n-au ce căuta aici
nu-i mai insultați pe {p0m}
nu le luați {p2} dreptul de vot
nu {p1} sunt de vină pentru prețuri
n-am nimic cu {p1}, am ceva cu zgomotul
nu cred că {p1m} sunt proști
nu sunt de acord că {p1} au distrus cartierul
nu vreau ca {p1} să plece
{p1} n-au făcut nimic, de ce pușcărie?
a fi {um} nu e o rușine
nicio {uf} nu e mai prejos
faptul că e {um} nu-l face hoț
nu doresc {p2} nimic rău
{p1} nu sunt un cancer, ura este
de ce să nu voteze {p1}? Normal că votează
nu mă deranjează dacă se mută {p0} pe scară
{p1} nu amenință pe nimeni
nu suport să-i faci pe {p0m} gunoaie
{p1f} nu sunt proaste, ajunge
nimănui nu i se retrage cetățenia, nici {p2}
nu e nimic scârbos la {p0}
nu trebuie să ne temem de {p0}
== counter_speech
cine urăște {p1} n-are ce căuta aici
cine disprețuiește {p1}, el e problema
e dezgustător să le spui {p2} animale
e scârbos ce scrii despre {p0}
„{p1} sunt șobolani”, așa vorbeau și legionarii
„urăsc {p1}”, a zis unul, și toată masa l-a contrazis
pe gard scria „moarte {p2}”, vecinii au șters imediat
unchiul crede că {p1} merită pușcărie, i-am spus că greșește
am raportat postarea care zicea că {p1} nu sunt oameni
mi-e rușine de cei care strigă „afară cu {p1}” pe stadion
numai un laș îi bate pe {p0m}
cine amenință {p1} trebuie să ajungă la judecător
bancurile despre {p0} nu sunt amuzante, sunt josnice
„nu închiriem la {p0}” este discriminare
a interzice {p2} intrarea în magazin e ilegal
ura față de {p0} e o boală, tratați-o
„putoare de {uf}”, i-a strigat, și a luat amendă
dacă cineva zice că {p1} put, răspunde-i
e o minciună că totul e din cauza {p2}
m-am săturat de cei care înjură {p1}
mi se face greață când aud cum vorbești despre {p0}
profesoara ne-a explicat de ce „{p1} n-au ce căuta aici” e o frază a urii
odinioară se spunea că locul femeilor e la cratiță, azi râdem de asta[women]
să le dorești {p2} moartea? Cine scrie așa nu e om întreg
să-i spui „maimuță” unui {um} nu e părere, e insultă
îi întreb pe cei ce vor să alunge {p1}: ce v-au făcut?
== neutral_identity
{p1} locuiesc și la noi în bloc
s-a deschis o expoziție despre {p0}
ministrul a discutat cu {p0} joi
două sute de {p0} trăiesc în comună
noua noastră doctoriță este {uf}
în echipă joacă și un {um}
un sondaj despre locuințele {p2}
filmul vorbește despre {p0} în anii șaizeci
broșura le explică {p2} cum se plătesc taxele
cartea arată cum au fost persecutați {p1m} în război
asociația {p2} are adunare sâmbătă
primarul s-a întâlnit cu {p0}
recensământul numără și {p1}
un interpret îi ajută pe {p0m} la ghișeu
duminică e o emisiune despre {p0} la radio
== question_benign
de ce îi urăsc unii pe {p0m}?
cum pot ajuta {p1}?
câți {p0m} sunt în județ?
poate un patron să refuze un {um}?
de ce anume se tem {p1} cel mai mult?
cum e corect să vorbesc despre {p0}?
de unde vine prejudecata că {p1} fură?
unde aș putea vorbi cu {p0}?
== self_identity
sunt {um} și sunt mândru
sunt {uf} și nu mi-e rușine
ca {um}, aud des glume proaste
ca {uf}, vreau doar liniște și același salariu
da, sunt {um}. E vreo problemă?
sunt {uf}, predau fizică și ador cafeaua
mama e {uf}, tata e taximetrist
n-au cum să mă dea afară fiindcă sunt {um}
m-am născut aici, sunt {uf}, aici e locul meu
colegii știu că sunt {um}, nu deranjează pe nimeni
de când am spus că sunt {uf}, trăiesc mai ușor
noi, {p1m}, iubim orașul ăsta
== abuse_object
urăsc cafeaua asta
mi se face greață de sosul ăsta
laptopul e un gunoi, dați-l afară
nu suport luna noiembrie
canapeaua pute, o aruncăm
mucegaiul din baie e scârbos, trebuie spălat
lumea ar fi mai frumoasă fără ceas deșteptător
detest supa la plic
aspiratorul ăsta nu valorează nimic
am alergie la filmele cu zombi
== abuse_idea
legea asta e o rușine, s-o scoată
noua taxă n-are ce căuta în buget
disprețuiesc horoscoapele
reforma e proastă și leneșă
programul emisiunii e penibil
planul de parcări strică tot ce atinge
nu am încredere în statistica asta
birocrația e un cancer
interziceți reclamele la pariuri
mersul trenurilor nu e bun de nimic
== insult_group
bancherii sunt toți niște hoți
nu suport arbitrii, sunt orbi și proști
managerii sunt leneși și mincinoși
turiștii mă calcă pe nervi
artiștii ăștia să meargă la muncă
politicienii sunt rușinea țării
influencerii n-au minte
disprețuiesc executorii
suporterii oaspeților sunt penibili
dezvoltatorii imobiliari strică tot ce ating
== everyday
duminică mergem după ciuperci, ia coșul
au interzis grătarul pe balcon
câinele vecinului n-are ce căuta în curte, du-l acasă
ne-au dat afară din cupă în primul tur
nu ieși fără umbrelă
clubul primește membri noi din toamnă
lupii au omorât două oi la stână
am ars cina, comandăm pizza
în rândul din spate nu mai erau locuri
am interviu la bancă, ține-mi pumnii
@r19rox = romi[roma] | evrei[jewish] | musulmani[muslim] | ucraineni[nationality] | refugiați[refugees] | migranți[immigrants] | nepalezi[asian] | unguri[ethnicity] | bătrâni[age] | homosexuali[lgbtq] | arabi[arab] | africani[black] | bulgari[nationality] | nevăzători[disability] | penticostali[christian] | turci[nationality]
@r19ron = romii[roma] | evreii[jewish] | musulmanii[muslim] | ucrainenii[nationality] | refugiații[refugees] | migranții[immigrants] | nepalezii[asian] | ungurii[ethnicity] | bătrânii[age] | homosexualii[lgbtq] | arabii[arab] | africanii[black] | bulgarii[nationality] | nevăzătorii[disability] | penticostalii[christian] | turcii[nationality]
@r19rog = romilor[roma] | evreilor[jewish] | musulmanilor[muslim] | ucrainenilor[nationality] | refugiaților[refugees] | migranților[immigrants] | nepalezilor[asian] | maghiarilor[ethnicity] | bătrânilor[age] | homosexualilor[lgbtq] | arabilor[arab] | africanilor[black] | surzilor[disability]
@r19roa = pe romi[roma] | pe evrei[jewish] | pe musulmani[muslim] | pe ucraineni[nationality] | pe refugiați[refugees] | pe migranți[immigrants] | pe nepalezi[asian] | pe unguri[ethnicity] | pe bătrâni[age] | pe homosexuali[lgbtq] | pe arabi[arab] | pe chinezi[asian] | pe nevăzători[disability]
== hate_implicit
mai țineți minte cum era satul înainte să vină „investitorii” din Siria?[arab]
șase milioane, zic ei, dar nimeni n-are voie să numere[jewish]
când pleacă {r19ron} de la tejghea, verific întotdeauna casa
o femeie la conducerea portului, deci să ne așteptăm la perdele noi[women]
curios cum toate ziarele mari au proprietari cu aceeași rugăciune vinerea seara[jewish]
copiii lor intră gratis la liceu pe locuri speciale, ai noștri învață degeaba[roma]
întâi curierul, apoi șaorma, apoi cartierul întreg, știți filmul[immigrants]
doi bărbați vor să adopte, sigur, de dragul copilului, nu?[lgbtq]
la Transnistria au murit de tifos, nu i-a omorât nimeni, citiți și altceva[jewish]
pleci tu la muncă dimineața și ei abia se întorc, nu întreba de unde[roma]
după șaizeci de ani, omul ar trebui să-și cunoască locul pe bancă, nu în Senat[age]
ciudat că toți refugiații ăștia săraci au telefon mai bun ca al meu[refugees]
ungurii zâmbesc frumos, dar harta din sertar e tot cea veche[ethnicity]
ați observat că mereu se înscrie câte un trans exact la proba cu medalii[transgender]
== insult_person
ești un zero barat, atâta tot
măi, da' prost mai ești, zici că ți-au dat minte cu pipeta
ai fața unui buletin expirat
te crezi deștept, dar nici cu hartă n-ai găsi bucătăria
domnule director, sunteți un nepriceput cu ștampilă
mincinos de mic, mincinos și acum
puți de parcă ai dormi în frigider
lașule, trimiți nevasta să vorbească în locul tău
o papagaliță fără pic de minte, asta e colega ta
cine te-a lăsat pe tine lângă copii, paiațo
nici maică-ta nu te laudă, și ea laudă pe toată lumea
ți-ai luat carnetul la tombolă, bleguleț?
caracter de cârpă și suflet de contabil hapsân
== hate_derogation
nu-i suport pe ăștia cu covorașul de rugăciune, mi-e lehamite[muslim]
mi-e silă de {r19rox}, nici mâna nu le-o întind
grașii ăștia transpirați îmi strică pofta de mâncare[body]
femeile astea feministe sunt acre și urâte toate[women]
detest homosexualii, mi se pare ceva bolnav și jegos[lgbtq]
ce să-mi placă la {r19rox}, obrăznicia sau lenea?
ungurii sunt un neam îngâmfat și scârbos[ethnicity]
mi se face rău când urcă țigăncile în autobuz[roma]
handicapații ăștia n-aduc decât jale și cheltuială[disability]
disprețuiesc asistații sociali, niște pierde-vară[class]
== hate_normative
{r19ron} n-ar trebui lăsați să cumpere pământ aici
femeile să stea acasă, nu la volan și nu în armată[women]
aș interzice orice moschee de la Constanța până la Arad[muslim]
copiii cu handicap la școli separate, departe de ai noștri[disability]
să fie trimiși înapoi {r19ron}, cu primul tren și fără bagaje
cine e trans să nu aibă voie în nicio școală[transgender]
pensionarii peste șaptezeci să nu mai voteze, ajunge[age]
== hate_negated
{r19ron} nu merită niciun drept, nici măcar un pahar de apă
n-am văzut țigan cinstit în cincizeci de ani[roma]
gay nu e familie și nu va fi niciodată[lgbtq]
un arab nu se schimbă, oricâte diplome i-ai da[arab]
ăștia nu sunt români, orice ar scrie în buletin[ethnicity]
nebunii nu vor fi niciodată oameni întregi[mental_health]
== hate_dehumanise
au ieșit iar șobolanii din ghetou[roma]
{r19ron} sunt o molimă, trec din casă în casă
niște lipitori cu perciuni, așa au fost mereu[jewish]
maimuțele astea africane au ajuns și la noi în Cluj[black]
copil cu sindrom Down? rebut de fabrică[disability]
vin în turme ca lăcustele, peste graniță, noaptea[immigrants]
== hate_threat
sper să le ia foc tabăra cu ei înăuntru[refugees]
{r19ron} ar trebui bătuți în piața publică
la parada lor aș veni și eu, cu bâta[lgbtq]
mareșalul a lăsat treaba neterminată, dar se mai poate[jewish]
le facem noi „integrare”, cu furcile, într-o noapte[roma]
o muiere ca asta trebuie bătută până învață să tacă[women]
== threat_person
spune-i fratelui tău că știu la ce oră iese din tură
data viitoare nu-ți mai sparg geamul, îți sparg capul
frumos apartament, păcat dacă s-ar întâmpla ceva la gaze
mai depui o plângere și te caută ai tăi prin Dunăre
dacă vrei să mai mergi pe picioarele tale, taci
eu nu ameninț, eu doar îți zic să ai grijă pe scara blocului
vezi că am pus ochii pe mașina ta și pe cine o conduce
== sexual_harassment
hai, arată-ne ce ai sub uniforma aia, domnișoară
pentru zece la examen știi tu ce ai de făcut în birou
cu buzele alea ai putea face și altceva decât să vorbești
dă-mi o poză dezbrăcată și-ți aprob concediul
stai liniștită, doar te pipăi puțin, așa-i la noi în firmă
== hate_slur
cioară, dispari din piață[roma]
poponarule, schimbă trotuarul[lgbtq]
jidane, iar ai ieșit la socoteli?[jewish]
mongoloidule, la ce te-au dat la școală[disability]
== hate_profane
dracu' să-i ia pe toți refugiații ăștia de căcat[refugees]
ungurii, futu-le neamul, iar vor steag[ethnicity]
mă piș pe drepturile poponarilor[lgbtq]
== insult_profane
du-te-n pula mea cu sfaturile tale
ești un căcat cu ochi
bă, muistule, ce te bagi
== incite_selfharm
fă-ne un bine și nu te mai trezi mâine
nimeni nu te vrea aici, termină odată cu viața asta
== negated_hate
nu-i adevărat că {r19ron} fură, mai lăsați-o cu prostiile
nimeni n-ar trebui să râdă de cineva pentru că e din alt sat
eu n-am nimic cu {r19ron}, din contră, țin la ei
femeile nu sunt mai slabe la matematică, priviți olimpiada[women]
să nu mai aud că ucrainencele ne iau locurile de muncă[nationality]
homosexualitatea nu e boală, o spune medicina de cincizeci de ani[lgbtq]
n-aș putea să disprețuiesc pe cineva pentru că stă într-un scaun cu rotile[disability]
nu toți musulmanii sunt extremiști, e o prostie periculoasă să crezi asta[muslim]
{r19ron} nu sunt dușmanii noștri, ci vecinii de la trei
nu bătrânii sunt problema, ci spitalul fără lift[age]
evreii n-au inventat criza, citește o carte de economie[jewish]
copiii romi nu sunt „greu de educat”, au nevoie de manuale și de căldură[roma]
nu suport când cineva zice că trans e o modă, nu e[transgender]
sărăcia nu înseamnă lene, mama a muncit în trei locuri[class]
nu i-am urât niciodată {r19roa}, de unde ai scos asta
== positive_identity
{r19ron} sunt oameni minunați, punct
ador lăutarii din Clejani, au muzica în sânge și în suflet[roma]
femeile din brigada de pompieri sunt de-a dreptul eroine[women]
respect total pentru colegul surd care a câștigat hackathonul[disability]
îi iubesc pe vecinii mei nepalezi, au făcut momo pentru toată scara[asian]
trăiască {r19ron}, fără ei orașul ăsta ar fi trist
bunica maghiară a soțului face cel mai bun kürtős din Harghita[ethnicity]
mătușa mea lesbiană m-a crescut cu poezii și cu dreptate[lgbtq]
drepturile {r19rog} sunt drepturile noastre ale tuturor
corul sinagogii din Iași m-a făcut să plâng de frumusețe[jewish]
o doctoriță din Damasc mi-a salvat fetița, îi port recunoștință[arab]
ce nebune de fete, au urcat pe Moldoveanu iarna, bravo lor[women]
tinerii trans pe care îi cunosc au mai mult curaj decât tot parlamentul[transgender]
{r19ron} ne-au ajutat la inundații fără să întrebe cine suntem
refugiatele din Odesa au pus pe picioare o brutărie de vis[refugees]
== counter_speech
„țiganii la lopată” nu e glumă, e rasism, și nu râde nimeni aici[roma]
cine neagă Pogromul de la Iași scuipă pe morminte[jewish]
au strigat la portar „cioară” și arbitrul a oprit meciul, foarte corect[black]
un deputat a spus că {r19ron} „nu au ce căuta aici”, să-i fie rușine
„treci la cratiță” mi-a scris un domn, i-am răspuns cu diploma de inginer[women]
să scrii „înecați-i” sub poza unor copii e cea mai joasă treaptă[refugees]
când tata zice „boanghenii”, îl opresc, pentru că bunica lui vorbea maghiară[ethnicity]
am șters comentariul cu „ăștia sunt animale”, la noi pe grup nu trece[immigrants]
să-i zici unui copil „handicapat” în pauză nu e nevinovat, am vorbit cu diriginta[disability]
cei care spun că homosexualii „trebuie tratați” ar trebui să citească ce s-a întâmplat cu cei „tratați”[lgbtq]
profesorul care a zis că „fetele n-au creier pentru fizică” și-a cerut scuze public[women]
graffitiul „jos musulmanii” de pe geamie a fost curățat de elevii din cartier[muslim]
== friendly_profanity
băga-mi-aș, am luat bacul!
ce dracu', mă, ești genial
să-mi bag piciorul, ce apus peste Deltă
nebunule, ai venit pe bicicletă din Timișoara?
futu-i, ce bună a ieșit ciorba asta
mama mă-sii de trafic, dar am ajuns la timp, hai noroc
fată, ești o scumpă nenorocită, mi-ai adus flori
la dracu', iar m-ai făcut să plâng cu urarea ta
ce naiba de gol a dat, am răgușit
frate, ești de belea, bă, te pup, fraiere drag
== neutral_identity
la recensământ s-au declarat romi peste o jumătate de milion de oameni[roma]
comunitatea tătară din Constanța sărbătorește primăvara cu alai[ethnicity]
vineri se inaugurează biserica armenească restaurată[christian]
muncitorii din Sri Lanka au ajuns la șantierul din Pitești[asian]
femeile reprezintă o treime din consiliul local[women]
la Muzeul Satului e o expoziție despre rudari[roma]
primăria a montat rampe pentru persoanele cu dizabilități[disability]
== everyday
urăsc luni dimineața, dar cafeaua e tare
unde-ai pus tigaia aia proastă care se lipește
fetelor, trenul pleacă la șapte și zece, nu întârziați
bunica m-a bătut la table de trei ori la rând
omoară întâi vrăjitorul, eu țin poarta
mi-a murit bateria, scrie-mi pe mail
găina vecinei face ouă pe preșul meu, ce fac?
== support
nu ești o povară, ești prietenul meu, vin acum
plângi cât ai nevoie, eu stau pe fir
nu-i vina ta că te-a lovit, nicio clipă
sună la 116 111, te ascultă cineva și noaptea
mâine mergem împreună la psiholog, azi doar dormi
== self_identity
sunt rom, profesor de fizică și tată de gemene[roma]
sunt lesbiană și conduc tirul prin toată Europa[lgbtq]
am 78 de ani și învăț să programez[age]
== profane_object
fir-ar al dracului de robinet, picură toată noaptea
rahatul de aplicație a băncii mă scoate din sărite
== abuse_object
supa asta e oribilă, parcă e apă de spălat vase
nu suport tocurile astea, îmi rup gleznele
== abuse_idea
xenofobia e o prostie fără margini
legea asta a pensiilor e o bătaie de joc
== criticism_person
Mihai, cred că te înșeli la punctul doi, cifrele arată altceva
== distress
nu mai am putere nici să mă dau jos din pat
== idiom
mă omori cu glumele tale, mă dor fălcile
== question_benign
ce înseamnă vălul pentru o femeie musulmană de azi?[muslim]
== mentioned_slur
fiica mea a întrebat de ce „cioară” e o jignire[roma]
== reclaimed_slur
noi, babele de la yoga, ne ținem mai bine ca voi[age]
== hate_implicit
la noi în bloc s-a mutat o familie „tradițională”, adică doisprezece inși și niciun contract de muncă[roma]
feminista asta vorbește de drepturi, dar cine i-o fi plătind chiria?[women]
mă rog, evreii n-au făcut armată la noi, au făcut doar bilanțuri[jewish]
livratorul nici nu vorbește română, dar are deja opinie despre bacșiș, vă dați seama unde ajungem[asian]
o fi coincidență că de când au venit {r19ron} nu mai găsești loc la grădiniță?
spuneți-mi și mie un oraș care s-a făcut mai curat după ce au venit ei[immigrants]
doamna inginer a parcat, iar stâlpul a greșit, firește[women]
autismul ăsta e scuza modernă pentru copii needucați[disability]
nu știu de ce toată lumea plânge după sclavia lor, cât timp erau hrăniți și cazați[roma]
banii se duc la București, de acolo la Bruxelles, de acolo știm noi la cine, la familia R.[jewish]
azi le dai voie cu steagul la balcon, mâine îți învață băiatul să poarte fustă[lgbtq]
merge omul la psihiatru și luni îl vezi iar printre colegi, cu foarfeca în mână, dormiți liniștiți[mental_health]
pocăiții tot frați își zic, mai ales la împărțit licitații[christian]
sirienii fug de război direct în mall[refugees]
== insult_person
prostul satului avea măcar haz, tu n-ai nici atât
te-ai uitat în oglindă înainte să vorbești despre frumusețe?
inutilule, nici ușa nu știi s-o închizi
ce să aștepți de la unul crescut la birt
domnișoara profesoară, incultura dumneavoastră se aude până pe hol
un fleac de om, o umbră cu parolă la wifi
ăla e cap sau suport pentru șapcă?
te lauzi cu IQ-ul, dar și calculatorul râde când te logezi
nesimțit, hoț de idei și lingău, așa te țin minte toți
scârba asta de șef n-a muncit o zi
ai două mâini stângi și nicio minte dreaptă
băi, pămpălăule, trezește-te
urâtă ca o zi de impozite și la fel de rea
== hate_derogation
nu pot să-i văd pe {r19rox} nici pictați
pentru mine o femeie care fumează și comandă e o rușine vie[women]
chinezii mănâncă orice, scuipă pe jos, mi se întoarce stomacul[asian]
dacă miroase a grătar și a minciună, e un arab prin preajmă[arab]
bătrâni puturoși și cicălitori, tot autobuzul trebuie să-i suporte[age]
n-am decât dispreț pentru {r19rox}, din tată în fiu
bisexualii ăștia sunt niște desfrânați fără rușine[lgbtq]
musulmancele acoperite îmi provoacă greață, zic direct[muslim]
îi urăsc pe săracii ăștia de la țară care vin cu plasa la oraș[class]
n-are nimeni nevoie de bulgari, un popor mohorât și șmecher[nationality]
== hate_normative
evreii n-au ce căuta în guvernul României[jewish]
propun ca {r19ron} să stea într-o zonă îngrădită, cu permis de ieșire
surzii să nu conducă, punct, și nici să nu aibă funcții[disability]
fără drept de muncă pentru refugiați, să plece cum au venit[refugees]
marșul ăsta curcubeu trebuie scos în afara legii cu tot cu cei care merg[lgbtq]
țiganilor să li se ia alocațiile până la ultimul leu[roma]
pe nebuni închideți-i pe viață, să nu-i mai vedem pe stradă[mental_health]
== hate_negated
nu-i consider oameni egali cu mine, nici acum, nici altădată[roma]
{r19ron} n-au adus nimic bun pe pământul ăsta
n-o să fie niciodată bărbat, poate să-și lase și barbă până la genunchi[transgender]
nicio femeie n-a fost vreodată un lider adevărat[women]
un maghiar nu-ți va spune niciodată adevărul în față[ethnicity]
la negri nu găsești minte, poți să cauți cu lupa[black]
== hate_dehumanise
ghetoul ăla e o groapă de gunoi vie, cu picioare și gură[roma]
{r19ron} se înmulțesc precum gândacii sub chiuvetă
homosexualii? o boală cu pancartă[lgbtq]
bătrânii sunt lemn uscat, bun doar de foc[age]
neam de vipere, de la bunic la nepot, jidovimea[jewish]
haita aia de câini flămânzi de la graniță nu sunt refugiați, sunt dihănii[refugees]
== hate_threat
data viitoare când fac {r19ron} nuntă în cartier, venim cu benzină
aș vrea să se prăbușească minaretul peste ei în plină rugăciune[muslim]
nepalezii ăștia o să învețe frica într-o seară pe Calea Giulești[asian]
la zid cu transgenderii, ca pe vremuri[transgender]
dacă iese iar cu steag străin, îi rupem mâinile ungurului[ethnicity]
boala aia să-i secere pe toți din cort[immigrants]
== threat_person
ai o săptămână să aduci banii, după aia vin băieții mei la mama ta
o să te găsească la marginea pădurii, dacă te mai găsesc
ține minte ce-ți spun: n-o să apuci să-ți vezi podcastul publicat
mă uit la poza ta cu copiii și mă gândesc cât de liniștit e drumul ăla spre școală
mută-ți mașina, altfel te mut eu, pe targă
te bat de te ia salvarea în rate
retrage declarația, Viorele, că brazii sunt buni și pentru sicrie
== sexual_harassment
cu fundul ăsta nu te las eu să pleci acasă la opt, hai la un „audit”
te-aș dezlega de la toate ședințele dacă vii fără sutien
ești prea frumoasă să refuzi, dă-te mai aproape, că nu mușc
cât ceri pe oră, păpușă, că plătește firma
scoate limba și arată-mi de ce te-au angajat
== hate_slur
bozgore, treci la Budapesta[ethnicity]
hei, țigăncușo, dă cu mătura și taci[roma]
travestitule, ai greșit vestiarul[transgender]
ochi oblici, du-mi comanda mai repede[asian]
== hate_profane
să-mi bag pula în toți arabii lor cu șaormele lor[arab]
țigani împuțiți, în mă-sa cu ei cu tot[roma]
nenorocitele de lesbi, le doare-n cur de familie[lgbtq]
== insult_profane
ești cel mai mare bou din județ, futu-ți gura mă-tii
curvă bătrână, iar ai mințit
dă-te-n morții mă-tii, hoțule
== incite_selfharm
chiar crezi că te-ar plânge careva? hai, gata, du-te
dispari de pe lume, e singurul lucru util pe care-l poți face
== negated_hate
nu {r19ron} sunt problema, ci salariul minim
să nu mai zică nimeni că fata asta n-are ce căuta în echipa de robotică[women]
n-am nimic împotriva vecinilor romi, le-am botezat fetița[roma]
n-aș numi niciodată pe cineva „retardat”, e un cuvânt care rănește[disability]
faptul că e musulman nu îl face periculos, îl face doar să postească[muslim]
îmi pare rău, dar nu e adevărat că maghiarii refuză să vorbească românește[ethnicity]
homosexualii nu „recrutează” copii, aceasta e o minciună veche[lgbtq]
nu disprețui pe cineva fiindcă vine cu plasa de rafie[class]
e fals că {r19ron} primesc bani pe degeaba
n-are sens să vă temeți de băieții care livrează mâncare, sunt doar obosiți[asian]
nu cred că bătrânii ar trebui ținuți departe de decizii[age]
nici prin cap nu mi-a trecut să râd de accentul ei[immigrants]
depresia nu e moft și nimeni n-ar trebui să fie concediat pentru ea[mental_health]
nu toate blondele sunt proaste, sora mea face chirurgie cardiacă[women]
opriți gluma aia cu „evreul zgârcit”, nu e adevărată și nu e nici amuzantă[jewish]
== positive_identity
jos pălăria, o fată de la țară a ajuns la NASA, de o mie de ori bravo[women]
fără {r19rox} n-am fi avut nici festivalul, nici bucătăria asta
bibliotecara romă din Ferentari merită statuie[roma]
vecinul nevăzător repară acordeoane mai bine ca oricine[disability]
sunt topit după corul ucrainean, plâng de fiecare dată[nationality]
{r19ron} fac parte din noi și le mulțumim
fetele trans din trupa de teatru sunt senzaționale[transgender]
îmi place nespus cum gătesc turcii dobrogeni, oameni calzi și petrecăreți[ethnicity]
colegul filipinez e cel mai muncitor și mai vesel de pe șantier, aur de om[asian]
vă iubesc, bunici de la cenaclul din parc, aveți mai multă viață decât noi[age]
mămicile singure din grupul nostru sunt niște lei[women]
le doresc {r19rog} numai bine și drepturi depline
doi tați din Brașov au adoptat trei frați, sunt eroii mei[lgbtq]
rabinul Rafael e înțelept, cald și extrem de haios[jewish]
portarul camerunez a apărat trei penaltiuri, îl adoră tot orașul[black]
== counter_speech
am auzit „mai bine moartă decât gay” la o masă în familie și am plecat cu sora mea de mână[lgbtq]
profa a zis „stați jos, puradeilor”, iar elevii au făcut plângere, foarte bine au făcut[roma]
e de neiertat să scrii pe zidul școlii „afară cu {r19ron}”
dacă un ministru spune „femeile provoacă”, problema e ministrul[women]
nu dați share la textul cu „marea înlocuire”, e propagandă care a ucis oameni[immigrants]
cântecul acela cu „moarte ungurilor” n-are ce căuta pe stadion, iar clubul a plătit pentru el[ethnicity]
bancul cu cuptorul și evreii l-a lăsat fără prieteni, și pe bună dreptate[jewish]
un controlor i-a zis unei bătrâne „hoașcă inutilă”, a fost suspendat[age]
„n-are toate țiglele, nu-l băgați în seamă”, așa vorbeau despre fratele meu bipolar, până am intervenit[mental_health]
să numești un băiat negru „ciocolățică” nu e drăgălaș, e jignitor[black]
postarea „musulmanii vin să ne taie” are o mie de distribuiri și niciun fapt[muslim]
„cerșetoarelor ucrainene” le-a zis una la ghișeu, coada întreagă a huiduit-o[refugees]
== friendly_profanity
băi, nebunii dracului, mi-ați făcut petrecere surpriză!
în sfârșit, la naiba, ploaie
să mor eu, ce tare ești, soro
du-te-n mă-ta de norocos, ai câștigat la loto?
ce pula mea, am terminat doctoratul, plâng
scumpete, ești o javră drăguță, mi-ai mâncat ultima clătită
hai, mă, golanilor, că v-am făcut sarmale
doamne, ce mișto, băga-mi-aș picioarele, zboară parapanta!
îmi vine să urlu de fericire, fir-ar să fie, s-a născut
al naibii de mândru sunt de tine, puștiule
== neutral_identity
lipovenii din Tulcea sărbătoresc Crăciunul pe stil vechi[ethnicity]
o delegație a cultului mozaic a vizitat cimitirul din Siret[jewish]
tribunalul a judecat cererea unei persoane trans privind actele[transgender]
la Târgu Mureș cursurile de medicină se țin în două limbi[ethnicity]
șapte pensionari din zece folosesc zilnic telefonul[age]
articolul vorbește despre viața {r19rog} după 1990
copiii nevăzători primesc manuale în Braille[disability]
== everyday
mi-a ucis tot cheful ploaia asta
aprinde lumina, prostuțo, sunt eu
liftul e mort, urcăm pe scări
fetele din C au luat campionatul la handbal
îmi ieși din ochi cu fesul ăla, cumpără altul
am tăiat porcul sâmbătă, veniți la pomană
cine mi-a furat stiloul iar?
== support
nu trebuie să fii tare azi, lasă-mă pe mine
cuvintele lui nu te definesc
ești în siguranță aici, închide ușa și respiră
te cred și nu te judec
o să vină și zilele bune, până atunci te țin eu de mână
== self_identity
sunt surdă și dansez, simt basul în podea[disability]
unguroaică din Covasna, măritată cu un oltean, acasă e veselie[ethnicity]
sunt musulman din Medgidia și joc fotbal cu preotul satului[muslim]
== profane_object
mama ei de tastatură, iar s-a blocat tasta e
futu-i cheia mă-sii, s-a rupt în broască
telecomandă de rahat, unde ești
== abuse_object
pantofii ăștia sunt o porcărie, s-au dezlipit în două zile
filmul a fost groaznic, am adormit la reclame
== abuse_idea
antisemitismul e o rușine și o prostie în orice secol
taxa pe balcon e o idee idioată
== criticism_person
Irina, articolul tău pornește de la o premisă greșită
== distress
mă simt gol pe dinăuntru și nu știu cui să spun
== idiom
mor de foame, hai la plăcinte
== question_benign
cum se sărbătorește Hanuka la voi în familie?[jewish]
== mentioned_slur
„bozgor” a fost cuvântul care l-a durut cel mai tare pe bunicul[ethnicity]
== reclaimed_slur
noi, ăștia mai țigani, facem nunta de trei zile, cine vine?[roma]
== hate_implicit
când vezi aur la gât și desculț la picior, ții mâna pe portofel, nu-i rasism, e experiență[roma]
s-a dus vremea când medicii erau bărbați și știai că te faci bine[women]
nu comentez, dar uitați-vă cine sunt acționarii și din ce ghetou poleit au plecat bunicii lor[jewish]
un nepalez la fiecare tejghea, iar băiatul vecinei tot șomer, faceți voi legătura[asian]
la Sighet și la Auschwitz au fost și piscine, dar asta nu apare în filme[jewish]
cine face cinci copili într-o cameră? cine primește cinci alocații[roma]
oamenii aceia liniștiți care se roagă pe covoraș, mereu liniștiți, până într-o zi[muslim]
am angajat-o, dar sigur rămâne însărcinată până la Paști, așa sunt toate[women]
băiatul acela cu părul verde e „ea” acum, iar noi trebuie să ne prefacem că nu vedem[transgender]
ucraineanul plânge la televizor și parchează Bentley la hotel[nationality]
la bunica în sat, ungurul îți dă bună ziua doar când vine de la vot[ethnicity]
dacă-i dai afară sunt victime, dacă-i primești sunt stăpâni, {r19ron} așa merg
n-am nimic cu handicapații, dar de ce sunt întotdeauna ei primii la casă[disability]
robia țiganilor? mâncau la masa boierului, ce le mai lipsea[roma]
== insult_person
tu n-ai fost făcut, ai fost scăpat din mână
o femeie fără suflet, doamna asistentă, piatră și otravă
ce om de nimic, și-a vândut și prietenii pe o sticlă
mă uit la tine și înțeleg de ce există instrucțiuni pe șampon
la câtă minte ai, te-ar bate la șah și tabla
ești mucalit doar în capul tău, măscărici obosit
caraghiosule, cu burta aia pe trening la ședință
gras, leneș și obraznic, un pachet complet
incompetentul ăsta semnează proiecte de poduri, Dumnezeu cu mila
te-ai născut obosit, puturosule
gura mare, curaj de iepure, cam asta ești
dumneavoastră sunteți dovada că diploma se cumpără
ce șobolan de coleg, toarnă pe toți la șefa
== hate_derogation
mi se pare că {r19ron} sunt josnici și atât
gitani, rudari, căldărari, toți îmi sunt nesuferiți și îmi fac silă[roma]
femeile grase și cu pretenții, Doamne, ce vedere respingătoare[body]
n-aș sta la masă cu un homosexual, mi-ar cădea lingura de scârbă[lgbtq]
îmi repugnă cerșetorii, sunt murdari, perfizi și mincinoși[class]
am oroare de {r19rox}, și nu mă prefac politicos
evreii sunt zgârciți, reci și antipatici, n-am ce face[jewish]
pe evangheliști îi consider niște fanatici idioți[christian]
rușii, popor de bețivi și brute, nu-i pot suferi[nationality]
niște isterice toate, cu feminismul lor acru[women]
== hate_normative
pentru {r19rox} să existe ghișeu separat, în spate
mexicanii, indienii, toți ăștia, înapoi pe vapor[immigrants]
femeia care avortează să nu mai aibă drept de vot, de fapt nicio femeie[women]
un arab nu trebuie lăsat să piloteze nici trotinetă[arab]
e nevoie de o lege care să scoată lesbienele din învățământ[lgbtq]
sinagogile să fie impozitate până pleacă toți[jewish]
aș muta copiii romi în școala din deal, să nu se amestece[roma]
== hate_negated
{r19ron} nu vor învăța niciodată ce înseamnă munca
nu-i familie, nu-i iubire, nu-i nimic normal la doi bărbați[lgbtq]
ăla e bolnav la cap, n-are dreptul să fie tată[mental_health]
africanii nu știu nici să-și numere banii[black]
niciun refugiat n-a muncit o zi cinstită aici[refugees]
nu există musulman moderat[muslim]
== hate_dehumanise
din cort în cort se întind ca mucegaiul, oaspeții ăștia[refugees]
un cuib de viermi, cartierul lor[roma]
{r19ron} nu-s popor, sunt o infecție
surdomuții ăia gesticulează ca maimuțele[disability]
ratați fără casă, deșeuri care respiră[class]
femeia e o vită de prăsilă, nimic mai mult[women]
== hate_threat
o să curgă sângele lor pe Calea Victoriei, de sub steagurile colorate[lgbtq]
ar trebui gazați toți, de la nepoți la bunici[roma]
pe {r19rox} îi așteaptă o noapte lungă, avem lanțuri
următoarea moschee o dinamităm la inaugurare[muslim]
dați-le foc la dube cu livratori cu tot[asian]
feministelor le trebuie câte un pumn în gură, la fiecare[women]
== threat_person
dacă mai apari la fereastră, o să tragi cortina cu dinții
n-ai vrea să afle fiica ta cine sunt eu, nu-i așa?
sună la poliție, până vin ei eu am terminat
bulevardul e mare, mașina mea e grea, iar tu traversezi mereu pe roșu
îți promit că n-o să mai ai mâini cu care să scrii
e ultima dată când îți vorbesc frumos, de mâine vorbesc pumnii
a căzut și celălalt inspector pe scări, ghinion
== sexual_harassment
vrei contract? deschide-ți cămașa și vedem
te-aș lua pe birou, printre dosare, și știu că ți-ar plăcea
nu te mai face mironosiță, toate chelnerițele se dau
măsoară-ți bustul și trimite-mi, e pentru uniformă, jur
arăți ca o bucată de carne pe care aș mânca-o întreagă
== hate_slur
homalău ce ești, pleacă din sală[lgbtq]
puradei nespălați, iar ați venit la geam[roma]
chioară bătrână, să stai acasă[disability]
gălbejitule, nu-i restaurantul tău aici[asian]
== hate_profane
la dracu cu muierile astea cu drepturi cu tot, niște pizde[women]
bă, ungurii mă-sii, să vorbească românește sau să se care-n pula mea[ethnicity]
futu-i gura mă-sii de popor pocăit[christian]
== insult_profane
ești o pizdă proastă și rea
căcăciosule, joacă și tu o minge
bă, cretinule, du-te dracului cu reclamațiile tale
== incite_selfharm
cui folosește că exiști? pune punct
mai bine n-ai mai fi, zău, ar fi o ușurare pentru toată clasa
== negated_hate
nu mă deranjează {r19ron}, mă deranjează claxoanele
nimeni nu merită insultat pentru că se roagă altfel[religion]
nu aș spune niciodată că un om cu Down valorează mai puțin[disability]
fete, nu ascultați când vi se zice că nu vă pricepeți la motoare[women]
nu-i ura în mine, am crescut cu {r19ron} în aceeași curte
ei nu ne-au luat joburile, joburile stăteau libere de doi ani[asian]
refuz ideea că romii ar fi toți la fel, eu am lucrat cu doisprezece și erau doisprezece oameni diferiți[roma]
că e trans nu înseamnă că minte[transgender]
nu e rușine să fii gras și să mergi la bazin[body]
n-o să auzi de la mine vreo vorbă urâtă despre {r19rox}
nici ungurii, nici românii n-au furat Ardealul din poșetă, hai să vorbim ca oamenii[ethnicity]
arabii nu sunt teroriști din naștere, ce tâmpenie de titlu[arab]
nu e corect să-l dai afară pe motiv că are șaizeci de ani[age]
nu le închideți ușa refugiaților, și noi am fost cândva la uși străine[refugees]
e o minciună că bisexualii nu pot fi fideli[lgbtq]
== positive_identity
doamnele de la calea ferată, care conduc marfare noaptea, sunt de neînvins[women]
îi salut cu respect și drag {r19roa}, fac parte din povestea orașului
bravo fraților romi din trupa de dans, ați spart scena[roma]
asistenta din Manila mi-a vegheat tatăl ca o fiică, fie binecuvântată[asian]
mă bucur enorm pentru prietenii mei gay care s-au logodit azi[lgbtq]
{r19ron} au umor, suflet și mâini de aur
echipa paralimpică, niște titani, mi-au dat lacrimile[disability]
orice oraș ar fi norocos cu o comunitate tătară atât de primitoare[ethnicity]
sora mea trans a fost aleasă șefa promoției, plesnesc de mândrie[transgender]
doctorul somalez de gardă, calm ca o stâncă, ne-a salvat mama[black]
poetele noastre tinere scriu mai bine decât toți clasicii la un loc[women]
vreau ca {r19ron} să aibă exact aceleași șanse ca mine
tanti Rozalia, evreică din Botoșani, face cel mai bun cozonac din univers[jewish]
vecinii musulmani ne-au adus baclava de Bairam, îi pupăm[muslim]
voi, pensionarii care plantați copaci sub care nu veți sta, sunteți nobili[age]
== counter_speech
„femeia trebuie bătută din când în când” nu e proverb, e instigare, și n-o mai repet nici în glumă[women]
cântăreața care a zis „nu cânt la țigani” a pierdut trei contracte, bine i-a făcut publicul[roma]
nu pot accepta ca un manual să scrie că {r19ron} „au un nivel scăzut”
copilul a venit plângând, îi ziseseră „păduche”, mâine suntem toți părinții la școală[class]
am fost la lectură și cineva a urlat „poponari”, sala s-a ridicat și l-a condus afară[lgbtq]
să pictezi zvastici pe un tren e vandalism și ură, mecanicul a refuzat să plece așa[jewish]
tata spunea „chinezii mănâncă câini”, acum își cere scuze bucătarului, oamenii se pot schimba[asian]
„trimiteți-i în Siberia pe toți maghiarii” este o frază care ar trebui să vă coste mandatul[ethnicity]
nu, „e doar retardat” nu e un diagnostic, e o palmă peste obrazul unei familii[disability]
cei care au fluierat imnul fetelor cu hijab n-au înțeles nimic din sport[muslim]
dacă pui la îndoială Holocaustul din Transnistria, mergi la Odesa și citește lista[jewish]
la radio s-a spus „migranții ne mănâncă lebedele”, am cerut dreptul la replică pentru că e fals[immigrants]
== friendly_profanity
mamă, ce dracu de roșii bune ai, tataie
mă, măgarilor, ați venit la aeroport cu fanfară?
dă-o-n mă-sa de dietă, azi e ziua mea
bă, ești nebun de legat, te iubesc
la naiba, am plâns la filmul ăla cu cățelul
futu-i, ce noroc, ultimul loc în tren!
ce pana mea, am câștigat concursul de mici
fir-ai tu să fii de deșteaptă, zece la fizică
ziceți dracului „brânză”, că fac poza
mor de drag, nenorocitule, ce scrisoare mi-ai scris
== neutral_identity
liceul german din Sibiu are trei sute de elevi[ethnicity]
templul coral din București a împlinit un secol și jumătate[jewish]
în comuna asta trăiesc polonezi de două sute de ani[ethnicity]
femeile aleg tot mai des ingineria aerospațială[women]
o asociație de nevăzători a deschis un salon de masaj[disability]
Ministerul Muncii a publicat numărul de permise pentru lucrători din Vietnam[asian]
muftiatul a anunțat data începerii postului[muslim]
== everyday
m-ai omorât cu gluma asta, nu mai pot
ce proastă idee să spăl geamurile pe vânt
lasă-mă cu spanacul, îl urăsc
șefa noastră a reparat singură centrala
îmi sare siguranța când pornesc cuptorul, cineva?
distruge podul înainte să treacă tancurile, joc din colț
soră-mea a adus acasă al treilea pisoi
== support
ce ți-a făcut e grav și nu ai nicio vină
te aștept în gară, indiferent la ce oră ajungi
nu ești proastă, ești epuizată, iar astea sunt lucruri diferite
dacă gândurile se fac negre, mă suni, da?
pas mic azi, pas mic mâine, nu te grăbește nimeni
== self_identity
sunt băiat trans din Vaslui și cresc porumbei[transgender]
evreică, bucureșteancă, rapidistă, în ordinea asta[jewish]
am schizofrenie, iau tratament și predau chitară[mental_health]
== profane_object
bormașina asta de doi lei, fir-ar a dracului
of, căcat, iar s-a vărsat laptele pe aragaz
nenorocită de cheie, în care buzunar te-ai ascuns
== abuse_object
aplicația e o mizerie, nu se încarcă nimic
urăsc gustul ăsta de chimion
== abuse_idea
sexismul e penibil și învechit
reforma asta e o cacealma de la cap la coadă
== criticism_person
domnule primar, nu sunt de acord cu tăierea teilor și vă rog să explicați
== distress
toți râd de mine și eu am început să le dau dreptate
== idiom
m-a călcat trenul la antrenament, dar revin
== question_benign
de ce poartă lipovenii barbă?[ethnicity]
== reclaimed_slur
echipa noastră de hochei se cheamă Lesbi Furioase și avem tricouri[lgbtq]
== hate_implicit
văd că la tombolă iar a ieșit câștigător cineva cu nume de bijutier[jewish]
îi auzi că vor respect, dar seara vezi dubele cum pleacă pline de fier vechi de la calea ferată[roma]
o fată la conducerea laboratorului, măcar va fi ordine în sertare[women]
mie îmi plac vecinii noi, de când au venit mi-am luat sistem de alarmă și dorm buștean[refugees]
soroșiștii, bancherii, producătorii de vaccinuri, toți cu aceeași bar mițva[jewish]
câinii din cartier au dispărut odată cu deschiderea restaurantului vietnamez, zic și eu[asian]
cu {r19ron} nu ai probleme cât timp nu ai nimic de furat
azi te roagă frumos să le accepți parada, mâine îți cer copilul pentru educație[lgbtq]
la noi în clasă e un copil special, deci excursia s-a anulat, mulțumim frumos[disability]
dacă Antonescu i-a dus la Bug, o fi știut mareșalul de ce[roma]
bunicul ia pensie de treizeci de ani, cine o fi ținând pe cine în spate[age]
moldovencele vin cu acte, pleacă cu soți[nationality]
ăia cu barbă lungă stau la terasă fără bere, ce alt motiv ar avea să stea[muslim]
iubește munca așa de mult încât doarme lângă ea, tipic pentru cei de la blocurile sociale[class]
== insult_person
nici cât o ceapă degerată nu valorezi
te rog nu vorbi, mă tem că e contagioasă prostia
fața ta seamănă cu o factură neplătită
jigodie, ți-ai lăsat frații pe drumuri
domnule profesor, sunteți arogant, plictisitor și complet depășit
trântor bătrân, nici cafeaua nu ți-o faci
bufonul clasei a crescut, dar prostia a rămas aceeași
vai de nevasta care te suportă, nespălatule
secătură fără rușine, iar ai mințit la telefon
înțelepciunea ta ar încăpea pe un timbru
pitecantropule, dă volumul mai încet
n-ai nici talent, nici ureche, nici bun-simț, dar ai microfon
antrenorule, ești praf, și praful măcar se așază
== hate_derogation
nu ascund, {r19ron} îmi provoacă dezgust
mă enervează la culme orbii cu bastonul lor, nesuferiți[disability]
sârbii sunt niște țărani violenți, mi-e antipatic tot neamul lor[nationality]
parcă mi se apleacă de câte ori văd două fete pupându-se[lgbtq]
femeile șef sunt toate frustrate, meschine și răutăcioase[women]
jeg uman, asta simt când trec pe lângă blocurile lor[roma]
catolicii ăștia fățarnici mă scot din minți, îi disprețuiesc[christian]
moșii cu pijama la geam, ce specie respingătoare[age]
la vederea unui bărbat în rochie simt numai scârbă[transgender]
cum să suporți un popor atât de fals ca arabii[arab]
== hate_normative
{r19ron} să plătească taxă dublă și să nu aibă voie în parcuri
la facultate să intre doar băieți, fetele au alte rosturi[women]
nu dați cetățenie niciunui musulman, niciodată[muslim]
persoanele cu handicap să aibă propriul autobuz, să nu ne încurce[disability]
ungurii să nu mai aibă școli în limba lor, gata[ethnicity]
toți străinii să fie scoși de pe listele medicilor de familie[immigrants]
interzis adopția, căsătoria și ținutul de mână pentru ăștia[lgbtq]
== hate_negated
{r19ron} nu-s buni de nimic și nu vor fi
evreul nu iubește nicio țară, doar contul[jewish]
n-o să mă convingi că o lesbiană poate crește un copil[lgbtq]
șaormarul nu-i om de afaceri și nici om[arab]
un nebun nu poate iubi și nici nu trebuie iubit[mental_health]
săracii n-au demnitate, degeaba le-o cauți[class]
== hate_dehumanise
a fătat iar țiganca[roma]
hiene cu kipa, așteaptă să moară omul[jewish]
{r19ron} sunt buruieni, le smulgi și cresc la loc
musulmanii sunt un virus cu covor[muslim]
vegetale cu pensie, handicapații din centru[disability]
creaturi, nu oameni, transexualii ăștia[transgender]
== hate_threat
lăsați-ne o oră fără poliție și {r19ron} nu mai există
doresc fiecărei feministe un bărbat cu pumnul greu[women]
la semnalul nostru, ungurii vor fi scoși din case noaptea[ethnicity]
ar merita împușcat fiecare refugiat care trece râul[refugees]
sinagoga lor va arde mai frumos ca bradul din piață[jewish]
pe negrul ăla îl prindem noi la ieșirea din club și nu mai joacă[black]
== threat_person
vino, vino, te așteaptă cineva în garaj de azi-dimineață
ți-am trimis o coroană de flori, pune-o la păstrare, îți trebuie vineri
dacă mai vorbești cu soția mea, te îngrop sub vie
arbitre, stadionul are o singură ieșire
am niște prieteni care repară genunchi, adică îi strică
o să-ți arunc câinele de pe bloc, iar tu urmezi
nu semnezi? bine, întreabă-i pe ai tăi cum e fără acoperiș
== sexual_harassment
stagiaro, rochia aia stă mai bine pe podeaua mea
ce sâni ai, mamă, de asta ai trecut interviul
te las să copiezi dacă mă lași să pipăi
poți să zici nu de zece ori, corpul tău zice da
întoarce-te cu spatele la cameră și apleacă-te, plătim
== hate_slur
dă-te, cioroiule, de lângă mașina mea[roma]
jidanii tot jidani rămân[jewish]
bulangiule, ce cauți în echipa noastră[lgbtq]
șchiopule, fugi mai repede[disability]
== hate_profane
futu-vă islamul vostru, barbarilor[muslim]
numai căcaturi aduc ucrainenii ăștia, să se ducă-n mă-sa[nationality]
grase împuțite, băga-mi-aș, ocupă tot metroul[body]
== insult_profane
ești un dobitoc împuțit, în pula mea de vecin
rahat de om ce ești
să te fut în cap de mincinos
== negated_hate
{r19ron} nu strică orașul, îl strică asfaltul prost
nu vreau să aud că o fată cu hijab nu poate fi campioană la judo[muslim]
nu e adevărat că toți bărbații sunt insensibili, tata plânge la desene animate[men]
nu-i voi respinge niciodată pe colegii mei gay[lgbtq]
evreii din Dorohoi nu au „plecat de bunăvoie”, nu mai repetați[jewish]
n-ar trebui nimeni să schimbe locul în autobuz când se așază un om de culoare[black]
nu e nimic rușinos să ceri o rampă[disability]
am fost crescut să nu-i judec {r19roa}, și așa voi face
depresivii nu sunt leneși, sunt răniți[mental_health]
ucrainenii nu au venit în vacanță, nu mai glumiți[refugees]
nu o certați pe bunica pentru că merge încet cu căruciorul[age]
lipsa banilor nu înseamnă lipsă de minte[class]
faptul că sunt indieni nu-i face mai puțin colegi, opriți glumele[asian]
nu există „rase inferioare”, există doar idei inferioare[ethnicity]
fetele nu „strică” echipa, au dat patru goluri din cinci[women]
== positive_identity
câtă demnitate au {r19ron}, mă înclin
o lăcătușă de douăzeci de ani a deschis poarta castelului, genială fata[women]
colega trans de la contabilitate e cea mai generoasă ființă din firmă[transgender]
îi ador pe ucrainenii care cântă colinde pe scara noastră[nationality]
minunea din Bacău, băiatul autist care desenează orașe din memorie[disability]
mulți ani pentru doi bunici gay din Cluj, împreună din 1979[lgbtq]
bucătăreasa siriană a hrănit o tabără întreagă, zână adevărată[refugees]
{r19ron} ne-au dat cel mai frumos dans de la serbare, bravo lor
avem o rectoră romă, ce zi istorică și ce minte sclipitoare[roma]
cântărețul brazilian de la colț îmi face dimineața fericită[latino]
călugării budiști din Buzău zâmbesc cu tot chipul, oameni luminoși[buddhist]
primarul maghiar și preotul ortodox au construit împreună spitalul, tot respectul[ethnicity]
mătușa Estera, supraviețuitoare, e cea mai vie și mai blândă femeie din lume[jewish]
susțin drepturile {r19rog} oricând și oriunde
tata la optzeci de ani a urcat Ceahlăul, mare om[age]
== counter_speech
„ce atâta plâns pentru un țigan mort”, a scris cineva, iar eu plâng și pentru tine, omule[roma]
pe bancă era gravat „moarte jidanilor”, primăria a înlocuit-o în două ore[jewish]
nu e admisibil ca o judecătoare să fie numită „fetiță” în sală, avocatul a fost sancționat[women]
am plecat de la nuntă când nașul a început cu „poponarii ne iau copiii”[lgbtq]
la meci s-a strigat „maimuțo” și jumătate de stadion a ridicat cartoane cu numele jucătorului[black]
titlul „invazia migranților” descria, de fapt, o barcă cu nouă oameni[immigrants]
mi-e rușine de colegul care a spus „surzii să stea acasă” la inaugurarea filmului subtitrat[disability]
să-i zici unei paciente „nebuno” într-un spital e abuz, nu umor[mental_health]
„afară cu ungurii din țară” nu e patriotism, e ură ieftină[ethnicity]
când am citit că {r19ron} „nu simt durerea ca noi”, mi-am amintit de ce am ajuns istoric
șefa de la cantină n-a servit copii „cu fața aia”, a fost concediată, și pe drept[asian]
bărbatul care a zis că „trans nu sunt oameni” a fost contrazis de toată emisiunea[transgender]
== friendly_profanity
ce dracu, mamaie, ai dat like la toate
la naiba cu munca, ninge, hai pe deal
bă, idioților, v-am dus dorul de mor
băga-mi-aș unghia în gât, ce frumos e la Bâlea
drace, ce bine dansezi, frate
ești bou, frate, dar boul meu preferat
hai că-i futut de mișto concertul ăsta
măi, împielițatule, ai luat tu locul întâi?
mă cac pe mine de fericire, m-au sunat de la Opera
fir-ar, nepoata mea a zis „bunicu”, sunt topit
== neutral_identity
cartierul armenesc din Botoșani are două biserici[ethnicity]
o treime dintre medicii rezidenți sunt bărbați[men]
Biblioteca Sonoră pentru nevăzători împlinește zece ani[disability]
șvabii din Satu Mare organizează un târg de toamnă[ethnicity]
protestul femeilor din sănătate începe la zece[women]
ambasada Indiei a dăruit cărți liceului[asian]
== everyday
mă bate gândul să vând mașina
ce tâmpit sunt, mi-am uitat ochelarii pe nas
fetița mea a prins o știucă cât ea de mare
distrugem alea trei turnuri și câștigăm runda
am ucis cactusul, cine reușește așa ceva
mâine tăiem lemne, aduceți mănuși
== support
nu meritai vorbele astea, nici una
vino la noi, patul e făcut și supa e caldă
ai voie să obosești, nu ai voie să te crezi fără valoare
o să trecem pe rând prin toate hârtiile, nu te speria
sunt mândră de tine că mi-ai spus, chiar dacă îți tremura vocea
== profane_object
muie mașinii ăsteia de tuns iarba, nu pornește
iar s-a rupt fermoarul, futu-i
== abuse_object
tramvaiul ăsta e o rușine pe șine
== idiom
am tras la țintă cu întrebările și l-am lăsat lat pe examinator
== abuse_idea
rasismul e o idee moartă de care nu ne mai vindecăm
== distress
mi-e frică să mă întorc acasă, iar nimeni nu mă crede
== question_benign
pot să-i ofer brațul unei persoane nevăzătoare la trecere?[disability]
== mentioned_slur
în roman, cuvântul „jidan” apare des, iar nota explică de ce e insultător[jewish]
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
== mentioned_slur

== distress
de două săptămâni mănânc biscuiți în pat și nu răspund la nimeni
mi-e silă de mine, am întors oglinda cu fața la perete
mi-au scris pe bancă „mori odată, Ioana” și dirigintele a zis că glumesc
tata ne bătea cu cablul, am patruzeci de ani și tot tresar la zgomote
am recăzut, opt luni aruncate la gunoi, sunt un nimic
nu mai vreau să trăiesc așa, dar mi-e milă de mama
sun și acum la numărul bunicului mort, doar ca să-i aud mesageria
mi s-a pus un nod în gât în autobuzul 335 și am crezut că mor
nu simt nimic, parcă m-a scos cineva din priză
el zicea că-s proastă și grasă și că fără el crăp, am plecat cu un ghiozdan
biopsia a ieșit rău, eu mă gândeam că am lăsat geamul deschis
m-am tăiat iar, mi-e rușine, nu știu cui să spun
le-ar fi tuturor mai bine fără mine, asta îmi repetă capul toată ziua
am pierdut sarcina la cinci luni și am încă lenjerie de pătuț în dulap
e vina mea, trebuia să-l sun în seara aia
antrenorul m-a atins când aveam zece ani, scriu asta pentru prima dată
aș vrea să adorm și să nu mă mai trezesc
ce idioată sunt, i-am mai dat o șansă și mi-a rupt mâna
la școală îmi zic „handicapatul” de la aparatul auditiv, nu mai vreau să mă duc
n-am plâns la înmormântarea fratelui meu și mă cred un monstru
m-am săturat, fir-ar al dracului de întuneric
mi-a căzut părul după a doua cură, am plâns în duș cu șuvița în mână
am jucat salariul la păcănele, sunt un gunoi de tată
dorm cu scaunul proptit în clanță de când m-a urmărit fostul
am primit treizeci de mesaje cu „sinucide-te”, telefonul e acum în congelator
îmi e frică de noaptea asta, nu am încredere în mine
mă uit la copii cum râd și eu sunt în spatele unui geam gros
îmi tremură mâinile de când țipă șeful la mine în ședință
sunt o rușine, nici să cer ajutor nu sunt în stare
== support
să nu îndrăznești să renunți, sunt în tren, ajung la nouă
boala asta e o mincinoasă ordinară, n-o asculta
aștept la farmacia de gardă, îți iau rețeta și vin sus
cine te-a lovit e un nemernic, rușinea e a lui
ți-am adus ciorbă de perișoare și stau până o termini
plângi cât vrei, n-am unde să mă grăbesc
o recădere nu șterge opt luni, mergem împreună la grup joi
sună-mă și la trei noaptea, dorm cu telefonul pe piept
ce ți-au scris ăia e mizerabil, am salvat tot, mergem la poliție
nu trebuie să vorbești, mă așez lângă tine și curăț mazăre
dă-o dracului de vaselă, hai cinci minute pe balcon
blestematul ăla de cancer și-a ales prost adversara
lasă-mi mie pastilele în noaptea asta, dorm pe canapea
erai copil, n-aveai cum să te aperi, vinovatul e el
vin cu tine la psihiatru și te aștept cu covrigi
nu ești o povară, ești omul meu preferat
ai spus cu voce tare că vrei să mori, ai avut un curaj uriaș, de aici cărăm în doi
ține-mă de mână și numără cu mine, panica trece
doliul nu are termen de predare
la linia de ajutor răspund oameni buni, formez eu dacă vrei
nu-ți mai zice proastă, o jignești pe sora mea
urăsc depresia asta fiindcă te ține departe de noi
am dat de mâncare la pisică, am dus gunoiul, tu doar odihnește-te
mama ta a plecat ținându-te de mână, asta contează
lasă-i pe colegii ăia răi, mâine vorbesc eu cu directoarea
o să-ți bat la ușă în fiecare dimineață până te enervezi și ieși la cafea
ești obosit, nu leneș, e o diferență cât casa
rămân aici până se luminează, am adus și papuci
== everyday
venim peste tine diseară, toată gașca, cu tort diplomat
nu scapi de mine, nașule, te găsesc și la capătul lumii, că tu ai tirbușonul
știu unde stai, așa că ți-am lăsat zacusca la poartă
stau cu ochii pe tine până îți scade febra
te omor, Mădălina, chiar ai luat bilete la Coldplay
te prind eu la colț, ți-ai uitat fularul la mine
ți-a sunat ceasul, mobilă veche, azi te urc în dubă
o să plângeți toți la discursul meu de cavaler de onoare
bunica amenință că mă mănâncă de dor
la miezul nopții batem la geam, colindăm, nu te speria
te urmăresc pe hartă până ajungi cu bine la Suceava
ferește-te, vine mătușa cu pupăturile
n-ai unde fugi, sarmalele sunt deja pe masă
te aștept la ieșire cu un cățel în brațe
== self_identity
am tulburare bipolară, predau latină și îmi iau pastilele la timp
sunt surd din naștere, iubesc filmele subtitrate și vecinii gălăgioși
sunt romă din Mediaș și asistentă la terapie intensivă
m-am născut evreu în Iași, mă rog încet și râd tare
merg în scaun rulant și cer doar o rampă, nu milă
sunt gay, am patruzeci și opt de ani și cânt în strană
trăiesc cu anxietate, de asta stau mereu lângă ușă
am venit din Nepal acum trei ani, lucrez la brutărie și învăț româna
am scleroză multiplă, uneori mă sprijin de pereți, nu sunt beată
am autism și știu toate gările din țară pe de rost
sunt Doru, alcoolic, treaz de doi ani
maghiară din Harghita, căsătorită cu un oltean, gătim pe rând
mă bâlbâi, lăsați-mă să termin fraza
am diabet, dați-mi voie la gustare în timpul examenului
== incite_selfharm
dacă doare așa tare, omoară-te și gata
toți am respira mai ușor fără tine, grăbește-te și mori
nu mai posta, aruncă-te de pe bloc
taie-te mai adânc, lașule
nimeni nu te caută, pune-ți capăt zilelor
ia toată cutia de pastile și nu te mai trezi
nici să mori n-ai fost în stare, mai încearcă
fă-i mamei tale un bine și sinucide-te
du-te și mori, vorbesc serios
ștreangul e soluția ta, nu terapia
ai promis că nu mai apuci Crăciunul, ține-te de cuvânt și spânzură-te
== insult_person
iar bocești, mucoaso, ești penibilă
depresie? ești un leneș și un trântor, asta ești
cheală ca un bec după chimio, sperii copiii, sperietoare
bâlbâitule, până termini tu fraza mă pensionez, caraghios ce ești
șchiopătezi ca o gâscă beată, ridicolule
ce atacuri de panică, ești pur și simplu un laș jalnic
bețivan fără leac, nici câinele nu te mai ascultă
te prefaci că suferi, falsă și meschină până în măduvă
te-a bătut și a făcut bine, toanto
ai mintea varză și mai dai și sfaturi
boala e singurul lucru interesant la tine, nulitate
isterică grasă, îți inventezi simptome
tremuri ca piftia, mototolule
o epavă plângăcioasă, asta a crescut maică-ta
== threat_person
venim peste tine diseară și îți rupem coastele
nu scapi de mine, te găsesc și îți tai gâtul
te prind eu la colț și te bag în spital
dacă mai spui cuiva că te-am bătut, îți smulg limba
te împing cu scaun cu tot pe scări
retrage plângerea sau îți dau foc la casă
te sufoc cu perna chiar în salon
mâine după ore îți rupem și mâna cealaltă
știu unde stai, mâine te găsesc ăștia mort la poartă
plângi, plângi, că la noapte îți scot ochii
te otrăvesc ca pe șobolani, să fii sigură
n-ai unde fugi, cuțitul e deja în buzunar
== hate_derogation
depresivii[mental_health] sunt niște paraziți care se plâng toată ziua
nu suport persoanele cu handicap[disability], sunt nesuferite și pretențioase
schizofrenicii[mental_health] îmi fac scârbă, toți sunt la fel de mizerabili
autiștii[mental_health] sunt proști și reci, pierdere de vreme
mi se face greață când văd unul cu sindrom Down[disability] la masă
surzii[disability] sunt grei de cap, de aia dau din mâini
bipolarii[mental_health] sunt oameni de nimic, mincinoși și răi
orbii[disability] ne încurcă peste tot și nu-s buni de nimic
nebunii[mental_health] ăștia de la psihiatrie sunt o rușine și o scârbă

== everyday
omoară întâi arcașii, șeful vine abia la urmă
am murit de cinci ori la nivelul ăla, ajută-mă
împușcă butoiul și sare tot podul în aer
tăiem porcul sâmbătă, veniți la pomană
măgarul lui nea Ghiță rage în fiecare dimineață la cinci
am ars ceapa, ce proastă sunt, vorbeam la telefon
sunt un bou, am uitat ziua soacrei
câinele meu e prost făcut grămadă, latră la aspirator
urăsc luni dimineața, dar iubesc cafeaua de la colț
un bărbat a fost arestat după ce și-a înjunghiat vecinul la Botoșani
doi morți și trei răniți pe DN1, circulația e blocată
în film ucigașul era chiar inspectorul, am rămas mască
doctorul zice că am ficatul gras și să las slănina
mi-a ieșit un coș urât pe nas fix înainte de poză
ești o fiară, ai alergat maratonul cu genunchiul bandajat
bunico, ești o hoață la cărți, ți-am văzut asul în mânecă
te omor cu pupici când ajungi acasă
hai la masă, grăsunel mic al mamei
mor de dor de tine, când vii din Spania?
urât tortul, dar s-a mâncat până la ultima firimitură
i-am bătut măr la șah pe cei de la liceul doi
pisica a omorât un șoarece și l-a pus pe preș
sunt ruptă de oboseală după două ture
pute frigiderul, cred că e brânza
taie capul peștelui și fă din el ciorbă
hoțul a adormit pe canapeaua victimei, scrie în ziar
nu fi fricos, sari, că apa e caldă
mă omoară spatele, dă-mi perna aia
vaca noastră a fătat azi-noapte, un vițel negru
ce idiot sunt, am căutat ochelarii cu ei pe nas
vulpea a mâncat trei găini, a rămas doar cocoșul
foc mic, altfel arzi ardeii
nebuno, cum să alergi prin zăpadă în papuci
calul de dar nu se caută la dinți, mersi de televizor
câinele care latră nu mușcă, zice lumea, al meu le face pe amândouă
cine se scoală de dimineață departe ajunge, eu mor de somn
mă urăsc că am mâncat toată punga de pufuleți
țintește la cap, zombii ăștia mari nu cad altfel
criminalul din roman e doctorul, v-am stricat surpriza
ce animal de portar, a scos două penaltiuri
== criticism_person
Răzvan, ai lipsit trei ședințe la rând, te rog să anunți
domnule primar, promisiunea cu parcul nu ați respectat-o
nu mi-a plăcut cum ai vorbit cu mama, cere-ți scuze
antrenorul a greșit cu schimbările, o zic eu, un suporter
cronica dumneavoastră e nedreaptă cu actorii
te-ai purtat egoist când ai plecat fără să spui
nu sunt de acord cu tine, iar cifrele sunt vechi
profesoara a notat prea aspru lucrarea asta
mi-ai ascuns datoria și acum îmi vine greu să te cred
ministra a evitat întrebarea de patru ori
== abuse_object
imprimanta asta e mai proastă ca noaptea
ce porcărie de umbrelă, s-a rupt la prima rafală
urăsc scaunul ăsta, îmi rupe șalele
aplicația băncii e o rușine
cafeaua de la automat e o crimă
telefon tâmpit, iar s-a blocat
gunoi de căști, au ținut o lună
nenorocit de lift, iar stă între etaje
== abuse_idea
să închizi biblioteca pentru economii e o prostie
teoria pământului plat e o glumă proastă
legea asta e crudă și scrisă pe genunchi
scenariu stupid, final la fel
ideea cu taxa pe balcoane e ridicolă
planul ăsta de trafic e un dezastru
argumentul tău e slab, n-are nicio cifră
== idiom
am împușcat doi iepuri dintr-un foc
i-a picat fisa după o oră
omor timpul la coadă cu integrame
s-a dus naibii excursia, plouă
m-a costat un ochi din cap
nu da vrabia din mână pe cioara de pe gard
mi-a luat piuitul cu nota zece
mi-am băgat mințile în cap și mă culc devreme, mâine am examen
a călcat pe bec cu declarația fiscală
și-a dat foc la valiză, a spus în ședință că pleacă
am murit de râs la nuntă, nașul dansa pe masă
până la Dumnezeu te mănâncă sfinții, dar am primit aprobarea
îl calcă pe nervi soneria vecinului
a tăiat frunză la câini tot concediul și bine a făcut
== friendly_profanity
băga-mi-aș, am luat permisul!
futu-i, ce apus la Vama Veche
ce pula mea de bun e cozonacul ăsta, mamă
nenorocitule, mi-ai făcut surpriză, te iubesc de mor, fir-ar al dracu
la dracu, chiar am câștigat
căcat, plâng de fericire
morții mă-sii, ce concert a fost aseară
ești nebun, în pula mea, ai venit din Canada doar pentru botez
== profane_object
căcatul ăsta de fermoar iar s-a stricat
futu-i mama ei de ploaie, rufele erau afară
net de căcat, cade din oră în oră
dă-l dracu de aragaz, nu se aprinde
în pula mea de trafic, două ore până la Otopeni
mama ei de factură, s-a dublat
rahat de șurub, s-a tocit
== sexual_health
durerea la contact sexual nu e normală, vorbește cu ginecologul
prezervativul expirat se poate rupe, verifică data
chlamydia adesea nu dă simptome
un nodul la testicul trebuie arătat medicului urgent
consimțământul poate fi retras oricând
vaccinul HPV se face gratuit și la băieți
după naștere e firesc să ai mai puțină dorință
pastila de a doua zi nu e avort, explică farmacista
== question_benign
de ce nu mănâncă musulmanii carne de porc?
e jignitor să spui „gras” unui prieten?
surzii visează în semne?
care e diferența dintre romi și sinti?
se poate muri de inimă rea sau e doar o vorbă?
cum o întreb politicos pe colega trans ce nume folosește?
de ce evreii pun pietre pe morminte?
== dialect
no, servus, mă omule, da' fain o ieșit zama
măi frate, ești bengos, ai rupt norma
tulai Doamne, ce prunc frumos ai
ghini ai vinit, hai sî mâncăm
bă, ești zeu, m-ai făcut praf la tenis
d-apoi cum să nu, ioi, că doar mi-i foame de mor
frățică, blană melodia
ce faci, fă, nebuno, mi-a fost dor de tine
== mentioned_slur
în clasă mi se spunea „cioară”, azi sunt învățătoare acolo
„poponar” era scris pe ușa lui, colegii au șters împreună
judecătorul a reținut că i-a zis „handicapată” în fața martorilor
bunica povestește cum le strigau „jidani” în piață înainte de război
de ce nu mai spunem „țigan”, a întrebat copilul, și am căutat împreună
== counter_speech
că romii fură e o minciună care face rău, nu o repeta la masa mea
„să moară”, i-au scris portarului, și asta trebuie să se oprească
să râzi de un copil gras nu e umor, e cruzime
cine zice că femeile sunt proaste să vină la laborator la noi
nimeni nu merită să audă „du-te la tine în țară”
a numi un fotbalist maimuță e rasism, oricât ai striga că glumești
== insult_person
ești prost și mândru de asta
porcule, uite cum ai lăsat baia
măgar bătrân ești, și la purtare, și la vorbă
ce scârbă de om ești
grasă și leneșă, asta ești
nu ești bun de nimic
parazitule, stai pe pensia maică-tii
ești un șobolan
mi-e silă de tine
nimeni nu te suportă, nici copiii tăi
ești o mincinoasă ordinară
ești un cap sec
noul director e un tâmpit îngâmfat
ai creier de găină și gură de lup
lașule, ți-ai lăsat fratele singur
ești o vacă invidioasă
babă acră, vezi-ți de treabă
fața ta strică laptele
gunoi de om ce ești
rușinea familiei, asta ai fost mereu
prezentatorul ăla e un cretin lingușitor
nici câinii nu te-ar lua
viperă, ai despărțit doi frați
ești un hoț bătrân și prefăcut
cât de idiot să fii să nu înțelegi asta
penibilă ești, Simona
miroși urât și gândești și mai urât
== insult_profane
du-te dracului, nenorocitule
futu-te-n gură de mincinos
căcat cu cravată ce ești, ai furat din fondul clasei
pula mea de șofer, era roșu, dobitocule
curvă mincinoasă, dă-mi banii înapoi
muistule, mi-ai zgâriat mașina
bagă-ți părerea în cur, imbecilule
lingăule de căcat, ți-ai vândut colegii
du-te-n mă-ta de hoț
== insult_group
suporterii echipei ăleia sunt niște descreierați
avocații, niște vulturi la costum
jurnaliștii de la postul ăla sunt vânduți și proști
politicienii sunt viermi, toți
taximetriștii din gară sunt escroci și nesimțiți
alegătorii ăluia sunt oi fără minte
polițiștii de la rutieră, niște leneși burtoși
vloggerii sunt paraziți
șoferii de BMW sunt niște dobitoci
== threat_person
te omor, auzi? te omor cu mâna mea
diseară vin și-ți sparg capul
dacă zici la poliție, îți tai gâtul
îți dau foc la casă cu tine înăuntru
te împușc dacă mai calci pe strada asta
știu la ce școală e fata ta, plătește sau o pățește ea
îți rup picioarele, să nu mai poți fugi de mine
te îngrop în pădure și nu te găsește nimeni
mâine te calc cu mașina, să știi
== sexual_harassment
arată-mi țâțele și îți semnez hârtia
cu fundul ăsta n-ai nevoie de diplomă
ești bună doar de desfăcut picioarele
trimite poze goală sau îi spun bărbatului tău
vrei postul? culcă-te cu mine
te-aș lua cu forța, să-ți treacă fițele
ce sâni are practicanta, cine o pipăie primul?
== incite_selfharm
omoară-te odată, nu te plânge nimeni
aruncă-te de pe bloc și scutește-ne
spânzură-te, ar fi singurul tău lucru bun
taie-ți venele, oricum nu-i lipsești nimănui
lumea ar fi mai bună dacă ți-ai lua viața azi, hai, fă-o
nu mai amenința, fă-o, sinucide-te
== hate_derogation
țiganii[roma] sunt hoți și murdari, toți
femeile[women] sunt proaste și isterice
ungurii[ethnicity] sunt niște perfizi scârboși
homosexualii[lgbtq] îmi fac greață, niște degenerați
grașii[body] sunt porci fără voință
negrii[black] sunt leneși și violenți
evreii[jewish] sunt zgârciți și trădători
musulmanii[muslim] sunt sălbatici înapoiați
bătrânii[age] sunt o povară puturoasă
nepalezii[nationality] ăștia sunt jegoși și proști
handicapații[disability] sunt inutili și urâți
trans[transgender] ăștia sunt niște ciudați respingători
== everyday
pierdut câine bătrân și gras, răspunde la numele Bubu, ofer recompensă
cuțitul mare e în al doilea sertar, curăță tu grăsimea de pe ceafă
mătușa amenință că nu mai face sarmale dacă nu punem masa
nu trageți artificii lângă grajd, se sperie caii
urăsc să recunosc, dar zacusca ta e mai bună ca a mea
== idiom
nu vinde pielea ursului din pădure
am scuipat sânge la mutat mobila, dar e gata
== counter_speech
dacă mai zice cineva „trageți în bărci”, îl rog să iasă din magazin
== insult_person
câinele meu are mai multă creștere decât tine, mitocane
vrăjitoare jegoasă ce ești
ești un butoi de osânză
== threat_person
când ies din pușcărie te găsesc și te spintec
== everyday
ursul a intrat în curtea pensiunii și a mâncat toată mierea
mi-au furat bicicleta chiar din fața secției, nu-mi vine să cred
la colindat ne-a alergat gâscanul până la poartă
mâine îl operează pe Vlad la genunchi, nebunul întreabă deja de schi
mistreții au distrus porumbul a treia oară
capra cu trei iezi e cam sângeroasă pentru cinci ani, dar copilul o cere zilnic
== idiom
s-a întins mai mult decât îi e plapuma
lupul își schimbă părul, zicea bunicul despre bărbieritul lui
ce-i în mână nu-i minciună
== abuse_idea
să taxezi bagajul de mână e o idee meschină
== criticism_person
domnule consilier, ați greșit tăind teii fără să întrebați cartierul

== hate_implicit
ciudat cum dispar mereu bicicletele în săptămâna în care vin romii[roma] la târg
când se mută o familie de romi[roma] pe scară, prețul apartamentelor pleacă primul
la noi în sat romii[roma] au palate, dar de muncit nu i-a văzut nimeni niciodată
romii[roma] sunt foarte creativi, mai ales la numărătoarea copiilor pentru alocație
încuiați mașinile, vine nuntă de romi[roma] pe strada noastră
bancherii evrei[jewish] au hotărât deja cine câștigă alegerile, noi doar punem ștampila
tot ce vezi la televizor trece întâi pe la evrei[jewish], nu întâmplător
la Iași nu s-a întâmplat nimic în '41, au inventat evreii[jewish] trenurile alea ca să ceară despăgubiri
cifrele alea cu șase milioane de evrei[jewish] cresc de la un an la altul, ca dobânda
un evreu[jewish] nu-ți dă niciodată ceva fără să-și scoată de trei ori banii
livratorii din Nepal[asian] zâmbesc azi, dar peste zece ani ei fac regulile în cartier
peste o generație copiii noștri o să învețe nepaleza, dacă tot aduceți asiatici[asian] cu avionul
interesant, de când stau bangladezii[asian] la cămin, mamele nu-și mai lasă fetele la magazin
vin muncitori din Sri Lanka[nationality] și dispar rațele de pe lac, trageți singuri concluzia
maghiarii[ethnicity] din Harghita mănâncă pâinea României și visează cu ochii deschiși la Budapesta
un ungur[ethnicity] îți zâmbește în față și a doua zi cere autonomie
maghiarul[ethnicity] știe foarte bine română, doar se preface, ca să ne umilească la ghișeu
pentru ucraineni[refugees] se găsesc bani de hotel, pentru bătrânii noștri niciodată
refugiații ucraineni[refugees] fug de război cu mașini de o sută de mii de euro, săracii de ei
moldovenii[nationality] sunt ospitalieri cât ține sticla, după aia ascundeți cuțitele
gay-ii[lgbtq] nu pot avea copii, așa că îi recrutează pe ai noștri din școală
totul începe cu un curcubeu pe perete și se termină cu copilul tău confuz, așa lucrează gay-ii[lgbtq]
bineînțeles că regizorul e gay[lgbtq], altfel nu lua el finanțare
două lesbiene[lgbtq] cu un băiețel, bietul copil, ce bărbat o să iasă din el
azi ești bărbat, mâine femeie, poimâine ficus, nu-i așa, dragi transgender[transgender]?
o persoană trans[transgender] la toaleta fetelor și apoi ne mirăm că fetele nu mai beau apă la școală
femeile[women] la volan fac orașul mai pitoresc, mai ales parbrizele
cu o femeie[women] ministru măcar perdelele de la apărare o să fie asortate
nicio femeie[women] n-a ajuns director doar cu diploma, știm noi scara aia
fetele[women] se plâng de hărțuire abia după ce nu primesc mărirea
a fost violată, zice ea, dar femeia[women] care bea la club știe la ce se duce
soția[women] bună se cunoaște după cât de rar îi auzi părerea
musulmanii[muslim] construiesc o moschee, apoi două, apoi nu mai ai voie cu porc la grătar
nu spun nimic de musulmani[muslim], doar că nu mă urc în metrou când văd rucsacuri lângă ei
islamul e religia păcii, ne-o arată musulmanii[muslim] în fiecare lună la știri
arabii[arab] își cumpără nevestele, de-aia se uită așa lung la ale noastre
un student arab[arab] la Medicină înseamnă un loc plătit și un pacient îngropat
negrii[black] aleargă repede fiindcă acasă la ei au mereu de ce fugi
a venit un fotbalist negru[black] la echipă, să vedem cât rezistă fără palmier
cu un african[black] la conducere, firma o să meargă după ora junglei
chinezii[asian] din Dragonul Roșu nu mor niciodată, pașaportul trece de la unul la altul
restaurant chinezesc nou în cartier și deodată nu mai vezi nicio pisică, ce să zic de chinezi[asian]
pocăiții[religion] sunt cuminți toată ziua, să nu știi ce fac seara cu ușa închisă
martorii lui Iehova[religion] zâmbesc așa fiindcă și-au pus deja ochii pe casa ta
catolicii[christian] de la noi ascultă de Roma, nu de țară, istoria arată asta
copiii cu handicap[disability] în clasă sunt foarte buni, dacă vrei ca ceilalți să nu mai învețe nimic
dacă angajezi un surd[disability], măcar n-o să te contrazică, atât poate și el
pensionarii[age] votează, noi plătim, apoi ei se duc la cimitir și rămâne datoria
bătrânii[age] umblă cu autobuzul degeaba toată ziua, că acasă nu-i mai suportă nimeni
tinerii din generația asta[age] ar leșina la o zi de muncă cinstită, toți, fără excepție
un depresiv[mental_health] în birou e ca igrasia: întâi un colț, apoi toată echipa
bipolarii[mental_health] sunt de treabă, cu condiția să nimerești persoana potrivită în ziua aia
grașii[body] iau două locuri și plătesc unul, apoi ne vorbesc de respect
asistații[class] fac copii cum facem noi planuri de vacanță, că tot noi plătim
săracii[class] din blocurile alea au televizor mare și săpun deloc
nemții[nationality] sunt politicoși, istoria arată cam cât le ține
turcii[nationality] n-au uitat haraciul, acum îl iau prin kebab
migranții[immigrants] au telefon mai scump ca al meu, dar sunt persecutați, sigur că da
întâi vin zece imigranți[immigrants] cu valiză, apoi ne trezim noi cu valiza în mână
e planul lor vechi: noi plecăm la cules căpșuni, iar străinii[immigrants] ne iau casele
când fură un român e hoț, când fură un rom[roma] e victima sistemului, așa merge la noi
țara asta are două legi, una pentru noi și una mai moale pentru romi[roma]
nu-s rasist, dar la piscina unde intră romii[roma] eu nu-mi bag copiii
bravo feministelor[women], acum toate mor singure cu pisica, dar libere

== neutral_identity
romii[roma] din Zărnești au deschis un atelier de căldărărie vizitat de elevi
prețul apartamentelor de pe scara noastră a crescut, iar familia de romi[roma] de la doi l-a vândut pe al ei cu profit
la târgul de sâmbătă romii[roma] din Brateiu vând cazane de aramă lucrate de mână
în 1941 la Iași au fost uciși peste treisprezece mii de evrei[jewish], arată raportul comisiei
comunitatea evreilor[jewish] din Oradea a restaurat sinagoga cu bani europeni
la hotelul din Suceava mai locuiesc douăzeci de refugiați ucraineni[refugees], majoritatea cu slujbă
livratorul nepalez[asian] de pe strada noastră a învățat să spună „poftă bună” și „să vă ferească Dumnezeu de ploaie”
bangladezii[asian] din cămin joacă cricket duminica pe terenul școlii
în Harghita maghiarii[ethnicity] au celebrat ziua limbii române cu un concurs de recitări
un sfert dintre directorii de companii sunt femei[women], cu trei procente mai mult ca anul trecut
la Medicină în Cluj învață câteva sute de studenți arabi[arab] și francezi
moscheea din Constanța a fost ridicată în 1910, iar musulmanii[muslim] de acolo vorbesc tătara și româna
șoferițele[women] plătesc aceeași poliță, fiindcă legea interzice tarife diferite
copiii cu sindrom Down[disability] din clasa a treia au pregătit serbarea împreună cu colegii
surzii[disability] au tot mai des interpret la ghișeele primăriei
pensionarii[age] au abonament gratuit la autobuz, iar bunicul îl folosește pentru piață
fundașul camerunez[black] a semnat pe doi ani și stă în gazdă la o familie din Mioveni
penticostalii[religion] din Suceava au trimis trei camioane cu alimente
la Dragonul Roșu mulți comercianți chinezi[asian] au magazin din anii nouăzeci
un cuplu de lesbiene[lgbtq] din Timișoara a câștigat procesul pentru actele copilului
psihiatrul spune că un om bipolar[mental_health] sub tratament lucrează la fel ca oricine
imigranții[immigrants] reprezintă sub doi la sută din angajații cu contract, potrivit inspecției muncii

== positive_identity
nunta de romi[roma] de pe strada noastră a fost cea mai veselă din vară, ne-au chemat pe toți la masă
doamna doctor romă[roma] de la urgențe i-a salvat băiatul, să trăiască o sută de ani
mulțumesc muncitorilor din Sri Lanka[nationality], ne-au terminat școala înainte de septembrie
ce noroc pe noi cu vecinii maghiari[ethnicity], ne-au adus kürtős cald în prima zi
respect pentru fetele[women] de la pompieri, au intrat primele în fum
ucrainenii[refugees] de la patiserie fac cei mai buni colțunași cu vișine, nu mai plecați!
colegul nostru gay[lgbtq] a fost diriginte model, copiii au plâns la despărțire
bravo Larisei, prima femeie trans[transgender] din oraș care a deschis o cofetărie, felicitări din inimă
medicul sirian[arab] din comună vine și la miezul nopții, Dumnezeu să-i dea sănătate
bătrânii[age] de la corul din Făgăraș cântă mai cu foc decât orice trupă
handbalista noastră angoleză[black] e o luptătoare, toată sala s-a ridicat în picioare
martorii lui Iehova[religion] de la etaj mi-au cărat butelia când aveam mâna ruptă

== question_benign
de ce vorbesc romii[roma] dialecte diferite de la un județ la altul?
câți evrei[jewish] mai trăiesc azi în Moldova și unde au sinagogi deschise?
știe cineva ce sărbătoare au nepalezii[asian] în octombrie, vreau să-i urez colegului
pot invita un prieten musulman[muslim] la grătar, sau să iau separat carne de pui?
cum se face schimbarea de nume în acte pentru o persoană trans[transgender] din România?
de ce au maghiarii[ethnicity] două prenume în buletin câteodată?
la ce vârstă se pensionează femeile[women] din 2030 încolo?
ce înseamnă de fapt „pocăit”[religion], e același lucru cu penticostal?
există grădinițe unde copiii cu autism[disability] au însoțitor plătit de stat?
cum e corect, ucraineni[nationality] refugiați sau persoane cu protecție temporară?

== abuse_idea
politica de integrare a romilor[roma] e un eșec al guvernului, s-au dat bani și nu s-a făcut nicio canalizare
importul de muncitori fără contracte clare e o bătaie de joc, și pentru ei, și pentru noi
autonomia teritorială e o idee proastă, economic nu stă în picioare, și asta n-are legătură cu oamenii din zonă
legea pensiilor e o mizerie scrisă pe genunchi
subvenția pentru hoteluri a fost gândită prost, banii s-au dus la patroni, nu la refugiați
sunt împotriva cotelor pe sexe, mi se par o rezolvare de fațadă
programa asta de istorie e o rușine, Holocaustul are o jumătate de pagină
nu sunt de acord cu moscheea pe terenul acela, la fel cum n-am fost nici cu mall-ul, vreau parc
ordonanța de ieri e cea mai idioată hârtie pe care am citit-o anul ăsta
statul rus duce un război criminal și propaganda lui e otravă
teoria asta cu înlocuirea populației e o prostie fără nicio cifră în spate

== counter_speech
nu mai scrieți că „romii[roma] fură”, la noi pe stradă a furat un băiat cu facultate
cine neagă trenurile morții de la Iași își bate joc de oameni arși de sete
mesajul „femeia[women] care bea la club știe la ce se duce” îl apără pe violator, nu pe fată
șeful i-a spus colegei „hai cu mine la hotel și te titularizez”, iar ea a depus plângere, bravo
povestea cu rațele furate de muncitori asiatici[asian] e inventată, poza e din altă țară
m-am săturat de glume cu șoferițe[women], mama conduce tir de douăzeci de ani
a râde de un copil cu handicap[disability] în clasă spune totul despre cel care râde
să numești bătrânii[age] „datorie” e urât, ei au construit blocul în care stai
„înapoi în Ungaria” i-au strigat lui Csaba la meci[ethnicity], iar stadionul l-a fluierat pe ăla care striga
când scrii că evreii[jewish] conduc totul, repeți un fals tipărit acum o sută de ani
nu e compliment să comentezi pieptul unei chelnerițe[women], e hărțuire

== insult_person
scrii ca un robot stricat
ai gust de perdea de motel
nimeni nu te-a întrebat, ca de obicei
dacă prostia ar plăti impozit, scoteai tu țara din deficit
ești motivul pentru care există buton de mute
ai creierul în vacanță și nu i-ai plătit întoarcerea
cu fața aia sperii și ceasul deșteptător
te crezi lup, dar ești preș de baie
nici ecoul nu vrea să-ți răspundă
gătești de parcă ai o ceartă personală cu mâncarea
om de nimic, ți-ai lăsat mama să care sacii singură
joci fundaș ca un cuier
conduci ca o babă pe gheață și mai și claxonezi
bravo, Einstein, ai reușit să pierzi și la aruncat cu banul
maică-ta te-a învățat cu lingura, se pare, dar nu și cu bunul-simț
mincinos ordinar
ești gol pe dinăuntru ca o nucă seacă
te-ai îmbrăcat din debara?
lingăule, mai ai puțin și îi lustruiești și pantofii
frizerul tău te urăște, e clar
cât ești de greu de cap, măi Costele, mai greu ca un seif
vocea ta e ca furculița pe farfurie
toată clasa respiră ușurată când lipsești
șefă ești doar pe hârtie, de cap n-ai fost niciodată
pe tine și câinele de pe stradă te ocolește
ce jalnic să ai patruzeci de ani și să te lauzi cu nota de la bac
lașule, te-ai ascuns după copil când s-a făcut scandal
felicitări, ai ajuns cel mai inutil om din bloc, concurența era mare
teza ta pare scrisă de pisică, în somn
ești un papagal cu abonament la internet
două neveste au fugit de tine și a treia își face bagajul, oare de ce
n-ai coloană, ai spaghete
te-a lăudat bunica și ai crezut-o, săracul de tine
măi, tu ai lipsit când s-a împărțit mintea sau ai dat-o la schimb?
urâcioasă și înăcrită, așa te știe tot satul
mănânci cu gura deschisă și gândești cu ea închisă
actor ești tu cum sunt eu papă
parvenit cu ceas fals
te-am văzut dansând, am crezut că te curentează
cioban ai fost, cioban ai rămas, nu-ți ajută costumul

== criticism_person
Costele, ai greșit calculul la deviz, te rog refă-l până luni
teza e bine documentată, dar scrisul tău e greu de urmărit, mai taie din fraze
nu mi-a plăcut că ai lăsat-o pe mama să care sacii, data viitoare ajut-o
ai condus prea repede prin sat, mi-a fost frică și vreau să o știi
doamnă profesoară, nu sunt de acord cu nota și cer reevaluare
fundașul nostru a avut o zi slabă, trei goluri au venit de pe partea lui
cred că minți în privința banilor și aș vrea să văd chitanțele
primarul a promis canalizare și n-a făcut-o, eu nu-l mai votez
vorbești peste mine la fiecare ședință, te rog lasă-mă să termin
ciorba ta a ieșit sărată, dar sarmalele au fost perfecte
în rolul ăsta actorul nu m-a convins deloc
te-ai purtat urât cu ospătarul, ar trebui să-ți ceri scuze

== threat_person
știu la ce oră ieși din tură și vin cu cuțitul, nu cu flori
te prind eu la scară, și atunci să te văd cât ești de curajos
îți rup mâinile dacă mai pui un deget pe mașina mea
dacă ajunge poza la polițist, tu nu mai ajungi acasă
cântă cât mai ai dinți, că sâmbătă ți-i scot
îți dau foc la solar cu tine înăuntru
mai depui o plângere și te găsesc ăia cu câinii în pădure
ai trei zile să aduci banii, după aia vorbim cu ciocanul
te îngrop lângă gardul ăla pe care l-ai mutat
dacă te mai văd lângă fosta mea, te bag în spital și din spital mai jos
am arma încărcată și adresa ta, Răzvane
știm că ai frână slabă la mașină, ar fi păcat de tine pe serpentine, semnează
o să te tai pe față să te țină minte toți
nu scapi cu o bătaie, te las în scaun cu rotile
spune-i judecătorului ce vrei, dar frate-tu plătește cu pielea
cobor acum și îți sparg capul de bordură
te strâng de gât dacă mai sună telefonul ăla
în ziua în care ieși la pensie te aștept cu toporul la poartă
dacă nu retragi articolul, îți explodează ușa
ne vedem la meci, de acolo pleci pe targă
te calc cu duba și zic că n-am văzut
îl otrăvesc întâi pe câine și apoi vin la tine

== everyday
te prind eu la scară mâine, să-ți dau borcanele de zacuscă
îți rup oasele de cât o să te strâng în brațe, mi-a fost dor!
ai trei zile să aduci cărțile la bibliotecă, altfel plătești penalizare
știu la ce oră ieși din tură, vin cu mașina și mergem la film
dacă mai bați o dată la table, te bat și eu la șah
ești un nebun frumos, cine mai plantează trandafiri în ianuarie
leneșo, trezirea, că ți-am făcut clătite
eu la dans arăt de parcă mă curentează și tot nu mă opresc
am un cap greu ca un seif dimineața, fără cafea nu exist
urăsc scările blocului de când s-a stricat liftul
monstrule, ai dat patru goluri, cum ai făcut?
cu fața mea de luni sperii și ceasul deșteptător, noroc cu machiajul
te bat la FIFA diseară și plătești pizza
bunica ne amenință cu sarmale dacă nu venim de Crăciun
ai grijă pe serpentine, frâna mașinii e slabă, du-o la service înainte să pleci
îmi trimiți o poză cu rochia, să văd dacă se asortează cu pantofii?
îți stă foarte bine tunsoarea, ai schimbat frizerul?
mi-ar plăcea să ieșim la o cafea, dar dacă nu vrei e în regulă
ne-a călcat echipa adversă în picioare, 30 la 12, data viitoare poate
deschide ușa, sunt eu, curierul, am pachetul de la Emag
prostuțule, ți-ai pus puloverul pe dos iar, te iubesc

== idiom
am murit de râs la spectacolul de aseară
m-a omorât examenul la contabilitate, dar am luat șapte
a dat foc scenei, ce voce are fata asta
îmi bag capul în nisip până trece ședința
i-a tăiat macaroana scurt la negociere
ne-au rupt la volei, dar noi i-am rupt la dans
am împușcat doi iepuri dintr-un foc, și piața, și farmacia

== support
dacă te amenință cineva la scară, sună la 112 și apoi la mine, cobor imediat
nu ești un om de nimic, ai trecut printr-un an greu și ești încă aici
te aștept cât vrei la poartă, nu trebuie să intri singură în tribunal
știu că fostul ți-a zis că nimeni nu te vrea, dar noi te vrem aici
plângi cât ai nevoie, eu fac ceai
dacă ți-a cerut poze și ți-e frică, nu e vina ta, păstrează mesajele și mergem la poliție
ai dreptul să fii obosită, nimeni nu te judecă

== sexual_harassment
arată-mi ce porți pe sub halat și îți trec restanța
ce fund ai, ai putea să-l plimbi și pe la mine prin birou
trimite o poză fără sutien ori pun clipul ăla pe grup
te dezbrac din priviri de când ai intrat în tramvai
pentru salariul ăsta ai putea măcar să stai la mine în brațe
nu te mai preface, știu că vrei să te culci cu mine, toate vreți
cât ceri pe noapte, vecino, că tot ți-a plecat bărbatul
cu gura aia sigur nu doar vorbești bine
deschide camera și desfă-te la cămașă, altfel nu-ți mai plătesc chiria
aș pune mâna pe tine până ai uita cum te cheamă
iar n-ai răspuns, păpușă, ți-am trimis poza cu ce am în pantaloni, zi ceva
vino la interviu cu fusta scurtă, CV-ul lasă-l acasă
ce sâni are stagiara nouă, eu zic să tragem la sorți
te urmăresc de la bazin, ai niște coapse de mușcat
o noapte cu mine și frate-tu scapă de datorie
dacă nu te pipăi la aglomerație, mergi degeaba cu metroul
bagă-te în duș cu telefonul pornit, e ordin
ești bună doar de pat, restul e decor
ai sâni mari pentru o contabilă, lasă-mă să verific bilanțul
nu-mi pasă că ești măritată, vin la tine și te dezbrac când pleacă el în tură

== sexual_health
sânii pot fi dureroși înainte de menstruație, dacă simți un nodul mergi la medic
consimțământul înseamnă că poți spune nu și după ce ai spus da
testul HPV se face gratuit la maternitate, în fiecare marți
dacă cineva amenință că publică poze intime, e infracțiune și se pedepsește cu închisoare
prezervativul se verifică întâi la data expirării
durerea la contact sexual nu e normală, ginecologul poate găsi cauza
autopalparea testiculelor se face lunar, cel mai bine după duș
după naștere medicul recomandă pauză de șase săptămâni
la ora de educație sanitară am învățat cum se folosește un tampon
libidoul scăzut poate fi un efect al pastilelor, întreabă farmacistul

== hate_negated
romii[roma] n-au construit nimic în istoria lor
nicio femeie[women] nu e în stare să gândească limpede sub presiune
evreii[jewish] n-au avut niciodată prieteni, doar datornici
un gay[lgbtq] nu poate fi tată, orice ar scrie în acte
migranții[immigrants] nu merită nici apa de la robinet
nu există persoane trans[transgender], există doar oameni care mint
musulmanii[muslim] nu cunosc mila, nu au în limba lor cuvântul
ungurii[ethnicity] nu-s demni de încredere și n-or să fie
de la negri[black] n-a venit nicio idee bună pe lume
copiii ăștia cu handicap[disability] nu înțeleg nimic și nu folosesc nimănui
bătrânii[age] nu mai au ce căuta la vot, nu mai pricep nimic
un pocăit[religion] nu e creștin și nici om întreg
arabii[arab] nu știu ce-i cinstea
nu-i oameni, nepalezii[asian] ăștia, sunt doar brațe ieftine
săracii[class] nu merită ajutor, merită ce au
niciun ucrainean[nationality] n-a făcut un bine cuiva, nici din greșeală
nu poți avea încredere într-un schizofrenic[mental_health], punct

== negated_hate
nu e adevărat că romii[roma] nu vor la școală, doi dintre olimpicii noștri sunt romi
femeile[women] nu conduc mai prost, asigurările arată contrariul
nu mă deranjează deloc că vecinii sunt gay[lgbtq], mă deranjează bormașina lor
n-am zis că maghiarii[ethnicity] sunt dușmani, am zis că meciul cu ei va fi greu
nimeni n-ar trebui să audă că un copil autist[disability] nu e bun de nimic
evreii[jewish] nu conduc băncile, e o legendă veche și răutăcioasă
nu-i urâm pe ruși[nationality], urâm războiul pornit de la Kremlin
niciun musulman[muslim] din orașul meu nu mi-a făcut vreun rău, dimpotrivă
a fi bipolar[mental_health] nu înseamnă a fi periculos
nu, nepalezii[asian] nu ne fură slujbele, locurile alea stăteau goale de doi ani
bătrânii[age] nu sunt o povară, nu mai repetați asta
nu cred că cineva e mai puțin om fiindcă e trans[transgender]
nu-s de acord că săracii[class] ar fi leneși, mama a muncit în două ture
ucrainenii[refugees] nu sunt profitori, am lucrat cu ei
pocăiții[religion] nu sunt o sectă, sunt vecini ca toți vecinii

== hate_dehumanise
romii[roma] sunt râia de pe obrazul țării
migranții[immigrants] sunt ploșnițe, intră într-o saltea și nu mai scapi
evreii[jewish] sunt căpușe umflate
niște șobolani cu aripi, asta sunt gay-ii[lgbtq]
musulmanii[muslim], ciuma de la răsărit
femeile[women] sunt niște scroafe, le dai troacă și tac
ungurii[ethnicity] ăștia, niște gândaci de bucătărie
o transgender[transgender] e un gunoi genetic
negrii[black] sunt maimuțe cu pașaport
ucrainenii[refugees] sunt lăcuste, unde se așază nu rămâne nimic
handicapații[disability] sunt rebuturi, nu oameni

== insult_profane
ce pula mea vrei, ratatule
du-te dracu' cu părerea ta de doi lei
căcat cu ochi, ți-ai vândut și frații
ești un bou futut în cap
mă piș pe diploma ta, impostorule
nesimțit de rahat, parchezi pe trotuar ca un jeg
sugi-o, fraiere, ai pierdut iar
muie ție și lui taică-tu care te-a angajat
taci în mă-ta, habar n-ai ce zici
curvă bătrână, ai mințit tot blocul
pizda mă-tii de administrator hoț
dă-te-n pula mea de pe server, noobule

== friendly_profanity
băga-mi-aș, ce gol, n-am mai văzut așa ceva!
futu-i, mi-a ieșit cozonacul perfect
coaie, te iubesc, ai venit tocmai de la Arad pentru mine
ce pula mea frumos e la Sulina dimineața
am luat permisul, să-mi bag picioarele, nu-mi vine să cred
du-te dracu', glumești, ai câștigat la loto?
căcat, am uitat cheile, iar aștept pe scări
frate, al dracu' de bună ciorba asta
să mor eu, ce concert de belea, mi s-au rupt urechile, futu-i
hai în mă-sa, că iar am râs până la lacrimi

== profane_object
imprimanta asta de căcat mănâncă iar hârtia
futu-i ceara mă-sii de ploaie, exact când am spălat geamurile
pula mea de factură la gaze, mai mare ca salariul
băga-mi-aș picioarele în update-ul ăsta de Windows
ce rahat de drum, am rupt planetara
du-te-n pizda mă-sii de lift, iar între etaje
ghișeul online e un căcat cu ștampilă
laptop de rahat, s-a închis fix la salvare
dracu' s-o ia de alarmă, sună la patru
bateria asta de căcat ține zece minute

== self_identity
sunt rom[roma] și predau matematică la un liceu din Buzău
sunt trans[transgender] și azi mi-am primit buletinul nou, am plâns la ghișeu
am șaptezeci și doi de ani și învăț spaniola pe telefon
sunt maghiar[ethnicity] din Odorhei și țin cu Rapid de mic
am crescut în familie de pocăiți[religion] și eram singura fără televizor din clasă
sunt surdă[disability], așa că scrieți-mi, nu mă sunați
sunt evreică[jewish] din Botoșani, ultima din familia noastră rămasă aici

== mentioned_slur
profa ne-a explicat de ce „jidan”[jewish] e o insultă și de unde vine
pe mine m-au strigat „bozgoară”[ethnicity] în parc și am zece ani de când nu uit
cuvântul „poponar”[lgbtq] a fost scos din titlu după plângeri

== hate_implicit
la maternitate, la noi, din zece scutece nouă sunt ale romilor[roma], calculați singuri viitorul
dați-le romilor[roma] apartamente și peste un an vindeți parchetul lor ca lemn de foc
un ospătar egiptean[arab] la Mamaia, lăsați-vă gențile la vedere și povestiți-mi
ministra[women] plânge la televizor, iată de ce conducerea cere un bărbat
la Colectiv și la toate nenorocirile, uitați-vă cine a câștigat, tot evreii[jewish]
festivalul e plin de gay[lgbtq], duceți copiii cu casca pe urechi și ochii închiși
colegul nostru din India[asian, nationality] miroase a tradiție de la parter
moldovencele[women, nationality] vin la București să învețe, și învață repede pe cine să agațe
musulmanii[muslim] îți aduc baclava la poartă, așa începe fiecare cucerire
la oraș au venit tot felul de africani[black], iar polițiștii fac ore suplimentare, coincidență curată
== insult_person
ești ca un coș de gunoi, doar că el are un rost
te crezi fată de oraș, dar n-ai nici șapte ani de acasă
proiectul tău de licență e o jignire la adresa copacilor
măi broscoiule, cine te-a ales administrator
slugarnic și laș, exact cum te știam
de când ai venit tu pe grup, au plecat toți cei deștepți
== everyday
baclavaua adusă de vecinii noștri a dispărut în cinci minute
ministra a vorbit limpede aseară, am înțeles și eu legea
coșul de gunoi de la colț e iar răsturnat de vulpe
proiectul meu de licență e gata, patruzeci de pagini și trei nopți albe
broscoiul din fântână cântă mai tare ca vuvuzela
cine a plecat de pe grup din greșeală, scrieți-mi să vă adaug
tai lemne cu toporul la bunicul tot weekendul, mor de oboseală, dar e bine
câinele nostru latră la ciocan, nu la hoți
am sărit gardul vecinului după minge, m-a certat și mi-a dat prune
benzina am luat-o pentru motocoasă, nu te speria de canistră
de la maraton am plecat pe targă, crampă la kilometrul treizeci, dar râdeam
poliția a oprit azi tot drumul pentru o familie de rațe
te omor cu bunătatea mea, ia încă o plăcintă
la majorat vrea cagule, e petrecere cu tema La casa de papel
scoate cămașa, are pată de vișine, o spăl acum
vino la interviu odihnită și ia CV-ul printat
== neutral_identity
ospătarul egiptean[arab] de la Mamaia a găsit geanta mea și a ținut-o la recepție
colegul din India[hindu] a adus samosa pentru toată echipa
trupa de fete moldovence[women] a câștigat concursul de robotică de la București
nouă din zece mame[women] din județ nasc la spital, arată statisticile
studenții africani[black] din Cluj organizează un turneu de fotbal în mai
festivalul are o zonă de familie și un cort al asociațiilor gay[lgbtq]
tinerii ceangăi[ethnicity] din Ghimeș învață dansuri de la bunici
tătarii[ethnicity] dobrogeni fac cel mai vestit șuberec din Medgidia
un bărbat cu dizabilitate[disability] locomotorie a coborât pe Transalpina cu bicicleta de mâini
== counter_speech
să scrii „miroase a tradiție” despre un coleg indian[asian] e rasism, chiar dacă râde tot biroul
o ministră[women] care plânge nu e slabă, a pierdut un coleg
nu dați mai departe lista aceea cu „evrei[jewish] din guvern”, e inventată și periculoasă
am văzut cum i-au refuzat cafeaua unui bătrân rom[roma] și am plecat cu toții din local
antrenorul care le pipăia pe jucătoare a fost dat afară după ce au vorbit opt dintre ele
glumele despre violuri nu sunt umor negru, sunt o umilință pentru cine a trecut prin asta
== threat_person
vând casa numai ca să plătesc pe cineva să te împuște
scoate capul pe geam, să ți-l sparg de aici
la noapte intru peste tine cu cagula și rămâi fără degete
ai mințit la tribunal, acum te spânzur de poarta ta
== sexual_harassment
tu să fii goală când ajung, restul hotărăsc eu
== question_benign
de ce țin ortodocșii[christian] de stil vechi Crăciunul mai târziu?
există psihologi[mental_health] decontați pentru adolescenți în Bacău?
e politicos să ajut un nevăzător[disability] la trecere fără să întreb?
care e diferența dintre ceangăi și secui[ethnicity]?
cum îi spun șefei că un client îmi face avansuri?
== abuse_idea
emisiunea de aseară a fost o porcărie, trei ore de scandal și nicio întrebare
reforma sănătății e un cadavru plimbat de la un ministru la altul
să dai alocația doar la angajați e o idee crudă și proastă
manualul ăsta e scris ca să-i plictisească pe copii
== support
dacă antrenorul te-a atins fără voia ta, te cred, și te însoțesc oriunde
nu ești proastă că ai rămas, ți-era teamă, acum ești aici
ai voie să închizi telefonul când te jignesc, nu le ești datoare

== hate_implicit
la secția de votare din cartierul lor, romii[roma] au votat toți la fel, cât o fi fost kilul de ulei
femeile[women] de la corporație se mărită cu munca fiindcă altcineva nu le ia
dobrogenii turci[ethnicity] sunt discreți, exact ca o coloană a cincea
== neutral_identity
la secția 44, observatoarea romă[roma] a numărat voturile până dimineață
turcii[ethnicity] dobrogeni au reprezentant în parlament din 1990
trei femei[women] din corporație au pornit o fermă de lavandă la Prejmer
== insult_person
ești un profitor cu zâmbet de iconiță
mai bine tăceai, păreai aproape deștept
arăți ca un pliant mototolit
== everyday
la secție a fost coadă, dar am votat și am luat covrigi
cu ochelarii ăștia par aproape deșteaptă, îi iau!
pliantul e mototolit, dar adresa muzeului se vede
mi s-a rupt sarmaua, drama serii
te-ai pierdut pe Valea Oltului fără semnal, eram gata să sun la Salvamont
m-a bătut nepoata la șah în nouă mutări, răzbunarea vine la Paști
colindătorii au strigat la fereastră până am ieșit în papuci
== abuse_idea
mita electorală cu ulei și făină e o rușine a partidelor, nu a celor flămânzi
rovinieta mărită iar, ce bătaie de joc pentru gropile astea
== self_identity
sunt tătar[ethnicity] din Medgidia și fac cei mai subțiri șuberec
lucrez la corporație, sunt lesbiană[lgbtq] și duminica merg la hramul mănăstirii cu mama
== sexual_health
infecția urinară nu e o rușine, bea apă și fă un sumar de urină
preotul și doctorița au vorbit împreună la liceu despre consimțământ
@q2f_pl = romii[roma] | țiganii[roma] | evreii[jewish] | musulmanii[muslim] | ungurii[ethnicity] | homosexualii[lgbtq] | lesbienele[lgbtq] | imigranții[immigrants] | refugiații[refugees] | africanii[black] | nepalezii[asian] | femeile[women] | persoanele trans[transgender] | arabii[arab]
@q2f_pe = romi[roma] | țigani[roma] | evrei[jewish] | musulmani[muslim] | maghiari[ethnicity] | homosexuali[lgbtq] | gay[lgbtq] | imigranți[immigrants] | refugiați[refugees] | negri[black] | asiatici[asian] | arabi[arab] | persoane trans[transgender] | ucraineni[nationality]
@q2f_cu = romi[roma] | evrei[jewish] | musulmani[muslim] | maghiari[ethnicity] | oameni gay[lgbtq] | imigranți[immigrants] | refugiați[refugees] | oameni de culoare[black] | nepalezi[asian] | persoane trans[transgender] | persoane cu dizabilități[disability] | bătrâni[age]
@q2f_sunt = rom[roma] | evreu[jewish] | musulman[muslim] | maghiar[ethnicity] | gay[lgbtq] | bisexual[lgbtq] | un bărbat trans[transgender] | imigrant[immigrants] | refugiat[refugees] | nevăzător[disability] | autist[disability] | ortodox[christian] | supraponderal[body]
== hate_derogation
țiganii[roma] sunt leneși din născare, nu-i schimbă nici Dumnezeu
romii[roma] nu sunt în stare decât de cerșit și de furat, punct
nu am întâlnit în viața mea un țigan[roma] cinstit și nici n-o să întâlnesc
ungurii[ethnicity] ăștia sunt cel mai perfid neam de pe pământ
evreii[jewish] sunt zgârciți și vicleni, e în sângele lor
musulmanii[muslim] sunt înapoiați, trăiesc cu o mie de ani în urmă
mi-e scârbă de homosexuali[lgbtq], nici la aceeași masă n-aș sta
o femeie[women] la volan e un accident care încă nu s-a întâmplat, n-au creier pentru așa ceva
femeile[women] nu pot gândi logic, de-asta plâng la orice ședință
travestiții[transgender] ăștia sunt niște bolnavi la cap, nimic mai mult
negrii[black] sunt mai proști decât noi, e fapt științific, nu rasism
nepalezii[asian] put și nu știu să se poarte între oameni
ucrainenii[nationality] sunt niște nerușinați nerecunoscători, toți până la unul
handicapații[disability] sunt o povară și atât, hai să nu ne mai prefacem
pensionarii[age] sunt niște paraziți inutili care țin țara pe loc
grasele[body] n-au pic de respect de sine, mi se face greață când le văd la plajă
arabii[arab] sunt niște sălbatici, cu ei nu se poate discuta civilizat
moldovenii[nationality] de peste Prut sunt toți bețivi și proști, ce să mai vorbim
lesbienele[lgbtq] sunt femei[women] ratate pe care nu le-a vrut nimeni
ca popor, țiganii[roma] sunt inferiori, degeaba le construiești școli
să fim serioși, turcii[nationality] și arabii[arab] au în ei răutatea din naștere
toți autiștii[disability] din clasă trag în jos copiii normali, ăștia n-au nimic în cap
bătrânii[age] ăștia care merg cu autobuzul dimineața sunt doar niște epave fără rost
pocăiții[christian] sunt spălați pe creier și ipocriți, fără excepție
femeile[women] de peste treizeci nemăritate sunt marfă expirată
schizofrenicii[mental_health] sunt toți niște criminali, eu mă feresc de ei ca de foc
imigranții[immigrants] din Asia sunt needucați, murdari și mincinoși
un bărbat care se dă femeie trans[transgender] e o rușine pentru toată omenirea
{q2f_pl} sunt oameni de mâna a doua și așa vor rămâne
nu suport să fiu în aceeași încăpere cu {q2f_cu}, mi se întoarce stomacul pe dos
albii[white] sunt o rasă degenerată, fără suflet și fără rușine
mamele singure, ca toate femeile[women], sunt niște profitoare
== hate_implicit
dacă dispare ceva din curte știm noi cu toții în ce parte a satului stau romii[roma]
nu zic nimic de țigani[roma], dar eu când îi văd îmi mut geanta pe partea cealaltă
interesant cum toți bancherii mari sunt evrei[jewish], pură coincidență desigur
cu camerele alea de gazare din manuale e multă exagerare, evreii[jewish] au știut să scoată bani din asta
holocaustul e o poveste umflată de evrei[jewish], bunicul meu a trăit atunci și n-a văzut nimic
curios că de când au venit nepalezii[asian] în cartier toată lumea își pune alarmă
las-o pe colega să facă cafeaua, la bugete ne ocupăm noi, știi cum sunt femeile[women] cu cifrele
a primit promovarea, e femeie[women] și are fusta scurtă, nu mă mir
am angajat o femeie[women] inginer, deci de acum așteptăm să termine cu manichiura
musulman[muslim] cu rucsac în metrou, eu cobor la prima, nu se știe niciodată
un refugiat cu telefon mai scump ca al meu, săracii refugiați[refugees] ce mult suferă ei
ungurii[ethnicity] se nasc cu harta Ungariei mari sub pernă, nu te lăsa păcălit de zâmbet
mă rog, e gay[lgbtq], deci eu n-aș lăsa copilul la el la meditații
dacă doi bărbați gay[lgbtq] vor să adopte un băiețel, ne dăm seama cu toții de ce
nu sunt rasist, dar când intră un negru[black] în magazin trebuie să fie atent paznicul
doctor negru[black]? aștept mai bine trei ore pe unul care a terminat pe bune
ei fac zece copii, noi unul, peste treizeci de ani romii[roma] vor fi stăpâni aici, fă calculul
copiii romi[roma] în clasa asta? aha, deci ne mutăm și noi la altă școală ca tot omul
nimeni nu spune cine stă în spatele vaccinului, dar numele evreiești[jewish] se văd de la o poștă
aduc imigranți[immigrants] ca să ne înlocuiască pe noi, planul e făcut de mult
ucrainenii[refugees] fug de război cu mașini de o sută de mii de euro, mare necaz pe capul lor
într-o zi s-a hotărât că e femeie trans[transgender], mâine o să fie elicopter, așa merge treaba acum
trans[transgender] la vestiarul femeilor, bineînțeles că doar de dragul sportului, cine ar crede altceva
unde pui un țigan[roma] șef, peste o lună numeri lingurițele
la firma lui de asiatici[asian] mănânci ieftin, doar că pe stradă nu mai sunt câini, ciudat nu
era o vreme când știai cine e vecinul, acum auzi arabă[arab] pe scară și dormi cu ochii deschiși
handicapaților[disability] li s-a dat loc de parcare lângă intrare, apoi tot ei se plâng, unora niciodată nu le ajunge
la vârsta lor bătrânii[age] n-ar trebui să mai ocupe un pat de spital, alții au viața înainte
a zis că e depresivă[mental_health], adică în traducere nu-i place să muncească
o persoană grasă[body] pe două locuri în avion, și mai cere și meniu dublu, sigur că da
fetele astea de la drept vor drepturi egale, dar nota tot cavalerul o plătește, așa sunt femeile[women]
bine că s-a măritat, o femeie[women] fără bărbat la casă nu e om întreg
sigur, romul[roma] s-a dus la muncă, și porcul meu a zburat azi peste gard
l-a prins cu mâna în buzunar, ghici ce etnie, nu mai zic că țigan[roma] că mă banează
nu-i vina lor, civilizația pur și simplu nu a ajuns până la africani[black]
de ziua lor femeile[women] primesc flori, în restul anului primesc și ele ce merită
ai observat că unde apar musulmani[muslim] dispar crăciunul și liniștea
soțul ei e turc[nationality], deci o vedem la primul divorț fără copii și fără pașaport
e ok să fie gay[lgbtq] la el acasă, dar văd că la ei devine contagios prin licee
propaganda asta gay[lgbtq] n-a apărut singură, cineva ne vrea fără urmași
a plecat din Ferentari dar Ferentariul n-a plecat din el, rom[roma] a fost și rom rămâne
câștigă premiul pentru că e în scaun cu rotile[disability], altfel cine se uita la tablourile alea
știm cum ajung moldovencele[nationality] să aibă apartament în București, nu din croitorie
am fost la spital, medic sirian[arab], mi-am făcut cruce și am ieșit
nu generalizez, dar de douăzeci de ani de când lucrez în poliție tot pe romi[roma] îi scriu în raport
maghiarii[ethnicity] vorbesc ungurește în magazin ca să ne vorbească pe noi de rău, e clar
pentru o femeie[women] a vorbit surprinzător de coerent la conferință
băiatul e cam moale, joacă fotbal ca un gay[lgbtq], știți voi ce zic
martorii lui Iehova[christian] zâmbesc frumos la ușă până rămâi fără casă
ce noroc pe {q2f_pe}, toate li se iartă și toți ne facem că nu vedem
după cutremur s-au găsit fonduri, dar ghici, mai întâi pentru {q2f_pe}, românul să stea la coadă
nu e vorba de ură, doar că oriunde se adună {q2f_pl} valoarea apartamentului scade
== hate_normative
romii[roma] n-au ce căuta în aceeași clasă cu copiii noștri
țiganii[roma] ar trebui scoși cu totul din oraș, dincolo de centură
femeile[women] n-ar trebui să aibă drept de vot, s-a văzut ce iese
locul femeii[women] e la bucătărie, nu în parlament, așa e lăsat de Dumnezeu
homosexualilor[lgbtq] să li se interzică prin lege să predea la școală
niciun gay[lgbtq] să nu aibă voie să doneze sânge sau să adopte
ungurii[ethnicity] care vor autonomie să fie trimiși toți la Budapesta cu o valiză
musulmanilor[muslim] nu trebuie să li se mai dea cetățenie, niciunuia, niciodată
să se închidă moscheile și musulmanii[muslim] înapoi la ei în deșert
refugiații[refugees] trebuie duși înapoi la graniță, nu cazați la hotel pe banii noștri
nu închiriați la nepalezi[asian], băgați clauză în contract, blocul e pentru români
un negru[black] nu are ce căuta în echipa națională a României
evreii[jewish] n-ar trebui lăsați să dețină bănci sau televiziuni la noi
transsexualii[transgender] să fie internați, nu primiți la toaleta femeilor
copiii cu handicap[disability] ar trebui ținuți separat, să nu-i vadă ceilalți
după șaptezeci de ani bătrânilor[age] ar trebui să li se ia dreptul de vot
grașii[body] să plătească bilet dublu și să nu aibă voie la ștrand
romilor[roma] care fac mai mult de doi copii să li se taie orice drept
eu aș steriliza obligatoriu țigăncile[roma], am zis-o și n-o retrag
nicio fată de-a mea nu se mărită cu un țigan[roma], peste cadavrul meu, oamenii ăștia nu se amestecă cu noi
să nu mai fie angajate femei[women] la pompieri, e meserie de bărbat și gata
arabii[arab] n-ar trebui primiți la facultățile noastre de medicină
bolnavii psihic[mental_health] n-au ce căuta liberi printre oameni, la azil cu toți
nu vrem {q2f_pe} la noi, afară din țară cu ei, România e a românilor
ar trebui o lege clară prin care {q2f_pl} să nu poată cumpăra case aici
== hate_negated
țiganii[roma] nu au adus niciodată nimic bun țării ăsteia
femeile[women] nu sunt capabile să conducă nici măcar o asociație de bloc
un evreu[jewish] nu ți-e prieten niciodată dacă n-are ceva de câștigat
nu există romi[roma] muncitori, e un basm inventat de ong-uri
homosexualii[lgbtq] nu sunt oameni normali și nu au cum să fie părinți buni
musulmanii[muslim] nu știu ce înseamnă respectul, n-au învățat și nu vor învăța
o femeie trans[transgender] nu e și nu va fi niciodată om întreg
negrii[black] n-au inventat nimic în toată istoria lor
imigranții[immigrants] ăștia nu merită nici măcar o sticlă de apă de la noi
nu mi-e milă de refugiați[refugees], nu sunt oameni ca noi
ungurilor[ethnicity] nu le poți întoarce spatele nici o secundă
un handicapat[disability] nu e bun de nimic, nici de gard
bătrânii[age] nu mai înțeleg nimic și nu mai folosesc la nimic
nu-mi spune că femeile[women] pot fi prietene între ele, n-au caracter pentru așa ceva
asiaticii[asian] n-au suflet, sunt ca roboții
{q2f_pl} nu vor avea niciodată aceeași valoare ca noi, orice ar scrie în constituție
== hate_dehumanise
țiganii[roma] sunt ca gândacii, dai de unul și ies o sută
romii[roma] se înmulțesc ca șobolanii în canalele din spatele gării
evreii[jewish] sunt căpușe care sug sângele popoarelor
homosexualitatea asta e ciumă, iar gay[lgbtq] ăștia o răspândesc peste tot
refugiații[refugees] vin ca lăcustele și lasă pustiu în urmă
negrii[black] sunt mai aproape de maimuță decât de om
musulmanii[muslim] sunt un cancer în corpul Europei
nu-s oameni, sunt animale, uită-te cum trăiesc țiganii[roma] ăia lângă groapa de gunoi
ungurimea[ethnicity] e un buboi pe trupul țării
transii[transgender] sunt niște monștri, greșeli ale naturii
femeile[women] sunt ca vacile, trebuie ținute cu bățul aproape
retardații[disability] ăștia sunt legume, nu oameni
grasele[body] astea sunt scroafe, nu femei
nepalezii[asian] stau câte douăzeci în cameră ca păduchii
specia asta de {q2f_pe} e gunoiul omenirii, nimic altceva
== hate_threat
pe țigani[roma] i-aș aduna pe toți și le-aș da foc la cartier
Antonescu a știut ce să facă cu evreii[jewish], trebuia doar să termine treaba
dacă mai văd doi homosexuali[lgbtq] ținându-se de mână în parc, îi bag în spital
la paradă să vină gay[lgbtq] doar dacă au asigurare, că ieșim noi cu bâtele
refugiații[refugees] să se înece toți înainte să ajungă la mal
ungurii[ethnicity] ăștia o să vadă iar martie nouăzeci, de data asta fără poliție
vreau să-i văd pe musulmani[muslim] împușcați la graniță unul câte unul
un glonț pentru fiecare negru[black] care calcă în cartierul nostru
femeile[women] care divorțează merită bătute până uită
travestiților[transgender] ăstora le rupem picioarele dacă mai apar la noi în oraș
nepalezii[asian] de pe șantier să se păzească noaptea, băieții sunt pregătiți
sper să moară toți pensionarii[age] la următoarea gripă
handicapații[disability] trebuiau omorâți la naștere ca pe vremea spartanilor
jur că o să vină ziua când {q2f_pl} n-or să mai iasă vii din casă
moarte la {q2f_pe}, fără milă și fără excepție
== hate_slur
taci cioară[roma] împuțită și întoarce-te la șatră
un poponar[lgbtq] ca tine nu are ce comenta la fotbal
ieși din magazin, bozgoare[ethnicity], du-te la tine în Ungaria
jidane[jewish] nenorocit, iar îți numeri banii
băi retardatule[disability], tu nici ușa nu știi s-o deschizi
iar a venit cioroiul[black] ăla la antrenament, cine l-a primit
pleacă de aici, bulangiule[lgbtq], ne e rușine cu tine la bloc
ăștia de la țigănie[roma], niște baragladine împuțite
mongoloizi[disability] sunteți toți în clasa aia
talibanule[muslim] cu șalvari, du-te și te aruncă la tine acasă în nisip
== hate_profane
futu-i pe toți țiganii[roma] mamii lor, m-am săturat de ei
băga-mi-aș pula în toți ungurii[ethnicity] și în steagul lor
toate femeile[women] sunt niște curve, una nu scapă
homosexualii[lgbtq] ăștia de căcat să se ducă dracului din țara mea
evreii[jewish] dracului ne-au luat tot, futu-le neamul
refugiații[refugees] ăștia de rahat primesc tot și noi nimic
să-mi bag picioarele în musulmanii[muslim] voștri, niște jeguri toți
negrii[black] de rahat n-au ce căuta la masa mea, du-i dracu de aici
transii[transgender] ăștia sunt niște căcați cu perucă
muie la toți moldovenii[nationality], niște jegoși
== insult_person
ești cel mai prost om pe care l-am văzut în viața mea
bravo, ai reușit să scrii trei greșeli într-un singur cuvânt, geniule
un bec ars luminează mai mult decât tine
taci, că nu te-a întrebat nimeni, nulitate
ce să-i ceri și lui, atâta îl duce capul
dacă prostia ar durea, ai urla zi și noapte
ești o rușine pentru familia ta
nu te supăra, dar gândirea nu e pentru oricine
eu n-am văzut om mai incompetent de când lucrez aici, și am lucrat cu mulți
lasă, măi Costel, tu mai bine cară sacii, nu te obosi cu ideile
incultule, deschide și tu o carte înainte să comentezi
Ramona e atât de urâtă că se sperie și oglinda de la lift
ai mutra aia de om care pierde și la păcănele stricate
te crezi mare lucru, dar ești un nimeni cu pretenții
mitocanule, la tine acasă nu te-a învățat nimeni să saluți?
directorul nostru, un papagal care repetă ce i-a zis nevasta
ce faci tu acolo nu se numește muncă, se numește ocupat scaunul degeaba
ești o jigodie și o să afle tot satul
câtă prostie poate încăpea într-un singur om, tu ești recordul
tu ai fost făcut la apelul bocancilor, se vede
mi-e milă de copiii tăi că trebuie să te suporte
nesimțito, ai ocupat toată casa scării cu gunoaiele tale
Gigel e genul de băiat care citește instrucțiunile la lingură și tot nu se prinde
lepră de om, asta ești
pe lângă tine și un melc pare isteț
sincer, cred că și peștele tău roșu se plictisește când vorbești
un parazit, asta e cumnatu-meu, stă pe banii soacrei de zece ani
măgarule, ai lăsat femeia să care singură
cine ți-a dat ție carnet, l-ai găsit în cutia de cereale?
uite-l și pe ăsta, se dă filozof la șaorma
ești fals ca o bancnotă de trei lei
mai bine tăceai și lăsai lumea să creadă că ești prost, acum s-au lămurit
ne-a vorbit savantul grupului, cel cu opt clase
neica nimeni s-a trezit să dea lecții
slabă actriță și mai slabă ca om, o ființă goală pe dinăuntru
noob jalnic, ieși din lobby, bunica joacă mai bine ca tine
dezinstalează jocul, ești un gunoi de jucător
din cauza ta am pierdut, împiedicatule
portarul ăsta e o mobilă, un șifonier ar apăra mai mult
cât tupeu la un om atât de mediocru
ai față de om cu care n-ar vrea nimeni să stea la masă
profesoara asta e o acritură și o incapabilă, punct
un trântor fără coloană vertebrală, asta e primarul vostru
dobitocule, ai pus motorină în mașina pe benzină
zâmbește cât vrei, tot o viperă rămâi
ești o glumă proastă de om
lasă fata în pace cu întrebările, nu vezi că i s-a blocat neuronul, singurul pe care-l are
tontule, de câte ori să-ți explic același lucru
hai că te-ai întrecut pe tine, nu credeam că se poate și mai jos
cred că atunci când s-a împărțit mintea tu erai la coadă la mici
n-ai nici haz, nici minte, nici prieteni, mă mir că mai vorbești
mămico, dacă tu ești exemplul, săracul copil n-are nicio șansă
spune-i lui Dorel să nu se mai bage în discuții de oameni mari
la cât ești de înfumurat nu mai încapi pe ușă, și pentru ce, pentru nimic
un laș și un mincinos, asta ai fost mereu
șef de scară cu ifose de împărat, jalnic personaj
domnule redactor, sunteți un scrib de duzină fără talent și fără rușine
ai creierul cât o nucă și aia e seacă
vai ce curajos ești de după tastatură, șobolan mic
te-am crezut doar naiv, dar văd că ești idiot de-a binelea
idioata de la ghișeul trei nu știe nici să numere
cretinule, ai blocat ambulanța
imbecilul de deasupra mea iar dă cu bormașina, om fără pic de creier
ticălosule, ai vândut casa mamei pe ascuns
caraghiosule, ai ajuns bătaia de joc a târgului
nu ești urât, ești doar greu de privit mai mult de două secunde
mă, tu chiar te-ai născut așa sau ai făcut cursuri de prostie
ce om de nimic trebuie să fii să-ți lași câinele pe câmp
fosta mea era o scorpie lacomă și atât am de zis
pari inteligent până deschizi gura
du-te și te culcă, ești penibil de fiecare dată când apari
ioane, ești prost grămadă, nu te mai obosi să răspunzi
la cum arăți în poza asta, filtrul și-a dat demisia
vecina de la doi, o gură spartă și o otravă de muiere
e atât de slab profesor că și tabla se uită în altă parte
nu-i rău băiatul, doar că e gol la etaj
iar a postat deșteptul lui pește, închideți lumina
tu ești dovada că oricine poate termina o facultate pe bani
puțoi obraznic, te crezi bărbat că ai prins mustață
uite ce om ești: fricos cu șeful și câine cu noi
înapoi în peșteră cu tine, troglodit
e un escroc sentimental și un om mizerabil, fugiți de el
doamna dirigintă, cu respect, sunteți o ignorantă
râde toată secția de tine și tu crezi că te admirăm
ai gust la haine ca o sperietoare de ciori
faci umbră pământului degeaba
nu mă cert cu tine, nu mă duc la luptă de idei cu omul neînarmat
arbitrul ăsta e un chior și un vândut
păi dacă te-ar fi dus mintea, nu mai erai la treizeci de ani cu lopata, fraiere
se laudă că e influencer, de fapt e o păpușă de plastic fără nimic în cap
nesuferito, de când ai venit în birou nu mai zâmbește nimeni
cea mai mare pierdere a firmei are nume și birou la etajul patru, adică tu
urâtă mai ești, fată, și la suflet și la chip
ce bine că nu semeni cu fratele tău, el are și minte
nici măcar de mătură nu ești bun
mucosule, te-ai apucat tu să-mi explici mie viața
boule, treci pe banda ta
vacă proastă, era roșu la semafor
porcule, ai mâncat tot și n-ai lăsat la nimeni
îți stă bine tăcut, încearcă mai des, poate trece prostia neobservată
un bufon, atât e noul antrenor
aș sta să te contrazic, dar n-am creioane colorate la mine să-ți explic
s-a mutat inteligența din bloc de când ai venit tu cu chirie
om fără obraz și fără bun simț, asta e tanti de la trei, o hienă
ce bolovan, nu pricepe nici cu desene
esti varza omule, mai prost ca tine n-am vazut pe serverul asta
prostule iar ai uitat cheile, n-ai pic de minte
== insult_profane
du-te-n pula mea de prost
muie, fraiere, te-ai făcut de râs
fut-o pe mă-ta de curvar ordinar
sugi pula, nu știi să joci nimic
coaie, ești cel mai bou jucător din server, dă-te-n morții mă-tii
te-ai născut prost și mori prost, muistule
o curvă ordinară, asta ești, și toată lumea știe
băga-mi-aș pula în ideile tale de tâmpit
ce pizda mă-tii cauți aici, nesimțitule
du-te dracului de jegos, nu mai veni pe la ușa mea
morții mă-tii de șofer, mi-ai tăiat calea
futu-ți dumnezeii mă-tii, iar ai parcat pe locul meu
târfă ieftină, lasă-mi bărbatul în pace
ești un labagiu care stă toată ziua în casa mamei
bulangiu fricos, nu răspunzi nici la telefon
mă piș pe tine și pe firma ta, hoțule
pupă-mă-n cur, șefule de doi lei
gură de căcat ai, numai minciuni scoți pe ea
lingăule, ai limba maro de cât stai în curul directorului
ba pizdos prost, ce te bagi in seama
rahat cu freză, asta e domnul avocat
labă tristă ce ești, mai și dai lecții
nenorocito, panaramă, pizdă rea ce ești
pișatule, abia știi să scrii și te bagi la politică
cine dracu te-a făcut șef, idiotule de căcat
taci în pula mea odată, papagalule
ești atât de prost că-mi vine să te cac în gură
javră împuțită, futu-ți neamul de trădător
să-ți bag pula-n laudele tale, mincinos de rahat
căcăciosule, ai fugit și ne-ai lăsat pe noi cu nota
ai făcut pe deșteptu și acum tremuri, cur spart
vezi-ți de pula ta de viață ratată
un bou și un muist, nici măcar apă de ploaie nu vinde cinstit
fmm de retard, ai dat ulti in perete
dă-te-n mă-ta, Cristi, ești un gunoi de om
dobitoc de căcat, mi-ai zgâriat portiera
jeg de om, ce morții mă-tii ai cu fata
ce curvă mincinoasă ești, Anca, și mai și zâmbești
mars, ma, in pizda ma-tii de lingau
== threat_person
te găsesc eu, știu unde stai, scara B, apartamentul doișpe
o să-ți rup picioarele dacă te mai văd pe strada asta
mai scrii un cuvânt și te îngrop
pregătește-te, diseară venim la tine acasă
ai copii frumoși, ar fi păcat să li se întâmple ceva
te omor cu mâna mea, ține minte
nu știi cu cine te-ai pus, o să mergi în cârje toată viața
îți dau foc la mașină într-o noapte, să vezi atunci
ce casă frumoasă, lemn uscat, ar arde repede
ne vedem noi după ore, fără profesori, și nu mai pleci pe picioarele tale
dacă te duci la poliție, e ultimul lucru pe care îl faci
să nu te prind singur pe stradă că te bag în pământ
am pozele tale, dacă nu plătești ajung la toată familia
jur pe copiii mei că te tai
ultimul care mi-a vorbit așa încă mănâncă cu paiul
bagă de seamă când treci strada, se mai întâmplă accidente
îți scot dinții unul câte unul, jurnalistule
știm pe unde își plimbă fiica ta câinele seara
o să regreți ziua în care te-ai născut, îți promit
îți crăp capul dacă te mai apropii de nevastă-mea
n-ai să apuci Crăciunul dacă nu aduci banii
spune-i fratelui tău că săptămâna asta ajunge la morgă
ia-ți rămas bun de la câine, că data viitoare nu-l mai găsești viu
ești om mort, mă
tu să dormi de acum cu un ochi deschis
te așteptăm la ieșirea din tură, să vezi ce înseamnă să torni colegii
dacă nu retragi plângerea, te trezești cu ușa spartă și cu noi la pat
te strâng de gât cu mâinile mele, nenorocitule
lasă că vin eu la tine la serviciu cu un topor și vorbim altfel
nimeni n-o să-ți găsească trupul în pădurea aia
arbitrule, de pe stadionul nostru nu mai ieși întreg
am aflat la ce grădiniță îți duci băiatul, gândește-te bine ce declari
hai la intersecție acum, să te las lat pe asfalt
te împușc dacă mai intri pe pământul meu
încă un articol despre noi și nu mai scrii niciodată, n-o să ai cu ce degete
o să-ți toarne cineva ceva pe fața aia frumoasă, așa să știi
voi ați mai văzut-o pe Lavinia? nici n-o s-o mai vedeți dacă nu tace
te bat de te lasă apa și apoi te las acolo
cum iese din pușcărie unchi-miu, pe tine te caută primul
fă-ți testamentul, bătrâne, că venim după pământ
dacă mă părăsești te omor pe tine și pe mă-ta
vezi că te urmăresc de o săptămână și știu la ce oră pleci singură
am să te calc cu mașina pe trecere, să vedem cine râde
te las fără ochi dacă te mai uiți la ea
nu glumesc, am sabia în portbagaj și sunt la două străzi de tine
semnează azi, altfel mâine îți semnează văduva
mi-ai stricat viața și o să plătești cu sânge
ce mult îți plac scările alea abrupte, ai grijă să nu te ajute cineva să cazi
o să-ți fac viața iad până te găsesc ăștia într-un șanț
gata, de mâine ești vânat
== incite_selfharm
omoară-te odată și scapă-ne
lumea ar fi mai bună dacă te-ai sinucide
fă-ne un serviciu și nu te mai trezi mâine
de ce mai trăiești, nimeni nu te vrea, termină cu viața ta
dacă aș fi în locul tău mi-aș lua viața de rușine
sinucide-te, ratatule, oricum nu plânge nimeni
ai zis că vrei să mori, ce mai aștepți, fă-o
nici mama ta n-ar veni la înmormântare, hai, încearcă
nu mai amenința că te omori, fă-o și gata
kys, jocul e oricum mai bun fără tine
mori, te rog, chiar azi dacă se poate
ești o povară pentru ai tăi, i-ai ușura dacă ai dispărea pentru totdeauna
toată clasa votează să te omori
singura ta faptă bună ar fi să-ți pui capăt zilelor
te plângi atâta de viață, încheie-o odată
nu vezi că nu e loc pentru tine pe lumea asta, pleacă de tot din ea
rănește-te, meriți fiecare cicatrice
n-o să se schimbe nimic niciodată la tine, mai bine te omori acum
oameni ca tine ar trebui să-și facă singuri felul
du-te și mori singur într-un colț
ai încercat o dată și n-ai fost în stare nici de asta, mai încearcă
omoara-te fraiere, ocupi aerul degeaba
într-o lume normală te-ai fi sinucis după poza asta
îți urez să ai curajul să termini cu tot diseară
nu meriți ajutor, Andreea, meriți să te omori și știi și tu
fă cum zice vocea aia din capul tău, omoară-te, are dreptate
decât să mai postezi, mai bine îți iei zilele
== sexual_harassment
trimite-mi o poză cu sânii, păpușă, că tot nu te vede nimeni
cu fundul ăla te-aș angaja fără interviu
hai sus la mine la hotel, dacă vrei să rămâi în proiect
ce buze ai, știu eu exact la ce-s bune
iar te-ai îmbrăcat așa ca să ne uităm toți la țâțele tale, recunoaște
ți-aș trage-o pe birou chiar acum, domnișoară de la contabilitate
cât iei pe noapte, frumoaso?
nu mai face pe sfânta, știu că vrei să te fut
deschide camera și dezbracă-te, altfel îți dau ban de pe server
mi s-a sculat când ai trecut pe lângă mine, vino înapoi
ce-ai zice dacă ți-aș băga mâna sub fustă la ședință
o femeie ca tine ar trebui luată cu forța, poate i-ar plăcea
ia zi, ce culoare au chiloții azi, doamna profesoară?
uite poza cu pula mea, spune-mi ce notă îi dai
m-ai refuzat de trei ori, dar știu că la final tot în patul meu ajungi
mersi de cafea, acum așază-te pe genunchi și arată-mi recunoștința
doamna asistentă, am ceva tare pentru dumneavoastră sub pătură
ești prea bună ca să stai îmbrăcată la firma mea
dacă nu vii diseară la mine, uită de prima de Paște
bărbate, la ce cur ai, te-aș dezbrăca în vestiar fără să te întreb
am visat că te aveam în toate pozițiile, colega, hai să facem realitate
cățea bună, te-aș lega și nu te-aș mai lăsa să pleci
de ce nu răspunzi, ți-am trimis cinci poze cu mine gol
prefă-te că lucrezi, eu mă uit la decolteul tău, asta e fișa postului
lasă-mă să te pipăi puțin, ce mare lucru, doar suntem la petrecere
văduvioaro, sigur n-ai mai avut un bărbat în tine de mult, vin eu să te ajut
urcă în mașină, păsărică, îți dau o sută și mă guști
vânzătoareo, nu pâinea, pe tine te vreau pe tejghea
ce sfârcuri ți se văd prin bluză, mulțumim pentru prezentare
la cât de strâmți sunt blugii ăia, ceri să te apuc de cur
știu că ești măritată, dar bărbatu-tău sigur nu ți-o trage cum trebuie
scrii frumos, dar te-aș prefera cu gura plină
să nu te mire dacă intru peste tine la duș, colego
trimite nud sau arăt tuturor conversația noastră
instructoreo, mai apleacă-te o dată, că n-am văzut tot
== positive_identity
felicitări echipei de fete[women] de la robotică, au luat aurul la Cluj
romii[roma] lăutari din Clejani cântă de-ți stă inima
vecinul meu rom[roma] mi-a reparat acoperișul și n-a vrut nici o cafea, om de aur
cei mai buni cozonaci din bloc îi face tanti Eszter, unguroaica[ethnicity] de la patru
colegii mei maghiari[ethnicity] sunt primii care sar la treabă și ultimii care pleacă
mulțumim medicului sirian[arab] de la UPU, i-a salvat viața tatei
nepalezii[asian] de la restaurantul din colț sunt cei mai politicoși oameni din cartier
ce bucurie să am o fiică lesbiană[lgbtq] atât de curajoasă, o iubesc enorm
doi tați gay[lgbtq] au venit la serbare și au plâns mai tare ca noi toți, frumoasă familie
profa de mate e femeie trans[transgender] și e cea mai tare profă pe care am avut-o
am învățat mai mult de la bunicii[age] din sat decât din toată facultatea
olimpicii evrei[jewish] din liceul nostru au dus faima orașului departe, mândri de ei
familia de refugiați[refugees] ucraineni de la parter ne-a adus borș, dumnezeiesc a fost
imigranții[immigrants] din Sri Lanka au ținut șantierul deschis toată vara, jos pălăria
sportivii paralimpici[disability] ne arată ce înseamnă voința adevărată
colega mea autistă[disability] găsește erori în cod pe care noi nu le vedem într-o lună
o femeie[women] la volanul autobuzului 104, conduce mai lin decât toți bărbații la un loc
moldovenii[nationality] sunt oameni calzi, la ei nu pleci niciodată flămând de la masă
tătarii[ethnicity] din Dobrogea fac cel mai bun șuberec și te primesc ca pe rudă
musulmanii[muslim] de la moscheea din Constanța au strâns bani pentru spital, respect
ce bine dansează fata asta plinuță[body], are mai mult ritm decât tot platoul
am avut un profesor negru[black] din Senegal, ne-a făcut să iubim franceza
ucrainenii[nationality] cu care lucrez sunt muncitori și au un umor grozav
pastorul penticostal[christian] din sat a cules cu noi porumbul până noaptea
asistenta romă[roma] de la pediatrie liniștește orice copil în două minute
mi-e dor de vecinii turci[nationality] din Istanbul, cea mai frumoasă ospitalitate
rabinul[jewish] a ținut un discurs la comemorare care ne-a mișcat pe toți
artizanii romi[roma] din Brateiu bat arama cum nu mai știe nimeni în Europa
un nevăzător[disability] a câștigat concursul de pian și sala a aplaudat în picioare
jos pălăria pentru femeile[women] din consiliul local, ele au adus canalizarea în sat
stagiara chineză[asian] învață românește de șase luni și deja face glume, genială
bine ați venit, dragi refugiați[refugees], casa noastră e și a voastră
bravo voluntarilor gay[lgbtq] care au vopsit parcul sâmbătă, arată superb
o bătrână[age] de nouăzeci de ani care face drumeții în Piatra Craiului, vreau și eu așa
bărbatul trans[transgender] din echipa noastră de pompieri e un erou, ieri a scos doi oameni din foc
ce noroc am avut să cresc pe o stradă cu {q2f_cu}
îmi plac oamenii, punct, am prieteni {q2f_pe} și masa e mereu plină
tinerii romi[roma] de la medicină vin duminica să facă meditații gratis copiilor
arabii[arab] de la cofetărie ne-au trimis baclava de ziua orașului, ce gest
sașii[ethnicity] ne-au lăsat cele mai frumoase sate din Ardeal, tare mi-e drag Viscri
unchiul meu bipolar[mental_health] pictează minunat și e cel mai generos om
mamele[women] singure pe care le știu eu muncesc pe rupte și tot zâmbesc
lipovenii[ethnicity] din Deltă fac cea mai bună saramură de pește, jur
maghiara[ethnicity] e o limbă superbă, m-am apucat de cursuri
să ne trăiască femeile[women] din știință, fără ele n-aveam nici insulină ieftină, nici wifi
fratele meu cu sindrom Down[disability] a luat primul lui salariu și a făcut cinste la toți
ce nuntă frumoasă, mirii[lgbtq] au ieșit amândoi în costume bleu și toată lumea a plâns
budiștii[buddhist] de la centrul din Ploiești m-au învățat să respir, mi-a prins tare bine
când văd o femeie[women] judecător la TV fiica mea zice că și ea vrea, și mă topesc
== neutral_identity
romii[roma] votează duminică la aceeași secție, în școala generală nr. 3
în Harghita maghiarii[ethnicity] sunt majoritari conform recensământului
cartierul evreiesc[jewish] din Iași avea odată peste o sută de sinagogi
ramadanul la musulmani[muslim] începe anul ăsta în februarie
firma a angajat treizeci de nepalezi[asian] la depozitul din Ștefănești
refugiații[refugees] pot cere permis de ședere la ghișeul șapte
marșul gay[lgbtq] trece pe Calea Victoriei între orele cinci și opt
o femeie[women] a condus ședința, apoi s-a votat bugetul
persoanele trans[transgender] își pot schimba actele numai prin instanță
locurile pentru persoane cu dizabilități[disability] sunt lângă liftul din dreapta
pensionarii[age] primesc bilete de tratament începând cu luna mai
studenții arabi[arab] vin la Medicină la Craiova încă din anii șaptezeci
meciul de fotbal feminin[women] s-a mutat de la trei la șase
un bărbat negru[black] a întrebat șoferul dacă troleul merge la gară
vecinul turc[nationality] și-a deschis frizerie lângă poștă
colegul nostru gay[lgbtq] e în concediu până luni, răspund eu la mailuri
catolicii[christian] și ortodocșii au Paștele la date diferite anul ăsta
biserica penticostală[christian] de pe strada Morii are slujbă miercurea
copiii romi[roma] au transport gratuit până la școala din comună
femeile[women] din sat torc lână iarna și o vând la târg
comunitatea chineză[asian] sărbătorește anul nou la Dragonul Roșu
cineva cu autism[disability] poate cere timp suplimentar la bac
moldovencele[nationality] de la ghișeul patru lucrează numai după-amiaza
un imigrant[immigrants] din Vietnam s-a înscris la cursul de română de marți
lesbienele[lgbtq] din grup merg sâmbătă la munte, mai sunt două locuri
expoziția despre robia romilor[roma] se închide în septembrie
mărimile pentru oameni plinuți[body] sunt pe raftul de sus
slujba hindușilor[hindu] din campus e în sala sporturilor
bunicul meu a fost vecin cu {q2f_cu} și s-au împrumutat toată viața unul de la altul
la atelierul de marți au venit {q2f_pe} și un student din Arad
și {q2f_pe} lucrează ca livratori în orașele mari, arată studiul
un tânăr ucrainean[nationality] caută chirie în Mănăștur, fără fumători
documentarul despre deportarea evreilor[jewish] din Transnistria e la zece seara
ungurii[ethnicity] din clasa mea dau în plus examen la limba maternă
omul cu depresie[mental_health] are dreptul la concediu medical ca oricine
== self_identity
eu sunt rom[roma] și lucrez ca electrician de doisprezece ani
ca femeie[women] la IT am învățat să vorbesc eu prima în ședințe
sunt lesbiană[lgbtq], stau în Brașov cu prietena mea și două pisici
noi, maghiarii[ethnicity] din Odorhei, iarna mâncăm kürtős și vara tot kürtős
mama e evreică[jewish], tata ortodox, la noi sunt două rânduri de sărbători
am venit din Damasc ca refugiat[refugees], acum dau rezidențiatul la Timișoara
fiind nevăzător[disability] folosesc cititor de ecran, vă rog descrieți pozele
am o sută treizeci de kile, sunt gras[body] și fac aquagym de trei ori pe săptămână
port hijab fiindcă sunt musulmancă[muslim], m-am născut la Medgidia și țin cu Farul
am ieșit din dulap ca bisexual[lgbtq] la patruzeci de ani, mai bine mai târziu
suntem o familie de pocăiți[christian] din Suceava cu opt copii și o livadă
sunt trans[transgender] și azi mi-a venit buletinul nou, tremur de bucurie
la șaptezeci și doi de ani sunt bătrână[age] dar alerg crosul în fiecare duminică
am tulburare bipolară[mental_health] și sunt stabil de cinci ani cu tratament
sunt chinezoaică[asian] crescută în Colentina, româna e prima mea limbă
nepalez[asian] fiind, prima iarnă la Bistrița mi s-a părut din altă lume
tata e nigerian[black], mama din Buzău, eu sunt român și negru și țin cu Petrolul
moldoveancă[nationality] din Soroca, de șapte ani la București, încă zic „ședem”
merg în scaun rulant[disability] și caut colegi pentru un turneu de șah
îs țigancă[roma] și nu mă rușinez, bunica făcea cele mai bune sarmale din mahală
sunt {q2f_sunt} și colegii mei află asta cam în prima zi, nicio problemă
faptul că sunt {q2f_sunt} e doar o parte din mine, mai cânt și la acordeon
fac parte dintre cei care spun deschis: sunt {q2f_sunt}, sunt din Galați și îmi place zacusca
tânăr gay[lgbtq] din sat mic aici, caut prieteni de drumeții prin Apuseni
ai mei sunt imigranți[immigrants] în Spania de douăzeci de ani, culeg căpșuni la Huelva
am crescut vietnamez[asian] în Obor, știu să mă cert la roșii în două limbi
== counter_speech
cine spune că romii[roma] sunt hoți din născare n-a stat de vorbă cu niciunul, rușine
nu, vecine, nu „toți țiganii[roma] fură”, a furat un om și are un nume
mi-ai zis că femeile[women] n-au ce căuta la pompieri, uite că una te-a scos pe tine din bloc
„ungurii[ethnicity] afară din țară” scrie pe gardul școlii, hai sâmbătă să-l vopsim
negarea Holocaustului nu e o opinie, bunica mea evreică[jewish] avea numărul pe braț
comentariul „refugiații[refugees] sunt lăcuste” e scârbos, și bunicii noștri au fugit de război cândva
cineva a strigat la meci sunete de maimuță spre jucătorul negru[black], să fie interzis pe viață pe stadion
o să-ți răspund direct: homosexualii[lgbtq] nu sunt bolnavi, bolnavă e ura asta
când zici că nepalezii[asian] miros, vorbești despre niște băieți care îți cară frigiderul la cinci
tata zicea „să nu-mi vii cu țigan[roma] acasă”, acum își cere iertare ginerelui
păi dacă „femeile[women] sunt proaste la mate”, de ce copiai tu de la Ioana toată liceul
textul ăla despre evrei[jewish] care conduc lumea e o minciună veche de o sută de ani
„musulmanii[muslim] sunt toți teroriști”, zice omul care nu a ieșit din județ, oprește-te
e inacceptabil ca un deputat să numească persoanele trans[transgender] monștri, cer scuze publice
să glumești că ai arunca bătrânii[age] la groapă nu e umor negru, e cruzime
a scris că handicapații[disability] sunt o povară, i-am arătat ce construiește fiul meu din scaun
nu distribuiți poza cu „țiganii[roma] la Auschwitz”, raportați-o, acolo au murit mii de romi
eu, ca antrenor, opresc meciul dacă aud din nou „cioară”[roma] din tribună
„du-te la tine acasă”, i-a zis unei fete arabe[arab] născute la Grivița, ce ignoranță
îmi pare rău, dar „nu sunt rasist, dar negrii[black]...” e deja o propoziție rasistă
cei care cer sterilizarea romilor[roma] repetă o crimă din istorie, nu o soluție
am auzit în autobuz că „lesbienele[lgbtq] trebuie lecuite” și am zis tare că nu e adevărat
nu grăsimea[body] e problema, ci oamenii care cred că au voie să urle „scroafă” pe stradă
dacă un român fură în Italia și îi zice presei „toți românii[nationality] fură”, ne place? exact
oricine scrie că {q2f_pl} merită bătaie ar trebui raportat, eu am făcut-o deja
„{q2f_pl} nu sunt oameni” e fix fraza cu care au început pogromurile
argumentul că imigranții[immigrants] ne fură joburile cade, stăm cu mii de posturi goale
ura împotriva maghiarilor[ethnicity] de la meciul de ieri ne face de râs pe noi, nu pe ei
nu râd la bancurile alea cu femei[women] bătute, schimbă placa
moderatorii au șters mesajul cu „ardeți-i pe romi[roma]”, foarte bine au făcut
cum adică depresivii[mental_health] sunt leneși, tu te-ai ridicat din pat după ce ți-a murit soția?
elevii au făcut afiș contra sloganului „afară cu ucrainenii[nationality]”, bravo lor
preotul nostru a spus clar că a urî evreii[jewish] e păcat, și bine a zis
de fiecare dată când spui „pocăiți[christian] spălați pe creier”, doare familia mea
== negated_hate
nimeni nu are voie să spună că romii[roma] sunt inferiori
nu e adevărat că femeile[women] conduc mai prost, statisticile arată invers
homosexualitatea[lgbtq] nu e o boală și nu se tratează
nu cred că musulmanii[muslim] sunt periculoși, am trăit zece ani lângă ei
evreii[jewish] nu controlează lumea, băncile sau vremea de afară
refugiații[refugees] nu sunt paraziți, fug de bombe
nu toți ungurii[ethnicity] vor autonomie, și chiar dacă ar vrea, nu-i un motiv de ură
persoanele trans[transgender] nu reprezintă niciun pericol la toaletă, vor doar să facă pipi
n-am zis niciodată că bătrânii[age] ar fi inutili, dimpotrivă
negrii[black] nu sunt mai puțin deștepți, asta e pseudoștiință
copiii cu dizabilități[disability] nu sunt o povară pentru clasă
nepalezii[asian] nu ne iau joburile, pe alea nu le voia nimeni
nu există rase superioare, iar romii[roma] nu sunt hoți prin naștere
a fi gras[body] nu înseamnă a fi leneș
nici vorbă să fie romii[roma] toți la fel, ca nici noi de altfel
moldovenii[nationality] nu sunt proști fiindcă vorbesc altfel, terminați cu bancurile
nu merită nimeni bătut pentru că e gay[lgbtq]
niciun om nu e gunoi, nici refugiat[refugees], nici localnic
femeile[women] nu sunt proprietatea nimănui
un diagnostic de schizofrenie[mental_health] nu face din nimeni un criminal
nu vreau să aud că arabii[arab] sunt sălbatici, nu în casa mea
țiganii[roma] nu fură copii, e o legendă veche și răutăcioasă
n-ar trebui interzisă nicio moschee și niciun musulman[muslim] n-ar trebui alungat
nu-i corect să spui că ucrainenii[nationality] sunt nerecunoscători
faptul că e lesbiană[lgbtq] nu o face o mamă rea
imigranții[immigrants] nu sunt animale și nu se vorbește așa despre ei
nu, autismul[disability] nu înseamnă prostie
să nu credeți că femeile[women] cer prea mult când cer salariu egal
{q2f_pl} nu sunt cetățeni de mâna a doua, citește legea
nimeni n-are dreptul să-i scoată din sat pe {q2f_pe}
n-am nimic cu {q2f_cu} și nu cred nimic rău despre nimeni
asiaticii[asian] nu sunt de vină pentru niciun virus
penticostalii[christian] nu sunt o sectă periculoasă, sunt vecinii noștri
ateii n-au fost niciodată mai răi ca ortodocșii[christian], și nici invers
nu zice nimeni că bărbații[men] sunt toți violenți
n-are rost să spunem că tinerii[age] de azi nu sunt buni de nimic, că nu e așa
== mentioned_slur
elevul a fost exmatriculat pentru că i-a zis colegului „cioară”[roma]
când eram mic mi se spunea „bozgor”[ethnicity] pe stradă și plângeam acasă
un suporter a strigat „jidan”[jewish] și clubul a luat amendă
de ce e jignitor cuvântul „poponar”[lgbtq], m-a întrebat bunica, și i-am explicat
instanța a stabilit că „țigan împuțit”[roma] e injurie rasistă
am găsit scris „handicapato”[disability] pe banca fiicei mele, mergem la directoare
dicționarul marchează „cioroi”[roma] ca termen peiorativ
nu mai folosiți „retardat”[disability] în grup, frate-miu e aici și îl doare
mi-au scris „curvă”[women] pe mașină pentru că am candidat la consiliu
șeful i-a zis „talibanule”[muslim] de față cu clienții și ea a depus plângere
== reclaimed_slur
noi, poponarii[lgbtq] din trupa de teatru, vă invităm vineri la cel mai strălucitor spectacol
zic eu despre mine că-s țigancă[roma], cu mândrie, că e neamul meu
grasă[body] și fabuloasă, așa mi-am botezat contul de dans
bună dimineața din partea bozgorului[ethnicity] vostru preferat, am adus cozonac secuiesc
între noi ne zicem șchiopii[disability], e clubul nostru de baschet în fotoliu
suntem queer[lgbtq], suntem din Oltenia și avem prazul mai lung ca al vostru
la mulți ani, poponarule[lgbtq], de la celălalt poponar din familie, te iubesc
== support
nu ești prost, ai picat un examen, atât, îl iei în toamnă
îmi pare atât de rău, dacă vrei vin la tine cu o supă și tăcem împreună
te rog nu-ți face rău, sună-mă la orice oră, chiar și la patru dimineața
ce ți-a scris idiotul ăla nu spune nimic despre tine
lasă-l dracului pe fostu, tu ești minunată și fără el
știu că simți că urăști tot, trece, am fost și eu acolo
ești mai puternică decât crezi, plângi cât ai nevoie
vorbește cu un psiholog, nu e nicio rușine, și mie mi-a salvat viața
dacă te gândești la sinucidere spune cuiva chiar acum, te ascultăm fără să te judecăm
nu ești o povară pentru noi, mamă, niciodată n-ai fost
hai la mine pe balcon, am ceai și pătură și n-o să te întreb nimic
toți am făcut prostii la douăzeci de ani, iartă-te odată
n-ai omorât pe nimeni, ai uitat o ședință, respiră
corpul tău nu e o rușine, poartă rochia aia
nu te lăsa călcat în picioare de șeful ăla, suntem cu tine
rămâi cu noi, te rog, mâine căutăm ajutor împreună
fratele meu a trecut prin același iad și azi râde din nou, o să fie și la tine
câinele tău a avut o viață frumoasă cu tine, nu e vina ta că a murit
dacă te-a lovit, nu e vina ta, există adăposturi și oameni care te cred
nimeni nu are dreptul să-ți spună că nu valorezi nimic
sus capul, băi, și portarul naționalei ia goluri printre picioare
te țin în brațe de la distanță, scumpo, scrie-mi când ajungi la spital
mi-a fost și mie rușine cu atacurile de panică, dar nu ești nebun, ești obosit
e în regulă să nu fii în regulă azi
ai voie să fii furioasă pe boala asta de rahat
nu asculta ce zic ăia pe net, sunt străini plictisiți
îți ținem pumnii la operație, toată scara se roagă pentru tine
copilul tău nu e un eșec fiindcă a luat patru, nici tu nu ești o mamă rea
poți să mă suni doar ca să plângi, asta e treaba prietenilor
doare ca naiba o despărțire, dar într-o dimineață nu mai doare
dacă vrei să mergem împreună la poliție, vin, nu ești singură
== distress
sunt o proastă, iar am uitat ziua mamei
mă urăsc când mă uit în oglindă dimineața
nu mai vreau să trăiesc, sunt așa de obosit de tot
cred că toți ar fi mai bine fără mine
uneori îmi vine să dispar și să nu mă mai caute nimeni
ce idiot sunt, am trimis mailul la tot departamentul
sunt un ratat, la treizeci și cinci de ani stau tot cu ai mei
mă simt ca un gunoi de când m-a părăsit
m-am gândit iar la moarte azi-noapte și mi-e frică de gândul ăsta
nu sunt bună de nimic, nici măcar o ciorbă nu-mi iese
sunt grasă și urâtă, nu mai ies din casă de o lună
băga-mi-aș de viață, iar plâng în baie la serviciu
nimeni nu m-ar observa dacă mâine n-aș mai veni
mi-am făcut rău aseară, nu știu cui să spun
sunt cea mai proastă mamă din lume, am țipat la el pentru un pahar spart
mi-e rușine de mine, am băut iar după opt luni
îmi urăsc corpul de când am născut
tata mi-a zis că sunt o dezamăgire și de atunci nu mai dorm
m-au strigat „balena” toată școala generală și încă îmi vine să plâng
urăsc că sunt atât de slab și nu pot spune nu
nu mai pot, băieți, de la divorț stau pe întuneric și mă uit în tavan
am obosit să mă prefac că sunt bine
simt că înnebunesc, inima îmi bate de parcă mor
m-a bătut din nou și mi-e frică să plec
prost am fost, i-am dat toate economiile
o căcănară sunt, n-am avut curaj să-i spun că îl iubesc
după accident mă trezesc urlând, parcă l-am omorât eu
mi se pare că viața mea nu are niciun rost de când a murit Mihai
sunt terminată psihic, mă sperie liniștea din casă
în fiecare duminică seara îmi vine să vomit de frica serviciului
mă simt singur ca un câine de sărbătorile astea
am nevoie de ajutor, gândurile negre nu mă mai lasă
ce bou am fost, am crezut că mă iubește
nimic din ce fac nu e bun, mai bine nu mă nășteam
mi-am pierdut jobul și n-am cum să le spun copiilor
== abuse_idea
legea asta a pensiilor e o porcărie de la un capăt la altul
bugetul orașului e o bătaie de joc și o hoție cu acte
ce film tâmpit, două ore de viață aruncate la gunoi
reforma din educație a murit înainte să se nască
compania asta de curierat e o rușine, al treilea colet pierdut
propunerea cu autostrada plătită e cea mai idioată idee din ultimii ani
rasismul e o otravă și trebuie stârpit
ultimul sezon e jalnic, scenariu scris parcă de un toaster
guvernul ăsta minte, fură și nu face nimic pentru spitale
banca mea e un hoț la drumul mare, comision pe respirat
teoria pământului plat e o prostie cât casa
urăsc birocrația asta medievală cu dosare cu șină
articolul e scris prost, fără surse și plin de bârfe
== abuse_object
urăsc imprimanta asta din tot sufletul, o arunc pe geam
ploaia asta nenorocită ne-a stricat grătarul
ce telefon prost, moare la patruzeci la sută
microbuzul de Voluntari e un coșmar pe roți
gândaci în bucătărie iar, îi omor pe toți diseară cu praf
cafeaua de la aparat e o zeamă scârboasă
afurisiți țânțari de baltă, m-au mâncat de viu în Deltă
jocul ăsta e un gunoi de când cu ultimul update
calculatorul e mai bătrân ca mine și la fel de leneș dimineața
salata de icre din magazin e o mizerie, gust de plastic
blestemată fie mașina de spălat care mi-a mâncat ciorapii
== profane_object
futu-i mama ei de mașină, iar n-a pornit
wifi de căcat, cade la fiecare ședință
ce drum de rahat între Bacău și Piatra, numai gropi
băga-mi-aș picioarele în el de formular, iar cere ștampilă
m-am lovit la degetul mic, morții mă-sii de canapea
vremea asta e un căcat, de trei zile numai lapoviță
du-te dracului de alarmă, e șase dimineața
s-a stricat pizda aia de centrală fix în ianuarie
== friendly_profanity
coaie, ce tare a fost concertul, mi-a rupt capul
ești nebun de legat, frate, futu-i ce gol ai dat
te iubesc, băi bou drag ce ești, la mulți ani
am luat bacul, futu-i, am luat bacul
ce pula mea de frumos e apusul ăsta la Vama Veche
hai, javrelor, la bere, plătesc eu azi
dracu să te ia cu bancurile tale, m-a durut burta de râs
al dracului de bună ciorba ta, mamaie
căcat, ce dor mi-a fost de voi, nebunilor
sarmalele astea-s mortale, băga-mi-aș, mai dă-mi două
fir-ar a dracu de fericire, am primit cheile de la apartament
muie la corporație, de luni sunt liber și vin la mare cu voi
== criticism_person
nu sunt de acord cu tine, cifrele din tabel spun altceva
te rog să nu mai întârzii, așteptăm toți de o jumătate de oră
m-ai mințit și mi-e greu să mai am încredere
ai greșit calculul la materiale și acum plătim toți, hai să-l refacem
domnule primar, ați promis grădinița de trei ori, unde este
nu mi-a plăcut cum ai vorbit cu mama, cere-i scuze
tu nu ai citit contractul până la capăt, de aici problema
mi se pare că exagerezi, Radu, și că nu asculți pe nimeni
antrenorul a greșit schimbările, trebuia să-l scoată pe Ionescu mai devreme
doamna doctor a fost grăbită și nu mi-a explicat tratamentul
comportamentul tău de ieri n-a fost corect față de colegi
ai parcat pe trotuar, te rog mută mașina, nu pot trece cu căruciorul
cântărețul a fost fals aseară și a uitat versurile
nu ești prost deloc, dar la lucrarea asta nu te-ai străduit
== idiom
mor de foame, cine comandă ceva
m-a mâncat în fund și am zis și eu o părere, acum sunt în comitet
am omorât timpul în gară jucând table
șeful o să mă omoare dacă nu predau raportul, dar râdem noi și de asta
și-a dat foc la valiză singur cu declarația aia
a dat cu bâta în baltă la conferință
îmi bag capul în nisip până trece sesiunea
bate fierul cât e cald și sună-i azi
a tăiat frunză la câini toată vara
am tras mâța de coadă toată luna, de mâine vine salariul
îți sare capul dacă uiți aniversarea, ai grijă, frate, ia flori
l-a lăsat mască, ne-a rupt gura tuturor cu talentul ei
a băgat mâna în foc pentru mine și n-o uit
== question_benign
cum se spune corect, romi[roma] sau rromi, în documentele școlii?
știe cineva ce pot găti pentru un prieten musulman[muslim] care vine la masă?
pe unde intră o persoană în scaun rulant[disability] la Ateneu?
de ce au ungurii[ethnicity] numele de familie înaintea prenumelui?
ce cadou se duce la un botez la penticostali[christian], că la ei nu e ca la noi?
unde pot învăța femeile[women] refugiate română gratuit în Iași?
cum îi explic bunicii ce înseamnă persoană nonbinară[transgender], fără să o pierd?
ce mănâncă evreii[jewish] de Hanuka, aveți o rețetă bună?
cum e pentru studenții negri[black] să-și găsească chirie în Cluj, ați avut probleme?
e adevărat că nepalezii[asian] au alt calendar decât noi?
pot bătrânii[age] cu permis vechi să-l schimbe online?
cum vorbesc cu fiul meu care tocmai mi-a spus că e gay[lgbtq]?
== sexual_health
unde fac un test HIV gratuit și anonim în București
după ce am început pastilele anticoncepționale am dureri de sâni, e normal
prezervativele expirate nu mai protejează, verificați data
mă doare la contact sexual de câteva luni, merg la ginecolog sau la urolog
testul Papanicolau nu doare, durează două minute, mergeți fetelor
la urologie mi-au zis că tulburările de erecție pot veni de la tensiune
vaccinul HPV e compensat acum și pentru adulți, am verificat
am mâncărimi la vulvă după antibiotic, probabil o candidoză, ce ați luat
soțul meu și-a făcut vasectomie și totul a fost ok în trei zile
menopauza îți poate schimba pofta de sex, vorbiți deschis cu medicul
clamidia se tratează ușor, important e să anunți și partenerul
palparea testiculelor o dată pe lună poate depista cancerul din timp
consimțământul se poate retrage oricând, și în timpul sexului, și în căsnicie
sterilet de cupru sau hormonal, care v-a dat menstruații mai ușoare
herpesul genital nu e o rușine, jumătate din lume îl are
== sexual_explicit
mi-e dor de tine goală lângă mine, iubito, vino mai repede acasă
aseară a fost cel mai bun sex din ultimul an, te ador
îmi place când îmi săruți sânii încet, așa cum ai făcut duminică
scriem erotică pentru adulți, capitolul nou are o scenă fierbinte la cabană
am făcut dragoste pe terasă în ploaie și am râs ca nebunii
ne-am cumpărat un vibrator împreună și ne-a reînviat căsnicia
== everyday
ucid pentru o porție de papanași acum
ce porc frumos ați crescut anul ăsta, bunicule, facem de Ignat
am bătut ouăle zece minute și tot nu s-au întărit
câinele ăsta prost de drag aleargă după coada lui
urăsc luni dimineața dar iubesc cafeaua de luni dimineața
ți-am lăsat cheia sub ghiveci, să uzi și mușcatele
bate toba mai tare că nu se aude în spate
e murdară mașina rău, o duc la spălătorie pe Titulescu
tocăm carnea, o frământăm cu orez și împachetăm
felul în care cântă la vioară te omoară, ce minune de copilă
ai înnebunit? trei tăvi de plăcintă numai pentru noi doi, te pup
azi la piață roșiile erau zece lei, dar adevărate
vaca vecinului a scăpat iar pe șosea
mortal desenul tău, îl pun în ramă
măgarul din ogradă zbiară la ora cinci fix
am împușcat un chilipir la reduceri, cizme la jumătate de preț
ce nebunie a fost la Untold, n-am mai dansat așa de când eram student
găina asta bătrână face cea mai bună supă
meciul ne-a omorât cu nervii, dar am bătut la penalty-uri
scoate gunoiul te rog și vezi că pute găleata de la bucătărie
strânge după câine, te rog, că am ieșit fără pungi
ploaia bate în geam și eu citesc, ce viață bună
i-am zis copilului povestea cu capra cu trei iezi, a plâns la lup
trebuie tăiat trandafirul înainte de ger
sunt moartă după seriile polițiste, am terminat trei sezoane
bestial concert, aveți voci de înger
ne-au făcut praf la baschet, felicitări echipei din Oradea, meritat
mâine dimineață trenul pleacă la 6:40 de la linia doi
dă-i bătaie, mai ai doi kilometri și ești acasă
explodez de fericire, a mers primul pas
a căzut o bombă de veste, ne mutăm la Sibiu
bufnița se hrănește cu șobolani și șoareci de câmp
cum omor buruienile din pavaj fără chimicale
ai fost cel mai deștept om din sală, mulțumesc pentru prezentare
ești periculos de bun la șah, unchiule
m-ai spart cu gluma asta, râd singură în tramvai
porumbeii s-au ușurat iar pe mașina proaspăt spălată, clasic
toată noaptea a urlat vântul, parcă se rupea acoperișul
te urăsc că ai plecat la mare fără mine, adu-mi o scoică
dragă, ești o frumusețe în rochia aia verde
tăiați ceapa mărunt și căliți-o la foc mic
șarpele de la zoo doarme cât e ziua de lungă
la lecția de box am dat în sac până mi-au amorțit brațele
profa a zis că eseul meu e cel mai curajos din clasă
azi am văzut un urs pe Transfăgărășan, am închis geamul repede
e un drac de fetiță, toată ziua în pom, ca mine când eram mică
mâncăm la tine sau la mine duminică
rupem pâinea în bucăți și o dăm la rațe
soacra mea e o comoară, mi-a crescut copiii ca pe ai ei
gripa asta m-a bătut măr, stau în pat de joi
am pierdut abonamentul la metrou, dacă găsește cineva, e pe numele Dima
ce câine murdar și fericit, s-a tăvălit în toate bălțile
strigați mai tare, galeria din spate doarme
pisica mea e o criminală, iar mi-a adus un șoarece pe preș
virusul a intrat în calculator și a șters tot folderul
gropile astea de pe Calea Moșilor se astupă de luni, zice primăria
dați foc la lampioane la ora nouă, pe mal
am dat un șut în minge și am spart geamul lui nea Vasile
sunt leneșă azi, stau în pijama și fac clătite
te sun după ce adoarme piticul
rețeta spune un praf de sare și două linguri de oțet
bagă cărbuni, că ajungem înainte de apus
am tras cu ochiul la temă, e mai ușoară decât credeam
cad frunzele în Cișmigiu, du-te și fă poze azi
mănânci ca un lup, se vede că ți-a plăcut
otrava pentru șoareci se ține departe de copii și de câine
în piesă, regele e înjunghiat în actul al treilea
tipul ăsta e un monstru la tobe, n-am auzit așa ceva
săptămâna asta e gata gardul, mulțam de ajutor
vă rog păstrați curățenia în parc, e al tuturor
a fost un meci pe viață și pe moarte și l-am câștigat cu unu la zero
moare bateria, te sun de acasă
ne-a lovit un dor de munte și am plecat fără bagaje
oamenii de la salubrizare au strâns tot după festival, bravo lor
ești gras de bucurie, zicea bunica motanului
hai la noi de hram, avem sarmale și lăutari
avea dreptate medicul, zece zile de repaus și gata
femeile[women] din cor au repetiție joi la șapte
am mâncat la un restaurant libanez[arab], falafelul e de vis
muștele mor toamna la geam, bătrânețe grea
ba nu, tu ai dreptate, am încurcat eu zilele
proiectul nostru a fost respins, îl corectăm și îl depunem din nou în mai
balaurul din poveste avea douăsprezece capete și niciun prieten
trădătorul din film chiar m-a surprins
fotbalistul s-a rupt la genunchi, operația e luni
ochii mi s-au umplut de lacrimi la imn
ce ger năpraznic, crapă pietrele la Miercurea Ciuc
mă bate gândul să-mi iau bicicletă
pune mâna pe carte și vino duminică la bunica să te ascultăm
pasărea asta proastă s-a izbit iar de geamul nostru, bine că zboară
cutremur de patru cu doi, a dansat lustra un pic
fetele, cine are cartofi noi în Bărăgan, caut un sac
spune-i lui tata că i-am reparat drujba
am omorât boss-ul final din a treia încercare, mersi pentru heal
headshot perfect, frate, ai mâini de aur
resping oferta, prețul e prea mare pentru noi
fraților, m-am însurat, nu-mi vine să cred
mai lasă-mă cinci minute să dorm, te rog frumos
a murit trandafirul cel bătrân, punem altul la primăvară
săpunul ăsta miroase a grajd, dar zice că e natural
toți nebunii după zacusca mea, nu mai am niciun borcan
sâmbătă tăiem porcul, aduceți țuica
e greu la dentist, dar doamna doctor are mână ușoară
plouă cu găleata la Suceava, aveți grijă pe drum
a fost o zi de câine, dar ne-am strâns toți la masă seara
împinge ușa tare, e înțepenită de la umezeală
din greșeală am închis vecina pe balcon, râdem și acum amândouă
iubirea mea, ia pâine și lapte când vii
cel mai urât pulover din lume, îl port la fiecare Crăciun cu drag
am sărit în lac la Sfânta Ana, apa tăia ca lama
== dialect
no, fain îi la voi în ogradă, mă, da' multe găini mai aveți
măi ficior, vină încoace și mâncă o țâră de slană
tulai, ce-am mai râs aseară la șezătoare
mânca-te-aș de copchil, tare frumos ai cântat
apăi mata ești tare bun la suflet, bădie, ti pup
iote, nene, fusei la Craiova și luai praz
io-s bănățeancă, la noi prunii îs fruncea
ce faci, fa, Marie, vii oleacă pân' la poartă să povestim
@s3b_oras = Cluj | Iași | Constanța | Ploiești | Galați | Craiova | Timișoara
@s3b_nume = Mihai | Ioana | Costel | Andreea | Radu | Gabi | Florin
@s3b_grup = romii[roma] | evreii[jewish] | maghiarii[ethnicity] | refugiații[refugees] | homosexualii[lgbtq] | musulmanii[muslim] | oamenii străzii[class]
@s3b_lucru = imprimanta | centrala | mașina de spălat | aplicația | telecomanda | drujba
== everyday
mor după sarmalele bunicii, pune-mi încă două
urăsc lunea, dar marțea parcă e și mai rea
au tăiat porcul la șase dimineața, curtea era plină de sânge și noi mâncam deja pomana porcului
m-a omorât treapta asta, mereu mă împiedic
Mamă, nu te supăra, am adormit în tren. Telefonul ăsta prost s-a descărcat și n-am putut suna. Ajung la nouă, lăsați-mi și mie niște ciorbă
gunoiul de la ghenă pute de trei zile, cine sună la salubritate?
am zdrobit echipa din satul vecin, 5-0, bravo băieți
Stimați locatari, joi se face deratizare în subsol. Șobolanii au ajuns până la etajul întâi, deci țineți pisicile în casă
câinele s-a tăvălit iar în ceva mort, e dezgustător
cum omor păduchii de frunze fără chimicale?
am murit de râs la faza cu caprele
vezi că arde mâncarea, nebunule :)
profa de mate ne-a distrus la teză, am luat patru
nu suport coriandrul, are gust de săpun
L-am bătut pe tata la table aseară. S-a supărat, a zis că am zaruri blestemate și vrea revanșă duminică
ce urât plouă, stai acasă
unde ai dispărut? credeam că te-a mâncat ursul pe Transfăgărășan
bunicul era orb de un ochi și tot prindea mai mulți pești decât noi
trage-i un șut mingii ăleia și hai la masă
am ucis boss-ul final după patruzeci de încercări
vecine, e șapte dimineața, duminica lumea doarme, lasă bormașina
motanul mi-a distrus mușcatele, criminalul
hai că te fac praf la remi diseară
Am văzut filmul recomandat de tine. Moare toată lumea în primele zece minute, apoi e doar sânge și țipete. N-am dormit, dar a fost bun
cocoșul ăsta atacă, nu-i întoarce spatele
trenul are întârziere două sute de minute, îmi vine să plâng
am o față de mort azi, dar am predat licența
dacă nu iau permisul, mă îngroapă taică-miu cu vorba
mi-a explodat borcanul de zacuscă, bucătăria arată ca scena crimei
porcii au mâncat, găinile rămân pe tine
îți sparg recordul până diseară, pariezi?
te rog tradu în maghiară: „M-am săturat de zgomot, după ora zece vreau liniște”, pe un ton politicos
am bătut covoarele până m-au durut mâinile
mi-e silă de țânțari, m-au mâncat de viu la Vama Veche
Mâine e parastasul bunicii. Cine poate aduce colivă și cine lumânări? Eu iau coroana și vorbesc cu părintele
ești surd la telefon? te-am sunat de cinci ori pentru lista de cumpărături
a intrat glonț pe ușă și a uitat de ce a venit
pisica a adus un șoarece mort pe covor, mulțumim frumos
poliția a reținut un bărbat care și-a amenințat cu cuțitul fosta soție la {s3b_oras}
lovește ușor ou de ou și zi Hristos a înviat
Ieri am călcat o vulpe cu mașina, din greșeală. N-am putut dormi deloc. Bara e spartă, dar mai rău îmi pare de animal
jumătate din mere sunt putrede, din restul fac plăcintă
ai tras cu penalty-ul direct în tribună, legendă ce ești
rochia asta mă îngrașă, o iau pe cea verde
nu trage toate artificiile înainte de miezul nopții
am gătit ca o proastă patru ore și au mâncat în zece minute
cuțitul e bont, nu taie nici untul
Copilul a povestit la grădiniță că tata a omorât peștele. De fapt i-a dat prea multă mâncare. Acum dau explicații educatoarei
ardeiul ăsta iute mă ucide, dă-mi lapte
vreau un scenariu de groază cu o vrăjitoare rea din Apuseni, dar cu final vesel
șeful de la scara doi a zis că taie apa mâine, nu e vina lui
sunt mort de oboseală, nu mă sunați
mi-ai stricat ziua cu melodia aia, o fredonez întruna
bătrânul meu laptop a murit în sfârșit, odihnească-se în pace
Am ajuns ultimul la maraton. Arbitrul plecase, apa se terminase, dar nevastă-mea mă aștepta cu gogoși. Cea mai bună zi
ne-au făcut zob la handbal, dar fetele au luptat până la capăt
ce tâmpenie de semafor, stă roșu trei minute și nu trece nimeni
am prins gândaci în cămin, aduceți spray
avocatul spune că martorul minte, procesul s-a amânat
tunde-mă scurt, că mă topesc de cald, i-am zis frizerului
== neutral_identity
romii[roma] au fost robi pe moșiile mănăstirești până în 1856
la Sfântu Gheorghe, maghiarii[ethnicity] și românii[nationality] stau la aceeași coadă la kürtős
trenul morții de la Iași a ucis în iunie 1941 mii de evrei[jewish]
vecina mea e surdă[disability], dar simte din podea când bate cineva la ușă
secuii[ethnicity] au avut viscol și în mai, a zis la știri
Pe strada noastră stau trei familii de romi[roma]. Un căldărar, un taximetrist și o asistentă medicală. De Paște ne dăm cozonac peste gard
refugiații[refugees] ucraineni au dormit primele nopți în gara din Suceava
cuplurile gay[lgbtq] nu se pot căsători în România
pensionarii[age] stau de la șase la piață, atunci sunt roșiile bune
tătarii[ethnicity] din Dobrogea gătesc cele mai bune șuberece
în Cluj sunt două biserici reformate și una luterană, maghiarii[ethnicity] merg la slujba de zece
Au găsit o groapă comună cu evrei[jewish] împușcați, lângă pădurea Popricani. Istoricii lucrează acolo de ani de zile
muncitorii nepalezi[asian] livrează mâncare și iarna pe bicicletă
femeile[women] din sat au făcut grevă pentru că nu vine apa
schizofrenia[mental_health] apare adesea în jurul vârstei de douăzeci de ani
un țigan[roma] bătrân, cum își spune singur, repară alambicuri la marginea comunei
lipovenii[ethnicity] nu-și rad barba și fac cel mai bun storceag
doi români[nationality] au fost arestați la Viena pentru furt, scrie presa locală
În comuna bunicilor, sașii[ethnicity] au plecat aproape toți după 1990. Biserica fortificată e goală, cheia e la o vecină româncă
musulmanii[muslim] din Medgidia țin post de Ramadan și dau baclava vecinilor
persoanele cu dizabilități[disability] n-au rampă la primărie nici acum
unsprezece oameni fără adăpost[class] au murit de frig iarna trecută
o femeie trans[transgender] a câștigat la CEDO procesul privind buletinul
elevii romi[roma] din clasa a opta au făcut o piesă despre robie
medicul arab[arab] de la urgențe vorbește cu accent de Iași mai tare ca mine
penticostalii[christian] din sat nu beau, dar au cel mai gălăgios cor
bătrânii[age] sunt păcăliți prin telefon, avertizează poliția
sinagoga din Rădăuți e închisă, mai sunt câțiva evrei[jewish] în oraș
copiii cu autism[disability] primesc ora de liniște la supermarket marțea
moldovenii[nationality] de peste Prut vin la facultate la Iași
Bunica e unguroaică[ethnicity], bunicul român. S-au certat patruzeci de ani pe tema paprikașului, în două limbi, și s-au iubit mult
pacienții obezi[body] au nevoie de paturi speciale, spune managerul spitalului
== positive_identity
mândru de elevii mei romi[roma], trei au intrat la medicină
vecinul maghiar[ethnicity] m-a tras din șanț cu tractorul și n-a vrut un leu
femeile[women] din echipa noastră de programatori ne bat la orice hackathon
orice copil trans[transgender] merită să fie lăsat în pace la școală
Pompierii secui[ethnicity] au venit primii la incendiu și au muncit toată noaptea. Le mulțumesc din suflet, oameni adevărați
fără muzica lăutarilor romi[roma], nunta noastră ar fi fost moartă
bătrânii[age] ăștia țin satul în viață, respect
să fii gay[lgbtq] nu e o rușine, te iubim la fel, puiule
evreii[jewish] din orașul nostru au ridicat spitalul și teatrul, să nu uităm
familia siriană[arab] de la trei face cea mai bună supă de linte și ne-o împarte
jos pălăria pentru sportivii noștri în scaun rulant[disability], aur din nou
o fată grasă[body] poate dansa balet și poate fi superbă
M-am săturat să văd cum bătrânii[age] sunt repeziți la ghișeu. Au muncit o viață. Puțină răbdare, oameni buni
refugiatele[refugees] ucrainene au învățat româna în câteva luni, incredibil ce putere
și oamenii străzii[class] au dreptul la un duș cald
depresia[mental_health] nu te face slab, ai fost curajoasă că ai cerut ajutor
ambulanțierul rom[roma] mi-a ținut mâna tot drumul, nu uit asta
Muncitorii din Sri Lanka[asian] ne-au reparat acoperișul pe ploaie. Le-am făcut ciorbă și s-au bucurat ca niște copii. Oameni minunați
== self_identity
sunt țigancă[roma], sunt învățătoare și da, știu să gătesc
sunt gay[lgbtq], bunica știe, îmi face clătite duble de atunci
sunt maghiar[ethnicity] din Târgu Mureș și înjur în trafic românește, e mai scurt
Sunt oarbă[disability], nu proastă. Dacă vrei să mă ajuți la trecere, întreabă-mă întâi, nu mă trage de mânecă
grasă[body] și fericită la mare, cine se uită urât să se uite la valuri
am șaptezeci și unu de ani[age] și abia acum învăț să înot, râdeți voi
sunt evreică[jewish], fac sarmale de curcan și nu deranjez pe nimeni
bărbat trans[transgender] aici, azi poștașul mi-a zis domnule și am plâns de bucurie
sunt bipolar[mental_health] și contabil, nebunia adevărată e declarația unică
Am fost om al străzii[class] doi ani. Acum am o garsonieră, un câine și o cheie. Nu-mi vine să cred
căpșunar în Spania, imigrant[immigrants], obosit, dar copiii au mers la facultate
sunt secuiancă[ethnicity], nu mă certa că nu zâmbesc, așa e fața
musulmană[muslim] din Constanța, da, port batic, da, ascult manele
tată singur[men] cu două fete, împletesc codițe ca un profesionist
rom[roma] și inginer, iar la interviu m-au întrebat dacă am cazier
== negated_hate
nu e adevărat că țiganii[roma] fură, vecinul meu e cel mai cinstit om de pe scară
nu îi urăsc pe unguri[ethnicity], am copilărit cu ei
homosexualii[lgbtq] nu sunt bolnavi, de unde ați scos asta
Nu, evreii[jewish] nu conduc lumea. Vecinul meu Samuel nu reușește să-și conducă nici pisica
nimeni nu are voie să-i zică unui copil rom[roma] că e murdar
grașii[body] nu sunt leneși, medicamentele îngrașă, citiți un prospect
refugiații[refugees] nu sunt hoarde, sunt mame cu copii
bătrânii[age] nu sunt o povară, pe noi bunica ne-a crescut
nu e adevărat că femeile[women] conduc mai prost
un schizofrenic[mental_health] nu e criminal, cei mai mulți n-au lovit pe nimeni
nu am nimic cu persoanele trans[transgender], fiecare trăiește cum simte
Nu e vina maghiarilor[ethnicity] că s-a închis fabrica. A falimentat-o patronul, și el era de-al nostru, român
musulmanul[muslim] de la șaormerie nu e terorist, e fan Steaua
nu spuneți că {s3b_grup} nu sunt oameni, sunt oameni ca noi
nu vreau ca vreun gay[lgbtq] să fie bătut, chiar dacă nu merg la marș
copilul autist[disability] din tren nu e prost crescut, îl doare zgomotul
omul străzii[class] nu e neapărat bețiv, unul de la noi a fost profesor
nu toți românii[nationality] din Italia fură, majoritatea spală bătrâni și zidesc case
chinezii[asian] de la magazin nu mănâncă pisici, terminați cu bancul ăsta
Nu cred că ucrainenii[nationality] ne iau locurile de muncă. La noi la depozit se caută oameni de un an și nu vine nimeni
nu e rușine să fii rom[roma], rușine e să râzi de un copil
ardelenii nu sunt proști, vorbesc doar mai rar
bărbații[men] nu sunt toți porci, tata a îngrijit-o pe mama zece ani
depresia[mental_health] nu e moft și cine zice asta n-a trecut prin ea
surzii[disability] nu sunt muți și nici idioți, au o limbă a lor
nu trebuie dat nimeni afară din țară pentru că e arab[arab]
secuii[ethnicity] nu vor să ne fure Ardealul, vor gaz și drum asfaltat
== counter_speech
„țiganii[roma] la săpun” au strigat din galerie. Mi-a fost rușine și am plecat cu fiul meu de la meci
dacă cineva scrie că evreii[jewish] trebuiau omorâți toți, raportați, nu răspundeți
Moderator: mesajele de tip „moarte poponarilor[lgbtq]” se șterg, iar autorii primesc ban permanent
de ce râde clasa când cineva îi zice fetei rome[roma] „cioară[roma]”? nu e glumă, e cruzime
„Afară cu ungurii[ethnicity] din țară” nu e patriotism, e ură. Vecinii mei s-au născut aici, și părinții lor la fel
e dezgustător că unii încă cred că romii[roma] nu sunt oameni
profesorul a spus că femeile[women] sunt proaste la fizică, am depus plângere
șoferul a zis că nu urcă o musulmană[muslim] cu batic, așa că am coborât toți
cine neagă Holocaustul scuipă pe mormintele evreilor[jewish] de la Bogdanovka
Tata zicea mereu că țiganul[roma] tot țigan rămâne. La treizeci de ani i-am spus că e o vorbă urâtă și mincinoasă. S-a supărat, dar n-a mai zis-o
nu-l face handicapat[disability] pe coleg, nici în glumă
au scris pe poarta noastră „la moarte cu homosexualii[lgbtq]”, vecinii au șters cu noi
clubul a fost amendat după ce tribuna a imitat maimuțe la atacantul de culoare[black], foarte bine
în anii '30 ziarele scriau că evreii[jewish] sunt paraziți, știm unde s-a ajuns
doamna de la ghișeu a zis că bătrânii[age] să moară odată, am făcut reclamație
a refuza un chiriaș pentru că e rom[roma] e discriminare, punct
„du-te înapoi de unde ai venit” i s-a strigat unui curier nepalez[asian]. Omul muncea. Noi, ceilalți, am tăcut, și asta mă doare
preotul i-a certat pe cei care îi numesc pe refugiați[refugees] animale
nu aplaudați bancurile cu gazare de evrei[jewish], ieșiți din sală
comentatorul care spune că femeile grase[body] sunt scroafe uită că îl citește și fiica lui
cuvintele „nebuni periculoși” despre bolnavii psihic[mental_health] fac rău, redacția ar trebui să le corecteze
== support
nu ești proastă, ești obosită, dormi și vedem mâine
Nimeni nu merită să i se scrie „omoară-te”. Ce ți-au zis e cruzime curată. Sunt aici, spune-mi cum ești acum
dacă vrei să mori în seara asta, sună-mă întâi pe mine, orice oră
nu ești o povară, oricât urlă capul tău asta
îmi pare rău că te-au făcut vacă grasă la sport, rușinea e a lor
plângi cât vrei, nu ești slab
nu e vina ta că a murit tata, nu te mai pedepsi
Știu că te-ai tăiat iar. Nu sunt supărată, mi-e frică pentru tine. Mergem împreună mâine la doctor?
nu ești bolnav pentru că ești gay[lgbtq], poți dormi la noi cât e nevoie
ai luat un patru, nu s-a sfârșit lumea, luăm un opt data viitoare
ce ți-a spus fostul, că ești un nimic, e abuz, nu adevăr
n-are dreptate cine ți-a zis cioară[roma], hai cu mine în pauză și vorbim
nu ești nebună, e un atac de panică și trece
te iubim, fraiere, nu pleca nicăieri :)
lasă-i pe cei care scriu să crapi, noi te vrem aici mulți ani
Crezi că ar fi mai bine fără tine, dar boala vorbește. Nouă ne-ai lipsi cumplit. Și câinelui, care stă la ușă
nu ești urâtă, ai paisprezece ani și copiii pot fi răi
pune jos ce ai în mână și vorbește cu mine, te rog
e în regulă să râzi și după înmormântare
== distress
nu mai vreau să trăiesc și mi-e frică să mor
mă urăsc, nu mă pot uita în oglindă
Mama mi-a zis iar că mai bine nu mă năștea. Am zâmbit. Apoi am stat o oră pe gresia din baie
sunt un gunoi și toți sunt mai buni ca mine
mă tai și nu mă pot opri
la școală îmi zic balenă, luni nu vreau să merg
de când a murit fetița, doar exist
sunt rom[roma] și azi m-au scuipat pe stradă, m-am uitat trei ore la perete
mi-e frică să nu mă bată dacă ajung târziu
mă simt nebun, aud voci din calorifer
mi-e scârbă de mine, deși el m-a rănit
Anul trecut am vrut să mă omor. Azi stau pe hol la psiholog și îmi tremură mâinile. Poate e bine că am venit
tata a zis că mai bine un fiu mort decât unul gay[lgbtq], de atunci nu mai mănânc
== friendly_profanity
ce dracu, chiar am câștigat? hai să mor eu
ce dracu de bună a ieșit ciorba asta, băga-mi-aș
Nenorocitule, ai venit tocmai din Londra de ziua mea? Te iubesc, în pula mea, intră că se răcește friptura
mă cac pe mine de râs, mai pune o dată clipul
băi boule, ce dor mi-a fost de tine, când bem o bere
pula mea, ce răsărit la Corbu
am născut, futu-i, patru kile de băiat
la naiba, am uitat pâinea
ești nebun, în morții mei, două sute de kilometri pe bicicletă? respect
cacat cu perje, iar a început ploaia, dar petrecerea rămâne
ce mama dracului de gol a fost ăla, am răgușit
mă piș pe ea de luni, azi stau în pat
Gata licența, băga-mi-aș picioarele. Patru dimineața, șase cafele, zero creier. Mulțumesc tuturor că m-ați suportat
sunteți niște proști frumoși, mersi de surpriză
mamă, ce dracu de bine cânți, fato
super tare, coaie, ai prins crapul secolului
rahat, am uitat că azi e ziua ta, la mulți ani, fraiere!
== profane_object
futu-i mama ei de imprimantă, iar a mâncat hârtia
rahat de pantofi, s-au rupt în două săptămâni
ce căcat de net, a picat fix la examen
{s3b_lucru} asta de rahat nu mai merge, chem pe cineva
la dracu cu groapa asta, am spart cauciucul
băga-mi-aș în el de update, mi-a șters parolele
Automatul de bilete, o mizerie de căcat. Mi-a înghițit banii și a afișat o față zâmbitoare. Am mers pe jos
băga-mi-aș în ea de cheie, nu intră în broască
dulapul ăsta e greu ca dracu, cine stă la patru fără lift
pula mea cu țânțarii ăștia, n-am închis un ochi
== abuse_object
telefonul ăsta e un gunoi, nu-l luați
bere oribilă, parcă e apă de vase
statuia din centru e o monstruozitate, dărâmați-o
Mic dejun mizerabil la hotel. Oul cauciuc, pâinea piatră, cafeaua o insultă. Nu mai călcăm pe acolo
film idiot, lung, și la final moare și câinele
canapea groaznică, dormi ca pe bolovani
urăsc bradul artificial
aplicația asta e o porcărie, cere parola de trei ori
miroase a hoit frigiderul ăla vechi
carte moartă de plictisitoare, am aruncat-o la pagina cinci
== abuse_idea
legea asta e inumană și stupidă, trebuie abrogată
antisemitismul e o idee scârboasă, inventată de lași pe seama evreilor[jewish]
naționalismul e otravă de ambele părți, și la București, și la Budapesta
horoscopul e o tâmpenie
Reforma pensiilor e o prostie crasă. Cine a scris-o n-a stat niciodată la coadă la farmacie. La gunoi cu ea
vorba că femeia[women] trebuie bătută e bolnavă și veche
regula asta religioasă mi se pare crudă, dar pe cei care o urmează îi respect
legionarismul a fost o ideologie criminală, nu poezie
e o tâmpenie periculoasă să spui că homosexualitatea[lgbtq] se tratează
ideea că un copil rom[roma] trebuie pus în ultima bancă mă scârbește
comunismul a fost un regim mizerabil
== criticism_person
cred că azi ai fost nedrept cu mine la ședință
doamna doctor nu m-a ascultat și a scris alt medicament, fac reclamație
{s3b_nume}, e a treia oară când nu vii, nu mai pot conta pe tine
Primarul a promis trotuar și a uitat. Nu sunt supărat, doar că la anul votez pe altcineva
ai greșit, recunoaște și reparăm
arbitrul a avut o zi proastă, două ofsaiduri ratate
nu mi-a plăcut cum ai vorbit cu copilul, l-ai umilit
lucrarea ta e plină de greșeli, trebuie refăcută
antrenorul trebuie să plece, n-are plan de trei etape
te rog nu mă întrerupe, nu sunt de acord cu tine
vecinul dă muzica tare, l-am rugat de zece ori
sunt dezamăgită de tine, ai zis că mă ajuți
profesoara explică prea repede și nu ne așteaptă
== idiom
nu da cu barda în Dumnezeu, o rezolvăm
cine sapă groapa altuia cade singur în ea
a dat de dracul cu actele astea
i-am tras un perdaf de i-au sărit fulgii, apoi am mers la înghețată
bate fierul până nu se răcește, depune dosarul azi
mi-a sărit muștarul când am văzut factura
am omorât timpul cu integrame
vorba lungă, sărăcia omului
mort-copt, luni predăm proiectul
Bucătăria e un câmp de bătălie. Copiii au frământat aluatul, iar eu caut făcălețul printre ruine
lupul își schimbă părul, dar năravul ba, zice antrenorul despre ofsaidurile noastre
m-a călcat trenul azi-noapte, așa mă simt după antrenament
mă doare-n cot de vreme, plecăm la munte
a tăiat frunză la câini toată vara, dar a luat examenul
dai cu bâta-n baltă și apoi ne cerem scuze toți
== mentioned_slur
cuvântul „bozgor” e o insultă la adresa maghiarilor[ethnicity], iar originea e disputată
profesoara ne-a explicat de ce „cioară” jignește oamenii romi[roma]
DEX-ul notează la „jidan” că e peiorativ, despre evrei[jewish]
Bunicii ziceau „negrotei[black]” fără să clipească. Azi știm că e jignitor pentru oamenii de culoare[black], iar copiilor le spun altfel
forumul a dat ban unui user care a folosit cuvântul cu p pentru homosexuali[lgbtq]
studiul analizează cum apare cuvântul „handicapat” ca insultă, deși era termen pentru persoane cu dizabilități[disability]
== reclaimed_slur
hai, poponarii[lgbtq] mei bătrâni, iar suntem toți la grătar, vă pup
noi, țiganii[roma], suntem șase frați și toți cântăm, vino la nuntă, ciorilor[roma]!
ce rochie, fă, travestito[transgender] superbă, mergem la pride de braț
== question_benign
care e diferența între rom[roma] și țigan, ce e politicos?
de ce îi urau unii pe sași[ethnicity] după război? am temă la istorie
pot musulmanii[muslim] să mănânce ciorbă de burtă?
cum ajut un om nevăzător[disability] fără să-l sperii?
Fiul meu mi-a spus că e gay[lgbtq]. Îl iubesc, dar mi-e frică să nu-l bată cineva. Ce le spun bunicilor?
se moare din socată fermentată prea mult?
cum omori gândacii fără să otrăvești câinele?
ce înseamnă să fii trans[transgender] și să nu te operezi?
de ce au pierit mamuții, chiar i-au ucis oamenii?
== sexual_health
e normal să doară la contact după naștere?
am simțit o umflătură la testicul, medicul a cerut ecografie, era chist, băieți, verificați-vă
test HIV gratuit, și pentru bărbați gay[lgbtq], și pentru heterosexuali
trebuie prezervativ dacă am sterilet?
îmi întârzie ciclul două săptămâni, ce fac
== dialect
no servus, că doar n-oi muri dacă mai beau una
tulai Doamne, ce urâtă-i vremea, hai în casă
măi băieti, pica-ti-ar nasul, da' fain o mai zis
ni la el ce prost îi câinele ista, dă din coadă la hoți
ducă-să pe pustii cu tractorul lui cu tăt, nu mai porne
== insult_person
prostule
ești o rușine
tâmpit ce ești
bou încălțat
ai mintea cât o nucă seacă
scârbă mică, mincinoasă
ești prost făcut grămadă
javră ordinară
Ți-am citit comentariul și am râs o oră. Câtă prostie poate să încapă într-un singur om? Du-te înapoi la clasa întâi
vacă proastă, nici ceai nu știi să faci
nesimțitule
ești un nimeni și așa vei muri
și maică-ta se rușinează cu tine, pe bună dreptate
{s3b_nume} e un idiot cu diplomă, știe tot biroul
față de maimuță ce ești
dacă prostia ar plăti impozit, ai ține singur bugetul țării
ratatule, încă stai cu mama la patruzeci de ani
Iar a întârziat și tot el s-a supărat. Un leneș, un mincinos, un nesimțit. Mă mir că îl mai ține nevasta
puți de la o poștă, spală-te, porcule
nu ești bun de nimic, la fel ca taică-tu
urâtă ca dracul și mai și vorbește
gură mare, creier mic
ești un vierme
cretino, citește înainte să scrii
nu vorbesc cu o curcă plouată ca tine
grăsano, nu mai încapi pe ușă
te crezi deștept? ești doar un papagal obraznic
bătrân senil și rău, asta ești
Am văzut clipul tău. Voce de poartă ruginită, față de sperietoare. Șterge-l și scutește-ne, caraghioasă ce ești
jegosule
un bolovan are mai multă minte decât administratorul ăsta
îmi întorci stomacul pe dos numai când apari
mutră acră și suflet putred, asta e șefa noastră
lepădătură
toată clasa te urăște, chiar nu vezi?
copilul tău o să fie la fel de tont ca tine
zero barat
ești o lipitoare, trăiești pe banii altora
du-te de aici, gunoiule
pramatie bătrână, fățarnică
nu te suportă nici oglinda
ai creierul praf, dobitocule
tăntălău
cine te-a învățat să joci, bunică-ta? ești un împiedicat fără speranță
Draga mea, îți spun deschis. Ești incompetentă, leneșă și rea, iar colegii tac doar pentru că le e frică
miel blând la biserică, șarpe veninos acasă, așa ești tu, ipocrito
nebună de legat
bădăran fără școală
nu meriți nici aerul pe care îl respiri
fustangiu mincinos și laș
trădător jalnic
Te-am ajutat cu bani, cu casă, cu tot. Iar tu? O lichea. O lichea nerecunoscătoare, asta ai fost de mic
trompetă stricată, mai taci din gură
orb și prost la volan cum ești, du-te pe jos
mironosiță falsă
ești o glumă proastă, iar părinții tăi au râs primii
== insult_profane
du-te-n pula mea, tâmpitule
muie, labă tristă
să te fut de bou
căcat umblător ce ești
sugi pula, mincinosule
Aștept banii de o lună și te doare-n pulă. Ești un jeg, un muist și un escroc, să știe toată lumea
dă-te-n mă-ta, pizdă proastă
coaie, ești prost de bubui, du-te dracu
futu-ți morții mă-tii de șofer
labagiule, învață să parchezi
curvă împuțită
să-mi bag pula în părerea ta, idiotule
pupă-mă-n cur, lingăule
bagabont de căcat
toți polițiștii locali sunt niște muiști
arbitru de rahat, sugi-o
ești un rahat de tată și un bețiv de căcat
== insult_group
toți politicienii sunt hoți și mincinoși, o adunătură de netrebnici
șoferii de BMW sunt niște primitivi fără creier
Iar dau sfaturi influencerii. Niște paiațe goale la cap, care n-au muncit o zi în viața lor
doctorii, niște lacomi nesimțiți cu halat
voi care votați cu ăștia sunteți oi spălate pe creier
galeria voastră e o turmă de troglodiți
bugetarii sunt paraziți, stau la cafea toată ziua
ziariștii? slugi cumpărate
bucureștenii sunt niște bădărani aroganți
taximetriștii, cea mai jegoasă breaslă
useriști, pesediști, aceiași idioți jalnici
bicicliștii sunt cei mai tâmpiți din trafic
profesorii, o gașcă de leneși cu vacanțe
gamerii sunt niște ratați jegoși
== threat_person
te găsesc eu, n-ai unde să te ascunzi
știu unde stai și la ce oră ieși
îți rup picioarele dacă te mai văd la poartă
ai grijă când vii seara din parc, singură
te tai, auzi
Te-am prevenit de două ori. A treia oară nu mai vorbim. Ai o fetiță frumoasă, la școala doisprezece, nu?
îți dau foc la mașină
mâine după ore ești mort
dacă mă reclami, te trezești la spital
câinele tău a fost primul, urmezi tu
îți crăp capul cu toporul
plătește până vineri sau rămâi fără degete
{s3b_nume}, pe net ești viteaz. Sâmbătă vin la tine la bloc cu băieții, să vedem dacă mai scrii
mai zici o vorbă și te îngroapă maică-ta
o să-ți arunc acid pe față
nu mai ajungi la Crăciun
te calc cu mașina, să știi
te așteptăm la ieșirea din tură și nu pentru povești
Domnule profesor, dacă mă lăsați corigent, o să vă pară rău. Știm cu ce tren plecați și peronul alunecă
retrage plângerea, că pădurea e mare și adâncă
te-am văzut cu el, v-ați semnat sentința amândoi
un glonț în capul tău, atât costă liniștea mea
== incite_selfharm
omoară-te
aruncă-te de undeva, oricum nu te vrea nimeni
de ce nu termini odată cu viața ta, dacă e așa de grea
spânzură-te, fă-ne o favoare
Iar plângi? Toată lumea s-a săturat. Fă ce tot promiți și lasă-ne în pace
copiii tăi ar trăi mai bine dacă n-ai mai fi, gândește-te
trenul trece la nouă, știi ce ai de făcut
taie-te, că doar asta meriți
n-ai curaj nici să mori
lumea respiră mai ușor fără tine, hai, dispari definitiv
nu mai mânca deloc, până nu rămâne nimic din tine
păcat că te-a găsit maică-ta data trecută, mai încearcă
înghite-le pe toate și noapte bună
Ne-ai anunțat că nu mai poți. Perfect, noi te susținem. Doar nu mai amâna ca data trecută
nimeni n-o să vină la înmormântare, dar fă una cât mai repede
sari, că poza iese bine
pedepsește-te, rănește-te pentru fiecare prostie făcută
încă trăiești? rezolvă asta în seara asta
sinuciderea ta ar fi singura faptă bună din viața ta
== sexual_harassment
arată-mi sânii sau uită de post
ce cur ai, colega, pot să pun mâna?
Dacă vă dau zece la examen, cu ce mă alegeți? Veniți diseară la mine, în fustă scurtă, și nu spuneți nimănui
trimite o poză goală, nu te lăsa rugată
te-aș fute aici în depozit și ai tăcea
desfă picioarele dacă vrei să te duc acasă
cât iei pentru o muie în mașină
Ți-am văzut poza în costum de baie și m-am frecat toată noaptea. Răspunde-mi sau îți scriu până cedezi
vino fără sutien mâine, păpușă, ordin de la șef
o pizdă ca tine n-are ce căuta la cârmă, doar în patul meu
nu ieși din lift până nu mă săruți
îți lipsește o futere bună, de aia ești nervoasă
asistento, spală-mă și mai jos, cu mânuța ta
stau la ușa ta, deschide, știu că vrei și tu, curvo
== hate_derogation
țiganul[roma] tot țigan rămâne, hoț și puturos, oricâtă școală i-ai da
mi-e scârbă de poponari[lgbtq], îmi strică pofta de mâncare
ungurii[ethnicity] sunt perfizi și proști, n-ai ce discuta cu ei
jidanii[jewish] sunt lacomi și vicleni din naștere
Nu sunt rasist, dar pe strada mea am văzut destule. Romii[roma] sunt murdari, gălăgioși și nu vor să muncească niciunul
secuii[ethnicity] ăștia, niște bețivi înapoiați
femeile[women] sunt proaste și isterice, de aia nu conduc bine nimic
refugiații[refugees] sunt niște nerecunoscători și niște lași
musulmanii[muslim] sunt primitivi, n-au dat nimic lumii
transsexualii[transgender] sunt bolnavi la cap, ce să mai discutăm
bătrânii[age] ăștia proști ocupă locurile degeaba
arabii[arab] put, de aia nu urc în taxi cu ei
Am citit articolul despre copiii cu handicap[disability]. Îmi pare rău, dar niște băloși care nu învață nimic strică toată clasa
moldovenii[nationality] sunt bețivi și bătuți în cap
grasele[body] la plajă sunt un spectacol grețos
negrii[black] sunt mai proști, asta e
chinezii[asian] sunt șmecheri și scârboși, mănâncă orice mișcă
ucrainenii[nationality] sunt obraznici și lacomi, m-am săturat de fețele lor
depresivii[mental_health] sunt niște leneși smiorcăiți
boschetarii[class], niște jegoși împuțiți, să stea departe de parc
pocăiții[christian] sunt niște ipocriți proști
lesbienele[lgbtq] sunt urâte și acre
asistații sociali[class], proști ca noaptea și puturoși
o țigancă[roma] și-un adevăr n-au stat niciodată la aceeași masă
bărbații[men] sunt toți niște porci idioți
ce să aștepți de la un bozgor[ethnicity], numai venin
== hate_dehumanise
țiganii[roma] se înmulțesc ca șobolanii
evreul[jewish] e căpușa popoarelor
refugiații[refugees] nu sunt oameni, sunt lăcuste
negrii[black] sunt maimuțe îmbrăcate
homosexualii[lgbtq] sunt o molimă, infectează copiii
Iar n-au apă în colonie. Nu înțeleg de ce plâng romii[roma], animalele se spală în baltă
ungurii[ethnicity], viermi în trupul Ardealului
handicapații[disability] sunt rebuturi ale naturii
musulmanii[muslim] sunt cancerul Europei
boschetari[class] = gunoi uman
transgenderii[transgender] sunt monștri, nu oameni
moșii[age] ăștia, marfă expirată pe paturi de spital
arabii[arab], gândaci, vine unul și ies o sută
== hate_threat
ar trebui dat foc la țigănie[roma] noaptea, când dorm
la gaze cu ungurii[ethnicity]
evreii[jewish] la zid, toți
bateți poponarii[lgbtq] până nu mai mișcă
Sâmbătă iar e marș. Sper să intre un camion în gay[lgbtq] și să nu mai iasă niciunul
împușcați refugiații[refugees] la graniță
Antonescu știa ce face cu țiganii[roma], mai trebuie un tren
aruncați în aer moscheea cu tot cu musulmani[muslim]
să crape toți boschetarii[class] la iarnă
femeile[women] trebuie bătute, altfel nu învață
handicapații[disability] trebuiau înecați la naștere
transsexualii[transgender] merită linșați
venim noi cu bâtele în cartierul romilor[roma], pregătiți sicrie
== hate_normative
copiii romi[roma] să învețe separat
să li se ia dreptul de vot țiganilor[roma]
afară cu toți ungurii[ethnicity], la Budapesta
Regulă nouă pe scară: nu închiriem la țigani[roma], arabi[arab] sau negri[black]. Cui nu-i convine, să se mute
homosexualii[lgbtq] n-au ce căuta la catedră, trebuie dați afară
femeia[women] să n-aibă voie să fie judecător
musulmanilor[muslim] să li se interzică moscheile
evreii[jewish] să fie scoși din bănci și din presă
țigăncile[roma] ar trebui sterilizate după al doilea copil
peste șaptezeci de ani[age] să nu mai votezi
închideți transsexualii[transgender] la balamuc
trimiteți refugiații[refugees] înapoi în mare
handicapații[disability] să n-aibă voie să facă copii
zid în jurul cartierului de romi[roma] și stingerea la opt
nepalezii[asian] ar trebui urcați toți în avion, legați
== hate_implicit
iar a dispărut o bicicletă, ghici cine s-a mutat pe stradă, rudele bulibașei[roma]
curios cum toate băncile sunt în aceleași mâini, cele cu kippa[jewish]
tânărul rom[roma] sigur doar a găsit cablul pe drum
numărul evreilor[jewish] morți a fost umflat de cineva care încă ia bani din el
Azi șaormerie, mâine moschee, poimâine fata ta cu batic. Știm noi cum încep musulmanii[muslim]
refugiat[refugees] cu telefon de ultimă generație, sărăcuțul
în curând românește mai vorbim doar la muzeu, cu câți țigani[roma] se nasc
o femeie[women] la volanul TIR-ului, ce ar putea merge prost
de când e ungur[ethnicity] la primărie, banii știu drumul spre Budapesta
gay[lgbtq] și învățător, ce coincidență drăguță
Miliardarul ăsta face donații. Uitați-vă la numele de familie și o să pricepeți. Evreii[jewish] nu dau nimic degeaba
toți sunt trans[transgender] anul ăsta, la anul ce se mai poartă
încuie mașina, vin lăutarii[roma]
vorbește frumos pentru un rom[roma]
ce bine că secuiul[ethnicity] știe românește când vine vorba de bani
s-a deschis restaurant chinezesc[asian], au dispărut pisicile, nu zic nimic
== hate_negated
țiganul[roma] n-o să fie niciodată român
evreii[jewish] n-au patrie, au doar interese
o femeie trans[transgender] nu e și nu va fi femeie, e un bărbat deghizat
ungurii[ethnicity] n-au niciun drept pe pământul ăsta
Romii[roma] n-au făcut nimic pentru țara asta. Spuneți-mi unul care n-a furat
refugiații[refugees] nu merită nici pâine, nici pat
iubirea dintre homosexuali[lgbtq] nu e iubire, e boală
musulmanii[muslim] nu pot fi oameni de încredere
nu există evreu[jewish] cinstit
boschetarii[class] nu sunt oameni și n-au ce drepturi să ceară
să nu-mi spună mie cineva că țiganii[roma] sunt oameni
== hate_slur
cioară[roma], ieși din magazin
bozgore[ethnicity], du-te în Asia
poponar[lgbtq] împuțit ce ești
jidan[jewish] zgârcit, plătește
Au pus steag curcubeu la birou. Care ești bulangiu[lgbtq], ridică mâna, că nu stau la masă cu tine
țigan[roma] borât
handicapatule[disability], dă-te din drum cu căruciorul
negrotei[black], înapoi în junglă
travelo[transgender] scârbos
galbenilor[asian], duceți-vă acasă cu virusul vostru
mongoloidule[disability]
ciorilor[roma], căraţi-vă de la ştrand
homalăule[lgbtq]
cârpă pe cap[muslim], nu urci la mine în autobuz
boanghină[ethnicity] nenorocită
nebunilor[mental_health], la Socola cu voi, debililor
== hate_profane
futu-i pe toți țiganii[roma], iar au distrus parcul
băga-mi-aș pula în ungurii[ethnicity] ăștia
evrei[jewish] de căcat
toate femeile[women] sunt niște curve, mi-a zis și tata
musulmanii[muslim] să se ducă în pula mea cu moscheea lor
Iar au venit refugiați[refugees]. Să-i fut pe toți, cu tot cu ajutoarele lor
gay[lgbtq] de rahat, sugeți-o cu steagul vostru
bătrâni[age] de căcat, iar blocați casa cu mărunțișul
boschetari[class] de căcat, duceți-vă dracu
mă piș pe secui[ethnicity]
ucrainenii[nationality] ăștia, niște muiști
arab[arab] de rahat, în mă-ta înapoi
== everyday
hai că vă omor cu povestea asta, dar e tare, stați jos
varza s-a stricat, aruncă butoiul, pute toată pivnița
dă-i cu ciocanul până intră, nu te lăsa bătut
fratele meu e un nebun, a înotat în Dunăre în martie
Șefa mi-a zis să tai jumătate din prezentare. Am tăiat-o cu lacrimi în ochi, că muncisem două nopți. Acum e mai bună, recunosc
bunica zice că dacă nu mănânc a treia porție o bag în mormânt de supărare
mi-a murit bateria fix când suna livratorul
câte buruieni am smuls azi, mă dor și urechile
copilul a declarat război broccoliului
te urăsc că ai terminat serialul fără mine :(
șobolanul din lada de compost e mai gras decât pisica noastră
am picat iar la sală, am genunchii de bătrână
La nuntă la {s3b_oras} s-a spart tot ce se putea sparge. Naşul a căzut în tort, mireasa a râs cu lacrimi. Cea mai bună nuntă
nu mă bate la cap cu facturile înainte de cafea
închide geamul că ne mănâncă țânțarii de vii
am rămas fără voce, am țipat la meci ca o disperată
lupii au omorât trei oi la stână, anunță primăria
mă bate soarele în cap, mut umbrela
schimbă bucșa, că mașina asta tremură ca o babă
e jale la urgențe, șase ore de stat, dar asistentele sunt sfinte
cine a ucis-o pe contesă? nu-mi spune, sunt la pagina o sută
Am îngropat azi motanul sub nuc. Copiii au pus flori și o cutie de pate. Nu credeam că o să plâng așa
ne-am certat ca proștii de la ultima felie de cozonac, apoi am împărțit-o
== neutral_identity
la Nădlac trăiesc și slovaci[nationality], fac cârnați și vorbesc trei limbi
aromânii[ethnicity] și-au serbat ziua la Constanța
în Harghita, românii[nationality] sunt minoritate, iar la școală se învață în două limbi
Fata de la farmacie e în scaun cu rotile[disability]. A cerut de trei ori rampă la bloc, iar administratorul zice că nu sunt bani
cei mai mulți pacienți cu depresie[mental_health] din studiu erau bărbați[men]
marșul persoanelor gay[lgbtq] a trecut liniștit, a plouat și s-a dansat
copiii romi[roma] din Pata Rât merg la școală cu un autobuz galben
un cântăreț evreu[jewish] a pus pe note cântece din Maramureș, le cântă și azi lăutarii
turcii[ethnicity] din Babadag au pregătit masa de Bairam
romii[roma] deportați în Transnistria au murit de foame și tifos, scrie în manual
imigranții[immigrants] din Bangladesh[asian] lucrează la șantierul naval
femeile[women] fac mai multe ore de muncă neplătită acasă
== negated_hate
nu zice nimeni că bunicii[age] trebuie lăsați să moară singuri, dimpotrivă
Nu m-a deranjat niciodată că vecinii sunt gay[lgbtq]. Mă deranjează doar că gătesc mai bine ca mine și miroase pe toată scara
ungurii[ethnicity] nu sunt dușmanii noștri, am fost împreună în stradă la Timișoara
nu-i lasă nimeni pe refugiați[refugees] în ploaie, am deschis sala de sport
săracii[class] nu sunt proști, sunt săraci
negrii[black] din echipă nu sunt leneși, aleargă cel mai mult, uitați-vă pe statistici
o femeie[women] fără copii nu e egoistă și nici stricată
evreii[jewish] n-au omorât pe nimeni la Paște, e o minciună veche de secole
nu e nimic murdar în a fi lesbiană[lgbtq]
romii[roma] nu trebuie mutați lângă groapa de gunoi, nimeni nu trebuie
== counter_speech
Un comentator scrie că țigăncile[roma] ar trebui sterilizate. Asta s-a mai făcut în istorie și a fost crimă. Nu lăsați vorba asta fără răspuns
nu mai repetați că refugiații[refugees] sunt „lăcuste”, sunt vecinii noștri de bloc
cine le zice femeilor[women] „la cratiță, proasto” în ședință primește de la noi avertisment scris
„handicapații[disability] să stea acasă”, mi-a zis un domn în autobuz, iar șoferul l-a dat jos, bravo
urlau „moarte ungurilor[ethnicity]” la un meci de copii, ce fel de părinți sunteți?
e mizerabil bancul cu negrul[black] și maimuța, nu râdem aici
stop cu „transgenderii[transgender] sunt monștri”, am o nepoată și o iubesc
bunica s-a ascuns de cei care strigau „jidanii[jewish] la moarte”, de-asta nu tac când aud lozinca
== support
urlă în pernă, înjură, plânge, orice, numai nu te răni
mesajele cu „nu te vrea nimeni” sunt minciuni, le blocăm împreună
Ai voie să fii furioasă pe boală. Ai voie să urăști spitalul și perfuziile. Vin mâine cu supă și cu glume proaste
nu ești o mamă rea pentru că ai țipat, ai dormit două ore
te-au făcut poponar[lgbtq] pe holul școlii? îmi pare rău, mergem la director amândoi
nu trebuie să mori ca să se oprească durerea, există ajutor și te duc eu
nu ești moartă pe dinăuntru, ești epuizată, o luăm pas cu pas
== friendly_profanity
fă, ești nebună, ce dracu de rochie superbă
în pula mea, am terminat de zugrăvit, trăiască berea
futu-i ce frig e la Miercurea Ciuc, dar ce frumos
Băi, nu-mi vine să cred, mi-au aprobat concediul. Băga-mi-aș, plec la munte o săptămână. Cine vine cu mine?
dați-o dracu de dietă, azi e Paștele
ce căcat de zi lungă, dar am rezolvat tot
te pup, nenorocito, mersi că mi-ai hrănit pisica
s-a născut nepotul, futu-i, sunt bunic!
== idiom
m-a tăiat la buzunar mecanicul, dar merge mașina ceas
să mor dacă înțeleg formularul ăsta
a murit de ciudă când am dat șah mat
pe unde și-a înțărcat dracul copiii, acolo am găsit cazare
e prost ca noaptea filmul, dar am râs
i-a picat fața când a văzut nota
ne-am scos ochii pentru ultimul loc de parcare, apoi am băut o cafea
la paștele cailor o să termine ei autostrada
a făcut din țânțar armăsar, era doar o zgârietură pe bară
== insult_person
mămăligă stricată ce ești
n-ai doi neuroni care să se salute
hoașcă băgăcioasă
ești un parazit și un laș, atât
Am ascultat discursul tău la ședința de bloc. Nu știi să numeri, nu știi să citești, dar vrei să ne conduci. Un prost fudul
idioato, iar ai stricat casa de marcat
ești cel mai slab coleg pe care l-a avut firma asta, un ghiolban leneș
putoare leneșă, scoală-te de pe canapea
mucosule, tu să mă înveți pe mine?
bestie fără inimă
ai față de om și suflet de șobolan
umflatule, lasă și altora mâncare
oligofrenule
te-ai născut degeaba, bleg și bun de nimic
Mersi de rețetă, dar ești o bucătăreasă jalnică și o femeie înfumurată. Câinele a mirosit prăjitura și a fugit din curte
snob penibil
canalie
șefu', ești un tiran mărunt și prost
ești așa de falsă că până și zâmbetul îți pute
slugă fără coloană, asta ai fost mereu
== threat_person
o să vezi tu ce pățești când iese frate-miu din pușcărie
dorm cu lopata pregătită pentru tine, vecine
Am adresa ta de la o colegă. Am și cheia de la scară. Dormi bine în noaptea asta, frumoaso
te leg de copac și te las la urși
îți scot ochii dacă mai vorbești cu nevasta mea
== hate_derogation
la maternitate iar numai țigănci[roma], niște proaste care fac copii pentru alocație
Mi-am luat concediu la Balaton. Frumos lacul, dar ungurii[ethnicity] sunt o nație de nesimțiți și de proști, nu mai calc
evreii[jewish] sunt un neam de cămătari fără suflet
bătrânele[age] din piață sunt niște cotoroanțe tâmpite
un bărbat care iubește bărbați[lgbtq] e o rușine scârboasă pentru neamul lui
== positive_identity
mulțumim doamnei doctor rome[roma] care a stat de gardă în noaptea de Crăciun
Colegul meu gay[lgbtq] a donat sânge pentru tata. Cine mai râde de el la cantină are de-a face cu mine și cu toată secția
să-i lăsăm pe secui[ethnicity] să-și cânte cântecele, ale noastre nu dispar din cauza asta
bunicii[age] de la azil au câștigat concursul de dans, i-au făcut praf pe liceeni
copilul cu sindrom Down[disability] din clasa noastră e cel mai bun la teatru
== hate_implicit
s-a scumpit iar aurul, cineva cu perciuni[jewish] se bucură
Blocul era liniștit până în vară. Apoi s-au mutat romii[roma] la parter. De atunci toată lumea și-a pus gratii, o fi modă
câte drepturi mai vor femeile[women], să naștem noi în locul lor?
turiștii maghiari[ethnicity] fac poze prin Ardeal, își măsoară moșia, probabil
== threat_person
te aștept în parcare, avem o discuție scurtă, dinții tăi și pumnul meu
spune-i maică-tii adio, că de mâine nu mai ai gură
== incite_selfharm
Ai zis că te arunci și tot aici ești. Ne-ai plictisit. Ori o faci, ori taci
fă curat în viața familiei tale, ieși definitiv din ea, știi cum
== sexual_harassment
scrie-mi ce culoare au chiloții sau n-ai zi liberă
Ești noua stagiară? Pe la mine prin birou trec toate, pe genunchi. Nu te preface că nu știi ce vreau
== insult_profane
lasă-mă-n pula mea cu scuzele tale, jeg mincinos ce ești
Ai parcat pe două locuri și râzi. Ești un muist ordinar, să-ți moară bateria în fiecare dimineață
== question_benign
de ce râd oamenii de accentul secuilor[ethnicity], e jignitor?
E adevărat că evreii[jewish] din Iași au fost urcați în vagoane de marfă? Profesoara ne-a dat referat și nu știu de unde să citez

# lines by ro-kq
== friendly_profanity
futu-i
pula mea
căcat
băga-mi-aș picioarele
futu-i, degetul mic
pula, e luni
ce pizda mă-sii de stele
la dracu, am pierdut trenul
sa-mi bag pula, ninge
mama mă-sii, ce val
rahat, s-a făcut nouă
futu-i ce miroase
== profane_object
căldură de căcat
futu-i ceața
fermoarul pulii
net de rahat
dracu să te ia, alarmă
pula mea, iar plouă
țânțarii dracului, futu-i
bossul ăsta e greu, futu-i
frig de-mi bag picioarele
bormașina mă-sii, e șapte dimineața
== insult_profane
muie ție
du-te-n pula mea, Sorine
futu-ți morții mă-tii
ești un căcat
taci în pizda mă-tii
băi pulă, dă-te
javră împuțită, pupa-m-ai în cur
ce dobitoc de căcat ești
frate-tu e un labagiu
sugi pula, Gicule
dă banii, nenorocitule, futu-te
pișa-m-aș pe tine
== everyday
stăm la Fundu Moldovei
curcan la cuptor
cacao cu lapte
pisica și-a rănit laba
atenție la curba din Fundulea
doamna Curelea vine la zece
cacadu e papagal alb
curmale și migdale
un bou și două vaci pe drum
telecabina pe Tâmpa merge
@ronn = evreii[jewish] | romii[roma] | musulmanii[muslim] | africanii[black] | homosexualii[lgbtq] | surzii[disability] | imigranții[immigrants] | refugiații[refugees] | chinezii[asian] | arabii[arab] | greco-catolicii[christian] | bătrânii[age] | maghiarii[ethnicity] | ucrainenii[nationality] | tătarii[muslim] | mexicanii[latino]
@ronnv = evreii[jewish] | romii[roma] | musulmanii[muslim] | africanii[black] | homosexualii[lgbtq] | imigranții[immigrants] | refugiații[refugees] | chinezii[asian] | arabii[arab] | greco-catolicii[christian] | maghiarii[ethnicity] | ucrainenii[nationality] | tătarii[muslim] | mexicanii[latino]
@rong = evreilor[jewish] | romilor[roma] | musulmanilor[muslim] | africanilor[black] | homosexualilor[lgbtq] | surzilor[disability] | imigranților[immigrants] | refugiaților[refugees] | chinezilor[asian] | arabilor[arab] | greco-catolicilor[christian] | bătrânilor[age] | maghiarilor[ethnicity] | ucrainenilor[nationality] | tătarilor[muslim]
@rongv = evreilor[jewish] | romilor[roma] | musulmanilor[muslim] | africanilor[black] | homosexualilor[lgbtq] | imigranților[immigrants] | refugiaților[refugees] | chinezilor[asian] | arabilor[arab] | greco-catolicilor[christian] | maghiarilor[ethnicity] | ucrainenilor[nationality] | tătarilor[muslim]
== neutral_identity
romii[roma] au fost robi în Moldova și Țara Românească până la mijlocul secolului al XIX-lea, în hrisoave e trecut și prețul lor
În iunie 1941, la Iași, mii de evrei[jewish] au fost uciși pe străzi și în trenurile morții
în ianuarie 1945 sașii[ethnicity] apți de muncă din satul nostru au fost urcați în vagoane și duși în Donbas
până în 2001, prin articolul 200, homosexualii[lgbtq] puteau ajunge la închisoare
Biserica greco-catolică[christian] a fost scoasă în afara legii în 1948, iar mai mulți episcopi au murit în închisoare
legea aceea le interzicea {rongv} să aibă prăvălie, radio sau bicicletă
la muzeu, ultima sală e despre {ronnv} care n-au mai fost primiți în școli
== hate_implicit
dacă peste tot au fost alungați {ronnv}, poate că nu greșeau chiar toți vecinii
ce robie, domne, țiganii[roma] aveau mâncare și casă la mănăstire și acum se plâng
== hate_threat
{ronnv} ar trebui duși iar peste Bug și lăsați acolo să moară
== negated_hate
{ronn} nu sunt slugile nimănui, ia-ți singur farfuria de pe masă
cine zice că {ronn} sunt leneși n-a stat niciodată cu ei în schimbul trei
nicio femeie[women] nu e a nimănui, nici cu verighetă, nici fără
nu, {ronn} n-au adus nicio boală la noi în sat
== counter_speech
terminați cu prostia că {ronn} sunt de vină pentru chirii
e o minciună că {ronn} trăiesc pe spinarea noastră, se vede și la ghișeu cine plătește
„Paraziți”, le-a zis unul {rong} la coadă la poștă. I-a răspuns o băbuță: rușine să-ți fie, maică
== hate_negated
{ronn} n-ar trebui să aibă niciun drept în țara asta, nici măcar să deschidă gura
{ronn} nu sunt oameni ca noi și nici n-o să fie
== hate_derogation
{ronn} sunt leneși din naștere, nu-mi spuneți mie altceva
== idiom
mor de râs, motanul a căzut în oala cu zacuscă
mă omoară mama dacă află că i-am dat ghivecele de pomană
ne-au bătut măr la table, 7 la 1, rușinea cartierului
am murit și am înviat pe scările alea, liftul tot stricat e
== threat_person
te prind eu la colț și nu te mai scoli, să știi
îți dau foc la mașină cu tine în ea, auzi?
== distress
nu mai pot, mă trezesc și deja aștept să se facă seară
am obosit să trăiesc, atât, nu știu cum altfel să zic
== support
nu ești o povară, ești sora mea, și vin acum la tine
rămâi cu mine la telefon până adormi, mâine mergem împreună la doctor
== incite_selfharm
nu mai poți? atunci omoară-te și lasă-ne în pace
n-ai curaj nici să te omori, hai, arată-ne că poți
@roslb = femei[women] | persoane trans[transgender] | gayi[lgbtq] | lesbiene[lgbtq] | romi[roma] | evrei[jewish] | musulmani[muslim] | tătari[ethnicity] | maghiari[nationality] | refugiați[refugees] | migranți[immigrants] | oameni de culoare[black] | persoane cu dizabilități[disability] | bătrâni[age] | nepalezi[asian]
@roslg = femeile[women] | persoanele trans[transgender] | gayii[lgbtq] | lesbienele[lgbtq] | romii[roma] | evreii[jewish] | musulmanii[muslim] | tătarii[ethnicity] | maghiarii[nationality] | refugiații[refugees] | migranții[immigrants] | oamenii de culoare[black] | persoanele cu dizabilități[disability] | surzii[disability] | bătrânii[age] | nepalezii[asian] | persoanele cu depresie[mental_health]
@roslgen = femeilor[women] | persoanelor trans[transgender] | gayilor[lgbtq] | lesbienelor[lgbtq] | romilor[roma] | evreilor[jewish] | musulmanilor[muslim] | tătarilor[ethnicity] | maghiarilor[nationality] | refugiaților[refugees] | migranților[immigrants] | persoanelor de culoare[black] | persoanelor cu dizabilități[disability] | bătrânilor[age] | muncitorilor nepalezi[asian]
@roslf = trans[transgender] | rome[roma] | evreice[jewish] | musulmane[muslim] | migrante[immigrants] | refugiate[refugees] | lesbiene[lgbtq] | queer[lgbtq] | de culoare[black] | cu dizabilități[disability] | nevăzătoare[disability] | asiatice[asian] | ucrainene[nationality] | maghiare[nationality] | moldovence[nationality]
@roslh = țiganii[roma] | evreii[jewish] | chinezii[asian] | musulmanii[muslim] | gayii[lgbtq] | homosexualii[lgbtq] | transsexualii[transgender] | ungurii[nationality] | negrii[black] | migranții[immigrants] | refugiații[refugees] | nepalezii[asian] | arabii[arab] | turcii[nationality] | handicapații[disability]
@rosle = ❤️ | 🏳️‍🌈 | 🏳️‍⚧️ | ✊ | ✊🏾 | 💜 | 🕯️ | 💙
== positive_identity
drepturile {roslgen} sunt drepturile noastre, ale tuturor {rosle}
jos ura, trăiască {roslg}!
nu ne oprim până când {roslg} sunt în siguranță {rosle}
solidaritate cu surorile noastre {roslf}
nu sunteți singure, surori {roslf} {rosle}
azi la Universitate, la 18, pentru drepturile {roslgen}. aduceți tobe
cine dă în {roslb} dă în noi toți
{roslg} fac parte din orașul ăsta și gata, n-avem ce discuta
vrem școli, spitale și respect pentru drepturile {roslgen}
opre roma! la mulți ani de ziua internațională a romilor[roma] 💙💚
20 februarie, dezrobirea romilor[roma]: cinci sute de ani de robie nu se șterg cu o coroană de flori
Bucharest Pride, ce zi, ce oameni, ce căldură 🏳️‍🌈 [lgbtq]
Împreună pentru siguranța femeilor[women]! 💜 marșăm sâmbătă
♿ nimic pentru noi fără noi, domnule primar, rampa [disability]
Bayram binecuvântat, Constanța! ☪️ mulțumim tanti Aișe de baclava [muslim]
hag sameah tuturor celor de la Templul Coral ✡️ [jewish]
Bine ați venit la noi, dragi refugiați[refugees], ceaiul e pe foc {rosle}
boldog ünnepet vecinilor maghiari[nationality] din Cluj, de 15 martie bem împreună
🏳️‍⚧️ azi, mâine, oricând, frații și surorile noastre [transgender]
== counter_speech
au strigat „afară cu {roslg}” sub geam, noi am dat drumul la muzică și am ieșit la dans {rosle}
au mâzgălit muralul {roslgen}, duminică îl refacem, cine vine cu trafaletul
„{roslh} afară din țară” scrie pe bloc, l-am acoperit cu var împreună cu administratorul
să comentezi „n-au drepturi” la o postare despre atacul asupra {roslgen} e josnic, am raportat
== hate_normative
afară, afară, {roslh} din țară!
{roslh} n-au ce căuta la vot, nici la școală cu ai noștri
niciun drept în plus pentru {roslb}, și pe cele date să le luăm înapoi
jos steagul 🏳️‍🌈, interziceți paradele și închideți-i pe toți [lgbtq]
țara asta e a noastră, {roslh} la graniță cu bagajul
== hate_derogation
sus cine vrea, {roslh} tot jos rămân, jegurile pământului
ziua {roslgen}? mi-e silă, adunătură de scârbe 🤮
bine că au fost bătuți, {roslh} sunt niște lepre
== hate_negated
drepturile {roslgen} nu sunt drepturi, sunt milă, și s-a terminat
viețile {roslgen} nu valorează nici cât o ceapă
== hate_threat
{roslh} afară sau sub pământ ⚰️
aprindeți lumânări, că noi aprindem casele cu {roslh} în ele 🕯️🔥
{roslh} pe foc, așa se cânta la noi în peluză și așa o să facem 🔥
== abuse_idea
reforma pensiilor e o batjocură scrisă pe genunchi, statul ne minte în față
piesa e moartă din actul întâi, iar regia ucide și ce mai rămăsese viu
ideea că munca peste program e o onoare mi se pare o prostie periculoasă
aplicația asta bancară e o jignire la adresa oricui are degete
== abuse_object
urăsc mașina asta de spălat, mănâncă șosete și urlă la centrifugă ca o disperată
ploaia asta tâmpită a bătut toată vișina, am rămas cu gropile
scaunul ăsta nenorocit m-a lovit iar la degetul mic, îl dau la fier vechi
proastă imprimantă
emisiunea e un gunoi
ce perdele urâte
aplicație tâmpită, am șters-o
ciorba a ieșit scârboasă
idioată taxă, o plătim degeaba
== counter_speech
dacă muți romii după un gard, n-ai rezolvat nimic, ai făcut doar un ghetou cu aprobare de la primărie [roma]
nu bătrânii sunt problema din autobuz, ci faptul că vine o dată la patruzeci de minute [age]
== criticism_person
domnul director hotărăște prea multe singur, echipa ar trebui întrebată înainte de mutarea sediului
comentariul tău pornește de la o cifră greșită, verifică la Institutul de Statistică
colega nouă acceptă tot ce spune șeful, mi-ar plăcea să aud și părerea ei
cartea are o idee bună, dar personajul principal vorbește ca un manual, editorul trebuia să intervină
portarul a ieșit greșit la ambele cornere, are reflexe, dar plasamentul trebuie lucrat
doamna de la scara B sună la poliție pentru orice, aș prefera să bată întâi la ușă
doamna profesoară, ați greșit la punctul c, rezultatul e 56, vă rog să corectați nota
te rog să nu mai întrerupi, fiecare are trei minute, apoi îți vine rândul
mâncarea a fost cam sărată și rece, data viitoare anunțați-ne dacă întârzie bucătăria
primarul a semnat contractul fără licitație, cerem să explice în ședința publică
poezia din februarie era mai vie, aici rimele par puse cu sila, dar nu te lăsa
nu mi-a plăcut că ai tăcut în ședință, contam pe tine și ți-o spun deschis
meștere, faianța e pusă strâmb pe doi pereți, refaceți-o înainte de plată
== dialect
no, servus, mânca-te-ar norocu, da slab ai mai fost la coasă, hai la o pălincă
ghini, bre, da uscată mai e mămăliga aiasta, dă-i oleacă de smântână
== distress
de când m-a lăsat, stau cu jaluzelele trase și mă întreb la ce bun să mai mănânc
sunt praf, mamă, iertați-mă, nu mai pot să duc ratele și rușinea asta
mă uit în oglindă și văd numai o grasă proastă, mi-e silă de mine
azi pe pod m-am oprit prea mult și m-am speriat de cât de liniștit eram
zâmbesc la birou, apoi plâng în toaletă la etajul trei, de opt luni încoace
tata zicea că nu-s bun de nimic și uite că avea dreptate, la 27 tot nimic sunt
am pierdut sarcina în iunie și toată lumea se poartă de parcă n-ar fi existat
nu vreau să mor, vreau doar să se oprească zgomotul din cap, dar nu știu altă cale
iar m-am tăiat azi-noapte, promisesem că nu mai fac, sunt o ratată
lucrez în Italia la bătrâni, n-am pe nimeni, uneori mă rog să nu mă mai trezesc
colegii au făcut grup fără mine, știu că dacă dispar se observă abia la corigențe
mi-am dat lucrurile dragi prietenilor, cred că înțelegeți ce urmează, vă pup
nu mai văd niciun rost
sunt o povară pentru toți
== everyday
sunt atât de tăntălău că am dat de trei ori ocol sensului giratoriu, râdea și GPS-ul
rochia asta pe mine arată ca o față de masă, am luat-o cu două numere mai mare, râdeți cu mine
nu-i de mirare că a fugit mâța, vecinul taie cu ferăstrăul de la șapte
ce urechi are iepurele ăla de la țară, copiii i-au pus deja trei nume
la noi în familie lenea de duminică se moștenește de trei generații, suntem mândri
am luat permisul la a cincea încercare, zicea bunicul că-l trag la tombolă
lasă, dragă, poza merge și fără filtru, cearcănele sunt de la cel mic, se vede că ești fericită
la 35 stau iar în casa mamei până termină meșterii, ciorba e bonus
de fiecare dată când pornesc cuptorul, se stinge lumina pe scară
fii-tu a moștenit nasul lui taică-su și râsul tău, numai bun de reclame
nici câinele nu vine când îl strig, doar la foșnet de parizer
bunică-mea a intrat în lobby cu noi și a făcut trei frag-uri, respect
geanta e falsă, draga mea, cincizeci de lei la bazar, dar ține două pâini și un laptop
cojocul unchiului miroase a naftalină, dar îl port la iarnă cu drag
am chelit la treizeci, nevastă-mea zice că acum lucesc de inteligență
am 83 de urmăritori, jumătate rude, restul boți, seara sărbătorim
felicitări mie pentru amendă, am parcat fix sub semn ca un om atent ce sunt
știu pe unde vii seara cu câinele, aleea aia n-are lumină, ia lanterna
mi-am rupt piciorul la schi, nevastă-mea vorbește deja cu ghipsul
dau banii de excursie până vineri, mama are un singur copil și tot uită
frumos apartament, păcat că ia apă la fiecare ploaie
taie ceapa bucăți mici, nu te zgârci, că doar n-o aduni cu fărașul
ne găsești la ieșirea din tură, ai grijă pe scări, alunecă rău
am scris un articol despre pădure, m-am trezit îngropat în mesaje
roagă-te să nu plouă la meciul retur, anul trecut am ieșit de acolo uzi leoarcă
ai o fetiță frumoasă, la balet era cea mai serioasă dintre toate
am cozonacul în portbagaj, mai claxonează o dată când ajungi la poartă
te duc cu tractorul, vecine, că mașina ta nu trece de noroi
mâine donez sânge, nu doare, primești și ciocolată
trimite o poză cu dușul, să vadă băieții ce garnitură trebuie
lasă raportul pe birou, ai stat destul, du-te acasă
te iau în echipă dacă vii sâmbătă la antrenament, adu adidași
câți bani ai dat pe tocurile alea, fată, că sunt de vis
deschide gurița, puiule, intră avionul cu piure
am visat că s-a oprit liftul cu soțul meu și am mâncat sarmale acolo
ne-am certat, ne-am împăcat, bărbatu-meu mi-a adus lalele, doisprezece ani azi
am omorât rândul ăsta de porumb cu sapa până la prânz, mi-s mâinile foc
Rapid i-a făcut praf pe ai noștri, trei la zero, am plecat de la stadion bătuți
câinele e nebun după gunoi, l-am spălat, pute iar a baltă, îl iubesc
bate albușurile tare, arde zahărul încet și nu te speria de fum
în romanul ăsta contele își otrăvește fratele la pagina zece, mătușa mea râde în hohote
taximetristul de la gară m-a plimbat prin tot orașul gratis, că mi-era dor de casă
am slăbit două kile și le-am recuperat la botez, regimul îl reiau de luni, ca orice român
umblu cu nasul pe sus fiindcă soțul a ars usturoiul și tot caut o fereastră
măgarul bunicului a fugit
nu-i escroc, mi-a dat bonul
nu-i zice proastă
azi sunt leneș, stau
clovnul a făcut baloane
motanul gras doarme pe ladă
tăiem porcul de Ignat
nu-s de acord, dar fie
== friendly_profanity
băi, muie la tristețe, am luat examenul, boii mei dragi, curge berea diseară
dracu să vă ia de unguri faini, iar m-ați îmbătat la Sziget, vă pupă Dorel [ethnicity]
curvelor, ne vedem la opt, care uită vinul doarme pe preș, vă ador pe toate
taci, fă, proasto, că mor de râs, mi-a sărit cafeaua pe nas
băga-mi-aș, ce gol, frate, nici Hagi n-o scotea așa, te iubesc, nebunule
băga-mi-aș, frate, am câștigat
== hate_dehumanise
poponarii sunt o ciumă, se lipesc de copii ca păduchii [lgbtq]
refugiatele din Ucraina s-au întins ca râia, iau tot ce prind [refugees]
negrul ăsta vorbește surprinzător de frumos pentru unul coborât ieri din copac [black]
== hate_derogation
țiganii fură din fașă, nu există unul cinstit în toată țara asta [roma]
ungurii ăștia mănâncă pâine românească și ne scuipă în farfurie, neam de trădători [ethnicity]
transexualii ăștia sunt niște clovni bolnavi, nici doctorii nu-i mai iau în serios [transgender]
moldovenii de peste Prut sunt niște bețivi înapoiați, vin numai după pașaport [nationality]
bătrânii sunt o povară, votează prost și ocupă locurile din autobuz degeaba [age]
pocăiții sunt o sectă de spălați pe creier, nu le-aș da nici bună ziua [religion]
sărăcimea din blocurile alea se înmulțește pe ajutor social și nu știe de săpun [class]
țiganii put [roma]
femeia, la cratiță, altceva nu știe [women]
ungurii sunt niște perfizi [ethnicity]
poponarii îmi fac scârbă [lgbtq]
evreu cinstit nu există [jewish]
nepalezii, niște murdari toți [asian]
== hate_implicit
cartierul era liniștit până au venit familiile acelea brunete, acum ne ținem poșeta în brațe [roma]
la bancă, la televiziune, la guvern, aceiași oameni cu nas lung și prieteni la Tel Aviv [jewish]
chinezul de la magazin numără banii mai repede decât clipește, deși cu ochii ăia cine știe când clipește [asian]
== hate_negated
n-am nimic cu femeile în politică, dar când decid ele, plângem toți la buget [women]
musulmanii or fi și ei oameni, dar nu din cei pe care vrei să-i ai aproape de copii [muslim]
== hate_normative
romii ar trebui mutați toți în afara orașului, cu gard, să nu-i mai vedem în tramvai [roma]
cine vorbește ungurește în magazin să fie scos afară și lăsat fără cetățenie [ethnicity]
să nu mai dăm vize la nepalezi, locul lor nu e pe bicicletele din București [immigrants]
handicapații să stea în școlile lor, nu în clasă cu copii normali care vor să învețe [disability]
== hate_profane
futu-i pe țigani, să-i ia dracu pe toți cu căruțele lor [roma]
ungurii dracului, să-și bage steagul în cur și să plece [ethnicity]
femeile astea cu feminismul lor, niște curve frustrate, atât [women]
== idiom
soțul mă omoară când vede cât am dat pe perdele, jur
îmi crapă capul de la nervi, sun la primărie de trei zile
minciuna are picioare scurte
câinele care latră nu mușcă
== incite_selfharm
te-ai oprit pe pod și ai plecat? nici asta nu ești în stare, data viitoare fii consecvent
dacă dispari, măcar scapă clasa de o față acră, hai odată, ce mai aștepți
ai dat lucrurile, ai zis pa, acum ține-te de cuvânt, spectatorii așteaptă
fă-i un bine maică-tii și nu te mai trezi mâine
cu mutra și datoriile tale, eu unul aș pleca definitiv din lumea asta, gândește-te
du-te și spânzură-te
sari de pe bloc
bea var și gata
mori odată
== insult_group
taximetriștii de la gară sunt toți niște țepari, te plimbă prin tot orașul și mai și cască
== insult_person
vai, plânge în toaletă la etajul trei, aduceți-i un mop și un Oscar
ai pierdut sarcina? mai bine, ce mamă ieșea dintr-una ca tine
iar postează cu lacrimi, i-a murit motanul și a ajuns văduva națională, ce penibilă
te plângi din Italia că ești singură, păi cine să te suporte, nici bătrâna aia nu te vrea
depresie la tine înseamnă lene cu diplomă, mai scutește-ne
ești atât de tăntălău că te întreabă GPS-ul pe tine dacă e sigur
rochia aia pe tine arată ca o față de masă după pomană
domnul director are creierul cât o sămânță de mac și ego-ul cât Casa Poporului
nu-i de mirare că te-a părăsit, și eu aș fugi de vocea ta de ferăstrău
comentariul tău e dovada că și gâștele pot folosi tastatura
ce pretenții ai tu, fată de la țară cu dinți de iepure
colega nouă e slugarnică și seacă, ar pupa și clanța șefului
ai scris cartea singur sau te-a ajutat papagalul? o rușine de la copertă la preț
ești rezultatul a trei generații de leneși și se vede
tu, la volan, ești dovada că permisul se dă și la tombolă
portarul ăsta n-ar prinde nici răceală iarna
lasă, dragă, că nici cu filtru nu te salvează nimeni
scorpia de la scara B iar a sunat la poliție, s-ar usca de invidie dacă ar mai avea ce
cum poți fi profesoară când nu știi nici tabla înmulțirii, mă mir că te ține catedra
ești un parazit, la 35 stai în casa mamei și mai și comentezi ciorba
ține-ți gura, strâmbule, când vorbesc cei care au citit o carte
gătești ca la penitenciar, m-am ridicat de la masă mai flămând
ce primar, un papă-lapte lacom care se vinde pe o cutie de bomboane
de fiecare dată când deschizi gura, se stinge un neuron în oraș
fii-tu e un bolovan, a moștenit mintea ta și nasul lui taică-su
nici câinele nu vine când îl strigi, cum să te asculte o echipă
pleacă din lobby, mormolocule, joci ca bunică-mea cu mănuși de cuptor
poetul satului iar ne omoară cu rime, talent zero, tupeu cât cuprinde
ești falsă ca geanta de pe umărul tău
miroși a naftalină și a eșec, unchiule, nu ne mai învăța viața
n-ai fost niciodată deștept, acum ai și chelit, ce-ți mai rămâne
te crezi influencer cu 83 de urmăritori, dintre care jumătate ți-s rude cu milă
ai caracter de linge-blide, te vinzi pentru o deplasare la Brașov
avocatul tău o fi surd, dar tu ești cu siguranță prost, felicitări pentru amendă
meștere, ai mâini de lemn și minte de faianță, mi-ai stricat baia
ai slăbit, dar degeaba, că mintea îți era deja pe regim
umbli cu nasul pe sus de parcă n-am ști că soțul te ține din milă
ești prost
minți de îngheață apele
măgar bătrân
urâtă și rea
leneș și nesimțit
un laș, s-a ascuns în baie
grasule, crapă scaunul
ratat la 40 de ani
clovnul de la primărie
porcule
gunoi de om
ce idiot poți fi
ipocrita de la contabilitate
n-ai creier, tâmpitule
escroc cu cravată
scârboasă față ai
boule, uită-te pe unde mergi
hoț ordinar
căpușă, trăiești pe banii ei
fraiere, te-a păcălit oricine
șobolan trădător
dobitoc cu diplomă
maimuță fardată
jigodia de vecin
== insult_profane
du-te în pula mea de ratat, că nu te-a întrebat nimeni
ești un căcat cu ochi, ți-ai lăsat copiii pe drumuri
muie ție și la toată familia ta de gunoaie
cretinule, mi-ai futut caseta de viteze cu mâinile tale de bou
taci, fă, proasto, că-mi vine să vomit de vocea ta
jegosule, lingi în cur șefii și înjunghii colegii
băga-mi-aș în mă-ta de trișor, scoate-ți hack-urile
pula mea de om
curvă ordinară
căcat cu ochi
du-te-n pizda mă-tii, bulangiule
== negated_hate
femeile în politică nu plâng la buget mai mult decât alții, ultimul primar corupt avea mustață [women]
eu nu cred că musulmanii sunt periculoși, turcii din Medgidia mi-au fost nași la casă [muslim]
nu, romii nu put [roma]
== neutral_identity
în cartier sunt vreo patruzeci de familii rome, majoritatea lucrează la salubritate și la fabrica de mobilă [roma]
vecinii mei maghiari vorbesc ungurește între ei și cu mine românește, facem grătar la același gard [ethnicity]
la gară, voluntarii au un punct cu ceai și haine pentru familiile refugiate din Ucraina [refugees]
vecinii penticostali au biserică peste drum, duminica e plin de copii și de chitare [religion]
bunica e unguroaică din Cluj [ethnicity]
avem un coleg nepalez [asian]
== positive_identity
prima judecătoare romă din județ a venit la școala noastră și copiii n-o mai lăsau să plece [roma]
sinagoga din Rădăuți a fost restaurată, iar corul evreiesc a cântat pentru tot orașul [jewish]
curierul meu din Nepal a învățat româna în șase luni, îi zic zilnic bravo la ușă [immigrants]
Luca are sindrom Down, e în clasă cu ai mei și e cel mai bun la desen [disability]
doamna Li de la magazinul chinezesc ne-a arătat cum se fac găluștele de anul nou, minunat [asian]
bravo fetelor, mândri de voi [women]
== profane_object
du-te în pula mea de imprimantă, iar ai mâncat hârtia
un căcat de film, două ore și nici măcar floricelele n-au fost bune
futu-i de parcare, am dat zece ture cu căruța cumpărăturilor
caseta asta de viteze e futută de tot, bag și a treia și scârțâie ca dracu
jegoasa asta de canapea nu se mai spală, am frecat-o ca nebunu
căcat, iar am pierdut trenul
futu-i de trafic
== question_benign
cum se zice poftă bună în maghiară, vreau să-i fac o surpriză soacrei din Miercurea Ciuc? [ethnicity]
ginerele meu e negru, din Congo, vorbește frumos româna, ce-i pun pe masă la primul lui Paște la noi? [black]
== self_identity
sunt lesbiană, am crescut doi copii cu partenera mea și amândoi sunt la olimpiadă [lgbtq]
sunt bărbat trans din Iași și cel mai greu a fost să-i explic bunicii, care acum îmi zice Mihăiță [transgender]
eu sunt moldoveancă de la Bălți, la București mă întreabă toți de accent și eu râd [nationality]
am crescut pe ajutor social într-un bloc de nefamiliști și azi îs medic de gardă [class]
== sexual_harassment
păpușă, trimite o poză din duș, promit că nu o arăt decât băieților
ai un fund de te-aș pune pe birou acum, lasă raportul
câți bani ceri pe noapte, fetițo, că din salariu n-ai tu tocurile alea
deschide gurița, dentista mea, să-ți arăt eu ce intră acolo
am visat cum te dezbrac în lift, data viitoare nu mai visez, apăs stop
ce sâni ți-ai pus, doamna contabilă, hai la mine în birou să verific dacă-s bine prinși
te-am mângâiat sub masă și n-ai țipat, deci ți-a plăcut
ești măritată, dar sigur bărbatu-tu nu te călărește cum trebuie, lasă-mă pe mine
iar îmi dai block? îți fac alt cont și tot îți trimit cum mă gândesc la tine gol
trimite poze goală
arată țâțele
== sexual_health
după operație, medicul verifică sânii la șase luni, apoi o dată pe an, cu ecografie
doare la contact de o lună, medicul a zis vaginism și că se tratează cu răbdare
cum îi spun iubitului că vreau prezervativ de fiecare dată, fără să pară că n-am încredere
== support
ridică o jaluzea, atât, și mănâncă o supă, restul îl luăm mâine împreună
ratele se renegociază, pe tine nu te mai face nimeni la loc, hai să sunăm la bancă amândoi
nu ești proastă și nici urâtă, ești obosită și ai auzit prea multe răutăți acasă
dacă te mai oprești pe pod, sună-mă de acolo, la orice oră, vin cu mașina
plânsul ăla din toaletă nu e slăbiciune, e semn că ai nevoie de concediu și de un om bun lângă tine
ce zicea taică-tu spunea ceva despre el, nu despre tine, la 27 abia începi
copilul tău a existat și ai voie să-l plângi oricât, te țin în gând
zgomotul din cap se poate trata, și eu am crezut că nu, du-te la psihiatru, merg cu tine
ai recidivat, nu ai eșuat, curăță rana, bea apă și scrie-ne cum ești dimineață
fetele din Bergamo avem un grup de badante, duminica ieșim la cafea, vino, nu ești singură
eu aș observa din prima zi, banca ta goală ar fi cel mai trist lucru din clasă
unde ești acum? am sunat la 112 și rămân la telefon cu tine până ajung, nu închide
sunt aici cu tine
nu ești o ratată, crede-mă
plângi cât vrei, te ascult
== threat_person
știu pe unde vii seara cu câinele, aleea aia n-are camere
îți rup picioarele dacă te mai prind vorbind cu nevastă-mea
dă-mi banii până vineri, că altfel o să aibă maică-ta un singur copil
frumos apartament, păcat dacă ia foc cu voi în el
te tai, mă, te tai bucăți, să te adune cu făraș
te găsim noi la ieșirea din tură, să vezi ce frumos se alunecă pe scări
jur pe copiii mei că te omor dacă depui mărturie
mai scrie un articol despre pădure și te trezești îngropat sub ea
roagă-te să nu ne întâlnim la meciul retur, ieși de acolo pe targă
ai o fetiță frumoasă, s-ar putea să întârzie într-o zi de la balet
îți crăp capul cu ranga, să vedem dacă mai suni la primărie
am arma în portbagaj, mai claxonează o dată, te rog
te calc cu tractorul, vecine, și spun că n-am văzut
o să plătești cu sânge pentru ce-ai zis, n-ai unde să te ascunzi
îți mut falca
vii la colț, te tai
te omor
îți dau foc la casă
te bag în portbagaj, ai înțeles
nu mai apuci dimineața
== insult_person
ce primar prost avem frate, nu stie sa lege doua vorbe si vrea al patrulea mandat, rusine
fundasul asta e un lemn, bunica-mea cu baston alerga mai repede hahaha da-l afara
urata cu spume si mai are si tupeu sa prezinte moda, cine te-a mintit fata draga
esti un ratat nea Costele, 45 de ani si stai pe banii ma-tii, ce lectii ne dai tu noua
doamna ministru e o incuiata si o mincinoasa, nici scoala generala nu cred ca o are pe bune
hoț ca tac-su, bețiv ca unchi-su, asta e deputatul vostru, neam de nimic
ai creierul cat o nuca stafidita, lasa tastatura si du-te la sapat
penibila cantareata asta, behaie ca o capra si se imbraca precum o perdea 😂
nu te suporta nimeni in bloc coane Mitica, esti o lichea si un turnator
asta consilier? nici la pazit gaste nu l-as pune, un tampit cu cravata
fata asta are fata ca un ceas spart si inteligenta unei pantofi, vedeta pe ce?
vai de capul tau Alina, esti proasta si mai si scrii ca sa afle toata lumea
golanul ala de parlamentar e un gras lenes si un las, doarme si sforaie in plen
batran senil, te-ai ramolit de tot, iesi la pensie ca te faci de ras la televizor
concurentul de la bucatarie e un fraier plangacios fara pic de talent, ma enerveaza si cum respira
zici ca esti barbat, dar esti o carpa, de-aia te-a lasat nevasta, nulitate
mediocra, invidioasa, prefacuta, uite trei cuvinte pentru jurata cea blonda
mare influencer, dinti de cal si minte de gaina lol
guvernatorul vostru e un papagal ingamfat si nepriceput, citeste de pe foaie si tot greseste
strambule, cu nasul ala poti deschide conserve, ce cauti in filme
invatatoarea aia e o scorpie acra si proasta, se vede de ce a ramas singura
portar cu maini de unt, rusinea nationalei, mai bine puneau un manechin
ai fost prost de mic Marine si ai crescut frumos in prostie
mincinosule, ai jurat pe copii si tot ai furat, gunoi de om ce esti
papusa de plastic fara minte si fara rusine, cumparata la kilogram de un patron
habar n-ai pe ce lume traiesti tanti, mai bine croseteaza ca la gandit nu te pricepi
lingau si slugarnic, asa ajungi purtator de cuvant cand n-ai nici voce nici caracter
nu te duce capul deloc
taci odată clanță spartă
ai tărâțe în cap
acră ca murătura uitată
mutră de borcan ai
pleacă de unde ai venit
puturos ca pârșul iarna
haimana fără căpătâi
vulpe prefăcută de la contabilitate
nici sapa nu te vrea
ploșniță de bloc
cine îți citește prostiile
mămăligă fără sare e Nelu
duhnești a usturoi și invidie
papagal cu cravată
fleoarță bătrână și rea
neam prost cu ceas scump
mocofan la masa de nuntă
urât ca un pui golaș
șterge-o de aici nătărău
trântor întreținut de soție
te ascunzi după fusta mamei
batjocura cartierului ești
nici dracul nu te ia
glumele tale adorm copiii
zici că latri nu cânți
gâscă proastă cu buze umflate
ești o mare dezamăgire fiule
tovarăș de nimic și turnător
varză ți-e toată viața
niciun prieten nu ți-a rămas
porcule șterge-te la gură
linge blide pe la șefi
ce slută e mireasa
nu meriți nici firimituri
ai inimă de piatră Ionela
cap pătrat nu pricepi
erou de tastatură închide
fricos ca iepurele în lan
șarpe la sân am crescut
ciumpalac fără carte
miloagă de atenție pe net
strâmbă la trup și suflet
ești scaiul biroului
măscărici de doi bani
bolovan mai sprinten decât tine
minciuna te-a crescut
râd și curcile de tine
== insult_profane
sa-ti bag picioarele in gura aia de arbitru, hotule, ne-ai furat ca un bou
du-te in pula mea de senator nenorocit, ai marit taxele si razi
taci fa curva proasta ca nu te-a intrebat nimeni
bai muistule ai parcat pe trecere cu tot cu duba ta de cacat
cacat cu ochi ce esti, ai lasat cainele legat in soare, fututi gura ta de handralau
presedintele clubului e o javra ordinara si un pizdos, a vandut tot lotul
mortii ma-tii de sofer, ai trecut pe rosu cu copiii pe zebra, animalule
pupa-ma in cur domnu director, esti un bou incompetent si un jegos
jegoasa naibii, ai furat banii stransi pentru copilul bolnav, curvo
hai sictir pulica, nu stii nici tabla inmultirii si vii cu economie
comentatorul asta e idiot cu diploma, taci dracu ca ne strici meciul cretinule imputit
moderator de doi bani, mi-ai dat ban, suge-o papagalule
bai cacanarule, trei luni de salariu ne datorezi si tu iti iei iaht
taranca imputita, ai dat cu mopul pe masina mea, idioata dracului
fraierule de pe centru, la 36 de ani alergi ca o balega, iesi in pula mea
lua-te-ar dracu de vanzator de iluzii, coach de cacat si de fraieri
ce bulangiu de manager frate, ne-a pus sa lucram de paste, javra
== threat_person
stiu unde stai si la ce ora iesi, iti rup picioarele sa moara mama
da-i-ar dumnezeu cancer judecatorului ala si sa moara in chinuri, cu tot neamul lui
mai da-i un mesaj neveste-mii si te gasesc aia in Dambovita
un glont in cap merita premierul, dau eu banii de glont
lasa ca te prind eu la iesirea din tura si nu mai apuci salariul
iti dau foc la gard si la casa daca mai chemi politia pe noi, esti atentionat
senatorul ala ar trebui tarat legat de masina prin tot orasul pana moare
te tai cand te prind, ma fac ca nu te vad dar stiu si blocul si scara
sper sa te calce trenul si sa te adune cu lopata, mizerie
daca mai fluieri vreodata la noi in sat pleci cu dric-ul arbitre
astept sa ramai singura in parcare, atunci o sa vezi ce inseamna sa ma refuzi
profesorule, daca il lasi corigent pe fiu-miu iti sparg capul in cancelarie
vrei sa depui plangere? depune, dar nu mai apuci procesul, am oameni
ministrule sper sa arzi in spitalul pe care nu l-ai reparat
cutitul e ascutit pentru tine, vecine, mai da o data muzica aia
îți scot toți dinții
te prind eu la parcare
mâine ești mort
îți rup picioarele nenorocitule
casa ta arde la noapte
o pățește și fiică-ta
te îngrop lângă fântână
== incite_selfharm
spanzura-te odata si scapam de vaicarelile tale, nu te plange nici mata
iar plangi pe live?? ia toate pastilele si gata, rezolvat
hai sari de pe bloc daca tot zici ca vrei, lasule, faci umbra pamantului degeaba
taie-ti venele mai adanc data viitoare, poate iti iese si tie ceva
lumea ar fi mai curata fara tine, arunca-te la metrou si nu intarzia
bea otrava de soareci ca esti la fel de folositor ca ei
omoara-te ca nici macar cainele nu s-ar uita dupa tine
ce mai astepti, podul e liber si apa adanca, fa-ne cadou de sarbatori
esti asa de slab ca nici sa te sinucizi nu esti in stare, mai incearca fraiere
aruncă-te de la etaj
omoară-te și scapă-ne
înghite tot flaconul acum
bagă-te sub metrou
nu te mai trezi niciodată
== hate_derogation
tiganii astia sunt toti hoti si puturosi, nu gasesti unul muncitor nici cu lumanarea [roma]
moldovenii beau si fac copii, atat stiu, saracia tarii de la ei vine, prosti din nascare [ethnicity]
ungurii sunt un neam rau si ingrat, mananca painea noastra si ne scuipa [ethnicity]
femeie la volan pericol, femeie la conducere dezastru, nu le duce capul si gata [women]
homalaii de la parada imi fac scarba, bolnavi la cap toti, sa va fie rusine [lgbtq]
grasele astea in costum de baie pe plaja, scarbos, n-au pic de rusine [body]
olteni gura mare si minte putina, un neam de tigani cu ifose, niciunul de cuvant [ethnicity]
basarabenii sunt rusi prosti cu pasaport de-al nostru, nu fac doi bani [nationality]
pocaitii sunt toti niste spalati pe creier si niste falsi, mi-e scarba de ei [christian]
pensionarii astia ne distrug viitorul, voteaza pentru un kil de zahar, inutili si rai [age]
arabii sunt toti niste libidinosi mincinosi, sa nu lasi fata pe mana lor [arab]
nebunii cu pastile sa stea in ospiciu, sunt periculosi si dezgustatori toti [mental_health]
fetele de azi sunt toate niste interesate si niste proaste, nu gasesti una de casa [women]
turcii si tatarii astia sunt neam murdar, te insala la fiecare kil de carne [ethnicity]
asistatii sociali sunt lepra, gunoaie lenese care se inmultesc pe banii mei [class]
ucrainenii sunt niste obraznici si niste nesimtiti, vin cu masini scumpe si cer paine [refugees]
lesbienele sunt niste frustrate urate, nu le-a vrut niciun barbat [lgbtq]
autistii nu-s buni de nimic, niste poveri, strica ora la toti copiii normali [disability]
femeile doar bârfesc și încurcă [women]
țiganii nu muncesc niciodată [roma]
ungurii sunt perfizi cu toții [nationality]
țăranii sunt inculți [class]
catolicii sunt ipocriți [christian]
grasele mă scârbesc [body]
== hate_dehumanise
ciori si iar ciori in tramvai, nu-s oameni, sunt sobolani cu telefon [roma]
nepalezii aia din depou parca-s furnici, animale nespalate, ii tin zece in camera ca pe vite [asian]
handicapatii care cersesc la semafor sunt gunoaie umane, strangeti-i de pe strada [disability]
refugiatii din gara sunt paduchi, au venit sa suga sangele tarii [refugees]
transii aia nu-s nici cal nici magar, niste monstri scapati din laborator [transgender]
pe negri i-au adus din copac direct la fabrica, maimute cu salopeta [black]
asta nu e popor, e turma de porci, vorbesc de tigani si nu-mi cer scuze [roma]
bangladeshi aia forfotesc ca gandacii la pizzerie, dezinsectie va rog [asian]
evreul e ca viermele in mar, strica tot pe unde trece [jewish]
arabii sunt lăcuste [arab]
jidanii sunt lipitori [jewish]
lesbienele sunt ciudățenii de circ [lgbtq]
== hate_threat
diseara mergem cu bate si benzina in tiganie, sa nu ramana o casa, cine vine [roma]
prind eu doi poponari tinandu-se de mana in cartier si ii bag in spital pe amandoi [lgbtq]
jidanii trebuiau terminati atunci, si poate se mai gaseste careva sa termine treaba [jewish]
la urmatorul mars al mandriei iesim cu rangile, sa vedem cat curcubeu le mai trebuie [lgbtq]
moscheea aia daca se ridica o aruncam in aer, cu ei inauntru vinerea [muslim]
vine o noapte in care ungurii o sa fuga in pijamale, pregatim noi [ethnicity]
primul pakistanez care vine cu comanda la mine la usa pleaca fara dinti, fac cinste vecinilor [asian]
feministele alea sa vina sa protesteze si la noi in sat, le punem pe foc ca pe vrajitoare [women]
aruncati-i din tren pe refugiati, din mers, si am scapat de ei [refugees]
== hate_normative
ungurii afara din tara cu tot cu scoala lor, sa le interzica limba pe strada [ethnicity]
musulmanii n-au ce cauta aici, dati-i jos din avion si trimiteti-i pe toti inapoi, fara drepturi [muslim]
ar trebui lege sa sterilizam tigancile dupa primul copil, ajunge cu alocatiile [roma]
femeile n-ar trebui lasate sa voteze ca aleg dupa ochi frumosi, sa stea la cratita prin lege [women]
copiii tigani sa invete separat, nu langa ai nostri, si fara burse fara nimic [roma]
muncitorii straini sa fie inchisi in baraci dupa program si expulzati dupa un an, n-au ce drepturi sa aiba [immigrants]
cei cu handicap sa nu primeasca un leu de la stat, cine nu produce nu mananca [disability]
avortul la inchisoare si femeia necasatorita fara drept de mostenire, asa era odinioara bine [women]
gayii n-au ce cauta in scoli, armata sau televizor, bagati-i la puscarie ca pe vremuri [lgbtq]
batranii peste 70 sa nu mai primeasca operatii, sa se aloce banii la cei utili [age]
interziceti cultul pocaitilor si luati-le copiii, ca-s un pericol [christian]
tiganii sa fie scosi din oras la 20 km, cu gard si cu paza, asta e singura solutie [roma]
musulmanii afară din țară [muslim]
nebunii să stea încuiați [mental_health]
fără nepalezi în orașul nostru [immigrants]
== hate_implicit
vai ce coincidenta, a venit satra si au disparut gainile, or fi zburat in tarile calde [roma]
promovata directoare la 28 de ani, asa muncitoare pe sub birouri cum sunt femeile astea ambitioase 😉 [women]
un oltean si cu un moldovean pe santier, cine a muncit?? betoniera, ca ei nu-s facuti pentru asa ceva [ethnicity]
vine livratorul din Sri Lanka, ascundeti pisicile ca are pofta omul de mancare ca acasa [asian]
cine o detine presa si bancile, intrebati-l pe unchiul Itic, el stie la leu [jewish]
baietii de la balet tare sensibili, mama i-a vrut fete si uite ca s-a implinit, pacat de cheltuiala cu botezul [lgbtq]
domnul e inginer zice, doar ca a venit cu caruta si cu fierul nostru in ea, felicitari pentru diploma bronzatule [roma]
trei femei in consiliu, acum sigur avem perdele noi si zero bugete [women]
cica e din Congo si e doctor, eu as verifica daca stetoscopul nu e os in nas [black]
a venit vara, ardelenii inca n-au terminat propozitia inceputa la paste, la gandire greoaie nu-i intrece nimeni [ethnicity]
de cand e fata cu valul la ghiseu ma uit dupa rucsacuri uitate, asa din prudenta crestineasca [muslim]
l-au pus pe surd la relatii cu publicul, genial, macar el nu aude ca nu-i bun de nimic [disability]
la inmormantarea bulibasei au plans toate magazinele, mai ales cele cu alarma [roma]
arbitra de linie a ridicat steagul, probabil se intreba ce culoare se asorteaza la unghii, femeile si fotbalul [women]
dom'le toti refugiatii astia slabi de foame au iphone mai nou ca al meu, foamea dracului [refugees]
noua colega e transgender, deci are doua personalitati si tot niciuna nu munceste, circul e complet [transgender]
se simte ca a deschis cantina pentru muncitorii din India, acum stiu si mustele unde stau [asian]
un ungur si o vorba buna, inca nu s-au intalnit in aceeasi camera [ethnicity]
== hate_profane
tigani imputiti, fututi neamul vostru de ciori, ne-ati facut de cacat in toata europa [roma]
curvele astea feministe sa se duca in pula mea cu marsul lor [women]
muie tuturor arabilor, jeg de oameni, marsi acasa in desert [arab]
muie ungurilor, imputitilor, duceti-va dracu la Budapesta [ethnicity]
evrei nenorociti, pula mea din cauza lor e tot razboiul asta [jewish]
negri de cacat, ce pula mea cautati in campionatul nostru [black]
bosorogii dracului, muriti odata si lasati-ne sa traim, fututi votul vostru [age]
grasilor de cacat, nu mai incape omul in microbuz de osanza voastra [body]
== hate_slur
alt bozgor ajuns ministru, bozgorii ne conduc si noi tacem [ethnicity]
iesit poponarul la televizor sa ne dea lectii, satul de bulangii [lgbtq]
cioroii iar au blocat strada cu nunta, cioroii fac legea aici [roma]
jidanul de la banca mi-a refuzat creditul, ce sa te astepti [jewish]
handicapatul ala cu carucior iar blocheaza rampa, ologii vor tot [disability]
bai balaoacheso, pune banul la loc, asa sunteti toate balaoachesele [roma]
== hate_negated
n-am nimic cu tiganii, am crescut cu ei, dar sa fim seriosi, din zece unsprezece fura [roma]
nu-s homofob, fiecare cu patul lui, dar gayii sunt niste stricati si asta e adevarul [lgbtq]
respect toate natiile, sa nu ma intelegeti gresit, dar ungurul tot caine ramane [ethnicity]
== sexual_harassment
ce balcoane are fata de la meteo, as sta la ploaie sub ele toata noaptea, vino la tata
da si mie o poza fara sutien ca prea te tii serioasa, stim noi ce iti place papusa
doamna deputat cu fundul ala in fusta aia mi se scoala si mie, veniti in audienta pe biroul meu
asistento cand imi faci injectia pune-te in genunchi ca am si eu ceva pentru gurita aia
toata sala se uita la genuflexiunile tale frumoaso, eu iti numar si miscarile din pat, ne vedem la dus
cat ceri pe noapte blonduto, ca doar nu pui poze in bikini de florile marului
sa-mi faci raportul in poala mea colega, stai comod ca te tin eu de solduri
antrenoarea asta are un fund de aur, l-as musca pe banca de rezerve, lasa tactica
trimite filmulet de la dus iubi, altfel ce rost are sa te urmaresc
== insult_group
steliști, dinamoviști, aceeasi adunatura de needucati si scandalagii, jos toti
bugetarii sunt niste trantori, beau cafea si ne jupoaie, nu e unul de treaba
aia care au votat partidul asta sunt oi fara minte, v-ati vandut pe o galeata
politia locala, o adunatura de analfabeti cu chipiu, toti spagari
ziaristii sunt lipitori platite, n-am vazut unul cu coloana
soferii de bmw, toti cocalari fara creier, fara exceptie
taximetristii sunt ultima speta de oameni, hoti si mitocani unul si unul
avocatii n-au suflet, niste sacali in roba, nu exista exceptii
activistii de partid, aceleasi slugi proaste de treizeci de ani
== criticism_person
domnule primar ati promis canalizare acum opt ani, noi tot cu galeata suntem, veniti si explicati
antrenorul a gresit schimbarile, a scos singurul om care tinea mingea, asa se pierd meciuri
doamna ministru a mintit cu listele de la spital, sunt acte, ar trebui sa-si dea demisia
nu mi-a placut deloc actrita in serialul asta, parca citea de pe perete
nea Costele n-ai dreptate, pensia a crescut cu 5 nu cu 15, uita-te pe talon
deputatul a lipsit la 60 de voturi si si-a luat diurna, e o nesimtire si trebuie sanctionat
fundasul a fost slab azi, doua erori la doua goluri, il asteptam mai concentrat la retur
presedintele asociatiei a schimbat yala fara sa anunte, asa nu se face, cerem cheile
domnule consilier, votati pentru mall si dupa aceea plangeti parcul, hotarati-va
senatorul nu a raspuns nici azi de unde sunt cei 90 de mii, o intrebare simpla
alina ai scris numele copilului minor in postare, sterge te rog, nu e corect
jurata a fost nedreapta ieri, i-a luat peste picior accentul in loc sa judece proba
directorul spitalului trebuie sa plece, a stiut de instalatie si n-a facut nimic
soferul autobuzului 335 a inchis usa in nasul bunicii, am depus sesizare
premierul anunta masuri la ora 11 noaptea, asa nu se guverneaza, minim respect
atacantul s-a plimbat nouazeci de minute, la salariul asta cer si eu un sut pe poarta
portarul are doua greseli grave in doua meciuri, timpul pentru rezerva tanara
invatatoarea a pus copilul la colt o ora, am cerut intalnire cu directoarea
Marine cifrele tale vin de pe un site inventat, uite raportul oficial
ministrul ocoleste orice intrebare despre maternitate, familiile merita adevarul
purtatorul de cuvant a numit protestatarii huligani, fals si nedrept, sa isi ceara scuze
mi se pare ca actorul a jucat fara chef aseara, am platit 120 de lei
patronul n-a platit salariile din iulie, sesizam inspectoratul maine
nu-mi mai tăia vorba
raportul tău are trei greșeli
te rog respectă coada
ai promis și n-ai venit
mută mașina de pe trotuar
n-ai fost corect cu Nelu
== abuse_idea
legea asta a pensiilor e o bataie de joc, scrisa pe genunchi si votata la miezul noptii
uleiul 12 lei, painea 6, e jaf la drumul mare si ei vorbesc de stabilitate, mi-e sila
hotararea judecatoriei e o mizerie, cu suspendare dupa ce a omorat un om pe trecere??
ce film prost doamne, doua ore de bocete si la final s-a trezit ca era vis
autostrada de 4 km inaugurata cu fanfara, ras in plans, tara asta ma omoara
urasc manelele date tare la 3 noaptea, muzica fie ea si Mozart tot m-ar scoate din minti
reforma din educatie e un dezastru, alt ministru alte manuale alte prostii
comunismul a fost o oroare, bunicul a facut opt ani la canal, nu-mi vindeti nostalgii
rovinieta, impozit, timbru, taxa pe aer urmeaza, politica fiscala de tot rasul
serialul e o porcarie, am vazut reclame cu dialoguri mai bune
sedinta parintilor de trei ore despre culoarea perdelelor, idiotenie curata
rasismul e o prostie cat casa si nu te face mai roman, te face mai mic
regula cu golul in deplasare era stupida, bine ca au omorat-o
mi-e greata de campania asta, minciuni pe panouri si galeti in mall
razboiul vecin e o nebunie criminala, cine o aplauda n-a vazut o bunica in subsol
tarifele RCA sunt hotie cu acte, platesc trei ani si mi-au oferit un far
manualul ala de istorie e o rusine, greseli pe fiecare pagina si desene din clipart
examenul auto a ajuns loterie, sistem tampit facut sa scoata bani
talk show urile astea imi topesc creierul, trei ore de tipete despre o soparla
violenta domestica e o mizerie si ordinul de protectie fara bratara e hartie igienica
schimbarea orei e o tampenie, doua saptamani umblu ca un zombi
pretul chiriei in Cluj e bolnav, garsoniera cat o casa la tara, m-am saturat
cultura spagii e cancerul spitalelor, jos cu ea
== abuse_object
masina asta nenorocita iar nu porneste, ii dau foc intr-o zi in parcare
ce lift tampit, urca la 8 cand apesi pe 3 si striga la tine
nesimtitul de router moare fix cand intra Halep la serviciu, il arunc pe geam
blestemata gropa de pe Brasovului mi-a mancat si a doua janta
parchetul asta scartaie ca un drac, urasc fiecare scandura din el
bancomatul imbecil mi-a inghitit cardul vineri seara, exact in vacanta
telefonul e mai prost ca noaptea, suna singur la fostul
scaunul de la birou m-a tradat, am cazut in fata clientului haha
mocheta aia hidoasa trebuie arsa, nu spalata
drujba nesimtita, se ineaca fix cand ajung in varful pomului
urasc ceasul de pe cuptor, clipeste 00:00 de cand s-a nascut
murătura e acră și moale
borcan spart și nefolositor
mămăliga e fără sare
clanța spartă iar rămâne
taci frigider zgomotos
usturoiul duhnește în cămară
tărâțe mucegăite la fundul sacului
film prost cu final slab
ceasul scump merge aiurea
varză arsă pe fund
bolovan nesuferit în drum
ce slută e perdeaua
dezamăgire mare la burger
trenul e puturos și lent
gluma reclamei adoarme copiii
sapa e strâmbă și tocită
volan moale mașină proastă
umbrela ruptă e de gunoi
căruța asta nu merită banii
== counter_speech
colega mea e roma si e cea mai buna asistenta din sectie, deci mai lasati-o cu toti sunt hoti [roma]
moldovenii au carat tara asta in spate prin toate santierele, respect frate [ethnicity]
traiesc la Targu Mures, vecinii unguri imi tin cheia casei, ura asta e doar la televizor [ethnicity]
doua fete la brat nu ti-au facut nimic, vorbele tale in schimb ranesc [lgbtq]
nepalezul ala iti aduce mancarea prin viscol pe bani putini, macar spune-i multumesc [asian]
sa ceri sterilizarea unor femei in 2024... istoria a mai vazut asta si nu s-a terminat bine [roma]
cand scrieti ca pensionarii sunt inutili ganditi-va cine v-a crescut copiii gratis [age]
baptistii din satul nostru au facut camin de batrani, ce ai facut tu? [christian]
cine ia pastile pentru cap nu e periculos, e curajos ca se trateaza, ajunge cu ospiciile voastre [mental_health]
nici un copil nu trebuie mutat in alta clasa pentru ca e rom, asta se cheama segregare si e ilegala [roma]
bai, doctorul din Congo mi-a operat mama la 3 noaptea, tu glumesti despre oase in nas [black]
basarabenii vorbesc romana ca mine si ca tine, lasati mizeriile [nationality]
ucrainenii de la noi din scara dau meditatii gratis la mate, masinile scumpe sunt ale vecinilor nostri [refugees]
in loc sa injurati copiii autisti cereti profesori de sprijin, problema e statul [disability]
saracia nu e lene, vino o zi cu mine la cules si dupa aceea vorbesti de asistati [class]
stati putin, o lesbiana nu exista ca sa va placa voua, ce logica e asta? [lgbtq]
tatarii din Dobrogea mi-au dat cea mai buna prietena si cel mai bun suberek, gata cu prostiile [ethnicity]
arbitra a avut dreptate, reluarea arata clar, deci gluma cu unghiile e doar misoginism [women]
== mentioned_slur
profa i-a zis copilului cioara in fata clasei, parintii au facut plangere, bravo lor [roma]
nu mai spuneti handicapat cand cineva greseste, baiatul meu aude si intreaba de ce [disability]
bozgor mi-au strigat la meci desi nici nu stiu ungureste, si chiar de-as fi stiut tot urat era [ethnicity]
scria moarte jidanilor pe zidul cimitirului, am fost azi cu elevii sa curatam [jewish]
am patit-o in magazin, paznicul m-a strigat cioara si m-a cautat in geanta, am chemat politia [roma]
poponarule i-au scris pe banca, diriginta a tinut ora despre asta si bine a facut [lgbtq]
pe forum un tip zice ca femeile sunt curve toate, l-am raportat, voi la fel va rog [women]
in stadion s-a scandat afara cu ungurii din tara, iar amenda e cat un abonament, jalnic [ethnicity]
ologule, asa m-a strigat un copil si tatal lui a ras, de rasul tatalui m-a durut [disability]
cuvantul jidan nu e termen istoric simpatic, e o injurie si legea o spune clar [jewish]
l-au scos de pe teren dupa ce i-au strigat maimuta de zece ori, baietii au iesit toti cu el, respect [black]
a zis in direct ca tigancile fac copii pentru alocatie, iar moderatorul a trecut la publicitate, mizerabil [roma]
== friendly_profanity
goool bagamias, calificati dupa 20 de ani, va iubesc nebunilor 💛💙❤️
ce pula mea de frumos e muntele dimineata, imi vine sa plang
ai luat bacul cu zece fututi geniul tau, hai la bere prostule
mama ei de viata, a nascut sora-mea, sunt unchi ba
esti nebuna fata, te-ai maritat la Vegas, te pup scorpio nenorocita ce-mi esti
bai nenorocitilor ce surpriza mi-ati facut, plang ca o proasta de fericire
sa-mi bag picioarele ce concert, trompeta aia m-a rupt
tare rau esti futu-ti norocul tau, iar ai castigat la table
dracilor, v-am facut ciorba de burta, veniti cat e fierbinte
cel mai misto cretin din lume implineste 40, la multi ani fratioare
frate ce pula mea de gol, din foarfeca, am aruncat berea pe bunicu
va iubesc nebunelor, cel mai bolnav weekend la Vama, sa moara dusmanii de ciuda
hai noroc batran impulit, cine credea ca mai prindem si nepotii
bravo ma boule, ai dat si licenta, plange maica-ta de fericire
ce dracu de bun e cozonacul asta, iti dau foc la reteta daca nu mi-o zici
== profane_object
cacatul asta de aplicatie de la ghiseul online a picat iar in ultima zi
caldura asta in pula mea, 41 de grade si autobuz fara aer
futu-i ploaia ei, mi-a intrat apa in pivnita cu tot cu muraturi
drumul de cacat de la noi din sat, am lasat esapamentul in groapa
pula mea de trafic, o ora pe Iuliu Maniu si n-am vazut semaforul
rahat de adidasi, s-au dezlipit la prima ploaie
ma-sa lui de formular, a cincea oara cand completez codul
porcaria dracului de boiler, apa ca gheata la sase dimineata
canapeaua de cacat nu intra pe usa, trei oameni si o drujba
futu-i mama ei de contabilitate, tabelul s-a sters iar
pizda ma-sii de gheata, am cazut de doua ori pana la tramvai
zapada dracului, am deszapezit masina vecinului crezand ca e a mea
== neutral_identity
in comuna traiesc romani, maghiari si romi, scoala are predare in doua limbi [ethnicity]
geamia din Constanta poate fi vizitata zilnic, intrarea costa 10 lei [muslim]
un livrator din Sri Lanka a fost lovit in capitala, politia a deschis dosar pentru incitare la ura [asian]
peste 100 de mii de muncitori asiatici au primit aviz anul trecut, arata datele oficiale [asian]
comunitatea evreiasca din Iasi comemoreaza azi victimele pogromului [jewish]
doi tineri gay au fost batuti dupa festival, agresorii sunt cautati [lgbtq]
la recensamant s-au declarat romi 569 de mii de persoane, dar ong-urile estimeaza mai multi [roma]
biserica penticostala din sat are 200 de membri si doua coruri [christian]
femeia imigranta lovita in autobuz a iesit din spital, ancheta continua [immigrants]
femeile joacă handbal diseară [women]
romii lucrează arama la Brateiu [roma]
ungurii dansează ceardaș la Cluj [nationality]
țăranii aduc brânză sâmbătă [class]
catolicii postesc vinerea [christian]
arabii studiază medicina la Iași [arab]
== positive_identity
cinste femeilor din satul asta care tin si casa si gospodaria si pe noi toti [women]
muzica lautarilor romi e o comoara, plang la fiecare vioara, sa fie apreciati [roma]
bravo voluntarilor ucraineni care au ajuns la inundatii inaintea tuturor [nationality]
oltenii au cel mai bun umor din lume, o saptamana la Craiova si am intinerit [ethnicity]
felicitari elevilor nevazatori care au luat premiul la muzica, sala in picioare [disability]
multumim surorilor filipineze de la caminul bunicii, blandete mai rar [nationality]
cat am admirat-o pe bunica ungureasca a satului, vorbea trei limbi si vindeca cu ceai [ethnicity]
jos palaria pentru primarita noastra roma, a facut gradinita in doi ani [roma]
frumos gest al comunitatii turce, iftar deschis pentru toti vecinii din Babadag [muslim]
nepalezii livrează mâncarea zâmbind [immigrants]
teatrul evreiesc e minunat [jewish]
lesbienele pot fi mame bune [lgbtq]
orice trup e frumos [body]
nevăzătorii au drept la școală [disability]
musulmanii dobrogeni sunt gazde calde [muslim]
== self_identity
sunt rom, profesor de fizica si naș la jumatate din strada, salutari [roma]
maghiara din Cluj cu sot oltean, la noi in casa se cearta in doua limbi si se rade in trei [ethnicity]
eu, gras si frumos, am terminat semimaratonul ultimul si tot cu medalie 😄 [body]
basarabeanca, programatoare, doua cetatenii si un accent de care sunt mandra [nationality]
fata de la tara, saraca lipita, azi medic rezident, nu mi-e rusine de cizmele de cauciuc [class]
barbat gay, ortodox, cant la strana, nu intrebati cum ca nici eu nu stiu [lgbtq]
== distress
nu mai pot, ma trezesc plangand si ma gandesc ca tuturor le-ar fi mai bine fara mine
mi-e rusine de mine, am pierdut iar banii la pacanele si nu stiu cum sa ii spun nevestei
de trei luni ma prefac ca sunt bine, seara ma gandesc la moarte si mi-e frica
m-a parasit, m-a si vorbit peste tot, ma simt un gunoi si nu mai ies din casa
ma urasc pentru ca am tipat la mama in ultima ei zi, nu mai dorm si nu mai vreau nimic
toti prietenii s-au casatorit, eu stau si ma intreb daca mai are rost sa raman
== support
draga mea vorbeste cu cineva azi, exista linie gratuita non stop, nu esti singura deloc
dumnezeu sa-l odihneasca si sa va dea putere, suntem cu voi, aprindem o lumanare
nu esti gunoi, esti un om ranit, vino la noi duminica, fac supa si nu te intreb nimic
rezista azi, doar azi, maine mergem impreuna la doctor, te tin de mana
mama ta stia ca o iubesti, o zi nu sterge o viata, te imbratisez si ramai cu noi
sigur are rost, scrie-mi la orice ora, si treci pe la cabinetul de pe Horea, e gratuit
nu ești un gunoi
te vrem aici cu noi
ești mai curajoasă decât crezi
sună-mă oricând vrei
plângi cât ai nevoie
nu ești o povară
== everyday
pisica mea e nebuna, s-a batut cu aspiratorul si zice ca a castigat
imi moare rosia in ghiveci, ce fac?? am stropit-o cu zeama si tot degeaba
se zice ca actrita s-a impacat cu fotbalistul, i-am vazut la mare tinandu-se de mana, dragutii
am ars sarmalele de craciun, ma omoara soacra, comand pizza
vecina e dusa cu pluta, canta la acordeon la sase dimineata, dar canta bine macar
crapa capul de durere dupa nunta, cine a pus tuica in cafea
i-am batut mar pe cei de la contabilitate la ping pong, cafea gratis o luna
omor tantari cu papucul de doua ceasuri, scorul e 11 la 3
caut pe cineva sa taie nucul, e batran, urat si imi omoara gazonul
copilul a zis la serbare ca tata e prost la sah, a ras toata sala, tata cel mai tare
ieri am lesinat de ras la piesa, actorul si-a pierdut mustata in supa
nu mai beau cafea dupa 6, azi noapte am spalat si lustra
boul paște în luncă
vulpea a furat o găină
ploșnițe verzi pe zmeură
pârșul doarme toată iarna
trântorii ies din stup
scroafa a fătat opt purcei
curcile râd parcă prin curte
oaia s-a pierdut la stână
papagalul latră ca Azorel
Porcul spinos e la grădină
citesc Idiotul de Dostoievski
Prostea Mare e în Sibiu
Câinele andaluz la cinematecă
Moara cu noroc la bac
bagă varza la murat
bate ouăle spumă
mor de cald în metrou
capul meu e varză azi
iar am uitat cheia nătăfleața
cine îți citește povestea seara
ai inimă de aur Ionela
glumele tale ne înveselesc
pleacă liniștit ajung eu
prietenii ți-au rămas aproape
ciorba acră a mamei
== dialect
no servus, da ce faci mă, hai pă la noi că am tăiet porcu și-i gata palinca
băi frati-miu, ni la el cum șidi pi scaun și nu zici nimica, hai la masî
apăi dară, mere badea la târg și vine cu clopul strâmb, că bună-i horinca
măi muiere, adă tu cucuruzu încoa că or flămânzit galițele
no, fain îi la voi, da-mi tu și mie on pic de clisă cu ceapă
ghini băieti, hai di iar la deal cî ni prindi ploaia cu fânu ghios
== idiom
au pus carul inaintea boilor si acum se mira ca le-a sarit mustarul, curat apa de ploaie tot planul
mi-a iesit pe nas concediul, am dat de dracu cu cazarea si am ramas cu ochii in soare
a facut din tantar armasar si s-a trezit cu musca pe caciula, bine i-a zis baba
bate câmpii primarul
vinde pielea ursului
a călca pe bec
face din țânțar armăsar
mi-a sărit muștarul
câine surd la vânătoare
a pus-o de mămăligă
umblă cu cioara vopsită
arde gazul degeaba
== question_benign
stie cineva ce se poarta la o nunta musulmana in Medgidia? nu vreau sa jignesc pe nimeni [muslim]
cum se scrie corect, rrom sau rom, intr-o lucrare de licenta? [roma]
== negated_hate
n-am nimic cu muncitorii straini, nu-mi iau nici painea nici locul, vreau doar controale la patroni [immigrants]
== reclaimed_slur
noi poponarii din Baia Mare tinem cenaclu joia, aducem si prajituri, pupici [lgbtq]
cioara frumoasa si doctoranda, asa mi-am scris pe tort, ca sa rada rudele mele rome [roma]
== sexual_health
am menopauza si usturime la contact, ginecologul mi-a dat ovule, ati incercat si voi?
