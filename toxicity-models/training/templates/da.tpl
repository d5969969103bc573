# language: da
# Content notice: hateful sentences, so that a model can learn to recognise them
@gruppe = kvinder[women] | bøsser[lgbtq] | lesbiske[lgbtq] | transpersoner[transgender] | sorte[black] | asiater[asian] | arabere[arab] | jøder[jewish] | muslimer[muslim] | kristne[christian] | romaer[roma] | grønlændere[indigenous] | indvandrere[immigrants] | flygtninge[refugees] | somaliere[black] | tyrkere[nationality] | polakker[nationality] | handicappede[disability] | autister[disability] | pensionister[age] | hjemløse[class] | tykke[body]
@maal = muslimer[muslim] | jøder[jewish] | flygtninge[refugees] | bøsser[lgbtq] | transer[transgender] | sigøjnere[roma] | sorte[black] | indvandrere[immigrants] | arabere[arab] | grønlændere[indigenous] | perkere[ethnicity] | kvinder[women] | handicappede[disability]
@rare = lgbt-unge[lgbtq] | muslimske familier[muslim] | jødiske naboer[jewish] | ukrainske flygtninge[refugees] | kørestolsbrugere[disability] | enlige mødre[women] | romaer[roma] | grønlandske studerende[indigenous] | sorte danskere[black] | døve elever[disability] | ældre medborgere[age] | hjemløse[class] | nydanskere[immigrants] | transpersoner[transgender]
@jeger = bøsse[lgbtq] | lesbisk[lgbtq] | trans[transgender] | muslim[muslim] | jøde[jewish] | sort[black] | adopteret fra Korea[asian] | døv[disability] | autist[disability] | bipolar[mental_health] | nonbinær[transgender] | grønlænder[indigenous] | halvt tyrker[nationality] | katolik[christian]
@daarlig = klamme | dovne | dumme | kriminelle | utroværdige | mindreværdige | falske | nasserøve | til grin | ulækre | samfundets bærme | løgnere
@dyr = rotter | utøj | kakerlakker | parasitter | svin | en kræftsvulst | skadedyr | aber | igler
@vold = skydes | hænges | gasses | druknes | slås ihjel | udryddes | brændes | aflives
@slur = perker[ethnicity] | neger[black] | sigøjner[roma] | jødesvin[jewish] | bøsserøv[lgbtq] | transe[transgender] | mongol[disability] | spasser[disability] | luder[women] | eskimosvin[indigenous] | skævøje[asian] | tørklædeluder[muslim]
@dum = idiot | taber | kujon | løgner | hykler | fjols | klaphat | nar | tosse | jammerkommode
@grov = røvhul | kælling | kussefjæs | luderbarn | pikhoved | svin | lort | møgsvin
@ting = printeren | vækkeuret | bussen | kaffemaskinen | opdateringen | netbanken | filmen | sludvejret | vaskemaskinen | mobilen
@ide = finansloven | skolereformen | kommunens trafikplan | manuskriptet til serien | lukningen af biblioteket | partiprogrammet | Kremls politik | det nye forbud
@hvem = min søster | vores målmand | naboen | en kollega fra bogholderiet | farfar | min datters lærer | min bedste ven | bageren på hjørnet | borgmesteren
@by = Aarhus | Odense | Aalborg | Nuuk | Esbjerg | Randers | Thisted | Helsingør | Svendborg
@hjaelp = Livslinien | din læge | en psykolog | Børnetelefonen | en du stoler på
== hate_derogation
{gruppe} er {daarlig} alle sammen
jeg får det dårligt når jeg ser {gruppe}, de er {daarlig}
hvad har {gruppe} nogensinde bidraget med? {daarlig} er de
jeg kan ikke fordrage {gruppe}
bor man ved siden af {gruppe} ved man at de er {daarlig}
== hate_dehumanise
{maal} er {dyr}
{dyr}, andet kan man ikke kalde {maal}
{maal} formerer sig som {dyr}
{by} er fyldt med {maal}, rene {dyr}
når jeg ser {maal} tænker jeg på {dyr}
== hate_threat
{maal} skal {vold}, hver og en
det er på tide at {maal} begynder at {vold}
giv mig et gevær så skal jeg ordne de {maal}
vi kommer med benzin til det center hvor {maal} sover
jeg håber båden med {maal} synker
== hate_normative
{maal} hører ikke til i danmark, ud
{maal} burde ikke have stemmeret
ingen {maal} skal passe vores børn
{maal} skal hverken have bolig eller kontanthjælp
{maal} burde ikke kunne gifte sig eller få børn
sæt {maal} på det første fly
== hate_implicit
pudsigt at der altid er {maal} i nærheden når noget er stjålet
man må jo ikke sige det om {maal}, men alle ved det
i {by} hører man snart ikke dansk mere, tak for det
prøv at se hvem der ejer bankerne og aviserne
jeg tror ikke en pind på det med gaskamrene
om tyve år er vi mindretal og det er helt efter planen
hun fik nok stillingen fordi hun blinkede til chefen
siden der flyttede {maal} ind låser jeg altid to gange
== hate_negated
{maal} er ikke rigtige mennesker
{maal} har aldrig lavet noget ordentligt
der findes ingen ærlige {maal}
{maal} fortjener ingen rettigheder
ingen ville savne {maal}
man kan aldrig stole på {maal}
== hate_slur
hold kæft din {slur}
hvad laver sådan en {slur} i {by}?
du er og bliver en {slur}
skrid hjem din {slur}
nu klynker den {slur} igen
== insult_person
hvor er du en {dum}
{hvem} er den største {dum} jeg kender
har du selv læst det du skriver, {dum}?
min brødrister tænker hurtigere end dig
ingen på arbejdet kan holde dig ud
lad være med at skrive mere, du gør dig selv til grin
du er grim indeni og udenpå
sikke en {dum} man skal høre på
du bliver aldrig til noget
== insult_profane
fuck dig, dit {grov}
rend mig i røven, {grov}
hold kæft dit dumme {grov}
{hvem} er et {grov}, helt ærligt
skrid ad helvede til, {grov}
hvor er du et kæmpe {grov}
== threat_person
jeg ved hvilken skole dine børn går på
hvis jeg ser dig i {by} brækker jeg benene på dig
du når ikke at opleve sommeren
et ord mere og du får en kniv i maven
vi står uden for din dør i nat
== incite_selfharm
hop dog ud foran toget, ingen savner dig
gør os en tjeneste og tag livet af dig selv
hvorfor lever du stadig, {dum}? gå hjem og hæng dig
slug hele glasset med piller
skær dybere næste gang
== sexual_harassment
send et billede af patterne så taler vi om det
jeg tager dig om du vil eller ej
dejlig røv, kom ind på kontoret så snakker vi løn
hvad tager du for en halv time, skatter?
med den nederdel beder du jo selv om det
== sexual_explicit
vi elskede hele natten og faldt svedige i søvn
hun gik på knæ og tog ham i munden
han slikkede hende til hun kom
jeg bliver liderlig når jeg tænker på i lørdags med dig
== neutral_identity
i {by} laver {rare} mad sammen hver onsdag
{hvem} underviser {rare} i dansk
rapporten beskriver hvordan {rare} bor i {by}
der kører en serie om {rare}
biblioteket inviterer {rare} til åbent hus
mange {gruppe} arbejder på sygehuset
== positive_identity
dejligt at {rare} endelig får deres eget sted i {by}
{rare} skal have samme rettigheder som alle andre
jeg har lært så meget af {rare}
godt gået af {rare} der kæmper hver dag
uden {rare} var klubben lukket for længst
== self_identity
jeg er {jeger} og bor i {by}
i går fortalte jeg min mor at jeg er {jeger}
ja, jeg er {jeger}, og jeg elsker fællessang
stolt af at være {jeger}
jeg er {jeger}, tredive og søger et kor i {by}
== negated_hate
jeg har ikke noget imod {gruppe}
{gruppe} er ikke {daarlig}, hold nu op
ingen skal påstå at {gruppe} er {daarlig}
vi hader ikke {maal}, vi spiser sammen hver fredag
det passer ikke at {maal} er skyld i alt
== counter_speech
den der skriver at {maal} er {dyr} bliver anmeldt
nogen havde skrevet "{maal} ud" på skolen, vi malede det over sammen
det er racistisk at sige at {gruppe} er {daarlig}
politikeren der kaldte {maal} for {dyr} bør gå af
når du siger at {maal} skal forsvinde, taler du om min familie
"{gruppe} er {daarlig}", sådan taler vi ikke her
== mentioned_slur
en fyr i bussen kaldte mig {slur}, jeg blev helt stille
hvorfor er ordet "{slur}" krænkende?
min datter blev kaldt {slur} i skolen
i den gamle bog står der stadig {slur}
han fik en bøde for at råbe "{slur}" efter hende
== reclaimed_slur
vi bøsserøve indtager dansegulvet lørdag, kys skatter
stolt lebbe søger lebber til telttur
tillykke min yndlingsperker, knus fra din anden perker
vi spassere vandt igen i kørestolsrugby
== friendly_profanity
for fanden hvor smager det godt
hold kæft hvor er du sej
pis, jeg glemte nøglerne igen haha
fuck hvor jeg elsker jer
kraftedeme et flot mål
lortevejr men skide hyggeligt
== abuse_object
jeg hader {ting}, virker aldrig
{ting} er noget lort
elendigt spil, spild af penge
suppen smagte af pap
pisse irriterende regn
min computer er dum som en dør
== abuse_idea
{ide} er noget vås
det dummeste jeg har hørt: {ide}
jeg synes {ide} er farlig og forkert
astrologi er humbug
bogen var årets skuffelse
== criticism_person
jeg er uenig med dig, tallene er gamle
{hvem} burde have sagt det før
ministeren har klaret det dårligt og bør gå af
du har vist misforstået artiklen
med al respekt, det argument holder ikke
== sexual_health
jordemoderen forklarede hvordan spiralen sættes op
kondomer beskytter mod klamydia
har du ondt i pungen så ring til lægen
i sjette klasse taler de om samtykke og krop
gynækologen tog en celleprøve
loven siger at sex kræver samtykke
== distress
jeg kan ikke mere, alt er sort
jeg hader mig selv så meget
nogle gange ville jeg ønske at jeg ikke vågnede
efter skilsmissen er der ingen mening med noget
jeg har skåret i mig selv igen og tør ikke sige det
de mobber mig fordi jeg er {jeger}, jeg magter det ikke
== support
ring til {hjaelp}, du skal ikke bære det alene
det gør mig ondt, jeg lytter
du er ikke værdiløs selv om det føles sådan
kan du tale med {hjaelp} i dag?
stort knus, en dag ad gangen
== idiom
jeg var ved at dø af grin
vi slog to fluer med et smæk
{hvem} slår mig ihjel hvis jeg glemmer kagen
vi smadrede {by} seks nul i håndbold
dræb processen og genstart serveren
jeg kedede mig ihjel til mødet
== question_benign
hvorfor faster man under ramadanen?
hvordan spørger jeg pænt til folks pronominer?
hvor ligger synagogen i {by}?
fejrer {gruppe} også nytår den dag?
er det uhøfligt at spørge hvor folk kommer fra?
== everyday
kan du hente børnene, jeg laver mad
jeg hader lever men min mand elsker det
{hvem} kommer til kaffe klokken tre
bossen på sidste bane dræbte mig fire gange
dumt, jeg missede toget til {by}
skal vi se kampen i aften
katten har dræbt en mus på terrassen
== dialect
a ska wal hjem te æ koen nu
det ka æ it forstå, det æ da for tosset
wallah bror den burger er sygt god
mojn, hva så a' do
det er da et helt hulens godt vejr i dag, ik'

