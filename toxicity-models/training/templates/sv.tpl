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
