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
