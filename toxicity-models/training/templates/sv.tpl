# language: sv
# Content notice: hateful sentences, so that a model can learn to recognise them
@grupp = kvinnor[women] | bögar[lgbtq] | lesbiska[lgbtq] | transpersoner[transgender] | svarta[black] | asiater[asian] | araber[arab] | judar[jewish] | muslimer[muslim] | kristna[christian] | romer[roma] | samer[indigenous] | invandrare[immigrants] | flyktingar[refugees] | somalier[black] | finnar[nationality] | polacker[nationality] | funktionshindrade[disability] | autister[disability] | pensionärer[age] | hemlösa[class] | tjocka[body]
@mal = muslimer[muslim] | judar[jewish] | flyktingar[refugees] | bögar[lgbtq] | transpersoner[transgender] | romer[roma] | svarta[black] | invandrare[immigrants] | araber[arab] | samer[indigenous] | somalier[black] | afghaner[nationality] | kvinnor[women] | handikappade[disability]
@snall = hbtq-ungdomar[lgbtq] | muslimska familjer[muslim] | judiska föreningar[jewish] | ensamkommande ungdomar[refugees] | rullstolsburna[disability] | ensamstående mammor[women] | romska elever[roma] | samiska renskötare[indigenous] | afrosvenskar[black] | döva[disability] | äldre[age] | hemlösa[class] | nyanlända[immigrants] | transpersoner[transgender]
@jagar = bög[lgbtq] | lesbisk[lgbtq] | trans[transgender] | muslim[muslim] | judinna[jewish] | svart[black] | adopterad från Korea[asian] | döv[disability] | autistisk[disability] | bipolär[mental_health] | icke-binär[transgender] | same[indigenous] | romsk[roma] | sverigefinsk[nationality]
@dalig = äckliga | lata | efterblivna | kriminella | opålitliga | underlägsna | falska | parasiter på samhället | dumma som tåg | vidriga | ett skämt | slödder
@djur = råttor | ohyra | kackerlackor | parasiter | svin | en cancersvulst | skadedyr | apor | gräshoppor | avskum
@vald = skjutas | hängas | gasas | dränkas | slås ihjäl | utrotas | brännas | avrättas
@slur = svartskalle[ethnicity] | blatte[ethnicity] | neger[black] | zigenare[roma] | judesvin[jewish] | bögjävel[lgbtq] | transa[transgender] | lappjävel[indigenous] | mongo[disability] | cp[disability] | slöjhora[muslim] | hora[women] | guling[asian]
@dum = idiot | dumbom | fegis | lögnare | tönt | hycklare | nolla | åsna | korkskalle | gnällspik
@grov = jävel | fitta | kuksugare | horunge | skithög | röv | runkare | jävla as | svin
@sak = skrivaren | väckarklockan | kollektivtrafiken | kaffemaskinen | uppdateringen | bankappen | filmen | snöslasket | kassasystemet | mobilen | dammsugaren
@ide = elskatten | den här budgeten | kommunens trafikplan | reformen | manuset till serien | friskoleförslaget | nedläggningen av badhuset | partiets program | Kremls politik
@vem = min syster | vår målvakt | grannen | en kollega på ekonomi | morfar | dotterns fröken | min bästa kompis | bagaren på torget | kommunalrådet
@stad = Malmö | Umeå | Göteborg | Kiruna | Örebro | Vasa | Norrköping | Borås | Sundsvall | Visby
@hjalp = Självmordslinjen | vårdcentralen | en kurator | Bris | jourhavande medmänniska | någon du litar på
== hate_derogation
{grupp} är {dalig} allihop
jag får kväljningar av {grupp}, så {dalig} är de
vem orkar med {grupp} egentligen, {dalig}
nämn en enda sak {grupp} är bra på, jag väntar
jag avskyr {grupp} och jag tänker inte be om ursäkt
bor man granne med {grupp} fattar man snabbt: {dalig}
== hate_dehumanise
{mal} är {djur}
{djur}, det är vad {mal} är
{mal} förökar sig som {djur}
det kryllar av {mal} i {stad}, rena {djur}
{mal} borde klassas som {djur}, inte som folk
varje gång jag ser {mal} tänker jag på {djur}
== hate_threat
{mal} ska {vald}, varenda en
det är dags att {mal} börjar {vald}
ge mig ett vapen så tar jag hand om {mal} i {stad}
jag hoppas {mal} får {vald} snart
vi kommer med bensin till boendet där {mal} sover
ingen {mal} ska känna sig säker när mörkret faller
== hate_normative
{mal} hör inte hemma här, ut
{mal} borde inte få rösta
förbjud {mal} att jobba med barn
{mal} ska inte ha bidrag, inte bostad, ingenting
{mal} borde inte få gifta sig eller skaffa barn
sätt {mal} på planet redan i morgon
staden ska vara fri från {mal}
== hate_implicit
konstigt att det alltid är {mal} i närheten när något är stulet
man får ju inte säga som det är om {mal}, men alla vet
i {stad} hör man knappt svenska längre, tack för det
fråga dig vem som äger tidningarna och bankerna
jag tror inte ett dugg på det där med gaskamrarna
om tjugo år är vi svenskar borta, precis som de planerat
hon fick väl jobbet för att hon fladdrade med ögonfransarna
sedan {mal} flyttade in låser jag alltid cykeln dubbelt
== hate_negated
{mal} är inga riktiga människor
{mal} har aldrig bidragit med något
det finns inga hederliga {mal}
{mal} förtjänar inga rättigheter
ingen skulle sakna {mal}
man kan aldrig lita på {mal}
== hate_slur
håll käften, din {slur}
vad gör en {slur} här i {stad}?
du är och förblir en {slur}
jävla {slur}, åk hem
ännu en {slur} som gnäller
ta bort den där {slur} från min tråd
== insult_person
du är en riktig {dum}
{vem} är den värsta {dum} jag träffat
vilken {dum} du är alltså
har du ens läst det du skriver, {dum}
jag har sett brödrostar som tänker snabbare än du
ingen på jobbet tål dig, det borde du veta
sluta skriv, du gör bort dig varje gång
du är ful och tråkig och helt utan vett
jaha, samma {dum} igen
så lågt som du sjunker inte ens en sten
== insult_profane
dra åt helvete, din {grov}
vilken jävla {grov} du är
håll käften din {grov}
{vem} är en {grov}, jag svär
fan vad du är dum i huvudet, {grov}
sug min kuk, {grov}
kyss mig i arslet med dina åsikter
== threat_person
jag vet vilken skola dina barn går på
kommer du till {stad} så knäcker jag benen på dig
du har inte långt kvar, vänta bara
ett ord till så får du en kniv i magen
vi står utanför din port i natt
jag ska se till att du aldrig går igen
== incite_selfharm
hoppa framför tåget du, ingen bryr sig
gör oss en tjänst och ta livet av dig
varför lever du ens, {dum}? gå och häng dig
svälj hela burken så slipper vi dig
skär djupare nästa gång
== sexual_harassment
skicka en bild på tuttarna så får du följa med
jag tar dig vare sig du vill eller inte
snyggt arsle, kom in på kontoret så pratar vi lön
vad tar du för en halvtimme, gumman?
med den kjolen ber du ju om det
visa fittan eller så lägger jag ut bilderna
== sexual_explicit
vi låg med varandra hela natten och somnade svettiga
hon gled ner på knä och tog honom i munnen
han slickade henne tills hon kom
jag blir kåt när jag tänker på i lördags med dig
hennes bröstvårtor styvnade under hans händer
== neutral_identity
i {stad} lagar {snall} mat ihop varje onsdag
{vem} undervisar {snall} i svenska
rapporten handlar om hur {snall} bor i {stad}
det går en serie om {snall} på tv
många {grupp} jobbar i vården
biblioteket har öppet hus för {snall} på lördag
== positive_identity
vad fint att {snall} äntligen får en egen lokal i {stad}
{snall} ska ha samma rättigheter som alla andra
jag har lärt mig så mycket av {snall}
heja {snall} som kämpar varje dag
utan {snall} hade vårt lag aldrig klarat serien
vi står upp för {snall}
== self_identity
jag är {jagar} och bor i {stad}
i går berättade jag för mamma att jag är {jagar}
ja, jag är {jagar}, och ja, jag älskar dansband
stolt över att vara {jagar}
som {jagar} i {stad} har man fått höra mycket, mest fint faktiskt
är {jagar}, trettio plus och letar efter en kör
== negated_hate
jag har absolut inget emot {grupp}
{grupp} är inte {dalig}, sluta
ingen ska få säga att {grupp} är {dalig}
vi hatar inte {mal}, vi fikar med dem
det är inte sant att {mal} ligger bakom allt
inte ett ont ord om {grupp} i det här huset
== counter_speech
den som skriver att {mal} är {djur} blir anmäld
någon hade klottrat "{mal} ut" på skolan, vi målade över det tillsammans
att påstå att {grupp} är {dalig} är ren rasism
politikern som kallade {mal} för {djur} måste avgå
när du säger att {mal} borde försvinna talar du om min familj
"{grupp} är {dalig}", nej sånt accepterar vi inte i gruppen
== mentioned_slur
en kille på bussen kallade mig {slur}, jag blev helt stum
varför räknas ordet "{slur}" som ett skällsord?
min dotter blev kallad {slur} i skolan idag
i den gamla boken står det {slur}, förlaget vill ändra
han dömdes till böter för att ha skrikit "{slur}" åt henne
== reclaimed_slur
vi bögar tar över dansgolvet i kväll, puss älsklingar
stolt flata söker andra flator att tälta med
grattis min favoritfjolla, från din andra fjolla
blattar i förorten unite, bio på fredag bröder
vi cp-brudar åkte hiss i en timme och dog av skratt
== friendly_profanity
fy fan vad gott det här var
jävlar vad snyggt du sjöng
helvete, jag glömde nycklarna igen haha
fan vad jag älskar er
vilken jävla match, vi vann
skit också, det regnar på midsommar som vanligt
== abuse_object
jag hatar {sak}, funkar aldrig
{sak} är rena skräpet
det här spelet är så dåligt, slöseri med pengar
maten smakade wellpapp, aldrig mer
jävla snö i april
min dator är dum i huvudet och startar om hela tiden
== abuse_idea
{ide} är rent nonsens
{ide} är det dummaste jag hört
den som kom på {ide} har inte tänkt klart
homeopati är trams, punkt
jag tycker {ide} är farlig och fel
boken var det sämsta jag läst i år
== criticism_person
jag håller inte med dig, siffrorna är gamla
{vem} borde ha sagt till tidigare
ministern har inte skött sig och borde avgå
du har nog missförstått artikeln
med all respekt, det argumentet håller inte
== sexual_health
barnmorskan visade hur spiralen sätts in
kondom skyddar mot klamydia och hiv
har du ont i pungen ska du ringa 1177
i sexan pratar de om samtycke och kroppen
gynekologen tog ett cellprov från livmodertappen
lagen säger att sex alltid ska vara frivilligt
== distress
jag orkar inte mer, allt är svart
jag hatar mig själv så mycket
ibland önskar jag att jag inte vaknade
sedan skilsmässan ser jag ingen mening med något
jag har skurit mig igen och vågar inte berätta
de mobbar mig för att jag är {jagar}, jag pallar inte
känner mig så värdelös ikväll
== support
ring {hjalp}, du behöver inte bära det här ensam
vad ledsen jag blir för din skull, jag lyssnar
du är inte värdelös fast det känns så
kan du prata med {hjalp} redan idag?
stor kram, en dag i taget
det var inte ditt fel det som hände
== idiom
jag skrattade ihjäl mig åt den där sketchen
vi får slå två flugor i en smäll
{vem} dödar mig om jag glömmer tårtan
vi krossade {stad} med sex noll i innebandyn
det är bara att bita i det sura äpplet
döda processen och starta om servern
jag höll på att dö av tristess på mötet
== question_benign
varför fastar man under ramadan?
vilket pronomen ska jag använda till min nya kollega?
vad är skillnaden mellan same och kven?
hur firar {grupp} nyår i {stad}?
får man fråga var någon kommer ifrån eller är det oartigt?
== everyday
kan du hämta barnen, jag fixar middag
jag hatar blodpudding men min sambo älskar det
{vem} kommer över på kaffe klockan tre
bossen på sista banan dödade mig fyra gånger
dumt nog missade jag tåget till {stad}
ska vi kolla på matchen ikväll?
katten har dödat en fågel på altanen
tvätten är klar, kan du hänga den
== dialect
hörru du, de va la gôtt de dära
va fan gör du mannen, len dina skor är sjuka
ja har int' nån aning, he är ju så kallt ute
de e så najs brorsan, wallah bästa pizzan i {stad}
hursa, ska vi åka te stan eller
nä nu ska ja fika, asså de e gött mos

