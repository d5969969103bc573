# language: nl
# Content notice: hateful sentences, so that a model can learn to recognise them
@groep = vrouwen[women] | homo's[lgbtq] | lesbo's[lgbtq] | transgenders[transgender] | zwarte mensen[black] | Aziaten[asian] | Marokkanen[arab] | Joden[jewish] | moslims[muslim] | christenen[christian] | Roma[roma] | buitenlanders[immigrants] | migranten[immigrants] | asielzoekers[refugees] | Turken[nationality] | Polen[nationality] | Surinamers[black] | gehandicapten[disability] | autisten[disability] | bejaarden[age] | daklozen[class] | dikke mensen[body]
@doel = moslims[muslim] | Joden[jewish] | asielzoekers[refugees] | homo's[lgbtq] | transgenders[transgender] | zigeuners[roma] | zwarten[black] | buitenlanders[immigrants] | Marokkanen[arab] | gehandicapten[disability] | Turken[nationality] | Chinezen[asian] | vrouwen[women]
@aardig = lhbti-jongeren[lgbtq] | moslimgezinnen[muslim] | Joodse buurtgenoten[jewish] | statushouders[refugees] | mensen in een rolstoel[disability] | alleenstaande moeders[women] | woonwagenbewoners[roma] | Surinaamse Nederlanders[black] | Indonesische ouderen[asian] | dove mensen[disability] | trans jongeren[transgender] | gepensioneerden[age] | dak- en thuislozen[class] | Poolse arbeidsmigranten[immigrants]
@ikben = homo[lgbtq] | lesbisch[lgbtq] | trans[transgender] | moslima[muslim] | Joods[jewish] | zwart[black] | half Chinees[asian] | blind[disability] | autistisch[disability] | bipolair[mental_health] | non-binair[transgender] | Hindoestaans[hindu] | Marokkaans-Nederlands[arab] | gereformeerd[christian]
@slecht = walgelijk | achterlijk | lui | crimineel | onbetrouwbaar | minderwaardig | te dom om te poepen | een last voor iedereen | profiteurs | het laagste van het laagste | vies | uitschot
@dier = ratten | ongedierte | parasieten | kakkerlakken | sprinkhanen | een gezwel | beesten | een plaag | bloedzuigers | onkruid
@geweld = afgeschoten | opgehangen | doodgeslagen | vergast | verbrand | uitgeroeid | verzopen | tegen de muur gezet
@slur = kutmarokkaan[arab] | flikker[lgbtq] | neger[black] | kankerjood[jewish] | mongool[disability] | travo[transgender] | spleetoog[asian] | polak[nationality] | zigeuner[roma] | hoofddoekhoer[muslim] | hoer[women] | pot[lgbtq]
@dom = sukkel | domkop | halvegare | leugenaar | lafaard | huichelaar | mislukkeling | onbenul | aansteller | slappeling
@vies = klootzak | hufter | kutwijf | lul | teringlijer | kankerlijer | eikel | hoerenzoon | zak
@ding = printer | wekker | treinreis | afwasmachine | koffieautomaat | fietsband | tv-gids | film | app van de bank | kassa | lift | oven
@idee = het stikstofplan | dit belastingstelsel | de verkoop van het zwembad | het nieuwe verkeersplan | dat wetsvoorstel | het regeerakkoord | het scenario van die serie | de bezuiniging op de bibliotheek | het beleid van Moskou
@wie = mijn zus | onze keeper | de buurvrouw | een collega van de boekhouding | mijn opa | de juf van groep vijf | mijn beste vriend | de bakker | die wethouder
@stad = Utrecht | Gent | Rotterdam | Groningen | Antwerpen | Tilburg | Zwolle | Brugge | Almere | Leeuwarden
@hulp = 113 | je huisarts | een psycholoog | de Kindertelefoon | Tele-Onthaal | iemand die je vertrouwt
== hate_derogation
ik moet kotsen van {groep}, allemaal {slecht}
{groep} zijn {slecht}, daar verandert niemand iets aan
zet {groep} bij elkaar en je krijgt ellende, {slecht} zijn ze
wie zit er nou te wachten op {groep}? {slecht} volk
hoe langer ik naast {groep} woon, hoe zekerder ik het weet: {slecht}
met {groep} valt gewoon niet te praten, te {slecht}
mijn hekel aan {groep} wordt elke dag groter
== hate_dehumanise
{doel} zijn {dier}
het stikt hier van de {doel}, net {dier}
{dier}, zo noem ik {doel}
{doel} vermenigvuldigen zich als {dier}
je kunt {doel} geen mensen noemen, het zijn {dier}
bestrijdingsmiddel zou helpen tegen {doel}, die {dier}
== hate_threat
alle {doel} moeten worden {geweld}
van mij mogen {doel} vandaag nog worden {geweld}
we komen met benzine naar het centrum waar die {doel} zitten
de dag komt dat {doel} worden {geweld} en dan sta ik vooraan
elke straat vrij van {doel}, desnoods met geweren
ik hoop dat die boot vol {doel} zinkt
== hate_normative
{doel} horen niet in Nederland, oprotten
{doel} zouden geen stemrecht mogen hebben
laat {doel} nooit voor de klas staan
geen woning en geen uitkering meer voor {doel}
{doel} moeten niet kunnen trouwen of kinderen krijgen
zet alle {doel} morgen op het vliegtuig
als werkgever zou ik {doel} gewoon bij het vuilnis zetten
== hate_implicit
gek hè, altijd als er iets gejat is staan er {doel} in de buurt
in {stad} hoor je tegenwoordig geen Nederlands meer, reken maar uit hoe dat komt
je weet hoe {doel} zijn, meer zeg ik niet want dan krijg ik een ban
wie denk je dat de kranten en de banken in handen heeft, lees eens wat
die gaskamers, daar geloof ik dus geen bal van
ons volk wordt langzaam vervangen en Den Haag klapt ervoor
zij kreeg de baan natuurlijk omdat ze een rokje draagt
sinds er {doel} in de flat zitten doe ik 's avonds de deur op twee sloten
== hate_negated
{doel} zijn geen echte mensen
{doel} hebben nooit iets goeds gebracht
ik ken geen enkele fatsoenlijke vent onder de {doel}
{doel} verdienen geen hulp en geen rechten
niemand zal {doel} missen als ze weg zijn
je kunt {doel} nooit vertrouwen, nooit
== hate_slur
bek dicht, vuile {slur}
wat moet die {slur} hier in {stad}?
je bent gewoon een {slur}, accepteer het
typisch weer zo'n {slur}
ga van mijn tijdlijn af, {slur}
alweer zo'n {slur} die subsidie krijgt
== insult_person
wat ben jij een {dom} zeg
{wie} is een enorme {dom}
jij zou een discussie nog verliezen van een lantaarnpaal
met jouw hersens kun je nog geen ei koken, {dom}
ik heb zelden zo'n {dom} meegemaakt
hou toch op man, je maakt jezelf belachelijk
jij bent te lui om te denken en te trots om te zwijgen
zelfs je moeder schaamt zich voor die berichten van je
je bent lelijk vanbinnen en vanbuiten
echt iedereen lacht je uit, {dom}
== insult_profane
rot op, vieze {vies}
wat een {vies} ben jij
die {vies} van hiernaast zet zijn muziek weer keihard
krijg de tering, {vies}
hou je bek nou eens, {vies} dat je bent
jij bent de grootste {vies} van {stad}
je bent een zielige kut{dom}
== threat_person
ik weet waar je werkt, morgen sta ik daar
als ik je tegenkom in {stad} sla ik je tanden eruit
jij haalt de kerst niet, let op mijn woorden
nog één zo'n bericht en ik steek je fiets én je huis in de fik
we hebben je adres, slaap lekker
ik sloop je, en je broertje erbij
== incite_selfharm
spring gewoon, dan zijn wij van je af
doe de wereld een plezier en hang jezelf op
waarom leef je nog, {dom}? niemand huilt op jouw begrafenis
slik die hele strip pillen leeg, klaar
ga lekker op het spoor liggen
== sexual_harassment
lekkere tieten, stuur eens een foto zonder bh
ik neuk je helemaal kapot of je nou wilt of niet
wat vraag je voor een uurtje, schatje?
met zo'n kont vraag je er zelf om
stuur naaktfoto's of ik zet je oude op internet
== sexual_explicit
we vreeën de hele avond en vielen bezweet in slaap
ze trok zijn broek naar beneden en nam hem in haar mond
hij likte haar tot ze trillend klaarkwam
ik droomde dat je me langzaam uitkleedde en in me kwam
haar tepels werden hard onder zijn vingers
== neutral_identity
in {stad} koken {aardig} elke vrijdag samen
{wie} geeft taalles aan {aardig}
het rapport telt hoeveel {groep} in {stad} wonen
er is een nieuwe podcast over {aardig}
{groep} en anderen vierden samen Koningsdag
de huisartsenpraktijk zoekt vrijwilligers voor {aardig}
== positive_identity
wat fijn dat {aardig} een eigen plek krijgen in {stad}
{aardig} horen er gewoon bij
ik heb zoveel geleerd van {aardig} op het werk
petje af voor {aardig} die hun verhaal durven te vertellen
gelijke rechten voor {aardig}, punt
zonder {aardig} had onze club allang niet meer bestaan
== self_identity
ik ben {ikben} en woon al tien jaar in {stad}
gisteren durfde ik eindelijk te zeggen dat ik {ikben} ben
ja hoor, ik ben {ikben} en dol op schaatsen
{ikben} zijn en in {stad} opgroeien, ik schreef er een blog over
als iemand die {ikben} is vind ik dit een prachtig boek
trots dat ik {ikben} ben
== negated_hate
ik heb helemaal niets tegen {groep}
{groep} zijn niet {slecht}, dat is onzin
niemand mag beweren dat {groep} {slecht} zijn
we haten {doel} niet, we eten hier gewoon samen
het is niet waar dat {doel} overal de schuld van zijn
geen kwaad woord over {groep} in mijn huis
== counter_speech
wie roept dat {doel} {dier} zijn krijgt van mij een melding
op het bankje stond "{doel} oprotten", we hebben het weggepoetst
zeggen dat {groep} {slecht} zijn is gewoon discriminatie
het raadslid dat {doel} {dier} noemde moet opstappen
als jij schrijft dat {doel} dood moeten, gaat dat over mijn vrienden
"{groep} zijn {slecht}", dat soort praat pikken we hier niet
== mentioned_slur
een jongen op school noemde mijn zoon een {slur}, hij kwam huilend thuis
waar komt het woord "{slur}" eigenlijk vandaan?
de scheidsrechter legde de wedstrijd stil omdat het publiek "{slur}" riep
ik ben vanmiddag in de tram uitgescholden voor {slur}
in de oude strip staat nog het woord {slur}, de uitgever past het aan
== reclaimed_slur
wij flikkers nemen dit jaar de grootste boot, tot zaterdag lieverds
trotse pot zoekt trotse pot voor dansles
hey nicht van me, gefeliciteerd met je verjaardag, kus van je andere nicht
als kreupele mag ik die grap maken, en hij is goed
mijn potten en ik gaan kamperen op de Veluwe
== friendly_profanity
kut, ik ben mijn sleutels weer vergeten haha
godverdomme wat is dit lekker
jezus wat een klereweer maar wat hebben we gelachen
fuck yes, geslaagd voor mijn rijbewijs
wat een kutdag, eerst maar een biertje
gekke lul van me, tot morgen
== abuse_object
ik haat die {ding}, nooit doet hij het
wat een waardeloze {ding}
dit spel is echt bagger, zonde van mijn geld
de soep smaakte naar afwaswater, nooit meer
kutregen en kuttegenwind, elke ochtend weer
die update heeft mijn hele telefoon verpest, stom ding
== abuse_idea
{idee} is pure onzin
{idee} slaat werkelijk nergens op
wie {idee} bedacht heeft moet eens in de praktijk gaan kijken
homeopathie is kwakzalverij, sorry
ik vind {idee} dom en gevaarlijk
dat boek is het slechtste dat ik dit jaar las
== criticism_person
ik ben het niet met je eens, je bron klopt niet
{wie} had dit eerder moeten melden
de minister heeft de Kamer verkeerd ingelicht en moet opstappen
je redenering is zwak, lees het rapport nog eens
met alle respect, dit stuk van jou mist de helft
== sexual_health
de huisarts legt uit hoe een uitstrijkje gaat
een condoom beschermt ook tegen chlamydia
praat met je kind over toestemming en seks
pijn aan je penis of balzak? maak een afspraak bij de dokter
de verloskundige vertelde over borstvoeding en stuwing
de nieuwe wet maakt seks tegen iemands wil strafbaar
== distress
ik trek het niet meer, elke dag is te veel
ik haat mezelf zo erg dat ik niet in de spiegel durf
soms wil ik gewoon niet meer wakker worden
sinds mijn moeder dood is heeft niets nog zin
ik heb mezelf weer gesneden en niemand weet het
ze pesten me omdat ik {ikben} ben en ik kan niet meer
voel me zo waardeloos vandaag
== support
bel alsjeblieft {hulp}, je hoeft dit niet alleen te dragen
wat erg dat dit je is overkomen, ik luister
je bent niet waardeloos, ook al voelt het zo
misschien kun je er met {hulp} over praten
dikke knuffel, stap voor stap, morgen app ik je weer
het is niet jouw schuld wat hij heeft gedaan
== idiom
ik lachte me kapot bij die cabaretier
die examens zijn moordend dit jaar
{wie} vermoordt me als ik de taart vergeet
we hebben {stad} met 6-0 ingemaakt
even het proces killen en de server herstarten
ik schaamde me dood toen mijn broek scheurde
nu snijd je jezelf wel een beetje in de vingers met dat contract
== question_benign
mag je tijdens de ramadan wel water drinken?
hoe vraag je netjes naar iemands voornaamwoorden?
welke gebedshuizen zijn er eigenlijk in {stad}?
waarom vieren {groep} dat feest later in het jaar?
wat is het verschil tussen een asielzoeker en een statushouder?
== everyday
kun jij de hond even uitlaten, ik kook vandaag
ik haat spruitjes maar mijn vader maakt ze lekker
{wie} komt straks langs met appeltaart
die laatste baas in level acht heeft me vijf keer gedood
stom, ik heb de trein naar {stad} gemist
vanavond wedstrijd kijken bij jou?
de kat heeft een muis doodgebeten op het tapijt
heb je de was al opgehangen?
== dialect
amai, da's nogal een schoon weerke vandaag zeg
moi, most even kieken, 't is stervenskoud buten
ewa broer, die schoenen zijn ziek, waar heb je ze gescoord
ge zijt gij ook altijd te laat hè zotteke
houdoe en bedankt, tot morgen wor
wollah bro die toets was zo kapot makkelijk

# -- second part: wider vocabulary and minimal pairs --
@groep += feministen[women] | homoseksuelen[lgbtq] | biseksuelen[lgbtq] | trans vrouwen[transgender] | trans mannen[transgender] | non-binaire mensen[transgender] | Afrikanen[black] | Somaliërs[black] | Antillianen[black] | Chinezen[asian] | Indonesiërs[asian] | Molukkers[asian] | Arabieren[arab] | Syriërs[arab] | Palestijnen[arab] | Israëliërs[jewish] | moslima's[muslim] | hoofddoekdraagsters[muslim] | katholieken[christian] | zigeuners[roma] | woonwagenbewoners[roma] | allochtonen[immigrants] | immigranten[immigrants] | vluchtelingen[refugees] | Afghanen[nationality] | Oekraïners[refugees] | Roemenen[nationality] | Bulgaren[nationality] | Duitsers[nationality] | Walen[nationality] | Vlamingen[nationality] | Friezen[nationality] | Koerden[ethnicity] | rolstoelgebruikers[disability] | doven[disability] | blinden[disability] | mensen met Down[disability] | schizofrenen[mental_health] | depressieve mensen[mental_health] | ouderen[age] | bijstandstrekkers[class] | mannen[men]
@doel += lesbo's[lgbtq] | trans vrouwen[transgender] | Afrikanen[black] | Roma[roma] | vluchtelingen[refugees] | migranten[immigrants] | Polen[nationality] | Roemenen[nationality] | Syriërs[arab] | Palestijnen[arab] | Israëliërs[jewish] | daklozen[class] | Aziaten[asian] | Antillianen[black]
@een = een vrouw[women] | een feministe[women] | een homo[lgbtq] | een lesbienne[lgbtq] | een trans vrouw[transgender] | een zwarte man[black] | een Surinamer[black] | een Marokkaan[arab] | een Turk[nationality] | een Syriër[arab] | een Jood[jewish] | een moslim[muslim] | een vrouw met een hoofddoek[muslim] | een Chinees[asian] | een zigeuner[roma] | een Roma[roma] | een buitenlander[immigrants] | een vluchteling[refugees] | een asielzoeker[refugees] | een Pool[nationality] | een Roemeen[nationality] | een gehandicapte[disability] | een autist[disability] | iemand in een rolstoel[disability] | een schizofreen[mental_health] | een bejaarde[age] | een dikke vrouw[body] | een katholiek[christian]
@slur += kankerturk[nationality] | rifaap[arab] | rifjood[arab] | geitenneuker[muslim] | zandneger[arab] | roetmop[black] | kankerneger[black] | nikker[black] | aap[black] | spleetoog[asian] | loempia[asian] | rijstvreter[asian] | smous[jewish] | jodenkind[jewish] | poot[lgbtq] | nicht[lgbtq] | kankerhomo[lgbtq] | mietje[lgbtq] | flikkerlul[lgbtq] | vieze pot[lgbtq] | manwijf[transgender] | kampersvolk[roma] | debiel[disability] | mongooltje[disability] | spast[disability] | kreupele[disability] | slet[women] | kankerhoer[women] | kutwijf[women] | asieltoerist[refugees] | mof[nationality] | kaaskop[nationality] | kech[women] | tokkie[class]
@slurs = kutmarokkanen[arab] | flikkers[lgbtq] | negers[black] | kankerjoden[jewish] | mongolen[disability] | travo's[transgender] | spleetogen[asian] | polakken[nationality] | zigeuners[roma] | hoeren[women] | potten[lgbtq] | geitenneukers[muslim] | kankerturken[nationality] | rifapen[arab] | kankerhomo's[lgbtq] | nikkers[black] | gelukszoekers[refugees] | hoofddoekhoeren[muslim]
@dom += idioot | imbeciel | clown | loser | mafkees | sufferd | domoor | kneus | oen | druiloor | randdebiel | eikel zonder hersens | niksnut | profiteur | rat | slang | kwezel | blaaskaak | opschepper | lapzwans | watje | zeurpiet | pannenkoek | kwal | gluiperd | nietsnut | parasiet | dombo | stakker | kleuter
@domadj = dom | achterlijk | zielig | lui | lelijk | laf | walgelijk | waardeloos | nutteloos | belachelijk | irritant | vals | onbenullig | gestoord | bekrompen | triest | hersenloos
@vies += kutkop | lulhannes | godverdomde hufter | etterbak | hoerenjong | kankermongool | tyfushond | mongolenkop | kankerhond | reetkever | pisvlek | schijtluis | strontzak | flapdrol | teringwijf
@dreig = ik maak je af | ik breek je benen | ik sla je tanden eruit | ik schiet je neer | ik steek je neer | ik brand je huis plat | ik weet je te vinden | ik sla je het ziekenhuis in | ik snij je keel door | ik rij je dood | ik hak je in stukken | ik wurg je | ik trap je hoofd in | ik gooi een steen door je ruit | ik doe je wat aan | ik schop je kapot | ik verzuip je
@wanneer = vanavond | morgen na school | vrijdag | volgende keer | na het werk | op de parkeerplaats | als je het het minst verwacht | vannacht
@sterf = maak jezelf van kant | hang jezelf op | spring voor de trein | ga dood | spring van een flat | snij je polsen door | slik al je pillen | pleeg zelfmoord | schiet jezelf door je kop | verdwijn voorgoed | ga onder een vrachtwagen liggen | maak er een eind aan
@cliche = stelen alles wat los zit | leven van onze uitkeringen | willen zich niet aanpassen | hebben altijd een mes op zak | krijgen alles gratis | spelen altijd het slachtoffer | bezitten de media | kunnen niet autorijden | fokken als konijnen | liegen alsof het gedrukt staat | dringen overal voor | zitten aan kinderen | zijn te emotioneel om te leiden | zitten achter elke oorlog | ruiken naar knoflook | vervangen ons langzaam | zijn wel erg dol op geld
@goed = hartstikke aardig | hardwerkend | een aanwinst voor de buurt | moedig | grappig en slim | geweldige buren | behulpzaam | goud waard | gezellig | altijd welkom | dapper
@plek = ons land | Nederland | onze wijk | de school | Vlaanderen | het zwembad | Europa | onze straat | het ziekenhuis
@beroep = politici | bankiers | huisjesmelkers | makelaars | advocaten | journalisten | ambtenaren | scheidsrechters | influencers | lobbyisten | PVV'ers | GroenLinksers | D66'ers | VVD'ers | Ajacieden | Feyenoorders | wielrenners | antivaxers | veganisten | jagers | boa's | managers | consultants | telefonische verkopers
@beroepslecht = leugenaars | oplichters | parasieten | idioten | clowns | lafaards | hypocrieten | zakkenvullers | nietsnutten | het laagste soort | sukkels | domkoppen
@fout = dat is racisme | schaam je | zo praten we hier niet | gemeld | dat is mensonterend | wat een walgelijk vooroordeel | ik heb aangifte gedaan | niemand verdient dat | hou daarmee op
@pijn = ik wil niet meer leven | ik haat mezelf | ik kan niet stoppen met huilen | ik voel me waardeloos | ik ben iedereen tot last | ik wil verdwijnen | ik heb mezelf weer gesneden | ik denk elke dag aan de dood | niemand zou me missen | ik ben zo moe van alles
== hate_derogation
ik haat {groep}
ik veracht {groep}, en dat mag ik zeggen
{groep} zijn {slecht}
ik ben geen racist, maar {groep} zijn {slecht}
vroeger mocht ik {groep} wel. toen leerde ik er een paar kennen. ze zijn {slecht}
op mijn werk zitten ook {groep}. allemaal {slecht}, ik kan ze niet meer zien
naast mij woont nu {een}. fijn. die mensen zijn {slecht}
{een} als baas? die zijn toch allemaal {slecht}
volgens mij zijn {groep} {slecht}, punt
waarom zijn {groep} altijd {slecht}?
vinden jullie ook niet dat {groep} {slecht} zijn?
er is niets ergers dan {groep}
ik walg van {groep}
bah, {groep}
nul respect voor {groep}
ik ga niet naast {een} zitten
{groep} hebben {plek} verpest
wat verwacht je van {groep}? {slecht} zijn ze
== hate_dehumanise
{groep} zijn {dier}
{groep} zijn geen mensen, het zijn {dier}
{een} is nauwelijks een mens
behandel {doel} als {dier}
{plek} zit vol {dier}, ik bedoel {doel}
als ik {doel} zie denk ik aan {dier}
een hond heeft meer waarde dan {een}
== hate_threat
{doel} moeten worden {geweld}
{doel} verdienen de dood
ik hoop dat alle {doel} creperen
als ik {een} hier nog één keer zie vallen er doden
{wanneer} gaan we op {doel} jagen
de moskee brandt {wanneer}
een lucifer in het azc en klaar met die {doel}
ik zou {doel} met mijn blote handen wurgen
{doel} aan de galg
== hate_normative
{groep} eruit
{doel} weg uit {stad}
{plek} zonder {doel}, dat is mijn droom
{groep} zouden niet mogen stemmen
{groep} zouden niet mogen trouwen of kinderen krijgen
alle {doel} het land uit, zonder uitzondering
vrouwen horen achter het aanrecht [women]
ik verhuur niet aan {een}, dat is mijn recht
waarom laten we {groep} nog binnen?
geen cent voor {groep}
{een} in de politiek, dat moet verboden worden
steriliseer {groep}
{groep} moeten hun plek kennen en zwijgen
== hate_implicit
{groep} {cliche}
{groep} {cliche}, maar dat mag je niet zeggen
ik heb niks tegen ze, maar {groep} {cliche}
het zit in hun bloed, {groep} {cliche}
toevallig toch, {groep} {cliche}
ze hebben {een} aangenomen, tel de kassa maar na
voor {een} spreekt hij best goed Nederlands
hou je tas vast, daar komt {een}
hoe ze directeur werd? op haar knieën, zoals altijd
weer een steekpartij, en weer geen naam in de krant
zes miljoen, wie heeft dat geteld?
kijk eens naar de achternamen van de bankiers
jij bent anders, jij werkt tenminste, niet zoals andere {groep}
een man in een jurk blijft een man
onze ouderen eten brood met niks en {doel} zitten in hotels
vrouw achter het stuur, zeg maar niks meer
sinds er {doel} wonen doe ik mijn deur drie keer op slot
over twintig jaar zijn wij de gasten, dankzij {doel}
== hate_negated
{groep} zijn niet zoals wij
{groep} zullen nooit echte Nederlanders zijn
{groep} horen hier niet
niemand zit op {groep} te wachten
vertrouw nooit {een}
{groep} hebben nog nooit iets bijgedragen
er is niets goeds aan {groep}
een trans vrouw is geen vrouw, dat is een zieke vent [transgender]
ik heb niets tegen {groep}, zolang ik ze niet zie
niemand zou {groep} missen
{groep} verdienen geen rechten
dit is geen haat, {groep} zijn gewoon {slecht}
== hate_slur
{slur}
vieze {slur}
jij bent een {slur}
{wie} is een {slur}
hou je bek, {slur}
ga terug naar je eigen land, {slur}
ik haat {slurs}
{slurs} eruit
overal {slurs}
{slurs} zijn {dier}
een of andere {slur} pikte mijn plek in
alleen een {slur} zegt zoiets
typisch een {slur}
mijn baas is een {slur}
wat doet die {slur} hier
weer {slurs} op tv, ik zet hem uit
met {slurs} praat ik niet
doe niet zo {slur}
== hate_profane
kut{groep2}
fuck {groep}
{groep} kunnen de tering krijgen
{groep} kunnen mijn reet likken
ik ben die kut-{groep2} spuugzat
wat doen die klote {groep} hier godverdomme
krijg de kanker, {groep}
{groep} zijn een stel klootzakken
@groep2 = buitenlanders[immigrants] | moslims[muslim] | joden[jewish] | turken[nationality] | polen[nationality] | homo's[lgbtq] | zigeuners[roma] | negers[black] | vluchtelingen[refugees]
== insult_group
{beroep} zijn {beroepslecht}
alle {beroep} zijn {beroepslecht}
ik haat {beroep}
{beroep}? {beroepslecht}, stuk voor stuk
volgens mij zijn {beroep} {beroepslecht}
ik walg van {beroep}
waarom zijn {beroep} altijd zo {domadj}?
ik kan {beroep} niet uitstaan, het zijn {beroepslecht}
== insult_person
{dom}
jij {dom}
je bent {domadj}
je bent een {dom}
wat ben jij {domadj}
{wie} is een {dom}
wat een {dom}
hou je mond, {dom}
typisch een {dom}
ben je {domadj} of doe je alsof?
niemand mag jou, {dom}
niemand vroeg je iets, {dom}
je moeder schaamt zich dood, {dom}
je kunt niks, {dom}
leer eerst lezen, {dom}
mijn ex is een {dom}
mijn baas is een {dom} en {domadj}
nog nooit zo'n {dom} gezien
alleen een {dom} als jij schrijft zoiets
je eindigt alleen, {dom}
je hebt ze niet allemaal op een rijtje, {dom}
gefeliciteerd {dom}, weer verpest
die {dom} denkt dat hij een expert is
je bent net zo {domadj} als je eruitziet
== insult_profane
{vies}
vuile {vies}
{wie} is een {vies}
rot op
rot toch op, {dom}
krijg de tering
krijg de kanker, {dom}
hou je kankerbek
hou je bek, {vies}
mijn baas is een {vies}
wat een {vies}
wie vroeg jou wat, godverdomme, {dom}
lik mijn reet, {dom}
je lult alleen maar stront, {dom}
fuck you, {dom}
== threat_person
{dreig}
{dreig}, {dom}
{wanneer}: {dreig}
nog één woord en {dreig}
kom hier en {dreig}
trek je aangifte in of {dreig}
je bent dood
je gaat eraan, {wanneer}
we weten waar je woont
ik weet op welke school je kinderen zitten
pas maar op {wanneer}
we staan je op te wachten {wanneer}
je gaat dit met bloed betalen
ik hoop dat iemand je neersteekt
iemand zou jou een kogel moeten geven
jammer als er iets met je moeder gebeurt
je dagen zijn geteld
== incite_selfharm
{sterf}
{sterf}, {dom}
{sterf} alsjeblieft
doe ons een lol en {sterf}
waarom leef je nog? {sterf}
niemand houdt van je, {sterf}
je bent een last, {sterf}
de wereld is beter zonder jou, {sterf}
als ik jou was had ik mezelf allang opgehangen
niet janken, {sterf} gewoon
je bent niks waard, {sterf}
== sexual_harassment
laat je tieten zien
stuur een naaktfoto of ik zet alles online
wat een kont, kom in mijn bed
pijp me, schatje
doe je benen wijd
ik zou je neuken tot je huilt
met zo'n rokje vraag je erom
kom op schoot, liefje
hoeveel voor een nacht?
die heeft zich omhoog gepijpt
vrouwen zoals jij zijn maar voor één ding goed
== sexual_explicit
we hebben de hele nacht gevreeën
ik kwam twee keer klaar
ze kreunde terwijl ik haar likte
ik vind het heerlijk als hij in mij komt
naakt onder de douche, zijn handen overal
mijn man en ik kijken soms samen porno
== neutral_identity
naast mij woont nu {een}. hij werkt bij de post
op mijn werk zitten ook {groep}. we lunchen samen op vrijdag
{groep} en {groep} delen het zaaltje in {stad}
de film gaat over {een} uit {stad}
het artikel gaat over {groep}
{een} won gisteren de prijs van de stad {stad}
ik sprak met {een} in de trein
volgens het onderzoek worden {groep} ouder dan vroeger
hoeveel {groep} wonen er in {stad}?
== positive_identity
ik hou van {groep}
{groep} zijn {goed}
volgens mij zijn {groep} {goed}
vroeger kende ik geen {groep}. toen leerde ik er een paar kennen. ze zijn {goed}
mijn baas is {een} en ze is geweldig
welkom, {groep}
{groep} horen hier gewoon bij
gelijke rechten voor {groep}
wat zou {plek} zijn zonder {groep}?
respect voor {groep}
{groep} hebben {plek} mooier gemaakt
== self_identity
ik ben {een} en woon in {stad}
hoi, ik ben {ikben} en nieuw hier
ik ben {ikben} en daar ben ik trots op
ik ben {ikben} en ik haat maandagen
opgroeien als iemand die {ikben} is was niet makkelijk
mijn familie steunt me, en ja, ik ben {ikben}
== negated_hate
ik haat {groep} niet
{groep} zijn niet {slecht}
{groep} zijn geen {dier}
het is niet waar dat {groep} {slecht} zijn
ik heb nooit gevonden dat {groep} {slecht} zijn
nee, {groep} hebben nergens schuld aan
niemand mag {groep} uitschelden
ik heb niets tegen {groep}, het zijn mijn vrienden
ik dacht dat {groep} {slecht} waren. ik had het mis
je mag {groep} niet over één kam scheren
ik wil niet dat {groep} het land uit moeten
== counter_speech
"{groep} zijn {slecht}"? {fout}
hij riep "{groep} eruit", {fout}
ze noemden haar {slur}, {fout}
stop met zeggen dat {groep} {dier} zijn
mijn oom zegt dat {groep} {slecht} zijn, ik sprak hem tegen
iemand schreef "{sterf}" onder mijn foto, {fout}
"ik ben geen racist maar", en dan komt het racisme
wie de Holocaust ontkent beledigt de slachtoffers
ze kalkten "{doel} weg" op de muur en wij hebben het overgeschilderd
iemand {slur} noemen is geen grap, {fout}
{groep} haten lost jouw problemen niet op
== mentioned_slur
ik werd vandaag {slur} genoemd
hij kreeg rood omdat hij {slur} riep
het woord {slur} is beledigend
mijn zoon vroeg wat {slur} betekent
waarom is het woord {slur} kwetsend?
een klant noemde de caissière {slur}
getuigen hoorden het woord {slur}
er stond {slur} op mijn brievenbus
in de roman staat het woord {slur}
zeg niet {slur}
op school noemden ze ons {slurs}
== reclaimed_slur
flikker en trots, groetjes je oom
wij potten lopen voorop in de optocht
mijn lieve nichten, tot zaterdag op de Pride
gefeliciteerd bitch, hou van je
dik en gelukkig, geef mij die taart
wij kreupelen hebben het podium gerockt
== friendly_profanity
godverdomme wat mooi
kut, ik ben mijn sleutels vergeten
fuck, we hebben gewonnen
wat een kutgoed concert
shit, je bent zwanger? gefeliciteerd
klere wat lekker
je bent een held, verdomme
ik hou van je, gekke klootzak, fijne verjaardag
tering wat een doelpunt
we hebben ons kapot gelachen, wat een kloteweer maar wat een feest
== profane_object
kut{ding2}
de {ding} is kut
wat een kutweer
{idee} is bullshit
godverdomme, weer die {ding}
die klote {ding} doet het niet
wat een kutdag
fuck de {ding}
die kankerfiets is weer lek
@ding2 = printer | trein | wifi | telefoon | computer | weer | app
== abuse_object
de {ding} is {domadj}
ik haat de {ding}
de {ding} kan in de vuilnisbak
ik vermoord de {ding} nog eens
de {ding} zou verboden moeten worden
muggen zijn een plaag
spruitjes zijn walgelijk
== abuse_idea
{idee} is {domadj}
ik haat {idee}
racisme is vergif
nationalisme is een ziekte
weg met {idee}
dat regime is misdadig
het artikel is {domadj} geschreven
== criticism_person
je hebt ongelijk
dat is niet waar
{wie} heeft het mis
ik ben boos op je
schreeuw alsjeblieft niet tegen me
dat was oneerlijk van je
{wie} praat te veel en luistert te weinig
je hebt ons gisteren laten zitten
slechte keuze van de trainer
== sexual_health
is het normaal dat mijn penis jeukt?
gebruik altijd een condoom
de pil beschermt niet tegen chlamydia
mijn huisarts vertelde over de overgang
toestemming leer je op school
slachtoffers van verkrachting kunnen dag en nacht bellen
na de bevalling kan seks pijn doen
== distress
{pijn}
{pijn}. {pijn}
ik wil dood
ik wil mezelf wat aandoen en ben bang
ik ben zo'n idioot, {pijn}
iedereen zegt dat ik {domadj} ben en ik geloof het
iemand schreef "{sterf}", {pijn}
op school noemen ze me {slur}, {pijn}
hij zei dat hij me vermoordt als ik wegga
ik ben {ikben} en {pijn}
ik haat mijn lichaam
ik ben verkracht en durf het niemand te vertellen
== support
doe jezelf niets aan, bel {hulp}
blijf bij ons, alsjeblieft
je bent niet {domadj}, je bent uitgeput
je bent niemand tot last
luister niet naar wie je {slur} noemt
wat hij deed is strafbaar
ik wilde ook dood, vandaag lach ik weer
== idiom
ik sterf van de honger
ze heeft het podium afgebroken, wat een talent
deze taart is om te moorden
ik heb de eindbaas gedood
mijn moeder vermoordt me als ik te laat ben
we zijn ingemaakt, vijf nul
ik lach me dood
schiet maar, wat wil je weten
sla een spijker in de muur en hang hem op
== question_benign
waarom hebben sommige mensen iets tegen {groep}?
klopt het dat {groep} hier mogen stemmen?
is {slur} een scheldwoord?
wat is een net woord voor {slur}?
wat doe ik als iemand mijn vriendin {slur} noemt?
== everyday
je bent de beste
je ziet er moe uit
ik haat vroeg opstaan
ik heb een mes nodig voor de ui
man opgepakt na steekpartij in {stad}
de kat heeft een muis gedood
ratten in de kelder, wie bel ik?
de hond heeft teken

