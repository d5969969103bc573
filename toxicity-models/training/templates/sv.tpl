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
ja har int' nån aning, he är ju så kallt ute
de e så najs brorsan, wallah bästa pizzan i {stad}
hursa, ska vi åka te stan eller
nä nu ska ja fika, asså de e gött mos

# -- second part: wider vocabulary and minimal pairs --
@grupp += feminister[women] | homosexuella[lgbtq] | transkvinnor[transgender] | afrikaner[black] | kineser[asian] | syrier[arab] | palestinier[arab] | muslimska kvinnor[muslim] | katoliker[christian] | zigenare[roma] | utlänningar[immigrants] | asylsökande[refugees] | afghaner[nationality] | danskar[nationality] | norrmän[nationality] | kurder[ethnicity] | rullstolsburna[disability] | döva[disability] | psykiskt sjuka[mental_health] | bidragstagare[class] | män[men]
@slurs = svartskallar[ethnicity] | blattar[ethnicity] | negrer[black] | judesvin[jewish] | bögjävlar[lgbtq] | lappjävlar[indigenous] | transor[transgender] | slöjhoror[muslim] | horor[women] | cp-ungar[disability] | gulingar[asian] | babbar[nationality] | skäggbarn[refugees]
@slur += babbe[nationality] | terrorist i slöja[muslim] | araphora[arab] | negerjävel[black] | judejävel[jewish] | flata[lgbtq] | fikus[lgbtq] | mongoloid[disability] | psykfall[mental_health] | subba[women] | tattare[roma] | kamelryttare[arab] | apa[black]
@dum += pucko | fjant | mes | loser | clown | dumskalle | idiot utan ryggrad | fån | stolle | latmask | kräk | råtta | skrytmåns | skenhelig hycklare | mupp | ynkrygg | odåga | bluffmakare
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

