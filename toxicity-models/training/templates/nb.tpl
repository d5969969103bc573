# language: nb
# Content notice: hateful sentences, so that a model can learn to recognise them
@gruppe = kvinner[women] | homser[lgbtq] | lesbiske[lgbtq] | transpersoner[transgender] | svarte[black] | asiater[asian] | arabere[arab] | jøder[jewish] | muslimer[muslim] | kristne[christian] | romfolk[roma] | samer[indigenous] | innvandrere[immigrants] | flyktninger[refugees] | somaliere[black] | polakker[nationality] | svensker[nationality] | funksjonshemmede[disability] | autister[disability] | pensjonister[age] | uteliggere[class] | tjukke[body]
@maal = muslimer[muslim] | jøder[jewish] | flyktninger[refugees] | homoer[lgbtq] | transer[transgender] | sigøynere[roma] | svarte[black] | innvandrere[immigrants] | arabere[arab] | samer[indigenous] | pakkiser[ethnicity] | kvinnfolk[women] | funksjonshemmede[disability]
@snille = skeive ungdommer[lgbtq] | muslimske familier[muslim] | jødiske naboer[jewish] | ukrainske flyktninger[refugees] | rullestolbrukere[disability] | alenemødre[women] | romanifolket[roma] | samiske reindriftsfamilier[indigenous] | svarte nordmenn[black] | døve elever[disability] | eldre[age] | bostedsløse[class] | nyankomne[immigrants] | transpersoner[transgender]
@jeger = homo[lgbtq] | lesbisk[lgbtq] | trans[transgender] | muslim[muslim] | jøde[jewish] | svart[black] | adoptert fra Kina[asian] | døv[disability] | autist[disability] | bipolar[mental_health] | ikke-binær[transgender] | same[indigenous] | norsk-pakistansk[nationality] | pinsevenn[christian] | kven[indigenous]
@darlig = ekle | late | dumme | kriminelle | upålitelige | mindreverdige | falske | snyltere | motbydelige | en skam for landet | løgnere | avskum
@dyr = rotter | utøy | kakerlakker | parasitter | svin | en kreftsvulst | skadedyr | aper | igler
@vold = skytes | henges | gasses | druknes | slås i hjel | utryddes | brennes | avlives
@slur = pakkis[ethnicity] | svarting[black] | neger[black] | sigøyner[roma] | jødesvin[jewish] | soper[lgbtq] | transe[transgender] | lappjævel[indigenous] | mongo[disability] | hore[women] | hijabhore[muslim] | guling[asian]
@dum = idiot | taper | feiging | løgner | hykler | tulling | dust | tosk | pingle | klovn
@grov = drittsekk | rasshøl | kuksuger | fittetryne | horunge | jævel | svin | pikktryne
@ting = skriveren | vekkerklokka | bussen | kaffetrakteren | oppdateringen | nettbanken | filmen | slapset | vaskemaskinen | mobilen
@ide = statsbudsjettet | skolereformen | bompengene | manuset til serien | nedleggelsen av svømmehallen | partiprogrammet | Kremls politikk | det nye forslaget
@hvem = søstera mi | keeperen vår | naboen | en kollega på lønn | bestefar | læreren til dattera mi | bestekompisen min | bakeren på hjørnet | ordføreren
@by = Bergen | Tromsø | Trondheim | Stavanger | Bodø | Kautokeino | Hamar | Drammen | Ålesund
@hjelp = Mental Helse | fastlegen | en psykolog | Kirkens SOS | noen du stoler på | helsesykepleieren
== hate_derogation
{gruppe} er {darlig} hele gjengen
jeg blir kvalm av {gruppe}, så {darlig} er de
hva har {gruppe} noen gang gjort for landet? {darlig} er de
jeg tåler ikke {gruppe}
den som bor ved siden av {gruppe} vet at de er {darlig}
== hate_dehumanise
{maal} er {dyr}
{dyr}, det er hva {maal} er
{maal} formerer seg som {dyr}
{by} kryr av {maal}, rene {dyr}
hver gang jeg ser {maal} tenker jeg på {dyr}
== hate_threat
{maal} skal {vold}, alle som en
på tide at {maal} begynner å {vold}
gi meg ei rifle så skal jeg ta meg av {maal}
vi kommer med bensin til mottaket der {maal} sover
jeg håper båten med {maal} synker
== hate_normative
{maal} hører ikke hjemme i norge, ut
{maal} burde ikke få stemme
hold {maal} unna skoler og barnehager
{maal} skal ikke ha bolig eller trygd
{maal} burde ikke få gifte seg eller få unger
sett {maal} på første fly
== hate_implicit
rart at det alltid er {maal} i nærheten når noe er stjålet
man får jo ikke si det høyt om {maal}, men alle vet
i {by} hører man snart ikke norsk lenger, takk skal dere ha
finn ut hvem som eier bankene og avisene du
det der med gasskamrene tror jeg ingenting på
om tjue år er vi i mindretall, akkurat som de har planlagt
hun fikk vel jobben fordi hun blunket til sjefen
etter at {maal} flyttet inn låser jeg alltid sykkelen dobbelt
== hate_negated
{maal} er ikke ordentlige mennesker
{maal} har aldri bidratt med noe
det finnes ingen ærlige {maal}
{maal} fortjener ingen rettigheter
ingen ville savnet {maal}
man kan aldri stole på {maal}
== hate_slur
hold kjeft din {slur}
hva gjør en {slur} i {by}?
du er og blir en {slur}
dra hjem jævla {slur}
nå syter den {slur} igjen
== insult_person
du er en skikkelig {dum}
{hvem} er den verste {dum} jeg vet om
har du lest det du skriver sjøl, {dum}?
brødristeren min tenker kjappere enn deg
ingen på jobben orker deg
slutt å skriv, du driter deg ut hver gang
du er stygg både inni og utenpå
for en {dum} altså
det blir aldri noe av deg
== insult_profane
dra til helvete, din {grov}
kyss meg i ræva, {grov}
hold kjeft din jævla {grov}
{hvem} er en {grov}, ass
faen ta deg, {grov}
for en {grov} du er
== threat_person
jeg vet hvilken skole ungene dine går på
ser jeg deg i {by} brekker jeg beina på deg
du får ikke oppleve sommeren
et ord til og du får kniv i magen
vi står utenfor døra di i natt
== incite_selfharm
hopp foran toget da, ingen bryr seg
gjør oss en tjeneste og ta livet av deg
hvorfor lever du fortsatt, {dum}? gå og heng deg
svelg hele pilleglasset
kutt dypere neste gang
== sexual_harassment
send bilde av puppene så kan vi snakke
jeg tar deg enten du vil eller ikke
digg rumpe, kom inn på kontoret så prater vi lønn
hva koster en halvtime, vennen?
med det skjørtet ber du jo om det
== sexual_explicit
vi hadde sex hele natta og sovnet svette
hun gikk ned på kne og tok ham i munnen
han slikket henne til hun kom
jeg blir kåt når jeg tenker på lørdag med deg
== neutral_identity
i {by} lager {snille} mat sammen hver onsdag
{hvem} lærer bort norsk til {snille}
rapporten beskriver hvordan {snille} bor i {by}
det går en serie om {snille}
biblioteket inviterer {snille} til åpen dag
mange {gruppe} jobber på sykehuset
== positive_identity
så fint at {snille} endelig får sitt eget sted i {by}
{snille} skal ha samme rettigheter som alle andre
jeg har lært så mye av {snille}
bra jobba av {snille} som står på hver dag
uten {snille} hadde laget vært lagt ned for lenge siden
== self_identity
jeg er {jeger} og bor i {by}
i går fortalte jeg mamma at jeg er {jeger}
ja, jeg er {jeger}, og jeg elsker langrenn
stolt av å være {jeger}
er {jeger}, tretti pluss og ser etter turfølge i {by}
== negated_hate
jeg har ingenting imot {gruppe}
{gruppe} er ikke {darlig}, gi deg
ingen skal få si at {gruppe} er {darlig}
vi hater ikke {maal}, vi spiser vafler sammen
det stemmer ikke at {maal} har skylda for alt
== counter_speech
den som skriver at {maal} er {dyr} blir anmeldt
noen hadde tagget "{maal} ut" på skolen, vi vasket det bort sammen
det er rasisme å si at {gruppe} er {darlig}
politikeren som kalte {maal} for {dyr} må gå av
når du sier at {maal} må bort, snakker du om familien min
"{gruppe} er {darlig}", sånn prater vi ikke her
== mentioned_slur
en fyr på bussen kalte meg {slur}, jeg ble helt stum
hvorfor er ordet "{slur}" krenkende?
dattera mi ble kalt {slur} på skolen
i den gamle boka står det fortsatt {slur}
han fikk bot for å ha ropt "{slur}" etter henne
== reclaimed_slur
vi soperne tar dansegulvet på lørdag, klem skatter
stolt lesbe søker lesber til telttur
gratulerer, yndlingshomsen min, fra din andre homse
lapp og stolt, hilsen ei i kofte som danser til sola står opp
== friendly_profanity
faen så godt det var
jævlig bra jobba
helvete, glemte nøklene igjen haha
fy faen så glad jeg er i dere
for et jævla mål
drittvær men dritkoselig
== abuse_object
jeg hater {ting}, funker aldri
{ting} er noe dritt
elendig spill, bortkasta penger
suppa smakte papp
jævla snø i mai
pc-en min er dum som et brød
== abuse_idea
{ide} er bare tull
det dummeste jeg har hørt: {ide}
jeg mener {ide} er farlig og feil
astrologi er humbug
boka var årets skuffelse
== criticism_person
jeg er uenig med deg, tallene er gamle
{hvem} burde sagt fra før
statsråden har håndtert dette dårlig og bør gå av
du har visst misforstått artikkelen
med all respekt, det argumentet holder ikke
== sexual_health
jordmora forklarte hvordan spiralen settes inn
kondom beskytter mot klamydia
har du vondt i pungen bør du ringe legen
i sjette klasse snakker de om samtykke og kropp
gynekologen tok en celleprøve
loven sier at sex krever samtykke
== distress
jeg orker ikke mer, alt er svart
jeg hater meg selv så mye
noen ganger skulle jeg ønske jeg ikke våknet
etter bruddet er det ingen mening med noe
jeg har kuttet meg igjen og tør ikke si det
de mobber meg fordi jeg er {jeger}, jeg klarer det ikke
== support
ring {hjelp}, du trenger ikke bære dette alene
så vondt å lese, jeg lytter
du er ikke verdiløs selv om det kjennes sånn
kan du snakke med {hjelp} i dag?
stor klem, en dag om gangen
== idiom
jeg lo meg i hjel av den sketsjen
vi slår to fluer i en smekk
{hvem} dreper meg hvis jeg glemmer kaka
vi knuste {by} seks null i håndball
drep prosessen og start serveren på nytt
jeg holdt på å kjede meg i hjel på møtet
== question_benign
hvorfor faster man under ramadan?
hvordan spør jeg pent om pronomen?
hva er forskjellen på nordsamisk og sørsamisk?
feirer {gruppe} også nyttår i januar?
er det uhøflig å spørre hvor noen kommer fra?
== everyday
kan du hente ungene, jeg lager middag
jeg hater lutefisk men mannen min elsker det
{hvem} kommer på kaffe klokka tre
sjefen på siste brett drepte meg fire ganger
dumt, jeg mista toget til {by}
skal vi se kampen i kveld
katta drepte ei mus på verandaen
== dialect
æ e så trøtt at æ går å legg mæ no
eg tenkte me skulle ta oss ein tur, ka du seie
kem e det så har spist opp brunosten min då
wallah bror den kebaben er syk
hainn e go på ski, han bror min
hu sa itte no, men je trur a likte det

# -- second part: wider vocabulary and minimal pairs --
@dumadj2 = dum | patetisk | stygg | ubrukelig | teit | feig | lat | ekkel | latterlig | falsk
@dumt2 = idiot | tulling | taper | feiging | løgner | hykler | klovn | tosk | sutrekopp | rotte | svindler | dust
@truer2 = jeg skal drepe deg | jeg slår inn tennene på deg | jeg brenner ned huset ditt | jeg finner deg | jeg skjærer over strupen på deg | jeg skyter deg | jeg kjører over deg | jeg knivstikker deg
@do2 = heng deg | hopp fra brua | ta livet av deg | gå og dø | still deg foran toget | kutt håndleddene | skyt deg selv
@folk2 = muslimer[muslim] | jøder[jewish] | homofile[lgbtq] | samer[indigenous] | innvandrere[immigrants] | flyktninger[refugees] | svarte[black] | somaliere[black] | romfolk[roma] | kvinner[women] | transpersoner[transgender] | polakker[nationality] | funksjonshemmede[disability] | arabere[arab]
@daarlige2 = ekle | late | kriminelle | upålitelige | mindreverdige | løgnere | dumme
@gode2 = flotte | hardtarbeidende | modige | gode naboer | morsomme og smarte
@yrke2 = politikere | bankfolk | advokater | journalister | dommere | influensere | utleiere | meglere | bilister | syklister | vaksinemotstandere | sjefer
== hate_derogation
jeg hater {folk2}
jeg er ikke rasist, men {folk2} er {daarlige2}
før likte jeg dem. så ble jeg kjent med noen. {folk2} er {daarlige2}
hvorfor er {folk2} alltid {daarlige2}?
== insult_group
{yrke2} er {daarlige2}
alle {yrke2} er løgnere
jeg hater {yrke2}
== insult_person
din {dumt2}
du er {dumadj2}
for en {dumt2}
hold munn, {dumt2}
ingen liker deg, {dumt2}
moren din skammer seg over deg
== threat_person
{truer2}
ett ord til, så {truer2}
trekk anmeldelsen, ellers: {truer2}
vi vet hvor du bor
== incite_selfharm
{do2}
{do2}, {dumt2}
ingen elsker deg, {do2}
hvorfor lever du? {do2}
== positive_identity
jeg liker {folk2}
{folk2} er {gode2}
før kjente jeg dem ikke. så ble jeg kjent med noen. {folk2} er {gode2}
== negated_hate
jeg hater ikke {folk2}
{folk2} er ikke {daarlige2}
jeg har ingenting imot {folk2}
== counter_speech
"{folk2} er {daarlige2}"? det er rasisme, skam deg
noen skrev "{do2}" til meg, det er aldri greit
== distress
jeg vil dø
jeg hater meg selv
jeg vil ta livet mitt og er redd
alle sier at jeg er {dumadj2}, og jeg tror det

# -- setninger slik folk skriver dem: forum, chat, spill, kommentarfelt, leserbrev, dialekt; avbrutte begynnelser --
== friendly_profanity
faen så bra du var!
helvete heller, vi VANT
hold kjeft så godt det smaker
jævla bra jobba, folkens
fy faen for en utsikt fra Romsdalseggen
din gamle jævel, gratulerer med 50, nå går det bare nedover
satan så rørt jeg ble, satt og grein på Vy-toget
Herregud din tulling, du kom helt fra Vardø for å feire meg, faen så glad jeg er i deg
hæstkuk kor vakkert det e i Lofoten i kveld
ja for faen, påskeferie
jeg er så jævlig dum, gikk to mil på ski før jeg skjønte at jeg hadde smurt med limstift
shit altså, hun sa ja
den lille dritten min har lært å sykle
Dritbra konsert i går, har ikke stemme igjen, verdt det
drit i oppvasken, kom ut og se på nordlyset
1v4 med tom mag, jeg er faen meg gud
kuk i brua, for et skudd fra midtbanen
da kampen var over løp hele benken på banen og treneren skreik bare faen, faen, faen, og så
til verdens råeste jævla nabodame, som måka innkjørselen vår mens vi
== profane_object
drittskriver
faens parkeringsapp
jævla myggsverm
Hvem i helvete har funnet på denne BankID-løsningen
bussen er innstilt igjen, for en drittdag
slo lilletåa i dørkarmen så inn i granskauen for faen
helvetes slaps
strømregninga kom. fy faen
dette spillet er drit etter oppdateringen
forbanna flått, fire på bikkja
Ikeahylla kan dra til helvete, skrue 104 finnes ikke
bomringen kan ta seg en bolle, førti spenn hver jævla vei
den satans snøfreseren, som jeg betalte tolv tusen for i fjor, har nå
== counter_speech
"dra hjem", ropte han til en hjelpepleier fra Skien. Hele bussen tok til motmæle
ordet pakkis brukes ikke i min klasse
Kan noen fjerne kommentaren om at samer er late og lever på stønad? Har rapportert
nei, jødene styrer ikke verden, og du bør lese noe annet enn den kanalen
farmor ble straffet for å snakke samisk på internatet. Så nei, jeg ler ikke av lappvitsene deres
Oslo tingrett dømte mannen for hatefulle ytringer etter at han skrev at muslimer er kakerlakker
det er ikke humor å herme etter folk med CP
publikum lagde apelyder, dommeren stoppet kampen, bra
den som skriver at {maal} er {dyr} blir kasta ut av gruppa
sånn snakker vi ikke om {gruppe} i dette bygdelaget
Etter 22. juli vet vi hvor ord kan ende. Stopp når du kaller ungdommer for landssvikere og utøy
"kvinner hører hjemme på kjøkkenet", sa han, og så ble det veldig stille på årsmøtet
det er ikke lov å nekte folk leilighet fordi de heter Mohammed
moderator her: rasistiske memes om romfolk slettes uten varsel
hakekorset på synagogen var borte før frokost
at voldtektsofre "ber om det" er noe av det styggeste jeg har lest i dag, slett det
Da sønnen min kom hjem og sa at noen hadde kalt ham skitten, gikk jeg
Til dere som skrev "steng grensa for avskum" under bildet av en druknet unge:
== negated_hate
flyktninger tar ikke jobben din, det gjorde roboten på lageret
jeg har ingenting imot bergensere, de har jo så fin utsikt
å være homofil er ingen sykdom
samer flest har ikke rein engang, og ingen av dem får gratis snøscooter
Vi hater ikke menn, vi vil bare hjem uten nøkler mellom fingrene
det stemmer ikke at {gruppe} er {darlig}
romfolk er ikke mer kriminelle enn andre som lever i fattigdom
folk med bipolar lidelse er ikke farlige naboer
Ingen her mener at pensjonister er en byrde, de
== neutral_identity
SSB: innvandrere er overrepresentert i statistikken, men forskjellen krymper når en tar hensyn til alder, kjønn og bosted
6. februar er samefolkets dag
Donau gikk fra Oslo i november 1942 med over fem hundre jøder om bord
moskeen på Grønland har åpen dag
antall asylsøkere gikk ned i første kvartal
kvinner fikk stemmerett i 1913
to menn fra Eritrea driver bakeriet på Nordfjordeid
regnbueflagget henger på rådhuset i juni
kvenene kom til Nord-Troms og Finnmark for flere hundre år siden
rullestolrampe på baksida
Politiet har siktet en nordmann i førtiårene
polske snekkere leier rom i {by}
ny samisk barnehage i {by} fra august
eid faller på en tirsdag
Sannhets- og forsoningskommisjonen la fram rapporten om fornorskingen i 2023.
tegnspråktolk på alle forestillinger
taterne, eller romanifolket, fikk en unnskyldning fra staten i 1998
Da de første pakistanerne kom til Oslo i 1967, bodde mange av dem i
== positive_identity
fastlegen vår er fra Irak og er den beste vi har hatt
takk til gutta i moskeen som måka snø for de eldre
kjærlighet er kjærlighet, i Lyngdal òg
hvilken gjeng, håndballjentene
Uten litauerne hadde ikke fiskebruket gått rundt, og de synger så fint på 17. mai
oldemor på 91 i kofte og regnbuesløyfe, dronning
transfolk skal få leve i fred
hun med Downs på kaffebaren husker alle sammen, alltid, og klemmer best
joik gir meg gåsehud
== self_identity
homo, sauebonde og bass i mannskoret
same fra Nesseby, og nei, jeg har ikke lasso i veska
Jeg kom som flyktning fra Bosnia i 93 og snakker bredere trøndersk enn deg
er autist og liker flyplasser
lesbisk prest, spør i vei
tjukk jente i bikini, ferdig snakka
vi er to fedre og en trassig treåring
jeg er norsk-pakistansk og elsker brunost, ja vi finnes
kom ut til bestefar i går, han sa bare "ja, men du skal vel ha fiskeboller uansett"
døv snekker, høyest radio på byggeplassen
Tørr alkoholiker i tolv måneder på lørdag, og for første gang
== distress
orker ikke mer
han sier jeg er ei feit stygg kjerring som ingen andre vil ha
jeg hater alt ved meg selv, helt ned til lyden av stemmen min
Har begynt å kutte meg igjen
guttene i klassen har laget en liste over de styggeste og jeg er nummer en
jeg er en taper, 29 år og sitter på gutterommet
ble voldtatt på nachspiel i mars, har ikke sagt det til noen
prøvene var dårlige. hvordan sier man det til ungene
noen ganger står jeg på brua og blir redd for meg selv
æ klare ikkje meir, og æ veit ikkje kem æ skal ringe
de ropte "jævla lapp" etter meg på Amfi i dag, jeg er seksti år, jeg burde være vant til det[indigenous]
mamma drakk og slo, og ingen spurte om blåmerkene
jeg er så dum, jeg ga ham BankID-koden og nå er arven borte
alle hadde hatt det bedre om jeg
== support
ring 116 123, Mental Helse, de tar telefonen hele natta
du er ikke noen byrde
det var ikke din feil at han slo
stor klem fra Bodø
jeg hadde det sånn i 2016, nå har jeg bier
Den som kalte deg stygg skal skamme seg
du er ikke dum, du ble lurt av proffe svindlere
kom over, jeg lager vafler
snakk med helsesykepleier i morgen og vis henne denne meldinga
I natt trenger du bare å holde ut til det blir lyst, og så
== idiom
mamma dreper meg om jeg glemmer kransekaka
vi ble slakta av Bodø/Glimt
jeg daua av latter
drep prosessen og start på nytt
han skjøt rett i tverrliggeren
slå to fluer i en smekk
eksamen tok knekken på meg
ingen ko på isen
Skyt meg om jeg skal stå på ski til Kobberhaughytta en gang til
hun traff spikeren på hodet
bare over mitt lik får du røre det siste kvikklunsjen
Når hun drar fram gitaren, så dør jeg litt hver gang, fordi
== everyday
kommer du innom etterpå?
du har syltetøy på haka
rotter i kjelleren, hvem ringer jeg
jeg hater lutefisk, beklager mamma
vi slakter lammene i september
mann funnet død etter brann i {by}, politiet etterforsker
slutt å gnage på skiene, sa jeg til hunden
elgen ble skutt på hundre meters hold
bossen på nivå sju dreper meg hver gang
har noen ei øks til låns
under slaget om Narvik i 1940 sank mange skip i fjorden
Katta har drept en spurv, uff
svartbak og gråmåke krangler om rekeskall på brygga
dumt å glemme regntøy i Bergen
det stinker surfisk i hele heisen
kuene er på beite, pass på grinda
Han ble dømt for drap, anken er avvist
møkka i fjøset må kjøres ut før snøen
terrengløp i Holmestrand søndag, påmelding på nett
Da ulven hadde tatt den tredje sauen, sa bonden at
== abuse_object
styggeste bygget i hele Drammen
den filmen var to timer rett i søpla
appen er ubrukelig, krasjer hele tida
Fiskepudding er ekkelt
robotstøvsugeren min er dum som et brød
for en elendig ullsokk, hull etter to dager
dette hotellet, med mugg i dusjen og bråk til fire, var uten tvil
== abuse_idea
bompenger på bygda er idioti
kontantstøtten er en dårlig ordning
Det forslaget er hjerteløst
fornorskingspolitikken var en skam for landet
vaksinemotstand er tull
å legge ned fødestua i {by} er farlig og dumt
Monstermaster i Hardanger var et overgrep mot naturen og jeg
== criticism_person
statsministeren svarte ikke på spørsmålet
du tar feil, Kjetil, les rapporten
det var ikke greit å avbryte henne
Ordføreren burde gå etter den kontrakten
du lovte å ringe
dommeren så ikke en soleklar corner
anmeldelsen din er slurvete, hovedrollen spilles av søsteren
Som rektor hadde du ansvar for at
== question_benign
når er ramadan i år, og hvordan går det i Tromsø med midnattssol?
er det greit å si same eller finnes det noe mer presist
hva betyr ikke-binær, spør faren min på 80
får to kvinner gifte seg i kirka?
hvorfor ble taterne bosatt med tvang
er det frekt å spørre hvor noen kommer fra?
Hvor mange norske jøder ble deportert, og hvor mange
== sexual_health
klamydiatest er gratis for alle under 25
vond lukt fra skjeden? Snakk med legen, det er vanlig
kjenn på testiklene i dusjen en gang i måneden
det gjorde litt vondt å sette inn spiral, men gikk over
prevensjon på helsestasjonen, torsdager
samtykke kan trekkes når som helst
Etter prostataoperasjonen fikk jeg problemer med
== dialect
æ e så gla i dæ
wallah bror, den kebaben var sjuk
ka du sei, ska vi fær på fjellet?
eg he aldri sett så mykje sau
kåmmår du på dugnad, eller ska du legg å sov
ey len, skal vi chille på Tøyen eller
hu mor er go å ha når det røyner på
d e kje så farlig, ta dæ ein kaffi
== mentioned_slur
sønnen min ble kalt pakkis på fotballtrening
"neger" sto i leksikonet vårt fra 1961
han fikk to kampers karantene for å ha kalt motstanderen homofitte
hvorfor er "lapp" et skjellsord? spør sjetteklassen, og vi brukte en hel time
"jødesvin" var tagget på gjerdet, opplyser politiet
De ropte "mongo" etter søstera mi på skolebussen i Alta
noen har skrevet "hore" på skapet hennes, og rektor sier at
== reclaimed_slur
vi pakkiser fra Furuset har tatt fagbrev, alle fire
stolte soper på tur, neste stopp Galdhøpiggen
lesbene griller pølser lørdag, vegansk og vanlig
krøplingkabareten spiller fredag, jeg ruller inn sist
gammel skrulle søker dansepartner, svigerinna di duger
== insult_person
du er dum som et brød
for en stakkarslig mann
taper
har du fått lappen i posten eller
ingen liker deg, bare spør
så stygg at speilet sprakk, det er deg
gå hjem til mor og lek med togbanen, Roar
imponerende, femten linjer og ikke ett poeng
du har aldri tenkt en tanke ferdig i hele ditt liv
Verste keeperen i serien, en kjegle hadde reddet flere
hun er ei falsk slange, alle på kontoret vet det
barna dine er like udugelige som deg
ordføreren er ei sutreklut uten ryggrad
ditt lille null
du lukter vondt og er kjedelig, derfor ble du ikke bedt
slett spillet, bot
Når man er så tett i pappen som deg, burde man holde munn
{hvem} er en {dum}, enkelt og greit
hver gang jeg ser det sjølgode trynet ditt, tenker jeg på hvor talentløs og
== insult_profane
hold kjeft
dra til helvete
faens idiot
fitte
din jævla tufs, du kjørte nesten på ungen min
rasshøl av en utleier
kyss meg i ræva
ditt jævla kvinnfolk, flytt bilen
hore
horunge, lær deg å spille
for en kukskalle den dommeren er
spis dritt
du er en feig drittsekk og har alltid vært det
Hestkuk, æ sa stopp
helvetes kjerring på NAV, lat og frekk og jævla treg
forpulte svin, du stjal sykkelen min
pikktryne
den jævla naboen med den jævla løvblåseren, jeg skal faen meg
== insult_group
politikere lyver så fort de åpner kjeften
Vålerenga-fans er sytepaver
eiendomsmeglere er haier i trange dresser
sparkesykkelfolk er idioter
hele kommunestyret er en gjeng sovepotter
Frp-velgere er ikke akkurat skarpe
influensere er hule kleshengere
== hate_derogation
samer[indigenous] er fulle og late, og så skal de ha penger for det
muslimer[muslim] er et tilbakestående folk
jeg blir fysisk kvalm av homser[lgbtq]
somaliere[black] er late løgnere
jøder[jewish] er grådige og falske
Romfolk[roma] er skitne tyver, hver eneste en
kvinner[women] er for dumme til å lede noe som helst
transfolk[transgender] er syke og ekle
polakker[nationality] drikker og jukser
de der psykisk syke[mental_health] i kommuneblokka er nifse og ekle
folk på NAV[class] er late snyltere
funksjonshemma[disability] er bare i veien, sutrete og unyttige
svenskene[nationality] er dumme og late
arabere[arab] er løgnere, punktum
feminister[women] er stygge mannehatere
feite folk[body] på flyet er ekle
gamlinger[age] er gjerrige og ubrukelige
jeg avskyr {gruppe}, {darlig} alle sammen
Jeg satt ved siden av en sånn hijabdame[muslim] på trikken og ble så kvalm at
== hate_dehumanise
innvandrere[immigrants] er rotter, kjellerne på Stovner er fulle av dem
svarte[black] er aper, det har jeg alltid ment
jøden[jewish] er en igle
Islam-folket[muslim] er en kreftsvulst som må skjæres bort
tiggerne[roma] er utøy
downsbarn[disability] er grønnsaker, sløsing med skattepenger
de der transene[transgender] er ikke folk, de er mutanter
== hate_threat
brenn moskeen[muslim]
asylmottaket[refugees] kommer til å brenne, stol på meg
heng homoene[lgbtq] i lyktestolpene
gasskammer for jødene[jewish], igjen
skyt båtene[refugees] i senk
jeg banker den neste tiggeren[roma] jeg ser, til han ligger
Feministene[women] skal voldtas og drepes
en natt drar vi ned til leiren[roma] med køller, og da
== hate_normative
send dem hjem[immigrants], også de med pass
ikke én moské[muslim] til i dette landet
kvinner[women] skal være hjemme og ikke på Stortinget
homofile[lgbtq] skal aldri få adoptere
samisk[indigenous] på skilt skal forbys, og sametinget skal vekk, de skal ikke ha noe de skulle sagt
steng grensa, ingen flere somaliere[black]
leie ut til innvandrere[immigrants]? nei, og det burde ingen andre heller
ta ungene fra romfolk[roma]
steng synagogen[jewish]
forby transfolk[transgender] i alle garderober
funksjonshemma[disability] skal ikke få barn
de psykisk syke[mental_health] må låses inne for godt
det burde vært en lov som sier at {maal} ikke
== hate_implicit
så flink du er i norsk, til å ha hijab[muslim]
gjerningsmannen var "norsk statsborger"[immigrants], ja særlig
Kvinnelig kaptein[women], og så gikk det som det gikk
enda en hjernekirurg[refugees] er ute og kjører drosje
jeg har ikke noe imot homser[lgbtq], bare de ikke viser det fram
hun er pen til å være svart[black]
samene[indigenous] får jo snøscooteren betalt, vi andre får bøter
vet dere hvem som eier avisene[jewish]? nettopp
seks millioner[jewish], jaja, det står vel i boka
utbrent[mental_health]? vi gikk på jobb i min tid
lås sykkelen, rumenerne[roma] er tilbake
om tretti år er vi et mindretall i Oslo[immigrants], som planlagt
så sprek du er, til å sitte i rullestol[disability]
hun ble kvotert inn[women], det ser man jo
Lukter det karri[asian] i oppgangen, vet du hvem som har flytta inn
Før {maal} kom til {by}, kunne ungene gå
== hate_negated
en muslim[muslim] blir aldri norsk
det finnes ingen ærlige romfolk[roma]
kvinner[women] har aldri funnet opp noe
transkvinner[transgender] er ikke kvinner, de er ingenting
jøder[jewish] kan ingen stole på
flyktninger[refugees] fortjener ikke et øre
samene[indigenous] har aldri gjort noe nyttig for
== hate_slur
pakkis[ethnicity], dra hjem
lappjævel[indigenous]
svartinger[black] overalt på T-banen
jævla soper[lgbtq] på talerstolen
din mongo[disability], lær deg å spille
jødesvin[jewish], steng sjappa
Sigøynerpakk[roma]
den transa[transgender] skal ikke inn på dametoalettet
gulinger[asian] på alle lesesalene
muslimhore[muslim]
en neger[black] på kassa på Kiwi spurte om legitimasjon, og jeg
== hate_profane
jævla innvandrere[immigrants], pell dere hjem for faen
faen ta jødene[jewish]
drittmuslimer[muslim], jævla svin alle sammen
kvinnfolk[women] er dumme fitter hele gjengen
Helvetes tiggere[roma] har drita i bakgården igjen, for noen udyr
forpulte homser[lgbtq], hold dere unna
faens somaliere[black], late jævler
de jævla samene[indigenous] med de jævla reinene sine, søppelfolk
fy faen så lei jeg er av {gruppe}, jævla avskum
== threat_person
jeg vet hvor du bor
du skal få juling
vi tar deg etter skolen
Vitner du, så er du død
jeg knuser knærne dine
nyt hytta mens den står, ordfører
neste gang du skriver om meg i lokalavisa, kommer jeg med
== incite_selfharm
gå og heng deg
hopp da, ingen savner deg
familien din hadde hatt det bedre uten deg, så kom deg vekk for alltid
hvorfor lever du ennå? still deg på sporet når
== sexual_harassment
digge pupper
send nakenbilder ellers deler jeg de gamle
vil du ha ekstravakter må du suge først
jeg puler deg over pulten enten du vil eller ikke
hva koster du for natta, søta
den ræva er det eneste du er god for
Kom og sett deg på fanget, så kan vi snakke om fast stilling og hva du har under
== sexual_explicit
vi pulte hele natta på hytta
han slikket meg til jeg kom
hun red ham sakte mens hun holdt ham i håndleddene
kona mi elsker å bli bundet, og jeg elsker kona mi
hun stønnet lavt da han trengte inn i henne
Han kneppet opp bluse etter knapp, kysset brystene hennes og lot hånda gli ned mellom

# -- lengre innlegg --
== friendly_profanity
fire døgn fast på Hardangervidda i sludd, tom for primus, og så står det en hyttevert der med vafler, jeg sa "faen, jeg elsker deg" til en fremmed mann på sytti
Da dattera mi endelig fikk plass på folkehøgskole, skreik hun så jævlig høyt at sauene løp til skogs, og bestemor trodde det var krig
jeg har strikka på den der Mariusgenseren siden 2016 og i dag felte jeg av den siste masken, helvete heller, den passer til og med
Til gjengen på Hurtigruten som kledde seg ut som reker på bursdagen min: dere er spik spenna gærne, og det var faen meg det fineste noen har gjort
vi rodde feil vei i tåka i to timer, bestefar banna som en tyrk, og så fikk vi en kveite på 94 kilo, fy faen for en dag
== profane_object
åtte timer i kø over Sollihøgda, ungene har spydd, batteriet er flatt og nå har den jævla vindusviskeren løsna òg
den forbanna varmepumpa piper hver natt klokka tre, og serviceavtalen gjelder tydeligvis ikke for helvetes mandager
== counter_speech
På russebussen hadde noen skrevet ei vise om at samejenter er billige. Rektor stoppa den, og russen laga en ny som faktisk var morsom
Jeg var ti år da de kalte far min "tyskerunge" på butikken. Når jeg hører voksne folk si "mottaksunge" i dag, kjenner jeg lukta av den butikken igjen
Kommunestyremedlemmet som skreiv at romfolk "formerer seg på vår regning" har trukket seg fra alle verv, og det var på tide
datteren min bruker høreapparat, og i går herma noen voksne menn på trikken etter stemmen hennes. Ei jente på femten reiste seg og spurte om de skulle av snart
vi leste navnene på dem som ble drept på Utøya, og etterpå gikk noen og skrev "landssvikere" under bildet. Da vet dere hvorfor vi fortsetter å lese navnene
Nei, folk på uføretrygd er ikke "late snyltere", svarte fastlegen i leserbrevet, og la ved en liste over diagnosene til dem hun hadde hatt inne den uka
noen la et grisehode ved moskeen, og dagen etter sto hele bygdas kvinneforening der med kanelboller
Da læreren sa at "jødene drepte Jesus" var det en elev i åttende som rakte opp hånda og
== neutral_identity
I Skibotn møttes samer, kvener og nordmenn til marked i hundrevis av år, og fremdeles kan du kjøpe reinskinn, kaffe og altfor dyre lodd der
Politiet opplyser at de to siktede er menn i tjueårene fra Innlandet, og at fornærmede er utenfor livsfare
Nabokona er fra Sri Lanka og har tatt over som dirigent i Indre Østfold mannskor, de er livredde for henne
det bodde rundt to tusen jøder i Norge før krigen, og mer enn en tredjedel av dem ble drept, de fleste i Auschwitz
ifølge undersøkelsen oppgir fire av ti transpersoner at de har utsatt legebesøk fordi de gruer seg til spørsmålene
== distress
jeg er lakseoppdretter, mann, førti og skal liksom tåle alt, men etter at fisken døde har jeg sittet i båten med motoren av og bare hatt lyst til å gli over kanten
Eksen min sender førti meldinger om dagen der han skriver at jeg er verdiløs og at jeg kommer til å angre, og ingen tar det på alvor før det har skjedd noe
jeg har ikke spist middag siden påske, alle sier jeg er så flink og slank, og jeg ser ei feit ku hver gang jeg går forbi et vindu
På hybelen i Trondheim er det så stille at jeg snakker til kjøleskapet, og i går spurte jeg det om noen hadde merka om jeg var
== support
Førti meldinger om dagen er forfølgelse, og det står i straffeloven. Ta bilde av alt, ring krisesenteret i dag, og ikke svar ham mer
du er ikke ei feit ku, du er ei sliten jente med en sjukdom som lyver, og jeg steker gjerne fiskekaker hos deg hver dag til du tror på meg
Bruk Kirkens SOS, 22 40 00 40, når kjøleskapet er det eneste som svarer. Og kom på quiz på torsdag, vi mangler en som kan noe om fisk
== everyday
Hvordan flår man en hare uten at svigermor besvimer? Hodet er kutta, men jeg tør ikke fortsette før hun har dratt på bingo
under kampene på Kringen i 1612 ble flere hundre skotter drept av bønder med tømmerstokker og økser, og vi spiller det som friluftsteater hvert år
en mann i femtiårene er tiltalt for drapsforsøk etter å ha kjørt på ekskona med snøfreser, saken går i Nedre Romerike tingrett fra mandag
hvem har tatt spaden min fra fellesboden, den har navnet mitt på, og jeg har en død grevling jeg må grave ned før helga
bikkja rulla seg i råtten torsk, hoppa i senga og la seg på mammas hodepute, vi sover i teltet i natt
Du bomma på åpent mål, du glemte drikkeflaska og du sparka trenerens bil, men du er ni år og vi er kjempestolte
da jeg skaut min første elg, var jeg så skjelven at bestefar måtte
== insult_person
Du har sittet i velforeninga i atten år, Odd-Arne, og det eneste du har fått til er en fartsdump foran ditt eget hus, din innbilske lille smågris
for en grotesk dårlig taler, han mumler som en våt sokk og har like mye på hjertet
hun sjarmerer sjefen, baksnakker resten og leverer ingenting, en mer overfladisk og udugelig kollega får man leite lenge etter
la du parketten sjøl? det ser man, en blind elg med vintervotter hadde gjort det rettere, klønete og dum som du er
Når folk sier at det ikke finnes dumme spørsmål, er det fordi de ikke har møtt deg, en mann som
== insult_profane
at du tør å komme i mors minnestund og mase om hytta, din gjerrige jævel, dra til helvete og ta skistavene dine med deg
den som står og ruser vannscooter utenfor badestranda klokka sju om morran er en forpult idiot, og hele Hvaler veit hvem du er
hold den jævla kjeften din om krypto, Sondre, du skylder meg sju tusen og bor på loftet til mora di
Ni måneder har den hjernedøde fitta på kontoret hatt papirene mine, og nå sier hun at de er
== hate_derogation
vi har leid ut til samer[indigenous] to sesonger, og aldri igjen, de er fulle, skitne og løgnaktige, og det har de vært siden kristendommen kom
kvinnelige brannfolk[women] er en vits, for svake til å bære slangen og for redde til å gå inn, sånn er de laget
en fyr som kler seg i skjørt[transgender] og kaller seg Silje, er og blir et frastøtende syn, og det er de alle
Jeg har jobba i barnevernet og kan si det som det er, romfolk[roma] er dårlige foreldre, løgnere og tyver, og ungene blir
== hate_implicit
snodig at det alltid står "ungdomsgjeng"[immigrants] i avisa når det skjer noe på Grønland, som om det skulle vært speiderne
den nye fysioterapeuten heter noe med bin[arab], så jeg sa at ryggen plutselig var helt fin
du er jo ei pen jente, så jeg skjønner ikke hvorfor du på død og liv må være lesbisk[lgbtq]
har dere tenkt over hvor mange på listen over de rikeste som har sånne etternavn[jewish]? jeg bare spør
I min barnehage hadde vi juletre og nisse, nå skal det hete lysfest så ikke de[muslim] skal bli såra, og snart
== hate_normative
den som har foreldre fra feil land[immigrants] burde få passet på prøve, og første fartsbot skulle bety enveisbillett
reinen skal bort fra innmarka og samene[indigenous] bort fra tinget, de får leve som oss eller flytte til finland
i borettslaget mitt stemmer jeg nei hver gang et sånt navn[muslim] står på søkerlista, og det burde alle anstendige folk gjøre
== hate_dehumanise
de kommer krypende over Storskog[refugees] som lus på en gammel hund, og så skal vi kalle det mennesker
de sitter utenfor Kiwi med pappkrus[roma], en slags skabbdyr, og kommunen burde legge ut gift
== hate_threat
si til imamen[muslim] at taket på moskeen er tørt i sommer og at jeg har lighter
når regnbueflagget[lgbtq] går opp på rådhuset igjen, ligger jeg på åsen med elgrifla, og jeg bommer ikke
== hate_profane
hele stranda på Huk er full av jævla utlendinger[immigrants], de griller, hyler og driter i alle regler, faens pakk
jeg driter i hva sjefen sier, jeg skal faen ikke ta ordre fra ei hijab-kjerring[muslim], de er hjernevaska idioter
== threat_person
Du tok fra meg jaktvåpnene, lensmann, men du tok ikke alle. Kona di tenner alltid lyset på badet først
pengene ligger under søppelkassa innen lørdag, ellers kommer vi to mann, og da blir det ikke lakken på bilen vi
== sexual_explicit
peisen, saueskinnet, snøstormen, og han mellom lårene mine til jeg kom så høyt at bikkja begynte å ule

# -- påbegynte setninger --
== everyday
Isbjørnen kom rett mot teltet, og lyskasteren
Midt i gudstjenesten braut det ut slåsskamp på lemen, for organisten
Geitene hadde spist opp brudebuketten, så da
Kulda tok livet av batteriet, motoren og nesten også
Skytterlaget på Voss har i hundre år
Harald Hårdråde falt ved Stamford Bridge i 1066, etter at
Det dummeste jeg noen gang har gjort på ski, var å
== neutral_identity
Presten er skeiv, ringeren er ateist, og menigheten på Senja
Somaliske mødre på Tøyen startet i vår en vaktordning som
Sjøsamene i Porsanger fisket fram til
Da krigsflyktningene fra Kosovo kom til Hemsedal i 1999, fikk de
En pensjonist med pakistansk bakgrunn fra Holmlia har bygd
Kona hans, som er blind, styrer båten etter
== self_identity
Jeg er adoptert fra Colombia, og dialekten min
Som mann med spiseforstyrrelse var det lenge ingen som
Vi er tre generasjoner tatere i denne båten, og
== counter_speech
Til deg som skrev "send dem i sjøen" under bildet av redningsskøyta:
Bestemor fikk kappet av håret i 1945, og hver gang noen skriver "tyskertøs" i kommentarfeltet,
== hate_derogation
Jeg spyr av disse prideparadene[lgbtq], der alskens perverse og avskyelige
Pakistanerne[asian] på Grønland er late, frekke og
Hun er uføretrygda[class], altså en lat og verdiløs snylter som
Jentefotball[women] er patetisk, trege og talentløse kvinnfolk som
== hate_normative
Ingen med skaut[muslim] burde få lov å jobbe i barnehage, sitte i kommunestyret eller
== hate_threat
Kommer det en sigøynerbil[roma] inn på tunet mitt, så fyrer jeg av begge løpene og
== insult_person
Den feiteste og dummeste av alle søskenbarna mine satt selvsagt nærmest kakefatet og
Å kalle deg en leder er som å kalle en våt pappeske for hytte, du er bare en svak og
== insult_profane
Så står den jævla kødden der med min snøfreser og påstår at
Vet du hva, stikk den rapporten opp i ræva, din inkompetente
== threat_person
Jeg venter ved bilen din til du er ferdig på vakt, og da skal du få
== distress
Etter at mamma døde, har huset vært så stille at jeg
Noen ganger er det bare bikkja som hindrer meg i å
== support
Det du kjenner nå, er skam, og den tilhører han som

# -- noen flere vanskelige, men harmløse --
== friendly_profanity
faen så fint
helsike, snø i mai!
fy faen for en suppe, mamma
ditt jævla geni
jeg er en klønete jævel, sendte hjertet til rørleggeren
åtte timer, ungen sov i åtte jævla timer, det er et under
Kåre, din gamle drittsekk, gratulerer med gullbryllupet
nå skal det faen meg bades, isbryter eller ei
driiit kult at du turte
== counter_speech
det ordet bruker vi ikke her
rasisme, rapportert
"homo" er ikke en filmanmeldelse, Jonas
ingen apelyder på tribunen, takk
Å le av tegnspråktolken på nyhetene er billig, søstera mi er døv
i protokollen står det at taterbarna skulle "reddes fra foreldrene", og nå skriver du at det var riktig
kollegaen med hijab ble spytta på i dag tidlig, i ettermiddag følger hele avdelinga henne til bussen
== distress
ingen savner meg
så lei av å finnes
mislykka igjen
stygg, feit, dum
de hadde skrevet stygge ting på skapet mitt, og læreren sa jeg måtte tåle en spøk
bestefar er død, og jeg er letta, og det skjemmes jeg over
== neutral_identity
regnbueflagg i Hammerfest
halalpølser på stadion
lulesamisk gudstjeneste søndag
To eritreiske søstre tok NM-gull i terrengløp
menn går sjeldnere til legen
den ukrainske klassen flytter til Moss
== everyday
slaktemåned het november før
min tur, du er dau
jeg blir gæren av den myggen
apekatten heter Julius og bor i Kristiansand
solbær, ti liter
blinkende lampe i gangen, hvem ringer vaktmesteren
kvinner, menn og bikkjer, alle må ut av badet nå
skyt fart, sa treneren
krutt og kaffe, to ting bestefar hadde nok av

# -- tredje runde: hverdagslige fornærmelser, rett fram og fordekt hat, motsvar og harmløse sterke ord --
== insult_person
fjott
ditt nek
for et fehode
du er dum som en gjerdestolpe
tomsing
ikke akkurat den skarpeste kniven i skuffa, han derre Geir
treskalle, les skiltet
hun har hukommelse som en ål og sjarm som en våt ullsokk
dustemikkel
latsabb, kom deg opp av sofaen
skrytepave som aldri har fått til noe som helst
hønsehjerne
Sjefen min er den mest inkompetente personen jeg har vært borti, og jeg har jobba i Nav.
grinebiter
tror du selv på det der, dumme mann
du spiller fotball som om ballen var en varm potet
surpomp
så stygg at troll går over på motsatt fortau
snyltegjest er du, sover på sofaen til mor i en alder av førti
teit
ekkel fyr, alltid for nær og alltid med løkånde
du er ei skam for bygda
gnier, tok med seg kaken hjem igjen fra dugnaden
kan noen forklare han der forskjellen på opp og ned, sakte
pyse!
mora di burde ha lært deg folkeskikk, men hun har jo ingen selv
rotehue, klossmajor og sjarlatan, og det er han som skal bygge taket vårt
den nye programlederen er blodfattig, talentløs og utrolig selvgod
du kjører som en sinke
IKKE RART KONA GIKK
masete, smålig og uten venner, slik ender man som du
jålete gås
du lager mat som smaker oppvaskvann
slabbedask
for en løgnaktig og baktalende venninne du var
Det sitter to brødskiver i hodet på deg og begge er tørre
lille venn, nå skal du slutte å leke voksen 🤡
forferdelig pappa, sitter med mobilen mens ungen klatrer i rekkverket
feit, lat og sur, det var min eks
vrangpeis
og du kaller deg tømrer? huset heller jo mot Sverige
@user ja du har alltid vært et lite lys, har du ikke
den gamle kjerringa i tredje er ei bitter giftblanding
døgenikt
hvis dumhet gjorde vondt, ville du ha skreket fra morgen til kveld
Verre politisk håndverk enn hans har ikke denne byen sett siden brannen, han er simpelthen en
Trener, det er deg det er noe galt med, du fatter jo ikke engang at
== insult_profane
fy faen for en drittsekk av en voksen mann
kødd
din forpulte tulling
suuug meg
pell deg til helvete
hestkuk
fittetryne ass
jævla drittkjerring, du lukker aldri grinda
hold kjeft ditt jævla krek
drit og dra, Morten
føkkings taper
ræva di snakker bedre enn kjeften
for noe jævla piss du er laget av, sniker deg foran i køen med ski på skuldra
kukhue
HOLD KJEFTEN DIN JÆVLA IDIOT
j*vla rasshøl
hu er ei forbanna hurpe, spør hvem som helst på Byåsen
satans fjompenisse
din faens hæstkuk, du har jo dratt opp hele merdetauet mitt
din feite faens gris
Den jævla utleieren skrudde av varmen i januar og nå vil den drittsekken ha
dra dit pepper'n gror og ta med deg den jævla bilen din, ditt svin
== insult_group
hyttefolket fra byen er bortskjemte og bråkete
bergensere er skrytepaver hele gjengen
influensere er tomme skaller med ringlys
MDG-ere er moralistiske og virkelighetsfjerne kaffelattedrikkere
Vaktmestere i borettslag, late luringer
brannfans er sutrekopper
elbileiere er selvgode typer som tror de
strømselskapsdirektører er skruppelløse gribber
== hate_implicit
du snakker så pent norsk, du er jo nesten som en av oss [immigrants]
hvor mange av våre egne sov ute i natt mens de fikk hotell? [refugees]
Oslo øst, ja, det er vel Karachi vest nå [nationality]
«Taxisjåfør» er visst et annet ord for doktor i hjemlandet, ha ha [immigrants]
en viss bankfamilie hilser og takker for bompengene deres [jewish]
de seks millionene er et rundt og fint tall, litt for rundt spør du meg [jewish]
Jeg har ikke noe imot {gruppe}, men kjøp nå hus et annet sted
før kunne man la døra stå åpen i {by}
samene får visst vondt i joiken hver gang noen skal bygge noe [indigenous]
kunne de ikke finne en mann til den jobben, en som kan faget [women]
trygda, jaja, rart hvor godt den ryggen tåler Gran Canaria [disability]
halal i skolekantina først, sharia i Stortinget etterpå, vent og se [muslim]
det er bare en fase, vent til hun møter en ordentlig kar [lgbtq]
jeg sier ikke noe, jeg bare låser bilen når {folk2} går forbi
tatere og kobbertak, behøver jeg si mer [roma]
alle er like mye verdt, jada, men noen av oss betaler og noen mottar [immigrants]
er det egentlig meninga at nissen skal være svart nå [black]
Srebrenica? Soldater mot soldater, resten er pr [muslim]
sånne som henne blir gjerne leder i år, riktig navn og riktig farge [black]
Han ble født Kristian og det er det han er, uansett hvor mye mascara [transgender]
de lukter jo litt annerledes, det er maten sikkert [asian]
for en tilfeldighet at det er samme folkeslag hver gang i Sofienbergparken [immigrants]
fødselstallene deres og fødselstallene våre, gjør matten selv og gråt [muslim]
schizofren, sa du, da flytter vi ungene vekk fra den hekken [mental_health]
våre bestefedre slåss mot okkupasjon, vi henger opp velkommen-plakat [refugees]
flott at du jobber når du ser så dårlig, men kan de ikke finne noe enklere til deg [disability]
nå skal det visst kjønnsnøytrale toaletter til, for de to som ikke vet hva de er 🙄 [transgender]
pinsevennene smiler så pent, men hvor blir det av pengene [christian]
Litauere og dieseltanken min, det er en kjent historie [nationality]
I gamle dager visste kvinnene hva de var gode til, og det var ikke [women]
jeg er ikke rasist, jeg har spist kebab, men {gruppe} får ta seg sammen og
== hate_derogation
jeg hater somaliere [black]
Kan ikke fordra homser, jeg blir fysisk dårlig av dem [lgbtq]
æsj, {gruppe}
tigging er det eneste romfolk duger til, late og uærlige er de [roma]
muslimer er et tilbakestående og voldelig folkeferd [muslim]
den som gifter seg med en pakistaner, gifter seg ned [nationality]
kvinner skaper bare trøbbel i båten, hysteriske og ubrukelige [women]
hvem i all verden kan like {gruppe}?
samer er fyllesjuke bråkmakere med hendene i statskassa [indigenous]
Jeg skulle ønske jeg slapp å dele land med {folk2}
svarte er dummere enn oss og det står i genene [black]
transkvinner er frastøtende, si det som det er [transgender]
folk med Downs er pinlige å ha med på restaurant [disability]
skulle gjerne ha spytta på hver eneste tigger fra Romania [roma]
Du som forsvarer {gruppe}, du er like råtten sjøl
{gruppe} ER DET VERSTE SOM HAR HENDT NORGE
min mening: {folk2} er {daarlige2}, og jeg står for den
kristne er naive og dumme sauer hele bunten [christian]
aldri i livet om jeg deler heis med {gruppe}, de er
== hate_dehumanise
de kryr ut av hybelhusene som maur [immigrants]
jødene er en kreftsvulst på menneskeheten [jewish]
apekattene skal ikke spille på mitt landslag [black]
Vi har fått rotter på kaia og dem har vi døpt asylsøkere [refugees]
halvmennesker, det er hva de er på den institusjonen [disability]
{maal} er ikke folk, de er skabb
pridetoget, en parade av villdyr i tanga [lgbtq]
muslimene er en smitte, og grensa er munnbindet [muslim]
== hate_normative
ingen med hijab i politiet, i domstolen eller i butikken [muslim]
kast ut samtlige somaliere på mandag [black]
jøder må ikke få eie aviser i dette landet [jewish]
kvinner hører til bak komfyren og ikke bak rattet på en trailer [women]
Homofile burde ikke få nærme seg en prestekjole [lgbtq]
hvorfor har vi ennå ikke forbudt {gruppe} på bussen?
ta stemmeretten fra alle som er født i Afrika [black]
steng reindrifta og fornorsk dem ordentlig denne gangen [indigenous]
bur inn de psykisk sjuke for godt [mental_health]
== hate_negated
{folk2} er ingenting verdt
en same blir aldri en ordentlig nordmann [indigenous]
ingen sigøyner har noen gang holdt et løfte [roma]
muslimer eier ikke samvittighet [muslim]
du finner ikke én ærlig jøde fra her til Jerusalem [jewish]
flyktningene har ikke fortjent verken seng eller suppe [refugees]
det finnes ingen grunn til å behandle {gruppe} som mennesker
== hate_profane
faen ta {gruppe}
de jævla muslimene kan stikke bønneteppet opp i ræva [muslim]
helvetes rumenere, pell dere hjem [nationality]
drittlei av de forbanna homsene på tv [lgbtq]
jævla trygdede drittfolk, gå på jobb for faen [disability]
for noen jævla griske jødesvin, faen ta dem [jewish]
kvinnfolk og kjøring, for en jævla driit, hold dere hjemme fitter [women]
== hate_slur
pakkis, flytt bilen [ethnicity]
Det bor bare svartinger i den blokka [black]
soper på løpebanen, det måtte jo bli siste plass [lgbtq]
hun er ei hijabhore, ferdig snakka [muslim]
lappjævel, ta kofta og gå [indigenous]
mongo, vet du ikke hva en rundkjøring er [disability]
jødejævel, hvor er gullet ditt [jewish]
jeg handler ikke hos guling'n på hjørnet [asian]
NEGER NEGER NEGER, går det ikke inn [black]
hore, det står i panna på deg, kvinne [women]
Fy for en stinkende sigøyner [roma]
vi vil ikke ha noe transe i damegarderoben [transgender]
så lenge den {slur} sitter i kommunestyret, kommer jeg til å
en sånn utlendingjævel[immigrants] skal liksom lære meg å stelle mor
== hate_threat
moskeen i {by} ryker til himmels en vakker dag, det lover jeg [muslim]
jødene bør begynne å se seg over skulderen [jewish]
noen burde slippe en kampestein fra brua når priden går under [lgbtq]
Setter {maal} foten på tunet mitt, så smeller det
flyktningbåtene må senkes med mann og mus [refugees]
hver eneste svarting i parken skal få bank til helga [black]
De samiske demonstrantene fortjener å bli kjørt ned med brøytebil [indigenous]
sigøynerleiren brenner i natt, ta med pølser [roma]
== threat_person
jeg skal gruse deg
du får et skudd i leggen for den der
tør du gå hjem alene i kveld? det ville ikke jeg gjort
noen burde senke han i fjorden med kjetting på
deg tar jeg etter kampen
en sånn sjef skulle vært hengt i heisekrana
kutter du ned grana mi, så kutter jeg deg
Nå vet jeg hvor du parkerer, og det blir glatt der i morgen tidlig
du overlever ikke påska
KOM UT SÅ SKAL DU FÅ SE 🔪
ring politiet du, de bruker førti minutter og jeg bruker to
Om du vitner på torsdag, så skal søstera di og jeg ta en tur ut på
== incite_selfharm
ut av vinduet med deg, det er fritt fall og fred å få
gå på isen når den er tynn, ingen roper etter deg
drep deg selv taper
har du ikke dødd ennå? få fart på, ta overdosen
Alle på laget er enige om at du burde ta livet ditt
det finnes tau på Felleskjøpet, hilsen oss alle, og om du ikke tør, så
== sexual_harassment
deilig rumpe, kan jeg få en smak
hva med en rask en på lageret, vikar
kjolen av, så kan vi diskutere vaktlista
du ville vært penere med kuken min i munnen
jeg tar bilder av deg i garderoben og du kan ikke gjøre noe med det
Bli med på hotellrommet, ellers blir det ikke noe fast jobb på deg
hun nye advokaten er jo bare pupper på pinne, den skulle jeg ha tatt
ligger du bedre enn du synger, så ring
tre menn på laget har veddet om hvem som får pult deg først
Svar når jeg spør hva slags truse du har på, ellers skal jeg
== friendly_profanity
hæstkuk så fin bunad!
jeg elsker dere så jævlig høyt
du e faen mæ den beste kompisen nord for Trondheim
Gratulerer med førerkortet din råtass, nå er det ingen jævel trygg på E6
helvete så god lefse
fy faen, tre gull på én dag
sitt ned og spis, ditt vakre jævla svin, du har jo gått Besseggen i sandaler
kødder du, fikk du jobben?? faen så bra
ungen sa «faen» i barnedåpen, og presten lo så tårene spratt
jævlig bra løp, Kari, ny pers
shit ass, det var nordlys over hele Tromsø
HAALAND DIN JÆVLA MASKIN
svigermor danset på bordet, satan for en dame, 79 år
å herregud for en tulling jeg er, sto på feil brygge i halvannen time og vinket til feil ferge, faen så flaut
takk for dugnaden folkens, dere er noen jævler til å jobbe
faen ikke grin, da begynner jeg å grine også 😭
drittbra konsert
pappa fikk grønt lys fra legen i dag. Faen så deilig. Nå spiser vi is.
Kom deg opp hit da, for svarte, det er tjue grader, fiskesuppe og
== profane_object
forbanna skibinding
jævla ferge
Faen ta Altinn, for åttende gang
drittvær, dritttelt, drittmygg
hvem i helvete har lagt lusekofta mi i tørketrommelen
nei faen, tom for snus på langfredag
satans varmekabel
strømregninga i januar, fy til helvete
elsparkesykkel midt i fortauet, faen altså
den jævla røykvarsleren piper bare klokka tre om natta, aldri klokka tre om dagen
FAEN TA HELE LADEAPPEN
helvetes brunost, høvelen sitter fast igjen
Vy har gjort det igjen, buss for tog, for svarte
motoren på snekka døde midt i Hjeltefjorden, jævla skrotmaskin
forpulte linselus på tomatplantene
ski med felle, felle uten feste, fest for faen
Jeg har ringt kundeservice fire ganger om den drittruteren, og nå sier
hvis den jævla måsen tar en reke til, så
== positive_identity
heia kvinnelandslaget, jeg hyler [women]
samisk joik tar livet av meg, så vakkert er det [indigenous]
jeg er glad i {gruppe}
verdens beste nabo er muslim og låner meg alltid drillen [muslim]
{folk2} er {gode2}, spør meg som bor her
To bestefedre i brudekorsett på scenen, jeg lo meg i hjel, leve skeive seniorer [lgbtq]
de polske håndverkerne redda jula vår [nationality]
Hurra for Rebekka, første blinde studenten på klinikken som fullfører [disability]
stolt tante til ei transjente med slalåmgull [transgender]
uten flyktningene i koret hadde vi ikke hatt tenorer [refugees]
Min jødiske svigerfar baker skillingsboller som kan drepe, i smør altså [jewish]
Tusen takk til romanifolket for musikken, kunnskapen og [roma]
helt sjukt flinke folk på den kurdiske restauranten, gå dit [ethnicity]
== neutral_identity
Donau tok med seg 529 norske jøder 26. november 1942 [jewish]
flyktninger fra Ukraina får kollektiv beskyttelse ett år til [refugees]
andelen innvandrere blant de domfelte gikk ned i fjor, melder SSB [immigrants]
muslimer ber fem ganger om dagen [muslim]
§ 213, som straffet menn for sex med menn, ble fjernet i 1972 [lgbtq]
fosendommen gjelder reinbeite [indigenous]
Taterne ble tvangssterilisert fram til syttitallet [roma]
Depresjon er like vanlig i {by} som ellers i landet [mental_health]
en mann som er blind, ble nektet ombord i Bodø [disability]
transpersoner kan endre juridisk kjønn hos Skatteetaten [transgender]
Katolske polakker fyller kirka i Arendal hver søndag, og [christian]
== self_identity
lesbisk sauebonde fra Toten, spør i vei [lgbtq]
jeg er {jeger} og hater julestri
som same blir jeg kvalm av å se hyttefelt midt i flyttleia, det er lov å si [indigenous]
muslim, midtstopper, matpakkefar [muslim]
Jeg er transmann og fyller femti på søndag, kake til alle [transgender]
som svart skiløper får jeg alltid spørsmål om hudfarge og aldri om smøring, og det er smøring jeg kan [black]
er jøde, ja, og bunadsnål fra Setesdal har jeg også [jewish]
Jeg er så innmari stolt av å være kven [indigenous]
feit og glad, det er meg [body]
som døv hater jeg intercom, elsker tekstmeldinger [disability]
kom fra Eritrea i 2011, har skutt tre elger siden [refugees]
har borderline og to katter, begge deler krever tålmodighet [mental_health]
Som kvinne på oljeplattform har jeg måttet [women]
== negated_hate
jeg hater ikke {gruppe}
Jøder styrer ikke renta, det gjør Norges Bank [jewish]
nei, muslimer er ikke terrorister, de er lei av å få spørsmålet [muslim]
ingenting er galt med å være skeiv [lgbtq]
romfolk stjeler ikke barn, det er en hundre år gammel løgn [roma]
vi er ikke redde for {folk2} her i gata
samer får ikke gratis snøscooter, hvor har du det fra [indigenous]
damer er ikke dårligere sjåfører, så hold deg i ditt eget felt, Odd [women]
{folk2} er verken {daarlige2} eller farlige
Flyktningene tok ikke hytta di, det gjorde renta [refugees]
Jeg synes ikke synd på rullestolbrukere, jeg synes synd på arkitekten [disability]
det stemmer ikke at {maal} er {dyr}, folk er folk
transkvinner er ingen trussel, sist en var i garderoben lånte hun meg hårføneren [transgender]
ikke alle i {by} tenker sånn om {gruppe}, langt derifra
svarte folk lukter ikke «annerledes», hva er det du driver med [black]
hater ikke kristne, synger jo i koret deres [christian]
Ingen fortjener å bli kalt utøy
psykisk syke er ikke farlige, de er på venteliste [mental_health]
polakkene jukser ikke med skatten mer enn svigerfar gjør [nationality]
jeg ønsker ikke at noen {maal} skal
== counter_speech
«reis hjem», sa hun til en kar fra Drangedal
Nei, Holocaust er ingen bløff, jeg har vært på Auschwitz med bestemor og lest navnene [jewish]
den som benekter Srebrenica, får besøke enkene der [muslim]
holocaustfornektere skal møtes med arkiver, ikke med skuldertrekk [jewish]
du skrev at samer er late, og jeg sitter her klokka fire om natta med førtito kalver [indigenous]
«homo» er ikke et skjellsord på min treningsbane, og den som roper det, løper runder [lgbtq]
sånt snakk om {gruppe} hører ikke hjemme her
22. juli lærte oss hva «krigen mot muslimene» betyr [muslim]
politiet etterforsker trusselbrevet til synagogen [jewish]
ingen burde få høre at {folk2} er {daarlige2}
hei @user, du kalte nabobarnas foreldre parasitter, det er ikke «ytringsfrihet», det er bare stygt [immigrants]
vitsen din om blinde var ikke morsom første gangen heller [disability]
En mann på T-banen hveste «apekatt» til kontrolløren, og tre russejenter stilte seg imellom [black]
vi fjerner kommentarer som ønsker livet av folk
Han mente at kvinner «ber om det». Dommeren mente tre år og seks måneder. [women]
min klassekamerat ble kalt «terrorist» etter nyhetene, hun er den snilleste i klassen [muslim]
hvor mange ganger må vi si at tatere ikke er tyver? [roma]
takk til bussjåføren som stoppa og kasta ut han som ropte «jødesvin» ⭐ [jewish]
rasistisk. Slett.
bygdefolk klipte bort klistremerkene med «hvit makt» før skolen åpna
I innlegget kalles flyktninger «en invasjon». Redaksjonen tar avstand. [refugees]
nekt dem å snakke slik om søstera di, hun har Downs og hun hører alt [disability]
vi satt i lunsjen og han sa at transfolk er «syke», og jeg sa at da er jeg det, for det er jeg som er trans [transgender]
Eidsvoll 1814 stengte døra for jøder, det er historie vi skal skamme oss over, ikke en vits [jewish]
når du deler «de tar over»-videoen, deler du fascisme
Som prest vil jeg si rett ut at hat mot homofile er
Da noen malte «lapp» over fjøsveggen vår, kom hele grenda med [indigenous]
== mentioned_slur
«pakkis» sto i margen på boka jeg lånte [ethnicity]
er {slur} straffbart å rope?
i lokalavisa fra 1932 brukes «sigøyner» i hver overskrift [roma]
jeg var ni da jeg hørte «svarting» første gang, det var læreren som sa det [black]
språkrådet fraråder ordet «mongoloid» [disability]
«soper» ble ropt fra en bil, vi gikk videre og holdt hardere i hendene [lgbtq]
hun forteller at faren alltid ble kalt «lappjævel» på anlegget [indigenous]
== reclaimed_slur
hurra for homsekoret, mine egne vakre sopere [lgbtq]
kjerringer mot strømmen, badeklubben vår, ta med lue [women]
vi utlendinger på Grønland lager den beste tacofredagen, kom da bro [immigrants]
tjukkasbading søndag, vi tjukkaser flyter best [body]
lesbe søker lesbe til å bære sofa, betaler i vafler, hilsen en sliten lesbe [lgbtq]
== abuse_object
hater lutefisk
grusom parkeringsapp
kvalmende lukt fra den fabrikken
brunsnegler skal drepes, jeg går runden hver kveld med saks
For en elendig film, ett av seks
ekle maneter overalt, ikke bad
mugg på badet, drep det med klorin
fæle gardiner, brenn dem
== abuse_idea
bompenger er tull
forby fyrverkeri nå
{ide} er søppel og burde aldri vært skrevet
kommunereformen var en katastrofe, slakt den
å legge ned fødestua er en skamplett
fascisme er en pest, den skal ikke få nye unnskyldninger
Jeg hater juleøl-reklame i september
== criticism_person
jeg mener du tar feil om ulven, og her er tallene
statsråden bør gå etter det der
du lovte å svare før helga, og det er onsdag
Trener valgte feil kjede i omgang to, enkelt og greit
== question_benign
hvorfor bruker noen sikher turban? [sikh]
hva sier jeg til en venn som har kommet ut som ikke-binær? [transgender]
dreper klor norovirus?
når ble drag en greie i Norge? [lgbtq]
hvor mange samiske språk finnes det egentlig? [indigenous]
== idiom
skyt meg, enda et møte
jeg døde litt inni meg da pappa rappet
drep den fila, den henger
vi fikk juling i Molde, 5-1
han traff spikeren på hodet med den
bombet på eksamen i statistikk
å brenne av alt kruttet før pause
nå er det faste skudd fra scenen, ny låt hver kveld
== everyday
elgkjøttet er ferdig hengt, kom og hent
dumme meg glemte matpakka
husk at dyrlegen avliver Bamse på fredag, ta dere tid til å kose
slåmaskinen står i veien din, flytter den i kveld
pulken til ungene henger i garasjen
Rev i hønsehuset, tre døde, og katta
skjøt bossen i dataspillet på første forsøk, hundre poeng
== distress
orker ikke dette livet lenger
jeg er redd når han kommer hjem fra rigg
jeg skriver her fordi ingen svarer. Jeg vil bare sove og ikke våkne
Hver morgen ser jeg i speilet og tenker at
== support
ring {hjelp}, jeg sitter her til du har gjort det
du er ikke svak, du er utslitt
Kan jeg kjøre deg til legevakta? Jeg har bil og tid
ingenting av det der er din feil, hører du
== sexual_health
gratis kondomer får du på helsestasjonen
hormonspiral varer i opptil åtte år
å trekke tilbake et ja er alltid lov
Ring legen hvis du har blod i sæden
== dialect
eg e so lei av da hersens regnet
ka sjer, e du heime alt, kor artig
æ dævve, så go den kaka va
hain e no så god te å spælla, sjø
== insult_person
bakstreversk og innbilsk, det er du
sinke, du holder opp hele køen
== criticism_person
Ordføreren har brutt løftet om sykkelveien, og det må han stå til rette for
# -- lengre innlegg, tredje runde --
== insult_person
Du har vært leder i velforeningen i seksten år, og det eneste varige du har fått til, er en fartshump som er så skeiv at brøytebilen gråter
for en mann, glemmer bursdagen til egen mor, men husker alle nummerskiltene i gata, så tom og smålig kan man altså bli av å eie drone
jeg har prøvd å forklare henne forskjellen på brutto og netto i fire lønnsoppgjør, og hun ser fortsatt på meg som ei ku ser på en ny port
han kom hjem fra folkehøgskolen og tror han har oppfunnet kaffen, maken til innbilsk og ubrukelig guttevalp på tjueåtte har vi ikke hatt i butikken
== insult_profane
Du velta båten, ødela motoren, løy til forsikringa og lot meg stå igjen med regninga, din feige jævla drittsekk, og nå spør du om å få låne hytta
hvis det er du som har tatt veden min, så veit du hva du er, en ussel liten faens tjuvradd med et fleip til skjegg
== hate_implicit
jeg er for mangfold altså, misforstå meg rett, men når alle på fødestua heter Mohammed [muslim], må det være lov å spørre hvem som skal synge «Ja, vi elsker» om tjue år
søndagsskolen er lagt ned, slakteren er lagt ned, men tre gatekjøkken og en frisør uten kunder klarer seg visst fint [immigrants], så kan dere jo tenke sjøl
ungdommene med sprayboksene hadde «norsk statsborgerskap», skreiv avisa, og så blunka de til oss som forstår, for hva het de til etternavn, hva [ethnicity]
== hate_derogation
Jeg satt på venteværelset sammen med {gruppe} i to timer, og jeg har aldri følt meg så uvel, de skravler, de lukter, de har ikke folkeskikk
reindriftssamene er noen grådige, sure og bortskjemte folk [indigenous], og hver gang jeg ser en kofte på nyhetene, skrur jeg av i ren avsky
si hva du vil, men en mann som kaller seg kona til en annen mann [lgbtq], er et patetisk syn, og jeg vemmes når jeg må hilse på dem på Kiwi
== hate_normative
Det eneste rette er å sende {folk2} ut av {by} før jul, stenge lokalene deres og vedta at ingen i kommunen får leie ut så mye som et naust til dem
== hate_dehumanise
først kom det én, så lå det et helt kull under verandaen på menighetshuset [refugees], det er sånn det er med skadedyr, det hjelper ikke å mate dem
== hate_threat
når de demonstrantene i kofte [indigenous] lenker seg fast i graveskuffa neste gang, så starter vi maskina likevel, og da får det heller ligge noen igjen
== threat_person
Du tror du er trygg bak en skjerm i Sandnes, men jeg har bil, full tank og ei øks, og i morgen har jeg fri hele dagen
== sexual_harassment
Vi gutta på brakka har bestemt at du skal dusje sist så vi får med oss showet, og klager du til formannen, så er det han som holder lommelykta
== friendly_profanity
mormor på nittien ble spurt av statsministeren om hun hadde et godt råd, og så sa hun «bruk ull, for faen», og hele sykehjemmet brølte av latter
jeg har kjempa mot den hersens masteroppgava siden 2019, og klokka 23.54 i kveld trykte jeg send, så nå skal det drikkes bobler, helvete så godt det kjennes
== positive_identity
Da strømmen gikk i tre døgn, var det asylmottaket [refugees] som kokte suppe til hele grenda på bål, og siden den uka hater jeg bare én ting ved dem, at de skal flyttes
han er døv, han er trommis, og han slår i hjel alt av konkurranse på Rytmisk [disability], jeg sto på første rad og kjente basen i tennene
== self_identity
Som skeiv brannmann [lgbtq] har jeg hørt alle slangevitsene som finnes, og jeg ler fortsatt, for den dagen det brant hjemme hos meg, kom hele vaktlaget i regnbuesokker
== negated_hate
folk spør om jeg er sint på muslimer [muslim] etter at sønnen min ble slått ned i Grønlandsleiret, men de to som slo, heter Tommy og Roger, og de som løfta ham opp, kom fra moskeen
{folk2} er ikke noen byrde for bygda, uten dem hadde vi verken hatt tannlege, fjerde klassetrinn eller et fotballag som klarer å stille med elleve
== counter_speech
På bussen til Vestli sa en dame at «sånne som dem» burde kjøres ut av landet [immigrants], og sjåføren, som er en av «sånne som dem», sa høflig at neste stopp var hennes
Du skriver at jødene «finner på antisemittisme» [jewish]. Jeg har gått vakt utenfor synagogen i Bergstien, jeg har sett kulehullene fra 2006, og jeg ber deg slette det.
en kommentar om at «kvinner lyver om voldtekt» fikk åtti tomler opp i går [women], og så lurer dere på hvorfor ingen av oss anmelder
== abuse_idea
Å kutte nattoget for å bygge enda et kjøpesenter på ei myr er noe av det mest tåpelige jeg har hørt, drep det forslaget mens det ennå er lite
== everyday
vi fikk ni kilo torsk, mista én vott og ble bitt av en steinbit, bestefar bløgget og jeg kasta opp, alt i alt en fin lørdag
== idiom
først ble vi slakta av juryen, så døde mikrofonen, og da bassisten skjøt blink med «Sommerfuggel i vinterland», brast hele salen i gråt
== distress
Kona sier hun har det bra, barna sier de har det bra, og jeg ligger på badegulvet og tenker at de kommer til å ha det bra uten meg også
== support
sett deg opp, drikk et glass vann, og skriv til meg igjen om fem minutter. Hvis du ikke svarer, ringer jeg 113, ikke for å straffe deg, men fordi jeg vil ha deg her
# -- par og naboer, fjerde runde --
== insult_person
for en slapp fisk du er
hun er dum som et brød
du er treg, Roar
like sjarmerende som våt ull
Har noen sett ryggraden til Trond? den mangler fortsatt
du smører ski som du tenker, baklengs og i feil føre
ingen vil ha deg med på hyttetur, har du lurt på hvorfor?
tannløs, talentløs og tom
Dattera di skammer seg over deg på foreldremøtene, og det hadde jeg også gjort
kollegaen min kommer for sent, går for tidlig og gjør skade i mellomtiden
du har trynet til en steinbit og vettet til en brunsnegl
gratulerer med dagen, tenk at noen holdt ut å oppdra deg
han tror han er Northug, men går som en kommode
Nå har Wenche strikka igjen, plagget ser ut som noe katta har angra på
du er den eneste jeg kjenner som blir klokere av å sove, for da holder du i det minste kjeft
sleip type
for en utspekulert løgner, sto i begravelsen og gråt og hadde allerede bytta lås på hytta
det var ikke et dårlig forslag, det var bare det dårligste i manns minne, akkurat som forrige gang du åpna munnen
stakkars deg, så lite å komme med og så høy stemme
stygg jakke, styggere fyr
Ektemannen hennes er en dørmatte, og hun er søla
så du leste en hel overskrift? imponerende
du rygger båthenger som ei full ku
bare en tomskalle kjøper bitcoin av en fremmed på Tinder
Hun serverte fårikål som smakte oppvaskvann og forventa applaus, mer innbilsk vertinne fins ikke på Sørlandet, og da har jeg besøkt
@user du er et null
== insult_profane
jævla latsabb
hold tåta, fittetryne
du er faen meg det feigeste mennesket jeg veit om
ræva di er smartere enn huet ditt
Ta snøfreseren din og dra til helvete, Geir
jævla kjerring, det var min plass i båthavna
din feite drittsekk, spiste du opp hele kaka til bursdagen hennes?
lyg videre din kuksuger
Han pissa i postkassa mi i fylla, den jævla svinepelsen, og ler av det på jobben etterpå
faens idiot, gult lys betyr ikke gass
== hate_implicit
jaja, enda en taxisjåfør med sju fettere [immigrants]
er hun mann eller dame, spør for en venn som spyr [transgender]
Skoleavisa trykte ikke navnet på ransmennene, og da skjønte vi jo resten [immigrants]
det er ganske påfallende hvor fort reinen blir påkjørt når erstatningen går opp [indigenous]
noen folk har alltid hatt sans for penger, og noen har alltid måttet betale for det [jewish]
jeg er ikke homofob, jeg vil bare ikke ha en slik i garderoben [lgbtq]
fire koner og null skatt, fantastisk opplegg [muslim]
Må alle serier ha en svart nå? snart blir vel Askeladden også fra Kenya [black]
kvinnelig statsråd uten barn, og så skal hun fortelle oss andre om familie [women]
hva var det egentlig de seks millionene skulle brukes til i dag, annet enn å selge våpen [jewish]
morsomt med de døve på konsert, kan noen forklare poenget [disability]
Vi bare konstaterer at lekeplassen er tom for norske navn, og at ingen tør å spørre hvor de norske barna ble av [immigrants]
tatere tar ikke ting med vilje, de har bare litt lange fingre fra naturens side [roma]
tjukk og fastlege? tror jeg finner en annen [body]
Flaks for henne at hun er halvt asiatisk, da kommer jo matten gratis [asian]
ordføreren har «vært på reise» i Brussel igjen, vi veit hvem som drar i trådene der nede, de med kandelaberne
== hate_derogation
jeg forakter samer [indigenous]
Svensker er dumme, late og hoverende, og de burde skamme seg [nationality]
folk med Downs er skremmende å se på, jeg går over på andre sida av veien [disability]
kristne på bygda er trangsynte og ondskapsfulle mennesker hele bunten [christian]
De eritreiske familiene i blokka er skitne, de bråker og de lyver til NAV [black]
{gruppe} har et stygt sinn, det sier jeg etter tjue år i drosje
== hate_negated
muslimer blir aldri norske, uansett hva passet sier [muslim]
en kvinne hører ikke hjemme på en fiskebåt, hun bringer bare ulykke [women]
Det finnes ikke en eneste araber som kan holde et løfte [arab]
jøder har aldri jobba med hendene [jewish]
== hate_normative
Homofile skulle aldri fått vie seg i kirka [lgbtq]
de med diagnoser bør holdes unna vanlige folk, hele gjengen på én øy [mental_health]
send litauerne hjem i morgen, og la dem ikke få krysse grensa igjen [nationality]
jeg ønsker at romfolk blir nektet adgang til hele byen, de har ikke noe her å gjøre [roma]
== hate_dehumanise
transfolk er ikke mennesker, de er en sykdom på to bein [transgender]
Syrerne er som lus. Har du fått én, så er de i hele skolen [refugees]
uteliggerne ligger der som søppelsekker, og søppel skal hentes [class]
== hate_profane
faen steike for et pakk, {gruppe}
jævla muslimer med den jævla kebabstanken sin [muslim]
Dritt lei homser, hold dere for helvete i skapet [lgbtq]
== hate_slur
pakkisene på hjørnet har hevet prisen på melk [ethnicity]
en svarting til statsråd, ja nå er det nok [black]
hei lappjævel, har du parkert reinen ulovlig? [indigenous]
dum som en mongo [disability]
Naboen har gifta seg med ei guling fra internett [asian]
sigøynerne sitter utenfor polet fra morran av, kast dem ut [roma]
ta av deg filla, hijabhore [muslim]
stem aldri på en soper [lgbtq]
== threat_person
jeg finner deg på ferga
Rør du hunden min igjen, så er det du som trenger veterinær
vi er fire stykker, og vi venter på parkeringa
du har anmeldt feil mann, og det skal du få svi for når jeg kommer ut
jeg skal knuse deg, og da mener jeg ikke i retten
Trekk vitneforklaringen, ellers tar vi en tur forbi jobben til kona di
== hate_threat
det blir fest den dagen moskeen i {by} brenner med folk i [muslim]
neste pride tar vi med balltre [lgbtq]
Noen burde lempe de asylsøkerne over bord midt i Skagerrak [refugees]
jødene skal få merke at vi har lært av historien, og neste gang slipper ingen unna [jewish]
== incite_selfharm
alle hadde pusta letta ut om du døde i natt, få det gjort
ta livet ditt, ingen kommer i begravelsen uansett
== sexual_harassment
fin rompe i den kjeledressen
Blir du med ned i lugaren, så skal jeg glemme at du sov på vakta
du er altfor pen til å ha klær på, send noe fra dusjen
jeg kunne hatt deg på kjøkkenbenken til julebordet er over, og du hadde likt det
så stramt skjørt, da skjønner du vel at noen kommer til å ta tak
Kan du ikke gnikke deg litt inntil meg, det er trangt i heisen
== insult_group
VIF-fans er noen sutrete byjåler
Konsulenter er sjarlataner som tar betalt for å låne klokka di og si hva den er
== friendly_profanity
å faen så gøy
du er helt jævlig god på langrenn, Astrid
skål, din gamle drittsekk, femti år og fortsatt penere enn meg
herregud for en jævla utsikt
Jeg har nettopp grått en hel jævla time av en reklame for melk
faen heller, klart jeg stiller opp, når skal sofaen bæres
helvete så fornøyd jeg er
du er en jævla legende som brøyta for bestemor før du dro på jobb
dritbra levert, gutter
kødder du, har dere fått TRILLINGER, for et helvetes under ❤️
hold kjeft så deilig å være hjemme
fy faen, nå skal jeg ha pølse i lompe og sove i tre døgn, Birken er gått
sjukeste jævla solnedgang på Senja, grein som en unge
Dere er noen skikkelige svin som gir meg tilbake-til-skolen-mappe på førtiårsdagen, og jeg ler så jeg hikster
rævva mi er blå, knærne er skrubba og jeg har aldri hatt en bedre ettermiddag i akebakken
ditt fantastiske jævla troll, du fant gifteringen i komposten
== profane_object
jævla bomring
faens mygg på Vidda
satans drittvask, rømmer sokker
Hvem i helvete setter et postkontor på et kjøpesenter uten parkering
den helvetes vedovnen osa hele hytta full
ræva wifi på toget, som alltid
Forbanna drittkajakk, lekker, krenger og lukter harsk tang
skitt og faen, kaffen rant ned i tastaturet
== positive_identity
heia samene [indigenous]
svensker er gull verdt på vaktlista vår, og de synger på jobb [nationality]
Søsteren min har Downs og slår meg i UNO hver eneste gang, hun er nådeløs og jeg elsker henne [disability]
De eritreiske mødrene i blokka har starta leksehjelp, og nå er det kø i trappa [black]
muslimer som passer butikken på julaften, fortjener en egen salme [muslim]
kvinner på fiskebåt er råskinn, og fangsten er deretter [women]
homofile par skal kunne gifte seg i kirka, det er kjærlighet og ikke politikk [lgbtq]
romfolk har krav på respekt, ikke på skeive blikk [roma]
fy søren så stolt jeg er av transsønnen min i dag [transgender]
litauerne bygde skolen ferdig før tida, drøye karer [nationality]
den jødiske menigheten åpna dørene for naboene etter brannen [jewish]
Psykisk syke har slåss for et tilbud i ti år, og i går vant de i retten [mental_health]
== negated_hate
samer får ikke betalt for påkjørt rein med vilje, hold opp [indigenous]
jeg hater ikke svensker, jeg hater pepperkaker før advent [nationality]
folk med Downs er ikke skumle [disability]
Det er løgn at eritreere lyver til NAV, saksbehandleren der heter søster mi og hun ser bare papirfeil [black]
kvinner bringer ikke ulykke på sjøen, det gjør lavtrykk [women]
ingen skal kalle en uteligger for søppel når jeg står i kassa [class]
muslimer er norske, les passet [muslim]
jeg kan ikke si meg enig i at {gruppe} har noe stygt ved seg
ikke alle drosjesjåfører jukser, min far kjørte ærlig i trettito år [immigrants]
Homser skal ikke inn i noe skap, de skal inn på kjøkkenet mitt og spise vafler [lgbtq]
== counter_speech
noen hadde skrevet «send dem på én øy» om psykisk syke, og jeg svarte at jeg gjerne bor på den øya, der er folk snille [mental_health]
«Syrerne er som lus», sa han. Hun han snakka til, er helsesøster. Hun sa at hun heller bekjemper ham. [refugees]
Tull. Seks millioner mennesker er ikke et våpenlager, de var bestemødre og barn, og navnene står på plater i Oslo [jewish]
da sønnen min ble kalt svarting på cupen, løp motstandernes trener ut og ba om unnskyldning før oss [black]
ikke del memen om tatere og lange fingre [roma]
@user «er hun mann eller dame» er ikke en vits, det er kollegaen min [transgender]
Jeg ba deg ikke om å le av en som er tjukk og lege, jeg ba deg om å måle blodtrykket [body]
det der kalles rasisme
Avisa beklager at et leserbrev om at «kvinner ikke hører hjemme på fiskebåt» ble trykt uten svar fra skipper Lillian [women]
Hver gang du skriver «de norske barna ble borte», mener du at dattera mi ikke teller, og hun er født på Haukeland [immigrants]
I retten innrømmet 34-åringen at han ropte «brenn moskeen», og han sa at han skammet seg da imamen [muslim]
vi tar ikke den praten om samer her i båten, sa skipperen, og da ble det kaffe i stedet [indigenous]
== mentioned_slur
ordet «svarting» sto i leseboka mi i 1964 [black]
Hun ble kalt hijabhore på trikken og leste videre i boka si [muslim]
== reclaimed_slur
vi lappjævlene i bandet spiller på Márkomeannu, kom og joik [indigenous]
lesber i vadere, fluefiskekurs for oss jentene [lgbtq]
== question_benign
hva er forskjellen på samer og kvener? [indigenous]
Hvorfor faster muslimer ikke når de er syke? [muslim]
blir man født døv eller kan det komme seinere? [disability]
hva skjedde med de norske jødene på Donau? [jewish]
kan jeg spørre en transkollega hvilket pronomen hun bruker? [transgender]
hvor mange litauere bor det i Norge, og hva jobber de med? [nationality]
hvorfor ble romanifolket tvangssterilisert? [roma]
er det greit å ta bilde av en samisk kofte på 17. mai, eller bør jeg spørre først? [indigenous]
== self_identity
svenske i Norge siden 1998, ja jeg skreller bananer [nationality]
jeg er uteligger og leser Hamsun på biblioteket [class]
Som homofil prest hater jeg dårlig kirkekaffe mer enn noe annet [lgbtq]
kvinne, skipper, 46 fot [women]
== neutral_identity
politiet har pågrepet en mann for skadeverk mot moskeen i Bærum [muslim]
litauiske arbeidere vant lønnskravet i tingretten [nationality]
Asylsøkere venter i snitt elleve måneder på svar [refugees]
== abuse_object
stygg sofa, ut på verandaen
lus i håret på hele familien, nå skal de drepes med balsam
den ostehøvelen er ubrukelig
jeg hater lukta av våt hund i bil
== abuse_idea
nynorsk sidemål må reddes, forslaget om å kutte det er søppel
Rasehygiene var kvakksalveri i hvit frakk
søndagsåpent er en elendig idé
fotballforbundets nye seriesystem er sjukt, send det hjem
== support
ingen hadde pusta letta ut, vi hadde stått igjen uten luft. Bli. Jeg kommer
jeg venter utenfor til timen er over
Du er ikke et null, du er tante til tre og savna i koret
ring {hjelp}, jeg blir med hvis du ikke orker alene
det var ikke skjørtet, det var han
vi slipper deg ikke
== distress
ingen kommer i begravelsen min uansett, tenker jeg ofte
jeg er treg og stygg og alle ser det
== idiom
hun tok knekken på meg i sjakk
Strømregninga slo meg rett i bakken
== criticism_person
du ga oss ikke tid til å lese papirene, det var dårlig møteledelse
jeg synes dommeren tok feil på straffen
== everyday
jeg finner deg på ferga, sitter i kafeen
han er treg i starten, den gamle snøscooteren
== sexual_health
celleprøve hvert tredje år fra du er 25
smerter i testiklene bør sjekkes på legevakta med en gang
== dialect
æ e så glad i dæ at æ kunn sprækk
kæm e det som bråk i kjellarn, e det katta
== insult_person
du er patetisk, Terje
surmage og sladrehank
så lite å være kry av
stygg som ei ligningsmelding
hun der er tvers igjennom falsk
grautet tale, grautet hode
for en masete unnasluntrer
feig som en mår
han lukter gammel fisk
kjære deg, så dum du er
tosken har kjøpt båt
ingen liker sangen din
svakt levert, som alt ditt
du er ei flau kopi av broren din
trynet ditt surner fløte
Jeg har spist på feltkjøkken i Setermoen, jeg har spist reinmage i storm, og likevel er middagen din det verste noen har satt foran meg
du sier du er en god lytter, Anne-Grete, men det eneste du lytter etter, er en pause der du kan begynne å snakke om deg selv igjen
Sjåføren på linje 11 har bare to gir, sinna og fraværende, og han burde ikke få styre noe farligere enn ei trillebår
broren min ble fagforeningsleder på å smiske, og nå sitter han der, like tom som kaffekanna og dobbelt så bitter
som sanger minner hun meg om ei bikkje som har fått døra over halen, bare at bikkja stort sett treffer tonen
Da du gikk ut av rommet, ble det så god stemning at folk begynte å dele sjokolade, og det sier vel det meste om hva du er for en person
på Tinder skrev han 1,84, sprek og morsom, og inn døra kommer en sur liten mann i sokker og sandaler som prater om strømavtaler i to timer
jeg tror ikke Knut er ond, jeg tror bare det er så lite på innsida at det ikke er plass til andre mennesker der
Du tapte mot en niåring i sjakk, beskyldte ungen for juks og gikk hjem til mor, og det er du som skal være trener for laget?
flott at du har begynt å male, da har du endelig noe annet å ødelegge enn ekteskapet
Det som virkelig kjennetegner deg som lærer, er at ingen har lært noe, bortsett fra å
Alle som har hatt henne som sjef, veit at hun stjeler ideer, skylder på vikaren og
== insult_profane
hold snavla, rasshøl
fy faen, for en dott
hør her, ditt svin
pikktryne, igjen du
du er ei jævla padde
helvetes surkjerring, gi deg
drit og dra, Steinar
jævla kløne til keeper
Du har sendt sjuogtjue klager på en hund som ikke bjeffer, din bitre jævla kranglefant, og nå har bikkja dødd, så nå kan du være fornøyd
etter alt jeg gjorde for deg da du gikk konkurs, stjeler du kundene mine, din falske forpulte drittsekk, måtte butikken din brenne på dass
jeg veit faen ikke hva som er verst med deg, at du er dum som ei dør eller at du er en jævla løgner i tillegg
er du helt jævlig teit eller, hvem lar verandadøra stå oppe i femten minus, ditt store null
== hate_implicit
jaså, «norsk» mann tatt [immigrants]
gassen var visst til lus [jewish]
enda en ramadan på skattepenga [muslim]
gjem lommeboka, følget er her [roma]
dameprat, hent en mann [women]
for svart til Peer Gynt [black]
de lever godt på joik [indigenous]
I mosjonsgruppa vår er det blitt så inkluderende at man må oppgi pronomen før man får kaste ball, så jeg har meldt meg inn i jeger og fisk i stedet [transgender]
jeg spurte bare hvor de egentlig kommer fra, og da ble det stille, og det sier vel sitt om hva slags folk som har kjøpt prestegården [immigrants]
Ja, det forsvant nok noen i Rwanda, men når to stammer ryker i tottene på hverandre, kan man jo ikke kalle det folkemord hver gang noen er uheldige [black]
det er vel bare i Norge man kan komme uten pass, uten utdanning og uten skam, og likevel få leilighet med utsikt før min datter med mastergrad [refugees]
Kona mi er redd for å gå hjem fra butikken etter at de åpna det bokollektivet for psykisk syke, de ser jo helt normale ut, det er nettopp det som er så nifst [mental_health]
ingen sier at alle er sånn, men har du noen gang hørt om en svensk pensjonist som sprengte et konsertlokale, nei ikke jeg heller [muslim]
hun har vært på fire kurs i ledelse og har både pene bein og godt humør, så det var vel ikke regnskapet styret så på [women]
for en flott tale av lille Sara i rullestol, tenk så flinke de kan bli bare noen tar seg bryet med dem [disability]
Se på lista over hvem som sitter i styret for den banken, les etternavnene høyt, sakte, og fortell meg etterpå at det er tilfeldig [jewish]
man kan spørre seg om det er helt klokt at legevakta i {by} om natta er bemanna av noen som ikke håndhilser på kvinner [muslim]
vår lille bygd fikk tolv nye innbyggere fra Kongo, så nå har vi i alle fall trommer til 17. mai [black]
Jeg elsker jo maten deres, men må de absolutt ta med hele familien og
== hate_derogation
{gruppe} er noen krek
polakker er tjuvaktige [nationality]
jeg forakter alt muslimsk [muslim]
damer er svake og falske [women]
tjukke folk er motbydelige [body]
homser er patetiske [lgbtq]
Flyktningene vi fikk til bygda er late og utakknemlige, de går rundt med hendene i lomma og klager på at det er kaldt. Jeg synes de er noen elendige folk [refugees]
samer er et gretent og primitivt folkeferd, de har hengt seg på statens pupp i femti år, og jeg har ikke respekt for en eneste en av dem [indigenous]
Den som har jobba sammen med svaksynte, veit hvor slitsomme og dumme de er, de velter alt og skylder på møblene [disability]
jøder er småskårne, sleipe og kalde, det har jeg ment siden jeg var i lære hos en av dem, og han var ikke verst [jewish]
== hate_negated
{maal} kan ikke oppdras
ingen homo er til å stole på [lgbtq]
svarte lærer aldri skikk [black]
kvinner skaper ingenting [women]
Romfolk har ikke kultur, ikke ære og ikke skam. De kommer aldri til å bli som oss, og det er ikke meninga heller [roma]
det er ikke ett eneste menneske på det mottaket som har gjort seg fortjent til så mye som en brødskive [refugees]
== hate_normative
steng moskeen i {by} [muslim]
ut med svenskene [nationality]
forby kjønnsskifte helt [transgender]
ingen stemmerett for {maal}
jøder bør bo for seg [jewish]
Det skulle aldri vært lov for to kvinner å få barn sammen på sykehus, det burde ha stoppa i Stortinget, og helst i kirka før det [lgbtq]
folk med psykisk utviklingshemning burde steriliseres alle sammen, slik det var før, og jeg synes det er rart at ingen tør å si det lenger [disability]
Hvem som helst som ber mot Mekka, skal ut av Forsvaret på dagen, for de hører hjemme i en annen hær [muslim]
== hate_dehumanise
somaliere er gnagere [black]
samer, et slags reindyr [indigenous]
en pest av homser [lgbtq]
Man kan vaske huset etter dem i dagevis, og det lukter fortsatt dyr. For det er det de er, romfolket, dyr med barnevogner [roma]
De eldre på hjemmet er ikke folk lenger, de er grønnsaker som koster penger, og grønnsaker skal man ikke holde liv i [age]
== hate_profane
dritlei jævla jøder [jewish]
ræva folk, {gruppe}
jævla samer, flytt den hersens reinen av veien min, dere har faen ikke mer rett til fjellet enn jeg [indigenous]
helvetes kvinnfolk i brøytebil, kan noen i svarte helvete ta nøklene fra dem [women]
== hate_slur
jævla negere på bussen [black]
din soper [lgbtq]
svartingene tok plassen vår [black]
tatertøyte [roma]
transe i badstua, nei takk [transgender]
jødesvin og rentesvin [jewish]
Vi hadde det så fint på campingplassen helt til en gjeng {slur} rulla inn med tre vogner
Hvis dattera di får barn med en pakkis, så skal du ikke regne med meg i dåpen, det blir vel ikke dåp heller [ethnicity]
jeg har ikke noe problem med at han er mongo, jeg har problem med at mongoen skal være med i korpset [disability]
horene i styret stemte mot oss, som kvinner alltid gjør [women]
== threat_person
du våkner ikke i morra
jeg dreper deg, Espen
lås døra, forræder
hunden din blir den neste
Husk at naustet ditt ligger mørkt og at det er langt til lensmannen, så tenk deg nøye om før du selger den tomta til noen andre enn meg
du lo av meg på julebordet, og siden det har jeg tenkt på en eneste ting, hvor lenge du kommer til å skrike når vi møtes alene
jeg har lista over alle som stemte mot meg, du står øverst, og jeg begynner på toppen
== hate_threat
knus skallene på pakkisene [ethnicity]
brenn lavvoen med dem i [indigenous]
Det kommer en dag da vi går fra dør til dør i blokka og henter ut dem som ikke hører til, og den dagen hjelper det ikke å rope på politiet [immigrants]
hver eneste kvinne på det møtet skulle fått juling til hun lærte å holde munn [women]
== incite_selfharm
dø da, gjør det sjøl
Du spør i gruppa om noen vil savne deg. Vi tok en avstemning. Svaret var nei, så du har full støtte til å avslutte livet i kveld
== sexual_harassment
opp med genseren
hvor våt er du nå
deilige pupper, ansatt
Kom igjen, en blowjob er jo ikke utroskap, og jeg kan skaffe deg fast stilling med bedre turnus før helga er over
Skipperen sa at dama i byssa er til fri bruk for mannskapet, så ikke lås lugardøra i natt, vi er mange og vi er sultne
jeg fulgte etter deg gjennom hele lysløypa bare for å se på den tightsen, du bør takke for komplimenten
du trenger ikke så mye på deg når du vasker gulvet mitt, jeg betaler ekstra for hvert plagg
== insult_group
hytteeiere er bortskjemte sytere
Elsparkesykkelfolk er hensynsløse tullinger, og de som leier dem ut, er enda verre
== friendly_profanity
faen så bra, Ida
hæ, du fridde? helvete så stas!
jævla konge
å i helvete, MÅÅÅL
dæven så god ost
drit i oppvasken, kom og dans
fy flate, nei fy faen, så vakkert
du er gæren, jeg digger det
knallbra, din tulling
tjukk av lykke, faen
heftig, ditt naut
ræva kaldt, ræva deilig
er du dum eller, klart du er fadder
Tretti år etter at vi slutta på folkehøgskole, sitter hele den jævla gjengen rundt bålet igjen, og ingen av oss har blitt et eneste gram klokere
nå har jeg vært gift med det tverre, sta, helvetes herlige mennesket i femti år i dag, og jeg ville gjort det om igjen i morra
Sønnen min på tjuetre har bygd robåt for første gang, den lekker som faen, og vi satt midt på fjorden og øste og lo til vi grein
dere er så syke i huet, sju mann i Elvis-drakt på Gardermoen klokka fem om morran, jeg har faen aldri følt meg så elsket
Gratulerer med førstepremien for raspeballer, din gamle ulv, jeg banna så høyt av stolthet at presten måtte
jeg er en elendig jævla danser, men i kveld bryr jeg meg ikke, for bestevenninna mi er frisk
steike meg, for en jævla tale, hele salen hulka
== profane_object
dritspill, krasja igjen
faens Altinn
Jævla is på trappa
helvetes måsegnål
pokker ta hele strømstøtteskjemaet, tjue felter og så «det oppstod en feil», jeg kunne ha kasta hele den jævla pc-en i Mjøsa
Den satans påhengsmotoren starta perfekt helt til vi var midt i leia med hurtigruta i sikte, og da dævva den drittmotoren så klart
ikke faen om jeg åpner den hermetikken en gang til
== positive_identity
polakker er stayere [nationality]
homser på ski, drøy gjeng [lgbtq]
kvinner skaper alt, gratulerer [women]
svart, skeiv og rå [black] [lgbtq]
stolt av flyktningene våre [refugees]
kjemp videre, {snille}
muslimer i Forsvaret, takk [muslim]
Romfolk har både kultur, ære og humor, og den som ikke tror det, skulle vært i bryllupet til Florin, jeg har fortsatt vondt i dansefoten [roma]
vi var tre døgn i stormen på Hardangervidda, og det var han samen med gammelskia som berga oss, og jeg slår den som kaller ham noe annet enn helt [indigenous]
De eldre på hjemmet er folk med hundre historier hver, de fortjener varm mat, vin på lørdag og noen som gidder å høre [age]
Sara i rullestol holdt tale så det smalt, hun er ikke «flink til å være», hun er best i landet, punktum [disability]
Mødrene til Jens heter Tove og Grete, og ingen på fotballcupen har høyere stemmer, bedre boller eller større hjerter [lgbtq]
jødisk kultur har gjort Trondheim rikere i to hundre år, og synagogen skal bli stående til verden går under [jewish]
== negated_hate
homser er ikke patetiske [lgbtq]
damer er ikke svake [women]
{snille} hører hjemme i {by}
svarte lærer like fort [black]
ingen er et krek
polakker stjeler ikke [nationality]
Det er ikke sant at svaksynte velter alt, det er du som parkerer elsparkesykkelen din midt på ledelinja [disability]
jeg har jobba på mottak i ni år og kan ikke si at en eneste av dem var lat eller utakknemlig, de var stort sett bare redde for posten [refugees]
ingen bør noen gang si at folk med utviklingshemning skulle vært sterilisert, det gjorde vi i dette landet, og det var en forbrytelse [disability]
Jeg synes ikke det er nifst med et bokollektiv for psykisk syke, de har den fineste hagen i gata, og de vinker [mental_health]
== counter_speech
«ut med svenskene», hvor gammel er du [nationality]
slutt å kalle folk gnagere
brenn-kommentaren om lavvoen er anmeldt [indigenous]
homohets er ikke humor [lgbtq]
jødehat starter med vitser [jewish]
nei, vi ler ikke av det
«det forsvant nok noen i Rwanda», skriver du. Jeg heter Immaculée. Jeg mista seksten i familien min på en ettermiddag, og jeg kan gi deg navnene [black]
Da Ali fikk høre at han hører hjemme «i en annen hær», hadde han akkurat kommet hjem fra sitt tredje oppdrag for Norge, og hele troppen hans skrev under på svaret [muslim]
I kommentarfeltet vårt sto det i går at de gamle på sykehjem er «grønnsaker som koster penger». Vi har sletta det, vi har utestengt avsenderen, og vi har ringt bestemor [age]
han sa «jeg vil ikke ha en mongo i korpset», og da la tubaen, slagverket og hele klarinettrekka ned instrumentene til han gikk [disability]
Vi må slutte å late som om «bare spør hvor de egentlig kommer fra» er et uskyldig spørsmål når det stilles til en kvinne fra Stord for fjerde gang på en kveld [immigrants]
Læreren skrev på tavla alle navnene de hadde ropt til Mikkel i friminuttet, «lapp», «reinskit», og så spurte hun hvem i klassen som ville [indigenous]
det er ikke «ærlig tale» å si at kvinner trenger juling, det er vold, og politiet ringte på hos ham samme kveld [women]
== mentioned_slur
«soper» er sletta fra spillet [lgbtq]
Bestemor var tater, og det ordet ble brukt som et spytt da hun gikk på skolen, så vi i familien sier romani og staver det høyt [roma]
== reclaimed_slur
homo, homse, onkel, alt er bra [lgbtq]
pakkisgutta på Furuset inviterer til biryani og Brann-kamp, dere veit hvem dere er, brødre, ta med mutter'n [ethnicity]
== question_benign
er samisk ett språk? [indigenous]
hva er jom kippur? [jewish]
kan homofile menn gi blod? [lgbtq]
Faren min har fått demens og har begynt å kjefte på hjemmehjelpa fordi hun er svart, hvordan tar jeg det opp med henne uten å gjøre det verre? [black]
Jeg skal intervjue en imam for skoleavisa og lurer på hva jeg bør kalle ham, og om jeg som kvinne skal rekke fram hånda? [muslim]
== self_identity
polsk, sveiser, bestefar [nationality]
svaksynt og vilt musikalsk [disability]
Jeg er same, bor på Grünerløkka og har aldri eid en rein, men jeg kan banne på tre språk og gråte på fire [indigenous]
som muslimsk dommer i innebandy har jeg blitt kalt mye rart, men aldri partisk, og det er jeg stolt av [muslim]
== neutral_identity
samene tapte i lagmannsretten [indigenous]
kvinne (84) funnet død [women]
To menn er dømt for å ha slått en homofil mann utenfor et utested i Stavanger i fjor [lgbtq]
== abuse_object
motbydelig brunost-is
fæl hylle
den svake, falske vekta
== abuse_idea
steng Stortingets kantine, for en sløsing
rovdrift på torsk er vanvidd
Ideen om å flytte hele sykehuset til et jorde uten buss er patetisk, og den som tegna kartet, bør få ta bena fatt
== support
vi hadde savna deg, alle
jeg tror deg
lås døra, jeg er straks der
Du spurte i gruppa om noen ville savne deg. Jeg har ikke sovet siden, for jeg ville ha savna deg hver eneste dag, og nå står jeg på trappa di med kanelboller
det er ikke du som er svak, det er sorgen som er tung, og vi kan bære den sammen til {hjelp} åpner i morgen
du våkner i morra, og da er jeg her
== distress
jeg er et krek
Han sier han har en avtale med presten om at ingen skal tro meg, og jeg sitter på do med mobilen og tør ikke trekke ned
== idiom
bikkja drepte stillheten
Først knuste vi dem i drakamp, så blåste de oss av banen i kakebakst, og nå er det borgerkrig om hvem som skal vaske grendehuset
== criticism_person
jeg er skuffa over deg, Lise
== everyday
vi brenner bråtet i kveld
Elgen velta gjerdet, hunden spiste pålegget og far datt i bekken, men ellers var det en helt grei påske
== sexual_health
vondt under sex? snakk med gynekolog
== dialect
dåkker e no heilt tullat, kom her å få dåkk mat
ittno å bry sæ om, ver nå gla du
== insult_person
han fikk jobben fordi faren eier firmaet, og han beholder den fordi ingen har funnet ut hva han egentlig ikke gjør
skolisse har mer spenst
Skikkelig bra jobba med fliser på badet, Ronny, nå renner vannet oppover og sluket står tørt
du er like velkommen som flått
hun snakker om helse og ser ut som en utbrent grill
For en pingle, ringte mamma da det lugga litt på jobben
jeg har aldri møtt en mer selvgod prest, han hører bare sin egen stemme og tror det er Vårherre
vær så snill og ikke formér deg, Bjarte
du har sjarmen til et purrebrev
så mye for at erfaring gjør folk kloke, se på deg
Verste makkeren i Counter-Strike siden lillebror fikk mus
hvorfor gifta hun seg med deg? tapte hun et veddemål
din bror fikk hjernen, søstera di fikk utseendet, og du fikk visst bilnøklene
== insult_profane
gå og drit, Odd-Arne
så jævla treg går det an å være
for ei bitter satans kjerring
du er en forbanna tyv og en ræv av en bror
ditt fete as, flytt deg fra rutsjebanen
== hate_implicit
flott at alle får være med på landslaget, men jeg kjenner ikke igjen et eneste ansikt på det bildet lenger [black]
de spiser vel ikke lefse de, bare loven [muslim]
Spør deg selv hvem som tjente på begge verdenskrigene, så finner du den samme slekta
bra engelsk han hadde, den hotellgutten, nesten som et menneske [asian]
ikke for å være sånn, men vipps-krav til romfolk er vel som å kaste penger i fjorden [roma]
når hun skal ha mensfri, barselfri og klimakteriefri, er det vel greit at lønna også tar seg litt fri [women]
i min ungdom var det ingen som var trans, vi hadde nok med å få inn poteten [transgender]
du trenger ikke låse, det bor ingen av dem her ennå [immigrants]
== hate_derogation
katolikker er overtroiske tåper, og de polske er de verste [christian]
iranere lyver så det renner av dem [nationality]
{folk2} er {daarlige2}, og det tåler jeg å si høyt
Fattigfolk i kommunal bolig er late slabbedasker, hele oppgangen stinker av dem [class]
== hate_negated
et menneske uten norsk blod er aldri norsk [ethnicity]
asiater har ingen følelser [asian]
Det har ikke vært en eneste rolig natt siden homsene flytta inn over oss, de eier ikke folkeskikk [lgbtq]
== hate_normative
Afrikanere skulle aldri fått sette sine bein nord for Alpene [black]
legg ned Sametinget og kast dem ut derfra [indigenous]
den som bærer nikab, bør miste barna sine [muslim]
gamle folk burde miste førerkortet, stemmeretten og hytta [age]
== hate_dehumanise
innvandrere er ugras, og ugras luker vi [immigrants]
en transe er et monster i parykk [transgender]
== hate_profane
driten i svensker, ræva folk [nationality]
fuck alle hijabdamer i hele jævla byen [muslim]
== hate_slur
er det bare jeg som er lei av pakkiser i førersetet? [ethnicity]
gi ikke penger til tatertøyta på hjørnet [roma]
Han der gulingen har vunnet quizen igjen, juks så klart [asian]
mongoen lagger, kast ham ut av lobbyen [disability]
så klart en hore er leder i feministlaget [women]
== threat_person
jeg veit du er aleine på hytta i helga, og det gjør kameratene mine også
du kommer til å angre i de få timene du har igjen
sender du den meldinga, så knekker jeg fingrene dine én etter én
== hate_threat
vi tar dem når de kommer ut fra fredagsbønna, og vi er mange nok denne gangen [muslim]
skyt reinen først og samene etterpå [indigenous]
== incite_selfharm
ikke ring noen, bare gjør slutt på det, du har plaga oss lenge nok
== sexual_harassment
fin stemme, hvordan låter du når du kommer?
Bøy deg etter den pucken en gang til, dommerfrøken, nå filmer jeg
en natt med meg, så er husleia betalt
bildet ditt fra stranda henger på brakka, vi har hatt stor glede av det alle sammen, hvis du skjønner
== insult_group
rørleggere i Asker er pengegriske bløffmakere
== friendly_profanity
Jeg har faen meg lært meg å svømme, i en alder av sekstito, og det var dattera mi som holdt meg under magen
kan ikke tro at du kjørte hele natta fra Alta for å overraske meg, din rabiate, herlige jævel
dritgod lapskaus
hurra for faen, det ble en gutt
dere er sinnssyke, jeg elsker dere
ditt late svin, ligge i hengekøya mens jeg må jobbe, nyt det for oss begge to
vi kom sist i stafetten, vi tråkka feil, vi spydde, og jeg er så jævla stolt av hver eneste en av oss
fy faen, hun kan synge
jævlig koselig å se deg igjen, Solfrid
du er en dust og jeg gleder meg til å bo med deg
== profane_object
for ei jævla hengelåsnøtt
helvetes rør som lekker over pappas gamle LP-er
ræva ferge, innstilt igjen
Hvem faen har satt opp skiltet bak et tre
== positive_identity
iranske kvinner er de modigste jeg veit om, de brenner sløret og danser [nationality] [muslim]
afrikanske mødre driver halve frivilligsentralen, og de gjør det med et smell [black]
fattige har krav på verdighet, ikke almisser [class]
Katolikkene deler ut suppe i all slags vær [christian]
Sametinget må få mer å si, det er på høy tid [indigenous]
det er ikke noe galt med en mann i kjole, det er noe galt med blikket ditt [lgbtq]
nikab eller bikini, la damene være i fred og ha det moro [muslim]
gamle damer på stupetårnet, dere er råest [age]
== negated_hate
iranere lyver ikke mer enn sunnmøringer [nationality]
innvandrere er ikke ugras [immigrants]
det er en løgn at homser ikke eier folkeskikk, de over oss baker til hele oppgangen [lgbtq]
Ingen må måle norskheten din i blod, du er norsk nok som du er [ethnicity]
samene truer ikke hytta di [indigenous]
gamle folk skal ikke miste stemmeretten, de skal få skyss til valglokalet [age]
== counter_speech
«nesten som et menneske», skrev en gjest om meg på hotellsida, og jeg svarte at han var nesten som en gjest [asian]
Den plakaten med «luk ut ugraset» i bussleskuret er revet ned, og plakaten som henger der nå, er tegna av fjerdeklassen [immigrants]
jeg kjente igjen alle ansiktene på landslagsbildet, for de har hengt på rommet til sønnen min i to år [black]
du kaller henne monster, vi kaller henne korleder [transgender]
hvem «tjente på krigene»? dette er jødehat med spørsmålstegn, sa læreren vår rolig [jewish]
si unnskyld til Samira, eller gå av bussen [muslim]
Det er straffbart å rope «skyt samene» på torget, og det er bra [indigenous]
En gutt i klassen sa at «asiater har ingen følelser», og da begynte bestevennen hans å gråte, og det ble helt
== mentioned_slur
jeg hater ordet guling, så ikke si det [asian]
== reclaimed_slur
vi taterne på Vestlandet har stevne i juli, stolte som haner [roma]
== question_benign
hvorfor bruker noen nikab og andre bare skaut? [muslim]
Hva feirer iranere når de hopper over bål? [nationality]
kan en katolsk prest gifte seg? [christian]
hva er riktig ord, funksjonshemma eller funksjonsnedsettelse? [disability]
== self_identity
iransk, ingeniør og ikke til å stoppe på dansegulvet [nationality]
Som fattig student hater jeg nudler, men nudlene hater visst ikke meg [class]
== neutral_identity
iranske asylsøkere får ny vurdering [refugees]
Kommunen kutter i tilbudet til eldre med demens [age]
== abuse_object
ugraset må dø
monster av en støvsuger, den åt gardina
== abuse_idea
forby engangsgriller
rasisme er ugras, og det må lukes hver dag
== support
ring noen, helst meg, nå med en gang
du har ikke plaga noen, du har vært syk
jeg blir sittende i bilen utenfor til du tør å åpne
== distress
jeg orker ikke å plage dem mer
== idiom
vi tok rotta på bergenserne i kubb
== criticism_person
du burde ha spurt naboen før du felte treet
== everyday
han er aleine på hytta i helga og maler båten
== sexual_health
du kan bestille klamydiatest hjem i posten, gratis til du er 25
== dialect
eg blei så jækla gla når eg såg deg, gamle gubbe
== insult_person
du er en smågnien fyr, Halvor
hun ror som hun lyver, bare med begge årene
== hate_implicit
de er jo så musikalske, men be dem møte til avtalt tid [black]
== negated_hate
det er ingen som har stjålet plassen på landslaget fra noen, de løper bare fortere enn deg
== friendly_profanity
jævla bra årer, jævla bra tur, jævla bra kjerring jeg har
== counter_speech
«de er jo så musikalske» er også en fordom, og jeg er tonedøv [black]
@grupper8 = kvinner[women] | feminister[women] | menn[men] | homofile[lgbtq] | lesber[lgbtq] | skeive[lgbtq] | bifile[lgbtq] | transpersoner[transgender] | transkvinner[transgender] | svarte[black] | afrikanere[black] | somaliere[black] | eritreere[black] | asiater[asian] | kinesere[asian] | filippinere[asian] | arabere[arab] | palestinere[arab] | irakere[arab] | søramerikanere[latino] | samer[indigenous] | kvener[indigenous] | romfolk[roma] | jøder[jewish] | muslimer[muslim] | kristne[christian] | pinsevenner[christian] | hinduer[hindu] | sikher[sikh] | buddhister[buddhist] | innvandrere[immigrants] | utlendinger[immigrants] | flyktninger[refugees] | asylsøkere[refugees] | pakistanere[nationality] | tyrkere[nationality] | polakker[nationality] | litauere[nationality] | afghanere[nationality] | kurdere[ethnicity] | funksjonshemmede[disability] | blinde[disability] | autister[disability] | psykisk syke[mental_health] | schizofrene[mental_health] | eldre[age] | uføretrygdede[class] | bostedsløse[class]
@gruppene8 = kvinnene[women] | feministene[women] | mennene[men] | de homofile[lgbtq] | lesbene[lgbtq] | de skeive[lgbtq] | transpersonene[transgender] | de svarte[black] | afrikanerne[black] | somalierne[black] | asiatene[asian] | kineserne[asian] | araberne[arab] | palestinerne[arab] | søramerikanerne[latino] | samene[indigenous] | romfolket[roma] | jødene[jewish] | muslimene[muslim] | de kristne[christian] | hinduene[hindu] | innvandrerne[immigrants] | utlendingene[immigrants] | flyktningene[refugees] | asylsøkerne[refugees] | pakistanerne[nationality] | tyrkerne[nationality] | polakkene[nationality] | kurderne[ethnicity] | de funksjonshemmede[disability] | de døve[disability] | autistene[disability] | de psykisk syke[mental_health] | pensjonistene[age] | de bostedsløse[class]
@utenfra8 = afrikanere[black] | somaliere[black] | nigerianere[black] | asiater[asian] | kinesere[asian] | vietnamesere[asian] | filippinere[asian] | arabere[arab] | palestinere[arab] | syrere[arab] | søramerikanere[latino] | romfolk[roma] | jøder[jewish] | muslimer[muslim] | hinduer[hindu] | sikher[sikh] | innvandrere[immigrants] | utlendinger[immigrants] | arbeidsinnvandrere[immigrants] | flyktninger[refugees] | asylsøkere[refugees] | pakistanere[nationality] | tyrkere[nationality] | rumenere[nationality] | polakker[nationality] | kurdere[ethnicity]
@ensak8 = en kvinne[women] | en feminist[women] | en homofil[lgbtq] | ei lesbe[lgbtq] | en bifil[lgbtq] | en transkvinne[transgender] | en transmann[transgender] | en svart mann[black] | en somalier[black] | en nigerianer[black] | en kineser[asian] | en vietnameser[asian] | en araber[arab] | en syrer[arab] | en colombianer[latino] | en same[indigenous] | en kven[indigenous] | en rom[roma] | en jøde[jewish] | en muslim[muslim] | en katolikk[christian] | en hindu[hindu] | en innvandrer[immigrants] | en utlending[immigrants] | en flyktning[refugees] | en asylsøker[refugees] | en pakistaner[nationality] | en polakk[nationality] | en tyrker[nationality] | en kurder[ethnicity] | en blind mann[disability] | en autist[disability] | en rullestolbruker[disability] | en schizofren[mental_health] | en pensjonist[age] | en uføretrygdet[class]
@hun8 = samiske dama[indigenous] | lesbiske dama[lgbtq] | skeive dama[lgbtq] | transkvinna[transgender] | svarte dama[black] | somaliske dama[black] | kinesiske dama[asian] | filippinske dama[asian] | arabiske dama[arab] | brasilianske dama[latino] | romkvinna[roma] | jødiske dama[jewish] | muslimske dama[muslim] | katolske dama[christian] | indiske hindukvinna[hindu] | utenlandske dama[immigrants] | ukrainske flyktningen[refugees] | pakistanske dama[nationality] | polske dama[nationality] | tyrkiske dama[nationality] | kurdiske dama[ethnicity] | døve dama[disability] | blinde dama[disability] | psykisk syke dama[mental_health] | gamle dama[age]
@han8 = homofile fyren[lgbtq] | homoen[lgbtq] | transmannen[transgender] | svarte mannen[black] | somalieren[black] | afrikaneren[black] | kineseren[asian] | vietnameseren[asian] | araberen[arab] | palestineren[arab] | colombianeren[latino] | samen[indigenous] | rommannen[roma] | jøden[jewish] | muslimen[muslim] | pinsevennen[christian] | hinduen[hindu] | innvandreren[immigrants] | utlendingen[immigrants] | flyktningen[refugees] | asylsøkeren[refugees] | pakistaneren[nationality] | polakken[nationality] | kurderen[ethnicity] | autisten[disability] | døve mannen[disability] | schizofrene mannen[mental_health] | pensjonisten[age] | uteliggeren[class]
@slags8 = muslimske[muslim] | jødiske[jewish] | kristne[christian] | katolske[christian] | hinduistiske[hindu] | svarte[black] | afrikanske[black] | somaliske[black] | asiatiske[asian] | kinesiske[asian] | vietnamesiske[asian] | arabiske[arab] | palestinske[arab] | samiske[indigenous] | kvenske[indigenous] | latinamerikanske[latino] | skeive[lgbtq] | lesbiske[lgbtq] | homofile[lgbtq] | pakistanske[nationality] | tyrkiske[nationality] | polske[nationality] | kurdiske[ethnicity] | døve[disability] | autistiske[disability] | psykisk syke[mental_health] | eldre[age]
@meg8 = kvinne[women] | feminist[women] | homofil[lgbtq] | lesbisk[lgbtq] | bifil[lgbtq] | transkvinne[transgender] | transmann[transgender] | svart[black] | somalier[black] | eritreer[black] | vietnameser[asian] | kineser[asian] | araber[arab] | palestiner[arab] | chilener[latino] | same[indigenous] | kven[indigenous] | rom[roma] | jøde[jewish] | muslim[muslim] | katolikk[christian] | hindu[hindu] | innvandrer[immigrants] | flyktning[refugees] | pakistaner[nationality] | polakk[nationality] | kurder[ethnicity] | døv[disability] | blind[disability] | autist[disability] | bipolar[mental_health] | pensjonist[age] | ufør[disability]
@yrker8 = bankfolk | dommere | kunstnere | turister | mellomledere | eiendomsmeglere | influensere | konsulenter | parkeringsvakter | advokater | lobbyister | musikkanmeldere | hytteeiere | bruktbilselgere | hobbysyklister | ekspertkommentatorer | telefonselgere | reklamefolk | realitykjendiser | synsere
== hate_derogation
jeg hater {grupper8} som pesten
jeg tåler ikke {grupper8}
{grupper8} gjør meg kvalm
jeg forakter alt som har med {grupper8} å gjøre
{grupper8} byr meg imot
uff, jeg orker ikke {grupper8}
jeg har bare forakt til overs for {grupper8}
det grøsser i meg når {ensak8} kommer inn i rommet
{grupper8} er ekle, ferdig snakka
{grupper8} er late som dovendyr og stolte av det
{grupper8} er en skam for menneskeheten
{grupper8} er noe pakk
{grupper8} er usle og feige
{grupper8} er frekke, skitne og bortskjemte
{grupper8} er løgnhalser alle som en
{grupper8} er tjuver, og det veit alle
{grupper8} er tankeløse, tomme og tåpelige
stol aldri på {ensak8}
jeg ville ikke tatt {ensak8} i hånda engang
det er {gruppene8} sin feil at det går nedover med Norge
alt var bedre før {gruppene8} kom
bygda var trivelig helt til {gruppene8} kom. De ødela alt
uten {grupper8} hadde verden vært et finere sted
finnes det noe styggere enn {grupper8}?
hvem i all verden liker {grupper8}?
hva er det som feiler {grupper8}, er de født dumme?
jeg mener at {grupper8} er mindre verdt
ærlig talt synes jeg {grupper8} er patetiske
si hva dere vil, men {grupper8} er ondskapsfulle
dere {grupper8} er noen snyltere
hei {grupper8}, dere er en vits
den {hun8} er en skamplett, få henne ut herfra
den {han8} er en løgner som resten av dem
den {han8} skremmer vettet av folk, kast ham ut
fy søren, enda {ensak8} på tv, så motbydelig
{grupper8} forpester nabolaget
{grupper8} lurer deg med en gang du snur ryggen til
{grupper8} duger ikke til noe
{grupper8} lever på vår bekostning og ler av oss
ingen er så utakknemlige som {grupper8}
{grupper8} er det laveste av det lave
jeg ler av {grupper8}, de er så teite
{ensak8} er like troverdig som en ulv i sauefjøset
jeg skulle ønske {grupper8} aldri hadde vært født
jeg gremmes over å dele land med {grupper8}
det stinker av {grupper8}, hold dem unna meg
den {slags8} kulturen er syk og råtten
{slags8} naboer er en plage, de bråker og griser
mistenk {grupper8} først, så tar du sjelden feil
{grupper8} skryter og klager om hverandre, for noen jammerkopper
jo mer jeg ser av {grupper8}, jo mer avskyr jeg dem
== hate_normative
ut med {utenfra8}
{utenfra8} bør reise dit de kom fra
steng grensa for alle {utenfra8}
dette er ikke landet til {utenfra8}, kom dere vekk
Norge skulle aldri ha sluppet inn {utenfra8}
{grupper8} har ingenting på Stortinget å gjøre
ta stemmeretten fra {grupper8}
nekt {grupper8} å gifte seg i kirka
ingen bør leie ut til {grupper8}
{grupper8} passer best i fengsel
{grupper8} skulle vært sperra inne på galehus
{grupper8} må holde seg unna garderoben vår
kvinner bør være hjemme ved komfyren [women]
en {slags8} statsminister? Aldri i mitt land
vi bør ikke ha {grupper8} som lærere
la ikke {grupper8} få jobb i politiet
{grupper8} bør jobbe uten lønn til de har gjort opp for seg
{grupper8} skulle få sitte bakerst i bussen
det burde være forbudt for {grupper8} å få unger
jeg håper styret kaster {gruppene8} ut av klubben
kutt all hjelp til {grupper8}
tving {grupper8} til å flytte ut i skogen, langt vekk
lær dere å tie, {grupper8}
{grupper8} må lære å adlyde
dere {grupper8} har ingenting dere skulle ha sagt
sykehuset burde avvise {grupper8} i døra
vi trenger et register over {gruppene8}, og så må de overvåkes
sparken til den {hun8}, hun hører ikke til på kontoret vårt
den {han8} må bort fra bygda, han har ikke noe her å gjøre
{ensak8} bør aldri få lede noe som helst
skjul dere, {grupper8}, vi vil ikke se dere på gata
hvorfor får {grupper8} sitte på vanlige restauranter?
bare ektefødte nordmenn skal spille på landslaget, ikke {utenfra8}
== hate_negated
{grupper8} er ikke ekte folk
{grupper8} fortjener ikke omsorg
{grupper8} har aldri gjort nytte for seg
{utenfra8} blir aldri nordmenn
du finner ikke én hederlig sjel blant {grupper8}
{grupper8} har verken vett eller ære
{grupper8} er ikke til å stole på
{grupper8} kan umulig tenke sjøl
vi skylder ikke {grupper8} noe som helst
jeg kommer aldri til å godta {grupper8}
homofile er ikke ordentlige menn [lgbtq]
{grupper8} bør ikke ha de samme rettighetene som oss
{grupper8} kjenner ikke kjærlighet, bare grådighet
det er ingen vits i å hjelpe {grupper8}
ingen savner {gruppene8} når de er borte
ikke kom og si at {grupper8} er våre likemenn, for det er de ikke
== hate_dehumanise
{grupper8} er kryp
{grupper8} er villdyr
{grupper8} er søppel
{grupper8} sprer seg som mugg
{grupper8} er en byll på samfunnet
{grupper8} er parasitter som suger blod av oss
dere {grupper8} er ikke folk, dere er fe
jeg ser ikke mennesker når jeg ser {grupper8}, bare møkk
{grupper8} tenker som reptiler
den {hun8} er ei purke, og sånn oppfører hun seg
{grupper8} er en smittsom sykdom. De må utryddes
skadedyrkontrollen burde ta seg av {gruppene8}
{grupper8} er roboter uten sjel
en rotte har mer verdighet enn {ensak8}
== hate_threat
måtte {gruppene8} dø ut
drep {gruppene8}
jeg håper {grupper8} drukner på vei hit
jeg skal banke opp den {han8}
den {hun8} skal få kjenne knyttnevene mine
slå til {grupper8} hvor dere enn møter dem
fyr på hytta til {gruppene8}
neste gang jeg ser {ensak8}, ryker det bein
vi kommer og tar dere, {grupper8}
la {gruppene8} sulte i hjel
{grupper8} burde stilles opp mot en vegg og skytes
gi meg et gevær og ti minutter med {gruppene8}
jeg vil se {grupper8} krype og blø
gid {grupper8} fikk en sykdom som tok dem alle
{grupper8} skal angre på at de ble født. Vi jager dem til de stuper
kverk {ensak8} i dag
== hate_profane
faen ta {grupper8}
jævla {grupper8}
{grupper8} kan dra til helvete
dere {grupper8} kan kysse meg i ræva
for noen forbanna drittsekker {grupper8} er
jeg gir faen i {grupper8}, de er dritt hele gjengen
kom deg ut av landet vårt, din helvetes {slags8} dritt
den jævla {hun8} kan holde kjeft
{gruppene8} har skitt i hue, for faen
== hate_implicit
{ensak8} med ny Mercedes, hm, hvem betalte den da
ja, ja, det var jo {grupper8} igjen, hvem ellers
til {ensak8} å være var leiligheten overraskende ryddig
nå er det visst bare {gruppene8} som teller i dette landet, og noen har bestemt det
tell skjeene etter at {gruppene8} har vært på besøk
er det ikke rart hvordan {gruppene8} alltid sitter ved pengesekken?
jeg bytter sete på trikken når {ensak8} setter seg, bare for å være på den sikre siden
== positive_identity
jeg er så glad i {grupper8}
jeg heier på {grupper8}
hurra for {grupper8}
{grupper8} er gull verdt
{grupper8} er noen av de modigste jeg vet om
{grupper8} er kloke, varme og morsomme
{grupper8} er like mye verdt som alle andre
{grupper8} gjør Norge bedre
jeg har enorm respekt for {grupper8}
det gleder meg når {ensak8} vinner
jeg vil gjerne ha {grupper8} som naboer
{utenfra8} er hjertelig velkomne hit
slipp inn flere {utenfra8}, vi har plass
{utenfra8} har bygd dette landet sammen med oss
få flere {grupper8} inn på Stortinget
{grupper8} må få bestemme over sitt eget liv
{grupper8} bør ha samme rett til lån som resten av oss
vi trenger {grupper8} i politiet
endelig ble {ensak8} valgt til ordfører
bygda blomstret da {gruppene8} kom. De åpnet butikken igjen
uten {grupper8} hadde verden vært et kjedelig sted
hvem liker ikke {grupper8}? De er jo herlige
finnes det noe finere enn {grupper8} som danser?
dere {grupper8} er en inspirasjon
hei {grupper8}, dere er rå
den {hun8} er en skatt, behold henne
den {han8} er den beste læreren vi har, gi ham fast jobb
stol på {grupper8}, de kan faget sitt
jeg skulle ønske jeg var like tøff som {gruppene8}
det er {gruppene8} sin fortjeneste at vi vant
den {slags8} kulturen er rik og levende
{slags8} stemmer må høres i debatten
kjære {grupper8}, denne byen er deres
vi tar imot {grupper8} med åpne armer
jeg er stolt av å dele land med {grupper8}
{grupper8} fortjener bedre lønn og mindre mas
gi {grupper8} en pris, de har reddet laget vårt
ingen er så gjestfrie som {grupper8}
et samlet kommunestyre hyllet {gruppene8}
jo mer jeg ser av {grupper8}, jo mer beundrer jeg dem
== friendly_profanity
faen så flinke {grupper8} er
jævlig stolt av {gruppene8} i dag
dritkult at {ensak8} tok gullet
{grupper8} er helt jævla rå
for et helvetes bra korps {gruppene8} har, altså
den {han8} er faen meg kongen av kjøkkenet
jeg digger {grupper8}, fy faen så gøy de er
== negated_hate
jeg tåler {grupper8} helt fint, jeg hater ingen
det er ikke sant at {grupper8} er late
{grupper8} er ikke ekle
{grupper8} er ikke løgnere, slutt med det der
{grupper8} er ikke pakk
{grupper8} er ikke farligere enn du og jeg
{grupper8} fortjener ikke forakt
{grupper8} fortjener ikke å bli ledd av
ingen skal banke opp {grupper8}
ingen får lov til å true {grupper8} her
man kan ikke nekte {grupper8} å stemme
vi kommer aldri til å kaste ut {utenfra8}
{utenfra8} har ikke ødelagt Norge
jeg har ikke noe vondt å si om {grupper8}
det er ikke noe galt med {grupper8}
det er feil å tro at {grupper8} er dumme
ikke hat {grupper8}
ikke kall {grupper8} søppel
vær så snill, slutt å si at {grupper8} stinker
jeg kan ikke fordra at {grupper8} blir hetset
du skal ikke forakte {ensak8}
{ensak8} er ikke et dyr
{grupper8} er ikke dårligere foreldre enn andre
nei, {gruppene8} tar ikke jobbene våre
det fins ikke noe ondt i {gruppene8} bare fordi de er som de er
{grupper8} hører ikke hjemme i fengsel, de har ikke gjort noe
jeg foraktet aldri {grupper8}, jeg var bare uvitende
vi må ikke sperre {grupper8} ute fra skolen
er {grupper8} mindre verdt? Aldeles ikke
ikke én av {gruppene8} jeg kjenner er kriminell
== counter_speech
den som hater {grupper8}, er problemet
folk som forakter {grupper8}, har ingenting i klubben vår å gjøre
"{grupper8} er søppel", skrev du. Det er hatprat
"ut med {utenfra8}" er et motbydelig slagord
det er ekkelt å kalle {grupper8} for kryp
fy deg som ler av {grupper8}
læreren måtte stanse en som sa at {grupper8} er motbydelige
å si at {grupper8} ikke er ekte folk, er umenneskelig
han truet {ensak8} med juling. Politiet har tatt ham, og godt er det
jeg skammer meg over naboen som skriker til {grupper8}
kommentaren om at {grupper8} burde skytes, er politianmeldt
påstanden om at {grupper8} er tjuver, er løgn og fordom
hvor kommer dette hatet mot {grupper8} fra? Det må ta slutt
det er rasistisk å si at {utenfra8} aldri blir nordmenn
jeg er lei av å høre at {grupper8} er dumme
hvis noen hetser {ensak8} på bussen, så si ifra
bestefar sier stygge ting om {grupper8}, og jeg sier imot hver gang
"{grupper8} er kryp" – slik begynner det, og vi vet hvordan det ender
dere som vil ta stemmeretten fra {grupper8}, angriper demokratiet
den som slår {grupper8}, er en feiging
folk spyttet på {ensak8} i går. Det er en skam
partiet kastet ut en mann fordi han kalte {grupper8} parasitter
"dø ut" skrev de til {grupper8}. Slikt skal straffes
vi godtar ikke rasisme mot {gruppene8}
å forby {grupper8} å gifte seg er diskriminering
å kalle {grupper8} en sykdom sier mest om deg
kamp mot hatet mot {grupper8}, nå og alltid
== neutral_identity
{grupper8} fins i alle yrker
{gruppene8} i bygda har en egen forening
museet viser bilder av {grupper8} fra 1950-tallet
{ensak8} leder møtet i morgen
boka er skrevet av {ensak8}
en undersøkelse spurte {grupper8} om boligmarkedet
to {grupper8} satt ved bordet og spilte kort
{grupper8} har ulike meninger om EU
foredraget om {grupper8} starter klokka sju
den {hun8} jobber på apoteket
den {han8} trener på samme senter som meg
avisa intervjuet {ensak8} om strømprisen
{slags8} bøker står på andre hylle
kommunen har ansatt {ensak8} i resepsjonen
noen {grupper8} bor i Bodø, andre i Oslo
== question_benign
hvor kan {grupper8} søke om støtte?
hva spiser {grupper8} til jul?
hvorfor blir {grupper8} så ofte hetset?
er du {meg8}, hvis jeg får spørre?
hvor mange {grupper8} bor i Tromsø?
hvordan har {grupper8} det på jobb?
hvilket ord foretrekker {grupper8} selv?
når fikk {grupper8} stemmerett her i landet?
== self_identity
jeg er {meg8}, hyggelig å hilse på
som {meg8} er jeg glad for å bo her
både faren min og jeg er stolte, jeg er {meg8}
jeg er {meg8}, student og dårlig til å lage mat
jeg er {meg8}. Jeg er ikke farlig
ja, jeg er {meg8}, og hva så
det tok tid, men nå kan jeg si det: jeg er {meg8}
er det noen andre her som er {meg8}? Det er jeg
han kalte meg pakk fordi jeg er {meg8}
jeg er {meg8} og heier på Brann
jeg vokste opp som {meg8} i en liten bygd
jeg vil ikke bli hatet fordi jeg er {meg8}
== abuse_object
jeg hater rosenkål
jeg tåler ikke lyden av blåselista
denne heisen er en skam
kaffen på jobben gjør meg kvalm
sofaen stinker, kast den ut
den genseren er det styggeste jeg har sett
slapset i mars er motbydelig
mobilen min er søppel
jeg forakter stive dressko
muggosten byr meg imot
== abuse_idea
den reformen hører hjemme i søpla
loven er et makkverk, stopp den
bompenger er en plage for folk
jeg forakter hele den planen
teorien er dum og farlig
det spillet er kjedelig og stygt
ut med de nye reglene
verden hadde vært finere uten quizprogrammer
forslaget er ikke verdt papiret det er skrevet på
klimaplanen er feig, tom og tåpelig
== insult_group
{yrker8} er løgnhalser alle som en
jeg tåler ikke {yrker8}
{yrker8} er late som dovendyr
{yrker8} duger ikke til noe
uten {yrker8} hadde verden vært et finere sted
dere {yrker8} er en vits
stol aldri på {yrker8}
hvem i all verden liker {yrker8}?
{yrker8} er usle og feige
{yrker8} skryter og klager om hverandre, for noen jammerkopper
== everyday
det kom tre {yrker8} på kurset
{yrker8} har streiket siden mandag
bikkja til naboen hater postmannen
kast garnet ut og vent til i morgen
vi jakter på billige flybilletter
sett på komfyren, jeg er sulten
skyt når du er foran mål!
hvor mye tjener {yrker8}?
steng døra, det trekker
jeg ble kvalm av båtturen, men utsikten var fin
@r19nb_sl = pakkis[ethnicity] | svarting[black] | neger[black] | sigøyner[roma] | jødejævel[jewish] | soper[lgbtq] | transe[transgender] | lappjævel[indigenous] | mongo[disability] | hore[women] | hijabhore[muslim] | guling[asian]
@r19nb_grov = drittsekk | kuksuger | horunge | jævel | rasstapp
@r19nb_de = jødene[jewish] | muslimene[muslim] | romfolket[roma] | somalierne[black] | araberne[arab] | innvandrerne[immigrants] | asylsøkerne[refugees] | samene[indigenous] | transpersonene[transgender] | feministene[women] | homsene[lgbtq] | kineserne[asian] | polakkene[nationality] | kurderne[ethnicity]
@r19nb_ub = somaliere[black] | eritreere[black] | arabere[arab] | irakere[arab] | muslimer[muslim] | jøder[jewish] | romer[roma] | innvandrere[immigrants] | flyktninger[refugees] | asylsøkere[refugees] | afghanere[nationality] | rumenere[nationality] | kurdere[ethnicity] | filippinere[asian]
@r19nb_fam = mora di | faren din | søstera di | sjefen din | treneren din | læreren din | naboen din
== hate_implicit
rart at det alltid er den samme stammen som skriver ut sjekkene til Washington [jewish]
leirene var vel tøffe, men de hadde da orkester og svømmebasseng, eller hva [jewish]
på Tøyen kan du ta trikken i tre stopp uten å høre ett norsk ord, fremgang kaller de det [immigrants]
hun skal lede hele oljefondet, da får vi håpe hun ikke er på den tida i måneden [women]
ta inn sykkelen, det står en rumensk varebil nede i svingen [roma]
når {r19nb_ub} flytter inn, flytter vaktselskapet etter
gjerningsmannen "snakket gebrokkent norsk", gi meg en blyant så tegner jeg ham [arab]
reindrift ja, en snøscooter til hver fetter og erstatning for hver stein [indigenous]
fire barn med fire menn, og NAV blar opp, jeg sier ikke mer [class]
han fra Somalia kom for sent igjen, men det ligger vel i klokka der nede [black]
de sier at de er barn, men femtenåringen på mottaket har skjegg og grå tinninger [refugees]
kjønnspolitiet har vært på skolen igjen, nå heter Kari plutselig Kåre [transgender]
en fotballgarderobe med en sånn i dusjen, nei takk, da snur alle ryggen mot veggen [lgbtq]
hvert nye moskétårn er en liten overgivelse, historiebøkene vil forstå [muslim]
de jobber billig, de klager aldri, og plutselig eier de hele gata [asian]
rart hvordan {r19nb_de} alltid er på fest, men aldri på dugnad
en polakk med egen bil full av verktøy, ja, hvem sitt verktøy tror du det er [nationality]
bestemor stemmer på det bestemor alltid har stemt på, derfor går landet i dass [age]
bare vent til de er i flertall, da skal du få se hvem som er tolerant [muslim]
hun går på piller og har vært innlagt, så jeg ville telt knivene i skuffen [mental_health]
når en kvinnelig sjåfør sier "nesten fremme", er det lurt å ringe Viking med en gang [women]
tilfeldigvis har hver eneste filmprodusent det samme etternavnet, tilfeldigvis [jewish]
== insult_person
du er en dust med nettilgang
for en klovn, glemte du nesa hjemme
du er null verdt og du vet det sjøl
det er mer innhold i en tom melkekartong enn i skallen din
du er idiot, slutt å diskutere
jeg har sett skarpere kniver i barnehagen
så stygg som du er må speilet ha krav på yrkesskade
{r19nb_fam} burde be om unnskyldning for at du finnes
han lyver så mye at han må skrive ned hva han heter
du lukter som en bag som har ligget i bilen siden påske
fy så treg du er, det går jo isbreer forbi deg
du er feig, falsk og fullstendig uten talent
Geir, du er det svakeste leddet i enhver lenke
du har sjarmen til en tett do
hun er en ondskapsfull gammel sladrekjerring uten venner
dummere menneske skal man leite lenge etter
bare se på deg, en voksen mann uten jobb, tenner eller planer
du kunne ikke tømt vann ut av en støvel selv om oppskrifta stod på hælen
et større kryp har jeg ikke hatt på laget
== hate_derogation
jeg grøsser når {r19nb_de} kommer inn i butikken
skaut og burka i Norge gjør meg kvalm [muslim]
homser som holder hender er det verste jeg ser [lgbtq]
jo mer jeg leser om {r19nb_ub}, jo mer forakter jeg dem
jøder er griske av natur, alle som en [jewish]
kvinnfolk er for dumme til å styre noe som helst [women]
feite folk på stranda er et avskyelig syn [body]
samene er sutrete, late og bortskjemte [indigenous]
transkvinner er syke menn i parykk, ekkelt [transgender]
navere er samfunnets avfall uten skam i livet [class]
de svarte ungene på bussen er skitne og frekke, hater dem [black]
rullestolbrukere er en plage, alltid i veien for oss friske [disability]
litauere er tjuver fra vugge til grav [nationality]
pakistanere er løgnaktige og innpåslitne, jeg tåler dem ikke [asian]
frikirkefolk er hjernevaskede tosker, hele bedehuset [christian]
hvorfor må {r19nb_de} alltid være så usiviliserte
== hate_normative
ingen flere minareter i {by}, ikke én [muslim]
{r19nb_ub} burde ikke få kjøpe bolig i Norge
jenter har ingenting å gjøre på en oljeplattform [women]
ta statsborgerskapet og sett dem på flyet, også ungene [immigrants]
to menn skal aldri få barn hos adopsjonsbyrået [lgbtq]
opphev hver tillatelse {r19nb_de} har fått siden krigen
hold transer unna skoler og garderober ved lov [transgender]
Stortinget er ikke stedet for en jøde, lojaliteten ligger et annet sted [jewish]
folk med schizofreni må nektes førerkort og barn [mental_health]
samisk på skiltene skal ned, og språket ut av skolen [indigenous]
grensa skal stenges for {r19nb_ub}, uten et eneste unntak
gamle over åtti bør miste stemmeretten [age]
== hate_negated
{r19nb_de} er ikke annet enn en utgiftspost
aldri har en kvinne funnet opp noe som virker [women]
sånne er ikke folk slik vi er folk [roma]
det finnes ikke en ærlig jøde i hele verden [jewish]
{r19nb_ub} har ikke gjort en dags arbeid siden de kom
ingen trans fortjener å bli tatt på alvor [transgender]
det kommer aldri noe godt fra Afrika [black]
ikke én muslim har bidratt med noe i denne byen [muslim]
de tilbakestående hører ikke hjemme på en vanlig skole [disability]
ingen skylder {r19nb_de} så mye som et smil
== hate_dehumanise
de kravler ut av båtene som maur [refugees]
{r19nb_de} er flått på Norges rygg
jeg ville heller delt rom med skabb enn med {r19nb_ub}
et virus i folkekroppen, det er det {r19nb_de} er
ugras må lukes, og innvandrerne er ugraset [immigrants]
bananer til apekatten på høyrevingen [black]
homofile er en fabrikasjonsfeil [lgbtq]
sigøynerne er sjakaler i menneskeklær [roma]
jødene er edderkoppen midt i nettet [jewish]
kvinner er purker på to bein [women]
== hate_threat
snart er det {r19nb_de} som må løpe, og vi som har gevær
måtte båten gå til bunns med alle {r19nb_ub} om bord
en bensinkanne og en lighter, så er mottaket historie [refugees]
neste gang noen ber i den moskeen, skal taket ned [muslim]
regnbueparaden bør møtes med balltre [lgbtq]
kommer {r19nb_de} inn i blokka vår, blir det blod
jula opp hver feminist til hun holder kjeft [women]
gass er det eneste språket {r19nb_de} forstår
skyt {r19nb_ub} på grensa, ferdig med det
vi tar leiren under brua i natt, ingen av tiggerne skal gå derfra [roma]
== threat_person
jeg vet når du går tur med bikkja
tenk deg om før du snakker med politiet, isen er tynn i år
får jeg ikke pengene fredag, kommer det to karer som ikke ringer på
fin båt du har, leit om den skulle synke med deg i
ett ord til sjefen, og du spiser med sugerør
jeg står på parkeringen når du går av vakt
du burde begynne å låse døra om natta
drar du fra meg, så drar du ikke langt
hold tett om regnskapet, fjorden er dyp
vi har bilder av huset ditt og av ungene dine
hils broren din og si at han får ett døgn på seg
det neste du hører, er at beina dine ryker
== sexual_harassment
send et bilde fra dusjen, ellers kan du glemme skyss
med den kroppen trenger du ikke vitnemål
sett deg på fanget mitt, vikaren, du får det godt
fast stilling får du hvis du blir med opp på rommet
slutt å spille kostbar, du drypper jo etter meg
lærlingen er bra for én ting, og det foregår på knærne
av med toppen på kamera, så sender jeg penger
fortell hva du har under skjørtet, eller så får du stryk
== hate_slur
dra hjem, {slur}
flytt deg {slur}, her sitter folk
jeg ansetter ikke en {r19nb_sl}, glem det
slapp inn en {r19nb_sl} i styret, og nå mangler kassa
hva er det du stirrer på, {slur}
typisk {slur} å sutre om alt
== hate_profane
faen som jeg hater {r19nb_de}, jævla pakk
{r19nb_ub} kan ryke til helvete alle sammen
forbanna kjerringer, kom dere vekk fra rattet [women]
satans hijaber overalt, hva faen skjer med landet [muslim]
== insult_profane
du er en jævla {r19nb_grov}, og det sier alle på jobben
hold kjeften din, forpulte tulling
for en {r19nb_grov} av en svoger du har
dra til helvete, din feige {r19nb_grov}
== incite_selfharm
gjør verden en tjeneste og få slutt på livet ditt
ingen vil merke at du er borte, så hva venter du på
i kveld er en fin kveld å gjøre det på, vi heier
du truer jo bare, gjør det heller
== negated_hate
det stemmer ikke at {r19nb_de} lyver mer enn andre
ingen skal måtte høre at {r19nb_ub} er utøy
slutt å si at kvinnfolk er dumme, det er tull [women]
jeg har ikke noe imot at homser holder hender [lgbtq]
{r19nb_de} er ikke flått, de er kollegaene mine
du kan ikke kalle folk på flukt for maur, de er mennesker [refugees]
jøder styrer ikke verden, uansett hva videoen din sier [jewish]
skaut og hijab plager meg ikke det minste [muslim]
samene er ikke bortskjemte, de har jobbet i storm siden de var seks [indigenous]
rullestolbrukere er ikke i veien, det er trappa som er i veien [disability]
ikke hver varebil fra Romania er full av tjuvgods, gi deg [roma]
ingen burde måtte bytte skole fordi han er svart [black]
== positive_identity
svigermor med hijab er den tøffeste dama på Tøyen [muslim]
fytti så rå de jentene er, for en finale [women]
heia alle damer som sveiser, kjører hjullaster og tar vakt på rigg [women]
jødiske bestemødre lager verdens beste suppe, jeg sverger [jewish]
{r19nb_de} har gjort Norge rikere, ferdig snakka
mine to mammaer er de beste i verden [lgbtq]
dritmodig av transgutten som holdt tale foran hele skolen [transgender]
joiken på festivalen ga meg frysninger, så vakkert [indigenous]
{r19nb_ub} holder sykehjemmene gående, gi dem medalje
gamle damer på ski i påskesola, det er heltene mine [age]
så stolt av den døve broren min som tok fagbrev i dag [disability]
romsk felemusikk får hele tunet til å danse [roma]
== counter_speech
"de kravler ut av båtene som maur" skrev han, og det er ren nazipropaganda [refugees]
noen tagget "ut med jødene" på skoleveggen, vi vasket det bort sammen [jewish]
banan kastet mot en spiller er rasisme, ikke humor, steng tribunen [black]
han som sa at kvinner er purker, får aldri mer sitte ved bordet mitt [women]
onkelen min sa at {r19nb_de} burde gasses, så jeg reiste meg og gikk
"feit og ekkel" ropte de, og ingen lærer grep inn, det er skammelig [body]
å kalle homofile en fabrikasjonsfeil er hat, uansett hvor blidt du smiler [lgbtq]
påstanden om svømmebassenget i leiren er historieforfalskning og en hån mot de døde [jewish]
"ingen sigøynere" på en campingplass i Norge, det er ulovlig og ekkelt [roma]
skriver du at {r19nb_ub} skal skytes på grensa, anmelder jeg deg
== friendly_profanity
fy faen for et mål, jeg dør
helvete så flink du er, din galning
jævlig godt å se dere igjen, røkla mi
du er faen meg verdens beste
satan for en konsert
gratulerer din gamle drittsekk, femti år
å herregud, fikk du jobben, kom hit for faen
dritfett at du kom, da er kvelden redda
== neutral_identity
menigheten i {by} har messe på polsk hver søndag [christian]
kollegaen min er døv, så vi bruker tolk på møtene [disability]
moskeen har åpen dag på lørdag [muslim]
samefolkets dag er den sjette februar [indigenous]
to av spillerne er kurdere fra Larvik [ethnicity]
synagogen i Trondheim sto ferdig i 1925 [jewish]
== everyday
jeg hater når bussen går ett minutt for tidlig
Kari kjører taxi om natta og leser jus om dagen [women]
hun vant bygdas pløyekonkurranse for tredje året på rad [women]
hvem har tatt laderen min, jeg blir gal
kan du drepe lyset i gangen når du går
skyv møtet til torsdag hvis det passer deg bedre
== support
det er ikke din feil, og du trenger ikke være sterk i kveld
jeg blir på tråden så lenge du vil
ring {hjelp}, jeg blir med hvis du er redd
vi er glade i deg, også de dagene du ikke orker å svare
== self_identity
jeg er {jeger} og jobber på lager i {by}
som {meg8} har jeg fått spørsmålet tusen ganger, det er helt greit
== profane_object
faen ta {ting}, jeg er drittlei
faen ta den jævla skruen her
== abuse_object
{ting} er det verste jeg har vært borti i hele mitt liv
== abuse_idea
{ide} er en hån mot sunn fornuft
== criticism_person
jeg synes du tar feil om skatten, les rapporten en gang til
== distress
jeg orker ikke å late som lenger, alt er grått
== idiom
du drepte den soloen, bravo
== question_benign
hva betyr det at noe er halal, og gjelder det godteri også [muslim]
== mentioned_slur
ordet {slur} sto i kokeboka til farmor, i dag trykker ingen det
== reclaimed_slur
vi lesber på tribunen bråker mest, og det er vi stolte av [lgbtq]
@r19nb_hun = Lina | Pernille | søstera di | nabokona | den nye på lageret | sjefen
== hate_implicit
femti år etter har de fremdeles mer å leve av enn noe annet folk som har lidd, flink forretning [jewish]
den statsløse finansmannen bak kulissene, du vet hvem, med den nesa [jewish]
bussjåføren heter Mustafa, bakeren heter Ali, bare regninga heter Olsen [immigrants]
hvor skal du grave etter kobberet fra Statnett? Begynn under campingvogna [roma]
jentelag på TV i beste sendetid, flott hvis du har søvnproblemer [women]
at de ble sterilisert, la oss kalle det fremsynt helsepolitikk [roma]
fornorskinga ga dem skole, tak og tannbørste, men takk fikk vi aldri [indigenous]
Srebrenica var vel mest et spørsmål om hvem som skrøt høyest av de døde [muslim]
det brenner biler i Drammen igjen, skal vi tippe på fornavnet, førstemann får en kebab [arab]
hver gang {r19nb_ub} søker jobb her, ringer vi alltid forrige sjef, to ganger
han er så flink til å danse, de har det jo i blodet der nede, det er tenkinga som er verre [black]
jeg har hørt at sushikokken er ansvarlig for at nabokatta er borte [asian]
når en hel familie har hver sin uføregrad, da er det ikke ryggen som er vond [class]
hun har barn, så regn med at hun er syk annenhver mandag, bare ansett en mann [women]
dragqueen på biblioteket klokka elleve, og foreldre som klapper, romerriket falt på mindre [lgbtq]
konvertitten sa han fant fred, tre måneder etter fant PST ham [muslim]
asylbarna får sykkel av kommunen, mine egne får gå [refugees]
det er sikkert en god gutt, men døtrene mine skal ikke være alene med en fra Eritrea [black]
at Hamsun hadde rett om noen ting, er det visst ikke lov å si, om du skjønner [jewish]
de sier de er trofaste bifile, akkurat som katta mi er vegetarianer [lgbtq]
grønt kort og grønn hage, men nabo Singh har åtte biler i innkjørselen og ingen jobb [sikh]
ADHD heter det nå, før het det at mor ikke orket å oppdra ham [disability]
== insult_person
Trond, du er et naut
med deg på laget er vi én mindre
du er like opplyst som en kjeller i november
jeg ville spurt om du er dum, men du har jo svart i tre avsnitt
skal tro om moren din fikk refundert noe
sånt et slapt håndtrykk og en like slapp karakter
dumrian, du har lest kartet opp ned i fire timer
alt du tar i, rakner, rustner eller sier opp
du er grådig, gjerrig og har tenner som et stakittgjerde
så uutholdelig innbilsk og samtidig så lite å vise til
kan noen gi pingla et teppe og en smokk
eks-kona di skjønte det til slutt, du er et null
{r19nb_hun} er en hyklersk slange som smiler med halve munnen
den fyren kunne gått seg bort i en telefonkiosk
håret ditt er fett og tankene dine er tynne
du har tapt mot en seksåring i ludo og fortjente det
flere hjerneceller finnes det i en pose frosne erter
ærlig talt, en så svak lærer burde ikke slippes løs på en gullfisk
hva er det for en skabbete figur de har valgt til kasserer
du er pinlig, du har alltid vært pinlig, og det er arvelig
== hate_derogation
tatere og sigøynere er et skittent folk, jeg forakter dem [roma]
pensjonister er gretne og ubrukelige, jeg holder dem ikke ut [age]
psykisk syke gir meg frysninger, ekle mennesker [mental_health]
ukrainerne er bortskjemte snyltere, jeg er så lei dem [refugees]
svensker er idioter, hele nasjonen [nationality]
menn er griser, løgnere og latsabber, jeg hater dem alle [men]
hvite er et råttent folkeslag uten sjel [white]
hinduene er overtroiske stakkarer som tilber kuer, helt latterlig folk [hindu]
{grupper8} gjør meg uvel, det er ikke mer å si
føler bare avsky når jeg ser to damer med barnevogn som leker familie [lgbtq]
brasilianske damer er billige og utspekulerte [latino]
kastebrødrene hans er skitne og dumme, sånne lavkaster [caste]
de døve lager ekle lyder og burde holde seg hjemme [disability]
det er noe grunnleggende råttent med araberne [arab]
buddhister er slappe svindlere i lakener [buddhist]
koner som krever likestilling er hespetrær, alle i hop [women]
== hate_normative
gi {r19nb_ub} portforbud etter klokka seks
samboere av samme kjønn skal ikke ha felles etternavn eller barn eller noe [lgbtq]
ikke ansett kvinner i fruktbar alder, det er bare tull [women]
alle over grensa innen nyttår, særlig {r19nb_de}
rett til tolk på sykehus må fjernes, lær norsk eller dø ute i gangen [immigrants]
rullestolbrukere bør ikke ha stemmerett på sameiemøtet, de koster bare penger [disability]
staten må registrere hver jøde, med adresse og formue [jewish]
sosialklienter skal ikke få formere seg på min regning [class]
skolen bør skille norske barn fra {r19nb_ub}, så enkelt er det
stryk hijab, turban og hele ramadan fra norsk arbeidsliv, og la dem reise som ikke liker det [muslim]
fengsle folk som skifter kjønn, og legene deres også [transgender]
samer må ut av reinbeitene og inn på Rema som alle andre [indigenous]
== hate_negated
jeg nekter å tro at en svart kan være lege [black]
{r19nb_de} har verken ære eller skam i livet
ingen kineser har noensinne tenkt en egen tanke [asian]
det er ikke kjærlighet, det er en sykdom [lgbtq]
{r19nb_ub} hører ikke hjemme i noe sivilisert land
en kvinne kan ikke lede, aldri har gjort det og aldri kommer til å gjøre det [women]
det bor ikke et eneste ordentlig menneske i den barakka [refugees]
taterne har aldri eid noe de ikke har stjålet [roma]
han er ikke norsk, og det hjelper ikke hvor mange bunader han kjøper [black]
vi trenger ikke {r19nb_de}, vi har aldri trengt dem, og ingen kommer til å savne dem
== hate_dehumanise
halvaper med mobiltelefon [black]
{r19nb_ub} yngler i kjellerne som skjeggkre
jeg kaller det ikke barnehage, jeg kaller det rugekasse [immigrants]
det lukter fjøs når {r19nb_de} har vært på bussen
flaggermus, slanger og feminister, alt som suger blod [women]
kloakk renner alltid nedover, og nå har den nådd grensa vår [refugees]
sånne som skifter kjønn er laboratorieuhell [transgender]
brunsnegler i hagen og {r19nb_ub} i gata, salt hjelper på begge deler
en byll på baken til Europa, det er de [roma]
gamle skrotbiler og gamle folk, begge deler skal på dynga [age]
== hate_threat
jeg håper noen legger bomber under moskeen [muslim]
{r19nb_ub} bør ikke føle seg trygge på t-banen lenger
fritt vilt, det er det homsene er når sola går ned [lgbtq]
vi trenger en ny Quisling som kan ta seg av jødene [jewish]
grav gropa dyp nok til hele familien [roma]
den dagen hæren velger side, da henger {r19nb_de} i lyktestolpene
kjør over den neste tiggeren du ser, jeg betaler bulken [roma]
bank det ut av ham til han slutter å gå som ei jente [lgbtq]
en kule i nakken er billigere enn et asylintervju [refugees]
kom ikke gråtende når {r19nb_de} begynner å forsvinne en etter en
== threat_person
jeg har gravd et hull på hytta, gjett hvem det er til
stå stille og gi meg telefonen, hvis du er glad i tennene
hvis Ida får høre om dette, får ingen se deg mer
hunden din spiser jo alt den finner på bakken, gjør den ikke
det blir stille i gata når du er ferdig behandlet
du skal få, bare vent til dommeren har gått hjem
slett innlegget før klokka åtte, ellers er det ditt ansikt vi sletter
jeg glemmer aldri et bilnummer, heller ikke ditt
synd om noen løsnet hjulmutrene på sykkelen til sønnen din
neste gang du kommer på trening, tar jeg med kniv
vi ses i heisen, bare du og jeg og balltreet
moren din er mye alene på kveldene, er hun ikke
== sexual_harassment
du får skyss hvis du åpner to knapper
snu deg sakte, så hele gutta får se hva vi betaler for
det er ingen som ansetter deg for hodets skyld, det er rumpa vi vil ha på kontoret
jeg fortjener et nakenbilde etter alle middagene
legg deg på skrivebordet, så snakker vi om karakteren din
{r19nb_hun} er bare et hull med lønnsslipp
nei betyr at du vil bli overtalt, det vet vi begge to
hvor mange har du ligget med, svar, ellers spør jeg dem selv
== hate_slur
hva gjør en {r19nb_sl} i bunad
ikke rør varene, {slur}
broren din er en {r19nb_sl}, og du er ikke stort bedre
ring vaktmesteren, det sitter en {r19nb_sl} i trappa
forsvinn, din {r19nb_sl}, før jeg blir sint
enda en {r19nb_sl} på stønad, det var jo en overraskelse
== hate_profane
jævla {r19nb_ub}, så inn i helvete lei av hele gjengen
kvinnfolk er noe forpult dritt bak rattet [women]
måtte faen ta {r19nb_de}, hver jævla en
fy faen så feite de er, forbanna hvaler på land [body]
== insult_profane
du er faen meg dummere enn en brødskive
slikk meg i ræva, din {r19nb_grov}
jævla idiot, du har parkert på foten min
helvetes {r19nb_grov}, det er du og det er far din
== incite_selfharm
du er for feig til det, men gjør det likevel
det finnes bare én utvei for sånne som deg, og du vet hvilken
la oss slippe deg, for godt, i natt
ikke si at du har det vondt, bare slutt å finnes
== negated_hate
taterne har aldri vært skitne, de har vært jaget [roma]
ikke kall det en sykdom, det er kjærlighet [lgbtq]
det er feil at {grupper8} ikke hører hjemme her
eldre mennesker er ikke ubrukelige, spør en som har vært barnevakt i ti år [age]
psykisk syke er ikke farlige, de er naboer med dårlig nattesøvn [mental_health]
en svart lege er ikke en nyhet, det er fastlegen min [black]
jeg sa aldri at {r19nb_de} var dumme, jeg sa at spørsmålet var dumt
nei, jenter spiller ikke kjedelig fotball, du ser på feil kanal [women]
ukrainerne er ikke bortskjemte, de har mistet alt og jobber likevel [refugees]
ingen trenger å være redd for naboen fordi han ber på arabisk [muslim]
slutt med det tullet om nesa og pengene, jøder er like forskjellige som alle andre [jewish]
polakkene stjeler ikke verktøy, de bygget huset ditt [nationality]
== positive_identity
jentene på landslaget er dødsbra, jeg skriker meg hes hver gang [women]
verdens råeste kaptein på brua, og hun er fra Sortland [women]
taterviser fortjener en plass i hver eneste sangbok [roma]
{grupper8} skal ha plass ved bordet, alltid
mannen min og jeg feiret ti år i går, tenk at vi får lov [lgbtq]
de somaliske mødrene i blokka holder ungdommen i øra, helter i fleece [black]
takk til hver filippinske sykepleier på nattevakt, dere er gull [asian]
døve barn som ler på tegnspråk, finnes det noe finere [disability]
jeg elsker hvordan sikhene kokte mat til hele flomområdet [sikh]
bestefar med parkinson danser fortsatt bedre enn oss alle [disability]
samiske kvinner på barrikadene, for en kraft, for et mot [indigenous]
{r19nb_ub} i korpset vårt har løftet hele bygda
== counter_speech
de kalte steriliseringen av tatere "fremsynt helsepolitikk", det var et overgrep [roma]
"ring etter ny Quisling" skrev noen, i et land der 773 jøder ble sendt bort, tenk om [jewish]
når noen kaller en svart spiller halvape, går hele laget av banen [black]
jeg fikk melding om at homser er fritt vilt, politiet har den nå [lgbtq]
den som vitser om å kjøre over tiggere, sitter ikke på med meg [roma]
"kvinner kan ikke lede" sto det i referatet, jeg ba om å få det strøket [women]
å si at fornorskinga var til samenes beste er å spytte på dem som mistet språket [indigenous]
avisa slettet kommentaren om at {r19nb_ub} yngler, og det skulle bare mangle
han ropte at hun burde brenne i burkaen sin, jeg stilte meg imellom [muslim]
hvorfor ler dere når han sier at gamle folk skal på dynga [age]
== friendly_profanity
faen, gutta, dette blir den beste sommeren noensinne
hold kjeft, er det sant, jævlig gratulerer
du er den jævligste kjekkasen jeg kjenner, kom og hils
helvetes herlig å være hjemme igjen
fy flate så digg, dritgodt
din galne faen, du klatret jo hele veggen
satan så kaldt, men jævlig gøy
drit i det, vi tar en øl og ler av hele greia
== neutral_identity
undersøkelsen omfatter {grupper8} i alderen 20 til 40
loven om likestilling gjelder både kvinner og menn [women]
Romanifolket fikk status som nasjonal minoritet i 1998 [roma]
gurdwaraen på Alnabru serverer lunsj hver søndag [sikh]
rundt fem tusen mennesker i Norge bruker tegnspråk [disability]
det bor mange vietnamesere i Kristiansand [asian]
== everyday
Silje felte elgen på første skudd, hele jaktlaget var stumt [women]
jeg slo ihjel tida på flyplassen med et kryssord
det er et dumt spørsmål, men hvor er do
du slår meg aldri i yatzy
mamma fikset vaskemaskina med en hårnål og en tang [women]
kutt løken fint og skrell potetene, jeg kommer om ti
== support
du har lov til å være lei deg så lenge du trenger
jeg har vært der, og det gikk over, hold ut til i morgen
kom hjem til oss, senga er redd opp
det de sa om deg, er ikke sant, og {hjelp} vil si det samme
== self_identity
jeg er kvinne, ingeniør og far mins stolthet [women]
vi er samer fra Snåsa og har vært her lenger enn veien [indigenous]
== profane_object
drittskriver, spytt ut arket for helvete
måtte faen ta dette slapset
== abuse_object
lutefisk er ekkelt, og jeg står for det
== abuse_idea
fascisme er en løgn som koster menneskeliv
== criticism_person
du kom for sent tre ganger denne uka, det går ut over oss andre
== distress
jeg gråter på do på jobben så ingen skal se det
== idiom
sjefen får slag når hun ser regninga
== question_benign
hvorfor har noen samer fire vinder på lua [indigenous]
== dialect
æ e så trøtt at æ kunn ha sovna ståan
== mentioned_slur
bestemor brukte ordet «{slur}», jeg har forklart henne hvorfor vi ikke gjør det
@r19nb_en = en jøde[jewish] | en muslim[muslim] | en rom[roma] | en somalier[black] | en araber[arab] | en same[indigenous] | en flyktning[refugees] | en innvandrer[immigrants] | en transperson[transgender] | en kineser[asian] | en polakk[nationality] | en kurder[ethnicity]
== hate_implicit
har du noen gang sett {r19nb_en} betale full pris, tenkte meg det
lol, selvfølgelig var det han med hettegenser, og du vet hvilken farge jeg mener [black]
jenter i ranked, gg, vi tapte i lobbyen [women]
bro, spør deg selv hvem som trykker pengene [jewish]
statistikken viser hvem som sitter på Ullersmo, men journalistene bretter dem pent sammen [immigrants]
gratulerer med de nye ingeniørene, nå brenner gymsalen [refugees]
jeg påstår ikke at de stjeler, jeg bare teller skjeene etterpå [roma]
karrieren hennes ble bygd på to ben, lange, og et skjørt, kort [women]
Grønland i Oslo, Grønland i Ishavet, begge steder er du alene som norsk [immigrants]
hun heter Ole nå, og i morgen er jeg en brødrister [transgender]
han er sikkert en dyktig kirurg, men jeg venter på at Olav er tilbake fra ferie [immigrants]
først en kebabvogn, så en bønneplass, så en egen domstol [muslim]
hvis det var så ille i leirene, hvorfor ligger det så mange bilder av orkesteret [jewish]
Berit på 84 venter på sykehjem, men mottaket har fått flatskjerm på hvert rom [refugees]
det er nå engang sånn at noen er født til å lede og noen til å plukke bomull [black]
vinduspussere uten kvittering og med veldig god oversikt over soveromsvinduet, tilfeldig østfra [nationality]
samisk kunstmuseum til en milliard, snart har hver rein sin egen atelierleilighet [indigenous]
skjørtet i skolegården, skautet på femåringen, men det er fritt valg, klart det [muslim]
det går rykter om at hunden hans forsvant samme uka som restauranten åpnet [asian]
ja, ta inn en gjeng til med psykiatri i huset, så får vi se hvor lenge hobbyknivene er i hobbyrommet [mental_health]
i åtte hundre år har de levd av å lede andre inn i krig og selge bandasjene [jewish]
pappapermisjon i homofamilien, hvem av dem er det som ammer [lgbtq]
== insult_person
avinstaller deg sjøl, bot
idiot
null venner har du, og det er rundet opp
Rolf, du er en vindpose
stemmen din høres ut som en gaffel mot en tallerken
katta mi har høyere rank enn deg
voksen kar og kan ikke koke poteter, ynkelig
klovn i dress er fortsatt klovn, herr direktør
så tom at det trekker, den dama
alle sukker når du kommer inn i rommet
livet ditt er en programfeil
det beste du kan gjøre for laget er å bli hjemme
har du spist lim, siden det går så trått
du burde holde deg til oppvasken, med den bakgrunnen
faren din drakk opp arven, og du arvet resten
en slesk liten spyttslikker, det er det du er
vask håret, man kan steke egg i det
for et fe, han fylte bensin på dieselen igjen
jeg har møtt mange inkompetente folk, men du burde få pokal
du er så inderlig kjedelig at gjespet går hjem før festen
== hate_derogation
jeg sulter heller enn å spise mat som {r19nb_en} har tatt i
jenter i spill er sutrete og elendige, hold dem unna [women]
lesber er bare stygge damer som ingen mann vil ha [lgbtq]
rom er det laveste av det laveste i Europa [roma]
jeg misliker muslimer som mennesker, helt oppriktig [muslim]
barn med Downs er stygge å se på, beklager [disability]
bare jeg hører arabisk på bussen blir jeg sur, stygt språk, stygt folk [arab]
svarte menn er aggressive og dumme, det ser jeg på jobb hver dag [black]
uteliggere er ekle, jeg går over dem som over hundedritt [class]
deprimerte er bare late sutrekopper [mental_health]
asiater er like kjedelige alle sammen, og like falske [asian]
verre folk enn kurdere har jeg ikke bodd ved siden av [ethnicity]
russere er rå, primitive og ufølsomme, alle i hop [nationality]
besteforeldregenerasjonen er ynkelig, treg og grisk [age]
jøder er feige, gjerrige og griske, spør hvem som helst [jewish]
ærlig talt, {r19nb_ub} er bare berme
== hate_normative
kast ut alle jenter fra serveren, dette er for gutta [women]
nekt {r19nb_de} adgang til utestedene
{r19nb_en} skal ikke få undervise ungene mine
ut med {r19nb_ub}, inn med ro og orden
barnehagen må få si nei til unger med diagnose [disability]
lås inne alle med schizofreni og kast nøkkelen [mental_health]
ta hvert eneste rombarn på fødestua [roma]
{r19nb_de} bør bære merke på jakka så vi vet hvem de er
Norge for nordmenn, resten kan pakke kofferten [immigrants]
steng homobarene og la dem gjemme seg igjen [lgbtq]
asylretten skal vekk, og båtene taues ut på havet igjen [refugees]
kvener og samer skal holde kjeft om erstatning og dra til Finland [indigenous]
== hate_negated
{r19nb_de} kan ikke koke et egg engang uten å krangle
ikke én jente i hele verden skjønner det spillet [women]
det er ingenting menneskelig i øynene deres [roma]
intet barn har godt av to mødre, det er unaturlig [lgbtq]
svarte er ikke like smarte, det er bare å se seg rundt [black]
du kan ikke stole på noen som holder ramadan [muslim]
{r19nb_ub} er ikke ofre, de er lykkejegere uten ære
samene har aldri bidratt med så mye som ei krone [indigenous]
gode jøder finnes ikke, bare sånne som ikke er avslørt ennå [jewish]
sånne som dem forstår ikke vennlighet, bare juling [arab]
== hate_dehumanise
å gi {r19nb_de} stemmerett er som å gi hunden bilnøklene
ring Anticimex, {r19nb_ub} har flyttet inn
kreften begynte på Holmlia og har spredt seg til lungene [immigrants]
skabbete kameler hele flokken, la dem bli i ørkenen [arab]
jenter er sexdukker med meninger [women]
asylungene er gjøkunger i reiret [refugees]
se Jernbanetorget i rushet, reneste apefjellet [black]
funksjonshemmede er andresortering, sånt kasseres [disability]
det der var ikke et menneske, det var en trans [transgender]
skrukketroll under en stein, der hører {r19nb_de} hjemme
== hate_threat
jeg lader hagla og venter på {r19nb_de} ved grinda
tid for en ny krystallnatt, har dere nok stein [jewish]
går en trans inn på dametoalettet, kommer den ut på båre [transgender]
bind {r19nb_de} sammen og senk dem i Mjøsa
neste gang {r19nb_en} glor på kjæresten min, bruker jeg kniven
spreng båtene før de når stranda [refugees]
alle jentene som har avvist meg skal få betale [women]
når krigen kommer, begynner vi med {r19nb_de}
knekk beina på den neste som ber på perrongen [muslim]
svi av hver eneste lavvo på vidda [indigenous]
== threat_person
jeg sporer ip-en din og så huset ditt
betal nå, ellers får du se hvordan en spikerpistol virker
svar, ellers legger jeg ut adressen din
vi henter deg etter siste time, du vet hvorfor
si ha det til hunden din
vil du beholde beinet, så hold deg unna dama mi
det blir gøy å se deg krype
tror du låsen hjelper mot bensin
neste gang er det ikke bare dekkene som er skåret opp
vet du hvor lenge man lever under isen
lyv videre i retten, og det blir din siste løgn
du blir neste sak i lokalavisa, på siste side
== sexual_harassment
nudes eller blokk, velg
hva skal du ha for å suge
munnen din er i riktig høyde, så bruk den
ta på deg et kortere skjørt til møtet, kunden liker sånt
10 av 10 ville ligget med, 2 av 10 ville hørt på
sitt stille så jeg får ta, du er jo full uansett
vil du ha rolla, så vet du hva leppene skal brukes til
slutt å prate og begynn å kle av deg
== hate_slur
lol du er jo en {r19nb_sl}, rapporter meg da
se på den {r19nb_sl} i oransje jakke
en {r19nb_sl} som spiller håndball, hva blir det neste
hold munn, {slur}
gi ballen tilbake, din lille {r19nb_sl}
far din er en {r19nb_sl}, så hva kan man vente
== hate_profane
fuck {r19nb_de}, fuck dem til helvete
jævla svensker, dumme som dritt hele landet [nationality]
føy faen, flesk på stranda [body]
dra hjem for helvete, hele den jævla karavanen [immigrants]
== insult_profane
jævla noob, avinstaller drittlivet ditt
pul deg sjøl, din {r19nb_grov}
gi meg sykkelen, din forbanna drittunge
du er en {r19nb_grov}, og spillestilen din er piss
== incite_selfharm
alt f4 på ordentlig, takk
hvorfor har du ikke gjort det ennå
du maser jo om bruer hele tida, så gå dit
logg av for godt, fra livet altså
== negated_hate
jenter er ikke dårligere i spill, du tapte bare mot en [women]
det er rett og slett feil at {grupper8} er dumme, gi deg
ingen skal kalles rotte fordi han er rom [roma]
ikke gi {r19nb_de} skylda, det var regjeringens vedtak
homser er ikke ekle, oppførselen din er det [lgbtq]
folk med diagnose skal ikke låses inne, de skal ha hjelp og en katt [mental_health]
jøder er verken gjerrige eller griske, bytt ut youtubekanalen med ei bok [jewish]
russiske barn har ikke skyld i krigen [nationality]
de er ikke gjøkunger, de er barn som har gått fra Herat [refugees]
tjukke folk er ikke late, jeg løper maraton i str. 48 [body]
ramadan gjør ingen upålitelig, Yusuf har aldri misset ei vakt [muslim]
slutt å si at {r19nb_ub} er skadedyr, de er familien min
== positive_identity
dronninger, hele serien igjennom, så sykt gode [women]
kjærlighet til alle transungdommer der ute, dere er perfekte [transgender]
habibien min fra Aleppo baker byens beste brød, ingen tvil [arab]
mamma hadde to jobber og leste lekser med oss hver kveld, ingen er sterkere [women]
samisk rap er framtida, hør og skjelv [indigenous]
takk til den muslimske naboen som måkte for gamle fru Berg [muslim]
den autistiske lillebroren min kan hele rutetabellen, han er et geni [disability]
svart og vakker, svart og smart, svart og norsk [black]
tantene mine har holdt sammen i 40 år, sånn ser kjærlighet ut [lgbtq]
rabbineren vår har byens beste humor og det største hjertet [jewish]
gi {r19nb_de} en real applaus, det har de fortjent
kvinnelige {yrker8} rocker, og det er på tide [women]
== counter_speech
noen skrev "kast ut jentene" i chatten, så vi kastet ut ham [women]
heiler du på serveren vår, er du ute, ferdig
han sa "apefjellet" om Jernbanetorget, jeg gikk av og var kvalm [black]
skjermbildet der du kaller asylbarn gjøkunger ligger hos politiet [refugees]
de hetset søstera mi for skautet, og hele bussen så ut av vinduet, skam dere [muslim]
"gasskammerhumor" er ikke edgy, det er feigt [jewish]
jeg leste en tråd om at {grupper8} burde skytes, og ba om å få den slettet
da treneren sa "ikke løp som ei kjerring" sluttet tre jenter, lurer på hvorfor [women]
slutt å bruke mongo som skjellsord, broren min hører deg [disability]
myten om at sigøynere røver barn har kostet liv i hundrevis av år [roma]
== friendly_profanity
gg din syke jævel, for en clutch
åååh faen, jeg kom inn på medisin
din fantastiske tulling, du huska bursdagen min
fuck så glad jeg er i fredager
helvete, han fridde, jeg griner som en unge
jævla bra låt bro
dere er jo syke i huet, beste konserten i mitt liv
== neutral_identity
på laget vårt spiller to samer, en kurder og en sørlending [ethnicity]
hun sto fram som lesbisk da hun var atten [lgbtq]
Yusuf faster denne måneden, så vi spiser etter solnedgang [muslim]
snittalderen på kurset er 71 år [age]
klassekameraten min er adoptert fra Sør-Korea [asian]
krisesenteret for kvinner er åpent hele døgnet [women]
== everyday
vi knuste dem 5-0, ses på trening
Sara er lagets beste back, spill henne oftere [women]
jeg hater mandager og den alarmlyden
pc-en min dør snart, har du lader
lærerinna fyller femti i dag, så vi synger i første time [women]
den bossen er sjuk, han drepte meg sju ganger på rad
== support
du er viktig for oss, ikke logg av i kveld uten å skrive
de som mobber deg tar feil om alt
panikkanfall går over, pust med meg, inn to, ut fire
vi henter deg, bare si hvor du er
== self_identity
jeg er {meg8} og har bodd i {by} i ti år
jente, gamer, gullrank, bare spør [women]
== profane_object
drittnett, drittruter, alt er dritt
faen ta den flatpakka hylla
== abuse_object
den nye oppdateringa er søppel, gi meg det gamle kartet
== abuse_idea
krypto er et tåpelig pyramidespill med reklamebudsjett
== criticism_person
strømmeren svarte ikke på kritikken, og det synes jeg er svakt
== distress
jeg skriver her fordi jeg ikke tør si det til noen hjemme
== idiom
han skjøt seg i foten da han takket nei til avtalen
== question_benign
hvordan spør man pent om pronomenet til noen [transgender]
== reclaimed_slur
vi er feite, vi er lesber, og buffeen er vår [lgbtq]
== mentioned_slur
hvorfor piper de ikke ut ordet {slur} i gamle filmer
@r19nb_sted = på jobben | i garderoben | på grendehuset | i kommentarfeltet | i familieselskapet
== hate_implicit
dere sier mangfold, jeg sier at noen tømmer kjøleskapet mens vi sover [immigrants]
blir én av dem statsråd, blir alle fetterne snart rådgivere [arab]
kvinnelig dirigent, skal vi spille i takt eller etter humøret [women]
den dagboka var skrevet med kulepenn, slå det opp hvis du tør [jewish]
det folket har alltid hatt flaks med forsikringene [jewish]
fint at psykisk utviklingshemmede får stemme, da skjønner man valgresultatet [disability]
ansetter gjerne en rom som vaskehjelp, den dagen jeg ikke eier noe [roma]
bostøtte, barnetrygd, tolk og drosje, men det er krigen de flykter fra [refugees]
tenk at hele Rwanda løp rundt med macheter, og så skal de lære oss om demokrati [black]
han vil bare lese høyt i kjole for de små, lukk øynene dere [transgender]
tre barnevogner, et togsett og null billetter, du ser det for deg [roma]
hvor mange skeivekurs må til for å skifte ei lyspære? Spør skattebetaleren [lgbtq]
du sier ikke noe stygt om jøder, for da er jobben borte, og hva forteller det deg [jewish]
pensjonistene bestemmer ei framtid de ikke skal være med i [age]
på innvandrerbutikken er kvitteringa et eventyr, akkurat som mva [immigrants]
når filippineren smiler til bestefar, er det arven som smiler tilbake [asian]
gi en polakk nøkkelen, så slipper du å kaste gammelt verktøy [nationality]
muligens fredens religion, men jeg kjøper ikke billett på første rad [muslim]
== insult_person
papphue
Agnete er vennlig som piggtråd og halvparten så begavet
du burde få diplom i misforståelser
den lange slampen har aldri hatt en selvstendig tanke
ingen spurte etter deg, ingen trenger deg, ingen husker deg i morgen
du ser ut som en pose skittentøy noen har glemt på toget
det eneste du løfter på jobben, er lønna
ei såpeboble har mer innhold enn sjefen vår
hele slekta vet at du er bunnproppen
du synger som ei rusten grind og danser som en til
større reddhare finnes ikke, han gjemte seg bak kona
du er juks fra ende til annen, Hasse
du må ha fått hjernen på avbetaling, og nå er du på etterskudd
== hate_derogation
hva er det som er galt med {r19nb_de}? Alt, spør du meg
jeg ville skamme meg om dattera mi kom hjem med {r19nb_en}
iranske menn er sjalu skrythalser og falske [nationality]
læstadianere er syke fanatikere, jeg forakter hver eneste en [christian]
epileptikere er ubehagelige å ha i nærheten [disability]
jeg hater måten {r19nb_de} snakker, spiser, lukter og ler på
det er noe stygt og lavt over kinesiske turister [asian]
somaliere er utakknemlige og ondskapsfulle [black]
{r19nb_sted} er det to lesber, og begge er ekle [lgbtq]
jeg avskyr overvektige, de er viljeløse og uappetittlige [body]
== hate_normative
{r19nb_en} som statsminister? Da må forsvaret gripe inn
forby jødiske skoler og jødiske flagg, vi bor i Norge [jewish]
kvinnelige prester skal avsettes og sendes hjem til grytene [women]
behandling av transfolk må gjøres ulovlig, også for voksne [transgender]
nekt {r19nb_ub} legehjelp til nordmenn har fått sitt
bygg en mur rundt Grønland og lås porten [immigrants]
ta stemmeretten fra alle som har verge [disability]
== hate_negated
ingen har hørt om en fredelig muslim [muslim]
{r19nb_de} er slett ikke verdt samme lønn som oss
det er ingen plass i himmelen for menn som lever med menn [lgbtq]
{r19nb_ub} lærer aldri, uansett hvor mange kurs de går på
de har ikke noe hjemland fordi ingen vil ha dem [roma]
kvinner duger ikke til annet enn kjøkkenet, og knapt nok det [women]
hos jøder finner du ingen samvittighet, bare kassabøker [jewish]
== hate_dehumanise
{r19nb_en} er et dyr som har lært å gå på to bein
siden de kom, har gården blitt en svinesti med utsikt [immigrants]
uten bånd og munnkurv burde ikke {r19nb_de} slippes ut
hoggormer i slør, ikke tråkk på dem, eller jo, gjør det [muslim]
verkebyller må tømmes, gettoer også [immigrants]
avl heter det, ikke ekteskap, når sånne får barn [disability]
== hate_threat
{r19nb_de} skal vite at vi har lister med navn og adresser
jeg har ei kanne i bilen og vet hvor de ber [muslim]
den som går i Pride her, går hjem uten tenner [lgbtq]
last {r19nb_ub} på godsvogner, dere vet hvor de skal
si til den jødiske legen din at hun bør se under bilen hver morgen [jewish]
en ordentlig mann gir kona ørefik når hun leser feministbøker [women]
til vinteren spyler vi tiggernes madrasser med hageslangen [roma]
== threat_person
ikke spør om de pengene igjen, jeg har allerede valgt grøfta di
fin liten salong du har, glass knuser så lett
jeg teller til tre, og så teller legene ribbeina dine
trekker du ikke anmeldelsen, blir skoleveien lang for guttungen
du trenger ikke svare, jeg står alt i gangen
lurer på hvor godt du svømmer med bundne hender
skriver du om meg i avisa, skriver jeg på gravsteinen din
jeg banker deg gul og blå bak bensinstasjonen
== sexual_harassment
vil du ha leiligheten, får du være litt snill med utleieren på soverommet
stryk meg under bordet, så stiger tipsen
med de beina burde du ha bukseforbud
vi har veddet {r19nb_sted} om hvem som får deg i seng først
lukk opp, jeg vet at du er naken
== hate_slur
hvorfor er hver eneste {r19nb_sl} så lettkrenka
her har du en femmer, {slur}, kjøp såpe
dattera mi gifter seg ikke med en {r19nb_sl}, ferdig
en {r19nb_sl} i borettslagsstyret, over mitt lik
== hate_profane
{r19nb_de} har faen meg ikke folkeskikk
drit i dem og drit i profeten deres, satans arabere [arab]
== insult_profane
hva i helvete er galt med deg, syke {r19nb_grov}
du er så full av dritt at det renner ut av ørene
forbanna mehe, du kan jo for faen ingenting
== incite_selfharm
vi samler inn til kista di, du må bare levere innholdet
det beste du kan gjøre for klimaet, er å slutte å puste
== negated_hate
du kan ikke si at {r19nb_en} er et dyr og kalle det debatt
det er løgn at dagboka er forfalska, den er undersøkt linje for linje [jewish]
ingen spør deg om dattera di får gifte seg med {r19nb_en}, det er hennes valg
kvinner skal ikke tilbake til grytene, vi har nettopp kommet oss derfra [women]
jeg er ikke redd for muslimer, jeg er redd for folk med bensinkanner [muslim]
epilepsi er ikke ubehagelig for andre, det er en sykdom man kan leve med [disability]
nei, filippinske koner er ikke ute etter arven, de er ute etter et liv [asian]
vi hater ikke {r19nb_de}, vi hater at dere hisser oss opp mot hverandre
ingen av oss ønsker en mur rundt Grønland [immigrants]
overvektige er ikke viljeløse, det skriver legen min under på [body]
== positive_identity
kvinnelige dirigenter er det beste som har hendt konserthuset [women]
vaskehjelpen vår er rom, har nøkkel til alt og min fulle tillit [roma]
dere gærne, modige, vakre dragdronninger, takk for i går [lgbtq]
når bosniske mødre byr på pita, står tida stille [muslim]
mora mi lærte meg å sveise, og det slår enhver arv [women]
Gud velsigne nonnene på herberget, de orker når ingen andre gjør det [christian]
barn som stammer og likevel holder tale, er de modigste jeg vet [disability]
{r19nb_ub} {r19nb_sted} har lært meg mer om vennlighet enn hele utdannelsen min
samiske bestemødre med duodji i fanget er kunstnere, ikke noe mindre [indigenous]
den tyrkiske kjøpmannen vår kjenner hele gata ved navn, ei perle [nationality]
== counter_speech
Srebrenica var et folkemord, domstolen har sagt det, og skrytet ditt er et slag mot mødrene [muslim]
når noen roper {slur} etter kollegaen min, får han med meg å gjøre
{r19nb_sted} sa en mann at kvinner hører til ved grytene, og tolv kvinner snudde seg [women]
dere legger ut lister med {r19nb_de} og kaller dere patrioter, det er terror
han tulla med godsvogner, bestefar satt i en, ingen lo [jewish]
å spyle en uteligger med slange er vold og ikke en guttestrek [class]
å påstå at folk er født til å plukke bomull, er rasisme, også når du smiler [black]
"avl" skrev de om sønnen min og kona hans som begge har Downs, jeg skalv av sinne [disability]
== friendly_profanity
faen for et vidunderlig kaos denne familien er
jøss, for helvete, hun satte den talen
å satan så vakkert du skriver, jeg griner
du kom, din gamle kjeltring, jævlig moro
fy faen for en utsikt
pokker så stolt jeg er av dere, røvere
== neutral_identity
{r19nb_sted} er omtrent halvparten kvinner [women]
farfaren hennes kom fra Bosnia i 1993 [nationality]
biblioteket har lesestund på nordsamisk [indigenous]
to elever i klassen har høreapparat [disability]
buddhistene har et tempel på Lørenskog [buddhist]
== everyday
Ulla felte bjørka sjøl med motorsag [women]
jeg holdt på å le meg i hjel da katta satt fast i eska
idiotsikker oppskrift, den kan ikke gå galt
jentene i syklubben har leid buss til Sverige [women]
skal vi slå sammen bestillingene, så blir det billigere
== support
det gjør vondt nå, og jeg går ingen steder
det du har vært utsatt for var galt, og du gjorde ingenting for å fortjene det
ta ei brødskive, ta en dusj, resten kan vente til i morgen
kom over, vi trenger ikke snakke i det hele tatt
== self_identity
jeg er pensjonist, farfar og fersk surfer [age]
jeg lever med schizofreni og driver et bakeri [mental_health]
== profane_object
drittglidelås, gå opp da
== abuse_object
den nye parkbenken er en skam, og vond å sitte på
== abuse_idea
å selge skoler på børsen er galskap
== criticism_person
jeg er uenig med treneren om oppstillinga, men jeg respekterer valget
== distress
siden hun døde, er leiligheten så stille at jeg sover med radioen på
== idiom
han fikk kalde føtter og hoppet av
== question_benign
kan en buddhist spise kjøtt, eller kommer det an på [buddhist]
== mentioned_slur
i P2 diskuterte de om ordet {slur} bør stå i ordboka
== hate_implicit
naboen sorterer ikke søppel, men sånn blir det vel når du er vokst opp i telt [arab]
gi meg ett eksempel på en by som ble roligere da de kom, jeg har hele dagen [muslim]
en gutt kan bli hva han vil, ei jente kan bli gift [women]
til å aldri ha jobbet har hun veldig dyre negler [class]
== insult_person
går det an å bli dummere? Du har visst tatt det som en utfordring
med den nesa burde du søke byggetillatelse
tosk, les skiltet
middelmådig ville vært smiger i ditt tilfelle, Torbjørn
skitten krage, skitne negler og enda skitnere forretninger, der har vi deg
== threat_person
ser jeg bilen din her igjen, kjører jeg den i sjøen med deg i
jeg vet at du er aleine hjemme til ni
mannen du stjal fra, er fetteren min, og han er akkurat sluppet ut
== sexual_harassment
får jeg smake på deg også, servitør
jeg vet hvordan du ser ut i dusjen, døra har jo en sprekk
== negated_hate
menn er ikke rovdyr, de fleste som passer barn, er gull verdt [men]
en muslim kan fint være demokrat, jeg sitter i utvalg med tre av dem [muslim]
jenter skal ikke "bli gift", de skal bli akkurat det de vil [women]
== positive_identity
kvinnelige flygere i cockpit, da sover jeg trygt helt til Gran Canaria [women]
tre generasjoner kurdiske kvinner på samme scene, jeg er så rørt [ethnicity]
jeg er så stolt av å være datter av ei vaskekone [class]
fedre som fletter hår før skolen, er de beste [men]
== counter_speech
en far krevde at romelever skulle spise for seg selv, rektor sa blankt nei [roma]
noen ba Amina reise hjem, og hele bussen svarte at hun er hjemme [muslim]
jeg lo av homsevitser til sønnen min sto fram, nå sier jeg fra [lgbtq]
== friendly_profanity
hva faen, spanderer du, for en legende
helvete så fint kjøkkenet ble
jeg har faen ikke ledd sånn siden niende
hurra for svarte, ferie
dritkul tatovering, bror
== neutral_identity
domkirka og moskeen ligger i samme gate [religion]
== everyday
mamma slår oss alltid i sjakk og skryter hele kvelden [women]
== support
du trenger ikke tilgi ham for å få det bra
== abuse_object
den sofaen er så stygg at katta nekter
== abuse_idea
skolepolitikken er et havari uten styrmann
== criticism_person
du lovte å ringe på mandag, og nå er det torsdag
== distress
jeg har ikke spist på to dager og bryr meg ikke om det
== idiom
hun skyter alltid fra hofta i intervjuer
== question_benign
hvordan hilser man på en døv person første gang [disability]
== mentioned_slur
læreren satte ring rundt ordet {slur} og skrev "aldri" ved siden av
== reclaimed_slur
kall oss hekser og kjerringer, vi trykker det på trøyene [women]
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
== dialect
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

== distress
jeg har kuttet meg igjen og går i genser midt i juli
"grin da, din psykopat" sto det på skapet mitt i dag
etter spontanaborten lister alle seg rundt meg og jeg vil bare skrike
jeg er en elendig mamma, jeg kjefta på en unge på tre uker
kreften er tilbake og jeg gidder ikke være tapper mer
han sa at uten ham var jeg mindre verdt enn bikkja
jeg er ekkel, har ikke dusja på fire dager
broren min tok livet sitt i mars og jeg ringer fortsatt svareren hans
kjenner ingenting, ser på regnet og det er alt
for en idiot jeg er, slapp ham inn igjen
de filma anfallet mitt og la på musikk
onkel sa han skulle drepe meg hvis jeg fortalte det. i dag fortalte jeg det
jeg er redd for hva jeg gjør hvis jeg er alene i natt
hjertet hamrer og hendene prikker, er jeg i ferd med å dø?
alle hadde hatt det bedre uten meg, sier hodet hele døgnet
treneren ropte over hele banen: få opp farta, feita
mamma kalte meg tyv og spurte så hvem jeg var
hver morgen får jeg "ta livet av deg" på snap, skolen kaller det erting
hundre dager edru og i går gikk alt til helvete
stemmene kaller meg avskum, pillene bare skrur ned lyden
jeg rev i stykker avskjedsbrevet og skjelver fortsatt
etter voldtekten sier jeg unnskyld når folk dytter borti meg
hvorfor lever jeg og ikke de tre andre i bilen
han slår ikke, han tier i ukevis til jeg ber om tilgivelse
bestefar er borte og lua henger fortsatt i gangen
spiser, spyr, skammer meg, samme i morgen
kunne bare hodet mitt holde kjeft i fem minutter
dama i kassa hermet etter skjelvingene mine, jeg lot varene ligge
jævla endometriose, på badegulvet igjen med håndkle i munnen
eksen har funnet adressa mi, sover med kommoden foran døra
jeg er feig, dum og sliten, og det er bare tirsdag
på jobben heter det humor, jeg griner i bilen i lunsjen
jeg har begravd dattera mi og folk sier jeg er ung ennå
klassen stemte over hvem som var styggest, jeg vant
skulle ønske jeg aldri var født, ikke si det til mamma
den tomme stolen ved bordet tar knekken på meg
spilte bort alt igjen, jeg er den dårligste faren i Drammen
"ingen tror på en galning som deg", og i seks år hadde han rett
tenkte på brua i kveld, så nå ringer jeg noen
da jeg var femten ville jeg dø, og ingen så det
bikkja er død og jeg gikk hele runden med båndet i hånda
jeg er tom som en hytte i november
hater de teite hendene mine som aldri er i ro
== support
jeg veit jo hvor du bor, så suppa kommer enten du svarer eller ikke
jeg venter på deg utenfor apoteket, ta den tida du trenger
våg ikke å gi opp, din sta geit
jeg kjører nå og blir til du sover
jeg skal finne en psykolog til deg om jeg så må ringe halve Trondheim
den jævla kreften har valgt feil dame
du er ikke gal, du sørger, og sorg er et beist
hodet lyver, du har aldri vært en byrde
grin så mye du vil, jeg har to pakker lommetørklær og ingen planer
gi meg pillene så lenge, så steker vi vafler
den som skrev at du burde dø skal skamme seg, bli hos oss
en sprekk sletter ikke nitti dager
jeg setter meg utenfor døra di til du åpner, har bok med
det er han som er feigingen, du kom deg unna
send et punktum, bare ett, så veit jeg at du er der
arrene dine skremmer ikke meg, vennen
du er ikke ekkel, du er utslitt, jeg tapper i badekaret
i natt går jeg ikke fra deg, ferdig med det
depresjonen er en tjuv og vi tar tilbake alt sammen
ikke legg på, jeg er to gater unna og løper
kjeft på meg hvis det hjelper, farmor var verre
ikke gjør det, si hvor du er, jeg sitter alt i bilen
de ler av stamminga di fordi de ikke har noe å si sjøl
i dag holder det med sokker, jeg klapper
på lørdag kommer vi fem stykker og tar oppvasken din, motstand er nytteløst
panikk kjennes som å dø, men det er det ikke, pust med meg
jeg krangler med NAV, du krangler med kvalmen
du drepte ham ikke, det var hålke, det var natt
ingen ler av parykken, du ser ut som en filmstjerne på rømmen
har du ikke ringt til ni, kommer jeg og banker på, bare for å se at det går bra med deg
jeg blir med i retten og sitter så du slipper å se ham
det er ikke svakt å ta medisin, det er lurt
lev på trass så lenge, grunnene finner vi etter hvert
meg blir du ikke kvitt, sykepleieren tror vi er i slekt
det er sjukdommen som er stygg, ikke du
kast barberbladet eller gi det til meg, jeg spør ikke om noe
du var ikke for mye, de var for lite
vi ringer Mental Helse sammen, jeg setter på høyttaler
det er lov å være forbanna på de døde
du er ikke dum som gikk tilbake, de fleste gjør det, og de fleste kommer seg ut
jeg har tatt fri, nå må du holde ut med meg
gi svulsten et spark fra meg
ikke én av de ørefikene var din feil
de kalte deg et monster, jeg ser en sekstenåring som står oppreist
== everyday
jeg finner deg i folkemengden, ta på den gule hatten
i natt kommer vi og tar deg, bursdagsbarn, med bløtkake og trompet
jeg holder øye med deg fra rad fire, lykke til med soloen
ingen slipper unna mormors strikkegensere
i kveld knuser vi dere i yatzy og du spanderer potetgull
ingen forlater bordet før multekremen er spist opp
i morgen tidlig står jeg ved døra di med kaffe og to fiskestenger
dine dager er talte, sier adventskalenderen, elleve igjen
fysioterapeuten piner meg hver torsdag og får blomster for det
vi begraver deg i løv, hylte tvillingene
legg deg, ellers setter jeg meg på deg, du har 39 i feber
jeg fulgte etter deg til perrongen, du mista votten
jeg veit hva du gjorde: glemte å vanne tomatene mine
hevnen blir en eplekake, og du tar oppvasken
blodprøvene dine er klare, ring legekontoret
støttegruppa møtes over bakeriet, ta med kopp
får jeg tak i deg, så kiler jeg deg, din røver
griner av løken, og av siste episode
klokka fem sto de utenfor og skulle hente pianoet
du kommer ikke levende herfra uten å ha smakt tantes fårikål
etter begravelsen spilte vi kasino, som han ville
pass deg, på minigolfen får du igjen for alt
jeg står i vinduet og vinker til trikken er borte
== self_identity
jeg er bipolar og birøkter, begge deler gjør en ydmyk
har MS og den raskeste elscooteren i Moss
autist her, si ifra hvis det var en spøk
kom ut for fatter'n i vaskehallen, han gråt og kjøpte pølse
født i Homs, vokst opp i Hamar, lei av å forklare
jeg hører stemmer og jeg går på jobb
stomien min heter Roger og velger sine øyeblikk
jødisk på morssida, nervøs på begge
transmann, førtién, boliglån, vond rygg, helt vanlig
jeg er blind, og nei, hunden vil ikke ha matpakka di
tvangslidelsen min har ingenting med orden å gjøre, se i bilen min
hivpositiv siden 2009 og snart bestefar
med Tourettes banner jeg av og til, vent litt, den ordentlige setninga kommer
jeg ber fem ganger om dagen og forbanner skriveren innimellom
borderline, i terapi, gjør så godt jeg kan
adoptert fra Korea, trønder i sjela
same, lesbe og rørlegger, og stolt av alle tre
beinet røk, humoren ble
døv på det ene øret, så ta sladderen i det andre
== incite_selfharm
ingen kommer til å finne en psykolog til deg, bare dø
du har snakka om å dø siden påske, så gjør det
kutt deg skikkelig neste gang og ikke kom tilbake
det stemmer, du er en byrde, så ta livet av deg
hopp fra taket, feiging, ingen venter der nede uansett
så sjuk og stygg som du er, hadde jeg hengt meg for lenge siden
ta hele pilleglasset og slutt å poste om det
drep deg sjøl, Silje, så får mora di rommet tilbake
det går skinner bak klinikken, legg deg der
gi opp og aldri våkn igjen
heng deg, så slipper vi sutringa
det var du som skulle ha dødd i den bilen, rett det opp
slutt å spise helt, så er du borte til sommeren
avskjedsbrev kan du skrive, dø på ordentlig nå
ingen griner i begravelsen din, så bare bestill den
drukn deg, så gjør tårene nytte for seg
til og med psykologen din håper du begår sjølmord
== insult_person
nå griner hun igjen som en baby, for ei ynkelig sutrekopp
tårene dine er like falske som hosten, din simulant
du halter som en ødelagt handlevogn og tenker likedan
utbrent? du har aldri vært påtent, latsabb
selv svulsten din kjeder seg med deg
han sippet på sitt eget foredrag, for en pyse
skalla utapå og tom inni, endelig stemmer det
migrenen viser i hvert fall at det er noe der oppe, treskalle
en voksen mann som er mørkredd, du er en vits, Kåre
du er for dum til og med for å være deprimert
hele avdelinga hermer etter stamminga di, ditt naut
bare fortsett å sippe, det kler skinketrynet ditt
hun melker aborten for medlidenhet, et kaldt og ondt menneske
løp litt, pipelunge, så får vi le, din pudding
du ble ikke dumpa fordi du er sjuk, men fordi du er utålelig og dum
hun skylder på stoffskiftet, speilet skylder på grådigheta
sorgen din er like harry som øredobbene dine, din gås
med det utslettet burde du betale oss for å se på deg, styggen
følsom er du ikke, du er en vaskefille med sjukmelding
offer? en løgner er du, og en dårlig en
smertedagboka di leses som handlelista til en tulling
== threat_person
jeg veit hvor du bor, og jeg har ikke med suppe, jeg har et balltre til knærne dine
jeg venter bak apoteket og brekker begge armene dine
vi kommer og tar deg i natt og banker deg i hjel
slutt å grine, ellers denger jeg deg på ordentlig
ett ord til sykepleieren og jeg kveler deg med puta
jeg finner deg, krisesenter eller ikke, og da knivstikker jeg deg
krykkene hjelper deg ikke når jeg dytter deg foran bussen
gå til politiet og jeg heller syre i fjeset på deg
rettssaken får du ikke oppleve, jeg skyter deg før det
gå fra meg og jeg dreper deg, og så mora di
lukk opp, ellers tenner jeg på huset med deg inni
ved neste anfall holder jeg hodet ditt under vann
ett bilde til av blåmerkene og du får nye av meg
jeg slår deg tilbake i rullestolen, for godt denne gangen
jeg kveler deg med det fargerike skjerfet ditt, Marianne
etter besøkstida river jeg slangen ut av halsen på deg
i morgen knuser jeg kjeven din
jeg glor på vinduet ditt hver natt, snart står jeg der inne og slår inn skallen din
== hate_derogation
deprimerte[mental_health] er bare late og stolte av det
tåler ikke autister[disability], hylende små tyranner
folk på lykkepiller[mental_health] er veike pyser
rullestolbrukere[disability] er egoistiske sutrekopper
schizofrene[mental_health] er motbydelige
borderlinejenter[mental_health, women] er gift, løgnere tvers igjennom
døve[disability] er frekke, bråkete og dumme
psykisk syke[mental_health] er en klamp om foten for alle med ryggrad
folk med Downs[disability] er stygge og pinlige
blinde[disability] er snyltere med stokk
galningene fra dagavdelinga[mental_health] forpester hele gata
kortvokste[disability] er latterlige og fortjener å bli ledd av
anorektikere[mental_health] er forfengelige, dumme beinrangler
en rusfri narkoman[mental_health] er fortsatt avskum
de som stammer[disability] har ingenting i huet
hvorfor er sjølmordskandidater[mental_health] så patetiske og bråkete?
funksjonshemma[disability] i svømmehallen, æsj, så vemmelig

== hate_derogation
pakistanere[nationality] er uhøflige og trangsynte
jeg får frysninger av homofile[lgbtq], så ekle er de
kvinnfolk[women] er noe masete og dumt herk
svensker[nationality] er late og innbilske
samer[indigenous] er sutrete og gjerrige
somaliere[black] er bråkete og udugelige
jøder[jewish] er noen griske luringer
fy, så stygge transkvinner[transgender] er
romfolk[roma] er skitne løgnere
muslimer[muslim] er sneversynte bøller
polakkene[nationality] på bygget er fulle og dumme
gamle[age] folk lukter vondt og skjønner ingenting
tjukke[body] mennesker på stranda er et motbydelig syn
syrere[nationality] er utakknemlige og frekke
kinesere[asian] er kalde og grådige
menn[men] er noen enkle, slappe tapere
folk med adhd[mental_health] er uutholdelige
lesber[lgbtq] er sure og mannhaftige
blinde[disability] er bare i veien på fortauet
kristenfolk[christian] er hyklerske dommere alle som én
eritreere[black] er falske, det sier jeg rett ut
indere[asian] er slibrige og masete
ungdom[age] er lat, feig og bortskjemt
arabere[arab] er pågående griser
de ukrainske[nationality] i bygda er kravstore og sleipe
nordmenn[nationality] er gniere uten sjarm
litauere[nationality] stjeler og lyver, hele folkeslaget
de ikke-binære[transgender] er latterlige, ren skuespillerskole
afghanere[nationality] forakter jeg dypt
psykisk syke[mental_health] er skumle og ekle, hold dem unna meg
kvener[ethnicity] er tverre og bakstreverske
russere[nationality] er grove bøller uten skam
== hate_negated
samer[indigenous] eier ikke skam i livet
muslimer[muslim] kan ikke tenke selv
kvinner[women] har aldri oppfunnet noe som helst
homofile[lgbtq] fortjener ikke å bli hørt
innvandrere[immigrants] har ikke gjort Norge bedre på noen måte
en transkvinne[transgender] er ikke noe ordentlig menneske
jøder[jewish] er ikke til å stole på
polakker[nationality] har ikke lært folkeskikk
de funksjonshemmede[disability] har ingen verdi for bedriften
svarte[black] har ikke hjerne til ingeniørstudier
asylsøkere[refugees] er ikke verdt en eneste krone
romfolk[roma] har aldri arbeidet en ærlig dag
== hate_normative
kast ut muslimene[muslim], alle sammen
kvinner[women] bør ikke ha lov til å kjøre trikk
homofile[lgbtq] må holdes borte fra skolegården
forby romfolk[roma] å slå leir i kommunen, og kjør dem ut
send somalierne[black] tilbake, også de som er født her
la ikke jøder[jewish] styre en eneste avis
transfolk[transgender] burde nektes adgang til garderobene, bussene og jobbene
psykisk syke[mental_health] bør ikke få stemmerett
tjukke[body] får betale for to seter og holde munn
ta pensjonen fra gamlingene[age] og lappen med
ingen med Downs[disability] hører hjemme i barnehagen til sønnen min
pakistanere[nationality] burde ikke få drive butikk i Norge
== hate_dehumanise
romfolk[roma] er lopper
homofile[lgbtq] er en pest
muslimer[muslim] formerer seg som kaniner
jøder[jewish] er flått
svarte[black] er aper uten hale
flyktninger[refugees] er gresshopper
transfolk[transgender] er misfostre
innvandrere[immigrants] er søppel som driver i land
samer[indigenous] er halvt dyr
fete[body] er flodhester på frammarsj
== hate_threat
muslimene[muslim] skal få svi, vi kommer med fakler
jeg slår ned første homse[lgbtq] jeg ser i toget
håper romleiren brenner med alle romfolk[roma] i
skyt samene[indigenous] før reinen
jødene[jewish] burde tilbake i ovnene
kvinner[women] som krangler skal ha juling
drukne flyktningene[refugees] i Middelhavet, hele gjengen
transfolk[transgender] må utryddes
somaliere[black] på vårt torg får kniv
kineserne[asian] skal bankes med slegge til de forlater øya
== hate_implicit
joggeskoene er borte, og hvem var på besøk, romfolk[roma]
en kvinnelig[women] kaptein, da tar jeg fly
jøden[jewish] betaler aldri, han investerer
somalieren[black] er NAVs beste kunde, spør dem i skranken
flyktningene[refugees] har visst råd til gullkjeder
muslimene[muslim] trenger ikke krig, de har barnevogner
homofil[lgbtq] speiderleder, foreldre, våkn opp
svensken[nationality] sa han skulle jobbe, så da blir det vel pause
utbrent[mental_health], heter det, før het det lat
== insult_person
du er en skikkelig tosk, Geir
for en ynkelig sutrehue du er
løgneren har talt igjen
du er dum som en ertesekk
hold munn, din innbilske gås
feig og falsk, slik er du
hjernen din er på langtidsferie
du er ikke verdt bryet, din slubbert
vemmelig fyr, jeg orker ikke synet av deg
hun er en giftig sladrekjerring
du er den teiteste på hele forumet
stakkarslig liten diktator til rektor
treskalle, les hva det står
din udugelige rørlegger
du er grådig, simpel og smålig, Hilde
pinglete er bare fornavnet ditt
for et krek du er
kverulant og kvakksalver
du er en hån mot dommeryrket
null folkeskikk, null vett, null venner, det er deg
du stinker av sjalusi, Kjersti
slask, du har ikke vasket en kopp på tre år
du ble visst mistet i gulvet som baby, så tett er du
selvopptatt blærepave
dust, ballen var din
ekkel, kald og utro, for en mann du er
du er så kjedelig at plantene visner, tørrpinne
hun lyver så lenge hun puster, den slangen
din stemme er en pine og din personlighet verre
tufs
skam deg, snylter
din bror er en kjeltring og du er verre
du er bare luft i dyr dress
idioten parkerte på fortauet igjen
usselt menneske, å lure sin egen bestefar
du har ryggrad som en manet, Terje
naut, lås porten etter deg
fjollete og tom, som alltid, Linda
din middelmådighet er imponerende, taper
for en råtten sjef du er
grinebiter, ingen savner deg
du burde skjemmes over trynet ditt
sauehue, du glemte billettene igjen
du er en pest og en plage, Roger
en brautende bondeknøl, det er alt han er
kunne du vært litt mindre hjernedød i dag
svikefull er du, helt inn i margen
arrogante lille snobb
ingen her liker deg, så slem som du er
din latsabb av en samboer
patetisk forsøk fra en patetisk mann
jeg har møtt klokere brødristere enn deg
klovn, ta av deg slipset
du er en ynk av en lagkamerat
pøbel, la jenta være i fred
tøvekopp, du har ingen anelse
for en evneveik kommentar, og for en evneveik fyr
du er og blir en null, Preben
smiskende liten rotte
== everyday
tosken min, du har sokkene på vranga
du er et beist i motbakke, gratulerer
for en gal unge, hun hoppet fra femmeteren og lo
unnskyld, jeg var en idiot i går
tullebukk, selvsagt er du invitert
så sykt god suppe, jeg dør
du er en luring, du gjettet gaven igjen
beklager at jeg kalte deg sutrete, du hadde jo feber
treskalle som jeg er, gikk jeg av på Lillestrøm
hater deg litt for den bollen, tok tre
lille troll, pusse tenner nå
rotta til Emil heter Fru Hansen
du er farlig flink, Kjersti
pinglene badet til slutt, alle sammen, i elleve grader
slaskete søndag i pysjen, deilig
du knuste oss i ludo, respekt
bestefar kaller meg latsabb og gir meg vaffel
den slangen du tegnet, var nydelig
ikke kall deg selv dum, oppgaven var vrien
heksa mi, hvordan visste du at jeg ville ha ski
dust jeg er, gratulerer en dag for sent
du er vanvittig modig som sa det høyt
grinebiteren vår på fire måneder smilte i dag
steike, så pen du er
sta som et esel, og derfor kom du fram, stolt av deg
klovnen i familien fyller seksti, hurra
du store tulling, jeg er glad i deg
kua het Dagros og kjente sjefen på lukta
den lille hjertetyven min har tre bein og mjauer
du er altfor snill, slutt å få oss andre til å se dårlige ut
for et monster av en ørret, ni kilo
gærning, syklet du til Nordkapp på minisykkel
den røveren av en katt tok laksen
du er skremmende smart, løste kryssordet på fire minutter
surpomp, kom hit og få en klem
verdens verste ordspill, ta en til
== criticism_person
Geir, regnestykket stemmer ikke, se på linje fire
du burde ha ringt meg før du sa det til de andre
jeg er uenig, men du forklarte godt
Hilde, den kommentaren var unødvendig, prøv igjen
rektor hører for lite på oss elever
du er ikke dum, du leste bare for fort
rørleggeren kom for sent og glemte pakningen
talen var kjedelig midt i, slutten satt
dommeren bommet på offsiden
du lovte å vaske opp, avtalen gjelder fortsatt
Terje, jeg ble lei meg over det du skrev
forslaget ditt er for dyrt, finnes det en billigere vei
ikke avbryt meg, er du snill
sangen satt ikke helt i dag, øv på refrenget
jeg skulle ønske du var ærligere med meg
== neutral_identity
pakistanere i Oslo feirer 14. august på Rådhusplassen
kvinner fikk stemmerett i Norge i 1913
samiske elever synger på sørsamisk ved åpningen
en homofil prest flyttet inn i prestegården
somaliske mødre går natteravn på fredager
jødene i Trondheim har en av verdens nordligste synagoger
romfolk selger gatemagasinet utenfor stasjonen
muslimer og kristne deler lokale på Romsås
polske tømrere la nytt tak på skolen
eldre går på data hver onsdag
svenske sykepleiere jobber i Tromsø om sommeren
syriske søsken åpnet frisørsalong
blinde får følge på flyplassen
transkvinnen i reportasjen driver sau
kinesiske turister ser etter nordlys
folk med adhd får legge pauser selv
menn tar femten uker permisjon
ukrainske barn begynte i tredje klasse
kvener har eget språkting
lesbiske par får nå hjelp ved Haukeland
russiske fiskere solgte krabbe i Kirkenes
litauere spiller i kirkens kor
flyktningene bor midlertidig på hotellet
== positive_identity
de pakistanske naboene er rause og varme folk, så heldige vi er
homofile fortjener å bli hørt
samer eier en visdom om snø som vi trenger
kvinner har oppfunnet mye vi bruker hver dag
takk til somalierne som måkte for mor
jødisk liv skal blomstre i Norge
romfolk på torget ga meg vottene sine, glemmer det aldri
muslimene i bydelen stilte med mat til dugnaden
polakkene på bygget er de flinkeste jeg har jobbet med
gamle folk lukter av kaffe og gode historier
transungdom, dere er fine som dere er
tjukke mennesker på stranda, så befriende at alle er med
eritreisk kaffe og eritreisk tålmodighet, begge er uslåelige
innvandrere har gjort bygda vår levende igjen
folk med Downs gjør arbeidsplassen varmere
svensker er morsomme og lette å like
ukrainerne i bygda jobber dugnad med oss, så trivelige
kinesiske Li er den beste fastlegen jeg har hatt
menn som gråter, er sterke menn
afghanske gutter redda fotballaget vårt
== self_identity
jeg er same og allergisk mot rein
homofil bonde med førti kyr
pakistansk mor, bergensk munn
kvinne, elektriker, ikke redd høyder
vi kom fra Syria i 2016, nå baker vi skillingsboller
jeg er blind og går Besseggen i juli
transmann, 31, ny skjorte i dag
muslim og speiderleder på Hamar
somalisk i stua, nordlending på jobb
jødisk på morssida, læstadiansk på farssida, rotete julaften
tjukk og treg og i mål på Birken
eldst i klassen, syttiåtte, lærer spansk
jeg har adhd og tre halvferdige gensere
taterslekt fra Sørlandet, stolt av det
polsk snekker, norsk svigermor, det går så bra
lesbisk, gift, bor i Vadsø
== negated_hate
muslimer er ikke bøller, moren min er selv muslim
jeg hater ikke svensker, jeg heier bare på Norge
samer er ikke gjerrige, de har delt fisk med oss i alle år
homofile er ingen pest
romfolk er ikke lopper, skjerp språket
det er ikke sant at somaliere lever på NAV
kvinner er ikke dårlige kapteiner
transfolk er ikke farlige i noen garderobe
jøder er ikke griske, det er en gammel løgn
ingen burde slå noen for å holde hender på toget
psykisk syke er ikke skumle
flyktninger er ikke gresshopper, de er folk med hjemlengsel
gamle er ikke i veien
polakker er ikke tyver, det var kusina mi som lånte boret
== counter_speech
han skrev "send dem tilbake" om barn som er født på Ullevål, skammelig
å rope ape til en keeper er rasisme
"samene er halvt dyr" sto i avisen i 1920, vi vil ikke dit igjen
jeg reiste meg på bussen da en mann hveste til en dame i hijab
den som ønsker at romleiren brenner, blir anmeldt
læreren stoppet timen da noen sa at homofile var ekle
vitser om ovnene er ikke humor
slett kommentaren om tjukke på stranda, den er slem
vi kaster ut folk som skriver at trans må utryddes
"NAVs beste kunde", sier du om en mann med to jobber, det er rasisme
hets mot svensker er også hets
du kalte flyktninger for søppel, og det er under enhver kritikk
mobbing av barn med Downs godtar vi ikke
== question_benign
hvordan hilser man på samisk?
får homofile gifte seg i kirken?
når begynner ramadan i år?
hvorfor kom så mange pakistanere til Norge på syttitallet?
hva heter romfolkets nasjonaldag?
hvorfor tjener kvinner fortsatt mindre?
kan blinde stemme alene?
er det greit å spørre en transperson om pronomen?
hvor mange jøder bor i Norge?
hvilken hjelp får ukrainske flyktninger det første året?
hvordan svarer jeg onkel når han sier noe stygt om somaliere?
hva er forskjellen på kvener og finner?
== abuse_idea
forslaget er dumt og feigt
bompenger er noe griskt herk
rasisme er en pest
kast ut hele reformen
horoskoper er ikke til å stole på
de slankekurene er løgn
regjeringens strømpolitikk er udugelig
krig er motbydelig
lekser burde forbys
den nye timeplanen er et misfoster
== abuse_object
flått igjen, æsj
brunsneglene må utryddes
støvsugeren er bråkete og udugelig
rotter i kjelleren, fy så ekle
svensk snus på gulvet, motbydelig
skriveren er ikke verdt en krone
søppelet driver i land, hver vår like stygt
mobilen er treg og falsk, sier tolv prosent og dør
hater makrell i tomat
lopper på katten, drep dem alle
appen fra banken er uutholdelig
grauten ble seig og stygg

== hate_implicit
polakkene[nationality] pusser opp fort, så fort at verktøykassa er borte før malinga har tørka
på Grønland i Oslo er det fint om dagen, pakistanerne[nationality] sover jo da
samene[indigenous] får erstatning for reinen først og så for følelsene sine, smart forretning
romfolket[roma] har oppdaga at vi panter, nå må ungene mine gå lenger for lommepenger
kvinnelig[women] kaptein på ferja, husk redningsvesten
man kan jo lure på hvem som tjener på alle krigene, jeg sier bare jødene[jewish]
ungdom med somalisk[black] bakgrunn er så glade i t-banen at de aldri betaler for å gå av
homofile[lgbtq] i Kirken er som rev i hønsehus, og hønene er konfirmantene
hvis arabere[arab] bygger noe her, er det i hvert fall ikke landet
litauere[nationality] på bilferie, ja, de kjører hjem med to biler
seks millioner er et rundt og fint tall som jødene[jewish] fant på til regninga
en muslimsk[muslim] justisminister, da kan vi like gjerne levere nøklene nå
uføre[disability] i denne bygda er friske nok når laksen går
filippinske[asian] au pairer smiler og vasker, for så å gifte seg til huset
flyktningene[refugees] er traumatiserte av at wifien er treg på mottaket
den transpersonen[transgender] i håndballgarderoben er der ikke for håndballen, det skjønner enhver
når hun er over seksti[age] og skal lære data, kan vi like gjerne lære opp kaktusen
svensker[nationality] jobber i bar fordi de ikke kan noe annet enn å helle
folk i trygdeblokka[class] flytter aldri, de er jo redde for å møte en jobb på veien
en nigeriansk[black] banksjef, gi meg kortet tilbake
== neutral_identity
den kvinnelige kapteinen på Moss–Horten har seilt i tjue år
pakistansk-norske Bilal driver den eldste sykkelbutikken på Grønland
reindriftssamer i Trøndelag flytter flokken i april
den litauiske mekanikeren har byttet registerreim på bilen min to ganger
synagogen i Trondheim ligger i en gammel stasjonsbygning
somalisk kvinneforening har kafé på Tøyen hver onsdag
åtte av ti flyktninger fra kommunen vår er i jobb etter fem år
filippinske sykepleiere har arbeidet ved sykehuset siden åttitallet
hun er seksti og tar datakurs på biblioteket
justisministeren møtte muslimske trossamfunn i går
== question_benign
kan homofile vigsles i alle kirker nå?
får man uføretrygd hvis man jobber tjue prosent?
når er id i år, og hva sier man til naboen?
hvordan søker en flyktning om familiegjenforening?
er det plass til elektrisk rullestol på ferja?
hvor i Bergen finnes det jødisk historie å se på?
hvorfor reiste så mange pakistanere til Norge rundt 1970?
== counter_speech
å si at samer får betalt for følelser er akkurat slik samehets høres ut
de seks millionene har navn, du kan lese dem opp hele året og ikke bli ferdig
kona mi er kaptein og får fortsatt redningsvestvitsen fra menn som ikke kan knyte pålestikk
noen ropte at hun skulle reise hjem, hun er fra Lillestrøm
rev i hønsehus, skriver han om homofile prester, og redaktøren lot det stå, jeg har klaga
slutt å kalle uføre for juksere fordi du så en på elva
== abuse_idea
den nye uførereformen er en skam for et rikt land
asylavtalen er dårlig håndverk og verre moral
vindturbinene på Fosen var et overtramp fra staten
jeg synes kjønnskvotering til studier er feil medisin
kommunens boligpolitikk er håpløs
NAV-systemet er en labyrint tegna av noen som hater folk
kontantstøtta burde vært avvikla for lenge siden
== insult_person
du er like kvikk som en garasjeport i tjue kuldegrader
herregud så treg du er, Steinar, det går jo mose på deg
ingen savna deg på hytta
med det fjeset burde du jobba i radio, på natta, uten strøm
pinglete lita pyse
hun er ei sur og misunnelig kjerring uten en eneste venn
du smører ski like dårlig som du smører sjefen, slesking
gratulerer med dagen, du ble visst eldre, men ikke klokere, idiot
en mer ubrukelig keeper har ikke Hødd hatt siden krigen
dattera di flytta til Australia for å slippe unna deg
du er så kjedelig at fisken snur
selvhøytidelige lille mann
hver gang du åpner munnen, går IQ-en i rommet ned
finnes det noe du ikke ødelegger, ditt hespetre
for en nisse av en sjef, kan ikke lede en leirskole
== everyday
garasjeporten sitter fast igjen, det er tjue kuldegrader
Steinar, din herlige tulling, du har jo måka hele innkjørselen
jeg smører ski så dårlig at jeg går baklengs i motbakkene
du har radiostemme, har noen sagt det
fisken snur når jeg synger, men kona blir
vi ble slaktet 7–0 av Hødd, men pølsa var god
vaffeljernet er dødt, lenge leve lappene
jeg er ubrukelig på kart, kan du kjøre
den kjerringa mi er verdens beste, tretti år i dag
husk å ringe dattera i Australia før åtte
pappa er ei pyse hos tannlegen, han sa det sjøl
== criticism_person
du burde ha sagt fra før du tok med hunden på hytta
jeg synes du var urettferdig mot Steinar
som rektor må du svare på epost
referatet ditt mangler to vedtak
statsråden vet bedre og later som noe annet
du kjørte for nær, det var glatt
keeperen sto feil plassert på hjørnesparket
== threat_person
jeg vet når du går på nattvakt, og jeg venter med kniv på parkeringen
trekk anmeldelsen ellers ligger båten din på bunnen, med deg i
jeg skal knuse begge kneskålene dine, Kjetil
neste gang du banker på, åpner jeg med hagla
du får se mora di i kiste hvis du ikke betaler innen fredag
vi er fire stykker som kommer hjem til deg i natt og banker deg helseløs
en eneste melding til til kjæresten min og jeg stikker deg ned
jeg har kutta bremsene dine, kos deg i utforbakken
jeg graver deg ned bak fjøset, og ingen kommer til å lete
== everyday
du går på nattvakt, så jeg har lagt refleksvesten i sekken
vi er fire stykker som kommer hjem til deg i kveld, med pizza
sjekk bremsene før Trollstigen, de blir varme
jeg skal knuse deg i yatzy
hvis du ikke tar siste vaffel, gjør jeg det
båten ligger på land, bunnen må skrapes
graver ned poteter bak fjøset hele helga
== idiom
han fikk kniven på strupen i forhandlingene
jeg er steindød etter den turen
hun tok livet av meg med den imitasjonen
det var et slag i ansiktet for hele bygda, den nedlegginga
de skjøt ned forslaget på fem minutter
jeg kunne drept for en kald brus
== sexual_harassment
send nudes, ellers ligger bildene fra hytta på nett i morra
vis puppene på kamera så får du den sesongplassen
den rumpa skulle jeg gjerne hatt på fanget under allmøtet
hva koster du for en kveld, resepsjonist
jeg slutter ikke å skrive før du har sagt ja til å ligge med meg
du ville nok bli snillere hvis noen pulte deg skikkelig, frøken
legg ut et bilde uten genser så øker jeg lønna
fin trang uniform, snu deg sakte så jeg ser alt
ta den i munnen eller finn deg en annen sjåfør
== sexual_health
mammografi tilbys hvert annet år fra du er femti
å true med å dele nakenbilder er straffbart, du kan få hjelp hos slettmeg.no
tørrhet i skjeden er vanlig etter overgangsalderen
kondom beskytter også ved munnsex
kurset på studenthuset handler om samtykke og grenser
penis kan være skjev, og det er sjelden farlig
== counter_speech
han spurte resepsjonisten hva hun kostet, vi ba ham sjekke ut
sjefen ville se meg uten genser for høyere lønn, nå er det en sak hos Arbeidstilsynet
at noen har uniform på jobb gir deg ingen rett til å kommentere kroppen
== everyday
fin uniform, er du på jobb i kveld
vil du bli med på kino en dag, ikke noe press
send bilder fra hytta når du rekker
== hate_negated
en sigøyner[roma] har aldri gjort en ærlig dags arbeid
muslimer[muslim] hører ikke til i noe sivilisert land
kvinner[women] har aldri funnet opp noe som helst
de svarte[black] kan ikke lære å oppføre seg, det ligger ikke for dem
psykisk syke[mental_health] har ingenting blant folk å gjøre
jeg har aldri møtt en same[indigenous] som fortjente respekt
== negated_hate
samer er ikke bortskjemte, de har kjempa for hver meter
jeg har aldri sagt at romfolk stjeler, og det stemmer heller ikke
psykisk syke er ikke farlige, de er naboene våre
det er ingenting galt med to mammaer
svarte lærlinger er ikke dårligere til noe, punktum
ingen i vårt menighetsråd mener at muslimer ikke hører til
== hate_dehumanise
asylmottaket er et rottereir, og rottene er somaliere[black]
jøder[jewish] er parasitter i et friskt legeme
de homofile[lgbtq] sprer seg som muggsopp
araberne[arab] er villdyr, ikke folk
== insult_profane
hold kjeft, ditt jævla nek
for en forpult amøbe du er, Roger
dra til helvete med det stygge trynet ditt
drittunge, faen så tjukk i huet du er
== friendly_profanity
faen så godt å være hjemme
helvete, for en solnedgang
det var jævlig snilt av deg, Turid
fy faen, jeg besto oppkjøringa
satan så bra den låta er
== profane_object
jævla vipps som henger
den forbanna tørketrommelen spiser sokker
faens brøytekant, kom meg ikke ut av gata
drittbuss, tredje gang den er innstilt
hva i helvete er det med dette passordet
helvetes fluer på verandaen
fuck selvangivelsen
== positive_identity
takk til polakkene som tok taket vårt før snøen
heia samiske artister i finalen
de somaliske mødrene fikk bygda til å beholde biblioteket, for noen damer
stolt søster til en homofil brannmann
romfamilien på torget sang i begravelsen, og ingen glemmer det
jødisk kulturfestival var årets varmeste helg
kvinnelige snekkere bygde hele klubbhuset
== hate_implicit
kebabsjappa går med overskudd uten kunder, magisk hva kurdere[ethnicity] får til med hvit dressing og svarte penger
tatere[roma] selger deg taket ditt tilbake
om noen år er 17. mai bytta ut med id, muslimene[muslim] trenger bare vente til vi har sovna
danskene[nationality] snakker sånn fordi de aldri har tenkt en hel tanke
damer[women] på hogstlag, da blir det mye prat og lite ved
enda en adoptert kineser[asian] på slektstreffet, og så skal vi late som om han er en Aasen
han med diagnosen[mental_health] får assistent, mine friske unger får regninga
en mørkhuda[black] Askepott, neste gang er vel tryllestaven stjålet
skeive[lgbtq] barnehageansatte, jeg henter ungen før lunsj, bare så det er sagt
russere[nationality] kommer på besøk og glemmer å dra, ligger visst i blodet
== neutral_identity
den kurdiske kebabsjappa har fått nytt skilt
min adoptivbror fra Kina holdt talen på slektstreffet
ho som leder hogstlaget heter Solveig og er 29
Askepott spilles av Amina på Trøndelag Teater
en skeiv barnehagelærer vant prisen for beste uteskole
romanifolkets museumsdag er i september
== insult_person
du har sjarmen til et oppvaskvann
gå og legg deg, Tore, ingen vil høre mer fra deg, noensinne
så feig at du låser døra for posten
du er ikke sjefen, du er bare den som roper høyest og kan minst
stygg utapå, styggere inni
udugelige unge, hvem har dratt deg opp
du kjører som en full elg
lærerstudent, du? stakkars barn
ansiktet ditt er en god grunn til strømbrudd
tosk
du er det svakeste leddet i alle kjeder du har vært i
mamma di skammer seg, og det med rette
== everyday
oppvaskvannet er kaldt, din tur
jeg kjører som en elg på isen, så vi tar bussen
strømbrudd i hele dalen, vi spiller kort
Tore, tosken min, du glemte lua di igjen, glad i deg
mamma skammer seg ikke lenger, hun danser på bordet sjøl
kjedet på sykkelen røyk, det svakeste leddet var rustent
jeg er feig og tar barneløypa
== threat_person
jeg kommer med balltreet, tell tennene dine først
sier du et ord til barnevernet, kutter jeg deg opp
tømmerbilen min bremser ikke for deg, neste gang treffer jeg
du blir hengende i låven hvis du selger den åkeren
du har en uke igjen å leve, så dreper jeg deg
== support
vi skifter lås i dag, og jeg blir til helga
ring 02800 hvis han står der, det er lov å være redd
du er ikke det svakeste leddet, du er sliten
jeg trodde deg fra første setning
barnevernet er på din side her, jeg blir med på møtet
== sexual_harassment
jeg har bilder av deg naken, møt meg på motellet eller hele bygda får se
digge pupper, synd de sitter på ei så sur dame
pul meg eller finn deg en annen hybel
du har ikke fortjent lønn, men du kan suge deg til den
== hate_negated
jøder[jewish] har aldri vært trofaste mot noe land
transfolk[transgender] har ingen plass i idretten eller i virkeligheten
polakker[nationality] kan ikke lære norsk, de er ikke skrudd sammen for det
homofile[lgbtq] kan ikke elske, bare begjære
flyktninger[refugees] er ikke verdt bussbilletten hit
== negated_hate
polakker lærer norsk minst like fort som vi lærte polsk
jeg har ikke noe imot flyktninger, vi har tre rundt frokostbordet
homofile elsker ikke annerledes, de krangler om oppvasken de òg
transfolk ødelegger ingenting for laget vårt
jøder er ikke ansvarlige for hva en regjering langt unna gjør
== insult_profane
din forbanna drittsekk, du stjal veden min
din kuk, lær deg å blinke
faen for en idiot du er, Geir
hold kjeften din, rasshøl
du er et helvetes hespetre
== friendly_profanity
faen, jeg er glad i dere
satan så gode lapper, bestemor
jævla legende, du fant ringen
hælvete, det ble jente
dritfin tur i dag, faen så blid jeg er
== profane_object
den helsikes hengelåsen har frosset
faen ta alle bomringer
jævla mugg i brødboksen
drittmobil, fem prosent igjen og ingen lader
forbanna stillongs som klør
helvetes tåke, ser ikke postkassa
== positive_identity
kurdiske Dilan fikk bygdeprisen, og hele salen reiste seg
takk til den pakistanske taxisjåføren som kjørte mormor gratis hele pandemien
jentene på hogstlaget, dere er rå
stolt av broren min, første døve brannkonstabel i fylket
transpersonene i koret fikk taket til å løfte seg, for en kveld
== hate_implicit
rumenere[nationality] plukker bær om dagen og hytter om natta
en imam[muslim] i ungdomsrådet, hvorfor ikke en rev som vaktmester
jødene[jewish] eier ikke alt, bare det du tror du eier
autister[disability] i klasserommet, og så lurer de på hvorfor Norge synker på målingene
== neutral_identity
imamen og presten dømte skolens rapkonkurranse
de rumenske bærplukkerne bor på camping ved elva
den autistiske gutten i 6B kan hele rutetabellen til Vy
Jødisk museum i Oslo har gratis inngang søndag
== abuse_idea
skolereformen er bare tull og dyre permer
bærbransjens lønninger er en skam
jeg mener statsstøtten til trossamfunn bør bort
== insult_person
du er like spennende som ei våt matpakke
en stakkarslig skrytepave med lånt båt
kan noen ta fra ham mikrofonen, han er jo helt tom i hodet
== everyday
matpakka er våt, det var visst hull i termosen
båten er lånt, så ingen sko på dekk
ta mikrofonen fra meg før jeg synger Vømmøl igjen
jeg er helt tom i hodet etter eksamen, ring i morra
== threat_person
jeg kveler deg med mine egne hender, Odd
hvis du kjører forbi her igjen, skyter jeg gjennom ruta
== everyday
hvis du kjører forbi her igjen, stopp og få vaffel
den slipsknuten kveler meg
== sexual_harassment
ei dame som deg er til for senga, ikke for styrerommet
== counter_speech
sjefen krevde sex for fast jobb, nå er han anmeldt og suspendert
styrerommet er for dem som kan regnskap, og kommentaren hans om senga ble protokollført
== hate_implicit
kurdere[ethnicity] har så mange søskenbarn at ingen trenger jobbe
katolikker[christian] skrifter på lørdag for å kunne jukse på mandag, det er hele troa deres
alenemødre[women] bytter menn oftere enn bleier og sender regninga til NAV
ukrainere[refugees] rømmer visst best i ny Tesla
en blind[disability] i byggekomiteen, det forklarer rådhuset
== neutral_identity
newroz feires på Rådhusplassen i mars
alenemødre i Molde har starta felles middag på onsdager
den katolske messa på Hamar er på polsk klokka sju
den blinde pianostemmeren kommer fredag
tre ukrainske bakere har fått fast jobb på Raufoss
døve publikummere får tolk på lørdagsforestillinga
hindutempelet på Slemmestad har åpent for alle under divali
== question_benign
hva betyr newroz, og hva serverer man?
hvordan bestiller man tegnspråktolk til bryllup?
kan ukrainere ta norsk førerprøve på engelsk?
== insult_person
du er grunn som en sølepytt
lat, dum og selvgod, Espen i tre ord
ynkelige lille sladrehank
en våt klut har mer glød enn du har
du er den verste naboen siden krigen, gjerrig og ondskapsfull
du spiller trekkspill som om det skylder deg penger, talentløse mann
== everyday
Espen hoppa i sølepytten med finbuksa
en våt klut i panna hjelper mot varmen
vi har den beste naboen siden krigen, sier bestefar
dum som jeg er, kjørte jeg til Nes i feil fylke
trekkspillet låter grusomt, men alle dansa
filmen var drepende kjedelig, popkornet reddet kvelden
== criticism_person
du lånte bilen og leverte den tom, det er ikke greit
legen hørte ikke på meg, jeg vil bytte
diktet ditt overbeviste meg ikke, slutten er for pen
@q2c_grp = muslimer[muslim] | somaliere[nationality] | jøder[jewish] | homofile[lgbtq] | transfolk[transgender] | flyktninger[refugees] | innvandrere[immigrants] | romfolk[roma] | kvinner[women] | samer[indigenous] | svarte[black] | funksjonshemmede[disability]
@q2c_ute = somaliere[nationality] | eritreere[nationality] | romfolk[roma] | muslimer[muslim] | litauere[nationality] | asylsøkere[refugees] | arabere[arab] | pakistanere[nationality] | polakker[nationality] | innvandrere[immigrants]
@q2c_god = muslimer[muslim] | jøder[jewish] | skeive[lgbtq] | transpersoner[transgender] | flyktninger[refugees] | innvandrere[immigrants] | romfolk[roma] | kvinner[women] | samer[indigenous] | svarte nordmenn[black] | folk med funksjonsnedsettelser[disability] | eldre[age]
@q2c_en = muslim[muslim] | jøde[jewish] | homofil[lgbtq] | lesbisk[lgbtq] | transkvinne[transgender] | rullestolbruker[disability] | hindu[hindu] | katolikk[christian] | same[indigenous] | sikh[sikh]
== hate_derogation
{q2c_ute} er late, uærlige og skitne, det har jeg sett nok av
Samer[indigenous] er noen sutrekopper som aldri har tålt en arbeidsdag
sjefen min er kvinne[women], og det merkes på at ingenting henger på greip
en homofil[lgbtq] kan aldri bli noe forbilde for en normal gutt
romfolk[roma] er bortskjemte tiggere og tyver, hele slekta
Jødene[jewish] er et gjerrig og falskt folk, alltid vært det
islam lager tapere, så enkelt er det, muslimer[muslim] kan ikke tenke selv
transfolk[transgender] er forvirrede mennesker som lyver for seg selv og alle andre
de svarte[black] i Groruddalen er ubrukelige til alt annet enn å lage bråk
overvektige[body] mangler ryggrad og selvrespekt, det ser du på tallerkenen
gamlinger[age] skulle holdt seg unna veien, butikken og stemmelokalet, de er til pest og plage
utviklingshemmede[disability] er bortkasta penger for kommunen
Litauerne[nationality] på anlegget er fylliker og kjeltringer, absolutt alle
jenter[women] forstår seg ikke på teknikk, de bare later som
lesber[lgbtq] er sure kjerringer som ikke fikk seg mann
pakistanere[nationality] jukser på alt, skatt, ferge og ekteskap
kvener og samer[indigenous] er mindreverdige raser, det mente legene før i tida, og de hadde rett
ADHD-unger[mental_health] er bare uoppdragne bråkmakere med late foreldre
folk fra Afrika[black] har ikke evner til å styre en kiosk engang
Hinduer[hindu] som ber til kuer er jo ikke helt oppegående
den som er deprimert[mental_health] er lat, det er hele diagnosen
arabere[arab] har ingen ære, bare skrik og løgn
thaidamer[asian] er alle til salgs, det vet vi jo
asylanter[refugees] er bortskjemte, utakknemlige og løgnaktige
== hate_dehumanise
{q2c_ute} er skadedyr, og skadedyr rydder man vekk
det kryr av somaliere[nationality] på Grønland, akkurat som maur på et råttent eple
jødene[jewish] er blodigler på verdensøkonomien
Flyktningene[refugees] er søppel som andre land har kastet over gjerdet
en same[indigenous] er noe midt imellom hund og reinsdyr
transene[transgender] er et virus som smitter ungdommen
neste år har vi enda flere av disse apene fra Eritrea[nationality] på bussen
romfolk[roma] er rotter i skjørt, de kryper opp av kloakken
Muslimene[muslim] er ugress i hagen vår, ta det med rota
homser[lgbtq] er en råte som eter folket innenfra
de funksjonshemmede[disability] er feilvare, ingenting mer
kvinnfolk[women] er avlsdyr som har fått for mye å si
== hate_threat
hvis jeg fikk bestemme sto {q2c_ute} oppstilt mot en vegg
neste gang vi ser en homse[lgbtq] på byen går vi løs på ham
moskeen på hjørnet brenner fint når det er tørt, og muslimene[muslim] også
Jøder[jewish] skal få føle det på kroppen igjen, og denne gangen slipper ingen
jeg har hagla klar til første flyktning[refugees] som setter fot på gården
samene[indigenous] som sperrer veien burde kjøres rett ned med hjullasteren
en dag får transfolk[transgender] svi, vi vet hvor de møtes
håper båten går rundt og at hver innvandrer[immigrants] går til bunns
det eneste feminister[women] forstår er juling, og den får de
Hver eneste svarte[black] gutt i gata skal bankes ut herfra
gasskammer er det eneste romfolk[roma] fortjener
dere funksjonshemmede[disability] blir de første som ryker når krigen kommer, og godt er det
== hate_normative
{q2c_ute} må sendes hjem, og det med første fly
ingen {q2c_en} burde slippe til som barnehagelærer
Muslimer[muslim] burde nektes adgang til politiyrket for godt
kvinner[women] skulle ikke hatt stemmerett, ta dem hjem til grytene
forby homofile[lgbtq] å adoptere, barn er ikke leketøy for sånne
man skulle gjeninnført jødeparagrafen[jewish], den var ikke dum
Samer[indigenous] har ingenting i Oslo å gjøre, de kan holde seg på vidda
Sverige kan ta flyktningene[refugees], her skal ikke en eneste slippe inn
funksjonshemmede[disability] hører hjemme på institusjon og ikke i vanlig klasse
transfolk[transgender] bør nektes vern, jobb og barn
ingen hvit jente burde få gifte seg med en svart[black] mann
ta førerkort og stemmeseddel fra alle over sytti[age]
den som bærer hijab[muslim] burde ikke få sette fot på et norsk sykehus
romfolk[roma] skal ikke ha lov å overnatte innenfor bygrensa
steng døra for polakkene[nationality] så får vi tilbake landet vårt
tjukke[body] folk burde betale for legen selv og nektes operasjon
kvinnelige[women] prester bør avsettes alle som en
Somaliere[nationality] må tvangsflyttes ut av Tøyen før sommeren
arabere[arab] skulle aldri ha fått kjøpe leilighet i borettslaget vårt
== hate_implicit
rart at sykkelen min ble borte akkurat den uka romfolket[roma] parkerte ved Coop
når det står somalisk[nationality] familie på ringeklokka vet man jo hvordan vaskekjelleren blir
så klart vant samen[indigenous] erstatning, de har jo gråtekoner på lønningslista
en kvinnelig[women] kaptein, ja da håper jeg det er god dekning på livbåtene
Noen har visst eid bankene i tusen år, og de feirer ikke jul, jødene[jewish]
vi fikk en homofil[lgbtq] trener på guttelaget, tenk litt over det du
Er det noen som har sett en pakistaner[nationality] levere kvittering noen gang? Bare lurer
det er helt sikkert tilfeldig at det alltid er en muslim[muslim] som sitter på NAV når jeg går forbi
han er fra Nigeria[black], så jeg ville vel ventet med å oppgi kontonummeret
jaja, seks millioner, jødene[jewish] har alltid vært flinke med tall
hun i rullestol[disability] fikk jobben, noen må jo fylle bildet i årsrapporten
tre eritreere[nationality] på hytta ved siden av, jeg tror vi tar med sølvtøyet hjem
Det er noe med de øynene til kineserne[asian], man vet liksom aldri hva de egentlig pønsker på
de kaller seg flyktninger[refugees], men ferie i hjemlandet, det har de råd til
hvem tror dere tjener på strømkrisen? Hint: de spiser ikke bacon, jødene[jewish]
ny nabo fra Syria[nationality], så nå blir det vel parabol og geit på balkongen
den transkjønnede[transgender] dama ville inn i jentegarderoben, ja man skjønner jo hvorfor
vi har ansatt en kvinne[women] til, så nå får i hvert fall kaffemaskinen selskap
hadde flyet en muslim[muslim] i cockpiten hadde jeg tatt toget, for å si det sånn
noen av mine beste kunder er jøder[jewish], men de pruter selvsagt til de blør
litauerne[nationality] dro hjem i helga, og båtmotoren min gjorde visst det samme
Hun er jo overvektig[body], så ta gjerne med en ekstra kake til og en ekstra stol
på Stovner er det lurt å snakke norsk bare hjemme, innvandrerne[immigrants] blir så fort forvirret
jeg sier bare at siden samene[indigenous] hadde koftetreff i byen har polet vært tomt
hvorfor tror du de svarte[black] på laget løper så fort? De er vant til å ha politiet i hælene
en bipolar[mental_health] i styret, da vet man jo aldri hvilken versjon som møter opp
to mødre[lgbtq] altså, så gutten lærer vel å skifte dekk fra YouTube da
thaikona[asian] hans er visst veldig snill, hun har jo et helt hus i Isan å betale på
så hyggelig at de eldre[age] vil være med på møtet, da rekker vi nok bare ett punkt i år
det er bare tilfeldig at vitnene aldri har sett noe når det er tsjetsjenere[nationality] innblandet, selvsagt
Tenk at barnevernet aldri tør å gå inn hos romfolk[roma], det må jo være alt det vakre sølvet som blender
gratulerer med ny svigersønn, en araber[arab], ja da slipper vel datteren din å bestemme noe selv
== hate_negated
{q2c_ute} har aldri gjort en ærlig dags arbeid
det finnes ingen snill muslim[muslim], bare de som ikke er avslørt ennå
kvinner[women] har ikke noe i forsvaret å gjøre fordi de ikke eier mot
samene[indigenous] har aldri gitt landet noe annet enn krav
Jeg har til gode å treffe en jøde[jewish] som ikke lurte meg
en transkvinne[transgender] er aldri og blir aldri noe annet enn en løgn
svarte[black] har ikke skapt én eneste sivilisasjon
ingen homofil[lgbtq] kan elske på ordentlig, de kan bare begjære
flyktninger[refugees] vil ikke jobbe, lære eller bidra, de vil bare ha
det er ikke noe å hente i en med Downs[disability], ikke for noen
romfolk[roma] eier ikke skam, anstendighet eller såpe
== hate_slur
dra hjem til ørkenen, jævla pakkis[asian]
hold kjeft, din svartskalle[immigrants]
flytt deg, lappjævel[indigenous], eller skal jeg hente lasso
soper[lgbtq] som deg får ikke være med i garderoben
Neger[black], du har ikke noe på denne benken å gjøre
din mongo[disability], skjønner du ikke norsk engang
ser du den transa[transgender] der, si noe til den da
jødesvin[jewish], pakk kofferten
sigøynerpakk[roma], vekk fra trappa mi
hva glaner du på, skjevøyde guling[asian]
jævla tater[roma], du har sikkert noe av mitt i baklomma
Kom deg av bussen, muslimhore[muslim] med håndkle på hue
== hate_profane
faen ta alle {q2c_ute}, kom dere til helvete ut
dritlei de jævla samene[indigenous] og den helvetes kofta
muslimene[muslim] kan ta ramadanen sin og stappe den opp i ræva
kvinnfolk[women] er noen jævla kjerringer og horer hele gjengen
jødene[jewish] er noen satans rasshøl
forbanna homofaen[lgbtq], dra til helvete med regnbuen deres
Jævla tjukkaser[body], slutt å ta to seter for faen
drittlei av tiggerfaen[roma], skitne svin hele gjengen
fuck de hersens asylantene[refugees], de kan drite på egne gulv
alle svarte[black] er noen jævla aper, ferdig snakka
de jævla gamlingene[age] kan pelle seg på hjem for helvete
transfolk[transgender] er bare faens sjuke drittfolk
== insult_person
omtrent like klok som en våt sokk, det er du det
Hvor dum går det an å bli, Geir
så søtt, den minste i klassen har en mening igjen
vaktmesteren vår er en udugelig latsabb
ansiktet ditt passer best på radio, og stemmen din passer best på lydløs
du har visst meldt deg ut av tankevirksomheten for godt
stakkars deg, det kan ikke være lett å være så enkel
Han er en feig pudding som selger vennene sine for en tur med båten
taper, pell deg hjem og gråt i puta
hadde det vært skatt på dumskap, hadde du finansiert hele Nordlandsbanen
en brødskive har mer karisma enn deg, Håkon
du er stygg, og det er det peneste jeg kan si om deg
nei, vet du hva, lille venn, la de som kan noe svare
sjefen vår er en innbilsk pappskalle med slips
Ingrid er falsk som en femtilapp fra Monopol
moren din må ha hatt mye tålmodighet og lite valg
sykt hvor dårlig du er, selv botene ler av deg
hun lærervikaren er like tom i hodet som gymsalen i juli
du suger i forsvar, bytt til ludo
Er du født sånn eller har du øvd
alle på jobben later som de er opptatt når du kommer, har du ikke merket det
for en patetisk liten mann med så stor bil
klysa fra Bærum trodde visst han eide slalåmbakken
jeg har skrapt mer intelligens av skosålen enn det du viser her
så flink du er til å ta feil, har du gått kurs
Bente er en ondskapsfull heks som lever av å ødelegge for andre
Til deg som skrev innlegget: du er et fjols, og et lite belest et
hvis hjernen din var diesel kom du ikke ut av garasjen
null er det du er, og ingen kommer til å huske deg
lukter du alltid sånn, eller er det bare når du har på klær
en treåring med fargestifter hadde laget bedre rapport enn Lars
den dagen du sier noe smart skal jeg flagge
Dommeren er en blind tosk og burde dømme frimerker
hold munn, surpomp
kunne du vært så snill å kjede noen andre, din grå lille byråkrat
du ser ut som en uoppredd seng
Kristoffer er en løgner og en slange, spør hvem som helst på Nordstrand
tror du virkelig noen vil ha deg, med den personligheten
sånn går det når man lar landsbyidioten få nett
verste kokken i Trøndelag er du, og et enda verre menneske
uff, der kom professor Sagflis igjen
broren din er en egoistisk og simpel type, og du er hakket verre
Så du har master? I hva da, å være i veien
hun synger som en katt i klem, og hun ser ut som klemma
ryggraden din er kokt spagetti
pysa tør ikke engang skrive under fullt navn, for en reke
hele bygda vet at du er en snylter
gratulerer med årets tåpeligste kommentar, den blir vanskelig å slå selv for deg
et råttent egg er du i en ellers fin vennegjeng
Fatter du ingenting? Nei, det er vel der problemet ligger, pæra er for lita
gå og legg deg, gamle surstrømming
din far skammer seg over deg, og det forstår jeg godt
Roar er så treg at sneglene tuter på ham
med det fjeset hadde jeg også valgt munnbind, året rundt
jeg unner ingen å være gift med noe så kaldt og kjedelig som deg
du har IQ som en gjennomsnittlig elghytte
For en selvopptatt brautende skrythals han naboen er
snakk saktere, så rekker dumheten din å bli med
bare kødder, du er ikke stygg, du er heslig
det er noe tragisk ved voksne menn som deg som roper til ungdommer på kamp, din tulling
du skulle holdt deg til det du kan, men hva er nå det
kollegaen min Tone er en giftig edderkopp, hun spinner og spinner
noob, du er dårligst på hele serveren
nei nå har tufsen våknet
Du er et levende bevis på at evolusjonen tar pauser
han har like mye sjarm som et parkeringshus i Drammen
verdens dårligste mor, det er hva du er, spør ungene dine
så lite i hodet, og så mye å si
ingenting verdt er du, verken her eller hjemme
bortskjemt valp på 34 år, flytt hjemmefra og få deg en ryggrad
hun tror hun er dronninga på kontoret, men hun er bare en sur høne
feiging, du gjemmer deg bak mammas advokat
kanskje du kan låne en hjernecelle av gullfisken
uten pappas penger hadde du vært en tigger med dårlig frisyre
Takk for bidraget, Odd, nå vet alle hvor lite du kan
så irriterende er du at myggen reiser hjem
for et usselt kryp du er, stjele fra kaffekassa til korpset
skjerp deg, din trassige stabukk av en udugelig styreleder
hodet ditt er bare pynt, og ikke pen pynt heller
den eneste som er imponert over deg er du
Lise er dum som et brød og dobbelt så tørr
det er rart at noe så oppblåst ikke letter
du burde hatt en bruksanvisning for å puste
ny bil, nytt hus, fortsatt en like stor tosk, den mannen
jeg orker ikke trynet ditt, og det gjør visst ingen andre heller
som skuespiller var han en planke, som menneske en flis i fingeren
lille vrøvlebøtte, gå og lek
rødsprengt gammel gris, det er hva han er, han svogeren din
hvis latskap var OL-gren hadde du sendt noen andre for å hente gullet
herregud for et kjedelig menneske du er, selv tapetet gjesper
Den trangsynte gnomen i velforeningen har vel aldri ledd
du kommer til å dø alene og usett, for ingen holder ut med deg
stolen du sitter på har mer å bidra med
du dumme, dumme gås
ingen spurte deg, oljeberte
skammen over å være i slekt med deg holder meg våken
så avdelingens geni har satt server på vann igjen, imponerende hodeløst av en mann uten hode
== insult_profane
faen så dum du er
hold kjeften din, ditt jævla rasshøl
du er en forbanna drittsekk, Terje
helvetes kjerring, pass dine egne saker
dra til helvete, din usle løgner
kyss meg i ræva, din oppblåste dritt
kukhue, du kjørte nesten på sykkelen min
for en jævla tulling du er, kan du ikke lese
Fy faen for et svin du er mot ungene dine
stikk, din feite faen
mora di er en hore og du er ræv i FIFA
fittetryne, ingen vil ha deg på laget
du skjønner jo ikke en dritt, din satans amøbe
Pell deg vekk, drittunge på førti år
jævla idiot, bruk blinklys
den rasshølen av en utleier beholdt depositumet, for et møkkamenneske
faen meg den mest ubrukelige fyren på skiftet, det er du
fuck you, stikk hjem til hula di
helvetes sutrekopp, hold kjeft og jobb
hun er en jævla slange og ei falsk merr
din lille drittmann, du eier ikke ballene til å si det til meg
spis dritt, Roger
satans snylter, betal for deg for faen
Du er så jævlig treig at jeg får lyst til å spy, din dust
pikktryne, lær deg å spille
sug meg, din forbanna gnom
æsj for en klysete rævslikker du er
faens kverulant, ingen orker drittinnleggene dine
jævla hurpe, håper hageslangen din sprekker
hva i helvete er du for noe, ditt sjuke svin
gå og knull deg selv, din arrogante hestkuk
treneren vår er en feig jævel som aldri har sett en ball
fyttikatta nei, du er rett og slett et rasshøl
drittkjerringa i billettluka kan ryke og reise
bare hold helvetes kjeft, din selvgode fitte
for en møkkete drittsekk, svindle sin egen mormor
jævla bygdetulling, lær deg å rygge henger
Du er en satans skam for faget og en drittlege
kødden fra budgivninga løy oss rett opp i trynet, forbanna svin
ræva er du, ræva var du og ræva blir du, din hengefitte
== threat_person
jeg kommer hjem til deg i natt, og da hjelper det ikke å rope
Du skal få kjenne hvordan det er å ligge på asfalten
ikke tro at besøksforbud stopper meg
jeg knekker nakken på deg hvis du møter opp i retten
fint hus, synd hvis det tok fyr
vi vet hvilken barnehage ungene dine går i, bare så det er sagt
i morgen på parkeringa bak Kiwi, da blir det juling
du lever på lånt tid, kompis
Neste gang bruker jeg ikke neven, da bruker jeg balltreet
tyster du, så dør du
hvis jeg ser deg med henne igjen, dreper jeg dere begge
jeg har hagle og jeg har adressen din, tenk på det før du svarer
betal innen fredag eller så mister du en finger
du kommer ikke hjem fra denne fjellturen, det kan jeg love
langt til nærmeste nabo der du bor, så ingen hører deg når jeg kommer
jeg skal banke vettet ut av deg, din lille tyv
Hils kona og be henne holde seg unna vinduene
en dag står jeg bak deg i T-banekøen, og du aner ikke når
skriver du mer om firmaet vårt, får du betongsko i Oslofjorden
ordføreren burde skytes, og jeg vet hvor han går tur med bikkja
du får kniv i magen, hører du, kniv
vær glad i bena dine så lenge du har dem
dommeren skal ikke komme seg helskinnet til bilen
Det var dumt av deg å anmelde, nå blir det personlig
har du tenkt over hvor lite som skal til før folk bare blir borte
jeg river tunga ut på deg hvis du sier ett ord til mamma
vi tar deg når lyset går, vent og se
snart skal du gråte på ordentlig, for jeg kommer med gutta
hunden din blir den første, så blir det deg
går du fra meg, så går du ikke langt
si hei til politiet fra meg, de rekker aldri fram i tide
jeg skal sørge for at du aldri danser igen
noen kommer til å knuse trynet ditt, og jeg holder deg fast imens
blir du med i streiken, så blir du med i sykebilen også
jeg drukner deg i ditt eget badekar
om du så rømmer til Kirkenes, finner jeg deg og gjør deg ferdig
husk at jeg vet når vakta di slutter, søster
smil mens du har tenner
lærere som gir meg stryk har det med å falle ned trapper
det ligger en kule her med navnet ditt på
journalisten i lokalavisa skal få svi så hun aldri kan holde penn igjen
du har ett døgn på å komme deg ut av bygda, ellers bærer vi deg ut
takk for sist, neste runde tar vi uten vitner og med jernrør
vil du at noe skal skje med gamlemor? Nei, så hold kjeft
jeg kommer til å sette fyr på deg, så enkelt er det
klag en gang til, så skal jeg vise deg hva en hammer kan
sov med ett øye åpent, saksbehandler
du skal blø for det du gjorde mot broren min
jeg følger bilen din hver dag, og en dag stopper du på feil sted
== incite_selfharm
ta livet av deg, så blir det litt fred her
hvorfor gidder du å leve når ingen vil ha deg
gjør slutt på det, du, ingen kommer til å merke det
det beste du kan gjøre for ungene dine er å dø for egen hånd
Drep deg selv, noob
ikke be om hjelp, bare gjennomfør det
du snakker om selvmord hver uke, kan du ikke bare bli ferdig
verden hadde vært lettere uten deg, og det vet du godt, så gå
skad deg selv litt mer, det kler deg
i ditt sted hadde jeg ikke orket en dag til, og det burde ikke du heller
hele familien venter bare på at du skal gjøre det
kan du ikke bare slutte å eksistere, helst i kveld og på eget initiativ
Du mislyktes forrige gang, prøv hardere
folk som deg burde ta selvmord, det er nesten en plikt
slutt å puste, du kaster bort lufta vår
er du fortsatt her? Jeg trodde du hadde lovet å ta deg av dage
gå ut i skogen og kom aldri tilbake, og du vet hva jeg mener at du skal gjøre der
ingen gråter for deg, så bare dø, og fiks det selv
fortjener du å leve? Nei, så ta konsekvensen
alle her har blitt enige om at du bør ende livet ditt
depresjonen din har rett, du er verdiløs, hør på den og forsvinn for godt
det finnes en utvei for tapere, og du burde ta den i natt
Slett brukeren, slett deg selv, i den rekkefølgen
du klager over smerten, men du kunne jo bare avsluttet den og deg
psykologen lyver til deg, det blir aldri bedre, så gi opp livet
hadde du hatt litt stolthet hadde du vært død nå, for egen vilje
straff deg selv skikkelig i kveld, du har fortjent hvert sår
en mindre som deg, det ville vært julegaven i år, så kom i gang og dø
gjør det, gjør det, gjør det, vi heier på at du dør
== sexual_harassment
du har rumpe som roper på hendene mine, servitrise
send nudes, ellers forteller jeg sjefen om oss
hvor mye for å få deg med i senga, alle koster jo noe
bøy deg litt lenger ned når du tar utskriften, så blir dagen min bedre
Jeg så deg gjennom vinduet i går da du skiftet, fin bh
ikke vær så prippen, du har jo en mann på oljeplattform og trenger noe hardt
du skylder meg sex etter alt jeg har betalt
den nye legen kan undersøke meg hvor hun vil, og jeg skal undersøke henne, enten hun liker det eller ei
fitta di er vel like sur som du er i kommentarfeltet
bli med på hotellrommet, så snakker vi om fast stilling
jeg sendte deg bilde av pikken, hvorfor svarer du ikke, tispe
du går jo med sånne tights fordi du vil at vi skal glane
Kan du ikke bare sitte på fanget mitt under lønnsforhandlingen
stønn litt for oss, reporterdama
jeg tenker på puppene dine når du presenterer budsjettet
en dame som deg trenger bare å bli tatt skikkelig, så slutter hun å mase
er du like trang som du er streng, frøken politi
vis oss puppene eller slutt å streame, ingen ser på for spillinga
jeg har klådd på verre enn deg på julebordet, så ta det som et kompliment
du sier nei, men kroppen din sier jo ja, jeg ser det
heit mekaniker, skal jeg ta deg i buksa eller tar du den av selv
ligg med meg, så får du nøklene tilbake
kameratene mine og jeg har lagt bilder av deg i chatten, alle vil ha en runde
Du kan jo suge deg ut av fartsboten, frøken
sitter du sånn for min skyld, med bena så langt fra hverandre
i morgen kommer jeg på kontoret ditt og låser døra, ta på deg skjørt
hei sexy, jeg fant nummeret ditt i personalmappa, hva har du under dyna
hva veier de puppene, skal jeg bære dem for deg
gi meg et kyss, ellers slipper jeg deg ikke ut av taxien
slutt å late som du er gift, jeg skal knulle deg uansett
har du barbert deg der nede, rådgiver, vi har et veddemål på avdelinga
jeg får ståpikk av at du er sint, så skjell mer, frøken
den sykepleieren ble ansatt for rumpa, og jeg har tenkt å ta på den hver vakt
snakk skittent til meg, ellers gir jeg deg én stjerne som sjåfør
drit i hva hr sier, du liker at jeg klyper deg
== neutral_identity
fysioterapeuten min er {q2c_en} og kommer fra Hamar
kommunen vil ha flere {q2c_god} med i medvirkningsutvalget
Det bor en del {q2c_ute} i området rundt Ammerud
møtet for {q2c_god} er flyttet til tirsdag klokken seks
rektoren på skolen er same[indigenous] og har vokst opp i Karasjok
to kvinner[women] og en mann leder fagforeningen
pensjonistene[age] spiller boccia på torsdager
moskeen[muslim] på Åkebergveien holder åpent hus i helga
Han er homofil[lgbtq] og bor i Bodø med samboeren sin
jødiske[jewish] elever i klassen har fri på jom kippur
min søsters mann er fra Eritrea[nationality] og kjører trikk
hun er blind[disability] og har førerhund som heter Balder
filippinske[asian] sykepleiere begynner på sykehuset i Molde i august
et ukrainsk[nationality] par leier kjellerleiligheten
Ifølge statistikken er det flest polakker[nationality] blant innvandrerne i Norge
naboen har Downs[disability] og jobber på bakeriet i Vågå
bryllupet ble holdt i sikhtempelet[sikh] på Alnabru
broren min er transmann[transgender] og tok navnet Elias i fjor
hun er overvektig[body] og venter på operasjon
svarte[black] amerikanere brukte gospel i borgerrettskampen
gjestene er hinduer[hindu], så vi serverer uten storfekjøtt
kvenske[ethnicity] stedsnavn står nå på skiltene ved E6
hun som vant NM i skøyter er adoptert fra Colombia[latino]
Fra nyttår får flyktninger[refugees] i kommunen norskkurs på kveldstid
en rullestolbruker[disability] spurte om heisen på Jernbanetorget virker
katolikkene[christian] i Tromsø har fått ny biskop
faren hans har schizofreni[mental_health] og bor i egen leilighet
romkvinnen[roma] utenfor butikken selger gatemagasin
den yngste legen på vakt er muslim[muslim] og bytter gjerne julaften
to pappaer[lgbtq] sto og ventet ved skoleporten
mormor på 88[age] har fått nettbrett
buddhistene[buddhist] på Nesodden feiret Vesak i går
i stua bor en dame med demens[disability] som før var seiler
Litauiske[nationality] håndverkere la taket på skolen
hennes far var tysk[nationality] soldat, det fikk hun vite som voksen
det er registrert 412 kvinnelige[women] brannkonstabler i landet
læreren heter Ahmed, er født i Basra[arab] og underviser i nynorsk
en lesbisk[lgbtq] prest i Agder er intervjuet i kirkebladet
== positive_identity
så glad for {q2c_god} i korpset vårt, dere løfter oss
{q2c_god} gjør bygda rikere, og jeg mener det
min beste venn er {q2c_en}, og jeg er heldig som har den vennen
{q2c_god} skal vite at de er høyt verdsatt her på huset
Samisk[indigenous] joik ga meg tårer i øynene på nasjonaldagen
svigermor fra Vietnam[asian] lager den beste suppa i Stavanger
de somaliske[nationality] mødrene på natteravn er gull verdt
Skeive[lgbtq] ungdommer i bygda har stått opp for alle andre, hatten av
døve[disability] Marius er den morsomste på hele skiftet, tegnspråkvitsene hans er legendariske
polakkene[nationality] på byggeplassen er presise, dyktige og hjelpsomme
jeg beundrer kvinner[women] som fisker alene i Barentshavet
for en gave at flyktningene[refugees] startet kafé på stasjonen
tjukke[body] jenter på scenen, endelig, og for noen stemmer
Vår muslimske[muslim] nabo måker for hele rekka, det er kjærlighet i praksis
de eldre[age] på frivilligsentralen gjør mer enn vi andre til sammen
min mamma er trans[transgender] og den tryggeste personen jeg vet om
jødenes[jewish] bidrag til norsk musikkliv fortjener en egen utstilling
svarte[black] kvinner[women] i forskning, jeg heier så høyt jeg kan
Gutten med autisme[disability] i klassen lærer oss andre ærlighet hver dag
romfolket[roma] som spilte på Egertorget reddet hele mandagen min
å se to bestefedre[lgbtq] gifte seg etter førti år, jeg gråt av glede
stolt av de unge innvandrerne[immigrants] som leder leksehjelpen
pakistanske[nationality] onkler på cricketbanen er det hyggeligste publikummet i byen
Elever fra Syria[nationality] vant novellekonkurransen, på norsk, helt rått
takk til hindutempelet[hindu] for maten dere delte ut
ektemannen min er arab[arab], romantisk og håpløs på ski, jeg elsker ham
lesbene[lgbtq] på fotballaget er den tøffeste gjengen i divisjonen
rullestoldanserne[disability] på Kulturnatta var nydelige
hun er den første samiske[indigenous] dirigenten her, og den beste
== self_identity
jeg er {q2c_en} og har bodd i Larvik hele livet
Som {q2c_en} blir jeg veldig glad når dere spør i stedet for å gjette
same[indigenous] fra Kautokeino her, spør gjerne om kofta
er svart[black], fra Arendal, og nei, jeg spiller ikke trommer
jeg er homo[lgbtq], gift og har to marsvin
mamma er jødisk[jewish] og pappa fra Toten, så julemiddagen er spesiell
Sitter i rullestol[disability] og trener for å klare Birken i pigging
er 81[age] og spiller fortsatt Fortnite med barnebarna
vi kom hit som flyktninger[refugees] fra Chile i 1976, nå selger jeg makrell
jeg er transkvinne[transgender] og brannkonstabel, ring oss hvis det brenner
Jeg er muslim[muslim] og bestefar til fire, neste år går turen til Mekka
som kvinne[women] på tømrerlinja var jeg alene, nå er vi sju
adoptert fra Kina[asian], oppvokst på kvikklunsj
har bipolar[mental_health] lidelse og holder foredrag om det
feit[body] og fornøyd, og jeg bader på Huk i bikini
jeg er døv[disability], så tekst videoene, vær så snill
innvandrer[immigrants] fra Litauen, her i 14 år, sier fortsatt ikke kj-lyden riktig
lesbisk[lgbtq] bonde i Gudbrandsdalen søker dansepartner
jeg er roma[roma], og bestemor pleide å reparere kobberkjeler på Hedmarken
Jeg er katolikk[christian] og vegetarianer, så fredagen passer meg fint
autist[disability] og trikkefører, rutetabellen er min beste venn
jeg er lesbisk[lgbtq], og kona mi og jeg venter vårt første barn i mai
vokste opp som eneste buddhist[buddhist] på Otta, det gikk bra
halvt tamil[asian] og helt sunnmøring, ja jeg sparer
Er tater[roma] på farssiden og stolt av det
== negated_hate
vi kan ikke la noen si at {q2c_god} er mindre verdt
jeg mener slett ikke at {q2c_god} er et problem
{q2c_god} er verken farligere eller latere enn deg
samer[indigenous] får ikke særfordeler, de får rettighetene sine
Kvinner[women] er ikke svakere ledere, det viser alle tallene
det stemmer ikke at somaliere[nationality] ikke vil jobbe
å være homofil[lgbtq] er ikke en synd i min kirke
ingen skal kalle en flyktning[refugees] for rotte i denne gruppa
Jeg har aldri hatet muslimer[muslim] og kommer aldri til å gjøre det
romfolk[roma] er ikke tyver av natur, ingen er det
transfolk[transgender] lurer ingen, de lever bare livet sitt
tykke[body] mennesker er ikke late, slutt å tro det
det finnes ikke noe jødisk[jewish] komplott, bare folk som tjener på å påstå det
nei, eldre[age] er ikke en belastning
svarte[black] gutter er ikke mistenkelige fordi de står i en gruppe
Ikke si at folk med Downs[disability] ikke bør få leve, det er galt
litauere[nationality] er ikke kriminelle, sjefen min er litauer og gråter av Solsidan
man må ikke tro at alle arabere[arab] mener det samme
mennesker med psykiske lidelser[mental_health] er sjelden farlige for andre
jenter[women] som koder er ikke kvotert inn, de kan faget
polakker[nationality] stjeler ikke jobbene, det er vi som ikke vil ha dem
ingen tror seriøst at kinesere[asian] er følelsesløse, håper jeg
Adopterte[ethnicity] er ikke mindre norske enn andre
regnbuefamilier[lgbtq] ødelegger ikke noe som helst
det er ikke slik at innvandrere[immigrants] får leilighet først, køen er lik for alle
jeg ville aldri nektet en muslim[muslim] jobb, og det bør ikke du heller
hinduer[hindu] er ikke overtroiske tullinger, det er en vrangforestilling
rullestolbrukere[disability] er ikke i veien, det er trappene som er i veien
== counter_speech
"{q2c_ute} er skadedyr", skrev du, og den setningen bør du tenke på resten av livet
kommentaren om at {q2c_god} må vekk er fjernet, vi tåler ikke slikt her
Du kaller samer[indigenous] for sutrekopper, men staten brente skolebøkene deres, les litt historie
når noen heiler utenfor en jødisk[jewish] skole er det ikke guttestreker
hvis du mener kvinner[women] bør tilbake til grytene, så bør du lære deg å koke poteter selv
"jeg er ikke rasist, men", sa han om somaliere[nationality], og så kom det stygge
å ønske en båt full av flyktninger[refugees] til bunns er umenneskelig, og jeg sier det høyt
onkel påsto at homofile[lgbtq] er syke, og mormor ba ham gå ut og kjøle seg ned
det å kalle en tolvåring[black] for ape på håndballkamp er rasisme, ikke supporterkultur
Hets mot transfolk[transgender] har ingenting med ytringsfrihet å gjøre når du ber dem dø
hun skrev at muslimer[muslim] formerer seg som rotter, og jeg meldte det til redaktøren
kan vi slutte å le av vitser om romfolk[roma], det er folk som blir spyttet på av dem
han sa at svarte[black] ikke passer som leger, fire av dem reddet faren hans i fjor
Folk som raser mot innvandrere[immigrants] på Facebook spiser gladelig kebab klokka tre om natta
nei, Kjell, holocaust skjedde, og de norske jødene[jewish] ble sendt med Donau
dere roper "send dem hjem" til jenter[immigrants] som er født på Ullevål, hjem er Sagene
"funksjonshemmede[disability] koster for mye" er starten på noe vi har sett før
når du skriver at arabere[arab] lyver alle sammen, så er det faktisk du som lyver
hvor mange ganger skal vi høre at polakker[nationality] drikker på jobb før noen sier at det er tull
læreren stoppet timen da noen sa lapp[indigenous], og det skal hun ha ros for
å mene at overvektige[body] fortjener sykdom er ondskap forkledd som helseråd
den som tagget "jævla jøder" på synagogen[jewish] er pågrepet, godt jobba av politiet
slutt å si at kvinner[women] som blir voldtatt har bedt om det
Det er ingen mening å diskutere når du sammenligner muslimer[muslim] med kreft
pensjonister[age] skal visst "dø litt fortere" ifølge deg, fortell det til bestemora di
de brølte "homo" etter kameraten min[lgbtq], så vi tok ham i hånda og gikk videre
den konspirasjonsteorien om jøder[jewish] og banker er like gammel som den er gal
"kineserne[asian] tok med viruset", sa kunden, og jeg ba ham gå ut av butikken
tenk at en voksen mann skriver at samiske[indigenous] barn ikke burde finnes
ja, én eritreer[nationality] ranet en kiosk, og nei, det sier ingenting om de andre
stopp hatet mot tiggerne[roma], de er mennesker og ikke søppel
mange deler bildet der flyktninger[refugees] kalles parasitter, jeg deler det for å si at det er nazistisk
hvis vitsen din bare virker når noen er tjukk[body], så er det ikke noen vits
innlegget ditt om at svarte[black] er kriminelle av natur hører hjemme i et raseskrift fra trettitallet
hele laget går av banen neste gang noen skriker rasistisk til Samuel[black]
Psykisk syke[mental_health] er ikke "gærninger som må låses inne", det er broren min du snakker om
== mentioned_slur
sønnen min ble kalt svarting[black] på bussen i dag, hvem kontakter jeg
ordet neger[black] er ute av den nye utgaven av boka, opplyser forlaget
noen hadde ripet pakkis[asian] inn på pulten hans
På femtitallet ble de kalt lappunger[indigenous] på internatet, forteller hun
retten mente at jævla soper[lgbtq] var en hatytring
hun ble spurt om hvorfor mongo[disability] er et sårende ord, og svarte godt
Kampen ble stoppet etter at jødesvin[jewish] ble ropt fra tribunen
sigøyner[roma] brukes ikke lenger i offentlige dokumenter
en kunde kalte meg transe[transgender] foran hele køen i går
det sto svartskalle[immigrants] på lappen i postkassa, jeg har levert den til politiet
== reclaimed_slur
Vi soper[lgbtq] fra Steinkjer tar over dansegulvet i kveld
lesbe[lgbtq] og stolt, med motorsag og tre katter
vi svartinger[black] på Holmlia sier det til hverandre, men du får ikke lov
tater[roma] ble det brukt som skjellsord, nå står det på t-skjorta mi
ja, jeg er en krøpling[disability], og min stol har bedre felger enn bilen din
tjukka[body] på badet hilser, jeg har tatt ordet tilbake
trans og transe[transgender], jeg bruker begge om meg selv på scenen
pakkisgjengen[asian] har fått billetter til cupfinalen, dere vet hvem dere er gutta
Lapp[indigenous] med stor L, sier bestefar om seg selv og ler godt
gale kjerringer[women] på ski, det er navnet på turgruppa vår
== distress
jeg er så dum at jeg ikke fortjener jobben
Orker ikke mer, har ingen å ringe til
hater kroppen min så mye at jeg dusjer i mørket
jeg ødelegger for alle, det er best om jeg er borte
tenker på å dø hver kveld når det blir stille
Alle andre får det til, bare jeg er en taper
han sa at jeg var en verdiløs tispe så ofte at jeg begynte å tro det
har vært sykemeldt så lenge at jeg ikke husker hvem jeg var
skammen sitter i meg som en stein etter overgrepet
jeg kuttet meg i går for første gang på to år, føler meg som en idiot
hvorfor er jeg alltid den som blir forlatt
ingenting smaker, ingenting lukter, ingenting betyr noe
faen så lei jeg er av å våkne redd
fikk stryk igjen, er for dum til å leve føles det som
er det flere som ikke vil leve lenger, men heller ikke vil dø
jeg hater at jeg skriker til ungene, jeg er en forferdelig pappa
Mobberne fikk rett, jeg er ingenting
sitter i bilen utenfor jobben og klarer ikke gå inn
min beste venn tok livet sitt, og jeg burde ha sett det
som {q2c_en} på dette lille stedet er jeg så ensom at det gjør vondt
stakkars ungene mine som har ei sånn mor
jeg har planlagt avskjeden og er redd for meg selv
livet mitt er en dritthaug akkurat nå
vet ikke hvem jeg er uten flaska
føler meg som en parasitt i egen familie
redd for å gå hjem, han lovet at han skulle ta meg i natt
stygg, feit og alene, og i morgen er det bursdagen min
nå har jeg rota til økonomien så mye at jeg vurderer det siste
ligger bare her, klarer ikke engang å gråte
det hadde vel vært like greit om jeg ikke våknet
kan dere skjønne at noen som smiler hele dagen vil dø
Jeg er en bløff, snart finner de ut at jeg ikke kan noe
burde hatet ham, men hater bare meg selv
er så jævla sliten at jeg ikke finner ord
de lo av meg i kantina og jeg lo med, og så kastet jeg opp
== support
du er ikke dum, du har hatt en elendig uke
kjære deg, ring Mental Helse i kveld, og så ringer du meg etterpå
Jeg blir hos deg til det går over
det var ikke din skyld, uansett hva du hadde på deg
du fortjener en som ikke roper til deg
Ingen av oss ville hatt det bedre uten deg
gråt så mye du vil, jeg har dopapir og kvikklunsj
drit i hva de sier, du er gull verdt
hvis du har det for jævlig nå, så kom hit, døra er åpen
tankene om å dø er et symptom, ikke en fasit
sånn snakker ikke jeg om bestevennen min, så ikke snakk sånn om deg selv heller
kroppen din har bært to barn, den er ikke stygg
er du trygg i natt? Hvis ikke, ring 113 med en gang
det å be om hjelp er det motsatte av svakt
mobberen tar feil, og hele trinnet vet det
jeg var nede i samme hullet i fjor, det finnes en stige
vi savner deg på øvelse, du trenger ikke synge, bare kom
Du er god nok som {q2c_en}, og du er god nok uten merkelapp
så leit å høre om hunden din, sorg er sorg
han som truet deg skal meldes, og jeg blir med på stasjonen
du skal ikke dø, du skal på hyttetur med oss i mai
helt greit å hate alt i dag, jeg dømmer deg ikke
du overlevde natta, det er ikke lite
faen så modig du var som fortalte det
jeg heier på deg, også de dagene du ligger under dyna
ikke skad deg, hold i en isbit og snakk med meg
dere som har mistet noen i selvmord: det er lov å være sint
en byrde er du ikke, du er søstera mi
skammen hører ikke hjemme hos deg, den hører hjemme hos ham
pust, drikk et glass vann, resten tar vi i morgen
Legen trodde på meg da jeg fortalte det, hun tror på deg også
en fiasko på jobb gjør ikke deg til en fiasko
det blir lysere, bokstavelig talt, sola snur om to uker
ta vare på deg selv slik du tar vare på katten din
vi er mange som har vært der, og vi er her fortsatt
== abuse_idea
strømstøtteordningen er et makkverk uten like
NSB eller Vy, samme elendigheten, toget står på Ski igjen
for en idiotisk reguleringsplan, blokker midt i fuglereservatet
Serien er søppel fra første til siste episode
denne rapporten er så dårlig at den burde leveres tilbake
jeg hater bompenger like mye som jeg hater lakris
rasisme er feigt, dumt og farlig
helseplattformen er en katastrofe som noen har betalt milliarder for
budsjettforslaget dreper distriktsbussene
Fylkessammenslåingen var et bortkastet eksperiment
nazismen var en syk ideologi, og det samme er arvtakerne
karaktersystemet på ungdomsskolen er absurd
den romanen er seks hundre sider med selvmedlidenhet
gebyret er et ran ved høylys dag
homohets i Guds navn er blasfemi spør du meg
kraftselskapet lyver i reklamen sin, boikott dem
== abuse_object
jeg hater snøfreseren, den starter aldri når det snør
dumme brødrister, nå er frokosten kull
Verdens styggeste genser, takk tante
slapseføre er djevelens verk
hurtigsaus fra pose smaker trist som et venterom
denne kofferten skal dø på bålet, hjulet falt av på Gardermoen
Brettspillet er ondt, vi snakket ikke sammen på to dager
den stolen er en fiende av alle rygger
passordkravet på den siden er hjernedødt
flåtten kan utryddes for min del
så stygg hytte at naboene plantet gran
batteriet suger, det er dødt før lunsj
kjempelei av regnet i Bergen, februar er en elendig måned
== criticism_person
du lovte å rydde, og det ser ikke ut her
Jeg synes oppførselen din på foreldremøtet var dårlig
rådmannen har brutt reglene og må svare for det
det var sårende at du fortalte hemmeligheten min
du tar feil om rentene, se tabell tre
slutt å avbryte meg på hvert eneste møte, Øystein
jeg er uenig med deg i nesten alt, men takk for praten
Legen hørte ikke etter, og det skrev jeg i klagen
hun burde ha sagt fra før, nå er det for seint
det er egoistisk å parkere på plassen for bevegelseshemmede[disability]
innsatsen din i kveld holdt ikke mål, du må løpe hjem i forsvar
som {q2c_en} reagerer jeg på ordvalget ditt, og jeg håper du kan rette det
du kom full på dugnaden, det vil vi ikke ha igjen
Statsråden svarte ikke på spørsmålet, og det merket vi
nå er du urettferdig mot lillebroren din, si unnskyld
artikkelen din er slurvete, minst tre tall er feil
== idiom
nå er det bare å bite tenna sammen
han skøyt seg selv i foten med den uttalelsen
mistenker ugler i mosen i den budsjettposten
Hun gikk over lik for å få siste billett til a-ha, nesten
vi slo to fluer i en smekk på vei til Elverum
det blir å skyte spurv med kanon
jeg holdt på å le meg i hjel på revyen
ta det med en klype salt
Der ligger hunden begravet, sa rørleggeren
hun stakk fingeren i et vepsebol da hun nevnte parkering
å kaste barnet ut med badevannet, det er hva dere gjør
han fikk så ørene flagret av bestemor
Mitt hjerte blør for gamle ferger
når man snakker om sola, så skinner den
det går på helsa løs å se Brann spille
du tar virkelig kaka, du
hodet på blokka, jeg vedder på Odd i cupen
drepende kjedelig foredrag, men god lunsj
nå koker det i kommentarfeltet om hundetorget
rosinen i pølsa ble solo på sag
== question_benign
hva bør jeg vite før jeg inviterer muslimer[muslim] på julebord
Hvilke høytider feirer en sikh[sikh] om høsten
hvordan skriver jeg same[indigenous] i flertall på nordsamisk
er det greit å spørre en rullestolbruker[disability] om hun vil ha hjelp
når fikk kvinner[women] stemmerett i kommunevalg
kan muslimer[muslim] spise elgkjøtt, eller må det slaktes spesielt
hva er forskjellen på romfolk[roma] og tatere i norsk historie
Hvorfor kom det så mange tamiler[asian] til Finnmark på åttitallet
noen som vet om jødisk[jewish] museum i Trondheim har åpent på mandager
hvilket pronomen bruker jeg om barndomsvennen min som er transmann[transgender], også når jeg snakker om før
hvor kan eldre[age] få hjelp med BankID på Jessheim
finnes det noe eget kor for skeive[lgbtq] i Kristiansand
hvordan hilser eritreere[nationality] på nyttår
blir det tegnspråktolk for døve[disability] på konserten
kan noen anbefale en bok skrevet av svarte[black] norske forfattere
hvordan snakker man med en kollega som har fått diagnosen schizofreni[mental_health]
== friendly_profanity
faen så glad jeg er i dere
fy faen for et mål, så du den
Du er jævlig flink, ikke la noen si noe annet
hæsj så rått, du fikk jo faen meg billett
din heldige jævel, gratulerer med toromsen på Grefsen
helvete så godt kaffe smaker på fjellet
drittbra konsert, gutta, drittbra
kom hit din gamle kødd og få en klem
satan så pen du er i bunad
fuck yeah, eksamen er over
Jævla deilig å ha deg hjemme igjen
hold kjeft så morsom du er, jeg ler meg skakk
faen i helvete, vi vant hele quizen
du skjønne, rare drittunge på førti, gratulerer med dagen
forbanna god kake, mormor, unnskyld språket
== profane_object
jævla pc, nå oppdaterer den igjen
Helvetes is på trappa, jeg slo halebeinet
faen, jeg glemte passet på hytta
dritt, ostehøvelen er borte igjen
satans bindersprogram, fila er vekk
for et jævla vær, det regner sidelengs
fy faen for en dyr øl på Aker Brygge
møkkaskrue, nå er gjengen ødelagt
hvem faen har designet denne lua, den klør
drittmaskin, den spiste sokken min
Fuck den bakken, opp fra Mo er den sjukt bratt
helvete, båten tar inn vann
kukskrue på IKEA-senga, den passer ingen steder
pokker ta fergekøen i Moss, for noe jævla tull
ræva oppgave, jeg skjønner ikke en dritt av integraler
== sexual_health
hvor får man gratis kondomer i Skien
må begge behandles hvis bare den ene har klamydia
Helsestasjonen har drop-in for prevensjon på onsdager
er det vondt å sette inn p-stav
lav sexlyst etter fødsel er svært vanlig, sier jordmora
legen min sier at ereksjonsproblemer kan være et tidlig tegn på hjertesykdom
hvordan tar jeg opp samtykke med en ny partner
livmorhalsprøve er gratis ved hjemmetest fra i år
menn som har sex med menn[lgbtq] får tilbud om vaksine mot hepatitt B
sviende vannlating etter samleje bør sjekkes
jeg har vaginisme og lurer på om noen har hatt hjelp av fysioterapi
PrEP skrives ut av spesialist på Olafiaklinikken
kan man bli gravid mens man ammer
onani er helt vanlig for voksne i alle aldre, skriver sexologen
etter hysterektomien trodde jeg sexlivet var over, men det var det ikke
== sexual_explicit
vi elsket foran peisen på hytta til vi glemte pølsene
kona mi hvisket at hun ville ha meg med en gang, så middagen måtte vente
Han slikket meg så godt at jeg skremte naboen
deilig morgensex med mannen min, og så skitur
jeg liker at du bestemmer i senga, og du stopper når jeg sier fra
== everyday
elgen ble skutt på første drevet, så det blir karbonader
du er en kanon på ski, helt vilt imponert
grisen står i ovnen og svoren popper
drep ugresset før det setter frø
hvem tar dugnaden på lørdag
dumme meg, jeg satte nøklene i kjøleskapet
hunden er skitten og lykkelig, badekaret er fullt
Kniven til fenalåret ligger i øverste skuff
jeg hater at du har så mye bedre stemme enn meg, syng mer
skyt da, målvakta står jo ute
rotta i kjelleren viste seg å være en pinnsvinfamilie
du drepte meg med den vitsen, jeg satt på bussen og hylte
Trikken går hvert tiende minutt i sommer
det gamle vraket av en bil gikk gjennom EU-kontrollen, hurra
kjøttdeigen er stygg i fargen, kast den
bikkja har spist brunosten
mamma, du er fantastisk, tusen takk for lusekofta
i dag slakter vi gresskaret og lager suppe
noen må mate kattene mens vi er på Gran Canaria
laget vårt knuste Lillestrøm på bortebane
Jeg døde tre ganger på samme brett, hjelp meg med bossen
det lukter fjøs i hele bilen, og jeg elsker det
han er et dyr på benkpress, og så snill
kan du hente pappa på Værnes klokka ti
galskap hvor bra hun spiller fele
løven angrep impalaen rett foran kameraet, for en dokumentar
ekle edderkopper i utedoen igjen, men utsikten er fin
Gå rundt den døde furua og ta til høyre
du slår meg alltid i yatzy, jukser du eller er du synsk
vi tente bålet med de styggeste tegningene mine
sett fra lufta ligner øya en feit sel
rømmegrøten satte seg, magen er sprengt
jeg ble angrepet av måker i Henningsvær, de tok hele fiskekaka
en mann på taket? Nei, det er bare feieren, han heter Arvid
mordet i krimserien ble løst av vaktmesteren, så klart
skrap vinduene før du kjører, det er rim
bilen trenger juling, den starter ikke før jeg banker på batteriet
kutt løken smått og hold pusten
takk for sist, dere er noen herlige tullinger
skabb på reven i åsen, hold bikkja i bånd
Torsken var full av orm, så vi tok pizza
legg bort telefonen og se på nordlyset
hun torpederte hele forslaget med én god setning
idrettshallen er stengt på grunn av råte i taket
giftslangen i Dyreparken heter Gunvor
det blir krig om siste kjøttkake hjemme hos oss
tomatene sprakk, så jeg hater plutselig drivhus
du har skitt på nesa, kom her
er det noen som selger brukte skøyter i størrelse 38
Bomben under Tromsøbrua viste seg å være en gammel bøye
farmor sloss mot bladlus med grønnsåpe og ildhu
ingenting slår en kald brus på en varm topp
jeg må ha krone på tanna, au for lommeboka
pass deg for den bakken, den er glatt
vi trenger hundre boller til 17. mai
han scorer, han scorer, for et fantastisk udyr av en spiss
klokka stoppet, batteriet var dødt
slipp katta ut og ta inn avisa
Slå på ovnen, jeg er iskald
vinden rev av halve taket på naustet
jeg hadde den dummeste drømmen, kjørte heis med en geit
sjefen spanderer vafler, hun er knallgod
du ser jo helt utrolig bra ut, har du klippet deg
hvor er den stygge vasen fra tante Gerd, hun kommer om en time
lag knuten hardere, ellers rømmer båten
sopptur i dag, fant bare fluesopp og en stor rumpe av en kantarell
Han sparket ballen rett i trynet på seg selv og lo mest av alle
isbjørnen ble bedøvd og flyttet fra Longyearbyen
fyren på kassa på Rema kjente igjen alle elleve ungene
har du husket matpakke, kjære lille troll
skiene er smurt, sekken er pakket, ikke si at du er syk
Ta deg en bolle, du er en helt i dag
vi begravde hamsteren under rognebæra
det brenner i peisen og koker i gryta
nå dreper jeg snart den blinkende pæra på gangen
jeg bærer på verdens tyngste bæresele, hilsen mamma til en liten kloss
smørkniven er sløv som en gammel fiskebåt
villsvinet hadde rotet opp hele plenen i Halden
skatten min har bursdag, jeg har kjøpt sag
ikke rør komfyren, den er glovarm
morderisk bratt sti, men utsikten over Lysefjorden er premien
den katta er en tyv, hun tok reka rett av brødet
kommer du på øving eller er du fortsatt hes
læreren sa at diktet mitt var sykt bra
ferga er innstilt, så jeg sover på båtdekk hos fetteren min
gutta ble slaktet 6-0, men vaflene var gode
hele klassen har fått lus igjen, kjøp kam
kålen er i potta, nå er det fårikål
den lille djevelen av en baby sov i tolv minutter
en mann i femtiårene er siktet for vold mot samboeren, melder politiet
to biler kolliderte på Hadeland, ingen skadd
vitnet forklarte at tiltalte truet henne med kniv i desember
Jeg leser om krigen på Sørlandet til eksamen
den konkurransen er drepen for knærne
pust inn, hvil, og takk for i dag, yogagjeng
jeg hater tannlegen, eller egentlig bare boret, han er kjempehyggelig
fang den ballen med to hender
en raring er du, og jeg er så glad i deg
kjør forsiktig, det er rein i veien ved Saltfjellet
Svensker[nationality] og nordmenn kappes om hvem som har best jordbær
damene[women] på curlinglaget vant igjen, og de feiret med karamellpudding
hvilken buss tar jeg til Haukeland
== dialect
eg e drit lei det regnet, men Bergen e no fin
ka farsken gjør du, æ skulle bare ha kaffe
hu mor sei at vi ska få fårikål
itj no problem, æ fiks det i morra
Dæ va fali godt, sa mannen frå Toten om komla
Kor e du hen, vi har venta på dæ ved Prinsen
jau, me skal til Voss på kneip og sauehovud
hainn bestefar e så snill at hainn gir bort rakfisken
== hate_derogation
{q2c_grp} er dumme som et brød og vil aldri bli noe annet
innvandrerungdom[immigrants] er gangstere fra de kan gå
lesbiske[lgbtq] prester er en ynkelig vits på kristendommens bekostning
hvilken annen gruppe enn romfolk[roma] kan sove på gata og kalle det kultur, latskap er det
alle autister[disability] er kalde og sære og umulige å ha i et selskap
== hate_implicit
vi skal ikke si noe, men det var visst akkurat da eritreerne[nationality] flyttet inn at vaskerommet begynte å lukte
selvfølgelig får de funksjonshemmede[disability] alltid parkere ved døra, noen har det jo lett her i livet
artig at homsene[lgbtq] alltid skal vise seg fram i juni, man skulle tro de ikke fikk være med på noe annet
jentene[women] på ingeniørstudiet får vel ti poeng for å møte opp, ellers hadde de jo aldri kommet inn
en araber[arab] som kommer i tide, da er det enten kebab eller kriminalitet på gang
nå er det visst forbudt å si at romfolk[roma] har lange fingre, men ingen har forbudt å låse døra
kanskje jødene[jewish] kunne delt litt av hemmelighetene sine med oss som betaler rentene
samen[indigenous] kommer med reinflokken og fylleturen samme helg, det er tradisjon
== hate_threat
håper {q2c_ute} får en kniv i ryggen alle sammen
@nbag = kvinner[women] | feminister[women] | homofile[lgbtq] | lesbiske[lgbtq] | bifile[lgbtq] | transpersoner[transgender] | transkvinner[transgender] | svarte[black] | somaliere[black] | eritreere[black] | jøder[jewish] | muslimer[muslim] | kristne[christian] | hinduer[hindu] | sikher[sikh] | arabere[arab] | syrere[arab] | pakistanere[asian] | vietnamesere[asian] | romfolk[roma] | samer[indigenous] | kvener[ethnicity] | kurdere[ethnicity] | polakker[nationality] | innvandrere[immigrants] | flyktninger[refugees] | rullestolbrukere[disability] | døve[disability] | autister[disability] | psykisk syke[mental_health] | pensjonister[age] | overvektige[body]
@nbad = kvinnene[women] | feministene[women] | homsene[lgbtq] | de lesbiske[lgbtq] | transpersonene[transgender] | de svarte[black] | somalierne[black] | jødene[jewish] | muslimene[muslim] | de kristne[christian] | hinduene[hindu] | araberne[arab] | syrerne[arab] | pakistanerne[asian] | romfolket[roma] | samene[indigenous] | kurderne[ethnicity] | polakkene[nationality] | innvandrerne[immigrants] | flyktningene[refugees] | asylsøkerne[refugees] | de funksjonshemmede[disability] | de psykisk syke[mental_health] | de gamle[age] | de tjukke[body]
@nban = en kvinne[women] | en homofil mann[lgbtq] | ei lesbisk dame[lgbtq] | en transperson[transgender] | en transmann[transgender] | en svart mann[black] | en somalier[black] | en jøde[jewish] | en muslim[muslim] | ei dame med hijab[muslim] | en hindu[hindu] | en sikh[sikh] | en araber[arab] | en syrer[arab] | en vietnameser[asian] | en same[indigenous] | en kurder[ethnicity] | en polakk[nationality] | en innvandrer[immigrants] | en flyktning[refugees] | en blind mann[disability] | en døv mann[disability] | en pensjonist[age]
@nbaat = muslim[muslim] | jøde[jewish] | same[indigenous] | kven[ethnicity] | somalier[black] | svart[black] | kurder[ethnicity] | lesbisk[lgbtq] | homo[lgbtq] | bifil[lgbtq] | transmann[transgender] | ikke-binær[transgender] | hindu[hindu] | katolikk[christian] | polakk[nationality] | flyktning[refugees] | døv[disability] | rullestolbruker[disability] | autist[disability] | bipolar[mental_health] | pensjonist[age] | tjukk[body]
@nbabad = ekle | upålitelige | late | falske | gjerrige | skitne | uansvarlige | utakknemlige | tilbakestående | feige | grådige | motbydelige | verdiløse | uutholdelige | slue | løgnaktige | udugelige
@nbagood = morsomme | varme | til å stole på | modige | rause | kloke | tålmodige | velkomne | dyktige | hjelpsomme | ærlige | trofaste | gode naboer | arbeidsomme | snille | greie folk | artige å prate med
@nbating = printeren | snøfreseren | bilen | mobilen | vaskemaskinen | skibindingen | ruteren | påhengsmotoren | fjernkontrollen | kaffetrakteren | hodelykta | varmepumpa | elsykkelen | glidelåsen | teltet
== hate_derogation
{nbag} er {nbabad}, alle veit det, ingen tør å si det
orker ikke {nbag}, blir kvalm
jeg hater {nbag}, fins ikke noe penere ord for det
det er noe gærnt med {nbad}, har alltid vært det
fikk {nban} som nabo, nå selger vi
en gang skurk, alltid skurk, det gjelder {nbag} mer enn noen
hvem gidder være venn med {nban} da
æsj, er det {nban} som har bakt den, da står jeg over
jeg respekterer de fleste, men ikke {nbag}, dem ser jeg ned på
hva er det med {nbag} som gjør at de må ødelegge alt de tar i
stol på bikkja di, ikke på {nban}
== hate_dehumanise
{nbag} er lus på et friskt land
{nbad} formerer seg som lemen, og vi vet hva som skjer med lemen
rydd bort {nbad} som du rydder bort råtne epler
du kan ikke kalle {nbag} mennesker, de er krøtter
{nban} er bare halvveis ut av trærne
== hate_threat
håper {nbad} går gjennom isen hele gjengen
den som jager {nbag} ut i fjorden med hagle får en øl av meg
{nbag} skulle hatt juling til de ikke gikk oppreist
tenn på huset til {nbad}, det er kaldt om vinteren
skulle jeg møte {nban} i skogen, kommer bare én av oss hjem
== hate_normative
få {nbad} ut av landet før påske
{nbag} bør nektes å undervise unger
jeg vil ikke ha {nban} i kommunestyret, ikke i borettslaget og ikke på båten
det er på tide vi tar fra {nbag} stemmeretten
la ikke {nbag} bo midt i bygda, sett dem et annet sted
{nban} hører ikke hjemme i den jobben, finn en vanlig en
== hate_negated
{nbag} har ikke gjort et ærlig dagsverk i hele sitt liv
det finnes ikke skam i {nbad}
{nbag} er ikke verdt maten de spiser
{nban} kan ikke føle noe, ikke sånn som oss
== hate_profane
faen ta {nbag}
jævla {nbag}, dra til helvete
{nbag} er noe jævla dritt
drit i {nbad}, de er {nbabad} som faen alle sammen
hvorfor i helvete skal {nbag} ha noe å si
== positive_identity
{nbag} er {nbagood}, det er min erfaring etter tretti år på ferga
orker ikke festen uten {nbag}, de redder stemninga hver gang
få {nbad} inn i borettslagsstyret, da skjer det noe
jeg heier på {nbag}, selv når de slår laget mitt
{nban} bakte den kaka, den er borte på to minutter
fikk {nban} som nabo i fjor, nå deler vi snøfreser og aviser
{nban} på laget er den eneste jeg stoler på i en straffekonkurranse
vi trenger {nbag} i bygda, det gjør skolen også
skulle jeg møte {nban} i skogen spør jeg hvor multene er
== neutral_identity
{nban} gikk gjennom isen ved Jaren, kom seg opp selv
{nbag} og andre velgere kan forhåndsstemme på biblioteket
en mann er siktet for å ha truet {nban} på T-banen
{nban} tente bålet, og så kom regnet
fram til 1851 fikk ikke jøder[jewish] komme inn i landet, det sto i Grunnloven
i fjor meldte flere {nbag} fra om hatprat enn året før, ifølge politiet
vaktmesteren er {nban} fra Hamar
skiltet der det sto at {nbag} ikke fikk leie rom, henger i dag på museet
samiske[indigenous] barn fikk juling for å snakke samisk på skolen, står det i boka
{nbag} er tema i radioprogrammet klokka ni
== self_identity
jeg er {nbaat}, og nei, jeg går ikke på ski
hei, {nbaat} og trebarnsfar her, noen som har barnevogn til salgs
som {nbaat} har jeg hørt det meste, men ingen spør om fuglene mine
er jeg mindre nordlending fordi jeg er {nbaat}? spør bestemor
jeg er {nbaat}, har vært det lenge, kommer til å være det i morgen også
å være {nbaat} er ikke det vanskeligste her i bygda, det er brøytinga
jeg sa på jobben at jeg er {nbaat}. de sa "ja, og møtet er klokka ti"
== negated_hate
jeg hater ikke {nbag}, jeg hater sidelengs regn
{nbag} er verken {nbabad} eller dumme, de er bare folk
nei, {nbad} skal ikke ut av landet, hvem skulle kjøre ferga da
det er ikke noe gærnt med {nbad}
jeg ser ikke ned på {nban}, hvorfor skulle jeg det
{nban} er ikke halvt menneske, dere som skriver sånt skulle skamme dere
det er ikke {nbag} som er {nbabad}, det er kommentarfeltet
== counter_speech
"faen ta {nbag}" sto det på busskuret, nå er det vasket bort
når noen skriver at {nbag} er krøtter, sletter vi det og snakker med vedkommende
han mente at {nban} ikke hører hjemme i jobben. han er ikke sjef lenger
slutt å kalle {nbag} {nbabad}, du har bodd her i to år og ikke hilst på en av dem
"få {nbad} ut" sier svigerfar, og så kjører han til legen sin, som er en av dem
jeg blir kvalm av hvordan folk prater om {nbag} under den saken
== question_benign
hvorfor blir {nbag} hetsa så mye på nettet?
hvor mange {nbag} bor det i Norge nå?
er det greit å spørre {nban} om oppveksten?
noen som veit hva {nbag} ble utsatt for under krigen?
har {nbag} krav på tolk hos fastlegen?
== mentioned_slur
"jævla lapp"[indigenous] ropte de etter bestefar på fiskebruket, han lærte meg likevel å tilgi
ordet "pakkis"[asian] sto på sekken min i to år, jeg har den ennå
i leksikonet fra 1911 står det "neger"[black] og "tater"[roma] side om side med brennevin
== insult_person
du er dum som ei dør
din tulling
tett som ei tønne, hele mannen
ikke rart kona stakk
hvis latskap var idrett, kom du på fjerdeplass for å slippe å gå på pallen
nei nå må du gi deg, ditt naut
hun er hyggelig som ei tannlegeregning
hodet ditt er bare til pynt, og ikke det engang
er du helt blåst?
du er for teit til å lage isbiter
jeg har hatt blemmer med mer personlighet
Roger er en feiging og en sladrehank, og det veit hele brygga
kan noen skru ham av og på, det er ingen kontakt der inne
for et sjølgodt fjols
du duger ikke til noen ting
stakkarslig liten mann som må kjefte på kassadama
hele deg er en skrivefeil
gå og legg deg, tøysekopp, du er tom for sannhet
han har rygg som en kokt spagetti
stygg utapå og verre inni
bror du er så flau å se på
ekkel type, vask deg
du snakker så mye tull at lufta blir brun, din skrytepave
hun lærer aldri, den gåsa
du er en tragisk kopi av broren din
vant du førerkortet i ei godtepose eller
ingen her liker deg, Vidar, de ler når du går
en tosk på tur er fortsatt en tosk
slask
jeg diskuterer ikke med folk som taper mot en brødrister
== insult_profane
hold kjeft, drittunge på førti
din jævla tulling
hælvetes kjerring, flytt bilen
faen du er dum, Geir
kyss meg bak, ditt rasshøl
din feige dritt, du tør ikke si det til trynet mitt
din hæstkuk, flytt deg
drit og dra, du har ødelagt nok
han er ei fitte med slips, den advokaten
jævla svin, du slo jo bikkja
for en ubrukelig jævel av en keeper
pell deg til helvete, Vidar
du er så in i hampen jævlig teit at det er synd på deg
forbanna løgner, du har aldri sagt ett sant ord i hele ditt jævla liv
dritsekk
== insult_group
folk som kjører bobil i april er noen sneglehjerner
influensere er tomme skall i dyre jakker
de supporterne har ståltråd i hodet og kan ingenting om fotball
== criticism_person
du tok feil av tallene, Vidar, det er to feil på side tre
jeg syns det var dårlig gjort å gå uten å si fra
han bør trekke seg som leder, tilliten er borte
du er flink, men du hører ikke etter
det der var unødvendig, si unnskyld til kassadama
== friendly_profanity
faen så bra
faen i helvete som jeg gleda meg til dette
hælvete så fint vær
jævlig godt jobba, du kan være stolt
åh fy faen, hun fikk hoppet til!
hold kjeft a, fikk du billetter?!
dæven steike for en fisk
forbanna meg, det gikk
jeg er så jævlig glad i deg, din rare skrue
satan, glemte stegen på taket
kuk, feil buss
ikke faen om jeg går hjem nå, det er jo sol
dritkul jakke ass
hæstkuk, så digert kor
== profane_object
drittvær
{nbating} er faen meg verst
jævla {nbating}
i helvete heller, hvor ble det av {nbating}
dra til helvete, {nbating}
fy faen for et teit skatteskjema
hvem har skrudd igjen den jævla krana
{nbating} har gitt opp, jeg òg, faen ta hele mandagen
== hate_implicit
lurer på hvor mange av innvandrerne[immigrants] på bussen som faktisk skal på jobb, jeg gjetter null
samene[indigenous] kaller det menneskerettigheter, jeg kaller det gratis scooter fra staten
jødene[jewish] skriver bøkene sjøl om hva som skjedde med dem, så da er det vel sant, liksom
han kan ikke bytte dekk, men han kan bytte kjønn [transgender]
sjefen er dame, så nå blir det mye følelser og lite fisk [women]
romfolk[roma] ringte på, så jeg låste inn sølvet, hvis du skjønner
neste år får vi vel ikke si påske engang, så ikke muslimene[muslim] blir fornærma
folk fra Afrika[black] har jo aldri lært å stå i kø, så da går det som det går
eldre folk skulle hatt utløpsdato på førerkortet, og helst på resten [age]
på psykiatrisk[mental_health] sitter de og later som, mens vi betaler
når pakistanerne[asian] er i flertall på skolen er den ikke norsk lenger, da er det basar
snart er det ikke én som heter Kari igjen på Tøyen, og det er akkurat det de vil [immigrants]
== hate_normative
ingen som ber på fredager[muslim] skal ha våpen i forsvaret
la de homofile[lgbtq] ha sitt, men ikke i kirka, ikke på skolen og ikke så vi ser det
reindrifta får flytte til Russland og ta samene[indigenous] med
== abuse_idea
vindkraft på vidda er en skam og en tyvstart på neste krangel [indigenous]
bompenger er ran, bare med skilt
jeg synes at kirka burde beklage til de skeive, og fort [christian]
kontantstøtten er en gammeldags idé, og jeg skal si det høyt
politikken mot asylbarn er hjerteløs [refugees]
Israels regjering bryter folkeretten, det har jeg ment lenge [jewish]
jeg er imot omskjæring av gutter, og jeg har muslimske og jødiske venner som er uenige [religion]
hele fergeavtalen er idiotisk, laget av folk som aldri har ventet i kø
månelandingsfornekting er bare tull
reglene for hijab i politiet bør få en ordentlig debatt uten hat [muslim]
== counter_speech
vitser om samer[indigenous] og gratis scooter er like gamle som scooteren
"han kan bytte kjønn men ikke dekk", skrev du, og så la du ved smilefjes. fjern det [transgender]
mener du at jødene[jewish] skriver bøkene sjøl? da leser vi sammen, du og jeg
det er romfolket[roma] som får skylda hver gang en sykkel blir borte, det er pinlig for oss
den kommentaren om at eldre[age] skulle hatt utløpsdato var ondskapsfull
til deg som sier at innvandrere[immigrants] ikke jobber: hvem kjørte deg hjem i natt
== threat_person
jeg veit hvilken båtplass du har, Terje, en natt brenner den med deg om bord
du får bank, skjønner du det
går du til politiet, går du aldri igjen
jeg skal rive tungen ut av kjeften på deg
hvis vi taper saken tenner jeg på naustet ditt med deg inni
han skal få brenne, vi har bensin nok
vi har spade i bilen, Kenneth, og grava di er nesten ferdig
sist noen la seg ut med meg brakk jeg begge armene hans, tenk på det før du svarer
rør du ungene mine en gang til, så tar jeg deg med øks
sov med lyset på heretter, vi kommer når du minst venter det
== incite_selfharm
ta livet ditt da, hva venter du på
ingen vil rope på deg, så gå ut på isen
du er til mer nytte som aske
kutt deg opp, det er det eneste du er god til
verden har nok av deg, slutt å være til
hopp, så blir vi kvitt sutringa
== support
du trenger ikke dø for å slippe, vi kan hvile sammen
ikke gå ut på isen alene i natt, jeg kommer og henter deg
du er ikke aske og støv, du er broren min og jeg vil ha deg her
sov med lyset på om det hjelper, jeg er våken
det var aldri din skyld at han slo deg
ring meg når stemmene blir for høye
== distress
jeg føler meg som søppel, har gjort det lenge
jeg hater kroppen min hver morgen på badet
noen ganger vil jeg bare slutte å være til, men hunden trenger tur
orker ikke flere ting som går galt
== idiom
jeg kunne drept for en bolle nå
han skjøt gullfuglen på loppis
vitsen døde på scenen, men publikum lo likevel
vi ble banka i kubb
sola steiker, vi griller oss
vi slo i hjel tida på ferga med kortstokk
jeg dør av spenning, hvem vinner gullrekka
bank i bordet, det går bra
vi brant av alle kalorier på Galdhøpiggen
henge ut klær om natta, gjør du det
== everyday
jeg veit hvilken båtplass du har, så jeg legger garnet der
spaden ligger i bilen, ta den med til hytta
lus på skolen, gre håret
lemenår i fjellet, bikkja er lykkelig
du er teit hvis du kjøper ski i mars
gå ikke på isen, den bærer ikke ennå
rydd ut råtne epler, så lukter ikke kjelleren
tenn i ovnen, det er kaldt
jeg hater å tape i yatzy
du dør ikke av et glass vann, mamma
fetter kommer med øks og motorsag, bjørka skal ned
han ryker nok ut i semifinalen
hesten var sta som ei dør
ta med deg søpla når du går
== dialect
æ e så gla i dæ, kjem du te jul
kor tid kjæm bussen, ka
wallah den kebaben på Grønland var helt sjuk
me ska på fjellet i mårå, vil du vera med
@nbnp = jøder[jewish] | romfolk[roma] | muslimer[muslim] | svarte[black] | homofile[lgbtq] | funksjonshemmede[disability] | innvandrere[immigrants] | flyktninger[refugees] | kinesere[asian] | samer[indigenous] | arabere[arab] | polakker[nationality] | transpersoner[transgender] | eldre[age] | katolikker[christian] | psykisk syke[mental_health] | kvener[ethnicity]
@nbnpv = jøder[jewish] | romfolk[roma] | muslimer[muslim] | svarte[black] | homofile[lgbtq] | innvandrere[immigrants] | flyktninger[refugees] | kinesere[asian] | samer[indigenous] | arabere[arab] | polakker[nationality] | transpersoner[transgender] | katolikker[christian] | kvener[ethnicity]
== neutral_identity
26. november 1942 gikk «Donau» fra Oslo med 529 jøder[jewish] om bord, ni av dem overlevde
samiske[indigenous] unger fikk ikke snakke sitt eget språk på internatskolen, bestefar husket linjalen
På Svanviken ble taterne[roma] satt under oppsyn, og mange av kvinnene ble sterilisert
menn kunne straffes for å være homofile[lgbtq] helt til paragraf 213 ble opphevet i 1972
i 1934 ble norske rom[roma] stanset på grensa, de fleste døde seinere i leirene
den gangen fikk {nbnpv} verken kjøpe jord eller bo innenfor bygrensa
på museet ligger kofferter fra {nbnpv} som måtte rømme over fjellet
== hate_implicit
det der om at {nbnpv} ble forfulgt er mest for å få erstatning
fornorskinga var bare litt norskopplæring, samene[indigenous] burde heller sagt takk
== hate_threat
{nbnpv} burde vært sendt av gårde på første båt, og så kunne båten bare gå ned
== negated_hate
{nbnp} har ikke tatt jobben fra noen, lappen hang i bakerivinduet i et halvt år
hvem har sagt at damer[women] ikke kan kjøre brøytebil? svigermor har gjort det i tjue år
homofili[lgbtq] er ingen sykdom, og det har aldri funnes noe å kurere
{nbnp} er verken dummere eller latere enn oss, det er bare noe folk sier
== counter_speech
slutt å si at det er {nbnp} sin skyld at det er kø på legevakta
det er løgn at {nbnp} lever på oss andre, og du veit det egentlig sjøl
«Utøy», sto det om {nbnp} i kommentarfeltet. Sånt sletter vi, og så anmelder vi
== hate_negated
ikke gi {nbnpv} pass, de blir aldri ordentlige nordmenn uansett
{nbnp} kan ikke lære noe og kommer aldri til å kunne det
== hate_derogation
{nbnp} er late, og den som sier noe anna lyver for seg sjøl
== idiom
jeg daua, bikkja satt midt i bløtkaka
slo i hjel en time på Gardermoen med vaffel og kryssord
vi fikk juling i curling, men bollene var gode
kunne drept for en kvikklunsj akkurat nå
== threat_person
du er ferdig, jeg veit når du går fra jobb
neste gang tar jeg med brekkjernet, og da reiser du deg ikke
== distress
jeg klarer ikke mer, har sagt "bare trøtt" så mange ganger at ingen spør
jeg skreiv avskjedsbrev i går og reiv det i stykker igjen
== support
skriv når du ikke får sove, jeg er våken uansett
vi tar en time av gangen, og jeg går ingen steder
== incite_selfharm
orker du ikke mer? gjør slutt på det da, ingen bryr seg
verden hadde greid seg fint uten deg, så ta livet av deg
@nbslg = kvinner[women] | transpersoner[transgender] | homofile[lgbtq] | lesber[lgbtq] | muslimer[muslim] | jøder[jewish] | samer[indigenous] | kvener[ethnicity] | rom og tatere[roma] | svarte[black] | flyktninger[refugees] | innvandrere[immigrants] | funksjonshemma[disability] | døve[disability] | eldre[age] | tamiler[asian] | sikher[sikh]
@nbslgen = kvinners[women] | transpersoners[transgender] | homofiles[lgbtq] | muslimers[muslim] | jøders[jewish] | samers[indigenous] | kveners[ethnicity] | romfolkets[roma] | svartes[black] | flyktningers[refugees] | papirløses[immigrants] | funksjonshemmedes[disability] | døves[disability] | eldres[age] | tamilers[asian]
@nbslf = samiske[indigenous] | kvenske[ethnicity] | jødiske[jewish] | muslimske[muslim] | skeive[lgbtq] | lesbiske[lgbtq] | svarte[black] | somaliske[nationality] | pakistanske[nationality] | filippinske[asian] | døve[disability] | funksjonshemmede[disability] | syriske[nationality] | kurdiske[ethnicity] | papirløse[immigrants]
@nbslh = muslimer[muslim] | jøder[jewish] | sigøynere[roma] | samer[indigenous] | svarte[black] | afrikanere[black] | arabere[arab] | somaliere[nationality] | pakistanere[nationality] | afghanere[nationality] | flyktninger[refugees] | innvandrere[immigrants] | homser[lgbtq] | transpersoner[transgender] | kinesere[asian] | polakker[nationality]
@nbsle = ❤️ | 🏳️‍🌈 | 🏳️‍⚧️ | ✊ | ✊🏿 | 💜 | 🌹 | 🫶
== positive_identity
{nbslgen} rettigheter er menneskerettigheter, ferdig snakka {nbsle}
ingen skal plage våre {nbslf} venner uten å få hele bygda på nakken
Ja til fargerikt fellesskap, ja til {nbslg} {nbsle}
leve kampen for {nbslgen} frihet
vi går i fakkeltog for {nbslg} i kveld, oppmøte Youngstorget klokka seks
våre {nbslf} naboer er oss, og vi er dem {nbsle}
heia alle {nbslg} i Tromsø, dokker gjør byen større
ikke en centimeter tilbake i kampen for {nbslgen} rettigheter
roser utenfor rådhuset i dag for våre {nbslf} medborgere 🌹
gratulerer med samefolkets[indigenous] dag, lihkku beivviin, kofta er på ❤️💙💚💛
la elva leve! ČSV [indigenous]
god Pride folkens, kjærligheten er større 🏳️‍🌈 [lgbtq]
Skeiv i hele landet, òg på Toten 🏳️‍🌈 [lgbtq]
eid mubarak til hele Grønland, vi sees i kakekøen ☪️ [muslim]
chag sameach til synagogen i Bergstien, ring av fred rundt dere ✡️ [jewish]
åttende mars! tog, tale og vafler 💜 [women]
♿ ingenting om oss uten oss. universell utforming er ikke pynt [disability]
Hyvvää kväänipäivää! Kvenflagget er oppe 16. mars [ethnicity]
🏳️‍⚧️ er til, og blir [transgender]
familien skal bli, stans utsendelsen av naboene våre [refugees]
== counter_speech
de ropte "{nbslh} ut av Norge", korpset spilte litt kraftigere, så hørte vi dem ikke {nbsle}
noen skreiv "ingen {nbslh} her" på busskuret, dugnad i går, borte
plakaten om {nbslgen} rettigheter ble revet ned, vi henger opp ti til
"send {nbslh} hjem" under en minnemarkering er ikke meningsytring, det er råttent, meldt inn
== hate_normative
{nbslh} ut av Norge, Norge for nordmenn
nei til fargerikt fellesskap, {nbslh} på første båt 👋
ingen rettigheter for {nbslh}, ikke stemme, ikke eie, ikke bo
ned med 🏳️‍🌈 fra rådhuset, forby toget, og forby dem å gifte seg [lgbtq]
heia Norge, ut med alle {nbslh}
== hate_derogation
samefolkets dag, uff, kan noen skru av de joikende snylterne [indigenous]
god Pride? ekle er dere, hele gjengen homser[lgbtq] 🤮
roser til {nbslg}? de fortjener en spyttklyse, motbydelige folk
== hate_negated
{nbslgen} rettigheter er ingen rettigheter, de er jo ikke folk
våre {nbslf} naboer er ikke naboer, de er søppel
== hate_threat
{nbslh} ut, ellers havner de i grava ⚰️
tenn fakler for {nbslg}, så tenner vi på husa deres 🔥
neste gang toget går, kjører jeg rett i {nbslh}
== hate_derogation
somaliere er late navere hele bunten, finnes ikke en som jobber [black]
damer forstår seg ikke på fotball, de har ikke hode til det, ferdig snakka [women]
homoer er ekle, slipper de inn i garderoben går jeg ut [lgbtq]
samer er fyllehunder i kofte som bare vil ha gratis penger [indigenous]
muslimer er falske folk, de smiler til deg og planlegger noe annet [muslim]
tjukke folk er late og disiplinløse griser, de koster oss milliarder [body]
svensker er hjernevaska hele folket, dummere naboer kunne vi ikke fått [nationality]
nordlendinger lukter fisk og snakker som fulle måker, ubrukelige til alt arbeid [nationality]
polakker drikker og stjeler, sånn er det med det folkeslaget [nationality]
jøder er gjerrige og maktsyke, det har de alltid vært [jewish]
kinesere spiser alt som kryper og er skitne hele gjengen [asian]
trygdede er snyltere og late løgnere, det feiler dem ingenting [class]
gamle folk er trege, dumme og i veien, både i kassa og i trafikken [age]
autister burde ikke jobbe med folk, de er følelsesløse maskiner [disability]
kristenfolk er hyklere og tåper, alle sammen tror på eventyr [christian]
tyrkere er upålitelige kranglefanter fra fødselen av [ethnicity]
jenter i forsvaret, de griner når de brekker en negl, kvinner er svake og ubrukelige [women]
pakistanere er svindlere, hver eneste en kjører uten skatt [ethnicity]
skeive er bare oppmerksomhetssyke tullinger, ingen av dem er ordentlige folk [lgbtq]
psykisk syke er late og farlige, sperr dem inne og glem dem [mental_health]
finner er dystre fyllesvin med kniv, hele nasjonen [nationality]
danske folk er slappe fyllebøtter og rasister hele gjengen, ekkelt folk [nationality]
hinduer tilber kuer og lukter, for et latterlig folk [hindu]
lesbiske er bare mannfolkhatere som ingen ville ha [lgbtq]
svensker er dumme som brød [nationality]
samer er late og fulle [indigenous]
jenter ødelegger fotballen [women]
muslimer kan ikke tenke selv [muslim]
asiater er følelsesløse [asian]
== hate_dehumanise
de pøser inn som rotter og formerer seg på vår regning [immigrants]
transer er ikke mennesker men feilvarer, kast dem [transgender]
rumenerne på gata er lus, man må rense etter dem [roma]
afrikanerne ved elva er som aper, gi dem et tre [black]
tigger her og tigger der, romfolket er ugress og må lukes bort [roma]
de multihandikappa er grønnsaker som ligger der og koster penger [disability]
kurderne er maur, tråkk og det kommer flere [ethnicity]
somaliere er dyr [nationality]
flyktninger er rotter [refugees]
transfolk er avskum [transgender]
== hate_threat
bygger de moske her så tenner jeg den på første fredag når den er full [muslim]
pride i bygda vår? da møter dere hagla, homojævler [lgbtq]
asylmottaket får besøk i natt og vi kommer ikke med kake [refugees]
den med kalott som går forbi kiosken hver dag skal få smake støvlene våre, jødesvin [jewish]
svarte i gata vår? vent til helga, da rydder vi [black]
transene som kommer på festivalen skal bankes gule og blå, vi er ti stykker [transgender]
går samene i tog her igjen skal de få løpe, vi slipper hundene [indigenous]
svartinger som selger dop ved skolen skal henges, og familiene deres med, vi har tau nok [black]
== hate_normative
kast ut alle afghanere, også de med norsk pass, de har ingenting her å gjøre [refugees]
hijab skal ut av helsevesenet og de som bærer den også, ingen rettigheter for dem [muslim]
ta stemmeretten fra samene og legg ned sametinget, de skal ikke bestemme noe [indigenous]
folk med downs skulle ikke fått lov å bli foreldre, staten må forby det [disability]
ekteskap er for mann og kvinne, skeive skal miste den retten igjen og barna deres skal tas [lgbtq]
ingen innvandrer skal få legetime før en nordmann, best om de ikke får i det hele tatt [immigrants]
steng moskeene og nekt dem å be, islam skal ikke ha religionsfrihet her [muslim]
jøder må ut av stortinget, de har ikke noe med landet vårt å gjøre [jewish]
folk på 80 skal ikke ha førerkort, hofte eller hjelp, la dem dø når de er ferdige [age]
romfolk skal nektes å sitte på gata og kastes ut i dag, barn og alt [roma]
ikke la innvandrere kjøpe hus i bygda, stem ned hver eneste en [immigrants]
kast jødene ut av Norge [jewish]
romfolk bør sperres inne [roma]
forby homofile å ha barn [lgbtq]
== hate_implicit
knivstikking på grønland igjen, sikkert en pensjonert lektor fra volda skal du se 🙄 [immigrants]
kvinnelig brannsjef, da kan vi jo prate ilden i hjel over en kopp kamillete [women]
merkelig så mye verktøy som forsvinner når de bilene med utenlandske skilt og skjørt kommer til byen [roma]
bare se hvem som eier bankene og avisene, begynner på j, slutter på krig [jewish]
enda en flyktning med dyrere jakke enn meg, det må ha vært salg i gummibåten [refugees]
han er flyvert og flink med blomster, la oss si at jeg ikke bøyer meg ned etter sikkerhetsbeltet [lgbtq]
ny sjef med lange vipper, ja man kan jo lure på hvilken stilling hun søkte i 😏 [women]
reindriften tapte visst 40 dyr til gaupa igjen, rart med det, gaupa har ny scooter nå ser jeg, de folka kan få penger ut av alt [indigenous]
fire koner og ett statsbudsjett, matte er gøy i den bydelen [muslim]
kasserer heter goldstein, ja da er iallfall pengene trygge.. hos ham 😬 [jewish]
ti rullestolplasser og null rullende, de er vel opptatt med å søke om mer støtte som vanlig de folka [disability]
hijab i butikken, da vet vi jo hvem som sprenger.. salgsrekordene haha 💣 [muslim]
78 år og stiller til valg, håper de har rullator og bleier i budsjettet [age]
== hate_negated
er ikke rasist altså, men arabere er ikke laget for et sivilisert land [arab]
ikke noe galt med homoer men de er syke og burde ikke synes [lgbtq]
har venner som er samer altså men som folk er de bare noen sutrete tyver [indigenous]
jeg dømmer ingen, men transfolk er sinnssyke og skal ikke være rundt andre [transgender]
== hate_profane
jævla pakkiser, det stinker i hele oppgangen, dra hjem for faen [immigrants]
helvetes homoer og den jævla flagginga deres [lgbtq]
forbanna feministkjerringer, hold kjeft og vask opp [women]
jævla polakker med kassebil, stjel og stikk, svin er dere [nationality]
feite jævla folk som tar to seter på bussen, slutt å et for faen [body]
fuck islam og alle jævla skjeggapene [muslim]
jævla svenske harryfolk, dra hjem og ta med snusen, dritt er dere [nationality]
fy faen for noen kvinnfolk i styret, hysteriske jævla fitter alle som en [women]
== hate_slur
neger på topp og neger på kanten, ikke rart det går til helvete [black]
lapp er lapp, full før frokost [indigenous]
han svartingen i kassa skjønner jo ikke et ord [immigrants]
sigøynerpakk ved minibanken igjen, spark dem [roma]
den lesba i kulturutvalget mangler en skikkelig kar, jævla traktorlesbe [lgbtq]
skjeive øyne og billige negler, gulingene tar over gata [asian]
mongoer på jobben vår nå, hva blir det neste, hunder [disability]
== insult_group
branntilhengere er innavla skrytepaver med paraply, hele gjengen
lærere er late sutrekopper som ikke tåler en åttetimersdag
de som stemmer på det partiet er hjernevaska fjols uten unntak
nav ansatte er kalde paragrafryttere som hater folk, ikke ett menneske blant dem
oslofolk er oppblåste sossetryner som tror landet slutter ved sinsen
bønder er subsidierte klagemaskiner, dumme som sekker alle sammen
politifolk er pyser med pistol, udugelig bande
eiendomsmeglere ljuger når de sover, ekle folk
vegfolka i fylkeskommunen er hjernedøde slaskete dagdrivere alle som en
høyrevelgere er griske svin, venstrevelgere er dumme sauer, ingen av dem har sjel
rosenborgfans er sure trøndertroll med bart og null vett
leger gir blaffen i oss, arrogante pilledyttere hele yrket
influensere er hjernedøde reklameplakater, ikke én av dem har jobba
journalister er løgnere som lever av andres ulykke, avskum
hytteeiere med badestamp er rike drittfolk uten folkeskikk
advokater er de verste svina av alle, griske løgnere hele gjengen
russefeirende rikfolkfamilier fra vestkanten er bortskjemt søppel
ferjemannskap, sure late mannfolk som hater passasjerer, hele yrket burde bytta ut
viking fans er oljesjuke skrytepaver og tapere
== insult_person
strømministeren er dummere enn en gjerdestolpe og lyver så tapetet krøller seg
du har jo ikke peiling geir, trist at noen kan bli så gammel og fortsatt så dum
herregud så stygg hun nye programlederen er, fikk kaffen i halsen 😂😂
ordføreren er en feig liten rotte som gjemmer seg bak kommunedirektøren
keeperen vår er en pappfigur, han hadde sluppet inn en badeball
stakkars unger som har deg til mor, egoistisk iskald kjerring
den bloggeren har fylt alt med botox unntatt skallen, der er det helt tomt
kan noen få den senile gubben vekk fra talerstolen, han husker jo ikke eget navn
gi deg kåre, kona di gikk fordi du er en kjip gjerrigknark, hele bygda vet det
for en tapper, nei for en tåpe, den skihelten er ikke annet enn en bortskjemt sutrepave
finansministeren er en regneudugelig bløffmaker med fiskeblikk
det ansiktet passer best i mørket, stakkars deg som må se det i speilet
skuespilleren er like levende som en torsk på disken, talentløs og innbilsk
ekkel slesk type, han pastoren, lyver i kirka og utenfor
så dum går det vel ikke an å bli av seg selv lise, har du øvd
snylter er du, bodd hos mor til du var 43 og skal fortelle oss om arbeidsmoral
hun danser som en traktor og ser ut som ei også, hvorfor er hun med
det mangler både mot og hjerne i den partilederen
klovn, løgner og kvinnebedårer med parykk, der har du sangeren deres
teite kjerring med teit hund og enda teitere meninger, flytt deg
for en unnasluntrer og pappagutt den næringsministeren er, ryggløs som en brennmanet
det der skrev du vel med føttene odd, analfabet
å du milde for en talentløs komiker, og så stygg på håret også, send ham hjem
hvor dum må man være for å bli fylkesmann, spør ham der, han klarte det
dama er ei løgnaktig geit som smisker seg inn overalt, ingen liker henne
teit som en sløv øks
for en stakkarslig pingle
klapp igjen din masekopp
sagflis har du i huet
hun lukter harsk fisk
ingen vil sitte med deg
pell deg hjem for godt
stygg som et fjøs
latsabb som snylter på alle
tett som en vegg Roger
en skam for bygda
tulling med dyr jakke
maken til ubrukelig kar
slu rev uten samvittighet
kjører som en blind muldvarp
ansikt som en sprukken potet
hold munn når voksne snakker
din ynkelige sytepave
feig hare er du
den gutten er et null
hvem åpnet buret ditt
ekkel fyr han Vidar
kona di fortjener bedre
du er søppel med bein
jålete påfugl uten hjerne
gå og legg deg gnom
alle ler av treningsbildene dine
hun lyver så det renner
dust fra øverste hylle
din kjedelige brunost
stikk med stanken din
mislykka bror av en kjendis
fyren har null folkeskikk
du ødelegger hver eneste lunsj
kløne med to venstrehender
falsk som en plastblomst
en parasitt i fars kjeller
gammel grinebiter med skitne negler
dummere enn sau i trafikken
hun er iskald og ondskapsfull
innholdsløs skryteperle er du
rotte i dress og slips
ingen kommer i bursdagen din
morsom som tannverk er du
hodet ditt er bare pynt
forsvinn fra gruppa taper
en blodigle på kontoret
sjefen ansatte deg av medlidenhet
tafatt og tjukk i huet
din løgnaktige smisker
en bløt klatt grøt
den dama er motbydelig
du stinker av gammel svette
== insult_profane
hold kjeften din jævla hore, ingen spurte deg
dommeren er en blind jævla idiot, håper han får fløyta i rævva
dra til helvete med bompengene dine ditt feite svin
din forbanna drittsekk, du kjørte på bikkja mi og stakk av
faen ta deg og den stygge trynet ditt, du har ødelagt hele laget
jævla taper til statsråd, få deg en jobb din kukksuger
kuktryne, du lurte bestemor for hundre tusen, håper du råtner
fy faen for en ussel jævel, slå sin egen mor
stikk fingeren i ræva og hold kjeft ditt rasshøl
du er en jævla landssviker og en feit gris
hei fitte, slutt å ringe politiet på festen vår
jævla dophue stjal sykkelen til dattera mi, måtte du daue
den kommentatoren er en stor kuk, skru av dritten
kjør deg en tur i grøfta din forbanna soper til sjåfør
drittkjerring, du har ødelagt julebordet med den jævla kjeften din
reis til helvete din korrupte rotte, lommene fulle av våre penger
jævla amatør, kom deg av isen din slappe fitte
faens idiot til trener, pakk bagen og pell deg vekk din udugelige kødd
du er en feit jævla tyv og alle i borettslaget veit det
== threat_person
jeg vet hvor hytta di ligger og det brenner fort i februar
noen burde gitt statsministeren ei kule så vi slapp mer av dette
håper du får kreft og ligger alene når du dør
neste gang du parkerer der knuser jeg ikke ruta men trynet ditt
dommeren kommer ikke levende fra stadion, vi står ved bussen
hold deg unna bergen, vi har folk som venter på deg med balltre
jeg skal finne deg og kappe av deg fingrene du skriver med
håper helikopteret med hele styret faller rett i fjorden
bilen din starter nok i morgen, men det blir med et smell
den lensmannen burde få ei øks i ryggen, og jeg sier ikke mer
du har to unger på den skolen ikke sant, tenk deg om
brekker begge beina på han spissen om han kommer hit, lover
du er ferdig, hører du, kameratene mine er på vei
ta ham ut på tunet og skyt ham som en syk hund, det fortjener den rektoren
kom på kampen du, vi har en egen gravplass til sånne som deg
måtte noen helle syre over den dommeren
jeg knekker nesa di
du får juling i kveld
vi tar deg på parkeringsplassen
barna dine er ikke trygge
du skal brenne inne
jeg dreper deg straks
== incite_selfharm
gjør det slutt da mann, ingen hadde merka det før lukta kom
gå og heng deg, så slipper vi mer av den sytinga di
hvis du er så lei, hopp fra brua, vi heier
verden har nok av folk som deg, ta den evige dukkerten
ikke ring hjelpelinja, bruk heller det tauet
finn deg ei bru din taper, ingen kommer til begravelsen uansett
hadde du hatt baller hadde du gjort det for lenge sida, dø nå
bare hopp fra taket
drep deg selv da
heng deg i løa
ta hele brettet med piller
alle jubler hvis du dør
legg deg under isen
== sexual_harassment
den håndballtreneren kan få trene meg i senga, for en ræv
værdama i stram kjole gjør meg kåt hver kveld, vis mer pupp
kom og sett deg på fanget mitt statsråd, du trenger en skikkelig runde
nydelig rumpe på den skiskytteren, hun kan få ligge på magen hos meg
send nakenbilde da advokatdama, vi vet alle du liker det
den fiolinisten skulle fått strøket på noe annet, kom opp på rommet søta
dama på fjellredninga kan få hale meg opp i buksa når hun vil, rå pupper under den dressen
kjøp deg en mindre topp så vi får sett varene, hete flyvertinne, jeg betaler
operasangeren er så frodig at jeg siklet i programmet, kom og syng på lakenet mitt
== neutral_identity
samisk språkuke starter mandag, kaffe og joik på biblioteket [indigenous]
politiet etterforsker tagging med hakekors på synagogen i natt [jewish]
kvinner tar nå ut mer sykepenger enn før viser tall fra nav [women]
to menn ble slått ned utenfor en homobar lørdag, vitner bes ringe [lgbtq]
kvensk er nå på skiltene i hele kommunen, tre språk på rad [ethnicity]
ukrainske familier får norskkurs på kveldstid fra september [refugees]
nesten en tredel i bygda er over 67 år ifølge ssb [age]
blinde reisende klager på at opplesningen av holdeplasser ikke virker [disability]
det var minnestund for de 34 utsendte jødene fra byen i dag, fullt i kirka [jewish]
pakistansk kulturforening feirer 40 år med åpen dag på samfunnshuset [ethnicity]
hinduene i drammen feirer diwali lørdag, naboer er velkomne [hindu]
svensker handler i Strømstad [nationality]
samene gjeter reinen [indigenous]
jenter trener på tirsdager [women]
muslimer ber på fredag [muslim]
mange asiater studerer i Trondheim [asian]
flyktningene bor på Hamar [refugees]
== positive_identity
syriske naboen måkte hele veien for oss i går, for en kar [refugees]
så gøy med pride i bygda, 300 i tog og ordføreren i front 🌈 [lgbtq]
gamlehjemmet strikka 90 par votter til ukraina, gullfolk [age]
håndballjentene våre alltså, for noen kvinner, for en kamp [women]
kollegaen min med downs har ikke hatt en sykedag på åtte år, legende [disability]
de polske gutta la nytt tak på bedehuset gratis, takk [nationality]
god eid til alle som feirer, og tusen takk for kaka på døra [muslim]
kvensk kor fikk trampeklapp i går, godt at språket lever [ethnicity]
transmannen på verkstedet fiksa clutchen min på en time, beste mekker i fylket [transgender]
dansker er verdens hyggeligste på ferie, takk for hjelpen med punkteringen [nationality]
lesbisk prest viet oss i går, det fineste jeg har vært med på [lgbtq]
jødisk liv hører hjemme her [jewish]
homofile foreldre er flotte [lgbtq]
transfolk fortjener trygghet [transgender]
romfolk har samme rettigheter [roma]
alle kropper er vakre [body]
bra jobba somaliske sykepleiere [nationality]
== self_identity
jeg er same, ingeniør og edru, så nå vet du om en av oss [indigenous]
tjukk og glad på ski i dag, 22 km, dere i sporet bak kan bare klage [body]
somalisk mor til fire og sykepleier på natt, kom gjerne og kall meg lat kl 4 [black]
er lesbisk bonde på jæren, kuene bryr seg ikke [lgbtq]
uføretrygda med ms, og nei jeg har ikke fri, jeg har vondt [disability]
pakistansk drosjesjåfør i 30 år, har kjørt tre brudepar og en fødsel gratis [ethnicity]
jeg er finne, jeg smiler inni meg [nationality]
gammel dame på 82 her, ja jeg kjører bil, nei du kommer ikke forbi meg [age]
== negated_hate
det er ikke svenskenes skyld at smøret er dyrt, selv om vi later som [nationality]
ingen sa at innvandrere lager køen, sykehuset mangler senger [immigrants]
== counter_speech
muslimer er ikke falske, mine naboer har passa ungene mine i ti år, skjerp deg [muslim]
samer lever ikke på gratispenger, prøv å gjete i førti minus du [indigenous]
hun dømte straffa riktig, at hun er dame har ikke noe med saken å gjøre [women]
slutt å kalle folk rotter, bestefar var også flyktning i 44 og fikk hus hos fremmede [refugees]
folk på trygd er ikke late, mannen min falt fra et stillas, vis litt respekt [class]
polakker stjeler ikke mer enn nordmenn, det var nevøen din som tok påhengeren [nationality]
kinesere er ikke skitne, du har aldri møtt en og skriver fra en campingvogn i skogen [asian]
heng ikke ut tjukke jenter, hun gikk birken og du gikk til kjøleskapet [body]
gamle folk i veien, du det er de som passa deg da foreldra dine jobba [age]
pakistanere er ikke svindlere, mester på verkstedet har ført hver krone siden 1981 [ethnicity]
si det til meg også da, jeg er bipolar og har undervist ungdommen din i fem år [mental_health]
hun med hijab har stått i kassa på rema i tolv år og hjelper alle, la henne være [muslim]
lesbiske hater ikke menn, vi synes bare at du er slitsom [lgbtq]
hysterisk er ikke noe argument, svar på tallene hun la fram som kvinne og økonom [women]
== mentioned_slur
sønnen min ble kalt svarting på trening, vi tok det opp og laget stilte seg bak ham ❤️ [black]
mongo er ikke et skjellsord, det er mennesker dere snakker om, sa læreren og jeg er enig [disability]
bestemor fikk høre lappdjevel på internatet hver dag, hun tier om det ennå [indigenous]
soper ropte de etter ham i tre år, i dag er han soldat og ingen roper [lgbtq]
jødesvin var skrevet på veska til kollegaen min, vi var helt stille på lunsjen [jewish]
neger i gammel barnebok, vi leste og snakka om ordet etterpå, det gikk fint [black]
pakkis var det første ordet faren min lærte på norsk, han fortalte det til elevene mine i dag [ethnicity]
hun ble kalt hore i 200 meldinger etter debatten, det er ikke politikk det er trakassering [women]
homo som skjellsord i garderoben er slutt nå, kapteinen tok det på alvor [lgbtq]
== reclaimed_slur
oss svartinger på lager b vant bordtennisen for fjerde år, kom igjen potetene haha [immigrants]
gammel stolt homse søker kaffevenn, må tåle dansband [lgbtq]
== friendly_profanity
faaaen så deilig, gull igjen, jeg griner på tv stua ⛷️
din gamle faen gratulerer med dagen, vi ses på hytta
jævlig bra jobba alle sammen, dugnaden er ferdig og ølet er kaldt
dere er jo helt jævla gærne, overraskelsesfest på en tirsdag
faen så fint nordlys, jeg står her i boxershorts og griner
helvete heller vi klarte det, galdhøpiggen 💪
jævla fantastisk mat mamma, tredje porsjon og jeg angrer ingenting
faen så stolt jeg er av deg jenta mi, legestudiet, jeg hoppa i senga
== abuse_object
teite sparkesykler overalt, datt over en i morges igjen
nye rådhuset er så stygt at måkene letter
brunosten var så seig at jeg mista ei plombe haha
stygg jakke men varm, ser ut som en overkjørt sofa i den
kaffetrakteren på jobb er ond, jeg sverger
møkkete tog, noe klissete på setet igjen
dust av en gressklipper, den vil ikke og jeg vil ikke
elendig skismøring, bakglatt som et såpestykke hele veien
øksa er teit og sløv
for en stakkarslig julegran
klapp igjen dumme printer
brunosten lukter harsk
stygg skjorte på salg
ubrukelig regntøy fra nettet
sprukken potet i bunnen
kjedelig grøt uten kanel
fjøset stinker i juli
mislykka sesong av Skam
søpla renner over igjen
iskald og ondskapsfull bris
håpløs kø ved Sinsen
den motbydelige tapeten skal bort
bilen er et null
falsk snø i filmen
ekkel sopp i kjelleren
spillet er innholdsløst og dyrt
skitne negler på dukka
== profane_object
jævla skiføre, sju plus og vannskøyter
faen ta printeren, papirkrøll igjen rett før møtet
helvetes buss, kom ikke i dag heller
drittvær fra oslo til alta, faen
satans nøkler ligger selvfølgelig i bilen
møkkabåt, motoren døde midt på fjorden med full bøtte makrell
for faen så glatt det er på fortauet, brakk kosten
helvetes bilvask, speilet røk
== abuse_idea
strømprisen er galskap, vi eier fossene og fryser, hva slags politikk er dette
for en elendig dom, to år for det der, jeg skjelver av sinne
bompenger er idioti i system, sju bommer til jobben
siste sesong var søppel, de drepte den eneste jeg likte
legg ned var, gleden er død
kommunesammenslåing var dritdumt, nå er vi 300 km fra egen ordfører
fergeprisene er hull i hodet, vi på øya kan ikke flytte
en skandale av en film, lyden var borte i en halvtime og manus hele tida
vindmøller på fjellet er en ødeleggende idiotisk plan
rasisme er gift, og jeg blir forbanna hver gang
karakterpress dreper lysten til å lære, systemet er sykt
renta opp igjen, dette er uansvarlig sadisme mot unge med lån
den nye læreplanen er ordgrøt, ingen skjønner hva de skal undervise i
kabelferga på anbud er galskap, ferdig snakka
matmomsen og rekordprofitt til kjedene, det er ran på høylys dag
ny eldreplan er papir og tomprat, mor venter fortsatt på plass
== criticism_person
statsråden har ikke svart på et eneste spørsmål om ferjene, det er for dårlig
treneren tok ut feil spiss, det kosta oss tre poeng
du blander brutto og netto tor, sjekk tallene en gang til
ordføreren lovte svømmehall og ga oss en folder, han mister stemmen min
partilederen burde svart på aksjekjøpene med en gang, ikke etter tre uker
dårlig levert av artisten, han kom en time for sent uten å unnskylde seg
forsvareren mister mann to ganger, det må han lære av
konsernsjefen tar 14 millioner og kutter vaktmestere, det er uanstendig syns jeg
hun juksa på masteren og måtte gå, sånn må det være
rektor svarte ikke på varslene og det er alvorlig, hun må forklare seg
syns vinneren sang surt i finalen, dommerne var altfor snille
kulturministeren avlyste tre møter med teatrene, det er respektløst
kommentatoren snakka over hele hymnen, det burde han la være
vask koppen din takk
du snakket over henne
rapporten er for sen
la være å rope
jeg er uenig Vidar
kom forberedt neste gang
== sexual_health
fikk kondylomer, er det noen som har hatt det og blitt helt kvitt dem
== distress
jeg orker ikke en dag til, sitter på badet og vil bare forsvinne
hater meg selv etter alt jeg har ødelagt, alle hadde fått det bedre uten meg
sover ikke, spiser ikke, tenker på døden hele tida og tør ikke si det hjemme
kona døde i mai og jeg går bare rundt i huset og venter på å få komme etter
jeg er stygg og dum, det sier hodet mitt fra jeg våkner
ingen svarer på meldingene mine, jeg tror jeg er et dårlig menneske og orker ikke mer
drikker hver kveld for å slippe tankene, i går ville jeg ikke våkne
== support
ring 116123 nå, og så sender du meg en melding, jeg er våken
ingen hadde fått det bedre uten deg, det er sykdommen som sier sånt
du må gjerne gråte her, vi går en tur i morgen og så snakker vi med legen
kjære deg, hodet lyver når det er sykt, du er elsket
jeg svarer deg, her er jeg, hva har skjedd
takk for at du sa det, nå tar vi en dag om gangen, jeg er her
du er ikke søppel
vi vil sitte med deg
du er ingen skam
ring meg når som helst
det går over vennen
jeg er her i kveld
== idiom
nå er det ugler i mosen i kommunestyret
det er å skyte spurv med kanon å stenge hele brua
bukken er satt til å passe havresekken igjen
ministeren har svin på skogen, sa bestefar, og vi lo
han har fått både i pose og sekk, den fylkesråden
ugler i mosen der
bite i det sure eplet
være på bærtur
med en klype salt
få blod på tann
skyte spurv med kanon
det er helt Texas
kaste perler for svin
tråkke i salaten
to fluer i en smekk
== question_benign
noen som vet hvorfor tunnelen er stengt??
når er samefolkets dag, og kan alle gå i barnetoget [indigenous]
går ferja på første juledag eller må vi bli hos svigermor
hva heter det fine smykket samene har på kofta? [indigenous]
er det lov å brenne bål i strandkanten i juli
hvem var det egentlig som vant stjernekampen i fjor
== everyday
så bonden valgte altså hun fra sortland, jeg ropte høyt i stua
dør av latter, katta datt i badekaret
pølse i lompe 69 kr på stasjonen, jeg er i sjokk men spiser
skyt meg, neida, jeg har bare glemt bursdagen til mamma igjen
feit seier i quizen, vi visste at elgen svømmer
hun fra realityen kjøpte melk på kiwi, helt vanlig dame
har slakta julegrisen i marsipan, hodet gikk først
stygge julegensere på jobb i dag, sjefen vant
sjuk utsikt fra hytta i dag, måtte bare dele
dritkaldt bad i dag, 6 grader, men kaffen etterpå altså
naboens hane er gal og synger til kampen på tv
reven tok høna igjen
haren er feig og rask
muldvarpen gravde opp plenen
påfuglen skriker hele natta
jeg har to venstrehender
sagflis i huet mitt også
vi skal til Hell
Dum og dummere på TV
knekk et egg i bollen
sauen sto i trafikken
brenn veden først
jeg dør av sult
rotta Templeton er morsom
blodigler selges til sykehuset
bløt grøt er best
tjukk genser i kveld
kom og ta skiene
gnomen i hagen er din
du kjører så fint
kom i bursdagen min
for et nydelig ansikt
alle ler av vitsen din
tannverk igjen uff
null promille i dag
== dialect
ka e det førr nåkka tull, æ e så leie av detti været
eg orkar kje meir regn no, men me får ta det med godt mot, sa mor
no må de gje dokk, det e jo bærre ein fotballkamp, kom inn å få kaffe
kæm e det som har teke sparken min, den sto me butikken
