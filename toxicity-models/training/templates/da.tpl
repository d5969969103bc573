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