# -- meningar som folk skriver dem: forum, chattar, spel, kommentarsfält, insändare, även finlandssvenska; avbrutna början --
== friendly_profanity
fy fan vad bra du är
jävlar vilket mål!!!
helvete vad snyggt ni har gjort i köket
åh herregud din jäkla stolle, du kom ända från Luleå för min skull
Satan vad gott det luktar
vi vann för i helvete, VI VANN
grattis på femtioårsdagen din gamla jävel, du blir bara fulare och jag älskar dig
ta mig fan så trött jag är, men sjukt lycklig
fan vad roligt att se dig igen
jag är så jävla dum ibland, gick till jobbet i två olika skor
shit pommes frites vilken konsert
inte en jävel trodde på oss i division 5 och nu står vi här
Voi helvete så fint väder i Ekenäs idag
pissade nästan på mig av skratt när morfar dansade floss
1v3 med pistol, jag är fan gud
det här är det bästa jävla kaffe jag har druckit norr om Dalälven
ja för fan, semester
min lilla skitunge kan cykla utan stödhjul nu
när domaren blåste av ställde sig hela läktaren upp och gubben bredvid mig skrek bara äntligen för i helvete och
till världens skönaste jävla kollega, som nu slutar efter trettio år,
== profane_object
jävla skrivare
satans SL, tjugo minuter i snöslask
helvetes myggor
vem fan har uppfunnit det här låset
BankID funkar inte, åt helvete med allt
skitväder, skitmåndag, skitkaffe
Fan ta den här Ikeagarderoben, tredje gången jag sätter dörren upp och ner
den här jävla uppdateringen har sabbat hela datorn
slog tån i tröskeln så in i helvete
servrarna är åt helvete igen, tack så mycket
förbannade fästingar, fyra stycken på hunden på en promenad
elräkningen kom. fy fan
den här förbannade snöslungan, som jag köpte på rea i Sundsvall, har nu för tredje
== counter_speech
"åk hem" skrek han åt en undersköterska som är född i Borås. Hela bussen sa ifrån
den som kallar mina elever blattar får prata med mig, och sedan med rektorn
Kan ni ta bort kommentaren om att samer är lata bidragstagare? anmäld av mig också
nej, judarna styr inte världen. läs något annat än Flashback
min farmor blev kallad tattare hela sin skoltid. Det ordet säger vi inte, sa hon, för det gjorde så ont
Stockholms tingsrätt dömde mannen för hets mot folkgrupp efter att han skrivit att muslimer är ohyra
Sluta skriva att alla somalier lever på bidrag, jag kör buss i den här stan varje natt
det är inte humor att härma folk med CP-skada
Att påstå att våldtäktsoffer "får skylla sig själva" är vidrigt och det säger jag till din profilbild med
"en riktig kvinna stannar hemma" sa han på styrelsemötet, hon svarade med att visa bokslutet
på synagogans mur hade någon klottrat ett hakkors, till lunch var det borta
så pratar vi inte om {grupp} i det här omklädningsrummet
den som skriver att {mal} är {djur} åker ut ur gruppen direkt
Jag var på Förintelsemuseet igår, och sen kommer jag hem och läser att "sex miljoner är överdrivet". Skäms
det finns inget som heter "transideologi", det finns min granne som vill köpa mjölk i fred
moderatorn här: rasistiska memes om flyktingar raderas
folk som kallar pensionärer för "samhällsparasiter" borde prova att bära ved åt dem en vinter
matchen avbröts sedan hemmafansen gjort apljud mot backen, och det var rätt beslut
När någon i släktchatten skrev att romer är tjuvar svarade kusinen att
Till dig som ropade "jävla flata" efter min dotter på Avenyn[lgbtq]:
== negated_hate
invandringen är inte orsaken till att vårdcentralen stängde, det var regionens budget
jag har inget emot stockholmare, de kan ju inte hjälpa det
homosexualitet är ingen sjukdom, Socialstyrelsen strök den 1979
romer är inte tjuvar, punkt slut
vi hatar inte män, vi hatar att bli slagna
att ha schizofreni betyder inte att man är farlig
Muslimer vill inte ta över Sverige, de vill att tvättstugan ska funka, precis som du
det är inte sant att {grupp} är {dalig} och jag tänker inte låtsas det
Flyktingar tar inte era jobb, i alla fall inte mitt, för jag har aldrig
== neutral_identity
Brå redovisar att utrikes födda är överrepresenterade i statistiken, och att skillnaden minskar när man tar hänsyn till ålder och inkomst
i dag firas samernas nationaldag i Jokkmokk och flaggan är hissad
Antalet asylsökande är det lägsta på tjugo år
två män från Syrien öppnar konditori i {stad}
Förintelsens minnesdag uppmärksammas med ljuständning på Raoul Wallenbergs torg
prideparaden går från Stadion klockan ett
moskén i {stad} har öppet hus lördag
polisen misstänker en svensk man i femtioårsåldern
Kvinnor fick rösta först 1921
resandefolket har funnits i Norden i femhundra år
min granne är same och slöjdar i björk
tornedalingarna tvingades tala svenska i skolan, en kommission har nu lämnat sin rapport
ny hiss för rullstolsburna vid Slussen
En av fyra i kommunen har utländsk bakgrund, flest kommer från Finland och Irak
Könstillhörighetslagen sänker åldersgränsen till sexton år, skrev tidningen
finlandssvenska teatern söker två skådespelare, gärna döva
De första judarna fick slå sig ner i Marstrand redan på sjuttonhundratalet, och
== positive_identity
vår barnmorska från Eritrea är bäst i hela länet
kärlek är kärlek, i Vetlanda också
Heja damlandslaget!!
tack till grabbarna på moskén som skottade hela gatan
utan polska snickare hade vi inget tak
mormor 88 med regnbågsflagga på rollatorn, min idol
Daniel med Downs syndrom på vårt kafé minns allas beställningar, alltid
samisk musik går rakt in i hjärtat på mig
transpersoner ska få vara i fred och leva bra liv
== self_identity
bög, bonde och bror till fyra
jag är född i Mogadishu men pratar bredare skånska än dig
Lesbisk präst här, fråga på
är autistisk och gillar tidtabeller, ja det är en kliché och ja jag har dem utskrivna
jag är same och trött på att förklara att jag inte har egen ren
ensamkommande 2015, undersköterska 2022, svensk medborgare i morse
tjock tjej med bikini på väg till Böda sand
vi är två pappor och ett barn som vägrar skor
som jude i Malmö är jag ibland rädd men mest hungrig
Kom ut för pappa igår, han sa "jaha, ska du ha kaffe"
Nykter alkoholist, nio månader, och idag fick jag
== distress
orkar inte mer
jag hatar mig själv och det går inte att stänga av
han säger att jag är ett fett äckel och att ingen annan vill ha mig
Ligger vaken och tänker på tåget som går 05.12
mina klasskompisar har gjort en sida om hur ful jag är
blev våldtagen i våras, har inte sagt det till nån
jag är en värdelös mamma, barnen skulle ha det bättre utan mig
cellgifterna biter inte. hur säger man det till en femåring
jag har börjat skära mig igen
Jag är misslyckad, 31 år och hemma hos morsan, allt jag rör går sönder
de kallade mig "negerunge" på fritids och ingen fröken sa ett ord, jag är 40 nu och drömmer fortfarande om det[black]
ibland vill jag bara försvinna, inte dö kanske, bara sluta finnas
det är som om alla hade det lättare om jag inte
== support
ring 90101, Självmordslinjen, de svarar dygnet runt
du är ingen börda, vännen
det var inte ditt fel att han slog dig
kram från Åbo, håll ut
jag mådde likadant 2017, nu odlar jag dahlior och svär åt sniglar
Den som kallade dig ful ska skämmas
du är inte värdelös, du är utmattad, det är skillnad
kan jag komma över med soppa ikväll?
ring vårdcentralen i morgon och läs upp exakt det du skrev här
Du behöver inte bestämma någonting i natt, bara
== idiom
mamma slår ihjäl mig om jag glömmer tårtan igen
vi blev slaktade i derbyt, 0-5
jag dog av skratt
Döda processen och starta om
han sköt i ribban i nittionde
nu slår vi på stort
ta tjuren vid hornen och ring tandläkaren
gräv inte ner dig, men gräv gärna ner potatisen
det var droppen, nu köper jag ny diskmaskin
Hon mördade den där låten på karaoken, på ett bra sätt
jag har ont i hela kroppen, någon borde skjuta den som uppfann burpees
skjut upp mötet till onsdag
slå två flugor i en smäll
Om du spoilar sista avsnittet så
== everyday
ska vi ses på fika vid tre
du har tandkräm på näsan
kungen sköts på maskeradbalen 1792
Hur blir man av med råttor i komposten?
vi slaktar grisen i november
jag hatar surströmming, där, nu är det sagt
slutspurt, sa hon, och slutstation, sa konduktören
vi bor i Fittja, tre stationer från Alby
mannen dömdes för mord, skriver tidningen
du är så dum som går ut utan mössa, sa mormor, och så stickade hon en
bossen på nivå nio dödar mig jämt
har nån en yxa att låna ut, björken måste ner
katten har dödat en sork igen och lagt den i min toffel
dumt, jag glömde laddaren
Det brinner i en lagerlokal i {stad}, ingen skadad
barkborren har dödat halva skogen
nu är det dags att beskära äppelträdet
svinkallt ute, minus tjugotvå
hunden har löpt klart, tiken är snäll igen
När älgen stod mitt på vägen och jag tvärnitade tänkte jag bara
== abuse_object
fulaste huset i hela Örebro
den filmen var två timmar bortkastat liv
Appen är skräp, kraschar var tionde minut
blodpudding är äckligt
min dammsugare är en idiot och kör in i samma vägg varje dag
vilket värdelöst paraply
det här hotellet, med mögel i duschen och hår i sängen, är utan tvekan det
== abuse_idea
marknadshyror är en dålig idé och kommer alltid att vara det
Förslaget är hjärtlöst
att lägga ner sista banken i byn är idiotiskt
Slussenbygget har varit ett fiasko
vaccinmotståndet bygger på rena dumheter
den nya betygsskalan är inte värd pappret
Tvångsförflyttningarna av samer var ett övergrepp och staten
== criticism_person
statsministern svarade inte på frågan, igen
jag tycker du har fel, Anders, läs rapporten
Det var ojust att avbryta henne tre gånger
du lovade att diska
regionrådet bör avgå efter sjukhusbygget
er recension är slarvig, ni har inte ens sett andra akten
domaren missade en solklar straff
Som förälder i klassen är jag besviken på hur du
== question_benign
hur länge varar ramadan i Kiruna när solen inte går ner?
varför säger man same och inte det gamla ordet?
varför kallas det Förintelsen på svenska?
Vad betyder egentligen ickebinär, frågar min pappa som är 75
blir båda automatiskt föräldrar när två kvinnor är gifta och får barn?
är det oartigt att fråga var någon kommer ifrån
Stämmer det att romer förbjöds att resa in i Sverige ända till 1954, och
== sexual_health
gynekologen sa att torra slemhinnor är vanligt i klimakteriet
klamydiatest kan beställas hem gratis
en knöl i pungen ska alltid kollas
kondomer skyddar mot de flesta könssjukdomar
frivillighet krävs, så står det i lagen sedan 2018
hur ont gör det att sätta in spiral?
Efter förlossningen blödde jag i sex veckor och
== dialect
he ä int na konstigt, he går bra
asså wallah bror, vilken match
tjena mors, läget i förorten, len jag svär maten var sjuk
hördu grabben, nu ska vi te å bada
ja ä så gla så ja kan int säj
Vafalls, e du go eller, klart ja kommer på mat
shuno, chilla, vi har tid
hon e hur nice som helst asså
== mentioned_slur
min lillebror kom hem och frågade vad "blatte" betyder
"Tattare" var ett ord man kunde läsa i statliga utredningar
Han fick två matchers avstängning för att ha kallat motståndaren neger
på toan stod det "bögjävel" med mitt namn, jag torkade bort det själv
bakverket hade ett annat namn förr, nu heter det chokladboll, och det är samma smak
"lappjävel" ropade de efter oss på skolgården i Gällivare
frågan om ordet "cp" som skällsord togs upp på klassrådet
enligt åtalet skrek mannen "svartskalle" innan han
== reclaimed_slur
vi blattar från Hjulsta tog studenten idag, kolla mamma
flatorna har grillfest, ta med egen halloumi
stolt bög sedan 1974, kanske lite tidigare
vi cp-skadade kör innebandy på torsdagar, rullstol eller inte
fjollan är här, häll upp bubblet
== insult_person
du är dum i huvudet
vilket miffo till chef
stackars liten, har mamma glömt lära dig stava
du är så ful att väckarklockan vägrar ringa
Töntarnas tönt
nollan på kontoret har talat, applåder
Du har aldrig haft en egen tanke i hela ditt liv, Göran
sämsta målvakten jag sett, en kon hade räddat fler
ingen gillar dig, inte ens dina föräldrar
hon är en falsk orm som ljuger så fort hon öppnar munnen
lägg ner skrivandet, du saknar talang och allt annat också
gå och lägg dig gubbstrutt
tragisk människa, fyrtio bast och trollar ungdomar på nätet
Sug på den, förlorare
du luktar och ingen vågar säga det
så dum får man faktiskt inte vara och ha körkort
bra jobbat Einstein, nu har du stängt av vattnet för hela huset igen
du är en feg liten råtta, säg det till mig i stället för att springa till chefen
kommunens mest inkompetenta handläggare, och det säger en del
du e ju helt körd i bollen
{vem} är en {dum}, det ser ju en blind
Min svåger är så korkad och självgod att man
Varje gång du skriver nåt här blir alla lite dummare, du är en sån
== insult_profane
håll käften
dra åt helvete, Conny, och ta din förbannade häcksax med dig
fitta
jävla idiot
Far åt helvete din jävla översittare
knulla dig själv
kuksugare, du körde nästan på min hund
vilken jävla hora, hon tog min parkering
horunge
din dumma jävel, det var ju rödljus
rövhål till hyresvärd
kyss mig i arslet
du är en jävla fegis och en skitstövel
äckliga subba
håll truten ditt jävla as, ingen frågade dig
Perkele vilken skithög du är, Kenta
mongosvin, lär dig spela för fan
fan ta dig och din jävla häck
runkare hela högen, särskilt du med armbindeln
så du tror att du kan sno min cykel din lilla skitunge, då ska du fan få
== insult_group
politiker ljuger så fort de rör läpparna
mäklare är hajar med slips
AIK:are är gnällspikar
sverigedemokrater är korkade, det är min åsikt
miljöpartister är verklighetsfrånvända fjantar
elsparkcyklister är idioter allihop
hela kommunstyrelsen är en samling latmaskar
influencers, talanglösa skyltdockor
== hate_derogation
romer[roma] är tjuvaktiga och lortiga, så är det bara
somalier[black] är lata och vill inget annat än ha bidrag
muslimer[muslim] är ett efterblivet folk
Bögar[lgbtq] äcklar mig
judar[jewish] är giriga och falska
samer[indigenous] är fyllon som lever på renskötselstöd
transpersoner[transgender] är sjuka i huvudet och motbjudande
kvinnor[women] är för dumma för teknik och för hysteriska för politik
folk i rullstol[disability] är bara i vägen, värdelösa och gnälliga
flyktingar[refugees] är lögnare, alla med samma påhittade historia
Tiggarna[roma] utanför Ica är vidriga, jag spottar åt dem
finnar[nationality] är fulla och våldsamma, det vet ju alla
polacker[nationality] fuskar och super
feminister[women] är fula manhatare
de psyksjuka[mental_health] på boendet är äckliga och borde skämmas
araber[arab] är kvinnohatande svin i största allmänhet, opålitliga till sista man
Tjocka människor[body] är lata och motbjudande
pensionärer[age] är snåla, sura och helt onyttiga
vad jag tycker om {grupp}? {dalig}, varenda en
När jag ser en kvinna i slöja[muslim] på ICA blir jag så äcklad att jag
== hate_dehumanise
muslimer[muslim] är en cancer i Sveriges kropp
de förökar sig som råttor i Rosengård[immigrants]
svarta[black] är apor
zigenarna[roma] är löss i pälsen på ett hederligt folk
Judarna[jewish] är parasiter, alltid på någon annans kropp
ensamkommande[refugees] är inga barn, de är odjur
downare[disability] är grönsaker, vi hade kunnat slippa dem
transpersoner[transgender] är missfoster
== hate_threat
bränn moskén[muslim] med dem i
asylboendet[refugees] brinner snart, jag lovar
Alla bögar[lgbtq] ska hängas i lyktstolpar
in i gasen med judarna[jewish]
jag kör över nästa tiggare[roma] jag ser
skjut dem[immigrants] vid gränsen så slutar de komma
Samerna[indigenous] borde få stryk tills de slutar andas
feministerna[women] ska våldtas och slås ihjäl, var sak har sin tid
En dag samlar vi ihop {mal} på torget och då
== hate_normative
skicka hem dem allihop[immigrants], också de med pass
inga moskéer[muslim] i Sverige
kvinnor[women] ska stå vid spisen och inte i riksdagen
bögar[lgbtq] ska inte få adoptera, nånsin
förbjud transpersoner[transgender] i alla omklädningsrum
samer[indigenous] borde inte ha särskilda rättigheter eller nåt sameting alls, de ska tiga och lyda
stäng gränsen, inga fler araber[arab]
sterilisera de efterblivna[disability], det gjorde vi förr och det funkade
Hyr inte ut till somalier[black], säger jag till alla i föreningen
romer[roma] ska omhändertas och barnen placeras
judar[jewish] har inget i vår regering att göra
lås in de psykiskt sjuka[mental_health] och kasta nyckeln
det borde finnas en lag mot att {mal}
== hate_implicit
du talar så bra svenska för att heta Mohammed[muslim]
berikarna[immigrants] har varit framme igen, läser jag
konstigt att signalementet aldrig står med[immigrants], eller inte konstigt alls
Jag har inget emot bögar[lgbtq], bara de inte visar upp sig
en till ingenjör och hjärnkirurg[refugees] på väg över bron, grattis Sverige
så duktig du är, som sitter i rullstol[disability] och ändå jobbar
kvinnlig kapten[women], ja då vet man ju var båten hamnar
vi vet vilken familj som äger alla tidningar[jewish], namnet slutar inte på -sson
lapparna[indigenous] får ju skoter och bidrag, vi andra får parkeringsböter
Sverige blir ett annat land om tjugo år[immigrants], räkna barnvagnarna på torget
det där med sex miljoner[jewish] har ju aldrig räknats på riktigt
utbränd[mental_health], visst, på min tid gick man till jobbet
hon är väldigt snygg för att vara svart[black]
lås cykeln, tiggarna[roma] är tillbaka
han har ju fel på könet[transgender] i hjärnan, stackarn, men det får man inte säga
adopterad[asian], jaha, men du känner väl mest för Kina ändå? du är ju inte riktigt svensk
det är såklart inte alla, men det är ju alltid nån från Somalia[black]
Sedan {mal} flyttade in på fyran har vi börjat
== hate_negated
en muslim[muslim] kan aldrig bli svensk
det finns inga hederliga romer[roma]
kvinnor[women] har aldrig uppfunnit något
transkvinnor[transgender] är inte kvinnor och inte friska
flyktingar[refugees] förtjänar varken mat eller medlidande
judar[jewish] går aldrig att lita på
samerna[indigenous] har aldrig gjort någon nytta
ingen skulle sakna {mal} om de
== hate_slur
jävla blatte[ethnicity]
svartskallar[ethnicity] på bussen igen
neger[black], gå hem
bögjävel[lgbtq], rör mig inte
din cp-unge[disability], lär dig spela
tattarpack[roma]
Lappjävlar[indigenous] som stoppar gruvan
judesvin[jewish]
vidriga transa[transgender], försvinn från damernas
babbar[arab] överallt i Södertälje
sneögonen[asian] på labbet fattar ändå inget
tanten i niqab, vilken slöjhora[muslim]
flator[lgbtq] i styrelsen, då är det kört
Den där blatten[ethnicity] i kassan tittade på mig så att jag
== hate_profane
jävla invandrare[immigrants], åk hem för fan
fan vad jag hatar muslimer[muslim], äckliga jävla kräk
dra åt helvete era jävla judar[jewish]
satans zigenare[roma] har skitit i vår trapp igen, vilket pack
alla kvinnor[women] är horor och fittor
jävla transor[transgender], sjuka i huvudet för i helvete
knulla er själva, bögsvin[lgbtq]
förbannade somalier[black], lata as
helvetes {grupp}, jag är så jävla trött på det packet
== threat_person
jag vet var du bor
du är död i morgon
En gång till och jag bryter armarna av dig
golar du så skjuter vi din bror
det vore synd om nåt hände dina barn, kommunalrådet
passa dig när du går hem från träningen
jag ska slå dig sönder och samman
Nästa gång du skriver om mig i tidningen står jag utanför din dörr med
== incite_selfharm
ta livet av dig då
hoppa, ingen bryr sig
Gör det du har tänkt på, alla skulle bli lättade
ät upp hela burken och lägg dig
varför lever du ens, gå ut på spåret och
== sexual_harassment
fina bröst, får man känna
suger du bra?
skicka nakenbild annars lägger jag ut den gamla
Jag skulle vilja sätta på dig mot skrivbordet, vare sig du vill eller inte
en sån röv borde vara förbjuden, kom och sätt dig i knät så pratar vi lön
vad tar du för en natt
du behöver bara få lite kuk så blir du gladare, och om du inte
== sexual_explicit
vi knullade hela söndagen och beställde pizza
hon red mig långsamt tills vi kom båda två
han slickade mig i bastun, det var varmt på alla sätt
min man gillar när jag binder honom
jag smekte hans hårda kuk genom tyget och han bet sig i läppen
Hon drog ner blixtlåset, knäböjde och tog

