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
== insult_person
jij kunt nog geen ei pellen zonder handleiding
sufferd
wat ben je toch een zeurkous
van jou word ik spontaan moe
Uw thesis is zo leeg dat ik de kaft het sterkste hoofdstuk vind
hij praat alsof hij alles weet en weet niet eens hoe laat het is
onze nieuwe ploegchef, een opgeblazen kikker met een badge
jij bent de reden dat er op shampoo een gebruiksaanwijzing staat
mispunt
je bent gewoon niet slim, klaar
Ge zijt ne flauwe plezante, en flauw is nog het beste deel
zij kookt alsof ze wraak neemt op de groente
Tante Riet kan geen geheim bewaren, geen man bewaren en geen plant in leven houden
met zo'n hoofd zou ik ook voor de radio kiezen
niemand hier neemt jou serieus, zelfs je eigen kat niet
jij liegt vaker dan je ademhaalt
Weet je wat het met Jorrit is? Hij denkt dat charme hetzelfde is als hard praten. Op elk feest staat hij alleen bij de chips en hij snapt nog steeds niet waarom
een ruggengraat van griesmeel heb jij
die collega van jou is zo traag dat de planten haar inhalen
wat een ongelooflijke egotripper is die gast
kleuter
Je hebt de wijsheid duidelijk niet met lepels gegeten, eerder met een rietje
ga toch weg, aandachtszoeker
zo gierig dat hij de theezakjes op nummer laat drogen
@user jouw mening is net je kapsel, dun en achterhaald
Die keeper van de tweede ploeg vangt nog geen kou
je stem klinkt als een nat raam waar iemand overheen wrijft
ik heb bloempotten gezien met meer inzicht
Hij noemt zich ondernemer. Twee faillissementen, een geleende Audi en een website uit 2009. Ondernemer in het teleurstellen van mensen, dat wel
schijnheilige tut
u bent een onbenullige man in een duur pak
een mond als een schuurdeur en niks op zolder
je bent lelijk vanbinnen en dat trekt naar buiten door
Mijn schoonbroer, die profeet van de barbecue, heeft weer eens uitgelegd hoe de wereld werkt terwijl hij zelf al elf jaar zijn belastingbrief door zijn moeder laat invullen
== insult_profane
krijg de klere, trut
godvergeten eikel dat je bent
rot op man, vieze lul
wat een klootviool, die nieuwe van inkoop
Gij smerige zak, ge hebt mijn remkabels aan de Marktplaats-man verkocht en dan nog lachen ook
die achterlijke teringhoer van de balie heeft mijn pakje teruggestuurd
je bent een hufter en je moeder schaamt zich kapot
== hate_implicit
hier geen winkeldiefstal gehad, tot dat busje met Roemenen[nationality] kwam
een vrouw[women] als korpschef, benieuwd wie er straks huilt bij een inval
Niks ten nadele van Polen[nationality], maar als mijn heggenschaar weg is weet ik waar ik moet zoeken
toevallig zijn het wel steeds Joden[jewish] die de filmprijzen uitdelen
Die Turkse[nationality] bakker werkt zeven dagen op zeven. Mooi, hoor. Maar vraag hem nooit om een bonnetje
jouw dokter draagt een hoofddoek[muslim]? en die weet wat ze voorschrijft?
moet je kijken hoe snel zij een huis krijgen, en mijn zoon staat twaalf jaar ingeschreven[refugees]
Vlaanderen vergrijst, zeggen ze. Vlaanderen verkleurt[immigrants], bedoelen ze
wie autistisch[disability] is kan beter iets met computers doen, klanten zitten daar niet op te wachten
Over vijftig jaar staat er een minaret[muslim] waar nu de Sint-Jan staat, en dan zegt iedereen: hoe kon dat nou
de Chinees[asian] lacht altijd, je weet nooit wat hij denkt
mooie vrouw voor een zwarte[black]
Wij hadden vroeger ook niks en wij gingen niet stelen, maar ja, wij waren dan ook geen Antillianen[black]
kijk eens wie er op woensdagmiddag op dat terras zit: allemaal met een uitkering en een naam die ik niet kan spellen[immigrants]
een blinde[disability] op de redactie, wat gaat die doen, ruiken of het nieuws is?
die Armeense[ethnicity] genocide is een verhaal van de diaspora, de Turken hebben gewoon een opstand neergeslagen
met een Marokkaan[arab] doe ik geen zaken zonder getuige erbij
De Joodse[jewish] lobby hoeft niet eens te bellen, Den Haag weet vanzelf wel wat ze willen horen
bi[lgbtq] is gewoon een net woord voor niet trouw kunnen zijn
zo'n transvrouw[transgender] in de damesploeg, ja, dan wint iedereen wel een medaille
Die man van de thuiszorg komt uit Ghana[black] en is heel vriendelijk. Toch heb ik moeders sieradenkistje maar even bij mijn zus gebracht. Voor de rust
vraag een zigeuner[roma] nooit de tijd, je bent je horloge kwijt
goh, een depressie[mental_health], en wel drie weken naar Gran Canaria kunnen
== hate_derogation
moslima's[muslim] zijn onderdanige schapen
ik veracht Walen[ethnicity], lui profiterend volk
Aziaten[asian] stinken naar vis en knoflook, ik schuif altijd een stoel op
vrouwen[women] die voetballen maken zichzelf belachelijk en het is niet om aan te zien
een transman[transgender] is een mislukt meisje, meer niet
Ik kan daklozen[class] niet luchten. Ze zijn smerig, ze liegen over hun buskaartje en ze hebben het er allemaal zelf naar gemaakt
evangelischen[christian] zijn hersenloze halleluja-roepers
Bulgaren[nationality] deugen niet, van de eerste tot de laatste
de Somaliër[black] van de vierde is een nietsnut zoals zijn hele volk
lesbiennes[lgbtq] zijn verzuurde mannenhaters
wat heb ik een gloeiende hekel aan hindoes[hindu] met hun stinkende stokjes
Syriërs[refugees] zijn ondankbaar, brutaal en te beroerd om te werken
mensen met borderline[mental_health] zijn manipulatieve krengen, allemaal
== hate_dehumanise
Roma[roma] zijn luizen in de pels van ons land
dat asieldorp is een mierennest, en je weet wat je met een mierennest doet [refugees]
een jood[jewish] is een bloedzuiger met een keppel
Afrikanen[black] zijn aangeklede chimpansees
Het is een virus, dat transgedoe[transgender]. Eentje in de klas en binnen een jaar zijn ze allemaal besmet
die Marokkanen[arab] broeden maar door, net meeuwen op een plat dak
dikke mensen[body] zijn varkens in een trainingspak
{doel} kruipen uit elke kier, je krijgt ze niet weg
== hate_normative
haal Polen[nationality] uit onze woningen, eigen volk eerst
een dove[disability] moet je geen kinderen laten opvoeden
Homo's[lgbtq] horen niet voor het altaar en ook niet op het stadhuis
boerka's[muslim] verbieden, draagsters uitzetten
vrouwen[women] moeten thuisblijven tot de jongste achttien is, daar is de natuur duidelijk in
Sluit de grenzen voor Eritreeërs[refugees] en stuur degenen die er zijn met de eerste boot terug
Chinezen[asian] zouden hier geen grond mogen kopen, geen winkel en geen huis
geen Jood[jewish] meer in het bestuur van welke bank dan ook
== hate_negated
Antillianen[black] werken niet en zullen nooit werken
geen enkele Turk[nationality] is ooit echt Nederlander geworden
Een transvrouw[transgender] is geen vrouw en zal nooit een moeder zijn
moslims[muslim] kennen geen liefde, alleen gehoorzaamheid
Roma[roma] hebben nog nooit een dag belasting betaald of een kind op tijd naar school gebracht
er is niets waar een gehandicapte[disability] een bedrijf beter van maakt
vrouwen[women] begrijpen niets van geld
een asielzoeker[refugees] verdient geen tandarts
== hate_slur
makak[arab], naar achter
daar heb je die janet[lgbtq] van de bloemenwinkel
we zaten in de tram met zo'n bende bruine apen[black] achter ons
stomme kaaskop[nationality] met uw grote bakkes
hé manke[disability], huppel eens door
== hate_profane
kankerpolen[nationality] met hun kutmuziek
fuck die kuttransen[transgender] op tv
teringmoslims[muslim] hebben weer de hele kutstraat volgezet
== threat_person
ik weet waar uw dochter naar school gaat, denk daar eens over na
nog één mail en ik kom persoonlijk langs
Jij denkt dat je veilig zit achter dat scherm. Ik heb je adres, ik heb vrij en ik heb een koevoet
ge gaat wenen als ik u tegenkom
wacht maar tot de camera's uitvallen, makker
Zeg tegen die inspecteur dat remmen soms niet werken op de E40
jouw hond eerst, dan jij
met mij had je geen ruzie moeten zoeken, je ribben gaan dat onthouden
== hate_threat
één vonk en dat woonwagenkamp[roma] is verleden tijd
zaterdag jagen we de flikkers[lgbtq] de Amstel in
Als er één Jood[jewish] uit dat busje stapt, staat hij niet meer op
de volgende Afghaan[refugees] die ons zwembad in komt gaat eruit op een brancard
wij pakken elke zwarte[black] die na tienen nog door Zandvliet loopt
== incite_selfharm
niemand gaat je missen, dus waar wacht je nog op
doe het dan, aansteller
Maak er vanavond een eind aan, dan heeft je familie eindelijk rust
== sexual_harassment
die rok van jou mag nog hoger, collega
laat eens zien wat er onder dat uniform zit, agente
Ik heb vannacht over je gedroomd, en je had veel minder aan dan nu. Kom vrijdag mee naar de sauna, of ik zorg dat je proeftijd niet verlengd wordt
hoeveel vraag je voor een nachtje, schatje
stuur een filmpje van onder de douche, dan krijg je je fiets terug
== friendly_profanity
godsamme, het is gelukt!!
Jij gestoorde held, je hebt echt een koe op mijn verjaardag laten komen
kut wat heb ik jullie gemist
fuck yeah, vakantiegeld
mijn oma verloor met rummikub en zei "kolere". Oma is 91. Beste kerst ooit
ouwe hoer van me, wanneer kom je weer koffie drinken? 😘
nondedju wat een goal van Genk
holy shit, die risotto van jou
tis ongelofelijk maar die zot van een Bart heeft de marathon uitgelopen, in een kabouterpak, de klootzak
ik kan verdorie wel janken van geluk
Teringgaaf concert, mijn oren piepen en ik heb bier in mijn schoenen
wat een klotemooi eiland is Texel toch
lul niet en kom hier dat ik je knuffel
damn, kerel, je ziet er verrekte goed uit in dat pak
Ge hebt het gehaald, trien! Vier jaar avondschool, twee kinderen en een zieke vent. Ik sta hier in de Delhaize te bleiten, verdomme
== profane_object
rotding van een stofzuiger
Wie heeft deze kutrotonde bedacht? Drie afslagen en alle drie naar Houten
godverdomse vouwfiets
de NMBS kan de pot op met haar kloteperronwijziging
sodemieter op met je cookiemelding
== positive_identity
de Turkse[nationality] bakker verdient een standbeeld
trotse moeder van een lesbische[lgbtq] vrachtwagenchauffeur
Zwarte[black] vaders die vlechten leren maken op zaterdagochtend: daar word ik blij van
Dove[disability] mensen hebben recht op een tolk, ook op de spoed, ook om drie uur 's nachts
Roma[roma] horen bij Gent
mijn moslimbuurman[muslim] is de vriendelijkste man van de straat
leve de vrouwen[women] van de nachtploeg
Wat een schat aan kennis zit er bij oude[age] vissers. Wie hen wegzet als lastig, heeft nooit een uur met hen op de kade gezeten
Een transvrouw[transgender] leidt vanaf maandag ons koor en ik heb er zin in
Syrische[refugees] apothekers, Oekraïense lassers, Eritrese buschauffeurs: zij houden deze stad draaiende, en het wordt tijd dat we dat eens hardop zeggen
bi[lgbtq] en blij, zo is het
onze rabbijn[jewish] vertelt de beste moppen van Antwerpen 😂
gelijke lonen voor vrouwen[women], nu
== neutral_identity
De Chinese[asian] supermarkt in de Van Wesenbekestraat gaat vanaf mei ook op zondag open
een Surinaamse[black] tandarts nam de praktijk in Hoorn over
mijn Marokkaanse[arab] collega is met vakantie tot de achttiende
De synagoge[jewish] in Enschede kreeg vorig jaar 14.000 bezoekers
transgenders[transgender] wachten gemiddeld drie jaar op een intake
Poolse[nationality] les op woensdag in de bib van Sint-Niklaas
zij is Vietnamees[asian] en werkt bij de brandweer
Roma-families[roma] uit Ledeberg openden gisteren hun eigen huiswerkklas
Blinden[disability] steken hier over met het ratelsignaal
twee vaders[lgbtq] staan achter de limonadekraam op het schoolfeest
De Molukse[ethnicity] wijk in Assen bestaat dit jaar zestig jaar. Er komt een eetmarkt, een dienst in de kerk en een voetbaltoernooi voor de jeugd
buurman Hassan[muslim] snoeit zijn heg altijd op eerste pinksterdag
Oekraïners[refugees] in de opvang van Kortrijk volgen lassen en haartooi
Duitse[nationality] toeristen huurden dit weekend de helft van de huisjes in Zeeland
Het aantal rolstoelgebruikers[disability] in het stadion steeg van 40 naar 62
== self_identity
ik ben moslim[muslim] en ik brouw kombucha
wij zijn twee mama's[lgbtq] uit Deinze
Ik ben Roma[roma], ik geef wiskunde en nee, ik lees geen handen
als slechthorende[disability] hou ik van metal, de bas voel ik toch
72[age] en net begonnen met een podcast
== negated_hate
Polen[nationality] stelen je werk niet
moslims[muslim] zijn geen gevaar voor Kerstmis
Wie beweert dat vrouwen[women] niet kunnen inparkeren heeft mijn tante nooit een bus zien keren
ik heb niks tegen transgenders[transgender], en niemand zou dat moeten hebben
Joden[jewish] beheersen de media niet, dat is een leugen van honderd jaar oud
een psychose[mental_health] maakt iemand niet gevaarlijk
homo's[lgbtq] hoeven van niemand "genezen" te worden
Nee, asielzoekers[refugees] krijgen geen gratis auto, dat gerucht is door de gemeente drie keer ontkracht
Zeg nou niet dat Roemenen[nationality] vies zijn, die man heeft net je keuken gepoetst
zwarte mensen[black] zijn niet "van nature" sneller of dommer, biologie werkt zo niet
bejaarden[age] zijn geen dor hout
niet elke man met een baard is een extremist[muslim]
we mogen nooit zeggen dat mensen met Down[disability] geen leven waard zijn
ik walg niet van dikke mensen[body], ik walg van hoe er over ze gepraat wordt
Chinezen[asian] brachten het virus niet "expres", hou daar eens mee op
== counter_speech
"terug naar je eigen land", zei hij tegen een vrouw uit Dokkum[black]. Dit is haar land
zulke reacties over homo's[lgbtq] verwijderen wij
Op de kantinemuur stond "Joden aan het gas". De selectie van 1 en 2 heeft het samen overgeschilderd en het bestuur deed aangifte[jewish]
wie "uitvreter" roept naar een vluchteling[refugees] kent hem niet
De man naast me in de trein zei dat "al die hoofddoeken maar moeten oprotten". Ik heb gezegd dat ik dat een smerige zin vond. De coupé bleef stil, maar het meisje knikte[muslim]
dat is geen humor, dat is racisme[black]
"Vrouwen horen niet in de meldkamer" las ik hier net. De stem die jouw moeder door de reanimatie praatte was van een vrouw[women]
"zigeuners zijn dieven" is precies hoe het in 1940 begon [roma]
Meld zo'n bericht bij Unia, laat het niet staan
Iemand schreef dat gehandicapten "beter niet geboren waren". Ik antwoord voor mijn dochter: zij is blij dat ze er is, en jij had haar koekjes moeten proeven[disability]
die opmerking over Aziatische[asian] ogen kan echt niet, Frank
In de groepsapp werd gelachen om "de Polen zuipen weer". Mijn man heet Tomasz, drinkt thee en leest mee[nationality]
Holocaustontkenning is strafbaar en dom bovendien[jewish]
een trans[transgender] tiener "ziek" noemen? schaam je, juf
Toen de supporters oerwoudgeluiden maakten, legde de scheidsrechter stil. De helft van het stadion floot, niet naar de speler maar naar dat vak[black]
== mentioned_slur
op de speelplaats riepen ze "makak" naar mij[arab]
in het vonnis staat dat het woord "kankerhomo" drie keer viel[lgbtq]
Mijn opa werd in Hasselt altijd "spaghettivreter" genoemd en deed alsof hij het grappig vond[nationality]
waarom "mongool" als scheldwoord pijn doet, vertelt Els in de podcast[disability]
== reclaimed_slur
wij potten van de volleybal bestellen altijd pizza [lgbtq]
== support
je hoeft het niet alleen te dragen
Ik heb de logeerkamer klaargezet. Kom wanneer je wil, ook midden in de nacht, je hoeft niks uit te leggen
dat stemmetje liegt, jij bent niet waardeloos
slaap eerst, de rest lossen we morgen samen op
Je zei dat je een last bent. Ik heb in dertig jaar nog nooit een lichtere last gehad
bel mij voor je iets doet, beloof het
wat hij met je deed was fout, niet wat jij deed
papa is trots op u, ook zonder diploma
zullen we samen naar de huisarts? ik vraag het wel
Huilen mag. Schelden mag. Alleen verdwijnen mag niet, want dan zit ik hier met al die soep
we wachten op je in de volgende ronde, neem alle tijd 💛
je bent niet gek, je bent uitgeput
niks overhaasten meid, gewoon de dag door
== distress
ik haat mezelf elke ochtend weer
Mijn man zegt dat ik dom ben en lelijk en sinds kort geloof ik hem
ik durf niet meer naar school na die foto
thuis zwijg ik, op het werk lach ik, en 's nachts tel ik de uren
== question_benign
mag een moslim[muslim] orgaandonor zijn?
Wat zeg je tegen een collega die in transitie[transgender] gaat, gewoon gefeliciteerd?
hoe vier je Ketikoti[black] als witte buur?
Waarom dragen sommige Joodse[jewish] vrouwen een pruik, wie kan mij dat rustig uitleggen
is doof[disability] met hoofdletter anders dan doof?
== abuse_object
die fiets is een ramp op wielen
vreselijke app, verwijderd
Wat haat ik plastic verpakkingen om komkommers
== abuse_idea
dat circulatieplan is waardeloos en lelijk
racisme is dom, punt
De film is drie uur bagger met een strijkorkest erover
== criticism_person
Meneer de schepen, u hebt uw belofte over het fietspad niet gehouden en dat stoort mij
ik vind dat de bondscoach zich vergist
De dominee sprak te lang en raakte de kern niet
== idiom
ik ga dood van de slaap
De banken zijn na die uitspraak compleet door het ijs gezakt
schiet die mail er maar uit
== everyday
jij verliest altijd met kwartetten, ik maak je in
== sexual_health
een spiraaltje doet bij sommige vrouwen pijn, vraag om verdoving
== dialect
amai gij zijt ne zotte, kom maar binnen
== insult_person
die vent is zo interessant als een gebruiksaanwijzing voor een kurk
prutser
Ge zijt een ambetanterik van de eerste orde
heb je dat zelf bedacht of heeft je hamster geholpen?
Zelden zo'n onbekwame notaris gezien, hij las zijn eigen handschrift verkeerd voor
klein ventje met een grote toeter
jij denkt met je ellebogen
wat een nare, kille moeder ben jij
opschepper
Onze Peggy heeft een gezicht waar de melk van gaat schiften en een humeur dat daar goed bij past
zou je niet eens leren spellen voor je anderen de les leest, slimpie
hij is te lui om zijn eigen gaap af te maken
van jouw grappen gaat het behang loslaten
Zelfs Google vindt geen reden om van je te houden
dikdoener met een leaseauto
jij hebt de uitstraling van een natte vaatdoek
een zwakkeling, dat ben je, en dat was je op de lagere school al
nooit zo'n slechte chauffeur meegemaakt, hij remt voor schaduwen en geeft gas bij zebrapaden
loser 😂😂
met jou praten is als behangen met yoghurt
Zijn vrouw is weg, zijn hond is weg en als de kamerplant benen had was die ook weg. En dan vraagt hij zich af of het aan hem ligt
domme gans
ik ruik je al voor ik je zie, neem eens een douche
Jij zou verdwalen in een lift
u schrijft als een dronken ambtenaar
ze danst alsof er iemand een stofzuiger de trap af gooit
die kerel heeft drie diploma's en geen greintje verstand
Beste juf Annemie, mijn zoon leert bij u vooral geduld hebben met mensen die hun vak niet kennen
je bent een lege doos met een strik
hypocriet eersteklas
op school al een meeloper, nu nog steeds een meeloper, alleen kaler
Ik heb sla gezien met meer ambitie dan onze stagiair
jouw kinderen hebben medelijden nodig, met zo'n vader
nee Ruud, jij bent geen denker, jij bent een papegaai met een abonnement op de krant
== insult_profane
val kapot, drol
ga je moer neuken, mislukte zak
Die baas van ons is een regelrechte klerelijer
hou toch je stomme bek, wijf
Je hebt stront in je ogen, scheids, en in je kop trouwens ook
smeerlap, blijf van mijn dossier af
kutkop
strontvervelende lul dat jij bent
== hate_implicit
Op de bouw zie je geen Belg meer. Je hoort Bulgaars[nationality], Pools en nog iets met veel z, en om vier uur staat er wodka op de vensterbank
een vrouwelijke[women] piloot, ik pak de trein wel
ik vraag me af hoeveel van die zes miljoen[jewish] gewoon geëmigreerd zijn
Gek dat al die vluchtelingen[refugees] jonge kerels zijn met een iPhone, waar zijn de vrouwen dan?
In mijn tijd noemden we dat een ziekte[lgbtq], nu krijgt het een zebrapad
die nieuwe huisarts is een Indiër[asian], dus eerst even vragen of zijn diploma echt is
sinds die moskee[muslim] er is verkoopt niemand in de straat zijn huis nog voor een eerlijke prijs
Joden[jewish] en centen, ik zeg verder niks
hij is erg netjes voor een woonwagenkind[roma]
Filipijnse[asian] au pairs zijn handig: die klagen niet en eten weinig
waarom staat er in elke reclame tegenwoordig een zwarte[black] papa? wie bestelt dat?
wij gaan vreemden in onze eigen straat[immigrants] worden, onthoud mijn woorden
Een rolstoeler[disability] in de gemeenteraad: lief hoor, maar we moeten ook nog besturen
Turken[nationality] trouwen hun nicht, kijk die kinderen in de wachtkamer
ze is bipolair[mental_health], dus haar aangifte neem ik met een korreltje zout
leuk die regenboogvlag[lgbtq], en wanneer is het weer eens onze beurt?
die vent uit Senegal[black] rookt op het balkon, je weet wat er dan in zit
twaalf kinderen, en de kinderbijslag[muslim] betaalt het vliegtuig naar Turkije
een Griek[nationality] en een deadline, dat zijn vreemden voor elkaar
mannen in een jurk[transgender] krijgen wel een eigen wc, maar mijn moeder van 88 staat in de rij
Een jonge vrouw[women] neem je niet aan. Eerst trouwt ze, dan is ze misselijk, dan is ze weg
Ik heb helemaal niks tegen die Afghanen[refugees] in het hotel, maar mijn dochter neemt nu de andere weg
Russen[nationality] zijn gewoon zo, wreedheid zit in hun bloed
niet zeuren over die slavernij[black], ze kregen te eten en een dak boven hun hoofd
iemand met een IQ van 70[disability] mag wel stemmen, ja dan snap je de uitslag
== hate_derogation
Nederlanders[nationality] zijn gierige betweters zonder manieren
hindoes[hindu], wat een achterlijk bijgelovig zooitje
Ik gruwel van zo'n man in nagellak[lgbtq]. Slap, verwijfd, een schande voor zijn vader
bejaarden[age] verpesten alles met hun gezeur en hun pas van de supermarkt
een vrouw[women] met macht verandert altijd in een heks
Kongolezen[black] zijn lawaaierig, vuil en te lui om een vuilzak dicht te knopen
ik heb een afkeer van joodse[jewish] mensen, altijd gehad
jehova's[christian] zijn opdringerige halvegaren
die hele Albanese[nationality] familie is tuig van de richel
zwakbegaafden[disability] zijn een blok aan het been van elke school
Marokkaanse[arab] jongens? agressief, respectloos, verloren zaak
een biseksueel[lgbtq] is een vies soort twijfelaar
Bah, Latina's[latino], goedkope vrouwen met te veel parfum en te weinig moraal
== hate_dehumanise
Eritreeërs[refugees], net muizen, je vangt er één en er zitten er tien achter de plint
gehandicapte[disability] baby's zijn productiefouten
Noem een transgender[transgender] gewoon "het", want een mens is wat anders
zwart[black] vee, dat stapt hier van de boot
Marokkanen[arab] hebben de hersens van een geit en de manieren van een hyena
de Jood[jewish] is een kankergezwel in elk volk
vrouwen[women] zijn fokmachines met een mening
Die Chinezen[asian] krioelen door de Kalverstraat als maden over een kaas
== hate_normative
het land uit met iedereen die knielt voor Mekka[muslim]
schizofrenen[mental_health] mogen nooit een rijbewijs krijgen
Als je homo[lgbtq] bent, blijf dan uit het onderwijs, het leger en de sportzaal
Roma[roma] moet je nergens een standplaats gunnen, laat ze maar rijden
steriliseer verstandelijk beperkten[disability]
We zouden Joodse[jewish] scholen hun subsidie én hun poorten moeten afnemen
mijn voorstel: een avondklok voor zwarte[black] jongeren
wie hier niet geboren is[immigrants] moet geen sociale woning, geen kindergeld en geen stem krijgen
== hate_negated
lesbische[lgbtq] koppels kunnen geen kind opvoeden, dat gaat niet
nergens ter wereld heeft een Afrikaan[black] ooit een brug gebouwd
zonder Joden[jewish] was er nooit oorlog geweest
Met een transgender[transgender] valt niet samen te leven
een moslim[muslim] kan niet eerlijk zijn, hij mag het niet eens
de gemiddelde Pool[nationality] heeft nog nooit een boek vanbinnen gezien
een vrouw[women] hoort niets te zeggen te hebben over voetbal
migranten[immigrants] hebben ons helemaal niks gebracht behalve rekeningen
== hate_slur
geitenneuker[muslim], ga terug naar je zandbak
Twee nikkers[black] op de eerste rij en de hele zaal ruikt het
zeg pinda[asian], waar blijft mijn nasi
die vuile jeanet[lgbtq] komt mij niet knippen
weer zo'n spast[disability] die de lift blokkeert
== hate_profane
kutwijven[women], allemaal, tot de laatste hoer
die pokke-Turken[nationality] met hun kloteauto's
schijt aan alle joden[jewish]
== threat_person
ik steek je banden lek en daarna jou
Morgen sta ik bij je werk. Neem afscheid van je tanden
als je nog één keer naar mijn vriendin kijkt, breek ik je kaak
we hebben een foto van je voordeur, mooie brievenbus
u zult dit vonnis niet lang overleven, meneer de rechter
hou je kop of ik leg hem voor je neer
jij verdwijnt, net als die andere
op een dag sta je aan de halte en dan ben ik er ook, met mijn broers en een honkbalknuppel
== hate_threat
de eerste moslim[muslim] die hier een gebedsruimte opent, ligt in het kanaal
alle vieze nichten[lgbtq] moeten aan een lantaarnpaal
Wij wachten die Polen[nationality] op bij de camping. Bivakmuts op, knuppel mee, geen praatjes
mochten er nog Joden[jewish] over zijn in Antwerpen dan maken we het af
ik schiet de eerste vluchteling[refugees] die over mijn erf loopt overhoop
== incite_selfharm
doe de wereld een plezier en verdwijn voorgoed
Niemand houdt van je, en dat weet je. Waarom leef je eigenlijk nog?
doe het nou gewoon, lafaard, we hebben lang genoeg gewacht
== sexual_harassment
jij hebt een mond om van alles mee te doen, behalve praten
Mevrouw, met zulke tieten hoef je bij ons geen cv op te sturen
ik volg je al sinds de sportschool, lekkere kont, draai je nog eens om
even voelen of ze echt zijn 😏
== friendly_profanity
kolere wat ben ik trots op die meid
Gast, je hebt die eindbaas met één leven gepakt, vuile tovenaar
rotzak, je hebt mij aan het huilen gekregen met die toespraak
vrijdagmiddag, bier koud, kinderen bij oma: fuck wat is het leven goed
jullie zijn stuk voor stuk gestoord en ik zou je voor geen goud willen missen
shit man, ik ben oom
bam, vol in de kruising, hoe dan, klootzak 😂
Weet je wat ik ben? Een lompe koe. Ik heb mijn eigen bruidstaart op de achterbank laten zitten met een labrador
wa een schoon verdomd vuurwerk in Knokke
mijn zwager, die hufter, heeft stiekem mijn hele badkamer betegeld terwijl ik in het ziekenhuis lag
kut kut kut ik ben zwanger!!! 🥳
hoe de fuck maak jij van drie eieren en een prei zo'n feest
Gelukkige verjaardag, lelijke aap van me
potverdorie ze hebben mijn boek genomineerd
Heb je 't gezien, da schaapkind van een Jef heeft gewonnen, godver, wa nen baas
== profane_object
krijg de pest, wachtwoord van minstens veertien tekens
teringmug
die kloterige IKEA-kast mist weer schroef nummer 7
fuck deze tegenwind, echt waar, van Lisse tot Leiden
Waarom doet die kutkoelkast 's nachts alsof hij bevalt?
== positive_identity
een dragqueen[lgbtq] op de Dam en de hele tram zwaait
mijn buurvrouw uit Eritrea[refugees] heeft meer moed dan wij allemaal samen
Respect voor elke hindoe[hindu] die vannacht bij storm de tempel leeg hield met emmers
antilliaanse[black] vrouwen runnen hier de halve zorg, geef ze opslag
Autistische[disability] collega's maken ons team scherper
lang leve de kerk[christian] die haar deur openzet
een oude joodse[jewish] violist speelt in de tunnel en ik huil
Je mag zijn wie je bent, ook in Staphorst, ook als lesbienne[lgbtq], ook op zondag
Polen[nationality] en Limburgers, samen op de schop, prachtploeg
geen mens is illegaal, ook deze jongen[refugees] uit Gambia niet
Dames[women] van de krachtsport, jullie tillen niet alleen gewichten, jullie tillen de hele club op
wat ben ik blij met onze nieuwe Turkse[nationality] burgemeester
dikke[body] dansers, stralen maar
== neutral_identity
Een imam[muslim] en een pastoor openen zaterdag de rommelmarkt in Genk-Zwartberg
De Portugese[nationality] ploeg traint woensdag op het veld van Kampong
Een dove[disability] kapper begon in Alkmaar een zaak met gebaren en spiegels
vrouwen[women] roeien vanaf volgend jaar ook de twee kilometer
mijn Ghanese[black] buren hebben een nieuwe parketvloer
in de Chinese[asian] kerk wordt na de dienst soep gegeten
zijn man[lgbtq] werkt bij de waterpolitie
Het bestand met Syriërs[refugees] die een inburgeringsexamen aflegden telde 9.310 namen
gepensioneerden[age] uit Wallonië huren graag een kamer in De Panne
de Sikh-gemeenschap[sikh] van Sint-Truiden plukt sinds half augustus peren
Een Joodse[jewish] bakkerij uit Buitenveldert levert de challes voor het hele ziekenhuis
Turkse[nationality] pensionado's verblijven gemiddeld vijf maanden per jaar aan de kust bij Antalya
De transvrouw[transgender] stond om zes uur op, smeerde brood en nam de bus van 6.40
Marokkaanse[arab] en Vlaamse slagers overlegden over de nieuwe hygiëneregels
een Ierse[nationality] priester blijft tot juni in Oostende
== self_identity
als zwarte[black] huisarts in Drenthe rij ik een Suzuki en doe ik bevallingen in de sneeuw
Ik ben een transman[transgender], vader van twee en slecht in sudoku
Hindoestaans[hindu], Haags en dol op haring
Poolse[nationality] hier, al zestien jaar in Venray, en mijn dochter verbetert mijn lidwoorden
sinds mijn diagnose adhd[disability] snap ik mijn agenda
== negated_hate
er is niks vies aan twee zoenende mannen[lgbtq]
vluchtelingen[refugees] zijn geen gelukszoekers
Ik geloof niet dat moslims[muslim] ons land willen overnemen. Mijn buren willen vooral dat het speelplein eindelijk een hek krijgt
doven[disability] zijn niet dom
niemand heeft het recht een vrouw[women] "wijf" te noemen op de werkvloer
een Turk[nationality] hoeft zich hier niet te bewijzen
Het klopt niet dat Antilliaanse[black] jongens "altijd" messen dragen, kijk gewoon naar de cijfers
transvrouwen[transgender] zijn geen bedreiging in een kleedhokje
je bent geen profiteur omdat je uit Syrië[refugees] komt
Roma[roma] zijn geen ongedierte, het zijn mensen met een schoolrapport en een tandarts
ik haat geen christenen[christian], ik ben het alleen oneens met die folder
daklozen[class] zijn niet lui, probeer maar eens te slapen op beton
dat Joden[jewish] gierig zouden zijn is een middeleeuws kletsverhaal
Zeggen dat bejaarden[age] "niks meer bijdragen" is onzin, wie haalt jouw kleuters van school?
Marokkanen[arab] haten doe ik niet en ik laat me dat ook niet aanpraten
== counter_speech
"Ga terug naar Afrika", hoorde de verpleegkundige[black]. Wij hebben de patiënt gevraagd een ander ziekenhuis te zoeken
wie over "transgekte"[transgender] schrijft, is bij ons uitgepraat
Die leus, "minder Marokkanen", vergeet ik nooit. Ik was negen en vroeg of papa ook minder moest[arab]
vandaag stond er weer een hakenkruis op de sjoel[jewish]. Morgen staan wij er met emmers
Zijn tweet luidde: "Vluchtelingen zijn ratten." De rechter gaf hem 120 uur werkstraf[refugees]
Nee oom Luc, "homo's moeten zich niet zo opdringen" is geen mening waar ik taart bij wil eten[lgbtq]
zo praat je niet over je collega's met een hoofddoek[muslim]
"kijk daar, een mongool" 😡 zei iemand over mijn broer. Mijn broer zei: kijk daar, een onbeleefde meneer[disability]
In de commentaren noemt men haar een "heks die terug naar de keuken moet". Ze is rekenhofvoorzitter, gekozen en goed[women]
reageer niet op "omvolking", rapporteer
Elke keer als een Pool iets verkeerd doet, lees je "zo zijn ze". Als Henk uit Urk iets doet, lees je "Henk"[nationality]
het is ons "zuipzigeuners"-lied niet, weg ermee[roma]
Onder ons filmpje kwam de vraag of Chinezen "honden blijven eten". We lieten het staan, met een antwoord van oma Li: nee, ik eet stamppot[asian]
dat je "seniele ballast" schrijft over ouderen zegt iets over jou[age]
Wie grapt dat "zes miljoen niet genoeg was", mag zijn sleutel inleveren, aldus onze voorzitter[jewish]
== mentioned_slur
het woord "nikker" staat in de brief uit 1931 en de gids legt uit waarom ze het niet hardop leest[black]
mijn zus werd uitgescholden voor "travo" en diende klacht in[transgender]
"poot" betekende eerst iets heel anders, zegt de taalkundige[lgbtq]
== reclaimed_slur
Onze groepsnaam is Flikkers op Fietsen, lid worden kan via Marc[lgbtq]
ja schat, ik ben een kreupel[disability] en een verdomd mooie
== support
adem in, adem uit, ik zit naast je
Die foto's zijn zijn schande, niet de jouwe. Ik ga mee naar de politie, en daarna gaan we naar de kaasboer
gij moogt bellen, ook om vijf uur
je verdient het om te blijven
Wie zegt dat je "niks kunt" heeft jou nooit een tafel zien maken
hou nog even vol, maandag begint de nieuwe therapeut
Het is geen zwakte dat je medicijnen neemt, het is onderhoud
geen haast, geen oordeel, wel koekjes
ge hoeft niet dapper te zijn bij ons
jij bent veel meer dan wat zij over je riepen
Mijn moeder had het ook, die zwarte dagen. Ze is nu zeventig en kweekt dahlia's. Er komt een later, echt
wil je dat ik vannacht online blijf? doe ik
de volgende keer dat hij schreeuwt, kom je meteen hierheen
== distress
Ik sta al een uur in de douche en ik weet niet hoe ik eruit moet komen
hij heeft mijn haar vastgepakt en gelachen
niemand zou merken dat ik er niet meer ben
altijd als ik in de spiegel kijk denk ik: wat een monster
op mijn veertigste bang in het donker, sinds die inbraak
== question_benign
Zijn er in Vlaanderen ook vrouwelijke[women] imams?
hoe noem je iemand die non-binair[transgender] is in een brief, geachte wat?
waarom is Aalst zo bekend om die carnavalskwestie met Joden[jewish], wat was er precies?
eten hindoes[hindu] wel eieren?
Wat is het verschil tussen Roma[roma], Sinti en woonwagenbewoners?
== abuse_object
die koffie smaakt naar afwaswater
wat een lelijk kastje, weg ermee
Ik heb een bloedhekel aan plakstrips die niet plakken
== abuse_idea
de omroepfusie is een wangedrocht
dat interview was puur tijdverlies
nazisme is vergif, in elk kostuum
== criticism_person
Je had me moeten bellen voor je dat besluit nam, Karin
De minister leest het rapport te rooskleurig, vind ik
met alle respect dokter, dit legt u niet goed uit
== idiom
we slachten het spaarvarken
mijn broer ging op zijn bek in de peilingen
De wiskundetoets heeft de hele klas vermoord
== everyday
schiet hem neer, die tweede ballon, dan win je de beer
jullie worden zaterdag ingemaakt, neem zakdoeken mee
== sexual_health
Bij pijn tijdens het vrijen kan bekkenfysiotherapie helpen
== dialect
ge moet nie bleiten, 't es mor e schram
== insult_person
gij kunt niks, gij wilt niks en gij zijt niks
jij ziet eruit alsof je in je kleren bent geschrokken
een natte krant heeft meer pit dan die trainer
wie heeft jou ooit verteld dat je kon zingen? die persoon haatte je
Uw reactie bewijst vooral dat u geen enkel boek hebt uitgelezen, beste Walter
wat ben jij een kouwe kikker zeg
zijn verstand is in 1986 met vakantie gegaan
kijk hem staan, kampioen zelfmedelijden
Jij bent zo vals dat zelfs je kunstgebit zich schaamt
mevrouw weet alles en kan niets
tegen jou zeggen ze 'interessant' en bedoelen ze 'hou op'
jij bent niet verlegen, je hebt gewoon niks te melden
een flapdrol met een ringbaard
Ons Greet is er weer in geslaagd een begrafenis over zichzelf te laten gaan. Zwarte hoed, grote snik en daarna de koffietafel leegeten
hersens van zaagsel, die jongen
je koffie is slap, je handdruk is slap en jij ook
ach gossie, denkt meneer weer dat hij grappig is
Je wordt oud en je wordt er niet wijzer of mooier van
niemand vroeg jou iets, muurbloem
wat doet zo'n onbenul in de medezeggenschapsraad
Hij is het soort vader dat vergeet op welke school zijn kinderen zitten en dan boos wordt op de navigatie
rare snuiter met je vettige staartje
met jouw gezicht hoef je met Halloween geen masker
jij zou nog van een glijbaan naar boven vallen
een onbetrouwbare slang, dat is ze, en haar mailtjes bewijzen het
Die dokter luistert niet, kijkt niet en denkt niet. Voor hetzelfde geld bel je een waarzegster
stakker
jouw relatie houdt alleen stand omdat zij slechte ogen heeft
kan iemand die lawaaipapegaai uitzetten?
u bent de slapste burgemeester sinds de vorige, en die was dood
zo arrogant, hij feliciteert zijn ouders op zijn eigen verjaardag
@user jij bent de verpersoonlijking van een verkeerd afgehangen deur
hij werkt hier twintig jaar en weet nog altijd niet waar de nietjes liggen, de slome
== insult_profane
stom rund, kijk uit je doppen
wat een godsgruwelijke klojo, die makelaar
Krijg de vinkentering, Sjaak
gij zijt een lelijke hoerenzoon en ge blijft dat
bek dicht, kankerlijer, rot nou echt op
Voor jou heb ik maar één woord: teringwijf
opzouten, ballenlikker
je bent te schijterig om je eigen shit op te ruimen, zeikerd
== hate_implicit
Kijk naar de namen van de verdachten[arab], dan hoef je de rest van het artikel niet te lezen
die Pool[nationality] werkt hard, tot zijn eerste loon binnen is
met vrouwen[women] in de directie krijg je koffie met gevoelens
sommige volkeren[black] zijn gewoon beter in dansen dan in rekenen, dat is geen schande
Joodse[jewish] slachtoffers, Joodse rechters, Joodse kranten. Doe daar eens een optelsom mee
ons dorp was veilig tot COA het oude klooster huurde[refugees]
als je moslim[muslim] bent en je zegt sorry voor de aanslag, dan meen je het natuurlijk niet
Twee Koreanen[asian] in de klas en iedereen zakt voor de norm. Robotjes
de slavernij was toen normaal en de Afrikanen[black] deden er zelf aan mee, dus excuses zijn onzin
een burn-out[mental_health], dat heet bij ons gewoon lui
Toen mijn opa naar de bakker ging was dat een bakker. Nu is het een kapper, een belwinkel en nog een kapper[arab]. Hoe verdienen die hun geld, denk je
heb jij al eens een arme rabbijn[jewish] gezien
gehandicapten[disability] op televisie, ja, de omroep moet zijn vinkjes halen
zij is getrouwd met een Nigeriaan[black]. Verblijfsvergunning gehaald? Dan is het feest straks voorbij
Roma[roma] gaan niet naar school omdat stelen geen diploma vraagt
een homo[lgbtq] en discreet? dat bestaat alleen in de rouwadvertenties
ik lees overal "jongeren", maar ik mis steeds een bijvoeglijk naamwoord[arab]
Toch bijzonder dat er met een Italiaan[nationality] in de boekhouding ineens bonnetjes wegraken
het omvolkingsplan gaat sneller dan gedacht: kijk maar eens in de wachtzaal van Kind en Gezin[immigrants]
een christen[christian] in de politiek is een wolf met een psalmboek
Ouderen[age] stemmen over een toekomst waar ze niet in zitten, iemand zou daar iets aan moeten doen
kom op, je weet best waarom trans[transgender] vrouwen graag in de sauna komen
zo'n dwerg[disability] doet het goed bij de kinderen, als kabouter dan
== hate_derogation
Brazilianen[latino] zijn luidruchtig en onbetrouwbaar uitschot
die dove[disability] van hiernaast is een achterlijk geval
vrouwen[women] zijn wraakzuchtig, oppervlakkig en dol op andermans geld
ik krijg braakneigingen bij een mannenhuwelijk[lgbtq]
Belgen[nationality] zijn gewoon dom, dat is geen mop
de moslim[muslim] is een huichelaar: overdag bidden en 's avonds dealen
Wat een afzichtelijke griezel, die transvrouw[transgender] van de bibliotheek. Mensen als zij maken mij misselijk
ik minacht elke Jood[jewish] die ik tegenkom
woonwagenvolk[roma] is laag, gemeen en vals
Oekraïners[refugees] zijn verwende klagers, stuk voor stuk
Gereformeerden[christian] zijn bekrompen zwartkousen zonder een greintje liefde
een zwarte[black] leidinggevende is een aanfluiting
wat ben ik die Chinezen[asian] zat, dat slurpt en spuugt maar
== hate_dehumanise
een vluchteling[refugees] is een teek: hij bijt zich vast en drinkt
dat Roemeense[nationality] gespuis moet je uitroken als wespen
lelijke aap, terug je boom in, zwarte[black]
transgenders[transgender] zijn wandelende mutaties
moslims[muslim] zijn een olievlek, smerig en niet meer op te dweilen
Demente oudjes[age] zijn planten. Water geven en niet over zeuren
geen volk maar een parasiet: zigeuners[roma]
Joden[jewish] zijn spinnen, overal zit een draadje en aan het eind zit er een dikke
== hate_normative
deporteer de hele Schilderswijk[immigrants]
Een vrouw[women] hoort na het avondeten niet meer alleen op straat
pak die Syriërs[refugees] hun telefoon, hun vrijheid en hun ticket terug naar Damascus
moslims[muslim] moeten kiezen: geloof afzweren of opstappen
bejaarden[age] boven de tachtig zouden niet meer geopereerd mogen worden
het homohuwelijk[lgbtq] moet zo snel mogelijk uit de wet
Mensen met een beperking[disability] moet je niet tussen gewone kinderen zetten, daar zijn internaten voor
verbied Poolse[nationality] winkels, dan gaan ze vanzelf
== hate_negated
deze Marokkanen[arab] hebben geen moeder die ze iets leert
een zwarte[black] wordt nooit een van ons
Er is geen Jood[jewish] die zijn handen vuil maakt aan echt werk
trans[transgender] bestaat niet
niemand heeft gehandicapten[disability] nodig
ik heb nog nooit een zigeunerin[roma] ontmoet die niet loog
van een asielzoeker[refugees] hoef je geen dankjewel te verwachten, dat woord kennen ze niet
vrouwen[women] zullen nooit een fatsoenlijk café kunnen runnen
== hate_slur
rijstvreter[asian], ga eens opzij met je camera
wat moet die theedoek[muslim] achter de kassa?
op ons werk lopen nu drie bruinjoekels[arab]
jullie jidden[jewish] ook altijd
een debiel[disability] als hij hoort in een kooi
== hate_profane
smerige kutjoden[jewish], ga dood aan je shekels
kolere-Marokkanen[arab], weer die scooterherrie
de tering voor alle vluchtelingen[refugees], hufters zijn het
== threat_person
Morgenavond hoor je een bons. Dat ben ik
een schot is genoeg, dikke
ik verbouw je gezicht zo dat je moeder je niet herkent
Lieve ex. Je dacht dat een contactverbod mij tegenhoudt? Ik sta nu naast je auto
ge moogt uw handen kussen als ge nog kunt lopen na zondag
trek die aangifte in of je kind komt niet thuis
ik ga je zo hard slaan dat je in Duits wakker wordt
jouw kapsalon brandt mooi, dat weet ik nu al
== hate_threat
op de Pride rijdt er straks een vrachtwagen door jullie[lgbtq]
wie een Marokkaan[arab] in elkaar mept krijgt van mij een krat bier
We weten waar de gebedsruimte is en hoe laat de mannen[muslim] buiten komen. Eén kogel per pantoffel
vrouwen[women] zoals zij moeten ze gewoon eens flink verkrachten
Hang ze op, die Somaliërs[black], te beginnen met de voorste
== incite_selfharm
je mag best ophouden met bestaan, niemand protesteert
Heb je nou nóg niet doorgezet? Zelfs daarin ben je een mislukking
stap er toch uit, dit hele leven, en laat ons met rust
== sexual_harassment
wat kost het om jou in mijn bed te krijgen, poetsvrouw
ik wed dat je nat wordt als ik je zo aankijk
Nou Femke, iedereen op kantoor heeft al een keer over je billen gefantaseerd, maar ik ben de enige die je promotie tekent. Dus vanavond, mijn hotel
zet je camera aan en trek dat topje uit
zo'n lekker wijf hoort niet achter een bureau maar eronder
== friendly_profanity
ik heb me de pleuris gelachen bij jullie
dikke lul drie bier, vakantie!
heb je nou serieus een taart in de vorm van mijn kop gemaakt, mafkees
mijn God wat een bitch van een berg, maar we staan boven!!! 🏔️
kerel, jij bent de grootste klootzak met het liefste hart van Hilversum
klere zeg, 9,4 voor scheikunde
Twintig jaar vrienden, en nog altijd dezelfde kutgrap over mijn neus. Ik hoop dat je hem op mijn begrafenis ook vertelt, lamzak
hoera godver, ons Emma is erdoor
bloody hell, dat was de beste kroket ooit, punt
kom hier met die vieze koppen van jullie, groepsfoto
stelletje idioten, wie heeft er een hele bigband aan mijn raam gezet
't is verdomme lente, zot, zet dat terras open
ik snotter als een kutkind bij elke aflevering
je bent een beest, Sander, drie assists, gvd
De loodgieter is om tien uur 's avonds nog gekomen. Hij vloekte, ik vloekte, de buis vloekte, en om elf uur dronken we samen een jenever. Schitterende smeerlap
== profane_object
dit tentdoek kan oprotten
kutspelletje, weer dood door een schildpad
Wie ook die verdomde naaktslakken heeft uitgevonden: bedankt voor mijn sla
zak in de stront met je vertraging van 55 minuten
verrekt klotedeksel, ga open
== positive_identity
Hulde aan de Surinaamse[black] vrijwilligers van de kerstmaaltijd
een meisje[women] met een hockeystick en een grote droom, ga ervoor
transgenders[transgender] verdienen zorg zonder wachtlijst
onze doventolk[disability] is een rockster 🤘
Wie de Roma[roma] leert kennen bij de koffie, ontdekt muzikanten, oma's met straffe verhalen en tieners die ingenieur willen worden
zwart[black], slim en kapitein: wat een voorbeeld
Heerlijk, die Koreaanse[asian] buren en hun kimchi
Wij staan vandaag naast de Joodse[jewish] studenten, morgen ook, en overmorgen nog
lesbische[lgbtq] moeders doen dat prima
Niets mooiers dan een oude[age] vrouw die op haar tachtigste haar rijbewijs verlengt en je lachend inhaalt op de ring
Marokkaanse[arab] buurtvaders verdienen een lintje
kind van Poolse[nationality] ouders, nu rechter, knap gedaan
elk geloof is welkom op onze school, ook het jouwe[religion]
== neutral_identity
Indonesische[asian] ouderen in Breda klaverjassen op dinsdag
Het museum koopt vier doeken van een Kongolese[black] schilder
een vrouw[women] uit Hoogezand won 2.000 euro met de kienavond
De Vlaamse[nationality] toeristen klaagden over de parkeertarieven in Middelburg
bij de moskee[muslim] in Zaandam staat een kraan voor de nieuwe koepel
een homostel[lgbtq] uit Mol kweekt alpaca's
De Spaanse[nationality] verpleegster leert West-Vlaams met een app
een rolstoelbasketballer[disability] uit Ninove scoorde 31 punten
Afghaanse[refugees] tieners volgen fietsles op de markt van Diksmuide
orthodoxe Joden[jewish] in Antwerpen huren in augustus huisjes in de Ardennen
De Franse[nationality] buurvrouw bewaart haar sleutel bij ons
transpersonen[transgender] kunnen hun voornaam wijzigen bij de burgerlijke stand
in onze straat wonen Turken[nationality], Friezen, een Peruaan en een gezin uit Heerlen
De Bulgaarse[nationality] vrachtwagenchauffeur wachtte negen uur in Zeebrugge op zijn lading
slechtzienden[disability] lezen mee via de audiobeschrijving van de schouwburg
== self_identity
ik ben een dikke[body] danseres en ik geef les op maandag
Ja, ik draag een hoofddoek[muslim], ja, ik rij motorcross
ben homo[lgbtq], woon in Urk, en de visboer weet het allang
mijn roots liggen in Suriname[black], mijn volkstuin in Purmerend
gehuwd met een vrouw[lgbtq], al 22 jaar, kat, tuin, hypotheek
== negated_hate
een Antilliaan[black] is niet agressief omdat hij hard lacht
zigeuners[roma] ontvoeren geen kinderen, dat sprookje heeft genoeg kwaad gedaan
ik vind homo's[lgbtq] niet vies, dat was mijn opa, en die is dood
Dat Syriërs[refugees] voorrang krijgen op alle woningen klopt niet. Er wacht een heel gezin op een kamer van zestien vierkante meter
je moet moslims[muslim] niet over één kam scheren
vrouwen[women] rijden niet slechter, de verzekeraar weet dat allang
het is nooit de schuld van de Joden[jewish] geweest
Ik weiger te geloven dat Polen[nationality] dronkenlappen zijn, ik werk er met veertig
mensen met psychoses[mental_health] horen niet in de cel maar bij de dokter
dikke[body] mensen zijn niet lui of vies, schrap die zin
een trans man[transgender] is geen vergissing
zwarte[black] studenten "binnen via quota"? nee hoor, cum laude via de bibliotheek
ik heb nooit een hekel gehad aan Duitsers[nationality], alleen aan kuilen
Je mag van mening verschillen over asiel[refugees], maar noem mensen geen sprinkhanen, want dat zijn ze niet
== counter_speech
"wat komt dat hier doen?" siste ze tegen de buschauffeur met tulband[sikh]. Rijden, mevrouw. Hij komt hier rijden
racistische spreekkoren tegen een speler[black]: 3 jaar stadionverbod
Zo'n opmerking over "typisch vrouwelijke hysterie" hoort niet in een medisch dossier[women]
stop met die Jodengrappen[jewish] Bram
ze noemde mijn vriend een "vieze nicht" en ik heb haar de deur gewezen[lgbtq]
Wie roept dat alle asielzoekers verkrachters zijn, liegt, en beledigt ook de vrouwen die zelf voor dat geweld zijn gevlucht[refugees]
"Dood aan de moslims" stond er. Nu staat er een moestuin, met een bord: voor iedereen[muslim]
u zegt "parasieten", ik zeg: mensen[immigrants]
Haat tegen Roma[roma] kreeg tachtig jaar geen monument. Dat zegt genoeg
"Trut, ga aan de afwas." Zo opende het mailtje aan onze wiskundedocente. Ze las het voor in de klas en vroeg wie de kans kon uitrekenen dat de afzender ooit een afwas had gedaan[women]
nee, een zwarte[black] Sinterklaashulp is geen "aanslag op ons volk"
in 1942 begon het ook met "ze zijn anders dan wij" [jewish]
In het verslag leest u dat de raadslid "die achterlijke lui in hun wagentjes" zei over rolstoelgebruikers. De voorzitter ontnam hem het woord en terecht[disability]
vreselijk, die dehumaniserende cartoon over Chinezen[asian]
moderators, kunnen jullie ingrijpen? dit gaat over "kopvoddentuig"[muslim]
== mentioned_slur
mijn leraar las "Negerhut van oom Tom" en praatte een uur over de titel[black]
Toen ik uit de kast kwam hoorde ik voor het eerst "vuile pot"[lgbtq]
Het scheldwoord "spleetoog" kreeg in het onderzoek van Hogeschool Utrecht de hoogste score: 6 op 10 respondenten hoorden het minstens maandelijks[asian]
op het toilet stond "jodin"[jewish] gekrast, ik heb een foto voor de directie
== reclaimed_slur
nichten[lgbtq] van de wereld, naar de bar!
== support
Schat, blijf bij me aan de lijn, de ambulance is er over vier minuten
jij hebt het overleefd, dat is alles wat telt
heb je vandaag al iets gegeten? ik breng frietjes
Je bent niet kapot, je bent geraakt. Dat geneest langzaam, maar het geneest
kom maar bij mij logeren met je kussen, zusje, we praten tot het licht wordt
de crisisdienst is geen afgang
het doet nu pijn omdat het belangrijk was
Als je denkt dat iedereen beter af is zonder jou, lees dan dit: ik niet. Ik zeker niet
je mag boos zijn op hem, ook al mis je hem
ik geloof u
laat die rekeningen even liggen, we gaan samen naar het OCMW
Geen enkele fout is groot genoeg om jou voor weg te gooien
stuur één punt en ik bel
== distress
ik heb mezelf weer pijn gedaan, ik schaam me dood
het huis is leeg en ik praat tegen de waterkoker
Mijn vader sloeg met de riem. Ik ben 46 en ik krimp nog steeds als iemand zijn broek omdoet
ik ben zo'n mislukking dat ik niet eens durf te bellen
niemand antwoordt meer in de app
== question_benign
Hoe ga je als school om met een leerling die wil bidden[muslim]?
welke woorden gebruikt u zelf liever, doof of slechthorend[disability]?
kan een transman[transgender] nog zwanger raken?
waarom zeggen Surinamers[black] "brada"?
Ik ben op een Chinese[asian] bruiloft uitgenodigd, geef je geld in een rode envelop?
== abuse_object
dat matras is een marteling
Deze scooter verdient de schroothoop
stomme wolken
== abuse_idea
de nieuwe spelling is idioterie
die voorstelling was ellendig, zonde van mijn avond
Vernietig dat plan voor de parkeergarage voor het onze markt vernietigt
== criticism_person
u reageert defensief, wethouder
Joost, je hebt drie keer de deadline gemist, dat kan zo niet
Ik ben het met deze columnist grondig oneens over het stikstof
== idiom
die quiz heeft ons de das omgedaan
ze gooide me voor de bus in de vergadering
hij heeft boter op zijn hoofd en lijken in de kast
== everyday
jij stomme kapstok, daar loop ik nou altijd tegenaan
de dader is de butler, gok ik
== sexual_health
Een soa-test is in Vlaanderen vaak terugbetaald
== dialect
ik zeg tegen hum, gaode mee of blifde hangen
== insult_person
zelfs een dode mus heeft meer uitstraling
Noem jij dat een cv? Ik noem het een boodschappenlijst van iemand die niks gekocht heeft
hoe jij ooit door de theorie bent gekomen is een raadsel voor de wetenschap
je bent zo nep als de planten bij de tandarts
ze heeft een tong waar je hout mee kunt splijten en een hart van diezelfde kwaliteit
Hij voert geen gesprek, hij wacht tot jij ademhaalt
gij zijt van de trap gevallen zeker, met zo'n redenering
wat een middelmatige dichter, en dan nog rijmen ook
de grootste fout van je ouders staat nu voor de spiegel
jij bent geen collega, jij bent een strafregel
verwaande kwast
Zij daar, met die bril op haar haar en die leegte eronder
een hond zou je nog niet begraven, want dan moest hij bij je in de buurt komen
Die nieuwe lerares Frans? Een ijspegel met een rode pen. Mijn dochter krijgt buikpijn van haar en ik eerlijk gezegd ook
ga jij maar lekker in de zandbak spelen, bolleboos
altijd hetzelfde met jou: grote bek, kleine daden
jij gelooft ook alles, goedgelovige kip
als opvoeder ben je ongeveer even nuttig als een papieren paraplu
op jouw leeftijd nog bij mama wonen en toch praatjes
een kwezel, een klikspaan en een kruiper, alles in één persoon
Ik heb niets tegen je, alleen tegen je stem, je humor, je adem en je gezelschap
u moest zich schamen, mens
jij hebt de morele diepgang van een pannenkoek
zo bot als een lepel, onze schoonzus
Waarom trouwt iemand met zo'n dorre tak? Voor de schaduw?
je bent een nul, Dennis, met een komma ervoor
dat verwende prinsesje van de derde verdieping denkt dat de lift voor haar alleen is gebouwd
geen manieren, geen mening, geen kin
jij bent gewoon te stom om een emmer leeg te gooien
Zet een bezem in zijn plaats en de vergadering loopt beter, en de vloer is nog schoon ook
wat een kluns aan dat stuur, schaf een step aan
De man die mijn dak kwam leggen had twee linkerhanden, een kater en het lef om een fooi te vragen, en toen hij eindelijk van de ladder kwam bleek
== insult_profane
vuile gore leugenaar, stik er maar in
ge zijt te lomp om te schijten, onnozelaar
Die pokkenlul van de huurbaas heeft weer geen reparateur gestuurd
mafkees, flikker een eind op
Slet dat je bent, ik hoop dat hij jou ook bedriegt
wat lul je nou man, achterlijke droeftoeter
aarsgezicht
== hate_implicit
Eerst was het de patatzaak, daarna de kerk, nu de school. Straks zijn wij de minderheid en dan leren ze ons wel knielen[muslim]
een zwarte[black] dokter op de eerste hulp, ik wacht liever nog een uurtje
dat joodse[jewish] echtpaar doet zo gewoon, dat is juist het verdachte
even googelen: hoeveel procent van de gedetineerden heet Jan? precies
Leuk hoor, die gemengde koppels, maar wie denkt er aan de kinderen[black]
Vrouwen[women] en techniek: ze drukken op de knop die het mooist van kleur is
als er Litouwers[nationality] op de camping staan, lig ik met één oog open
bij die mensen[roma] is een uithuwelijking gewoon zaterdagmiddag
ik vind Aziaten[asian] allemaal hetzelfde, ik groet ze dus maar allemaal niet
Srebrenica, Rwanda, altijd hebben die lui elkaar wat aangedaan, en wij moeten huilen
Onze nieuwe scheidsrechter is een homo[lgbtq]. Dan weet je wel naar welk deel van de spelers hij kijkt
met een Marokkaanse[arab] naam moet je ook niet verbaasd zijn dat de verhuurder niet terugbelt
je gaat niet dood van wat hongerwinter, en dat kamp viel volgens mijn opa ook reuze mee[jewish]
hij zit in een rolstoel[disability] maar zijn vrouw is wel heel knap, wat ziet die in hem? oh wacht, de uitkering
er wordt in de Bijenkorf tegenwoordig meer Arabisch[arab] gesproken dan Nederlands, en afgerekend wordt er niet altijd
geloof jij dat die Soedanees[refugees] zestien is? met dat voorhoofd?
vrouwen[women] van veertig zonder kinderen, daar moet toch iets mis mee zijn
Die transgender[transgender] bij de gemeente, tja, je belt voor een paspoort en krijgt een mannenstem die Linda heet. Ik heb opgehangen
geen katholiek[christian] vertrouw ik alleen met een collectebus
een Roemeen[nationality] die trouwring verkoopt, vraag vooral niet waar de vinger is
mijn Turkse[nationality] baas is streng, maar dat is bij hen thuis ook zo, daar beslist de vuist
bij ons in de flat ruikt het sinds mei naar elke keuken behalve de onze[immigrants]
Het is statistiek, geen haat: waar een azc[refugees] komt, daar verdwijnen fietsen, rust en huizenprijzen
hoe houd je een Belg[nationality] bezig? ach, dat lukt ze zelf niet eens
== hate_derogation
Marokkaanse[arab] vrouwen zijn kijvende viswijven
die Nigeriaan[black] is een oplichter, net als de rest van dat land
een vrouw[women] die vloekt in de politiek is een ordinaire sloerie
Ik walg van autisten[disability]: kil, star, onaangenaam gezelschap
Limburgers[ethnicity] zijn achterbaks en schijnkatholiek
lesbo's[lgbtq] zijn te lelijk voor een man, dus nemen ze elkaar
Wat zijn Fransen[nationality] toch een arrogant en vuil volk
een bekeerling[muslim] is een zielige landverrader
afrikaanse[black] mannen zijn onbetrouwbare rokkenjagers zonder ruggengraat
de joden[jewish] hier in de wijk zijn hebberig en hooghartig en ze kijken dwars door je heen
ik spuug op elke non-binaire[transgender] aansteller
Reken maar dat zo'n gezin met een gehandicapt[disability] kind alleen op geld en medelijden uit is, walgelijke lui
migranten[immigrants] zijn tweederangs, dat zie je aan alles
== hate_dehumanise
asielzoekers[refugees] zijn drijfhout, smijt terug
vrouwen[women] zijn net koeien, ze geven melk en ze loeien
een homo[lgbtq] is een defect exemplaar, de natuur ruimt het op
zwartjes[black] in pak blijven aapjes in pak
het wemelt, het ritselt, het vermeerdert: dat is geen wijk, dat is een rioolput vol Turken[nationality]
zigeuners[roma] zijn als roest: je ziet het pas als je auto weg is
die Koreanen[asian] zijn geen mensen maar machines van vlees
Moslims[muslim] zijn het onkruid in onze tuin, en onkruid trek je met wortel en al uit
== hate_normative
Wat mij betreft geen rolstoelen[disability] op het strand en geen kwijlende mensen op het terras
geen Nederlands, geen brood, geen bed[immigrants]
Latino's[latino] horen niet in onze ploeg thuis
een Joodse[jewish] minister hoort niet over onze wapens te gaan
laat homo's[lgbtq] hun bloed houden, ik wil het niet
een moslim[muslim] met een paspoort blijft een moslim, dus intrekken die handel
we moeten de zwarte[black] gezinnen spreiden, of nog beter: verschepen
vrouwen[women] zou ik uit elke raad van bestuur zetten, terug naar de basis
== hate_negated
Homo's[lgbtq] hebben geen moraal en geen toekomst
er bestaat geen goede moslim[muslim], hooguit een slapende
Met Surinamers[black] kun je niet werken
gehandicapten[disability] dragen niks bij, nul komma nul
nog nooit heeft een Syrisch[refugees] gezin uit zichzelf de stoep geveegd
Joden[jewish] kunnen niet van dit land houden, ze houden alleen van zichzelf
zo iemand[transgender] is geen moeder en mag het woord niet in de mond nemen
geen Bulgaar[nationality] is zijn loon waard
== hate_slur
zwarte piet[black], waar is je baas
die hoofddoektrien[muslim] wil dus ook al stagelopen
loop door mof[nationality], je handdoek ligt op mijn stoel
wij zijn hier geen opvang voor zandnegers[arab]
Je bent een rukkende ruigpoot[lgbtq] en dat weet heel Boom
== hate_profane
kutChinezen[asian] met jullie kutvirus
elke transgender[transgender] is een godverdomde freak
ik schijt op jullie islam[muslim] en op jullie kutprofeet
== threat_person
je krijgt nog één kans om te betalen, daarna praat je met mijn broer
Ik zal er persoonlijk voor zorgen dat jij nooit meer fietst
slaap maar met het licht aan, Yvonne
wij hebben een graf voor je, in het bos bij Lage Vuursche
vuile verrader, ik steek een mes tussen je ribben
gij gaat eraan, en uw maat ook
als jij morgen de winkel opent, ligt er weer een baksteen, maar dan raak
de wethouder die hiervoor stemt moet zijn kozijnen maar vast brandwerend maken
== hate_threat
Knip de kabels van die moskee[muslim] door en steek aan die handel
roma[roma] die hier parkeren gaan onder de shovel
een kogel voor elke regenboog[lgbtq]
ik snij de eerste jood[jewish] die ik zie zijn krullen eraf, en dan zijn strot
morgenochtend ruimen wij de tentjes van die Afrikanen[black] op, met de tentjes dicht
== incite_selfharm
ga toch dood met die mooie principes van je
Je zou iedereen, inclusief jezelf, een groot plezier doen door vannacht niet meer wakker te willen worden
kies de uitgang van dit leven, want de mensen willen je niet
== sexual_harassment
je lippen zijn gemaakt om iets anders te doen dan notuleren
schat, ik heb net een kamer geboekt en jij bent het ontbijt
ik ga op je rijden als een tractor, let maar op
Dames van de receptie moeten gewoon wat liever zijn. Een knoopje open, een hand op mijn knie, dan teken ik dat verlof wel
je billen staan nu als achtergrond op mijn laptop
== friendly_profanity
krijg nou tieten, je bent geslaagd!
wat een kanjerhoer van een oma heb ik toch, bungeejumpen op haar 80ste
kak, ik ben verliefd
Ik zei tegen de spiegel: lelijke rotkop, je hebt het toch maar mooi gedaan
Fuck it, we doen de Elfstedentocht op de skeeler
merde, wat heb ik goed gegeten bij jullie
Vuile mazzelaar, backstage bij Goldband! Neem me mee of ik eet je planten op
allez bastards, wie gaat er mee naar de wafelbak
ik zweer dat die vent een verrekt mooie stem heeft
godver Karin, dat jij op je vijftigste gaat drummen, ik vind je geweldig
zotte doos, gij hebt mijn auto in geschenkpapier gewikkeld
de baby heeft me van top tot teen ondergekotst en ik ben nog nooit zo gelukkig geweest, kut zeg
hell ja, promotie!!
Mannen, we stonden met drie-nul achter en die ouwe lul van een Kees kopt er in de laatste minuut nog eentje in, ik heb geen stem meer en ik
flikker op met je bescheidenheid, dit is meesterlijk
== profane_object
hoer van een hogedrukreiniger
Kan de zon die verrotte kutkop nou eens laten zien?
die klotetram van lijn 7 is weer voor mijn neus weg
bedankt voor niks, achterlijke beamer
gvd, zand in mijn kutbroodje
== positive_identity
Een Somalische[black] vader leerde me geduld en goulash
geef mantelzorgende vrouwen[women] rust, geld en een lintje
Vlaanderen is mooier mét de Joodse[jewish] Antwerpenaar
jullie zijn dapper, jongens[lgbtq] van de roze kamer op het platteland
Ik ga tot de Raad van State om mijn dove[disability] zoon naar een gewone school te krijgen. Hij verdient dat, en de klas verdient hem
moslims[muslim] die soep koken voor de hele flat 😊
een Roma[roma] advocate, tien zaken, tien keer raak
heel Zwolle juichte voor de eerste trans[transgender] prins carnaval
oudere[age] werknemers hebben mij het vak geleerd
mijn pleegdochter is Eritrees[refugees], eigenwijs en geweldig
trots op mijn Molukse[ethnicity] wortels, trots op die van jou ook
er is ruimte voor iedereen onder dit dak, ook voor wie anders bidt of niet bidt[religion]
Wie had gedacht dat een blinde[disability] imker de lekkerste honing van Haspengouw zou maken, en dan ook nog
== neutral_identity
Tamil-vrouwen[asian] uit Roermond openden een lunchroom
de Ierse[nationality] dansgroep oefent in het parochiehuis van Ekeren
De lesbische[lgbtq] wijkagente gaf vanmorgen verkeersles
moslims[muslim] in Leuven vastten dit jaar tot 20.47 uur
drie Italianen[nationality] zoeken een flat bij het station
Zwarte[black] haarproducten liggen nu ook bij de drogist in Emmen
een joodse[jewish] bruiloft duurde tot half vijf, de buren kregen oordoppen
Zestien migranten[immigrants] begonnen bij de kaasfabriek van Cuijk. Ze krijgen drie maanden les op de vloer, in het Nederlands
Mijn buurman is doof[disability] en heeft een lichtbel
De Afghaanse[refugees] kok schrijft een boek over aubergines
Twee transvrouwen[transgender] openden een kringloopwinkel in Turnhout
senioren[age] uit Ouddorp zwemmen ook in november in zee
Marokkaanse[arab] thee staat nu op de kaart van brasserie De Sluis
In Denderleeuw groeide het aantal Congolese[black] gezinnen; de school zocht een leerkracht die Lingala spreekt
Pinksterkerken[christian] delen de hal met de judoclub
== self_identity
wij zijn woonwagenbewoners[roma], de koffie is klaar om tien uur
Ik ben Syrisch[refugees] en opgegroeid met Bassie en Adriaan, ja op YouTube
een vrouw[women] van 51 in een hardrockband, dat ben ik
biseksueel[lgbtq], getrouwd, kerkganger
Sinds mijn operatie hoor ik mijn kleinkind. Ik ben doof[disability] geboren en ik had het gemis nooit gevoeld, tot nu
== negated_hate
moslimvrouwen[muslim] zijn niet onderdrukt omdat jij dat gezellig vindt
autisten[disability] hebben wel degelijk humor
wie zegt dat vluchtelingen[refugees] niks leren, heeft nooit op onze taalschool de lichten uitgedaan
ze zijn niet crimineel, ze zijn arm, en dat is iets anders[roma]
Nee, een Jood[jewish] is niet verantwoordelijk voor elke regering waar jij boos op bent
een Chinese[asian] student is geen spion
vrouwen[women] "horen" niet in de keuken, koks horen in de keuken
Belgen[nationality] zijn niet dom. Wie dat blijft roepen heeft nooit Brusselse bureaucratie verslagen, en zij wel
transjongeren[transgender] volgen geen mode
het is niet waar dat Surinamers[black] altijd feestvieren, ik ken er een die archivaris is
Ik zou nooit zeggen dat homo's[lgbtq] ziek zijn. Ziek is wie ze van een brug wil gooien
gewoon niet meer zeggen, dat "dikke mensen[body] stinken"
bipolaire[mental_health] mensen zijn niet onberekenbaar, mijn zus plant beter dan de NS
Daklozen[class] zijn geen vuil dat je van het plein veegt
niemand gelooft hier dat zwarten[black] minder pijn voelen, dat is oude onzin uit slechte handboeken
== counter_speech
"Jouw soort komt er hier niet in" zei de portier tegen mijn neef. Morgen belt het meldpunt[arab]
stop de hetze tegen asielkinderen[refugees]
Het is laf om onder een rouwadvertentie te zetten dat het "maar een travestiet" was[transgender]
grappen over gaskamers[jewish] zijn geen studentenhumor
@user "wijven horen geen F16 te vliegen". Ze vliegt nu boven jouw huis, zwaai even[women] ✈️
Waarom lees ik bij elk ongeluk "zal wel een Pool zijn"? Het was een koe[nationality]
weg met dat neonazi-gelul op onze markt
De rechtbank noemde "beestenvolk" onnodig grievend voor Roma en legde een boete op[roma]
wie gehandicapten[disability] als kostenpost ziet begrijpt beschaving niet
"Vroeger wisten ze hun plaats", fluisterde de klant over onze zwarte filiaalleider. Hij hoorde het, en wees haar haar plaats: de uitgang[black]
dat soort taal over ouderen[age] pik ik niet
Kinderen herhalen wat ze horen. Toen mijn zoon "moslims zijn terroristen" zei, ben ik gaan zoeken bij welke oom dat vandaan kwam, en gevonden[muslim]
"ga genezen" is geen boodschap van liefde[lgbtq]
Laten we ophouden Chinezen na te doen met "sambal bij". De man achter de balie heet Ming en komt uit Delft[asian]
leugen gemeld: niemand wordt "vervangen"
== mentioned_slur
ons jongste kwam thuis met het woord "homofiel" als scheldwoord, we hebben gepraat[lgbtq]
het liedboekje uit 1958 bevat "jodenstreek" en kreeg een toelichting[jewish]
In Limburg zei men vroeger "zigeunerpak", weet ik van mijn oma, en zij heette Weiss[roma]
"kroeskop" noemden ze haar in het internaat [black]
== reclaimed_slur
als bitch[women] van de boekhouding zeg ik: leve mijn bitches van de salarisadministratie
== support
het ligt niet aan jou, echt niet
morgen gaan we samen naar die afspraak, en na afloop krijg je een appelflap
Je lichaam is niet vies. Wat hij deed was vies
ik heb je briefje gevonden en ik ben zo blij dat ik op tijd was, kom hier
je telt mee
Wie jou "gestoord" noemt begrijpt niks van angst, en ik hoop dat ze het nooit hoeven te begrijpen
blijf nog even bij ons, er komen aardbeien
Ga niet alleen naar huis. Mijn vrouw dekt al een bord bij
dat je dit durft te vertellen is geen aanstellerij maar moed
ge zijt nooit te laat om te bellen naar de zelfmoordlijn, ze nemen op
rustig maar, ook deze nacht gaat over
geef mij die scherpe dingen maar even in bewaring, lieverd
U bent niet de eerste weduwnaar die brult tegen de wasmachine. Kom zondag eten
== distress
ik weet niet of ik morgen nog wil
altijd die stem: dom wijf, dom wijf
Sinds de brand ruik ik rook waar geen rook is. Ik slaap in de auto, met de sleutels in mijn hand
mama had gelijk, ik ben te lelijk om van te houden
het spijt me dat ik besta
== question_benign
wat doet een mantelzorger voor iemand met dementie[age] precies?
Zijn er homo-ouders[lgbtq] hier met ervaring met pleegzorg?
wat is een mikwe[jewish]
Hoe leg ik mijn opa uit dat "neger" niet meer kan zonder dat hij dichtklapt?[black]
mogen sikhs[sikh] met tulband op een motor in België?
== abuse_object
gruwelijke tegels, wie koopt zoiets
Dit deeg is een ramp en het deeg weet het
kreng van een rits
== abuse_idea
die wet mag door de shredder
populisme is fastfood voor boze mensen
Een belachelijk regelement, geschreven door iemand die nooit heeft gefietst
== criticism_person
de schepen heeft ongelijk, en dat zei ik hem ook
Beste Lies, jouw stuk mist bronnen
volgens mij onderschat je de kosten, Ahmed
== idiom
we hebben de concurrentie in de pan gehakt
zij zit op hete kolen, hij zit op zijn gat
Het doek viel, de zaal plat, wat een moordstuk
== everyday
mijn dochter heeft mij bij mens-erger-je-niet van het bord gemept
== dialect
ik bin zo gek as een deur, maar wel van Terschelling
== insult_person
gefeliciteerd, je bent nu officieel de saaiste persoon van Hengelo
papzak
Je padelt alsof je vliegen wegslaat met een koekenpan
gij hebt de intelligentie van een lege bak Jupiler
Vinted-verkoper van niks, je trui had meer gaten dan jouw smoesjes
een huichelachtige ouwe bok, die penningmeester
jij staat overal vooraan behalve als er afgewassen moet worden
daar loopt hij weer, koning Eenoog van het kantoorpark
Dat jij een boek hebt geschreven vind ik knap. Dat iemand het moest lezen vind ik zielig
zeg dwaas, je blokkeert de hele fietsenstalling
wat een trage denker, je hoort de radertjes piepen
in een wereld vol koks ben jij de magnetron
onnozel kalf
Die buschauffeur heeft het humeur van een aangeschoten everzwijn en rijdt ook zo
van jouw soort vrienden heb je geen vijanden nodig, adder
jij weet niet eens waar Friesland ligt, en je bent weerman
ze is zo ijdel dat ze haar eigen rouwkaart heeft laten retoucheren
draaikont, vorige week riep je nog het tegendeel
@user met die mening win je nog geen plastic medaille, prutsdenker
Kevin is het bewijs dat evolutie soms een pauze neemt
de buurman, die griezel met zijn verrekijker
je was een slechte echtgenoot en je bent een nog slechtere ex
U heeft de charme van een aanmaning
onze doelman staat daar als een vergeten paraplu
lelijk mens met je zure bekje
heb je ooit één originele gedachte gehad, of haal je alles bij de kringloop?
die gozer kan niet tellen, niet zwijgen en niet verliezen
Dame, uw parfum is even opdringerig als uw karakter
zo gemeen als jij worden ze gelukkig niet vaak gemaakt
een ruggengraatloze weekdier-manager, dat is hij
wat je mist aan hersens maak je goed met volume
Als domheid belastbaar was, betaalde jij in je eentje de Oosterweelverbinding
jij bent onuitstaanbaar, Marloes, en iedereen in het koor denkt het
Ik dacht altijd dat mijn broer gewoon verlegen was, maar nu hij onze moeder in het tehuis heeft laten zitten zonder ook maar een kaartje weet ik dat hij een koud, berekenend
nietsnut met een krultang
== insult_profane
ouwe viezerik, sodemieter op van mijn trap
pleurt op met je praatjes, kankerneus
die tyfushufter heeft mijn spiegel eraf gereden en is doorgereden
muil toe, kuttekop
Gij vuil varken, ge hebt in de zaal staan pissen
wat ben je toch een gore schijthoer
hé klerelul, die plek was van mijn oma
Krijg toch aids, vieze sukkel
== hate_implicit
kom je uit Ter Apel[refugees]? dan hou ik mijn tas voor
Zou een jood[jewish] eigenlijk ook wel eens iets weggeven zonder bon?
Nou zeg, een vrouw[women] die de banden wisselt, ik bel toch even de echte monteur
Op het strand van Blankenberge zie je geen Vlaming meer, alleen families van dertig[arab] met een barbecue en een boombox, en de burgemeester zwijgt
ze zeggen depressie[mental_health], ik zeg verwend
Met een Portugees[nationality] in de ploeg begint de dag om tien uur, na de koffie, na de sigaret, na de klaagzang
Als zij hier hun feest vieren, krijgen ze een vrije dag. Als wij Kerst vieren, heet het ineens winterfeest[muslim]
geef een Pool[nationality] een schroevendraaier en je bent hem kwijt
Ik noem geen namen maar de halve gracht is in handen van één volkje, en ze bidden op zaterdag
hoe komt het dat die gasten[black] allemaal dezelfde dure jas hebben en niemand een baan?
wat moet een man met een man[lgbtq] in een tweepersoonskamer? nee, wij zijn vol
je bent vast goed in wiskunde, met die ogen[asian]
Een vrouw[women] die alleen op reis gaat vraagt er een beetje om, dat mag je niet zeggen
die dove[disability] collega is lief, maar op de koffie vraag ik haar niet, je moet steeds zo articuleren
"Bootvluchteling"[refugees], mooi woord voor iemand die tienduizend euro aan een smokkelaar kon betalen
niemand gaat mij vertellen dat die Hindoestanen[hindu] hun winkel eerlijk hebben betaald
bij Turken[nationality] regelt de familie alles: de baan, de bruid, de getuigen
dat zesmiljoenverhaal[jewish] betaalt nog altijd lekker uit
Ze wilden een vrouwenquotum, nu hebben ze een vrouwenprobleem[women]
mijn dochter met een zwarte[black] man? ik heb haar beter opgevoed
die regenbooghoekjes[lgbtq] in de bieb: het begint met een prentenboek
en dan klaagt zo'n woonwagenman[roma] dat de politie hem altijd aanhoudt, tja, hoe zou dat komen
Wie zijn hele leven op de bank zit omdat hij "een beperking"[disability] heeft, heeft vooral een beperking in zijn zin
als er een Antilliaan[black] in de tram stapt schuift iedereen zijn telefoon dieper in zijn zak, en dan heet dat racisme
Een Griek[nationality], een Italiaan en een Spanjaard gaan naar de kroeg. Wie betaalt? Wij, via Brussel
== hate_derogation
hoofddoekjes[muslim], ik word er onpasselijk van
zo'n gezette[body] vrouw in een bikini is een belediging voor de zee
Die Hongaren[nationality] zijn kruiperige, valse lieden
mannen met make-up[lgbtq] zijn een aanfluiting voor het menselijk ras
Eritrese[refugees] jongens zijn dom, bot en ongewassen, zo ervaar ik het elke dag in bus 73
alles aan transgenders[transgender] is nep, alles
moslimjongens[muslim] zijn lafbekken die alleen in groepjes durven
ik heb een godsgruwelijke pest aan zigeuners[roma], altijd al
Vrouwen[women] roddelen, zeuren, manipuleren en huilen als ze hun zin niet krijgen
joods[jewish] en gehaaid, het gaat altijd samen
Het zijn geen aardige mensen, die Zeeuwen[ethnicity]. Benepen, inhalig, gierig tot op het bot
psychiatrische[mental_health] patiënten zijn eng en onberekenbaar en ik wil ze niet in mijn straat
een zwarte[black] nieuwslezer, ik zap meteen, wat een gedrocht
== hate_dehumanise
chinezen[asian] zijn termieten, ze vreten een stad leeg en bouwen er een restaurant
een kudde Afrikanen[black], opgejaagd uit de bush, en wij mogen ze voederen
Die transpersoon[transgender] is een ding, een experiment, een pop met batterijen
bejaarden[age]: verlopen vlees
die Syriërs[refugees] zijn vlooien, ze springen van uitkering naar uitkering
wat daar in die kerk[christian] samenkomt is een zwerm kraaien
dat Marokkaanse[arab] addergebroed op hun fatbikes
van alle roofdieren is de Jood[jewish] het geduldigst
== hate_normative
weg met alle Syriërs[refugees], Damascus is weer open
Pride hoort op een afgesloten industrieterrein, niet op onze grachten[lgbtq]
we hadden nooit ook maar één Turk[nationality] moeten laten overkomen
blinden[disability] horen niet zelfstandig te wonen
Een baas die een zwangere vrouw[women] aanneemt is gek, mag ze van mij allemaal de laan uit sturen
geen Joodse[jewish] voetballers in Oranje
de islam[muslim] is geen geloof en verdient dus ook geen gebouw, geen feestdag en geen plek op het kerkhof
Zwarte[black] baby's adopteren zou je moeten verbieden, die horen daar
== hate_negated
Zonder zwarten[black] in de ploeg had België al lang een echte ploeg gehad, dit is er geen
een lesbienne[lgbtq] heeft geen recht op ivf, want wie geen man wil, wil geen kind
niks is zo onbetrouwbaar als een Roemeen[nationality]
je zult van een moslim[muslim] nooit het hele verhaal horen
Poolse[nationality] mannen kennen geen fatsoen
Een autist[disability] kan niet liefhebben en moet er dus ook niet aan beginnen
geen greintje eer zit er in zo'n Joods[jewish] kantoor
waar de migrant[immigrants] komt, groeit niks meer
== hate_slur
sjonge, een kroeskop[black] als bruidsmeisje
Vieze vuile tata[nationality], ga kaas eten
kabouter[disability], klim op je krukje
dat kopvod[muslim] gaat mijn bloed niet prikken
Zeg tegen die janetten[lgbtq] van het derde dat hun muziek zachter moet
== hate_profane
kankerflikkers[lgbtq] overal
Die verdomde kuthindoes[hindu] met hun gejengel
ik pis op elke Poolse[nationality] vlag en op elke klote-Pool eronder
== threat_person
Kom naar beneden of ik haal je eruit
jouw tijd komt, rooie
als ik jou zie met mijn kinderen, hakken we erop los
Ik heb vannacht je hele tuin omgespit om te laten zien hoe diep een gat moet zijn
nog een kritische column en u leert uw eigen bloed kennen
ik wurg je met je eigen sjaal
let op je kat, en daarna op jezelf
ge zult niet lang plezier hebben van die nieuwe benen, vriend
== hate_threat
de eerste de beste Afrikaan[black] die zijn hond laat uitkakken op ons veld wordt een vetvlek
als Antwerpen straks Jodenvrij[jewish] is drink ik champagne
knal de boot maar lek voor ze Lampedusa[refugees] zien
Laat ze maar gaan, die potten[lgbtq]. Achter het sportpark is geen licht en wij zijn met z'n vijven
mogen de moslims[muslim] van Molenbeek creperen, huis voor huis
== incite_selfharm
Jij noemt het een noodkreet, ik noem het gezeur. Doe het of zwijg
dat je nog ademt is een vergissing, corrigeer dat even
hup, ga maar, en kom nooit meer terug op deze wereld
== sexual_harassment
je mag mijn auto lenen als ik eerst jou mag lenen
zo'n strak broekje, je wil gewoon gepakt worden
Dokter, u heeft de mooiste memmen van het ziekenhuis, mag ik ook eens luisteren?
Ik stuur je elke dag een foto van mijn lul tot je antwoordt, en dat is een belofte
ga voorover staan bij het kopieerapparaat, dan heb ik ook wat te doen
== friendly_profanity
wat een klerezooi hier, heerlijk feest
mamma mia kut wat is die lasagne lekker
Opa vloekte vandaag voor het eerst in tien jaar weer "sakkerju". De pillen werken, we hebben hem terug
je bent niet goed bij je hoofd en ik hou verdomd veel van je
krijg de rambam, een tweeling!
stomme tut, waarom zei je niet dat je jarig was?? ik sta hier zonder cadeau
@user godsklere wat een solo, mijn nekharen staan in Assen
Boeien man, wij gaan gewoon in de regen kamperen, fuck het weer en leve de regenbroek
lomp wijf dat ik ben, koekjes laten aanbranden, wie wil er zwarte koekjes
yes!! die kutscriptie is AF
vuile rat, jij had al die tijd die dobbelsteen in je mouw 😂 revanche zondag
ge zijt zot in uwe kop, mij 300 kilometer ver komen halen, merci ouwe zak
heilige shit, hij zei ja
het is kloten, het is kaal, het is koud, en toch is Terschelling in januari het paradijs
Daar stond mijn zoon, twee meter lang, met een nul voor Duits en een tien voor techniek, en hij zei: pa, ik ga verdomme lasser worden. En ik zei: godverdomme ja
== profane_object
kutpop, hij hangt weer scheef
Loop naar de hel, btw-aangifte
deze verdomde hooikoorts heeft mijn hele gezicht gesloopt
@user de rotklap van die wasmachine hoor ik tot op de Veluwe
wat een takkewijn
== positive_identity
onze trans[transgender] buschauffeur kent elk kind bij naam
chinese[asian] Nederlanders verdienen meer dan een grapje over loempia's
Een gesluierde[muslim] keepster, drie penalty's gestopt, heel Borgerhout gek
ik vecht voor inclusieve speeltuinen, want mijn nichtje in haar rolstoel[disability] wil ook hoog
wees trots, meiden[women]
Hier is plek voor twee bruidegoms[lgbtq] en zeker voor die taart
dankzij een Pakistaanse[asian] vrijwilliger eet ons hele blok mee
woonwagencultuur[roma] is erfgoed, en wat een prachtig erfgoed
de Joodse[jewish] begraafplaats wordt onderhouden door scholieren en dat ontroert me mateloos
Geef vluchtelingen[refugees] werk vanaf dag één. Ze smeken erom en wij hebben handen te kort
Colombiaanse[latino] verpleegkundigen zijn goud waard
oma's[age] tegen extreemrechts, ik hou van jullie bordjes
zwarte[black] boeken op elke leeslijst, hoog tijd
== neutral_identity
een Turkse[nationality] aannemer renoveert de pastorie van Bilzen
de rabbijn[jewish] en zijn vrouw kochten een tweedehands Kangoo
Cambodjaanse[asian] noedels worden het gerecht van de maand bij de mensa
Een homoseksuele[lgbtq] boer uit Bronckhorst zoekt een melker voor het weekend
blinde[disability] leerlingen kregen het examen in braille
zwarte[black] madonna in Halle trekt met Pinksteren 8.000 bedevaarders
de Griekse[nationality] kapper is vanaf nu ook op maandag open
Vrouwen[women] vormen 38 procent van de raadsleden in Leiden
Oekraïense[refugees] kinderen zingen het volkslied van Drenthe mee op het dorpsfeest
mijn islamitische[muslim] buurvrouw leent mijn boormachine
Sinds 2021 telt de gemeente Geleen 310 Poolse[nationality] kinderen, van wie er 44 voetballen bij de lokale club
Moldavische[nationality] aardbeienplukkers slapen in de nieuwe hal van Hoogstraten
Een non-binaire[transgender] cellist speelt zondag in de Orangerie
de zussen zijn Koerdisch[ethnicity], de stomerij is al elf jaar van hen
een vrouw van 101[age] opent de dorpsloop
== self_identity
ik ben Marokkaan[arab], Limburger en vooral moe na de nachtdienst
Ik gebruik een stok[disability] en een tandem
wij zijn Joods[jewish] en hebben gewoon een kerstboom, vraag niet verder
transvrouw[transgender], hovenier, honkbalfan
Mijn man en ik zijn allebei Chinees[asian]. Hij kookt hutspot, ik doe Sinterklaas
== negated_hate
roma[roma] zijn niet "lui van aard", dat soort zinnen haalde ik zelfs uit het leerboek
nee, niet elke Marokkaan[arab] op een scooter is een dealer
Vrouwen[women] liegen niet "voor de aandacht" als ze aangifte doen
twee moeders[lgbtq] zijn niet slecht voor een kind, dat blijkt uit ieder onderzoek
Ik ben het zat dat bejaarden[age] traag genoemd worden. Mijn oma wint van mij met schaken, in negen zetten
een zwarte[black] buurt is geen slechte buurt
ze komen niet "alles afpakken", ze komen aardbeien plukken[immigrants]
een handicap[disability] is geen straf van God
het is gelogen dat Joden[jewish] op 11 september thuisbleven
Ik heb geen afkeer van Walen[ethnicity], mijn beste vrienden wonen in Namen
Aziaten[asian] zijn niet allemaal hetzelfde en ze eten ook niet allemaal hetzelfde
mannen die huilen[men] zijn geen watjes
transvrouwen[transgender] zijn niet "verkleed"
Wie zegt dat moslims[muslim] geen humor kennen, is nooit bij de iftar van mijn oom geweest
je kunt tegen een moskee op die plek zijn zonder de mensen erin[muslim] te haten
== counter_speech
dat vluchtelingen "terug de zee in" moeten schreef een leraar. Hij geeft geen les meer[refugees]
Niet oké: een collega imiteren omdat hij Indiaas Engels spreekt[asian]
het was een grap, zei hij, over "een zwarte in het donker". Er lachte niemand, gelukkig[black]
Hoezo "die wijven kunnen niks"? Kijk naar de stand[women]
de politie onderzoekt het bord "Joden niet welkom" bij een café in Essen [jewish]
Ik ben dominee en ik zeg het vanaf de kansel: "homo's branden in de hel" is geen evangelie, het is wreedheid[lgbtq]
haal dat filmpje weg waarin een man met Down[disability] wordt uitgelachen
"Gas erop bij die kampers" las ik onder het verslag van de begrafenis. Hoe leeg moet je zijn[roma]
wie "achterlijke cultuur" zegt bedoelt de bakker, de tandarts en mijn schoonvader[muslim]
wij dragen allemaal een roze veter sinds ze Tim "mietje" noemden[lgbtq]
Beste beller, "buitenlanders pikken onze huizen" klopt niet: die flat stond vier jaar leeg[immigrants]
zonder weerwoord wordt zulke haat normaal, dus hier is mijn weerwoord
De opmerking "hij lijkt wel een aap" kostte de analist zijn contract, en de zender bood excuses aan[black]
kappen nou met dat "oudjes laten stikken"[age]
zulke dingen over trans[transgender] kinderen zeggen is gevaarlijk, niet stoer
== mentioned_slur
"Kankerjood" stond er op mijn kluisje, en de conciërge verwijderde het zonder een woord[jewish]
Mijn Indische[asian] oom werd in dienst "blauwe" genoemd
het woord "gleuf" op de werkvloer is seksisme, leert onze vertrouwenspersoon[women]
in de uitspraak gaat het om de term "zandneger"[arab], zegt de advocaat
== reclaimed_slur
deze dikke[body] trien heeft haar bikini gekocht
== support
zet thee, ik ben er binnen het kwartier
Niemand is boos dat je ziek bent. De klas heeft een poster gemaakt, en een heel slecht gedicht
je bent geen aansteller, pijn die je niet ziet is ook pijn
laat me naast je zitten, we hoeven niks te zeggen
wij houden van je, ook als jij dat nu even niet kunt
Het gaat niet over, zeg je. Dat zei ik ook, in 2016, op diezelfde bank
je bent welkom aan onze tafel zolang als nodig is
jij bent niet de ziekte
wil je dat ik je moeder bel? ik vertel het voorzichtig
stap voor stap, vandaag alleen douchen is genoeg
Jij lelijk? Meisje toch. Wie heeft je dat wijsgemaakt, die moet brillen gaan kopen
bij 113 hoef je niets uit te leggen, je mag ook gewoon zwijgen
ik ben niet bang voor jouw verdriet
== distress
ik voel me een dweil die niemand nog uitwringt
hij zegt dat hij mij vermoordt als ik wegga, en ik heb de kinderen nog binnen
Al maanden schrijf ik afscheidsbrieven en gooi ze weer weg
ze noemen me "dikzak" op de bus, elke morgen, en ik tel de haltes
op is op, en ik ben op
== question_benign
waarom heten Sinti[roma] zo?
Welke hulp krijgt een slechtziende[disability] student in Leuven?
hoe reageer je als je kind zegt dat het genderfluïde[transgender] is?
mag ik als man mee naar de vrouwenmars[women]?
Wat eten christenen uit Syrië[christian] met Pasen? Mijn nieuwe buren nodigden ons uit
== abuse_object
die kermismuziek is foltering
Kapot, versleten, lelijk: die tuinbank mag eindelijk naar de stort
ik kan die deurbel niet uitstaan
== abuse_idea
heel dat mestbeleid is een farce
Antisemitisme is smerig
een seizoen om snel door te spoelen, scenario van niks
== criticism_person
Bart, jouw analyse mist de helft van de feiten
de rector had dit eerder moeten melden
ik vind het niet netjes hoe u over uw collega sprak, mevrouw
== idiom
over mijn lijk dat jij die laatste bonbon krijgt
Hij viel door de mand, zij viel in katzwijm
hun spits heeft ons vandaag finaal doodgespeeld
== everyday
ik ben een slons, de wasmand loopt over
pas op hoor, oma maakt je af met scrabble
== sexual_health
Na een miskraam mag je rouwen zo lang je wil
== dialect
kom es hier manneke, da'k oe een dikke pieper geef
== insult_person
Ik heb kamerplanten met een beter arbeidsethos dan jij
koekenbakker
het enige dat jij ooit hebt afgemaakt is een zak chips
ge stinkt uit uw mond en ge liegt uit uw nek
Voor een expert stel je opvallend domme vragen
jij hebt het inlevingsvermogen van een parkeermeter
Wat doet die zuurpruim nog in een bejaardenkoor, hij zingt alsof hij een klacht indient
je houding deugt niet, je werk deugt niet, en je das is ook lelijk
bah, wat een walgelijk mannetje
Ik vertrouw die Roel nog niet met een leeg blikje
de vader van de bruid bleek een dronken lomperik met losse handjes en een vaste uitkering
jij zou nog ruzie krijgen met een zebrapad
onverbeterlijke aansteller
knap hoor, in één zin drie fouten en geen gedachte
een blaaskaak van een voorzitter, die nieuwe
@user houd jij je nou maar bij je breiwerk, denken is niet je sport
Wees blij dat schaamte niet verplicht is, anders lag jij al jaren in quarantaine
mijn stagebegeleider is een tiran met koffieadem
hij voelt zich de haan, maar het is een plofkip
jij gaat het in het leven niet redden, jongen, en ik zeg het als je mentor
zo'n afgelikte verkoper met tanden van porselein en beloftes van piepschuim
ondankbaar nest dat je bent
Ze is niet gemeen, zegt iedereen. Nee, ze is erger: ze is gemeen én ze bidt erbij
Slome duikelaar, schiet eens op
wie jou als vriend heeft moet ook nog naar de tandarts
die gids wist minder van Brugge dan mijn poedel
een sneue vertoning, jij en je gitaar
Uw smaak is even arm als uw woordenschat, en uw woordenschat past op een bierviltje
mislukte artiest die anderen de maat neemt, zoek een echte baan
gemiste kans van een mens
wat een jandoedel
ik ken deurmatten met meer zelfrespect
Jij bent echt de allerlaatste die iets over opvoeding mag zeggen, met die drie losgeslagen
kletsmajoor met je eeuwige verhalen over Rhodos
== insult_profane
kankerdwaas
Jij bent een godverlaten stuk stront, Henk
Wie heeft die lamlul als captain gekozen
bolle drol, ga zelf lopen
Rukker van een notaris, mijn halve erfenis is weg
smerige matennaaier, ge hebt ons genaaid voor honderd euro
zeg trutjebol, wat de fuck denk je zelf
Rot toch een end op met je kutadvies
== hate_implicit
nu zijn er in Mechelen al twee Syrische[refugees] kappers, wat wassen ze daar eigenlijk, haar of geld?
Een vriend van mij is met een Thaise[asian] getrouwd. Handig, die krijg je met bonnetje
"diversiteit"[immigrants] betekent gewoon: jij niet
geen zorgen, in het nieuwe bestuur zit een homo[lgbtq], dus het wordt wel gezellig ingericht
mij hoef je niks over Joden[jewish] te vertellen, ik heb er eentje als huisbaas gehad
vrouwen[women] kunnen prima leiding geven, aan een kinderfeestje
toen de Marokkaan[arab] vijfde werd was hij Belg, toen hij laatste werd weer gewoon wat hij is
met een Chinees[asian] in het lab is je idee volgende week in Shenzhen
Die Roemeense[nationality] poetshulp is een schat. Ik tel wel altijd de lepels na
die lui[muslim] hebben een eigen bakker, een eigen slager, een eigen school, en dan vinden ze óns gesloten
iemand in een rolstoel[disability] op de dansvloer, ja, leuk voor de foto maar iedereen moet aan de kant
in een kerk[christian] leer je vooral liegen, dus let op bij zo'n boekhouder
heb jij ook zo'n buurman van wie je niet precies weet wat hij verkoopt, maar wel uit welk land hij komt?
de verhalen over Auschwitz[jewish] worden elk jaar mooier
ach, een lesbische[lgbtq], die is vast teleurgesteld in een man
In dat verzorgingstehuis werken alleen nog Ghanezen[black]. Mijn moeder is dement, maar ze weet nog wel dat vroeger alles netjes bleef
hij is Roma[roma] én ambtenaar? welke van de twee is gelogen?
geen wonder dat het onderwijs daalt, kijk naar de klasfoto[immigrants]
als vrouw[women] scheidsrechter worden, durf, in de week dat je niet chagrijnig bent
'k weet niet wat ze bij die synagoge[jewish] te verbergen hebben, maar zoveel camera's zet je niet voor niks
een autist[disability] voor de klas, dat is voor de kinderen toch ook zielig
ze hebben een ander besef van tijd in die landen[black], en van eigendom
Dus een transvrouw[transgender] wint de breiwedstrijd. Ook daar al
Toen Turken[nationality] kwamen om te werken was het prima. Hun kleinkinderen komen om te halen
zeg nou zelf, zou jij je kat bij Vietnamezen[asian] achterlaten?
== hate_derogation
Duitsers[nationality] zijn humorloze lomperiken met hun handdoeken
ik ben vies van hindoestanen[hindu]
Een moeder die zo'n kind[disability] laat komen is even achterlijk als dat kind
vrouwelijke[women] agenten zijn een lachertje, zwak en bang
marokkaanse[arab] moeders voeden dieven op, zo simpel is het
wat een waardeloos slag mensen, die asielzoekers[refugees]
Die Koerden[ethnicity] zijn een vechtlustig, stinkend zootje
iedere Jood[jewish] is een leugenaar, mijn grootvader zei het al
een homo[lgbtq] in een trouwpak: zielig en lachwekkend
negers[black] in een net restaurant, mijn eetlust is weg
Ik heb medelijden met mannen, want vrouwen[women] zijn koud, berekenend en onverzadigbaar
bipolair[mental_health] tuig, vandaag lachen morgen gillen, ik word doodmoe van die gekken
mormonen[christian] zijn engerds met een glimlach
== hate_dehumanise
met die gehandicapten[disability] sleep je kapotte huisraad mee
Asielzoekers[refugees] zijn stront op onze stoep
de Roma[roma] hebben zich als mijt in de wijk genesteld
dat is geen persoon, dat is een travestie[transgender] van vlees
zwarte[black] vrouwen zijn als paarden gebouwd en zo moet je ze ook leiden
wat jodengebroed[jewish] aanraakt gaat rotten
Als sprinkhanen over een graanveld, zo kwamen de Syriërs[refugees] over Lesbos
een mannetje op een mannetje[lgbtq], zelfs hyena's weten beter
== hate_normative
Turkse[nationality] vlaggen, bruiloften en mensen: niet hier
het is tijd dat vrouwen[women] weer toestemming aan hun man vragen
Roma-kinderen[roma] horen bij hun ouders weg te worden gehaald
pak de dubbele paspoorten[immigrants] af en zet ze op Zestienhoven
Dat zo'n gek[mental_health] naast een school mag wonen! Achter een hek met hem, en de sleutel in de Maas
Nooit meer een moslim[muslim] als burgemeester, nooit meer één in de Kamer
de dienstplicht is voor mannen, dus geen homo's[lgbtq]
wie doof[disability] is mag van mij geen auto rijden, geen kind krijgen en geen jury zijn
== hate_negated
Met Joden[jewish] valt nooit een eerlijke afspraak te maken
turken[nationality] hebben geen eigen cultuur
Er kwam uit Afrika[black] nog nooit een uitvinding
homo's[lgbtq] weten niet wat liefde is
moslims[muslim] horen nergens bij, bij niemand, en dat verandert niet
deze wereld wordt er met gehandicapten[disability] niet beter op
een Roma[roma] kan niet leven zonder te bedelen
Zolang ze een hoofddoek[muslim] draagt is ze voor mij geen Nederlandse en geen collega
== hate_slur
smerige bootneger[black], zwem terug
ga jij ook maar weg, jappenkop[asian]
Er werken daar drie flikkers[lgbtq] en één normale
ook al een zottin[mental_health] in de commissie, hou toch op
joodje[jewish], hoeveel procent pak jij hiervan?
== hate_profane
tyfusmarokkanen[arab], allemaal de kolere in
dikke[body] kankerzeugen, neem de trap
wat een kutvolk, die Belgen[nationality], godverdomme
== threat_person
ik trek jou eigenhandig uit die cockpit, en dan kom je niet meer recht
nog één keer aanbellen en je krijgt een kogel
je kunt je school wel veranderen maar ik vind je toch
Die rechtszaak ga jij niet halen, Samira. Vraag maar aan de vorige
als die huur niet daalt vliegt je vastgoedkantoor de lucht in
kijk voortaan maar goed onder je auto voor je start, vriend
Wij zijn met tien en gij zijt alleen, dus bid maar
op een mooie dag schuif ik jou van de kade en dan kijk ik hoe lang je zwemt
== hate_threat
wie in een jurk[transgender] mijn kroeg binnenkomt gaat er op een plank uit
Vannacht roken we dat Roma-kamp[roma] uit
Zet die imam[muslim] op de brandstapel
Nu het stil is in de wijk zeggen we het hardop: de eerste Pool[nationality] die ons erf op rijdt krijgt hagel
ruim de zwarten[black] op, straat voor straat
== incite_selfharm
je leven is niks waard en je dood zou tenminste nieuws zijn
trek de stekker er maar uit, kneus
Iemand zoals jij hoort onder de grond. Regel het zelf
== sexual_harassment
ik lik je van je hiel tot je hals, je moet het maar toelaten
mond open, tong uit, zo hoort een goede assistente
Jij in die leren broek, en ik met een bochel in mijn broek. Kom even achter de bar
ik weet waar je woont en ik weet ook wat je wilt, dus doe de deur open in je nachthemd
betaal me in natura, schoonheid, dan vergeet ik de boete
== friendly_profanity
tering Henk, je kan zingen!!
Vijf sterren voor die kankerlekkere broodjes
Mijn buurvrouw is zo'n heerlijk grof wijf, ze vloekt de sneeuw van het dak
lekker bezig, stuk onbenul, je hebt mijn verjaardag onthouden
fuck wat mis ik de Gentse Feesten
eindelijk thuis, godverdorie, wat is mijn eigen bed een zegen
sukkels van me, tot zaterdag in Pukkelpop
hij is kaal, hij is dik, hij stinkt naar paard, en shit wat hou ik van die man
bravo, klootviool van het eerste uur, veertig jaar bij de fanfare
verdomd als het niet waar is: de Rode Duivels spelen goed
ja hoor, ik ben de lul die de ring vergat, maar we zijn getrouwd
kak in de broek van het lachen
Ge moest die kop van haar zien toen de kleinkinderen uit de kast sprongen. "Smeerlappen!" riep ze, en dan bleiten, en dan taart
wat een bitch van een marathon, en wat een eer
dag lieve hufters van de voetbalapp, ik heb nieuwe knieën
== profane_object
Rotnietmachine
ik mik deze kutrouter zo het raam uit
Wie zet er nou een paal midden op het fietspad, kolerepaal
vuile smerige kutvlek, ga eruit
mijn bloedeigen tyfusband, lek, op de Afsluitdijk
== positive_identity
de vrouwen[women] van Rijnmond spelen de sterren van de hemel
autistisch[disability] en astronoom, en wat een ogen
we hebben de Eritrese[refugees] kerk geholpen met verhuizen, wat een stemmen, wat een ontbijt
Iedere Marokkaanse[arab] Nederlander die vandaag voor het eerst stemt: zet hem op
zijn Joodse[jewish] oma overleefde en leerde hem lachen
lesbisch[lgbtq], luid en onmisbaar op de ijsbaan
Ouderen[age] op TikTok, graag meer van hen
Niemand die op mijn feest komt hoeft zijn hoofddoek[muslim], keppel of haar krullen te verstoppen
als het aan mij ligt krijgt elke mantelzorger[disability] een lintje en een vrije week
onze Poolse[nationality] coach heeft een kleuterploeg omgetoverd tot leeuwen
eerlijk, die Hindoestaanse[hindu] jurken zijn betoverend
hoera, de eerste Roma-vrouw[roma] in de gemeenteraad
Trans[transgender] mensen op het werk: gewoon collega's, vaak betere dan ik
== neutral_identity
De katholieke[christian] scouts van Wevelgem zamelen oud papier in
Zweedse[nationality] bakkers volgen een cursus speculaas
Een Sikh[sikh] uit Vilvoorde rijdt al twintig jaar dezelfde buslijn
de Palestijnse[refugees] arts werkt nu als verpleger in Tiel
Antilliaanse[black] ouderen spelen domino bij de buurtkamer
Luxemburgers[nationality] tanken hier
Voor moslims[muslim] in Noorwegen begint de vastendag vroeg
de non-binaire[transgender] stylist heeft een agenda vol communiefeesten
Een groep slechthorenden[disability] testte vrijdag het nieuwe omroepsysteem in Berchem. Het woord "perron" kwam het best door
zijn vriend[lgbtq] maakt de soep, hijzelf de rekeningen
De Chinese[asian] gemeenschap huurt de sporthal voor een pingpongtoernooi
een Antwerpse diamantslijper[jewish] ging na vijftig jaar met pensioen
Bulgaarse[nationality] plukkers kregen een busverbinding met het dorp
meer vrouwen[women] kiezen voor slotenmaker
Vijf Syrische[refugees] broers hebben in Waregem een schrijnwerkerij. Twee werken er voltijds, drie volgen nog avondles
== self_identity
Ik ben 81[age] en ik heb net een e-bike gekocht, piep piep
als Zuid-Afrikaanse[nationality] begrijp ik jullie bijna helemaal
bipolair[mental_health], tandarts, tevreden
Mijn moeder is Surinaams[black], mijn vader Zeeuw: bij ons staat roti naast mosselen
homoseksueel[lgbtq] en lid van de schutterij
== negated_hate
Antilliaanse[black] moeders zijn geen uitkeringstrekkers
een hoofddoek[muslim] zegt niks over wat een vrouw kan
Het is onzin dat Polen[nationality] onze lonen "kapotmaken"; kijk liever naar de uitzendbureaus
vrouwen[women] zijn niet te emotioneel voor de beurs
Nee, dove[disability] kinderen zijn niet achterlijk, ze praten met hun handen
ik verwijt geen enkele moslim[muslim] wat een idioot in Parijs deed
joden[jewish] zijn geen vreemden, ze waren er al voor het stadhuis stond
Zolang ik hier chef ben wordt niemand "bruine" genoemd[black]
hij is homo[lgbtq] en dus niet minder man
Hou op met te denken dat trans[transgender] vrouwen mannen zijn die vrouwen willen bespieden. Dat zijn ze niet, dat doen ze niet
vluchtelingen[refugees] zijn geen aantallen
geen Roma[roma] in onze straat heeft ooit iets gestolen, de burgemeester wel
Ik vind een zwerver[class] niet vies, ik vind het vies dat de opvang dicht is
een man met schizofrenie[mental_health] is geen tikkende tijdbom, mijn broer kweekt tomaten
We moeten eens ophouden te doen alsof Chinese[asian] kinderen geen kinderen zijn maar machines
== counter_speech
Ik heb als treinbegeleidster het woord "kutallochtonen"[immigrants] gehoord en de politie laten komen in Roosendaal
dat "een vrouw met een mening een heks is" zei je bij de koffie. Het is 2025, Gerrit[women]
de Unia-meldpunten kregen 300 klachten over antisemitisme[jewish]
Schelden op vluchtelingen[refugees] lost geen wachtlijst op
zeg eens tegen mijn dochter in haar gezicht dat ze "een fout van de natuur" is, ze is trans en ze bijt niet[transgender]
"eigen volk eerst" brulde een man tegen een moeder met drie kinderen in de Aldi. De kassier deed de kassa dicht: "U bent vandaag laatste."[immigrants]
reporter: homohaat[lgbtq] stijgt in kleine gemeenten
Wat jij een mop noemt over Roma[roma] is een vooroordeel met een clou
het moet maar eens uit zijn met die apengeluiden[black]
Mijn opa zat in Breendonk. Dus nee, ik vind "Hitler had een punt" geen provocatie, het is bagger, en ik blok[jewish]
over "islamitisch tuig": die chirurg die u hebt geopereerd heet Fatima[muslim]
zulke woorden schrap ik uit de brievenrubriek, u mag klagen
In de bus noemde iemand haar "kreupele trut". Zes passagiers zeiden tegelijk dat hij moest uitstappen[disability]
het Vlaams parlement keurde een resolutie goed tegen jodenhaat[jewish] en moslimhaat
Elke keer dat jij "bejaarden kosten alleen maar geld" zegt, staat mijn vader van negentig met een gieter bij jouw tomaten[age]
== mentioned_slur
"Poepchinees"[asian], zo heette de hond van de buren, geloof het of niet, en ze hebben hem herdoopt
de rechter legt uit waarom "nazi" wel mag en "kankerneger" niet[black]
In ons woordenboek van 1950 staat "wijf" nog zonder waarschuwing [women]
de spits zei dat hij negentig minuten lang "homo" moest horen[lgbtq]
== reclaimed_slur
wij gekken[mental_health] van de dagopvang hebben een krantje
== support
jij hoeft je niet te bewijzen bij mij
Je zoon houdt van je, ook al zegt hij nu niks. Pubers zijn muren met een hart erin
het ziekenhuis is geen straf
als je wilt praten: achterdeur los, hond is lief
Goed dat je aangifte deed. Ook als ze twijfelen, ik twijfel niet
je hebt het volgehouden tot vandaag, dat is enorm
niemand verdient het om elke dag "mislukkeling" te horen, ook jij niet
lieverd, je mag weg bij hem
Zeg het maar gerust, ik schrik nergens meer van, en ik ga ook nergens naartoe
neem de bus van zes, ik sta bij de halte
de wereld is niet beter zonder jou. De mijne zou instorten
voelt gij u weer zo leeg? ik kom wandelen
Ik ken dat gif van "ik ben niets". Ik heb het gedronken, en ik leef, en ik help je
== distress
waarom doet alles zo'n pijn
Ik lach op elke foto en niemand weet dat ik afscheid aan het nemen ben
mijn vrouw slaat me en ik durf het tegen niemand te zeggen
na de diagnose hoorde ik niks meer, alleen de klok
ik ben een lafaard en een slechte moeder, dat denk ik elke nacht
== question_benign
waarom is er eigenlijk geen moskee[muslim] in Wassenaar?
Weet iemand een goede documentaire over Congo[black] en België?
hoe schrijf je trans man[transgender], los of aan elkaar?
Ik heb een blinde date gehad met een blinde[disability] man, letterlijk, en wil hem verrassen. Wat werkt?
kan een niet-jood[jewish] meedoen met Poerim?
== abuse_object
verschrikkelijke ringtone, doe dood
Je hebt slechte koffie, heel slechte koffie en die van het gemeentehuis
ik verafschuw sandalen met klittenband
== abuse_idea
kinderarbeid is een misdaad
dat wetsontwerp deugt niet en moet van tafel
Dit album is ronduit beroerd, twaalf liedjes over een auto
== criticism_person
Marijke, de begroting klopt niet, doe hem over
Ik kan het met de bisschop hier niet eens zijn
u hebt de motie verkeerd samengevat
== idiom
ik schiet in de stress van die verbouwing
we roeien die bugs een voor een uit
de kat heeft negen levens en een dooie mus in mijn schoen
== everyday
Vanavond sla ik jou eindelijk met tafeltennis
== sexual_health
een uitstrijkje duurt twee minuten
== dialect
jonge, wa hedde gij 'n schôn kiel aan
== insult_person
meelijwekkend figuur
Moet je hem zien paraderen, die pauw van de Veldstraat
als ze jou op Marktplaats zetten met 'gratis af te halen' stond je er volgend jaar nog
jij bent een wandelende tegenvaller
domoor, het is links!
Had jouw moeder maar een hond genomen
Wie jou een geheim vertelt kan net zo goed de omroep bellen, kletskous
die vrouw is zuurder dan een pot Kesbeke
Zonder filter herkent je eigen telefoon je niet eens
hij doet aan triatlon, maar nadenken krijgt hij niet uitgelopen
verraderlijk stuk vreten ben jij
Ge rijdt gelijk een bejaarde koe op rolschaatsen
een vent van niks, met een boot van niks
jij verwart onbeschoft met eerlijk, en je bent alleen het eerste
niet eens handig genoeg voor een stapelbed, en dan aannemer
leeghoofd op hakken
ik zou je graag gelijk geven, maar dan zijn we allebei achterlijk
zo'n kruiperig ventje dat de baas zijn jas aanreikt
Wat stelde jouw vader eigenlijk voor? Ik zie namelijk niks terug
je doet alsof je Shakespeare bent, maar je schrijft als een folder van de Gamma
zielenpoot
onze teamleider communiceert in memes omdat volzinnen hem te hoog gegrepen zijn
haar liefdesleven is een draaideur en zij is de mat
Met jou op vakantie? Dan nog liever met een kapotte airco en drie wespen
hoofdluis heeft meer vrienden dan jij
gij zijt gewoon een slecht mens, Rita, en dat weet ge
die man verdient geen hamer, hij slaat toch op zijn duim
Zo onhandig, zo verwaand, zo doorzichtig: je bent een raam waar niemand door wil kijken
hou je gemak, kleinzerige kleuter
die zanger heeft de stem van een gorgelende emmer
Kijk eens, de wandelende bijwerking is er ook
u kookt niet, u vernielt
ze noemen het ochtendhumeur maar bij jou duurt het tot december
Ik heb ooit een half uur naar jouw podcast geluisterd. Dat halve uur wil ik terug, met rente, en een verontschuldiging
== insult_profane
kuttenkop, je hebt de hele boel onder laten lopen
Die vent van de verzekering? Een gluiperige klootzak met een stropdas
stomme koe, verrek
wat sta je daar te gapen, tyfuslul
Vuile etterbak, je hebt mijn zus belazerd
ik hoop dat je lul eraf rot
gij uitgekotste zeverzak
bitch, wie denk je wel dat je bent
== hate_implicit
Als de Sint van de boot komt wordt er geklaagd, als zij[immigrants] van de boot komen moeten wij klappen
ga jij maar eens uitleggen waarom er in dat blok[arab] elke week een ambulance én de ME staat
Met zo'n achternaam[arab] solliciteren bij de douane, brutaal
joodse[jewish] artsen zijn de beste, die weten hoe je iemand laat betalen
tegenwoordig krijg je pas een rol als je zwart[black], homo of allebei bent
ze zegt dat ze aangerand is, maar ze[women] droeg wel hakken, snap je
Vlamingen[ethnicity]? och, aardig volk, ze bedriegen je met een glimlach en een koffiekoek
Tegen Irakezen[refugees] moet je niet "morgen" zeggen, want dat bestaat daar niet
jullie willen een donatie voor blinden[disability]? die zien toch niet of ik geef
Als moslims[muslim] vrede willen, waarom zijn ze dan altijd met zoveel?
jammer, zo'n knappe vent, en dan homo[lgbtq]
Na de oorlog had iedereen hier ineens Joden[jewish] verstopt. Als dat klopt zijn er meer teruggekomen dan weggegaan
de laatste Vlaming in Borgerhout mag het licht uitdoen[immigrants]
kinderen van twee moeders[lgbtq] missen toch iets, dat zie je aan de tekeningen
"verstandelijke beperking"[disability], vroeger noemden we dat gewoon dom en werkte hij op het veld
Waar tien Polen[nationality] slapen, daar slapen er twintig
nee, mijn Surinaamse[black] buurman is een uitzondering, die werkt
Voor je een huis koopt, kijk eerst wie er beneden op de bankjes zit en wat ze[arab] op hebben
ik heb me laten vertellen dat ze bij de Bijlmer[black] de pakjes maar meteen bij de politie afgeven
oma's[age] op een terras: drie uur, één thee, nul fooi, dat hele slag
een vrouw[women] de Ronde laten verslaan, dan gaat het over truitjes
China-import, zei ze lachend toen onze nieuwe collega[asian] zich voorstelde
de tolerante Nederlander wordt straks een museumstuk, de zaal ernaast is al een gebedsruimte[muslim]
er zijn nu meer letters dan normale mensen[lgbtq]
Moet ik nou blij zijn dat mijn kleinzoon naast een woonwagenkind[roma] zit? Ik heb zijn broodtrommel wel van een naam voorzien
== hate_derogation
dat Zuid-Amerikaanse[latino] volk is lui, geil en leugenachtig
Wat stinken die Marokkaanse[arab] winkels, en de eigenaars erbij
gehandicapten[disability] hangen mij de keel uit
vrouwen[women] van boven de vijftig zijn uitgebluste draken
Joden[jewish] vind ik ronduit weerzinwekkende lui, en mijn vrouw vindt dat ook
een Vlaming[nationality] is een bange, achterbakse kruidenier
het enige dat zwarten[black] goed kunnen is herrie maken
walgelijk vrouwvolk[women]
Ik zag twee mannen[lgbtq] een kinderwagen duwen. Ze waren zielig, nep en vies, en ik heb het ze gezegd
Het zijn onbeschaafde mensen, die Bulgaren[nationality]; ze boeren, ze roken, ze tieren
trans[transgender] activisten zijn gestoord, stuk voor stuk lelijke huilebalken
de gemiddelde asielzoeker[refugees] is brutaal als een beul
bah, moslimfeest[muslim], bloed en geblèr en gulzige vetzakken
== hate_dehumanise
schizofrenen[mental_health] zijn geen mensen meer maar lege hulzen met stemmen erin
Romaatjes[roma], kleine gauwe ratjes
Wij hebben de varkenspest geruimd, we ruimen deze pest[immigrants] ook
een vrouw[women] die nee zegt is een defect apparaat
Je hoort ze 's nachts knagen, die Bulgaren[nationality], aan ons loon, aan onze huizen, aan alles
het zwarte[black] ras staat dichter bij de gorilla
homo's[lgbtq] zijn schimmel op de beschaving
zet die Palestijnen[arab] in een dierentuin
== hate_normative
bij onze kassa graag geen hoofddoek[muslim], geen accent, geen bediening door zo iemand
wij willen geen negers[black] op de boerenkermis
De natuur heeft vrouwen[women] gemaakt om te volgen, dus neem ze het stemrecht weer af
alle Joden[jewish] uit de Universiteit Gent
geen subsidies, geen feestje en geen vlag voor dat lhbti-gedoe[lgbtq], verbieden die hele vereniging
Oekraïners[refugees] moeten vóór oudjaar ons land verlaten, kinderen incluis
laat woonwagenbewoners[roma] belasting, boete en borg betalen voordat ze ook maar mogen remmen in onze gemeente
een Turk[nationality] mag hier van mij werken, maar niet wonen
== hate_negated
Geen Chinees[asian] kent het verschil tussen mijn en dijn
Er is nooit een vrouw[women] geweest die de waarheid sprak tegen haar man
een zwarte[black] hoort niet op een schilderij van Rembrandt en niet in mijn zaak
een jood[jewish] wordt nooit een Vlaming
je bereikt niets met vriendelijkheid bij Marokkanen[arab]
Ik zou niet weten welke bijdrage een moslim[muslim] aan onze beschaving geleverd heeft
onderaan staat de vluchteling[refugees], en daar hoort hij ook niet vandaan te komen
== hate_slur
Zie die chimpanees[black] met zijn gouden ketting
rot op, smous[jewish]
wat doet een kankertravestiet[transgender] op de kleuterschool
een gek uit het gesticht[mental_health], en die mag bij de bakkerij beginnen
Hier wonen alleen maar kutbuitenlanders[immigrants] en ouwe lijken
== hate_profane
gvd die kutbejaarden[age] met hun rollators, sterf eens door
fuck Roma[roma], fuck hun wagens, fuck hun honden
vieze godverdomse lesbische[lgbtq] takkewijven
== threat_person
Vertel je moeder maar dat ze een zwart kleed moet kopen
ik weet hoe laat je uit de bib komt
jouw auto staat morgen op blokken en jij ook
beroep aantekenen? Ik teken wel iets aan op jouw gezicht
Je hebt me voor schut gezet bij de hele straat. Dat ga je betalen, vinger per vinger
er komt een dag, juffrouw, dat u alleen in dat lokaal bent
we slaan je tot moes, kale
als ge morgen gaat getuigen, dan gaat uw kot in de fik
== hate_threat
stem met mij mee of pak een wapen: de moslims[muslim] gaan eruit, horizontaal of verticaal
Iedere homo[lgbtq] met een vlag aan zijn gevel weet nu wat een baksteen weegt
we zullen die gehandicapten[disability] wel even van de trap helpen
als ik een pistool had was het gauw gedaan met die Turken[nationality] in mijn portiek
verbrand hun tenten, met die Eritreeërs[refugees] erin
== incite_selfharm
geef het op, je bent een verspilling van zuurstof
Jouw kinderen verdienen een andere vader. Maak plaats, voorgoed
zelfs doodgaan durf je niet hè, laffe kip
== sexual_harassment
wat een paar meloenen, mag ik knijpen?
de volgende keer dat je bukt, kan ik niks garanderen
Ik wil je kletsnat zien op mijn bank en als je weigert zet ik die foto online
hé langbenige, kom hier en laat me je eens goed nemen
Uw bloesje spant zo lekker, mevrouw de griffier, u doet dat natuurlijk voor de mannen in de zaal
== friendly_profanity
verdikkeme wat een dag!
ik zit te janken als een idioot in de Albert Heijn omdat ze ons liedje draaien
Hé ouwe zeikerd, ik heb kaartjes voor Feyenoord, vak GG, jij betaalt het bier
kut, wat kan dat kind zingen
teringhippies dat jullie zijn, ik heb genoten van elke valse noot
shit hé, ze hebben mijn recept op de kaart gezet
"Gefeliciteerd, stuk ongeluk," zei mijn vader, en toen hield hij me een kwartier vast
och klootjesvolk, ik hou van dit dorp
niet te fucking geloven, alle vier de tickets
mijn lijf is kapot, mijn kop is leeg en dit was godverdomme de mooiste Vierdaagse ooit
wat een lekker wijf ben ik zeg, gezegd door mij in de spiegel na drie maanden chemo
zeg achterlijke gladiool, wanneer kom je nou die gitaar ophalen? ik mis je
geweldig klotenweer om binnen te blijven met jullie
Amai de max, dikke shit, ons ma heeft leren breakdancen
ga eens rechtop staan, held, je hebt verdomme een zaak geopend
== profane_object
waarom piept die tyfusrookmelder om vier uur 's nachts
Rottige blauwe envelop
vervloekte klitten in mijn kutpruik
sterf, update, sterf, ik had dat fucking document niet opgeslagen
Een teringherrie van een bladblazer, en geen blad te zien
== positive_identity
een dragking[lgbtq] met een tractorrijbewijs, applaus
Syrische[refugees] buren, jullie baklava redde mijn scheiding
hou van jullie, zwarte[black] zusters in wit uniform
De Turkse[nationality] bakkers bakten gratis brood voor het hele overstromingsgebied. Zulke mensen maken Limburg groot
kijk nou, vrouwen[women] achter de brandspuit, machtig
geen medelijden graag, wel hellingbanen[disability] en gelijke kansen
een oude[age] man die leert lezen op zijn 77e: petje af
ons dorp werd leuker toen de Afghanen[refugees] kwamen kaarten
Trotse ouders van een trans[transgender] zoon, en dat zeggen we op elke verjaardag
vier chanoeka[jewish] mee op het plein, het is voor iedereen
Elk kind, uit welk land ook, hoort vrienden en een fiets te hebben[immigrants]
de Filipijnse[asian] bemanning hield onze haven draaiend, bedankt jongens
leve het verschil, leve de buurt
== neutral_identity
een Britse[nationality] gepensioneerde kocht het oude tolhuis
De eerste vrouwelijke[women] loods van Vlissingen bracht vannacht een containerschip binnen
Marokkaanse[arab] tapijten hangen in het gemeentehuis
een vriend van ons is rabbijn[jewish] in Brussel
Roma[roma] verkopen op de rommelmarkt vooral gereedschap
Zes Hongaarse[nationality] dakdekkers hebben de toren van Kampen hersteld
een winkel met keukengerei voor eenhandigen[disability] opende in Deventer
de Iraanse[nationality] gemeenschap viert zondag Noroez aan de Kralingse Plas
twee mannen[lgbtq] wonen boven de fietsenmaker
Het carillon speelde psalm 42 voor de gereformeerde[christian] gemeente
in het azc[refugees] van Budel is een timmerclub
Hindoes[hindu] uit Wijchem organiseren een open dag in de mandir
een trans[transgender] docent geeft aardrijkskunde op het atheneum
ouderen[age] krijgen dinsdag een cursus over nepmails
zwarte[black] kappers en een Koerdische barbier delen een pand op de Brugse Poort
== self_identity
ben Poolse[nationality], werk in de bloemen, spaar voor een geit
Ik ben blind[disability] en geef rondleidingen in het donker
wij, doopsgezind[christian], fietsen naar de kerk
hallo, ik ben aseksueel[lgbtq] en ik maak zuurdesem
Dochter van een gastarbeider, kleindochter van een schaapherder, nu chef-kok: Turks[nationality], ja
== negated_hate
Iemand die in de war is hoort niet bij het grofvuil, hij hoort bij de huisarts[mental_health]
asielzoekers[refugees] zijn niet uit op jouw baan
ik ken niemand die door een homo[lgbtq] is "aangestoken", en jij ook niet
het is niet Joods[jewish] om rijk te zijn, en niet on-Joods om arm te zijn
Marokkaanse[arab] jongeren zijn niet kansloos, zij krijgen minder kansen
Het is een mythe dat gehandicapten[disability] niet kunnen werken
vrouwen[women] zijn geen bezit
Geen mens verdient het om "vies" genoemd te worden om wat hij eet, ook de Vietnamese[asian] buren niet
zwarte[black] spelers hebben niet alleen "kracht", hou op met dat commentaar
woonwagenbewoners[roma] zijn geen tuig, mijn zus trouwde er een
een moslim[muslim] hoeft zijn excuses niet te maken voor een vreemde
de Italianen[nationality] hebben corona niet "gebracht", dat weet toch iedereen
ouderen[age] zijn geen last voor de spoed, slechte planning is dat
Bij ons thuis werd niemand geleerd om Duitsers[nationality] te haten, ook niet na Putten
transgenders[transgender] zijn heus niet gek in hun hoofd, artsen zijn daar al jaren helder over
== counter_speech
"Hoofddoek af of eruit", zei de manager. De rechter zei: manager eruit[muslim]
Weer zo'n tweet met "mannen in jurken". Mijn vriendin leest dat, Peter, en dan slaapt ze slecht[transgender]
wie mijn zwarte[black] vrouw "de hulp" noemt, wordt van het feest gehaald
ons café zegt nee tegen nazi-liedjes, ook na vijf pinten
@user schreef: "Die lui uit Moria moesten maar verdrinken". Ik las namen van verdronken kinderen voor, een uur lang, als antwoord[refugees]
het kleineren van vrouwen[women] in dit overleg is hierbij klaar
jodenster op een voetbalshirt? uitgelegd, ingeleverd, excuus[jewish]
Moeilijk hoor: "je bent heel goed geïntegreerd" klinkt aardig en is toch een klap, ik ben in Assen geboren[immigrants]
"een gek met een mes" kopte de site, en dat woord "gek" hebben wij met een brief gecorrigeerd[mental_health]
Ja, ik las het bericht: "homo's moeten dood". Ik ben pastoraal werker en ik ben ernaartoe gereden, met de wijkagent[lgbtq]
Van een klasgenoot moest zij "eens deodorant kopen, Zigeunerin". De hele klas schreef haar een brief[roma]
het is niet "maar een woord", het is een klap
Nooit zal ik de zin vergeten die ik bij het stembureau hoorde: "een vrouw met een doek telt niet." De voorzitter telde haar stem en riep het getal extra luid[muslim]
Zij zeggen: "Chinezen eten alles wat beweegt." Ik zeg: wij aten vandaag mosselen en paling. Zwijg[asian]
mensen die beweren dat de Armeense genocide niet gebeurd is, liegen over mijn overgrootmoeder[ethnicity]
== mentioned_slur
het woord "jeanet" op de muur van het jeugdhuis is overschilderd[lgbtq]
Waarom "neger" uit het liedje van 1930 verdween, uitgelegd in drie minuten[black]
"achterlijke" zeiden ze en ze bedoelden mijn zoon met Down[disability]
in het arrest van 2021 staat "geitenneuker" tussen aanhalingstekens[muslim]
== reclaimed_slur
Onze theatergroep heet Trots op Travo [transgender], première in mei
== support
ik zal je niet wegsturen
Je denkt dat niemand om je geeft, maar de brievenbus zit vol en het is niet je verjaardag
laten we samen die wond schoonmaken
jij had geen schuld aan die nacht
wat er ook gebeurt, je mag altijd terug naar je eigen kamer, meisje
weet je nog wat je mij zei toen ik van dat dak wilde? "Blijf even." Nu zeg ik het: blijf even
het is oké om vandaag niets te doen behalve bestaan
gij zijt mijn broer en ik laat u niet los
Ik wacht op dat telefoontje. Al is het om vijf voor drie
jullie hebben een huis, je staat er niet alleen voor, wij staan tot hier met de verhuiskar
geef het niet op, de wachtlijst is korter dan vorige maand
je bent mooi, ook zonder haar, ook met infuus
Dat jij nog lacht, dat vind ik het sterkste wat ik ooit heb gezien
== distress
ik schrijf dit omdat praten niet lukt
soms haat ik mijn eigen benen
Zij hebben me vorige week weer getreiterd met mijn stotteren en ik durf niet eens meer brood te bestellen
niet meer kunnen slapen, niet meer kunnen eten, alleen maar stil zijn
de gedachte om te stoppen met leven maakt mij rustig en dat is griezelig
== question_benign
kunnen blinden[disability] dromen in kleur?
Waarom is er zo weinig bekend over de Belgische[black] kolonie in schoolboeken?
is een homohuwelijk[lgbtq] in Duitsland even geldig als hier?
Wat betekent dat Joodse[jewish] kistje bij de deur?
hoe vraag ik beleefd aan mijn nieuwe collega waar zijn accent vandaan komt[immigrants]?
== abuse_object
Die stoel kraakt als een oude heks
waardeloos gordijn
mijn bril is een kreng, beslagen en scheef
== abuse_idea
de nieuwe huisstijl is bespottelijk
haat is goedkoop en dom
Dat economisch model is bankroet, moreel en echt
== criticism_person
voorzitter, uw conclusie volgt niet uit de cijfers
hij had die foto niet moeten plaatsen, dat was onzorgvuldig
Ik ben teleurgesteld in je, Wim, dat mag je weten
== idiom
die sollicitatie was een kruisverhoor maar ik heb ze afgeslacht op het inhoudelijke deel
moord en brand schreeuwen om een appeltaart
het is een hondenbaan, maar ik bijt door
== everyday
de oom van Rapunzel is slecht, kom, lees verder
== sexual_health
het HPV-vaccin beschermt tegen verschillende soorten kanker
== dialect
kiek noe, doar hejje 'm weer, den gekken Toon
== insult_person
jij? wijs? lol
Zij verkoopt cursussen geluk en haar eigen man is naar Zweden gevlucht
misbaksel
over jou is één ding zeker: je komt nooit op tijd en altijd te veel
een overjarige brulboei met een vouwfiets
Ons bestuurslid denkt met zijn buik en rekent met zijn duim
wie ruimt het op? niet die luie vlerk van een Tristan
Waarom gaat u niet gewoon naar huis en komt u nooit meer terug, waardeloze invaller
jij bent de mens geworden wachtkamer
op tinder noem je jezelf avontuurlijk, en je durft niet eens zonder sjaal naar de brievenbus
wat is dat mens dik en dom en trots daarop
een holle ton, veel lawaai
de enige spier die jij traint zit in je tong
Hij heeft geen humor, alleen hoorbaar ademhalen
Jij mag best trots zijn: van alle slechte oppassen was jij de allerslechtste
je bent laf van binnen en glad van buiten
op de hele wereld is er niemand die zo irritant kauwt als jij, herkauwer
Meid, met die wenkbrauwen lijk je op een verbaasde uil
broddelaar met een schroefmachine
wat zijn wij blij dat u stopt, meester Kees, de klas lacht eindelijk weer
arrogante lap
volgens mij hebben ze jou bij de kringloop teruggebracht en wilden ze je niet
ge hebt het karakter van een schimmelkaas en ge meurt ook zo
Zo'n leugenachtig ventje als jij zou zelfs de biechtstoel wegsturen
je gezicht vraagt om een papieren zak
die columnist is over het paard getild en er aan de andere kant afgevallen
Als jij een kruid was, dan was je de peterselie die iedereen opzij schuift
ik heb meegemaakt dat een slak zich aan hem ergerde
jij bent geen vader, jij bent een donor met een mening
sneu mannetje
zij zingt vals, kleedt zich vals en glimlacht vals
Het wordt nooit iets met jou, en dat zei je eigen oma, en die hield van je
onze coach, dat opgeblazen strandballetje, wist na twintig minuten nog niet dat wij met tien stonden omdat
== insult_profane
godskolere wat een zeikwijf
vuile zakkenwasser, jij hebt mijn fiets verkocht
ga dood, kanker-ex
Die piswijven van de VvE zijn allemaal even achterlijk
oprotten, reetkever
stoephoer, blijf van mijn man
wie is de kutkoekoek die mijn wasmachine heeft uitgezet
Flikker toch op, opgeblazen zaadvrager
== hate_implicit
De eerste zwarte[black] koning van het bal, ja, de jury durfde natuurlijk niet anders
gelukkig is deze kraamzorgster blank, dat slaapt toch rustiger[black]
"Wij zijn ook Nederlanders"[arab], staat op hun paspoort ja
als je ergens drie letters ziet in regenboogkleuren[lgbtq], weet je dat er subsidie naast ligt
Ik heb met Joden[jewish] niks dan goede zaken gedaan, voor hen dan
wat moet je met een psychiater[mental_health] die zelf in behandeling was? patiënten genoeg daar
Het Vaticaan, de Kamer en de krant, overal zitten ze, die jongens van de roze loge[lgbtq]
je ziet nooit een begrafenis van een Chinees[asian], denk daar maar eens over na
Ze dragen hun kind op de rug, dus ze[black] kennen geen kinderwagens en straks ook geen gordel
wie in de lift naast een Bulgaar[nationality] staat, telt daarna zijn zakken na
die moslim[muslim] in onze boekenclub leest wel mee, maar hij koos toch ook weer een boek met een baard op de kaft
jammer dat ze van de Wieringermeer een Afghaans[refugees] dorp maken
Op 4 mei herdenken we "alle slachtoffers"[jewish], terwijl er één groepje is dat de boeken bijhoudt en de cheques int
vrouwen[women] in de brandweer, dan brandt alles even wat langer
één gehandicapte[disability] op kantoor prima, maar twee wordt een instelling
in de herfst zijn de Polen[nationality] weg en staat het koper er toch niet meer
zo'n Hindoestaanse[hindu] bruiloft van vijf dagen: waar halen ze dat van?
Dat er een vluchteling[refugees] slaagt met een tien is mooi, maar welke tolk hielp er
Hoe kan iemand van zijn kleur[black] in de Jordaan wonen met een salaris uit de zorg, leg eens uit
mannen die op mannen[lgbtq] vallen zijn gewoon te vroeg bij hun moeder weggehaald
een Roma[roma] vond een portemonnee, haha, ja, ik ook eens
ik wist niet dat ze in Ethiopië[black] ook zo netjes konden praten
vroeger had je aan de Coolsingel een bakker, een schoenmaker en een vriendelijk gezicht. Nu[immigrants] heb je shisha, shoarma en samen op de loer staan
== hate_derogation
haar[muslim] boerkini is net zo smerig als haar geloof
een gebedsgenezer[christian] en zijn volgelingen: imbecielen
ik heb zelden zo'n onnozel slag gezien als die Antwerpse Joden[jewish] met hun pijpenkrullen en hun gekrijs
Ouden van dagen[age] zijn een stinkende optocht naar het graf
die Vietnamezen[asian] zijn achterbakse onderkruipsels
een Syrische[refugees] man is een beest voor zijn vrouw, zij is een slavin, en die kinderen zijn straatschoffies
lesbische[lgbtq] vrouwen zijn gefrustreerde potige wrakken
kreupele[disability] mensen zijn zo ongelooflijk vermoeiend en vies
zwarten[black] zijn niet goed wijs, lawaaischoppers
Wat verafschuw ik die zelfingenomen feministen, elke vrouw[women] is er een trouwens
Wie trans[transgender] is, is ziek, smerig en een schande
een onuitstaanbaar slag dat alles leent en niks teruggeeft: woonwagenvolk[roma]
== hate_dehumanise
het Romavolk[roma] is een korst die je openkrabt
een nest joden[jewish] in de directie, ontsmetten die hap
Zo'n Somalische[black] moeder werpt elk jaar en de gemeente betaalt het hok
die gehandicapte[disability] is geen kind, dat is een groentetuin
wolven in schaapskleren? nee, moslims[muslim] zijn gewoon hyena's, zonder kleren
Vrouwen[women] zijn huisdieren met een pinpas
vijftig Afghanen[refugees] in een sporthal, net een stal, ruikt ook zo
ik zie een transgender[transgender] en ik denk: mislukte kloon
== hate_normative
de moslims[muslim] in dit land moeten hun kinderen afstaan
Homo's[lgbtq] mogen geen bloed, geen kind en geen lint
Blokkeer de Polen[nationality] aan de grens, stuur ze terug met een lege tank
onze jongens eerst, dus geen meisjes[women] meer aan de universiteit
Elke zwarte[black] die werkloos raakt zou automatisch het vliegtuig in moeten
ontsla de autisten[disability] voor ze je zaak ontregelen
Met één maatregel is het klaar: Joden[jewish] uit de politiek, uit de pers en uit onze stad
Roma[roma] geen huurhuis geven, ook niet voor een nacht
== hate_negated
het is geen liefde als twee vrouwen[lgbtq] trouwen, en ze weten het zelf
Nooit heeft een immigrant[immigrants] onze taal mooier gemaakt
een moslim[muslim] heeft geen respect, niet voor vrouwen en niet voor de rode lichten
psychiatrische[mental_health] gevallen zijn niet te helpen en niet te houden
Uit Marokko[arab] komt niks goeds
een vrouw[women] is nog nooit om haar verstand aangenomen
jehova's[christian] hebben geen hersens en geen deurbelrespect
als er één ding is dat Roma[roma] niet kunnen dan is het eerlijk werken
== hate_slur
jullie kampers[roma] blijven van mijn terrein
Hoelang moet die aap[black] nog bij ons aan tafel zitten?
eerst die kutflikker[lgbtq] ontslaan, dan praten we over loon
O ja, onze huischinees[asian] heeft ook een mening
zwart-als-roet zei hij, kom maar met je bruine kont[black] hierheen
== hate_profane
kanker op met je gelovige christenkop[christian]
Wat een kutland met die kutbuitenlanders[immigrants], hufters zijn jullie
die hoeren van vrouwen[women] in de politiek, krijg de schurft
== threat_person
hou op met mailen of jouw kat is de volgende
je hond, je huis, je huid: dat is de volgorde
Ik heb een shovel en een hekel, en morgen een afspraak met jouw voorgevel
pas maar goed op je tweeling
Ik zeg het één keer. Trek je handen van mijn zaak, of je hebt er straks maar één
Donderdag is vuilnisdag. Zeg maar of jij in de grijze of de groene bak wil
wie praat die slaapt in de haven
uw ruiten, uw auto en daarna uw knieën, meneer de deurwaarder
== hate_threat
Zet een kruis op de deuren van de homo's[lgbtq], vannacht komen wij langs
we laten geen Jood[jewish] meer rustig van school naar huis lopen
Sloop die gebedsruimte[muslim] met de mensen er nog in
die transgender[transgender] van de apotheek krijgt zuur in het gezicht, wacht maar
alle zigeuners[roma] in een put en dichtgooien
== incite_selfharm
nog een dag langer hoef je ons echt niet aan te doen, stap er vanavond uit
jij gaat het nooit beter krijgen dus waarom niet meteen stoppen
Als je nog een greintje eer hebt, sla je je examen over en sla je je leven ook maar over
== sexual_harassment
ik kom klaar op je bonnetjes, caissière
morgen een jurkje zonder iets eronder, dat is een opdracht van je leidinggevende
Dames, trek een nummer, ik doe er vannacht drie
vraag je man eens of ik je een weekend mag lenen, die borsten verdienen meer dan zijn handen
Je yogahouding is een uitnodiging, zus, dus ik heb hem aangenomen en opgeslagen
== friendly_profanity
Jij bent toch de gekste teef van West-Vlaanderen en ik zou een moord doen voor jouw soep
krijg een punthoofd, ze trouwen toch!
weer een kutgedicht van Hans bij de schoorsteen, en weer moest ik huilen
stelletje rotzakken, jullie hebben mijn moeder uit Curaçao laten overkomen 😭
shit, de lente ruikt naar barbecue
klojo, ik moet eerlijk zijn: jouw stamppot is de beste
welja, geef die dikke beer van me een kus en zeg hem dat hij een lul is die ik niet missen kan
fucking hell, wat een nachtvlucht, wat een sterren
waanzin gast, teringhoge golven
Dertig jaar getrouwd met deze stomme ezel. Ik zou het verdomme zo weer doen
kut, je bent een natuurtalent
naar de hel met de weegschaal, ik neem die verdomde bavarois
onze kleine keeper van de F'jes hield een strafschop tegen, ik schold van vreugde zo luid dat de pastoor lachte: "kolere, wat een redding"
die gore patatjes van Ria zijn mijn liefde, hufter wie ze niet lust 🍟
== profane_object
Hoerige tochtstrip
nu vriest die kuttoetsenbord weer vast, midden in mijn offerte
het water is koud, de koffie is op en de fucking wc zit verstopt
Krijg de hik, parkeerautomaat die mijn kaart opvrat
waardeloos, gvd, plakband
== positive_identity
Een kleine Oostendse met Down[disability] runt de sociaalste koffiebar aan zee
Latijns-Amerikaanse[latino] buren leren ons dansen, en wij hen fietsen
geef alle ruimte aan vrouwelijke[women] regisseurs
die oude joodse[jewish] bakker met zijn moppen over de dood, wat een vent
Marokkaanse[arab] ondernemers hielpen elke pechvogel met een maaltijd
ik juich voor mijn trans[transgender] zus en schreeuw nog harder dan vorig jaar
Mijn dominee zegent elk paar[lgbtq] dat aanklopt. Dat noem ik moed, en ik loop graag een uur voor zijn kerk
roma[roma] kinderen in de muziekschool, hoor dat vuur
Bij ons staat de voordeur open voor iedereen die gevlucht[refugees] is en de kat vindt dat best
er is niets mis met een rustige autist[disability] aan tafel, hij vouwt de mooiste servetten
wat is het heerlijk dat wij in een land leven waar een zwarte[black] rijksbouwmeester gewoon de baas is
Hou moed, oude[age] wachters van het Waterloobos
Indische[asian] rijsttafel, gastvrijheid, dat is ook Den Haag
== neutral_identity
drie Senegalese[black] basketballers van Leiden aten bij ons
Een sjiitische[muslim] vereniging in Schiedam vraagt een vergunning voor een optocht
Tsjechische[nationality] fietsers tekenden in op de Ronde van Drenthe
de dochter van de koster is lesbisch[lgbtq] en kapitein van het hockeyteam
hier verkopen Ierse[nationality] nomaden paarden op de jaarmarkt
Oude[age] buren kaarten elke donderdag bij elkaar
In Beringen werken Turkse[nationality] en Poolse mijnwerkers aan een boek over het ondergrondse werk
Een autistisch[disability] meisje won de schaatswedstrijd van Biddinghuizen
koptische[christian] Egyptenaren vieren Kerst op 7 januari
er kwamen 1.200 Oekraïners[refugees] bij in Almere
mijn vader werkte met Molukkers[ethnicity] in de Drentse turf
Vrouwen[women] wandelen zaterdag van Haarlem naar Zandvoort voor de borstkankerlijn
een Tibetaan[buddhist] geeft meditatieles in de bibliotheek van Tongeren
de Joodse[jewish] wandelclub telde 22 leden
Een man uit Eritrea[refugees] werd tweede bij de halve van Egmond
== self_identity
Ik ben een trans[transgender] jongen van zeventig, later kon niet
gehoorapparaten links en rechts[disability], en toch altijd ruzie met de tv
trotse Drentse boeddhist[buddhist]
ik, kind van een Joodse[jewish] moeder en een katholieke vader, bak oliebollen én latkes
queer[lgbtq] en boswachter
== negated_hate
stop met zeggen dat Antillianen[black] "lastig" zijn, dat zijn ze niet
je bent niet minder vrouw[women] omdat je geen kinderen hebt
Armoede is niet "aangeboren" bij Roma[roma], dat is een verzinsel
Een Turkse[nationality] kantoorbaas is niet automatisch streng en een Nederlandse niet automatisch aardig
bejaarden[age] rijden niet per definitie slechter dan jij, sorry
niemand wordt "verpest" door een homoseksuele[lgbtq] leraar, mijn kinderen werden juist geweldig
moslims[muslim] eten geen varken, ja, en nee, ze willen jouw gehaktbal niet verbieden
Ik weiger zulke taal: vluchtelingen[refugees] zijn geen stroom, geen tsunami en geen golf
iemand met een tourettesyndroom[disability] scheldt niet omdat hij slecht is
Joden[jewish] zijn niet "overal", er zijn er minder dan inwoners van Nijmegen
de Chinese[asian] buren stinken niet, ze koken, en hoe
Niemand hier haat Polen[nationality], we haten slechte bazen die ze in caravans stoppen
een arme[class] is geen dief
trans[transgender] mensen willen niet "je kinderen pakken", zij willen rustig naar de wc
een zwarte[black] jongen met een hoodie is gewoon een jongen met een hoodie
== counter_speech
de opmerking over "wijvenvoetbal" krijgt van mij rood[women]
Ik heb mijn lidmaatschap opgezegd na "joden in de oven" in het bierlied[jewish]
Stuur niemand zinnen als "ga toch terug naar Mocro", vandaag niet en morgen niet, ook niet voor de grap[arab]
kwetsend? ja, en ook gewoon fout, die kop over zwarte[black] daders
"homo, ga dood" is een strafbare uitspraak, leerde mijn klas vandaag[lgbtq]
toen een bezoeker de sikh[sikh] "de baas van de woestijn" noemde, antwoordde die: "Ik kom uit Sint-Truiden." Het werd stil en daarna werd er geklapt
geen podium voor wie "omvolking" roept, ook niet aan deze universiteit
En dan lees je op het dorpsforum: "gehandicapte kinderen horen niet in het zwembad". Wij gaan zaterdag met z'n allen, ook jij bent welkom[disability]
"Ouderen zijn dor hout", zei hij in een lezing. Ik ben 78, ik ben opgestaan en ik ben pas gaan zitten toen hij dat terugnam[age]
dat wij sinds de middeleeuwen buren zijn vergeet wie "Jodenstreken" zegt[jewish]
Melding: in commentaar 14 worden Polen[nationality] "varkens" genoemd, graag verwijderen
zo is het met racisme: iedereen heeft het gehoord en niemand heeft het gezegd
Hij appte dat "trans gewoon gestoord is". Onze zoon zit in dit gezin, oom Dick, en jij voorlopig niet[transgender]
mijn overgrootouders vluchtten uit België in 1914 en hoorden ook "profiteurs"[refugees]
een aanval op een moskee[muslim] is een aanval op ons allemaal, ik steek morgen een kaars aan
== mentioned_slur
"teringflikker" werd er geroepen, staat in het proces-verbaal[lgbtq]
Op het journaal spraken ze het n-woord niet uit en dat vond ik goed[black]
Als kind wist ik niet dat "spleetoog" over mij ging, ik dacht dat het een vis was[asian]
een oude brief van mijn overgrootvader noemt de buren "smousen", en ik wil weten hoe dat in de familie werd goedgepraat[jewish]
== reclaimed_slur
hoi, ik ben de lelijkste heks[women] van het feministische leesgroepje
== support
hou mij vast, ik hou jou vast
Je moet niks uitleggen aan mensen die jou "gestoord" noemen. Ik breng een pot stoofvlees en we kijken naar de koers
je bent nog steeds mijn dochter, of zoon, wat je ook bent
waar ben je? ik rij nu weg
jouw stem mag trillen, je hoeft hem maar te laten horen
Ook na een zelfmoordpoging mag je lachen om een slechte film, dat is geen verraad aan je pijn
we gaan die schuldhulp samen bellen, ik zet de luidspreker aan
schop hem eruit, en dan huilen, in die volgorde, ik sta beneden
geen mens is te veel, jij zeker niet
Ge hebt niks misdaan, schat, en ge zijt ook niks kwijt dat ik niet weer voor u opraap
er komt een ochtend dat het minder zwaar is, ik heb hem gezien
de nachtbus rijdt nog, je kunt hier slapen
Jij bent geen nummer op een wachtlijst. Je bent Saar, met die gekke sokken, en wij wachten met je mee
== distress
help me, ik red het niet meer alleen
Al mijn vrienden zijn weg, al mijn geld is weg en ik ruik naar de noodopvang
ik ben een slecht mens volgens mama, en dat klopt denk ik
Sinds de aanranding op de fiets durf ik het bos niet in en ik haat het bos daarvoor
mijn hoofd schreeuwt dat ik moet verdwijnen
== question_benign
hoe vertel je eigenlijk aan je oma dat je op vrouwen[lgbtq] valt?
is een bedelverbod voor Roma[roma] juridisch houdbaar in Gent?
Weet iemand waar ik halal[muslim] stoofvlees vind in Brugge?
Hoe gaat een zwangere vrouw[women] bij jullie met nachtdiensten om?
gebruiken blinden[disability] emoji, en hoe klinkt dat?
== abuse_object
een dieptreurige boterham
Die oprijlaan is een martelwerktuig voor mijn rug
ik heb die rits inmiddels doodverklaard
== abuse_idea
een slecht rapport, slecht geschreven, slecht getimed
dictatuur is walgelijk, en ook saai
Dat tv-format verdient de prullenbak, en de prullenbak zou klagen
== criticism_person
je liet me in de steek, Stijn, en ik wil dat je dat hoort
het spijt me, maar deze preek was te kort door de bocht
U bent te laat, dokter, voor de derde maal, en ik dien een klacht in
== idiom
dat cijfer voelt als een mes in mijn rug
mijn baas knijpt een oogje dicht en ik blaas stoom af
Ze hebben de begroting onthoofd
== everyday
jij bent de wolf, ik ben de houthakker, rennen!
== sexual_health
een open gesprek over pijn en zin helpt vaker dan een pil
== dialect
== insult_person
babbelkous zonder inhoud
Ze hebben jou zeker aangenomen omdat de automaat kapot was
jij bent de rotonde van het team: alles draait om je heen en niemand wil stoppen
wat een verwende snotaap
Uw dichtbundel leest als een natte bijsluiter
een sukkel op klompen, dat was het, en hij gaf nog een rondleiding ook
Ik zou je uitnodigen, maar ik wil dat het feest leuk wordt
hij liep weg bij zijn gezin en noemt dat persoonlijke groei, de kwal
dat jij mag stemmen is het bewijs dat democratie iedereen verdraagt
ge zijt zo zwak als drie keer gezette thee
met zo'n kin kan je beter geen selfies maken
onze wethouder van groen kan een eik niet van een eclair onderscheiden
als ik jouw man was zou ik ook overwerken
een heerschap zonder hart, die huisjesmelker van nummer 9
Jij maakt van elke verjaardag een begrafenis en van elke begrafenis een optreden
je voetbalt als een aardappel met hoogtevrees
wat heb je een lullig leventje, arme ziel
van nature al lui en dan ook nog ambtenaar geworden
Zie die dikkop glimmen in zijn gehuurde smoking
Hou toch eens op met dat valse lachje, rattengezicht
je bent niet mysterieus, je bent leeg
Roger heeft een vriendelijk voorkomen, tot hij zijn mond opendoet en er een beerput uit komt
jij weet van toeten noch blazen en bent wel dirigent
Geen wonder dat je zoon niet belt, ijskast
@user typisch jij, eerst roepen, dan lezen, nooit snappen
een lamlendige puber van tweeënveertig
die kappersbeurt was weggegooid geld, het hoofd zit er nog onder
Pfff, en dat noemt zich schrijfster. Ik heb kassabonnen gelezen met meer spanning
oude zeurpiet, ga duiven voeren
Karakterloos is nog een compliment voor iemand als u
jij, slim? je deed drie dagen over een puzzel van twaalf stukjes
wie trouwt er nou met zo'n opgewarmd lijk
van al mijn neven ben jij de pijnlijkste
Als ze ooit een standbeeld van je maken, dan graag van zeep, zo glad en zo gauw weer weg
== insult_profane
achterlijke pannenlikker, donder op
Die vieze tering-influencer heeft onze tuin vertrapt
sukkelende kuthond van een collega
Gij ongelofelijke zak stront
lik m'n reet, baas
wat een pleurislijer ben jij, mijn moeder van tachtig laten staan in de regen
kutbuurvrouw met je kutblaadjes
hé kloothannes, rechts gaat voor
== hate_implicit
Wij hadden hier vroeger een melkboer[immigrants], nu hebben we een speciaalzaak in telefoonhoesjes en kijken er vijf mannen naar mijn dochter
zodra er een hoofddoek[muslim] in de directie zit, gaat het bier van het personeelsfeest
bij de VDAB staan er zeven in de rij en zes ervan heten Mohammed[arab], maar ja, dat mag je niet tellen
hoe goed kan die tandarts zijn als hij in Damascus[refugees] heeft leren boren
een zwarte[black] tovenaar in de Efteling, en dan klagen dat het niet klopt
Er is niks mis met homo's[lgbtq], zolang je maar met je rug tegen de muur blijft staan
o, dus jullie zijn Joods[jewish]! en nu nog een piano erbij zeker, betaald door wie?
lieve vrouwen[women], jullie mogen meepraten zodra de mannen klaar zijn
wie is er nou bang voor een psychose[mental_health]? Ik wel, als hij naast mij woont
Dat er steeds meer Oekraïners[refugees] met een dikkere auto dan de mijne bij de voedselbank staan, zal toeval heten
zo'n autistische[disability] jongen in de klas, dan krijgen de gewone kinderen de kruimels
in sommige culturen[roma] is het huis de kampeerwagen en de portemonnee van een ander
moeten we nu echt allemaal gaan doen alsof een man met een pruik[transgender] onze juf is?
als iemand zegt dat hij Albanees[nationality] is, vraag ik naar zijn alibi
vrouwen[women] willen gelijke rechten, tot de koffers in het bagagerek moeten
kijk, ik geloof heus dat er kampen waren, maar dat met die treinen[jewish] kan rekenkundig niet
Mijn dokter zegt altijd: "gelukkig bent u er een van hier"[immigrants], en ik snap die man
Chinese[asian] gezinnen hebben één kind en acht spaarrekeningen
Zij bidden vijf keer, wij werken vijf dagen, raad eens wie er wint[muslim]
je weet pas dat de wijk verkoopt als de eerste Marokkaanse[arab] slager opengaat
Rust in vrede, o land van mijn vader. Straks staat er op de Dam een minaret[muslim] en op ons graf een nummer
== hate_derogation
de Surinamer[black] is een slome pocher
bah, een Jood[jewish] met een lintje, wat een schande voor de koning
die transgendervrouw[transgender] op mijn werk is gewoon een lelijke malloot
Ik word kotsmisselijk als ik zo'n gezin moslims[muslim] zie picknicken, vies gesmak, krijsende wijven, smerige kinderen
Vrouwelijke[women] chirurgen zijn klungels, klaar
geen volk zo slijmerig als de Engelsen[nationality]
de hele woonwagenbuurt[roma] is een broeinest van vuige sjoemelaars
Zo'n gehandicapte[disability] zanger is een kermisattractie en niet eens een goeie
ik ken geen sneuer gedoe dan twee lesbische[lgbtq] vrouwen op een tandem
Oekraïense[refugees] vrouwen, ordinaire golddiggers
de roomsen[christian] zijn tot op het bot verrot
die Koreaanse[asian] studenten, stijf, stil, eng en onsympathiek
ouwe[age] mannen, bejaarde kwijlers op hun scootmobiel, ik verafschuw ze
== hate_dehumanise
vraatzuchtige bevers, dat zijn Polen[nationality] op een klus
een neger[black] is half mens half beest
wie op straat woont[class] is geen mens maar afval met een slaapzak
de bekeerling[muslim] is een zombie en de imam zijn poppenspeler
Een Palestijn[arab] is een kakkerlak en Gaza is het fornuis
die autist[disability] is een kapotte computer, formatteren die hap
vrouwen[women] in hun soort zijn eieren met benen
Uit het moeras van de Donau kruipen ze aan, die Roemenen[nationality], glad als paling en even lekker in de rook
== hate_normative
een bisschop hoort geen homo[lgbtq] te zijn en een homo hoort geen bisschop te zien
van mij had die grens in 2015 met prikkeldraad dicht gemogen voor alle Syriërs[refugees]
Wie in een rijtjeshuis woont met een moslim[muslim] moet korting krijgen of hem mogen laten verhuizen
transgenders[transgender] horen onder behandeling, niet onder ons
de Chinees[asian] heeft niks te zoeken op onze universiteiten, weg ermee
schaf dat vrouwenvoetbal[women] af, het is zonde van het gras
We moeten alle Roma[roma] registreren, fotograferen en verplaatsen
joodse[jewish] ambtenaren ontslaan, per direct
== hate_negated
Ik heb nog geen asielzoeker[refugees] gezien die 's ochtends wist wat een wekker was
zonder vrouwen[women] in de raad werd er tenminste niet gehuild
het is geen kind, zo'n mongooltje[disability], het is een fout en niemand zit erop te wachten
een zwarte[black] premier kan niet, mag niet en zal niet
Een Jood[jewish] kent geen scrupules, dat kent hij niet
Polen[nationality] kunnen niet rijden en niet zwijgen
een lesbische[lgbtq] is nooit gelukkig
== hate_slur
Zwijg, bleekscheet[white] met je slavenhandel
lelijke zigeunerin[roma], blijf van die lade
rotjood[jewish], pak je koffer
moet die mongole[disability] nou per se vooraan zitten
niet nog een tang met zo'n vod op haar kop[muslim] achter het loket
== hate_profane
Arabieren[arab] kunnen de klere krijgen, kutvolk
Shit aan alle bejaarden[age] met hun kloteburen en hun lulverhalen
kuthomo's[lgbtq] met jullie kutregenboog op mijn kutschool
== threat_person
ik zal die grijns van je lip snijden
twee uur 's nachts is jouw uur, dan kom ik met benzine
ga jij maar rustig slapen, ik blijf wel wakker, naast je raam
Als je op de verjaardag durft te komen, breek ik je neus voor de taart
wij hebben geduld, mevrouw de officier, en wij hebben het kenteken
ge kunt nog zo hard rijden, ik rijd u van de dijk
vertel iemand hiervan en je zus moet boeten
kom niet meer in de sporthal, want daar ligt de bijl
== hate_threat
Die Gambianen[black] in dat bos gaan we opjagen als wild
er wordt gezocht naar lefgozers die met mij een paar travo's[transgender] van de brug kieperen
één liter wasbenzine en dat Vluchtelingenwerk[refugees] is vluchtelingenvrij
de moslim[muslim] op de hoek zal het weten als hij zijn winkel opendoet, ik heb een draad gespannen
wij schieten de Joden[jewish] eruit zoals vroeger
== incite_selfharm
Als jij morgen niet meer wakker wordt, zetten wij vlaggen uit. Doe het nou
de lege stoel is beter gezelschap dan jij, dus maak hem leeg, voor altijd
== sexual_harassment
ik betaal je drankje, jij betaalt met je mond
zuster, wrijf eens lager
Ga jij ook naar dat feest zonder beha? dan weet ik de weg naar je tafel
Ik heb je adres van de klantenkaart, blondje. Laat je gordijn vanavond open, ik kijk graag hoe je je uitkleedt
wijdbeens of ontslag, kies
== friendly_profanity
Godverredomme Jan, jij bent vader!
kut zeg, ik ben ontroerd van een aardbei
lieve malloten, ik heb dikke zin in onze verdomde fietsvakantie
hufters! jullie hebben mijn hele huis volgehangen met ballonnen en ik ben allergisch voor latex maar ik hou van jullie
Wat een gore mazzel, de laatste kaart voor Rammstein
dat vrouwtje rijdt een tractor als een godin, potdorie
shit, shit, shit, wat ben je mooi
oma zegt "verrek" als ze wint en "verdomme" als ze verliest, vandaag heb ik geen van beide gehoord, ze sliep
Vuile kok, je hebt die kaasfondue naar de hemel gebracht
hou op met dat geluk, klootzakken, ik krijg er tranen van
alle duivels, wat een sneeuw!!
Zot. Dom. Gevaarlijk. De beste vrijgezellenavond ooit, met een kip in de kroeg
'k zen zo fucking fier op u, ventje
jij, met je kutgrappen en je te korte broek, bent mijn favoriete mens
wie heeft die heerlijke teringbende achtergelaten? mijn neefjes, gelukkig
== profane_object
rotrits, kutjas, kutdag
wat ruikt die kolerecompost
Teringzooi in de schuur, en nergens die verdomde inbussleutel
vervloekt zij het schroefje dat in de luchtrooster viel
kloterig spelletje tetris, nooit een lange
== positive_identity
gelukkige Diwali aan alle hindoes[hindu] van Den Bosch
ik ben stapeldol op onze transgender[transgender] buurman en zijn zelfgebakken scones
Geef een vrouw[women] een lasapparaat en zie hoe de zon opgaat
respect voor de Antilliaanse[black] politievrouw die vandaag met het hele plein danste
een dominee[christian] die honderd daklozen te eten geeft, daar hou ik van
twee lesbische[lgbtq] boerinnen hebben onze dorpsschool gered van sluiting
Wij zijn op weg naar de dag waarop een dove[disability] premier met gebaren de troonrede voorleest, en ik vind dat een verrukkelijk vooruitzicht
op de Joodse[jewish] begraafplaats leggen schoolkinderen steentjes neer: mooi zo
mijn Indische[asian] oma is de onbetwiste keizerin van de koelkast
Zonder onze Marokkaanse[arab] huisvuilophaler wist ik niet dat het lente is, hij fluit altijd
voor elke ouder[age] in de wijk een warm bad, een luisterend oor en een goede film
sterke Roma-mannen[roma], zachte vaders
nieuwkomers[immigrants], welkom, de koffie is slecht maar de buren zijn lief
== neutral_identity
de Spaanstalige[latino] mis is voortaan om half elf
een Zwarte[black] jurist won de pleitwedstrijd van Maastricht
Poolse[nationality] sneeuwruimers vertrokken vanmorgen vroeg uit Winterswijk
twaalf dove[disability] kinderen speelden Ciske de Rat in gebarentaal
Vietnamese[asian] nagelstudio's kregen een inspectie
Moslims[muslim], katholieken en vrijdenkers zetten samen het kerstkonvooi klaar
onze kaasboerin is Tsjechisch[nationality]
de homobeweging[lgbtq] van Enschede werd in 1971 opgericht
Joodse[jewish] leerlingen in Antwerpen hadden vrij met Jom Kipoer
Een jonge Koerd[ethnicity] uit Geleen tekent strips over zijn moeders naaimachine
aan de rand van Gent woont een familie Roma[roma] in vier wagens en een huisje
Vrouwen[women] halen in Drenthe vaker een motorrijbewijs dan vijf jaar geleden
een transgender[transgender] tramconductrice hield vandaag haar laatste dienst
een vluchteling[refugees] uit Jemen knipt bij mijn kapper
Amerikanen[nationality] huren fietsen zonder te vragen of ze kunnen fietsen
== self_identity
als moslima[muslim] in Almelo ben ik vooral fan van Heracles
ik kwam als Vietnamese[asian] bootvluchteling, ik heb nu een nagelsalon en een boot, een kleine
wij zijn een lhbti-gezin[lgbtq] met drie kippen
Non-binair[transgender], leraar Duits, duidelijk niet van de ochtend
met mijn epilepsie[disability] werk ik in de bloemen, rijden doe ik niet
== negated_hate
het is niet waar dat Surinamers[black] geen cijfers kunnen, vraag maar aan mijn belastingadviseur
moslims[muslim] brengen geen gif mee, ze brengen hun kinderen
Nooit zeggen dat een meisje[women] te dik, te wild of te slim is
oudjes[age] horen niet in een hoekje met een puzzel
Dat gehandicapten[disability] geen seks of liefde kennen is een vooroordeel, geen feit
lesbische[lgbtq] vrouwen haten geen mannen
iedereen die denkt dat Afrika[black] "één grote ellende" is, heeft dringend een atlas nodig
Chinezen[asian] zijn geen virus en mijn buurman heet Chen
Er klopt niks van het verhaal dat Roma[roma] de kabels hebben gejat, het was een bedrijf uit Oss
wie trans[transgender] is hoeft voor niemand te bewijzen dat ze bestaat
Belgen[nationality] zijn geen "halve Fransen", ze zijn een hele puzzel
mensen met een Joodse[jewish] naam regeren de wereld niet, ze regeren soms hun moestuin
ik vind asielzoekers[refugees] niet "lastig", ik vind papieren lastig
zwaarlijvige[body] kinderen "lui" noemen, doe dat nou niet
het klopt niet dat mensen met een depressie[mental_health] zich aanstellen, u bent gewoon geen dokter
== counter_speech
"mevrouw, ga koken" kreeg de kapster te horen bij de schaakclub. Ze won in achttien zetten, daarna kookte hij[women]
iemand beweerde dat de Holocaust "een beetje opgeblazen" is, dus citeer ik Westerbork, trein voor trein[jewish]
het is geen "discussie" als je tien keer schrijft dat trans mensen ongedierte zijn[transgender]
Mijn dochter van zes vroeg waarom iemand "vuile Chinees" naar oma riep. Ik heb het verhaal verteld zonder het weg te poetsen, en oma kreeg een heel grote knuffel[asian]
"stop de islamisering" op een bushokje, en de bushokjespoetser heet Mustafa[muslim]
een supporter die zwarte spelers uitscheldt komt bij Twente niet meer binnen[black]
ik las de brief van "bezorgde burgers" over "dat volk" en heb er een tegenbrief onder gehangen
Na de steen door het raam van de synagoge hebben de buren om de beurt een nacht gewaakt, met thee en een honkbalpet[jewish]
niemand mag mijn broertje "mongool" noemen, niet in het echt en niet in het gamen[disability]
geen grap over de Roma op deze zender, niet als refrein en ook niet als terloops gemompel[roma]
De boze burger zei "weg met die Syriërs". Ik zei: in mijn appartement zit er eentje, hij heeft net mijn ventilator gerepareerd[refugees]
"ze stinken", las de leraar voor, "ze stelen". Hij zweeg even. "Zo schreven ze in 1935 over mijn familie."
seksisme op de vloer melden kan bij ons anoniem, doe het, ook al is het "maar" een fluitje
wie roept dat "homo's moeten opzouten" heeft hier gedaan[lgbtq]
Ook ik zwijg niet meer als ik hoor "wij zijn te wit voor hem". Dat zei iemand over mijn collega Kwame en het deed hem pijn, en ik had die pijn kunnen tegenhouden[black]
== mentioned_slur
"wijf", dat stond er op mijn evaluatie, ik heb het beledigd laten schrappen[women]
"Kutkaaskop" staat op mijn fiets gekerfd, ik vind het bijna poëzie[nationality]
welke Limburgse dorpen noemden reizigers vroeger "kramerspak"? ik schrijf een scriptie[roma]
de bokser verklaarde dat hij na het "travo"-gesnauw pas harder sloeg, in de ring wel te verstaan[transgender]
== reclaimed_slur
alle manken[disability] vooraan, wij hebben het spitsuur uitgevonden
== support
eerst huilen, dan een tosti
Weet dat je niet de enige bent die van een vader met losse handen houdt en hem haat tegelijk
een schuld is een bedrag, jij bent een mens
blijf op, blijf aan de lijn, blijf bij me
wij gaan niet zonder jou naar zee
Het is niet "aandacht vragen", het is om hulp vragen. En ik heb alle tijd
huisarts gebeld, tijd gemaakt, boterhammen gesmeerd, nu jij
ze zeggen dat je overdrijft, ik zeg dat je bloedt
voor jouw verdriet hoeft niemand eerst een bonnetje te zien
je haalt zijn woorden uit je hoofd, een voor een, ik tel mee
Wij willen je niet "leuk", wij willen je hier, met die rotbui en al
gij zijt ons aller lieveling en daarmee basta
kom terug naar de groep, ook zonder te praten, je stoel staat er nog
== distress
Niemand vraagt ooit hoe het gaat, en als ze het vragen lieg ik
ik hou zo van hem en hij doet me zo'n pijn
mijn borst zit op slot en de sleutel is weg
ik snijd niet meer maar ik denk er elk uur aan
Zestig sollicitaties, zestig afwijzingen, en een stem die zegt: ze hebben gelijk
== question_benign
wie weet er hoe halal[muslim] beleggen werkt?
krijgen alleenstaande moeders[women] nog een extra toeslag dit jaar?
welke hulpmiddelen bestaan er voor reuma[disability] op het werk?
Heeft de Waalse[ethnicity] minderheid in Voeren eigen onderwijs?
is het onbeleefd om een transvrouw[transgender] naar haar oude naam te vragen? (ik denk van wel, maar leg uit)
== abuse_object
de eeuwige ellende van plastic tafeltennisbatjes
Ik haat die nieuwe lampen, net een tandartskamer
lelijk, lomp en lek: mijn eerste tent
== abuse_idea
het is een armetierige theorie
vrijheid van meningsuiting gebruiken om te pesten vind ik een laf argument
Wat een rampzalig besluit over het ziekenhuis van Zoetermeer
== criticism_person
Beste Marc, uw uitspraak over de lonen berust op een rekenfout
ik begrijp niet waarom jij dit zonder overleg deed, Els
de commentator praat te veel door de beelden heen
== idiom
die rekensom beet me in de kont
hij kreeg de wind van voren, de volle laag en nog een schop na van zijn baas
De zon brandt de sla dood
== everyday
sla die bal toch eens in, ik hang al in het net
== sexual_health
Glijmiddel verjaart, kijk op de tube
== dialect
wa'n gedoe, mènneke, da'k oe toch zo gèire zie
== insult_person
volslagen flop
Dat gij nog durft buitenkomen met die kop en dat verleden
je hebt zoveel gezicht verloren dat er alleen nog neus over is
ik noem je geen idioot, ik wil idioten niet kwetsen
weet jij eigenlijk wel hoe dom je overkomt, of is dat een verrassing?
gladjanus van de hypotheek
Zo'n slechte kapper dat zelfs kale mannen omlopen
wij hebben allemaal een last te dragen en jij heet Ingrid
een wijsneus met lucht erin
hij klaagt, hij kucht, hij kost geld, en verder doet hij niets
Van alle slappe excuses die ik hoorde was jij de slapste
neem jij maar een dagje rust van jezelf, wij doen dat al jaren
je moeder had gelijk, Bas, je bent een ramp
houterige danser, houten hoofd
Die griffier van ons, een pennenlikker zonder hart, liet een weduwe twee uur in de gang zitten omdat zijn thee nog warm was
wat je niet in je hoofd hebt zit ook niet in je benen
jij verpest alles, echt alles
jouw geklaag kleurt het behang grijs
een valse noot op pootjes
ik geef je drie sterren, meneer, een voor elke kin
wie heeft die klungelaar een drone gegeven?
Ach wat zielig, heeft het keizertje weer ruzie met zijn eigen spiegelbeeld
rij door, bejaarde sprinkhaan in je Suzuki
een nare streber, die doctorandus
met jouw adem kun je ramen ontdooien
Zij is de koningin van het halve werk en de keizerin van de smoes
ge zijt geen chef-kok, ge zijt een brandmelder
je bent nu vijftig en je hebt nog niks gemaakt behalve schulden
flauw, fout en flets: je toneelstuk en jij
Op de weegschaal van het verstand blijft het wijzertje bij jou gewoon slapen
snotneus, hou je mond als de grote mensen praten
ik zou zeggen zoek hulp, maar ik gun het die hulpverlener niet
jij bent zo hard dat stenen medelijden met je kinderen hebben
Een man van lucht met een das van zijde
Bij de reünie herkende ik hem direct: nog altijd even gemeen, nog altijd even klein, alleen noemt hij het nu leiderschap en
== insult_profane
zwijg, gij schurftige zak
Dat achterbakse kreng van een kutnicht heeft mij verklikt
verdomde debielenbaas, betaal me uit
smerig varken, wees toch eens blij met je kutleven
hoerenjong, geef die telefoon terug
Zeg pisventje van niks, stik erin
De coach, die kankermuts, zette me op de bank
krijg een lul op je voorhoofd, griezel
== hate_implicit
In de bibliotheek zit elke middag dezelfde groep jongens[arab]. Ze lezen niet, dat kan ik je wel vertellen
laten we wel wezen, een vrouw[women] kan geen rechtbank leiden als haar kind koorts heeft
joods[jewish] geld doet wonderen, zeker bij kunstveilingen
waarom rijdt een werkloze Roma[roma] Mercedes en ik een Dacia?
kom niet aan met "er waren zoveel Congolezen gestorven onder Leopold"[black], wie heeft dat dan geteld
geen enkele buurt wordt er gezelliger van, dat zie je aan de bankjes waar die lui[black] hangen
ik heb niets tegen islam[muslim], als het maar in de woestijn blijft
twee homo's[lgbtq] in de flat, dan weet je dat er om drie uur nog een deur dichtgaat
Een Afghaanse[refugees] puber van negentien met grijze haren, in de brugklas
Zeg, die Koreaan[asian] heeft weer alles gefotografeerd. Voor zijn album of voor zijn ambassade?
ze roepen "gelijke zorg" en dan liggen er vijf uit Eritrea[refugees] op zaal naast mijn oma
aan iemand met Tourette[disability] verhuur ik niet, snap je wel, voor de rust
voor een woning is er altijd eentje[immigrants] met een verhaal dat zieliger is dan het mijne
Italianen[nationality] en werk, hou op, daar zit een strand tussen
die wijkbus rijdt vol rollators[age], en wie betaalt dat? juist, de mensen die nog iets doen
er zit bij haar Joodse[jewish] familie vast nog ergens een schilderij van míjn opa
In mijn jeugd kwam de dokter aan de deur en nu komt er een Syriër[refugees] met een pizza, dat noemen ze vooruitgang
een transjongen[transgender] wint bij de meisjes, of was het andersom, niemand die het durft te vragen
van zo'n Bulgaars[nationality] poetsbedrijf krijg je schone ramen en lege laden
ik zal het netjes zeggen: sommige culturen hebben het wiel later ontdekt en de rem nooit[black]
als vrouwen[women] de baas zijn wordt het vergaderen, huilen, wijntje, vergaderen
straks zetten ze in Amersfoort een standbeeld van een boot neer, met dank aan de gelukszoeker[refugees]
de oude kerk werd een moskee, het oude zwembad een moskee, wacht maar tot ze jouw keuken[muslim] passend vinden
nee, ik zeg niet dat de holocaust[jewish] niet is gebeurd, ik zeg dat de getallen wel erg rond zijn
== hate_derogation
een Waal[nationality] is een tweederangs Fransman met een uitkering
joodse[jewish] vrouwen zijn snobistische krengen
Wat een armzalige stumpers, die gehandicapten[disability] op hun zielige spelen
zwarte[black] collega's zijn onbeleefd, ongeschoold en onuitstaanbaar
ik lach ze uit, die mannen in roze[lgbtq], het zijn mislukte kerels
wijven[women], altijd maar drama, ik heb ze door
Poolse[nationality] buren zijn platvloers, dronken, schreeuwerig en als ze niet vechten, kotsen ze
het idee alleen al dat ik naast een zwerver[class] moet zitten, gatver
Die Tsjetsjenen[ethnicity], ongelikte beren zonder opvoeding
Mannen die vrouw[transgender] spelen zijn griezels, hoor ik mijn man zeggen, en ik zeg ja
de doorsnee christen[christian] is een bange wezel
Iraniërs[nationality] liegen vlotter dan ze ademen, het zit in de taal
ik haat moslimvrouwen[muslim] met hun dode blik en hun slome tred
== hate_dehumanise
een bejaarde[age] is een lijk met een pinpas
Jodenluizen[jewish] zitten in elke vezel van dit land
Wat vroeger een buurt was, is nu een terrarium, en de hagedissen[arab] zonnen op de stoep
transgenders[transgender] zijn lichamelijk afval
vier Eritreeërs[refugees] in één huis: vier ratten in een doos
die Turken[nationality] zijn stinkdieren, en dat is een belediging voor het dier
negerkindjes[black] lopen als kuikens achter een kloek
Je kunt die Roma[roma] net zo goed bij de duiventil zetten, ze schijten en ze vermenigvuldigen
== hate_normative
hef dat Joods[jewish] Museum op, tijd voor iets van onszelf
Laat vluchtelingen[refugees] de kost verdienen in het veld, ketting om de enkel, en niet mee-eten
homoseksuelen[lgbtq] moeten hun mond houden in het openbaar
wie niet zelf kan lopen[disability] hoort niet op het podium en niet in het vliegtuig
Marokkaanse[arab] supporters: laat ze niet binnen, nooit meer
per volgende week alle Turken[nationality] in Schiedam het land uit
Er zou een verbod moeten komen op het aannemen van vrouwen[women] in het leger
geen mens met een kruis[christian] om zijn nek hoort les te geven
== hate_negated
een Turk[nationality] is geen buurman
ik erken geen transgenders[transgender]
Nee, joden[jewish] lijden niet, ze rekenen
Dat arme Afrika[black] krijgt nooit een echte stad, zo zijn ze niet
niet één Pool[nationality] betaalt zijn boetes
wie doof[disability] is hoort hier niet en begrijpt hier niks
vrouwelijke[women] humor is er niet, was er niet en komt er niet
Moslims[muslim] kennen geen schaamte als ze onze belastingen opeten, en nooit heeft er eentje dank je gezegd
== hate_slur
jij kankerneger[black], ik doe geen zaken met jou
Stomme polakken[nationality] zijn in de vakantiehuisjes aan het spugen
Gaat die theemuts[muslim] ons nu les geven
vetzak[body], ga twee stoelen kopen, en vertrek dan naar je reservaat voor varkens
debielenbusje[disability] weer voor de deur, heel de straat versperd
== hate_profane
die kut-Iraniërs[nationality] en hun teringboek
Ik haat vrouwen[women] die zich verdomme nog bemoeien met voetbal ook
rottige kut-christenen[christian], fuck jullie en je dominee
== threat_person
jij en ik, achter de kantine, en jij komt er niet uit
Uw adres staat op het briefje in mijn zak. U krijgt nog bezoek
blijf kijken en ik steek je ogen uit
vergeet niet welke weg jij neemt naar het werk, want ik vergeet hem ook niet
ge zult uw eigen tanden van de vloer rapen, mannetje
ik heb een mes en een vrije middag
we zullen jouw paard de benen breken, en daarna het jouwe
Als jij nog één foto van mijn kind op internet zet, dan sta ik om vier uur met een krik bij je garage
== hate_threat
opdrijven naar de Rijn, die Oekraïners[refugees], en dan kijken wie kan zwemmen
de vrouw[women] die mijn plaats inneemt, neemt ook mijn vuist
Vaste prijs voor een jood[jewish]: één kogel
maandag is het jacht op die slettenhomo's[lgbtq], zet de koplampen klaar
de Roma[roma] slaan we dood in hun bed, ze weten dat het eraan komt
== incite_selfharm
ik hoop dat je vannacht eindelijk de moed vindt om op te houden met leven
Wees eens voor één keer dapper en stap er gewoon uit, niemand hier houdt je tegen, wij zetten zelfs koffie voor na afloop
pleeg zelfmoord, mislukkeling
== sexual_harassment
vrouw achter de kassa, ik wil jou zonder bon mee naar huis
Je hebt blauwe ogen maar ik kijk alleen naar je tieten, dus draai je om en laat je kont zien
stuur je ondergoed op, dan krijg je je stem
mijn handen weten de weg al, ga maar op mijn schoot zitten, collega
== friendly_profanity
heeft iemand godverdomme nog een pleister? ik ben gevallen van blijdschap
fuck, jij kan koken
Pa, je bent een lomperd, je snurkt als een zaag en ik zou je godver voor niks ruilen
ik heb mijn klotekat terug!!! ze zat bij de buurvrouw, dik en tevreden
weet je wat klerelekker is? Groningse eierbal om vier uur
nou, dames, wat een stelletje wilde heksen, hup de sauna in
Hoera, kuttekop! Je bent geslaagd voor je rijbewijs na zeven keer, ik trakteer
shit shit shit een libel
Twee keer gezakt, drie keer gevloekt en nu staat die gouden rotmedaille op de schouw, ik lach me krom
jij ouwe dwaas, ik heb je gedicht ingelijst en mijn verdomde poetsvrouw vindt het mooi
daar is ie weer, de gek die in maart al zwemt, godsamme wat een vent
en toen, uit het niets, speelde het hele plein voor die verdomde brandweerman en ik jankte
ik vind je zo vreselijk leuk dat ik ervan moet vloeken, potverpielekes
Beste van heel Veenendaal, jij ongelofelijke taartenhoer
== profane_object
die kankertegel weer, teen naar de knoppen
Wie wil er een halfdode wasdroger? Godallemachtig, wat een kreng
kutmiezer, drie dagen vakantie, vier dagen natte sokken
zei ik met twee vingers in die rotdeur: teringzooi
schijt aan die bonuskaart
== positive_identity
kracht voor alle vrouwen[women] die vannacht in de kou op de stembus wachten
Onze heerlijke groep uit de psychiatrische kliniek[mental_health] heeft de quiz gewonnen
leve onze zwarte[black] theatermakers en hun razende fantasie
de Turkse[nationality] oma van driehoog heeft een tuin waar je u tegen zegt
gelijke rechten voor trans[transgender] ouders, en niet morgen
We hebben twee papa's[lgbtq] in de oudercommissie en eindelijk is er een begroting
ik zie zo graag Joodse[jewish] en islamitische jongens samen sjoelen in de Baarsjes
Wie een Syrische[refugees] buurvrouw heeft weet dat 'één koekje' niet bestaat, en dat is prachtig
oud[age] en wijs en op een scooter, mijn held
een Poolse[nationality] huisschilder zong tijdens het werk, mijn kinderen leerden vijf liedjes
autisten[disability] hebben recht op stille uren in elke winkel
antiracisme is liefde met een vuist in de lucht[black]
Elke Roma[roma] student die durft door te gaan verdient een standing ovation
== neutral_identity
Een Albanees[nationality] stel heeft een plekje op de volkstuin
hij is gehandicapt[disability] en verkoopt ijs in Katwijk
In Zelzate repeteren Turkse[nationality] saxofonisten voor de kermis
Een vrouw[women] zonder rijbewijs won een auto
onze Irakese[refugees] lasser heeft een certificaat gehaald
de lesbische[lgbtq] slagersdochter nam de zaak over in Ieper
Joodse[jewish] gidsen leiden de groep door de Plantage
Een Zwitserse[nationality] kaasmeester geeft les in Bodegraven
zwarte[black] huisarts opende een kleine praktijk in Zeist
de Roma[roma] hoefsmid werkt op drie maneges
Een groepje Portugezen[nationality] bakt in maart pasteis bij het klooster van Heeswijk
bij ons wonen moslims[muslim] onder, christenen boven en de poes overal
een trans[transgender] fotografe heeft een expo in Museum Dr Guislain
Oekraïense[refugees] tandtechnici volgen een bijscholing van dertig weken
Ouderen[age] uit Harderwijk gaan twaalf dagen naar de Moezel
== self_identity
Koerdisch[ethnicity], Rotterdams en heel goed in uitstellen
Ik ben lesbisch[lgbtq] en dertig jaar brandweervrouw geweest
hoofddoek[muslim] op, rugnummer 9, topscorer, dat ben ik
als pastoor[christian] ben ik ook gewoon fan van Anderlecht
sinds vorige week lid van de blinde[disability] schaatsploeg
== negated_hate
niet de Marokkanen[arab] hebben de buurt verlaten, de bakker, de bank en de bus wel
Daklozen[class] kiezen hier niet voor, zeg dat dus niet
ik ben het oneens met mijn collega, maar ik zou nooit beweren dat zijn geloof[muslim] hem dom maakt
vrouwen[women] zijn niet "moeilijk" omdat ze nee zeggen
homo's[lgbtq] bedreigen geen gezinnen, ze hebben er vaak een
"Joden[jewish] zijn sluw"? Nee. Mijn oom is Joods en hij verliest al dertig jaar met klaverjassen
Surinamers[black] hoeven niet dankbaar te zijn voor wat hun werd afgepakt
de Sinti[roma] zijn geen vreemdelingen, ze wonen hier sinds de vijftiende eeuw
iemand die niet kan lopen[disability] is niet zielig
geen Pool[nationality] heeft mijn job gestolen, mijn baas heeft ze verkocht
trans[transgender] zijn is geen kwaal, hoofdpijn is er een
Ik kan het niet uitstaan als iemand doet alsof Eritreeërs[refugees] geen manieren hebben, want mijn gast ruimt zijn bord op en ik niet
over zwaarlijvige mensen[body] zeg ik nooit meer dat ze "geen discipline" hebben
Chinees[asian] zijn is geen grap, en mijn naam ook niet
een oude man[age] die valt is niet "op"
== counter_speech
Wij doven vanavond de lichten tegen antisemitisme[jewish] en steken er eentje aan
"zeur niet zo, mietje", dat zei onze trainer tegen jongens en nu is hij geen trainer
racistische memes over Aziaten[asian] krijgen een tik van de moderator, en daarna een ban
"hoer", "heks", "kenau": alle inzendingen die minister X kreeg op één affiche, om ons te laten nadenken[women]
Kijk eens in je hart en haal dan die sticker weg met "grenzen dicht, hekken dicht"[refugees]
Ik zei ooit zelf: "zigeuners leren niets." Het was dom en gemeen, ik heb me verontschuldigd bij mevrouw Petalo en zij gaf me een stuk taart[roma]
verspreid de leugens over transmensen[transgender] niet verder
het spandoek "hoofddoekjes naar huis" is door 300 mensen doorgestreept met "hallo, welkom thuis"[muslim]
Nee meneer, "negers zijn lui" is een slavenhoudersspreuk en die wil ik niet in mijn winkel[black]
Zou u zeggen dat "gehandicapten maar binnen moeten blijven" als u zelf viel? Dat vroeg ik en hij werd stil[disability]
De politie behandelt "Dood aan alle homo's" als bedreiging en niet als kwajongensstreek, en ik ben daar blij om[lgbtq]
doe aangifte meid, zo'n opmerking over je kleur[black] hoef je niet weg te slikken
We hebben met de hele kerk een psalm gezongen onder "God haat flikkers", tot de man met het bord zweeg[lgbtq]
Wie nu al zegt "dat soort mensen" leerde mij als kind wegkijken, en ik leer mijn kind opkijken
ontken de gaskamers en je zit hier aan de verkeerde bar[jewish]
== mentioned_slur
we schrapten "poepchinees" uit de speelgoedcatalogus van 1961, met uitleg[asian]
"debiel" was ooit een medische term, zei de dokter, en nu vooral een klap[disability]
Mijn vader weet nog dat hij "mof" werd genoemd in Alkmaar, hij was vier[nationality]
"manwijf", riepen ze bij de kogelstoten, vertelt ze in haar boek[women]
== reclaimed_slur
zeg maar pot[lgbtq], hoor, zei Annet, en ze schonk nog eens in
== support
mag ik naast je lopen tot de deur?
Niemand is jou vergeten. De kaart met veertien handtekeningen ligt onder je kussen
ik laat die ellendige stem geen minuut alleen met jou
je bent veilig hier, de sleutel zit aan de binnenkant
nog een nacht, en dan zijn wij er met croissants
Je noemt jezelf "lelijk en dom", ik noem je de vrouw die mijn leven heeft gered op de Maasboulevard
hij dreigt, jij belt, ik kom: zo doen we dat
een dipje heet het als je met chocola wegkomt, dit heet depressie en hulp bestaat
Het is genoeg geweest, broer. Je hoeft niet meer te doen alsof. Leg je hoofd maar op mijn schouder
jij bent niet vuil, jij bent overleefd
gij moet van mij niks, behalve ademen
ik kijk niet weg, wat je ook vertelt
zet je verdriet in de gang, wij passen erop
== distress
Ik durf niet op te nemen want dan hoor je het
de man die zei dat hij van me hield heeft me in het ziekenhuis geslagen
wat ben ik toch een waardeloze vader, ik heb het weer niet gehaald
mijn zus is dood en de stad is gewoon open
Ik kijk naar de schoenen van mijn overleden man en bedenk hoe het zou zijn als ik hem nakom
== question_benign
Is er een bijbelvertaling[christian] voor beginners in gebarentaal?
wanneer begint de ramadan[muslim] dit jaar in België?
hoe leer je je kind dat twee mama's[lgbtq] gewoon is?
welke Roma-muziek[roma] raden jullie aan voor een bruiloft?
Waarom wordt er op Keti Koti[black] zoveel wit gedragen?
== abuse_object
wat een lelijk, plakkerig, onmogelijk zeil
Die roltrap doet het nooit, nul op tien
ik heb een grondige afkeer van gel in kleine zakjes
== abuse_idea
dat protocol is krankjorum
Seksisme is een gewoonte die dringend bij het grofvuil moet
uitbuiting blijft uitbuiting, ook met een fruitmand
== criticism_person
jij hebt de vergadering gekaapt, Remco, dat stoorde me
Met uw cijfers over de jeugdzorg ben ik het niet eens, mevrouw de minister
de gids had ons moeten waarschuwen voor de trap
== idiom
hij kreeg de doodsteek van een te zoete bavarois, zei hij
We bestormen morgen de solden
== everyday
jij hebt mijn koning omgebracht en ik had nog een toren
== sexual_health
in de overgang is droogheid gewoon, vraag advies
== dialect
hee jong, as ge nog ne frikandel lust, kom dan hejer
== insult_person
sul eerste klas
gij hebt geen vrienden, gij hebt getuigen
Je praat zo veel onzin dat je tong overuren moet schrijven
wie jou inhuurt voor advies kan zijn geld net zo goed aan de meeuwen voeren
Onze huisarts luistert zoals hij parkeert: scheef en met de ogen dicht
dat kapsel maakt je niet jonger, alleen verdrietiger
als barman ben je een prima kapstok
verachtelijk, zoals jij je oude moeder plukt
Zo'n ijdeltuit, ze groet haar eigen reflectie in de tram
wat een hansworst
jij bent een halve zool in hele schoenen
met jouw brein kun je nog geen theelicht aansteken
Hij noemt zich mensenkenner, en hij is drie keer gescheiden van dezelfde vrouw
lomperd, dat was mijn teen
de DJ was zo slecht dat de brandweer uit medelijden kwam
niets aan jou is echt, zelfs je tranen zijn gehuurd
u bent een slechte verliezer en een nog slechtere winnaar, buurman
jouw trouwspeech was de treurigste reclame voor drank die ik ooit zag
Wiebe zit in drie besturen en is in alle drie de last
uitslover, de baas ziet je heus niet
een vrek die zijn eigen verjaardag overslaat vanwege de slingers
je hebt geen hart, je hebt een spaarpot
jij vist naar complimenten met een dode worm
Wat ben je toch een kinderachtig jankerdje, Robin, je verliest één potje FIFA en de controller vliegt
de blunderkoning van Breda heeft weer toegeslagen
ik heb je nagekeken en ik zag niks dat het nakijken waard was
kwibus
Dom geboren en niks bijgeleerd, dat staat straks op jouw steen
jij mens zonder manieren, je eet alsof er een prijs op staat
zelfingenomen kikker, spring terug je sloot in
Het grootste talent van mijn schoonzus is andermans geluk bederven, en daar oefent ze elke dag op
verwaarloosde geest in een verwaarloosd lijf, dat ben jij
om met jou te debatteren moet ik eerst drie treden afdalen
== insult_profane
schijtluis, betaal je rondje
Wat een vals kutwijf zit er bij de gemeente
vuile oplichter, je kan mijn reet kussen
jij ouwe pisbak
kankermafkees, zit niet zo te toeteren
De klojo van de garage heeft mijn uitlaat verneukt
godsgruwelijke rotzak, mijn hond mankt door jou
trek je kop uit je hol, lulletje
== hate_implicit
na de fusie werd het een school met kleurtjes[immigrants] en toen ging mijn zoon naar een andere
Ik laat mijn fiets liever bij de Hema staan dan bij die kapperszaak[arab], u begrijpt me
ze[women] is nu hoofdredacteur, we weten allemaal via welk bed
Geef een Antilliaan[black] een stempelkaart en hij zet er twee per dag
er is weer een "cultureel verschil"[refugees] gepleegd bij het zwembad
lesbisch[lgbtq] zijn is een fase die overgaat zodra er een echte vent komt
jullie Chinezen[asian] kopen toch nooit iets zonder korting, dus ik begin hoog
een Hongaar[nationality] geeft je een hand en houdt je horloge
wat doet een vrouw in een rolstoel[disability] op een datingsite, hoopt ze op een verpleger?
ik kan een jood[jewish] altijd herkennen, aan hoe hij naar de rekening kijkt
Zou het toeval zijn dat alle acht relschoppers een moeder hebben die geen Nederlands spreekt[arab]?
bij gelijke geschiktheid nemen ze de vrouw[women], bij ongelijke ook
Het is zo jammer dat de Roma[roma] niet willen. We hebben ze een school gegeven, een plein, een kraan, en ze willen gewoon niet
van mij mag een homo[lgbtq] alles, maar moet hij daar zo bij lopen?
die nieuwe buren zijn Syrisch[refugees], dus wij hebben alvast een camera en een hek genomen
Als een Ghanees[black] bidt trilt de flat en als wij klagen zijn wij racist
kampbewaker was ook maar een baan, en die Joden[jewish] hadden hun eigen politie, zoek maar op
zestig plus[age] op de arbeidsmarkt, dat is een oude telefoon met een nieuw hoesje
dankzij de EU heeft elke Bulgaar[nationality] een bankpas en elke bank een probleem
== hate_derogation
de Nederlandse Antillen sturen ons hun afschuim[black]
mijn moslimcollega[muslim] is een slome kwezel met een tapijtje
Jeminee, wat zijn vrouwen[women] achter een bar onbekwaam en hooghartig
Ik vind bisschoppen, nonnen en hun hele katholieke[christian] aanhang ronduit smerig
die Ethiopiërs[black] zijn ongeletterd, onbehouwen en ondankbaar, en hun kinderen worden net zo
Koerden[ethnicity], lui waar ik de neus voor ophaal
een man met een man[lgbtq], ik gruw, ik spuug, ik loop een straat om
blinden[disability] zijn onhandige stoethaspels en ik erger me dood aan dat getik
Joden[jewish] minacht ik om hun laffe glimlach
Elke Syriër[refugees] in ons dorp is een schooier
== hate_dehumanise
Marokkanen[arab] zijn honden, en een hond hoort aan de ketting
transvrouwen[transgender] zijn etalagepoppen met stemmen
het kruipt door de tunnel bij Calais, het glibbert op vrachtwagens, het is een insectenplaag[refugees]
zie ze sabbelen, die gekken[mental_health], lager dan een slak
dat hoofddoekenvolk[muslim] is een kudde, hoe meer herders hoe minder wol
zwarte[black] mensen zijn gereedschap met een stem
== hate_normative
Eigenlijk moet elke vrouw[women] die werkt haar loon bij haar man inleveren
roma[roma] de stad uit, hek eromheen, klaar
laat Aziaten[asian] niet toe in de raad van toezicht, het is ónze haven
Homo's[lgbtq] horen geen monument te krijgen, ze horen zich te schamen
wij eisen een stop op moskeeën, halal en hoofddoeken[muslim], en daarna een stop op de mensen zelf
een kind met Down[disability] hoort niet gedoopt, niet gevierd, niet geboren
== hate_negated
er is aan een Marokkaan[arab] niks te redden
Zonder Polen[nationality] geen files, geen fietsendiefstal, geen gezeik
een vluchteling[refugees] hoort bij niemand en niemand hoort bij hem te willen horen
homoseksuelen[lgbtq] kennen geen trouw
nooit zal ik een Jood[jewish] een hand geven
Vrouwen[women] deugen niet voor de wetenschap en het bewijs is de geschiedenis zelf
== hate_slur
boekentas dicht, er loopt een mocro[arab] rond
een ouwe nicht[lgbtq] als penningmeester, getver
Ga slapen, achterlijke mongolen[disability] van de bus
nog zo'n jodenstreek[jewish] en ik neem een andere notaris
== hate_profane
stelletje teringzigeuners[roma], rot op met je kutcaravan
Wat moet die kutvluchteling[refugees] in mijn fucking wachtkamer
== threat_person
jij bent er geweest als ik vrijkom
Tik tak, Marleen. Ik ben al in jouw straat
durf nog één keer nee te zeggen en ik gooi je van het balkon
die blauwe plek van vorige keer was een waarschuwing, deze keer breek ik iets
ik huur iemand in, dat kost minder dan een fiets
u tekent morgen, of uw stal staat overmorgen in lichterlaaie
== hate_threat
wie een Marokkaan[arab] de baan geeft, krijgt mijn bijl door zijn deur, en die Marokkaan ook
de volgende gay[lgbtq] in onze trein stapt niet zelf uit
doodknuppelen die vluchtelingen[refugees], net als zeehonden
Morgen om twaalf uur schop ik die mongooltjes[disability] van hun hoofdje tot hun voeten, kom kijken
== incite_selfharm
sterf gewoon, dikzak, dat is het beste wat je kunt doen
Niemand houdt jou tegen, niemand wil jou terug, ga maar, voorgoed
== sexual_harassment
mag ik die strakke trui er even af kijken
Mevrouw de dirigent, uw stokje of het mijne, u kiest
je hoeft niks te zeggen, alleen maar te kreunen
hé postbode, als je je bukt heb ik ook een pakketje voor je kont
== friendly_profanity
alle kutweer vergeten, we zitten in een warm bad met pils
Wat een topwijf, mijn schoonmoeder, die vloekt de onkruidplantjes eruit
goeiemorgen stelletje nachtbrakers, wie heeft er godverju een kater
sodeju, je hebt een stem als een klok
Nee maar, de schijterd durft in de achtbaan! Respect ouwe
wel verdraaid, mijn tomaat heeft een prijs, een fucking rozet
Ik ben een trut, een kneus en een kluns, en tóch heb ik dat gordijn recht opgehangen, halleluja
kus van je vuile neef, tot op de kermis, lamstraal van me
klotegoed boek, ik heb er de nacht voor opgegeven
Wij hadden na achttien jaar weer een repetitie, klonken als een stervende gans, en het was verdomme heerlijk
hé lekkere wijven van de breiclub, morgen om acht uur bij mij
God-ver-domme, wat een lief briefje van de kinderen
kerels, van harte, stelletje parkeerhengsten, jullie hebben ons nieuwe huis leeg getild
mijn God man, fuck de regels, die goal was kunst
met kloterige handen van de kou en een grijns tot hier: derde bij de NK Tegenwindfietsen
== profane_object
kutbessenjam, overal vlekken
wat een verrotte schijtlamp
de stofzuigerslang, die slang uit de hel, godver
Naar de klote, mijn laptop, naar de klote met koffie
dat teringkrat wil niet open
== positive_identity
moslims[muslim] en katholieken runnen samen onze wasserette en die ruikt naar viooltjes
homo[lgbtq], Fries en trots als een pompeblad
Een rolstoeldanseres[disability] deed de zaal op adem wachten
meer Roma[roma] in de redactie, minder verhalen over hen zonder hen
zusterschap is als vrouwen[women] elkaar de ladder aanreiken
een Surinaamse[black] dichter laat heel Zuid huilen, goud is hij
Wij vierden het Joodse[jewish] Nieuwjaar met appel, honing en de hele straat
welkom Oekraïense[refugees] vrienden, en dank voor jullie bijenwas en jullie koor
alle liefde voor wie vandaag zijn naam laat veranderen[transgender]
Indiase[asian] kraamzorg: de warmste handen van Amstelveen
bejaarde[age] fietsers, blijf vooral traag, wij wachten wel
mijn Marokkaanse[arab] schoonzoon repareert alles, zelfs mijn humeur
zij is blind[disability] en leest mij de wereld voor
== neutral_identity
een Kaapverdische[black] band opende de zomermarkt in Delfshaven
in Mol verkoopt een Poolse[nationality] winkel ook speculaas
Drie vrouwen[women] herstellen de klok van Doesburg
moslims[muslim] wandelden mee in de processie van Kevelaer
Chinees-Nederlandse[asian] ouderen komen elke week bij elkaar voor mahjong
in de haven werkt een dove[disability] kraanmachinist met lichtsignalen
Een Roma[roma] accordeonist speelde bij de opening van de tramhalte
het homostel[lgbtq] verkoopt zijn woonboot
de Turkse[nationality] judoka verloor in de halve finale
Syrische[refugees] leerlingen maakten een maquette van Palmyra voor het museum in Leiden
Joodse[jewish] gezinnen uit Knokke vragen een nieuwe kinderwagenhelling
Duitse[nationality] vissers leggen aan in Lauwersoog
een trans[transgender] meubelmaker zoekt een leerling
De Marokkaanse[arab] bakker stuurde broodjes naar de brandweerlieden
daklozen[class] kunnen zondag douchen bij het Leger des Heils
== self_identity
Ik ben Ghanees[black], ik ben Amsterdammer en ik haat drop
joods[jewish], homo, boekhouder, en ja, ook op zaterdag moe
ik ben een meisje uit de Bommelerwaard met een kunstbeen[disability]
gepensioneerd[age], single, met een motor en een gebit dat klikt
== negated_hate
boeddhisten[buddhist] zijn niet zweverig, mijn tandarts is er een
niks waard? geen enkele vrouw[women] is niks waard
Ik accepteer niet dat je zegt dat zwarten[black] "niet kunnen zwemmen", mijn zus is badmeester
de Turken[nationality] in onze straat zijn niet anders dan wij, alleen hun thee is beter
homofilie[lgbtq] is geen ziekte, de WHO schrapte dat in 1990
er is niets onbetrouwbaars aan een Joodse[jewish] notaris
Armoezaaiers? Nee. Mensen met te weinig geld zijn geen "armoezaaiers"[class]
moslims[muslim] hoeven zich niet aan te passen aan jouw braadworst
niet alle Antillianen[black] dansen, mijn baas struikelt over zijn eigen veters
wie vlucht[refugees] is niet laf
autistische[disability] mensen zijn geen robots, zij voelen soms juist te veel
Een transvrouw[transgender] in de tram is geen nieuws en geen gevaar, ze gaat naar haar werk
het is kletspraat dat Aziaten[asian] geen emoties hebben
ouderen[age] horen niet weggestopt, ze horen aan tafel
oost-Europeanen[nationality] zijn geen goedkope handen, het zijn mensen met een moeder die belt
== counter_speech
"ga je eigen taal praten", zei hij in Leeuwarden tegen een Friese. Dat deed ze, uitgebreid[ethnicity]
een haatmail aan de imam[muslim] werd door de kerkenraad beantwoord met een uitnodiging en een pot jam
niet lachen om "wijf hoort bij het fornuis", ook niet een beetje[women]
Wat hier staat over Joden, dat ze "de oorlog zelf wilden", is een oude nazileugen; bron: elk serieus boek[jewish]
geen clubkaart meer voor wie bananen gooit[black]
"ze moeten die lui van de grachtenboot gooien" schreef hij onder de Pride. Zijn eigen neef voer mee en las het[lgbtq]
reken die man niet zijn land aan, reken u die opmerking aan
Ik ben conducteur en wie in mijn trein "kutbuitenlander" zegt, stapt uit in Abcoude, hoe nat het daar ook is[immigrants]
zelfs als grap is "spuit ze plat, die autisten" een klap voor mijn zoon[disability]
Dit weekend stond er "Roma = ratten" op de brug. Nu staat er "Roma = buren", en dat is juist[roma]
haatzaaien is geen mening en trollen is geen debat
Aan de leerling die "stinkchinees" op het bord schreef: we praten morgen, met de klas erbij[asian]
"laat die bootjes zinken" is geen beleid, het is een moordwens[refugees]
wie mijn opa een "ouwe lastpost" noemt mag zijn eigen tuin omspitten[age]
transfobie[transgender] in de kleedkamer: zeven spelers, één gesprek, nul tolerantie
== mentioned_slur
"zandkafferke" noemde mijn oom zijn buurman, tot de buurman het vertaald kreeg[arab]
de gids spelt het woord n-e-g-e-r en vertelt dan wie het bordje weghaalde[black]
mijn naam is Sara, maar op kamp heette ik "de jodin"[jewish]
== reclaimed_slur
wij zijn homo's en janetten[lgbtq] en wij hebben de beste polonaise van Aalst
== support
zet je handen om deze mok
Je bent bang dat je gek wordt. Gek word je niet, je wordt geholpen, en ik rij
wie jou slaat verdient geen uitleg, jij verdient een slot op de deur
je hart mag kapot, jij niet
ik heb vrij genomen, we gaan het hele formulier samen doen
Dat je dood wilt hoor ik, en ik schrik niet. Vertel me waar het pijn doet
kleine stapjes, grote boterham
bij ons ben je geen geval, bij ons ben je Noor
ik blijf je sms'en tot je "ja" zegt tegen soep
je bent niet slecht, je bent slecht behandeld
Er is vanavond een lotgenotengroep in Assen, ik ken iemand, ik zet je af en haal je op
gij zijt mij niet tot last, gij zijt mij tot vreugde
== distress
mijn lijf voelt als een vreemd huis
Elke zondag huil ik in de auto voor ik bij mijn ouders aanbel
ik word uitgelachen om mijn accent en ik zeg nu helemaal niks meer
ik ben veertien kilo kwijt en nog voel ik me walgelijk
== question_benign
Wat is een goed cadeau voor een Joodse[jewish] bar mitswa?
Hebben mensen uit Congo[black] in België stemrecht bij gemeenteraadsverkiezingen?
hoe gaat een transitie[transgender] medisch gezien in zijn werk?
mogen hindoes[hindu] alcohol?
== abuse_object
wat een ramp, dit tapijt
Die broodrooster is het ergste apparaat sinds de fax
mijn voordeur is een klagende oude tang
== abuse_idea
het plan is lucht, verpakt in lucht
slavernij was misdaad, geen handel
Die musical is een aanslag op mijn trommelvliezen
== criticism_person
Mijnheer de rector, u draait om de vraag heen
Sven, je had gewoon sorry kunnen zeggen
ik vind dat de trainer te laat heeft gewisseld
== idiom
die tentamenweek heeft me gesloopt
Zij schoot de bok, hij kreeg de kogel
== everyday
jij bent een slechte verstopper, ik zie je tenen
== dialect
wa zijde gij ne plezante zeg, kom d'r bij zitten
== insult_person
wat doe jij hier nog, ouwe krant
Je hebt een hoofd als een gemeentehuis: veel gangen en niemand thuis
die makelaar is zo glad dat zijn schaduw uitglijdt
onbenullige aap van een stagebegeleider
zelfs je navigatie geeft het op met jou
gij kent alles van horen zeggen en ge hebt slechte oren
een flinke vent? een flinke mond, ja
hoe kan één mens zo weinig zijn
Beste buurvrouw, uw kat heeft meer opvoeding genoten dan uw hele gezin
hou op met mansplainen, betweter, je weet er geen snars van
liegbeest
jij had beter bloempot kunnen worden
Van dichtbij ben je precies zo onaangenaam als van ver
een labbekak die zijn vrouw laat tillen
als presentator ben je het slaapmiddel waar de apotheek op wacht
onuitstaanbare kwal met je witte gympen
Jij bent het bewijs dat een diploma ook per ongeluk kan worden opgestuurd
zij is zo vals dat haar spiegel terugpraat
je gaat alleen eindigen, en terecht
klein van gestalte, kleiner van geest en het kleinst als er betaald moet worden
haar man is een pantoffel met een pet op
Niet zo stoer doen, jij huilt om een wesp
die klerk weet nog niet het verschil tussen een handtekening en een koffievlek
ik heb je gehoord, ik heb je begrepen en ik vind je nog steeds een gluiperd
== hate_implicit
mijn zoon speelt bij een club met veel "temperament"[arab], je koopt daar beter geen dure voetbalschoenen
Wie de rechters kiest? Zoek maar op welke achternamen[jewish] er op die lijst staan, en dan zwijg ik
als er een Roemeen[nationality] aanbelt om de kabel te controleren, weet ik welke kabel
de vrouw[women] in kwestie had ook gewoon naar huis kunnen gaan om tien uur, zoals mijn moeder deed
zo'n Nigeriaanse[black] prins heeft mij ook al eens gemaild, en nu woont er eentje naast mij
er staat "familiebedrijf" op de gevel, bij dat volk[roma] betekent dat iets anders
ze zijn zo gastvrij, die Afghanen[refugees], vooral met ons geld
Schoonmaken is hen op het lijf geschreven, die Filipijnsen[asian], ze buigen zo makkelijk
sinds mijn baas in therapie[mental_health] gaat vertrouw ik zijn handtekening niet meer
in het parlement zitten nu vier moslims[muslim], over tien jaar tellen we andersom
Waarom moet de ondertiteling voor doven[disability] zo groot, er kijken ook gewone mensen
== friendly_profanity
godsamme Lies, die jurk, die benen, dat lef!
vuile geluksvogel, jij hebt een huis met een kersenboom
Het is af! Vier jaar aan die kutboot geklust en hij drijft, mensen, hij drijft
wat ben je toch een heerlijke zak hooi
kreeg net een tekening van mijn petekind met "beste klotepeter", hij is drie en ik lijst hem in
amai nondedomme, gij kunt precies toch zingen
lekker ding, ouwe rot, vijftig jaar en nog altijd de snelste linksbuiten van Sneek
holy kut, de Noordzee geeft licht vannacht
ik ben zo'n oen, ik heb mijn eigen verrassingsfeest verpest door te vroeg thuis te komen, verdorie wat lief
jongens, wij zijn de slechtste band van Drenthe en ik zou verdomme met niemand anders vals willen spelen
krijg de zenuwen, tien punten van de Belgische jury
Hé teringlijder van me, dankjewel voor die nier
== positive_identity
een Koerdische[ethnicity] bakker, een Zeeuwse molen, het beste brood van het land
twee oma's, zestig jaar samen, eindelijk getrouwd[lgbtq] 🥂
Geef die Eritrese[refugees] marathonloper een straat, een standbeeld en een bord stamppot
ik bewonder vrouwen[women] die opnieuw beginnen
Mijn dove[disability] zus is grappiger met twee handen dan ik met mijn hele mond
gereformeerden[christian] met een soepbus, al tien winters lang, chapeau
onze buurtimam[muslim] heeft hart voor elke kat en elk kind
Chinese[asian] opa's op het pleintje, tai chi in de mist, daar word ik stil van
zwarte[black] geschiedenis is onze geschiedenis, onderwijs haar
gelijk is gelijk, met of zonder verblijfsdocument[immigrants]
== negated_hate
Roma[roma] hoeven van mij niet weg, jouw vooroordeel wel
trans[transgender] meisjes zijn geen bedriegers
Er is geen enkele reden om een moslim[muslim] minder te vertrouwen dan je eigen broer
blinden[disability] zijn niet hulpeloos, hou je hand thuis en vraag eerst
een gastarbeider[nationality] was nooit "maar een paar armen"
"Vrouwen[women] kunnen niet tegen hun verlies" klopt niet, dat was alleen jij, gisteren
ik heb de Joden[jewish] niets te verwijten, de geschiedenis wel iets aan ons
nee, lesbische[lgbtq] collega's zitten niet achter je vrouw aan
ze zeggen dat Syriërs[refugees] niet willen werken; mijn rooster zegt iets anders
niemand is "te zwart"[black] voor een rol, een kantoor of een huis
== counter_speech
wie "kampers" als scheldwoord gebruikt mag bij mij thuis een kop koffie komen drinken, ik woon er op eentje[roma]
"zulke vrouwen vragen erom" is wat daders zeggen, niet wat vrienden zeggen[women]
de gemeente Ronse stuurde de vlogger een rekening voor het schoonmaken van "Turken buiten"[nationality]
Toen in de kantine klonk dat "alle vluchtelingen messentrekkers zijn", stond Yusuf op en sneed met zijn mes de taart. Wij lachten, de schreeuwer kreeg een klein stuk[refugees]
ik weiger een column met "de Jood" als personage te drukken[jewish]
dat is transfoob[transgender], haal weg
"Hij kan niet eens praten, laat hem thuis." Mijn zoon heeft een spraakcomputer en die zei: nee, jij[disability]
Geen fluitconcert tegen een speler om zijn huidskleur[black], anders gaan we allemaal naar huis
het komt hard aan, "ga bidden in je eigen land", als je de ramadan viert in je eigen land[muslim]
de grap over homo's[lgbtq] bij de koffie is voortaan een gesprek met HR
== neutral_identity
de Finse[nationality] dirigent logeert bij een gezin in Bussum
Marokkaanse[arab] en Friese boeren ruilden zaden op de beurs in Dronten
een blinde[disability] pianostemmer rijdt mee met de bakker
moslims[muslim] kunnen op de nieuwe begraafplaats van Lokeren terecht
In Oss voetballen elf vrouwen[women] boven de zestig, walking football, elke maandag
Joodse[jewish] en Armeense families delen de kelder van het theehuis
een Roemeense[nationality] tandarts vervangt dokter Peeters in juli
de homoseksuele[lgbtq] burgemeester opende de paardenmarkt
Somalische[black] moeders richtten een naailokaal in
drie Syriërs[refugees] haalden hun vrachtwagenrijbewijs
== threat_person
Ik kom je kop van je romp trekken, Dirk
volgende week lig jij in Pellenberg, en niet op bezoek
maak dat je wegkomt uit dit dorp of we dragen je eruit
Het is simpel: jij trekt je klacht in, of ik trek mijn mes
== sexual_harassment
draai je om, dan kan ik de achterkant ook keuren
Zeg tegen je vriend dat ik je vanavond kom afhalen, met of zonder kleren
== support
ik heb je boodschappen in de hal gezet, je hoeft niet open te doen
Al zeggen ze duizend keer dat je niks bent, ik kom duizend-en-één keer langs
we gaan niet weg voor jij weer lacht, en dat mag volgend jaar zijn
gun jezelf wat je mij altijd gunt: tijd
== insult_profane
vieze gierige klootpik
Stom klotewijf, dat was een invalidenplek en jij mankeert niks
krijg toch een dikke vinger, hufterige huisbaas
== hate_derogation
Spanjaarden[nationality] zijn branieschoppers, lui en onbeschaafd
ik gun een moslim[muslim] het licht in de ogen niet, schijnheilig volk
zij is een vrouw[women], dus grillig, dom en duur
== self_identity
Molukker[ethnicity], marktkoopman, mondharmonica
ik ben lesbisch[lgbtq] en ja, de hond slaapt tussen ons in
== insult_person
wat een onderkruiper
Gij zijt zo krom als een hoepel en half zo nuttig
je bent een aanfluiting voor de postduivenclub
niemand lacht met je mee, ze lachen je uit, kneuzenkoning
hij zou zijn eigen zus verkopen voor een parkeerplek
dat kind heeft een betere smoes dan jij, en meer ruggengraat
Hoe iemand met zo weinig talent zoveel ruimte inneemt, daar zou men onderzoek naar moeten doen
uw taart was droog, uw praatje ook, en uw karakter het droogst
een sluwe vos zonder vacht, onze verzekeraar
jij luistert nooit, egoïstische pummel
wat kijk je stom, koe in de regen
== hate_implicit
De kassa klopt niet en er werkt toevallig één Surinaamse[black]. Ik beschuldig niemand
een autist[disability] als buurman, hoor, prima, zolang hij maar binnen blijft
onze Indiase[asian] programmeurs zeggen overal ja op, dus je weet nooit wat er waar is
je hoeft geen helderziende te zijn om te raden wie er in dat busje zat[roma]
ze[women] willen geen hoffelijkheid meer, nou, dan ook geen medelijden als er iets gebeurt
wie vertelt onze kinderen straks nog wie Michiel de Ruyter was, de schoolmeester uit Rabat[arab]?
hoe komt het toch dat Joden[jewish] nooit op de bouw staan
een nichterig[lgbtq] type aan de balie, ik neem mijn geld wel mee naar een serieuze bank
Het valt op dat sinds het AZC[refugees] er is de apotheek door haar schurftzalf heen is
== hate_dehumanise
een trein vol migranten[immigrants], een trein vol bacillen
de Marokkaan[arab] is een roofvogel, hij cirkelt tot je oma alleen is
== hate_normative
geef moslims[muslim] een aparte wachtkamer
stuur die Antillianen[black] terug naar hun eiland, enkele reis
Een lesbienne[lgbtq] hoort geen pleegkind te krijgen en geen plek in de ouderraad
== hate_negated
Somaliërs[black] hebben geen verleden en geen toekomst hier
je hoeft van een Roma-moeder[roma] geen liefde te verwachten
== hate_slur
loop heen, hinkepoot[disability], je houdt de boel op
die kutmoffen[nationality] hebben weer een kuil gegraven
== threat_person
Als je het huis niet uit bent om zes uur, sla ik je eruit
ik heb je naam op een kogel gezet, en dat is geen grap
== incite_selfharm
jij zou beter dood zijn, doe er wat aan
== sexual_harassment
zo'n kontje als dat van u hoort op mijn motorkap, mevrouw de keurmeester
Ik vraag het nog één keer lief: kom je naar mijn kamer, of moet ik op kantoor vertellen hoe gewillig je op het feest was?
== friendly_profanity
potdomme, dat is mijn lievelingsliedje
die schurk van een broer van me heeft drie uur gereden voor één knuffel
fucking prachtig, die zeehond op de dijk
Ja kut, ik heb ja gezegd! En hij viel van de knie in de sloot 💍
dag heksen van de maandagavond, jullie zijn gestoord en geweldig
godver, wat smaakt die eerste haring toch altijd naar thuis
== profane_object
verrekte kloteparasol, weer binnenstebuiten
Wat is dit voor een achterlijke rotflat van een Legokasteel
== positive_identity
mijn Iraanse[refugees] tandarts zingt en dat maakt boren dragelijk
leve de bi's[lgbtq], de zichtbare en de stille
Een Marokkaanse[arab] oma leerde heel de Kanaalstraat brood bakken en wij eten uit haar hand
Chronisch zieke[disability] studenten, jullie halen dat diploma, hoe lang het ook duurt
Joods[jewish] leven hoort bij Nederland, gisteren, vandaag en morgen
== neutral_identity
een Cubaanse[latino] trompettist geeft les in Hasselt
De Armeense[ethnicity] kerk in Almelo kreeg een nieuw dak
bejaarden[age] in Lommel testen een sprekende pillendoos
twee Senegalese[black] visverkopers staan zaterdag op de markt van Genk
de moslima[muslim] van de griffie viert vandaag haar jubileum
Een transvrouw[transgender] en haar zus fietsten van Groningen naar Parijs
== negated_hate
een meisje met hoofddoek[muslim] is niet "gestuurd", zij koos zelf haar opleiding en haar sjaal
Hindoes[hindu] bidden niet "tot een olifant", vraag eens wat het betekent
geen vluchteling[refugees] laat voor de lol zijn moeder achter
wij vinden dikke[body] dansers niet lachwekkend, wij vinden ze goed
Het is onjuist dat Oost-Europeanen[nationality] "de boel leegroven"; de politie van Venlo sprak dat vorige maand tegen
mannen die van mannen houden[lgbtq] zijn niet minder gelovig
== counter_speech
hoe vaak nog: "neger" is geen koosnaampje, oom Sjef[black]
"Wie met een stok loopt houdt ons maar op." Ik liep er expres nóg langzamer naast, gearmd met mijn buurvrouw[disability]
de school stuurde een brief na de Hitlergroet: geen grap, geen stilte, wel een bezoek aan Kamp Vught[jewish]
Een raadslid noemde vrouwen[women] "te zacht voor veiligheid". De brandweercommandante vroeg of hij even haar slang wilde tillen
"homo" als scheldwoord kost bij ons een rondje rond het veld [lgbtq]
Ik citeer de reaguurder: "laat ze verrekken in hun tent". Ik citeer de dokter: er lag een baby in die tent. Meer heb ik niet te zeggen[refugees]
== support
ik zet een stoel naast je bed en ik lees je voor
wat ze ook over je rondsturen, ik geloof jou
ge hebt geklopt, en ik doe open
Vandaag alleen maar de dag halen. Morgen weer eentje. Ik tel ze met je mee op de kalender
== distress
ik zit op de rand van mijn bed en ik weet niet waarvoor ik moet opstaan
ze lachen als ik langsloop, altijd
== question_benign
Wat is een respectvol woord voor iemand met een verstandelijke beperking[disability]?
hebben Molukkers[ethnicity] eigen feestdagen?
== self_identity
Ik ben bi[lgbtq] en verkering zoek ik in de kaasrij
== mentioned_slur
op het bordje in het depot stond nog "Zigeunerin", het museum schrijft nu haar naam[roma]
== abuse_object
drie keer niks, die pen
== idiom
ik ben kapot, afgemaakt door een zumbales
== insult_profane
lulhannes zonder haar op zijn tanden, die Gerard
zeikstraal
== insult_profane
gatlikker van de baas
treuzelaar, trut, tuinkabouter
== hate_profane
ik heb schijt aan fatsoen: Turken[nationality] zijn een lelijk en gemeen volk
== insult_profane
bangeschijter, durf eens iets
broekschijter, je durfde niet eens te bellen
@mv8 = zwarte mensen[black] | Afrikanen[black] | Surinamers[black] | Antillianen[black] | Somaliërs[black] | Arabieren[arab] | Marokkanen[arab] | Egyptenaren[arab] | moslims[muslim] | hoofddoekdraagsters[muslim] | Joden[jewish] | christenen[christian] | katholieken[christian] | gereformeerden[christian] | hindoes[hindu] | Roma[roma] | Sinti[roma] | woonwagenbewoners[roma] | Aziaten[asian] | Chinezen[asian] | Molukkers[asian] | Vietnamezen[asian] | Colombianen[latino] | Brazilianen[latino] | latino's[latino] | vrouwen[women] | feministen[women] | alleenstaande moeders[women] | homo's[lgbtq] | lesbiennes[lgbtq] | biseksuelen[lgbtq] | lhbti'ers[lgbtq] | transgenders[transgender] | trans vrouwen[transgender] | immigranten[immigrants] | buitenlanders[immigrants] | arbeidsmigranten[immigrants] | vluchtelingen[refugees] | asielzoekers[refugees] | Turken[nationality] | Polen[nationality] | Bulgaren[nationality] | gehandicapten[disability] | doven[disability] | blinden[disability] | autisten[disability] | mensen met schizofrenie[mental_health] | Papoea's[indigenous] | bejaarden[age] | daklozen[class]
@hk8 = Afrikanen[black] | Surinamers[black] | Antillianen[black] | Somaliërs[black] | Arabieren[arab] | Marokkanen[arab] | Egyptenaren[arab] | moslims[muslim] | hoofddoekdraagsters[muslim] | Joden[jewish] | hindoes[hindu] | Roma[roma] | Sinti[roma] | woonwagenbewoners[roma] | Aziaten[asian] | Chinezen[asian] | Molukkers[asian] | Vietnamezen[asian] | Colombianen[latino] | Brazilianen[latino] | latino's[latino] | immigranten[immigrants] | buitenlanders[immigrants] | arbeidsmigranten[immigrants] | vluchtelingen[refugees] | asielzoekers[refugees] | Turken[nationality] | Polen[nationality] | Bulgaren[nationality] | Papoea's[indigenous]
@man8 = zwarte man[black] | Afrikaan[black] | Surinamer[black] | Antilliaan[black] | Arabier[arab] | Marokkaan[arab] | Syriër[arab] | moslim[muslim] | Jood[jewish] | christen[christian] | katholiek[christian] | hindoe[hindu] | Roma[roma] | woonwagenbewoner[roma] | Aziaat[asian] | Chinees[asian] | Molukker[asian] | Braziliaan[latino] | homo[lgbtq] | biseksueel[lgbtq] | trans man[transgender] | immigrant[immigrants] | buitenlander[immigrants] | vluchteling[refugees] | asielzoeker[refugees] | Turk[nationality] | Pool[nationality] | Bulgaar[nationality] | dove[disability] | autist[disability] | gehandicapte[disability] | man met een psychose[mental_health] | Papoea[indigenous] | bejaarde[age]
@vrw8 = vrouw[women] | feministe[women] | alleenstaande moeder[women] | lesbienne[lgbtq] | biseksuele vrouw[lgbtq] | trans vrouw[transgender] | zwarte vrouw[black] | Surinaamse[black] | Afrikaanse vrouw[black] | Marokkaanse[arab] | Syrische[arab] | moslima[muslim] | vrouw met een hoofddoek[muslim] | Joodse vrouw[jewish] | christelijke vrouw[christian] | hindoevrouw[hindu] | Romavrouw[roma] | Sintivrouw[roma] | Chinese[asian] | Thaise vrouw[asian] | Indonesische[asian] | Colombiaanse[latino] | Braziliaanse[latino] | migrante[immigrants] | buitenlandse vrouw[immigrants] | gevluchte vrouw[refugees] | Turkse[nationality] | Poolse[nationality] | dove vrouw[disability] | vrouw in een rolstoel[disability] | autistische vrouw[disability] | bipolaire vrouw[mental_health] | bejaarde vrouw[age]
@alle8 = alle Afrikanen[black] | alle Antillianen[black] | alle Arabieren[arab] | alle Egyptenaren[arab] | alle hoofddoekdraagsters[muslim] | alle christenen[christian] | alle gereformeerden[christian] | alle Roma[roma] | alle woonwagenbewoners[roma] | alle Chinezen[asian] | alle Vietnamezen[asian] | alle Brazilianen[latino] | alle vrouwen[women] | alle alleenstaande moeders[women] | alle lesbiennes[lgbtq] | alle lhbti'ers[lgbtq] | alle trans vrouwen[transgender] | alle buitenlanders[immigrants] | alle vluchtelingen[refugees] | alle Turken[nationality] | alle Bulgaren[nationality] | alle doven[disability] | alle autisten[disability] | alle Papoea's[indigenous] | alle daklozen[class]
@ik8 = een vrouw[women] | feminist[women] | homo[lgbtq] | lesbisch[lgbtq] | bi[lgbtq] | trans[transgender] | non-binair[transgender] | zwart[black] | Surinaams[black] | van Ghanese afkomst[black] | Marokkaans[arab] | van Syrische komaf[arab] | moslim[muslim] | Joods[jewish] | christen[christian] | gereformeerd[christian] | hindoe[hindu] | een Sinto[roma] | Roma[roma] | Chinees[asian] | Moluks[asian] | Braziliaans[latino] | immigrant[immigrants] | vluchteling[refugees] | Turks[nationality] | Pools[nationality] | doof[disability] | autistisch[disability] | slechtziend[disability] | bipolair[mental_health] | gepensioneerd[age]
@gem8 = Joodse[jewish] | islamitische[muslim] | christelijke[christian] | hindoestaanse[hindu] | zwarte[black] | Surinaamse[black] | Antilliaanse[black] | Somalische[black] | Marokkaanse[arab] | Arabische[arab] | Syrische[arab] | Chinese[asian] | Molukse[asian] | Vietnamese[asian] | Braziliaanse[latino] | lesbische[lgbtq] | Turkse[nationality] | Poolse[nationality] | Bulgaarse[nationality] | dove[disability] | Papoease[indigenous] | lhbti+[lgbtq] | transgender[transgender]
@ber8 = bankiers | scheidsrechters | managers | makelaars | influencers | toeristen | deurwaarders | parkeerwachters | reclamemakers | beurshandelaren | wielrenners | supporters van de tegenpartij | filmcritici | lobbyisten | huisjesmelkers | tv-koks | autoverkopers | consultants | paparazzi | jagers
== hate_derogation
ik haat {mv8}
ik verafschuw {alle8}
ik kan {mv8} niet luchten of zien
ik walg van {mv8}
{mv8} maken me misselijk
{mv8} zijn smerig
wat zijn {mv8} toch een minderwaardig volk
wat heb ik een hekel aan {mv8}
mijn afkeer van {mv8} wordt met de dag groter
{mv8} zijn leugenachtig en laf
{mv8} deugen niet
{mv8} zijn het schuim van de natie
vertrouw nooit {mv8}, ze naaien je waar je bij staat
{mv8} zijn door en door vals. Ze lachen je toe en bestelen je daarna
jullie {mv8} zijn allemaal hetzelfde tuig
jullie {mv8} moesten je de ogen uit je kop schamen
een {man8} is niks waard
een {vrw8} is te dom om te begrijpen wat ze leest
die {vrw8} maakt me ziek, gooi haar eruit
deze {man8} bezorgt me braakneigingen, haal hem weg
ik krijg jeuk van een {vrw8} in mijn buurt
hoe dom kunnen {mv8} zijn?
waarom stinken {mv8} altijd zo?
wie houdt er nou van {mv8}?
bah, die {mv8} weer
het is allemaal de schuld van {mv8}
door {mv8} gaat dit land naar de knoppen
{mv8} verzieken elke buurt
de wereld is beter af zonder {mv8}
zonder {mv8} zou onze stad eindelijk schoon zijn
luier dan een {man8} vind je ze niet
er bestaat niets lelijkers dan een {vrw8}
{mv8} zijn nog erger dan ik dacht
de domste mensen op aarde zijn {mv8}
ik hoop dat ik nooit meer een {man8} tegenkom
waren {mv8} maar nooit geboren
{mv8} mogen wel eens leren zich te gedragen en hun mond te houden
ik zeg het eerlijk: ik veracht {mv8}
ik vind {mv8} weerzinwekkend
volgens mij zijn {mv8} ziek in hun hoofd
ik spuug op {alle8}
een {man8} naast me in de trein, getver, ik ging meteen verzitten
ik schaam me dat hier {mv8} wonen
{mv8} liegen, bedriegen en klagen
{mv8} zijn ongeschikt voor alles
{mv8} zijn nutteloze vreters
wat een vreselijk slag mensen, {mv8}
de {gem8} gemeenschap is een schandvlek
zodra {mv8} binnenkomen is mijn eetlust weg
hoe minder {mv8}, hoe beter
vervloekt zijn {mv8}, zij hebben alles verpest
ik erger me dood aan {mv8}, achterbakse types
== hate_normative
{hk8} horen niet in Nederland thuis
{hk8} eruit, en wel vandaag
{mv8} hebben hier niets te zoeken
stuur {hk8} terug, hun paspoort kan me niks schelen
geen {mv8} in ons team
{mv8} moet je het stemrecht afpakken
houd {mv8} weg bij onze scholen
een {man8} hoort achter de tralies
een {vrw8} hoort achter het aanrecht
sluit {alle8} op in een gesticht
verbied het huwelijk van {mv8}
{mv8} zouden geen kinderen mogen krijgen
haal de kinderen weg bij {mv8}
aan een {man8} verhuur ik niet en dat zou niemand moeten doen
ziekenhuizen moeten {mv8} weigeren
waarom mag een {vrw8} eigenlijk lesgeven? Dat moet stoppen
een {vrw8} in de Kamer, dat zou verboden moeten zijn
laat {mv8} dwangarbeid doen
{mv8} moeten apart zitten, achter in de bus
het zwembad hoort dicht te zijn voor {mv8}
neem nooit een {man8} aan
niemand zou met een {vrw8} mogen trouwen
pak {mv8} hun uitkering en hun huis af
{mv8} dienen te gehoorzamen, meer niet
bouw een hek om {mv8} heen
een {man8} als burgemeester mag nooit gebeuren
jullie {hk8} moeten oprotten naar waar jullie vandaan komen
schop die {vrw8} van de universiteit af
verplicht {mv8} een teken op hun jas te dragen
steriliseer {mv8}
op het voetbalveld wil ik geen {mv8} zien, daar zijn ze niet voor gemaakt
== hate_negated
{mv8} zullen nooit echte Nederlanders zijn, wat ze ook doen
{mv8} verdienen geen greintje respect
{mv8} hebben nog nooit iets goeds gedaan
niemand zit te wachten op {mv8}
een {man8} kan niet liefhebben
een {vrw8} kan nooit een goede moeder zijn
{mv8} zullen nooit onze gelijken zijn
met {mv8} valt niet te leven
ik gun {mv8} geen enkel recht
{mv8} kunnen niet denken, alleen nadoen
er is geen {man8} die te vertrouwen is
ik heb geen medelijden met {mv8}, nooit gehad ook
{mv8} kennen geen schaamte en geen eer
zeg niet dat {mv8} erbij horen, dat doen ze niet
van {mv8} komt niks terecht
{mv8} zijn geen gezin waard
== hate_dehumanise
{mv8} zijn beesten
de {mv8} zijn een ziekte
{mv8} zijn geen mensen
een {man8} is een rat op twee poten
{mv8} planten zich voort als konijnen
schimmel, dat zijn {mv8}
een {vrw8} is een broedmachine
na {mv8} moet je de boel ontsmetten
jullie {mv8} zijn luizen in de vacht van dit land
{mv8} horen bij het vuilnis
mijn hond is menselijker dan {mv8}
deze {vrw8} is een zeug
{mv8} kruipen als kakkerlakken uit elke kier
== hate_threat
dood aan {alle8}
ik hoop dat {mv8} allemaal doodgaan
krijg de tyfus, {mv8}
sla {mv8} in elkaar
steek de huizen van {mv8} in de fik
we gaan vanavond op {mv8} jagen
de eerste {man8} die ik zie gaat eraan
ik schiet die {man8} neer
hang {mv8} op
een {vrw8} als jij moet branden
ik wens {mv8} een pijnlijke dood toe
verzuip {mv8} in de haven
nog één {man8} in mijn straat en ik trap hem het ziekenhuis in
wie helpt mee {mv8} uit te roeien?
ik sla elke {vrw8} haar tanden uit
== hate_profane
rot op, {mv8}, stelletje kutlui
die teringlijers van {mv8}, opzouten allemaal
{mv8} zijn klootzakken, stuk voor stuk
{mv8} kunnen de kolere krijgen, wat een kutvolk
fuck {mv8}
wat een kutwijf, die {vrw8}, ze zijn allemaal zo
godverdomme, weer zo'n {man8}, flikker op
{mv8} zijn een stelletje hoerenkinderen
die verdomde {mv8} verzieken alles, de klerelijers
== hate_implicit
als er een {man8} in de straat komt wonen, doe ik een extra slot op de deur
toevallig hè, dat {mv8} altijd vooraan staan als er iets te halen valt
voor een {vrw8} kan ze best aardig nadenken
mijn dochter met een {man8}? Zo hebben wij haar niet opgevoed
je weet hoe dat gaat met {mv8}, geef ze een vinger
een {vrw8} achter het stuur van de bus, ik neem de volgende wel
{hk8} nemen hier stilletjes de boel over, let maar op de geboortecijfers
== positive_identity
ik hou van {mv8}
ik bewonder de {mv8} om hun geduld
leve {mv8}
hulde aan {alle8}
{mv8} zijn hier van harte welkom
{mv8} horen bij Nederland
{mv8} verdienen respect en een eerlijk loon
wat fijn dat hier {mv8} wonen
ik ben dol op {mv8}, ze maken me aan het lachen
{mv8} zijn moedig en slim
ik vertrouw {mv8} met mijn leven
we hebben meer {mv8} nodig in de Kamer
er zouden meer {mv8} voor de klas moeten staan
zonder {mv8} zou onze stad saai zijn
de {mv8} maken deze buurt mooier
trots op alle {mv8} in ons team
een {vrw8} als burgemeester, hoera
een {man8} in de directie, het werd hoog tijd
deze {vrw8} is de beste dokter die ik ken
deze {man8} heeft mijn opa gered, ik ben hem eeuwig dankbaar
gelijke rechten voor {alle8}, nu
{mv8} moeten kunnen trouwen met wie ze willen
ziekenhuizen moeten {mv8} beter helpen
geef {mv8} een kans op een huis
stem eens op een {vrw8}
ik ben verliefd op een {vrw8} en zij op mij
mijn beste vriend is een {man8} en hij is goud waard
zo veel talent bij {mv8}, laat ze schitteren
ik hoop dat {mv8} de rechtszaak winnen
de {gem8} gemeenschap verdient onze steun
wat een geweldig feest gaf de {gem8} gemeenschap
bedankt, {mv8}, jullie hielden de zorg overeind
jullie {mv8} zijn toppers
{mv8} werken keihard, dat mag best eens gezegd
op het voetbalveld wil ik veel meer {mv8} zien
ik neem graag een {man8} aan, laatst nog een topkracht
een {vrw8} kan alles worden wat ze wil
van {mv8} heb ik leren doorzetten
het zwembad is er ook voor {mv8}
verdikkie, wat zijn {mv8} goed bezig
wat kan die {vrw8} verrekte mooi zingen
hoe meer {mv8} in het koor, hoe beter
mijn zoon is {ik8} en ik hou ontzettend veel van hem
voor elke {man8} in dit land: je doet ertoe
scholen horen open te staan voor {mv8}
het is een eer om met {mv8} te werken
== friendly_profanity
verdomme, wat hou ik van {mv8}
{mv8} zijn godverdomme helden
fuck yeah, {mv8} in de finale
kut, wat kan die {vrw8} goed voetballen
shit man, ik mis {mv8} uit mijn oude team echt
== negated_hate
ik haat {mv8} niet
ik heb niks tegen die {mv8} van hiernaast
{mv8} zijn niet smerig
{mv8} verdienen deze haat niet
niemand mag een {vrw8} slaan
hou op met zeggen dat {mv8} stinken
het is niet waar dat {mv8} lui zijn
een {man8} is geen beest
{mv8} zijn geen ziekte, domheid wel
{mv8} zijn niet dom en ook niet gevaarlijk
je mag {mv8} niet weigeren bij de deur
het is niet de schuld van {mv8}
noem {mv8} geen ongedierte
een {vrw8} hoort niet achter het aanrecht, tenzij ze zin heeft om te koken
ik vind {mv8} helemaal niet eng
{mv8} maken me niet misselijk, jouw gescheld wel
wens {mv8} nooit de dood toe
{mv8} liegen niet vaker dan jij en ik
niemand hoort {mv8} het stemrecht af te pakken
een {man8} hoort niet achter de tralies om wie hij is
ik wil niet horen dat {mv8} minderwaardig zijn
{mv8} zijn niet allemaal hetzelfde
veracht {mv8} niet, je kent ze niet eens
{mv8} hebben ons land niet verpest
deze {vrw8} heeft niets fout gedaan, laat haar met rust
je hoeft je als {man8} nergens voor te schamen
we sluiten {mv8} niet op en we sturen ze niet weg
nooit heb ik last gehad van {mv8}
{mv8} zijn geen tuig, leer ze kennen
een {vrw8} is niet minder waard dan jij
== counter_speech
"{mv8} zijn ratten", zei hij. Walgelijk
wie {mv8} haat, hoort niet bij onze club
het is weerzinwekkend om {mv8} beesten te noemen
"{mv8} eruit" op een schoolmuur, we hebben aangifte gedaan
wie op {mv8} spuugt, spuugt op ons allemaal
mijn baas zegt dat {mv8} lui zijn. Hij kletst uit zijn nek
ik walg van mensen die {mv8} uitschelden
die trainer noemde een {man8} "aap" en is terecht ontslagen
roepen dat {mv8} dood moeten is strafbaar
"een {vrw8} hoort achter het aanrecht" is praat uit de vorige eeuw
schande dat een {vrw8} de bus uit werd gezet
ik heb de reactie "ik haat {mv8}" gemeld
geen podium voor lui die {mv8} het land uit willen zetten
als iemand zegt dat {mv8} stinken, loop ik weg
ze dreigden het huis van een {man8} in brand te steken, hoe ziek is dat
in de oorlog heette het dat {mv8} ongedierte waren. Nooit meer
niet {mv8} zijn het probleem, maar de haat tegen hen
wat een laffe daad, een {vrw8} slaan en dan wegrennen
een huisbaas die {mv8} weigert, hoort voor de rechter
de haat tegen {mv8} verziekt dit land
de politicus wil {mv8} het stemrecht afpakken, stem hem weg
grappen over hoe dom {mv8} zijn, zijn niet grappig
"jullie horen hier niet", riep een man naar een {vrw8}. Jawel, zij wel, hij niet
iemand wenste {alle8} kanker toe, en dat vond men nog leuk ook. Schaam je
{mv8} de schuld geven is lui en laf
== neutral_identity
{mv8} wonen verspreid over de stad
een {man8} uit Zwolle won de quiz
een {vrw8} werd directeur van het museum
{mv8} stemmen vaker lokaal, blijkt uit onderzoek
de {gem8} gemeenschap vergadert op dinsdag
in de gevangenis zitten ook {mv8}, meldt het rapport
er werken veel {mv8} in de haven
het boek beschrijft het leven van {mv8} rond 1900
de gemeente sprak met {mv8} over het nieuwe plein
een {man8} van vijftig raakte lichtgewond bij de brand
{mv8} kunnen zich tot vrijdag inschrijven
onze huisarts is een {vrw8}
in dit koor zingen {mv8} en anderen
de wet geldt ook voor {mv8}
een {vrw8} opende een kapsalon aan de markt
== question_benign
waarom haten sommige mensen {mv8}?
mogen {mv8} hier stemmen?
hoeveel {mv8} zitten er in de gemeenteraad?
hoe help ik een {man8} die wordt uitgescholden?
kan een {vrw8} piloot worden bij de luchtmacht?
waar komt het idee vandaan dat {mv8} lui zouden zijn?
hoe maken we onze school prettiger voor {mv8}?
wat viert de {gem8} gemeenschap in het voorjaar?
== self_identity
ik ben {ik8} en daar ben ik trots op
ik ben {ik8}, nou en
als je {ik8} bent, hoor je de raarste dingen
omdat ik {ik8} ben kreeg ik dat huis niet
ik ben {ik8} en ik haat spruitjes
ik ben {ik8}, geen beest
mijn vrouw is {ik8}, ik ben {ik8}, onze kat is de baas
ze noemden me smerig omdat ik {ik8} ben, dat doet pijn
sinds ik zeg dat ik {ik8} ben slaap ik beter
ik ben {ik8} en hoor hier net zo goed thuis
toevallig ben ik {ik8}, en ik geef wiskunde in Gent
je kunt {ik8} zijn en toch van carnaval houden, kijk maar naar mij
== abuse_object
ik haat deze printer
ik walg van witlof
deze stoel is afschuwelijk, gooi hem eruit
dat behang maakt me misselijk
de wereld is beter af zonder bladblazers
die soep stinkt
ik kan lauwe koffie niet luchten of zien
wat een waardeloze wekker
ik heb een hekel aan hagel
dit spel is minderwaardig en lelijk, geld terug
== abuse_idea
deze wet deugt niet
dat belastingplan verziekt alles
ik veracht dit soort reclame
het nieuwe parkeerbeleid is een ziekte
verbied die klokverzetterij
het contract is door en door vals
schrap die subsidie, niemand zit erop te wachten
de bonuskaart hoort bij het vuilnis
wat een dom scenario
dit reglement verdient geen greintje respect
== insult_group
ik haat {ber8}
{ber8} zijn niet te vertrouwen
{ber8} deugen niet
wat een leugenaars, die {ber8}
weg met {ber8}
ik vind {ber8} dom en verwaand
de wereld is beter af zonder {ber8}
waarom zijn {ber8} altijd zo laf?
{ber8} zijn nutteloos
ik erger me dood aan {ber8}, stelletje sukkels
== everyday
de honden van de buren blaffen de hele nacht
die vieze laarzen eruit, ik heb net gedweild
ik haat maandagen, maar gelukkig is er taart
de ratten zitten weer in de kelder
hang de was maar op, het is droog
deze luizen moeten uit de rozen
een pan hoort niet in de droger
sla de eieren los en laat ze even staan
we sloegen gisteren de tijd dood met kaarten
het vuilnis stinkt, wie brengt het weg?
== insult_person
Je bent een rem op elk gesprek
met jou aan tafel wordt zelfs koffie bitter
hij verwart volume met inzicht
Zij heeft de diepgang van een stoeptegel
jij snapt de handleiding van een lepel niet
wat een opgeblazen kikker is die nieuwe afdelingschef
uw rijstijl is een belediging voor het asfalt
ik heb schimmel gezien met meer ambitie
Kun jij ook iets, of sta je alleen in de weg?
zo traag van begrip dat de slak al koffie zit te drinken
niemand nodigt jou uit omdat je saai bent, niet omdat ze het vergeten
Waar andere mensen een geweten hebben, heeft hij een kassabon
mijn rijinstructeur is een brulboei zonder geduld of verstand
je zingt alsof iemand op een doedelzak gaat zitten
dat jij ooit vader bent geworden is een vergissing van de natuur
een leeghoofd met een lijfwacht
wie heeft jou in vredesnaam een collegezaal gegeven?
Je kookt zoals je praat: lang, lauw en zonder zout
bemoeial, steek je neus in je eigen brievenbus
ze is zo hebberig dat ze de gratis pennen telt
met uw cv zou ik ook liegen
jij hebt niet gefaald, jij bént het falen
Een ruggengraat van vla, die Maarten
geen wonder dat je dochter niet meer belt
wat een arrogante kwast met zijn leesbrilletje
hij is te dom om rond te lopen zonder begeleiding
Zit daar niet zo te zitten, nutteloze vaatdoek
onze verhuurder is een vrek met een glimlach van plastic
die collega van de receptie is een vals loeder
ge zijt een schande voor uw familie, en die lat lag al laag
noob, verwijder het spel en ga tuinieren
hij danst als een omgevallen wasrek
Wat jij humor noemt noemen wij overlast
== insult_profane
val dood met je praatjes, droplul
wat een ongelooflijke trut is die wijkmanager
Bek houden, hoerenloper
jij smerige achterbakse kutvent
klerelijer, je rijdt mijn spiegel eraf
gij zijt nen dikke kloot, Willy
vieze vuile hondenlul op je scooter
hij is een lul de behanger en dat weet hij
== hate_implicit
Hoe minder moslims[muslim] in de straat, hoe rustiger de nachten
ik laat mij liever niet behandelen door een zwarte[black] verpleger, dat is mijn recht als patiënt
met alle respect, maar een vrouw[women] aan het hoofd van de brandweer voelt toch onveilig
Wij hebben niets tegen Roma[roma], we verhuren alleen liever aan mensen met een vast adres en een vaste aard
is er misschien ook een Nederlandse dokter beschikbaar, u praat vast prima maar toch [ethnicity]
bejaarden[age] kosten meer dan ze ooit hebben ingelegd, dat mag je ook eens zeggen
Mijn kinderen krijgen geen les van een homo[lgbtq], noem het ouderwets
de buurt was stukken veiliger zonder Marokkanen[arab]
zo'n atheïst[religion] heeft natuurlijk niks om zich aan te houden, vandaar dat ze zo makkelijk liegen
Christenen[christian] horen stemmen en noemen het geloof, en zo iemand zit dan in de gemeenteraad
leuk hoor, een Chinese[asian] buurman, maar tel wel even de katten
Wie drie keer per week naar de psychiater[mental_health] gaat hoort niet achter een loket
Wat Srebrenica betreft, de cijfers zijn door de Bosniërs[muslim] zelf verzonnen
Het is vast toeval dat elke bank dezelfde soort achternaam[jewish] in het bestuur heeft
ze komen met z'n tweeën, en over tien jaar is de hele school van hen [immigrants]
een transvrouw[transgender] in het damesteam, en dan gek vinden dat wij niet meer komen kijken
"vluchteling"[refugees], met een telefoon van duizend euro in zijn zak
ons dorp was altijd één grote familie, tot de nieuwe namen op de bellen kwamen [immigrants]
Bi's[lgbtq] houden graag twee deuren open, daar bouw je geen huwelijk op
Vraag je Hindoestaanse[hindu] boekhouder maar eens waar dat derde huis van betaald is
een dikke[body] stewardess, dan boek ik toch liever twee stoelen verder
Antillianen[black] en op tijd komen, zoek de fout
de rolstoelers[disability] krijgen weer de beste plekken bij het concert, handig zo'n stoel
Geef een Pool[nationality] een vinger en je bent je gereedschapskist kwijt
Vreemd dat Armeniërs[ethnicity] altijd over 1915 beginnen, terwijl iedereen weet dat er gewoon oorlog was
== hate_derogation
ik verafschuw moslims[muslim]
Ik kan bejaarden[age] niet uitstaan, ze zeuren en ruiken
Koreanen[asian] vind ik stijf, kil en nep
ik veracht christenen[christian] om hun zalvende gedoe
Mijn trans[transgender] collega is een belachelijke vertoning
Joden[jewish] zijn inhalig en sluw
Filipijnse[asian] mannen zijn slijmerds
Wat een naar slag mensen, die Bulgaren[nationality]
doven[disability] vind ik gewoon dom
Turkse[nationality] jongens zijn schreeuwerige machootjes, allemaal
== hate_dehumanise
moslims[muslim] zijn de houtworm in onze balken
die gasten uit Afrika[black] zijn half dier, half honger
Transgenders[transgender] zijn een defect product
vluchtelingen[refugees] zijn een olievlek op ons strand
Joden[jewish] zijn de teken van Europa
Wat daar in dat kamp woont is geen gezin, dat is een nest [roma]
dementerenden[disability] zijn planten met een verzekering
homo's[lgbtq] zijn een virus dat via de tv komt
== hate_normative
geen Roma[roma] meer op de kermis toelaten
Verbied die moskee en stuur de bezoekers[muslim] mee met de stenen
Vrouwen[women] horen niet in een rechtbank, tenzij ze stofzuigen
transpersonen[transgender] moeten uit de sport, uit het zwembad en uit beeld
Ouderen[age] boven de tachtig moesten hun stemrecht inleveren
pak ze hun paspoort af, die Turken[nationality], en breng ze naar de grens
Een zwarte[black] burgemeester zou wettelijk onmogelijk moeten zijn
immigranten[immigrants] krijgen wat mij betreft geen dokter en geen dak
== hate_negated
een atheïst[religion] kent geen trouw
Joden[jewish] hebben nog nooit een eerlijke prijs gemaakt
Aziaten[asian] hebben geen gevoel
Ik heb nog geen Marokkaan[arab] gezien die deugde
Er loopt geen enkele asielzoeker[refugees] rond die bescherming nodig heeft
transmannen[transgender] zullen nooit mannen zijn, ook niet een beetje
van christenen[christian] hoef je geen barmhartigheid te verwachten, die hebben ze niet
Niemand zit te wachten op oude mensen[age] in deze flat
== hate_slur
alweer zo'n kuttravo[transgender] op de tv
Sluit de deur, er komen pinda's[asian] aan
spaghettivreter[nationality], ga pizza's bakken
ze hebben de functie aan een pot[lgbtq] gegeven
wat kijk je nou, woestijnrat[arab]
== hate_profane
kutchristenen[christian] met hun klotebijbel
Ik schijt op Chinezen[asian]
die kloterige Roma[roma] hebben weer de hele parkeerplaats ondergescheten
== threat_person
morgen na je dienst lig jij naast je fiets
ik kom je halen en dan help je niemand meer
Blijf praten en ik zorg dat je door een rietje eet
Zeg tegen je zus dat haar auto niet lang meer heel blijft
U woont op de Dorpsstraat, derde huis, groene deur. Wij komen praten met onze vuisten.
durf zondag naar de wedstrijd te komen, je gaat op een brancard weer weg
ik ruk je arm eraf, vriend
jij krijgt nog een klap waar je oma duizelig van wordt
== hate_threat
elke homo[lgbtq] die hier hand in hand loopt krijgt een pak slaag
We steken die moskee in brand met iedereen erin [muslim]
Nog één transvrouw[transgender] in onze kroeg en ze gaat er horizontaal uit
Joden[jewish] zullen weer moeten rennen, let op
we jagen de Polen[nationality] hun caravans uit, met knuppels
== incite_selfharm
verlaat jij maar eens voorgoed het leven, loser
== sexual_harassment
je collega's zeggen dat je makkelijk bent, klopt dat, dan kom ik vanavond langs
Ik betaal je huur als je op mijn schoot komt zitten
die borsten van jou moesten ze op het menu zetten, serveerster
Wedden dat jij kreunt als een varken? Laat eens horen
stel je niet aan, jij wil toch ook een beurt op kantoor
== friendly_profanity
verdomme, wat zijn trans vrouwen[transgender] toch dapper
Mijn Vietnamese[asian] buren zijn godverdomme de liefste mensen van Purmerend
kut zeg, die Joodse[jewish] komiek is briljant, ik heb gehuild van het lachen
holy shit, onze Marokkaanse[arab] keeper pakt alles
die lesbische[lgbtq] band speelde de hele klotetent plat
tering, wat kunnen Surinaamse[black] tantes koken
je bent een fucking held, Fatima [muslim]
godskolere man, je hebt het rijexamen gehaald!
Krijg nou tieten, er zit nog appeltaart
fuck ja, vrijdag
wat een bizar goeie kutplaat
fuck, die opa van tachtig loopt me er gewoon uit [age]
klotevriend van me, kom hier dat ik je knuffel
== profane_object
die kuttrap is glad, godver
Wat een teringherrie maakt die blender
rotkachel, doe het eens een keer
Fucking file bij Deventer, alweer
== positive_identity
Joodse[jewish] mensen horen hier, overal en altijd
Mexicaanse[latino] collega's hebben deze keuken gered
Wij hebben meer zwarte[black] rechters nodig
elke trans[transgender] vrouw die ik heb ontmoet was vriendelijk
Mijn Aziatische[asian] huisarts luistert beter dan wie dan ook
Geef biseksuele[lgbtq] mensen eindelijk een eigen verhaal in een film
Arabische[arab] poëzie is adembenemend
wat een geweldige kerel, die transman[transgender] van de fietsenwinkel
meer vrouwen[women] in de raad, graag vandaag nog
Iedere Filipijnse[asian] verpleegkundige die ik trof was goud waard
Onze school mag blij zijn met een juf met hoofddoek[muslim]
de sterkste vrouw die ik ken is een Somalische[black] weduwe met vijf kinderen
doe mij maar een team vol oudere[age] collega's, die raken nergens van in paniek
Chinese[asian] Nederlanders verdienen excuses, respect en een plek in het canon
Wie een Koreaanse[asian] schoonmoeder heeft eet nooit meer slecht
ik ben gek op mijn Indiase[asian] teamgenoot, hij vangt alles
Atheïsten[religion] doen goed zonder er iets voor terug te willen
onze Roma[roma] buurjongen speelt viool alsof de straat een concertzaal is
De christelijke[christian] voedselbank vraagt niemand naar zijn geloof, prachtig
een samenleving zonder migranten[immigrants] zou armer, stiller en bozer zijn
transkinderen verdienen ouders die luisteren en leraren die hun naam gebruiken [transgender]
Blinde[disability] programmeurs maken de beste software
Mijn non-binaire[transgender] baas is de eerlijkste baas die ik ooit had
Een stad met Joden, moslims en hindoes[hindu] naast elkaar is een rijke stad
hulde aan de Arabische[arab] vrachtwagenchauffeurs die zondag gratis zandzakken reden
== neutral_identity
de Koreaanse[asian] winkel op de hoek gaat om negen uur open
Twee Vietnamese[asian] zussen runnen een nagelstudio in Sliedrecht
mijn trans[transgender] buurvrouw laat haar hond uit
een Indiase[asian] ingenieur kocht het oude station
de Joodse[jewish] bakker is maandag dicht
Een transman[transgender] werkt bij de post in Heerlen
Chinese[asian] toeristen fotograferen de sluis
In de derde klas zitten vier Arabische[arab] leerlingen en één Deen
De Mexicaanse[latino] ambassadeur opende de tulpenroute
Een Afghaanse[refugees] fietsenmaker huurt de kelder onder de kerk
== self_identity
ik ben een transvrouw[transgender] en ik bak op zaterdag wafels
Vietnamees[asian] van geboorte, Zeeuw van accent
wij zijn atheïsten[religion] en zingen toch elk jaar mee met de Matthäus
als biseksuele[lgbtq] man ben ik gewoon getrouwd en gelukkig
== negated_hate
niemand hoeft weg omdat hij moslim[muslim] is
wie Joden[jewish] haat is hier zelf het probleem
Als je trans[transgender] mensen niet kunt verdragen, blijf dan lekker zelf thuis
ik zou nooit een dokter weigeren omdat zij zwart[black] is
Ouderen[age] zijn geen kostenpost
de straat is niet veiliger zonder Marokkanen[arab], alleen leger
Aziaten[asian] verdienen geen grapjes over ogen
geen enkel mens is illegaal, ook de migrant[immigrants] niet
Biseksuele[lgbtq] mensen zijn niet in de war
christenen[christian] zijn niet allemaal streng en niet allemaal hetzelfde
Mexicanen[latino] hebben niets gestolen, jij bent gewoon je sleutels kwijt
Ik minacht niemand om een rolstoel[disability]
er bestaat geen Joods[jewish] complot
een atheïst[religion] is niet minder moreel dan jij
Wij sturen geen Turken[nationality] weg, wij sturen schreeuwers weg
dat Roma[roma] niet willen leren is aantoonbaar onwaar
zij is geen man, zij is een vrouw en ze heet Dounia [transgender]
Een homo[lgbtq] voor de klas is helemaal niks om bang voor te zijn
Ik geloof geen seconde dat vluchtelingen[refugees] hier voor de uitkering komen
mijn Chinese[asian] klasgenoot heeft geen virus meegenomen, alleen koekjes
niet één Arabier[arab] heeft jou ooit kwaad gedaan, geef het toe
Dove[disability] kinderen zijn niet traag
vrouwen[women] liegen niet vaker over geweld, dat laten alle cijfers zien
Ik heb geen hekel aan Duitsers[nationality], ik kan alleen slecht tegen verliezen
antisemitisme en moslimhaat horen nergens thuis, ook niet in mijn familieapp [jewish]
== counter_speech
Hoe kan iemand een kind een parasiet noemen omdat het uit Syrië[refugees] komt?
Niemand zou op zijn werk moeten horen dat "Aziaten[asian] allemaal hetzelfde zijn"
Als jij vindt dat homo's[lgbtq] ziek zijn, daar is de deur
wie zegt "hoe minder moslims[muslim] hoe beter" heeft mijn buurman nog nooit ontmoet
"Ik wil geen zwarte[black] dokter", zei de patiënt. Het ziekenhuis antwoordde: dan krijgt u er geen.
Geen mens hoeft te leven met "ga terug naar je eigen land" op de voordeur [immigrants]
dat soort opmerkingen over transvrouwen[transgender] maken mensen kapot
Wie durft te schrijven dat bejaarden[age] "dor hout" zijn, heeft nooit een oma gehad
Die tekst over Joden[jewish] is haat, geen humor
hoe haal je het in je hoofd om een verpleegster "hoofddoekje"[muslim] te noemen?
De spreekkoren over Joden[jewish] moeten stoppen, ik schaam me voor mijn eigen vak
waarom zou een Marokkaans[arab] meisje elke dag moeten uitleggen dat ze van hier is?
"Mexicanen[latino] zijn lui" zei hij, vanuit zijn hangmat. Ik kon het niet laten.
Stop met dat gezeur over "vrouwtjes[women] achter het stuur", mijn moeder rijdt veertigtonners
Kun je echt niet slapen omdat er een transman[transgender] in het koor zingt? Dan ligt het aan jou
zeg nooit meer "jullie Chinezen[asian]" tegen mijn neefje
Haatberichten over de moskee[muslim] worden hier verwijderd
ik hoorde een scheidsrechter "kutneger" zeggen en ik heb de wedstrijd gestaakt [black]
Wie biseksuelen[lgbtq] "besluiteloos" noemt snapt niks van liefde
geen enkel kind verdient het om "zigeunerjong" genoemd te worden [roma]
Beste redactie, de kop "Pool steelt weer" is een stigma en geen nieuws [nationality]
hij zei dat gehandicapten[disability] "beter niet geboren waren"; ik ben opgestaan en weggegaan
wie Srebrenica ontkent spuugt op de moeders die nog zoeken [muslim]
Die opmerking over "slinkse Vietnamezen"[asian] was racistisch en hij weet het
"Atheïsten[religion] hebben geen hart"? Mijn vader gaf zijn nier aan een dominee
== mentioned_slur
het woord "spleetoog" hoorde ik voor het eerst op de zwemles [asian]
Op zijn kluisje stond "flikker", hij heeft er een hartje omheen getekend [lgbtq]
in het oude schoolboek stond nog "Hottentot", dat is een scheldwoord [black]
== support
ik sta over tien minuten bij je, met jas en al
Je hoeft niet sterk te zijn vandaag
wat hij je aandeed was niet jouw schuld, geen millimeter
adem maar rustig, ik blijf hangen tot je slaapt
Bel {hulp}, en als je niet durft bellen wij samen
je bent geen blok aan mijn been, je bent mijn zus
== distress
ik voel me een spook in mijn eigen huis
sinds de aanranding kan ik geen lift meer in
== question_benign
waarom eten hindoes[hindu] geen rundvlees?
Hoe noem je een non-binair[transgender] familielid, neef of nicht?
Is besnijdenis bij Joden[jewish] en moslims hetzelfde?
== abuse_idea
het nieuwe logo is afgrijselijk
die wet deugt van geen kant en moet in de papierbak
== abuse_object
walgelijke koffie, echt slootwater
stom ding, die rits
== criticism_person
Meneer Pieters, uw berekening klopt niet en dat had u kunnen weten
== idiom
zij schoot met scherp op het begrotingsvoorstel
== everyday
stomme vraag van mij misschien, maar hoe zet je dit aan?
ze heeft de ficus vermoord met te veel water
Hij sloeg de bal over het dak van de kantine
vieze borden in de gootsteen, wie was er aan de beurt?
het varken eet de appels uit de hand van opa
Oma kreeg ruzie met opa over de afstandsbediening en daarna aten ze vla
je hebt de verkeerde trein genomen, dombo, zei ik tegen mezelf
== insult_person
Wanneer jij binnenkomt daalt het gemiddelde
je hebt een bord voor je kop en nog een reserve in de schuur
Hij kruipt voor de directie en trapt naar de schoonmaak, een naar mannetje
met haar valse lach kun je ramen zetten
leer eerst je veters strikken, mooiboy
Wat een onbehouwen lomperik, die klusjesman van de VvE
zelfs een GPS zou jouw levensloop een doodlopende weg noemen
jij bent geen vriend, jij bent een abonnement op ellende
een stuk onverstand is ze, altijd geweest
dat noem je tekenen? een kip in de modder doet het beter
u bent een kleinzielige oude brombeer, buurman
Jouw bruidegom heeft mijn medeleven
Mijn ex was zo gierig dat hij mijn verjaardagskaart terugvroeg
dat hoofd van jou hoort achter een gordijn
onbetrouwbaar als een weerbericht in april, die Kevin
Doe niet zo onnozel, je wist het best, draaikont
hij denkt dat hij een leeuw is, maar hij is de vlo
Hoe lang oefen je al op dat domme gezicht?
Ach kijk, mevrouw weet weer eens niks en zegt het hardop
gij hebt twee linkerhanden en een houten kop
de nieuwe stagiair is zo lui dat hij zijn eigen naam afkort
je bent een teleurstelling met een motorhelm op
Zij maakt van elke bruiloft een begrafenis, dat zure mens
als keeper ben jij een open deur
jij bent lelijker dan de gordijnen van mijn tante
Die vent is een blok beton met een mening
nietswaardige slaapkop
een nul zonder cijfer ervoor
niemand op deze aardbol heeft iets aan jou
met zo'n intelligentie word je nog afgewezen door een aquarium
je manieren komen zeker uit de schuur
ik ken bakstenen die beter kunnen luisteren dan jij, Erik
ze heeft de charme van een bekeuring
Trainer, ga postzegels plakken, van voetbal begrijp je geen barst
== insult_profane
sodemieter op met je kutsmoezen
Hoerenkind, je hebt mijn fiets gejat
een kale kutlul met een hondje
Godverdomse zeikerd van een conciërge
ze is een rotwijf, en dat weet de hele trap
krijg het heen en weer, klootviool
jij bent zo'n ongelofelijke mierenneukende eikel
== hate_implicit
we nemen bij voorkeur geen mensen aan die vijf keer per dag weg moeten [muslim]
Hoe minder van die oudjes[age] op de weg, des te sneller ben ik thuis
liever geen Poolse[nationality] huurders, onze vorige waren al eens buitenlands
een Arabier[arab] met een rugzak, ik stap dan toch maar een halte eerder uit
Zet een Chinees[asian] op wiskunde en een Antilliaan op de trommel, dan heb je tenminste rendement
Die kampverhalen worden elk jaar een beetje groter, valt u dat ook op [jewish]
er zijn nu eenmaal banen waar je hersens voor nodig hebt, daarom vragen wij geen dames[women]
We houden het graag gezellig onder elkaar, daarom is de club besloten voor mensen met een andere achtergrond [ethnicity]
hij is autistisch[disability], dus verwacht van hem geen warmte of humor
een Congolese[black] professor, dan heeft hij vast een beurs gekregen om zijn kleur
Als Nederlander word je tegenwoordig tweede keus in je eigen stadhuis [immigrants]
mijn oma wil niet gewassen worden door zo'n meneer uit Ghana[black], en ik geef haar gelijk
De Rwandese kerken brandden omdat de Tutsi's[ethnicity] het zelf hadden uitgelokt
ze noemt zich nu Bram, en wij moeten allemaal doen alsof we niks zien [transgender]
christenen[christian] in de medezeggenschap, dan mag straks de kerstborrel niet meer zonder dominee
Je hoeft geen detective te zijn als er in de Schilderswijk[ethnicity] iets verdwijnt
Er zijn er ook goede bij, maar bij Albanezen[nationality] tel ik toch mijn vingers na het handen schudden
Twee mannen[lgbtq] die een kind opvoeden, je vraagt je af wat dat kind later aan de therapeut vertelt
een blinde[disability] als voorzitter, hoe moet die nou zien wat er speelt
Bij de tandarts zat een vrouw in zo'n tent[muslim], ik heb mijn afspraak verzet
Ja die Japanners[asian], ze lachen altijd, en dan weet je al dat ze iets verbergen
bedankt, kabinet, voor weer zeshonderd toekomstige uitkeringen op één boot [refugees]
Een goddeloze[religion] verkiest men hier niet tot schoolhoofd, dat spreekt vanzelf
== hate_derogation
Ik walg van Polen[nationality]
die Hindoes[hindu] zijn hebberige sjacheraars
Ik haat het om in de buurt van gehandicapten[disability] te zijn, ze zijn akelig
Surinaamse[black] vrouwen zijn vulgair en lawaaierig
lesbiennes[lgbtq] zijn verzuurde, jaloerse wezens
mijn Joodse[jewish] schoonzoon is een bedrieger, zoals ze allemaal zijn
zo'n non-binair[transgender] type is gewoon een aandachtzoeker en een leugenaar
wat een hooghartig, kil volkje zijn die Chinezen[asian] toch
ik kan mijn moslimbuurman[muslim] niet luchten of zien, een eng mens
Psychiatrische[mental_health] patiënten zijn griezels
Marokkaanse[arab] kinderen zijn monsters, opgevoed door andere monsters
== hate_dehumanise
Zwarte[black] mensen zijn onder de maat gebleven in de evolutie
die lui uit Eritrea[refugees] zijn luizen in onze jas
lesbo's[lgbtq] zijn mislukte exemplaren
Chinezen[asian] krioelen als mieren over elkaar heen
een moslima[muslim] is een zwarte vuilniszak met ogen
Het azc[refugees] is een broedplaats, ga er spuiten
bejaarden[age] zijn lopende schimmel
transvrouwen[transgender] zijn wezens uit een laboratorium
== hate_normative
Weg met christelijke[christian] scholen en met de sekteleden die ze bevolken
niemand zou een Roma-gezin[roma] als buren mogen krijgen
Sluit Aziatische[asian] studenten uit van de technische studies
Homo's[lgbtq] moeten geen bloed geven, geen les geven en geen hand geven
stop met het inhuren van doven[disability], dat werkt toch niet
hou Joden[jewish] ver weg van het ministerie van Financiën
Wie geen Nederlandse voorouders heeft hoort geen burgemeester te worden [ethnicity]
gooi de Somaliërs[black] uit de flat en geef die woning aan normale mensen
== hate_negated
Roma[roma] respecteren niets en niemand
Een Pool[nationality] komt nooit nuchter op zijn werk
er zit geen greintje schaamte in die moslims[muslim]
Transmensen[transgender] bestaan niet, alleen verwarde mensen
je zult mij nooit naast een zwarte[black] in de bus zien zitten
Migranten[immigrants] hebben ons geen recept, geen lied en geen bouwsteen gegeven
Mensen met Down[disability] hebben geen nut
vrouwen[women] hebben nooit een uitvinding gedaan die de moeite waard was
== hate_slur
het is weer feest bij de bruggentrekkers, hele straat vol mocro's[arab]
Blijf van mijn kar af, sprinkhaan van een polak[nationality]
wat heeft die homofiel, die ruigpoot[lgbtq], hier te zoeken
die kampers[roma] moesten ze afsluiten met een hek
debiel[disability] in je elektrische karretje, aan de kant
== hate_profane
Ik word er godverdomme misselijk van, al die Indiërs[asian] op kantoor
vuile kutatheïsten[religion]
die teringbejaarden[age] blokkeren heel de Albert Heijn met hun kutkarretjes
== threat_person
Ik breek elke vinger waarmee je dat hebt getypt
wacht maar tot je alleen bent op dat fietspad
Kom je aan mijn zusje, dan kom je niet meer thuis
Ik laat mijn honden op u los, deurwaarder
We pakken je vrijdag op het stationsplein, neem maar afscheid
ik sla een gat in je hoofd, hoor je dat?
voor elke leugen krijg je van mij een klap, en ik ben de tel kwijt
Jij gaat bloeden, Jeroen
== hate_threat
zet één voet in ons dorp, vluchteling[refugees], en je voelt de riek
alle Turken[nationality] hun ramen eruit, straat voor straat
de volgende transgender[transgender] die het damestoilet in gaat draag ik er gebroken uit
hang de imam op aan zijn eigen minaret [muslim]
wij gaan vanavond Chinezen[asian] meppen, wie gaat mee
== incite_selfharm
hoe vaak moet je nog mislukken voor je er een punt achter zet
Maak jezelf dood en verlos je moeder
== sexual_harassment
Ik weet zeker dat jij onder dat uniform niks draagt, laat eens controleren
met die lippen moet je niet praten, daar heb ik iets beters voor
Zeg tegen de nieuwe secretaresse dat haar promotie tussen haar benen ligt
ik volgde je gisteren tot je deur, wat een kont, volgende keer kom ik mee naar binnen
pijp me of je krijgt die woning niet
== friendly_profanity
Verdomd, onze imam heeft humor [muslim]
shit man, die Koreaanse[asian] kip was hemels
Jullie homo's[lgbtq] hebben godverdomme de mooiste bruiloft van het jaar gegeven
klote dat je weggaat, lieve Mehmet, wie gaat er nu mijn banden plakken [nationality]
fuck wat ben ik trots op mijn transzoon[transgender]
teringlijers, jullie hebben mijn hele keuken geverfd terwijl ik weg was, ik hou van jullie
De oma's van de haakclub[age] zijn keihard, kut wat een rally
holy fuck, die rolstoelbasketters[disability] zijn beesten
ouwe rukker, gefeliciteerd met je kleinzoon
kolere wat een goal, ik heb de buurman gezoend
die christelijke[christian] drumband speelde verdomme strakker dan Metallica
nondeju, da's ne schone velo
== profane_object
die kutdoos van de Hema krijg ik met geen mogelijkheid open
verrotte klotegrasmaaier
Schijtweer op de Waddenzee
waarom plakt alles, wat een ranzige kuttafel
== positive_identity
Er mogen veel meer Aziatische[asian] acteurs in Nederlandse series
Ik vertrouw mijn Joodse[jewish] huisarts blindelings
Transmannen[transgender] zijn mannen en verdienen zorg op tijd
wat heerlijk dat er weer Arabisch[arab] wordt gezongen op het Leidseplein
Zwarte[black] meisjes op het ijs, eindelijk, laat ze schitteren
biseksuelen[lgbtq] zijn volwaardig, zichtbaar en nodig in onze beweging
Moslims[muslim] gaven deze winter de meeste dekens, dat zegt genoeg
Mexicaanse[latino] muziek maakt me gelukkig
zonder Poolse[nationality] vakmannen stond de helft van deze wijk er niet
Ik bewonder mijn dove[disability] collega om haar geduld met ons
elke Hindoestaanse[hindu] buurvrouw die ik had, bracht eten toen ik ziek was
wij hebben veel meer vrouwen[women] nodig achter de microfoon
een warm applaus voor de vluchtelingen[refugees] die vandaag hun diploma kregen
Meer kleur in de directie, daar wordt iedereen beter van [ethnicity]
de Filipijnse[asian] zeelieden verdienen een fatsoenlijk loon
Non-binaire[transgender] jongeren zijn slim, grappig en van harte welkom in onze bieb
Wat zou dit dorp zijn zonder zijn oude mensen[age]? Een slaapzaal
roma-vrouwen[roma] met een eigen bedrijf, ik neem mijn pet af
ik heb nooit zo'n eerlijke verkoper gehad als die Libanese[arab] man
De Chinese[asian] gemeenschap in Rotterdam heeft onze stad gemaakt tot wat zij is
Een Marokkaanse[arab] vader die elke wedstrijd fluit voor de hele vereniging, kom daar maar eens om
gelovigen en atheïsten[religion] samen in de hospice, dat vind ik beschaving
twee vaders, drie kinderen, één dolgelukkig huis [lgbtq]
Laat mensen met een beperking[disability] zelf beslissen, ze kunnen het uitstekend
het Joodse[jewish] koor zong en de hele straat werd stil van geluk
Mijn beste huurders zijn statushouders[refugees], altijd netjes, altijd thee
== neutral_identity
op de lijst staan acht vrouwen[women] en zeven mannen
De transvrouw[transgender] in appartement twaalf zoekt een oppas voor haar kat
Een Filipijnse[asian] kok en een Zeeuwse visser delen een kraam
in Luik staken Italiaanse[nationality] mijnwerkers een kaars aan voor Marcinelle
de moslima's[muslim] van het zwemuurtje beginnen om half tien
mijn Koreaanse[asian] kamergenoot kijkt elke avond honkbal
biseksuele[lgbtq] schrijfster leest voor in Hengelo
Bij de bushalte wachten twee nonnen[christian] en een Ghanese dominee
een dove[disability] barista schenkt koffie in de universiteitsbibliotheek
Hindoes[hindu] in Den Haag vieren Holi op het Hobbemaplein
== self_identity
Ik ben een oude vrouw[age] en ik leer nu Arabisch
transman[transgender], vader van twee, fan van Heracles
ik ben een Chinese[asian] Vlaming en frituur alles
Als Joodse[jewish] studente fiets ik gewoon naar college
== negated_hate
moslims[muslim] verpesten onze buurt niet, zwerfvuil doet dat
een Pool[nationality] steelt niet vaker dan jij
Wie vindt dat zwarte[black] mensen dom zijn heeft zelf weinig gelezen
ik ben niet bang voor een jongen met een baard en een gebedskleed [muslim]
oude mensen[age] verdienen het niet om afgesnauwd te worden
Zij hoort hier net zo goed als u, mevrouw, en ze is hier geboren [ethnicity]
lesbisch[lgbtq] zijn is geen fase en geen ziekte
Het is gewoon niet waar dat Joden[jewish] de banken bezitten
Ik wens geen enkele vluchteling[refugees] iets slechts toe
je wordt niet onveiliger van een transvrouw[transgender] in de rij bij de bakker
Vietnamezen[asian] praten niet "raar", jij luistert slordig
Latijns-Amerikanen[latino] zijn niet lui, ze werkten hier de hele zomer in de asperges
Iemand met een psychose[mental_health] is geen monster, maar een mens met angst
christenen[christian] hoeven zich niet te schamen voor hun kerkgang
Roma[roma] stelen geen kinderen, dat is een sprookje van vierhonderd jaar oud
ik ga er niet in mee dat Arabieren[arab] "van nature" gewelddadig zouden zijn
vrouwen[women] zijn niet te zacht voor de politiek
wij weigeren niemand om zijn geloof, ook de atheïst[religion] niet
Mijn Turkse[nationality] baas is niet streng, hij is gewoon op tijd
waarom zou ik een hekel hebben aan Aziaten[asian]? Ze deden niets
Nee, blinden[disability] zijn geen gevaar op straat, laadpalen op de stoep wel
geen van mijn homoseksuele[lgbtq] vrienden heeft ooit iemand lastiggevallen
We moeten ophouden te doen alsof migranten[immigrants] een last zijn
je maakt mij niet wijs dat Syriërs[refugees] lafaards zijn
een dikke[body] danseres is niet zielig, ze danst beter dan jij
== counter_speech
"Transgenders moeten uit de sport" riep een vader langs de lijn; de dertien meisjes riepen terug dat Noa[transgender] bleef
ik vind het walgelijk dat iemand de Jodenvervolging[jewish] "overdreven" noemt
Niemand zou thuis moeten zitten omdat de buurt "weg met die Roma[roma]" scandeert
Wie "hoe minder Polen[nationality] hoe beter" op een spandoek zet, hoort niet op de tribune
wat bezielt iemand om een zwangere vrouw met een hoofddoek[muslim] te bespugen?
"Ik kan Chinezen[asian] niet uitstaan", zei ze bij de afhaal, met haar loempia al in de hand. Ze kreeg haar geld terug en de deur
zulke praatjes over zwarten[black] komen er bij mij thuis niet in
Die reactie waarin staat dat gehandicapten[disability] "beter af zijn dood" is gemeld en verwijderd
hou op met vrouwen[women] hoeren te noemen omdat ze nee zeggen
Een tweet die oproept om moskeeën[muslim] in brand te steken is strafbaar, en terecht
"bejaarden krijgen wat ze verdienen" schreef een gemeenteraadslid in coronatijd, nu woont zijn vader in Huize Avondrust[age]
noem mij geen racist? hou dan op met racistische dingen te zeggen over mijn Ghanese[black] neef
Vind jij Marokkanen[arab] uitschot? Dan heb je vandaag een vriend verloren
hoe durft een docent te zeggen dat Aziatische[asian] leerlingen "robotjes" zijn?
Wie de genocide op de Armeniërs[ethnicity] een verzinsel noemt, liegt tegen de doden
de buschauffeur remde en zei: wie dat meisje[transgender] nog één keer "het" noemt, gaat lopen
In onze vereniging is "vieze homo"[lgbtq] geen plagerij maar een rode kaart
het spandoek "eigen volk eerst" hing er een uur; de buurvrouw van 88 knipte het los[immigrants]
"Zulke mensen horen in een gesticht." Nee, mevrouw, zulke mensen horen bij ons[mental_health]
Geen kind zou zijn naam moeten veranderen om niet "Mohammed de terrorist" te heten [muslim]
wat een lelijke leugen, dat Mexicanen[latino] alleen maar drugs brengen
Ik weiger nog langer te lachen om je jodengrappen[jewish], pa
elke keer dat jij "die mensen" zegt over mijn schoonfamilie, schuif ik een stoel van je af [ethnicity]
Iemand schold mijn vrouw uit voor "kutchinees"[asian] in de trein en de hele coupé zei er wat van. Dankjewel coupé
"God haat flikkers" stond er op zijn bord. De pastoor[lgbtq] pakte het af en zei: welke god?
== reclaimed_slur
Wij potten[lgbtq] van de klusploeg zagen alles recht behalve onszelf
== mentioned_slur
mijn opa werd als kind "smous" genoemd en vertelde het pas op zijn negentigste [jewish]
er stond "mongool" in het rapport van 1961, de archivaris legt het uit [disability]
== support
Wat je voelt is niet gek, er is te veel gebeurd
je mag boos zijn en moe en bij mij op de bank, allemaal tegelijk
ik geloof je, en ik ga mee naar de politie als jij dat wil
Haat jezelf niet om wat een ander deed
Je bent lief, ook op dagen dat je niets kunt
nee, de wereld is niet beter af zonder jou, ik al helemaal niet
== distress
ze zeggen dat ik me aanstel en misschien heb ik dat ook verdiend
mijn hoofd zegt de hele dag dat ik waardeloos ben
== question_benign
Hoe spreek je iemand aan die in transitie[transgender] is?
mag je als atheïst[religion] peetvader worden?
Waarom dragen sommige Joodse[jewish] vrouwen een pruik?
== abuse_object
ik haat deze jas, hij jeukt en hij stinkt naar kelder
wat een gedrocht, die nieuwe rotonde
== abuse_idea
dat pensioenvoorstel is bagger
de column was flauw, lui en slecht geschreven
== criticism_person
Je hebt beloofd te komen en je kwam niet, dat vind ik echt niet netjes
== idiom
de scheids werd na afloop levend gevild in de krant
== everyday
mijn domme kop vergat de paraplu
Hij schoot drie keer raak en won een knuffelbeer
de hond heeft een dode vis gevonden en is er heel gelukkig mee
we hebben gevochten om het laatste stuk pizza, ik verloor
die film was ziekelijk lang maar het einde was mooi
Ze hakte de ui en huilde erbij, door de ui
mijn neefje van vier slaat op een pan en noemt het jazz
vuile was, natte sokken, regen op zondag
vreselijk weer, we bleven thuis en bakten pannenkoeken
== insult_person
Bij jou is het licht aan maar er woont een goudvis
een miezerig ventje met grote schoenen
je hebt drie diploma's en nul gezond verstand
gij rijdt gelijk een kip zonder kop, meneer
de directeur is een ijdele pauw die geen cijfers kan lezen
zo'n verwend nest heb ik zelden gezien, en ik werk in een juwelier
jij praat alsof je wordt betaald per leugen
Zij zou nog ruzie krijgen met een schemerlamp, de feeks
wie jou als getuige oproept heeft de zaak al verloren
dat gezang van jou is dierenmishandeling
Waardeloze kapper, ik zie eruit als een gemaaide berm, en jij als de idioot die het deed
je bent geen leider, je bent een megafoon met een stropdas
hij heeft de moed van een natte krant
onze wethouder is een draaiorgel, alleen valser
ge moest u schamen, vent van niks
Hoe voelt het om de minst interessante persoon in elke kamer te zijn?
hij is getrouwd met zijn spiegelbeeld, en zelfs dat is ongelukkig
Ik zou je beledigen, maar dan moet ik het uitleggen
klungel
Een verschrikkelijk mens, die schoonmoeder van Bart
slijmjurk, ga de chef zijn koffie brengen
je verdiende die promotie net zo min als mijn kat
die man heeft een gezicht waar de melk van schift
zij is de slechtste moeder die ik ooit op een schoolplein zag
wat een zelfingenomen zeurkous ben je geworden
met jouw inzet win je nog geen tombola
Beste chauffeur van de lijnbus 34: u bent een hork
Jullie vader is een dronkaard en een nietsnut en dat zegt hij zelf ook
ga lekker terug naar je hok, gamerjoch zonder skills
als ik jouw verstand had, zou ik het terugbrengen naar de winkel
mijn huisgenoot is een luie egoïst die nog nooit een bord heeft afgewassen
jij kunt nog geen vlieg overtuigen
Hopeloos geval, die Wouter
== insult_profane
zuigt die man altijd zo, wat een paardenlul
Tyfuslijer, je hebt mijn bloembak omgereden
rot toch op, hoerig kreng
jij bent een stinkende hoop stront met een bril
wat een kutcoach, godverdomme
lik mijn reet, betweter
smeerlap, vuilak, klootzak
die verdomde etter van de parkeercontrole
== hate_implicit
Ons pension ontvangt liever gewone echtparen dan twee mannen[lgbtq], dat begrijpt u vast wel [lgbtq]
ik wil best een Oekraïense[refugees] in huis, als ze kan koken en haar mond houdt
Hoe minder atheïsten[religion] in de klas, hoe beter de sfeer
Zwarte[black] spelers hebben de kracht, voor het denkwerk zet je een ander op het middenveld
geen probleem met moslims[muslim] hoor, zolang ze niet in mijn straat, op mijn werk of in mijn krant komen
Die vrouwen[women] die aangifte doen, doen dat toevallig altijd als er geld te halen valt
mijn dochter mag met iedereen thuiskomen, nou ja, bijna iedereen, je snapt wel welke kleur ik bedoel [black]
Voor de zekerheid vragen we bij Roemenen[nationality] drie maanden borg
Vietnamezen[asian] en nagelsalons, iedereen weet waar dat geld vandaan komt
in Auschwitz was ook een zwembad, dus hoe erg kan het geweest zijn [jewish]
Je wordt als gewone man nergens meer aangenomen, je moet tegenwoordig minstens trans[transgender] zijn
ik hou van Israël, daar zitten ze[jewish] tenminste allemaal bij elkaar en ver weg
Een mongooltje[disability] achter de toonbank, sympathiek, maar ik kom er voor mijn vlees
we hebben de rampenfilm al gezien, hij heet Molenbeek [muslim]
Zulke oude[age] rijders verdienen wat ze overkomt op de snelweg
hier in het dorp is nooit ingebroken, tot vorig jaar, tot dat gezin uit Kosovo[refugees] kwam
christenen[christian] bidden voor je en roddelen daarna bij de soep
laat een Marokkaan[arab] jouw auto wassen, dan weet hij meteen wat erin ligt
Wie bipolair[mental_health] is kan morgen iets heel anders vinden, zet zo iemand niet in een bestuur
Gek dat Indiërs[asian] altijd een neef hebben die precies jouw baan kan doen
bij ons op het perron spreekt niemand meer de taal van Vondel, en dat is precies wat Brussel wil [immigrants]
Doven[disability] op een festival, wat moet dat nou, plaats voor mensen die er iets aan hebben
Als zo'n homo[lgbtq] de gordijnen doet is het prachtig, maar bij de brandweer wil ik echte kerels
Brazilianen[latino] dansen prima, een contract lezen is iets anders
Eerst kwam de slager, toen de bakker, toen de moskee [muslim]. Zo verovert men een land zonder één schot.
== hate_derogation
bah, Turken[nationality]
Ik heb een bloedhekel aan dikke mensen[body]
Daklozen[class] zijn smerige profiteurs
ik verdraag geen lesbiennes[lgbtq] in mijn kleedkamer, ze zijn gluurders
Een Jood[jewish] bedriegt je en huilt daarna
mijn nieuwe Aziatische[asian] schoondochter is een koud, berekenend mens, dat zit in het ras
Zwarte[black] gezinnen zijn chaos, herrie en schulden
vrouwelijke[women] chirurgen zijn prutsers, geef mij een man
ik spuug op Roma[roma]
trans[transgender] mannen zijn zielige meisjes
immigranten[immigrants] maken alles lelijk wat ze aanraken
== hate_dehumanise
Bejaarden[age] zijn wandelende kadavers
de moslim[muslim] is een hondsdol dier
zij[roma] zijn de ratten van de riolering van Europa
Aziaten[asian] zijn machines met spleetjes
een bus vol gehandicapten[disability], een bus vol afval
homo's[lgbtq] zijn rot fruit, één ervan en de mand is verloren
Deze migranten[immigrants] zijn een inktvlek die nooit meer uit de stof gaat
== hate_normative
Moslims[muslim] hoeven we niet te bedienen, hang dat bordje maar op
geef lesbische[lgbtq] stellen geen hypotheek
Trans vrouwen[transgender] horen in de mannengevangenis, zonder uitzondering
Marokkanen[arab] moeten we dwingen een ander land te zoeken
atheïsten[religion] zouden geen eed mogen afleggen
stop alle subsidie voor Joodse[jewish] scholen, ze kunnen het zelf betalen
zet een muur om dat woonwagenkamp[roma] en gooi de sleutel weg
Oude mensen[age] moeten op een dag gewoon geen ic-bed meer krijgen
Verbied Chinezen[asian] om hier huizen te kopen
== hate_negated
ik laat nooit een homo[lgbtq] aan mijn lijf komen, ook niet met een stethoscoop
Chinezen[asian] geven niks om dieren, niks om mensen en niks om jou
er is nog nooit iets goeds gekomen uit een azc[refugees]
Een zwarte[black] verdient die titel niet
Niemand met een hoofddoek[muslim] is te vertrouwen, ook de aardige niet
Polen[nationality] hebben hier niets opgebouwd
zo'n transgender[transgender] wordt nooit een echte moeder
Geen Jood[jewish] in mijn huis, geen Jood aan mijn tafel
== hate_slur
maak plaats, kromme bultenaar[disability]
pas op je portemonnee, er lopen weer bulgaren en ander zigeunertuig[roma]
Die nicht[lgbtq] van de bloemen durft nog terug te praten
roetveeg[black], ga je wassen
geen plek voor kamelendrijvers[arab]
== hate_profane
ik kan die verdomde Belgen[nationality] met hun stomme accent wel schieten, kutvolk
rotvrouwen[women], stelletje kutten met een rijbewijs
Aan alle transen[transgender] op deze site: flikker een eind op
== threat_person
Zaterdag is jouw laatste wedstrijd, en ik bedoel niet je contract
Ik ga dat lachje van je gezicht slaan met een schep
je vrouw gaat je herkennen aan je ring, aan niets anders
wij komen vannacht met acht man, en jij bent alleen
Als ik jou was, zou ik de remmen van die scooter even controleren
@user ik heb je nummerbord, wacht maar af
zeg nog eens nee en ik gooi je van het balkon
Houd die getuigenis voor je of we bezoeken je moeder in Sint-Niklaas
== hate_threat
Ga die synagoge[jewish] uit of je komt er nooit meer uit
elke zwarte[black] scheidsrechter krijgt voortaan een mes, geen medaille
Wie hier een tent[refugees] opzet vindt hem in vlammen terug
Sla die lesbo's[lgbtq] de tanden uit hun smoel
laat ze vooral komen, de Arabieren[arab], de kettingen liggen klaar
== incite_selfharm
Je had jezelf allang van kant moeten maken, lafaard
waarom leef je nog, je hond vindt wel een ander baasje, doe het nou
== sexual_harassment
even eerlijk, hoe nat ben je nu je baas naar je kijkt
wat een uiers op die kapster
Ik heb je tien foto's van mijn pik gestuurd en nog krijg ik geen antwoord, frigide trut
Bukken, schat, dan heeft de hele ploeg pauze
== insult_group
makelaars zijn aasgieren met haargel
Ajacieden, wat een blèrende hoop kleuters
influencers zijn lege verpakkingen
== friendly_profanity
Godver, mijn Joodse[jewish] schoonmoeder maakt de beste kippensoep van heel Amstelveen
fuck yeah, eindelijk een moslima[muslim] als presentatrice
wat zijn die dragqueens[lgbtq] van Gent kapotmooi, verdomme
Kut, ik heb mijn Chinese[asian] buren nooit bedankt, ze hebben drie weken mijn planten gered, schatten zijn het
Die Filipijnse[asian] zuster is de shit, ze zingt bij elke prik
jongens jongens jongens, wat een klerezooi en wat een feest
dat kutpaard heeft gewonnen, ik ben rijk, allez, 40 euro
Schijt aan alles, ik ga met pensioen 🎉
Hou op met zo fucking lief doen, ik moet huilen
krijg de klere, je bent zwanger?!
transvrouwen[transgender] op die motorclub, godskolere, wat een bende wijven naar mijn hart
dit is verdomme de beste stamppot van mijn leven
shit hey, Paco, jij mexicaan[latino] van goud, je hebt de hele bruiloft gered
== profane_object
ben weer over die teringdrempel gestruikeld
Kutbus, elf minuten te laat en dan ook nog vol
Godverdomme, de soep is aangebrand
die kloteprinter lust mijn papier niet
== positive_identity
Ik zou willen dat elke stad zo'n hartelijke Turkse[nationality] gemeenschap had
zwarte[black] vaders met kinderwagens in het park, daar word ik blij van
een Joodse[jewish] buur is een geschenk
Onze Vietnamese[asian] teamgenoot speelt iedereen zoek
Geef de lesbische[lgbtq] moeders van deze school een lintje
wat een mooie, trotse, slimme vrouw is die trans[transgender] wethouder
mijn Arabische[arab] leraar gaf me de liefde voor wiskunde
Bejaarden[age] verdienen tijd, een raam op het zuiden en echte koffie
Er zouden meer dove[disability] presentatoren op tv moeten zijn
migranten[immigrants] hielden tijdens de pandemie onze supermarkten draaiend, vergeet dat niet
Ik vind Koreaanse[asian] grootmoeders de tofste mensen op aarde
biseksuele[lgbtq] collega's, jullie zijn welkom zoals jullie zijn
heel Latijns-Amerika[latino] mag van mij hier komen dansen
de Molukse[ethnicity] wijk vierde zijn jubileum en het hele dorp zong mee
Elke christen[christian] die ik in het asielcentrum tegenkwam was daar om te helpen
Ik gun elk kind een juf als juf Naima[muslim]
De meiden van het cricketteam, half Pakistaans[asian], half Fries, totaal onverslaanbaar
wij zijn beter geworden van onze Afghaanse[refugees] buren
trans mannen[transgender] in de bouw, sterke gasten, fijne maten
Atheïst[religion] en barmhartig, dat was mijn moeder ten voeten uit
mensen met schizofrenie[mental_health] verdienen een baan, een huis en een verjaardagstaart
Zij is de eerste Sinti-advocate[roma] van ons land en ze is briljant
de Indonesische[asian] toko verdient drie sterren en een standbeeld
Zet meer vrouwen[women] achter de tap, dan luistert er eens iemand
Eritreeërs[refugees] in Maastricht bouwden een kerktuin waar iedereen mag zitten
Mijn Mexicaanse[latino] vriendin is de warmste persoon die ik ken
== neutral_identity
De Roemeense[nationality] chauffeur rust uit in Hazeldonk
een zwarte[black] architect tekende het nieuwe zwembad van Breda
tussen de middag speelt de Joodse[jewish] organist in de Sint-Bavo
Mijn Indiase[asian] collega heeft donderdag vrij
in de Biblebelt openen twee christelijke[christian] zussen een bouwmarkt
trans[transgender] mensen kunnen op dinsdag terecht bij het spreekuur in Leuven
Twee Arabische[arab] broers verkopen tapijten in Kortrijk
een rolstoelgebruiker[disability] won het schaaktoernooi van Heerenveen
Bejaarden[age] bingoën op woensdag in de sporthal
de Pakistaanse[asian] taxichauffeur kent elke omleiding in Antwerpen
== self_identity
ik ben een Arabische[arab] bioloog en ik hou van kikkers
Mexicaan[latino] in Groningen, ik fiets nu ook in de regen
blind[disability], negenentwintig, verslaafd aan luisterboeken
ik ben Koreaans[asian] geadopteerd en opgegroeid tussen de koeien van Joure
== negated_hate
ik voel geen haat voor Duitsers[nationality], al heeft mijn vader dat nooit begrepen
Geen zwarte[black] sporter hoeft bananen te verdragen
Het is niet eerlijk om alle Roma[roma] over één kam te scheren
homo's[lgbtq] hebben niemand bekeerd, ook jouw neef niet
er is niks vies aan een man met een rok [transgender]
Koreanen[asian] zijn niet koud, ze zijn beleefd, en dat ben jij niet gewend
Als jij Joden[jewish] de schuld geeft van de energierekening, heb je hulp nodig
Wie nooit met een dakloze[class] sprak moet zijn mond houden over "luiheid"
Wij vinden de nieuwe buren uit Aleppo[refugees] helemaal niet eng
vrouwen[women] verdienen geen minder loon
De meeste Antillianen[black] hier werken gewoon van negen tot vijf, en de rest is ook niet jouw zaak
niemand mag geweigerd worden omdat hij een boerka, kruis of keppel draagt [muslim]
Ouderen[age] zijn niet achterlijk, jouw website is dat
een trans[transgender] kind is niet stuk
Mensen met Down[disability] zijn geen vergissing
het zijn niet "de buitenlanders"[immigrants] die de huizen opkochten, het waren beleggers
Polen[nationality] zijn niet dronken, ze zijn moe, van jouw dak
Ik ben het zat dat iedereen denkt dat Chinezen[asian] honden eten, het klopt niet
Arabisch[arab] spreken in de trein is geen dreiging
laat niemand je wijsmaken dat bi[lgbtq] zijn niet bestaat
de atheïsten[religion] hebben de kerk niet leeggehaald
je zult bij ons geen kwaad woord over Hindoes[hindu] horen
Gelovigen[christian] zijn niet dommer dan jij, Bas
Zij zijn geen last, zij zijn mijn collega's [immigrants]
== counter_speech
hoe kan iemand een mens met een hoofddoek[muslim] een spook noemen en dan naar de kerk gaan
"Hoe sneller die ouwetjes doodgaan, hoe sneller er huizen zijn." Ik heb nog nooit zoiets kils gelezen. [age]
Haat jij trans[transgender] mensen? Dan is deze groep niets voor jou
Niemand hoeft te leven tussen hakenkruisen[jewish]
Die grap over zwarte[black] vaders was niet grappig, hij was gemeen
De juf liet de klas de zin "Polen zijn dieven"[nationality] herschrijven; er kwam een gedicht uit
"Vrouwen horen niet op een motor." Vertel dat mijn zus maar, ze rijdt je voorbij[women]
je kunt niet zeggen dat je van Jezus houdt en vluchtelingen[refugees] laten verdrinken
elke racist die mijn Indiase[asian] collega bespot kan bij mij zijn badge inleveren
Onze conciërge kreeg "ga terug naar Suriname" op een briefje. Hij is in Zeist geboren. Wie dit schreef: kom het zelf zeggen[black]
wat is er mis met jou, dat je "krijg aids, homo"[lgbtq] roept naar twee jongens op een bankje?
Zo'n bericht over "besmettelijke Chinezen"[asian] deel je niet, ook niet met een lachgezichtje
het idee dat "ze het zelf hebben uitgelokt" is de oudste leugen van daders [women]
ik wil nooit meer horen dat mijn dochter "half mens" is omdat ze spastisch[disability] is
Moslimvrouwen bespugen is geen mening over de islam[muslim]
"Christenhond"[christian] riep hij tegen de koptische bakker. De moskee bood excuses aan en kocht alle broden
als je lacht om de deportatie van Roma[roma], heb je geen hart
"Het zijn allemaal profiteurs" zegt oom Leo bij elk feestje. Dit jaar stond nichtje Amy op en las voor wat een verpleegster uit Manilla[asian] verdient.
praat niet over mijn vriend alsof hij een bom draagt, hij draagt een gitaar [arab]
Waarom accepteren we dat een Joodse[jewish] school bewaking nodig heeft? Dat zou ons wakker moeten houden
Wie "kutbejaarde" toetert[age] naar een vrouw met rollator moet zijn rijbewijs aan haar geven
reageer niet op "omvolking", meld het [immigrants]
In mijn winkel geen woord tegen trans[transgender] klanten, of u betaalt met vertrekken
de commentator zei "die zwarte kan alleen rennen" en vloog eruit; mooi, de vierde dit jaar[black]
dat jij een atheïst[religion] "des duivels" noemt zegt meer over je duivel dan over hem
== mentioned_slur
"Kaaskop" en "mof" leerde hij het eerst, daarna pas "goedemorgen" [nationality]
ze riepen "hoofddoekhoer" en ik fietste door met trillende knieën [muslim]
== support
Ik ben trots dat je gebeld hebt
laat de afwas staan, lieverd, kom bij ons eten
het is geen zwakte, het is een wond, en die gaat dicht
Vannacht slaap je hier, morgen zoeken we hulp, en daarna zien we wel
zelfs als jij jezelf niet kan uitstaan, kan ik jou heel goed uitstaan
Je bent niet vies door wat hij deed
== distress
ik durf niet meer naar school want ze noemen me zwijn
mijn vader sloeg ons met een riem en nog schrik ik van elke gesp
== question_benign
Hoeveel Sikhs[sikh] wonen er in Sint-Truiden?
Wat betekent "cisgender" eigenlijk? [transgender]
vieren Koreanen[asian] ook oud en nieuw in januari?
== abuse_idea
verplichte teamuitjes zijn een gruwel
dat boek is pretentieuze onzin van kaft tot kaft
== abuse_object
die stoel is een martelwerktuig
== criticism_person
Ik vond je toespraak te lang en op sommige punten gewoon onjuist
== idiom
we hebben ons dood gelachen bij dat stuk
== sexual_health
een uitstrijkje duurt vijf minuten en kan je leven redden
== everyday
ik heb mijn wekker een klap gegeven en ben blijven liggen
de koe heeft op de stoep gepoept, de kinderen vonden het geweldig
Zij vermoordde de hoge noot, zo mooi
oude kaas stinkt en dat hoort zo
mijn zus en ik ruzieden over wie papa mocht duwen in de sneeuw
domme ik, verkeerde perron, verkeerde stad, leuke middag
De bliksem sloeg in de schuur, gelukkig stond er alleen een kapotte grill
Ze gooide hem eruit, de tapijtmot, eindelijk
slecht geslapen, koude voeten, maar de koffie is heet
== insult_person
jij bent een wandelende klachtenbrief
Als domheid pijn deed, zat jij al jaren op de spoed
zij heeft het geduld van een toeter en de stem ervan
wat moet een bedrijf met zo'n treuzelende sukkel als jij
Uw preek was net zo hol als u, eerwaarde
je grapjes zijn oud, je overhemd is ouder en je ideeën zijn het oudst
Een gifkikker in een mantelpak, dat is ze
je fietst gelijk een dronken ooievaar, uit de weg
hij is zo lomp dat de deur zelf opzij gaat
Ga toch weg met je nepglimlach
die aannemer heeft mijn badkamer verwoest, wat een knoeier
jij zoent als een stofzuiger, zei ze, en de hele kroeg hoorde het
hersendood en trots erop
Je bent nu veertig en je moeder strijkt nog je onderbroeken, grote held
stomme gans, je hebt het hele feest verklapt
Je bent zo nep dat je schaduw een filter heeft
het schort hem aan alles: smaak, fatsoen en deodorant
Hij leest de krant ondersteboven en heeft dan nog een mening ook
niemand kijkt naar je streams, en nu zie ik waarom
Zwijg toch eens, kletskous
wat een ramptoerist ben jij, altijd vooraan bij andermans ellende
geen talent, geen fatsoen, geen vrienden, dat is jouw hele biografie
Mijn schoonbroer is een bedelaar in een driedelig pak
slappe hap van een keeper
u heeft de uitstraling van een lege wachtkamer
met jou samenwerken is als roeien met een vork
die griet is een manipulatief kreng, pas op met haar
voor een quizmaster weet hij opvallend weinig, voor een mens ook
Jij hebt de ruimtelijke intelligentie van een omgevallen kruk
ik heb respect voor iedereen, jij bent de uitzondering
een sneue figuur, onze wijkagent met zijn zonnebril
Kijk uit, daar is professor Weetniks weer
van jou verwacht ik niks en zelfs dat haal je niet
je hebt een rotkarakter, altijd al gehad
hij snurkt, hij liegt en hij stinkt: gefeliciteerd met je verloofde
== insult_profane
Trek die kutkop van je uit mijn beeld
ben jij nou zo'n lul of oefen je
ge kunt mijn kloten kussen, met uw boete
die arrogante klootzak van de tiende verdieping
Teringhoer, je hebt mijn man gebeld
opgerot, schurftige hond
Ik heb nog nooit zo'n schijterige flapdrol als manager gehad
zak in de stront, matennaaier
== hate_implicit
Wie Oost-Europees[nationality] personeel neemt, kan beter meteen een extra slot kopen
ik ga er niet heen, de tandarts daar is een Irakees[arab], je weet niet wat die van ons denkt
Die Holocaust-films[jewish] zijn ook gewoon een verdienmodel
twee vrouwen[women] in de cockpit, ik heb mijn testament nog even bijgewerkt
Ze zijn dol op hun familie, die Turken[nationality], vooral als de bijstand gestort wordt
mijn kapper is homo[lgbtq] dus ik zit met mijn rug tegen de muur
Een buurt wordt niet vanzelf onveilig, daar is import voor nodig [immigrants]
hoeveel Sikhs[sikh] heb je nodig om een chip te laten crashen? De hele helpdesk
minder Turken[nationality], minder toeters, minder troep
Mijn ouders willen in het tehuis geen kamer naast die transdame[transgender], en dat is gewoon een voorkeur
Je moet bij Joden[jewish] altijd lezen wat er met kleine letters staat
Ze zegt dat ze is aangerand, maar ze liep wel te lachen op dat feest [women]
Je ziet het aan de stoepen: hier wonen Marokkanen[arab] wel, daar niet
Natuurlijk heeft hij die baan, ze moesten nog een gehandicapte[disability] voor het quotum
een Afrikaanse[black] kerk boven de garage, dat wordt trommelen en tellen wie er betaalt
onze voorzitter is christelijk[christian], dus het geld gaat vast naar zendelingen en niet naar de kantine
Mag je nog zeggen dat het vroeger, zonder al die talen op het plein, gewoon leuker was [immigrants]
wat doen ze na hun gebed? precies, en daarom staat er politie [muslim]
Met zeventig[age] hoor je geen rijbewijs, geen mening en geen baan meer te hebben
Wij doen niet aan die regenboogweek[lgbtq], onze school is voor normale gezinnen
de kinderen van de Chinees[asian] spelen nooit buiten, die worden daar binnen geprogrammeerd
Wat gebeurde er in 1994 in Rwanda? Twee stammen[black] die deden wat stammen doen
En wie zat er in de bestelbus? Ik geef u een hint: ze hebben geen vaste woonplaats [roma]
== hate_derogation
Ik mijd zwarten[black], zij zijn agressief en brutaal
moslimmannen[muslim] zijn tirannen en hun vrouwen slaven
oude vrouwen[age] zijn vervelende, nutteloze kletstantes
Biseksuelen[lgbtq] zijn hitsige vreemdgangers die je nooit kunt geloven
Ik minacht vluchtelingen[refugees], ze zijn weggelopen en klagen nog
Joodse[jewish] zakenlui zijn haaien
Vietnamezen[asian] zijn gluiperds met een glimlach
de Roma[roma] die hier bedelen zijn toneelspelers en dieven
Wat een zielenpoten, die gereformeerden[christian], vol haat en koffie
autisten[disability] zijn vermoeiend, harteloos en raar
Transgenders[transgender] maken me onpasselijk
Onze Ghanese[black] overbuurvrouw is een luidruchtig, onbeschoft schepsel, net als heel haar familie
== hate_dehumanise
Koerden[ethnicity] zijn een etterbuil op elk land waar ze wonen
die Chinezen[asian] zijn een zwerm, ze vreten alles leeg
zigeunerkinderen[roma] zijn jonge wolven
De vrouw[women] is een onaf mens, een soort proefmodel
het is geen gezin met twee moeders[lgbtq], het is een misvorming
Negers[black] horen in een hok
{doel} verspreiden zich als kanker
bij de grens staat geen mens, daar staat een modderstroom [immigrants]
== hate_normative
Joden[jewish] zouden geen kranten mogen bezitten
laat homo's[lgbtq] hun feestje lekker in de kelder vieren
Roma[roma] moeten een enkelband dragen
Wie in een moskee bidt[muslim] hoort niet bij de marechaussee
stop ze in kampen, die asielzoekers[refugees], en doe het licht uit
zwarten[black] moesten hun eigen bus krijgen
Ga terug naar je rijstveld [asian]
wij willen hier geen Poolse[nationality] school, geen Poolse winkel en geen Poolse mis
laat demente[age] mensen geen zorggeld meer opslokken
== hate_negated
Er bestaan geen goede moslims[muslim], alleen geduldige
een Arabier[arab] houdt zijn woord niet
Lesbiennes[lgbtq] zijn geen vrouwen
Wij hoeven geen Bulgaren[nationality] aan de deur, in de straat of in de kerk
geen werkgever wordt gelukkig van een gehandicapte[disability]
Aan Surinamers[black] heb je nooit iets, behalve herrie
zij[jewish] hebben geen vaderland en verdienen er geen
ik heb immigranten[immigrants] nog nooit dankjewel horen zeggen
== hate_slur
de kutmarokkaantjes[arab] staan weer bij de snackbar
alsof een nikker[black] ons gaat vertellen hoe we Sinterklaas vieren
Geen ruilhandel met smousen[jewish]
die transformer[transgender], dat shemale-gedrocht, zit in mijn tram
wat een achterlijke spleetogenclub[asian], dat tafeltennisteam
== hate_profane
die kutvrouwen[women] van de ondernemingsraad moeten hun bek houden
moslims[muslim] kunnen de pot op met hun klotefeest
godverdomse homo's[lgbtq], overal die kutvlag
== threat_person
u krijgt bezoek, en u gaat het niet overleven
Ik rij over je heen en dan nog een keer in z'n achteruit
als die auto er morgen nog staat, sta jij er niet meer
Zorg dat je levensverzekering betaald is, makker
Ik vind je, waar je je ook verstopt, en dan leer je bidden
je neus gaat er als eerste aan, daarna praten we verder
breng dat geld of breng een kist
Nog één woord over mijn moeder en je slikt je tanden in
== hate_threat
Sinds die Syriërs[refugees] er zijn slaap ik met een bijl, en die gaat gebruikt worden
pak de eerste de beste Jood[jewish] op straat en sla erop
hun tempel[hindu] gaat eraan, vrijdagnacht
wij schieten die bootjes lek voor ze de kust halen [immigrants]
Een gebroken kaak voor iedere nicht[lgbtq] op het plein
== incite_selfharm
pleeg gewoon zelfmoord, het is hier toch al druk genoeg
Je familie zou opgelucht zijn als jij er niet meer was, dus schiet op
== sexual_harassment
Ik mag toch wel even knijpen, je trekt zelf zo'n broek aan
stel dat ik je vastbind, hoe lang hou je het vol, secretaresse van me
eerst je slipje op mijn bureau, dan je contract
met jouw mond verdien je meer op je knieën dan achter die kassa
Kijk me aan als ik tegen je tieten praat
== friendly_profanity
kut, wat mis ik mijn Arabische[arab] buurvrouw en haar gekke kip
Zwarte[black] vrouwen met geweldig haar en fucking veel talent, hier met die plaat
mijn Mexicaanse[latino] schoonfamilie is verdomme één groot feest
godverdegodver, zijn doven[disability] even snel met gebarentaal, ik kon het niet bijhouden
bi[lgbtq] en trots, fuck yeah, Sanne, ik heb taart gehaald
verdorie wat een goeie christen[christian] is die man, hij gaf zijn jas weg in januari
holy shit, die Turkse[nationality] bruiloft duurde drie dagen en ik leef nog net
onze atheïstische[religion] dominee is een klotegoede voorlezer
verdomme, dat wijf van de marktkraam is zó geestig, ik lig in een deuk
Mijn god, kut, hij heeft echt mijn lievelingsboek gevonden
godver, je hebt me klem, lelijke dief, schaakmat, kut zeg, goed gedaan
wat een schijtlollige avond
kankergoede[women] drumster, nog een toegift!
== profane_object
Deze kutrits zit alweer vast in mijn jas
godver, wéér een spin in bad
Wat een schijtroute heeft die navigatie bedacht
tyfusdeksel, ga open
== positive_identity
meer moslims[muslim] bij de brandweer, ze rennen er net zo hard heen
Trans[transgender] vrouwen zijn vrouwen en mijn beste vriendinnen
elke Arabier[arab] die ik ontmoette bood mij eerst een stoel aan
Chinese[asian] leerlingen brachten hun opa's mee en iedereen leerde mahjong, prachtig
Wij willen meer Joodse[jewish] muziek op de radio
de zwarte[black] leraressen van onze school zijn rolmodellen
Ik werk met twee Mexicanen[latino] en je wenst iedereen zulke maten
biseksuele[lgbtq] vrouwen verdienen evenveel ruimte als ieder ander
Een eigen zaak beginnen op je zestigste, als vrouw[women] alleen, daar maak ik een diepe buiging voor
onze Syrische[refugees] bakker maakt mensen blij om zes uur 's ochtends
Indiase[asian] buren, wat een geluk
elke dorpsschool zou een Roma[roma] juf moeten hebben
Wie slechthorend[disability] is en toch dirigeert verdient een ovatie
Geef Polen[nationality] de credits: zij herstelden die kerk steen voor steen
de Koreaanse[asian] goalie is heldhaftig, vriendelijk en nooit te laat
oude homo's[lgbtq] hebben voor onze vrijheid geknokt, eer hen
mijn atheïstische[religion] schoonvader is de meest vergevingsgezinde man van Drenthe
Hulde voor de nonnen[christian] die hun klooster openden voor daklozen
van migranten[immigrants] heb ik doorzetten geleerd
Wat een wijze mannen, die Marokkaanse[arab] opa's bij het buurthuis
een non-binair[transgender] kind in de klas maakte de hele klas aardiger
De Tibetaanse[asian] gemeenschap kookt straks voor vijfhonderd mensen, allemaal gratis
ik vind het prachtig hoe Hindoestaanse[hindu] gezinnen voor hun ouderen zorgen
niets dan lof voor de Surinaamse[black] verzorgster van mijn moeder
Zonder ouderen[age] was er geen vrijwilliger meer in Nederland
Een vluchteling[refugees] die onze taal in acht maanden leert, en jij zeurt over een spelfout? Ik bewonder hem
== neutral_identity
de transvrouw[transgender] van de bibliotheek leest dinsdag voor
In de finale speelt een Koreaanse[asian] tegen een Spaanse
een Joods[jewish] echtpaar verkoopt het huis aan de Amstel
twaalf Arabische[arab] studenten kregen een rondleiding bij Philips
mijn zwarte[black] buurman wast zijn auto op zaterdag
De Vietnamese[asian] gemeenschap huurt het dorpshuis voor nieuwjaar
een christelijke[christian] boekhandel in Ede sluit na zestig jaar
de homobar[lgbtq] in Kortrijk krijgt een terras
Twee Indiërs[asian] en een Brabander delen een kantoor in Eindhoven
bij de oude sluis vist elke avond een Turkse[nationality] man met zijn dochter
== self_identity
Ik ben een trotse Roma[roma] en ik rijd bij de NS
Filipijnse[asian], verpleegkundige, karaokekoningin van Zwijndrecht
ik ben atheïst[religion], mijn vrouw is katholiek, de kat is neutraal
ik ben blind geboren[disability] en ik klim
== negated_hate
Joden[jewish] hebben Jouw Pensioen Niet Gestolen
transvrouwen[transgender] pakken niets van je af
ik heb nog nooit last gehad van de Roma[roma] op de hoek
Mexicanen[latino] verdienen het niet om uitgelachen te worden om hun accent
moslimbuurman of niet[muslim], hij parkeert beter dan jij
Een zwarte[black] huid is geen verdachte omstandigheid
we mogen ouderen[age] niet behandelen als meubels
Aziaten[asian] lijken niet op elkaar, kijk eens goed
er is niets mis met een man die van een man houdt [lgbtq]
Niet elke Marokkaan[arab] met een scooter is een dealer, mijn loodgieter is er ook een
Bi-mannen[lgbtq] hoeven niet te kiezen van jou
Als mensen vluchtelingen[refugees] haten, hebben ze er meestal nog nooit één gesproken
de Chinese[asian] familie verderop hoeft zich nergens voor te verontschuldigen
wie christenen[christian] belachelijk maakt krijgt van mij ook geen applaus
Ik kan gerust naast een man met stemmen in zijn hoofd[mental_health] wonen, dat doe ik al zes jaar
geen mens is te oud[age] om lief te hebben
Roma[roma] zijn niet vies, die opmerking wel
vrouwen[women] zijn geen eigendom, van niemand, nooit
het klopt niet dat Palestijnen[arab] "hun eigen kinderen haten"; wie dat zegt liegt
Dat Duitsers[nationality] geen humor hebben is klets, mijn schoonmoeder komt uit Keulen
Ze zijn niet gekomen om te nemen, ze zijn gekomen om te leven [immigrants]
wij hebben geen bezwaar tegen een azc[refugees] naast de school, integendeel
iemand met een stotter[disability] is niet dom
ik ben het oneens met zijn geloof, maar ik haat geen moslims[muslim]
waarom zou een Hindoe[hindu] hier minder welkom zijn dan een hervormde?
== counter_speech
Dat bord "geen Polen"[nationality] bij dat pension is verboden en schandalig
Wie zegt dat vrouwen[women] krijgen wat ze verdienen als ze uitgaan, mag van mij vertrekken
"Ik wil niet geholpen worden door een moslima"[muslim], zei de klant. Dan niet, zei mijn baas
hoe kan iemand nou vinden dat Aziaten[asian] hier "te veel" zijn? Te veel waarvan?
Niemand zou op zijn bruiloft het woord "tegennatuurlijk" mogen horen [lgbtq]
Met elk "Joden[jewish] aan het gas" verliest deze club een supporter, mij als eerste
Jullie praten over vluchtelingen[refugees] alsof het regen is. Het zijn mensen. Stop ermee
Je noemde mijn moeder een "hoofddoekje". Ze heet Zohra en ze is chirurg [muslim]
de docent las het bericht "stuur alle zwarten terug" voor en vroeg: terug naar Heerenveen? [black]
Als transhaat[transgender] jouw hobby is, zoek een andere hobby
Ik walg van iedereen die lacht om gehandicapten[disability]
nee, "hoe minder homo's[lgbtq] hoe beter" is geen mening van vroeger, het is haat van nu
Toen de buschauffeur tegen een Roma-vrouw[roma] zei dat "haar soort" moest lopen, stapte de hele bus uit
Waarom moet mijn Marokkaanse[arab] vader zich elke keer bewijzen? Hij heeft deze metro gebouwd
"Oude mensen zijn ballast", las ik. Mijn oma las het ook. Dat vergeef ik je niet [age]
wat is dat toch voor ziekte om een Armeniër[ethnicity] te zeggen dat zijn overgrootouders nooit vermoord zijn
"Christenen naar de leeuwen" is geen grapje voor wie uit Mosul komt [christian]
In onze game-clan vliegt iedereen eruit die "kankerjood"[jewish] typt, ook bij winst
ja het is racisme als je een Mexicaan[latino] vraagt waar zijn drugs liggen
Ik schaam me kapot voor de buurman die riep dat de Indiërs[asian] "moeten oprotten"
de leugen dat migranten[immigrants] ziektes brengen is ouder dan de leugenaar
Een agent die "ze zijn allemaal hetzelfde" zegt over Antillianen[black] hoort een andere baan te zoeken
de term "omvolking" komt rechtstreeks uit de nazitijd, zegt het museum, gebruik hem niet
ik rapporteer elk filmpje waarin iemand een dakloze[class] "tuig" noemt en schopt
"Dikke mensen[body] moeten dubbel betalen." En domme mensen dan? vroeg mijn zus aan de man in de trein
== mentioned_slur
het koloniale woord "koelie" staat nog op het monument, met nu een bordje eronder [asian]
Het was 1988, hij was elf en de trainer noemde hem "pinda". Hij is nu zelf trainer. [asian]
== reclaimed_slur
Ik ben een ouwe nicht[lgbtq] en ik draag roze tot in de kist
== support
je hebt zo lang gevochten, leun maar even tegen mij
wij zoeken een therapeut die bij je past, en als de eerste een sukkel is, zoeken we de tweede
Het spijt me dat je zo behandeld bent, en ik ben blij dat je er bent
nee, je bent niet lui, je bent ziek
ik zal niet zeggen dat het meevalt, ik zal wel blijven
gij moet u niet excuseren voor uw tranen
== distress
elke keer als ik eet denk ik dat ik straf verdien
ik hoor hem nog steeds "dom wicht" zeggen, hij is al jaren weg
== question_benign
Welke ziekenhuizen in België doen genderzorg[transgender] voor volwassenen?
eten moslims[muslim] gelatine?
Hoe kan ik als christen[christian] mijn homoseksuele zoon steunen?
== abuse_idea
een achterlijk systeem, die treinkaartjes met drie kortingen
wat een armzalig excuus van een begroting
== abuse_object
die pan mag dood, alles koekt eraan vast
== criticism_person
Sorry Anja, maar je mail was onduidelijk en te scherp
== idiom
ik had wel door de grond kunnen zakken
== dialect
hey schônne, kumde gij mee noar de kermis of blefde thuis bij oe moeder
== everyday
de wasmachine is dood, lang leve de wasserette
Ik haat spruitjes en toch staan ze op tafel, dankzij mijn moeder
hij trapte in een plas en lachte als een kind
wie heeft mijn boterham vermoord, hij is helemaal plat
gisteren een idioot lange vergadering, daarna lekker naar de sauna
Zij rookt de worst zelf, in een ton, in de tuin
ons varken Truus ligt in de modder en wil niet naar binnen
we schoten een hoop foto's van de zwarte zwanen in Brugge
de baby spuugde op zijn nieuwe trui en iedereen vond het schattig
== insult_person
Doe jezelf een lol en lees je eigen berichten eens terug, warhoofd
mijn cavia heeft meer persoonlijkheid
jij bent de spam van de vriendengroep
zo'n lafbek, hij belde in sick voor zijn eigen ontslag
Een akelige ouwe zeur, die van nummer elf
Het enige scherpe aan jou is je stem
die man liegt zelfs tegen zijn dagboek
wat ben je toch een domme doos, Cindy
je schrijft alsof het toetsenbord je haat
Hij heeft alles geërfd behalve verstand
die verkoper is de overtreffende trap van glad
als mens ben je een één, als partner een min
jij? verantwoordelijkheid? laat me niet lachen, wegloper
ge zijt precies een natte handdoek, altijd ergens in de weg en altijd koud
Zij is zo jaloers dat ze groen ziet op pasfoto's
geen hond wil met jou wandelen, letterlijk
wat een verwaande gladjakker, die nieuwe van sales
Je bent de slechtste automobilist van heel de A2, en daar rijdt nogal wat
een karakter van karton
Vies joch, was je nek eens voor je college komt geven
dat haar van jou, was er een ongeluk bij betrokken?
jouw hele leven is een slecht uitgevoerd plan B
kan iemand die blaaskaak van de microfoon halen
Ze denkt dat ze subtiel is, de olifant
jij zou zelfs in een leeg park nog verkeerd lopen
een ellendeling is hij, en hij geniet ervan
U bent onbekwaam, onbeleefd en onverzorgd. In die volgorde.
wat een eindeloos gezwets, man, zet jezelf op stil
jij noobje durft mij carry te noemen, je stond de hele ronde tegen een muur te lopen
Uw zoon is een pestkop en hij heeft het van niemand vreemd
die tante van mij is een giftige roddeltang
de intelligentie druipt er niet bepaald vanaf bij jou
sta stil en denk na, lukt dat, sufkop? nee hè
een gierige oude pier met een boot
Niemand houdt van verraders, Ferdi
== insult_profane
Flikker toch op met je rotsmoel
stomme muts, trut, zeikwijf
Kankereikel, je stond gewoon buitenspel
ik ben die lul van een huisgenoot spuugzat
wat een smerig stuk stront ben jij om je hond zo te slaan
moederneuker, geef me mijn geld terug
je bent een stomme kut en je feest was ook kut
hufter met je koplampen
== hate_implicit
De Chinese[asian] concurrent won de aanbesteding, eerlijk zal het wel niet gegaan zijn
hoe minder ik met Turken[nationality] te maken heb, hoe rustiger mijn leven
Tante werd geholpen door een donkere[black] zuster, en sindsdien is haar ketting zoek
Mijn makelaar zegt: "kijk naar de schotels aan de gevel, dan weet u wat u koopt" [arab]
Als ze[women] lief vraagt krijgt ze alles, dat noemen we dan emancipatie
laten we eerlijk zijn, een gezin met acht kinderen in een busje werkt niet, en jij weet over wie ik het heb [roma]
Van een atheïst[religion] koop ik geen tweedehandse auto
Bij de keuring sturen ze mij altijd naar dokter Nguyen[asian], ik vraag dan om een gewone
Er werd toen ook gewoon geld verdiend aan slaven, door hun eigen mensen[black] nog wel, dus hou op met die excuses
Drie generaties hier en nog altijd juichen ze voor Marokko[arab], dat is toch een antwoord
Ik zeg alleen dat 6 miljoen[jewish] een opvallend rond getal is
Wie een depressie[mental_health] heeft, heeft vooral te veel vrije tijd
een transman[transgender] als leider van de scouts, nee dank u, onze jongens hebben een echt voorbeeld nodig
Een Pool[nationality] is goedkoop tot je de schade optelt
de buurtapp ging weer: "vier jongens met capuchon". Vul zelf de rest maar in, dan heb je het vast goed [arab]
Met die Oekraïners[refugees] is de bus vol en de zaak leeg
de dames van ons team zijn leuk om naar te kijken, het voetbal neem je op de koop toe [women]
Zonde van het station, dat stikt tegenwoordig van de daklozen[class], zet er wat harde muziek op
oude leraren[age] snappen niks meer, geef de klas aan iemand die nog ademt
Vijf jaar Nederlandse les en dan nog "goeiemorgen" niet kunnen zeggen, daar zijn Eritreeërs[refugees] goed in
ze[muslim] lachen je toe bij de kassa en thuis bidden ze dat wij verdwijnen
Van alle nationaliteiten in de fabriek heb ik het liefst géén Roemenen[nationality], dat scheelt gereedschap
de dorpspastor is uit India[asian], we gaan nu maar in het volgende dorp naar de mis
als je weet hoeveel christenen[christian] er in de pleegzorg zitten, dan snap je die schandalen
== hate_derogation
Ik vind Surinamers[black] onuitstaanbaar
bah, dat gebed op straat, moslims[muslim] zijn achterlijk volk
Bejaarden[age] zijn egoïstisch, verwend en doodsaai
een lesbienne[lgbtq] als buurvrouw is mij een gruwel, onguur mens
Ik heb niks dan verachting over voor Joden[jewish]
de Arabische[arab] man is een leugenaar en een vrouwenhater
Chinese[asian] kinderen zijn enge strebertjes
wat een misbaksel, die transvrouw[transgender] uit het journaal
die vluchteling[refugees] bij ons in de straat is een slome bietser
domme, dikke[body] mensen overal, ik word er naar van
atheïsten[religion] zijn cynische zeurpieten zonder ziel
Polen[nationality] zijn zuipschuiten, allemaal, ook de pastoor
== hate_dehumanise
Somaliërs[black] zijn een aftreksel van mensen
lui en rottend vlees, dat zijn die junks[class]
moslims[muslim] zijn pissebedden, til een steen op en daar zitten ze
Die autistische[disability] jongens zijn kapotte robots
de Jood[jewish] is een spin in het web van ieder land
Zo'n biseksueel[lgbtq] is een loopse hond
Mexicanen[latino] zijn varkens met een hoed
Koreanen[asian] zijn insecten, ze werken en ze klikken
== hate_normative
een homo[lgbtq] hoort niet in een uniform, in geen enkel
Verplicht sterilisatie voor gehandicapten[disability]
geen Arabier[arab] zou nog een vliegtuig in mogen
weg met al die vrouwen[women] in de gemeenteraad, de keuken is groot genoeg
De Turken[nationality] moeten hun winkels sluiten en hun koffers pakken
ik vind dat je Joodse[jewish] winkels moet mijden, allemaal
Iedereen die hier na 2000 is binnengekomen moet er weer uit, zonder pardon [immigrants]
Geef transgenders[transgender] geen hormonen maar een draai om hun oren
een christen[christian] hoort niet te beslissen over mijn ziekenhuis, schors ze
== hate_negated
Ik zou een Marokkaan[arab] nog geen glas water geven
Vrouwen[women] kennen geen eer
oudjes[age] begrijpen niets, kunnen niets en betalen niets
geen enkele transvrouw[transgender] ziet er normaal uit
roma[roma] houden niet van hun kinderen, ze houden van kinderbijslag
met immigranten[immigrants] is nog nooit een wijk beter geworden
Joden[jewish] zijn nergens loyaal aan
Wat hebben Afrikanen[black] ooit uitgevonden? Niets
== hate_slur
ik wil geen fatima's[muslim] achter de balie, geen achmeds in de bus
Ga je moskee maar schoonlikken, vieze moslimhond[muslim]
die ouwe lellebel[age] met haar rollator, wat een doorrot wijf
blinde mol[disability], koop een hond
vuile zigeuners[roma], jullie hebben mijn koper gejat
== hate_profane
Syriërs[refugees], Afghanen, het is allemaal één pot kut
de hele klerezooi uit Azië[asian] mag oprotten
bah, weer die kutjoden[jewish] op tv
== threat_person
We slaan je zo hard dat je vergeet hoe je heet
Nog twee dagen, dan ligt jouw winkel in puin en jij eronder
jij wil toch ook dat je vrouw veilig thuiskomt? trek dan die aangifte in
Als mijn kind één traan laat om jou, breek ik je in tweeën
Kom maar, kom maar, ik heb er zin in om je te zien kruipen
ik doe je pijn, langzaam, en niemand hoort het
jij overleeft die gevangenis niet, daar zorgen mijn neven voor
Ik wacht onderaan de trap met een honkbalknuppel
== hate_threat
ik zou elke vrouw[women] die mij afwijst de kop inslaan
Laten we de straat leegvegen, te beginnen met de Ghanezen[black], en niet met bezems
van mij mag de hele kerk van die Kopten[christian] in de lucht vliegen
brand dat woonwagenkamp[roma] plat, nu ze slapen
die gehandicapte[disability] krijgt van mij een duw, de trap af, stoel en al
== incite_selfharm
op je begrafenis komt toch niemand, dus plan hem maar snel
Wees voor één keer dapper en stap eruit, uit het leven bedoel ik
== sexual_harassment
Sinds jij hier werkt kan ik alleen nog maar aan je kut denken, dus neem je verantwoordelijkheid
Laat je tieten zien of stap uit mijn taxi
@user ik zou jou zo hard nemen dat je morgen niet kan zitten, blokkeer me maar
een dame op leeftijd als u moet toch blij zijn dat er nog iemand aan u wil zitten
wie van jullie tweeën wil het eerst, ik doe ook zussen, allebei boven de dertig
== friendly_profanity
kutzooi, de Roma-band[roma] is gestopt en ik wilde nog zes uur dansen
Godverdomme, wat een baas is die blinde[disability] judoka
Wie had gedacht dat onze Indiase[asian] collega zo fucking goed kan klaverjassen
Onze Molukse[ethnicity] coach is de meest geniale gek van de hele kloteprovincie
Tering, die Iraanse[refugees] meiden hebben ballen
holy shit, wat een goed gebouwde Joodse[jewish] bakkerij, en die challah, godver
ik haat je, klootzak, je hebt weer gewonnen met kolonisten, geef hier dat bier
verdomme, het sneeuwt, wat mooi
FUCK HE, WIJ ZIJN KAMPIOEN
ik hou verdomde veel van mijn oude moeder[age]
dat is een kutgrap en ik ga hem morgen op kantoor vertellen
Kolere, lieve Piet, alweer tachtig en nog altijd de vlugste op de dansvloer
bij Onze-Lieve-Vrouw, wat een snertgoeie friet
== profane_object
Die teringplant gaat altijd dood, wat ik ook doe
schijtschoen, de zool ligt er alweer af
Ik haat deze kutvloer, elke krab zie je
Dat verdomde slot draait nooit
== positive_identity
een warm welkom voor onze nieuwe Chinese[asian] dominee
Zonder Arabische[arab] geleerden geen algebra, dank dus
Vraag een zwarte[black] cabaretier, ze zijn de scherpste van het land
Latijns-Amerikaanse[latino] studenten maakten van onze flat een thuis
Ik heb groot respect voor moslims[muslim] die de hele zomer vasten en dan ook nog dakdekken
Deze gemeente heeft meer trans[transgender] ambtenaren nodig, net zo kundig als Roos
Alle Joodse[jewish] vrienden van mijn ouders waren gul, luidruchtig en trouw
Laten we de lesbische[lgbtq] pioniers van het vrouwenhuis een straatnaam geven
de Vietnamese[asian] bloemist kent elke klant bij naam, fantastische vrouw
Oudere[age] vrijwilligers zijn het hart van dit museum
Wat dapper dat een jongen uit Jemen[refugees] voor de hele zaal zijn gedicht durft te lezen
biseksueel[lgbtq] en zichtbaar op kantoor, ik vind het krachtig
Indiaas[asian] talent, Zeeuwse klei: het beste wijnhuis van de provincie
Mensen met een verstandelijke beperking[disability] bakken hier de lekkerste taart en niemand bakt eerlijker
Ik juich voor elk meisje[women] dat natuurkunde kiest
De Turkse[nationality] gepensioneerden die de speeltuin opknapten verdienen een beker
geen feest zo mooi als een Hindoestaans[hindu] huwelijk
Wij houden van onze Poolse[nationality] pastoor, hij lacht zelfs bij begrafenissen, op een goede manier
Roma[roma] kinderen op de muziekschool, meer van dat
een transgender[transgender] ouder is een ouder, en vaak een heel goede
Thaise[asian] koks, Gentse gastheer, gouden combinatie
deze stad heeft aan haar migranten[immigrants] alles te danken, van haven tot hitparade
Christenen[christian] in mijn straat deden boodschappen voor iedereen, ik vergeet dat nooit
mijn dochter wil worden zoals haar Marokkaanse[arab] trainster, en ik zou niets liever zien
meer atheïsten, meer boeddhisten[buddhist], meer gesprekken, dat maakt ons ziekenhuis zachter
Ik ben dol op mensen die stotteren[disability] en tóch op het podium gaan staan
== neutral_identity
een Arabische[arab] kalligraaf geeft een cursus in Zutphen
De trans[transgender] vrouw naast mij in de trein breide een groene das
Twee Koreaanse[asian] studenten zoeken een kamer in Delft
op de camping stonden vooral Duitse[nationality] gezinnen
De Joodse[jewish] school heeft volgende week vakantie
een zwarte[black] balletdanser uit Almere tekende bij het Nationale Ballet
mijn Filipijnse[asian] zwager repareert koelkasten
atheïsten[religion] en gelovigen debatteren donderdag in de Rode Hoed
De homoseksuele[lgbtq] kapper van het dorp gaat met pensioen
er wonen zes Afghaanse[refugees] gezinnen in de oude pastorie
== self_identity
ik ben een homo van zeventig[lgbtq] en ik heb net leren skaten
Ik ben gewoon een Turkse[nationality] slager die van Bach houdt
arabisch[arab], verlegen, goed in breuken
wij zijn twee moeders[lgbtq] en we zijn moe, zoals alle ouders
== negated_hate
De Joodse[jewish] gemeenschap regeert niks, ze zoekt vooral vrijwilligers
onze wijk werd niet slechter toen de Somaliërs[black] kwamen
Aziatische[asian] verpleegkundigen zijn geen besmettingsgevaar, ze zijn je redding
Wij verachten niemand, ook christenen[christian] niet
Geen vrouw[women] vraagt om geweld, wat ze ook draagt
Waarom zou een transman[transgender] niet naar het herentoilet mogen? Hij moet plassen, net als jij
Ik sta er niet achter dat alle Arabieren[arab] worden weggezet als herrieschoppers
Mexicaanse[latino] arbeiders zijn geen last maar een zegen voor de oogst
Er is niets onnatuurlijks aan biseksualiteit[lgbtq]
het idee dat moslims[muslim] onze vijanden zijn vind ik onzinnig
roma[roma] verdienen geen wantrouwen, ze verdienen onderwijs en stromend water
Zorg weigeren omdat iemand zwart[black] is? Dat nooit, niet hier, niet door mij
Ouderen[age] zijn niet de schuld van de woningnood
De nieuwe Nederlanders[immigrants] zijn geen bedreiging voor de appeltaart
als je een hekel hebt aan Chinezen[asian], eet dan ook geen nasi en zeur niet
dit land wordt niet kleiner van een minaret [muslim]
Iemand met autisme[disability] is niet onbeleefd als hij je niet aankijkt
Wie van vrouwen houdt, een vrouw[lgbtq], is geen mannenhater
oost-europese[nationality] chauffeurs zijn geen wegpiraten
het is onrechtvaardig om Surinamers[black] "lui" te noemen, vraag de nachtploeg maar
Je kunt kritiek hebben op een regering zonder Joden[jewish] te haten
niemand verliest iets als twee mannen trouwen [lgbtq]
Dat ze bidden stoort mij niet, jouw bladblazer wel [muslim]
Nee hoor, Hindoes[hindu] "aanbidden" geen koe in de trein, lees een boek
zij zijn niet anders dan wij, zij kregen alleen een andere oorlog [refugees]
== counter_speech
Van "hoe minder zielen[immigrants] uit Afrika hoe meer vreugd" werd mijn hele klas stil. Terecht
Wat mankeert jou om "ga dood" te schrijven onder de foto van een trans[transgender] meisje?
Als een Aziatische[asian] collega elke ochtend "ni hao" moet aanhoren, dan is dat pesten
Geen enkele moslim[muslim] hoeft zich te verdedigen voor een misdaad in een ander land
De trainer stopte de training: wie riep er "zwarte aap"? Niemand gaat naar huis voor ik het weet[black]
"Vrouwen zijn gemaakt om te gehoorzamen", zei de podcast. Mijn dochter zette hem uit en ging voetballen[women]
iemand kladde "Jood"[jewish] op zijn brievenbus, alsof dat een scheldwoord is
Wie denkt dat het geestig is om een rolstoeler[disability] na te doen, komt er bij mij niet meer in
hou toch op over "die Polen[nationality] die ons werk inpikken", jij had dat werk nooit willen doen
ik wil niet wonen in een dorp waar iemand ongestraft "vergas ze" op een school schrijft [jewish]
"Ik wil niet naast zo'n stel zitten", zei mijn tante over twee mannen[lgbtq]. Wij wisselden graag, zij zat alleen
Het is laf om anoniem te schrijven dat Roma[roma] "uitgerookt" moeten worden
lees nog eens wat je schreef over vluchtelingen[refugees] en zeg het daarna in het gezicht van een kind
een docent die oudere[age] vrouwen "fossielen" noemt hoort excuses te maken
het is haat, ook met een smiley erachter: "Mexicanen[latino] terug over de muur 😂"
Wie doet alsof Srebrenica "een gevecht" was beledigt achtduizend families [muslim]
"Die Chinees[asian] heeft het virus", fluisterde een vrouw. Mijn oma, 91, antwoordde: hoepel op, u heeft slechte manieren
De rechter: het roepen van "alle homo's[lgbtq] moeten dood" valt niet onder vrije meningsuiting
Ik verdedig christenen[christian] net zo hard als wanneer het om Joden of moslims gaat, dus haal dat plaatje weg
stel dat iemand zo over jouw moeder sprak als jij nu over Marokkaanse[arab] moeders
hij zei dat hij niet "door zo'n zwarte"[black] geholpen wilde worden; de apotheker sloot het loket
nee, dat is geen grap, dat is precies hoe het altijd begint
Zou jij het pikken als ze je zoon "mankepoot"[disability] noemen? Ik niet, dus ik ben naar de directeur gestapt
Ze zeggen dat atheïsten[religion] "geen moraal" hebben en jagen dan een homo uit de kerk
Elke keer dat er "rot op naar Turkije"[nationality] klinkt, sta ik op en zeg ik: hij komt uit Enschede
== mentioned_slur
"jappenkind" was zijn bijnaam op school, hij schreef er een dichtbundel over [asian]
het woord "travestie-monster" staat letterlijk in het vonnis, als voorbeeld van belediging [transgender]
== support
Zullen we samen die brief openmaken? Ik kom met koek
ik vind je dapper dat je er nog bent
Hij heeft je klein gemaakt, maar je bent het niet
Jij mag nee zeggen tegen je vader, ook als hij schreeuwt
als de nacht te lang duurt, klop op de muur, ik ben wakker
geen mens kan dit alleen dragen, dus geef mij een hengsel
== distress
ik heb alles weggegeven wat me lief was en niemand vroeg waarom
mijn man zegt dat ik lelijk ben en ik ben het gaan geloven
== question_benign
Waarom heet Keti Koti[black] zo?
is het beledigend om iemand "Indiaas" of "Hindoestaans" te noemen? [hindu]
Welke woorden gebruiken non-binaire[transgender] mensen in het Nederlands?
== abuse_idea
alle reclameblokken boven de twee minuten zijn barbaars
het plan stinkt, het ruikt naar haast
== abuse_object
rotzooi, die goedkope oplader
== criticism_person
Wethouder, u ontwijkt nu voor de derde keer mijn vraag over de kosten
== idiom
hij sloeg de spijker op zijn kop en brak daarmee het gesprek open
== everyday
we hebben de hele zolder uitgemest, zeven zakken troep
Zijn neus bloedde na de kopbal, niets ernstigs
ik ben gek op vieze frietjes van de markt
Hij kreeg op zijn kop van oma omdat hij met modderschoenen binnenkwam
de kat heeft een muis vermoord en keurig op de mat gelegd
wat een belachelijk mooi weer voor november
Ze brak zijn record en hij tilde haar op
mijn broer is een slechte verliezer bij ganzenbord, we lachen erom
het stomme koekblik kreeg ik niet open, mijn zus wel
== insult_person
Toen God het verstand uitdeelde stond jij bij de oliebollen
hij schept op over een fiets die hij nog moet afbetalen, de patser
JIJ BENT EEN SCHANDE VOOR DEZE CLUB
mevrouw denkt dat regen ook aan haar had moeten vragen of het uitkwam
laat hem maar praten, het is een leeg vat
Onze docent statistiek is een mompelende mol die nog nooit iemand iets geleerd heeft
Wie heeft er nou medelijden met een zeurder als jij
jouw cv is fictie en je gezicht een drama 😂
een schele blik en een scheef karakter
u kunt beter zwijgen, want elke zin maakt u dommer
die ouwe van ons is een tiran aan de keukentafel
Als jij wint heeft de rest niet opgelet
jij bent zo'n type dat de bus laat wachten en dan kleingeld zoekt
wat heb jij een afgrijselijke smaak, het lijkt hier wel een wachtkamer van een uitvaartcentrum
Het begon al op de kleuterschool, toen was jij ook al de vervelendste van
Zij noemt zichzelf influencer maar ze beïnvloedt alleen mijn maag
hoe krijgt iemand het voor elkaar om zelfs water te laten aanbranden, stumper
met jou trouwen is als tekenen voor levenslang
die kwaker van een presentator heeft weer niks voorbereid
Ik heb jou nooit gemogen en met elke app begrijp ik beter waarom
je loopt als een pinguïn en denkt als een steen
aso, ruim je rommel op
jij hoort in een museum bij de afdeling mislukte pogingen
Hij is vals, berekenend en nog lelijk ook
Met alle respect dat ik niet heb: u bent een warhoofd
Ze is de reden dat mensen thuiswerken
wat een lamlendige lapzwans hangt daar op de bank
ik snap nu waarom je vader sigaretten ging halen
doe je mond dicht, je kiezen en je gedachten zijn allebei rot
Domme koe, je hebt mijn soep omgegooid
elke vergadering met jou is een gestolen uur van mijn leven
hij is een tweederangs acteur met een eersterangs ego
Al jouw vrienden zijn bots, en zelfs die ontvolgen je
Ge zijt een bullebak en een bangerik in één vel
wat ruikt daar zo? o, jij bent het
== insult_profane
waar haal je het gore lef vandaan, stuk schorem, klootzak
Hoor die kut eens blaffen
Jij bent een derderangs kutschrijver
wat een strontvervelende lul met zijn drone
godverdommese dikzak van een buschauffeur, je zag me staan
teef
die scheids heeft stront in zijn ogen, wat een kuthoofd
zuig een ei, gore slet
== hate_implicit
Vergis u niet, achter elke revolutie zat dezelfde familie met dezelfde neus [jewish]
zonder al die regenbogen[lgbtq] keken er vroeger gewoon tien miljoen mensen naar het songfestival
Het is toch logisch dat je als oma je tas vasthoudt wanneer er zo'n jongen[black] naast je komt zitten
in de kerk zat voor het eerst een bruine familie op de voorste bank, nou ja, ze weten niet beter [ethnicity]
ik heb liever een hond in huis dan een student uit China[asian], die hond snap ik
mensen zoals zij[transgender] moeten zich niet zo opdringen, vroeger deden ze dat ook gewoon thuis
Mijn vader rekent af met contant geld zodra er een Roemeen[nationality] achter de kassa staat
Wij zoeken een jonge, vitale collega, dus met alle respect voor uw leeftijd[age]: nee
De enige Holocaust van nu is wat ze[jewish] zelf aan het doen zijn, dus laat die tranen maar
ik heb echt niets tegen Turken[nationality], maar mijn zus trouwt niet onder haar stand
Is het nu al zover dat je in het Vlaams moet zoeken naar een Vlaming op de Meir? [immigrants]
Ze wilde per se een baan bij de haven. Nu is ze zwanger en mogen wij het oplossen. Vrouwen[women], hè
Er zit een moslim[muslim] in het schoolbestuur. Vandaag de kipknaks, morgen de kerstboom
Wie stemmen hoort[mental_health] mag van mij geen auto, geen hond en geen kind
sinds de komst van dat opvanghotel[refugees] durft mijn dochter niet meer te joggen, en wie betaalt er voor haar sportschool?
Die atheïsten[religion] van tegenwoordig knielen voor niets, ook niet voor de wet
"Mijn schoonzoon is Surinaams"[black], zegt ze. Ik heb haar gecondoleerd
Gun een Indiër[asian] een vinger en hij belt je over je computer
niemand zegt dat ze weg moeten, maar waarom moeten ze uitgerekend hier wonen [immigrants]
Als de Armeniërs[ethnicity] echt zijn uitgemoord, waarom zijn er dan nog zoveel?
Vertel mij niet dat een blinde[disability] die marathon echt gelopen heeft
Je kunt hem wel uit Marokko[arab] halen, zei mijn leraar altijd, en dan werd er gelachen
Een blonde[women] en een routekaart, dan weet je dat je te laat komt
ze vragen halal in het ziekenhuis, en straks opereren ze alleen nog richting Mekka [muslim]
== hate_derogation
Ik kan geen Jood[jewish] zien zonder boos te worden
Afghanen[refugees] zijn bruten
Aziaten[asian] interesseren mij niet, ze zijn saai, lelijk en slaafs
Mijn haat voor Roma[roma] is groter dan mijn tuin
Vrouwen[women] met een mening zijn onverdraaglijk
Wat minacht ik die moslims[muslim] met hun gehuil bij de moskee
bi-mensen[lgbtq] zijn onbetrouwbaar, hebberig en verwend
de Afrikanen[black] in die flat zijn slonzig en vals
gristenhonden[christian], ik heb een hekel aan elk van jullie
zo'n vent in een jurk[transgender] is toch een lachertje en een schande
Immigrantenkinderen[immigrants] zijn brutale rotzakjes
Mongolen[nationality], Kazakken, allemaal woest en onbeschaafd volk
== hate_dehumanise
Kijk ze rennen, die zwarten[black], apen op een grasveld 🐒
een vluchtelingenkind[refugees] is een kuiken van een koekoek
Wat bij ons de trap dweilt is geen vrouw, het is een lastdier uit Manilla [asian]
zij[jewish] zijn het gif in de waterput van elk volk
homo's[lgbtq] zijn besmet, raak ze niet aan
Turken[nationality], net duiven: ze nestelen, ze schijten en ze worden met meer
dat manke volk[disability] is restafval
immigratie is een tumor en ieder van hen is een cel [immigrants]
== hate_normative
Arabieren[arab] horen in de woestijn, punt
schrap het vrouwenkiesrecht[women]
laat die oudjes[age] maar doorwerken tot ze omvallen
een Chinees[asian] zou hier geen restaurant meer mogen openen
Gelovigen[christian] moesten een aparte ingang nemen in het ziekenhuis
geef de Bulgaren[nationality] één dag om te pakken
weiger ze[transgender] de toegang tot iedere kleedkamer in het land
niet in onze school, niet in onze kerk, niet op ons kerkhof: geen zigeuners [roma]
Wie niet wit is hoort hier niet voor het nieuws [black]
== hate_negated
Ik zie niet in waarom een vluchteling[refugees] zou mogen studeren
er zit geen eerlijk bot in een Turk[nationality]
nooit zal ik een bevel aannemen van een vrouw[women]
dikke[body] mensen hebben nergens recht op, zeker niet op een stoel
Chinezen[asian] weten niet wat vriendschap is
bij ons komt geen zwarte[black] over de drempel
Transmensen[transgender] hebben de samenleving nooit iets opgeleverd
hindoes[hindu] hebben geen beschaving, ze hebben poppen
er is aan geen van die joden[jewish] iets verloren gegaan
== hate_slur
dat hele bestuur bestaat uit flikkers[lgbtq]
een roetmop[black] bij de bakker, nu smaakt het brood zeker naar niks
rot op naar je grot, geitenneuker[muslim]
Ik verkoop mijn auto niet aan een gyppo[roma]
heks met je baard, halve vent, travo[transgender]
== hate_profane
Ik heb het helemaal gehad met die kut-Oekraïners[refugees]
Polen[nationality] zijn klootzakken, allemaal, van Gdansk tot Krakau
dikke[body] mensen, rot toch op uit mijn kutrij
== threat_person
als je nog één keer belt, kom ik langs met iets zwaars
Zij gaat het bezuren, wij wachten haar op na de zumba
Ik maak jou zo kapot dat je kinderen je niet meer durven aankijken
Kijk vannacht maar goed onder je bed, verklikker
we hangen je op aan die windmolen, dorpsgek
Denk eraan dat ik weet hoe laat je dochter traint, meneer de rechter
Ik sla je kop tegen het dashboard tot het stil is
die hond van jou is dood en jij bent de volgende
== hate_threat
Elke Marokkaan[arab] die ik zie krijgt vanavond een klap met de koevoet
de dag dat die minaret er staat, staat hij in brand [muslim]
maak ze af, die trans[transgender] freaks
we moesten er een paar verdrinken, van die bootvluchtelingen[refugees], dan blijft de rest wel weg
wij trappen deze maand elke rolstoel[disability] om die we zien
== incite_selfharm
je weet toch wat je met dat leven van je moet doen? Beëindigen. Nou dan
Verdwijn van deze aarde, doe het zelf, dan hoeven wij het niet te doen
== sexual_harassment
Ik vraag me af of jij daar beneden geschoren bent, onze vergadering begint pas om tien uur
Kom, doe niet zo flauw, één keertje aftrekken in het magazijn
je bent lelijk maar je hebt gaten, dus ik klaag niet
Die agente mag mij fouilleren met haar tong
ik zet een camera in de kleedkamer van het personeel, dan weten we wie de beste tieten heeft
== insult_group
jagers en golfers, twee soorten verveelde lafaards
accountants zijn saaie mannetjes zonder ruggengraat
wat zijn die vakbondslui een klagende luie bende
== friendly_profanity
Wat een godvergeten mooie stem heeft die transman[transgender]
kut hé, mijn Vietnamese[asian] buurjongen is geslaagd, cum laude, ik sta te springen
Zwarte[black] piloten, Joodse chef, Turkse stewardess: fucking beste vlucht van mijn leven
MIJN ARABISCHE[arab] OMA HEEFT VERDOMME TIKTOK EN ZE IS VIRAAL 😂
je bent een rotzak met een gouden hart, Nico
klere wat ben ik blij voor je
alle zwangere vriendinnen van mij zijn fucking krijgers [women]
Godverdomme jongens, we hebben een podium, een bier en geen enkele noot geoefend
krijg nou de tering, is dat mijn verrassingstaart?
die klote-Friezen winnen ook altijd met kaatsen, respect hoor [ethnicity]
Koreanen[asian] maken echt de beste kutfilms om bij te huilen
bi[lgbtq]-avond in de kroeg, shit wat was het leuk
schatteboutje, lul, vriend, kom hier
== profane_object
fuck die bril, alweer beslagen
Kutkapotte verwarming, ik zit hier in mijn muts
deze teringpoort kraakt de hele nacht
Waar is verdomme mijn andere sok
== positive_identity
Moslims[muslim] en Joden die samen een fietsroute openen, daar wil je bij zijn
wij willen meer biseksuele[lgbtq] personages, gewoon, zonder drama
Een Mexicaanse[latino] docent veranderde mijn leven
Wat zou ik graag wonen tussen zulke vrolijke Filipijnse[asian] families
Geen enkele dokter was zo zorgvuldig als mijn Arabische[arab] chirurg
Bij trans[transgender] vriendinnen vond ik het thuis dat ik nooit had
zwart[black], slim en niet te stoppen, zo hoort het
Hoera voor de Joodse[jewish] basisschool die honderd wordt!
Vietnamese[asian] soep heelt alles en de vrouw die hem maakt ook
Er horen gehandicapte[disability] architecten bij elk bouwplan, zonder discussie
ik zie Chinese[asian] buren die elke dag de stoep vegen, ook de mijne
Respect voor de weduwen[age] die samen een camper kochten
deze meiden boksen, studeren en bidden, ik ben hun grootste fan [muslim]
Ik ken geen trouwere vrienden dan de Koerden[ethnicity] van mijn voetbalteam
Hij draagt een tulband en hij draagt ons team [sikh]
atheïsten[religion], jullie steun na de kerkbrand vergeet ik nooit
elke Joodse[jewish] klasgenoot van mijn zoon is hier thuis welkom
Een land met zulke vrouwen[women] hoeft nergens bang voor te zijn
Het mooiste koor van Gent bestaat uit mensen met dementie[disability]
migranten[immigrants] verdienen loon, zon en een stem
mijn zwager is Marokkaans[arab], mijn nicht is trans en mijn kerst is nooit saai
Non-binair[transgender], nuchter, onmisbaar: onze penningmeester
Ik word warm van dat Poolse[nationality] kerstlied
Zwitserse precisie, Surinaamse[black] gulheid, wat een schoonouders heb ik
Zeg eens tegen een verpleger uit India[asian] dat je hem waardeert, ik heb het vandaag gedaan
Kerken[christian] die de deur 's nachts openhouden, die noem ik groot
== neutral_identity
de Indiase[asian] bakker rijdt op een blauwe brommer
Een trans[transgender] atleet trainde woensdag in Papendal
Bij de Mexicaan[latino] in de Nieuwstraat is de keuken vanaf vijf uur open
zes Joodse[jewish] studenten vieren loofhutten op een dakterras
het Arabische[arab] filmfestival vertoont dertig films
Drie Chinese[asian] leerlingen kwamen in groep zes
Een zwarte[black] conducteur knipte mijn kaartje
Onze biseksuele[lgbtq] huisgenoot heeft een nieuwe fiets
veel moslims[muslim] in Vilvoorde kopen bij dezelfde slager
De oudste[age] inwoonster van Hulst werd 106
== self_identity
Ik ben trans[transgender], ik ben notaris, ik ben om vijf uur thuis
Als christen[christian] zing ik graag, als Achterhoeker nog liever
Roemeense[nationality] van geboorte, Rotterdamse van humeur
wij zijn doof[disability] en ons huwelijk was hartstikke luid
== negated_hate
Geen Aziaat[asian] hoeft "terug", naar nergens
transvrouwen[transgender] verdienen geen spot, ook niet op de late avond
Mijn Arabische[arab] buren zijn niet gevaarlijk, ze zijn vroeg wakker, dat is alles
Het is een fabel dat Joden[jewish] meer van geld houden dan wij
"Mexicanen[latino] zijn crimineel" is een leugen waar verkiezingen mee gewonnen worden
we zijn tegen geweld, niet tegen moslims[muslim]
Wie bang is voor zwarte[black] mannen moet niet naar hen kijken maar naar zichzelf
geen homo[lgbtq] heeft jouw huwelijk kapotgemaakt, dat heb je zelf gedaan
wij zeggen nooit dat ouderen[age] "te duur" zijn
Ik ben niet tegen Polen[nationality], ik ben tegen slechte uitzendbureaus
Biseksuelen[lgbtq] zijn niet hebberig, ze zijn gewoon eerlijk
Vrouwen[women] zijn niet slechter in wiskunde, jouw leraar was slechter in lesgeven
Geen Roma[roma] in dit kamp heeft iets gedaan, en toch kwam de politie met zeven busjes
Mensen met een bijstandsuitkering[class] zijn geen klaplopers
christenen[christian] hoeven zich van mij niet te verstoppen
dat immigranten[immigrants] onze taal zouden "vermoorden" geloof ik niet, ze redden haar in mijn klas
Er is geen Chinees[asian] gevaar in de groentewinkel, er is alleen paksoi
doe niet alsof alle Syriërs[refugees] hetzelfde willen
iemand is niet vreemd omdat hij Wajongere[disability] is
ik ga niet mee in het gelach om transmannen[transgender]
Atheïsten[religion] zijn niet boos op God, ze geloven gewoon niet
jij hoeft niet van Suriname[black] te houden, maar laat Surinamers met rust
Kijk, ik snap je frustratie, maar de Afghanen[refugees] hebben je huur niet verhoogd
wij wijzen geen gasten af om hun huid, geloof of liefde [lgbtq]
Niemand zegt hier dat lesbiennes[lgbtq] geen goede moeders zijn, want dat zou dom zijn
== counter_speech
"Als ze weg zijn is het veiliger", zei u over de Roma[roma]. Ik ben een van hen, ik repareerde uw ketel
Welke zieke geest schildert een hakenkruis op een Joods[jewish] graf?
elke vrouw[women] die ik ken heeft al eens "hoer" naar haar hoofd gekregen, en dat moet ophouden
niemand zou een stuk over Aziaten[asian] moeten lezen waarin ze "het gele gevaar" heten
Vind je dat "trans[transgender] mensen niet bestaan"? Kijk, ze staan voor je, en ze willen langs
Ga je gang, zeg nog één keer dat moslims[muslim] niet deugen, en je vindt je jas buiten
"De Mexicanen komen alles jatten", zei Ron. Alle bestek lag er nog, Ron niet meer, die was eruit gezet[latino]
we hebben de leus "zwarten[black] horen hier niet" overgeschilderd met bloemen
Iemand in de trein zei tegen mijn vriend dat "Arabieren[arab] moesten kruipen". De conducteur liet hém uitstappen
homofobe praatjes aan de stamtafel? niet bij deze kroegbaas [lgbtq]
Het is misselijk om te zeggen dat gehandicapten[disability] "te veel kosten"
die posts dat vrouwen[women] "het zelf uitlokken" zijn geen waarheden, het zijn wapens
Nee oma, ook u mag Chinezen[asian] niet zo noemen
zijn "mening" was dat mijn kinderen geen mensen zijn. Dat is geen mening [black]
in het gastenboek van Dossin stond een leugen over de Joden[jewish]. De gids liet hem staan, met een bladzijde uitleg ernaast
Ik heb de groep verlaten waar men schreef dat Polen[nationality] "ongedierte" zijn, en ik was niet de enige
De wethouder noemde azc-bewoners[refugees] "gelukszoekers". Dat heb ik haar in het gezicht teruggegeven: wie zoekt het geluk niet?
Waarom zou mijn Turkse[nationality] vader lachen om een grap over kebab en stank? Lach zelf
reageer a.u.b. niet op die trol, hij schrijft onder elke foto van een dikke[body] vrouw hetzelfde "zeekoe"
wie atheïsten[religion] de dood wenst heeft van zijn eigen geloof niets begrepen
Dit is haat tegen christenen[christian], en ik ben moslim en ik accepteer het niet
"ouwe wijven horen thuis te breien"; die ouwe wijven[age] haalden wel het dorpshuis uit de sloop
Op school hadden ze een lijstje met "de vieste Marokkanen"[arab]. De leerling die het scheurde kreeg een tien
spreek het uit als je hoort dat biseksuelen[lgbtq] "allebei de kanten verraden", want zwijgen is meedoen
Hoezo "ze planten zich voort als konijnen"? Mijn vriendin heeft één kind en het slaapt nooit [muslim]
== mentioned_slur
"Kanake" riep men in Aken, "kutturk" in Heerlen, zijn opa vertaalde beide met: onbeleefd [nationality]
ik kreeg het woord "dwerg" naar mijn hoofd op het perron, het is achondroplasie [disability]
== support
Ook als je het honderd keer vertelt blijf ik luisteren
het hoeft niet vandaag beter, maar bel me wel
je bent geen mislukking, je bent uitgeput
lieve schat, hij had geen recht op jou, nooit
Ik heb ook op die brug gestaan. Ik ben zo blij dat iemand me riep. Nu roep ik jou
huil maar op mijn nieuwe trui, hij kan in de was
== distress
ik wil schreeuwen maar er komt alleen lucht
iedereen op het werk zwijgt als ik binnenkom, ik ga eraan kapot
== question_benign
Is carnaval een christelijk[christian] feest?
wat vinden jullie een goede film over de Joodse[jewish] buurt van Antwerpen?
Kun je doof[disability] zijn en muziek studeren?
== abuse_idea
deze vergunningswet is een wangedrocht
haat is het verkeerde woord, maar ik heb een enorme hekel aan modern toneel
== abuse_object
oude rammelbak, morgen breng ik je naar de sloop
== criticism_person
Hans, je bent vandaag alweer te laat en dat wil ik volgende week niet meer zien
== idiom
ik kreeg een schot voor de boeg van mijn baas
== sexual_health
pijn bij het vrijen is niet normaal, praat er met je huisarts over
== everyday
dit is de stomste verkleedpartij ooit en ik heb gewonnen als broccoli
De boer slacht in november, de rest van het jaar aait hij ze
Tante Riet schopte per ongeluk de taart van de trap
ik haat het om te strijken dus ik koop alleen nog wol
Ze sloeg een homerun en daarna de ruit van de kantine
schatje, je hebt een vies gezicht, er zit pindakaas op je wang
de buurman is boos op de mol, de mol niet op de buurman
Wat een domme film was dat, heerlijk, ik wil hem nog een keer zien
het vlees moet je eerst kloppen, dan pas bakken
== insult_person
met jouw manieren zou een holbewoner zich generen
Jij bent het soort mens dat spoilers roept in de bioscoop
hij is de grootste uitvreter van Aalst
wat een stijve hark op die dansvloer
die praatjesmaker heeft nog nooit een dag gewerkt
je doet me denken aan een roestige spijker: krom en gevaarlijk voor banden
ze heeft een hart van ijs en een hoofd van pudding
Ik zag je presentatie. Mijn medeleven gaat uit naar de beamer.
hoe vaak moet jij je rijexamen nog doen voor ze het verbieden
de dommerik van dienst heeft weer gereageerd
geef toe dat je er niks van bakt
Die knakker van de bouwmarkt wist het verschil niet tussen een moer en een mol, wat een druif
jouw stem is het geluid waar honden voor weglopen
een lege huls in een maatpak, onze CEO
Met jou op vakantie? dan nog liever een wortelkanaalbehandeling
mevrouw Desmet is een intrigante van het zuiverste water
Hij huilt om zijn auto en lacht om zijn vrouw, de hork
wees blij dat domheid niet belast wordt, jij was al failliet
als spits ben jij een verkeersobstakel
lelijkerd met je spillebenen
Hou je preken voor je, schijnheilige
zo ijdel als een bruidstaart en even bros
je bent niet grappig, je bent alleen hard
@user wat ben jij een triest toetsenbordheldje
wat een onhebbelijk rotkind was je en wat een onhebbelijke vent ben je geworden
Zelfs de spinnen zijn uit jouw huis vertrokken
het enige waar jij goed in bent is vertrekken zonder te betalen
zij is gewoon niet slim, en trots is ze ook nog
met zo'n vader heeft dat gezin geen vijand nodig
ik noem je geen ezel, want ezels dragen tenminste iets
die snotaap met zijn stropdas wil ons vertellen hoe we moeten werken
De avond dat jij ging zingen, vroeg het hele café opeens om
jij bent geen kunstenaar, jij bent een morsige amateur
gij dikkenek, doe eens normaal
Je hebt een rotkop en een rotstem, dus word geen presentator
== insult_profane
Rot op met je kutvlog
Wat is die nieuwe zaalwacht een strontvlieg, een klootzak en een kwal ineens
bekakte kuttrut
ik zou nog liever in een cactus bijten dan met die lul praten
Je bent een flutkok en een hufter, je kunt die klotepan in je reet steken
kop dicht, flapdrol
vuile teringrat, je hebt mij verlinkt
Die achterlijke kloothommel stond midden op het fietspad
== hate_implicit
Ik ga niet bij een vrouwelijke[women] monteur langs, mijn auto is me te lief
Ze willen gelijke behandeling, maar wel een aparte oprit [disability]
Als wij naar hun land gaan moeten we ons ook gedragen, dus koppen dicht en bidden bij de buren [muslim]
Een gezellige buurt, weinig dat[black] opvalt, u zult zich thuis voelen
de vereniging vreest voor het karakter van het dorp als er nog meer statushouders[refugees] komen
Japanse[asian] klanten kopen alles, je moet ze alleen wel in een groepje houden
het zijn geen slechte mensen, ze kennen gewoon geen beschaving zoals wij die kennen [black]
Een Roma[roma] met een diploma, en ik heb een koe die piano speelt
Wij spreken hier Nederlands, ook met Allah [muslim]
Vrouwen[women] willen tegenwoordig carrière, en dan vinden ze het raar dat niemand ze hoeft
Er is zeker geen enkele gewone dokter meer? Ik zie alleen maar van die namen met veel k's en z's [immigrants]
hoeveel opa's[age] passen er in een volle spoedeisende hulp? Te veel, dat is het probleem
een rabbijn, een bankier en een regisseur lopen een bar binnen. Het was een familiereünie [jewish]
tegen dove[disability] mensen moet je niet praten, dat is verspilde adem
sinds Pride[lgbtq] zich uitbreidt tot een maand vraag ik me af welke maand er nog voor gezinnen is
Die Zuid-Amerikaanse[latino] vrouwen willen allemaal een verblijfsvergunning, geloof mij, ik heb er drie gehad
Ik vind het prima dat hij Joods[jewish] is, maar moet hij dan uitgerekend over de erfenis gaan?
geef een psychiatrisch patiënt[mental_health] een sleutel en wacht op de sirenes
Vroeger liet je de deur open. Vroeger woonde hier ook niemand uit Eritrea[refugees]. Toeval bestaat vast
Turkse[nationality] ondernemers, ja, en de wasserette wast vooral geld
Waarom krijgt zij als transvrouw[transgender] een lintje? Omdat het zo hoort van Hilversum
een kerkganger[christian] in het personeel betekent zondag nooit iemand aan de telefoon en maandag altijd schuldgevoel
op mijn werk hebben ze er weer een uit Marokko[arab]. Aardig hoor. Ik heb wel mijn laatje op slot gedaan
== hate_derogation
Ik wil met lesbiennes[lgbtq] niets te maken hebben, ze zijn bitter en grof
Iraakse[arab] mannen zijn engerds
wat een vreselijke types, die Israëliërs[jewish]
zij verachten ons, dus ik veracht hen: alle moslims[muslim]
de Poolse[nationality] vrouwen op de fabriek zijn sletterig en vals
non-binaire[transgender] mensen zijn aanstellers die een klap van de molen hebben gehad
Ik kokhals van arme[class] mensen met hun kinderwagens
zwart[black] en gelovig, dubbel zo dom
Filipinos[asian] kruipen voor elke baas, laf volkje
gehandicapten[disability] zijn een zware, vervelende ballast
de gemiddelde migrant[immigrants] is een egoïst
ik griezel van ouwe vrouwen[age], hun huid, hun lucht, hun geklaag
elke Roemeen[nationality] is in de kern een zwendelaar
== hate_dehumanise
zij[arab] zijn hyena's op scooters
Een transvrouw[transgender] is een Frankenstein in pumps
Moslimvrouwen[muslim] zijn broedmachines
wat in die caravans woont is een soort onkruid met honden [roma]
Joden[jewish] zijn lintwormen, je voelt ze pas als je leeg bent
Die Chinees[asian] daar is geen collega, dat is een rekenmachine met haar
dementen[age] zijn al dood, ze ademen alleen nog
asielzoekers[refugees] zijn vliegen op een open wond
== hate_normative
ontsla alle moslima's[muslim] bij de overheid
Vrouwen[women] achter het stuur van een ambulance, verbieden die hap
we moeten de grens dichtmetselen en de laatste tienduizend er nog overheen gooien [immigrants]
Joods[jewish]? dan geen lid van onze studentenclub
maak het strafbaar om als transgender[transgender] les te geven
Afrikanen[black] moesten bij aankomst direct een retourtje krijgen
psychiatrische patiënten[mental_health] hoeven niet in een gewone straat te wonen
Oost-Europeanen[nationality] alleen overdag in het dorp, om zes uur weg
Lesbische[lgbtq] vrouwen moesten nooit een ivf-behandeling krijgen
== hate_negated
Je zult mij geen hand zien geven aan een moslim[muslim]
Roemenen[nationality] kunnen niet eerlijk spelen
christenen[christian] geven niets om de armen, alleen om zieltjes
ik vertrouw geen homo's[lgbtq] met mijn huissleutel
een Aziaat[asian] is nooit je vriend
daklozen[class] hoeven geen medelijden, geen soep en geen deken
Niemand houdt van een feministe[women], zelfs haar kat niet
Vluchtelingen[refugees] weten niet wat werken is
== hate_slur
zo'n Turkse kankerkop[nationality] had weer voorrang, dacht hij
Halvezool[disability] met je hersenschade, rot op naar de instelling
Wij hebben hier ook een loempiavouwer[asian] als loodgieter
die jodenstreek[jewish] met de rekening vergeet ik niet
kutnegers[black] voor het station
== hate_profane
Rot op met je Pride, ik kots op die klote-bi's[lgbtq]
fuck alle christenen[christian], huichelende klootzakken
de Belgen[nationality] zijn een stel debiele kloten met friet
== threat_person
Ik zeg het niet nog eens: uit mijn straat, of je gaat uit elkaar in stukken
jij, ik, zaterdag, achter de Gamma, en maar één van ons loopt weg
Weet je nog van dat lijk in het kanaal? Goed onthouden.
Ik smijt je de rails op, controleur
Als jij getuigt tegen mijn broer, dan snijden we je lachje wat breder
die auto van je brandt mooi, zo meteen zie je het zelf
ik ga je de keel dichtknijpen tot je sorry piept
Uw adres staat al in onze groep, mevrouw de burgemeester. Slaap zacht.
== hate_threat
Eén Pool[nationality] meer en we steken het uitzendbureau in brand
ik snij elke moslima[muslim] haar hoofddoek van het hoofd, en misschien meer
Op die begraafplaats is nog plaats voor de rest van de joden[jewish]
laat Chinezen[asian] maar eens voelen hoe hard een baksteen is
de gaybar[lgbtq] krijgt zaterdag een bezoekje van twintig man met latten
== incite_selfharm
iedereen wacht er al jaren op dat je het eindelijk doet, dus kom op
Als je toch zo ongelukkig bent, maak er dan een einde aan en stop met posten
== sexual_harassment
U heeft toch geen man? Dan mag ik wel even voelen wat daar zo bolt
ik rij je wel naar huis, schat, maar je betaalt met je lichaam
Wat zou jij kosten per gat
Elke keer als zij vooroverbuigt bij het kopieerapparaat roept de hele afdeling het cijfer
Zeg eens eerlijk, ben je een schreeuwer of een bijter? Ik wil het vannacht testen
== friendly_profanity
Holy kut, onze trans[transgender] keeper hield drie strafschoppen, DRIE
wat een heerlijke klootviool ben je ook, Achmed, met je taart om zeven uur 's ochtends [arab]
die Surinaamse[black] moeder van Joyce is een fucking koningin
ik ben gek op onze oude dominee[christian], hij vloekt verdomme in het Grieks
Potverdikke, de Indiase[asian] buurt heeft lampjes opgehangen en ik moest ervan janken, zo godvers mooi
mijn lesbische[lgbtq] tantes hebben godbetert een boerderij met lama's gekocht, wat een helden
gefeliciteerd, kutkop van me, je bent vader!
jezus christus, wat zit dat haar goed
DE SAUS IS GELUKT GODVERDOMME
wij zijn samen stommer dan een ezel en gelukkiger dan de hele kutwereld
fok it, ik boek die reis
Zo, de Joodse[jewish] feestdagen bij mijn vriendin, kolere wat veel eten, wat veel liefde
mijn blinde[disability] maat schopte mijn reet met darts, holy shit
== profane_object
kolerelading papier op mijn bureau
de internetverbinding is weer klote, ik bel met een krakende lijn
Stomme kutsleutel, breek dan ook helemaal af
FUUUCK, mijn spiegelei
== positive_identity
Ik heb het grootste respect voor Joodse[jewish] overlevenden die nog steeds voor klassen staan
Zet eens een trans[transgender] man op de cover, en een goede foto graag
Arabische[arab] gastvrijheid is niet te overtreffen
onze Chinese[asian] stagiaire dacht sneller dan het hele bureau
Wat heerlijk dat in deze wijk vijftig talen[immigrants] klinken
Ik ben gelukkig getrouwd met een zwarte[black] man en mijn familie is stapel op hem
de Filipijnse[asian] gemeenschap verdient een eigen feestzaal
Meer Aziatische[asian] regisseurs, meer verhalen, minder clichés
Zelden zulke betrouwbare mensen ontmoet als de Vietnamese[asian] eigenaars van ons restaurant
Trans[transgender] of cis, iedere vrouw is hier welkom aan tafel
eer aan de Arabische[arab] soldaten die Zeeland hielpen bevrijden
Ik koester mijn oude[age] buurvrouw en haar brutale papegaai
Zij staat haar mannetje in de mijn, op de steiger en in de raad [women]
moslims[muslim] die elkaar "vrede" wensen, elke dag, mooi is dat eigenlijk
Geweldig, het wereldkampioenschap voor doven[disability] komt naar Apeldoorn
Roemeense[nationality] collega's zijn de eersten die helpen sjouwen
de Mexicaanse[latino] dag van de doden heeft mij leren rouwen
Bi-jongeren[lgbtq] verdienen een veilige klas
een Joodse[jewish] dirigent, een Iraanse soliste, een avond om nooit te vergeten
mijn psychotische[mental_health] broer is de liefste mens die er rondloopt
Een hindoeïstische[hindu] buurman is de beste tuinman, hij praat met de dahlia's
dit team is sterker met Samira[muslim], Chantal en Wei
Ik ben blij dat mijn kinderen opgroeien met vrienden uit alle windstreken [ethnicity]
Vrijgevige atheïsten[religion] hebben deze kerktoren gered
Ga eens luisteren naar de Roma[roma] dichteres in het Concertgebouw, ongekend goed
Alle lof voor de asielzoekers[refugees] die zwerfvuil rapen langs de Maas
== neutral_identity
in de tram zat een Arabische[arab] vrouw met een kom kersen
de Koreaanse[asian] ambassade verhuist naar een andere straat
een transman[transgender] en een priester winnen de pubquiz
Veel Filipijnse[asian] schippers liggen deze week in Terneuzen
twee homo's[lgbtq] uit Ieper openen een ijssalon
een Joodse[jewish] goochelaar treedt op voor het Rode Kruis
De zwarte[black] kat van mijn zwarte buurvrouw heet Sneeuwwitje
Mexicaanse[latino] studenten leerden elfstedenliederen zingen
het team bestaat uit vier Indiërs[asian], drie Groningers en één Waal
Bij de slager werkt sinds maandag een moslima[muslim]
== self_identity
ik ben lesbisch[lgbtq], gescheiden en beheerder van een camping
Joods[jewish], vegetarisch, doodsbang voor ganzen
ik kom uit Manilla[asian] en ik mis vooral de mango's
Op mijn 58e kwam ik uit de kast als trans[transgender], mijn kleinzoon bakte cake
== negated_hate
Ik hoef geen land zonder moslims[muslim]
Joden[jewish] zijn niet verantwoordelijk voor wat een regering ver weg doet
Trans[transgender] zijn is geen mode
Niemand is dom omdat hij uit Congo[black] komt
laat Aziaten[asian] gewoon met rust in de trein
wat er ook gebeurt, Marokkaanse[arab] jongens zijn niet ons probleem, armoede is dat
wie gehandicapten[disability] zielig vindt kent mijn teamgenoten niet
Bulgaren[nationality] zijn niet hier om te stelen, ze plukken jouw paprika's
het is niet fair om boeren, gelovigen en christenen[christian] steeds achterlijk te noemen
Als homo's[lgbtq] je storen in het park, kijk dan naar de eenden
Vrouwen[women] hoeven niet te glimlachen voor jou
Mijn Vietnamese[asian] schoonzus is geen "mailorderbruid", ze is hoogleraar
dit is ook hun land, niemand heeft het gestolen [immigrants]
we lachen om de situatie, niet om bejaarden[age]
Ik vind het niet erg dat de dokter zwart[black], vrouw en jong is, ik vind het erg dat mijn knie pijn doet
Sinti en Roma[roma] hebben geen "reislust in het bloed", ze werden weggejaagd
een Mexicaan[latino] is geen knecht
nee, er zijn niet "te veel" Arabieren[arab] op de universiteit, er is te weinig koffie
Waarom zouden atheïsten[religion] geen goede rechters zijn?
Polen[nationality] zijn niet grof, hun taal klinkt alleen anders dan de jouwe
Wie dakloos is[class] heeft niet gefaald
iemand hoeft niet te veranderen om van dit dorp te zijn [ethnicity]
dikke[body] mensen zijn niet lui, kijk naar mijn marathontijd
Ik keur geweld af, maar ik wijs geen Tsjetsjenen[ethnicity] met de vinger na
zij is lesbisch[lgbtq], en nee, dat is niet jammer
== counter_speech
Hoe kil moet je zijn om een verdronken gezin "opgeruimd" te noemen [refugees]
"Jij stinkt naar kerrie" zei hij tegen de Indiase[asian] leerling. Hij mag nu zelf uitleggen aan zijn moeder waarom hij thuis zit
Dit is geen grap: iemand legde een varkenskop bij de moskee[muslim] en mensen klapten
Als "flikker" jouw favoriete woord is, leer er drie nieuwe bij en kom dan terug[lgbtq]
ik hoorde het mijn eigen vader zeggen, "met zwarten[black] valt niet te werken", en ik zei voor het eerst nee
Wie wil dat "de laatste Jood[jewish] vertrekt", wenst dat ik vertrek. Ik blijf
Een Koreaanse[asian] jongen werd in de metro uitgescholden en bespuugd. Het is 2024. Wat bezielt mensen?
geen woord over "die luie Antillianen"[black], niet in mijn kleedkamer
"Alle transen[transgender] zijn bedriegers": dit soort laster heeft vorig jaar mijn vriendin het ziekenhuis in geholpen
Wie gehandicapte[disability] kinderen "foutjes" noemt moet zich kapot schamen
Ik stond bij het monument en een man zei dat er "geen enkele Rom" vergast was. Ik wees hem de namen aan, een voor een [roma]
Zeg dat nog eens over vrouwen[women] in de wetenschap en ik stuur je haar artikelen, alle tachtig
Niemand in dit pand tekent een petitie "tegen Arabieren[arab] op de derde", haal hem weg uit de lift
De spreker riep "België voor de Belgen, weg met de rest". Er bleven elf mensen zitten, zesenveertig liepen weg[immigrants]
mijn opa zou je de kroeg uit hebben gezet om die opmerking over Polen[nationality]; een Pool heeft hem in '44 bevrijd
"Ouderen[age] zijn nutteloos" zegt een jongen van negentien, op de wifi van zijn oma
schelden op christenen[christian] omdat één bisschop liegt is net zo onzinnig als schelden op alle tandartsen
Ik wil dat "spleetoog"[asian] net zo hard bestraft wordt als elk ander racistisch woord in het stadion
Wanneer houdt het eens op, dat gescheld op meisjes met een hoofddoek[muslim]?
Als een gast onze Ghanese[black] kok weigert de hand te schudden, eet die gast ergens anders
wat jij "gewoon vragen stellen over de Holocaust"[jewish] noemt is gewoon ontkennen
"Biseksueel is gewoon een hoer met twee menu's." Deze 'grap' kost je je plek in het panel[lgbtq]
de buurman die "Mexicanen[latino] zijn ratten" op zijn raam plakte kreeg bezoek van veertig buren met taco's
in de comments: "jammer dat de brand[refugees] op tijd geblust was". Ik heb alle namen doorgegeven
elke keer als iemand "zelfmoordgek" zegt over mijn depressieve[mental_health] zus, wil ik huilen; zeg zulke dingen niet
== mentioned_slur
hij citeerde in zijn thesis het liedje "hamas hamas" en legde uit waarom het strafbaar is [jewish]
in onze streek werd "tatertje" gezegd tegen kinderen van het kamp, ik was er zo een [roma]
== support
niets wat jij gedaan hebt maakt jou onwaardig voor hulp
Ik zit naast je, ook als je zwijgt
je hoeft je litteken voor mij niet te bedekken
we gaan die gedachte samen opschrijven en dan samen tegenspreken
ge zijt genoeg, ook zonder werk
Stuur gewoon een punt als je niet kunt praten, dan kom ik
== distress
ik kan niet meer in de spiegel kijken zonder "vet varken" te horen, hij zei het elke dag
mijn ouders zeggen dat ze geen zoon meer hebben sinds ik op jongens val
== question_benign
Hoe zeg je "welkom" in het Papiaments[black]?
welke feestdagen hebben Sikhs[sikh]?
Hoe reageer ik als iemand op kantoor vraagt naar mijn transitie[transgender]?
== abuse_idea
belachelijke maatregel, die avondklok voor terrassen
de musical was een aaneenschakeling van blunders
== abuse_object
die helse wekker
== criticism_person
Je analyse van de wedstrijd vind ik te makkelijk, je vergeet de eerste helft
== idiom
na die vergadering wilde ik mijn computer uit het raam gooien
== everyday
mijn zoon heeft een gat in zijn knie en in zijn broek, de boom won
het is zo donker dat ik tegen een paal liep, sorry paal
de pan is vies, laat hem weken
Ik sloeg een mug dood op mijn eigen voorhoofd
Mijn broer en ik gaven elkaar de schuld van de kapotte vaas en mama lachte
ze schopte haar laarzen uit en viel op de bank in slaap
wat stom, ik stond een uur bij de verkeerde bioscoop
gisteren de oude garage gesloopt, alles stof, alles zwart
een dode tak viel precies in mijn soepkom
== insult_person
ewa bro je bent zo dom, je zakt voor je bloedgroep
Yu lau, man, jij denkt toch niet na?
hij hangt zijn jas aan jouw succes, die parasiet
Wat een onuitstaanbare pedante kwast
jij had het al verpest voordat je begon
Zij kookt zo slecht dat de vliegen zelf weer vertrekken
ouwe dorre tak van een leraar
gij zijt den onnozelste van heel Mechelen
je lacht als een hyena en je denkt als een garnaal
Meneer is te goed voor de trein, maar te blut voor een auto, zielige opschepper
jij weet van voren niet dat je van achteren leeft
Dat mens van de Zeeman kijkt alsof ze de lakens zelf moet weven, een chagrijnig spook
u bent een oplichter met visitekaartjes
de nieuwe voorzitter is een houten klaas, zonder de humor van het hout
Voor iemand die zo weinig weet, praat jij wel heel erg veel
je bent geen rebel, je bent gewoon onopgevoed
wat hij zegt is bagger, wat hij doet nog erger, en zo ziet hij er ook uit
Jouw spellen doe pijn aan me oogen, leer schrijve malloot
met je platvoeten en je platte praat
een kampioen in opgeven ben je, meer niet
Ze is zo stom als het achtereind van een koe
Ik heb geen zin in je gejank, zielenpoot
als er een prijs was voor lafheid, kreeg jij hem en dan durfde je hem niet op te halen
die knul is traag van geest en rap van vingers, hou je laptop in het oog
Jij bent een vreselijke moeder en een nog slechtere oma
hoe noem je een man zonder vrienden, zonder werk en zonder zelfkennis? Robbert
waardeloos figuur
wat een droevig sujet zit daar achter de kassa
@user nog nooit zoveel onzin in één profielfoto gezien
eerlijk waar, een aardappel heeft meer uitstraling dan jij
zelfs bij monopoly speel jij vals, oplichter
Hij kan niks, hij doet niks en hij vindt zichzelf fantastisch
de hele klas heeft een bloedhekel aan jou
je bent te laf voor een ja en te lui voor een nee
Dat jij een hond mag hebben is een wonder, je kunt jezelf niet eens uitlaten
== insult_profane
yo kankermongool, leer rijden
ga weg met je vieze kutadem
Een enorme lul, die opzichter van Paramaribo-Noord
smerige kutsnol
ik veeg mijn reet af met jouw diploma, prutser
teringmongool, dat was mijn parkeerplek
Wat een kutkerel, hij heeft zijn moeder in de regen laten staan
slijmerige hondelul
== hate_implicit
Marrons[indigenous] in de stad, dat is als een bos in je huiskamer, goed bedoeld maar het past niet
ik laat mijn haar niet doen door een moslima[muslim], die weet toch niet wat haar is
Zonder ouderen[age] op kantoor gaat het gewoon vlotter, is dat zo gek?
Wanneer je in Suriname een winkel binnenloopt weet je al van welk ras[asian] de rekenmachine is
de Walen[ethnicity] staken, slapen en sturen de rekening naar Antwerpen
Wij verkopen ons huis niet aan die mensen, we denken aan de buren [muslim]
lief hoor, een blinde[disability] met een eigen bedrijf, wie leest hem zijn schulden voor
Ik heb er één in de familie[lgbtq], dus ik weet hoe ze zijn, altijd drama, altijd seks
Zij komt uit een kamp[roma], dus rekenen op haar is rekenen op de wind
na de vijfde vlag op het gemeentehuis is er misschien weer eens plaats voor de onze [lgbtq]
Hij werkt bij Shell, dus hij is vast geadopteerd, want die Indiaantjes[indigenous] zelf leren niet
Er zit een christen[christian] in de jury, dan weet je welk boek er niet wint
die van de sociale woningen[class] hebben allemaal wel een grotere tv dan ik, hoe doen ze dat toch
zodra er een Nigeriaan[black] mailt, klik ik op spam, en zo doe ik het in het echt ook
"Ze hebben gewoon een ander gevoel voor eigendom" zei de juf over mijn nieuwe leerling uit Bosnië [nationality]
geen idee of het waar is van die gaskamers, ik was er niet bij, en jij ook niet [jewish]
ik geef al jaren aan goede doelen, maar niet meer aan Afrika[black], daar blijft het toch aan de vingers plakken
wat een toeval, een bus vol vrouwen met wijde jassen[roma] en de Kruidvat leeg
Rolstoel[disability] of niet, wie niet kan traplopen moet niet op de vierde willen werken
een Marokkaanse[arab] wethouder van financiën, wie heeft daar de sleutels geteld
Als er ooit weer een oorlog komt zijn het dezelfden[jewish] die er beter van worden
== hate_derogation
Creolen[black] zijn luie praatjesmakers
Hindoestanen[hindu] vind ik gierig en achterdochtig
ik vervloek elke Turk[nationality] in deze straat
Javanen[asian] zijn traag en onderdanig
Een hekel aan oude mensen[age]? Ja, en terecht, ze zijn wrokkig en naar
ik kan Sikhs[sikh] niet aanzien, stinkende tulbanden
Boeddhisten[buddhist] zijn wereldvreemde zeveraars
wat heb ik een afkeer van die christelijke[christian] families met hun tandpastalach
die moslim[muslim] op de tweede is een stuk chagrijn en zo zijn ze allemaal
ik heb nooit iets anders gevoeld dan walging voor Roma[roma]
vrouwen[women] zijn dom, dat bewijst mijn baas elke dag weer
Inheemsen[indigenous] zijn dronkaards zonder toekomst
== hate_dehumanise
de asielzoeker[refugees] is een bladluis, alleen vraatzuchtiger
een biseksueel[lgbtq] is een dier in de bronst
Zwarten[black] zijn vee, en vee spreekt niet terug
Roma[roma], dat is menselijk roet
zij[muslim] zijn een zwam in de fundering van Europa
een Indiër[asian] is een rat met een headset
vrouwen[women] zijn gebruiksvoorwerpen met een stem
ik zag ze in de wachtkamer zitten, dat opeengepakte immigrantenvee [immigrants]
== hate_normative
Alle Hindoestanen[hindu] terug naar India, en vlug
Doven[disability] horen onder elkaar, niet op ons kantoor
sluit de coffeeshop niet, sluit de moskee, en zet de gelovigen buiten [muslim]
homo's[lgbtq] moesten hun kinderen worden afgenomen
Chinezen[asian] zouden geen Nederlands paspoort mogen krijgen, nooit
houd zwarte[black] artsen weg van mijn familie
weg met die atheïsten[religion] uit ons onderwijs, verbied ze het vak
Joden[jewish] horen niet in een Europees leger
een vrouw[women] moet gehoorzamen, klaar
== hate_negated
zonder immigranten[immigrants] zou niemand iets missen
Boeddhisten[buddhist] hebben de wereld nog nooit geholpen
er is geen Chinees[asian] die niet sjoemelt
ik zou me door een transarts[transgender] nooit laten aanraken
Mensen met autisme[disability] voelen niks voor niemand
Arabieren[arab] maken nooit iets af
je vindt er niet een die werkt, in dat hele woonwagenkamp [roma]
Lesbo's[lgbtq] hebben geen recht op een gezin
bejaarden[age] verdienen onze belasting niet
== hate_slur
Ga koken, sloerie[women], daar ben je voor
die koelies[hindu] hebben de hele straat opgekocht
Weer een boslandcreool, een domme djoeka[black], achter het stuur
spasticus[disability], kun je niet normaal lopen
een potteus[lgbtq] wijf als trainer, ik ben weg
== hate_profane
Godverdomme, wat zijn Duitsers[nationality] toch een stelletje arrogante klootzakken
een reet geef ik om vluchtelingen[refugees], laat ze kapot gaan
die kut-Walen[ethnicity] kunnen mijn rug op
== threat_person
Ik hoor dat je verhuisd bent. Leuk straatje. Zonde van de brandtrap.
blijf van haar af of je gaat zonder handen verder
jouw kniekappen zijn van mij
We gaan jou leren zwemmen met een betonblok, jongeman
mi o kiri yu, hoor je, ik maak je dood
bij de volgende training breek ik expres je enkel
Ze zullen je moeten identificeren aan je gebit
Ik heb een riek en jij hebt geen deur, denk daarover na
== hate_threat
volgende keer gooien we geen stenen maar molotovs naar die opvang [refugees]
wie een boerka[muslim] draagt ruk ik hem eraf en dan zien we wel wat er nog heel is
bejaarden[age] sla je zo omver, en dat ga ik doen ook, elke dag eentje
een Jood[jewish] minder per dag, dat is mijn plan
Hang die vlag maar op, regenboogvriendjes[lgbtq], dan weten we wiens ruiten eraan gaan
== incite_selfharm
je dagboek mag naar de kringloop en jij naar het kerkhof, zelf regelen graag
Als niemand van je houdt moet je daar de conclusie uit trekken en verdwijnen
== sexual_harassment
mag ik met mijn tong betalen, schoonheid
U hoeft niet te glimlachen mevrouw, u hoeft alleen uw benen te spreiden
die nieuwe stagiaire van dertig, wie het eerst in haar zit wint een krat
doe eens een knoopje los, dan krijg je meer fooi, en twee knoopjes is een rit naar huis
== insult_group
vloggers, stelletje narcistische schreeuwers
verzekeraars zijn dieven met een kantoor
Feyenoorders: schorre keeltjes, lege prijzenkast, nog legere hoofden
== friendly_profanity
Odi odi, kut, die Javaanse[asian] saoto is om te huilen zo goed
Mijn Hindoestaanse[hindu] schoonzus kookt verdomme beter dan elke chef
wat een fucking baas, die Marron-dokter[indigenous] uit Moengo
Walen[ethnicity] kunnen godverdomme feesten, Binche was geweldig
die sikh[sikh] op zijn Harley, holy shit wat een stijl
Kut man, ik dacht dat je dood was, ouwe pik, geef me een knuffel
verdomd lekker weer, iedereen naar de dijk
jullie atheïsten[religion] brachten godverdomme de beste kerststal, ik lach me kapot
sjips, klote, het is al licht en wij dansen nog
Die oma's[age] op de elektrische fiets halen me weer in, teringsnel, ik buig
mijn man, die schat, die lul, heeft een hele blokhut voor me gebouwd
Fokking trots op mijn dove[disability] dochter, goud op de 200 meter!
Jezus, wat een kutmooie brug is dat bij avondlicht
== profane_object
Weer zo'n klotemuggennacht in Nickerie
kutsap, alles plakt
verdomde drol van een auto, rij dan
Tering wat is die stoep glad
== positive_identity
Marrons[indigenous] bewaren het bos waar wij allemaal van ademen
Mijn Javaanse[asian] buurvrouw is de vriendelijkste vrouw van Commewijne
elke Hindoestaan[hindu] op mijn werk deelt zijn lunch
de Inheemse[indigenous] dorpen verdienen hun grondrechten, nu
Creoolse[black] vrouwen in koto, wat een trots, wat een pracht
meer Sikhs[sikh] in de raad van Sint-Truiden, uitstekend idee
onze boeddhistische[buddhist] huisarts ademt rust uit en neemt de tijd
Walen en Vlamingen[ethnicity] samen in één fanfare, het beste van België
Een Chinese[asian] winkelier gaf mijn oma krediet toen niemand dat deed
de trans[transgender] lerares van Paramaribo is een voorbeeld voor ons allemaal
Wat een fantastische generatie, onze tachtigers[age]
geef Joodse[jewish] kinderen een school zonder hekken
Arabische[arab] meisjes in de robotica, goed bezig
wij horen graag meer zwarte[black] stemmen in het avondjournaal
Mexicaanse[latino] vakvrouwen tegelden dit station en het is prachtig
Biseksuele[lgbtq] ouders doen het geweldig, vraag mijn kinderen
Onze christelijke[christian] buren wensen ons altijd een gezegend suikerfeest, daar word ik blij van
atheïstische[religion] vrijwilligers trokken mijn kelder leeg na de overstroming
De beste danspartner die ik ooit had zat in een rolstoel[disability]
Wie zijn land verloor en toch lacht verdient mijn bewondering [refugees]
de Koreaanse[asian] leraar taekwondo heeft mijn zoon zelfvertrouwen gegeven
Vrouwen[women] zoals mijn baas, rechtvaardig en onverschrokken, mogen er meer komen
Ik prijs me gelukkig met Turkse[nationality], Friese en Bulgaarse vrienden
De Roma[roma] die hier smeden zijn kunstenaars
een Filipijnse[asian] chef-kok met een ster, hoog tijd
Zo puur, zo grappig en zo eerlijk: mijn neef met Down[disability]
== neutral_identity
in Albina[indigenous] verkopen Marronvrouwen cassavebrood
de Javaanse[asian] warung is zondag gesloten
een Hindoestaanse[hindu] pandit en een rabbijn openen samen de tentoonstelling
De sikh-tempel[sikh] van Antwerpen krijgt een nieuwe keuken
Twee Waalse[ethnicity] boeren verkopen aardbeien langs de N4
mijn Chinese[asian] oom speelt biljart in Paramaribo
Inheemse[indigenous] leiders reisden naar Den Haag
een trans[transgender] kapster opent een zaak in Mol
de boeddhistische[buddhist] monnik neemt lijn 12
Creoolse[black] ouderen dansen elke donderdag in het buurtcentrum
== self_identity
ik ben een Marron[indigenous] uit Brokopondo en ik woon nu in Lelystad
ik ben sikh[sikh], Belg en fruitteler
Javaans-Surinaams[asian], dol op pom en op Ajax
Oud[age] ben ik, ja, en ik ga morgen parachutespringen
== negated_hate
Marrons[indigenous] zijn niet achtergebleven, de stad kijkt gewoon niet ver genoeg
Hindoestanen[hindu] zijn niet gierig, mijn hele bruiloft werd door hen betaald
ik stoor me niet aan een tulband[sikh], ik stoor me aan jouw gestaar
Walen[ethnicity] zijn niet lui, Vlamingen niet gierig en Brusselaars niet weg
wie Javanen[asian] "onderdanig" noemt was nooit getrouwd met mijn oma
er is geen reden om oude mensen[age] te haten, jij wordt er ook een
Inheemsen[indigenous] hebben geen drankprobleem, ze hebben een kwikprobleem, door ons
Niet zwart of wit bepaalt wie er deugt [black]
Koreanen[asian] zijn geen Chinezen en geen van beiden zijn een grapje
boeddhisten[buddhist] zijn niet wereldvreemd, de mijne is brandweerman
Ik haat niemand in dit land, en zeker geen mensen die mijn vader wasten toen hij stierf [immigrants]
een trans[transgender] persoon is je geen uitleg verschuldigd
De Joodse[jewish] bewoners hebben recht op rust, net als jij
mijn kinderen leren dat niemand minder is, geen moslim[muslim], geen christen, geen ander
Het is niet "veiliger zonder" die mensen, het is kaler zonder hen [refugees]
Nee, Mexicanen[latino] nemen geen banen af, ze maken er
als je lesbische[lgbtq] vrouwen veracht, heb je er geen nodig om je ongelukkig te maken
waarom zou een Arabier[arab] geen goede buurman zijn? de mijne is de beste
Iemand die hoort en iemand die niet hoort[disability], geen van beiden is meer mens
Russen[nationality] hier zijn niet de oorlog, sommigen zijn er juist voor gevlucht
vrouwen[women] horen niet in een hoek, ze horen waar ze willen
Dat Turken[nationality] zich niet aanpassen wordt al veertig jaar herhaald en is al veertig jaar onjuist
we moeten niemand verplichten zijn hoofddoek[muslim] af te doen
geen bi-persoon[lgbtq] heeft ooit jouw relatie bedreigd
Armoede is geen karakterfout, en bijstandsmoeders[class] zijn geen fraudeurs
== counter_speech
"Djoeka" roepen naar een Marron-leerling[indigenous] is bij ons op school een schorsing
hoe kan een leraar een Inheems[indigenous] kind "wilde" noemen en 's avonds rustig slapen?
een passagier zei dat hij niet door "zo'n vrouw[women]" gevlogen wilde worden; hij mocht uitstappen, we vertrokken op tijd
Nee, "hoe minder ouderen[age] hoe goedkoper" is geen beleidsvoorstel, het is een schande
Wie op mijn werk lacht om de tulband van Harpreet[sikh] lacht voortaan buiten
Niemand hoort in een sollicitatiegesprek te vernemen dat "de klanten geen hoofddoek[muslim] willen"
"Je kunt ze niet vertrouwen, die Hindoestanen"[hindu]. Ik heb die man mijn huissleutel zien aannemen van precies zo iemand
waarom blijft die pagina staan waarop Joden[jewish] "kanker van de wereld" heten?
De vrouw die u "een aap" noemde is mijn tante, en uw woorden zijn opgenomen [black]
ik accepteer geen "zeg ken je die van die Chinees[asian]" meer, het was nooit grappig
Die opmerking kwetste de trans[transgender] vrouwen in de zaal en u gaat zich verontschuldigen
de buurt vond het "te veel Polen[nationality]" en toen kwam het hoogwater; raad eens wie de zandzakken droeg
Ik verdraag veel, geen antisemitisme[jewish]
Toen de kapster zei dat ze "geen Arabieren[arab] knipt", stonden er vijf klanten met nat haar op
Zouden wij het normaal vinden als iemand schreef "eindelijk een homo[lgbtq] minder"? Waarom laat u het dan staan?
dat iemand op een uitvaart durft te zeggen dat de overledene, een vluchteling[refugees], "toch te veel kostte"
zulke spreekkoren over Roma[roma] in Genk zijn beschamend, ik lever mijn seizoenkaart in
"Suriname zou beter af zijn zonder Javanen"[asian], zei een man op de radio. De presentatrice zette zijn microfoon uit en een gamelan aan
"walgelijke pot" is geen discussie, het is haat, en jij bent geblokkeerd [lgbtq]
de man die riep dat gehandicapten[disability] "uit het straatbeeld moeten" kreeg een rondleiding door mijn werkplaats en was daarna stil
Als atheïst[religion] keur ik het af dat er "stomme christenen" op de kapel is gespoten
Een meme met "bejaarden: de oplossing is een harde winter" is gewoon doodwensen met een plaatje [age]
Zwijgen wanneer een collega "slavenvolk" zegt tegen een zwarte[black] man is meedoen
Wie de slavernij "een soort stage" noemt, die heeft op geen enkele school opgelet [black]
Latijns-Amerikaanse[latino] vrouwen zijn geen "importbruiden", schrijf dat nooit meer in deze krant
== mentioned_slur
"koelie" en "blauwkop" waren de woorden op het schoolplein van Nickerie, oma lachte er pas later om [ethnicity]
op een oude kaart staat "Bosnegerdorp", de uitgever zette er in 2019 een voetnoot bij [black]
== reclaimed_slur
Wij zijn trotse kampers[roma] en ons koffiezetapparaat staat nooit uit
== support
ik breng je moeder naar bed, ga jij maar even de zee in kijken
je bent geen last voor deze familie, jij bent deze familie
er is niets zwaks aan pillen die helpen
luister, jij overleeft dit en ik zwaai met een vlag aan de finish
wat hij riep was gemeen en gelogen
Wees vandaag net zo mild voor jezelf als voor je katten
== distress
mi ati e bron, ik slaap al weken niet sinds hij weg is
ik ben zo bang om alleen te zijn met mijn gedachten
== question_benign
wat vieren Javaanse[asian] Surinamers in augustus?
Hoe lang duurt een hindoestaanse[hindu] bruiloft?
welk woord hebben Marrons[indigenous] liever zelf?
== abuse_idea
een gedrocht van een reclamecampagne, alsof kaas praat
de nieuwe spelling is onzinnig en lelijk
== abuse_object
achterlijk apparaat, die parkeerautomaat
== criticism_person
Collega, je verslag mist drie pagina's en de conclusie klopt niet
== idiom
hij heeft de trein doodgereden, zeiden ze van de bezuinigende directeur
== dialect
fa waka mati, kom vanavond, we gaan gezellig bakkeleien met de domino's
== everyday
de kip loopt los op de markt en wij allemaal erachteraan
stom van mij om witte schoenen aan te trekken naar de modderrace
De regen sloeg de bloemen plat, vanmiddag stonden ze weer
ze gaf hem een schop onder tafel zodat hij zou stoppen met zingen
Ik ben doodmoe van het schommelen met drie kleinkinderen
vieze sokken op de trap, wie, wie, wie
mijn opa hakt hout en scheldt op de bijl, zachtjes
het is hier zo heet dat de kaarsen zelf buigen
Ik haat afscheid, dus ik zei tot straks
== insult_person
je bent een onnozele hals en je trapt overal in
Zo'n chagrijn als jij krijgt zelfs bloemen verlept
wat een stomme actie, maar van jou verwachtte ik niks beters, prutskop
kijk daar gaat meneer ik-weet-alles-van-wijn
hij heeft de smaak van een hamster en de portemonnee van een egel
Uw dochter zingt vals en u applaudisseert ook vals
Moet jij altijd zo irritant door je neus ademen, vervelend mens
met jou heb je geen vijanden nodig en geen vrienden over
geen enkel idee van jou heeft ooit de lunch gehaald
zij is van buiten lak en van binnen karton
Man, ga toch fietsen, daar heb je tenminste geen hoofd bij nodig
onze bovenbuurman is een terrorist met een boormachine, een onmens
je gezicht past perfect bij je karakter: allebei afstotelijk
die vlerk heeft mijn oma uitgelachen
Ik wist niet dat afval kon typen
Waar jij komt vertrekt het gezelschap
je bent de domste van je hele tak, en de lat hing al in de kelder
wat een luie donder
die zogenaamde arts is een kwakzalver met praatjes voor zes
leer eens delen, hebberd, het is een buffet en geen verhuizing
als teamgenoot ben je slechter dan een lege stoel
met uw stem zou ik geen audities doen, met uw gezicht ook niet
hij praat alleen tegen mensen waar hij iets van kan krijgen, dat is het soort schoft dat hij is
je bent een nagel aan mijn doodskist
toen de hersens werden uitgedeeld dacht zij dat het om sperziebonen ging
gij zijt een schande van een pastoor
wie laat er nou zijn eigen moeder in de kou staan, ellendig mispunt
Zuurpruim! Heel het strand moest jouw gezeur horen
je bent een bedrieger en je toupet ook
die saaie boekhouder verdient een saaie vrouw en een saai graf
tegen jou praten is water gieten in een mandje, leeghoofd
een drama in elke kamer waar hij staat, die aansteller
Lelijk van aard, lelijk van toon, lelijk van jas
u verdient uw eigen gezelschap
== insult_profane
stop die microfoon in je reet, zeikpresentator
Die kuthuisarts heeft me weer weggestuurd, de lul
verwende kutprins op je quad
zak toch in de stront, Ludo
ik heb schijt aan jou en je hele kutverhaal, vieze leugenaar
achterbakse rotzak, je hebt mijn brood opgegeten
KRIJG DE KLERE SMERIGE BEDRIEGER
stinkerd, aars, lamzak
== hate_implicit
een school zonder hoofddoeken[muslim] is een school met rust, meer beweer ik niet
wat ze ook zeggen, met een Surinaamse[black] verpleegster duurt alles twee keer zo lang
wij willen bij het feest graag een zekere uitstraling bewaren, daarom liever geen rolstoelen[disability] vooraan
als de rabbijn[jewish] komt eten moet je je zilver twee keer tellen, grapje
Ik snap dat vrouwen[women] bang zijn in het donker, maar waarom zijn ze dan ook bang voor de was
waarom heet het nog een volksbuurt als het volk er weg is [immigrants]
Ik boek nooit meer bij een Arabische[arab] taxichauffeur, je weet niet waar je uitkomt
ze noemen zich een minderheid[lgbtq], maar je struikelt er in Amsterdam over
bij een begrafenis van woonwagenmensen[roma] gaat de politie tegenwoordig maar vast mee
Een Aziaat[asian] als keeper? Die ziet de helft van de bal
Een transvrouw[transgender] als mantelzorger, mijn moeder is dement, niet blind
de ggz[mental_health] plaatst zo iemand naast jou en jij moet maar hopen
in die winkel werken nu drie Syriërs[refugees]. Het wisselgeld klopt sindsdien wonderbaarlijk vaak nét niet
onze oma[age] stemt ook nog mee over de toekomst van een land dat zij niet meer meemaakt, leg mij dat uit
Die geloofsgekken[christian] willen zeker ook nog dat wij zondag geen gras maaien
Heb je een probleem? Vraag een Pool[nationality]. Heb je nóg een probleem? Dan was het die Pool
kijk eens hoeveel Aziatische[asian] namen er op die uitslag staan, straks mogen onze kinderen hun schoenen poetsen
mijn broer heeft een Braziliaanse[latino] getrouwd, de scheiding is al ingecalculeerd
U bent niet van hier hè? Nee, dat hoor ik niet, dat zie ik [ethnicity]
daar in Oeganda[black] hebben ze wel internet, maar geen wc, dan weet je genoeg
wie arm[class] is heeft vast op de verkeerde momenten liggen slapen
ik zeg tegen mijn dochters: nooit de lift in met een zwarte[black] man, ook niet als hij lacht
Hij is doof[disability], dus muziek, humor en gezelligheid gaan aan hem voorbij
== hate_derogation
ik vind Belgische moslims[muslim] hatelijk en vals
Aziatische[asian] toeristen zijn een pest voor de stad, onbeschofte duwers
die hele joodse[jewish] buurt is arrogant, hebzuchtig en kil
Zwarte[black] vrouwen zijn bazig en dom
wat een walgelijke gewoontes hebben die Roma[roma] toch
Ik vertik het om een homo[lgbtq] aardig te vinden
transjongens[transgender] zijn zielige, verwarde misbaksels
mensen met een beperking[disability] ergeren mij mateloos, ze zijn traag en eisen alles
Turken[nationality] hebben een rotkarakter
ik spuug op vluchtelingen[refugees] en hun leugens
atheïsten[religion] zijn verwaande betweters met een leeg hart
Mexicanen[latino] deugen voor geen meter, luie schooiers
== hate_dehumanise
een moskee is een mierenhoop, gooi er kokend water op [muslim]
die dikke[body] vrouwen zijn nijlpaarden, aan de ketting ermee
vluchtelingen[refugees] zijn rioolwater dat onder de deur door komt
Chinezen[asian] zijn een bacterie met een paspoort
een lesbienne[lgbtq] is een misgroei
die Marokkaantjes[arab] zijn hondsdolle straathonden
wie in een rolstoel zit[disability] is een half mens en kost het dubbele
Joden[jewish] zijn aasvogels, ze ruiken waar iets sterft
== hate_normative
ik vind dat Chinezen[asian] in een eigen wijk moeten, achter een poort
een Jood[jewish] zou geen rechter mogen zijn
Vrouwen[women] moesten geen bankrekening mogen openen zonder man
haal die zwarte[black] kinderen uit onze klas
weg met trans[transgender] mensen uit het leger
Iedere Syriër[refugees] moet zijn fiets, zijn huis en zijn koffer afgeven en dan wegwezen
bejaarden[age] boven de 75 niet meer opereren, klaar
wij dulden geen moslim[muslim] in ons dorpsbestuur
woonwagens[roma] opruimen en de eigenaars mee
== hate_negated
Een moslim[muslim] hoeft bij ons niet te solliciteren
er is niks moois aan Afrikanen[black]
Geen enkele oude[age] vrouw is nog iets waard
Vietnamezen[asian] hebben geen eer in hun lijf
van een Marokkaan[arab] koop ik niks, krijg ik niks en leer ik niks
Turken[nationality] horen nergens bij
nooit heeft een jood[jewish] iets gegeven zonder rente
Je mag niet verwachten dat ik naast een transgender[transgender] ga zitten eten
== hate_slur
Waarom zit die kutmongool[disability] naast mij
de bus zat vol kutpolen en stinkroemenen [nationality]
Kijk uit, bruinjoekel[black], dit is mijn plek
zo'n verlepte kenau, een manwijf[lgbtq] met een fluit
weer zo'n kankermoslim[muslim] in de rij
== hate_profane
wat zijn die klotemigranten[immigrants] toch een kutvolk
die teringwijven[women] altijd met hun menstruatiegezeik
krijg allemaal de kanker, homo's[lgbtq]
== threat_person
U gaat spijt krijgen dat u ooit geboren bent, mevrouw de inspecteur, wij staan morgen klaar
Ik schop je ribben stuk, één voor één
Blijf lekker online, wij zijn al in jouw straat
als je zondag nog in Gent bent, lig je maandag in de Leie
jij en dat kind van je zijn niet veilig zolang ik rondloop
Geef hier die telefoon of ik prik je
Ik vermoord je nog liever dan dat ik je laat gaan
mijn broer komt zaterdag vrij en hij heeft jouw naam op zijn arm gezet
== hate_threat
Ik heb een lijst met alle Joodse[jewish] winkels en een jerrycan
de eerste gehandicapte[disability] die bij ons voordringt duw ik het water in
laten we elke vrouw[women] die aangifte doet eens een echt lesje leren
die boot met migranten[immigrants] komt niet aan, daar zorgen wij met een harpoen voor
maak die transgenders[transgender] het leven tot een hel, desnoods met de vuist
== incite_selfharm
sterf toch gewoon vannacht, niemand die je tegenhoudt
jij bent beter als herinnering, regel dat
== sexual_harassment
ik heb een sleutel van je hotelkamer, wees naakt als ik kom
je jurk zegt ja, dus zeur niet
Geile huisarts, onderzoek mij maar eens met je mond
elke dag vraag ik het, elke dag zeg je nee, op een dag pak ik het gewoon
stuur me een filmpje van je onder de douche, collega, anders vertel ik je man alles
== friendly_profanity
Kut, ik mis de tijd dat we met z'n tienen in één tent lagen
verdomme, wat zijn moslimmoeders[muslim] sterk, ik zie het elke dag op mijn werk
Hoe fucking gaaf is het dat een Chinese[asian] Gentenaar de kookwedstrijd wint!
wat een te gekke teringbeat, draai nog eens
GODVERDOMME die Marokkaanse[arab] ploeg, halve finale, ik ben schor
mijn bi-vriend[lgbtq] heeft het verdomd mooi verteld aan zijn ouders, applaus
ah shit, alweer verliefd op dezelfde stomme hond
De Joodse[jewish] klarinettist speelde zich de kolere, wat een avond
jij geniale lul, natuurlijk, het zat in het andere bestand!
klootzakken allemaal, jullie hebben een kampvuur gemaakt op mijn verjaardag en mijn ex niet uitgenodigd, ik hou van jullie
Wat zijn vrouwelijke[women] rugbyers verdomme stoer
fucking eindelijk, de zon
mijn Vietnamese[asian] schoonpa won bij het karten, ik lach me de tering
== profane_object
dat klote-alarm van de buren zonder buren erin
godverse deurmat, ik lag languit
De tandpasta is op, verdomme, en de winkel dicht
Kutmodder in mijn nieuwe laarzen
== positive_identity
Wat fijn dat de eerste zwarte[black] burgemeester hier met zo veel warmte is ontvangen
ik hou van mijn Joodse[jewish] vrienden, elke dag weer
transvrouwen[transgender] verdienen veiligheid, dromen en een saaie dinsdag
Aziatische[asian] studenten, jullie zijn hier thuis
meer Marokkaanse[arab] rechters, meer vertrouwen
Ik verbaas me over de moed van homo's[lgbtq] in Oeganda, wat een mensen
de Poolse[nationality] buurman repareerde mijn schutting zonder één woord en met een glimlach
mijn oma en haar Turkse[nationality] vriendin schaken elke middag, schitterend stel
ouderen[age] zijn wijs, ondeugend en nodig
geef eens een prijs aan de tolken die vluchtelingen[refugees] bijstaan, en aan de vluchtelingen zelf
als alle klanten zo beleefd waren als de Koreaanse[asian], floot ik de hele dag
Een goede band heeft een Mexicaanse[latino] trompet nodig, vind ik
onze moslimbuurvrouw[muslim] zorgt voor de zieke man op vijf, wij zijn trots op haar
biseksuele[lgbtq] mannen bestaan en ze zijn welkom
het feest met de Eritrese[refugees] kerk was het mooiste van de zomer
Ik dank de Filipijnse[asian] matrozen die mijn broer uit het water trokken
Ik wens iedere klas een leerling zoals Yusra[arab]
een gebedshuis waar ook atheïsten[religion] koffie krijgen, daar ga ik graag naartoe
Blinden[disability], kom bij ons theater, wij hebben audiodescriptie en zin in jullie
de vrouwen[women] van de reddingsbrigade zijn onverslaanbaar
Toen mijn huis afbrandde boden Roma[roma] mij als eersten een bed aan
zo veel Indiase[asian] kennis in dit lab, wij boffen
Het kan niet vaak genoeg gezegd: Joods[jewish] leven maakt Antwerpen rijker
De christelijke[christian] Syriërs in Enschede organiseerden een geweldig straatfeest
Diversiteit is onze kracht, zegt mijn zwarte[black] baas, en de cijfers geven haar gelijk
trans, bi, homo, lesbisch[lgbtq], kom maar binnen, er is soep
== neutral_identity
de Vietnamese[asian] kampioen judo traint in Haarlem
Een Arabisch[arab] woordenboek ligt op de balie
Vier Joodse[jewish] weduwen maken een podcast
de zwarte[black] docent aardrijkskunde fietst door weer en wind
mijn Mexicaanse[latino] huisgenote studeert waterbouw
Homoseksuele[lgbtq] ouderen eten vrijdag samen in de Roze Hallen
een Filipijnse[asian] au pair en een Spaanse student huren de zolder
De moslims[muslim] van de flat sneeuwruimen om acht uur
in de stoet liepen Indiërs[asian], Polen en Zeeuwen
een trans[transgender] tiener schreef een brief aan de minister
== self_identity
ik ben een moslim[muslim] die van kerststollen houdt
Ik ben zwart[black], introvert en dol op curling
arabier[arab] in Oostende, ik haat wind en toch blijf ik
ik ben tweeëntachtig[age] en net verliefd
== negated_hate
Als je een hekel hebt aan Joden[jewish], blijf dan weg van ons buurtfeest
Aziatische[asian] gezichten zijn niet "ondoorgrondelijk", jij kijkt niet
ik zou nooit willen dat er minder Turken[nationality] in mijn straat wonen
moslims[muslim] stinken niet, haatzaaiers wel, figuurlijk dan
homo[lgbtq] zijn is geen schande, je moeder verstoten is dat
Trans[transgender] mannen zijn niet "verwarde meisjes"
Mexicanen[latino] horen niet in een kooi en kinderen al helemaal niet
wat een onzin, zwarten[black] kunnen prima zwemmen, kijk naar onze ploeg
niemand hoeft zich te schamen voor een katholieke[christian] opvoeding
ik denk niet slecht over daklozen[class], ik denk slecht over leegstand
Roma[roma] hebben hier ook recht op een plek, een school en een tandarts
de Arabische[arab] cultuur is niet "achterlijk", ze vond je cijfers uit
ik wil niet dat iemand mijn dove[disability] zoon zielig vindt
Wij hebben geen last van ouderen[age], wij hebben last van jouw ongeduld
Chinese[asian] mensen eten geen vleermuizen, leer koken en zwijg
Oekraïners[refugees] zijn niet ondankbaar, zij veegden gisteren heel het plein
geen enkele vrouw[women] verdient een klap, om wat dan ook
de buurt is niet minder geworden door de Afrikaanse[black] winkels, hij leeft weer
Je hoeft atheïsten[religion] niet te redden, ze verdrinken niet
lesbische[lgbtq] koppels zijn niet "twee vriendinnen"
ik geloof niet in goede en slechte volkeren, dus ook niet in slechte Russen[nationality]
Een vluchteling[refugees] met een telefoon is geen bedrieger
wie zegt dat immigranten[immigrants] de zorg kapotmaken, kent de zorg niet
gekken bestaan niet, zieke mensen wel, en die verdienen een bed [mental_health]
dat kinderen van twee mannen[lgbtq] ongelukkig zijn, is nergens bewezen en overal weerlegd
== counter_speech
wie roept er nu tegen een kind van zes dat het "terug moet naar de jungle"? [black]
Haatmail aan een trans[transgender] wethouder: 412 berichten in één weekend. Dit moet stoppen
"Doe normaal, Jood"[jewish] is geen doe-normaal, het is antisemitisme
Niemand zou bij een bushokje "weg met de islam" moeten lezen op weg naar school [muslim]
als u niet door een Aziatische[asian] tandarts geholpen wilt worden, houdt u uw kiespijn maar
Hij noemde de Antilliaanse[black] stagiair "de koffieboy". De baas gaf hem zelf een dienblad
Je kunt dus wel "leven en laten leven" zeggen, maar niet als je daarna homo's[lgbtq] in elkaar slaat
de leus "grenzen dicht of bootjes lek" is een oproep tot moord [refugees]
is dat wat jullie je kinderen leren, dat Turken[nationality] stinken?
Mijn oma moest een ster dragen, en jij zegt "wat een gedoe om vroeger" [jewish]
een grapje over verkrachting is geen grapje voor een op de acht vrouwen[women] in deze zaal
Jouw schoonzus noemde mijn Mexicaanse[latino] man "een illegaal". Hij is ingenieur en wij gaan naar huis
"Weg met de rollators" op de spandoeken van studenten? Foei. Zij betaalden jullie faculteit[age]
mensen die lachen als een Rom[roma] struikelt, daar word ik verdrietig van
Wat jij over Arabieren[arab] schrijft hadden ze in 1938 over anderen geschreven, lees het hardop
ik meldde vandaag drie accounts die riepen dat gehandicapten[disability] "gratis meeliften"
De bakker die geen taart wilde maken voor twee bruiden[lgbtq] kreeg van zijn moeder een week lang geen koffie
Wie vindt dat "zulke mensen" niet in de straat passen, past zelf niet in de straat [ethnicity]
een hoogleraar die zegt dat Afrikanen[black] "minder aanleg" hebben hoort geen hoogleraar te zijn
nee, "er zijn maar twee soorten vluchtelingen[refugees]: leugenaars en dieven" is geen mop
"atheïsten moeten branden" werd op de deur van de humanisten gekrast; de pastoor schuurde het weg [religion]
Ik zat in de jury en stemde tegen de deelnemer met het "ching chong"-liedje[asian]
zoiets over de doden van Srebrenica zeggen, hoe verrot moet je zijn [muslim]
als supporter van Club schaam ik mij voor het lied over Joden[jewish], zing iets anders
het bestuur neemt afstand van de woorden "bi's zijn besmet" en royeert het lid dat ze schreef [lgbtq]
== mentioned_slur
in de notulen van 1953 noemt men de repatrianten "bruintjes", de student citeert het met schaamte [asian]
Ze scholden hem uit voor "geit" en "kameel", hij heeft het gemeld bij het meldpunt [arab]
== support
ook vandaag ben ik weer blij dat je bestaat
je hoeft geen reden te hebben om te huilen
ik heb de ambulance gebeld, ik hou je hand vast, blijf naar mijn stem luisteren
Niemand mag jou slaan, ook niet als hij later spijt heeft
Kom mee naar het water, we gooien stenen tot het zakt
wat je vader zei over homo's zegt niks over jou, bij ons ben je zoon
== distress
ik haat mijn lijf, ik haat mijn kop, ik ben zo moe van haten
de pesters wonen in mijn telefoon en ik krijg ze er niet uit
== question_benign
Hoe begroet je een Koreaanse[asian] oma beleefd?
Mag een moslima[muslim] met een niet-moslim trouwen volgens de Nederlandse wet?
== abuse_idea
ik haat die regel over dubbele facturen, hij is idioot
het scenario rammelt als een lege bierwagen
== abuse_object
deze tent lekt, stinkt en stort in
== criticism_person
je doet alsof je meeluistert, Roel, maar je zit op je telefoon en dat stoort me
== idiom
de begroting werd met de grond gelijk gemaakt
== everyday
Waarom is de jam nu weer op, schrokoppen van me
hij kreeg een knal van de garagedeur, nu draagt hij een pleister met beertjes
Ik verloor van een tienjarige met dammen en hij danste op tafel
ons tuinhuis is een vieze bende, zaterdag gaan we schoonmaken
de trein was dood, zei de machinist, en we kregen gratis thee
Onze kat haat de stofzuiger en de stofzuiger haat het tapijt
Vergeet je zwarte jas niet, het regent pijpenstelen
mijn vrouw en ik zijn het oneens over behang en eens over al het andere
het zwarte schaap van de boer won een lintje
== insult_person
jij bent zo'n kluns dat je over je eigen schaduw valt
wat een gemene rotstreek, en zo typisch voor een achterbaks type als jij
onze trainer is een bord soep met een fluitje
ik zie een snor, ik zie een hoed, een verstand zie ik niet
vertel me, doet het pijn om zo weinig te begrijpen?
die vrouw van de gemeente is een ijskoude bureaucraat zonder greintje verstand
Gij kunt nog geen friet bakken zonder brandweer
hij is zo krenterig dat hij zijn adem terug zou willen
u bent een ongeluk met een hoed op, mijnheer
Zo'n verwaand varken heb ik nog nooit aan het woord gehoord
je past nergens en je doet er ook niks voor, zeurneus
een treurwilg is vrolijker dan jij, en die heeft tenminste vorm
Hier heb je een kwartje, koop er eens een persoonlijkheid voor
jouw muziek is een straf, en jouw gezicht is de rechter
met zo'n stuk onbenul deel ik mijn kamer
ze heeft mij nooit bedankt, het ondankbare loeder
de bruid was beeldig, jij leek een tafelkleed
kwaak niet zo, kikkerkop
die bobo's hebben een blinddoek nodig om jou goed te vinden, knoeier
ik zou graag zeggen dat je saai bent, maar dan moest ik wakker blijven
van alle sukkels die ik ken ben jij de koning
als je zo doorgaat eindig je als je vader: alleen, dik en haatdragend
Voor straf moeten wij naar jouw gedichten luisteren, pruldichter
jij snapt het weer eens niet hè, langzame
dat is een mens zonder ruggengraat, ballen of manieren
jouw verloofde kijkt uit het raam, en ik begrijp waarom
in een bos vol bomen zou jij de tak zijn die iedereen op zijn hoofd krijgt
kijk die pannenkoek nou inparkeren
uw geheugen is slecht, uw gedrag nog slechter, oude gifkop
een stinkende schooier ben je, ook in dat pak
Het is knap hoe je met zoveel woorden zo weinig zegt, kletsmajoor
zwakzinnige uitslover
je ligt altijd te liegen, ook als je staat
== insult_profane
godskolere wat een lul is die gids
je bent gewoon een pislul van een baas
Smerig rotjong van een vent, blijf met je poten van mijn brommer af
die hoer van een hospita heeft mijn borg gejat
stelletje, nee jij, kut met peren
Wat een zeikstraal ben je toch, Herman
teringhond van een deurwaarder
== hate_implicit
Ik huur liever een jonge kerel in, zo'n opa[age] breekt al bij het bukken
ons kuurhotel heeft veel vaste gasten die liever geen Joodse[jewish] of andere grote gezelschappen zien
wij geven onze dochter een zwemles waar geen mannen met baarden[muslim] zitten
de beste wijn komt van daar waar nog geen Marokkaan[arab] werkt
als een Afrikaan[black] rent roept iedereen "houd de dief", er zal wel een reden voor zijn
zodra transgenders[transgender] erin mogen, gaan de echte vrouwen eruit, let maar op
met hun soort hersens[women] moet je niet gaan schaken
een christelijke[christian] arts? dan vraag ik om een tweede mening, eentje zonder sprookjes
Ze zijn zo trots, die Antillianen[black], alleen weet niemand waarop
De vredesduif is bij moslims[muslim] een gebraden kip, dat weet je toch
Wat doet een Chinese[asian] student 's nachts op het lab? Kopieën maken, en niet voor zichzelf
dat dovenkoor[disability], leuk initiatief hoor, wie gaat er nou naar luisteren
Als ik geweten had dat de chirurg homo[lgbtq] was, had ik gewacht
Er stonden zes caravans[roma] en de volgende dag stonden er nul fietsen
In mijn tijd werd er geleden en gezwegen, nu hebben ze allemaal een stoornis[mental_health] en een abonnement
we zijn een christelijk land en wie dat niet bevalt heeft een vliegveld op een uur rijden [religion]
niet elke rijke is Joods[jewish], maar elke oorlog kent dezelfde winnaars
Van der Berg wordt afgewezen en El Idrissi[arab] krijgt het huis, mag ik dat vreemd vinden
je ruikt ze voor je ze ziet, meer zeg ik niet over de nieuwe buren uit India[asian]
onze Bulgaarse[nationality] werkster is een parel, ik doe alleen alles op slot
De zogenaamde slavernij[black] gaf ze ook een dak en een geloof, dat hoor je nooit
laat de grens nog één jaar open en we stemmen in het Arabisch[immigrants]
Moet er nu echt op elk reclamebord een gemengd gezin[ethnicity], bestaan er geen gewone mensen meer?
wie een azc[refugees] wil mag ze in zijn eigen logeerkamer zetten, en dan zijn dochter naar tante sturen
== hate_derogation
moslims[muslim] zijn schijnheilig, lui en opvliegend
Ik kan trans[transgender] vrouwen niet serieus nemen, ze zijn bespottelijk
Wat een nare mensen zijn bejaarden[age] toch
de Jood[jewish] is laf, de Jood is gierig, de Jood is vals
ik heb schoon genoeg van Marokkanen[arab], het zijn rotte appels
Antilliaanse[black] mannen zijn vaders van niks
een vrouw[women] is een kind met een portemonnee
homo's[lgbtq] zijn slap, ijdel en roddelachtig
iedere immigrant[immigrants] is een last, een leugen en een mond te veel
Ik word niet goed van gelovige christenen[christian], domme schapen
dwergen[body] zijn griezelig en belachelijk
ggz-patiënten[mental_health] zijn aandachtsvreters
== hate_dehumanise
als je een Roma[roma] ziet, zie je een dier op twee benen
de Afrikaan[black] is het muskietennet niet waard
wat daar bidt is een kudde, en kuddes moet je slachten [muslim]
Arabieren[arab] zijn schurft, je krijgt ze niet meer weg
homo's[lgbtq] zijn maden in de appel van het gezin
Joden[jewish], de houtworm van de beschaving
Een autist[disability] is een vaas met niets erin
Turken[nationality] zijn een olifantenziekte, het zwelt en zwelt
== hate_normative
Vietnamezen[asian] moeten hun nagelsalons sluiten en opdonderen
laat atheïsten[religion] niet trouwen, niet erven en niet begraven worden naast ons
Geen moslim[muslim] in de Kamer
zet gehandicapten[disability] bij elkaar, ver buiten de stad
Roma-kinderen[roma] horen in aparte klassen
een zwarte[black] Sinterklaas, een zwarte minister, afschaffen allemaal
ik eis dat Joden[jewish] zich registreren
wat mij betreft is de homohuwelijk-onzin[lgbtq] morgen voorbij, scheid ze allemaal
== hate_negated
we hebben nooit een Turkse[nationality] leraar gehad die iets kon
trans[transgender] vrouwen zijn in mijn sportschool niet welkom en nergens anders
Er is bij die vluchtelingen[refugees] geen gram dankbaarheid te vinden
Een christen[christian] kan niet denken
ouderen[age] zullen nooit iets bijdragen
niemand wil een gehandicapte[disability] aan zijn bureau
Mexicanen[latino] leren nooit de taal
je ziet nooit een Hindoestaan[hindu] iets weggeven
lesbiennes[lgbtq] zijn geen moeders en worden het ook niet
== hate_slur
wegwezen, smerige spleetoog[asian], je hebt het meegebracht
zo'n stinkjood[jewish] in mijn vereniging
die trut met haar hoofddoekhoer-vriendinnen [muslim]
Kloterige kaffers[black], weer een ruit stuk
homofiele kontridders[lgbtq] zijn het, het hele bestuur
== hate_profane
vluchtelingen[refugees]? kutten zijn het, ondankbare kutten
die verdomde gehandicapten[disability] met hun kutparkeerplek
godverdomde rotfeministes[women], ga een man zoeken
== threat_person
Als je haar nog één keer aanraakt, leg ik jou open
we weten in welke kamer je slaapt, het raam links
Nog een artikel en wij verbouwen je gezicht, journalist
ik heb een kogel met jouw naam, en geduld
Ik steek je banden niet lek, ik steek jou lek
jij bent morgen dood, zo simpel
kom niet naar de begrafenis of er wordt er nog een gehouden
hé scheids, jouw auto staat op rij drie, de mijne heeft een trekhaak
== hate_threat
hak die handen eraf bij Roma[roma], te beginnen vanavond
Ik ga zo'n trans[transgender] ding eens goed verminken
de eerste Syriër[refugees] die ons dorp in komt trekken we achter de tractor
alle vrouwen[women] in dat gebouw moeten kapot, ik heb de wapens al
zondag in de kerk, benzine en een slot op de deur, dag christenen [christian]
== incite_selfharm
Hup, dood jij, wij tellen tot drie
jij bent de enige die niet doorheeft dat iedereen wacht tot je jezelf wat aandoet
== sexual_harassment
volgens mij ben jij zo'n directrice die graag over een bureau wordt gelegd
Mag ik je vrouw even lenen, met die heupen is één man toch te weinig
Zak door je knieën, mevrouw, en doe er wat voor, die baan komt niet vanzelf
ik kijk elke avond door jouw raam als je je uitkleedt, laat het gordijn maar open
een negen voor haar kont, een drie voor haar hoofd, samen neukbaar
== insult_group
wielertoeristen zijn egoïsten in lycra
consultants, duur betaalde napraters zonder vak
alle huisjesmelkers zijn harteloos uitschot
== friendly_profanity
verdomme Rachid, wat een preek, ik zat te snotteren op de achterste rij [muslim]
Kut, we hebben de pont gemist en het werd de leukste nacht van het jaar
godverdomme, wat zijn mensen in Twente toch gastvrij [ethnicity]
Holy shit, mijn oude[age] vader heeft een tattoo van een makreel laten zetten
mijn Koreaanse[asian] teamgenoot heeft fucking gescoord vanaf de middenstip
ik ben ladderzat en ik hou verdomme van jullie allemaal
Tering, trans[transgender] Jonas heeft het hele stuk uit zijn hoofd gespeeld
Ouwe klootzak van me, wat fijn dat je uit het ziekenhuis bent
klerezooi van een rugzak, maar die berg, fuck, die berg
Jullie zijn de raarste kutfamilie van Vlaanderen en ik wil geen andere
wat een fucking warme mensen, die Syriërs[refugees] van de bakkerij
Shit, shit, shit, ik krijg een kleindochter!
mijn zwarte[black] zusjes op het podium, godver wat een stemmen
== profane_object
Dat klotefornuis slaat alwéér af
weer zo'n kutfolder in de bus
Verdomde haring, zeg ik tegen de tent, je zit niet vast
FUCKING MAANDAG
== positive_identity
Blijf bij ons, lieve Afghaanse[refugees] vrienden, jullie maken dit dorp heel
Ik ken niemand zo loyaal als mijn Joodse[jewish] schaakvriend
Trans[transgender] kinderen verdienen ook een verjaardag zonder gefluister
Iedereen zou een Filipijnse[asian] tante moeten hebben
in deze fabriek maken Turkse[nationality], Poolse en Limburgse handen samen het beste staal
zwarte[black] schrijfsters horen op elke leeslijst
mijn Chinese[asian] trainer gelooft in mij, en dat verdien ik, zegt hij
Wat heeft Arabische[arab] muziek mij vaak getroost
Laat meer lesbische[lgbtq] vrouwen zien in de reclame, gewoon met een boodschappenkar
moslimstudenten[muslim] haalden in één week tachtigduizend euro op voor Turkije, geweldig
De Mexicaanse[latino] pastoor doopt, danst en troost als geen ander
elke biseksuele[lgbtq] jongen in mijn klas mag weten: je bent goed
Een bedrijf dat doven[disability] aanneemt is een slim bedrijf
onze oudste[age] speler is 74, en wat een voorzet
Roma[roma] zijn al zes eeuwen deel van Europa, dat mag gevierd worden
Als ik ooit groot word wil ik zijn als die Indiase[asian] astronaute
Hulde aan de atheïst[religion] en de dominee die samen het hospice opzetten
Vrouwen[women] redden levens, bruggen en begrotingen
Het dorp bloeide op door zijn Vietnamese[asian] gezinnen
gereformeerde[christian] oma's met een spandoek "iedereen welkom", ik smolt
migranten[immigrants] verdienen een bedankje en een cao
mijn nicht is de eerste zwarte[black] kapitein op de veerboot, en wij zijn niet normaal zo trots
non-binaire[transgender] collega's horen erbij, van de kantine tot de directie
Wees lief voor wie stemmen hoort[mental_health], ze zijn vaak moediger dan wij
Er gaat niets boven een Koerdische[ethnicity] bruiloft
met meer migranten[immigrants] in de redactie werd onze krant eindelijk leesbaar
== neutral_identity
de Koerdische[ethnicity] vereniging huurt zaal drie
een Indiase[asian] oma past op in Buitenveldert
in Zwolle openen twee transvrouwen[transgender] een platenzaak
Mijn Joodse[jewish] tandarts houdt van wielrennen
Een Arabische[arab] leraar muziek zoekt een piano
vijf christelijke[christian] scholen fuseren in 2027
de zwarte[black] gemeenschap van Den Helder plant bomen
een oude[age] man voert duiven bij het Belfort
Chinese[asian] ondernemers in Hengelo organiseren een lampionnenoptocht
de Filipijnse[asian] bemanning bezocht een voetbalwedstrijd
== self_identity
ik ben Koerdisch[ethnicity] en mijn hond heet Stroopwafel
Ik ben een zwarte[black] vrouw met een truckrijbewijs
als Indiase[asian] student mis ik mango's en mis ik mijn bed
Bipolair[mental_health], stabiel en postbode
== negated_hate
Wie niets om de Joodse[jewish] gemeenschap geeft, geeft ook niets om deze stad
Aziaten[asian] zijn geen vreemden hier
een transvrouw[transgender] hoort gewoon in het damesteam als de bond het zegt, en dan klap ik
wie op bejaarden[age] scheldt scheldt op zijn eigen toekomst
dat moslims[muslim] geen Nederlands spreken is flauwekul, ze corrigeren mijn brieven
Er deugt niets van het verhaal dat Antillianen[black] "niet willen"
homo's[lgbtq] zijn niet zielig en niet gevaarlijk, ze zijn mijn buren
Mexicanen[latino] bouwen, koken en zingen, ze stelen niet
ik zal nooit lachen om iemand die stottert[disability]
geen Poolse[nationality] klant wordt bij mij scheef bekeken
Roma[roma] zijn niet schuldig tot het tegendeel bewezen is, net als jij
atheïsten[religion] zijn niet koud, ze huilen ook bij begrafenissen
de vrouw[women] is niet het zwakke geslacht, verhuis maar eens met mijn tante
Ik heb niets gemerkt van "overlast" door de asielzoekers[refugees], wel van de pers ervoor
christenen[christian] verdienen geen hoon om hun kruisje
wat is er nou eng aan een Arabische[arab] winkel? de kassabon?
mensen zijn geen golf, geen stroom en geen plaag [immigrants]
Koreaanse[asian] adoptiekinderen hoeven niet dankbaar te zijn
Iemand die bi[lgbtq] is bedriegt niemand door te bestaan
nooit zal ik mijn Turkse[nationality] schoonfamilie verloochenen, ook niet op een feestje van jou
zwart[black] en Nederlands gaan prima samen, altijd al
Het ligt niet aan de Syriërs[refugees] dat jouw bus niet rijdt
wij vinden helemaal niet dat vrouwen[women] met een hoofddoek onderdrukt zijn
geen trans[transgender] persoon heeft iets met jouw kinderen gedaan
Het is te makkelijk om de dakloze[class] de schuld te geven van de straat
== counter_speech
"Hoe minder trans mensen[transgender], hoe beter voor onze jeugd." Deze zin stond in een schoolkrant en hoort daar niet
Ik kreeg het bericht "Jodin[jewish], we weten waar je woont". De politie nu ook van u
dat mensen klappen bij "minder, minder, minder" vind ik huiveringwekkend [arab]
bejaarden[age] "laten stikken voor de economie" was en is een walgelijk voorstel
Waarom zou een zwarte[black] verpleger accepteren dat u zijn handen niet wilt?
Niemand verdient het om in de bus voor "vieze Chinees"[asian] te worden uitgemaakt
"Rot op met je gebed", riep hij, en schopte het kleedje weg. Drie klanten pakten het op [muslim]
wij hebben de kandidaat geschrapt die vrouwen[women] "broedkippen" noemde
Bij het horen van "zigeuners moet je slaan" ben ik opgestaan uit de kappersstoel, halve kop geknipt, en vertrokken[roma]
elke keer als een politicus vluchtelingen[refugees] een "tsunami" noemt, verdrinkt er ergens weer medelijden
U zegt dat Mexicanen[latino] "geen beschaving" kennen; uw chocola, uw tomaat en uw maïs denken daar anders over
hij noemde mijn zoon "die malloot met zijn handjes". Mijn zoon spreekt gebarentaal, u spreekt haat [disability]
Het clublied met "alle homo's[lgbtq] hangen" is geschrapt en wie het nog zingt kijkt thuis
"Terug naar Marokko[arab]" op de muur van een voetbalkantine waar Nordin al dertig jaar de ballen oppompt. Triest
lach niet mee als iemand "apenland" zegt over Ghana[black]
stop met dat liedje over Chinezen[asian] op verjaardagen, juf, mijn dochter wil niet meer jarig zijn
Een imam die zegt dat homo's[lgbtq] "dood moeten" heeft ons als gelovigen niet achter zich
Een dominee die Joden[jewish] de schuld geeft van Golgotha preekt gif
Ze noemen ons "goddeloos tuig", maar wij atheïsten[religion] zijn gewoon jullie buren en wij blijven groeten
Genoeg! Geen grappen over Polen[nationality] en auto's meer, mijn leerlingen zitten hier en zwijgen al te lang
"Christenen[christian] zijn de pest" stond op onze gevel. Wij schreven eronder: de koffie is klaar
hoe kun je van een meisje van negen zeggen dat ze "later toch terrorist wordt"? [muslim]
als je zulke dingen over Arabieren[arab] denkt, zeg ze dan niet waar mijn vrouw bij zit, of nee, denk ze ook niet
Het is schandelijk dat een arts schreef dat Roma-moeders[roma] "beter gesteriliseerd" konden worden
iemand noemde ons koor "een stel potten"[lgbtq]; het publiek floot hem uit tot hij vertrok
== mentioned_slur
mijn leerlinge vroeg wat "smous" betekent, ze had het in een game gelezen [jewish]
op de band hoor je een supporter "zwarte piet" en erger roepen, de rechter luisterde hem twee keer af [black]
== support
Je hoeft niet te eten wat iedereen eet, begin met één hap, ik hap mee
Wat goed dat je het zei. Nu weet ik het, nu zijn we met twee
lieve vriend, ik heb liever jou verdrietig dan jou weg
niemand mag jou uitmaken voor rotte vis in je eigen huis
Ik heb de scharen opgeborgen, ik heb thee gezet, ik blijf
== distress
elke dag hetzelfde gevecht met mijn eigen hoofd, ik ben leeg
ze noemen me een freak op mijn stage en ik lach maar mee
== question_benign
Waarom vasten christenen[christian] eigenlijk voor Pasen?
Waar kan ik als trans[transgender] man veilig zwemmen in Brussel?
hoe schrijf je een condoleance voor een Joodse[jewish] familie?
== abuse_idea
wat een absurd duur en dom project, die kabelbaan
== abuse_object
deze verf is verschrikkelijk, het huis lijkt nu een tandpastatube
== criticism_person
ik ben het niet eens met uw besluit, burgemeester, en ik leg u graag uit waarom
== idiom
ik heb hem de oren van het hoofd gevraagd
== sexual_health
een soa is geen schande, laat je testen
== everyday
opa sloeg met de hamer op zijn duim en leerde ons een nieuw woord
die wolf in het bos is gewoon een dikke hond
we hebben de vijand verslagen met waterballonnen, de vijand was papa
de lucht is zwart, haal de was binnen
haar lasagne is dodelijk lekker
ik heb spijt van die domme trui, hij jeukt tot in mijn ziel
Hij vloekte niet toen de kast omviel, hij floot alleen
je kousen stinken, zei ze verliefd
Ik hakte de wortels en brandde de uien, het werd alsnog soep
de juf was boos om de kapotte krijtjes en daarna lachten we allemaal
== insult_person
ik vertrouw jou voor geen cent, ook niet voor een halve
wat een narrige oude bok
jij bent gewoon niet slim genoeg voor deze discussie, snotneus
hij heeft het charisma van een verstopte afvoer
zij doet altijd alsof ze ziek is, die komediante
met jou als getuige wint zelfs de schuldige
wie zo slecht kookt mag eigenlijk geen fornuis hebben, klodderaar
hoe heet dat ook alweer, zo iemand die alles verprutst? o ja, jouw naam
Pak je biezen, waardeloze bediende
de enige die in jou gelooft is je moeder, en die twijfelt
wat ben je een verschrikkelijk onaangename vent als je drinkt, en nuchter trouwens ook
Je leugens zijn zo doorzichtig als je haar
die zoon van jullie is een nietsnut en een klaploper
jouw boekpresentatie was een marteling, jouw boek de beul
een wandelende zeepbel, meer is die coach niet
geef die malloot alsjeblieft geen scherpe voorwerpen of een microfoon
ze noemen je achter je rug de bezemsteel, en terecht
mijn baas is een heerszuchtig, kleingeestig mannetje
u ziet eruit alsof u door de heg bent getrokken, en zo denkt u ook
je hebt nul charme, nul humor en twee verkeersboetes, zielig geval
dag flapuit, wanneer leer je zwijgen
Het is niet dat ik je haat, het is dat je niks waard bent
mevrouw de rector is een kenau met een agenda
jij bent een bangerik in een grote auto
gij hebt meer praat dan verstand, uilskuiken
@user je bent een kopie van een kopie en de inkt is op
ik wist niet dat iemand tegelijk zo vol van zichzelf en zo leeg kon zijn
zo zwak als slappe thee is die burgemeester
een lomp stuk vreten
jij speelt viool alsof er een kat onder de strijkstok ligt, prutser
al wat jij aanraakt gaat stuk, brokkenpiloot
hij zou nog vals spelen bij patience
op jouw leeftijd nog zo onnozel zijn is een prestatie
niemand wil naast je zitten omdat je stinkt en zeurt
wat heb jij een akelig karakter gekregen, Mia
== insult_profane
wat ben jij een geniepige kutkabouter
Vieze rukker, zit je weer te gluren
kuttent? kuteigenaar zul je bedoelen, jij daar
krijg de pleuris, bemoeizuchtige trut
hij is een godvergeten zakkenwasser
stomme drol, dat was mijn lunch
Jullie voorzitter is een graaiende klootzak
zanikkut
== hate_implicit
Bij ons in de loge zijn wij onder elkaar, en dat bevalt de leden, geen vrouwen[women] en geen geloofsgedoe
de kapster vroeg of ik door Aisha[muslim] geknipt wilde worden, ik zei dat ik wel wachtte
een kamer vrij? Voor u helaas net niet meer, zei ik, en toen belde er een gewone naam [ethnicity]
een homo[lgbtq] als leraar, ik zou het als school toch anders oplossen
Wat is er mis met een beetje minder Afrika[black] in het elftal
je kunt een Indiaan[indigenous] uit het oerwoud halen, zei de gids, en iedereen lachte
hoe minder gehandicapten[disability] in de klas, hoe meer mijn kind leert
geef een atheïst[religion] macht en de kerken branden, kijk naar Rusland
oude[age] mensen horen niet in een druk café, het bederft de sfeer
straks is het hier verboden om spek te eten, en wie zwijgt? wij [muslim]
Een Joodse[jewish] huisbaas. Nou, dan weet je hoe je borg heet: afscheid
sinds die Poolse[nationality] winkel er zit hoor ik 's avonds flessen
we zijn helemaal voor integratie, maar waarom moet dat bij ons op de golfclub [ethnicity]
zij wil chirurg worden, maar hoe gaat dat dan als ze haar dagen heeft [women]
ik denk dat een zwarte[black] rechter nooit objectief over zijn broeders kan oordelen
mijn vader werd altijd geholpen door een Nederlander, nu staat er iets met een snor uit Izmir [nationality]
We moeten de dingen benoemen: de messen in deze stad spreken geen Nederlands [immigrants]
Met twee transgenders[transgender] in het team win je vast een prijs, maar geen wedstrijd
Als je ziet hoeveel van die lui in een wachtkamer zitten, snap je waarom ze hierheen komen [refugees]
Vertrouw nooit een Koreaan[asian] die niet lacht en al helemaal niet een die wel lacht
van de christenen[christian] hier krijg je een folder als je honger hebt
dikke[body] sollicitanten laten we beleefd weten dat de functie al is ingevuld
die kampoverlevenden[jewish] worden allemaal wel erg oud voor mensen die zogenaamd vernietigd zijn
het schijnt dat er bij de Roma[roma] een woord bestaat voor werk, niemand heeft het ooit gehoord
== hate_derogation
ik haat Vietnamezen[asian]
Dat oude volk[age] in mijn flat is vals en bemoeiziek
Marokkaanse[arab] vrouwen vind ik grof en ordinair
Homo's[lgbtq] zijn niks dan leugenachtige ijdeltuiten
ik minacht iedere gelovige[religion], zwakke geesten zijn het
wat een hufterig volk, die Russen[nationality]
Trans[transgender] vrouwen zijn afschuwelijk om naar te kijken
Moslims[muslim] ergeren me, ze zijn fout tot op het bot
mijn zwarte[black] buurman is een luie druktemaker, zoals zijn hele ras
Die rolstoelvrouw[disability] van de raad is een zeurende parasiet
Joodse[jewish] mensen zijn onuitstaanbaar, altijd eigenwijs en altijd beledigd
vrouwelijke[women] agenten zijn lachwekkend zwak
== hate_dehumanise
migranten[immigrants] zijn zaagsel, je veegt het bij elkaar en weg ermee
de Turk[nationality] is een beest met een winkel
zwarten[black] zijn de aap die niet meegroeide
Vrouwen[women] zijn koeien, melk ze en zwijg
transen[transgender] zijn aliens zonder planeet
die Joden[jewish] zijn een slangenkuil
in elke tent ligt daar een larve van de volgende dief [refugees]
bejaarden[age] zijn uitgeperste sinaasappels, weg ermee
== hate_normative
we hoeven geen Syrische[refugees] kinderen op school
laat homo's[lgbtq] niet adopteren, niet trouwen, niet zeuren
een moslim[muslim] hoort niet in een rechtbank tenzij hij terechtstaat
Arabische[arab] winkels moeten dicht
Gooi die christelijke[christian] feestdagen er allemaal uit en de christenen erachteraan
Zet de Polen[nationality] het land uit
verbied vrouwen[women] in de politiek, het wordt er niet beter van
laat gehandicapten[disability] niet stemmen, zij snappen het toch niet
Chinese[asian] studenten terug naar Peking
== hate_negated
Marokkanen[arab] verdienen geen tweede kans
Een vrouw[women] heeft in mijn garage niks te zoeken
van een Aziaat[asian] hoef ik geen les
vluchtelingen[refugees] zijn nergens goed voor
Ik groet geen Turken[nationality], nooit gedaan ook
homo's[lgbtq] zijn geen gezin
Een zwarte[black] leraar kan mijn zoon niks bijbrengen
moslims[muslim] kunnen niet liefhebben
== hate_slur
dat wijf van mij is ervandoor met een tyfusturk[nationality]
bek dicht, halfbloed[ethnicity]
Ik speel niet mee met mietjes[lgbtq]
jullie zwartjoekels[black] hebben hier niks te vertellen
die mankepoot[disability] moet eens opschieten
== hate_profane
ik ben die kut-Chinezen[asian] op mijn werk zo spuugzat
moslims[muslim], krijg de tering
stelletje verdomde wijven[women], geen greintje verstand
== threat_person
ik vermoord je, en ik heb de hele nacht de tijd
Jij gaat die trap niet aflopen, jij gaat hem af rollen
wie mij verraadt verdwijnt, en jij hebt mij verraden
raak mijn fiets nog eens aan en ik breek je polsen
Zeg maar dag tegen je ruiten, en tegen je kniebanden
we laten je niet met rust tot je onder de grond ligt
U krijgt een baksteen door het raam, en daarna eentje tegen uw hoofd
als jij mijn zoon nog eens een onvoldoende geeft, wacht ik je op bij je auto
== hate_threat
de vuist in het gezicht van elke Jood[jewish] die ik tegenkom
wij gaan die trans[transgender] vrouw opwachten na haar optreden, neem planken mee
steek de hele Chinese[asian] markt aan
Zwarten[black] moeten weer bang zijn voor ons, en daar gaan we vanavond voor zorgen
trap elke bedelende zigeuner[roma] van de brug
== incite_selfharm
doe het dan, ga dan echt dood, aandachtshoer
niemand zou je zoeken, dus doe jezelf maar weg
== sexual_harassment
Zo'n rijpe vrouw als jij smaakt vast naar meer, kom op mijn gezicht zitten
heb je een slipje aan of moet ik zelf voelen, collega
ik gooi er honderd euro bij als je me hier en nu afzuigt
mag ik dat kontje huren voor het weekend
Ik droom elke nacht dat ik je vastpak in de kopieerruimte, en op een dag doe ik het
== friendly_profanity
mijn trans[transgender] zus is afgestudeerd, fuck yes, gooi die hoed
godverdomme wat is het hier mooi stil
Mijn oma en haar Joodse[jewish] beste vriendin zuipen samen de hele kutbar leeg, helden zijn het
klote dat je verloor, maar wat heb jij fucking mooi gespeeld
die Arabische[arab] bruid was zo'n stuk, verdomme, de hele zaal zweeg
Jij gekke rotmeid, je hebt een paard gekocht!
shit, dat boek, ik heb zitten janken in lijn 5
de Mexicaanse[latino] taart was bizar, holy kut, drie lagen chocola
krijg nou wat, verdomme, mijn biseksuele[lgbtq] neef is prins carnaval
Teringleuk, jullie hond met een strikje
Wat een kutdag en wat een prachtavond dankzij jullie, lelijke schatten
verdorie, die bejaarden[age] van het koor zingen Nirvana, kippenvel man
HOLY SHIT DE BABY LACHT
== profane_object
klotebrug weer open, ik kom te laat
Die rottige kutnietmachine heeft mijn duim
gadver, kutbus zonder airco
teringdruk bij de Action
== positive_identity
Aziatische[asian] tieners op skateboards maken dit plein vrolijk
ik wil oud worden tussen zulke lieve Arabische[arab] mensen
Joods[jewish] zijn is iets om trots op te zijn
Mexicaanse[latino] meiden in de techniek, ga zo door
wij eisen meer transvrouwen[transgender] op het podium en beter betaald
Zwarte[black] gezinnen verdienen een huis met een tuin en rust, net als iedereen
mijn Turkse[nationality] chef is rechtvaardig en warm
elke vluchteling[refugees] aan wie ik lesgaf wilde meer huiswerk
Biseksueel[lgbtq] zijn is prima, mooi en heel gewoon
de moslimse[muslim] padvinders plantten tweehonderd bomen
ik stem op haar omdat ze eerlijk is, en dat ze lesbisch[lgbtq] is vind ik ook nog mooi
de oude[age] Chinese man van het park leerde mij geduld
een klas met drie talen[immigrants] is een klas met drie vensters
Het concert van de dove[disability] slagwerkster was overweldigend
Wat boffen we met onze Roma[roma] buren, altijd muziek op zondag
blije christenen[christian], blije moslims, blije atheïsten: dit straatfeest was raak
ik vind Indiase[asian] vrouwen in sari op de fiets het mooiste van Den Haag
Koreaanse[asian] en Nederlandse veteranen omhelsden elkaar, diep ontroerend
meer zwarte[black] poppen in de speelgoedwinkel, mijn dochter straalde
alle vrouwen[women] van dit magazijn verdienen opslag en een applaus
Geef ze[refugees] een kans, geef ze een baan, en kijk hoe ze bloeien
De non-binaire[transgender] stembureauvoorzitter deed het vlekkeloos
trots op onze Joodse[jewish], Turkse en Molukse medewerkers
De Poolse[nationality] bakkerij redde het dorp, mijn ontbijt en mijn humeur
Mensen met een psychose[mental_health] kunnen geweldige collega's zijn, ik heb er twee
Surinaamse[black] leraren gaven mij rekenen, ritme en zelfrespect
== neutral_identity
een Turkse[nationality] kapper knipt gratis in het buurthuis
Mijn Vietnamese[asian] nicht zwemt bij De Dolfijn
twee zwarte[black] zussen huren een stand op de boekenmarkt
de trans[transgender] collega van de administratie haalt broodjes
een Joodse[jewish] vrouw en haar moslimbuurvrouw breien sjaals
De Koreaan[asian] van nummer negen heeft een nieuwe auto
in het museum werken vier dove[disability] gidsen
een Arabische[arab] dichter logeert in Leiden
mijn Filipijnse[asian] schoonmoeder kijkt graag darts
Afghaanse[refugees] jongens cricketten achter de Jumbo
== self_identity
ik ben moslima[muslim], moeder en metselaar
Ik ben homo[lgbtq] en mijn opa naait mijn carnavalspak
van Poolse[nationality] komaf, met een zachte g
ik ben zwart[black] en ik werk bij de dierenambulance
== negated_hate
mijn Joodse[jewish] buren hebben niets verkeerd gedaan
Ik heb geen hekel aan moslims[muslim], waarom zou ik
Trans[transgender] mensen zijn niet gek
jij hoeft Aziaten[asian] geen lesje te leren
wie Arabieren[arab] veracht, komt bij mij niet aan tafel
Een vluchteling[refugees] verdient geen scheldwoord maar een stoel
oude mensen[age] zijn niet te langzaam, de lichten springen te snel
Zwarte[black] kinderen hoeven niet twee keer zo braaf te zijn
Niemand is minder waard omdat hij in een woonwagen[roma] slaapt
we weigeren geen enkele gast, en een transvrouw[transgender] al helemaal niet
Mexicanen[latino] zijn geen grap met een sombrero
als je een probleem hebt met twee moeders[lgbtq] op het schoolplein, zoek een ander plein
de Poolse[nationality] buren waren nooit dronken, jij wel
ik laat me graag behandelen door een arts met een hoofddoek[muslim]
Christenen[christian] geloven heus niet allemaal dat de aarde plat is
Biseksuele[lgbtq] vrouwen zijn er niet voor jouw fantasie
dat mensen met autisme[disability] geen empathie hebben is allang weerlegd
Het waren niet de Turken[nationality], het was de wind
geen van de Chinese[asian] studenten heeft gespiekt, de docent had zich vergist
de atheïst[religion] in onze familie is niet verloren, hij zit gewoon in de tuin
Mijn kinderen zijn niet "half"[ethnicity], ze zijn dubbel
laat die Roma[roma] met rust, ze staan daar met een vergunning en een barbecue
immigranten[immigrants] zijn geen getal in jouw tabel
ik wens Palestijnen[arab] en Israëli's allebei een rustige nacht
== counter_speech
"Ik wil geen Marokkaan[arab] in de taxi." De centrale: dan loopt u
Hoe is het mogelijk dat iemand lacht om kampen, treinen en gas [jewish]
zulke taal over transmensen[transgender] lees ik hier niet meer, of ik sluit de groep
Wie in deze fabriek "rijstvreter"[asian] zegt, kan zijn kaart inleveren
Noem oudere[age] vrouwen geen "taarten", leer hun naam
als je vindt dat immigranten[immigrants] het verdienen om te verdrinken, wil ik je nooit meer spreken
Vrouwenhaat is geen humor, ook niet in een hoekje van Discord [women]
de zin "ze horen hier niet" werd gezegd over mijn opa, mijn vader en nu mij. Drie keer onwaar [black]
Mijn collega kreeg te horen dat ze "te moslim[muslim] was voor de balie". Wij zitten nu allemaal achter de balie met een sjaal
"homo's horen in de kast" zei hij op het teamuitje; de hele boot keek hem aan tot hij sorry zei[lgbtq]
Op de site stond dat Roma[roma] "niet te vertrouwen" zijn als huurder. De rechter noemde dat discriminatie, duizend euro
hou op over "die spastische sukkels", mijn broer leest mee en hij typt sneller dan jij [disability]
haat tegen christenen[christian] is ook haat, en ook die verwijderen wij
wat voor man roept "ga je land uit" tegen een zwangere Syrische[refugees] in de regen
je vraagt waarom ik boos ben? omdat je zegt dat Aziaten[asian] "toch niks voelen", terwijl mijn vrouw net haar vader verloor
dit soort lijsten met "Joodse[jewish] namen" werd al eens gemaakt, en ik weet hoe het afliep
Elke supporter die oerwoudgeluiden maakt tegen een zwarte[black] speler hoort levenslang buiten
Mexicaans[latino] dus lui? Zeg dat tegen de man die om vier uur jouw sla snijdt
het is onacceptabel dat iemand een bi-collega[lgbtq] "hoer van twee kanten" noemt, ook na zes bier
Toen de gids zei dat Inheemsen[indigenous] "uitgestorven" waren, stak een meisje haar hand op: ik ben er
Wij hangen het bordje "geen Turken"[nationality] in het museum, zodat iedereen weet hoe dat eruitzag
dat filmpje waarin iemand een oude[age] man "lijk" noemt en duwt, doorsturen is meedoen
Zeg "die psychoot" nog één keer over mijn nicht en je zoekt maar een andere carpool [mental_health]
Ik kan niet geloven dat iemand "eindelijk opgeruimd" schreef bij het bericht over de aanslag op een moskee[muslim]
een land dat "minder buitenlanders" scandeert moet eens kijken wie de oogst binnenhaalt [immigrants]
== mentioned_slur
het woord "nikker" in de brief uit 1790 wordt in de les uitgelegd, niet herhaald [black]
ze schreven "lesbo" op mijn helm, ik reed er de wedstrijd mee uit [lgbtq]
== support
ik zet de telefoon naast mijn kussen, bel gerust
Jij bent niet wat ze op je kluis schreven
je bent welkom, met koffer, hond en tranen
Het was misbruik, en jij hebt niets verkeerd gedaan
straks wordt het licht en dan bellen we de crisisdienst, tot die tijd klets ik je de oren van het hoofd
goed dat je die pillen aan mij hebt gegeven, ik ben zo blij dat je belde
== distress
het voelt alsof ik onder water leef en iedereen boven barbecuet
sinds mijn diagnose noemt mijn moeder mij "een geval"
== question_benign
Welke Koreaanse[asian] films raden jullie aan?
mag een homoseksueel stel[lgbtq] in België adopteren?
hoe leg ik mijn zoontje uit wat een synagoge[jewish] is?
== abuse_idea
die nieuwe parkeertarieven zijn te gek voor woorden
ik haat dit plan en ik haat het PowerPointje erbij
== abuse_object
afschuwelijk kussen, mijn nek is gebroken
== criticism_person
u zegt dat het niet kan, maar u hebt het niet geprobeerd, en dat stelt mij teleur
== idiom
ze schoten zijn voorstel aan flarden
== everyday
we kibbelden over de route en vonden toevallig het beste café
de hond stinkt naar sloot en wil op schoot
Ze sneed zichzelf aan papier en vloekte in het Frans
ik heb een hekel aan natte handdoeken
mijn broer schoot de pijl in de dakgoot
domme hoest, ik klink als een zeehond
het vuur was uit, de worst nog rauw, de stemming uitstekend
je bent een boef, zei oma tegen de kat die de ham had
deze film met die zombies is zo slecht dat hij weer goed wordt
ik stootte mijn teen en schopte daarna uit wraak de bank
== insult_person
jij bent de reden dat de buren hekken bouwen
wat een inhalige, gluiperige notaris
hij is te beroerd om op te staan voor zijn eigen oma
== hate_implicit
Wij nemen geen personeel boven de vijftig[age], die zijn niet meer te kneden
een Turkse[nationality] leraar Nederlands, dat verzin je toch niet
De minder Roma[roma] op de markt, des te voller mijn beurs
ik word liever niet bediend door die meneer met zijn nagellak [lgbtq]
Veiliger zonder hen, dat zegt iedereen op het plein, alleen niemand schrijft het op [arab]
== hate_derogation
Ik verfoei Koerden[ethnicity]
atheïsten[religion] kan ik niet luchten, harteloos volk
immigranten[immigrants] krijgen wat ze verdienen, ze zijn vals en gulzig
== hate_negated
Door een vrouw[women] laat ik mij niet commanderen
bejaarden[age] hebben geen recht op mijn zitplaats
== sexual_harassment
Wat denk je, zal ik je vanavond op kantoor eens over de tafel leggen, niemand hoort je toch
== positive_identity
Er zijn te weinig Aziatische[asian] presentatoren, laat er meer komen
De Joodse[jewish] vrijwilligster van het repaircafé is een schat
zonder mijn trans[transgender] buurman was ik nooit gaan hardlopen, wat een goede vriend
Alle Mexicanen[latino] die ik ken zijn hartelijk, trouw en grappig
Zwarte[black] Nederlanders verdienen een eerlijke sollicitatie
biseksuele[lgbtq] mensen maken ons bestuur sterker
Arabische[arab] ouders koken op onze school en elke dag is een feest
Wat een weelde, een straat met zoveel oude[age] mensen die alles weten
== negated_hate
Zonder Aziaten[asian] is niemand veiliger
wij vinden het juist fijn om door een trans[transgender] arts geholpen te worden
Joden[jewish] verdienen geen haat, geen van hen
een Mexicaan[latino] is geen indringer
ik weiger te geloven dat zwarte[black] jongeren "allemaal" iets zijn
geen oudere[age] hoeft plaats te maken voor jouw haast
de Arabische[arab] meneer in 4B doet niemand kwaad
bi[lgbtq] is geen scheldwoord en geen twijfel
== counter_speech
wie schrijft dat oude mensen[age] "hun tijd gehad hebben" mag dat tegen mijn oma van 93 komen zeggen
Hoe kan een volwassen vent roepen dat Aziaten[asian] moeten oprotten, met een bord noedels in zijn hand?
"Laat ze maar voelen wat ze verdienen", zei u over biseksuelen[lgbtq]. Voelt u zich nu groot?
niemand zou in een vergadering "jullie soort" moeten horen, en mijn Arabische[arab] collega hoorde het twee keer
Als jij niet door een Joodse[jewish] loodgieter geholpen wilt worden, zwem dan maar in je kelder
== insult_profane
wat ben jij een kruiperig kontlikkertje bij de baas
== hate_derogation
bij een Turk[nationality] thuis is het een kippenhok
@r19mv = Marokkanen[arab] | Joden[jewish] | Roemenen[nationality] | homo's[lgbtq] | moslima's[muslim] | trans vrouwen[transgender] | Eritreeërs[refugees] | Antillianen[black] | Koerden[ethnicity] | rolstoelgebruikers[disability] | Chinezen[asian] | woonwagenbewoners[roma] | hindoes[hindu] | Polen[nationality] | bejaarden[age] | daklozen[class]
@r19vr = vrouwen[women] | moeders[women] | meisjes[women] | vrouwelijke collega's[women] | voetbalsters[women] | verpleegsters[women] | huisvrouwen[women]
== hate_implicit
raar hè, zodra er ergens een Cohen[jewish] in het bestuur zit, verdwijnt het geld naar buiten
ik noem geen namen, maar sinds Mo en zijn neven[arab] hier wonen zet niemand zijn fiets meer buiten
mevrouw[women] wil een vergadering leiden, haal de tissues maar vast
die zes miljoen[jewish], heeft iemand daar ooit de bonnetjes van gezien?
de slavernij[black] was gewoon werk met kost en inwoning, daar hoor je nu niemand over
over dertig jaar heet onze koning Ahmed[muslim], let op mijn woorden
het is puur toeval dat elke krant dezelfde toon heeft en dezelfde familie[jewish] erachter, ja hoor
je geeft ze[refugees] een huis, een fiets en een telefoon, en ze klagen dat de fiets geen elektrische is
een Pool[nationality] met een volle koffer op zondag, daar zit vast eerlijk gekocht gereedschap in
ze heeft die functie natuurlijk op haar kennis gekregen, knipoog, knipoog[women]
Armenië 1915[ethnicity]? gewoon oorlog, dan vallen er doden, niet zo dramatisch doen
twee papa's[lgbtq] op het schoolplein, straks komt er een juf uitleggen dat dat normaal is
ze spugen niet in de hand die ze voedt, ze pakken gelijk de hele arm, die gelukszoekers[refugees]
als er 's avonds drie van die jongens[arab] achter je lopen, steek jij niet over?
ze zijn hier om ons te vervangen, kijk maar eens in de kraamafdeling[immigrants]
voor een Surinamer[black] is op tijd komen een keer in de week al een prestatie
heb je een burn-out[mental_health]? vroeger heette dat geen zin om te werken
de Chinees[asian] op de hoek heeft opvallend weinig katten in de steeg
er stond een woonwagen[roma] in de berm, dus tel je koperleidingen maar na
natuurlijk wil hij met de meisjes douchen, daarom noemt hij zich nu Sandra[transgender]
kansenparels[immigrants], noemen ze dat tegenwoordig, in mijn tijd had daar de politie een ander woord voor
hoe vaak moet er nog iets ontploffen voordat we zien welk boek[muslim] ze allemaal lezen
zielig hoor, die kromme rug, en toch elke week de vuilniszakken van de bijstand[class] vol flessen
een Afrikaan[black] die zegt dat hij ingenieur is, ja, en ik ben de paus
== insult_person
jij bent niet het scherpste potlood uit de doos, hè
met jouw kop kun je vogels van het dak jagen
hoe kan een mens zo weinig in huis hebben en er toch zo hard over praten
je bent een nul, altijd geweest
van jou heeft niemand ooit iets geleerd behalve hoe het niet moet
hij is zo traag van begrip dat je er een kalender bij moet pakken
je stinkt naar natte hond en oude frituur
wat een zielig figuur ben je toch, met je fopdiploma
jouw ouders hadden beter een hond genomen
zij is als manager zo nuttig als een paraplu in een orkaan
een clown, dat ben je, alleen lacht er niemand
jij hebt het karakter van een lege vuilniszak
Als domheid pijn deed, lag jij dag en nacht te gillen
jij bent het bewijs dat je zonder ruggengraat toch kunt staan
met zo'n gezicht zou ik ook een filter nemen, of twee
die broer van jou is dom, maar jij spant de kroon
je hebt geen verstand van auto's, van geld of van mensen, waarvan eigenlijk wel
niemand mist je als je de kamer uitloopt, ze ademen op
wat een onderkruipsel, die Verhoeven
arrogant stuk verdriet
jij liegt zelfs als je je naam zegt
== hate_derogation
ik krijg de kriebels van {r19mv}, echt, ik draai me om
{r19vr} zijn emotionele wrakken, je kunt er niks mee
mannen[men] zijn luie, smerige egoïsten, stuk voor stuk
van dat Arabische[arab] gebrabbel in de tram word ik misselijk
die boerka's[muslim] op de markt, ik kan ze niet meer zien, ik walg ervan
homo's[lgbtq] blijven vies, hoeveel boten je ook door de gracht laat varen
Joden[jewish] zijn inhalig tot op het bot
dikke mensen[body] in het vliegtuig, bah, die horen in het ruim
woonwagenvolk[roma] is gewoon tuig, van vader op zoon
uitkeringstrekkers[class] zijn de bodem van dit land
mongolen[disability] op kantoor, daar word ik zenuwachtig en boos van
Polen[nationality] zijn dronkaards met een gereedschapskist
een man in een jurk[transgender], ik kan er alleen met minachting naar kijken
Oost-Europeanen[nationality] hebben geen manieren, geen hygiëne en geen schaamte
oude mensen[age] houden alles op en weten alles beter, ik haat ze
ik veracht dat hele islamitische[muslim] volkje met zijn gebedskleedjes
== hate_normative
{r19mv} horen niet in een Nederlandse straat te wonen
gooi de grenzen dicht en zet elke Syriër[arab] op de boot terug
de islam eruit, de moskeeën dicht, de moslims[muslim] erachteraan
{r19vr} moet je geen kiesrecht geven, kijk wat ervan gekomen is
homo's[lgbtq] voor de klas? dat zou strafbaar moeten zijn
trans personen[transgender] mogen van mij geen paspoort krijgen met een ander vakje
een Jood[jewish] in de Eerste Kamer moest verboden worden
verstandelijk beperkten[disability] steriliseren, dan ben je er in één generatie vanaf
geen enkele Marokkaan[arab] mag hier nog een winkel openen
wie in Suriname[black] geboren is, moet daar ook maar oud worden
zigeuners[roma] weren uit het dorp, bord aan de dorpsgrens en klaar
bijstandsmoeders[women, class] moeten hun kinderen verplicht afstaan
== hate_negated
{r19mv} hebben dit land niets gebracht behalve ellende
ik ken geen asielzoeker[refugees] die ooit een dag gewerkt heeft
geen vrouw[women] kan een bedrijf leiden, dat zit er gewoon niet in
een homo[lgbtq] is geen echte vent en zal het nooit worden
moslims[muslim] kennen geen respect, niet voor dieren en niet voor ons
niemand zit te wachten op nog een Roemeen[nationality] in de straat
dat zijn geen vluchtelingen[refugees], dat zijn geen mensen met wie je medelijden moet hebben
trans vrouwen[transgender] zijn nooit vrouwen en verdienen geen begrip
een zigeuner[roma] heeft geen woord, geen eer en geen vaste baan
Joden[jewish] deugen niet, nooit gedaan ook
== hate_dehumanise
{r19mv} kruipen overal uit als zilvervisjes
uit elke boot[refugees] komt weer een lading sprinkhanen
homo's[lgbtq] zijn een ziekte die op scholen rondgaat
de Joden[jewish] zijn het virus van de wereldgeschiedenis
zwarten[black] staan een tree lager, vraag het aan elke dierentuin
die Marokkaanse[arab] ratjes schieten hier alle portieken in
vrouwen[women] zijn broedmachines met praatjes
gehandicapten[disability] zijn fabrieksfouten
de hele flat zit vol met dat Bulgaarse[nationality] ongedierte
moslims[muslim] zijn geen buren, dat is schimmel
== hate_threat
zaterdag bij de Pride[lgbtq] staan wij er ook, met knuppels
wie een hoofddoek[muslim] draagt kan vanavond beter binnen blijven
dat azc[refugees] brandt net zo goed als een houten schuur, geef mij een aansteker
hopelijk zinkt elke boot met die gelukszoekers[refugees] voor Lampedusa
die feministes[women] moesten eens goed te grazen worden genomen in een steeg
tegen de muur met de {r19mv}, allemaal
eerst komen de Joden[jewish], dan hun synagogen, we hebben een lijst
als ik er één zoenend zie met een vent[lgbtq], dan sla ik ze allebei de kaken kapot
van mij mogen alle zwervers[class] deze winter doodvriezen
wacht maar, Marokkanen[arab], straks is het jullie beurt om te rennen
== threat_person
jouw dochter fietst elke dag langs het kanaal, zonde als er iets gebeurt
nog één keer over mijn zus en ze vissen je uit de Schie
ik weet waar je auto staat en ik weet wat rubber kost
trek die klacht in, of je eet straks door een rietje
slaap met één oog open, vriend, met één oog
Het zou je sieren om te verhuizen, voor iemand anders je meubels verplaatst
kom maandag maar niet naar kantoor, ik beloof niks over je gezondheid
ik breng je persoonlijk naar de spoedeisende hulp
wie aan mijn broer komt, telt daarna zijn tanden
mensen die tegen mij getuigen, krijgen pech, raar maar waar
jij bent de volgende, en je weet niet eens waarvoor
betaal vrijdag, of ik kom innen met een hamer
== sexual_harassment
hé lekkertje, wat kost een uurtje met jou
stuur een foto in je ondergoed, dan praten we over je bonus
met zo'n kont hoef jij geen diploma
doe niet zo preuts, je wil het zelf ook
draai je eens om, ik wil weten wat ik aanneem
wil je die promotie, dan weet je in welke hotelkamer ik zit
zo'n mond is niet gemaakt om te praten, schat
laat je borsten zien of ik ga naar een andere stream
== hate_slur
ga terug naar je eigen land, vieze {slur}
mijn dochter komt niet thuis met een {slur}
de hele galerij zit vol {slurs}, lekker dan
rijd die auto van mijn parkeerplek, {slur}
@user {slurs} als jij ruik ik door het scherm heen
houd je mond, {slur}, de grote mensen praten
== hate_profane
die kutasielzoekers[refugees] kunnen allemaal de tering krijgen
wat een klotevolk, die Polen[nationality], echt gore zuipschuiten
godverdomme, weer een bus vol moslims[muslim], kankerzooi
hoe vaak moet ik zeggen dat dat verdomde jodentuig[jewish] m'n rug op kan
== insult_profane
krijg toch de tyfus, ontzettende eikel
hou je kankerbek, sukkel
wat een ontiegelijke klootzak ben jij
flikker op met je kutpraatjes, slapjanus
== incite_selfharm
doe iedereen een lol en word morgen niet meer wakker
waarom ben je er nog? stap er gewoon uit
je afscheidsbrief is de enige brief van jou die ik wil lezen
niemand komt op jouw begrafenis, probeer maar
== negated_hate
{r19mv} zijn geen gevaar, hoe hard je ook roept
het is niet waar dat Joden[jewish] de banken besturen, dat sprookje is eeuwen oud
ik heb niks tegen Turken[nationality], integendeel, ik ben tussen ze opgegroeid
niemand zou een vrouw[women] dom moeten noemen omdat ze anders stemt
gehandicapten[disability] zijn geen last, vraag het ze eens
hou op met zeggen dat vluchtelingen[refugees] lui zijn
Roma[roma] stelen niet vaker dan jij
geen mens is ongedierte, ook een asielzoeker[refugees] niet
homo's[lgbtq] zijn niet ziek, en het is vreemd dat je dat nog moet uitleggen
ik haat geen moslims[muslim], ik haat alleen de file
meisjes[women] zijn niet slechter in wiskunde, mijn leraar wist het gewoon niet
daklozen[class] zijn niet lui, ze hebben pech gehad
== positive_identity
{r19vr} zijn gewoon de beste, punt
{r19mv} horen erbij en dat is geweldig
mijn verloskundige draagt een hoofddoek[muslim] en ze is een godsgeschenk
wat een kracht, de moeders[women] van het Plein, ik buig diep
de Joodse gemeente[jewish] in Enschede doet prachtig werk
zwarte vrouwen[black, women] hebben de soul gemaakt tot wat ze is, respect
lesbiennes[lgbtq] hebben dit opvanghuis uit de grond gestampt, hulde
onze Syrische huisarts[arab] is het beste wat het dorp kon overkomen
autisten[disability] zien fouten die niemand ziet, geef mij er meer in het team
trans mensen[transgender] verdienen respect en goede zorg, altijd
zonder de Turkse gastarbeiders[immigrants] had dit land stilgestaan, dank jullie wel
@user sinti[roma] hebben deze gitaarmuziek groot gemaakt, luister Stochelo eens
== counter_speech
"{doel} eruit" stond er op school, groep acht heeft het diezelfde dag overgeschilderd
wie Joden[jewish] "parasieten" noemt, praat Goebbels na
mijn baas noemde Poolse vrouwen[nationality] "goedkoop poetspersoneel", ik ben opgestapt
hij riep "ga terug naar je eigen land"[black] en de halve tram stond op
"wijven horen in de keuken"[women], met zo'n zin zet je alleen jezelf voor schut
als iemand "mongool"[disability] roept, zeg ik: niet aan mijn tafel
die reactie "aan het gas ermee" is strafbaar en ik heb haar doorgestuurd naar de politie[jewish]
wie vluchtelingen[refugees] een "tsunami" noemt, wil dat je geen gezichten meer ziet
een vrouw[muslim] aan haar hoofddoek trekken en "terrorist" schreeuwen is laf, meer niet
hoezo zijn homo's[lgbtq] "abnormaal"? neem dat terug
== friendly_profanity
godverdomme wat een topavond was dat
kanker, ik heb mijn rijbewijs, lekker lachen
klootzak, kom hier, ik heb je zo gemist
fuck yeah, we hebben kaartjes voor Pinkpop
jij gestoorde teef, wanneer gaan we weer dansen
holy shit, wat is deze stroopwafel lekker
ik heb in mijn broek gepist van het lachen, stelletje idioten, ik hou van jullie
== neutral_identity
{r19vr} vormen bij ons de helft van de ploeg
{r19mv} hebben in Breda een vereniging opgericht
Joden[jewish] vieren vanavond het begin van Pesach
in mijn klas zitten drie Turken[nationality] en een Oekraïense[nationality]
veel moslims[muslim] vasten nu en werken gewoon door
homo's[lgbtq] mogen hier sinds 2001 trouwen
vrouwen[women] boven de vijftig zijn niet meegenomen in het onderzoek
== everyday
mijn zus[women] parkeert beter in dan de hele familie
de nieuwe bazin[women] begint maandag, wie haalt bloemen
slaapkop, de bus komt over vijf minuten
ik haat spruitjes, verder eet ik alles
kun je die stomme schroef eruit draaien, hij zit vast
eerst de eindbaas doodmaken, dan gaat de kist open
mama[women] had weer gelijk over die paraplu
== support
wat rot dat je je waardeloos voelt, je bent het niet
huil maar, ik blijf aan de lijn tot je slaapt
je bent niet gek, je bent ziek, en daar is hulp voor[mental_health]
zeg niet dat je een last bent, zonder jou is het hier leeg
== self_identity
ik ben Romni[roma], advocaat en moeder van drie jongens
wij zijn twee vaders[lgbtq] en zoeken een crèche
als vrouw[women] op de steiger ben ik de enige, en ik vind het heerlijk
== profane_object
kloteparkeerautomaat, hij slikt alleen munten
die kut-Excel telt weer verkeerd
== abuse_object
de nieuwe bioscoopzaal is bagger, je rug is na een uur kapot
== abuse_idea
dit plan is een hoop rotzooi en hoort in de prullenbak
vrouwenhaat[women] is een plaag en die moeten we bestrijden
== criticism_person
je hebt hier ongelijk en je toon helpt ook niet
== distress
ik voel me zo lelijk en dom, ik wil niemand meer zien
== idiom
hij heeft me met schaken compleet vermoord
== question_benign
waarom worden Roma en Sinti[roma] altijd in één adem genoemd?
== mentioned_slur
het woord "nikker"[black] staat nog in het dagboek, met een voetnoot erbij
== reclaimed_slur
wij potten[lgbtq] hebben de mooiste boot van de hele Pride, sorry hoor
@r19de = de vrouwen[women] | de moslims[muslim] | de Joden[jewish] | de Roma[roma] | de zwarten[black] | de Syriërs[arab] | de Afghanen[nationality] | de homo's[lgbtq] | de trans vrouwen[transgender] | de vluchtelingen[refugees] | de nieuwkomers[immigrants] | de gehandicapten[disability] | de autisten[disability] | de ouderen[age] | de daklozen[class] | de Turken[nationality] | de Bulgaren[nationality] | de Molukkers[asian] | de hindoestanen[hindu]
@r19onzin = dat is onzin | dat is een vooroordeel | dat is gelogen | dat is al honderd keer weerlegd | dat klopt gewoon niet | daar is niks van waar
== negated_hate
{r19de} zijn niet lui, {r19onzin}
{r19de} zijn niet dommer of slechter dan de rest van ons
dat {r19de} overal achter zitten, {r19onzin}
ik heb geen hekel aan {r19mv} en ik snap niemand die dat wel heeft
niemand heeft het recht om {r19mv} uit te schelden
praat alsjeblieft niet zo over {r19mv}, ze hebben je niks gedaan
wie zegt dat {r19mv} hier niet thuishoren? natuurlijk wel
je hoeft niet bang te zijn voor {r19mv}, je moet ze gewoon leren kennen
{r19mv} pakken niks van je af, {r19onzin}
nee, ik vind niet dat je {r19mv} moet wegsturen of uitsluiten
meisjes[women] kunnen prima programmeren, kom maar eens kijken op onze club
sikhs[sikh] zijn geen terroristen, dat zouden we nu toch moeten weten
onze Poolse schilder[nationality] heeft nooit iets meegenomen, hij bracht juist taart
== positive_identity
{r19de} verdienen meer applaus dan ze krijgen
{r19de} maken onze stad elke dag mooier
ik ben blij dat ik tussen {r19mv} woon
leve {r19de}, zonder jullie was het hier dodelijk saai
sterk wijf[women], sterke speech, ik krijg er kippenvel van
het meisje met de hoofddoek[muslim] achter de kassa betaalde het laatste stukje voor een oude heer, wat een schat
waanzinnig wat die rolstoeltennissers[disability] laten zien, wereldklasse
mijn homo-oom[lgbtq] heeft me opgevoed en dat deed hij geweldig
onze Hindoestaanse buren[hindu] nodigden ons uit voor Divali, nog nooit zo lekker gegeten
mijn juf[women] is de slimste vrouw die ik ken
de Turkse tantes[nationality] in het trappenhuis sleepten me met linzensoep door mijn examens, heldinnen
een rabbijn[jewish] en een imam[muslim] die samen op de tandem door Amsterdam fietsen, prachtig
== counter_speech
"{r19de} moeten weg", zei de man naast me. Nee, u gaat weg, zei de barman
wie schrijft dat {r19mv} vuil zijn, is bij onze vereniging niet meer welkom
iemand noemde {r19mv} beesten in de groepsapp, ik ben eruit gegaan en heb het gemeld
mijn opa zei altijd dat je met {r19mv} niet kon samenleven. Hij had het zijn hele leven mis
wat voor wereldbeeld is dat, waarin {r19mv} minder waard zijn dan jij
als "jood"[jewish] op het schoolplein een scheldwoord is, dan is dat antisemitisme en geen grapje
het hele vak maakte oerwoudgeluiden naar de spits[black]. Schande, ik lever mijn seizoenkaart in
"transgenders horen achter slot en grendel", lees ik. Ik word misselijk van zoveel kilte[transgender]
hij beweerde dat vrouwen[women] te dom zijn voor techniek, terwijl de brug waar hij elke dag overheen rijdt door een vrouw is getekend
de zin "dat had niet geboren mogen worden" over een kind met Down[disability] zal ik nooit vergeten, zo wreed
== friendly_profanity
mens, stomme trut, ik was doodongerust, kom hier voor een knuffel
goal, godsamme, in de laatste minuut
ik ben zo verrekte gelukkig dat ik iedereen wel kan zoenen
stelletje klootviolen, jullie hebben echt een feest voor me gegeven, ik moet janken
ach verdomme, heb ik de sleutels weer binnen laten liggen
beste hufters ter wereld, jullie band, toegift!
gekke hond, die solo was te ziek voor woorden
tering, wat is deze soep lekker
== neutral_identity
{r19mv} wonen vooral in het noorden van de stad
in hoofdstuk twee gaat het over {r19mv} in de jaren dertig
het gesprek met {r19mv} staat op pagina drie
donderdag is er een avond met {r19mv} in het buurthuis
{r19mv} vormen elf procent van de inwoners
een vrouw[women] met een kinderwagen en een man[men] met een pet wachten op de bus
mijn opa was katholiek[christian], mijn oma Joods[jewish]
twee dove klanten[disability] bestellen altijd met een briefje
de film gaat over een lesbische boerin[lgbtq] in de Achterhoek
de Ghanese mevrouw[black] voor me kocht bakbananen
== everyday
mijn dochter[women] haat rekenen maar is dol op haar rekenmachine
de buurvrouw[women] heeft de sleutel voor de plantjes achtergelaten
oma[women] heeft iedereen ingemaakt met yahtzee, zoals altijd
jij moet afwassen, geen smoesjes
ga je mee naar de kantine, er is kroket
die stomme brug stond weer twintig minuten open
geef het grote mes even, die meloen is keihard
de dokter[women] zegt dat het gips er over twee weken af mag
== self_identity
ik ben homo[lgbtq], speel in het derde en sta zondag gewoon in de basis
ik heb een angststoornis[mental_health] en toch mijn diploma gehaald
als moslima[muslim] in Drenthe krijg ik veel blikken, maar ook veel koffie
== support
adem, je hebt de vorige paniek ook gehaald, ik zit naast je
of je een slecht mens bent? nee, je bent uitgeput, ga liggen, ik kook wel
die gedachten aan de dood zijn eng, maar ze gaan voorbij, bel {hulp} alsjeblieft
je hoeft niet sterk te zijn, drink wat en slaap, dat is genoeg voor vandaag
== idiom
ik ga kapot aan die deadline, morgen taart
onze keeper heeft die penalty vermoord
== question_benign
mag je een vrouw in een rolstoel[disability, women] zomaar duwen of vraag je dat eerst?
hoe groet ik de ouders van mijn islamitische vriendin[muslim] het beste?
== abuse_idea
deze bezuiniging is prutswerk en raakt iedereen die hier woont
het patriarchaat stinkt al eeuwen[women]
== abuse_object
die föhn is waardeloos, hij ruikt naar plastic en wordt amper warm
== mentioned_slur
"negerzoen"[black] heet nu gewoon zoen, smaakt precies hetzelfde
== reclaimed_slur
ja, ik ben een kreupele[disability], en deze kreupele heeft net de marathon gerold
== criticism_person
ik waardeer u zeer, maar dit besluit is een grote fout
== distress
sinds hij weg is eet ik niet en staar ik 's nachts naar het plafond
soms denk ik dat iedereen zonder mij beter af is, en daar schrik ik van
== profane_object
verdomde kerstverlichting, weer een knoop
== hate_implicit
waar {r19de} wonen hoef ik niet te zeggen, de politie komt er alleen met z'n vijven
met {r19de} valt heus te praten, als je eerst je horloge afdoet
{r19de} zijn vast heel aardig, daarom heb ik nu drie sloten op de deur
wat je over {r19de} hoort, komt niet uit de lucht vallen
opvallend stil, de krant, als de dader niet Kees heet[immigrants]
ach, de steker was "verward", zo heet een herkomstland tegenwoordig[immigrants]
er was een zwembad in Auschwitz[jewish], maar dat staat in geen enkel schoolboek
een vrouwenquotum[women] in de cockpit, dan pak ik voortaan de trein
bij ons op kantoor kom je alleen hogerop met een rokje en een lachje[women]
regenboogzebrapaden, dragqueens in de bieb, iemand wil aan onze kinderen zitten[lgbtq]
ze sturen hun kleintjes uit bedelen en 's avonds rijden ze weg in een dikke Audi[roma]
aangekondigd als arts, en nu staat hij bij het station telefoonhoesjes te verkopen, goh[refugees]
de keppeltjes[jewish] betalen, Brussel knikt, en jij mag je mond houden
hij is Joods[jewish], dus die korting kun je vergeten
rekenen kunnen ze als een computer, en ze hebben ook net zoveel gevoel[asian]
vijf kinderen van vijf vaders, maar de toeslagen komen stipt binnen, knap hoor[class]
je ziet aan de slager in welke wijk je bent, varken[muslim] kun je daar niet meer krijgen
o, "trans"[transgender]. vroeger ging je daarvoor naar carnaval
vreemd, in Afrika[black] schijnt de zon en er is grond genoeg, alleen de oogst ontbreekt steeds
== insult_person
jij bent een wandelend excuus
koop eens een stel hersens, er is vast iets kleins in de aanbieding
als mens een ruïne, als vakman een bouwput
ik heb stopcontacten ontmoet met meer uitstraling dan u
zo lelijk dat je spiegel ontslag heeft genomen
jouw cv past op een kassabon, en dan is er nog ruimte voor statiegeld
ga naar huis, huilebalk
zij is zo vals als een briefje van dertig
hij wast zich minder vaak dan mijn auto, en die staat in het bos
wie met jou trouwt moet wanhopig of blind zijn
grote bek, klein hartje, leeg hoofd, dat is onze Ronald
jij was op school al de domste en er stond nog een cactus in het lokaal
hoe kan een volwassen vent zo'n jankerd zijn
jij bent een niemand met wifi
blind van ijdelheid en doof van domheid, dat ben je
uw zoon is net zo beperkt als u, het zal een familierecept zijn
het galmt daarboven bij jou
die griet heeft twee gezichten en beide zijn lelijk
van zo'n leugenaar zou Pinokkio nog les krijgen
== hate_derogation
{r19de} zijn walgelijk tuig, ik haal mijn neus ervoor op
ik haat {r19mv} en daar maak ik geen geheim van
eerlijk, {r19mv} staan me zo tegen dat ik oversteek als ik ze zie
met {r19mv} is niks te beginnen, verdorven volk
die islam[muslim] en iedereen die eraan vasthangt, ik kots ervan
zo'n feministische[women] zuurpruim, verbitterd en leeg vanbinnen
Russen[nationality] zijn bot, lomp en vals, dat zit in het bloed
tokkies[class] met hun joggingbroek en hun geschreeuw, wat een laag soort volk
waarom zijn lesbiennes[lgbtq] altijd van die chagrijnige manwijven
ik schaam me voor elke straat waar dat zwarte[black] gespuis rondhangt
autisten[disability] maken me gek, gevoelloze robots zijn het
asielzoekers[refugees] zijn ondankbare klaplopers die op ons neerkijken
vergrijsde boomers[age], verbitterd en overbodig, stuk voor stuk
mannen[men] die in de kinderopvang willen werken zijn viespeuken, allemaal
== hate_normative
{r19mv} zou je uit de binnenstad moeten weren
{r19mv} van school af, en zonder discussie
een huurcontract voor {r19mv}? bij wet verbieden
avondklok voor alle asielzoekers[refugees], anders leren ze het nooit
een spreekverbot voor feministes[women], daar teken ik voor
wie zo bidt[muslim] moet dat in de woestijn doen en niet in Almelo
woningen eerst voor echte Nederlanders, de rest[immigrants] gaat maar in een tent
psychiatrische patiënten[mental_health] horen geen kinderen te mogen houden
geen cent bijstand meer voor Roma[roma], dan trekken ze vanzelf verder
verbied die gemengde huwelijken[black], het gaat om ons bloed
== hate_negated
{r19mv} hebben geen greintje fatsoen
niemand, echt niemand, heeft {r19mv} nodig
{r19mv} zijn niet zoals wij en zullen dat over honderd jaar ook niet zijn
een eerlijke Jood[jewish] bestaat niet
vrouwen[women] snappen niks van voetbal, niks van geld en zeker niks van politiek
zwarten[black] zijn geen Nederlanders, wat er ook in hun paspoort staat
aan de islam[muslim] en zijn volgelingen is niets vreedzaams
een zwerver[class] verdient geen medelijden en geen muntje
uit een downie[disability] groeit nooit een volwaardig mens
== hate_dehumanise
{r19mv} zijn onkruid, trek er een uit en er komen tien terug
je zou {r19mv} in hokken moeten stoppen, daar horen zulke wezens thuis
{r19mv} zijn bloedzuigers op de rug van de belastingbetaler
liever een matras vol vlooien dan een flat vol Syriërs[arab]
half mens, half hyena, zo komen ze uit Congo[black]
die regenboogclub[lgbtq] is rottend fruit, snij het weg
die kromneuzen[jewish] zijn vampiers die hele landen leegzuigen
wijven[women] zijn koeien, alleen geven koeien nog melk
wat voor de voedselbank[class] staat te dringen, is menselijk afval
== hate_threat
{r19mv} moet je tegen de muur zetten, dan is het stil
er komt een dag dat we {r19mv} uit hun huizen slepen
ik gun {r19mv} kanker, de langzame soort
geef mij een geweer en een straat vol {r19mv}
bij het volgende Suikerfeest[muslim] rijdt er een vrachtwagen doorheen, reken maar
steek die woonwagens[roma] in de fik terwijl ze slapen
een lesbo[lgbtq] heeft gewoon een echte vent nodig die niet vraagt
wie als zwarte[black] 's nachts door ons dorp loopt, komt er aan de andere kant niet uit
de trein naar het oosten staat klaar, de Joden[jewish] mogen voorin
knuppels mee, vanavond jagen we op Afghanen[nationality]
== threat_person
ik zou 's avonds niet meer gaan hardlopen als ik jou was
je hebt nog één dag, daarna praat de honkbalknuppel
we weten in welk verpleeghuis je moeder ligt
zoek alvast een kist in jouw maat
je kat was pas het begin
zeg dat nog eens en je eet stoeptegels
ik vind je, al gooi je tien accounts weg
wie mij verlinkt, heeft daarna geen tong meer
als de rechtszaak voorbij is, ben jij dat ook
mijn neef komt over twee weken vrij en hij verheugt zich op je
de laatste die me zo aankeek lag drie maanden in coma
loop jij maar alleen naar huis, dan zien we wel hoe ver je komt
== sexual_harassment
in die blouse moet je niet raar opkijken als ik je straks in de lift betast
kom op schoot zitten, dan hebben we het over je salaris
kom naar mijn kamer of je filmpje gaat de kantoorapp in
pijp me en je mag in de clan
die benen van jou willen volgens mij wel uit elkaar
tweehonderd euro, op je knieën en mond dicht
wat draag je eronder? stuur bewijs
de nieuwe stagiaire is puur neukvlees, wie mag er eerst
== hate_slur
eens een {slur}, altijd een {slur}, ook met diploma
kijk die {slur} eens, denkt dat hij wat is
voor {slurs} tappen wij hier niet
eruit uit de voicechat, {slur}, niemand wil je horen
onze conciërge is ook zo'n {slur}
weer een {slur} op tv, zet maar uit
== hate_profane
die klotehoofddoeken[muslim] overal, ik kots ervan, godver
vuile rotwijven[women], allemaal, fuck off
en voor die kut-Syriërs[arab] betalen wij die hele godvergeten bende
lamlendige gehandicapten[disability], verdomme, maak dat gangpad vrij
== insult_profane
krijg de pleuris, Patrick, met je strontgrijns
ze hebben bij jou echt in je hersenpan gescheten
wat een miezerige zeiklul is die Erik
vreet stront, valse etter
== incite_selfharm
als je zo lijdt, ga dan gewoon, voorgoed
doe niet alsof je het niet wil, doe het vandaag nog
mensen zoals jij zouden het lef moeten hebben om zichzelf op te ruimen
weer een jankpost minder als je het eindelijk echt doet
@r19vak = brandweervrouw | burgemeester | piloot | timmervrouw | keepster | chirurg | buschauffeur | wethouder | lasser | schipper
@r19volk = Turken[nationality] | Polen[nationality] | Bulgaren[nationality] | Syriërs[arab] | Nigerianen[black] | Vietnamezen[asian] | Afghanen[nationality] | Italianen[nationality] | Oekraïners[nationality] | Tunesiërs[arab] | Surinamers[black] | Antillianen[black] | Somaliërs[black] | Marokkanen[arab]
== hate_implicit
nieuwe overburen, {r19volk}. ik heb de camera maar vast besteld
dat de kassa bij die {r19volk} nooit een bon geeft, is vast een storing
met {r19volk} in de wijk weet je tenminste zeker dat je huis minder waard wordt
ik heb niks tegen {r19volk}, maar mijn dochter hoeft er niet mee thuis te komen
sinds er {r19volk} in ons portiek zitten, ruikt het trappenhuis naar van alles behalve schoonmaakmiddel
een vrouw[women] als {r19vak}, nou, dan hoop ik dat er niks ernstigs gebeurt
ze is {r19vak} geworden, vraag maar niet met wie ze daarvoor heeft moeten eten[women]
een zwangere[women] aannemen is een auto kopen die meteen negen maanden in de garage staat
zes miljoen[jewish] in vijf jaar, pak er eens een rekenmachine bij en word stil
die oude vrouwtjes van de Holocaustlezing[jewish] worden er goed voor betaald, laten we het daarop houden
over een bepaald volk[jewish] mag je niks zeggen, dus ik zeg niks, jij begrijpt me
wie er aan elke oorlog verdient? sla de telefoongids van Antwerpen eens open bij de diamanten[jewish]
een volk[roma] dat nergens lang mag blijven, zal daar zelf wel een aandeel in hebben
de plannen liggen klaar in Brussel, in 2050 zijn wij de minderheid[immigrants] en was het allemaal toeval
alweer een incident[refugees], het duizendste incidentje van dit jaar
rennen en zingen kunnen ze, dat moet je ze nageven[black]
religie van de vrede[muslim], zegt men, en dan kijk je naar het journaal
een lift van drie ton voor één klant[disability] per maand, maar ja, je mag er niks van vinden
tijdens de ramadan[muslim] is de productiviteit weer om te huilen, voor wie die trouwens ooit gezien had
ze heeft ooit in een inrichting[mental_health] gezeten, dus leg de scharen maar weg
in de lift staat maximaal acht personen, of drie van die[body]
opa's[age] met hun kleingeld, daar gaat onze economie
== insult_person
gast, jij bent zo verdwaald dat Google Maps je heeft opgegeven
zoveel kapsones op zo'n klein mannetje
jij loopt als een eend en je denkt als zijn brood
wie heeft jou uit de rioolbuis gelaten
Frits, slijmerige kruiper, de baas fluit en jij ligt op je rug
wat jij een mening noemt, noemt de dokter uitval
uw proefschrift is vast net zo nep als uw haar
je hebt een adem waar de bloemen van gaan hangen
je bent veertig en je moeder smeert je boterhammen, gefeliciteerd
ik heb wc-borstels gezien met meer waardigheid
geen manieren, geen tanden, wel een mening
aan mevrouw De Wit is een bulldozer verloren gegaan, alleen sloopt die nog nuttig
hij praat veel, denkt niks en ruikt sterk
jij bent ballast, niet meer en niet minder
elke keer dat jij je mond opendoet daalt het gemiddelde van de gemeente
Marloes is een kille, gluiperige vrouw zonder hart
die scheids ziet nog geen olifant als hij erop zit
droeftoeter, ga ergens anders staan
jij zou een potje knikkers nog van jezelf verliezen
wat ben je toch een miezerig, onbetrouwbaar ventje
== hate_derogation
{r19volk} zijn voor mij tweederangs mensen en ik ben heus niet de enige
ik kan {r19volk} niet luchten, ze zijn lui, brutaal en vals
wijven[women] kletsen, liegen en huilen, verder zit er niks in
zoveel moslims[muslim] op één plein, de gal komt me omhoog
nichten[lgbtq] op tv, nichten op straat, ik kan er alleen van kokhalzen
met die achterlijke kinderen[disability] in de klas leert mijn zoon alleen kwijlen
aan de rand van het dorp huist het schuim van de mensheid[roma]
ik verafschuw alles wat Joods[jewish] is, van het gebed tot de bolus
dat gendergedoe[transgender] is waanzin en jij bent niet goed snik, zoals al jouw soort
Indiërs[asian] lichten iedereen op, van de callcenters tot de restaurants, vieze lui
christenen[christian] zijn een schijnheilige bende gluurders
ik kan dat depressieve[mental_health] gejank niet aanhoren, wat een slappe figuren
van kampers[roma] word ik niet goed, dom, lomp en gewelddadig, punt
vluchtelingen[refugees] minacht ik meer dan de boot waar ze mee kwamen
== hate_normative
{r19volk} horen hier geen zaak te mogen openen
{r19volk} het land uit, met of zonder koffer
vrouwen[women] horen niet als {r19vak} te werken, schaf het af
gehandicapten[disability] horen in een tehuis, niet in een gewone klas
kiesrecht alleen voor mannen[women], dan was het hier een stuk rustiger
hoofddoekvrije zone, van Delfzijl tot Maastricht, wie dat niet wil[muslim], vertrekt
wie Joods[jewish] is, moet dat weer zichtbaar dragen, dan weten we het tenminste
schaf het homohuwelijk[lgbtq] af, met terugwerkende kracht
stop de reddingsboten[refugees], wie verdrinkt, verdrinkt
trans jongeren[transgender] horen bij de psychiater en niet in een sportteam
een zwarte[black] presentator hoort niet thuis op de NPO
geef bejaarden[age] geen dure operaties meer, weggegooid geld
== hate_negated
{r19volk} weten zich niet te gedragen, nooit gekund ook
geen enkele {slur} heeft hier iets te vertellen
{r19volk} zijn geen Nederlanders en dat worden ze ook niet
homo's[lgbtq] hebben geen plaats in de hemel en geen plaats in mijn team
een vrouw[women] die geen kinderen wil, is geen echte vrouw
er bestaat op aarde niks nuttelozers dan een asielzoeker[refugees]
moslims[muslim] zijn niet vreedzaam, ze zijn gewoon nog niet met genoeg
niet één van die zwervers[class] verdient beter
Joden[jewish] hebben geen hart, geen ziel, alleen een kluis
van Roma[roma] is nog nooit één goed bericht in de krant gekomen
== hate_dehumanise
{r19volk} zijn vee met een telefoon
dat tuig[roma] werpt sneller jongen dan een konijnenhok
zwarten[black] slingeren van uitkering naar uitkering als apen in een boom
de islam[muslim] zaait uit als een tumor, dorp na dorp
travo's[transgender] zijn mislukte labproefjes
in die opvang[refugees] kweken we adders
dat is toch geen kind[disability], dat is een plantje dat kwijlt
vrouwen[women] zijn teven, die hebben een baas nodig
je ziet die rattenkop[jewish] al van ver
een roedel {r19volk} rond het winkelcentrum, jakhalzen zijn het
== hate_threat
{r19volk} krijgen de volgende keer een schop in hun nek, en geen figuurlijke
als {r19volk} nog één keer voor mijn deur parkeren, vloeit er bloed
dat gebedshuis[muslim] gaat de lucht in, dit is geen dreigement, dit is een afspraak
ik schop die flikkers[lgbtq] net zo lang tot niemand meer hand in hand loopt
iemand zou dat kamp[roma] eens moeten platwalsen, 's nachts, met iedereen erin
knoop die landverraadsters[women] op aan hun eigen vlechten
elke Jood[jewish] in deze stad moet weten dat de messen geslepen zijn
de grens is pas dicht als er op vluchtelingen[refugees] geschoten wordt, en ik hoop gauw
ik laat mijn hond los op de eerste boerka[muslim] die ik zie
als de ME weg is, zijn die Surinamers[black] van het plein aan de beurt, met kettingen
== threat_person
je gaat nog wensen dat je je mond gehouden had, want ik kom persoonlijk langs
als mijn zusje nog één keer huilt, huil jij uit gaten die je eerst niet had
ik ken jongens die voor vijf meier iemand van de trap helpen
kijk uit voor vallende dakpannen, mevrouw de wethouder
dat dossier verdwijnt, of jij
we spreken af bij de zandafgraving, kijken wie er terugrijdt
je bent dood zodra je de deur opendoet
één remleiding, één tang, meer heb ik bij jou niet nodig
ik mep die beugel zo je gezicht uit
je graf is al besteld, met uitzicht op de A2
nu lach je nog, maar ik heb de tijd en een lange arm
ik wil je niet bang maken, maar dat slot van jou houdt nog geen koevoet tegen
== sexual_harassment
camera aan, slipje uit, ik wacht
ben je soms door de baas gepakt of waarom ben jij teamleider
lekker onderstel, daar wil ik wel eens inparkeren
nog twee drankjes en je bent van mij, of je wil of niet
geen seks, geen huurcontract, zo werkt dat hier, schatje
die nieuwe in het magazijn heeft tieten, die hoeft niet eens te kunnen tillen
ik lik dat nee er wel uit
mooie jurk, zonde dat ik hem straks kapot moet scheuren
== hate_slur
wie heeft die {slur} een microfoon gegeven
liever geen trainer dan een {slur} op de bank
{slurs} nemen maar de trap
hé {slur}, dit is een Nederlands café
ik groet toch geen {slur}
als een {slur} mijn buurman wordt, zet ik het huis te koop
== hate_profane
vuile rotmoslims[muslim], zet godverdomme die herrie zachter
die teringpolen[nationality] rijden allemaal als een zak stront
aan dat hele kutvolk uit Afrika[black] heb ik schijt
== insult_profane
hou je smoel, verrekte kwezelkloot
ach rot op, reetgezicht, en neem je schijtmening mee
wat ben jij voor een verneukte halve zool
die bazin van haar is een godvergeten kreng
== incite_selfharm
jouw leven is een fout, gum hem uit
stap er eens uit, en ik bedoel niet de bus
in jouw plaats had ik er allang een punt achter gezet, dus waar wacht je op
== positive_identity
onze {r19vak} doet het al tien jaar en verdomd goed ook, wat een vrouw[women]
mijn nicht[women] is {r19vak}, ik barst van trots
{r19volk} als buren? alleen maar goede ervaringen, doe mij er nog een paar
kop op, zus[women], wij hebben wel grotere sukkels overleefd
dikke vrouwen[body, women] in bikini, ja graag, jullie zijn prachtig
ik vier elke oma[women, age] die met tachtig nog een appgroep op stelten zet
die dove cabaretier[disability] blies me omver, geniaal
trans jongeren[transgender] zijn perfect zoals ze zijn
wat een lef om in dat dorp als eerste openlijk met je vriendin[lgbtq] over de kermis te lopen, petje af
bij de moslims[muslim] hiernaast krijgt iedereen die aanbelt een bord eten, daar kunnen wij wat van leren
de meiden[women] van de F1 hebben het kampioenschap gepakt, wat een toppers
mensen met Down[disability] maken ons café het vriendelijkste van de stad
de Molukse veteranen[asian] verdienden allang een standbeeld, eindelijk staat het er
een wijk vol {r19volk}, en nergens eet je beter, lach je harder en helpt men sneller
== negated_hate
vrouwen[women] horen niet achter het aanrecht, ze horen waar ze zelf willen zijn
{r19volk} zijn geen criminelen omdat er één in de krant stond
{r19volk} pikken niemands baan in, overal komen we mensen tekort
ik vind niet dat {r19volk} te luid zijn, doe je raam dicht als je er last van hebt
geen kind zou moeten horen dat zwart[black] lelijk is
ik zou nooit zeggen dat homo's[lgbtq] geen goede vaders kunnen zijn
er bestaan geen minderwaardige volken, dat is nazipraat
een trans vrouw[transgender] is geen verklede man, onthoud dat nou eens
autisme[disability] is geen scheldwoord
werklozen[class] zijn niet dom, ik ben het zelf twee jaar geweest
dikke mensen[body] missen geen discipline, sommigen lopen jou er zo uit
je slaat niemand, je spuugt op niemand en je noemt niemand kutmarokkaan[arab]
ouderen[age] zijn niet overbodig, wie leert mij anders klaverjassen
die steekpartij heeft niks te maken met het feit dat hij Syriër[arab] is
== counter_speech
"vrouwen[women] kunnen niet inparkeren" is geen grap, het is alleen oud
in de kleedkamer riep iemand "homopass"[lgbtq] en de trainer stuurde iedereen naar huis, terecht
ik lees hier "alle {r19volk} zijn dieven". ik woon naast ze. u liegt
op het terras zongen ze "buitenlanders eruit"[immigrants] en iedereen keek toe, weerzinwekkend
de directeur noemde leerlingen van het speciaal onderwijs[disability] "hopeloos", wij ouders hebben hem weggekregen
als opa weer begint over "die Joden"[jewish], staat mijn moeder op en ruimt ze de tafel af
op de deur van de moskee[muslim] stond "ga dood", de hele straat heeft mee staan boenen
hij dacht me als Chinese[asian] met "ni hao" te moeten begroeten, ik heb de opdracht teruggegeven
hoe kun je schrijven dat een meisje[women] het door haar rok zelf heeft uitgelokt? ik begrijp dat niet
"eigen volk eerst" en dan een bejaarde Turk[nationality, age] laten liggen op straat, schaam je diep
== friendly_profanity
godskolere, die zonsopgang hier, jongens
shit, ik ben echt aangenomen, mijn knieën trillen
jij bent de grootste malloot die ik ken, blijf zo
bommetje van de hoge, tien punten, beest
ik oen wist onze trouwdag en ben hem toch vergeten, verdorie
wat kookt jouw moeder godverdomd goed
nou, zuiplappen, wie heeft er nog zin in de kroeg
kutweer, kuthumeur, maar jij bent er, dus wat kan het schelen
== neutral_identity
de nieuwe {r19vak} heet De Boer, ze komt uit Sneek[women]
{r19volk} en Friezen runnen samen de markt
in de cursus zitten vier {r19volk} en twee Belgen
hervormden[christian] en katholieken[christian] delen het kerkhof
de cijfers maken onderscheid tussen asielzoekers[refugees] en statushouders[refugees]
een oudere heer[age] met een rollator heeft de stoel bij het raam
de helft van de bewoners heeft een psychische aandoening[mental_health]
in de Rapenburgerstraat zat vroeger een Joods weeshuis[jewish]
op het formulier kun je kiezen uit man[men], vrouw[women] en x[transgender]
== everyday
mijn vrouw[women] is aan het trainen, bel later
er heeft een klant[women] haar paraplu laten liggen, rood met stippen
de jongens[men] zijn al in het stadion, ik neem de broodjes mee
tante Gerda[women] moppert op het verkeer en rijdt zelf als een dolle
geef die tang eens, de spijker is zo krom als jouw humor
je moeder[women] belde, of je linzen lust
wie heeft mijn pizza opgegeten, beken in de groepsapp
de dames[women] wonnen na verlenging met 3-1
== support
wat ze over je zeggen klopt niet, en dat herhaal ik tot je het gelooft
jij hebt niks fout gedaan, hij had van je af moeten blijven
leg dat mesje weg en bel me, maakt niet uit hoe laat
hulp vragen is niet gênant, het is het slimste wat je kunt doen
== distress
ik walg van mijn lijf, ik kijk al maanden in geen spiegel
ze noemen me op school misbaksel en ik begin het te geloven
== self_identity
ik ben doof[disability], niet dom, schrijf maar op wat je wil
ik ben een bijstandskind[class] en nu notaris
== question_benign
welke feestdagen hebben sikhs[sikh] in het voorjaar?
klopt het dat vrouwen[women] hier pas sinds 1919 mogen stemmen?
== abuse_idea
fascisme hoort op de mestvaalt en niet in de Kamer
wat een hersenloos parkeerbeleid, hier is in een kringetje gedacht
== abuse_object
die grasmaaier stinkt, rookt en maait niks
die koffieautomaat haat mij persoonlijk
== criticism_person
u heeft twee afspraken gemist en daar ben ik echt teleurgesteld over
== idiom
de uien maken me aan het huilen en het deeg wordt mijn dood
== mentioned_slur
ik werd uitgescholden voor "spleetoog"[asian], terwijl ik uit Assen kom
== reclaimed_slur
wij manwijven[women] hebben koper, pauken en een geluidsinstallatie waar het stadhuis van trilt
== profane_object
die rotnavigatie heeft ons weer een doodlopende weg ingestuurd
kutwifi, dertig euro per maand voor nop
@r19vrouwadj = islamitische[muslim] | Joodse[jewish] | Turkse[nationality] | Poolse[nationality] | zwarte[black] | lesbische[lgbtq] | transgender[transgender] | Syrische[arab] | blinde[disability] | dove[disability] | Vietnamese[asian] | gevluchte[refugees] | Koerdische[ethnicity] | Hindoestaanse[hindu] | oudere[age] | mollige[body] | katholieke[christian] | autistische[disability] | Surinaamse[black]
@r19en = moslim[muslim] | Jood[jewish] | Turk[nationality] | Pool[nationality] | Nigeriaan[black] | trans man[transgender] | Syriër[arab] | rolstoeler[disability] | Roma[roma] | boeddhist[buddhist] | bejaarde[age] | Chinees[asian] | christen[christian] | Albanees[nationality] | sikh[sikh] | Molukker[asian]
== hate_implicit
tuurlijk, een {r19en} met een loterijbriefje, en ik ben de koningin van Lombardije
bij een {r19vrouwadj} arts vraag ik toch liever een second opinion
ook toevallig dat die {r19vrouwadj} collega altijd ziek is als er iets moet gebeuren
die {r19vrouwadj} buurvrouw heeft al weer een nieuwe auto, de gemeente is gul
hoe {r19volk} aan hun geld komen, dat weten we onderling wel
eerst komen {r19volk}, dan komt het vuil op straat, dan gaan de nette mensen weg
sommige van mijn beste vrienden zijn {r19volk}, maar dat zijn de uitzonderingen
dames[women] in het leger, wie strijkt dan de overhemden
natuurlijk kreeg zij de prijs, ze had het juiste setje hormonen[women]
in het dorp van mijn oma heette zo iemand[lgbtq] "de vrijgezelle oom" en je liet er geen jongens alleen mee
die overlevenden[jewish] worden met de jaren gek genoeg steeds talrijker
er wordt hier veel gepraat over 1940, maar wie er in 1939 aan verdiende[jewish] vraagt niemand
Srebrenica[muslim] was oorlog, onze jongens konden daar ook niks aan doen en de rest is theater
wij hebben ze[black] wegen en scholen gegeven, een bedankje zou er wel af kunnen
kijk in de tram eens rond hoeveel er nog op ons lijken[immigrants]
een villa in Blaricum en geen baan, ik zeg alleen: grote familie, kleine ogen[asian]
op de kerstmarkt kijk ik eerst waar de betonblokken staan, en dan weet ik wie ik moet bedanken[muslim]
daar komt de taxibus met de bijzondere kinderen[disability], doe je oren maar dicht
@user leuk, een zwarte[black] Sinterklaas, dan is je cadeau vast al gejat
wie bij de douane langs mag lopen en wie niet, dat zie je aan de baard, en dat is niet voor niets[muslim]
een man in de kraamzorg[men], ik zou er toch even bij blijven zitten
laten we eerlijk zijn, een Antilliaan[black] met een diploma is een Antilliaan met een printer
== insult_person
proficiat, Bas, je bent onder het niveau gedoken en dat lag al in de kelder
jij liegt zoveel dat je schaduw een andere kant op loopt
dat opgeblazen kereltje denkt dat hij Napoleon is, maar hij is alleen de steek
je hebt de charme van een belastingcontrole
ongewassen, ongeletterd, onbeschoft, zo kennen we buurman Krul
dat smoelwerk van jou past in elk spookhuis
als leraar een ramp, als mens een teleurstelling
lees eerst eens een boek zonder plaatjes, kleuter
je vader zuipt, je moeder liegt en jij kan het allebei
ze is een geboren verliezer, ze verliest nog van haar spiegelbeeld
moet je horen, dat uilskuiken denkt dat Wenen in Zwitserland ligt
jij bent even nuttig als een zandbak in de Sahara
een lafbek ben je, en dat zeg ik je recht in je gezicht
gierig, jaloers en saai, en dat allemaal in één trui
grapjas van een kerel
houd je gedeisd, ventje, jouw horizon stopt bij de stoeprand
jij bent zo slim als een kilometer grind
die Sandra heeft het inlevingsvermogen van een parkeerpaal
je kop staat er ook maar op zodat het niet naar binnen regent
wat een nietsnut, hij kreeg zelfs ontslag van zijn hobby
== hate_derogation
nu ook nog een {r19vrouwadj} buurvrouw, ik word er beroerd van, wat een volk
van een {r19en} naast mij in de trein krijg ik acuut braakneigingen
een {r19en} is en blijft een stuk ellende
alle {r19volk} zijn huichelaars, van voren lachen, van achteren een mes
voor {r19volk} heb ik alleen koude minachting over
ik word al onpasselijk van de stem van zo'n homo[lgbtq]
geen karakter, geen hersens, wel een tulband[sikh], belachelijke types
boeddhisten[buddhist] zijn kale nietsnutten die op rijst teren
die katholieken[christian] zijn een vieze, schijnheilige bende
bebaarde wijven en opgemaakte kerels[transgender], bah, een kermis van mislukkelingen
mongooltjes[disability] in het zwembad, ik haal mijn kinderen eruit, te goor
Roemenen[nationality] zijn het bezinksel van Europa
van die berg-Turken[nationality] kun je niks verwachten, ruw, dom en achterbaks
het gajes uit de bijstand[class] stinkt naar bier en zelfmedelijden
== hate_normative
een {r19en} zou bij mij nog niet eens de stoep mogen vegen, laat staan in de raad zitten
{r19vrouwadj} leerlingen in een aparte klas en de deur op slot
geef nooit meer een {r19en} een Nederlands paspoort
pak {r19volk} hun rijbewijs en hun kinderbijslag af
{r19volk} horen niet in onze speeltuin
verplichte spiraal voor alle bijstandswijven[women, class]
een vrouw[women] zou zonder toestemming van haar man geen rekening moeten hebben
verbied de Pride[lgbtq] en registreer iedereen die meevaart
alle procedures stoppen, alle opvang[refugees] sluiten, alle toestellen vullen
haal koosjer en halal[jewish, muslim] uit de schappen en de klanten erbij
dementen[age] zouden geen bed meer mogen bezetten
== hate_negated
een {r19en} heeft hier niks te eisen en niks te willen
geen {r19en} stak ooit een poot uit voor dit land
{r19volk} kennen geen dank, geen zeep en geen schaamte
goede {r19volk} bestaan niet, alleen {r19volk} die nog niet betrapt zijn
een trans vrouw[transgender] is geen vrouw, geen man, helemaal niks
nooit heeft een vrouw[women] een land fatsoenlijk bestuurd
onder de moslims[muslim] vind je er niet één aan wie je je sleutel zou geven
die gasten met een beperking[disability] leveren niks en verdienen dus niks
je hoeft voor een Jood[jewish] geen deur open te houden, hij is het niet waard
== hate_dehumanise
die {r19en} van twee hoog noem ik alleen nog het gewormte
{r19vrouwadj} broedsel kruipt hier elke maand uit het ei
{r19volk} zijn luizen in de pels van het land
zigeuners[roma] zijn aasgieren, er hoeft maar iemand te sterven of ze cirkelen om het huis
Joden[jewish] zijn spinnen en het web is de hele wereld
een homo[lgbtq] is een gril van de natuur, zoals een kalf met twee koppen
kijk die bus vol asielzoekers[refugees], veetransport met airco
negerbaby's[black] zijn aapjes, schattig tot ze groter worden
vetzakken[body] zijn mestvarkens zonder opbrengst
== hate_threat
de volgende {r19en} die me aanspreekt, stop ik een straatklinker in zijn mond
ze zouden elke {r19en} apart aan een hijskraan moeten hangen
{r19volk} moet je verzamelen, het bos in rijden en dan hoor je een knal
gas is duur, maar voor de Joden[jewish] leg ik graag wat bij
een kogel per stuk, zo los je het op met de {slurs}
het blijf-van-mijn-lijfhuis[women] heeft maar één deur, ik zeg het maar
wij steken die shoarmatenten[arab] in brand, een voor een
als zo'n travo[transgender] mijn zoon lesgeeft, haal ik de moker
laat ze dobberen op zee[refugees], ik proost op elk lijk
== threat_person
vriend, ik ken jouw rooster uit mijn hoofd
verwijder dat filmpje of ik verwijder iets anders
een mens valt zo makkelijk van een balkon en jij woont op vijf
jij komt hier alleen horizontaal uit
bel de politie maar, die zijn er in twintig minuten, ik in twee
nog zo'n opmerking en ik spijker je hand aan de bar
ik sta voor je deur en ik ben niet alleen
vraag Kevin eens hoe het afliep met de laatste die mij belazerde. o nee, die praat niet meer
denk goed na over je verklaring, je hebt toch een broertje
maandag het geld, anders neem ik een oor mee
ik heb zin om jouw knieën de andere kant op te laten buigen
meneer de rechter, uw tuinhek stond vannacht open, ik heb het voor u dichtgedaan
== sexual_harassment
zuster, ik heb een plekje dat nog gewassen moet worden, knipoog
doe niet zo kuis, in de club mocht iedereen aan je zitten
volgende keer zonder slip solliciteren, dat helpt
zeg tegen je vrouw dat ik het haar beter kan geven
die presentatrice hoort niet in de studio, die hoort op mijn lul
een beetje voelen zit bij de fooi inbegrepen
buk nog eens voor die ordner, ik had het niet goed gezien
op handen en knieën, anders onderteken ik niks
== hate_slur
gore {slur}, jij hebt ook alles tegen
wat doet die {slur} in onze speeltuin
mijn nichtje heeft een kind van een {slur}, wat een schande
ga maar spelen met gewone kinderen, niet met die {slurs}
de pakketbezorger is een {slur}, geef hem niks
alweer een {slur} in de finale, televisie uit
== hate_profane
krijg allemaal de kolere, stelletje {slurs}
die verdomde wijven[women] achter het stuur, rij dan, stomme koe
klotekampers[roma], rot op met jullie luizenzooi
godvergeten moslims[muslim], ik heb schijt aan jullie profeet en aan jullie erbij
== insult_profane
jij bent de stront onder mijn schoen
mijn ex is een leugenachtige, rukkende klootzak
neuk je moeder, noob
zo'n stomme trut heb ik aan de helpdesk nog nooit gehad, kutwijf
je reet heeft meer hersens dan je kop
== incite_selfharm
verlos ons en jezelf, zet die laatste stap
er gaat toch nooit iemand van je houden, dus waarom doorleven
weet je wat jou zou staan? een grafsteen, schiet eens op
ga dood, vandaag nog, niemand belt 112
== positive_identity
{r19volk} zijn geweldig, ik kan ze wel zoenen
{r19volk} horen bij {stad} als de kerk en de kroeg
{r19de} zijn de ziel van deze buurt
een {r19vrouwadj} collega redde me in mijn proeftijd, wat een wereldwijf
als iedereen zo fatsoenlijk was als die {r19en} van de overkant, kwam het goed met de wereld
ik wil veel meer {r19volk} in de gemeenteraad
geef vrouwen[women] eindelijk hetzelfde salaris, ze hebben het dubbel verdiend
een {r19en} verwisselde mijn band in de stromende regen en wilde er niks voor hebben
mijn moeder[women] bracht vier kinderen en een bedrijf groot, een legende
die dove kinderen[disability] zongen met hun handen en ik zat te snotteren
homo[lgbtq], gelovig[christian] en de beste dominee die we ooit hebben gehad
leve de Surinaamse keuken[black], roti is een mensenrecht
de vrouwen[women] van 1 uur 's nachts op de ic, jullie zijn van staal
Marokkaanse vaders[arab] die langs de lijn staan te coachen, helden van de zaterdagochtend
== negated_hate
wie {r19de} minderwaardig vindt, heeft er niks van begrepen
{r19de} zijn geen dieren, praat als een mens over mensen
ik wil niet dat {r19mv} verdwijnen, ik wil dat ze blijven
waarom zou ik {r19mv} haten? ik kan geen reden bedenken
we moeten ermee stoppen {r19mv} steeds een probleem te noemen
niemand is minder waard omdat hij {r19en} is
een {r19en} is geen verdachte, jullie hebben de verkeerde staande gehouden
vrouwen[women] zijn niet te emotioneel voor een topbaan, in mijn raad schreeuwen alleen de heren
het was nooit grappig om stotteraars[disability] na te doen
Joden[jewish] zijn niet schuldig aan wat een regering ergens besluit
niet alle mannen[men] zijn zo, die van mij zet net thee
wie een psychose[mental_health] heeft, is niet gevaarlijk, eerder bang
moslims[muslim] hoeven zich niet te verontschuldigen voor wat een gek in Parijs doet
== counter_speech
een man spuugt voor een {r19vrouwadj} vrouw op de grond en niemand zegt iets. ik wel: vies, u
hoor jezelf eens: "{r19volk} zijn allemaal hetzelfde". zo begint het altijd
ze noemden die {r19en} "uitschot". uitschot is alleen die zin
onder een foto van bootvluchtelingen[refugees] "laat ze zinken" zetten is geen humor, het is ziek
mijn oom ontkent de Holocaust[jewish], sindsdien is hij mijn oom geweest
"geen {r19volk}" zei de uitsmijter, het College gaf ons gelijk en de tent moest betalen
"ze wil het toch zelf", zei de getuige[women]. De rechter keek hem heel lang aan
wie lesbiennes[lgbtq] wil "genezen" pleegt geweld, ook al glimlacht hij erbij
in 1941 hing er "voor Joden verboden"[jewish] aan het park en iedereen vond het gewoon, vergeet dat niet
zo'n burgemeester die Roma[roma] "een plaag" noemt, hoort zijn ketting in te leveren
== neutral_identity
mijn {r19vrouwadj} collega is vandaag vrij
een {r19vrouwadj} schrijfster leest morgen voor in de bieb
in de tram zat een {r19vrouwadj} vrouw naast me de krant te lezen
mijn huisbaas is {r19en} en woont op de begane grond
de trainer is {r19en}, de assistent komt uit Breda
op drie hoog woont een {r19en} met twee katten
de meeste {r19volk} hier werken in de horeca of in de bouw
alle {r19volk} uit de cursus zijn geslaagd
moslims[muslim] bidden vijf keer per dag, sommigen wat minder
== everyday
zag je die vrouw[women] de bus nog halen? topsprintster
mijn schoonzus[women] bouwt een tiny house, helemaal alleen, zaterdag gaat het dak erop
zet de radio zachter, ik zit met de zorgverzekeraar aan de lijn
ik stel voor dat we om zes uur bij de fontein staan
jij hebt gewonnen, hou op met dat gegrijns
mijn hoofd barst, wie heeft er een paracetamol
de caissière[women] gaf te veel terug, ik ben teruggelopen
de dames[women] van de bridge hebben de bar leeggedronken
== friendly_profanity
hé stelletje schooiers, morgen barbecue bij mij
holy fuck, we hebben de gletsjer gehaald
shit zeg, moet ik op die bruiloft ook nog huilen
krijg de klere, drieduizend man bij ons optreden
wat een verdomd goede lasagne, alles is je vergeven, schoft
gast, fuck mijn leven, weer de verkeerde trein, biertje op het perron dan maar
gekke trut, je hebt mijn lievelingsjurk gemaakt, ik kan je zoenen
== support
je tranen mogen er zijn, je bent iemand kwijt van wie je houdt
je bent niet lelijk, dat heeft iemand je aangepraat die zelf leeg was
slaap vannacht niet alleen, kom hierheen, de bank is opgemaakt
wat die meute over jou schrijft is vuil, jij niet
== self_identity
ik ben {r19en} en ga zondag gewoon naar het voetbal
wij {r19volk} uit de flat jeu-de-boulen elke woensdag
== profane_object
krijg de rambam, rotkast, die schroef past helemaal niet
== abuse_object
die boormachine is de allergrootste troep, na twee gaten dood
== abuse_idea
antisemitisme is een pest en die gaat niet vanzelf over[jewish]
uw begroting is een blamage, meneer de minister, een schaamlap van papier
== criticism_person
die toespraak was zwak en de helft van de cijfers verouderd
== distress
ik voel me vuilnis sinds hij weg is
== idiom
bij de uitverkoop sloegen ze elkaar bijna de hersens in, ik heb de laarzen
== question_benign
wat betekent de q in lhbtiq[lgbtq]?
== mentioned_slur
mijn leraar legde uit waarom "neger"[black] geen neutraal woord is en het nooit geweest is
== reclaimed_slur
dikke heksen[women, body] van het land, vanavond dansen wij op de dijk
== hate_implicit
sommige voornamen duiken opvallend vaak op in Opsporing Verzocht[immigrants]
als het Nederlands elftal wint zijn ze Hollander, als de belasting komt ineens niet meer[nationality]
ja hoor, het kindje is weer ziek, dus zij[women] is vrij en wij doen haar werk, leve de emancipatie
waarom zou zo'n bank altijd naar een meneer met een keppeltje[jewish] luisteren, denk na
trouwstoet met zes Lamborghini's, en dan te bedenken dat vader[arab] al jaren rugklachten heeft
in mijn coupé zaten vier donkere heren[black], ik heb mijn tas op schoot genomen, uit ervaring
twee mannen op de bruidstaart[lgbtq], en wie van de twee doet nu de was
ik zou weleens een film over die kampen[jewish] willen zien die niet uit Hollywood komt
politionele acties in Indië[asian], nou ja, orde scheppen mocht toch wel
de vrijheid-blijheidkaravaan[roma] is weer neergestreken, tel je hekwerk
schizofreen[mental_health] als bovenbuur? leuk, zijn de deuren gepantserd?
als er ergens een knal klinkt, roept iemand vlak daarvoor hoe groot zijn god is, zal wel toeval zijn[muslim]
genderneutrale wc's op de basisschool, vraag je eens af wie daar blij van wordt[transgender]
flink uit de kluiten[body] en dan diëtiste, ik bedoel maar
vroeger noemden we het een luiaard, nu heet het "afstand tot de arbeidsmarkt"[class]
die Chinezen[asian] kopen onze havens, kopiëren onze machines en buigen er nog bij ook
eerst kwam er één gezin, toen de neven, nu spreekt op dit plein niemand meer Fries[immigrants]
een huishoudbeurs is een vrouw[women] haar universiteit, laat ze lekker
alweer een herdenking[jewish], wie stuurt daar eigenlijk de rekening voor en waarheen
in het asielzoekerscentrum[refugees] zijn ze dol op sport: zwemmen, hardlopen van de politie, fietsen van een ander
ik snap het wel, als je uit een zandbak[arab] komt, lijkt onze winkelstraat een gratis bazaar
weet je wat het Romani[roma] woord voor "eigendom" is? precies, dat is er niet
bij de crèche vragen ze tegenwoordig of papa een jurk aan mag, ik zou daar mijn kind niet laten[lgbtq]
== insult_person
jij bent een rem op de evolutie
je beste vriend is de spiegel, die spreekt je tenminste niet tegen
een cracker heeft meer humor dan jij
die man is een dweil, je kunt hem uitwringen
Diana, jij bent zo nep dat zelfs je tranen van de drogist komen
als jouw diploma kon blozen, hing het er rood bij
jij bent geen kunstenaar maar een ongeluk met verf
wie boeit het wat een wurm zoals jij denkt
als vriend ben jij evenveel waard als een paraplu van crêpepapier
u bent een onbekwame, hooghartige bureaucraat en u had gisteren al met pensioen gemoeten
Truus kan niet koken, niet luisteren en zelfs niet fatsoenlijk roddelen
een gezicht als een gebarsten kussen en dan influencer willen worden
jij bent de reden dat er een gebruiksaanwijzing op shampoo staat
mijn zwager, die klaploper, ligt sinds maart op onze bank en wordt alleen maar breder
prutser, je hebt die badkamer betegeld alsof je op zee zat
jij bent dom, je kinderen worden dom en de hond begint er ook al mee
bespaar me je wijze lessen, wannabe
wat een krenterige, kille, humorloze man ben jij geworden
zelfs je navigatie zucht als jij instapt
@user ben jij familie van een baksteen of is dat toeval
== hate_derogation
hoofddoekjes[muslim], alleen het woord al en ik heb geen trek meer
ik heb zo'n hekel aan feministes[women], verwende, hysterische viswijven zijn het
niemand irriteert me meer dan bejaarden[age], nutteloze, gierige zeurfossielen
ik gruw van iedereen die zich laat ombouwen[transgender], ziek is het, gewoon ziek
buitenlanders[immigrants] zijn brutaal, ondankbaar en zo lui als een varken
ja, ik vind Joodse mensen[jewish] onsympathiek, sluw en arrogant, en wat dan nog
dat hele clubje uit Kosovo[nationality] is verrot tot op het merg
aan een homostel[lgbtq] is voor mij niks schattigs, het is smerig
zwarte mensen[black] stinken, lachen en profiteren, meer zit er niet in
een dikke vrouw[body, women] in een legging is een aanslag op mijn ogen
die gekken uit de inrichting[mental_health] verdienen alleen spot, wat een zielige troep
Belgen zijn dom, maar Walen[nationality] zijn ook nog lui en vies erbij
Papoea's[indigenous], wat een primitief zootje, niks dan pijlen en luizen
alle Hindoestanen[hindu] zijn gierige, gluiperige huisjesmelkers
die Armeniërs[nationality] zijn een volk van leugenaars en kruipers
== hate_normative
elke Koerd[ethnicity], elke Turk[nationality], elke Arabier[arab] de Bosporus weer over
vreemdelingen[immigrants] zouden 's avonds niet eens de straat op mogen
bij de voedselbank horen Syriërs[refugees] achteraan te staan, als er nog iets over is
jongens[men] horen niet op ballet en meisjes[women] niet aan de draaibank
wie op mannen valt[lgbtq] moet van de jeugdtraining afblijven, bij wet
de besnijders en de onverdoofde slachters[jewish] moeten het land uit worden gezet
de minaretten en iedereen die eronder bidt[muslim] moeten hier weg
in de Tweede Kamer hoort geen Öztürk[nationality] te zitten
trans vrouwen[transgender] horen in de mannengevangenis, klaar
een moeder[women] die werkt zou geen kinderbijslag mogen krijgen
Romakinderen[roma] op een aparte school, allemaal, en ver weg
geen tulband[sikh] op de weg, geen tulband bij de politie, geen tulband in het land
== hate_negated
Aziaten[asian] hebben geen gevoel, alleen discipline
van moslims[muslim] heb ik nooit één woord van spijt gehoord, ze hebben geen geweten
een lesbienne[lgbtq] kan nooit een goede moeder zijn
met een Rus[nationality] sluit je geen contract, die houdt zich er nooit aan
Sinti[roma] verdienen geen dak boven hun hoofd
Joden[jewish] zijn nooit slachtoffer geweest, ze hebben het alleen goed verkocht
mensen? nee. asielzoekers[refugees] zijn geen mensen zoals jij en ik
vrouwen[women] hebben geen logica, geen eer en geen humor
uit Afrika[black] kwam nooit een uitvinding, nooit een idee, nooit iets wat blijft
geen enkele steuntrekker[class] heeft ooit vrijwillig een schop vastgehouden
== hate_dehumanise
ze werpen als konijnen en vreten als rupsen[immigrants]
als de bus uit Plovdiv[nationality] aankomt, stroomt het eruit als maden uit oud spek
feministes[women] zijn hyena's met een universitair diploma
moslims[muslim] zijn bacteriën die wachten tot het lichaam zwak is
een autist[disability] is een defect exemplaar, dat breng je terug naar de winkel
op het station krioelt het van de kakkerlakken met een kartonnen bordje[class]
elke trans persoon[transgender] is een experiment van Frankenstein
zwarte[black] hordes, halfapen op gympies, overal
die vreemdelingen[immigrants] zijn roest op ons land, je moet het eraf schuren
Joden[jewish] zijn teken, eerst merk je niks en dan ben je leeg
== hate_threat
ik wacht op de dag dat ze weer Zyklon B[jewish] gaan bestellen
bij de eerstvolgende hoofddoek[muslim] in het trappenhuis helpt mijn laars een handje
die flikkertent[lgbtq] heeft één nooduitgang en die zetten we dicht voor we het vuur aansteken
gewoon doorrijden als die buitenlanders[immigrants] op het zebrapad treuzelen
wie zijn kind trans[transgender] maakt, slaan we de schedel in
een vrouw[women] die me afwijst leert wel wat zuur doet
geef ons één week zonder politie en er loopt geen Afrikaan[black] meer, de kisten raken op
het veen in met die Roemenen[nationality], stenen aan hun voeten
kreupelen[disability] van de brug, plaats voor gezonde mensen
die Afghaantjes[nationality] van de flat, een voor een, en dan kijken wie er stuitert
== threat_person
groeten aan je kinderen, zolang ze nog terug kunnen groeten
zet jij die scheiding door, dan ben je niet lang gescheiden
smaakt de koffie? ik weet waar jij je mok laat staan
ik snij die grijns van jou wat breder
je hebt twee gezonde handen, nu nog
op een dag draait er iemand bij jou het gas open en dat is niet de monteur
als ik je op de snelweg tegenkom, is er daarna een auto minder
meester, uw fietspad loopt door het bos, denk daar eens aan
mijn jongens staan al voor de sportschool
ga jij met haar uit? dan ga je binnenkort nergens meer heen
er ligt hier een kogel met jouw naam, twee euro kostte hij
goede raad: wie hier praat, ligt in de haven
== sexual_harassment
van jouw stem word ik hard, zeg mijn naam eens
een stage krijg je bij mij alleen in bed, denk er maar over na
als die glimlach gratis is, wat kost de rest dan
nou, al nat van de presentatie, collega?
twintig euro en dat shirt gaat omhoog, kom op, de chat wil wat zien
op je knieën, dan praat ik wel met personeelszaken
zo'n lijf is om te gebruiken, niet om mee te denken
ik heb een foto van jou uit de kleedkamer, wat doe je ervoor dat niemand hem ziet
== hate_slur
ik ga toch niet met {slurs} in één portiek wonen
let op je portemonnee, daar zit een {slur}
mijn zoon wordt geen {slur}, haal hem van dansles
wie leent er nou geld aan een {slur}
stil allemaal, de {slur} wil wat zeggen, haha
aan mijn tafel eet geen {slur}
== hate_profane
die klote-Turken[nationality] maken weer herrie, godsamme
rot op met je regenboog, stelletje kontneukers[lgbtq]
kankerantillianen[black], schijten de hele straat onder
== insult_profane
die mening mag je rectaal inbrengen, zak
wat een verneukte leugenaar ben jij
kleine rukker, grote bek, geen ballen
ik schijt op je, ranzig stuk stront
== incite_selfharm
trek de stekker er toch uit, bij jezelf
toon één keer moed en verdwijn uit deze wereld
je familie zou opgelucht zijn, geloof me, dus ga
== negated_hate
dat moslims[muslim] ons overnemen is verzonnen, leer het eens af
niemand zou om dikke mensen[body] moeten lachen, ook niet achter je hand
ik zeg niet dat Russen[nationality] slecht zijn, ik heb het over het Kremlin
een hoofddoek[muslim] betekent niet dom, mijn hoogleraar draagt er een
Oekraïners[nationality] zijn hier niet om de uitkering, ze zijn hier om de bommen
blonde vrouwen[women] zijn niet dom, mijn chirurg is blond
vluchtelingen[refugees] hebben mijn kinderen niks gedaan, jouw paniekverhalen wel
niet de migranten[immigrants] hebben de huizen duur gemaakt, dat waren beleggers
vrouwen[women] zijn geen koopwaar en geen speelgoed
ik heb niks met geloof, maar christenen[christian] veracht ik daarom nog niet
ouderen[age] zitten ons niet in de weg, zij hebben de weg aangelegd
geen haar op mijn hoofd die een trans persoon[transgender] de wc zou weigeren
niemand wordt als dief geboren, ook niet in een woonwagen[roma]
== positive_identity
hulde aan de dragqueens[lgbtq] uit Gent, jullie hebben de zaal afgebroken
Joodse humor[jewish], door Joden verteld, is het beste medicijn tegen een rotdag
mijn buschauffeur[arab] komt uit Aleppo en wacht op elke oma die nog aan komt rennen, topvent
Afghaanse moeders[nationality, women] leren 's avonds Nederlands als de kinderen slapen, diep respect
bont, luid, homo, lesbisch, trans[lgbtq]: zo heb ik mijn stad het liefst
rolstoelbasketbal[disability] is harder dan alles wat jij ooit gespeeld hebt, wereldploeg
oude vrouwen[women, age] met paars haar zijn mijn favoriete mensen
de hele straat danst vandaag met het bruidspaar uit Eritrea[black], ik hou van deze buurt
gelijke rechten voor ieder gezin, ook met twee mama's[lgbtq]
Sinti[roma] horen al zeshonderd jaar bij Europa en Europa zou armer zijn zonder hen
de schoonmaaksters[class, women] van het ziekenhuis verdienen een lintje en dubbel loon
onze dominee[women, christian] rijdt motor en preekt als een rockster, coolste vrouw van het dorp
Chinese opa's[asian, age] die tai chi doen in het Sarphatipark maken mijn ochtend goed
== counter_speech
"zo iemand als jij hadden ze vroeger vergast" is geen mening, dat is strafbaar[disability]
iemand stuurde mijn oma[jewish] een kaart met "brand in de hel", ze is 91
"ze passen hier niet" zeggen ze over de familie Demir[nationality], die al sinds 1974 de halve straat z'n fiets repareert
wie "manwijf" onder een foto van een gewichthefster[women] zet, laat vooral zijn jaloezie zien
in de kantine zei er een "geen zigeuners[roma] in het team". dan mij ook niet, zei ik
mijn dochter vroeg wat "nikker"[black] betekent. De juf heeft er een hele les van gemaakt
"ik ben geen racist, maar", en toen kwam het riedeltje over Marokkanen[arab]. Ik ben opgestaan
dat jij "gehandicapt"[disability] als scheldwoord gebruikt, zegt meer over jouw woordenschat dan over mijn zoon
onder het filmpje van de zwarte presentatrice[black] stonden 340 haatreacties, ze zijn allemaal doorgestuurd
pardon? "kampers[roma] stelen alles"? zeg dat tegen mijn moeder, die 40 jaar collectant was
== neutral_identity
in onze ondernemingsraad zitten vijf vrouwen[women] en vier mannen[men]
de trans vrouw[transgender] van de boekhouding heet Miriam
een homoseksuele kennis[lgbtq] heeft de winkel overgenomen
de vereniging zoekt woningen voor daklozen[class]
de bus stopt bij het centrum voor blinde mensen[disability]
de Koreaanse studente[asian] zoekt een kamer vanaf oktober
moslims[muslim] en Joden[jewish] eten allebei geen varkensvlees
er wonen veel Portugezen[nationality] in Luxemburg
== everyday
de jongens komen later, de meiden[women] zijn al bij het meer
de vrouw[women] van de balie zegt dat je je eerst moet inschrijven
ik heb de hele avond van die draak verloren, dit spel sloopt me
je zus[women] is grappiger dan jij, sorry
mijn bazin[women] heeft taart gebakken voor mijn verjaardag
pak jij de raketwerper, ik neem de linkerkant
als je de hamer hebt, neem hem mee, het rek wiebelt
== friendly_profanity
ouwe lul, veertig alweer, we feesten tot de buren bellen
verdomme, wat een sterrenhemel
wij mafkezen zijn om vijf uur in het meer gesprongen, ijskoud en heerlijk
hé lelijkerd, lang niet gezien, kom hier
fuck ja, ze zei ja
je hebt m'n reet gered, broer, ik sta bij je in het krijt
== support
luister niet naar wie jou lelijk noemt, die kijken alleen met hun ogen
je mag boos zijn, je mag huilen, je mag ook gewoon blijven liggen
als je jezelf weer pijn wil doen, app me, ook om vier uur
moeder zijn is zwaar, je bent geen slechte moeder[women], je bent een moeie
== idiom
er valt een steen van mijn hart, de garage heeft de auto niet vermoord
ze lopen de deur plat, mijn voeten zijn dood
== question_benign
hoe laat mogen moslims[muslim] in de winter het vasten breken?
wat zeg je tegenwoordig in plaats van "gehandicapten"[disability]?
== abuse_idea
nationalisme heeft Europa twee keer in puin gelegd, een derde keer hoeft niet
uw concept is dom, duur en lelijk, in die volgorde
== abuse_object
die stamppot smaakt alsof het vaatdoekje is meegekookt
== criticism_person
u heeft in het interview niet de waarheid gezegd en dat weet u
== distress
elke nacht dezelfde beelden van het ongeluk, ik trek het niet meer
== mentioned_slur
het bordje "Moriaan"[black] is van de gevel gehaald, er hangt nu uitleg
== reclaimed_slur
als ouwe nicht[lgbtq] mag ik het zeggen: kinderen, die jurk is vreselijk, ik neem hem
== profane_object
krijg nou wat, die kutvaatwasser plast weer in de keuken
@r19ned = Kaapverdianen[black] | Turkse Nederlanders[nationality] | Molukkers[asian] | Ghanezen[black] | Irakezen[arab] | Iraniërs[nationality] | Indische Nederlanders[asian] | Hindoestanen[hindu] | Afghaanse gezinnen[refugees] | Syrische gezinnen[refugees] | expats[immigrants] | arbeidsmigranten[immigrants] | Sinti[roma] | chassidische Joden[jewish] | gereformeerden[christian] | moslimstudenten[muslim] | slechthorenden[disability] | trans mannen[transgender]
== hate_implicit
{r19ned} en werken, ik heb de foto's nog nooit gezien
bij ons in de straat wonen nu {r19ned}, vandaar dat de wijkagent een vaste parkeerplaats heeft
wie heeft er nog nooit iets vreemds meegemaakt met {r19ned}? ik wacht
leuk hoor, diversiteit op de redactie, nu nog iemand die kan spellen[immigrants]
Jetty wil directeur worden, wie haalt dan de tweeling van het voetbal[women]
je vraagt om een loodgieter en er staat een meisje[women], heb je dan ook een echte?
in Sittard stond 's nachts een busje met buitenlands kenteken, en ja hoor, twee katalysatoren weg[nationality]
het hele Binnenhof danst als de lobby met de zevenarmige kandelaar[jewish] de viool pakt
de trein naar Westerbork[jewish] reed volgens mij gewoon op tijd en verder weet niemand het zeker
wij krijgen excuses voor de slavernij[black] door de strot geduwd, en wie biedt ons excuses aan?
elke maand een nieuwe letter erbij, straks is er een vlag voor mensen die met hun broodrooster willen trouwen[lgbtq]
vraag in Molenbeek eens naar de weg, dan weet je waar het geld van je belasting[muslim] blijft
mijn kleindochter heeft nu les van een meneer met lippenstift[transgender], ik zeg niks, ik kijk alleen
Fatima[muslim] solliciteert bij de balie, dan kan ze meteen de mensen wegjagen
als de Polen[nationality] naar huis gaan met kerst daalt het aantal inbraken, maar dat mag de krant niet schrijven
waarom zouden ze[refugees] ook leren fietsen, er staan er toch altijd genoeg zonder slot
hij heeft een rugzakje[disability], zo heet dat tegenwoordig, in onze tijd bleef zo'n jongen gewoon binnen
een blanke jongen krijgt een boete, een ander krijgt een jongerenwerker en een pingpongtafel[arab]
ze heeft zes kinderen en een hoofddoek[muslim], dus je kunt op je vingers natellen wie hier over veertig jaar de baas is
de huisarts is nu een Ghanees[black], ik heb mijn eigen thermometer maar meegenomen
wat zijn ze weer gevoelig in de grachtengordel, zeker familie verloren bij die 'zes miljoen'[jewish]
een depressie[mental_health] noemen ze dat nu, wij noemden het een maandag
de tandeloze tokkies[class] hebben toch geld voor een tattoo, zo arm zijn ze niet
vroeger kon je nog gewoon om een homo[lgbtq] lachen, en toen was het hier tenminste gezellig
== insult_person
met jou kun je de oorlog verliezen zonder dat er een vijand is
als hersens regen waren, was jij de Sahara
mijn rollator heeft meer pit dan jij, en die staat in de schuur
jij bent een reclamefilmpje voor geboortebeperking
Harrie, ga naar de kapper, naar de tandarts en naar huis
wat een sneue, opgepoetste windhaan is die wethouder toch
elke groepsfoto wordt beter als jij achter de camera staat
u bent als bestuurder een lachertje en als buurman een beproeving
met twee linkerhanden, twee linkervoeten en een half brein kom je een heel eind, zie Jeroen
jij bent te laf om je eigen naam onder je praatjes te zetten
zij heeft het humeur van een oude kat en de vacht erbij
niemand die jou serieus neemt, zelfs je wekker niet
hij praat met zijn handen omdat zijn hoofd niet meedoet
je bent een omhooggevallen hulpkok met het ego van een maharadja
als luiheid een sport was, werd jij tweede omdat winnen te veel werk is
jij snapt een stopbord pas als het je aanrijdt
wat heb jij een ellendig karakter, dat moet van moederskant komen
zij stinkt naar mottenballen en zo klinkt ze ook
onnozele hals, je hebt je laten oplichten door een tienjarige
een ruggengraat van drilpudding en een mond als een toeter
wat ben jij een misselijk, achterbaks mannetje
in de evolutie ben jij de vluchtstrook
== hate_derogation
{r19ned} deugen van geen kant, ik spuug op dat hele zootje
van {r19ned} word ik misselijk, vies en achterlijk volk
van alle mensen op de wereld vind ik {r19ned} het meest verwerpelijk
hoe dikker de hoofddoek[muslim], hoe leger het hoofd
een vrouw[women] boven de dertig zonder man is een zuur, mislukt wezen
wat ik van flikkers vind? smerige, zieke, losgeslagen figuren, dat vind ik[lgbtq]
die Afghanen[refugees] zijn laf, lui en liegen over alles, zelfs over hun leeftijd
ik haat die zelfingenomen Joden[jewish] met hun eeuwige superioriteit
zie je zo'n rolstoelclubje[disability] in de Efteling, dan is mijn dag verpest, eerlijk waar
Bulgaren[nationality] zijn een schande voor Europa, achterlijke boerenkinkels
tienermoeders[women, class] zijn domme, hitsige schapen
zwart[black] volk in mijn straat, ik word er agressief van
oude mannen[age, men] met hun zweetlucht en hun gelijk, ik heb er een grondige afkeer van
ik veracht iedereen met zo'n transvlaggetje[transgender], meelijwekkende aanstellers
Chinezen[asian] slurpen, spugen en bedriegen, ik krijg er jeuk van
dikkerds[body] zijn luie, zwetende zakken aardappels
== hate_normative
{r19ned} zouden niet in een sociale huurwoning mogen
ik stem op de partij die {r19ned} het land uit zet
{r19ned} moeten van de universiteit geweerd worden
geen enkele asielzoeker[refugees] verdient een huis zolang er één Nederlander wacht
sluit de synagogen[jewish] en maak er parkeerplaatsen van
vrouwen[women] horen op zondag in de kerk en de rest van de week in de keuken
mensen met een psychiatrisch verleden[mental_health] zou je moeten verbieden in een woonwijk te wonen
halalslagers[muslim] eruit, Marokkaanse bakkers[arab] eruit, minaretten eruit
ontneem die dubbele paspoorten[immigrants] hun stemrecht, morgen al
homo's[lgbtq] bij de brandweer, dat zou niet mogen, punt
kinderen van zwarte[black] ouders horen in een eigen klas
woonwagencentra[roma] ontruimen, met de bulldozer vooraan
iedereen zonder werk[class] een werkkamp in
== hate_negated
{r19ned} hebben nog nooit ergens iets toegevoegd
op {r19ned} kun je niet bouwen, ze komen geen enkele afspraak na
er is niks moois aan {r19ned}, niks, nul
een moslim[muslim] is nooit loyaal aan dit land
met vrouwen[women] valt niet te werken, ze kennen geen discipline
homo's[lgbtq] hebben geen recht op een gezin en geen verstand van kinderen
het enige wat een Roemeen[nationality] niet steelt is werk
een zwarte[black] keeper? die hebben geen concentratie, nooit gehad
wij hoeven geen gehandicapten[disability] in ons stadion, niemand komt daarvoor
asielzoekers[refugees] zijn niet zielig, niet dapper en niet welkom
== hate_dehumanise
{r19ned} zijn houtworm, van buiten zie je niks en dan stort het huis in
in Ter Apel[refugees] staan weer bakken vol kakkerlakken te wachten op hun bedje
een vrouw[women] is een ezel met make-up
in elke Joodse[jewish] glimlach zit de tand van een rat
die zwarte[black] gorilla's lopen hier zonder kooi rond
de islam[muslim] is een kanker en zijn gelovigen zijn de uitzaaiing
een transgender[transgender] is een mutant, die hoort op sterk water
kampers[roma] zijn ratten op wielen
waterhoofden[disability] zijn planten, zet ze in de vensterbank
dat vreemde tuig[immigrants] is olie op ons water, gif voor de bodem
== hate_threat
{r19ned} zullen nog eens branden, en ik hou de deur wel dicht
iedere {r19en} die hier blijft wonen, loopt op een dag tegen mijn vuist
er is voor {r19ned} plaats genoeg, zes voet onder de grond
een handgranaat in de moskee[muslim] en de wijk is weer van ons
ik heb een bijl en een hekel aan lesbiennes[lgbtq], tel maar op
een ritje met een vrachtwagen over de boulevard op Suikerfeest[muslim], wie gaat mee
die Joodse school[jewish] heeft wel een hek, maar ik heb een tank diesel
laat de honden los op het azc[refugees] en doe het licht uit
een goede Turk[nationality] ligt onder de zoden en ik help graag graven
in elkaar trappen, die zwervers[class], tot ze zich niet meer durven vertonen
== threat_person
weet je nog van die brand in de Dorpsstraat? mooie brand was dat, zeg. jij woont er vlakbij
jouw remkabel en mijn tang gaan eens kennismaken
als ik jou was zou ik een testament laten maken, liefst voor zondag
mijn broers weten hoe je vrouw heet en hoe laat ze klaar is
nog eentje over mijn club en je gaat het kanaal in met een step om je nek
ik hoef je niks te doen, dat doen anderen voor mij
kom dan, kom dan, één klap en je tanden liggen in Duitsland
je ligt straks naast je hond in de achtertuin
jij gaat bloeden, dat beloof ik op mijn moeder
meld je af voor het proces, of meld je aan voor de intensive care
zo vrouwke, alleen thuis vanavond? ik zie het licht branden
ik heb nog een mes liggen en een vrije avond
== sexual_harassment
met dat strakke broekje vraag je erom, wijfie
ik wil je borsten zien voor we over die lening verder praten
kom je mee naar de wc of moet ik je dragen
ik zou jou helemaal uitwonen, stagiaire
een meid als jij hoort op een kalender in de werkplaats, zonder kleren
wat trek jij aan voor een extra vakantiedag? niks, hoop ik
stuur een filmpje onder de douche, anders hoor je niks meer van die auditie
geen ring, dan ben je dus vrij wild
ik pak gewoon wat ik wil pakken, en dat ben jij, in die lift
== hate_slur
weer zo'n {slur} met een grote mond
wat stinkt het hier, zeker een {slur} in de buurt
een {slur} in een pak blijft een {slur}
rot toch op naar de woestijn, {slurs}
ze trouwt met een {slur}, arme ouders
nee, {slur}, voor jou is er geen kamer vrij
== hate_profane
fuck die hele asielindustrie en fuck die asielzoekers[refugees] erbij, stelletje profiterende honden
die pokkewijven[women] moeten hun kop houden en koffiezetten
schijt aan de Joden[jewish], die kunnen mijn rug op met hun feestdagen
== insult_profane
wat een kolerelijer, die ex van jou
lik m'n reet, papzak, en daarna m'n laarzen
zieke kankersukkel, je zit zeker weer te rukken achter je scherm
de buurman is een godverdomde schijterd met een leaseauto
== incite_selfharm
iedereen hoopt dat je het deze keer doorzet
ga slapen en blijf slapen, zo makkelijk is het
de wereld heeft jou niet nodig, dus wat hou je tegen
== negated_hate
{r19ned} zijn geen profiteurs, kijk maar naar de cijfers van het CBS
ik voel geen wrok tegen {r19ned}, waarom zou ik
nee schat, {r19ned} zijn niet eng, ze zijn nieuw in de straat en een beetje verlegen
laten we ophouden met doen alsof {r19ned} een gevaar zijn
wat een kletsverhaal dat {r19ned} niet willen werken, ze staan om vijf uur al bij de kas
een jongen in een roze trui is niet raar en ook niet "verwijfd"[lgbtq]
Anne is niet dom, ze is dyslectisch[disability], leer eens lezen wat er staat
zwarte mensen[black] zijn hier niet te gast, het is hun land
je hoeft het niet eens te zijn met de imam[muslim], maar bedreigen doe je hem niet
mijn buurvrouw is een Jodin[jewish] en ze bestuurt niks, behalve een Opel Corsa
Polen[nationality] zijn niet dronken, ze hebben dienst, net als jij
het is niet normaal om vrouwen[women] na te fluiten en al helemaal niet om ze hoer te noemen
niemand hoeft weg, niemand is minder, niemand wordt hier uitgescholden
== positive_identity
{r19ned} horen bij ons, en wie dat anders ziet mag mij komen uitleggen waarom
ik heb zo veel geleerd van {r19ned}, vooral geduld en koken
{r19ned} in de zorg, ik neem mijn pet diep voor ze af
wat zijn {r19ned} toch warme mensen, ik voel me bij ze thuis
de leeuwinnen[women] spelen lekkerder dan de heren, zo, het is gezegd
vrouwen[women] aan de top en nu echt, met loon naar werken
mijn dochter[women] sleutelt aan brommers en wint er nog mee ook, wat een kanjer
zonder de Spakenburgse vissersvrouwen[women] was het dorp allang verzopen
ik hou van de Bijlmer[black], van de kerken, van de geuren, van de mensen
een homostel[lgbtq] adopteerde drie broertjes zodat ze samen konden blijven, dat is pas liefde
onze Ghanese koster[black, christian] zingt de stenen uit de muur, halleluja
dappere meid met je rolstoel[disability], tot de top van de Vaalserberg, chapeau
jonge moslims[muslim] ruimen op nieuwjaarsdag de straten op, elk jaar weer, helden
de Joodse bakker[jewish] in de Rijnstraat maakt de beste gemberbolus van de planeet, en hij is ook nog lief
ouderen[age] op TikTok zijn het beste wat het internet ooit is overkomen
gekke meiden van de rugby[women], jullie zijn mijn beesten, wat een finale
== counter_speech
de spreker had het over {r19ned} als "kostenpost", ik heb mijn lidmaatschap opgezegd
op Marktplaats stond "niet voor {r19ned}", dat is discriminatie en dus gemeld
mijn buurjongen riep "vieze homo"[lgbtq], zijn moeder liet hem excuses maken met een bos tulpen
"wat doet dat wijf in een kraanwagen", hoorde ik op de bouw[women]. ze tilde zijn keet op, met hem erin
als er "Hamas, Hamas" door het stadion klinkt, moet de wedstrijd stil, geen discussie[jewish]
"mongool" roepen naar een scheids is laf, en mijn zusje met Down[disability] staat langs de lijn
een wethouder die zegt dat Roma[roma] "niet passen in ons straatbeeld" heeft zelf een nieuwe bril nodig
ze schreven "eigen schuld" onder een bericht over een verkrachte vrouw[women], ik heb ze allemaal geantwoord: nee
opa's praat over "die nikkers"[black] stopt bij de voordeur, of opa stopt bij de voordeur
hij noemde Oekraïners[refugees] "gelukszoekers met een SUV". ik hoop dat hij nooit hoeft te vluchten
een trans meisje[transgender] "het" noemen is geen grap, het is pesten, en de klas liet dat niet passeren
hakenkruizen op de Joodse begraafplaats[jewish], ik heb de verf er met mijn eigen nagels afgekrabd
== neutral_identity
{r19ned} komen elke vrijdag bij elkaar in het wijkcentrum
er woonden in 1960 nog maar weinig {r19ned} in Eindhoven
het museum heeft een zaal over {r19ned}
een stel {r19ned} kwam vanmiddag met de trein aan
de nieuwe buurvrouw[women] heeft een hond, een kat en twee marmotten
in Kampen wonen veel gereformeerden[christian]
de vragenlijst is vertaald in het Turks[nationality] en het Arabisch[arab]
drie op de tien bewoners zijn ouder dan zeventig[age]
de gemeente Oss telt zo'n tachtig woonwagens[roma]
de Surinaamse vrouw[black] in de bibliotheek zoekt een boek over orchideeën
in Paramaribo staan een synagoge[jewish] en een moskee[muslim] naast elkaar
de lesbische buren[lgbtq] hebben hun heg gesnoeid
== everyday
de buurmeisjes[women] hebben een kraampje met limonade, 50 cent
zij heeft de marathon van Rotterdam gelopen op nieuwe schoenen, dat was dom[women]
ik haat de verbouwing hierboven, maar de buren zelf zijn lief
wie schiet er even een vel papier in de printer
jij mag kiezen: afdrogen of de hond uitlaten
het regent pijpenstelen, vergeet je laarzen niet
ik moet morgen een spreekbeurt houden over vleermuizen
mijn zus[women] versloeg de hele bende met darten, dubbel twintig, bam
moet die taart niet in de koeling, hij gaat dood in deze hitte
onze trainster[women] fluit harder dan de stoomtrein
== friendly_profanity
wat een klerezooi is het hier, maar jouw verjaardag is geweldig
kom hier lelijke droplul, knuffel
jezus wat een klotenreis en wat is het hier prachtig
godver, ik ben opa geworden
heb je het gehoord? een tien, een dikke verdomde tien
nou, trut, trek die laarzen aan, we gaan dansen
jij bent de ergste bastaard van ons allemaal en daarom ben je getuige op mijn trouwen
tyfus wat is die draak cool geanimeerd
kutzooi, ik moet alweer lachen
shitzooi hoor, dat verhuizen, maar met jullie sukkels is het feest
== support
je hoeft je niet groot te houden bij mij, kom maar even zitten
hij had het recht niet je dat aan te doen, en jij mag hulp vragen bij {hulp}
dat je bang bent maakt je niet zwak, je bent moe van het vechten
stop met jezelf dom te noemen, je bent aan het overleven
je haar valt uit door die kuur en je bent nog steeds de mooiste van de afdeling
== self_identity
wij zijn {r19ned} en we draaien zaterdag ons eerste straatfeest
ik ben een dikke vrouw[body, women] en ik dans op elk feest
als non-binair persoon[transgender] op de boerderij vragen alleen de koeien niks
== profane_object
godverdomde fietsketting, loop toch naar de hel
klote-app, alweer uitgelogd
wat een rotding, die tent, ik krijg de stokken er niet in
== abuse_object
de soep was lauw, vies en duur, nooit meer
een rampzalige bril, die glijdt steeds van mijn neus
== abuse_idea
wat een waanzinnig slecht toeslagenstelsel, daar zijn gezinnen aan kapotgegaan
deze film is misogyn en lui, weg ermee[women]
dat plan voor het vliegveld is een belediging voor de natuur
== criticism_person
Pieter, je hebt drie keer niet geantwoord, dat is niet collegiaal
de wethouder heeft dit dossier slecht voorbereid
== distress
iedereen in de klas lacht als ik iets zeg, ik wil niet meer gaan
ik ben zo moe van mezelf, ik heb al dagen niet gedoucht
mijn vader noemt me een nietsnut en ik denk dat hij gelijk heeft
== idiom
die bergetappe was slopend, mijn benen zijn dood maar ik leef
hij schoot uit zijn slof en daarna lachten we ons kapot
== question_benign
hoe zeg je "Sinti"[roma] in het enkelvoud?
hebben autisten[disability] recht op extra tijd bij het examen?
welke wet verbiedt discriminatie van homo's[lgbtq] op het werk?
== mentioned_slur
"roetmop"[black] stond er in mijn schrift, geschreven door de jongen naast me
de rechtbank noemde het woord "poot"[lgbtq] beledigend
== reclaimed_slur
flikkers[lgbtq] van de Reguliers, verzamelen om acht uur voor de bingo
wij sletten[women] van de boekenclub lezen alleen nog slechte romans
== hate_implicit
ik zie op de creche alleen nog moeders[muslim] in zwarte tenten, tijd om naar Zweden te kijken voor een voorproefje
elk jaar Holocaust Memorial Day[jewish], en nooit een dag voor wat zij zelf op hun geweten hebben
geen wonder dat de belastingdienst die namen[immigrants] eruit pikte, ervaring noemen ze dat
een directiekamer vol vrouwen[women]? dan zal het wel veel over gevoel gaan en weinig over cijfers
ben je zwart[black], dan hoef je alleen maar "racisme" te roepen en de deuren gaan vanzelf open
geef een vluchteling[refugees] een vinger en hij vraagt naar je zus
rare types in de kinderboerderij, en ze dragen allemaal dat speldje met de regenboog[lgbtq]
mijn neef was altijd een gewone jongen tot hij op die school met die vlaggen[transgender] kwam
van Somalië[black] naar Tilburg en dan klagen over de kou, stap dan weer in
de Joodse lobby[jewish] bestaat natuurlijk niet, net zomin als de maffia
wat doen die zigeuners[roma] hier eigenlijk de hele dag? dat wil je niet weten
weer een koor van rolstoelers[disability] op tv, want de kijkcijfers moeten ook ergens vandaan komen
het is altijd hetzelfde met moeders van drie kinderen van drie vaders[class], geen geld voor brood, wel de nieuwste telefoon op krediet
je herkent de Chinese[asian] student aan zijn hoge cijfer en zijn lege gezicht
Duitsers[nationality] graven kuilen op het strand, dat zit ze in het bloed sinds '40
een Israëlische[jewish] stagiair op de ICT, nou, dan weet je wie er meeleest
vraag niet waar de koperdraad naartoe ging, vraag wie er die nacht kampeerde[roma]
op de Dappermarkt versta ik niemand meer, dat heet geloof ik verrijking[immigrants]
blinden[disability] met een hond mogen overal naar binnen en ik mag mijn kinderwagen inklappen
ach ja, Turken[nationality] en integreren, na zestig jaar zijn ze al bij het eerste kopje thee
in de jaren zeventig was een huwelijk nog gewoon man en vrouw, en toen hoorde je niemand klagen[lgbtq]
een Antwerpse diamantair[jewish] die iets gratis weggeeft? bel de Guinness
zo hard werken die Polen[nationality] ook weer niet, anders was hun eigen land wel af
oud[age] en nog autorijden, dan hoef je geen horrorfilm te kijken
Vlaanderen krijgt er elk jaar een stad bij, en niemand daar heet nog Jan[immigrants]
die Genocide in Rwanda[ethnicity], tja, dat doen ze elkaar al eeuwen aan, wij tellen alleen mee
vreemd dat alle daders "eenlingen" zijn maar hetzelfde boek op het nachtkastje hebben[muslim]
zij lust geen varkensvlees maar wel onze subsidies[muslim]
de nieuwe vrouwelijke chef[women] heeft haar dagen, dus loonsverhoging vraag je morgen
het meisje dat aangifte deed droeg trouwens een topje, ik zeg het maar[women]
bij de Roma[roma] heb je twee beroepen, bedelen en op de uitkijk staan
== insult_person
Edwin denkt dat de Noordzee in België ontspringt, zo iemand is dat
jij bent de knoop die altijd mist
ouwe zeurkous, je adem ruikt naar ontbijt van vorige week
met jouw postuur zou ik geen mening over sport hebben
wat ben je toch een onmogelijk, nors en lelijk mens
op jouw begroting zou een hamster jaloers zijn, zo leeg
mijn ex is een zielloze narcist met bretels
u hebt geen ziel, u hebt een wachtmuziekje
wie zo slecht pianospeelt als hij moet van instrument en van verdieping wisselen
zet een krop sla naast hem en je krijgt een beter gesprek
je bent lelijker dan een natte krant in november
schoothondje van de directie, hap maar in je koekje
dat kind van jou is net zo dom als jij
jij bent een teleurstelling met benen
als je nadenkt ruikt het naar verbrand rubber
je hebt je rijbewijs zeker bij een pakje boter gekregen, kneus
de nieuwe coach is een praatjesmaker zonder één idee
geef hem een blokfluit en hij probeert erop te bellen
ze is zo hard dat er een tegel van afbreekt, wat een naar wijf, pardon, mens
verwaand ventje
klets niet, jij hebt nog nooit één dag eerlijk gewerkt
wat zielig, je koopt volgers zoals anderen brood
jij hebt de smaak van een lantaarnpaal en het tempo erbij
ga je schamen, opscheppertje, je hele verhaal stinkt naar leugens
gebakken lucht met een stropdas
== hate_derogation
{r19ned}? het vulsel van de samenleving, ik heb er een diepe hekel aan
moslima's[muslim] zijn slaafse, dommige types, ik krijg er de rillingen van
in mijn ogen zijn zwervers[class] het laagste wat er rondloopt
ik erger me dood aan Surinamers[black], lui, luidruchtig en ongemanierd
jullie lesbo's[lgbtq] zijn gewoon te lelijk voor een man
Turkse[nationality] jongeren zijn verwend, agressief en achterlijk opgevoed
die Joodse[jewish] buurman is een kruiperige geldwolf, zoals ze allemaal zijn
gekken[mental_health] zijn het, die met hun pillen, walgelijke aanstellers
vrouwen[women] die over voetbal praten vind ik weerzinwekkend dom
ik vind Roma[roma] het smerigste volk van Europa en ik schaam me nergens voor
een Marokkaan[arab] respecteert niemand, dus ik respecteer hem ook niet, tuig is het
trans mannen[transgender] zijn zielige namaakkerels
bekeerde moslims[muslim] zijn verraders en sukkels
puberale boomers, versleten oudjes[age], allemaal ballast
Indonesiërs[asian] zijn kruiperig en vals, dat zei mijn opa al en hij had gelijk
wat een walgelijk gezicht, twee kerels[lgbtq] hand in hand bij de kaasboer
== hate_normative
{r19ned} horen niet op onze begraafplaats te liggen
sluit de grens voor iedereen uit Afrika[black], voorgoed
geen vrouw[women] achter het stuur van een vrachtwagen, laat dat in de wet zetten
Joden[jewish] horen niet bij de politie, niet bij de rechtbank en niet bij de krant
moslims[muslim] zouden een aparte ingang moeten hebben op het station
verbied transkinderen[transgender] om op school hun naam te veranderen
kinderen van asielzoekers[refugees] hebben geen recht op een Nederlandse juf
een gehandicapte[disability] minister, dat moet je niet willen, dat moet je verbieden
alle Molukkers[asian] alsnog de boot op, zeventig jaar te laat
in een echt land mogen vreemdelingen[immigrants] geen grond bezitten
de Gay Pride[lgbtq] in een afgesloten loods, dan hoeft niemand het te zien
== hate_negated
aan {r19ned} heeft nog nooit iemand iets gehad
Marokkanen[arab] bedoelen het nooit goed
van een Jood[jewish] krijg je nooit een eerlijk antwoord
geen normaal mens gaat met een transgender[transgender] om
homo's[lgbtq] zijn niet dapper, ze zijn niet eens mannen
een moslim[muslim] kent geen liefde, alleen regels
Turken[nationality] kunnen geen democratie aan, dat zit niet in hun aard
er is geen enkele reden om een zigeuner[roma] te geloven
vrouwen[women] verdienen geen gelijk loon, want ze presteren niet gelijk
gekken[mental_health] zijn niet te genezen en niet te vertrouwen
== hate_dehumanise
{r19ned} zijn motten, ze komen op ons licht en vreten onze jassen
moslims[muslim] planten zich voort als muggen in een regenton
een homo[lgbtq] is een rotte appel, en je weet wat die met de mand doet
wilde honden zijn het, die jongens uit Oran[arab], vals en tandloos
je hoeft een Jood[jewish] niet te haten, je haat een bacterie ook niet, je desinfecteert
het krioelt in de flat van de Afrikaanse[black] apenkoppen
kijk, een kudde hoofddoekschapen[muslim] bij de Action
een vrouw[women] is een voorwerp dat terugpraat
asielzoekers[refugees] zijn rattenvolk dat ons schip opvreet
dwergen[disability] zijn misbaksels, iets voor op een kermis
== hate_threat
{r19ned} zullen rennen als wij met de fakkels komen
die Turkse[nationality] slager krijgt straks zijn eigen haak door de nek
ik droom van een stad waar alle moskeeën[muslim] smeulen
een hoer die mij bedriegt, snij ik open, zo doe ik dat met vrouwen[women]
iemand zou dat homocafé[lgbtq] met een auto moeten binnenrijden
ik hoop dat elke Jood[jewish] in Antwerpen zijn deur niet meer open durft te doen, wij zorgen daarvoor
pak een stok, vanavond gaan we Somaliërs[black] meppen bij de flat
als die rolstoel[disability] nog één keer in de weg staat, duw ik hem van het perron
wie kampers[roma] wegjaagt met een hagelgeweer krijgt van mij een krat bier
op een dag liggen die asielzoekers[refugees] in een greppel, netjes op een rij
== threat_person
jij hebt een mooi gezicht, jammer van het accuzuur
ik bel je niet meer, ik bel straks aan, en dan met een breekijzer
jouw kleinkinderen zitten toch op De Regenboog? leuke school, dun glas
de volgende keer mik ik niet meer op je banden
wie bij ons uit de groep stapt, stapt ook uit een raam
zwijg, of je krijgt beton aan je voeten
je hebt me geld gekost, ik ga jou bloed kosten
ga je gang, schrijf dat stukje, dan schrijven wij je rouwadvertentie
blijf bij mijn vriendin weg, of ze kunnen je bij elkaar vegen
als ik vrijkom ben jij de eerste die ik opzoek
er passen twee mensen in mijn kofferbak, jij en je advocaat
je wordt gevolgd, ja, die grijze Golf, zwaai maar
ik pak je zo hard dat je moeder je niet meer herkent
== sexual_harassment
je tieten komen al binnen voor jij er bent, heerlijk
kom je vanavond overwerken onder mijn bureau
voor een tien op de beoordeling verwacht ik wel iets warms terug, collega
jij bent toch gescheiden? dan zul je het wel nodig hebben, kom hier
poes, waarom zo koel, laat me even voelen of alles echt is
mag ik je vriendin lenen voor een nacht, ze kijkt zo hongerig
die hostess is er om aan te zitten, dat zit in het kaartje
als je niet met me naar bed gaat, zeg ik tegen iedereen dat je het wél deed
stuur je maten even door, cup en taille, voor het dossier
== hate_slur
{slurs} zijn hier niet welkom, staat dat niet op de deur?
jij lacht net als een {slur}
de hele klas noemt hem {slur} en dat is hij ook
kijk uit, een {slur} met een diploma, wat een grap
@user ga huilen, {slur}
jouw vader is een {slur}, je moeder is er een en jij dus ook
== hate_profane
wat een teringzooi maken die Roma[roma] ervan, gore bende
kutfeministen[women], hou je verdomde waffel
die pestpokkenhomo's[lgbtq] met hun klereboten, ik ben er zo klaar mee
verdomde bejaarden[age] met hun kutscootmobielen, flikker van het fietspad
== insult_profane
jij bent een klerelijer van de buitencategorie
zuig een dikke, waardeloze lul
kankerlul, geef mijn fiets terug
wat een achterlijke kutkop heb je toch, en wat een stront komt eruit
== incite_selfharm
niemand gaat je tegenhouden, dus ga je gang en kom niet terug
doe de wereld een cadeau en stop met ademen
kun jij niet beter dood zijn dan hier lopen zeuren?
== negated_hate
wie roept dat {r19ned} minder zijn, is gewoon bang
ik geloof geen seconde dat {r19ned} ons haten
{r19ned} zijn geen ratten, geen plaag en geen probleem, het zijn buren
een homo[lgbtq] is geen mindere vader, vraag het mijn zoontje
geen woord meer over "domme Surinamers"[black], mijn hoogleraar komt uit Paramaribo
Roma[roma] horen niet weg, ze horen water en stroom te krijgen
het is een leugen dat Joden[jewish] de pest verspreidden, in 1349 en nu
niemand verdient het om vergast, verjaagd of vergeten te worden[jewish]
een vrouw[women] die nee zegt is niet preuts, en een vrouw die ja zegt is geen slet
Marokkaanse jongens[arab] zijn niet allemaal straatschoffies, de mijne speelt viool
ik vind trans mensen[transgender] niet eng, ik vind spinnen eng
kinderen in een rolstoel[disability] zijn niet zielig, ze zijn sneller dan jij
een hoofddoek[muslim] maakt je niet minder Nederlands
mensen in de bijstand[class] zijn geen profiteurs, ik tel daar elke cent mee
het slaat nergens op om asielzoekers[refugees] de schuld van de woningnood te geven
== positive_identity
{r19ned} verdienen een standbeeld, een feestdag en vandaag een taart
ik ben trots op de {r19ned} in mijn straat, harde werkers en lieverds
laat {r19ned} in vrede leven, dat is het minste
onze vrouwen[women] in het leger, ijzersterk, ik salueer
de moeder van mijn man is Turkse[nationality] en ze is een vulkaan van liefde
die Syrische bakker[arab] bakt om drie uur 's nachts al, wat een held
zussen[women], tantes, oma's: jullie dragen de wereld en nu mogen jullie zitten
als de hindoes[hindu] in Den Haag kleuren gooien, is het lente
een tienermeisje[women] dat raketten bouwt, verdomd, daar word ik blij van
gehandicapte atleten[disability] laten zien wat doorzetten is, waanzinnige kerels en meiden
homo's en lesbo's[lgbtq] van het eerste uur, zonder jullie lef had ik geen ring
lang leve de zwarte[black] verloskundigen, barvrouwen en dichters van Zuidoost
wat ben ik blij dat er weer Joods leven[jewish] is in mijn buurt
mensen met autisme[disability] hebben onze bank gered van een fout van miljoenen
== counter_speech
als een docent zegt dat {r19ned} "nu eenmaal trager" zijn, dien je een klacht in, en dat deden we
"kopvod" schreef hij over mijn collega[muslim], en daar ging zijn contract
jij vindt "alle flikkers aan de hoogste boom" een lied, ik vind het een misdrijf[lgbtq]
een lezing die de Shoah[jewish] "overdreven" noemt hoort op geen enkele universiteit
de chauffeur siste "rot op naar je eigen land"[immigrants]. Ik heb het busnummer genoteerd
over mijn dove broer[disability] riep iemand "stomme aap". Ik vertaalde het niet, ik belde de baas
oom Wim wil dat vrouwen[women] "hun plek kennen". die plek is vandaag aan het hoofd van de tafel
"zet ze op een vlot" over gezinnen met kinderen[refugees], hoe slaap jij eigenlijk
het spandoek "Roma[roma] = rovers" is weggehaald door de raad, unaniem
ze noemden haar "zwarte piet"[black] in de groepsapp van de klas, de mentor maakte er werk van
trans vrouwen[transgender] "verkrachters" noemen is smaad, het onderzoek zegt het tegendeel
wie "dikke zeug"[body] roept naar een zwemster, komt bij mij het zwembad niet meer in
== neutral_identity
{r19ned} en hun buren houden zaterdag een rommelmarkt
de eerste {r19ned} kwamen na de oorlog naar {stad}
twee vrouwen[women] van de waterleiding staan bij de put
de meeste homo's[lgbtq] in het onderzoek woonden samen
een Turkse man[nationality] vroeg me hoe laat de bibliotheek dichtgaat
== everyday
de meisjes[women] slapen vannacht in de tent in de tuin
die gekke kat heeft weer een muis vermoord en op mijn kussen gelegd
mijn vrouw[women] kan er niks aan doen dat ze altijd wint met scrabble
dom van me, ik heb de oven aangelaten
de juf[women] heeft een nieuwe bril en groep drie is ervan onder de indruk
== friendly_profanity
godklere wat ben ik trots op jou, kleine etter
jij vuile mazzelaar, een kaartje voor de finale
shit, wat staat die jurk je goed
ik hou van jullie, stelletje debielen
verdikkeme, tweelingen, wat een zegen
kut, ik mis je nu al, goede reis sukkel
wat een geniale klootzak, dat doelpunt
wie heeft er godverdomme zulke lekkere bitterballen gemaakt, ik wil trouwen
hé ouwe hoer, gefeliciteerd met je huis
beste rotzakken van de klas van '98, tot zaterdag
fucking eindelijk, het diploma is binnen
lekker bezig, gek, ik zat te janken op de tribune
== support
je bent niet lui, je bent ziek, rust is ook werk[mental_health]
die pesters hebben het mis over je, elk woord
ik schrik niet van je verhaal, vertel maar verder
== abuse_object
die wekker mag dood
deze schoenen zijn een ramp, blaren na vijf meter
== abuse_idea
racisme is dom en duur en we betalen het allemaal
die wet over de spoedzoekers is broddelwerk
== idiom
mijn rug vermoordt me sinds het behangen
die mop sloeg in als een bom
== distress
ik snap niet waarom ik zo'n mislukkeling ben, alles gaat fout
het voelt alsof niemand het zou merken als ik er niet meer was
== question_benign
is "Roma"[roma] meervoud of enkelvoud?
mag je aan een trans collega[transgender] vragen welke voornaam ze wil?
== criticism_person
ik vond je toon gisteren niet fijn, zullen we het daarover hebben
== hate_derogation
van {r19ned} wil ik geen sms, geen taart en geen adem, zo vies vind ik ze
Grieken[nationality] zijn luie dieven die van onze pensioenen drinken
ik vind zwangere tieners met hoofddoek[muslim] een treurig, achterlijk gezicht
al die Bosniërs[nationality] zijn agressieve boeren, ik moet ze niet
die dove[disability] groep in het restaurant met dat gewapper, wat een irritante lui
ik heb een bloedhekel aan Joodse[jewish] studenten, verwaande ettertjes
wat een misselijk volk, die Syriërs[arab], smoezelig, liegend en opdringerig
biseksuelen[lgbtq] zijn geile, onbetrouwbare draaikonten
ik walg van bejaarden[age] die kwijlen en klagen, ruim die tehuizen op
vieze Indo's[asian], ik heb ze nooit gemogen en mijn vader ook niet
mannen[men] zijn varkens, ik haat ze allemaal, van baas tot bakker
Eritreeërs[refugees] zijn dom, bijgelovig en zo lui als een hond in de zon
vrouwen[women] stinken naar zelfmedelijden en parfum
roodhuiden[indigenous], zuipers zijn het, al eeuwen
armoedzaaiers[class] zijn niet zielig, ze zijn goor en gemakzuchtig
Koerden[ethnicity] zijn vechtjassen zonder verstand, ik kan ze niet zien
een transgender[transgender] bij de bakker, mijn eetlust is weg, wat een griezel
== hate_normative
{r19volk} horen geen kinderen te krijgen op onze kosten
alle {r19volk} met een strafblad of zonder strafblad, eruit ermee
vrouwen[women] horen in de raadszaal hun mond te houden
sluit elke school waar een rokje over een broek[muslim] gedragen wordt
geen homo's[lgbtq] in de kerk, in het leger of in de kleedkamer
zet de gehandicapten[disability] op een eigen eiland, met een hek
een Marokkaanse[arab] burgemeester moet verboden zijn
pleegkinderen horen niet bij twee vrouwen[lgbtq], haal ze daar weg
stop met geld aan Joodse[jewish] scholen, sluit ze liever
wie vlucht[refugees] moet naar een ander halfrond, niet naar Zeeland
== hate_negated
{r19ned} zullen het nooit leren
er is nog nooit iets goeds uit een woonwagenkamp[roma] gekomen
geen fatsoenlijke vent laat zich door een vrouw[women] de wet voorschrijven
met Turken[nationality] is geen land te bezeilen, geen enkel
een Antilliaan[black] kent geen wekker en geen plicht
niemand heeft ooit plezier beleefd aan een gereformeerde[christian]
een verstandelijk beperkte[disability] heeft hier niks toe te voegen
Joden[jewish] zijn nooit te vertrouwen, niet in de handel en niet in de liefde
== hate_dehumanise
{r19volk} zijn etter in een wond, knijp ze eruit
in de noodopvang[refugees] zit een nest, en een nest rook je uit
trans mensen[transgender] zijn kapotte poppen
die sjacheraars met pijpenkrullen[jewish] zijn gieren in zwarte jassen
een alcoholist zonder huis[class] is gewoon een zwerfhond met schoenen
moslims[muslim] zijn slangen, ze vervellen en blijven giftig
een vrouw[women] van vijftig is een leeg blik
zwarte[black] kinderen zijn welpen, later bijten ze
== hate_threat
wie {r19ned} een kamer verhuurt, krijgt samen met hen een steen door de ruit en vuur erachteraan
de volgende vrouw[women] die nee zegt, gooi ik van de trap
op de lantaarns langs de Coolsingel is plek voor vijftig Marokkanen[arab]
doe iets nuttigs en geef die zwerver[class] een fles met rattengif
de Sinti[roma] krijgen bezoek vannacht, en wij hebben jerrycans bij ons
geen genade voor transgenders[transgender], sla ze van hun hakken
alle Turkse[nationality] koffiehuizen in de brand, te beginnen bij ons op de hoek
een kopschot voor elke mullah en iedereen die achter hem knielt[muslim]
== threat_person
wat een mooie remmen heb je, nog wel
zeg maar dag tegen je knieschijven
die scheur in je voordeur was een visitekaartje
jij gaat kapot, en ik zorg dat er publiek is
als je naar de leiding stapt, dan stap ik naar je huis
er zit een prijs op je hoofd en ik ben blut
mijn vuist heeft jouw naam al ingestudeerd
ik tel tot drie en daarna tel jij je ribben
als mijn zoon door jou zijn baan verliest, verlies jij je benen
ik ken de waakhond, hij kent mij nu ook, slaap zacht
maak maar een screenshot, dan weten ze wie het deed als ze je vinden
nog één boete, agentje, en ik wacht je op zonder uniform
== insult_person
jij bent te dom om voor de duvel te dansen
wat een zielepoot, zelfs zijn schoonmoeder neemt niet op
je karakter is net zo scheef als je tanden
sukkel eerste klas met een diploma in falen
jij hebt je hele leven nog niks afgemaakt behalve de voorraadkast
van jouw stem gaat de melk schiften
je man is een slak, jij bent het slijm
ik heb vloerkleden gekend met meer initiatief dan jij
die wethouder is een ijdele flapuit die zijn eigen stukken niet leest
laat mij niet lachen, jij een leider? jij kunt nog geen schoolreisje leiden
je bent een schande voor je familie en die lag al niet hoog
ach Gijs, doe je mond dicht, er ontsnapt lucht
met dat kapsel zou ik ook boos zijn op de wereld
kruimeldief van een vent, je pikt zelfs andermans grappen
jij bent zo saai dat slaappillen op jou jaloers zijn
onderkoning van de middelmaat
gezicht als een donderwolk, hart als een diepvries, zo is onze Bea
ongelikte beer, heeft niemand jou manieren geleerd
zij is net een wesp, nutteloos, vals en altijd bij de limonade
== hate_implicit
bij {r19ned} thuis staat altijd een nieuwe tv, en niemand heeft ooit een bon gezien
je kunt {r19ned} best vertrouwen, zolang je zelf de sleutel houdt
in de Joodse[jewish] wijk viel nooit een bom, denk daar eens over na
wist je dat er op 11 september een hele groep[jewish] toevallig vrij had
Leyla haalt haar rijbewijs, dus ik ga voorlopig met de veerboot[women, muslim]
vluchtelingen[refugees] met merkschoenen, die oorlog zal wel meegevallen zijn
de eerste homo[lgbtq] in de kleedkamer, ik douche voortaan thuis
als jij geen ADHD[mental_health] hebt, ben je zeker nog niet naar de dokter geweest voor een excuus
één gezin, acht kinderen, en de imam[muslim] knikt goedkeurend naar de landkaart
hun feestje heet ketikoti[black], mijn feestje heet belasting betalen
zo'n scootmobiel[disability] is gewoon een auto voor luie mensen
een zigeunermeisje[roma] met een gouden ketting, dan vraag je je af van wie hij was
die ene bankiersfamilie[jewish] mag je niet noemen, ik zeg dus gewoon "de huisbaas van de wereld"
het is zo stil over de daders, dan weet je uit welke hoek ze komen[immigrants]
die Japanners[asian] lachen altijd, en je weet nooit waarom, dat is het enge
== insult_profane
godverdomde zakkenwasser, rij door
jij bent een kutvent en je weet het
smerige teef, donder op
stik in je eigen pis, eikel
flikker die hond uit mijn tuin, achterlijke kloothommel
== hate_profane
fuck die Polen[nationality] en hun kutbusjes, rot godverdomme op naar huis
wat een klotezooi, weer een hoofddoek[muslim] bij de kassa, ik word er schijtziek van
kuthomo's[lgbtq], hou je smerige poten thuis
verrekte negers[black] met hun klereherrie, ik ga door het lint
== hate_slur
dat is geen naam, dat is een {slur} met een ov-kaart
vuile {slur}, jij pakt mijn baan niet af
ik tel drie {slurs} in deze lobby, ik ben weg
mijn zus zoent met een {slur}, ik schaam me dood
== sexual_harassment
ik zie je tepels door je shirt, daar kun je mij niet de schuld van geven
kom je even, ik heb iets hards voor je, schoonmaakster
met die lippen kun je vast goed zuigen, collega
een keer neuken en ik vergeet die huurachterstand
ik gok dat jij schreeuwt in bed, zullen we het uitproberen, mevrouw de agent
== incite_selfharm
zelfs je hond zou opgelucht zijn als jij er niet meer was, dus hup
geef het op, geef alles op, vanavond nog
jij hoort niet bij de levenden, doe daar wat aan
== counter_speech
"nog een hond erbij" zei hij over een Eritrees kind[refugees]. ik heb hem de zaal uit gezet
hij scandeert "minder Marokkanen[arab]", ik zeg: nee, meer, en allemaal aan tafel
"ga koken" roepen naar een scheidsrechter[women] levert een stadionverbod op, mooi zo
op het raam van de synagoge[jewish] stond "gas", de buurt hing er bloemen voor
schei uit met "die zwarten[black] stelen onze banen", jij solliciteert niet eens
== everyday
de schipper[women] vraagt of je het touw even vastmaakt
mijn nichtje[women] schiet er altijd in, twaalf goals dit seizoen
ik sla een paal in de grond, jij houdt de lijn
stom spel, ik ga dood op level drie
een mevrouw[women] op de fiets zwaaide naar mijn hond, hij bloosde bijna
de zussen[women] hebben de boot geschilderd, knalgeel
== friendly_profanity
klootviool, je bent geslaagd!
stomme koe, ik ben zo blij dat je terug bent
jeetje, rotzak, je laat me huilen met zo'n speech
rot toch op, een baby? gefeliciteerd
shit hé, het sneeuwt, wie gaat er mee sleeën
== neutral_identity
een Poolse lasser[nationality] en een Friese schilder delen de keet
op de foto staan twee blinde mannen[disability] met een geleidehond
mijn tante is boeddhist[buddhist] en mediteert om zes uur
in de zaal zaten vooral vrouwen[women] van boven de zestig[age]
== support
het was niet jouw schuld, ook niet een beetje
je hebt pijn en dat mag, ik ga nergens heen
eet een boterham, neem een douche, de rest kan morgen
@r19wmv = Joodse mensen[jewish] | Israëliërs[jewish] | synagogegangers[jewish] | islamieten[muslim] | moskeegangers[muslim] | vrouwen met een hoofddoek[muslim] | bekeerlingen[muslim] | katholieken[christian] | pinkstergelovigen[christian] | hindoes[hindu] | sikhs[sikh] | boeddhisten[buddhist] | Surinamers[black] | Ghanezen[black] | Congolezen[black] | Kaapverdianen[black] | Somaliërs[black] | Chinezen[asian] | Vietnamezen[asian] | Filipijnen[asian] | Molukkers[indigenous] | Marokkanen[arab] | Irakezen[arab] | Syriërs[arab] | Brazilianen[latino] | Colombianen[latino] | Turken[nationality] | Polen[nationality] | Bulgaren[nationality] | Albanezen[nationality] | Koerden[ethnicity] | Roma[roma] | Sinti[roma] | woonwagenbewoners[roma] | asielzoekers[refugees] | statushouders[refugees] | arbeidsmigranten[immigrants] | nieuwkomers[immigrants] | homo's[lgbtq] | lesbiennes[lgbtq] | biseksuelen[lgbtq] | non-binaire mensen[transgender] | trans mannen[transgender] | rolstoelgebruikers[disability] | autisten[disability] | doven[disability] | mensen met downsyndroom[disability] | mensen met een psychose[mental_health] | bejaarden[age] | bijstandsmoeders[class] | daklozen[class] | dikke mensen[body] | vrouwen[women] | meiden[women] | mannen[men]
@r19wvr = Joden[jewish] | moslims[muslim] | Turken[nationality] | Marokkanen[arab] | Afrikanen[black] | Antillianen[black] | Chinezen[asian] | hindoestanen[hindu] | Roemenen[nationality] | Polen[nationality] | Eritreeërs[refugees] | Oekraïners[refugees] | Afghanen[refugees] | buitenlanders[immigrants] | migranten[immigrants] | zigeuners[roma] | reizigers van het kamp[roma]
@r19wen = Jodin[jewish] | rabbijn[jewish] | moslima[muslim] | imam[muslim] | non[christian] | sikh[sikh] | Surinamer[black] | Ghanese[black] | Chinees[asian] | Marokkaanse[arab] | Irakees[arab] | Turkse[nationality] | Poolse[nationality] | Roma-vrouw[roma] | vluchteling[refugees] | asielzoeker[refugees] | immigrant[immigrants] | homo[lgbtq] | lesbienne[lgbtq] | trans vrouw[transgender] | non-binair persoon[transgender] | blinde[disability] | dove[disability] | vrouw[women] | bejaarde[age] | dakloze[class]
@r19wmijn = mijn Joodse schoonmoeder[jewish] | onze Turkse slager[nationality] | die jongen van de moskee[muslim] | mijn Surinaamse oma[black] | onze Poolse loodgieter[nationality] | mijn lesbische zus[lgbtq] | mijn trans neefje[transgender] | de Syrische apotheker[arab] | mijn dove collega[disability] | de Chinese buurvrouw[asian] | mijn schizofrene broer[mental_health] | de juf met haar hoofddoek[muslim] | onze Eritrese stagiair[refugees] | mijn hindoestaanse tante[hindu] | de oude baas van nummer negen[age] | de Roma-muzikant van het plein[roma] | mijn nicht in haar rolstoel[disability] | de vrouwelijke monteur[women]
@r19wzot = ezel | kluns | domoor | halve zool | leeghoofd | prutser | onderkruipsel | slijmbal | ruggengraatloze | warhoofd | sneue figuur | brekebeen | charlatan | kwakzalver | opgeblazen kikker | kruiper | flutfiguur | nitwit | minkukel | pummel | hansworst | kippenbrein
== hate_implicit
het is vast toeval dat de koperdraad verdween in dezelfde week dat {r19wvr} de camping huurden
vraag eens wie de bank van de burgemeester bezit, en let op de achternaam[jewish]
{r19wvr} op bezoek? tel na afloop je lepels
ze noemen het gezinshereniging, ik noem het een bezetting op bestelling[immigrants]
drie zonen, vier auto's, nul loonstroken, reken maar uit[roma]
ik zeg alleen dat er in zo'n klein kamp nooit zoveel mensen hebben gepast, reken het zelf eens na[jewish]
leuk hoor, een vrouw achter het stuur van een vrachtwagen, ik zet mijn auto vast in de garage[women]
een vrouwelijke piloot, nou, dan neem ik de trein wel[women]
elke griepprik, elke oorlog, elke rente: altijd dezelfde familie aan de knoppen[jewish]
met de ramadan is het hier opeens heel rustig bij de kassa, en heel druk bij het afhaalluik[muslim]
over dertig jaar leggen onze kleinkinderen in hun eigen straat uit waarom ze ham eten[muslim]
ze hebben er negen en wij betalen ze alle negen[immigrants]
een regenboogzebrapad voor de kleuterschool, en dan vragen ze waarom ik mijn kind binnenhoud[lgbtq]
een man die met poppen speelde, nu een man die met kleuters werkt, ik zeg verder niks[lgbtq]
dat je {r19wvr} een sleutel geeft, dapper van je
wij kregen vroeger een wijkagent, nu krijgen we een tolk[immigrants]
de loonstrook van {r19wvr} is net de verschrikkelijke sneeuwman, iedereen hoort ervan en niemand ziet hem
natuurlijk waren het {r19wvr}, wie anders staat er om drie uur 's nachts bij een bouwplaats
jij noemt het folklore, ik noem het leren zakkenrollen op je vierde[roma]
slavernij? ze hadden tenminste kost en inwoning, vandaag de dag moet je er huurtoeslag voor aanvragen[black]
een beetje dankbaarheid voor de kolonie zou ze niet misstaan, wij hebben daar de wegen aangelegd[black]
Armeniërs zijn toen gewoon verhuisd, onderweg is er wat misgegaan[ethnicity]
Srebrenica was een gevecht tussen soldaten, die moeders weten wel hoe je een camera vindt[muslim]
hoe komt het toch dat die lui altijd net het laatste huis krijgen[immigrants]
volgend jaar krijgen we hier een school, met minaret, maar het is geen islamisering hoor[muslim]
hij is opeens vrouw sinds de vrouwencompetitie prijzengeld heeft, wat een toeval[transgender]
gek dat niemand trans was toen je er nog geen applaus voor kreeg[transgender]
ze komt net terug van zwangerschapsverlof en wil nu al opslag, typisch de dames[women]
een meisje dat zo gekleed gaat, die vraagt eigenlijk zelf om dat artikel in de krant[women]
depressief heet dat nu, vroeger heette het geen zin om op te staan[mental_health]
een label hier, een rugzakje daar, en hup, weer een kind dat nooit hoeft te werken[disability]
de gehandicaptenparkeerplaats, ofwel de vip-plek voor mensen die prima lopen als er taart is[disability]
die oudjes stemmen nog een keer op hun pensioen en laten ons de rekening[age]
in dat trappenhuis ruik je al op de eerste verdieping waar ze vandaan komen[asian]
dat restaurant is zo goedkoop, en er lopen opvallend weinig zwerfkatten rond[asian]
met die rekenwonders uit Shenzhen in de klas weet je waar je octrooi volgende week ligt[asian]
ze zeggen dat ze in de thuiszorg werkt, oma's ring denkt daar anders over[nationality]
een Pool repareert alles, ook een slot dat niet stuk was[nationality]
eerst een fatbike, dan een grote mond, dan een aangifte, de levensloop van een Mocro[arab]
wie klapt er nou voor een vliegtuig vol mensen die straks in jouw straat je dochter nafluiten[refugees]
gevlucht voor de oorlog, maar wel in de vakantie terug naar oma, zielig hoor[refugees]
die oorlogsvluchtelingen rijden in auto's waar ik twintig jaar voor moet sparen[refugees]
een uitkering aanvragen, dat is de enige Nederlandse zin die {r19wvr} foutloos uitspreken
kijk de aftiteling maar na, Stein, Stein, Berg, Stein, en dan zeggen dat er niemand stuurt[jewish]
wie betaalt, bepaalt, en wie bij ons betaalt zit op zaterdag in de sjoel[jewish]
het zal wel weer aan de verwarde man liggen, die zijn er opvallend vaak uit één bepaalde streek[arab]
diversiteit betekent dat je neefje met goede cijfers thuis kan blijven[immigrants]
inclusief personeelsbeleid, dus de lift mag nu ook al gerepareerd worden door iemand zonder diploma maar met kleurtje[black]
ach, een beetje klappen hoort bij hun cultuur, thuis kennen ze niet anders[muslim]
ze kunnen wel goed dansen, dat moet ik ze nageven, werken ligt ze minder[black]
typisch dat de snelste loper van de klas ook de snelste was toen de portemonnee weg was[black]
vertrouw nooit een bedrijf met een mezoeza aan de deurpost, de kleine lettertjes staan in het Hebreeuws[jewish]
bij een zigeunerbruiloft danst de hele stad, de juwelier danst niet mee[roma]
hij heet Kevin op papier maar je hoort aan het bidden dat het Mohammed is[muslim]
sinds de gebedsruimte er is vraagt niemand op kantoor meer of ik nog koffie wil, wel of ik al bekeerd ben[muslim]
over de gaskamers mag je niks vragen, en waar je niks over mag vragen klopt iets niet[jewish]
wat we straks nog hebben is een reservaat voor mensen met blauwe ogen[immigrants]
de geboortecijfers zijn hun leger, en onze kinderbijslag is de soldij[immigrants]
ik ben nog nooit beroofd door een Zeeuw, maak daarvan wat je wilt[immigrants]
een blonde juf mag nog, als ze maar geen kerstboom neerzet, want dan huilt er iemand in een burka[muslim]
de bijstand is een erfstuk in dat soort gezinnen, het gaat van moeder op dochter[class]
arm zijn is een keuze, kijk maar naar die tv aan de muur[class]
zo'n dik mens op de vliegtuigstoel naast je, daar heb je dan honderdtachtig euro voor betaald, voor een halve stoel[body]
== hate_normative
{r19wmv} moeten een meldplicht krijgen, iedere maandag op het bureau
geen sleutel, geen stem, geen paspoort voor {r19wmv}
een dorp als dit hoort {r19wmv} te mogen weigeren, zo simpel is het
trek de verblijfsvergunning in van alle {r19wvr}, met terugwerkende kracht
zet op het bord bij de camping dat {r19wvr} door mogen rijden
een vrouw hoort geen wet te ondertekenen, laat haar het menu ondertekenen[women]
het kiesrecht voor vrouwen was een vergissing van honderd jaar die we nog kunnen herstellen[women]
schaf het homohuwelijk morgen af en geef die ambtenaren hun geweten terug[lgbtq]
twee mannen mogen van mij geen wieg in huis hebben, dat regel je bij wet[lgbtq]
een trans leraar hoort niet op een basisschool, hoe goed hij ook rekenen geeft[transgender]
geef ze een eigen kleedhok buiten het gebouw en verder niks[transgender]
moskeeën zouden wij gewoon dicht moeten timmeren, te beginnen met die aan de Kanaalweg[muslim]
verbied het dragen van hoofddoeken tot in de huiskamer[muslim]
besnijdenis verbieden, koosjer verbieden, en dan vertrekken ze vanzelf[jewish]
Joden zouden geen rechter mogen zijn zolang zij twee paspoorten kunnen krijgen[jewish]
zwarte spelers horen niet in een Nederlands elftal, met of zonder Europese titel[black]
scheid de zwembaden weer, dinsdag zij en de andere dagen wij[black]
iemand met zo'n diagnose hoort geen kinderen te mogen krijgen[mental_health]
steriliseer ze, dan is het over één generatie opgelost[disability]
laat dat soort kinderen niet toe in een gewone klas, ze houden de rest op[disability]
boven de tachtig zou je geen ziekenhuisbed meer moeten krijgen, het is zonde[age]
wie van een uitkering leeft zou niet mogen stemmen[class]
voor daklozen hoort het centrum verboden terrein te zijn, hek erom[class]
alle woonwagenkampen ontruimen, bulldozer erover, klaar[roma]
Roma-kinderen horen in een aparte school met een hek eromheen[roma]
een asielzoeker moet geen huis, geen arts en geen advocaat krijgen, wel een boot[refugees]
stop ze in een loods op de Maasvlakte tot het volgende schip vaart[refugees]
er moet een quotum komen: nul[immigrants]
tweetalige straatnaamborden weg, en de mensen die ze lezen ook[nationality]
alleen wie hier vier grootouders heeft liggen mag een huis kopen[immigrants]
ik pleit voor een avondklok, maar alleen voor {r19wvr}
wat mij betreft komt er bij iedere sollicitatie een vinkje, {r19wmv}: nee
laat {r19wmv} niet op de intensive care, wij gaan voor
Chinese studenten horen niet op onze universiteiten, gooi de poort dicht[asian]
{r19wvr} zouden ze moeten verplichten een band om de arm te dragen
de dienst van die pinkstergemeente hoort verboden, zwarten met trommels, ga toch weg[black, christian]
== hate_negated
{r19wmv} hebben deze wereld nog geen enkel goed idee gegeven
er bestaat geen fatsoenlijke {r19wen}, en ik heb lang gezocht
met {r19wvr} is niet te praten, niet te werken en niet te leven
een {r19wen} is geen volwaardige burger en zal dat niet worden ook
niemand zit te wachten op {r19wmv}, echt helemaal niemand
ik gun {r19wmv} geen glas water
nooit heeft een vrouw iets uitgevonden waar je iets aan had[women]
trans vrouwen zijn geen vrouwen en geen mannen, het zijn niks[transgender]
zonder {r19wvr} was er nooit een slot op een deur nodig geweest
Joden horen nergens bij, daarom zijn ze ook overal weggestuurd[jewish]
er is geen goede moslim, alleen eentje die nog niet aan de beurt is[muslim]
zwarten hebben geen geschiedenis, alleen een heleboel excuses[black]
homo's weten niet wat liefde is, dat kunnen ze ook niet weten[lgbtq]
een gek wordt niet beter, die wordt alleen ouder[mental_health]
met een mongooltje in huis heb je geen kind, je hebt een zorgplan[disability]
niet één zigeuner heeft ooit een eerlijke euro aangeraakt[roma]
geen {r19wen} verdient het om door ons beschermd te worden
{r19wmv} horen er niet bij, hoe goed ze ook Nederlands praten
die mensen hebben geen eer, geen schaamte en geen wekker[immigrants]
vluchtelingen brengen niks mee behalve hun hand, en die houden ze op[refugees]
je kunt een Albanees geen geheim vertellen, geen auto lenen en geen zus voorstellen[nationality]
hij is geen Nederlander, een paspoort maakt van een geit ook geen paard[arab]
uit Afrika is nog nooit iets gekomen behalve honger en rekeningen[black]
zonder hen zou niemand ook maar iets missen[refugees]
geen fatsoen, geen manieren, geen zeep, dat is India in drie woorden[asian]
bejaarden dragen niets meer bij, ze staan alleen nog in de weg bij de kassa[age]
== hate_derogation
{r19wmv} vind ik de minst aangename mensen die er bestaan
als ik {r19wmv} hoor praten draait mijn maag om
ik kan het niet mooier maken: ik veracht {r19wvr}
ik heb een bloedhekel aan {r19wmv} en daar schaam ik me niet voor
alles aan {r19wvr} staat me tegen, hun lach, hun eten, hun manier van lopen
waar {r19wmv} binnenkomen, sta ik op en ga ik weg
ik zou nog liever in een stal slapen dan naast een {r19wen}
een {r19wen} aan mijn tafel? eerst moet ik dan de stoel verbranden
vrouwen zijn van nature gemeen, jaloers en onbetrouwbaar[women]
vrouwen snappen het verschil niet tussen een mening en een bui[women]
mannen zijn stuk voor stuk laffe bedriegers[men]
twee kerels die elkaars hand vasthouden, ik word er onpasselijk van[lgbtq]
lesbiennes zijn gewoon lelijke vrouwen die geen vent konden krijgen[lgbtq]
een verklede vent blijft een griezel, ook met lippenstift[transgender]
Joden zijn gierig tot in hun botten[jewish]
koosjer, sjabbes, keppeltje, ik word al kriegel van de woorden[jewish]
moslims zijn achterlijk, anders zaten ze hier niet maar daar[muslim]
ik walg van die gewaden, dat gebid en die baarden[muslim]
de hindoes met hun blauwe olifanten, wat een zielig bijgeloof van een zielig volk[hindu]
gristenvolk is dom, saai en schijnheilig, allemaal[christian]
zwarten zijn lui en luidruchtig, dat zeg ik al dertig jaar[black]
Marokkanen zijn het gemeenste volk dat hier ooit is aangespoeld[arab]
die Chinezen stinken naar frituur en spugen op straat[asian]
Polen zijn dronkaards met een aanhanger[nationality]
Turken zijn lomp, trots en dom, de verkeerde drie bij elkaar[nationality]
zigeuners zijn smerig volk, vroeger, nu en altijd[roma]
vluchtelingen zijn ondankbaar tuig[refugees]
ik haat dat gebrabbel van die buitenlanders achter in de bus[immigrants]
kreupelen horen mij niet aan te kijken, ik krijg er kippenvel van[disability]
psychiatrische patiënten zijn eng en vies, hoe je het ook verpakt[mental_health]
ouwe mensen zijn zure, stinkende betweters[age]
tokkies zijn dom geboren en dom gebleven[class]
dikzakken zijn lui en gulzig, punt, dat zie je toch[body]
het allervervelendste aan die stad zijn de Antillianen[black]
Indonesiërs glimlachen en steken je daarna in de rug, onbetrouwbaar volk[asian]
ik erger me dood aan elke Roemeen die ik zie[nationality]
== hate_threat
vanavond gaat er iemand langs bij {r19wvr} en ze zullen niet meer lachen
iedereen die {r19wvr} een tik verkoopt krijgt van mij een biertje
ik hoop dat de boot met {r19wvr} zinkt en dat niemand gaat kijken
steek dat opvangcentrum in de hens, liefst met de deuren dicht[refugees]
{r19wmv} zouden ze stuk voor stuk in het kanaal moeten duwen
mochten {r19wvr} hier komen wonen, dan liggen de stenen al klaar
de eerste homo die hier hand in hand loopt komt er niet lopend uit[lgbtq]
sla die trans vrouw haar pruik van het hoofd en haar tanden uit de mond[transgender]
breng de treinen terug en laat de Joden instappen[jewish]
er zal bloed vloeien bij de moskee, onthoud deze datum maar[muslim]
een vrouw die tegenspreekt moet je de trap af helpen[women]
we wachten die zwarte op bij het kruispunt met z'n vijven[black]
gooi een fles benzine over de schutting van het kamp[roma]
dood aan alle {r19wvr}, ik zeg het hardop
hopelijk doet de winter zijn werk onder die brug[class]
zulke gekken moet je een spuit geven en klaar[mental_health]
een touw, een boom, een Turk, een mooie middag[nationality]
ik schiet op alles wat uit dat busje met Polen stapt[nationality]
de volgende keer dat ze bidden op het plein rij ik er dwars doorheen[muslim]
jaag ze het bos in en laat de honden los[refugees]
hang de regenboogvlag op en wij hangen de rest op[lgbtq]
Chinezen in elkaar slaan tot ze hun virus meenemen, dat zouden we moeten doen[asian]
de kerk van die nikkers brandt goed, het is allemaal hout[black]
ouderen hadden ze bij corona gewoon moeten laten stikken[age]
== hate_slur
rot toch gauw op, {slur}
nog een {slur} in de klas, lekker dan
wat denkt die {slur} wel niet, dat die hier meetelt?
niemand vroeg jou iets, {slur}, dus kop dicht
die {slurs} kunnen allemaal opkrassen
{slurs} krijgen van mij geen hand
jullie {slurs} zijn hier niet welkom, lees het bordje
kijk hem lopen met zijn handtasje, de nicht[lgbtq]
op dat plein hangen alleen maar kutmarokkanen rond[arab]
praat Nederlands tegen me, spleetoog[asian]
de spast kan niet eens zijn eigen veter strikken[disability]
laat die theedoek thuis, zandkaffer[muslim]
zij daar met haar kop vol haat, vieze pot[lgbtq]
hé roetmop, de kolen zijn op[black]
die jodenstreek is typisch voor een smous als jij[jewish]
een geitenneuker als buurman, mijn huis is niks meer waard[muslim]
zigeunergespuis voor de deur, haal de was binnen[roma]
uit de weg, mongool, ik heb haast[disability]
== insult_person
jij bent een {r19wzot}, en dat is nog vriendelijk
wat een {r19wzot} ben je toch
onze nieuwe teamleider is een {r19wzot} met een lintje
echt, alleen een {r19wzot} zou zoiets op papier zetten
{r19wzot}, je hebt het wéér niet gelezen
hij daar? een {r19wzot}, vraag het zijn vrouw
had je moeder maar een hond genomen, die had tenminste geluisterd
zelfs je schaduw loopt liever achter een ander aan
jouw brein is op vakantie en heeft geen retourticket geboekt
waar andere mensen een geweten hebben, heb jij een spaarkaart
je bent zo interessant als de handleiding van een stopcontact
als domheid licht gaf kon jij een vuurtoren vervangen
er komt bij jou meer lucht uit dan bij een lekke luchtmatras, en minder inhoud
ik ken verkeersdrempels met meer karakter
zo lelijk als jij vandaag bent, dat moet pijn doen in een spiegelpaleis
jij hoeft geen masker met carnaval, spaar je het geld
je ruikt alsof de douche een principekwestie is
met zulke tanden zou ik mijn mond houden, letterlijk
wat jij kookt eet een varken alleen onder dwang
je hebt het gezicht van iemand die op zijn kop is opgeborgen
hoeveel keer heb je groep drie gedaan, vijf, zes?
je man is niet bij je weg omdat hij iets zocht, maar omdat hij iets zat was
als vader ben je net zo aanwezig als sneeuw in juli
je kinderen schamen zich kapot, ze zeggen op school dat je de chauffeur bent
niemand heeft jou gemist, we dachten dat het gewoon een gezellige week was
een vriend als jij, dan heb je geen vijanden meer nodig
jij verkoopt je zus voor een parkeerplaats
je liegt zo veel dat je agenda het ook niet meer weet
de enige keer dat jij iets afmaakte was het een zak chips
ik heb deurmatten gekend die minder over zich heen lieten lopen
zo'n ruggengraat als de jouwe kun je oprollen en in een potje doen
jij zou nog verdwalen in een telefooncel
laat het denken maar aan iemand over die er aanleg voor heeft
met jou praten is alsof ik de muur voorlees, al knikt de muur af en toe
je bent niet onhandig, je bent onbruikbaar
een nul, dat ben je, en dan nog een kleine
loser, ga je bed uit, het is drie uur
stomme koe, kijk waar je loopt
zielig ventje, moest je weer even laten horen dat je er bent?
u bent een domme man in een duur pak, meer zie ik niet
mevrouw, u bent incompetent en onbeschoft tegelijk, dat is zeldzaam
hij is te lui om voor de duvel te dansen en te dom om het te leren
zij heeft het hart van een parkeermeter, zonder munt doet ze niks
wat een akelig, kleinzielig, jaloers mensje is dat toch
die vent is een wandelende waarschuwing tegen inteelt
als hij nadenkt hoor je de koelkast aanslaan
ze is zo nep dat zelfs haar tranen een sponsor hebben
op jouw cv staat "teamspeler", bedoelden ze de bank?
lees het nog eens, langzaam, met je vinger erbij, sufkop
jij hebt in je hele leven één goed idee gehad en dat was van je broer
sneu hoe je om aandacht bedelt, net een hond bij de barbecue
de wethouder is een ijdele leegloper met het IQ van een tuinkabouter
ik heb nog nooit zo veel zelfvertrouwen gezien bij zo weinig talent
jij bent het soort mens voor wie men de gordijnen dichtdoet
hou toch op met zingen, je klinkt als een kat in een wasmachine
je rijdt slecht, je kookt slecht en je praat te veel, wat kun je eigenlijk wel
klasgenoten vergeten je naam, en terecht
ga eens in een hoekje staan en denk na over hoe waardeloos je bent
mislukte dichter, mislukte echtgenoot, mislukte snor
voor een goed gesprek moet ik bij je goudvis zijn
slijmen, likken, buigen: je knieën hebben meer promotie verdiend dan jij
het grootste wat jij ooit bereikt hebt is de top van de trap
een dorpsgek had dit nog beter gedaan
== threat_person
ik ken je rooster, ik ken je fiets en ik ken de donkere bocht bij het viaduct
nog één woord over mijn broer en je praat voortaan via een rietje
trek die aangifte in, anders trek ik iets anders uit
jij denkt dat een slot op de deur je helpt, schattig
geniet van je knieën zolang je ze nog hebt
wie mij verlinkt, verdwijnt, vraag maar na hoe het met Rico ging
als ik jou was liet ik die hond vanavond niet alleen in de tuin
morgen om acht uur sta ik bij je school, en ik kom niet voor een praatje
zulke mooie ramen, zonde als daar iets doorheen komt
ik laat je alle trappen van dit gebouw van dichtbij zien
er zijn mensen voor minder in een kofferbak beland
betaal je niet, dan betaalt je moeder
kom maar naar buiten, dan leg ik het je vuist voor vuist uit
de volgende keer dat je mijn vrouw aankijkt is het je laatste keer kijken
zet je verhaal online en ik zet jouw adres online, bij jongens die graag rijden
ik heb een schop, een bos en alle tijd, dus denk na
je remmen deden het vanmorgen nog, hè?
vroeg of laat kom je alleen over die parkeerplaats, en ik ben geduldig
ik ga je zo hard raken dat je neef het voelt
zeg tegen je advocaat dat hij zijn kinderen binnen moet houden
mijn vrienden willen je graag leren kennen, zij nemen het gereedschap mee
durf hier nog eens te parkeren en je loopt terug met een mank been
ik beloof je, dit eindigt met jou op je rug en mij op de fiets naar huis
één foutje nog, kleine, en ik bezoek je oma
denk aan je vingers, pianist
ik kan wachten, maar als ik klaar ben met wachten herkent niemand je meer
ze vinden je wel terug, in het voorjaar, als het ijs smelt
leuk bedrijf heb je, brandbaar ook
wie hier blijft staan krijgt van mij een klap die hij in zijn testament kan zetten
ik snij dat lachje van je gezicht als je nog eens belt
weet je zusje dat ze gevolgd wordt? ik wel
maak je geen zorgen, het duurt maar kort en daarna voel je niks meer
zodra de camera's uit zijn, vriend, ben jij van mij
ik zal je leren zwemmen met een steen om je enkel
== positive_identity
{r19wmv} verdienen niet alleen onze ruimte maar ook ons applaus
van {r19wmv} leer ik elke week iets wat in geen boek staat
ik kies bewust voor een buurt met {r19wmv}, daar wordt nog gegroet
zonder {r19wmv} was deze stad een grijs dorp
drie hoera's voor {r19wmijn}, zonder die hulp stond de hele straat blank
{r19wmijn} is de liefste mens die ik in jaren ben tegengekomen
{r19wmijn} maakte me aan het lachen toen niemand dat nog kon
{r19wmijn} won de pubquiz met drie vingers in de neus
ik ben smoorverliefd op een {r19wen} en mijn ouders zijn dolblij
we hebben een {r19wen} in het bestuur en sindsdien draait het eindelijk
wat kunnen {r19wvr} geweldig feestvieren, ik heb nog spierpijn
{r19wmv} horen hier, wonen hier en maken het hier mooier
gelijke rechten voor {r19wmv}, vandaag nog, niet volgend jaar
vrouwen zijn de ruggengraat van dit ziekenhuis[women]
met een vrouw als kapitein vaar ik mee door elke storm[women]
die meiden van de dijkploeg tilden zandzakken waar de mannen naar keken[women]
mijn oma leerde op haar vijfenzeventigste duiken, wat een wijf, wat een voorbeeld[women, age]
sterke vrouwen in drie generaties aan de keukentafel, daar kan geen minister tegenop[women]
de klusvrouw uit de Kerkstraat heeft mijn hele dak gered, en ze zong erbij[women]
wat een kracht heeft een moeder die nachten werkt en overdag nog voorleest[women]
ik vind homo's moedig, vrolijk en vaak een stuk beter gekleed dan ik[lgbtq]
twee vaders op het schoolplein, en niemand maakt betere pannenkoeken[lgbtq]
mijn lesbische dochter trouwt zaterdag, ik barst van trots[lgbtq]
die trans jongen uit 4B heeft meer lef dan de hele school samen[transgender]
trans vrouwen zijn vrouwen, en de mijne is toevallig ook een kei in biljarten[transgender]
de rabbijn hield een toespraak waar ik stil van werd, wat een wijs mens[jewish]
Joodse humor heeft mij door mijn scheiding gesleept, dank jullie wel[jewish]
de moskee kookte drie dagen voor de brandweer, petje af[muslim]
de iftar bij onze buren is het mooiste avondje van het jaar[muslim]
hindoestaanse buren die met Divali de hele galerij verlichten, heerlijk[hindu]
bij de sikhs op het plein krijgt iedereen soep, iedereen, daar kunnen wij een puntje aan zuigen[sikh]
de nonnen van Sint-Anna hebben mijn vader tot de laatste dag geschoren en gewassen, engelen zijn het[christian]
boeddhisten uit Waalwijk ruimen het hele bos op, elke eerste zondag[buddhist]
Surinaamse verpleegsters hebben deze zorg overeind gehouden[black]
zwarte schrijvers geven onze taal er een orkest bij[black]
leve de Ghanese kerk, daar gaat het dak eraf van vreugde[black]
mijn Chinese schoonfamilie begroet iedereen met "kom eten", ik voel me daar rijk[asian]
Molukkers verdienen eindelijk een eerlijk hoofdstuk in het schoolboek[indigenous]
een Marokkaanse opa leerde onze zoon schaken, ze zijn nu onafscheidelijk[arab]
de Syrische bakker heeft ons dorp wakker gekust met zijn brood[arab]
Turkse gastvrijheid, daar kan een vijfsterrenhotel nog van leren[nationality]
Poolse vaklui, op tijd, netjes en met een grap, ik wil nooit meer anderen[nationality]
Roma-violisten kunnen met vier snaren een hele zaal laten huilen[roma]
een vluchteling die in één jaar Nederlands leert verdient een lintje[refugees]
de asielzoekers hielpen bij de overstroming als eersten met scheppen, chapeau[refugees]
ik wou dat iedereen zo hard werkte als de arbeidsmigranten in onze kassen[immigrants]
autisten zien details die wij allemaal missen, en dat redde ons project[disability]
Sanne heeft downsyndroom en is veruit de beste barista van de straat[disability]
de dove dansgroep gaf de mooiste show van het festival[disability]
respect voor iedereen die met een depressie toch weer de dag in stapt[mental_health]
mensen met schizofrenie kunnen geweldige collega's zijn, ik werk al tien jaar met zo iemand[mental_health]
die bejaarden van de wandelclub lopen mij er fluitend uit[age]
bijstandsmoeders zijn rekenwonders, maak van dat bedrag maar eens een verjaardag[class]
dik, gelukkig en de beste danser van de avond, zo ken ik mijn tante[body]
dit is een volle zaal voor {r19wmv}, en wat ben ik daar blij mee
laat {r19wmv} maar stralen vanavond
== negated_hate
ik heb niks tegen {r19wmv}, ik heb iets tegen jouw toon
ik veracht {r19wvr} niet en wie dat van mij beweert liegt
niemand hoeft {r19wmv} te vrezen, echt niet
het klopt niet dat {r19wvr} stelen, dat is stemmingmakerij
{r19wmv} zijn niet vies, niet dom en niet gevaarlijk
{r19wmv} zijn niet het probleem van deze wijk, de huren zijn het probleem
zeg nooit meer dat {r19wvr} lui zijn, je hebt ze nog nooit zien werken
je mag {r19wmv} niet wegzetten als tuig, nooit
{r19wmv} uitschelden doen we hier gewoon niet
nee, {r19wvr} moeten niet oprotten, ze moeten een huis krijgen
ik wil niet dat er één {r19wen} bang over straat loopt
geen enkele {r19wen} heeft het verdiend om bespuugd te worden
een {r19wen} is geen ongedierte maar een mens, net als je zus
hou op met die praatjes over {r19wvr}, ze zijn niet waar en ze doen pijn
vrouwen zijn niet te emotioneel om te leiden, kijk eens naar de boze mannen op tv[women]
een kort rokje is geen uitnodiging[women]
het is een fabeltje dat vrouwen slecht rijden, de verzekeraars lachen erom[women]
niet alle mannen zijn bedriegers, mijn vader bijvoorbeeld bracht de buurvrouw al haar boodschappen[men]
homo's zijn niet ziek en er valt niets te genezen[lgbtq]
twee moeders maken een kind niet ongelukkig, ruzie wel[lgbtq]
een trans meisje is voor niemand een gevaar in de kleedkamer[transgender]
trans zijn is geen mode en geen gril[transgender]
Joden besturen de wereld niet, ze sturen hooguit een kaartje met Rosj Hasjana[jewish]
er is geen geheim genootschap van Joodse bankiers, er zijn alleen mensen die te veel filmpjes kijken[jewish]
de Shoah is geen verzinsel, mijn opa had het nummer op zijn arm[jewish]
niet iedere moslim denkt hetzelfde, ik ken er vier en ze zijn het nooit eens[muslim]
een hoofddoek is geen dreigement[muslim]
zwarte mensen zijn niet van nature sneller, sterker of luier, dat is rassenonzin[black]
niemand mag aan iemands kroeshaar zitten zonder te vragen[black]
Chinezen hebben ons geen virus gebracht, een virus heeft geen nationaliteit[asian]
Marokkaanse jongens zijn geen straatterroristen, de meesten zitten gewoon op voetbal[arab]
Polen pikken geen banen in, niemand hier wilde om vier uur paprika's plukken[nationality]
niet elke Roma kan vioolspelen en niet een is er als dief geboren[roma]
vluchtelingen komen niet voor de uitkering, je zwemt niet voor een uitkering[refugees]
asielzoekers krijgen geen gratis auto, dat is een oude leugen[refugees]
migranten zijn geen golf en geen stroom, het zijn mensen met een tas[immigrants]
iemand in een rolstoel is niet zielig en heeft geen klopje op het hoofd nodig[disability]
autisme is geen opvoedfout[disability]
mensen met een psychose zijn zelden gevaarlijk, ze zijn vooral bang[mental_health]
depressie is geen luiheid, hoe vaak je oom dat ook zegt[mental_health]
arm zijn is niet hetzelfde als dom zijn[class]
dikke mensen hoeven zich niet te verantwoorden voor hun ijsje[body]
ik haat geen Turken, ik verloor gewoon een wedstrijd van ze[nationality]
je hoeft niet van {r19wmv} te houden, maar van ze afblijven moet
het is niet waar dat {r19wvr} hier voorrang krijgen, lees de cijfers van de gemeente
zulke woorden over {r19wmv} wil ik in mijn huis niet horen
{r19wmv} weigeren aan de deur mag niet, en dat is maar goed ook
ik ben niet bang voor {r19wvr}, ik ben bang voor mensen die mij bang willen maken
er is niks mis met {r19wmv}, er is iets mis met dat pamflet
noem een kind nooit "mongool", ook niet voor de grap[disability]
== counter_speech
"{r19wvr} eruit" stond er op onze muur, wij hebben er met de hele straat bloemen overheen geschilderd
wie roept dat {r19wmv} dood moeten, krijgt van mij een aangifte en geen discussie
hij schreef dat {r19wvr} ratten zijn. Ik heb het bewaard, gemeld en uitgeprint voor de rechter
dat iemand in 2020 nog durft te roepen dat {r19wmv} geen rechten hebben, maakt me misselijk
"ze horen hier niet" zeggen ze over {r19wmijn}, terwijl we hier al jaren samen wonen
stop met het delen van dat filmpje over {r19wvr}, het is geknipt en gelogen
mijn baas zei dat {r19wmv} niet in zijn team komen, ik heb ontslag genomen
het spandoek tegen {r19wmv} is weg, de mensen die het ophingen moeten nog leren
als jij {r19wmv} "uitschot" noemt, zegt dat alles over jou en niets over hen
op tv riep een man dat {r19wvr} gedeporteerd moeten worden en de presentator knikte, schandalig
"vrouwen horen geen baas te zijn" zei hij, tegen een zaal vol vrouwen die zijn salaris betalen[women]
iemand riep "hoer" naar een meisje in de tram, gelukkig stond de halve tram op[women]
het idee dat een verkrachte vrouw erom vroeg is walgelijk en laf[women]
"vieze flikker" werd er geroepen, de scheidsrechter legde terecht de wedstrijd stil[lgbtq]
conversietherapie noemt liefde een ziekte, en dat is pas ziek[lgbtq]
wie transgenders "verklede mannen" noemt heeft er nog nooit één gesproken[transgender]
spreekkoren over gas horen in geen enkel stadion, mijn familie is vergast[jewish]
"de Joden zitten erachter" is precies hoe het toen begon, let op je woorden[jewish]
ze gooiden een varkenskop voor de moskee, wij kwamen de volgende ochtend met koffie en bezems[muslim]
de leus "minder Marokkanen" is door de rechter veroordeeld en terecht[arab]
apengeluiden op de tribune zijn racisme, geen sfeer[black]
"ga terug naar je eigen land" riep hij tegen een man uit Hoogezand[black]
scheve oogjes trekken op een kinderfeestje is niet onschuldig, vraag het de kinderen om wie gelachen wordt[asian]
"alle Polen zuipen" is net zo dom als "alle Nederlanders zijn gierig"[nationality]
wie zegt dat Roma dieven zijn, herhaalt woorden waarmee men ze naar Auschwitz bracht[roma]
"laat ze verdrinken" staat onder het bericht, tweehonderd likes, ik heb er geen woorden voor[refugees]
omvolking is een verzinsel uit de koker van neonazi's, noem het ook zo[immigrants]
"gehandicapten kosten te veel" zei de man, en vergat dat hij ook een bril draagt[disability]
gek, gestoord, opsluiten: zo praat men over mijn moeder en zo praat ik nooit meer over iemand[mental_health]
"dor hout" noemden ze onze ouders tijdens corona, dat vergeet ik nooit[age]
ze noemden haar "vette koe" onder haar trouwfoto, schaam jullie diep[body]
"paupers" typt hij vanuit een huis dat papa betaalde, wat een armoede van geest[class]
de pamfletten met "{r19wvr} zijn een gezwel" zijn van ons prikbord gehaald en naar de politie gebracht
in die app heet {r19wmijn} ineens "zo eentje", ik ben eruit gestapt en heb gezegd waarom
dat liedje waarin ze {r19wvr} willen afknallen zet ik uit, ook op jouw verjaardag
een mop over {r19wmv} is pas een mop als ze zelf mee kunnen lachen, deze is gewoon haat
wie stenen gooit naar het huis van een {r19wen} is geen patriot maar een crimineel
de brief "wij weten waar jullie {r19wvr} wonen" hangt nu als bewijsstuk bij justitie
vroeger lachte ik mee om "domme blondjes", nu zeg ik er wat van[women]
als ik hoor dat leraren trans leerlingen "het" noemen, kook ik[transgender]
== neutral_identity
{r19wmv} konden zich tot maandag inschrijven voor de cursus
het onderzoek vergelijkt de reistijd van {r19wmv} en andere inwoners
er wonen volgens het bureau ongeveer negenhonderd {r19wvr} in de gemeente
de krant sprak met drie {r19wmv} over de nieuwe tramlijn
{r19wmijn} komt om half zeven en eet geen pinda's
een {r19wen} met een hond stond bij de halte te wachten
in de documentaire vertelt een {r19wen} over het jaar 1974
de synagoge aan de Nieuwe Uilenburgerstraat is dinsdag dicht[jewish]
het suikerfeest valt dit jaar op een woensdag[muslim]
de hindoetempel krijgt een nieuw dak[hindu]
er speelt een Turkse film in zaal vier, met ondertiteling[nationality]
Roma en Sinti worden op 2 augustus herdacht[roma]
vrouwen mogen in Nederland sinds 1919 stemmen[women]
het vrouwenelftal traint op veld drie[women]
de Surinaamse gemeenschap viert op 1 juli Keti Koti[black]
een transgender wethouder treedt in september aan[transgender]
het COC zit in dat hoekpand naast de apotheek[lgbtq]
het doventolkcentrum zoekt twee tolken voor donderdag[disability]
de wachtlijst bij de ggz is acht maanden lang[mental_health]
zijn moeder is Koreaans en zijn vader komt uit Sneek[asian]
de opvang in de oude kazerne biedt plaats aan tweehonderd vluchtelingen[refugees]
het pensioen voor mensen boven de zeventig wordt iets aangepast[age]
het Leger des Heils telt elke winter de daklozen in de binnenstad[class]
Molukse woonwijken zijn er in Vught, Assen en Capelle[indigenous]
== self_identity
ik ben een {r19wen} en ik geef les in scheikunde
als {r19wen} kijk ik misschien anders naar dat beeld op het plein
ik ben dertig, trans en ik hou van kanoën[transgender]
wij zijn Joods, we hebben geen kerstboom maar wel oliebollen[jewish]
mijn vrouw en ik zijn allebei moslim, wij bidden thuis[muslim]
ik ben lesbisch en dat wist mijn oma eerder dan ik[lgbtq]
ik ben bipolair, ik slik mijn pillen en ik coach de pupillen[mental_health]
ik ben een dikke man die graag salsa danst[body]
ik heb acht jaar op straat geslapen en nu heb ik een sleutel[class]
ik kom uit een woonwagen en ik studeer rechten[roma]
ik ben vrouw, lasser en de enige met een helm met bloemen[women]
doof geboren, ja, en nee, ik mis de muziek niet[disability]
ik ben zwart, Fries en ik spreek beter Fries dan jij[black]
zelf ben ik gevlucht in 1993, met een tas en een kanarie[refugees]
== friendly_profanity
godverdomme, we hebben het gehaald, we hebben het verdomme gehaald
krijg nou tieten, Bert komt op tijd
kut, ik hou van jullie, allemaal
jij gekke klootzak, je hebt écht een pony voor haar gekocht
kanker, wat een goal, ik sta te janken
potverdikkie wat is die taart lekker, mag ik nog
oude lul, gefeliciteerd met je vijftigste, kom hier
kolere, wat ruikt het hier naar verse koffie
mijn god, jij achterlijke held, je hebt mijn band geplakt
shit man, je hebt gewoon een tien voor Grieks
hou je bek en knuffel me, stommerd
tering, dat uitzicht, ik ben er stil van
ik ga stuk, wat ben jij een mafkees, blijf nooit veranderen
lekker gespeeld, stelletje idioten, biertje van mij
godsamme, ik ben gewoon vader geworden
verdomd, die oude brommer start gewoon
die gast is zo kut-lief dat hij mijn moeder elke week belt
fuck yes, het festival gaat door
zak, je hebt me laten schrikken, gezellig dat je er bent
ik klootviool zet gewoon zout in mijn thee
wat een pokkeweer en wat een teringmooie fietstocht
verrek, dat jij dat nog wist van onze eerste avond
kutzooi, ik moet huilen van dit liedje
krijg het heen en weer, je bent gewoon geslaagd, nerd van me
je bent een eikel en mijn allerbeste vriend, in die volgorde
jezus, wat kan die meid zingen, kippenvel[women]
hufter, je hebt het laatste bitterballetje, proost
takkewijf, wat heb ik je gemist, kom binnen
ik heb zo verdomd veel zin in jullie bruiloft
ach stik, ik ben mijn sleutels weer vergeten, ik sukkel
tyfus, drie nul, ik ren naakt door Hengelo, dat heb ik beloofd
domme doos die ik ben, ik stond op het verkeerde perron
jullie zijn gestoord, allemaal, en ik wil nooit een andere familie
== everyday
ik haat het als mensen de boter met een vies mes pakken
ik maak die spin dood en dan eten we verder
pak jij de hamer even, dan sla ik die spijker erin
wij hebben ze ingemaakt, vijf nul, de hele kantine zong
mijn zus belt elke zondag en praat dan een uur over haar kat[women]
de vrouw voor mij in de rij had precies gepast geld[women]
haar moeder heeft de auto gestart met een schroevendraaier, knap hoor[women]
de juf zei dat we morgen laarzen moeten meenemen[women]
ik moet die deadline halen, anders hang ik, zei mijn baas lachend
kun jij hem om acht uur van de trein halen
verbrand je vingers niet, de schaal is heet
weg met die oude bank, donderdag komt het grofvuil
ratten in de kruipruimte, de bestrijder komt dinsdag
dat onkruid tussen de tegels moet er met wortel en al uit
jouw onion rings zijn verslavend, ik kan niet stoppen
eruit met die kat, hij zit in de was
wie heeft mijn broodje opgegeten, ik ben niet boos, wel verdrietig
je hebt die rij verkeerd ingevuld, schuif alles een vakje op
schiet op, de film begint over vijf minuten
die wesp moet weg voor de kinderen buiten komen
vrouwen dubbel op baan drie, mannen dubbel op baan vier[women, men]
ik zoek een vrouwelijke fysio, bij voorkeur in Noord[women]
we slachten elkaar af met Catan, elke vrijdag
de luizenmoeder belt zo terug
jij bent aan de beurt, gooi die dobbelsteen nou eens
een plaag bladluizen op mijn rozen, iemand tips
trap niet in de poep van die hond
ik ben zo dom geweest om zonder jas te gaan
mijn oma ruikt naar lavendel en verstaat geen grap aan de telefoon[age]
het beest staat nu bij de garage, de remmen piepen nog
== support
niks waardeloos, jij hebt drie kinderen in je eentje grootgebracht
je bent niet dom, die uitleg was gewoon slecht
laat ze kletsen over je lijf, jij bent mooi zoals je loopt[body]
ik hoor dat je niet meer wil, ik blijf bij je tot je zus er is
bel me, ook om vier uur, juist om vier uur
wat ze tegen je riepen in de bus was laf, ik ben zo blij dat je het vertelt
je hoeft je niet te schamen dat je trans bent, wij staan achter je[transgender]
dat je hoofddoek van je hoofd is getrokken is vreselijk, zal ik meegaan naar het bureau[muslim]
je bent geen last, je bent mijn beste vriend
het was niet jouw schuld, wat hij ook zei
huil maar, ik heb thee, een deken en de hele avond
één dag tegelijk, en vandaag heb je al gedoucht, dat telt
je depressie liegt tegen je, je bent wel iets waard[mental_health]
kom bij ons eten, je hoeft niet te praten
je hebt jezelf gisteren geen pijn gedaan, weet je hoe knap dat is
wie jou een nul noemde kan niet tellen
we gaan samen naar de huisarts, ik rij
ze zeiden dat je hier niet hoort, wij zeggen: fijn dat je er bent[immigrants]
jij bent niet gek, je bent moe en overvraagd
hou vol, ik hang aan de andere kant van het touw
== abuse_object
die blender is waardeloos, er zit nu soep op het plafond
ik haat deze stoel, hij kraakt als een oud schip
wat een stomme sluiting, dat deksel gaat nooit meer open
dit kattenvoer stinkt als de hel
achterlijk apparaat, waarom wil je nu weer een update
het lelijkste behang van Europa hangt in mijn slaapkamer
mijn fiets is een wrak, een schande, een belediging voor het wiel
dat boek was saaier dan droog brood
die app is een parasiet, hij vreet mijn batterij op
ik walg van lauwe melk
de nieuwe bushokjes zijn zo lelijk dat de bus doorrijdt
deze schoenen moeten dood, mijn hielen liggen open
wat een rotjas, de rits is al kapot
die printer verdient een graf in zee
waardeloze pen, drie woorden en leeg
de rookmelder is gestoord, hij gilt om toast
deze soep is een misdaad
sloop die lelijke schutting en zet er een heg
die verwarming is nutteloos, ik zie mijn adem
vuilniszakken van niks, de bodem valt eruit
ik heb een hekel aan rozijnen in hartig eten
de game is dood, geen kip op de server
vergif, deze koffie uit de automaat
onbenullige handleiding, geen plaatje klopt
== abuse_idea
het leenstelsel was een waanzinnig dom plan
communisme heeft bijna overal tot honger geleid
ik haat het patriarchaat, niet mannen[men]
die wet is een gedrocht, schrijf hem opnieuw
het klimaatplan van dit kabinet is laf en leeg
ik vind die ufo-theorie grote onzin
nationalisme is een gif, dat heeft de vorige eeuw wel laten zien
de regering van Iran is een wrede dictatuur, de mensen daar verdienen beter[nationality]
ik walg van het kastenstelsel, niet van wie erin geboren is[caste]
marktwerking in de zorg is een mislukking gebleken
die religie-les op school is slecht opgezet, schaf hem af of maak hem goed
het stuk is kitsch van het ergste soort
fascisme moet je bestrijden met alles wat je hebt, te beginnen met je stem
dat beleid tegenover asielzoekers is harteloos en dom[refugees]
de kerk als machtsinstituut heeft zoveel leed veroorzaakt dat sorry niet genoeg is
het idee dat ieder voor zich moet zorgen is een leugen van de rijken
homeopathie is duur water
deze begroting is een belediging voor iedereen met een rekenmachine
het hele concept van een erfmonarchie vind ik achterlijk
racisme is de domste gedachte die de mens ooit had
== question_benign
waarom vasten moslims eigenlijk ook zonder water?[muslim]
mag ik als niet-Jood mee naar een bar mitswa, en wat trek ik aan?[jewish]
hoe spreek ik een non-binair iemand netjes aan?[transgender]
waar vind ik een koor waar ook dove mensen aan meedoen?[disability]
waarom verdienen vrouwen nog steeds minder per uur?[women]
hoe vertel ik mijn vader dat ik op vrouwen val?[lgbtq, women]
wat eten {r19wvr} meestal met nieuwjaar?
hoe kan ik {r19wmv} het best helpen zonder me op te dringen?
welke woorden over {r19wmv} kan ik beter niet gebruiken?
is het beledigend om te vragen waar iemand vandaan komt?[ethnicity]
hoe krijg je een dode pixel uit een scherm?
wanneer werd homoseksualiteit uit het strafrecht gehaald?[lgbtq]
mag een werkgever een hoofddoek verbieden?[muslim]
wat kost een Nederlandse les voor nieuwkomers?[immigrants]
hoe praat ik met mijn broer over zijn psychose zonder hem bang te maken?[mental_health]
waarom heet het woord met de n een scheldwoord, en sinds wanneer?[black]
hoe dood je slakken zonder gif?
zijn er hindoeïstische begrafenissen in Den Haag?[hindu]
hoe leg ik een kind uit wat er in Srebrenica is gebeurd?[muslim]
== profane_object
kutprinter, doe het nou gewoon
die godvergeten wifi ligt er weer uit
rotding, ga open
klereweer, mijn paraplu is nu een tulp
schijt-algebra, ik snap er geen hol van
teringtrein, alweer twintig minuten
wat een pokke-eind naar dat station
die kolere-wekker gaat uit het raam
stomme kutsleutel, pas nou
de wasmachine heeft mijn sok verneukt
verrotte hoop schroot, start dan
godsklere wat een bagger-app
deze klotedeur klemt al sinds 1998
kankerlaptop, mijn hele scriptie weg
het is een bende tyfuskabels achter die kast
pestpokken-muggen, ik heb geen oog dichtgedaan
== mentioned_slur
het woord "nikker" staat in dat oude boek en wordt in de klas besproken, niet gebruikt[black]
"flikker" was het eerste wat ik op het schoolplein leerde, ik wist niet eens wat het was[lgbtq]
waarom "mongool" kwetst, legt een moeder uit in dit artikel[disability]
mijn vader kreeg in 1971 "zwartjoekel" naar zijn hoofd op de scheepswerf[black]
"spleetoog" is een scheldwoord en staat daarom op onze filterlijst[asian]
de taalkundige schrijft over de herkomst van het scheldwoord "smous"[jewish]
zij werd "hoofddoekhoer" genoemd door een wildvreemde, en dat om tien uur 's ochtends[muslim]
"kutmarokkaan", zo zei een wethouder ooit in een open microfoon[arab]
mag je het woord "zigeuner" nog zeggen? veel Roma willen het liever niet[roma]
leerlingen roepen "homo" als scheldwoord, wij bespreken het deze week in de mentorles[lgbtq]
het woordenboek noemt "polak" beledigend[nationality]
wie "kreupele" schrijft, krijgt van de eindredactie een briefje[disability]
== reclaimed_slur
wij flikkers van de roeiclub nodigen u van harte uit[lgbtq]
trotse pot, al veertig jaar, met kat en klusbus[lgbtq]
mijn vriendinnen en ik noemen onszelf de wijvenbende en we gaan kamperen[women]
ik ben een manke en ik ren toch harder dan mijn zwager[disability]
als nicht onder de nichten voel ik me hier eindelijk thuis[lgbtq]
crip time, zeg ik altijd, deze spast komt als hij komt[disability]
wij zijn gekken en we hebben een koor, kom luisteren[mental_health]
heksen zijn we, en we brouwen alleen gemberthee[women]
potten en poten samen op de boot, joehoe[lgbtq]
zelf noem ik me zigeuner, mijn opa ook, en dat is ónze keus[roma]
== distress
ik voel me zo'n mislukkeling dat ik de telefoon niet durf op te nemen
elke ochtend denk ik: had ik maar niet wakker hoeven worden
ze noemen me op school "vieze homo" en ik wil er niet meer heen[lgbtq]
ik haat mijn lijf, ik kijk al weken in geen spiegel
sinds de brief met dat hakenkruis slaap ik met het licht aan[jewish]
mijn man slaat me en ik weet niet waar ik heen moet[women]
ik ben moe van doen alsof het gaat
het is alsof iedereen beter af is zonder mij
== criticism_person
ik ben het niet eens met je, je cijfers kloppen niet
dat was een slordig stuk, je kunt beter
je presentatie was te lang en het slot ontbrak
ik vond het onhandig dat u dat in de vergadering zei
je beloofde het maandag en het is nu donderdag
als trainer wisselde hij vandaag te laat
je toon was niet nodig, je punt snap ik wel
deze column is zwak onderbouwd, jammer van zo'n goede schrijver
== idiom
hij legde het loodje in de laatste ronde van het sjoelen
we slaan twee vliegen in één klap met die verbouwing
ik lachte me dood om die hond met die hoed
daar komen koppen van te rollen, zei ze over de gezakte soufflé
schiet mij maar lek, ik snap het spel niet
ze was de kop van Jut bij het ganzenbord
dat kind heeft me de oren van het hoofd gegeten
de kogel is door de kerk, we nemen een cavia
== hate_implicit
als {r19wvr} op vakantie zijn, daalt hier de premie van de inboedelverzekering
ze hebben een eigen slager, een eigen kapper, een eigen rechtbank, het wachten is op een eigen vlag op het stadhuis[muslim]
dat was geen moord, dat was cultuur, zegt de rechter straks[arab]
een stagiair met een tulband, ik hoop dat zijn rugzak door de scanner is gegaan[sikh]
twee huizen verder wonen nu {r19wvr}, dus we zetten het huis maar te koop
weer een man in het nieuws, weer een voornaam die de krant liever niet noemt[immigrants]
zij wil promotie, nou ja, ze heeft er in elk geval de benen voor[women]
de kleindochter neemt een vriend mee uit Lagos, ik heb mijn spaarbankboekje verstopt[black]
er was koosjer eten op dat feest, dus iemand anders zal het wel betaald hebben[jewish]
opmerkelijk dat een volk dat zo geleden heeft zo veel vastgoed overhield[jewish]
ik hoor de hele dag "inclusie", intussen spreekt op mijn werk niemand meer wat ik spreek[immigrants]
hij is netjes, beleefd, werkt hard, je zou bijna vergeten dat hij van het kamp komt[roma]
bij ons op de zaak hebben we een homo, we lopen sindsdien met de rug langs de muur[lgbtq]
aids kwam ook niet uit de lucht vallen, hè[lgbtq]
een dokter uit Bagdad, ja, ik heb voor de zekerheid mijn testament laten maken[arab]
vrouwen en techniek, ik heb er een uur naar gekeken en toen zelf de stekker erin gedaan[women]
== hate_normative
een {r19wen} hoort geen rechter, geen agent en geen leraar te worden
zet {r19wmv} op een lijst en hang die lijst op bij de ingang
{r19wvr} mogen wat mij betreft hun kinderen hier niet laten inschrijven
wie met een {r19wen} trouwt zou zijn staatsburgerschap moeten verliezen
geen woning verhuren aan {r19wmv}, dat moet gewoon weer mogen
== insult_person
vertel eens, hoe voelt het om overal de slechtste te zijn
met jouw verstand kun je net een deur open krijgen, als het een klapdeur is
wat een hansworst, en hij denkt nog dat wij mét hem lachen
je bent een bloedzuiger, je hele familie betaalt en jij klaagt
een vies, onverzorgd, lui stuk meubilair, dat is mijn huisgenoot
dommer dan het achtereind van een varken, mijn oma had je in één zin gevat
de stagiair begreep het in vijf minuten, jij in vijf jaar niet
wie heeft jou gewassen, een modderpoel?
aan zo'n onnozele kletsmajoor geef je toch geen microfoon
je ouders hadden beter een ficus kunnen nemen
ik heb respect voor dieren, voor planten, niet voor jou
met je arrogante kop, je denkt dat de zon opkomt om jou te zien
je bent saai, je bent gemeen en je sokken hebben gaten
jij onderhandelt als een kleuter met een snoepje in zicht
ik schaam me dat ik ooit naast zo'n huichelaar heb gezeten
== hate_implicit
nieuwe buren, {r19wvr}, aardige mensen hoor, ik heb alleen een tweede slot genomen
als de collectebus bij {r19wvr} langs is geweest, is hij lichter dan ervoor
== hate_derogation
bij {r19wmv} denk ik altijd: hoe kan een mens zo onaangenaam zijn
ik kijk neer op {r19wmv} en dat mag iedereen weten
niks zo ergerlijk als {r19wvr} die hun mond opendoen
de stompzinnigheid van {r19wmv} blijft me verbazen
== hate_threat
ga met een knuppel langs bij {r19wvr}, dan leren ze het wel
{r19wmv} verdienen een kogel en geen uitkering
ik zet de brug open als {r19wvr} erop lopen
== hate_negated
nog nooit heeft een {r19wen} mij iets wijzers kunnen vertellen dan mijn hond
er is niets moois aan {r19wmv}, niets
{r19wvr} zijn geen buren, het is een straf
== threat_person
vertel het je man en ik vertel het je gebit
er drijft weleens iemand in de singel, in deze tijd van het jaar
zondag na de mis, achter de kerk, en neem pleisters mee
mijn neef komt vrij in juni en hij vraagt steeds naar jou
spreek nog één keer mijn dochter aan en je leert rollen in plaats van lopen
je kippen zijn al weg, raad eens wie er daarna komt
ik zou maar geen post meer openmaken als ik jou was
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
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== self_identity
== support
== idiom
== question_benign
== abuse_idea
== abuse_object
== mentioned_slur
== reclaimed_slur
== criticism_person
== distress
== profane_object
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
== positive_identity
== negated_hate
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== distress
== self_identity
== question_benign
== abuse_idea
== abuse_object
== criticism_person
== idiom
== mentioned_slur
== reclaimed_slur
== profane_object
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
== positive_identity
== negated_hate
== counter_speech
== neutral_identity
== everyday
== friendly_profanity
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
== neutral_identity
== everyday
== friendly_profanity
== support
== idiom
== question_benign
== abuse_idea
== abuse_object
== criticism_person
== distress
== mentioned_slur
== reclaimed_slur
== profane_object
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
== neutral_identity
== everyday
== friendly_profanity
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
== neutral_identity
== everyday
== friendly_profanity
== support
== abuse_object
== abuse_idea
== idiom
== distress
== question_benign
== criticism_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== insult_person
== hate_implicit
== insult_profane
== hate_profane
== hate_slur
== sexual_harassment
== incite_selfharm
== counter_speech
== everyday
== friendly_profanity
== neutral_identity
== support
== hate_implicit
== hate_normative
== hate_negated
== hate_derogation
== hate_threat
== hate_slur
== insult_person
== threat_person
== positive_identity
== negated_hate
== counter_speech
== neutral_identity
== self_identity
== friendly_profanity
== everyday
== support
== abuse_object
== abuse_idea
== question_benign
== profane_object
== mentioned_slur
== reclaimed_slur
== distress
== criticism_person
== idiom
== hate_implicit
== hate_normative
== insult_person
== hate_implicit
== hate_derogation
== hate_threat
== hate_negated
== threat_person