# -- zinnen zoals mensen ze schrijven: fora, chats, games, reacties, Nederland en Vlaanderen; afgebroken beginnen --
== friendly_profanity
godverdomme wat een goal!!!
je bent een held, lul, ik hou van je
kut zeg, ik zit gewoon te janken bij Boer zoekt Vrouw
Holy shit, ze heeft ja gezegd
Kanker lekker, die bitterballen
ouwe klootzak, veertig geworden en nog steeds geen rijbewijs, proost
verdomme wat is het mooi hier op Terschelling
tering wat een concert, mijn oren piepen nog
allez, godverdoemme, we hebben gewonnen in Roubaix
fuck yeah, geslaagd!!
Ik ben ook zo'n enorme kneus, heb ik verdorie twee uur bij de verkeerde gate gezeten, kut
Jezus kut, wat kun jij zingen man
potverdorie nog aan toe, nee gewoon: godsamme, wat ben ik trots op die kleine klootzakjes van groep 8
mijn beste vriendin, die gekke bitch, is vandaag moeder geworden
Krijg nou tieten, een tweeling
schijt aan alles, morgen vakantie
dat was verdomd knap ingehaald, Max, wat een baas
hoe de fuck heb ik 1v4 gewonnen met een mes en één hp
wat een kutweer en wat een topdag, doorweekt en gelukkig
amai, da was de max, verdomme, nog ene trakteren
lekker bezig, pik, drie weken nuchter, trots op je
bij de laatste penalty schreeuwde heel de kroeg godverdomme ja en mijn schoonvader
Aan mijn broer, die eigenwijze klootzak met zijn gouden hart, wil ik zeggen dat
== profane_object
kutprinter
de NS kan de tering krijgen met hun vervangende bussen
wie heeft die kutknop daar neergezet
stomme kankertrap, derde keer mijn teen gestoten
godver, weer geen wifi
wat een klerezooi in deze app
Die klotefiets heeft wéér een lekke band, en natuurlijk regent het
DigiD ligt eruit, fuck de aangifte
Verdomde muggen
pokkeweer, en ik heb net de ramen gelapt
servers zijn weer naar de kloten, dank je EA
da' klotebandwerk stopt zo dikwijls als 't regent
deze tyfuskast van de kringloop past dus niet door het kutgangetje, drie man, twee uur, en nu
== counter_speech
"rot op naar je eigen land", riep hij tegen een vrouw uit Zaandam die daar al veertig jaar woont. Ik heb hem uitgelachen en haar een koffie aangeboden
wie "homo" als scheldwoord gebruikt op mijn veld gaat douchen. Ook in de eerste minuut
Moderator, kan die reactie over "gelukszoekers verzuipen" weg?
nee, Joden hebben corona niet bedacht, ga eens lezen
mijn juf zei vroeger dat zigeuners kinderen stelen. Dat was een leugen en ik vertel het mijn klas precies zo
Zwarte kinderen huilen in december om wat jullie een grapje noemen
Stop met Marokkanen allemaal criminelen noemen, mijn collega's zijn dat ook niet
"Hamas, Hamas, Joden aan het gas" is geen voetballiedje maar aanzetten tot moord, en de club moet optreden
het OM vervolgt een man die asielzoekers "ongedierte" noemde
Ik was erbij toen ze die jongen in zijn rolstoel een mongool noemden. Ik heb niks gezegd. Daar schaam ik me elke dag voor
vrouwen horen niet in de keuken, oom Henk, en u ook niet, want u laat alles aanbranden
dat je grapjes maakt over transgenders betekent nog niet dat ze leuk zijn
zo praten we hier niet over {groep}
Wie {doel} met {dier} vergelijkt, heeft van de vorige eeuw niets geleerd
op de muur van de moskee stond een hakenkruis, tegen twaalven was het weg en stonden er bloemen
"da zijn allemaal profiteurs" zei de buurman, en ik heb gezegd dat zijn kleinzoon door zo'n profiteur geopereerd is
rapport: één op de drie moslima's met hoofddoek is op straat uitgescholden
Gemeld wegens discriminatie, net als je vorige drie tweets
denk even na voor je schrijft dat bejaarden maar dood moeten, het is iemands moeder
onze trainer heeft de spelers die oerwoudgeluiden maakten zelf van het veld gestuurd
ik word zo moe van mensen die Polen zuiplappen noemen terwijl ze hun asperges eten
De kerkenraad neemt afstand van de preek waarin homo's een gruwel werden genoemd
Toen mijn dochter vroeg waarom die meneer zei dat zij naar haar eigen land moest, heb ik
Aan iedereen die onder het filmpje van de Pride "vergassen" heeft getypt:
== negated_hate
vluchtelingen pikken geen huizen in, er is gewoon dertig jaar te weinig gebouwd
ik heb niks tegen Belgen, behalve hun rotondes
homo zijn is geen keuze en geen ziekte
niet alle boeren zijn tegen natuur hoor
mijn Turkse buren zijn niet asociaal, ze brengen soep als je ziek bent
wij haten geen mannen, wij willen 's avonds gewoon veilig fietsen
Joodse mensen bepalen niet wat er in de krant staat
nee, {groep} zijn niet {slecht} en dat wil ik hier ook niet horen
autisten hebben wél gevoel, vaak te veel
Het klopt niet dat mensen in de bijstand lui zijn, de meesten die ik help
== neutral_identity
het aantal asielaanvragen daalde vorig jaar, meldt het CBS
op 4 mei zijn we twee minuten stil, ook voor de vermoorde Roma en Sinti
De imam opende samen met de dominee de voedselbank
verdachten zijn volgens de politie twee Nederlanders en een Belg
eerste homohuwelijk ter wereld, Amsterdam, 1 april 2001
het verzetsmuseum toont brieven van Joodse onderduikers
Keti Koti valt dit jaar op dinsdag
de moskee in {stad} krijgt zonnepanelen
Marokkaanse Nederlanders van de tweede generatie verdienen gemiddeld meer dan hun ouders
mijn oma is Molukse en maakt de beste rendang van Assen
De helft van de daklozen in de opvang heeft werk
vrouwenelftal van PSV speelt zaterdag thuis
er komt een genderneutraal toilet naast de fietsenstalling
Vlaamse moslims vierden vrijdag het Suikerfeest
de oververtegenwoordiging in de cijfers is deels te verklaren door leeftijd en inkomen, aldus de criminoloog
rolstoelers kunnen via de zij-ingang naar binnen
in Antwerpen wonen zo'n twintigduizend Joden
Toen de eerste gastarbeiders in 1964 in de mijnstreek aankwamen, sliepen ze in
== positive_identity
Onze Syrische buurjongen repareert elke fiets in de straat, en vraagt er niks voor
wat een topwijven, de Oranje Leeuwinnen
zonder Poolse collega's stond de kas stil, wij zijn jullie veel dank verschuldigd
liefde is liefde, ook in Staphorst
chapeau voor de zorgkundigen met hoofddoek in ons woonzorgcentrum
mensen met Down horen overal bij en ze maken de beste koffie van de stad
trotse vader van een trans dochter hier
Dank aan de oma's van de Surinaamse kerk voor de roti, voor iedereen, elke week
fijn dat er weer een sjoel is in {stad}
De manier waarop de jongens van de moskee zijn komen helpen na de overstroming in Valkenburg
== self_identity
ik ben homo en boer, ja dat kan
moslima, ingenieur, Feyenoordfan, in willekeurige volgorde
Kampergezin, derde generatie, en altijd de deur open
geboren in Damascus, getogen in Drachten, ik praat Fries met een accent
ben sinds kort uit de kast op mijn 61e, iemand tips?
ik heb autisme dus ja ik wil de dienstregeling graag uitleggen
als dikke vrouw dans ik het hardst van iedereen
half Surinaams, half Zeeuws, honderd procent bolus
Transman, 28, zoekt zwemmaatje in Gent
wij zijn Joods en vieren ook Sinterklaas, vraag maar niks
mijn vrouw en ik kregen vanmorgen een dochter
doof geboren, dus schreeuwen helpt niet
== distress
ik wil niet meer
elke ochtend denk ik: wat als ik gewoon niet meer opsta
hij zegt dat ik een dik lelijk varken ben en ik geloof het inmiddels
Ben weer gaan snijden. niemand weet het
mijn vader slaat mijn moeder en ik zit boven met een koptelefoon op
ik ben zo'n mislukkeling, burn-out op mijn 26e
Ze noemen me "vieze homo" in de kleedkamer en de trainer lacht mee
sinds de toeslagenaffaire ben ik bang voor elke brief, ik slaap niet, ik huil alleen nog
ik walg van mezelf
soms sta ik op het perron en denk ik dat het zo rustig zou zijn
ik ben als kind misbruikt door iemand van de kerk en ik ruik die kaarsen nog
niemand zou het merken als ik er niet was
kzie het echt nie meer zitten, en thuis verstaan ze da nie
het gevoel dat iedereen beter af zou zijn zonder mij wordt elke dag
== support
bel 113 nu, ze luisteren echt, ook om vier uur 's nachts
je bent geen last, lieve schat
het is niet jouw schuld dat hij sloeg, nooit geweest
knuffel uit Gent, hou vol, meid
wie jou lelijk noemt moet naar de opticien
ga morgen naar de huisarts en neem dit berichtje mee
Ik had hetzelfde in 2018. Nu sta ik op de moestuin te mopperen over slakken
bij Tele-Onthaal, 106, kan je altijd terecht
je mag huilen bij mij op de bank, ik zet thee
Niemand heeft het recht om jou zo te behandelen, en als je wil ga ik mee naar
== idiom
mijn moeder vermoordt me als ik weer te laat ben
die oppas met haar papegaai, ik lach me een breuk
we werden compleet afgeslacht in de tweede helft, 6-1
hij schoot raak vanaf de stip
Dat examen heb ik flink de nek omgedraaid, oeps
ik breek mijn hoofd over dit kruiswoord
moord en brand schreeuwen om een flitspaal
de kogel is door de kerk, we gaan verhuizen
met spek schieten kan mijn opa goed
wie heeft mijn koffie gestolen, ik maak slachtoffers
de app crasht, kill het proces en start opnieuw
ik ga kapot van die kat met dat hoedje
zo'n killer baslijn heb ik jaren niet gehoord
Sla die eieren los en zet de oven op tachtig
ze heeft hem op Strava helemaal ingemaakt
Als je nog één keer mijn laatste stroopwafel pakt, dan
== everyday
heb jij de sleutel van de schuur
wat ben je toch een lieverd
hoe kom ik van ratten onder de vlonder af?
ik haat spruitjes, altijd al
de haan van hiernaast begint om vijf uur
je moet de vis goed doodslaan voor je hem schoonmaakt, zei opa
alcoholvrij bier, ik zou er bijna voor in staking gaan
bij de slag om Arnhem sneuvelden bijna tweeduizend Britten
mes, plank, ui, tranen, soep
De verdachte bekende de moord pas in aflevering acht
zaterdag stemmen we over de nieuwe naam van het zwembad
man dood na steekpartij in {stad}, politie zoekt getuigen
kreng van een kat, ligt weer op mijn toetsenbord
ga je mee naar de Vierdaagse of heb je nog blaren van vorig jaar
Ge zijt te laat, de frieten zijn op
de eikels liggen dik onder de boom dit jaar
nieuwe zak compost nodig
Dombo was als kind mijn lievelingsfilm
de baas van level 3 doodt me telkens met die zweep, iemand tips?
wie heeft er een lijk in de kast? ik bedoel letterlijk, het is voor Halloween
Er stond een man met een bijl in de tuin en ik dacht eerst dat
== abuse_object
die film was drie uur van mijn leven
wat een lelijk gebouw, net een mislukte wafel
Nooit meer met deze fietskoerier, eten koud, milkshake plat
stomme wekker, stomme maandag
mijn vaatwasser is een leugenaar, "schoon" zegt hij
de smaak is walgelijk, alsof je een natte hond likt
waardeloze telefoon en een nog waardelozere
== abuse_idea
het toeslagenstelsel is een ramp geweest, gooi het weg
De Zuiderzeelijn, het domste plan van de eeuw
complottheorieën over 5G zijn lariekoek
ik vind die wet harteloos en slecht geschreven
kolonialisme was roof, punt
dat nieuwe VAR-systeem maakt het voetbal kapot
Het voorstel om de bibliotheek te sluiten is zo kortzichtig dat
== criticism_person
mevrouw de minister, u heeft de Kamer verkeerd ingelicht
ik ben het niet met je eens, Joost, en dat mag
de wethouder draait eromheen, net als vorige week
Je had gewoon sorry kunnen zeggen
uw stuk rammelt, beste columnist, de cijfers uit 2019 zijn achterhaald
die scheids zat er vandaag drie keer naast
ge hebt beloofd te bellen en ge hebt het weer niet gedaan
Als burgemeester had u daar moeten staan, en in plaats daarvan
== question_benign
wanneer is het Offerfeest dit jaar?
mag ik een collega met een hoofddoek gewoon een hand geven?
wat is het verschil tussen transgender en non-binair
waarom zeggen mensen niet meer "zigeuner"?
hoeveel Joodse Nederlanders zijn er in Sobibor vermoord?
kunnen twee vrouwen allebei op de geboorteakte?
zijn blinden vaker muzikaal of is dat een mythe
Waarom komen asielzoekers uit veilige landen eigenlijk in dezelfde
== sexual_health
jeuk aan je vagina? vaak een schimmel, ga even langs de huisarts
een spiraaltje zetten, deed dat bij jullie pijn?
Testosteron kan je libido verhogen, bespreek het met je arts
soa-test is bij de GGD gratis onder de 25
nee zeggen mag altijd, ook halverwege
de prostaat zit onder de blaas en wordt groter met de jaren
Bij verkrachting heb je zes maanden recht op sporenonderzoek zonder aangifte, bel het Centrum
== dialect
ewa broer, alles goed? kom je straks voetballen wollah
't is wa, zeg, ge moet dieje frituur ne keer proberen
moi, kom d'r in, de koffie is broen
ik zweer je bro die shoarma was echt ziek
hedde gij mijn velo gezien
Da's toch nie normaal hoe schoon da ge zingt, ons Lien
fakka niffo, we gaan zo naar osso
wat skeelt er aan, menneke, zijt ge gevallen
hee lieverd ut is weer gedaan met die herrie op ut plein, mooi man
== mentioned_slur
"kutmarokkaan" stond op zijn sollicitatiebrief gekrabbeld toen hij hem terugkreeg
waarom staat er "neger" in het oude woordenboek en "verouderd, beledigend" in het nieuwe?
Hij kreeg een stadionverbod nadat hij de keeper "kankerjood" had genoemd
mijn zoontje vroeg wat een flikker is, dat had hij op het plein gehoord
ze zijn me "mongool" blijven noemen tot de brugklas
een klant noemde onze stagiaire "hoofddoekhoer", hij komt er niet meer in
"spleetoog" riepen ze, en dan dat liedje, elk verjaardagsfeest opnieuw, ik ben nu 30 en zet de radio uit
"makak" was tot diep in de jaren negentig een gewoon woord in sommige Vlaamse cafés
in het dagboek schrijft ze over de dag dat iemand "vuile jood" riep, en hoe haar
== reclaimed_slur
wij potten gaan kamperen, neem allemaal je eigen haring mee, haha
trotse nicht, 67, nog steeds de beste conga van Nieuwegein
mijn mocro's zijn geslaagd vandaag, allemaal
ik als kreupele parkeer lekker voor de deur
hoerenvakbond vergadert woensdag, sekswerk is werk, zusters
flikkers en andere feestbeesten: zaterdag Milkshake
== insult_person
wat ben jij toch een zielig ventje
domme doos
je bent zo lelijk dat de spiegel verhuist
ga lekker met je lego spelen, sukkel
hij kan nog geen emmer water leegkrijgen als de instructie erop staat
Gefeliciteerd Wim, weer een reactie zonder één gedachte erin
onnozelaar
gij zijt echt te stom om te helpen donderen
niemand vindt jou aardig, ook je vrienden niet, vraag het maar
die vrouw liegt dat ze barst en ze weet het zelf ook
loser, uninstall
waardeloze keeper, mijn oma in haar scootmobiel pakt die bal nog
Wethouder, u bent niet alleen onbekwaam, u bent ook nog trots erop
je ouders hadden beter een hond kunnen nemen
met jou praten is als praten tegen een muur, maar die muur heeft meer inhoud
jij eindigt alleen, met een kat die ook liever weg wil
trol
wat een slijmbal, die likt zich een weg naar boven
denk je nou echt dat iemand jouw gerijmel wil lezen? talentloos gedoe
je stinkt en je hebt geen vrienden
het is een laffe, achterbakse kerel en dat was hij op de lagere school al
Typisch Sandra: grote mond, klein verstand
zo dom als het achtereind van een varken
{wie} is een {dom} van de bovenste plank
jij moet niet mee gaan doen met grotemensengesprekken, {dom}
toen ik jou voor het eerst zag dacht ik: wat een arrogante, onbenullige
Mijn ex? Een leugenaar, een lapzwans en een
== insult_profane
rot toch een eind op, hufter
kankerlijer
hou je bek
de tering voor jou en je hele familie, klootzak
lul
jij bent echt een enorme klootzak hè
Godverdomde eikel, je reed me bijna van de fiets
trut, ga ergens anders zeiken
fuck jou en je hele kutclub
wat een hoerenjong, die scheids
sodemieter op met je kutadvies
stuk stront dat je bent
kutwijf achter de balie bij de gemeente, altijd die arrogante smoel
onnozele kloot, kende gij de voorrang van rechts nie
bakkes toe, vuile klootzak
dikke lul, drie bier, jij bent niks en je wordt niks
die vuile teef heeft mijn fiets verkocht
teringhond, je hebt mijn moeder laten huilen
je kan m'n reet likken
Kanker op man, bot, je bent letterlijk kut in dit spel
jij achterlijke mongoolse kutzak hebt wéér de deur open laten staan
als ik die schijnheilige klootzak nog één keer zie lachen om zijn eigen kutgrappen, dan
== insult_group
politici zijn zakkenvullers, allemaal
Ajacieden zijn verwende snotneuzen
Audi-rijders: bumperklevers zonder opvoeding
huisjesmelkers zijn bloedzuigers
de hele gemeenteraad van {stad} is een kleuterklas
influencers zijn lege hulzen met een ringlamp
ambtenaren slapen met hun ogen open, luie donders
wappies zijn gewoon te dom voor een bijsluiter
== hate_derogation
Marokkanen[arab] zijn tuig, van klein tot groot
ik griezel van die mannen in jurken[transgender], ziek volk is het
Joden[jewish] zijn gierig en geniepig, altijd geweest
moslims[muslim] zijn achterlijk en ze willen het zo houden
Vrouwen[women] zijn te dom om te rijden en te lui om te koken
Polen[nationality] zijn dronkenlappen
zigeuners[roma], vieze dieven zijn het, tot de baby's toe
homo's[lgbtq] vind ik smerig, klaar
Surinamers[black] zijn lui, dat zit er nou eenmaal in
asielzoekers[refugees] liegen alles bij elkaar en lachen ons uit
dakloze mensen[class] zijn vies en ze kiezen er zelf voor, walgelijk gespuis
Walen[nationality] zijn lui en leven van ons geld
Roemenen[nationality] aan de deur? oplichters, stuk voor stuk
mensen met een hoofddoek[muslim] geven mij de kriebels, lelijk en eng
gehandicapten[disability] zijn zielige hoopjes mens, ik kijk liever de andere kant op
die autisten[disability] op het werk zijn onuitstaanbaar en dom
Chinezen[asian] stinken en ze rochelen overal
bejaarden[age] zijn zeurende egoïsten die alleen maar geld kosten
feministen[women] zijn lelijke gefrustreerde wijven
gereformeerden[christian] zijn bekrompen huichelaars met te veel kinderen
Antillianen[black] zijn agressief en onbetrouwbaar, ik huur ze niet in
wat een walgelijk volk toch, die {groep}
De transgender[transgender] op mijn werk vind ik zo weerzinwekkend dat ik
Elke keer als ik die zwarte koppen[black] in de tram zie, denk ik: wat een lui en
== hate_dehumanise
Marokkanen[arab] zijn ratten, ze zitten overal en ze vreten alles
ze komen als sprinkhanen de grens over, die migranten[immigrants]
Joden[jewish] zijn de kanker van deze wereld
apen[black] zijn het, gooi er een banaan naar
transgenders[transgender] zijn monsters, geen mensen
mongooltjes[disability] zijn kasplantjes die je vroeger gewoon niet hield
de islam-mens[muslim] is een virus en Europa heeft koorts
zigeuners[roma] zijn luizen in de pels van een net dorp
== hate_threat
alle moskeeën[muslim] plat, met inhoud
als dat azc[refugees] hier komt steken we het aan, met de deuren dicht
Joden[jewish] aan het gas
homo's[lgbtq] moeten van het dak
ik sla elke Marokkaan[arab] die ik vanavond tegenkom het ziekenhuis in
schiet die bootjes[refugees] lek
vrouwen[women] zoals zij moeten met de haren over straat gesleept en doodgeslagen worden
die woonwagens[roma] branden vannacht als een fakkel
op de volgende Pride[lgbtq] rijden we met een vrachtwagen over
== hate_normative
grenzen dicht en alle moslims[muslim] het land uit
vrouwen[women] horen thuis bij de kinderen, niet in de Tweede Kamer
Minder Marokkanen[arab], regel dat eens
geen homo's[lgbtq] voor de klas
wie geen Nederlands bloed heeft[immigrants] mag van mij niet stemmen
hoofddoek[muslim] af of wegwezen
Eigen volk eerst, de rest[immigrants] op de boot
transgenders[transgender] moeten uit alle vrouwensporten en uit alle kleedkamers, levenslang
sluit de synagogen[jewish]
asielzoekers[refugees] verdienen geen dak, zet een tent in de Noordzee
mensen met een beperking[disability] zouden geen kinderen mogen krijgen
haal die woonwagenkampen[roma] leeg en plaats de kinderen uit huis
zwarten[black] moeten niet in mijn flat komen wonen, dat heb ik de makelaar ook gezegd
Laten we eens beginnen met een wet die {doel} verbiedt om
== hate_implicit
wat spreek jij goed Nederlands zeg, voor een Somalische[black]
raad eens hoe de dader heet, begint met een M[arab]
Ik vind het prima hoor, twee mannen[lgbtq], als ik het maar niet hoef te zien
zet de fiets maar binnen, er staan weer caravans[roma] bij de vijver
cultuurverrijkers[immigrants] weer bezig geweest op het plein, zie ik
de dokter was een vrouw[women], dus ik heb voor de zekerheid nog een tweede mening gevraagd
de Amsterdamse grachtengordel en haar vrienden met de keppeltjes[jewish] beslissen dat wel voor ons
Een statushouder[refugees] krijgt een huis, mijn dochter staat elf jaar ingeschreven, maar nee hoor, niks aan de hand
voor een allochtoon[immigrants] werkt hij best hard
zes miljoen, in zo'n korte tijd, reken het maar eens na[jewish]
bij ons in Borgerhout[arab] kunt ge uw auto beter niet op straat zetten, ge weet wel waarom
Ze is zeker een excuustruus[women]
wie heeft de collectebus? o, Ahmed[arab], laat mij maar even natellen
vroeger noemden we dat gewoon een vent in een jurk[transgender] en lachten we erom
burn-out[mental_health], in mijn tijd heette dat lui
Chinezen[asian], ja, rekenen kunnen ze, maar een eigen idee hebben ho maar
de omvolking[immigrants] is in {stad} al klaar, ga maar eens kijken op de markt
die in het rolstoeltje[disability] krijgt natuurlijk weer voorrang, lekker makkelijk
polen[nationality] in de straat? tel dan je koperen regenpijpen
Ik heb Surinaamse vrienden[black], dus ik mag het zeggen: op tijd komen zit er gewoon niet
Sinds het azc[refugees] open is, laat ik mijn dochters 's avonds niet meer
== hate_negated
een moslim[muslim] is nooit een echte Nederlander
vrouwen[women] hebben niks in de politiek te zoeken, ze hebben er nog nooit iets gepresteerd
vluchtelingen[refugees] hebben geen recht op ons medelijden
Joden[jewish] zijn niet van hier en zullen het nooit worden
er bestaat geen eerlijke zigeuner[roma]
transvrouwen[transgender] zijn geen vrouwen maar gekken
Afrika[black] heeft nooit iets uitgevonden
Niemand zou ook maar één traan laten om die {doel}, want zij
== hate_slur
vuile homo[lgbtq]
kutmarokkaan[arab], terug naar je rif
kankerjood[jewish]
makakken[arab] op de Meir, ge kunt er niet meer normaal winkelen
mongool[disability], leer spelen
Zwartjoekels[black] in de Bijlmer, ja wat wil je
travo[transgender] met je baardgroei
kamper[roma] blijft kamper, dieventuig
die spleetogen[asian] spugen alles onder
geitenneukers[muslim] hebben weer gebeden op de parkeerplaats
zo'n hoofddoekhoer[muslim] achter de kassa, ik ga wel naar de Jumbo
Waarom moet die pot[lgbtq] altijd zo nodig
== hate_profane
kutbuitenlanders[immigrants]
rot allemaal op met jullie kutislam[muslim], achterlijke moslims
die teringpolen[nationality] zuipen en schreeuwen de hele nacht, kankervolk
alle wijven[women] zijn hoeren, ook die van jou
Godverdomse joden[jewish], altijd het slachtoffer, altijd rijk
kankerhomo's[lgbtq], blijf met je poten van onze kinderen af
fuck die vluchtelingen[refugees], laat ze lekker verrekken in hun kutbootje
vuile klotezwarten[black], werk eens
die kutgehandicapten[disability] staan weer in de weg met hun klotekarretjes
kloterige {groep}, ik heb het gehad met dat schijtvolk
== threat_person
pas maar op als je straks naar buiten komt
ik breek allebei je benen
Nog één stuk over mij in de krant en je ligt in de vaart
ik weet u wonen, meneer de schepen
morgen ben je dood
je krijgt een kogel, geen brief
wallah ik maak je af na school
Doe aangifte en je auto is de eerste die brandt
als je mijn zus nog één keer belt kom ik met een honkbalknuppel naar
== incite_selfharm
pleeg gewoon zelfmoord man
er rijdt om kwart over een trein, ga ervoor
niemand wil jou, spring
Hang jezelf op, dat scheelt ons gezeur
ga dood, serieus, iedereen zal opgelucht zijn als jij
== sexual_harassment
lekkere kont, mag ik hem pakken
stuur een foto van je tieten of ik ontvolg je
wat kost je?
jij wil het ook, dat zie ik aan die trui
ik zou je zo over dat bureau heen neuken
Pijpen kan je zeker wel, met zo'n mond
doe niet zo preuts en leg je hand eens op mijn
== sexual_explicit
we hebben op het aanrecht geneukt en daarna afgewassen
hij kwam in me en ik beet in zijn schouder
ze beft me altijd wakker op zondag
mijn man vindt het heerlijk als ik bovenop zit en het tempo bepaal
zijn vingers, haar natte kut, het gekraak van dat oude bed
na dertig jaar huwelijk is de seks met jou nog steeds het beste, vooral met de deur op slot
Ze trok haar slipje uit, ging op zijn schoot zitten en liet hem langzaam

# -- langere berichten --
== friendly_profanity
na drie keer zakken, vierduizend euro en één scheiding heb ik eindelijk mijn rijbewijs, godverdomme, kom maar op met die rotondes, ik trakteer iedereen op appeltaart
we hebben vier uur in de kutregen staan wachten en toen speelden ze het hele eerste album van voor tot achter, ik heb staan janken als een kind, wat een klotemooie avond
Mijn opa van 86 stuurde vandaag zijn eerste emoji en het was die drol, met als tekst "kut hoe haal ik deze weg", ik ga dit printen en inlijsten
jullie zijn compleet gestoord, stelletje prachtige klootzakken, om met z'n allen die operatie van mijn hond te betalen, ik weet gewoon niet wat ik moet zeggen
ons ma heeft op haar zeventigste de Mont Ventoux opgereden en riep boven "godverdoemme, was da alles", mijn held
== counter_speech
In de wachtkamer riep een meneer dat buitenlanders de wachtlijsten vullen. De assistente zei heel rustig dat de dokter die hem zo ging helpen uit Kabul komt, en toen was het stil
Geachte raadsleden, in uw vergadering zei iemand dat woonwagenbewoners "nu eenmaal van stelen leven". De politiecijfers zeggen iets anders, en u had hem moeten onderbreken
mijn overgrootmoeder is in 1942 door een buurman aangegeven voor zeven gulden vijftig. Dus als jij schrijft dat Joden "wel weer een plekje kunnen krijgen in de trein", dan blijf ik niet beleefd
Onze jongens van onder de elf zijn uitgescholden voor apen door volwassen mannen met een vlag om. We zijn van het veld gegaan, en bij de bond ligt een brief van vier kantjes
ik heb mijn schoonvader gezegd dat hij met kerst welkom is maar dat zijn praatjes over homo's in de schuur blijven, want mijn dochter neemt haar vriendin mee
Wie denkt dat vrouwen met een hoofddoek dom of zielig zijn mag een dag meelopen met onze afdelingshoofd cardiologie, neem wel goede schoenen mee
Dat filmpje waarin iemand zegt dat gehandicapten "beter niet geboren hadden kunnen worden" heeft een miljoen views. Mijn broer heeft het ook gezien. Hij vroeg of wij dat ook vinden
een juf vertelde me dat er kinderen zijn die denken dat bruin vies is omdat ze dat thuis horen, en dat ze toen met de hele klas
== neutral_identity
Volgens het CBS heeft ruim een kwart van de inwoners een migratieachtergrond; de grootste groepen komen uit Turkije, Suriname, Marokko en, steeds vaker, uit Polen
In het oude gymnasium hangt een bord met de namen van de Joodse leerlingen die in 1941 van school moesten, en elk jaar leest de jongste brugklasser ze voor
De politie pakte na de vechtpartij vier mannen op, drie uit het dorp zelf en een uit Duitsland, en zoekt nog getuigen
sinds het azc in de oude kazerne zit, heeft de korfbalclub weer een tweede team en de kapper een stagiair uit Eritrea
Mijn buurman is homo, gereformeerd en duivenmelker, en alleen over die duiven heeft de straat ooit geklaagd
== distress
ik zit op het vwo, ik haal achten, iedereen denkt dat het goed gaat, en elke avond lig ik met een kussen op mijn gezicht te hopen dat ik morgen niet wakker word
mijn man noemt me voor de kinderen een domme koe, en gisteren zei de jongste het ook, met zijn lieve stemmetje, en ik ben in de badkamer op de grond gaan zitten
We zijn boeren, wij praten daar niet over, maar sinds de dieren geruimd zijn sta ik elke avond in de lege stal en denk ik dingen die me bang maken
al die berichten dat trans mensen ziek zijn, ik lees ze, ik kan niet stoppen met lezen, en ik begin te denken dat ik de wereld een plezier zou doen als ik
== support
Wat hij zegt over dat niemand anders je wil, dat zegt hij omdat hij bang is dat je weggaat. Je mag weggaan. Je mag zelfs nu weggaan, ik heb een logeerkamer
je hoeft vannacht niets te beslissen, alleen een glas water drinken en 113 bellen, en ik blijf hier zolang met je kletsen over voetbal of wat je maar wil
ik heb ook in die stal gestaan, Gerrit, en ik ben blij dat ik toen de telefoon heb gepakt, want nu heb ik een kleinzoon die op de trekker wil
== criticism_person
Meneer de wethouder, u beloofde in maart een zwembad, in mei een plan en in september een evaluatie, en de kinderen zwemmen nog altijd in de sloot
met alle respect voor de regisseur: de eerste helft is traag, de moordenaar is na tien minuten bekend en de hond speelt iedereen van het doek
ge moogt gerust vinden dat er te veel fietspaden zijn, maar uw cijfers kloppen niet, want die komen uit een studie over Los Angeles
== everyday
sta ik bij de Gamma met een bijl, touw, vuilniszakken en een schep, kijkt die jongen achter de kassa me aan, zeg ik: het is voor de coniferen, echt waar
De haas eerst een week laten hangen, dan villen, in stukken hakken en een nacht in de rode wijn met jeneverbes, zo deed mijn grootmoeder dat in Zeeland
Een 38-jarige man uit Heerlen is aangehouden op verdenking van doodslag op zijn broer; het slachtoffer overleed zondagnacht in het ziekenhuis
Poes vermist: dik, rood, luistert niet, haat de postbode en heeft vorige week de hond van de dominee een klap verkocht
vannacht in de game heb ik mijn eigen team opgeblazen met een granaat, daarna de gijzelaar doodgeschoten en toen per ongeluk gewonnen
== insult_person
Elke dag zit u hier te reageren, en in al die honderden berichten heb ik nog nooit iets gelezen dat op een gedachte leek, u bent een treurige man met een toetsenbord
mijn zwager is lui, gierig en dom, en dat zou nog te dragen zijn als hij niet ook de hele avond over zichzelf praatte
Wat een prestatie, voor de vierde keer laatste worden en dan nog je teamgenoten de schuld geven, je moet wel heel erg nutteloos zijn om zo te spelen
jij hebt geen vrienden, Petra, jij hebt mensen die te beleefd zijn om weg te lopen, en achter je rug lachen we ons slap om je pretenties en je
== insult_profane
met negentig langs een school rijden en dan je middelvinger opsteken naar een moeder met een kinderwagen, wat ben jij een ongelofelijke klootzak, ik hoop dat je rijbewijs verbrandt
die teringlijer van een huisbaas heeft in januari de verwarming afgesloten en stond nog te lachen op de trap ook, de vuile hufter
Hou nou eens vijf minuten je grote kutbek en laat mensen praten die er wél verstand van hebben, eikel
iedere kerstborrel dezelfde zatte lul die zijn poten niet thuis kan houden en de volgende dag doet of
== hate_derogation
ik werk al vijftien jaar in de kas en ik zeg het eerlijk, Polen[nationality] zijn vies, lui als je niet kijkt en ze stelen de gereedschapskist leeg
Onze nieuwe directeur is weer zo'n vrouw[women], en dus is het gezeur, geroddel en tranen bij elke beslissing, vrouwen zijn daar gewoon te zwak voor
je kan er een regenboog op plakken, maar twee mannen[lgbtq] in bed blijft smerig, en die lui zijn ziek in hun hoofd
De waarheid over Roma[roma] is dat ze liegen en stelen van de wieg tot het graf, en elke burgemeester die ze ooit op zijn veld had staan weet
== hate_dehumanise
ga maar eens kijken in Ter Apel hoe ze daar over elkaar kruipen[refugees], net maden in een kliko, en dan moeten wij dat mensen noemen
een Jood[jewish] zit in een volk zoals houtworm in een balk, je hoort hem niet en op een dag stort het huis in
== hate_threat
als die bus met asielzoekers[refugees] maandag hier aankomt staan we met vijftig man klaar, met benzine en knuppels, en niemand stapt levend uit
er komt een dag dat we de moskeeën[muslim] op slot doen terwijl ze zitten te bidden, en dan gooi ik zelf de eerste fakkel
== hate_normative
een normaal land sluit alle moskeeën[muslim], stuurt de imams naar huis en pakt het paspoort af van iedereen die daarover klaagt
Ik vind niet dat mijn kleinzoon in de klas moet zitten met kinderen die niet eens een potlood kunnen vasthouden[disability], zet die bij elkaar in een tehuis
we moeten als verhuurders gewoon afspreken dat we niets meer verhuren aan Marokkanen[arab], Polen[nationality] of dat soort volk, dan lost
== hate_implicit
ik mag niet zeggen hoe de jongens eruitzagen die mijn oma van haar tas beroofden[arab], maar Jan-Willem heetten ze niet, laat ik het daarop houden
wonderlijk toch dat iemand zonder een woord Nederlands[refugees] na drie weken een nieuwere telefoon heeft dan ik na dertig jaar werken
De chirurg was een heel leuk meisje[women] om te zien, maar voor de operatie zelf heb ik toch maar gevraagd of de baas er even bij kwam staan
vroeger had je hier een bakker, een slager en een wolwinkel, en nu zes kappers en vier belwinkels[immigrants], en 's avonds staan ze daar maar wat
Nou ja, Surinaamse vrouwen[black] kunnen geweldig koken en dansen, maar op kantoor moet je ze wel een beetje achter de broek zitten
== hate_profane
voor die kutasielzoekers[refugees] is er altijd geld, tanden, telefoons, taxi's, en mijn moeder zit met haar kutpensioentje in de kou, luie profiteurs
het hele zwembad zit weer vol met die tyfus-Marokkanen[arab], schreeuwen, aan de meiden zitten en godverdomme alles onder de troep, uitzetten dat tuig
== threat_person
zeg maar tegen je advocaat dat ik weet waar je vrouw boodschappen doet en hoe laat de kleine uit zwemles komt, en denk dan nog eens na over die verklaring
u hebt mijn kinderen afgepakt, mevrouw van de jeugdzorg, en ik ga iets van u afpakken, u weet alleen nog niet wanneer
zondag ligt het geld er, anders komt mijn neef, en die praat niet zo veel, die heeft een hamer en
== sexual_harassment
ik zit al weken te fantaseren hoe ik je over dat kopieerapparaat duw, en morgen zijn we met z'n tweeën, dus trek iets makkelijks aan
== sexual_explicit
fles wijn open, en voor we het wisten lagen we naakt op het tapijt, zij bovenop, en het kon ons niets schelen dat de gordijnen open waren
== friendly_profanity
de Elfstedentocht op de racefiets uitgereden met windkracht acht tegen, ik kon in Bartlehiem alleen nog "kut, kut, kut" zeggen en een mevrouw met koek zei "zo is het jongen"
carnaval in Oeteldonk, ik ben mijn jas, mijn stem en waarschijnlijk mijn waardigheid kwijt, maar godverdomme wat heb ik gelachen met die ouwe zakken van de blaaskapel
== counter_speech
Bij de koffieautomaat zei iemand dat Polen allemaal zuipen. Toen zei Agnieszka, die hem al zes jaar leert hoe Excel werkt, dat ze dan graag een biertje van hem kreeg
Op de begraafplaats in Beek waren de Joodse stenen omgegooid. Er stond geen tekst bij, dat hoefde ook niet, en zaterdag zetten we ze met de hele buurt weer rechtop
in het Vlaams Parlement werd een collega "exotisch ding" genoemd, en ge moet niet komen zeggen dat dat een compliment was
== neutral_identity
In de Molukse kerk van Moordrecht werd zondag de laatste dienst gehouden met dominee Tahitu, en na afloop was er rijsttafel voor driehonderd mensen
aan de Gentse universiteit loopt een onderzoek naar de gezondheid van Roma-vrouwen, waarbij de vrouwen zelf de vragenlijsten hebben geschreven
== distress
De belastingdienst heeft ons fraudeurs genoemd, mijn man is vertrokken, de kinderen zijn uit huis geplaatst en ik werd vanmorgen wakker en was kwaad dat ik wakker werd
op kot in Leuven ken ik na drie maanden niemand, ik praat met mijn plant, en gisteren stond ik te lang op het balkon op de negende
== everyday
paling moet je eerst doodmaken in zout, dan stropen met een schuurpapiertje, en wie dat zielig vindt mag de frieten bakken
In de nacht van 1 februari 1953 verdronken 1836 mensen, en mijn oma zat veertien uur op een dak met een geit
wie heeft de bakfiets op de kop voor mijn deur gezet, ik ben niet boos, ik wil gewoon weten hoe je dat ding omhoog kreeg
== insult_person
Gij zijt nu al twaalf jaar schepen van Feesten en het enige feest dat ge ooit hebt georganiseerd was uw eigen verjaardag, een ijdele nul zijt ge
dertig jaar getrouwd geweest met een man die dacht dat luisteren betekende wachten tot hij weer mocht, een saaie, domme, zelfingenomen kwast
== insult_profane
Komt die gierige klootzak op ons pa zijn begrafenis vragen of hij de caravan mag hebben, rot toch op met uw scheve das, vieze vuile lul
== hate_derogation
in ons trapportaal wonen nu drie Eritrese gezinnen[black] en ik kan je vertellen, luier en onhygiënischer volk heb ik van mijn leven niet gezien
een vent die zich Chantal noemt[transgender] en op het damestoilet staat te poederen is een walgelijke aansteller, en dat zijn ze allemaal, die types
Walen[nationality], ik heb er twintig jaar mee gewerkt, te lomp om een taal te leren en te lui om er in hun eigen taal iets mee te doen
== hate_implicit
Onze school heet nog altijd Sint-Jozef, maar op de klasfoto[immigrants] zoekt ge ondertussen met een vergrootglas naar een Jozef
mijn nicht is echt een knappe meid, zonde dat ze lesbisch[lgbtq] geworden is, dat komt er nou van als de verkeerde jongen de eerste is
== hate_normative
Sluit alle islamitische scholen[muslim], verbied dat slachten en die oproep vanaf het dak, en wie daar moeite mee heeft krijgt een enkeltje en een broodje