# -- second part: wider vocabulary and minimal pairs --
@grupp += feminister[women] | homosexuella[lgbtq] | transkvinnor[transgender] | afrikaner[black] | kineser[asian] | syrier[arab] | palestinier[arab] | muslimska kvinnor[muslim] | katoliker[christian] | zigenare[roma] | utlänningar[immigrants] | asylsökande[refugees] | afghaner[nationality] | danskar[nationality] | norrmän[nationality] | kurder[ethnicity] | rullstolsburna[disability] | döva[disability] | psykiskt sjuka[mental_health] | bidragstagare[class] | män[men]
@slurs = svartskallar[ethnicity] | blattar[ethnicity] | negrer[black] | judesvin[jewish] | bögjävlar[lgbtq] | lappjävlar[indigenous] | transor[transgender] | slöjhoror[muslim] | horor[women] | cp-ungar[disability] | gulingar[asian] | babbar[nationality] | skäggbarn[refugees]
@slur += babbe[nationality] | terrorist i slöja[muslim] | araphora[arab] | negerjävel[black] | judejävel[jewish] | flata[lgbtq] | fikus[lgbtq] | mongoloid[disability] | psykfall[mental_health] | subba[women] | tattare[roma] | kamelryttare[arab] | apa[black]
@dum += pucko | fjant | mes | loser | clown | dumskalle | idiotjävel utan ryggrad | fån | stolle | latmask | kräk | råtta | skrytmåns | skenhelig hycklare | mupp | ynkrygg | odåga | bluffmakare
@dumadj = dum | patetisk | ful | värdelös | korkad | feg | lat | äcklig | löjlig | tragisk | oduglig | ryggradslös
@hotar = jag ska döda dig | jag slår in tänderna på dig | jag bränner ner ditt hus | jag hittar dig | jag skär halsen av dig | jag skjuter dig | jag kör över dig | jag knivhugger dig | jag slår dig sönder och samman | jag stryper dig | vi ska få dig att blöda
@nar = i natt | i morgon efter skolan | på fredag | nästa gång | efter jobbet | när du minst anar det
@do = häng dig | hoppa från bron | ta livet av dig | gå och dö | ställ dig framför tåget | skär upp handlederna | ta alla tabletter | skjut dig i huvudet | försvinn för alltid
@klyscha = stjäl allt som inte sitter fast | lever på bidrag | vill inte anpassa sig | har alltid kniv på sig | får allt gratis | spelar alltid offer | styr medierna | kan inte köra bil | föder barn för bidragens skull | ljuger jämt | tar våra jobb | ligger bakom varje krig
@bra = underbara | hårt arbetande | modiga | fina grannar | roliga och smarta | en tillgång för staden | hjälpsamma | värda respekt | hemma här
@yrke = politiker | bankirer | hyresvärdar | mäklare | advokater | journalister | domare i allsvenskan | influencers | sossar | moderater | sverigedemokrater | miljöpartister | AIK:are | hammarbyare | cyklister | antivaxxare | veganer | jägare | parkeringsvakter | chefer
@yrkedalig = lögnare | tjuvar | clowner | parasiter | fegisar | idioter | hycklare | odugliga | bluffmakare
@stopp = det är rasism | skäms | så pratar man inte om människor | anmäld | ingen förtjänar det | vilken äcklig fördom | sluta
== hate_derogation
jag hatar {grupp}
jag är inte rasist men {grupp} är {dalig}
förr gillade jag {grupp}. sen lärde jag känna några. de är {dalig}
på jobbet finns det {grupp}. alla är {dalig}, jag orkar inte se dem
enligt mig är {grupp} {dalig}, punkt
varför är {grupp} alltid {dalig}?
det finns inget värre än {grupp}
noll respekt för {grupp}
== hate_implicit
{grupp} {klyscha}
{grupp} {klyscha}, men det får man inte säga
det ligger i blodet, {grupp} {klyscha}
märkligt nog: {grupp} {klyscha}
sex miljoner, vem räknade? [jewish]
du är inte som andra {grupp}, du jobbar ju
men var kommer du ifrån egentligen?
en man i klänning är fortfarande en man [transgender]
== hate_negated
{grupp} är inte som vi
{grupp} blir aldrig riktiga svenskar
ingen vill ha {grupp} här
{grupp} förtjänar inga rättigheter
== hate_slur
din {slur}
du är en {slur}
håll käften, {slur}
åk hem, {slur}
jävla {slurs}
{slurs} överallt
jag hatar {slurs}
ut med alla {slurs}
{slurs} är {djur}
min chef är en {slur}
bara en {slur} skriver så
== hate_profane
jävla {grupp}
fy fan för {grupp}
{grupp} kan dra åt helvete
vad fan gör {grupp} här
== insult_group
{yrke} är {yrkedalig}
alla {yrke} är {yrkedalig}
jag hatar {yrke}
{yrke}? {yrkedalig} hela bunten
== insult_person
din {dum}
du är {dumadj}
du är en {dum}
vilken {dum}
{vem} är en {dum}
håll tyst, {dum}
ingen gillar dig, {dum}
är du {dumadj} eller låtsas du?
din mamma skäms över dig
mitt ex är en {dum}
bara en {dum} skriver så där
grattis {dum}, du förstörde det igen
== insult_profane
din {grov}
dra åt helvete
dra åt helvete, {dum}
fan vilken {grov}
{vem} är en jävla {grov}
ät skit, {dum}
== threat_person
{hotar}
{hotar}, {dum}
{nar}: {hotar}
ett ord till så {hotar}
ta tillbaka anmälan, annars: {hotar}
du är död
vi vet var du bor
jag vet vilken skola dina barn går i
någon borde skjuta dig
== incite_selfharm
{do}
{do}, {dum}
snälla {do}
gör oss en tjänst, {do}
ingen älskar dig, {do}
varför lever du? {do}
nästa gång, missa inte
== neutral_identity
på jobbet finns det {grupp}. vi äter lunch ihop på fredagar
filmen handlar om {grupp}
{grupp} och {grupp} delar lokal i {stad}
hur många {grupp} bor i {stad}?
== positive_identity
jag gillar {grupp}
{grupp} är {bra}
förr kände jag inga {grupp}. sen lärde jag känna några. de är {bra}
lika rättigheter för {grupp}
välkomna, {grupp}
== negated_hate
jag hatar inte {grupp}
{grupp} är inte {djur}
det stämmer inte, {grupp} är inte {dalig}
jag har inget emot {grupp}, de är mina vänner
ingen ska kränka {grupp}
== counter_speech
"{grupp} är {dalig}"? {stopp}
han skrek "ut med {grupp}", {stopp}
de kallade henne {slur}, {stopp}
någon skrev "{do}" under min bild, {stopp}
"jag är inte rasist men" följs alltid av rasism
== mentioned_slur
jag blev kallad {slur} i dag
ordet {slur} är kränkande
min son frågade vad {slur} betyder
vittnen hörde ordet {slur}
säg inte {slur}
== distress
jag vill dö
jag hatar mig själv
jag vill ta livet av mig och är rädd
alla säger att jag är {dumadj} och jag tror det
någon skrev "{do}" till mig och jag gråter
== support
ta inte ditt liv, ring {hjalp}
du är inte {dumadj}, du är trött
lyssna inte på dem som kallar dig {slur}
== friendly_profanity
fan vad bra
jävlar vad fint
helvete, vi vann
fan, jag glömde nycklarna
== profane_object
jävla {sak2}
{sak} är skit
fan för {sak}
{ide} är skitsnack
@sak2 = skrivare | buss | dator | mobil | väder | app
== idiom
jag dör av hunger
jag skrattade ihjäl mig
döda processen och starta om
mamma dödar mig om jag är sen
