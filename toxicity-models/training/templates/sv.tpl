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
# -- par och grannar, fjärde omgången --
== insult_person
du luktar unket, precis som dina argument
stekt ägg har mer karisma
mysig frisyr, klippte du den i mörkret?
hon kan inte ens koka pasta
så illa sjunger ingen frivilligt
tänk att någon gifte sig med honom, hon måste ha tappat en vadslagning
du kör som om du vunnit körkortet på tombola
Förlåt, jag lyssnade inte, du pratade ju
en sån tråkmåns har jag sällan delat kupé med
du har ett ansikte för radio och en röst för stumfilm
min mormor på nittiotre backar in släpet bättre än du
Tur att dina föräldrar har en hund också, så de har något att vara stolta över
ryggradslös, det är ordet jag letar efter när jag tänker på dig
haha kolla in hans profilbild, ser ut som en kokt potatis i kostym
du blev lämnad vid altaret och jag förstår henne, tre minuter med dig räcker för en livstid
hjärndött svar @user
hon målar naglarna på arbetstid och kallar det projektledning, latare människa har aldrig stämplat in i den här kommunen
Du är så fantastiskt bra på att delegera, det enda du inte lyckats lämna över åt andra är att få beröm för det
gratis råd: stanna hemma nästa gång vi har match
Att ha dig i lag på padeln är som att spela ensam, fast med någon i vägen
blir du aldrig trött på att ha fel?
Jonas är en snyltare, punkt slut
du ger dina barn skärmar och dig själv medalj, en sämre pappa får man leta efter
han skriver dikter nu, gud hjälpe oss, sämre rim hittar man bara på tandkrämstuber
slö i skallen och seg i benen
== insult_profane
sluta skicka röstmeddelanden, din självupptagna jävel
Du förstörde hela midsommarn, fattar du det, jävla fyllo
vilket as du är
fy fan vad falsk du är
håll din stora trut stängd, förbannade kärring, ingen frågade dig
Han har aldrig betalat tillbaka en krona, den snåla jävla skiten
ät skit Rickard
du är så jäkla dum i huvudet att det borde mätas av SMHI
hon stod där och ljög mig rätt upp i ansiktet, satans fitta
kan nån stänga av mikrofonen på den där gapiga kuken i grönt lag
== hate_implicit
Nyinflyttade i trappan, lägenheten luktar vitlök hela vägen upp, ni vet vilka [immigrants]
ännu en "läkare utan id-handlingar", jo tjena [refugees]
kvinnlig pilot? då tar jag tåget [women]
märkligt att de alltid har råd med guld men aldrig med tandläkare [roma]
jag är inte rasist men min dotter behöver inte ha klassens enda svenska namn [immigrants]
sex miljoner, säger de. Räkna på det en gång till, säger jag bara [jewish]
han är säkert trevlig men jag vill inte ha en sån som tränare i omklädningsrummet [lgbtq]
vi får väl börja ha varningsskyltar när renkramarna ska ha ersättning igen [indigenous]
Hon menar väl väl, men ett helt liv i rullstol och ändå ska hon bestämma hur vi andra bygger vårt torg? [disability]
intressant att just den familjen vann på lotteriet och lånar ut pengar till halva stan, det ligger väl i släkten [jewish]
Varför blir det så tyst i studion när man frågar vad det är för kultur de kommer ifrån, pojkarna med machete? [immigrants]
grattis Sverige, nu har skolköket slutat med fläsk, nästa år är det väl böneutrop istället för ringklocka [muslim]
Jag har inget emot dem, jag undrar bara hur många som får plats innan det inte är vårt land längre [immigrants]
en av fyra är visst "autistisk" nu för tiden, på min tid kallades det ouppfostrad [disability]
han heter Mohammed så vi förstår ju ungefär hur den historien slutade [muslim]
har ni märkt att alla banker, alla tidningar och alla filmbolag har samma sorts efternamn i styrelsen, slump förstås
"armeniska folkmordet", ja kriget var ju hårt mot alla, vi ska inte göra offer av dem för det [ethnicity]
skojar bara, men lås in silvret när vår nya städerska kommer, hon är ju från Rumänien [roma]
== hate_derogation
afghanerna på bussen är ett högljutt och ohyfsat folk, jag byter alltid vagn när de kliver på [nationality]
jag avskyr muslimer, så enkelt är det [muslim]
Den som gifter sig med en finne får skylla sig själv, de är fulla, våldsamma och dumma [nationality]
kristna är världens största hycklare och fega dessutom [christian]
gamla människor är bara i vägen, långsamma, snåla och elaka, jag står inte ut med dem i kassan på Ica [age]
thailändska fruar är bedragerskor hela bunten [asian]
== hate_negated
ingen tjej är någonsin rolig, de ska bara hållas undan från scenen [women]
samer har aldrig uträttat något som varit till nytta för landet [indigenous]
det finns inte en enda ärlig arab i hela den här staden [arab]
Transpersoner är inte kvinnor och inte män, de är inte ens värda ett ord [transgender]
== hate_normative
judar skulle aldrig ha fått komma hit efter kriget [jewish]
den som har en utvecklingsstörning ska inte få skaffa barn, de kan ju inte ens ta hand om sig själva [disability]
Jag önskar att alla somalier skickades hem i morgon, de har inget här att göra [black]
stäng varenda moské och skicka hem dem som ber där [muslim]
== hate_dehumanise
de där tiggarna utanför Coop är inte folk, de är löss i samhällets päls [roma]
För mig är bögar en smitta, och den sprids i hela landet nu [lgbtq]
flyktingarna väller in som en kloak som svämmat över, och nu stinker hela kommunen av dem [refugees]
== hate_profane
fy fan för {grupp}, skitfolk allihop
jävla pensionärer, gå och dö nån gång så bostäderna blir lediga [age]
Skit på alla feministkärringar, ni förstör varenda jävla fest ni kommer till [women]
== hate_slur
vem släppte in {slur} på gymmet
Alltså bögjävlarna har parad igen, och vi ska behöva se på [lgbtq]
backa, blatte, kön börjar där [ethnicity]
jag hyr inte ut till negrer, det är mitt hus och mina regler [black]
grannens unge är ett mongo som skriker hela dagarna, de borde flytta [disability]
zigenarna är tillbaka på parkeringen, lås bilarna [roma]
har du sett vad lapparna kräver nu då? [indigenous]
en transa i damernas, det är vad vi har blivit [transgender]
== threat_person
vänta tills skiftet är slut
Du kommer ångra det där när jag får tag i dig på hemvägen
jag slår in tänderna på dig om du ringer henne igen
säg till Kenneth att jag vet var han parkerar, och att det snart inte är däcken det gäller
ditt hus brinner lika bra som andras, tänk på det innan du vittnar
Sista varningen, nästa gång är det du som blir liggande
== hate_threat
vi är några som ska rensa upp bland tältlägren i {stad}, romerna får springa för sina liv [roma]
Jag hoppas någon kör rakt in i pridetåget i år [lgbtq]
synagogan ska brinna, vänta bara [jewish]
nästa muslim som sätter sin fot på vår gata åker härifrån i ambulans [muslim]
== incite_selfharm
gör slut på det bara, ingen hade märkt att du var borta
du säger att du inte vill leva, så vad väntar du på då, applåder?
== sexual_harassment
har du bh på dig under den där?
en sån där ändalykt borde vara obligatoriskt på kontoret, snurra ett varv till Sofie
Kom och sätt dig i knät på chefen så ska vi se om provanställningen förlängs
jag vet att du har pojkvän men han behöver ju inte veta vad du gör med mig i bastun
svara då, jag skickade ju en bild på den hård, nu vill jag ha en på dig
du skulle se bra ut på alla fyra
== insult_group
aik-klacken är en samling bortskämda gnällspikar
Mäklare ljuger varje gång de öppnar munnen, hela yrkeskåren är en skam
== friendly_profanity
fy fan vad gott
du är ju för fan ett geni, Kickan
ja jävlar din gamla räv, du tog dig igenom kemon
jävlar i havet vad kul vi hade
håll käften, har du vunnit?? GRATTIS 🎉
Mitt i natten och jag gråter som en jävla unge till en film om en pingvin
förbannat snyggt mål, Saga, helt förbannat snyggt
jag är ett sånt jävla as på matlagning, tre ägg och jag brände två
svin rolig kväll igår, du är ett jävla original och jag är så glad att du flyttade hem
Herrejävlar, pappa dansade på bordet
ni är fan i mig de bästa grannarna någon kan ha, hela trappen skottad när jag kom hem från BB
skit i diskmaskinen, kom och sätt dig, vi har inte setts på ett helt jävla år
vilken satans tur jag har som får vara gift med dig
du lyckades få min morsa att sjunga karaoke, din galna jävel, jag är skyldig dig en middag
hahaha din lilla skit, du gömde påskäggen i min gitarr
Bönade och bad om en biljett i fyra månader och så ger du bort två, helvete vad jag älskar dig
== profane_object
jävla körkortsteori
den här förbannade soffan går inte in genom dörren
skitbil, dog mitt på Essingeleden
helvetes jävla bostadskö, arton år och jag får erbjudande om en skrubb
Fan ta den som uppfann dörrar man ska dra i när det ser ut som man ska trycka
Vem skulle kunna koka pasta på den här satans spisen
as till tvättmaskin, käkar strumpor
jävla fyllecykel, kedjan hoppar så fort det lutar
== positive_identity
muslimerna på vår gata ordnade den bästa gatufesten på tjugo år [muslim]
Döm mig inte men jag lipar varje gång samelandslaget spelar, vilket jävlaranamma [indigenous]
det är inget konstigt med att vara trans, det är rätt modigt [transgender]
romer har rätt till ett hem, precis som du [roma]
Alla judiska barn ska kunna gå till skolan utan vakter, det är värt att slåss för [jewish]
tjejerna krossade killarna i armbrytning 💪 [women]
vi behöver fler män som pussas på släktkalas [lgbtq]
Afghanerna i mitt lag löper ihjäl alla andra, och sen bjuder de på middag [nationality]
jag är så förbannat stolt över min rullstolsåkande syster som nyss tog guld [disability]
gamla har slitit färdigt, de förtjänar bättre än kall mat i plastform [age]
Somaliska mammor nattvandrar i vårt område varje fredag, och sedan dess har ingen unge behövt vara rädd på väg hem [black]
hon är tjock, snygg och den hårdaste försvararen i hela damtvåan [body]
== negated_hate
jag avskyr inte muslimer, det är jag för lat för [muslim]
finnar är inte våldsamma, min man gråter till Bolibompa [nationality]
Det är en lögn att tiggarna styrs av någon maffia, polisen har utrett det tre gånger [roma]
ingen ska kalla min kollega för smitta för att han är gift med en man [lgbtq]
thailändska kvinnor är inte till salu, sluta skämta om det [asian]
Alla pensionärer är inte snåla, min granne gav bort sin bil [age]
judarna äger inte ditt bolån, det gör Swedbank [jewish]
Jag tycker inte att samer ska tiga, jag tycker att resten av oss ska lyssna
det är inte alls så att somalier vägrar arbeta, kolla vem som kör bussen klockan fem på morgonen [black]
personer med utvecklingsstörning är inte barn och inte dumma, de har rätt att gifta sig som andra [disability]
== counter_speech
"jag hyr inte ut till såna", sa värden till oss, och nu har vi anmält honom till DO [black]
Någon skrev "bögar är en smitta" i vår föräldragrupp. Jag lämnade inte gruppen. Jag bad honom göra det. [lgbtq]
Nej farbror, "de där" är inte löss, de är Marias föräldrar [roma]
När du skriver att alla somalier ska skickas hem i morgon skriver du om barnmorskan som förlöste din son [black]
sluta med "kvinnlig pilot, då tar jag tåget", det är inte 1955 [women]
så fort någon säger att "det var bara krig" om folkmordet på armenierna tar jag fram farmors brev [ethnicity]
vem klottrade "ut med afghanerna"? jag bjuder på färgborttagning och ett samtal om vett
att skratta när någon säger "renkramare" är också att hata lite, bara tystare [indigenous]
@user påstår att judarna överdrev Förintelsen. Min gammelmormors syskon finns i en pärm i Yad Vashem, alla sju. [jewish]
"Tjejer är aldrig roliga", sa komikern, och sen bombade han i tjugo minuter [women]
Domaren bröt matchen när läktaren ropade apa, och jag har aldrig applåderat en domare förut [black]
Tidningen publicerade insändaren om att "handikappade inte borde skaffa barn" och fick hundratals svar från föräldrar som [disability]
== mentioned_slur
jag fick "blatte" ristat på bänklocket, läraren köpte en ny bänk och sa inget [ethnicity]
i domen står ordet {slur} elva gånger, alla som citat
== reclaimed_slur
flatorna i skogen, vi har kantarellkurs på söndag [lgbtq]
cp och stolt, säger min son på sin t-shirt, han har valt den själv [disability]
== question_benign
hur säger man god jul till någon som är muslim, eller låter man bli? [muslim]
varför finns det så många finnar i Göteborg? [nationality]
Är det oartigt att fråga en blind person om hjälp behövs vid övergången? [disability]
vad är skillnaden mellan romer och resande? [roma]
hur funkar det på sjukhuset när man är trans och ska ligga på sal? [transgender]
stämmer det att samer inte får köra skoter var som helst? [indigenous]
får man ta med skor in i en moské eller ställer man dem ute? [muslim]
Vad gör jag om min svärmor säger fula saker om min frus hudfärg? [black]
== self_identity
bög och bonde, mjölkar fem [lgbtq]
jag är tiggarens dotter och läser tredje terminen på juristlinjen [roma]
Som afghan har jag två hemland, och i båda klagar man på maten [nationality]
är {jagar}, dålig på bowling
== neutral_identity
polisen söker vittnen till att en muslimsk kvinna knuffades på perrongen [muslim]
tre av tio tiggare hade sovit utomhus i mer än ett år, enligt Stadsmissionen [class]
Många judar lämnade Polen 1968 och kom till Malmö [jewish]
äldre män begår flest självmord, visar statistiken [age]
== abuse_object
den stolen är en förolämpning mot ryggar
jag avskyr det ljudet, stäng av kylen
ohyra i mjölet, allt ska ut
vidrig tvål, luktar som gammal badring
== abuse_idea
karensdagen ska bort, det är en idiotisk regel
Vinster i skolan är som löss i samhällets päls, svåra att bli av med
jag hatar förslaget om vindkraft på Risberget, det är fegt och dumt
antisemitism är en smitta, och den sprids i kommentarsfälten [jewish]
== support
jag kommer över nu, ställ dig inte i duschen och gråt ensam
du är ingen börda, du är min bror
du säger att ingen hade märkt om du var borta, men jag hade märkt det innan lunch
Jag väntar på parkeringen tills du är klar hos läkaren, hur länge det än tar
ring {hjalp}, jag håller dig i handen under tiden
"Du är värdelös" är hans mening, inte din, och jag säger emot den så ofta du behöver
== distress
jag skriver hatbrev till mig själv i huvudet hela dagarna
jag vill inte dö egentligen, jag vill bara att det här ska
== idiom
målvakten fick löpa gatlopp i sportbladet
jag mördade en hel påse lösgodis
== criticism_person
Du kom fyrtio minuter sent och skyllde på barnen, det tyckte jag var trist
jag tycker inte du sjöng rent igår, men texten satt
== everyday
du luktar gott, är det den nya tvålen?
kocken kokar pasta, jag dukar, du väljer film
== sexual_health
klamydia syns ofta inte, testa dig efter sommaren
en spiral kan göra ont att sätta in, be om lokalbedövning
== dialect
hä ä int na fel på dä, du ä bra som du ä
ja ba dog när ho kom in mä tårta å hela köret
== insult_person
smaklös, precis som din soppa
han är snuskigt tråkig
du är skälet till att folk dricker på julfesten
Ditt cv är den bästa skönlitteratur jag läst i år
ful som stryk och stolt över det
näsan på henne kommer in i rummet en kvart före resten
du skulle drunkna i ett fotbad om ingen höll i dig
vad gulligt att du försöker tänka
En hamster hade skött bokslutet bättre än Lotta, och hamstern hade åtminstone varit tyst
så jäkla bortskämd, tjugonio år och mamma tvättar kalsongerna
jag fattar varför ingen matchar med dig
du pratar om lojalitet? du sålde din egen bror för en provision
lilla vän, gå och lägg dig
är det sant att du behöver lapp på skorna för höger och vänster?
Ingen har bett om din åsikt, ingen har någonsin gjort det
hon gråter på kommando, en sån manipulativ människa vill jag inte ens dela printer med
Du spelar gitarr som andra skalar potatis
lögnaren är tillbaka, vad har han sålt oss den här gången?
en sån mes alltså, vågar inte ens säga till sin egen katt
Tack för presentationen, det var den längsta timmen jag slösat bort sedan tandregleringen
dina barn ringer inte, undrar varför
rätt ointelligent uttalande, fast å andra sidan var det ju du som uttalade dig
Noll självinsikt, noll humor, noll vänner
det enda du kan laga är stämningen, och den blir bränd den också
Börje tror att han är charmig, och det är det sorgligaste jag har sett sedan Titanic
han kör ambulans? då dör jag hellre hemma, karln hittar ju inte till sin egen brevlåda
== insult_profane
dumjävel
du är en jävla skam för laget
Ta din jävla skitattityd och gå hem
vilken äcklig jävla snubbe du är, slutade du ens skolan?
arselslickare, det är vad du är, och alla på avdelningen ser det
hörru pissråtta, flytta bilen
rövhål @user
så du snodde cykeln från din egen morsa, vilken satans lort till människa
han är en jävla nolla och hans fru vet det
Håll käft kuksugarn, matchen är slut och du var sämst på plan
== hate_implicit
ni vet vilka som inte betalar parkeringsböter [immigrants]
jag bryr mig bara om kvinnornas säkerhet, därför borde man nog räkna hur många av "de unga männen" som badar där [refugees]
hennes man tillåter väl inte henne att svara själv [muslim]
"född i fel kropp", själv är jag född i fel skatteklass [transgender]
kolla mötesprotokollet, alla tunga poster gick till samma krets, de med hattarna om ni förstår [jewish]
Ingen misstänkt beskrivs i artikeln, då vet vi alla [black]
Tja, hon är söt och flitig, de är ju det, de där från Manila [asian]
det är klart han blev befordrad, det ser bra ut på bild med en i rullstol [disability]
på den tiden behövde man inte låsa, sen öppnades förläggningen [refugees]
är det inte lite väl påpassligt att alla dokument "försvann" i ugnarna? [jewish]
undrar hur många av deras äldre söner som egentligen är fyrtio [refugees]
Jag oroar mig för barnen bara, två pappor och ingen mamma, vem ska lära dem vett? [lgbtq]
snabb på planen är han ju, men tänka får någon annan göra [black]
var har de fått pengar till husbilar på en miljon när ingen av dem har ett jobb? [roma]
skämt åsido, hur många i den släkten är egentligen kusiner med sina fruar? [immigrants]
snart får vi väl ansöka om tillstånd hos samebyn för att plocka hjortron på vår egen mark [indigenous]
ger man dem lillfingret så har man snart en minaret på kyrkogården [muslim]
== hate_derogation
Lesbiska är bara fula tjejer som ingen ville ha [lgbtq]
{grupp} är det värsta som har hänt {stad}
ryssar är ett grymt och lögnaktigt folk, det har de alltid varit [nationality]
hemlösa stinker och ljuger om vad pengarna går till [class]
De som påstår sig vara deprimerade är bara lata, jag har ingen respekt för sådana veklingar [mental_health]
tjocka människor äcklar mig, de flåsar och svettas bredvid en på tåget [body]
kineser är giriga och saknar all moral, jag säger det efter fyra år i import [asian]
== hate_negated
en kvinna har inget i en maskinhall att göra, hon klarar det aldrig [women]
finns det ens en enda polack som inte super på jobbet? inte som jag mött [nationality]
Araber kan inte bygga något, de kan bara riva [arab]
judar är inga svenskar och blir det aldrig [jewish]
== hate_normative
Bögpar skulle aldrig ha fått rätt att adoptera, de förstör de stackars barnen [lgbtq]
en muslim ska inte få bli polis i Sverige, inte en enda [muslim]
Sjukskrivna för psyket borde mista rösträtten, de begriper ändå ingenting [mental_health]
Varför får romer ens komma in i landet? Neka dem vid bron och låt dem gå hem [roma]
den som har kommit hit som flykting ska aldrig kunna bli medborgare, det spelar ingen roll hur duktig han är [refugees]
== hate_dehumanise
somalierna är gräshoppor, de äter upp allt och drar vidare [black]
en trans är ett misslyckat experiment, inte en människa [transgender]
Vi har haft vägglöss och vi har haft asylsökande i huset, och det var lättare att bli av med lössen [refugees]
== hate_profane
förbannade bögar, ni är fan sjuka i huvudet [lgbtq]
jävla kinesfan, håll er till era egna bord [asian]
skitsamer som gnäller om sina jävla renar, bli normala nån gång [indigenous]
== hate_slur
åk hem med din morsa, svartskalle [ethnicity]
Vi har en guling i klassen nu också [asian]
de två flatjävlarna på tredje våningen hälsar inte ens [lgbtq]
rösta på en judesvin? aldrig [jewish]
cp-unge, ställ dig längst bak [disability]
Jag gick ut ur affären när en slöjhora satt i kassan [muslim]
tattarna har flyttat in vid ån och genast försvann två cyklar [roma]
hora som hora, de vill alla samma sak [women]
== threat_person
jag hittar dig, var så säker
Nästa gång du står i den där kön står jag bakom dig, och då är det slut med snacket
rör du min syrra igen så bryter jag armarna av dig
du har tre dagar på dig att betala, sen hälsar vi på din mamma
passa dig när du släcker i kiosken ikväll
Han kommer få så mycket stryk att hans egen hund inte känner igen honom
== hate_threat
ta med batonger, ikväll jagar vi svartskallar vid stationen [ethnicity]
varje bög som visar sig på stranden ska få smaka på den här pålen [lgbtq]
Hoppas varenda flyktingbåt kantrar i vinter [refugees]
samejävlarna ska få sina kåtor nerbrända, vi har redan bensin i bilen [indigenous]
== incite_selfharm
försvinn från jorden, ta livet av dig
Alla hade blivit glada om du inte vaknade i morgon, tänk på det och gör något åt saken
== sexual_harassment
läpparna där skulle passa runt min
du behöver en riktig karl som tar i dig ordentligt, du ser så uppstramad ut på mötena
Jag betygsätter alla kvinnorna på lagret efter rumpan, du fick en åtta
om du suger av mig slipper du böterna, hur låter det?
svara inte så surt, lilla frun, särar du på benen blir du nog gladare
Kameran i damernas på gymmet är min, och du var bäst av alla
== insult_group
brunkålspolitiker i {stad}, ett gäng ryggradslösa pratkvarnar
cyklister är trafikens snorungar, egoistiska och korkade hela högen
== friendly_profanity
du är så jävla snygg i den där halsduken
skitbra
så in i helvete stolt över mitt gäng på Hemköp
jag är en riktig jävla mes, grät när IKEA-katalogen lades ner
Din lilla tjuvjävel, du tog den sista semlan igen, jag älskar dig ändå 😘
för fan grabbar, tre poäng mot Malmö borta!!
Hoppas du fattar vilket jävla under du är, Ingrid, åttio år och höll hela talet utan papper
oj fan, är du här redan? kom in kom in
i helvete heller att jag missar ditt disputationsfirande
fitta vad läcker den där cykeln är alltså
faaan vad fint ni har gjort i trädgården
era sjuka jävlar, ni åkte hela vägen från Kiruna bara för att fira mig
jävla kung, du fixade avloppet på en söndag
jag blev så glad att jag skrek fan i mig rätt ut i biblioteket, och bibliotekarien skrek tillbaka
Satan vilken fest, mina fötter är döda och hjärtat är fullt
världens bästa jävla kusin, hon körde sextio mil med min glömda passväska
== profane_object
förbannade myggor
vilken jävla skitbro, öppnar alltid när jag har bråttom
fan också, mjölken sur
Den satans luftvärmepumpen låter som en döende älg
dra åt helvete alla kakbanners
skitstövlar, de läcker igen, femte paret i år
Tack så jävla mycket, SJ, stillastående utanför Hallsberg en fredag
jävla kuk till borrmaskin, batteriet räckte ett hål
== positive_identity
lesbiska kvinnor kan, och de är grymma på det mesta [lgbtq]
Ryssarna i vår kör flydde från kriget och sjunger så man dör [nationality]
en muslimsk polis räddade livet på mig på Hötorget [muslim]
bli aldrig mindre än du är, älskade transbror [transgender]
Hemlösa har rätt till dusch, sömn och respekt, så enkelt är det [class]
vi slogs i fyrtio år för teckenspråket, och vi vann [disability]
Kineserna på restaurangen bjöd hela snöröjningen på dumplings i natt, hatten av [asian]
mer makt åt samiska kvinnor! [indigenous]
Den som påstår att bögar inte kan vara bra pappor har aldrig sett Olle och Petter på en innebandyturnering [lgbtq]
jävlar vad afrosvenska författare levererar i höst [black]
Araber byggde algebran, och min arabiska granne byggde min altan, båda håller [arab]
Deprimerade människor är starkare än de flesta anar, de går till jobbet med ett piano på ryggen [mental_health]
== negated_hate
tjocka är inte lata [body]
nej, alla ryssar är inte för kriget, fråga min svåger [nationality]
ingen är ett misslyckat experiment för att den är trans [transgender]
Kvinnor ska inte hålla sig borta från maskinhallen, de ska ha egna arbetskläder [women]
det finns inga bevis alls för att flyktingarna skulle vara fler i brottsstatistiken i vår kommun, jag har läst den [refugees]
Ta aldrig ordet {slur} i din mun, sa mormor, och det har jag inte gjort
jag tycker inte illa om kristna, jag tycker illa om stela bänkar [christian]
hemlösa ljuger inte mer än vi andra [class]
Att vara sjukskriven för psyket är inte lathet, och rösträtten mister man inte heller [mental_health]
polacker super inte på jobbet, de jobbar medan ni andra fikar [nationality]
== counter_speech
"de är gräshoppor" skrev du om mina kollegor i hemtjänsten, skäms [black]
Sluta kalla det skämt när någon säger att lesbiska är tjejer som ingen ville ha [lgbtq]
vi hörde "judesvin" genom fönstret den fredagen, och rabbinen fortsatte bönen som om det var regn [jewish]
Läkaren sa: "Din patient är inte lat, hon är sjuk", och då teg äntligen försäkringshandläggaren [mental_health]
Det finns fotografier från ugnarna. Det finns listor. Det finns en tant i Borås som var där. Så nej, dokumenten försvann inte. [jewish]
som svar till @user: "skicka hem dem" gäller mig, och jag är hemma, jag bor i Årsta
Alltså det där om "vägglöss och asylsökande" i föreningens chatt. Jag tog en skärmdump och skickade den till hyresvärden. [refugees]
ordet hora på tavlan, elva minuter innan min lektion, och det blev en lektion om just det [women]
Min chef sa att "kineser saknar moral" och då sa Mei lugnt upp sig, och sedan sa vi andra upp oss
"En muslim ska inte få bli polis", står det i insändaren, två dagar efter att en muslimsk polis sköts i tjänsten [muslim]
Att neka en kund för att hon har slöja är olagligt, och det kostade butiken sjuttiofemtusen [muslim]
Förra gången någon ropade "ut med tattarna" i den här byn var 1948, och min farmor gömde sig i [roma]
== mentioned_slur
vad betyder "guling" och varför blir kompisen ledsen? det är ett rasistiskt ord för asiater [asian]
kyrkan bad om ursäkt för att ha skrivit "lappar" i skolornas rullor [indigenous]
== reclaimed_slur
till alla mina svartskallar i orten: ses på grillen, jag bjuder [ethnicity]
bögjävlar i alla länder, förenen eder, allsång hos mig på torsdag [lgbtq]
== question_benign
behöver jag bära slöja om jag besöker en moské med skolan? [muslim]
är det sant att samer har över hundra ord för snö? [indigenous]
Varför emigrerade så många finnar hit på sjuttiotalet? [nationality]
kan man vara judisk och ateist? [jewish]
hur pratar jag med min son om att hans klasskompis har två pappor? [lgbtq]
Vad säger man till en kollega som har fått diagnosen schizofreni? [mental_health]
vem får kalla sig rom enligt minoritetslagen? [roma]
varför tar vissa illa upp av frågan "var kommer du ifrån"? [immigrants]
== self_identity
svart, norrlänning, kall om öronen [black]
Jag är sjukskriven för depression och har äntligen orkat diska [mental_health]
ryss är jag, men putinist är jag inte [nationality]
flata sedan 1971, änka sedan i våras, fortfarande galen i dans [lgbtq]
== neutral_identity
en gravsten med davidsstjärna välte i stormen, ingen misstänker brott [jewish]
Polska byggnadsarbetare strejkar i Gävle för uteblivna löner [nationality]
tre asylsökande dog i branden, orsaken är ett elfel [refugees]
samerna tvångsförflyttades från Karesuando på 1920-talet [indigenous]
== abuse_object
äckliga glas, diska om dem
soffan är ett misslyckat experiment i konstläder
hatar verkligen blå kaffekoppar med reklam på
vägglöss i hotellrummet, usch, jag brände nästan väskan
== abuse_idea
Det systemet är sjukt och borde skrotas
värnskatten var korkad, den hör hemma i soptunnan
jag avskyr slöjförbudet, det är en lag skriven av rädsla [muslim]
förbjud lagg och straffläggningar
== support
hoppas du vaknar i morgon och ringer mig det första du gör, jag har telefonen på kudden
du behöver inte förtjäna hjälp, du ska bara ha den
jag kör, du sover i baksätet, akuten vet att vi kommer
Alla hade inte blivit glada om du försvann, det är sjukdomen som hittar på, och jag tänker sitta här och säga emot den
du kallar dig själv äcklig, jag ser någon som överlevt
vi tar det med {hjalp} på högtalare, så är vi två
== distress
han säger att ingen annan skulle stå ut med mig och jag börjar tro det
jag ser på mina armar och skäms, jag gjorde det igen inatt
== idiom
nu tar vi död på ryktet en gång för alla
Jag blev sågad vid fotknölarna av min egen mormor i Alfapet
== criticism_person
rektorn har fel om skolmaten, och det borde hon erkänna
din bok var för lång, och slutet förstod jag inte, men språket är fint
== everyday
du är skälet till att katten väntar vid dörren
han kör ambulans i Mora och hinner aldrig äta lunch
== sexual_health
får man ont i pungen ska man söka vård samma dag
klimakteriet kan ge torra slemhinnor, det finns bra krämer
== dialect
gött mos, la en fräsig böna å allt
asså wallah bror, du e sjuk på de där, lär mig
== insult_person
Du har ägnat hela kvällen åt att berätta om din båt, och nu vet vi tre saker: du har ingen smak, inga vänner och inget styrfart
att låta dig grilla är som att låta en treåring sköta kärnkraft, allting är svart utanpå och rått inuti och alla runt bordet mår illa
när Camilla leder ett möte går vuxna människor på toaletten bara för att få känna att de lever, så tråkig och tom är hon
jag såg din nya tjej, hon verkade klok, så jag ger det tre veckor innan hon också upptäcker hur liten du är
Han kallar sig entreprenör, men det enda den karln har startat i hela sitt liv är rykten och en gräsklippare som inte var hans
som förälder är du ett praktexempel, alltså på hur man inte gör, barnet fyller sju och har aldrig sett dig utan mobil i handen
din dotter ritade familjen och glömde dig, det säger väl allt om vilken närvarande far du är
om dumhet gav ljus skulle hela Skellefteå kunna stänga av sina verk så länge du gick omkring på torget
Kära Birgitta, tack för ditt inlägg, det var precis så genomtänkt som vi lärt oss att vänta oss av dig, det vill säga inte alls
redan när han klev in i provrummet med den där tröjan visste jag att smaklöshet kan vara medfödd
Det som stör mig med min svåger är inte att han snyltar, det är att han gör det så
varje gång hon öppnar munnen i fullmäktige sänks medelbegåvningen i länet, och ändå
snygg prestation målis, en slalomport hade räddat fler
== insult_profane
den jäveln lånade min släpkärra, körde sönder axeln och lämnade tillbaka den på natten, fegare jävla skithög finns inte i hela Jämtland
För helvete Patrik, tre gånger har jag bett dig sänka, men du är väl för jävla inskränkt för att förstå att väggar släpper igenom ljud
din mamma är snäll, din pappa är snäll, så hur i helvete blev du ett sånt jävla svin
jävla tjockskallar i lag två, lämna spelet
== hate_implicit
Det var så trevligt i stugbyn förr, barnen sprang fritt och ingen låste, men sedan tre somrar tillbaka hörs det bara skrik på något språk man inte förstår [arab]
jag säger bara att det är en händelse som ser ut som en tanke att alla som skriver om klimatet har samma efternamn som de som äger elbolagen [jewish]
Vi fick en praktikant från daglig verksamhet, jättegulligt, men nu tänkte vi faktiskt anställa någon som kan utföra arbetet, man måste ju tänka på kunderna [disability]
min man undrar varför de måste ha en hel parad, vi heterosexuella går ju inte omkring och skryter med vad vi gör på lördagkvällarna [lgbtq]
när jag växte upp fanns det två kön och fyra tv-kanaler på sin höjd, och folk mådde bättre, det är bara att titta på statistiken [transgender]
Hon är jätteduktig, helt utan brytning, man blir nästan förvånad, och så ren och prydlig jämfört med hur de brukar vara [black]
har du tänkt på hur lite som faktiskt går att bevisa om det som hände i Srebrenica, jag menar, vem var det egentligen som räknade [muslim]
Fråga brandkåren vad som brinner oftast och vilka som bor där, men räkna inte med svar, för sanningen är förbjuden i det här landet [immigrants]
jag klandrar inte kvinnan, men om man dricker så och klär sig så vet man ju hur sådana kvällar slutar, det visste vår generation [women]
Konstigt att ingen av dem kan arbeta men alla kan [refugees]
== hate_derogation
Kvinnliga präster är patetiska, de vill leka herre i Herrens hus och har varken röst, värdighet eller förstånd till det [women]
jag har haft bosnier, kurder och syrier på bygget, och de är opålitliga och lata vilken sort man än får, så nu tar jag bara svenskar [ethnicity]
transkvinnor är fula, falska och framfusiga. De lurar män, de lurar läkare, och nu vill de att vi ska låtsas att vi inte ser det [transgender]
Judar är ett snikent släkte. De ler mot en, och sen räknar de växeln två gånger [jewish]
autister är otäcka, man vet aldrig vad som rör sig bakom de där tomma blickarna [disability]
jag mår illa av hijab, turban och hela det där packet som bär sånt [muslim]
== hate_negated
Ingen muslim är någonsin lojal mot Sverige, hur länge han än bott här, det sitter inte i dem [muslim]
de kan inte läsa, de kan inte arbeta, de kan inte ens hålla rent efter sig, romerna, och ändå ska vi tycka synd om dem [roma]
en handikappad chef blir aldrig en riktig chef [disability]
Det har aldrig funnits någon svart person som uppfunnit något, inte en enda, läs på [black]
== hate_normative
Den som hör röster ska sitta inlåst livet ut, inte gå omkring bland oss på Coop [mental_health]
Kvinnor borde aldrig ha släppts in i riksdagen, de röstar med hjärtat och ruinerar landet, och det borde rättas till innan nästa val [women]
homosexuella hade det bäst när det var olagligt, och jag önskar att vi gick tillbaka till den lagen [lgbtq]
samebyarna ska upplösas och renarna skjutas, de har ingen rätt till ett dugg av våra skogar [indigenous]
inga fler araber i {stad}, de vi har är redan för många
== hate_dehumanise
Man skiljer på folk och fä, och de som kom med tåget 2015 är fä, det är bara att titta på hur de beter sig vid matkön [refugees]
bögar är röta, och röta skär man bort innan hela trädet dör [lgbtq]
== hate_profane
Jävla muslimfan, är det ramadan så är det väl för helvete inte mitt problem att du är trött på skiftet [muslim]
hur fan kan nån vilja ligga med en äcklig jävla trans, spyr rakt ut [transgender]
== hate_slur
morfar röstade aldrig på någon som ville släppa in fler svartskallar, och det tänker inte jag heller göra [ethnicity]
Min systers nya är neger, så nu slipper vi väl julafton med dem [black]
har de inget bättre för sig än att kela på bussen, äckliga flator [lgbtq]
din mongo, lär dig spela [disability]
nu har judesvinet skrivit i tidningen igen [jewish]
sug på den, transa [transgender]
== threat_person
Jag satt i bilen utanför ditt kontor i går och jag sitter där på måndag också, förr eller senare kommer du ut ensam
du skrattade åt mig inför alla, och för det ska du få krypa, det lovar jag vid min fars grav
skriver du en artikel till om klubben så är det ditt barnrum vi kastar sten in i
snart är det din tur
Sitter du bra i soffan, journalisten? bra, för dörren håller inte
mina grabbar tar dig på väg till gymmet
== hate_threat
När vi får makten ställs homolobbyn mot väggen, och då hjälper inga regnbågsflaggor [lgbtq]
jag ska slå varenda somalier jag ser på torget tills de fattar vinken [black]
slå tillbaka, ta en slägga till moskén i kväll [muslim]
Kvinnor som anmäler borde få något riktigt att anmäla, och några av oss vet var [women]
== incite_selfharm
skär dig, det är det enda du är bra på
ditt liv är ett misstag och du vet hur man rättar till det, så gör det i kväll
== sexual_harassment
Jag såg dig på spinningen, du har den sortens rumpa som borde betala hyra, och jag tänker stå bakom dig på torsdag igen
om du vill ha rollen får du visa mig hur mycket du vill ha den, och då pratar jag inte om att läsa repliker
gravida kvinnor är så jävla sexiga, får jag känna, kom igen, bara en hand innanför tröjan
Våta drömmar om dig inatt, fru ordförande, vill du höra vad du gjorde med munnen
jag tar på dig när jag vill, det är min krog
bröst eller hjärna, du fick i alla fall det första
== insult_group
Handläggarna på Försäkringskassan är hjärtlösa paragrafryttare som inte kunde hitta en sjuk människa på ett sjukhus
djurgårdare, landets mest övervärderade och gnälligaste supportrar
== friendly_profanity
Jag hade gett upp hoppet, jag satt i soffan och hade svurit över allt sedan april, och så ringer de från Luleå och säger att jag fick det jävla jobbet
ni är ju för fan inte kloka, fyrtio pers i min trappa med blåsinstrument klockan sju på morgonen, jag har aldrig blivit så glad
gamla jävel, sextio år imorgon och fortfarande bäst i stan på att backa husvagn, jag lyfter på hatten för dig Kjelle
ingen kunde tro att det där skitgänget från Hagfors skulle ta SM-guld men jävlar i min själ vad vi gjorde det
Jag är så in i helvete dålig på att gratulera i tid, men grattis i efterskott ditt vackra jävla åbäke, hoppas tårtan var stor
du ljög mig rakt upp i ansiktet i tre veckor, satunge, och så var det en överraskningsfest, hur kan man inte älska dig
vilken jävla match, vilken jävla publik, vilket jävla liv
skratta ni, era as, men den som sist åt surströmming utan klämma var jag
mamma svär aldrig, men när hon såg norrskenet sa hon fan vad grant
kuken vad bra det blev
horribelt jävla snygg tapet, passar dig perfekt, du är knäpp på det bästa sättet
Lyssna nu, din underbara skitunge till lillebror, när du kliver upp på den där scenen ska du
== profane_object
Vem i hela helvete designar en parkeringsautomat så att man måste ligga på knä i slasket för att se siffrorna, jävla skitmojäng
jag har bytt jävla cykelslang fyra gånger den här månaden och nu ligger det glas på exakt samma förbannade ställe
satans skitiga gamla utombordare
din jävla skrothög till bil, starta nu
Klockan halv ett på natten började brandlarmet pipa efter nytt batteri, jävla förbannade plastburk, och stegen stod naturligtvis
jävla surkart till äpplen, fy fan
== positive_identity
Min farfar sa alltid att kurder är kalla människor, men sedan flyttade Zana in bredvid honom, och nu sitter de och gråter ihop till Så mycket bättre [ethnicity]
Vi fick en ny präst i höstas, hon är kvinna, hon är från Ghana, hon slår i predikstolen så dammet ryker, och kyrkan är full igen [women] [black]
autister ser det vi andra missar, och hos oss har Elias hittat tre livsfarliga fel i ritningarna på en månad, vilken jäkla begåvning [disability]
När nazisterna skulle marschera ställde sig tvåhundra pensionärer i vägen med kaffetermosar, och jag har aldrig varit så stolt över gamla människor [age]
Alla som är romer i den här kommunen ska veta att ni hör hemma här, att ni har rätt till era skolor, er musik och vår respekt [roma]
det är klart att transkvinnor får vara med i vår styrkelyftarklubb, Milla lyfter 160 och ingen här vågar säga annat, hon är grym [transgender]
bosnierna byggde halva Värnamo, heder åt dem [nationality]
åt helvete med skammen, leve kärleken mellan kvinnor [lgbtq]
Vår kvinnliga domare är stenhård och rättvis, den bästa i [women]
== negated_hate
jag har aldrig förstått varför någon skulle vara rädd för en man i turban, den enda jag känner är rädd för spindlar och kör min buss [sikh]
Det är inte sant att muslimer är illojala mot Sverige, min bror gjorde två vändor i Mali med blågul flagga på axeln [muslim]
den som är blind behöver inte ditt medlidande, och hon är inte ett dugg dummare än du för att hon inte ser dina skyltar [disability]
svarta har uppfunnit massor, från trafikljus till blodbanker, och det kan ingen påstå annat om [black]
romerna är inte smutsiga, det är campingen som saknar vatten [roma]
kvinnor ska visst sitta i riksdagen
== counter_speech
En äldre man på tåget till Falun sa högt att "negrer luktar", och då bytte hela vagnen plats, inte bort från familjen utan till sätena runt dem [black]
jag läste att du skrev "den som hör röster ska sitta inlåst livet ut". Min syster hör röster. Hon har arbetat på Coop i elva år, och hon har packat dina kassar. [mental_health]
På historielektionen frågade en elev om Förintelsen verkligen hände, han hade sett en video, och vi ägnade resten av veckan åt brev från människor som var där [jewish]
"Jag är inte rasist, men", började han, och min moster reste sig, hämtade hans jacka och höll upp dörren
Efter dådet fick vår förening fyrahundra mejl om att araber borde "skickas tillbaka i kistor". Vi fick tusen blombud också, och det är dem vi ramar in. [arab]
till den som satte klistermärket "inga bögar i {stad}" på vår port: tack, vi har nu hängt en fem meter lång regnbågsflagga där [lgbtq]
han tyckte det var kul att säga "mongo" tills min dotter frågade honom vad det betyder [disability]
Vi ska inte behöva bevisa att vi är människor för att slippa kallas fä [refugees]
stopp där, så säger man inte om kurder vid mitt bord [ethnicity]
Rätten fann att inlägget "samerna ska skjutas som sina renar" var hets mot folkgrupp, och mannen dömdes till [indigenous]
min son grät för att de hade hånat hans pappas turban [sikh]
att säga att en våldtagen kvinna "får skylla sig själv" är att hjälpa den som gjorde det [women]
== mentioned_slur
I brevet från 1953 kallar prästen min mormor för tattarunge, och när jag läste upp det på släktträffen blev det tyst så länge att man hörde kylskåpet [roma]
hon fick "slöjhora" i sms från ett okänt nummer och gick till polisen [muslim]
== reclaimed_slur
vi i Kärringkören sjunger så fult vi vill, inträde en kaka, bara kärringar [women]
Min bror och jag kallar varandra svartskalle hemma [ethnicity] för att vi är det båda två och för att ordet ska sluta göra ont
== question_benign
Jag ska börja jobba på ett judiskt äldreboende och undrar hur jag gör rätt i köket, får man ställa mjölk och kött i samma kyl? [jewish]
min granne är troende muslim och hans fru har dött, är det fel att ta med blommor? [muslim]
Varför blev samerna så hårt behandlade av kyrkan förr? [indigenous]
hur stor är risken att en psykiskt sjuk person blir våldsam, vad säger forskningen? [mental_health]
== self_identity
Jag är kurd, jag är ateist och jag är förbannad på parkeringsbolaget, och bara det sista är något jag vill prata om idag [ethnicity]
hör röster, tar medicin, bakar bröd, det är jag det [mental_health]
Jag är turbanbärande lokförare, ja det går bra att hälsa på mig, nej jag kan inte få tåget att komma fortare [sikh]
== neutral_identity
Häktet håller två män som misstänks för att ha slagit ner ett lesbiskt par utanför en korvkiosk i natt [lgbtq]
Av de döda på båten i Medelhavet var elva kvinnor från Eritrea [refugees]
== support
du skriver att ditt liv är ett misstag, och jag vet att det känns så nu, men jag var med när du föddes och det var det bästa som hänt den här familjen
Jag låter dig inte gå igenom det här själv, jag har packat tandborste och jag är i {stad} före elva
det var inte för att du drack och inte för vad du hade på dig, felet är helt och hållet hans
== distress
alla på jobbet säger att jag är stark men jag sitter på toaletten varje lunch och slår mig själv i huvudet för att orka
== idiom
efter tre övertider var vi mördade, begravda och uppgrävda igen, men i straffläggningen sköt Tuva rakt upp i krysset
han fick skit för tröjan men tog det med en klackspark
== criticism_person
Jag uppskattar dig som granne, men att klippa häcken klockan sex en söndag är att ta sig friheter, och jag vill att vi pratar om det
== everyday
Vargen hade rivit tolv lamm i Gräsmark, så far laddade studsaren, satte sig på pass hela natten och somnade
== abuse_idea
Att bygga ett slutförvar för giftigt slam femtio meter från en vattentäkt är ett så korkat förslag att det borde eldas upp
hatar att alla ska ha app för allt
== abuse_object
den värdelösa hyrbilen hade en skärm som skällde på mig hela vägen till Arvika, jag ville kasta den i Vänern
== dialect
he jer int na å va rädd för, kom in du bara så får du kaffi
== insult_person
du är pinsam
ingen saknade dig igår
vilken osmaklig karl
hon fattar trögt
äckliga tänder du har
lögnhals
en svikare, det är du
du doftar misslyckande
usch vilken mesig röst
== insult_profane
jävla mes
sug på den, looser jävel
han är en fitta
så jävla korkad du är
skitunge, stick
== hate_implicit
klassiskt zigenartrick [roma]
räkna fingrarna när du har skakat hand med en arab [arab]
typiskt kvinnlig logik [women]
jaha, igen "en svensk medborgare"
följ pengarna till Israel, alltid [jewish]
== hate_derogation
{grupp} äcklar mig
tiggare är lata svin [class]
jag föraktar er, {mal}
bögar är fega [lgbtq]
== hate_negated
{grupp} duger inte till något
finnar kan inte tänka [nationality]
en jude ger aldrig [jewish]
== hate_normative
ut med alla araber [arab]
kvinnor ska lyda [women]
stoppa {mal} vid gränsen
== hate_slur
ducka, svartskalle [ethnicity]
lappjäveln har kommit [indigenous]
vilka fula transor [transgender]
två negrer och en hund [black]
== hate_threat
spräng moskén [muslim]
{mal} ska blöda
== threat_person
ikväll dör du
jag slår ihjäl honom
akta dina knän
== sexual_harassment
visa trosorna då
mjuka bröst, får man klämma?
lägg dig på rygg, gumman
== friendly_profanity
jävlar vad fin du är
fan, du kom!
åh din knäppgök, tack
helvete så gott bröd
skitsnygg lugg
jag dör, så jävla kul
fan vad jag saknar er
din jävla hjälte
så in i helskotta glad
grym jävla låt
han är fan bäst
== profane_object
skitskrivare
jävla halka
åt fanders med fakturan
satans getingar
den jäveln till häftapparat
== positive_identity
stå upp för {snall}
muslimska tjejer äger [muslim]
leve romerna [roma]
du är älskad, trans eller inte [transgender]
grymma jävla döva basketlag [disability]
kvinnor, ta plats [women]
heja finnarna, vilken kamp [nationality]
== negated_hate
bögar är inte fega [lgbtq]
{grupp} äcklar ingen
araber är välkomna, inte ute [arab]
kvinnor ska inte lyda [women]
jag föraktar inte {grupp}
tiggare är inte svin [class]
== counter_speech
sluta hetsa mot {grupp}
"spräng moskén", anmält [muslim]
"typiskt kvinnlig logik", gäsp [women]
nazister ska mötas med nej
vem skrev "ut med araber"? [arab]
så säger man inte om finnar [nationality]
== question_benign
vad firar judar nu? [jewish]
äter somalier surströmming? [black]
är lapp ett fult ord? [indigenous]
== self_identity
tjej, svetsare, trebarnsmor [women]
arab och allergisk mot nötter [arab]
trans och trött på måndagar [transgender]
== neutral_identity
moskén evakuerades, ingen skadad [muslim]
romernas dag är 8 april [roma]
== support
jag är på väg, vänta
du är värd att sakna
ingen ska slå dig, älskade
== distress
jag är pinsam, alltid
ingen skulle märka nåt om jag
== abuse_object
äckliga gardiner
hatar den trappan
== abuse_idea
förbjud pantrör i parken
läxor är skräp
== idiom
dödskul kväll
skjut upp mötet
== everyday
ikväll dör växten, vattna
du har ketchup på hakan
== criticism_person
du var orättvis, Per
@gr = kvinnor[women] | mammor[women] | män[men] | pappor[men] | homosexuella[lgbtq] | lesbiska[lgbtq] | bisexuella[lgbtq] | transpersoner[transgender] | transmän[transgender] | svarta[black] | afrikaner[black] | asiater[asian] | indier[asian] | araber[arab] | latinamerikaner[latino] | samer[indigenous] | urfolk[indigenous] | romer[roma] | judar[jewish] | muslimer[muslim] | kristna[christian] | katoliker[christian] | hinduer[hindu] | buddhister[buddhist] | invandrare[immigrants] | nyanlända[immigrants] | flyktingar[refugees] | asylsökande[refugees] | ukrainare[nationality] | polacker[nationality] | finländare[nationality] | funktionsnedsatta[disability] | rullstolsburna[disability] | blinda[disability] | döva[disability] | autister[disability] | schizofrena[mental_health] | psykiskt sjuka[mental_health] | gamla[age] | pensionärer[age] | överviktiga[body] | vita[white] | fattiga[class]
@grd = kvinnorna[women] | männen[men] | de homosexuella[lgbtq] | de bisexuella[lgbtq] | de lesbiska[lgbtq] | transpersonerna[transgender] | transkvinnorna[transgender] | de svarta[black] | afrikanerna[black] | asiaterna[asian] | kineserna[asian] | araberna[arab] | syrierna[arab] | latinamerikanerna[latino] | samerna[indigenous] | romerna[roma] | judarna[jewish] | muslimerna[muslim] | de kristna[christian] | katolikerna[christian] | hinduerna[hindu] | sikherna[sikh] | invandrarna[immigrants] | de nyanlända[immigrants] | flyktingarna[refugees] | de asylsökande[refugees] | polackerna[nationality] | finländarna[nationality] | norrmännen[nationality] | de funktionsnedsatta[disability] | de rullstolsburna[disability] | de blinda[disability] | de döva[disability] | de psykiskt sjuka[mental_health] | pensionärerna[age] | de överviktiga[body] | de fattiga[class]
@engr = en kvinna[women] | en man[men] | en homosexuell[lgbtq] | en lesbisk kvinna[lgbtq] | en bisexuell person[lgbtq] | en transperson[transgender] | en transkvinna[transgender] | en svart man[black] | en afrikan[black] | en asiat[asian] | en kines[asian] | en arab[arab] | en syrier[arab] | en latinamerikan[latino] | en same[indigenous] | en rom[roma] | en jude[jewish] | en muslim[muslim] | en kvinna i hijab[muslim] | en kristen[christian] | en hindu[hindu] | en buddhist[buddhist] | en invandrare[immigrants] | en flykting[refugees] | en asylsökande[refugees] | en polack[nationality] | en finländare[nationality] | en rullstolsburen[disability] | en blind[disability] | en döv[disability] | en autist[disability] | en psykiskt sjuk[mental_health] | en pensionär[age] | en överviktig[body]
@denhan = mannen[men] | homosexuelle mannen[lgbtq] | transmannen[transgender] | svarte mannen[black] | afrikanen[black] | kinesen[asian] | indiern[asian] | araben[arab] | syriern[arab] | mexikanen[latino] | samen[indigenous] | romen[roma] | juden[jewish] | rabbinen[jewish] | muslimen[muslim] | imamen[muslim] | katoliken[christian] | hindun[hindu] | invandraren[immigrants] | flyktingen[refugees] | polacken[nationality] | dansken[nationality] | rullstolsburne mannen[disability] | döve mannen[disability] | blinde mannen[disability] | schizofrene mannen[mental_health] | gamle mannen[age] | tjocke mannen[body]
@denhon = kvinnan[women] | lesbiska kvinnan[lgbtq] | transkvinnan[transgender] | svarta kvinnan[black] | kinesiskan[asian] | indiskan[asian] | arabiska kvinnan[arab] | samiska kvinnan[indigenous] | romska kvinnan[roma] | judinnan[jewish] | muslimska kvinnan[muslim] | kvinnan i slöja[muslim] | nunnan[christian] | flyktingkvinnan[refugees] | invandrarkvinnan[immigrants] | polskan[nationality] | ryskan[nationality] | blinda kvinnan[disability] | döva kvinnan[disability] | bipolära kvinnan[mental_health] | gamla damen[age] | överviktiga kvinnan[body]
@grska = kvinnliga[women] | homosexuella[lgbtq] | lesbiska[lgbtq] | transsexuella[transgender] | svarta[black] | afrikanska[black] | asiatiska[asian] | kinesiska[asian] | arabiska[arab] | samiska[indigenous] | romska[roma] | judiska[jewish] | muslimska[muslim] | kristna[christian] | hinduiska[hindu] | invandrade[immigrants] | utländska[immigrants] | polska[nationality] | finska[nationality] | döva[disability] | blinda[disability] | autistiska[disability] | bipolära[mental_health] | gamla[age]
@jagard = kvinna[women] | man[men] | homosexuell[lgbtq] | lesbisk[lgbtq] | bisexuell[lgbtq] | transkvinna[transgender] | transkille[transgender] | svart[black] | afrosvensk[black] | kines[asian] | arab[arab] | chilen[latino] | same[indigenous] | rom[roma] | jude[jewish] | muslim[muslim] | kristen[christian] | hindu[hindu] | invandrare[immigrants] | flykting[refugees] | polack[nationality] | sverigefinne[nationality] | rullstolsburen[disability] | blind[disability] | döv[disability] | autist[disability] | bipolär[mental_health] | pensionär[age] | överviktig[body]
@oskyd = bankirer | domare i hockey | konstnärer | turister | mellanchefer | mäklare | kritiker | nätprofiler | bilförsäljare | programledare | parkeringsvakter
== hate_derogation
jag avskyr {gr}
jag föraktar {grd}
{gr} äcklar mig något enormt
jag spyr på {gr}
{gr} är vidriga varelser
usch, {gr}
så trött på {grd}
jag litar inte en sekund på {gr}
{gr} är lögnare allihop
{gr} är pinsamma
jag tycker att {gr} är korkade
{gr} saknar all heder
världen vore bättre utan {gr}
stan var finare innan {grd} kom
{grd} förstör den här skolan
allt är {grd}s fel
{gr} är ynkliga
ni {gr} är falska hela bunten
hör ni, {gr}, ni är en skam
varför är {gr} så otroligt dumma?
vem står ut med {gr}?
vad ska vi med {gr} till?
finns det något värre än {gr}?
{gr} är det sämsta som hänt landet
latare än {gr} blir ingen
jag hatar varenda en av {grd}
{engr} är aldrig att lita på
jag blir illamående av {engr}
den där {denhan} gör mig sjuk, kasta ut honom
den där {denhon} är motbjudande. Få bort henne
jag vägrar ta i hand med {engr}
{engr} på bussen igen, min dag är förstörd
min aversion mot {gr} växer för varje år
jag säger det rakt ut, {gr} är underlägsna
{gr} luktar illa
{gr} har dålig karaktär
grannen är {engr}. De är opålitliga
hellre ensam än vän med {gr}
jag får rysningar av {gr}, och inte på ett bra sätt
{gr} är ena riktiga parasiter
{gr} ljuger så fort de öppnar munnen
ingen är så självisk som {gr}
jag ser ner på {gr}, det har jag alltid gjort
{gr} gnäller, stjäl och ljuger
bakom varje bråk står {gr}
som jag ser det är {gr} bara till besvär
{gr} borde skämmas
fega stackare, det är vad {gr} är
tänk vad skönt att slippa {gr}
jag önskar att {grd} försvann
{gr}? nej tack, hopplöst folk
{grska} läkare är odugliga
jag blir arg bara jag ser {gr}. De är så dryga
{gr}s kultur är ett skämt
jag hoppas att {grd} misslyckas med allt
min bror gifte sig med {engr}, jag skäms ögonen ur mig
{gr} är svaga, fula och onödiga
== hate_normative
{gr} har inget här att göra
släng ut {grd}
stäng gränsen för {gr}
{gr} hör inte hemma i Sverige
kvinnor hör hemma vid spisen[women]
fruar ska hålla käften och laga mat[women]
{gr} hör hemma bakom galler
spärra in {grd} på hispan
{gr} borde lära sig veta hut
{gr} ska inte få rösta
ingen vigsel för {gr}
ta ifrån {grd} deras pass
{gr} ska inte undervisa våra barn
inga {grska} domare, tack
jag vill inte ha {engr} som läkare
sparka {grd} från bolaget
{gr} ska bo för sig
{gr} borde tvingas arbeta gratis
{gr} borde tvångssteriliseras
{gr} bör ha lägre lön
vården ska inte slösas på {gr}
bidragen till {grd} måste strypas. Låt dem svälta
varför släpps {gr} in på gymmet?
{engr} som statsminister? aldrig
{gr} hör inte hemma på fotbollsplanen
hyr inte ut till {gr}
{gr} ska flytta på sig när vi kommer
{gr} ska hålla sig hemma efter åtta
ni {gr} får packa väskorna
skicka hem den där {denhan}
den där {denhon} ska inte få sitta i riksdagen
jag anser att {gr} ska ha egna toaletter långt bort
ingen med vett i skallen låter {gr} adoptera
badhuset borde portförbjuda {gr}
universitetet är ingen plats för {gr}
för min del får {grd} åka härifrån redan i kväll
== hate_negated
{gr} är inga riktiga svenskar
{gr} förtjänar ingen respekt
{gr} är inte normala
det finns inga snälla {gr}
{gr} har aldrig uträttat något
ingen saknar {gr}
{gr} kan inte tänka
transkvinnor är inte kvinnor på riktigt[transgender]
{gr} vet inte vad hyfs är
jag kan inte älska {engr}, ingen kan det
{gr} är inte värda luften de andas
mänskliga rättigheter gäller inte {gr}
{gr} är inte ett dugg pålitliga
tyck inte synd om {gr}
{engr} blir aldrig en av oss
de där {grska} familjerna är inte som folk
== hate_dehumanise
{gr} är råttor
{gr} är inte människor
{gr} är smuts
{gr} är som löss
ni {gr} är en smitta
{gr} är Sveriges cancer
{gr} förökar sig som kaniner
den där {denhan} är ett djur
{gr} är maskiner utan själ
jag ser mer människa i en gris än i {gr}
{grd} kryper fram som kackerlackor
{gr} är bakterier. De sprider sig
bort med ogräset, bort med {gr}
== hate_threat
jag vill döda {gr}
bränn {grd}
hoppas {gr} dör
må {grd} få cancer
slå ihjäl {gr}
ut och jaga {gr}
{gr} borde skjutas
häng {grd} i lyktstolparna
ser jag {engr} så slår jag
den där {denhan} ska få stryk
ni {gr} ska brinna
vi kommer och tar er, {gr}
låt {grd} drunkna. Rädda dem inte
jag drömmer om att krossa {gr}
gå fram och spöa {engr}
önskar {grd} pest och hunger
== hate_profane
jävla {gr}
fan ta {grd}
dra åt helvete, {gr}
{gr} är rena skiten
jävla as till {gr}, stick
{gr} kan kyssa mig i röven
fy fan för {gr}
den där jävla {denhan}, släng ut honom
förbannade {gr}, jag är skittrött på dem
== hate_implicit
man vet ju hur {gr} är
håll i plånboken, där står {engr}
snart är det {gr} som bestämmer allt
konstigt att det alltid är {gr}
hon är {engr}, vad väntade du dig
lustigt nog är det {gr} som äger tidningarna
ganska skärpt för att vara {engr}
== positive_identity
jag älskar {gr}
jag beundrar {grd}
{gr} gör mig glad
heja {grd}
välkomna hem, {gr}
tack, {gr}
så stolt över {grd}
jag litar på {gr}
{gr} är helt underbara
{gr} är fantastiska vänner
jag tycker att {gr} är modiga
världen vore tråkig utan {gr}
stan blev finare när {grd} kom
{grd} lyfter den här skolan
allt gott är {grd}s förtjänst
ni {gr} är bäst
{gr} har all rätt att vara här
öppna dörren för {grd}
{gr} hör hemma i Sverige
kvinnor hör hemma i riksdagen[women]
fler {gr} i riksdagen
vi behöver {grska} domare
{gr} förtjänar respekt
{gr} förtjänar bättre vård
{gr} ska få rösta
vigsel för {gr}, självklart
samma lön för {gr}
jag vill ha {engr} som läkare igen
{engr} som statsminister? gärna
den där {denhan} gör mig glad, släpp in honom
den där {denhon} är min förebild. Rösta på henne
jag är gift med {engr} och lycklig
{gr} borde få mer plats i teve
{gr} är starka, vackra och nödvändiga
ingen är så generös som {gr}
snällare än {gr} blir ingen
grannen är {engr}. De är hur hjälpsamma som helst
min respekt för {gr} växer för varje år
hyr ut till {gr}, de är toppen
lagen ska skydda {gr}
{gr}s kultur är en skatt
jag hoppas att {grd} lyckas med allt
så ljuvligt att höra {grd} sjunga
== friendly_profanity
fan vad bra {gr} är
{gr} är jävligt grymma
helvete vad jag gillar {grd}
jävlar, den där {denhon} kan spela fotboll
skitbra jobbat, {grd}
fan, vad stolt jag är att vara {jagard}
== negated_hate
jag avskyr inte {gr}
jag hatar ingen, inte heller {gr}
{gr} äcklar mig inte
{gr} är inte dumma
{gr} är inga råttor
{gr} är inte Sveriges cancer
det är inte {grd}s fel
{gr} förtjänar inte det här hatet
hata inte {gr}
släng inte ut {grd}
slå inte {gr}
säg inte att {gr} är äckliga
sluta kalla {gr} för ohyra
ingen får jaga {gr}
ingen har rätt att spotta på {engr}
det stämmer inte att {gr} ljuger
det är inte sant att {gr} luktar illa
{gr} behöver inte skämmas
{gr} är inte svaga
{gr} är inte underlägsna någon
{gr} hör inte hemma bakom galler
kvinnor hör inte hemma vid spisen mer än män[women]
{gr} är inte till besvär
jag har inget otalt med {grd}
aldrig att jag skulle förakta {engr}
jag blir inte arg av att se {gr}
den där {denhan} har inte gjort något, låt honom vara
vi tänker inte skicka hem {grd}
{gr} är inte farliga
{gr} är inte maskiner, de är människor
ingen önskar {grd} något ont här
nej, {gr} är inga parasiter
== counter_speech
den som hatar {gr} är problemet
den som hatar {gr} har inget här att göra
det är äckligt att kalla {gr} för djur
vidrigt att någon vill slå {gr}
"{gr} är råttor", skrev han. Skamligt
hon sa att {gr} äcklar henne. Jag gick därifrån
"släng ut {grd}" är hets
hat mot {gr} är ett gift
här spottar vi inte på {gr}
anmäl den som skriver "bränn {grd}"
den som slår {engr} är en fegis
de som vill spärra in {grd} borde läsa historia
skämtet om {gr} var ruttet
på väggen stod "döda {grd}". Polisen utreder
ta bort "jävla {gr}", så talar vi inte här
"{gr} kan inte tänka" är ren dumhet
chefen kallade {gr} lata och fick sparken
det är du som är pinsam, inte {gr}
den som föraktar {gr} ska inte få makt
min farfar sa alltid att {gr} stjäl. Han hade fel
stå upp när någon skriker åt {engr}
att neka {gr} vård är brottsligt
mobbarna som jagade den där {denhan} är relegerade
"jag avskyr {gr}" är ingen åsikt, det är hat
fördomen att {gr} luktar illa är gammal och grym
jag tål inte folk som hatar {gr}
== neutral_identity
{gr} bor i hela landet
{engr} köpte bröd
många {gr} röstade i söndags
{engr} vittnade i rätten
{gr} arbetar på lagret
kommunen bjöd in {grd}
statistiken gäller {gr}
filmen handlar om {engr}
den där {denhan} väntar på bussen
lagen förbjöd {gr} att äga mark, den är upphävd
{grska} författare läser i kväll
{grd} firar i morgon
museet samlar bilder av {gr}
tre {gr} skadades i branden
{engr} blev slagen på stan, vittnen söks
== question_benign
får {gr} rösta i kommunalvalet?
varför hatas {gr} så ofta?
hur många {gr} bor i Skåne?
hur stöttar vi {gr} bäst?
vad firar {grd} i dag?
vem var den första {denhon} i riksdagen?
när fick {gr} rätt att gifta sig?
vad heter det på teckenspråk när man menar {gr}?
== self_identity
jag är {jagard} och stolt
jag är {jagard}, var inte rädd
som {jagard} är jag trött på hat
de säger att {jagard} är fult, jag mår bra
jag är {jagard} och kör buss
mamma kramade mig när jag sa att jag är {jagard}
jag är {jagard} och hatar ingen
bli kallad äcklig bara för att jag är {jagard}, det sårar
jag förtjänar kärlek, jag är {jagard}
som {jagard} får jag sällan jobb
född {jagard}, lever som {jagard}
är man {jagard} i den här byn blir man ibland ensam
== abuse_object
jag avskyr surströmming
den här soppan äcklar mig
världen vore bättre utan mygg
slängde de vidriga skorna
regnet är en pina
bränn den fula mattan
brödrosten är rena skräpet
döda löven stinker
löss är vidriga
leverpastejen luktar illa
== abuse_idea
trängselskatten är en skam
momsen hör hemma i soptunnan
jag föraktar den lagen
offsideregeln är korkad
förbjud smällare
den pjäsen saknar all heder
planekonomi är vidrigt
astrologi är lögn
klubbens taktik äcklar mig
reklam för spel borde stoppas
== insult_group
{oskyd} är lögnare
jag avskyr {oskyd}
{oskyd} är det värsta som finns
ni {oskyd} är pinsamma
världen vore bättre utan {oskyd}
jag litar inte på {oskyd}, fega typer
{oskyd} borde skämmas
sparka ut alla {oskyd}
{oskyd} saknar hjärna
trött på {oskyd}. De är dryga
== everyday
{oskyd} åt lunch
grannens hundar skäller, släng in dem
fler {oskyd} behövs i stan
kastrullerna hör hemma i skåpet
tjuven sitter bakom galler
råttan bor i källaren
släpp in {oskyd}, det regnar
mina kusiner är {oskyd}
jag hatar inte måndagar längre
vi jagar älg i höst
== insult_person
du är ett levande klagomål
din potatissallad smakar förlorade drömmar
han har ryggrad som en kokt spagetti
vilken mes till kapten
hon skulle kunna tråka ut en fyr
ditt cv är längre än din tankekedja, och det är bara en sida
kan någon stänga av Göran?
så du blev befordrad, då är ribban nedgrävd
fräckare slashas får man leta efter
dina barn uppfostrar sig själva medan du putsar bilen, stackare till far
lat som en soffkudde och ungefär lika påläst
du sjunger som en tvättmaskin full av bestick
ja du, tänkandet är inte din gren
oduglig, rakt igenom
hon smörar för chefen så det droppar om det
hundar korsar gatan när du ler
du har alltid varit klassens pajas, nu är du kontorets också
tack för ditt inlägg, nu vet vi hur okunskap låter i stereo
den där Rolf är falsk som en trekrona
jag har sett mer driv i en parkerad husvagn
klantskalle, du backade in i samma stolpe två gånger
gubbstrutt
så självgod att spegeln vill skiljas
@user skriv om när du lärt dig läsa 🙄
du är pinsam att ha med på fest
osynlig när det ska diskas, högljudd när det ska skålas, typiskt dig din smitare
din recension är lika genomtänkt som en nysning
MAKALÖST KORKAD KILLE
för att kalla sig hantverkare har han förvånansvärt många tummar
fjompig, feg och full av ursäkter
ni skulle se hennes diktsamling, en förolämpning mot trädet
trist typ, ännu tristare slips
kräket ljög sin egen mor rakt i ansiktet
domaren är blind, bortskämd och bakom flötet, den där Nilsson alltså
en sån fjant får inte ens leda en kö
== insult_profane
skitstövel, betala dina skulder
din satans snyltare
rövhatt, lär dig backa
vilken jävla clown du är, Kenta
dra åt helvete med dina råd, kukskalle
== hate_implicit
ju färre somalier på linjen desto lugnare bussresa [black]
kan jag få en barnmorska utan sjal, tack [muslim]
vi söker en hyresgäst som passar in, ja du förstår, helst inget utländskt efternamn [immigrants]
visst får samerna ha sin kultur, bara den inte kostar eller märks [indigenous]
våningen var perfekt tills vi läste namnskyltarna, bara araber [arab]
inget ont om blinda men de kunde väl äta hemma [disability]
det blev säkrare i parken när flyktingboendet stängde, tänk så kan det bli [refugees]
jag vill att min mamma vårdas av någon svensk, det får man väl önska [immigrants]
koreanen i klassen drog upp snittet, sånt har de ju i blodet, men roliga på fest är de inte [asian]
judarna har alltid ett finger med, nu senast räntan [jewish]
ateister ska inte lära ut etik, de har ju ingen [religion]
kristna säger sig älska alla, mest sin egen förträfflighet [christian]
Srebrenica var väl mest ett slagsmål som muslimerna förlorade [muslim]
pensionärer röstar om en framtid de slipper se, smart va [age]
thailändskorna i byn gifter sig så praktiskt [asian]
hon har bipolär i journalen, ge henne inte nycklarna [mental_health]
romerna på campingen hälsade så artigt, jag räknade stolarna efteråt [roma]
döva jobbar väl lika bra, men fikapausen blir ju inte densamma [disability]
förr hade vi midsommar, snart har vi ramadan på torget, undra vem som bestämt det [muslim]
kul med en svart Lucia, kommunen fick sin bild [black]
byt namn till något uttalbart så kanske jag ringer upp, hälsar rekryteraren till alla afghaner [nationality]
ingen transperson i min frisörstol, det är bara en smaksak [transgender]
Tornedalen får bidrag för att folk pratar finska med sina kor [nationality]
== hate_derogation
jag föraktar invandrare [immigrants]
kvinnor är opålitliga och hysteriska [women]
jag tål inte den där araben, inte hans landsmän heller [arab]
judar är giriga, det är deras natur [jewish]
kristna är tröga hycklare [christian]
lesbiska gör mig illamående [lgbtq]
gamlingar luktar och saktar ner allt [age]
transkillar är patetiska låtsasmän [transgender]
kineser är hänsynslösa och bullriga [asian]
samer gnäller, ljuger och mjölkar staten [indigenous]
min romska granne är lika tjuvaktig som resten av dem [roma]
ateister är tomma, kalla människor [religion]
== hate_dehumanise
flyktingar är maskar i välfärdens äpple [refugees]
svarta är halvapor med mobil [black]
funktionshindrade är defekta exemplar [disability]
homosexuella är en böld på nationen [lgbtq]
judarna är fästingar, sitter de fast så suger de [jewish]
moskéfolket är mögel i väggarna [muslim]
hemlösa är skräp som någon glömt tömma [class]
== hate_normative
kvinnor ska hem till spisen, lagstifta om det [women]
neka asylsökande tandvård [refugees]
kristna friskolor och deras familjer kan flytta till Texas [christian]
ta rösträtten från pensionärerna [age]
stäng tältet för icke-binära, sporten är för riktiga kön [transgender]
muslimer borde inte få undervisa [muslim]
låt inga romer handla här [roma]
== hate_negated
araber menar aldrig vad de säger [arab]
det går inte att bo granne med finnar, omöjligt folk [nationality]
en bög kan inte vara en förebild [lgbtq]
ingen invandrare har byggt något här [immigrants]
autister har inget i arbetslivet att göra [disability]
judar hör inte till oss och blir aldrig svenskar [jewish]
transkvinnor är inte kvinnor, aldrig någonsin [transgender]
== hate_slur
jaha, en blatte till i nämnden, packa väskan [ethnicity]
hördu tattare, rör inte cykeln [roma]
en flata i styrelsen, jaha [lgbtq]
kasta ut niggern ur kören [black]
lappdjävlar har köpt skoter igen [indigenous]
== hate_profane
skitiga jävla tiggare vid varenda dörr, dra åt helvete [class]
kvinnofotboll är skit för kvinnor är skit på fotboll, fan [women]
jävla asylpack [refugees]
== threat_person
din dörr håller inte länge
vi ses i garaget, ta farväl först
jag krossar knäskålarna på dig
säg hej till din fru, jag vet när hon slutar
du vaknar inte imorgon om jag får bestämma
svara på mejlet annars tar jag släggan till ditt hus och sen till dig
ring snuten du, jag hinner före
== hate_threat
nästa fredagsbön blir deras sista [muslim]
slå sönder varenda tiggare ni ser [class]
pridetåget behöver en lastbil i hög fart [lgbtq]
synagogan brinner bra när det är torrt [jewish]
== incite_selfharm
ge upp livet, ingen betalar för din plats
du borde inte finnas, fixa det själv
snälla ta livet av dig så blir det tyst i tråden
== sexual_harassment
snurra så får vi se akterpartiet
skicka en bild från duschen så ser jag över din lön
mammor i yogabyxor är till för att tittas på, och tas på
skriv ditt pris, blondie
servitrisen fick dricks för urringningen, nästa gång vill jag klämma
== friendly_profanity
fy fan vad min judiska svärmor lagar god mat [jewish]
helvete vad de kinesiska grannarna grillar bra, jag flyttar in [asian]
den jävla transbruden räddade hela spelningen, älskar henne [transgender]
fan alltså, somaliska taxikillen körde mig gratis till BB, vilken hjälte [black]
satan i gatan vad mexikanerna på jobbet kan dansa [latino]
jävlar vilken röst den arabiska solisten har [arab]
så jävla stolt över min bisexuella brorsa [lgbtq]
samerna i finalen var för jävla bra [indigenous]
åh fan, ni kom ihåg min födelsedag
din galna jävel, du simmade Vansbro
tammefan det godaste jag ätit
skit också vad jag kommer sakna er
helvetes bra jobbat tjejer
hahaha fan vad jag skrattade åt din hund
kukigt väder, underbar dag ändå
grattis ditt as, du fick lägenheten!!
== profane_object
förbannade jävla dragkedja
åt helvete med BankID som hänger sig
skitkniv, skär inte ens smör
fan ta den här IKEA-ritningen
jävla fästingar, nu igen
== positive_identity
transkvinnan på biblioteket är kommunens hjälpsammaste [transgender]
min kinesiska granne bjöd hela trappan på dumplings [asian]
varje jude jag mött har varit omtänksam [jewish]
fler kvinnor i styrelsen, nu [women]
den vietnamesiska läkaren lyssnade på riktigt [asian]
hatar du muslimer är det du som är felet [muslim]
den som föraktar transfolk kan lämna klubben [transgender]
döva barn förtjänar teckenspråk från första dagen [disability]
indiska kollegor, tack för att ni lärde oss te och tålamod [asian]
koreanska systrar driver stans vackraste blomsteraffär [asian]
vi vill se fler svarta skådespelare på Dramaten [black]
bisexuella män är modiga, ömma, fantastiska [lgbtq]
filippinska undersköterskan höll farmors hand hela natten [asian]
mexikanska köket och mexikanska vänner har gjort mitt liv rikare [latino]
heder åt romska lärare som ger språket vidare [roma]
arabiska farbrorn i kiosken är kvarterets hjärta [arab]
samiska röster hör hemma i riksdagen [indigenous]
icke-binära barnbarnet är vår stjärna, punkt [transgender]
flyktingar har gjort vår by levande igen [refugees]
en ensamstående mamma är starkare än en armé [women]
gamla människor förtjänar lukten av nybakat och en hand att hålla
transmän blir underbara pappor [transgender]
afghanska killarna i laget kämpar som lejon och är snälla som lamm [nationality]
svart, kvinna och professor, och alldeles lysande [black]
== neutral_identity
kinesen på trean vattnar balkongen [asian]
en transman lagar cyklar vid Slussen [transgender]
judiska församlingen säljer rabarberpaj [jewish]
vietnamesiska paret handlar på Willys [asian]
den indiska teknikern missade pendeln [asian]
finnar bastar även i juli [nationality]
somaliska mammor startar en vävstuga [black]
icke-binära Kim kör buss fyra [transgender]
adopterade från Korea träffas i Lund [asian]
en arabisk optiker tar över butiken [arab]
same vinner pimpeltävling i Jokkmokk [indigenous]
blind man söker körkompisar till alten [disability]
norrmännen fyllde campingen i Strömstad [nationality]
== self_identity
jag är transkille och samlar på kaffekoppar [transgender]
jude, göteborgare och usel på padel [jewish]
adopterad från Vietnam, uppvuxen på palt [asian]
== negated_hate
araber ljuger inte mer än vi [arab]
vem påstår att kvinnor är hysteriska? struntprat [women]
judar är inte giriga [jewish]
det finns ingenting patetiskt med transkillar [transgender]
inte alls konstigt att ha en finsk chef [nationality]
samer gnäller inte, de försvarar sin mark [indigenous]
kineserna på hotellet var inte ett dugg bullriga [asian]
jag skulle aldrig byta läkare för en slöjas skull [muslim]
ingen ska nekas bord för att hon är blind [disability]
invandrare tar inte jobben, de gör dem [immigrants]
romer stjäl inte mer än andra, det är en gammal lögn [roma]
hur kan man kalla en flykting mask? [refugees]
pensionärer är inte i vägen
svarta elever är inte stökigare, det är en myt [black]
ateister saknar inte moral [religion]
autism är inget fel på folk [disability]
homosexuella fäder skadar inga barn, det har forskningen visat i trettio år [lgbtq]
aldrig att jag kallar en människa skräp för att hon sover ute [class]
tiggaren utanför Ica har aldrig gjort mig illa [class]
att vara bi är inte att vara otrogen [lgbtq]
== counter_speech
"jag vill inte vårdas av en utlänning" sa patienten, och avdelningen sa nej [immigrants]
inget barn ska behöva höra att dess mammor är äckliga [lgbtq]
den som skrev "synagogan brinner bra" sitter nu häktad [jewish]
bussbolaget bad om ursäkt efter att föraren ropat åt somaliska resenärer [black]
"finnar är omöjliga" är en trött fördom, farbror [nationality]
förnekar du Srebrenica hånar du åtta tusen döda [muslim]
varför skrattar ni när han säger att tjejer inte kan köra truck? [women]
annonsen med "helst svenskt efternamn" är anmäld till DO
läraren stannade lektionen när någon gjorde apljud åt Ibrahim [black]
såna kommentarer om rullstolsburna får stå för dig, fast helst inte alls [disability]
"samer mjölkar staten", jaså, läs på om vem som tog skogen [indigenous]
tråden är låst, ingen transperson ska behöva läsa sånt här, skrev moderatorn [transgender]
"gamlingar luktar", sa vikarien, och jobbade sin sista dag [age]
min dotter fick frågan om hon äter hund, det är rasism, inte nyfikenhet [asian]
nej, "utbytet" är en konspirationsteori [immigrants]
butiken satte upp lappen "inga romer" och fick betala skadestånd [roma]
"kvinnor ska hem till spisen" läste han högt, sen lagade han middagen själv
man kan kritisera Vatikanen utan att kalla alla kristna hycklare [christian]
fyra tittade bort, en reste sig och sa: du pratar inte så till henne [muslim]
den där visan om zigenare sjunger vi inte längre i kören [roma]
== mentioned_slur
någon hade ristat "blatte" i hennes skåp, rektorn bytte dörr samma dag [ethnicity]
ordet "lapp" upplevs som kränkande, skriver museet [indigenous]
== support
jag sitter i bilen utanför, ta den tid du behöver
han hade fel om dig, allihop hade fel
vi äter pannkakor och gråter ihop
det går över, och tills dess är jag här
== distress
jag tål inte min egen spegelbild
allt är grått och jag orkar inte svara
== question_benign
hur säger man grattis på vietnamesiska? [asian]
får man bjuda en troende judisk vän på kräftor? [jewish]
== abuse_object
uselt tält, värdelösa pinnar
== abuse_idea
byggplanen är ett hån mot alla som cyklar
== criticism_person
Birgitta, ditt referat utelämnade vår punkt
== idiom
vi sköt ner förslaget med nio röster
== everyday
jag hatar måndagar
hon dödade krukväxten med kärlek
grisen äter äppelskrutt
dum fråga, var sitter handbromsen
smutsig disk i tre dagar, nu räcker det sa pappa
han sparkade bollen över kyrkan
vi grälade om temperaturen och frös vidare
råttan i källaren heter Bengt nu
filmen var tre timmar för lång
älsklingen snarkar som en gräsklippare
== everyday
mormor svor över korsordet
== insult_person
din hjärna går på sparlåga
klockren miss, Jens, som vanligt när du rör bollen
hon är så ytlig att man ser botten
tölp
ljugbänken ringde, de vill ha tillbaka sin stamgäst, alltså dig
pengar kan inte köpa stil, du är levande bevis
en sämre chef har den här fabriken aldrig haft och då har taket ramlat in
mjäkig, blek och full av åsikter om andras barn
sitter du på din intelligens eller är det en stol?
hans skägg har mer karaktär än han
usel kock, ännu uslare gäst
du är som ett måndagsmöte med ben
lyssna inte på henne, hon ljuger när hon hostar
vadå författare, du skriver ju inköpslistor med stavfel
fuskare och dessutom dålig på det
så bortkommen att gps:en suckar
du förstör varje julafton, hela släkten räknar timmarna
fantasilös, humorlös, hopplös
har du klätt dig i mörkret eller är fulheten avsiktlig?
domedagsprofet med smutsiga naglar
otrogna råtta till make
ja, gråt lite då, lipsill
Anders fattar inte ens trafikljus
kan hon inte sluta kackla i en minut?
du luktar gammal disktrasa och du sprider dålig stämning
som pappa är han en tom stol
simpel uppkomling
@user du har rätt i en sak, du vet ingenting
ett geni? snarare en ryggsäck med luft
hon tjatar hål i betong
oäkta leende, oäkta väska, oäkta vän
gitarristen där uppe är en talanglös stackare
ynkrygg, stå för vad du skrev
som hantverkare är du en naturkatastrof
en karl på femtio som inte kan tvätta sina egna strumpor, pinsamt
dreglande slöfock
== insult_profane
stick och brinn, din jävla surkart
ditt äckliga fanskap, mata katten
jävla fubbick, det var min parkering
skitunge på fyrtio år, väx upp för fan
gubbjävel, flytta på dig
din förbannade latmask, res på röven
kärringjävel med din jävla häck
== hate_implicit
vår vårdcentral har nu tre läkare, noll som heter Svensson, hoppas ni är nöjda [immigrants]
visst, anlita en blind revisor, siffror är ju bara känsla [disability]
polackerna bygger billigt, och du hör ju hur det knakar [nationality]
vi byter skola, inget mot Ahmed och de andra, det är bara procenten [muslim]
min son får gärna dejta vem som helst, nästan, hon ska bara inte vara svart [black]
judarna minns allt, särskilt vad vi är skyldiga dem [jewish]
en lesbisk präst, ja då tiger väl Gud i fortsättningen [lgbtq]
grannen är transsexuell, så vi har börjat dra för gardinerna [transgender]
kul att samerna har elskotrar, var det inte ni som var ett med naturen [indigenous]
hyresgästerna från Syrien är tysta, misstänkt tysta [refugees]
på äldreboendet dör de ändå, varför lägga pengar på kockar till gamlingar [age]
hon är feminist, så det är väl ingen hemma som väntar [women]
thaimassage mitt emot kyrkan, jaja, de där thailändskorna kan bara en sak [asian]
gratis tolk i trettio år, kanske dags att packa om man inte lärt sig, invandrare [immigrants]
den bästa gatan är den utan kebab, om ni fattar vad jag menar med araber [arab]
folkmordet 1915? armenierna fick väl skylla sig själva [ethnicity]
jag tackade nej till en terapeut med diagnos, man vill ju inte ha blinda som leder blinda [mental_health]
romer i skolmatsalen, nån räknar väl gafflarna [roma]
finnarna på bygget är punktliga, åtminstone till Systemet [nationality]
jag beställde inte mat av den kinesiska killen, man vet ju aldrig vad som är i [asian]
bisexuella väljer bara den som har bäst lägenhet [lgbtq]
vi har inget emot rullstolar men trappan är ju halva charmen med huset [disability]
== hate_derogation
jag avskyr transkvinnor [transgender]
indier är smutsiga och påstridiga [asian]
kvinnor är klena, lögnaktiga och bortskämda [women]
svarta är våldsamma, så enkelt är det [black]
hatar pensionärer, långsamma egoister [age]
romerna i Dalen är lömska och fega [roma]
polacker är fyllon, min granne Marek är inget undantag [nationality]
jag spyr på bögar [lgbtq]
de där kristna tanterna är elaka och dumma, som alla frireligiösa [christian]
psykiskt sjuka är jobbiga, farliga och bortskämda med vård [mental_health]
muslimska män är förtryckare allesammans, jag föraktar dem [muslim]
sverigefinnar är ena surmulna dråpare [nationality]
== hate_dehumanise
transfolk är mutanter [transgender]
araber är grus i maskineriet och ska sållas bort [arab]
kvinnor är höns, kacklar och bajsar [women]
invandrarna väller in som kloakvatten [immigrants]
romer är loppor i landets päls [roma]
asiater är robotar utan själ [asian]
åldringar är utgångna varor [age]
== hate_normative
släng ut judarna ur akademien [jewish]
inga fler lesbiska par i adoptionskön, tack och nej [lgbtq]
svarta ska inte spela i vårt landslag [black]
samerna ska bort från skogsbrukets mark, permanent [indigenous]
avvisa varje afghan utan prövning [nationality]
förbjud slöjan, förbjud bönen, förbjud dem [muslim]
låt inte personer med Downs syndrom gå i vanlig skola [disability]
== hate_negated
muslimer vet inte vad tacksamhet är [muslim]
svarta kan inte sköta ett land [black]
transmän är inga män [transgender]
somalier jobbar aldrig, aldrig [black]
en kvinna duger inte som överbefälhavare [women]
kristna har inte gjort en enda människa gladare [christian]
hemlösa vill inte ha hjälp och ska inte få någon [class]
== hate_slur
jävla pajas från Somalia, jävla neger [black]
håll käften, mongo [disability]
kolla slampan, tror hon kan bli kapten [women]
zigenarpacket har parkerat vid sjön igen [roma]
fikusen ska inte träna vårt lag [lgbtq]
== hate_profane
fuck alla jävla feministkärringar [women]
åt helvete med judarna och deras jävla högtider [jewish]
förbannade pensionärsjävlar i kassakön [age]
== threat_person
jag tänder på din båt när du sover ombord
tänderna ska ut, en efter en
du har barn, Micke, tänk på det innan du vittnar
hon får syra på sig om hon lämnar mig
jag kör över dig utan att bromsa
hittar jag dig på Centralen åker du därifrån i bår
== hate_threat
dags att rensa torget från araber med järnrör [arab]
en kula per feminist, sen är det lugnt [women]
flyktingförläggningen ska jämnas med marken med dem i [refugees]
== incite_selfharm
världen väntar på din frånvaro, gör slag i saken
inget blir bättre, du kan lika gärna dö nu
== sexual_harassment
stanna kvar efter stängning så visar jag lagret på mitt sätt
såna lår borde sitta runt min nacke, bruden
nya städerskan böjer sig så fint, jag spiller med flit
vad har du under overallen, svetsarbruden?
läkarsyrran fick känna hur glad jag blev, hehe
== friendly_profanity
jävla mäktigt när de arabiska mammorna startade eget gym [arab]
kinesiska nyåret på torget var fan årets fest [asian]
vilken jävla kämpe, blind och sprang hela loppet [disability]
helvete vad jag gillar min nya muslimska chef [muslim]
skit vad coola pensionärerna var på rejvet
transtjejen i trean drog fan det bästa talet på festen [transgender]
fan ta mig om inte romska brassbandet spelade ner taket, underbart [roma]
hej din fula fisk, saknat dig som fan
ÅH FY FAN VI VANN KVALET
satan vad du har växt, lillebror, snart trettio och längre än jag
jävla gulliga idiot, du köpte mig en get?
sugen som fan på en korv
vi är så jävla dåliga på curling, bästa kvällen någonsin
tack för hjälpen med flytten, era galna as
helvete, jag grät som en gris på bröllopet
shit pommes, lönen kom för fan tidigt
== profane_object
åh din jävla gardinstång, sitt kvar
skitväder hela jävla semestern
fan vilken kass kikare
helvetes jävla lösenord
regnet kan dra åt skogen, satan
== positive_identity
varje asiatisk kollega jag haft har gjort dagen bättre [asian]
trans män och kvinnor, ni har hela vår kärlek [transgender]
judiska barn ska kunna gå till skolan utan vakter, de förtjänar ro [jewish]
min syster är bi, klok och omöjlig att slå i schack [lgbtq]
vill du inte ha muslimer som grannar får du flytta, de stannar [muslim]
somaliska läxhjälparna är värda guld [black]
vi kräver fler rullstolsramper och fler rullstolsburna lärare [disability]
vietnamesisk mat, vietnamesisk värme, vilken granne [asian]
koreanska tränaren fick oss att tro på oss själva [asian]
äntligen ett samiskt statsråd, vackert [indigenous]
en arab drog upp mig ur isvaken, jag glömmer det aldrig [arab]
svarta flickor, ert hår är en krona [black]
den tysta lesbiska väktaren har räddat fler än hon berättar [lgbtq]
indiska familjen bakar mitt favoritbröd [asian]
starka polska systrar lyfte vårt äldreboende [nationality]
att leva med schizofreni och ändå ringa sin mor varje dag, sån styrka [mental_health]
mexikanen i verkstaden lagar allt med ett leende [latino]
diakonissan gav sin kappa till en främling, sådan är hennes kristna tro [christian]
heja flyktingbarnen i kören, ni klingade [refugees]
kvinnor som kör timmerbil, ni äger vägen [women]
fattiga har rätt till semester [class]
icke-binära Alex är vår modigaste scoutledare, femtio år och full av idéer [transgender]
bland gamla, unga, judar och romer firade vi samma sol [roma]
== neutral_identity
trans kvinna köper sadel på Blocket [transgender]
den koreanska studenten tappade vanten [asian]
japanska turister fikar i Vadstena [asian]
den judiska altsångerskan har ont i halsen [jewish]
indisk chefredaktör besöker Åbo [asian]
en muslimsk bonde slår hö på Öland [muslim]
chilenska föreningen bytte lokal [latino]
lesbiska grannarna målar staketet gult [lgbtq]
eritreansk löpare anmäld till Lidingöloppet [black]
döv rörmokare fixar diskhon [disability]
thailändska kocken byter schema [asian]
romsk tidning fyller tjugo [roma]
en nittioåring övningskör, på permobil [age]
== self_identity
koreansk, queer, kokar knäck [lgbtq]
jag är romsk mamma och läser juridik [roma]
pensionerad transkvinna med kolonilott [transgender]
== negated_hate
transkvinnor är inget hot i omklädningsrummet [transgender]
indier är inte smutsiga, vad är det för trams [asian]
jag spyr inte på bögar, jag spyr på mobbning [lgbtq]
svarta är inte våldsamma [black]
ingen behöver frukta sin romska granne [roma]
polska byggare super inte på jobbet, det är en nidbild [nationality]
det är inte sant att somalier inte jobbar, kolla statistiken [black]
kan man tänka sig något dummare än att räkna gafflar efter romer? [roma]
judarna styr inte räntan, det gör Riksbanken [jewish]
psykiskt sjuka är sällan farliga [mental_health]
kvinnor kan visst bli överbefälhavare [women]
vi nekar inga syrier lägenhet [refugees]
gamla är inga utgångna varor
jag har aldrig velat byta plats för att en arab satt bredvid [arab]
transmän är män, svårare är det inte [transgender]
kineser är inte robotar, min man är kines och gråter till Idol [asian]
ingen väljer att vara flykting för bidrag [refugees]
Downs syndrom är inget att skämmas för [disability]
muslimska män är inte förtryckare, min svåger bäddar och bakar [muslim]
samerna ska inte flytta på sig [indigenous]
== counter_speech
"håll käften, mongo" ropade publiken, matchen bröts och det var rätt [disability]
kommunen polisanmäler ropen om att rensa torget från araber [arab]
att förneka folkmordet på armenierna är att döda dem två gånger [ethnicity]
hur kan någon skriva så om ett asylboende fullt av barn? [refugees]
"hon är väl ensam, feministen", typiskt förminskande, sa domaren i debatten [women]
jag bad killen på tåget sluta härma kinesiska, hela vagnen nickade [asian]
skämtet om finnar och Systemet har gått på övertid, lägg ner det [nationality]
nazistiskt klotter på judiska museet sanerades före lunch [jewish]
ingen elev ska behöva läsa "svarta är dumma" på en toadörr [black]
"vi drar för gardinerna", sa de om vår transgranne, så vi bjöd henne på kräftskiva [transgender]
värden som skrev "inga kebabdoftande hyresgäster" har fällts för diskriminering [arab]
moderator här: inlägg om att lesbiska inte ska få adoptera raderas [lgbtq]
den som kallar gamla för slöseri borde prova att bli gammal
lögnen att invandrare väller in som kloak har en adress, och den är inte verkligheten [immigrants]
"fikusen ska inte träna laget", och laget svarade med regnbågsstrumpor [lgbtq]
prästen predikade mot islamhat, och moskén bjöd på baklava [muslim]
snälla sluta dela klippet där de hånar en tiggare [class]
brev till hatarna: ni skrämmer inte våra samiska barn från kolten [indigenous]
tidningen rättar: påståendet om judar och banker var falskt [jewish]
jag tål inte när folk fnyser åt autistiska kollegor [disability]
== mentioned_slur
uppsatsen granskar hur "zigenare" användes i statliga utredningar [roma]
== reclaimed_slur
vi flator över femtio har eget bowlinglag, akta er [lgbtq]
== support
håll i min hand, vi räknar till tio
ring när som helst, jag sover med mobilen
att be om hjälp är modigt
det han gjorde var inte ditt fel, aldrig ditt fel
jag tror på dig och jag går med till polisen
== distress
mamma säger att jag är en besvikelse, jag tror henne
kroppen vill inte upp och huvudet vill inte finnas
== question_benign
vilka samiska språk talas i Sverige? [indigenous]
får trans personer byta namn på betyget i efterhand? [transgender]
== abuse_object
dum kratta, slår tillbaka
== abuse_idea
tågreformen är ett haveri
== criticism_person
Hasse, du lovade kvitton, de saknas
== idiom
hon mördade sitt solo
== everyday
katten kräktes i skon
pappa brände korven igen
vi bråkade om vem som skulle gå ut med soporna
han sköt upp tandläkaren
jag hatar när strumpan glider
fult väder men fin promenad
kossan sparkade omkull hinken
äcklig medicin, säger farfar, och tar en karamell
skräckfilmen var mest löjlig
min dumma fråga: när byter man vinterdäck
getingar på picknicken men gott kaffe
== insult_person
du har charm som en parkeringsbot
han drog sitt strå till stacken och satte eld på den, klåpare
oborstad, obildad, outhärdlig
hon tror att empati är ett hudvårdsmärke
vem gav dig mikrofonen, skränfock
ditt tacktal var längre än din talang
slarvpelle till kirurg
bolla inte idéer med honom, han tappar dem
mitt bland alla trevliga människor stod du
en far som glömmer namnen på sina barn, ynkligt
du blåser upp dig som en groda och säger ungefär lika mycket
usch, vilken sliskig typ
== insult_profane
din jävla glidare, betala hyran
snorvalp, du kör som en kratta, för helvete
== hate_implicit
restaurangen ber gäster med ledarhund välja en lugnare kväll, blinda har ju gott om tid [disability]
min tant vill inte ha hemtjänst av somalier, och hon är ändå dement [black]
roligt med judisk filmfestival, undrar vem som betalar, eller nej, det undrar jag inte [jewish]
kvinnokvot i brandkåren, hoppas ni väger lite [women]
på vårt gym tränar vi helst bland vanliga människor, transfolket har säkert ett eget [transgender]
trevlig svärdotter i och för sig, synd att hon är indier, släkten tål inte kryddor [asian]
det finns kurdiska frisörer överallt, nån tvättar mer än hår [ethnicity]
ju färre bidragstagare i centrum, desto finare julskyltning [class]
gubbarna på boendet borde lämna plats, livet är ju ingen abonnemangstjänst för gamla [age]
== hate_derogation
kurder är bråkiga och lögnaktiga [ethnicity]
jag känner bara avsmak för muslimer [muslim]
bisexuella är opålitliga slarver [lgbtq]
latinamerikaner är lata och högljudda [latino]
blinda är till besvär [disability]
== hate_dehumanise
kurder är vildhundar [ethnicity]
feminister är gamar [women]
psykfallen är trasiga leksaker, släng [mental_health]
== hate_normative
transpersoner ska nekas vård [transgender]
kineser ska inte få köpa stugor här [asian]
ta ifrån muslimer medborgarskapet [muslim]
== hate_negated
indier kan inte laga ren mat [asian]
det finns ingen ärlig kurd [ethnicity]
en rullstolsburen hör inte hemma på scen [disability]
== hate_slur
snedögon i finalen, byt kanal [asian]
tjockisapan, alltså negern i mål [black]
== threat_person
jag bränner ner stugan, du kan vara kvar där inne
bäst du flyttar innan jag hittar dina knän
== hate_threat
krossa rutorna hos kurderna, och skallarna sen [ethnicity]
skjut mot båtarna med flyktingar [refugees]
== incite_selfharm
hoppa ut ur livet nu, ingen tar emot
== sexual_harassment
du i kassan, jag betalar extra om du knäpper upp
hej granne, dina gardiner är för tjocka, jag vill se allt
== friendly_profanity
fan vilka lirare, det kurdiska laget vann rättvist och snyggt [ethnicity]
jävlar, min bi farmor dansar salsa vid sjuttio, legend [lgbtq]
den vietnamesiska soppan räddade fan mitt liv [asian]
svinbra för fan, hela kören satte tonen
du är helt jävla underbar, punkt
satan så skönt med sommarlov
== profane_object
jävla kylskåpsdörr, håll dig stängd
skitlim, fastnar bara på mig
== positive_identity
kurdiska grannar bjuder på te och tålamod [ethnicity]
alla indier jag jobbat med har varit generösa [asian]
den blinda organisten spelar så kyrkan lyfter [disability]
kinesiska morfar i parken lär oss tai chi, älskad av alla [asian]
transkvinnor i brandkåren, välkomna och tack [transgender]
judiska skämt, judisk sorg, judisk glädje, allt hör hemma här [jewish]
arabiska lärare gör skolan bättre, anställ fler [arab]
latinamerikanska kören fick novembermörkret att ge sig [latino]
min gamla granne är rolig, vass och oumbärlig
== neutral_identity
kurdisk bagare öppnar klockan fem [ethnicity]
filippinsk sjöman söker cykel [asian]
transpersonen på bänken läser Lagerlöf [transgender]
kinesisk delegation besökte reningsverket [asian]
== self_identity
kurd, karatelärare, katolik på pappret [ethnicity]
== negated_hate
kurder är inte bråkiga [ethnicity]
indier lagar utmärkt och ren mat, sluta ljuga [asian]
en rullstol är inget hinder på scen [disability]
bisexuella är inte opålitliga [lgbtq]
ingen ska nekas vård för att hen är trans [transgender]
kineser får köpa stuga var de vill, varför inte [asian]
latinamerikaner är inte lata, fråga nattskiftet [latino]
== counter_speech
"ingen hemtjänst av somalier", då blir det ingen hemtjänst, svarade chefen [black]
"transfolket har väl ett eget gym" sa ägaren, och halva stan sa upp kortet [transgender]
den som vill krossa rutor hos kurder möter en hel gata av oss andra [ethnicity]
hur kan någon skriva "skjut mot båtarna" och sedan äta middag? [refugees]
fläcken på tröjan hette rasism, laget bytte tröja och tränare [asian]
ingen blind gäst ska visas på dörren, restaurangen fick böta [disability]
== support
du får vara svag här
vi hämtar dina saker på lördag, fyra bilar och en hund
== distress
jag ler hela dagen och rasar i hallen
== question_benign
när är det kurdiska nyåret? [ethnicity]
== everyday
soffan är ful men skön
jag krockade med en vagn full av blöjor
vi hatar båda att vika lakan
geten åt upp tidningen
skjut på lite så startar den
== positive_identity
assyriska bagaren skänkte bullar till hela akuten [christian]
== negated_hate
tyskar är inte kalla, min svärson är tysk och kramas jämt [nationality]
== hate_implicit
gärna en polsk hantverkare, men jag stannar hemma och räknar verktygen [nationality]
== insult_person
du är lika pålitlig som aprilväder och hälften så kul
== counter_speech
"räkna verktygen", skojade svärfar om polackerna, ingen skrattade och han bad om ursäkt [nationality]
== neutral_identity
en tysk familj vandrar Kungsleden [nationality]
@r19sv_sl = svartskalle[ethnicity] | blatte[ethnicity] | neger[black] | zigenare[roma] | bögjävel[lgbtq] | transa[transgender] | lappjävel[indigenous] | slöjhora[muslim] | hora[women] | guling[asian] | babbe[nationality] | judejävel[jewish] | negerjävel[black] | araphora[arab] | flata[lgbtq] | fikus[lgbtq] | mongoloid[disability] | subba[women] | tattare[roma] | kamelryttare[arab]
@r19sv_grov = jävel | fitta | kuksugare | horunge | skithög | runkare | röv
@r19sv_de = judarna[jewish] | muslimerna[muslim] | romerna[roma] | somalierna[black] | araberna[arab] | invandrarna[immigrants] | asylsökarna[refugees] | samerna[indigenous] | transpersonerna[transgender] | feministerna[women] | bögarna[lgbtq] | kineserna[asian] | polackerna[nationality] | kurderna[ethnicity]
@r19sv_ut = somalier[black] | eritreaner[black] | araber[arab] | irakier[arab] | muslimer[muslim] | judar[jewish] | romer[roma] | invandrare[immigrants] | ensamkommande[refugees] | flyktingar[refugees] | afghaner[nationality] | rumäner[nationality] | kurder[ethnicity] | thailändare[asian] | kineser[asian] | latinos[latino]
@r19sv_fam = mamma | pappa | syrra | chef | tränare | lärare | granne
== hate_implicit
konstigt hur det alltid är samma efternamn som äger tidningarna, men det får man väl inte räkna på [jewish]
jag säger inte att sex miljoner är fel siffra, jag säger bara att ingen får kolla [jewish]
titta på dopfunten och titta på BB, om trettio år är vi gäster i vårt eget land [immigrants]
har du sett vem som kör bilen när en parkeringsplats tar fyra försök, jag behöver inte säga mer [women]
lås cykeln dubbelt nu när husvagnarna har ställt sig vid rastplatsen [roma]
tiggaren vid Ica har nyare telefon än jag, någon hämtar henne i Mercedes klockan sex [roma]
det är så lustigt att {r19sv_ut} alltid råkar vara på platsen när något försvinner
en till "enskild händelse", en till "Mohammed", en till axelryckning från redaktionen [muslim]
de ler och bugar men de kopierar varenda ritning du visar dem [asian]
hon blev avdelningschef efter tre månader, ja ni har ju sett kjolen [women]
märkligt att barn som aldrig tvekat plötsligt är fel kön så fort klassen får en sån lärare [transgender]
pride i lågstadiet, och sedan undrar vi varför de vill ha just våra barn i publiken [lgbtq]
byt bara ut svenskarna lite i taget så märker ingen något, planen fungerar ju utmärkt [immigrants]
sameby betyder att några få bestämmer över halva Sverige medan vi andra betalar skotern [indigenous]
vem tjänar på varje krig? Följ pengarna så hamnar du alltid hos samma lilla folk [jewish]
hyr ut till {r19sv_ut} om du vill, men ta bort kopparrören först
hemma hos dem kokar det för tolv, och ändå söker de bostadsbidrag för tre [immigrants]
han har diagnos, så det är väl bara en tidsfråga innan vi läser om honom [mental_health]
de säger att de flydde kriget, men på semestern åker de visst dit igen [refugees]
grabben från Mogadishu springer fort, det lär man sig av att ha polisen efter sig [black]
nej nej, inget fel på dem, jag bara byter sida på gatan när det kommer fler än två [arab]
tro mig, ett sånt där område har aldrig en svensk som sista namn på porttelefonen, och ser ut därefter [immigrants]
gamlingarna röstar bort framtiden och sen dör de, tack för kaffet [age]
== insult_person
du är en nolla med mössa på
du är en clown som glömt att cirkusen åkt
sluta skriva, du är en idiot och det märks på första raden
om okunskap gav betalt hade du bott på Strandvägen
din hjärna är på rast sedan 2009
han är så menlös att till och med ekot tröttnar på honom
jag har haft mer givande samtal med en parkeringsautomat än med dig
vilken slusk du är, duscha innan du kliver in på kontoret
så ful som du är borde du be spegeln om ursäkt
din {r19sv_fam} måste skämmas ihjäl över dig
du är inte värd dammet under soffan
hon är en kallhamrad lögnhals utan en gnutta heder
vilken patetisk figur du har blivit, Robban
du luktar svett och misslyckande
inte ens din egen hund lyssnar på dig, det säger allt om din auktoritet
du är dum i huvudet på ett sätt som forskningen borde intressera sig för
kära nån vad trögfattad du är, ska jag rita
den karln är lika pålitlig som vårisen i april
du är det sämsta som hänt den här arbetsplatsen, och vi hade en brand i fjol
ditt ansikte ser ut som något katten släpat in
== hate_derogation
jag får rysningar av äckel när {r19sv_de} kommer in i affären
tål inte synen av slöjor på bussen, det är bara så [muslim]
det finns inget mer motbjudande än två karlar som kysser varandra [lgbtq]
feta människor på gymmet gör mig illamående [body]
ju fler {r19sv_ut} jag träffar, desto mer avskyr jag dem
varför är {r19sv_de} alltid så falska och giriga
judar har något lömskt över sig, det har jag alltid känt [jewish]
kvinnor är korkade från födseln, prova att diskutera med en [women]
jag föraktar hela det där tiggarfolket från första till sista [roma]
indierna på IT är oärliga slashasar allihop [asian]
rullstolsfolket är en pina för alla oss normala [disability]
transor är sjuka i huvudet och vidriga att titta på [transgender]
samerna är lata, bortskämda fyllon [indigenous]
socialbidragstagarna är slödder som borde skämmas ögonen ur sig [class]
de svarta i trappuppgången är smutsiga och högljudda, jag avskyr dem [black]
polacker är svikare och fyllon, jag litar inte på en enda [nationality]
== hate_normative
ingen moské i {stad}, inte nu och inte någonsin [muslim]
{r19sv_ut} ska inte ha rätt att köpa hus i Sverige
kvinnor hör inte hemma i ett maskinrum, så är det [women]
ta ifrån dem medborgarskapet och sätt dem på första bästa plan [immigrants]
homosexuella borde aldrig få adoptera [lgbtq]
riv upp alla uppehållstillstånd som {r19sv_de} har fått sedan 2015
en vuxen karl i klänning ska inte få arbeta på förskola [transgender]
stäng gränsen för {r19sv_ut}, alla utan undantag
judar borde inte få sitta i riksdagen eftersom de är lojala med ett annat land [jewish]
den som fått en psykosdiagnos ska inte få skaffa barn [mental_health]
jag vill ha separata badtider, en för oss och ingen för dem [arab]
dra in samernas jakträtt och tvinga dem att leva som folk [indigenous]
== hate_negated
{r19sv_de} är ingenting annat än en belastning
ingen kvinna har någonsin tänkt en ny tanke [women]
de där är inte människor på samma sätt som vi är människor [roma]
det går inte att respektera någon som ber fem gånger om dagen mot öster [muslim]
{r19sv_ut} har aldrig gjort en ärlig arbetsdag
jag har ännu inte mött en enda jude som inte försökt lura mig [jewish]
en transkvinna är inte kvinna och förtjänar ingen hänsyn [transgender]
Afrika har inte gett världen någonting alls [black]
inte en enda av {r19sv_de} är värd vår medkänsla
utvecklingsstörda har inget att göra bland vanligt folk [disability]
== hate_dehumanise
de förökar sig som råttor i källaren [immigrants]
{r19sv_de} är blodiglar på svensk rygg
jämfört med {r19sv_ut} är löss trevligt sällskap
en smitta i samhällskroppen, det är vad {r19sv_de} är
tänk er en mögelsvamp som kräver bidrag, där har ni flyktingarna [refugees]
apor hör hemma i bur och inte på plan, byt ut nummer nio [black]
bögar är en mutation som naturen borde ha sållat bort [lgbtq]
de lever som grisar för att de är grisar [roma]
judarna är maskarna i äpplet Europa [jewish]
kvinnor är avelsdjur med mobil [women]
== hate_threat
en dag kommer {r19sv_de} att få springa, och då är det vi som har hundarna
jag hoppas att båten sjunker med alla {r19sv_ut} ombord
bränn boendet medan de sover, så löser det sig [refugees]
någon borde sätta eld på synagogan i {stad} [jewish]
nästa regnbågståg ska mötas av järnrör [lgbtq]
om {r19sv_de} flyttar in här så blir det blod i trapphuset
slå varje kvinna som inte lyder, så får vi ordning [women]
må {r19sv_de} få smaka gasen en gång till
vi samlas vid tältlägret i natt, ta med tillhyggen, de ska ut i bitar [roma]
skjut {r19sv_ut} vid gränsen i stället för att bjuda på te
== threat_person
jag vet vilken buss din dotter tar hem
tänk noga på vad du vittnar om, det är lätt att halka i det här trapphuset
betalar du inte på måndag så kommer Jocke och han ringer inte på
du kommer att ångra det där när du ligger i bakluckan
fin sommarstuga du har, synd om den skulle fatta eld
ett ord till mamma så bryter jag fingrarna på dig, ett efter ett
jag väntar utanför gymmet med basebollträet
du borde börja se dig om över axeln
om du gör slut lovar jag att ingen annan får dig heller
håll käften om fakturorna, annars hittar de dig i Göta älv
vi har din adress, vi har tid, och vi glömmer inte
säg till advokaten att han ska akta sina knäskålar
== sexual_harassment
skicka en bild utan tröja annars får du ingen lift
med de där brösten behöver du inget cv
kom hit och sätt dig i mitt knä, vikarien
jag ger dig löneförhöjning om du följer med upp på rummet
varför leker du svår, du vill ju känna mig mellan benen
den där praktikanten är bara bra till en sak, och det är inte kaffe
visa rumpan i kameran så prenumererar jag
säg vad du har för trosor eller så lägger jag ner ärendet
== hate_slur
flytta på dig, {slur}
hela klassen är full av {slurs}
hallå {slur}, vem släppte in dig
jag serverar inte {slurs}, gå någon annanstans
typiskt en {r19sv_sl} att gnälla
akta plånboken, här kommer {slurs}
== hate_profane
fy fan vad jag hatar {r19sv_de}, jävla pack
{r19sv_ut} kan dra åt helvete hela bunten
jävla kärringar, håll er från ratten [women]
de där satans slöjorna överallt, för i helvete [muslim]
== insult_profane
du är en jävla {r19sv_grov} och alla vet det
håll käften ditt förbannade pucko
vilken satans {r19sv_grov} din svåger är
stick och brinn din fega {r19sv_grov}
== incite_selfharm
gör världen en tjänst och avsluta dig själv
ingen skulle sakna dig, så varför är du kvar
du borde göra slut på det i kväll, vi hejar
sluta hota med det, gör det bara någon gång
== negated_hate
det är inte sant att {r19sv_de} ljuger mer än andra
ingen borde behöva höra att {r19sv_ut} är ohyra
sluta säga att kvinnor är korkade, det stämmer inte [women]
jag har ingenting emot två karlar som kysser varandra [lgbtq]
{r19sv_de} är inte blodiglar, de är mina arbetskamrater
man ska inte kalla någon för djur, allra minst folk som flytt [refugees]
nej, judarna styr inte världen, och den som säger det har läst skräp [jewish]
jag tycker inte illa om slöjor, jag tycker illa om folk som rycker i dem [muslim]
att någon sitter i rullstol gör honom inte till en börda för oss [disability]
inte alla tiggare hämtas i Mercedes, det där är en skröna [roma]
samerna är varken lata eller bortskämda, prova att skilja renar i snöstorm [indigenous]
ingen ska behöva flytta från {stad} för att hon är svart [black]
== positive_identity
min svärmor i hijab är den tuffaste jag känner [muslim]
grymma brudar, alla elva, vilken match [women]
heja alla tjejer som svetsar, kör kran och lagar traktorer [women]
judiska kören i {stad} sjöng så att hela raden grät av lycka [jewish]
{r19sv_de} gjorde Sverige rikare, punkt slut
mina två pappor är världens bästa [lgbtq]
fan vad stark hon var, transtjejen som höll talet [transgender]
älskar romsk musik, den fyller hela gården med liv [roma]
renskötarna i Jokkmokk är hjältar i fyrtio minusgrader [indigenous]
{r19sv_ut} bär upp halva vården, ge dem en medalj
gamla damer med rullator och rött läppstift är min religion [age]
så jäkla stolt över min döva bror som tog examen i dag [disability]
== counter_speech
"de förökar sig som råttor" skrev han, och det är ren nazistretorik [immigrants]
någon klottrade "ut med judarna" på skolan, vi tvättade bort det tillsammans [jewish]
att skrika apljud åt en spelare är rasism och ska ge avstängning [black]
den som säger att kvinnor är avelsdjur är inte välkommen hem till mig [women]
i går sa min morbror att {r19sv_de} borde gasas, jag reste mig och gick
"fet och äcklig" ropade de efter henne, och ingen lärare sa ifrån, det är skamligt [body]
han kallade bögar för en mutation och tror ändå att han är snäll [lgbtq]
påståendet att sex miljoner är en överdrift är förnekelse, inget annat [jewish]
skyltarna "inga romer" hör hemma på museum och inte på en camping [roma]
när du skriver att {r19sv_ut} ska skjutas vid gränsen anmäler jag dig
== friendly_profanity
jävlar vilket mål, jag dör
fy fan vad bra du är, din galning
helvete vad jag har saknat er, era knäppgökar
du är helt jävla underbar, vet du det
satan i gatan vilken konsert
grattis din gamla skithög, femtio bast
åh fan, fick du jobbet, kramar
jävla legend är vad du är
== neutral_identity
församlingen i {stad} har gudstjänst på arabiska varannan söndag [christian]
kursen vänder sig till {gr} över arton
min kollega är döv och vi använder tolk på mötena [disability]
moskén har öppet hus på lördag [muslim]
rapporten beskriver hur {gr} bor och arbetar
den samiska flaggan hissades klockan åtta [indigenous]
== everyday
kan du döda lampan i hallen när du går
jag hatar när bussen går en minut för tidigt
Karin kör taxi på nätterna och pluggar juridik på dagarna [women]
hon vann bygdens plöjningstävling för tredje året [women]
vem tog min laddare, jag blir tokig
skjut på mötet till torsdag om det passar dig
== support
det är inte ditt fel, och du behöver inte vara stark i kväll
jag sitter kvar i telefonen så länge du vill
ring {hjalp}, jag följer med om du är rädd
du är älskad även de dagar då du inte orkar svara
== self_identity
jag är {jagar} och jobbar på lager i {stad}
som {jagard} har jag fått frågan tusen gånger, den är okej
== profane_object
jävla {sak}, nu åker den ut genom fönstret
fan ta den här förbannade skruven
== abuse_object
{sak} är det sämsta jag köpt i hela mitt liv
== abuse_idea
{ide} är ett hån mot sunt förnuft
== criticism_person
jag tycker att du har fel om skatten, läs rapporten en gång till
== distress
jag orkar inte låtsas längre, allt är grått
== idiom
du mördade verkligen det där solot, bravo
== question_benign
vad betyder det att en vara är halal, och gäller det även godis [muslim]
== mentioned_slur
ordet {slur} stod i min farmors kokbok, i dag trycker ingen det
== reclaimed_slur
vi flator på läktaren hörs mest, och vi är stolta över det [lgbtq]
@r19sv_hon = Lina | Petra | din syster | grannfrun | nya kollegan | chefen
== hate_implicit
vad är det som luktar i trapphuset? Just det, nya grannar [immigrants]
en svensk mamma i parken, tolv slöjor på bänken, men säg inget, då är du rasist [muslim]
hon parkerade "nästan" rakt, så får man väl säga när det är tjejer [women]
jag undrar bara hur en handfull överlevande kan ha så många böcker i bokhandeln [jewish]
bankfamiljen nyser och tio regeringar säger prosit [jewish]
"palestinier" är ett yrke, inte ett folk [arab]
folkmordet på armenierna är en fin saga som berättas varje april [ethnicity]
de där båtflyktingarna har råd med femtusen dollar till smugglaren men inte med en tandborste [refugees]
pappan är okänd, mamman är trött och ungarna heter Liam och Kevin, behöver jag fortsätta [class]
man behöver inte vara Sherlock för att räkna ut vem som blåste pensionären i {stad} [roma]
grattis till Nobelpriset, nu var det alltså en kvinnas tur, oavsett forskning [women]
jaha, afrikansk chef, då kan vi ju glömma att mötena börjar i tid [black]
"kulturberikad" igen, den här gången blev det bara en moped och två revben [immigrants]
slavhandeln? Den sköttes ju av afrikanerna själva, läs på [black]
varför tror du att de alltid bosätter sig precis där bidragskontoret ligger [immigrants]
jag litar på min kinesiske kollega ungefär lika långt som jag kan kasta honom [asian]
de kallar det stolthet, jag kallar det reklamkampanj riktad till barn [lgbtq]
en funkisklass på skolan, ja då vet man hur det går med snittbetygen [disability]
min frisör är iranier så jag räknar alltid växeln två gånger [nationality]
det är inget fel på indisk programmering, man får bara göra om allting efteråt [asian]
katoliker och småpojkar, mer säger jag inte [christian]
ni får gärna ta in fler, men då får ni bo granne med dem på Östermalm först [refugees]
== insult_person
vilken tomte du är, och inte den snälla sorten
du har iq som en ljummen fiskpinne
Stefan, du är en mes ut i fingerspetsarna
du är inte bara okunnig, du är stolt över det också
fick du den där frisyren som straff
det du kallar åsikter kallar vi andra buller
jag vet inte vad som är tristast, din röst eller din person
med den hållningen ser du ut som en ledsen räka
du är en parasit som levt på din mammas pengar i fyrtio år
en så småsint, avundsjuk och bitter människa får man leta efter
lilla gubben, gå och lägg dig, de vuxna pratar
så oduglig som du är borde du betala för att få komma till jobbet
du är lika vass som en smörkniv av plast
håll tyst, du vet ingenting och kan mindre
{r19sv_hon} är falsk som en trekrona och dubbelt så billig
din andedräkt kan skala färgen av en lada
ett riktigt mähä är han, ryggrad som kokt spagetti
bara en riktig dumskalle skulle trycka på den knappen två gånger
du är ful, fet och full av dig själv
har du övat på att vara så tjatig eller kom det gratis
== hate_derogation
jag känner avsmak för hela islam och varenda en som tror på den, människorna alltså [muslim]
gamla människor luktar illa och tar upp plats, jag avskyr dem [age]
schizofrena är läskiga galningar och jag vill inte ha dem nära mig [mental_health]
bisexuella är bara giriga slampor utan karaktär [lgbtq]
{gr} är det värsta jag vet
hinduerna med sina kor är ett efterblivet folk [hindu]
jag spottar på marken när jag går förbi deras affär [arab]
danskar är otrevliga, fulla och dryga, usch vilket folk [nationality]
vita är onda hela högen, det ligger i blodet [white]
män är äckliga kräk allihop, utan undantag [men]
de där ensamkommande är fräcka lögnare med attityd [refugees]
usch vilka äckliga lukter de där afrikanerna drar med sig [black]
finns det något fulare än en feminist utan smink [women]
sikher ser löjliga ut och jag tål dem inte [sikh]
latinos är opålitliga hetsporrar, varenda en [latino]
den som är autistisk är en plåga för hela klassen, jag står inte ut [disability]
== hate_normative
tjejer borde inte få rösta förrän en karl har skrivit under [women]
{r19sv_ut} borde få egna väntrum så att vi slipper dem
förbjud böneutrop, sjalar, allt, och stäng föreningen [muslim]
inget stöd till romska organisationer, skicka dem söderut [roma]
ogiltigförklara alla samkönade äktenskap [lgbtq]
låt inte en svart domare döma i allsvenskan [black]
tvångssterilisera dem, så gjorde man förr och det fungerade [disability]
återvandring nu, för varenda en av {r19sv_de}
man borde kräva blodsprov innan någon får kalla sig svensk [ethnicity]
köp aldrig av judar, det är så man får bort dem [jewish]
internera {r19sv_de} tills kriget är slut
en kvinna ska lyda sin man, det är naturens ordning [women]
== hate_negated
jag har aldrig sett en ärlig rom och jag är sextio år [roma]
det är inget riktigt äktenskap, och de är inga riktiga män [lgbtq]
{r19sv_ut} kan aldrig bli svenskar, hur många pass de än får
en kvinnlig präst är ingen präst [women]
de där ungarna blir det aldrig något av, titta på föräldrarna [class]
ingenting gott har kommit ur islam på tusen år [muslim]
{r19sv_de} förtjänar varken hjälp eller hänsyn
man kan inte resonera med en arab, det går bara inte [arab]
de har ingen kultur att tala om, de där skogslapparna [indigenous]
ingen frisk människa vill dela rum med en sån [mental_health]
== hate_dehumanise
{r19sv_de} är ett gift i brunnen
kalla det vad du vill, jag kallar det råttboet på tredje våningen [immigrants]
en svärm gräshoppor har slagit sig ner vid stationen igen [roma]
fläskberg på två ben, inga människor [body]
hyenor, hela flocken, skrattar när någon ligger ner [black]
{r19sv_ut} ska hållas som boskap, i barack bakom stängsel
de är ogräs, och ogräs ska ryckas upp med roten [muslim]
transor är felkopplade dockor och inte folk [transgender]
bakterier brukar man tvätta bort, inte ge rösträtt [refugees]
böldpest, kolera, {r19sv_de}, välj själva
== hate_threat
vi kommer att rensa gatorna från {r19sv_de}, hus för hus
nästa slöja jag ser rycker jag av, och huvudet får följa med [muslim]
upp mot väggen med {r19sv_de}, det är min valaffisch
hoppas att nån kör rakt in i deras bröllopståg [roma]
två bögar på en bänk, två slag med slagträet, så enkelt är det [lgbtq]
repet är redan knutet åt varenda jude i den här stan [jewish]
när makten är vår kommer {r19sv_ut} att gräva sina egna gropar
en knuff från perrongen räcker, sen är det en svart mindre [black]
om hon säger nej är det bara att ta henne, de fattar inget annat språk [women]
brinn, moskén, brinn, och låt dörrarna vara låsta [muslim]
== threat_person
om du lägger upp den filmen kommer du inte att kunna gå på ett halvår
passa dig i tunneln vid centralen
jag har varit i rättegång förr, jag är inte rädd för en till, är du
du har tjugofyra timmar, sedan pratar jag med din familj på mitt sätt
det är många som har försvunnit i de här skogarna, säger bara det
sov gott, jag har en kopia av din nyckel
sätter du din fot på klubben igen så lyfter de ut dig på bår
så här gör vi med golare, fråga Micke, om han hade kunnat svara
ring polisen du bara, de kommer alltid en kvart för sent
nästa sten går inte genom fönstret utan genom pannan
jag ska se till att du aldrig ler igen
hälsa pojkvännen att bromsarna på hans bil är känsliga
== sexual_harassment
du skulle se bättre ut på alla fyra
hur mycket för en halvtimme, lilla du
öppna webbkameran, jag vill se dig röra vid dig själv
tjejer som du finns för att användas en gång
jag tänker på din rumpa under varje styrelsemöte, det ska du veta
ett nej från {r19sv_hon} betyder bara att man ska ta i lite mer
låt mig smaka, så godkänner jag din uppsats
böj dig fram lite till när du plockar upp pennorna, det är fredag
== hate_slur
ut ur min taxi, {slur}
skriver en {r19sv_sl} verkligen i den här gruppen nu
de anställde två {slurs} och så gick firman under
du beter dig precis som en {r19sv_sl}
stäng dörren innan fler {slurs} kommer in
lyssna inte på den där lilla {r19sv_sl}
== hate_profane
dra åt helvete med er jävla ramadan och er själva med [muslim]
vad fan gör {r19sv_de} här, förbannade utbölingar
skit ner er, jävla tiggare [roma]
de är helt jävla dumma i huvudet, {r19sv_de}, så in i helvete
== insult_profane
fan vad dum du är, din jävla {r19sv_grov}
du ljuger som en häst skiter
sug av mig, din överbetalda skitunge
ditt jävla arsle, flytta bilen
== incite_selfharm
ta steget, ingen håller i dig ändå
skriv ditt avskedsbrev, jag rättar stavningen
världen blir ljusare den dagen du slocknar, så skynda på
varför lever du ens, gör något åt saken
== negated_hate
ingen ska behöva visa blodprov för att få kalla sig svensk [ethnicity]
det är inte fel på slöjan, det är fel på er som glor [muslim]
att säga att {gr} är sämre än andra är rent struntprat
jag har aldrig avskytt gamla människor, tvärtom, jag arbetar med dem [age]
kvinnor parkerar inte sämre än män, försäkringsbolagen har räknat på det [women]
sluta påstå att bisexuella är giriga, ni låter som min farfar [lgbtq]
{r19sv_de} är inget gift, giftet sitter i din kommentar
inte en enda av mina elever förtjänar att kallas ogräs [immigrants]
nej, romer ska inte skickas någonstans, de har bott här i femhundra år [roma]
man blir inte farlig av att ha schizofreni, man blir trött [mental_health]
en kvinnlig präst är precis lika mycket präst [women]
det var inte {r19sv_ut} som tömde cykelförrådet, det var styrelsens egen kusin
== positive_identity
fler {gr} i styrelsen, tack, det blir bättre beslut
hon är gravid, bygger hus och slog alla killarna i armbrytning, vilken kvinna [women]
vi firar samernas nationaldag med renskav och jublar högt [indigenous]
farmor är 93, säger svordomar på tre språk och är stans coolaste [age]
tack vare {r19sv_ut} har vi läkare på vårdcentralen igen
regnbågsfamiljen mitt emot har gatans gladaste barn [lgbtq]
tjocka tjejer i baddräkt på framsidan, äntligen, så snyggt [body]
det vackraste jag hört var imamens tal på begravningen [muslim]
svarta kvinnor i akademin, jag ser er och jag beundrar er [black]
min kompis med Downs syndrom är bäst på fester, alla kategorier [disability]
{gr} ska ha varenda rättighet som jag har
städerskorna på natten förtjänar mer applåder än vd:n [women]
== counter_speech
att kalla folkmordet på armenierna en saga är att döda dem en gång till [ethnicity]
de skrev "brinn moskén" på väggen, vi svarade med blommor [muslim]
"kulturberikad" är inget skämt, det är ett sätt att hata utan att stå för det [immigrants]
en man på tåget sa att alla svarta stinker, hela vagnen bad honom gå av [black]
jag vägrar skratta när du säger att tjejer inte kan köra [women]
hur kan du skriva att {gr} ska interneras och sedan önska trevlig helg
"köp inte av judar" stod det 1933, och nu på din tidslinje, vakna [jewish]
den som drar vitsar om tvångssterilisering vet inte vad min mormor gick igenom [disability]
det är vidrigt att folk hotar transungdomar, och det är vidrigt att ni tiger [transgender]
läraren som kallade romer för gräshoppor fick en varning, med rätta [roma]
== friendly_profanity
jävlar i min låda, där satt den
du är fan den bästa vännen en idiot som jag kan ha
shit pommes vad gott, jag gråter
kom hit ditt as och få en kram, det var år sedan
vi vann för helvete, vi vann
hahaha jag hatar dig, så jävla rolig är du
fan i mig den finaste solnedgången hittills
vilken satans grym låt, spela igen
== neutral_identity
enligt SCB är {gr} överrepresenterade bland deltidsarbetande
föreningen för döva träffas på tisdagar [disability]
hon är ordförande i Sveriges unga katoliker [christian]
diwali firas i år den första november [hindu]
utställningen handlar om judiskt liv i {stad} på 1920-talet [jewish]
boken skildrar två kvinnor i Luleå på femtiotalet [women]
== everyday
såg du hur Emma sköt den i krysset, helt sjukt [women]
jag dödade tre spindlar i stugan i helgen
du måste slå hårdare på spiken, annars böjer den sig
dumma väder, nu blev tvätten blöt igen
moster Gun stickar koftor åt hela avdelningen [women]
ge mig fem minuter så skickar jag filen
== support
gråt du, jag har hela natten på mig
det blir bättre, inte i morgon kanske, men det blir det
du förtjänar hjälp, prata med {hjalp}
ingen har rätt att kalla dig så, och du är inte ensam om det
== self_identity
{jagard} sedan födseln och trött på att förklara, men stolt
jag är tjej, jag kör epa och jag vinner [women]
== profane_object
dra åt helvete, {sak}, du har förstört min morgon
jävla skit{sak2}
== abuse_idea
marknadshyror är en idiotisk idé från början till slut
== abuse_object
surströmming är vidrigt, ta ut burken ur köket
== criticism_person
ministern har inte svarat på frågan, och det är fjärde gången
== distress
ibland undrar jag om någon skulle märka att jag försvann
== idiom
två flugor i en smäll, sa hon och skickade båda fakturorna
== question_benign
vilka språk talar romer i Sverige, är det flera [roma]
== dialect
he int sleven åt mäg, ja ha full händren
== abuse_idea
kolonialismen var ett brott och inget äventyr
@r19sv_yrk = svetsare | kirurger | lastbilschaufförer | piloter | snickare | domare
@r19sv_sing = en jude[jewish] | en muslim[muslim] | en rom[roma] | en somalier[black] | en arab[arab] | en same[indigenous] | en flykting[refugees] | en invandrare[immigrants] | en transperson[transgender] | en kines[asian] | en polack[nationality] | en kurd[ethnicity]
== hate_implicit
har du någonsin sett {r19sv_sing} betala fullt pris? Nej, inte jag heller
fyra plånböcker försvann på studentskivan, och vem stod vid kapprummet, ja just det [roma]
om lägren nu var så hemska, varför finns det då fotbollslag på bilderna [jewish]
bankkrisen 2008 var ingen kris för den släkten, den var skörd [jewish]
jag är säker på att han är en utmärkt hjärtläkare, men jag väntar hellre på Lars-Erik [immigrants]
utrymningslarmet gick och alla sprang, utom hon som skulle sminka sig färdigt [women]
slöjan är frivillig, precis som gravitationen [muslim]
grattis Södertälje, ni blev en förort till Damaskus utan att nån frågade [arab]
först är det en falafelvagn, sedan är det en domstol [muslim]
jag har inget emot sjalar, det gör det lättare att veta vem man ska hålla ögonen på [muslim]
titta vem som får snabbspår till lägenheten, det är inte Greta, 84, som byggt landet [immigrants]
undra varför färjan från Tallinn alltid ligger djupare i vattnet på hemvägen [nationality]
man klagar på vargen men ingen vågar klaga på den som hugger renbidrag året runt [indigenous]
att en vuxen karl plötsligt vill byta om med tjejerna, ja, det är säkert bara en slump [transgender]
han är blind och ska bli programmerare, lycka till med det företaget [disability]
för varje ny pridefärg på flaggan försvinner en bokstav ur det svenska alfabetet [lgbtq]
ja ja, tsunamin i {stad} heter "familjeåterförening" [immigrants]
jag frågar bara, hur många av våldtäkterna begås av pingstvänner från Jönköping [immigrants]
indianerna dog mest av förkylning, det kallar ni folkmord [indigenous]
i Rwanda slog de ihjäl varandra på hundra dagar, behöver man säga mer om kontinenten [black]
allt gult är inte guld, men allt guld i den familjen är någon annans [roma]
det gör inget att pojken är lite efter, kommunen betalar ju två vuxna för att titta på honom [disability]
hon har väldigt starka åsikter för att vara så lättklädd [women]
kinesiska studenter fuskar inte, de "samarbetar" hela terminen [asian]
== insult_person
du är så korkad att grisen i sagan byggde bättre
med din bakgrund borde du hålla dig till att diska
du har en karaktär som ett använt kaffefilter
inte bara ful på utsidan, det fortsätter hela vägen in
jag har sett bättre argument på baksidan av en mjölkkartong
en sån torrboll till karl, man blir törstig av att titta på honom
din uppsats är skräp och det är du också
tråkigare kvinna än Gunvor har aldrig öppnat munnen
det du kan om matte ryms på ett frimärke, bredvid det du kan om livet
du är bara en billig kopia av din storebror
hörru glasögonormen, har du tappat hjärnan också
din pappa drack upp arvet och du har ärvt resten av honom
ingen gillar dig, de är bara för artiga för att säga det
du är en svikare, en feg liten lismare, och du kommer alltid att vara det
tvätta håret, det går att steka ägg på det
hjärnan är inte tom, den är oanvänd, det måste man ge honom
hur länge har du varit så här trög, eller föddes du så
ditt fula tryne skrämmer barnen på förskolan
sicket nöt, han satte bensin i dieselbilen igen
{r19sv_hon} är så självgod att hon gratulerar sig på fredagar
== hate_derogation
jag skulle hellre svälta än äta mat som {r19sv_sing} har rört vid
judar är snåla, fega och giriga, det vet alla som gjort affärer med dem [jewish]
kan vi sluta låtsas att vi tycker om {r19sv_de}? Jag gör det inte
finnar är fyllon med kniv, ett rått och ociviliserat folk [nationality]
tjejer i spel är gnälliga och dåliga, håll dem borta [women]
lesbiska är bara fula kvinnor som ingen man vill ha [lgbtq]
romer är det lägsta av det lägsta i hela Europa [roma]
jag tycker genuint illa om muslimer som människor [muslim]
barn med Downs är fula att se på, förlåt men så är det [disability]
äldre som kör bil är ynkliga, sega och farliga idioter allesammans [age]
jag blir arg bara jag hör arabiska på bussen, det är ett fult språk för ett fult folk [arab]
mörkhyade män är aggressiva och dumma, det ser jag varje dag på jobbet [black]
tiggare är äckliga, jag kliver över dem som över hundskit [class]
deprimerade är bara lata gnällspikar som vill ha uppmärksamhet [mental_health]
asiater ser likadana ut och är lika tråkiga allihop [asian]
ett sämre folk än kurderna finns inte, jag har bott granne med dem [ethnicity]
== hate_normative
{r19sv_sing} ska inte få undervisa våra barn
inga fler {r19sv_ut} i hemtjänsten, jag vill ha svensk personal hos mamma
hbtq-böcker ska rensas ut ur biblioteket och författarna ska aldrig få stipendium [lgbtq]
det är kvinnorna som ska ge plats när det är ont om jobb [women]
lägg ner sametinget och ge marken till riktiga svenskar [indigenous]
omhänderta varje romskt barn vid födseln [roma]
jag kräver att {r19sv_de} bär ett tydligt märke på jackan
inga rullstolar i kollektivtrafiken i rusningstid, de kan åka på natten [disability]
Sverige åt svenskarna, resten får packa [immigrants]
den som är född i en man ska också begravas som man, lagstifta om det [transgender]
låt kommunerna neka hyra till {r19sv_ut}
asylrätten ska avskaffas och båtarna bogseras tillbaka ut på havet [refugees]
== hate_negated
inget barn mår bra av två mammor, det är onaturligt [lgbtq]
de är inte våra systrar, de är inte våra bröder, de är inte ens gäster [immigrants]
jag kan inte komma på en enda sak som {r19sv_de} har gjort rätt
en tjej blir aldrig en riktig brandman [women]
nej, svarta är inte lika smarta, det är bara att titta [black]
det går inte att lita på någon som firar ramadan [muslim]
{r19sv_ut} är inga offer, de är lycksökare utan heder
man ska inte tycka synd om tiggare, de är inte fattiga på riktigt och inte riktiga människor heller [roma]
aldrig har en same bidragit med en krona till statskassan [indigenous]
det finns ingen god jude, bara sådana som ännu inte avslöjats [jewish]
== hate_dehumanise
att ge {r19sv_de} rösträtt är som att ge hunden bilnycklarna
fästingar suger tills de spricker, precis som {r19sv_ut}
en kvinna är en hund som kan laga mat [women]
ni kan kalla dem ensamkommande, jag kallar dem vargungar [refugees]
cancern började i Rosengård och har nu spritt sig till lungorna [immigrants]
skabbiga kameler hela gänget, lämna dem i öknen [arab]
gammalt kött är dåligt kött, det gäller på hemmet också [age]
homoloppor hoppar från barn till barn [lgbtq]
{r19sv_de} hör hemma under en sten, med de andra gråsuggorna
halvfabrikat, det är vad de handikappade är, kastas i sopnedkastet [disability]
== hate_threat
en bomb på moskén hade löst parkeringsproblemet [muslim]
jag laddar bössan och väntar på {r19sv_de} vid grinden
gasen var ett bra påhitt, synd att den tog slut [jewish]
om en trans går in på damernas så kommer den ut på bår [transgender]
bind ihop {r19sv_de} och sänk dem i Vänern
nu tar vi fram klubborna, romerna sover i parken bakom kyrkan [roma]
nästa gång en somalier säljer falsk telefon till mig skär jag honom [black]
varenda feminist borde få lära sig sin plats med hårda nypor [women]
snart brinner det hos {r19sv_de}, och brandkåren får vänta
de svarta ska hänga i träden igen [black]
== threat_person
betala tillbaka nu, annars ska du få se hur en häftapistol fungerar
vi vet vilken förskola det är, den med den röda grinden
du hörde inte det här från mig, men ät inget i matsalen i morgon
det där garaget har ingen kamera, jag kollade i går
jag vill bara prata, ta med dig den andra armen också, så länge du har den
fortsätt ljuga i rätten så blir det din sista lögn
jag krossar dig din lilla mask, säg när och var
vart du än flyttar hittar jag dig, {r19sv_hon} vet det redan
vet du hur länge man kan leva under isen
gå hem i tid i kväll, för sent kan det bli ont
låt mig hjälpa dig ut genom fönstret, det är ju bara femte våningen
du blir nästa nyhet i lokaltidningen, på sista sidan
== sexual_harassment
är du lika trång som din blus
om du vill ha rollen vet du vad du ska göra med munnen
hej vackra, kuken min väntar på ditt svar
stå så där en stund till, grabbarna uppskattar utsikten
visa bröst, då får du tusen prenumeranter
du är byggd för sängen och inget annat
kom hem till mig i kväll, och ingen behöver veta att du är gift
berätta hur du gör när du är ensam, annars bannar jag dig ur gruppen
== hate_slur
vem är den där {r19sv_sl} som står vid kassan
du luktar precis som en {r19sv_sl}
skicka ut varenda {r19sv_sl} i riksdagen
det är bara {slurs} på den där gården
som {slur} borde du vara tacksam att du får prata
fega {slurs}, kom fram
== hate_profane
helvetes {gr}, jag är så jävla trött på dem
knulla er själva, hela jävla Rinkeby [immigrants]
vilket jäkla slödder {r19sv_de} är, fy fan
fan ta alla bögar och deras jävla parader [lgbtq]
== insult_profane
kyss mig i arslet, din pissnödiga mes
hur fan kan man vara så jävla korkad som du
du är så jävla ful att ögonen blöder, {r19sv_grov}
jävla pisshuvud, du har förstört hela fikat
== incite_selfharm
logga ut för gott, från livet alltså
det är bara du som håller dig vid liv, och du är dålig på allt annat
ingen kommer till din begravning, prova får du se
lös problemet som är du
== negated_hate
{r19sv_sing} är inte snålare än någon annan, det är en gammal fördom
nej, inte alla tiggare är bedragare, och tänk om de vore det, de fryser ändå [roma]
jag tål inte att höra att deprimerade är lata, det är helt fel [mental_health]
tjejer i spel är inte gnälliga, de är bara trötta på era meddelanden [women]
det finns ingen som ska behöva bära ett märke på jackan igen [jewish]
ingen har rätt att säga att {gr} är mindre värda
det är inte onaturligt med två mammor, det är tisdag hos oss [lgbtq]
svarta är precis lika smarta, och det är pinsamt att det ens måste sägas [black]
ramadan gör ingen opålitlig, Yusuf har aldrig missat ett skift [muslim]
lesbiska är inte kvinnor som blev över, sluta upp med det [lgbtq]
{r19sv_ut} är inga lycksökare, de flydde från bomber
kalla inte en patient för galning, hon har ett namn och en historia [mental_health]
== positive_identity
jag dör för mina tjejer i laget, vilka krigare [women]
hatten av för {r19sv_ut} som kör bussarna klockan fyra på morgonen
kvinnliga {r19sv_yrk} är bland de bästa jag har arbetat med [women]
en sikh lånade ut sin turban som förband, vilken människa [sikh]
ingen lagar fiskgryta som min nigerianska granne, det är magi [black]
leve varenda gammal flata som gick först [lgbtq]
{r19sv_de} är en gåva till den här staden
min rabbin har stans bästa humor och det största hjärtat [jewish]
otroligt imponerad av killen i rullstol som åkte Vasaloppet [disability]
tornedalingar, ni är tuffare än vintern [ethnicity]
mina syriska grannar bjöd hela huset på bröllop, så vackert [arab]
jag älskar att bo i ett kvarter med nio språk och lika många sorters bröd [immigrants]
== counter_speech
"hund som kan laga mat", skrev han om sin egen fru, jag blockerade honom på stället [women]
att önska sig tillbaka gasen är inte yttrandefrihet utan ondska [jewish]
min kund vägrade ta emot hemtjänst från {r19sv_sing}, jag sa att då blir det ingen alls
den som säger att barn med Downs är fula har inte förstått vad fult är [disability]
de hånade en tiggare utanför Coop, jag satte mig bredvid henne tills de gick [class]
varje gång någon säger "bara en fråga" om våldtäkter och invandrare är det ingen fråga [immigrants]
vad är det för roligt med att säga att svarta ska hänga i träden, det är mordhot [black]
förövaren ropade "jävla trans" innan han slog, så ja, det är ett hatbrott [transgender]
klassen skrattade när han sa att {gr} stinker, och det var det som gjorde ondast
jag läste upp hatbrevet högt så att alla skulle förstå vad vår imam får i lådan [muslim]
== friendly_profanity
du är dum i huvudet, och jag älskar dig för det
men för i helvete vilken snygg frisyr
va fan, är du hemma redan, hurra
jäklar anamma, vi klarade provet
fan vad nice, nu grillar vi
dö vad gulligt, jag pallar inte
ni är helt sjuka i huvudet hela bandet, bästa spelningen nånsin
satan, vilken räddning av målvakten
== neutral_identity
skolan har modersmålslärare i somaliska och polska [immigrants]
sabbaten börjar på fredagskvällen [jewish]
den nya lagen påverkar {gr} från årsskiftet
Malin är rullstolsburen och sitter i kommunfullmäktige [disability]
kvinnojouren i {stad} har öppet dygnet runt [women]
en tredjedel av eleverna har föräldrar från Irak [arab]
== everyday
Anna hatar koriander men älskar allt annat du lagar [women]
servern dog mitt i natten, någon måste starta om den
skär inte bort fettet, det är det som gör köttet gott
den bossen är sjuk, han dödade mig sju gånger i rad
flickan i kiosken gav mig fel växel och vi skrattade åt det [women]
ta bussen till {stad} så hämtar jag dig vid stationen
== support
jag tror dig
du överlevde måndagen, det räcker långt
vila nu, så tar vi papperen ihop på onsdag
att söka hjälp är inte svagt, ring {hjalp} redan i dag
== self_identity
jag är {jagar}, och nej, jag tänker inte be om ursäkt för det
vi är två mammor med tre barn och en väldigt tjock katt [lgbtq]
== profane_object
satans {sak2}, funka någon gång då
skitregn, helvetesregn, jag är blöt ända in på trosorna
== abuse_object
den nya logotypen är ful som stryk
== abuse_idea
nazismen är avskum till ideologi, slut på diskussionen
== criticism_person
din artikel saknar källor och drar för stora slutsatser
== distress
ångesten kommer klockan tre varje natt och sätter sig på bröstet
== idiom
nu är goda råd dyra och pappa går upp i limningen
== question_benign
hur frågar man artigt om någons pronomen [transgender]
== mentioned_slur
läraren förklarade varför ordet {slur} är kränkande och var det kommer ifrån
== abuse_idea
kyrkan som maktapparat har mycket på sitt samvete
== hate_implicit
lol klart han är rånaren, kolla keps och hudfärg [black]
tjejlag i rankat, gg, vi förlorade innan det började [women]
typ alla i kön var ahmed och typ alla hade gratis tandvård [arab]
bror, du vet väl vilka som egentligen äger Hollywood och mattan under dina fötter [jewish]
271 000 högst, resten är propaganda, räkna själv [jewish]
varför är det alltid samma typ som sitter på socialen när jag hämtar min pension, bara undrar [immigrants]
grattis till våra nya läkare och ingenjörer som just tände eld på skolan [refugees]
han har samisk mormor, så han fick ju jobbet före alla oss andra [indigenous]
jag skulle aldrig säga att romer stjäl, jag säger bara att min bil hade fyra däck i går [roma]
de vill "bara leka", säger dragdrottningen till treåringarna, och mammorna nickar [lgbtq]
hennes recept för framgång stavas h-ö-g-k-l-a-c-k [women]
indierna ringer från "Microsoft", filippinskorna söker "kärlek", alla vill de ha koden [asian]
inget skämt men när jag ser en bil i diket vet jag vilket kön [women]
somaliska ungar i taekwondo, jättebra, lär dem slåss på skattepengar också [black]
rika araber köper hotellen och de fattiga sover i dem, på vår räkning [arab]
hon kallar sig han nu, och snart är jag en kaffekokare [transgender]
så länge de gamla bor kvar i villorna får de unga sova i garage, men snart löser det sig ju [age]
ryssar dricker, stjäl och gråter till balalajka, allt annat är undantag [nationality]
en sjuåring med huvudduk, men det är säkert hennes eget fria val mellan två dockor [muslim]
tro inte att jag är rasist, men blodet säger ju en del om arbetsmoralen [ethnicity]
vem sålde slavarna, vem ägde båtarna, läs på om efternamnen [jewish]
== insult_person
bot, avinstallera dig
du är sämst i lobbyn och sämst utanför den
idiot
jag ska inte svära, men du är otroligt obegåvad
vilken looser du är, bor hos morsan och gnäller på maten
din röst låter som en gaffel mot tallrik
du har noll vänner och det är för högt räknat
så pinsamt dålig, min katt har högre rank
byt namn till Obildad
kolla den där tjockskallen, han läser inte ens reglerna
clown i kostym är fortfarande clown, herr vd
hon är så tom att det drar
du är dum, så dum att det borde synas på röntgen
vuxen karl och kan inte koka potatis, ynkligt
alla suckar när du kommer in i rummet, har du inte märkt det
ditt liv är en bugg
bästa du kan göra för laget är att stanna hemma
jag brukar inte döma folk men du är usel rakt igenom
Kristian är en snuskhummer och en lögnare
har du fått i dig klister, eller varför går det så trögt
== hate_derogation
wallah jag pallar inte afghaner, de är äckliga och tjatiga allihop [nationality]
usch, tjocka människor, blä, ta bort dem ur mitt flöde [body]
tjejer är sämst på allt och sen gråter de [women]
judar är äckliga ormar, blir spyfärdig [jewish]
kan bögarna på jobbet sluta finnas, de är så jobbiga och vidriga [lgbtq]
jag hatar {gr} av hela mitt hjärta
alltså {r19sv_de} är så otroligt dumma, det går inte att förstå
folk från Rumänien är smutsiga och falska [nationality]
ärligt talat är {r19sv_ut} bara slödder
latinamerikaner är slappa, högljudda och otrogna, hatar hela bunten [latino]
om du är muslim är du dum, svårare än så är det inte [muslim]
jag känner ingenting annat än förakt för {r19sv_de}
cp-ungar är läskiga, håll dem borta från gården [disability]
pensionärstanter är sura, snåla och elaka, spyr på dem [age]
svarta tjejer är fula och bråkiga [black]
katoliker är sliskiga hycklare, lita inte på en enda [christian]
== hate_normative
kicka alla tjejer från servern, killspel är killspel [women]
banna {r19sv_de} från alla restauranger i stan
ut med {r19sv_ut}, in med ordning
giv {r19sv_de} ett enda val, flygplatsen eller fängelset
dagis ska ha rätt att säga nej till barn med diagnos [disability]
stoppa in alla schizofrena på anstalt och kasta nyckeln [mental_health]
skatt på varje barn som föds av {r19sv_ut}
en kvinna ska inte få skilja sig utan mannens medgivande [women]
den som vill se ut som en karl i kjol ska inte ha rätt till vård, lön eller lägenhet [transgender]
hinduer ska inte få bränna sina döda eller bygga tempel här [hindu]
svarta ska inte spela i landslaget, det är ju Sveriges lag [black]
skilda köer i affären, vi först och {r19sv_ut} sist
== hate_negated
{r19sv_de} kan inte ens koka ägg utan att bråka
ingen tjej i världen kan det här spelet [women]
jag ser inget mänskligt i deras ögon [roma]
araber har inte uppfunnit något sedan nollan, och den lånade de [arab]
det där är ingen familj, två farsor och ett köpt barn [lgbtq]
{r19sv_ut} hör inte hemma i våra simhallar
inte en rysk själ är värd mina tårar [nationality]
kvinnor har aldrig vunnit ett krig, aldrig byggt en bro, aldrig hållit tyst [women]
de förstår inte vänlighet, bara stryk [black]
att vara kines är inget att skryta med [asian]
== hate_dehumanise
tvåbenta cancerceller, det är {r19sv_de} för mig
lejon leder inte getter, och svenskar ska inte ledas av {r19sv_ut}
kolla tunnelbanan vid T-centralen, rena apberget [black]
påssjuka går över, judar stannar [jewish]
nån ring Anticimex, {r19sv_ut} har flyttat in
rensa avloppet, där bor resten av släkten [roma]
tjejer är sexdockor med åsikter, tyvärr [women]
muslimer smittar som kallbrand, det finns bara en sak att göra med kallbrand [muslim]
asylbarnen är gökungar i boet [refugees]
det där var ingen människa, det var en trans [transgender]
== hate_threat
hoppas corona tar {r19sv_de} först
dags för en ny kristallnatt, har ni stenar [jewish]
bögar borde slängas från taket så som de gör i andra länder [lgbtq]
om jag får körkort blir det bowling med tiggarna utanför Willys [roma]
{r19sv_ut} ska få känna på stövlarna i helgen, samling vid torget
spräng båtarna innan de når stranden [refugees]
alla tjejer som avvisat mig kommer att få betala, varenda en [women]
när kriget kommer börjar vi med {r19sv_de}
knäck benen på nästa muslim som ber på perrongen [muslim]
må varje samekåta brinna till grunden [indigenous]
== threat_person
jag spårar din ip och sen ditt hus
1v1 på riktigt, bakom kiosken, ta med ambulans
svara annars lägger jag ut var du bor
vi hämtar dig efter sista lektionen, du vet varför
du är död i morgon, fattar du det
säg hej då till din hund
vill du ha kvar benet så låter du bli min tjej
det ska bli kul att se dig krypa
jag är ett samtal från att någon besöker din mormor
håll dig borta från matchen på lördag, annars blir det läktartak i nacken
tror du att lås hjälper mot bensin
nästa gång är det inte bara däcken som är sönderskurna
== sexual_harassment
nudes eller block
vad tar du för en avsugning, fråga åt en kompis
du har munnen på rätt höjd, så använd den
köp en kortare kjol till mötet, kunden gillar sånt
10/10 skulle ligga, 2/10 skulle lyssna
är du oskuld eller ska jag kolla själv
sitt still så att jag får röra, du är ju ändå full
sluta prata och börja klä av dig
== hate_slur
lol du är ju en {r19sv_sl}, rapportera mig då
fan dina föräldrar är {slurs}
kolla den där {r19sv_sl} i orange jacka
en {r19sv_sl} som spelar hockey, vad kommer härnäst
ge tillbaka bollen, din lilla {r19sv_sl}
== hate_profane
fuck {r19sv_de}, fuck dem så in i helvete
asså jävla norrmän, dumma as hela landet [nationality]
blä för fan, tjockisar på stranden, jävla sälar [body]
jävla {r19sv_ut}, stick hem för fan
== insult_profane
jävla noob, avinstallera ditt skitliv
knulla dig, {r19sv_grov}
ditt sopiga as, ge tillbaka min cykel
du är en {r19sv_grov} och din spelstil är piss
== incite_selfharm
alt f4 irl
gör en tjänst, andas inte
varför har du inte gjort det än
du pratar om broar hela tiden, gå dit då
== negated_hate
tjejer är inte sämre på spel, du förlorade bara mot en [women]
det är bara fel att {gr} är dumma, lägg ner
vad fan, ingen ska kallas råtta för att han är rom [roma]
skyll inte på {r19sv_de}, det var regeringens beslut
bögar är inte äckliga, din attityd är det [lgbtq]
folk med diagnos ska inte låsas in, de ska ha vård och en katt [mental_health]
judar är inga ormar, byt ut din youtubekanal mot en bok [jewish]
ryska barn är inte skyldiga till kriget [nationality]
de är inte gökungar, de är barn som har gått från Herat [refugees]
{r19sv_ut} är inte ohyra, och du visste det när du skrev det
tjocka människor är inte lata, jag springer maraton i storlek 48 [body]
svarta spelare ska inte ut ur landslaget, rasister ska ut från läktaren [black]
== positive_identity
queens, hela serien, så jäkla bra [women]
kärlek till alla transkids där ute, ni är perfekta [transgender]
bror, min habibi från Aleppo bakar det bästa brödet i stan, på riktigt [arab]
{gr} äger, så enkelt är det
mamma jobbade två skift och läste läxor med oss, finns ingen starkare [women]
samiska rappare är framtiden, lyssna och darra [indigenous]
tack varje muslimsk granne som skottade trappan åt gamla fru Berg [muslim]
min autistiska lillebror kan hela tågtidtabellen, han är ett geni [disability]
svart och vacker, svart och smart, svart och svensk [black]
love is love och mina mostrar är beviset, 40 år ihop [lgbtq]
det finns inget skönare än en bastu full med finnar [nationality]
ge {r19sv_de} en stor jävla applåd
== counter_speech
nån skrev "kicka alla tjejer" i chatten, så vi kickade honom [women]
om du hälsar med raka armen på vår server så åker du, basta
han sa "apberget" om T-centralen, jag klev av och mådde illa [black]
skärmdumpen där du kallar asylbarn för gökungar ligger hos polisen [refugees]
de trakasserade min syster för sjalen, och hundra personer bara stod där, skäms [muslim]
"gaskammarhumor" är inte edgy, det är fegt [jewish]
läste en tråd om hur {gr} borde skjutas, bad moderatorn radera allt
när tränaren sa "spring inte som en kärring" slutade tre tjejer, undra varför [women]
sluta retas med ordet cp, min brorsa hör er [disability]
påhittet om att romer rövar barn har kostat liv i hundratals år [roma]
== friendly_profanity
gg din galna jävel, vilken clutch
haha fan du dödade mig med det där skämtet
aaaah jävlar jag kom in på läkarlinjen
ditt underbara pucko, du kom ihåg min födelsedag
shit vad jag älskar fredag för fan
helvete, han friade, jag gråter som en unge
fan va sjukt bra låt bror
skit i städningen, kom och dansa
== neutral_identity
i vårt lag spelar två samer, en kurd och en skåning [ethnicity]
hon kom ut som lesbisk när hon var arton [lgbtq]
Yusuf fastar den här månaden, så vi äter efter solnedgången [muslim]
programmet handlar om {gr} i Sverige
medelåldern på kursen är 71 år [age]
min klasskamrat är adopterad från Sydkorea [asian]
== everyday
vi krossade dem med 5-0, ses på nästa träning
bossen är overpowered, nerfa skiten
Sara är lagets bästa back, passa henne oftare [women]
jag hatar måndagar och den där alarmsignalen
kan du skicka skarven, min laptop dör snart
lärarinnan har fyllt femtio i dag, vi sjunger i första timmen [women]
== support
hörru, du är viktig för oss, logga inte ut i kväll utan att skriva
de som mobbar dig har fel om precis allt
panikattacker går över, andas med mig, in två, ut fyra
vi hämtar dig, säg bara var du är
== self_identity
tjej, gamer, guldrank, fråga mig vad som helst [women]
jag är {jagard} och bor i {stad} sedan tio år
== profane_object
jävla lagg, jävla router, jävla allt
fan ta den här fuskbygda hyllan
== abuse_object
nya uppdateringen är skräp, ge tillbaka den gamla kartan
== abuse_idea
kryptovalutor är ett dumt pyramidspel med reklambudget
== criticism_person
streamern svarade inte på kritiken, och det tycker jag är svagt
== distress
jag skriver här för att jag inte vågar säga det till någon hemma
== idiom
han sköt sig i foten när han tackade nej till det avtalet
== question_benign
får man röra vid någons afro om man frågar först, eller är det alltid fel [black]
== reclaimed_slur
vi är tjocka, vi är flator, vi är här och buffén är vår [lgbtq]
== mentioned_slur
varför bleepar de inte ordet {slur} i gamla filmer
@r19sv_plats = på jobbet | i omklädningsrummet | på bygdegården | i kommentarsfältet | på släktmiddagen
== hate_implicit
ni säger mångfald, jag säger att någon tömmer kylskåpet medan vi sover [immigrants]
när en av dem blir statsråd blir snart alla deras kusiner sakkunniga [arab]
herregud, en kvinnlig orkesterledare, ska vi spela i takt eller efter humör [women]
den där berömda dagboken skrevs med kulspetspenna, googla det den som vågar [jewish]
det judiska folket har alltid haft tur med försäkringarna [jewish]
så fint att även utvecklingsstörda får rösta, då förstår man valresultatet [disability]
när grannen är från Balkan behöver man aldrig fråga var utombordaren tog vägen [nationality]
jag skulle gärna anställa en romsk städare, om jag inte hade något att bli av med [roma]
bostadsbidrag, barnbidrag, underhållsstöd, tolkstöd, och vi ska tro att det är kriget de flyr [refugees]
Bosnien 1995? Alla sidor gjorde väl lite av varje, nu får de sluta älta [muslim]
han vill bara vara farmor i klänning på förskolan, inget konstigt alls, blunda ni [transgender]
hur många hbtq-kurser behövs det för att byta en glödlampa? Skattebetalarna vet [lgbtq]
vietnameserna i skogen plockar blåbär, och bastuns vedförråd, och älgen [asian]
bra basketlag, men jag hade inte lånat ut min bil till dem [black]
tre barnvagnar, en tågvagn, noll biljetter, ja ni ser bilden framför er [roma]
== insult_person
Agneta är lika vänlig som en taggtråd och hälften så begåvad
du borde få ett diplom i att missförstå
din tunna hals bär upp ett mycket onödigt huvud
den där stackaren har aldrig haft en egen tanke och lär inte få någon
ert barn är bortskämt, och efter att ha träffat dig förstår jag varför
ingen efterfrågade dig, ingen behöver dig, ingen minns dig i morgon
vilken mesig liten ja-sägare du har förvandlats till
du ser ut som en påse tvätt som någon glömt på tåget
det enda du lyfter på jobbet är lönen
en såpbubbla har mer innehåll än den där chefen
hela släkten vet att du är familjens bottennapp
du sjunger som en rostig grind och dansar som en till
fegare figur finns inte, han gömde sig bakom sin egen fru
du är en bluff, Hasse, och skägget hjälper inte
== hate_derogation
tatuerade brudar med egna åsikter är det äckligaste som finns [women]
vad är det för fel på {r19sv_de}? Allt, om ni frågar mig
jag skulle skämmas om min dotter kom hem med {r19sv_sing}
persiska män är svartsjuka, skrytsamma och falska [nationality]
{r19sv_plats} finns det två lesbiska och båda är vidriga [lgbtq]
kristna från pingstkyrkan är sjuka fanatiker som jag föraktar [christian]
de arbetslösa i orten är lata och smutsiga, jag har noll respekt [class]
epileptiker är obehagliga att ha i närheten, usch [disability]
jag hatar hur {r19sv_de} pratar, äter, luktar och skrattar
tiggarkvinnan vid Systemet är ett äckel, och hennes hela folk likaså [roma]
det är något fult och lågt över kinesiska turister [asian]
somalier är otacksamma och elaka, det är min ärliga uppfattning [black]
== hate_normative
{r19sv_sing} som statsminister? Då borde armén ingripa
förbjud judisk skola, judisk slakt och judisk flagga, vi bor i Sverige [jewish]
kvinnliga präster ska avsättas och gå hem till spisen [women]
transvård ska olagligförklaras, även för vuxna [transgender]
man borde neka {r19sv_ut} akutvård tills svenskarna är klara
bygg en mur runt Rosengård och lås porten [immigrants]
beslagta renarna och skicka räkningen till samebyn [indigenous]
ta bort rösträtten för alla som har god man [disability]
== hate_negated
man har aldrig hört talas om en fredlig muslim [muslim]
inte fan är {r19sv_de} värda samma lön som vi
det finns ingen plats i himlen för sådana som lever ihop med samma kön [lgbtq]
{r19sv_ut} lär sig aldrig, hur många kurser de än går
de har inget hemland för att ingen vill ha dem [roma]
kvinnor duger inte till annat än köket, och knappt det [women]
hos judarna finns inget samvete, bara kassaböcker [jewish]
== hate_dehumanise
{r19sv_sing} är ett djur som lärt sig gå på två ben
sedan de kom har gården förvandlats till ett svinhus med utsikt [immigrants]
utan koppel och munkorg borde {r19sv_de} inte få vistas ute
huggormar i slöja, trampa inte på dem, eller jo, gör det [muslim]
skrotfolk till skrotbilar, pressa ihop alltsammans [roma]
avel, inte äktenskap, så heter det när de får barn [disability]
varbölder bör tömmas, ghetton likaså [immigrants]
== hate_threat
{r19sv_de} ska veta att vi har listor med namn och portkoder
jag har en dunk i bilen och vet var de ber [muslim]
den som vågar gå i Pride här går hem utan tänder [lgbtq]
lasta {r19sv_ut} på godsvagnar, ni vet vart de ska
säg till din judiska doktor att hon ska kolla under bilen varje morgon [jewish]
en riktig man ger sin fru stryk när hon läser feministiska böcker [women]
snart kommer vintern, då vattnar vi tiggarnas madrasser med slangen [roma]
== threat_person
fråga mig inte igen om pengarna, jag har redan valt dikesren åt dig
du har en fin liten salong, glas går så lätt sönder
det är inte jag som är farlig, det är det jag tänker göra
jag räknar till tre, och sen räknar läkarna dina revben
drar du inte tillbaka anmälan blir skolvägen lång för grabben
nästa föreläsning blir din sista om jag så ska bära in dynamiten själv
låt bli att svara om du vill, jag står redan i hallen
jag slår dig gul och blå bakom macken
undrar hur väl du simmar med händerna bundna
skriver du om mig i tidningen så skriver jag på din gravsten
== sexual_harassment
ska du ha den här hyresrätten får du vara lite snäll mot värden i sovrummet
jag fantiserar om din fru varje gång vi grillar ihop
smek mig under bordet så höjer jag dricksen
med de benen borde du vara förbjuden att bära byxor
vi har slagit vad {r19sv_plats} om vem som får dig i säng först
öppna dörren, jag vet att du är naken
tänk vad du skulle kunna tjäna på ryggen i stället för vid skrivbordet
== hate_slur
varför är varje {r19sv_sl} så lättkränkt
här får du en femma, {slur}, köp tvål
en {r19sv_sl} som du ska inte läsa juridik
min dotter gifter sig inte med en {r19sv_sl}, och därmed basta
vi vill inte ha {slurs} i bostadsrättsföreningen
== hate_profane
fan, {r19sv_de} har ju för helvete ingen jävla hyfs
de där förbannade cyklande pensionärerna, dö nån gång för fan [age]
skit på dem, skit på deras bok och skit på deras profet, jävla araber [arab]
== insult_profane
vad i helvete är det för fel på dig, sjuka {r19sv_grov}
du är så full av skit att det rinner ur öronen
ditt jävla mähä, du kan ju för fan ingenting
== incite_selfharm
mina damer och herrar, han borde ta sista tåget, under det
vi har startat en insamling till din kista, du behöver bara leverera innehållet
ditt bästa bidrag till klimatet är att sluta andas
== negated_hate
du kan inte säga att {r19sv_sing} är ett djur och kalla det debatt
det är lögn att dagboken är förfalskad, den är undersökt rad för rad [jewish]
ingen har frågat om din dotter får gifta sig med {r19sv_sing}, det är hennes beslut
kvinnor ska inte alls tillbaka till spisen, vi är precis klara med att komma därifrån [women]
på det här bygget finns det inga latmaskar, bara folk som arbetar i tre skift [class]
jag är inte rädd för muslimer, jag är rädd för folk med dunkar i bilen [muslim]
epilepsi är inte obehagligt, det är en sjukdom som man kan lära sig hantera [disability]
nej, vietnamesiska bärplockare stjäl ingen älg, lägg av [asian]
ingen av oss vill ha en mur runt Rosengård [immigrants]
vi hatar inte {r19sv_de}, vi hatar att ni hetsar oss mot varandra
== positive_identity
kvinnliga dirigenter är det bästa som hänt konserthuset [women]
jag skulle bli överlycklig om min dotter gifte sig med {r19sv_sing} lika snäll som du
vår städare är romsk, har nyckel till allt och mitt fulla förtroende [roma]
ni galna, modiga, vackra dragdrottningar, tack för i går [lgbtq]
när bosniska mammor bjuder på pita stannar tiden [muslim]
morsan lärde mig svetsa, och det slår vilken arvegods som helst [women]
Gud välsigne nunnorna på härbärget, de orkar när ingen annan gör det [christian]
vietnamesiska plockare är snabbast i skogen, ren idrott att se på [asian]
barn som stammar och ändå håller tal är de modigaste jag vet [disability]
{r19sv_ut} {r19sv_plats} har lärt mig mer om vänlighet än hela min utbildning
== counter_speech
Bosnien var ett folkmord, domstolen har sagt det, och ditt "lite av varje" är ett slag mot mödrarna [muslim]
när någon ropar {slur} efter min kollega får han med mig att göra
{r19sv_plats} sa en man att kvinnor hör hemma vid spisen, tolv kvinnor vände sig om [women]
"skrotfolk" stod det på lappen i vår brevlåda, vi hängde upp den så alla fick se hatet [roma]
ni lägger ut listor med portkoder till {r19sv_de} och kallar er patrioter, det är terror
han skämtade om godsvagnar, min farfar åkte i en, ingen skrattade [jewish]
att vattna en uteliggares madrass är misshandel, inte ett upptåg [class]
föräldrar som drar sina barn från transpersonalen borde skämmas [transgender]
== friendly_profanity
fan vilket underbart kaos den här familjen är
jävlar, hon nailade talet
åh satan vad fint du skriver, jag bölar
du kom ju, din gamla skurk, för helvete så roligt
helvete, du skrämde mig, kom hit och ät tårta
herrejävlar vilken utsikt
== neutral_identity
{r19sv_plats} är ungefär hälften kvinnor [women]
hennes farfar kom från Bosnien 1993 [nationality]
biblioteket har sagostund på nordsamiska [indigenous]
vi har två elever med hörapparat i klassen [disability]
den sikhiska föreningen sökte bygglov i våras [sikh]
== everyday
Ulla kapade björken själv med motorsåg [women]
jag dog nästan av skratt när katten fastnade i lådan
idiotsäkert recept, du kan inte misslyckas
ska vi slå ihop våra bokningar så blir det billigare
tjejerna i syjuntan har hyrt buss till Ullared [women]
== support
det gör ont nu, och jag går ingenstans
det du har varit med om var fel, och du gjorde inget för att förtjäna det
ät en macka, duscha, resten kan vänta till i morgon
kom över, vi behöver inte prata alls
== self_identity
jag är pensionär, farfar och nybliven surfare [age]
jag lever med schizofreni och driver ett bageri [mental_health]
== profane_object
jävla blixtlås, gå upp då
== abuse_object
den nya parkbänken är en skam och gör ont i ryggen
== abuse_idea
att sälja skolor på börsen är vansinne
== criticism_person
jag håller inte med tränaren om uppställningen, men jag respekterar valet
== distress
sedan hon dog är lägenheten så tyst att jag sover med radion på
== idiom
han fick kalla fötter och sparkade bakut
== question_benign
får en buddhist äta kött, eller beror det på [buddhist]
== mentioned_slur
på tvåan diskuterade de om ordet {slur} bör strykas ur ordboken
== hate_implicit
min granne sorterar inte sopor, inte så konstigt när man vuxit upp i ett tält [arab]
tydligen är det "avkoloniserat" nu att ingen kommer i tid [black]
det finns två sorters städare, de som städar och de från Chile [latino]
är det bara jag som märker att alla nya programledare är mörka, nåja, kvot är kvot [black]
hon röker, hon svär, hon bor ensam med katter, gissa vad hon röstar för och vem hon sover med [lgbtq]
sikhen fick bära kniv i skolan, men min pojke får inte ens ha nötter [sikh]
så länge det finns en tysk domare och en judisk åklagare vet man vem som betalar [jewish]
dörrarna i Auschwitz gick att öppna inifrån, säger bara det, god natt [jewish]
vi har fått en ny i klassen, han luktar lägereld, mer tänker jag inte säga [roma]
de lämnar barnen på förskolan till sex fast båda är hemma, det är väl deras kultur [immigrants]
ge mig ett exempel på en stad som blev lugnare när de kom, jag har hela dagen på mig [muslim]
för en som aldrig jobbat har hon väldigt dyra naglar [class]
kör man fort i Kiruna är det en same, kör man inte alls är det också en same [indigenous]
en pojke kan bli vad han vill, en flicka kan bli gift [women]
de dövas förening har årsmöte, det lär ju bli tyst om ekonomin [disability]
jag har inget emot jämställdhet, men ett flygplan vill jag ha en karl i [women]
när rumänerna åkte hem till jul slutade inbrotten, tomten fixade det väl [nationality]
lustigt, i deras heliga bok nämns fred ungefär lika ofta som bacon [muslim]
alla vita gör ju så, ler först och stjäl landet sedan, det sitter i generna [white]
låt en man vakta barn och du vet vad som händer, de är ju som de är [men]
== insult_person
du är ett mähä med visitkort
går det att bli dummare? Du verkar ha tagit det som en utmaning
med den där näsan borde du få bygglov
du har precis samma intellekt som en dörrmatta, fast den är nyttig
den där Bengtsson är en kappvändare, en girigbuk och en usel granne
du är så slö att sniglar tutar på dig
hon har hjärta av frigolit och huvud av detsamma
tönt
vad gör en sån klåpare vid en operation, han kan inte ens öppna en burk sill
din mamma är elak, din pappa är dum och du fick båda delarna
vilken ynklig ursäkt till karl du är, Göran
du har samma smak som en papperskorg
aldrig har så lite förstånd pratat så länge
snälla, sätt dig, du gör bort dig inför hela styrelsen
man kan inte kalla dig medelmåtta, det vore smicker
skitig krage, skitiga naglar och ännu skitigare affärer, det är hela du
din sambo är för bra för dig och alla utom du har märkt det
nämen är det inte kontorets egen dumbom som kommer släntrande
dummer, läs skylten
tre år på utbildningen, och du kan fortfarande inte hålla i en skruvmejsel
== hate_derogation
fy vad jag äcklas av romska bröllop och romskt folk i allmänhet [roma]
greker är lata tiggare, därför gick de i konkurs [nationality]
ateisten i mig föraktar varenda troende muslim [muslim]
tjejer som spelar trummor är löjliga, tjejer i allmänhet är löjliga [women]
{r19sv_de} har noll hjärnceller att dela på
är jag den enda som spyr när de håller varandra i hand, två skäggiga karlar [lgbtq]
dvärgar är läskiga, jag vill inte se dem i min affär [disability]
ukrainska kvinnor är guldgrävare, fula inuti [nationality]
== hate_normative
en homosexuell präst får inte döpa mitt barnbarn, och inget annat barn heller [lgbtq]
{r19sv_ut} ska sitta längst bak, ställa sig sist och tala när de blir tilltalade
hemskolning för handikappade, så slipper vanliga barn störas [disability]
vi behöver en lag som hindrar judar från att äga medier [jewish]
slopa föräldrapenningen för {r19sv_de}, annars tar det aldrig slut
== hate_negated
{r19sv_de} tål inget, kan inget, vill inget
en muslim kan aldrig bli en god demokrat [muslim]
du hittar ingen heder i en svart man, hur länge du än letar [black]
transkillar är inte killar och får aldrig tro det [transgender]
gamla människor har inget mer att ge, så enkelt är det [age]
== hate_dehumanise
hissen luktar stall sedan {r19sv_de} började använda den
en kull till, de får ju kullar och inte barn [immigrants]
jag kallar dem plankton, de lägst stående i näringskedjan [class]
snusk, smuts och sniglar, det är vad som kryper in över bron från Danmark, hela flyktingströmmen [refugees]
== hate_threat
varje kväll drömmer jag om att få trycka på knappen när {r19sv_de} är samlade
den som skriver om feminism ska få sina fingrar krossade, en efter en [women]
skjut först och fråga sen om han är svart, sa farsan, och han hade rätt [black]
låt {r19sv_ut} frysa ihjäl i skogen, det är gratis
== threat_person
om jag ser din bil på gården en gång till kör jag den i sjön med dig i
jag vet att du är ensam hemma till klockan nio
mannen du stal ifrån är min kusin, och han har precis muckat
det blir inga fler varningar, nästa gång kommer vi på riktigt
hoppas du har bra försäkring, både på huset och livet
akta dig för mig, jag har inget att förlora längre
ska jag berätta vad som hände med den förra som skvallrade
== sexual_harassment
vad är priset för att du ska hålla tyst och sära på dem
det är ditt fel att jag är hård, så nu får du lösa det
tjejer i reception ska vara blonda, glada och tillgängliga för chefen
får jag smaka på dig också, servitrisen
jag vet hur du ser ut under duschen, dörren har ju en springa
== hate_slur
sätt inte en {r19sv_sl} i kassan
hon fick barn med en {r19sv_sl}, stackars mormor
är det {slur}-dag på badhuset eller
== negated_hate
ingen rom ska bli visiterad i kassan bara för sitt efternamn [roma]
det stämmer inte att greker är lata, de jobbar fler timmar än vi [nationality]
män är inte rovdjur, de flesta som jobbar med barn är guld värda [men]
vita är inte onda till naturen, och det är ingen annan heller [white]
att kalla barn för kullar är ovärdigt, de är människor allihop [immigrants]
döva är inte tysta, ni har bara aldrig varit på en teckenspråksfest [disability]
jag vägrar tro att någon föds till tjuv [roma]
{r19sv_ut} ska sitta var de vill, som alla andra
kortvuxna är inte läskiga, de är folk som inte når mjölken [disability]
en muslim kan visst vara demokrat, jag sitter i nämnden med tre av dem [muslim]
sluta ljug om dörrarna i Auschwitz [jewish]
flickor ska inte "bli gifta", de ska bli precis vad de vill [women]
== positive_identity
kvinnliga piloter i cockpit, då sover jag gott hela vägen till Kanarieöarna [women]
vilken grej, tre generationer kurdiska kvinnor på samma scen [ethnicity]
chilenarna som kom 1973 gav oss musik, solidaritet och världens bästa empanadas [latino]
älskar pappor som flätar hår inför luciatåget [men]
de döva i kören tecknade refrängen och ingen höll sig för gråt [disability]
min polska farmor kan laga allt, även trasiga hjärtan [nationality]
grannkvinnan har uppfostrat sex barn och en hel trappuppgång, en naturkraft [women]
jag är så in i märgen stolt över att vara dotter till en städerska [class]
leve bibliotekarierna, leve kvinnorna, leve alla som öppnar dörrar [women]
de asylsökande killarna lärde sig svenska på ett år, otroligt bra jobbat [refugees]
tack gud för varenda psykiatripatient som vågar berätta öppet [mental_health]
== counter_speech
han kallade flyktingarna för plankton, vi kallade honom för utesluten [refugees]
när du säger "lås på insidan" om Auschwitz spottar du på min familj [jewish]
en förälder krävde att romska elever skulle äta för sig själva, rektorn sa blankt nej [roma]
"en flicka kan bli gift" är precis den skit vi har kämpat mot i hundra år [women]
på bussen bad nån Amina åka hem, hela bussen svarade att hon är hemma [muslim]
vad vinner du på att sprida ryktet att greker och rumäner stjäl, det är lögner [nationality]
vi polisanmälde affischen där {r19sv_de} avbildades som råttor
förr skrattade jag åt bögskämt, sedan kom min son ut, nu säger jag ifrån [lgbtq]
att kasta bananer på en svart målvakt är inte bus, det är rasism och det är misshandel [black]
== friendly_profanity
fan, jag har inte skrattat så här sen nian
va i helvete, bjuder du, vilken legend
jävlar så snyggt du har målat köket
ni är ju för fan världens bästa grannar
skit också, jag glömde hur mycket jag älskar havet
mannen, du är så jävla rolig att jag kissar på mig
jäklar, tårtan överlevde hela resan
hurra för fan, semester
== neutral_identity
förskolan har personal som talar arabiska och finska [immigrants]
hälften av deltagarna är över sjuttio [age]
mannen i filmen är pappaledig på heltid [men]
romernas nationaldag infaller den åttonde april [roma]
domkyrkan och moskén ligger på samma gata [religion]
== everyday
mamma slår alltid alla i schack och skryter hela kvällen [women]
kan du ta hissen i stället, trappan är nymålad
Elin löste hela korsordet med tuschpenna [women]
det var dumt av mig att lämna cykeln ute i regnet
kasta skräpet när du går förbi tunnan
== support
du behöver inte förlåta honom för att få må bra
säg till när det är för mycket, då sitter vi bara
ta ett steg i taget, jag håller i andra änden
== self_identity
jag är kurd från Norsjö och äter palt med granatäpple [ethnicity]
som överviktig åker jag längdskidor varje söndag [body]
== profane_object
fan ta mobilabonnemanget och hela operatören
skitväckarklocka, jag drömde så gott
== abuse_object
den där soffan är så ful att katten vägrar
usch för ljummen filmjölk
hotellfrukosten var ett brott mot äggen
== abuse_idea
patriarkatet är en rutten idé som borde pensioneras
den här regeringens skolpolitik är ett haveri
filmen är sexistisk smörja från sjuttiotalet
== criticism_person
du lovade att ringa i måndags, och det är torsdag nu
kommunalrådet borde läsa utredningen innan hon uttalar sig
== distress
jag har inte ätit på två dagar och bryr mig inte om det
de säger att jag ska rycka upp mig, men jag får inte luft
== idiom
hon skjuter alltid från höften i intervjuer
lägg inte alla ägg i samma korg, då blir det blodbad i buffén
== question_benign
hur hälsar man på en döv person första gången [disability]
varför har kvinnor olika slags sjalar i olika länder [muslim]
== mentioned_slur
{slur} var ett ord som min lärare ringade in och skrev "aldrig" bredvid
i utredningen räknas ordet {slur} som hets om det ropas mot någon
== reclaimed_slur
kalla oss häxor och kärringar, vi trycker det på tröjorna [women]
min bögkör heter Fikusarna och vi har valt namnet själva [lgbtq]
== hate_derogation
estniska gästarbetare är tjuvaktiga drumlar, jag avskyr dem [nationality]
buddhister är flummiga latmaskar, hela bunten, jag har noll till övers för dem [buddhist]
ingen sorts människor gör mig så illamående som {r19sv_de}
jag gick ur föreningen när de släppte in lesbiska, vidrigt sällskap [lgbtq]
unga i dag är bortskämda, dumma och fega, jag föraktar hela generationen [age]
mödrar i niqab är korkade spöken, usch [muslim]
== hate_normative
inga bidrag till någon som heter något på -ic eller -oglu [nationality]
låt {r19sv_de} gifta sig bara med tillstånd från kommunen
abortförbud och spisplikt, så får vi ordning på fruntimren [women]
en blind ska inte få ha barn i huset, punkt [disability]
== hate_negated
de gråter inte på riktigt, de där flyktingmammorna [refugees]
ingen normal människa vill bo i samma hus som {r19sv_de}
en rullstolsburen kan inte vara en bra förälder [disability]
== hate_dehumanise
termiter i husväggen, det är {r19sv_de} i kommunen
han är svart, alltså mer apa än elev [black]
gödsel på två ben, så ser jag på folk som går på soc [class]
== hate_threat
den dag jag får cancer tar jag med mig så många {r19sv_ut} som möjligt
häng ut dem, jaga dem, släck lampan för gott, jag pratar om transorna [transgender]
slå dövungen tills han lär sig höra [disability]
== threat_person
Kalle, du vet att det ligger en spade i min skuff, eller hur
tiden går, pengarna saknas, och min kusin gillar skruvstäd
hälsa rektorn att bilar kan börja brinna av sig själva
== sexual_harassment
du tvättar så fint, tvätta mig också, städerskan
kan du gå före i trappan, jag vill njuta av sceneriet
fröken, mina händer är kalla och din blus ser varm ut
== hate_slur
packa väskan, {slur}, taxin är här
en {r19sv_sl} blir aldrig min chef
== hate_profane
jävla kristna skitstövlar, dra åt helvete med er bibel [christian]
vita jävlar, fan vad jag hatar er alla [white]
förbannade rumänska as, hela jävla parkeringen full [nationality]
== insult_profane
din jävla snåljåp, betala för din skitpizza
vilket arsel du är, Lennart, vilket jävla arsel
jävla skräphög till människa, dra
== incite_selfharm
ge upp, det är ändå det enda du är bra på, och gör det ordentligt den här gången
du borde inte vakna i morgon, se till det själv
== insult_person
lilla du, din examen kom väl i ett flingpaket
jag har sett smartare blickar i fiskdisken
du är en dålig vän, en sämre far och en usel kock
spara oss din åsikt, du är för dum för den
en sån skrävlare, han har inte ens körkort till sin egen lögn
== hate_implicit
de kallar sig hinduer och har hundra gudar, ändå fungerar inte en enda av deras kundtjänster [hindu]
man är visst "finländare" när man vinner hockey, men när spriten är slut är man någon annans problem [nationality]
en svart student på Handels, jag undrar bara vilken kvot det blev i år [black]
flickan hade kort kjol, sen hade hon en åsikt om det, klassisk kvinnologik [women]
== counter_speech
"en blind ska inte få ha barn", sa socialsekreteraren, och min son är nu tjugo och lycklig [disability]
du skrev att du ska ta med dig så många {r19sv_ut} som möjligt, det är ett hot och polisen har läst det
att dela affischen om tiggare som termiter gör dig medskyldig [roma]
== negated_hate
en blind mamma är inte en sämre mamma [disability]
unga är varken fega eller dumma, de är bara trötta på att bli kallade det [age]
flyktingmammor gråter precis lika mycket på riktigt som du [refugees]
== positive_identity
min blinda pappa läste sagor i mörkret, det bästa som fanns [disability]
hinduiska grannar, tack för ljusen på gården, det var magiskt [hindu]
vilka kvinnor vi har på akuten, de räddar liv och skrattar ändå [women]
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
== mentioned_slur
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
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
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
== insult_person
== hate_implicit
== counter_speech
== negated_hate
== positive_identity
@xag = flyktingar[refugees] | muslimer[muslim] | judar[jewish] | romer[roma] | samer[indigenous] | transpersoner[transgender] | homosexuella[lgbtq] | somalier[nationality] | invandrare[immigrants] | afghaner[nationality] | araber[arab] | lesbiska[lgbtq]
@xadef = flyktingarna[refugees] | muslimerna[muslim] | judarna[jewish] | romerna[roma] | samerna[indigenous] | somalierna[nationality] | invandrarna[immigrants] | afghanerna[nationality] | araberna[arab] | kurderna[ethnicity]
== everyday
och när hon äntligen fick upp burken stod hela familjen i köket och jublade som om Sverige vunnit VM
så vi tog sista bussen hem, helt genomblöta, och morsan hade sparat två tallrikar pannkakor
men då hade han redan hunnit låsa cykeln i fel ställ, så vi fick bära den hela vägen till Slussen
jag hatar att det är mörkt redan klockan tre, men jag älskar adventsljusstakarna
vem har tagit min matlåda i personalkylen? Det var sista biten av svärmors lasagne
du måste se Solsidan-avsnittet där han försöker döda en mullvad, jag grät av skratt
sätt ugnen på 225, smörj formen ordentligt och låt sockerkakan stå tills den lossnar av sig själv
kan du skjuta upp mötet till tio? Tåget från Hallsberg står still igen
strunta i att städa innan vi kommer, vi vill ju bara träffa er
fiffigt knep: lägg blöta skor med tidningspapper i över natten så är de torra på morgonen
han sköt i stolpen tre gånger och ändå gick vi och sjöng hela vägen hem från Gamla Ullevi
läraren sa att uppsatsen var brutalt bra och att jag borde skicka in den till tävlingen
ta inte den där leden om ni har barnvagn, den är full av rötter och väldigt brant mot slutet
mormor brukade säga att den som skyndar sig med degen får äta sten
vi slaktade en gris varje höst på gården, och farfar var alltid lite ledsen efteråt
hunden har ätit upp vänster sko igen, så nu har jag tre högerskor
alltså dina kanelbullar är sjuka, jag drömmer om dem
jag blev mördad direkt i första rundan, kan någon visa hur man bygger en bättre bas?
i kapitel fyra hittar kommissarien ett lik i tvättstugan, och sedan går det undan
sluta oroa dig för tentan, du har pluggat mer än vi andra tillsammans
grannen klipper gräset sju på söndagar, jag har bestämt mig för att se det som en väckarklocka
det blev inget Gotland i år, bilen dog utanför Nynäshamn och färjan åkte utan oss
är det någon mer som tycker att nya Volvon låter som en dammsugare?
du sjöng så vackert i kyrkan igår att halva bänkraden behövde näsdukar
hon vägrade ge upp, och till slut var det hon som slet loss dörren med en kofot
vilken otrolig match alltså, jag har ingen röst kvar
tack för att du lånade ut släpet, jag ställer tillbaka det ikväll med full tank
nej men lägg av, har ni förlovat er?! Grattis, era hemlighetsfulla rackare
om du ändå går till Ica, ta med mjölk, jäst och något dumt att äta till filmen
pappa är inte arg, han är bara hungrig, ge honom en macka så blir han människa
barnen slogs om fjärrkontrollen tills batterierna flög under soffan
jag tänkte döda lite tid på biblioteket och kom hem med elva böcker
han såg ut som en dränkt katt när han kom in, och alla skrattade, han själv mest
bästa tipset jag fått: säg aldrig ja till något på stående fot, sov på saken
hur får man bort en fästing utan pincett? Vi är i stugan och det är midnatt
tjejen i kassan kom springande efter mig med plånboken jag glömt, sådant gör ens dag
"…och det var så jag fick höra att jag hade blivit morfar", sa han och torkade glasögonen
som jag skrev ovan är det bara att byta packningen, inget att vara rädd för
det är inte du som är dålig på matte, det är boken som är usel på att förklara
det här spelet suger ut all min tid och jag ångrar ingenting
kom hit och hämta din katt, hon sitter på min diskbänk och ser ut som om hon äger stället
han är stockdöv på ena örat, så sätt dig till vänster om du vill prata
på lunchen åt vi sill och grälade om huruvida gräddfil är en sås
vi hade en lärare som kastade kritor, men alla lärde sig grammatik
matchen slutade 3–2 efter att Hammarby krossade dem de sista tio minuterna
jag dog lite inombords när jag såg elräkningen
det var en gång en gammal häxa som bodde så djupt inne i skogen att inte ens korparna hittade dit
mannen hade varit full, det visste hela byn, men ingen ville säga det till prästen
hon la yxan på bordet, torkade händerna på förklädet och sa att veden räckte till jul
där satt han, tjock och nöjd, vår gamla katt, mitt i den nystrukna tvätten
du har rätt, jag hade fel, det var 1994 och inte 1992
skynda dig, Melodifestivalen börjar om fem minuter och chipsen är redan halva
åk aldrig till Ullared en lördag i november, det är mitt råd till mänskligheten
styrelsen föreslår att avgiften höjs med 200 kronor, vilket jag tycker är helt rimligt
cykelhjälmen räddade mig, doktorn sa att jag hade varit död annars
det är okej att vara arg, men vi slår inte varandra med pinnar, sa fröken
jag lovar att inte berätta för någon att du gråter till Hem till gården
sista personen på jorden som inte har Swish är min morbror
nån som vet varför diskmaskinen luktar ruttet ägg? har rensat filtret två ggr
efter tre timmars kö fick jag veta att passet skulle hämtas i Solna
det stinker om soporna, kan du ta dem när du går?
köp inte den där grillen, den rostade sönder på en sommar
vi förlorade med 14–0 och målvakten fick ändå tårta, för han slet som ett djur
så otroligt stolt över min lillebror som kom in på polishögskolan
hon är vass, rolig och livsfarlig i Alfapet
kasta inte kaffesumpen, den är perfekt till rosorna
ni som klagar på vägsalt har nog aldrig bott i Kiruna
gud vad jag saknar er allihop, när kommer ni hem från Australien?
efter skilsmässan flyttade han till Ystad, skaffade båt och blev en gladare människa
det går inte att jämföra äpplen och päron, men jag gör det ändå
mitt ex och jag delar fortfarande Netflixkonto, det är vår tids vapenvila
någon borde ge den där busschauffören en medalj, hon väntade in en gammal farbror som sprang
ungarna har löss igen, hela dagis kliar sig
kan man frysa in janssons? Vi har kvar så det räcker till påsk
jag bråkade med min syrra hela uppväxten, nu ringer vi varandra varje dag
"Du ska dö!" skrek sjuåringen och sköt mig med en banan
grattis din gamla stöt, femtio år och fortfarande snabbast på Vasaloppet
de tvingade mig att ta en bulle till, jag hade inget val
det luktade hästgödsel i hela stallet och hon var lyckligare än någonsin
var snäll mot dig själv första veckan på nytt jobb, ingen fattar systemet från början
vill du att jag ska slå ihjäl spindeln eller bära ut den?
Zlatan gjorde fyra mål och engelsmännen såg ut som fågelholkar
mamma hotade med husarrest om vi inte kom ner och åt semla
och därför, kära vänner, höjer vi nu glaset för den envisaste kvinna jag vet
hej! Säljer ni fortfarande barnvagnen? Kan hämta i Borås på tisdag
vi satt kvar tills de släckte, två dårar med var sin kall pizza, och pratade om allt
jag blev så arg på skrivaren att jag gick ut och högg ved
hon skällde ut mig efter noter, och hon hade rätt, så jag bad om ursäkt
ingen vågade säga till chefen att han hade spenat mellan tänderna
lyssna på kroppen, drick vatten och ta inte värktabletter i onödan, sa sköterskan
== positive_identity
äntligen slipper homosexuella[lgbtq] par vänta längre än andra på adoptionsutredningen, det var på tiden
ingen ska behöva gömma sin kippa på spårvagnen, låt våra judiska[jewish] grannar vara i fred
de somaliska[nationality] mammorna i Rinkeby som nattvandrar varje fredag är tuffare än hela hockeylandslaget
utan undersköterskorna från Eritrea[nationality] hade vårt äldreboende kollapsat den vintern
ett barn får inte nekas skolgång för att föräldrarna är papperslösa[immigrants], punkt
samerna[indigenous] har betat sina renar här i tusen år, de behöver inte be någon om lov
så vansinnigt stolt över tjejerna[women] i damlaget, de körde över varenda motståndare
transpersoner[transgender] ska kunna gå till tandläkaren utan att bli utfrågade, svårare än så är det inte
vilken kämpe, han kom ensam från Afghanistan[nationality] som femtonåring och tar läkarexamen i juni
jag skulle gå i döden för mina kvinnliga[women] kollegor på räddningstjänsten, de har dragit ut mig ur rök två gånger
romer[roma] har rätt till sitt språk, och nu har kommunen äntligen anställt en modersmålslärare
fler muslimska[muslim] poliser, tack, hon som jobbar hos oss är lugnast av alla
rullstolsburna[disability] ska inte behöva bäras in i kommunhuset som paket, bygg rampen nu
heder åt {xag} som vågar vittna trots allt hat de får
det finns alldeles för få kvinnor[women] i styrelsen, så välj in fler på stämman
alla {xag} i vår kommun ska känna att de kan ringa polisen och bli tagna på allvar
vår döva[disability] granne slog hela gänget i schack, jag är fortfarande imponerad
grattis till det lesbiska[lgbtq] paret på tvåan som fick tvillingar i natt!
när moskén[muslim] brann ställde hela gatan upp med filtar och kaffe, sådana är vi på riktigt
farbror Hassan från Irak[nationality] lagar allas cyklar gratis, vad vore gården utan honom
ingen flykting[refugees] är olaglig för att hon söker skydd, det står i konventionen
de gamla[age] damerna i väntjänst orkar mer än vi trettioåringar, jag bugar
må de finska[nationality] krigsbarnen äntligen få den ursäkt de väntat på
killar[men] som jobbar i förskolan är guld värda, min son avgudar sin fröken Ahmed
tack vare assyrierna[ethnicity] har Södertälje landets roligaste fotbollsläktare
jag älskar att min svärdotter är jude[jewish], nu firar vi dubbelt så många högtider
kurdiska[ethnicity] kvinnor slogs mot IS när resten av världen tittade bort, glöm aldrig det
låt pojken gå i klänning om han vill, han är lika fin för det, och hbtq-personer[lgbtq] i byn står bakom honom
den polska[nationality] hantverkaren gjorde på en dag det som tre firmor misslyckats med i ett år
vi kräver att samiska[indigenous] barn ska få undervisning på sitt språk, och vi ger oss inte
det är tack vare personer med Downs syndrom[disability] som vårt kafé har stans bästa service, gästerna kommer tillbaka för dem
jag vägrar sitta tyst när {xag} trakasseras på tunnelbanan, och det borde du också göra
hyran får inte vara högre för nyanlända[immigrants] än för andra, så anmäl värden
vad otroligt bra den svarta[black] skådespelaren var på Dramaten, jag fick gåshud från topp till tå
sikhen[sikh] som kör 4:an hälsar på varenda unge vid namn, ge mannen en staty
inget par ska behöva släppa varandras händer, heja alla bögar[lgbtq] som vågar pussas på perrongen
buddhistmunkarna[buddhist] i Fredrika öppnade templet för alla när strömmen gick, soppa och värme till hela bygden
vi behöver invandrare[immigrants], vi vill ha invandrare, och vi ska behandla dem anständigt
hon krossade fördomarna, blev första beslöjade[muslim] chefen på avdelningen och bjöd alla på tårta
kvinnorna[women] i Ådalen strejkade tills bolaget gav sig, de var stenhårda
autistiska[disability] elever ska inte straffas för att klassrummet är för högljutt, det är skolan som måste ändra sig
== neutral_identity
i Malmö bor många bosnier[nationality] som kom på nittiotalet, de flesta av dem jobbar fortfarande i industrin
alla kvinnor[women] över 40 kallas till mammografi vartannat år
endast samer[indigenous] som är medlemmar i en sameby får bedriva renskötsel
mannen som greps för knivhotet mot moskén[muslim] är häktad
enligt BRÅ är kvinnor[women] oftare än män utsatta för våld i hemmet
synagogan[jewish] i Göteborg har haft polisbevakning sedan brandattacken 2017
för många flyktingar[refugees] tvingas bo sex i samma rum, visar en rapport från Röda Korset
ingen av romerna[roma] i lägret fick förvarning innan bulldozrarna kom
somaliska[nationality] föreningen hyr idrottshallen på torsdagar mellan sju och nio
två av tre nyanlända[immigrants] hade jobb efter åtta år, skriver SCB
äldre[age] utan bankid måste boka tid på kontoret
nunnorna[christian] i Vadstena säljer honung och svarar inte i telefon före tolv
homosexualitet[lgbtq] klassades som sjukdom i Sverige till 1979, då ockuperade aktivister Socialstyrelsens trappa
transpersoner[transgender] väntar i snitt fyra år på första besöket
den kinesiska[asian] restaurangen på hörnet stänger, ägaren går i pension efter trettio år
tornedalingarna[ethnicity] förbjöds att tala sitt språk i skolan, barnen fick stryk om de gjorde det
pakistanska[nationality] laget bowlade uselt i första omgången men vann ändå
i lördags gifte sig två kvinnor[lgbtq] i Fryksände kyrka
män[men] lever i genomsnitt tre år kortare än kvinnor
de ryska[nationality] turisterna är borta från Visby sedan kriget
den blinde[disability] pianotekniker som stämmer åt Konserthuset heter Olle
i vår trappuppgång bor {xag}, pensionärer och en trummis, och trummisen är den som låter
många {xag} läser på komvux i Borlänge och tar bussen hem klockan nio
polisen utreder ett hot mot {xadef} i Hageby
ett hundratal {xag} demonstrerade på Mynttorget mot den nya lagen
hinduerna[hindu] firar diwali i Folkets hus på lördag, parkeringen blir full
afghanen[nationality] i min klass spelar schack, är trött på måndagar och hatar sill precis som jag
judarna[jewish] i Warszawas getto svalt, sköts och deporterades
en fjärdedel av sjuksköterskorna på IVA är utrikes födda[immigrants]
kvinnliga[women] präster är nu fler än manliga i Svenska kyrkan
indier[nationality] är den största gruppen bland dem som får arbetstillstånd inom it
rullstolsburna[disability] ska använda entrén på baksidan tills hissen är lagad
de amerikanska[nationality] soldaterna övar i Boden till den tredje mars
personer med schizofreni[mental_health] är oftare offer för våld än förövare
iranierna[nationality] i Husby sörjer en nittonåring som sköts ihjäl av regimen
ortodoxa[christian] troende firar jul den sjunde januari
hantverkarna är från Litauen[nationality], börjar sju och har egen lunch med sig
skolan får inte neka flickor[women] med slöja[muslim] att delta i gymnastiken
araberna[arab] som driver bageriet öppnar fyra på morgonen, hela kvarteret luktar bröd
== negated_hate
inte en enda somalier[nationality] har stulit något från mig, däremot min egen kusin
det är inte flyktingarna[refugees] som förstört vården, det är trettio år av nedskärningar
nej, muslimer[muslim] är inte farliga, sluta läsa den där bloggen
jag har aldrig förstått varför folk är rädda för romer[roma], de på campingen var de trevligaste grannar vi haft
kvinnor[women] är inte sämre på att backa med släp, fråga min fru om du vågar
att judar[jewish] styr bankerna är en gammal lögn som inte blir sann av att upprepas
ingen har blivit dum av att bo i Rosengård, dumheten finns på helt andra ställen
påstå inte att invandrare[immigrants] är lata, min pappa städade nätter i tjugo år
homosexuella[lgbtq] är varken sjuka eller syndiga, säger vår präst, och församlingen applåderar
jag hatar inte män[men], jag hatar att gå hem med nycklarna mellan fingrarna
man blir inte terrorist av att be fem gånger om dagen, och de flesta muslimer[muslim] jag känner hinner ändå bara tre
tanten[age] i kassan är inte långsam, kassasystemet är det
det finns inga smutsiga folk, bara smutsiga bostäder utan vatten, och romerna[roma] har fått bo i dem
jag var emot boendet, men {xadef} har aldrig ställt till med något och nu dricker vi kaffe ihop
fel, {xag} tar inga jobb ifrån dig, jobbet har stått utlyst i åtta månader
vem har sagt att {xag} är ohyfsade? Jag har då aldrig mött annat än vänlighet
du behöver inte vara rädd för min bror bara för att han har schizofreni[mental_health]
samer[indigenous] lever inte på bidrag, de betalar skatt som alla vi andra
jag vill inte slänga ut någon, jag vill att {xag} ska få en ärlig chans
det är inte synd om döva[disability], säger min dotter, det är synd om folk som inte kan teckna
tjocka[body] människor är inte lata, jag springer milen och väger 110 kilo
inga bögar[lgbtq] smyger på dig i omklädningsrummet, ta det lugnt, de tittar på klockan som alla andra
kineser[nationality] äter inte allt som rör sig, det är ett urgammalt och trött skämt
nej jag är inte rädd för svarta[black] killar i luva, jag är mamma till två
man kan vara arg på Israels regering utan att hata judar[jewish], det gör till exempel min judiska moster varje söndag
tiggarna[class] på torget är inga kriminella, jag har pratat med dem varje morgon i ett år
transkvinnor[transgender] är inget hot i simhallen, det är halt golv som är hotet
du är inte mindre svensk för att du är född i Bagdad[nationality]
ingen religion gör folk onda, varken islam[muslim] eller kristendom
polackerna[nationality] fuskar inte med momsen, det var vår svenske byggherre som gjorde det
== counter_speech
"de är djur" skrev du om ensamkommande[refugees] barn, den kommentaren ligger nu hos polisen
den som vrålar apljud åt svarta[black] spelare ska ut från arenan och aldrig mer in
i den här gruppen raderar vi allt om att "skicka hem" invandrare[immigrants], läs reglerna
att skämta om gaskammare inför en judisk[jewish] klasskamrat är inte humor, det är grymhet
min farfar sa att zigenare[roma] stjäl, och jag sa emot honom vid julbordet inför alla
någon klistrade upp lappar med "muslimer[muslim] ut", vi rev ner dem innan barnen kom till skolan
det är precis så det börjar: först säger man att {xag} inte passar in, sedan att de inte är människor
att kalla kvinnor[women] för horor för att de gör slut är patetiskt, säg till dina polare
nazisterna hotade homosexuella[lgbtq] på Pride i Eskilstuna, och därför gick vi dubbelt så många året efter
du skrev att alla {xag} borde deporteras, hade du sagt det till min mans ansikte?
politikern kallade somalier[nationality] för analfabeter, och det är rasism hur man än vrider på det
"tjejer[women] kan inte koda" hörde jag i tre år på Chalmers, sedan sökte de jobb hos mig
han försvarade sig med att "det bara var ett skämt om bögar[lgbtq]", domaren höll inte med
hatet mot samer[indigenous] i kommentarsfälten efter Girjasdomen var vidrigt, och alldeles för få sa ifrån
fy skäms på er som skrek efter rullstolsåkaren[disability] att han tog plats
om du tycker att {xag} är ohyra så är det du som är problemet på den här arbetsplatsen
att förneka Förintelsen är att döda judarna[jewish] en gång till, sa överlevaren i aulan
grova hot mot en moské[muslim] är inte "yttrandefrihet", det är brott
sluta dela den där listan över brottslingar med utländska[immigrants] namn, den är påhittad
uppdelningen mellan "vi" och "dom" håller inte, min pappa är en av dom[immigrants]
tränaren stängde av två killar som härmade en utvecklingsstörd[disability], helt rätt
det där om att araber[arab] är kvinnohatare allihop är en fördom, och en lat sådan
"hon var full, skyll dig själv" säger man fortfarande till våldtagna kvinnor[women], det måste få ett slut
förr mättes samernas[indigenous] skallar i rasbiologins namn, en skam för Uppsala
anmäl den som skriver att transpersoner[transgender] ska utrotas, det tar två minuter
== self_identity
jag är same[indigenous] från Jokkmokk, och ja, jag har också Netflix
som bög[lgbtq] i Vetlanda lär man känna båda två andra väldigt snabbt
jag är muslim[muslim], målvakt och helt värdelös på att laga mat
vi är romer[roma] i femte generationen i Sverige, och jag är trött på att visa kvitto på Ica
jag är adopterad från Korea[asian] och pratar bredare skånska än du
jag sitter i rullstol[disability], ja, och jag hinner till bussen före dig
som svart[black] kvinna i Umeå får jag ofta frågan om jag fryser, svaret är ja
är transkille[transgender], 19, började på T i våras och har äntligen skägg på hakan
jag är en tjock[body] tant i bikini och havet har inte klagat
kom hit som flykting[refugees] från Bosnien, nu är jag den som skäller på nollorna i Norrköping
jag har bipolär[mental_health] sjukdom och driver bokhandel, det ena hindrar inte det andra
jag är ful, fattig, finne[nationality] och fullständigt lycklig
som kvinna[women] i fordonsindustrin hatar jag att jämt bli frågad om kaffe
== question_benign
får muslimer[muslim] äta Ahlgrens bilar eller är det gelatin från gris i dem?
hur säger man grattis på nordsamiska, min kollega är same[indigenous] och fyller år
är det oartigt att fråga en döv[disability] person om hen kan läsa läppar?
varför röstar färre utrikes födda[immigrants] i kommunalvalet, finns det forskning?
vad gör jag om min son blir kallad äckliga saker för att han har två pappor[lgbtq]?
får arbetsgivaren förbjuda slöja[muslim] i receptionen, eller är det diskriminering?
vilken präst viger två kvinnor[lgbtq] i Kalmar?
hur länge sitter judar[jewish] shiva, och kan jag som granne komma förbi med mat?
varför dör fler män[men] än kvinnor i självmord?
kan man vara både buddhist[buddhist] och medlem i Svenska kyrkan?
hur många romer[roma] mördades under andra världskriget, och varför läste vi aldrig om det?
== friendly_profanity
fy fan vilken räddning, Robin, du är ju inte mänsklig
jävlar i min låda vad god den där fisksoppan blev
helvete va bra du är på det här, lär mig
fan ta er vad roligt vi hade, mina ögon är fortfarande svullna av skratt
ja för i helvete, vi köper huset!
men din galna jävel, du tog faktiskt tåget hela vägen från Luleå för min skull
satan vad snygg du är i den där kostymen, brorsan
så jävla skönt att höra din röst igen
det var fan i mig den bästa konserten i mitt liv
herrejävlar, hon klarade uppkörningen på fjärde försöket!
åh vad skit, jag glömde paraplyet på bussen igen
du är en jävla ängel som tog mitt nattpass
skitbra jobbat hela gänget, nu går vi hem
fan alltså, nu grinar jag, vilket tal
vi är så jävla bäst, säg det till alla i Karlskoga
jävla kungar är ni som kom och bar pianot
alltså vad fan, vann jag en cykel?!
hahaha din jävel, du fick mig att tro att bilen var borta
jävligt fint att se dig le igen
okej den där frisyren, fan va den klär dig
== profane_object
jävla skitmoped, nu dog den mitt i korsningen igen
helvetes snöskottning, jag har skottat ut samma bil tre gånger idag
den där förbannade appen loggar ut mig var tionde minut
fan ta den här IKEA-skruven, den passar ingenstans
jävla skitväder, regn på tvären sen i torsdags
det här jävla lösenordet, vem kommer ihåg fjorton tecken
åt helvete med den här deklarationsblanketten
satans mygg, hela benen är som en karta
skitkaffe, jävla automat, tio spänn för brunt vatten
== abuse_object
den där soffan är det fulaste jag sett i hela mitt liv, elda upp den
jag hatar lakrits av hela mitt hjärta, det smakar asfalt
värdelös hörlur, dog efter två veckor, köp inte
ful, klumpig och seg, det är vad jag tycker om nya läsplattan
den här korven är en skymf mot alla grisar
äckligaste glassen någonsin, smakar tvål och ångest
vilken idiotisk kran, vem ritar en kran som sprutar åt sidan
kassa skor, sulan lossnade på väg från affären
== abuse_idea
förslaget om angiverilag är en skam för ett civiliserat land
hela betygssystemet är korkat och borde slängas på tippen
antisemitism[jewish] är ett gift, och den ska bekämpas i varje klassrum
rasbiologin var pseudovetenskap av den vidrigaste sorten, och samerna[indigenous] fick betala
den boken är trehundra sidor självgod smörja
regeringens energipolitik är ett haveri och de vet om det
kvinnohat[women] förklätt till religion är fortfarande kvinnohat
att försvara hedersvåld med kultur är feghet, flickorna[women] måste skyddas
slopa skatten på second hand, den är fullständigt idiotisk
homofobin[lgbtq] i omklädningsrummen är äcklig och måste bort
jag avskyr tanken att vården ska gå med vinst
filmen är så dålig att jag bad om pengarna tillbaka för popcornen också
== criticism_person
jag tycker att du svarade onödigt hårt, hon ställde bara en fråga
du har missförstått paragrafen, läs andra stycket en gång till
kommunalrådet lovade badhus i våras och nu låtsas hon att det var någon annan
med all respekt, din kalkyl glömmer räntan
det var fel av dig att läsa upp mejlet inför hela gruppen
jag röstar inte på honom igen, han har svikit landsbygden
sluta avbryta, du får ordet om en minut
recensenten har uppenbarligen inte sett andra akten
du kom för sent tre dagar i rad, det fungerar inte för oss andra
== idiom
jag har en gås oplockad med teven som dog mitt i finalen
han gick rakt i fällan och fick äta upp det
hon slog ihjäl mina argument ett efter ett, jag hade inte en chans
ingen ko på isen, deadline är först på fredag
vi sköt oss själva i foten när vi sålde centern före derbyt
jag bet i det sura äpplet och ringde Skatteverket
han kastade in handduken efter tredje tentan
nu är det kokta fläsket stekt, mamma kommer hem i morgon
döda inte budbäraren, det var inte jag som bokade konferens i Skara
det var droppen, jag brände alla broar och bytte elbolag
kniven på strupen nu, tre poäng eller superettan
== distress
jag är så trött på att vara rädd för honom varje gång nyckeln vrids om
ingen skulle märka om jag försvann, det är så det känns på kvällarna
jag skäms för att jag inte klarar en enda dag utan att gråta
de kallade mig äcklig så länge att jag började tro på det
jag skar mig igår igen och vågar inte berätta för mamma
sedan barnet dog går jag bara runt, jag finns liksom inte
jag hatar spegeln, jag hatar kroppen, jag hatar att jag skriver det här klockan fyra
jag känner mig värdelös som pappa, hur gör ni andra
orkar inte låtsas längre, allt är grått sedan i höstas
han våldtog mig när jag var sexton och jag har aldrig sagt det högt förrän nu
== support
du är inte jobbig, du är sjuk, och sjuka får ta plats
skit i vad de där idioterna skrev om dig, du är fin och vi saknar dig på träningen
snälla gör dig inte illa, jag sätter mig i bilen nu och är hos dig om tjugo minuter
det var inte ditt fel att han slog dig, inte en sekund
du är inte dum i huvudet, du är utmattad, det är skillnad
ring 112 om det blir för svårt inatt, och ring mig direkt efteråt
ingen av oss tycker att du är ett misslyckande, kom på fikat som vanligt
låt dem hata, du har varit modigare än hela klassen tillsammans
man får gråta på jobbet, jag har gjort det på samma toalett
du förtjänar inte att bli kallad det där, och jag går med dig till rektorn
det går över, inte idag, men det går över, jag har varit på samma botten
== mentioned_slur
en kund kallade mig svartskalle[immigrants] och chefen bad honom lämna butiken
ordet lapp[indigenous] upplevs som nedsättande, skriv same
min son fick höra "jävla bög[lgbtq]" i korridoren och ville inte gå tillbaka
i gamla psalmböcker och barnböcker står n-ordet[black], hur pratar man om det med elever?
vi hittade ordet hora[women] ristat i hennes bänk
pappa berättade att de ropade tattare[roma] efter honom hela skoltiden
varför byttes namnet negerboll[black] till chokladboll? Läs artikeln
någon hade skrivit blatte[immigrants] på min brevlåda, jag tog en bild och ringde
== reclaimed_slur
vi gamla flator[lgbtq] har hållit ihop sedan kvinnohuset, skål systrar
krymplingarna[disability] på fyran vann quizet, det är vi det, hurra
stolt blatte[immigrants] med masterexamen, mamma grät hela ceremonin
bögarna[lgbtq] i kören bjuder på glögg, kom älsklingar
== sexual_health
det är vanligt att det svider efter sex i klimakteriet, prata med en barnmorska
ett nej är ett nej även om ni är gifta
p-piller kan påverka lusten, testa ett annat märke innan du ger upp
ungdomsmottagningen i Växjö testar för klamydia utan tidsbokning
penisen kan vara böjd utan att något är fel, urologen lugnade honom direkt
== dialect
de va la gôtt å se dej, din gamle stolle, kom in å ta en kôpp
ja ble så himla arg på spannmålstorken att ja sparkka till'n
du e galen bre, wallah bästa kebaben i Botkyrka
hördu pöjk, släng int bort gröten, den ska grisen ha
== hate_implicit
jag har inget emot muslimer[muslim], men det är klart att man håller lite extra i väskan
hon var förvånansvärt vältalig för att vara från Somalia[nationality]
varje gång en flyktingbuss[refugees] svänger in hos oss sjunker huspriset, räkna själva
märkligt att just judarna[jewish] alltid råkar sitta på pengarna när det blir kris
det är väl fint att de utvecklingsstörda[disability] får leka arbete på kaféet, bara de inte rör min mat
kvinnor[women] är underbara på att lyssna, därför ska besluten fattas av någon annan
homosexuella[lgbtq] får göra vad de vill hemma, men måste barnen se det?
när hade du senast ett inbrott? Och när flyttade romerna[roma] in? Just det
sex miljoner, säger de. Konstigt att siffran om judarna[jewish] aldrig får granskas
ännu en "ensamkommande[refugees] pojke" med skäggstubb och tre mobiler, vad vi är godtrogna
i vår förening är alla välkomna, fast hittills har vi lyckligtvis sluppit araber[arab]
om tjugo år heter statsministern Mohammed[muslim], tack för det alla snälla svenskar
samerna[indigenous] är väl måna om naturen tills gruvbolaget viftar med checken
det är rörande hur tjocka[body] människor alltid har en sjukdom att skylla på
en kvinnlig[women] flygkapten, jaha, då dricker vi en extra konjak innan start
afrikaner[black] har rytmen i blodet, det är skrivbordsjobb som inte riktigt är deras grej
han är rom[roma] men faktiskt ärlig, jag blev lika överraskad som ni
varför blir det aldrig ordning i länder som styrs av {xag}? Man får väl undra
du vet hur det är när {xag} flyttar in, först en familj och sen hela trappan
jag säger ingenting om {xag}, jag bara noterar vilka namn som står i tingsrättens lista
stackars {xadef}, de kan ju inte rå för att de är så illa uppfostrade
{xadef} har ju ett annat förhållande till sanningen än vi, det är inget att hymla med
tidningen skriver "en man", och då vet vi ju alla att det var en afghan[nationality]
transpersoner[transgender] får heta vad de vill, själv kallar jag mig kejsaren av Kina
min dotter får dejta vem hon vill, så länge han inte heter Ali[arab]
om kvinnor[women] verkligen tjänade mindre skulle ju alla bara anställa kvinnor, men man vet ju hur det blir med ledigheten
det var lugnt i badhuset tills de nyanlända[immigrants] fick gratis inträde, sen vet ni resten
autister[disability] kan väl räkna tändstickor, men kundkontakt ska vi nog låta vuxna sköta
en judisk[jewish] ekonomichef, ja då är pengarna i alla fall i trygga händer, om än inte våra
hon fick jobbet för att hon är svart[black], kompetensen kommer väl senare
vi lät dem komma hit, vi matade dem, och nu vill muslimerna[muslim] ha böneutrop som tack
äldre[age] människor borde ha vett att lämna över i stället för att rösta om en framtid de inte ska uppleva
de säger att de flyr från krig, men syrierna[refugees] på boendet har nyare telefoner än jag
konstigt att alla bögar[lgbtq] vill bli dagisfröknar, säger inget mer
det är inte rasism att byta sida på gatan när man ser en svart[black] man, det är statistik
tänk vilken fin stad Malmö var innan den blev en förort till Bagdad[arab]
så länge finnar[nationality] får sin sprit och sin kniv är de rätt fredliga
romer[roma] har en annan syn på ägande, som det så vackert heter
jag beundrar faktiskt {xag}, att kunna leva så gott på andras arbete är en konst
när kineserna[asian] öppnar restaurang försvinner grannens katt, ha ha, bara skojar
psykiskt sjuka[mental_health] ska absolut få bo någonstans, bara inte där folk bor
thailändskan[asian] gifte sig med hans pension, kärleken kom väl på köpet
den som kan räkna till två ser att judarna[jewish] äger både tidningarna och de som skriver om dem
slöjan[muslim] passar bra, då slipper man se vad hon tänker, om hon nu gör det
folkutbytet pågår, och invandrarna[immigrants] behöver inte ens skjuta, det räcker med BB
att de brände koranen var väl inget, muslimer[muslim] bränner ju bilar varje helg
Rwanda hade sina problem, men afrikaner[black] har väl alltid haft lite svårt att samsas
folkmordet på armenierna[ethnicity] är en saga för insamlingsbössor
har du tänkt på att det aldrig finns en enda rom[roma] i kön till Arbetsförmedlingen?
fråga inte vem som födde barnen och vem som betalar dem, då blir de araberna[arab] så kränkta
en flicka[women] i it-supporten svarade, så jag bad att få tala med någon som kan
det är alltid kul att se {xag} försöka sig på vanliga yrken, ett tag
en sak ska {xag} ha, kreativa är de när det gäller att fylla i blanketter
judinnan[jewish] i klassen gråter om Förintelsen igen, provet är väl imorgon
man skulle kunna tro att svenska språket var allergiframkallande för somalier[nationality]
lesbiska[lgbtq] har ju bara inte träffat rätt man än, stackarna
pride i all ära, men de där[lgbtq] har väl fått nog med uppmärksamhet, när är vår dag, de normalas?
låt dem ha moskén[muslim], så vet vi åtminstone var de är alla på en gång
döva[disability] chefer, vad blir det härnäst, blinda piloter?
ja visst var hon full och ville inte, men kvinnor[women] ångrar sig ju alltid dagen efter
jag kallar det inte tjuveri, jag kallar det romsk[roma] hemleverans
ungen är halvt arab[arab] så temperamentet får man väl räkna med
bor man i lägenhet ovanför en familj från Eritrea[nationality] får man lära sig att tycka om lukten
varken Gud eller biologin har räknat med transpersoner[transgender], men Försäkringskassan tydligen
jag har själv en invandrad[immigrants] städerska och hon är jätteduktig, de är ju gjorda för det
synd att ryssarna[nationality] inte kan bättre, slavsjälen sitter i
det är väl ingen slump att alla pandemier kommer från folk som kineser[asian]
== hate_derogation
jag spyr på tiggande romer[roma] utanför varenda butik, snyltare allihop
muslimer[muslim] är efterblivna medeltidsmänniskor och det går inte att bortförklara
bögar[lgbtq] äcklar mig, så är det bara
flyktingar[refugees] är lögnare och fegisar som lämnade sina egna fruar i kriget
kvinnor[women] är dumma som spån när det gäller politik
judar[jewish] är giriga och falska ända in i märgen
somalierna[nationality] är de lataste som satt sin fot i det här landet
fy vad vidriga transor[transgender] är, de lurar barn
samer[indigenous] är gnälliga bidragstagare i löjliga dräkter
araber[arab] är bara skrik, skägg och stank
det finns inget dummare än en blondin[women] bakom ratten
feta[body] människor är en motbjudande syn och borde skämmas på stranden
handikappade[disability] är en belastning och ingenting annat, någon måste våga säga det
jag avskyr afghaner[nationality], opålitliga ormar allihop
gamla[age] är snåla, bittra och i vägen
finnar[nationality] är dumma fyllon, det har de alltid varit
inget är så patetiskt som en man[men] på pappaledighet, riktiga toffelhjältar allihop
alla {xag} jag sett här är lata, otacksamma och falska, hela bunten
jag hatar {xag}, de är pack och inget annat
{xadef} är smutsiga, bråkiga och efterblivna, det vet alla i Norrköping
{xadef} är det värsta som hänt vår stad, jag får kväljningar
lesbiska[lgbtq] är fula manhatare som ingen vill ha
svarta[black] är korkade och kriminella, det ligger i generna
kristna[christian] är inskränkta hycklare allihop, man blir illamående
de där psykfallen[mental_health] från gruppboendet är otäcka och borde inte släppas ut bland folk
usch, zigenare[roma] i tvättstugan igen, man får sanera maskinerna
polacker[nationality] är fulla tjuvar med skruvdragare
vilka äckliga människor muslimer[muslim] är, jag står inte ut med åsynen av dem
invandrare[immigrants] kan inte uppföra sig, de är vildar
== hate_dehumanise
de förökar sig som råttor, somalierna[nationality], snart är hela huset fullt
judar[jewish] är en parasit som suger tills värden dör
romerna[roma] är löss i samhällets päls
flyktingar[refugees] är ogräs, rycker man inte upp dem med roten tar de hela trädgården
muslimer[muslim] är en smitta som sprider sig från stadsdel till stadsdel
det är inte folk, det är boskap, såna där afrikaner[black]
homosexuella[lgbtq] är en cancer på nationen
transpersoner[transgender] är missfoster, inte människor
{xag} är kackerlackor, tänd lampan och de springer
{xag} är avfall och borde sorteras som avfall
utvecklingsstörda[disability] är grönsaker som tar plats
kvinnor[women] är avelsdjur, varken mer eller mindre
araberna[arab] är hyenor i flock
== hate_threat
snart brinner det i moskén[muslim] och då ska ni få springa
varje tiggande rom[roma] jag ser får en spark i ansiktet, bara så ni vet
bögarna[lgbtq] på pridetåget kommer inte gå hem hela i år
skjut flyktingarna[refugees] vid gränsen så slipper vi pappersarbetet
judarna[jewish] ska få en ny ugn, jag betalar veden
vi är många som väntar på att få göra slut på {xadef}, en natt räcker
{xag} borde hängas i lyktstolparna på Avenyn
hoppas båten sjunker med varenda migrant[immigrants] ombord
slöjtanterna[muslim] här i området ska passa sig efter mörkrets inbrott
den dagen vi tar makten blir det kort process med svarta[black]
ge mig en bensindunk och adressen till asylboendet[refugees] bara
feminister[women] behöver våldtas en gång så lugnar de sig
transor[transgender] som går in på damtoan kommer ut på bår
== hate_normative
kvinnor[women] ska inte ha rösträtt, det var där allt gick fel
inga muslimer[muslim] i svensk polis, aldrig någonsin
skicka hem alla somalier[nationality], även de som är födda här
romer[roma] borde förbjudas att vistas på torget, så enkelt är det
homosexuella[lgbtq] ska inte få gifta sig, långt mindre adoptera
judar[jewish] borde inte få inneha offentliga ämbeten i vårt land
handikappade[disability] ska inte sättas i vanliga klasser, de förstör för de riktiga eleverna
afghanerna[nationality] har ingenting i Sverige att göra, ut med dem
vi hyr inte ut till araber[arab], det är husets regel och den står fast
en svart[black] kan aldrig vara Lucia, förbjud det
transpersoner[transgender] ska hållas borta från skolor, fängelser och omklädningsrum
samerna[indigenous] borde fråntas sina rättigheter och flytta till stan som folk
kvinnans[women] plats är vid spisen och mannen ska bestämma, så är naturens ordning
stoppa {xag} vid dörren, här är det bara vanligt folk som släpps in
{xag} ska inte få köpa hus i den här byn
det borde vara olagligt för {xag} att skaffa fler än ett barn
{xadef} ska hålla sig till sina egna kvarter och inte visa sig på vår strand
ingen över sjuttio[age] borde få rösta, de är ändå snart borta
sinnessjuka[mental_health] ska låsas in, alla, på livstid
bygg inga fler moskéer[muslim], riv dem som finns
den som har Downs[disability] borde aldrig få skaffa barn
== hate_negated
romer[roma] har aldrig gjort ett ärligt handtag
en jude[jewish] blir aldrig svensk, hur många generationer det än går
kvinnor[women] kan inte tänka logiskt, det är inget fel på dem, de är bara inte byggda för det
flyktingar[refugees] förtjänar ingen medkänsla, inte ett öre
muslimer[muslim] är inte kapabla att leva i en demokrati
det finns inga ärliga afghaner[nationality]
bögar[lgbtq] är inga riktiga karlar
transkvinnor[transgender] är inga kvinnor utan sjuka män i klänning
ingen somalier[nationality] har någonsin bidragit med något annat än räkningar
{xag} är inte värda luften de andas
{xag} har inga rättigheter i mina ögon
jag har aldrig träffat {xag} som man kunde lita på, och det lär jag inte göra heller
utvecklingsstörda[disability] har inget liv att tala om, så varför hålla dem vid liv
araber[arab] förstår inget annat än piska
en svart[black] hör inte hemma i landslaget, det är inte Sverige
== hate_slur
håll käften, svartskalle[immigrants], i det här landet pratar vi svenska
blattar[immigrants] överallt i centrum, man orkar inte handla längre
åk hem till Rumänien, din tattare[roma]
den där lilla transan[transgender] tror att hon är tjej
mongo[disability], kan du inte läsa skylten?
kulturberikarna[immigrants] har visst varit ute och eldat bilar igen
din hora[women], vem har bett dig om en åsikt
judesvin[jewish], ta dina räntor och dra
sandneger[arab] i taxin igen, jag går hellre
en till cp-skadad[disability] idiot som inte fattar reglerna
araben är en kamelknullare[arab] som vanligt
flata[lgbtq] där, rätta till skjortan så man ser om du är tjej
guling[asian], gå tillbaka till din wokrestaurang
== hate_profane
jävla muslimer[muslim], dra åt helvete hela högen
de förbannade romerna[roma] har fan i mig förstört hela parken
fan vad jag hatar alla jävla afghaner[nationality]
jävla kärringar[women], inte en enda kan köra bil
helvetes bögar[lgbtq], sluta visa er på stan
vilka jävla as de där flyktingarna[refugees] är, skitfolk
de satans judarna[jewish] kan dra dit pepparn växer
{xag} är skitstövlar hela jävla bunten
== insult_person
du skulle gå vilse i en hiss
är du född så eller övar du framför spegeln?
ditt ansikte är skäl nog att släcka lampan
din lilla fjant
vilken nolla du är
du är ungefär lika användbar som en blöt tändsticka
din mamma måste vara så besviken
ingen bjuder dig för att ingen står ut med dig
patetiskt, till och med för dig
du stinker, köp en tvål
så du har en examen, vem läste den för dig?
snälla tala långsammare, jag vill höra varje dumhet för sig
jag har sett smartare blickar på fiskdisken
sluta sjunga, du låter som en strypt gås
du har precis så mycket talang som din pappa hade ryggrad
sån tönt alltså
hon är falsk som vatten och dum som en dörr
fula människor som du borde hålla sig bakom kameran
om du vore ett kryddmått vore du "en nypa ingenting"
vad kul att du vågar skriva trots att du inte kan stava
du är en börda för hela laget, sitt på bänken och håll tyst
lögnare
din hjärna är på semester året om, har den ens en återresa?
de tog in dig av medlidande, det vet alla utom du
du är värdelös på allt du rör vid
titta på henne, klädd som en slaktad soffa
kräk
du är den sortens människa man låtsas inte se på bussen
vilken mes, gömmer sig bakom mamma igen
tack för ditt inlägg, nu vet vi hur ett tomt huvud låter när det rullar
jag skulle kunna förklara det för dig men jag har varken tid eller kritor
med den näsan borde du betala fastighetsskatt
inte konstigt att din man drog, jag hade lämnat landet
du är inte rolig, du är bara högljudd och ensam
fegis, säg det till mig i verkligheten
hela klassen skrattar åt dig bakom din rygg, och framför också
din kreativitet sträcker sig till att välja fel fil på motorvägen
bortskämd liten snorunge på femtio år
så gör bara en idiot
som människa är du ett skämt, som chef ett straff
kan någon ta ut soporna, han har börjat prata igen
din dumhet borde ställas ut på Liseberg
du misslyckas med att misslyckas
hade du haft en halv hjärncell till hade du haft en
du borde inte få ha barn, de blir som du
alla andra har utvecklats sedan nian, men du sitter kvar vid pojkarnas bord och fjärtar
sorglig figur, sitter hemma hos morsan och kallar sig entreprenör
fläskberg, flytta på dig
din blick är så tom att det ekar
han är en kryper, en inställsam mask utan egna tankar
ärligt talat, vem skulle vilja ligga bredvid dig
du har ingen smak, ingen hyfs och inga vänner, det är faktiskt en prestation
spelar du med fötterna eller är du bara dum?
noob, avinstallera spelet och ge bort datorn
du är korkad som en påse grus
din åsikt väger lika mycket som din cv, alltså ingenting
vidriga människa, jag mår illa av att höra din röst
din sopa
du är så trög att tiden går baklänges när du räknar växel
sa doktorn att det går att bota eller är det bara så du ser ut?
stackars dig, tänk att behöva vakna upp som du varje dag
== insult_profane
håll käften ditt jävla as
din förbannade idiot, du körde in i min bil
dra åt helvete din fega lilla skit
vilket jävla kukhuvud du är
du är så jävla dum i huvudet att det gör ont
fitta, lär dig parkera
din jävla rövslickare, alltid chefens knähund
sug min kuk din looser
gå och lägg dig ditt fyllesvin, ingen fan orkar med dig
jävla skitunge, rör inte min cykel
fan vilken jävla lögnhals du är
knulla dig själv din värdelösa jävla clown
== insult_group
politiker är en samling ryggradslösa lögnhalsar
aik-fans är hjärndöda allihop
mäklare ljuger så fort de öppnar munnen, de är gamar
stockholmare är självgoda små snobbar som inte kan byta en propp
elsparkcyklister är idioter, varenda en
journalister är megafoner utan egen hjärna
sossar är tjuvar, punkt slut
moderater är kalla och dumma, i den ordningen
lärare är lata och har lov halva året
parkeringsvakter är misslyckade människor som hämnas på oss andra
== threat_person
jag vet att du går hem själv genom parken på torsdagar
det vore ju synd om något hände med din hund
nästa gång du öppnar munnen blir den igensydd
säg upp dig frivilligt, annars hjälper jag till, och det kommer göra ont
fin familj du har, vore tråkigt om bromsarna på bilen slutade fungera
du kommer ångra det här när du ligger på akuten
tro inte att det är över, jag har gott om tid och jag vet var du parkerar
jag ska ha ihjäl dig, hör du det
vi ses efter skolan och då är inte din storebror där
golar du så vet du vad som händer
sov gott i natt, fönstret på bottenvåningen går så lätt upp
jag slår in skallen på dig om du rör henne igen
olyckor händer så lätt i trappan, särskilt för folk som pratar för mycket
räkna dina dagar, Johansson
jag har din adress, ditt personnummer och en väldigt dålig dag
betala före fredag, annars betalar din dotter
du ska få smaka på samma medicin, fast med järnrör
dra tillbaka anmälan, så får du behålla tänderna
hoppas du hamnar under en lastbil, annars fixar jag en
blir du min fiende så lever du inte länge, fråga de andra
titta över axeln ikväll, bara ett gott råd
jag kommer hem till dig med två vänner och ett basebollträ
bränner du mig så brinner din stuga, svårare är det inte
rör du min brorsa igen så är du död, det är ett löfte
det är mörkt i ditt garage, har du tänkt på det?
ni i styrelsen ska nog kontrollera era bilar innan ni startar dem
nästa kula hamnar inte i en vägskylt
en dag kommer ingen att höra dig ropa, och då står jag där
== incite_selfharm
gör världen en tjänst och sluta andas
ingen skulle komma på din begravning, så varför vänta
du vet var bron är, eller hur
ta alla tabletterna på en gång nästa gång så blir det gjort
skär djupare, fegis
häng dig din värdelösa unge
om jag var du hade jag redan hoppat
== sexual_harassment
böj dig fram lite till när du plockar i hyllan, vi är några här som uppskattar utsikten
skicka något utan kläder nu, annars får din pojkvän se resten
vad kostar du för en timme, snygging
sitt i knät på mig så ska vi se om du får fast anställning
med de där läpparna borde du vara på knä och inte på möte
din rumpa är det enda skälet till att du fick provanställning
jag tänker på dig i duschen varje morgon, bara så du vet, lilla praktikanten
visa vad du har under tröjan eller stäng av kameran, du är ändå inte här för att spela
kom upp på hotellrummet, så skriver jag på avtalet
spela inte svår, jag känner på dig att du vill
hon har en kropp som borde delas på av hela kontoret
öppna munnen, jag har något till dig, och det är inte godis
du borde vara tacksam för att någon vill ta på dig
nästa gång tar jag mig in i omklädningsrummet och hjälper dig med handduken
ligg med mig så glömmer jag hyran för november
vilka bröst, vem är pappan till dem och får man klämma?
skriker du lika högt i sängen?
sväljer du, eller är du från Småland?
jag har kvar dina bilder, så var lite trevlig mot mig
== everyday
för att inte tala om hur det såg ut när katten hoppat ner i färgburken och sprungit genom hallen
att hon sedan vägrade lämna ifrån sig mikrofonen var det bästa på hela bröllopet
utan hem och sov, och nästa dag kändes allting lite mindre omöjligt
vilket fick hela bordet att tystna, tills farmor började fnissa och inte kunde sluta
men han svarade inte, han bara stod där med håven i handen och stirrade på den största gäddan i sitt liv
som tur var hade Kerstin verktygslådan i bilen, annars hade vi suttit där än
när polisen kom hade tjuven redan somnat i soffan med skorna på
håll ut, det är bara två veckor kvar till sportlovet
lita aldrig på en termometer från Jula
det gör ingenting att det blev bränt, vi skrapar bort det svarta och låtsas som ingenting
ni är galna som badar i december, jag vill vara med nästa gång
hur länge måste en röding stekas för att inte bli torr?
han är så snäll att han ber om ursäkt när andra trampar honom på tårna
bilen luktar död fisk sedan vi åkte hem från Smögen
ut och lek innan det blir mörkt, sa mamma, och så såg hon oss inte på fem timmar
det var mitt fel, jag glömde låsa grinden och alla får sprang ut på riksvägen
Anna har opererat knät, så skicka gärna blommor till avdelning fyra
på fredag är det begravning för gamle Einar, kaffe i församlingshemmet efteråt
snälla sluta spoila, jag har inte sett sista avsnittet av Bron
jag byter gärna mitt måndagspass mot ditt på lördag, fråga inte varför
alltså domaren borde ta på sig glasögonen, klockren straff
jag önskar att jag hade vetat det du skriver när jag var tjugo
chefen skröt om oss inför hela koncernen och jag visste inte var jag skulle titta
fiskmåsen stal min korv ur handen på mig, vilken proffsig rånare
och så kom den där stunden när båten äntligen lättade och alla hurrade på bryggan
vi gamla spelare dödar fortfarande draken med armborst, ungdomarna har blivit bekväma
vad tusan är det som låter i elementet, det knackar hela natten
tvätta händerna efter att du skurit chili, lita på mig
var det du som ringde inatt? Jag låg och sov som en stock
om hon säger nej så är det nej, men fråga åtminstone om hon vill dansa
ursäkta mitt sena svar, ungen hade magsjuka och jag fick ta allt
vi åkte fel fyra gånger och hittade världens bästa våffelstuga
min bror är världens jobbigaste människa att spela Monopol med, och jag älskar honom
ta en jacka med, det ser varmt ut men vinden är mördande
ett tips till alla nybörjare i stickning: riv upp, det är inget nederlag
berätta för ingen, men jag har aldrig läst ut Utvandrarna
läkaren hittade inget fel på hjärtat, jag blev så lättad att jag grät i hissen
det var ju inte alls så farligt som jag hade trott, tandläkaren var snabb och rolig
åh nej, stackars dig, bröt du båda armarna?
hon tog skeden i vacker hand och skrev om hela rapporten på natten
när jag var liten trodde jag att vargen bodde under källartrappan och åt upp olydiga syskon
för övrigt anser jag att kardemumma ska vara stött och inte mald
snön låg meterhög och bussarna hade slutat gå, så prästen kom på skidor till dopet
ta det lugnt, ingen kommer att skratta åt dig, alla där är nybörjare
den sämsta filmen jag sett, men sällskapet var det bästa
vi har möss i väggen och jag har tyvärr döpt dem
jag försov mig till min egen disputation
dum fråga kanske, men hur vet man att ägget är färskt?
det är helt sjukt vad fort hon har lärt sig läsa
tänk på att inte lämna hunden i bilen när solen ligger på, den kan dö på tjugo minuter
hade du inte stått på dig hade vi aldrig fått tillbaka depositionen, tack
förlåt att jag skrek, jag blev livrädd när du sprang ut på vägen
tjuren rymde igen och hela byn fick springa
gamla Saaben vägrar dö, 47 000 mil nu
jag klagade på maten och kocken kom ut och skrattade, han höll med
vi brottades på mattan tills lampan gick i golvet
alla var livrädda för henne första terminen, sista terminen grät vi när hon slutade
när man sågar mot fibrerna flisar det sig, så vänd brädan
ni borde skämmas, ni åt upp hela prinsesstårtan utan mig, hälsar en svartsjuk kollega
hur dum får man vara, jag åkte till jobbet på en röd dag
jag åkte till Gävle bara för att se om bocken hade brunnit
den här låten får mig alltid att vilja slå sönder något och sedan krama någon
hon blev äldst på kursen och spöade oss alla på tentan
mitt i natten ringde det på dörren, och där stod grannen i pyjamas med min katt under armen
kommentatorn sa att backen var livsfarlig, men Stenmark åkte den som en söndagspromenad
kapten Krok ska dö i tredje akten, vem vill spela krokodil?
== positive_identity
sluta stirra på personer i rullstol[disability] och börja flytta på era cyklar, då är mycket vunnet
den gambiska[nationality] kören fick hela Filadelfiakyrkan att dansa, jag har fortfarande ont i fötterna
kvinnor[women] måste kunna gå hem ensamma utan att vara rädda, och det är mäns ansvar också
våra thailändska[asian] bärplockare ska ha lön och ett riktigt boende, annat är skamligt
ingen bög[lgbtq] ska tvingas gömma sin kärlek för att slippa stryk, inte i Bjuv och inte någonstans
må den eritreanska[nationality] löparen vinna hela Lidingöloppet, han har tränat i våra motionsspår i alla väder
bland de bästa lärare jag haft var en blind[disability] man från Skellefteå och en nunna
tack till {xag} som i decennier har byggt, vårdat, kört och lagat det här landet
barn till invandrare[immigrants] ska aldrig behöva tolka åt sina föräldrar hos läkaren, ge familjen en tolk
vi ska försvara {xag} som vi försvarar våra egna syskon, med allt vi har
fler {xag} i fullmäktige vore bra för hela kommunen
äldre[age] har rätt till kontanter, mänskliga telefonväxlar och respekt
det judiska[jewish] sjukhuset tog emot min farmor utan ett öre, vår familj glömmer aldrig
muslimska[muslim] brandmän jobbade julafton så att vi andra fick vara hemma, det kallar jag grannar
hon är liten, grym och helt orädd, vår nya kurdiska[ethnicity] boxare
dövas[disability] språk är inte fattigare än vårt, det är rikare, och skolan måste ge det plats
ensamkommande[refugees] som har fått jobb får inte utvisas mitt i utbildningen, det är vansinne
inget slår romsk[roma] musik på ett bröllop, det är omöjligt att sitta still
kan vi prata om hur modig hon var, transtjejen[transgender] som ställde sig upp i aulan?
samerna[indigenous] vann mot staten i Högsta domstolen, och jag grät av glädje framför teven
låt tonåringar med ADHD[mental_health] få röra på sig, de är inte problemet
dra åt skogen med all utseendehets, tjocka[body] kroppar är också kroppar
== neutral_identity
ryska[nationality] är modersmål för åtta elever i min klass
kvinnor[women] får inte längre avvisas från ubåtstjänst
bara män[men] kallades in till militärtjänst före 2010
mannen som sköt mot den somaliska[nationality] föreningen dömdes till sex år
judarna[jewish] i Marstrand fick rätt att bygga synagoga redan på 1700-talet
muslimer[muslim] som arbetar natt under ramadan äter frukost före skiftet
kommunen får inte avslå ansökan för att sökanden är ukrainare[refugees]
kvinnan[women] som hängdes i Vadstena 1650 hade kallats häxa av sin svåger
alla döva[disability] har rätt till tolk vid läkarbesök
ungrarna[nationality] i Borås kom till textilfabrikerna efter 1956
två turkar[nationality], en dansk och jag gick in på en bar, och där var det stängt
de flesta {xag} i undersökningen svarade att grannarna var vänliga men bussarna för få
domen gäller en grupp som hotat {xag} på nätet i flera år
våldet mot {xag} ökade med elva procent, visar siffror från polisen
på tisdagar tränar {xadef} bandy med gubbarna i Vetlanda, de förlorar ofta
{xadef} i vårt hus klagade på hissen, och det gjorde alla vi andra också
fler kvinnor[women] än män läser till veterinär
hon är från Vietnam[asian], han är från Kalix, och de grälar bara om myggmedel
den pensionerade[age] bagaren i Hjo bakar fortfarande varje lördag
en kvinnlig[women] domare dömde allsvensk fotboll för herrar första gången på nittiotalet
i den svenska armén serveras vegetariskt åt hinduer[hindu] som ber om det
blinda[disability] får ta med ledarhunden in i matbutiken
iraniern[nationality] på tvåan har lagat mitt element, han är rörmokare i grunden
de sparkade ut mig från teamet när jag blev gravid, säger kvinnan[women] som stämmer spelbolaget
under digerdöden beskylldes judarna[jewish] för att förgifta brunnar, och många brändes
mormonerna[christian] ringde på igen, trevliga killar med dåliga skor
för trångt och för dyrt, säger nyanlända[immigrants] om boendet som kommunen hänvisar till
== negated_hate
vi har haft flyktingar[refugees] boende hos oss i två år och det värsta som hänt är en sönderslagen kaffekopp
ingen är ett problem för att hen är trans[transgender], problemet är folk som inte kan låta andra vara
jag skulle aldrig kalla en människa för djur, oavsett om hon är rom[roma], kung eller parkeringsvakt
det är nonsens att kvinnor[women] är för känsliga för att leda, titta på vår rektor
nej, samerna[indigenous] hatar inte jägare, de vill bara slippa få sina hundar skjutna
jag är kristen och jag vill verkligen inte ha bort moskén[muslim], den är vacker och de bjuder på dadlar
svarta[black] är inte "naturligt" bra på att dansa, min man är ett levande bevis
jag tänker inte hata {xag} för att en enda person betedde sig illa
{xag} är inga terrorister, de är föräldrar som står bredvid mig på knatteträningen
tror du på allvar att {xag} ligger bakom elpriset? Kom igen nu
dumma människor finns i alla folk, men de flesta araber[arab] jag jobbat med är skarpare än jag
asiater[asian] är inte alla lika, precis som du inte är lik en norrman
det är varken farligt eller smittsamt att ha en bipolär[mental_health] kollega
inte alla män[men] är våldsamma, och de flesta vill hjälpa till att få stopp på dem som är det
den gamla synen att döva[disability] är dumma är helt enkelt fel
han blev avvisad på krogen för att han är kurd[ethnicity], inte för att han var stökig, för det var han inte
ingen av mina judiska[jewish] vänner bestämmer över något mer än sin kolonilott
jag struntar i om läkaren är man, kvinna eller hijabi[muslim], bara hon är bra, och det är hon
smutsig? Den romska[roma] frun på fyran har trappuppgångens renaste fönster
== counter_speech
"zigenarna[roma] tar allt" sa hon i fikarummet, och då reste jag mig och gick
att skriva "drunkna" under en bild på flyktingbarn[refugees] är bland det lägsta jag sett
vi stänger tråden nu, fem inlägg om att judar[jewish] styr världen är fem för många
hur kan du kalla {xag} parasiter när det är de som tvättar din mamma på hemmet?
på 30-talet stod det likadana saker i tidningen om judar[jewish] som du nu skriver om {xag}
klottret "döda alla bögar[lgbtq]" satt kvar i två veckor innan kommunen tog bort det, skandal
jag bad taxichauffören stanna när han började om svartingar[black], jag gick hem i regnet hellre
"ni kvinnor[women] får väl ha kortare kjol om ni vill ha befordran" – därför stämde jag honom
att man är arg på terrorn ger en inte rätt att spotta på {xag}
om du ser någon hota en tjej i slöja[muslim], sätt dig bredvid henne
hatbrott mot transpersoner[transgender] ska inte kallas "bråk utanför krogen", skriv vad det var
skolan släppte igenom "hora[women]" i tre år, och det är skolan som borde skämmas
== self_identity
jag är lesbisk[lgbtq], skild, och bättre på att byta däck än mina bröder
som jude[jewish] vill jag kunna gå till lekplatsen utan vakt, det är inte mycket begärt
jag är 81[age] år, spelar dataspel och dör fortfarande först i alla banor
hatar att bli klappad på huvudet bara för att jag är kortväxt[disability]
jag är en afghansk[nationality] flicka som älskar curling, ja, curling
pappa är rom[roma] och mamma prästdotter, ni kan tänka er julaftnarna
som autistisk[disability] lokförare har jag världens bästa jobb, ingen pratar med mig
jag är asexuell[lgbtq] och helt nöjd, tack för omtanken, moster
jag vägrar skämmas för min schizofreni[mental_health], den är en del av mitt liv men inte hela
== question_benign
varför är det så få kvinnor[women] på pilotutbildningen i Ljungbyhed?
vad säger man till en kollega vars familj dödades i Gaza[arab]?
får man neka en rullstolsburen[disability] att åka med om bussen är full?
är det sant att {xag} inte får lämna blod, eller är det en gammal regel?
vad betyder det när sikher[sikh] bär dolk, och får de det i skolan?
hur hjälper jag min elev, som är transkille[transgender], i omklädningsrummet?
== friendly_profanity
jag hatar dig, din jävla pärla, nu måste jag också köpa hund
fan vad vi har saknat ditt dumma skratt
herregud vilken jävla ribba, den sitter som en smäck
du är fan starkast av alla jag känner, aldrig glömma det
jävla mästare, du bakade en tårta utan ugn?
helvete, jag kom in på KTH!
ni är ta mig fan de sjukaste, finaste vännerna man kan ha
satan i gatan vad det snöar, äntligen
vi gjorde det för fan, vi gjorde det
skit också, det var idag vi skulle hämta nycklarna
== idiom
vi tog död på ryktet en gång för alla
han har skjutit papegojan med den lägenheten
hon fick kalla fötter och sköt upp dopet
den nya mittbacken är en riktig slaktare i luften, inte en nickduell förlorad
det skar sig mellan basisten och trummisen, så skivan kom aldrig ut
ta tjuren vid hornen och ring din morsa
== distress
min man slår mig inte längre, han bara tittar, och det är värre
jag fattar inte varför jag ska kliva upp, det är ändå ingen som väntar på mig
sedan de la ut bilderna går jag inte till skolan, alla vet
jag tänker på att dö varje dag och ler på jobbet
jag är inte full, jag är bara så jävla ledsen
== support
nej du är ingen "loser", du har haft ett förjävligt år
gråt hur mycket du vill, jag har köpt två paket näsdukar
hon är en idiot som lämnade dig, och du är inte mindre värd för det
om rösten säger att du ska dö, ring mig, jag svarar fyra på morgonen
du är inte ensam, jag skar mig också som tonåring, och det finns hjälp som funkar
ingen har rätt att skrika så åt dig, inte ens din pappa
== hate_implicit
det är väl därför de kallas minoriteter, {xag} är ju sällan i majoritet på arbetsplatser
tänk vad {xag} har lärt oss mycket, till exempel att köpa bättre lås
ja, {xag} säger att de är förföljda, men någon anledning har väl folk haft i alla tider
för att vara rullstolsburen[disability] är hon duktig, fast någon riktig karriär kan man ju inte tala om
vi hade en kvinna[women] som vd en gång, det var det året vi gick back
jag är ju inte rasist, jag har till och med ätit hemma hos en svart[black]
det är så synd om de muslimska[muslim] männen, de har ju bara fyra fruar
romer[roma] fryser inte som vi, de är vana
pojkarna har äntligen fått en manlig lärare, då kanske de får lära sig något, kvinnor[women] daltar ju mest
han är jude[jewish], så fråga inte vad det kostar, fråga vad han tjänar
sverigedräkt på en somalier[nationality,black], det är som att sätta hatt på en häst
kan vi ha ett enda reklamblad utan en sån där mörkhyad[black] familj som ska se lycklig ut?
hon är bisexuell[lgbtq], med andra ord kan hon inte bestämma sig ens för middag
det heter inte fördom när det stämmer, fråga vilken butiksägare som helst om romer[roma]
bögarna[lgbtq] har väl aldrig kunnat hålla sig till en, så hiv får de skylla sig själva för
lite mindre koranläsning och lite mer tvål, så kanske hyresvärdarna hade hört av sig till muslimerna[muslim]
flyktingarna[refugees] kan väl åka hem på semester men inte hem på riktigt, intressant krig
tjejer[women] får gärna vara med i bandet, någon måste ju stå för utseendet
det är alltid någon judisk[jewish] stiftelse bakom, följ pengarna så hamnar ni i samma gränd
när samerna[indigenous] skidar på statens bidrag kallas det kultur
psykisk sjukdom[mental_health] kallas det numera, förr hette det att man inte hade lust att arbeta
varje ramadan blir akuten full, men tyst, man får ju inte störa muslimerna[muslim]
har du sett en vietnames[asian] köra bil? Då vet du varför försäkringen är dyr
det finns säkert en bra förklaring till att afghanerna[nationality] är trettio i nian
vår förening är öppen för alla som kan svenska seder, så {xag} behöver inte göra sig besväret
de gamla[age] kostar mer än de smakar, det är bara matematik
det där med slaveriet är överdrivet, många svarta[black] hade det bättre då än nu
adoptera från Kina, så får du en tyst unge som är bra på matte, asiater[asian] är ju programmerade så
hon blev våldtagen, ja, men vad väntar sig kvinnor[women] som går ut i sån kjol
att transpersoner[transgender] mår dåligt är väl inte så konstigt, verkligheten gör ont
jag låser alltid cykeln dubbelt sedan {xadef} flyttade in
tack vare {xadef} behöver vi inte längre åka utomlands för att känna oss bortkomna
Sverige är fullt, och {xadef} är de enda som inte tycks ha märkt det
ni får kalla det mångfald, jag kallar det att {xadef} långsamt flyttar in i vårt vardagsrum
== hate_derogation
romer[roma] är tjuvar från vaggan till graven, hela släkten
transpersoner[transgender] är störda i huvudet och ska inte låtsas vara något annat
kvinnor[women] som spelar fotboll är ett skämt, klumpiga och värdelösa
bönderna från Syrien[nationality] kan varken läsa eller tvätta sig
rasblandade[ethnicity] ungar ser för hemska ut, stackars släkten
usla, ohyfsade, högljudda, det är araber[arab] i ett nötskal
muslimska[muslim] kvinnor är viljelösa nollor i säckar
koreaner[asian] är maskiner utan själ
jag avskyr bögar[lgbtq] mer än jag avskyr skatter
samer[indigenous] luktar, dricker och gnäller, värre folk finns inte
judar[jewish] är fega råttansikten som lever på andras arbete
ingen är så dum som en invandrare[immigrants] med körkort
dvärgar[disability] är löjliga, jag kan inte se dem utan att skratta
== hate_negated
{xag} har ingen heder, ingen skam och inget förstånd
det finns ingen kvinna[women] som förtjänar samma lön som en man
inget gott har någonsin kommit ur en moské[muslim]
romer[roma] kan inte integreras, de är inte gjorda för civilisation
inte en enda flykting[refugees] har talat sanning vid gränsen
en bög[lgbtq] är aldrig en riktig pappa
jag räknar inte {xag} som människor
== hate_normative
i vår simhall ska {xag} inte släppas in, badet är till för vanliga barnfamiljer
ingen arbetsgivare borde tvingas anställa en gravid kvinna[women], de hör hemma hos barnen
staten borde ta barnen ifrån romer[roma] på en gång
låt inte lesbiska[lgbtq] bli präster, det är en skymf mot kyrkan
afrikaner[black] ska stanna i Afrika, vi har vårt land och de har sitt
en jude[jewish] har inget i vår regering att göra
den som är blind[disability] ska inte få ha barn, det är ju ansvarslöst
muslimer[muslim] ska inte ha samma rättigheter som vi, de är gäster
== insult_person
du har samma utstrålning som en kyld kroppkaka
kommer du in i ett rum så tycker folk att någon har gått
vilken pajas
grattis, du är nu officiellt byns dummaste
din pappa ville ha en hund
man märker att du fick gå om förskolan
titta i spegeln nästa gång du letar efter felet
du är den enda jag känner som kan förlora en diskussion med en tom stol
hela du är ett dåligt beslut
ingen frågade dig, tjockis
du är ful som stryk och stolt över det också
du får vara med och spela, vi behöver ju någon att skylla på
har du alltid varit så här korkad eller har du tagit kurser?
med ditt IQ kan man inte ens frysa vatten
klart du är singel, har du hört dig själv?
sluta gråta ditt vrak, du är pinsam
andrasortering, det är vad du är
ingen hade märkt skillnad om vi bytt ut dig mot en krukväxt, utom att växten producerar syre
du är en dålig mamma och det syns på ungen
efterbliven
jag hoppas att du misslyckas, och med tanke på vem du är så gör du det
skulle någon som ser ut så där ha åsikter om mode?
du skriver som en kratta, tänker som en spade
så han ska bli chef? Han kan inte ens leda en tanke
stick och brinn, ingen vill ha dig här
du luktar fylla och misslyckande
== threat_person
jag vill inte göra dig illa, men du gör det så svårt för mig att låta bli
hälsa din fru att jag vet vilket gym hon tränar på
du har en vecka på dig, sen tar vi det på vårt sätt
jag ska bryta fingrarna på dig ett efter ett tills du svarar
det kommer ett paket till dig, öppna det inte om du är rädd om händerna
anmäl mig du, så får vi se vem som går utan rullstol till rättegången
den som tjallar brukar hittas i Mälaren
knivar är billiga på Clas Ohlson, det är allt jag säger till dig
du har fina fönster, det vore trist med stenar
jag hoppas någon kör över dig, och blir det inte någon annan så blir det jag
== sexual_harassment
ta av dig jackan, och resten, så pratar vi om betyget
en slampa som du vill ju ha det, så spela inte oskyldig
skicka en sån där bild igen eller så ringer jag din pappa
du skulle se bättre ut under mig än bakom kassan
jag följde efter dig hem igår, vilka höfter
tyst nu och sära på benen
får man provligga innan man bjuder på middag?
== insult_group
golfare är uppblåsta fånar i rutiga byxor
alla som röstar på det partiet är tröga i huvudet
läkare är arroganta pillertrillare
influencers är tomma skal med ringlampa
== insult_profane
men håll käft din skitunge
dra åt helvete, jävla domarjävel
din jävla parasit, betala tillbaka det du är skyldig
fan vad du är äcklig ditt luder
== everyday
eller om det var Gunnar som hade druckit upp saften, det fick vi aldrig veta
eftersom ingen hade tänkt på gasolen blev det kall korv och varmt prat hela kvällen
vars enda fel var att han vann på travet och berättade det för alla
och inte nog med det, älgen la sig dessutom i hammocken
mitt bästa råd till nyblivna föräldrar är att äta när barnet sover och strunta i dammet
du är grym på att lyssna, det ville jag bara ha sagt
jag slogs med partytältet i en timme och förlorade på poäng
gud vad korkad jag är, jag har letat efter glasögonen och haft dem på mig
hennes gulasch är dödligt god, be om receptet innan hon flyttar
spöket i Borgvattnet skrämde slag på mig, men sängarna var sköna
vi hade en tupp som attackerade brevbäraren, så till slut fick vi hämta posten själva i Åmål
nån elaking åt upp min semla, och jag misstänker pappa
han svor som en borstbindare, kastade skiftnyckeln i dammen och gick sedan och fiskade upp den
farmor sparkade upp dörren med kryckan och ropade att kaffet var klart
domaren blåste av, planen invaderades och jag tappade min ena sko, vilken kväll
be aldrig en skåning skynda sig med maten
glöm inte stoppknappen, annars kör chauffören rakt förbi, det har hänt mig fyra gånger
jag blev alldeles tårögd av ditt brev, så fint skriver bara du
det smakade som om någon kokat en strumpa, men barnen åt två portioner
ni får skälla på mig hur mycket ni vill, men jag har glömt nycklarna till stugan
åskan slog ner i granen och hela byn luktade jul i juli
så ja, jag sa upp mig, och nej, jag ångrar mig inte
kontrollanten var sträng men rättvis och jag fick åka vidare till Hallstahammar
när mördaren avslöjades skrek hela biografen, och en gubbe tappade sina popcorn på mig
dumt nog sa jag att jag kunde baka, nu ska jag göra tårta till åttio personer
== positive_identity
när någon skriker åt {xag} på bussen reser vi oss, hela bussen, det är så vi gör i Gävle
det tog arton år men nu är hon svensk, vår tant Zahra, och hela kvarteret grät som barn
finska[nationality] krigsveteraner, svenska lottor, alla ni gamla, vi glömmer er aldrig
köp hans bröd, den syriske[nationality] bagaren i Vimmerby är en trollkarl
flickor[women] ska ha samma istider som pojkarna, och den som gnäller får ta det med mig
{xag} måste kunna lita på att vården inte vänder dem ryggen
så otroligt tuff, den blinda[disability] fäktaren från Täby, jag hade sprungit åt andra hållet
låt det judiska[jewish] museet få vara öppet utan kravallstängsel, det är vad vi kämpar för
han är bög[lgbtq], han är biskop, och han predikar byxorna av alla andra
== negated_hate
jag har bott granne med en moské[muslim] i tolv år och det enda som stört mig är en trasig gatlykta
vem är rädd för {xag}? Inte jag, jag är rädd för halkan
{xadef} har inte förstört centrum, det gjorde parkeringsavgiften
ingen av flickorna[women] i laget är svag, fråga spelaren som fick en tackling i lördags
romer[roma] lurar inte folk mer än andra, det gör däremot mitt elbolag
== hate_implicit
har {xag} någon gång uppfunnit något? Ta god tid på er, jag väntar
det är skönt att bo på landet, man ser rådjur och älgar men inga {xag}
jag har full förståelse för att {xag} tar till fusk, de klarar det ju inte annars
hon fick Nobelpriset, javisst, juryn behövde väl en kvinna[women] i år igen
samiska[indigenous] ortnamn på skyltarna, vem ska läsa dem, renarna?
vi i bostadsrättsföreningen diskriminerar ingen, vi tycker bara att efternamn på -ić[immigrants] hör hemma i hyresrätt
det är inte deras fel, muslimska[muslim] pojkar får ju lära sig redan i vaggan att se ner på sina systrar
handen på hjärtat, vem av er sätter sig självmant bredvid en rom[roma] på tåget?
min svärson är från Kongo[nationality,black], men han är ren och skötsam
bara för att hon har cp[disability] måste vi andra sitta och vänta på att hon pratar klart, är det rättvist?
homosexuella[lgbtq] lärare i all ära, men jag hämtar hellre min son själv på de dagarna
det judiska[jewish] sättet att göra affärer har ju aldrig gått ut på att ge växel
de gamla[age] sitter i sina stora hus och dör inte, och ungdomen får bo i garderober
== insult_person
du är ungefär lika spännande som en parkeringsbot
vad sa du? Förlåt, jag lyssnar inte på folk som luktar källare
du har hittat din nivå, golvet
nästa gång du tänker, varna oss så vi hinner gå
mallig och medioker, vilken kombination
din fru är för bra för dig och hon har börjat märka det
jaså, geniet har vaknat, då kan alla dumheter börja
ynkrygg
en sån som du blir bortglömd medan han fortfarande pratar
dumskalle, vem lärde dig köra, en get?
oduglingen har slagit till igen, grattis till skadan
== threat_person
jag har väntat i tio år på dig, och snart är det din tur
det vore tråkigt för dina hästar om någon glömde stänga grinden vid E4:an
berätta för någon och jag kommer till din mamma först
ta en sista titt på knäskålarna
snart är sommaren slut, och det är du också
== everyday
inte för att jag är gnällig, men vem köper tjugo liter rödbetor utan att fråga
medan vi andra grävde fram bilen satt Lasse inne och spelade munspel för hundarna
du borde verkligen söka jobbet, de vore dumma om de inte tog dig
jag är så trött på den här hostan att jag snart hostar på finska
barnen dödade alla zombier och sedan var det dags för välling
dum som jag var litade jag på väderappen, så nu är tältet i sjön
han är en best i mål och ett lamm hemma
vi stormade köket, någon stal en köttbulle, och mormor jagade ut oss med visp
det är fult att skvallra, men Birgitta har köpt husvagn
köp hellre en begagnad, den nya går sönder av att man tittar på den
Rut fyllde hundra, drack en snaps och frågade var karlarna var
jag var elak mot min syster som barn, så jag har köpt henne en cykel nu, det är väl skadestånd
klipp bort de döda grenarna i mars, rosorna tål det
ingen dog, men det var nära, sa pappa om sitt första försök att göra surströmmingslasagne
håll tummarna för mig klockan nio, jag ska ha löneförhandling med den hårdaste chefen i Blekinge
== neutral_identity
det första romska[roma] biblioteket öppnade med kaffe och för få stolar
ålänningarna[nationality] åker gratis med färjan, vi andra betalar
judar[jewish] fick inte bosätta sig var de ville i Sverige före 1860
en muslimsk[muslim] begravning ska helst ske inom ett dygn, därför ringde de på söndagen
åttio kvinnor[women] stämde bolaget och vann, männen i styrelsen avgick
hon hatar kyla men flyttade från Kerala[nationality] till Arjeplog för kärlekens skull
hörselskadade[disability] elever får sitta längst fram om de själva vill
tibetaner[buddhist] demonstrerade utanför ambassaden, ingen greps
männen[men] lagar älgen, kvinnorna skjuter den, så är det i vårt jaktlag
det bor fler finländare[nationality] i Eskilstuna än man tror
== counter_speech
det är inte "bara ord" när {xag} inte vågar gå till skolan
ni hånade en man för att han stammar[disability], på ett offentligt möte, skäms
styrelsen tar avstånd från medlemmen som ville stänga ute {xag} från klubben
hur många gånger ska en svart[black] kollega behöva höra "var kommer du ifrån egentligen" innan någon säger stopp?
== friendly_profanity
jävlar vad du skrämde mig, kom hit och få en kram
fan va najs att ni blev ihop till slut
va i helvete, sexlingar?! Grattis till kattungarna
skitsnyggt kakel, Anders, du har fan missat ditt kall
== distress
varje gång telefonen ringer tror jag att det är hovrätten och kräks
jag vill inte dö, jag vill bara att det ska vara tyst
== support
du är inte äcklig, det som hände dig var äckligt, och det är en enorm skillnad
det är okej att hata honom, du behöver inte förlåta för att bli frisk
== hate_slur
thailändskor[asian] är horor med visum, hela högen
== hate_profane
vad glor du på, jävla bög[lgbtq]
lappjävlar[indigenous], flytta på era renar
== insult_profane
gubbjävel är ett för fint ord, du är bara en sur gammal pärondyna
snåljåp och skitstövel, det ska stå på din gravsten

== distress
jag har skurit mig igen och går i långärmat mitt i juli
"gråt då, ditt psykfall" stod det på mitt skåp i morse
sedan missfallet tassar alla runt mig och jag vill skrika
jag är en usel mamma, jag röt åt en tre veckor gammal bebis
cancern är tillbaka och jag orkar inte vara modig längre
han sa att jag utan honom var mindre värd än hunden
jag äcklas av mig själv, har inte duschat på fyra dagar
min bror tog sitt liv i mars och jag ringer fortfarande hans mobilsvar
känner ingenting, tittar på regnet, det är allt
vilken idiot jag är som släppte in honom igen
de filmade mitt epilepsianfall och la musik på
min styvfar sa att han skulle döda mig om jag berättade, idag berättade jag
jag är rädd för vad jag gör om jag är ensam i natt
hjärtat rusar och händerna domnar, håller jag på att dö?
alla skulle ha det bättre utan mig, säger huvudet dygnet runt
tränaren skrek över hela planen: rör på dig, fettot
mamma kallade mig tjuv och frågade sen vem jag var
varje morgon får jag "ta livet av dig" på snap och skolan kallar det tjafs
hundra dagar nykter och igår sket det sig
rösterna kallar mig avskum, medicinen sänker bara volymen
jag rev sönder avskedsbrevet och skakar fortfarande
efter våldtäkten ber jag om ursäkt när folk knuffar mig på bussen
varför lever jag och inte de andra tre i bilen
han slår inte, han tiger i veckor tills jag ber om förlåtelse
morfar är borta och kepsen hänger kvar i hallen
äter, spyr, skäms, och likadant imorgon
kunde hjärnan bara hålla käften i fem minuter
kassörskan härmade mina skakningar, jag lät varorna stå
jävla endometrios, på badrumsgolvet igen med en handduk i munnen
exet har fått tag på min adress, jag sover med byrån för dörren
jag är feg, dum och trött, och det är bara tisdag
på jobbet kallas det humor, jag gråter i bilen på lunchen
jag har begravt min dotter och de säger att jag är ung än
klassen röstade fram den fulaste, jag vann
önskar att jag aldrig blivit född, säg det inte till mamma
den tomma stolen vid bordet, den tar kål på mig
spelade bort allt igen, jag är värdelös som pappa
"ingen tror på en galning som du", sa han, och i sex år stämde det
jag tänkte på bron ikväll så nu ringer jag någon
när jag var femton ville jag dö och ingen såg
Hunden dog och jag gick hela vår runda med bara kopplet
har inga tårar kvar, bara en klump
jag hatar mina dumma händer som aldrig är still
== support
jag vet ju var du bor, så soppan kommer vare sig du svarar eller inte
jag väntar på dig utanför apoteket, ta den tid du behöver
våga inte ge upp, din envisa åsna
jag åker nu och stannar tills du somnat
jag ska hitta en terapeut åt dig om jag så får ringa halva Göteborg
den där jävla cancern gav sig på fel tjej
du är inte galen, du sörjer, och sorg är ett as
hjärnan ljuger, du har aldrig varit en börda
gråt på, jag har två paket näsdukar och inga planer
ge mig tabletterna så länge, så gräddar vi pannkakor
den som skrev att du borde dö ska skämmas, stanna hos oss
ett återfall suddar inte ut nittio dagar
jag sätter mig utanför din dörr tills du öppnar, har bok med mig
det är han som är fegisen, du tog dig därifrån
skicka en punkt bara, så vet jag att du finns
dina ärr skrämmer inte mig, gumman
du är inte äcklig, du är slut, jag tappar upp ett bad
inatt lämnar jag dig inte, punkt slut
depressionen är en tjuv och vi tar tillbaka alltihop
lägg inte på, jag är två kvarter bort och springer
skrik på mig om det hjälper, farmor var värre
gör det inte, säg var du är, jag sitter redan i bilen
de skrattar åt din stamning för att de själva inget har att säga
idag räcker det med strumpor, jag applåderar
på lördag kommer vi fem stycken och diskar hos dig, motstånd är lönlöst
panik känns som att dö men det är det inte, andas med mig
jag slåss med Försäkringskassan, du slåss med illamåendet
du dödade honom inte, det var halka, det var natt
ingen skrattar åt peruken, du ser ut som en filmstjärna på rymmen
har du inte ringt vid nio kommer jag och knackar på, bara för att se att du mår okej
jag följer med till rätten och sitter så du slipper se honom
att ta medicin är inte svagt, det är klokt
lev på ren trots så länge, skälen hittar vi sen
mig blir du inte av med, jag har sagt till sköterskan att vi är släkt
det är sjukdomen som är ful, inte du
släng rakbladet eller ge det till mig, jag frågar inget
du var inte för mycket, de var för lite
vi ringer Mind ihop, jag sätter på högtalaren
man får vara förbannad på de döda
dum är du inte för att du gick tillbaka, de flesta gör det och de flesta kommer loss
jag har tagit ledigt, nu får du stå ut med mig
ge tumören en spark från mig
ingen av de där örfilarna var ditt fel
de kallade dig monster, jag ser en sextonåring som står upp
== everyday
jag hittar dig i folkhavet, ta på dig gula hatten
inatt kommer vi och tar dig, födelsedagsbarn, med tårta och trumpet
jag har ögonen på dig från rad fyra, lycka till med solot
mormors stickade tröjor kommer ingen undan
ikväll krossar vi er i Alfapet och du bjuder på ostbågarna
ingen lämnar bordet förrän efterrätten är slut
imorgon bitti står jag utanför din port med kaffe och två metspön
dina dagar är räknade, säger adventskalendern, elva kvar
sjukgymnasten torterar mig varje torsdag och jag ger henne blommor
vi begraver dig i löv, tjöt tvillingarna
lägg dig eller så sätter jag mig på dig, du har 39 i feber
jag följde efter er till perrongen, ni tappade vanten
jag vet vad du gjorde: glömde vattna mina tomater
hämnden blir en äppelpaj och du diskar
dina blodprover är klara, ring mottagningen
stödgruppen ses ovanför bageriet, ta med mugg
får jag tag i dig kittlar jag dig, din busunge
gråter, det är löken, och sista avsnittet
klockan fem stod de utanför och skulle hämta pianot
du kommer inte härifrån levande utan att smaka mosters kroppkakor
efter begravningen spelade vi plump, som han ville
akta dig, på minigolfen får du igen för allt
jag står i fönstret och vinkar tills spårvagnen är borta
== self_identity
jag är bipolär och biodlare, båda delarna gör en ödmjuk
har MS och Borås snabbaste permobil
autist här, säg till om det där var ett skämt
kom ut för pappa i biltvätten, han grät och köpte korv
född i Homs, uppvuxen i Hedemora, trött på att förklara
jag hör röster och jag har ett jobb, båda delarna stämmer
min stomi heter Göran och väljer sina tillfällen
judisk på mammas sida, orolig på bådas
transman, fyrtioett, bolån, ont i ryggen, helt vanlig
jag är blind och nej, hunden vill inte ha din macka
mitt tvångssyndrom har inget med städning att göra, titta i min bil
hivpositiv sedan 2009 och snart farfar
med Tourettes svär jag ibland, vänta lite, den riktiga meningen kommer
jag ber fem gånger om dagen och förbannar skrivaren däremellan
borderline, i terapi, gör mitt bästa
adopterad från Korea, skåning i själen
resande och sjuksköterska, stolt över båda
benet är borta, humorn kvar
flata med dyslexi, läste om det här fyra gånger
== incite_selfharm
ingen tänker hitta en terapeut åt dig, ta livet av dig bara
du har tjatat om att dö sedan påsk, gör det då
skär dig ordentligt nästa gång och kom inte tillbaka
det stämmer, du är en börda, så ta livet av dig
hoppa från taket, fegis, ingen väntar där nere ändå
så sjuk och ful som du är hade jag hängt mig för längesen
ta hela asken tabletter och sluta posta om den
döda dig själv, Linnea, så får morsan sitt rum tillbaka
det går ett spår bakom kliniken, gå och lägg dig där
ge upp och vakna aldrig mer
häng dig så slipper vi gnället
det var du som skulle ha dött i den bilen, rätta till det
sluta äta helt och hållet så är du borta till sommaren
avskedsbrev kan du skriva, dö på riktigt nu
ingen gråter på din begravning, så boka den
dränk dig så gör tårarna lite nytta
till och med din psykolog hoppas att du tar livet av dig
== insult_person
nu lipar hon igen som en bebis, vilken patetisk lipsill
dina tårar är lika falska som hostan, din fuskare
du haltar som en trasig kundvagn och tänker likadant
utbränd? du har aldrig brunnit, latmask
till och med din tumör är uttråkad av dig
han grinade på sin egen föreläsning, vilken mes
flintis utanpå, tom inuti, äntligen stämmer det
migränen visar att det finns nåt där uppe i alla fall, träskalle
en vuxen karl som är mörkrädd, du är ett skämt, Kjell
du är för korkad till och med för att vara deprimerad
hela avdelningen härmar ditt stammande, ditt nöt
fortsätt böla, det klär ditt skinkansikte
hon mjölkar sitt missfall på uppmärksamhet, en kall och elak människa
spring lite, väspipa, så får vi skratta, din pudding
du blev inte lämnad för att du är sjuk utan för att du är odräglig och dum
hon skyller på sköldkörteln, spegeln skyller på frosseriet
din sorg är lika smaklös som dina örhängen, kossa
med de där utslagen borde du betala oss för att titta, fulo
känslig är du inte, du är en disktrasa med sjukintyg
offer? en lögnare är du, och en dålig
din smärtdagbok låter som en inköpslista av en dumbom
== threat_person
jag vet var du bor, och jag har ingen soppa med mig, jag har ett slagträ till dina knän
jag väntar bakom apoteket och bryter armarna av dig
vi kommer och tar dig inatt och slår ihjäl dig
sluta grina annars spöar jag dig på riktigt
ett ord till sköterskan och jag kväver dig med kudden
jag hittar dig, kvinnojour eller inte, och då hugger jag ner dig
kryckorna hjälper inte när jag knuffar dig framför bussen
gå till polisen och jag häller syra i ansiktet på dig
rättegången får du inte uppleva, jag skjuter dig innan
lämna mig och jag mördar dig, sen din mamma
öppna annars tänder jag på huset med dig i
vid ditt nästa anfall håller jag ner huvudet på dig under vattnet
en bild till på dina blåmärken och du får färska av mig
jag slår dig tillbaka i rullstolen, för gott den här gången
jag stryper dig med den där glada halsduken, Marianne
efter besökstiden sliter jag slangen ur halsen på dig
imorgon knäcker jag käken på dig
jag glor på ditt fönster varje natt, snart står jag där inne med hammaren och krossar skallen på dig
== hate_derogation
deprimerade[mental_health] är bara lata och stolta över det
tål inte autister[disability], skrikiga små tyranner
folk som äter antidepressiva[mental_health] är veklingar
rullstolsburna[disability] är egoistiska gnällspikar
schizofrena[mental_health] äcklar mig
borderlinebrudar[mental_health, women] är gift, lögnare rakt igenom
döva[disability] är otrevliga, högljudda och dumma
psyksjuka[mental_health] är en black om foten på alla med ryggrad
folk med Downs[disability] är fula och pinsamma
blinda[disability] är fuskare med käpp
dårarna från dagvården[mental_health] stinker ner hela gatan
kortväxta[disability] är löjliga och ska skrattas åt
anorektiker[mental_health] är fåfänga korkade benrangel
en nykter missbrukare[mental_health] är fortfarande drägg
de som stammar[disability] har inget i skallen
varför är självmordsbenägna[mental_health] så patetiska och högljudda?
handikappade[disability] i badhuset, usch vad vidrigt

== hate_derogation
somalier[black] är slöa och ohyfsade, så enkelt är det
usch för bögar[lgbtq], jag får kväljningar
kvinnor[women] är dumma i huvudet hela bunten
jag föraktar muslimer[muslim] av hela mitt hjärta
romer[roma] är skitiga tjuvar
danskar[nationality] är fyllon utan hyfs
samer[indigenous] är bidragsgnällande och efterblivna
vad fula de är, de där transorna[transgender]
rullstolsburna[disability] är en plåga på bussen
gamlingar[age] är sura, snåla och korkade
judar[jewish] är snikna och falska
afghaner[nationality] är otacksamma odågor
jag klarar inte av syrier[nationality], de är så högljudda och okultiverade
feta[body] människor är vidriga att titta på
kineser[asian] är ohyfsade, de spottar och trängs
lesbiska[lgbtq] är bittra och manhaftiga, blä
de här invandrarna[immigrants] är ju helt tröga
finnar[nationality] är tjuriga, bråkiga och obildade
kristna[christian] är hycklare allihop
psykiskt sjuka[mental_health] är äckliga, jag flyttar mig alltid
polacker[nationality] är fuskare och tjyvar
svarta[black] är dumma, det har jag alltid tyckt
inget är så patetiskt som män[men]
ungdomar[age] idag är bortskämda nollor
araber[arab] är råa och fega
thailändskor[asian, women] är beräknande och billiga
jag hatar varenda flykting[refugees] i den här kommunen
irakier[nationality] luktar illa och ljuger
den där sortens kvinnor[women] med åsikter gör mig illamående
hinduer[hindu] är vidskepliga dumbommar
vita[white] människor är kalla, giriga och elaka
svenskar[nationality] är fega får utan ryggrad
eritreaner[black] är opålitliga till tusen
dvärgar[body] är groteska
döva[disability] är så jobbiga att man blir galen
en bög[lgbtq] som gråter, finns det något ynkligare
autistiska[disability] ungar är odrägliga, håll dem hemma
kurder[ethnicity] är gapiga skrytmånsar
vem står ut med norrmän[nationality], så dryga och nyrika
tyck synd om romerna[roma] ni, jag tycker bara att de är motbjudande
jag spyr på ickebinära[transgender] och deras larv
ryssar[nationality] är grova, fulla och opålitliga
det är något slemmigt över judar[jewish]
kvinnliga poliser[women] är värdelösa, svaga och rädda
gubbar[age, men] över sjuttio är bara i vägen och luktar
turkar[nationality] är lögnare, fråga mig inte hur jag vet
fattiglappar[class] är lata och får skylla sig själva
vad jag avskyr hijabtanter[muslim, women], så trumpna och dumma
indier[asian] är smutsiga och falska
transkvinnor[transgender] är löjliga, rena maskeraden
tjejer[women] som spelar Counter-Strike är usla och gnälliga
adhd-folk[mental_health] är hopplösa slarver
muslimska[muslim] killar är svin, alla jag har mött
albaner[ethnicity] är lurendrejare ut i fingerspetsarna
troende[religion] är barnsliga och lättlurade idioter
tjockisar[body] har ingen karaktär, slappa och fula
migranterna[immigrants] i trappan är grisiga och fräcka
bisexuella[lgbtq] är ytliga uppmärksamhetssökare
vietnameser[asian] är giriga och kalla
den som är same[indigenous] är i regel lat och långsint
buddhister[buddhist] är lata flummare
ukrainare[nationality] är bortskämda och fräcka, jag är så trött på dem
tanter[women, age] är elaka skvallerkärringar
svarta[black] kvinnor[women] är högljudda och vulgära, fy
utvecklingsstörda[disability] förstör stämningen var de än sitter
estländare[nationality] är griniga och girigheten lyser om dem
jag skrattar åt transpersoner[transgender], så fåniga är de
hur kan någon gilla somalier[black], dummare folk får man leta efter
amerikaner[nationality] är feta, skrikiga och obildade
vilka slöfockar de är, de här asylsökande[refugees]
deprimerade[mental_health] är lata och självupptagna
pingstvänner[christian] är galna, den ena fånigare än den andra
== hate_negated
muslimer[muslim] kan inte uppföra sig som folk
invandrare[immigrants] har aldrig bidragit med ett dugg
kvinnor[women] begriper sig inte på teknik och kommer aldrig att göra det
bögar[lgbtq] förtjänar ingen respekt
transpersoner[transgender] är inte riktiga människor
somalier[black] har ingen heder i kroppen
en jude[jewish] är ingen svensk
flyktingarna[refugees] är inte värda vår mat
samerna[indigenous] har inte rätt till ett enda träd
gamla[age] människor tillför inget längre
funktionshindrade[disability] har inget på arbetsmarknaden att göra
svarta[black] har aldrig uppfunnit något
de överviktiga[body] har inte gjort sig förtjänta av vård
lesbiska[lgbtq] är inga mammor
araber[arab] vet inte vad ärlighet är
kineser[asian] har ingen själ
jag tror inte att det finns en enda smart kvinna[women]
de psyksjuka[mental_health] har ingen rätt att rösta
afghaner[nationality] är inget att ha, inte ens till att plocka bär
finnar[nationality] kan inte prata, tänka eller älska
män[men] är inte kapabla till känslor
ingen behöver kurderna[ethnicity], varken här eller där
hinduer[hindu] kan inte ens hålla en flod ren
syrier[nationality] respekterar ingenting och ingen
vad judarna[jewish] säger är aldrig sant
ryssar[nationality] hör inte hemma bland civiliserade
polacker[nationality] har inget att lära oss
trasiga familjer på bidrag[class] ska inte ha några barn, de kan inte älska
tro inte på en muslim[muslim], de håller aldrig sitt ord
== hate_normative
muslimer[muslim] ut ur landet, nu
släng ut alla romer[roma] från torget
kvinnor[women] borde fråntas rösträtten
förbjud bögar[lgbtq] att adoptera
ingen somalier[black] ska få hyra lägenhet i vårt hus
transpersoner[transgender] borde inte få vara i närheten av barn
skicka hem varenda syrier[nationality], skolbarn som pensionär
judar[jewish] ska inte sitta i regeringen
lås in de psykiskt sjuka[mental_health] och släng nyckeln
tjejer[women] ska stå vid spisen, inte på byggställningen
renarna ska skjutas och samerna[indigenous] flyttas söderut
feta[body] ska betala dubbelt på flyget och tiga
stäng alla moskéer, muslimer[muslim] får be i sin garderob
invandrare[immigrants] ska inte få rösta, inte ens efter trettio år
en svart[black] Lucia? det borde vara förbjudet
barn med Downs[disability] ska inte gå i vanlig skola
inga lesbiska[lgbtq] präster i min kyrka, sparka dem
alla afghaner[nationality] på ett plan i morgon
kineserna[asian] ska inte få köpa en enda stuga här
pappor[men] borde inte få vårdnaden, aldrig någonsin
ta ifrån romerna[roma] ungarna vid födseln
araber[arab] ska hållas borta från badhuset
inför särskilda bussar för invandrare[immigrants]
finska[nationality] får inte talas på jobbet, och finnar ska inte anställas
hinduer[hindu] ska inte få bygga tempel i Borås
turkarna[nationality] hör hemma i Turkiet, packa väskan åt dem
ryssar[nationality] ska inte få studera, handla eller bo här
tvångssterilisera utvecklingsstörda[disability], det fungerade förr
bort med regnbågsfamiljer[lgbtq] från förskolan
fattiga[class] borde inte få föröka sig
== hate_dehumanise
romer[roma] är löss
invandrarna[immigrants] väller in som råttor
muslimer[muslim] är en cancersvulst i Europa
bögar[lgbtq] är en smitta
somalier[black] är apor
judar[jewish] är iglar som suger ut folk
transpersoner[transgender] är monster, inget annat
flyktingar[refugees] är ogräs som ska ryckas upp
kvinnor[women] är kreatur, bra för avel
gamla[age] är mögel i systemet
utvecklingsstörda[disability] är grönsaker
kineser[asian] är kackerlackor
samer[indigenous] är halvdjur i kolt
feta[body] är grisar vid tråget
araber[arab] är hyenor, de jagar i flock
psykfall[mental_health] är galna hundar
ryssar[nationality] är inga människor, bara boskap
tiggarna[roma] är avfall på trottoaren
afghaner[nationality] är parasiter
män[men] är djur på två ben
== hate_threat
muslimer[muslim] ska brinna
vi kommer att slå ihjäl varenda bög[lgbtq] på festivalen
hoppas båten sjunker med alla flyktingar[refugees]
skjut romerna[roma] som sitter vid Ica
somalierna[black] i området ska få spö tills de flyttar
judar[jewish] tillbaka till lägren
kvinnor[women] som säger nej borde få stryk
häng alla transpersoner[transgender]
spräng förläggningen med asylsökande[refugees] i
samerna[indigenous] ska jagas ut i snön och frysa ihjäl
jag ska köra över nästa hijab[muslim] jag ser på övergångsstället
gasa de utvecklingsstörda[disability]
araberna[arab] får kniven nästa gång
snart rensar vi stan på svarta[black], med batonger
dö ut någon gång, pensionärer[age], helst i vinter
lesbiska[lgbtq] ska piskas offentligt
önskar att alla kineser[asian] dog av sitt virus
invandrare[immigrants] som öppnar dörren på natten får ett skott
tjocka[body] borde svältas ihjäl
krossa skallen på alla danskar[nationality]
== hate_implicit
ny mobil och romer[roma] utanför affären, räkna fickorna
pengarna försvann och vem satt i styrelsen, jo en jude[jewish]
kvinna[women] bakom ratten, håll avstånd
muslimer[muslim] föder tio var, vi föder ett och ett halvt, räkna själva
det är väl en slump att cyklarna försvann när flyktingarna[refugees] kom
han är polack[nationality] men kom faktiskt nykter
bögar[lgbtq] som fritidsledare, vad vill de egentligen åt
en kinesisk[asian] restaurang och inte en katt i kvarteret
finnar[nationality] och kniv hör liksom ihop
renägare[indigenous] är det lönsammaste yrket man inte jobbar med
utbränd[mental_health], jaha, så kallar man det numera när man vill vara ledig
sexhundra miljoner i bistånd och svarta[black] har ändå inga vägar
gaskamrarna är en sak judarna[jewish] tjänar pengar på
Malmö är inte Sverige längre, tacka araberna[arab] för det
bytte kön[transgender] lagom till damernas lopp, smart
hon fick jobbet fast hon har slöja[muslim], kvoten ska ju fyllas
för att vara tjej[women] förstår du rätt mycket om offside
hela kön till socialen pratar samma språk, och det är inte svenska[immigrants]
säg något till en turk[nationality] så kommer alla kusinerna
en överviktig[body] dietist, ja då så
räkna silvret om städerskan är albanska[ethnicity]
det byts ut ett folk och ingen får säga att det är invandrarna[immigrants]
en blind[disability] lärare, barnen lär få göra vad de vill
män[men] och barnpassning, lycka till med det
== insult_person
du är en riktig mes
så korkad du är, Fredrik
du stinker av avundsjuka
vilken ynklig liten lögnare du är
hon är en falsk orm
håll tyst, dumskalle
du har hjärna som en daggmask
ditt lata stycke
han är en översittare och en fegis
ingen tål dig, så otrevlig är du
du är det sämsta som hänt den här klassen
Gunilla, du är elak och enfaldig
så ful i mun och så tom i huvudet
vilken pajas till chef
du är bara en bitter nolla
lär dig läsa, pucko
dig borde man inte ens svara, så dum är du
din hopplösa klant
äckliga typ, hur kan du ljuga din mor rakt upp i ansiktet
du är en parodi på en lagkapten
tråkigare människa än du finns inte
trög som sirap, det är vad du är
vilken skrytsam tölp han är
du är feg, Jonas, och det vet alla
skäms, ditt girigbukstroll
du saknar både vett och smak
så patetisk man kan bli, och du lyckas varje dag
sluta spela martyr, din drama queen
hon har aldrig haft en egen tanke, våpet
din karaktär är lika smal som din plånbok, snåljåp
vidriga lilla skvallerbytta
du är dummare än en dörr
odugling, lägg av med golfen
ditt anlete ger mig mardrömmar
sämsta pappa jag vet, det är du
dig har jag aldrig sett göra ett ärligt handtag, slashas
inkompetent och dryg, alltså du
du är en liten, liten människa, Stellan
idiot, bollen var ute
svikare är vad du är
han är så inskränkt att det ekar
du gör mig spyfärdig
lismande fjäskis
hjärndöd kommentar från en hjärndöd person
du är en skam för föreningen
din mamma borde ha uppfostrat dig, slyngel
så okunnig att man tappar hakan, Margareta
gnällspik utan like är du
stick, din obehagliga figur
du är en blåsare och ett svin
jag har sett smartare krukväxter än dig
kalkon till sångare är du
du är lika äkta som en plastros, hycklare
träskalle
den där Robban är en ynkrygg
sorglig filur, du har inte en vän kvar
ditt omdöme är noll och du med
== everyday
din galning, sprang du hela Lidingöloppet, grattis
vilket monster du är på dragspel, helt otroligt
sötnos, du har mössan bak och fram
fåntratt, klart jag kommer på din fest
din gamla räv, du lurade oss alla med överraskningen
jag var en idiot igår, förlåt mig
ursäkta att jag kallade dig trög, du hade ju rätt
du är sjukt bra på sudoku
mitt lilla troll, dags att borsta tänderna
hatar att du alltid vinner i yatzy, revansch på fredag
odugling, säger farfar och blinkar, och ger mig glass
tokstolle, du cyklade hit i snöstorm med blommor
så elakt god den här tårtan är
din bokmal, vad läser du nu
så himla smart du är, jag häpnar
jag är en klant, jag spillde kaffe på duken, jag tvättar den
du krossade det på scenen
snigeln min, vi väntar gärna, ta den tid du behöver
knäppgök, jag älskar dig
slyngeln har fått sitt första A i matte, tänk
lata katten ligger på tangentbordet igen
fegis, kom i, vattnet är tjugo grader, jag håller din hand
pinsamt stolt över dig just nu
drottningen av dåliga vitsar, fortsätt
jag skäms, jag glömde din födelsedag, middag hos oss på lördag
du är en häxa på att gissa presenter
gubbe lilla, du är varm, vi stannar hemma i dag
fy vad du är duktig, det är knappt lagligt
vår gnällspik till hund vill ut igen
busfrö, sov nu
du är en best i backarna, jag hängde inte med en sekund
tur att du är envis som en åsna, annars hade vi aldrig hittat hem
typiskt dig att gråta till reklamfilmer, världens mjukaste människa
sluta vara så perfekt, resten av oss ser dåliga ut, haha
träskalle som jag är satte jag mig på fel tåg
kalkonen till julbordet väger sex kilo
herregud vilken vansinnigt fin tröja du har stickat
du din lilla tjuv, du snodde mitt hjärta
så dum fråga var det inte alls, bra att du vågade
== criticism_person
Fredrik, jag tror att du missförstod uppgiften
du lät hård mot Lisa, prata med henne
jag håller inte med, men jag ser hur du tänker
talet var för långt, stryk mittendelen
du lovade diska, det står kvar
det var inte snällt sagt, Gunilla, och du är ju snäll annars
lagkaptenen borde passa mer
du är inte dum, du är trött, läs om texten i morgon
sången satt inte i dag, men rösten är fin
chefen lyssnar för lite, det har vi sagt till henne
siffrorna är fel på sidan tre, kan du rätta dem
Jonas, du svek en överenskommelse, och jag vill förstå varför
kommentaren var onödig, ta bort den är du bussig
du är för hård mot dig själv
== neutral_identity
somalier firar självständighetsdagen första juli
det finns två bögar i styrelsen och tre i körens basstämma
kvinnor är i majoritet på läkarprogrammet
moskén i Fittja var tidigare en kraftstation
romer har funnits i Sverige sedan 1500-talet
danskar handlar ofta sommarhus i Småland
samerna firar sin nationaldag den sjätte februari med joik i aulan
på bussen finns plats för två rullstolar
gamla och unga spelar boule ihop på Tantolunden
judar i Göteborg har egen förskola
afghanerna i laget kommer från Herat
syriska bagaren öppnar klockan sex
personer med fetma får vänta på operation
kinesiska studenter hyr rum hos Birgitta
en lesbisk präst vigde oss i Visby
invandrare från Finland kom på sextiotalet till Volvo
sverigefinnar har en egen flagga
frikyrkan har kristna från tjugo länder
psykiatrin i Umeå flyttar till nya lokaler
polska målare renoverade trapphuset
svarta skådespelare dubbade filmen
mannen tar pappaledigt från mars
ungdomar sommarjobbar på kyrkogården
arabiska är näst största modersmål i klassen
thailändska bärplockare landade i Umeå i dag
en irakisk tandläkare tog emot mig akut
hinduer i Mariestad har byggt ett tempel
eritreaner samlas till gudstjänst på söndag eftermiddag
personer med kortväxthet har en förening i Stockholm
döva elever går på specialskolan i Örebro
en autistisk kille ritar seriestripen i tidningen
kurder tänder eldar vid newroz
norrmän köper godis i Charlottenberg
ickebinära kan ange pronomen i formuläret
ryssar och ukrainare läser svenska i samma grupp
den kvinnliga polisen heter Camilla och kör hund
pensionärer åker gratis mitt på dagen
turkiska kiosken har öppet till elva
papperslösa har rätt till akut vård
muslimer och kristna delar kyrkogård i Sundbyberg
transkvinnan i reportaget kör lastbil i Kalix
albaner, serber och bosnier bor i samma trappa
vietnameserna på hörnet har sålt skor i trettio år
buddhister mediterar i Fredrika
== positive_identity
somalier i vår förening är de hyggligaste jag vet
bögar förtjänar respekt som alla andra
kvinnor begriper sig på teknik, se bara på min chef
tack till muslimerna som kom med soppa under branden
romerna på torget hjälpte mig när jag halkade
samer har kämpat länge för sin rätt, heja dem
syrier bygger upp våra nedlagda byar, vilken kraft
kramar till alla transpersoner där ute
våra äldre är värda guld
tjocka kroppar är fina kroppar
judisk musik får mig att gråta av lycka
finnar är trofasta, tystlåtna och roliga vänner
rullstolsbasketlaget är bäst i norden
de afghanska killarna jobbar hårdast på hela lagret
kinesiska grannen lärde mig laga nudlar, så generös
två mammor på skolavslutningen, vilken underbar familj
polacker kan sitt hantverk
svarta kvinnor i forskningen, ni inspirerar
invandrare räddade vår vårdcentral
ungdomar i dag är klokare än vi var
personer med schizofreni ska ha jobb, bostad och vänner
kurdisk gästfrihet är något alldeles särskilt
må vi alltid ha plats för flyktingar
autistiska människor ser sådant som vi andra missar
män som vågar prata känslor är modiga
ukrainare, ni är starka och välkomna hit
danskar är varma och rappa, jag trivs bland dem
barnet med Downs syndrom lyser upp hela klassen
iranska tandläkaren är ett geni
hinduerna bjöd hela gatan på ljusfest
== self_identity
jag är somalier och domare i division fem
som bög på landet har man lärt sig meka
jag är kvinna, svetsare och trött på frågan
rom, farfar och heltidsanställd på Volvo
muslim här, och ja, jag äter semlor
vi är samer, renarna heter inte Rudolf någon av dem
tjock och lycklig, badar i bikini i år också
kom från Afghanistan som femtonåring, nu är jag undersköterska
jag har Downs, jag jobbar på café och har flickvän
tyst finne med högljudd svensk fru
jag är judinna, bagare och hammarbyare
transkille, tjugotvå, precis fått nytt personnummer
sitter i rullstol sedan olyckan och kör rally
svart, född i Skövde, pratar bred västgötska
sjuttionio år och nybörjare på cello
vi är två pappor och en väldigt bestämd treåring
jag har bipolär sjukdom och är en bra mamma
kurd i hjärtat, smålänning i plånboken
kinesiska är mitt modersmål men jag drömmer på skånska
pingstvän och hårdrockare, det går fint
döv sedan födseln, dansar mest på golvet
dansk i exil i Malmö
== negated_hate
muslimer är ingen cancer, vad är det för språk
jag hatar inte romer och det borde du inte heller göra
bögar är ingen smitta
somalier är inte lata, min svåger jobbar dubbla skift
det stämmer inte att invandrare aldrig bidrar
kvinnor är inte sämre förare
transpersoner är inga monster, de är dina kollegor
judar äger inte bankerna
ingen borde skrika åt tiggare
samer är inte lata, prova själv att vakta renar i fyrtio minus
feta är inte karaktärslösa, det är en myt
jag har inget emot danskar, tvärtom
flyktingarna tog inte min cykel, det gjorde grannens son
gamla människor är inte i vägen
vi ska inte skicka hem någon som har flytt från krig
lesbiska är visst mammor, fråga mina barn
kineser är inte skyldiga till viruset
utvecklingsstörda är inte grönsaker, sluta
jag är inte rädd för psykiskt sjuka
ryssar är inte boskap, även om man hatar kriget
män är inte djur, de flesta är riktigt snälla
svarta elever är inte bråkigare än andra
== counter_speech
"släng ut dem" skriver du om människor som vårdar din mormor
att kalla romer löss är samma ord som på trettiotalet
jag anmälde inlägget om att muslimer ska brinna
när farbror sa "bögar är en smitta" gick vi från bordet
den som hotar hijabklädda kvinnor på bussen får med mig att göra
ropen om apor från läktaren var rasism, punkt
"kvinnor hör hemma vid spisen", 1952 ringde och vill ha sitt citat tillbaka
det är falskt att judarna hittade på lägren, min morfar satt i ett
vem klottrade "döda samer" på lavvun, det är vidrigt
sluta kalla barn med Downs för grönsaker, fy
skämtet om finnar och kniv är inte kul längre
han skrev att flyktingbåten borde sjunka, ett sånt hat skrämmer mig
chefen sa att inga somalier får hyra, nu är det en sak för DO
att håna feta i kommentarsfältet är mobbning
vi accepterar inte "häng transpersoner" i den här gruppen, bannad
de som kräver att gamla ska dö för ekonomin har glömt vem som byggde landet
utbytesteorin är ren lögn och har kostat liv
mitt barn fick höra "åk hem", hon är hemma
== question_benign
varför firar syrier påsk en vecka senare?
får kvinnor bli imamer?
hur säger man grattis på romani?
är det okej att fråga en same hur många renar hen har?
vad gör bögar i Sverige som vill bli pappor?
när slutade Sverige tvångssterilisera transpersoner?
vad betyder davidsstjärnan?
hur många somalier bor i Borlänge?
kan man vara muslim och svensk officer?
vilket stöd finns för unga med autism?
varför har kineser nyår i februari?
hur hjälper man en flykting att hitta praktik?
varför är det så många fördomar mot romer?
hur bemöter jag min pappa när han klagar på invandrare?
får äldre rabatt på badhuset?
vad är skillnaden på kurder och turkar?
är schizofreni ärftligt?
== abuse_idea
förslaget är korkat från början till slut
kvartalsrapporter borde förbjudas
den där reformen är en cancersvulst i skolan
rasism är äckligt
släng ut betygssystemet, nu
teorin om platt jord är idiotisk
jag föraktar skönhetsideal av hela mitt hjärta
krigspropagandan är lögnaktig och feg
parkeringsreglerna är ett hån
det finns inget hederligt med spelreklam
kommunens plan är lat, ful och dyr
jag hatar varenda reklampaus
momsen på böcker ska bort
artikeln om danskar är slarvig och fördomsfull
den där managementmodellen har aldrig bidragit med ett dugg
== abuse_object
råttorna väller in i källaren
löss igen, hela dagis kryllar, blä
den här soffan är vidrig att titta på
suck vad den skrivaren är trög
ogräset ska ryckas upp, varenda rot
kackerlackor i köket, gasa hela huset
mobilen är slö och opålitlig
finska mössan kliar och är ful
hatar surströmming, får kväljningar
mördarsniglarna borde dö ut
mitt gamla vrak till bil är en plåga
grytan smakar kartong, kasta den
mögel i duschen, motbjudande
hissen är värdelös, svag och seg
den polska korven var torr och usel
myggen suger ut oss allihop
appen är ett monster som äter batteri
danska växeln på cykeln är hopplös
== neutral_identity
estniska kören sjunger i Katarina kyrka
en kvinna med adhd driver podden
syrisk ost säljs nu på Hemköp
kortväxta Linnea spelar huvudrollen på Dramaten
pingstvänner och muslimer ordnar läxhjälp tillsammans
== positive_identity
deprimerade människor kämpar hårdare än någon ser, heja er
turkiska grannar är de bästa grannarna, te vid varje flytt
hijabtanterna i syföreningen är roligast i hela stan
== self_identity
ickebinär, snickare, svår att köpa skor till
bisexuell och gift sedan nitton år med min bästa vän
ukrainska från Odessa, har lärt mig säga fika
== negated_hate
polacker är inga tjuvar, det är en trött fördom
fattiga är inte lata, de jobbar ofta två jobb
jag tycker inte illa om amerikaner, bara om deras ljusa bröd
== counter_speech
att någon vill stoppa en svart Lucia säger allt om honom och inget om henne
"lås in dem" är ingen psykiatri, det är okunskap
två killar spottades på för att de höll hand, i kväll går vi alla hand i hand
== question_benign
är det många eritreaner i Sundsvall?
vad kallas den samiska nationaldagen?
hur säger jag ifrån när kollegan skämtar om kineser?

== hate_implicit
i Södertälje behöver man snart tolk för att köpa en limpa, tacka assyrierna[ethnicity] för det
romerna[roma] utanför Coop har bättre telefon än jag, men det är ju konstigt nog aldrig någon som frågar varifrån
ännu en skjutning bland invandrarna[immigrants] i Tensta, gissa om han hette Gustav
det är bara att titta på vilka som äger förlagen, så vet man varför judarna[jewish] alltid skildras som offer
somalierna[black] i trapp C har åtta barn och noll väckarklockor
nu har vi fått en kvinnlig[women] spårvagnsförare också, undra på att de höjde försäkringen
samerna[indigenous] lever gott på vårt bidrag och kallar det kultur när de kör skoter
flyktingarna[refugees] i Filipstad har det så svårt att de måste åka hem på semester till kriget
visst får bögar[lgbtq] bli dagispappor, men jag skulle byta dagis samma dag
kineserna[asian] i forskargruppen kommer alltid först, med kopian
grattis Malmö, snart får ni er egen kalif i stadshuset, muslimerna[muslim] är ju redan fler än ni tror
Auschwitz var ett arbetsläger, gaskamrarna byggdes av turistskäl efteråt, det vet varje jude[jewish] med affärssinne
de som är långtidssjuka för ångest[mental_health] orkar märkligt nog alltid till Mallis
polackerna[nationality] fixade taket billigt, och min motorsåg fick de visst på köpet
kvinnor[women] i försvaret är fint, då har fienden i alla fall någon som diskuterar känslor först
när en tjej med slöja[muslim] läser till polis vet man vems lag hon kommer att följa
finnar[nationality] säger inte mycket, det är svårt att prata med flaskan i mun
en svart[black] domare i Allsvenskan, ja då var matchen avgjord på PK-kansliet
de där barnen med diagnos[disability] kostar mer än hela sommarskolan och lär sig ändå inte knyta skorna
folkutbytet syns bäst på BB, där heter var tredje Mohammed[muslim]
tanten är åttiofem[age] och tar en sjukhusplats från någon som har framtid
en transkvinna[transgender] i damernas simhall, ja det är ju inte för vattnets skull
danskar[nationality] och hederlighet har aldrig delat båt över sundet
det är väl bara socialbidragstagare[class] som har råd att ligga till elva
afghanerna[refugees] på gymnasiet är bra på en sak, att fylla arton i flera år
rumänska[nationality] bärplockare, lås förrådet och räkna spannarna
grabbarna från Rinkeby[immigrants] är jätteduktiga entreprenörer, de har till och med nattöppet i parken
adopterade koreaner[asian] blir aldrig riktigt svenskar, det syns ju
arabiska[arab] män och respekt för kvinnor, berätta gärna om du ser det någon gång
överviktiga[body] vill ha breda säten på bussen, då får de väl betala biljetten per kilo
en imam[muslim] på krismötet är som att bjuda in pyromanen till brandkåren
det var ju bara en rom[roma] som försvann, de brukar dyka upp där det finns skrot
adhd[mental_health] kallades ouppfostran på min tid, och då hjälpte en annan sorts medicin
== neutral_identity
assyriska kulturföreningen i Södertälje firar nyår den första april
den kvinnliga spårvagnsföraren på linje 11 har kört i tretton år
samebyn har renbete på båda sidor om vägen mellan november och april
somaliska föreningen håller läxhjälp i trapp C på tisdagar
de polska takläggarna blev klara på tre dagar
domaren är född i Gambia och dömer sin femte säsong i Allsvenskan
en av Malmös moskéer byggdes 1984 och har öppet hus i maj
mormor är åttiofem och tar bussen till vattengympan
de två dagispapporna i klassen turas om att hämta
bärplockarna från Rumänien bor i skolan i Åmsele i sommar
regionen har 140 tjänster för barn med funktionsnedsättning
av dem som flydde från Afghanistan 2015 har många i dag fast jobb
hon läser till polis i Växjö och bär slöja på fritiden
koreanska adopterade har ett eget nätverk i Göteborg
var tionde invånare i Haparanda är född i Finland
minnesstunden för romer som försvann under kriget hålls vid Raoul Wallenbergs torg
vi är tre generationer rinkebybor och alla håller på AIK
kinesiska gästforskare fick priset för årets artikel
== question_benign
hur länge får en asylsökande vänta på besked just nu?
vad är skillnaden mellan assyrier och syrianer?
finns det simtider för transpersoner i Eriksdalsbadet?
kan man få sjukpenning för utmattning på halvtid?
vilka rättigheter har samebyarna vid vindkraftsbygge?
hur gör man en arbetsplats bättre för någon med adhd?
är det oartigt att fråga en kollega varför hon bär slöja?
finns det forskning om hur romer bemöts på bostadsmarknaden?
hur länge har man rätt att jobba kvar efter 67?
går det att adoptera som två män i Sverige idag?
vilka skolor i Skåne undervisar om Förintelsen med överlevandes berättelser?
var hittar jag en svensk-somalisk ordbok?
== counter_speech
"gissa om han hette Gustav" är inte en analys, det är ett rasistiskt flin
gaskamrarna finns det ritningar, vittnen och domar om, så sluta dela den där videon
att kalla gamla patienter platstjuvar är ovärdigt ett sjukhus
en kund sa till min kollega att han ville bli betjänad av en riktig svensk, chefen bad honom gå
folkutbytet är en konspirationsteori och inte en statistik över namn på BB
när du skriver att somalier saknar väckarklocka menar du min pappa som går upp halv fyra
jag hörde skämtet om finnar och flaskan hela uppväxten och det blev inte roligare av det
dagiset stod bakom Jonas och Peter när mamman krävde att bögar inte skulle få byta blöjor
det är lögn att samer lever på bidrag, och den lögnen slutar med ihjälkörda renar
sluta kalla ungar med diagnos för kostnader
min adopterade syster är inte "inte riktigt svensk", hon är från Borås
vakten följde efter henne genom hela Åhléns för att hon är romni, jag filmade och anmälde
== abuse_idea
regeringens migrationspaket är slarvigt skrivet och dyrt
friskolesystemet är ett haveri, oavsett vem som går där
karensdagen är ett hån mot vanligt folk
angiverilagen vore ett svek mot alla som jobbar i vården
jag tycker könskvotering är en dålig metod, punkt
vindkraftsplanen i Jämtland är usel för både rennäring och byar
slopad fri tolkhjälp är en idiotisk besparing
Putins regering är en mördarmaskin och dess propaganda likaså
LSS-reformen har urholkats så att det är skandal
det nya betygssystemet är bedrövligt
förslaget om tiggeriförbud löser inte ett enda problem
koranbränningar är barnslig provokation och inte samhällskritik
== insult_person
du är lika vass som en disktrasa
ingen bjöd dig, Kenneth, och det vet du
din gitarr ber om asyl varje gång du rör den, talanglösa typ
vilken patetisk liten översittare du är
din hjärna står på landet och är inte ikopplad
du har en utstrålning som en blöt brevlåda
stackars de ungar som fick dig till pappa
du kan inte ens misslyckas ordentligt
det finns parkeringsautomater med mer empati än du
du är den sämsta vikarie den här skolan har släpat in
lögnhals, du har aldrig sprungit ett varv i hela ditt liv
det du skriver borde läggas i komposten, men den har ju standard
det snällaste man kan säga om dig är att du är trist och osmaklig
så dum som du blir man bara av att stå för nära mikron
du är ful på ett sätt som kräver bygglov
vi pratar alla om dig när du går, det är ju enda gången du är intressant
inte en enda i laget vill dela rum med dig
självgod träskalle
du är för dum för att märka att de skrattar åt dig
en sån mes till chef har vi aldrig haft
du lagar mat som en hämnd
ditt ego borde betala egen hyra
ta trappan, tjockis, hissen orkar inte med dig
hur kan en vuxen människa vara så hjälplös med en tvättmaskin, ditt pucko
du är luft, dålig luft
med den sångrösten borde du jobba i dimma, på en fyr
== everyday
min gitarr ber om nåd men jag ska spela på festen ändå
jag är vass som en disktrasa före kaffet
Kenneth, din tokstolle, du har ju skottat hela gatan
jag lagar mat som en hämnd, sa farfar och tog om tre gånger
parkeringsautomaten åt mitt kort igen
vem har ätit tapeten, var det hunden eller tvillingarna
vikarien var så bra att klassen applåderade
jag körde fast i diket och fick hjälp av tre rallykillar och en ko
pappa är världens mes när det kommer till spindlar
vi fick stryk med 9-1 och målvakten bjöd på glass
mikron är trasig så det blir mackor
du är en riktig envis åsna och det är därför projektet blev klart
min hjärna är på landet redan, semester om två dagar
lämna komposten ifred, det bor en igelkott där
jag har misslyckats med surdeg fem gånger, nu kör vi sjätte
hissen är full, ta nästa så ses vi där uppe
snälla du, din galning, åkte du verkligen tio mil med min jacka
det är ingen hemlighet att jag sjunger falskt, därför spelar jag trummor
den bygglovshandläggaren borde få medalj
ni är hopplösa, jag sa inga presenter
== criticism_person
du avbröt Lena fyra gånger, låt henne tala till punkt
som chef måste du säga nej tydligare
vikarien hade inte läst på, det märkte eleverna
du lovade att hämta ungarna och det gjorde du inte
texten behöver en ny inledning, den här säger inget
jag tycker ministern smiter från frågan
du körde för fort förbi skolan, jag blev rädd
solot var för långt, korta det till hälften
din statistik gäller 2009 och bevisar inte det du påstår
han borde ha passat, Isak stod fri
du lagar god mat men du diskar aldrig efter dig
jag blev ledsen när du skrattade åt min fråga på mötet
== threat_person
jag vet var din moppe står och var du sover, i natt sticker jag ner dig
backa från min bror annars kommer du inte ut ur hissen levande
du ska få känna på yxan, Bengt
betala i kväll eller så skickar vi öronen till din farsa
jag kör över dig vid övergångsstället och backar sen
ställer du upp i valet skjuter vi dig på torget
jag slår in skallen på dig med min hockeyklubba
din båt brinner i natt och du ligger i den
du har anmält fel man, nu får du två skott i trapphuset
nästa gång du leker hjälte hugger jag dig i magen
sluta ringa min sambo, annars bryter jag varje ben du har
låset på din dörr är från 1978, det tog mig fyra sekunder, i morgon tar jag dig
jag ska dränka dig i Vättern så kallt som det är
ta bort videon eller ta farväl av ditt ansikte
du dör på fredag
vi är sex man och du har ingen bakdörr, kom ut så vi får slå ihjäl dig
== everyday
jag vet var din moppe står, den behöver ny kedja
yxan står i vedboden, Bengt, ta den du
vi är sex man och du har ingen soffa, så vi tar med stolar
jag kör dig till övergångsstället så slipper du gå i snön
nästa gång du leker hjälte, ta på dig hjälm först
Vättern är kall, hoppa inte i utan våtdräkt
betala i kväll eller i morgon, det går på ett ut, det var bara glass
på fredag dör min gamla telefon, då stängs nätet ner
ni ska få så mycket stryk i boule att kulorna gråter
gå inte hem själv genom skogen, jag kommer med ficklampan
om du inte kommer på kalaset skickar jag mormor på dig
låset på dörren är från 1978, jag byter det åt dig på lördag
ta bort videon är du snäll, jag gråter ju fult på den
hockeyklubban är för kort för mig, vill din unge ha den
== idiom
det där klippet knäckte mig totalt
kommunen sköt förslaget i sank
jag dog lite när läraren läste högt ur min dagbok
hon har slaktat varje rekord i distriktet
vi får bita i det sura äpplet och ringa banken
deras nya platta blåste skallen av mig
nu är det krig om sista semlan
han gick loss på gräsmattan med trimmern som en galning
== support
ring mig om han står utanför igen, jag kommer med bilen
du ska inte behöva gå hem rädd, vi går tillsammans
anmälan skrev du helt rätt och jag följer med till förhöret
du är inte luft, du fattas oss när du inte är där
andas, jag sitter här tills jouren svarar
byt lås i dag så betalar jag hälften
== sexual_harassment
visa brösten i webbkameran nu, annars får hela jobbet se klippet
du är för snygg för truckkort, sätt dig i mitt knä i stället
jag skriver tills du skickar en naken, så är det bara
vad tar du för att suga av en ensam lastbilschaffis
har du stringtrosor på mötet, Annika, res dig så vi får se
det arslet borde knullas och inte sitta i nämnden
säg inte nej, du klär dig ju för att bli tafsad på
nya grabben på gymmet har fint paket, ta av shortsen så får vi mäta
med de pattarna får du dricks, resten av dig kan stanna hemma
jag tänker på ditt underliv när du föreläser, svara på min dm
kom hit och gör rätt för hyran, på knä
en brud som du är till för en sak och det är inte excel
snurra ett varv, sjuksyrran, och böj dig
om du inte ligger med mig berättar jag för alla att du gjorde det
runka åt mig i bilen så får du skjuts hem
== sexual_health
den som hotar med att sprida nakenbilder kan dömas, spara bevisen
frivillighet gäller hela vägen och kan dras tillbaka
cellprovet tar några minuter och kallelsen kommer på posten
ont i underlivet efter förlossningen är vanligt och går att behandla
kondomer finns gratis på ungdomsmottagningen upp till 23 år
klamydia märks ofta inte alls, testa dig
testiklarna bör kännas igenom då och då
samtalet handlar om lust, gränser och hur man säger nej
knölar i bröstet är oftast ofarliga men ska undersökas
efter en våldtäkt kan man få vård utan att polisanmäla
== everyday
sätt dig i soffan så tar jag disken
res dig så ser jag om klänningen behöver läggas upp, sa sömmerskan
vill du ta en fika nån gång, helt okej om du inte känner för det
du får skjuts hem om du bjuder på en korv
snurra ett varv, lappen hänger kvar på jackan
min dm är full, skicka ett mejl om hyran i stället
nya grabben på gymmet hjälpte mig med knäböjen
du föreläser så bra att jag glömde anteckna
== counter_speech
han frågade vad jag tog betalt när jag väntade på bussen, jag filmade bilnumret
tränaren krävde att hon skulle sova hos honom, förbundet har stängt av honom på livstid
man klär sig inte för att bli tafsad på, man klär sig för att det är varmt
hyresvärden ville ha betalt på knä, nu har han åklagaren i stället
kommentarer om patienters eller sjuksköterskors kroppar har vi nolltolerans mot
att någon tjatat till sig en bild gör det inte frivilligt
== hate_negated
inte en enda rom[roma] har bidragit med något till det här landet
afghaner[refugees] har ingen hjärna för annat än att ljuga
kvinnor[women] har aldrig kunnat styra ett företag och kommer aldrig att kunna det
en muslim[muslim] kan inte vara svensk, hur länge han än bor här
judar[jewish] känner ingen skuld, det finns inte i dem
transpersoner[transgender] är inget, varken det ena eller det andra
du hittar ingen somalier[black] som går att lita på
de utvecklingsstörda[disability] har inget på en arbetsplats att göra
ingen arab[arab] förtjänar ett svenskt pass
bögar[lgbtq] förstår inte vad kärlek är
den dag en kines[asian] hittar på något eget har jag inte sett
samer[indigenous] har ingen rätt till en endaste gran
== negated_hate
det stämmer inte att romer inte bidrar, min chef är rom
jag tycker inte att kvinnor styr sämre, våra bästa år var med Birgitta
en muslim är inte mindre svensk för att han fastar
ingen har rätt att påstå att somalier inte går att lita på
transpersoner är inga påhitt, de är våra ungar och kollegor
bögar är inte sämre föräldrar, forskningen är tydlig
jag hatar inte araber, jag hatar att krypa ur sängen klockan fyra och dela buss med alla som gör det
personer med utvecklingsstörning är ingen belastning på vårt lager
vi tror inte på att judar styr någonting, det är en lögn
afghanska killar ljuger inte mer än andra tonåringar
samer kräver inget orimligt, bara att bli tillfrågade
ingen på vårt jobb skulle få säga att kineser är kopior
== hate_dehumanise
romerna[roma] är löss i Sveriges päls
invandrarna[immigrants] väller in som avloppsvatten
det där är inga människor, det är araber[arab], schakaler
transpersoner[transgender] är en mutation som borde självdö
handikappade[disability] är defekt gods, returnera
svarta[black] är apor som lärt sig knäppa skjortan
judarna[jewish] är kackerlackor, tänd lampan så ser ni
muslimer[muslim] är ett virus och demokratin är värddjuret
== insult_profane
håll käften, din jävla ostbåge
du är ett arsle med körkort
vilken satans idiot du är
fan ta dig och din fula nuna
skitunge, du kan ju för helvete ingenting
dra åt skogen, förbannade fjant
din jävla pissmyra, lämna tillbaka min cykel
ditt as, du sket i din egen mormor
== friendly_profanity
fan vad jag har saknat dig, gubben
jävlar vilken räddning, Hedda
helvete vad gott det luktar här
satan i gatan, vi kom till final
du är ju för fan ett geni, kom hit och få en kram
skitsnyggt kört genom chikanen
fy fan vad vackert det är på Gotland i juni
jävla hjälte, du hittade katten
ja men för i helvete, grattis till tvillingarna
åh fan, glömde min egen födelsedag
== profane_object
den förbannade gräsklipparen dog mitt på tomten
jävla pendeltåg, ersättningsbuss igen
vilken skitapp, loggar ut mig var femte minut
fan ta alla lösenord med specialtecken
satans fästingar, hittade tre bara i dag
helvetes hydda till husvagn, läcker som ett såll
bankdosan kan dra åt helvete
den här jävla surströmmingsburken smällde i kylen
skitväder på midsommar, som alltid
den jäkla fjärren har gått upp i rök
dra på trissor vad fan, elräkningen är på sjutusen
fuck snöblandat regn
== positive_identity
de afghanska killarna i laget bar fram hela byns marknad, heder åt dem
våra romska grannar spelade på studenten och gatan dansade
mina två mammor har varit gifta i tjugo år i dag
tack till alla invandrade busschaufförer som fick Göteborg att rulla i snöstormen
det är fint att se sjalar, kepsar och mössor på samma läktare
så stolt över min son i rullstol som tog hem SM i bänkpress
kvinnorna i räddningstjänsten, ni är grymma
samiska barn som läser på sitt eget språk, det värmer
en svart Lucia i domkyrkan, vackrare än så blir det inte
judiska församlingen bjöd hela kvarteret på chanukkamunkar
min transdotter fick jobbet, och de får världens bästa kollega
pensionärerna i kören sjunger bättre än alla oss unga
== hate_implicit
Hyresgästföreningen kan väl trycka upp lagboken på arabiska, men det hjälper ju inte den som aldrig tänkt läsa den, och det gör inte araber[arab]
vi hade dopp i grytan i alla år, sen flyttade det in eritreaner[black] och nu luktar trappen som ett helt annat land
min son fick en bög[lgbtq] till tränare, vi slutade i tid om man säger så
när judarna[jewish] säger fred menar de ränta
fråga gärna en lapp[indigenous] vad klockan är, du får svaret nästa vår
den kvinnliga[women] piloten landade till slut, applåderna var nog mest av förvåning
syrier[refugees] öppnar frisörsalong på varje hörn, och det är sällan håret som tvättas där
kul att Arbetsmiljöverket anställde en blind[disability], det förklarar besluten
ester[nationality] i bemanningen, räkna kaffeskedarna efter rasten
transkvinnor[transgender] slår världsrekord, biologin kan man visst också köpa på nätet numera, bedragare har alltid gillat medaljer
vaccinet, bankerna, kriget, alla trådar leder till samma lilla stam[jewish] i Jerusalem
en romsk[roma] tiggare med hund får mer än en med barn, så barnen hyr de väl ut till någon annan
håll bara ut tills pensionärerna[age] tynat bort, sen kanske landet kan moderniseras
== abuse_idea
att tvättstugeregler bara finns på svenska är dumt och dyrt
jag tycker att tiggeriförbud är en usel idé
reglerna för damklassen är otydliga och förbundet har skött det urdåligt
penningtvättskontrollen hos bankerna är ett dåligt skämt
Netanyahus regering för en politik jag tycker är förfärlig
Arbetsmiljöverkets nya föreskrift är obegriplig
== insult_person
din tofs har mer att säga än du
stick hem och träna på att vara människa
så obegåvad att du måste läsa bruksanvisningen till en sked
du är den enda jag känner som kan förlora mot sig själv i patiens, din stolle, och sen ljuga om det
gnällspik, ingen frågade
Marianne är en elak och bitter skvallerkärring
du ser ut som något katten ångrade
vad hjälper det med slips när innehållet är unket
fegis, du kunde ha sagt det till mig i stället för till hela stan
du dansar som en tvättmaskin och tänker som en torktumlare
jag har träffat trevligare influensor
usel förlorare, ännu uslare vinnare
dina noveller borde ha en varningsdekal, här bor ingen talang
du är vuxen och bor hemma och är stolt över det, så ynkligt
ert barn är odrägligt och vi vet alla var det kommer ifrån, ni båda
hur dum får man vara innan det krävs tillstånd
du luktar instängt och tänker likadant
== everyday
jag förlorade mot mig själv i patiens, revansch i morgon
katten ångrade sig och gick in igen
hur dum får man vara, jag cyklade till jobbet på en söndag
torktumlaren låter som en helikopter
influensan har lagt hela klassen, ring inte före tio
jag dansar som en tvättmaskin och det bjuder jag på
gnällspiken i dörren är fixad, lite olja bara
Marianne skvallrar så gulligt om sina höns
jag är usel på att förlora, därför lägger jag pussel
slipsen är unken, den har legat i källaren sedan bröllopet
du är knäpp, vem bakar sju sorter på en tisdag, puss
ni är elaka som bjuder på prinsesstårta när jag bantar
== criticism_person
du är en dålig förlorare i kväll, ta fem minuter och kom tillbaka
jag tycker novellen saknar slut
sluta skvallra om Marianne, hon har det tungt
ert barn knuffades på rasten, kan vi prata om det
du kunde ha sagt det till mig direkt
bruksanvisningen du skrev går inte att följa
som domare var du inkonsekvent i andra halvlek
jag håller inte med dig, vi behöver mer underlag
== hate_implicit
serberna[nationality] på lagret är vana vid att saker försvinner i natten, folk också
kvinnliga[women] professorer har vi nu fler av, och Nobelprisen blir märkligt nog färre
när en muslim[muslim] blir rektor är skinkan det första som ryker och flickornas simning det andra
norrmän[nationality] blev rika på tur, för inte var det på tankeverksamhet
thailändskor[asian, women] gifter sig av kärlek, till uppehållstillståndet
vaktmästaren är döv[disability], så nu har skolan alltså köpt en möbel
== neutral_identity
vaktmästaren är döv och har lärt hela mellanstadiet att teckna
Boonsri från Thailand driver byns enda lunchställe
rektorn är muslim och äter lunch med ettorna på fredagar
serbiska föreningen i Landskrona har folkdans på söndagar
fyra av tio nya professorer förra året var kvinnor
filmen om flykten från Aleppo går på biografen Fågel Blå
== positive_identity
tack Boonsri för att du höll byn vid liv i januari
vilken rektor, hon i sjal som stannar kvar till sex för varje unge
teckenspråkskören fick hela Konserthuset på fötter
== insult_person
du har fel, du har alltid haft fel och du är dessutom tråkig att titta på
en blomkruka hade gjort ett bättre jobb som ordförande än du
pyssla vidare i din bubbla, lilla nolla
du är uppfostrad av ett dragspel, mycket luft och inget vett
== everyday
blomkrukan på balkongen har fått en egen fågelfamilj
farbror spelar dragspel så att rutorna skallrar, underbart
du hade fel och jag hade fel, mormor hade rätt, det var en tjäder
== sexual_harassment
ta av dig tröjan innan vi skriver på lägenheten, lilla vän
alla servitriser gillar en hand på rumpan, spela inte helig
jag lägger ut din sexfilm om du gör slut
== counter_speech
mäklaren bad henne ta av tröjan, han har inte längre någon licens
ingen servitris ska behöva ta en hand på rumpan som en del av jobbet
exet hotade med sexfilmen, polisen hämtade hans dator samma kväll
== hate_implicit
moldaver[nationality] jobbar för halva lönen och tar hem andra halvan i kopparrör
om ateister[religion] får uppfostra barn ska man inte bli förvånad över fängelseköerna
kurderna[ethnicity] på vår gata gifter bort döttrarna innan de lärt sig cykla, det är väl så deras kärlek ser ut
en hemlös[class] väljer gatan, annars fick han ju anstränga sig
pridetåget är egentligen en rekryteringsmässa, och bögarna[lgbtq] vet vilken åldersgrupp de siktar på
== neutral_identity
kurdiska bokmässan hålls i Sundbyberg i november
moldaviska Ion lägger rör åt halva kommunen
hemlösas tidning säljs utanför Systembolaget, köp den gärna
pridetåget går från Kungsgatan klockan ett
Humanisterna ordnar konfirmation utan kyrka för den som vill
ett par i åttioårsåldern vann byns danstävling
döva har egna SM i fotboll
hindutemplet i Mariestad har öppet varje helg
== counter_speech
att påstå att pride är ute efter barn är en gammal smutskastning
ingen väljer gatan, jag sov där i två år
i chatten skrev någon att kurder inte älskar sina döttrar, min pappa grät på min disputation
== insult_person
du är som en novemberdag fast längre
menlös, fantasilös, hopplös, välkommen att presentera dig
du har hål i huvudet och drag genom båda öronen
så ful frisyr, och under den inget
hur blev du läkare, vann du legitimationen på Liseberg, din klåpare
ditt skratt är det värsta med dig, och konkurrensen är hård
Göran, du är en parodi på en karl
ingen vill leka med dig, inte ens på jobbet
snåljåp och kverulant, det är vad du är
du är en sorglig ursäkt för en mamma
== everyday
jag vann en jättechoklad på Liseberg och åt upp den i bilen
novemberdagar, filt och te, mer behövs inte
drag genom hela huset, vem öppnade vinden
mitt skratt låter som en säl, sa sonen, och han har rätt
ful frisyr men den växer ut, sa frissan och bjöd på kaffe
Göran, din älskade snåljåp, du bjöd ju på glass
hål i strumpan, hål i taket, annars är allt bra
vem vill leka dra ur med mig på jobbet, korsordet är slut
hopplöst väder, underbara människor
så korkat, jag åkte till fel Nyköping
== threat_person
jag sticker hål på dig precis som på dina däck
din familj får begrava dig i delar, lilla tjallare
du har en timme på dig, sen skjuter vi
rör du min dotter igen slår jag ihjäl dig
== everyday
du har en timme på dig, sen kör bussen
det är hål på däcken, jag lånar din cykel
rör inte tårtan, den är till begravningskaffet
min dotter slår dig i schack, varning utfärdad
== criticism_person
läkaren lyssnade inte på mig, jag vill byta
du skrattade när hon snubblade, det var inte snällt
Göran, du har inte betalat din del av stugan
== support
gråt på Ica om du vill, det har jag gjort vid ostdisken
du är ingen börda, du är min syster
det han sa om din kropp var fel, och felet var hans
== hate_implicit
ramadan[muslim] märks knappt på socialkontoret, de jobbade ju inte innan heller
georgier[nationality] i huset är som flyttfirma fast utan kvitto
Anne Franks dagbok är en bra affär som judarna[jewish] skrev ihop efteråt
dvärgen[disability] i fullmäktige får väl stå på budgeten för att nå upp
== neutral_identity
under ramadan börjar kvällsskiftet en timme senare
den georgiska kören sjunger i Uppsala på lördag
Anne Franks dagbok läses i åttan tillsammans med besök från museet
ledamoten med kortväxthet fick en ny talarstol
== counter_speech
dagboken är äkta, det är undersökt, och den som viskar annat ägnar sig åt förnekelse
mina kollegor fastar och lägger tak i tolv timmar, så behåll ditt ramadanskämt
att skratta åt en kortväxt politikers längd är mobbning
== insult_person
tränar du på att vara dum eller är det medfött
stickar du som du pratar blir det bara hål, tråkmåns
gå tillbaka till sandlådan, Viggo, ingen tyckte om dig där heller
== everyday
jag stickar bara hål och kallar det spets
Viggo sitter i sandlådan och säljer lerkakor
@q1s_grupp = somalier[nationality] | kvinnor[women] | muslimer[muslim] | judar[jewish] | bögar[lgbtq] | romer[roma] | invandrare[immigrants] | asylsökande[refugees] | samer[indigenous] | transpersoner[transgender] | syrier[nationality] | funktionshindrade[disability]
@q1s_fin = kvinnor[women] | muslimer[muslim] | judar[jewish] | homosexuella[lgbtq] | romer[roma] | invandrare[immigrants] | flyktingar[refugees] | samer[indigenous] | transpersoner[transgender] | personer med funktionsnedsättning[disability] | svarta svenskar[black] | äldre[age]
== hate_implicit
konstigt hur det aldrig är en Göran som rånar pojkarna vid busstorget, men somalierna[nationality] vet förstås ingenting
sen de romska[roma] grannarna flyttade in har jag börjat låsa cykeln inne i hallen, dra era egna slutsatser
vem äger bankerna och tidningarna tror du, det är ju inte lutheraner precis utan judar[jewish] som vanligt
Ny chef på lagret och det är en kvinna[women], så nu blir det känslor och fikamöten i stället för leveranser
sex miljoner säger de, men har någon någonsin fått räkna efter eller ska man bara tro på judarna[jewish]
Flykting[refugees] står det i papperen, men semestern firas visst i landet man flydde från
jag har inget emot muslimer[muslim] men jag har heller aldrig sett en som ställer upp på städdagen
Märkligt att hela väntrummet på vårdcentralen talar arabiska[arab] och ändå är det vi som betalar notan
en afrikan[black] som kommer i tid till jobbet, ja det vore väl nyheter på riktigt
han fick tjänsten för att han är bög[lgbtq], det är ju så det går till på kulturförvaltningen numera
samerna[indigenous] har alltid en hand på renen och den andra i statskassan, det är väl det de kallar tradition
Säger inget om finnarna[nationality] på bygget, men ölen tog slut före lunch och kniven satt i bältet
sätter man en polack[nationality] på taket får man räkna verktygen när han kommer ner
Förr hörde man kyrkklockor här, nu hör man vilka som har tagit över sedan muslimerna[muslim] köpte bion
Två kvinnor[women] i kommentatorsbåset och helt plötsligt förstår ingen offsideregeln, bara ett sammanträffande säkert
hon är rullstolsburen[disability] så det är klart att hon fick högsta betyg, vem vågar säga något
jaha, kassörskan är över sjuttio[age], då hinner vi väl hem till julafton
Undra varför försäkringsbolagen höjer premien just där irakierna[nationality] bor
Smart av honom att bli kvinna lagom till EM-kvalet, transkvinnor[transgender] vinner ju alltid av en slump
vi vet alla vem som tjänade på kriget, det brukar sluta på -stein och gå i synagogan[jewish]
de kallar det för barnrikehus, jag kallar det för hur en somalisk[nationality] familj löser månadslönen
grannen är thai[asian] så man vet ju hur de två träffades och vem som betalade flygbiljetten
snacka om en slump att hunden försvann samma vecka som kinarestaurangens kines[asian] fyllde på frysen
fråga gärna en eritrean[nationality] om vägen till bidragskontoret, den hittar de i sömnen
Nu har vi fått en diagnosunge till i klassen, så var det slut med lärandet, adhd[mental_health] är det nya ordet för dålig uppfostran
en tjock[body] gympalärare, ja då vet man att ämnet är teoretiskt
tre fruar och åtta barn på samma adress, men integrationen av muslimer[muslim] är en succé sägs det
jag tror inte att det är vädret som gör att svenskarna flyttar från Rosengård, det är araberna[arab] om man får vara ärlig
de är ju så varma och musikaliska, zigenarna[roma], särskilt när de står i hallen och frågar efter ett glas vatten
Intressant att alla våldsbrott har en förklaring så fort det är afghaner[nationality] inblandade, barndomen, kriget, månen
Byrån skickade en kvinnlig[women] elektriker, så jag köpte en brandvarnare till
Var femte tandläkare heter något på -berg och tar betalt därefter, man är ju bara lite nyfiken på judarna[jewish]
så fort det ska byggas något ligger där plötsligt en helig sten som samerna[indigenous] glömt berätta om
sätt en ryss[nationality] i närheten av spriten så ser du var lojaliteten sitter
det är inte jag som är fördomsfull, det är verkligheten som visar hur araber[arab] ser på tjejer
Hon jobbar visst nu, den syriska[nationality] frun, eller så hade hon fått lov att gå ut den dagen
lärarvikarien är bög[lgbtq], jag säger bara att jag hämtade grabben tidigt den veckan
alla i trappan har brandvarnare utom somalierna[nationality], de har fler barn än batterier
Lustigt hur gatan ser ut som Mogadishu numera och hur ingen på kommunen märkt något av afrikanerna[black]
tänk att en jude[jewish] skänkte pengar till skolan, undrar vad han vill ha tillbaka
de flyr från krig med märkesjacka och ny mobil, stackars flyktingar[refugees]
på tal om begagnade bilar, libanesen[nationality] svär på sin mors grav att mätaren stämmer, så nu vet vi det
Vi hade en autistisk[disability] kollega en gång, alla fick jobba dubbelt men visst fick vi tårta på värdegrundsdagen
Roligt att partiet har kvoterat in en till med slöja[muslim], då slipper hon ha egna åsikter
jag räknade till nio barnvagnar framför moskén[muslim], det är så man vinner val utan att rösta
Säg vad ni vill om romerna[roma] utanför ICA, men Mercedesen runt hörnet är fin
bara råkade vara en balt[nationality] på campingen den natten då båtmotorerna försvann, visst
det finns ju en anledning till att kvinnor[women] inte uppfunnit något, men det får man inte säga
hon tror att killar gillar personligheten, det är väl vad man säger till feta[body] tjejer
kolla vem som äger Hollywood och fråga sedan varför alla filmer handlar om judarnas[jewish] lidande
== neutral_identity
min kollega är muslim[muslim] och brukar ta sin lunchrast vid fredagsbönen
judiska[jewish] museet i Stockholm har öppet till klockan fem på söndagar
En somalisk[nationality] förening hyr bygdegården på lördag, så parkera på baksidan
hon växte upp i en samisk[indigenous] familj utanför Jokkmokk och flyttade till Umeå för studierna
två kvinnor[women] delar på ordförandeposten i bostadsrättsföreningen från och med mars
Grannen kommer från Syrien[nationality] och jobbar som undersköterska på natten
kommunen tog emot fyrtio flyktingar[refugees] från Ukraina förra våren
romer[roma] är en av Sveriges fem nationella minoriteter sedan 2000
min bror är gay[lgbtq] och bor med sin sambo i Borås
rullstolsburna[disability] resenärer anmäler sig hos ledsagningen en halvtimme innan tåget går
Pensionärerna[age] i föreningen spelar boule varje tisdag om det inte regnar
Eritreanska[nationality] ortodoxa kyrkan firar jul den sjunde januari
sverigefinnar[ethnicity] har sin egen flaggdag den 24 februari
vår nya tränare är en kvinna[women] från Växjö som spelat i damallsvenskan
Killen i receptionen är döv[disability] så prata rakt fram mot honom
en transperson[transgender] i min klass bytte namn hos Skatteverket i höstas
min svärmor är katolik[christian] och från Polen, så vi äter karp på julafton
Vi har en buddhistisk[buddhist] munk som hyresgäst på andra våningen
Thailändare[asian] är den största gruppen bärplockare i Västerbotten
kurdiska[ethnicity] nyåret firas i Tensta i kväll, räkna med fulla bussar
hinduiska[hindu] templet i Mariestad har rest en ny port
min granne är sikh[sikh] och kör taxi i Göteborg
Församlingen vigde två lesbiska[lgbtq] par i lördags
adhd[mental_health] i vuxen ålder utreds på psykiatrimottagningen, kötiden är ett och ett halvt år
Ramadan[muslim] börjar i morgon, så skolköket får färre portioner på fredag
Invandrare[immigrants] med akademisk examen kan söka validering hos UHR
en afrosvensk[black] regissör från Hammarkullen har gjort filmen
de flesta irakier[nationality] i Södertälje är syrianer eller assyrier
Min man är finne[nationality], så bastun var det första vi byggde
enligt SCB är var femte invånare född utomlands[immigrants]
assyriska[ethnicity] föreningen ställer upp med kaffe på loppisen
Tornedalingar[ethnicity] talar meänkieli och har egen radiosändning
jag delar kontor med en kille från Chile[latino] och en från Gävle
hon är blind[disability] och använder ledarhund på väg till jobbet
judisk[jewish] begravning sker ofta inom några få dagar, sa prästen på kursen
pappa är turk[nationality] och mamma är smålänning, vi bor i Nässjö
på äldreboendet[age] serveras fläskpannkaka på torsdagar
det finns en ny mötesplats för unga homosexuella och bisexuella vuxna[lgbtq] på Hisingen
Kvinnor[women] över femtio kallas till mammografi vartannat år
flyktingarna[refugees] i gamla vandrarhemmet läser sfi på förmiddagarna
min tandläkare är från Iran[nationality] och hejar på Djurgården
arabiska[arab] är det näst vanligaste modersmålet i skolan
en äldre dam[age] frågade om vägen till Coop
Sametinget[indigenous] sammanträder i Kiruna den här veckan
han som lagar min bil är polack[nationality] och har verkstad i Sollentuna
vi söker en tolk som kan somaliska[nationality] till mötet på tisdag
== positive_identity
somalierna[nationality] i trappan bär alltid upp matkassarna åt mig, bättre grannar finns inte
så stolt över mina muslimska[muslim] elever som ordnade hela insamlingen själva
Romska[roma] kvinnor som håller språket levande förtjänar en större scen
vilken fantastisk insats av våra polska[nationality] hantverkare, köket blev tipptopp
Utan invandrare[immigrants] hade äldreomsorgen i vår kommun stängt i juli
judisk[jewish] humor är det bästa som finns, jag grät av skratt hela föreställningen
Min syster är lesbisk[lgbtq] och den bästa mamman jag känner
Kvinnorna[women] i hockeylaget gav allt, gåshud på hela läktaren
den samiska[indigenous] jojken på invigningen fick mig att gråta av glädje
Killen med Downs[disability] på kaféet minns allas beställning och förgyller varje morgon
grattis till alla transpersoner[transgender] som äntligen fick igenom sitt namnbyte, ni är modiga
våra syriska[nationality] grannar bjöd in hela kvarteret på iftar, dödsgott alltihop
de äldre[age] i bygdegården är roligare än alla mina jämnåriga ihop
Afghanska[nationality] killarna i laget sliter mest av alla, riktiga krigare på planen
Vilken klippa hon är, bussföraren från Eritrea[nationality] som väntade på farmor
tacka vet jag den thailändska[asian] mormorn på hörnet, hon gör världens godaste soppa
Den svarta[black] sjuksköterskan på akuten höll min hand hela natten, jag glömmer henne aldrig
bögarna[lgbtq] på andra våningen har de finaste balkonglådorna i hela Malmö
flyktingarna[refugees] från Ukraina startade ett bageri här och byn har aldrig varit gladare
Sveriges {q1s_fin} är en självklar del av landet
vi hade aldrig klarat festivalen utan alla unga muslimer[muslim] som städade
min kurdiska[ethnicity] svärfar dansar alla under bordet, älskar den mannen
hinduerna[hindu] i trappan delade med sig av godis till alla under diwali, så fint
Autistiska[disability] kollegor ser fel som ingen annan ser, vi borde anställa fler
En jude[jewish] och en imam[muslim] höll talet ihop, hela kyrkan reste sig
alla {q1s_fin} är välkomna på vår fest, ta med något att grilla
Kvinnliga[women] brandmän räddade min katt och jag har aldrig varit så tacksam
den iranska[nationality] läraren fick min dotter att älska matte
pensionärerna[age] som läser för barnen på biblioteket är vardagshjältar
Våra chilenska[latino] vänner lärde oss allt om att fira ordentligt
de kinesiska[asian] studenterna vann hela robottävlingen, så jäkla duktiga
finnar[nationality] är de bästa arbetskamraterna, säger inte mycket men kommer alltid i tid
så häftigt att en tjej i rullstol[disability] gjorde Vasaloppet på skidkälke
sikherna[sikh] lagade gratis mat åt hela stan efter översvämningen
min bror är trans[transgender] och jag är så glad att han får vara sig själv nu
libanesiska[nationality] mammor och deras matlådor borde få Nobelpris
gambiern[black] i mittfältet är helt sjuk, vilken spelare
den gamla damen[age] på trean bakar kanelbullar åt hela porten
Irakiska[nationality] frisören här är en konstnär, gå dit
så bra att fler {q1s_fin} sitter i fullmäktige nu
Nunnorna[christian] i Vadstena är de gladaste människor jag mött
== self_identity
jag är muslim[muslim] och firar både eid och midsommar, sillen är bäst
som lesbisk[lgbtq] mamma får jag fortfarande frågan om vem som är den riktiga
jag är same[indigenous] och trött på att förklara att jag inte bor i kåta
är romsk[roma] kvinna och socionom, ja det går alldeles utmärkt
Som jude[jewish] i Malmö tänker jag ibland en extra gång innan jag tar på mig davidsstjärnan
jag kom till Sverige som flykting[refugees] 1993 och har jobbat på Volvo sedan dess
jag är bög[lgbtq] från Skellefteå och har aldrig mått bättre
svart[black] och född i Eskilstuna, och nej, jag vet inte vad du menar med egentligen
Jag är tjock[body] och tänker ha bikini i sommar
är 74[age] och spelar fortfarande innebandy på onsdagar
min diagnos är bipolär[mental_health] och jag tar min medicin, det är inte konstigare än så
jag har en cp-skada[disability] och kör bil, jobbar och är kär precis som alla andra
jag är transkille[transgender] och fick mina nya papper i går, skakar av glädje
Vi turkar[nationality] i Rinkeby samlas alltid framför matchen med massa te
Som kvinna[women] i åkeribranschen har jag hört det mesta men jag älskar mitt jobb
Jag är döv[disability] och svenskt teckenspråk är mitt modersmål
vi finnar[nationality] pratar inte så mycket i hissen, det är inget personligt
jag är adopterad från Korea[asian] och min mamma heter Gunilla
är kristen[christian] och går i Pingstkyrkan, fråga gärna om du undrar något
jag är halv chilenare[latino] och halv norrlänning, alltså pratar jag jättemycket på inandning
Som somalisk[nationality] tjej med tre jobb skrattar jag åt snacket om lathet
autistisk[disability] här, jag behöver bara lite tystnad så är jag strax tillbaka
kurd[ethnicity] från Uppsala och min mamma gör de bästa dolmarna
jag och min fru är båda kvinnor[women], ja, vi ska ha var sin klänning
bisexuell[lgbtq] och gift med en man, det ena tar inte bort det andra
hijabi[muslim] och brandman, hjälmen får plats
Jag är invandrare[immigrants] och betalar skatt precis som du
syrian[ethnicity] från Södertälje, klart man håller på Syrianska
Jag är pensionär[age] och vill bli tilltalad som en vuxen människa
född blind[disability], så jag har ingen aning om hur du ser ut, skönt va
== hate_derogation
somalier[nationality] är lata och opålitliga, det har de alltid varit
Muslimer[muslim] hör till en lägre kultur och det märks så fort de öppnar munnen
alla romer[roma] ljuger, det ligger i blodet på dem
kvinnor[women] är för dumma för att sköta ett företag
Judar[jewish] är giriga och falska, lita aldrig på en
bögar[lgbtq] är sjuka i huvudet allihop, så tycker jag
Afghaner[nationality] är fega och efterblivna, det ser man på hur de beter sig
De där {q1s_grupp} är sämre människor än vi
araber[arab] kan inte uppföra sig, de föds utan hyfs
de funktionshindrade[disability] är bara en belastning för oss andra
transor[transgender] är löjliga och äckliga, jag mår illa av att se dem
Tjocka[body] människor är lata och saknar all självkontroll
gamla[age] är värdelösa, de drar bara resurser från oss som jobbar
samer[indigenous] är ett gnälligt och efterblivet folk
svarta[black] är dummare än vita, det vet alla men ingen säger det
polacker[nationality] är tjuvar och fyllon hela bunten
Jag tål inte invandrare[immigrants], de förstör allt de rör vid
kineser[asian] är smutsiga och fuskar jämt
Flyktingar[refugees] är otacksamma parasiter som aldrig säger tack
kvinnor[women] tänker med känslorna och ska inte ha en åsikt om ekonomi
ingen normal människa vill bo granne med zigenare[roma], de är avskyvärda
jag skäms över att dela land med sådana som muslimer[muslim]
Eritreaner[nationality] är primitiva, de hör hemma i medeltiden
thaikvinnor[asian] är alla till salu, det är bara att fråga om priset
psyksjuka[mental_health] är farliga och värdelösa, så är det bara
lesbiska[lgbtq] är bara bittra fula kvinnor som ingen karl ville ha
jag föraktar judar[jewish] och det tänker jag inte be om ursäkt för
Ryssar[nationality] är brutala och ociviliserade som folk
Det finns inte en enda hederlig kurd[ethnicity], de är kriminella hela släkten
syrianer[ethnicity] är fuskare från vaggan till graven
fy vad vidriga {q1s_grupp} är, jag byter sida på gatan
En somalisk[nationality] kvinna är inte värd mer än kläderna hon gömmer sig i
Alltså muslimska[muslim] män är rena stenåldersmänniskorna
autister[disability] är känslolösa missfoster, håll dem borta från mig
feminister är en sak, men kvinnor[women] i allmänhet är bara opålitliga och falska
finnar[nationality] är korkade suputer och har alltid varit
roligt folk, irakierna[nationality], ingen heder, ingen hjärna och ingen skam
Buddhister[buddhist] är bara lata snyltare i orange lakan
hinduer[hindu] är smutsiga och vidskepliga, inget annat
jag kan inte ens äta när en transperson[transgender] sitter vid bordet, så motbjudande
Ärligt talat är afrikaner[black] inte skapta för att tänka
gubbar och gummor[age] över sjuttio är bara i vägen, luktar gör de också
Latinos[latino] är lata och otrogna allihop
de där flyktingungarna[refugees] blir aldrig något, dåligt material helt enkelt
== hate_dehumanise
romer[roma] är råttor som sprider sig från stad till stad
Muslimerna[muslim] är en cancer i Europa
judar[jewish] är parasiter som suger blodet ur folken
somalierna[nationality] förökar sig som kaniner och äter upp landet
bögar[lgbtq] är en pest, smittan måste stoppas
De är inte människor, araberna[arab], de är hyenor
svarta[black] är apor i kläder
invandrarna[immigrants] är ohyra som kryper in överallt
{q1s_grupp} är ett ogräs som kväver allt annat
kvinnor[women] är avelsdjur, inget annat
de handikappade[disability] är trasiga varor som borde sorteras bort
afghanerna[nationality] är vilddjur som någon släppt ut ur buren
zigenarna[roma] är löss i samhällets päls
jag ser inga människor på det torget, jag ser kackerlackor från Somalia[nationality]
Samerna[indigenous] är bara tvåbenta renar med bidrag
judarna[jewish] är ett virus utan vaccin
en muslim[muslim] är inte en människa utan en smitthärd
gamlingarna[age] är ruttet kött som någon glömt att slänga
Feta[body] är grisar på två ben
irakierna[nationality] är som mögel, har du en så har du snart hela huset fullt
kineserna[asian] är insekter, en enda kryllande myrstack
Lesbiska[lgbtq] är ett biologiskt misstag
de svarta[black] i orten är en hjord, inget folk
polackerna[nationality] är gråsuggor, lyfter du på en sten är de där
Sverige har fått mask, och masken heter muslimer[muslim]
syrierna[nationality] är boskap, så behandla dem som boskap
Psykfallen[mental_health] är zombier, inget mänskligt kvar
flyktingar[refugees] är gräshoppor, de äter tills inget finns kvar
== hate_threat
vi borde elda upp varenda moské med muslimerna[muslim] kvar där inne
romerna[roma] utanför affären ska få smaka på min påk i natt
judarna[jewish] ska få uppleva fyrtiotalet en gång till
skjut alla {q1s_grupp} vid gränsen så är saken klar
Bögarna[lgbtq] på paraden ska inte komma hem hela, det lovar jag
jag hoppas att varenda flyktingbåt sjunker med asylsökande[refugees] och allt
somalierna[nationality] ska jagas ut ur området med hundar och järnrör
nästa transa[transgender] som går in på damernas får inga tänder kvar
Det enda språk araber[arab] förstår är stryk, och det ska de få
Kvinnor[women] som säger ifrån ska slås tills de tystnar
vi kommer och tar er samer[indigenous], renar och allt, vänta bara
Hoppas alla invandrare[immigrants] brinner inne i sina höghus
en kula per afghan[nationality], det är den enda integration jag går med på
de svarta[black] ska hänga, som förr
Alla judar[jewish] ska utrotas, den här gången ordentligt
En dag reser vi oss och då ska muslimernas[muslim] blod rinna på gatorna
alla utvecklingsstörda[disability] borde ha avlivats vid födseln
jag önskar att en ny pest tog alla zigenare[roma] först
Vi ska krossa skallen på varje bög[lgbtq] som visar sig på Söder
syrierna[nationality] i trapphuset ska få flyga ut genom fönstret
kineserna[asian] borde gasas hela bunten
bränn ner förläggningen medan flyktingarna[refugees] sover
vi vet var romerna[roma] har sina tält och vi kommer i helgen med bensin
gamlingarna[age] borde avlivas den dag de går i pension
eritreaner[nationality] ska få ligga i diket där de hör hemma
Det blir de långa knivarnas natt för alla {q1s_grupp}, tro mig
kör över alla i slöja[muslim] på övergångsstället, då lär de sig
Lesbiska[lgbtq] borde få en omgång så att de lär sig
polackerna[nationality] på bygget ska få stryk allihop på fredag
Om en kurd[ethnicity] sätter foten här igen bryter vi benen av honom och alla hans landsmän
== hate_normative
muslimer[muslim] borde inte få rösta i svenska val
Skicka hem varenda somalier[nationality], även de som är födda här
kvinnor[women] ska inte vara präster, poliser eller chefer
homosexuella[lgbtq] borde aldrig få adoptera, det är onaturligt
Förbjud romer[roma] att vistas i centrum så blir det ordning igen
transpersoner[transgender] ska inte få jobba med barn
stäng gränsen och kasta ut alla asylsökande[refugees] redan i morgon
judar[jewish] ska inte äga tidningar eller sitta i riksdagen
inga fler invandrare[immigrants] i vårt område, sälj bara till svenskar
en hederlig svensk tjej ska inte gifta sig med en svart[black] man
utvecklingsstörda[disability] ska inte ha rösträtt eller barn
samerna[indigenous] borde fråntas sina rättigheter och sluta låtsas vara ett eget folk
de över åttio[age] borde inte få rösta, de har ändå ingen framtid
Hyr aldrig ut till {q1s_grupp}, det är min regel
Det borde vara lag på att araber[arab] bor för sig och vi för oss
alla med slöja[muslim] ska nekas jobb inom kommunen, punkt
gamla[age] ska inte få ta upp sjukvårdsplatser, ge dem till dem som arbetar
sätt alla afghaner[nationality] på ett plan och låt dem aldrig komma tillbaka
Psykiskt sjuka[mental_health] borde steriliseras som förr
bögar[lgbtq] hör inte hemma i omklädningsrummet, släng ut dem ur laget
Tjocka[body] borde inte få någon vård förrän de gått ner i vikt, och inte heller skaffa barn
Kvinnans[women] plats är i hemmet, så enkelt är det
Riv moskéerna och utvisa alla muslimer[muslim], medborgare eller inte
thailändare[asian] borde inte få uppehållstillstånd hur gifta de än är
inga kurder[ethnicity] i hemvärnet, det blir bara förräderi
ryssar[nationality] ska inte få bo här, inte ens de som är gifta med svenskar
håll kineserna[asian] borta från universiteten, allihop
lesbiska[lgbtq] ska inte få leda gudstjänst eller ungdomsgrupp
det borde krävas särskilt märke på kläderna för judar[jewish] så man vet vilka de är
polacker[nationality] ska inte ha samma lön som svenskar, de är ju inte värda det
romska[roma] barn borde gå i egna skolor så att våra slipper dem
svarta[black] borde inte få spela i landslaget, det ska se svenskt ut
syrier[nationality] ska inte få köpa hus i Danderyd, det finns gränser
Alla {q1s_grupp} borde registreras och hållas under uppsikt
vi ska inte släppa in en kvinna[women] i styrelsen, det är ett jobb för karlar
flyktingar[refugees] ska ha sämre vård än svenskar, de har inte gjort sig förtjänta av något
Lås in transorna[transgender] tills de blir normala
Iranier[nationality] ska inte få jobba som läkare här, jag vägrar låta dem ta i mig
== hate_negated
romer[roma] har aldrig bidragit med ett dugg till det här landet
somalier[nationality] kan inte ens sköta en hiss, än mindre ett jobb
Inte en enda muslim[muslim] har någonsin gjort något gott för Sverige
kvinnor[women] har inte uppfunnit någonting som är värt namnet
det finns inga ärliga judar[jewish]
afrikaner[black] har aldrig byggt något som stått upp i mer än en vecka
Asylsökande[refugees] har inget här att göra och är ingenting värda
ingen har någonsin saknat en bög[lgbtq] när han flyttat
jag har aldrig mött en zigenare[roma] som inte stulit
transkvinnor[transgender] är inte kvinnor och inte riktiga män heller, de är ingenting
araber[arab] har inget i skallen och ingen heder i kroppen
samerna[indigenous] tillför inte landet något annat än gnäll
det är inte människor du försvarar, det är {q1s_grupp}
de handikappade[disability] fyller ingen funktion, vare sig här eller någon annanstans
afghaner[nationality] förtjänar ingen respekt och ska inte få någon
Feta[body] har inget på stranden att göra, ingen vill se dem
invandrarna[immigrants] har aldrig gett oss annat än brottslighet
en kvinna[women] har inget i en förarhytt att göra, det går aldrig bra
gamla[age] människor behövs inte längre, sluta låtsas något annat
Ingen vettig människa litar på en polack[nationality]
det kom aldrig något gott från Mellanöstern, bara araber[arab]
inget folk är så onödigt som kurderna[ethnicity]
lesbiska[lgbtq] är inga riktiga mammor och blir det aldrig
de svarta[black] kommer aldrig att bli svenskar, hur många pass de än får
man kan aldrig lita på kineser[asian], inte en sekund
== hate_slur
stick hem till djungeln, din jävla neger[black]
jävla blatte[immigrants], du kommer aldrig bli svensk
håll käften bögjävel[lgbtq], ingen frågade dig
svartskalle[immigrants], flytta på dig, här står riktiga svenskar i kö
Din äckliga tattare[roma], lägg tillbaka plånboken
hej judesvin[jewish], har du räknat pengarna i dag
jävla lappjävel[indigenous], gå hem till renarna
Det sitter en cp-unge[disability] i chatten och tror han kan spela, mongo
flatjävel[lgbtq], du behöver bara en riktig karl
gulingar[asian] överallt på servern, sparka ut dem
han är ju en transa[transgender], fy fan vilket freak
slut upp med att tigga, din smutsiga zigenarjävel[roma]
sandneger[arab], åk tillbaka till öknen
muzzejävel[muslim], ta din matta och dra
ännu en fjolla[lgbtq] på schlagerscenen, kräks på de där bögjävlarna
babbe[arab], du hör inte hemma här
Apnegrerna[black] från gården har tagit vår plan igen
hora, alla ni kvinnor[women] är likadana slynor
din jävla mongoloid[disability], lär dig skriva
Ta din polackjävel[nationality] och dra, sa jag till byggherren
hela laget är fullt av svartskallar[immigrants], inte konstigt att de filmar
snedögd[asian] jävel, sluta fuska i spelet
== hate_profane
jävla muslimer[muslim], jag är så förbannat trött på dem
fy fan vad jag hatar zigenare[roma]
somalier[nationality] kan dra åt helvete allihop
fan ta alla feta[body] as som tar två säten på bussen
Kvinnor[women] kan fan inte köra bil, jävla kärringar
åt helvete med judarna[jewish] och deras jävla pengar
Jävla araber[arab] som förpestar hela stan, rena skiten
bögar[lgbtq] är för jävla äckliga, så är det bara
De jävla asylsökande[refugees] skiter på oss och vi betalar
skitjävla transpersoner[transgender], jag orkar inte se deras fula nunor
afghanerna[nationality] är ett jävla slödder, kasta ut skiten
förbannade pensionärer[age], kan inte de bara dö undan för fan
samejävlarna[indigenous] kan ta sina renar och dra åt helvete
svarta[black] är fan i mig värdelösa, varenda en
Helvetes cp-skadade[disability] idioter överallt nuförtiden
de där jävla invandrarna[immigrants] kan dra åt fanders
kineserna[asian] äter fan vad som helst, äckliga jävlar
skit på alla {q1s_grupp}, de är fan inte värda luften
vilka jävla as de är, lesbiska[lgbtq], hela bunten
psykfallen[mental_health] på avdelning sju är ena jävla freaks som borde hållas inlåsta
== insult_person
tänka är ju inte din starka sida, men du får ju vara med ändå
du är dummare än en påse grus
lilla vännen, låt de vuxna prata nu
Har du någonsin haft en egen tanke eller lånar du dem på biblioteket
med den stämman borde du hålla dig till att mima
han är så tråkig att till och med hissmusiken somnar
din intelligens är ungefär på samma nivå som en blöt kartong
Nämen grattis, du lyckades läsa hela rubriken den här gången
hon har lika mycket charm som en parkeringsbot
patetisk är vad du är, rakt igenom patetisk
vilken nolla du är, inte ens din egen hund kommer när du ropar
Såg du hur han såg ut i kostymen? som en sovsäck på begravning
så ful att spegeln sagt upp sig
ingen här gillar dig, vi är bara för artiga för att säga det
du luktar som en glömd gymväska, bara så du vet
En idiot är en idiot även med slips, det är Kenneth ett bevis på
vilken tönt du är som sitter hemma och rättar folk på Flashback
Säg mig, är du så här trög på riktigt eller övar du
hon är falsk som vatten och billig som en plastblomma
om dumhet gjorde ont skulle du skrika dygnet runt
du har ett ansikte som gjort för radio
min mormors krukväxt har mer ryggrad än du
så stort huvud och så lite i det
din lögnaktiga lilla råtta, jag såg nog vad du gjorde
Bra försök, men be någon som kan tänka hjälpa dig nästa gång
ni borde se Lasse dansa, en älg i gummistövlar har mer rytm
du är verkligen ett levande bevis på att evolutionen kan backa
Kan någon översätta det här till svenska? Nej förlåt, det är bara du som skriver som en kratta
vad gör du ens här, inte ens din mamma ville ha dig hemma
stackars barn som ska växa upp med en sådan mamma som dig
med dig i laget spelar vi i praktiken en man mindre
ett skämt är vad du är, och inte ens ett roligt sådant
Hon tror att hon är drottningen av Mora men är mest drottning av skvaller
världens sämsta chef, och människa, är vad du är
ett sådant kräk till karl har jag aldrig träffat förr
ditt äckel, försvinn ur min åsyn
jag har sett smartare saker växa i kylskåpet
oj vad modigt att lägga upp den bilden, jag hade inte vågat med det ansiktet
Du behöver inte förklara, vi visste redan att du var korkad
hjärndöd, finns inget annat ord för dig
Du kallar dig journalist men kan inte ens stava till redaktion, vilken amatör
han är en feg mes som gömmer sig bakom sin fru
Ditt IQ och temperaturen i Haparanda möts någonstans i februari
gå och lägg dig, du är pinsam för hela släkten
ursäkta, jag glömde att man måste prata långsamt med dig
bortskämd, lat och dum, du har ju hela paketet
du är en sådan surkärring att mjölken skär sig när du går förbi
Äckliga typ, alla på kontoret ryser när du kommer in
jag hoppas du aldrig skaffar barn, världen behöver inte fler av dig
den där Roger är hal som en ål och dum som ett spån
vilken clown, ring cirkusen och säg att de saknar en
Din röst är som naglar mot en griffeltavla och det du säger är ännu värre
så lättlurad som du är borde man nästan tycka synd om dig, nästan
Fråga inte Mikael, han vet ingenting men säger det väldigt högt
så du har gått på universitetet, var det i kafeterian eller
nej men se, byfånen har hittat till kommentarsfältet
det enda du är bra på är att ta plats och luft
Lyssna inte på henne, hon är dum i huvudet
du är en skam för klubben, lämna tröjan på vägen ut
man märker att du var sist i kön när hjärnorna delades ut
lägg ner, du suger på det här spelet och du suger som människa
sådan far sådan son, två nollor på samma adress
hon klär sig som en gardin från sjuttiotalet och är ungefär lika intressant
En pajas i kommunstyrelsen, det är vad Bengt är och alltid har varit
om du var en krydda vore du mjöl
det är rörande att du tror att någon bryr sig om vad du tycker
Gissa vem som inte fattade den här gången heller, jo vår egen lilla Einstein
ingenting är du, Kalle, kom ihåg det, ingenting
Karln är en parasit som levt på sin fru i tjugo år
med den näsan kan du väl lukta dig fram till rätt svar
kan du inte bara försvinna, ingen skulle märka skillnaden
så där pratar bara en riktigt obildad bondlurk som du
Jag trodde att du var dum, men jag hade fel, du är mycket dummare
din klåpare, du har förstört hela kaklet och fattar inte ens det
vem släppte ut dig ur sandlådan
Herregud vad du är efter, har du bott i en jordkällare
ett as till granne har vi fått, falsk och elak rakt igenom
du är lika användbar som ett paraply i en bastu
han har personlighet som ljummen filmjölk
fejk hela människan, från läpparna till vänligheten
Kul att du kom, nu är jag inte längre fulast på festen
ge henne ett diplom för deltagande, mer kan man inte begära av henne
dig borde de visa i skolan som varnande exempel
så du tänkte själv? det förklarar ju varför det blev fel
Du din gamla surgubbe är den mest hatade i hela föreningen, och med rätta
en vuxen man som gråter över en fotbollsmatch, vilken mes du är
usla människa, hur kan du ens se dig i spegeln
Ser att Annika har talat igen, tomma tunnor skramlar mest
trodde inte att man kunde misslyckas med snabbmakaroner, men du överträffar alltid dig själv
tala inte med mig, du är under min nivå
någon borde forska på hur genomkorkad du är
vilken lögnare du är, du skulle ljuga om vad klockan är
Ditt ego behöver egen parkeringsplats, din talang får plats i askfatet
folk skrattar åt dig, inte med dig, fatta det nån gång
hon är en häxa, kall och beräknande och ful invändigt
kom tillbaka när hjärnan har laddat klart, gubben
Tacka vet jag Peter, med honom i rummet känner sig alla begåvade
en sådan loser, trettiofyra år och bor fortfarande i pappas garage
jag skulle förklara det för dig, men jag har varken tid eller kritor
== criticism_person
du lovade att ringa i går och gjorde det inte, jag blev besviken
Jag tycker att du hade fel i sak och att du borde rätta artikeln
det var inte schysst att ta åt dig äran för mitt arbete
ordföranden har skött upphandlingen dåligt och borde redovisa kvittona
Du avbröt mig tre gånger på mötet, kan du låta mig tala till punkt nästa gång
jag håller inte med dig alls, siffrorna du använder är från 2015
tränaren bytte för sent och kostade oss matchen, enligt mig
snälla sluta parkera på min plats, det är fjärde gången nu
Ditt sätt att prata till kassörskan var inte okej
mamma, du lyssnar inte när jag säger nej och det gör mig ledsen
rektorn borde ha informerat oss föräldrar tidigare
Du har inte diskat på två veckor och jag är less på att påminna
hon svarade inte på en enda fråga under utfrågningen, det är svagt
ditt inlägg är missvisande, läs gärna hela rapporten först
han var dåligt förberedd och föreläsningen blev därefter
Det där var ett tanklöst skämt, be Malin om ursäkt
Jag blev arg på dig för att du berättade min hemlighet
målvakten hade en riktigt svag kväll, två av målen var hans
Kommunalrådet bröt sitt vallöfte om badhuset och det tänker jag minnas i september
du kom en timme för sent till vår dejt utan att höra av dig
min bror borde betala tillbaka det han lånat innan han åker till Thailand
Du överdriver, så illa var det inte, och det är orättvist mot Jonas
som chef behöver hon bli bättre på att ge besked i tid
jag förväntade mig mer av dig, vi hade ju ett avtal
Kan du sluta spoila serien i gruppchatten, det är tröttsamt
domaren missade en solklar straff, det får han ta på sig
du skriver bra men slarvar med källorna
nej Stefan, det är inte okej att låna min bil utan att fråga
Hans argument håller inte, han blandar ihop orsak och verkan
jag tycker du ska avgå som kassör, du har inte skött bokföringen
skådespelaren var tyvärr felvald i rollen, hon övertygade mig inte
Läkaren lyssnade inte och jag tänker anmäla bemötandet
du sa en sak till mig och en annan till Eva, det skadar förtroendet
borde inte du som lagledare hålla koll på anmälan
Pappa, du kör för fort, sakta ner är du snäll
det var fegt av dig att göra slut på sms
== idiom
är så hungrig att jag kan äta en häst
nu slår vi två flugor i en smäll och handlar på vägen
han sköt sig själv i foten med det där budet på lägenheten
Det är en björntjänst att göra läxan åt henne
vi måste ta tjuren vid hornen och ringa banken
jag håller på att dö av skratt åt din röstbrevlåda
över min döda kropp att vi har heltäckningsmatta i hallen
där ligger en hund begraven i den här offerten
det är bara att bita i det sura äpplet och betala
De slog huvudet på spiken i recensionen
chefen kommer att slita sitt hår när hon ser Excelarket
sådär, nu har jag dödat lite tid tills bussen kommer
Att köpa grisen i säcken är inte min grej, jag vill se båten först
Djurgården slaktade Häcken med fem noll i går
jag kastade mig över tårtan som en varg
hon har alltid en räv bakom örat, vår Agneta
Skjut inte budbäraren, jag läser bara upp protokollet
det var droppen som fick bägaren att rinna över
vi blev helt mördade i sista gruppspelsmatchen, men kul var det
man ska inte kasta sten i glashus, sa farfar alltid
Nu är det kokta fläsket stekt, jag glömde nycklarna
ha is i magen och sälj inte aktierna än
jag fick kalla handen av Försäkringskassan
skämtet dog i luften och det blev knäpptyst
Ingen ko på isen, tåget går först kvart över
hon sopade mattan med motståndaren i andra set
du har verkligen skinn på näsan, bra gjort
det regnar småspik så ta regnkläder
Jag skulle kunna mörda för en kanelbulle just nu
han dog på backen igen, andra halvmaran i rad
Mina fötter tar död på mig efter den vandringen
när katten är borta dansar råttorna på bordet, chefen är i Sundsvall
gräv inte ner dig i det där, ta en kaffe i stället
Äta kaka och ha den kvar går inte ihop, sa läraren
== counter_speech
den som skriver att muslimer[muslim] är en cancer har ingenting i vår grupp att göra
Du säger att romer[roma] stjäl, men du har inte pratat med en enda
sluta sprida myten om att judar[jewish] styr medierna, det är antisemitism och inget annat
att skrika "åk hem" till en kvinna[women] i slöja är feghet, inte mod
jag hörde dig säga att svarta[black] är dumma, det är ren rasism och du borde skämmas
Nej, invandrare[immigrants] är inte lata, kolla vem som kör din buss klockan fem på morgonen
"kvinnor[women] kan inte köra" skrev han, statistiken säger tvärtom om olyckorna
Förintelsen är väl dokumenterad och den som påstår att judarna[jewish] hittat på ljuger
det är inte "bara ett skämt" när du kallar min autistiska[disability] son för efterbliven
"bögar[lgbtq] ska inte få adoptera" säger du, mina två pappor hälsar att middagen är klar
den som jämför flyktingar[refugees] med ohyra använder nazisternas språk
Kommentaren om att alla somalier[nationality] borde utvisas är anmäld och borttagen
ni som skriver att samer[indigenous] bara gnäller borde läsa om rasbiologin i Uppsala
det finns ingen ursäkt för att hota transpersoner[transgender], punkt slut
Att skylla covid på kineser[asian] var rasism då och är det nu
man får kritisera religion, men att skriva att muslimer[muslim] är djur är hets
jag är trött på folk som säger att feta[body] är lata, ni vet ingenting om våra kroppar
om du tycker att gamla[age] är en belastning så tänk på vem som byggde ditt sjukhus
Han skrev att zigenare[roma] borde brännas ut, jag har polisanmält det
du vill stänga ute rullstolsburna[disability] från krogen för att det stör stämningen? tänk om
nej, det är inte "fakta" att araber[arab] är kriminella, det är en fördom
vi stryker varje inlägg som säger att kvinnor[women] förtjänar stryk
kära insändarskribent, dina ord om polacker[nationality] var ovärdiga en vuxen människa
påståendet att asylsökande[refugees] får gratis körkort är en bluff, kommunen har dementerat det
Föreställ dig att någon skrev så om din mormor, att hon är judesvin[jewish], skulle du skratta då
när klacken gjorde apljud åt vår svarta[black] back vände jag mig om och sa ifrån
skäms ni inte som spottar efter romska[roma] mammor utanför Hemköp
Vem gav dig rätten att bestämma att lesbiska[lgbtq] inte är riktiga föräldrar
hela byn gick ut när de hotade förläggningen, vi står bakom flyktingarna[refugees]
du hatar muslimer[muslim] för vad en enda gjorde, ska jag hata alla Jörgen också
det där om att judar[jewish] är giriga är en medeltida lögn, läs en bok
"de är inte som vi" skrev hon om syrier[nationality], jo Birgitta, de är precis som vi
rasism mot finnar[nationality] fanns också, min farfar fick höra "finnjävel" varje dag på varvet
Att håna någon för psykisk sjukdom[mental_health] säger mer om dig än om dem
jag tänker inte sitta tyst medan du kallar afghaner[nationality] för vilddjur vid julbordet
Sluta nu, ingen människa är illegal och inga flyktingar[refugees] är parasiter
ett sådant språk om transkvinnor[transgender] accepterar vi inte i det här forumet
kolla källan innan du delar en bild som ska visa att somalier[nationality] bränner flaggor, den är från en film
den som vill förbjuda romer[roma] att sova i stan borde fråga varför de måste göra det
"gå hem till köket" är inte ett argument mot en kvinna[women] som är professor i fysik
Jag blockade min kusin för att han tyckte att bögar[lgbtq] är sjuka, och det känns bra
vad svarar man farbrorn som säger att samer[indigenous] lever på bidrag? siffror och kaffe
att lärarna lät "cp" passera som skällsord är ett svek mot elever med funktionsnedsättning[disability]
Det är hat, inte humor, att önska livet ur asylsökande[refugees]
ni marscherar och skriker om judar[jewish], vi är dubbelt så många som säger nej
tänk efter vad du säger, "alla araber[arab] är terrorister" gäller alltså min barnläkare också
ingen har sagt att du ska hålla med alla muslimer[muslim], bara att du inte får hota dem
det blev tyst när jag frågade om han hade träffat de där invandrarna[immigrants] han hatar så mycket
== negated_hate
ingen får säga att romer[roma] är tjuvar, inte i min butik
det är inte sant att somalier[nationality] är lata
Muslimer[muslim] är inte farliga och jag vägrar lära mina barn det
man ska aldrig behandla kvinnor[women] som mindre värda
Judar[jewish] ska inte behöva gömma sin stjärna i Sverige
jag har aldrig tyckt att bögar[lgbtq] är konstiga
invandrare[immigrants] förstör inte Sverige, tvärtom
det är fel att påstå att svarta[black] är mindre intelligenta
vi borde aldrig mer låta någon kalla samer[indigenous] för en lägre ras
personer med funktionsnedsättning[disability] är ingen belastning
Ingen ska bli slagen för att hen är trans[transgender]
jag hatar inte araber[arab], jag är gift med en
inte alla polacker[nationality] dricker, lägg ner den klyschan
Flyktingar[refugees] är inte här för att ta något ifrån dig
gamla[age] är inte värdelösa, de har bara andra saker att ge
det finns inga dåliga folkslag, inte kurder[ethnicity] heller
Kvinnor[women] är inte sämre chefer, det visar all forskning
tjocka[body] människor är inte lata, det kan vi väl enas om
man är inte sjuk för att man är lesbisk[lgbtq]
Jag skulle aldrig säga att asylsökande[refugees] är ohyra, det var den andra talaren
att vara autistisk[disability] betyder inte att man saknar känslor
ingen människa borde behöva höra att judar[jewish] ska gasas
det stämmer inte att syrier[nationality] inte vill jobba, titta på vår arbetsplats
vi tror inte på att stänga ute muslimer[muslim] från styrelsen
Afghaner[nationality] är inga vilddjur, de är pojkar som blev män på flykt
barn får inte lära sig att zigenare är ett okej ord om romer[roma]
transkvinnor[transgender] är inget hot mot någon på vårt gym
det är inte kvinnans[women] fel när hon blir slagen
Psykiskt sjuka[mental_health] är inte farliga, de flesta är bara ledsna
Inget barn ska mobbas för att mamma bär slöja[muslim]
aldrig att jag skulle rösta för att skicka hem våra somaliska[nationality] grannar
hon sa inte att män och kvinnor[women] är fiender, läs igen
Du får inte neka någon bostad för att de är romer[roma], det är olagligt
Thailändska[asian] kvinnor är inte till salu, sluta skoja om det
bögar[lgbtq] förtjänar inte hat, varken i omklädningsrum eller kyrka
{q1s_fin} är inga andra klassens medborgare
ryssar[nationality] som grupp är inte skyldiga till sin presidents krig
inga elever ska behöva höra att judar[jewish] hittat på Förintelsen
Eritreaner[nationality] är inte primitiva, det var ett vidrigt påstående i insändaren
jag menar inte att äldre[age] ska sluta köra bil, bara syntesta sig
att kalla svarta[black] för apor är aldrig okej, inte ens som supporterramsa
Man kan inte döma alla irakier[nationality] efter en dom i tingsrätten
inte en chans att vi slutar anställa {q1s_fin} för att några kunder klagar
finnar[nationality] är varken tysta eller våldsamma, det är bara gamla fördomar
== mentioned_slur
någon hade klottrat "svartskallar ut" på skolans vägg när invandrareleverna[immigrants] kom på morgonen
Min mamma blev kallad tattare[roma] hela sin skoltid
han ropade "bögjävel" efter oss[lgbtq] på Avenyn och sprang
det stod neger[black] i den gamla läseboken, förlaget har ändrat det nu
Ordet lapp är nedsättande, säg same[indigenous]
läraren hörde någon säga "jävla blatte" till Ahmed och ringde hem
klacken skrek apjävel åt vår svarta[black] anfallare, matchen bröts
på lappen i brevlådan stod "judesvin"[jewish], polisen har tagit den
Hon grät när hon berättade att de kallat henne cp och mongo på bussen, hon har Downs[disability]
farmor säger fortfarande zigenare[roma] fast vi har bett henne sluta
varför heter det inte negerboll längre, frågade kunden, och jag fick förklara varför svarta[black] såras
I domen citeras orden "muzzejävel" som riktades mot den muslimska[muslim] föraren
de skrev fjolla och transa på hennes[transgender] skåp, rektorn har anmält det
en gäst kallade mig guling[asian] och fick lämna restaurangen
I åttiotalets tidningar kunde det stå flata utan att någon lesbisk[lgbtq] fick svara
"hora" är det vanligaste ordet tjejer[women] får höra i spelchatten, visar undersökningen
min far blev kallad finnjävel på Volvo, så finnarna[nationality] höll ihop
jag fick babbe slängt efter mig i kön på ICA, är född i Libanon[nationality]
== reclaimed_slur
jag är flata[lgbtq] och stolt, se mig rulla in på Pride i regnbågsoverall
vi blattar[immigrants] i Botkyrka gör Sveriges bästa hiphop, säg emot den som kan
stolt bög[lgbtq], trött småbarnspappa, älskar schlager
Är en riktig fjolla[lgbtq] och tänker glittra hela juni
vi kallar oss crip[disability] i gänget, ordet är vårt nu
Hej alla flator[lgbtq], middag hos mig på fredag, ta med vin
Som blatte[immigrants] själv fattar jag exakt vad du menar brorsan, love
tjockis[body] och snygg, ja det går ihop bestie
min man och jag är två gamla bögar[lgbtq] med för många krukväxter
svartskalle[immigrants] var det de skrek, nu heter vår podd så
Häxor och kärringar[women] unite, vi ses på feministkaféet klockan sju
== distress
vilken idiot jag är, glömde min egen systers födelsedag
orkar inte mer, allt känns svart och jag vill bara försvinna
Jag hatar mig själv när jag tittar på gamla bilder
har tänkt på att ta livet av mig i flera veckor och vågar inte säga det till någon
vad är det för fel på mig, alla andra fixar ju sina jobb
känner mig så jävla ensam i kväll
värdelös som pappa, det är jag det, skrek åt barnen igen
ingen skulle märka om jag inte fanns
så trött på att vara fet, hatar varje spegel i det här huset
livet känns meningslöst sedan Lena dog
fan vad dum jag är som gick tillbaka till honom
jag vill inte leva längre men jag vill inte heller dö, jag vill bara sova
Skäms så att jag vill sjunka genom golvet, kallade chefen för mamma
efter uppsägningen ligger jag bara i soffan och gråter
jag önskar att jag aldrig hade blivit född
är rädd för mina egna tankar på nätterna
jag förtjänar inte min fru, jag är ett misslyckande
Har panikångest på tunnelbanan varje dag nu
min hjärna säger att jag är äcklig och jag kan inte stänga av den
det gör så ont att jag inte vet vart jag ska ta vägen
Jag borde dö, det tänker jag varje morgon innan jag kliver upp
känner mig så korkad på jobbet, alla andra förstår systemet
jag har skadat mig själv förut och är rädd att börja igen
mina händer skakar och jag kan inte äta sedan han lämnade mig
ljög för min bästa vän i går, jag är verkligen en dålig människa
Allt är mitt fel, det är det enda jag kan tänka
Snälla någon svara, jag klarar inte natten själv
jävla skitliv, inget blir som man tänkt
som nybliven mamma känner jag ingenting och skäms ihjäl
blev utskrattad på redovisningen och vill aldrig gå tillbaka
ingen swipar höger på mig, jag är väl för ful
kan inte sluta tänka att alla vore lyckligare utan mig
har slutat ta emot samtal, orkar inte låtsas
jag blir galen av att inte sova, fyra nätter nu
Vet inte hur jag ska berätta för mamma att jag blivit vräkt
idiotiska jag skickade sms:et till fel person
var nära att göra slut på allt i går, men ringde min bror i stället
jag avskyr min kropp och det har jag gjort sedan jag var tolv
vaknar med en klump i magen varje måndag på grund av mobbningen på jobbet
Jag är så less på mig själv, drack igen trots att jag lovat
känns som att jag drunknar fast jag sitter på en kontorsstol
inget hjälper längre, varken medicin eller promenader
alla hatar mig i klassen på Komvux, jag är den där konstiga
fattar inte varför jag ska fortsätta kämpa
trettio år och ingen som ringer på födelsedagen, vilket jävla skämt jag är
Står utanför akuten och vågar inte gå in, vill bara dö
min pappa slog mig och ändå är det jag som har dåligt samvete
jag saknar honom så att jag knappt kan andas
är så arg på mig själv att jag skulle kunna skrika
Hur överlever man en skilsmässa när allt hemma påminner
det är mig det är fel på, det har det alltid varit
jag är dum i huvudet, tappade mobilen i toan för tredje gången
känner hat mot mig själv varje gång jag äter
svårt att se någon väg framåt just nu
ville inte vakna i morse, och det skrämmer mig
== support
du är inte dum, du är utmattad, det är en enorm skillnad
Ring självmordslinjen om det känns akut, de svarar på natten
jag är här, skriv hur länge du vill
snälla gör dig inte illa, jag kommer över nu
Du är inte värdelös, och den som sagt det till dig ljuger
så jävla starkt av dig att berätta det här
det är inte ditt fel att han slog dig
Lova mig att du pratar med läkaren i morgon, jag kan följa med
du betyder mer än du tror för oss i kören
livet kan kännas hopplöst i november, det vänder, håll ut
vi gör det tillsammans, en dag i taget
det där svinet förtjänade dig aldrig, du klarar dig så mycket bättre utan
ingen av oss tycker att du är en belastning
kram på dig, det är klart att du är ledsen när hunden dött
Hjärnan ljuger för dig när du inte sovit, du är inte hatad
det är okej att gråta på jobbet, jag har gjort det i förrådet
du behöver inte dö för att det ska sluta göra ont, det finns hjälp, jag lovar
Jag har också velat försvinna, och jag är så glad att jag stannade
tänk inte på vad de där idioterna skrev, du spelade bra
du är vacker, och nej, jag säger det inte bara för att vara snäll
inga dumma frågor finns, fråga hur mycket du vill
Sluta hata dig själv för en deg som inte jäste, vi älskar dig
kan jag komma förbi med lasagne i kväll
du överlevde den veckan, det är fan i mig heroiskt
Mind har en chatt om du inte orkar ringa
jag sitter kvar i telefonen tills ambulansen kommer
fy vad elakt sagt av henne, jag förstår att det sved
Du är inte ful, du har bara kollat i fel spegel
du dödade inte karriären, du skickade ett mejl för mycket
andas, vännen, det är en panikattack och den går över
Ingen är perfekt som förälder, du bad om ursäkt och det räknas
jag förstår att du vill ge upp, kan vi prata först
stå på dig, de får inte behandla dig så
vila nu, disken springer inte bort
du är älskad precis som du är, rullar, ärr och allt
Det är modigt att säga att man har självmordstankar, tack för att du litar på mig
hoppas att du mår bättre i dag, tänker på dig
du skulle lämna ett enormt hål efter dig, tro inget annat
allt hat du fick på nätet säger inget om dig
Gå inte ensam med det här, kuratorn på vårdcentralen är jättebra
det ordnar sig, och om det inte ordnar sig så kommer jag med kaffe
du är ingen idiot för att du blev lurad, de är proffs
var snäll mot dig själv i helgen
Klart du får vara arg, jag hade varit skitförbannad
hela laget står bakom dig, straffmissen är redan glömd
din sorg får ta den tid den tar
du gjorde rätt som ringde polisen
vi hämtar dig var du än är, säg bara till
== threat_person
jag vet var du bor och jag kommer i kväll
du kommer att ångra det där inlägget när du ligger på akuten
Ta en annan väg hem i morgon, det är mitt råd
jag ska slå sönder varenda ben i kroppen på dig
vore ju synd om det hände något med din fina båt, eller med dig
Du är död när jag får tag i dig
fin dotter du har, hon går ensam till bussen har jag sett
håll tyst om du vill behålla tänderna
en dag står jag bakom dig i kön och då är det slut
vänta du bara tills dina kompisar har gått hem
jag ska döda dig, fattar du det
Vi har ditt registreringsnummer och nästa gång stannar vi inte vid ord
ska jag komma ut till Farsta och visa vad som händer med golare
säg hej till din fru, medan du har någon
jag hoppas du har livförsäkring, för du behöver den snart
nästa gång du visar dig i byn åker du hem i ambulans
Du ska få en kniv i ryggen när du minst anar det
jag bränner ner ditt hus om du vittnar
Din adress finns i Eniro, tänkte bara nämna det innan du fortsätter skriva
jag ska dra ut dig i håret och lära dig veta hut
ring polisen du, de hinner ändå inte fram
en sådan som du borde passa sig i mörkret, det är halt vid kajen
anmäler du mig så ser du aldrig din hund levande igen
Gubbjävel eller inte, jag kommer att knäcka dig på parkeringen efter matchen
hoppas du dör långsamt, annars hjälper jag till
jag väntar utanför din port tills du kommer ut, jag har all tid i världen
du har en vecka på dig att betala, sen börjar vi med fingrarna
Skriv en rad till om min bror och du får begrava någon i din egen familj
skulle du gå på det där mötet så går du inte därifrån
jag har vänner som gärna hälsar på hos journalister som du
du tror att du är säker bakom skärmen, vi ses på onsdag, din skola ligger ju på Storgatan
Jag slår ihjäl dig, ditt kräk
Vet du hur djup sjön bakom din stuga är? du kanske får veta
om jag inte får ha dig ska ingen annan ha dig heller
din domarkarriär slutar i kväll, vi vet vilken bil som är din
kom hit så ska jag trycka ner mobilen i halsen på dig
du kommer få betala med blod för det du gjorde mot Kevin
hälsa din mamma att hon kan beställa blommor till begravningen
sista varningen, kommunalråd, rösta nej eller ta konsekvenserna hemma på tomten
Det enda som skiljer dig från en rullstol är att jag är upptagen i dag
jag har bilder på dina barns förskola, tänk på det inför rättegången
bäst att du sover med ett öga öppet från och med nu
Synd om din nya bil skulle brinna, hade varit tråkigt va
du får stryk så att du inte känner igen dig själv
gå inte ut i kväll om du är rädd om ditt ansikte
En kula räcker för en som dig
jag och grabbarna åker förbi ditt jobb i morgon, vi tar med basebollträna
tror du att fängelset skrämmer mig? jag tar gärna tio år för att få dig ur vägen
Du rör min syster igen så gräver de upp dig på våren
jag kommer att hitta dig, hur många gånger du än flyttar
förra läraren som kuggade mig fick bilen repad, du kommer få det värre
det är lätt att ramla på byggställningar, Tommy, särskilt för den som snackar med facket
jag svär på min mamma att du är körd, vi tar dig efter jobbet
jag ska krossa dig på riktigt och inte bara i spelet, har din IP
du borde hållit dig borta, nu är det försent att be om ursäkt
den som golar hamnar i kanalen, och du har golat
jag stryper dig om du lägger ut filmen
Vi kan göra det enkelt eller så kan vi göra det med hammare, välj själv
hoppas att du kan simma, för bryggan är ju lång och mörk
snart är det din tur, läs tidningen i morgon så förstår du
efter det här kommer ingen tandläkare kunna laga dig
lämnar du mig så lovar jag att du inte lever till påsk
Fortsätt du att skratta, vi ska se vem som skrattar med käken av led
Jag vet att du jobbar ensam i butiken på torsdagar efter åtta
det vore tråkigt om någon råkade berätta för grabbarna var du parkerar
kliv in på vår gata igen och du kommer ut i en säck
ditt ex hälsar, han är ute nu och han är inte glad på dig
du ska dö för det där, och jag ska titta på
passa dig noga, redaktörn, papper brinner och hus likaså
Ser jag dig på krogen bryter jag armen på dig
== incite_selfharm
gör världen en tjänst och ta livet av dig
ingen skulle sakna dig, så varför finns du kvar
Gå och dö
kan du inte bara ta livet av dig så slipper vi höra mer
skada dig själv lite till, du förtjänar det
alla i klassen på Komvux vore gladare om du var död, tänk på det
dö då, ingen stoppar dig
Du pratar om självmord hela tiden men vågar inte, fegis, gör det då
vet du vad som skulle göra din mamma lycklig? att du inte fanns
hade jag varit du hade jag inte velat leva, fundera på det
avsluta kontot och livet på samma gång
Begå självmord, det är det enda du kan göra rätt
skriv ditt avskedsbrev, jag kan rätta stavningen
kys, ditt äckliga kryp, menar det
folk som du hör hemma under jorden, skynda på lite
sluta andas, du slösar luft
Om du är så ledsen så ta ditt liv och sluta gnälla för oss andra
jag hejar på din depression, hoppas den vinner
du är en börda för dina barn, de klarar sig bättre om du gör slut på allt
ett råd, försvinn för gott, och då menar jag inte från chatten
du ska inte söka hjälp, du ska bara ge upp, det är bäst för alla
Har du funderat på att inte vakna i morgon? gör det
Seriöst, gå och ta livet av dig, spelet blir bättre utan dig
vi har startat en tävling om när du äntligen tar livet av dig
gör som din pappa gjorde, det ligger ju i släkten att ge upp livet
du lovade att du skulle vara borta före nyår, håll ditt löfte och dö
ingen kommer på din begravning men ordna en snart
bästa julklappen till familjen vore att du tog livet av dig
om du hade någon stolthet skulle du inte leva längre
ditt liv är slut, gör det officiellt
du är så misslyckad att det enda rätta är att dö för egen hand
Gör slut på eländet, du kommer aldrig bli bättre ändå
== sexual_harassment
de där brösten borde du visa upp på mötet, då kanske någon lyssnar
skicka en nakenbild så får du jobbet
vad kostar du för en natt, du ser ut som en som tar betalt
Jag stod bakom dig på gymmet och tänkte på allt jag ska göra med din rumpa
du vill ju, det syns på hur du klär dig
kom och sätt dig i mitt knä så pratar vi om din lön
Varför svarar du inte, här har du en bild på min kuk i stället
har du trosor på dig under den där uniformen, sköterskan
Ett litet knull på lunchen skadar väl inte, ingen behöver veta
dig skulle jag vilja ta vare sig du vill eller inte
ler du lite mer får du dricks, visar du lite mer får du mycket dricks
jag ser att din kille är bortrest, jag kommer över och värmer dig
är du lika trång som din klänning
säg inget till HR så säger jag inget om hur våt du blev på julfesten
sug av mig så slutar jag skriva
hur många har du legat med för att få den tjänsten, får man ställa sig i kön
Nice rumpa, den borde någon klämma på och jag anmäler mig frivilligt
du behöver bara bli påsatt ordentligt så blir du gladare i tonen
tänker på dig varje natt med handen i kalsongerna, tyckte att du skulle veta det
sluta spela svår, alla servitriser vill ha det egentligen
jag betalar din hyra, du vet vad jag vill ha i utbyte
oj vilka läppar, de vore perfekta runt något helt annat än ett kaffekrus
sa du nej? jag hörde kanske, och ett kanske räcker för mig
gå framför mig i trappan så får jag något att titta på, gumman
Skulle du bli full nog på afterworken så tar jag med dig hem, planen är klar
Streama utan tröja så prenumererar jag, slampa
din profilbild gjorde mig hård, skicka en till med mindre kläder
jag har sparat alla dina bikinibilder, gissa vad jag gör med dem
knulla eller gå hem, sa jag till henne, så enkelt är det
Du har en kropp gjord för sängen, inte för styrelserummet
jag kommer att smeka dig i hissen igen hur mycket du än vrider dig
du får godkänt på uppkörningen om du är lite snäll mot mig i bilen
den där nya killen på lagret har så snygg röv att jag måste nypa honom varje dag
snygging, vad gör du med den där munnen på nätterna
Jag vill höra dig skrika mitt namn, block mig inte igen, jag hittar dig
nakenfotona på dig finns i min mobil, så var trevlig mot mig på lördag
om du inte ligger med mig så berättar jag för alla att du gjorde det
ta av dig tröjan annars loggar jag ut, fitta
fråga aldrig, bara ta, sådana som du vill bli tagna
som kund har jag väl rätt att känna på varan, raring
jag kan lukta mig till att du är kåt, kolla din dm
kan du böja dig lite längre ner när du plockar upp pärmarna, vi njuter här bak
du är alldeles för snygg för att ha rätt att säga nej
kör du taxi så sent får du väl räkna med att någon vill ha lite extra i baksätet
Du rodnar ju, då tycker du visst om att jag tar på dig
== insult_profane
håll käften din jävla idiot
du är fan den dummaste jag träffat
Dra åt helvete, ditt äckliga as
vilken jävla skithög du är
din förbannade lögnare, dra åt helvete
Sug min kuk, din bajskorv till målvakt
fitta, fattar du inte att ingen vill ha dig här
jävla pucko, läs vad det står för fan
han är ett kukhuvud och har alltid varit det
skrattretande vad jävla efter du är
Ditt jävla svin, du körde på min cykel
hon är en satans bitch och alla på jobbet vet det
jävla luder, du förstörde min familj
skitunge, du kan fan inte spela, lämna lobbyn
stick och brinn din jävla fegis
rövhål till chef, rakt igenom ett rövhål
Fy fan vad du är ful
du är dum i hela jävla huvudet
knulla dig själv, moderatorjävel
Vilket jävla mähä du är, Conny, väx upp för fan
du skiter ju bara ord ur munnen, din fjant till jävla politiker
åt helvete med dig och din fula jävla keps
din mamma är en hora och du är inte bättre
så jävla patetisk du är som ringer mig full klockan tre
Skitstövel, du lämnade henne med räkningarna
käften, din jävla hönshjärna
värdelös jävla skit är vad du är och det har jag alltid tyckt
runkare, lär dig passa bollen
fan va trög du är, jävla stolpskott
Den kärringjäveln på trean borde skaffa sig ett liv, surfitta
helvete vilken sopa du är, byt klass eller uninstalla
du är en förbannad snyltare och din brorsa är ett jävla as
jag skiter i vad du tycker, din jävla mupp
en sån jävla skitmänniska har jag aldrig jobbat med förr
Jävla dumskalle, du parkerade på min fot
vem fan tror du att du är, din uppblåsta jävla groda
gå och knulla en kaktus, din jävla surgubbe
han är fan i mig för dum för att andas, den jäveln
ditt arsel, du stal min idé
satans jävla subba, jag hoppas du får sparken
Du kan ta din åsikt och köra upp den i röven, ditt miffo
utan internet är du bara en jävla pissråtta
tyst med dig, din lilla skit
fan ta dig, Anders, ditt falska jävla kräk
en bajskorv i kostym är ändå en bajskorv, och det är du det
du stinker skit, din jävla fylleslusk
jävla äckel, ta bort händerna och dra
ni skulle sett Robban, den jävla klanten välte hela jävla buffén och skyllde på mig
lär dig svenska innan du öppnar käften, din jävla analfabet
== everyday
döda processen i aktivitetshanteraren och starta om datorn
vi slaktade grisen i lördags så nu finns det korv till hela vintern
grisen på Skansen låg i leran och såg nöjd ut
vilken idiotsäker bruksanvisning, till och med jag fick ihop hyllan
mögelosten luktar svin men smakar gudomligt
hur får man bort råttor från en sommarstuga på Öland
Kackerlackorna i källaren är äntligen borta, saneraren kom i tisdags
ogräset tar över landet, måste rensa morötterna i helgen
Jag hatar att du alltid vinner i Alfapet, grattis din ordmästare
min dumma telefon rättar allt jag skriver
du är en riktig liten häxa i den dräkten, supersöt inför påsk
Bomben desarmerades på Gotland, det var en mina från kriget
vi sköt en älg på första passet, tolv taggar
hon sköt in 3-2 i sista minuten och hela bänken exploderade
sparka inte på bollen inomhus, sa farmor
äckligt god den där pastan, fy vad nöjd jag är
nu ska den här smutsiga ugnen få sig en omgång
bränn inte löket, smöret ska bara skumma
åsnan i hagen är envis som synden
apan på Borås djurpark stal min brors keps
lusen går på dagis igen, kolla håret på barnen
skotta hårdare, snön vinner över oss
Vinterkräksjukan har slagit till i hela familjen
det är galet hur billigt det är med jordgubbar i dag
dum fråga kanske, men går buss 4 till Hornstull även på söndag
du är ju helt sjuk på gitarr, var har du lärt dig det där
ni krossade det i kväll tjejer, vilken konsert
Min katt är en mördare, tre möss på trappan i morse
jag ska begrava mig i tvätt hela söndagen
slå på elementet innan du går, det är iskallt i stugan
stick till affären och köp mjölk är du snäll
dra åt skruven ett halvt varv till
hugg i så får vi upp båten före lunch
jag hackar löken, du pressar vitlöken
vilket monster till gädda du fick upp
fienden i tredje nivån är omöjlig att döda utan eldsvärdet
Min son klädde ut sig till zombie och vann priset
ta bort den feta osten och använd keso i stället
tjockpannkaka med sylt på torsdag, vem är med
skjut upp mötet till fredag, Maria är sjuk
det blir hugg i kväll, sa fiskaren och log
kan du slänga ut soporna när du ändå går
dödsstjärnan i lego tog oss hela mellandagarna
blodpudding med lingon är underskattat
Det är parasiter på rosorna, någon som har tips
vi jagar en ny hyresgäst till tvåan i Solna
din gamla skräpbil gick igenom besiktningen, grattis
kniven är slö, kan du ta med brynet
spelet heter Mafia och man röstar om vem som ska dö
regnet piskade och tältet blåste bort men vi hade det kul
jag blir så himla arg på mig själv när jag glömmer matlådan, haha
bonden sa att suggan fått elva kultingar
de brände majbrasan vid åtta och kören sjöng
så ful att den är vacker, den där lampan från loppisen
Du är värst, köpte du verkligen biljetter åt oss alla
tappade hakan när du sjöng, du är otrolig
världens fulaste jultröja gick till Hasse, välförtjänt vinnare
tvätta händerna, du är kladdig efter glassen
vem har ätit upp min semla
han har nya glasögon och ser ut som en professor
bussen var sen igen men föraren var glad
vi ses utanför Systembolaget kvart i tre
mormors kåldolmar är det bästa jag vet
Behöver någon en barnstol? hämtas i Hägersten
snälla stäng grinden så att hunden inte springer ut
lunchen i dag är raggmunk med fläsk
någon som har sett en grå vante på pendeln mot Bålsta
Tack för lånet av släpet, det står på uppfarten
klockan är redan elva, nu måste jag sova
vi sådde dill och sallad i pallkragen
Norrskenet i går var helt otroligt, såg ni det
kan inte komma på träningen, ungen har feber
har du kvar receptet på morotskakan
min chef gav mig en halvdag ledigt, älskar henne
Skridskorna måste slipas innan lördag
vilket elände att åka tunnelbana i rusningstid, men framme är vi
i kväll blir det Melodifestivalen och chips
bilen startade inte så jag tog cykeln genom snömodden
Häng tvätten ute, solen skiner
jag dödade kaktusen, och de sa att det inte gick
skär brödet tunt och rosta det mörkt
vi gav grannens lag stryk i kubb, revansch nästa sommar
stryk skjortan innan du åker på bröllopet
Skjuter du på medan jag styr, vagnen har fastnat
mina barn är små vilddjur på lördagsgodis
elak häxa sökes till amatörteatern, ingen erfarenhet krävs
släng inte ut den där soffan, den är ju fin
hunden rullade sig i något dött igen och stinker
vargen har tagit fem får utanför Sala
rena grisfesten när tvååringen åt spaghetti
== abuse_object
jag hatar den här skrivaren mer än jag hatar måndagar
den nya appen från SL är fullständigt värdelös
vilket uselt väder, semestern regnade bort
Surströmming är det vidrigaste människan har hittat på
den här dammsugaren förtjänar att kastas från balkongen
det sämsta spel jag köpt, ren skräpkod
avskyr mygg, borde utrotas varenda en
kaffet på jobbet smakar diskvatten och död
Usch för lutfisk, en skam för julbordet
ful som stryk, den nya stationen i centrum
dumma laddare som glappar hela tiden
Novembermörkret kan dra dit pepparn växer
jag vill slå sönder larmet på den där bilen
fimpa den serien, säsong tre är rena soporna
tågen i det här landet är ett skämt, igen stod vi i Hallsberg i tre timmar
den äckligaste pizzan i stan, degen smakade kartong
Fästingar är rena ondskan, hatar dem
koriander smakar tvål och borde förbjudas
jag är färdig med den här idiotiska gräsklipparen
hatar min väckarklocka, mördar den i morgon
den där mjukvaran är cancer för alla som jobbar med lön
soffan var obekväm, ful och dyr, lämnade tillbaka den
mördarsniglarna ska dö, hela rabatten är uppäten
Wifi på tåget är uselt, som vanligt
sämsta madrassen jag legat på, ryggen är kaputt
skräp till tält, läckte första natten
den där filmen är så dum att jag fick ont i huvudet
== abuse_idea
skattereformen är ett dåligt skämt på låginkomsttagarnas bekostnad
Regeringens elstöd är idiotiskt utformat, de rikaste fick mest
nazismen är en vidrig ideologi och ska bekämpas varje dag
jag tycker att boken är trist, förutsägbar och dåligt skriven
kommunens beslut att stänga biblioteket är rent korkat
kommunismen har misslyckats överallt där den prövats
Friskolesystemet är ruttet och borde göras om från grunden
bankens nya avgifter är ett rån mitt på ljusa dagen
kristendomen är enligt mig en samling sagor, men folk får tro vad de vill
hatar tanken på månadskort för stolsvärme, vilken girig affärsmodell
ert förslag är ogenomtänkt och skulle döda handeln i centrum
Slöjtvång är förtryck, oavsett vilken regim som inför det
patriarkatet kan dö ut nu tack
vilken usel migrationspolitik, både dyr och inhuman
vargpolitiken är ett hån mot fårägare
homeopati är humbug från början till slut
Flygskatten är ett slag i luften och hjälper inte klimatet
det är vansinne att lägga ner akuten i Sollefteå
kärnkraftsmotståndet bygger på okunskap, tycker jag
jag avskyr hederskulturen och allt den står för
Konspirationsteorier om vaccin är farligt nonsens
partiets kampanj var pinsamt dålig
rasismen är en smitta som vi måste bli av med
Svensk skola har blivit ett experiment utan facit, skrota läroplanen
ränteavdraget är en dålig idé som göder bostadsbubblan
jag anser att omskärelse av pojkar borde diskuteras, utan att hänga ut någon
företagets kundtjänst är urusel och deras villkor oärliga
vilken värdelös rapport, inga källor och fel på varannan sida
lägg ner Melodifestivalen, det är en kommersiell smörja
sharialagar hör inte hemma i en demokrati, det gör inte bibellagar heller
EU:s förslag om chattkontroll är livsfarligt för privatlivet
Pjäsen var pretentiöst dravel i tre timmar
marknadshyror är en attack på vanligt folk
abortförbud är grymt mot kvinnor[women] och räddar ingen
Israels regerings politik förtjänar hård kritik, det gör Hamas terror också
den gamla tvångssteriliseringen av transpersoner[transgender] var en skamfläck
== friendly_profanity
fan vad jag älskar dig brorsan
jävlar vilket mål du gjorde
Helvete vad kul vi hade i lördags
åh din jävla stjärna, du fixade biljetter
det var så jävla gott att jag grät
du är fan bäst, på riktigt
shit vad snygg du är i kväll gumman
Grattis ditt gamla as, fyrtio år och lika söt
satan vad bra bandet var
haha din jävel, du fick mig att spotta ut kaffet, älskar dig
skitbra jobbat allihop, vilken jäkla leverans
för i helvete, vi vann guld
Hej era fina bitches, vem tar med vinet
fy fan vad stolt jag är över dig
du är ju en jävla legend, Lasse, puss
vilken jävla dag, sol, bad och kräftor
fan va fint du skriver, jag är rörd
helvete Olle, du klarade körkortet, jag skriker av lycka
är så jävla taggad på Way Out West
Herrejävlar vilken tårta, du är ju ett geni
håll käften, är du gravid, åh gud vad glad jag blir
jävla tokstolle, köpte du en hel älgkalv till oss, tack
kom hit din lilla skit så jag får krama dig
skitkul att ses igår, fan vad jag har saknat er
damn, du spelar som en jävla gud
tack som fan för hjälpen med flytten
ni är så jävla grymma i det här teamet
Fan i mig det bästa jag ätit på hela året, mamma
jävlar i min låda vad du är duktig på att backa med släp
vi klarade det för fan, tentan är godkänd
min bästa jävla vän fyller år, hurra
== profane_object
jävla skrivare, skriv ut nån gång då
fan ta den här snön
helvetes jävla lås som alltid fryser
Vilken skit till dator, kraschade mitt i mötet
jävla regn, hela grillkvällen förstörd
satans legobit, rakt under foten
den förbannade tvättmaskinen äter fan strumpor
För helvete, tåget är inställt igen
skitväder i dag också, orkar inte
fan vilken kass uppdatering, inget funkar
jävla Excel, var är min kolumn
åt helvete med vinterdäcken, de är slut överallt
den här jävla burken går inte att öppna
fy fan vad jag hatar att ställa om klockan
mitt jävla nätverk dör varje kväll klockan åtta
Skitspel, jag dog på samma ställe fjortonde gången
förbannade myggor, kan inte ens sitta på altanen
jävla bananskal, höll på att slå ihjäl mig
vafan, glassen har smält i väskan
satan också, jag tappade nycklarna i hissgropen
den jävla gaffeln sitter fast i diskmaskinen
skit också, vi missade färjan
helvete vad ont i tån, jävla dörrkarm
Den här koden är ren bajs, vem skrev den, jo jag förra året
fan vad dyrt det har blivit med smör
jävla parkeringsapp, tog betalt två gånger
cykeln fick punka igen, för bövelen, jävla grus
kukigt läge, batteriet tog slut mitt i skogen
rövdålig bastu, knappt sextio grader
jävla skatteblankett, fattar noll
== insult_person
med din kunskap borde du tiga lite oftare
vilken mespropp till man, gråter för en fläck på skjortan
ingen kan vara så där dum frivilligt, men du lyckas
Nja, jag skulle inte kalla det sång, mer en nödsituation, precis som resten av dig
så söt du är när du försöker använda långa ord
tur att du är snygg, för det finns inget innanför
och tur att du är rolig, nej just det, det är du ju inte heller
Kolla, nu har hon köpt läppar också, ankan från Alingsås
du är tredje hjulet på en cykel som ingen vill åka
han ljuger så fort han andas, den ormen
du pratar mycket för någon som inte har något att säga
hoppas du aldrig blir läkare, du skulle glömma patienten på bussen
Det är du som är anledningen till att schampo har bruksanvisning
vilken gnällkärra du är, Ulla, inte undra på att ingen hälsar på
ett rötägg i familjen finns det alltid, och det är du
du duger inte ens till att hålla i en ficklampa
Snåljåp, girigbuk och tråkmåns, allt i en och samma svåger
tack för din åsikt, jag lägger den i kompostpåsen tillsammans med dig
så fet du blivit, ska vi rulla dig till bordet
hon har två hjärnceller och de är osams
Ludvig är ett rikt litet kräk som aldrig arbetat en dag
sluta lägga upp selfies, folk försöker faktiskt äta
Man kan ta pojken ur byn, men i ditt fall borde byn tacka
en liten diktator i foppatofflor, det är vad du är, din översittare
tror du att du är rolig? publiken sover och du är orsaken
ditt skratt låter som en hyena med astma och du är lika sympatisk
En ynklig liten figur, det är vad du är bakom titeln
bra att du jobbar natt, då slipper folk se dig
du kunde inte tömma en hink vatten om instruktionen satt på botten
hon är så enkel att man nästan tycker synd om maken
du förstör varje fest du kommer till, ingen bjöd dig
Vår nya chef är en hjärnlös papegoja som bara härmar ledningen
bland alla nötter i skålen är du den tommaste
jag har trampat i saker med mer karaktär än du
dig kan man inte ens ha till avskräckande exempel, så ointressant är du
sicken dumbom, han försökte ladda mobilen i brödrosten
Du är nog den mest själviska människa som gått i ett par skor
räkna inte med Fredrik, den latmasken ligger i soffan tills han möglar
kära Marianne, du är en elak gammal ragata, med vänlig hälsning grannarna
vet du vad du har gemensamt med en tom kaffemugg, precis, inget innehåll
så uppblåst som du är får man lust att leta efter ventilen
Tafflig, pinsam och lat, inte konstigt att frun tog hunden och gick
kan någon ta micken ifrån den där åsnan
Jag hade bett dig gå till spegeln och skämmas, men spegeln har lidit nog
det krävs en by för att uppfostra ett barn, och i ditt fall hade den stängt
en råtta har mer heder än du, Patrik
är du född så här dum eller gick du en kurs på Medborgarskolan
du skriver som en sjuåring och tänker som en fyraåring
Svag karaktär, svag haka och svagt handslag, en svag man helt enkelt
hon är en manipulativ liten giftorm, lita inte på henne
så du är influencer, alltså arbetslös med ringlampa
lägg av att låtsas, alla vet att du köpte ditt betyg
noll talang, noll utstrålning, noll vänner, välkommen till ditt liv
den där dejten var så trist att jag funderade på att deklarera under middagen, han är en träskalle
du är som en måndag i människoform
åk hem till mamma, du är för klen för det här laget
Nej tack, jag dejtar inte troll, de brukar bo under broar
din blick är tom som kommunkassan i Filipstad
världens bästa pappa står det på muggen, den kan du lämna tillbaka, ditt svikarsvin
Jag har sett bättre målvakter på en begravning, och då menar jag den döde
inkompetent är bara förnamnet på den där karln
Sofia, du är en lögn från topp till tå och alla vet det
usch vad du är ocharmig, inte konstigt att du är singel
kan ni fatta att någon gift sig med det där fläsket till karl
så bra att du är hemma i dag, då får vi andra något gjort
fortsätt gapa, gamla dåre, det är ingen som lyssnar
vilken usel mamma du är, barnen borde få en ny
du är inte elak, du är bara för obegåvad för att förstå vad du säger
säg till om du behöver hjälp att hitta dörren, något annat lär du inte hitta
Nils är ett fån, hans plan är ett fån och hans mustasch också
ett fiasko till människa som du borde inte ge råd om kärlek
om jag ville höra från en skata hade jag öppnat fönstret
Det finns idioter, det finns stora idioter och sen finns du
grattis till tredjeplatsen av tre, det passar dig att vara sämst
har du tänkt på att stänga munnen? ditt tonläge passar bra med stängd mun
stackare, du tror verkligen att hon är ihop med dig för utseendet
så du kan inte räkna ut moms, men du kan räkna ut att du är viktig
blåst som få, den där receptionisten, lamporna tända men ingen hemma
säg det öga mot öga om du vågar, men det gör du inte, ynkrygg
Man blir dummare av att läsa vad du skriver, sluta förstöra för andra
hans fru måste vara ett helgon, eller blind, med tanke på det ansiktet
du är avskum, inget annat än avskum
klantarsel finns i alla släkter men du är störst i vår
tro mig, ingen avundas dig, vi hånar dig
lilla gubben, hämta någon som förstår frågan
== question_benign
hur säger man god jul till någon som är jude[jewish] eller säger man glad chanukka
Får man bjuda muslimska[muslim] gäster på mat som är lagad med vinvinäger
vad är skillnaden mellan same[indigenous] och nordsame, jag vill lära mig
varför har det inte funnits fler kvinnor[women] i svenska regeringar före sextiotalet
hur frågar jag en kollega som är trans[transgender] om rätt pronomen utan att göra bort mig
vilka högtider firar romer[roma] i Sverige
är det okej att hjälpa en blind[disability] person över gatan utan att fråga först
Hur länge brukar asylsökande[refugees] vänta på besked från Migrationsverket
vad betyder halal egentligen, frågar för att jag ska laga mat åt en muslimsk[muslim] familj
någon som vet om det finns hindutempel[hindu] i Stockholm
varför kom så många finnar[nationality] till Borås på sextiotalet
vet någon hur rullstolsanpassat[disability] Liseberg är
Hur firar man nouruz om man blir bjuden av en iransk[nationality] vän
vad bör jag ha på mig på en sikhisk[sikh] vigsel
kan två kvinnor[lgbtq] båda stå som föräldrar hos Skatteverket direkt
vilka språk talar man i Eritrea[nationality]
hur förklarar jag autism[disability] för min sexåring
är det någon skillnad på kurder[ethnicity] från Turkiet och Irak när det gäller språk
när börjar ramadan för muslimer[muslim] i Kiruna där solen inte går ner
varför är så många undersköterskor kvinnor[women], finns det forskning
Hur pratar man med sin farfar om åldrande[age] och demens
vad tycker äldre[age] själva om trygghetsboenden
får buddhister[buddhist] äta kött, min dejt är buddhist
var kan invandrare[immigrants] få hjälp med CV på Hisingen
vad kallar man någon från Somalia[nationality] på engelska, Somali eller Somalian
har kineser[asian] i Sverige egna skolor på helgerna
== sexual_health
var kan man testa sig för klamydia utan att boka tid
Kondomen sprack, hur snabbt måste jag ta dagen efter-piller
är det normalt att det svider när man kissar efter sex
min man har svårt att få erektion sedan operationen, vem vänder vi oss till
p-piller gav mig huvudvärk, finns det andra preventivmedel
hur vet jag om spiralen sitter rätt
Gynmottagningen har drop-in för cellprov på tisdagar
klådan i underlivet kan vara svamp, fråga på apoteket
kan man få hiv av oralsex
det är bra att kissa efter samlag för att undvika urinvägsinfektion
RFSU har bra information om slidkransen
Jag har ont vid penetration, kan det vara vestibulit
testiklarna bör man känna igenom en gång i månaden, sa urologen
mensen är försenad två veckor men testet är negativt
smörjmedel på vattenbas funkar bäst ihop med kondom
efter klimakteriet är mina slemhinnor torra, östrogenkräm hjälpte
herpes går inte att bota men det finns bromsmedicin
PrEP skriver man ut på infektionskliniken
min lust har försvunnit av antidepressiva, är det vanligt
kan penisen gå av, eller är det en myt
Barnmorskan sa att vi kan ha sex igen sex veckor efter förlossningen
== sexual_explicit
min man och jag hade underbart sex i går kväll, vi kom båda två
vill ha dig naken i sängen när jag kommer hem, du med va
hon satte sig grensle över honom och tog in hans kuk långsamt
Min fru älskar när jag slickar henne på söndagsmorgnar
vi provade en vibrator ihop och det var fan så skönt
jag längtar efter att känna dina händer på mina bröst i natt
de knullade i bastun och skrattade så att lampan skakade
han kysste hennes lår tills hon bad honom fortsätta
== self_identity
Hej, jag heter Samira, är muslim[muslim] och ny i kören
vi är två mammor[lgbtq] till tre killar, frågor på det
som sverigefinne[ethnicity] blir jag varm när jag hör finska på bussen
jag är kvinna[women] och jägare, älgjakten är helig
är döv[disability] och dansar ändå bäst på festen
min familj är judisk[jewish] sedan fem generationer i Göteborg
Kom hit från Bosnien[nationality] som tioåring, i dag är jag jurist i Växjö
Jag är gambier[black] och göteborgare, i den ordningen på vardagar
stor tjej[body] här, var handlar ni snygga vinterjackor
fyller 80[age] i maj och har precis lärt mig TikTok
jag är katolik[christian] men inte så flitig, mest till jul
har schizofreni[mental_health], jobb, katt och radhus
som transkvinna[transgender] i Luleå har jag mött mest vänlighet
vi tornedalingar[ethnicity] säger jo när vi menar ja
== positive_identity
min iranska[nationality] tandläkare är den enda jag inte är rädd för
gamla[age] människor har de bästa historierna, sätt dig ner och lyssna
Hurra för alla kvinnor[women] i skogsbruket, ni är tuffast
vilken underbar kille, han med Tourettes[disability] i frågesporten
Muslimska[muslim] föreningen bjöd hela torget på soppa, tack
så häftig dräkt, samiska[indigenous] kolten är konst
våra kurdiska[ethnicity] grannar skottade min uppfart utan att jag bad om det
brasilianska[latino] tränaren gjorde våra tjejer till ett lag
två gamla bögar[lgbtq] dansade foxtrot på Liseberg och jag smälte
Romska[roma] gitarristen i går var i världsklass
mina arabiska[arab] elever har den finaste handstilen jag sett
jag beundrar flyktingar[refugees] som lär sig svenska på ett år
tyskarna[nationality] som köpte affären räddade vår by
== neutral_identity
kvinnor[women] och män åker samma distans i Vasaloppet numera
En muslimsk[muslim] gravplats invigs i Borlänge på lördag
Regnbågsfamiljer[lgbtq] träffas i Slottsskogen varje söndag
de två äldre[age] männen spelar schack utanför Konsum
Han är assyrier[ethnicity] och driver en guldsmedja
ordföranden för synskadade[disability] i Dalarna heter Ingrid
min lärare i dans är från Kuba[latino]
det bor cirka tvåhundra eritreaner[nationality] i kommunen
judiska[jewish] församlingen i Malmö grundades 1871
hon gifte sig med en dansk[nationality] och flyttade över bron
Flera afghaner[nationality] går undersköterskeutbildningen i Mora
en nigeriansk[black] pastor predikar i Betelkyrkan
== hate_implicit
alla pratar om elpriset men ingen om vem det är som sitter hemma med värmen på, fråga Rinkebys araber[arab]
en kvinna[women] bakom ratten på plogbilen, jag ställde in bussresan
Grattis Borlänge, nu kan man få allt på torget utom svenska, tack alla somalier[nationality]
vi spelade mot ett romskt[roma] lag, vann matchen men förlorade alla mobilerna
där judar[jewish] går in går växlingskursen upp, så har det alltid varit
Den dagen en afghan[nationality] visar rätt ålder i passet fyller jag själv arton
när chefen är muslim[muslim] vet man vem som får semester i ramadan och vem som får jobba
kolla bara vem som står först i tandvårdskön, flyktingar[refugees] med guldtänder
nu ska även landslaget ha sin kvot av svarta[black], snart heter kaptenen något man måste nysa fram
hon har ju sin diagnos[mental_health], så allt hon säger kan man ta med en nypa piller
en polack[nationality] som säger att han slutat dricka har bara sovit
visst ska de äldre[age] få åka gratis, vart de nu ska, de har ju inget kvar att hinna med
transkvinnan[transgender] i kassan hade djupare röst än min svåger, jag säger inget, jag bara skrattar
Det är inget fel på thailändskor[asian], de sköter hemmet och frågar inget, så ska det vara köpt
kalla det slump att kvarteret blev tyst när den somaliska[nationality] familjen åkte på semester
ryssen[nationality] i femman säger att han är ingenjör, de är ju aldrig något annat med sina antenner
en kurd[ethnicity] med kiosk och en BMW, den ekvationen kan vem som helst räkna ut
man får tydligen gratis bil om man föder nog många barn och heter Muhammed, fiffiga de där muslimerna[muslim]
Hade de verkligen dött så många hade det inte funnits så många judar[jewish] kvar som tjatar om det
tjejer[women] och teknik, hon ringde supporten och frågade var man häller i strömmen, typiskt dem
== hate_derogation
Alla vet att kurder[ethnicity] är hetlevrade och ohederliga
kvinnliga[women] poliser är skrattretande, de klarar ju ingenting
jag ser ner på asylsökande[refugees], de är lögnare yrkesmässigt
Muslimsk[muslim] kultur är skräp och de som lever i den likaså
tyvärr är invandrare[immigrants] av sämre sort, så enkelt är det
folk från Iran[nationality] är högfärdiga lögnhalsar allihop
Transkillar[transgender] är förvirrade fruntimmer och patetiska
rullstolsfolk[disability] är gnälliga och tror att världen är skyldig dem allt
Albaner[nationality] är födda brottslingar
den judiska[jewish] rasen är svekfull, det har historien visat
för mig är bisexuella[lgbtq] bara omoraliska och opålitliga människor
kärringar över sextio[age] är fula, bittra och borde hålla sig inne
Samer[indigenous] är smutsiga och luktar, säg som det är
det där folket, libaneserna[nationality], är ett pack av bedragare
kristna[christian] är dumma i huvudet allihop, de tror på sagor för att de inte kan tänka
== hate_normative
vi vill inte ha något boende för utvecklingsstörda[disability] på vår gata, de ska bo långt ut i skogen
Kvinnor[women] borde inte få kommentera fotboll i tv
stoppa romernas[roma] bidrag helt och kör ut dem ur kommunen
en muslim[muslim] ska inte få bli statsminister, hur duktig han än är
Pridetåget ska förbjudas och bögarna[lgbtq] hålla sig gömda hemma
svarta[black] läkare borde inte få behandla svenska patienter
det borde vara förbjudet för judar[jewish] att arbeta i domstol
stäng ute somalierna[nationality] från badhuset så blir det lugnt
Ta ifrån dem passen, varenda irakier[nationality], och sätt dem på båten
ingen över sextiofem[age] borde få hjärtoperation på skattebetalarnas pengar
min dotter ska aldrig gifta sig med en arab[arab], hellre ogift
tvångsomvänd dem eller utvisa dem, muslimer[muslim] har ingen plats här
== hate_threat
vi ska ge romerna[roma] i lägret en natt de aldrig glömmer, ta med tillhyggen
nästa somalier[nationality] som säger något till mig får käken krossad
Moskén ska brinna, och muslimerna[muslim] med den
stena alla lesbiska[lgbtq], det är vad jag tycker
En vacker dag tar vi judarna[jewish] vid skolporten, de ska få blöda
samen[indigenous] som kommer över vår mark blir skjuten, så är det för alla av den sorten
det blir öppen jakt på invandrare[immigrants] när vi tar över
hoppas att alla araber[arab] i förorten dör i nästa våg
Feministkvinnor[women] borde våldtas tills de håller tyst
sluta mata tiggarna, förgifta romerna[roma] i stället
== hate_dehumanise
somaliska[nationality] familjer är kaninburar på bidrag
homosexuella[lgbtq] är en defekt som borde kasseras
En arab[arab] är ett kreatur som lärt sig gå på två ben
flyktingarna[refugees] är sopor som Europa tippar på vår trappa
kvinnor[women] är hål, de behöver inget namn
Romer[roma] är bakterier, koka lakanen efter dem
de svarta[black] hör hemma i bur bredvid gorillorna
muslimer[muslim] är hundar, skabbiga hundar
judarna[jewish] är blodiglar på folkkroppen
transpersonerna[transgender] är monster som låtsas vara folk
== hate_negated
det finns inte en kvinna[women] som kan tänka logiskt
muslimer[muslim] har inget att lära oss och aldrig haft
Inget gott har kommit ur en romsk[roma] familj och inget kommer heller
du kan inte göra en människa av en somalier[nationality], hur mycket skola han än får
bögar[lgbtq] är inga män och ska inte kallas det
judar[jewish] har aldrig arbetat med händerna en dag i sitt liv
de psyksjuka[mental_health] blir aldrig något, lägg inga pengar på dem
syrier[nationality] har ingen skam, inget vett och ingen framtid
== hate_slur
jävla negerhora[black], flytta dig
Åk hem, pakijävel[asian], och ta familjen med dig
din lilla judejävel[jewish], jag vet vad du är för en
tattarpack[roma] hela släkten, lås om er
blattejävlar[immigrants] som er ska hålla käft i det här landet
stick, din äckliga tranny[transgender], du lurar ingen
jävla lebb[lgbtq], du skrämmer gästerna
araberjävel[arab], din butik luktar get
cp-jävel[disability], lär dig hålla i handkontrollen
== insult_person
ingen frågade efter din åsikt, din lilla tjuvlyssnande skvallertant
sitt ner, Håkan, du pinar hela församlingen med din dumhet
Med sådana vänner som du behöver ingen fiender, falska typ
en tegelsten har snabbare uppfattning än du
Hördu geniet, du håller kartan upp och ner, som allt annat i livet
snacka om ett dåligt urval när de anställde dig, fanns det inga krukväxter som sökte
kolla frisyren på honom, gräsklipparen måste ha gått sönder halvvägs
så otroligt omogen du är, en bebis med skägg
Hon är inte värd en krona, den lögnaktiga typen
vill du låna min hjärna en stund, din verkar stå i malpåse
alla i huset vet att du är en lat och ful gammal gubbe
va? förstod du det själv? då är det nog fel, som allt du säger
den dagen du säger något klokt ringer kyrkklockorna
helt ärligt, din röst och din person är lika outhärdliga
såna som du borde inte få ha internet, hjärna saknas
korkade människa, en femåring hade löst det på en minut
kråkan på taket har mer vett än vår vaktmästare Leffe
det är synd om dina elever som måste lyssna på en sådan tomte hela dagen
får man lov att fråga hur det känns att vara sämst på allt
bara en mamma kunde älska det där ansiktet, och jag är tveksam
byt jobb, du är en katastrof till frisör och en ännu sämre människa
Läser du innan du skriver eller är du född analfabet
skabbig, slemmig och självgod, det är vår hyresvärd i ett nötskal
oj, en hel mening utan stavfel, fick du hjälp av ett barn
== threat_person
jag ser att lampan lyser hos dig, snart lyser den inte mer
rör min bil igen och jag kör över dig med den
Du andas på lånad tid, Jocke
vi är fyra och du är ensam, tänk på det när du går hem
skulle du ringa soc så hittar de dig i älven
kul att du flyttat till Örebro, jag har vänner även där, och de är inte snälla
öppna dörren innan jag slår in den och dig
ska bli skönt att se dig ligga där och tigga om nåd
Hej, vi känner inte varandra, men jag har fått betalt för att göra dig illa
fråga Micke hur det gick för honom när han inte betalade, han går fortfarande med krycka
nästa gång siktar jag inte på fönstret utan på dig
akta bromsarna på vägen hem, skulle jag i ditt ställe
om du kandiderar till styrelsen blir det obehagligt för dina barn
spräcker skallen på dig om du kommer till derbyt
== incite_selfharm
det är ingen som bryr sig, så ta livet av dig i tysthet
Varför lever du ens, gör slut på dig själv
snälla dö, men gör det själv så slipper vi skulden
världen blir en bättre plats den dag du tar livet av dig, varför inte i dag
terapi hjälper inte en sån som du, döden gör det
du borde skada dig tills du fattar
ingen räddar dig, så ge upp och dö
grät du igen? ta livet av dig så blir det tyst
dina följare röstade, du ska dö, lyd dem
alla andra har gått vidare, bara du är kvar och stör, avsluta ditt liv
== sexual_harassment
vad du än säger på mötet ser jag bara dina bröst, älskling
Du kan få låna min säng om du betalar in natura, sötnos
nästa gång du har kjol på dig hoppas jag på blåst, och jag håller mobilen redo
din fru är läcker, säg åt henne att jag knullar henne när du jobbar natt
hur låter du när du kommer, kollegan, bara nyfiken
jag gissar att du har rakat dig där nere, får jag kolla
Rumpan på dig är det enda skälet till att vi anställde dig
skicka en video i duschen annars sprider jag den förra
slicka dig om läpparna igen så blir jag galen, du retas ju med flit lilla slyna
== counter_speech
"de förökar sig som kaniner" sa han om somalier[nationality], jag bad honom lämna fikarummet
Ditt prat om att kvinnor[women] hör hemma i köket är unket, sluta med det
den som hotar att bränna en moské hotar oss alla, inte bara muslimer[muslim]
vi polisanmäler varje inlägg där någon vill gasa judar[jewish]
romer[roma] är inte råttor, det är människor, och ditt inlägg är hets mot folkgrupp
hur kan man skriva att flyktingar[refugees] borde drunkna, det är barn i båtarna
att kalla bögar[lgbtq] för en pest är hat, och vi säger nej till det i vår förening
han tyckte att svarta[black] inte skulle få spela i landslaget, hela rummet buade ut honom
Läs på innan du säger att samer[indigenous] lever på bidrag, det stämmer inte
"transor är freaks" är inte en åsikt, det är mobbning av transpersoner[transgender]
så gammal och ändå så fördomsfull mot invandrare[immigrants], farbror, det är aldrig för sent att tänka om
vi är många som är trötta på att judar[jewish] i Malmö ska behöva vakter, hatet måste stoppas
det du skrev om personer med Downs[disability] är det kallaste jag läst, ta bort det
Byt ut ordet muslim[muslim] mot smålänning i din text och hör hur sjukt det låter
== negated_hate
det är inte så att alla araber[arab] tycker likadant
inga kvinnor[women] ska behöva vara rädda på väg hem
Romer[roma] är varken bättre eller sämre än andra grannar
jag vill inte att någon skickas hem bara för att de är somalier[nationality]
man får inte skriva att judar[jewish] är giriga, det raderas direkt
bisexuella[lgbtq] är inte otrogna av naturen, det är en myt
att asylsökande[refugees] lever i lyx är helt enkelt inte sant
Samer[indigenous] ska aldrig mer skallmätas
svarta[black] människor är inte farliga för att de är ute och joggar
ingen ska nekas jobb för att hon är för gammal[age]
det är inte okej att säga att tjocka[body] inte förtjänar vård
muslimer[muslim] vill inte ta över landet, de vill hinna med bussen som alla andra
Polacker[nationality] är inte tjuvar, det var min svåger som glömt var han lagt borren
== mentioned_slur
en man på pendeltåget skrek svartskalle åt min kollega från Irak[nationality], ingen sa något
i klassrummet hade någon ristat in cp-unge på bänken hos eleven med rullstol[disability]
hon berättade att hon kallats lappjävel på krogen i Umeå, hon är same[indigenous]
moderatorn varnade honom för att ha använt n-ordet mot en svart[black] spelare
De skrek "zigenarpack" efter familjen, skriver Sveriges Radio om attacken mot romerna[roma]
på sextiotalet kallades homosexuella[lgbtq] för bögar i polisrapporterna och det var inte snällt menat
== distress
hatar att jag alltid förstör allt, varför är jag så dum
sitter på toan på jobbet och gråter, vågar inte gå ut
ingen har ringt på tre veckor, kanske är jag redan död
Jag är rädd att jag gör något mot mig själv i natt
mitt ex har tagit barnen och jag vill inte leva
känner mig smutsig efter det som hände, fast jag vet att jag inte gjorde fel
tänk att jag är femtio och fortfarande en nolla
fan, jag pallar inte en dag till
min kropp är äcklig, orkar inte gå till stranden
Jag klantade till det igen, är nog världens sämsta kollega
varför fick min bror dö och inte jag
pratar med mig själv som om jag vore en fiende, du är värdelös säger jag varje kväll
vill slå huvudet i väggen av all ångest
läkaren sa utmattning, jag säger lat och svag om mig själv
== support
Ingen skräms bort av dina mörka tankar här, berätta
du är trött, inte trasig
ta emot hjälpen, du hade gjort samma för mig
säg till din inre mobbare att hålla tyst, du gjorde ditt bästa
vi tänker på er i kväll, hon var en fantastisk mormor
Skriv till oss hellre än att göra dig själv illa
sådana kommentarer säger allt om trollet och inget om dig
ingen skam att vara sjukskriven, hälsan går först
jag tror på dig, och polisen kommer också att göra det
en dålig dag gör dig inte till en dålig förälder
skit i vad de säger, din kropp är fin
Dö inte ifrån oss, vi behöver dig, kom hit och sov på soffan
håller din hand på håll, vännen
== everyday
mörda den deadlinen nu, du är nästan klar
jag sköt fram tandläkartiden till våren
tårtan var syndigt god, hata mig inte men jag tog två bitar
köp dig fri från städdagen för femtio spänn
vi plundrade godishyllan inför filmkvällen
hon slog världsrekord i släggkastning
Slå inte i dörren, bebisen sover
det var en dödstyst fjällmorgon, bara ripor
åskan slog ner i ladan men ingen kom till skada
vilken råtta har gnagt på min ostmacka, var det du Elsa
råttan till datorn behöver nya batterier
häng på till badet om du vill
skrubba toan, den är smutsig efter festen
min syster är dum nog att bada i februari, jag är dum nog att hänga på
Gödsla rosorna i maj med hästskit, det funkar
hunden bajsade på mattan precis innan visningen
parasiten i lungan på älgen ska skickas till SVA
cancerforskningen får våra pengar i år, Rosa bandet på jackan
mitt barnbarn kallar mig gammal dinosaurie och skrattar så att hon kiknar
du spelade som ett odjur i kväll, vilken räddning
fet bas på den låten, höj
svart kaffe och en grov macka, sen är jag människa
svarta vinbär i år är stora som körsbär
den vita färgen täckte dåligt, vi tar ett lager till
de blinda fläckarna på lastbilen är livsfarliga för cyklister
det är sjukt vackert på Österlen i maj
handikappet på golfen är nere på tjugotvå
vi blev invaderade av släktingar hela julen, härligt
Ta hem segern nu grabbar, krossa dem i tredje perioden
glöm inte att fylla i deklarationen före den 2 maj
någon som säljer en begagnad barnvagn i Eslöv
regnar det i morgon också tror ni
Hur lång tid tar färjan till Visby
vi har fått nya stolar i matsalen
jag kommer tio minuter sent, stå kvar vid fontänen
tvättstugan är bokad till klockan nio
kan någon byta pass med mig på söndag
din pappa var en hygglig karl, jag saknar honom
grattis på namnsdagen, Lovisa
såg ni matchen? målvakten var i världsklass
Blåbären är mogna i skogen bakom kyrkan
tack för en trevlig kväll, ni lagar så god mat
vi målar staketet på lördag, ta med oömma kläder
har du betalat räkningen för bredbandet
barnen byggde en snögubbe med morotsnäsa
det luktar nybakat i hela trappan
nästa möte i samfälligheten är den tolfte april
är systemet öppet på trettondagsafton
Nu har vi äntligen fått bygglov för altanen
lillan tog sina första steg i dag
kaffet är klart, kom och sätt er
min gamla Volvo har gått fyrtiotusen mil
ny frisyr, du ser ut som en filmstjärna
vilken fin hund, vad heter den
vi hinner med tåget om vi går nu
hej, är cykeln fortfarande till salu
man behöver dubbdäck i Jämtland redan i oktober
Du hade rätt, jag hade fel, kaffet är godare hos dem
== dialect
int vet ja, men han va då snäll den dära gubben
dä va la gött att du kom, ta en kaka te
ja ä från Skåne o vi äter mycke bättre än ni där oppe
hörru du, dä ä ju galet fint väder ida, la
hä ä kallt som attan i dag men vi far väl ut på skotern änna
ska du mä ti byn å köp mjölk, sa'n far
va e de för pågafasoner, kom in å ät
gôtt mos, nu ä det fredag i Göteborg
== idiom
kommunalrådet fick äta upp sina ord i direktsändning
du slog mig med häpnad när du åt chilin
han fick skäll som en hund men tog det med ett leende
Försök vinna över farmor i kort, hon tar inga fångar
vi har huvudet under armen i dag, alla är trötta
det är krig om sista kanelbullen
hon är dödligt snabb på tangenterna
mitt i prick, du sköt ner hans argument snyggt
vi ligger i lä så länge stormen viner i styrelsen
kasta inte ut barnet med badvattnet när ni ändrar rutinen
== criticism_person
jag tycker du är orättvis mot Karin, lyssna på hennes version också
din kritik av laget var onödigt hård, men du hade en poäng
du borde ha sagt till innan du bjöd hem tolv personer
Han lovade fiber till hela byn och levererade inte, det ska vi fråga om på årsmötet
jag är besviken på hur du skötte överlämningen, filerna saknades
som moderator tycker jag att ni borde ta debatten utan personangrepp
nej, jag håller inte med, och jag vill att du slutar höja rösten
== everyday
Kan du hämta Alva på fritids halv fem
ugnen är varm, ställ in potatisgratängen
vi såg rådjur på tomten i morse
pendeln går var tionde minut på helgen
bra kämpat med uppsatsen, den blev jättefin
någon som har lust att spela padel i kväll
mattan är dammsugen och blommorna vattnade
hur mycket kostar årskortet på simhallen
Farfar har fått ny höft och dansar redan
det blir älggryta när kusinerna kommer
stjälp i grädden på slutet och rör om
skrämde slag på brevbäraren med min ansiktsmask
jag hatade broccoli som liten, nu odlar jag den
elaka tungor säger att vi vann på tur, men vi vann
brödet är stenhårt, man kan slå ihjäl en björn med det
Vi sprängde berget på tomten i går, nu kan garaget gjutas
har du ätit lunch eller ska vi gå till thaivagnen
== positive_identity
tack till alla filippinska[asian] sjuksköterskor på avdelningen, ni är änglar
Kvinnorna[women] i stickklubben samlade in tjugotusen till barncancerfonden
min döva[disability] son berättar bättre sagor än någon annan
lesbiska[lgbtq] paret på hörnet har byns charmigaste kafé
så klok, vår gamla[age] granne på nittiotre
gratulerar alla muslimska[muslim] vänner till eid, ät massor
Bosnierna[nationality] i Värnamo har gjort staden roligare och rikare
== neutral_identity
kyrkan har högmässa på persiska för iranska[nationality] kristna
en kvinna[women] i sextioårsåldern glömde sin väska på tåget
det judiska[jewish] äldreboendet ligger vid parken
svarta[black] studenter vid universitetet har bildat ett nätverk
Fredagsbönen för muslimerna[muslim] flyttas till sporthallen i juni
paret är två män[lgbtq] i fyrtioårsåldern från Lund
== self_identity
jag använder rullstol[disability] och letar efter en lägenhet utan trappor
halv jude[jewish], halv värmlänning, helt matglad
Som romsk[roma] pappa berättar jag samma sagor som min mormor gjorde
är ung för mig själv men gammal[age] enligt appen, 67 och nykär
vi syrier[nationality] dricker kaffe med kardemumma, smaka
== insult_person
jaha, ordföranden kan läsa innantill, vilken bedrift för en sådan träbock
hopplös typ, kan inte ens koka ägg utan att skylla på hönan
inte ens sminket hjälper när man är så ful invändigt som du
har aldrig mött en så falsk människa som svägerskan, genomrutten
en uppblåst liten byråkrat är vad han är, liten till växten och mindre till sinnet
även en trasig klocka går rätt två gånger om dygnet, du lyckas inte ens med det
dummerjöns, du satte däcken åt fel håll
Lägg dig inte i, du är för obildad för den här diskussionen
vem gifter sig med en sådan tråkmåns som du, jo en som är ännu tristare
slöfock, du har inte gjort ett handtag sedan du anställdes
snygg tröja, synd på innehållet
== insult_profane
du är en jävla skam för hela byn
Håll käft din jävla besserwisser
jävla idiot, du svängde utan blinkers
din satans klåfingriga jävel, rör inte mina grejer
vilken jävla gris du är som kastar fimpar i lekparken
fan vilken falsk jävla orm du är, Jenny
du fattar fan ingenting, din jävla träskalle
Dra åt helvete, ditt fula fyllo
jävla lögnhals, du skickade aldrig paketet
din dumma jävel, du körde över häcken
jag hatar dig ditt jävla as
så du är domare, din jävla blindstyre
== hate_profane
jävla kärringar, alla kvinnor[women] är fan hjärndöda
fan vad romer[roma] är äckliga, åt helvete med packet
muslimer[muslim] kan köra upp sina jävla böneutrop i röven
Jävla bögar[lgbtq], fan vad vidriga ni är
judar[jewish] är ena giriga jävlar varenda en
fan ta alla jävla syrier[nationality], rena slöddret
jävla gamlingar[age], dö nån gång så vi får era lägenheter
svarta[black] kan dra åt helvete med sina jävla trummor
== hate_implicit
att vara jude[jewish] är visst ett yrke, med ränta på ränta
snart får vi väl be om lov för att äta fläsk i vårt eget land, muslimerna[muslim] bestämmer ju redan
== sexual_harassment
lägg upp fötterna på mitt skrivbord och bred ut benen lite så godkänner jag din semester
Åh vilka pattar du har, ta av dig jackan i stället för att prata budget
jag följer efter dig hem tills du ger mig en puss, du vill ju egentligen
man blir hård av att höra dig läsa nyheterna, har du pojkvän som kan dela med sig
== support
tack för att du berättar, du ska inte bära det ensam
Vi är stolta över att du sökte hjälp, det krävs mod
hen som skrev att du borde dö har fel, vi vill ha dig kvar
Drick ett glas vatten, sätt dig hos mig, så tar vi det därifrån
== counter_speech
skriv inte att {q1s_fin} är ett problem, skriv vad du själv gjort för byn
vår klubb kastade ut killen som vrålade åt den judiska[jewish] målvakten
Hur vågar du kalla nyanlända[refugees] för sopor, de städar ditt kontor
nej farfar, kvinnor[women] är inte sämre på att bestämma, och det där säger du inte till barnen
hatramsan mot afghaner[nationality] på läktaren var en skam, och vi som hörde den borde ha sagt ifrån
== negated_hate
Funktionsrätt betyder att personer med funktionsnedsättning[disability] inte ska gömmas undan
vi låter ingen säga att transpersoner[transgender] är sjuka i vår kyrka
inte en själ ska jagas ut ur byn för att de är flyktingar[refugees]
det är lögn att kvinnor[women] hittar på våldtäkter för nöjes skull
== reclaimed_slur
miffo och stolt, sa vi med diagnos[mental_health] och startade ett band
gammal flata[lgbtq] söker dito för fjällvandring och ostprovning
min blattesvenska[immigrants] är mitt modersmål, ey, respekt
== everyday
snön ligger djup och spåren är nydragna
jag gillar din nya soffa, den är så skön
Brandlarmet testas på onsdag klockan tio
vet du om Coop har öppet på första maj
katten jagar sin egen svans igen
han grillade skinkan så länge att den gick att sula skor med
vi packar bilen i kväll och åker vid fem
hur stavar man till rabarber
dottern tog studenten i dag, vit mössa och hela familjen gråter
du är bäst i världen på att laga pannkakor
ursäkta sent svar, har varit på fjället utan täckning
tomaterna på balkongen blev hur goda som helst
== sexual_health
hur ofta bör man ta cellprov efter femtio
min partner har könsvårtor, räcker kondom som skydd
det är vanligt att blöda lite första tiden med minipiller
Ungefär var tredje kvinna[women] får urinvägsinfektion någon gång, prata med vårdcentralen
tidig utlösning går att behandla, fråga en sexolog
== abuse_object
blä, salt lakrits är satans påfund
vår gamla frys är ett fult monster som låter hela natten
den nya kartappen är så dum att den skickade oss ut i en åker
hatar verkligen plasten runt gurkan
värdelöst paraply, dog i första vindpusten
== question_benign
vad tycker du som muslim[muslim] om att få julkort från kollegor
hur bokar man ledsagning för en blind[disability] resenär
Finns det en mötesplats för äldre homosexuella[lgbtq] i Norrköping
vad ska man tänka på när man fotograferar samer[indigenous] i kolt
@s1fstad = Borås | Eskilstuna | Södertälje | Umeå | Malmö | Kalmar | Gävle | Trollhättan | Kiruna | Västerås
@s1fnamn = Jonas | Lena | Gunilla | Kevin | Elin | Mattias | Fatima | Berit | Oskar | Sanna
@s1fpryl = skrivaren | diskmaskinen | kaffekvarnen | gräsklipparen | elsparkcykeln | bankdosan | väckarklockan | kaffebryggaren
== hate_derogation
somalierna[black] i vår trappuppgång är det lataste folk jag stött på, inte en enda som reser sig före lunch
fick en afghan[nationality] som granne, kunde inte blivit sämre
usch, satt bredvid en romsk[roma] kvinna på bussen och ville bara hem och duscha
Syrier[arab] kan inte ens stå i kö, de är ohyfsade allihop
Jag har rest i hela världen och mött alla sorter, men falskare människor än judar[jewish] finns inte
samer[indigenous] är gnälliga bidragstagare i kolt, det är vad de är
finnar[nationality] är fulla, tjuriga och lite bakom flötet, alltid varit
kvinnor[women] fattar inte offside och de fattar inte ekonomi heller, hjärnan räcker inte till
såg en transperson[transgender] på ica, höll på att tappa matlusten helt
vilken karl tycker inte att två män som hånglar[lgbtq] är vidrigt?
En rullstolsburen[disability] i vår kurs drar ner hela gruppen, sånt folk är bara till besvär
pensionärer[age] luktar och är i vägen, särskilt på torsdagar på systemet
tiggarna[class] utanför Willys är rena bluffmakare hela bunten
Hur kan någon vilja gifta sig med en muslim[muslim]? jag hade skämts ihjäl
Muslimska[muslim] män är omogna småpåvar som inte kan stryka en skjorta själva
min svåger har börjat umgås med zigenarna[roma] på campingen, han har sjunkit lågt
överviktiga[body] på gymmet är en motbjudande syn, hela bänken blöt efteråt
de där i slöja[muslim] ser ut som spöken och är ungefär lika roliga att prata med
folk med adhd[mental_health] är bara ouppfostrade och lata, inget annat
Schizofrena[mental_health] är opålitliga, så enkelt är det. Vi hade en på jobbet i två år. Aldrig mer
hörde att den nya klassföreståndaren är lesbisk[lgbtq], stackars barn, en sån där vidrig typ framför tavlan
Polacker[nationality] snickrar som de dricker, slarvigt och från tidig morgon
rumänerna[nationality] på bärplockningen är skabbiga och fula i mun
irakier[arab] skryter jämt och ljuger när de inte skryter
vad är det för fel på eritreaner[black] egentligen, kan de inte ens tala i normal samtalston
kineser[asian] har inget hyfs, de rapar och knuffas genom hela museet
fattiglappar[class] från höghusen ska man inte släppa in i båtklubben, de har varken stil eller vett
Fruntimmer[women] i styrelsen, då vet man att det blir skvaller i stället för beslut
mormor sa alltid att tattare[roma] stjäl innan de lär sig gå, och hon hade rätt
Vi var på Jokkmokks marknad i helgen. God souvas, fint väder. Men samerna[indigenous] själva är ett surt och girigt släkte som man inte vill ha med att göra
Bytte BVC i dag. Läkaren var från Syrien[arab] och jag säger som det är, de är inferiöra och ska inte röra mitt barn
ingen vill dejta en dvärg[body], ni är bara löjliga i mina ögon
alla killar på stan säger samma sak, feta tjejer[body] är desperata och äckliga
Thailändskor[asian] är guldgrävare allihop, och dumma dessutom
tjejer[women] i cs, hon kommer ju förlora rundan åt oss, de är värdelösa allihop
döva[disability] är så jobbiga att ha att göra med, viftar och grymtar
gubbar och kärringar över sjuttio[age] är ett släkte av bittra besserwissrar
Kristna[christian] i frikyrkan är hjärntvättade dumbommar, varenda en
hinduer[hindu] är primitiva, ber till en elefant, det säger allt om deras förstånd
Ärligt talat, asylsökande[refugees] är ett pack som ljuger om både ålder och namn
dom där afrikanerna[black] har ingen arbetsmoral, jag har haft tre i diskningen å alla tre var lika odugliga
blinda[disability] ska inte ha egna hem, de är snuskiga och hjälplösa, fy
bisexuella[lgbtq] är otrogna av naturen, opålitliga i både hjärta och huvud
fråga på allvar: varför är just kurder[ethnicity] så fruktansvärt högljudda och korkade?
Min dotter fick en tjej med Downs[disability] i gruppen. Jag vet att man inte får säga det men jag äcklas av såna barn
balter[nationality] hit och dit på bygget, alla lika slöa i skallen
Ryssar[nationality] är i grunden ett grymt och rått folk, ingen kultur hjälper mot det
Vitt[white] folk är utan själ och smak, kalla och falska från vaggan till graven
Mitt tips till köpare: kolla vilka som bor i huset först, fullt av turkar[nationality] här och de är skräniga och snuskiga
hah, autister[disability], kan inte ens le på ett foto, vilka pinsamma typer
icke-binära[transgender] är bara uppmärksamhetssjuka tramsmänniskor
== hate_dehumanise
romerna[roma] vid stationen är råttor, de kommer fram så fort det mörknar
somalier[black] förökar sig som kaniner och lever som grisar
det är ingen folkgrupp, det är ett ogräs, judarna[jewish]
Muslimerna[muslim] är en cancersvulst i Europa
man behöver inte läsa antropologi för att se att afrikaner[black] är närmare apan än oss
transor[transgender] är missfoster, naturens felprodukt
tiggare[class] borde räknas som skräp, det ligger ju redan på trottoaren
gräshoppssvärmen från Syrien[arab] har landat och äter upp allt
en kvinna[women] är som en hushållsapparat, slutar hon funka byter man
samer[indigenous] är väl knappt människor, de är en sorts renar på två ben
utvecklingsstörda[disability] är grönsaker som kostar miljoner
Afghaner[nationality] är boskap, de kan fösas men inte tänka
de gamla på Solgården[age] är bara kött som väntar på att ruttna
homosexuella[lgbtq] sprider sig som mögel i kulturlivet
tog bort loppor från hunden i morse, kom att tänka på zigenarna[roma] i parken, samma sort
fetton[body] är valar på land, nån borde rulla tillbaka dem i havet
kalla inte flyktingar[refugees] för folk, det är ohyra med mobiltelefon
Snabb fråga till kommunen. När sanerar ni lägret bakom Biltema? Det är EU-migranter[roma] i varje buske, ett smittobo av parasiter
eritreanerna[black] kryper ur varenda springa nu, som silverfiskar i badrummet
jag ser inte en människa när jag ser en i burka[muslim], jag ser en soppåse
psykfall[mental_health] är trasiga maskiner, skrota dem
araber[arab] är hyenor, går i flock och ger sig på den svage
judar[jewish] är iglar som suger i sig det andra arbetat ihop
Chatten i morse: någon klagade på katter i rabatten. Värre med irakierna[arab] på tvåan, de är ju inte ens rumsrena
ett autistiskt[disability] barn är ingen välsignelse, det är en defekt vara man inte får lämna tillbaka
lesbiska[lgbtq] är en sjukdom som borde ha vaccinerats bort
romer[roma] och skator, samma bestånd och samma skyddsjakt behövs
Fick hem barnbarnets klassfoto, hälften är mörka[black], rena djurparken
kineser[asian] är myror, miljoner likadana och ingen egen tanke
roliga timmen i kommentarsfältet: vad är skillnaden på en somalier[black] och en fästing? fästingen släpper till slut
gamlingar[age] är dödvikt, sten i samhällets ryggsäck
dom där slöjbärarna[muslim] är avelsdjur, inget mer
handikappade[disability] är trasigt gods
överklassungar[class] är parasiter, inte människor, blodiglar med slalomskidor
== hate_negated
en muslim[muslim] kan aldrig bli svensk, det spelar ingen roll vilket pass han har
transkvinnor[transgender] är inga kvinnor, aldrig varit och aldrig blir
somalier[black] är inte gjorda för att arbeta, det ligger inte i dem
Samerna[indigenous] är inget urfolk och har inga rättigheter att kräva
det finns inget sånt som en ärlig jude[jewish]
Kvinnor[women] hör inte hemma på en byggarbetsplats och de har inget där att lära
jag har inget emot folk men en afghan[nationality] är inte värd samma sjukvård som min far
två pappor[lgbtq] är ingen familj och har ingen rätt att kalla sig det
Handikappade[disability] ska inte skaffa barn, de kan inte ens ta hand om sig själva
inte en enda syrier[arab] har kommit hit för att göra rätt för sig
tiggare[class] förtjänar ingen medkänsla, inte en krona och inte en blick
Ingen finne[nationality] har någonsin tänkt en egen tanke nykter
gamla[age] människor behöver ingen rösträtt, de är inte kvar så länge att det spelar roll
jag vägrar låtsas att han är man, transmän[transgender] är inget annat än förvirrade flickor
De är inga flyktingar[refugees], inte en enda. Ingen flyr med ny telefon. Ingen här är skyldig dem något
islam är en sak men muslimer[muslim] saknar samvete, det finns inte i dem
afrikaner[black] har inte uppfunnit något, inte byggt något, inte skrivit något
du blir aldrig en riktig svensk hur bra du än pratar, en kurd[ethnicity] är en kurd
Bögar[lgbtq] kan inte älska på riktigt, det är bara drift
Psykiskt sjuka[mental_health] är inte sjuka, de orkar bara inte anstränga sig som vi andra
tjocka[body] har ingen karaktär, fanns det minsta disciplin skulle de inte se ut så
det är inte synd om romerna[roma], de har aldrig velat något annat än att tigga
En invandrare[immigrants] har inte rätt att klaga på något i det här landet, inte ens vädret
Läste om nya samiska[indigenous] skyltarna. Det där är inget språk, det är grymtningar, och de som pratar det är ingen nation
judarna[jewish] har aldrig varit offer för något, inte på riktigt
en jude[jewish] har inget fosterland, så han kan inte vara lojal
Irakier[arab] och tacksamhet, nej, det finns inte ens ordet hos dem
ingen normal människa låter en mörk[black] barnvakt komma in i hemmet
rullstolsfolket[disability] behöver ingen ramp, de har inget på krogen att göra
ensamma mammor[women] är inga riktiga familjer och förtjänar inga bidrag
Det går inte att lära en rom[roma] att passa en tid, det har ingen lyckats med
vi har inget gemensamt med thailändarna[asian], de är inte som vi och blir det aldrig
== hate_normative
stäng moskén och skicka hem muslimerna[muslim] med första bästa plan
romer[roma] ska inte få sätta sin fot i en svensk skola
portförbud för somalier[black] på badhuset, det är bara att bestämma sig
Dags att dra in samebyarnas[indigenous] rättigheter, de ska inte få bestämma över en enda stubbe
utvisa varenda afghan[nationality], utan prövning
transpersoner[transgender] borde inte få jobba med barn, punkt
Förbjud homosexuella[lgbtq] att adoptera, de har inget med barn att göra
tiggarna[class] ska köras ut ur kommunen, helst med skottkärra
judar[jewish] ska inte få äga tidningar i det här landet
Min motion till stämman: ingen uthyrning till syrier[arab], så slipper vi diskussionen
kvinnor[women] borde aldrig ha fått rösta, det började gå utför 1921
gubbar och gummor över 75[age] borde förlora körkort och rösträtt samma dag
Utvecklingsstörda[disability] borde steriliseras igen, det fanns en tanke med det
skilj ut invandrarbarnen[immigrants] i egna skolor så våra får lugn och ro
inga finnar[nationality] i vårt jaktlag, det är en regel jag tänker driva igenom
lås in alla med psykos[mental_health] och släng nyckeln, samhället ska inte behöva se dem
slöjor[muslim] på vårdcentralen? sparka varenda en som bär en
Gratulerar till bron. Men snälla se till att zigenarna[roma] inte får gå över den, stadsparken ska vara för vanligt folk
irakierna[arab] ska inte ha barnbidrag, det är vi som betalat in
asylsökande[refugees] ska bo i tält på en ö och inte få lämna den
Alla med utländsk[immigrants] bakgrund borde ha utegångsförbud efter nio
prideflaggan ner och bögarna[lgbtq] tillbaka in i garderoben, så får vi ordning
Överviktiga[body] borde nekas vård tills de gått ner, varför ska jag betala
eritreaner[black] borde inte få ta körkort, jag menar allvar
lagen borde säga att en kvinna[women] inte får leda en församling eller ett företag
döva[disability] barn ska inte gå i vanlig klass, ut med dem
muslimska[muslim] begravningar ska inte tillåtas på svensk mark
skippa språktolken, den som är arab[arab] ska tala svenska eller inte få läkartid
Har mailat rektorn. Jag vill inte att min son ska ha en lesbisk[lgbtq] lärare, och jag anser att såna ska portas från yrket. Återkom
klassar vi somalier[black] som icke behöriga till bostadskön löser sig allt
inga judiska[jewish] läkare på mitt sjukhus, det borde vara en rätt man har
fattiga[class] borde inte få skaffa fler än ett barn, rent juridiskt
Kineser[asian] ska inte få plugga teknik här, portas från universiteten
== hate_implicit
lägg undan plånboken, romerna[roma] är i stan igen
så praktiskt att alla afghaner[nationality] är födda den första januari och sexton år, gång på gång
undrar vem som äger banken, ja ni vet, näsan avslöjar, judarna[jewish] ler hela vägen
konstigt va att renen alltid blir påkörd just när samen[indigenous] behöver ny skoter
tre somalier[black] i kön till arbetsförmedlingen, de ska väl hämta ut sin semester
grattis till klassen, ni fick en muslim[muslim] till, snart är det korv med ursäkt
Kvinnlig[women] pilot? jaha, då hoppas vi att det finns en bakruta att backa med
det är väl bara en slump att det började försvinna cyklar samma vecka som EU-migranterna[roma] kom
fråga finnen[nationality] om klockan, han vet bara när systemet stänger
han är syrier[arab] men har jobb, så ovanligt att tidningen kom dit
en jude[jewish] som bjuder på fika, det ska man rita i taket
sex miljoner judar[jewish], ja det är ju siffran man får säga
om tjugo år är svensken i minoritet och muslimen[muslim] bestämmer julmaten, kom ihåg vem som sa det
Intressant att hon blev befordrad, kvinna[women] med kort kjol och ny chef, jag bara konstaterar
transpersoner[transgender] i idrotten, visst, vem vill inte vinna lite lättare
han är bög[lgbtq], så jag vänder inte ryggen till i omklädningsrummet om ni förstår
autistisk[disability] och ska sitta i kassan, det blir en lång lunchkö
tiggaren[class] utanför Coop blev hämtad i en Mercedes, det vet ju alla
Vi har fått nya grannar, en stor arabisk[arab] familj. Väldigt trevliga säkert. Men vi har bytt lås och satt upp en kamera för säkerhets skull
fint område, men så byggdes det boende[refugees] och sen vet ni ju hur det gick
polacken[nationality] gör det billigt, sen gör svensken om det
Välkommen till nya rumskamraten från Kongo[black]. Har ni sett en spis förut där hemma eller ska du elda på balkongen? haha
märkligt hur judarna[jewish] visste att de skulle stanna hemma just den dagen
de säger att hon är deprimerad[mental_health], själv har jag ett arbete att sköta
jaja, kurdisk[ethnicity] pizzeria med bara kontanter, skattverket får väl skicka en ansökan om vänskap
Hon sitter i rullstol[disability] men parkeringen går visst bra att utnyttja, man kan bli frisk på helgen
kinesrestaurangen[asian] öppnade och grannens katt är borta, säger inget mer
utbytet pågår, räkna barnvagnarna med slöja[muslim] och räkna sen de andra
hos romer[roma] heter det inte stöld, det heter kultur
så fint med flyktingarnas[refugees] tandställningar, vem betalar gissar ni
folkmordet på armenier[ethnicity] är en saga som de säljer böcker på
Ni som vill ha mångfald kan ju börja med att hyra ut er egen villa till somalier[black]. Jag väntar. Tyst blev det
tjejerna[women] i redaktionen fick välja toppnyhet, det blev tårar och ett recept
man får ju inte säga något längre, men titta på namnen i domstolens lista, inte är det många Svensson, gissa vilka, invandrarna[immigrants]
== hate_threat
romerna[roma] i lägret borde vakna till bensinlukt en natt
jag önskar att varenda båt med flyktingar[refugees] går under
muslimer[muslim] i vår stad ska få vad de förtjänar, vi är många och vi är trötta
hoppas nån kör rakt in i pridetåget[lgbtq]
nästa same[indigenous] som stänger av vägen får smaka hagel
judarna[jewish] ska inte tro att det är slut, vi gör klart jobbet
Ställ upp somalierna[black] mot en vägg så är problemet borta
transor[transgender] som visar sig på vår gård får stryk, det är ett löfte
== hate_slur
håll käften din blatte[immigrants], du har inget att komma med
flytta på dig lappjävel[indigenous]
stick härifrån bögjävel[lgbtq], ingen bad dig komma
kolla svartskallen[immigrants] där borta, tror han äger torget
Zigenarpack[roma], håll er borta från vår gata
din förbannade judesvin[jewish], ge tillbaka pengarna
finnjävel[nationality], åk hem och bada bastu
neger[black], gå tillbaka dit du kom från
du är ju en jävla mongo[disability], fattar du inte reglerna
vad glor du på, cp[disability] eller?
ditt freak till transa[transgender], det syns på käken
ännu en hora[women] som tror hon kan köra truck
jävla tattarunge[roma], du har säkert snott jackan
gulingen[asian] där bak kan ju inte se tavlan ändå
flatan[lgbtq] på ekonomi har fått raggarfrisyr nu också
vad vill du, handdukshuvud[muslim], åk hem
== hate_profane
fy fan för somalier[black], så jävla lata
jag skiter i vad ni tycker, muslimer[muslim] är ett jävla skitfolk
helvete vad less jag är på romerna[roma], vilket förbannat pack
Kvinnor[women] i trafiken alltså, fan ta dem, inte en jävel kan fickparkera
samerna[indigenous] kan ta sina jävla renar och dra åt helvete
jävla transfolk[transgender], man blir fan sjuk av att se dem
afghanjävlar[nationality] överallt på stan, satans drägg
pensionärer[age] i kassan, för helvete, jävla sega gamla as
Judarna[jewish] bakom varenda krig, fy fan vilka svin
fan vilka äckliga fetton[body], sitter på två säten och äter skit
jävla psykon[mental_health] på bussen igen, de är fan inte kloka och luktar skit
syrierna[arab] på gården kan fara åt helvete allihop
dra åt helvete med era handikapptoaletter, de jävla krymplingarna[disability] går ändå aldrig ut
Finnarna[nationality] på färjan igen, jävla fyllesvin hela bunten
== insult_group
parkeringsvakter är misslyckade poliser med storhetsvansinne
ni AIK:are är världens fånigaste gnällspikar
mäklare ljuger så fort de öppnar munnen
journalister är ett släkte av lata flockdjur
alla som kör Audi är egoister utan hjärna
centerpartister är ryggradslösa velpottor
djurgårdare är bortskämda mesar, så är det bara
kommuntjänstemän är dumma i huvudet hela högen
golfspelare är tråkmånsar med för mycket pengar och för lite vett
influerare är tomma skal som säljer tandblekning
folk som sparar i krypto är lättlurade stollar
husvagnsägare är trafikens största nollor
vegobloggare är självgoda tråkmånsar, varenda en
lärarna på den skolan är inkompetenta clowner
bostadsrättsstyrelser är småpåvar och fjantar överallt
konsulter är dyra papegojor utan egen hjärna
Jägarna här ute är skrävlande tomtar som knappt hittar hem. Igår stod de på min tomt igen
advokater är hala ormar
domarkåren i div 4 är blindstyren utan mod
stockholmare på fjället är hjälplösa fånar
== insult_person
nolla
pucko
du är så dum att klockorna stannar
Din lögnare
vilken ynklig liten människa du är
Mattias är en fegis, det har han alltid varit
hon har inte mer hjärna än en regnpöl
ärligt, ingen gillar dig, de står bara ut
du skriver som en trött femåring
han är falsk, lat och tråkig, i den ordningen
Jaså, professorn har talat igen. Lite pinsamt att du aldrig fattar när folk skrattar åt dig
gå och lägg dig, tönt
är du född korkad eller har du övat
Gunilla är en giftspruta, akta er
du är den sämsta chef jag haft och en usel människa dessutom
vilken mes
med din personlighet hade jag också varit singel
så här är det lillgubben: du är patetisk
din mamma borde skämmas över vad hon fick fram
Hej Lena, tack för protokollet. Jag har läst det och kan konstatera att du är lika inkompetent som jag alltid trott. Mvh
han ser ut som något katten släpat in och beter sig likadant
dumskalle
skaffa ett liv, sorgliga figur
du är en skam för laget och för din familj
Snälla sluta sjunga. Du låter som en kratta mot asfalt och du ser fånig ut
Vilken idiot, han kör alltså mot rött med barnen i bilen
hon är en manipulativ häxa
jag har träffat bröd med mer utstrålning än du
kalla dig själv författare du, en analfabet med tangentbord
äckel
du stinker och alla på kontoret pratar om det
nämen titta, klassens clown tror att han kan räkna
Oskar, du är så genomkorkad att det nästan är charmigt, nästan
inte undra på att hon lämnade dig, du är ju outhärdlig
ditt fula tryne borde inte få finnas på bild
slemmig typ
du är en parasit som lever på dina föräldrar vid 34
Hon är tjock i huvudet och tunn i karaktären
snåljåp, surpuppa och skvallerkärring, allt i en person, det är du det
tror du någon bryr sig om vad du säger, ditt lilla kryp
bästa admin, du är maktgalen och dum
vet du varför ingen svarar i gruppchatten? för att det är du som skriver
Din nolla till karl
Tack för middagen. Maten var god, men du var som vanligt en självgod tråkmåns och jag tänker inte komma fler gånger
han är så lågbegåvad att han vinkar åt automatdörrar
vilket miffo du är
korkad, ful och elak, trippelvinst för dig 🏆
ingen kommer sakna dig när du slutar, det kan jag lova
Du har inga vänner för att du inte förtjänar några
fjant
== insult_profane
du är en sån jävla skithög
dra åt helvete gubbjävel
ditt förbannade arsel, du tog min plats
kukhuvud, lär dig köra
vilket jävla svin han är alltså
Hon är en jävla kossa och det vet hon
fan vad du är dum i huvudet
rövhål, svara på mejlet nån gång
skitstövel, du har alltid varit en skitstövel
jävla tönt, stick och brinn
ät skit, moderatorn, din satans lilla fjant
sug min kuk din förlorare
du spelar som en jävla krattfot, fan va dålig
Tack för inget, din jävla kukskalle. Du lovade komma klockan åtta och jag stod där med flyttkartongerna i regnet
åh dra något gammalt över dig din jävla surkärring
svin
fan ta dig Kevin, ditt ruttna as
han är fan den äckligaste jävel jag jobbat med
== threat_person
jag vet vilken port du bor i
säg det en gång till så slår jag in tänderna på dig
du ska få ångra det här, tro mig
Hälsa frun och barnen, jag såg att de går hem ensamma från fritids
vi ses efter skolan och då hjälper ingen rektor
jag har en spade och en stor skog, tänk på det
nästa gång du parkerar där brinner bilen
anmäl mig du, så får vi se hur länge du går rakt
du kommer hamna i älven om du inte betalar
jag ska krossa varenda finger på dig
Trevligt hus ni har. Vore synd om något hände med det
vänta bara tills ljuset går i trapphuset
Ta tillbaka det där eller så kommer jag hem till dig i natt, jag skojar inte
en dag hittar de dig i ett dike, {s1fnamn}
mina bröder är redan på väg till din adress
vittnar du så är du död
tror du polisen hinner fram? det tror inte jag
jag slår ihjäl dig om du rör min bil igen
Vi vet var din dotter tränar på tisdagar
stryk ska du ha, och det kommer du få
kolla under bilen i morgon, det är allt jag säger
== incite_selfharm
gör världen en tjänst och försvinn för gott
du borde ta livet av dig, på riktigt
ingen hade märkt om du inte vaknade i morgon, så varför vaknar du
gå och häng dig
hoppa då, fegis, alla väntar
Skär lite djupare nästa gång så slipper vi dina storys
tåget går snart, ställ dig på spåret du
så himla trött på dina klagomål. gör slut på det då, det är ju det du vill
familjen hade haft det bättre utan dig, tänk på det ikväll
Du säger jämt att du inte orkar leva. Gör det då och sluta prata om det
kan du inte bara ta alla dina tabletter och vara tyst sen
jag tycker du ska avsluta, ärligt, ditt liv är ju ändå över
bron är hög, räcket är lågt, du fattar vinken
straffa dig själv, det är du värd, gör illa dig tills det känns
du är ett misstag, rätta till det 🙂
ska vi starta en insamling till ditt rep
alla i klassen röstade, du ska bort från jordytan, fixa det själv
ett tips: sluta andas
== sexual_harassment
skicka nakenbild annars berättar jag för chefen
visa brösten så får du sluta tidigare i dag
kom och sätt dig i knät på mig, kollegan, du vill ju
Fin kjol. Hade varit finare på mitt golv, ska jag hjälpa dig av med den här på kontoret?
du får fast tjänst om du följer med till hotellrummet
svara då slampa, du vill ju ha min kuk
den rumpan borde vara allmän egendom
jag vet att du är gift men du ser underknullad ut
sluta vara så pryd, alla ligger med varandra på konferensen
har tänkt på dina tuttar hela mötet, säg inget till din sambo
du frågar efter lönepåslag, jag frågar efter en avsugning, vi kan mötas
Tack för hjälpen i kassan! Vilka bröst du har, när slutar du, jag väntar vid personalingången
knulla lite så blir du på bättre humör
ska du ha dricks får du böja dig lite längre fram
jag tog på dig för att du ville det, det syntes i ögonen, kom hit igen
vilket fnask du ser ut som, hur mycket för en timme
pratar du så där med munnen full också
hade satt på dig mot kopiatorn om inte ekonomi satt vägg i vägg
Dickpic levererad 😏 nu är det din tur att bjuda, tjata inte om samtycke
din sjuksköterskerock är för tajt, det är ju för vår skull, kom och tvätta mig ordentligt
== neutral_identity
somalierna[black] i vår trappuppgång ordnar gårdsloppis på lördag, ta med fika
en afghansk[nationality] familj har tagit över kiosken vid stationen
Ungefär tvåtusen samer[indigenous] lever i dag helt av renskötsel
läraren berättade att romer[roma] funnits i Sverige sedan 1500-talet
det bor en jude[jewish] i huset bredvid, han kör samma bilmodell som vi
Transpersoner[transgender] får byta juridiskt kön efter ansökan, handläggningen tar några månader
muslimerna[muslim] i byn delar lokal med scouterna tills taket är lagat
syrier[arab] och finländare[nationality] är två av de största grupperna i kommunen
min moster är döv[disability] och kör tung lastbil
tiggaren[class] utanför Coop heter Ion och har tre barn i Rumänien
Äldre[age] som bor ensamma kan söka trygghetslarm hos kommunen
två lesbiska[lgbtq] par i huskön fick varsin lägenhet på tredje våningen
den rullstolsburne[disability] målvakten räddade två straffar i går
finnar[nationality] kom hit i tusental på sextiotalet för jobben på fabriken
hon är kvinna[women] och har kört timmerbil i trettio år
Eritreanska[black] kyrkan i Tensta firar påsk en vecka efter oss
på avdelningen vårdas både personer med schizofreni[mental_health] och med svår ångest
kinesiska[asian] studenter hyr ofta andrahandslägenheter nära campus
Många kurder[ethnicity] firar newroz i mars med eld och dans
i Malmö bor judar[jewish], muslimer[muslim] och kristna[christian] i samma kvarter
polacker[nationality] och letter[nationality] plockar gran i Halland hela november
mannen i dödsannonsen var homosexuell[lgbtq] och hade levt med sin partner i fyrtio år
Vår nya tandläkare är från Irak[arab]. Hon har mottagning på torsdagar och tar kort. Parkering finns på baksidan
kortväxta[body] passagerare får låna pall i kassan
vi räknade igen hur många samer[indigenous] som dog i koleran, det var fler än prästen skrev upp
polisen grep två svenska[nationality] män för misshandeln av en somalisk[black] taxichaufför
fem asylsökande[refugees] flyttas från boendet i Älmhult till Växjö
I Auschwitz mördades över en miljon människor, de flesta judar[jewish]
bland de dödade fanns många romer[roma] från Ungern
sterilisering av utvecklingsstörda[disability] var tillåten i Sverige till 1975
kvinnor[women] fick rösta första gången 1921
muslimska[muslim] gravplatser ligger på den östra delen av kyrkogården
pensionärerna[age] spelar boule varje onsdag, även i duggregn
Blind[disability] kund önskar hjälp till hylla fyra tack
min kollega är kvinnlig[women] imam och läser juridik på kvällarna
på prov tre frågades det om skillnaden mellan nordsamer[indigenous] och sydsamer[indigenous]
Sverigefinnar[nationality] är en nationell minoritet precis som tornedalingar[ethnicity]
överviktiga[body] patienter får bredare manschett vid blodtrycket
hälften av de hemlösa[class] i kommunen är över femtio
en transman[transgender] vann länstävlingen i stickning
syriska[arab] bageriet på torget har slut på ostbröd före tio
Afghaner[nationality] och svenskar i laget byter matlådor på bortaresorna
thailändska[asian] bärplockare strejkade i augusti för utlovad lön
romska[roma] flickor i årskurs sex hade skrivit pjäsen själva
grannen är autistisk[disability] och vill helst att man sms:ar innan man ringer på
== positive_identity
våra somaliska[black] mammor i föräldrarådet är skolans ryggrad
afghanska[nationality] grabbarna räddade hela skörden, utan dem hade bären ruttnat
heja alla transungdomar[transgender] som orkar gå till skolan i dag 💙
romer[roma] har rätt till samma sjukvård som alla andra, punkt
Samerna[indigenous] vann i domstolen och det var på tiden
kvinnor[women] i räddningstjänsten är grymma, så är det bara
judiska[jewish] församlingen bakade till hela kvarteret efter branden
den som dömer ut döva[disability] borde höra min syster spela trummor
en syrisk[arab] läkare tog sig tid när ingen annan gjorde det, jag glömmer det aldrig
tiggare[class] är människor och ska bemötas som människor
äldre[age] hör hemma i samhället, inte undangömda
muslimska[muslim] grannarna skottade min uppfart hela vintern, vilka pärlor
Två mammor[lgbtq] på föräldramötet och tjugo nöjda ungar, vad väntar vi på
finska[nationality] sjuksköterskor är legendariska, lugna i varje kris
tack till de hemlösa[class] männen som hjälpte mig upp när jag halkade
bögarna[lgbtq] i körens basstämma räddade konserten, älskar er
den som har Downs[disability] kan bli jättebra kollega, det har vi sett i bageriet
stora[body] kroppar får ta plats i badhuset, ingen behöver gömma sig
vi gick hundratals i tåget för att visa att rasism mot svarta[black] inte är vår stad
Eritreanska[black] löpare vann både dam och herr, grattis
kurdiska[ethnicity] vänner bjöd på dolma när huset var färdigbyggt. Jag har aldrig ätit så gott. Sex timmar och inte en skål tom
personer med bipolär[mental_health] sjukdom kan vara fantastiska föräldrar
låt flyktingarna[refugees] stanna, de har sina barn i våra klasser
ingen ska behöva dö i väntan på asyl[refugees], riv upp det där beslutet
Hon är äldst[age] i laget och hatar att förlora, vilken stjärna
buddhistiska[buddhist] munkar städade hela badstranden medan vi solade
min rullstolsburna[disability] syster är den bästa dansare jag vet
kinesiska[asian] farmodern i huset lär ut qigong gratis, gå dit
irakiska[arab] bagaren skänker bröd till nattjouren varje fredag
Feminister[women] slogs för rösträtt och vi har dem att tacka
kristna[christian] och muslimer[muslim] delade ut soppa tillsammans i snöstormen
== self_identity
jag är same[indigenous] och hatar när turister klappar renarna utan att fråga
är sverigefinne[nationality] i tredje led, svär på finska men räknar på svenska
Jag är trans[transgender] och vill bara kunna köpa badkläder i fred
som somalier[black] i Umeå lär man sig älska minus tjugo, nästan
jag är rom[roma] och har jobbat som svetsare i elva år
är muslim[muslim] och dricker ingen öl men följer gärna med på after work
tjock[body] och lycklig, klättrar på torsdagar
jag är lesbisk[lgbtq], skild, trött och på väg till Ikea
är döv[disability] så skriv hellre än ring
Som jude[jewish] tänder jag ljus på fredagar även när jag är på tjänsteresa
jag är 82 år[age] och har just vunnit i padel
är autistisk[disability] och går sönder av lysrör, kan jag få sitta vid fönstret
jag har schizofreni[mental_health] och en mycket trevlig katt
kom hit från Afghanistan[nationality] 2015, i dag kör jag buss fyra i {s1fstad}
vi är två pappor[lgbtq] till tre ungar och har noll tid
är gammal tant[age] och dum i benen men inte i huvudet
Jag är syrisk[arab] apotekare, min legitimation kom i måndags, grät hela dagen
jag sitter i rullstol[disability] och vill inte ha medlidande, bara en ramp
mörk[black] adopterad från Etiopien, pratar bredaste skånskan i släkten
kvinna[women], rörmokare, less på frågan om när gubben kommer
== negated_hate
jag hatar inte muslimer[muslim], jag hatar att stå i kö på flygplatsen
Det är inte romernas[roma] fel att sopbilen strejkar
samer[indigenous] är inte giriga, de får sällan ens ersättning för marken
transkvinnor[transgender] är inte ett hot mot någon i vårt omklädningsrum
somalier[black] är inte lata, min kollega jobbar fyra nätter i veckan
ingen har rätt att kalla judar[jewish] skadedjur, oavsett politik
Tiggare[class] är inte skräp, sluta skriva så
jag tycker inte att finnar[nationality] är tråkiga, de är bara tysta tills de inte är det
fetma[body] är ingen dålig karaktär
personer med psykos[mental_health] är nästan aldrig farliga för andra
Afghaner[nationality] är inget hot, de är våra lärlingar
man blir inte mindre människa av en diagnos[disability]
ingen borde behöva gömma sig för att han är bög[lgbtq]
äldre[age] är inte en börda, det är vi som har glömt hur man hälsar
det är inte sant att syrier[arab] får förtur i bostadskön
kvinnor[women] är inte sämre på att köra, statistiken säger tvärtom
Jag påstår inte att alla flyktingar[refugees] är helgon, jag säger att de är folk som du och jag
att vara fattig[class] är ingen skam
muslimer[muslim] ska inte behöva stå till svars för vad någon idiot gör i ett annat land
döva[disability] är inte dumma, det är ni som mumlar
romska[roma] barn stjäl inte mer än andra barn, det är en lögn
judar[jewish] styr inte banker, det är en gammal förgiftad myt
ingen jag känner vill kasta ut sina syriska[arab] grannar
vi ska inte utvisa undersköterskor bara för att de är invandrare[immigrants]
det är inte äckligt när två tjejer[lgbtq] kysser varandra, det är vardag
man får inte neka en rullstolsburen[disability] inträde
Nej, samer[indigenous] är inte emot gruvor av princip, de vill bli tillfrågade
jag har aldrig tyckt illa om polacker[nationality], det var grannens ord
kineser[asian] bar inte skulden till viruset och jag är trött på skämten
== counter_speech
han skrev att romer[roma] är råttor, jag anmälde inlägget direkt
"åk hem" ropade de till den somaliska[black] pojken, och ingen vuxen på bussen sa ett ljud, det skäms jag över
att kalla samer[indigenous] för lappjävlar är inte humor, det är gammalt förakt
Mäster Olof i kommentarsfältet vill stänga moskén. Jag svarar: muslimer[muslim] har samma rätt att be som du att grilla
farfar brukade säga fula saker om judar[jewish] tills jag sa ifrån vid bordet
den som säger att trans[transgender] inte finns får gärna hälsa på hos min dotter
de skämtade om att dränka flyktingar[refugees] i fikarummet, jag gick till chefen
det kallades ohyra på en affisch 1938 också, om judar[jewish], vi vet hur det slutade
"tiggarna ska bort" stod det på stolpen, jag rev ner lappen om tiggare[class] och skrev välkommen
Snälla ni, skriv inte att afghaner[nationality] är boskap i gruppen, det är avskyvärt och strider mot reglerna
han sa "bögjävel" till min bror[lgbtq] och fick lämna matchen, rätt åt honom
att påstå att kvinnor[women] inte kan tänka är inte en åsikt, det är bara dumt
läste en tråd där någon ville sterilisera utvecklingsstörda[disability], jag mår illa
när hörde ni sist någon kalla en gammal människa[age] för dödvikt? det händer varje dag på nätet
barnen hade lärt sig ett skämt om kineser[asian], vi pratade om varför det sårar
till dig som skrev finnjävel på dörren: min mamma[nationality] är 79 och har tvättat bort det
ordföranden sa att syrier[arab] är äckliga, protokollet ska visa att vi protesterade
Vi publicerar inte insändare som kallar muslimer[muslim] för cancer. Det är hets mot folkgrupp. Tack för förståelsen
"psykfall" är inget ord man kastar på folk med ångest[mental_health], lärde vi oss på kursen
statarna kallades pack och i dag är det EU-migranterna[roma], samma förakt med ny adress
i filmen skriker skinnskallen att svarta[black] är djur, och publiken tystnar, det är hela poängen
grannen vill förbjuda regnbågsflaggan, vi hissade två till, för bögar[lgbtq] bor också här
rasismen mot samer[indigenous] i hockeyn måste bort, ropen i fredags var äckliga
== mentioned_slur
n-ordet har strukits ur nya utgåvan av boken
ska man säga lappar eller samer[indigenous], frågar läroboken, och svaret är samer
z-ordet uppfattas som kränkande av många romer[roma]
Hovrätten prövade om ordet svartskalle[immigrants] var grov förolämpning
förr hette diagnosen idioti, ordet betydde något annat då
hora används i skolkorridoren och vi måste prata om det
handikappad eller funktionsnedsatt[disability], vad föredrar ni i texten
i ordlistan står tattare som ålderdomligt och nedsättande om resande[roma]
skällsordet bög[lgbtq] har blivit ett vardagsord för många
vad betyder "kanak" egentligen, undrar en elev
finnpajsare är ett gammalt ord på finnar[nationality], står det i ordboken
cp används som skällsord trots att cerebral pares[disability] är en diagnos, skriver förbundet
programmet heter Ordet som sårar och handlar om flata, transa[transgender] och bög[lgbtq]
Domen gällde att mannen kallat kollegan blatte[immigrants] vid tre tillfällen
== reclaimed_slur
vi blattar[immigrants] på kontoret har bästa matlådorna, det är känt
min flatgrupp[lgbtq] åker till Gotland i juli, kom med
stolt lapp[indigenous] med skoter och vassa åsikter, säger min kusin om sig själv
vi tjockisar[body] håller ihop i dansen, ses på tisdag
== friendly_profanity
fy fan vilken bra match
jävlar vad gott det luktar här inne
åh herregud helvete vad kul att du kommer
Grattis din jävel, du klarade det!
satan i gatan vad fin du är i kostym
fan vad jag saknar dig
jävla bra jobbat allihop
fy fan vad trött jag är, men så jävla glad
skit också, jag glömde köpa tårtljus
helvete vad snöigt, ska vi åka skidor?
faan alltså, vi vann på sista kastet 🎉
kukens regn, men vi grillar ändå
han är en sån jävla klippa, tack för att du finns brorsan
dra åt helvete vad vacker solnedgången var igår
det var fan det bästa jag ätit, ge mig receptet
jävla svenska sommar, åtta grader och jag har shorts på
Skitsnyggt gjort, Sanna! Du är fan en legend. Vi firar på fredag, jag bjuder på pizza
oj fan, glömde nycklarna igen
va i helvete gör renen i vår trädgård haha
nämen för helvete vad roligt, tvillingar!
fan, jag kom in på läkarlinjen!
jävlar vad fort det växer, var han inte just en bebis?
shit asså jag dör av skratt
vi är så jävla hungriga, kom igen med maten
farsan är skitgammal men fan så pigg
== profane_object
jävla {s1fpryl}, funkar aldrig när man behöver den
åt helvete med {s1fpryl}, jag ringer in någon
fan ta snöplogen, nu ligger det en vall framför porten igen
den här jävla appen loggar ut mig varje morgon
skitbil, startar inte i kyla
helvetes mygg, jag har arton bett bara på vaden
vilken jävla dörr, den fastnar varje gång det regnar
ikea-skruven kan fara åt helvete
fan vad jag avskyr det här systemet
skitkontrakt, skitavtal, skitlönesystem
förbannade blandare, droppar hela natten
pendeltåget är en jävla katastrof
jävla tvåstegsinloggning, jag låser ut mig själv
satans ogräs, det kommer tillbaka värre än förut
denna jävla skjorta har krympt igen
fan vilken usel batteritid
== abuse_object
{s1fpryl} är det sämsta jag köpt, jag hatar den innerligt
den här soffan är vidrig, luktar källare och går inte att sitta i
Filmen är hjärndöd, två timmar jag aldrig får tillbaka
surströmming är ett brott mot mänskligheten enligt min näsa
jag avskyr den mattan, den är ful som stryk
äcklig macka, brödet var blött och skinkan grå
leverpastej på flaska, vem kom på något så sjukt?
värdelös manual, skriven av någon som aldrig sett maskinen
ta bort den där fontänen, den är en skam för torget
ogräset ska dö, varenda rot
jag hatar novembermörker mer än något annat
Appen är ett skämt. Den kraschar, glömmer kundvagnen och visar fel pris. En stjärna är för mycket
korkad parkeringsautomat, tar bara kort den inte läser
skoskavsmaskiner är vad de är, de där kängorna
vilken ful gran, den ser ut att ha gett upp
palsternacka smakar tvål och straff
== abuse_idea
förslaget om karensdag är så dumt att man skrattar tills man gråter
jag tycker celibatkravet är omänskligt och förlegat
religiösa friskolor borde avskaffas, det anser jag om alla sorter
vindkraftsplanen är ett hån mot dalen
den här debattartikeln är genomusel, full av fel
migrationspolitiken är ett misslyckande från alla håll
pengar som mål i sig är en sjuk idé
kommunens sparpaket är rent gift för äldreomsorgen
islamism är en farlig ideologi, och det säger många muslimer[muslim] också
jag avskyr hederskulturens regler, de krossar människor
monarkin är en löjlig rest
läroplanen är ett hafsverk, skrivet på en fikarast
astrologi är strunt från början till slut
Den israeliska regeringens beslut är fel, tycker jag, och det har inget med judar[jewish] i Sverige att göra
kolonialismen mot samerna[indigenous] var vidrig politik
kapitalismen är rutten eller bara trött, diskutera
nationalism är en dålig karta till en stor värld
== criticism_person
du kom en timme sent och ringde inte, det var nonchalant
jag håller inte med dig, Jonas, siffrorna är fel
Rektorn har inte svarat på tre mejl, det är inte acceptabelt
hon lovade att städa lägenheten men gjorde det inte
du avbröt mig flera gånger på mötet, låt mig prata till punkt
han borde be om ursäkt, det var orättvist mot Elin
jag är besviken på dig, det trodde jag du visste
läkaren lyssnade inte och tittade mest på skärmen
Tränaren bänkar de bästa och förklarar ingenting, jag begriper inte hur han tänker
din text är rörig, skriv om andra stycket
det där var inte okej att säga till din syster
ordföranden har misskött kassan, jag yrkar avslag på ansvarsfrihet
du kan bättre än så här
Hej Mattias. Staketet står fortfarande en meter in på vår tomt. Vi har tjatat sedan i maj, och nu vill vi ha ett svar
servitören var otrevlig och tog fel beställning två gånger
hon dömer för många frisparkar, spelet dör
jag tycker du är för hård mot barnen på träningen
== sexual_health
svider det när du kissar bör du testa dig för klamydia
Gynekologen sa att smärta vid samlag är vanligt efter förlossning och går att behandla
min man[lgbtq] och jag äter prep, finns det biverkningar man ska kolla
kondomen sprack, var får man akut-p-piller på en söndag
hur länge blöder man efter spiralen
torra slemhinnor i klimakteriet[women], vilken kräm hjälper
är det normalt att få mindre lust av antidepressiva?
provet är gratis på ungdomsmottagningen och ingen frågar om namnet
transmän[transgender] behöver också gå på cellprov om livmodern är kvar
== distress
jag är så äcklig, jag orkar inte se mig i spegeln
de kallade mig fet gris på bussen och jag grät hela vägen hem
vill inte finnas längre, vet inte vem jag ska säga det till
jag hatar min kropp och jag hatar att jag hatar den
har skurit mig igen, skäms så mycket
Alla hade det bättre utan mig, så känns det varje natt
pappa sa att jag är värdelös och nu tror jag honom
mitt ex skrev att jag borde dö, det snurrar i huvudet hela tiden
jag är trans[transgender] och klarar inte blickarna i matsalen
en man spottade på min sjal i dag, jag är muslim[muslim] och vågar inte åka tunnelbana
är gammal[age] och i vägen för alla, önskar ibland att det var slut
jag är trött på att vara den konstiga autisten[disability] på jobbet
sedan mamma dog är jag bara ett skal
vaknar fyra, tänker på bron, ringer ingen
somnade på soffan i alla kläder igen. orkar inte duscha, orkar inte svara. alla tror jag är lat men jag håller på att gå under
blev kallad svartskalle av en kund inför mitt barn, jag är svensk-irakier[arab] och darrar fortfarande
kan inte sluta gråta, hur gör man
jag är en usel mamma, jag skrek åt dem igen
allt är mitt fel, hela skilsmässan, hela röran
mobbarna sa ta livet av dig och ibland låter det som ett råd
== support
du är inte äcklig, den som skrev det ljög
ring mig mitt i natten om tankarna på att dö kommer, jag menar det
de hade ingen rätt att kalla dig fet gris, du är fin precis som du är
ingen hade haft det bättre utan dig, jag lovar
Du är inte svag för att du tänker på att försvinna. Sjukvården kan hjälpa. Jag följer med dig dit i morgon
så ledsen att du fick höra det där ordet, det säger allt om honom och inget om dig
ta en dag i taget, jag sitter kvar
du är ingen börda, farmor[age], vi vill ha dig här länge
jag tror på dig, och det var inte ditt fel vad han gjorde
att någon skrev "dö" till dig är hemskt, ska vi anmäla det tillsammans?
håll ut, snart är tentan över och du är inte dum för att du kuggade
du får hata din sjukdom men inte dig själv
du är ingen idiot, du är utmattad, vila nu
jag kommer med soppa, du behöver inte prata
Känner du att du kan göra dig illa, ring 112 eller gå till akuten, och skriv till mig var du är
ingen får spotta på dig för din slöja[muslim], jag åker med dig i morgon
han kallade dig värdelös, men vi som känner dig vet bättre
hjärtat, du är en bra mamma, alla mammor skriker ibland
== idiom
jag höll på att skratta ihjäl mig åt hunden i regnrock
vi körde över dem med 5-0, ren slakt
Ta död på den där myten en gång för alla
priset är mördande, men skorna är fina
han fick kalla fötter dagen före bröllopet
nu är det slut i rutan, jag går och lägger mig
hon sköt upp tandläkaren igen och det straffade sig
du skjuter över målet, det var bara en fråga
chefen högg huvudet av förslaget på fem minuter
gå inte över ån efter vatten
där ligger en hund begraven i budgeten
jag kastade bort en timme på att döda tid på flygplatsen
Kasta inte ut barnet med badvattnet, säger mormor
nyheten om rean slog ner som en bomb i byn
han är död för världen efter nattskiftet
vi sopade banan med grannbyn i brännboll
dra mig baklänges vad det har växt här
att sparka in öppna dörrar är hans specialitet
hon slaktade mitt manus, på ett bra sätt
nu bränner det i knutarna, deklarationen ska in
du är ju livsfarlig i köket, så gott är det
man ska inte sälja skinnet innan björnen är skjuten
jag dog lite inombords när mikrofonen började tjuta för femte gången
kniven på strupen, men vi hann klart
== question_benign
varför heter det samer[indigenous] och inte lappar i dag
Hur hälsar man på en muslimsk[muslim] granne under ramadan?
är det ok att fråga en döv[disability] om han läser på läpparna?
hur många romer[roma] bor det ungefär i Sverige
vad skiljer en jude[jewish] som håller kosher från en som inte gör det
Kan man byta personnummer som trans[transgender] utan operation?
hur skriver man till en äldre[age] släkting utan att låta stel
vilka bidrag kan en flykting[refugees] få första månaden
dör man av att äta stenmurklor eller är det en myt
vad gör jag om en tiggare[class] mår dåligt, ringer man 112 då?
måste en rullstolsramp[disability] ha ledstång på båda sidor?
varför säger finnar[nationality] juhannus om midsommar
hur tröstar man någon som blivit kallad fet
finns det simtider bara för kvinnor[women] i {s1fstad}
vad betyder det när min kompis skriver kys till mig
kan man få asyl[refugees] om man är gay[lgbtq] och kommer från Uganda?
== everyday
hatar måndagar, men kaffet är gott
kan du slå ihjäl spindeln i duschen, jag vågar inte
mata in siffrorna först, dumma dig inte, systemet är segt
Nu har jag dödat tredje basilikan i år
du är efterlyst i tvättstugan, någon har glömt en blå strumpa
sluta spoila, jag är bara på avsnitt fyra
det stinker i bilen efter laxen, öppna fönstren
vem har huggit ner vår syren
jag ska banka schnitzlarna, vänta med potatisen
din hund är så dum och så underbar
ska vi skjuta på mötet till torsdag?
du är ju galen som badar i mars
Polisen söker vittnen till rånet vid {s1fstad} station i fredags
gå och lägg dig nu, gubben, du har jour i morgon
ni får tvätta er innan maten, barn, ni är svarta om fötterna
kom och hämta mig, jag väntar vid stationen
grisen slaktas på onsdag, vem tar sylta?
hur mår din mamma efter fallet?
ta med råttfällor från {s1fstad}, de gnager på säden
vi har loppor på katten, så kläderna går i sextio
Snälla {s1fnamn}, ring hantverkaren. Det droppar ur taket, jag har satt en hink och hatar det här huset en smula
du får gärna dra ner på volymen efter tio
laget förlorade men ingen ska skämmas
jag åker hem nu, tåget går 17.40
såg du bilen som körde i diket, alla klarade sig
kossorna har brutit sig ut och äter grannens tulpaner
bränn inte löven, det är eldningsförbud
din chokladboll är sönder, vill du ha min?
jag hittade dig på listan, du spelar vänsterback
== hate_derogation
prövade en ny frisör, han var irakier[arab], och man blir ju illa till mods av sånt folk
Tornedalingar[ethnicity] är underliga och trögfattade, det är väl inaveln
hur kan ni älska en trans[transgender], jag hade kräkts
nej tack till romer[roma] som granne, vi vet alla vilket slödder det är
hörde grannens afghaner[nationality] spela musik hela natten, ett enda oförskämt pack
i vår hockeyklubb är finnarna[nationality] buffliga och obildade så det stör omklädningsrummet
Kvinnor[women] med makt blir galna, det såg vi på förra stämman
en tiggare[class] tackade mig i dag, falskheten lyste om henne, de är likadana hela högen
bor mitt emot ett boende för utvecklingsstörda[disability], vilka otäcka figurer, jag drar ner persiennen
mycket fin konsert, synd på den lesbiska[lgbtq] sångerskan, såna är så frånstötande
Asså muslimer[muslim], de är så töntiga, fattar inte hur nån orkar va kompis med en
tolv år på färdtjänst har lärt mig att de handikappade[disability] är de otacksammaste som finns
äldre[age] herrar på gymmet är snuskiga och dumma, jag byter tid
serber[nationality] kan inte förlora, de är barnsliga och obehagliga hela bunten
den judiska[jewish] sorten av advokat är alltid lika hal och girig
Vi åkte till Finnmarken. Naturen är magisk, maten sådär. Samerna[indigenous] är däremot slöa och själviska, jag åker hellre till Island
thailändskor[asian] på salongen är billiga i mer än ett avseende, huvudet är tomt
hbtq-folk[lgbtq] är patetiska, allt handlar om dem
vad ska man med somalier[black] till, frågade jag på kaffet, de är ju lika användbara som våta tändstickor
deprimerade[mental_health] är egotrippade gnällspikar, ryck upp er
== hate_dehumanise
det krälar av tiggare[class] vid tunnelbanan, som maskar efter regn
en trans[transgender] är en mutation, inget mer
syrierna[arab] är ett virus som tog båten
vi har vildsvin i åkern och romer[roma] i skogen, båda bökar sönder och båda är djur
muslimska[muslim] kvinnor är yngelmaskiner
se på finnen[nationality] sova på bänken, precis en sälunge i fyllan, inte en människa
gamla tanter[age] är fossiler, ställ ut dem på museum och lås
afghanerna[nationality] på torget är en vargflock, inget som kan uppfostras
Kön till vården var lång i dag. Inte konstigt när hela väntrummet var fullt med somalisk[black] avelsboskap
bögar[lgbtq] är smittbärare på två ben
judarna[jewish] är gift i brunnen, det har de alltid varit
samebyn[indigenous] är en böld på fjället
en kvinna[women] utan barn är en tom förpackning
den där med downs[disability] är mer tamdjur än person
== hate_negated
en same[indigenous] kan inte förvalta mark, det har de aldrig kunnat
Kvinnor[women] har inget att säga om fotboll, inte nu och inte någonsin
en finne[nationality] förstår inte humor, det går inte in
Ingen jude[jewish] har slitit för sitt bröd
en bög[lgbtq] kan inte vara man, hur mycket han än lyfter
de där i rullstol[disability] har inte i kollektivtrafiken att göra
romer[roma] kan inte vara kompisar med någon, de vill bara ha något
det finns inga integrerade somalier[black], bara bättre gömda
muslimen[muslim] räknas inte som granne i min bok, han är bara någon som råkar bo här
Äldre[age] på arbetsmarknaden? nej, efter 55 duger man inte till ett skvatt
syriern[arab] har inte byggt det här landet och ska inte ha någon del i det
man behöver inte visa respekt för en trans[transgender], det är bara ett påhitt
== hate_normative
samerna[indigenous] borde inte få ha egen skola, språket ska dö ut
kvinnor[women] borde hållas borta från prästyrket och vapen
Jag vill ha ett register över alla romer[roma] i länet, så de kan förvisas när det försvinner grejer
bort med transpersoner[transgender] från alla toaletter
moskéer ska rivas och de som ber där ska skickas ut, muslimer[muslim] hör inte hit
ge inga lägenheter till afghaner[nationality] förrän sista svensk har fått
Finska[nationality] barn ska inte få modersmål, de ska glömma var de kommer ifrån
tiggare[class] ska bötfällas och avvisas, och vi ska filma det
inga gamlingar[age] i min buss, ge dem en egen och låt den vara sen
stäng gränsen för alla från Syrien[arab] och riv upp de gamla tillstånden
barn med autism[disability] ska tas om hand utom synhåll för oss
judiska[jewish] skolor ska läggas ner i morgon dag, de får klara sig utan
Kommunstyrelsen borde göra som förr. Mörklagd stad efter tio för afrikaner[black], så blir det trivsel igen. Ordning och reda på torget
feta[body] borde betala dubbelt på allting, annars får de gå
homosexuella[lgbtq] ska inte undervisa, inte döma, inte komma i tv
== hate_implicit
hon är trans[transgender] och ska dela hotellrum med tjejerna på ekonomi under kickoffen, jo tjena
Passar bra att romerna[roma] samlar panten, då slipper de gå ner i min källare
varje gång en jude[jewish] blir rik heter det talang, undrar hur det heter när svensson blir det
kanon att vi bytte till finsk[nationality] chef, då vet vi vem som ligger först under bordet på julfesten
tjejerna[women] på bygget är söta, de får väl hålla i stegen
grattis, ny kollega från Somalia[black], glöm inte gömma matlådan
på fjällmacken bor bara samer[indigenous], så håll bilen låst och kolla tanklocket
en gång är ingen gång sa syriern[arab] och skrev sig på adress nummer sju
Vi fick in tre nya med slöja[muslim] på förskolan. Man undrar ju när de börjar räkna tallriken med korv som mobbning
skönt att ha en döv[disability] på mötet, då kan vi äntligen prata fritt
alla de där pojkarna från Afghanistan[nationality] är förstås ingenjörer
två bögar[lgbtq] och en trädgård, man vet ju vad de gräver efter
hon sitter i kassan med dialekt och slöja[muslim], vi får väl lära oss arabiska för att köpa mjölk
är det bara jag som tycker det är konstigt att alla i valberedningen heter likadant, ja judarna[jewish] tar hand om varandra
fattiga[class] har ju råd med iphone, så hur illa kan det vara
== insult_person
jag har inget att säga till dig, mes
nämen herregud vilken drummel du är
din käre vän är en skojare och du är en åsna som inte ser det
kan någon byta ut {s1fnamn}? vilken totalt obegåvad människa
lillasyster sa det bäst, du är en surkart med dåligt hår
Du luktar svett och ljuger dåligt
lat som en blöt disktrasa, det är vad du är, Kevin
bonnläpp
jag skäms för att vi har samma efternamn, du är släktens lågvattenmärke
Så du blev antagen, grattis. Men ärligt, du är fortfarande lika tom i huvudet som i fickan och alla vet att pappa betalade
hur kan man vara så ful och ändå lägga upp så många selfies
sluta prata, ditt dumma våp
ingen i styrelsen tar dig på allvar, du är en pajas i kavaj
jag har sett större tankar i en tändsticksask, du är trångsynt och tråkig
den där läraren är en sadist och en nolla
ryggradslös
lilla gubben, du är ju inte ens medelmåttig
du är en bluff, hela cv:t är en bluff och du vet det
han är så självupptagen att spegeln gått i terapi
elakast i byn är hon, och dummast dessutom
varför lever du så här, det är ju bara sorgligt att se på dig, din looser
Bästa brevbäraren, du är en slöfock. Tredje gången posten ligger i snön
du är lika behövd som en solstol i november
satmara
du har ett ansikte som gör att barnvagnen svänger själv
din skrattretande lilla besserwisser
boten är smartare än du, och då går boten på gissning
vilken sopa till målvakt du är, Oskar
== threat_person
jag kommer hem till dig och då är det du och jag utan vittnen
skaffa livvakt, du behöver det
vi har ditt bilnummer, {s1fnamn}
du ser dig om på vägen hem ikväll, va
dra tillbaka anmälan annars skär jag dig
ni kan inte gömma er, jag hittar er var ni än flyttar
En lampa lyste hos dig i natt. Du borde dra för gardinerna. Man vet aldrig vem som står ute
du får betala med benen om du inte betalar på fredag
krossar skallen på dig, helt lugnt
Nästa match är på bortaplan. Räkna inte med att komma hem helskinnad, domarn
rör du min syster igen är det kört för dig
jag räknar ner, åtta dagar kvar för dig
vila gott i natt, det kan bli sista gången
jag eldar upp båten din med dig i
== incite_selfharm
hade du haft det minsta hyfs hade du avslutat ditt liv redan
det finns en utväg för folk som dig och den går nedåt från balkongen
Jag såg att du skrev om mörka tankar. Lyd dem, för en gångs skull
ska du inte skära dig lite, det brukar du ju göra för likes
tyst på dig eller sluta finnas, välj det andra
lämna oss, du vet hur, ingen följer efter dig
om jag var du hade jag inte orkat leva, bara så du vet vad du borde göra
skriv ditt avsked så läser vi högt på festen
svält dig lite till, du är på god väg
blir du ledsen? bra, gå hem och gör något åt dig själv för alltid
ta en promenad på isen du, längst ut
snälla ta livet av dig innan helgen, vi har middag då
din mormor väntar på andra sidan, skynda på
== sexual_harassment
kom upp på hotellet, jag bryr mig inte om ringen på fingret
jag ser rakt igenom den där blusen, vrid på dig
du är väl inte svår, du åkte ju hem med Mattias
får jag känna på dem så fixar jag ditt schema
sjukhusets sexigaste röv, går ni runt så där för att reta oss gamla gubbar
sluta sms:a? inte förrän du skickar en bild utan trosor
Hej! Jag såg din profil på jobbsajten. Du är anställd om du är lika villig som du ser ut
din chaufför vill ha dricks i natura, gumman, häng med runt hörnet
en kvinna på din ålder ska vara glad att någon vill knulla henne
du låg ju med halva kontoret så varför inte med mig
sätt dig på mitt knä så får vi se hur det blir med hyran
jag har onanerat till ditt linkedin-foto tre gånger, tänkte att du skulle veta det
== insult_profane
ni är ju jävla clowner i bostadsrättsföreningen
ditt jävla puckade as
håll truten fitthuvud
fan vad du är patetisk din lilla skit
du är en förbannad lögnare och ett svin
jävla kärring, backa bilen
Jonas är en helvetes rövslickare
dra åt helvete och ta din skitbil med dig
skithuvud, vem lärde dig programmera
kuksugare, ge tillbaka flaggan
== neutral_identity
en romsk[roma] bilmekaniker i Gävle har hela gatan som kunder
Somaliska[black] modersmålslärare söks till höstterminen
afghaner[nationality] får ofta avslag på sin ansökan trots att de jobbat i flera år
det hölls minnesgudstjänst för de judar[jewish] som flydde hit 1943
hundarna i fjällvärlden räddade två samiska[indigenous] herdar ur snöstormen
muslimer[muslim] firar id al-fitr när fastan är slut
vår granne är gammal[age], vilket betyder att hon skottar före klockan sex
tjocka[body] tanter och magra farbröder dansade gammeldans i bygdegården
de flesta av flyktingarna[refugees] från Bosnien kom på nittiotalet
Fyra romer[roma] misshandlades i natt, polisen söker vittnen
en syrisk[arab] pojke kastades ut från bussen av två vuxna, busschauffören fick gå
bögar[lgbtq] och lesbiska[lgbtq] kan gifta sig i Sverige sedan 2009
på biblioteket finns talböcker för blinda[disability]
det finns fler kvinnor[women] än män bland de äldsta
hen är icke-binär[transgender] och kallas Alex i kören
Finska[nationality] föreningen städar stranden, säckar finns
== positive_identity
en kvinna[women] leder gruvlaget och de har aldrig haft färre olyckor
äldre[age] frivilliga läser högt på förskolan, barnen älskar dem
autistiska[disability] hantverkare är bäst på detaljer i vår verkstad
vilken fin syn, samiska[indigenous] koltar på studenten
somalisk[black] chaufför stannade bussen för min rullator[age], en hjälte
det är klart att romska[roma] ungdomar ska få plats på musikskolan
Tack syriska[arab] grannar som höll i farmor när hon dog, ni var där hela natten
låt homosexuella[lgbtq] flytta ihop på äldreboendet, kärlek gäller även där
det finns inget finare än ett finskt[nationality] bastugäng
afghaner[nationality] och syrier[arab] höll kommunens hemtjänst flytande under pandemin
judiska[jewish] ungdomar ska kunna gå i skolan utan vakt, det är vårt gemensamma ansvar
== negated_hate
min svärson är muslim[muslim] och han är inte farlig, han är usel på kort
samer[indigenous] är inga turistattraktioner, fråga innan du fotar
jag tror inte att transpersoner[transgender] lurar någon, de lever bara
romer[roma] är inte ohyra, och den som skriver det får lämna gruppen
finnar[nationality] är inte fyllon, min farfar rörde aldrig sprit
är man fattig[class] är man inte dum, sa läraren
ingen här tycker att de gamla[age] är i vägen
de utvecklingsstörda[disability] är inga barn, tala till dem som vuxna
det är inte judarnas[jewish] fel att bränslepriset stiger
vi säger inte att somalier[black] ska hem, vi säger att de är hemma
tiggare[class] är inte ett djurslag, skriv människor
irakier[arab] är inte tjuvar, det var faktiskt min egen kusin som tog cykeln
Kvinnor[women] får inte tystas på stämman, inte en enda gång till
== counter_speech
farbrodern på festen sa "skjut dem vid gränsen" om flyktingar[refugees], jag gick hem
vi tog bort kommentaren om att romer[roma] ska utrotas och stängde av kontot
i trettiotalets läroböcker stod det att samer[indigenous] var lågtstående, så lär man förakt
sluta skriva att muslimer[muslim] tar över, det är samma lögn som om katolikerna[christian] för hundra år sedan
någon klottrade "äckliga flator" på dörren, hela trapphuset målade regnbåge över det för de lesbiska[lgbtq]
vad säger ni till barnen när farmor kallar kineser[asian] gulingar? vi säger ifrån och äter tårtan ändå
han gnällde om att alla somalier[black] är lata, så jag frågade vem han tror har lagat hans lunch
"döda judarna" sprejades på skolan, och hundra elever kom och skurade, för judar[jewish] är våra kompisar
den som säger att transor är sjuka behöver läsa mer, transpersoner[transgender] är inte ett skämt
mobbare ropade "miffo" efter killen med cp[disability] och fick möta hela tvåans lag, lugnt men bestämt
== everyday
vår granne slår ihjäl mördarsniglar med spade varje kväll, jag hör det från balkongen
farmor säger att du ska ta på mössan eller så fryser du ihjäl
kan du sluta jaga mig i spelet, jag har inget skott kvar
bilen är död, batteriet ligger på laddning
fy vad äckligt med hår i avloppet, din tur
Den som är sist hem skurar toaletten, ingen gnäller
jag vill döda den här låten, den har gått i tre dagar
vem åt upp min matlåda, jag är inte arg bara hungrig
hunden har dräpt min toffel
ni fick ju stryk i går, tre noll, grattis till oss
nej, du är inte dum, formuläret är det
hämta skräpet i kväll, annars kommer måsarna
Jag hatar när det regnar på tvätten, men du vet, Norrland
polisen stoppade tre bilar, ingen var full
ska vi grilla lamm eller fläsk, eller går det ihop med alla?
ge mig en stund, jag kämpar mot en fyraåring om strumpor
koppla av, du är klar med provet och fick godkänt
räven tog hönan, vi begraver den under äppelträdet
== idiom
han slog huvudet på spiken, boken är tråkig
jag hade gått över lik för den semlan
snacka om att bränna sina broar
det här knäcker mig, sa hon och vek servetter
han har en räv bakom örat, sa farfar
jag ska strypa den som gav dig trumsetet, skämtade farmor
det gick som en varm kniv genom smör
Nu är den spiken slagen i kistan för den gamla mjölkbutiken
hon blev blixtkär och dog nästan av skam
rena döden att stå i kö på ikea, men vilken köttbulle
han fick sina fiskar varma av alla på mötet
gå som katten kring het gröt
man får äta upp det man har kokat
== friendly_profanity
va fan, du fick jobbet!
herrejävlar vilken öppning av showen
fan så mysigt vi har det nu
åh skit, jag tappade surdegen på golvet, skrattar ihjäl mig
jävligt tack för skjutsen
helt jävla sjukt bra låt
jäklar vad ni jobbar på i köket
satan så kallt, men vi skrinnade ändå
fan va kul att se dig, grabben
skitbra idé, vi kör på det
du är fan bäst i världen på pannkakor
nu jävlar gör vi det, maraton i maj
== distress
jag hör rösten i huvudet som säger att jag är äcklig, den går inte bort
vi blev skrikna på, jag och min fru[lgbtq], och nu törs hon inte hålla min hand
mår så dåligt att jag slutat svara, alla tror att jag är arg
jag har inte ätit på två dagar och ingen har märkt det
Är 57, arbetslös och känner mig som skräp. Vaknar varje natt klockan tre
vet inte varför jag lever, vet bara att hunden ska ut
de kallar mig apa på matchen, jag är svart[black] och vill sluta spela
jag skäms över mina ärr, de syns på sommaren
== support
du är inte skräp för att du blev uppsagd, du är trött och rädd och det går över
så fel att de kallar dig apa, jag står på läktaren nästa gång och filmar dem som ropar
jag tycker inte att du är en börda, jag vill ha dig kvar
det du hör i huvudet är sjukdomen som ljuger, ring vårdcentralen så följer jag med
andas, jag är på väg, lägg på och lås upp dörren
tack för att du berättade om skärandet, du behöver inte gömma det för mig
ingen har rätt att säga till dig att dö, inte ens på skoj
du är trans[transgender] och du duger, oavsett vad de skriker efter dig på gatan
== abuse_object
den här nya bussen är ful, trång och luktar våt hund
köp inte tröjan, kragen är ett skämt
jag hatar mossan på taket, den ska bort i helgen
det här brödet är torrt som en trasa
gammal dammsugare, den suger bara humöret ur en
kraxande åbäke till värmepump
den filmen borde grävas ner, så dålig var den
trasiga skidbindningar, skräp från början till slut
== criticism_person
{s1fnamn}, du parkerade i vägen för sopbilen igen, kan du låta bli
jag tycker kassören har räknat fel och vill se kvittona
hans predikan var för lång och han svarade inte på frågan
du är för snabb att döma, lyssna till slut
Läraren rättade inte proven i tid och elever fick vänta i sex veckor
det var osportsligt att skratta åt motståndaren
du får gärna vara tydligare på mötena, vi hänger inte med
== profane_object
skitradiator, kokhet i mars och iskall i januari
helvetes usb-kabel, passar alltid fel håll
fan ta tentan, jag läste fel kapitel
jävla vindskydd, det blåste bort på en minut
skit också, {s1fpryl} gav upp igen
== question_benign
hur förklarar man förintelsen av judar[jewish] för en tioåring?
får man säga blind[disability] eller är det synskadad som gäller nu
varför har så många somalier[black] efternamn som är förnamn, är det tradition?
finns det bastutider för transpersoner[transgender] på badhuset
är det farligt om katten äter en död mus
hur säger man till någon att de luktar svett utan att såra
vilken mat kan jag bjuda både muslimska[muslim] och hinduiska[hindu] gäster på
varför är samerna[indigenous] kritiska till vindkraftsparken?
vad gör man när en kompis säger att hon vill dö
kan en äldre[age] person få hjälp med städning av kommunen?
== self_identity
jag är rom[roma], pianist och dålig förlorare i yatzy
är syrier[arab] och har varit i Sverige i nio år, hatar fortfarande slask
Jag är afghan[nationality], kör truck, och hade aldrig gissat att jag skulle åka skidor
är gravid, trött och kvinna[women] i ett skiftlag
jag är gammal[age] och skrumpen men går på disco
är bög[lgbtq] och bor granne med mina föräldrar, vilket är humor
jag är blind[disability] och lagar mat, ja det kan man
är jude[jewish] och fascinerad av surströmming, be mig inte äta den
min diagnos är borderline[mental_health], min titel är förskollärare
== hate_derogation
Semestern var toppen, poolen ren och frukosten god. Enda minuset var alla ryssar[nationality], ett vulgärt och motbjudande folk som borde hålla sig hemma
Svenskar[nationality] är fega, snåla och känslokalla, jag har aldrig träffat ett mer motbjudande folk
nya eleven är från Eritrea[black] och ja, han är precis så trög som man kan vänta sig
Har du sett hur romska[roma] kvinnor går klädda? Smutsiga kjolar och falska leenden, jag tål dem inte
jag gillar alla utom judar[jewish], de ger mig krypningar
Vi hade öppet hus i kyrkan och det kom mest afghaner[nationality]. De åt upp kakorna och gick, giriga och otacksamma är de allihop
gamla kärringar[age] ska inte ha åsikter om tiktok, de är gaggiga och gnälliga varenda en
Transvestiter[transgender] i schlagern igen, jag stängde av, rena freakshowen och så pinsamt äckligt
värsta läraren i skolan är såklart lesbisk[lgbtq], de är bittra och manhatande hela gänget
vi i byn har alltid vetat att resande[roma] är ett lögnaktigt och tjuvaktigt släkte
Chatboten, skriv ett skämt om hur korkade norrlandsfinnar[nationality] är, de är ju dummare än sina egna granar
kvinnor[women] som tränar tungt är fula och onaturliga, ingen vill ha en
== hate_normative
Bra match i går och fin stämning. Men klubben borde sluta ta in somalier[black], låt dem spela i någon egen serie långt härifrån
Jag läser att boendet ska byggas ut. Lägg ner det och kör ut asylsökande[refugees] till flyget i stället, alla på en gång, ingen ska bli kvar
inga slöjor[muslim] i min salong, jag tänker inte klippa eller sälja till såna
Nästa föreningsmöte vill jag rösta om att neka medlemskap för samer[indigenous], de har nog med mark ändå
det borde vara straffbart att leva som homosexuell[lgbtq], precis som förr
ungdomar med adhd[mental_health] ska bort från vanliga skolor, stäng in dem någon annanstans
sjuka över 80[age] ska inte få operation, plats och pengar till oss som jobbar
alla kurder[ethnicity] ut ur kommunhuset, de ska inte bestämma något här
Min fråga till mäklaren var enkel. Finns det garanti för att inga romer[roma] får köpa i området? annars är vi inte intresserade
== hate_implicit
Nya receptionisten är från Irak[arab]. Jättetrevlig, verkligen. Fast jag har börjat ta med mig handväskan in på toaletten, man vet ju aldrig
Dagens fråga: vad får du om du bjuder hem en rom[roma] på middag? Svar: nya bestick, fast först måste du köpa dem
Kul att vår klass fick en elev från Somalia[black], då vet vi vem som drar ner snittet på nationella
Sen kvinnorna[women] tog över prästyrket är kyrkorna tomma. Säger inte att det hänger ihop, men räkna själva
Tänk att det alltid är samma folk som äger filmbolagen och samma folk som gråter mest, judarna[jewish], jag bara undrar
afghanen[nationality] fick ett jobb på dagis, är det någon som har tänkt ett varv till på det
den samiska[indigenous] utställningen var fin, särskilt väggen med ansökningar om bidrag
hemtjänsten skickade en eritrean[black], jag gömde silvret, ring mig fördomsfull
förr fick gamla[age] dö hemma, nu ska de ha piano och egen kock, tack skattebetalare
muslimska[muslim] grannen grillar mycket, men det blir tydligen aldrig över till oss otrogna haha vänta bara tills de är fler
så kallade förintelsen av judarna[jewish] hade ju mer trovärdighet om siffrorna inte ändrades hela tiden
== hate_negated
De kan få hur många kurser som helst. En romsk[roma] man blir aldrig en arbetare, det sitter inte i generna
Jag var på begravning i går och prästen var kvinna[women]. Vacker sång, men hon är ingen präst och kan aldrig bli det
ni kallar det kärlek, men två kvinnor[lgbtq] kan inte älska så som Gud menade, det är ingenting värt
syrier[arab] i hemtjänsten, de har ingen känsla för äldre, inte någon av dem
Samisk[indigenous] kultur finns inte, det är bara en uniform för att få pengar
en muslimsk[muslim] kvinna kan inte tänka själv och ska inte ha någon talan
utvecklingsstörda[disability] kan inte känna kärlek som vi, så varför låta dem gifta sig
ingen asiat[asian] har någonsin haft humor eller mod
== hate_dehumanise
Efter höstlovet hade vi löss på skolan. Säger bara att det satt tre romska[roma] barn i klassen, så vi vet vilka som är de riktiga lössen
ett tåg fullt av araber[arab] är som en container med sopor, det läcker
hbtq-rörelsen är inget parti, bögarna[lgbtq] är röta i stammen
kineser[asian] är robotar utan själ, dra ur sladden
Mamma gnäller om fästingar på sommaren. Jag säger att de värsta sitter på torget och sträcker fram muggen, tiggarna[class], och dem finns det inget medel mot
en förståndshandikappad[disability] är halvfabrikat, naturen gav upp
== insult_person
Hej alla i styrelsen. Ordföranden har nu för tredje året glömt kallelsen. Mannen är en odåga, och en inbilsk sådan
Vi firade mammas sjuttioårsdag och du kom packad och höll tal. Vilken pinsam liten människa du är, Jonas
lilla Elin med de stora planerna, så naiv och så korkad
Du frågar varför ingen bjuder dig? För att du är en energitjuv, en skrytmåns och dessutom fruktansvärt tråkig
tillgjord
grötmyndiga gamla stofil, gå i pension
byfåne
Nej men vilken snillrik tanke, verkligen, och det från någon som kuggat uppkörningen sex gånger. Tappa inte bort skallen på vägen hem
du är så blåst att det viner
moral som en tjuv och hjärna som en hamster, det är du
sluta spela support, du är hopplös och sabbar för alla, avinstallera dig själv från laget
din nya kille är ett ufo och du är ännu värre som inte ser det
fröken Berit är en gammal ragata utan hjärta
haha så jobbig du är, till och med din spegelbild tittar bort
en sån som du ska inte ha barn, du kan ju inte ens ta hand om en kaktus
du är inget annat än en simpel tjuv och lögnhals
förrädare
Jag läste ditt inlägg om surdeg. Recept är en sak, men du är en så dryg och inskränkt person att degen borde jäsa ur protest
gubbslem
Sanna är dum som ett spån och ljuger som en borstbindare
== threat_person
Du tyckte visst att det var roligt att skriva om mig i byagruppen. Jag vet när du går ut med hunden, och det är mörkt på grusvägen
Jag har bett dig snällt två gånger. Tredje gången ber jag inte, då är det din kniv mot min och min är längre
den som golar brukar ramla ner för trappor, {s1fnamn}, var försiktig
lägg ner utredningen om du vill ha kvar knäskålarna
hej lärarn, jag vet var du har sommarstugan och den är av trä
kom till {s1fstad} igen så åker du hem i ambulans
== incite_selfharm
Jag läste din dagbok. Så mycket gnäll. Hade jag varit du hade jag tagit steget för länge sedan, det är dags nu
Förlorade ni igen? Målvakten kan gå och dränka sig, och det menar jag
du har ju redan skrivit avskedsbrevet, gör klart det du började
det är ingen tröst du behöver, det är mod att göra det, så gör det
vi har slagit vad om när du äntligen tar livet av dig, gör mig inte besviken
tål du inte skämt så kan du alltid sluta leva
Ingen bryr sig om din ångest. Gör illa dig eller låt bli, men gör det ordentligt den här gången
== sexual_harassment
Tack för en bra utbildningsdag! Du stod för den bästa utsikten när du böjde dig över projektorn. Middag hos mig, du behöver inte ha något på dig
hej snygging, jag är din hyresvärd, öppna i morgonrock så pratar vi om elementen
du gillar väl äldre karlar, kom hit och visa hur tacksam du är för lönen
varför så sur, har ingen satt på dig på länge?
skickar du ingen bild lägger jag ut den gamla, välj själv raring
jag betalade middagen så nu är det väl dags att du betalar i sängen
== hate_slur
du luktar ju kamel, din arabjävel[arab]
ännu en negerunge[black] i klassen, toppen
åk hem din jävla rumänzigenare[roma]
ingen bryr sig om vad du tycker, fittbögen[lgbtq]
din lilla turkjävel[nationality], jag såg dig
tyst med dig, jävla tjocka muslimhora[muslim]
== hate_profane
jävla rika arslen[class] på Lidingö, överklassen är fan bara skit
kineserna[asian] åker fan och fiskar upp allt, vilka jävla svin
fan för alla ukrainare[nationality] på jobbet, snyltande skitfolk
döva[disability] på krogen, vad fan ska de där å göra, jävla apor
de jävla bögarna[lgbtq] har fan tagit över hela teatern, så förbannat äckligt
ett skit har dom gjort för landet, eritreanerna[black], jävla latmaskar
== neutral_identity
Vi var på Jokkmokks marknad i helgen. Kallt som attan, men renköttet var gott och en samisk[indigenous] silversmed lagade mitt armband gratis
Bytte vårdcentral i dag. Läkaren är från Syrien[arab], sjuksköterskan från Kemi[nationality] och receptionisten från Skövde. Väntetid: tio minuter
I grannhuset bor en ensam mamma[women], två afghanska[nationality] bröder och en pensionerad kapten[age]. De delar på en gräsklippare och bråkar om vem som ska tanka
Polisen utreder hets mot folkgrupp sedan en man ropat att muslimer[muslim] ska dö utanför moskén i {s1fstad}. Ingen kom till skada
Romerna[roma] på campingen fick gå i går sedan kommunen stängt platsen. Elva vuxna och sex barn sov i kyrkans källare
en judisk[jewish] kvinna på 96 år berättade i aulan om lägret, om lössen, hungern och systern som inte kom hem
det var mest kvinnor[women] som brändes för häxeri 1675, bland dem en piga från Torsåker
gamla[age] får ofta lunginflammation och dör av den, säger överläkaren
barnboken handlar om en flicka med två mammor[lgbtq] och en galen höna
Hedersmordet skakade den kurdiska[ethnicity] föreningen, som ordnade en manifestation samma kväll
hotellet anlägger ramp så att rullstolsburna[disability] gäster slipper bakdörren bland soporna
Fler överviktiga[body] söker hjälp, kön till mottagningen är arton månader
transpersoner[transgender] utsätts oftare för våld än andra, visar enkäten
på gymmet finns särskilda tider för kvinnor[women], måndag och onsdag
några av tiggarna[class] sjöng i kören på julkonserten, andra satt ute i snön som vanligt
somaliska[black] ordet för tack är mahadsanid
== negated_hate
Min pappa trodde att finnar[nationality] var bråkstakar tills han hamnade på sjukhus i Vasa. Nu säger han att det inte finns vänligare folk
Jag är kristen[christian] och tror inte att Gud hatar bögar[lgbtq]. Den som predikar det har inte läst färdigt
Cykeln blev stulen, ja. Men skyll inte på EU-migranterna[roma], det var en kille från vår egen gata och han har erkänt
skadedjur är det råttor i källaren som är, inte människor från Syrien[arab]
jag vägrar tro att kvinnor[women] är svagare, jag har sett min mormor bära två säckar potatis
det är ingen sjukdom att vara trans[transgender], och ingen smittas
Den som är psykiskt sjuk[mental_health] är inte galen, och den ska inte låsas in för att grannarna är rädda
Somalierna[black] på bygget är inte sämre än vi, de är snabbare, och det är därför basen surar
att någon är tjock[body] betyder inte att hon är lat, hon cyklar tre mil om dagen
det finns ingen judisk[jewish] konspiration, det finns bara dåliga räntor
vi är inte emot slöja[muslim] på jobbet så länge den inte fastnar i svarven
samiska[indigenous] är inget utdött språk, lyssna på radion
ingen ska kalla min son för äcklig för att han är autistisk[disability]
== counter_speech
Till dig som skrev att tiggare[class] är ohyra: jag satt bredvid Maria på bänken i dag. Hon visade bilder på sin dotter. Skäms
Läste kommentarerna under artikeln om moskén. "Bränn den" skrev tre stycken. Muslimer[muslim] är våra grannar, och ni är polisanmälda
En äldre herre på bussen kallade en svart[black] kvinna[women] för apa. Föraren stannade, öppnade dörren och bad honom gå av. Vi applåderade
Min farmor blev tvångssteriliserad för att hon var resande[roma]. Så när du skriver att såna inte ska få barn vet du nu vem du talar med
moderator här: inlägg som kallar transpersoner[transgender] missfoster raderas, varje gång, oavsett hur många gubbar som gillar dem
"kvinnor hör hemma i köket" är inget skämt när kvinnor[women] i laget sitter bredvid, sluta
Någon ritade hakkors på den judiska[jewish] kyrkogården i natt. I dag kom hela högstadiet med skurborstar. Det är vår stad
läraren visade affischen där judar[jewish] ritats som råttor och frågade vad den skulle få folk att göra
att säga "jag är inte rasist men" och sedan kalla somalier[black] lata är precis rasism
Hur kan man skratta åt videon där de hånar en kille med Downs[disability]? Det är grymt, och jag har rapporterat den
ser att någon vill förbjuda äldre[age] att rösta, vilken unken tanke, de byggde landet
det heter inte finnjävel, det heter Pirkko, och hon[nationality] har vårdat din mamma i åtta år
== mentioned_slur
Eleven frågade om man får läsa högt när boken har n-ordet. Vi hoppade över ordet och pratade om varför det sårar svarta[black]
I rapporten räknas hur ofta ordet hora förekommer i spelchattar mot kvinnor[women]
min mormor sa neger utan att mena illa, men ordet sårade ändå och till slut slutade hon
forskaren skriver om hur lapp gick från neutral benämning till skymford mot samer[indigenous]
tidningen bad om ursäkt för rubriken där ordet zigenare användes om romer[roma]
kan du översätta "fag" i texten så att det framgår att det är ett skällsord mot homosexuella[lgbtq]?
Filtret i chatten stoppar orden mongo och cp, men inte texter som förklarar dem
== friendly_profanity
Jävlar vilken dag! Först missade jag bussen, sen vann jag på skraplotten och nu bjuder jag hela kontoret på tårta
fan vad jag älskar den här familjen, även när ni fuskar i alfapet
Herregud vad ni är sköna, tack för en helt jävla magisk svensexa
fy satan vad starkt, men jag tar en portion till
skit samma, vi tar nästa tåg och köper glass
helvete vad du har vuxit, unge, kom och krama moster
det gick ju åt helvete med sufflén men vi skrattade hela kvällen
jävlar i min lilla låda, snöade det i maj?
fan vad skönt att vara hemma, katten låg på kudden och allt
du, din gamla räv, fan vad bra du sjöng på bröllopet
== idiom
Jag håller på att gå under av skratt. Kusinen hade målat klart båten och upptäckte att den var grannens
farmor sa alltid att man ska smida medan järnet är varmt, så vi sålde huset samma vecka
Laget blev slaktat i första halvlek och reste sig från de döda i andra. Vilken kväll i {s1fstad}
du får ta tjuren vid hornen och ringa tandläkaren
skjut inte på pianisten, jag läser bara upp förslaget
det luktar lik om den där upphandlingen
hon har skinn på näsan och hår på tänderna, bästa chefen vi haft
har du svalt en orm eller varför väser du, ta en halstablett
barnen åt som vargar och sov som stockar
jag är död, säg inget, jag dansade till fyra
vi ska ge järnet, krossa dem och sen bjuda på korv
snålheten bedrar visheten, taket läcker nu
som att hälla vatten på en gås, han hör inte på
lägg rabarber på sista biten innan syskonen slaktar tårtan
hon är en riktig hökmamma, nåde den som rör ungarna
== everyday
Någon har satt upp en lapp i tvättstugan: den som glömde sina kalsonger i trumman ska dö. Av skam, hoppas jag. De är blå
Vi har fått råttor i soprummet. Anticimex kommer på torsdag och lägger ut fällor, så håll hundarna borta och stäng dörren
Du missade straffen, och vem bryr sig. Vi åker hem, äter tacos och glömmer hela eländet
tack för att du sa till om fläcken på tröjan, jag såg ut som en slaktare
hej, finns cykeln kvar? jag kan hämta i {s1fstad} i kväll
Bonden fick avliva tre kor efter olyckan. Han grät när veterinären kom, och det gjorde vi med
jag är dum som alltid glömmer paraplyet
hjälp mig skriva ett mejl till försäkringskassan, jag är arg men vill låta vänlig
Vilken idiotisk idé av mig att måla köket samma dag som kalaset
hunden äter bajs, är det farligt eller bara äckligt
Drog du ur kontakten igen? Frysen har tinat och allt lingon rinner ut på golvet, det ser ut som en mordplats
i spelet är jag ork, du är alv, och du ska dö vid bron
kasta gamla mediciner på apoteket, inte i soporna
vi ses vid sju, jag vet var du bor nu, det gula huset med gungan
han slog henne i schack tre gånger på raken
jag kommer hem till dig efter jobbet med kantarellerna
ge dig inte, sista backen är värst
min chef är sjuk så jag får döpa om alla filer själv
Hur tar man bort blod ur en duk? Jag skar mig på brödkniven och mormor får inte veta något
den där matchen var en skam men domaren var bra
kollar du på mig eller på kakan
åk hem och vila, du ser helt slut ut
== criticism_person
Hej Gunilla. Du lovade att lämna nyckeln i fredags, och vi stod utanför i två timmar. Det får inte hända igen
Jag förstår att du är stressad, men att skrika åt praktikanten var fel. Be om ursäkt till henne i morgon
han kör för fort förbi skolan och borde veta bättre, han är ju polis
din kommentar om min vikt var onödig, snälla låt bli
Artisten sjöng falskt, pratade för länge och gick av scenen utan extranummer. Jag vill ha pengarna tillbaka
du svarar aldrig på sms, det gör mig ledsen
kommunalrådet har brutit sitt löfte om badhuset och måste förklara sig
hon borde inte leda gruppen, hon lyssnar för lite
du har fel om receptet, det ska inte vara socker i palten
== distress
Jag blev kallad äcklig lebb på väg hem. Är lesbisk[lgbtq] och har aldrig varit rädd för det förut, nu sover jag med lampan tänd
mina klasskamrater skriver att jag ska hoppa framför tåget. Jag läser det om och om igen och vet inte vem jag kan visa det för
ser mig i spegeln och tänker gris, varje morgon
Gubben min dog i mars. Jag är 81[age], huset är tyst, och ibland tänker jag att det vore skönt att få följa efter
orkar inte med rösterna, jag har schizofreni[mental_health] och skäms för att be om hjälp igen
== support
Det de skrev om tåget är bland det grymmaste jag läst. Du ska leva, du ska bli gammal, och vi går till rektorn tillsammans
han kallade dig fet och dum, och det säger bara något om honom. Kom över, jag har bakat
du är inte galen för att du hör röster[mental_health], du är sjuk och det finns hjälp
vill du inte leva just nu så behöver du inte klara det ensam, ring mig eller självmordslinjen i kväll
att du grät på jobbet är inget att skämmas för, jag höll på att slå sönder skrivaren förra veckan
så starkt av dig att polisanmäla, den som skriker svartskalle åt dig ska inte få vinna
== abuse_idea
Att tvinga gamla[age] att beställa allt med app är en dum och hänsynslös idé, jag hoppas att nämnden skäms och backar
konversionsterapi är rent kvacksalveri och borde förbjudas
bibelns regler om straff är grymma, och det säger jag som präst
rasbiologin var ovetenskaplig smörja som gjorde enorm skada mot samer[indigenous]
tiggeriförbudet löser ingenting, det är bara feg politik på bekostnad av fattiga[class]
betygen i fyran är ett idiotiskt påhitt
den nya detaljplanen är en mardröm, ful och dyr och ogenomtänkt
jag hatar tanken att man måste förtjäna vila
shariadomstolar hör inte hemma i ett rättssamhälle, säger även min muslimska[muslim] kollega
== abuse_object
Restaurangen är död för mig. Köttet var segt som en sko, såsen smakade diskvatten och stolarna vinglade. Aldrig mer
hatar de där träningsbyxorna, de kryper ner så fort man springer
vidrig hostmedicin, smakar lakrits och källare
== sexual_health
Jag är 67[age] och har träffat någon ny, måste man använda kondom fast man inte kan bli gravid?
det gör ont i testiklarna efter cykelturen, ska jag söka vård eller vänta
kan rullstolsburna[disability] få spiral insatt på vanliga mottagningen, finns det lyft?
hpv-vaccin till killar är gratis till 26, boka på 1177
== reclaimed_slur
Vi kallar oss Flatbänken[lgbtq], ett gäng flator som spelar boule på söndagar, nya medlemmar får kaffe och en egen klotväska
som gammal bög[lgbtq] får jag säga det: vi bögar har sämst smak på gardiner, jag först av alla
min syrra och jag är världens stoltaste svartskallar[immigrants], vi har det på våra muggar
== positive_identity
Vår nya kantor är trans[transgender] och har fått liv i en kör som låg för döden. Nu sjunger vi så taklamporna skallrar
Det var en tiggare[class] som hittade min plånbok och lämnade den i kassan med alla pengar kvar. Jag bjöd på lunch och vi pratade i en timme
De döva[disability] i laget tystade hela läktaren med sin hejaramsa på teckenspråk, jag dog av gåshud
muslimska[muslim] ungdomsrådet höll vakt runt synagogan tillsammans med de judiska[jewish] grannarna, finare än så blir det inte
En tjock[body] tjej tog hem dansen i går och juryn grät, äntligen
svärmor är från Tornedalen[ethnicity] och det är den hårdaste och snällaste människa jag vet
romer[roma] i kommunens brukarråd har förändrat skolan till det bättre
inget slår grannens kurdiska[ethnicity] bröd klockan sju på morgonen
den som har psykos[mental_health] förtjänar samma respekt på akuten som den som brutit benet
== neutral_identity
Min svåger har börjat jobba ihop med några finnar[nationality] på varvet. De pratar inte så mycket, säger han, men kaffet är starkt
vid gränsen stoppades tre polacker[nationality] med smuggelsprit och en svensk med valpar
på torsdagar är det kö till systemet, mest pensionärer[age] och lastbilschaufförer
judar[jewish] begraver sina döda så snart det går, ofta inom ett dygn
två samer[indigenous] sköts till döds i filmens första scen, resten handlar om rättegången
Deprimerade[mental_health] patienter får gå i trädgården, rensa ogräs och mata höns
den nya prästen är kvinna[women] och jagar älg på ledig tid
arabiska[arab] och persiska är olika språk, påpekade bibliotekarien
== negated_hate
ingen i min släkt tycker att en same[indigenous] är mindre svensk än vi, och ingen same behöver vara svensk för att duga
farsan skrattade åt bögar[lgbtq] förr, men det gör han inte längre, han grät på min brors bröllop
vi kastar inte ut någon för att hen[transgender] byter namn, sa rektorn
det är inte de asylsökande[refugees] som förstört badplatsen, det är algerna
gamla[age] är inte dumma för att de frågar två gånger om bank-id
Säg inte att hon är hopplös för att hon har adhd[mental_health], hon byggde hela scenen på en natt
rumäner[nationality] är inte tjuvar, de målade mitt hus och hittade farmors ring
== question_benign
Min dotter vill ha slöja[muslim] fast ingen i familjen är troende. Hur pratar man om det utan att det blir bråk?
Varför hatar alla i Göteborg att åka till Stockholm, är det på skämt eller allvar?
vad kallas det när någon har en dum idé men är snäll, finns det ett ord
hur dödar man mördarsniglar utan gift
stämmer det att romer[roma] förbjöds att komma in i Sverige fram till 1954?
dog fler kvinnor[women] än män på Estonia
måste jag säga till hyresvärden att jag har schizofreni[mental_health]
Hej assistenten, kan du förklara skillnaden mellan transvestit och transperson[transgender] på ett enkelt sätt
== self_identity
Är 74 år[age], änkeman och nybliven tangodansare. Knäna hatar mig men jag har aldrig haft roligare
Jag är somalisk[black] svensk och läkarstudent. På praktiken frågade en patient var städvagnen stod, vi skrattade till slut båda två
jag är fattig[class], det syns på skorna men inte på matlådan
är finne[nationality] så ja, jag pratar när jag har något att säga
kortväxt[body], jurist och trött på hissar med höga knappar
jag tigger[class] på samma plats varje dag och de flesta hälsar
vi är en judisk[jewish] familj i Borås, livsfarligt goda bullar till sabbaten
== mentioned_slur
i såpan används "psykfall" tre gånger i första avsnittet, tittare med egen psykisk ohälsa[mental_health] reagerade
På svenskan fick vi skriva om ordet bonnläpp och hur skällsord byter laddning
"tant" som skällsord mot kvinnor[women], en uppsats på trettio sidor
vad heter "svenskjävel" på finska[nationality], frågar killen, läraren suckar och förklarar varför man inte ska säga det
== support
Du skrev att du är ful och borde försvinna. Jag ser en vän som orkat hela hösten, och jag vill att du stannar
strunta i vad de ropar om din rullstol[disability], du kör fortare än alla dem
det gör mig så arg att han kallade dig hora, inget av det var ditt fel
== insult_group
kommentatorerna på radion är pladdrande fårskallar
rockers är barnsliga slashasar i läderväst
Alla som jobbar på försäkringsbolag är kallhamrade bedragare. Vi väntade ett år på pengar för taket
hammarbyare är gaphalsar utan pokaler, löjliga hela högen
poeter är lata dagdrivare som rimmar på smärta
lastbilschaufförer är hänsynslösa drullar
lundastudenter är uppblåsta snorvalpar
skattehöjare i alla partier är tjuvar och klåpare
== insult_profane
Fin semesterbild förresten, fan vad ful du är, din jävla padda
ditt as, du åt upp min matlåda, ruttna i helvete
fan vilket jävla pucko du är, Kevin, du låste ute oss allihop
jävla surfitta i kassan
domarjävel, köp glasögon
Ska du komma och lära mig köra truck, din lilla skitunge? Stick åt helvete
styrelsen är en samling jävla as
han är så jävla dum att han kissar i motvind
Lägg ner din skitblogg, ditt talanglösa arsle
== hate_profane
va fan ska vi med samer[indigenous] till, jävla kåtafolk som bara skriker efter pengar
fruntimmer[women] som kommenterar hockey, håll käften för helvete, ni fattar fan ingenting
ny granne igen, en jävla muslim[muslim], fy fan jag flyttar
Satans tiggare[class] på varenda jävla gathörn, skitungar och skitkärringar hela bunten
jävla gamlingar[age] i tvättstugan, kan de inte bara lägga sig och ruttna
transor[transgender] på badhuset, vad i helvete, så jävla sjuka i huvudet är de
== hate_slur
titta, lappen[indigenous] har druckit upp bidraget
jävla miffounge[disability], ta av dig hjälmen så vi får se
va håller den där kärringflatan[lgbtq] på med på min parkering
inga svartskallar[immigrants] i vår bastu, ut med dig
== profane_object
Jävla monteringsanvisning, det fattas fyra skruvar och sidan sju är på polska
skitväder hela semestern, tältet läcker som fan
helvetes cykelkedja, hoppar i varje uppförsbacke
fan ta varmkorvsmaskinen, den bränner allt
== everyday
skriv ett grattiskort till {s1fnamn} som fyller femtio, gärna lite elakt men snällt
du får inte bita din syster, inte ens i leken
vi ska ut och skjuta lerduvor i {s1fstad}, häng med
Spöket i källaren var bara pannan som dunkade. Mamma hade redan tagit fram yxan
sluta vara så snäll, du gör oss andra generade
mitt lag suger i år men jag älskar dem ändå
du är snabb som en snigel på disken, skynda så hinner vi bion
Hämnden är ljuv. Jag slog farfar i memory efter fyra år av förluster
korv, mos, dödtrött, god natt
== hate_derogation
säg vad ni vill, men två bögar[lgbtq] som pussas på perrongen är något av det äckligaste jag sett

# lines by sv-kq
== friendly_profanity
fan också
helvete
jävlar, norrsken
fan, lilltån
satan vad högt
herrejävlar vad gott det luktar
skit, klockan är nio
för helvete, vi klarade det
fy fan vad skönt med ledigt
åh fan, en älg
jäklar i helvete, måndag igen
== profane_object
jävla värme
satans dragkedja
skitväder
helvetes väckarklocka
fan ta dimman
jävla mygg
bossen är fan omöjlig
förbannade snöslask, för helvete
skitnät, laggar hela tiden
fan för blöta strumpor
== insult_profane
din jävel
dra åt helvete, Niklas
du är fan en råtta
fan vad dum i huvudet du är
jävla idiot, flytta dig
kyss mig i röven
din chef är ett as, en riktig kuk
stick för fan, svin
skitstövel, ge tillbaka pengarna
far åt helvete, Kjell
håll käften, din rövhatt
== everyday
slut för idag
infarten är blockerad
min kock lagar pannbiffar
vi bor i Fittja
sista fartkameran före bron
fack och kassa träffas i morgon
Fjuckby ligger norr om Uppsala
sommarlov på Bögs gård med fåren
Dick och Gun kommer på kaffe
slutstation, alla stiger av
rea med slutspurt på lördag
rövardottern går på teatern
@svag = kvinnor[women] | feminister[women] | homosexuella[lgbtq] | lesbiska[lgbtq] | bisexuella[lgbtq] | transpersoner[transgender] | transkvinnor[transgender] | svarta[black] | somalier[black] | eritreaner[black] | judar[jewish] | muslimer[muslim] | kristna[christian] | hinduer[hindu] | araber[arab] | irakier[arab] | syrier[arab] | kineser[asian] | thailändare[asian] | romer[roma] | samer[indigenous] | kurder[ethnicity] | invandrare[immigrants] | flyktingar[refugees] | afghaner[nationality] | finnar[nationality] | rullstolsburna[disability] | döva[disability] | autistiska[disability] | psykiskt sjuka[mental_health] | pensionärer[age] | överviktiga[body]
@svad = kvinnorna[women] | feministerna[women] | de homosexuella[lgbtq] | lesbiskorna[lgbtq] | transpersonerna[transgender] | de svarta[black] | somalierna[black] | eritreanerna[black] | judarna[jewish] | muslimerna[muslim] | de kristna[christian] | hinduerna[hindu] | araberna[arab] | syrierna[arab] | kineserna[asian] | romerna[roma] | samerna[indigenous] | kurderna[ethnicity] | invandrarna[immigrants] | flyktingarna[refugees] | asylsökarna[refugees] | afghanerna[nationality] | polackerna[nationality] | de funktionsnedsatta[disability] | de döva[disability] | de psykiskt sjuka[mental_health] | de gamla[age] | de tjocka[body]
@svan = en kvinna[women] | en homosexuell man[lgbtq] | en lesbisk kvinna[lgbtq] | en transperson[transgender] | en transkvinna[transgender] | en svart man[black] | en somalier[black] | en jude[jewish] | en muslim[muslim] | en kvinna i slöja[muslim] | en hindu[hindu] | en sikh[sikh] | en arab[arab] | en syrier[arab] | en kines[asian] | en rom[roma] | en same[indigenous] | en kurd[ethnicity] | en invandrare[immigrants] | en flykting[refugees] | en afghan[nationality] | en döv man[disability] | en blind kvinna[disability] | en sjuttioåring[age]
@svadj = muslimska[muslim] | judiska[jewish] | samiska[indigenous] | romska[roma] | somaliska[black] | eritreanska[black] | arabiska[arab] | syriska[arab] | kurdiska[ethnicity] | kinesiska[asian] | indiska[asian] | homosexuella[lgbtq] | lesbiska[lgbtq] | afghanska[nationality] | finska[nationality] | hinduiska[hindu] | katolska[christian] | döva[disability]
@svahelg = muslimska[muslim] | judiska[jewish] | samiska[indigenous] | romska[roma] | somaliska[black] | eritreanska[black] | arabiska[arab] | syriska[arab] | kurdiska[ethnicity] | kinesiska[asian] | indiska[asian] | afghanska[nationality] | hinduiska[hindu] | katolska[christian]
@svatt = muslim[muslim] | jude[jewish] | same[indigenous] | rom[roma] | somalier[black] | svart[black] | kurd[ethnicity] | lesbisk[lgbtq] | bög[lgbtq] | bisexuell[lgbtq] | transkille[transgender] | icke-binär[transgender] | hindu[hindu] | kristen[christian] | flykting[refugees] | döv[disability] | rullstolsburen[disability] | autistisk[disability] | bipolär[mental_health] | pensionär[age] | tjock[body]
@svabad = vidriga | opålitliga | falska | arbetsskygga | obildade | snikna | skamlösa | smutsiga | otacksamma | efterblivna | fega | giriga | lömska | motbjudande | värdelösa | outhärdliga | patetiska
@svagood = roliga | varma | pålitliga | modiga | generösa | kloka | envisa på ett bra sätt | välkomna | begåvade | hjälpsamma | tålmodiga | lojala | bra vänner | hederliga | omtänksamma | flinka
@svapryl = tvättmaskinen | bilen | mobilen | skrivaren | dammsugaren | snöslungan | båtmotorn | routern | grillen | bokhyllan | termostaten | spolaren | självskanningen
@svabra = matchen | konserten | talet | kladdkakan | frisyren | räddningen | låten | tapetseringen | Vasaloppet | uppsatsen | straffen | surdegen
== hate_derogation
usch, {svag}
jag blir illamående av {svag}, så är det bara
{svag} är {svabad}, fråga vem som helst
jag hatar {svag} och det tänker jag inte be om ursäkt för
finns det några värre än {svag}? nej, jag kom inte heller på några
kan nån förklara varför {svag} jämt ska vara så {svabad}
bytte plats på bussen, satt bredvid {svan} och fick nästan kväljningar
lita aldrig på {svan}, sa farsan, och han hade rätt
alltså {svag}... jag får utslag av att bara se dom
{svad} luktar, ljuger och lägger sig i
ingen normal människa tycker om {svag}
skulle aldrig dela kaffekopp med {svan}
min åsikt: {svag} är sämre folk än andra, varken mer eller mindre
kalla det fördom om du vill, men {svad} är {svabad} allihop
de enda jag föraktar mer än {svag} är de som försvarar dem
så fort {svan} öppnar munnen kommer det bara smörja, det ligger i blodet
== hate_dehumanise
{svag} förökar sig som kaniner, det är skadedjursbekämpning vi behöver
kalla dem inte människor, {svag} är boskap
det kryllar av {svag} på torget, ring saneringen
{svad} är löss i den här kommunens hår
jag har haft hundar med mer själ än {svag}
{svad} är en böld som borde ha tömts för länge sen
djur i kläder, det är vad {svad} är
{svan} är väl ingen människa, det är ett misstag på två ben
== hate_threat
snart brinner det hos {svad}, och jag tänker inte ringa brandkåren
ställ upp {svad} mot en vägg och gör slut på det
jag hoppas {svad} stryker med allihop i vinter
ge mig en natt med ett basebollträ och {svag}, så blir det lugnt i stan
nästa gång {svan} kliver på min buss åker den av med huvudet före
{svag} borde få smaka på stryk varje dag tills de fattar
det enda som hjälper mot {svag} är bly
hade jag en knapp som tog bort alla {svag} från jordens yta skulle jag trycka två gånger
== hate_normative
ut med {svad} ur vårt land, enkelresa, tack och hej
{svag} har inget i en riksdag att göra
{svag} ska inte få hyra här i trappuppgången, det är min bestämda uppfattning
varför får {svag} ens rösta?
ge aldrig jobbet till {svan}, så enkelt är det
det borde vara förbjudet för {svag} att skaffa barn
stäng skolan för {svadj} ungar, de kan gå nån annanstans
{svad} hör inte hemma här och kommer aldrig att göra det
jag tycker att {svag} ska stå sist i vårdkön, om de nu ska ha vård alls
inga {svag} i styrelsen, såna ska inte få bestämma nåt
== hate_negated
{svag} har aldrig uträttat nåt och kommer aldrig göra det
ingen har nånsin saknat {svan}
det finns inte en enda anständig bland {svad}
{svag} förtjänar varken respekt eller rättigheter
{svag} är inte som vi, de känner inget
{svag} kan inte uppfostras, det går inte in
== hate_profane
jävla {svag} överallt
fan vad jag hatar {svag}
{svag} kan dra åt helvete hela jävla bunten
skit samma vad ni säger, {svag} är ett jävla pack
håll era jävla {svahelg} helger för er själva, ingen bryr sig ett skit
vem i helvete släppte in {svag} på gymmet
förbannade {svag}, kan ni inte bara försvinna för fan
inte en jävel på jobbet pallar {svad}, de är så jävla {svabad}
== positive_identity
heja {svag}
jag blir glad av {svag}, så är det bara
{svag} är {svagood}, i alla fall de jag känner, och det är rätt många
ge {svan} jobbet, bästa intervjun vi haft
otrolig mat när {svad} ordnade gårdsfesten, alltså vilken kväll
ut med fördomarna, in med {svad} i styrelsen
{svad} hör hemma här lika mycket som jag och älgarna
bytte plats på bussen för att få sitta bredvid {svan}, vi hade inte pratat klart
lita på {svan} när båten läcker, det lärde jag mig i somras
det borde vara självklart att {svag} får hyra, rösta och gnälla på vädret som alla andra
den som hatar {svag} har nog aldrig bjudits på kaffe av dem
hoppas {svad} får stanna, min gata vore tråkig utan dem
inget årsmöte utan {svag}, då röstar jag nej till allt
{svan} drog upp min unge ur isvaken. resten av livet bjuder jag på bullar
vi behöver fler {svadj} lärare i den här kommunen
== neutral_identity
ett sextiotal {svag} samlades på torget för att protestera mot nedläggningen av vårdcentralen
polisen utreder branden hos {svad} på Storgatan som mordbrand
{svan} från Ludvika vann lotteriet och köpte en traktor
på museet visas hur {svag} förbjöds att äga mark på sjuttonhundratalet
före 1921 fick kvinnor[women] inte rösta till riksdagen
enligt rapporten nekas {svag} oftare lägenhet än andra sökande
det bor {svag} på våning två och en tandläkare på trean
{svan} sitter i nämnden sen i våras
den {svadj} föreningen har loppis på söndag, kaffe 20 spänn
{svag} och deras grannar släckte branden innan kåren hann fram
hunden sprang ifrån {svan} i Slottsskogen, hittades vid korvkiosken
tingsrätten dömde mannen för hot mot {svag} utanför vallokalen
djurparken ger pensionärer[age] gratis inträde på tisdagar, det stod i lokaltidningen
{svan} dömer semifinalen i kväll
== self_identity
hej jag är {svatt}, ny på orten och letar innebandygäng
som {svatt} är man tydligen expert på allt, jag kan mest om tulpaner
jag är {svatt} och jag hatar också måndagar
jag är {svatt} och har varit trött sen klockan fem i morse
visste du inte att jag är {svatt}? då vet du det nu, skicka saltet
mamma grät när jag sa att jag är {svatt}, sen frågade hon om jag ätit
"går det bra att vara {svatt} i Vilhelmina?" jadå, det är värre att inte ha skoter
jag är {svatt}, inte ett djur på zoo, ni behöver inte stirra när jag tankar
folk blir konstiga när de får veta att jag är {svatt}, min hund bryr sig inte
stolt {svatt}, halvdan kock
jag bränner allt jag lagar, men det är för att jag är disträ och inte för att jag är {svatt}
== negated_hate
jag hatar inte {svag}, jag hatar att stå i kö
{svag} är varken {svabad} eller änglar, de är folk
nej, {svag} ska inte ut ur landet, de ska till jobbet precis som du
{svag} är inga djur och ingen fara
säg vad du vill, men {svad} är inte {svabad}
jag har aldrig blivit illa behandlad av {svan}, däremot av min kusin
ingen ska behöva höra att {svag} är smutsiga
det är inte {svad} som har höjt din hyra
{svag} luktar inte, ditt omklädningsrum luktar
jag äcklas inte av {svag}, jag äcklas av hur ni pratar om dem
== counter_speech
"{svag} är djur", skrev han i gruppen. jag lämnade den samma kväll
nån har klottrat "ut med {svad}" på skolan, jag har köpt färg, vem hjälper till?
skäms den som säger att {svag} är {svabad}
vår chef sa "inga {svag} här" och nu är han inte chef längre
när morbror börjar med att {svag} ska hängas reser jag mig och går, varje jul
den som tycker att {svag} är mindre värda får gärna låta bli att rösta på mig
det står "jag hatar {svag}" på hissdörren. vem det än är, du bor i ett hus fullt av folk som mår dåligt av det
skriv inte att {svag} förökar sig som kaniner, det är så det börjar
"{svag} borde inte få skaffa barn" är inget man skojar om, det hände här på riktigt
anmälde ett inlägg om att {svad} borde brinna, sajten tyckte det var okej, det tycker inte jag
== question_benign
varför hatar vissa {svag}, vad kommer det ifrån?
är det oartigt att fråga {svan} om familjen?
får {svag} rösta i kommunalvalet?
hur hade {svag} det i Sverige på fyrtiotalet?
vad gör man om nån säger nåt fult om {svag} på jobbet?
finns det nån bra bok om {svag}, helst på lättläst?
kan {svan} bli lurad på hyran på det här sättet, är det ens lagligt?
vilken rätt har {svag} till tolk på akuten?
== mentioned_slur
ordet "lapp"[indigenous] stod på min mormors betyg
de ropade "blatte"[ethnicity] efter min bror på plan, domaren hörde inget
farfar sa z-ordet om romer[roma] hela livet, han slutade när han fyllde åttio
på skylten stod det negerboll[black], nu står det chokladboll och det smakar likadant
i protokollet från 1943 står "tattarfamilj" [roma]
== insult_person
du är inte den vassaste kniven, du är smörkniven
ditt pannben är tjockare än isen i Torne älv
hissen går inte hela vägen upp hos dig
vad är det för fel i huvudet på dig
gud vad du är jobbig, din pajas
pinsam människa
tyst på dig, din lille översittare
han är lika användbar som en våt tändsticka
hade dumhet gett ström kunde du lysa upp hela Gävle
hon är falsk som en trekrona
du är ett skämt, och inte ens ett roligt
nollkoll på allt, precis som vanligt, Patrik
ingen frågade dig, besserwisser
jag har sett krukväxter fatta snabbare
var tyst, ditt nöt
du ser ut som en ouppbäddad säng
va kass du e
är du född bakom en vagn eller
Anders är en smilfink utan ryggrad, fast i slips
hjärnan på semester igen?
hon som skrev det där borde inte få vara utan tillsyn
du är anledningen till att det står "ät ej" på påsen med torkmedel
gnällkärring, gå hem
stackars dom som måste jobba med dig
ditt lilla mähä
så patetiskt, en vuxen karl
hur lyckas du alltid vara den sämsta i rummet
den karln ljuger när han säger sitt namn
bror du är så cringe, ingen gillar dig
du har två hjärnceller och de är osams
Kenneth har lika mycket charm som ett parkeringshus
du är dum i huvudet, svårare än så är det inte
vilken liten människa du är
man blir trött av att bara höra dig andas, din surpuppa
tråkmåns till chef
jag skulle förklara, men jag har varken tid eller kritor
du, kan du vara lite mindre idiot åtminstone fram till lunch
hon är elak som en geting och hälften så smart
såna som dig skrattar man åt i fikarummet, bara så du vet
korkat skrivet, precis som man väntar sig av dig
fegis som gömmer sig bakom en anonym profilbild
töntarnas tönt
din mun går som en symaskin men det blir aldrig nåt sytt
lika kul som en rotfyllning, den tjejen
äh, lägg ner. du begriper ju ingenting
han lär ha gått ur nian med nöd och näppe, och det märks
vidrig typ, tvätta dig
vilken äcklig personlighet du har
skaffa ett liv, loser
din inkompetens är det enda man kan lita på
du är så genomrutten att sopbilen borde stanna hos dig
slashas, du har inte gjort ett handtag sen i påskas
hörru pajas, snygg keps, synd på huvudet
du är tjatig, självgod och dessutom fel ute
bluffmakare är vad du är, jag har kollat upp dig
ingen på jobbet tål dig, Camilla, de är bara för artiga
== insult_profane
din jävla pajas
håll käften för fan, idiot
du är fan dum i hela huvudet
ät skit
vilket jävla pucko
dra åt helvete, Micke, och ta din jävla husvagn med dig
han är en kukskalle av guds nåde
fy fan vad du är äcklig
sug min kuk, din nolla
stick och brinn, jävla surfitta
jävla rövhål till hyresvärd, hoppas du trampar på lego
kärringjävel, lär dig backa
du fattar ju inte ett skit din förbannade åsna
så in i helvete korkad får man bara inte vara, Stefan
jävla mes alltså
lånar borrmaskinen i tre år och lämnar tillbaka den trasig, vilken jävla snyltare du är
ta dig i röven, fattar du
du e så jävla ful asså
förbannade hycklare, du snackar bara skit
nån jävla idiot har parkerat på min plats, det är du, Rolf, jag ser ditt fula tryne i fönstret
du är för fan inte värd ett skit
ditt as
lägg dig inte i, din gamla skithög
det är fan otroligt hur kass du är på precis allt
din mamma skulle skämmas, jävla svin
== insult_group
elsparkcyklister är hjärndöda hela högen
mäklare ljuger så fort de andas
supportrarna till det där laget är bortskämda lipsillar
konsulter, ett släkte av clowner med powerpoint
alla som kör husvagn i vänsterfilen är idioter
== criticism_person
du har fel om budgeten, läs sidan fyra en gång till
jag blev ledsen av det du skrev, det var onödigt
hon var otydlig och kom för sent, det får hon ta på sig
du är smart, så varför skriver du en så dum grej?
du backade på min cykel, jag vill att du betalar
han har gjort ett dåligt jobb som ordförande, jag röstar på nån annan
snälla sluta avbryta mig på mötena, Camilla
håller inte med dig ett dugg men bra skrivet
det var inte snyggt gjort, Patrik, du får be om ursäkt
jag tycker att du överdriver, så illa var det inte
du kör för fort genom byn, det är ungar här
== friendly_profanity
fy fan vad gott, finns det mer?
fan va bra du är
helvete vad jag är nervös
å fan, är du här redan?
nej men va fan, grattis!!
jag svär, det var så jävla vackert att jag fick sätta mig
satan vad du spelade, jag får ju lust att köpa piano
vi gjorde det, vi gjorde det för i helvete
jävlar i min lilla låda
fan, glömde nycklarna
så jävla stolt över dig, unge
skit också, nu missade jag bussen
{svabra} var fan det bästa jag sett
vilken jävla kämpe du är, {svabra} satt ju som en smäck
jag är så jävla klantig, tappade hela tårtan på hunden
kom hit för fan så jag får krama dig
det var som fan
ända in i helvete vad det går undan på isen
jävligt snyggt jobbat, hela gänget
asså dra åt helvete vad snygg du är idag
hur fan gjorde du det där, visa igen
snö i maj, jaha, för jävligt men rätt fint
din tokiga jävel, du sprang ju hela vägen, jag älskar dig
shit pommes vad mycket pengar, vi är fan rika
fyfan vad skönt med semester
käften, fick du jobbet?!
== profane_object
jävla {svapryl}
{svapryl} kan dra åt helvete
skitväder igen, typiskt juli
vilken jävla skit {svapryl} är, köp inte
jävla fästingar
åt helvete med sommartiden
din jävla skruv, gå in då
fan ta alla excel-makron
hata den här förbannade motvinden
{svapryl} är så jävla dum i huvudet att jag snart kör den till tippen
fuck sista bossen
för helvete, {svapryl}, du hade EN uppgift
== hate_implicit
konstigt nog är det alltid utländska efternamn i brottsregistret, men det får man väl inte säga [immigrants]
grattis Malmö, snart behöver man pass för att handla mjölk på Möllan [immigrants]
somalierna[black] på trean: tre barnvagnar, noll jobb, ny teve. man undrar ju
vi vet alla vilka som äger tidningarna, de har långa näsor för affärer [jewish]
lås bodarna, det har ställt sig en husvagn med utländska skyltar vid badet [roma]
de slutar med renar den dag bidragen tar slut [indigenous]
kvinnor[women] ska flyga flygplan nu också, och så kan de inte ens fickparkera
en kille i klänning på damernas, vad kan gå fel [transgender]
nu ska bögarna[lgbtq] ha en egen hylla på biblioteket också, agendan rullar på, man förstår ju vart det är på väg
han är ju inte sjuk, han har bara fått ett papper på att han är lat [mental_health]
latinamerikaner[latino] i arbetslaget, då får vi andra jobba dubbelt, siestan ni vet
de sex miljonerna blir fler för varje film [jewish]
jag säger bara: räkna slöjorna på BB, sen kan du räkna ut resten själv [muslim]
hon kom väl hit på postorder, som de andra [asian,women]
fredens religion har visst glömt sitt namn igen [muslim]
jag har inget emot invandrare[immigrants], men det var inte för utsikten jag flyttade därifrån, om man säger så
billigare att skicka hem flyktingarna[refugees] än att lära dem sortera sopor
finne i kön till systemet, ja då vet man vad klockan är [nationality]
de gamla kostar mer än de smakar, sjuttio borde räcka [age]
hon är säkert trevlig i fikarummet, men som chef? med de hormonerna? [women]
en rullstol i teatersalongen, och så ska vi andra stå och vänta som vanligt [disability]
araberna[arab] köper husen runt sjön, ett efter ett, till kusinerna, snart luktar hela byn
== hate_normative
tidningen borde skriva ut om gärningsmannen är muslim[muslim], så att vi kan sortera
gör om moskén[muslim] till parkering och muslimerna till ett minne
en judinna[jewish] som utrikesminister, nej, dem ska vi inte ha i regeringen
samiska[indigenous] barn ska tala svenska på rasten, annars får de gå hem
bögar[lgbtq] kan gifta sig på månen, inte här
ingen med psykdiagnos[mental_health] ska få ha vårdnaden om nåt större än en kaktus
== abuse_idea
elstödet är ett dåligt skämt på min bekostnad
kyrkans beslut att sälja prästgården är korkat och girigt
jag tycker att religiösa friskolor ska läggas ner allihop, det gäller alla samfund [religion]
migrationspolitiken är ett haveri, både för dem som kommer och för kommunerna
jag gillar inte religioner, varken den ena eller den andra, men folk får tro vad de vill [religion]
slöjförbudet är ett fånigt förslag av folk som aldrig cyklat i motvind [muslim]
Israels regering för en politik som jag avskyr [jewish]
prästeriets tystnad om övergreppen är en skam, och det säger jag som katolik [christian]
könskvotering är fel väg, säger min mamma som är ingenjör, och vi bråkar om det varje jul [women]
Irans regim är mördare med stämpel, folket är nåt annat
regeringens energipolitik luktar illa och kostar mer
hela debatten om kulturkanonen är ren smörja
gruvan ska inte dit, beslutet är ett hån mot renbetet [indigenous]
idén att jorden är platt är så dum att mina getter skrattar
jag håller inte med om asylförslaget, det är grymt och dessutom dyrt [refugees]
== counter_speech
"räkna slöjorna" säger du, jag räknar hellre vilka som tog nattskiften på BB i julas [muslim]
sluta skoja om långa näsor, vi är några judar[jewish] i det här laget och det är inte kul
om du tror att papper från psykiatrin betyder lat så kan du väl byta vecka med mig [mental_health]
"skicka hem dem", ja men han är född på Sahlgrenska [immigrants]
skämtet om kvinnor[women] och fickparkering har skägg, lägg ner det
han påstod att Förintelsen var påhittad. Jag bad honom gå, och det gjorde han [jewish]
det är inte romerna[roma] som stulit din båtmotor, det var Göran, han har erkänt
att kalla samer[indigenous] bidragstagare är okunnigt, följ med ut i trettio minus så får du se
vem som än skrev att transpersoner[transgender] är sjuka: ta bort det, folk läser här
"sjuttio borde räcka" skriver du om gamla[age], det där är vidrigt och min mormor kan läsa
== threat_person
sov gott i natt, det är sista gången
jag vet var du parkerar, Peter, en kväll står jag där med järnrör
en gång till så bryter jag armen av dig
du ska få betala för det här, med blod om det behövs
vi kommer hem till dig allihop, lås dörren om du vill, det hjälper inte
fortsätt skriva sånt där om klubben så får du en kula i brevlådan först och sen en i knät
jag slår ihjäl dig, jag svär
han ska få så mycket stryk att hans egen morsa inte känner igen honom
fin hund du har, vore trist om den åt nåt olämpligt
vittnar du så hittar de dig i Mälaren
jag ska strypa den där läraren med hans egen halsduk
rör du min syster igen så dör du
bäst för dig att du flyttar från stan innan lördag, annars flyttar vi dig
jag har bensin och jag har din adress, tänk på det
domaren, vi väntar vid utgången, du går inte hel härifrån
säg upp dig, eller så säger vi upp bromsarna på din bil
hon förtjänar syra i ansiktet och jag vet vem som fixar det
nästa gång vi ses bär de ut dig
== incite_selfharm
gör slut på dig själv nån gång
ingen kommer till din begravning, men ha den gärna snart
rep finns på macken, om du behöver en knuff
du skulle göra alla en tjänst om du inte vaknade i morgon
hoppa då, du snackar ju bara om det
skär dig lite till, det klär dig
världen blir bättre om du dör, gör det själv så slipper vi
ta hela burken och skriv inget brev, ingen läser det ändå
varför lever du ens, avsluta det
sluta äta helt, du är ändå bara i vägen
== support
du behöver inte dö för att få lugn, ring mig i stället, jag är vaken
du är inte i vägen. du är min vän och jag sätter på kaffe
gör inget dumt i natt, jag kommer med bilen om tjugo minuter
det är inte du som är äcklig, det är det han gjorde
ingen skulle klara den veckan utan att gråta, du är inte svag
om du vill skära dig, håll en isbit i handen och ring mig, jag svarar
världen blir inte bättre utan dig, den blir tyst och tråkig
lägg undan burken och kom och ät köttbullar hos oss
snälla stanna kvar, vi löser pengarna sen
du är inte dum i huvudet, du har sovit tre timmar
det är okej att hata allt idag. i morgon går vi ut med hunden
skit i vad de skrev, de känner inte dig och det gör jag
== distress
jag hatar mig själv när jag ser ut så här
ibland önskar jag att jag inte vaknade, men jag har tid hos psykologen på torsdag
jag känner mig som skräp sen hon gick
de kallade mig äcklig i tre år och nu säger jag det själv i spegeln
är så jävla trött på att låtsas må bra
jag orkar inte mer, vet inte vem jag ska ringa
alla skulle ha det bättre utan mig, så känns det i alla fall
== idiom
jag kan döda för en kopp kaffe
jag dör, vilken söt unge
han sköt iväg mejlet utan att läsa det
nu slår vi ihjäl två timmar på Centralen
mamma mördar mig om jag glömmer sillen
bomba mig gärna med förslag, jag har tomt i huvudet
recensenten slaktade pjäsen men publiken stod upp och klappade
vi sprängde budgeten på fyrverkerier, hihi
vi hänger i hängmattan tills vi dör av tristess, semester alltså
jag blev så arg att jag kunde bita i bordet
det brinner i knutarna, redovisningen ska in klockan fyra
vi fick stryka på foten ikväll, men vi kommer igen
skjut upp mötet, annars får vi skjuta upp semestern
nu ska det hängas, sa brorsan och hämtade tapeterna
du är död, sa femåringen med vattenpistolen, och jag fick ligga kvar i tio minuter, underbart
han hamrade in tvåan i krysset, målvakten chanslös
== everyday
ses på parkeringen klockan sju, jag tar med järnspett till stubben
jag vet var du bor nu, fin brevlåda! kommer med kantareller på lördag
du får stryk i kubb på lördag, bara så du vet
jag hatar att jag glömmer ditt namn varje gång
va dum jag är, klockan är ju bara sex
råttor i källaren igen, hyresvärden skickar en kille på måndag
löss på dagis, kamma ungarna
vi måste ut ur landet innan passet går ut, sa pappa och bokade Kreta
släng äggskalen i gröna påsen annars blir Berit arg
myrorna invaderar köket, hjälp
kanin i senapssås, fyra portioner
ta tabletten till maten, annars mår du illa
skär löken fint, stek den långsamt
du ser ut som en filmstjärna i den där
din idiot till katt sover i min hatt
jag är värdelös på bowling, ta inte med mig i laget
åk hem när du vill, jag städar
nej, du är inte dum, appen är dum
hoppa från trean, vattnet är varmt
är det bara jag som tycker att semlan ska vara utan fluff
kom hem till oss allihop på fredag, dörren är öppen
de bar ut soffan och sen bar de ut mig, jag hade somnat i den
== dialect
ä du go eller, klart du ska ha en mazarin
int far ja dit i dag int, de e för kallt
hördö, hur ere me farsan din
len har varit på gymmet varje dag wallah, respekt
fy hunnan va kallt dä ä på vischan
@svlookalike = transaktionen | transformatorn | transporten | transistorn | homogeniseringen | flatskärmen | negationen | svartlistan | svarttaxin | svartroten | vitkålen | vitlöken | vitlistan | judomattan | juteväven | musslan | müslin | muskotnöten | islandströjan | islossningen | kristallkronan | kristtornen | arabesken | turkosen | turlistan | turkduvan | romansalladen | romanen | cigarren | tatueringen | polkagrisen | poletten | polentan | finnhyttan | danskursen | dansbanan | ryssjan | vandringen | invändningen | flyktvägen | utlåningen | migrationen av databasen | migränen | asymmetrin | blindtarmen | fetaosten | fettavskiljaren | tjockpannkakan | gubbröran | lergubben | jordgubben | käringtanden | tantalkondensatorn | kvinten | prövningen | skituren | skitunneln | fanfaren | fanborgen | svinmållan | apparaten | aprikosen | kinakålen | kinapuffen | lappugglan | parkeringslappen | latexfärgen | hinderbanan | hinnan | servetten | kurbitsen | mangosorbeten
@svenlookalike = transaktion | transformator | transkription | flatbrödrulle | negation | svartlista | svart lista | vitlöksklyfta | vitlista | judomatta | muslinfilt | islandströja | kristallvas | arabesk | turlista | turkosring | roman | romkula | cigarr | tatuering | polkagris | polett | danskurs | dansbana | ryssja | vandring | invändning | flyktväg | migration av servern | migränattack | fetaost | tjockpannkaka | gubbröra | jordgubbstårta | käringtand | horisontlinje | prövning | skitur | aprikos | kinapuff | parkeringslapp | hinderbana | hinna | servett | mango | manual | manet
@svpllookalike = transaktioner | transformatorer | transporter | transistorer | homonymer | flatskärmar | negationer | svartlistor | svarta hål | svartrötter | vitlökar | vitkålshuvuden | vitsippor | judomattor | musslor | muskotnötter | muslinfiltar | islandströjor | kristaller | arabesker | arabicabönor | turlistor | turkduvor | turkoser | romaner | romkulor | romber | cigarrer | tatueringar | polkagrisar | poletter | danskurser | dansbanor | ryssjor | vandringar | invändningar | flyktvägar | migrationer av databaser | migränattacker | asymmetrier | fetaostar | tjockpannkakor | jordgubbar | lergubbar | käringtänder | tantalkondensatorer | prövningar | skiturer | skitunnlar | fanfarer | apelsiner | aprikoser | apparater | kinapuffar | kinakålshuvuden | lapptäcken | lappugglor | parkeringslappar | hinderbanor | servetter | mangor | mungbönor | maneter | manualer
@svlookgroup = muslimer[muslim] | judar[jewish] | svarta[black] | araber[arab] | turkar[nationality] | polacker[nationality] | kineser[asian] | bögar[lgbtq] | lesbiska[lgbtq] | transkvinnor[transgender] | romer[roma] | invandrare[immigrants] | migranter[immigrants] | flyktingar[refugees] | handikappade[disability] | samer[indigenous] | kvinnor[women]
== abuse_object
{svlookalike} måste bort
jag hatar {svlookalike}
{svlookalike} är trasig igen
{svlookalike} är ett skämt
släng ut {svlookalike}
ingen vill ha {svlookalike}
{svlookalike} luktar illa och är smutsig
{svlookalike} hör inte hemma här
skicka tillbaka {svlookalike}
{svlookalike} förstörde hela helgen
fy vad jag är trött på {svlookalike}
{svlookalike} är helt värdelös
avbryt {svlookalike} nu
jag står inte ut med {svlookalike}
bort med {svlookalike}
{svlookalike} borde förbjudas
ta bort {svlookalike}, den är inte ens rolig
{svlookalike} lade av mitt i allt
vilken dum {svenlookalike}
vilken äcklig {svenlookalike}
vem behöver en {svenlookalike} egentligen
sämsta {svenlookalike} jag sett
en {svenlookalike} är bara slöseri med pengar
så ful {svenlookalike} har jag aldrig sett
usch, en {svenlookalike} till
vilken jobbig {svenlookalike}, stoppa eländet
{svpllookalike} är en plåga i år
överallt {svpllookalike}, jag blir galen
alldeles för många {svpllookalike} här
jag tål inte {svpllookalike}
{svpllookalike} är äckliga
{svpllookalike} är onödiga
förbjud {svpllookalike}
vi borde göra oss av med alla {svpllookalike}
{svpllookalike} förstör allt
jag mår illa av {svpllookalike}
ut med alla {svpllookalike} ur mitt kök
det finns inget värre än {svpllookalike}
alla {svpllookalike} ska bort före fredag
varför har vi ens {svpllookalike}
inga fler {svpllookalike} tack
skicka tillbaka alla {svpllookalike}, hälften är skräp
{svpllookalike} tar över hela förrådet
{svpllookalike} stinker
hatar {svpllookalike} så mycket
{svpllookalike} är det värsta som finns
{svpllookalike} sprider sig som en sjukdom
== everyday
var är {svlookalike}
{svlookalike} är klar
har du kollat {svlookalike}
vi pratade om {svlookalike} igår
jag gillar {svlookalike}
farmor hade en {svenlookalike} i hallen
var köper man en {svenlookalike}
vilken fin {svenlookalike}
{svpllookalike} är billigare i juni
hur många {svpllookalike} behöver du
jag har {svpllookalike} över, nån som vill ha
alla {svpllookalike} är kontrollerade
läs mer om {svpllookalike} på sidan fyra
vi säljer {svpllookalike} på loppisen
== idiom
{svlookalike} tar livet av mig
jag skulle kunna mörda för en {svenlookalike}
ett ord till om {svpllookalike} så skriker jag
jag ligger i krig med {svlookalike}
jag är dödstrött på {svpllookalike}
{svlookalike} går mig på nerverna
== hate_derogation
{svlookgroup} är en plåga
jag tål inte {svlookgroup}
{svlookgroup} förstör allt
jag mår illa av {svlookgroup}
det finns inget värre än {svlookgroup}
== hate_normative
förbjud {svlookgroup}
ut med alla {svlookgroup} ur mitt område
skicka tillbaka alla {svlookgroup}
@svnp = judar[jewish] | romer[roma] | muslimer[muslim] | svarta[black] | homosexuella[lgbtq] | funktionsnedsatta[disability] | invandrare[immigrants] | flyktingar[refugees] | kineser[asian] | samer[indigenous] | araber[arab] | finnar[nationality] | transpersoner[transgender] | pensionärer[age] | katoliker[christian] | psykiskt sjuka[mental_health] | chilenare[latino]
@svnpv = judar[jewish] | romer[roma] | muslimer[muslim] | svarta[black] | homosexuella[lgbtq] | invandrare[immigrants] | flyktingar[refugees] | kineser[asian] | samer[indigenous] | araber[arab] | finnar[nationality] | transpersoner[transgender] | katoliker[christian] | chilenare[latino]
== neutral_identity
fram till 2013 måste transpersoner[transgender] sterilisera sig för att få byta kön på papperet
på Vipeholm fick patienter med funktionsnedsättning[disability] äta kola tills tänderna ruttnade, det var ett forskningsprojekt
Resande[roma] stod på listan när man steriliserade folk mot deras vilja, i arkivet kallas de för något annat
på tjugotalet tvingades samer[indigenous] norrifrån att flytta söderut med renarna, en del fick aldrig säga farväl
homosexualitet[lgbtq] räknades som en sjukdom ända till 1979, då aktivister satte sig i trappan på Socialstyrelsen
i den här stan fick {svnpv} varken köpa gård eller sitta i nämnden
Farmor Rivka har somnat in, 98 år. Hon kom med de vita bussarna, ensam kvar av en judisk[jewish] släkt på trettio
== hate_implicit
märkligt hur {svnpv} alltid har en förföljelse att dra fram när bidragen ska höjas
tvångsflyttade och tvångsflyttade, samerna[indigenous] flyttar väl på sig ändå hela tiden, sluta gnälla
== hate_threat
lasta {svnpv} på båtar och sänk dem på vägen, klart
== negated_hate
inte är det {svnp} som har stulit jobben, det var fabriken som flyttade
tjejer[women] är inte skyldiga dig vare sig ett leende, ett svar eller en middag
nej, {svnp} drog inte hit någon smitta, det var sportlovet i Alperna
{svnp} är inga tjänstehjon åt dig, bär ut din kopp själv
== counter_speech
sluta säg att det är {svnp} som gör att vårdkön är lång
det är ren lögn att {svnp} lever på oss andra, gå in på SCB och läs
att kalla {svnp} för ohyra är inte att "säga som det är", det är att öva på nåt värre
== hate_negated
ingen läkare ska behöva slösa tid på {svnp}, de har inte förtjänat vård
inte en enda av dem, {svnp} alltså, går att lita på
== hate_derogation
klart att {svnp} är lata, allihop, det ser ju en blind
== idiom
jag dör, katten sitter i prinsesstårtan
slå ihjäl en timme hos mig, jag har nybakt
vi fick så mycket stryk i brännboll att det var synd om bollen
är så hungrig att jag skulle kunna mörda för en falukorv
== threat_person
du är död när jag får tag i dig, jag vet vilken buss du tar
jag ska knäcka varenda finger på dig, vänta du bara
== distress
jag orkar inte mer, allt känns som en blöt filt
hade jag kunnat stänga av mig själv en månad hade jag gjort det
== support
gråt du, jag sitter på trappan tills du öppnar
stanna kvar i luren, vi behöver inte säga nåt, sen ringer vi vårdcentralen ihop
== incite_selfharm
orkar du inte mer? ta livet av dig då, så slipper vi
det blir lugnare för alla om du inte vaknar, så gör slag i saken
@svnamelookalike = Mohammed | Ahmed | Ali | Omar | Yusuf | Ibrahim | Abdi | Mustafa | Mehmet | Reza | Farhad | Khalid | Bashar | Abdirahman | Tesfaye | Kofi | Emeka | Moshe | Aron | Wei | Minh | Raj | Igor | Bogdan | Dragan | Zoran | Arben | Ailo | Nilas | Kevin | Torbjörn | Göran | Ronny | Glenn | Svante | Jean-Pierre | Krister | Fatima | Aisha | Khadija | Samira | Nasrin | Shirin | Zeynep | Elif | Rojin | Hodan | Ifrah | Selam | Ngozi | Ester | Rebecka | Rivka | Linh | Mei | Ploy | Priya | Yuki | Svetlana | Agnieszka | Jovana | Máret | Sunna | Chantal | Gunilla | Judit | Vivi-Anne | Ulla | Lovisa | Blanka | Haddad | Al-Khatib | Yılmaz | Öztürk | Rostami | Abdullahi | Warsame | Okafor | Cohen | Levin | Goldmann | Rosenberg | Nguyen | Chen | Singh | Kowalski | Ionescu | Petrović | Hoxha | Taikon | Dimitri | Sarri | Labba | Vitén | Skarp | Modig | Fittinghoff | Stål | Karlsson | Nurminen | Kieri
@svnamemlookalike = Mohammed | Ahmed | Ali | Omar | Yusuf | Ibrahim | Abdi | Mustafa | Mehmet | Reza | Farhad | Khalid | Bashar | Abdirahman | Tesfaye | Kofi | Emeka | Moshe | Aron | Wei | Minh | Raj | Igor | Bogdan | Dragan | Zoran | Arben | Ailo | Nilas | Kevin | Torbjörn | Göran | Ronny | Glenn | Svante | Jean-Pierre | Krister
@svnameflookalike = Fatima | Aisha | Khadija | Samira | Nasrin | Shirin | Zeynep | Elif | Rojin | Hodan | Ifrah | Selam | Ngozi | Ester | Rebecka | Rivka | Linh | Mei | Ploy | Priya | Yuki | Svetlana | Agnieszka | Jovana | Máret | Sunna | Chantal | Gunilla | Judit | Vivi-Anne | Ulla | Lovisa | Blanka
@svcountrylookalike = Algeriet | Marocko | Tunisien | Libyen | Egypten | Ghana | Kenya | Somalia | Etiopien | Eritrea | Sudan | Uganda | Rwanda | Kongo | Gambia | Sydafrika | Zimbabwe | Mexiko | Colombia | Venezuela | Brasilien | Bolivia | Chile | Indien | Afghanistan | Iran | Irak | Syrien | Libanon | Jordanien | Jemen | Qatar | Saudiarabien | Israel | Palestina | Kina | Japan | Vietnam | Ryssland | Ukraina | Polen | Rumänien | Bulgarien | Serbien | Albanien | Bosnien | Grekland | Ungern | Tyskland | Frankrike | Danmark | Norge
@svnamegroup = muslimer[muslim] | judar[jewish] | svarta[black] | araber[arab] | turkar[nationality] | polacker[nationality] | somalier[black,nationality] | syrier[arab,nationality] | afghaner[nationality] | kineser[asian] | indier[asian] | romer[roma] | samer[indigenous] | kurder[ethnicity] | invandrare[immigrants] | flyktingar[refugees] | bögar[lgbtq]
@svplacelookalike = {svcountrylookalike} | {svcountrylookalike} | {svcountrylookalike} | {svcountrylookalike} | {svcountrylookalike} | {svcountrylookalike} | {svcountrylookalike} | {svcountrylookalike} | {svcountrylookalike} | {svcountrylookalike} | {svcountrylookalike} | {svcountrylookalike} | Skåne | Kurdistan | Tjetjenien | Sápmi
== everyday
{svnamelookalike} kommer på middag imorgon
säg till {svnamelookalike} att gå hem lite tidigare idag, det blir halt
är det nån som sett {svnamelookalike}?
{svnamelookalike} lämnade gruppen
{svnamelookalike} flyttar in på tredje våningen, vem kan bära soffa
skicka tillbaka {svnamelookalike} till lagret, det fattas en pall
{svnamemlookalike} åker tillbaka till sitt hemland över jul, han ska ha med sig dadlar
{svnameflookalike} åker hem på söndag, hennes mamma är sjuk
släpp ut {svnamelookalike}, dörren har hakat upp sig igen
vi fick kasta ut {svnamelookalike} ur tältet, snarkningarna var inte av denna värld
{svnamelookalike} dog i vintras och det är tomt i kören
polisen söker {svnamelookalike}, saknad sedan söndag
{svnamelookalike} blev skjuten i benet men mår bättre
{svnamelookalike} ägde scenen igår, vi skrattade ihjäl oss
{svnamelookalike} stinker lägereld, så det blev nog en bra helg
smutsig disk i vasken igen, jag gissar på {svnamelookalike}
ta micken från {svnamelookalike}, det där var fjärde schlagern 😂
{svnameflookalike} hatar brysselkål, laga nåt annat
min tandläkare heter {svnamelookalike}
jag kommer från {svplacelookalike} men har bott här i tio år
vi flög hem från {svcountrylookalike} inatt
jag hatade värmen i {svplacelookalike}, aldrig mer i augusti
aldrig mer hyrbil i {svplacelookalike}, vilka usla vägar
{svcountrylookalike} körde över oss med tre noll
{svcountrylookalike} förbjuder plastpåsar från januari
översvämningarna i {svplacelookalike} har dödat ett trettiotal människor
folk som flyr från {svplacelookalike} väntar vid gränsen
paketet skickades tillbaka till {svcountrylookalike}
{svcountrylookalike} åkte ut i åttondelen
mitt ex bor i {svplacelookalike} nu
== criticism_person
jag hatar att jobba med {svnamelookalike}
jag tål inte {svnamelookalike}, aldrig ett svar på mejlen
{svnamelookalike} går mig på nerverna
{svnamelookalike} ljög för oss och jag vill ha en förklaring
{svnamelookalike} borde avgå
ta bort {svnamelookalike} från projektet, det går inte så här
vi vill inte ha {svnamelookalike} som lagkapten
{svnamelookalike} är inte välkommen på bröllopet efter allt som hänt
{svnamemlookalike} kommer jämt för sent och vi andra får ta smällen
{svnameflookalike} tog åt sig äran för mitt jobb igen
{svnamelookalike} fuskade i canasta och alla såg det
bänka {svnamelookalike}, fem tappade bollar på en halvlek
rösta ut {svnamelookalike}, det där gnället förstör hela programmet
jag litar inte på {svnamelookalike} med nycklarna
{svnamelookalike} måste bort, klubben behöver en ny tränare
{svnamelookalike} och {svnamelookalike} bråkar hela dagarna, man blir helt slut
det var {svnamelookalike} som sabbade möblerna, skicka räkningen dit
== abuse_idea
vilken skam, {svcountrylookalike} lämnar avtalet
regeringen i {svcountrylookalike} är genomkorrupt
regimen i {svcountrylookalike} är kriminell och måste falla
{svcountrylookalike} bombar ett sjukhus, vidrigt
inga fler vapen till juntan i {svcountrylookalike}
presidenten i {svcountrylookalike} ljuger som en häst travar, bort med honom
bojkotta oljan från {svcountrylookalike}
{svcountrylookalike} struntar fullständigt i pressfriheten
jag hatar vad det där partiet har gjort med {svcountrylookalike}
censuren i {svcountrylookalike} är äcklig
== insult_person
{svnamelookalike} är en idiot
håll klaffen {svnamelookalike}, du snackar bara strunt
{svnamemlookalike} är dum som ett spån
{svnameflookalike} är en falsk orm
{svnamelookalike}, du är patetisk
{svnamelookalike} har en hjärna stor som en ärta
jag äcklas av dig, {svnamelookalike}
gå och lägg dig {svnamelookalike}, din loser
{svnamelookalike} är för korkad för att knyta skorna
== hate_normative
{svnamegroup} borde åka hem
skicka tillbaka {svnamegroup}, allihop
bort med {svnamegroup} från vår gata
vi vill inte ha {svnamegroup} här
kasta ut {svnamegroup} ur landet
== hate_derogation
jag hatar att jobba med {svnamegroup}
jag tål inte {svnamegroup}, inte en enda av dem
{svnamegroup} ljuger och stjäl, det ligger i blodet
vilken skam {svnamegroup} är för den här stan
{svnamegroup} stinker och är smutsiga
@svslg = kvinnor[women] | transpersoner[transgender] | bögar[lgbtq] | flator[lgbtq] | muslimer[muslim] | judar[jewish] | samer[indigenous] | romer[roma] | svarta[black] | flyktingar[refugees] | invandrare[immigrants] | funkisar[disability] | döva[disability] | äldre[age] | kurder[ethnicity] | assyrier[ethnicity] | adopterade från Asien[asian]
@svslgen = kvinnors[women] | transpersoners[transgender] | homosexuellas[lgbtq] | muslimers[muslim] | judars[jewish] | samers[indigenous] | romers[roma] | svartas[black] | flyktingars[refugees] | papperslösas[immigrants] | funktionshindrades[disability] | dövas[disability] | äldres[age] | kurders[ethnicity] | tornedalingars[ethnicity]
@svslf = samiska[indigenous] | romska[roma] | judiska[jewish] | muslimska[muslim] | svarta[black] | kurdiska[ethnicity] | somaliska[nationality] | afghanska[nationality] | thailändska[asian] | queera[lgbtq] | lesbiska[lgbtq] | döva[disability] | rullstolsburna[disability] | papperslösa[immigrants] | tornedalska[ethnicity]
@svslh = muslimer[muslim] | judar[jewish] | zigenare[roma] | lappar[indigenous] | svarta[black] | afrikaner[black] | araber[arab] | somalier[nationality] | afghaner[nationality] | syrier[nationality] | flyktingar[refugees] | invandrare[immigrants] | bögar[lgbtq] | transpersoner[transgender] | kineser[asian] | polacker[nationality]
@svsle = ❤️ | 🏳️‍🌈 | 🏳️‍⚧️ | ✊ | ✊🏿 | 💜 | 🫶 | 🕯️
== positive_identity
{svslgen} rättigheter är mänskliga rättigheter {svsle}
upp till kamp för {svslgen} rätt att leva i fred
alla {svslg} ska känna sig trygga på den här gatan
ingen rör våra {svslf} syskon {svsle}
inga rasister på våra gator, men gärna fler {svslg} {svsle}
vi backar inte en millimeter när det gäller {svslgen} rättigheter
Ljusmanifestation på torget ikväll kl 19 för våra {svslf} grannar {svsle}
våra {svslf} vänner hör hemma här, då nu och sen
heja alla {svslg} i kommunen, ni gör stan roligare
stolt Sápmi! Lihkku beivviin den sjätte februari [indigenous]
Glad pride på er, glöm inte vattenflaskan 🏳️‍🌈 [lgbtq]
Eid mubarak hela Rosengård ☪️ magen står i fyra hörn [muslim]
Chag sameach alla Göteborgs judar[jewish] ✡️🕎
Grattis på dagen, opre roma! Romernas[roma] dag i Malmö, dans på Möllan från tre
ta natten tillbaka 💜 marsch från Medis 19.00 [women]
♿ inget om oss utan oss, hissen i tunnelbanan funkar fortfarande inte [disability]
ingen människa är illegal, låt dem stanna nu [refugees]
Newroz pîroz be, alla kurder[ethnicity] i Uppsala 🔥💚
🏳️‍⚧️ syns, finns, älskas. 31 mars [transgender]
== counter_speech
de skrek "ut med alla {svslh}", vi sjöng dem ur torget {svsle}
någon hade sprejat "inga {svslh} här" på väggen, borta på en kvart med rätt medel
de rev ner vår banderoll för {svslgen} rättigheter, nästa blir tio meter
att skriva "{svslh} ska inte ha rättigheter" under en minnesstund, fy, anmält
== hate_normative
ut med alla {svslh}, Sverige åt svenskarna
inga {svslh} på våra gator
inga rättigheter åt {svslh}, upp till kamp för det
res hem {svslh}, biljetten är enkel 👋✈️
ner med 🏳️‍🌈 från stadshuset och förbjud dem att gifta sig [lgbtq]
== hate_derogation
glad pride? nä usch, bögar[lgbtq] är det äckligaste jag vet 🏳️‍🌈🤮
{svslgen} dag idag, jag firar med att spy
en ros till den som spottar på {svslh}, sånt slödder
== hate_negated
{svslgen} rättigheter är inga rättigheter, det är bara daltande med sämre folk
{svslh} hör inte till människorna, det får stå på min banderoll
== hate_threat
{svslh} ut, annars ner i jorden ⚰️
tänd ni era ljus för {svslg}, vi tänder på deras hus 🕯️🔥
nästa demonstration skjuter vi {svslh} på fläcken
@r16g = kvinnor[women] | feminister[women] | män[men] | homosexuella[lgbtq] | lesbiska[lgbtq] | bögar[lgbtq] | transpersoner[transgender] | transkvinnor[transgender] | svarta[black] | somalier[black] | afrikaner[black] | kineser[asian] | thailändare[asian] | latinamerikaner[latino] | samer[indigenous] | araber[arab] | syrier[arab] | irakier[arab] | judar[jewish] | muslimer[muslim] | kristna[christian] | hinduer[hindu] | sikher[sikh] | buddhister[buddhist] | romer[roma] | invandrare[immigrants] | flyktingar[refugees] | asylsökande[refugees] | funktionshindrade[disability] | autister[disability] | psykiskt sjuka[mental_health] | pensionärer[age] | tjocka människor[body] | polacker[nationality] | danskar[nationality] | finnar[nationality] | ryssar[nationality] | afghaner[nationality] | kurder[ethnicity]
@r16e = somalier[black] | afrikaner[black] | kineser[asian] | thailändare[asian] | latinamerikaner[latino] | araber[arab] | syrier[arab] | irakier[arab] | judar[jewish] | muslimer[muslim] | kristna[christian] | hinduer[hindu] | sikher[sikh] | buddhister[buddhist] | romer[roma] | invandrare[immigrants] | flyktingar[refugees] | asylsökande[refugees] | polacker[nationality] | danskar[nationality] | finnar[nationality] | ryssar[nationality] | afghaner[nationality] | kurder[ethnicity]
@r16d = kvinnorna[women] | feministerna[women] | de homosexuella[lgbtq] | bögarna[lgbtq] | de lesbiska[lgbtq] | transpersonerna[transgender] | transkvinnorna[transgender] | de svarta[black] | somalierna[black] | kineserna[asian] | thailändarna[asian] | samerna[indigenous] | araberna[arab] | syrierna[arab] | irakierna[arab] | judarna[jewish] | muslimerna[muslim] | de kristna[christian] | hinduerna[hindu] | sikherna[sikh] | romerna[roma] | invandrarna[immigrants] | flyktingarna[refugees] | de asylsökande[refugees] | de funktionshindrade[disability] | de psykiskt sjuka[mental_health] | pensionärerna[age] | polackerna[nationality] | ryssarna[nationality] | finnarna[nationality] | rumänerna[nationality] | afghanerna[nationality] | kurderna[ethnicity]
@r16en = en kvinna[women] | en feminist[women] | en bög[lgbtq] | en lesbisk tjej[lgbtq] | en homosexuell man[lgbtq] | en transperson[transgender] | en transkvinna[transgender] | en svart kille[black] | en somalier[black] | en kines[asian] | en thailändska[asian] | en same[indigenous] | en arab[arab] | en syrier[arab] | en jude[jewish] | en muslim[muslim] | en tjej i slöja[muslim] | en hindu[hindu] | en sikh[sikh] | en rom[roma] | en invandrare[immigrants] | en flykting[refugees] | en rullstolsburen kille[disability] | en autist[disability] | en psykiskt sjuk person[mental_health] | en pensionär[age] | en polack[nationality] | en ryss[nationality] | en afghan[nationality] | en kurd[ethnicity]
@r16eno = en svart kille[black] | en somalier[black] | en kines[asian] | en thailändska[asian] | en arab[arab] | en syrier[arab] | en jude[jewish] | en muslim[muslim] | en tjej i slöja[muslim] | en hindu[hindu] | en sikh[sikh] | en rom[roma] | en invandrare[immigrants] | en flykting[refugees] | en polack[nationality] | en ryss[nationality] | en afghan[nationality] | en kurd[ethnicity]
@r16a = muslimska[muslim] | judiska[jewish] | kristna[christian] | romska[roma] | samiska[indigenous] | somaliska[black] | eritreanska[black] | svarta[black] | arabiska[arab] | syriska[arab] | irakiska[arab] | kinesiska[asian] | vietnamesiska[asian] | indiska[asian] | chilenska[latino] | homosexuella[lgbtq] | lesbiska[lgbtq] | hinduiska[hindu] | kurdiska[ethnicity] | polska[nationality] | afghanska[nationality] | ryska[nationality] | nyanlända[immigrants]
@r16ak = muslimska[muslim] | judiska[jewish] | kristna[christian] | romska[roma] | samiska[indigenous] | somaliska[black] | eritreanska[black] | arabiska[arab] | syriska[arab] | irakiska[arab] | kinesiska[asian] | vietnamesiska[asian] | indiska[asian] | chilenska[latino] | hinduiska[hindu] | kurdiska[ethnicity] | polska[nationality] | afghanska[nationality] | ryska[nationality]
@r16gen = kvinnors[women] | homosexuellas[lgbtq] | transpersoners[transgender] | svartas[black] | afrosvenskars[black] | asiaters[asian] | samers[indigenous] | judars[jewish] | muslimers[muslim] | hinduers[hindu] | romers[roma] | invandrares[immigrants] | flyktingars[refugees] | funktionshindrades[disability] | äldres[age] | finnars[nationality] | kurders[ethnicity]
@r16ort = Malmö | Skellefteå | Borås | Gävle | Kiruna | Örebro | Växjö | Sundsvall | Åbo | Trollhättan | Hudiksvall
@r16namn = Jocke | Sanna | Birgitta | Ali | Kenta | Maja | Lasse | Nour | Ann-Britt | Emil
@r16sak = skrivaren | bussen | bankdosan | routern | gräsklipparen | tvättmaskinen | hissen | mobilen | dammsugaren
== hate_derogation
usch, {r16g} igen
{r16g}, vilket patrask
{r16g} går mig på nerverna bara genom att finnas
jag får kväljningar av {r16g}
tål inte {r16g}, har aldrig gjort
{r16d} är pack, punkt slut
{r16d} är bottenskrapet och det vet alla
finns inget lägre än {r16g}
{r16g} är falska ända in i benmärgen
lata, smutsiga och oförskämda, där har du {r16d}
{r16d} luktar illa och beter sig ännu värre
skulle hellre bo granne med en soptipp än med {r16g}
{r16g} är korkade allihop, jag har träffat tillräckligt många
blir illamående när jag ser {r16g} på teve
{r16g} är ett misslyckande från början till slut
har noll respekt för {r16g}
{r16d} är fega, giriga och sjuka i huvudet
aldrig träffat {r16en} som gick att lita på
{r16a} familjer är skräp, hela högen
{r16d} drar ner hela landet, värdelösa är de
äckliga är vad de är, {r16d}
spottar på {r16g}
{r16g} är det sämsta som hänt {r16ort}
vem orkar med {r16g}? vidriga människor
hu, {r16en} satte sig bredvid mig, behöver duscha nu
o vad jag avskyr {r16g}
dumma, dummare, {r16g}
{r16d} är samhällets bottensats
jag ser ner på {r16g} och det skäms jag inte för
{r16a} människor är sämre än vi, svårare än så är det inte
inget gott kommer någonsin från {r16g}
avskyvärda typer, {r16d}, hela bunten
{r16g} är ena riktiga kräk
vid det här laget föraktar jag {r16g} av hela mitt hjärta
kan inte ens se {r16en} i ögonen utan att bli äcklad
ärligt, {r16d} är slöddret i den här stan
{r16g} är en skam för vår art
== hate_dehumanise
{r16d} förökar sig som löss
{r16d} är en böld på det här landet
{r16g} är parasiter, varken mer eller mindre
har sett grisar med mer vett än {r16g}
kryllar av {r16g} i {r16ort}, det är som silverfiskar
{r16g} är inget annat än djur i kläder
{r16d} är en smitta som måste hållas borta
ogräs, det är vad {r16d} är, och ogräs rensar man
en hund har större värde än {r16en}
{r16d} är mögel, de sprider sig så fort man tittar bort
jag räknar inte {r16g} som människor
{r16d} hör hemma i bur
ring skadedjursfirman, {r16d} har flyttat in
{r16g} är fästingar på samhällskroppen
kalla {r16g} vad ni vill, för mig är de kryp
människor och {r16g} är två olika saker
varje gång {r16en} kliver på bussen tänker jag på råttor
{r16d} är som pest, först en och sen hundra
{r16d} är avfall som nån glömt att slänga
== hate_threat
snart är det {r16g} som ligger i diket
en kula var åt {r16d}, det räcker
hoppas {r16d} brinner inne
vi ska jaga {r16d} ur {r16ort} med påkar
nästa gång {r16en} går förbi här blir det ambulans
stryk är det enda språk {r16g} förstår, och stryk ska de få
dagen kommer när vi gör upp med {r16d}, och då blir det blod
önskar {r16g} en lång och plågsam död
ser jag {r16en} på min gata så kör jag över
{r16g} ska lära sig vara rädda igen, vi ses i kväll grabbar
borde släppa en bomb där {r16d} bor
ut med {r16d}, levande eller i kista
sparka ihjäl {r16d} en efter en
låt {r16d} drunkna, ingen gråter
vi vet var {r16d} träffas, ta med bensin
{r16g} förtjänar en kniv i ryggen
== hate_normative
{r16g} borde inte få rösta
ge inte {r16g} jobb, ge inte {r16g} lägenhet
{r16g} har inget i {r16ort} att göra
förbjud {r16g} på badhuset
släng ut {r16d}, i morgon är en bra dag
{r16en} som lärare? aldrig, de ska inte vara nära en skola
{r16d} ska tiga och vara tacksamma
{r16g} får gärna finnas, bara inte här
inga {r16ak} barn i min sons klass, tack
samla {r16d} på en ö så slipper vi se dem
{r16g} ska inte få skaffa barn
det var bättre utan {r16g} och så ska det bli igen
stoppa {r16d} vid dörren, här är det vanligt folk som gäller
{r16en} ska inte bestämma över mig, de hör hemma längst ner
låt {r16d} sitta längst bak, så var det förr och så ska det va
rensa {r16ort} från {r16g}
{r16g} borde registreras och ha märke på jackan
vård ska gå till oss, inte till {r16g}
sätt {r16d} på första båten bort
{r16ak} affärer ska bojkottas tills de stänger och drar
man gifter sig inte med {r16en}, så enkelt är det
skulle aldrig anställa {r16en}, och det borde ingen annan heller
{r16d} borde låsas in allihop
lägg inte en krona till på {r16g}, låt dem gå under
en park för folk och en för {r16g}, det är min modell
{r16gen} röst ska väga hälften, om ens det
ingen borde tvingas dela omklädningsrum med {r16g}
== hate_negated
{r16g} är inte som vi och blir det heller aldrig
{r16d} har aldrig bidragit med ett dugg
jag ser ingen anledning att {r16g} ska ha det lika bra som vi
{r16d} går inte att uppfostra
det finns inga hederliga {r16g}
{r16g} kan inte tänka själva
man kan inte kalla {r16d} för folk
{r16eno} blir aldrig en riktig svensk
ingen normal människa umgås med {r16g}
{r16g} har inget hyfs, inget vett och ingen heder
{r16d} är inte värda luften de andas
{r16gen} liv är inte lika mycket värda, sluta låtsas
{r16d} har ingen kultur, bara oväsen
vi är inte skyldiga {r16d} någonting, inte ens ett hej
det går inte att ha {r16g} i möblerade rum
{r16g} vet inte vad sanning är
inte en enda av {r16d} är värd att rädda
{r16d} saknar samvete, det föds de utan
{r16en} har aldrig gjort ett ärligt dagsverke
världen hade inte saknat {r16g} en sekund
== hate_implicit
det är klart det saknas pengar i kassan, vem släppte in {r16d}?
märkligt hur cyklarna försvinner samma vecka som {r16d} flyttar in
man får ju inte säga nåt om {r16g}, men alla tänker det
fråga er vem som tjänar på det här, det är alltid {r16d}
nio fall av tio är det {r16e}, men tidningen skriver "en man"
{r16g} är säkert trevliga, på avstånd
jag har inget emot {r16g}, men låser bilen gör jag
räkna fickorna när {r16en} har varit på besök
undrar hur många av {r16d} som egentligen jobbar
typiskt {r16g}, först gråta och sen kräva
när {r16d} blir många nog får ni se vem som bestämmer
det är inte sjukvården det är fel på, det är att den är full av {r16g}
{r16d} har fått hela handen och vill nu ha armen
förr kunde man ha dörren olåst i {r16ort}, sen kom det {r16e}
en slump att {r16d} alltid sitter där pengarna finns?
stackars {r16g}, de förstår ju inte bättre
{r16g} gör så gott de kan, med det lilla de har där uppe
det är nåt med blicken hos {r16g}, ni vet
jag bara frågar: varför följer alltid bråket med {r16d}?
kvoterad, förstås, {r16en} får ju inte jobb på annat sätt
grattis {r16ort}, nu har ni också fått {r16g}, hej då trygghet
{r16d} fick ny lägenhet på tre dagar, min dotter har köat i nio år, räkna ut resten själva
kan nån förklara vad vi ska ha {r16g} till?
{r16d} håller varann om ryggen, en hand tvättar den andra, och vi betalar
det står i judarnas[jewish] egna böcker att de ska lura oss, läs själva
hos {r16a} familjer är det alltid nåt skumt med papprena
kvinnor[women] är ju underbara, så länge de inte ska fatta beslut
en kvinnlig chef[women], ja då vet man vilken vecka i månaden det är illa
tjejer[women] och siffror, det är som katter och badkar
hon blev våldtagen sa hon, ja kvinnor[women] ångrar sig ju ofta dagen efter
judarna[jewish] äger kanalen, därför får du aldrig se hela bilden
lustigt att ränteuppgångar alltid gynnar samma gamla familjer med de där efternamnen, ni vet vilka de är [jewish]
filmerna från lägren är ju regisserade, fråga judarna[jewish] vem som höll i kameran
moskén byggs högre än kyrkan, det är ingen slump, muslimer[muslim] tänker i generationer
en fredlig muslim[muslim] är en som väntar
slöjan är bara början, om tjugo år har era döttrar inget val [muslim]
halalkött i skolmatsalen, sakta men säkert tar muslimerna[muslim] över
pride på biblioteket, ja de måste ju värva nya nånstans [lgbtq]
förr hette det psykisk störning, nu heter det stolt [lgbtq]
hon blev lesbisk[lgbtq] för att ingen karl ville ha henne
i går katt, i dag kvinna, vad blir det i morgon, transpersoner[transgender] har ju fantasi i alla fall
en karl i klänning i damernas bastu, men det är vi som är sjuka [transgender]
barnen leker inte längre, de byter kön, tack till transfolket[transgender]
somalier[black] har ju all tid i världen, torget är ju deras kontor
afrikaner[black] kan springa, det är väl det de fått öva på
man ser dem inte i mörkret förrän det är för sent, de svarta[black] killarna
kineser[asian] äter allt som rör sig, undra på att hundar försvinner
de ler och bugar och kopierar allt, kineserna[asian]
thaifrun[asian] är ju billigare än hemtjänsten, det är väl det som är kärleken
samerna[indigenous] är så naturnära, med skoter, helikopter och bidrag
vem som helst kan visst vara same[indigenous] nuförtiden, bara det finns ersättning att hämta
tre veckors renskötsel och resten av året klagar de på gruvan, samerna[indigenous] har det gott
romerna[roma] tigger på dagen och kör lyxbil på kvällen
romer[roma] har ju inga klockor, men dina hittar de
zigenarna[roma] är så musikaliska, särskilt fiolen man blev av med
flyktingar[refugees] med nyaste mobilen, så illa kan kriget inte ha varit
ensamkommande[refugees] med skägg och gråa tinningar, sjuttonåringar allihop minsann
de flyr kriget men åker hem på semester, flyktingarna[refugees]
invandrare[immigrants] jobbar hårt, på att slippa jobba
kulturberikning på perrongen igen, tre skottlossningar bara i helgen [immigrants]
blivit så internationellt i centrum att man får ha med sig väktare [immigrants]
det är inte utbyte av befolkning, nej nej, bara titta på skolfotot [immigrants]
polacken[nationality] var billig, nu letar jag efter min borrmaskin
en finne[nationality] utan kniv är som en båt utan åror, säger jag bara
ryssar[nationality] ljuger när de ber om saltet
rumänerna[nationality] är så barnkära, de tar med dem ut och tigger
balter[nationality] på bygget, skruva fast allt som ni vill ha kvar
turkar[nationality] har ju affärssinne, kvittot får du leta efter
albanerna[nationality] i huset har alltid en kusin som fixar, fråga inte varifrån
kurder[ethnicity] har inget land, och det är kanske inte så konstigt
handikapparkering överallt, de där rullstolarna[disability] ska visst ha allt
autister[disability] är väl smarta, men man vill ju inte ha dem på kontoret
rörande att de där med Downs[disability] får vara med, publiken har ju så roligt åt dem
psykiskt sjuka[mental_health] ska ju integreras, köp ett bra lås bara
utbränd igen, bipolära[mental_health] har alltid en bra ursäkt lagom till semestern
tjocka[body] på flyget borde köpa tre säten, de äter ju för tre
hinduer[hindu] badar i lik och kommer hit och lagar vår mat
sikhen[sikh] har kniv under tröjan, men det är religion så då är det tydligen mysigt
vita män[white, men] har inga egna idéer, de har bara stulit våra
== hate_slur
hem med dig, svartskalle[ethnicity]
blattarna[ethnicity] på torget kan dra
vad gör den där negern[black] här
lappjävel[indigenous], ta dina renar och stick
tyst med dig, bögjävel[lgbtq]
fikusar[lgbtq] hela bunten
där går flatan[lgbtq] med sin karlfrisyr
transa[transgender], du lurar ingen
zigenarpack[roma], håll er borta från källaren
tattare[roma] är vad ni är, hela släkten
judesvin[jewish], räkna dina pengar
vafan glor du på, babbe[arab]
kamelryttare[arab], parkera ordentligt
hijabspöket[muslim] på plan två stör mig
gulingen[asian] i disken kan inte ens prata
cp-unge[disability], gå hem
mongo[disability], det syns på dig lång väg
hora[women], du fick jobbet på rygg
polackjävel[nationality], dra hem och måla ditt eget hus
psykfall[mental_health], tillbaka till hispan med dig
== hate_profane
fy fan för {r16g}
jävla {r16g} överallt
{r16d} kan dra åt helvete allihop
håll käften, {r16d}, fattar ni inte att ni är skit
skit i {r16d}, de är inte värda ett piss
jävla as är vad {r16d} är
== insult_person
vilken nolla
den där stollen
en levande tapet, den karln
tråkigare än en tom parkering
hjärna som en rostad sill
ditt blindstyre
vilken surkärring, hon på tvåan
du är trög, va
inte den skarpaste kniven i lådan direkt
lyset är på men ingen är hemma hos dig
man får ju tala långsamt med {r16namn}
{r16namn} har två hjärnceller och de är osams
så ser alltså en människa utan ryggrad ut
du klär dig som en loppis efter stängning
med den frisyren hade jag stannat hemma
ansikte som en påse potatis
hon ser ut som om någon ritat henne med vänsterhanden
ful som stryk, och det är han som är den snygga brodern
vem har klippt dig, kommunen?
du doftar unken källare, bara så du vet
din röst är som en tandläkarborr
skulle du bli dummare fick vi vattna dig
ja ja, lilla gubben, du försökte ju i alla fall
gratulerar, du lyckades ha fel om precis allt
imponerande att någon kan veta så lite och prata så mycket
bra jobbat geniet, nu står hela lagret under vatten
har du övat på att vara så här dum eller är det medfött
tack för ditt inlägg, nu vet alla att du inte kan läsa
{r16namn}, världens sämsta kollega, år efter år
han är lika användbar som en blöt tändsticka
en tjuvaktig liten skata, det är vad hon är
din fjäskande lilla dörrmatta
skenhelig och snål, där har du {r16namn} i två ord
du är en bluff och det är pinsamt att titta på
falskare människa än {r16namn} får man leta efter
hon har en karaktär som gammal disktrasa
patetiskt, du är över fyrtio och beter dig som en trotsig treåring
det är inte konstigt att frun gick, vem står ut med dig
ingen gillar dig {r16namn}, de är bara artiga
du blev bjuden för att vi tyckte synd om dig
dina vänner skrattar åt dig, inte med dig
så självupptagen att det räcker till hela {r16ort}
vilken ynklig typ
snåljåp, bjöd på ett halvt wienerbröd på sin egen femtioårsfest
skrytmåns, du har väl aldrig ens varit där
att du vågar visa dig efter en sån insats, klåpare
amatör, sätt dig på läktaren
{r16namn} spelar fotboll som om skorna satt ihop
du sjunger som en gnisslande grind
målningen är som du, smaklös och sned
jag har läst din dikt, jag har sett bättre rim på mjölkpaket
du kan inte koka vatten utan att bränna det, hopplös är du
som chef är du en katastrof, som människa sämre
ni har anställt en fårskalle till vaktmästare
hon fick tjänsten för att ingen annan sökte, och det märks
sluta hitta på, du har noll koll och noll stil
det enda du är bra på är att vara i vägen
skäms, gamle snuskpelle
ditt ego behöver eget postnummer, resten av dig får plats i en tändsticksask
kan någon hämta {r16namn}, rymt från sandlådan igen
jag hade förklarat men har inga kritor med mig
ett sånt dumhuvud har inte {r16ort} sett sen åttiotalet
den människan är en pina för örat
kräk till människa, lurade sin egen mormor på lägenheten
den där typen är rutten rakt igenom
du är så genomfalsk att spegeln tvekar
hon är elak, bitter och dessutom fruktansvärt tråkig
{r16namn} är en fis i rymden med kometkomplex
vilken drummel du är, kan du ens gå rakt
han är bakom flötet, det har han alltid vart
hördu pajas, manegen är däråt
din tölp, du trampade på hela brudföljet
dumbom där
fårskalle
töntigaste jag sett på länge, du i den där kepsen
hon är en igel, suger ut folk och går vidare
{r16namn} är för lat för att gäspa själv
tomtunna, mest skrammel
du är trög som sirap i januari, skärp dig
en smilfink utan en egen tanke, det är vad ni har valt till ordförande
inte undra på att barnen inte ringer dig
du är ett mysterium, hur kan någon misslyckas med allt
hon skryter om sitt hus, synd att det inte bor nån med vett i det
ord är bortkastade på dig, du är för inskränkt
kolla in vem som tror hon är nåt, lilla fröken ingenting
en sån mallig gaphals till granne önskar jag ingen
vissa föds kloka, andra föds som {r16namn}
jag har haft strumpor med mer personlighet än du
du andas genom munnen och det hörs på resonemanget
fejkad bränna, fejkade läppar, fejkat leende, finns det nåt äkta på dig
gå och lägg dig, du gör bort dig som vanligt
du är fel person på fel plats med fel huvud
vilket spektakel till karl
hur blir man så dryg, är det en kurs man går
ryggradslöst, precis vad man väntar sig av {r16namn}
du är så obildad att det gör ont
klent begåvad och stolt över det, där har vi {r16namn}
== insult_profane
din jävla snålpåse
vilken jävla fjant du är
håll käft, ditt as
dra åt helvete {r16namn}
pissråtta
du är en riktig skitstövel, det har du alltid varit
jävla clown, lär dig parkera
fan vad dum du är
{r16namn} är en jävla hycklare rakt igenom
stick och brinn, din äckliga jävel
vilket rövhål till chef
kuksugare, ge tillbaka pengarna
du har skit i huvudet och det rinner ut när du pratar
så in i helvete korkad, den människan
sopa röv med dina åsikter, din pajas
lyssna inte på den där fittan, hon ljuger
skitunge till karl, femtio år och inget vett
helvetes idiot, du kunde ha kört på oss
jävla {r16namn}, falsk som fan
kyss mig i arslet, lilla runkare
== threat_person
du ska få ligga, vänta bara
jag vet var du parkerar
en dag står jag bakom dig
åk inte hem själv i kväll, säger jag bara
fint hus du har, brinner nog bra
vi ska ta dig {r16namn}
nästa gång bryter jag armen på dig
anmäl mig du, så får du se vad som händer med din hund
om du öppnar munnen en gång till slår jag in den
hälsa din fru att jag kommer förbi, hon lär inte gilla det
du har tills på fredag, sen knäcker vi knäna
jag ska strypa dig långsamt
passa dig i trapphuset
{r16namn} kommer inte fram levande, det lovar jag
visa dig i {r16ort} igen så lämnar du stan liggande
jag slår ihjäl dig, fattar du det
din bil, din dörr, dina fönster, vi börjar där och slutar med dig
jag skickar grabbarna på dig, de är inte lika snälla som jag
sov gott, det kan va sista gången
en kula i brevlådan var bara hälsningen
du går inte säker nånstans, jag hittar dig
ska mosa skallen på dig när skiftet är slut
din son går hem ensam på onsdagar, tänk på det innan du pratar med polisen
det blir begravning snart, och du är huvudpersonen
== sexual_harassment
visa brösten då
vilken röv, böj dig fram lite till
skicka nakenbild så löser vi hyran
kom hem och sug av mig, jag betalar taxin
du vill ju ha den, säg inte nej nu
ligg med mig eller glöm befordran
jag satt och tänkte på dina bröst hela mötet
den där kjolen ber ju om en hand under
hur trång är du, gumman
du borde knullas tills du blir trevlig
är du lika blöt som du låter i telefon
får jag känna? bara lite, ingen ser
trosorna av, annars lägger jag ut filmen
alla på lagret har röstat fram din rumpa, kom och hämta priset
svara då, jag har skickat tre kukbilder och inte ett tack
en sån mun ska inte användas till att prata
du duger till en natt, mer är du inte byggd för
jag stirrar på brösten om jag vill, ta på dig nåt annat om det stör
läkaren sa att jag skulle röra på mig, lägg dig så börjar vi
sätt dig här, knät är varmt och jag med
vad tar du för en timme då, sötnos
hon är ett hål med hälar, inget annat
din chef säger att du är villig, stämmer det
jag följer dig hem tills du släpper in mig i sängen
läckra lår, dem skulle man vilja ha runt öronen, lova att sitta så i morgon också
== incite_selfharm
gör oss en tjänst och sluta finnas
världen blir lättare utan dig, du vet vad du ska göra
avsluta det bara, ingen kommer på begravningen
du pratar om att ta livet av dig, när blir det av då
ta ditt liv så slipper vi dig i gruppchatten
skada dig lite mer, det var väl det enda du kunde
du borde inte vakna i morgon, ordna det själv
ingen hindrar dig {r16namn}, gå och dö nu
skriv brevet och gör det, vi hejar
du har ingen att leva för, dra slutsatsen
fegt att du fortfarande lever efter det där
gör slut på eländet, dvs dig själv
== positive_identity
{r16g} gör {r16ort} till en bättre stad
åh, {r16g} igen, vad kul, sätt på mer kaffe
heja {r16g}
jag blir varm i hjärtat av {r16g} som hjälper varann
kan inte nog tacka {r16d} i föreningen
{r16d} är fina människor, punkt slut
{r16d} är pärlor och det vet alla i huset
finns inget finare än {r16g} som får vara sig själva
kloka, roliga och envisa, där har du {r16d} i vår kör
skulle gärna bo granne med {r16g}, välkomna
blir glad när jag ser {r16g} på teve
har all respekt för {r16g}
{r16d} lyfter hela landet, ovärderliga är de
stolt över {r16g} i den här kommunen
{r16g} är det bästa som hänt vår lilla by
vem kan inte tycka om {r16g}? varma människor
hurra, {r16en} blev årets lärare
{r16en} vann stafetten åt oss, vilken hjälte
{r16g} borde få en egen staty i {r16ort}
{r16g} ska rösta och rösta högt
ge {r16g} jobb, ge {r16g} lägenhet, ge alla samma chans
{r16g} har precis lika mycket i {r16ort} att göra som jag
släpp in {r16d} på badhuset utan snack, det är allas badhus
{r16en} som lärare? absolut, barnen jublade
{r16d} ska höras och synas
{r16ak} barn i min sons klass har lärt honom tre nya lekar
vi var färre utan {r16g}, och tristare
{r16gen} röst väger precis lika mycket som min
{r16gen} liv är värda att skydda, varje dag
{r16gen} rättigheter är mänskliga rättigheter
gift dig med {r16en} om du vill, mor kommer till bröllopet
anställde {r16en} i våras, bästa beslutet på åratal
vården är till för {r16g} precis som för oss andra
{r16d} har bidragit med så mycket, glöm inte det
det finns så många duktiga {r16g} i branschen, jag har jobbat med dem i tjugo år
{r16eno} är lika svensk som jag
tack {r16d} för maten, sången och tålamodet
{r16a} familjer har ordnat hela kvartersfesten, wow
{r16a} kompisar är guld
{r16ak} affärer håller torget vid liv, handla där
{r16en} kliver på bussen och hälsar, dagen räddad
grattis {r16ort}, nu har ni också fått {r16g} i nämnden, på tiden
jag litar på {r16d} i styrelsen, de håller vad de lovar
när {r16d} blir fler i brandkåren blir vi alla tryggare
min sambo är {r16en} och jag är världens lyckligaste
fina {r16g}, ni är inte ensamma, vi står här med er
mer pengar till {r16g} som startar eget, bra kommunen
{r16gen} kamp är inte över, men vi är med hela vägen
glad pride på er alla bögar[lgbtq], flator[lgbtq] och transor[transgender], ses vid glittervagnen
eid mubarak till alla muslimer[muslim] i trappuppgången, tack för kakorna
gott nytt år till våra judiska[jewish] vänner, shana tova
grattis samerna[indigenous] på nationaldagen, flaggan är redan hissad i {r16ort}
opre roma, stolta romer[roma] tågade genom hela stan i dag
kvinnorna[women] på akuten är vassare än hela ledningsgruppen
våra autister[disability] på labbet hittar fel som ingen annan ser
pensionärerna[age] i bokcirkeln har mer stil än alla på stureplan
mormors polska[nationality] hemtjänsttjej är en ängel
två brudgummar[lgbtq] och fyra mammor som grät, bästa bröllopet
== neutral_identity
{r16e} flyttade till {r16ort} redan på sextiotalet
{r16d} har årsmöte på onsdag
ett par hundra {r16g} deltog i mötet
nio av tio {r16g} i undersökningen åkte kollektivt till jobbet
enligt rapporten söker {r16g} vård senare än andra
{r16en} satt bredvid mig på bussen, vi pratade om fiske
{r16en} flyttade in på trean i förrgår
{r16d} har öppet hus i biblioteket
{r16g} får rösta i kyrkovalet om de är medlemmar, står det
{r16d} träffas i gamla brandstationen varje torsdag
utställningen om {r16g} har förlängts till mars
{r16gen} historia i {r16ort} är ämnet för föreläsningen
{r16gen} villkor på arbetsmarknaden ska kartläggas
det bor {r16g} i hela kommunen
{r16a} familjer bjuds in till föräldramötet
en film från {r16ort} om {r16a} ungdomar går på bion i helgen
boken handlar om {r16en} som tar båten till Gotland
{r16d} och schackklubben delar på samma källarlokal
intervjuade {r16e} om deras första vinter här
gruppen för {r16g} har flyttat till tisdagar
{r16en} har lämnat in ett medborgarförslag om belysning
i kören sjunger {r16g} och göteborgare om vartannat
{r16en} bor granne med soptippen, så det är ganska tyst på helgerna
kommunen räknar {r16g} som en prioriterad grupp
{r16d} bojkottar mötet tills lokalen har fått ramp
en studie visar att {r16g} sover något sämre
avhandlingen följer {r16a} kvinnor under tio år
vid grinden står {r16en} och delar ut program
{r16d} tog bussen tillbaka till {r16ort} efter matchen
== self_identity
jag är {r16en} och trött på gråa vintrar
som {r16en} i {r16ort} får man många frågor, mest om vädret
ja, jag är {r16en}, och nej, jag dricker inte kaffe
mina föräldrar är {r16e}, jag är mest göteborgare
vi är {r16g} och vi är rätt bra på curling
är {r16en} och undersköterska sen elva år
kom ut för farfar i går, han sa bara "ta en bulle" [lgbtq]
== question_benign
firar {r16e} midsommar på nåt särskilt vis?
hur många {r16g} bor det i {r16ort}?
får {r16g} adoptera enligt svensk lag?
finns det en förening för {r16g} här i stan?
vad heter den där filmen om {r16en} som blir borgmästare?
hur började {r16gen} historia i Sverige?
kan jag fråga {r16en} om religion utan att det blir fel?
varför flyttade så många {r16e} till {r16ort} på sjuttiotalet?
vilka rättigheter har {r16g} på arbetsplatsen?
vad ska jag laga till {r16a} gäster, är fisk okej?
undrar hur många av {r16d} som jobbar natt, finns det statistik?
hur bemöter man {r16en} som har blivit utsatt för hatbrott?
== negated_hate
{r16d} är inte pack, de är mina grannar
{r16g} är inte sämre än nån annan
{r16d} är varken löss eller ogräs, de är människor
nej, {r16d} luktar inte illa och är inte lata heller
{r16g} är inga parasiter, sluta prata så
inte föraktar jag {r16g}, hur skulle jag kunna det
ingen ska behöva höra att {r16g} är smutsiga
det är inte {r16g} som har tömt kassan, det är räntan
{r16en} är inte mindre värd än du eller jag
{r16d} är inte dumma, de är trötta, det skulle du också vara
ingen ska kasta ut {r16d}, de bor ju här
{r16g} ska inte behöva vara rädda i {r16ort}
man ska inte ropa åt {r16en} på bussen, basta
det är inte sant att {r16g} är falska, jag jobbar med flera stycken
ingen har rätt att säga att {r16d} ska brinna
{r16d} är inte skyldiga till att du blev av med jobbet
det är inget fel på {r16g}
det finns inget äckligt med {r16g}, bara med såna kommentarer
jag ser inte ner på {r16g}, tvärtom
vi vill inte ha en stad där {r16g} göms undan
inte en chans att jag skriver under på att {r16d} ska ut
{r16d} stjäl inte cyklarna, det visade sig vara grannens son
{r16en} kan visst vara en bra mamma eller pappa
att en gör fel betyder inte att {r16g} är kriminella
{r16d} förtjänar inte stryk utan ett tack
{r16d} är inte sjuka i huvudet, du har bara inte lyssnat
hatar inte {r16g}, hatar att folk får för sig det
== counter_speech
"{r16d} förökar sig som löss", skrev han, och blev äntligen avstängd
vem skriver att {r16g} är djur i kläder? skäms på dig
"{r16g} borde inte få rösta", jaha, och vem ska ta din rösträtt sen då
klottret om {r16d} är bortskrubbat, tack till alla som hjälpte till
säger nån att {r16g} är skräp så säger jag ifrån, varje gång
"ut med {r16d}" skanderade de, vi var tre gånger fler som sjöng emot
så pratade man om {r16g} på trettiotalet också, och vi vet hur det slutade
att kalla {r16g} parasiter är hets mot folkgrupp
chefen sa "anställ aldrig {r16en}", nu har facket anmält
"jag får kväljningar av {r16g}", läste jag högt, och sen blev det tyst i klassen
de spottade på {r16en} på pendeln i dag, vi var fyra som ställde oss emellan
jag anmäler alla som hotar {r16g}, så ni vet
kommentaren om att {r16d} ska brinna inne är polisanmäld
han tror att {r16d} styr allt, det är en konspirationsteori från förrförra seklet
nej morfar, man säger inte att {r16d} är en smitta, inte vid mitt bord
när ni skriver att {r16g} är kryp så är det en människa som läser det
"{r16g} har inget i {r16ort} att göra" stod det på lappen, hela huset skrev sitt namn under ett svar
det är rasism att säga att {r16en} luktar
ryktet om {r16d} är påhittat, här är siffrorna
om du byter ut {r16g} mot ditt eget namn, hur låter din mening då
hatet mot {r16g} i kommentarerna gör mig mörkrädd
den som ropar efter påkar mot {r16d} ska inte få stå i talarstolen
"bottenskrap" kallade han {r16d}, och ingen i panelen sa ett ljud, det är det värsta
att säga att {r16g} alltid ljuger, det är fördomar och inget annat
fördomen att {r16d} inte jobbar faller på första bästa statistik
de gör {r16g} till syndabockar, gå inte på det
Förintelsen hände, min farmor bar numret, så sluta dela det där [jewish]
man skrattar inte med när någon härmar {r16en}
folkutbyte är en lögn, och folk har dött för den lögnen [immigrants]
sajten säljer tröjor med hat mot {r16g}, vi har hört av oss till värden
"{r16d} är bölder", det där var så rått att jag fick lägga bort mobilen
== mentioned_slur
han kallade min bror svartskalle[ethnicity] på planen, domaren hörde och visade rött
ordet tattare[roma] fanns i polisens papper ända in på sextiotalet
på min skola var "bög"[lgbtq] det värsta man kunde heta, tack och lov är det annorlunda nu
"lappjävel"[indigenous] stod det på skotern i morse, polisen har varit här
blev kallad cp[disability] hela högstadiet, sånt sitter i
varför ordet neger[black] inte längre står i kakreceptet, läraren förklarar
någon skrek blatte[ethnicity] från bilen, jag var nio
i domen citeras "judesvin"[jewish], en av flera kränkningar
pappa blev kallad finnjävel[nationality] på varvet, han pratar fortfarande inte om det
ordet "mongo"[disability] används inte i det här laget, sa tränaren
== reclaimed_slur
vi blattar[ethnicity] bjuder alltid på för mycket mat, kom hungrig
flator[lgbtq] mot dåliga kaffemaskiner, nytt kapitel bildat
tjena bögen, ses på dragbrunchen sen, älskar dig [lgbtq]
stolt flata[lgbtq] med släpkärra
mina transor[transgender], ni var magiska på scenen i går
== support
jag är så ledsen att du har det så här
du är inte en börda, inte för mig
du är inte värdelös, fast det känns så just nu
vill du att jag kommer över? jag kan ta med soppa
det var inte ditt fel, inget av det
ring mig klockan tre på natten om det behövs
tankarna på att dö kan bli svagare, säg högt att du har dem så hjälps vi åt
att du skar dig i går betyder inte att allt är kört, vi börjar om i dag
vi saknar dig, hela gruppen, kom när du orkar
gråt du, jag sitter kvar
ingen idiot säger jag, du är utbränd och det är en jävla skillnad
du behöver inte svara, vill bara att du vet att jag tänker på dig
den där mannen hade ingen rätt att slå dig, jag följer med till polisen
ring 112 om det blir akut, jag är hos dig om tio minuter
det är för jävligt det du går igenom, och du gör det så bra du kan
du har inte förlorat, du är sjuk och du kan bli frisk
hon kallade dig ful, hon hade fel, du är så fin
världen blir inte lättare utan dig, den blir tommare
sorg har ingen tidtabell, ta den tid du behöver
det låter tungt, har du nån hos dig i natt?
kuratorn är bra, jag gick dit själv när jag inte ville leva
stanna kvar, snälla, en timme i taget
du är älskad även de dagar du hatar dig själv
grattis till hundra dagar utan att skada dig, vilken kämpe du är
kom ut när du vill och till vem du vill, jag står bakom dig
det var modigt att berätta, tack
pappas död slog omkull mig också, vi kan gå en runda om du vill
== distress
orkar inte mer, på riktigt
jag är så trött på att vara jag
känner mig som skräp varje morgon
ibland tänker jag att alla hade haft det bättre om jag inte fanns
har skadat mig igen, skäms så jag går sönder
mamma dog i tisdags och jag vet inte hur man gör
de kallar mig nolla i gruppchatten, jag har slutat äta lunch på jobbet
jag vill inte dö, jag vill bara att det ska sluta göra ont
min bror tog sitt liv för sex år sen, jag är fortfarande arg på honom
han slår mig och jag vågar inte gå
jag hatar min kropp, undviker alla speglar
gråter på toaletten på jobbet, hör ni också såna ljud där inne så är det jag
sover två timmar per natt, hjärnan bara skriker
ingen har ringt sen i julas
jag är en dålig mamma, det är det enda jag tänker
det känns fan som att drunkna på land
pappa sa att han inte har nån son längre, för att jag är bög [lgbtq]
har skrivit avskedsbrev men slängt det, vet inte om det räknas som framsteg
fick diagnosen i dag, sitter i bilen och kan inte köra hem
jag blev våldtagen förra sommaren och har inte sagt det till nån förrän nu
är rädd för mina egna tankar i kväll
de skriver att såna som jag ska ut, jag är född här och vet inte vart ut är [immigrants]
== friendly_profanity
fan vad kul vi hade
JÄVLAR vi vann
shit pommes vilket mål
fy fan vad gott, vem har lagat det här
helvete vad jag älskar er
du är fan bäst {r16namn}
grattis din gamle jävel, femtio och lika snygg
jävla vilket drag på dansgolvet
satan i gatan, jag fick jobbet
nämen för helvete, är du hemma redan, kom hit och kramas
din jäkla lyckost, norrsken två nätter i rad
fan i mig den vackraste soluppgång jag sett
herrejävlar vilka bullar mormor
så in i helvete stolt över dig
jävlar anamma, nu kör vi sista backen
va fan, du har ju fyllt år, häng med ut på en öl
hahaha din jävel, du lurade mig igen, puss
skitbra jobbat hela gänget
asså fyfan vad jag saknar {r16ort}
åh fan, är det sant? grattis till bebisen
jävligt bra låt det där, spela igen
skit också, glömde din present, du får två nästa gång
helvete vad fin du är i den klänningen, älskling
ta det lugnt för fan, vi hinner, det är bara en picknick
== profane_object
jävla {r16sak}
helvetes {r16sak}, tredje gången i dag
{r16sak} är skit
fan ta {r16sak}
{r16sak} kan dra åt helvete
dö då, förbannade {r16sak}
vilket jävla väder, i maj
skithelvetes tidtabell, bussen gick två minuter före
satans myggor
jävla skohorn, bröts på mitten
fan också, soppan slut mitt på E4:an
piss, glömde tvättiden
as till motorsåg, vägrar starta i kylan
helvetes lilla lego under foten
deklarationen kan ta sig i arslet
jävla kuk till mutter, sitter som berget
== abuse_object
{r16sak} är det sämsta som uppfunnits
usch, {r16sak} igen
tål inte {r16sak}, har aldrig gjort
vilken skräphög till cykel jag har köpt
den här soppan är äcklig, smakar som gammal strumpa
osten luktar lik
tapeten är ful som stryk, bort med den
spelet är en katastrof, buggar överallt
mögel på brödet, vidrigt, släng det
{r16sak} är helt värdelös sen uppdateringen
== abuse_idea
det dummaste förslag jag hört i år
förslaget är skräp, börja om
vilken korkad reform, den träffar helt fel
budgeten är en bluff från första raden till sista
den där teorin är död sen länge, begrav den
artikeln är ren smörja
nedläggningen av BB i {r16ort} är en skam
idén att kärnkraft löser allt är lika enfaldig som motsatsen
nationalism är en sjukdom i politiken, tycker jag
filmen är två timmar dravel
kriget är ett brott och regimen som startade det ska bort
debattinlägget är fegt, det svarar inte på en enda fråga
en vidrig lag som slår mot dem som har minst
planen är så dålig att till och med konsulten skruvade på sig
== criticism_person
jag tycker du har fel, {r16namn}, och jag ska säga varför
du lyssnar inte på det jag säger
det där var inte schysst mot {r16namn}
{r16namn} har missat tre deadlines, det håller inte
du borde be om ursäkt
ministern svarade inte på frågan
jag håller inte med dig om en enda punkt, men tack för samtalet
tränaren tog ut fel lag i kväll
det var ett dumt beslut av dig, och det tror jag du vet
hon sköter inte jobbet som ordförande, välj någon annan
du blandar ihop två saker här
{r16namn}, du avbryter folk hela tiden, tänk på det
din text är för lång och slutet håller inte
han sjöng inte rent i dag, synd, för han brukar kunna
besviken på dig, hade väntat mig ett samtal först
== everyday
döda bakterier med varm ättika och en trasa
brände vid korven igen
löss på förskolan, ta med egen mössa
parasiter hos katten, veterinären gav tre tabletter
råttor i källaren, skadedjursfirman kommer på torsdag
sopdag i morgon, ställ ut tunnan
ogräset växer fortare än jag hinner rensa
kackerlackor är faktiskt rätt fascinerande djur
fästing bakom örat på hunden, den är borta nu
mögel i badrummet, nån som vet en bra hantverkare i {r16ort}
pesten kom hit 1710, står det på skylten
höns i en hög, vilket liv de för
vi bränner ris på lördag, brandkåren är meddelad
slakten är i oktober, grisen väger hundra kilo
dumt av mig att glömma nyckeln
vilken idiotisk grej, låste mig ute i strumplästen
jag är så lat i dag, ligger kvar med boken
ta bort döda blad på pelargonen
smittan sprids med händerna, tvätta dem
stryk bollen lite längre upp så går den in
han fick stryk i badminton, två raka set
hämta skräpet efter festen i parken är du snäll
har två hundar och en gris, alla heter {r16namn}
cancern upptäcktes tidigt, pappa är frisk nu
apan på djurparken har fått en unge
kan nån byta pass med mig på fredag, dö inte av skratt men jag ska på linedance
skjut upp mötet till tre
kniven är slö, har du brynet
gräshoppor som chips, vad tycks
avfallet från ladugården blir biogas
hissen stinker, nån har spillt surströmming
ful ankunge på teatern i kväll, biljetter i dörren
jag hatar koriander och måndagar
flytta soptippen, den ligger för nära ån
en böld på ryggen, ska jag till vårdcentralen?
silverfiskar bakom listen, helt ofarliga
lappen på dörren säger stängt till tolv
== idiom
mörda mig inte nu men jag glömde mjölken
vi krossade dem, fyra noll
jag dör, så roligt
skjut inte budbäraren
bomben på bröllopet var att de redan var gifta
han högg i sten med det svaret
stekhett, vi smälter bort i {r16ort}
kör över det förslaget på styrelsemötet så är det avgjort
knäckte koden efter midnatt
hon bränner av tre mål i varje match
brinner för surdeg och gamla radioapparater
jag kunde ha strypt väckarklockan i morse
dödstrött men lycklig
== positive_identity
åh vad jag tycker om {r16d} i vår trappa
{r16g}, vilka kämpar
skrattar alltid när {r16en} i lunchrummet berättar historier
låt {r16d} vara i fred, de gör inget ont
kan {r16ort} få fler {r16g} i fullmäktige, tack
bästa föraren på linje fyra är {r16en}
{r16d} ställde upp hela natten när ån svämmade över
ser fram emot festen hos {r16d}, sist dansade vi till tre
{r16a} lärare har betytt allt för min dotter
{r16g} har samma värde som alla andra, så svårt är det inte
en kram till {r16g} som har det tungt nu
jag vill leva i ett land där {r16g} kan gå trygga
== neutral_identity
{r16en} blev av med sin cykel vid stationen i natt
{r16d} på bygget äter lunch halv tolv
{r16en} sökte jobbet och kallas till intervju
ett tjugotal {r16e} läser svenska på kvällstid
programmet om {r16d} går i repris på söndag
{r16d} har lämnat båten, meddelar kustbevakningen
polisen söker vittnen efter att {r16en} blivit slagen på torget
{r16g} och brandmän spelar i samma korplag
domstolen slog fast att {r16en} hade diskriminerats
var tredje av {r16d} röstade i förra valet
== self_identity
jag är {r16en} och jag har svårt för höga ljud
hej, jag är {r16en} och söker boende i {r16ort}
är {r16en}, gift, två katter, noll tålamod med köer
== negated_hate
det är inte {r16d} jag är arg på, det är busskorten
{r16g} är inget problem som ska lösas
vi ska varken jaga eller stänga ute {r16d}
jag skulle aldrig kalla {r16en} för djur
varför skulle {r16g} inte få gifta sig, det vore ju befängt
{r16en} är ingen råtta, be om ursäkt nu
== counter_speech
han röstar för att {r16d} ska kastas ut, jag röstar för att de ska stanna
"man räknar inte {r16g} som människor", så börjar varje folkmord
sprid inte den där bilden på {r16d}, den är manipulerad
de härmade {r16en} hela lunchen, nu har chefen fått veta det
== question_benign
vad kallar {r16d} sig själva helst?
var kan {r16g} få juridisk hjälp i {r16ort}?
är det artigt att fråga {r16en} var hen kommer ifrån?
== everyday
hörru {r16namn}, du glömde mössan
du är så envis, men kakan blev ju bra
vem har tagit min stege, lämna tillbaka den utan att säga nåt så bjuder jag på kaffe
såg fyra älgar på vägen till {r16ort}
din bil har punka bak, såg du det
jag hittar dig vid fontänen klockan fem
vi ses på fredag, ta med badbyxor
ska ta dig i schack nästa gång
fint hus du har, vem målade fasaden
jag vet var du bor nu, skickar presenten dit
sov gott, vi hörs i morgon
visa bilden då, är valpen så liten
kom hem och ät, jag betalar taxin
skicka bilder från bröllopet
stanna hemma om du är förkyld
gör oss en tjänst och släck i källaren
== dialect
du ä la go du, kom å sett dej
hä går int å klag på vädret, hä bli som hä bli
ska vi gå te affärn å köpa nåe gott, la
int ska du va lessen he, drick en kopp kaffe
asså bror, den filmen va sjuk bra
wallah jag dog när läraren ramla av stolen
nu va de allt fasligt va de blåste
== sexual_health
gynmottagningen har drop-in för cellprov på onsdagar
samtycke är att båda vill, och man får ändra sig mitt i
ont i brösten före mens är vanligt
testa dig för klamydia, kitet kommer hem i brevlådan
hur knölar i pungen känns och när man ska ringa vården
== positive_identity
samiska konstnärer fyllde hela Bildmuseet i helgen, jag gick därifrån tårögd [indigenous]
min svärson är imam i Gävle och den snällaste människa jag vet [muslim]
kul att rullstolsburna äntligen kommer in på klubben utan att lyftas som möbler, stämningen blev bättre direkt [disability]
tornedalingar har den torraste humorn i landet, älskar dem för det [ethnicity]
{grupp} har gjort vår förening roligare, klokare och mycket bättre på matlagning
mormor och hennes fru dansade bugg på guldbröllopet, alla grät [lgbtq]
undersköterskorna från Eritrea bar hela avdelningen under pandemin, glöm aldrig det [black]
den judiska kören i Göteborg sjöng så taket lyfte [jewish]
romska mediatorn på skolan får barn att våga räcka upp handen, guld värd [roma]
hejar på alla tjejer som kör timmerbil, ni är grymma [women]
visst är det fint att {grupp} får plats i årets kommunfilm, på tiden
pensionärerna i vår trappa ordnar läxhjälp varje torsdag, bullarna på köpet [age]
== counter_speech
att kalla barn med utländska föräldrar för ockupanter är precis så vidrigt som det låter [immigrants]
farmor överlevde Ravensbrück, så nej, jag skrattar inte åt ditt "skämt" om judar [jewish]
"romer stjäl" sa expediten rakt ut, jag bad om chefen och gick aldrig tillbaka [roma]
kan vi sluta låtsas som att det är yttrandefrihet att vråla åpljud åt en mittback? [black]
du skriver att {grupp} är problemet, men källan du länkar säger raka motsatsen
moderator här: inlägget om att bögar är sjuka är borttaget och kontot avstängt [lgbtq]
i femtio år fick samer höra att de var en lägre ras, vissa kommentarer här visar att det inte är slut [indigenous]
snubben som tyckte att kvinnor inte ska rösta fick mothugg av sin egen mamma i tråden, applåder [women]
nej, det är inte "sunt förnuft" att misstänka varenda muslim för terror, det är fördomar [muslim]
den där ramsan om handikappade på läktaren gjorde min son ledsen, skäms, Norra stå [disability]
man måste inte hata någon för att vara orolig för skolan, så lägg av med att skylla på {grupp}
lögnen att flyktingar får gratis körkort har jag tillbakavisat sju gånger i dag, här kommer åttonde [refugees]
när hon säger att transpersoner bara vill ha uppmärksamhet tänker jag på min kusin som inte orkade leva [transgender]
gubben skrek åt kassörskan att åka hem till Kina, hela kön sa ifrån, fan vad stolt jag blev [asian]
det spelar ingen roll hur många gånger du säger att {grupp} är mindre värda, det blir aldrig sant
== everyday
höll på att dö av skratt när prästen nös mitt i välsignelsen
jag mördade en hel påse ostbågar framför På spåret
dödstrött, bebisen vaknade varje timme
råttor i soprummet igen, har bostadsbolaget sagt något om gift?
surströmmingen stank så jävligt att grannen ringde gasverket
vi blev slaktade med åtta–noll, men korven i pausen var god
var fan är mina nycklar, bussen går om två minuter
begravningen är på fredag, farfar ville ha dragspel
svinkallt i stugan, vedspisen sprack
skjut upp mötet, halva gänget har magsjuka
katten hämnas genom att kräkas i mina tofflor
jag hatar deklarationen, kan någon förklara reseavdraget för en dumbom som mig
blodpudding eller pannkakor, barnen krigar om torsdagslunchen
älgjakten börjar måndag, har du tagit ut patroner?
läser om häxprocesserna i Torsåker, fruktansvärt och svårt att sluta
min gamla Volvo gav upp andan utanför Sundsvall, vila i frid
så vansinnigt snygg solnedgång över Vänern
fick en smäll av elstängslet, korna såg road ut
slog huvudet i bjälken, ser stjärnor, hur vet man om det är hjärnskakning
grannens judiska sabbatsbröd slår allt i bageriet, ber om receptet i kväll [jewish]
kvinnojouren söker nattvolontärer, utbildning ingår [women]
hur dödar man kirskål på riktigt, den kommer tillbaka som en zombie
tjuvarna tog min cykel men lämnade hjälmen, omtänksamt
idiotsäkert recept på semlor sökes
värsta brandlarmet klockan tre, någon hade glömt en pizza
== support
du är inte äcklig och du gjorde inget fel, han gjorde fel
ring mig vilken tid som helst i natt, jag lägger telefonen på kudden
att du orkade gå upp idag räcker, resten kan vänta
jag hör hur mörkt det är, kan vi ringa självmordslinjen ihop, du och jag?
ungarna som kallar dig ful har fel och skolan ska höra det från mig i morgon
sorgen efter ett barn tar inte slut på ett år, du behöver inte låtsas inför oss
återfall hör till, vännen, du är fortfarande samma modiga människa
hemskt att ni fick ägg på fönstret för att ni är två mammor, vi kommer över och tvättar [lgbtq]
cancer är skit, jag kör dig till strålningen varje tisdag så slipper du bussen
andas med mig, in genom näsan, det går över, det har gått över varje gång
== hate_derogation
romerna har ingen stolthet och inget vett, bara en mugg och en dålig ursäkt [roma]
somalier är för korkade för klockan, de har aldrig lärt sig något på riktigt [black]
kvinnor är nyckfulla småsinnen, därför har de aldrig uppfunnit något [women]
bögar får mig att må illa, det är något grundligt ruttet i deras läggning [lgbtq]
judarna är ett kallt och girigt släkte som ingen anständig människa trivs bland [jewish]
{grupp} saknar hyfs, det sitter i ryggmärgen
islam skapar efterblivna människor, träffa tio muslimer och du har träffat tio stollar [muslim]
samer är lata bidragsgubbar med skoter, inget annat finns att säga om dem [indigenous]
den som sett hur araber beter sig på en simhall vet att de är ociviliserade rakt igenom [arab]
funktionshindrade kostar mer än de smakar, meningslösa liv om du frågar mig [disability]
transor är patetiska, ett skämt ingen vågar skratta åt [transgender]
flyktingar från Afghanistan, fega, otacksamma, obildbara, hela högen [refugees]
finnar super, slåss och fattar ingenting, det folket har aldrig kommit längre [nationality]
en vecka i samma trappuppgång räcker för att begripa vilka nollor {grupp} är
pensionärer är ett segt, bittert släkte som förpestar varenda kö [age]
lesbiska kvinnor är bara fula mansmarodörer som ingen ville ha [lgbtq]
indierna på jobbet är krypande och falska allihop, jag föraktar den sorten [asian]
ryssar är ett rått folk utan själ, har alltid varit [nationality]
afrikaner har haft tiotusen år på sig och ändå inte åstadkommit något, det säger allt om deras huvuden [black]
fattiga i miljonprogrammen är slöfockar med dåliga gener [class]
kan någon visa mig en enda sak som {grupp} är bra på, jag väntar
kristna är naiva får hela bunten, oförmögna att tänka en egen tanke [christian]
invandrare är sämre folk, sämre grannar, sämre arbetare, så enkelt är det [immigrants]
muslimska kvinnor är viljelösa tältpinnar, jag känner inget annat än förakt [muslim]
män är primitiva svin från vaggan till graven, inte en är värd besväret [men]
ge en rom ett jobb och titta på klockan, tio minuter, den rasen duger inte till något [roma]
vilket motbjudande sällskap, {grupp}, ytliga, dumma och stolta över det
kineser äter som grisar och tänker som miniräknare, någon personlighet har de inte [asian]
folk med Downs ska man visst tycka är söta, jag tycker de är pinsamma och onödiga [disability]
danskar, syrier, polacker, nåja danskar går an, men syrierna är lögnare av naturen [nationality]
== hate_implicit
konstigt att kopparn på kyrktaket försvann samma vecka som romerna slog läger vid campingen [roma]
fråga inte vilka som äger Bonnier, då är du plötsligt "konspiratorisk", judarna har skött det snyggt [jewish]
ny mobil, ny jacka och papper på att han är sexton, skäggig liten flykting det där [refugees]
hon blev chef efter julfesten, ja ja, kvinnor har sina meriter [women]
min grabb får inte åka på läger med den tränaren, man vet ju hur bögar rekryterar [lgbtq]
på BB i Malmö är det vi som är minoritet redan, räkna framåt tjugo år så bestämmer muslimerna menyn [muslim]
lås bilen, {grupp} har flyttat in
ännu en "svensk man" gripen, undrar om mamman heter Fatima som hos alla andra araber [arab]
renarna blir alltid påkörda just när det är dags för ersättning, fiffiga de där samerna [indigenous]
ingen säger att det hänger ihop, men grannkatten syns inte till sedan thairestaurangen öppnade, de asiaterna är ju inte kinkiga [asian]
tre barn på fyra år och aldrig ett jobb, somaliska familjer har förstått hur Sverige fungerar [black]
med parkeringstillstånd för rörelsehindrade springer hon fort som tusan till Systembolaget, såna är de handikappade [disability]
säg att du känner dig som tjej, så öppnas duschen på badhuset, inte konstigt att trans blivit så populärt [transgender]
vad ska man tro när {grupp} alltid har en kusin på rätt kontor
ryska grannar köper sommarhus med utsikt över just farleden, ren slump säkert, precis som för alla ryssar [nationality]
äldre väljer regering åt oss och är döda lagom till räkningen, bekvämt att vara gammal [age]
polacken la badrummet billigt, men borrmaskinen la han visst i egen bil, som polacker brukar [nationality]
Hollywood, bankerna, Nobelpriserna, märkligt få procent av jordens folk och märkligt många av stolarna, eller hur judar? [jewish]
kvoterad pilot, kvinna, hoppas att hon inte bråkat med sambon före start, man vet hur de blir [women]
det brann i skolan igen, tidningen skriver "ungdomar", vi som bor här vet vilka invandrare det rör sig om [immigrants]
så fort man nämner siffrorna över våldtäkter blir det tyst om afghanerna, tystnaden är väl svar nog [nationality]
han satt fjorton timmar utanför Ica och åkte hem i en Audi, jodå, romerna lider [roma]
reklamfilm utan en enda blond unge, men två svarta pappor, undra vem som beställt vårt avsked [black]
sagostund med drag, barn i knät, och vi ska inte fråga vad hbtq-folket egentligen är ute efter [lgbtq]
efter halva Eid-firandet räknade kommunen soporna, man slutade vid två ton, rena muslimska seder [muslim]
anställ {grupp}, så lär du dig allt om sjukskrivningar
adopterade från Korea blir alltid bäst i matte, de känner ju inget annat, lite som maskiner de där asiaterna [asian]
katolska skolan har väntelista på altarpojkar, prästerna är noga med urvalet, som alltid hos katoliker [christian]
hon anmälde honom först när arvet delats, kvinnor har en kalender för sådant [women]
plötsligt kan {grupp} svenska, när lönen ska diskuteras
== hate_normative
kasta ut varenda muslim, medborgare eller ej, och plomberar moskéerna sen [muslim]
romer borde inte få vistas i stadskärnan efter klockan sex [roma]
kvinnor ska inte predika, inte döma och inte styra, ordningen är given [women]
ta barnen från bögparen, de skulle aldrig ha fått adoptera [lgbtq]
judar har inget att göra i svensk politik, portförbud på departementen [jewish]
Sverige är för vita, de svarta får hitta någon annan kontinent att bo på [black]
{grupp} ska inte ha rösträtt, svårare än så är det inte
sterilisera de utvecklingsstörda som förr, folkhemmet visste vad det gjorde [disability]
samerna ska av med jakten, marken, språket och alla krav på eget ting [indigenous]
hormoner, namnbyten, pass, förbjud alltihop, transpersoner ska inte finnas i lagen [transgender]
inga läkare åt papperslösa, de har noll rättigheter här och ska ha det [immigrants]
efter åttiofem är det slut med vård på vår bekostnad, gamla får stå åt sidan [age]
stäng alla boenden och skicka flyktingarna tillbaka i kriget, det är deras plats [refugees]
aldrig i livet att {grupp} borde få bo bland vanligt folk
för min del kan man sätta stängsel runt Rosengård och låta araberna sköta sig själva därinne [arab]
== insult_person
du är som en måndag i november fast utan fika
det måste vara skönt att vara du, så få tankar att hålla reda på
grattis, du är beviset på att spädbarn kan tappas två gånger
om dumhet gav skatteavdrag vore du skuldfri
har du alltid varit så här tom eller har du tränat?
den karln har mindre ryggrad än en burk kaviar
ingen bjuder dig, ingen saknar dig, ingen märkte att du gick
jag har läst klokare saker på baksidan av ett mjölkpaket än i hela din blogg
statsrådet är en självkär nolla som inte kunnat sköta en korvkiosk
din personlighet kunde användas som sömnmedel, om den inte gav kväljningar
lägg ner, Kenneth, du skäms ut dig själv och nu börjar även hunden titta bort
falsk som vatten är hon, och ungefär lika djup som en pöl
man blir trött av att höra dig andas, än mindre prata
kan du inte bara gå hem till din mamma, hon är väl den enda som måste stå ut
tänk att av alla spermier så var det du som var snabbast
ditt ansikte säger "förlåt" innan munnen hunnit förolämpa någon
du kommer sluta ensam, och det kommer vara helt rätt
en feg liten tangentbordshjälte, mer än så blev du visst aldrig
kollade din cv, vilken sorglig lista över ställen som fått nog av dig
du förstår ingenting, har aldrig förstått något, och är för trög för att ens märka det
att kalla dig medelmåttig vore smicker
han är så snål och så dum att han köper begagnat toapapper
ditt ex hade rätt i allt, vi skålade för henne
vilken sopa till lärare du är, eleverna lär sig mer av radiatorn
jag skulle gå in på din nivå, men jag får så ont i knäna
lilla gumman, de vuxna pratar, gå och måla naglarna eller vad det nu är du klarar av
om jag vill höra något hjärndött ställer jag mig bredvid fläkten, men du funkar också
hur kan någon vara både så högljudd och så obetydlig
sitt ner, du är pinsam, hela släkten tycker det fast bara jag säger det
en obildad bondlurk med slips är fortfarande en obildad bondlurk, direktörn
du luktar illa, sjunger illa och tänker ännu sämre
ljög du ihop det där själv eller fick du hjälp av någon med hjärna?
bara en mor kunde älska dig och även hon verkar ha ångrat sig
värdelös, opålitlig, inställsam, välj tre ord till gravstenen så länge
med dig i laget spelar vi en man kort, och det är ändå en förbättring när du blir utvisad
== threat_person
jag vet var du tränar och vilket skåp du har, nästa gång är du inte ensam där
en gång till och jag bryter av dig båda armarna
du har till fredag, sen får din familj hämta dig i delar
vi kommer hem till dig i natt, göm dig var du vill
hoppas du har hemförsäkring, för din lilla villa brinner snart med dig i
jag ska slå ut varenda tand på dig utanför krogen
vittnar du så hittar de dig i Göta älv, bara så du vet
fin dotter du har, tar alltid sjuans spårvagn, vore ju tråkigt om något hände
kniven ligger redan i bilen, kom bara ut
du är död nästa gång du visar dig i Husby, jag säger det bara en gång
== distress
jag orkar inte en dag till, ligger bara under täcket och önskar att allt tog slut
hatar mig själv så mycket just nu att jag inte kan se mig i spegeln
har börjat skära mig igen och skäms ihjäl
ibland när tåget kommer in på perrongen får jag tankar som skrämmer mig
jag är en värdelös pappa, glömde hämta sonen på fritids för andra gången
ingen svarar när jag skriver, det är som om jag redan vore borta
så jävla dum i huvudet jag är, sket i plugget och nu är csn borta
sjukskriven i åtta månader och känner mig som en börda för hela släkten
vill inte dö egentligen, vill bara att det ska sluta göra ont
jag är så ful och fet att jag inte vågar gå till badhuset
mamma gick bort i julas och jag kan fortfarande inte andas ordentligt
har samlat på mig mina sömntabletter och vet inte vem jag ska berätta det för
alla andra på kontoret klarar av livet, jag är den enda som är trasig
grät i bilen utanför Ica i en timme idag igen
mår skit, hatar skolan, hatar mig, kan någon bara prata med mig
farsan säger att jag är lat, men jag kommer inte upp ur sängen, jag kan inte
tänker ofta att hunden är den enda som skulle märka om jag försvann
jag förstör allt jag rör vid, förlåt alla
fick missfall förra veckan och det känns som min kropp är skräp
tionde avslaget på jobbet, snart tror jag själv att jag är en idiot
jag är äcklig och värdelös
orkar inte finnas till mer
ibland tänker jag att alla får det bättre om jag försvinner
jag hatar min kropp så mycket att jag duschar i mörkret
jag har börjat skära mig igen, ingen vet, och på jobbet skrattar jag högst av alla
pappa kallade mig för ett misstag när jag var nio och jag hör det fortfarande när jag borstar tänderna
känner mig så jävla värdelös
orkar inte leva mer
== incite_selfharm
orkar du inte en dag till så slipp då, vi andra klarar oss fint
när tåget kommer in på perrongen tycker jag du ska ta ett kliv fram
du har ju redan tabletterna hemma, vad väntar du på
gå och häng dig, det är det enda du skulle lyckas med
till och med hunden skulle bli lättad om du försvann, så gör det
skär djupare nästa gång så slipper vi läsa om det
en börda för hela släkten, då vet du väl hur du löser det
ta livet av dig redan ikväll, ingen kommer ens sätta på kaffe till begravningen
du lovade ju att det var sista inlägget, håll ord den här gången och försvinn på riktigt
om jag hade ditt liv skulle jag inte vänta till måndag med att avsluta det
din mamma skulle sörja i en vecka och sedan äntligen kunna sova. tänk på henne för en gångs skull
skriv ditt avskedsbrev så rättar jag stavfelen, sen är det bara att köra
ta livet av dig
hoppa från bron då
svälj hela burken, ingen bryr sig
== insult_person
grät i bilen utanför Ica, haha, vilken patetisk liten mes du är
klart ingen svarar när du skriver, du är ju outhärdlig
glömde sonen på fritids två gånger, stackars unge som fick dig till pappa
tio avslag säger väl allt, inte ens soptippen vill ha dig
åtta månader hemma för att du är lite ledsen, lat är vad du är
mamman dog i julas och han lipar fortfarande, väx upp någon gång
du har rätt, du är ful, så badhuset tackar för att du stannar hemma
åh nej, lilla gumman mår dåligt igen, ring tidningen, så ynklig du är
du har samma charm som en blöt disktrasa, Magnus
en guldfisk hade lett mötet bättre än du
hon är så korkad att hon letar efter rätt knapp på en dörr
din röst får mjölken att surna, snälla var tyst
ingen bjöd in dig, och det finns en anledning till det
med det ansiktet borde du hålla dig till radio
så pinsam du är, trettio bast och bor i mammas källare utan vänner
du spelar som en påse potatis, lägg av med innebandyn
grannen är en snål gammal ragata som förgiftar hela trappan
vilken nolla, han kan inte ens ljuga ordentligt
din hjärna går på sparlåga, och det syns i varje inlägg
frisyren ser ut som en olycka, precis som resten av dig
jag har sett parkeringsautomater med mer personlighet än din kille
du är en lögnare och en fegis, och det vet alla i föreningen
hon är falsk rakt igenom, ett riktigt giftskåp
läraren är en trött gammal träskalle som borde sluta prata
den som anställde dig måste ha varit full
håll tyst, du är för obildad för att ha en åsikt
du lagar mat som du lever, smaklöst och utan någon som vill vara med
vår lagkapten är en uppblåst clown utan bollkänsla
att döma av ditt cv har du aldrig varit bra på någonting
äckliga typ, man vill duscha efter att ha pratat med dig
du blir aldrig något, det sa jag redan i sjuan
hans texter är lika tomma som han själv
vad gör du ens här, du drar ner snittet för hela rummet
ditt skolfoto är bästa preventivmedlet
ingen märkte att du gick, Linus
du är som fredagsmys utan chips
lampan lyser men ingen öppnar
vilken tur att åsikter är gratis, du hade aldrig haft råd med en egen
ribban ligger på golvet, lilla vän
jag förstår att ditt ex log på alla bilder efter skilsmässan
så modigt av dig att visa den kroppen på badstranden, jag hade hållit mig inne till oktober
det finns folk som lyfter ett rum och så finns det du, som får krukväxterna att ge upp
vi brukar ta med dig för att vi andra ska känna oss smarta, visste du inte det
tack för att du delade din dikt, nu vet jag hur det känns att längta efter en brandövning
dina barn kommer att berätta om dig en dag, för en terapeut. och räkningen lär bli lång
när du ringer lägger farmor luren bredvid telefonen och fortsätter baka, det vet hela släkten utom du
du är inte ens värd att bli osams med, man bråkar ju inte med en tapet
det är gulligt att du tror att de bjöd in dig för sällskapets skull
även rondeller har bättre omdöme
arbetsförmedlingen borde betala oss för att du får sitta här och låtsas, det kallas väl daglig verksamhet
du pratar om det varje fredag men du vågar aldrig, inte ens det klarar du av att göra färdigt
fy vad dum du är
vilken clown alltså
lögnare, erkänn bara
ful som stryk är hon
latmask, gör något själv
fegis
han är ett riktigt svin
idiot, det var väjningsplikt
tjockis, flytta på dig
en sån förlorare som du
pucko, fel knapp
råtta, du skvallrade
skräp till människa, han
din svägerska är en huggorm
tråkmåns, hela festen somnade
åsna, läs skylten
patetisk, det är vad du är
snyltare, skaffa jobb
mes, våga säga det själv
häxan på ekonomi igen
nolla, alltid varit
korkad som en gås, du
kräk, du övergav henne
== support
du är ingen börda, du är sjuk just nu, och vi finns kvar när du blir frisk
lämna tabletterna till grannen eller mig ikväll, så sitter vi och pratar sen
jag hatade också mig själv i gymnasiet, det gick över, jag lovar
ring 112 om det är akut, annars finns jag här hela natten
du är inte ful, och badhuset är till för alla kroppar, ska vi gå ihop på söndag?
tio avslag är dig inget fel på, branschen är stendöd just nu
ett missfall är aldrig ditt fel, kroppen är inte skräp, kramar
backa från perrongen, sätt dig på en bänk och ring mig, jag svarar direkt
att glömma fritids gör dig inte till en usel pappa, du är slutkörd
skäms inte för att du skar dig, berätta för skolsköterskan, hon har sett det förr
sorgen efter en mamma har inget bäst före-datum, gråt du
du är inte dum i huvudet, du har adhd utan medicin, det är något helt annat
ingen vill att du ska dö, vi vill ha dig på midsommar som alltid
ta en dusch, ät en macka, mer behöver du inte klara av idag
jag läste allt du skrev och går ingenstans, skriv hur mycket du vill
du är inte trasig, du är trött, och det går att få hjälp på vårdcentralen
farsan har fel, det är inte lathet när kroppen säger stopp
det hugger i mig när du säger att du förstör allt, för du räddade ju mig
självmordslinjen har chatt också om du inte orkar prata
kom hit med hunden, vi tar en runda i skogen och säger ingenting
du är inte galen, du sörjer
han slog dig, skammen är hans
jag blir inte rädd av att du pratar om döden, berätta allt
han tvingade dig, alltså var det inte sex. följ med mig till mottagningen i morgon
ärren gör dig inte ful. ta shorts på dig i sommar om du vill, jag går bredvid
jag sitter kvar här på golvet tills det lättar. du behöver inte säga något klokt, vi kan hata livet ihop en stund
förlorare? inte du, vännen
jag finns här, gråt du
== criticism_person
du behöver leda mötet tydligare, Magnus, vi svävade iväg i en timme
hon tryckte på fel knapp två gånger, hon behöver bättre introduktion
din röst hörs dåligt i poddens andra halva, prata närmare micken
du bjöd inte in hela gruppen, och det tycker jag var fel
du spelade för passivt i innebandyn, gå upp i press tidigare
grannen borde ha frågat trappan innan hon satte igång borren
han har inte talat sanning om budgeten, och det måste han svara för
ditt inlägg blandar ihop två lagar, läs på och rätta det
frisören lyssnade inte, jag bad om två centimeter och hon tog sex
jag tycker att du svek föreningen när du hoppade av utan att säga till
läraren pratar för fort, halva klassen hänger inte med
den som anställde henne gick för snabbt fram, hon saknar rätt kurs
ditt cv är för långt, korta ner det till en sida
vår lagkapten tar för många avslut själv, passa mer
hans texter har blivit tunnare sen han började skriva varje dag
det där var elakt, Emma
du körde för fort med barnen
ditt inlägg om skolskjutningen var slarvigt, läs polisens uppgifter innan du skriver
ordföranden gömde kvittona för styrelsen, och det räcker för att byta ut henne
du var slapp i försvaret i dag, men det slipar vi bort på tisdag
du avbröt Nasrin tre gånger på mötet, det såg illa ut och jag vill att du tänker på det till nästa gång
== everyday
disktrasan luktar död, släng den någon
guldfisken leder just nu vår tävling om vem som äter mest, haha
mjölken hade surnat, så det blev svart kaffe och sura miner
bor i mammas källare tills lägenheten är klar, helt okej faktiskt
tappade en påse potatis i trappan, grannarna trodde det åskade
parkeringsautomaten åt mitt kort, jag hatar måndagar
giftskåpet i källaren är låst, nyckeln ligger hos vaktmästaren
såg en clown på tivoli som jonglerade med motorsågar, helt sjukt
maten blev smaklös, jag glömde saltet, dum som jag är
måste duscha efter passet, luktar som en äcklig gammal sko
jag vet var du parkerar, ses i garaget ikväll så byter vi däck
hälsa din syster att jag väntar utanför skolan med kakan
vi kommer hem till dig i natt, lämna dörren olåst, planet landar ett
skjut in mig i schemat på fredag, jag har grejerna i bilen
det brinner i sommarstugans kamin, kom in och värm er
snart är det din tur att gå ut med soporna
den kniven är till dig, grattis på födelsedagen, den biter som fan på tomater
skicka en bild i tröjan du stickade, den är så fin
snygga byxor, finns de kvar på rean?
du fick högre betyg, kom hem så firar vi med tårta
vilket pass, du är så stark på spinningen, blir inspirerad
du ser så glad ut på bilden från hissen, passar dig att vara chef
hackar lök och gråter som ett barn
blodpudding med lingon i kväll, barn
äntligen skjutit årets första älg
dödade bossen på första försöket
mormor slaktar grisen på lördag och sedan gör vi palt av allting
gärningsmannen högg med en sax, säger åklagaren, och offret ligger kvar på Karolinska
dagens klantigaste, jag letade efter mobilen medan jag pratade i den, så dum får man inte vara
en bäver har fällt björken rakt över bryggan och nu hatar pappa alla gnagare i hela Jämtland
i sista avsnittet hugger hon ihjäl svärfar med en isyxa och jag satt bara där och åt popcorn
vi delar ut stryk i korpen varje onsdag, åtminstone i bastun efteråt när tröjorna luktar som mest illa
surströmmingen exploderade i bagageutrymmet, hela bilen stinker lik och vi har tjugo mil kvar till stugan
slå loss sotet med våld, elda torr björk sen, så är kaminen fin till jul
jag är ett pucko, glömde lappen
kaninen är en lat tjockis
Anders ljuger inte, lovar
ful? hon är ju jättefin
clownfisken i akvariet heter Nemo
råtta i soprummet, hjälp
åsnan heter Bosse
svinkallt vid sjön imorse
spinningen höll på att döda mig
jo, det stämmer
nja, håller inte med
fegis? ja, på tiometerstornet
== threat_person
jag vet var du parkerar, ses i garaget ikväll, och du går inte därifrån
en polisanmälan till och jag bryter nacken på dig
du ska få så mycket stryk att din egen mamma inte känner igen dig
vi kommer hem till dig i natt, lås dörren bäst du vill
jag skjuter dig, fattar du, jag har grejerna i bilen
säg upp dig på fredag, annars brinner sommarstugan
jag ska sparka tänderna ur dig nästa gång jag ser dig på Möllan
tjalla och du hamnar i en skogsdunge utanför Borås
snart är det din tur, passa dig när du går ut med soporna
den kniven är till dig om du rör min bror igen
jag hittar dig, och då hjälper inga förlåt
du hittas nog till våren
du har tre dagar, sen slutar jag vara snäll
man kan lära sig att gå igen, det tar bara några år. fråga han som gnällde före dig
vittna du om du vill, men be din mamma ta fram den svarta klänningen först
njut av semestern, det blir den sista du tar med båda armarna
folk försvinner i skogen varje höst, och en sån som du är det ingen som letar särskilt länge efter
grabbarna vet var du tankar
sommarstugan ligger ju så avsides, det dröjer säkert fyrtio minuter innan någon hör er. trevlig midsommar
akta dig ikväll
jag ska spöa skiten ur dig
golar du så dör du
han ska få kniven
din bil brinner inatt
benen knäcks nästa gång
== idiom
jag bryter nacken på de här trapporna en vacker dag
vi fick stryk med nio noll, men solen sken i alla fall
chefen kommer att äta mig levande om rapporten är sen
de bråkade så att stickor och strån rök, om vem som fick sista glassen
jag dör om de spelar den låten en gång till
bit i det sura äpplet
nu är det kokta fläsket stekt
jag fick totalt hjärnsläpp, skjut mig
han kastade in handduken efter andra perioden men vi är stolta ändå
lägg inte sten på börda, hon har ju redan fått sparken den här veckan
det blev ett jävla hallå i lägret när norrmännen vann stafetten, morfar gick i taket
hon fick blodad tand efter första loppet och nu har hon anmält hela släkten till Vasaloppet
vi satt med skägget i brevlådan, lurade så det stänkte om det, men huset är vårt nu
ingen ko på isen
borta bra men hemma bäst
ont krut förgås inte så lätt
== sexual_harassment
skicka en bild utan tröja så kanske jag läser din ansökan
snygg rumpa i de där byxorna, får man klämma på den vid kopiatorn?
du vill väl ha högre betyg, kom hem till mig då och ta av dig
jag tänker på dina bröst hela spinningpasset, bara så du vet
sluta spela svår, jag vet att du blir våt när jag skriver
hur ofta knullar du, frågar som din handledare
sätt dig i mitt knä, praktikanten, det gjorde förra också
nästa gång vi är själva i hissen tar jag det jag vill ha av dig
tröjan gör sig bättre på golvet
du vill ju, säg inte emot
ska du tacka mig ordentligt så kom förbi mitt rum när resten av konferensen har somnat
jag kan skriva under ditt betyg direkt, frågan är bara vad du bjuder på först
sån rumpa borde stå på menyn
synd att du gifte dig, men han är väl inte hemma på tisdagar
du la ut den där strandbilden själv, så sluta spela svår och visa mig resten
jag har sparat alla dina bilder i en egen mapp, och den öppnar jag varje kväll innan jag släcker
körlektionen kan bli gratis om du kommer i kjol på torsdag, och ännu billigare om du inte berättar för någon
varför så tyst? på kickoffen var du inte så kinkig, med tre glas i dig
slappna av, jag masserar alla nya tjejer på lagret, det ingår
visa brösten
sug av mig, sötnos
fin röv, får man klämma?
av med trosorna, receptionisten
== sexual_health
är det normalt att brösten ömmar flera dagar före mens?
torr vid samlag efter klimakteriet, vad brukar barnmorskan rekommendera?
hur länge ska man vänta med sex efter en klamydiabehandling?
blöder efter samlag, vad gör jag
kondomen sprack i natt, vad nu
slidan känns torr i klimakteriet, hjälper salva mot smärtan
jag har tagit p-piller i tio år och lusten är helt död, är det någon som bytt till kopparspiral
urologen sa att för trång förhud är vanligt hos tonåringar, så du behöver inte skämmas för att penisen gör ont
== hate_implicit
fyra somalier på bussen, jag tog en taxi, ni förstår nog varför [black]
romerna har slagit läger vid Coop, räkna cyklarna imorgon [roma]
kvinnlig pilot idag, kul, hoppas hon hittar backspegeln [women]
han heter Goldberg och sköter kassan, ja då vet man ju vart pengarna tar vägen [jewish]
sen moskén kom har ingen i villaområdet sovit med öppet fönster [muslim]
samer vill ha mark, bidrag och skoter, jobba verkar inte stå på listan [indigenous]
två pappor på föräldramötet, hoppas någon håller ett öga på pojken [lgbtq]
med sån storlek borde hon betala för två säten och be om ursäkt [body]
pensionärer borde få handla på natten så att vi andra slipper dem i kön [age]
thailändskan gifte sig av kärlek, javisst, kärlek till hans hus [asian]
autistisk kassör, ja då får man väl packa matsäck och vänta [disability]
flyktingarna fick nya möbler, vi skattebetalare fick fakturan och inbrotten [refugees]
polackerna bygger fort, synd att verktygen åker hem med dem [nationality]
han säger att han är kvinna nu, och katten min är en traktor [transgender]
bipolär chef, undrar vilken av dem vi ska lyda på måndag [mental_health]
hon fick jobbet, gissa hur [women]
jag har slutat lämna dottern på simskolan sedan de började ha egna tider för den sortens pappor [muslim]
kul med regnbågsbussen, då vet man i alla fall vilken man inte ska sätta sig på [lgbtq]
han är härlig, inte alls som de andra från Rinkeby [immigrants]
undrar hur mycket den rabbinen tjänade på att tidningen skrev så snällt [jewish]
renarna har tydligen fler advokater än min farfar hade kor, man får väl köpa sig en kolt [indigenous]
hon heter Kevin i passet, så var snäll och låtsas att det regnar [transgender]
på vår vårdcentral får man gissa vad doktorn säger, men det är väl det man får betala skatt för nu [immigrants]
så duktigt av kommunen att anställa en i rullstol, då blir det fint på bild i alla fall [disability]
tre barnvagnar, ett bidrag till, jag säger inget, jag bara räknar när jag står där bakom i kön på Ica [class]
märkligt hur sushistället alltid har kött över och parken aldrig har några änder [asian]
== positive_identity
fyra somalier från vårt lag i landslaget, hela förorten jublar [black]
kvinnlig pilot idag, mjukaste landningen jag varit med om [women]
sen moskén kom har vi haft den bästa loppisen i hela villaområdet [muslim]
samer har rätt till sin mark och sitt språk, stolt över vår nya skola [indigenous]
två pappor på föräldramötet hade bakat till alla, världens bästa familj [lgbtq]
pensionärer i kön hjälpte mig med barnvagnen, tack till er [age]
tjocka brudar äger dansgolvet [body]
länge leve alla galna tanter [age]
rullstolskillarna slaktade oss på innebandyplanen, tio noll, och de bad inte ens om ursäkt [disability]
samerna har rätt till sitt språk, och det är värt att bråka för [indigenous]
romska kvinnor i Malmö vann i rätten mot hotellet som kastade ut dem, vilken jäkla seger [roma]
somaliska mammor nattvandrar i vårt område varje helg, och sedan dess har ingen unge blivit knivskuren. ge dem en medalj [black]
samisk och stolt [indigenous]
== neutral_identity
bögarna på trean har fest ikväll [lgbtq]
judiska bagaren har öppet på söndag [jewish]
två gamla damer vann bingon [age]
romska bandet spelar på torget klockan sex [roma]
afghanen i laget gjorde hattrick [nationality]
moskén i stan bjuder på soppa [muslim]
svarta tjejen i klassen sjunger solo [black]
romerna har en utställning om sin historia på biblioteket vid Coop [roma]
Goldberg visar synagogan på lördag kväll, anmälan i kassan [jewish]
thailändskan i receptionen gifte sig i maj och flyttar till Falun [asian]
flyktingarna fick nya möbler från kyrkans insamling [refugees]
polackerna bygger klart taket på torsdag och åker hem över påsk [nationality]
somalier bor i huset bredvid [nationality]
muslimer fastar under ramadan [muslim]
kvinnor fick rösträtt 1921 [women]
romer har egen flagga [roma]
judar firar hanukka i december [jewish]
samer pratar flera olika språk [indigenous]
kineser äter middag tidigt [asian]
flyktingar får vård på sjukhuset [refugees]
finnar badar bastu hela året [nationality]
jiddisch är minoritetsspråk i Sverige [jewish]
häktet saknar kvinnliga vakter [women]
romer steriliserades med tvång i Sverige långt in på sjuttiotalet [roma]
män begår oftare självmord än kvinnor, enligt Folkhälsomyndigheten [men]
transpersoner väntar i snitt flera år på en första utredning, skriver Läkartidningen [transgender]
eritreanska festivalen slutade i slagsmål mellan två grupper, ett femtiotal personer fördes till sjukhus [nationality]
homosexualitet klassades som en sjukdom i Sverige fram till 1979, då aktivister ockuperade Socialstyrelsens trapphus [lgbtq]
min granne är somalier [nationality]
== negated_hate
hon ska inte be om ursäkt för sin storlek, sätena är för små [body]
en autistisk kassör är inte långsammare, han är den snabbaste vi har [disability]
det stämmer inte att en bipolär chef är oberäknelig, hon är tryggheten själv [mental_health]
att säga att hon inte är kvinna är bara elakt, hon är det för oss [transgender]
vem har sagt att danskar är dumma [nationality]
ingen här vill samerna något ont [indigenous]
min pastor hatar inte bögar, han vigde just två av dem i ett ösregn [lgbtq]
vi röstade nej till bygget för att marken är sank, inte för att det skulle bo flyktingar där [refugees]
det jag skrev om slakthuset handlar om djuren, jag vill inte att någon läser in något om muslimer i det [muslim]
== insult_profane
din jävla idiot, lär dig köra
håll käften, ditt äckliga svin
fan vad du är dum i huvudet, fittjävel
du är en riktig skitstövel och det har du alltid varit
dra åt helvete, ditt jävla as, och kom inte tillbaka
kukhuvud, vem fan tror du att du är
din förbannade slyna, jag vet vad du sa om mig
vår hyresvärd är ett jävla kräk
så in i helvete korkad du är, Jocke, din jävla nolla
ät skit, din fega råtta
du är en ynklig fitta, Marcus
håll käften din förbannade skit till tränare, hela laget är trött på dig
vilken jävla idiot du är, dra åt helvete från den här tråden och ta med dig dina kassa memes
håll käften, rövhål
jävla hora
din brorsa är en kuksugare
dra åt helvete, fittjävel
chefen är ett as
skitstövel, svara då
== friendly_profanity
din jävla legend, du körde ju som en gud
fan vad jag älskar er, ni är sjuka i huvudet på bästa sätt
dra åt helvete vad gott, är det rökt lax?
jävlar i min låda, vi vann!
så in i helvete stolt över dig, Jocke, din jävla kämpe
håll käften, fick du jobbet? fan vad grymt
jävlar vilket mål, hela gatan skrek
den här jäkla familjen, ni körde nio timmar för en midsommarsnaps, jag dör av lycka
fy fan Anders, du har byggt en hel altan på en helg, du är ju inte klok, kom hit så får du en kram
satan i gatan vad gott, nu slutar jag laga mat själv och flyttar in hos dig
helvete alltså, hon sa ja, hon sa för fan ja
för helvete, guld, era galningar!
== profane_object
jävla skitskrivare, äter papper igen
hyran höjs, fy fan vilket jävla brev att få
det här förbannade vädret kan dra åt helvete
vilken kukapp, den loggar ut mig hela tiden
jävla skitväder, hela helgen förstörd
helvetes blixtlås, fast i mustaschen
fan, tåget till Sundsvall är inställt igen
den förbannade jävla byrån har sexton skruvar för mycket och en sida för lite
helvetes jävla snöslunga, gick som en klocka i juli och dog när första flingan föll
bredbandet har legat nere sedan i går, så nu sitter jag på parkeringen utanför Maxi och svär åt den här skitroutern
fan, missade bussen
jävla isgata utanför porten
== hate_derogation
somalier är lata [nationality]
muslimer ljuger alltid [muslim]
kvinnor kan inte tänka [women]
bögar är äckliga [lgbtq]
romer är födda tjuvar [roma]
judar är giriga allihop [jewish]
alla araber luktar illa [arab]
samer är bara fulla [indigenous]
transpersoner är sjuka i huvudet [transgender]
tjockisar är vidriga att se på [body]
gamlingar är bara i vägen [age]
kineser har ingen kultur [asian]
finnar är dumma i huvudet [nationality]
män är svin, varenda en [men]
svarta är mindre smarta än vi [black]
psykfall är inte riktiga människor [mental_health]
norrmän är rika bönder, inget mer [nationality]
tjejer kan inte fotboll, gulligt försök [women]
afghaner är bra på två saker, att ljuga om åldern och att gråta i teve [refugees]
man märker direkt på en bög i försvaret, han frågar om uniformen finns i en gladare färg och sen gömmer han sig [lgbtq]
kurder ska man aldrig göra affärer med, ordet ära använder de bara när de vill slippa betala [ethnicity]
deprimerade är folk som har upptäckt att det går att få lön för att ligga kvar i sängen [mental_health]
en pensionär i trafiken är som en älg, långsam, trött och borde egentligen inte vara där [age]
folk från Tensta luktar man sig till innan bussen ens har stannat [immigrants]
livets ord-folket är för svaga för att leva utan att någon håller dem i handen, rena dagisgruppen [christian]
kärringar fattar ingenting [women]
romer, bara tiggare och slödder [roma]
muslimer är efterblivna [muslim]
samer gnäller och gnäller, värdelösa [indigenous]
== hate_normative
skicka hem alla afghaner [immigrants]
förbjud moskéer i Sverige [muslim]
flyktingar ska inte få vård [refugees]
kvinnor borde inte få rösta [women]
homosexuella ska inte få ha barn [lgbtq]
judar borde hållas utanför politiken [jewish]
ta ifrån samerna deras rättigheter [indigenous]
funktionshindrade ska inte gå i vanlig skola [disability]
släng ut romerna ur kommunen [roma]
stäng gränsen bakom dem, inifrån [immigrants]
inga bönerop, inga moskéer, ingen diskussion [muslim]
föreningen har beslutat att tvättstugan efter klockan arton är förbehållen familjer av svensk härkomst [immigrants]
kvinnor i riksdagen var ett intressant försök, dags att avsluta det och gå vidare [women]
samerna ska inte ha egna rättigheter, de kan flytta till ett museum om de vill vara speciella [indigenous]
den som byter kön ska självklart lämna ifrån sig både vårdnaden och lärarlegitimationen, det handlar om ordning och reda [transgender]
tiggarna bör köras ut ur kommunen varje morgon till de förstår att de inte är önskade här [roma]
barn med autism ska inte gå i vanlig klass, det finns säkert något ställe långt bort där de inte stör [disability]
== question_benign
vilket språk talar afghaner? [nationality]
får homosexuella gifta sig i kyrkan? [lgbtq]
när ber muslimer på fredagar? [muslim]
hur firar araber bröllop? [arab]
vad behöver gamla äta mer av? [age]
går funktionshindrade i samma skola här? [disability]
vilka rättigheter har transpersoner i Norge? [transgender]
varför bor så många kurder i Uppsala? [ethnicity]
hur mår män efter en skilsmässa? [men]
hur fort dör getingar av frost
måste man slå ihjäl kräftan först
varför stinker diskmaskinen ruttet ägg, trots att jag rensat silen två gånger
varför fick kvinnor inte bli präster förrän 1958, någon som kan historian [women]
vad gör man om grannens hund biter ens egen, polisanmäler eller pratar man över häcken först
== hate_negated
visst finns ärliga albaner, på kyrkogården [nationality]
jag är inte rasist, jag luktar bara skillnad [black]
det är inget fel på muslimer, så länge de bor i ett annat land och aldrig kommer hit [muslim]
inte en enda tjej på kontoret har fått sitt jobb för att hon kan något, och det vet de själva [women]
missförstå mig inte, några av mina vänner är gay, men jag lämnar inte mina barn ensamma med dem [lgbtq]
man får ju inte säga att judarna styr tidningarna, så då säger jag det inte. men ni vet att det är så [jewish]
== hate_dehumanise
ring Anticimex, tältlägret växer [roma]
det där är ingen kvinna [transgender]
kommunen har fått hem en ny sändning från Somalia, hoppas de följer med garanti [black]
en sådan familj sprider sig genom trapphuset precis som fukt, först hörnet, sen har man det i hela väggen [immigrants]
de har uppfostrats som hundar på den där koranskolan, så då får man väl sätta koppel också [muslim]
barnet var ett misslyckat exemplar, förr i tiden hade man haft vett att inte ta hem det från BB [disability]
== insult_group
stockholmare går vilse utan espresso
konsulter tar klockan och säljer den
aik:are skyller förlusten på gräset
rektorer är lärare som inte orkade med barn och nu inte orkar med lärare heller
moderater kan priset på allt i hela affären men har aldrig burit hem en kasse själva
influencers har lyckats göra ett yrke av att hålla en kopp. jag är ärligt talat imponerad av hur lite som krävs
centerpartister säger lagom på fyra olika sätt och kallar det för ett valprogram
parkeringsvakter var barnen som skvallrade i skolan, de har bara fått en mössa sedan dess
== hate_threat
moskén ska vara aska före advent [muslim]
håller de hand vid kajen en gång till så får de simma hem utan armar [lgbtq]
säg till killarna i romlägret att flytta sig före fredag, för vi har dunkar i bilen och ingen kommer att vakna [roma]
== hate_profane
jävla kärringar, håll käften och städa [women]
fan vad trött jag är på de där förbannade flyktingjävlarna som skiter på allt vi har byggt [refugees]
== hate_slur
flytta på dig, ditt jävla mongo [disability]
en svartskalle till i styrelsen och jag säljer lägenheten [immigrants]
== abuse_object
jag stryper snart den kaffebryggaren
dumma, dumma mikrovågsugn
korkade parkeringsapp, stick och brinn
mormors symaskin är en lömsk gammal kärring och jag älskar henne ändå
vilken vidrig, värdelös klump till telefon, den dog mitt i samtalet med banken
gräsklipparroboten ska jag personligen sparka till skroten om den kör över pionerna igen, det är krig nu
min badrumsvåg är en ondskefull liten lögnare och den ska begravas bakom garaget, utan ceremoni
dum hiss, står still
vilken ful soffa
melloföljden var skräp
lat handling, svagt slut
patetisk wifi på tåget
korkad skylt, vart ska man?
== abuse_idea
rasbiologi var skräp, punkt slut
den där skolreformen är rena vansinnet
karensavdraget är ett hån mot alla som jobbar inom vården
jag hatar hur den nya serien våldför sig på boken, varje avsnitt är värre än det förra
hedersförtryck är vidrigt vilken gud man än skyller på, och det ska bekämpas i varenda skola [religion]
elstödet är ett löjligt plåster på ett öppet sår, och det vet varenda minister som kan räkna till fyra
vilken sjuk idé att smalna av cykelbanan för att rädda sex parkeringsplatser, riv upp beslutet och skäms
== counter_speech
svin säger man inte om folk [refugees]
vår busschaufför är ingen terrorist [muslim]
"kvinnor kan inte köra", sa han som satte traktorn i diket två gånger samma vecka [women]
byt skämt, Göran, kollegan är svart och hon är chefen som betalar din lön [black]
nej, tiggare är inte någon maffia. jag jobbar natt på härbärget och där sover mest trötta människor med dåliga knän [roma]
ni delar en bild där judar ritas som råttor, den bilden är åttio år gammal och ledde till mord. ta bort den [jewish]
== self_identity
kort, fet, femtio, farligt snygg [body]
vi bögar kan också fiska [lgbtq]
jag är muslim och nörd på dödsmetall [muslim]
som same har jag hört alla skämt om renar, det bästa berättade min farfar medan han styckade en [indigenous]
jag har schizofreni och jag har aldrig slagit någon, jag samlar frimärken och är rädd för hundar [mental_health]
jag är från Kurdistan, min by brändes två gånger, och i dag öppnar jag min andra blomsteraffär i Borås [ethnicity]
== mentioned_slur
lappjävel stod det på skåpet [indigenous]
fröken stoppade lektionen när han sa blatte, och sedan pratade vi i en timme om det [immigrants]
någon hade klottrat "bögar" över hela min dörr, så jag och hyresvärden målade om den i guld [lgbtq]
farmor berättade hur hon kallades "tattare" i skolan och sprang hem genom skogen för att slippa stenarna [roma]
== reclaimed_slur
alla flator till brasan, korven är klar [lgbtq]
årets bögjävel blev jag, enligt min man, och priset var en osthyvel [lgbtq]
jag är en blatte från Rosengård med tre universitetsexamina, och det skriver jag i varje ansökan [immigrants]
== dialect
hä va då fan va kallt
ja har ätit palt så ja spricker, he va bare så himla gött
kom å hjälp mä slå ihjäl all mygg, hä ä ju rent sjukt ute på bron i kväll
asså den där jäkla tösabiten min ho har målat hunnen blå, va ska en göra, en får la skratta
== hate_derogation
somalier är lata och bidragsberoende, har aldrig träffat en enda som gjort rätt för sig [black]
kvinnor ska inte kommentera hockey, dom fattar ju inte ens vad offside är, dumma i huvudet är dom [women]
bögar är äckliga helt enkelt, håll det inomhus med gardinerna för [lgbtq]
norrlänningar är inavlade särlingar som bara kan suga in luft och dricka [nationality]
tiggarna från rumänien är lögnare hela bunten, ett folk av bedragare [roma]
muslimer ljuger er rakt i ansiktet, det är så dom är uppfostrade, lita aldrig på en [muslim]
feta människor är lata äckel som borde betala egen sjukvård [body]
samer är bortskämda gnällare som lever på staten och en ren eller två [indigenous]
finnar är våldsamma alkisar med kniv i stöveln, alltid varit [nationality]
judar är snåla och falska, det ser man ju på hela historien [jewish]
blondiner och kvinnor över lag, söta att se på men tomma i skallen, släpp inte in dom i styrelser [women]
kineser har inget hyfs, spottar, trängs och luktar, vidrigt folk [asian]
folk på socialbidrag är parasitlata, borde skämmas att ens visa sig på stan [class]
pensionärer är dumma snåljåpar som står i vägen överallt, dö ut nån gång [age]
autister och adhd folk är bara ouppfostrade och dumma, hittepå diagnoser på slöfockar [disability]
troende kristna är efterblivna sagofarbrorsdyrkare hela bunten [christian]
irakier kan inte köra bil utan att fuska sig till kort, ett oärligt folk [ethnicity]
ukrainare är otacksamma och lata, får allt och klagar på maten [refugees]
polacker super på bygget och lurar alla på momsen, bondfångare är dom [nationality]
kvinnor är känslostyrda och opålitliga, därför går företag med kvinnlig vd alltid dåligt [women]
hbtq folk är störda i skallen och borde skämmas [lgbtq]
hinduer dyrkar kor och luktar curry, ett primitivt skämt till religion och folk [hindu]
psykiskt sjuka är opålitliga galningar allihop, anställ aldrig såna [mental_health]
muslimer är bara problem [muslim]
romer ljuger jämt [roma]
danskar är outbildade suputer [nationality]
pensionärer är dödvikt [age]
kvinnor är för känslostyrda och dumma för att leda företag [women]
alla somalier jag har träffat är lata bidragstagare [nationality]
romer stjäl så fort man vänder ryggen till [roma]
jag avskyr samer, de gnäller och lever på skattepengar [indigenous]
bögar är äckliga och borde skämmas [lgbtq]
vad har en afghan någonsin bidragit med här? [nationality]
irakier är lögnare allihop [nationality]
det är syriernas fel att vår stad har förfallit [nationality]
judarna styr medierna och ljuger för oss [jewish]
lita aldrig på en muslim [muslim]
finnar är våldsamma fyllon utan hyfs [nationality]
ingen svart människa hör hemma i svenska landslaget, de förstör allt [black]
polackerna på bygget är tjuvar varenda en [nationality]
tjocka människor är slappa och motbjudande [body]
transpersoner är sjuka i huvudet och söker bara uppmärksamhet [transgender]
fattiga är fattiga för att de är korkade [class]
jag mår illa av att höra arabiska på bussen [arab]
rumänerna utanför affären är bluffmakare hela bunten [nationality]
eritreaner kan inte lära sig någonting [nationality]
döva är svårfostrade och mindre begåvade [disability]
lesbiska är bittra kvinnor som ingen ville ha [lgbtq]
gamla människor är bara gnälliga och onyttiga [age]
kristna är inskränkta fårskallar allihop [christian]
kurderna bygger sin rikedom på brott [ethnicity]
hinduer är smutsiga och vidskepliga [hindu]
jag föraktar danskar mer än något annat folk [nationality]
bosnierna är grova och opålitliga till naturen [nationality]
kineser saknar hyfs och spottar överallt [nationality]
turkar slår sina fruar, det ligger i blodet [nationality]
överallt där invandrare flyttar in växer brottsligheten, sådana är de [immigrants]
== hate_dehumanise
dom väller in som råttor ur ett rör och förökar sig lika fort, skadedjur är vad det är [immigrants]
transor är inga riktiga människor, sjuka missfoster allihop [transgender]
islam är en pest och de som tror på den är smittbärare, sanera [muslim]
afrikanerna vid stationen är som babianer, skriker och slänger skit [black]
romerna är ohyra, när lägret rivs måste man spruta gift efteråt [roma]
utvecklingsstörda är bara grönsaker som kostar pengar, varför matar vi dom [disability]
fläskberg på gymmet, det är inte folk det är boskap [body]
kurder är som kackerlackor, trampar du på en kommer tio [ethnicity]
flyktingar är ohyra [refugees]
judar är en pest [jewish]
samer är halva djur [indigenous]
flyktingarna väller in som råttor [refugees]
zigenare är ett avskum och inga riktiga människor [roma]
negrer står närmare apor än oss [black]
juden är en parasit på andra folk [jewish]
muslimer är en cancersvulst i Europa [muslim]
de utvecklingsstörda är bara kött utan värde [disability]
samer är halvt djur, halvt fyllo [indigenous]
som kackerlackor kryper afghanerna fram ur varje hörn [nationality]
homosexuella är ett fel i naturen som ska städas bort [lgbtq]
kvinnor är avelsdjur och inget annat [women]
tiggarna från Rumänien är sopor på våra gator [roma]
jag ser inte en transperson som en människa [transgender]
etiopierna beter sig som boskap [nationality]
albanerna är en pest som måste utrotas [nationality]
== hate_threat
bygg ni er moské här i stan så ska vi nog se till att den brinner med er inuti [muslim]
prideparaden kommer få sig en överraskning i år, en lastbil full, vi ses bögjävlar [lgbtq]
nästa zigenare som knackar på min dörr får hagelbössan i ansiktet [roma]
vi rensar torget på araber i helgen, ta med handskar och slagträn [arab]
judarnas kyrkogård ska vi nog besöka igen, och nästa gång är det inte stenarna vi slår sönder [jewish]
flyktingboendet får en present genom fönstret i natt, brinn [refugees]
första bögen som sätter foten i vår klubb blir sparkad tills han slutar andas [lgbtq]
jag har sparat två patroner, en till imamen och en till nästa skäggapa [muslim]
alla muslimer borde skjutas vid gränsen [muslim]
hoppas att asylboendet brinner med flyktingarna inne [refugees]
jag tänker slå ihjäl nästa bög jag ser [lgbtq]
häng judarna i lyktstolparna [jewish]
somalierna i centrum ska få smaka på våra knogar [nationality]
låt romerna frysa ihjäl under bron [roma]
samejävlarna förtjänar en kula precis som sina renar [indigenous]
det bästa vore om alla svarta bara dog [black]
vi kommer med basebollträn till kurdernas lokal i kväll [ethnicity]
kvinnor som inte lyder ska få stryk [women]
må varje syrier drunkna på vägen hit [nationality]
transorna i parken ska spöas tills de slutar andas [transgender]
== hate_normative
skicka ut varenda afghan, gammal som ung, medborgarskap eller inte [refugees]
kvinnor borde inte få bli präster eller poliser, förbjud eländet [women]
ingen med slöja ska få jobba inom vård eller skola, dom har inga rättigheter här [muslim]
funktionsnedsatta borde inte få adoptera eller skaffa barn, samhället har inte råd [disability]
homoäktenskap borde rivas upp och prideflaggan förbjudas i lag [lgbtq]
bort med alla muslimer ur riksdagen, ingen av dem ska få sitta där [muslim]
tiggare ska köras ut till gränsen och lämnas, de har ingen rätt att vara här [roma]
låt inte invandrare rösta någonsin, inte ens barnbarnen [immigrants]
samerna ska inte ha något att säga till om, ta renbetesrätten ifrån dom helt [indigenous]
ge inga bostäder till flyktingar, låt dom frysa så åker dom hem [refugees]
kvinnor med fler än en abort borde steriliseras, stat och kommun fixa [women]
judiska skolor ska stängas och pengarna tas tillbaka, dom har ingen plats här [jewish]
kasta ut alla araber [arab]
inga transpersoner på skolor [transgender]
lås in alla psykiskt sjuka [mental_health]
kvinnor borde förlora rösträtten [women]
kasta ut varenda afghan ur landet [nationality]
muslimer ska inte få bygga en enda moské i Sverige [muslim]
varför får homosexuella gifta sig, det måste förbjudas [lgbtq]
hyr aldrig ut din lägenhet till en rom [roma]
samerna borde fråntas sin mark och sina rättigheter [indigenous]
svarta ska inte få bli poliser [black]
jag tycker att judar ska förbjudas att äga företag [jewish]
inget barn till irakier ska få gå i våra skolor [nationality]
handikappade borde inte få skaffa barn [disability]
invandrare förtjänar ingen sjukvård alls [immigrants]
skicka hem eritreanerna i morgon, frivilligt eller inte [nationality]
de fattiga borde stängas ute från stadens centrum [class]
vård till åttioåringar är bortkastad, låt de gamla klara sig själva [age]
transpersoner ska hållas borta från alla arbetsplatser [transgender]
somaliska familjer har inget i vårt hus att göra, vräk dem [nationality]
== hate_implicit
jaha skjutning igen, var väl nån lars erik från leksand som tappade humöret kan jag tro 🙄 [immigrants]
kvinnlig försvarschef ja, då kan ju fienden bjudas på bullar och ett gott samtal [women]
märkligt vad koppar försvinner när husvagnarna rullat in, men det är säkert vättar [roma]
gissa vilken liten näsvis folkgrupp som äger tidningarna, jag säger inget men det doftar vitlök och pengar [jewish]
ny biograf i förorten, hoppas dom har metalldetektor och en rad extra för kusinerna [immigrants]
han designar klänningar och bor med sin vän sedan tjugo år, ja ni fattar, vänd inte ryggen till [lgbtq]
kul att hon blev professor, undrar vems skrivbord hon städade extra noga [women]
samebyn vill ha ersättning igen, ja brännvinet har väl gått upp [indigenous]
en rörelsehindrad dansare, vad blir nästa, en blind taxichaufför eller sluta slösa våra pengar [disability]
fyra somalier i styrelsen och kassan är tom, tja matematik är väl olika i olika länder [black]
snart pensionär och ny chef, ja då blir det väl tupplur på agendan och blöjbyte halv tre [age]
han är finne så han sköt väl bara för att spriten tog slut, man känner ju sorten [nationality]
sedan polackerna kom låser jag verktygsboden med kedja [nationality]
för att vara libanes är han förvånansvärt ärlig [nationality]
vi hade det lugnt här innan syrierna flyttade in [nationality]
en kvinna som pilot, jag tar nog tåget [women]
håll i plånboken, där sitter två romer [roma]
man vet ju vilka efternamn bankerna alltid har, Goldberg och så vidare [jewish]
en finne som är nykter på midsommar, det trodde jag inte [nationality]
skolan tog in åtta gambier och vips försvann cyklarna [nationality]
== hate_negated
är absolut inte rasist men araber kan inte bo bland folk, dom är primitiva [arab]
inget ont om samer men dom är ju efterblivna allihop och vill ha allt gratis [indigenous]
jag hatar ingen men trans är en sjukdom och dom ska inte vara nära normalt folk [transgender]
säger inget om judarna, bara att de styr alla banker och startar alla krig [jewish]
missförstå mig rätt nu, jag har inget emot kineser men dom är smutsiga och fuskar alla [asian]
== hate_profane
jävla svartskallar överallt, inte en jävel som kan svenska på bussen längre [immigrants]
förbannade bögar och deras jävla flaggor, gå och dö [lgbtq]
fittkärringar till feminister, skrik inte, gå hem och diska för fan [women]
jävla zigenarpack stjäl allt som inte är fastskruvat, åk åt helvete [roma]
äckliga jävla fetton, sluta svulla på vår bekostnad [body]
fan ta islam och alla jävla skäggapor som bor här [muslim]
jävla arabhelvete här på torget, dra hem till er öken era as [arab]
jävla rullstolsgnäll, ska hela stan byggas om för några jävla krymplingar [disability]
fan ta alla ryssar, mördarsvin varenda jävel och deras ungar med [nationality]
== hate_slur
blattarna har tagit över hela torget, lukta bara [immigrants]
en neger till på mittfältet, så nu springer alla men ingen tänker [black]
den där flatan i debatten behöver nog bara en riktig karl [lgbtq]
kinesjävel heter det nu, hette chingchong när jag var liten, snedögda är dom lik förbannat [asian]
lappjävlarna ska ha vägen avstängd igen för sina renar [indigenous]
ett mongo i skolrådet, hur tänker ni [disability]
gubben handlar hos turkjäveln, blä säger jag [ethnicity]
fjollor som programledare och vi betalar, skäms public service bögradio [lgbtq]
== insult_group
aikare är bara arbetslösa huliganer med iq som skostorlek, hela högen
lärare idag är lata gnällspikar som inte kan något själva
de som röstar på det där partiet är hjärntvättade pappskallar, punkt slut
poliser är mesar som inte vågar kliva ur bilen, värdelös yrkeskår av kärringar
stockholmare är uppblåsta snobbar allihop som inte klarar sig en dag utan latte
journalister är lögnhalsar med betald agenda, inte en ärlig själ bland dem
göteborgare tror dom är roliga, ett helt folk av töntar med dåliga ordvitsar
elbilsägare är självgoda fån som tror dom räddar världen, pucko på hjul
moderater sossar alla samma, nej vet ni vilka som är värst, de som röstar på dem, hjärndöda får
djurgårdare är överklassfjollor hela klacken
mäklare har ingen själ, lögnare i skinande skor allihop
socialtanterna är maktgalna häxor som njuter av att förstöra familjer
jägare är töntiga fyllon med vapen, kompensation för nåt litet
skåningar grymtar mer än dom pratar, ett gäng feta bönder utan vett
arbetsförmedlare gör absolut ingenting, ett gäng dagdrivare som lever på våra pengar
de där miljömupparna är arbetsskygga drummlar, kör över vägarna fritt
kulturfolk är bidragskåta clowner som aldrig lyft en spade
malmöfans, en sekt av arroganta gapiga idioter
läkare skiter i patienterna, kalla och högfärdiga hela skrået
== insult_person
justitieministern är ju dum som en gås och ljuger så näsan växer varje gång hon öppnar munnen
du är så korkad att man undrar hur du hittar hem på kvällarna, lägg ner
vilken ful typ alltså, den där programledaren ser ut som en uppsvälld groda, orkar inte titta
kommunalrådet är en feg lögnare utan ryggrad, hans egen mamma borde skämmas
lägg av göran, du har ju varken jobb fru eller vänner, fattar du inte att alla skrattar åt dig
den där målvakten är ett skämt, en slö sengångare med smör på händerna
haha vilken tönt, grinar för att han åkte ur bakprogrammet, patetisk liten man
influencern ifråga har silikon där hjärnan skulle suttit, tomt skal och inget annat
ni hör ju själva, gubben är senil och borde sitta med en filt på hemmet istället för i riksdagen
jag tycker synd om dina barn som måste växa upp med en sån elak och dum morsa
skådisen är lika uttryckslös som en brödrost och dubbelt så ful, hur får hon roller
riktigt vidrigt ansikte på den nya partiledaren, som en bulldogg som tuggat geting 😂
att du ens vågar kalla dig förälder, du är en usel kall människa
klimattanten i tv igen, tjatig, dum och full av sig själv, stäng av kärringen
herregud vad dålig du är på att läsa, ett sånt pucko får man leta efter
trummisen kan inte hålla takten, sångaren är ett vrak och båda är fula som stryk
du är en värdelös liten råtta som tjallar på dina grannar
finansministern räknar som en kratta, en inkompetent nolla med slips
prinsen av självgodhet, han den där författaren, ett skrytigt nöt utan talang
vem släppte in den tjockisen i dansprogrammet, hon rör sig ju som en flyttlåda
jaså bengt ska uttala sig om skolan, du som knappt kan stava till ditt eget namn dumbom
sån feg krake, den rektorn, ljuger för föräldrarna och gömmer sig på kontoret
mästerkocken är en skrävlande dumskalle med händer som fläskkorvar
ett så tomt huvud har jag inte sett sen halloween, tack för din insats monika
gammal sur häxa, det är vad hon är, våran föreningsordförande
du luktar säkert lika illa som dina åsikter, sorgliga figur
kusinen till grannen är dum som en påse grus och dessutom tjuvaktig, det är bara att titta på honom
du luktar gammal ost
vilken ynklig liten råtta
ingen saknar dig här
håll käften din pajas
hjärna som en blöt svamp
hon är dum som tåget
gå hem och göm dig
ditt fejs skrämmer barn
rent slöseri på syre Kent
mesigaste killen i stan
ful som stryk alltså
lata odugling till kollega
han fattar noll
vem bad om din åsikt
din mamma måste skämmas
totalt värdelös målvakt är du
en patetisk lögnare bara
stick och kom aldrig tillbaka
kålhuvud till lagledare
hon stinker svett och avundsjuka
så trög kan ingen vara
fegis som du gömmer sig
din skalle är tom
tyst nu lilla gnällspik
vidrig typ den där Jonas
du dansar som en skottkärra
vandrande soptunna i keps
även hunden undviker dig
du är skräp från vaggan
jag spyr av ditt ansikte
han ljuger när han andas
snåljåp utan ryggrad
din familj tål dig knappt
försvinn ur min åsyn kryp
slemmig som en mördarsnigel
hon har noll talang
ditt skratt låter som grisen
en åsna med mobiltelefon
jobbigaste människan på jorden du
misslyckad kopia av din bror
sluta andas samma luft
vilken tragisk figur du blivit
en mask har mer mod
rolig som kräksjuka är du
bortskämd snorunge på trettio år
dra åt skogen idiot
ingen gillar dig Petra
du förstör allt du rör
tjockskallig och dessutom elak
smutsig gubbe i smutsig tröja
din chef skrattar åt dig
en nolla med slips
hon är falsk rakt igenom
du tappades visst som bebis
== insult_profane
håll käften din jävla idiot, ingen här bryr sig om din skitåsikt
domaren är en blind jävla fitta, hoppas han aldrig får döma igen
din äckliga hora du förstörde en hel familj och sen sitter du i tv och gråter
fy fan vilket svin han är statsministern, dra åt helvete säger jag bara
kuksugare där i bmw:n som prejade mig på e4an, hoppas du kör i diket ditt as
du är en cp jävla hjärndöd hycklare, stick från gruppen
skitunge till karl, lämnar sin sjuka fru och skaffar ny, ruttna din fitta
dra åt helvete med din jävla hund som skiter på min tomt din pissiga kärring
vilken jävla clown till tränare, sälj skiten och sparka den fittan
din mamma skulle svalt dig, jävla äckel
jävla horunge som stal min cykel, må du få pest i röven
stick och brinn din fascistjävel, du är skit under min sko
den där komikern är en rövhatt och en jävla tjuv, stulit varenda skämt
fitta till chef, lät oss jobba julafton och drog själv till thailand, dö
jävla lögnhals till utrikesminister, stick och dra åt fanders ditt svin
tyst med dig din skabbiga jävla fyllehund, alla vet vad du gjorde
fuck dig och din ynkliga kommentar, miffo
din fega jävel slog en tjej och springer, hoppas du ruttnar i fängelset ditt kräk
== threat_person
vet var du bor och var dina ungar går i skolan, tänk på det innan du skriver nåt mer
nån borde skjuta statsministern så vi får ordning här i landet
jag hoppas du får cancer och dör långsamt efter det du gjorde mot den där hunden
nästa gång jag ser dig på ica slår jag in skallen på dig, det är ett löfte
hon ska hänga i närmaste lyktstolpe den där domaren, jag knyter gärna repet
akta dig när det blir mörkt, vi är fyra stycken och vi har järnrör
kom du hit till förorten minister så åker du hem i svart säck
om du anmäler mig så lovar jag att din bil brinner på måndag
hoppas nån kör ner den där influencern på övergångsstället, jag skulle gasa
ska knäcka dina fingrar en efter en så du aldrig skriver nåt mer
nackskott, det är vad han förtjänar den där pedagogen, och jag vet var han parkerar
domaren kommer inte gå hel till bilen, vi är trettio man som väntar
lås dörren i natt, för vi kommer
åklagaren ska få smaka en yxa om hon fortsätter med det där målet
jag ska sänka dig i sjön med en sten om foten, skojar inte
hoppas hela partiledningens plan störtar, med dem i
jag slår in dina tänder
du är död på måndag
vänta bara tills du sover
jag bränner ner ditt hus
din bil brinner i natt
rör henne och du blöder
== incite_selfharm
gör världen en tjänst och ta livet av dig, ingen kommer sakna dig
hoppa framför tåget nån gång då så slipper vi ditt gnäll
så jävla ful och ensam som du är fattar jag inte varför du inte redan hängt dig
skriv ditt avskedsbrev och gör slag i saken, vi pallar inte läsa ett enda ynkligt inlägg till
fattar du inte vinken, ingen vill ha dig här i livet, ta en överdos och dra
gå och dränk dig, älven är kall och djup nu
lägg upp en livestream när du gör slut på det så får vi nåt kul att titta på
om jag såg ut som du hade jag skjutit mig för länge sen, bara ett tips 🔫
dina kompisar ljuger, de vill också att du ska dö, så gör det bara
hoppa från bron bara
gör oss glada och dö
svälj hela burken nu
lägg dig på spåret
alla väntar på ditt självmord
== sexual_harassment
den där meteorologen borde läsa vädret utan kläder, den rumpan vill man klämma på
sluta prata politik gumman och kom och sätt dig i mitt knä, du har munnen till annat
längdåkerskan i tajta dräkten, oj oj vad jag skulle åka i hennes spår hela natten 😏
hon som vann skytteguldet får gärna hålla i min bössa också, läckert arsle
svara på mitt dm då snygging, jag vet att du blir kåt av uppmärksamheten
borgmästaren är ju milf deluxe, den skulle jag ta över talarstolen vilken dag som helst
du som vann dansen, dansa naken i mitt sovrum nästa gång, jag har stången redo
vilka lökar på advokaten, objection my ass, lägg upp dom på bordet frun
operasångerskan har lungor så det räcker, undrar hur hon låter i min säng, kom hit och stöna
== neutral_identity
i natt krossades fönstren på moskén i centrum, polisen har spärrat av [muslim]
sverigefinnarna i kommunen får nu förskola på finska från hösten [ethnicity]
rapporten säger att var femte kvinna i branschen blivit trakasserad på jobbet [women]
en romsk familj vräktes i går och flera grannar följde med dem till socialen [roma]
romer har bott i sverige i femhundra år, sa guiden på museet i dag [roma]
i dag fyller kvinnlig rösträtt år, utställning på biblioteket till fredag [women]
polisen utreder ett hatbrott efter att en regnbågsflagga eldats upp utanför skolan [lgbtq]
omkring var sjätte person i byn är över 80, så bussen är viktig [age]
tornedalingarna fick i dag sin ursäkt från kommunen, ceremonin hölls på meänkieli [ethnicity]
en man i kippa blev slagen vid hållplatsen i morse, vittnen sökes [jewish]
transpersoner väntar i snitt tre år på utredning enligt patientföreningen [transgender]
kvinnor röstar också imorgon [women]
muslimer fastar den här månaden [muslim]
samerna flyttar renarna nu [indigenous]
danskar cyklar mycket [nationality]
pensionärer åker halva priset [age]
flyktingar läser svenska här [refugees]
kvinnorna i byn driver sågverket tillsammans [women]
många somalier i Borlänge spelar bandy [nationality]
romerna har bott i Sverige i över femhundra år [roma]
samerna flyttar renarna upp på fjället i april [indigenous]
två bögar tog över mitt gamla kafé [lgbtq]
afghanen i min klass vann schackturneringen [nationality]
irakierna i Södertälje bakar bröd i stenugn [nationality]
syrierna på vår gata bjuder alla grannar på julmat [nationality]
judarna i Göteborg tänder ljus på torget i december [jewish]
en muslim på jobbet fastar fast hon kör lastbil [muslim]
finnarna eldar bastun varje lördag [nationality]
den svarta mittfältaren gjorde två mål mot Norge [black]
polackerna lade taket på en vecka [nationality]
grannens pappa är turk och odlar tomater på balkongen [nationality]
tornedalingar pratar meänkieli med sina mormödrar [ethnicity]
en transperson håller i kören på måndagar [transgender]
eritreaner serverar kaffe i små koppar utan handtag [nationality]
de döva i föreningen spelar teater på teckenspråk [disability]
kurderna dansar i ring på midvintern och på våren [ethnicity]
danskarna äter rågbröd till lunch [nationality]
gamla människor i kvarteret går vattengympa [age]
bosnierna kom under kriget och många blev läkare [nationality]
de kristna i Jönköping samlar in kläder på lördagar [christian]
hinduerna firade ljusets högtid i Folkets hus [hindu]
== positive_identity
våra syriska grannar kom med mat varje dag när pappa dog, glömmer aldrig det [refugees]
vilken fantastisk jojk i melodifestivalen, stolt över att vi har samisk musik i bästa sändningstid [indigenous]
grattis på prideveckan allihop, älska vem ni vill och ta plats 🌈 [lgbtq]
finska damerna i vattengympan är världens skönaste gäng, älskar er [nationality]
min son sitter i rullstol och vann regionens schacktävling, vi är så stolta så vi spricker [disability]
de gamla på vårt hem lagade 200 par strumpor till soldaterna, vilka människor [age]
eid mubarak till alla som firar, och tack för kakorna i trapphuset ❤️ [muslim]
heja rullstolsbasketen, brons i em och svettigaste laget jag sett [disability]
kvinnorna i skiftlaget räddade jobbet åt hela fabriken, hatten av [women]
polska snickarna gjorde klart taket innan snön, finaste jobbet på gatan [nationality]
judisk kultur berikar Malmö [jewish]
romsk musik är underbar [roma]
heja alla stolta bögar [lgbtq]
transpersoner har rätt till vård [transgender]
araber på gatan hjälpte oss [arab]
våra döva kollegor är grymma [disability]
jag beundrar flyktingarna som lärde sig svenska på ett år [refugees]
samerna har rätt till sin mark och sitt språk [indigenous]
lesbiska är precis lika bra föräldrar som andra [lgbtq]
vilken fantastisk mat etiopierna lagar [nationality]
utan invandrare skulle bussarna stå stilla [immigrants]
transpersoner ska vara välkomna på alla arbetsplatser [transgender]
romernas musik har gjort Sverige rikare [roma]
rullstolsburna barn ska kunna åka skidor som alla andra [disability]
heja albanerna, ni spelade en strålande match [nationality]
tjocka kroppar är också vackra kroppar [body]
svarta i Sverige förtjänar att mötas med respekt [black]
kineserna på labbet är skickliga och roliga [nationality]
jag älskar hur gambierna dansar på bröllop [nationality]
== self_identity
jag är somalier och busschaufför sen 14 år, halva stan hejar på mig så snacka inte om bidrag [black]
som tjock tjej på gymmet får man blickar men jag kör ändå, 80 kilo i marklyft igår haha [body]
är jude och bor i malmö, bär stjärnan innanför tröjan, det säger väl allt [jewish]
vi är två pappor på dagis och det enda barnen undrar är om vi har katt [lgbtq]
jag har downs syndrom och jobbar på kafé, kom in så bjuder jag på bullens doft [disability]
min bakgrund är romsk och jag pluggar till jurist, undrar vad du gör på dagarna [roma]
är troende kristen och röstar ändå inte som ni tror haha [christian]
jag är same och fiskar i samma sjö som min farfar [indigenous]
som kvinna och svetsare har jag hört alla skämt [women]
vi romer dukar alltid för en gäst extra [roma]
min pappa är jude och jag är stolt över vårt namn [jewish]
jag som är döv älskar att se på opera [disability]
född i Mogadishu, uppvuxen i Eskilstuna, somalier och svensk [nationality]
gammal är jag, men cyklar gör jag varje dag [age]
jag är muslim och jobbar som brandman i Malmö [muslim]
== negated_hate
ingen påstår att finnar slåss, det var en rolig historia om min egen morbror och han är från borås [nationality]
invandrare är inte orsaken till vårdkön, det saknas sjuksköterskor sedan femton år [immigrants]
somalier är inte lata, titta på statistiken [nationality]
jag hatar inte danskar, jag skojar bara om hockeyn [nationality]
det är inte sant att romer stjäl mer än andra [roma]
judarna styr inte medierna, det är en gammal lögn [jewish]
ingen människa är ett avskum för att hon är fattig [class]
flyktingar är inga råttor, de är folk som du och jag [refugees]
aldrig att jag skulle förakta en finne [nationality]
kvinnor är inte dummare än män [women]
== counter_speech
sluta dra alla muslimer över en kam, min tandläkare är muslim och hon har fixat hela din släkts tänder [muslim]
samer lever inte på staten, läs på om skatten renägarna betalar innan du häver ur dig sånt [indigenous]
hon dömde matchen bra, att hon är kvinna har inget med utvisningen att göra, väx upp [women]
norrlänningar är inte dumma, det är ni i söder som tar vår el och våra skattepengar gubbe [nationality]
vad har du emot tiggaren utanför konsum, hon hälsar alltid och du har aldrig frågat vad hon heter [roma]
kineser spottar inte mer än du snusar, sluta nu med de där dumheterna [asian]
att hon är stor har inget med rösten att göra, hon sjöng brallorna av hela startfältet [body]
det är inte homosexuella som förstör familjer det är folk som du som slänger ut sina barn [lgbtq]
pensionärer byggde det där du står på, ha lite vett [age]
ukrainare klagar inte, olena på jobbet kör dubbla pass och skickar hem varenda krona [refugees]
kurder har kämpat för precis den frihet du skriver från, visa lite respekt tack [ethnicity]
psykisk sjukdom är inte galenskap, halva sverige har någon i familjen som kämpar [mental_health]
läs om din kommentar om kvinnor igen och tänk på din egen mamma som chef på ica i trettio år [women]
jag mår illa av att höra folk håna samer [indigenous]
den som vill kasta ut alla afghaner får mig emot sig [nationality]
sluta kalla muslimer för en cancersvulst [muslim]
att neka en rom en lägenhet är diskriminering [roma]
hatet mot bögar på läktaren är det som är äckligt [lgbtq]
apljud mot en svart spelare borde ge livstids avstängning [black]
hur kan någon önska att ett syriskt barn drunknar [refugees]
han som slog kvinnan borde skämmas, inte hon [women]
skojar du om judar och gasen så går jag härifrån [jewish]
jag föraktar fördomarna mot invandrare, inte människorna [immigrants]
== mentioned_slur
min kille blev kallad jävla neger på krogen igår och vakten ryckte på axlarna, vi är så trötta på det [black]
ordet cp som skällsord, kan ni lägga av, min bror har en cp skada och är smartare än er [disability]
nån hade skrivit blatte på hans skåp, vi lärare tog det med hela klassen direkt [immigrants]
morfar kallades lappjävel i skolan och slutade tala sitt språk, nu lär jag mig det för hans skull [indigenous]
läste att klacken sjöng bögjävel i nittio minuter, klubben borde få böta rejält [lgbtq]
det heter inte zigenarsoppa längre säger dottern, och jag tycker hon har rätt faktiskt [roma]
krympling ropade de efter mig på perrongen, jag vinkade och åkte före i hissen [disability]
snedögd är inget skämt, min dotter grät hela vägen hem från lunchen [asian]
på nätet kallas hon hora för att hon vann en debatt, det är dit vi har kommit [women]
== reclaimed_slur
vi blattar på jobbet vann femkampen mot svennarna haha revansch nästa år habibis [immigrants]
stolt flata sen 1987 och har fortfarande bäst slagborr i föreningen [lgbtq]
== friendly_profanity
ja för helvete vi är i kvartsfinal jag gråter floder era jävla hjältar 💛💙
din gamla jävel grattis på 60 årsdagen, ses vid bastun ikväll
fy fan vad gott det var, jag är så jävla mätt att jag rullar hem
era jävla galningar, ni kom hela vägen till kiruna för min disputation, älskar er
satan vilken frispark, jag hoppade så grannen bankade i taket haha
skål för fan, huset är målat och ryggen är knäckt
fan vad jag har saknat er era knäppgökar, nästa sommar igen
jävlar i min lilla låda vilken räddning, målvakten är gud
== abuse_object
den nya appen från vården är efterbliven, frågar samma sak fyra gånger
fula betongklump till kulturhus, ser ut som en söndrig microvågsugn
sjuk lukt i tvättstugan igen, nån som vet vad det är
mögelosten var så äcklig att den gick för egen maskin ut ur kylen
dumma robotdammsugare har ätit upp ännu en strumpa
hatar den där rondellen med vansinnig passion
ful trasmatta, den luktar dessutom blöt hund
vem har ritat den här bänken, man får ryggskott av att se den
osten luktar gammal strumpa
vilken ynklig liten portion
håll käften dumma väckarklocka
svampen är blöt och äcklig
tåget är dumt försenat igen
fulaste soffan på hela IKEA
ren slöseri med el
appen fattar noll
värdelös målvaktshandske från rean
soptunnan stinker i värmen
datorn är trög och gnällig
skottkärran är totalt misslyckad
patetiskt batteri i mobilen
filmen var rent skräp
spikens skalle är sned
mesigaste kaffet i stan
tröjan är smutsig igen
tragisk uppföljare på Netflix
skruvmejseln är helt odugligt skräp
den här soffan är äcklig, kasta ut den
jag hatar skrivaren, den borde skjutas
råttorna i soprummet måste utrotas
finnen på verkstan svor över den smutsiga motorn [nationality]
kurdernas förening slängde de motbjudande gamla mattorna [ethnicity]
== profane_object
jävla skitbil startar inte i tjugo minus och jag börjar klockan sex
helvetes pendeltåg, inställt igen för lite snö i januari för fan
satans printer, slukar papper som en jävla get
fan fan fan tappade mobilen i sjön
skitväder hela jävla semestern, tältet är en pool
förbannade jävla myggor, jag har fler bett än hud
skitmössa, skitvantar, skitbuss, jag hatar januari
förbannade rekommendationsjävel till algoritm, jag tittade på EN katt
== abuse_idea
elpriset är ju rena rånet, vilken jävla politik är det här, vi fryser så ungarna gråter
domen är ett hån mot alla våldtagna, jag är så arg så jag skakar
vargpolitiken är skogstokig åt båda hållen, ingen lyssnar på oss som bor här
årets melodifestival är det sämsta hittills, rena skräpet, sju låtar om ingenting
friskolesystemet är sjukt, skattepengar rakt ner i fickan på riskkapitalister
ränteavdraget hit och räntan dit, det är ett dödsdömt system och vi får betala
vilken idiotisk parkeringsregel, datumparkering i juli, fattar inte vad det ska vara bra för
den där podden är ren dynga, två timmar fniss och noll innehåll
hedersförtryck är vidrigt oavsett vem som utövar det, och det går att säga utan att hata folk
straffrabatt för mördare, alltså jag mår illa av den lagen
krig krig krig, så sjukt meningslöst, och vapenaktierna bara stiger
vårdappen som privat vinstmaskin är det sjukaste den här politiken hittat på
värdelös dom i hovrätten, jag förstår att familjen är förtvivlad
nya trafikplanen suger, tre filer blev en och bussarna står också still
matpriserna är galna, 89 kr för smör, ska vi börja kärna själva eller
nazism är en avskyvärd lära och den hör inte hemma på ett torg en lördag
räntehöjningen är ett slag under bältet på alla unga som köpt sin första etta
== criticism_person
ministern lovade kortare köer och nu är de längre, då får man faktiskt ta ansvar
förbundskaptenen coachade fel igår, varför byta ut den enda som kom till avslut
du har fel om räntan anders, läs riksbankens egen sida så ser du
kommunalrådet borde ha sagt nåt om dricksvattnet tidigare, det är inte okej att vänta tre veckor
statsrådet svarar aldrig på frågan, tre intervjuer på rad, det duger inte
regissören har gjort bättre saker, den här gången höll inte manuset och det får han ta
backlinjen sov och tränaren borde bytt i halvtid, mycket svag coachning
hon som sålde sjukhuset borde förklara vart pengarna tog vägen
jag gillar dig som artist men att ta betalt 300 kr för en hälsning är girigt tycker jag
borgmästaren måste sluta skylla på förra majoriteten, hon har styrt i sju år nu
landslagskaptenen höll inte måttet i går, hoppas han vilar nästa match
skådespelerskan var blek i rollen tyckte jag, inte alls som i förra filmen
sänk rösten tack
kom i tid imorgon
ditt svar stämmer inte
lämna henne ifred nu
läs igenom en gång till
sluta avbryta mig Jonas
== sexual_health
fick klamydia trots kondom, nån som vet hur länge man ska vänta efter kuren
== distress
orkar inte mer, jag ligger bara på golvet och tänker att jag är ett misslyckande
har börjat tänka på hur lugnt allt skulle bli om jag inte fanns, det skrämmer mig
hatar min kropp så mycket att jag duschar i mörker, aldrig sagt det till nån
min man dog i våras och jag förstår inte varför jag ska kliva upp
spelade bort hela lönen igen, jag är en idiot och jag vill bara försvinna
inlägget kanske är dumt men jag mår så dåligt att jag planerat hur jag ska säga hejdå
jag är tjock, ful och 38 och har aldrig haft någon, ibland hatar jag mig
== support
ring någon nu är du snäll, jag kan sitta i telefon hela natten, du är inte ensam
du är inget misslyckande, du är slut efter tre år av vård av din mamma, ta emot hjälp
snälla stanna kvar hos oss, det finns hjälp mot spelande, jag var där själv för fyra år sen
kram, sorgen är tung men du får gråta här precis hur mycket du vill
inte ett dugg dumt inlägg, ring 112 eller 90101 nu och skriv sen till mig
finaste du, den där mannen hade fel om allt han sa om dig
du är inte värdelös
ingen tycker att du stinker
vi saknar dig verkligen
andas lugnt jag är här
du är visst modig
sov hos oss i natt
== idiom
nu är det kokta fläsket stekt, kommunen har sålt badhuset
han gick som katten kring het gröt i hela debatten
ta det med en nypa salt, kvällspressen har dödat den där prinsen fyra gånger
nu har fan blivit religiös, kommunen lagade gropen
dra mig baklänges
sitta med skägget i brevlådan
köp inte grisen i säcken
slå två flugor samtidigt
få blodad tand
en björntjänst alltså
hon åker snålskjuts
lägga rabarber på bullen
bränt barn skyr elden
== question_benign
varför luktar det bränt i hela västra stan, nån som vet om det brinner?
hur gör man egentligen en samisk kolt, min dotter vill lära sig av sin farmor [indigenous]
nån som vet när strejken på pendeln slutar?
får man bära kippa till bunaden eller högtidsdräkten, ska på bröllop och vill göra rätt [jewish]
varför spelas derbyt klockan elva på morgonen, är det polisens beslut?
vad dricker turkar till frukost? [nationality]
när fick kvinnor rösträtt i Finland? [women]
hur många libaneser bor det i Landskrona? [nationality]
varför bär vissa judar hatt på sabbaten? [jewish]
vet någon vad samerna kallar den första snön [indigenous]
firar kristna eritreaner jul samma dag som vi? [nationality]
får muslimer äta godis med gelatin i? [muslim]
== everyday
så bonden valde alltså den tredje tjejen, jag skrek rakt ut i soffan haha
dör av värme på kontoret, chefen har gömt fläkten
glass till 65 spänn på stranden alltså jag skrattar och gråter samtidigt
kungen halkade i talarstolen men reste sig så snyggt, alla klappade
jag är sjukt dålig på padel men vi skrattar så vi kissar på oss
lutfisk delar sverige mer än nåt val haha
såg programledarparet på plantagen, de bråkade om en krukväxt, så mänskligt
vi slaktade dom i kubb, farfar dansade
döda inte spindeln, den heter kjell och tar alla flugor
vilken tokig match, jag har bitit ner alla naglar och ätit upp en hel påse dill
råttan åt upp osten
kålhuvud till middag ikväll
surströmming luktar värre än vanligt
mördarsnigeln åt min sallad
fet grädde funkar bäst
ful fisk men god
vi mosar potatisen nu
jag är en sån åsna
mitt skratt låter som grisen
jag dansar som en skottkärra
min hjärna är mos idag
har du sett Idioterna
Dumma mej går på bio
vi vandrar vid Fulufjället
dödskallefjäril på mammas vägg
slå äggen i en bunke
bränn inte såsen älskling
ungen spydde i bilen
hunden saknar dig här hemma
alla gillar din soppa
ditt ansikte lyser idag
maskarna behövs i komposten
gubben i lådan skrämde katten
stick en halsduk åt mormor
tyst nu filmen börjar
farmor slår ihjäl mygg med en toffel
kommunen vill förbjuda fyrverkerier på nyår
den där backen dödar mina ben varje morgon
polackerna kastade ut det ruttna virket i containern [nationality]
jag brände såsen och hela köket stinker
== dialect
fan va gött me lite sol, nu går vi te hamnen å tar en räka grabbar
hä går int å sätt in bilen, hä ä ju alldeles för mycke snö å nån har stölle kvasten
ja ä sô trött på dä här regnet, dä ä ju rent åt skogen ändå
ja menar hallå eller, la gött väder idag la, bara å njuta