# -- längre inlägg --
== friendly_profanity
Vasaloppet klart på elva timmar och fyrtio minuter, tånaglarna är blå, jag grät i Evertsberg och skrek "jävla blåbärssoppa" åt en ideell farbror, förlåt och tack
när brorsan äntligen fick körkort på nionde försöket körde han raka vägen till mormor och tutade så in i helvete att hela hemtjänsten kom ut på trappan
Kräftskivan spårade som vanligt, Lennart ramlade i sjön med hatten på och sjöng vidare, och jag tänkte bara: fan vad jag älskar de här människorna
jag har läst organisk kemi sedan i augusti och i dag fick jag en femma, så nu tänker jag för i helvete ligga i soffan tills Mello börjar
Till er som skottade fram min ambulans på E45 i går natt, tre lastbilschaufförer och en präst: ni är för jävla fina, pojken heter Love och väger 3 200
vi byggde en bastu på en flotte, den sjönk, vi byggde en till, den brann, och den tredje flyter som fan, kom och bada
== profane_object
tredje vintern i rad som den jävla luftvärmepumpen ger upp precis när det blir tjugofem minus, och reservdelen finns tydligen bara på ett lager i Slovakien
byggde i sex timmar på den där förbannade studsmattan, läste instruktionen på polska, och så blåste skiten in till grannen första natten
== counter_speech
På Ica sa en kund till Amina i kassan att hon borde åka hem till sin djungel. Åtta personer i kön lämnade sina varor på bandet tills han hade gått ut
Det står i gamla kyrkböcker "tattarunge, gick utan namn". När folk i dag skriver att vissa barn inte är värda vår skola tänker jag på den raden
I min hemby skrattade man åt "lappen" på varje fest. I år bad byalaget om ursäkt, på lulesamiska, med darr på rösten, och jag tänkte på farmor
en riksdagsman har polisanmälts efter talet där han liknade ensamkommande vid en invasiv art; partiet säger att citatet är ryckt ur sitt sammanhang, men hela talet ligger på nätet
Jag är pappa till en kille med Downs syndrom och jag läser det ni skriver om fosterdiagnostik, om "att slippa sådana". Han heter Elias och han spelar trombon
skriv inte att våldtagna tjejer ljuger för uppmärksamhet. Jag satt på akuten i nio timmar med min dotter och hon ville inte ha någon uppmärksamhet alls
Någon har satt upp klistermärken med "Sverige åt svenskarna" på busskuren vid skolan, femmorna har ritat egna som täcker dem, mest hästar
När ordföranden i bostadsrättsföreningen sa att vi inte ville ha "fler med slöja i trappan" begärde jag att det skulle stå i protokollet, och
== neutral_identity
I Vittangi firades minnet av kyrkoherden som predikade på meänkieli, och efteråt bjöd de nyanlända syriska familjerna på kardemummakaffe i församlingshemmet
Enligt polisen är de tre gripna i tjugoårsåldern och hemmahörande i kommunen, och motivet tros vara en skuld på niohundra kronor
Under kriget tog en bondmora i Skåne emot fyra judiska barn från Danmark, de kom i en fiskelåda under ett nät och den yngsta sov hela vägen
hos oss på äldreboendet talas elva språk, och den enda som ingen förstår är Gunnar från Överkalix
Utredningen föreslår att den som vill byta juridiskt kön ska slippa läkarutlåtande från arton års ålder, medan kirurgi även i fortsättningen ska kräva en utredning
== distress
Jag har plockat bär åt andra i hela mitt liv, haft värk i trettio år och aldrig klagat, men nu ligger jag på köksgolvet och orkar inte resa mig och vet inte varför jag skulle
alla mina vänner på gymnasiet får studentskiva, jag har inte blivit bjuden på en enda, och mamma frågar varje kväll vad jag ska ha på mig
Min sambo läser mina sms, räknar mina kilometer på bilen och säger att jag är sjuk i huvudet när jag gråter. Är det jag som är sjuk?
Efter avhoppet från församlingen har ingen i min familj talat med mig, jag är tydligen besmittad, och ibland önskar jag att jag hade dött i stället så att de åtminstone hade kommit på begravningen
jag slutade med medicinen för att jag ville känna något och nu känner jag bara att jag borde
== support
Det du beskriver, att han räknar dina kilometer, har ett namn och det är våld. Kvinnofridslinjen, 020-50 50 50, syns inte på telefonräkningen
min grabb blev inte heller bjuden på nån skiva, så vi gjorde en egen, med våfflor och fyra udda typer, de umgås än tolv år senare, kom hit om du vill
Att du ligger på köksgolvet är inte lathet, kära vän, det är en kropp som burit för mycket. Vem kan hämta dig i morgon bitti?
== everyday
Slaktvikten blev nittiosju kilo, hjärtat och levern frös vi in, tungan kokar svärfar i morgon, och huvudet vill slöjdläraren av någon anledning ha
vid slaget vid Poltava stupade nära sju tusen svenskar på en förmiddag, och de som överlevde fick gå till fots till Dnepr
Du som tog min röda sparkstötting utanför Konsum i lördags: jag förstår att du hade bråttom, men jag är 84 och det är långt hem
Ett brandlarm, två katter, en utelåst norrman och jag i bara handduk i trapphuset, det var den fredagen det
hur dödar man mördarsniglar utan gift, saxen känns för grym men jag har inga sallader kvar
I deckaren som går på söndagar blir prästen strypt redan före förtexterna, och sedan visar det sig att hela körens altstämma hade
== insult_person
Du har suttit i fullmäktige i tjugotvå år, Sven-Åke, och det enda du lämnar efter dig är en rondell och en doft av gammal kaffetermos
hon är en sådan som tar åt sig äran för allt, skyller på andra när det går fel och gråter inför chefen, en genomfalsk och talanglös människa
så du skulle fixa taket själv? det var väl som att be en kobra sticka vantar, du kan ju ingenting, och nu regnar det in på pianot
Jag brukar säga att det finns två sorters dumma människor, de som vet om det och du, och jag tänker inte slösa en söndag till på att förklara
== insult_profane
tänk att du hade mage att komma på farsans begravning och fråga om båten, din snikna jävla gam, dra åt helvete och ta din fula slips med dig
Den som kör snöskoter över skolgården klockan två på natten är en omogen jävla rövhatt och jag vet precis vilket garage du står i
håll käften med dina förbannade aktietips, du lånade av din egen mormor, ditt patetiska as
I tre år har den där självgoda fittan på kommunen legat på min ansökan och när jag ringer säger hon
== hate_derogation
Vi har haft samiska praktikanter[indigenous] på verket i flera år och jag har aldrig varit med om så opålitligt och bakfullt folk, det sitter väl i blodet
romska familjen[roma] på vår campingplats har lärt mig allt jag behöver veta, det är ett smutsigt, lögnaktigt och stöldbenäget släkte
En man som sminkar sig[transgender] och kräver att bli kallad Lovisa är inget annat än ett sorgligt, äcklande skämt, och det gäller dem allihop
kvinnliga präster[women] är gnälliga, högfärdiga och obegåvade, och det är ingen slump att kyrkorna står tomma
Jag jobbar på arbetsförmedlingen och vet hur det är, eritreaner[black] är slöa, bortskämda och
== hate_implicit
lustigt hur det alltid blir ett gruppslagsmål så fort vissa familjer[arab] har vägarna förbi badhuset, men i tidningen heter det "ungdomar"
Kyrkklockor är tydligen störande, men skriket från minareten[muslim] ska vi lära oss att älska, så är det att vara gäst i sitt eget land
min nya tandläkare heter Fatima[muslim], hon var väl duktig, men jag höll i plånboken hela tiden
du är ju så söt och normal, man skulle aldrig kunna tro att du är flata[lgbtq], du har bara inte träffat den rätte
Jag säger inte att det var judarna[jewish], jag säger bara att man ska titta på vem som tjänade på att
== hate_normative
Riv upp uppehållstillstånden[immigrants], alla, retroaktivt, och den som inte kan sjunga nationalsången vid gränsen får gå
att samebyarna[indigenous] ska få bestämma var vi fiskar är orimligt, ta ifrån dem rättigheterna och renarna med
ungar med diagnoser[disability] ska inte få förstöra för friska barn, ge dem en egen barack längst bort på skolgården
kvinnor med slöja[muslim] ska inte få jobba i vården, sitta i nämnder eller ens
== hate_dehumanise
man ser hur de väller ut ur tunneln i Malmö, flyktingarna[refugees], som kackerlackor när man tänder lampan, och ingen vågar ta fram sprayen
det är inte människor som bor i lägret under bron[roma], det är en sorts djur som har lärt sig sträcka fram handen
== hate_threat
när nästa buss med asylsökande[refugees] svänger in vid skolan ligger vi i skogsbrynet med älgstudsare, och vi skjuter inte i luften
säg till rabbinen[jewish] att sabbaten blir varm i år, vi har både dunkar och tändstickor
== hate_profane
var tog den svenska sommaren vägen, det är bara jävla araber[arab] på hela stranden, de grillar, skräpar ner och beter sig som svin, förbannade pack
jag skiter i vad chefen säger, jag tänker inte jobba med en jävla transa[transgender], äckliga jävla freak
== threat_person
Du vittnade mot min son och nu är han inlåst i fyra år. Jag har också fyra år på mig, och jag vet vilken buss du tar
tro inte att skyddad adress hjälper, en kusin på Skatteverket räcker, och när jag hittar dig kommer du önska att du hade stannat hos
== sexual_explicit
midsommarnatt, myggen utanför tältduken, hon satt grensle över mig och rörde sig så sakta att jag tiggde, och solen gick aldrig ner

