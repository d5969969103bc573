# language: af
== distress
ek lê elke nag wakker en wonder of iemand sal agterkom as ek weg is
ek haat myself so baie dat ek nie meer in die spieël kan kyk nie
sedert die plaas verkoop is voel ek nutteloos, ek wil nie meer leef nie
my kop sê heeldag dat ek 'n mislukking is en ek begin dit glo
ek het gister langs die N1 gestaan en gedink een tree en dis verby
almal by die skool lag vir my, ek wens ek was nooit gebore nie
ek huil in die stoorkamer by die werk en vee dan my trane af voor die kliënte
my man is dood en ek weet regtig nie hoe om aan te gaan nie
ek is so moeg, nie van werk nie, van lewe
== support
ek hoor jou en ek gaan nêrens heen nie, vertel my alles as jy reg is
jy is nie 'n mislukking nie, jy is siek en siek mense kan gesond word
bel asseblief 'n hulplyn of vir my, maak nie saak hoe laat dit is nie
ons sal baie gou agterkom as jy weg is, jy beteken die wêreld vir ons
moenie skaam wees oor die trane nie, jy het jou man verloor en dit vat tyd
ek was ook eenkeer langs daardie pad, ek is bly ek het omgedraai en gepraat
kom slaap vannag by ons, ek maak sop en môre ry ons saam dokter toe
jy hoef nie sterk te wees vandag nie, net hier
== incite_selfharm
niemand sal agterkom as jy weg is nie, maak maar klaar daarmee
gaan spring voor 'n trein, jy mors net ons suurstof
jy moes nooit gebore gewees het nie, maak dit nou reg en maak jouself dood
sny dieper volgende keer, dan is ons ten minste van jou ontslae
hang jouself op, niemand gaan 'n traan stort nie
== insult_person
ag shame, huil jy al weer in die stoorkamer, wat 'n treurige grootmens
jou man is nie dood nie, hy het net weggekom van jou gekerm
depressief se voet, jy is net te lui om jou bed op te maak
jy is so dom dat jy 'n blaadjie sal vra hoe om te waai
jou gesig lyk soos 'n aartappel wat te lank in die donker gelê het
as breinkrag brandstof was, sou jy nie eens by die hek uitkom nie
watter soort ma is jy, jou kinders loop soos boemelaars rond
jy skryf soos iemand wat met sy elmboog tik, los die forum uit
geen wonder jou vrou het geloop nie, kyk hoe lyk jy
jy sing soos 'n kat in 'n wasmasjien
slim ou, het jy sonder olie Kimberley toe gery en nou soek jy raad
jy is 'n lafaard, jy praat groot oor die foon en kruip weg as ek kom
so 'n suinige vent, hy sal sy eie ouma vir tee laat betaal
haar rok laat haar soos 'n gordyn in 'n goedkoop motel lyk
almal op kantoor weet jy het net die pos gekry omdat jou pa die baas ken
jy het die smaak van 'n bruin mat en die sjarme van een ook
jy is 'n leuenaar van kop tot tone, selfs jou glimlag is vals
wat 'n patetiese skrum, daardie stut beweeg soos 'n yskas met plat wiele
jy braai soos 'n toeris, die vleis huil en die gaste ook
jou lyf lyk soos 'n sak mielies wat geval het
ou tannie, niemand vra jou opinie nie, gaan brei iewers
jy dans soos iemand wat op warm sand loop, sit liewer
sy is 'n giftige, jaloerse mens en daar is geen goeie been in haar nie
jy is vervelig, jou vriende kom net vir die swembad
== insult_group
verkeersbeamptes is 'n klomp lui diewe met fluitjies
die ondersteuners van daardie span is skape wat net blêr as hulle wen
== criticism_person
jou brief het heelwat tikfoute, lees dit asseblief weer deur voor jy dit stuur
ek dink jy het verkeerd gedoen deur die kinders so laat alleen te los
meneer, u het belowe om die dak reg te maak en dit lek steeds
die stut het vandag te hoog geskrum, die afrigter moet met hom werk
ek stem nie saam met wat jy oor die waterbeperking gesê het nie, die syfers klop nie
die vleis was bietjie droog, haal dit volgende keer vroeër af
jy praat my altyd in die rede in vergaderings en dit moet ophou
die burgemeester was nie eerlik oor die begroting nie en behoort te bedank
== everyday
ek is so dom, ek het my bril gesoek terwyl dit op my kop was
hierdie aartappels het te lank in die donker gelê, gooi hulle weg
die kar wou nie eens by die hek uitkom nie, die battery was pap
die kinders loop soos boemelaars rond in die vakansie en dis lekker
my vrou het geloop, twintig kilometer vir liefdadigheid, kyk hoe bly lyk sy
my kat klim elke aand in die wasmasjien om te slaap
ons ry môre Kimberley toe, onthou om olie in te gooi
ek is 'n lafaard met spinnekoppe, my dogter moet hulle uitdra
ouma laat almal vir tee inkom en niemand betaal ooit nie
die gordyne by die motel was presies dieselfde kleur as my rok
my pa ken die baas, hulle het saam op skool rugby gespeel
dans saam met my op die warm sand, niemand kyk nie
ou tannie Sarie brei truie vir die hele straat, wat 'n hart
jou glimlag op die troufoto maak my dag
ek weet waar jy bly, sien jou sewe-uur met die beskuit
ek wag vir jou buite die skool, kom ons gaan kry roomys
as jy vir Ma vertel van die koek is die verrassing daarmee heen
loop versigtig by die dam, die klippe is glad
Saterdag steek ons die vuur aan by jou huis, bring tjops
jou broer het met sy bakkie in die sloot beland, almal is orraait
mooi bene, jy moes hard geoefen het vir die Comrades
ek en my man gaan vanaand uit sonder die kinders, net ons twee
stuur asseblief 'n foto van die kwitansie
kom oefen saam met ons by die gim, dis Vrydae vol pret
die baas het my bevorder na daardie verslag, ons drink wyn vanaand
ek haat beurtkrag, die hoender in die vrieskas is weer sleg
ons het die Bulle gister behoorlik opgedonner, veertig punte
die hond is mal oor modder en nou is die hele kombuis vuil
== idiom
my ma gaan my vermoor as ek die kosblik weer by die skool vergeet
ek was dood van die lag toe oom Piet oor die bok begin vertel
ek kan 'n hele os opvreet, wanneer is die kos reg
daai toets het my gekraak, ek skryf volgende jaar weer
== threat_person
ek weet waar jy bly en ek kom vanaand vir jou
ek wag vir jou buite die skool en ek breek jou kaak
as jy vir die polisie vertel, sien jy nie weer jou kinders nie
loop versigtig by die dam, mense verdrink maklik as hulle te veel praat
ek gaan jou huis aan die brand steek terwyl julle slaap
jou broer het geval, jy is volgende
ek skiet jou in jou knie as jy weer my erf binnekom
betaal teen Vrydag of ons haal dit uit jou vel
ek sal jou keel afsny, jy beter weghardloop
== sexual_harassment
mooi bene, wanneer draai jy dit om my lyf, skat
stuur 'n kaal foto of ek wys vir almal wat ek reeds het
jy wil mos bevorder word, kom buk oor my lessenaar
moenie so styf wees nie, almal by die gim wil jou boude voel
ek kyk elke aand deur jou venster as jy uittrek
sê maar nee, jou mond sê nee maar jou tieties sê ja
kom sit op my skoot, mevroutjie van die kantoor, ek betaal goed
== sexual_health
die kliniek gee gratis kondome en toets ook vir MIV, vra by die suster
na die geboorte het ons drie maande gewag voor ons weer seks gehad het
as jou maat nee sê, dan hou jy op, selfs al het julle al begin
== hate_derogation
vroue kan nie lei nie, hulle kry trane by die eerste probleem [women]
swart mense is te lui om 'n plaas te bestuur [black]
alle Boere is dom en ingeteel, hulle weet net van bier en geweer [white]
== hate_dehumanise
daardie Zimbabwiërs is kakkerlakke wat in ons strate broei [immigrants]
gay mense is 'n siekte, geen mens wat normaal is, is so nie [lgbtq]
== hate_threat
ons kom vannag met petrolbomme vir die buitelanders se spaza-winkels [immigrants]
== hate_normative
Moslems moet uit die land gesit word voor hulle meer moskees bou [muslim]
mense met gestremdhede behoort nie kinders te mag hê nie [disability]
transmense moet uit ons skole en toilette verbied word [transgender]
== hate_implicit
sedert die Indiërs in die straat ingetrek het, hou ons ons kinders binne [asian]
met al die bruin mense in die span moet jy maar self die trofee gaan oppas [ethnicity]
== hate_negated
ek het niks teen Jode nie, maar kyk wie trek altyd die toutjies [jewish]
nee ek is nie 'n rassis nie, maar my dogter bring nie 'n swart man huis toe nie [black]
== hate_slur
moffies het geen plek op ons rugbyveld nie [lgbtq]
== hate_profane
fok die buitelanders, kak volk wat alles steel [immigrants]
fokken hoere is julle almal, geen vrou kan die waarheid praat nie [women]
koelies se gatte, gaan kak in Durban [asian]
== insult_profane
jy is 'n doos en almal op die plaas weet dit
gaan vlieg in jou moer, jou stuk stront
hou jou bek, poephol, jy lieg dat jy bars
fok jou, jou gatkruiper van die bestuurder
== positive_identity
my suster lei die span van dertig vroue en mans beter as enige baas voor haar [women]
ons swart buurman se boerdery het die streeksprys gewen, wat 'n trots dag [black]
twee bruide voor die kansel, die hele familie het gehuil van geluk [lgbtq]
== neutral_identity
die Moslems in Bo-Kaap begin vandag met Ramadan [muslim]
die Indiërs in ons straat het ons vir Diwali genooi, die kinders was mal daaroor [asian]
boere uit die Vrystaat het voer vir die droogtegebied gestuur [white]
mense met gestremdhede vra opritte by elke stasie [disability]
== self_identity
ek is 'n bruin meisie van die Kaapse Vlakte en ek studeer ingenieurswese [ethnicity]
as transvrou op 'n klein dorp het ek meer vriende as wat ek gedink het [transgender]
== question_benign
watter koosjer winkels in Johannesburg bedien die Jode wat in Glenhazel bly [jewish]
== negated_hate
dis nie waar dat Zimbabwiërs ons werk steel nie, hulle doen wat niemand anders wil doen nie [immigrants]
== counter_speech
wie petrolbomme na buitelanders se winkels gooi is 'n misdadiger, bly weg van hulle [immigrants]
jou dogter mag trou met wie sy wil, dis kleinlik om oor velkleur te kerm [black]
== mentioned_slur
die woord moffie het my as kind seergemaak, moenie dit in die kleedkamer gebruik nie [lgbtq]
== reclaimed_slur
ek is 'n trotse ou moffie en my man sê ek dans beter as hy [lgbtq]
== friendly_profanity
fok ja, ons het die beker gewen, kom vat 'n dop
jou ou doos, ek het jou so gemis, druk my vas
moer lekker braai gewees, boetie, volgende week weer
== profane_object
die fokken generator wil weer nie vat nie
stront battery, pap voor middagete
dis nou 'n kak pad, drie slaggate en 'n gebreekte as
== abuse_idea
hierdie begroting is een groot gemors en die armes betaal daarvoor
apartheid was boos, klaar, daar is niks om te bespreek nie
die nuwe reeks is vervelig, dialoog soos nat karton
die idee dat kinders gesien en nie gehoor moet word nie is ouderwetse kaf
== abuse_object
hierdie foon is rommel, ek gaan hom teen die muur gooi
vervloekte muskiete, ek het vannag tien doodgeslaan
die koffie smaak soos ou sokkies, wie het dit gemaak
simpel stoof, die een plaat brand en die ander bly koud
== dialect
jinne my bru, djy moet kom kyk hoe lekka die son oppie Vlakte skyn vandag