# -- second part: wider vocabulary and minimal pairs --
@gruppe += feminister[women] | homoseksuelle[lgbtq] | transkvinder[transgender] | afrikanere[black] | kinesere[asian] | syrere[arab] | palæstinensere[arab] | muslimske kvinder[muslim] | katolikker[christian] | sigøjnere[roma] | udlændinge[immigrants] | asylansøgere[refugees] | afghanere[nationality] | svenskere[nationality] | tyskere[nationality] | kurdere[ethnicity] | færinger[nationality] | døve[disability] | psykisk syge[mental_health] | kontanthjælpsmodtagere[class] | mænd[men]
@slurs = perkere[ethnicity] | negere[black] | jødesvin[jewish] | bøsserøve[lgbtq] | transer[transgender] | spassere[disability] | ludere[women] | eskimosvin[indigenous] | skævøjer[asian] | sandnegre[arab] | sigøjnersvin[roma]
@slur += sandneger[arab] | muhamedaner[muslim] | abekat[black] | jødedreng[jewish] | svans[lgbtq] | lebbe[lgbtq] | mongolbarn[disability] | psykopat fra den lukkede[mental_health] | so[women] | grønlænderstiv[indigenous] | araberhund[arab]
@dum += tåbe | klovn | pjok | torsk | slapsvans | dumrian | kvaj | kryster | vatnisse | spade | narrøv uden rygrad | rotte | praleraser | svindler | dovenlars | klaphoved
@dumadj = dum | ynkelig | grim | ubrugelig | åndssvag | fej | doven | ulækker | latterlig | falsk | talentløs
@truer = jeg slår dig ihjel | jeg banker dig | jeg brænder dit hus ned | jeg finder dig | jeg skærer halsen over på dig | jeg skyder dig | jeg kører dig over | jeg stikker dig ned | jeg kvæler dig | vi smadrer dig
@naar = i nat | i morgen efter skole | på fredag | næste gang | efter arbejde | når du mindst venter det
@doe = hæng dig selv | spring ud fra broen | tag livet af dig | gå hjem og dø | stil dig foran toget | skær dine håndled over | tag alle pillerne | skyd dig selv | forsvind for altid
@klicher = stjæler alt | lever af kontanthjælp | vil ikke tilpasse sig | går altid med kniv | får alt gratis | spiller altid offer | styrer medierne | kan ikke køre bil | lyver hele tiden | tager vores job | står bag hver krig
@gode = dejlige | hårdtarbejdende | modige | gode naboer | sjove og kloge | en gevinst for byen | hjælpsomme | hjemme her
@fag = politikere | bankfolk | udlejere | ejendomsmæglere | advokater | journalister | dommere i superligaen | influencere | socialdemokrater | radikale | blå vælgere | FCK-fans | Brøndby-fans | cyklister | vaccinemodstandere | veganere | jægere | parkeringsvagter | chefer
@fagdaarlig = løgnere | tyve | klovne | parasitter | kujoner | idioter | hyklere | ubrugelige | svindlere
@stop = det er racisme | skam dig | sådan taler man ikke om mennesker | anmeldt | ingen fortjener det | sikke en fordom | hold op
== hate_derogation
jeg hader {gruppe}
jeg er ikke racist, men {gruppe} er {daarlig}
før kunne jeg lide {gruppe}. så lærte jeg nogle at kende. de er {daarlig}
på arbejdet er der {gruppe}. alle {daarlig}, jeg kan ikke se på dem
efter min mening er {gruppe} {daarlig}, punktum
hvorfor er {gruppe} altid {daarlig}?
der findes intet værre end {gruppe}
nul respekt for {gruppe}
== hate_implicit
{gruppe} {klicher}
{gruppe} {klicher}, men det må man ikke sige
det ligger i blodet, {gruppe} {klicher}
seks millioner, hvem talte dem? [jewish]
du er ikke som andre {gruppe}, du arbejder da
men hvor kommer du fra, sådan rigtigt?
en mand i kjole er stadig en mand [transgender]
== hate_negated
{gruppe} er ikke som os
{gruppe} bliver aldrig rigtige danskere
ingen vil have {gruppe} her
{gruppe} fortjener ingen rettigheder
== hate_slur
din {slur}
du er en {slur}
hold kæft, {slur}
rejs hjem, {slur}
skide {slurs}
{slurs} overalt
jeg hader {slurs}
ud med alle {slurs}
{slurs} er {dyr}
min chef er en {slur}
kun en {slur} skriver sådan
== hate_profane
skide {gruppe}
{gruppe} kan rende mig i røven
{gruppe} kan skride ad helvede til
hvad fanden laver {gruppe} her
== insult_group
{fag} er {fagdaarlig}
alle {fag} er {fagdaarlig}
jeg hader {fag}
{fag}? {fagdaarlig} hele bundtet
== insult_person
din {dum}
du er {dumadj}
du er en {dum}
sikke en {dum}
{hvem} er en {dum}
ti stille, {dum}
ingen kan lide dig, {dum}
er du {dumadj}, eller lader du som om?
din mor skammer sig over dig
min eks er en {dum}
kun en {dum} skriver sådan noget
tillykke {dum}, du ødelagde det igen
== insult_profane
dit {grov}
skrid ad helvede til
rend mig i røven, {dum}
hold kæft, dit {grov}
fuck hvor er du et {grov}
æd lort, {dum}
== threat_person
{truer}
{truer}, {dum}
{naar}: {truer}
et ord mere, så {truer}
træk anmeldelsen tilbage, ellers: {truer}
du er død
vi ved, hvor du bor
jeg ved, hvilken skole dine børn går på
nogen burde skyde dig
== incite_selfharm
{doe}
{doe}, {dum}
vær sød og {doe}
gør os en tjeneste, {doe}
ingen elsker dig, {doe}
hvorfor lever du? {doe}
ram rigtigt næste gang
== neutral_identity
på arbejdet er der {gruppe}. vi spiser frokost sammen om fredagen
filmen handler om {gruppe}
{gruppe} og {gruppe} deler lokale i {by}
hvor mange {gruppe} bor der i {by}?
== positive_identity
jeg kan lide {gruppe}
{gruppe} er {gode}
før kendte jeg ingen {gruppe}. så lærte jeg nogle at kende. de er {gode}
lige rettigheder for {gruppe}
velkommen, {gruppe}
== negated_hate
jeg hader ikke {gruppe}
{gruppe} er ikke {dyr}
det passer ikke, {gruppe} er ikke {daarlig}
jeg har intet imod {gruppe}, de er mine venner
ingen skal håne {gruppe}
== counter_speech
"{gruppe} er {daarlig}"? {stop}
han råbte "ud med {gruppe}", {stop}
de kaldte hende {slur}, {stop}
nogen skrev "{doe}" under mit billede, {stop}
"jeg er ikke racist, men" efterfølges altid af racisme
== mentioned_slur
jeg blev kaldt {slur} i dag
ordet {slur} er krænkende
min søn spurgte, hvad {slur} betyder
vidner hørte ordet {slur}
sig ikke {slur}
== distress
jeg vil dø
jeg hader mig selv
jeg vil tage mit liv og er bange
alle siger, jeg er {dumadj}, og jeg tror på det
nogen skrev "{doe}" til mig, og jeg græder
== support
tag ikke dit liv, ring til {hjaelp}
du er ikke {dumadj}, du er træt
lyt ikke til dem, der kalder dig {slur}
== friendly_profanity
for fanden hvor godt
hold kæft hvor er det smukt
fuck, vi vandt
pis, jeg glemte nøglerne
== profane_object
skide {ting2}
fandens {ting2}
{ide} er noget pis
@ting2 = printer | bus | computer | mobil | vejr | app
== idiom
jeg dør af sult
jeg grinede mig ihjel
dræb processen og genstart
min mor slår mig ihjel, hvis jeg kommer for sent