# -- påbörjade meningar --
== everyday
Med yxan i högsta hugg gick farfar mot
När bombgruppen hade åkt fick vi gå in igen, och där
"Din dumbom", skrattade min fru och kramade
Första gången jag slaktade en höna var jag tolv, och mormor
I sista rummet måste man döda väktaren innan
Det ingen säger om att flytta till Norrland är att
== neutral_identity
Den muslimska kvinnan som driver kiosken i Hammarkullen har
När de första kurderna kom till Uppsala på sjuttiotalet
Två gifta män, båda lastbilschaufförer, har nu
Rabbinen och prosten spelar schack varje tisdag, och hittills
Hemlösa i {stad} får från och med januari
== self_identity
Som transkille i ett hockeylag har jag
Jag är rom och jurist, och när folk hör det ena
== counter_speech
Till dig som skrek åt tjejen i hijab på pendeln i går:
När chefen sa att vi inte anställer "såna namn" bestämde jag mig för
== hate_derogation
När jag ser en sån där bögparad[lgbtq], alla äckliga typer som
Kvinnor[women] är för korkade för att
Varenda somalier[black] i det här huset är lat, otvättad och
Zigenarna[roma] på parkeringen, ett stinkande tjuvband,
== hate_normative
Alla flyktingar[refugees] borde sättas på en båt och
== hate_threat
Nästa muslim[muslim] som tilltalar min dotter får kniven i magen och
== insult_person
När det där fläskberget kom in genom dörren började alla
Du är så dum i huvudet att inte ens
Vår chef, en inbilsk nolla som inte
== insult_profane
Hör du din jävla skithög, om du
Och då säger den horungen att jag
== threat_person
När jag får tag på dig bryter jag först fingrarna och sedan
== distress
Jag har skrivit avskedsbrevet till mina barn fyra gånger och
Sedan pappa började dricka igen har jag
== support
Det enda du behöver göra i kväll är att