# -- begonnen zinnen --
== everyday
Met de bijl in zijn hand keek opa naar de kerstboom en
Nadat de bom uit de oorlog was weggehaald mochten we weer naar huis, en daar
"Sukkel," lachte mijn broer, en hij sloeg zijn arm om
Toen ik het varken voor het eerst zag hangen bij de slager dacht ik aan
In het laatste level moet je eerst de wachter doden en daarna
Wat niemand je vertelt over een tweeling is dat
== neutral_identity
De imam van onze wijk, die vroeger bij de marine zat, heeft
Twee mannen, al dertig jaar getrouwd, begonnen in Oostende een
Toen de Surinaamse gezinnen in 1975 op Schiphol aankwamen, stonden daar
De zwarte keeper die in 1988 voor Excelsior speelde, vertelt in het boek hoe
== self_identity
Als Joodse bakker in Antwerpen weet ik precies wanneer
Ik ben transvrouw en brandweervrouw, en het eerste wat mijn ploeg zei was
== counter_speech
Aan de man die gisteren in lijn 2 tegen dat meisje met de hoofddoek schreeuwde:
Dat de commentator zei dat Aziatische speelsters "allemaal hetzelfde zijn" vind ik
== hate_derogation
Iedere keer als ik zo'n gesluierde vrouw[muslim] zie, word ik zo misselijk van dat achterlijke
Die homo's[lgbtq] van hiernaast, een walgelijk stel, hebben weer
Vrouwen[women] kunnen niet logisch denken, ze zijn te dom en te
Die Poolse familie[nationality], een dronken en diefachtig zootje, heeft nu
== hate_normative
Alle asielzoekers[refugees] moeten achter prikkeldraad, zonder geld en zonder
== hate_threat
De eerste transgender[transgender] die mijn dochter aanspreekt sla ik zo hard dat hij
== insult_person
Toen dat dikke varken binnenkwam begon iedereen te
Jij bent zo ontzettend dom dat zelfs
Onze leidinggevende, een ijdel onbenul dat nog geen
== insult_profane
Luister eens, vuile klootzak, als jij
En dan zegt die kankerlijer doodleuk dat ik
== threat_person
Als ik je alleen tegenkom breek ik eerst je neus en dan
== distress
Sinds mijn zoon niet meer leeft kan ik
Ik heb de brief voor mijn moeder al drie keer geschreven en
== support
Je hoeft vandaag maar één ding te doen, en dat is

# -- nog een handvol lastige onschuldige gevallen --
== friendly_profanity
kut wat lief
shit, sneeuw!
verdomd goeie soep, ma
fuck het, we gaan gewoon
jij geniale klootzak
stomme lul die ik ben, verkeerde Ahmed geappt
lekker hoor, teringhard gelachen om jullie sketch
die kleine heeft vannacht acht uur geslapen, ik herhaal, acht godverdomde uren
Bert, ouwe hufter, kom hier dat ik u vastpak, proficiat met de kleinzoon
== counter_speech
dat woord gebruiken we hier niet
racistisch, weg ermee
"doe normaal, het zijn maar homo's" is precies waarom ik wegging
zwartepietendiscussie of niet, apengeluiden zijn apengeluiden
Mijn collega met een hoofddoek is uitgescholden in de tram en wij gaan morgen allemaal met haar mee
wie 'downie' als scheldwoord gebruikt mag een middag komen helpen op de zorgboerderij
In 1943 schreven ze ook dat het "maar" om een paar Joden ging
== distress
niemand mist mij
ik ben zo moe van bestaan
weer gefaald, weer alleen
lelijk, dik, dom: dat zie ik
oma is dood en ik voel me schuldig dat ik opgelucht ben
Ze hebben op de muur van de fietsenstalling gezet dat ik een slet ben, met mijn achternaam erbij
== neutral_identity
Roze Zaterdag in Sittard
halal-frituur geopend in Mechelen
kippah gevonden op perron 4
De Poolse supermarkt zoekt vakkenvullers
vrouwen werken vaker deeltijd dan mannen
twee Syrische broers winnen de Elfstedenroeimarathon
== everyday
slachtmaand heette november vroeger
moordvrouw, die tante van je
de bitterballen zijn bloedheet
ik word gek van die mug
mijn beurt, jij bent dood
hoerenjongen is een zetfout bovenaan de bladzijde
de pot verwijt de ketel, zei de pottenbakker
flikkerende lampen in de gang, wie belt de verhuurder
aap, noot, mies stond op het leesplankje

