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