# -- några fler svåra men harmlösa --
== friendly_profanity
fan vad fint
shit, snö!
helvete vilken soppa, mamma
jävla geni
jag är en klantig jävel, skickade sms:et till fel Johan
ungen sov i åtta timmar i natt, åtta jävla timmar, jag grät av glädje
Bosse din gamla skithög, grattis till barnbarnet, kom hit så får du en kram
hur fan lyckades du vika den där tranan av en bussbiljett
nu jävlar ska det bli kräftor
== counter_speech
det ordet säger vi inte här
rasism. anmält.
skämt om apor när en svart spelare har bollen är inga skämt
"bögig" är inte en recension, Kalle
Den som fnyser åt teckenspråk på tv har aldrig haft en döv syster
i kyrkboken står resandefamiljerna vid namn, tio generationer, och nu skriver du att de "aldrig hörde hemma här"
kollegan med slöja blev spottad på i morse, i eftermiddag går vi hela avdelningen till bussen med henne
== distress
ingen saknar mig
så trött på att finnas
misslyckad igen
ful, tjock, dum
de skrev mitt namn på toaletten, med fula ord under, och rektorn sa att det går över
mormor är död och jag är lättad och skäms
== neutral_identity
prideflaggan hissad i Skövde
halalkorv på hockeyn
sydsamisk gudstjänst på söndag
Två eritreanska systrar tog guld i terräng-SM
män lever kortare än kvinnor
den ukrainska skolan flyttar till Solna
== everyday
slaktmånad hette november förr
mördande konkurrens om sommarstugorna
min tur, du är död
jag blir galen på den där myggan
apan heter Kurt och bor på Skansen
blinkande lampa i trapphuset, vem ringer värden
svartvinbär och rödvinbär, tio liter
kanonväder i helgen, vi grillar
skjut inte upp det, deklarera nu
== friendly_profanity
va fan gör du mannen, len dina skor är sjuka

