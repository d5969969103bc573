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
@dum += tåbe | klovn | pjok | torsk | slapsvans | dumrian | kvaj | kryster | vatnisse | spade | skvat uden rygrad | rotte | praleraser | svindler | dovenlars | klaphoved
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

# -- sætninger som folk skriver dem: fora, chat, spil, kommentarspor, læserbreve; afbrudte begyndelser --
== friendly_profanity
hold kæft hvor er det lækkert
fuck hvor er jeg glad på dine vegne
for satan vi vandt!!!
kæft mand, sikke en kasse i overtiden
din gamle røv, tillykke med de 60, du skylder stadig en bajer
jeg er sgu så stolt af dig at jeg tuder i Netto
Så for helvede, bestået!
det var fandeme den bedste stegt flæsk jeg har fået
lorte god koncert, undskyld mit franske
shit hvor er hun sød, den lille lort har lige lært at kravle
jeg idiot låste mig selv ude i underbukser, pis altså, naboen grinede i en time
satme godt gået gutter, 1-1 ude mod Brøndby
Kraftedeme flot, Lis
ja for fanden, fredag
du er en sindssyg skid og jeg elsker dig, hvem cykler til Paris på en ladcykel
ace med en pistol, jeg er fandme gud
fik lige huset. fuck ja. FUCK JA
da dommeren fløjtede af, stod min svigermor på bordet og råbte "for satan da også, vi
til den bedste røvhat af en storebror, man kan
== profane_object
lorteprinter
DSB for helvede, tredje gang i denne uge
hvem fanden har opfundet MitID
pisseirriterende opdatering, nu virker lyden ikke
Den skide vaskemaskine har ædt min sok igen
lortevejr, lortemandag, lortekaffe
for satan jeg ramte lilletåen mod dørkarmen
fuck de myg
elregningen kom, av for helvede
serverne er noget værre lort i dag
fandens også, punktering på Knippelsbro
lortespil, tre timer og så crasher det
den forpulede dyne vil ikke ind i betrækket, og det har jeg altså ikke tid til, for
== counter_speech
"rejs hjem", råbte han til en sygeplejerske fra Vejle. Vi andre i toget bad ham stå af
ordet perker bliver ikke brugt i min klasse, heller ikke for sjov
Kan admin slette kommentaren om at grønlændere er fulde alle sammen?
nej, jøderne styrer ikke medierne, min nabo er jøde og han kan ikke engang styre sin hund
Retten i Aarhus idømte manden en bøde for at have kaldt muslimer for utøj
det er ikke ytringsfrihed at true kvinder med voldtægt, det er strafbart
min farfar gemte jødiske naboer på loftet i 43, så nej, jeg griner ikke af din vits
stop med at kalde folk på kontanthjælp for nassere
den der skriver at {maal} er {dyr}, ryger ud af gruppen
sådan taler vi ikke om {gruppe} ved mit bord
Publikum lavede abelyde, og kampen blev stoppet. Godt.
"homo" er ikke et skældsord på mit hold, sagde træneren, og så løb de alle en ekstra runde
At skrive at handicappede børn er en belastning for samfundet er simpelthen modbydeligt, og jeg svarer dig kun fordi min søn kan læse
hakekorset på den jødiske gravplads blev vasket af samme dag
politikeren kaldte flygtninge for invasive arter og fik heldigvis svar på tiltale
jeg er så træt af at se "smid dem ud" under hver eneste artikel om en pige der har vundet i skak
Da min datter spurgte hvorfor damen i bussen kaldte hende beskidt, måtte jeg
Til jer der synes det er sjovt at råbe efter hijabklædte kvinder:
== negated_hate
flygtninge tager ikke jeres boliger, de bliver bare ikke bygget
jeg har intet imod jyder, jeg er gift med to, ikke samtidig
at være homoseksuel er ikke en sygdom
romaer stjæler ikke mere end andre fattige mennesker, slå det op
mennesker med skizofreni er ikke farlige
Vi hader ikke mænd, vi hader at få mindre i løn
det passer ikke at {gruppe} er {daarlig}
grønlændere er ikke drankere, det er en grim myte fra dengang
Ingen i denne by mener at de gamle er en byrde, tværtimod
== neutral_identity
Danmarks Statistik: efterkommere tager oftere en videregående uddannelse end deres forældre
den 9. april 1940, jødernes redning i oktober 1943, det lærer vi i ottende
antallet af asylansøgere faldt i fjor
moskeen på Nørrebro holder åbent hus lørdag
to mænd blev viet på rådhuset i Tønder, det regnede
Kvinder fik valgret i 1915
indvandrere og efterkommere er overrepræsenteret i kriminalstatistikken, også efter korrektion for alder, skriver forskeren, men forskellen bliver mindre
en kvinde fra Somalia er blevet valgt til skolebestyrelsen
Grønlands selvstyre har fået ny formand
rampen til kørestole er rundt om hjørnet
Copenhagen Pride går fra Frederiksberg
polske håndværkere søger lejlighed i {by}
gymnasiet har fået et bederum, eller stillerum, som det hedder
eid falder på en onsdag i år
min mormor er fra Nuuk og strikker nationaldragter
gudstjeneste på tegnsprog hver første søndag
I 1951 blev 22 grønlandske børn sendt til Danmark som led i et
== positive_identity
vores SOSU fra Filippinerne er guld værd
tak til drengene fra moskeen som hjalp med sandsække
kærlighed er kærlighed, også i Herning
Hvor er det flot at en på 79 tør springe ud
uden rumænske folk i stalden var der ingen jul
stærke, sjove, kloge kvinder i den bestyrelse, endelig
min nabo Yusuf er den flinkeste mand i opgangen
Transpersoner skal have lov at være i fred og have det godt
grønlandske unge laver noget af den fedeste musik lige nu
== self_identity
bøsse, spejder og fra Thy
jeg er født i Homs, men mine børn holder med AGF, beklager
Lesbisk, to børn, en gris
er autist og ja jeg kan køreplanen udenad
sort dansker, slægt fra Sankt Croix, født i Silkeborg
jeg bruger kørestol og danser swing
muslim og jordemoder, har taget imod 900 små danskere
tyk og glad og på vej i vandet
Vi er to mødre og en meget træt hund
kom ud som nonbinær på jobbet i dag, de spurgte om jeg ville have kage
== distress
jeg kan ikke mere
min kæreste siger jeg er en fed klam ko, og jeg tror på det nu
Har skåret i mig selv igen, ingen ved det
de har lavet en snapgruppe der hedder "vi hader Sofie". Jeg er Sofie
jeg er en fiasko, fyret igen, 45 år og bor på et værelse
jeg blev voldtaget på festivalen og har ikke sagt det til nogen
hader mit ansigt
scanningen var dårlig. Hvordan siger man det til sine forældre
Sommetider står jeg på perronen og tænker, at det ville være så let
min far slog os hver søndag efter kirke
jeg er grønlænder, og i børnehaven kaldte de min søn beskidt, jeg græd i bilen hele vejen hjem
jeg er så dum, jeg gav ham min NemID og nu er opsparingen væk
det føles som om alle ville have det lettere hvis jeg
== support
ring til Livslinien på 70 201 201, nu, vi venter her
du er ikke en byrde
det var ikke din skyld at han slog
kæmpe kram fra Thisted
jeg havde det sådan i 2015, nu har jeg høns
den der kaldte dig grim skulle skamme sig
gå til lægen i morgen og vis hende det du skrev her
Du må gerne græde hos mig, jeg laver kaffe
du fejler ikke som mor, du har en fødselsdepression, og den kan behandles
Det bliver ikke ved med at gøre så ondt, men lige nu skal du bare
== idiom
min mor slår mig ihjel hvis jeg taber den skål
vi blev slagtet 7-0 af Vejle
jeg er død af grin
dræb processen og start forfra
han skød over fra to meter
hun ramte hovedet på sømmet
slå koldt vand i blodet
Der er ingen ko på isen
den eksamen tog livet af mig, men jeg fik 10
skyd løs, hvad vil I vide
vi skal have slået hul på budgettet
Over mit lig om du hælder ketchup på
== everyday
tager du rugbrød med hjem
du har sennep på kinden
rotter i kloakken, hvem ringer man til?
jeg hader rosenkål
Slagteren har andebryst på tilbud
politiet anholdt en mand efter et knivstikkeri i {by}
bossen på bane fem dræber mig hver gang
slut med sommertid på søndag
vi skal slå græsset inden mormor kommer
det var en hård kamp, godt kæmpet begge hold
koen har fået tvillingekalve
katten har dræbt en mus, den ligger i min støvle
fartkontrol, fartstribe, slutfart, min mand elsker at læse skilte højt
Under slaget ved Dybbøl i 1864 faldt over tusind danske soldater
dumt spørgsmål: hvor sidder sikringsskabet
har nogen en økse, birken skal ned
manden blev kendt skyldig i drab, retsmøde igen mandag
kvindfolk og mandfolk, alle på dansegulvet kl. 21
i Hundested er der loppemarked
Da gedden endelig lå i båden, og far skulle slå den ihjel, kom
== abuse_object
grimmeste bygning i hele Odense
den film var to timer jeg aldrig får tilbage
ubrugelig app, slettet igen
Lakrids er ulækkert, kom an
min robotstøvsuger er dum som en dør
stolen knækkede efter en uge, elendig kvalitet
det her hotel, med skimmel og larm og en receptionist der sov, er
== abuse_idea
den lov er hjerteløs
afskaffelsen af store bededag var en dårlig idé, og det mener jeg stadig
roadpricing uden busser på landet er tåbeligt
den politik er uanstændig og dyr
Minkskandalen var et svigt fra ende til anden
astrologi er vrøvl
at lukke fødestedet i {by} er det mest kortsigtede jeg
== criticism_person
statsministeren svarede ikke på spørgsmålet
du tager fejl, Jens, læs paragraf 3
det var ikke i orden at du afbrød hende
Jeg er skuffet over at I ikke ringede
borgmesteren burde tage ansvaret for Letbanen
dommeren overså et klart straffe
din anmeldelse er sjusket, du har byttet om på skuespillerne
Som formand havde du pligt til at
== question_benign
hvornår slutter ramadanen i år
hvad hedder det, grønlænder eller inuit, hvad foretrækker folk selv?
må to mænd blive gift i folkekirken?
hvorfor flygtede så mange jøder til Sverige i 1943
Hvad betyder nonbinær, spørger min mor på 78
hvorfor har sikherne turban på, også når de spiller fodbold?
hvor mange blev dræbt i Auschwitz, og hvordan ved vi
== sexual_health
kondyloma eller bare en bums? få lægen til at kigge
klamydiatest kan tages derhjemme
Smerter ved samleje er almindeligt efter fødsel og kan behandles
mærk dine testikler efter i badet en gang om måneden
samtykkeloven trådte i kraft i 2021
p-piller beskytter ikke mod kønssygdomme
Min spiral sidder skævt, og lægen siger at
== dialect
wallah bror den shawarma var syg
æ ka et sæj det bedre sjøl
hva så der, ska vi kør en tur i æ marsk
det er da hyggeligt, hva', far lille
eow min dreng, tillykke med lærepladsen
A er træt, a går i seng
ska du mæ te håndbold i aften eller hwa
== mentioned_slur
min søn blev kaldt perker i omklædningsrummet og spurgte hvad han havde gjort galt
"neger" stod der i den gamle udgave, nu er det ændret
han fik karantæne for at kalde modspilleren "bøsserøv"
Hvorfor er "eskimo" et ord mange grønlændere ikke vil kaldes
nogen har ridset "luder" i hendes bildør
"spasser" var noget man råbte i min skolegård i firserne, jeg skammer mig i dag
"jødesvin" var der sprøjtet på døren til butikken, oplyser politiet, som
== reclaimed_slur
os perkere fra Gellerup har lige fået studenterhuen på, mor græder
stolt bøssekarl siden 1971, stadig ondt i hofterne
spasserrevyen spiller fredag, jeg ruller ind som nummer to
lebberne griller lørdag, tag selv ost med
den gamle drag-tøs her vil have champagne, skat
== insult_person
du er simpelthen for dum
sikke et skvat
Klaphat
har du købt kørekortet på Temu
du er så grim at spejlet går i stykker
ingen kan lide dig, spørg bare
gå hjem og leg med dine tog, Bent
dårligste angriber i historien, en havelåge ville score flere
Hun er en falsk løgner, og det ved hele kontoret
du har aldrig tænkt en tanke færdig
imponerende, en hel side og ikke et eneste argument, du må være stolt
tudeprins
din datter er lige så uduelig som dig selv
borgmesteren er en slapsvans og en kujon
når man er så uintelligent som dig, skulle man tale mindre
du lugter og du er kedelig
Taber, slet spillet
dit ynkelige lille menneske, hvem gider høre på dig
{hvem} er et rent {dum}, det kan enhver se
Når jeg ser dit selvfede fjæs på skærmen, kan jeg ikke lade være med at tænke, hvor utrolig dum og
== insult_profane
hold din kæft
røvhul
skrid ad helvede til, Preben, du har aldrig kunnet holde din kæft
Luder
fuck dig og din lortebil
din forpulede idiot, du bakkede ind i min cykel
sikke en kælling, den nye chef
kys min røv
pikhoved, lær at blinke af
du er et stykke lort og det har du altid været
møgsvin af en udlejer
Rend mig i røven, formand
luderbarn, du campede hele kampen
spis lort
Den skide dommer er en kæmpe nar, for satan hvor er han blind
du er fandeme det klammeste svin jeg har mødt
kussefjæs
hver evig eneste gang den forbandede røv kommer forbi
== insult_group
politikere lyver når de trækker vejret
FCK-fans er forkælede skvadderhoveder
ejendomsmæglere er blodsugere i jakkesæt
Cyklister i København er selvfede tåber
hele byrådet er en flok sovetryner
DF'ere er ikke de skarpeste knive i skuffen
influencere er hule tøjstativer
== hate_derogation
muslimer[muslim] er tilbagestående
grønlændere[indigenous] er drukkenbolte, hele bundtet
jeg får kvalme af bøsser[lgbtq]
somaliere[black] er dovne og uærlige
jøder[jewish] er nærige og beregnende
Kvinder[women] er for dumme til at styre et land
rumænere[nationality] er tyve, hver og en
transer i dametøj[transgender] er syge mennesker, rent ud sagt klamme
dem på kontanthjælp[class] er dovne nasserøve
folk med Downs[disability] er grimme at se på
polakker[nationality] drikker og snyder
Araberne[arab] er et løgnagtigt folk, jeg stoler ikke på en eneste
de psykisk syge[mental_health] nede på hjørnet er uhyggelige og ulækre
feminister[women] er bitre gamle møer, ingen ville have
svenskerne er fine, men deres syrere[arab] er noget værre udskud
gamle mennesker[age] er egoistiske og dumme
tykke damer[body] i stramt tøj, føj hvor er I klamme
Jeg kan ikke fordrage {gruppe}, de er {daarlig}
Sidder man i venteværelset med de der sigøjnere[roma], kan man lugte at
== hate_dehumanise
flygtninge[refugees] er rotter, de kommer i land om natten og æder det hele
aber[black] på landsholdet, sådan ser det ud nu
jøder[jewish] er igler
Muslimerne[muslim] er en kræftsvulst, og den skal skæres væk
sigøjnere[roma] er lus
downere[disability] er grøntsager, spild af skattekroner
den slags transvæsner[transgender] er ikke mennesker, de er mutanter
== hate_threat
brænd moskeen[muslim] af
bådflygtninge[refugees] skal skydes på stranden
hæng alle bøsser[lgbtq]
jøderne[jewish] skal i gaskammeret igen
jeg tæver den næste indvandrerdreng[immigrants] jeg ser på Strøget, til han ikke rejser sig
Asylcentret[refugees] går op i flammer før jul, vent bare
feministerne[women] skal voldtages, alle sammen
En nat kører vi ud til romalejren[roma] med jernrør, og så
== hate_normative
send dem hjem[immigrants], også dem med statsborgerskab
ingen tørklæder[muslim] i Danmark, nogen steder
kvinder[women] skal passe børn og ikke sidde i Folketinget
bøsser[lgbtq] må aldrig få lov at adoptere
Ingen muslimer[muslim] i vores boligforening, det har vi aftalt
fjern børnene fra grønlænderne[indigenous], de kan ikke finde ud af det
handicappede[disability] skal ikke gå i almindelig skole
luk synagogen[jewish]
transkønnede[transgender] burde ikke få lov at undervise
sigøjnere[roma] skal køres til grænsen samme dag
folk uden danske oldeforældre[immigrants] skal ikke stemme
jeg stemmer på det parti der tør sige at {maal} ikke må
== hate_implicit
du taler flot dansk af en med tørklæde[muslim]
gerningsmanden var "dansk statsborger"[immigrants], ja ja, den kender vi
Kvindelig pilot[women], jeg tog toget
endnu en ingeniør[refugees] har været på spil ved Nørreport
jeg har intet imod dem[lgbtq], men skal de absolut holde i hånd på gaden
hun er da køn, når man tænker på at hun er sort[black]
det er nok bare en grønlænderstiv[indigenous], lad ham ligge
du ved godt hvem der ejer bankerne[jewish]
De seks millioner[jewish], ja det skal man jo sige
stress[mental_health]? i min tid gik man på arbejde
om tyve år er vi gæster i vores eget land[immigrants]
for en i kørestol[disability] ser du vældig godt ud
hun blev valgt ind på kønnet[women], sådan er det jo nu
der dufter af karry[asian] i hele opgangen, gæt hvem der er flyttet ind
Før {maal} kom til {by}, kunne man lade døren
== hate_negated
en muslim[muslim] bliver aldrig dansker
der findes ingen ærlige sigøjnere[roma]
kvinder[women] har aldrig opfundet noget
transkvinder[transgender] er ikke kvinder, de er ikke noget
Flygtninge[refugees] fortjener ikke en krone
jøder[jewish] kan man ikke stole på
grønlænderne[indigenous] har aldrig bidraget med andet end
== hate_slur
skrid, perker[ethnicity]
bøsserøv[lgbtq]
negere[black] i toget igen
din spasser[disability], lær at spille
jødesvin[jewish], luk din butik
muhamedanere[muslim] på Christiansborg, så er den gal
Skæveøjerne[asian] har købt grillen
sigøjnerpak[roma]
den transe[transgender] skal ikke ind på dametoilettet
grønlænderluder[indigenous,women]
Der kom en perker[ethnicity] op til mig og spurgte om
== hate_profane
alle de skide indvandrere[immigrants], skrid hjem for helvede
fuck jøderne[jewish]
fucking muslimer[muslim] og deres lorteramadan, klamme svin
Kvinder[women] er nogle dumme kællinger, alle sammen
lortesigøjnere[roma] har skidt i anlægget
forpulede bøsser[lgbtq], hold jer væk
satans somaliere[black], dovne røvhuller
de skide handicappede[disability] får hele lortet betalt, unyttige svin
fandens {gruppe}, rend mig i røven hele bundtet
== threat_person
jeg ved hvor du bor
du får bank
vi ses på parkeringspladsen, og du kommer ikke hjem
jeg knækker dine fingre en for en
stikker du os, er du død
nyd dit hus så længe det står
Næste gang du kommer til byrådsmøde, står vi og venter med
== incite_selfharm
gå ud og hæng dig
spring, ingen savner dig
gør din familie den tjeneste at forsvinde for altid, du ved godt hvordan
Hvorfor er du ikke død endnu
toget kommer 14.32, så kan du jo
== sexual_harassment
lækre patter
send nøgenbilleder eller jeg deler de gamle
vil du have vagter til jul, skal du sutte først
Jeg knepper dig hen over bordet, om du vil eller ej
hvad koster du, skat?
en røv som din er kun god til én ting
== sexual_explicit
vi kneppede hele natten
han slikkede mig til jeg kom og dynen lå på gulvet
hun red ham langsomt med hænderne på hans bryst
min kone elsker at blive taget bagfra, siger hun, og jeg klager ikke
Hun lod hånden glide ned i hans bukser og mærkede hans stive

# -- længere opslag --
== friendly_profanity
DHL-stafetten overstået, jeg blev overhalet af en mand klædt ud som pølse, men for satan hvor smagte den fadøl bagefter i Fælledparken
da min søster kom ud af eksamenslokalet med det der 12-tal, skreg hele familien "ja for helvede" på gangen, og censor kom ud og gav hende hånden
Jeg har lige set min mormor på 92 vinde et pakkespil mod seks børnebørn, hun snød som bare fanden og vi elsker hende
vi sejlede forkert ved Anholt, løb tør for både diesel og snaps og endte med at synge hele højskolesangbogen igennem, sgu den bedste ferie i mit liv
Til smukke Torben som trak min bil op af grøften ved Skjern klokken tre om natten og ikke ville have en krone: du er fandeme en legende
hold nu kæft hvor er jeg stolt, min lillebror der ikke kunne læse før han var tolv, har lige fået udgivet en skide digtsamling
== profane_object
tre timer i telefonkø hos Rejsekort for at få at vide at systemet er nede, og så røg opkaldet, for helvede altså
den satans flagstang har knirket hele natten, nu saver jeg lortet ned, nationaldag eller ej
== counter_speech
På plejehjemmet nægtede en beboer at blive vasket af "sådan en sort en". Vi tog en stille snak, og i dag kan han ikke undvære Grace
Under grundlovstalen kaldte han kvinder med tørklæde for en trussel mod fædrelandet. Bagefter gik min mor, 74 og luthersk, op og spurgte ham hvilken
I min barndom sagde man "fuld som en grønlænder" uden at blinke. Min svigerdatter er fra Sisimiut, og nu hører jeg, hvordan det lyder
et byrådsmedlem har slettet opslaget, hvor romaer blev kaldt for skadedyr, men skærmbillederne er sendt til politiet i Kolding
Der stod "dø jødesvin"[jewish] på den bil, de brændte af i Charlottenlund. Vi er mange, der lægger en sten på trappen i aften
vores søn har cerebral parese, og når I griner af hans gang på TikTok, så griner I af et menneske, der har trænet hver dag i elleve år
Det hedder ikke "voldtægt i gåseøjne". Hun sagde nej, dommen er faldet, og du skylder hende en undskyldning
da kollegaen ved frokosten begyndte med det der om at afrikanere ikke kan tænke logisk, lagde vores chef kniven fra sig og
== neutral_identity
I 1943 lå der otte mennesker under presenningen i min oldefars kutter, og en af dem var en baby, som havde fået sovemedicin
Ifølge politiet er de fire sigtede mellem 17 og 22 år, alle danske statsborgere, og tre af dem nægter sig skyldige
Valgmenigheden i Ryslinge har ansat en kvindelig præst fra Hongkong, og konfirmanderne har lært at folde papirtraner
børnene i modtageklassen kommer fra Ukraine, Syrien og Brasilien, og på tirsdag bager de kanelsnegle sammen med 3. b
Undersøgelsen viser, at homoseksuelle mænd på landet oftere flytter til byen før de fylder 25, og oftere flytter hjem igen efter de 50
== distress
Jeg er mælkebonde og ottende generation, og når auktionarius kommer på mandag, ved jeg ikke hvad jeg er mere, og jeg tør ikke være alene i laden
min mor siger at jeg ødelagde hendes liv da jeg blev født, og det siger hun stille og roligt mens hun skræller kartofler
Siden de delte billederne har jeg ikke været i skole, alle har set mig nøgen, og jeg vil bare gerne være en anden eller slet ikke være her
jeg tæller kalorier, trin og timer siden sidste måltid, og i spejlet er jeg stadig en hval, det er den eneste sandhed jeg kan
== support
At dele de billeder er en forbrydelse, og det er ikke din skam, den er deres. Red Barnets SletDet hjælper, og jeg tager med dig på politistationen
du er ikke en ottende generation, der fejler, du er en mand som har malket to gange om dagen i tredive år. Ring til mig, jeg er oppe klokken fire alligevel
din mors ord er ikke en dom over dig, skat, de handler om hendes eget liv, og du må gerne lægge kartoffelkniven og gå
== everyday
Først flækkede han torskehovedet, så hev han gællerne ud, og så sagde han helt roligt: nu laver vi suppe, og lillesøster besvimede
under stormfloden i 1872 druknede flere hundrede mennesker på Lolland og Falster, og i kirken kan man stadig se hvor højt vandet stod
kan den, der har lånt min trillebør på kolonihave 14, ikke lige stille den tilbage, jeg har ni poser hestemøg der stinker op i solen
hunden åd påskelammet, katten åd marcipanen, og svigerfar åd det der var til fuglene, så vi bestilte pizza
i nat blev jeg skudt fem gange af min egen nevø på otte år, han er fuldstændig skånselsløs i det spil, og så siger han "godnat onkel"
En 29-årig mand er varetægtsfængslet, sigtet for at have dræbt sin samlever i en lejlighed i Horsens, og retsmødet blev holdt for
== insult_person
Du har været formand for grundejerforeningen i nitten år, Flemming, og i al den tid har du ikke løst andet end et kryds og tværs
hun pynter sig med andres arbejde, bagtaler dem i frokosten og smiler i døren, en mere falsk og uduelig kollega har jeg ikke mødt
så du har lavet el-arbejdet selv? Det kunne jeg lugte helt ude fra vejen, du er jo for dum til at skifte en pære
Hvis man skulle lave en statue af selvtilfredshed og uvidenhed, kunne man bare hælde gips over dig og
== insult_profane
at du tør møde op til mors begravelse og spørge til sølvtøjet, din nærige lille lort, rend mig i røven og lad være med at ringe
den der spadser på løbehjul der kører på fortovet ved børnehaven er et kæmpe røvhul, og jeg skal nok finde ud af hvem du er
hold dog din forpulede kæft om bitcoin, Mads, du bor i din mors kælder og lugter af ost
otte måneder har den skide sagsbehandler ladet min mor vente, og så siger den arrogante kælling at
== hate_derogation
vi har haft grønlandske lejere[indigenous] to gange, og aldrig mere, det er et sløvt, beskidt og fordrukkent folkefærd der ikke duer til noget
kvindelige dommere[women] i herrefodbold er en vittighed, hysteriske og uden forstand på spillet, sådan er de født
man kan klæde en mand i kjole[transgender] og kalde ham Susanne, han er stadig et frastødende og sølle syn, og det er de alle sammen
En skolelærer må jo ikke sige det, men romabørn[roma] er uopdragne, tyvagtige og dumme, og det har de fra
== hate_implicit
pudsigt at det altid hedder "en gruppe unge"[arab], når politiet rykker ud til Gellerup, som om det kunne have været spejdere
Min nye læge hedder noget med Al-[arab], så jeg googlede lige symptomerne selv for en sikkerheds skyld
du kan sagtens finde en mand, du er jo ikke grim, så jeg forstår ikke hvorfor du absolut vil være lesbisk[lgbtq]
Man hører jo aldrig om fattige jøder[jewish], gør man, det er da lidt sjovt
I gamle dage hed den julefrokost, nu hedder den vinterarrangement, fordi nogen med skæg[muslim] kunne blive stødte, og
== hate_normative
statsborgerskab burde kunne trækkes tilbage, når nogen[immigrants] er født af de forkerte forældre, og flyet skulle holde klar samme aften
lad dog være med at bruge millioner på at de der børn[disability] skal med på lejrskole, de hører til for sig selv
i vores andelsforening stemmer jeg nej hver gang en med tørklæde[muslim] står på listen, og det burde I andre også
== hate_dehumanise
når færgen lukker op i Rødby, kravler de ud mellem lastbilerne[refugees] som lus i en pels, og så siger man vi skal kalde dem medmennesker
de sidder foran Brugsen med deres krus[roma] som en slags måger, bare klammere, og man skulle have lov at bruge gift
== hate_threat
imamen[muslim] skal vide at der er fredagsbøn én gang til, og så kommer vi med jerrycans
næste gang der flages med regnbue[lgbtq] på rådhuset, står jeg på taget overfor, og jeg har jagttegn
== hate_profane
hele bussen lugter af deres lortemad, de råber i de skide telefoner, jeg er træt af indvandrere[immigrants], smid røvhullerne ud
gu vil jeg da ej arbejde under en kvinde[women], de er sgu nogle hysteriske kællinger hver eneste en
== threat_person
Du tog min licens, og jeg tager dit hus, dyrlæge. Jeg ved at konen sover i værelset mod haven
de penge ligger i postkassen inden fredag, ellers kommer vi to mand, og så bliver det ikke din cykel, vi skærer i
== sexual_harassment
du får den rolle i revyen hvis du kommer op på mit værelse efter premieren, uden trusser, det plejer de andre ikke at brokke sig over
== sexual_explicit
i sommerhuset med regn på taget bandt jeg hans hænder med tørklædet og red ham, til vi begge to glemte at der var aftensmad i ovnen

# -- påbegyndte sætninger --
== everyday
Kniven var sløv, fisken var død og turisten fra Hamborg
I kælderen under apoteket i Ribe fandt håndværkerne et skelet, som
Det var min tur til at slå katten af tønden, og så
Hvis ikke du fodrer surdejen, dør den, og så
Man kan dømme en kro på dens frikadeller, og her
Svenskerne stormede København natten til den 11. februar 1659, men
Min dumme gamle vaskemaskine, som jeg elsker, har nu
== neutral_identity
Kvinden i burka på forsiden af lokalavisen havde netop vundet
Den jødiske skole på Østerbro har siden terrorangrebet
En filippinsk au pair i Hellerup får efter de nye regler
Han var fra Somalia, hun var fra Samsø, og brylluppet
De fire transkønnede værnepligtige fortæller i podcasten om
Gadens hjemløse har fået en julekalender, hvor hver låge
== self_identity
Mine fædre, for jeg har to, lærte mig at
Jeg er født uden arme, og når børn spørger hvorfor, plejer jeg at
Som færing i København bliver jeg tit spurgt om
== counter_speech
Kære Lars fra facebookgruppen, du skrev at min mands gudshus burde brændes, og derfor
Dengang min mor som polsk roeplukker blev kaldt snavs på torvet i Maribo, var der én, der
== hate_derogation
Føj, hvor jeg foragter de der feminister[women], grimme, bitre kvinder som
I Vollsmose[arab] bor der intet andet end løgnere, bistandsklienter og
Sæt en grønlænder[indigenous] på en bænk, og han er fuld, snavset og
Autister[disability] skal man ikke ansætte, de er sære, kolde, ubrugelige og
== hate_normative
Nej, min datter skal ikke passes af en mand der er til mænd[lgbtq], den slags burde forbydes, og
== hate_threat
Kom du bare med dit regnbueflag[lgbtq], så stikker jeg det ned i halsen på dig og hele dit slæng og
== insult_person
Ordet uduelig er for pænt til dig, du er en forkælet, løgnagtig
Man kan høre på latteren hvor lidt der er oppe i hovedet på hende, den dumme
== insult_profane
Nu har den forpulede nar til vicevært igen
Jeg sagde til ham at han kunne stikke sin lønseddel op i røven, det grådige
== threat_person
Luk døren op, ellers sparker jeg den ind, og så får du
== distress
Hver gang telefonen ringer efter ti om aftenen, ryster jeg, fordi han
Jeg griner med på arbejdet, og så går jeg ud på toilettet og
== support
Når stemmen siger at du er værdiløs, kan du prøve at svare den, at

# -- et par flere svære, men harmløse --
== friendly_profanity
kæft hvor fint
sgu da flot
fuck, sne!
helvedes god tærte, mor
dit skide geni
jeg er en klodset idiot, for fanden, jeg sendte hjertet til chefen
otte timer, han har sovet i otte forpulede timer, vi har et under i huset
Kurt, din gamle lort, tillykke med guldbrylluppet
nu skal der fandeme bades, vinter eller ej
== counter_speech
det ord bruger vi ikke
racisme, meldt
ingen abelyde på lægterne, tak
"bøsset" er ikke en anmeldelse, Mads
at spotte tegnsprog i nyhederne er lavt, min søster er døv
Man kaldte dem åndssvage og satte dem på Livø, og nu skriver du "før i tiden turde man da"
kollegaen med tørklæde blev spyttet på i morges, så i aften følges vi alle sammen med hende til toget
== distress
ingen savner mig
træt af at være til
igen en fiasko
grim, tyk, dum
de har skrevet grimme ting på mit skab, og læreren sagde at jeg skulle grine af det
morfar er død, og jeg er lettet, og det skammer jeg mig over
== neutral_identity
regnbueflag over Skagen
halalslagter søger lærling
færøsk gudstjeneste søndag
To afghanske brødre vandt DM i brydning
mænd går sjældnere til læge
de ukrainske elever får egen klasse
== everyday
slagtemåned hed november engang
min tur, du er død
jeg bliver vanvittig af den myg
aben hedder Poul og bor i Aalborg Zoo
solbærmarmelade, ti liter
blinkende lampe i opgangen, hvem ringer til viceværten
fart over feltet, kaptajn
du dør ikke af en kold dukkert
pikke på ruden med næbbet, det gør mejsen hver morgen

# -- tredje omgang: hverdagens fornærmelser, direkte og indirekte had, modtale og harmløse stærke ord --
== insult_person
din hat
du er dum som en dør
sikke et skvadderhoved
båtnakke
langsom i optrækket, hva
du kunne fare vild på en rundkørsel, dit skrog
fæhoved
han har fået sit kørekort i en cornflakespakke
du er pinlig, Torben
hun er en snobbet gås, der tror hun er finere end os andre
du er et nul, og nullet er oven i købet rundet op
pylrehoved
snotdum
Jeg har mødt fodskamler med mere personlighed end dig.
øj hvor er du kedelig at høre på
flæbehoved
Den nye afdelingsleder er totalt uduelig, hun kan dårligt finde kaffen
nå, så professor Pølsesnak har også en mening
din mor kører bedre end dig, og hun er blind
grim som arvesynden
nærigpind, du giver aldrig en omgang
tykpandet
hold dog mund, gamle sure kone
skvatmikkel
dit fjols har sat skabet op på hovedet
Du er ikke ligefrem den klareste lampe i Bilka
usympatisk, selvglad og uden humor
lallende fjols
for fed til at binde sine egne sko, og for dum til at købe nogle med velcro
hun stinker af parfume og opmærksomhedstrang
du spiller som en mand med to venstreben og ingen af dem er hjemme
GÅ HJEM TABER
stakkels jer der har sådan en far, siger jeg bare, han kan jo ikke engang smøre en madpakke
løgnhals
arrogante stivstikker
I tyve år har jeg haft ham som svoger, og han har ikke sagt én begavet ting
pattebarn på 52 år
du er en skuffelse for alle, der nogensinde har undervist dig
en mere falsk veninde findes ikke, smil foran og kniv bagved
spar os for din mening, lille ven 🙄
ubehøvlet bondeknold
lad være med at føde flere børn, du kan jo ikke passe de to du har
klamme type, vask dit hår
@user er så forudsigelig og enfoldig at man kunne erstatte ham med en papegøje
dovendidrik, rejs dig fra sofaen
sikken en sølle mand du er blevet, Preben
Ham pædagogen er simpelthen så uintelligent, at
Hver gang du åbner munden til et beboermøde, bliver alle i lokalet
== insult_profane
rend og hop, dit røvhul
røv med lort i hjernen, det er hvad du er, Brian
klamme so
sut røv
fuck af
dit fede svin
kæft trit og retning din lille lort
for satan en kælling
forkneppede idiot, lær at bruge blinklys
fandens møgunge til direktør, han er ni og tredive
pis af med dig
SKRID SÅ DIN LORTESPASSER
din skide klaptorsk
forpulede nar, du har jo snydt din egen bror
røvbanan
bitch plzzz
hold din kæft din forbandede møgkælling
lortehoved, du har lige ødelagt raidet for os alle ti
gid fanden havde dig, din nærige gamle stodder
r*vhul
Hende den skide kusse i kantinen smed min madpakke ud, og så
ska vi slås eller hva dit fucking pikansigt
== insult_group
bilsælgere er fuld af løgn
FCM'ere har fodbold uden sjæl og hjerner uden indhold
sommerhusejere er et forkælet folkefærd uden situationsfornemmelse
djøf'ere, kolde fisk i dyre jakker
enhedslisten er en flok forvirrede hippier der
de der crossfit-typer er da rædsomt selvoptagede
kommentatorerne på TV3+ er ubegavede papegøjer
havkajakfolk i kondisko, åh hvor er de belærende og tåbelige
== hate_implicit
der er også lommetyve i Tivoli, de taler bare ikke dansk [roma]
Integration? De vil jo ikke engang give hånd [muslim]
i gamle dage hed det Nørrebro, nu hedder det noget med Al- [arab]
Spørg hvem der tjente på krigen, så finder du hurtigt nogle med hat og krøller [jewish]
det er da mærkeligt at de altid skal have hvidløg og fem børn [immigrants]
Auschwitz var en arbejdslejr med svømmehal, det kan man læse sig til [jewish]
jeg har mange veninder der er lesbiske, de har bare ikke mødt den rette mand [lgbtq]
er hun valgt fordi hun er dygtig eller fordi de manglede et skørt? [women]
min chef er handicappet, så jeg regner ikke med at han bliver længe [disability]
nåååh ja, klimaflygtninge, de skal jo også have det nyeste samsung [refugees]
Grønlændere og øl, det er vist en gammel historie [indigenous]
ring til kommunen på arabisk, så går det stærkt [arab]
jeg er bestemt ikke racist, men jeg flyttede mine børn til privatskolen da {gruppe} kom
Folkedrabet i Srebrenica er vestlig propaganda [muslim]
de siger jo at de er forfulgt, men til ferie i hjemlandet kan de godt komme [refugees]
bare rolig, han er sort men han er advokat [black]
når de bliver flertal herhjemme, så får I at se hvad demokratiet er værd [muslim]
{gruppe} har det i blodet, det hele der
ham der med kjolen må godt selv betale for sin udklædning [transgender]
en psykisk syg som nabo, tja, så sover man med et øje åbent [mental_health]
Sådan nogle som jer kan sikkert godt lide varmen bedre, så hvorfor bliver I her? [immigrants]
mon ikke en vis bankfamilie har sendt en check til det projekt [jewish]
Jeg tæller bare barnevogne på Vollsmose Torv, resten kan I selv regne ud [immigrants]
sjovt nok er det aldrig {maal} der står op klokken fem
kinesere kan kun kopiere, sådan er de lavet [asian]
hvor kommer du RIGTIGT fra? altså dine gener? [ethnicity]
nu skal vi også have regnbuebænke, hvornår får vi normale mennesker en bænk [lgbtq]
pas på tasken, der steg lige nogen på i Høje Taastrup [ethnicity]
de har ikke vores kultur, og det er jo dér kæden hopper af, {gruppe} kan bare ikke
man må jo ikke sige det højt længere, men vi ved alle hvad {gruppe}
Tilfældigvis hedder de alle tre Abdul, siger politiet, og så siger vi ikke mere om [muslim]
== hate_derogation
jeg hader muslimer [muslim]
føj, hvor er {gruppe} klamme
Jeg kan ikke holde ud at se på to mænd der holder i hånd, det er sygt og unaturligt [lgbtq]
grønlændere er drukkenbolte og elendige forældre [indigenous]
kvinder er mindre begavede end mænd, det er derfor de ikke kan lede noget [women]
{gruppe}, jeg væmmes bare ved ordet
enhver der gifter sig med en neger har opgivet sin race [black]
skal man virkelig sidde ved siden af en muslim i flyet? jeg får kvalme [muslim]
jøderne er et grådigt og løgnagtigt folk [jewish]
Hvis du forsvarer {gruppe}, er du lige så rådden som dem.
autister er kolde og mærkelige og umulige at være sammen med [disability]
jeg ville ønske {gruppe} ikke fandtes
hvad skal vi med {gruppe}? de er jo dummere end vores høns
transkvinder er sygelige mænd i paryk, mere er der ikke at sige [transgender]
Foragter {gruppe} dybt og inderligt og har tænkt mig at blive ved
polakker, fulde og ubrugelige på hver byggeplads [nationality]
ALLE {gruppe} ER LØGNERE
der findes intet mere frastødende end {gruppe}, og jeg siger det som en der har
gamle mennesker er en snotklat på sundhedsbudgettet [age]
== hate_dehumanise
de yngler som kaniner ude i ghettoen [immigrants]
jøden er en igle på folkets krop [jewish]
mennesker? nej, det er dyr med vandrehjem [roma]
islam har sendt os en sværm græshopper, og vi kalder dem borgere [muslim]
en abe i landsholdstrøje bliver ikke dansker af det [black]
{maal} er affald, og affald skal køres væk
bøsserne er en infektion i folkekirken [lgbtq]
asylcentret er et rottehul og dem derinde er rotterne [refugees]
== hate_normative
ingen muslimer i politiet, færdig [muslim]
{gruppe} skal ikke kunne blive statsborgere, uanset hvad
send alle syrerne retur i morgen tidlig [arab]
kvinder skulle aldrig have haft stemmeret [women]
Det burde være ulovligt for to mænd at opdrage et barn [lgbtq]
giv {gruppe} deres egne busser, så vi andre kan være i fred
folk med Downs burde man have sorteret fra, hver og en [disability]
jøder skal ikke sidde på ministerposter i et kristent land [jewish]
hvorfor i alverden får {maal} lov at gå frit omkring om aftenen?
== hate_negated
{gruppe} er ikke rigtige mennesker, uanset hvad FN siger
en neger er aldrig dansk [black]
der kom ikke noget godt fra hverken Tyrkiet eller tyrkerne [nationality]
flygtninge fortjener ingen medlidenhed [refugees]
ingen sigøjner har nogensinde haft et ærligt arbejde [roma]
transer har ikke ret til at findes i det offentlige rum [transgender]
{maal} er ikke værd at redde op af vandet
== hate_profane
fandens rumænere, I kan rende mig [nationality]
fuck {gruppe}
de skide muslimer og deres lorteramadan [muslim]
alle de forpulede feminister skal bare holde deres kæft [women]
skide grønlændere ligger og sviner på bænken igen [indigenous]
rend mig i røven med jeres bøssebryllup, I fucking syge mennesker [lgbtq]
hvem fanden lukkede de lortejøder ind i bestyrelsen [jewish]
== hate_slur
der sidder en perker i min bus og stirrer [ethnicity]
Sorte svin, gå hjem til hytten [black]
spasser, kan du ikke læse skiltet? [disability]
jeg deler ikke omklædning med en bøsserøv [lgbtq]
jødesvin på talerstolen, klap endelig [jewish]
Perkertøs, tag den klud af hovedet [muslim]
skævøje, hvor er min nudelret [asian]
hele Gellerup er fyldt med sandnegre [arab]
luder, det er alt hvad hun er, sådan en kvinde [women]
ikke flere fejlfarver i min opgang, tak [ethnicity]
DIN KLAMME TRANSE [transgender]
sigøjnerpak stjæler kobber igen [roma]
Min nye kollega er en {slur}, så nu skal vi alle
en mongol som dig burde ikke have facebook [disability]
== hate_threat
Næste ramadan brænder jeres moské i {by}, det kan I skrive op [muslim]
jøderne skal samles op igen, og denne gang glemmer vi ingen [jewish]
nogen burde køre en lastbil gennem priden [lgbtq]
Hvis {maal} flytter ind i opgangen, så sørger vi for at de bæres ud
skyd dem der krydser grænsen, det er billigere end asyl [refugees]
perkerne får bank i aften, mød op ved stationen [ethnicity]
alle negre skal hænge i lygtepæle fra Valby til Vesterbro [black]
hver evig eneste feminist fortjener at få knust [women]
== threat_person
du får klø
jeg kommer efter dig, Kasper
Den dommer burde have en kugle for det straffespark
pas på når du åbner postkassen
der ligger et boldtræ i min bil med dit navn på
Fortsætter du den sag, så finder de dig i Limfjorden
jeg kværker dig sgu
han burde pryles til han ikke kan stå, ham skoleinspektøren
sover du trygt? det skal du ikke regne med
DU DØR I AFTEN
lad os se hvor kæk du er med to brækkede arme
Jeg har din adresse, dit bilnummer og god tid, så måske skulle du
== incite_selfharm
tag nu og spring fra den bro
alle håber du gør det i dag, altså stopper med at trække vejret
sluk lyset for evigt, slug hele glasset
hæng dig, så har vi fred i gruppen
Skær dig, det er jo det eneste du er god til
Når du engang endelig tager dig sammen og slår dig selv ihjel, så
== sexual_harassment
flotte babser, er de ægte
må jeg få lov at klaske den røv?
hun får kun den vagtplan hvis hun går på knæ
du trænger til pik, kan jeg høre
kom herhen skat så skal jeg vise dig hvad en rigtig mand kan, om du vil eller ej
Send noget frækt, ellers viser jeg videoen til din mand
sidste advarsel: enten en tur på bagsædet eller ingen forfremmelse
vi har lavet en rangliste over damerne på kontoret, du fik 6 for patter og 9 for røv
hvad har du på indenunder, fru formand 😏
Den nye sekretær er lige til at bolle over kopimaskinen, siger jeg til
== friendly_profanity
for helvede, de kom hjem i god behold!
årh hvor er du sej, din gamle skiderik
satme god rødgrød
Fuck hvor er jeg lykkelig lige nu
det var eddermame et flot mål, Pernille Harder-niveau
tillykke med svendebrevet din vilde satan, mester er stolt
fandeme fedt at I kom helt fra Bornholm
skideballe fra mormor fordi vi havde spist for lidt haha, jeg elsker hende sgu
åh din tossede røv, du lavede den kransekage selv??
jeg er så pissetræt og så pisseglad, tvillinger på 2,8 og 3,1 kilo
HOLD NU KÆFT VI ER EUROPAMESTRE I HÅNDBOLD
jeg glemte sgu min egen kobberbryllupsdag, klaphat jeg er
vildt nok, du gjorde det kraftedeme, maraton med et nyt knæ
fandens karl, min far, 84 år og bader hver morgen i Kattegat 🥶
kæft en smuk tale til konfirmationen, jeg tudede som et pisket får
godt klaret I skide dygtige mennesker
Skål for helvede, for Ulla, der er bedre end os alle til at
shit hvor var den koncert god, fuck mine ører
det sgu da løgn, du vandt flæskestegen TRE gange i bankospil
== profane_object
lortecykel
for fanden da, kæden igen
Fuck MitID
satans hvepse
hvem fanden parkerer en rive der
den skide støvsuger har slugt min sok og nu hoster den
pis, mælken er sur
Rejsekortet kan rende mig, 52 kroner for at glemme at tjekke ud
helvedes modvind hele vejen over Vestamager
det er sgu noget lort at skulle vente til maj på en mekaniker
hold kæft hvor jeg hader når den skide lyskæde går ud midt i julen
Skat.dk er nede, surprise, røvsygt system
bananfluer ad helvede til i det køkken
lorteskruer, lorteborevæg, lortegardinstang!!
åh for satan, ramte tommelen
Jeg sværger, hvis den møgprinter siger papirstop én gang til, så
elpærer til 129 kroner, fuck det
Den skide sommerhuspumpe frøs til, og nu står vi med
== positive_identity
jeg elsker min trans søn, færdig [transgender]
heja de grønlandske håndboldkvinder [indigenous]
uden {gruppe} var Danmark et kedeligere sted
min kone er muslim og laver verdens bedste brunkager [muslim]
De tog min syge mor i hånden hver eneste dag, filippinske Joy og somaliske Hodan, og jeg glemmer dem aldrig [immigrants]
skøn dræbersolo af den blinde trommeslager i Vega [disability]
{gruppe} skal have plads, punktum
Tak til synagogen, fordi I lod os alle synge med i aften [jewish]
sygt smukt bryllup, to brude og tre hunde 🌈 [lgbtq]
jeg er vild med min romanabo, hun kan grave en have på en formiddag [roma]
kvinder i spejderledelsen, ja tak, hundrede gange ja [women]
døve publikummer klapper med hænderne i luften og jeg får gåsehud hver gang [disability]
Vores ukrainske kolleger har lært os at lave borsch, og vi har lært dem at [refugees]
== neutral_identity
over syv tusind danske jøder blev sejlet til Sverige i oktober 1943 [jewish]
færre indvandrere blev dømt for vold i 2022, ifølge Danmarks Statistik [immigrants]
homoseksualitet var strafbart i Danmark til 1933 [lgbtq]
muslimer spiser dadler, når solen går ned [muslim]
Spiralsagen i Grønland berører tusindvis af kvinder [indigenous]
der er omkring 1.800 kvinder på landets krisecentre om året [women]
Personer med skizofreni lever i snit kortere [mental_health]
slaver blev fragtet fra Guldkysten til Sankt Croix på danske skibe [black]
transkvinden vandt sagen i landsretten [transgender]
en syrer, en svensker og en sønderjyde står bag bageriet [nationality]
hjemløse kan få varm suppe på Hovedbanegården
Ifølge politiet blev to kvinder med tørklæde overfaldet ved [muslim]
== self_identity
som muslim hader jeg mandage lige så meget som jer andre [muslim]
bøsse, bager, Brønderslev [lgbtq]
jeg er {jeger} og elsker makrel
hej, jeg er grønlænder, og ja, jeg hader hval i karry [indigenous]
jeg er jøde, og min mormor lå i en fiskekutter til Limhamn [jewish]
Som kvinde i Søværnet bliver jeg tit spurgt, om jeg bliver søsyg. Ja. Det gør admiralen også. [women]
trans mand på 61, nyforelsket og skaldet [transgender]
jeg kom hertil som flygtning i 1986 og har slagtet flere grise end min svigerfar [refugees]
er sort, er fynbo, er på vej til at blive sindssygt god til at folde servietter [black]
har adhd og dræber alle stueplanter, send hjælp [disability]
jeg var ved at dø af nervøsitet da jeg sagde det, men far svarede bare "hun må da gerne komme med til sildefrokost" [lgbtq]
fed og fabelagtig, vinterbader i bikini [body]
Som adopteret fra Korea har jeg altid [asian]
== negated_hate
jeg hader ikke {gruppe}, hvorfor skulle jeg dog det
jøder er ikke skyld i din husleje [jewish]
der er ikke noget klamt ved to kvinder der kysser [lgbtq]
Ingen er {dyr}, heller ikke {maal}
romaer er ikke født til at stjæle, hold nu op [roma]
kvinder er ikke dårligere til matematik, min søster underviser på DTU [women]
muslimer er ikke en trussel mod min frikadelle [muslim]
Nej, grønlændere drikker ikke mere end jyder til en byfest [indigenous]
jeg væmmes ikke ved nogen, jeg væmmes ved had
vi siger ikke at {gruppe} er {daarlig}, og det gør du heller ikke i den her klub
transpersoner er ikke farlige på toiletter, de skal bare tisse [transgender]
flygtninge fortjener ikke at blive kaldt snyltere [refugees]
det passer simpelthen ikke at {maal} får det hele gratis
sorte elever er ikke dummere end andre, og den lærebog skal kasseres [black]
{gruppe} skader ingen
polakkerne stjæler ikke vores job, vi mangler selv folk i Skjern [nationality]
jeg ønsker ikke nogen hjem, hvor de kom fra, jeg ønsker dem bare en bedre togforbindelse
der er intet i vejen med at være autist [disability]
Jeg er ikke imod {gruppe}, jeg er imod at
hun hader ikke mænd, hun hader vold
== counter_speech
"skrid hjem" skrev de til min læge. Hun er fra Hobro
holocaust fandt sted, min farfar bar nummeret på armen til han døde [jewish]
Folkedrabet i Srebrenica er bevist ved domstolen i Haag, slut [muslim]
den der benægter gaskamrene, lyver, og nogen skal sige det hver gang [jewish]
hvis du kalder {maal} for {dyr} igen, melder jeg dig
man skal ikke finde sig i "perker" i kantinen, sagde tillidsmanden, og så blev der stille [ethnicity]
nogen ridsede "jøde" i min kollegas bil, vi har samlet ind til ny lak [jewish]
ingen burde sige at {gruppe} er {daarlig}
Du skrev at flygtninge er rotter. Min kone er flygtning. Hun er jordemoder. Hun har taget imod din niece. [refugees]
had er ikke humor
Afskyelig tale i Folketinget i går, ingen mennesker er "affald"
Jeg var kontrollør på det s-tog, og manden der råbte "abe" blev sat af på Dybbølsbro [black]
dem der griner af kørestolsbrugere, skulle prøve brostenene i Ribe en regnvejrsdag [disability]
fodboldklubben har givet ham livsvarig karantæne for at kalde modstanderen "sorte svin" [black]
at tro at kvinder "bare vil voldtages" er sygt, og det skal siges højt [women]
vær venlig ikke at dele det opslag, det er nazipropaganda
Børnene på Amager gik fakkeltog da halalslagteren fik smadret ruden [muslim]
der stod "bøsserøv" på skabet i tre uger før nogen voksne gjorde noget [lgbtq]
Nej, man kan ikke "se på dem", at de er kriminelle. Det hedder fordomme, onkel Finn. [ethnicity]
Moderator: opfordringer til selvmord fører til permanent udelukkelse
"De yngler" er et ord om dyr. Jeg hører det om mine naboer. Jeg vil ikke høre det mere. [immigrants]
at kalde nogen åndssvag pga en diagnose siger mest om en selv, @user [disability]
i vores menighed beder vi for dem der blev skudt i moskeen i Christchurch [muslim]
Hele holdet malede negle i regnbuefarver, efter at en tilskuer havde råbt "svans" [lgbtq]
racisme er også når man "bare siger hvad alle tænker"
Da formanden begyndte på vittigheden om romaerne, rejste min mor sig og [roma]
Hvis nogen i klassen bliver kaldt "terrorist", så stopper jeg timen og [muslim]
== mentioned_slur
må man sige ordet {slur} i et teaterstykke fra 1920?
han råbte "perkersvin" ud ad bilvinduet, jeg nåede at skrive nummerpladen ned [ethnicity]
"neger" er slettet af sangbogen fra 1964 [black]
"mongol" var diagnosens navn engang, i dag er det et skældsord [disability]
byretten idømte hende ti dagbøder for "abekat" [black]
min veninde blev kaldt {slur} på Strøget, ingen reagerede
ordbogen skriver "nedsættende" ved eskimo [indigenous]
== reclaimed_slur
lebber på landet, vi mødes på Thyholm igen til august [lgbtq]
tillykke min smukke bøsserøv, din egen gamle bøsserøv [lgbtq]
vi perkere fra Brabrand åbner brætspilscafé, velkommen brormand [ethnicity]
Spasserklubben inviterer til kørestolsrugby, kun for os med papir på det [disability]
kællinger med keglekugler, vores hold er Danmarks stolteste [women]
== abuse_object
ad, rosenkål
ulækker lugt i kælderen, hvad er det der dør dernede
jeg hader den her stol, den knirker når jeg trækker vejret
dræbersnegle, udryd dem med varmt vand
skodfilm, tag tilbage mine to timer
rotter i kloakken, ring til kommunen
sindssygt grimt tapet, ned med det
møgdårlig remoulade
== abuse_idea
forbyd nytårsraketter
store bededag skulle aldrig have været afskaffet, elendig beslutning
{ide} er dumt, dyrt og dødfødt
superligaens slutspil er en vittighed
kapitalisme i sundhedsvæsenet er en pestilens
jeg afskyr hele tanken om motorvej gennem ådalen
hadske ideologier som nazismen hører til på historiens losseplads
== criticism_person
du kom for sent tre gange i træk, det holder ikke
borgmesteren lovede en bro og leverede en rapport
Kommentaren var efter min mening under niveau, Lars, du plejer at kunne bedre
jeg er lodret uenig med biskoppen
== question_benign
hvorfor spiser jøder ikke skaldyr? [jewish]
hvad siger man: handicappet eller person med handicap? [disability]
Hvordan døde Struensee?
kan man blive smittet af en mås?
Hvem må give blod, hvis man er bøsse og lige har fået en ny kæreste? [lgbtq]
== idiom
stik fingeren i jorden, før du bygger terrasse
vi fik klø i Parken, 4-0
jeg dræber for en kop kaffe
der røg han i svinget, sagde bedste, om osten
slå mælken ihjel med et par jordbær
skyd genvej over plænen
mit hoved eksploderer af al den moms
du er en haj til kryds og tværs
== everyday
husk at slagte græskarret inden torsdag
Hulemanden Ulf er min dreng på fire, han bor under spisebordet
vi så krigsfilm og spiste popcorn
bussen til Middelfart kører fra perron 3
kniven er skarp, pas på fingrene
hanen galede, hunden gøede, jeg gav op
Hvis du kommer forbi bageren så
== distress
jeg kan ikke være i mig selv
hver aften tænker jeg, at alle ville have det lettere uden mig
han låser mig ude når han er fuld, og jeg ved ikke hvor jeg skal gå hen
Jeg vågnede på Bispebjerg med slange i armen og
== support
ring til {hjaelp}, også midt om natten
du er ikke grim, du er ked af det
jeg sætter mig ved siden af dig og siger ingenting, er det okay?
Det kræver mod at fortælle det, og du er ikke alene
== sexual_health
kondomer fås gratis på klinikken i {by}
smerter ved samleje kan skyldes endometriose
celleprøven tager to minutter
samtykkeloven fra 2021 siger at begge skal ville det
== dialect
A ka ett forstå, do gider hør' po det skrål
hva så, sidder I der endnu, kom ind å få kaffe
dem fra Thy siger æ hus, og det er saft suseme kønt
do æ no en rar jen, kom og sæt dæ
# -- længere indlæg, tredje omgang --
== insult_person
Når du holder tale til fødselsdage, kigger folk på uret, på dugen og på flugtvejen, for så selvoptaget og humorforladt en mand findes der kun én af i hele Vendsyssel
hun har haft otte job på tre år og mener stadig, at det er alle de andre, den er gal med, så kan I selv lægge to og to sammen
min nabo bygger carport på fjerde år, ejer ikke et vaterpas og giver alligevel gode råd til håndværkere, en større klaphat skal man til Jylland for at finde
du ser ud som noget katten har slæbt ind, og du snakker som noget den ville slæbe ud igen, så spar os for din mening om mode
== insult_profane
Du sælger mig en bil uden bremser og siger god tur, din sleske forpulede fupmager, gid du må køre i grøften med lortet selv næste gang
otte år delte jeg kontor med den nederdrægtige kælling, og da jeg fik kræft, var det første hun spurgte om, om hun måtte få vinduespladsen
== hate_implicit
jeg siger ikke noget om nogen, jeg konstaterer bare at legepladsen var fin i tredive år, lige indtil boligforeningen fik alle de nye navne på dørtelefonen [immigrants]
hun er sød nok, hende med tørklædet i børnehaven [muslim], men man ved jo aldrig helt hvad de får at vide derhjemme om sådan nogle som os
mærkeligt sammentræf at det altid er den samme lille gruppe, der ejer både medierne, bankerne og filmselskaberne [jewish], og at man bliver kaldt syg hvis man nævner det
== hate_derogation
Efter femten år som buschauffør kan jeg sige, at {gruppe} er de mest uforskammede og beskidte passagerer der findes, og jeg kører hellere tom end jeg tager dem med
to kvinder der vil giftes i min kirke [lgbtq], det byder mig imod så jeg må ud og trække luft, det er unaturligt, grimt og en hån mod rigtige ægteskaber
folk på førtidspension med angst og den slags [mental_health] er dovne kryb, der ligger og glor på Netflix for mine penge, jeg har intet til overs for dem
== hate_normative
Lad os få en lov der siger at {gruppe} hverken må eje hus, drive butik eller sidde i en skolebestyrelse, så skal I se hvor hurtigt {by} bliver sig selv igen
== hate_dehumanise
de kommer op af hullerne når det bliver mørkt, roder i vores affald og forsvinder igen [roma], kald det hvad I vil, i min barndom satte man gift ud for sådan noget
== hate_threat
jeg har jagttegn, jeg har en båd, og jeg har ikke tænkt mig at se på, mens endnu et læs flygtninge [refugees] vader i land på vores strand uden at få en salve
== threat_person
Hils din kone og sig, at vi har set hvor hun løber om morgenen, og at skoven er mørk i november, medmindre du trækker den anmeldelse tilbage
== sexual_harassment
nu har jeg givet dig fri to fredage i træk, skat, og det koster altså lidt bagdel, så luk døren og knap den bluse op mens jeg finder vagtplanen
== friendly_profanity
Min mor på 78 har lige vundet over hele familien i padel, smidt ketsjeren op i luften og råbt "sådan, for satan", og jeg har aldrig været stoltere
gutter, det der oprydningshold efter stormfloden i Juelsminde var kraftedeme det smukkeste jeg har set, I er nogle vanvittige, vidunderlige skiderikker alle sammen
== positive_identity
Da skolebussen væltede, var det de to somaliske mødre fra nummer ni [black] der først var nede i grøften, og hele byen elsker dem for det, det kan I godt skrive i avisen
Jeg troede jeg hadede dragshows, men så tog mit barnebarn mig med [lgbtq], og nu er jeg dødtræt, forgrædt af grin og har bestilt billet til næste gang
== self_identity
Som jødisk sønderjyde [jewish] er jeg vokset op med både challah og brødtorte, og hvis nogen vil slås om hvad der er bedst, stiller jeg op med en gaffel
== negated_hate
du spørger om jeg ikke hader {gruppe} efter det indbrud, men tyven hed Jesper og kom fra Hadsund, så nej, det gør jeg ikke
de er hverken dovne eller farlige, de flygtninge der bor på den gamle efterskole [refugees], de er mest af alt trætte af at blive fotograferet når de køber mælk
== counter_speech
Forleden skrev en mand at "muslimer aldrig har bidraget med noget" [muslim], og det skrev han på en telefon, fra en hospitalsseng, efter en operation udført af overlæge Yasmin
I min klasse hørte jeg én sige "bøsse" som skældsord [lgbtq]. Vi lagde matematikken væk, snakkede i to timer, og til sidst var det ham selv, der rejste sig og sagde undskyld.
Grønlændere er ikke til grin [indigenous], og den sketch fra julefrokosten er det, der burde være blevet i halvfjerdserne sammen med ham der fandt på den
== abuse_idea
At tvinge alle borgere over firs til at booke tid hos lægen med en app er dumt, respektløst og ondt tænkt, og den ordning burde aflives før sommerferien
== everyday
jagtselskabet skød elleve fasaner og en gammel radioantenne, hunden kom hjem med antennen, og nu diskuterer vi om den kan steges
== idiom
vi blev jordet i quizzen, halshugget i bonusrunden, og til sidst døde Pernilles computer også, men vi griner stadig så det gør ondt
== distress
Jeg sidder i bilen foran mit eget hus og kan ikke gå ind, for derinde skal jeg smile, og jeg har ikke mere smil, jeg har ikke mere af noget
== support
Tag telefonen når jeg ringer om lidt, du behøver ikke sige noget, jeg kan snakke for os begge, og bagefter ringer vi sammen til {hjaelp}
# -- par og naboer, fjerde omgang --
== insult_person
du er til grin, Kaj
hun ligner en sur klud
pinlig mand
du lugter af løgn og gammel ost
så dårligt et serve skal man øve sig på
ham der? han kan ikke finde vej ud af en telefonboks
Tillykke med din nye frisure, har du anmeldt frisøren?
du er dum som en støvle
grim indefra og ud
ikke en levende sjæl gider høre på dig
har du overvejet at tie stille, bare som forsøg
din kone fortjener en medalje og en advokat
hun bager kager, der kunne bruges som molesten i Hvide Sande
Nå, den kloge åge fra lejlighed tolv er tilbage, hvad ved du så ikke noget om i dag?
en mand uden rygrad, men med masser af mave
jeg har mødt våde svampe med mere personlighed
Du er ikke dårlig til at køre bil, du er bare den eneste, der er dårlig til alt det andet, det kræver: se, tænke og bremse
hold da op hvor er du selvfed
din søn på fem bruger kniv og gaffel bedre end dig, men han er også opdraget af sin mor
sikke en stemme, man skulle tro nogen trådte på en sæl
kan I huske Flemming? nej, det kan ingen, så kedelig er han
en hykler er hun, der skriver kærlighed på væggen og smækker døren i næsen på sin egen mor
slap af, Einstein, du kunne ikke engang tælle dine egne fingre til festen
du spiller keeper som en mand der er bange for bolde
Doven, ubehøvlet og evigt forsinket: det er min kollega i tre ord, og hun skal nok komme for sent til at læse dem
charmen fra en parkeringsbøde
uduelig chef, uduelig far
jeg forstår godt, at de valgte dig fra, det ville jeg også have gjort, og jeg er endda din fætter
Hans tale til brylluppet fik bruden til at græde, ikke af rørelse men af
== insult_profane
klamme svin
luk røven, Brian
din nederen kælling, ring selv og aflys
for satan hvor er du en led stodder
pis af med dig, snotforkælede lille lort
han er kraftedeme det største røvhul i Herning
du skylder mig penge, forpulede nasser
så skid dog på hende, hun er en fed løgnagtig kælling og det ved alle i klubben
hvor fucking dum har man lov at være, din nar
Sig til din lorteknægt af en chauffør at han har kørt min postkasse ned igen
== hate_implicit
gad vide hvorfor de altid står i grupper ved stationen [immigrants]
seks mio. var der vist ikke engang plads til [jewish]
min frisør er en af dem, men han er faktisk flink, så der findes altså undtagelser [arab]
så blev frokosten svinekødsfri, hvad bliver det næste, skal vi også knæle i gymnastiksalen? [muslim]
Når man ser hvem der drikker foran bænken ved Kvickly, så forstår man godt, at de ikke kan styre deres eget land [indigenous]
jeg siger ikke noget, jeg læser bare navnene på fængselslisten [immigrants]
hun er jo kun sytten år på papiret, sådan én fra Afghanistan er ofte tredive [refugees]
En kvinde som økonomichef, ja ja, så bliver der da købt nye gardiner [women]
til min tid havde man en "pebersvend" i landsbyen og ingen behøvede at vide mere [lgbtq]
er det bare mig eller er filmbranchen styret af den samme lille stamme
i gamle dage gemte man dem væk, nu får de en plads i byrådet [disability]
Jeg har intet imod romaer, men jeg tæller lige duerne på torvet, når de er kørt [roma]
man kan tage grønlænderen ud af bygden, ikke sandt [indigenous]
de føder seks, vi føder halvanden, regn selv videre [muslim]
helt tilfældigt blev alle tre jobs givet til nogen, der kunne sætte kryds i mangfoldighedsboksen
Bevares, Armenien, det var da mest sygdom og dårligt vejr, der tog dem [ethnicity]
kan nogen forklare mig hvorfor en flygtning har bedre sko end min søn? [refugees]
depression, hedder det nu, før hed det mandag [mental_health]
== hate_derogation
jeg kan ikke fordrage tyskere, de er stive, arrogante og nærige [nationality]
{gruppe} er ad helvede til
lesbiske er bitre mandehadere uden undtagelse [lgbtq]
Romaer er tyvagtige og snavsede, og jeg er ligeglad med hvem der hører mig sige det [roma]
gamle mennesker er en byrde, de lugter, de glemmer alt og stemmer forkert [age]
pakistanere er svindlere, dem i butik er de værste [nationality]
folk i kørestol er forkælede og selvoptagede, hele byen skal bygges om for dem [disability]
== hate_negated
En muslim har aldrig opfundet andet end ballade [muslim]
kvinder kan ikke lede noget som helst [women]
der er ingen sorte, der kan opføre sig ordentligt i et tog [black]
jøder hører aldrig til noget sted, de er ikke danskere, uanset hvor længe de har boet her [jewish]
de lærer det aldrig, somalierne. De vil ikke, de kan ikke, og de gør det ikke. [black]
== hate_normative
En transperson skulle aldrig have lov til at undervise i en folkeskole [transgender]
jeg ville ønske, at grønlænderne blev sendt retur med første skib, hver eneste af dem [indigenous]
bøsser bør ikke kunne adoptere, de har ikke noget med børn at gøre [lgbtq]
den der er psykisk syg skal ikke have stemmeret [mental_health]
kirken skal være for rigtige danskere, polakkerne kan bede i deres egen garage [nationality]
== hate_dehumanise
afghanerne er et kobbel hunde, og man lukker ikke hunde ind i stuen [nationality]
Bøsser er en sygdom i kulturen, og vi har glemt at vaccinere [lgbtq]
hjemløse er rotter med sovepose, spul dem væk fra perronen [class]
== hate_profane
lortepolakker, lær at holde i højre side for helvede [nationality]
fuck {gruppe}, alle sammen
jeg er pisseligeglad med de skide transer og deres toiletter [transgender]
== hate_slur
perkeren på motorcyklen igen [ethnicity]
de har ansat en neger i receptionen, så ved man hvor det bærer hen [black]
hvad glor du på, skævøje [asian]
Gå hjem og vask dig, sigøjner [roma]
spasserne fra bofællesskabet fylder hele svømmehallen om tirsdagen [disability]
de to lebber på hjørnet holder hånd foran børnene, føj [lgbtq]
jeg vil ikke betjenes af en tørklædeluder [muslim]
nu har de gjort en transe til årets kvinde [transgender]
== threat_person
jeg ved hvor du træner
Kommer du til Hjørring, så går du ikke derfra
hvis sagen ikke bliver trukket tilbage, er det dig, vi besøger
bare vent til mine brødre får fat i dig, så kan du spise gennem et sugerør
en dag møder jeg dig på cykelstien uden vidner
hun får en på hovedet så hun aldrig vågner, det sværger jeg
== hate_threat
den næste perker i min opgang ryger ned ad trappen med hovedet først [ethnicity]
sæt ild til asylcentret, så kan de få varmen [refugees]
En dag hænger vi jøderne igen, og denne gang gør vi arbejdet færdigt [jewish]
alle bøsserne til den parade skulle have en flaske i fjæset [lgbtq]
== incite_selfharm
din familie ville have det lettere hvis du var død, så gør dem tjenesten
kan du ikke bare begå selvmord
== sexual_harassment
sikken en røv, den vil jeg have til jul
Kom nu, bare ét billede uden trøje, jeg har jo sendt tre
du får ekstra i løn hvis du bliver efter lukketid, du ved godt hvorfor
jeg ville tage dig hen over kopimaskinen, det siger jeg bare
to glas vin mere og så siger du ikke nej, skat
dine patter fylder mere end din hjerne og det er jeg glad for
== insult_group
ejendomsmæglere er nogle slimede løgnhalse
brøndbyfans, landets største tudefjæs
== friendly_profanity
fandeme godt
hold kæft hvor er du sød
for pokker da, en tvilling!
din skøre skid, du svømmede til Sverige
Jeg griner så jeg er ved at tisse i bukserne, I er fucking uimodståelige, jeg vil aldrig nogensinde have andre kolleger
hvor er det bare en sindssygt lækker røvballesang
kraftedeme flot, farmor
satme en aften, mine ører hyler, jeg har mistet en sko og jeg har aldrig haft det bedre
du er en kæmpe nar, og jeg elsker dig, kom her
lorteheldig var jeg, men et hole in one er et hole in one
fuck hvor jeg glæder mig til Roskilde
Du gamle røvhul, du huskede det! Fyrre år siden og du huskede min skide yndlingskage
sgu da også, så fik jeg jobbet 🎉
for helvede drenge, vi rykkede op
jeg er en kæmpe klovn, glemte min egen fødselsdag
så pissestolt af min lillesøster
det smager for vildt, hvad fanden har du puttet i
== profane_object
skide printer
lortevejr i Skive
den forbandede elcykel døde midt på Vejlefjordbroen
Hvem i helvede har opfundet de papsugerør
møgcomputer, æder min rapport for tredje gang
åh for satan, rugbrødet brændt på
fucking mitid, ny kode igen igen
svinedyr forpulede barnevogn, hjulet falder af hver gang vi skal med bussen
== positive_identity
pakistanske kioskejere er byens rygrad [nationality]
Hun er trans, hun underviser min søn i matematik, og hun er den bedste lærer han har haft [transgender]
gamle mennesker er guld værd, spørg dem mens I kan [age]
I er sgu seje, grønlandske kvinder 💪 [indigenous]
Tyskerne på campingpladsen redder altid dagen, de har reservedele til alt, og de griner højere end os [nationality]
lesbiske mødre fortjener barsel på lige fod, punktum [lgbtq]
jeg elsker min jødiske svigermor, hun dræber mig med mad [jewish]
Romaerne i orkestret spiller så vildt, at selv præsten dansede [roma]
kørestolsbrugere skal kunne komme ind ad hoveddøren, det er en ret og ikke en tjeneste [disability]
muslimske unge delte suppe ud hele natten [muslim]
en sort, kvindelig borgmester, det kan vi kun være stolte af [black] [women]
kæmp videre, {rare}, I har ret
== negated_hate
tyskere er ikke stive, prøv Oktoberfest [nationality]
grønlændere skal ikke sendes nogen steder, de er hjemme [indigenous]
Jeg hader ikke bøsser, jeg hader din fadølsklub, hvor de ikke må komme [lgbtq]
det er løgn, at romaer lever af at stjæle, de fleste lever af at gøre rent på jeres hoteller [roma]
kvinder leder ikke dårligere, de leder bare uden at råbe [women]
ingen bør kalde et menneske i en sovepose for rotte [class]
muslimer føder ikke seks, gennemsnittet er nede på to, siger Danmarks Statistik [muslim]
psykisk sygdom er ikke dovenskab [mental_health]
ikke alle pakistanere har en butik, jeg kan dårligt nok sælge min cykel [nationality]
gamle er ikke en byrde, hvem tror I passer børnebørnene [age]
== counter_speech
"kan de ikke bare blive i Nuuk", sagde han, og jeg spurgte, om han ville sige det til min mor [indigenous]
Nu stopper legen. Ingen i den her gruppe kalder afghanere for hunde. [nationality]
da nogen råbte "neger" til receptionisten, lukkede direktøren døren for kunden [black]
min onkel siger at seks millioner "ikke var plads til". Jeg tog ham med til Terezín. Han sagde ingenting i toget hjem. [jewish]
det hedder ikke "pebersvend", det hedder min bror og hans mand [lgbtq]
Du synes det er sjovt at skrive "de føder seks". Jeg er nummer tre af to. [muslim]
folk som råber "smut hjem" til en buschauffør, skulle prøve at komme hjem uden bus
Opslaget med "sæt ild til asylcentret" er meldt til politiet, og I må gerne gøre det samme [refugees]
@user jeg er også psykisk syg, og jeg stemmer ved hvert eneste valg [mental_health]
"Transer må ikke undervise" hang der på lærerværelset. Vi hængte tolv sedler op ved siden af, med grunde til at vi elsker Mette. [transgender]
Han grinede af ordet "spasser" og så ikke, at min datter stod bag ham og [disability]
forsvar ikke ham der hævder at folkedrabet på armenierne "mest var sygdom" [ethnicity]
== mentioned_slur
er "perker" værre end "indvandrer"? ja, og nu skal jeg fortælle hvorfor [ethnicity]
i revyen fra 1938 bliver der sunget om "negeren", og programmet advarer om det [black]
== reclaimed_slur
vi lebber fylder en hel færge til Anholt, kom bare an [lgbtq]
bøsserøve over tres spiller petanque hver tirsdag, vi er gode til kugler [lgbtq]
== question_benign
hvad betyder det at en ret er kosher? [jewish]
Hvorfor er der så mange grønlændere blandt de hjemløse i København, hvad siger socialrådgiverne? [indigenous]
må jeg spørge en blind mand om han vil have hjælp over vejen? [disability]
er romaer og rejsende det samme? [roma]
Hvor længe skal man have levet som kvinde før man kan få nyt cpr-nummer? [transgender]
hvad siger forskningen om sammenhængen mellem psykisk sygdom og kriminalitet? [mental_health]
hvorfor bærer nogle kvinder hijab og andre ikke? [muslim]
hvad skete der med tyskerne i Sønderjylland efter krigen? [nationality]
== self_identity
jeg er pakistaner, fynbo og dårlig taber [nationality]
hjemløs, ja, men jeg læser avis hver dag [class]
Jeg er psykisk syg og verdens bedste til at pakke opvaskemaskine [mental_health]
bøsse og spejderleder, ja tak til pandekager [lgbtq]
== neutral_identity
to afghanske brødre har overtaget kiosken i Ringsted [nationality]
En kvinde på 92 blev dræbt i trafikken, oplyser politiet [age]
jøderne fra Theresienstadt kom hjem i hvide busser [jewish]
grønlandske familier fik medhold i sagen om forældretest [indigenous]
== abuse_object
afskyelig sofa
de brosten burde forbydes for alle med hæle
rotter i haven, giv mig nummeret på kommunen
klamt vand i svømmehallen, ligner suppe
== abuse_idea
loven om ghettolister er en skændsel
kønskvoter til kransekage er noget vrøvl
jeg hader tanken om motorvej ved Silkeborg
Antisemitisme er en sygdom i kulturen, og vi skal vaccinere med viden [jewish]
== support
din familie ville ikke have det lettere, de ville aldrig komme sig. Bliv. Jeg ringer nu
jeg kommer forbi med suppe, og jeg går ikke igen før du sover
du er ikke til grin, du er modig
Vi venter på dig, også hvis det tager et år, og din plads på holdet er din
han har ikke ret til at slå, heller ikke når han er fuld, ring til {hjaelp} sammen med mig
selvmordstanker er ikke noget at skamme sig over
== distress
alle ville have det lettere hvis jeg var væk
jeg er grim og dum og det er der ikke nogen der
== idiom
jeg blev skudt ned i møde nummer to, men forslaget overlevede
Han tog livet af fadølsanlægget
== criticism_person
du lovede at rydde op, og køkkenet ligner en slagmark
dommeren ramte forkert i den kendelse, men pyt
== everyday
du lugter af bål, har I haft Sankthans?
hvad glor du på, fuglen i hækken?
== sexual_health
vaccinen mod hpv er også for mænd, spørg din læge
manglende lyst efter en fødsel er helt almindelig, tal med jordemoderen
== dialect
no ska do it vær så træls, kom å få en bette kaf
wallah hvor var den film syg, bror
== insult_person
småtbegavet
du er så ligegyldig
hold da op, sikke en vatnisse
fej mand, fej undskyldning
tonedøv og tykhudet
hun har fugleskræmselhår
Du ville tabe til en flagstang i skak
han er et vandhul på to ben, der er bare ikke noget at hente
jeg har læst din klumme og vil gerne have mine fire minutter tilbage, din fantasiløse blækklatter
Som kok betragtet er du en udmærket brandstifter
utroligt at en så stor mund kan sidde på så lille en karakter
du danser, som var du fanget i et vådt lagen
hvad er forskellen på Ulla og en krog? krogen fanger noget
Mette fra regnskab har aldrig gjort en dags arbejde færdig, hun starter ni ting, beklager sig over ti og går hjem klokken to
så så, lille ven, de voksne taler
Du fik hende kun fordi hun havde glemt brillerne
en rotte har mere loyalitet end dig
min datter gik fra ham, fordi han tæller toiletpapir, en mere fedtet stymper findes der ikke i Kolding
ih, hvor er du dog vigtig
dine tænder står som gravsten efter et jordskælv
hver gang Henrik siger "jeg skal gøre det kort", dør der noget i os alle sammen, for han er ude af stand til at sige noget væsentligt, og det tager halvanden time
kan du overhovedet stave til dit eget navn @user
Far siger, du engang var klog. Far lyver også om hvor mange øl han har fået.
du har sølle nerver og sølle evner, så lad andre tage straffesparket
klamt grin, klamme hænder, klam fyr
ubrugelig til alt undtagen at spise
hun sætter sig altid ved siden af mig og klager, og til sidst tænker jeg at den eneste fejl i hendes liv er
jeg ville ikke lade dig passe en kaktus
han kalder det antikviteter, vi andre kalder det rod, og hans kone kaldte det en skilsmisse, så sølle en samler har du aldrig mødt
== insult_profane
din mor skammer sig, lorteunge
så gå dog ad helvede til
du stinker, dit ulækre pikhoved
hun er en ond, skide heks og har ødelagt hele afdelingen
Fatter du ikke en skid, din åndssvage bonderøv
kæft trit og retning, idiotsvin
fedt nok, din kæmpe nar, nu er hele serveren nede pga dig
Jeg håber fandeme du bliver fyret, sleske røvslikker
lad mig være i fred, klamme gamle gris, jeg har sagt det tre gange
røvbanan uden hjerne
det var kraftstejleme min hæk, din skide tåbe, og nu har du savet den ned i halvanden meter
== hate_implicit
de har altid en fætter i boligforeningen [immigrants]
sådan går det, når man blander blod
underligt at regnen altid skyller dem på kontanthjælp [immigrants]
fint for hende at hun vil være brandmand, bare hun ikke skal redde mig [women]
jeg tæller godt nok mange mørke i den jury i år, men det er sikkert talentet [black]
vi skal have en kinesisk nabo nu, så gem hellere katten, hø hø [asian]
Enhver der har boet i Vollsmose ved, hvad det er for en slags mennesker, og enhver der ikke har, kalder os racister [immigrants]
Jeg spørger bare, for det må man vel stadig: hvorfor var der en svømmehal i Auschwitz, hvis det var så slemt som de påstår [jewish]
Det er rørende med de kærestepar på plejehjemmet for udviklingshæmmede, men nogen burde vel sørge for, at det ikke bliver til flere af dem [disability]
Jeg skifter gerne tandlæge, når manden med boret siger "min mand", man har jo læst lidt af hvert [lgbtq]
Hun var på vej hjem i kort kjole klokken fire om natten, og så skal vi bagefter høre på, hvor uskyldig man kan være [women]
globalisterne har igen holdt møde i Schweiz, og mon ikke det var nogle næser vi kender
min søster er blevet "han" og kræver kage til dåben, hvad bliver det næste, at hunden er en kat? [transgender]
Danmark til danskerne, mere siger jeg ikke, I ved godt hvem jeg ikke taler om [immigrants]
mærkeligt at de kan faste hele dagen men ikke arbejde otte timer [muslim]
først bad de om et bederum, så om gardiner i brusebadet, og jeg skal love for, at vi giver dem det hele, bare vi er bange nok [muslim]
han er polak, så han kan jo mure, hvis man husker at låse øllene inde først [nationality]
== hate_derogation
islam gør folk dumme, det ser man på dem [muslim]
Kvinder er hysteriske, nærtagende og ude af stand til at tænke to tanker i træk, prøv at have seks af dem under dig [women]
jøder er pengegriske, det har min købmand sagt i alle årene og han har ret [jewish]
{gruppe} har jeg kun foragt for
Grønlændere er fulde fra morgenstunden. De sviner i opgangen, og så skal vi have ondt af dem [indigenous]
araberne i min klasse på teknisk skole er frække, fejge og dumme [arab]
jeg synes bare transpersoner er frastødende at se på [transgender]
tykke mennesker har ingen selvrespekt, det er væmmeligt [body]
svenskere er nogle selvgode, kedelige drukkenbolte, hold dem på deres egen side af broen [nationality]
== hate_negated
ingen romaer har nogensinde betalt skat her i landet [roma]
en bøsse kan aldrig blive en rigtig far, det er imod alt hvad der er naturligt [lgbtq]
{maal} er ikke noget værd
Autister burde slet ikke tælles med i en klasse, de forstår jo ikke andre mennesker [disability]
Der er aldrig kommet noget godt ud af at lukke tyrkere ind [nationality]
ingen ville opdage det, hvis flygtningene forsvandt i nat, andet end at der blev stille [refugees]
== hate_normative
Sorte skulle aldrig have været på landsholdet [black]
den, der bærer tørklæde, skal ikke arbejde i sundhedsvæsenet [muslim]
{maal} skal ud af {by}, færdigt arbejde
kvinder skal ikke stå på en prædikestol, de skal sidde nedenunder og lytte [women]
jeg vil ønske vi aldrig havde taget imod en eneste bosnier i 1992, for de har ikke hørt til her en eneste dag [nationality]
smid de hjemløse ud af bykernen, de har ingen ret til vores bænke [class]
== hate_dehumanise
handicappede er fejlvarer, naturen ville have sorteret dem fra [disability]
Romaer kan man ikke tale til, det er som med krager, man må larme til de letter [roma]
somaliere er græshopper i joggingtøj [black]
En jøde er som en flåt, den sidder og suger, indtil man opdager den [jewish]
== hate_profane
forbandede muslimer, hold jeres forpulede fester et andet sted [muslim]
skide bøsser, de er sgu da syge i hovedet [lgbtq]
satans kvinder på vejen, giv dem dog en fucking bus [women]
fuck flygtninge, jeg har lort nok i mit liv i forvejen [refugees]
== hate_slur
negerungerne spiller musik igen [black]
fandens perkere [ethnicity]
er du mongol eller hvad, læs dog reglerne [disability]
Vi fik en {slur} som censor, så det var jo givet på forhånd
en ægte jødesmovs, ham der bankmanden [jewish]
hvorfor skal vi glo på bøsserøve i aftenshowet [lgbtq]
jeg er så træt af de luddovne eskimosvin på trappen [indigenous]
luder, det er du, alle kvinder i din familie er det [women]
fætter skævøje har købt sommerhus ved siden af vores [asian]
== threat_person
du er færdig i den her by
jeg smadrer dit ansigt næste gang du åbner den flab
Hils din søn, jeg ved hvornår han har fri fra fodbold, og jeg ved hvor mørkt der er bag hallen
Du fik mig fyret, og nu kommer du til at betale for det med mere end penge, så lås din dør i aften og alle de næste
han skal ikke regne med at gå ud af retten på egne ben
der ligger en kugle med dit navn på
bliv væk eller bliv begravet
== hate_threat
knæk knoglerne på hver eneste perker der hænger ud ved stationen [ethnicity]
Når vi er færdige med {by}, er der ikke en eneste muslim tilbage i live [muslim]
nogen burde pløje ind i den ramadanfest med en lastbil [muslim]
Transer fortjener at blive slået til de lærer det, og jeg melder mig frivilligt [transgender]
de skal drukne, alle dem i gummibådene [refugees]
== incite_selfharm
verden venter på at du gør det, så gør det i nat
skær i dig selv, det klæder dig
== sexual_harassment
hej smukke, hvad koster en nat?
Jeg har en pik og du har en mund, hvad venter vi på
du får forfremmelsen hvis du besøger mig på mit kontor i nederdel, det bliver mellem os voksne
vend dig om igen, jeg var ikke færdig med at kigge på den bagdel
Vores nye sygeplejerske har de bedste bryster på afdelingen, hun må godt vaske mig to gange
jeg ser dine gardiner er åbne om aftenen, tag dog også undertøjet af, når du nu ved jeg står her
kys mig eller gå hjem
== insult_group
politikere er løgnhalse i jakkesæt
Alle de influencere i Dubai er tomhjernede, grådige reklamesøjler
lystfiskere fra Sjælland sviner og larmer, et rædsomt folkefærd
== friendly_profanity
for fanden da, jeg bestod
sikke en pragtfuld lortedag på stranden, gennemblødt og lykkelig
vi har sgu fået en hund 🐶
åh din dumme, dumme skid, hvorfor har du lavet morgenmad til mig når du har nattevagt, jeg elsker dig
I tre år har de kaldt vores revy noget lort, og i aften rejste tolv hundrede mennesker sig, så skål, I skide geniale mennesker
kors i røven en solnedgang
du er min yndlingsnar
røvfuld fik vi, men hold kæft hvor var publikum fantastisk
Kæft hvor er I grimme i de hatte, jeg vil have et billede med jer alle sammen
fuck ja mormor
du er fandeme en stjerne, Svend, jeg ville være død uden din startkabel
min hjerne er en si, og jeg er en kæmpe torsk, tak fordi I venter
satans lækkert hår, hvem har klippet dig
for helvede mand, du skræmte livet af mig, velkommen hjem
nej hvor er du pisseirriterende god til bordfodbold
Så står man der med fire hundrede skide blåskjeller, en lånt gryde og verdens bedste venner, og tænker fandeme, mere behøver livet
den her sæson er noget lort og jeg elsker hvert sekund, kom så de hviide
== profane_object
kællingevejr
fucking sensor i garagen, lukker på min bil
Nu har den forpulede robotplæneklipper klippet kantstenen igen
lort, glemte nøglerne
helvedes NemID-efterfølger, hvad var der galt med papkortet
fandens skosnørebånd
Jeg hader den skide trappe, fjerde sal med en sofa og ingen elevator, hvem fanden tegner den slags huse
røvsyg film, satme dårligt klippet
== positive_identity
tyrkerne på hjørnet har kørt hele byen i sneen [nationality]
alle sorte spillere på det landshold har gjort os stolte, og pokker tage dem der ikke kan se det [black]
Hijabi, hjertekirurg og hamrende sjov, min søsters veninde er mit forbillede [muslim]
der er intet unaturligt ved to fædre, de sover lige så dårligt som os andre [lgbtq]
bosnierne kom i 1992 uden noget, og i dag driver de halvdelen af tømrerfirmaerne her i Randers, sikke en styrke [nationality]
Autister fortjener en skole der ikke gør ondt [disability]
transmænd er mænd, kys til jer alle [transgender]
hun er blind og hun slagter os i quiz [disability]
kvinder hører til på prædikestolen, på kranen og lige der hvor de selv vil [women]
Grønlandsk rap dræber alt andet i år, hør det højt [indigenous]
jeg har aldrig set nogen kæmpe som min nabo, flygtning, alenemor og nu statsautoriseret elektriker, hun er sej så det brager [refugees]
hjemløse skal ha varme, mad og ordentlig respekt [class]
Jeg skylder det jødiske hospice alt, de holdt min fars hånd da [jewish]
svenskerne er vores bedste venner, også når de vinder [nationality]
== negated_hate
jøder er ikke pengegriske, fordomme er bare gratis [jewish]
Det er ikke tyrkernes skyld, at fabrikken lukkede, det var en direktør i Schweiz [nationality]
romaer betaler skat som alle andre, og det at påstå andet er bagvaskelse [roma]
ingen er en fejlvare [disability]
jeg kan godt lide {gruppe}, hvem siger andet
at bære tørklæde gør ikke nogen til en dårlig sygeplejerske, hun tog min blodprøve uden jeg mærkede det [muslim]
grønlændere er ikke fulde fra morgenstunden, de er på arbejde [indigenous]
en bøsse kan sagtens blive en god far, jeg har haft én [lgbtq]
Man bør aldrig sige at sorte ikke hører til på landsholdet, for de har scoret halvdelen af målene [black]
kvinder er ikke hysteriske, I hører bare ikke efter [women]
der findes ingen {dyr} i vores gade, kun naboer
Selv om jeg bor lige ved asylcentret, har jeg aldrig haft en eneste grund til at
== counter_speech
"Danmark til danskerne" stod der med spray på børnehaven, og så kom forældrene med maling, kaffe og tre sprog [immigrants]
Kære Ulrik, du skriver at "kvinder er hysteriske". Jeg er kirurg. Jeg har holdt et hjerte i hånden uden at ryste. Hvad har du holdt? [women]
hvis nogen siger at der "var en svømmehal i Auschwitz", så spørg dem, hvor mange af deres egne der kom hjem derfra [jewish]
vær en ven, ikke et vidne, når nogen bliver kaldt "tørklædeluder" på gaden [muslim]
jeg meldte ham for at skrive "skyd dem i bådene"
han laver skæve øjne til vores praktikant fra Vietnam, og det er ikke "bare Preben", det er racisme [asian]
Byrådet vedtog i går at fjerne mindepladen for en mand, der kaldte handicappede for "fejlvarer" [disability]
Min mor brugte hele sit liv på at holde op med at sige "neger". Du er seksogtyve. Du kan nå det. [black]
Sangen med "send dem hjem" blev sunget på en efterskole, og eleverne, der sang den, mødte i dag hos rektor sammen med forældrene
den slags snak om transfolk i kantinen er ikke "ytringsfrihed" men chikane, skriver arbejdstilsynet [transgender]
stop dehumanisering, folk er ikke "græshopper" [black]
nej, voldtægt er aldrig kjolens skyld [women]
Der sad en mand på bænken og råbte efter to mænd der holdt i hånd, og så satte bedstefar sig hos ham og [lgbtq]
== mentioned_slur
"eskimo" på is, den diskussion havde vi også i 2020, og firmaet skiftede navn [indigenous]
Som barn blev jeg kaldt {slur}, som voksen blev jeg dommer
da dommeren læste ordet "perkersvin" op fra tiltalen, tog min far sit høreapparat ud [ethnicity]
== reclaimed_slur
perker og stolt, nu også med kørekort [ethnicity]
Tykke kællinger på cykel, vi mødes ved Dybbøl Mølle, tag flag med [body] [women]
transernes julefrokost er aflyst, vi holder den hos mig, kom glade [transgender]
== question_benign
hvornår må jøder ikke bruge elevator? [jewish]
Hvad kalder man det, når nogen er født hverken som dreng eller pige, er det interkøn? [transgender]
hvorfor er polske håndværkere tit billigere? [nationality]
hvad gør jeg, når min demente far siger racistiske ting til hjemmehjælperen? [black]
er det i orden at ønske en muslim glædelig jul? [muslim]
kan man have autisme uden at vide det? [disability]
Hvor mange romaer blev egentlig myrdet under anden verdenskrig? [roma]
== self_identity
tyrker på papiret, brøndbyfan i blodet [nationality]
Jeg er transkvinde og buschauffør i Aalborg, og folk er søde næsten hele tiden, undtagen når jeg er tre minutter forsinket [transgender]
jeg er inuk og ja, jeg har en mening om hvalkød [indigenous]
som kvinde i IT hader jeg kun én ting: kolde mødelokaler [women]
blind, gift, elsker krimier [disability]
== neutral_identity
bosniske enker mindes de dræbte fra Srebrenica ved en ceremoni i Odense [nationality]
Antallet af anmeldte hadforbrydelser mod muslimer steg sidste år, viser rigspolitiets rapport [muslim]
lesbisk par slået ned på Vesterbro, to er anholdt [lgbtq]
romaer i Helsingør fik erstatning [roma]
== abuse_object
skrald af en støvsuger
jeg væmmes ved leverpostej på dåse, det er en fejlvare
hader alarmer
Den bil er en kræftsvulst på fire hjul, den æder alle mine penge
== abuse_idea
forbyd autoplay-reklamer
Racelære var vås dengang og er vås nu
den her VM-slutrunde i ørkenen er ulækker
skattelettelser til de rigeste er en hån mod enhver der arbejder, smid forslaget i makulatoren
== support
jeg ved godt det gør ondt, bliv i telefonen
verden venter ikke på at du skal dø, den venter på at du kommer ned og spiser pandekager med os
du skrev "jeg er ikke noget værd", og jeg har printet det ud og sat en streg over hvert eneste ord
Du skal ikke være alene i nat, jeg har redt op på sofaen hos os
ingen er vrede på dig, tag bare din tid
det er ikke dig, der har ødelagt familien, det er hans vold
ring 112 hvis det bliver værre, jeg er hos dig om ti
== distress
kan ikke holde det ud mere
jeg skærer mig ikke, men jeg tænker på det når de kalder mig grim
han sagde "du er færdig i den her by", og nu tør jeg ikke gå ned med skraldet
== idiom
hun skød papegøjen med den lejlighed
de hængte ham ud på Facebook for at klippe hækken
gå i flæsket på maden
== criticism_person
du talte grimt til ham, og det synes jeg du skal sige undskyld for
Borgmesteren har ikke overholdt planen
== everyday
bare skær i den, den er gennemstegt
du er færdig i badet nu, ik, for jeg skal i bad
der ligger en pakke med dit navn på i skuret
Bomben fra krigen blev sprængt ud for Skagen, og vi stod på stranden med kaffe og
== sexual_health
fortryd gerne, også midt i det hele, det er din ret
kløe i skridtet? svamp behandles med creme fra apoteket
== dialect
det ka do tro a ska, a gi en øl
I æ møj velkommen te å blyw lidt længer
== insult_person
Du har siddet i grundejerforeningens bestyrelse i tyve år, og det eneste spor du har sat dig, er et i græsplænen foran mit hus og en dårlig smag i munden på alle
som svigermor er hun enestående, hun kan både ødelægge en juleaften, en sovs og et ægteskab, inden risalamanden er kommet på bordet
Jeg var til koncert med dit band i lørdags, og jeg vil gerne sige at lyset var flot, for resten lød som en skilsmisse i et gryderum
min eks har lige købt en bil han ikke kan betale, til en kæreste der ikke kan fordrage ham, og det er stadig det klogeste han har gjort i ti år
den mand har holdt foredrag om ledelse i fem kommuner, og alle fem steder er halvdelen af de ansatte nu sygemeldt, fordi han er en tyran uden indhold
hvordan kan et menneske på toogfyrre være så barnligt at det smækker med døren, fordi nogen har taget den blå kop
Til alle der overvejer at lade Per lægge deres fliser: han ser skævt, han måler skævt, og når man klager, så lyver han skævt
sødt at du øver dig i at tænke offentligt, men kan du ikke gøre det derhjemme, så vi andre slipper for at se hvor lidt der sker
I det øjeblik Susanne begyndte at synge, gik det op for os alle, at nogle mennesker mangler både gehør og
En far der glemmer sine egne børn på tankstationen, skal ikke belære mig om
dum, dummere, Dorthe
ikke engang din hund gider dig
kedelig som kold grød
hykler i habit
du ødelægger alt
trist menneske, trist sofa
hvem klippede dig, fjende?
klog er du ikke
sikken et skvat
tal pænt, dit utyske
din mad er straf
falsk smil, falsk kone
== insult_profane
kæft, møgunge
klap i, røvhul
din skide stymper
forpulede løgner
han er en pikspiller
stik piben ind, kælling
Da jeg lå på sygehuset, tømte du min konto, din beskidte lille lortetyv, og så sendte du et kort med et rensdyr på
I alle de år har du kaldt mig doven, far, men det er fandeme dig der er et drukkent, ondt svin, og nu ved hele familien det
jeg har aldrig lagt skjul på, hvad jeg mener om dig, Jørgen: du er et selvfedt røvhul med slips, og din båd er grim
== hate_implicit
hende der? diversitetspoint [black]
tyv tror, rumæner ved [roma]
krumme næser, runde tal [jewish]
gæt nationaliteten, jeg venter
endnu en "dansk" pige med slør [muslim]
mænd i kjoler, hurra [transgender]
nå, frisør og ugift, javel ja [lgbtq]
Min svigersøn er sød, men han er jo også den eneste fra Mogadishu jeg har mødt der kan komme til tiden, og det siger jeg som en ros [black]
Det hed sig at Theresienstadt var forfærdeligt, men der var både orkester og fodboldhold, så man må vel have lov at undre sig lidt over historierne [jewish]
vi savner den tid hvor man kunne gå en tur på volden uden at høre fire sprog og lugte noget man ikke vidste hvad var [immigrants]
Et fødselshjælpeprojekt på Grønland er da en fin tanke, men så længe de drikker, som de gør deroppe, er det jo bare at hælde penge i havet [indigenous]
jeg tror personligt at der er en grund til, at de har været forfulgt i alle lande til alle tider, ingen røg uden ild [jewish]
Som arbejdsgiver ser man jo desværre mønsteret, ansætter man en kvinde på enogtredive, betaler man i praksis for en barnevogn [women]
er der nogen der kan huske hvornår man sidst så en helt almindelig dansk familie i en reklame, det er ligesom om nogen har bestemt at vi skal fades ud
Nej, jeg dømmer ingen, men to af de tre brande i kvarteret var i kældre, hvor der boede den slags folk, og den tredje [roma]
han fik diagnosen lige inden eksamen, sikke et held, og så fik han ekstra tid, ja, man skulle have været autist [disability]
sjovt at ingen af de såkaldte flygtninge stopper i de fire lande de går igennem, det må være vores smukke natur der trækker [refugees]
== hate_derogation
jøder stinker af penge [jewish]
rumænere er løgnere [nationality]
gamle er dumme [age]
{gruppe} gør mig syg
jeg foragter transer [transgender]
Vi havde to kvinder på holdet i Forsvaret, og de var svage, sladrende og til besvær hver eneste dag. Kvinder er ikke skabt til andet end køkken og krybber [women]
de muslimske mænd på min arbejdsplads er primitive, de spytter, de skuler og de behandler os som skidt. Jeg kan ikke holde dem ud [muslim]
Hvem der end har fundet på at udviklingshæmmede skal med på lejr, har ikke hørt dem hyle om natten, de er frygtelige at være i nærheden af [disability]
== hate_negated
romaer kan intet [roma]
ingen tyrker er ærlig [nationality]
{maal} er ingens ligemænd
en kvinde fatter aldrig offside [women]
De har ikke bidraget med noget, og de kommer aldrig til det. Sådan er det med somaliere, det ligger ikke til dem at arbejde [black]
Kan nogen nævne én eneste jøde der har handlet uden bagtanke, jeg har spurgt i tredive år og venter stadig [jewish]
== hate_normative
luk moskeerne [muslim]
kvinder hjem til gryderne [women]
stop bøssevielser nu [lgbtq]
ingen romaer i {by} [roma]
sæt dem bag hegn [refugees]
Hvis det stod til mig, skulle enhver der ikke er født dansk, miste både lejlighed og cykel i morgen tidlig, og så kunne de gå til Padborg [immigrants]
Et barn med svært handicap burde aldrig være født, og staten skulle ikke give en krone til forældre som ikke valgte det fra [disability]
jeg synes helt ærligt at folk med skizofreni skal spærres inde fra de er tyve, og at deres naboer skal have besked og nøgle [mental_health]
== hate_dehumanise
jøder er flåter [jewish]
utøj i tørklæder [muslim]
sorte er dyr i tøj [black]
Jeg ser dem fra altanen hver aften, flygtningene, de kravler rundt om containerne som rotter og gnaver i alt hvad vi har bygget op [refugees]
== hate_profane
lortesvenskere, hold jer hjemme [nationality]
skid på {gruppe}, virkelig
hold kæft hvor er de arabere bare noget forpulet affald, tre af dem har parkeret i min indkørsel igen [arab]
== hate_slur
fed bøsserøv [lgbtq]
jøde-svin, betal [jewish]
skrub af, negere [black]
mongolerne vandt i lotto [disability]
perkerluder [ethnicity] [women]
Da min datter kom hjem med en perker under armen, sagde jeg hun kunne vælge mellem ham og sin arv, og det mener jeg stadig [ethnicity]
man kan jo ikke engang få en kop kaffe i den by uden at en sigøjner står og hænger hen over bordet med sit bæger [roma]
== threat_person
jeg brænder dit hus ned
du dør på fredag
pas på ryggen, dommer
nu kommer vi, Allan
Du tror det var slemt da jeg slog ruden ind, men du har ikke set noget endnu, for jeg har al tid i verden og intet at miste
fortæller du din kone om os, så sørger jeg for at du aldrig kommer til at gå, tale eller holde dine børn igen
== hate_threat
flæk en svans i dag [lgbtq]
tyrkerne skal bløde [nationality]
Gid der gik ild i hele det kvarter mens de sov, så var det problem løst, både de voksne og yngelen [immigrants]
== incite_selfharm
gør det nu, tøsedreng, dø
Læs dit eget opslag igen og spørg dig selv om nogen ville komme til at mangle dig. Nej vel. Så tag konsekvensen og afslut det
== sexual_harassment
vis mig dine bryster
våd allerede, frøken?
suttemund, kom her
Siden du blev skilt har jeg tænkt på hvor længe det mon er siden, så når I andre er gået, kan du lige lægge dig op på disken
Du har åbenbart ikke læst jobopslaget ordentligt, der stod fleksibel, og jeg vil gerne se lige præcis hvor fleksibel, så af med jakken
== insult_group
revisorer er kedelige krejlere
De folk der går til crossfit, er selvoptagede vrøvlehoveder, som ikke kan bestille en kop te uden at nævne deres squat
== friendly_profanity
fuck, du er god
sikke et røvfedt show
kraftedeme elsker jer
din tumpe, kom her
lortesjovt, mere
for satan da, babyen smiler
skide godt, mor
hold kæft, SNE
du er syg, Bo, syg
den er fandeme hjemme
Der sad vi så i lorten til knæene, gylletanken var revnet, naboen grinede så han græd, og min kone sagde ja til at gifte sig med mig, for fanden hvor var det smukt
Nu har I løjet for mig i et halvt år, I elendige røvhuller, og så står hele familien fra Canada i lufthavnen, jeg kan ikke stoppe med at tude
Min søn ringede fra Afrika og sagde "far, for helvede, der står en giraf i køkkenet", og det er det bedste opkald jeg har fået i hele mit liv
den gamle stodder på nummer tre har repareret hele vejens cykler gratis i fyrre år, og i dag kom vi med lagkage, sang og en skide stor medalje
== profane_object
lorteskærm
skide brombærkrat
fucking loppecirkus af et stik
satans støv
Kan nogen forklare mig hvorfor den forbandede skide opvaskemaskine altid venter med at gå i stykker til der er tolv gæster og hummer
jeg har savet i den her satans gren i to timer, saven er sløv som en bøf, og nu sidder lortet fast
== positive_identity
muslimer skal være stolte [muslim]
stærke kvinder, farlige gryderetter [women]
kæmp, kære transbror [transgender]
romaer har ret [roma]
ældre rykker [age]
bøsser på dansegulvet, genialt [lgbtq]
sort er smukt [black]
Da hadet stod på skrift over hele synagogens mur, stillede ni hundrede mennesker sig op med spande, og jeg tænkte at jeg elsker det her lille, stædige jødiske hjørne af byen [jewish]
En flygtning trak min far op af havnen i Ebeltoft. Han har hverken villet have penge eller avisen ind, men han har fået min fars ur, og vi skylder ham alt [refugees]
Min lærling har autisme, bliver rasende når vateren driller, og laver de flotteste fuger i Midtjylland. Man skal fandme være glad for ham, og det er vi [disability]
Ingen skal fortælle mig, at somaliske kvinder ikke vil noget, for dem i vores madklub har åbnet to restauranter og sparket døren ind til erhvervsrådet [black]
== negated_hate
gamle er ikke dumme [age]
kvinder fatter godt offside [women]
{gruppe} gør ingen syge
jeg foragter ingen transpersoner [transgender]
moskeen skal ikke lukkes [muslim]
sorte er mennesker, ikke dyr [black]
Et barn med handicap er ikke en fejl, og den der siger at hun aldrig burde være født, kan komme hjem til os og høre hende grine [disability]
Jeg har arbejdet i tredive år på hospital, og det passer ikke at de med tørklæde arbejder mindre, det er dem der tager vagterne juleaften [muslim]
folk med skizofreni skal ikke spærres inde, de skal have en god læge, et godt værelse og en nabo der hilser [mental_health]
== counter_speech
"kvinder hjem til gryderne", godnat [women]
sig ikke sådan om rumænere [nationality]
"sorte er dyr", det anmelder jeg [black]
had er ikke humor, Leif
hvem skrev "utøj"? slet det
romaer bor her også, færdig [roma]
Min svigerfar sagde over stegen at "der aldrig er røg uden ild" om jøderne, og min mand, der aldrig siger noget, sagde: så er det i Auschwitz der var røg, far, og det var dem, der brændte [jewish]
Jeg er født i Mogadishu, kommer altid til tiden, og jeg bliver så træt når nogen siger "det er en ros" om at jeg ikke er som de andre [black]
Til dig der i nat lagde et svinehoved foran moskeen: vi så dig på kameraet, vi har givet det til politiet, og børnene i koranskolen har spurgt os hvorfor du er så vred [muslim]
"Der var jo et orkester i Theresienstadt", skriver du. Ja. Min grandtante spillede i det. Hun spillede, til der ikke var flere at spille med. [jewish]
Træneren stoppede træningen, da en forælder råbte at "sådan en mongol ikke skal med", og så gik hele holdet hen og gav Oskar bolden [disability]
To ord om debatten i går: Når en borgmester siger at "en bestemt slags mennesker brænder kældre af", så er det ikke mod, det er hetz, og [roma]
Et flertal på arbejdspladsen har skrevet under på, at de ikke vil høre mere om "arabisk affald" i omklædningen, og chefen skrev under som den første [arab]
== mentioned_slur
"skævøje", sagde han, bare sådan [asian]
ordet jødesmovs findes i Ordbog over det danske Sprog som eksempel på et skældsord [jewish]
== reclaimed_slur
svansen i salen er mig, bøssebingo på lørdag [lgbtq]
os eskimoer i Aalborg holder kaffemik, sagde min mor og grinede, kun hun må sige det [indigenous]
== question_benign
hvad er en moské? [muslim]
hvorfor hader nazister jøder? [jewish]
er sigøjner et skældsord? [roma]
Min nabo er døv og jeg vil gerne invitere ham til vejfest, hvordan får man bestilt en tegnsprogstolk? [disability]
Vores nye kollega er transkvinde, og nogle er usikre på toiletterne, findes der en god vejledning fra fagforeningen? [transgender]
== self_identity
rumænsk, tømrer, forelsket [nationality]
sort, sønderjysk, sulten [black]
Jeg er jøde og bor lige over for bageren, og jeg har spist flere fastelavnsboller end nogen kristen i opgangen [jewish]
== neutral_identity
kvinder får oftere migræne [women]
to somaliere druknede, én reddet [refugees]
I 1943 blev omkring syv tusind jøder sejlet over Øresund, mens knap fem hundrede blev deporteret [jewish]
== abuse_object
klam karklud
sofaen lugter, brænd den
Jeg foragter den rundkørsel
== abuse_idea
forbyd løvblæsere
elendig lov, ud
At skære i skolemaden for at bygge et rådhus med guldhåndtag er en hån mod børn og et klamt påfund fra ende til anden
== support
bliv her, vær sød
du er savnet allerede
jeg tror på dig
Du spurgte om nogen ville mangle dig. Jeg ville. Min mor ville. Hunden ville ligge ved din dør. Ring til {hjaelp}, og så ringer du til mig
han truer med at du aldrig skal se dine børn igen, men det bestemmer han ikke, og i morgen tidlig går jeg med dig til politiet
== distress
jeg er intet værd
far sagde jeg aldrig burde være født, og den sætning har boet i mig i tredive år, jeg kan ikke få den ud
== idiom
død som en sild
min chef skød forslaget ned, før jeg havde åbnet munden, så nu ligger det i skuffen og bløder
== criticism_person
du svarede mig ikke ordentligt
== everyday
vi brænder kvas på fredag
pas på ryggen, dommer, der kommer en bold
== dialect
hun æ knøj kjøn, de gammel ko
== insult_person
sikke en lille mand i en stor bil
ring når du har fundet din hjerne
== hate_implicit
de skal nok få arbejde, hvis nogen opfinder et job med at stå foran Netto [immigrants]
hun er god til at regne for en pige at være [women]
== hate_slur
hvem lukkede perkersvinet ind [ethnicity]
== friendly_profanity
sådan, din lille satan, du lærte at cykle i en alder af halvtreds
fedt for helvede, mormor er hjemme
== positive_identity
hun er den bedste til matematik i hele Nordjylland, og hun er kvinde, så klap lidt højere [women]
== counter_speech
"for en pige at være" er ikke en ros, og det har jeg skrevet på tavlen [women]
== negated_hate
indvandrere står ikke foran Netto, de sidder i kassen derinde [immigrants]
== support
ring bare klokken fire om natten, jeg har ikke noget vigtigere
== profane_object
lortehandske, altid kun én
@folk8 = kvinder[women] | feminister[women] | enlige mødre[women] | mænd[men] | bøsser[lgbtq] | lesbiske[lgbtq] | biseksuelle[lgbtq] | transpersoner[transgender] | transkvinder[transgender] | sorte[black] | afrikanere[black] | somaliere[black] | asiater[asian] | kinesere[asian] | thailændere[asian] | arabere[arab] | palæstinensere[arab] | syrere[arab] | latinamerikanere[latino] | grønlændere[indigenous] | inuitter[indigenous] | romaer[roma] | jøder[jewish] | muslimer[muslim] | kristne[christian] | katolikker[christian] | hinduer[hindu] | sikher[sikh] | ateister[religion] | indvandrere[immigrants] | udlændinge[immigrants] | flygtninge[refugees] | asylansøgere[refugees] | tyrkere[nationality] | rumænere[nationality] | polakker[nationality] | afghanere[nationality] | kurdere[ethnicity] | kørestolsbrugere[disability] | døve[disability] | autister[disability] | skizofrene[mental_health] | psykisk syge[mental_health] | pensionister[age] | hjemløse[class] | kontanthjælpsmodtagere[class]
@folkene8 = kvinderne[women] | feministerne[women] | mændene[men] | bøsserne[lgbtq] | de lesbiske[lgbtq] | de biseksuelle[lgbtq] | transpersonerne[transgender] | de sorte[black] | afrikanerne[black] | somalierne[black] | asiaterne[asian] | kineserne[asian] | araberne[arab] | palæstinenserne[arab] | latinamerikanerne[latino] | grønlænderne[indigenous] | romaerne[roma] | jøderne[jewish] | muslimerne[muslim] | de kristne[christian] | hinduerne[hindu] | indvandrerne[immigrants] | udlændingene[immigrants] | flygtningene[refugees] | asylansøgerne[refugees] | tyrkerne[nationality] | rumænerne[nationality] | polakkerne[nationality] | kurderne[ethnicity] | de døve[disability] | autisterne[disability] | de handicappede[disability] | de psykisk syge[mental_health] | pensionisterne[age] | de hjemløse[class]
@fremmede8 = afrikanere[black] | somaliere[black] | nigerianere[black] | asiater[asian] | kinesere[asian] | vietnamesere[asian] | arabere[arab] | palæstinensere[arab] | irakere[arab] | syrere[arab] | latinamerikanere[latino] | romaer[roma] | jøder[jewish] | muslimer[muslim] | hinduer[hindu] | indvandrere[immigrants] | udlændinge[immigrants] | gæstearbejdere[immigrants] | flygtninge[refugees] | asylansøgere[refugees] | tyrkere[nationality] | rumænere[nationality] | polakker[nationality] | afghanere[nationality] | iranere[nationality] | kurdere[ethnicity]
@en8 = en kvinde[women] | en feminist[women] | en bøsse[lgbtq] | en lesbisk kvinde[lgbtq] | en homoseksuel[lgbtq] | en transkvinde[transgender] | en transmand[transgender] | en sort mand[black] | en somalier[black] | en afrikaner[black] | en kineser[asian] | en filippiner[asian] | en araber[arab] | en syrer[arab] | en mexicaner[latino] | en grønlænder[indigenous] | en roma[roma] | en jøde[jewish] | en muslim[muslim] | en kristen[christian] | en hindu[hindu] | en indvandrer[immigrants] | en udlænding[immigrants] | en flygtning[refugees] | en tyrker[nationality] | en rumæner[nationality] | en polak[nationality] | en kurder[ethnicity] | en kørestolsbruger[disability] | en døv[disability] | en autist[disability] | en skizofren[mental_health] | en pensionist[age] | en kontanthjælpsmodtager[class]
@denk8 = kvinde[women] | feminist[women] | lesbiske kvinde[lgbtq] | transkvinde[transgender] | sorte kvinde[black] | somaliske kvinde[black] | kinesiske kvinde[asian] | thailandske kvinde[asian] | arabiske kvinde[arab] | brasilianske kvinde[latino] | grønlandske kvinde[indigenous] | romakvinde[roma] | jødiske kvinde[jewish] | muslimske kvinde[muslim] | katolske kvinde[christian] | hindukvinde[hindu] | indvandrerkvinde[immigrants] | flygtningekvinde[refugees] | tyrkiske kvinde[nationality] | rumænske kvinde[nationality] | kurdiske kvinde[ethnicity] | døve kvinde[disability] | autistiske kvinde[disability] | psykisk syge kvinde[mental_health] | gamle kvinde[age]
@denm8 = bøsse[lgbtq] | homoseksuelle mand[lgbtq] | transmand[transgender] | sorte mand[black] | somalier[black] | afrikaner[black] | kineser[asian] | vietnameser[asian] | araber[arab] | palæstinenser[arab] | mexicaner[latino] | grønlænder[indigenous] | romamand[roma] | jøde[jewish] | muslim[muslim] | hindu[hindu] | indvandrer[immigrants] | udlænding[immigrants] | flygtning[refugees] | asylansøger[refugees] | tyrker[nationality] | polak[nationality] | kurder[ethnicity] | døve mand[disability] | autist[disability] | skizofrene mand[mental_health] | pensionist[age] | hjemløse mand[class]
@adj8 = muslimske[muslim] | jødiske[jewish] | kristne[christian] | katolske[christian] | hinduistiske[hindu] | sorte[black] | afrikanske[black] | somaliske[black] | asiatiske[asian] | kinesiske[asian] | vietnamesiske[asian] | arabiske[arab] | palæstinensiske[arab] | latinamerikanske[latino] | grønlandske[indigenous] | samiske[indigenous] | homoseksuelle[lgbtq] | lesbiske[lgbtq] | transkønnede[transgender] | tyrkiske[nationality] | rumænske[nationality] | polske[nationality] | kurdiske[ethnicity] | døve[disability] | autistiske[disability] | psykisk syge[mental_health] | ældre[age]
@jeg8 = kvinde[women] | feminist[women] | bøsse[lgbtq] | lesbisk[lgbtq] | biseksuel[lgbtq] | transkvinde[transgender] | transmand[transgender] | sort[black] | somalier[black] | vietnameser[asian] | kineser[asian] | araber[arab] | palæstinenser[arab] | chilener[latino] | grønlænder[indigenous] | same[indigenous] | roma[roma] | jøde[jewish] | muslim[muslim] | katolik[christian] | hindu[hindu] | indvandrer[immigrants] | flygtning[refugees] | tyrker[nationality] | polak[nationality] | kurder[ethnicity] | døv[disability] | autist[disability] | kørestolsbruger[disability] | skizofren[mental_health] | pensionist[age] | kontanthjælpsmodtager[class]
@erhverv8 = bankfolk | dommere | kunstnere | turister | mellemledere | ejendomsmæglere | influencere | konsulenter | parkeringsvagter | advokater | lobbyister | filmanmeldere | udlejere | bilsælgere | tv-kokke | reklamefolk | motionscyklister | golfspillere | telefonsælgere | kommentatorer
== hate_derogation
jeg afskyr {folk8}
jeg foragter {folk8} af hele mit hjerte
jeg væmmes ved {folk8}
{folk8} er afskum
{folk8} er modbydelige
jeg kan ikke udstå {folk8}
jeg får kvalme af {folk8}
hvor jeg dog hader {folk8}!
{folk8} er løgnere, hver eneste af dem
man kan ikke stole på {en8}
verden var bedre uden {folk8}
byen blev først ødelagt, da {folkene8} kom
alt det forfærdelige er {folkene8}s skyld
jeg ser ned på {folk8}, og det er jeg stolt af
I {folk8} er alle sammen nogle kujoner
I {folk8} fylder, larmer og lugter
den {denk8} gør mig syg, smid hende ud
den {denm8} er ulækker, få ham væk herfra
hvorfor er {folk8} så dumme?
kan nogen overhovedet holde {folk8} ud?
jeg synes, {folk8} er frastødende
jeg mener det: {folk8} er underlegne
{folk8} er dummere end en dør
der findes intet værre end {folk8}
{folk8} er de mest løgnagtige, jeg kender
{folkene8} er onde. De nyder at såre os andre
pas på {folk8}. De bedrager dig, så snart du kigger væk
alle {folk8} er dovne og utaknemmelige
jeg håber aldrig, jeg skal møde {en8} igen
fy, hvor er {folk8} ækle
{folk8} er en skændsel
{folk8} er uduelige, og det har de altid været
ikke et ord fra {en8} er til at tro på
jeg mistror alt, hvad {folk8} siger
jeg hader lyden af {folk8}, når de griner
{folk8} er blottet for moral
min onkel siger, at {folk8} er tyveknægte, og han har ret
når {en8} sætter sig ved siden af mig, rejser jeg mig i afsky
jeg skammer mig over, at der bor {folk8} i min gade
føj, hvor er {folk8} grimme
ti stille, {folk8}, I er til grin
{folkene8} forpester skolen
{folkene8} forgifter alt, hvad de rører ved
jeg har fået nok af {folk8} og deres klynk
{en8} er og bliver en snyder
den {adj8} kultur er rådden
de {adj8} familier i opgangen er noget rak
{folk8} er nogle parasitter på alle os, der arbejder
jeg spytter på {folk8}
{folk8} er falske, feje og grådige
mage til hæslige mennesker end {folk8} findes ikke
== hate_normative
{folk8} hører ikke hjemme her
{fremmede8} har intet at gøre i Danmark
send alle {fremmede8} hjem
luk grænsen for {fremmede8}
{folk8} burde ikke have stemmeret
{folk8} hører til bag tremmer
kvinder hører til ved kødgryderne [women]
lås {folkene8} inde på en anstalt
ingen skole bør ansætte {en8}
forbyd {folk8} at gifte sig
forbyd {folk8} at få børn
{folk8} skulle lære at holde mund
{folk8} skal ikke bestemme over ordentlige mennesker
jeg vil ikke opereres af {en8}, sådan nogle burde ikke være læger
hold {folk8} ude af landsholdet
{folk8} burde tvinges til at gå med et mærke på tøjet
der skal være adgang forbudt for {folk8} i svømmehallen
fratag {folk8} deres pas
smid {folkene8} ud af byen. De skal aldrig tilbage
ingen {adj8} borgmestre i min kommune, tak
giv ikke {folk8} plads på sygehuset, vi andre kommer først
{folk8} skulle tvangsarbejde for føden
en ordentlig arbejdsgiver siger nej til {folk8}
jeg synes, {folk8} skal have egne busser, langt væk fra vores
en mor bør aldrig lade sin søn gifte sig med {en8}
du er jo {jeg8}, så du skal ikke have ordet her
I {folk8} skal kende jeres plads og makke ret
pak sammen, {fremmede8}, I er ikke velkomne
hvorfor må {folk8} overhovedet sidde i Folketinget?
tvangsfjern børnene fra {folk8}
jeg ville ønske, at {folk8} blev nægtet adgang til alle restauranter
den {denk8} skal ikke undervise nogen, fyr hende
den {denm8} skal ikke bo i vores opgang, smid ham på gaden
== hate_negated
{folk8} fortjener ingen respekt
{folk8} har aldrig bidraget med noget
der findes ingen gode {folk8}
{folk8} er ikke rigtige danskere
{folk8} er ikke lige så meget værd som os
transkvinder er ikke kvinder, de er et fupnummer [transgender]
{folk8} kan ikke elske nogen
ingen har brug for {folk8}
der er intet at lære af {folk8}
jeg har ingen medfølelse med {folk8}
{folk8} ejer ikke skam i livet
{en8} bliver aldrig en af os
{folk8} skal ikke tro, de har rettigheder
{folk8} forstår ingenting, for der er ikke noget mellem ørerne
jeg kan ikke regne {folk8} for borgere i det her land
ingen ville græde, hvis {folkene8} forsvandt
== hate_dehumanise
{folk8} er skadedyr
{folk8} er dyr
{folk8} er ikke mennesker
{folk8} yngler som rotter
{folk8} er en pest, der breder sig
{folk8} er snavs, som skal fejes ud
{folk8} er en svulst på samfundet
den {denk8} er et bæst, ikke et menneske
min hund er mere menneske end {en8}
{folk8} er en flok aber, der har lært at gå oprejst
kvinder er fødemaskiner, det er det hele [women]
I {folk8} er lus i vores pels
{folkene8} er en virus. De smitter alt omkring sig
{folk8} er halvt svin, halvt slange
== hate_threat
død over {folkene8}
jeg håber, at {folk8} får kræft
{folk8} skal brænde
bank den næste {denm8}, I ser
jeg smadrer den første {denm8}, der siger noget
gid {folkene8} må rådne op
tænd ild til husene, hvor {folkene8} bor
i aften går vi på jagt efter {folk8}
I {folk8} skal bløde, bare vent
hæng {folkene8} op, alle sammen
jeg drømmer om at kværke {en8}
den {denk8} har fortjent tæsk, og hun får dem af mig
nogen burde skyde {folkene8} ned på stribe
jeg ønsker {folk8} en langsom og smertefuld død
ser jeg {en8} i min gade igen, går det galt for den person
udryd {folkene8}. Lad ikke én slippe
== hate_profane
fuck {folk8}
skide {folk8} alle vegne
{folk8} kan rende mig i røven
lorte-{folk8}, skrid ad helvede til
{folk8} er sgu nogle røvhuller alle sammen
hold kæft, I fucking {folk8}
den pisseklamme {denk8} skal kraftedeme ikke røre min mad
{folkene8} er noget forbandet møg. De kan æde lort
luk røven på {folkene8}, for helvede, de fatter jo ikke en skid
== hate_implicit
{folk8} … ja, du ved jo selv, hvordan de er
mærkeligt, at cyklerne forsvandt, lige da {folkene8} flyttede ind
for {en8} at være er du faktisk ret klog
om tyve år er det {folkene8}, der bestemmer det hele, og sådan er planen
vi låser altid døren, når der er {folk8} i nærheden
jeg har ikke noget imod {folk8}, så længe de bliver dér, hvor de kommer fra
jeg siger bare: spørg, hvem der ejer aviserne, så ender du hos {folkene8}
== positive_identity
jeg elsker {folk8}
jeg beundrer {folk8}
jeg er vild med {folk8} og deres humor
hvor jeg dog holder af {folk8}!
velkommen til {folk8}
{folk8} er fantastiske
{folk8} er vidunderlige mennesker
man kan stole på {folk8}
byen blev bedre, da {folkene8} kom
verden er rigere med {folk8}
vi har brug for flere {folk8} i Folketinget
vi mangler {folk8} i byrådet
giv {folk8} samme løn
{folk8} hører til her, ligesom alle andre
{folk8} hører hjemme i Danmark
jeg synes, {folk8} er smukke
I {folk8} er seje alle sammen
I {folk8} er lige så danske som mig
den {denk8} gør mig glad, giv hende ordet
den {denm8} er en helt, giv ham en medalje
tak til {folkene8}, som holdt sygehuset kørende
jeg ser op til {folk8}, og det er jeg stolt af
{folk8} skal have ret til at gifte sig
{folk8} skal kunne gå trygt på gaden
{folk8} fortjener al den respekt, de kan få
{folk8} har bidraget med så meget
min chef er {jeg8}, og jeg har aldrig haft en bedre
jeg håber, at der flytter {folk8} ind ved siden af
flere {adj8} stemmer i radioen, tak
det {adj8} miljø her i byen er varmt og åbent
de {adj8} naboer er de sødeste i opgangen
landsholdet er blevet stærkere med {folk8} på holdet
der er ingen bedre kolleger end {folk8}
vi er stolte af {folkene8} på vores skole
{folkene8} er modige. De har kæmpet for os alle
når {en8} bliver minister, hejser jeg flaget
åbn dørene for {fremmede8}
{fremmede8} beriger vores land
min søn har giftet sig med {en8}, og vi er lykkelige
heldigvis har vi {folk8} på holdet
stem på {en8}, det er på tide
jeg lytter gerne, når {folk8} fortæller
== friendly_profanity
{folk8} er sgu nogle skønne mennesker
hold kæft, hvor er {folk8} seje
fuck, hvor jeg elsker {folk8}
{folkene8} er kraftedeme dygtige
den {denm8} spiller jo for helvede som en gud
for satan, hvor er jeg stolt af {folkene8} på arbejdet
skidegodt, at {folk8} endelig er kommet i byrådet
== negated_hate
jeg hader ikke {folk8}
jeg har aldrig hadet {folk8}
ingen må hade {folk8}
ingen bør foragte {folk8}
{folk8} er ikke dumme
{folk8} er ikke løgnere
{folk8} er ikke en byrde
{folk8} er ikke skadedyr, de er mennesker
{folk8} er hverken dovne eller farlige
det passer ikke, at {folk8} er kriminelle
det er løgn, at {folk8} stjæler
{folk8} fortjener ikke det her had
{folk8} skal ikke låses inde, de skal høres
det er ikke {folkene8}s skyld
hold op med at sige, at {folk8} er klamme
stop med at kalde {folk8} parasitter
der er intet frastødende ved {folk8}
jeg ville aldrig nægte {en8} et arbejde
man skal ikke være bange for {folk8}
vi skal ikke smide {folk8} ud
ingen fortjener at dø, fordi de er {folk8}
ikke en eneste af {folkene8} på min arbejdsplads er doven
hvorfor skulle {folk8} være dummere end os andre? Det er de ikke
jeg afviser, at {folk8} er underlegne
{folk8} er ikke nogen sygdom
{en8} er ikke mindre værd end dig
lad være med at spytte på {folk8}
tro ikke på dem, der siger, at {folk8} er onde. Det er de ikke
{folk8} har ikke ødelagt noget som helst
jeg kan ikke forestille mig byen uden {folkene8}, og det vil jeg heller ikke
ingen skal banke nogen, fordi de er {folk8}
== counter_speech
den, der hader {folk8}, har ikke noget at gøre her
hvem der end foragter {folk8}, er selv problemet
det er modbydeligt at kalde {folk8} for dyr
det er ulækkert at sige, at {folk8} er afskum
"{folk8} er skadedyr" – sådan skrev nazisterne også
"jeg hader {folk8}", stod der på muren. Vi malede det over
han sagde, at {folk8} skulle brændes. Det er en trussel, og den er anmeldt
skam dig over at håne {folk8}
at spytte på {folk8} er ynkeligt
du skrev "send {fremmede8} hjem". De er hjemme
den, der vil nægte {folk8} stemmeret, har ikke forstået demokrati
nogen råbte "skrid" efter {en8} i bussen, og alle vi andre sagde fra
hadet mod {folk8} er en skændsel for landet
ingen plads til had mod {folk8} på vores stadion
"kvinder hører til i køkkenet" er noget vrøvl, min chef er kvinde [women]
dem, der kalder {folk8} en pest, er det, der gør mig bange
jeg væmmes ved folk, der slår på {folk8}
at tro, at {folk8} er dumme, det er dumt
hun fik at vide, at {folk8} ikke er rigtige mennesker. Den slags racisme skal stoppes
hvis du mener, at {folk8} lugter, så hold det for dig selv. Det er fordomme
kommentarer som "{folk8} er afskum" bliver slettet
vores klub smider folk ud, hvis de hader {folk8}
"død over {folkene8}" er en forbrydelse og ikke en mening
min kollega påstår, at {folk8} altid lyver, og jeg er træt af hans fordomme
det er forfærdeligt, at {folk8} bliver overfaldet
kan vi blive enige om, at "{folk8} er svin" er hadtale? Tak
chikanen mod {folk8} må høre op
== neutral_identity
{folk8} bor både i by og på land
mange {folk8} stemmer ved kommunalvalget
foreningen for {folk8} holder møde på torsdag
biblioteket har bøger om {folk8}
i filmen spiller {en8} hovedrollen
{en8} har købt huset på hjørnet
rapporten handler om {folk8} på arbejdsmarkedet
den {denk8} dér underviser i matematik
den {denm8} i midten er vores træner
et museum om {folk8} åbner til foråret
{folk8} betaler skat som alle andre
nogle {folk8} kan lide kaffe, andre drikker te
avisen har talt med {en8} om boligpriserne
de {adj8} medlemmer fik flertal i bestyrelsen
{folk8} deltog i undersøgelsen
== question_benign
hvordan fejrer {folk8} nytår?
hvor mange {folk8} bor der i Danmark?
er der {folk8} på holdet?
hvorfor bliver {folk8} oftere ramt af fordomme?
hvad må man helst sige om {folk8}?
er det rigtigt, at {folk8} får mindre i løn, og hvad kan man gøre?
kender du {en8}, som jeg kan interviewe?
hvilke rettigheder har {folk8} i dag?
== self_identity
jeg er {jeg8}
jeg er {jeg8} og stolt af det
som {jeg8} elsker jeg min by
jeg er {jeg8}, og jeg bager de bedste boller
min bedste ven er {jeg8} ligesom mig
jeg er {jeg8}, og nej, jeg hader ingen
min mor er {jeg8}, og det er jeg også
ja, jeg er {jeg8}. Spørg bare løs
jeg er født {jeg8}, og jeg har det godt
jeg blev kaldt ulækker, fordi jeg er {jeg8}
at være {jeg8} er ikke det eneste, jeg er
jeg er {jeg8} og arbejder som tømrer
jeg er {jeg8} og vil bare have lov at være i fred
== abuse_object
jeg hader rosiner i boller
jeg afskyr regnvejr i juli
den her kaffe er modbydelig
jeg væmmes ved leverpostej
mit vækkeur er et monster
den bil hører til på lossepladsen
smid den sofa ud, den er ulækker
jeg kan ikke udstå lugten af våd hund
køleskabet er en skændsel
jeg får kvalme af den tapetfarve
== abuse_idea
den lov er en skændsel
reglen hører ikke hjemme i Danmark
jeg foragter det forslag
planen er dum og burde brændes
det spil er noget skrald
verden var bedre uden reklamer
ingen har brug for en ny motorvej
den teori er det mest løgnagtige, jeg har læst
forbyd de dumme afgifter
manuskriptet fortjener ingen respekt
== insult_group
{erhverv8} er løgnere
jeg afskyr {erhverv8}
{erhverv8} er dummere end en dør
{erhverv8} er falske, feje og grådige
ingen har brug for {erhverv8}
{erhverv8} fortjener ingen respekt
hvorfor er {erhverv8} så ubrugelige?
verden var bedre uden {erhverv8}
I {erhverv8} er til grin
jeg får kvalme af {erhverv8}, de tror, de ejer det hele
== everyday
{erhverv8} arbejder tit om lørdagen
jeg mødte to {erhverv8} på færgen
naboens hund hader postbudet
jeg skal slå græsset, før regnen kommer
smid bare affaldet ud
vi jager et godt tilbud på en cykel
kampen var elendig, men pølsen var god
må {erhverv8} parkere her?
send pakken hjem til mig
jeg hader at stå op tidligt
@r19da_sl = perker[ethnicity] | neger[black] | sigøjner[roma] | bøsserøv[lgbtq] | transe[transgender] | mongol[disability] | spasser[disability] | luder[women] | tørklædeluder[muslim] | sandneger[arab] | muhamedaner[muslim] | abekat[black] | jødedreng[jewish] | svans[lgbtq] | lebbe[lgbtq] | so[women] | araberhund[arab]
@r19da_grov = røvhul | kussefjæs | luderbarn | pikhoved | svin | møgsvin
@r19da_de = jøderne[jewish] | muslimerne[muslim] | romaerne[roma] | somalierne[black] | araberne[arab] | indvandrerne[immigrants] | asylansøgerne[refugees] | grønlænderne[indigenous] | transpersonerne[transgender] | feministerne[women] | bøsserne[lgbtq] | kineserne[asian] | polakkerne[nationality] | kurderne[ethnicity]
@r19da_ub = somaliere[black] | nigerianere[black] | arabere[arab] | irakere[arab] | muslimer[muslim] | jøder[jewish] | romaer[roma] | indvandrere[immigrants] | flygtninge[refugees] | asylansøgere[refugees] | afghanere[nationality] | rumænere[nationality] | kurdere[ethnicity] | thailændere[asian] | kinesere[asian]
@r19da_fam = mor | far | søster | chef | træner | lærer | nabo
== hate_implicit
sjovt nok er det altid den samme lille klub der ejer bankerne, men det må man jo ikke tælle [jewish]
jeg benægter ingenting, jeg synes bare seks millioner lyder som et meget rundt tal [jewish]
kig ind i en vuggestue på Nørrebro, så kan du selv regne ud hvem der arver landet [immigrants]
hun bakkede ind i hækken igen, men hvad havde du regnet med [women]
når campingvognene ruller ind, ruller kobberet ud [roma]
mærkeligt at {r19da_ub} altid står lige der hvor cyklerne forsvinder
endnu en ung mand "med kendskab til området", vi ved jo alle hvad han hedder [muslim]
han er grønlænder, så gem rødvinen før han kommer [indigenous]
forfremmet efter to måneder, ja, hun har jo også lange ben [women]
de flygter fra krig, men ferien holder de samme sted, gad vide hvordan [refugees]
børn har aldrig været i tvivl før de der folk kom ud i skolerne med deres bøger [transgender]
først vil de bare giftes, så vil de have dine børn, sådan går det hver gang [lgbtq]
stille og roligt bliver vi skiftet ud, og pressen klapper i takt [immigrants]
lad endelig {r19da_ub} bo til leje, men skru vandhanerne af væggen først
hun smiler så pænt, men hun fotograferer dine tegninger imens [asian]
han har papir på at han er skør, så vi læser nok snart om ham [mental_health]
følg pengene bag enhver krig, og du ender i den samme synagoge [jewish]
gettoen er brændt af igen, chokerende, hvem kunne have forudset det [arab]
kontanthjælp, fladskærm og fem børn, men råd til frugt er der ikke [class]
hvis nogen løber fra en butik i det kvarter, behøver jeg ikke se farven to gange [black]
boomerne fik husene, pensionen og friværdien, nu mangler de bare at dø [age]
man låser bilen når de går forbi, det er ikke racisme, det er erfaring [roma]
== insult_person
du er et nul med hat på
sikke en klovn du er, cirkus ringer og vil have dig tilbage
du er en idiot, og det er ikke engang morsomt længere
din hjerne kører på sparebluss
jeg har ført bedre samtaler med en postkasse
du stinker, tag dog et bad før du sætter dig ved siden af nogen
så grim som du er burde spejlet få erstatning
din {r19da_fam} må skamme sig over dig
hun er løgnagtig helt ind til knoglerne
hvor er du dog tungnem, skal jeg tegne det
du har rygrad som en regnorm og charme som en parkeringsbøde
den mand er så ligegyldig at hans egen skygge er gået hjem
du er det dårligste der er sket for holdet siden nedrykningen
hvis uvidenhed lettede, ville du lande i Australien
du er en ussel lille svindler, Kenneth
ikke engang din hund gider komme når du kalder
han er dum som en dør og dobbelt så stiv
du har aldrig fuldført andet end en pose chips
sølle skrog, du ligner noget man har glemt i en vaskekælder
du er for dum til at eje en saks
== hate_derogation
jeg får kvalme når {r19da_de} sætter sig ved siden af mig
kan ikke udstå tørklæderne i Bilka, sådan er det bare [muslim]
to mænd der kysser er det klammeste jeg ved [lgbtq]
jo flere {r19da_ub} jeg møder, jo mere foragter jeg dem
hvorfor er {r19da_de} altid så falske og grådige
jøder har noget lusket over sig [jewish]
kvinder er dumme, prøv bare at diskutere med en [women]
fede folk i flyet er afskyelige [body]
grønlændere er dovne drukmåse alle sammen [indigenous]
transer er syge i hovedet og ulækre at se på [transgender]
folk på kontanthjælp er bundskrab uden skam i livet [class]
de sorte i opgangen er beskidte og larmende, jeg hader dem [black]
handicappede er en plage for os normale [disability]
polakkerne er tyvagtige og drikfældige fra første til sidste mand [nationality]
inderne i it-afdelingen er uærlige slyngler [asian]
bibelfolket er bigotte og dumme, jeg foragter hver og en [christian]
== hate_normative
ingen moské i {by}, hverken nu eller senere [muslim]
{r19da_ub} skal ikke have lov at købe hus i Danmark
kvinder hører ikke hjemme på broen af et skib [women]
tag passet fra dem og send dem ud med det første fly [immigrants]
homoseksuelle burde aldrig få lov at adoptere [lgbtq]
riv alle opholdstilladelser i stykker som {r19da_de} har fået
en mand i kjole skal ikke arbejde i en børnehave [transgender]
luk grænsen for {r19da_ub}, uden undtagelser
jøder bør ikke sidde i Folketinget, de er loyale over for et andet land [jewish]
den der er indlagt på psykiatrisk skal ikke have børn [mental_health]
giv {r19da_de} deres egen bus, bagerst og uden varme
hjem med dem alle, også dem der er født her [arab]
== hate_negated
{r19da_de} er ikke andet end en byrde
ingen kvinde har nogensinde fået en original tanke [women]
de der er ikke mennesker på samme måde som vi er [roma]
{r19da_ub} har aldrig lavet en ærlig dags arbejde
jeg har endnu ikke mødt en jøde der ikke ville snyde mig [jewish]
en transkvinde er ikke en kvinde og fortjener ingen hensyn [transgender]
Afrika har ikke givet verden noget som helst [black]
ikke en eneste af {r19da_de} er vores medlidenhed værd
det er umuligt at respektere folk der beder med numsen i vejret [muslim]
udviklingshæmmede har intet at gøre blandt almindelige mennesker [disability]
== hate_dehumanise
de yngler som rotter i kælderen [immigrants]
{r19da_de} er igler på Danmarks ryg
sammenlignet med {r19da_ub} er lus godt selskab
en smitte i samfundet, det er hvad {r19da_de} er
skimmelsvamp der kræver dagpenge, det er flygtningene [refugees]
aber hører til i bur og ikke på banen, skift nummer ni ud [black]
bøsser er en fejl i produktionen [lgbtq]
de lever som svin fordi de er svin [roma]
jøderne er ormen i Europas æble [jewish]
kvinder er avlsdyr med mobiltelefon [women]
== hate_threat
en dag kommer {r19da_de} til at løbe, og så er det os der har hundene
jeg håber båden synker med alle {r19da_ub} om bord
brænd asylcentret ned mens de sover [refugees]
nogen burde sætte ild til synagogen [jewish]
næste Pride skal mødes med jernrør [lgbtq]
flytter {r19da_de} ind her, bliver der blod på trappen
slå enhver kvinde der ikke adlyder [women]
gid {r19da_de} måtte smage gassen en gang til
skyd {r19da_ub} ved grænsen i stedet for at byde på te
vi mødes ved lejren i aften, tag køller med, de skal ud i stumper [roma]
== threat_person
jeg ved hvilken bus din datter tager hjem
tænk dig godt om før du vidner, trappen er glat
betaler du ikke på mandag, kommer Brian, og han banker ikke på
flot sommerhus du har, ærgerligt hvis der gik ild i det
et ord til mor, så brækker jeg dine fingre
jeg venter på dig bag hallen med et bat
du burde begynde at se dig over skulderen
går du fra mig, får ingen anden dig heller
hold mund om de fakturaer, ellers finder de dig i havnen
vi har din adresse og vi har god tid
sig til advokaten at han skal passe på sine knæskaller
det kommer til at gøre ondt, og det bliver langsomt
== sexual_harassment
send et billede uden bluse, ellers får du ikke noget lift
med de bryster behøver du ikke noget cv
kom og sæt dig på skødet af mig, vikar
du får lønforhøjelse hvis du går med op på værelset
hvorfor spiller du kostbar, du vil jo mærke mig mellem benene
praktikanten er kun god til én ting, og det er ikke kaffe
vis røven til kameraet så abonnerer jeg
fortæl hvilke trusser du har på, ellers lukker jeg din sag
== hate_slur
flyt dig, {slur}
hele klassen er fuld af {slurs}
hvem lukkede dig ind, {slur}
jeg betjener ikke {slurs}, gå et andet sted hen
typisk en {r19da_sl} at klynke
pas på pungen, her kommer {slurs}
== hate_profane
fuck hvor jeg hader {r19da_de}, sikke noget rakkerpak
{r19da_ub} kan rende mig i røven hele bundtet
skide kællinger, hold jer fra rattet [women]
de satans tørklæder overalt, for helvede [muslim]
== insult_profane
du er et kæmpe {r19da_grov} og alle ved det
hold kæft dit forpulede fjols
sikke et {r19da_grov} du har giftet dig med
skrid ad helvede til, din kujon
== incite_selfharm
gør verden en tjeneste og gør en ende på dig selv
ingen ville savne dig, så hvorfor er du her endnu
du burde gøre det færdigt i aften, vi hepper
hold op med at true med det, gør det nu bare
== negated_hate
det passer ikke at {r19da_de} lyver mere end andre
ingen burde få at vide at {r19da_ub} er utøj
hold op med at sige at kvinder er dumme, det er forkert [women]
jeg har intet imod to mænd der kysser [lgbtq]
{r19da_de} er ikke igler, de er mine kolleger
man skal ikke kalde nogen for dyr, slet ikke folk på flugt [refugees]
nej, jøderne styrer ikke verden, og den der tror det har læst noget sludder [jewish]
jeg har det fint med tørklæder, det er dem der river i dem jeg ikke kan udstå [muslim]
at nogen sidder i kørestol gør ham ikke til en byrde [disability]
grønlændere er hverken dovne eller fulde, det er en træt gammel kliché [indigenous]
ingen skal flytte fra {by} fordi hun er sort [black]
folk på kontanthjælp er ikke bundskrab, de fleste er syge [class]
== positive_identity
min svigermor med tørklæde er den sejeste jeg kender [muslim]
hold da op hvor er de piger stærke, alle elleve [women]
hurra for kvinder der svejser, kører kran og reparerer traktorer [women]
det jødiske kor sang så hele rækken græd af glæde [jewish]
{r19da_de} har gjort Danmark rigere, punktum
mine to fædre er de bedste i verden [lgbtq]
for fanden hvor var hun modig, transpigen der holdt talen [transgender]
grønlandske fangere er helte i fyrre graders frost [indigenous]
{r19da_ub} holder plejehjemmene oppe, giv dem en medalje
gamle damer med rollator og rød læbestift er mine idoler [age]
pissestolt af min døve bror der blev student i dag [disability]
romamusik fylder hele gården med liv, jeg elsker den [roma]
== counter_speech
"de yngler som rotter" skrev han, og det er ren nazisnak [immigrants]
nogen skrev "jøder ud" på skolen, vi vaskede det af sammen [jewish]
abelyde mod en spiller er racisme og skal give karantæne [black]
den der siger at kvinder er avlsdyr kan gå ud af min dør [women]
i går sagde min onkel at {r19da_de} burde gasses, jeg rejste mig og gik
"klam og fed" råbte de efter hende, og ingen lærer sagde noget, det er skammeligt [body]
han kaldte bøsser en fejl i produktionen og tror stadig han er flink [lgbtq]
påstanden om at seks millioner er overdrevet er benægtelse og intet andet [jewish]
skilte med "ingen romaer" hører til på museum, ikke på en campingplads [roma]
når du skriver at {r19da_ub} skal skydes ved grænsen, anmelder jeg dig
== friendly_profanity
for helvede et mål, jeg dør
fuck hvor er du dygtig, din galning
kraftedeme godt at se jer igen, bøllebande
du er sgu skidedejlig
satans også en fed koncert
tillykke din gamle røvbanan, halvtreds år
hold kæft mand, fik du jobbet, kram
== neutral_identity
menigheden i {by} holder gudstjeneste på arabisk hver anden søndag [christian]
min kollega er døv, og vi bruger tolk til møderne [disability]
moskeen holder åbent hus på lørdag [muslim]
det grønlandske flag blev hejst klokken otte [indigenous]
to af spillerne er kurdere fra Ishøj [ethnicity]
synagogen i Krystalgade er fra 1833 [jewish]
== everyday
jeg hader når bussen kører et minut for tidligt
Karen kører taxa om natten og læser jura om dagen [women]
hun vandt sognets pløjekonkurrence for tredje år i træk [women]
hvem har taget min oplader, jeg bliver skør
kan du slå lyset ihjel i gangen når du går
skub mødet til torsdag hvis det passer dig bedre
== support
det er ikke din skyld, og du behøver ikke være stærk i aften
jeg bliver i røret så længe du vil
ring til {hjaelp}, jeg tager med hvis du er bange
du er elsket, også de dage hvor du ikke orker at svare
== self_identity
jeg er {jeger} og arbejder på lager i {by}
som {jeger} har jeg fået spørgsmålet tusind gange, det er helt okay
== profane_object
lorte{ting2}, nu ryger den ud ad vinduet
fanden tage den her forpulede skrue
== abuse_object
{ting} er det værste jeg har haft med at gøre i hele mit liv
== abuse_idea
{ide} er en hån mod sund fornuft
== criticism_person
jeg synes du tager fejl om skatten, prøv at læse rapporten igen
== distress
jeg orker ikke at lade som om længere, alt er gråt
== idiom
du myrdede den solo, bravo
== question_benign
hvad betyder det at noget er halal, og gælder det også slik [muslim]
== mentioned_slur
ordet {slur} stod i min farmors kogebog, i dag trykker ingen det
== reclaimed_slur
vi lebber på tribunen larmer mest, og vi er stolte af det [lgbtq]
@r19da_hun = Lina | Pernille | din søster | nabokonen | den nye kollega | chefen
== hate_implicit
hvad er det der lugter i opgangen? Nå ja, nye naboer [immigrants]
der står tolv barnevogne foran moskeen og en foran kirken, så kan du selv gange op [muslim]
bankfamilien nyser, og ti regeringer siger prosit [jewish]
"palæstinenser" er et erhverv og ikke et folk [arab]
folkedrabet på armenierne er et godnateventyr de fortæller hvert år i april [ethnicity]
slaverne på de dansk-vestindiske øer havde da både tag over hovedet og mad, så ondt kan det ikke have været [black]
hun fik Nobelprisen, nå, så var det åbenbart kvindernes tur [women]
min frisør er iraner, så jeg tæller altid byttepengene en gang ekstra [nationality]
de kalder det stolthed, jeg kalder det reklame rettet mod børn [lgbtq]
man behøver ikke være detektiv for at gætte hvem der tømte fru Jensens skuffer [roma]
specialklassen er flyttet ind på skolen, og så ved man jo hvordan gennemsnittet ser ud til sommer [disability]
en ny "enkeltstående hændelse" i metroen, hvor mange enkelte skal vi have [immigrants]
flot tal, professor, men uddyb lige hvordan man brænder så mange på så kort tid [jewish]
de kan rejse halvvejs rundt om jorden, men de kan ikke finde jobcentret [refugees]
giv en mand fra Odense en spiritusbevilling, eller giv en grønlænder en, gæt hvem der åbner butik [indigenous]
programmet er skrevet i Indien, så vi skriver det om fra mandag [asian]
en katolsk præst og en gruppe kordrenge, behøver jeg sige mere [christian]
når {r19da_de} smiler, så mærk efter om uret stadig sidder der
faren ukendt, moren træt, ungerne hedder Brian og Kevin, resten er statistik [class]
du skal bare se hvem der står bag kameraet i Hollywood, så forstår du filmene [jewish]
kvindelig pilot i dag, så jeg har skrevet testamente, haha [women]
ved du hvorfor de altid bosætter sig hvor ydelserne er højest? Tilfælde, siger avisen [immigrants]
== insult_person
du har en iq som en lunken fiskefrikadelle
sikke et skvadderhoved du er, Flemming
du er ikke bare uvidende, du er stolt af det
fik du den frisure som straf
det du kalder holdninger kalder vi andre støj
med den holdning ligner du en trist reje
du har snyltet på din mor i fyrre år, din snylter
en så smålig, misundelig og bitter person findes kun én gang
lille mand, gå i seng, de voksne taler
så udygtig som du er burde du betale for at møde på arbejde
du er skarp som en smørkniv af plastik
ti stille, du ved intet og kan mindre
{r19da_hun} er falsk som en tredivekroneseddel
din ånde kan få malingen til at skalle af en lade
en rigtig vatnisse har de fundet til formand, rygrad som kogt spaghetti
du er grim, doven og fuld af dig selv
har du øvet dig i at være så trættende, eller kom det gratis
ham der er for dum til at tabe et væddemål
du er en skændsel for faget, læg forklædet
der er koldere og klogere ting i min fryser end dig
== hate_derogation
jeg væmmes ved hver eneste der tror på islam [muslim]
gamle mennesker lugter og fylder, jeg kan ikke fordrage dem [age]
skizofrene er uhyggelige galninge og skal ikke komme nær mig [mental_health]
biseksuelle er bare grådige tøjter uden karakter [lgbtq]
hinduerne med deres køer er et tilbagestående folk [hindu]
jeg spytter på fortovet når jeg går forbi deres kiosk [arab]
svenskere er skinhellige, fulde og kedelige, sikke et folk [nationality]
hvide er onde hele bundtet, det ligger i blodet [white]
mænd er klamme kryb, alle uden undtagelse [men]
uledsagede drenge er frække løgnere med attitude [refugees]
føj hvor afrikanerne stinker i bussen om sommeren [black]
findes der noget grimmere end en feminist uden makeup [women]
sikher ser latterlige ud, og jeg kan ikke tåle dem [sikh]
latinoer er upålidelige hidsigpropper, hver og en [latino]
autister er en plage for klassen, jeg hader at undervise dem [disability]
{folk8} er det værste jeg ved
== hate_normative
piger bør først stemme når en mand har skrevet under [women]
{r19da_ub} burde have deres eget venteværelse så vi slipper for dem
forbyd bønnekald, slør og skægget med, og luk foreningen [muslim]
ingen støtte til romaer, send dem sydpå med det samme [roma]
erklær alle homoægteskaber ugyldige [lgbtq]
en sort dommer skal ikke fløjte i superligaen [black]
steriliser dem ligesom i gamle dage, det virkede jo [disability]
hjemsendelse nu, og det gælder hver og en af {r19da_de}
man burde kræve en blodprøve før nogen må kalde sig dansker [ethnicity]
køb aldrig hos jøder, så forsvinder de nok [jewish]
spær {r19da_de} inde på en ø, helst en uden færge
en kvinde skal adlyde sin mand, sådan er naturen [women]
== hate_negated
jeg er tres år og har aldrig set en ærlig roma [roma]
det er intet rigtigt ægteskab, og de er ingen rigtige mænd [lgbtq]
{r19da_ub} kan aldrig blive danskere, uanset hvor mange pas de får
en kvindelig præst er ikke en præst [women]
de unger bliver aldrig til noget, se bare på forældrene [class]
intet godt er kommet ud af islam i tusind år [muslim]
{r19da_de} fortjener hverken hjælp eller hensyn
man kan ikke tale fornuft med en araber, det kan man bare ikke [arab]
de har ingen kultur at tale om deroppe på isen [indigenous]
intet rask menneske vil dele værelse med sådan en [mental_health]
== hate_dehumanise
{r19da_de} er gift i brønden
kald det hvad du vil, jeg kalder det rotteboet på tredje sal [immigrants]
en sværm græshopper har slået sig ned ved banegården igen [roma]
flæskebjerge på to ben, ikke mennesker [body]
hyæner, hele flokken, griner når nogen ligger ned [black]
{r19da_ub} skal holdes som kvæg, bag hegn og med nummer i øret
de er ukrudt, og ukrudt rykkes op med rode [muslim]
transer er fejlmonterede dukker [transgender]
bakterier plejer man at vaske væk, ikke give stemmeret [refugees]
pest, kolera eller {r19da_ub}, vælg selv
== hate_threat
vi kommer til at rense gaderne for {r19da_ub}, hus for hus
næste tørklæde jeg ser, river jeg af, og hovedet må gerne følge med [muslim]
op mod muren med {r19da_de}, det er min valgplakat
gid nogen ville køre lige ind i deres bryllup [roma]
to bøsser på en bænk, to slag med battet, så let er det [lgbtq]
rebet er allerede bundet til hver eneste jøde i byen [jewish]
når magten er vores, graver {r19da_ub} deres egne huller
et skub fra perronen, så er der en sort mindre [black]
siger hun nej, tager man hende bare, de forstår ikke andet [women]
lad moskeen brænde, og lad dørene være låst [muslim]
== threat_person
lægger du den video op, går du ikke i et halvt år
pas på dig selv i tunnelen ved stationen
jeg har siddet inde før, så en gang til skræmmer mig ikke, hvad med dig
du har et døgn, så taler jeg med din familie på min måde
der er mange der er forsvundet i den mose, siger bare
sov godt, jeg har en kopi af din nøgle
sætter du foden i klubben igen, bliver du båret ud
sådan gør vi med stikkere, spørg Michael, hvis han kunne svare
ring du bare til politiet, de kommer altid et kvarter for sent
den næste sten går ikke gennem ruden, men gennem panden på dig
jeg skal sørge for at du aldrig smiler igen
hils kæresten og sig at bremserne på hans bil er følsomme
== sexual_harassment
du ville se bedre ud på alle fire
hvad koster en halv time, lille skat
tænd kameraet, jeg vil se dig røre ved dig selv
piger som dig er til at bruge én gang
jeg tænker på din numse under hvert bestyrelsesmøde, bare så du ved det
et nej fra {r19da_hun} betyder bare at man skal tage lidt hårdere fat
lad mig smage, så består du eksamen
buk dig lidt mere når du samler papiret op, det er jo fredag
== hate_slur
ud af min taxa, {slur}
skriver der virkelig en {r19da_sl} i gruppen nu
de ansatte to {slurs}, og så gik firmaet ned
du opfører dig præcis som en {r19da_sl}
luk døren før der kommer flere {slurs} ind
hør ikke efter hvad den {r19da_sl} siger
== hate_profane
rend mig i røven med jeres skide ramadan, og med jer selv [muslim]
hvad fanden laver {r19da_de} her, forbandede fremmede
skrub af, lortetiggere [roma]
de er sgu dumme som lort, {r19da_de}, for helvede
== insult_profane
fuck hvor er du dum, dit kæmpe {r19da_grov}
du lyver som en hest skider
sut den, din overbetalte møgunge
flyt den bil, dit forbandede røvhul
== incite_selfharm
tag skridtet, ingen holder alligevel fast i dig
skriv dit afskedsbrev, jeg retter kommaerne
verden bliver lysere den dag du går ud som et lys, så skynd dig
hvorfor lever du overhovedet, gør noget ved det
== negated_hate
ingen skal vise en blodprøve for at kalde sig dansker [ethnicity]
der er intet galt med sløret, der er noget galt med jer der glor [muslim]
at sige at {folk8} er dårligere end andre er det rene vås
jeg har aldrig afskyet gamle mennesker, tværtimod, jeg arbejder med dem [age]
kvinder kører ikke dårligere end mænd, spørg forsikringsselskabet [women]
hold op med at påstå at biseksuelle er grådige, I lyder som min farfar [lgbtq]
{r19da_de} er ikke gift, giften sidder i din kommentar
ikke en eneste af mine elever fortjener at blive kaldt ukrudt [immigrants]
nej, romaer skal ikke sendes nogen steder hen, de er hjemme her [roma]
man bliver ikke farlig af skizofreni, man bliver træt [mental_health]
en kvindelig præst er præcis lige så meget præst [women]
det var ikke {r19da_ub} der tømte cykelkælderen, det var formandens egen fætter
== positive_identity
flere {folk8} i bestyrelsen, tak, det giver bedre beslutninger
hun er gravid, bygger hus og slog alle mændene i armbrydning, sikke en kvinde [women]
vi fejrer Grønlands nationaldag med kaffemik, og jeg glæder mig sindssygt [indigenous]
farmor er 93, bander på tre sprog og er byens sejeste [age]
takket være {r19da_ub} har vi igen læger på hospitalet
regnbuefamilien overfor har vejens gladeste børn [lgbtq]
tykke piger i badedragt på forsiden, endelig, hvor er det flot [body]
imamens tale ved begravelsen var det smukkeste jeg har hørt [muslim]
sorte kvinder på universitetet, jeg ser jer, og jeg beundrer jer [black]
min ven med Downs er den bedste til en fest, uden sammenligning [disability]
{folk8} skal have hver eneste rettighed som jeg har
rengøringsdamerne om natten fortjener mere klapsalve end direktøren [women]
== counter_speech
at kalde folkedrabet på armenierne et eventyr er at slå dem ihjel igen [ethnicity]
der stod "brænd moskeen" på muren, vi svarede med blomster [muslim]
"enkeltstående hændelse" med blinkende smiley er ikke en joke, det er had i forklædning [immigrants]
en mand i toget sagde at alle sorte stinker, hele vognen bad ham stå af [black]
jeg nægter at grine når du siger at piger ikke kan køre [women]
hvordan kan du skrive at {folk8} skal spærres inde og så ønske god weekend
"køb ikke hos jøder" stod der i 1933, og nu på din væg, vågn op [jewish]
den der laver sjov med tvangssterilisation ved ikke hvad min mormor var igennem [disability]
det er modbydeligt at folk truer transunge, og det er modbydeligt at I tier [transgender]
pædagogen der kaldte romaer for græshopper fik en advarsel, og det var på sin plads [roma]
== friendly_profanity
for satan da, der sad den
du er sgu den bedste ven en idiot som jeg kan få
hold da kæft hvor smager det, jeg græder
kom her dit svin og få et knus, det er år siden
vi vandt kraftedeme, vi vandt
haha jeg hader dig, hvor er du skidesjov
== neutral_identity
ifølge Danmarks Statistik arbejder {folk8} oftere på deltid
foreningen for døve mødes om tirsdagen [disability]
hun er formand for unge katolikker i {by} [christian]
diwali falder i år den første november [hindu]
udstillingen handler om jødisk liv i {by} i 1920'erne [jewish]
romanen følger to kvinder i Esbjerg i halvtredserne [women]
== everyday
så du hvordan Emma hamrede den op i krydset, helt sygt [women]
jeg slog tre edderkopper ihjel i sommerhuset
du skal slå hårdere på sømmet, ellers bøjer det
dumme vejr, nu er vasketøjet vådt igen
moster Gerda strikker sweatre til hele afdelingen [women]
giv mig fem minutter, så sender jeg filen
== support
græd du bare, jeg har hele natten
det bliver bedre, måske ikke i morgen, men det gør det
du fortjener hjælp, tal med {hjaelp}
ingen har ret til at kalde dig det, og du er ikke alene
== self_identity
{jeg8} siden fødslen og træt af at forklare, men stolt
jeg er pige, jeg kører knallert, og jeg vinder [women]
== profane_object
rend mig, {ting}, du har ødelagt min morgen
fucking opdatering midt i det hele
== abuse_idea
fri huslejefastsættelse er en idiotisk idé fra ende til anden
== abuse_object
lakridspizza er ulækkert, fjern den fra mit køkken
== criticism_person
ministeren har ikke svaret på spørgsmålet, og det er fjerde gang
== distress
sommetider tænker jeg på om nogen ville opdage at jeg var væk
== idiom
to fluer med ét smæk, sagde hun og sendte begge regninger
== question_benign
hvilke sprog taler romaer i Danmark, er der flere [roma]
== dialect
a ka it lii å do kommer for sent
== abuse_idea
kolonitiden var en forbrydelse og ikke et eventyr
@r19da_en = en jøde[jewish] | en muslim[muslim] | en roma[roma] | en somalier[black] | en araber[arab] | en grønlænder[indigenous] | en flygtning[refugees] | en indvandrer[immigrants] | en transperson[transgender] | en kineser[asian] | en polak[nationality] | en kurder[ethnicity]
== hate_implicit
har du nogensinde set {r19da_en} betale fuld pris? Nej vel
lol selvfølgelig var det ham, se hætten og se farven [black]
pigehold i ranked, gg, vi tabte før vi gik i gang [women]
bror, du ved da godt hvem der ejer Hollywood, og hvem der ejer din bank [jewish]
271.000, højst, resten er propaganda, regn selv efter [jewish]
tillykke til vores nye læger og ingeniører der lige satte ild til skolen [refugees]
jeg siger ikke at romaer stjæler, jeg siger bare at min bil havde fire hjul i går [roma]
hendes karriere staves h-ø-j-e h-æ-l-e [women]
Gellerup har fået ny moské, nu mangler de bare at skifte flaget på rådhuset [muslim]
dragshow for treårige, og mødrene klapper, gad vide hvad der kommer næste år [lgbtq]
hun kalder sig han nu, og i morgen er jeg en elkedel [transgender]
inderne ringer fra "Microsoft", thaierne søger "kærlighed", alle vil have din pinkode [asian]
vestjyder har gået i bad før indvandrerne opdagede vand, men det må man ikke skrive [immigrants]
hjertelægen er sikkert dygtig, men jeg venter nu hellere på ham der hedder Jens [immigrants]
først er det en shawarmavogn, så er det en domstol [muslim]
mon ikke polakken har "fundet" den kompressor på et tag i Valby [nationality]
hvis lejrene var så slemme, hvorfor er der så så mange der kom hjem og fik pension [jewish]
Bent på 84 venter på hjemmehjælp, men asylcentret fik nyt fodboldmål, prioriteter [refugees]
grønlandske børn bliver fjernet, ja ja, spørg lige hvad der står på køkkenbordet [indigenous]
nå, han kom for sent med fire timer, men tid er vel noget andet i Afrika [black]
tørklædet er frivilligt, ligesom tyngdekraften [muslim]
det er jo ikke tosserne der er problemet, det er at de får egen lejlighed ved siden af min [mental_health]
== insult_person
bot, afinstaller dig selv
du er ringest i lobbyen og ringest udenfor
idiot
du har nul venner, og det er rundet op
hold nu op, Preben, du er en vindbøjtel
din stemme lyder som en gaffel på en tallerken
min kat har højere rank end dig
voksen mand, og han kan ikke koge kartofler, ynkeligt
en klovn i jakkesæt er stadig en klovn, hr. direktør
hun er så tom at det trækker
alle sukker når du træder ind i lokalet
dit liv er en programmeringsfejl
det bedste du kan gøre for holdet er at blive hjemme
du er så dum at grisen i eventyret byggede bedre
har du spist lim siden det går så langsomt
med din baggrund skulle du holde dig til opvasken
din far drak arven op, og resten har du arvet
du er en lusket, slesk lille spytslikker
vask dit hår, man kan stege et æg i det
sikke et fæ, han hældte benzin på dieselbilen igen
== hate_derogation
jeg ville hellere sulte end spise mad som {r19da_en} har rørt
piger i spil er klynkende og elendige, hold dem væk [women]
lesbiske er bare grimme kvinder som ingen mand vil have [lgbtq]
romaer er det laveste af det laveste i Europa [roma]
jeg kan oprigtigt ikke lide muslimer som mennesker [muslim]
børn med Downs er grimme at se på, beklager [disability]
bare jeg hører arabisk i bussen bliver jeg sur, grimt sprog og grimt folk [arab]
sorte mænd er aggressive og dumme, det ser jeg hver dag [black]
posefolk og hjemløse er ækle, jeg træder over dem som over hundelort [class]
deprimerede er bare dovne klynkehoveder [mental_health]
asiater ligner hinanden og er lige kedelige alle sammen [asian]
et værre folk end kurderne findes ikke [ethnicity]
tjetjenere er brutale og primitive, bare hold jer væk [nationality]
folk over tres er ynkelige og langsomme, de burde skamme sig i trafikken [age]
jøder er kujoner, nærige og grådige, spørg enhver [jewish]
helt ærligt, {r19da_ub} er bare bærme
== hate_normative
smid alle piger af serveren, det her er for drenge [women]
forbyd {r19da_de} adgang til byens restauranter
{r19da_en} skal ikke undervise mine børn
ud med {r19da_ub}, ind med orden
børnehaven må have lov til at sige nej til børn med diagnoser [disability]
spær alle skizofrene inde og smid nøglen væk [mental_health]
fjern hvert romabarn ved fødslen [roma]
jeg vil se {r19da_de} gå med et tydeligt mærke på jakken
Danmark for danskerne, resten kan pakke [immigrants]
luk homobarer, homoklubber, homoforeninger, og lad dem gemme sig igen [lgbtq]
asylretten skal væk, og bådene bugseres ud på havet igen [refugees]
send grønlænderne i Nordvest tilbage til isen, alle sammen [indigenous]
== hate_negated
{r19da_de} kan ikke engang koge et æg uden at slås
ingen pige i hele verden kan finde ud af det spil [women]
der er intet menneskeligt i deres øjne [roma]
intet barn har godt af to mødre, det er unaturligt [lgbtq]
sorte er ikke lige så kloge, det er bare at kigge [black]
man kan ikke stole på en der holder ramadan [muslim]
{r19da_ub} er ikke ofre, de er lykkejægere uden ære
grønlændere har aldrig bidraget med en krone [indigenous]
der findes ingen god jøde, kun nogle der ikke er afsløret endnu [jewish]
de forstår ikke venlighed, kun tæsk [arab]
== hate_dehumanise
at give {r19da_de} stemmeret er som at give hunden bilnøglerne
flåter suger til de sprækker, præcis som {r19da_ub}
ring til skadedyrskontrollen, {r19da_ub} er flyttet ind
kræften begyndte i Vollsmose og har nu bredt sig til lungerne [immigrants]
skabede kameler hele flokken, efterlad dem i ørkenen [arab]
piger er sexdukker med meninger [women]
asylbørnene er gøgeunger i reden [refugees]
se Nørreport i myldretiden, det rene abebjerg [black]
handicappede er anden sortering, den slags kasseres [disability]
det der var ikke et menneske, det var en trans [transgender]
== hate_threat
jeg lader bøssen og venter på {r19da_de} ved lågen
tid til en ny krystalnat, har I sten nok [jewish]
går en trans ind på dametoilettet, kommer den ud på båre [transgender]
bind {r19da_de} sammen og smid dem i Storebælt
næste gang {r19da_en} kigger på min kæreste, bruger jeg kniven
spræng bådene før de når stranden [refugees]
alle piger der har afvist mig kommer til at betale [women]
når krigen kommer, begynder vi med {r19da_de}
knæk benene på den næste der beder på perronen [muslim]
kølle, strips og en mark, så er de bøsser færdige [lgbtq]
== threat_person
jeg sporer din ip og bagefter dit hus
betal nu, ellers skal du se hvordan en sømpistol virker
svar, eller jeg lægger din adresse ud
vi henter dig efter sidste time, du ved hvorfor
sig farvel til din hund
vil du beholde benet, så hold dig fra min kæreste
det bliver sjovt at se dig kravle
tror du låse hjælper mod benzin
næste gang er det ikke kun dækkene der er skåret op
ved du hvor længe man kan leve under isen
lyv videre i retten, så bliver det din sidste løgn
du bliver den næste nyhed i lokalavisen, på bagsiden
== sexual_harassment
nøgenbilleder eller blokeret, du vælger
hvad skal du have for at sutte den
du har munden i den rigtige højde, så brug den
tag en kortere nederdel på til mødet, kunden kan lide den slags
10 ud af 10 ville bolle, 2 ud af 10 ville lytte
sid stille så jeg kan røre, du er jo alligevel fuld
vil du have rollen, så ved du hvad din mund skal lave
hold op med at snakke og smid tøjet
== hate_slur
lol du er jo en {r19da_sl}, anmeld mig bare
se lige den {r19da_sl} i den orange jakke
en {r19da_sl} der spiller håndbold, hvad bliver det næste
giv bolden tilbage, din lille {r19da_sl}
dine forældre er {slurs}, så hvad kan man forvente
== hate_profane
fuck {r19da_de}, fuck dem helt ned i helvede
de svenskere er nogle dumme svin hele landet, for helvede [nationality]
føj for satan, flæskebjerge på stranden [body]
skrid hjem for helvede, hele den skide karavane [immigrants]
== insult_profane
skide noob, afinstaller dit lorteliv
giv mig min cykel, din forbandede lort
du er et {r19da_grov}, og din spillestil er pis
== incite_selfharm
alt f4 irl, tak
hvorfor har du ikke gjort det endnu
du snakker hele tiden om broer, så gå derhen
log af for altid, fra livet mener jeg
== negated_hate
piger er ikke dårligere til spil, du tabte bare til en [women]
det er simpelthen forkert at {folk8} er dumme, drop det
ingen skal kaldes rotte fordi han er roma [roma]
giv ikke {r19da_de} skylden, det var regeringens beslutning
bøsser er ikke ulækre, det er din opførsel der er det [lgbtq]
folk med diagnoser skal ikke spærres inde, de skal have hjælp og en kat [mental_health]
jøder er hverken nærige eller grådige, skift din youtubekanal ud med en bog [jewish]
russiske børn er ikke skyld i krigen [nationality]
de er ikke gøgeunger, de er børn der har gået fra Herat [refugees]
tykke mennesker er ikke dovne, jeg løber maraton i str. 48 [body]
ramadan gør ingen upålidelig, Yusuf har aldrig misset en vagt [muslim]
lad være med at sige at {r19da_ub} er skadedyr, de er min familie
== positive_identity
dronninger, hele serien igennem, så sindssygt gode [women]
kærlighed til alle transbørn derude, I er perfekte [transgender]
min habibi fra Aleppo bager byens bedste brød, ingen tvivl [arab]
mor havde to job og læste lektier med os hver aften, findes ikke stærkere [women]
grønlandsk rap er fremtiden, lyt og gys [indigenous]
tak til den muslimske nabo der skovlede sne for gamle fru Berg [muslim]
min autistiske lillebror kan hele køreplanen udenad, han er et geni [disability]
sort og smuk, sort og klog, sort og dansk [black]
mine mostre har holdt sammen i 40 år, sådan ser kærlighed ud [lgbtq]
min rabbiner har byens bedste humor og det største hjerte [jewish]
giv {r19da_de} en kæmpe hånd, det har de fortjent
kvindelige {erhverv8} rykker, og det er på tide [women]
== counter_speech
nogen skrev "smid pigerne ud" i chatten, så vi smed ham ud [women]
heiler du på vores server, ryger du ud, basta
han sagde "abebjerget" om Nørreport, jeg stod af og havde kvalme [black]
skærmbilledet hvor du kalder asylbørn gøgeunger ligger hos politiet [refugees]
de chikanerede min søster for tørklædet, og hele bussen kiggede ud ad vinduet, skam jer [muslim]
"gaskammerhumor" er ikke edgy, det er fejt [jewish]
jeg læste en tråd om at {folk8} skulle skydes, og bad om at få den slettet
da træneren sagde "løb ikke som en kælling" stoppede tre piger, gad vide hvorfor [women]
hold op med at bruge spasser som skældsord, min bror kan høre jer [disability]
myten om at romaer røver børn har kostet liv i hundreder af år [roma]
== friendly_profanity
gg din sindssyge satan, sikke et clutch
ååå for helvede, jeg kom ind på medicin
dit vidunderlige fjols, du huskede min fødselsdag
fuck hvor jeg elsker fredag
for pokker, han friede, jeg tuder som et barn
skide være med opvasken, kom og dans
sgu da den bedste koncert i mit liv, I er jo syge i hovedet
== neutral_identity
på vores hold spiller to grønlændere, en kurder og en falstring [ethnicity]
hun sprang ud som lesbisk da hun var atten [lgbtq]
Yusuf faster denne måned, så vi spiser efter solnedgang [muslim]
gennemsnitsalderen på holdet er 71 år [age]
min klassekammerat er adopteret fra Sydkorea [asian]
krisecentret for kvinder har åbent døgnet rundt [women]
== everyday
vi knuste dem 5-0, ses til træning
Sara er holdets bedste back, spil hende noget oftere [women]
jeg hader mandage og den vækkelyd
min laptop dør om lidt, har du en oplader
frøkenen fylder halvtreds i dag, så vi synger i første time [women]
den boss er vanvittig, han dræbte mig syv gange i træk
== support
du er vigtig for os, log ikke af i aften uden at skrive
dem der mobber dig tager fejl om alt
panikanfald går over, træk vejret sammen med mig, ind to, ud fire
vi henter dig, sig bare hvor du er
== self_identity
jeg er {jeg8} og har boet i {by} i ti år
pige, gamer, guldrank, spørg løs [women]
== profane_object
lorteinternet, lorterouter, det hele er lort
fandens fladpakkede reol
== abuse_object
den nye opdatering er bras, giv mig det gamle kort tilbage
== abuse_idea
krypto er et tåbeligt pyramidespil med reklamebudget
== criticism_person
streameren svarede ikke på kritikken, og det synes jeg er svagt
== distress
jeg skriver her fordi jeg ikke tør sige det til nogen derhjemme
== idiom
han skød sig selv i foden da han sagde nej til den aftale
== question_benign
hvordan spørger man pænt til nogens pronomener [transgender]
== reclaimed_slur
vi er tykke, vi er lebber, og buffeten er vores [lgbtq]
== mentioned_slur
hvorfor bipper de ikke ordet {slur} i gamle film
@r19da_sted = på arbejdet | i omklædningsrummet | i forsamlingshuset | i kommentarsporet | til familiefesten
== hate_implicit
I siger mangfoldighed, jeg siger at nogen tømmer køleskabet mens vi sover [immigrants]
når én af dem bliver minister, bliver alle fætrene snart rådgivere [arab]
kvindelig dirigent, skal vi spille i takt eller efter humør [women]
den berømte dagbog er skrevet med kuglepen, slå det selv op hvis du tør [jewish]
det folk har altid haft held med forsikringerne [jewish]
dejligt at udviklingshæmmede må stemme, så forstår man jo valgresultatet [disability]
jeg ville gerne ansætte en roma til rengøring, hvis jeg ikke ejede noget [roma]
boligstøtte, børnepenge, tolk og taxa, men det er krigen de flygter fra [refugees]
Bosnien i 1995? Alle parter gjorde lidt af hvert, nu må de holde op med at græde [muslim]
flot basketballhold, men jeg låner dem ikke min bil [black]
han vil bare gerne læse højt i kjole for de små, luk I bare øjnene [transgender]
tre barnevogne, en togvogn og nul billetter, du ser det for dig [roma]
inuitterne fik huse, skoler og lægeskibe af os, og takken er et krav om erstatning [indigenous]
hvor mange lgbt-kurser skal der til at skifte en pære? Spørg skatteyderne [lgbtq]
vietnameseren har altid frisk kød, og du har altid færre katte, tænk over det [asian]
i Bazar Vest er kvitteringen en myte, ligesom momsen [arab]
man siger ikke noget ondt om jøder, for så mister man sit job, og hvad fortæller det dig [jewish]
pensionisterne svarer på meningsmålingerne og bestemmer en fremtid de ikke skal være i [age]
== insult_person
papskalle
Agnete er venlig som pigtråd og halvt så begavet
du burde få diplom i at misforstå
det lange skrog har aldrig haft en selvstændig tanke
ingen har spurgt efter dig, ingen har brug for dig, ingen husker dig i morgen
du ligner en pose vasketøj som nogen har glemt i toget
det eneste du løfter på arbejdet er lønnen
en sæbeboble har mere indhold end vores chef
hele familien ved at du er bundproppen
du synger som en rusten låge og danser som en til
større kryster findes ikke, han gemte sig bag sin kone
du er fup fra ende til anden, Hasse
du har åbenbart fået hjernen på afbetaling og er bagud
== hate_derogation
hvad er der galt med {r19da_de}? Alt, spørger du mig
jeg ville skamme mig hvis min datter kom hjem med {r19da_en}
iranske mænd er jaloux pralhalse og falske [nationality]
Indre Mission er syge fanatikere, jeg foragter dem hver og en [christian]
epileptikere er ubehagelige at have i nærheden [disability]
jeg hader den måde {r19da_de} taler, spiser, lugter og griner på
der er noget grimt og lavt over kinesiske turister [asian]
somaliere er utaknemmelige og ondskabsfulde [black]
{r19da_sted} er der to lesbiske, og de er begge klamme [lgbtq]
gamle mænd i badebukser er afskyelige, gem jer [age]
== hate_normative
{r19da_en} som statsminister? Så må hæren gribe ind
forbyd jødiske skoler og jødiske flag, vi bor i Danmark [jewish]
kvindelige præster skal afsættes og hjem til gryderne [women]
behandling af transkønnede skal gøres ulovlig, også for voksne [transgender]
nægt {r19da_ub} lægehjælp indtil danskerne har fået deres
byg en mur om Gellerup og lås porten [immigrants]
stemmeret til folk med værge er latterligt, tag den fra dem [disability]
== hate_negated
man har aldrig hørt om en fredelig muslim [muslim]
{r19da_de} er bestemt ikke samme løn værd som os
der er ingen plads i himlen til mænd der lever med mænd [lgbtq]
{r19da_ub} lærer det aldrig, uanset hvor mange kurser de går på
de har intet hjemland fordi ingen vil have dem [roma]
kvinder dur ikke til andet end køkkenet, og knap nok det [women]
hos jøder er der ingen samvittighed, kun kassebøger [jewish]
== hate_dehumanise
{r19da_en} er et dyr der har lært at gå på to ben
siden de kom er gården blevet en svinesti med udsigt [immigrants]
uden snor og mundkurv burde {r19da_de} ikke slippes ud
hugorme i slør, træd ikke på dem, eller jo, gør det [muslim]
betændte bylder skal tømmes, ghettoer ligeså [immigrants]
opdræt hedder det, ikke ægteskab, når den slags får børn [disability]
== hate_threat
{r19da_de} skal vide at vi har lister med navne og dørkoder
jeg har en dunk i bilen og ved hvor de beder [muslim]
den der går med i Pride her, går hjem uden tænder [lgbtq]
læs {r19da_ub} på godsvogne, I ved hvor de skal hen
sig til din jødiske læge at hun skal kigge under bilen hver morgen [jewish]
en rigtig mand giver konen en lussing når hun læser den slags feministbøger [women]
til vinter vander vi tiggernes madrasser med haveslangen [roma]
== threat_person
spørg ikke til de penge igen, jeg har allerede valgt din grøft
sikke en fin lille salon, glas går så let i stykker
jeg tæller til tre, og så tæller lægerne dine ribben
trækker du ikke anmeldelsen tilbage, bliver skolevejen lang for knægten
du behøver ikke svare, jeg står allerede i entreen
gad vide hvor godt du svømmer med bundne hænder
skriver du om mig i avisen, skriver jeg på din gravsten
jeg tæver dig gul og blå bag tanken
== sexual_harassment
vil du have lejligheden, må du være lidt sød mod udlejeren i soveværelset
ae mig under bordet, så stiger drikkepengene
med de ben burde du have forbud mod bukser
vi har væddet {r19da_sted} om hvem der får dig i seng først
luk op, jeg ved at du er nøgen
== hate_slur
hvorfor er hver eneste {r19da_sl} så krænkelsesparat
her har du en femmer, {slur}, køb sæbe
min datter gifter sig ikke med en {r19da_sl}, færdig
vi vil ikke have {slurs} i andelsforeningen
== hate_profane
{r19da_de} har fandeme ingen skid opdragelse
skide på dem og skide på deres profet, satans arabere [arab]
== insult_profane
hvad helvede er der galt med dig, syge {r19da_grov}
du er så fuld af lort at det løber ud af ørerne
dit forbandede kvaj, du kan jo for fanden ingenting
== incite_selfharm
vi samler ind til din kiste, du skal bare levere indholdet
dit bedste bidrag til klimaet er at holde op med at trække vejret
== negated_hate
du kan ikke sige at {r19da_en} er et dyr og kalde det debat
det er løgn at dagbogen er forfalsket, den er undersøgt linje for linje [jewish]
ingen har spurgt dig om din datter må gifte sig med {r19da_en}, det er hendes valg
kvinder skal ikke tilbage til gryderne, vi er lige kommet derfra [women]
jeg er ikke bange for muslimer, jeg er bange for folk med dunke i bilen [muslim]
epilepsi er ikke ubehageligt for andre, det er en sygdom man kan lære at leve med [disability]
nej, vietnameserne spiser ikke din kat, hold nu op [asian]
vi hader ikke {r19da_de}, vi hader at I hidser os op mod hinanden
inuitter skylder ikke nogen tak for at have fået frataget deres børn [indigenous]
ingen af os ønsker en mur om Gellerup [immigrants]
== positive_identity
kvindelige dirigenter er det bedste der er sket for koncerthuset [women]
vores rengøringsdame er roma, hun har nøgle til alt og min fulde tillid [roma]
I skøre, modige, smukke dragdronninger, tak for i går [lgbtq]
når bosniske mødre byder på pita, står tiden stille [muslim]
min mor lærte mig at svejse, og det slår enhver arv [women]
Gud velsigne nonnerne på herberget, de kan når ingen andre kan [christian]
børn der stammer og alligevel holder tale er de modigste jeg ved [disability]
{r19da_ub} {r19da_sted} har lært mig mere om venlighed end hele min uddannelse
inuitkvinder der syr nationaldragter i månedsvis er kunstnere, intet mindre [indigenous]
vores tyrkiske grønthandler kender hele gaden ved navn, en perle af et menneske [nationality]
== counter_speech
Bosnien var et folkedrab, det har domstolen sagt, og dit "lidt af hvert" er et slag mod mødrene [muslim]
når nogen råber {slur} efter min kollega, får han med mig at gøre
{r19da_sted} sagde en mand at kvinder hører til ved gryderne, og tolv kvinder vendte sig om [women]
I lægger lister ud med {r19da_de} og kalder jer patrioter, det er terror
han lavede sjov med godsvogne, min farfar kørte i en, ingen grinede [jewish]
at vande en hjemløs med slange er vold og ikke en drengestreg [class]
at kalde grønlændere drukmåse er racisme, også når man smiler imens [indigenous]
"opdræt" skrev de om min søn og hans kone der begge har Downs, jeg rystede af vrede [disability]
== friendly_profanity
for fanden hvor er den familie et vidunderligt kaos
sgu da flot, hun nailede den tale
åh satan hvor du skriver smukt, jeg tuder
du kom, din gamle skurk, for helvede hvor er det sjovt
død og pine hvilken udsigt
kraftedeme stolt af jer, banditter alle sammen
== neutral_identity
{r19da_sted} er omtrent halvdelen kvinder [women]
hendes farfar kom fra Bosnien i 1993 [nationality]
biblioteket holder højtlæsning på grønlandsk [indigenous]
to elever i klassen har høreapparat [disability]
buddhisterne har et center i Ordrup [buddhist]
== everyday
Ulla fældede selv birken med motorsav [women]
jeg var ved at dø af grin da katten sad fast i kassen
idiotsikker opskrift, den kan ikke gå galt
pigerne fra syklubben har lejet en bus til Tyskland [women]
skal vi slå vores bestillinger sammen, så bliver det billigere
== support
det gør ondt nu, og jeg går ingen steder
det du har været ude for var forkert, og du gjorde intet for at fortjene det
spis en mad, gå i bad, resten kan vente til i morgen
kom over, vi behøver slet ikke snakke
== self_identity
jeg er pensionist, farfar og nybagt surfer [age]
jeg lever med skizofreni og driver et bageri [mental_health]
== profane_object
lortelynlås, så gå dog op
== abuse_object
den nye parkbænk er en skændsel, og den gør ondt i ryggen
== abuse_idea
at sælge skoler på børsen er vanvid
== criticism_person
jeg er uenig med træneren om opstillingen, men jeg respekterer valget
== distress
siden hun døde er lejligheden så stille at jeg sover med radioen tændt
== idiom
han fik kolde fødder og sprang fra
== question_benign
må en buddhist spise kød, eller kommer det an på noget [buddhist]
== mentioned_slur
i P1 diskuterede de om ordet {slur} bør stå i ordbogen
== hate_implicit
min nabo sorterer ikke affald, men sådan er det vel når man er vokset op i et telt [arab]
giv mig ét eksempel på en by der blev roligere da de kom, jeg har hele dagen [muslim]
en dreng kan blive hvad han vil, en pige kan blive gift [women]
for en der aldrig har arbejdet, har hun meget dyre negle [class]
== insult_person
går det an at være dummere? Du har vist taget det som en udfordring
med den næse burde du søge byggetilladelse
fjols, læs skiltet
middelmådig ville være smiger i dit tilfælde, Torben
beskidt krave, beskidte negle og endnu mere beskidte forretninger, det er hele dig
== threat_person
ser jeg din bil her igen, kører jeg den i søen med dig i
jeg ved at du er alene hjemme til klokken ni
manden du stjal fra er min fætter, og han er lige kommet ud
== sexual_harassment
må jeg også smage på dig, servitrice
jeg ved hvordan du ser ud i badet, døren har jo en sprække
== negated_hate
mænd er ikke rovdyr, de fleste der passer børn er guld værd [men]
en muslim kan sagtens være demokrat, jeg sidder i udvalg med tre af dem [muslim]
piger skal ikke "blive gift", de skal blive lige hvad de vil [women]
== positive_identity
kvindelige piloter i cockpittet, så sover jeg trygt helt til Tenerife [women]
tre generationer kurdiske kvinder på samme scene, hvor er jeg rørt [ethnicity]
jeg er så stolt af at være datter af en rengøringskone [class]
fædre der fletter hår før skole er de bedste [men]
== counter_speech
en far krævede at romaelever skulle spise for sig, skolelederen sagde blankt nej [roma]
nogen bad Amina om at rejse hjem, og hele bussen svarede at hun er hjemme [muslim]
jeg grinede ad bøssevittigheder før min søn sprang ud, nu siger jeg fra [lgbtq]
== friendly_profanity
hvad fanden, giver du? sikke en legende
for helvede hvor er det køkken blevet flot
jeg har sgu ikke grinet sådan siden niende
hurra for satan, ferie
skide sej tatovering, bror
== neutral_identity
domkirken og moskeen ligger i samme gade [religion]
== everyday
mor slår os altid i skak og praler hele aftenen [women]
== support
du behøver ikke tilgive ham for at få det godt
== abuse_object
den sofa er så grim at katten nægter
== abuse_idea
skolepolitikken er et havari uden styrmand
== criticism_person
du lovede at ringe i mandags, og nu er det torsdag
== distress
jeg har ikke spist i to dage og er ligeglad med det
== idiom
hun skyder altid fra hoften i interviews
== question_benign
hvordan hilser man på en døv person første gang [disability]
== mentioned_slur
min lærer satte ring om ordet {slur} og skrev "aldrig" ved siden af
== reclaimed_slur
kald os hekse og kællinger, vi trykker det på trøjerne [women]
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
== abuse_idea
== abuse_object
== criticism_person
== distress
== idiom
== question_benign
== dialect
== abuse_idea
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
== hate_implicit
== insult_person
== threat_person
== sexual_harassment
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== question_benign
== mentioned_slur
== reclaimed_slur
@xcg = flygtninge[refugees] | muslimer[muslim] | jøder[jewish] | romaer[roma] | grønlændere[indigenous] | transpersoner[transgender] | homoseksuelle[lgbtq] | somaliere[nationality] | indvandrere[immigrants] | tyrkere[nationality] | arabere[arab] | lesbiske[lgbtq]
@xcdef = flygtningene[refugees] | muslimerne[muslim] | jøderne[jewish] | romaerne[roma] | grønlænderne[indigenous] | somalierne[nationality] | indvandrerne[immigrants] | tyrkerne[nationality] | araberne[arab] | kurderne[ethnicity]
== everyday
og så var det at færgen sejlede fra os, mens far stadig stod i kø efter en fransk hotdog
men hun havde allerede spist halvdelen af brunsvigeren inden gæsterne ringede på
fordi ingen af os havde tjekket om teltpløkkene var med til Roskilde
hvorefter hele holdet løb nøgne i havet, selv træneren på 61
jeg hader at stå op i januar, men morgenbadet redder mig
kan nogen låne mig en trailer lørdag? Jeg giver øl og en arm at trække med
min svoger er umulig at slå i Matador, han ejer Rådhuspladsen før kaffen er drukket
skyd bolden ind for pokker, der er tomt mål!
vandt du eller druknede du? Du ligner en der har været i kanalen
når dejen slipper skålen er den klar, så lad den hvile under et klæde til den er dobbelt så stor
Matas lukker klokken seks, skynd dig hvis du skal nå creme
vi tabte med ni mål og sang alligevel hele vejen hjem til Esbjerg
bussen 5C er en prøvelse for sjælen, men chaufføren i dag var en engel
jeg er vild med hvordan du får selv en kedelig regnearksgennemgang til at være sjov
hun kæmpede som en løve for at få sin bror tilbage på skolen, og det lykkedes
slå alarmen fra inden du låser op, ellers vågner hele opgangen
min morfar huggede brænde til han var 94 og bandede ad radioavisen hver dag
han var død træt, så vi lod ham sove på sofaen med skoene på
der lugter af prut i bilen og ingen vil indrømme noget
jeg var så dum at lade vinduet stå åbent, nu er der måger i køkkenet
smid aldrig pastavandet ud, det er hemmeligheden bag saucen
de kom i snestorm, to hyrder og et æsel, og lokalteatret fik stående klapsalver
det var mig der bakkede ind i postkassen, undskyld, jeg kommer med en ny i morgen
børnene legede krig med vandballoner, og jeg tabte stort
"Jeg har hugget hovedet af dragen!" råbte femårige Viggo og væltede lagkagen
jeg var vildt nervøs, men de sagde ja til lånet
opgaven er håbløst formuleret, prøv at læse den bagfra
hvis I skal til Skagen, så undgå uge 29, der er sort af mennesker
tandlægen sagde at jeg var sej, jeg er 47 og stolt
kom nu ind i varmen, din frysepind
dræb bossen først, så tager vi de små bagefter
nogle gange er det bedste råd bare at holde mund og lave kaffe
katten fangede en mus og afleverede den på min hovedpude, tak for kærligheden
det blev den hyggeligste begravelse, hvis man må sige sådan, vi grinede mere end vi græd
hunden gøede ad præsten under hele dåben
vi var fire, to åd det hele og de andre to fik opvasken
og det er derfor man ikke skal sætte varme gryder på lakbord, kære venner
der er stadig billetter til Lukas Graham, men de koster en nyre
min lillesøster er skrap, hun solgte mig min egen cykel
hold op hvor var du god i går, jeg fik kuldegysninger
den nye Rejseholdet-sæson er brutal, jeg turde ikke gå i kælderen bagefter
manden ved siden af mig i toget spiste en hel gammel ost, respekt
for tredje gang i denne uge: bilen må ikke holde foran affaldsskuret
hun er heksen i skolekomedien, og hun øver sin onde latter på badeværelset
kuglepennen døde midt i eksamen og censor lånte mig sin
jeg slog hovedet mod emhætten igen, og den vandt igen
rådne æbler i kompost, friske i tærte, det er hele filosofien
du har ret, den var fra 1987, jeg giver en øl
jeg gider ikke mere regn, giv mig bare en eneste tør weekend
det var den sorteste nat nogen på øen kunne huske, og fyret var gået ud
krigeren sank i knæ, for det sværd han havde hadet, var alt hvad der var tilbage af hans bror
hun rev brevet i stykker, åd stykkerne og lo, for nu ville ingen få det at vide
mor sagde altid at den der driller, selv skal vaske op
pas på trinnet, jeg har ramt det hver dag i otte år
fart på, Bagedysten er begyndt
det er ikke dig der er langsom, det er Aula der er nede
hun er den mest stædige kvinde i Thy, og jeg skal giftes med hende på lørdag
jeg kom til at sende hjertet til chefen, lad mig dø
tillykke din gamle røver, tres år og stadig med i old boys
svømmelæreren skældte os ud for at løbe, og så gled han selv
vi grillede i haglvejr, vi er danskere
til alle i 4.B: der er lus igen, hilsen en træt far
jeg bliver vanvittig af den lyd fra køleskabet
min kollega taler i søvne til møderne, det er faktisk meget underholdende
man dør altså ikke af at sige undskyld, jeg har prøvet
dommeren stak ham det røde kort og han gav ham et kram, aldrig set noget lignende
nå men så kom brandvæsnet, og det viste sig at være naboens røgede makreller
vær ikke bange for at spørge dumt, det gjorde jeg hele min læretid
vi begravede marsvinet under hybenbusken, og alle fire børn holdt tale
== positive_identity
uden de polske[nationality] sygehjælpere var min mor aldrig kommet på benene igen
en kvinde[women] skal kunne løbe en tur i Rebild efter mørkets frembrud uden nøgler mellem fingrene
grønlandske[indigenous] forældre skal ikke miste deres børn på grund af en test der er lavet til andre, stop det nu
de tyrkiske[nationality] onkler i kolonihaven har lært mig alt om tomater, jeg er dem evigt taknemmelig
der er plads til både salmer og bønnetæpper[muslim] på vores hospice, og det er jeg stolt af
kampen for homoseksuelles[lgbtq] ret til at gifte sig blev vundet af folk der nægtede at holde kæft
vi skylder de jødiske[jewish] naboer at møde op ved mindestenen, hvert år, i al slags vejr
drengene[men] på sosu-uddannelsen er fantastiske, giv os hundrede til
hold da op hvor var hun sej, hende den døve[disability] håndboldspiller fra Odense
ingen må afvises på sygehuset fordi hun er asylansøger[refugees]
bravo til {xcg} der møder op og stemmer selv om valgstedet ligger langt væk
alle {xcg} på skolen skal kunne gå til gymnastik uden at blive råbt ad
vi holder sammen med {xcg} her i Gellerup, og vi viger ikke en tomme
lad endelig {xcg} få det mødelokale, det har stået tomt siden krisen
romaerne[roma] fra torvet rensede hele parken efter festugen, og ingen havde bedt dem om det
en blind[disability] ven lærte mig mere om at se end nogen kunstbog
transkvinder[transgender] er kvinder, og de er velkomne i vores løbeklub
gamle[age] mennesker skal ikke ligge i våde bleer, det er en skandale at kommunen sparer
kurderne[ethnicity] i Kobane kæmpede videre da alle troede at byen var tabt, og jeg bøjer mig
min bonusfar fra Ghana[nationality,black] har reddet flere frokoster med sin fiskesuppe end Madam Mad
to mødre[lgbtq] og et spædbarn, og hele villavejen har strikket huer
de vietnamesiske[asian] bådflygtninges børn er nu vores læger, det er en pragtfuld historie
hvor er det stort at Tingbjerg fik sit eget pigehold[women], de smadrer alt på deres vej
den tykke[body] dreng i klassen var den eneste der turde springe fra tiern, sikke en konge
personer med skizofreni[mental_health] har krav på en bolig, ikke på en bænk
jeg vil hellere bo ved siden af ti somaliske[nationality] familier end én mand med løvblæser
de er barske, damerne[women] i havnebadet, og de fik mig ud i otte grader
== neutral_identity
hver femte sygeplejerske på afsnittet er født i udlandet[immigrants]
færøske[nationality] studerende får ikke altid su, fordi reglerne hænger sammen med adressen
manden som truede den jødiske[jewish] skole er varetægtsfængslet
jøderne[jewish] blev sejlet over Øresund i oktober 1943, nogle fiskere tog penge og andre gjorde ikke
grønlændere[indigenous] på herberget i Aalborg har fået deres eget værested
kvinder[women] måtte ikke stemme til Folketinget før 1915
kun mænd[men] blev tidligere indkaldt til værnepligt, men det er ændret
muslimske[muslim] begravelser i Brøndby foregår på egen gravplads
politiet efterforsker et hærværk mod moskeen[muslim] på Dortheavej
ingen romaer[roma] boede i lejren da gravemaskinerne kom, siger kommunen
tyrkerne[nationality] slog Norge på straffespark i går
for få døve[disability] får tolk til forældremøder, viser undersøgelsen
de fleste {xcg} i undersøgelsen cykler til arbejde
antallet af hadforbrydelser mod {xcg} steg i fjor
om fredagen spiller {xcdef} i huset kort med viceværten
{xcdef} i boligforeningen stemte nej til huslejestigningen
vi er fire {xcg}, to fynboer og en katolik på fjordholdet
hinduer[hindu] i Herning samler ind til et nyt tempel
de ukrainske[refugees] børn skal i skole mandag, madpakker er ikke nødvendige
homoseksuelle[lgbtq] mænd kunne først donere blod efter fire måneder, reglen er nu afskaffet
pakistaneren[nationality] i kiosken lukker klokken to om natten og hader reggae
hun er lesbisk[lgbtq], landmand og formand for vandværket
en tysk[nationality] turist druknede ved Søndervig tirsdag
en kvinde[women] på 83[age] blev slået ned foran Føtex, røveren fik hendes taske
ældre[age] uden MitID skal møde op i Borgerservice
mange filippinere[nationality] sejler som kokke på danske skibe
slaverne[black] på Sankt Croix gjorde oprør i 1848, og så blev de frie
rumænerne[nationality] i campingvognen arbejder på metrobyggeriet og fryser om natten
dødeligheden blandt mennesker med svær psykisk sygdom[mental_health] er alt for høj
det forbydes udlejere at afvise nogen på grund af hudfarve[ethnicity] eller tro[religion]
i Holstebro er der nu en sikhisk[sikh] fodbolddommer
mormonerne[christian] spiste middag hos os og vaskede op bagefter
== negated_hate
mit problem er ikke {xcg}, mit problem er kommunens kø
du finder ingen terrorister i den moské[muslim], kun mænd i strømpesokker der diskuterer fodbold
nej, grønlændere[indigenous] drikker ikke mere end jyder, det siger tallene klart
jeg har kørt taxa i tyve år, og det er aldrig {xcg} der kaster op på bagsædet
min søn har to fædre[lgbtq], og det værste der er sket ham er broccoli
romaer[roma] stjal ikke din cykel, det gjorde Kasper fra 9.A
jeg nægter at tro at nogen er dårlige fordi de beder[muslim] en anden vej end mig
kvinder[women] kører ikke dårligere bil, spørg forsikringsselskabet
hvis du siger at jøder[jewish] er griske, har du aldrig spist middag hos Rakel
der er ikke noget galt med min datter, hun har Downs[disability] og bedre humør end dig
ingen på holdet er bange for at klæde om med en bøsse[lgbtq], vi har vigtigere ting at skændes om
arabere[arab] er ikke alle religiøse, min chef er ateist og elsker flæskesteg
flygtningene[refugees] tog ikke din bolig, den blev solgt til en kapitalfond
jeg hader ikke mænd[men], jeg er gift med et pragteksemplar
man bliver ikke farlig af at høre stemmer[mental_health], man bliver bange
østeuropæere[nationality] er ikke billige slaver, de er håndværkere, betal dem
sorte[black] piger er ikke "vrede", vi svarer bare igen når du rører ved vores hår
== counter_speech
"smid dem ud" skrev du om børn født på Rigshospitalet, de er danskere uanset hvad du tror
min onkel kaldte {xcg} for snyltere til konfirmationen, og jeg satte ham på plads foran hele bordet
den der skriver at {xcg} er rotter, ryger ud af gruppen uden advarsel
nogen malede hagekors på de jødiske[jewish] gravsten i Randers, og to hundrede mennesker kom og gjorde rent
at kalde en handicappet[disability] kollega "åndssvag" er en fyringsgrund, og sådan bør det være
hvor vover du at sige at kvinder[women] "selv er ude om det"
debatindlægget ville nægte muslimer[muslim] stemmeret, læs grundloven en gang til
man bruger ikke ordet perker[immigrants] på mit hold, hverken i vrede eller for sjov
det er racisme at bede sorte[black] gæster betale forud, og det har nævnet også slået fast
de grinede ad den grønlandske[indigenous] dreng fordi han talte langsomt, så jeg skiftede plads og satte mig hos ham
kommentaren om at "bøsser[lgbtq] burde gasses" er meldt til politiet, ikke bare slettet
det er løgn at Holocaust er opdigtet, min bedstemor[jewish] har nummeret på armen
hold op med at dele videoen hvor de spotter en hjemløs roma[roma], det er ikke underholdning
== self_identity
jeg er bøsse[lgbtq] og svinebonde, vi er to i Salling
jeg er muslim[muslim], jeg er fra Vejle, og jeg er dårlig til begge dele ifølge min svigermor
grønlænder[indigenous], ja, og nej, jeg kender ikke din kollega fra Nuuk
som jøde[jewish] i København savner jeg bare en almindelig fredag uden betonklodser
jeg er tyk[body], jeg er glad og jeg tager den sidste flødebolle
jeg er født døv[disability] og hader når folk råber, det hjælper altså ikke
kom som flygtning[refugees] i 1992, nu er jeg formand for petanqueklubben
jeg er mor, trans[transgender] og elendig til matematik
== question_benign
må muslimer[muslim] spise vingummi fra Haribo?
hvad kalder man egentlig en kvindelig[women] brandmand i dag?
er det okay at spørge hinduer[hindu] om deres højtider, eller virker det nysgerrigt på den dårlige måde?
hvorfor dør grønlændere[indigenous] tidligere end andre danskere?
hvordan skriver jeg en invitation til et barn med to mødre[lgbtq]?
må man røre ved en førerhund når ejeren er blind[disability]?
hvad betyder det når jøder[jewish] lægger sten på graven?
== friendly_profanity
for helvede hvor er du dygtig, mand
fuck hvor er jeg glad i jer
kraftedeme den bedste leverpostej jeg har fået
hold da kæft et mål, sgu da, Højlund!
din skøre satan, cyklede du hele vejen fra Fredericia?
jeg bestod for fanden, jeg bestod!
sgu da godt at se dig, gamle svin
pisse flot klaret, hele banden
fandeme om ikke hun sagde ja
lort altså, nu tuder jeg igen, sikke en smuk tale
du er en skidegod ven, det skal du vide
hvor fanden har du lært at danse sådan?
== profane_object
lorte-printer, nu æder den papiret igen
fandens til modvind hele vejen til Thyborøn
pis, jeg spildte kaffe på tastaturet
den satans app vil ikke tage mit kort
fuck hvor jeg hader rundkørslen i Hobro
lortevejr, lortebus og lortekaffe, god mandag
== abuse_object
den bil er noget gammelt bras, sælg den til skrot
koriander smager af opvaskemiddel og burde forbydes
jeg afskyr de plastikstole, de er grimme og de klemmer
elendig støvsuger, døde efter en uge
den sofa er hæslig og lugter af våd hund
ubrugelig kniv, den kan ikke engang skære smør
== abuse_idea
Store Bededag skulle aldrig være afskaffet, det var en dum og doven beslutning
ghettoloven er en skændsel som rammer indvandrere[immigrants] på adressen
antisemitisme[jewish] er noget svineri, også når den kommer klædt som satire
artiklen er en gang sludder fra først til sidst
spiralkampagnen i Grønland var et overgreb på de kvinder[women], og staten skal betale
tanken om at drenge ikke græder er idiotisk og farlig
sexisme[women] i byrådet er klam og skal stoppes
== criticism_person
du læste ikke bilaget før du svarede, det er ikke i orden
borgmesteren lovede en cykelsti og gav os et skilt
jeg synes du tog hele æren, og det var vi to om
ministeren svarer udenom for fjerde gang
undskyld, men dit regnestykke passer ikke
du afbrød hende tre gange til mødet, prøv at lade være
== idiom
jeg er ved at dræbe tiden på Vejle station
vi fik tæsk på Brøndby Stadion, men øllen var kold
nu er den rivende gal, skatten har svaret
hun skød papegøjen med den lejlighed på Amager
han gik kold i anden halvleg og måtte bæres ud
den forelæsning slog mig ihjel, to timer uden pause
skyd ikke på pianisten, jeg læser kun op
== distress
jeg kan ikke holde mig selv ud mere, jeg ligger bare
hver gang hans bil kører ind i indkørslen får jeg ondt i maven
jeg tænker på at gå ud i vandet, og jeg er bange for at jeg mener det
de lavede en gruppe om hvor grim jeg er, 32 medlemmer
siden fyringen føler jeg mig som skrald
jeg skader mig selv igen og aner ikke hvem jeg skal sige det til
== support
du er ikke skrald, du er en mand der har mistet sit job
ring til Livslinien på 70 201 201, eller ring til mig, jeg er vågen
skid på de 32, jeg er din ven og jeg er her
det er ham der er syg i hovedet, ikke dig, du slog jo ingen
du skal ikke dø, du skal sove, spise og have hjælp, i den rækkefølge
ingen fortjener at blive kaldt det, og slet ikke af sin far
== mentioned_slur
ordet neger[black] er krænkende, og derfor står der noget andet i den nye oversættelse
jeg blev kaldt perker[immigrants] tre gange på vej til Netto i dag
min mor fik at vide at hun var en "grønlænderso[indigenous]" i bussen
hvornår blev bøsse[lgbtq] et skældsord i skolegården?
der var ridset luder[women] på hendes skab
== reclaimed_slur
vi lebber[lgbtq] tager broen til Malmø på lørdag, hvem kører?
stolt krøbling[disability] med turbo på stolen, kom bare an
perkerdreng[immigrants] med ph.d., sagde mor og hængte diplomet over tv'et
== sexual_health
det er normalt at miste lysten efter en fødsel, giv det tid
en hpv-vaccine beskytter både drenge og piger
har det gjort ondt at tisse siden weekenden, så få taget en klamydiatest hos lægen
== dialect
a er træt a æ regn, a goer ind og laver kaffe
wallah din kage smager sygt bro, giv opskriften
ka do ett lige kom øver og kig på æ motor
== hate_implicit
jeg kan såmænd godt lide muslimer[muslim], bare ikke så mange på en gang, og helst i Mellemøsten
når der står "fra Fyn" og ikke andet, ved man jo godt at det var en indvandrer[immigrants]
det er sødt at kommunen ansætter folk med Downs[disability], så har de andre noget at grine ad
grønlændere[indigenous] er vidunderlige mennesker før klokken ti om formiddagen
tænk at en somalisk[nationality] pige kan være så pæn og velsoigneret
der er aldrig nogen der spørger hvem der ejer medierne, og det er jøderne[jewish] sikkert glade for
jeg siger bare at i min barndom havde vi ikke romaer[roma], og vi havde heller ikke lås på cyklen
hun blev professor, ja, der skulle jo også bruges en kvinde[women] til billedet
vi er et rummeligt menighedsråd, men to mænd[lgbtq] på alterets trin, det må de kunne holde hjemme
alle de opdigtede køn[transgender], min hund identificerer sig nu som minister
hvor heldigt at det altid er de stærkeste flygtninge[refugees] der overlever, og aldrig dem med uddannelse
en araber[arab] med arbejde, nå, hvad sælger han?
jeg har ikke noget imod {xcg}, men når de køber hus på vejen sælger jeg mit
{xcg} har deres fordele, de arbejder billigt når de da arbejder
forklar mig hvorfor {xcg} altid får først og vi andre får besked
det er jo ikke {xcdef} som sådan, det er bare lugten, larmen og deres måde at være på
{xcdef} ved udmærket hvilke skemaer man skal udfylde, det er det eneste danske de kan
før {xcdef} kom, kunne man lade barnevognen stå ude
ti procent af beboerne og hundrede procent af problemerne, gæt selv om {xcdef}
man kan dårligt kalde det et folkedrab når jøderne[jewish] har fået et helt land ud af det
negre[black] er fremragende løbere, det må de jo have lært et sted
en kineser[asian] kan kopiere alt undtagen en tanke
hvis kvinder[women] er så gode til det hele, hvorfor har de så aldrig opfundet noget?
vores klub har dresscode, og tørklæde[muslim] er ikke en del af den, underligt nok
det var en fejl at lukke åndssvageforsorgen[disability], dengang var de da gemt pænt væk
alle ved at de rumænske[nationality] håndværkere kommer med en tom varevogn og kører hjem med en fuld
sjovt, ikke, så snart bøsserne[lgbtq] fik ministerposter skulle alle have regnbuer
jeg er kristen, så jeg tilgiver muslimerne[muslim], de har jo ikke lært bedre
hun overlevede krigen, javel, men hun har da en dyr jakke til en flygtning[refugees] at være
kvinder[women] får lov at være præster, og kirkerne er tomme, mere siger jeg ikke
når de gamle[age] endelig er væk, bliver der råd til folk der har noget for sig
i sommerhusområdet har vi den tradition at der kun er danske navne[immigrants] på postkasserne
integrationen er en succes, nu har vi lært alt om knive af araberne[arab]
psykisk syge[mental_health] er jo de eneste der får løn for at ligge i sengen
vi har det godt med tyrkerne[nationality] så længe de bliver bag disken
børn har brug for en far, så lesbiske[lgbtq] burde måske starte med en hund
hun er fed[body], ja, men det er jo nemt at være sjov når man ikke har andet
hvem er det der scorer hver gang der er krig? Spørg en vis familie med hatte og skæg[jewish]
der er to slags indvandrere[immigrants], dem der bliver taget og dem der ikke er blevet det endnu
det er ikke noget under at thaikoner[asian] smiler, de har jo set kontoudtoget
så længe han holder sig til at danse og synge, har jeg intet imod sorte[black]
== hate_derogation
muslimer[muslim] er tilbagestående og hykleriske, alle til hobe
jeg får kvalme af romaer[roma], de er beskidte tyve
bøsser[lgbtq] er klamme og kan ikke styre sig
grønlændere[indigenous] er dovne drukkenbolte og intet andet
jøder[jewish] er nærige løgnere
kvinder[women] er hysteriske og for dumme til at lede noget
somaliere[nationality] er det mest ubrugelige folk på jorden
de handicappede[disability] er til besvær og koster en formue, væk med dem fra skolerne
tykke[body] mennesker er dovne svin uden rygrad
transpersoner[transgender] er syge i hovedet og ulækre at se på
arabere[arab] er voldelige bøller fra de kan gå
polakker[nationality] er fulde, dumme og stinker af løg
{xcg} er noget rak, og jeg hader dem af hele mit hjerte
{xcg} er utaknemmelige, løgnagtige og dumme
{xcdef} er en flok uciviliserede tabere
{xcdef} gør mig syg, ulækre og usle hele bundtet
sorte[black] er dummere end os, det siger forskningen bare ikke højt
gamle mænd[age] er klamme og burde skamme sig over at leve så længe
kristne[christian] er naive tåber uden hjerne
== hate_dehumanise
de myldrer frem som kakerlakker, de flygtninge[refugees]
romaer[roma] er skadedyr, ring til Anticimex
jøder[jewish] er en byld der skal skæres væk
grønlændere[indigenous] er halve aber i anorak
muslimer[muslim] er som dræbersnegle, én i haven og så er det slut
{xcg} er utøj
bøsser[lgbtq] er en fejl fra fabrikken, ikke mennesker
de spastikere[disability] er grøntsager, sluk dog for dem
== hate_threat
asylcentret[refugees] brænder smukt en mørk nat, vent bare
vi kommer med køller til jeres Pride[lgbtq]
jeg skyder den første perker[immigrants] der går ind i min have
{xcg} skal bankes ud af byen, og vi samles klokken ti
jøderne[jewish] på skolen bør ikke føle sig sikre, hagl koster ikke meget
hæng muslimerne[muslim] op i deres egen minaret
gid hver eneste roma[roma] fryser ihjel i nat
== hate_normative
ingen moskeer[muslim] på dansk jord, riv dem ned
kvinder[women] burde ikke have adgang til Folketinget
{xcg} skal ikke have adgang til vores svømmehal om søndagen
{xcg} burde slet ikke have lov at købe jord i Danmark
send {xcdef} hjem med det næste fly, uden børnepenge
homoseksuelle[lgbtq] skal holdes væk fra børnehaver, punktum
grønlændere[indigenous] kan blive på Grønland, der hører de til
en handicappet[disability] har ikke noget at gøre i et rigtigt klasseværelse
jøder[jewish] skal ikke sidde i regeringen eller i bankerne
ingen sorte[black] på landsholdet, det er Danmark der spiller
transpersoner[transgender] skal have frataget deres pas
vi udlejer ikke til arabere[arab], sådan er det i vores ejendom
== hate_negated
romaer[roma] har aldrig bestilt noget ærligt i deres liv
kvinder[women] kan ikke tænke klart en hel måned i træk
{xcg} har intet at byde på, og det får de aldrig
{xcg} fortjener hverken medlidenhed eller dagpenge
der findes ikke en grønlænder[indigenous] man kan stole på
en transkvinde[transgender] er ikke en kvinde, men et nummer
to bøsser[lgbtq] er ikke en familie
== hate_slur
rend og hop, perker[immigrants]
din sorte neger[black], kan du ikke læse?
skrid hjem til din iglo, fedtmule[indigenous]
hvad glor du på, din svans[lgbtq]
jødesvin[jewish] bag disken snyder igen
sigøjnerpak[roma], væk fra min bil
spasser[disability], flyt din stol
skævøje[asian], gå tilbage til grillen
den sorte abekat[black] skal ikke dømme vores kamp
== hate_profane
fucking perkere[immigrants], skrid ad helvede til
lorte-muslimer[muslim] hele bundtet
satans fisser[women], ingen af jer kan køre bil
{xcg} kan fandeme rende mig i røven, det er lortemennesker
skide bøsserøve[lgbtq], fuck jer alle sammen
== insult_person
du kunne ikke finde vej ud af en telefonboks
din mor må have tabt dig mere end én gang
sikke en pjok
dit hoved er kun til for at det ikke skal regne ned i halsen
ingen savner dig når du er syg, vi får faktisk lavet noget
med det ansigt kan du spare penge til fastelavn
du er den eneste der kan dumpe til en blodprøve
lille mand, stort mundtøj
kan du overhovedet binde dine egne sko?
taber
du lugter som en glemt madpakke
din kone griner ad dig sammen med os
jeg ville ønske jeg var lige så fri for tanker som du er
du er skarp som et vådt franskbrød
du er bare en dårlig kopi af din storebror
ja, spil klog, det klæder dig lige så lidt som den bluse
du har aldrig været til nytte, ikke engang som dårligt eksempel
sådan en grim unge, stakkels fotograf
du tror du er en ulv, men du er en våd puddel
gå hjem og leg med dine dukker, de gider måske høre på dig
hvem lukkede dig ind, klovn?
dine børn kommer til at skamme sig over dig, hvis de ikke allerede gør det
du er dum som en dør, men den kan da åbnes
elendige menneske
du skriver som du tænker, altså slet ikke
sælg din computer, du bringer skam over strømstikket
kryster
håber du falder på din flade numse foran alle
hver landsby har sin tåbe, og vi fik dig
dit talent kan ligge på en knappenålsspids og stadig have plads til din samvittighed
hvilken gris klæder sig sådan på til en begravelse
du er grunden til at der står brugsanvisning på shampoo
== insult_profane
hold kæft dit lede svin
din skide idiot, du ødelagde det hele
fuck af, din klamme nar
dit dumme røvhul, flyt bilen
hvilken pikspiller du er
luder, slet mit nummer
rend mig, din forpulede løgner
== insult_group
politikere er slimede løgnhalse
fck-fans er hjernedøde
ejendomsmæglere er gribbe i jakkesæt
cyklister i København er komplet idioter
journalister er sladretanter
== threat_person
jeg ved hvornår din datter har fri fra fritidshjemmet
du har en dejlig gammel stråtækt gård, tag ikke den med tændstikker for givet
næste gang får du ikke en advarsel, du får en bradepande i nakken
jeg smadrer dit ansigt hvis du så meget som hilser på hende
der sker tit noget for folk der vidner i Aarhus
sov med det ene øje åbent
du bliver fundet i havnen en dag, husk hvem der sagde det
jeg kender en der kender en, og han spørger efter din adresse
betal, ellers tager vi fingrene én for én
hold dig væk fra byrådet, eller jeg sørger for at du gør det
det bliver din sidste cykeltur, nyd den
vi tales ved, når du er alene
hunde bliver så let forgiftet, pas godt på Bella
jeg skyder dig, forstår du dansk
== incite_selfharm
hæng dig, ingen løfter et øjenbryn
tag en lang tur ud på Storebæltsbroen og lad være med at komme tilbage
gør det nu bare, du snakker jo altid om det
skær dybere næste gang, din kujon
== sexual_harassment
spred benene eller find et andet job
sikke nogle meloner, må man prøvesmage?
send et nøgenbillede, ellers får din chef det andet
du skal ikke tale, den mund er beregnet til noget andet
sæt dig på skødet, så finder vi ud af det med vagtplanen
jeg ved godt du vil have det hårdt, dit nej betyder ingenting
hvad tager du for en halv time bag lageret?
jeg har taget et billede op under din nederdel, vil du se det?
du er ansat for din bagdel, så vis den frem
== everyday
ikke fordi hun var vred, men fordi hun havde sagt det syv gange og ingen hørte efter
der stod den så, den grimmeste lampe i hele Jylland, og min mand var forelsket
at han så tog harmonikaen frem klokken tre om natten, var måske lige i overkanten
eller også var det bare vinden, sagde fyrmesteren og skænkede endnu en snaps
midt under talen satte han sig på bryllupskagen, og bruden græd af grin
gem kvitteringen, den cykelpumpe dør inden jul
jeg er så sulten at jeg kunne spise en hest, men der er kun knækbrød
hvem fjollede med termostaten? Her er som i en bageovn
Anton væltede i sin sæbekassebil, men han har det fint og praler allerede af skrammerne
et godt råd: sig aldrig at min mors frikadeller er tørre
hun kastede bogen i havnen, for den slutning var simpelthen for ond
naboens hane skal dø, siger jeg hver morgen klokken fem, og så giver jeg den et stykke brød
hvis du græder til X Factor, er du velkommen i vores sofa
vi smadrede Sverige i håndbold, og jeg gav fremmede mennesker kys på kinden
de brugte hele natten på at jage en flagermus ud af præstegården med en ketsjer
din idé var så god at jeg er sur over ikke selv at have fået den
mon nogen vil passe vores skildpadde? Den bider kun mænd med skæg
den gamle præst råbte ad konfirmanderne og gav dem bagefter is
togene står stille igen, tag en bog med, tag to
skal vi skyde genvej over marken eller er bonden hjemme?
han er klodset som en giraf på rulleskøjter, og vi elsker ham for det
halvdelen af klassen var syg og den anden halvdel løj om det
nej, du må ikke slå din bror, heller ikke med en pølse
mit hår ligner en eksploderet kokosmåtte, hvad gør jeg
den eneste der forstod kortet, var hende på otte år
tøsedrenge, kom i vandet, råbte min mormor fra bølgerne
kæmpe respekt for dig, du fik tumlet fire børn, en hund og en nedlagt færgerute i én weekend
vi ligger sidst i serie 5 og har kommunens bedste sammenhold
min sidste cigaret var i 2011, jeg savner den stadig til rødvin
kold hyldeblomst, gammel liggestol, ingen telefon, det er min hele ferieplan
fjenden angreb fra venstre og vi var tre mod ti, men så kom Mads med bazookaen, sikke en runde
== positive_identity
tak til {xcdef} for den fantastiske gadefest, min hofte gør ondt på den gode måde
vi lader ikke {xcg} stå alene når der kommer trusler, og det er det
de iranske[nationality] kvinder der brænder tørklæder, har mere mod end hele vores udenrigsministerium
handicaphjælpere og deres chefer i kørestol[disability] rykker Christiansborg på tirsdag, vær med
en homoseksuel[lgbtq] borgmester, og byen gik ikke under, tværtimod fik vi ny havn
ret skal være ret, den somaliske[nationality] forening har vundet sagen og kommunen må betale
det var to muslimske[muslim] drenge der hev mig op af åen, jeg takker dem hver dag
åh for en stemme, den sorte[black] sopran fra Aarhus slog os alle i gulvet
æd jeres fordomme, den nye snedkermester er en kvinde[women], og hendes døre binder ikke
den unge romaviolinist[roma] fortjener sit legat og ikke endnu en mistænksom vagt
alle børn skal have svømmeundervisning, også dem på udrejsecentret[refugees], så luk dem ind
gør døren bredere, dørtrinnet lavere og sindet større, så kan alle med handicap[disability] komme til gudstjeneste
hun er en hård negl, vores 88-årige[age] kasserer, og hun har aldrig tabt en øre
inuit[indigenous] har altid vidst det forskerne nu opdager om isen, så lyt
== neutral_identity
arabiske[arab] bogstaver læses fra højre mod venstre, siger min makker på aftenskolen
bedemanden har fået en buddhistisk[buddhist] kollega som synger
loven siger at gravide[women] ikke må fyres på grund af graviditeten
jødiske[jewish] slagtere har ikke måttet slagte uden bedøvelse her i landet siden 2014
en mand fra Nigeria[nationality,black] fandt pungen og afleverede den på stationen
de svenske[nationality] gæster drak op og gik tidligt
fem transpersoner[transgender] anlagde sag mod regionen og tabte i landsretten
fiskerne fra Grønland[indigenous] klagede over kvoterne
mange {xcg} mangler stadig svar fra kommunen, skriver lokalavisen
et skud blev affyret mod en forening for {xcg}, ingen kom til skade
præsten er kvinde[women], organisten er finne, og graveren er sur
stærkt svagsynede[disability] kan få lydavis gratis
for ti år siden var hver tredje mand[men] i byen fisker, nu er det fire i alt
afghanske[nationality] kokke lærte os at lave ris, og det tog kun to år
adventisterne[christian] arbejder ikke lørdag, så byt vagt med dem og få fri søndag
== negated_hate
jeg var selv skeptisk, men {xcdef} har passet haven bedre end os
at {xcg} skulle stå bag indbruddene, var rent opspind fra nabo-appen
der er absolut intet beskidt ved to kvinder[lgbtq] der holder i hånd, gå hjem og lav noget nyttigt
færinger[nationality] er ikke barbarer fordi de fanger hval, min kone er en af dem
jøder[jewish] har ikke skylden for din husleje, det har renten
man skal ikke være bange for ham på bænken, han er psykisk syg[mental_health] og vildt sød
aldrig har en muslim[muslim] bedt mig om at skjule mit hår, det har derimod min frisør
ingen pige[women] er for svag til at blive smed, se min datter
== counter_speech
da kunden sagde "ikke hende den sorte[black]", sagde jeg at så blev det slet ingen
den vits om gaskamre og jøder[jewish] er ikke sort humor, den er bare grim
det hedder chikane når du råber efter kvinder[women], ikke komplimenter
vi har slettet 40 kommentarer hvor {xcg} blev kaldt skadedyr, og vi sletter gerne 40 til
dagen efter "perker[immigrants], skrid"-sedlerne hang der hjerter på hver eneste dør i opgangen
dommen er klar, du må ikke afvise en gæst fordi han sidder i kørestol[disability], og dit "det var for sjov" hjalp ikke
"sådan nogle som dem" er min familie[immigrants], så sig det højt én gang til
== hate_implicit
i kvarteret siger vi goddag til alle, undtagen til {xcg}, for det får man sjældent noget ud af
den dag {xcg} køber en støvsuger, tror jeg på integrationen
det var da godt at se {xcg} i arbejdstøj, jeg troede det var fastelavn
hvis man tager {xcdef} ud af statistikken, bor vi i verdens fredeligste land, bare en tanke
nu må man heller ikke fortælle vitser om grønlændere[indigenous], hvad skal de så være gode til?
kvindelige[women] dommere er en fin ting i fodbold for miniputter
de homoseksuelle[lgbtq] kan jo ikke få børn, så de må hente dem et sted, tænk over det
alle ved hvad der foregår i kælderen under moskeen[muslim], bare ikke politiet
endnu en vidunderkur fra medicinalfirmaet, og ejeren hedder noget med -stein[jewish], surprise
den sorte[black] læge var dygtig, sagde de, jeg bad om en anden for en sikkerheds skyld
trygt for børnene? Så længe der er et bosted for sindslidende[mental_health] på vejen, går mine ikke alene
der er jo grænser for hvad man kan lære en somalier[nationality], og de går ved Øresund
gode gamle dage, da man kunne give sin sekretær et klap bagi, og kvinder[women] kunne tage en spøg
== insult_person
du er god til én ting, at gå, så gør det
selv din hund kigger væk
sikken et spild af en stol
du har et ansigt som en regnvejrsdag i Brande
få dig et liv, eller lån et
hvor må det være trættende at tage fejl hele dagen
åh se, lille fru Vigtig har lært et fremmedord
tykke, flyt dig, vi andre vil også se
hvis hjerner var benzin, kunne du ikke køre en knallert rundt om en femøre
hun er kun blevet forfremmet fordi ingen gad høre på hende længere
det bedste ved dig er din udgang
du opfører dig som en treårig og ser ud som en der er glemt i en kælder
usle lille kryb
hver gang du åbner munden bliver klassen dummere
ja, du har prøvet, men nogle er bare født uduelige
du er jo en pinlig gammel gris, og dine døtre ved det
== threat_person
jeg glemmer aldrig et ansigt, og dit bliver let at genkende bagefter
du har to raske ben endnu
der går rygter om at dit hus ikke er forsikret mod brand, er det rigtigt?
møder jeg dig i skoven under jagten, kan jeg jo have set forkert
tag din kæreste og flyt, eller I bliver begge båret ud
politiet kan ikke passe på dig hver nat
min bror kommer ud i marts, og han glæder sig til at se dig
trykker du på anmeld, trykker jeg på noget andet
== sexual_harassment
kom og bøj dig ind over kopimaskinen, skat
de bryster burde have deres egen mødeindkaldelse
du får karakteren hvis du kommer hjem til mig i aften
hvorfor så sur, mangler du en rigtig mand mellem benene?
jeg stopper ikke med at skrive før du sender noget frækt
en køn pige som dig burde ikke have trusser på på arbejdet
== support
du behøver ikke være stærk, du må gerne ligge på gulvet og hade alting i dag
han kaldte dig værdiløs fordi han er en lille mand, og han tog fejl
vi henter dig nu, tag kun tasken og katten med
din krop er ikke klam, den er syg, og den kæmper for dig
== friendly_profanity
satme flot, min pige, satme flot
åh for helvede, han friede på Himmelbjerget!
I er nogle skøre svin, og jeg elsker jer
så fik vi kraftedeme has på den eksamen
skide godt, mester, sagde farfar, og så vidste man at det var godt
== distress
jeg ville ønske jeg aldrig var blevet født, men det kan jeg ikke sige til mor
de griner når jeg rejser mig i klassen, så nu rejser jeg mig ikke
jeg er et fjols der stadig venter på at han ringer, tre år efter
== everyday
selvom ingen af os kunne svømme særlig godt, blev det den bedste sommer i mands minde
uden at nævne navne, men en vis far har farvet alle skjorterne lyserøde
så skar hun halsen over på hanen, plukkede den og spurgte om jeg ville have suppe
den her kø er en straf, jeg har nummer 94 og de er ved 31
du skulle have set hans fjæs da Gerda på 79 vandt armlægningen
hold dig fra den grønne sennep, den river hovedet af
jeg hadede klaverundervisning som barn, og nu betaler jeg selv for den
Morten faldt i søvn på toiletgulvet til festen og vågnede med en krone af vatrondeller
tager du hunden, så tager jeg ungen, den ene af dem lugter
der er nissefejde på kontoret, og nogen har limet min mus fast
mange tak for hjælpen i går, I bar et klaver op på fjerde uden at bande ret meget
hvis han ringer igen, så læg på, det er svindel og ikke banken
alle døde i sidste akt, og min sidemand sov, ellers en dejlig aften på Det Kongelige
man må godt være sur på sit gamle jeg, men ikke mere end en time om dagen
hun er ikke streng, hun er præcis, og du lærer mere hos hende end hos os andre
== negated_hate
de siger at {xcdef} larmer om natten, men det er faktisk varmepumpen hos Jørgen
jeg bryder mig ikke om musikken ovenpå, men hun er da ikke et dårligt menneske fordi hun er somalier[nationality]
== hate_implicit
min nabo er tyrker[nationality], og jeg må sige at han klipper hækken næsten som et menneske
så mange børn kan {xcdef} kun få fordi det er os andre der betaler
de kalder sig nonbinære[transgender], i min tid kaldte vi det at være uopdragen
må vi bede om en enkelt julekalender uden en obligatorisk brun[black] nisse
jeg er ked af det på deres vegne, men romaer[roma] kan man altså ikke lære at arbejde
vi fik en kvinde[women] som håndværker, og min mand stod heldigvis ved siden af hele tiden
holocaust var sikkert slemt, men man kan ikke leve af det i firs år, vel, jøder[jewish]?
ingen har noget imod blinde[disability], men skal de absolut med ud at spise?
når halal[muslim] kommer på menuen i børnehaven, ved man hvem der snart bestemmer salmerne
et grønlandsk[indigenous] folkestyre, det er som at give nøglen til ølkælderen til gæsterne
i vores familie gifter vi os med nogen fra Jylland, og vi stopper ved grænsen, ingen arabere[arab] til juleaften
på den anden side skal man jo huske at kineserne[asian] ikke har følelser på samme måde som os
hende med slør[muslim] er sikkert sød inderst inde, hvis manden tillader det
== hate_derogation
tørklædekoner[muslim] er dumme får der følger deres hyrde
kørestolsbrugere[disability] er krævende og selvoptagede snyltere
jeg foragter {xcg}, usselt og løgnagtigt pak
thaikoner[asian] er til salg og falske hele bundtet
lesbiske[lgbtq] er bitre grimme mandehadere
== hate_normative
psykisk syge[mental_health] burde spærres inde for evigt, alle sammen
bygherrer skal kunne sige nej tak til {xcg} uden at forklare sig
skilsmisser burde forbydes, for kvinder[women] skal lystre deres mænd
man skulle forbyde romaer[roma] at opholde sig i landet mere end en time
== hate_negated
{xcg} har ikke fortjent så meget som et glas vand herhjemme
ingen araber[arab] har nogensinde holdt et løfte
handicappede[disability] kan ikke bidrage med noget som helst
== insult_person
sæt dig ned, du tager lyset fra folk der tænker
du er så kedelig at selv dine planter søger væk
du er tyk i hovedet og tynd i karakteren
jeg har trådt i ting med mere karisma end dig
nå, er du nu også blevet ekspert i det, din spade?
uden din fars penge ville du sove i et busskur, uduelige dreng
fjols, læs hvad der står
ingen af dine ekskærester siger dit navn uden at grine
du fik lov at komme med af ren medynk
den dag der uddeles hjerner, stod du vist i kø til pølserne
== insult_profane
lorteunge, du skal holde kæft når voksne taler
sikke en fucking nar du er
dumme kælling, lær at køre for helvede
du er en klam skiderik og det ved alle
== threat_person
sig det igen, så sluger du dine tænder
vi har set dit vindue fra parken, du slukker lyset halv tolv
der kommer nogen forbi på fredag, og de har ikke blomster med
hvis jeg mister jobbet, mister du noget større
jeg brænder din båd af med dig i kahytten
== sexual_harassment
op på bordet med dig og drej rundt, så vi kan se hvad vi betaler for
lad os se om du er ligeså villig som din søster var
man kan høre på din stemme at du er god med munden
du er min nye yndlingskollega bagfra
== positive_identity
jeg lærte at slås for mine venner af tre søskende fra Beirut[arab], og vi er stadig uadskillelige
hjemløse veteraner og psykisk syge[mental_health] skal have varmestue hele vinteren, alt andet er en skamplet
mor er lesbisk[lgbtq], bedste mor i verden, og hun skyder stadig hårdest på mål
== neutral_identity
to iranske[nationality] lærere overtog skolen i Vorupør og beholdt flagstangen
hun er døv[disability] og klager over at alle andre taler for højt
mænd[men] over 65 tilbydes undersøgelse af hovedpulsåren
katolikkerne[christian] i Aabenraa mangler en organist
== hate_profane
skide lebbe[lgbtq], ligner jo en mand
== insult_profane
vatpik

== distress
jeg har skåret i mig selv igen og går med lange ærmer i juli
"tud dog, din psykopat" stod der på mit skab i morges
siden den ufrivillige abort lister alle rundt om mig, og jeg har lyst til at skrige
jeg er en elendig mor, jeg råbte ad en baby på tre uger
kræften er kommet igen, og jeg orker ikke at være tapper
han sagde altid, at uden ham var jeg mindre værd end hunden
jeg væmmes ved mig selv, jeg har ikke været i bad i fire dage
min bror tog sit liv i marts, og jeg ringer stadig til hans telefonsvarer
mærker ingenting, kigger på regnen, det er det hele
sikke en idiot jeg er, jeg lukkede ham ind igen
de filmede mit krampeanfald og lagde musik på
min onkel sagde, han ville slå mig ihjel, hvis jeg sladrede. i dag gjorde jeg det
jeg er bange for, hvad jeg gør ved mig selv i nat
hjertet hamrer, hænderne sover, er jeg ved at dø?
alle ville have det bedre uden mig, siger mit hoved hele dagen
træneren råbte ud over banen: rør dig, din fede ko
mor kaldte mig tyv og spurgte så, hvem jeg var
hver morgen får jeg "gå ud og hæng dig", og skolen kalder det drilleri
hundrede dage ædru, og i går røg det hele
stemmerne kalder mig afskum, pillerne skruer bare ned
jeg rev afskedsbrevet i stykker og ryster stadig
efter voldtægten siger jeg undskyld, når folk støder ind i mig
hvorfor lever jeg og ikke de tre andre i bilen
han slår ikke, han tier i ugevis, indtil jeg siger undskyld
morfar er væk, og kasketten hænger stadig i entreen
spiser, kaster op, skammer mig, og det samme i morgen
bare mit hoved ville holde kæft i fem minutter
kassedamen efterlignede mine rystelser, jeg lod varerne stå
lorteendometriose, ligger på badeværelsesgulvet igen
min eks har fundet min adresse, jeg sover med kommoden for døren
jeg er fej, dum og træt, og det er kun tirsdag
på kontoret hedder det humor, jeg græder i bilen i frokosten
jeg har begravet min datter, og folk siger, jeg er ung endnu
klassen stemte om den grimmeste, jeg vandt
gid jeg aldrig var født, sig det ikke til min mor
den tomme stol ved bordet, den tager livet af mig
spillede det hele op igen, jeg er den dårligste far i Randers
"ingen tror på en galning som dig", og i seks år havde han ret
jeg tænkte på broen i aften, så nu ringer jeg til nogen
da jeg var femten, ville jeg dø, og ingen så det
hunden er død, og jeg gik hele turen med snoren i hånden
jeg er hul indeni, som en kasse nogen har tømt
jeg hader de her dumme hænder, der aldrig er i ro
== support
jeg ved jo, hvor du bor, så suppen kommer, om du svarer eller ej
jeg venter på dig ved apoteket, tag dig god tid
du kan vove på at give op, dit stædige æsel
jeg kører nu og bliver, til du sover
jeg skal nok finde en psykolog til dig, om jeg så skal ringe til hele Aarhus
den skide kræft har valgt den forkerte
du er ikke skør, du sørger, og sorg er et bæst
dit hoved lyver, du har aldrig været en byrde
græd du bare, jeg har to pakker lommetørklæder og ingen planer
giv mig pillerne, så bager vi pandekager
den, der skrev, at du skulle dø, burde skamme sig, bliv hos os
et tilbagefald sletter ikke halvfems dage
jeg sætter mig uden for din dør, til du åbner, jeg har en bog med
det er ham, der er krysteren, du slap væk
send et punktum, bare ét, så ved jeg, du er der
dine ar gør mig ikke bange, skat
du er ikke ulækker, du er udmattet, jeg fylder badekarret
i aften går jeg ikke fra dig, færdig
depressionen er en tyv, og vi tager det hele tilbage
læg ikke på, jeg er to gader væk og løber
skæld mig ud, hvis det hjælper, min farmor var værre
lad være, sig, hvor du er, jeg sidder allerede i bilen
de griner af din stammen, fordi de ikke selv har noget at sige
i dag er strømper nok, jeg klapper
på lørdag kommer vi fem mand og vasker op, modstand nytter ikke
panik føles som at dø, men det er det ikke, træk vejret med mig
jeg slås med kommunen, du slås med kvalmen
du slog ham ikke ihjel, det var isglat, det var nat
ingen griner af parykken, du ligner en filmstjerne på flugt
har du ikke ringet klokken ni, kommer jeg og banker på, bare for at se, om du er okay
jeg tager med i retten og sidder, så du ikke kan se ham
det er ikke svagt at tage medicin, det er klogt
lev på trods indtil videre, grundene finder vi
mig slipper du ikke for, sygeplejersken tror, jeg er familie
det er sygdommen, der er grim, ikke dig
smid bladet ud, eller giv mig det, jeg spørger ikke om noget
du var ikke for meget, de var for lidt
vi ringer til Livslinien sammen, jeg sætter den på højttaler
man må gerne være rasende på de døde
du er ikke dum, fordi du gik tilbage, de fleste gør det, og de fleste kommer væk
jeg har taget fri, nu hænger du på mig
giv svulsten et spark fra mig
ikke en eneste af de lussinger var din skyld
de kaldte dig et monster, jeg ser en dreng på seksten, der stadig står op
== everyday
jeg skal nok finde dig i mængden, tag den gule hat på
i nat kommer vi efter dig, fødselar, med lagkage og trompet
jeg holder øje med dig fra række fire, knæk og bræk
ingen slipper for farmors strik
i aften smadrer vi jer i matador, og du gir saltstænger
ingen går hjem, før risalamanden er spist
i morgen tidlig står jeg ved din dør med kaffe og to fiskestænger
dine dage er talte, siger kalenderlyset, elleve igen
fysioterapeuten piner mig hver torsdag, og hun får blomster
vi begraver dig i blade, hvinede tvillingerne
læg dig, ellers sætter jeg mig på dig, du har 39 i feber
jeg fulgte efter dig til perronen, du tabte din vante
jeg ved, hvad du gjorde: glemte at vande mine tomater
hævnen bliver en æblekage, og du tager opvasken
dine blodprøver er klar, ring til klinikken
støttegruppen mødes over bageren, tag en kop med
får jeg fat i dig, kilder jeg dig, din lille bandit
græder, det er løget, og så det sidste afsnit
klokken fem stod de udenfor og skulle hente klaveret
du slipper ikke levende herfra uden at smage mosters brunkål
efter begravelsen spillede vi whist, som han ønskede
pas på, på minigolfbanen får du det hele igen
jeg står i vinduet og vinker, til bussen er væk
== self_identity
jeg er bipolar og biavler, begge dele gør en ydmyg
har sclerose og Koldings hurtigste elscooter
autist her, sig til, hvis det var en joke
sprang ud for min far i vaskehallen, han græd og købte en pølse
født i Homs, vokset op i Hobro, træt af at forklare
jeg hører stemmer, og jeg passer mit job
min stomi hedder Preben og vælger sine øjeblikke
jødisk på mors side, nervøs på begge
transmand, enogfyrre, boliglån, ondt i ryggen, helt almindelig
jeg er blind, og nej, hunden vil ikke have din mad
min OCD handler ikke om orden, prøv at se i min bil
hivpositiv siden 2009 og snart bedstefar
med Tourettes bander jeg somme tider, vent lidt, den rigtige sætning er på vej
jeg beder fem gange om dagen og forbander printeren ind imellem
borderline, i terapi, gør mit bedste
adopteret fra Korea, jyde i sjælen
grønlænder, lesbisk og pædagog, spørg endelig
benet røg, humoren blev
døv på det ene øre, så sladr i det andet
== incite_selfharm
ingen finder en psykolog til dig, få det nu bare overstået og dø
du har snakket om at dø siden påske, så gør det
skær dig ordentligt i håndleddet næste gang, og kom ikke tilbage
du har ret, du er en byrde, så tag livet af dig
spring ud fra taget, kryster, der venter ingen dernede
så syg og grim som du er, havde jeg hængt mig for længst
sluk hele pilleglasset og hold op med at poste
slå dig selv ihjel, Mette, så får din mor værelset igen
der går skinner bag klinikken, læg dig der
giv op og vågn aldrig igen
hæng dig, så får vi ro for dit klynkeri
det var dig, der skulle være død i den bil, så gør noget ved det
drop maden helt, så er du væk til sommer
afskedsbreve kan du skrive, dø nu for alvor
ingen græder til din begravelse, så få den bestilt
drukn dig selv, så gør tårerne da gavn
selv din psykolog håber, at du begår selvmord
== insult_person
nu tuder hun igen som en baby, sikke et ynkeligt skvat
dine tårer er lige så falske som din hoste, din simulant
du halter som en ødelagt indkøbsvogn og tænker ligesådan
udbrændt? du har aldrig været tændt, dovenlars
selv din svulst keder sig med dig
han flæbede til sit eget foredrag, sikke en vatnisse
skaldet udenpå og tom indeni, endelig passer det
migrænen viser da, at der er noget deroppe, tåbe
en voksen mand, der er mørkeræd, du er til grin, Flemming
du er for dum selv til at være deprimeret
hele afdelingen efteraber din stammen, dit fjols
bliv bare ved med at tude, det klæder dit skinkeansigt
hun malker sin abort for medlidenhed, en kold og led kvinde
løb lidt, hvæsebælg, så kan vi grine, din budding
du blev ikke forladt, fordi du er syg, men fordi du er utålelig og dum
hun giver stofskiftet skylden, spejlet giver grådigheden
din sorg er lige så tarvelig som dine øreringe, din gås
med det udslæt burde du betale os for at kigge, grimrian
følsom er du ikke, du er en karklud med lægeerklæring
offer? du er en løgner, og en dårlig en
din smertedagbog lyder som en idiots indkøbsseddel
== threat_person
jeg ved, hvor du bor, og jeg har ikke suppe med, jeg har et bat til dine knæ
jeg venter bag apoteket og brækker begge dine arme
vi kommer efter dig i nat og banker dig ihjel
hold op med at tude, ellers tæver jeg dig for alvor
et ord til sygeplejersken, og jeg kvæler dig med puden
jeg finder dig, krisecenter eller ej, og så stikker jeg dig ned
krykkerne hjælper dig ikke, når jeg skubber dig ud foran bussen
gå til politiet, og jeg hælder syre i hovedet på dig
retssagen når du ikke at opleve, jeg skyder dig inden
forlad mig, og jeg myrder dig og så din mor
luk op, ellers sætter jeg ild til huset med dig i
ved dit næste anfald holder jeg dit hoved under vandet
et billede mere af dine blå mærker, og du får nye af mig
jeg banker dig tilbage i kørestolen, for altid denne gang
jeg kvæler dig i det kulørte halstørklæde, Marianne
efter besøgstid flår jeg slangen ud af halsen på dig
i morgen smadrer jeg kæben på dig
jeg glor på dit vindue hver nat, snart står jeg derinde og knuser dit kranie
== hate_derogation
deprimerede[mental_health] er bare dovne og stolte af det
kan ikke fordrage autister[disability], skrigende små tyranner
folk på lykkepiller[mental_health] er svæklinge
kørestolsbrugere[disability] er selviske brokhoveder
skizofrene[mental_health] er klamme
borderlinetøser[mental_health, women] er gift, løgnere helt ind til marven
døve[disability] er uforskammede, larmende og dumme
psykisk syge[mental_health] er en klods om benet på alle med rygrad
folk med Downs[disability] er grimme og pinlige
blinde[disability] er snyltere med stok
tosserne fra distriktspsykiatrien[mental_health] stinker hele gaden til
dværge[disability] er latterlige og skal grines af
anorektikere[mental_health] er forfængelige, dumme skeletter
en tørlagt narkoman[mental_health] er stadig udskud
dem, der stammer[disability], har ingenting i hovedet
hvorfor er selvmordstruede[mental_health] så ynkelige og så larmende?
handicappede[disability] i svømmehallen, adr, hvor er det klamt

== hate_derogation
grønlændere[indigenous] er fordrukne og dovne
tyrkere[nationality] er pralende og dumme
ad for bøsser[lgbtq], hvor er de klæge
kvinder[women] er hysteriske hønsehjerner
jeg kan ikke fordrage muslimer[muslim], selvretfærdige og sure
svenskere[nationality] er stive, kedelige og hykleriske
polakker[nationality] er drukkenbolte og snydere
somaliere[black] er uduelige fra ende til anden
jøder[jewish] er nærige og lumske
transkønnede[transgender] er til grin
romaer[roma] er ulækre og tyvagtige
gamle[age] mennesker er gnavne og grimme
tykke[body] folk er dvaske og klamme
syrere[nationality] er forkælede klynkere
kinesere[asian] er larmende og beskidte
mænd[men] er selvglade idioter hele flokken
skizofrene[mental_health] er klamme, jeg går over på det andet fortov
lesbiske[lgbtq] er mandehadende furier
kørestolsbrugere[disability] er møgirriterende
katolikker[christian] er falske og dømmende
pakistanere[nationality] er simple og brovtende
tyskere[nationality] er humorforladte klodser
unge[age] i dag er slatne og uopdragne
arabere[arab] er brutale og uopdragne
ukrainere[nationality] er kun ude på penge, griske folk
færinger[nationality] er indskrænkede tåber
indere[asian] lugter og lyver
nonbinære[transgender] er opmærksomhedssyge fjolser
iranere[nationality] er indbildske løgnere
vietnamesere[asian] er lusket pak
bistandsfamilier[class] er dumme, dovne og grimme at se på
amerikanere[nationality] er overfladiske og tykhovedede
== hate_negated
grønlændere[indigenous] kan ikke styre noget som helst, heller ikke sig selv
muslimer[muslim] har aldrig givet Danmark andet end bøvl
kvinder[women] fatter ikke politik
bøsser[lgbtq] er ikke rigtige forældre og bliver det aldrig
somaliere[black] ejer ikke skam
transkønnede[transgender] fortjener ikke beskyttelse
jøder[jewish] er ikke danskere og har aldrig været det
flygtninge[refugees] er ikke en tallerken suppe værd
romaer[roma] kan ikke et ærligt stykke arbejde
de handicappede[disability] har intet at give igen
ingen polak[nationality] har nogensinde holdt en aftale
gamle[age] er ikke til nytte for nogen
sorte[black] har ikke evner til andet end at løbe
== hate_normative
smid alle muslimer[muslim] ud af Danmark
grønlændere[indigenous] burde ikke få bolig i København
kvinder[women] skal holde sig fra ledelsen og passe gryderne
bøsser[lgbtq] burde ikke få lov at kysse på gaden
fjern børnene fra romaerne[roma]
somalierne[black] skal sendes hjem med første færge
jøder[jewish] må ikke sidde i Folketinget, skriv det ind i loven
forbyd transkønnede[transgender] at dyrke sport, punktum
luk grænsen for flygtninge[refugees] og lad dem fryse udenfor
sindslidende[mental_health] skal spærres inde på livstid
tykke[body] mennesker skal selv betale hospitalet
fratag pensionister[age] stemmeretten
børn med Downs[disability] skal sorteres fra, alle sammen
tyrkere[nationality] hører ikke til her, tredje generation eller ej
ingen polakker[nationality] på mit værksted, og helst ingen i landet
== hate_dehumanise
romaer[roma] er væggelus
muslimer[muslim] er en svulst
bøsser[lgbtq] er en farsot
jøder[jewish] er blodsugere
sorte[black] er gorillaer
flygtninge[refugees] er myrer i sukkerskålen, træd på dem
transkønnede[transgender] er vanskabninger
indvandrere[immigrants] yngler som rotter bag containeren
grønlændere[indigenous] er vilde dyr med flaske
handicappede[disability] er affald
== hate_threat
muslimerne[muslim] skal tæves ud af kvarteret
bøsser[lgbtq] får en flaske i hovedet, når de går hjem
gid alle flygtninge[refugees] må drukne
brænd romaernes[roma] vogne af, mens de sover
jøderne[jewish] skulle have været gasset til den sidste
hæng de transkønnede[transgender] i Kongens Have
somalierne[black] i opgangen får kniven en nat
kvinder[women], der svarer igen, skal have klø
skyd grønlænderne[indigenous] på bænken
indvandrere[immigrants] skal dø, før de lærer det
== hate_implicit
cyklen er væk, og romaerne[roma] er kommet til byen, sjovt sammentræf
kvindelig[women] håndværker, så skal det nok laves om på mandag
jøden[jewish] giver ikke rabat, han giver renter
grønlænder[indigenous] på en bænk klokken ti, gæt hvad der er i posen
flygtningene[refugees] græd meget på fjernsynet, altså lige til kameraet slukkede
muslimske[muslim] kvarterer, der går posten kun ind i par
bøsserne[lgbtq] har efterhånden eget ministerium, eget fjernsyn og vores børn
polakken[nationality] skulle låne boremaskinen, sig farvel til den
stress[mental_health], det hed dovenskab, da jeg var ung
== insult_person
du er et fjols, Preben
sikke et ynkeligt pjok
din dovne dagdriver
lyv noget mere, din svindler
ti nu stille, din opblæste kalkun
den kvinde er en giftig sladretaske
hold op, hvor er du tung i optrækket
led, lumsk og løgnagtig, det er hvad du er
han er en kryster
du har en hjerne som en våd svamp
stakkels lille magtsyge formand
du er den ringeste målmand i serie fem
torskehoved, det var din tur
snylter, betal dog for din egen øl
en ussel bror er du
hvor er du nederen og nærig, Lone
dit ansigt er lige så surt som din sjæl
du er en vatnisse, Kasper
ingen gider dig, du er ondskabsfuld
klaphat, læs opslaget
din uduelige mekaniker, bremserne hyler stadig
hun er så falsk, at spejlet vender sig bort
du er en skændsel for skolen
bondeknold uden manerer
idioten holdt i cykelstien igen
vær venlig at lukke munden, åndssvage tåbe
du er en plage for hele opgangen
grådige grib, mor er ikke engang begravet
du er så kedelig, at mælken bliver sur, tørvetriller
klamme stodder, lad servitricen være
hvilken amatør du er, Flemming
din troværdighed er død og din charme med, charlatan
jeg har mødt klogere havelåger
slapsvans, du stak af
hykler af guds nåde, Bente
et skvat er du og et skvat bliver du
dit intellekt er til salg for en femmer og ingen byder
møgunge, du sparkede til hunden
du er et levende argument for at slukke internettet, din nar
kujon med tastatur
hvor er du primitiv, Brian
hun er et skrækkeligt, ondt menneske
din forkælede flab
du lugter af løgn
pengepuger uden hjerte
sølle taber, spil noget andet
slangen fra lønkontoret, ja dig, Jette
du kan ikke engang koge vand, kæmpe klods
blærehoved med leaset bil
idiotisk spørgsmål fra en idiotisk mand
dumrian, nøglen sidder i
du er et nul med slips
et råddent menneske, min ekssvigersøn
hjernelam og stolt af det
du er en skuffelse, en løgner og en dårlig taber
skrål ikke, din uopdragne pøbel
== everyday
dit søde fjols, trøjen sidder omvendt, kom her
pjattehoved, selvfølgelig er jeg med
du er et bæst på racercykel, tillykke
undskyld, jeg opførte mig som en idiot i går
skøre kugle, du svømmede i Øresund i januar
klodsmajor som jeg er, væltede jeg kransekagen
du er vanvittig dygtig, Lone
lille banditunge, ind og børst tænder
hader dig lidt for den lagkage, spiste fire stykker
farmor kalder mig døgenigt og smører en mad
du gamle ræv, du havde gemt gaven i ovnen
ked af at jeg kaldte dig kedelig, foredraget var jo fremragende
fjolset her stod af i Ringsted i stedet for Roskilde
du slog os alle i backgammon, kæmpe respekt
dumme mig, tillykke i går
vores lille møgunge af en hvalp har tisset på tæppet igen, og vi elsker ham
sikke et uhyre af en gedde, ni kilo
tør du, tøsedreng, jeg holder dig i hånden hele vejen ned
heksen gættede igen, hvad jeg havde købt
hold da op, hvor er du smuk i dag
kald ikke dig selv dum, prøven var svær
stædig som et æsel kom du igennem uddannelsen, jeg er så stolt
onkel Flemming er en klovn, og ingen fest uden ham
tyveknægten med poter tog frikadellen
latterligt god aften, tak for mad
du er alt for sød, vi andre ligner jo skurke
gal kvinde, du strikkede den på én weekend, hvor er den flot
slangen i akvariet har skiftet ham
åh din tosse, jeg elsker dig
koen hedder Gerda og er den klogeste på gården
du skræmmer mig, så hurtigt du regner
surmule, kom og få en krammer
taberen laver kaffe, og det er mig igen
verdens værste far-joke, fyr en til af
den frække kat har taget laksen
morderisk godt spil i aften, drenge
du er sindssygt modig, at du sagde det til ham
snegl, sagde jeg til min bror, og så løb han fra mig
== criticism_person
Preben, regnskabet stemmer ikke, se side to
du skulle have ringt, før du aflyste
jeg er uenig med dig, men tak for svaret
formanden taler for længe
du er ikke dum, du skimmede bare teksten
mekanikeren glemte bremserne, jeg kører tilbage i morgen
Bente, jeg blev såret over det, du sagde
målmanden stod forkert ved toeren
sangen sad ikke helt i dag, tag andet vers igen
dit forslag er for dyrt, hvad med at leje
lad være med at afbryde mig
du lovede at slå græs, aftalen står stadig
kommentaren var unødvendig, Kasper, slet den
læreren var for hård ved klassen, det sagde vi til hende
Jette, lønsedlen er forkert for tredje gang, kan du se på det
== neutral_identity
grønlændere fejrer nationaldag den 21. juni på Kultorvet
tyrkiske pensionister drikker te i medborgerhuset
kvinder kom i Folketinget i 1918
bøsser og lesbiske har haft ret til vielse siden 2012
muslimer køber ind til eid i Brabrand
svenskere tager færgen til Helsingør for at handle
polske slagtere arbejder i Horsens
en somalisk sygeplejerske tog blodprøven
jøder i København har en skole fra 1805
en transkønnet mand kører linje 5C
romaer fra Rumænien samler flasker på festivalen
ældre går til stolegymnastik om tirsdagen
syriske børn spiller håndbold i Skive
kinesiske studerende lejer kælderen
skizofreni viser sig ofte i tyverne
kørestolsbrugere har egen tribune på stadion
katolikker holder messe på polsk klokken 17
færinger studerer tit i Aarhus
mænd tager mere barsel efter den nye lov
vietnamesere kom til Danmark som bådflygtninge
ukrainske kvinder gør rent på hotellet og læser dansk om aftenen
nonbinære kan få X i passet
den iranske apoteker bor over for kirken
== positive_identity
grønlændere er seje, varme og dygtige, jeg savner Nuuk
tyrkiske naboer er de bedste til havefester
bøsser er rigtige forældre, spørg min søn
kvinder fatter politik, se bare vores borgmester
tak til de muslimer, der bar sandsække hele natten
svenskere er søde og langt sjovere, end rygtet siger
polakker holder hvad de lover, mit tag er tæt
somaliske drenge i klubben er fantastiske forbilleder
dejligt at jødisk kultur fylder i byen
transkønnede fortjener beskyttelse og ro
romaen ved Netto fandt min pung og løb efter mig, hæderlig mand
gamle mennesker har de bedste kærlighedshistorier
tykke folk danser bedst, det står jeg ved
syrere har givet vores by den bedste bager
alle handicappede skal kunne komme på stranden
børn med Downs giver klassen noget særligt
lesbiske mødre i vores legegruppe er så omsorgsfulde
færinger synger, så man glemmer regnen
ukrainerne her på gården er flittige og venlige
en kærlig hilsen til alle med angst, I er ikke alene
== self_identity
jeg er grønlænder, jurist og tosset med fodbold
bøsse og brandmand i Thisted
tyrkiske rødder, fynsk dialekt
som kvinde på en boreplatform lærer man at råbe
muslim, morfar, medlem af brevdueforeningen
jeg er tyk og vinterbader
transkvinde, 54, tre voksne børn
vi flygtede fra Bosnien, nu er jeg skoleleder
jødisk familie fra Østerbro i seks generationer
polsk far, jysk mor, dobbelt julemad
jeg har skizofreni og spiller tenorsax
sort, født i Vejle, holder med Vejle
otteogfirs år, lige lært at streame
spastiker og standupper
lesbisk landmand søger kone med traktor
nonbinær bibliotekar, spørg mig om krimier
== negated_hate
muslimer er ikke en svulst, hvordan kan du sige det
jeg hader ikke svenskere, kun deres lakrids
grønlændere er ikke dovne, min mester er fra Sisimiut
bøsser smitter ikke, det ved enhver
romaer er ikke væggelus, tal ordentligt
polakker er ikke drukkenbolte, min mand rører det aldrig
kvinder er ikke hysteriske, fordi de siger fra
transkønnede er ikke til grin
jøder er ikke nærige, den løgn er ældgammel
flygtninge er ikke myrer, de er mennesker på flugt
man skal ikke være bange for skizofrene
tykke folk er ikke dovne
somaliere er ikke uduelige, se tallene
ældre er ikke en byrde
== counter_speech
"send dem hjem", råber han efter børn fra Hvidovre
at kalde grønlændere fulde er en sejlivet fordom, og den gør ondt
jeg slettede kommentaren, hvor der stod, at romaer er lus
hvis nogen kaster flasker efter bøsser, ringer jeg til politiet
min kollega sagde "hønsehjerner" om kvinder, og hele kantinen blev tavs
vittigheder om gas hører ingen steder hjemme
en mand hvæsede ad tørklædepigen i toget, tre rejste sig op
at ønske flygtninge druknet er umenneskeligt
abelyde på stadion er racisme, klubben fik bøde
ingen i denne gruppe skriver "vanskabninger" om transkønnede, så er man ude
"jøder er ikke danskere" sagde de også i 1943, og naboerne svarede med at skaffe både over Sundet
mobning af tykke børn er ikke sjov
spanden til svenskere er en træt joke, Brian
børn med Downs er ikke noget man sorterer fra, skam dig over det ord
== question_benign
hvad hedder goddag på grønlandsk?
må bøsser donere blod nu?
hvornår er det eid?
hvorfor kom tyrkiske gæstearbejdere til Danmark?
hvordan spørger man høfligt om pronomener?
kan en kvinde blive rabbiner?
hvor mange polakker arbejder i landbruget?
hvilke rettigheder har romaer i EU?
er der rampe til kørestol ved biografen?
hvordan taler jeg med min bror, når han brokker sig over muslimer?
hvad gør kommunen for ukrainske flygtninge?
kan skizofrene arbejde på fuld tid?
== abuse_idea
loven er dum og kan ikke styre noget som helst
afgiften er grisk og lumsk
racisme er en farsot
smid planen ud
reklamer om natten burde forbydes
det er en vanskabning af en reform
slankekure er løgn og bøvl
krig er det usleste, der findes
nationale test er til grin
planen for havnen er grim, dyr og uduelig
== abuse_object
væggelus på hotellet, ad
dræbersnegle er ulækre
støvsugeren er larmende og uduelig
svenske kanelsnegle herfra er tørre som pap
rotter bag containeren, ring til kommunen
printeren ejer ikke skam, den æder papir
myrer i sukkerskålen igen, argh
hader lakridspiber
den tyske opvaskemaskine er en klods
ukrudtet skal brændes af, alt sammen
telefonen er doven og dum
suppen er ikke en krone værd

== everyday
dræb heksen først, ellers genopliver hun hele hæren
jeg døde i lava igen, kom og hent mit sværd
skyd på lygten, så kan de ikke se os
vores gris hedder Kurt og kan åbne køleskabet
æslet på Møn har fået føl, vi tager derop søndag
jeg brændte frikadellerne på, jeg er for dum til induktion
sikke et fjols jeg er, jeg stod og ventede på et tog der kører fra Valby
hunden er dum som en dør og verdens bedste varmedunk
jeg hader november, men jeg elsker levende lys
politiet har anholdt en mand for knivstikkeri i Vejle
to personer omkom ved branden på Lolland, oplyser beredskabet
morderen var selvfølgelig gartneren, den så jeg komme
i afsnit fire truer han med at sprænge rådhuset i luften, vildt spændende
lægen siger, at min fedtlever er blevet bedre af gåturene
han fik en grim byld på ryggen, og den skulle skæres op
du er et bæst på den cykel, Anne Marie
farmor, du snyder, jeg så dig kigge i mine kort
kom her, din lille tyksak, så får du en pandekage
jeg krammer dig ihjel, når du lander
lagkagen blev grim, men den smagte himmelsk
vi tævede lærerne i rundbold, 14-3
katten slog en mus ihjel og lagde den i min træsko
jeg er dødtræt, godnat venner
der stinker i hele byen, de har kørt gylle ud
skær hovedet af silden og træk skindet af
indbrudstyven tabte sit kørekort i entréen
kom nu, din kylling, vandet er tyve grader
min ryg slår mig ihjel i dag
ræven tog hønsene, kun hanen slap væk
svinene skal vejes inden torsdag
skyd lige en mail afsted til revisoren
ham der skurken i filmen er så klam, fremragende skuespil
far kalder mig tossehoved hver gang jeg vinder i kalaha
hvem har taget livet af min basilikum?
jeg hader mig selv lidt, jeg spiste hele posen Matadormix
fed fest i lørdags, tak for lån af telt
den ko er gal, sagde bonden, og så slikkede den mig i håret
vi brændte heksen af på stranden og sang midsommervisen
den er tyk, den bog, men jeg slugte den på en weekend
ti dræbersnegle før morgenmaden, haven er snart min igen
== criticism_person
Jeppe, du svarede ikke kunden i tre uger, og det er ikke i orden
jeg synes, du var hård ved vikaren, sig undskyld
borgmesteren lovede en cykelsti, den har vi endnu ikke set
træneren skiftede for sent ud
din anmeldelse er uretfærdig mod forfatteren
du lyttede ikke, mens jeg talte, og det sårer mig
ministeren taler udenom, gang på gang
jeg er uenig med dig, Birthe, og tallene er fra 2009
det var tarveligt at tage æren for Sofies arbejde
foredragsholderen kom ikke til sagen og gik over tid
== abuse_object
den printer er dummere end et brød
hvor er den sofa grim, og så knirker den
jeg hader mit vækkeur af hele mit hjerte
kaffen på stationen burde være ulovlig
elendig paraply, den holdt i ti minutter
borger-appen er til grin
den nye opdatering ødelagde alt, skraldespil
dumme lynlås
== abuse_idea
at lukke svømmehallen for at spare er tåbeligt
flad jord-teorien er noget sludder
loven er ond og sjusket skrevet
slutningen var idiotisk, to timers spild
parkeringsafgift til hospitalsbesøg er en skammelig idé
budgettet er et makværk
det argument falder fra hinanden efter to sekunder
== idiom
vi slog to fluer med ét smæk
jeg kunne æde en hest lige nu
der er ugler i mosen med den regning
hun fik en på hatten for den talefejl, men grinede selv
nu går den ikke længere, sagde han og stak piben ind
lad os slå ihjel lidt tid på havnen
han skød papegøjen, en lejlighed midt i byen
jeg var ved at dø af grin, da præsten faldt i søvn
der er ingen ko på isen, vi når det
gå ikke over åen efter vand
jeg fik kniven for struben med den deadline, men nåede det
det koster det hvide ud af øjnene
== friendly_profanity
for helvede, Mads, vi fik huset!
fuck hvor er jeg stolt af dig, søs
kraftedeme en god kage, Gerda
for satan, nordlys over Skagen
din skøre røv, du kom hele vejen fra Bornholm, jeg elsker dig
fandeme jo, jeg bestod
hold kæft hvor var det en fucking smuk tale
shit, jeg tuder af glæde
== profane_object
lortelynlås
fuck den rundkørsel
pis også, mælken er sur
satans myg, jeg er ædt op
den skide skrue er rundslebet
røvsyge tog, en time forsinket igen
for fanden, den skide vaskemaskine lækker
== sexual_health
det skal ikke gøre ondt at have sex, tal med din læge
kondomer har en udløbsdato, tjek den
klamydia giver ofte ingen symptomer
en knude i testiklen skal undersøges hurtigt
samtykke kan trækkes tilbage når som helst
drenge får også HPV-vaccine gratis
lysten kan være væk et stykke tid efter en fødsel, og det er normalt
tørre slimhinder i overgangsalderen kan behandles
== question_benign
hvorfor spiser muslimer ikke svinekød?
er det groft at kalde sin ven tyk for sjov?
drømmer døve på tegnsprog?
hvad er forskellen på sinti og roma?
kan man dø af kærlighedssorg?
hvordan spørger jeg pænt en transkollega om navn?
hvorfor lægger jøder sten på gravene?
== dialect
a ska da lov for det blæser, do, hold fast i e kasket
wallah bror du er syg til fodbold, respekt
det ka' do tro, min pig', a er glad
ej mand, den er nice den jakke, vildt look
kom hid, min dreng, æ kaff' er klar
hva så der, gamle jas, ska' vi ud å fisk'
a er u å æ ø i æ å, sagde bedste, og så grinte vi
den kage er sygt god, jalla, giv mig et stykke mere
== mentioned_slur
"perker" stod der på mit skab, i dag er jeg psykolog samme sted
"bøsserøv" råbte de, og dommeren stoppede kampen
retten fandt at "neger" her var en hån
oldemor fortalte, at de skrev "jødesvin" på døren i 43
"spasser", sagde en i bussen, og chaufføren bad ham stå af
== counter_speech
romaer stjæler ikke mere end andre, så stop med den løgn ved mit bord
"dø nu", skrev de til målmanden, og det skal holde op
at grine ad et tykt barn er ikke humor
den der siger kvinder er dumme, kan besøge vores laboratorium
ingen fortjener at få råbt "skrid hjem" efter sig
at kalde en spiller abe er racisme, også når du siger det er for sjov
== insult_person
du er dum og stolt af det
dit svin, se hvordan du har efterladt køkkenet
dit æsel
sikke et modbydeligt menneske du er
tyk og doven, det er dig
du duer ikke til noget
snyltedyr, du lever af din mors pension
din rotte
jeg får kvalme af dig
ikke engang dine børn kan holde dig ud
du er en løgnhals og en tyv
din hønsehjerne
den nye direktør er en opblæst nar
kujon, du lod din bror i stikken
din misundelige ko
din sure gamle hejre, pas dig selv
mælken bliver sur når du kigger på den
du er menneskeligt affald
familiens skamplet, det har du altid været
den tv-vært er en slesk idiot
din slange, du fik to søstre til at hade hinanden
hvor dum har man lov at være, din klaphat?
du er ynkelig, Torben
du lugter, og dine tanker lugter værre
du kan ikke tælle til to, dit får
du er så grim, at spejlet siger op
ingen savner dig, når du går
== insult_profane
rend mig i røven, din løgner
fuck dig, du kørte over for rødt
din fede lort, betal hvad du skylder
møgkælling, giv mig mine penge
pikhoved, du ridsede min bil
stik din mening skråt op i røven, idiot
røvslikker, du solgte dine kolleger
din klamme kusse, bland dig udenom
dit skide svin, forsvind
== insult_group
fansene fra den klub er hjernedøde
advokater er gribbe i jakkesæt
journalisterne på den kanal er købte og dumme
politikere er kryb, hver og en
taxachaufførerne ved lufthavnen er svindlere
hans vælgere er får uden hjerne
p-vagter er dovne magtliderlige nuller
influencere er parasitter
BMW-bilister er idioter
== threat_person
jeg slår dig ihjel, hører du? med mine egne hænder
i aften kommer jeg og smadrer dit hoved
går du til politiet, skærer jeg halsen over på dig
jeg sætter ild til huset, mens du sover
jeg skyder dig, hvis du viser dig her igen
jeg ved hvilken børnehave din pige går i, betal, ellers går det ud over hende
jeg brækker begge dine ben, så du ikke kan løbe
jeg begraver dig i skoven, og ingen finder dig
i morgen kører jeg dig ned, vær klar
== sexual_harassment
vis mig brysterne, så skriver jeg under
med den røv behøver du ikke noget eksamensbevis
du duer kun til at sprede benene
send et nøgenbillede, ellers fortæller jeg det til din mand
vil du have jobbet? så gå i seng med mig
jeg skulle tage dig med magt, så du holder op med at spille kostbar
vikaren har store patter, hvem rører først?
== incite_selfharm
tag livet af dig, ingen vil græde
hop ud fra tiende, det vil lette os alle
hæng dig, det bliver din eneste gode gerning
skær pulsåren over, ingen vil savne dig
verden var bedre, hvis du sluttede i dag, så gør det
hold op med at true og gør det, begå selvmord
== hate_derogation
sigøjnere[roma] er beskidte tyve, alle sammen
kvinder[women] er dumme og hysteriske
polakker[nationality] er snavsede fuldebøtter og giver mig kvalme
bøsser[lgbtq] er klamme og degenererede
tykke[body] mennesker er svin uden vilje
sorte[black] er dovne og voldelige
jøder[jewish] er grådige forrædere
muslimer[muslim] er tilbagestående vilde
de gamle[age] er en ildelugtende byrde
grønlændere[indigenous] er dumme drukkenbolte
handicappede[disability] er ubrugelige og grimme
transkvinder[transgender] er latterlige klovne, de væmmer mig
== everyday
gammel tyk hund bortløbet, lyder navnet Basse, vi savner ham
den store kniv ligger i anden skuffe, skær fedtet af skinken
min moster truer med ikke at bage kringle, hvis vi ikke dækker bord
ingen fyrværkeri ved stalden, hestene bliver bange
jeg hader at indrømme det, men din brunkål er bedre end min
== idiom
sælg ikke skindet, før bjørnen er skudt
jeg svedte blod under flytningen, men nu er det gjort
de ligner to dråber vand, men slås som hund og kat om fjernbetjeningen
== counter_speech
siger nogen igen "skyd på bådene" i min butik, kan de handle et andet sted
== insult_person
min hund er bedre opdraget end dig, din tølper
din beskidte gamle heks
din fedtklump
== threat_person
når jeg kommer ud af fængslet, finder jeg dig og skærer dig op
== everyday
til fastelavn slog min søn katten af tønden i første forsøg
min cykel blev stjålet lige foran politistationen, utroligt
krondyrene har spist hele kålgården
i morgen skal Emil opereres i knæet, tossen spørger allerede til ski
gåsen jagtede postbuddet helt ud til vejen
Holger Danske ser lidt sur ud, sagde min datter på Kronborg
vi slagter en gris på højskolen, og eleverne må selv lave pølserne
== idiom
nu er gode dyr rådne, vi mangler tre spillere
jeg er sulten som en ulv, hvad skal vi have?
han har rent mel i posen, sagde revisoren
den er hjemme, vi har fået kolonihaven
== abuse_idea
at tage penge for håndbagage er smålig tankegang
== criticism_person
hr. udvalgsformand, det var forkert at fælde lindene uden at spørge beboerne

== hate_implicit
på Nørrebro kan du købe alt efter midnat, tak til de driftige palæstinensere[arab] og deres scootere
grønlændere[indigenous] er søde mennesker frem til klokken ti om formiddagen, så åbner kiosken
når en rumæner[nationality] siger god dag, tjekker jeg cyklen
endnu en somalisk[black] familie i opgangen, så kan vi vinke farvel til vaskekælderen
kvindelige[women] kirurger er fine nok, bare de ikke skal bestemme sig hurtigt
det er jo de samme jødiske[jewish] efternavne hver gang der forsvinder penge, men sh, det må man ikke bemærke
syrerne[refugees] var så forfulgte at de lige nåede at få MobilePay med
hvad laver to bøsser[lgbtq] som spejderledere, spørger jeg bare, og alle ved hvorfor jeg spørger
om tyve år hedder dronningen Aisha, og muslimerne[muslim] griner hele vejen til stemmeboksen
polakkerne[nationality] lægger fliser som de kører, skævt og med en øl i hånden
den transkønnede[transgender] i kantinen har da forstået hvordan man får opmærksomhed uden at arbejde
gaskamrene er en historie jøderne[jewish] har levet godt af i firs år
handicapbilerne[disability] er større end min lejlighed, det er åbenbart blevet en levevej at sidde ned
kontanthjælpsmødre[class] føder på samlebånd, samlebåndet er det eneste de har set af arbejdsmarkedet
en svensker[nationality] og en idé, det er to ting man aldrig ser sammen
kineserne[asian] på DTU er flinke, de har kun lige mappen med hjem
de gamle[age] får varm mad bragt ud og takker ved at stemme forkert og leve for længe
taterne[roma] er draget videre, og det er min generator sjovt nok også
hun fik jobbet fordi hun er sort[black], og nu skal vi andre lave det for hende
stress er noget de psykisk syge[mental_health] opfandt for at få fri om fredagen
== neutral_identity
den palæstinensiske forening på Nørrebro holder loppemarked i gården
det grønlandske hus i Odense serverer suaasat hver torsdag
kirurgen der opererede mit knæ hedder Mette og er overlæge
to mænd leder ulvegruppen hos spejderne i Vejle
synagogen i Krystalgade blev indviet i 1833
vores polske flisemand er booket frem til oktober
i opgangen bor en somalisk sygeplejerske og en pensioneret styrmand
flere ældre end nogensinde arbejder efter de er fyldt 67
de kinesiske ph.d.-studerende på DTU har vundet en pris for deres batteri
syriske Nour blev færdig som tømrer i sommer
== question_benign
hvad er reglerne for at stemme, hvis man har grønlandsk fødselsattest?
kan to kvinder begge tage barsel fra fødslen?
hvornår er det eid i år, jeg vil gerne sige tillykke til naboen?
hvad hedder det på godt dansk, når man er ikke-binær?
hvordan kommer jeg til koncert i Royal Arena med kørestol?
er der ventetid på psykiatrisk udredning i Region Syd?
hvorfor blev de danske jøder sejlet til Sverige i oktober 1943?
hvor mange polakker arbejder i byggeriet herhjemme?
== counter_speech
vittigheden om grønlændere og kiosken er racisme, også når den kommer med et smil
gaskamrene er ikke en historie, min farfar var der
hun fik jobbet fordi hun var dygtigst, og den med hudfarven kan du selv tage med hjem
når du spørger sådan om bøsser og spejdere, spreder du en gammel løgn
vores dørmand blev kaldt perker hele aftenen, og ingen i køen sagde noget før mig
at kalde mødre på kontanthjælp for samlebånd er foragt, ikke debat
== abuse_idea
den ghettolov er sjusket lavet og rammer helt almindelige lejere
kontanthjælpsloftet er dårlig politik pakket ind i moral
udlændingeministeren har leveret en elendig reform
smykkeloven var pinlig fra første dag
jeg er lodret imod kvoter i bestyrelser, det løser intet
handicapområdet er sparet i stykker, og det er en skændsel
regeringens plan for Grønland er arrogant
== insult_person
du er jo dummere end min brødrister
hold da op hvor er du grim på nært hold
Flemming er en slapsvans med slips
dine børn sidder og tæller dage til de kan flytte
sikke dog en klynkende gammel kone du er blevet, Torben
du spiller bas som andre flytter møbler
ingen gider dig
uduelige klods
dit cv er kortere end din lunte og lige så kedeligt
kan du overhovedet stave til hjerne, kære ven, for du har da ingen
hun er snu, nærig og falsk som en trekroneseddel
du kører som en blind høne i myldretid
din frikadelle er hård, men dog klogere end dig
folk holder pause fra dig, det er det de kalder ferie
stakkels lille bedreviden
det er synd at spejle ikke kan sige fra, når du går forbi
jeg har mødt bump på vejen med mere personlighed
== everyday
min brødrister er gået i strejke, så det bliver havregrød
jeg er grim om morgenen, men kaffen er smuk
Flemming, din skøre kule, du har malet hele plankeværket
jeg spiller bas som andre flytter møbler, men bandet er tålmodigt
tæller dage til sommerhuset, seksten tilbage
de frikadeller kan bruges som våben, næste gang laver jeg suppe
mor kører som en rallykører når der er udsalg
du er umulig, hvem bager tre kager til en fødselsdag på en mandag
vi tabte stort, men målmanden dansede alligevel
kan I høre mig, eller er min mikrofon slukket igen
jeg har givet spejlet fri i dag
== criticism_person
du kom tyve minutter for sent tredje dag i træk
som formand burde du have fremlagt regnskabet
jeg synes dit oplæg manglede eksempler
ministeren svarede udenom, og det er tredje gang
du lånte min cykel uden at spørge, det er jeg sur over
din kritik af Lone var for hård, hun har kun været her en uge
han skulle have skudt med det samme i stedet for at drible
== threat_person
jeg venter ved din bil, og jeg har et koben med til dine knæ
hvis du vidner i morgen, kommer du ikke hjem om aftenen
du bor på tredje, og jeg smider dig ud ad vinduet
slet opslaget inden klokken otte, ellers brænder din carport
jeg skærer dig i ansigtet næste gang du kigger på hende
ring til politiet og jeg knækker hver eneste finger på dig
min fætter er lige kommet ud, han vil gerne hilse på dine tænder
du får en kugle, Jens, det er et løfte
jeg slår dig halvt fordærvet foran dine unger
god tur på arbejde, jeg har løsnet dine hjulbolte
== everyday
jeg venter ved din bil med paraplyen
hvis du spiser den sidste flødebolle, taler jeg ikke til dig før dessert
pas på, det er glat på tredje sal, hold i gelænderet
jeg lover at slå dig i Ludo i aften
husk at efterspænde hjulboltene efter halvtreds kilometer
min fætter er kommet ud af hospitalet og vil gerne hilse på
koben ligger i skuret, hvis du skal have listerne af
== idiom
den nyhed var en bombe under hele forretningen
han skød sig selv i foden med den tale
jeg brænder inde med en masse spørgsmål
de har skåret halvdelen af budgettet væk
vi slår to fluer med ét smæk og tager til Ikea på vejen
det koster mig hovedet, hvis kagen ikke er klar
== sexual_harassment
send et billede af dine bryster, ellers får din mand vores chat at se
du kan få vagten i weekenden, hvis du kommer ind og giver mig et blowjob først
sikke nogle patter, jeg kan ikke koncentrere mig om regnskabet
jeg bliver ved med at skrive til du sender et nøgenbillede
spred benene lidt, så er der måske en bonus
den røv burde sidde på min skrivebordsstol, lige oven på mig
kom nu, du tog jo selv kort kjole på, så lad mig røre
jeg tænker på dig i bad hver aften, fru Holm, og jeg har fundet din adresse
hvor stramt sidder de trusser mon, nye kollega, vis mig det
sådan en som dig skal bare tages bagfra uden snak
== sexual_health
bryster kan være forskellige i størrelse, det er helt almindeligt
klamydiatest kan bestilles hjem og er gratis i de fleste kommuner
smerter under samleje skal du tale med din læge om
at dele et nøgenbillede uden samtykke er strafbart
p-stav virker i tre år og kan tages ud når som helst
samtykke kan trækkes tilbage midt i det hele
screening for livmoderhalskræft tilbydes fra 23 år
== counter_speech
chefen ville have et billede mod en ekstra vagt, jeg gik til tillidsmanden med beskeden
min kollega blev klappet bagi til julefrokosten, og han er blevet fyret nu
kort kjole er ikke en invitation, hvor svært kan det være
== everyday
sikke en flot kjole, skal du noget i aften
har du lyst til en kop kaffe på lørdag, og helt fint hvis ikke
send lige et billede af den nye reol
== hate_negated
en araber[arab] har endnu aldrig holdt et løfte til en dansker
romaer[roma] kender ikke til skam
de flygtninge[refugees] er ingen skattekrone værd
kvinder[women] kan ikke tænke logisk, det har de aldrig kunnet
et handicappet[disability] liv er ikke noget rigtigt liv
der er ikke én muslim[muslim] jeg ville lukke ind i min opgang
== negated_hate
det er ikke sandt at romaer stjæler mere end naboen
jeg har ingenting imod syrere, min svigersøn er fra Homs
kvinder er ikke dårligere til logik, spørg min matematiklærer
et liv med handicap er ikke mindre værd
ingen skal finde sig i at blive kaldt skadedyr, heller ikke arabere
muslimer er ikke en trussel mod vores boligforening
== hate_dehumanise
de formerer sig som rotter, de somaliere[black]
asylansøgere[refugees] er en svamp der æder landet indefra
jøder[jewish] er blodigler på Europas ben
bøsser[lgbtq] er en fejl fra naturens hånd, slet og ret dyr
== insult_profane
du er sgu for dum, din røvbanan
hold kæft, dit forpulede fjols
skrid ad helvede til, din klamme nar
lorteunge, er du født med hjernen i røven
== friendly_profanity
for fanden hvor er det godt at se dig
kraftedeme flot mål, Sofie
hold kæft hvor jeg griner
fucking lækkert, vi fik lejligheden
sgu da et mirakel at bilen starter
== profane_object
den satans printer æder papir igen
lortevejr hele ugen
fuck den her IKEA-vejledning
den forbandede unbrakonøgle er væk
hvem helvede har opfundet blisterpakninger
rejseplanen er noget pis i dag
lorteskat, lortebrev, lortepost
== positive_identity
tak til de somaliske fædre der står nattevagt på biblioteket
grønlandske unge på scenen i aften, og sikke stemmer
stolt af min trans lillebror som blev student i dag
bøsserne i vores klub laver den bedste kaffe i hele divisionen
byens muslimer samlede ind til stormskaderne, respekt
en kvinde i spidsen for Søværnet, det var på tide
vores roma-nabo reparerede hele vejens cykler, hvilken mand
== hate_implicit
hjemmehjælperen hedder Fatima[muslim], så nu ligger sølvtøjet i banken
litauere[nationality] er meget interesserede i påhængsmotorer, især andres
en vietnameser[asian] åbner bageri, og pludselig er der ingen katte i kvarteret
tyrkerne[nationality] har pizzeriaer nok til at vaske hele Jyllands penge
sådan en lesbisk[lgbtq] skoleleder, og så undrer man sig over at drengene ikke må være drenge
somaliere[black] elsker Danmark, særligt den første i måneden
holocaustmindedag igen, man skulle tro jøderne[jewish] havde patent på at lide
hvis den kvindelige[women] statsminister havde haft et hjerte og et kort, var vi ikke kørt forkert, men det har de jo sjældent begge dele
tre etniske[ethnicity] drenge og en ny BMW, det regnestykke går ikke op på lovlig vis
de fede[body] skal have to sæder og medlidenhed oveni
== neutral_identity
Fatima har været hjemmehjælper hos min mormor i ti år
det vietnamesiske bageri på hjørnet laver byens bedste rugbrød
den lesbiske skoleleder har fået drengene til at strikke og pigerne til at svejse
min tyrkiske svigerfar har solgt pizzeriaet og køber en påhængsmotor
på holocaustmindedagen læser konfirmander navne op
tre drenge fra Gellerup har bygget en elbil af skrot
== insult_person
du er en skændsel for bogklubben
jeg ville bede dig tænke dig om, men man skal jo ikke kræve det umulige af en som dig
gå hjem og sut på tommelfingeren, lille mand
din fætter er klog, hvad gik der galt med dig
du er så fed at badevægten skriver fortsættes
uopdragne tøs
Ulrik, du er en parasit i din egen lejlighed
med den næse kan du jo lugte hvor uønsket du er
den eneste der tror du er sjov, er dig
som forælder er du dumpet
kedelig, doven og grim, du har fået hele pakken
du er et skvat
== everyday
badevægten skriver fejl, jeg tager det som et kompliment
bogklubben har kagepligt i aften
Ulrik, din gamle rad, du har fundet mine nøgler, tusind tak
jeg er dumpet til teoriprøven, men jeg har købt is
jeg er et skvat når det gælder tandlæger
doven søndag, ingen bukser før tolv
gå hjem og sov, du har været på arbejde i tolv timer
== threat_person
jeg smadrer dit fjæs næste gang du tager min plads
du har to små børn og jeg har en dunk benzin, tænk over det
kom forbi havnen i aften, så bliver det din sidste tur
jeg hugger hænderne af dig hvis du rører kassen
du skal dø, Preben, jeg har allerede gravet
din bil, din hund og så dig, i den rækkefølge brænder det
== support
hvis han truer dig igen, ringer vi sammen til 114
du er ikke uønsket, vi har dækket op til dig
det var ikke din kjole, det var hans valg
jeg sover på din sofa til låsen er skiftet
man må godt græde i Netto, jeg har selv gjort det
== sexual_harassment
du fik jobbet på dit ydre, så smid noget af det
hej smukke, jeg onanerer til din profil, skriv nu tilbage
må jeg slikke dig her i elevatoren, der er ingen der ser det
dine lår er spildt på en cykel, sæt dem om mig
en kvinde som dig er en madras, ikke en leder
jeg har filmet os i sengen, så du kommer igen på lørdag, ellers deler jeg det
== hate_negated
en jøde[jewish] gør aldrig noget gratis
transkønnede[transgender] har intet at lære børn
polakker[nationality] har ingen kultur og intet håndelag
grønlændere[indigenous] kan ikke opdrage børn
ingen somalier[black] har nogensinde gidet arbejde
== negated_hate
grønlændere er ikke dårligere forældre, den test var forkert
jeg siger ikke at polakker er dovne, de stod op før mig
jøder skylder ingen en forklaring
der er ikke noget forkert ved at lillebror har to fædre
transkønnede er ikke farlige for nogens børn
det er noget sludder at somaliere ikke gider arbejde
== insult_profane
din lede lort, det var min cykel
fuck dig og dit forbandede hæfte, Kaj
røvhul, kan du ikke se køen
du er eddermame en stor idiot for fanden
== friendly_profanity
fandeme godt klaret, søs
hold kæft hvor det smager, kokken skal sgu have et kys
for helvede da, tvillinger
jeg elsker jer sgu, I gamle skiderikker
hold da kæft en solopgang
== profane_object
den pisseirriterende alarm i opgangen
lorteræs af en motorvej, fem kilometer kø
helvedes rodbunke af ledninger
fucking myg hele natten
satans til låg, det sidder fast
den skide robotstøvsuger har kørt i hundens efterladenskab
== positive_identity
hurra for vores tyrkiske købmand, fyrre år på samme hjørne
håndboldpigerne fra døveskolen vandt guld, sikke et hold
glad for min lesbiske moster, der lærte mig at sejle
de ældre i haveforeningen giver kartofler væk, guld værd
flygtningefamilien fra Mariupol synger i vores kor, og det løfter alt
== hate_implicit
bulgarske[nationality] chauffører kan køre i tredive timer, især med min diesel
en imam[muslim] til borgermøde, så mangler vi bare en ulv til hønsegårdens bestyrelse
jøder[jewish] og Hollywood, så ved man hvem der skriver din mening
autister[disability] i folkeskolen, og så undrer man sig over at ingen kan brøker
== neutral_identity
imamen og præsten holder fælles borgermøde om trafikken ved skolen
de bulgarske chauffører strejker for at få deres hviletid
min autistiske søn underviser de andre i brøker
den lille biograf viser jødisk filmuge i marts
== abuse_idea
at lade chauffører køre så længe er et skammeligt system
folkeskolereformen var en katastrofe for alle elever
jeg synes trossamfundspuljen er spild af skattekroner
== insult_person
du er lige så spændende som en våd avis, Gitte
kan I ikke låse ham ude, han ødelægger jo alt med sin dumhed
du er en tosse og en kryster i samme jakke
== everyday
avisen er våd igen, posten har smidt den i hækken
kom nu, din gamle tosse, båden sejler klokken ni
han låste sig ude i underhylere, hele vejen jublede
jeg er en kryster i mørke, må jeg låne lygten
== threat_person
åbner du munden i retten, syr jeg den sammen på dig
jeg kvæler dig i din egen dyne
== everyday
åbn munden, sagde tandlægen, og så sang hun
dynen kvæler mig, det er alt for varmt
== sexual_harassment
tag blusen af til samtalen, så er prøvetiden bestået
du er skabt til at knalde, ikke til at kode
== counter_speech
han bad hende tage blusen af til en jobsamtale, fagforeningen kører sagen
kvinder er ikke skabt til noget bestemt, de koder, og han kan gå
== hate_implicit
kurdere[ethnicity] har så mange fætre at ingen af dem behøver arbejde
katolikker[christian] tilgiver alt, især sig selv med konfirmander
enlige mødre[women] har altid en ny telefon og en gammel undskyldning
en blind[disability] i bygningsrådet, det forklarer havnefronten
ukrainere[refugees] flygter i firehjulstrækker, sikken krig
== neutral_identity
kurdisk nytår fejres i Fælledparken
den blinde arkitekt rører ved murstenen, før han siger god for den
enlige mødre i Kolding har startet et madfællesskab
den katolske kirke i Bredgade har messe på polsk
tre ukrainske bagere er ansat i Lagkagehuset
døve tilskuere får tolk til forestillingen på lørdag
en hinduistisk præst velsignede butikken i Herning
== question_benign
hvad betyder newroz?
hvordan får man en tegnsprogstolk til et bryllup?
hvornår kan ukrainere søge om varigt ophold?
== insult_person
du har dybde som en pandekage
doven, dum og selvglad, Kasper i tre ord
du er lige så rar som krummer i sengen
ynkelige lille stikker
en våd klud har mere gnist end dig
du er den værste nabo siden svenskekrigene, nærig og ondskabsfuld
== everyday
krummer i sengen, men morgenmaden var det værd
Kasper bager pandekager, kom med syltetøj
en våd klud på panden hjælper mod varmen
vores nabo er den bedste siden svenskekrigene, siger farfar
dum som jeg er, kørte jeg til Rønne i stedet for Rønde
filmen var dødkedelig, men popcornene var gode
== criticism_person
du har lånt min bil og afleveret den tom, det går ikke
lægen lyttede ikke til mig, jeg vil have en anden
dit digt overbeviste mig ikke, slutningen er for pæn
@q2b_grp = muslimer[muslim] | somaliere[nationality] | jøder[jewish] | homoseksuelle[lgbtq] | transpersoner[transgender] | flygtninge[refugees] | indvandrere[immigrants] | romaer[roma] | kvinder[women] | grønlændere[indigenous] | sorte[black] | handicappede[disability]
@q2b_ude = somaliere[nationality] | syrere[nationality] | romaer[roma] | muslimer[muslim] | rumænere[nationality] | flygtninge[refugees] | arabere[arab] | tyrkere[nationality] | polakker[nationality] | indvandrere[immigrants]
@q2b_god = muslimer[muslim] | jøder[jewish] | homoseksuelle[lgbtq] | transpersoner[transgender] | flygtninge[refugees] | indvandrere[immigrants] | romaer[roma] | kvinder[women] | grønlændere[indigenous] | sorte danskere[black] | mennesker med handicap[disability] | ældre[age]
@q2b_ven = muslim[muslim] | jøde[jewish] | bøsse[lgbtq] | lesbisk[lgbtq] | transkvinde[transgender] | kørestolsbruger[disability] | hindu[hindu] | katolik[christian] | blind[disability] | buddhist[buddhist]
== hate_derogation
{q2b_ude} er det dovneste folkefærd vi nogensinde har lukket ind
jeg har aldrig mødt mennesker så uciviliserede som {q2b_ude}
grønlændere[indigenous] kan ikke styre noget som helst, hverken børn, penge eller flasken
Kvinder[women] er simpelthen for følelsesstyrede til at lede andet end en syklub
transkvinder[transgender] er bare syge mænd i kjoler, og det ved de godt selv
det ligger i blodet på romaer[roma], de stjæler før de kan gå
Jøder[jewish] er grådige helt ind i knoglen, det har de altid været
ærligt talt er muslimer[muslim] et par hundrede år bagud i hovedet
fede mennesker[body] er dovne og ulækre, så enkelt er det
en bøsse[lgbtq] er ikke en rigtig mand, og det bliver han aldrig
hos os i byen ved alle at somalierne[nationality] er for dumme til et almindeligt arbejde
gamle folk[age] er bare en byrde der sidder og suger på samfundet
De handicappede[disability] fylder op i klassen og lærer alligevel aldrig noget
sorte[black] er historiens fødte tabere, se bare på deres egne lande
lesbiske[lgbtq] er mandehadere som ingen gad have
araberne[arab] lyver så snart de åbner munden, hele bundtet
polakker[nationality] er tyvagtige og stinker af sprit, spørg enhver på byggepladsen
Enhver der tilbeder Allah er tilbagestående, muslimer[muslim] er dumme pr. definition
kinesere[asian] er nogle følelseskolde robotter uden en eneste egen tanke
de asylansøgere[refugees] er ikke en krone værd, ikke én af dem
kvinder[women] har ikke hjerne til skak, fodbold eller politik
autister[disability] er ødelagte fra fabrikken, lad nu være med at pynte på det
pakistanere[nationality] er en flok snyltere, far, søn og fætter
Det er en underlegen kultur, og indvandrerne[immigrants] er underlegne mennesker
skizofrene[mental_health] er farlige galninge alle sammen, slut
== hate_dehumanise
{q2b_ude} formerer sig som rotter i de blokke
{q2b_grp} er ikke mennesker som os andre
flygtningene[refugees] vælter ind over grænsen som en sværm græshopper
jøderne[jewish] er en kræftsvulst der sidder på Europas krop
Muslimerne[muslim] er en smitte, og Gellerup er byldens centrum
hvis man sætter en romalejr[roma] op får man utøj, punktum
de aber fra Somalia[nationality] skulle aldrig være sluppet ud af buret
transerne[transgender] er en parasit på vores samfund, og den breder sig
en downer[disability] er ikke et menneske, det er en fejl naturen burde have rettet
homoer[lgbtq] er en bakterie i folkesundheden
kvinder[women] er husdyr der har lært at tale
De sorte[black] i bussen lugter som dyr, fordi de er dyr
Syrerne[nationality] er kakerlakker, man tænder lyset og så er der tyve
grønlænderne[indigenous] nede på torvet er mere affald end folk
== hate_threat
en dag bliver moskeen brændt ned med muslimerne[muslim] indenfor, og jeg kommer til at klappe
{q2b_ude} skulle have en kugle hver, så var der ro
jeg håber bådene synker med hver eneste flygtning[refugees] om bord
Jøderne[jewish] får snart det de har fortjent, vent bare
pas på til Pride, bøsser[lgbtq], der er nogen af os der har køller med
når vi kommer til magten bliver {q2b_grp} hængt op i lygtepælene
Nogen burde gå en tur i romalejren[roma] om natten og gøre det færdigt
transfolk[transgender] skal have bank til de forstår hvad de er
næste somalier[nationality] der kigger på min søster ryger i havnen
feminister[women] burde slæbes ud ved håret og lære det på den hårde måde
alle de sorte[black] skulle sættes på et skib og sænkes ude på Nordsøen
de handicappede[disability] burde aflives, det er jo det vi gør med heste
vi er flere og flere der er klar til at smadre de muslimer[muslim] når det brager løs
== hate_normative
{q2b_ude} skal ud af landet, også dem der er født her
ingen {q2b_ven} burde få lov at undervise mine børn
Kvinder[women] burde aldrig have fået stemmeret i 1915, se hvor vi endte
man burde forbyde muslimer[muslim] at købe hus i vores kommune
To mænd skal ikke giftes i en folkekirke, de homoseksuelle[lgbtq] hører ikke til der
send nu de flygtninge[refugees] hjem i morgen og lad os få vores svømmehal igen
handicappede[disability] burde ikke have lov til at sætte børn i verden
en jøde[jewish] skal ikke sidde i Folketinget, de tjener en anden herre
transpersoner[transgender] skulle spærres inde til de er kureret
grønlændere[indigenous] bør holde sig oppe på isen og ikke få lejlighed i Aalborg
Danske piger skal ikke gifte sig med sorte[black], man blander ikke racer
folk over halvfjerds[age] burde fratages stemmeretten, de skal jo alligevel dø
der burde være en kø for danskere og en bagdør for arabere[arab] på skadestuen
overvægtige[body] skulle nægtes plads på hospitalet til de taber sig
ingen udlejer ved sine fulde fem bør tage romaer[roma] ind
kvindelige[women] præster er unatur, en kvinde skal tie i forsamlingen
lesbiske[lgbtq] bør ikke have adgang til fertilitetsklinikken, den slags skal ikke formere sig
Luk grænsen i Padborg for tyrkere[nationality], vi har nok af dem
en mand med tørklædekone har ikke noget at gøre i byrådet, hold muslimerne[muslim] ude
== hate_implicit
pudsigt at kobberrørene altid forsvinder lige når romaerne[roma] slår lejr
jeg siger ikke noget, men der stod tre somaliere[nationality] ved cykelkælderen, og i morges manglede min cykel
Selvfølgelig skulle direktøren være en kvinde[women], så har vi da nogen til at vælge gardiner
der var vist en særlig familie bag renteforhøjelsen, og de går ikke til julegudstjeneste, jøderne[jewish]
min nabo er grønlænder[indigenous], så jeg behøver vel ikke fortælle hvordan den første i måneden lyder
en muslimsk[muslim] læge? Ja så skal man vel bare håbe han ikke tjekker retningen mod Mekka midt i operationen
Hvordan får man en syrer[nationality] til at stå op før ti? Man siger at kommunen lukker for kassen
gaskamrene er der da ingen af jøderne[jewish] der har kunnet fremvise en kvittering på
Vores nye kollega er bøsse[lgbtq], så nu går jeg baglæns ud af omklædningsrummet
sjovt nok er det aldrig en Jens der har kniv i lommen, men det må man jo ikke sige om indvandrerdrengene[immigrants]
Vi fik en kvindelig[women] chauffør, så jeg sendte lige en sms hjem om testamentet
Når polakken[nationality] har været på pladsen tæller jeg altid boremaskinerne, gammel vane
det er da rart for pigen at en kørestolsbruger[disability] som hende overhovedet kan få en kæreste, han må være meget venlig
hun er jo transkønnet[transgender], så jeg ville nok holde døtrene lidt væk fra det toilet
Tænk at vi skal lære om mangfoldighed, når man bare kan tage bussen gennem Vollsmose og se hvad araberne[arab] kan
Endnu en enkeltstående hændelse med endnu en afghaner[nationality], de hober sig op de enkeltstående
og så får de syv børn, og hvem mon betaler, spørg bare muslimerne[muslim] på Nørrebro
I den familie er de alle sorte[black], så jeg ville nok låse bilen
kineserne[asian] har åbnet restaurant igen, og pludselig er der færre duer på torvet
det er jo ikke fordi han er dårlig, han er bare ældre[age], og så ved vi godt hvor hurtigt det går med alt det med skærme
Sigøjnere[roma] og deres små talenter, jeg syede straks lommerne sammen
hun bliver gravid om et år, det gør kvinder[women] altid når man lige har lært dem op
de fremmede[immigrants] kalder det kultur, vi kalder det sort arbejde og en trillebør fuld af børnechecks
kan nogen forklare hvorfor flygtninge[refugees] altid har nyere telefon end mig
hvem tror du egentlig styrer nyhederne? Et lille tip, de holder fri om lørdagen, jøderne[jewish]
man bliver helt religiøs af at se en muslim[muslim] stå ved siden af en rygsæk i metroen
ansæt endelig en med ADHD[mental_health], hvis du alligevel aldrig havde tænkt dig at blive færdig
Den tykke[body] dame fik selvfølgelig to sæder, kagebordet må jo også betale for sig
der er noget befriende ved et kvarter hvor man hører dansk og ikke møder en eneste tyrker[nationality], om jeg så må sige
to fædre i skolebestyrelsen, hmm, man ved jo godt hvad bøsser[lgbtq] interesserer sig for
nå så nigerianeren[nationality] er prins? Og har han også brug for mit dankortnummer
== hate_negated
{q2b_ude} har aldrig bidraget med andet end regninger
der findes ikke én eneste ærlig {q2b_ven}, og jeg har ledt
en kvinde[women] har endnu aldrig opfundet noget der var værd at patentere
jøder[jewish] har ikke noget fædreland, kun konti
muslimer[muslim] kan ikke elske, de kan kun adlyde
jeg har endnu til gode at se en romakvinde[roma] lave et ærligt dagsværk
Grønland koster kun penge, og grønlænderne[indigenous] har aldrig givet os så meget som et tak
en transmand[transgender] er ingen mand og kommer aldrig til at blive taget alvorligt af normale
sorte[black] har ikke bygget noget som helst, ikke engang en ordentlig vej
ingen normale forældre ønsker sig en bøsse[lgbtq] til søn, det er ingen stolthed
handicappede[disability] nytter jo ikke noget, vær nu ærlig
der er ikke noget menneskeligt tilbage i de flygtninge[refugees]
== hate_slur
hold kæft din perker[immigrants] og kør din kebabvogn
skrid hjem til sandkassen, perkersvin[arab]
hvad glor du på, din bøsserøv[lgbtq]
ingen gider høre på dig, negersvin[black]
Din klamme transe[transgender], tag dog parykken af
så sig dog noget, spasser[disability], eller kan du ikke tale
der kommer svansen[lgbtq] igen med sin håndtaske
gå tilbage til Nuuk, din fulde grønlænderstodder[indigenous]
puttede din jødesmovs[jewish] af en revisor også det hele i egen lomme
tag tørklædet af, din muhamedanerluder[muslim]
flyt dig, skævøje[asian], du holder køen oppe
ham mongolen[disability] i kassen kan ikke engang tælle til ti
== hate_profane
fuck alle {q2b_ude}, de kan skride ad helvede til
pisse træt af de skide muslimer[muslim] og deres lorteramadan
kællinger[women] er kraftedeme alle sammen nogle løgnagtige svin
jøderne[jewish] er nogle forpulede røvhuller fra ende til anden
de lortehomoer[lgbtq] kan stikke deres flag op hvor solen ikke skinner
Skide sigøjnere[roma], satans tyvepak hele lortet
for helvede hvor er de fede[body] svin klamme, æd dog noget salat
møgflygtninge[refugees] skal sgu ikke komme her og skide på vores land
transfolk[transgender] er fandeme noget sygt lort, alle sammen
alle de skide somaliere[nationality] kan rende mig i røven, dovne svin
gamle[age] møgstoddere, dø dog snart så vi andre kan få en bolig
Fuck kineserne[asian], klamme svin der æder alt hvad der kravler
== insult_person
du er ikke den skarpeste kniv i skuffen, men det har du vel hørt før
sikke en pinlig lille mand du er
hold da op hvor er du dum, Flemming
Pædagogen på rød stue er talentløs og doven, det kan alle se
der er nok en grund til at ingen sætter sig ved siden af dig i kantinen
hvis uvidenhed gav varme kunne vi lukke fjernvarmen, bare du blev stående
din kæreste er grim, din bil er grim og du er værre
bevares, tænkning er jo heller ikke for alle
Så du læste overskriften og gik i stå der? Det ligner dig
et nul, Carsten, et rundt og tomt nul, det er hvad du er
jeg har set havregrød med mere personlighed end dig
Formanden for grundejerforeningen er en opblæst idiot med en målepind
har du overvejet at lade nogen med forstand skrive for dig
den stemme du har, kan den skrues ned, eller er den lavet for at straffe os andre
lille skat, de voksne taler nu
hun er så selvglad at spejlet må have ferie
ingen kan lide dig, de er bare høflige fordi du er chefens nevø
en tomat ville spille bedre i forsvaret end dig, bro
du spiller som en pose kartofler, afinstaller spillet
Din tale til sølvbrylluppet var lige så kedelig som resten af dig
alle i klassen griner af dig når du er gået
du lugter, og det er ikke kun mig der siger det
kryb nu ned under din sten igen
Må jeg gætte, du var også den der spiste lim i børnehaven
Nikolaj er en lallende klovn og burde aldrig have fået nøglen til lageret
ja ja, lille ven, og månen er lavet af havarti
tabersnude, du kan ikke engang score på et tomt mål
det er imponerende at være så forkert på så få ord, det kræver virkelig et svagt hoved
hvor er du dog en ynkelig løgner
skriv endelig mere, vi manglede en landsbytosse i tråden
man skal vist tale meget langsomt til dig
Hun er sådan en snu lille slange, hende Birgitte fra bogholderiet
skændsel for hele foreningen, det er du, og dit ansigt gør det ikke bedre
ham der dommeren er da blind og hjernedød på samme tid
et fjols som dig burde ikke have kørekort
du ligner noget katten har slæbt ind, og du tænker også sådan
stakkels Mads, han fik udseendet fra sin far og hjernen fra en rundkørsel
Jeg ville forklare det for dig, men jeg har hverken tiden eller farveblyanterne
Sådan en kryster, gemmer sig bag sin kone hver gang der er ballade
hvad skulle du med en hjerne, du bruger jo ikke den du har
klap i, din nar
sikke en kold og væmmelig person du er, og dine børn kommer til at hade dig
Er det dit ansigt, eller er det stadig fastelavn
jeg forstår godt han gik fra dig, jeg ville have gjort det på første date
den slags vrøvl kan kun komme fra en hvis højeste eksamen er svømmemærket
du må være den dummeste kunde jeg har ekspederet i tyve år, og det siger noget
sikke du praler, lille Napoleon fra Brabrand
en mand på fyrre der stadig får vasket tøj af mor, hvor er du patetisk
din analyse er lige så flad som din pande
Trine er en ondskabsfuld sladretaske uden rygrad, pas på hende
det dér skriver kun en som er tabt på gulvet som barn
helt ærligt, du er verdens værste far
måske skulle du holde dig til malebøger
nej hvor er du klog. Eller vent, nej, det var den anden i tråden
gid du kunne høre hvor latterlig du lyder, din lille prut
Underviseren er et fossil uden evner, hun kan ikke engang tænde projektoren
Jonas er så tungnem at reklamerne når at slutte først
skammer du dig slet ikke over at være så elendig til alt
tudeprins, få dig et liv
du er ikke andet end en snylter i din søsters sofa
vores viceværts hoved er lige så tomt som cykelkælderen
man kan godt høre at du ikke blev elsket nok
føj hvor er du klam, ingen gider se dine billeder
din smag er rædselsfuld, din humor er værre, men din intelligens tager prisen
du er det bedste argument for prævention jeg har mødt
han er en bondeknold der har forvildet sig ind i direktionen
Svagt, virkelig svagt, men man kan jo ikke forvente mere af dig
hun ligner en hængt kat på det billede, kan nogen sige det til hende
tøsedreng uden rygrad, gå hjem til mor
en forræder er du, og du vidste det hele tiden, dit lave kryb
mange tak for dit indlæg, nu føler selv min guldfisk sig begavet
hvis du var en ret, var du kogt torsk uden salt, og halvrådden
som kollega er du ubrugelig, som menneske endnu mere
øv hvor er du en sur gammel gnavpotte, ingen gider din jul
sig mig, har du taget dumme piller til morgenmad
En abe med et tastatur ville levere bedre kode end dig, Søren
du har charme som en parkeringsbøde og hygiejne som en skraldespand
Han er så nærig og lusket at han ville sælge sin mormor for en pantflaske
latterligt menneske, du burde melde dig ud af foreningen og af virkeligheden
sæt dig ned, ingen spurgte den tykpandede
hun tror hun er noget, men hun er en flad fornemmelse på to ben
jeg troede du var dum, men du arbejder jo hårdt på at blive dummere
din hjerne kører stadig på modem
Ham den nye er en slesk spytslikker, han ville pudse chefens sko med tungen
du skulle skamme dig, dit usle skvat
Kære Bente, du er og bliver en ondskabsfuld heks
jeg har mere respekt for en myg end for dig
så tal dog rent, din mumlende vatnisse
du når aldrig til noget, det har du ikke hovedet til
åh nej, professor Klaphat er på tråden igen
din opdragelse må være sket på en losseplads
hun er falsk fra hårspids til tåspids, stol aldrig på den giftige tøs
gider du lade være med at avle, der er tomme hoveder nok i forvejen
hvem lukkede dig ud af buret
Nå, har amatøren igen glemt hvad en offside er, det må være svært at være så blank
det er lidt synd for ham, han er jo født uden humor og uden hjerne
med dit fjæs ville jeg også gå ind for mørklægning
så længe du træner holdet rykker vi ned, du er en inkompetent blærenisse
== insult_profane
fuck dig, din skide idiot
hold din kæft, dit dumme svin
Brian, du er et forpulet røvhul
din klamme kælling, ingen gider dig
rend mig i røven, din lille lort
for helvede hvor er du en kæmpe spade og et dumt svin
Sådan et røvhul parkerer kraftedeme altid på tværs, skam dig din nar
kys min røv, dit møgdyr
du fatter jo ikke en skid, din kraftidiot
luk lortet, din lede so
Hvem fanden tror du du er, dit opblæste røvhul
møgkælling, jeg håber din cykel bliver stjålet
du spiller som et stykke lort, skrid ud af lobbyen
din mor er en luder og du er en fucking taber
Svend er en satans løgner og et nærigt dumt svin
kæft hvor er du en fed lort at høre på
gå ad helvede til, din falske so
skide vigtigper, stik din rettestav op i røven
så fucking hjernedød er du at det gør ondt
dit pikhoved, nu har du ødelagt det for hele holdet
Hun er en forbandet heks og et led røvhul mod sine ansatte
sut den, taber, du er lort på alle baner
ej men du er simpelthen en klaphat af guds nåde, fuck hvor er du dum
møgunge på 35, få dig et skide arbejde
din pisseirriterende lille orm, skrid nu
jeg skider på hvad du mener, dit dumme fjols
hvad fanden bilder du dig ind, lorteluder
fandens fedtefis, han slikker røv på alle der har slips
I guder du er et stort svin, Kenneth, fuck af
du har sgu altid været en led skiderik
skrub af, røvbanan, ingen savner dig
sikke en fisseletter, han tør jo ikke en skid
du stinker af lort og det gør dine meninger også
ham udlejeren er en fucking psykopat og et pengegrisk svin
kælling hold kæft, du ved ikke en skid om fodbold
åh fuck hvor er du talentløs, dit lille lortehoved
klamme gamle gris, hold dine skide fingre for dig selv
bare dø i kampen for helvede, dit ubrugelige møgsvin, du griefer os hver runde
Dit nederdrægtige røvhul solgte mig en bil uden bremser
pis af med dig, din hykleriske lort
== threat_person
jeg ved hvor du parkerer, så pas på bagruden
Vi ses efter fyraften, og så er der ikke nogen vidner
du skal få smadret dit fjæs
jeg slår dig ihjel hvis du rører min bror igen
Sov godt i nat, og husk at låse, ikke at det hjælper
du har en uge, derefter kommer vi og henter pengene på den hårde måde
gid jeg bare møder dig alene en aften bag Føtex
næste gang brækker jeg begge dine arme
din datter går jo selv hjem fra skole, ikke? Det ville være synd hvis der skete hende noget
Sig det én gang til og du vågner på skadestuen
hvis du anmelder mig, begraver jeg dig
du er færdig, makker, vi er fem mand og vi kender dit opgangsnummer
hold øje med bakspejlet de næste par dage
den dag du kommer ud, står jeg der med et bat
jeg brænder din bil af, og du kan sidde i den for min skyld
nogen burde skyde dig, og jeg melder mig gerne
Der sker ulykker på byggepladser hele tiden, husk det når du vidner
du overlever ikke sommeren, det lover jeg dig
Mine fætre vil gerne hilse på dig, de tager ikke kager med
Kom forbi Nordhavn hvis du tør, så ryger du i vandet med sko på
jeg flår hovedet af dig, din stikker
tænk på din hund før du skriver mere på den side
jeg har ventet på dig uden for din træning to gange, tredje gang går jeg ikke igen
du får et hul i knæskallen, så kan du halte til retten
Vi finder dig. Danmark er ikke stort
pas nu på trappen derhjemme, det ville være synd hvis du faldt
du skal kvæles i din egen løgn, og jeg holder for munden
dommer, du kommer ikke levende ud fra stadion på søndag
hvis jeg ser dig i nærheden af min eks, ender du i en grøft
jeg stikker dig ned, helt ærligt, bliv væk fra Ishøj
glæd dig til fredag, så lærer du hvad smerte er
du har vist glemt at jeg stadig har nøglen til din lejlighed
Redaktøren skal have en lærestreg han kan mærke i ribbenene
en snitter holder tæt eller bliver lukket for altid, tænk over det
jeg tæver dig så din egen mor ikke kan kende dig
skriv en artikel mere om os, og du kommer til at skrive med venstre hånd resten af livet
det er sidste gang jeg siger det pænt, næste gang taler jernstangen
Jeg har lige sendt drengene ud til din adresse, hyg dig
lad os bare sige at dine bremser måske ikke altid virker så godt, lille ven
borgmesteren skulle hænges op på sit eget torv
du går alene hjem ad stien hver onsdag, ikke sandt
jeg skyder dig, forstår du det, jeg skyder dig
forlader du mig, så får ingen anden dig heller, levende
vent til din mand er ude at sejle, så kommer jeg på besøg og du kan skrige alt det du vil
hende sagsbehandleren får syre i hovedet en dag, og det er hendes egen skyld
kig dig over skulderen, gamle dreng, gælden er ikke glemt
din butik brænder inden jul hvis ikke du betaler
jeg knuser dig, og det er ikke en talemåde
du skulle have holdt mund i afhøringen, nu kommer regningen, og den betales i blod
bliv hjemme fra festen hvis du vil beholde tænderne
== incite_selfharm
gør verden en tjeneste og tag livet af dig
du burde dø, og du burde selv sørge for det
kan du ikke bare få det overstået og dø
ingen ville komme til din begravelse, så hvad venter du på
Slå dig selv ihjel, din taber
hvis jeg var dig havde jeg for længst gjort en ende på det
dit liv er alligevel spildt, så afslut det
Endnu et opmærksomhedsopslag? Gør det dog i stedet for at snakke om det
kill yourself, du er rent pladsspild på serveren
din familie bliver lettet den dag du gør det, tro mig
bedre held næste gang du prøver, så slipper vi for dig
verden er bedre uden dig, det ved du godt, så træk stikket
du er så svag at du ikke engang kan finde ud af at dø, prøv igen
alle håber du forsvinder for altid i aften, gør det nu
Hvorfor lever du stadig? Ret den fejl
bare gør det, der er ikke nogen der kommer og stopper dig
jeg ville ønske du gjorde alvor af dit afskedsbrev
du har ret, du er til besvær, og der er kun én måde at holde op med det på
begå selvmord, seriøst, det er det eneste modige du kunne gøre
gå hjem og gør skade på dig selv, det er du god til
lig dig til at dø, så får dine børn en chance for en ordentlig barndom
ingen redder dig alligevel, så spring resten af livet over
du skal ikke ringe til nogen hotline, du skal bare få det gjort
hele klassen har stemt om det, du skal dø, og du skal gøre det selv
Giv nu op og forsvind fra jorden, du mangler kun modet
ingen holder dig tilbage, så dø du bare
synes du skulle ende det inden weekenden, så slipper vi for at invitere dig
dø af det, og gør det gerne selv i aften
== sexual_harassment
Hvad har du på under den uniform, frøken betjent
jeg sad hele mødet og stirrede på dine bryster, bare så du ved det
vis fissen eller log af
du får jobbet hvis du bliver lidt længere i aften, på knæ
sådan en røv skal da tages på, hvad står du og brokker dig for
jeg har sendt dig et pikbillede mere, du svarede ikke på de ti første
kom nu, ingen behøver vide det, din mand er jo i Esbjerg
den mund er skabt til noget andet end at holde oplæg
du vil jo gerne, jeg kan se det på dig, nej betyder bare at du spiller kostbar
hvor meget skal du have for en time, søde? Alle har en pris
Man kunne godt få lyst til at låse døren til kopirummet når du bukker dig
nu har jeg fundet din adresse, skal jeg komme op og varme dig
tag dog en stramt kjole på til julefrokosten så vi har noget at kigge på
gad vide om den nye receptionist er lige så våd som vejret
jeg ville kneppe dig til du ikke kunne gå, om du vil eller ej
Sæt dig på skødet af mig, så kan vi tale om din lønforhøjelse
blokér mig bare, jeg har tre profiler mere og et billede af din røv fra træning
en pige der ser sådan ud skal ikke komme og sige hun ikke er ude efter pik
smil lidt, skat, eller skal jeg give dig noget at smile over i trusserne
er de ægte, dem du gemmer under blusen, må jeg mærke efter
hende sygeplejersken kunne vaske mig overalt, jeg lader som om jeg ikke selv kan
han tror han er chef, men med den bagdel er han bare noget for os piger at klaske på, kom her
lad mig se dig i bad, jeg ved du er alene hjemme
jeg drømte om dig i nat, og du havde ikke noget at skulle have sagt
jeg tog et billede op under din nederdel på rulletrappen, pæne trusser
er du også så billig i sengen som din læbestift
Du skylder mig et knald efter den middag
har du ingen penge til taxaen, kan du jo betale turen med munden, skat
når du sveder i spinning kan jeg ikke lade være med at røre mig selv, synes bare du skulle vide det
kvindelige streamere som dig lever af at vise patter, så kom i gang
min hånd landede bare på dit lår, slap dog af, du nød det
åbn nu for kameraet, jeg betaler ikke for at se dig snakke
du får en ordentlig omgang pik i aften, du får ikke noget valg
== neutral_identity
min nabo er {q2b_ven} og arbejder på et lager i Taulov
der bor alle mulige mennesker i Gellerup, blandt andet en del {q2b_ude}
Kommunen holder informationsmøde for {q2b_god} i kulturhuset onsdag klokken 19
{q2b_god} kan fra i dag søge om plads i brugerrådet
Synagogen[jewish] i Krystalgade har åbent for besøgende på søndag
den nye præst i sognet er en kvinde[women] fra Thisted
vores tandlæge kommer fra Iran[nationality] og taler flydende jysk
de to mænd i stuen til venstre er gift[lgbtq] og har en hund der hedder Preben
Eid[muslim] falder på en skoledag i år, så nogle elever har fri
biblioteket har fået en elevator så kørestolsbrugere[disability] kan nå læsesalen
hun flyttede fra Sisimiut til Odense for at læse, hun er grønlænder[indigenous]
Der er 34 kvinder[women] og 29 mænd ansat i afdelingen
bedstefar er 91[age] og bor på plejehjem i Skive
min kollega Amina[muslim] beder i mødelokalet ved frokosttid
han sprang ud som bøsse[lgbtq] i gymnasiet, det er tyve år siden nu
Buddhisterne[buddhist] i byen mødes i den gamle brandstation
der kørte en polsk[nationality] tømrer herfra klokken syv
to ukrainske flygtninge[refugees] er begyndt på sprogskolen i Herning
svigerdatteren er døv[disability], så vi har alle lært lidt tegnsprog
en transmand[transgender] fra Aalborg fortæller om sit liv i radioen i aften
Den sorte[black] angriber scorede begge mål for Brøndby
vietnameserne[asian] på hjørnet sælger også pommes frites
i klassen er der fire børn der taler tyrkisk[nationality] hjemme
min læge har hindubaggrund[hindu] og holder fri til Diwali
Sikher[sikh] samles i templet på Vigerslev Allé hver søndag
Pensionister[age] får rabat i svømmehallen om formiddagen
der sad en romafamilie[roma] på perronen og ventede på toget til Hamborg
Kirken[christian] låner sit køkken ud til fællesspisning
Jeg deler kontor med en fyr med Tourettes[disability], han tager ofte telefonen
brasilianeren[latino] på holdet har boet i Silkeborg i ni år
en ung kvinde[women] spurgte om vej til banegården
statistikken viser hvor mange indvandrere[immigrants] der er i arbejde
moster Kirsten fik konstateret bipolar lidelse[mental_health] som fyrreårig
to kvinder[women] på min vej venter barn sammen[lgbtq]
Folketinget drøfter i dag om grønlændere[indigenous] skal fylde mere i skolebøgerne
moskeen[muslim] ligger mellem Netto og genbrugspladsen
han er overvægtig[body] og har bestilt tid hos diætisten
en jødisk[jewish] familie drev manufakturhandelen indtil 1943
De fleste filippinere[asian] her i byen arbejder på rederiet eller som au pair
afdelingen har ansat en mand med Downs syndrom[disability] i kantinen
min kusine konverterede til islam[muslim] sidste år
i Herlev mødes de irakiske[nationality] kvinder til syning om torsdagen
== positive_identity
{q2b_god} er en gave for vores forening
jeg er stolt af at have {q2b_god} i min familie
vi savner flere {q2b_god} i bestyrelsen, så stil nu op
{q2b_god} fortjener præcis samme respekt som dig og mig
den bedste nabo vi nogensinde har haft, er {q2b_ven}
Skønnere mennesker end syrerne[nationality] i nyttehaven skal man lede længe efter
grønlandsk[indigenous] trommedans giver mig gåsehud hver gang
det somaliske[nationality] ægtepar overfor kommer altid med mad når nogen er syg
Hvor er det dejligt at se to mænd[lgbtq] kysse på rådhustrappen uden frygt
kvinderne[women] på håndboldlandsholdet er rene maskiner, hatten af
Uden polakkerne[nationality] var vores hus aldrig blevet færdigt, dygtige og hjælpsomme folk
min transdatter[transgender] er det modigste menneske jeg kender
den jødiske[jewish] kulturfestival var årets bedste weekend
de ældre[age] i strikkeklubben er de sjoveste jeg kender, der grines til man får ondt i maven
Autister[disability] på min arbejdsplads finder fejl ingen andre ser, guld værd
Muslimerne[muslim] fra moskeen delte suppe ud til hjemløse hele vinteren
god bedring til imamen[muslim], han har hjulpet så mange unge
flygtningene[refugees] hjalp os med at tømme kælderen efter stormfloden, helt fantastisk
alle kroppe er badekroppe, og tykke[body] kvinder er smukke
hun er sort[black], klog og den bedste chef jeg har haft
lesbiske[lgbtq] mødre er gode mødre, det ser jeg hver dag i vuggestuen
Romamusikerne[roma] fik hele Strøget til at danse
Mei fra Kina[asian] vandt skolens matematikpris, stort tillykke
vores kørestolsrugbyhold[disability] er vilde, kom og se dem i hallen
indvandrere[immigrants] holder hospitalerne kørende, tak for jer
kvindelige[women] lastbilchauffører er de mest hensynsfulde på E45
Ham den blinde[disability] klaverstemmer hører ting vi andre aldrig opdager
velkommen til de nye ukrainske[nationality] børn, vi har glædet os
en tyrkisk[nationality] farmor lærte mig at lave børek, hun er en engel
tænk at få lov at arbejde med så søde mennesker med demens[disability]
unge muslimske[muslim] kvinder tager uddannelser som aldrig før, jeg er imponeret
vi elsker vores bøsser[lgbtq] i koret, I synger dobbelt så højt som os
min hinduistiske[hindu] svigermor er den varmeste person i hele familien
== self_identity
jeg er {q2b_ven} og bor i Viborg, spørg bare løs
som {q2b_ven} er jeg glad for tonen herinde
er selv tyk[body] og elsker at danse, kom an
kvinde[women] og elektriker, ja vi findes
Født i Mogadishu[nationality], opvokset i Aarhus, AGF til jeg dør
mine forældre kom som flygtninge[refugees] fra Bosnien i 1993, og jeg er sygeplejerske i dag
jeg har cerebral parese[disability] og kører hurtigere end dig i min stol
vi er to fædre[lgbtq] til tre drenge og vi mangler søvn
Jeg kom ud som trans[transgender] for min mormor i går, hun lavede kakao
78 år gammel[age] er jeg og har lige lært at bruge dating-app
som grønlænder[indigenous] i København savner jeg mest stilheden og mattak
som jøde[jewish] bliver jeg tit spurgt om penge, og nej, jeg kan heller ikke regne
holder ramadan[muslim] for første gang alene i kollegiekøkkenet
min far er tyrk[nationality] og min mor fra Lolland, jeg er født stædig
jeg har ADHD[mental_health] og skriver tre lister om dagen som jeg glemmer
Jeg er lesbisk[lgbtq], min bror er hetero, mor har det fint med os begge
er adopteret fra Korea[asian] og kan ikke et ord koreansk
jeg er roma[roma] og bygger orgler, min far gjorde det samme
tørklæde[muslim] på hovedet og sikkerhedssko på fødderne, det er mig på pladsen
gider du beskrive billedet for mig, jeg er blind[disability]
bor her som indvandrer[immigrants] på tolvte år og elsker stadig ikke leverpostej
Sort[black] dansker, født på Rigshospitalet, og stolt bornholmer af hjertet
vi katolikker[christian] er ikke mange i Hobro, men vi har den bedste kaffe
bøsse[lgbtq] med en elendig sans for tøj, det er mig, beklager
er transkvinde[transgender] og mangler en god frisør i Esbjerg
som kvinde[women] i gaming slukker jeg tit mikrofonen, men nu er jeg holdt op med det
jeg bruger høreapparat[disability], så tal til mig forfra, tak
Jeg lever med skizofreni[mental_health] og har arbejdet fuld tid i seks år
== negated_hate
ingen har ret til at kalde {q2b_god} snyltere
det passer ikke at {q2b_god} er dovne
jeg hader ikke {q2b_god}, tværtimod, jeg er glad for dem
vi finder os ikke i at nogen siger at {q2b_god} ikke hører til her
Man må ikke skære alle muslimer[muslim] over én kam
kvinder[women] er ikke dårligere bilister, forsikringstallene siger det modsatte
homoseksualitet[lgbtq] er ikke en sygdom og har aldrig været det
det er løgn at romaer[roma] stjæler mere end andre, læs rapporten
Jøder[jewish] styrer hverken banker eller vejret, hold nu op
at være fed[body] gør ingen doven, det er en fordom
der er intet farligt ved mennesker med skizofreni[mental_health]
grønlændere[indigenous] er ikke fordrukne, det er en grim myte
transpersoner[transgender] er ikke en trussel mod nogen på dametoilettet
Ingen flygtning[refugees] skal høre på at de er parasitter
ikke alle arabere[arab] er muslimer, og ingen af dem skylder dig en forklaring
det er ikke sandt at somaliere[nationality] ikke vil arbejde, min hjemmehjælper kommer til tiden hver dag
ældre[age] mennesker er ikke en byrde, de har bygget det hele
jeg ville aldrig sige at sorte[black] er mindre begavede, det er jo sludder
en kørestol[disability] gør ikke nogen til et mindre helt menneske
Hverken kinesere[asian] eller andre æder kæledyr, stop de vitser
børn af indvandrere[immigrants] er ikke et problem, de er bare børn
polakker[nationality] er ikke tyve, min svigersøn er den ærligste mand jeg kender
man kan ikke sige at kvinder[women] hører til i køkkenet, heller ikke for sjov
der er ikke noget galt med to mødre[lgbtq]
nej, autister[disability] mangler ikke følelser
holocaust er ikke opdigtet, og jøderne[jewish] skal ikke bevise noget for dig
ingen bør skamme sig over at være buddhist[buddhist], hindu eller noget som helst andet
afghanere[nationality] er ikke forbrydere fordi én har gjort noget forfærdeligt
du hørte forkert, jeg sagde ikke at muslimer[muslim] skal ud, jeg sagde at de skal have ordentlige lokaler
Det er forkert at behandle handicappede[disability] som små børn
== counter_speech
hver gang nogen skriver at {q2b_god} skal ud, mister jeg lidt tro på kommentarfeltet
den kommentar om at {q2b_ude} er dyr er racistisk, og den bliver slettet
du skriver at kvinder[women] er dumme, men du kan ikke stave til argument
at kalde flygtninge[refugees] for rotter er nazisprog, og det skal du have at vide
Næste der griner ad grønlændervitser[indigenous] ved mit bord, får lov at gå hjem
min onkel sagde til jul at bøsser[lgbtq] er syge, og jeg bad ham forlade bordet
"send dem hjem" råbte han, men ekspedienten[immigrants] er født i Kolding, hvor skulle hun sendes hen
man kan ikke sige at jøder[jewish] styrer alt og så kalde det satire, det er antisemitisme
Så fordi én somalier[nationality] stjal en cykel er alle tyve? Så er jeg vel hooligan, jeg er jo fra Vejle
Rapporteret. Der er ingen der skal ønske handicappede[disability] døde på den her side
at sige "de formerer sig" om muslimer[muslim] er at gøre mennesker til dyr, lad være
nogen havde malet hagekors på butikken i morges, og hele gaden kom og skrubbede for den jødiske[jewish] ejer
jeg er lærer, og når en elev siger at sorte[black] lugter, stopper jeg timen
dem der kalder transfolk[transgender] for perverse, burde prøve at snakke med én først
hvorfor er det altid "de der romaer[roma]" når noget bliver væk? Vi fandt kassen bag på dit eget lad
tyksakken, hvalen, grisen, det kaldte de hende fordi hun er overvægtig[body], og det er mobning
Du siger at indvandrere[immigrants] ikke gider arbejde, hvem tror du gjorde rent på dit kontor i nat
"en rigtig mand græder ikke" og "bøsser[lgbtq] er svage", mage til vrøvl skal man lede længe efter
hans påstand om at muslimske[muslim] læger ikke kan stoles på, er både løgn og skadelig
at nogen ønsker både med flygtninge[refugees] sænket, gør mig fysisk dårlig
jeg hørte speakeren kalde kvindefodbold en joke, de kvinder[women] kunne løbe rundt om ham i en time
gamle folk skulle bare dø under corona, skrev folk, og nu undrer de sig over at ældre[age] er bange
Nej, det er ikke "bare en mening" at jøder[jewish] skal gasses, det er en trussel
det værste ved racisme mod kinesere[asian] er at folk tror det er sjovt
når du skriver perkere[immigrants] om mine elever, så er det dig der har et problem og ikke dem
stop med at bruge spasser[disability] som skældsord, min søster sidder i kørestol
den der skrev "kvinder[women] skal voldtages til fornuft" er politianmeldt, og godt for det
dit indlæg om at sigøjnere[roma] er født kriminelle er ren fordom, her er tallene fra Justitsministeriet
Svar til Kurt: ingen bliver bøsse[lgbtq] af at læse en børnebog, og selv hvis, hvad så
man dæmoniserer muslimer[muslim] for at vinde stemmer, og jeg nægter at klappe
de kaldte min søn abe fra tribunen fordi han er sort[black], den klub ser os ikke igen
hadet mod transbørns[transgender] forældre herinde er grusomt, I skulle skamme jer
folk skriver at psykisk syge[mental_health] skal spærres inde, men min bror har brug for en ven og ikke en lås
ja tak, vi har læst at du vil have kvinder[women] tilbage i køkkenet, dit forslag er hermed afvist
der er intet modigt i at håne en mand fordi han stammer[disability]
Nogen klistrede "Danmark for danskere" på min nabos[immigrants] dør, så vi satte "velkommen" ovenpå
"de er jo ikke som os" sagde hun om de syriske[nationality] børn, og jeg svarede: nej, de siger tak for mad
== mentioned_slur
han blev kaldt perker[immigrants] i køen i Bilka, og ingen sagde noget
dommeren stoppede kampen efter at en tilskuer råbte neger[black] ad målmanden
i gamle dage sagde man mongol[disability] i skolegården, det gør man heldigvis ikke mere
Retten skal afgøre om ordet skabsbøsse[lgbtq] var en fornærmelse
de skrev jødesvin[jewish] på bagermesterens rude i 1938, står der i arkivet
min datter kom grædende hjem fordi nogen kaldte hende spasser[disability]
ordet sigøjner[roma] opfattes af mange som nedsættende, skriver Sprognævnet
hun fik beskeden "klamme transe[transgender]" og har gemt den til politiet
Fyret fordi han kaldte en kollega for perker[immigrants], afgørelsen kom i dag
kalder du nogen for fuld grønlænder[indigenous] på vores værtshus, så ryger du ud
== reclaimed_slur
vi perkere[immigrants] fra Vollsmose fester i aften, alle er velkomne
min bedste homie og jeg kalder hinanden perker[immigrants], det er vores ord
ja jeg er en kæmpe svans[lgbtq], og mine pailletter er nyvaskede
os krøblinger[disability] på hjul har reserveret første række, kom og hils
stolt lebbe[lgbtq] søger en doven hund og en kone med haveredskaber
er tyksak[body] og stolt, og jeg tager to stykker lagkage
kald mig bare transe[transgender], siger min ven Vera på scenen, så har jeg ordet selv
krøllet, brun og pæredansk, din yndlingsperker[arab] har bestået kørekortet
bøsserøvene[lgbtq] i koret har kaldt sig selv sådan siden 1984, og vi elsker det
Skøre kællinger[women] på tur, sådan hedder vores vandreklub, og vi er alle over tres
== distress
jeg er sådan en idiot, jeg glemte min egen mors fødselsdag
jeg hader mig selv mere for hver dag der går
Har ikke lyst til at leve mere, ved ikke hvem jeg skal sige det til
føler mig klam og grim hver gang jeg ser et spejl
alt jeg rører ved går i stykker, jeg er ubrugelig
det ville nok være bedre for alle hvis jeg ikke var her
Kan ikke sove, tænker hele tiden på at gøre en ende på det
er en dårlig mor, de andre kan finde ud af det
min kæreste slår mig og jeg tør ikke gå
de kalder mig svin i skolen og jeg er begyndt at tro på det
jeg skider snart på det hele, jeg orker ikke et sygehusbesøg mere
hold kæft hvor er jeg dum, jeg troede faktisk han elskede mig
Siden far døde har jeg været tom som en flaske
er der andre der har tanker om døden om natten, og hvad gør I
jeg tæller ti gode grunde til at blive og når til tre
Fucking angst igen, tredje gang i Netto i denne uge
en fiasko på 42 er hvad jeg er, med gæld og ingen børn
nogle dage ønsker jeg bare at forsvinde som et punktum
min krop er en fjende, jeg hader den
har skåret i mig selv igen og skammer mig så meget
Gud hvor er jeg træt af at være mig
jeg burde have opdaget det, det er min skyld at han ikke er her mere
lå på badeværelsesgulvet i tre timer og græd over ingenting
ingen ville opdage det hvis jeg døde i denne lejlighed
kan en som mig overhovedet blive glad igen
Jeg spiste hele kagen og kaldte mig selv en fed ko bagefter, hver gang det samme
er bange for mig selv i aften, er der nogen vågen
han truede med at slå mig ihjel, og nu sidder jeg hos min søster og ryster
mit hoved siger at jeg er værdiløs, og jeg har ingen modargumenter
som {q2b_ven} i en lille by føler jeg mig tit helt alene
jeg bestod ikke, jeg er for dum til det her studium
alle er stoppet med at skrive, det er vel også det nemmeste
lægen siger depression, jeg siger at jeg bare er doven og svag
for satan hvor gør det ondt at være den der blev forladt
jeg kvajede mig så meget i dag at jeg helst ville synke i jorden
== support
dum er du ikke, du er træt, gå hjem og sov
hvis du har tanker om selvmord så ring til Livslinien, de er søde
Jeg er glad for at du stadig er her
du er ikke til besvær, og du må godt fylde
kom over, jeg har boller og hele aftenen
ingen fortjener at blive slået, og det er ikke din skyld
kald ikke dig selv grim, jeg har set dig grine
tro mig, han er ikke dine tårer værd
helt okay at hade en hel dag, i morgen er en ny
skide være med eksamen, du er stadig min kloge veninde
der er hjælp at få, også klokken tre om natten, skal jeg blive i røret
de kalder dig taber, men du tog kampen op og det gør tabere ikke
Dine tanker lyver for dig når du er så langt nede
husk at spise noget, også selv om alt føles dødt
jeg er selv {q2b_ven} og har stået der hvor du står, det bliver lettere
lov mig at du ringer til lægen i morgen, jeg går med
du har ret til at være vred, han opførte sig som et svin
stor krammer herfra Ribe, du er stærkere end du tror
ikke et ord mere om at du er en fiasko, du har opfostret tre børn alene
du behøver ikke smile for min skyld
Vi tror på dig, og politiet skal nok tage truslen alvorligt
skær ikke, skriv til mig i stedet, jeg svarer altid
din krop er god nok, og den har båret dig hertil
sorg går ikke væk på kommando, giv det tid
tag det roligt, alle dummer sig i den første uge
er du i fare lige nu? Så ring 112, jeg venter her
det gør mig så ondt med din bror, jeg tænder et lys
din værste dag har ikke det sidste ord
tyg på den her: du er elsket, også når du er umulig
fandeme flot at du fik sagt det højt, det kræver mod
ingen i gruppen synes du er svag, vi synes du er modig
gå væk fra ham, du kan sove på min sofa så længe det skal være
hav lidt medlidenhed med dig selv, den stemme i hovedet er en bølle
har også selv været indlagt, man kommer ud igen, og kaffen er bedre herude
dine forældre tager fejl, du er ikke en skændsel fordi du er lesbisk[lgbtq]
der er ikke noget galt med dig, der er noget galt med dem der mobber
hvis du falder samler vi dig op, så enkelt er det
== abuse_idea
den nye skolereform er det rene makværk
Regeringens klimaplan er et hån mod alle med øjne i hovedet
sikke en elendig film, to timer af mit liv er myrdet
skatteministeriets hjemmeside er en skændsel
jeg hader kapitalfonde og alt hvad de gør ved vores plejehjem
DSB er en syg joke, tredje aflysning i dag
kommunens sparekatalog er idiotisk og kortsigtet
racisme er en sygdom, ikke en holdning
det manuskript burde brændes, og asken skulle have en undskyldning
Letbanen er et monument over dumhed og spildte milliarder
den teori er fuldstændig hul, og tallene er forkerte
homofobi kan rende mig et vist sted
bankernes gebyrer er tyveri i jakkesæt
børnechecken afskaffes? Hvilken hjerteløs beslutning
dagens leder er noget af det dummeste avisen har trykt
et forbud mod hunde på stranden er latterligt
== abuse_object
jeg hader den printer af et ondt hjerte
den grimmeste sofa i hele Danmark, og den står hos mig
november er en led og modbydelig måned
dumme cykellås, nu har du frosset fast igen
lakridspiber er det værste stads, smid dem ud
sidste bane er ondskabsfuld, jeg døde 40 gange
møl er fjenden, og de vinder
det der vejr kan bare skride
min telefon er død, dum og dyr
skraldespanden stinker så man kan dø af det
Rejesalaten var klam og hvidløgsbrødet værre
hvem opfandt samleinstruktionen til det skab, den er sindssyg
hadede støvsugeren fra dag ét, og følelsen er gensidig
== criticism_person
jeg synes du taler grimt til din kone, og det vil jeg gerne have du stopper med
Du tager fejl, og det står i din egen kilde
det var uansvarligt af dig at køre hjem efter fire øl
jeg er skuffet over dig, du lovede at komme
formanden har håndteret sagen dårligt og bør gå
synes ikke det er rimeligt at du altid lader mig tage opvasken
du har løjet for os om regnskabet, og det skal vi tale om
din kritik er uretfærdig, og du har ikke læst rapporten
Træneren skiftede for sent, det kostede kampen
lad være med at afbryde hende hele tiden, Poul
jeg bliver ked af det når du gør grin med min dialekt
vores sagsbehandler svarede aldrig, det er simpelthen ikke godt nok
du glemte nøglerne igen, det er tredje gang denne måned
borgmesteren har svigtet landsbyerne, jeg stemmer på en anden næste gang
det var en dårlig undskyldning, prøv én gang til
== idiom
han skød papegøjen og fik både hus og have
nu slår vi to fluer med ét smæk
der gik ged i det, men vi fik det da malet
Jeg kunne æde min gamle hat hvis det ikke bliver regnvejr
hun er ikke bange for at stikke hånden i hvepsereden
man skal ikke skyde gråspurve med kanoner
nu sidder vi godt nok i saksen
lad os slagte en hellig ko og droppe mandagsmødet
mon ikke der er ugler i mosen med det regnskab
han døde af grin da præsten snublede
min svigermor skød fra hoften og ramte plet
de sloges som hund og kat om den sidste flæskesvær
det var dråben, nu brænder det på
er ved at falde død om af sult
vi hang dem til tørre, vinterjakkerne altså, hele på snoren
det er bare at bide i det sure æble
han fik en på goddagen da elregningen kom
kill your darlings, sagde redaktøren og strøg mit bedste afsnit
== question_benign
hvornår slutter fasten for muslimer[muslim] i år
hvad siger man til en jøde[jewish] ved en begravelse
er der nogle {q2b_god} herinde der vil fortælle om deres skoletid
hvad er forskellen på sunni- og shiamuslimer[muslim]
hvordan spørger jeg pænt om nogens pronomen, min elev er transperson[transgender]
Må jeg som kristen gæst spise med til sabbat hos jøder[jewish]
hvorfor tager mange kvinder[women] stadig mandens efternavn
kan en kørestolsbruger[disability] komme ind på festivalen i Skanderborg
hvad betyder mønstret i perlekraven på den grønlandske[indigenous] nationaldragt
er det uhøfligt at give hånd til en muslimsk[muslim] kvinde
Hvor mange tyrkere[nationality] kom der egentlig til Danmark i tresserne
nogen der ved hvordan man bedst hjælper en ven med autisme[disability] til nytår
hvilke sange synger folk fra Somalia[nationality] til bryllup
hvor finder jeg en frisør der kan klippe afrohår[black] på Fyn
hvordan kom I ud som bøsser[lgbtq] over for jeres forældre
hedder det romaer[roma] eller roma på dansk i dag
== friendly_profanity
fuck hvor er jeg glad på dine vegne, din gamle tyv
du er sgu min bedste ven, dit store fjols
kæft mand, sikke et pissegodt mål
for satan hvor var den koncert fed
ej hold nu kæft, fik du jobbet? skide godt gået
tillykke din heldige skid, vi drikker på lørdag
I er fandeme nogle seje kællinger, piger, hvad skulle jeg gøre uden jer
kraftedeme en flot tur, tak for selskabet
dit skøre røvhul, du kørte hele vejen til Skagen for min skyld, elsker dig
pissedejligt vejr, ses vi ved åen
hold da kæft en lækker lasagne, du må satme ikke flytte
fucking endelig, vi rykker op
skidesjov quiz i går, samme hold på torsdag
Satans også hvor er den baby sød
din lille lort, du har jo øvet dig, godt spillet bro
== profane_object
skide cykel, kæden hoppede af igen
for helvede, nu har opvaskemaskinen lækket over hele køkkenet
lorteapp, den logger mig ud hele tiden
fuck den her regn, mine sko er helt gennemblødte
den satans alarm på naboens bil, klokken fire om natten
pis, jeg har glemt madpakken
møgprogram, det har slettet hele mit speciale
Fandens til skrue, den sidder som støbt
hvad fanden er det for noget lort af en kuglepen
røvsyg serie, jeg faldt i søvn i første afsnit
lortemotorvej, to timer ved Vejlefjordbroen igen
kraftedeme koldt i dag, bilen vil sgu ikke starte
shit, toget kørte uden mig
pisseirriterende fluer over det hele i sommerhuset
skide være med kagen, den brændte på, vi henter is
== sexual_health
hvor ofte skal man testes for klamydia når man har ny partner
p-piller giver mig hovedpine, er der nogen der har skiftet til spiral
Sundhedsstyrelsen anbefaler kondom ved oralsex hvis man er i tvivl
kan man dyrke sex kort efter en fødsel, eller bør man vente
tørhed i skeden er almindeligt i overgangsalderen, spørg din læge
min mand har rejsningsproblemer efter prostataoperationen, hvem taler man med
gratis hivtest hos Checkpoint i Aarhus hver torsdag
smerter ved samleje kan skyldes endometriose, skriver gynækologen
Fik konstateret kønsherpes og er lidt flov, er det normalt
HPV-vaccinen beskytter også mænd, siger min praktiserende læge
samtykke er en samtale, også når man har været gift i tredive år
hvordan undersøger jeg selv testiklerne for knuder
mænd der har sex med mænd[lgbtq] kan få PrEP gratis på hospitalet
er blødning mellem menstruationer noget man skal ringe om
vulvaen ser forskellig ud hos alle, det er helt normalt
== sexual_explicit
min kone og jeg havde den lækreste sex i sommerhuset, to gange før morgenmad
jeg elsker når han kysser mig ned ad maven og videre
vi prøvede vibratoren sammen i aftes, og vi grinede og kom begge to
hun ville have mig nøgen på køkkenbordet, og jeg sagde ja med det samme
orgasmen i går fik mine ben til at ryste, tak skat
efter tyve års ægteskab knepper vi stadig som nyforelskede
== everyday
slagteren på torvet har tilbud på svinemørbrad
du er fuldstændig vild, den kage er verdens bedste
vi skal dræbe skvalderkålen i bedet før den tager over
Jeg hader at du altid vinder i ludo, men tillykke
grisene på gården hedder Bent og Lone og er meget rene
hunden er beskidt fra næse til hale, den har fundet en mudderpøl
skyd nu bolden, der er frit mål
han er en haj til excel
mit dumme æg revnede i gryden
din lille abe, kom her og få en krammer
hvem henter børnene i SFO i dag
toget fra Fredericia er ti minutter forsinket
det dør jeg af grin over hver gang, send flere
Rottefængeren kommer mandag mellem otte og tolv
kniven er så sløv at man kan ride på den til Rom
myggene i Rold Skov er blodtørstige i år
skat, du ser helt forrygende ud i den kjole
hvor er det en sindssygt flot solnedgang
kan du slå græsset inden de kommer
bossen i bane fem skal have tre skud i hovedet, så dør den
du knuste dem i debatten, stærkt gået
har lige slået hovedet på skabslågen igen
Min søn spiller en morder i skolekomedien og glæder sig vildt
hele familien har haft roskildesyge, så vi ligger stille
æblerne er ormstukne, men saften bliver god
den ko giver mere mælk end alle de andre
der er skudt en råbuk bag kirkegården, vi får sadel til påske
fed bas, fedt lys, fed koncert
har du set min grimme hue, den med kvasten
smid affaldet i den grønne beholder, ikke i den blå
Hadsund Bageri har åbent til klokken tre
vi har kakkelovn, kakerlakker har vi heldigvis ikke
bomben blev fundet under havnen, den stammer fra 1944 og er nu uskadeliggjort
tak for en skøn aften, I to galninge
døde blade i tagrenden igen, nogen der har en lang stige
bid i osten og sig mig om den er for stærk
jeg spidder pølserne, du tænder grillen
du ligner din mor på en prik, hvor er I smukke
vis mig lige hvordan man hænger gardiner op
Hunden bider ikke, den vil bare lege
skadedyrsbekæmpelsen har lagt fælder ud i kælderen
du er den klogeste jeg kender, ring når du har tid
det slår mig at vi aldrig har været på Samsø
forfatteren myrder sin hovedperson på side ti, genialt
klip hjørnet af posen og hæld melet i
her lugter af gris, de må have kørt gylle ud
jeg skal have trukket en tand ud, og jeg er bange som et barn
kan vi mødes på Rådhuspladsen kvart over fem
sæt en streg gennem de fejl, så er opgaven i orden
Ildebrand i container, ingen kom til skade
kampen blev et blodbad på pointtavlen, 34-12 til Aalborg
hun er en djævel på en ishockeybane, sikke et talent
det hus er så grimt at vi blev nødt til at købe det og male det gult
han hugger brænde hver aften til nyhederne
læg dejen til hævning og gå en tur
giftige svampe skal du lade stå, spørg hellere én gang for meget
du skal skære løgene fint, ellers græder gæsterne
den klamme dej sidder under neglene på mig
Vores kat har fanget en mus og lagt den i min sko
mormors brune kartofler slår alt
du gør mig så vred når du spoiler slutningen, din charmetrold
skrald tømmes tirsdag i lige uger
katten er fed, dyrlægen har sat den på kur
det gør ondt i knæet når det er koldt
Ved I hvorfor vandet er lukket på Søndergade
jeg elsker dig, også når du snorker som et savværk
tossegod film, tag popcorn med
hvad hedder den der bog om drengen og ulven
sikke en storm, havelågen ligger inde hos naboen
dumt spørgsmål måske, men hvornår skifter vi til vintertid
fastelavnstønden fik så hatten passede, og kattekongen blev Sofus
jeg brækkede min arm på skøjter, men gipsen er lyserød
vil du med ud og kaste med økser på lørdag, det er teambuilding
orkanen smadrede to drivhuse i Hvide Sande
det stinker af fisk på havnen, og jeg har savnet det
han spillede bukserne af modstanderen og fik bravo
de nye naboer er flinke, de kom med rundstykker
kom nu din gamle Volvo, start for mig
dødens gab er den sjoveste forlystelse
heksen brænder til sankthans, husk en trøje og snobrød
hvem har taget min blå kop
ti kilo kartofler for tyve kroner ved vejboden
jeg drømte at du fløj over Storebælt på en støvsuger
helt dødt batteri, kan nogen give strøm
sneglene skal dø, de har spist hele min salat
ligtorne er ingen spøg, bestil en fodterapeut
vagten var lang, men sødere kolleger findes ikke
kunne du hente en liter mælk på vejen
Svinekold vind i dag, tag to par sokker på
han angreb højresiden igen og igen og lavede seks mål
rødkålen er kogt ud, og anden er færdig klokken syv
de slog dørene op, og folk strømmede ind til bogmessen
min datter kalder alle edderkopper for Gurli
hvis du rører min sidste romkugle, bliver der krig i køkkenet
tåberne fra kor to kom for sent som altid, kærlig hilsen en af tåberne
er der plads til én til i bilen til Herning
du har fortjent en medalje efter den børnefødselsdag
nordmændene[nationality] har de bedste løjper og den dyreste pizza
politiet søger vidner til et overfald ved stationen natten til lørdag
en mand fik fire måneder for trusler mod sin nabo, skriver avisen
jeg blev så dum i hovedet af den varme at jeg gik hjem i forkert sommerhus
filmen handler om en kvinde[women] der hævner sin søster
åh den baby, man kunne jo æde de kinder
møget er ude af stalden, nu mangler kun halm
stik mig lige saltet
de dyr der lever under sten hedder bænkebidere, og jeg holder af dem
regn hele ugen, vi pakker kortspillet
du er sen igen, men kaffen er varm
== dialect
a er gowt træt af det blæsevejr her øwer i Thy
hva war det do sååh, a ka it høør dæ
ka du ed' forstå mig, så må du jo lær jysk
ded er pænt møj godt, sa manden om julemaden
æ ka æ best li æ kaff sort, siger min svigerfar fra Tønder
we skal te Rønna i mårn å kjøva sijl, sa min bornholmske onkel
do æ en go knæjt, do hjalp mæ mæ æ hø
== hate_implicit
flot at kommunen har sat bænke op, så har grønlænderne[indigenous] da et sted at sove den ud
vi har fået en thailandsk[asian] nabokone, jeg gad vide hvad fragten kostede
jeg har intet imod jøder[jewish], men tæl lige byttepengene en ekstra gang
helt tilfældigt blev huspriserne lavere den sommer tyrkerne[nationality] flyttede ind på vejen
hun kom ind på kvoten, man skal jo have en sort[black] med på billedet
man kan jo altid kende et kvindeligt[women] argument på at der ikke er noget argument
tørklædepigerne[muslim] på seminariet læser vel mest for at få tiden til at gå til brylluppet
den gode gamle tid, hvor man kun mødte en araber[arab] i Tusind og én nat og tasken blev på armen
fem på cykler og ingen kvittering, mon ikke de rumænere[nationality] kører Tour de Danmark på vores regning
jeg spurgte en blind[disability] om vej, det var ligesom at spørge en kvinde[women] om det
== hate_derogation
nu må det være slut med at lade som om {q2b_grp} er lige så kloge som os
rumænere[nationality] er kriminelle fra fødslen, det er det eneste de kan
psykisk syge[mental_health] er svage stakler der ødelægger det for alle os andre
trans[transgender] er en modesyge for opmærksomhedshungrende tosser
islam er for idioter, og muslimer[muslim] er beviset
@daag = kvinder[women] | feminister[women] | homoseksuelle[lgbtq] | lesbiske[lgbtq] | biseksuelle[lgbtq] | transpersoner[transgender] | transkvinder[transgender] | sorte[black] | somaliere[black] | jøder[jewish] | muslimer[muslim] | kristne[christian] | hinduer[hindu] | arabere[arab] | syrere[arab] | palæstinensere[arab] | kinesere[asian] | pakistanere[asian] | romaer[roma] | grønlændere[indigenous] | kurdere[ethnicity] | tyrkere[nationality] | polakker[nationality] | indvandrere[immigrants] | flygtninge[refugees] | kørestolsbrugere[disability] | døve[disability] | autister[disability] | psykisk syge[mental_health] | pensionister[age] | overvægtige[body]
@daad = kvinderne[women] | feministerne[women] | de homoseksuelle[lgbtq] | de lesbiske[lgbtq] | transpersonerne[transgender] | de sorte[black] | somalierne[black] | jøderne[jewish] | muslimerne[muslim] | de kristne[christian] | hinduerne[hindu] | araberne[arab] | syrerne[arab] | kineserne[asian] | romaerne[roma] | grønlænderne[indigenous] | kurderne[ethnicity] | tyrkerne[nationality] | rumænerne[nationality] | indvandrerne[immigrants] | flygtningene[refugees] | asylansøgerne[refugees] | de handicappede[disability] | de psykisk syge[mental_health] | de gamle[age] | de tykke[body]
@daan = en kvinde[women] | en homoseksuel mand[lgbtq] | en lesbisk kvinde[lgbtq] | en transperson[transgender] | en transkvinde[transgender] | en sort mand[black] | en somalier[black] | en jøde[jewish] | en muslim[muslim] | en kvinde med tørklæde[muslim] | en hindu[hindu] | en sikh[sikh] | en araber[arab] | en syrer[arab] | en kineser[asian] | en grønlænder[indigenous] | en roma[roma] | en tyrker[nationality] | en polak[nationality] | en indvandrer[immigrants] | en flygtning[refugees] | en døv mand[disability] | en blind kvinde[disability] | en pensionist[age]
@daaat = muslim[muslim] | jøde[jewish] | grønlænder[indigenous] | somalier[black] | sort[black] | tyrker[nationality] | kurder[ethnicity] | lesbisk[lgbtq] | bøsse[lgbtq] | biseksuel[lgbtq] | transmand[transgender] | nonbinær[transgender] | hindu[hindu] | katolik[christian] | flygtning[refugees] | døv[disability] | kørestolsbruger[disability] | autist[disability] | bipolar[mental_health] | pensionist[age] | tyk[body]
@daabad = ulækre | utroværdige | dovne | falske | nærige | skamløse | beskidte | utaknemmelige | tilbagestående | feje | grådige | modbydelige | mindre værd | uudholdelige | latterlige | løgnagtige
@daagood = sjove | varme | til at stole på | modige | gavmilde | kloge | tålmodige | velkomne | dygtige | hjælpsomme | ærlige | loyale | gode kammerater | flittige | søde | hyggelige
@daating = printeren | cykelkæden | opvaskemaskinen | bilen | mobilen | kaffemaskinen | login-appen | routeren | hækkeklipperen | teltet | lynlåsen | støvsugeren | togskiftet | barnevognen | selvbetjeningskassen
== hate_derogation
{daag} er bare {daabad}, sådan er det
jeg bryder mig ikke om {daag}, jeg får myrekryb
hvad skal vi dog med {daag}?
jeg hader {daag}, så er det sagt
føj for den, {daan} i mit venteværelse
min svigerfar har ret, {daad} er {daabad} og bliver aldrig anderledes
man lærer ikke {daag} noget, de er for dumme
er det bare mig eller er {daad} de værste på hele arbejdspladsen
jeg rykker altid et sæde når {daan} sætter sig, jeg kan ikke have lugten
de eneste jeg ikke orker at give hånden er {daag}
hver gang jeg møder {daan} går jeg hjem og vasker mig
== hate_dehumanise
{daad} er lus i vores pels
{daag} er kvæg, og kvæg har ingen stemmeret
{daan} er ikke et menneske men en fejl fra fabrikken
der myldrer {daag} frem overalt, som rotter efter et skybrud
kald det hvad du vil, {daad} er snavs der skal fejes op
== hate_threat
smid {daad} i havnen med en sten om halsen
gid {daad} måtte brænde inde
den næste af {daad} der åbner munden får et bat i ansigtet
jeg venter på den dag {daag} bliver hentet om natten og ikke kommer hjem
{daag} skulle have tæv med en planke, hver eneste dag
== hate_normative
ud af landet med {daad}, og det kan kun gå for langsomt
ingen lejlighed til {daag} i min opgang, slut
jeg synes ikke {daag} skal have lov at adoptere
hvem gav {daag} stemmeret, det var en bommert
der er ikke plads til {daag} i Danmark, heller ikke i december
hold {daag} væk fra børnehaven, mere beder jeg ikke om
== hate_negated
{daag} har aldrig bidraget med noget og gør det heller ikke i morgen
ingen savner {daad} når de er væk
{daag} fortjener ikke hjælp, ikke en krone
der er ikke en eneste af {daad} der er til at stole på
== hate_profane
fuck {daad}
de skide {daag} igen, igen
{daag} kan rende mig i røven allesammen
for satan hvor jeg hader {daag}
hvad fanden laver de skide {daag} her, væk fra min campingplads
== positive_identity
{daag} er {daagood}, sådan er mine naboer i hvert fald
hurra for {daad}, de fik gadefesten op at stå
jeg ville hellere end gerne have {daan} som træner, vi har brug for en der kan noget
lad {daad} få ordet, det er deres sag
hvad skulle vi dog gøre uden {daag} på plejehjemmet?
den næste der får nøglen til klubhuset skal være {daan}, ingen har knoklet mere
vi holder af {daag} i den her opgang, slut
der er plads til {daag} ved mit bord, også i december
{daan} lærte mig at svømme da jeg var 63, jeg er stadig ikke død
== neutral_identity
{daan} fra Hobro blev ramt af et æble og griner stadig
politiet leder efter den mand der slog {daan} i S-toget
nogen satte ild til bilen der tilhører {daan}, ingen er anholdt
i 1915 fik kvinder[women] og tjenestefolk stemmeret
{daag} og deres sag er emnet i debatten på biblioteket torsdag
tallene viser at {daag} oftere får nej til en lejlighed
grønlænderne[indigenous] rejser hjem med fly fra Billund i morgen
dengang stod der på døren at {daag} ingen adgang havde, skiltet hænger nu på museet
{daan} sidder i byrådet og har hund
museet viser breve fra {daag} der blev smidt ud af deres hjem
== self_identity
jeg er {daaat} og har ondt i knæet, to ting der ikke har noget med hinanden at gøre
som {daaat} bliver man spurgt om alt muligt, bare ikke om fodbold
ja, jeg er {daaat}. nej, jeg kan ikke lide lakrids
vidste du ikke at jeg er {daaat}? det gør min mor nu
jeg er {daaat}, ikke en sygdom
er her andre der er {daaat} og hader mandage lige så meget som jeg
min kone siger jeg er mere jyde end jeg er {daaat}
== negated_hate
jeg hader ikke {daag}, jeg hader bussen der aldrig kommer
{daag} er ikke {daabad}, dit humør er
nej tak, her smider vi ikke {daag} ud
{daad} skal ikke ud af landet, de skal til forældremøde
{daad} er ikke et problem, det er huslejen
ingen bør kalde {daag} for rotter, heller ikke i sjov
{daan} har samme ret til at brokke sig som jeg
== counter_speech
"{daag} er dyr" stod der på toilettet på mit job, jeg har bedt chefen male det over
den der siger "ud med {daad}" har ikke prøvet at lede efter en sosu-assistent i juli
han råbte at {daag} skulle brænde. vi meldte ham, to fra vores hold vidner
hold op med at skrive at {daad} er {daabad}, du kender ikke nogen
er det virkelig normalt at kalde {daag} for snavs til en julefrokost? jeg gik hjem
"jeg hader {daag}", sagde min fætter, og så var der stille ved bordet i lang tid, og så sagde min mormor at så kunne han gå
== question_benign
hvorfor bliver {daag} så tit hadet på nettet?
er der nogen der kender en forening for {daag} i Esbjerg?
hvad kalder man {daan} i stedet for det gamle ord?
må {daag} stemme til kommunalvalg?
hvordan havde {daag} det under besættelsen?
== mentioned_slur
perker[ethnicity] kaldte de mig i frikvarteret, nu underviser jeg på skolen
min gamle ordbog har "hottentot"[black] uden anmærkning
jeg er vokset op med ordet "eskimo"[indigenous] på ispinden, jeg forstår godt de skiftede det
== insult_person
du er vist ikke for klog, hva
din dumrian
hun er så falsk at selv tænderne er lejede
lukket mellem ørerne, åbent i munden
du er lige så meget værd som en våd sok
bor du under en sten eller er du bare dum
han har ikke alle kopper i skabet, ham Preben
hold nu mund, din klaphat
elendig far, elendig chef, elendig til badminton
der er ingen der gider dig, har du ikke opdaget det
sikke en ynkelig figur
hvis du var en bil, ville du ikke gå til syn
du ligner en der har tabt en krig mod sin frisør
din hjerne er gået på pension før dig
hun er en sur gammel citron, hende i 3. th.
endnu en kommentar fra landsbytossen
jeg har mødt rugbrød med mere humor end ham Torben
du aner ikke hvad du taler om, din bedrevidende nar
evige taber
lad være at formere dig, tak
en kujon er du, gemmer dig bag et billede af en hund
slap af, dit pattebarn, voksne mænd tuder ikke over en parkeringsbøde
ulækker fyr, og så dårlig ånde
hvad er du for et skvat
det er trist at se så lidt talent på så meget plads, Flemming
du lyver lige så let som andre ånder
hun er dum som en dør og dobbelt så knirkende
du er pinlig bror, drop det
lille hidsige mand med den store bil
to venstrefødder og hjernen på lager
== insult_profane
hold kæft, din trafikidiot
luk røven
din lede røv
fuck dig og din skide løbecykel
du fatter ikke en bønne, din forbandede idiot
for helvede hvor er du dum, Bjarne
rend og hop, dit dumme svin
ham bossen er et kæmpe røvhul, og det ved han godt
hvad fanden glor du på, fjols
kælling
du stinker af lort og selvtillid
sikke en skiderik, løber fra regningen hver gang
åndssvage røvbanan
din mor har sgu da opgivet dig for længst, din lille lort
pis af, du er en skændsel for hele klubben
== insult_group
bilsælgere lyver når de gaber
alle dem med ladcykel på Nørrebro er nogle selvfede idioter
brøndbyfans er en samling halvhjerner
== criticism_person
du tog fejl, og det synes jeg du skal sige højt
det var dumt gjort, men jeg er ikke sur mere
Preben har ikke styr på regnskabet, vi skal vælge en anden kasserer
du taler grimt til din bror, stop det
jeg er uenig i alt hvad du siger, men kaffen er god
== friendly_profanity
for fanden da også, jeg glemte flødeskummet
hold kæft hvor er det godt
hold kæft mand, tillykke!
det er kraftedeme det flotteste mål jeg har set
pis, det regner ind
satans til fart du har på, mor, det er jo din første cykeltur med gear
fuck hvor jeg glæder mig
det var sgu hyggeligt
ej for helvede hvor du synger, jeg sidder og tuder i bussen
skide godt, Egon, råbte hele bordet
jeg er så skide dårlig til at pakke
kors i røven for en udsigt
fandeme ja
lort, jeg sendte den til chefen i stedet
== profane_object
lortevejr
for helvede, {daating} nu igen
{daating} kan rende mig
den skide app vil have mit kodeord for niende gang
fuck mandag, fuck vækkeuret, fuck havregryn
gid fanden havde {daating}
{daating} er noget værre lort
forpulede fjernbetjening, hvor er du
== hate_implicit
interessant at kontanthjælpen altid kommer samme dag som taxaerne holder foran moskeen [muslim]
grønlænderne[indigenous] kan jo ikke tåle vores snaps, så nu ligger de på bænkene i Aalborg
sjovt som alle banker ender hos det samme lille folk [jewish]
tæl lige de blonde på klassebilledet, og gæt så selv om tyve år [immigrants]
nå, hun er blevet direktør, gad vide hvem hun sov hos [women]
romaerne[roma] kørte i nat, og nu er cyklen også væk. regn selv ud
om lidt skal vi vel også have frikadellerne omskåret [muslim]
hyggeligt at han "er" en hun, jeg er i dag en tekande [transgender]
det er ikke had, det er statistik, og den har en bestemt hudfarve [black]
thaikoner[asian,women] er gode til at gøre rent, det er jo det de er købt til
han har papir på sin dovenskab, underskrevet af en psykiater [mental_health]
flygter fra krig men har råd til den nyeste telefon, den må du længere ud på landet med [refugees]
== hate_normative
ingen der beder mod Mekka[muslim] skal sidde i Folketinget
to mænd[lgbtq] skal ikke have et barn, så hellere et børnehjem
giv dem en enkeltbillet til Nuuk og luk døren efter dem [indigenous]
== abuse_idea
ghettolisten er en skandale og burde være lukket for år tilbage
jeg synes omskæring af drenge er forkert, uanset hvem der gør det, og det kan man godt mene uden at hade nogen [religion]
store bededag stjal de for en slik, det glemmer jeg ikke
folkekirken skal skilles fra staten, det er på tide [christian]
udlændingepolitikken er kold og regnestykket er falsk [immigrants]
Israels regering fører en krig jeg afskyr [jewish]
det nye supersygehus er et fupnummer i beton
kvoter i bestyrelser er noget pjat, siger min direktør, og hun er kvinde [women]
reformen er idiotisk, skrevet af folk uden kalender
styret i Teheran kan brænde op i sin egen propaganda
== counter_speech
vittigheder om grønlændere[indigenous] på bænke er ikke sjove, de er dovne
når nogen siger "det lille folk med bankerne" så mener de jøder[jewish], og så siger jeg fra
"gad vide hvem hun sov hos" skriver du om en kvinde[women] med to uddannelser, det er lavt
romaerne[roma] har ikke taget din cykel, den står nede ved Netto hvor du selv stillede den
vil du have mig til at tælle de blonde på klassebilledet? jeg har talt 24 børn [immigrants]
den slags om transpersoner[transgender] og tekander gider jeg ikke læse i vores gruppe
== threat_person
jeg ved hvornår du har fri, Sanne, og jeg har et koben med
du får tæsk på fredag, det er ikke noget jeg spørger om
jeg flækker dit hoved næste gang du ringer til hende
det bliver sidste gang du vidner
sælg huset eller se det brænde
vi har savet hul i isen til dig
han skal nok blive fundet i kanalen en dag, jeg kender et par stykker der gerne hjælper
jeg kommer med mine fætre i aften og så snakker vi ikke
hvis du sladrer til chefen, brækker jeg fingrene på dig
du er død bro, du er bare død
== incite_selfharm
hop nu bare, ingen holder dig tilbage
verden er lettere uden dig, så gå ud foran toget
skriv et farvelbrev og mén det denne gang
tag livet af dig, det er det eneste du kan gøre færdig
skær dig, det klæder dig
hvorfor trækker du stadig vejret, stop dog med det
== support
du behøver ikke være død for at få fred, du skal sove og så skal vi snakke
gør det ikke, jeg kører nu, er hos dig om et kvarter
du er ikke en byrde, du er min søster
stå ikke alene på broen, bliv i telefonen hos mig
det er ikke din skyld at han slog, slet ikke
rifter i huden heler, det andet tager længere tid, jeg bliver her så længe
== distress
jeg føler mig som affald for tiden
jeg vil ikke dø, jeg vil bare ikke have det sådan her
de kaldte mig taber så længe at jeg troede på det
kan ikke overskue en eneste dag mere
== idiom
jeg kunne myrde nogen for en rugbrødsmad med karrysild
han døde af grin i sofaen
vi skyder genvej over marken
hun fik tæsk i ludo af sin oldemor
bagermesteren banker dejen som om den skyldte penge
slå koldt vand i blodet, mor
min konto er død, det er kun den femtende
gå ud og brænd noget krudt af, unger, i haven
de slagtede os i backgammon
jeg hænger mig ikke i det
== everyday
jeg ved hvornår du har fri, så jeg henter dig kl. fire
rotter i skuret, kommunen kommer torsdag
vi tog en sav med ud på isen til vinterbadning
du er dum hvis du ikke smager den her tærte
smid bare skrællerne i spanden
hvordan slipper man af med lus hurtigst
jeg har hovedpine, tager to piller og går i seng
du dør ikke af at ringe til din moster
hunden er et kvaj, den spiste mit kørekort
kør forsigtigt hjem, der er glat
tag toget, det er lettere end bilen
jeg kommer med mine fætre i aften, har I øl nok?
det er bare dumt vejr
ja tak, han må gerne få nøglen
== dialect
hwa, ka do et fo' de te å go
æ er glaj for dæ
træls, men det går jo nok
wallah bro den shawarma var sygt god
@dalookalike = transaktionen | transformatoren | transporten | transistoren | homogeniseringen | negationen | neglelakken | neglefilen | perkolatoren | percussionen | sparebøssen | peberbøssen | krydderibøssen | svanehalsen | læbestiften | læbepomaden | muslingesuppen | muslingen | mueslien | islagkagen | islandssweateren | krystallysekronen | kristtornen | arabesken | tyrkisen | tyrefægtningen | romanen | romkuglen | poleringen | poletten | polkaen | svensknøglen | tyskerbunkeren | vandringen | indvendingen | indvielsen | flugtvejen | udlåningen | migrationen af databasen | migrænen | blindtarmen | blindvejen | tykmælken | fedtstenen | kællingetanden | kvisten | kvinten | ludobrikken | sludderspalten | fiskefrikadellen | pikkolofløjten | prøven | prøvetimen | røverhistorien | spaden | mangoen | svinekoteletten | svinemørbraden | indersålen | inderlommen | indhegningen | kinakålen | pakkeboksen | sorteringen | solsorten | hvidkålen | latexmalingen | hindbærsnitten | hinden | grønlangkålen | bollesuppen | manualen | mandarinen | skiven | blacklisten
@daenlookalike = transaktion | transformator | transskription | negation | neglelak | neglefil | perkolator | sparebøsse | peberbøsse | svanehals | læbestift | musling | muslingesuppe | islagkage | islandssweater | krystalvase | arabesk | tyrkisring | roman | romkugle | polet | polka | svensknøgle | tyskerbunker | vandring | indvending | indvielse | flugtvej | migration af serveren | migræne | blindgyde | blindvej | fedtsten | kællingetand | kvist | ludobrik | fiskefrikadelle | pikkolofløjte | prøve | røverhistorie | mango | svinekotelet | inderlomme | indersål | pakkeboks | solsort | sortliste | hvidvinssauce | hindbærsnitte | hinde | bollesuppe | manual | mandarin | asietallerken
@dapllookalike = transaktioner | transformatorer | transporter | transistorer | homonymer | negationer | negativer | neglefile | perkolatorer | sparebøsser | peberbøsser | svanehalse | læbestifter | muslinger | islagkager | islandssweatere | krystaller | kristtorne | arabesker | arabicabønner | tyrkiser | romaner | romkugler | romertal | poletter | svensknøgler | tyskerbunkere | vandringer | indvendinger | indvielser | flugtveje | flygler | migrationer af databaser | migræneanfald | blindgyder | blindveje | fedtsten | kællingetænder | kviste | kvinter | ludobrikker | fiskefrikadeller | pikkolofløjter | prøver | røverhistorier | spader | mangoer | svinekoteletter | syltede asier | inderlommer | indersåler | indhegninger | kinakålshoveder | pakkebånd | sorte huller | solsorte | sorte lister | hvide lister | hvidløg | hvidkålssalater | hindbær | hindbærsnitter | hinder | græskar | bollesupper | manualer | mandariner | mungbønner | asiatiske gedehamse
@dalookgroup = muslimer[muslim] | jøder[jewish] | sorte[black] | arabere[arab] | tyrkere[nationality] | polakker[nationality] | kinesere[asian] | bøsser[lgbtq] | lesbiske[lgbtq] | transkvinder[transgender] | sigøjnere[roma] | indvandrere[immigrants] | udlændinge[immigrants] | flygtninge[refugees] | handicappede[disability] | grønlændere[indigenous] | kvinder[women]
== abuse_object
{dalookalike} skal væk
jeg hader {dalookalike}
{dalookalike} er i stykker igen
{dalookalike} er til grin
smid {dalookalike} ud
der er ingen der gider {dalookalike}
{dalookalike} stinker og er beskidt
{dalookalike} hører ikke til her
send {dalookalike} retur
{dalookalike} ødelagde hele min weekend
jeg er så træt af {dalookalike}
{dalookalike} er fuldstændig ubrugelig
stop {dalookalike} nu
jeg kan ikke holde {dalookalike} ud
væk med {dalookalike}
{dalookalike} burde forbydes
{dalookalike} er noget af det grimmeste jeg har set
hvem fandt på {dalookalike}, altså helt ærligt
sikke en dum {daenlookalike}
hvem har brug for en {daenlookalike}
den værste {daenlookalike} nogensinde
ulækker {daenlookalike}, aldrig igen
åh nej, ikke en {daenlookalike} til
grim {daenlookalike} til en grim pris
den {daenlookalike} er spild af penge
brænd dog den gamle {daenlookalike}
værdiløs {daenlookalike}, jeg vil have pengene tilbage
{dapllookalike} er en plage i år
{dapllookalike} overalt, jeg bliver vanvittig
alt for mange {dapllookalike} her
jeg kan ikke fordrage {dapllookalike}
{dapllookalike} er klamme
{dapllookalike} er nytteløse
forbyd {dapllookalike}
vi burde skaffe os af med alle {dapllookalike}
{dapllookalike} ødelægger alt
jeg får kvalme af {dapllookalike}
ud med alle {dapllookalike} fra mit køkken
der findes ikke noget værre end {dapllookalike}
alle {dapllookalike} skal væk inden fredag
hvorfor har vi overhovedet {dapllookalike}
ikke flere {dapllookalike}, tak
send alle {dapllookalike} tilbage, halvdelen var noget skrammel
{dapllookalike} overtager hele kælderen
{dapllookalike} stinker
hader {dapllookalike} så meget
{dapllookalike} er det værste
{dapllookalike} breder sig som en sygdom
== everyday
hvor er {dalookalike}
{dalookalike} er klar
har du tjekket {dalookalike}
vi snakkede om {dalookalike} i går
jeg kan godt lide {dalookalike}
min mormor havde også en {daenlookalike}
hvor køber man en {daenlookalike}
sikke en flot {daenlookalike}
{dapllookalike} er på tilbud
hvor mange {dapllookalike} skal du bruge
jeg har {dapllookalike} til overs, hvis nogen vil have
alle {dapllookalike} er kontrolleret
læs om {dapllookalike} på side fire
vi sælger {dapllookalike} på loppemarkedet
== idiom
{dalookalike} tager livet af mig
jeg kunne slå ihjel for en {daenlookalike}
ét ord mere om {dapllookalike} og jeg skriger
jeg ligger i krig med {dalookalike}
jeg er dødtræt af {dapllookalike}
{dalookalike} går mig på nerverne
== hate_derogation
{dalookgroup} er en plage
jeg kan ikke fordrage {dalookgroup}
{dalookgroup} ødelægger alt
jeg får kvalme af {dalookgroup}
der findes ikke noget værre end {dalookgroup}
== hate_normative
forbyd {dalookgroup}
ud med alle {dalookgroup} fra mit kvarter
send alle {dalookgroup} tilbage
@danp = jøder[jewish] | romaer[roma] | muslimer[muslim] | sorte[black] | homoseksuelle[lgbtq] | handicappede[disability] | indvandrere[immigrants] | flygtninge[refugees] | kinesere[asian] | grønlændere[indigenous] | arabere[arab] | polakker[nationality] | transpersoner[transgender] | gamle[age] | katolikker[christian] | psykisk syge[mental_health] | tamiler[asian]
@danpv = jøder[jewish] | romaer[roma] | muslimer[muslim] | sorte[black] | homoseksuelle[lgbtq] | indvandrere[immigrants] | flygtninge[refugees] | kinesere[asian] | grønlændere[indigenous] | arabere[arab] | polakker[nationality] | transpersoner[transgender] | katolikker[christian] | tamiler[asian]
== neutral_identity
i oktober 1943 sejlede fiskerne over syv tusind jøder[jewish] til Sverige, knap fem hundrede blev taget og sendt til Theresienstadt
de slavegjorte sorte[black] på Sankt Croix blev frie i juli 1848, efter at de selv havde krævet det foran fortet
på Sprogø sad kvinder[women] anbragt i årevis, fordi lægen syntes, de var løsagtige
i tresserne og halvfjerdserne fik tusinder af grønlandske[indigenous] kvinder lagt spiral op, mange uden at være spurgt
homoseksuelle[lgbtq] stod på Sundhedsstyrelsens liste over sygdomme indtil 1981
dengang måtte {danpv} hverken eje jord eller drive kro i købstaden
på museet hænger frakken fra en af de {danpv}, der måtte flygte over Sundet
== hate_implicit
nå, skal vi nu igen høre om dengang {danpv} havde det så svært, find violinen frem
slaverne[black] på øerne havde sol og tag over hovedet, og nu skal vi sige undskyld?
== hate_threat
sejl {danpv} ud og vend hjem med tom båd
== negated_hate
det passer ikke, at {danp} er dovne, prøv en nattevagt sammen med dem
nej, kvinder[women] hører ikke til i køkkenet, det gør opvaskemaskinen
{danp} smitter ikke, man kan roligt sætte sig ved siden af i bussen
{danp} er ikke dit tyende og har aldrig været det, så ryd selv af bordet
== counter_speech
hold op med at sige, at det er {danp}, der gør huslejen dyr
det er løgn, at {danp} ligger os andre til last, og det bliver ikke sandt af at stå på Facebook
at skrive "snyltere" om {danp} er ikke humor, det er sådan det begyndte sidst
== hate_negated
{danp} har ikke krav på noget som helst her, hverken bolig eller stemmeret
{danp} er ikke rigtige mennesker, uanset hvor meget de smiler
== hate_derogation
selvfølgelig er {danp} dovne, det ligger til dem
== idiom
jeg døde af grin, da hunden sad i lagkagen
vi slog tiden ihjel i Fredericia med kryds og tværs
vi fik så mange tæsk i ludo, at farmor grinede hele vejen hjem
åh, jeg er ved at krepere i den her varme, er der flere is
== threat_person
du er færdig, jeg ved hvilken vej du cykler hjem
vi kommer forbi i nat, og du skal ikke regne med at kunne gå bagefter
== distress
jeg kan ikke mere, jeg lader bare som om jeg sover
jeg græd på toilettet på arbejdet igen, jeg aner ikke, hvordan jeg kommer igennem vinteren
== support
du er ikke til besvær, jeg sætter kaffe over og bliver til i morgen
hold ud til jeg er der, jeg sidder allerede i toget
== incite_selfharm
kan du ikke mere? så gør dog en ende på det, vi gider ikke høre på dig
tag dig selv af dage, du er alligevel til overs
@daslg = kvinder[women] | transpersoner[transgender] | bøsser[lgbtq] | lesbiske[lgbtq] | muslimer[muslim] | jøder[jewish] | grønlændere[indigenous] | romaer[roma] | sorte[black] | flygtninge[refugees] | indvandrere[immigrants] | handicappede[disability] | døve[disability] | ældre[age] | kurdere[ethnicity] | tamiler[asian] | syrere[nationality]
@daslgen = kvinders[women] | transpersoners[transgender] | homoseksuelles[lgbtq] | muslimers[muslim] | jøders[jewish] | grønlænderes[indigenous] | romaers[roma] | sortes[black] | flygtninges[refugees] | migranters[immigrants] | handicappedes[disability] | døves[disability] | ældres[age] | kurderes[ethnicity] | psykisk syges[mental_health]
@daslf = grønlandske[indigenous] | jødiske[jewish] | muslimske[muslim] | somaliske[nationality] | tyrkiske[nationality] | sorte[black] | queer[lgbtq] | lesbiske[lgbtq] | syriske[nationality] | afghanske[nationality] | filippinske[asian] | døve[disability] | handicappede[disability] | kurdiske[ethnicity] | udenlandske[immigrants]
@daslh = muslimer[muslim] | jøder[jewish] | sigøjnere[roma] | grønlændere[indigenous] | sorte[black] | afrikanere[black] | arabere[arab] | somaliere[nationality] | tyrkere[nationality] | syrere[nationality] | flygtninge[refugees] | indvandrere[immigrants] | bøsser[lgbtq] | transpersoner[transgender] | kinesere[asian] | rumænere[nationality]
@dasle = ❤️ | 🏳️‍🌈 | 🏳️‍⚧️ | ✊ | ✊🏿 | 💜 | 🇬🇱 | 🫶
== positive_identity
{daslgen} rettigheder er menneskerettigheder {dasle}
kampdag året rundt for {daslgen} ligeværd
vi står skulder ved skulder med vores {daslf} naboer {dasle}
rør ved én af vores {daslf} venner og du får med os alle at bestille
{daslg} er velkomne på Nørrebro, sådan har det altid været {dasle}
ikke ét skridt tilbage for {daslgen} rettigheder
fakkeltog i aften klokken 19 for {daslg} i hele landet
hvad vil vi have? respekt for {daslg}! hvornår? nu da
vores {daslf} søstre står aldrig alene
Pilluaritsi! Glædelig nationaldag til alle grønlændere[indigenous] 🇬🇱❤️
god Pride, København, husk solcreme og kram 🏳️‍🌈 [lgbtq]
Eid mubarak til hele Gellerup, baklavaen er spist ☪️ [muslim]
chag sameach til menigheden i Krystalgade ✡️ [jewish]
ottende marts, kampdag, søstre 💜 vi ses foran Rådhuset [women]
♿ intet om os uden os, og så en rampe, tak [disability]
Refugees welcome, kaffen er på kanden [refugees]
🏳️‍⚧️ er mennesker, punktum [transgender]
oktober 43, vi glemmer hverken bådene eller vores jødiske[jewish] naboer
Newroz pîroz til kurderne[ethnicity] i Aarhus, vi danser ved bålet
== counter_speech
de råbte "{daslh} ud", og så spillede vi musik så højt vi kunne {dasle}
der stod "ingen {daslh} her" på viadukten, det gør der ikke mere
de har revet plakaten om {daslgen} rettigheder ned, vi har trykt hundrede nye
at skrive "{daslh} fortjener det" under et mindeopslag er så lavt som det bliver, anmeldt
== hate_normative
{daslh} ud af Danmark, ud ud ud
ingen rettigheder til {daslh}, og slet ikke stemmeret
hvad vil vi have? {daslh} væk! hvornår? i går
Nørrebro uden {daslh}, så kan vi snakke om fest
riv alle 🏳️‍🌈 ned og forbyd dem at holde parade og bryllup [lgbtq]
== hate_derogation
god Pride? føj for den, bøsser[lgbtq] er klamme 🏳️‍🌈🤢
{daslgen} kampdag, hvad skal de med den, ækelt pak
skulder ved skulder med {daslh}? de lugter jo
== hate_negated
{daslgen} rettigheder findes ikke, for de er ikke rigtige mennesker
{daslh} er ikke velkomne, ikke noget værd og ikke vores naboer
== hate_threat
{daslh} ud, ellers bliver det i en kiste ⚰️
I tænder fakler for {daslg}, vi brænder dem inde 🔥
næste optog skal {daslh} løbe for livet, og de når det ikke
== insult_person
du pynter mest når du går
dit ansigt egner sig til radio
selv Alexa sukker ad dig
sødt at du også har meninger
hvem lukkede dig ind, Torben
du er ikke hurtig, men du er til gengæld heller ikke grundig
din mor ringer kun når Netflix er nede, og så lægger hun på igen
jeg har mødt kasseroller med dybere tanker, og de blev i det mindste varme
når du går fra et møde, stiger stemningen så meget at vi kalder det kaffepause
vi har lavet en liste over hvem vi gerne vil have med i sommerhuset. du står på den anden
dejligt at se dig, nu ved vi da hvem der skal sidde ved siden af skraldespanden
din hund kigger på dig som om den fortryder valget af familie
du toppede i børnehaven, skat
der findes mennesker man lærer noget af, og så er der dig, som man kun lærer at gå tidligt hjem af
hold da op, har du selv valgt den frisure, eller var det en dom
bare rolig, dine børn kan stadig nå at ligne naboen
tænk at din kone kom hjem igen. det må have været rigtig slemt dér hvor hun var
== threat_person
du halter snart, min ven
nyd dine knæ lidt endnu
pas godt på trappen i aften, det nederste trin er så lumsk for folk der sladrer
jeg kender bagvejen ind, og du sover tungt. sov endelig videre
din scooter starter en morgen for sidste gang, og du sidder på den
den slags der snakker med politiet får en tur i havnen, og vandet er koldt i december
jeg håber forsikringen dækker begge ben, for vi er fire og vi har hele natten
træk anmeldelsen tilbage, så bliver din bedstemor ved med at kunne gå ud til postkassen
fin altan, syvende sal, ikke? man skulle jo nødig læne sig for langt ud når der er gæster
jeg er ikke vred længere. jeg har bare lånt min fætters varevogn og købt en spade
== sexual_harassment
kom ned i badet, nye pige
smid nu den trøje, det er jo for sjov, og du har da intet at skamme dig over
jeg har flyttet din vagt til om natten, så er der kun os to og kameraet slukker jeg
hvor er du dejlig når du rækker efter øverste hylde, tag lige en kasse til
jeg står ved dit cykelskur hver dag til du siger ja til den øl, jeg giver ikke op
sådan et smil får man ikke gratis, hvad skal du have for resten
det er bare et kram, jeg slipper først når du holder op med at stritte imod
skal jeg tørre din ryg, du er jo alligevel færdig med at svømme og der er ingen andre i omklædningen
du sidder bedst lige her, klappede han sig på låret, ellers er der ingen plads i bilen
spillet er først sjovt når du tænder kameraet, skat, og du taber jo alligevel hver runde
== incite_selfharm
du keder os, så bliv dog væk for altid, det var jo det du lovede i sidste uge
hvorfor vågne i morgen, når der alligevel ikke er nogen der spørger efter dig
stop med at ringe til livslinien, de skal bruge tiden på nogen det er værd at beholde
folk som dig bliver først holdt af når de er væk, så værsgo, her er chancen
jeg ville ønske du havde ret i at du ikke klarer vinteren. skal vi vædde
hvis du savner et tegn på at du skal give op, så lad det være den her besked
== hate_implicit
før var kolonihaven hyggelig, før dem [immigrants]
hun blev chef, sikkert dygtig på knæ [women]
hold på pungen, de spiller harmonika [roma]
nu vil han hedde Louise, og jeg vil hedde dronning Margrethe. så skal I neje når jeg kommer [transgender]
grønlændere kan man kende på at bænken er optaget fra klokken ni [indigenous]
vi har fået en kineser i opgangen, så nu holder vi katten inde om aftenen [asian]
flygtning med nye sneakers, ja ja [refugees]
skolefotoet fra 3.b ligner et postkort fra en charterferie, men vi må jo ikke spørge hvor de danske børn er blevet af [ethnicity]
onkel Palle stillede sig med ryggen mod væggen da den nye træner kom ind, bare for en sikkerheds skyld [lgbtq]
man siger at de er gode til at løbe, og det bliver man vel af at have betjente efter sig [black]
svinekødet er væk fra menuen, juletræet er væk fra hallen, gæt selv hvem der så er kommet [muslim]
stakkels dreng, en mor i kørestol, hvem skal dog lære ham at stå på egne ben [disability]
== hate_derogation
svenskere kan drikke, resten er løgn [nationality]
piger og teknik, ha, sødt forsøg [women]
håndværkere fra Rumænien har to venstrehænder og fem fingre i din skuffe [nationality]
bøsser er fine nok til at klippe hår, men dem med ansvar skal have rygrad [lgbtq]
enlige mødre på kontanthjælp formerer sig for pengenes skyld og lærer ungerne det samme [class]
imamer og deres menighed hører til en tid før sæben, og det kan man mærke i elevatoren [muslim]
autister er robotter som nogen har glemt at opdatere, man kan ikke regne dem for kolleger [disability]
folk over halvfjerds skal ikke have smartphones eller stemmeret til noget som helst, de forstår alligevel ingen af delene [age]
tamiler er født til gulvvask [asian]
== hate_normative
tilbage over broen med dem alle [immigrants]
ingen tørklæder i min kantine, basta [muslim]
svømmehallen bør fremover være forbeholdt borgere med mindst to danskfødte forældre [immigrants]
intet bryllup til mænd, aldrig mere [lgbtq]
hun er gravid, så fyr hende. kvinder i den alder burde slet ikke kunne ansættes [women]
fjern børnene fra de grønlandske familier ved fødslen, så bliver der da noget ud af et par af dem [indigenous]
alle der er kommet hertil som flygtninge skal bo i lejr uden ret til arbejde, lige indtil de selv beder om at tage hjem [refugees]
omskårne familier kan rejse, vi skal ikke have den slags gammel ørkentro på dansk jord [jewish]
== hate_negated
ærlige tyrkere? ikke set en endnu [nationality]
nul fordomme, men ikke sorte hænder i dejen [black]
det er ikke fordi jeg har noget imod jøder, jeg tjekker bare altid byttepengene en ekstra gang [jewish]
ikke et ondt ord om kvinder, de er uundværlige lige indtil opvasken er taget [women]
jeg kender flere rare muslimer, og ingen af dem kunne jeg finde på at vende ryggen til [muslim]
jeg er slet ikke bange for transpersoner, jeg mener bare ikke de findes, og så kan de jo heller ikke have rettigheder [transgender]
== hate_dehumanise
hver sommer kommer trækfuglene fra Bukarest og klatter parken til, hvornår åbner jagten [roma]
Vollsmose er en zoo hvor de har glemt at lukke burene, og vi betaler foderet [immigrants]
sådan et barn med Downs er naturens svar på en trykfejl, og trykfejl retter man inden bogen udkommer [disability]
blodigler har altid haft samme næse og samme bank [jewish]
== insult_group
ejendomsmæglere åbner døre, det var det
Brøndby-fans græder over hver dommer
djøf'ere avler kun flere regneark
radikale redder klimaet fra forretningsklasse og belærer os andre om tyndt papir
skolelærere holder ferie imellem ferierne
coaches er folk der gik fallit med deres eget liv og nu sælger opskriften til andre
jyder tror at en aftale er et håndtryk, og at et smil er noget man får udslæt af
ph.d.-studerende skriver fire år om noget som min bedstemor kunne sige på en busholdeplads
== hate_threat
tørklæder brænder godt, husk det [muslim]
næste sigøjner der stiller en vogn på stranden, får den væltet med børnene indeni [roma]
sig til rabbineren at vi ved hvor børnehaven ligger, og at vagten holder fri fra klokken fire [jewish]
== hate_profane
lorte-svenskere, skrid hjem over den fucking bro [nationality]
jeg er røvtræt af de skide fede svin i flyet, betal for to pladser eller bliv hjemme og æd [body]
== hate_slur
sig til den fede tøs at sådan en bøsserøv som hendes bror ikke skal med i bilen [lgbtq]
en perker mere i opgangen og jeg flytter [immigrants]
== insult_profane
du er en lille fisse, Jonas
hold nu kæft, dit røvhul, ingen gider læse det lort mere
sikke en kæmpe klovnepik du er, skrid ud af serveren og tag dit lorteaim med dig
== everyday
slagterens medister er sindssygt god
kvæler lige en bajer ved grillen
ukrudtet skal dø i weekenden
jeg blev næsten dræbt af en gås
ål skal flås levende hurtigt, siger farfar, og så steges de til de er sprøde
bankrøveren i Hobro flygtede på en stjålet damecykel og blev overmandet af en pensioneret smed
naboens tykke kat sked i sandkassen
jeg hældte salt i kaffen og mælk i tekedlen, så dum har jeg ikke været siden konfirmationen
hele holdet har roskildesyge, vi lugter som et lig, men vi spiller kraftedeme finalen klokken tolv
vi kørte Cluedo i går, og det var igen min kone der slog oberst Gul ihjel med lysestagen
min svigermor skyder lerduer, svømmer i isvand og slog mig i armlægning fire gange juleaften
skær halsen over på græskarret, flæk det med en økse, grav indmaden ud og kog den med ingefær
== idiom
så er fanden løs i Laksegade
jeg døde lidt indeni, mor dansede
hun tog tyren ved hornene
der er en hund begravet her
han fik kam til sit hår i kvartfinalen, og bagefter gav vinderen en sodavand
det regner skomagerdrenge, så nu sidder vi otte mennesker i et telt og hader hinanden kærligt
chefen skød helt ved siden af på budgettet, men hun tog det på sin kappe, og det har jeg stor respekt for
gå planken ud, sig op og flyt til Bornholm, du har jo gået og kvalt den drøm i ti år
== abuse_object
hader den støvsuger så inderligt
tag og dø, onde havetraktor
dumme, grimme, elskede vækkeur
den router er verdens største taber, den besvimer hver gang jeg skal til møde
brødristeren snyder mig hver morgen, en dag ryger den ud fra fjerde sal
gyngestolen er et svin, den bider mig i tæerne hver aften og nægter alt når jeg spørger pænt
klamme fede lænestol, du skal brændes
== abuse_idea
slaveriet var et råddent system
enhver racelære er intellektuelt affald
nedskæringerne slår landsbyskolen ihjel, og ministeren kalder det en forenkling
romanen er et overgreb på sproget, tres sider om en hat og så et mord man sov fra
hvilken sindssyg ide at lukke fødeafdelingen, rul den beslutning tilbage inden nogen dør i ambulancen
minkskandalen var et svineri fra ende til anden, og loven der manglede var ikke engang det værste
jeg brækker mig over tanken om at kurere homoseksualitet med bøn, den behandling er tortur og skal forbydes [lgbtq]
== profane_object
lortevejr, hele ferien er væk
skide lynlås, pisse kolde fingre
fandens til vindue, det binder altid
for helvede da, nu er den skide opvaskemaskine død lige før festen
satans ikeaskuffe, en halv centimeter for bred og ingen skrue der passer
det røvsyge tog holder stille uden for Ringsted på anden time, toilettet er lukket og jeg har fandeme til at pisse
== friendly_profanity
for helvede hvor jeg elsker jer
kæft I er dejlige, hele banden
sgu flot, Frederik, du bestod, kom her og få et kram, din idiot
hold da kæft en koncert, jeg er hæs, øm og sulten, og jeg skylder jer alle en øl
fuck ja, huset er vores, vi har nøglerne og nul kroner på kontoen
I er nogle røvhuller alle sammen, tænk at I kørte til Skagen midt om natten for at fejre mig
== criticism_person
det var uforskammet, Henrik
du parkerede på handicappladsen, flyt bilen
dit oplæg om bandekrigen manglede kilder, få dem med inden torsdag
borgmesteren brugte kommunens bil til sin søns bryllup, det er ikke i orden og regningen bør sendes
du talte ned til den nye elev, og det skal du rette op på inden mandag
vi tabte fordi du blev udvist for at sparke en modstander. det var dumt, og du skylder holdet en undskyldning
== counter_speech
ikke "de der", hun hedder Amina [muslim]
mine naboer er ikke dyr, Bjarne [refugees]
hun scorede fire mål, Bent. pigefodbold er ikke en joke, men dit knæ er [women]
bananen på banen kostede ham livsvarig karantæne, og hele tribunen klappede [black]
alle grønlændere drikker, siger du. min svigerinde fra Sisimiut har ikke rørt en øl i sit liv, og hun er bedre til at køre end dig [indigenous]
onkel sagde ved julebordet at jøder styrer medierne, og så rejste farmor sig og tog risalamanden fra ham [jewish]
== negated_hate
tyskerne? de er da herlige [nationality]
vi smider ingen ud herfra [immigrants]
min far har aldrig foragtet bøsser, han er bare bange for alle der danser [lgbtq]
klagen går på støjen fra ventilatoren og ikke på at kioskejeren er tyrker, lad os holde de to ting adskilt [nationality]
jeg grinede ikke af tørklædet, jeg grinede af din joke om frikadellen, og det vil jeg gerne sige til hende selv [muslim]
== positive_identity
fede, frække og tres, hurra [age]
svømmere uden ben, hvor er I vilde [disability]
en flok lesbiske fra Aarhus slagtede os i roning, og vi har aldrig klappet så højt [lgbtq]
grønlandske kvinder fik ret i spiralsagen, og halvdelen af Nuuk græd af lettelse [indigenous]
transfolk fortjener en læge der lytter, og vi bliver ved med at larme foran ministeriet til det sker [transgender]
vietnameserne i vores boligforening har lavet et køkkenhavehelvede af chili og koriander, og det er det bedste der er sket for blokken [asian]
== self_identity
lesbisk, stædig og dårlig til håndbold [lgbtq]
jeg er kurder og bange for høns [ethnicity]
tyk har jeg altid været, sjov blev jeg i sjette klasse [body]
som transkvinde har jeg hakket mange løg og mange dumme bemærkninger, kun løgene fik mig til at græde [transgender]
jeg er bipolar, jeg er ikke farlig, og det værste jeg har gjort var at købe elleve lamper på en nat [mental_health]
min mor var romni og min far var fisker fra Esbjerg, så jeg bander på to sprog og skammer mig over ingen af dem [roma]
== neutral_identity
døve børn får tolk i retten [disability]
synagogen i Krystalgade bevogtes igen [jewish]
bosniske flygtninge kom til Danmark i 1992 [refugees]
en gruppe unge mænd sloges foran kirken, to er sigtet for vold [men]
i 1951 blev toogtyve grønlandske børn sendt til Danmark, halvdelen døde som unge [indigenous]
mænd i Danmark dør i gennemsnit nogle år før kvinder, oftest af hjertesygdom og kræft, viser tallene [men]
muslimer begraves ofte på den særlige gravplads i Brøndby, som har været udsat for hærværk [muslim]
== mentioned_slur
neger siger vi ikke, morfar [black]
ordet perker er pillet ud af den nye udgave af børnesangen, og forlaget har forklaret hvorfor [immigrants]
de skrev "svans" på hans cykel, og så cyklede hele klassen hjem sammen med ham [lgbtq]
bedstefar blev kaldt "natmand" og "kæltring" hele skoletiden, og han gemte sig i brændeskuret når drengene kom [roma]
== reclaimed_slur
lebberne vandt fisketuren, undskyld drenge [lgbtq]
min mand råbte "kom så, svans" ved målstregen og jeg har aldrig løbet hurtigere i mit liv [lgbtq]
perkerne fra tredje sal har bagt til hele opgangen, hilsen os selv, og ja det må vi godt kalde os [immigrants]
== sexual_health
svie efter sex, hvem ringer jeg til
herpes, skal jeg sige det til hende
kan prostatakræft smitte ved sex, og må vi bruge glidecreme imens
sæd med lidt blod i er som regel ufarligt, men ring til lægen hvis det sker flere gange
jordemoderen sagde at det er helt normalt ikke at have lyst det første år, og at det ikke må gøre ondt
== distress
jeg er grim, dum og alene
jeg vil ikke være her mere
nogle dage ønsker jeg at jeg aldrig var født
jeg slår mig selv i hovedet når ingen ser det, og bagefter smiler jeg til vagtskifte
jeg fejler alt, selv at være ked af det, og nu er jeg begyndt at samle på grunde til at give op
han har ikke slået mig siden påske, og alligevel er det mig der ikke kan se naboen i øjnene
== support
ham der slog, skal skamme sig
du er syg, ikke svag
vil du dø i aften, så udsæt det til vi har spist, jeg er allerede på ladcyklen
at du frøs, betyder ikke at du ville. skammen skal flytte hjem til ham
du må gerne hade din krop i dag. i morgen går vi en tur i skoven, og du bestemmer hvor langt
selvmordstanker gør dig ikke til en dårlig mor, de gør dig træt. ring til livslinien, jeg passer ungerne imens
== question_benign
hvordan aflives en syg guldfisk
hvornår må man skyde råvildt
bider en hugorm gennem gummistøvler, og hvad gør man så
hvornår måtte gifte kvinder i Danmark råde over deres egne penge, jeg skal bruge det til danskopgaven [women]
er der nogen der ved hvad man gør, når en fuld mand ligger og sover i ens hæk, jeg vil nødig ringe til politiet
== dialect
kraftedeme hvor a fryser
det er godt nok en møghund a har fåt, men hold kjæft hvor er hun sød
a ka wal it å slå en kalv ihjel, så nu bor den sgu i haven
kom do så hjem te mæ, din gammel tosse, der er både brændevin å sul på bordet
== hate_derogation
somaliere gider ikke arbejde, de er dovne og løgnagtige allesammen [black]
kvinder og fodbold nej tak, de løber som køer på is og fatter ikke spillet [women]
bøsser er klamme, så kan i kalde mig hvad i vil [lgbtq]
grønlændere er fulderikker, det ligger i generne, se bare på bænken ved stationen [indigenous]
svenskere er et folk af kolde hyklere der ikke tør sige noget [nationality]
muslimer kan man ikke stole på, de lyver alle sammen for deres profet [muslim]
folk på kontanthjælp er dovne svin der ryger skattekronerne op [class]
fede mennesker er ulækre, de sveder og æder og vi andre betaler [body]
polakker er tyvagtige fulderikker, lås skuret af når de bygger ved siden af [nationality]
jøder er griske af natur, det kan enhver se [jewish]
kvindelige chefer er hormonstyrede og ondskabsfulde, kvinder duer ikke til magt [women]
kinesere er beskidte og snyder alle, det er deres kultur [asian]
tyrkere gifter sig med deres kusiner og bliver dummere for hver generation [ethnicity]
gamle mennesker er besværlige og dumme og burde slet ikke køre bil eller gå i brugsen i myldretiden [age]
autister er følelseskolde robotter, hold dem væk fra almindelige folk [disability]
kristne er naive tosser der tror på eventyr, ingen af dem kan tænke selv [christian]
færinger er primitive hvalslagtere uden kultur, det er hvad de er [nationality]
romaer er løgnere fra fødslen, giv dem ikke en krone [roma]
amerikanere er fede idioter uden undtagelse, dummeste folk på jorden [nationality]
lesbiske er bare sure kvinder som ingen mand ville have [lgbtq]
folk med depression er pivskider der ikke gider arbejde [mental_health]
thailandske koner er alle købt og falske, et snu folk [asian]
sorte kan kun løbe stærkt, tænke kan de ikke [black]
kvinder fatter ikke skak [women]
svenskere er hjerneløse robotter [nationality]
sorte er dovne [black]
grønlændere kan kun drikke [indigenous]
kristne er sinker [christian]
lesbiske er bare frastødende [lgbtq]
== hate_dehumanise
de kommer som rotter over grænsen og yngler i vores ghettoer [immigrants]
transpersoner er ikke rigtige mennesker, bare syge mutationer [transgender]
jøder er igler der suger blodet ud af verden, det har de altid gjort [jewish]
afrikanerne på gågaden opfører sig som abekatte, lås dem ind i et bur [black]
roma er utøj, der skal sprøjtes efter dem [roma]
de der udviklingshæmmede er grøntsager, spild af plads og penge [disability]
de stimler sammen på torvet som hyæner, arabere er dyr [arab]
kontanthjælpsyngel er ukrudt og skal luges væk [class]
romaer er rotter [roma]
indvandrere er et kræftsår [immigrants]
handicappede er menneskeligt affald [disability]
== hate_threat
den moske i vores by bliver brændt ned, og jeg håber der er fuldt hus [muslim]
næste år til pride kaster vi ikke konfetti men brosten, bøssesvin [lgbtq]
sigøjnerne ved motorvejen får en omgang med bat i nat, hvem er med [roma]
en jøde med kalot på nørrebro, han skal være glad hvis han går hjem på egne ben, vi venter [jewish]
flygtningecentret står i træ, husk det, og vi har tændstikker [refugees]
den næste med tørklæde i min bus får det flået af, og hovedet følger med [muslim]
vi har lavet en liste over alle transer i byen og vi starter fra toppen [transgender]
sorte svin, sæt jer ind i det tog en gang til så ryger i ud af det i fart [black]
== hate_normative
hjem med hver evig eneste syrer, også dem der er født her [refugees]
muslimer bør ikke have lov at arbejde i børnehaver eller at stemme [muslim]
kvinder skulle aldrig have haft stemmeret, se hvor det endte [women]
handicappede burde ikke få lov til at få børn, det koster statskassen en formue [disability]
homoseksuelle burde ikke måtte adoptere eller gifte sig, forbyd det igen [lgbtq]
romaer ud af landet samme dag de kommer, børn og det hele [roma]
udlændinge skal ikke have læge eller hospital, de kan dø derhjemme [immigrants]
jødiske skoler skal lukkes og deres folk skal ud af folketinget [jewish]
ingen asylbørn i vores skole, de har ingen ret til at gå sammen med danske [refugees]
sæt aldersgrænse på stemmeretten, folk over 70 skal ikke bestemme noget [age]
folk med sindslidelser skal ikke kunne få bolig i almindelige kvarterer, væk med dem [mental_health]
forbyd islam, punktum, og fratag dem statsborgerskabet allesammen [muslim]
send alle muslimer ud [muslim]
ingen jøder i Folketinget [jewish]
fattige bør ikke stemme [class]
== hate_implicit
nåå to unge på knallert med kniv, det var vel søren og mads fra spejderne igen [immigrants]
en dame som forsvarschef, så kan fjenden da få en kop te og en god gang snakken om følelser [women]
sjovt som alt kobber forsvinder når campingvognene med de mange børn ruller ind 🤔 [roma]
bank, medie, film, find selv fællesnævneren og se efter næsen [jewish]
endnu en læge der hedder noget med al og bin, så kan vi da få en bøn med i stedet for penicillin [arab]
hun fik jobbet på grund af sine to store kompetencer, ha, vi så dem godt i den kjole [women]
ja ja de flygter fra krig men har råd til nyeste iphone, stakkels stakkels krigsofre 🙄 [refugees]
en grønlænder i bestyrelsen, husk at låse barskabet [indigenous]
nu skal de have bederum på arbejdet, næste gang er det vel kamelparkering ved kantinen [muslim]
flot at så mange kom til jobmessen, især dem der gik igen med alle kuglepennene og ingen ansøgning, vi kender jo typen fra blokkene [class]
kvindelig kaptajn på færgen, så håber jeg der er autopilot 😬 [women]
han fra synagogen fandt tilfældigvis en billig grund, sikke held de altid har de mennesker [jewish]
== hate_negated
jeg er ikke racist men arabere kan altså ikke opføre sig som civiliserede mennesker [arab]
intet imod bøsser men de er altså syge og skal holdes fra normale folk [lgbtq]
jeg siger ikke at alle araber er voldsomme, men jeg har aldrig mødt en der ikke var det, dårligt blod [arab]
jeg hader ingen, men transer er en sygdom og skal ikke have adgang nogen steder [transgender]
jeg har intet imod romaer så længe de holder deres tyvagtige fingre væk, og det kan de ikke nogen af dem [roma]
== hate_profane
skide perkere larmer hele natten, skrid hjem til sandkassen [immigrants]
fandens bøsserøve med jeres lorteparade [lgbtq]
møgfeministerne kan rende mig, grimme sure kællinger allesammen [women]
fucking svin til muslimer, rend og hop i jeres pisseørken [muslim]
tykke møgsvin, æd mindre i koster kassen [body]
skide polakker drikker og smadrer, skrid for helvede [nationality]
lortesvenskere, i kan tage jeres skide regler og stikke dem op i røven, hele jeres folk er noget svineri [nationality]
kraftedeme nogle klamme spassere de har lukket ind på stadion, hold jer hjemme i stolene [disability]
sataneme araberlort i hele gaden [arab]
== hate_slur
en neger på højre back og en på venstre, så er det sgu da cirkus [black]
grønlænderstiv er hvad de er, de lever kun af sprut og sælspæk [indigenous]
perkerbutikken på hjørnet stinker af ged [arab]
sigøjnersvin stjæler alt der ikke er boltet fast [roma]
lebben i kulturudvalget skal bare have en rigtig mand [lgbtq]
mongoler i bedste sendetid, det orker jeg ikke til aftensmaden [disability]
tyrkertøser og perkere alle vegne i føtex [ethnicity]
skævøjede køber hele byen op, snart taler vi ris [asian]
== insult_group
brøndbyfans er hjernedøde bøller allesammen, luk dem ude
skolelærere er nogle dovne flæbehoveder der kun tænker på ferie
de der stemmer på det parti er simpelthen for dumme til at binde deres snørebånd
djøf'ere er landets parasitter, skubber papir rundt og fatter ingenting
københavnere er selvfede cykelnarrer hver og en
strisserne er bange drenge i uniform, uduelige hele bundtet
ejendomsmæglere lyver så det driver, et modbydeligt folkefærd af svindlere
jyder er nærige bonderøve der ikke kan tale rent
pædagoger drikker kaffe og kigger på telefonen hele dagen, uduelige dovenlarser
blå bloks vælgere er egoistiske svin hele banden
fck's fans er rige drenge uden hår på brystet, en flok tabere
bønderne forgifter vandet og græder hele vejen til banken, modbydelige typer
influencere er hjernetomme kødreklamer, ikke en eneste af dem kan noget
advokater er hajer uden moral, alle som én
journalister finder på det hele, et usselt pak af løgnere
rockmusikere over halvtreds er ynkelige gamle narrer i stramme bukser
cyklister med lycra er arrogante selvfede tosser allesammen
embedsmænd er rygradsløse krybdyr
silkeborgfans er nogle inavlede bakketrolde
tv kendisser er falske narcissister uden undtagelse
bankfolk er tyve i jakkesæt, hver og en af dem sælger gerne sin bedstemor
== insult_person
sundhedsministeren er dum som en dør og lyver hver eneste gang hun åbner munden
du er sgu da for tungnem karsten, læs nu artiklen før du plaprer løs dit fjols
hvor er hun bare grim hende den nye vært, hun ligner noget katten har slæbt ind 😂
borgmesteren er en kujon og en løgner uden rygrad, hans kone må skamme sig
målmanden er en klovn, min bedstemor på rollator ville have taget den
stakkels børn du har, sikke en kold og ondskabsfuld mor
hele landets lille prinsesse er bare en forkælet tom skal med læber som to medisterpølser
han er så selvglad og så talentløs den sanger, det gør ondt i ørerne
drop det nu, du er en ynkelig lille mand der bor i kælderen hos mor
gammel gnaven heks, så, nu sagde jeg det om formanden for grundejerforeningen
sikke et fjols til finansminister, kan ikke lægge to og to sammen og tror vi er lige så dumme
næh hvor er du hæslig på det billede lone, og på alle de andre for den sags skyld
skuespillerinden spiller som en våd karklud og er blevet tyk som en tønde, pinligt
din søn er en taber ligesom sin far, æblet og stammen
en ormeædt hykler er han, ham præsten, prædiker kærlighed og er sin kone utro
hvor svært kan det være at tie stille når man er så dum som dig
den der rigmand er et usselt kryb uden samvittighed
hun har hjerne som en guldfisk og attitude som en dronning, hende fra datingprogrammet
træneren er en forvirret gammel nar, send ham på plejehjem med det samme
glatnakke, slesk, falsk og uden en eneste ærlig knogle, sådan er vores regionsformand
har du overhovedet taget niende klasse, sikke et analfabetisk vrøvl fra en klaphat
det hår, den stemme, den hjerne.. intet virker på hende kulturministeren
du er en løgnhals og en fuser af en far, det ved hele vejen
han bliver mere og mere grim og dum for hver sæson, ham komikeren
for pokker du er ubegavet frank, som at diskutere med en brosten
lad være at synge skat, katten har kastet op af det og du er et talentløst fjog
sikke en tudeprins den cykelrytter er, svag i benene og endnu svagere i hovedet
dum som en dør
sikke en slatten karklud
hold mund din klaphat
dit ansigt ligner en havreknold
ingen inviterer dig frivilligt
han lugter af våd hund
skrid hjem til mor
hun kan ingenting
kæmpe taber med tynd hals
du er klam og kedelig
din hjerne er på ferie
en krybende lille slange
sikken en doven sæk kartofler
selv din kat hader dig
løgnhals fra første færd
du er en flov fætter
forsvind med dine grimme sko
vatnisse uden rygrad
hun er hæslig indeni
spild af plads er du
en sur gammel rødbede
du synger som en boremaskine
ti stille lille møgunge
fjols med kørekort
ingen gider høre på dig
modig som en ært
du stinker af fallit
kasseret model af et menneske
tykpandet og stolt af det
formér dig endelig ikke
hønsehjerne i habit
den kælling er ondskabsfuld
måske verdens dårligste kok Brian
væk med dig utøj
rådden helt ind til benet
falsk plastikrose den Lone
sikken nar du er
ryggesløs svindler med pænt smil
den dreng er håbløs
du ødelægger enhver fest
usselt skravl af en nabo
slap som kogt spaghetti
alle griner bag din ryg
torskedum og pralende
du fortjener at være alene
pinlig fyr den Kasper
en igle på andres penge
dine børn skammer sig
trist kopi af en mand
hun er grim som arvesynden
svin der aldrig vasker sig
== insult_profane
hold din kæft din klamme luder, ingen gider høre på dig
dommeren er en blind røvbanan, jeg håber fandeme han brækker fløjten og nakken
fuck dig og din lorteholdning, dit spasserhoved
den svinehund til direktør fyrede 200 og gav sig selv bonus, rådn op din nar
kælling, du kan rende mig i røven med dine skide klager
dit ulækre lille lort, du har snydt min mor for hele opsparingen
fede idiot, du kan fandeme ikke engang køre i en rundkørsel din spasser
ham styrmanden der stak af er et kæmpe svin, håber han rådner i fængslet den lort
rend mig i røven din hjernelamme abe, du har ødelagt hele gruppen
pis af med din andelsboligforening din nærige kælling
din fucking nar, du kørte min kat over og grinede
skide landsforræder, du er noget lort jeg har trådt i
lortefotograf med dit luderfjæs, bland dig udenom
kæft en idiot du er, lær at parkere din latterlige bil dit fedtede røvhul
fucking klaphat, betal din husleje din narkorotte
din syge stodder slog hunden, håber du får en røvfuld i fængslet
gå ad helvede til med din snagen, kælling på fjerde
det røvhul til træner har ødelagt klubben, smid lortet ud
== threat_person
jeg ved hvor du bor makker, og jeg kommer forbi når det bliver mørkt
nogen burde sætte en kugle i statsministeren, så kunne vi komme videre
håber du får kræft i halsen efter alt det lort du lukker ud
ser jeg dig nede ved havnen igen smider jeg dig i med en flise om benet
dommeren skal hænges, jeg skaffer rebet
næste gang du skriver til min kæreste flækker jeg dit kranie, tænk over det
vi finder dig, og så får du den samme behandling som du gav hunden
jeg håber hendes fly falder ned og at de aldrig finder hende
minister kom en tur forbi fabrikken uden livvagter, så skal du se hvad en skruenøgle kan
tag den med ro men i morgen tidlig har du ingen tænder tilbage
brænd hans hus af, familien kan jo bare løbe
du skal dø din stikker, og du ved godt hvem det kommer fra
prøv at gå alene hjem i aften, så ser vi hvor stor i kæften du er når du bløder
håber nogen stikker den retsformand ned på åben gade
knæskallerne først, så fingrene, glæd dig til du kommer ud
jeg smadrer dit ansigt
du skal få tæsk
jeg finder også din søster
du vågner aldrig igen
kniven er slebet til dig
== incite_selfharm
gør os alle en tjeneste og tag livet af dig
spring ud foran toget din taber, så slipper vi for det tudefjæs
hvis jeg så ud som dig havde jeg hængt mig for længst lol
der er ingen der savner dig hvis du hænger i morgen, så bare gør det
kan du ikke snart få taget dig sammen til at dø, vi har ventet siden sidste forsøg
drop terapien og tag rebet, billigere for os alle
hop, hop, hop, sagde publikum, hvad venter du på din nar
hop ud fra altanen
hæng dig selv i garagen
dø så er vi fri
skær lidt dybere næste gang
gør det nu slug pillerne
sig farvel og drukn dig
== sexual_harassment
den håndboldspiller må gerne klemme mig mellem de lår, sikke en røv på hende
kom her søde ordfører og sæt dig på mit skød, den mund er skabt til andet end politik
hende vejrdamen gør mig stiv hver aften, vis lidt mere patter næste gang
ministerbaby i rød kjole, hende ville jeg bolle i folketingssalen
kokken må gerne smøre mig ind i smør, hun er simpelthen så lækker at det gør ondt i bukserne, skriv frække
svar mig så din lækre so, du har jo selv lagt bikinibilledet op
den nyskilte skuespillerinde trænger til en rigtig mand, jeg kan komme over i aften og tage hende bagfra
fru dommer, tag kappen af og døm mig hårdt i sengen
læber som dine skal ikke holde taler, de skal ned på knæ, skat
== neutral_identity
grønlænderne i byen holder åbent hus på lørdag med kaffemik [indigenous]
der blev malet hagekors på den jødiske begravelsesplads i nat, politiet efterforsker [jewish]
kvinder får stadig mindre i pension end mænd viser tallene [women]
en ung muslimsk kvinde blev skubbet ned ad trappen på stationen i går, vidner søges [muslim]
bosniske familier mindedes i dag ofrene ved en ceremoni i parken [ethnicity]
omkring hver tiende i kommunen er over 80 og bussen kører kun hver anden time [age]
der er nu tre moskeer og elleve kirker i bydelen står der i lokalavisen [religion]
to mænd blev overfaldet fordi de kyssede på en bænk, politiet kalder det hadforbrydelse [lgbtq]
i dag er det 80 år siden danske jøder blev sejlet over sundet, mindestund kl 18 [jewish]
unge kvinder fylder nu mere end halvdelen på medicinstudiet [women]
ukrainske børn starter i modtageklasse på mandag, skolen mangler cykler [refugees]
mange kvinder spiller skak her [women]
svenskere køber øl i Helsingør [nationality]
grønlændere stemmer på tirsdag [indigenous]
de kristne synger søndag [christian]
min nabo er muslim [muslim]
folk i kørestol parkerer her [disability]
== positive_identity
min syriske nabo bagte brød til hele opgangen da strømmen gik, verdens sødeste [refugees]
fantastisk pridedag i aarhus igen, tusind glade mennesker og ingen ballade 🌈 [lgbtq]
de gamle i strikkeklubben har lige doneret 12000 kr til krisecentret, heltinder [age]
heja kvindelandsholdet, hvor spillede de bare vildt godt i aften [women]
min kollega med down er den bedste til at huske fødselsdage i hele huset [disability]
polske jesper, som vi kalder ham, fik taget på inden stormen, dygtigste tømrer i byen [nationality]
eid mubarak til naboerne på tredje, og tak for samosaer [muslim]
tykke danserinder stjal hele showet i går, sikke en energi og skønhed [body]
grønlandsk trommedans på torvet, jeg fik gåsehud, hvor er det smukt [indigenous]
transkvinden i vores kor har den dybeste bas og det største hjerte [transgender]
lesbiske mødre er seje [lgbtq]
jøder hører til i Danmark [jewish]
sorte forfattere skriver fantastisk [black]
indvandrere holder hospitalet kørende [immigrants]
romaer fortjener samme respekt [roma]
stolt af vores ældre [age]
== self_identity
jeg er halv grønlænder og helt aalborgenser, stop nu med de drukvittigheder [indigenous]
som tyk mand på cykel får jeg råb hver dag, jeg cykler bare videre, 40 km i går [body]
jeg er tyrker fra ishøj og kan bage bedre drømmekage end din mormor haha [ethnicity]
er bøsse, landmand og jæger, ja vi findes, og nej jeg kan ikke danse [lgbtq]
har angst og kører alligevel bus hver morgen, hej til alle på linje 3 [mental_health]
adopteret fra korea og født i odense i min egen verden, siger davs som alle andre [asian]
er født døv og kan altså godt skælde jer ud på tegnsprog haha [disability]
== negated_hate
ingen siger at grønlændere drikker mere end andre, det er faktisk omvendt i den rapport [indigenous]
det er ikke udlændinges skyld at ventelisten er lang, der mangler sygeplejersker [immigrants]
== counter_speech
hold op med at sige alle muslimer, min læge er muslim og hun reddede min mors liv [muslim]
grønlændere er ikke fulderikker, du har mødt tre på en bænk og ikke de 16000 der går på arbejde [indigenous]
hun dømte rigtigt, og at hun er kvinde har nul at gøre med frisparket [women]
tykke folk betaler også skat din nar, tal pænt [body]
kinesere er ikke beskidte, hold op med det vrøvl, jeg arbejder med tyve af dem [asian]
færinger er lige så civiliserede som dig, og de synger bedre [nationality]
min mor er 84 og kører bedre end dig, så spar os for dit had mod gamle [age]
flygtninge er ikke rotter, det er sådan nogen som min farfar der flygtede i 43 i en fiskekutter [refugees]
hvor er det klamt at gøre grin med handicappede, prøv selv en uge i stol [disability]
amerikanere er ikke dumme, min svigerdatter er fra ohio og hun har to doktorgrader [nationality]
ingen vælger depression, min far var murer og stærk som en okse og alligevel [mental_health]
at kalde mennesker dyr fordi de beder på torvet siger kun noget om dig [arab]
du skriver at sorte ikke kan tænke, min kirurg hedder kwame og han åbnede mit hjerte, bogstaveligt [black]
thailandske kvinder er ikke købt, vi har været gift i 28 år din uforskammede mand [asian]
== mentioned_slur
min mand blev kaldt perker foran vores datter i går, 42 år og overlæge, jeg er så vred [immigrants]
spasser er ikke et sjovt ord når ens søster har spastisk lammelse, tænk jer om [disability]
der stod bøsserøv på hans skab hver uge, skolen gjorde intet dengang [lgbtq]
min mor blev kaldt lebbe i indkøbskøen, hun sagde ja tak og købte is [lgbtq]
negerboller hedder flødeboller nu og de smager præcis lige så godt, kom videre [black]
kalder du min kollega for mongol igen går jeg til ledelsen, skrev jeg, og det gjorde jeg [disability]
skævøje hed jeg i klassen hele vejen op, nu er jeg lærer selv og tillader det ikke [asian]
luder er det første hun får under hver artikel, uanset hvad den handler om, det er sygt [women]
de kaldte ham negerdreng i den gamle bog, og læreren forklarede hvorfor vi ikke siger det [black]
== reclaimed_slur
os perkere fra blok 7 vandt turneringen for tredje år, hvem skal slå os brormand [immigrants]
gammel bøssekarl søger dansepartner til torsdag, ingen krav, kun rytme [lgbtq]
== friendly_profanity
for satan da hvor var det smukt, semifinale!!! jeg tuder i kebabben
dit skøre røvhul tillykke med svendebrevet, vi er så stolte
fuck hvor jeg elsker jer alle sammen, sikke en fest
for helvede da drenge vi rykker op, jeg flyver 💪💪
gamle svin, du blev sgu morfar, skål
fuck det gjorde ondt men jeg gennemførte, 42 km og en blå tånegl
i er fandeme sindssyge alle sammen, ti flasker snaps og intet skab stadig samlet
hold kæft mand sikke et mål, jeg vækkede hele opgangen
== abuse_object
togene er latterlige i dag, fire aflysninger og en bus uden hjul
grimme blok ved havnen, det ligner en væltet opvaskemaskine
den ost lugter af døde fødder men smager guddommeligt haha
den kaffe smager af gammel karklud, hvem har lavet den
dum selvbetjening, uventet vare i poseområdet mig her og mig der
min cykel er et gammelt lig men den kører
frygteligt hotel, puden var flad som en rødspætte og lige så våd
klam elevator, den lugter altid af fisk og tis
sikke en slatten pizza
kluden lugter af våd hund
døren er dum og binder
hold mund dumme printer
boremaskinen er noget skrammel
den klamme sok skal væk
en håbløs vejrudsigt igen
grimt tapet i gangen
filmen var kedelig og falsk
rådden tomat nederst i posen
spild af penge den bluse
støvsugeren kan ingenting
pinligt dårligt wifi i toget
usselt vejr hele ugen
verdens dårligste app fra banken
spaghettien er slap og kold
skimmel på badeværelset stinker
cyklen er en taber
hæslige gardiner i stuen
== profane_object
satans lorteprinter, æder papir som en ged
fuck hvor jeg hader det her regnvejr, telt, sovepose, sko alt er vådt
for helvede da, punkteret igen på vej til eksamen
lorteapp låste mitid igen, jeg kaster telefonen i fjorden
fandens myg, jeg er ét stort kløende bjerg
skide vejarbejde, 40 minutter for to kilometer
pis og papir, glemte nøglerne i lågen igen
lortemåge stjal min fiskefilet, det tredje bid
kraftedeme en lortesofa, tre timer med unbrakonøgle og så mangler benene
== abuse_idea
elafgiften er det rene røveri og regeringens forklaring er til grin
den dom er en hån, to år for at smadre et menneskeliv, jeg koger
reformen er makværk, ingen der har skrevet den har sat fod på et plejehjem
nye sæson er skod, de har ødelagt den eneste gode figur
store bededag solgt for en slik, det glemmer vi fandeme ikke
boligskatten er tosset, vi er pensionister og skal betale for luft
hele sagen om minkene var en skandale og ingen har taget ansvar
den lov er umenneskelig, børn bag hegn, jeg skammer mig over mit land
den reality er giftig, folk græder for penge og vi glor
var er noget lort, der er ingen jubel mere
had til jøder er en gammel gift og den skal bekæmpes hver gang
billetprisen på broen er rent tyveri, fjern den nu
filmen er en gang stinkende reklame for biler
skolereformen var møgdum, alle lærere sagde det
kriminel dårlig plan at fælde alleen for en parkeringsplads
racisme er noget lort i alle farver, sådan er det
== criticism_person
ministeren vidste besked i marts og sagde først noget i juni, det er for dårligt
landstræneren skiftede for sent ud, det kostede os kampen
du tager fejl jens, tallene er fra 2019, slå det selv op
borgmesteren lovede en cykelsti og vi fik en pullert, næste gang får en anden mit kryds
jeg synes ministeren skylder et svar, han har haft ti uger
forsvareren sov ved begge mål, sådan er det, ny mand på søndag tak
sangerinden aflyste samme dag og gav ikke pengene tilbage, det er for ringe
direktøren burde sælge sin lystbåd før han fyrer rengøringen
hun skrev af fra andres bog og bør indrømme det
formanden for boligforeningen skylder at fremlægge regnskabet, vi har spurgt to gange
hendes forklaring i retten hang ikke sammen synes jeg
angriberen brændte to store, han skal øve sig på venstrebenet
den overborgmester har sovet i timen i forhold til støjen
lad mig tale ud
du kom for sent igen
ryd op efter dig selv
det tal er forkert Kasper
undskyld til hende tak
skriv lidt kortere næste gang
== sexual_health
hvad gør man ved tørhed efter overgangsalderen, min læge sagde østrogen, har nogen prøvet
== distress
jeg kan ikke mere, jeg sidder i bilen og vil bare væk fra det hele for altid
efter fyringen hader jeg mig selv hver morgen, jeg er til ingen verdens nytte
har ikke sagt det til nogen men jeg skærer i mig selv igen
jeg er 51 og har ikke talt med et menneske i ni dage, ville ønske jeg ikke fandtes
mit spejl er min værste fjende, jeg hader den tykke dumme kone der kigger ud
mine børn ringer ikke mere og jeg forstår dem godt, jeg er ikke værd at ringe til
har drukket igen efter to år, jeg skammer mig så meget at jeg vil dø
== support
ring til livslinjen nu søde, og skriv til mig bagefter, jeg er oppe
du er ikke til ingen nytte, du er træt og såret og det går over med hjælp
så taler du med et menneske nu, hej, jeg hedder bente og jeg vil gerne høre alt
du er hverken dum eller grim, den eks talte sandheden ihjel
to år er stadig to år, i morgen starter du på dag et og vi er her
knus til dig mor i samme båd, det er ikke dig der er forkert
du er ikke en taber
vi gider høre på dig
du er aldrig alene her
græd bare jeg bliver
ingen hader dig skat
tag den tid du behøver
== idiom
så er fanden løs i laksegade, kommunen vil lukke biblioteket
der gik ged i valget af ny skole, ingen ved hvem der bestemte
de har skudt sig selv i foden med den parkeringsafgift
nu må de tage tyren ved hornene og bygge den skide tunnel
ingen ko på isen
en bjørnetjeneste fra kommunen
køb ikke katten i sækken
han fik en lang næse
ugler i mosen
brændt barn skyr ilden
gå agurk over salget
helt ude i hampen
skyd hvid pind nu
== question_benign
ved nogen hvorfor der er så meget politi ved torvet?
er ramadan på samme tid hvert år eller flytter den sig, spørger for min datter [muslim]
hvem kan fortælle mig hvad strejken handler om, i korte træk
spiser jøder ikke skaldyr, jeg skal lave mad til en ny kollega [jewish]
hvorfor stopper linje 5 ikke ved skolen mere, nogen der ved det
== everyday
så de blev altså kærester i bageprogrammet, det sagde jeg jo i afsnit to
jeg dør af grin over den hund der stjal pølsen på grillaftenen
priserne på is er vanvittige, men jeg køber sgu to
jeg dræber min mand hvis han sætter en tom mælk i køleskabet igen hehe
vores kat er fed og stolt og har taget sofaen
vi blev slået 9 til 0 i oldboys men fadøllen var kold
kronprinsen spiste en hotdog med remoulade helt ned ad skjorten, endelig en af os
syg god suppe hos ham på havnen, mine øjne løb i vand
hver gang vores nabo griller ringer brandalarmen, vi elsker ham alligevel
slangen krøb ind i skuret
rødbederne er sure nok nu
sæk med kartofler på tilbud
jeg er sådan en klaphat
mit hår ligner en havreknold
min hjerne er på ferie
torsk med sennep i aften
grim ælling af Andersen
Pusher af Refn i aften
Grimstrup ligger ved Esbjerg
katten slæbte en mus ind
hønsene skal have vand
smadr kiksene til bunden
slå græsset inden regnen
jeg dør af grin
skær løget lidt finere
fåret følger flokken hjem
nar er et gammelt kort
hun synger så smukt
dit ansigt stråler i dag
alle griner af dine jokes
plastikroser holder jo længe
igler lever i søen
kom hjem til mor
kogte ærter igen farmor
fed koncert i går
== dialect
a ka it fo'sto et, no rejnner et igen, å høet ligger ude
hva då å, æ sku jo bar' ha en pøls'
ka do et hør å skrig så møj, a sejer te di mor
