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