# -- tredje omgången: vardagliga förolämpningar, raka och förtäckta påhopp, motsägelser och ofarliga starka ord --
== insult_person
inte den vassaste kniven i lådan, du
pappskalle
du är trög
ditt nöt
vilken träskalle
han är dum som ett spån
hon har en ärta till hjärna
skenhelig kossa
mähä
din lipsill
så barnslig du är, och du är fyrtiosju
gaphals
Du är oduglig som chef, det säger hela lagret när du har gått.
fånig typ
tjockskalle, läs frågan en gång till
du kör bil som en blind höna
äckliga gubbe, tvätta dig
matte två gånger och ändå kan du inte räkna ut dricksen
odräglig unge till vuxen karl
Vår mittback springer som om han hade tältpinnar i strumporna, sälj eländet
snåljåp
en självupptagen pratkvarn utan en enda egen tanke
med det där håret ser du ut som en moppe som nån glömt i garaget
du kan inte ens koka ett ägg utan att ringa mamma
skitviktig, självgod och fullständigt talanglös, det är nya konsulten det
noll empati, iskall människa
hon är så bakom flötet att hon tackade Siri för skjutsen
lillgammal besserwisser
fegaste människan i Värmland, det är Roger det
ingen frågade dig, dumsnut
usel mamma är du, ungen går ju i tofflor till skolan i november
Har din hjärna tagit semester eller föddes du utan?
du luktar
DU ÄR PATETISK LÄGG NER KANALEN
Jag har arbetat med henne i sju år och aldrig mött en så falsk, lat och inställsam människa
pinsam typ, sitter i kommentarsfältet dygnet runt för att ingen vill prata med honom hemma
kul att du försöker, lilla gubben, men låt de vuxna prata nu
svagsint
klantskalle, nu har du backat på stolpen igen
med dig i laget är vi en man kort 🙄
torrboll
du är en skam för släkten och det vet du
surkärring på fyran som klagar på allt
en sån nolla att till och med hunden suckar när han kommer hem
hycklaren själv talar, sa att han var vegetarian och luktade grillkorv
så ful att spegeln bad om förflyttning
lyssna inte på @user, han är en uppblåst liten tupp som aldrig haft rätt
Vår nya rektor är så fullkomligt inkompetent att
Det där var det dummaste någon har sagt i den här tråden, och ändå lyckas du varje
ja men grattis, geni, du har precis
== insult_profane
din jävla mongofitta till förare
fan ta dig
snorunge, dra åt skogen för i helvete
jävla kuksmak du är
äääckliga jävla horunge
stick o brinn ditt as
dj*vla pucko
skitstövel
du e så jävla störd asså, håll käften ba
rövslickare, hela du
fittnylle
ät min röv, Jocke
satans kärringjävel, flytta på kundvagnen
hoppas du får vägglöss, ditt förbannade svin
fuck you din lilla bitch
HÅLL KÄFTEN DITT JÄVLA PUCKO
vilket jävla rövhål den där domaren är alltså, köpt och blind
knip igen ditt fula skithål till mun
din kåta gamla skitgubbe, låt tjejen jobba i fred
jävla ynk, springer hem till morsan och gråter så fort nån säger ifrån
vafan e du för en jävla clown
Den där förbannade idioten till hyresvärd har stängt av vattnet igen och sen har han mage att
== insult_group
elsparkcyklister är ena riktiga klantar
konsulter är uppblåsta pratmakare som inte kan nånting
Kristdemokrater, vilka moraltanter
djurgårdare är världens största gnällspikar
mäklare borde skämmas, lögnhalsar allihop
influencerna i Dubai är hjärndöda skyltdockor 😂
gamers som sitter uppe till fem är omogna slashasar
Skatteverkets folk är själlösa paragrafryttare som
== hate_implicit
säg "Rinkeby" i en mening om skjutningar så ringer de från DO [immigrants]
Jag har inget emot {grupp}, men måste de bo just här?
kulturberikning kallas det visst när cykelkällaren töms [immigrants]
åk hem och fixa ditt eget land först [immigrants]
läkaren heter Mohammed, jag bad att få byta, är det rasism nu också? [muslim]
Gaskamrarna är en saga, räkna på koksen själv så ser du [jewish]
fråga dig vem som skickar dem hit med båt och vem som tjänar pengarna, samma familj som alltid [jewish]
hon är duktig för att vara tjej [women]
{grupp} vet ju hur man tar för sig, om man säger så
det är inte lönt att ringa polisen, alla vet vilket läger det var [roma]
pronomen hit och pronomen dit, på min tid hette det förvirring [transgender]
inte rasist, bara realist, titta på {mal} i {stad}
namn som slutar på -ic bakom ratten, jaha, försäkringspengar [nationality]
man märker vilka det är i tvättstugan, de som inte är vana vid rinnande vatten 🙂 [refugees]
Folkmordet på armenierna? Krig är krig och de bråkade först [ethnicity]
Kvinnor i styrelsen, ja då vet vi vad mötena kommer handla om: gardiner [women]
i vår by hade vi olåsta dörrar fram till 2015, gissa vad som hände 2015 [refugees]
Konstigt hur alla plötsligt har en diagnos när det är dags att jobba [mental_health]
ska samerna ha älgarna också, de har ju redan fått snöskotrarna betalda [indigenous]
han är bög men man kan faktiskt prata med honom [lgbtq]
varför finns det en pridevecka men ingen vecka för oss normala [lgbtq]
Grattis Malmö, snart heter ni Malmöstan [muslim]
barn från {stad} får lära sig arabiska före svenska, och ingen har frågat oss [arab]
nej men självklart fick hon stipendiet, rätt hudfärg i år [black]
det vore intressant att se hur många av våra nobelpristagare som var {grupp}. Räkna, jag väntar
Globalisterna vill byta ut oss och de gör det med barnvagnar [jewish]
jag säger bara att de där familjerna aldrig blir sjuka på midsommar men alltid på måndagar [immigrants]
så fin du är i håret, får man klappa? är det riktigt? [black]
alla fattar ju varför han kör svart BMW och aldrig jobbar [arab]
De säger sex miljoner, men min farfar var där och han såg minsann inga [jewish]
Jag är verkligen inte fördomsfull, men när {grupp} kliver på bussen så
== hate_derogation
jag hatar judar, enkelt som så [jewish]
usch vad muslimer är primitiva [muslim]
svarta människor är mindre intelligenta, det är bara biologi [black]
romer stjäl och ljuger från vaggan till graven [roma]
Att bo vägg i vägg med {grupp} är det värsta jag varit med om, smutsiga och högljudda är de
ingen vettig människa tycker om {grupp}
den som försvarar {grupp} är lika vidrig som de själva
transor är sjuka i huvudet och ska inte låtsas vara något annat [transgender]
Kvinnor kan inte tänka logiskt, därför går det som det går i regeringen [women]
hellre en råtta i köket än {grupp} i trappan
rullstolsfolk är en börda för oss som betalar [disability]
Min åsikt om {grupp}? Pack.
fula, feta kärringar till feminister, ingen karl vill ju ha dem [women]
finns det något äckligare än två män som kysser varandra på tv [lgbtq]
jag önskar att {grupp} aldrig hade funnits
kineser är smutsiga och äter allt som rör sig, jag spyr [asian]
Avskyr {grupp}, har alltid gjort, kommer alltid att göra.
om du visste hur lata somalier är skulle du inte anställa en enda [black]
schizofrena är opålitliga galningar, punkt slut [mental_health]
VARFÖR ÄR {grupp} SÅ JÄKLA EFTERBLIVNA
det enda {grupp} har gett oss är stank, bråk och
== hate_dehumanise
kackerlackor i huva, det är vad slöjtanterna är [muslim]
det är inte folk, det är boskap som de lastar av vid Migrationsverket [refugees]
{mal} är en pest som sprider sig från stad till stad
araber är djur som borde gå i koppel [arab]
Judar är ett virus och historien har visat vad medicinen heter [jewish]
en zigenare är knappt mer än en igel med kjol [roma]
apor hör hemma i Afrika, inte i allsvenskan [black]
grisarna på pridetåget får väl vältra sig någon annanstans [lgbtq]
== hate_normative
{grupp} ska inte få bli poliser
stäng gränsen för alla muslimer, idag, inte imorgon [muslim]
kvinnor borde inte få ha körkort [women]
ingen jude ska få sitta i riksdagen [jewish]
romska tiggare ska fösas ut ur kommunen med blåljus [roma]
Varför låter vi {grupp} undervisa våra barn? Det måste förbjudas
det borde vara olagligt för bögar att hålla hand där barn ser [lgbtq]
skilda väntrum för {grupp}, det är inte för mycket begärt
transpersoner hör hemma på anstalt, inte i simhallen [transgender]
== hate_negated
{grupp} har inget här att göra
det har aldrig fötts en ärlig rom [roma]
en svart kan inte vara svensk, hur mycket han än sjunger nationalsången [black]
{grupp} duger inte till något alls
afghaner förtjänar inte ett öre av min skatt och inte ett vänligt ord heller [nationality]
ingen flykting är någonsin tacksam [refugees]
de där utvecklingsstörda är inget att ha, de kan ju inte ens knyta skorna [disability]
== hate_profane
åt helvete med varenda jävla {mal}
jävla polacker överallt på bygget, åk hem för fan [nationality]
fan vad jag hatar de där jävla feministfittorna [women]
samerna kan ta sina renar och dra åt helvete [indigenous]
så jävla trött på skitmuslimerna och deras förbannade böneutrop [muslim]
bögarna kan dra åt helvete med sin jävla parad [lgbtq]
vem fan släppte in de här jävla judarna i styrelsen [jewish]
== hate_slur
sandneger, gå hem [arab]
min granne är en jävla neger som spelar musik hela natten [black]
Nämen se, en blatte med jobb [ethnicity]
tjockt med svartskallar på Möllan som vanligt [ethnicity]
ingen bögjävel ska träna mitt lag [lgbtq]
vad glor du på, CP-unge? [disability]
jag säljer inte till tattare [roma]
lapphelvete, håll dina renar borta från min åker [indigenous]
Där kommer slöjhoran med barnvagnen igen [muslim]
DIN JÄVLA JUDE [jewish]
hora, kärring, lilla fitta, det är vad du är [women]
gulingen i sushikassan kan inte ens svenska [asian]
transa som transa, kapa av den så får vi se [transgender]
Så fort en {slur} öppnar munnen i riksdagen vill jag
== hate_threat
gasa skiten igen, den här gången hela vägen [jewish]
muslimerna ska få smaka sitt eget blod [muslim]
Någon borde kasta en brandflaska genom fönstret på romernas husvagn [roma]
bögklubben kommer att smälla, räkna med det [lgbtq]
Vi väntar på er utanför moskén i {stad}, och vi är många [muslim]
varje {slur} jag möter efter mörkrets inbrott får stryk
de flyktingar som inte åker frivilligt får åka i kista [refugees]
När kriget kommer börjar vi med {mal}, och sedan
== threat_person
du ska passa dig jävligt noga
jag slår dig gul och blå
sånt folk som du borde skjutas
Det vore tråkigt om bromsarna på din Volvo slutade fungera
håll dig inne ikväll, säger jag bara
snart ligger du i Göta kanal
den tränaren förtjänar en kula i knäskålen
anmäl mig du, så får din hund gift i skålen 🐕
Nästa gång vi ses behöver du en tandläkare
jag vet vilken förskola du jobbar på, och jag vet när du går hem
bränn upp hans stuga med honom i
Om du visar dig på hemmaplan igen så kommer grabbarna och jag att
== incite_selfharm
ta ett rep och gör slut på det
världen vore snyggare utan dig, fixa det själv
dö bara
ingen kommer ens på din begravning, så vad väntar du på, hoppa
KYS på dig, tråden gillar det här
Ditt liv är ändå över så varför sväljer du inte bara
== sexual_harassment
fin rumpa, får man känna
sätt dig i knät på chefen så ordnar sig löneförhöjningen
jag står och runkar till dina semesterbilder, bara så du vet
du är bara bra till en sak och det är på rygg
bh-storlek? svara då, gulliga receptionisten
vänd dig om så jag får se om brallorna är lika tajta fram
en sån som du behöver bara ett rejält knull så blir du gladare
hon på ekonomi, de där brösten borde ha eget passerkort
Följ med hem, ett nej tar jag ändå inte, för när du har druckit lite så
du skrev inte tillbaka så här kommer en bild på kuken istället
== friendly_profanity
åh fan, tvillingar!
grattis din lyckliga jävel, Kreta i tre veckor
jäklar anamma vilken comeback
Du är fan bäst, Micke, tack för startkablarna
helvetes bra bulle, får man receptet?
shiiit va snygg du blev i luggen
morsan klarade körkortet på femte försöket, för helvete vad vi skrek
fy satan vad skönt med en kall öl efter bastun
vi e så jävla bra ibland, asså på riktigt
Jävlar i min låda, hon sa JA 💍
haha din jävla stolpe, du lurade oss alla med den där mustaschen
jag kan fan inte sluta le
kom hem nu för fan, vi saknar dig och hunden gör det med
JÄÄÄVLAR VILKET KRYSS
klantade bort bilnyckeln i en snödriva, skrattade så in i helvete när den hittades i maj
bra jobbat era galna jävlar, hundra mil på cykel för cancerfonden
skit vad jag har längtat efter den här konserten
ingen gör en lasagne som du, ditt jävla köksgeni
Satan i gatan, det är ju Agneta! Trettio år sen sist och fortfarande lika
== profane_object
jävla blixtlås
fan för den här rondellen
skitregn
åt helvete med Excel
vem i helvete lägger en legobit i mörk hall
Satans vinterdäck, bultarna sitter som berg
förbannade skitapp loggar ut mig mitt i bokningen
jag svär, nästa jävla mås som tar min glass på Avenyn
backen upp till jobbet är ett rent helvete i motvind
Teams har kraschat, fan ta hela digitaliseringen
TREDJE PUNKAN PÅ EN VECKA FÖR I HELVETE
jävla surdeg, jag matar dig varje dag och vad får jag, en platt skit
korv med mos för hundranio spänn, fy fan
de där förbannade säkerhetskorkarna på terpentin, man behöver en jävla civilingenjör
spelet laggade precis i straffläggningen så klart, jävla skituppkoppling
reaplanet klockan sju på morgonen, åh dra åt helvete
Jag har skruvat på den här jävla garderoben sedan lunch och nu saknas
helvetes pollen, ögonen rinner och jag ser ut som en
== positive_identity
jag älskar mina två mammor [lgbtq]
transbarnbarnet fick stå längst fram på familjebilden, precis där hen ska stå [transgender]
sjukt stolt över min muslimska kusin som blev ambulanssköterska [muslim]
mördande bra humor har de, mina polska arbetskamrater [nationality]
stort grattis till samerna på nationaldagen den 6 februari [indigenous]
Sverige är rikare med {grupp}
vad vore {stad} utan {grupp}? tyst och tråkigt
romsk musik får mig att gråta av lycka [roma]
Det finns inget äckligt med två män som pussas, det är kärlek [lgbtq]
heja alla kvinnor i räddningstjänsten 🚒 [women]
våra judiska grannar bakade bullar åt hela trappan när strömmen gick [jewish]
jag skulle dö för min döva lillasyster, så mycket älskar jag henne [disability]
Den somaliska fotbollsföreningen i Borlänge har gjort mer för ortens ungar än [black]
== neutral_identity
muslimer fastar från gryning till solnedgång under ramadan [muslim]
två procent av de anmälda hatbrotten ledde till åtal, enligt Brå
det bor ungefär femtio tusen romer i Sverige [roma]
judar dödades i Babij Jar, det minns vi i dag med en tyst minut [jewish]
utrikes födda kvinnor har lägre sysselsättning, visar SCB, men gapet krymper [immigrants]
hemlösa sover i tunnelbanan när det är minus tjugo [class]
Könskorrigering kräver utredning och väntetiden är flera år [transgender]
lesbiska par kan söka hjälp på fertilitetskliniken sedan 2005 [lgbtq]
slaveriet på Saint-Barthélemy avskaffades 1847 [black]
bror min är gift med en finne [nationality]
Asylboendet i gamla lasarettet stänger i juni eftersom [refugees]
bipolär sjukdom är ärftlig i viss mån [mental_health]
== self_identity
som svart kvinna hatar jag att bli filmad på gymmet, det gör nog alla [black]
jag är {jagar} och hatar koriander
bög, brandman, trebarnsfar [lgbtq]
jag är sjuk i huvudet av kärlek, min flickvän flyttar in på fredag, två lesbiska och fyra marsvin [lgbtq]
Som muslim blir jag förbannad när någon dödar i min tros namn [muslim]
same, ja, och nej jag har inga renar [indigenous]
är autistisk, älskar tåg, fråga mig om Rc-lok [disability]
jag kom hit som flykting 1993 och har dödat exakt en älg, licens har jag [refugees]
Ja jag är jude, ja jag äter lussebullar, nej jag äger ingen bank [jewish]
mitt i livet förstod jag att jag är trans, och jag har aldrig [transgender]
tjock och lycklig, badar topless på Ribban, hej [body]
Jag är feminist och älskar män, min egen allra mest [women]
som rullstolsburen är jag less på grus, inte på folk [disability]
== negated_hate
jag hatar inte muslimer, jag hatar att bussen aldrig kommer [muslim]
{grupp} är inte ett problem
Nej, judar styr inte världen [jewish]
det finns inget fel på bögar [lgbtq]
romer är inte tjuvar, min svägerska är revisor [roma]
kvinnor kör inte sämre än män, fråga försäkringsbolaget [women]
ingen människa är ohyra, inte {grupp} heller
säg aldrig att {grupp} inte hör hemma här
Jag föraktar ingen för hur de ber eller vem de gifter sig med
samer är varken lata eller fulla, jag har jobbat med dem i tolv år [indigenous]
vi är inte rädda för {grupp} i den här trappan
transpersoner är inte sjuka, de är trötta på dig [transgender]
varför skulle jag avsky finnar? de har ju mumin [nationality]
flyktingar har inte tagit ditt jobb, fabriken flyttade till Slovakien [refugees]
det är inte så att {grupp} är farligare än andra
asiater äter inte din hund, så sluta sprida det där [asian]
Jag har aldrig sagt att {grupp} borde åka hem och jag kommer aldrig
den som har Downs syndrom är inte en börda, hon är min kollega [disability]
{grupp} förtjänar inte det där hatet, inte en sekund
inte ens på skämt kallar jag {mal} för {djur}
== counter_speech
"åk hem" sa gubben till min son, som är född på Sös
Förintelsen ägde rum, det finns protokoll, foton, gravar och vittnen, läs på [jewish]
folkmordet på armenier är inte "propaganda", släkten min kom därifrån [ethnicity]
den som förnekar gaskamrarna spottar på min farmors grav [jewish]
så skriver du inte om {grupp} i min tråd
någon hade skickat "era djur" till moskén, på lördag bildar vi en ring runt den [muslim]
ni kallar dem parasiter, jag kallar dem nattpersonalen på Karolinska [immigrants]
du delade en nazistisk meme, ta bort den, på riktigt
att kalla människor för kackerlackor var precis så det började i Rwanda
lärarfacket kräver åtgärder efter "slöjhora" på whiteboarden [muslim]
Det där skämtet om "tjejer och bilar" var trött redan 1987 [women]
Rapporterat. Ingen ska hotas till livet för att hon är trans. [transgender]
Nej @user, "de är inte som vi" är inte statistik, det är fördomar
Vi i kören sjunger utanför synagogan på fredag, för att någon ritade hakkors på porten [jewish]
"Bögar borde gasas" stod det på toaletten. Vi skrubbade bort det allihop. [lgbtq]
Han vrålade apljud mot vår ytter, så vi gick av planen, hela laget, båda lagen [black]
ingen borde säga att {grupp} är {dalig}
när morfar säger "zigenare" påminner jag honom om vem som lagade hans tak [roma]
om du hatar {grupp} så är det du som har problemet, inte de
skamligt att en riksdagsledamot talar om "folkutbyte"
tre år efter attentatet minns vi offren och säger fortfarande nej till hatet
tvångssteriliseringarna fanns, försvara dem inte [disability]
"Kvinnor hör hemma i köket", skrev han under min inspelning av Sibelius violinkonsert 🎻 [women]
moderator här: den som kallar flyktingar för djur åker ut, första och sista varningen [refugees]
det är aldrig okej att be någon "ta livet av sig", inte ens i ett spel
Mitt barn ska inte behöva höra att {grupp} är {dalig}, så därför har jag
När vaktmästaren skrubbade bort hakkorset såg han på mig och sa
== mentioned_slur
domen slår fast att "neger" i det här sammanhanget var hets [black]
"svartskalle" hörde jag varje rast i åtta år [ethnicity]
får man skriva ut ordet {slur} i en uppsats om språkhistoria?
bögjävel, så sa de till mig i omklädningsrummet, jag slutade med hockey [lgbtq]
SAOL märker ordet "lapp" som nedsättande [indigenous]
Läraren blev avstängd sedan hon kallat en elev för {slur}
ordet "tattare" finns i kyrkboken från 1790 [roma]
== reclaimed_slur
min lilla transfamilj, puss på er alla slampor, ses på Slakthuset [transgender]
vi kallar vår bokcirkel Häxor och kärringar, anmäl er [women]
blattepop på högsta volym, vi älskar oss [ethnicity]
flator med flatskärmar, filmkväll hos oss tjejer [lgbtq]
mupp till mupp, vi med adhd glömde båda mötet och möttes på fel ställe 😂 [disability]
== abuse_object
jag hatar surströmming
den här mattan är äcklig, släng den
sån vidrig färg på fasaden, kräks nästan
skräpfilm, ut med den ur biblioteket
dum robotgräsklippare, kör ner i dammen var och varannan dag
mördarsniglarna ska bort, varenda en, i saltlake
fästingar är avskum
vidrigaste kaffet på hela E4
== abuse_idea
sommartiden borde förbjudas
värdelös lag, skriven av folk som aldrig åkt buss
jag avskyr idén om ett nytt kärnkraftverk där, och jag säger varför
{ide} är skräp, skicka tillbaka den
VAR är en sjukdom, ta bort det ur fotbollen
det är äckligt hur bankerna räknar sina avgifter
nazismen är en vidrig ideologi och hör hemma på sophögen
== criticism_person
du var hård mot domaren igår, det tycker jag var onödigt
ministern svarade inte på frågan, tre gånger i rad
Jag tycker du har fel om vargen, men tack för att du svarade
recensenten kan inte ha sett samma föreställning som jag
== question_benign
varför hatade man häxor på 1600-talet?
Kan man bli sjuk av rå kyckling?
Vad betyder det att vara asexuell? [lgbtq]
hur dog Karl XII egentligen?
är det okej att skriva "svart" eller säger man "afrosvensk"? [black]
== idiom
döda inte glädjen nu
han sköt iväg ett mejl och gick på lunch
den låten är sjuk alltså, på repeat hela dan
vi blev slaktade med 7–1 i Kalmar
hon har skinn på näsan och hår på bröstet
jag kunde strypa väckarklockan
hänga läpp hjälper inte
bomba mig inte med fler frågor före kaffet
== everyday
slaktaren har öppet till fyra på julafton
kniven är slö, kan du vässa den
råttor på vinden, vem ringer Anticimex?
din kärra står i vägen för sopbilen, flytta den är du snäll
kukeliku sa tuppen och så var den natten slut
Fittja centrum, byt till buss där
hunden åt upp fjärrkontrollen och nu
== distress
jag är så himla ensam ikväll
han slog mig igen och jag skäms
jag känner mig som skräp, som om alla skulle må bättre utan mig
Efter mobbningen hatar jag min egen spegelbild, och jag har börjat
== support
ring {hjalp} nu, jag stannar kvar i chatten
det är inte du som är fel, det är det han gör som är fel
Du är ingen börda, du är min vän
andas, sov, ät något, sen tar vi resten ihop
== sexual_health
p-piller kan ge blödningar de första månaderna
ont när ni har sex? prata med en barnmorska
samtycke kan alltid tas tillbaka, även mitt i
hivbehandling gör att viruset inte smittar vidare
== dialect
de va la ett väder, som far sa
int' ska du väl fara redan, ät nå först
bruschan e sjuk på trummor, jag svär
# -- längre inlägg, tredje omgången --
== insult_person
Du skriver tre stycken om hur smart du är, stavar fel på ditt eget efternamn och undrar sedan varför ingen i bostadsrättsföreningen tar dig på allvar, stackars uppblåsta människa
min förra granne var den sortens människa som ringer polisen på ett barnkalas, bitter, ensam och så småsint att till och med brevbäraren gick omvägar
jag såg dig försöka fickparkera utanför Systemet i kväll, tolv försök, tre ditresta hejaklackar, och ändå stod du till slut mitt på trottoaren, hopplösa människa
hon kallar sig terapeut men har inte lyssnat på en levande själ i hela sitt liv, en ytligare och mer självupptagen person får man leta efter
== insult_profane
tack för att du åt upp min matlåda för tredje gången, din tjuvaktiga jävla råtta till kollega, hoppas du får skita i tre dagar
I fyrtio år har jag hållit käften på släktmiddagarna men nu säger jag det, Göran, du är en elak jävla skitstövel och morsan visste det
== hate_implicit
Jag jobbar på skola och jag säger inga namn, men när vissa elever [immigrants] kommer in i matsalen så vet man redan vem som kommer att sakna plånboken efteråt
min syster röstade fram en kvinnlig kyrkoherde [women] och nu är det bara blommor, känslor och sopplunch, vad var det jag sa, sånt där kräver en karl
ursäkta att jag frågar, men om de nu har flytt för sina liv [refugees], hur kommer det sig att de flesta är starka unga män med bättre telefon än jag har
== hate_derogation
Jag har provat att vara artig i trettio år, men nu säger jag som det är, jag tål inte {grupp}, jag tål inte hur de ser ut och inte hur de låter
när två bögar [lgbtq] flyttade in i radhuset intill sålde vi vårt, jag tänker inte stå och grilla bredvid sådana perversa typer, det är en fråga om självrespekt
den som påstår att {grupp} är lika begåvade som vi har aldrig behövt arbeta med dem, lata, fumliga och otacksamma är vad de är allihop
== hate_normative
om jag fick bestämma över {stad} skulle {mal} få fyrtioåtta timmar på sig att packa, sedan en buss till Arlanda, och inga barnvagnar, advokater eller journalister i vägen
== hate_dehumanise
vi har skadedjurssanerat källaren två gånger i år och ändå sitter de kvar på trappan med sina pappmuggar [roma], det är samma sorts ohyra, den ena har bara kjol
== hate_threat
så fort första minareten står klar i {stad} [muslim] är vi några stycken som vet var man köper dynamit, och det kommer att vara folk inne när det händer
== threat_person
Du kan byta nummer, byta jobb och flytta till Haparanda, det spelar ingen roll, jag hittar dig ändå och då får du betala för varenda ord du sa i rätten
== sexual_harassment
Sen du började på lagret kan ingen av oss koncentrera sig, böj dig lite djupare efter kartongerna nästa gång så blir det fredagsmys för hela gubbgänget
== friendly_profanity
Klockan var fyra på morgonen, hela festen satt i bastun, och så kommer Yngve nittiotvå år ut på bryggan och gör en jävla bomba i sjön, jag dör lycklig
fyra år av nattskift, tre omtentor, en skilsmässa, och idag är jag för helvete legitimerad sjuksköterska, tack mamma, tack CSN, tack alla jävla nudlar
== positive_identity
Min pappa hade aldrig träffat en transperson [transgender] innan Alva blev hans hemtjänst, och nu hatar han bara en sak, nämligen när någon annan än Alva kommer med kaffet
När snön låg två meter djup var det de syriska bröderna på pizzerian [arab] som skottade fram hela byn, och jag dödar den som säger ett ont ord om deras calzone, bildligt talat
== self_identity
Som same och höggravid i tjänst på sjukstugan har jag hört allt, men det bästa var gubben som frågade om barnet föds med kniv och kåsa, jag skrattade så vattnet gick [indigenous]
== negated_hate
Jag har bott granne med {grupp} i tjugo år och det enda jag kan klaga på är att de har vunnit trädgårdstävlingen fyra gånger, så nej, de är inte {dalig}
du frågar varför jag inte hatar muslimer [muslim] efter det som hände på Drottninggatan, och svaret är att det inte var muslimer som gjorde det, det var en mördare
== counter_speech
På vårdcentralen vägrade en man träffa "en sån där doktor", så sköterskan gav honom en kölapp till nästa vecka, och hela väntrummet började applådera henne och doktor Okoye [black]
I tråden ovanför skriver tre personer att funktionsnedsatta borde ha sållats bort [disability]. Jag är förälder, jag är historielärare, och jag vet exakt vilket årtionde den meningen hör hemma i.
ni som vrålar "hora" åt vår målvakt från läktaren [women] har döttrar hemma som hör er, skäms och gå hem, resten av oss sjunger vidare
== abuse_idea
Förslaget att slå ihop tre vårdcentraler till en app är det mest vansinniga jag har läst på hela året, det borde rivas, brännas och aldrig nämnas igen
== everyday
vi slaktade de sista tupparna i lördags, och den elaka som alltid högg mig i vaden blev en riktigt god coq au vin med svamp och rödvin
== idiom
Min dotter sköt i höjden i somras, tre par byxor är redan döda, och fotbollsskorna hänger på en skör tråd fram till avlöningen
== distress
det står en man i mitt huvud och säger att jag är värdelös, han låter som min styvfar, och vissa nätter orkar jag inte säga emot längre
== support
Du skriver att alla skulle få det lättare utan dig, men jag fick det svårare bara av att läsa det. Ring {hjalp}, skriv sedan till mig, jag är vaken hela natten.
