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
