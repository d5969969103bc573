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
als je die stage wilt moet je eerst even op je knieën
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
@dom += idioot | imbeciel | clown | loser | mafkees | sufferd | domoor | kneus | oen | droplul | randdebiel | eikel zonder hersens | niksnut | profiteur | rat | slang | kwezel | blaaskaak | opschepper | lapzwans | watje | zeikerd | pannenkoek | kwal | gluiperd | nietsnut | parasiet | dombo | stakker | kleuter
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
maar waar kom je écht vandaan?
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
volgende keer beter mikken
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