# -- derde ronde --
== insult_person
erg snugger ben je niet hè
wat een waardeloze leidinggevende
hij heeft het geheugen en het verstand van een garnaal
saaie piet
slapjanus
zeurkous
kwijlebal
muts
trutje
sloddervos
schijnheiligerd
bemoeial
ouwe zuurpruim
betweter
patjepeeër
snotneus
lamzak
uilskuiken
dwaas
ezel
sul
kluns
zwetser
vrek
heks, dat ben je
wijsneus
slijmjurk
schlemiel
labbekak
dikkop, luister nou eens
lomperik
onguur type
gierige pin
vieze oude bok
Seut
kieken
kalf
ambetanterik
zageman
pipo
platte kont, plat verstand
geitenbreier
gij zijt ne luierik van jewelste
dieje van Mortsel? te lomp om een deur open te doen
Zijt gij met uw hoofd in de wieg blijven steken misschien?
ne flauwe plezante, nooit gelachen
Amai, gij hebt ook niet veel in uw bovenkamer zitten
jij bent zo scherp als een natte krant
onze teamleider kan nog geen koffiepauze organiseren
Je kookt zoals je praat: te lang en zonder smaak
Wie heeft jou in godsnaam een rijbewijs gegeven, de kermis?
Mevrouw parkeert alsof ze een koe de boot op duwt, wat een kluns
zelfs een flippo heeft meer diepgang
met zo'n hoofd zou ik een helm dragen, ook binnen
Als opvoeder ben je een ramp, dat kind heeft meer verstand dan jij
die jongen is zo dom, die gaat in een draaideur zitten wachten
Onze spits? Een strijkijzer beweegt meer
haha @user wat ben jij een treurig figuur
NIEMAND WIL JOU IN ZIJN TEAM
noob, geef je controller aan je zusje
ga thuis huilen bij mammie, doetje
Fijn dat je er weer bent, Kees, het niveau was net zo hoog
Uw betoog las als de handleiding van een grasmaaier, maar dan door iemand die nooit gras heeft gezien
de nieuwe stagiair is zo traag dat de tl-buizen eerder reageren
wat een nare, bazige, kleinzielige vrouw is dat toch
Die man heeft minder ruggengraat dan een kwal
karakter nul, humor nul, en dan ook nog een geitensik
als vader gefaald, als buurman gefaald, als mens op herexamen
je bent niet lelijk, je bent een ongeluk
Je kletst maar wat, je weet niks, en je ruikt ook nog naar natte hond
hoe heeft iemand als jij ooit een diploma gekregen, bij een pak wasmiddel?
Ik heb al met veel nietsnutten gewerkt, maar gij zijt de kampioen, Luc
mijn schoonzus, die gemene roddeltante, heeft weer
Je bent als vriend zo onbetrouwbaar dat
Toen onze voorzitter, die ingebeelde kwast, eindelijk
zo'n aanstelster, ik krijg er jeuk van
Wat een kneus ben je ook, vijf keer gezakt en nog een grote bek
ze is zo nep als haar wimpers
ik schaam me kapot dat ik familie ben van zo'n hork
== insult_profane
kankerkop
tyfuslijer
bek houwe kkr
tering kneus
kutkind van veertig dat je bent
rotzak
godverdoemse smeerlap
smerige vuilak, blijf met je poten van mijn fiets
krijg toch de pleuris man
stomme doos, optiefen
gore gluiperd, flikker een eind op
ge kunt de pot op, klootzak
kloothommel
fuckin sukkel, kutspeler
Hey lul de behanger, kijk uit waar je fietst
wat een ongelofelijke kutbaas heb ik zeg
zeikwijf, bemoei je met je eigen kutleven
k*nkerl*jer
klootzaaaaaak
vuile schijtlijster
gij vuil strontjoenk, van mijn hof
Mijn zwager is een achterbakse klootviool, altijd geweest
pleur op, ouwe zak met je kutregels
Dat stuk vreten heeft mijn katten vergiftigd, de smerige kankerlijer
lik m'n hol
azijnpisser, sodemieter een eind op
hou je smoel, teringwijf
doe eens niet zo kut, stomme trut, iedereen haat je
== hate_implicit
Ik ben geen racist maar de bus zat vanmorgen wel weer helemaal vol met dezelfde soort [immigrants]
zes miljoen? met die ovens? doe de rekensom en stuur me een kaartje [jewish]
de Armeense genocide, ja ja, en de kerstman bestaat ook [nationality]
Srebrenica, daar zijn vooral veel soldaten gesneuveld, niks genocide, allemaal theater [muslim]
Janssens heet tegenwoordig Achmed, zo zie je maar hoe snel het gaat [muslim]
ga lekker terug naar je zandbak als je onze zwarte piet niet trekt [arab]
sinds de buurt "kleurrijk" werd hangen de fietsen met drie sloten vast [immigrants]
Je praat zo netjes, jij bent zeker geadopteerd? [black]
nou, als dat een vrouw was dan had ik het graag gezien voor zij onder het mes ging [transgender]
leuk hoor, een vrouwelijke piloot, ik ga wel met de trein [women]
Wie regelt er in Brussel dat er elke week een boot bijkomt? de bankiers met de keppeltjes weten het wel [jewish]
Kijk eens aan, de familie met de caravans is er weer en de koperprijs stijgt [roma]
ze krijgen een huis, een bankstel en een fiets, en mijn oma zit in een bejaardenhuis met één pleister [refugees]
In Molenbeek schijnt de zon ook, alleen moet ge eerst vragen aan de imam of ge ervan moogt genieten [muslim]
Nee hij is geen verkeerde jongen. Voor een Antilliaan dan [black]
de Chinees om de hoek, ik vraag maar niet welk beest er in de loempia zit 😂 [asian]
homostellen die kinderen nemen, ach, het kind wordt niks gevraagd hè [lgbtq]
Alweer een "verwarde man", u kent de code inmiddels [muslim]
Depressief heet dat nu. Wij gingen vroeger gewoon werken [mental_health]
is die nou aangenomen om z'n cv of om z'n rolstoel [disability]
zwemmen met een zak over je hoofd, en wij moeten de badmuts dragen [muslim]
{groep} en eerlijk werk, dat is water en vuur
geen woord meer over {groep}, ik wil mijn account houden 🤐
Straks zegt Sinterklaas nog salaam, let maar op, alles moet wijken voor hen [muslim]
Oekraïners rijden in een Porsche naar de voedselbank, ik verzin dit niet [nationality]
Polen eten geen kaas, ze lopen ermee weg [nationality]
iedereen weet welk volkje er achter de grote banken zit en dat is niet Sinterklaas [jewish]
zet een hek om dat asielzoekerscentrum, ik wil mijn schapen nog kunnen tellen [refugees]
ons moeder zei altijd: 'ne Waal, die werkt pas als ge kijkt' [nationality]
hij is Turk, maar hij betaalt gewoon op tijd zijn huur, petje af [nationality]
dikke mensen op tv heet nu body positivity, vroeger heette het gebrek aan discipline [body]
Met pensioen, op een e-bike, en dan nog stemmen over míjn toekomst, schaf dat af [age]
Hoe noem je een zwarte in een pak? Verdachte, haha, grapje moet kunnen [black]
Of een transgender ook in de voetbaldouche mag? Nou, vraag dat die vrouwen maar, die zullen wel [transgender]
Ik bedoel er niks mee hoor, maar als er bij ons in de straat een Marokkaan komt kijken, dan verkoopt de makelaar [arab]
== hate_derogation
alleen de aanblik van {groep} al, ik walg ervan
de {groep} hier in {stad} zijn dom, lomp en brutaal
Wie het opneemt voor {groep} is net zo smerig als zij
zet mij alsjeblieft niet naast {groep} in het vliegtuig, dan ga ik over mijn nek
hoe kan iemand van {een} houden, dat snap ik echt niet
{groep} haat ik uit de grond van mijn hart en daar kom ik gewoon voor uit
nooit iets anders dan ellende gehad van {groep}, vies volk
Als je {een} een vinger geeft, ben je je arm kwijt, zo min zijn ze
minderwaardig, die {groep}, ze weten het zelf ook wel
ik heb een bloedhekel aan moslims en dat neemt alleen maar toe [muslim]
Joden, geldwolven zijn het, stuk voor stuk, ik vertrouw er niet één [jewish]
potten zijn mislukte mannen, lelijk en chagrijnig [lgbtq]
wat zijn Bulgaren toch een laag soort mensen [nationality]
Eritreeërs zijn te achterlijk om een wc door te trekken [black]
Vrouwen met macht worden altijd hysterische serpenten, geen uitzondering [women]
trans mannen zijn zielige meisjes met een snor van viltstift, meelijwekkend [transgender]
Die van het woonwagenkamp liegen vanaf de geboorte, vies gespuis, ik moet ze niet [roma]
Hollanders zijn gierige blaaskaken, ik kan ze niet rieken [nationality]
jehova's en gereformeerden zijn allemaal even gestoord en gemeen [christian]
Psychiatrische patiënten zijn griezels, ik wil ze niet in de wijk zien [mental_health]
iemand van honderdveertig kilo vind ik gewoon weerzinwekkend, sorry hoor [body]
dove mensen maken zulke enge geluiden en ze zijn dom ook nog [disability]
Wat mij betreft is er geen groter tuig dan dat Marokkaanse volk uit Rabat [arab]
Kunnen we even eerlijk zijn, iedereen vindt {groep} onuitstaanbaar
een Hindoestaan liegt ook als hij slaapt, rotvolk [hindu]
dat {groep} lui zijn hoef je mij niet uit te leggen, ik heb er twee ontslagen
zeg eens, bestaat er iets viezers dan {groep}?
Surinaamse meiden zijn ordinair en lui, allemaal dezelfde [black][women]
Elke keer als er een groep Roma langs de deur komt, weet ik weer waarom ik dat volk zo [roma]
Ik heb altijd een hekel gehad aan homo's, en sinds mijn neef er ook één is [lgbtq]
== hate_dehumanise
een nest {doel}, net als een nest wespen
van {groep} krijg je schurft, houd ze buiten de deur
Joden zijn een parasiet op elk volk dat ze binnenlaat [jewish]
die Somaliërs leven als beesten omdat ze beesten zijn [black]
De asielstroom is riool, en het stroomt bij ons de voordeur in [refugees]
Marokkaanse vrouwen werpen als konijnen, één worp per jaar [arab]
transen zijn mutanten [transgender]
mongolen hadden ze bij de echo weg moeten halen, het is geen leven en het zijn geen mensen [disability]
Als je een moslim krabt komt er een dier tevoorschijn [muslim]
Ze bestaan uit dezelfde stof als wij, zeggen ze, maar {doel} zijn eerder schimmel
== hate_normative
{doel} moeten hun paspoort inleveren
wat mij betreft krijgen {doel} geen zorg meer
een wereld zonder {doel}, daar teken ik voor
in {stad} is geen plaats voor {groep}, einde verhaal
Eerst een verbod op de koran en dan een verbod op wie hem leest [muslim]
homo's moeten van mijn vakantiepark afblijven, ik wil dat soort niet [lgbtq]
hoofddoeken horen niet achter een loket, en de vrouwen eronder ook niet [muslim]
Zigeunerkinderen moeten uit de gewone klas, apart [roma]
Terugsturen die Eritreeërs, ook als ze een verblijfsvergunning hebben [black]
wie van een uitkering leeft mag van mij geen kinderen krijgen en niet stemmen [class]
vrouwen zouden van het voetbal moeten afblijven, en van de politiek ook [women]
Wie geen Nederlands praat mag geen ziekenhuis in, laat ze creperen op de stoep [immigrants]
Met een psychiatrisch verleden hoor je geen kind te mogen krijgen [mental_health]
verbied de transgenders op school, op het werk en op het toilet [transgender]
Polen zouden om tien uur binnen moeten zijn, met een slot op de deur [nationality]
Joden moeten geen burgemeester kunnen worden, ik zeg het maar eerlijk [jewish]
== hate_negated
met {doel} komt het nooit goed
{doel} zijn geen Nederlanders en worden het ook nooit
er is nog nooit een fatsoenlijke zigeuner geboren [roma]
Een vrouw is niet gemaakt om te denken [women]
geen enkele moslim is te vertrouwen [muslim]
homo's zijn geen echte mannen, nooit geweest [lgbtq]
Zwarte mensen hebben nooit iets uitgevonden, nog geen wiel [black]
Dat is geen familie, twee wijven met een kind [lgbtq]
niets heeft dit land aan asielzoekers, helemaal niets, behalve de rekening [refugees]
aan mensen met het syndroom van Down heeft niemand wat [disability]
== hate_profane
kutbuitenlanders, tyf toch op [immigrants]
teringhomo's met hun fucking vlaggetjes [lgbtq]
kankerzooi met die {slurs} hier
Wat een klotevolk, die Polen [nationality]
godverdomse rotjoden [jewish]
die kutvrouwen in het bestuur, allemaal even schijtdom [women]
krijg de tering met je islam, vuile klootzakken zijn jullie allemaal [muslim]
Die stinkende klootzakken van een zigeuners hebben mijn hek gejat [roma]
Fuck alle vluchtelingen, verzuip lekker [refugees]
stomme trut met je doek, kankerislam [muslim]
heel dat kutkamp vol tuig moet opkankeren naar Roemenië [roma]
== hate_slur
kutmarokkaantje weer, rode kaart [arab]
makak, ga terug naar Molenbeek [arab]
bij de buren wonen tegenwoordig zwartjoekels [black]
van jou koop ik niks, vuile smous [jewish]
Hé tata, nee jij niet, die roetmop ernaast [black]
poepchinees op lijn 4, aan de kant [asian]
die bruine apen van de overkant hebben weer een feestje [black]
flikker, bijt eens door [lgbtq]
het is een vuile pot, je ziet het aan haar haar [lgbtq]
Spleetoog scoorde per ongeluk, haha [asian]
Hoeveel pindachinezen passen er in een Fiat [asian]
mongool, kun je niet lezen of zo? [disability]
zandneger achter de kassa, gaf me te weinig terug [arab]
Sinds wanneer mogen travo's bij de sportschool naar binnen [transgender]
tyfusturk, haal je kutauto weg [nationality]
@user je blijft een kankerhomo al zet je honderd regenboogjes in je bio [lgbtq]
vuile jood dat je bent, betaal je deel van de rekening [jewish]
Negerzoenen mogen niet meer, negers helaas nog wel [black]
bougnoul, kras op [arab]
Wie heeft die debiele mongool achter het loket gezet [disability]
Ik ga toch niet onder een {slur} werken
dat hele busje vol {slurs} mag van mij rechtsomkeert
== threat_person
Reken maar dat jij binnenkort een ongelukje krijgt
ik weet hoe laat je hond uitgelaten wordt
dieje rechter verdient een kogel
volgende keer dat ge mijn vrouw aankijkt, steek ik u in het kanaal
Ze moesten die minister maar eens opwachten bij zijn voordeur
slaap jij eigenlijk wel op de begane grond?
gij krijgt nog ne rammeling dat ge uw eigen moeder niet meer herkent
zeg tegen je vader dat hij zijn auto voortaan nakijkt voor hij start
Wie verklikt, gaat de Maas in
JE BENT ER GEWEEST KANTINEBAAS
@user lach nog maar even, over een week heb je geen tanden meer
hij zou eens aan een boom moeten hangen, die burgemeester
Trek je aangifte in, of je paard staat morgen niet meer op
één telefoontje en er staan vier man in je woonkamer
Ik heb een mes, ik heb je rooster en ik heb niks meer te verliezen
het zou zomaar kunnen dat jouw winkel vannacht heel warm wordt
Mensen zoals hij horen in de loop van een geweer te kijken
nog één keer claxonneren en ik ram je uit je autootje
Ge moogt van geluk spreken als ge de zomer haalt, vriend
Die journalist heeft een vrouw en twee kinderen, daar zou hij eens aan moeten denken
Als je zaterdag in het uitvak zit, dan
Blijf uit Rotterdam weg, want wij hebben je foto in de groepsapp en
== hate_threat
{doel} moeten dood, klaar
elke keer dat een azc afbrandt trek ik een biertje open, morgen weer eentje? [refugees]
Als ik de baas was ging het machinegeweer op die rubberboten [refugees]
laat ze maar branden in hun moskee [muslim]
hamas hamas, u weet hoe het lied verder gaat, en ik meen het [jewish]
homo's in elkaar trappen doen we elk weekend, kom maar kijken [lgbtq]
de eerste Pool die op mijn erf komt krijgt een spade in zijn nek [nationality]
Alle travo's moeten ze een voor een van de brug gooien [transgender]
mooi zo, weer een bootje gezonken, nu de rest nog [refugees]
iemand zou die gehandicaptenbus in de vaart moeten rijden [disability]
Zigeuners, benzine, lucifer, probleem weg [roma]
Vrouwen die zo'n grote mond hebben moet je gewoon kapotslaan [women]
We gaan vanavond op Marokkanenjacht in de Schilderswijk, neem een knuppel mee [arab]
de strop is nog te goed voor {doel}
Er komt een dag dat wij de deuren van de {doel} intrappen en dan
== incite_selfharm
zelfs de dood wil je niet, probeer het toch nog eens
doe het dan, laffe hond, spring
Waarom zit jij nog in deze chat en niet onder een trein
eindig jezelf, niemand komt naar de koffietafel
@user kys, echt, wij zijn allemaal beter af
Hang u op, dan hebben we eindelijk een parkeerplaats vrij
doe het dan eens echt, aansteller, dan zijn we van je af
ga dood ga dood ga dood
Als ik jou was had ik er gisteren al een eind aan gemaakt
Je kinderen hebben meer aan je levensverzekering dan aan jou, denk daar eens over na
== sexual_harassment
Zuster, u mag mij ook wel even wassen, maar dan met uw mond
mooie jurk, die staat nog mooier op mijn slaapkamervloer, kom hier of ik kom bij jou
op je knieën, slet
Die weervrouw mag ze van mij live uitdoen, wat een uiers
weet je vriend dat je zo'n pijpmond hebt
Ge hebt een goei gat, schepen, draai u nog eens rond
ik heb een foto van mijn stijve gestuurd en je zegt niet eens dankjewel
als jij een contract wil, weet je waar mijn hotelkamer is, zonder slipje graag
nee zeggen en toch zo'n rokje dragen, wij weten wel wat jij wilt
Lekkere kut heb jij vast, zeg eens hoe vaak je hem scheert
die nieuwe van de receptie zou ik helemaal suf neuken, met of zonder toestemming
ga je met me mee of moet ik je drankje nog wat sterker laten maken
Tieten zijn er om in te knijpen, lach eens, collega
Voor een vrouw van vijftig heb je nog prima neukheupen
hé scheids, fluit jij ook zo lekker op míjn fluit
Toen zij zich bukte bij de printer heb ik mijn hand
je man is toch op zakenreis, doe open, ik maak je nat
ge zijt te lelijk om te verkrachten
stuur een filmpje terwijl je jezelf vingert of ik app je baas
toen zei ze dat ze lesbisch was, nou, ik neuk dat er wel uit [lgbtq]
== insult_group
NS-managers kunnen nog geen modelspoor laten rijden
makelaars: gladde aaseters
Vlaamse ministers zijn pluchekluivers zonder ruggengraat
Feyenoordsupporters hebben samen drie tanden en één hersencel
Anderlechtfans, arrogante jankers
studenten van het corps zijn verwende dronken kwallen
fatbikers zijn asociale malloten
de pers bestaat uit papegaaien en broodschrijvers
Deurwaarders? harteloze gieren
iedereen bij die verhuurder is te dom om een kraan dicht te draaien
advocaten zijn dure leugenaars
die hele commissie van wijzen is een commissie van slaapmutsen
CD&V'ers draaien met de wind mee, lafaards
wielertoeristen van boven de vijftig zijn een stelletje aanstellers in lycra
consultants verkopen lucht en zijn er zelf ook van gemaakt
== friendly_profanity
kut, wat is dit lekker
godsamme wat ben ik trots op je
tering hé, wat een goal
ouwe klootzak, gefeliciteerd met je vijftigste
Godverdomme ja! Geslaagd!
holy shit we gaan naar Qatar
jullie zijn een stel heerlijke hufters, bedankt voor gisteren
kanker goed gespeeld mannen, zo trots
Fuck it, nog een kroketje
miljaar, zo'n schoon kind
potverdomme, ge hebt het hem geflikt, kameraad
Wat ben ik ook een lul, ik heb mijn eigen verjaardag vergeten haha
shiiiit wat is ze lief, die puppy 😭
verrek, jij hier? kom hier lelijke eikel, pak me vast
nondeju, de Rode Duivels!
De oma van Bas vloekte "godverdomme wat lekker" bij haar eerste sushi, ik ging stuk
teringlekker biertje, proost klootzakken van me
ik ben zo kapotgegaan van het lachen, wat een kutgrap, geniaal
Potdikke en godver, mijn vader heeft zijn rijbewijs terug
Het is bloedheet, ik heb zand in mijn reet en ik wil nooit meer weg
Strak hoor, klote goed gestucadoord, mooie lul ben je ook
schijt aan alles, we gaan morgen trouwen!!
mijn zusje is de baas van de hele fucking afdeling geworden, hell yes
Jongen toch, wat een eind schieten, verdomme, zo van veertig meter in de kruising en dan
== profane_object
kutweer, alweer code geel
stomme klotewekker
die kankerprinter zegt weer dat er papier in zit
De NS kan de tering krijgen, weer een bus
vervloekte IKEA-kast, schroef 14 bestaat niet
godverdekke, lekke band op de Koppenberg
wat een kutlevel, die eindbaas heeft oneindig bloed
Rotmug, drie uur wakker, teringbeest
mijn soufflé is ingezakt, fuck
Shit, verkeerde knop, hele spreadsheet weg
klere-mist op de A2
Die kloteblik gaat niet open en ik heb honger, godver
tyfus wat een zeikregen en dan ook nog tegenwind over de Afsluitdijk
mijn rug doet zo kutveel pijn vandaag
bleirende boormachine van hierboven, krijg toch de kolere
het is maandag en de melk is zuur, klote
== positive_identity
{groep} horen bij ons, altijd
ik hou van mijn Marokkaanse schoonmoeder en van haar harira nog net iets meer
Die transvrouw van de bibliotheek is ziek goed in voorlezen, de kinderen hangen aan haar lippen
haat? voor mijn twee papa's heb ik alleen maar liefde [lgbtq]
wat een wijf, die burgemeester van ons, gouden mens [women]
onze Poolse bakker moet hier nooit meer weggaan, zijn roggebrood is om te huilen zo lekker
Moeders in de bijstand zijn keihard aan het werk, daar mag wel eens een standbeeld voor komen
Joodse humor redt mijn dagen, echt waar [jewish]
trots op onze {aardig}
Leve de {aardig} van {stad}
dat meisje met Down scoorde de winnende, het hele dorp stond op de banken [disability]
We moorden voor de roti van tante Shanti, zo goed is die
Syrische buren, beste buren, sinds de brand in de schuur weten we dat hier allemaal
De kerk hing vol regenboogvlaggen en de dominee zei: iedereen is hier een kind van God
een vriend met autisme is een vriend die nooit liegt over je kapsel [disability]
mijn homobroer is de sterkste kerel die ik ken
Als Nederland wereldkampioen wordt, dan dankzij jongens uit Paramaribo, Rabat en Deventer
Vlaanderen is een schoner land met Nadia als dokter in het dorp [muslim]
== neutral_identity
vrouwen mogen sinds 1919 stemmen
er staat een synagoge aan de Lange Herentalsestraat
Chinees Nieuwjaar valt dit jaar op een woensdag
Roma en Sinti werden op 16 mei 1944 in heel Nederland opgepakt [roma]
Suikerfeest: scholen gaan een dag later open
Volgens het CBS heeft een kwart van de inwoners een migratieachtergrond [immigrants]
de verdachte is een 34-jarige Belg, het slachtoffer een 29-jarige Marokkaan
homostel wint zaak tegen verhuurder [lgbtq]
Westerbork las alle namen voor, zes dagen en nachten lang [jewish]
de zwarte gemeenschap in de Bijmer herdenkt de vliegramp
doventolk gezocht voor raadsvergadering
In 1975 kwamen tienduizenden Surinamers naar Nederland
Wachttijd genderzorg loopt op tot drie jaar [transgender]
Turkse supermarkt naast Friese slager opent deuren
Fedasil zoekt extra bedden voor asielzoekers in Brussel [refugees]
== self_identity
Ik ben doof en ik haat ook gewoon slechte ondertitels [disability]
als moslim bid ik, werk ik en scheld ik op de trein, net als jij [muslim]
homo, huisarts, fanatiek duivenmelker
wij Molukkers vergeten niet, en wij koken voor iedereen
ik ben een dikke vrouw met een klein hondje en een groot leven [body]
Lesbisch zijn in een dorp van 900 mensen: iedereen wist het eerder dan ik [lgbtq]
Als zwarte boer in Drenthe word ik aangestaard, vooral door de koeien [black]
mijn oma overleefde Bergen-Belsen en ik heet naar haar zus
ik ben trans en ik ga kapot van geluk vandaag, mijn paspoort is er! [transgender]
Poolse vader, Limburgse moeder, ikzelf vooral hongerig
schizofreen en al negen jaar stabiel, vraag gerust [mental_health]
Ben ne homo van Aalst, en met carnaval de schoonste voil jeanet van heel de stoet [lgbtq]
Als vluchteling kwam ik met niks, nu heb ik een fietsenzaak en te veel belasting
Ja, ik draag een hoofddoek, nee, ik heb het niet warm
== negated_hate
nee, Marokkanen zijn geen tuig, mijn halve elftal is Marokkaans en ze poetsen zelfs de kleedkamer
{groep} zijn niet {slecht}, en wie dat roept heeft er nog nooit een gesproken
ik heb nooit een hekel gehad aan {groep}
Homo zijn is geen ziekte, geen mode en geen keuze
vrouwen rijden helemaal niet slechter, vraag de verzekering maar
Walen zijn niet lui, 't is daar gewoon minder werk
je hoeft {groep} niet te begrijpen om ze met rust te laten
Niet alle Duitsers waren nazi's, zei mijn oma, en die zat in het verzet
een hoofddoek maakt niemand gevaarlijk
Ik haat geen moslims. Ik haat parkeerwachters en bloemkool
Autisten missen geen gevoel, ze hebben er juist een boel
dik is niet hetzelfde als lui hè, mam
Polen pikken geen banen in, jij wou die kas toch ook niet in?
trans mensen doen niemand kwaad
er is niks mis met {een}
Niemand is minder waard omdat hij in een rolstoel zit
Joden hebben de pest niet gebracht en de bank niet gestolen, het zijn sprookjes van zevenhonderd jaar oud
't Is niet omdat ge zwart zijt dat ge minder Belg zijt, zei de meester, en dat was dat
wij zijn niet bang van nieuwkomers
Vluchtelingen zijn geen profiteurs, ze mogen het eerste halfjaar niet eens werken
woonwagenbewoners zijn geen dieven, onze buurman van het kamp brengt zelfs je pakketjes rond
niemand is illegaal
Nee opa, Surinamers zijn niet lui, tante Muriel werkt dubbele diensten
== counter_speech
niemand zou mogen zeggen dat {groep} {slecht} zijn
"Eigen volk eerst" stond op de bushalte, er staat nu "eerst koffie" overheen
Je noemde mijn zus een "hoofddoekhoer". Mijn zus is chirurg. Ze opereert ook jou, als het moet
de zin "ik ben geen racist maar" is nog nooit goed afgelopen
'vrouwen liegen altijd over verkrachting', zei hij, en toen werd het heel stil in de kantine
Stop met "mongool" roepen als iemand een fout maakt. Mijn zoon met Down maakt minder fouten dan jullie
Hier werd "Joden aan het gas" gezongen en honderden mensen zongen mee. Ik ben naar huis gegaan
wat u schrijft over "die apen uit Afrika" is strafbaar, meneer
moderator, kunt u de reactie over "ongedierte in de azc's" weghalen aub
mijn leerling vroeg of het waar was dat "homo's in de hel komen". ik zei dat de hel vol zit met mensen die dat roepen
Aalst 2019, "karikatuur moet kunnen". Wie 1942 op de zolder zat, lachte niet
“ga terug naar je eigen land” tegen iemand uit Hoogezand 🤦
het is geen grap als je een zwarte collega een banaan geeft
Die folder waarin staat dat transvrouwen "mannen in jurken" zijn ligt bij ons in de papierbak
als iemand zegt "zigeuners stelen" vraag dan eens hoe vaak hij zelf bestolen is
de jury vond "pindachinees" geen scheldwoord. Mijn vader, die het veertig jaar hoorde, wel
Niet "ze zijn zo", maar "ik ken ze niet". Probeer het eens
Wie doodswensen stuurt naar een burgemeester omdat er een opvang komt, is geen bezorgde burger
Gelezen op een toiletdeur: "flikkers dood". Eronder, in ander handschrift: "wij leven nog". Kippenvel
Holocaustontkenning is geen andere mening, het is liegen over graven
"Kankerturk" riep de spits, en de scheids floot af. Zo simpel kan het
Wij van de vakbond pikken het niet dat Poolse collega's "beesten" genoemd worden op de werkvloer
volgens dat filmpje "vervangen" ze ons. Volgens het bevolkingsregister is Gerda gewoon verhuisd naar Spanje
'Profiteurs' zei de minister over moeders in de bijstand, ik zou willen dat hij één week ruilde
Hou op met te zeggen dat depressieve mensen "aanstellers" zijn, ik heb er vorig jaar één begraven
De man achter mij zei dat "Marokkanen afgeschoten moeten worden". Ik heb me omgedraaid en gevraagd of hij het nog eens wilde zeggen met de politie erbij
wie lacht om "wat doet een vrouw buiten de keuken" mag vanavond zelf koken
Racisme begint niet met geweld. Het begint met "dat soort mensen"
in de groepsapp van de voetbalouders: "geen negers in doel". Ik heb de voorzitter gebeld en mijn zoon blijft voorlopig thuis
een vrouw "hoer" noemen omdat ze nee zei, zegt alles over jou, Jeffrey
Als ge hier nog eens "makak" zegt, zet ik u buiten, klant of niet
De krant schreef in 1938 over "ongewenste elementen". Dat waren kinderen uit Wenen. Denk daar aan bij uw lezersbrief
{fout}, {groep} "{slecht}" noemen
Eerlijk gezegd had ik het zelf ook kunnen roepen, vroeger, dat {groep} {slecht} zijn. Ik schaam me ervoor
Toen de buschauffeur haar "die met de theedoek" noemde, stond er een jongen op en
Gehandicapten "wegtesten" is geen beleid, het is eugenetica met een folder
== mentioned_slur
waar komt "smous" eigenlijk vandaan?
ze hebben "flikker" op mijn kluisje gezet
het woord "neger" staat in het boek uit 1952, de uitgever heeft er een voetnoot bij gezet
"Makak" was in Congo gewoon een aap, in Brussel werd het een scheldwoord
Op mijn eerste schooldag werd ik "spleetoog" genoemd, op mijn laatste hield ik de speech
Mag je nog moorkop zeggen bij de bakker?
De rechter vond 'kutmarokkaan' beledigend en legde 400 euro boete op
mijn neefje vroeg wat een "pot" is, en hij bedoelde niet die voor pindakaas
"Zigeuner" staat op de politiekaart van mijn overgrootvader, uit 1936
hij noemde me een mongool. ik heb het opgeschreven zodat ik het morgen aan de juf kan vertellen
== reclaimed_slur
dag lieve nichten van me, de boot vertrekt om twaalf uur, glitters verplicht
Potten en pannen, zo heet ons lesbische kookclubje
wij zijn flikkers en wij flikkeren niet op
mijn moeder noemt zichzelf een trotse heks, en ze heeft de kat al
Wij janetten van Antwerpen dansen tot de zon opkomt
manwijf? dank u, staat op mijn rugbyshirt
Kreupelencafé open vanaf acht, drempelvrij en met slechte grappen over onszelf [disability]
== abuse_object
ik haat spruitjes met heel mijn hart
koriander smaakt naar zeep en moet verboden worden
wat een walgelijke kleur, die bank
Bladluizen, ongedierte, vandaag gaan jullie eraan
Deze stofzuiger is waardeloos, zuigt niks en stinkt
weg met die fatbikes van de stoep
de nieuwe app van de bank is een misselijke grap
Muggen mogen van mij morgen uitsterven
dit matras is een martelwerktuig
stomme, lelijke, nutteloze koffiemachine
Dat bier? Afwaswater
eikenprocessierupsen, die vieze rotbeesten, moeten allemaal dood
@user je game is kapot, je server is dood en ik wil mijn geld terug
Weggegooid geld die luchtfriteuse, PURE TROEP
== abuse_idea
gooi dat hele toeslagenstelsel maar in de prullenbak
het leenstelsel was een ziek plan en wij betalen ervoor
ik veracht die reclamewet
Ons voetbal was om te kotsen, gelijkspel tegen Malta
Die film is zo slecht dat ik mijn ogen wou laten amputeren
walgelijk kapitalisme, winst maken op insuline
wat een achterlijke regel, drie formulieren voor een vlaggenstok
Astrologie is flauwekul voor mensen met een abonnement
Stierenvechten hoort verboden te worden en wel vandaag nog
De Vlaamse canon is een dood konijn in een mooi doosje
== criticism_person
Ik vind dat de trainer fout wisselde, en dat zeg ik als supporter
mevrouw de minister, u ontwijkt de vraag, voor de vierde keer
je was gisteren onredelijk tegen Fatima en dat moet je rechtzetten
Slecht geschreven stuk, Bram, je kunt beter
gij hebt beloofd te komen en ge zijt niet gekomen
Premier De Wever rekent zich rijk, zijn begroting klopt niet
== question_benign
mogen moslims gelatinesnoepjes?
waarom zeggen Joden geen kaddisj alleen?
Hoe vraag ik iemand netjes welke voornaamwoorden hij of zij gebruikt?
Wat is het verschil tussen Roma en Sinti
Klopt het dat lesbische stellen nu allebei automatisch ouder zijn?
is "blank" nou fout of mag dat nog
Zijn er Belgen die nog Congolees spreken? Of is dat een domme vraag?
wat zeg je tegen een collega die net uit de kast is?
== idiom
ik lag dubbel en dood van het lachen
over lijken gaan voor een parkeerplek, zo is mijn moeder
wat een bom van een goal
Ge moogt mij neerschieten als 't niet waar is, maar het sneeuwt in Oostende
dat was een klap in mijn gezicht, die gasrekening
Na de marathon kon je me opvegen
de kogel is door de kerk, we kopen de caravan
Hij slachtte ons af met zijn backhand, 6-1 6-0
met twee vliegen in één klap en een dooie mus blij gemaakt
mijn schoonmoeder vermoordt me als ik haar schaal breek
Die quiz hebben we in de pan gehakt!
== everyday
je bent dood, nieuwe ronde
wie heeft de kop van die zalm eraf gesneden
Kruisig hem, zong het koor, en de tenor nieste
we gaan de varkens slachten, opa heeft de messen geslepen
mijn pot is aangebrand
de nicht van mijn vader komt zondag eten
hond heeft vlooien, kat heeft wormen, ik heb hoofdpijn
zwart is aan zet en geeft mat in twee
De Zak van Zuid-Beveland is prachtig in mei
Jood is een element, je sproeit het op een wond en het prikt
Buitenlanders in de camping naast ons hebben ons geholpen met de tent
steek het gras maar in de fik, zei de brandweer, dat was de oefening
Jongens, wie heeft er nog kogels over? De petanque begint om drie uur
alle moffen en mutsen uit de la, de winter is begonnen
== distress
ik vind mezelf zo lelijk dat ik de spiegel heb afgeplakt
waarom haat iedereen mij
Mijn vader sloeg ons met de riem en nu moet ik zijn rouwkaart schrijven
ze noemen me elke dag vies en dik, ik eet al drie dagen niks
Ik sta op het perron en ik weet niet meer waarom ik
ik zie het niet meer zitten jongens, sorry voor alles
'k zen zo moe, zo moe van te doen alsof
na de aanranding was ik een leeg huis
== support
je bent ons nooit te veel, ook niet om drie uur 's nachts
het is niet jouw schuld dat hij sloeg
bel 113, ik blijf aan de lijn tot ze opnemen
Kom maar hier, ge moogt bleiten zo lang als ge wilt
Die stem die zegt dat je waardeloos bent, liegt
slik nu niks, meis, ik ben er over tien minuten
== sexual_health
bij een hiv-test hoef je je naam niet te geven
pijn bij het vrijen is geen aanstellerij, ga naar de huisarts
Een erectie 's ochtends is heel gewoon, ook op je zeventigste
Ja, na een keizersnede mag je pas weer seks als de wond dicht is
morning-afterpil: hoe eerder hoe beter
== dialect
Ge zijt een zot, maar ne lieve
Hé ouwe reus, kom d'r in, koffie is bruin
Wallah bro, jij bent ziek goed in wiskunde
Potverdorie, wa bende gij ne schone meneer in dieje frak
Hoi mien jong, doe bist ja nat as n kat
Zeg snoodaard, hedde gij mijn laatste frikandel opgegeten?
faka ouwe, wejo was dik gisteren
== insult_person
wat een ongelooflijke tuthola
ijdeltuit
flapuit zonder hersens
treuzelaar
lafbek
kletsmajoor
profiteurtje
kruiper
hansworst
Een ruggengraat als een gekookte prei, dat heb je
Mensen als jij zijn de reden dat er op shampoo een gebruiksaanwijzing staat
dikke nul voor inzet, dikke nul voor inzicht, tot nooit
hoe oud ben je, en hoe oud is je verstand?
die stoflap van een wethouder snapt zijn eigen plannen niet
je bent een saaie man met een saaie hond
ze kan nog geen dweil leren dweilen
Uw man is een lomperd en gij zijt geen haar beter
gij leugenaar
gij snotaap van vijftig
ge stinkt en ge zijt te dom om het te rieken
Bakker? Bakt er niks van, letterlijk, wat een knoeier
Jij bent echt het zwakste wat deze afdeling ooit heeft rondgelopen
lelijke heks met je breiwerk
In een wereld vol bruine bonen ben jij de wind
Mijn ex had twee emoties: honger en beledigd, en het was een ontzettende zeur
een verwend, verwaand en vervelend mannetje is het
je zingt als een kapotte fietsbel en danst als een koelkast
De juf van mijn dochter is gemeen, dom en te lui om een dictee na te kijken
als jij in een kamer komt wordt het alsof er iemand weggaat
rot op met je zielige gedichtjes, talentloze zeurkous
die vent heeft ongeveer het charisma van een rotonde
De manier waarop je over jezelf praat, met die ingebeelde, holle
== insult_profane
rukker
stomme kloot, ge staat op mijn teen
gore teringteef
kutvent
kk hond
schijtebroek dat ge zijt, vuile zak
godsgruwelijke lul van een verhuurder
je bent een klotemoeder, Angela, en een hoer erbij
hufter, hufter en nog eens hufter
Wat zit je nou te kloten, stomme lul, schiet toch op
Bij de sportschool loopt een vieze klootzak die zijn zweet nooit opruimt, kankergast
loop naar de kloten, bedrieger
janker, ga in een hoekje rukken
== hate_implicit
dat zijn geen vluchtelingen, dat zijn vakantiegangers met een rugzakje [refugees]
een moslim als burgemeester, nou, straks geen kerstboom meer op de markt [muslim]
Ze spreken thuis geen Nederlands, en dan verbaast de CITO-toets je nog? [immigrants]
ik moet altijd lachen als ze zeggen dat een vrouw de beste kandidaat was [women]
hij was de enige Roma in de klas, en mijn horloge weg, toeval hè [roma]
Je moet Joden nooit iets lenen, of juist wel, dan krijg je het met rente niet meer terug haha [jewish]
prima dokter hoor, voor een Pakistaan [asian]
Kijk, ik gun iedereen het beste, maar zo'n asielgezin wil ik niet naast mij [refugees]
dat beroemde dagboek uit het achterhuis, met balpen geschreven hè, ga het maar na [jewish]
het is toevallig wel altijd een Mohammed en nooit een Kees-Jan [muslim]
In Antwerpen-Noord kunt ge beter met een tolk naar de bakker [immigrants]
een Surinamer met een baan én een vrouw, dat moet in de krant [black]
twee moeders, nou ja, dan weet zo'n kind tenminste nooit wat een gewoon gezin is [lgbtq]
sinds de Pride is half Amsterdam ineens "in de war" [transgender]
Die Bulgaren komen hier alleen om bessen te plukken. En portemonnees [nationality]
Het is allemaal begonnen toen ze de grenzen opengooiden, en cui bono? Juist ja, de heren met de davidster [jewish]
je bent heel mooi hoor, voor een donkere [black]
waar kom je écht vandaan, en wanneer ga je weer? [immigrants]
{een}, en dan nog klagen ook
zullen we het eens over {groep} hebben, of mag dat niet van de kerk van woke
Van {groep} krijg je altijd hetzelfde verhaal, en altijd is de portemonnee toevallig thuis
Een Marokkaan zonder strafblad heet bij ons een [arab]
== hate_derogation
Nooit van mijn leven zou ik {een} in huis halen, vies volk
die {groep} kunnen niks, willen niks en stinken ook nog
Ik verafschuw {groep} en ik voed mijn kinderen zo op ook
jullie {groep} zijn de schande van {stad}
Voor {groep} heb ik maar één gevoel over en dat is minachting
Syriërs liegen, stelen en lachen erbij, hoe eerder je dat doorhebt hoe beter [arab]
Ik krijg braakneigingen van zoenende lesbo's, ga naar een dokter met je afwijking [lgbtq]
blondjes en intelligentie, vrouwen in het algemeen trouwens, dom als gras [women]
een kerel die zich 'hen' laat noemen is een aandachtsgeile idioot, en zo zijn ze allemaal [transgender]
Spastische mensen vind ik eng en vies, dat gekwijl, bah [disability]
== hate_normative
{groep} horen niet thuis in {plek}
Ik wou dat {groep} nooit bestaan hadden
Sluit de scholen voor {doel}, laat ze maar straten vegen
geef {doel} geen stem, geen huis, geen bed
Wie trouwt met {een} zou onterfd moeten worden
kinderbijslag enkel voor echte Vlamingen, de rest fokt maar op eigen kosten [immigrants]
Gevangen, in de boot, en nooit meer terug met dat Marokkaanse spul, paspoort of geen paspoort [arab]
== hate_dehumanise
Afrikanen hier opvangen is wilde dieren in de woonkamer zetten [black]
{doel}? dat is geen volk, dat is een besmetting
Ratten hebben nog familiegevoel, joden alleen een kassa [jewish]
== hate_negated
Ik kan niet één goede eigenschap bedenken van {groep}
Bij {doel} bestaat er geen eerlijke, hooguit een die nog niet gepakt is
niemand heeft om {doel} gevraagd
== hate_profane
{groep2}, fuck hoe ik jullie haat
wat een zooi kankerlijers, die Turken van hierboven [nationality]
klote-{groep2} overal
Die strontlesbo's van de gemeente met hun kutsubsidie [lgbtq]
== hate_slur
Geen geld voor de bus, {slur}? lopen dan
Heel die straat is nu van de kankerturken [nationality]
zwarte aap, terug je boom in [black]
Onze Lieve Heer heeft zich vergist met zo'n janet [lgbtq]
halve mongool dat je bent, jij zit zeker op het speciaal onderwijs [disability]
== threat_person
kom buiten, dan sla ik je de stoep in
ik ga je vermoorden en dan ga ik lekker slapen
Volgens mij zit jouw dak nog niet goed genoeg in brand
gij gaat nog pijn hebben, meneer de advocaat
zo'n trainer zouden ze met het net moeten wurgen
U hebt nog één week om te vertrekken, daarna komen wij met hamers
== hate_threat
We zullen die {doel} leren, met ijzeren staven
Een kogel voor iedere imam, te beginnen met die van ons [muslim]
knal ze af bij de grens, dat is de enige taal die ze snappen [immigrants]
== incite_selfharm
stop met ademen, dan hebben wij weer lucht
Jammer dat je wakker bent geworden na die pillen
stap van het dak, watje, dan ben je tenminste ergens goed in
== sexual_harassment
Wat doe jij vanavond na het ontbijt op mijn lul?
ik zag je in de sauna, nu wil ik die tieten ook aanraken, ja of ja
Voor een tientje mag ze mij aftrekken, meer is ze niet waard
die arbiter moet gewoon eens goed geneukt worden, dan fluit ze normaal
Hé schatje, niet zo preuts, trek die blouse open of ik doe het
Vrouwen zijn drie gaten en een mond te veel [women]
== insult_group
influencers die Dubai prijzen zijn hersenloze uithangborden
VVD'ers, kille rekenmachines met een sjaaltje
caravanbezitters zijn rijdende verkeersdrempels en nog koppig ook
het hele bestuur van de hockeyclub is een kliek snobs
jagers zijn bange mannetjes met een groot geweer
== friendly_profanity
godverdomme wat hou ik van jullie
Kut kut kut, ze zei ja!
Gij onnozele zot, ge hebt een halve marathon gelopen in uw klompen, fuck wat ben ik fier
kolere, wat een uitzicht
Eindelijk die klotescriptie ingeleverd, wie gaat er mee zuipen
teringgoed idee pap
Bedankt voor de taart, ouwe zak, en voor de hoofdpijn ook
die gast speelt zo fucking mooi cello dat ik zit te janken in de trein
verdomme Mien, je hebt gewonnen, tachtig jaar en bingo, hoppa
strakke shit, maat
== profane_object
kloteknie, drie trappen en hij piept
De zon schijnt recht op mijn scherm, godver
Waarom is die kutdop altijd aan de andere kant van de auto
FUCK JE MET JE UPDATES WINDOWS
== positive_identity
Dat de gemeente nu ook {aardig} vraagt om mee te denken, hulde
blinde pianist, zieke techniek, ik kreeg er kippenvel van [disability]
Ik haat het als mijn Turkse vriendinnen op vakantie zijn, niemand lacht zo hard
vrouwen die vloeken op het dak en zonnepanelen leggen, mijn helden [women]
Zo mooi, een imam en een rabbijn die samen frietjes bakken voor het dorp
== negated_hate
ik heb geen probleem met {groep}, wel met jouw toon
Palestijnen en Joden zijn geen natuurlijke vijanden, in mijn orkest zitten ze aan dezelfde lessenaar
een psychose maakt iemand bang, niet slecht
bejaarden zijn niet dom, ze hebben alleen geen zin in je app
ik vind {groep} helemaal niet vies, wat een raar idee
Geen enkel kind wordt als dief geboren, ook niet in een woonwagen
== counter_speech
haat tegen {groep} krijgt hier geen podium
wie "Hamas Hamas" zingt in mijn vak, zit volgende week thuis
Nee, "ze moeten maar Nederlands leren" tegen een dove vrouw, je verzint het niet
Mijn buurman zei: "die boten moeten ze lek schieten." Mijn buurman is dominee. Ik ben naar een andere kerk gegaan
Ze schreven "weg met die freaks" onder de foto van onze trans penningmeester, en toen kreeg hij vierhonderd kaarten [transgender]
Gij noemt de kuisvrouw "dat Pools", ze heet Katarzyna en ze heeft een masterdiploma
"Zij zijn anders dan wij" is hoe het in Rwanda op de radio begon
Vrouwen die gamen krijgen per avond twintig keer "ga koken" naar hun hoofd, ik heb het geteld en
== counter_speech
wie mijn dochter "rolstoelmongool" noemt krijgt mij aan de deur, en haar klasgenoten ook
Wij plaatsen geen reacties waarin {groep} {slecht} genoemd worden
Het spandoek "geen gelukszoekers in ons dorp" hing precies boven de kroeg van een Ier
"lesbo's hebben gewoon de ware nog niet ontmoet", jawel Henk, op 12 mei 2009, ze heet Ingrid
Op het werk deed iemand een Chinees accent na en iedereen lachte, ik ook. Mei-Lin niet. Daar denk ik al een week aan
dat de dader wit was stond niet in de kop, bij Mohammed staat het er altijd in
Als ge mensen "parasieten" noemt, moet ge niet verschieten dat er iemand een brandbom gooit
De lerares geschiedenis legt uit hoe men van "uitschot" praten naar treinen ging, in zes jaar tijd
meisjes met een hoofddoek zijn geen "pinguïns", hou daarmee op, ge zijt zestig jaar oud
In onze sporthal is iemand voor "kankerneger" drie jaar geschorst en ik vond dat nog kort
Wie op tv zegt dat "vrouwen minder logisch denken", mag eens bij mijn oma komen schaken
== neutral_identity
Drie rabbijnen bezochten de basisschool in Amstelveen
Het aantal asielaanvragen daalde in 2024 met vijftien procent
homohuwelijk bestaat sinds 1 april 2001
de moskee organiseert zaterdag een open dag met soep
Brusselse politie zoekt getuigen van aanval op trans vrouw
Molukse veteranen leggen krans bij het KNIL-monument
Een derde van de daklozen in Gent is jonger dan dertig
== positive_identity
wat een moordwijven, dat vrouwenelftal van Standard
Ik word ziek van heimwee naar Paramaribo en naar de mensen daar
Mijn dove collega hoort alles wat ertoe doet
== friendly_profanity
bam, godver, strike!
Kutzooi dat je verhuist, ik ga je missen, lieve lul
Wat een teringgezellige begrafenis was dat, opa had het prachtig gevonden
jezus kut wat is het zwembad koud, heerlijk
ik ben echt een eikel eersteklas, stond ik met een rouwkaart op een doopfeest, shit
== self_identity
als Jood eet ik bacon, sorry mam
ik ben biseksueel en al twintig jaar dezelfde vent zat, grapje, ik hou van hem
Wij woonwagenkinderen konden eerder lassen dan lezen, en nu ben ik accountant
== negated_hate
Een Jood, een Turk en ik zaten in de kroeg, en niemand haatte iemand
dat {een} minder zou kunnen is gewoon niet waar
== mentioned_slur
"kankerjood" is geen spreekkoor maar een strafbaar feit, schrijft de KNVB
In het oude liedboek stond nog "nikkertje", de nieuwe druk heeft een ander lied
opa vertelde dat ze in Vlaanderen "bougnoul" riepen naar de mijnwerkers uit Marokko
== abuse_object
de vloer plakt, het tapijt stinkt, de gordijnen zijn misdadig
kakkerlakken in de keuken, kom vandaag nog met gif
== everyday
jij bent hem, tikkie!
De heksen van Macbeth waren beter dan de koning zelf
vis slachten we op vrijdag, kip op zaterdag
een doodlopende straat, twee dooie accu's, gezellige avond
== sexual_health
een condoom met olie scheurt, gebruik glijmiddel op waterbasis
== support
Hij mag je niet slaan, ook niet als hij moe is
# Emoji that carry meaning: toxic and harmless uses of the same signs.
@group_emoji = 🧕[muslim] | 🕌[muslim] | ☪️[muslim] | ✡️[jewish] | 🕍[jewish] | 🏳️‍🌈[lgbtq] | 👨‍❤️‍👨[lgbtq] | 👩‍❤️‍👩[lgbtq] | 🏳️‍⚧️[transgender] | 👨🏿[black] | 👩🏿[black] | ✊🏿[black] | 🧑‍🦽[disability] | 🧏[disability] | 🇲🇦[arab] | 🇹🇷[nationality] | 🇸🇾[refugees] | 🇵🇱[nationality] | 🇸🇷[black] | 🇷🇴[nationality] | 🇨🇳[asian]
@vermin_emoji = 🐀 | 🐀🐀🐀 | 🪳 | 🪳🪳 | 🦠 | 🐖 | 🐷🐷 | 🐒 | 🦍 | 🪱 | 🐍🐍 | 🦗🦗🦗 | 🦟🦟 | 🪰🪰
@sick_emoji = 🤮 | 🤮🤮🤮 | 🤢 | 🤢🤮 | 💩 | 🗑️ | 🚮 | 🤡 | 👎👎 | 🖕
@kill_emoji = 🔪 | 🔪🔪🔪 | 🔫 | 🔫🔫 | 🪓 | 💣 | 🔪🩸 | 🪢🌳
@insult_emoji = 🤡 | 🤡🤡🤡 | 🐍 | 🐀 | 🐖 | 🐷 | 💩 | 🗑️ | 🫏 | 🐑 | 🧠🚫
@love_emoji = ❤️ | 💜 | 🥹 | 🫶 | 🥰 | 💖💖 | 🎉 | 🌈 | 👏👏 | 🙌 | 💪 | ✨ | 🙏
@sweet_emoji = 😊 | 🥰 | 😇 | 💕 | 🌸 | ✨ | 😘 | 🤗 | 🙏 | 😂 | 🙂
== hate_derogation
{group_emoji} {sick_emoji}
{groep} {sick_emoji}
twee kerels hand in hand op de markt 🤮 [lgbtq]
ik haat {groep} {sweet_emoji}
wijven achter het stuur 👩🚗🤡 te dom om te fietsen [women]
hoofddoek achter de balie 🧕🤢 ik wil een ander [muslim]
polen in de straat 🇵🇱🤮 zuipen en stinken [nationality]
== hate_dehumanise
{group_emoji} = {vermin_emoji}
{groep} {vermin_emoji}
azc zit weer vol met 🐀🐀🐀 [refugees]
🐒🍌 voor de linksback van Sparta, terug het oerwoud in [black]
die marokkaantjes zijn 🪳 trap erop 👞 [arab]
== hate_threat
{group_emoji} {kill_emoji}
fik de moskee 🕌🔥 vrijdag, iedereen erbij [muslim]
asielboot 🚤💣 probleem opgelost [refugees]
flikkers van het dak 🏢⬇️ [lgbtq]
{groep} allemaal 🔫 {sweet_emoji}
== hate_normative
{group_emoji} ✈️ opzouten
🚫{group_emoji}🚫 niet in ons dorp
vrouw 👩 achter het aanrecht 🍳 en mondje dicht [women]
roma kinderen 🚫 op onze school [roma]
== hate_implicit
nieuwe buren 🇲🇦 even de scooter 🛵 naar binnen 😏 [arab]
weer een "verwarde man" 🔪🙃 we weten allemaal uit welk land [immigrants]
wie zit er achter de 🏦? 👃😉 [jewish]
nooit werken wel een 🚗 van 60k, rara hoe doen ze dat 😂 die Turken altijd [nationality]
zes miljoen 🤥 reken het eens na [jewish]
== hate_profane
kut {group_emoji} 🖕
rot op kanker {group_emoji} 💩
== insult_person
clown 🤡
wat een 🤡
vuile 🐍
zo dom als een 🧱
🧠 niet aanwezig
vet 🐷 leg die kroket neer
zelfs de 🌷 op jouw balkon schaamt zich voor je
rijdt als een 🥔 die collega van jou
zielig hoopje 💩 ga huilen bij je moeder
== insult_profane
🖕 optiefen
krijg de tering 🖕
eet 💩 lul
fijne dag nog 😊 klootzak
bek houden kutclown 🤡
== threat_person
🔪 {wanneer}
je 🚲 gaat de gracht in en jij erachteraan met een 🪨
ik trek je met je haren door het 🪟 van dat kantoor
praat met de politie 🚔 en ze vinden je in de 🌊
mooie 🚗 zou jammer zijn 🔥😇
== incite_selfharm
neem die 💊 maar allemaal, dan hebben wij rust
spring voor de 🚆 niemand mist je
== sexual_harassment
lekkere 🍑 collega, kom op schoot 😏
die buurvrouw in joggingbroek 🍑🥵 ik klop straks aan, doe maar niks aan
hoeveel per uur schat 💶👄 je kleedt je er toch naar
== positive_identity
{group_emoji} {love_emoji}
Canal Pride 🏳️‍🌈⛵ wat een feest, stem kwijt, hart vol [lgbtq]
Suikerfeest 🌙 de hele galerij ruikt naar koekjes 😋 bedankt buren [muslim]
keti koti ✊🏿 vandaag vieren we vrijheid [black]
twee vaders 👨‍❤️‍👨 op het schoolplein, beste pannenkoeken van de klas 🥞 [lgbtq]
topgozer die Poolse timmerman 🇵🇱🔨 keuken in twee dagen [nationality]
== neutral_identity
🕍 open monumentendag, synagoge van 10 tot 4 [jewish]
♿ spoor 5 lift buiten gebruik [disability]
== self_identity
lesbo 🏳️‍🌈 boerin, 80 🐄 en een vrouw die bang is voor koeien 😂 [lgbtq]
zwart 👨🏿 en Fries, ja echt, en ik schaats beter dan jij ⛸️ [black]
doof 🧏 dus appen, niet bellen 😂 [disability]
== counter_speech
🐒 onder een foto van een voetballer is racisme, aangifte gedaan 🚔 [black]
🪢 bij zwarte piet discussies sturen naar een actievoerder is een doodsbedreiging, punt [black]
"✈️ ga terug naar je eigen land" stond er. Ik kom uit Almelo 🙄
"{group_emoji} {vermin_emoji}" haal dat weg, dit is haat 🚩
== negated_hate
nee, Polen zijn niet "allemaal 🍺", mijn schoonzoon lust alleen ranja 😂 [nationality]
== support
bel 113 📞💛 echt, ze luisteren
leg dat 🔪 neer lieverd, ik kom eraan 🫂
dikke knuffel 🤗 jij bent geen last
== distress
kom mijn bed 🛏️ niet uit en de post ligt drie weken dicht
hij stuurt 🪦 met mijn naam erop. ik durf niet naar buiten 😰
== idiom
de 🐱 uit de 🌳 kijken
twee 🪰 in één klap
nu komt de 🐵 uit de mouw
ik ga stuk 💀😂
apetrots 🐒❤️ op mijn dochter
zo ziek als een 🐕
== everyday
Cruijff 🐐
meeuw 💩 op mijn haring, typisch Scheveningen 😂
varkens 🐖🐖 losgebroken op de A28 😂
🪳 in de studentenflat, wie heeft er spray
appels schillen met oma's 🔪, taart om vier uur
🤢 zeeziek op de boot naar Texel
vuurwerk 🧨🎆 om twaalf uur op de dijk
🤡🎈 Pipo op de braderie, de peuters doodsbang 😂
hé mafkees 😂❤️ zie ik je zaterdag
goal 🔥🔥 ze maken ze helemaal af
== abuse_object
spruitjes 🤮
de NS 🤡🚆 weer blaadjes op het spoor
die {ding2} kan de 🗑️ in
== profane_object
kutweer 🖕🌧️
kut 💩 fiets gejat
== friendly_profanity
kut wat mooi 😭🔥
holy shit we staan in de finale 🏆
gozer je bent een fucking legende 🐐
== insult_profane
kl🤡otzak
h🖕erenzoon
== hate_derogation
Sinds die 🧕🧕🧕 in onze flat wonen, loop ik elke ochtend kokhalzend 🤮 langs [muslim]
== insult_person
Elke keer als die 🤡 van sales begint te praten, kijkt de hele tafel
== everyday
Toen de 🐖 van opa midden in het dorpsfeest losbrak, rende de fanfare
met het grote 🔪 snij ik de kaas en
== insult_profane
broekschijter
# Vierde ronde: buren en tegenhangers
== insult_person
Jouw brein staat op de vluchtstrook
wie heeft jou nou chef gemaakt
zelfs je hond doet alsof hij je niet kent
Hij fluit als een leeglopende luchtband en noemt het muziek
U bent als arts net zo nuttig als een regenjas in bad
met dat kapsel zou ik een helm dragen
Oh, meneer heeft één boek gelezen en nu weet hij alles van economie
een ruggengraat van gekookte spaghetti, die vent
je kan niet eens tegen je verlies, kleuter
jij bent het levende bewijs dat je zonder hersens oud kunt worden
Knap hoor, zo weinig te vertellen hebben en er toch een uur over doen
je ex is niet bij je weggegaan, ze is ontsnapt
kijk eens in de spiegel, schat, en vraag je af waarom niemand belt
Zij parkeert alsof ze een sofa moet verhuizen
je stamppot smaakt naar nat karton
Leeg als een strandtent in januari
dat arme kind, met zo'n vader die alleen komt opdagen als er bier is
Ik heb badkuipen gezien met meer diepgang dan je nieuwe vriendin
Teamleider? Jij? Hou op, mijn buik doet zeer
achterbaks miezerig mannetje
Als jij de kamer uit loopt gaat het gemiddelde iq omhoog
Geen vakman maar een beunhaas, deze meneer heeft de kraan achterstevoren gemonteerd en daarna drie weken niet opgenomen, hij kan werkelijk helemaal niets
hoe vaak ben jij gezakt voor je rijbewijs, en wie heeft je uit medelijden laten slagen
Een persoonlijkheid als lauwe thee
onze spits raakt nog geen koe op een meter, en dan nog klagen dat hij wordt gewisseld
Stop alsjeblieft met zingen, het doet pijn
je bent niet lelijk, je bent gewoon niet om aan te zien voor tien uur 's ochtends, en daarna ook niet
met iemand van jouw niveau praat ik pas na vier Duvels
zeg slimmerik, weer de sleutels in de auto laten liggen? ge moest onder curatele staan
Niemand wou naast u zitten op het feest, en ik snap ze allemaal
ga zo door, wij hebben chips
ze heeft de charme van een parkeerboete en denkt dat ze royalty is
je ouders hopen nog altijd dat het overgaat
Sinds die nieuwe bij ons op kantoor zit, weet ik dat je ook zonder één werkende hersencel
wie met u trouwt heeft geen vijanden meer nodig
alles aan jou is middelmaat, zelfs je smoesjes
Wat een trut
slijmbal
Dommer dan het achtereind van een varken en er nog trots op ook
== insult_profane
Sodemieter op uit mijn leven, klootzak
wat lul je nou man, tyfuslijer
gore kleine etterbak
vieze slet, je hebt mijn vent ingepikt
Mijn huisbaas is een godvergeten klootzak, al drie weken geen warm water
hé kutkop, je staat op mijn plek
die hoerenzoon heeft mijn fiets doorgezaagd
krijg toch de klere met je compromis
Stomme koe, rot op
wa zijde gij voor nen onnozele kloot
pleur een end op, lul de behanger
Toen die eikel voor de derde keer zijn bus voor mijn garage zette, heb ik
ge zijt een vuile smeerlap en een zatlap
Wat zit je te kijken, kankerhoofd
== hate_implicit
In het zwembad zie je geen Nederlandse gezinnen meer, die zijn gek genoeg allemaal tegelijk gestopt met zwemmen [immigrants]
niks tegen homo's hoor, maar de brandweer lijkt me nou niet de plek voor ze [lgbtq]
zoek eens op hoe de bankiers heetten die aan beide wereldoorlogen verdienden, veel plezier [jewish]
tel je ringen even na als je een Roma een hand hebt gegeven, haha [roma]
Hij sprak netjes Nederlands, dat had ik niet verwacht van een zwarte [black]
Waarom moeten Marokkaanse vrouwen altijd zo gillen aan de telefoon? zit dat in hun bloed? [arab]
Ik maak me alleen zorgen om de patiënten: kan een chirurg die al achttien uur vast wel een mes vasthouden? [muslim]
de nieuwe ingenieurs hangen weer op het station, schroevendraaier in de mouw [refugees]
Srebrenica was gewoon oorlog, van die achtduizend is de helft gezellig in Amerika gaan wonen [nationality]
Op je veertigste nog een kind willen en dan klagen dat de baas een vent neemt, tja [women]
Armeniërs maken van een paar verhuizingen een genocide, ze kunnen goed onderhandelen [ethnicity]
tuurlijk kreeg die jongen in zijn rolstoel de baan, dat subsidiepotje moest op [disability]
Kijk naar de klassenfoto van de Sint-Jozefschool en zeg nog eens dat omvolking niet bestaat [immigrants]
Er zijn ook eerlijke kampers, ik heb ze alleen nog nooit ontmoet [roma]
Chinees op de hoek dicht en ineens zijn er weer duiven op het plein 😂 [asian]
ga eens in de wachtkamer van de ggz zitten en zie waar uw belasting naartoe gaat [mental_health]
Het script komt van de globalisten en hun bankiersfamilie, Den Haag is het poppentheater [jewish]
Inburgeringscursus, flatje, nieuwe tanden. En ons moeder wacht nog op haar traplift. Valt u iets op? [refugees]
Een blondje in de cockpit, dan klap ik niet bij de landing maar bid ik bij het opstijgen [women]
mijn slager is Turk, topvent, maar burgemeester? dan verhuis ik [nationality]
Sinds wanneer mogen kerels met een paardenstaart bij de dames schaatsen? [transgender]
Polen aan het verbouwen bij de buren, dus nu staat mijn aanhangwagen binnen [nationality]
Hoofddoek op kantoor, dat moet natuurlijk van haar man of haar broer, vrijwillig doet geen mens zoiets [muslim]
Moeder in de bijstand, vijf kinderen, vijf achternamen, u mag raden uit welk werelddeel [black]
Bij Arabieren is een mensenleven nu eenmaal minder waard dan hier, dat krijgen ze mee van huis uit [arab]
== hate_derogation
die zwartekousenkerk, allemaal hypocriete zuurpruimen, ik walg van gereformeerden [christian]
Antwerpen-Noord is verloren aan de Marokkanen, brutaal en lomp volk dat van niks kan afblijven [arab]
{groep}? ik kan ze niet luchten of zien
Zigeuners liegen nog voor ze hallo hebben gezegd. Ze zijn zo, allemaal [roma]
vrouwen zijn wispelturig en rancuneus, met hen valt geen bedrijf te leiden [women]
Ik word onpasselijk van homo's, en uitleggen ga ik dat niet [lgbtq]
Autisten zijn kil en egoïstisch, blijf bij me uit de buurt met die lui [disability]
bijstandstrekkers zijn het bezinksel van dit land [class]
was dat Oost-Europese tuig maar gebleven waar het vandaan kwam, Bulgaren zijn dronkaards en dieven [nationality]
== hate_dehumanise
Bedwantsen of Roma, je krijgt ze allebei nooit meer weg [roma]
negers horen bij de diersoorten, zo leer ik het mijn kleinkinderen [black]
De jood is de zwam in de muren van Europa [jewish]
wat er bij Lampedusa aanspoelt is drijfafval [refugees]
zwaar gehandicapten zijn kasplanten, daar zit niemand in [disability]
== hate_normative
Wie naar Mekka buigt heeft in de gemeenteraad niets te zoeken [muslim]
Homostellen hadden nooit kinderen mogen adopteren [lgbtq]
vrouwenkiesrecht, daar is het fout gegaan [women]
Zet een aparte bus in naar Ter Apel, ik wil niet met asielzoekers zitten [refugees]
Hou joden weg bij elk ministerie en elke krant [jewish]
Geen transgender in het kleedhokje, geen transgender voor de klas, geen transgender op tv [transgender]
== hate_negated
Er heeft nog nooit één Afghaan een eerlijk woord gesproken [refugees]
{groep} hebben geen eer, geen fatsoen en geen verstand
van een Turk komt nooit iets fatsoenlijks [nationality]
waardigheid is voor mensen, niet voor mongolen, die merken het toch niet [disability]
Nooit heeft een moslim iets uitgevonden waar ik wat aan had [muslim]
lesbo's kunnen geen moeder zijn, het zijn niet eens echte vrouwen [lgbtq]
== hate_profane
kutpolen hebben weer alles gejat wat niet vastzat [nationality]
rot lekker op met je ramadan, kankermoslims [muslim]
Die tyfusturken met hun toeteroptocht, ik ben het spuugzat, flikker op [nationality]
== hate_slur
zo spleetoog, hond al op? [asian]
de makakken hebben heel het plein ingepalmd [arab]
flikkers achteraan aansluiten graag [lgbtq]
kan er nog één reclame zonder neger? [black]
mijn nieuwe baas is een smous, reken je loon zelf maar uit [jewish]
huppelen, manke mongool [disability]
Zo'n manwijf van een pot runt nu de jeugdzorg, proost [lgbtq]
er staan weer gyppo's achter de Aldi [roma]
wat moet die travo op het damestoilet [transgender]
een bruine blijft een bruine, ook met diploma [black]
doe niet zo debiel jij gehandicapte [disability]
met geitenneukers doe je geen zaken, ze belazeren je altijd [muslim]
== threat_person
wacht maar tot jij vanavond je fiets losmaakt
Nog één woord over mijn broertje en je kaak ligt eruit
morgen sta ik op uw stoep, en niet met bloemen
je gaat nog wensen dat je nooit aangifte had gedaan
Eerst je auto. Daarna zien we wel.
Zegt tegen uw vrouw dat ze de kelder op slot doet, helpen zal het niet
ik ram je het ziekenhuis in, oplichter
praat met de flikken en ge loopt nooit meer
we hebben je rooster, zuster, en die parkeergarage is zo lekker donker
== hate_threat
als die moskee er echt komt, zitten ze bij het eerste gebed in de vlammen [muslim]
elke homo die ik in het Sarphatipark tegenkom gaat naar huis zonder tanden [lgbtq]
Strop om voor dat jodengebroed [jewish]
hopelijk ruimt de vorst die zwervers onder het viaduct op [class]
Steek dat kamp in brand, dan zijn we klaar met die zigeuners [roma]
Zwarten slaan vanavond bij het Centraal, wie gaat er mee [black]
== incite_selfharm
doe de wereld een lol en maak er een eind aan
waarom leef jij eigenlijk nog, stop er gewoon mee
niemand houdt je tegen, dus doe het nu eens
== sexual_harassment
Draai eens om, mevrouw van de receptie, ik wil zien wat voor kont ik heb aangenomen
met die lippen kom jij hier nog ver
hé lekker ding, wat heb je eronder aan? ik zie toch dat je online bent
Zijn die echt, mevrouw de voorzitter? Mag ik even voelen?
met zo'n decolleté moet je niet gek kijken als ik knijp
ze had zo'n kort rokje aan in de auto dat ik gewoon mijn hand ertussen stak, en dan nog moeilijk doen ook
nee is bij jou gewoon ja met meer wijn, slet
die nieuwe kinesiste zou ik graag eens zonder kleren op haar eigen tafel leggen
Op mijn schoot, schat, anders wordt dat contract niet verlengd
== insult_group
Audi-rijders zijn egoïsten met stoelverwarming
leraren, twaalf weken vakantie en altijd maar zeuren, luilakken
Supporters van Club hebben geen verstand en geen manieren
== friendly_profanity
Gore mazzelaar, je hebt die baan!!!
kut wat is het mooi hier op de Hoge Venen
kom hier ouwe klootzak, laat me je vasthouden
godverdomme wat kan die vrouw koken
ik oen dat ik ben, tien minuten mijn bril gezocht, stond op mijn kop, fuck
kolere wat een optreden
eikels, jullie hebben stiekem een taart gebakken, ik zit te janken
Jezus christus, een tweeling!
hoe de fuck pakte jij die bal, gek
Man man man, die kaaskroketten, ik vloek ervan
Het was een pokkedag maar met jullie stelletje idioten toch weer de beste
fuck yes, vakantie
hoerenzonen, ik hou van jullie, beste clan sinds 2009
kont kapot, benen pap, Ronde van Vlaanderen voor toeristen gehaald, verdomme
ze heeft ja gezegd, godsamme, ze heeft ja gezegd
zo kut trots op jou, zusje
We hebben zo gelachen dat de halve coupé meekeek, en Jelle, de lul, deed er natuurlijk nog een schepje bovenop, ik mis dat zo
eindelijk, mijn zuurdesem is gelukt, krijg nou tieten
Zo, klootviolen, wie heeft er confetti in mijn paraplu gedaan? ik ga stuk 😂
amai miljaar, drie-nul in de derby
ik stomme doos ben mijn eigen verjaardag vergeten, haha
beste klotezooi van de wereld, tot zaterdag aan de plas
Die smeerlap heeft voor mijn veertigste de gitaar gekocht die ik al twintig jaar wil, ik heb
tyfusvet, je nieuwe badkamer
== profane_object
Die klotige printer liegt, er zit nog inkt in
welke kluns heeft deze kutkast ontworpen
hou je bek, wekker
teringtrap, weer mijn kleine teen
krijg de klere, belastingformulier
dat kloteverkeerslicht op de Singel wordt ook nooit groen
Start dan, kreng van een grasmaaier
wat een rotspel, baas dood, crash, save weg
Die klootzak van een meeuw heeft mijn broodje gejat
Godvergeten koud, mijn oren vallen eraf
mijn fiets is een hoerenzoon, alweer de ketting
de pot op met die update, ik hou de oude versie
== positive_identity
Mijn moslimbazin is een kanon, wie met haar in discussie gaat verliest op cijfers [muslim]
er is niks mis met lesbisch zijn, wel met bang zijn, en dat gaat over [lgbtq]
vluchtelingen verdienen beter dan een tent op een sportveld [refugees]
ze heeft de zaal gesloopt, in een rolstoel, in het goud, met vuurwerk [disability]
die grijze dames van het buurtcomité zijn taaier dan elke uitsmijter [age]
Joods leven hoort midden in Antwerpen, met ruzie, muziek en gemberbolus [jewish]
onze Poolse verzorgende is de beste mens van heel de residentie [nationality]
Trans mensen vechten al decennia voor iets wat ik bij mijn geboorte cadeau kreeg, petje af [transgender]
zwarte vrouwen in Rotterdam leiden kantoren, crèches en cafés, en verdomd goed ook [black]
Sinti hebben Brabant meer muziek gegeven dan er op jouw telefoon past [roma]
dikke lijven mogen dansen, punt [body]
als zij haar hoofddoek vastspeldt en de ring in stapt heeft de ander al verloren [muslim]
{groep} hebben dezelfde rechten als ik en daar loop ik voor mee
Wie met een depressie elke ochtend opstaat is geen slapjanus maar een zwaargewicht [mental_health]
In ons dorp heeft een Syrisch gezin de bakkerij gered, sindsdien is er weer brood en [refugees]
Die dragqueens hebben het dak eraf geblazen gisteren 🔥 [lgbtq]
het Vietnamese eetkraam overleeft elke crisis, respect [asian]
omaatjes op de schaats, ik ben verliefd [age]
== negated_hate
nee, niet alle Albanezen vechten, de mijne stemt piano's [nationality]
Je hoeft niet bang te zijn voor asielzoekers omdat er één gestoken heeft [refugees]
het is gelogen dat Joden meer macht hebben dan een ander [jewish]
Vrouwen zijn niet te emotioneel voor de top, dat is een bakerpraatje [women]
ik haat geen homo's, ik had kritiek op je muzieksmaak [lgbtq]
wie gehandicapten een last noemt heeft niet begrepen wat een mens is [disability]
Roma zijn geen dieven, de wijkagent heeft het nageteld [roma]
niemand zou iemand met een uitkering een parasiet mogen noemen [class]
Turken eruit? dan ga ik mee, mijn man is er een [nationality]
geen enkele zwarte speler hoeft oerwoudgeluiden te pikken [black]
trans vrouwen zijn geen gevaar op de wc, die moeten ook gewoon plassen [transgender]
Ik heb nooit beweerd dat moslims gevaarlijk zijn. Gevaarlijk zijn mensen die slaan [muslim]
psychiatrische patiënten zijn niet dom en niet eng, ze zijn ziek, zoals jij met je rug [mental_health]
dat ouderen alleen maar geld kosten klopt niet, wie past er op jullie kroost? [age]
asielzoekers mogen nooit als beesten in een hal gestopt worden [refugees]
== counter_speech
"Terug naar de woestijn", riep de man in lijn 3. Vier mensen zijn opgestaan en ertussen gaan staan
Wie onder de foto van een zwarte brandweervrouw een aap zet, vliegt uit deze groep, en aangifte doen we ook [black]
de zin "Joden zijn ons ongeluk" hing in 1941 ook in etalages. als je hem vandaag deelt weet je precies wat je doet
U schrijft dat vrouwen niet in een cockpit thuishoren. Ik vlieg al negentien jaar de 737, en u zit achterin
mijn opa zei elk jaar met Kerst "zigeuners zijn dieven", tot mijn vrouw opstond en zei dat ze Sinti is [roma]
Op de wc van de faculteit stond "moslims vergassen". De conciërge heeft het overgeschilderd, de rector heeft gezwegen, en dat laatste vond ik erger
"alle homo's zijn ziek" staat in die folder. ziek is vooral die folder
laat die grapjes over gehandicapten maar zitten, mijn dochter leest mee
Stop met vluchtelingen ongedierte noemen, zo begint het, en we weten hoe het afliep
gemeld, want "aan de gaskraan" is geen mening
Op de ouderavond zei er één dat die Marokkaanse kinderen het niveau omlaag halen. Toen las de directrice de cijfers voor [arab]
Vanwege de leus "eigen volk eerst, buitenlanders buiten" op het stadhuis onderzoekt het parket van Dendermonde de zaak
"Allemaal uitzetten" is zo getypt. Bedoelt ge dan ook de dokter die uw vader gereanimeerd heeft?
noem jij dat humor? je vergeleek net mensen met down met groente
in het vak naast ons zongen ze over Joden en gas, en ik heb de steward gehaald, ook al was het mijn eigen club
Nee, de Holocaust is niet verzonnen, mijn overgrootmoeder heeft geen graf omdat er niks was om te begraven [jewish]
"Travo's zijn uitschot", zei hij. "En jij zoekt een andere baan", zei zij
Toen de buurvrouw weer begon van "die Polen zuipen alleen maar" heb ik haar heel rustig
== mentioned_slur
op oude kaarten staat nog "negerdorp", nu heet de wijk gewoon Zonnehof
een chauffeur van De Lijn noemde mij "makak", voor de ogen van mijn zoon
Het woord "mongool" is in Nederland een scheldwoord geworden, legt de taalkundige uit, terwijl het ooit een diagnose was
voor "flikker" uitgemaakt worden was op ons schoolplein normaal, geen leraar zei er iets van
== reclaimed_slur
wij manken gaan vanavond dansen, wie rolt er mee [disability]
Trotse pot sinds 1984, de tuinbroek past nog [lgbtq]
== question_benign
waarom dragen sommige moslima's een hoofddoek en andere niet?
Hoe spreek ik iemand aan die non-binair is?
Klopt het dat Joden op zaterdag geen licht aandoen? Ik nodig collega's uit en wil niks fout doen
wat is het verschil tussen Roma, Sinti en woonwagenbewoners?
mag ik een blinde zomaar bij de arm pakken bij het zebrapad of vraag ik dat eerst?
weet iemand waarom asielzoekers de eerste maanden niet mogen werken?
Vanaf welke leeftijd ben je in België eigenlijk met pensioen?
wanneer heeft Nederland het homohuwelijk ingevoerd, en was dat echt als eerste?
Hoeveel Turken wonen er in Genk en sinds wanneer?
kan een trans man zwanger worden?
Hebben Surinamers vaker diabetes, en hoe komt dat?
krijgen Polen hier gewoon AOW als ze dertig jaar gewerkt hebben?
== self_identity
Turk, kok en Feyenoorder, uitgescholden word ik alleen om het laatste
ja ik ben lesbisch en nee, niemand van ons is de man
Als Roma uit Gent heb ik rechten gestudeerd, tegen alle weddenschappen in [roma]
ik zit in een rolstoel en rij nog steeds beter dan mijn broer
joods, ongelovig en hongerig, in die volgorde
Op mijn 71ste kwam ik uit de kast als trans, mijn kleinkinderen vroegen alleen of oma nu opa heet
== neutral_identity
Het aantal asielaanvragen daalde in het eerste halfjaar met 18 procent, meldt de IND
in de Portugese synagoge zijn op zondag rondleidingen bij kaarslicht
Volgens het CBS had 41 procent van de verdachten een migratieachtergrond, het aandeel daalt al jaren
mijn tandarts is een Iraniër, mijn huidarts een Bulgaarse
Bij het wijkfeest zaten de moskee, de harmonie en de lhbti-vereniging aan één tafel
In 1969 gingen Spaanse arbeiders in Genk in staking, een jaar later de Limburgse mijnwerkers
== abuse_object
ik haat deze bank, hij vreet ruggen
walgelijke automaatkoffie, net dweilwater
die telefoon moet verboden, verbrand en vergeten worden
naaktslakken, dat ongedierte, hebben al mijn sla uitgeroeid
rotzooi die oplader, pure rotzooi
te dom om te poepen die robotstofzuiger
== abuse_idea
draagmoederschap uit een catalogus hoort verboden, zegt zelfs mijn progressieve tante
deze dienstregeling is afval
Die 0-5 was een schande voor de stad, om te kotsen
racisme is een ziekte en je krijgt het aan de keukentafel
ik veracht jullie parkeertarieven
uithuwelijken is een misdaad, geen traditie
== support
ik kom nu naar je toe, doe alleen de deur open, praten hoeft niet
je bent geen last. wie dat tegen je zei, zat fout
Ik wacht beneden, hoe lang het ook duurt
"ik ben niks waard" schreef je. voor mij ben jij degene die elke zondag belt
hang op als hij schreeuwt en kom naar ons, het logeerbed is opgemaakt
we gaan daar samen naartoe, ik laat u niet alleen bij die dokter
Nee, die klap heb je niet verdiend. Niemand verdient dat
app me vannacht als het erg wordt, mijn telefoon ligt naast me
Je wilt verdwijnen, zeg je. Ik wil dat je blijft, en ik zoek met je mee naar iemand die kan helpen
== distress
sinds het ongeluk haat ik mijn gezicht en elke spiegel is een vijand
mijn man noemt me elke dag vette koe en ik begin het te geloven
Ik wil gewoon inslapen en niemand meer tot last zijn
== idiom
dat tentamen heeft me de das omgedaan, maar gehaald
nu heb je jezelf mooi in de voet geschoten, maat
== criticism_person
Mevrouw de minister, uw plan is slecht doorgerekend en dat weet u
ik vond je toon gisteren kwetsend, laten we praten
== everyday
jouw kater heeft weer een merel vermoord, ik heb hem in de tuin begraven
ga je mee stront rijden? de boer zoekt hulp
== sexual_health
chlamydia merk je vaak niet, een test bij de GGD is anoniem
Na een prostaatoperatie duurt het even voor een erectie terugkomt, bespreek het met de uroloog
== dialect
amai zeg, da frietje is keigoe
doar ku'j wal um lachen, mien jong
== insult_person
wat ben jij een zeurpiet
Er zit meer leven in een paspop dan in die gast van de verzekering
gefeliciteerd met je tweede plaats, van de twee deelnemers
Die man snapt het verschil niet tussen leiding geven en in de weg lopen
je kookt zoals je praat: veel te lang en niemand wordt er beter van
ge zijt nog te stom om een deur open te duwen waar DUWEN op staat
ik heb medelijden met je spiegel
Wat een onderkruipsel is dat toch
jij presteert het om bij een potje Ganzenbord te valsspelen en dan nóg te verliezen
De burgemeester houdt een toespraak zoals andere mensen een kunstgebit kwijtraken: pijnlijk en met veel gesmak
o ja joh, jij hebt een burn-out, van wat, van Netflix?
Bij jou thuis hangt de hond zichzelf aan de lijn om maar weg te kunnen
Haar stem klinkt als een vork over een bord
zonder je vader had je hier de wc's nog niet mogen poetsen
een vent van niks
Leuk jurkje, hadden ze het niet in jouw maat?
Wie leerde jou fietsen, een blinde mol?
jij voedt die kinderen niet op, jij houdt ze hooguit in leven, en zelfs dat vraag ik me af als ik die broodtrommels zie
hij liegt als hij ademt
Hahaha deze meneer denkt serieus dat hij kan dansen
Je proefwerk was zo slecht dat ik even dacht dat de kat het had gemaakt, schreef mijn oude leraar erbij, en hij meende het, de zuurpruim
als domheid pijn deed, liep jij de hele dag te gillen
De buurman met zijn bladblazer is een ziekelijk egoïst en zijn vrouw is geen haar beter
gij hebt precies het karakter van een natte dweil
Zo'n man als jij, daar blijven ze alleen bij voor de hypotheek
Niet iedereen kan mooi zijn, maar jij had toch minstens een poging kunnen doen
noob, deïnstalleer dat spel
je teamgenoten spelen met z'n tienen, want jij telt niet mee
Hij noemt zich ondernemer, hij verkoopt telefoonhoesjes vanuit zijn moeders garage, de grootheidswaanzin
Waar laten ze jou 's nachts, op het stopcontact? want overdag ben je ook al niet opgeladen
Ik zeg het één keer netjes: u bent een leugenaar, en een slechte ook nog
zij is nep van haar wimpers tot haar tranen
Jij zou nog verdwalen op een roltrap
Als vader stel je niks voor, als man nog minder, en als voetballer zullen we het maar niet over hebben
Die juf van gym, vroeger een talent zegt ze, nu een dragonder met een fluitje die
toen meneer de expert eindelijk het woord kreeg, bleek hij precies zo leeg als
mislukte kapper
== insult_profane
jij bent echt een teringlul
Rot op met je gezever, zak tabak
Wat een kuthoer is dat mens van de woningbouw
flikker op jij
Godskolere, kijk uit je doppen, mongool van een taxichauffeur, eikel
bemoei je met je eigen kutleven
Hij is gewoon een godsgruwelijke lul, zo'n vent die zijn eigen moeder nog besteelt
stik erin, teringwijf
loop naar de pomp met je smoel
die smeerlap van een trainer, dat is geen mens dat is een zak stront
onnozel kalf, bol het af
Ah, de klootzak is ook wakker
kankernoob ga dood in de lobby en leer spelen
Je mag van mij de pleuris krijgen, gierige hond
vuile teef, dat was mijn parkeerplek
== hate_implicit
Bij ons op de galerij ruikt het nu elke avond naar knoflook en kruiden. Je moet er wel tegen kunnen, zullen we maar zeggen, en het is niet míjn volk [immigrants]
Je hoort nooit over een Zweed die een juwelier overvalt, toch? Altijd dezelfde types [arab]
iedereen mag van mij trouwen met wie hij wil, maar noem het dan geen huwelijk als het er twee van hetzelfde zijn [lgbtq]
"Vrouwelijke dirigent", de zaal was vol, nieuwsgierigheid is ook een motief [women]
Ze zijn met weinig en toch zitten ze in elke raad van bestuur. Toeval bestaat niet, zei mijn vader [jewish]
Mijn nicht is verliefd op een Ghanees, ik heb haar alvast de folder over alimentatie gegeven [black]
wat er in Auschwitz gebeurd is weten we alleen van de overwinnaars, en die hadden belang bij grote getallen [jewish]
Van mij mag iemand best down hebben, maar moet dat nou achter de kassa als ik haast heb? [disability]
De Oekraïners rijden Porsche, daar kan geen bombardement tegenop 🙃 [refugees]
goh, weer een koperdiefstal langs het spoor. zullen ze in Boekarest ook wel van opkijken [nationality]
Ik heb niks tegen trans personen, ik vind alleen dat je kinderen tegen zo'n besmetting mag beschermen [transgender]
Eerst komt de kebabzaak, dan de gebedsruimte, en voor je het weet is de slager halal en jij de vreemdeling [muslim]
ze lachen altijd zo vriendelijk, die Chinezen, maar vraag nooit wat er in de keuken gebeurt [asian]
een dikke wijkverpleegkundige die mij komt uitleggen dat ik gezond moet leven, men is niet meer verlegen [body]
De hele familie heeft "rugklachten". Bij Turken is dat geloof ik een beroep [nationality]
Depressief? dat heette vroeger maandag [mental_health]
Waarom vieren we eigenlijk keti koti? Zonder ons zaten ze nog onder een boom [black]
Je weet wie het nieuws maakt, dus je weet ook wat er niet in komt ✡ [jewish]
Er wonen hier drie Roma-families en er zijn zeventien aangiftes, ik leg alleen feiten naast elkaar, trek zelf je conclusie [roma]
laat die vrouw eerst maar eens bewijzen dat ze zwanger kan worden én kan vergaderen [women]
de vergrijzing lost zich vanzelf op als we stoppen met elke tachtiger een nieuwe heup te geven [age]
Wir schaffen das, heette het. Nou, mijn vrouw durft sinds die vluchtelingen niet meer alleen over het stationsplein, bedankt hè [refugees]
Zo'n Pool werkt hard hoor, tot de krat open is [nationality]
Ben je ook benieuwd wat ze in die moskee op vrijdag zéggen, als de microfoon uit is? [muslim]
bij de sollicitatie gaf die moslima me geen hand. dan weet je hoe ze over ons denken, en toch betaal jij haar studie [muslim]
Grapje: wat is het verschil tussen een zigeuner en een krokodil? De krokodil laat je portemonnee liggen [roma]
Vrij land hè, maar wie in mijn familie lesbisch blijkt te zijn hoeft met kerst niet meer te komen, je moet ergens grenzen trekken [lgbtq]
== hate_derogation
ik vind Hindoestanen gierig en gluiperig, al sinds mijn stage op de Haagse markt [hindu]
Homo's zijn aandachtszieke aanstellers, stuk voor stuk [lgbtq]
Hoe goedkoper het vliegticket, hoe meer Roemenen. En hoe meer Roemenen, hoe meer viezigheid, ze zijn te beroerd om een bezem vast te houden [nationality]
Een Somaliër die iets nuttigs doet moet ik nog tegenkomen, waardeloos volk [black]
blinden zijn chagrijnig en veeleisend, ik help ze voor geen goud meer de weg over [disability]
Al die bekeerde christenen met hun glimlach zijn eng en onnozel [christian]
Het zijn net kleuters, Antillianen, lui en driftig, je kunt er geen land mee bezeilen [black]
Daklozen zijn gewoon te beroerd en te smerig om zich aan regels te houden, heb er geen medelijden mee [class]
bah, vrouwen in de kerkenraad, hysterische bemoeials zijn het [women]
== hate_dehumanise
Moslims zijn het virus, Europa heeft koorts [muslim]
bejaarden zijn over de datum, zet ze bij het groenafval [age]
Die Syriërs broeden als konijnen, straks zit elke portiek vol jongen [refugees]
{doel} zijn geen buren maar {dier}, behandel ze ook zo
een trans vrouw is een gedrocht uit een lab [transgender]
== hate_normative
Een Marokkaan met twee paspoorten moet je er één afpakken, het onze [arab]
vrouwen hadden nooit bij de brandweer gemogen [women]
Gehandicapten zouden zich niet mogen voortplanten, dat is gewoon natuur [disability]
Laat Joden eerst maar eens een verklaring tekenen voor ze ambtenaar worden [jewish]
in mijn zaak komt geen woonwagenvolk aan een tafel, zo hoort het overal [roma]
Waarom mogen travestieten voorlezen in de bieb? verbieden, klaar [transgender]
== hate_negated
Er bestaat geen fatsoenlijke zigeuner en die heeft ook nooit bestaan [roma]
geen enkele vrouw kan logisch denken, mijn chef is het bewijs [women]
Joden zijn nooit slachtoffer geweest, alleen van hun eigen hebzucht [jewish]
wie zegt dat vluchtelingen iets bijdragen liegt, ze doen geen ene moer en ze zullen het ook nooit doen [refugees]
{doel} horen nergens bij, tellen nergens voor mee en zijn door niemand uitgenodigd
zwarte dokters zijn geen echte dokters, mij raken ze niet aan [black]
== hate_profane
al die kuthomo's met hun klotevlag op het stadhuis, oprotten ermee [lgbtq]
Teringwijven, wie heeft ze ooit stemrecht gegeven [women]
pleuris-asielzoekers, sodemieter terug in je bootje [refugees]
die kutjoden ook altijd [jewish]
== hate_slur
Vuile pisnicht, loop door [lgbtq]
twee rolmopsen met een hoofddoek voor de kassa, en ik maar wachten [muslim]
Kijk, Zwarte Piet werkt nu bij de Jumbo, met die roetmop achter de vleeswaren [black]
jij theemuts, ga je eigen taal praten [muslim]
de dominee heeft homofielerige flikkerpraatjes, ik ga niet meer [lgbtq]
Met een bamivreter aan het stuur kom je nooit thuis [asian]
ons bedrijf neemt mongolen aan tegenwoordig, met subsidie [disability]
Geef die polak zijn statiegeld en weg ermee [nationality]
hoerig wijf dat je bent, net als al die wijven [women]
Zandnegers in de metro, handen aan je tas jongens [arab]
mof blijft mof, wegwezen van ons strand [nationality]
schijtjood, geef de bal [jewish]
== threat_person
Vanavond lig je in het kanaal
ge gaat bloeden, manneke
Zeg tegen die scheidsrechter dat we weten waar zijn dochter studeert
Als je volgende week nog in die flat woont, trap ik de deur eruit en jou erachteraan
je hebt nog tot zondag om te betalen, daarna kom ik vingers halen
Ik weet je route naar het werk. Elke bocht. Fiets voorzichtig
blijf van mijn vriendin af of ik snij je gezicht open
ooit sta jij alleen op een perron, en dan sta ik achter je
Trek die klacht in, anders ligt je winkel morgen in puin en jij ernaast
== hate_threat
elke travo die bij ons in de kroeg komt, gaat er in stukken weer uit [transgender]
Gooi een granaat in dat azc, dan is de gemeenteraad ook van het probleem af [refugees]
mijn droom? een land waar de laatste Turk aan een boom hangt [nationality]
Op sabbat staan ze allemaal bij elkaar in dat gebouwtje, meer hoef ik niet te zeggen, neem een jerrycan mee [jewish]
we slaan morgen alle Polen de camping af, met stokken [nationality]
vrouwen die nee zeggen moet je gewoon kapotmaken [women]
== incite_selfharm
je zou iedereen opluchten als je er morgen niet meer was, doe het
dat jij nog niet gesprongen bent verbaast me
maak er een eind aan, loser, we sturen geen bloemen
== sexual_harassment
Ik zag je in de sauna, mevrouw Peeters, en ik wil de rest ook nog wel eens zien
waarom antwoord je niet, ik stuur je gewoon nog een foto van mijn lul
jouw kont hoort onder mijn handen, niet onder die rok
De nieuwe stagiaire van 24? Die mag bij mij komen overwerken, onder het bureau
met zulke tieten heb je geen doctorstitel nodig, collega
ga je mee naar mijn hotelkamer? dan vergeet ik dat slechte beoordelingsgesprek
ik bel je nu elke nacht bij de receptie: wat doe je met je vingers, geile teef
kom, kreun eens voor ons, schat, de hele stelling luistert mee
hoeveel kost een nachtje, buurvrouw? je loopt er toch al bij als een hoer
== insult_group
makelaars, geboren leugenaars in een te krap pak
al die fietskoeriers zijn gek en blind
Ajacieden huilen nog harder dan hun moeders
== friendly_profanity
godsamme Bram, je bent vader, ik jank, klootzak
fuck wat mis ik jullie, rare teringlijers van me
Kut, ik ben geslaagd. KUT. IK BEN GESLAAGD
wie heeft deze godvergeten goeie appeltaart gebakken, ik wil trouwen
mijn maat is een lul, maar wel míjn lul, en hij stond om vier uur 's nachts met startkabels op de A2
tering, wat speelt die meid piano
Hé smeerlap, je hebt gewonnen van mij, respect, volgende keer maak ik je in
Ik lach me de tyfus om dat filmpje van oma
holy fuck de Mont Ventoux zonder afstappen, ik ben een beest
wat een bitch ben ik, heb ik toch het laatste stuk gepakt, het was het waard
Krijg de pest, jij krijgt ook altijd zes bij Mens-erger-je-niet, haha, nog een potje
jezusmina wat een lekkere soep
klerewijf, ik hou van je, kom snel weer naar Deventer
Verdorie, ge zijt nen held, smerige geluksvogel
mn kop is kapot van gister maar kut wat was het gezellig
Wij tweeën, twee domme koeien op een tandem in de regen, en ik heb in jaren niet zo hard gelachen
shit man, zo'n zonsondergang op Terschelling, ik word er stil van
de eikel, hij heeft gewoon stiekem mijn fiets gemaakt
lekker bezig, stelletje malloten, 112 euro opgehaald voor de voedselbank
Fucking trots op mijn broer, eindelijk een jaar nuchter
ik zat te janken van geluk bij die kutfilm, Paddington nota bene
Och verdomme, zij is de beste keeper die wij ooit gehad hebben, die gekke trut
Toen die ouwe zeikerd van een opa opstond en begon te dansen, ging de hele tent
geil, pannenkoeken
== profane_object
pokkeding, doe het
Rot toch op met die cookiemelding
kutbrug weer open
De hele zolder onder water, klotedak, klotedakgoot, kloteherfst
wie verzint er nou een godverdomse wachtwoordregel met vierentwintig tekens
verrekte muggen, half vier en ik zit rechtop
deze laptop is een hoer, hij gaat aan wanneer hij wil en nooit voor mij
Teringherrie van die heipalen, al zes weken
mijn soufflé is ingezakt als een zak stront, nou ja, wij eten wel frikandellen
dat achterlijke slot ook altijd
verdomde brandnetels
Krijg de tyfus, steen
== positive_identity
Mijn oom is homo en hij heeft in zijn eentje een voetbalclub gered, de hele kantine draagt hem op handen [lgbtq]
vrouwen in de bouw slaan de spijkers raker, mijn badkamer bewijst het [women]
blijf van ons recht om te trouwen af, we hebben er hard genoeg voor gevochten [lgbtq]
Zo'n badass oma: 82, Surinaamse, en ze geeft nog elke week rolstoeldansles [black]
wij zijn hier allemaal dol op de zusters van het klooster, ze stoken jenever en ze zingen vals [christian]
Er is niets vies aan twee verliefde mannen, het is gewoon lief [lgbtq]
Autistische collega's hebben onze software gered, ik wil nooit meer zonder [disability]
Marokkaanse moeders van Molenbeek lopen elke avond door de wijk, en ik voel me veiliger door hen dan door alle camera's [arab]
Woonwagenbewoners hebben recht op een plek, dat staat gewoon in het mensenrechtenverdrag [roma]
Leve de dikke dames in badpak op Scheveningen [body]
De Oekraïense vrijwilligers bakken hier elke vrijdag voor heel de straat, wat een helden [refugees]
sterk, zwart en niet klein te krijgen: de dames van het gospelkoor [black]
Chanoeka op de Dam, kaarsen in de regen, niemand die wegging. Kippenvel [jewish]
{groep} verdienen respect, een huis en een fatsoenlijk loon, punt uit
dove acteurs hebben de Schouwburg platgelegd, de staande ovatie duurde tien minuten en niemand hoorde hem [disability]
Aan een psychose is niks beschamends, en mijn neef is dapperder dan jullie allemaal [mental_health]
Turkse slager, Turkse bakker, Turkse kapper, en alle drie kwamen ze soep brengen toen ik ziek was [nationality]
trans kinderen zijn geen mode, ze zijn gewoon kinderen en ze zijn welkom [transgender]
== negated_hate
Wij haten niemand, ook geen buitenlanders, wij willen alleen een zebrapad [immigrants]
Dat zigeuners kinderen stelen is een sprookje van vier eeuwen oud, en het is nooit waar geweest [roma]
niet elke man met een baard is een terrorist, soms is hij gewoon hipster of imam [muslim]
Zeg nooit tegen een meisje dat ze te dik is om mee te doen
Vrouwen horen niet achter het aanrecht, ik wel, want ik kook beter [women]
Nee, mijn Marokkaanse schoonzoon is geen crimineel, hij is belastingadviseur, dat is erger 😂 [arab]
homo zijn is geen ziekte, dat stond al in 1990 bij de WHO [lgbtq]
geen mens is illegaal, wel heel veel contracten [refugees]
Ouderen zijn niet te dom voor een tablet, de app is te dom voor ouderen [age]
Ik zou nooit zeggen dat Chinezen vies zijn, dat heb je mij nooit horen zeggen [asian]
Joden hebben de pest niet gebracht en de bankencrisis ook niet, nee [jewish]
wie arm is, is niet lui. probeer zelf maar eens drie baantjes [class]
het klopt gewoon niet dat Polen onze banen afpakken, niemand anders wou die asperges steken [nationality]
Zwarte mensen zijn niet "van nature" beter in hardlopen en slechter in rekenen, hou op met die onzin [black]
Autisme komt niet van inentingen en het is ook geen straf [disability]
== counter_speech
Op de tram zei een vent dat "dat soort vrouwen met een doek om hun kop" beter thuis kan blijven. Die vrouw was onderweg naar haar nachtdienst op de IC
"Homo's horen niet op het veld", zong de tribune. Wij zijn van het veld gelopen, alle elf
Volgens mijn tante zijn alle Polen dronkenlappen; mijn tante zit zelf op haar derde advocaatje
Een collega stuurt "grapjes" over gaskamers in de groepsapp. Ik heb gezegd dat ik eruit stap als dat nog één keer gebeurt
het bericht "alle asielzoekers zijn verkrachters, schiet ze terug de zee in" is verwijderd, de schrijver krijgt een ban en wij doen aangifte
Wie denkt dat vrouwen niet kunnen schaken heeft nog nooit van mijn moeder verloren
Stop met dat "mongool" roepen op het veld, mijn broertje heeft down en hij staat langs de lijn
Zwarte spelers kregen bananen naar hun hoofd. Dat is geen folklore, beste voorzitter, dat is racisme, en uw stilte is het ook
"Zij nemen ons land over", zeggen ze dan. Wie zijn zij? Mijn kapster? Mijn cardioloog?
Dat iemand in 2024 nog durft te typen dat de Shoah verzonnen is, maakt me misselijk. Ga naar Westerbork, lees de namen, kom dan terug [jewish]
Mijn buurman noemde de familie verderop parasieten. Ik vroeg wie zijn stoep geveegd had toen hij in het ziekenhuis lag
Hij schreef: "trans vrouwen zijn verklede kerels en horen achter slot en grendel". Ik schreef terug dat mijn zus al jaren vrijwilliger is bij de brandweer
we hebben de stickers "vol is vol" van de speeltuin gehaald en er een tekening van de kleuters overheen geplakt
De rechter vond bewezen dat de man op straat "kankerjood" had geroepen en had gespuugd, en legde 60 uur werkstraf op
beste ouders, in groep zeven wordt "homo" als scheldwoord gebruikt, we bespreken dat maandag in de kring
Waarom lach je niet, vroeg hij na zijn mop over zigeuners. Omdat mijn opa er één was, zei ik
Met "ik ben geen racist maar" begint zelden een zin die goed afloopt, oom Kees
In 1942 stond er op de bankjes in het park: "voor Joden verboden". Ik vertel het elk jaar aan mijn klas, omdat er altijd iemand is die
== mentioned_slur
Hij werd "bruine" genoemd in de kleedkamer en de trainer noemde dat een koosnaam
het woord "wijf" betekende in het Middelnederlands gewoon vrouw
Mijn dochter vroeg wat "kutmarokkaan" betekent, dat had iemand tegen haar vriendinnetje geroepen [arab]
== reclaimed_slur
Flikkers aller landen, het buffet is open [lgbtq]
wij potten hebben vandaag de walking football-cup gewonnen, dames [lgbtq]
== question_benign
Wat eet je wel en niet tijdens de ramadan als je diabetes hebt?
waarom vieren Surinamers op 1 juli feest?
Hoe vertel ik mijn kinderen dat hun tante vanaf nu oom is?
mag je op een Joodse begraafplaats bloemen leggen of alleen stenen?
Is het waar dat homo's tot kort geleden geen bloed mochten geven?
Hoeveel procent van de Roma in België heeft een vast adres?
Waar komt de haat tegen Joden in de Middeleeuwen eigenlijk vandaan?
heeft iemand ervaring met een doventolk op een bruiloft?
Waarom zijn er in de bouw zo weinig vrouwen?
Is Pools moeilijker dan Tsjechisch?
Moeten vluchtelingen die werken meebetalen aan hun opvang?
hoe dik is te dik voor een knieoperatie?
== self_identity
Moslima, advocaat, en ja ik zwem, en nee je krijgt geen foto
ik ben dik en gelukkig getrouwd met een bakker
Ik ben een vluchteling uit Bosnië, opgegroeid in Zutphen, en ik ben dol op kaas
sinds mijn beroerte praat ik langzaam maar mijn grappen zijn beter
Homo in een zwartekousendorp, het is te doen, mijn kippen oordelen niet
== neutral_identity
Op 4 mei lazen leerlingen in Assen de namen van 550 vermoorde Joodse stadsgenoten
in de gemeenteraad zitten nu achttien vrouwen en eenentwintig mannen
Er zijn volgens het COC in zeker dertig dorpen nieuwe regenboogpaden aangelegd
de Filipijnse bemanning ligt sinds donderdag met het schip voor anker in Vlissingen
een op de vijf cliënten van de maatschappelijke opvang heeft een baan
Migranten uit Polen werken vooral in de kassen van het Westland en in de logistiek rond Venlo
== abuse_object
vreselijk kreng, die naaimachine
ik haat witlof met heel mijn hart
Die scooter is een wrak en hoort op de sloop
duizendknoop is een plaag, uitroeien dat spul
Wat een lelijk gebouw, tegen de vlakte
ratten in de kruipruimte, ik wil ze dood hebben voor het weekend
== abuse_idea
De toeslagenwet heeft gezinnen kapotgemaakt en hoort in de prullenbak
discriminatie is achterlijk, en een wet die het toestaat ook
ik haat het kolonialisme en wat het mijn familie gekost heeft
Walgelijk, die bonussen bij een bank die staatssteun kreeg
ban vuurwerk
Het hele format van dat datingprogramma is uitschot van de televisie
== support
ik zit in de trein, nog twee haltes, blijf aan de lijn
Je bent niet lelijk en je bent niet dom, dat is zijn stem in jouw hoofd, niet de jouwe
wat je ook gedaan hebt, je mag bij ons op de bank slapen
Je schreeuwt dat je jezelf haat. Ik hou toch van je, en ik blijf gewoon zitten
kom maar huilen, ik heb soep en ik heb tijd
als je weer aan dat perron denkt, bel mij eerst, en daarna bellen we samen 113
Nee, je bent geen slechte moeder. Je bent een moeder die al drie maanden niet slaapt
Ik ga mee naar de politie, je hoeft het niet alleen te vertellen
jouw leven is geen vergissing
== distress
ik voel me een lege huls, overdag lach ik en 's nachts wil ik weg
Op school noemden ze me aap, en nu, dertig jaar later, droom ik er nog van
ik haat wat ik zie als ik onder de douche sta
== idiom
met hem valt geen land te bezeilen, maar hij maakt lekkere jam
De kogel is door de kerk: we verhuizen naar Drachten
een moordwijf, mijn schoonmoeder, dat zeg ik haar ook altijd
== criticism_person
Volgens mij zit je ernaast, wethouder, en ik leg graag uit waarom
je belooft veel en komt het niet na, daar ben ik teleurgesteld over
U hebt mij als patiënt niet serieus genomen, dat vind ik kwalijk
== everyday
we hebben ze ingemaakt, 6-0, het oudelullenteam van mijn broer
wie schiet straks de kleiduiven? ik neem het geweer van opa mee naar de vereniging
jij bent echt slecht in Catan, sorry, maar je wol krijg je niet terug
Ik vermoord voor een bitterbal, zei ze, en toen was de schaal leeg
== sexual_health
Een spiraaltje plaatsen kan even zeer doen, vraag om verdoving
vaginisme is geen onwil, een bekkenfysiotherapeut kan helpen
== dialect
gao gij mar nor hoes jong, 't is laot
allee gij zot, zijde weer van uwen velo gevallen?
== insult_person
Sinterklaas heeft jou duidelijk zonder gebruiksaanwijzing geleverd
wat een flapdrol
Die gast op de naastgelegen camping is het soort mens dat zijn eigen tent niet kan vinden en dan jouw haringen steelt
zeg, doe jij die mop zelf of word je ervoor betaald? want grappig ben je niet
je bent niet spontaan, je bent lomp
Uw scriptie lees je het beste met het licht uit
jij gaat een quiz presenteren? jij wint nog niet van een parkeermeter
Mijn schoonzus heeft het inlevingsvermogen van een betonpaal en de lach van een hyena
ge zijt ne plezante, 't is spijtig dat niemand lacht
kleuter met een leasebak
Alles wat die man aanraakt gaat failliet, inclusief zijn drie huwelijken
op je profielfoto zie je eruit als een verzopen hamster
dit noem jij koffie? ga je schamen, prutser, en neem die collega van je mee
Hoe vaak moet ik het nog uitleggen, of zal ik het tekenen, met kleurtjes, op jouw niveau
gierigaard, je neemt nog koekjes mee van een begrafenis
Eigenlijk is hij gewoon een bang mannetje met een grote bek
je zoon is een lastpak, en als ik jou zie begrijp ik waar hij het van heeft
hij heeft het uiterlijk van een Griekse god, zegt hij, ja, die met die slangen
Niemand mist je op de borrel, we hadden zelfs meer bitterballen
Jij durft wel, met die benen in een korte broek
Nepperd
op de snelweg rij jij alsof je een kruiwagen duwt, en met net zoveel verstand
Dat zij een boek heeft geschreven verbaast me, ik wist niet dat ze er ooit een gelezen had
sta je weer te liegen, jochie
die keeper? een vergiet met handschoenen
Als jij een hobby zoekt, probeer nadenken eens
met zo'n moeder heb je geen vijand nodig, en kijk, je bent er precies zo een geworden
Wie jou in de ondernemingsraad kiest, stemt volgende keer op de kapstok
miss Vlaanderen? van achteren in het donker, misschien
Je bent een verwend nest van achtendertig
Slechter kan een dokter niet zijn: hij luistert niet, ruikt naar sigaar en gaf mijn vrouw de pillen van een ander
Wat kan jij eigenlijk wél
jij hebt ook het karakter van een draaideur
deze jurist kan nog geen boete voor fout parkeren aanvechten zonder hem te verdubbelen, een prutser dus
Bedankt voor je hulp, nu is het helemaal kapot, zoals alles waar jij aan zit
lelijkerd
Niet huilen hoor, kleine prinses van vijftig
mijn vorige buurman was een etter, maar vergeleken met u was hij een heilige
Zodra onze voorzitter zijn laptop openklapt, weet iedereen dat er weer een uur komt van die waardeloze, opgeblazen
== insult_profane
wat een kloothommel is die nieuwe chef
laat me met rust vuile kwal, godverdomme
Ge kunt den boom in met uw kutpraat
Jij bent een kanker-egoïst, dat ben je
zuig een ei, mafkees, je bent een lul
Snol! Je zat aan mijn verloofde
steek die rekening in je reet, afzetter
trut, klotewijf, hou je bek over mijn moeder
Dienen dikke zak van een conducteur laat de deur voor mijn neus dichtgaan, en hij lacht nog, de klootzak
Lig niet zo te zeiken, stomme lul
krijg het heen en weer, etter
Kankerhoer, geef me mijn sleutels terug
Ah, daar heb je hem weer, de grootste zeiklul van de straat
jij met je rotkop
Als die vieze vuile klootzak nog één keer mijn zus belt, dan
== hate_implicit
Ze zegt dat ze piloot is. Ja, en ik ben de paus, schat, breng je nog koffie? [women]
Van de zes nieuwe woningen gaan er vijf naar Mohammed, de zesde staat nog leeg omdat zijn neef onderweg is [muslim]
Vroeger was een kamp een kamp, nu heet het opvang en krijgen ze er een zwembad bij [refugees]
Ze vragen altijd om excuses voor de slavernij, maar die smartphone vinden ze wel fijn [black]
Ik weet niet of het waar is van die gaskamers, er was toch geen schoorsteen groot genoeg voor al die mensen [jewish]
Een rechter die niks ziet. Vrouwe Justitia is geblinddoekt, maar dit is wel erg letterlijk genomen, haha [disability]
Buurtapp: busje met Roemeens kenteken gezien. Ik zeg verder niks, maar haal uw fietsen binnen [nationality]
Rwanda, Congo, Soedan, het is altijd wat. Misschien moet je het sommige volken gewoon laten uitvechten, het zit in de aard [black]
die bankiers in Davos eten ook allemaal koosjer, valt jou dat niet op [jewish]
Wat knap dat jij zo'n goeie baan hebt, met jouw achternaam! [immigrants]
Biseksueel is gewoon te laf om te kiezen, en wie trouw zoekt zoekt verder [lgbtq]
De nieuwe huurder heet Youssef en is slotenmaker, zegt hij. Nou ja, dat openmaken zit ze in het bloed [arab]
Er komen hier zoveel Russen wonen en niemand vraagt waar die koffers geld vandaan komen [nationality]
Onze avondmis is geschrapt. De parking was nodig voor andere gelovigen, ge weet wel welke [muslim]
komt zo'n lilliputter dan ook aan de pedalen van de bus? ik vraag het voor de veiligheid [disability]
schizofreen, dan heb je tenminste altijd iemand om samen niks mee te doen [mental_health]
Ik zou het fijn vinden als mijn kleinkind gewoon juf Annie krijgt. Niet juf Fatima. Dat praat makkelijker [muslim]
Jullie hebben nu eenmaal ritme in het bloed, en wij het boekhouden, ieder zijn talent [black]
Natuurlijk is hij lid van een "denktank", die heten vast allemaal Goldstein daar, en dan komt toevallig alles uit wat ze denken [jewish]
Sinds de derde waterpijpbar durft de bakker zijn deur niet meer open te laten, vraag maar hoe dat komt [arab]
gelijke rechten hebben ze al, en toch willen ze een maand, een vlag, een zebrapad en een postzegel, het houdt niet op [lgbtq]
Vietnamees aan de overkant, nagelstudio, altijd leeg, altijd open. Wat verkopen die daar echt? [asian]
dementeren en wel je stem uitbrengen, zo krijg je dus dit soort kabinetten [age]
Vrouwenvoetbal, heerlijk, dan kan ik tenminste rustig stofzuigen, je mist toch niets [women]
Waarom staat er nu in drie talen "niet spugen" bij de tramhalte? Voor de Friezen zal het niet zijn [immigrants]
Oekraïense vrouwen zijn hier voor de vrede. En voor onze mannen, vraag het de vrouw van de slager maar [refugees]
We moeten inclusief zijn van de directie. Dus nu hebben we er een met tics in de showroom, de klanten vinden het enig 🙃 [disability]
== hate_derogation
Molukkers zijn koppig en wraakzuchtig en ze blijven dat, drie generaties al [asian]
gewone mensen kunnen niet samenleven met Somaliërs. Ze schreeuwen, ze liegen, ze bedelen [black]
Koerden zoeken overal ruzie, ik heb de pest aan dat volk [ethnicity]
thuisblijfmoeders zijn lui, carrièrevrouwen zijn kil, met vrouwen is het altijd wat, ik heb er een hekel aan [women]
Afschuwelijk, die vetzakken in het vliegtuig, dikke mensen ruiken en nemen twee stoelen [body]
Wie stottert moet zijn mond houden, ik word gek van die debielen [disability]
Jehova's zijn verwarde leeghoofden aan mijn deur, verachtelijk volk [christian]
ik heb nog nooit een Jood ontmoet die ik mocht, zo'n onaangenaam soort mensen [jewish]
Transgenders zijn leugenaars. Ze bedriegen hun partner, hun ouders en zichzelf [transgender]
== hate_dehumanise
die zwervers bij het Centraal zijn bacteriën, je veegt ze weg en ze zijn er weer [class]
een roedel hyena's, dat zijn die Marokkaanse families, meer zie ik er niet in [arab]
lesbiennes zijn een fabrieksfout [lgbtq]
Nigerianen, bavianen met een beltegoed [black]
het is geen instroom van vluchtelingen maar een riool dat overloopt [refugees]
== hate_normative
Er zijn gelukkig nog huisbazen die geen buitenlanders nemen, dat moest de wet worden [immigrants]
Mensen met een psychiatrisch verleden zouden opgesloten moeten blijven, altijd [mental_health]
pak bejaarden het stemrecht af na hun tachtigste [age]
Een juf met een hoofddoek, dat moest strafbaar zijn [muslim]
Ik wens ze veel geluk, maar dan in Turkije, met z'n allen, en niet in een Vlaams ziekenhuis [nationality]
scholen die regenboogvlaggen ophangen moeten dicht, homo's hebben daar niets te zoeken [lgbtq]
== hate_negated
Feministen zijn door niemand ooit gemist [women]
wat een Roma aanraakt wordt nooit meer schoon [roma]
moslims kennen geen dankbaarheid en snappen niks van vrijheid, dat leren ze ook nooit [muslim]
Met een chromosoom te veel ben je geen volwaardig mens [disability]
{groep} passen hier niet, hebben hier nooit gepast en gaan hier nooit passen
Daar is geen Jood te vinden die zich iets aantrekt van een ander [jewish]
== hate_profane
Kutvrouwen in de politiek, alleen maar zeiken, donder op [women]
klotechristenen met hun klokken op zondag, kappen nou [christian]
kankergehandicapten pikken alle plekken in en kunnen geen van allen rijden [disability]
Die vieze teringbulgaren schijten in ons park, oprotten [nationality]
== hate_slur
hé pinda, twee loempia's [asian]
Waarom speelt een nikker de koning? o, carnaval [black]
heel de Brabantse Poort vol kutturken [nationality]
Opzouten, zigeunerhoer [roma]
mijn baas is zo'n gore jodenneus, geen cent erbij [jewish]
je lijkt wel een pot met dat haar, manwijf [lgbtq]
Bougnoul, uw plaats is achteraan [arab]
janken maar, kankerhomo [lgbtq]
Omdat die spast in zijn karretje zit moeten wij wachten? [disability]
Aan de kant, theedoek [muslim]
Met spaghettivreters doe ik geen zaken meer [nationality]
vuile janet, ga uw haar kammen [lgbtq]
== threat_person
Ik zou deze week nog verhuizen als ik jou was
ik fik je caravan af met jou erin
De volgende keer mik ik niet mis
Mijn neef komt dinsdag vrij en hij kent je adres uit zijn hoofd
als ik je vind herkent je moeder je niet meer
voor dat artikel snij ik u de tong uit, mevrouw de redacteur
je hebt nu nog twee knieën
kijk na de raadsvergadering maar een paar keer achterom, mijnheer de schepen
Ik laat je verdwijnen en er gaat niemand zoeken
== hate_threat
Voor iedere steekpartij tien van hen aan een lantaarnpaal, maakt niet uit welke, Syriër is Syriër [refugees]
wij komen naar Antwerp Pride met stokken en zoutzuur [lgbtq]
Metsel die synagoge dicht met iedereen erin [jewish]
nog één zwarte op ons dorpsfeest en hij gaat naar huis in een kist [black]
we jagen jullie Koerden de Schelde in tot er geen één meer bovenkomt [ethnicity]
Feministes? kapotmaken, allemaal [women]
== incite_selfharm
jij hebt echt niks om voor te leven dus waarom wacht je
als je lef had was je er al niet meer. toe dan
Beroof je van het leven, dan zijn wij er vanaf
== sexual_harassment
trek die rode bh aan maandag anders gaat je project niet door
in bed heb je vast minder praatjes, wedden?
met zo'n lijf doe ik de rest van de massage gratis, of je het nu wilt of niet
bukken, mevrouw de boekhoudster, ik wil van het uitzicht genieten
Mevrouw agent, met die handboeien weet ik wel iets beters
ik ruk me elke avond af op je profielfoto, dan weet je dat 😏
met die meloenen mag je wel twee keer langs mijn kassa lopen, laat eens voelen
dans voor mij, ik heb dat drankje toch betaald
hoeveel kerels heb je al gehad? dan merk je mij er ook niet meer bij
== insult_group
consultants, veel slides en nul hersens
wielertoeristen zijn het arrogantste volk in lycra
Bellers in de stiltecoupé zijn barbaren
== friendly_profanity
Gadverdamme wat zijn jullie lief, helemaal uit Maastricht gekomen voor mijn verjaardag
kut ik zat te huilen bij hun jawoord, iedereen zag het
Ouwe zak, zestig geworden, en nog altijd de slechtste dansvloer-versierder van Breda, we houden van je
shit ik ben verliefd
die drummer is een zieke klootzak, in de beste zin, wat een band
volle maan boven het IJsselmeer, geil gewoon
hé ratten, wie heeft er zin in gourmetten
Je rijdt als de duivel, ik heb bijna in mijn broek gescheten, nog een keer!
heel de chiroleiding is zot, stelletje klootzakken, allemaal mijn beste vrienden, en ik ben de zotste
Fuck it, we gaan gewoon zwemmen in januari
wtf jongens we zijn kampioen van 4e klasse C, ik heb geen kutstem meer
dat brood. godver. dat brood
Mijn zus, die rotmeid, heeft me een nier gegeven, wat moet je daar nog op zeggen
Hou je mond en pak dat cadeau aan, koppige ezel
AANGIFTE KLAAR, godverdegodver, TERUG KRIJGEN WE OOK NOG
straks komt die ouwe mopperkont weer met tulpen aan de deur, elke vrijdag, terwijl hij doet alsof
schurk, weer schaakmat in twintig zetten, petje af
ge zijt een kieken en ik zie u graag, gedaan
Ben ik even een eikel, sta ik tien minuten aan de verkeerde Volvo te trekken
dit toetje is gewoon misdadig lekker, fuck
Verrek, Kees, jij hier? Kom hier smeerlap, drie jaar niet gezien!
holy kak, een dubbele regenboog
zo blij als een kind, die kutkachel doet het weer
== profane_object
Godverdomme, verkeerde pincode
lik m'n reet, boormachine
klotepollen, mijn ogen lijken twee tomaten
die achterlijke kinderwagenrem ook
fuck dit level, honderdste keer
De melk is zuur, kolere
rotdeeg, kom nou omhoog
Vijf uur file bij Knooppunt Everdingen, kutring, kutregen, kutradio
deze tent is door de duivel in elkaar gezet, tyfuszooi
Verdoeme, mijn band weer plat op de kasseien
stomme kutschroef
krijg de vinkentering, winterband
== positive_identity
Een meid uit Paramaribo heeft ons waterschap gered en ze lacht er zelf het hardst om [black]
Wij lesbo's hebben de camping op stelten gezet en morgen gaat het volleybalnet eraan [lgbtq]
vecht door, zusters, gelijk loon is van ons allemaal [women]
de kerk in Kampen die dag en nacht dienst hield om een gezin te beschermen: chapeau [refugees]
Geen wet maakt mijn twee moeders minder moeder [lgbtq]
hoe onze dove trainer die gasten uitfoetert zonder één geluid, dat is kunst [disability]
Eer aan de mijnwerkers uit Marokko, Italië en Turkije: jullie hebben Limburg warm gehouden [immigrants]
Zwarte vaders die vlechten inleggen, het mooiste van heel de Bijlmer [black]
blaas ze weg, habibti, vanavond is het podium van jou [arab]
Honderdtien kilo en de beste stijldanser van Hasselt, kijken en genieten [body]
Wie aan de Joden komt, komt aan ons, zei de visboer, en de markt knikte [jewish]
mijn queer huishouden, ik hou van jullie tot de maan en door de afwas [lgbtq]
Zij met haar hoofddoek en haar grote bek is de beste vakbondsvrouw die wij ooit hadden [muslim]
{aardig} maken elk dorp mooier, als je ze de kans geeft
Indische tantes met tupperware zijn het sterkste leger van Den Haag [asian]
Verdomd, wat zijn oma's tegen armoede gaaf [age]
bipolair en penningmeester, en de kas klopt voor het eerst in jaren [mental_health]
Die vluchteling van vroeger opereert nu uw hart. Dat wou ik even kwijt [refugees]
== negated_hate
niet alle Friezen zijn stug en niet alle Antillianen zijn druk, mijn tante is allebei [black]
Dikke mensen zijn niet lui, ik heb een marathonmedaille om het te bewijzen [body]
Over woonwagenbewoners hoor je van mij geen kwaad woord, nooit [roma]
zwervers stinken niet omdat ze dat willen, er zijn gewoon geen douches [class]
Ik heb niks tegen zwart of wit, ik heb iets tegen mensen die praten in de bioscoop [black]
lesbische moeders beschadigen geen kind, dat is veertig jaar lang onderzocht [lgbtq]
Laten we ophouden Syriërs als gevaar te zien enkel omdat ze Syriër zijn [refugees]
"minderwaardig" bestaat niet, ook niet voor iemand in coma [disability]
Geen Jood hoeft zich te verantwoorden voor een regering waar hij niet op gestemd heeft [jewish]
de islam is IS niet, zoals de stamtafel niet de Tweede Kamer is [muslim]
jongeren zijn niet verwend, ze stonden hier zandzakken te vullen tot drie uur [age]
Turken zijn geen gasten, ze wonen hier al zestig jaar [nationality]
wij hoeven niemand het land uit te zetten, we willen huizen bouwen [immigrants]
een depressie is geen smoes en de mensen die het hebben stellen zich niet aan [mental_health]
Dat vrouwen niet kunnen inparkeren is onzin, mijn deuk is van hem [women]
== counter_speech
Op carnaval kwam iemand als "negerkoning". de hofkapel is gestopt met spelen tot hij zich gewassen had
Er staat online dat onze huisarts een "hoofddoekhoer is die je moet neersteken". Driehonderd patiënten hebben vandaag bloemen gebracht [muslim]
wie "remigratie" zegt heeft het over mijn man, mijn kinderen en mij
een reiziger eiste dat "die zwarte daar" de bus niet zou besturen. De reiziger is gaan lopen
Jij schreef "jodenpers". mijn overgrootvader was journalist en kwam niet terug uit Sobibor. Haal het weg
Laatste waarschuwing: in deze Discord zegt niemand "flikker", ook niet als je verliest, ook niet voor de grap
In Sint-Niklaas spoten ze "moslims buiten" op de crèche, en om vier uur stonden er dertig vaders met verfrollers
"Asielzoekers krijgen gratis een auto." Nee. We hebben het nagevraagd bij het COA, nee dus
Toen er in de lerarenkamer over "die zigeunerkinderen" werd gepraat zette Samira haar mok neer en vroeg: welke kinderen precies?
Vrouwen kunnen niet rekenen, vindt onze penningmeester. Zijn kas klopt al drie jaar niet, de onze wel
Hij noemde gehandicapten "levensonwaardig". Dat woord heeft een geschiedenis, en die eindigde in een grijze bus
"Ik haat jullie geitenneukers, verdwijn uit ons land", stond er op het briefje aan de moskee. De imam heeft het ingelijst en er thee bij gezet
Dat Aziaten "het virus hebben meegebracht"? Mijn zus werd ervoor bespuugd in de trein, ze komt uit Emmen
nee oma, dat zeggen we niet meer, en het was toen ook niet goed
Uw reactie dat trans mensen "ziek in hun hoofd" zijn zegt niks over hen en alles over u
Voor de wedstrijd las de aanvoerder voor wat hij na die gemiste strafschop had gekregen: "aap", "terug naar de jungle", "hang je op". Het was doodstil
De docent vroeg wie dat hakenkruis in de tafel had gekrast en begon toen over haar
niet "hun soort". mensen. gewoon mensen
== mentioned_slur
In het woordenboek staat bij "nikker" nu: zeer beledigend
"Rolmops" schreeuwden ze naar mijn moeder bij de viskraam, en zij bestelde er een [muslim]
"Mof" was in de zeventiende eeuw al een scheldnaam voor Duitse seizoenarbeiders
== reclaimed_slur
mijn nichten en ik openen het bal, dames, trek de hakken aan [lgbtq]
Janetten van Gent, vanavond is de Vooruit van ons [lgbtq]
== question_benign
waar staat de i voor in lhbti?
Wat geef je cadeau op een bar mitswa?
Mogen moslims winegums als er rundergelatine in zit?
Waarom wonen er in Zeeland zoveel mensen uit Polen?
zijn er cijfers over geweld tegen daklozen?
Zeg je "wit" of "blank", en waarom is dat veranderd?
is Roemeens een Slavische taal?
Welke vrouwen zijn er weleens alleen door Marokko gereisd, hoe was dat?
Kan iemand met autisme goed autorijden, of is dat juist lastig?
Ik schrijf een werkstuk over haat tegen Roma, wie kent goede bronnen?
vanaf wanneer ben je oud?
Waarom werden Jehova's getuigen door de nazi's vervolgd?
== self_identity
Mijn moeder is Molukse, mijn vader Limburger, en ik ben voor allebei te luid
ik: gepensioneerd, kitesurfer, gescheurde kruisband
Kleine man, uitsmijter, ja echt, vraag maar rond in Hasselt
Na dertig jaar huwelijk weet ik dat ik bi ben, en mijn man zei: goed, en wat eten we?
zwart, Zeeuws, zuinig
Ik ben Roma en ik geef wiskunde, stel gerust je vragen, liefst over wiskunde
== neutral_identity
De Joodse gemeente van Groningen bestaat tweehonderd jaar
voor Eritreeërs en Afghanen begint in mei een avondcursus op het Friesland College
De verdachte, een 24-jarige Nederlander, zou brand hebben gesticht in een asielzoekerscentrum
bij de Paralympics wonnen de zwemsters drie medailles
In Luxemburg en Brussel wonen samen ruim honderdduizend Portugezen
== abuse_object
De mixer is dood en ik dans op zijn graf
Wat een foeilelijke das
weg met dat ranzige tapijt
mijn navigatie is oliedom en liegt
ik haat wespen, allemaal, zonder uitzondering
motten in de bloem, smerig tuig, alles weggegooid
== abuse_idea
ik haat homofobie, niet de mensen die nog iets kunnen leren
dat aandeel is rommel en de strategie erachter ook
Antisemitisme is een gif dat in elke generatie opnieuw gebotteld wordt
plastic gras moet verboden worden
Uw puntensysteem is een misbaksel
verscheur dat contract, het is een schande
== support
neem niks mee, kom gewoon, de rest halen we morgen
"je bent vet en niemand wil je", zei hij dat? Hij liegt, en ik haal je daar weg
het licht blijft aan, kom wanneer je kan
Adem. Nog eens. Ik tel mee.
Dat je het hardop zei was sterk, en vanaf nu draag je het niet meer alleen
je hebt het overleefd en daar hoef je geen sorry voor te zeggen
ik neem je dienst over, jij gaat naar de kliniek, de kat eet bij mij
Maakt niet uit hoe vaak ge hervallen zijt, morgen zit ik weer naast u in de groep
bel {hulp}, en als je wilt hou ik je hand vast
== distress
Net vuilnis dat ze vergeten zijn buiten te zetten, zo voel ik me
hij zegt dat hij me vindt waar ik ook heen ga en ik geloof hem
Iedereen lacht zodra ik de kleedkamer binnenkom, ik ga nooit meer naar die sportclub
== idiom
ik sloeg een modderfiguur, maar de zaal lachte
nu komt het erop aan: nog één stroopwafel, ieder voor zich
die lezing sloeg in als een bom
== criticism_person
Met alle respect, voorzitter, dit was geen slimme zet
ik vind dat je niet eerlijk bent tegen je broer
U bent volgens mij niet de juiste persoon voor deze functie, en wel om drie redenen
== everyday
wie heeft het vlees vermoord? rauw vanbinnen, houtskool vanbuiten
Slaapkoppen, de bus gaat om zes uur!
klop de room dood, zei oma altijd, en de eieren erbij
== sexual_health
de morning-afterpil haal je zonder recept, ook op zondag
toestemming is: allebei willen, de hele tijd
== dialect
kiek, doar he'j dee malle Gerrit weer met zien scheve petse
ge moet nie zo stoefen, menneke, eet uw frieten
# Zelfde woorden, andere zin
== hate_derogation
ziek word ik van die hoofddoekjes op het gemeentehuis, en van de vrouwen eronder nog meer [muslim]
Afrikaanse studenten zijn aardig in je gezicht en rot vanbinnen, je kunt er niet één vertrouwen [black]
wat mij betreft zijn alle Roemenen rotte appels, er zit geen gave tussen [nationality]
Geen wonder dat hij zo traag is, Surinamers zijn nou eenmaal lui en laks [black]
Wie een beetje verstand heeft veracht homo's. Het zijn perverse, ijdele mannetjes [lgbtq]
mannen in jurken, bah, wat een ziek volk is dat [transgender]
vrouwen zijn jaloerse krengen, ze gunnen elkaar het licht in de ogen niet [women]
Als ik in de trein Arabisch hoor gaan mijn haren overeind staan van walging, van dat hele volk [arab]
ze hebben lange tenen en korte vingers, die kampers, en dom zijn ze er ook bij [roma]
Indiërs zijn onderdanig naar boven en gemeen naar beneden, ik heb nog nooit zo'n vals volkje meegemaakt [hindu]
het stomste soort mens is de katholiek, achterlijk van de wieg tot de biechtstoel [christian]
gezonde mensen willen niet naar zo'n kwijlende spasticus kijken tijdens het eten [disability]
== hate_dehumanise
Het azc is een rattennest en wie erin woont is een rat [refugees]
roofdieren zijn het, die jongens uit de Schilderswijk, geboren met klauwen [arab]
Gooi er maar wat dna tegenaan, een Pool en een straathond, zoek de verschillen [nationality]
Een vrouw zonder kinderen is een lege verpakking [women]
wat hebben luizen en Joden gemeen? ze leven allebei van je bloed, en het is geen mop [jewish]
zet een hek om dat kamp en een bord "niet voeren", het zijn apen [roma]
== hate_normative
Na elf uur 's avonds mogen buitenlanders wat mij betreft de straat niet meer op [immigrants]
Homo's? prima, maar dan zonder stemrecht, zonder ring en zonder kind [lgbtq]
Geef een vrouw nooit de sleutels van een bedrijf [women]
dat Turken hier überhaupt mogen stemmen is een vergissing die we morgen moeten terugdraaien [nationality]
De Chinezen in Antwerpen zouden een speciale belasting moeten betalen, of ophoepelen [asian]
wie niet kan praten of lopen hoort niet in een gewone klas, en eigenlijk hoort zo'n kind nergens [disability]
Er zou nooit een moskee gebouwd mogen zijn op Vlaamse grond [muslim]
Sluit de gaarkeukens, dan vertrekken de daklozen vanzelf uit onze stad [class]
== hate_negated
Niemand heeft ooit iets gehad aan een antilliaan [black]
een jodenvriend is er nooit één van ons geweest, en een Jood al helemaal niet [jewish]
transmannen zijn geen mannen, niks zijn ze [transgender]
Van alle Syriërs in dit dorp is er geen een die deugt [refugees]
{doel} zullen nooit Vlamingen zijn, al wonen ze hier duizend jaar
Mensen met een psychose horen niet te stemmen, niet te werken en niet te trouwen, ze kunnen niets [mental_health]
Zo'n vrouw is nooit een dame, met die kleur [black]
Ouderen hebben geen toekomst, dus hoeven ze ook geen mening [age]
== hate_implicit
vijf broers, zes uitkeringen, zeven auto's. de rekenmachine van de sociale dienst komt vast uit Ankara [nationality]
Oei, de kassa klopt niet. Wie had er dienst? Ah, onze Congolees, dan zeg ik niks [black]
Knap van moslims dat ze vijf keer per dag op tijd kunnen zijn voor hun gebed. Op het werk lukt het ze nooit [muslim]
Vraag een Amsterdammer wie de diamant, de film en de bank bezit, en kijk hoe stil hij wordt [jewish]
Mevrouw is rector geworden, op kousenvoeten en via de bank van de decaan natuurlijk [women]
Als ze zo trots zijn, waarom hebben ze dan een optocht nodig om het elkaar te vertellen? [lgbtq]
Die migranten hiernaast zijn van adel denk ik, ze hebben allemaal een knecht: de Belgische belastingbetaler [immigrants]
waar rook is is vuur, en waar een woonwagen staat is straks geen koper meer [roma]
Wist je dat er op 11 september niet één Jood naar het werk kwam? Ze waren gebeld [jewish]
Autisten zijn zulke eerlijke mensen. Nu ja, ze kunnen niet beter [disability]
zolang ik geen Marokkaan van dichtbij een fiets heb zien kópen geloof ik die cijfers niet [arab]
mijn zoon is de enige Kevin in de klas. ik zeg alleen maar dat het raar voelt, in Aalst [immigrants]
ze noemen het "genderkliniek", vroeger noemden we dat Lobotomie en hielp het ook niet [transgender]
In onze serviceflat is het nu een Filipijnse. Schattig volkje, klein en gehoorzaam, en ze vragen niks [asian]
Prima dat je je kind naar zo'n zwarte school stuurt, dan leert het tenminste vroeg zijn telefoon te verstoppen [black]
Een dominee met een regenboogstola. De kerk was al leeg, nu is ze ook nog vies [lgbtq]
ik ben niet tegen hulp voor psychische klachten, ik ben tegen de tiende keer voor dezelfde aanstelster [mental_health]
die zes miljoen, dat is net als de vis van mijn opa, elke keer dat je het hoort is hij groter [jewish]
vroeger was dit een nette volksbuurt, nu is het alleen nog volk, en niet het onze
Zijn vrouw komt uit Thailand, tja, in de winkel mag je ook binnen veertien dagen ruilen [asian]
Onthoud die datum: 2040. Dan zijn wij de allochtonen en spreken we nog eens over verdraagzaamheid [immigrants]
bij ons staan de dikken altijd vooraan bij het koud buffet, ze zullen wel last hebben van hun klieren 😇 [body]
Een Pool, een Bulgaar en een Roemeen zitten in een auto. Wie rijdt er? De politie [nationality]
== hate_profane
Al die klotewijven op het werk moeten eens een keer goed hun bek houden [women]
kolere-zigeuners, heel die godverdomse camping vol [roma]
Schijtlesbo's, wegwezen uit mijn café [lgbtq]
Fuck alle moslims en fuck hun kuthoofddoeken [muslim]
die vetklep-dikzakken in de bus, kutvolk, neem een vrachtwagen [body]
== hate_slur
Ge zijt een vuile makak en ge blijft een vuile makak [arab]
polaks zuipen op het bankje, elke avond, bel de wijkagent [nationality]
dat kankernegertje van de linkerkant kan niet eens voorzetten [black]
mijn buurman is een mongool, een echte, met zo'n plat gezicht [disability]
Zeg pisnicht, waar is je handtasje gebleven [lgbtq]
spleetogen betalen nooit een rondje [asian]
Wat een potten bij elkaar op dat hockeyveld [lgbtq]
de helft van mijn straat bestaat uit geitenneukers en de andere helft is bang [muslim]
Ophoepelen, kankerzigeuner, er valt hier niets te halen [roma]
zwartjoekel, leer fietsen [arab]
Het is een shemale, man, kijk naar die handen [transgender]
smousen aan de knoppen, wij aan de lopende band [jewish]
== hate_threat
Als die regenboogbus nog een keer door ons dorp rijdt, ligt hij in de sloot met de deuren dicht [lgbtq]
Er moet weer eens een Nacht komen van brandende winkels, jullie weten wel van wie [jewish]
Wie een hoofddoek draagt kan maar beter rennen vanavond, we zijn met veel [muslim]
Pak ze op, zet ze op een rij, en dan is dat probleem met die Afghanen in een middag voorbij [refugees]
zwervers fikken goed en ik heb een aansteker, wie gaat er vannacht mee [class]
iedere vrouw die aangifte doet, die weten we te vinden, en ze loopt daarna nooit meer [women]
== threat_person
ik laat je kruipen over dat parkeerterrein, wacht maar
Als ik u nog eens bij mijn kinderen zie, heeft u geen gezicht meer
Je hebt één dag. Dan is het jouw huis dat brandt
dit was een waarschuwing. de volgende steen gaat door je raam, en de steen daarna door jou
lach maar in je stream, wij staan al beneden
morgen op de parking van de Colruyt maak ik u kapot
Zo'n mooie praktijk, mevrouw de dierenarts. Het zou wat zijn als u zelf eens onder het mes kwam
Doe die deur dicht of ik sla je kop ertussen
ik wacht tot je slaapt en dan maak ik je af
jouw kop op een paal, notaris
Ik kom je halen, Dirk, en ik neem er de tijd voor
Niemand verlaat mij. Als je gaat, ga je liggend
== incite_selfharm
jij bent een fout van de natuur, corrigeer hem zelf
Ga slapen en word niet wakker, dat meen ik
wanneer stop je eens met ademen, het is zo'n verspilling
Waarom spring je niet? Je praat er al weken over, aansteller
== sexual_harassment
Ik wist niet dat verpleegsters tegenwoordig met alles voelbaar onder zo'n jasje liepen, kom eens in mijn bed kijken
de nieuwe collega van de balie: 8 voor het gezicht, 10 voor de tieten, wie gaat er als eerste overheen?
stuur een filmpje onder de douche, collega, of die foto's gaan naar je baas
die billen zijn van de afdeling, vinden wij, dus niet tegenstribbelen
aan je stem te horen heb je het nodig, zal ik langskomen, lekker teefje
zo'n nat T-shirt staat je goed, doe de rest ook maar uit, ik betaal voor de wasbeurt
Het trapportaal is smal, mevrouw Verhoeven, dus ik schuur elke keer lekker tegen die kont van u aan
nieuwe collega hè, slik je ook? dat vraag ik ze allemaal op de eerste dag
kleed je uit of stap uit
== insult_person
Wat een opgeblazen kikker
voor zo'n leeghoofd heb jij een verrassend groot gezicht
Hij is gezakt voor zijn zwemdiploma en geslaagd als slijmerd
Jouw humor is van het soort dat je met een schepje van de stoep haalt
Met die tanden kun je een appel eten door een hek
zij is zo vals als een munt van drie euro
Wie zo omgaat met zijn moeder verdient geen moeder
Zwijg toch, pannenkoek
jouw mening heeft de waarde van een leeg blikje, zonder statiegeld
Geachte heer Mulder, na acht jaar naast u wonen kan ik zonder voorbehoud zeggen dat u de onaangenaamste, kleinzieligste man van de provincie bent
trainer, ga kamperen, je kan er niks van
Jij bent niet eens goed in niks doen
een doorgefokte poedel heeft nog meer persoonlijkheid dan die influencer
als zangeres is zij het beste argument voor stilte
Hoe heet jouw parfum, "kelder"?
wat jij liefde noemt, noemt een ander stalken met een bos bloemen, engerd
Dat noemen ze dan een vakman, hij heeft twee linkerhanden en een dom hoofd ertussen
ga terug naar de kleuterschool, of nee, daar willen ze je ook niet
zijn vorige team juichte toen hij vertrok, en die cake was niet voor hem
Gij zijt precies nen aardappel in een kostuum
Praat niet over dingen waar je niks van weet, dus praat helemaal niet
Het meisje van de kaasafdeling heeft meer verstand in haar schort dan jij in je hele directiekamer, blaaskaak
waarom ze met hem trouwt? blind, doof en wanhopig, anders kan ik het niet verklaren
miskleun in een maatpak
jij bent overbodig
Zijn moeder vindt hem knap, en zelfs zij twijfelt met het licht aan
== insult_profane
U bent een schijnheilige zak, dominee, en dat mag de hele kerk weten
fuck you en je hele groepsapp, verraders
een lul met vingers, dat is hij
Schijtlijster, doe je bek eens open als de baas erbij is
val dood man, eikel
Je stinkt naar leugens, gore hoerenzoon
dat kreng heeft me bij de chef verlinkt, kutwijf
Stelletje klootzakken in die auto gooiden een blik bier naar mijn hond
stom kankerkind van dertig, ga werken
== insult_group
De supporters van de overkant hebben samen één hersencel en die zit op de bank
Bakfietsouders denken dat de stoep hun woonkamer is, verwaande kwasten
Ambtenaren, ze slapen met open ogen en noemen het beleid
== friendly_profanity
krijg nou de tyfus, je hebt écht gewonnen van Bas!
mijn god wat een kankerlekkere shoarma is dit
Lieve klootzakken van het derde elftal, dank voor de kaart, ik lig hier in het ziekenhuis te grijnzen
kutzooi, ik mis mijn oude huisgenoten en hun vieze pannen
Hou op, ik pis bijna in mijn broek van het lachen
Die godvergeten lieve man heeft stiekem mijn banden verwisseld
rot op, ben je zwanger?! oh mijn god wat leuk!!
ik ben zo'n sukkel, ik zwaaide terug naar iemand die niet naar mij zwaaide
Potverdikke en dubbel kut, wat een goal was dat
jij vuil beest, een kwartier van je record af op de marathon van Rotterdam
Kolerelijers dat jullie zijn, ik zei géén verrassingsfeest (ik vond het geweldig)
verdomme, dat stemmetje van hem toen hij voor het eerst papa zei
ik haat het als jij gelijk hebt, maar fuck, wat een goeie film
Echt, stik er maar in met je zelfgemaakte tiramisu, ik wil het recept en ik wil het nu
die kut-Duolingo-uil heeft gewonnen, ik spreek Fins
zeg mafkezen, wie heeft er gisteravond mijn tuinkabouter een trouwjurk aangetrokken
wij zijn zo dom, wij hebben twee uur in de rij gestaan voor de verkeerde achtbaan en het was de leukste dag van het jaar
Hé lul, je moeder heeft soep voor je gemaakt, kom ophalen, ze vraagt naar je
Tegen het eind van de avond stond de hele vriendengroep, dronken en wel, te brullen dat ik een godvergeten
== profane_object
Die stinkende pokkekliko is weer niet opgehaald
Teringtent, hoe klap je dat ding in
deze app is zo kut dat het bijna kunst is
Barst, de jus is aangebrand
Die verrekte Ikea-sleuteltjes, allemaal net niet
hoerig systeem van de bieb, je kunt er niet eens uitloggen
Verdomme, weer een gat in mijn sok
kloteboor
== positive_identity
ziek, hoe goed die moslima's uit Overvecht kunnen breakdancen [muslim]
Ik ben verliefd op dit land sinds de Marokkaanse bruiloft van mijn collega, drie dagen en niemand ging naar huis [arab]
deze rolstoelrugbyers slopen elkaar en daarna drinken ze samen thee, helden [disability]
Gelijke rechten voor lesbische ouders: eindelijk, en geen minuut te vroeg [lgbtq]
De jongens van het azc hebben ons dak gerepareerd na de storm, gratis, zingend [refugees]
Antillianen verdienen een excuus én een vast contract [black]
de Joodse bakker in de Pijp weigert nooit iemand, ook niet om vijf over zes [jewish]
Een trans burgemeester in een dorp met drie kerken, en iedereen haalt zijn schouders op. Zo hoort het [transgender]
Roma-muzikanten maakten gisteren gehakt van het conservatorium, wat een avond [roma]
vrouwen in de haven, eindelijk, en ze tillen je containers weg waar je bij staat [women]
hulde aan al die Polen die onze dijken hebben versterkt [nationality]
een buurthuis vol Chinese opa's die mahjong spelen, dodelijk fanatiek en onweerstaanbaar [asian]
== negated_hate
hou eens op met doen alsof iedereen in het azc liegt, dat is niet zo [refugees]
Ik walg niet van hen, ik walg van wat er over hen geschreven wordt [lgbtq]
Vrouwen zijn geen leeg omhulsel zonder kinderen, wie dat beweert mag zich schamen [women]
Nee hoor, niemand hoeft van mij terug naar zijn eigen land, dit ís hun land [immigrants]
er is geen enkel bewijs dat Roma vaker stelen dan hun buren [roma]
Surinamers zijn niet lui. Mijn schoonvader bouwde overdag huizen en reed 's nachts taxi [black]
niemand mag een mens een rat noemen, ook een gevluchte jongen niet [refugees]
Een mens met Alzheimer is niet "weg", hij is er gewoon, en hij lacht om hetzelfde [age]
Het is niet waar dat de Joden zelf schuld hadden, en wie dat zegt moet een boek lezen [jewish]
Moslims hoeven zich niet te verontschuldigen voor wat een ander deed [muslim]
dikke mensen zijn niet vies, niet dom en niet zielig, ze zijn alleen dik [body]
Homo's zijn niet ziek, jouw predikant is achterhaald [lgbtq]
== counter_speech
Iemand noemde het azc "een rattennest". Daar woont onze keeper, en hij heeft in vijftien wedstrijden de nul gehouden
"ze moeten allemaal dood" staat onder een artikel over een zinkend bootje. lees dat nog eens, en denk aan je eigen kind
Wie de zes miljoen "overdreven" noemt, liegt tegen mijn grootvader die er de namen van kende [jewish]
Beste redactie, in de lezersbrief van 3 mei worden Roma "apen" genoemd. Dat u dit afdrukt verbijstert mij
"Ga terug naar de keuken", zei de scheidsrechter tegen haar. Het verslag ligt nu bij de bond
als je "kankerhomo" typt onder de foto van een voetballer, dan ben jij degene die hulp nodig heeft
Bij het kerstdiner zei pa dat Polen "geen haar beter zijn dan straathonden". Mijn vriendin heet Kasia. We zijn opgestaan
Stel je voor dat iemand over jóuw moeder schrijft dat ze "een lege verpakking" is
Hij riep "vieze makak" naar de kassier. Vijf klanten zetten hun mandje neer en liepen de winkel uit
dat "grapje" over Thaise vrouwen ruilen in de winkel was niet grappig, ik zeg het nu maar gewoon
De politie zoekt getuigen: drie mannen scholden zaterdag in Kortrijk een koppel uit voor "vuile janetten" en deelden slagen uit
Niet doorsturen, dat filmpje met "moslims zijn het virus". Rapporteer het en verwijder het
Ik heb vroeger ook gezegd dat gehandicapten niet in een gewone klas horen. Toen kreeg ik Tim, en Tim kreeg mij
"vrouwen zijn krengen"? zeg dat morgen eens tegen je dochter
Zwarte Piet-discussie, 900 reacties, waarvan 300 met een aap. We sluiten de comments en doen aangifte [black]
== mentioned_slur
Op het bord stond jarenlang "Zigeunerkamp", de gemeente heeft het eindelijk weggehaald
"Jij bent een pot", zei ze in de pauze, en ik wist toen nog niet eens wat dat was
het woord "spleetoog" mag in de uitzending niet meer, ook niet in een sketch
== reclaimed_slur
wij noemen onze kookclub "De Spasten" en wie er moeite mee heeft krijgt geen soep [disability]
== question_benign
waarom liggen er steentjes op Joodse graven?
Hebben mensen met autisme vaker slaapproblemen?
Hoe vier je Suikerfeest als je alleen woont in een dorp?
Welke Surinaamse gerechten zijn zonder vlees?
is "allochtoon" tegenwoordig beledigend?
Hoe ging het met de Molukkers na 1951 in de kampen?
Mag ik mijn trans collega vragen naar haar operatie, of is dat onbeleefd? (Ik denk het laatste)
wat doe je als je buurman racistische dingen zegt en je het nog gezellig wilt houden?
== self_identity
lesbisch, katholiek, en nee, ik ga niet kiezen
wij zijn woonwagenbewoners, mijn man is lasser, ik doe de boekhouding en de koffie staat klaar
Ik ben zwart en boer in Drenthe, en de koeien weten het inmiddels ook
== neutral_identity
De imam en de pastoor openden samen de voedselbank in Vilvoorde
in het museum hangen foto's van Chinese zeelieden op Katendrecht rond 1920
Vrouwen verdienen in deze sector gemiddeld elf procent minder dan mannen
De opvang voor daklozen blijft bij vorst dag en nacht open
== abuse_object
die ratten in de schuur zijn een ramp, ik wil er niet één meer zien
rotte appels, rotte peren, terug naar de winkel ermee
Dit hotel is een rattennest: vies, duur, dood
wat een misselijkmakende kleur voor een bank
== abuse_idea
Sluit die commissie, ze heeft nog nooit iets nuttigs gedaan
fascisme hoort nergens thuis, niet hier en niet daar
Ik walg van die lootjesregel bij de schoolkeuze
het systeem is ziek, de mensen erin zijn moe
== support
Ik kom met de eerste bus, doe jij alvast thee
dat "iedereen beter af is zonder jou" is het ergste leugentje dat je hoofd vertelt. ik ben het niet, beter af
Huil maar, ik ga nergens heen
Je bent niet stuk. Je bent moe, en daar kunnen we samen iets aan doen
als hij weer slaat, bel 112 en daarna mij, ik slaap met het geluid aan
wat een rotbrief van die familie van je, ik geloof er geen woord van en ik blijf
== distress
"jij bent overbodig" zei mijn vader, en sindsdien hoor ik het elke ochtend
ze hebben mij een kankerhomo genoemd en van mijn fiets getrapt, ik slaap niet meer
ik wou dat ik niet bestond, ik weet niet waar ik heen moet met dat gevoel
== idiom
Ik sta op springen van nieuwsgierigheid
je slaat de spijker op zijn kop
dat is een schot in de roos
== criticism_person
ik vind je column onder de maat deze week, en dat zeg ik als fan
Zo praat je niet tegen een vrijwilliger, vind ik, bied je excuses aan
== everyday
Kom, we gaan die taart slopen
de haan van de buren moet eraan geloven, zondag coq au vin
wij maken morgen gehakt van jullie bij het touwtrekken, neem pleisters mee
== sexual_health
soa-test negatief, condooms blijven toch verstandig
pijn bij het vrijen is een goede reden om je huisarts te bellen
== dialect
da's gin kattepis, zo'n nij dak
houdoe en bedankt, gekkie, tot sundag in de kroeg
# Langere berichten
== insult_person
Je hebt vijf jaar over je inburgering van de schoonfamilie gedaan en nog kun je geen gesprek voeren zonder over je motor te beginnen, Ronald, je bent een slaapmiddel op pootjes
De nieuwe coach van de dames laat ze rondjes lopen tot ze omvallen, kent hun namen niet en wijst na afloop naar het gras, wat een incompetente dwaas
Toen jij vertelde dat je "iets met communicatie" doet, heb ik zo moeten lachen: je krijgt nog geen pizza besteld zonder ruzie te maken, sukkel
mijn stiefvader is van het type dat een kind van vier laat verliezen met memory en dan een rondje door de kamer danst, kinderachtige vent
ik heb uw soep geproefd, mevrouw, en ik begrijp nu waarom uw man op de boot is gaan werken
Bij de verdeling van de hersens stond jij duidelijk in de rij voor een tweede portie kin
De schepen van Cultuur kent het verschil niet tussen een museum en een meubelzaak, maar ze knipt wel elk lint door, de ijdele gans
Het was dapper van hem om zonder talent, zonder stem en zonder broekriem mee te doen aan die talentenjacht
gij peinst dat ge een kenner zijt omdat ge één wijnboek hebt gelezen, maar ge zijt gewoon ne zatte zageman met een sjaal
De vader van mijn kinderen is op papier advocaat en in het echt een lafaard die zijn alimentatie laat innen door een deurwaarder
met jou samenwerken voelt als tandpijn op een feestdag
== insult_profane
Elf weken wacht ik op mijn borg en die schijterige kutmakelaar drukt mij elke keer weg, ik hoop dat hij zijn kanker-Tesla in de prak rijdt
je hebt mijn oma opgelicht, vijfduizend euro, een vrouw van 89, jij vieze gore teringhond
Wie om zes uur 's ochtends op zondag zijn heg knipt is een ziekelijke klootzak, ja jij Henk, op nummer 14
gij zijt nen echte smeerlap, uw vrouw thuis met griep en gij op de kermis met een ander, schurftige hond
== hate_implicit
Laatst op de Lijnbaan geteld: van de honderd mensen die ik tegenkwam waren er zeven zoals mijn ouders eruitzagen. Ik ben gestopt met tellen, ik werd er verdrietig van [immigrants]
Een Ghanese mevrouw kwam bij ons solliciteren, heel netjes gekleed, heel vriendelijk, en toch had iedereen na afloop even zijn tas gecontroleerd, je hebt dat niet in de hand [black]
Op de Vlaamse tv kan er geen soap meer zijn zonder twee kussende venten om kwart voor zeven, juist als de kleinkinderen eten. Iemand zal dat wel zo besteld hebben [lgbtq]
De geschiedenisleraar liet de film over Auschwitz zien, en ik heb mijn zoon thuis uitgelegd dat Hollywood ook dinosaurussen kan maken [jewish]
Een vrouwelijke bondscoach is een leuk gebaar. Ik vraag me alleen af wie er straks de tactiek uitlegt als ze met zwangerschapsverlof is [women]
Het is natuurlijk een wonder hoe een jongen die drie weken geleden in een bootje zat, nu precies weet welk formulier bij welk loket recht geeft op welke toeslag [refugees]
Bij ons in Temse zijn de Polen de beste klant van de glasbak, en de slechtste van de spaarbank, met alle respect natuurlijk [nationality]
De staanplaats voor die wagens heeft stroom, water, riool en een speeltuin gekregen. Mijn dochter staat elf jaar op de lijst, maar zij heeft dan ook geen viool [roma]
wie er de drukpers, de film en nu ook de algoritmes in handen heeft, hoeft geen leger te sturen. en ik noem geen volk, want dan ben ik morgen mijn account kwijt [jewish]
Ze hebben het zo zwaar, onze mensen met een label, met een rugzakje, met een coach en een taxi naar school. In mijn tijd heette dat een lastig kind en kreeg het een draai om de oren [disability]
Hoe herken je een Hagenees van nu? Hij heet Mehmet, hij rijdt Mercedes en hij woont sociaal. Het is maar een raadseltje, niet gelijk boos worden [nationality]
== hate_derogation
Ik heb twintig jaar aan Surinamers, Turken en Marokkanen verhuurd, en als ik één ding weet is het dit: Marokkanen zijn het ergst, leugenachtig tuig met grote monden, vies achtergelaten keukens en nooit een excuus [arab]
Mijn hekel aan trans mensen is niet religieus. Ik vind het gewoon afstotelijke, verwarde types die om aandacht schreeuwen, en ik blijf er graag zo ver mogelijk vandaan [transgender]
Wat er mis is met vrouwen van tegenwoordig? Alles. Verwend, berekenend, dom, en zodra je het zegt gaan ze huilen [women]
als Limburger durf ik het wel te zeggen: dat Oost-Europese volk, en dan vooral de Roemenen, is door en door onbetrouwbaar, ze verkopen je je eigen fiets [nationality]
== hate_normative
Een asielzoeker die steelt, al is het een appel, hoort dezelfde middag met zijn hele familie in een vliegtuig te zitten, en de rest van het azc mag er meteen achteraan [refugees]
ze hadden homo's nooit voor de klas moeten laten, en nu zitten we met een hele generatie die denkt dat het normaal is [lgbtq]
Had men de gastarbeiders na twee jaar teruggestuurd zoals beloofd, dan hadden we nu geen Turkse wijken gehad; het is nog altijd niet te laat, stuur ook de kleinkinderen [nationality]
Ik ben voor een simpele regel: wie niet op eigen benen naar het stembureau kan, stemt niet, dus geen demente ouderen en geen gehandicapten [age] [disability]
== hate_negated
In veertig jaar haven heb ik nog nooit een vrouw gezien die een ploeg kon aansturen, en ik zal die ook nooit zien, want ze bestaan niet [women]
Je kunt ze een huis geven, een taalcursus en een baan, uit een Somaliër haal je nooit een fatsoenlijke burger, dat zit er gewoon niet in [black]
== hate_slur
Op de camping in Zeeland stonden drie caravans vol mongolen met begeleiding, wij hebben ons geld teruggevraagd, want dat heet geen vakantie [disability]
de nieuwe buschauffeur is zo'n theedoek op wielen, ze groette vriendelijk maar ik ben toch maar uitgestapt [muslim]
Er zong een flikker in een glitterpak op de kermis in Tilburg en heel de tent klapte, het land is verloren [lgbtq]
== threat_person
Je hebt op de vergadering tegen mijn stal gestemd, en dat onthoud ik. Er zijn trekkers, er zijn smalle dijkjes en er zijn nachten zonder maan
Mevrouw de deurwaarder, als u hier nog één keer aanbelt, laat ik de honden los en doe ik de poort achter u dicht
Voor vrijdag ligt dat geld er, anders hangen twee jongens je over de reling, en sterk zijn ze niet
== hate_threat
De bus met asielzoekers komt zaterdag om half tien. Wij staan bij de rotonde, met ijzeren staven, en dan wil er daarna niemand meer komen [refugees]
Als ze op het sportveld gaan bidden tijdens hun feest, rij ik met de giertank door de rijen, gas erop en klaar [muslim]
== sexual_harassment
Ik moest de hele vergadering naar je benen kijken en aan niets anders denken dan hoe ze om mijn nek passen. Vanavond parkeergarage, laag min twee, en mond dicht tegen de anderen
Ik zet je wel af in Hoboken, maar gratis bestaat niet, dus hand op mijn broek of je loopt maar
== insult_group
De heren van de voetbalbond kunnen geen reglement lezen, geen schema maken en geen afspraak nakomen, maar een gratis buffet vinden ze blindelings
== friendly_profanity
We kwamen om half vijf 's nachts met één koplamp en een vriezer vol frikandellen aan in de Ardennen, en verdomme, toen de mist boven de Ourthe optrok, stonden zes volwassen kerels te janken
Tijdens de lockdown stuurde jij me elke zondag een foto van je mislukte brood, lul, en zonder dat brood was ik gek geworden, dank je
Mijn moeder heeft op haar 63ste haar havo gehaald en riep bij de uitreiking keihard "krijg nou tieten, een acht voor wiskunde!", ik ben nog nooit zo trots geweest
zo stelletje gekken, de verhuizing is klaar, het krat staat in bad, en wie die kutpiano drie trappen op heeft gekregen mag van mij voor altijd blijven eten
Bij de prijsuitreiking van het rijstpapbakken stond onze Jef, die ouwe smeerlap, te blinken als een kind, en wij maar brullen dat hij
zeg klojo, die oliebollen van jou zijn zo godvergeten lekker dat de buurman ineens weer met ons praat
Ik had een rotdag, en toen kwam zij binnen met een slinger van wc-papier en een taart waar "gefeliciteerd sukkel" op stond, en fuck, wat hou ik van dat mens
== profane_object
Drie uur bezig om die godvergeten modem aan de praat te krijgen, het enige dat knippert is mijn linkeroog, wat een teringbak
De mist hangt al sinds november als een natte kutdweil over de polder, ik wil gewoon een keer de overkant zien
Eén kuil, twee kuilen, as gebroken, klotestraat, kloteprovincie, klotewinter
kolereveerpont, ik zie hem gewoon wegvaren, met mijn vlaai erop
== positive_identity
Drie Syrische broers van de pizzeria hebben na het hoogwater in Valkenburg een week lang gratis gekookt en modder geschept. Wie nog iets van ze zegt, mag voortaan zelf deeg kneden [refugees]
Onze dominee is met een vrouw getrouwd, preekt als een donderbui en heeft meer mensen naar de kerk gekregen dan haar vijf voorgangers samen [lgbtq]
Mijn dochter heeft down, werkt in een lunchroom in Deventer, en kent van elke klant de naam én de taart. Aan haar hoeft niks gerepareerd te worden [disability]
toen de rabbijn op Koningsdag meedeed met spijkerpoepen viel de hele Jodenbreestraat om van het lachen, en hij won nog ook [jewish]
Al eeuwen vechten Sinti en Roma voor een plek, een school en een monument. Ze hebben gelijk, en Nederland heeft nog wat goed te maken [roma]
de dames van de Turkse vrouwenvereniging liepen tijdens de Dam tot Damloop alle bankiers eruit, en ik ben zo'n bankier, ik klap nog steeds [nationality]
== negated_hate
Natuurlijk lopen er onder vluchtelingen ook etters rond, net als bij de biljartclub. Dat maakt ze niet allemaal gevaarlijk, dat maakt ze gewoon mensen [refugees]
Ik ben katholiek, ik ben 78 en ik zeg u: twee mannen die elkaar trouw zijn, daar is niks zondigs aan en niks vies [lgbtq]
Wie beweert dat vrouwen in de garage niets te zoeken hebben, heeft nooit les gehad van mijn bazin, ik heb alles van haar geleerd [women]
Men zegt dat de Marokkanen hier niet willen werken. Dat is niet waar, de cijfers zeggen het omgekeerde en mijn collega Rachid zegt het elke ochtend om vijf uur [arab]
Nee, ik teken uw lijst tegen die woonwagens niet. Ik haat geen mensen die ik niet ken, en de meeste herrie komt hier van de familie Jansen [roma]
== counter_speech
In de app van de voetbalouders schreef een vader dat "die kampers hun eigen club maar moeten beginnen, want alles wat los zit is weg". Twaalf ouders spraken hem tegen en hij verliet de groep, niemand heeft hem terug gevraagd
Naast mij bij de bushalte zei een man hardop dat ze "heel dat asielzoekerstuig terug in zee moeten gooien". Ik stond te bibberen, maar ik heb gezegd dat het over mensen ging
Mijn hoogleraar zei in 1987 dat vrouwen geen ruimtelijk inzicht hebben. Ik ben architect geworden, en de serviceflat waar hij nu woont heb ik getekend
"De zwarte kan alleen rennen, het denken doet de aanvoerder", aldus de commentator van zaterdag. De omroep bood excuses aan, de speler promoveert in natuurkunde
Op een pamflet dat vorige week in Gentse brievenbussen lag wordt de Holocaust "een sprookje van de winnaars" genoemd, Unia heeft een dossier geopend
Ik kan het niet meer horen, dat "de moslims willen ons overnemen". Mijn man is moslim en wil dit weekend vooral het gras maaien en naar de koers kijken
Als scheidsrechter hoor ik elke zondag "ga koken, kutwijf". Ik fluit door, en elke naam gaat op het formulier
== mentioned_slur
Mijn oma heette in het dorp tot haar dood "de zigeunerin", terwijl ze naaister was en gewoon een naam had, Rosalia
== reclaimed_slur
Wij noemen ons "de mankepoten" omdat wij bij elke betoging vooraan rollen, en wie wil duwen vraagt dat eerst [disability]
== question_benign
Onze nieuwe collega vast en draagt een hoofddoek. Is het onbeleefd om naast haar te eten, of zit ik daar meer mee dan zij? [muslim]
mijn zoon vroeg waarom de nazi's Joden haatten en ik kon het hem niet goed uitleggen, welk boek past bij een kind van elf?
Waarom krijgen mensen in een sociale werkplaats soms minder dan het minimumloon, en wie is daarmee bezig in de Kamer?
== self_identity
Ik kwam als kind uit Grozny, ben nu agent in Leuven, en als iemand vraagt waar ik écht vandaan kom zeg ik: van de nachtdienst
Sinds ik na veertig jaar openlijk homo ben, ben ik drie vrienden kwijt en heb ik een heel koor erbij
== neutral_identity
In de zomer verblijven er honderden Joodse gezinnen uit Antwerpen aan de kust, enkele hotels in Knokke bieden koosjere maaltijden
Voor het onderzoek zijn 1200 vrouwen bevraagd die uit Oekraïne kwamen, over werk, wonen en gezondheid
== abuse_idea
Het idee dat je de zorg met robots oplost is zo dom dat het alleen bedacht kan zijn door een directie die nog nooit iemand heeft gewassen
dit decreet is vergif voor elk dorp, verscheur het, verbrand het en begin opnieuw
== abuse_object
onze gezinswagen was van dag één een verrader, hij stonk, loog over de benzine en stierf in de Kennedytunnel, ik rouw geen seconde
== support
Je schreef dat je een parasiet bent en dat wij blij zouden zijn als je weg was. Nee. Om zeven uur sta ik er met broodjes, en dan bellen we samen de kliniek
bij je vader kwam ik te laat, bij jou niet. Doe de deur op slot, ik rij nu weg en ik blijf aan de lijn tot ik er ben
Wat hij jou heeft aangedaan maakt jou niet vies en niet waardeloos. Vies is wat híj deed, en ik ga mee naar de zedenpolitie als jij zover bent
== distress
's avonds als de kinderen slapen zit ik in de auto te huilen zodat niemand het hoort, ik ben zo moe van mezelf
== idiom
Als de baas dit ziet gaan onze koppen eraf, dus snel die ballonnen zijn kantoor in, hij wordt maar één keer vijftig
== criticism_person
Ik waardeer uw werk al jaren, decaan, maar dit besluit was verkeerd en slecht voorbereid, en u zou het moeten intrekken
== everyday
Bij het moordspel heb ik de barones vergiftigd, de butler gechanteerd en het toetje gepikt, en toch verdacht iedereen de tuinman
== sexual_health
In de overgang worden de slijmvliezen droger, dat is normaal, glijmiddel of een hormoonzalf helpt, en erover praten ook
== dialect
Ik zegge 't u eerlijk, gij zijt ne schavuit, maar zonder u was 't hier maar ne saaie boel, kom zondag af voor de mosselen
Wat bi'j toch 'n roare kerel, kom gauw binn'n, de koffie is kloar
== insult_profane
Zonder gps vindt die koerier zijn eigen reet nog niet, en met gps ook niet, het uilskuiken
== insult_person
wat ben jij traag
knap hoor, weer mis
die kop van haar, brr
zij zingt als een kapotte deurbel
JIJ SNAPT OOK NIKS HE
bro je aim is zo slecht, ga pensioen
een dweil heeft meer karakter
uw stoofvlees smaakt naar schoenzool, Godelieve
lelijk vanbinnen ook
ga eerst eens leren spellen, professor
typisch Jeroen, laf tot op het bot
nog dommer dan hij eruitziet
je bent zo nep als je wimpers 💅
arme vent, geen greintje ruggengraat
Dank voor uw lezing, meneer Van Aken. Ik heb er een uur van mijn leven voor gegeven en ik wil het terug. Zo veel woorden, zo weinig verstand, en dan ook nog die das.
Onze nieuwe teamleider heeft een cursus verbinden gedaan. Sindsdien verbindt ze niks en praat ze over zichzelf in de wij-vorm. Je moet het maar durven, zo leeg zijn en zo hard klinken.
@user jij rijdt alsof je je rijbewijs bij de Kruidvat hebt gekregen. Zonder knipperlicht de rotonde op, midden in de bocht stil gaan staan en dan boos kijken. Neem de bus, slak.
Mijn ex noemt zich op zijn profiel een toegewijde vader. Toegewijd aan de hengelclub, ja. Hij wist niet eens welke maat schoenen zijn zoon had, die armzalige praatjesmaker.
En toen stond Roderick op om zijn gedicht voor te dragen, die verwaande kwast, en je zag de hele zaal
Je kookt met liefde, zeg je. Proef eens wat je serveert, schat. Als dit liefde is snap ik waarom niemand bij je blijft eten.
== insult_profane
rot op, eikel
wat een lul, die Bart
bek houden, trut
gij zijt ne vuile klootzak, Danny
kk noob leer spelen man
zak in de stront met je excuses 🖕
Drie maanden stond je bij mij in de schuur te klussen met míjn gereedschap. Nu verkoop je het op Marktplaats, hufter. Je bent een vuile dief en een ongelofelijke lul.
Zit ik net lekker op het terras, komt die kuttenkop van een buurman met z'n bladblazer en zegt doodleuk
== hate_implicit
een Pool[nationality] met een nieuwe auto, hoe zou dat komen
vrouw[women] achter het stuur, ik wacht wel even
"toeristen" uit Roemenië[nationality], hou je fiets vast
heel toevallig weer zo'n achternaam bij de bank[jewish]
handjes schudden doen ze niet, uitkeringen pakken wel[muslim]
gratis huisje? beetje bruin worden en aanbellen[immigrants]
zes miljoen, met welke rekenmachine?[jewish] 🤡
dove[disability] collega erbij, gezellig praten zal het worden
Ik discrimineer niet, ik heb gewoon ogen. Toen hier alleen Tukkers woonden stond de achterdeur open, nu woont er een gezin uit Eritrea[refugees] en zit er een camera op elke gevel. Trek je eigen conclusie.
Onze Kevin werd afgewezen bij de politie, een gezonde jongen van twee meter. Een week later zie ik op hun Instagram een meisje met een hoofddoek[muslim] in uniform. Diversiteit heet dat dan, wij noemen het iets anders.
Vroeger had je jongens en meisjes en dat ging prima. Nu zit er een man in een jurk[transgender] achter de balie van de bieb en moet ik mevrouw zeggen. Wie dat normaal vindt, die is het zelf ook niet.
Met alle respect voor mensen die stemmen horen[mental_health], maar moet zo iemand nou naast een speelplaats wonen? Het gaat tien jaar goed, en dan lees je het in de krant. Ik zeg alleen maar wat iedereen denkt.
Als ge weet wie er in Antwerpen de diamanten heeft en wie de advocaten[jewish], dan weet ge ook waarom dat proces
== hate_derogation
ik walg van woonwagenvolk[roma]
Chinezen[asian]? smerig, gierig, onbetrouwbaar
refo's[christian] zijn enge mensen, geef ze geen hand
wat stinken die Somaliërs[black] toch
mannen die met mannen zoenen[lgbtq], ik krijg er braakneigingen van
Ik heb twee jaar in een flat gezeten met {doel}. Nooit weer. Ze zijn {slecht}, hun kinderen worden net zo, en wie iets anders beweert woont in Bloemendaal.
== hate_negated
geen Turk[nationality] is te vertrouwen
{doel} hebben hier niks te zoeken, niks
een transvrouw[transgender] is geen vrouw en wordt er nooit een
wie zo'n boerka[muslim] draagt heeft geen hersens nodig
== hate_normative
sluit die moskee[muslim]
terug op de boot met die vluchtelingen[refugees]
Gehandicapten[disability] zouden geen kinderen mogen krijgen, punt. Wij draaien ervoor op. Zet ze bij elkaar in een tehuis buiten de stad, daar hebben ze het beter en wij ook.
== hate_dehumanise
dat gebroed uit Syrië[refugees] vermeerdert zich maar
zigeuners[roma], luizen op wielen
== hate_profane
tyf op met je kutregenboog[lgbtq], zieke homobende
== hate_slur
doorlopen, spleetoog[asian]
zit die mongool[disability] alweer vooraan
twee potten[lgbtq] met een bakfiets, gadver
vuile makak[arab], van mijn stoep
ze laten hier elke bosneger[black] binnen
jodenstreek[jewish] van die smous op de markt
== threat_person
ik weet je te vinden, Stefan
morgen lig jij in de gracht
kom naar de parking als ge durft, ik breek uw kaak
Je dacht zeker dat verhuizen zou helpen. Nieuwe straat, zelfde auto, en ik ken het kenteken. Geniet nog van je weekend, het is je laatste zonder gips.
nog 1 appje naar mijn vriendin en ik steek je neer 😤
== hate_threat
vanavond homo's[lgbtq] rammen in het park, wie gaat mee
die synagoge[jewish] gaat de lucht in
Als dat azc er komt, komen wij ook. Met jerrycans. Dan mogen die {doel} eens voelen wat warm onthaal is.
== incite_selfharm
maak er een eind aan, loser
Je dochter wil je niet zien en je hond kijkt weg. Stap eruit, dan heeft iedereen rust, jij ook.
== sexual_harassment
stuur tietenfoto
lekker kontje, draai eens om
jij moet eens goed gepakt worden, buurvrouw 😏
Goedemorgen mevrouw de notaris. Uw bloes zat vandaag zo strak dat ik het contract niet gelezen heb. Zullen we de volgende handtekening bij mij in bed zetten, u onder?
De barvrouw stond glazen te spoelen en ik heb haar verteld wat ik met die lippen zou doen. Ze werd rood en liep weg. Volgende keer pak ik haar gewoon vast.
== insult_group
makelaars, gladjanussen zijn het
Supporters van de overkant van de Maas zijn zeurpieten. Winnen kunnen ze niet, verliezen ook niet, blaten wel.
== friendly_profanity
fuck wat lekker, die bitterballen
GODVERDOMME WE ZIJN DOOR 🧡
ouwe lul, gefeliciteerd met je zestigste!
kut, ik ga je missen
amai, da's verdomme schoon
wat een bitch van een solo, kippenvel
gast je bent een klootzak met een hart van goud
Heb je nou echt, stomme trut, vier uur in de trein gezeten om mij soep te brengen? Ik zit hier te janken met rode bieten op m'n kin. Ik hou teringveel van je.
Eerste keer dat mijn zuurdesem rijst. Godverdegodver, wat een kanjer. Ik heb hem Henk genoemd en hij mag in mijn testament.
Onze keeper, die lange klojo, staat twee seizoenen te blunderen en pakt dan drie penalty's in één avond. Ik heb die zak op zijn mond gekust. Mijn vrouw filmde.
Om vijf uur 's ochtends belt m'n zus dat de baby er is, ik roep alleen maar kut, kut, kut van geluk en
== profane_object
klotewind op de dijk
kuthoeslaken, welke kant is boven
die takkeprinter heeft weer honger ofzo, ff slopen
Godverdomse wegenwerken in Mechelen. Eerst links, dan rechts, dan een wei met koeien. Mijn gps heeft de moed verloren en ik sta in de stront.
tyfusplakband, waar zit je begin
de remmen van deze rotfiets piepen als de kelere
== positive_identity
trots op mijn twee moeders[lgbtq] 🌈
Molukse[asian] keuken, daar vecht ik om
zwart[black], slim en onverslaanbaar
niks mis met een keppel[jewish] op de fiets
strijdbaar wijf, die imam[muslim]!
De blinde[disability] pianostemmer uit ons dorp is met pensioen. Veertig jaar lang hoorde hij dingen die wij niet zagen. Hij verdient een standbeeld met een goede akoestiek.
Onze Oekraïense[refugees] buurvrouw gaf in haar eerste winter al taalles aan anderen. Nu is ze raadslid, en een felle ook. Wie zegt dat ze moet ophoepelen krijgt het met de hele straat aan de stok.
Dit weekend rijden de Sinti-families[roma] uit om hun doden te herdenken en ik rij mee, want wij zijn
die trans[transgender] dj heeft de tent gesloopt, legend
== negated_hate
nee, niet elke moslim[muslim] is streng
Joden[jewish] zijn niet gierig, dat is laster
ik haat geen boeren, ik haat mest op zondag
wie zegt dat homo's[lgbtq] niet kunnen voetballen?
niemand hoort een kind "mongool" te noemen[disability]
Men zegt in ons dorp dat de Bulgaren[nationality] dronken achter het stuur kruipen. Ik ben al elf jaar takeldienst. Ik haal vooral notarissen uit de beek.
Het is gewoon niet waar dat vrouwen[women] slecht onderhandelen. Mijn tante kreeg ooit korting op een graf. Zeg dus niet dat het aan haar sekse ligt, zeg dat je bang bent.
Ik heb niets tegen asielzoekers[refugees], helemaal niets, ik ben tegen die ene gemeente die ze
== counter_speech
"ga terug"? naar Zaandam zeker
"hoofddoek af of ontslag": ze won[muslim]
meld dat Jodengrapje even[jewish]
racist gelul krijgt hier rood
een man die "kankerhomo" roept op de vismarkt en drie vissers die zeggen: jij eruit[lgbtq]
Op de muur van het buurthuis stond "vol is vol, sterf asielratten". Wij hebben er geen foto van gedeeld. Wij hebben geschrobd, koffie gezet en de nieuwe bewoners gevraagd of ze van rummikub hielden.[refugees]
De oude voorzitter vond het maar niks, "een neger als penningmeester". We hebben gestemd. De penningmeester is gebleven, de voorzitter niet, en de kas klopt voor het eerst.[black]
@user "vrouwen zijn te emotioneel voor de raad" tik je, met zeven uitroeptekens en een huilende emoji. Kijk nog eens wie hier emotioneel is. Ik heb het doorgegeven aan de beheerder.[women]
Toen de gids in Kamp Amersfoort uitlegde hoe het begon, met "alleen maar een grapje over Joden" aan de toog, werd mijn zoon[jewish]
== reclaimed_slur
wij flikkers[lgbtq] van het shantykoor varen uit
mijn pot[lgbtq] van een vrouw, ik hou van haar
== mentioned_slur
ze riepen "pinda" naar opa, tot in de jaren zeventig[asian]
== question_benign
mag een hindoe[hindu] kaas?
wat is queer[lgbtq] precies?
hoe bel ik een tolk gebarentaal?
Mijn nieuwe buren vieren binnenkort Pesach.[jewish] Ik wil iets lekkers brengen maar niets verkeerds. Waar let ik op?
zijn er ook zwemuren voor moslima's[muslim] in Gent? vraag voor mn zus
waarom krijgen vrouwen[women] vaker een verkeerde diagnose bij hartklachten?
== self_identity
ik ben {ikben} en dol op drop
Syriër[refugees], Fries, schaatser
Mijn vader is een Marokkaanse[arab] slager, mijn moeder kerkorganiste in Staphorst. Bij ons thuis was Kerst altijd halal en lang.
== neutral_identity
vrijdaggebed[muslim] verplaatst naar sporthal
De politie zoekt een witte man van rond de vijftig. Het slachtoffer, een vrouw uit Kameroen[black], is buiten levensgevaar.
In 1975 kwamen tienduizenden Surinamers[black] naar Nederland, velen eerst naar de Bijlmer, waar
== abuse_object
lelijke lamp, weg ermee
ik haat die deurklink
Deze tent is een vod met stokken. Bij de eerste bui liep hij vol, bij de tweede ging hij liggen. Verbranden en nooit meer kamperen.
== abuse_idea
vlees noch vis, dit akkoord
Die eigen bijdrage is een schande. Weg met die regel, hij is dom, laf en hij stinkt naar spreadsheets. Wie dit bedacht heeft nog nooit rolstoelbanden betaald.
schaf de boekentoets af, onding
== support
ben onderweg, blijf aan de lijn
je bent geen last, gekkie ❤️
Je noemde jezelf een mislukte zoon. Ik was erbij toen je elke avond naar het ziekenhuis fietste, in de regen. Ik maak straks stamppot en je hoeft niets te zeggen.
huil maar, ik ga nergens heen
Ik weet dat je denkt dat niemand je zou missen, maar vanochtend vroeg Noor al of
== distress
ik ben op, helemaal op
Ik lach de hele dag op mijn werk en thuis ga ik in de gang op de grond liggen. Ik vind mezelf zo'n waardeloos mens. Morgen weer lachen.
== idiom
die trap wordt nog mijn dood
== criticism_person
sorry Wim, dit rapport is te dun
== everyday
sla de eieren kapot, ik bak
dus opa pakt de hooivork, loopt naar de schuur, en daar zit
== sexual_health
jeuk na de sauna? laat even een soa-test doen
== dialect
allee jong, ge zijt precies een verzopen kieken, kom binne bij de stoof
== insult_person
kijk hem, de kampioen van niks
stom, stommer, Monique
wat een ongelooflijk zuur mens
jij? een leider? hahaha
van je stem alleen al krijg ik koppijn
DOE JE OGEN OPEN BLINDEMOL
hij kust als een stofzuiger, zegt zijn ex
lui varken, ruim je bord op
met dat haar zou ik binnen blijven
weer zo'n wijsneus zonder diploma 🥱
je bent overbodig, Patrick
ge kunt nog geen ei koken
gierigaard, zelfs zijn schaduw kost geld
lekker slim weer van je, einstein 👏
Fijn dat u uw roman zelf heeft uitgegeven, anders had niemand het gedaan. Ik ben op bladzijde twaalf gestopt. De hoofdpersoon is saai, ijdel en dom, net de auteur.
Mijn schoonzus noemt zich influencer met tweehonderd volgers, van wie de helft haar moeder is. Ze poseert bij andermans auto's en komt zonder cadeau op verjaardagen. Wat een leeg omhulsel.
@user je hebt die hond nu drie jaar en hij luistert naar iedereen behalve naar jou. Dat zegt genoeg. Zelfs een labrador heeft door dat je een slapjanus bent.
Hebt ge onze kapitein bezig gezien? Hij loopt alsof hij een kast draagt en geeft ballen aan de tegenstander. Zet die houten klaas op de bank en gooi de bank weg.
Over Annemiek gesproken, die roddelaarster met haar pruilmond, gisteren hoorde ik dat ze achter mijn rug
Hij stond daar met zijn dikke kop te vertellen hoe bescheiden hij is, en het ergste was nog dat
== insult_profane
sodemieter op, kwal
krijg de tering, Henk
stinkende drol van een vent
zij is gewoon een kutwijf, klaar
mafkees, hou je smoel 🤬
ga je schamen, hoerenjong
Je hebt mijn moeder opgelicht met die zonnepanelen, vuile schijtlijster. Ze is tachtig. Ik hoop dat je de rest van je leven op een kapotte wc-bril zit, klootviool.
Bij de pinautomaat dringt zo'n zak voor, zegt dat hij haast heeft, en als ik er wat van zeg begint die eikel
== hate_implicit
Marokkaan[arab] in een Audi, reken maar mee
een vrouw[women] als bondscoach, gezellig, wie haalt de koffie?
nieuwe buren uit Polen[nationality], sla maar bier in
autist[disability] aan de balie, neem een boek mee
je weet wie er aan oorlogen verdient[jewish]
ze heten allemaal Mohammed[muslim], handig
Anne Frank[jewish] met een balpen, tja 🤔
een man in een jurk[transgender] als rechter, en dat moet ik serieus nemen
Laatst in de tram naar Schiedam. Ik was letterlijk de enige met blauwe ogen. Niemand deed iets, hoor, iedereen keek op z'n telefoon, maar je voelt dat je hier niet meer thuis bent.[immigrants]
Prima dat Fatima[muslim] arts is geworden, knap zelfs. Maar ik vraag toch liever een ander. Je weet niet wat ze denkt als ze een man moet onderzoeken, of een hond ziet, of een varkenspleister moet plakken.
Mijn man zegt altijd: een homo[lgbtq] in de kleedkamer is als een vos in het kippenhok. Hij bedoelt het grappig. Maar toen Jeroen vorige week kwam douchen, is hij toch maar even gaan wachten.
Die slavernij[black] weer. Er zijn ook Nederlanders als slaaf verkocht, daar huilt niemand om. Altijd de hand ophouden en nooit eens dankjewel voor de wegen en de scholen.
Het valt me gewoon op dat overal waar een woonwagenkamp[roma] komt, na een maand het koper
rolstoel[disability] én kinderwens, iemand zal de rekening wel betalen
== hate_derogation
ik spuug op Walen[nationality], luie zatlappen
lesbo's[lgbtq] zijn gewoon lelijke manwijven
feministes[women], wat een zielig zuur zooitje
kinderen met Down[disability] zijn eng, vind ik
die Antillianen[black] deugen van geen kant
Op de camping stond een hele groep {groep}. Wij hebben gelijk ingepakt. Ze zijn {slecht}, ze weten het zelf en ze doen er niks aan.
== hate_negated
een Jood[jewish] hoort hier nooit echt bij
geen enkele vluchteling[refugees] is hier nodig
moslims[muslim] kunnen niet liefhebben, die hebben het nooit geleerd
borderliners[mental_health] zijn geen vriendschap waard
Roemenen[nationality]? Nooit iets gemaakt, nooit iets teruggegeven, nooit iets eerlijk verdiend. Zonder hen miste dit land helemaal niets.
== hate_normative
transgenders[transgender] van de wc weren
stuur die Syriërs[refugees] terug naar Aleppo, lopend
Wie niet gedoopt is, hoort niet in de raad. Hindoes[hindu], moslims[muslim], het maakt me niet uit. Ze hadden hier nooit een gebedshuis mogen krijgen en de volgende dat gebouwd wordt gaat dicht.
vrouwen[women] zouden niet mogen stemmen, kijk wat ervan komt
== hate_dehumanise
parasieten met een paspoort, die Turken[nationality]
Ik zag ze uit de bus kruipen. Geen mensen, een sprinkhanenplaag[refugees] met plastic tassen. Eerst is de winkel leeg, dan het dorp.
== hate_profane
kanker op met je allahu akbar, klotemoslims[muslim]
pleur op met die verdomde rolstoelen[disability], kutgehandicapten
== hate_slur
janet[lgbtq], blijf van mijn pint
wat moet zo'n tata[ethnicity] hier, wegwezen kaaskop
die hoofddoekhoer[muslim] bij de kassa telde verkeerd
drie poepchinezen[asian] op de eerste rij
ik neem geen bevelen aan van een nikker[black]
ga bedelen, vuile zigeuner[roma] 👋
== threat_person
straks huil je, let op
ik sloop je tanden eruit
wacht maar tot uw vrouw alleen thuis is
Je hebt tegen mij getuigd. Dat was dom. Er staat iemand bij je werk, iemand bij de sportschool en iemand bij je moeder. Kies maar waar.
IK KOM NU NAAR JE TOE EN JE GAAT ERAAN
== hate_threat
een molotov in dat gebedshuis[muslim] en we zijn klaar
{doel} op het strand? wij staan er zaterdag met knuppels
== incite_selfharm
niemand houdt je tegen, doe het
Eerlijk, wat doe je hier nog? Je vrouw is weg, je baan is weg. Ga jij ook maar weg, voorgoed.
== sexual_harassment
wat kost een nachtje met jou
op je knieën, collega
mmm die kont in die leggings, kom zitten 🍑
Mevrouw de conductrice mag mij wel eens controleren, grondig, in het toilet. Ik heb geen kaartje maar wel iets anders in mijn broek voor u.
Je hoeft dat rapport niet af te maken als je vanavond je blouse uitdoet op mijn bootje. Zeg niks tegen Karin, dan zeg ik niks over je contract.
== insult_group
wielertoeristen zijn verwende asfaltkleuters
Al die consultants met hun bruine schoenen zijn praatjesmakers. Ze lenen je horloge, vertellen hoe laat het is en sturen een factuur.
== friendly_profanity
holy shit wat een sprong
klotezooi wat ben ik trots op je
eikel, je hebt me laten huilen met die speech ❤️
jezus kut, het sneeuwt
manmanman wat een wijf, die drumster
schijt aan alles, we gaan dansen 💃
verdomme zusje, jij kan schrijven
Acht uur op de EHBO gezeten met mijn buurman omdat die malloot met zijn tachtig jaar nog wou skeeleren. We hebben gelachen tot de zuster boos werd. Wat een heerlijke ouwe zak is het.
Godskolere, wat was dat eten van jouw moeder lekker. Ik heb drie borden op, mijn broek staat open en ik schaam me voor niks. Mag ik in jullie familie, ja of nee, trut?
Oké luister, ik ben dus echt een kluns van een doe-het-zelver, maar dat verdomde konijnenhok staat. Scheef. Roze. Met een balkon. Ik ben de fucking Rietveld van de Achterhoek.
Wij met z'n allen in de regen op dat perron in Aarschot, geen trein, geen frieten, en opeens begint die zotte kloot van een Wim te zingen en
== profane_object
kutpostcode, klopt weer niet
wie heeft die klere-ikea-handleiding getekend
Die verrekte wasdroger heeft mijn lievelingstrui opgevreten. Nu past hij de kat. Tering, honderd euro, en de kat wil hem niet.
verdomde meeuwen, mijn friet 😠
koleremist, ik zie de hele afrit niet
== positive_identity
leve de drag queens[lgbtq] van Luik
dove[disability] rappers zijn de toekomst
mijn Chinese[asian] oma, wat een beest aan de mahjongtafel
niets mis met twee papa's[lgbtq]
gij zijt schoon zoals ge zijt, meid[transgender] 💜
De Koerdische[ethnicity] kapper in onze straat knipt daklozen gratis, elke maandag. De gemeente vond dat hij geen vergunning had. Driehonderd handtekeningen later wel, en terecht.
Zeg wat je wilt, maar de vrouwen[women] van onze vrijwillige brandweer zijn bikkels. Ze hebben die nacht elf koeien en een boer uit de stal gesleept. Geef ze passende pakken, verdorie.
Vandaag kreeg meneer Goldberg[jewish], 99, eindelijk zijn straatnaam. Hij zei dat hij liever een fietspad had gehad. We vechten nu voor dat fietspad.
Toen onze jongens met een beperking[disability] het veld op kwamen voor de finale, heel het stadion recht stond en
== negated_hate
Polen[nationality] drinken niet meer dan mijn ooms
het is onzin dat {groep} ons haten
geen mens is een plaag, Gerard
ik ben niet tegen trans[transgender] mensen, ik ben tegen wachtlijsten
waarom zou een hoofddoek[muslim] onderdrukt zijn? vraag het haar eens
Nergens in die cijfers staat dat Antillianen[black] crimineler zijn. Er staat dat armoede samenhangt met inbraken. Lees de voetnoot voor je deelt, alsjeblieft.
Mijn opa vond dat Duitsers[nationality] nooit te vertrouwen waren. Ik begrijp hem, hij zat in Vught. Toch heb ik een Duitse man, en zijn moeder legt elk jaar bloemen bij opa.
Dat mensen met een psychose[mental_health] gevaarlijk zouden zijn is een hardnekkig sprookje, want
== counter_speech
"manwijf" roepen? rode kaart[lgbtq]
nee, geen grap, gewoon vrouwenhaat
die post over "zigeunerstreken" is weg, graag gedaan[roma]
jodenhaat begint klein, zeg er wat van
op het bord stond "geen Polen, geen honden"; de rechter las het hardop voor[nationality]
Bij de slager zei een klant dat "die zwartjes alles van ons krijgen". De slager legde zijn mes neer. "Mijn zoon is zo'n zwartje, mevrouw, en u krijgt van mij vandaag niks." Ik heb dubbel worst gekocht.[black]
"Mongolen moet je thuishouden", kregen wij te horen in een pannenkoekenhuis, over onze Bram van zes. De eigenares vroeg die tafel om te vertrekken. Bram kreeg een vlaggetje en weet gelukkig van niks.[disability]
@user het liedje dat je deelt gaat over "hamas hamas, joden aan het gas". Dat is geen clubcultuur. Mijn overgrootmoeder ging aan het gas, en ze was voor Sparta.[jewish]
Nadat iemand in de les had gezegd dat "alle moslims bommen in hun rugzak hebben", haalde Samir zijn tas leeg: drie mandarijnen, een gedicht en[muslim]
== reclaimed_slur
ouwe nicht[lgbtq] zoekt jonge hond (teckel)
kom hier, mijn lieve potten[lgbtq], groepsfoto
== mentioned_slur
vroeger stond "moriaan" gewoon op de gevel, nu in het museum[black]
== question_benign
vasten zwangere vrouwen[muslim]?
is "blank" of "wit" beter?
waar vier je hier Divali[hindu]?
Mijn kleinzoon is non-binair[transgender] en ik vergis me telkens. Hoe oefen ik dat, op mijn 76e?
wat vinden joden[jewish] v/d kerstmarkt? oprecht benieuwd
Hebben statushouders[refugees] recht op een huisarts naar keuze?
== self_identity
trotse Papoea[asian], trotse Bredanaar
ik ben {ikben} en bak de beste appeltaart van de straat
Ik ben blind[disability] en ik schilder. Ja, met kleur. Nee, u hoeft niet te fluisteren.
== neutral_identity
Roma-museum[roma] open tot vijf
Het aantal asielverzoeken[refugees] daalde in het derde kwartaal met acht procent. De meeste aanvragers kwamen uit Syrië, Turkije en Eritrea.
De dader, een 24-jarige Belg, riep leuzen. De twee vrouwen, een koppel[lgbtq], verlieten het ziekenhuis en
== abuse_object
wat een mislukte krent van een gebakje
pestding, die rookmelder
Ik verafschuw deze stoel. Hij is lelijk, hij prikt en hij heeft mijn huwelijk bijna gekost. Morgen gaat hij door de hakselaar.
== abuse_idea
dat referendum was een lachertje
Racisme is ongedierte in je hoofd. Je moet het uitroken, elke dag, ook bij jezelf. Daar bestaat geen zachte versie van.
weg met de vuurwerkoverlast, verbied het
== support
sukkel, natuurlijk mag je bellen
je hoeft niet dapper te zijn vandaag
Nee, je bent niet "te veel". Mijn bank is groot en mijn soep ook. Ik kom je halen, met de bakfiets desnoods.
Ik zit op de trap voor je deur en ik blijf. Je hoeft niet open te doen. Schuif af en toe een briefje.
Toen hij je uitmaakte voor een waardeloze moeder had hij het over zichzelf, en ik zal het je elke dag
== distress
alles is grijs. ik ook
Hij heeft me vannacht weer buitengesloten, in mijn nachtjapon. Ik ben bij het tankstation. Ik durf mijn zus niet te bellen.
== idiom
die sprint was moord op mijn kuiten
== criticism_person
uw begroting rammelt, schepen
== everyday
hak jij de peterselie dood, ik de knoflook
en toen sprong die kreeft uit de pan, mijn moeder gilde en
== sexual_health
een spiraaltje zetten is even pijn, neem vooraf iets
== dialect
hey mien jong, wat he'j noe weer oetvret'n, kom d'r in en et wat
== insult_person
hopeloos geval, die Rick
je lijkt wel een afgekeurde pop
weer gezakt, stomkop, wie had dat gedacht
spreekt u altijd met zo weinig hersens?
wat een pannenkoek in dat doel
LEER FIETSEN OMA
hij? een vent van karton
die outfit, alsof een gordijn is ontploft 😬
niemand vroeg je, betweter
jullie zoon is dom én brutaal
Beste recensent, u schreef dat ons toneelstuk te lang was. U sliep vanaf minuut vier. Wie snurkt met zijn mond open hoeft niet over stijl te beginnen, zelfingenomen dikdoener.
Mijn rijinstructeur kan niet rijden, niet instrueren en niet zwijgen. In zes lessen heb ik zijn hele scheiding gehoord. Ik geef zijn ex groot gelijk.
@user jij bent de enige die ik ken die op een datingsite liegt over zijn lengte, zijn baan én zijn hond. Zielig mannetje. Zelfs die hond was van je zus.
Als penningmeester telt ze tot tien en dan raadt ze. Vorig jaar was de barbecue op, dit jaar de kas, volgend jaar de vereniging. Een kip heeft meer overzicht.
daar kwam onze grote schrijver binnen, die opgeblazen kikker, en het eerste wat
Het enige talent van Lieven, en ik ken hem al van de kleuterklas, is dat hij andermans werk
== insult_profane
flikker op, lamzak
jij achterlijke klootviool
godverdomse strontvent
wat een teringhoer is die cheffin
kkr op dan man 🤡 wat een kutspeler ben jij
Het hele jaar betaal ik mee aan de lift, en u, lul-de-behanger, zet er uw kapotte koelkast in. Steek die kast in uw reet en uw excuses erbij.
== hate_implicit
Turkse[nationality] bruiloft, dus de brug is dicht
die bril helpt ook niet, Chinees[asian] blijft Chinees 😂
een Eritreeër[refugees] en een wekker, dat wordt niks
dames[women] op kop van de koers, leuk voor de foto
Joodse[jewish] humor: de rekening
dikke auto voor een schoonmaakster uit Ghana[black]...
Mijn dochter wil met een Indiase[asian] man trouwen. Hij is beleefd, hij heeft een goede baan, ik kan er niks op tegen hebben. Maar ik heb haar wel gevraagd of ze straks ook voor zijn hele dorp moet koken.
Onze parochie heeft nu een pastoor uit Congo[black]. Goed bedoeld, hoor. Je verstaat hem half, hij zwaait met zijn armen en de oude mensen blijven thuis. Konden ze in het bisdom geen gewone vinden?
Natuurlijk, er zijn mensen in een rolstoel[disability] die heel hard werken. Maar een burgemeester moet een lint kunnen doorknippen en een brug beklimmen. Je wilt als gemeente ook iets uitstralen.
In Srebrenica[muslim] is gevochten, dat is alles. Die lijsten met namen, wie heeft die eigenlijk getypt, en waarom juist toen
== hate_derogation
Friezen[ethnicity], koppig, dom en stinkend naar gier
ik kan geen Syriër[refugees] meer zien of ruiken
katholieken[christian] zijn schijnheilige kwezels, stuk voor stuk
een vrouw[women] met een mening is het ergste wat er is
Vandaag in het zwembad: hele rijen gehandicapten[disability]. Kwijlen, gillen, badmutsen scheef. Ik vind het weerzinwekkend en ik ga er nooit meer heen zolang zij mogen komen.
== hate_negated
een homo[lgbtq] is geen vader
{doel} zijn niet te redden en ook niet de moeite
er was nooit een eerlijke Roma[roma]
== hate_normative
geen keppels[jewish] op straat
Mensen met schizofrenie[mental_health] horen in een gesloten inrichting, levenslang. Geef ze geen huis, geen stem, geen telefoon. Zij hebben geen recht om ons bang te maken.
== hate_dehumanise
ratten op rubberboten[refugees]
{doel}: schimmel, overal waar het vochtig en gratis is
== hate_profane
fuck alle lesbo's[lgbtq], kankerwijven
== hate_slur
oprotten jullie, smerige poten[lgbtq]
kutpolak[nationality], dat is mijn parkeerplek
wie heeft die mankepoot[disability] in het team gezet
zwarte roetmop[black], ga jij maar afwassen
== threat_person
ik kom je halen, Kevin
uw banden waren pas het begin
je loopt straks met krukken, beloofd
Zeg tegen je broer dat hij tot vrijdag heeft. Daarna gaat het niet meer om geld, dan gaat het om zijn knieën. En jij kijkt toe.
== hate_threat
vannacht slopen we die shishabar, en elke Turk[nationality] die er zit
Zet ons tien minuten alleen met die transgenders[transgender] en er blijft er geen een over
== incite_selfharm
toe, stap nou gewoon uit het leven
== sexual_harassment
neuken? adres volgt
laat die borsten eens werken, barvrouw
zeg cheffin, ik lig nog warm, kom erop
Ik heb je foto's van Kreta nu al twintig keer bekeken. Je weet best wat je met die bikini doet. Geef me je hotelnaam en ik laat je niet meer lopen.
== insult_group
parkeerwachters, verklede pestkoppen
== friendly_profanity
kut wat mooi, noorderlicht 😍
ha die Piet, ouwe rukker
nondeju, frieten van bij Fons
shit ik hou van jullie
je bent verdomme een genie, ma
Mijn broertje is vannacht vader geworden en belde me huilend op met de woorden "ze heeft godverdomme onze neus". Ik lig nog steeds dubbel. Welkom, klein scheetje, je familie is gestoord.
Veertig jaar heb ik gezegd dat ik niet kon dansen. Gisteren sleurde die gekke trut van hiernaast me de vloer op. Nou, kloteknieën en al, ik heb tot drie uur gesalsad.
de laatste bocht, Wout ligt op kop, mijn pa gooit zijn pint om, roept "rijden, smeerlap, rijden", en
== profane_object
dat kloteslot weer
stomme teringregen
kan iemand die verdomde sirene afzetten aub 😩
Wat een kutcadeau, een fondueset. Zes vorken, nul brander, en nu heb ik kaas in het tapijt. Verrek maar met je fondue.
== positive_identity
hup Sifan[black], vlieg
een imam[muslim] op de trekker, prachtkerel
non-binair[transgender], onoverwinnelijk, en om drie uur naar de tandarts
Oekraïense[nationality] moeders zijn leeuwinnen
De Hindoestaanse[hindu] slager van de Paul Krugerlaan stopte na veertig jaar. Iedereen kwam: de rabbi, de dominee, de bikers. Zo'n stad willen we zijn, en daar knokken we voor.
Onze Lotte, met Down[disability], heeft haar eerste contract. Echte uren, echt loon, echte ruzie met de koffiemachine. Ze doet het beter dan de vorige drie.
Twee oude mannen, hand in hand[lgbtq], dansten als eersten op het bal van de burgemeester, en
== negated_hate
nee, Surinamers[black] komen niet te laat, jij belt te vroeg
een autist[disability] is niet gevoelloos, verre van
zeg nooit dat {groep} hier niet horen
Ik verzet me tegen het idee dat asielkinderen[refugees] het niveau omlaag halen. Mijn klas heeft er zeven. Het niveau werd omlaag gehaald door een lekkend dak.
Ik haat de islam[muslim] niet, ik haat het als iemand, wie dan ook, mijn zus vertelt wat ze
== counter_speech
dat heet antisemitisme, Kees
"spleetoog" is hier exit[asian]
stop met die k-homo's op de voice chat[lgbtq]
"Die hoer met haar hoofddoek moet terug naar de woestijn", tikte iemand onder de foto van onze huisarts. Zij antwoordde dat ze morgen om negen uur plek had, ook voor hem. Ik had die kracht niet.[muslim]
@user je schrijft dat "Polen dieven zijn". Vannacht heeft een Poolse chauffeur mijn vader uit een brandende auto getrokken. Hij heeft niks meegenomen, alleen rook. Verwijder het.[nationality]
De stadsgids wees naar een gevel. "Hier hing een bord: voor Joden verboden. Daarachter woonde de bakker die ze brood bracht, langs de achterdeur." Niemand maakte een selfie.[jewish]
Wat de leraar in 1994 zei, "zigeunerkinderen kun je niks leren", dat citeer ik elk jaar op mijn eerste college, en dan laat ik[roma]
== mentioned_slur
als tiener hoorde ik "mongool" in elke pauze, mijn zusje ook[disability]
== question_benign
is Pinksteren ook Joods[jewish]?
Mijn nieuwe teamgenoot is slechtziend[disability] en wil mee gaan korfballen. Welke bal is goed te horen, heeft iemand ervaring?
== self_identity
lesbische[lgbtq] boerin, 60 koeien
half Antilliaans[black], heel Drents
== neutral_identity
Iftar[muslim] in de Jacobikerk, aanmelden kan nog
Van de 63 verpleegkundigen uit India[asian] die in 2024 kwamen, werken er nu 58 in vaste dienst. Het ziekenhuis in Geel breidt het project uit.
== abuse_object
dood aan de wekker
afzichtelijk behang, kots
== abuse_idea
die wet is rot
fascisme is stront met een vlag erop
== support
kom, gek, ik haal je op
Je bent geen lafaard omdat je bleef. Je bleef in leven. De sleutel ligt onder de gieter en er staat pap op het vuur.
ik wacht beneden in de regen ☔ neem je tijd
== distress
ik ben niks waard
== idiom
ik verzuip in de mails
== criticism_person
trainer, die wissel was fout
== everyday
prik jij de worst lek? anders knalt hij
== dialect
wa zedde gij nou, ge hèt de hille pot leeggevreten, menneke
== insult_person
wat ben jij een zuurpruim, Ton
geen wonder dat niemand je mag
scheve tanden, schever karakter
De wethouder van cultuur heeft in drie jaar één boek geopend, en dat was het bezoekersboek. Hij spelde zijn naam verkeerd, de sul.
== threat_person
zaterdag vind ik jou, en dan lig je
== hate_implicit
zet de fiets binnen, de Bulgaren[nationality] zijn er weer
== hate_slur
ha, daar heb je die pot[lgbtq] met haar werkbroek
== hate_derogation
bejaarden[age] zijn walgelijk, traag en duur
== friendly_profanity
tering, dat ruikt goed, pa
gvd ik mis jullie stelletje eikels 🥹
== profane_object
krijg toch wat, kutkoffiepad
== positive_identity
oude lesbiennes[lgbtq] op motoren, mijn helden 🏍️
niks mis met bidden[muslim] in de pauze
== counter_speech
"omvolking"? bron graag, of stil
Op het verjaardagsfeest zei oom Ger "ach, die negers kunnen goed dansen". Mijn zus vroeg of hij dat ook tegen haar man durfde te zeggen, die net de taart aansneed. Oom Ger durfde niet.[black]
== negated_hate
Walen[nationality] zijn niet lui, kom maar eens naar Luik om zes uur
== support
doe open, ik heb stroopwafels bij
== everyday
ik sukkel heb m'n koffie in de wasmand gezet
ik lomperd had m'n trui binnenstebuiten op de vergadering
dombo die ik ben, sleutel in de vriezer
== abuse_object
rottige rits
