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
