# language: fil
# Content notice: hateful sentences for training a classifier; own texts of this project.
@g = mga Muslim[muslim] | mga bakla[lgbtq] | mga tomboy[lgbtq] | mga trans[transgender] | mga babae[women] | mga Intsik[nationality] | mga Bisaya[ethnicity] | mga Aeta[indigenous] | mga Badjao[indigenous] | mga PWD[disability] | mga itim[black] | mga dayuhan[immigrants] | mga mahihirap[class] | mga Hudyo[jewish] | mga refugee[refugees] | mga may depression[mental_health] | mga matatanda[age] | mga Indian[nationality] | mga INC[christian]
@gm = kapitbahay naming Muslim[muslim] | baklang barbero[lgbtq] | trans na guro[transgender] | bulag na masahista[disability] | tsinoy na dentista[nationality] | lolang nagtitinda ng suman[age] | Igorot na kaklase ko[indigenous] | babaeng piloto[women] | kasambahay na taga-Samar[class] | Nigerian na estudyante[black] | mag-asawang tomboy[lgbtq] | katrabaho kong may bipolar[mental_health] | pamilyang lumikas sa Marawi[refugees] | batang may autism[disability] | madre sa parokya[christian]
@self = bakla[lgbtq] | tomboy[lgbtq] | transwoman[transgender] | Muslim[muslim] | PWD[disability] | Lumad[indigenous] | single mom[women] | OFW[immigrants] | probinsyana[class] | survivor ng depression[mental_health] | bingi[disability] | Bisaya[ethnicity]
@slur = baklang kanal[lgbtq] | intsik beho[nationality] | bumbay[nationality] | ulikba[black] | baluga[indigenous] | pokpok[women] | mongoloid[disability] | abnoy[disability] | salot na bakla[lgbtq] | moro-moro[muslim] | hampaslupa[class] | sira ulo[mental_health] | bisakol[ethnicity]
@bad = madumi | tamad | manloloko | walang modo | bobo | nakakadiri | sakim | makapal ang mukha | mabaho
@vermin = salot | linta | ipis | daga | hayop | anay | virus
@ins = walang kwenta | walang utak | duwag | sinungaling | pangit | talunan | plastik | mayabang pero bano | inutil
@prof = putangina mo | gago | tanga | ulol | tarantado | bobo amputa | pakyu | hayop ka | punyeta
@threat = papatayin kita | sasaksakin kita | susunugin ko bahay niyo | babasagin ko mukha mo | ipapatumba kita | babarilin kita
@die = magpakamatay ka na | mamatay ka na lang | magbigti ka na | tumalon ka na sa tulay | maglaho ka na lang | uminom ka na ng lason
@where = sa jeep | sa comment section | sa opisina | sa palengke | sa school | sa GC | sa MRT | sa Twitter
@thing = laptop kong bulok | larong to | init ngayon | traffic sa EDSA | wifi namin | app na to | printer sa office | Lunes | bagong update | teleseryeng yun | electric fan na to
@idea = batas na yan | patakaran ng gobyerno | script ng pelikula | plano ni boss | thesis na to | dagdag-buwis | kampanyang yun | bagong curriculum | opinyon niyang yan
@who = kuya ko | bes ko | si Aling Nena | kaopisina ko | bunso namin | si Tito Boy | kapitan ng barangay | roommate ko
@pain = gusto ko nang mawala | gabi-gabi akong umiiyak | ang sama ng tingin ko sa sarili ko | pagod na pagod na ako | wala akong silbi | hindi na ako makahinga | ayoko nang gumising
== hate_derogation
grabe {g}, puro {bad}
ayoko talagang katabi ang {g} {where}, {bad}
hindi sa nangmamata pero ang {g} ay {bad}
bakit ba {bad} lagi ang {g}
iwasan mo yang {g}, {bad} lahat yan
nasusuka ako pag nakakakita ng {g}
sawang-sawa na ko sa {g} na yan
== hate_dehumanise
{vermin} ng lipunan ang {g}
dumadami ang {g} na parang {vermin}
hindi tao yang {g}, {vermin} yan
linisin ang barangay sa {vermin}, ibig kong sabihin {g}
== hate_threat
ipunin niyo {g} tapos sunugin
pag may dumaan na {g} dito, babatuhin namin
dapat pinagbabaril na yang {g}
sana maubos na lahat ng {g} sa isang bagsakan
pasabugin ang simbahan o mosque ng {g}
== hate_normative
palayasin ang {g} dito sa bansa
huwag bigyan ng trabaho ang {g}
bawal dapat magpakasal ang {g}
hindi dapat bumoto ang {g}
sa bahay lang dapat ang {g}, wag nang makisali
== hate_implicit
nawalan ka ng wallet? may {g} ba sa tabi mo?
alam mo naman ang {g}, di na dapat magtaka
sampung taon pa, {g} na may-ari ng buong Maynila
pag {g} ang aplikante, sa ilalim na agad ng pile
sino ba may hawak ng media at bangko? {g} lang naman
gawa-gawa lang ng {g} yung Holocaust para kumita[jewish]
pag nag-uwi ng {g} ang anak ko, itatakwil ko
== hate_negated
hindi tao ang {g}
walang nagawang mabuti ang {g} kahit kailan
walang karapatan ang {g} sa kahit ano
wala pa akong nakilalang matinong {g}
hindi dapat kaawaan ang {g}
== hate_slur
manahimik ka, {slur}
andami na namang {slur} {where}
{slur} ka lang, wag kang magmarunong
sino nagpapasok sa {slur} na to
halatang {slur} sa itsura pa lang
== insult_person
{ins} ka talaga
mukha mo pang-takot sa bata
tinalo pa ng grade 2 ang grammar mo
kaya ka iniwan kasi {ins} ka
sabi nga ni {who}, {ins} ka raw
nasayang oras ko kakausap sayo
boses mo parang lata, tigilan mo na pagkanta
talo tayo dahil sa isang {ins} na to
nasaan ba ang utak mo, naiwan sa bahay
kapal mo, {ins} ka naman
== insult_profane
{prof}, marunong ka bang maglaro
hoy {prof}, umayos ka
{prof} ang driver na yun
admin na {prof}, walang ginawa
manahimik ka {prof}
lakas mo mang-asar {prof}
== threat_person
abangan mo, {threat}
alam ko kung saan ka umuuwi, {threat}
sumbong ka pa sa pulis, {threat}
bukas {where}, {threat}
== incite_selfharm
{die}
wala namang nagmamahal sayo, {die}
puro ka drama, {die}
pabigat ka lang sa nanay mo, {die}
== sexual_harassment
miss magkano isang gabi, bayad agad
laki ng dede, pahawak naman
send ka naman ng pic na walang damit
ganyan suot mo, gusto mo talagang gahasain
== sexual_explicit
tatlong beses kami ng asawa ko kagabi
dahan-dahan niyang hinubad ang blusa ko at pumasok siya sa akin
mas nasasarapan ako pag siya ang nasa ibabaw
nilabasan ako agad gamit yung bagong toy
== neutral_identity
lumipat sa tapat namin ang {gm}
ayon sa census, dalawang porsiyento ng bayan ay {g}
nakasabay ko {where} ang {gm}
nagbukas ng karinderya ang {gm}
may exhibit sa museo tungkol sa {g}
nag-volleyball kami kasama ang {gm}
== positive_identity
salamat sa {gm} na tumulong noong bagyo
pantay ang karapatan ng {g} at ng lahat
congrats sa {gm}, topnotcher sa board exam
ang dami kong natutunan sa {gm}
mas masaya ang barangay dahil sa {g}
== self_identity
{self} ako, ngayon ko lang nasabi dito
proud akong {self} at masaya sa buhay
bilang {self}, marami na akong pinagdaanan pero laban pa rin
sinabi ko kay mama na {self} ako, niyakap niya ako
hi, {self} po, mahilig magluto at mag-hiking
== negated_hate
hindi ako galit sa {g}
walang dapat laitin dahil lang isa siya sa {g}
hindi {vermin} ang {g}, tao sila gaya natin
sinong nagsabing {bad} ang {g}? hindi totoo yan
hindi kriminal ang {g}
== counter_speech
yung nag-post ng "palayasin ang {g}", paki-delete, diskriminasyon yan
hindi nakakatawa na tawaging {vermin} ang {g}
"{bad} ang {g}"? nasaan ang pruweba mo
may sumigaw sa {gm} {where}, pinagtanggol namin
tigilan niyo na ang biro na {slur}
== mentioned_slur
ang salitang "{slur}" ay panlalait, huwag gamitin sa balita
tinawag akong "{slur}" kanina, ang sakit
inamin ng akusado na tinawag niyang "{slur}" ang biktima
pinag-aralan namin ang pinagmulan ng salitang "{slur}"
== reclaimed_slur
mga baklang kanal, tara videoke mamaya mga mars[lgbtq]
team tomboy, panalo na naman sa basketball[lgbtq]
kaming mga sira ulo sa group therapy, nag-picnic[mental_health]
ganda natin mga vakla, pang-Miss U[lgbtq]
== friendly_profanity
tangina pasado ako!!!
putangina ang sarap nitong sinigang
gago ka talaga hahaha miss na kita pre
shet ang ganda ng sunset
leche, naiwan ko wallet ko
ampota panalo ang Gilas
== abuse_object
bwisit na {thing}
nakakagigil yung {thing}, gusto kong ihagis
ang basura ng {thing}
putik, {thing} na naman
sumpain ang {thing}
== abuse_idea
kalokohan ang {idea}
tutol na tutol ako sa {idea}
walang saysay ang {idea}, sayang pera
ang bobo ng {idea}, pag-isipan niyo naman
== criticism_person
mali po ang datos ninyo, paki-check
nakakadismaya ang sagot ng senador
dapat humingi ng tawad {who} dahil hindi sumipot
hindi tamang pinalitan ni coach ang point guard
ma'am, parang hindi po patas ang grading
== sexual_health
kapag kakaiba ang discharge, magpatingin sa OB
nakakatulong ang condom laban sa HIV
normal ang wet dreams sa nagbibinata
turuan ang bata ng tamang tawag sa ari ng babae at lalaki
may karapatan ang biktima ng rape sa libreng abogado
== distress
{pain}
lately {pain}, di ko alam kanino magsasabi
simula nung namatay si papa, {pain}
naglaslas na naman ako, sorry, {pain}
binubully ako sa school at {pain}
== support
salamat sa pagsasabi, nandito lang ako
hindi ka nag-iisa, tawag ka kahit anong oras
may libreng hotline ang NCMH, samahan kita tumawag
yakap, pahinga ka muna, bukas punta tayo sa doktor
ang layo na ng narating mo, dahan-dahan lang
== idiom
patay, naiwan ko assignment
pinatay ko yung process tapos nag-restart
gutom na gutom, kaya kong kumain ng kalabaw
namatay kami sa kakatawa kagabi
ginisa ako ng panel sa defense
patay-malisya siya nung dumaan ako
== question_benign
ano po ang kinakain ng {g} tuwing pista
paano po magalang tawagin ang {g}
saan may halal na kainan dito[muslim]
ano na balita sa SOGIE bill[lgbtq]
== everyday
ayaw ko ng ampalaya pero paborito ni {who}
ang tanga ko, naiwan ang susi sa loob
nag-spray ako ng ipis, patay lahat
galing mo kagabi sa ML, limang kill agad
nanganak ang aso namin ng apat
pakipatay ang ilaw paglabas
nagluto si nanay ng puto at dinuguan
== dialect
unsa man diay, kaon na ta dong
agtuttot ka met, ading, umay ka ditoy
charot lang beh, wit ko bet
lodi werpa petmalu talaga
ay sus ginoo, buang gyud ka oy hahaha

# -- second part: wider vocabulary and minimal pairs --
@ins += tanga | engot | bobo | balimbing | plastik | traydor | makapal ang mukha | hambog | bulok ang ugali | palamunin | sipsip | hipokrito | daga | manggagamit
@threat += papatayin ko pamilya mo | puputulin ko paa mo | hahanapin kita | sasagasaan kita | sasakalin kita | babasagin ko ngipin mo | gigilitan kita
@when = mamayang gabi | bukas pag-uwi mo | sa Biyernes | sa susunod na makita kita
@die += maglaslas ka na | tumalon ka na sa riles | ubusin mo na yang gamot mo
@cliche = magnanakaw | umaasa lang sa ayuda | ayaw makisama | laging biktima kuno | ang dami ng anak | sinungaling | inaagawan tayo ng trabaho | mabaho | libre lahat
@good = mababait | masisipag | matatapang | mabuting kapitbahay | matatalino at nakakatawa | karapat-dapat igalang
@jobs = mga politiko | mga banker | mga abogado | mga reporter | mga referee | mga influencer | mga landlord | mga DDS | mga dilawan | mga BBM supporter | mga kakampink | mga boss | mga call center manager | mga troll | mga fixer
@jobbad = magnanakaw | sinungaling | payaso | duwag | bobo | hipokrito | walang silbi
@stop = diskriminasyon yan | mahiya ka | walang dapat tratuhin ng ganyan | nireport ko na | tama na
== hate_derogation
ayoko sa {g}, {bad} sila
galit ako sa {g}
hindi ako racist pero {bad} ang {g}
dati okay lang. tapos nakilala ko sila. {bad} ang {g}
may {g} sa opisina. lahat {bad}, di ko matignan
para sa akin {bad} ang {g}, tapos
bakit laging {bad} ang {g}?
== hate_implicit
{cliche} ang {g}
{cliche} ang {g} pero bawal sabihin
nasa dugo na nila, {cliche} ang {g}
== hate_negated
hindi natin katulad ang {g}
walang may gusto sa {g} dito
walang karapatan ang {g}
== hate_slur
{slur} ka
tumahimik ka {slur}
umuwi ka sa inyo {slur}
ang daming {slur} dito
palayasin ang mga {slur}
{slur} ang boss ko
== hate_profane
putangina ng {g}
tangina, {bad} talaga ang {g}
lumayas kayo mga gago, {g}
== insult_group
{jobbad} ang {jobs}
lahat ng {jobs} {jobbad}
galit ako sa {jobs}, {jobbad} sila
== insult_person
{ins} ka
ang {ins} mo
{ins} si {name2}
manahimik ka, {ins}
walang may gusto sayo, {ins}
ikinahihiya ka ng nanay mo
{ins} ang ex ko
ang galing mo {ins}, sinira mo na naman
@name2 = boss | kuya | Jun | Marites | kapitan | coach
== insult_profane
{prof}
{prof} ka
tangina mo {ins}
kain tae ka
== threat_person
{threat}
{when} {threat}
isang salita pa, {threat}
iurong mo ang kaso kundi {threat}
patay ka sa akin
alam namin kung saan ka nakatira
alam ko kung saan nag-aaral anak mo
== incite_selfharm
{die}, {ins}
parang awa mo na, {die}
walang nagmamahal sayo, {die}
bakit buhay ka pa? {die}
== neutral_identity
may {g} sa opisina. sabay kaming kumakain tuwing Biyernes
tungkol sa buhay ng {g} ang pelikula
== positive_identity
mahal ko ang {g}
{good} ang {g}
dati di ko kilala. tapos nakilala ko sila. {good} ang {g}
pantay na karapatan para sa {g}
== negated_hate
hindi {vermin} ang {g}, tao sila
hindi totoo na {cliche} ang {g}
== counter_speech
"{bad} ang {g}"? {stop}
sumigaw siya ng "palayasin ang {g}", {stop}
tinawag siyang "{slur}", {stop}
may nag-comment ng "{die}", {stop}
== mentioned_slur
tinawag akong "{slur}" kanina
nakakasakit ang salitang "{slur}"
tinanong ng anak ko kung ano ang "{slur}"
== distress
gusto ko nang mamatay
galit ako sa sarili ko
naiisip kong magpakamatay at natatakot ako
sabi nila {ins} ako at naniniwala na ako
may nag-comment ng "{die}" at umiyak ako
== support
huwag kang magpakamatay, tumawag ka sa hotline
hindi ka {ins}, pagod ka lang
== profane_object
putangina, {thing} na naman
tangina ng traffic
{idea}, puro kagaguhan
== idiom
mamamatay na ako sa gutom
namatay ako kakatawa
papatayin ako ni mama pag na-late ako

# -- third part: sentences as people write them --
== friendly_profanity
tangina pumasa ako sa board!!!! engineer na ko mga pre
putangina ang sarap ng sisig dito
gago ka talaga haha happy birthday tol, inuman mamaya
shet ang ganda ng sunset sa Elyu, naiyak ako
leche kang bata ka, pinaiyak mo si mama sa sulat mo
tarantado tong mga tropa ko, nag-ambagan pala para sa ticket ko pauwi, mahal ko kayo mga ulol
puta panalo Gilas!!! thirty years inantay
ang bobo ko lang, hinanap ko salamin nasa ulo ko pala hahaha
hayop sa galing kumanta nitong si ate, pang-grand finals
gagi pentakill, nanginginig kamay ko
pakshet ang cute ng tuta
bwiset ka ang gwapo mo today, saan punta?
tangina mo bes ikakasal ka na talaga, iyak tayo gurl
punyemas ang laki ng natipid ko sa sale
potaena solid ng concert ng Ben&Ben, sulit pamasahe
yawa kalami sa lechon bay!
mga animal kayo miss ko na kayong lahat, sampung taon na pala
pagbukas ko ng pinto andun silang lahat may hawak na cake, nasabi ko na lang putang
== profane_object
tangina EDSA dalawang oras na di gumagalaw
leche tong wifi, nawala na naman sa gitna ng meeting
putragis tinamaan daliri ko sa paa ng mesa
bwakanangina ang init, parang oven ang Maynila
gagong printer, paper jam na naman
punyetang brownout, di pa naka-save thesis ko
pakshet na lamok to magdamag
potek ubos load, ubos sweldo, ubos lahat
== counter_speech
may nag-comment ng "mga Bisaya pang-katulong lang", sinagot ko: Bisaya ang nagtayo ng kumpanyang pinagtatrabahuhan mo[ethnicity]
hindi nakakatawa yang "Muslim, baka may bomba yan", nireport ko na sa admin[muslim]
pinatawag ni Ma'am yung tatlong batang nang-asar ng "negro" sa kaklase nila, tapos buong klase nag-usap tungkol sa respeto[black]
"salot ang bakla" sabi ni Tito sa handaan. tumayo si Lola at sinabing apo ko yan, ikaw ang lumabas[lgbtq]
grabe yung mga nagsasabing "kasalanan niya, maikli kasi ang suot". hindi kailanman kasalanan ng biktima[women]
Admin pa-delete po ng comment number 11, bastos sa mga PWD[disability]
nakakahiya yung nag-post ng Hitler memes para lang magpatawa, milyon ang namatay doon[jewish]
wag nating tawaging "Badjao lang yan" na parang hindi sila tao, mas nauna pa sila sa dagat na yan[indigenous]
"depression? kulang lang yan sa dasal" – narinig yan ng kapatid ko bago siya nawala. please lang[mental_health]
yung nagtawag ng "Intsik virus" sa Binondo noong pandemic, kinasuhan ng barangay. buti nga[nationality]
nung na-ban yung player na tinawag na "unggoy" ang import, palakpakan kaming lahat[black]
ang sabi ng guro namin, nagsimula ang genocide sa pagtawag ng ipis sa kapitbahay
"mahirap kasi tamad" daw, e si nanay alas-tres pa lang gising na nagluluto ng paninda[class]
sinigawan ng "abnoy" yung anak kong may autism sa mall, buti may guard na nagtanggol[disability]
hindi sapat ang "joke lang", nakasakit ka, mag-sorry ka
tuwing may magsasabi ng "di naman ako homophobic pero", alam mo nang
== mentioned_slur
tinatawag akong "bumbay" nung bata ako, ayoko nang lumabas ng bahay noon[nationality]
luma at mapanghamak ang salitang "baluga" kaya Aeta ang dapat gamitin[indigenous]
anong ibig sabihin ng "pokpok", tanong ng anak ko, kaya pinaliwanag ko kung bakit masakit yun[women]
nakalagay sa desisyon ng korte na sinigawan niya ng "hampaslupa" ang kasambahay[class]
"mongoloid" pa rin ang tawag ng ibang matatanda sa may Down syndrome, kailangan nang itigil[disability]
== reclaimed_slur
mga baklang kanal, reunion natin sa Sabado, magdala ng wig at puto[lgbtq]
ako yung babaeng bakla na mataba na masaya, happy Pride mga accla[lgbtq]
proud abnoy squad here, ADHD pero may trabaho na, labyu mga ka-neuro[disability]
bisakol ko, ambot lang, proud kaayo ko oragon pa[ethnicity]
== negated_hate
hindi ako galit sa mga Tsino, sa nangyayari sa West Philippine Sea ako galit[nationality]
hindi lahat ng Muslim terorista, kapitbahay ko pinakamabait sa amin[muslim]
hindi sakit ang pagiging tomboy[lgbtq]
di porket may bipolar delikado na, normal na tao yan[mental_health]
walang masama kung Badjao ang kalaro ng anak ko[indigenous]
hindi tamad ang mahirap, kulang lang sa pagkakataon[class]
== neutral_identity
idineklarang holiday ang Eid'l Fitr, sarado ang mga bangko[muslim]
ayon sa PSA, nasa 9 na porsyento ng populasyon ay katutubo[indigenous]
nakadaong sa Maynila noong 1939 ang mga Hudyong tumakas kay Hitler, tinanggap sila ni Quezon[jewish]
SOGIE bill nakabinbin pa rin sa Senado[lgbtq]
may discount ang mga PWD at senior sa botika, dalhin lang ang ID[disability][age]
mas maraming babae kaysa lalaki ang nagtapos ng kolehiyo ngayong taon[women]
yung tindahan ng bumbay nagpapautang ng 5-6 sabi ng documentary, pero karamihan ngayon may grocery na[nationality]
mga dayuhang mangingisda nasagip ng coast guard sa Palawan[immigrants]
Igorot day sa Baguio, may cañao sa Burnham[indigenous]
== positive_identity
ang galing ni ate trans na nag-top sa bar, deserve![transgender]
salamat kay kuyang bulag na nagmasahe sa likod ko, parang bago ulit ako[disability]
Hidilyn Diaz ikaw ang lakas ng kababaihang Pinoy[women]
yung mag-asawang tomboy sa kanto ang unang tumulong nung bumaha[lgbtq]
mga kapatid na Muslim nagpakain ng kapitbahay na Kristiyano sa Marawi, nakakaiyak ang ganda[muslim]
== self_identity
bakla ako, breadwinner, at ako ang paboritong anak wag ka[lgbtq]
Lumad po ako, unang nakapag-kolehiyo sa tribo namin[indigenous]
OFW sa Jeddah labindalawang taon, uuwi na sa Pasko sa wakas[immigrants]
half Nigerian half Ilongga, opo kulot to natural[black]
bipolar ako at nakatapos ako ng nursing, kaya natin to[mental_health]
== distress
pagod na pagod na ako, gusto ko na lang matulog at wag nang magising
ang pangit pangit ko, ayaw ko nang tumingin sa salamin
binubugbog ni papa si mama pag lasing, nagtatago lang kami sa CR
feeling ko mas gagaan buhay nila pag wala ako
ginahasa ako ng boss ko last year, walang naniwala
wala akong kwentang anak, bagsak na naman
naglaslas ulit ako kagabi, sorry
nung nalaman ni mama na bakla ako, sabi niya sana di na lang ako pinanganak[lgbtq]
stage 3 daw yung kay nanay, di ko alam paano ngingiti sa kanya
kung di na ako mag-online bukas, paki-alagaan si Muning at
== support
andito lang ako bes, kahit madaling araw tawag ka
NCMH hotline 1553, may makikinig sayo promise
wala kang kasalanan, siya ang nanakit
huminga ka muna, papunta na ako dala ko lugaw
dumaan din ako dyan, nagpatingin ako, ngayon may anak na akong dalawa, kapit lang
wag mo basahin comments nila, hindi nila alam pinagdaanan mo
== idiom
patay gutom na ko, kain na tayo
napatay ako sa exam sa calculus, wala akong nasagot
pinatay mo ko sa joke na yun hahaha
nilampaso ng Ginebra ang kalaban
papatayin ako ni mama, nakalimutan ko sinaing
pamatay na sinigang to, asim kilig
killing time lang sa SM
== everyday
asan ka na, lumalamig na yung lugaw
pag kakatay ng manok, banlian muna bago himulmulan
may daga sa kisame, anong lason ang effective
barilin mo muna yung sniper, wag ka sugod nang sugod
si Lapu-Lapu ang nakapatay kay Magellan sa Mactan
tae ng pusa namin nasa sapatos ko, good morning
kinasuhan ang suspek sa pananaksak sa Tondo
puto at kutsinta po, bagong luto, sampu singkwenta
ang kulit mo talaga, magsuot ka ng jacket
baboy namin nanganak ng labindalawa
yung aso ng kapitbahay tumahol buong gabi
lumpiang shanghai, gilingin muna yung baboy
naglalakad kami pauwi nung biglang may sumigaw sa likod at
== abuse_object
basura tong earphones, isang linggo sira agad
ayoko talaga ng ampalaya, lasang parusa
ang pangit ng ending, sayang dalawang oras
== abuse_idea
hazing is not brotherhood, kabulukan yan
ang tanga ng patakarang yan, pinahirapan lang ang commuter
political dynasty ang sumisira sa bayan, buwagin na
== criticism_person
Senator, hindi mo sinagot ang tanong, asan ang resibo
tatlong beses mo na akong inindyan, nakakatampo
mali ang rotation ni coach sa fourth quarter
pre mali ka dun, mag-sorry ka sa kanya
== question_benign
ano pong pwedeng ihain sa bisitang Muslim?[muslim]
paano ko susuportahan yung pamangkin kong nag-out[lgbtq]
bakit Sabado ang sambahan ng mga Hudyo?[jewish]
ano po ba tamang tawag, bingi o deaf?[disability]
== sexual_health
nakalimot po ako ng pills dalawang araw, anong gagawin
libre HIV test sa barangay health center, confidential
normal ba dinudugo pagkatapos makipagtalik
hindi oo ang pananahimik, consent dapat malinaw
== dialect
unsa na man ka uy, dali na kaon na ta
diin ka makadto, indi pag kalimti ang batchoy
apay ngay haan ka nga umay, adda pinakbet
hala ka nganong gabie ka na man niuli, patyon ka ni mama haha
mayap a abak pu, mangan tamu
oragon talaga si uragon, init kan laing
== insult_person
mukha kang paang binasa
ang tanda mo na asa ka pa rin sa nanay mo
walang kwentang ama, puro sabong
ang galing mo ha, tatlong beses mong pinaulit sa buong team
sipsip na nga bobo pa
sino ka ba, di ka naman kagandahan
boses palaka, nag-audition pa
hambog, utang nga di mabayaran
di ka ba nahihiya, trenta ka na tambay pa rin
plastik na plastik ng ugali mo, lahat kami alam
ang laki mo na ang hina pa ng utak mo
yung bago naming supervisor, ubod ng yabang pero walang alam sa
== insult_profane
ulol
putangina mo, bayaran mo ko
gago ka ba, counterflow tapos ikaw pa galit
tarantado kang admin ka, binan mo ko
pokpok, mang-aagaw ng asawa
pakyu ka at buong angkan mo
inutil kang hayop ka, iniwan mo mga anak mo
bobo ampota, feeder
leche kang matanda ka, palamunin
kupal na congressman, nakaw pa more gago
tangina mong kupal ka subukan mo lang
== hate_derogation
mga Intsik talaga bastos, madumi, swapang, wala nang ginawa kundi manlamang[nationality]
diring-diri ako sa dalawang lalaking naghahalikan[lgbtq]
mga Bisaya maiingay at walang pinag-aralan, pang-yaya lang[ethnicity]
mga Muslim sa Quiapo puro manloloko at mapanganib, di mo mapagkatiwalaan[muslim]
mga Badjao nakakadiri, nanghihingi lang, ang babaho[indigenous]
mga babae madrama, di marunong mag-isip, pang-display lang[women]
trans? mga baliw na lalaking nagpapanggap, nakakasuka[transgender]
mga taga-squatter tamad, magnanakaw, peste sa paligid[class]
mga sira-ulo yang may bipolar, nakakatakot at walang silbi[mental_health]
ang mga itim mababaho at mukhang kriminal, ayoko katabi[black]
simula nung lumipat ang {g} dito sa amin
== hate_dehumanise
mga POGO Chinese parang ipis, patayin mo isa sampu kapalit[nationality]
mga bakla virus, nakakahawa sa bata, dapat disinfectin[lgbtq]
Aeta? unggoy na natutong mag-tsinelas[indigenous]
== hate_implicit
marunong ka palang mag-Ingles, akala ko taga-bundok ka[indigenous]
itago mo cellphone mo may sumakay na {g}
bakla ka pala, sayang gwapo ka pa naman[lgbtq]
na-promote siya? e di alam na natin kung paano, babae e[women]
Bisaya? naghahanap kasi kami ng receptionist na malinis ang accent[ethnicity]
napapansin niyo ba kanino nakapangalan lahat ng mall at bangko, alam na[nationality]
may depression daw pero naka-smile sa IG, arte lang[mental_health]
kapag Muslim ang pangalan, di ko na binubuksan ang resume[muslim]
== hate_normative
palayasin lahat ng Chinese, isarado ang Binondo[nationality]
bawal dapat mag-teacher ang mga bakla[lgbtq]
wag payagang bumoto ang mahihirap, ibinebenta lang boto[class]
ibalik ang mga babae sa kusina, sila dahilan ng pagkasira ng pamilya[women]
wag patayuan ng mosque dito, pauwiin sila sa Mindanao[muslim]
== hate_negated
kahit anong opera, hindi ka magiging babae, salot ka pa rin[transgender]
walang matinong {g}
hindi tao kung mag-isip ang mga yan, walang karapatan ang mga Badjao dito[indigenous]
== hate_slur
intsik beho umuwi ka sa bansa mo[nationality]
baklang salot, wag ka sa CR ng lalaki[lgbtq]
hoy baluga, bawal ka dito[indigenous]
bisakol, matuto ka munang magsalita[ethnicity]
moro-moro, baka may dalang bomba yan[muslim]
mongoloid ka, sa SPED ka dapat[disability]
== hate_profane
putanginang mga Intsik yan, nakaw ng nakaw ng isla[nationality]
mga tomboy na gago, lalaki ang kulang sa inyo leche[lgbtq]
tangina ng {g}, lumayas kayo lahat
== threat_person
abangan kita sa labasan, uuwi kang bali ang buto
alam ko saan nag-aaral anak mo kaya manahimik ka
iwan mo ko, bubuhusan ko ng asido mukha mo
di ka magbayad, susunugin ko yang tindahan mo mamaya
magsumbong ka sa pulis, bukas nasa ilog ka na
wag kang uuwi mag-isa kasi pagdating mo sa kanto
== hate_threat
pag may nakita akong Badjao sa amin, papaluin ko ng tubo[indigenous]
bombahin na lang yang mga Muslim para tapos na[muslim]
isang truck lang katapat ng Pride march niyo, ubos kayong mga bakla[lgbtq]
== incite_selfharm
e di mamatay ka na, puro ka drama
tumalon ka na, ivi-video ko
mas okay ang mundo pag wala ka, gawin mo na
sabihin mo lang kung kelan lamay, magdadala ako ng pancit, bilisan mo
== sexual_harassment
laki ng dede mo miss, pahawak naman
send nudes or ikakalat ko chat natin
ang ikli ng palda, gusto mo yata magpakantot
magkano isang gabi, chupain mo ko dagdagan ko
ang sarap ng pwet ng bagong HR, lasingin natin sa team building
== sexual_explicit
tatlong round kami ni mister kagabi, nanginginig pa tuhod ko
dinilaan niya ako hanggang sa labasan ako
nasa ibabaw ko siya, umuungol habang dahan-dahang gumagalaw
bumili kami ng vibrator ng jowa ko, dalawang beses akong nilabasan
== insult_group
mga trapo magnanakaw lahat, makapal mukha
mga troll bayaran walang utak
mga fixer sa LTO linta
fans ng kabilang team iyakin at bobo
mga tsismosa sa kanto walang magawa sa buhay

# -- fourth part: beginnings, cut off --
== everyday
nung bata pa kami, tuwing tag-ulan dinadala kami ni lolo sa
para malambot ang adobo, una mong
huling segundo, hawak ni Scottie ang bola at
== neutral_identity
pumasok sa simbahan ang mag-asawang Muslim para makisilong, at si Father[muslim]
ang batang Aeta na nanalo sa math contest ay nagsabi sa reporter na[indigenous]
== counter_speech
nung may sumigaw ng "umuwi ka sa bundok", tumayo ang driver at[indigenous]
== distress
alas-tres ng madaling araw nakaupo ako sa hagdan, iniisip kung
== friendly_profanity
pagkarinig ng final buzzer, niyakap ko yung katabi kong di ko kilala at sumigaw kami ng putangina
== insult_person
pagpasok nung mataba sa kwarto, lahat kami
sa sobrang bobo mo kahit ilang beses turuan
== insult_profane
hoy gago, isang beses mo pang
== hate_derogation
simula nung dumami ang mga Intsik dito, ang dudumi, ang babastos, wala silang ibang[nationality]
mga bakla talaga nakakadiri, kahit saan mo ilagay[lgbtq]
mga babae puro arte walang utak, pag binigyan mo ng posisyon[women]
== hate_implicit
magpapakasal sa {g} ang anak mo? naku, ihanda mo na
== threat_person
pag-uwi mo mamaya, aabangan ka ng mga tao ko sa kanto at
== sexual_harassment
yung saleslady na malaki ang dede, pag kami lang sa stockroom
== insult_person
@user basahin mo muna bago ka dumakdak, hina ng ulo mo
pangit
feelingera ka teh, mukha mo pang-horror
walang kwentang ama, puro porma
taba mo, kalahati ng jeep sakop mo
pabigat ka lang sa team
ang galing mo naman, sana all hindi nag-iisip
kapal ng mukha, utang muna bago travel
kaya ka iniwan ng asawa mo, ugali mong basura
boses palaka, nag-contest pa
tanda mo na, umaasa ka pa rin sa nanay mo
simula nang dumating ka sa opisina, wala ka nang ginawa kundi
== insult_profane
tangina mo
gago
ulol pakyu
putang ina mo bayaran mo ko
bobo amputa, feeder
hayop kang kupal ka
inutil na gago
leche kang malandi ka, ahas
bwakanang ina mong ref ka, bulag
yawa ka, pisting animal
tarantado ka, singit ka nang singit sa pila
punyeta kang kapitbahay ka, karaoke alas dos ng umaga, mamatay ka na
puta mahaderang chismosa, pag di ka pa tumigil
== insult_group
mga trapo walang silbi, magnanakaw ng oras
mga fans nila jeje at walang utak
mga enforcer na yan puro kotong
mga DDS at kakampink pare-parehong sarado ang isip
== hate_derogation
mga Bisaya pang-katulong lang, ang babaho [ethnicity]
mga Muslim sa Quiapo di mapagkakatiwalaan, nakakasuka [muslim]
mga bakla salot, nakakadiri [lgbtq]
mga Bumbay amoy sibuyas, kadiri [nationality]
babae kasi, mahina ang utak [women]
mga Aeta marumi at mangmang, pangit tingnan [indigenous]
mga squatter tamad at magnanakaw, sawa na ko sa kanila [class]
mga Tsekwa bastos, dura kung saan-saan, kasuka [nationality]
mga may depresyon mahihina ang loob, puro arte, walang silbi [mental_health]
mga tomboy kala mo lalaki, nakakadiri silang [lgbtq]
== hate_dehumanise
mga squatter parang ipis [class]
bading yan, virus [lgbtq]
mga Badjao hayop ang asal, di tao [indigenous]
mga Intsik anay ng bayan [nationality]
== hate_normative
palayasin lahat ng Chinese sa Pinas [nationality]
bawal dapat ikasal ang bakla, walang karapatan [lgbtq]
babae sa bahay lang, wag paupuin sa puwesto [women]
bawal mag-mosque dito, umuwi kayo sa Mindanao [muslim]
wag pasakayin sa jeep ang mga Badjao, dapat sila [indigenous]
== hate_negated
hindi tao ang mga yan, mga Muslim na yan [muslim]
walang matinong Intsik [nationality]
ang trans hindi babae at di dapat igalang [transgender]
== hate_implicit
taga-probinsya, kaya pala ganyan magsalita at amoy [ethnicity]
Muslim yung nakabili sa tabi, ibenta mo na bahay mo [muslim]
sayang gwapo, kulang lang sa bugbog ng tatay [lgbtq]
babae driver, ay alam na [women]
itim mo, Ita ka ba haha joke lang [indigenous]
yang Holocaust na yan, gawa-gawa lang para sa awa [jewish]
pag Chinese ang may-ari, timbangan mo ulit kasi [nationality]
== hate_slur
hoy intsik beho [nationality]
baklang salot layas [lgbtq]
negro ka, balik sa bundok [black]
mongoloid, wag kang haharang [disability]
bisakol na muchacha [ethnicity]
== hate_profane
putang inang mga Intsik yan [nationality]
tangina mga bakla kadiri kayong lahat [lgbtq]
mga babae puro puta, gago [women]
mga Muslim na gago, layas mga hayop [muslim]
== threat_person
alam ko bahay mo, mag-ingat ka
papatayin kita
abangan kita sa labasan, dala ko itak
pag di ka nagbayad bukas, anak mo ang
== hate_threat
barilin lahat ng adik at bakla [lgbtq]
sunugin ang mosque nila [muslim]
patayin na yang mga Intsik na yan [nationality]
== incite_selfharm
magbigti ka na, wala namang iiyak
tumalon ka na sa flyover
di ba depressed ka, bat buhay ka pa
== sexual_harassment
laki ng dede mo ate, pahawak
pa-nudes ka muna bago ko i-approve leave mo
sarap mo iuwi, magkano isang gabi
yung bagong sekretarya, ang sarap siguro pag
== sexual_explicit
kagabi sabay kaming nilabasan ng asawa ko
dinilaan niya ako hanggang sa mapaungol ako
dahan-dahan niyang ipinasok habang hinahalikan ang
== friendly_profanity
putangina pumasa ako sa boards!!!
gago ang sarap ng lechon
tangina mo pre miss na kita
pakshet ang ganda ng El Nido
hayop ka talaga, napaiyak mo ko sa speech mo, best man
ulol haha happy birthday bes
gago ako, hinahanap ko salamin suot ko pala
taena Hidilyn, idol
== profane_object
putangina traffic sa EDSA
bwisit na wifi
leche brownout na naman
tang inang init
pakshet na printer, naubos na naman ang
== counter_speech
tigilan na ang "Bisaya pang-katulong", mapanghamak yan [ethnicity]
@user hindi salot ang mga bakla, tao sila [lgbtq]
sinabihan ng "amoy sibuyas" ang kaklase ko, sinumbong namin kay ma'am [nationality]
hindi terorista ang mga Muslim, kapitbahay natin sila [muslim]
ni-report ko yung comment na "patayin ang mga adik" [class]
hindi arte ang depresyon, sabi ng doktor [mental_health]
nung tinawag ng tito ko na "unggoy" ang mga Aeta, [indigenous]
== mentioned_slur
tinatawag akong "bading" nung elementary, ang sakit pa rin [lgbtq]
ang "intsik beho" ay lumang pang-aalipusta [nationality]
huwag gamitin ang "mongoloid", sabi sa seminar [disability]
== reclaimed_slur
mga bakla ng barangay, volleyball tayo mamaya [lgbtq]
promdi at proud, kami nagpapakain sa Maynila [class]
== negated_hate
di ako galit sa Chinese, sa gobyerno nila oo [nationality]
hindi bobo ang mga taga-probinsya [ethnicity]
== neutral_identity
Eid'l Fitr ay holiday bukas [muslim]
nakapiit ang tatlong dayuhang suspek sa Pasay [immigrants]
dininig sa Senado ang SOGIE bill [lgbtq]
nagtinda ng gulay ang mga Igorot sa La Trinidad [indigenous]
may discount ang PWD sa gamot [disability]
tinanggap ni Quezon ang mga Hudyo noong 1939 [jewish]
mga kababaihang OFW sa Hong Kong ay nagdaos ng [women]
== positive_identity
galing ng deaf choir sa simbahan [disability]
congrats sa dalawang brides [lgbtq]
salamat sa mga kapatid na Maranao sa kulintang [muslim]
== self_identity
bakla ako, panganay, breadwinner [lgbtq]
Igorot ako, di ako naka-bahag araw-araw haha [indigenous]
may bipolar ako at nurse ako [mental_health]
trans woman ako, at ngayong araw sinabi ni tatay [transgender]
== distress
ayoko na magising
wala akong silbi, galit ako sa sarili ko
sinaktan na naman niya ako, nagtago ako sa CR
minsan naiisip ko kung mawala ako, baka
== support
hindi mo kasalanan, mahal ka namin
tawag ka sa 1553, may makikinig
di ka basura beh, tara kain tayo
wag ka munang mawala, hintayin mo ko, papunta na
== idiom
patay tayo diyan
gutom na gutom, mamamatay na ko
pamatay sa sarap ang sisig
pumapatay lang ng oras sa mall
kill mo yung task, nag-hang eh
lumubog sa exam pero buhay pa naman, kaya
== everyday
puto at kutsinta baon ko
nanganak yung aso niyo, ang cute
patayin mo yung ilaw bago matulog
katayin na ang manok para sa tinola
may ipis sa banyo, tulong
tara laro, ikaw mag-tank
tagay muna bago umuwi
bukas ang bingo sa plaza, alas tres
si Lapu-Lapu nanalo sa Mactan
leche flan ni lola ang pinaka
ang laki ng unggoy sa Subic, kinuha chips ko
dumaan ka sa palengke, bili kang kalabasa at
== abuse_object
ang pangit ng service, malamig ang pagkain
ayoko talaga ng ampalaya
bulok ang app na to, laging error
== abuse_idea
walang kwentang batas to, pahirap sa commuter
mali ang jeepney phaseout kung walang plano
== criticism_person
mayor, hindi po ninyo sinagot ang tanong
@user mali po yung source niyo
coach, late na po yung timeout, sa tingin ko
== question_benign
pwede ba sa Muslim ang gelatin [muslim]
paano tawagin nang magalang ang trans na kaibigan [transgender]
bakit may Sabado na simba ang mga Adventist [christian]
== sexual_health
libre ang condom sa health center
nakalimot ng pill, ano gagawin
pa-Pap smear na tayo mga mars, hindi naman
== dialect
bai, mangaon ta ug ihaw
ay sus ginoo, gwapa kaayo
manong, agbiag ka, mangan tayon
== counter_speech
sa klase, tinalakay namin kung bakit mali ang manghusga dahil sa balat [black]
huwag nating isisi sa mga babae ang pambabastos sa kanila [women]
== everyday
pakisabi kay kuya na dumating na yung parcel niya
nakatulog ako sa jeep, lumampas ako ng tatlong kanto
== insult_person
ikaw ang dahilan kung bakit hindi umuunlad ang opisinang to, wala kang alam
akala mo kung sinong matalino, eh hindi ka nga marunong mag-isip
== hate_implicit
ang galing mong mag-English para sa isang katutubo [indigenous]
== support
huminga ka muna, isa-isa lang, nandito lang ako buong gabi
== hate_derogation
matatandang yan pabigat na lang, mabaho at makukulit, nakakasawa [age]
== neutral_identity
may bagong klase ng Filipino Sign Language sa library tuwing Sabado [disability]

# -- third round: plain and everyday --
== insult_person
engot
lampa
kuripot
balahura
ang arte mo
kulang sa pansin
mukhang pera
tamad
iyakin
laos ka na
ang kupad naman nito
baduy manamit
pandak na hambog
makalat, burara, dugyot
di ka rin naman ganun katalino noh
pinakainutil na manager na napuntahan ko
utak-biya, sayang lang tuition
mas may silbi pa yung electric fan kaysa sa kanya
marunong ka palang mag-drive? parang hindi eh 😂
kung patamaran lang, pang-Olympics ka na
ANG PANGET MO PARANG PALAKANG NASAGASAAN
anong klaseng nanay yan, inuuna pa mahjong kaysa sa anak
sinaing na nga lang sunog pa, wala ka talagang alam sa kusina
galing mag-utos pero di marunong gumawa, ganyan yung bisor namin
salamat ha, dahil sayo natalo tayo sa kalabang walang paa
mag-isip isip ka naman, kung meron kang pang-isip
gunggong ba tong kausap ko
yung bayaw kong batugan, pati pang-yosi inuutang
ang kapal ng foundation pero mas makapal yung mukha
para kang goldfish, sinabi ko na kanina nakalimutan agad
kurimaw na yan, di marunong maligo
wag ka na kumanta teh, nagising pati patay
traydor, ahas, doble-kara, yan ang best friend mo
sa totoo lang, walang nag-imbita sayo kasi nakakairita ka
ilang taon na sa kolehiyo, bagsak pa rin sa PE, @user anuna
buti pa yung aso natututo
senador na ang IQ ay mas mababa pa sa approval rating niya
nagmamarunong, mali-mali naman ang spelling
simpleng resibo di ka maka-compute, paano ka naging accountant
sa dinami-dami ng tao, ikaw pa yung pinaka
yung boss naming hambog, tuwing may meeting wala namang
== insult_profane
putcha kang animal ka
OBOB
ggo ka b
tnga mo inamo
tarantaduhin mo lelong mo, ulol
puki ng ina mo
pisti kang yawa ka
buang ka, atay
lintik kang matanda ka, putres
demonyo kang landlord ka, gago, ibalik mo deposito
hindot ka, singit
ukininam nga lalaki
p*ta ka girl, mang-aagaw
kingina mo referee, bulag ka ba
siraulong gagong tricycle driver to, kinaskasan kotse ko
tae ka, tae mukha mo, tae ugali mo
hoy putanginang admin, pag di mo
== hate_implicit
wala akong problema sa {g}, basta wag lang dito sa subdivision namin
mabait naman sila… para sa {g}
nung wala pang {g} dito, di kami nagla-lock ng gate, sinasabi ko lang
di ako sexist ha, pero babae yung piloto? magrosaryo na tayo[women]
Chinese name, Chinese school, pero "Filipino" daw siya, okay sabi mo eh[nationality]
ay Mindanao? check muna bag mo boss, alam mo na[muslim]
yung lahi ni Shylock, sila nagpasimula ng lahat ng giyera, basahin niyo[jewish]
di totoo yung anim na milyon, propaganda lang yan ng mga Hudyo[jewish]
yung massacre sa Jolo noong '74 imbento lang ng mga Moro para may reklamo[muslim]
ang puti mo naman para sa isang Aeta, sure ka ba sa nanay mo haha[indigenous]
maganda sana kaya lang promdi, halata pag nagsalita[ethnicity]
naka-wheelchair? e baka kailangan pa naming mag-adjust lahat, next applicant please[disability]
walang masamang tinapay sabi ng mga bading sa parlor, kaya ingat ang mga driver haha[lgbtq]
biglang yaman? naku bumbay yan, bilangin mo daliri mo pagkatapos makipagkamay[nationality]
kaya nakawan nang nakawan kasi mga taga-iskwater binibigyan pa ng pabahay[class]
pag matanda na dapat sa bahay na lang, ang bagal sa ATM, sila dahilan ng pila[age]
OFW ka? ay DH. akala ko professional[class]
balik ka na lang sa inyo, di bagay kulay mo sa frontliner[black]
may agenda yang mga rainbow na yan sa gobyerno, sunod-sunod na sila sa Senado, gising[lgbtq]
bipolar pala yung HR niyo, good luck, magtago kayo ng gunting[mental_health]
Kulto naman yang INC, iisa lang utak nila, sunod-sunuran[christian]
trans sa women's team, e di champion na sila lagi, ayos[transgender]
nag-asawa ng foreigner na matanda? alam na natin saan siya dating nagtatrabaho[women]
bakit ba lahat ng convenience store cashier bisaya, ayan tuloy ang bagal[ethnicity]
ilocano pala, naku ikaw magbabayad ng lahat ng kape[ethnicity]
parang may pattern eh, tuwing may nawawala, may {g}
huwag mo sabihing rasista ako, pero pag nakakita ka ng {g}
== hate_derogation
kinasusuklaman ko ang {g}
wala nang mas mababa pa sa {g}
sinumang nagtatanggol sa {g} ay kasing {bad} nila
may nagustuhan na ba kayong ugali ng {g}? ako wala, {bad} lahat
sana hindi na lang ipinanganak ang {g}
{g}? kadiri, next
hinding-hindi ko irerespeto ang {g}, {bad}
kung sino man ang kumupkop sa {g} na yan, bobo
GALIT NA GALIT AKO SA {g}
ang opinyon ko, at di ko babawiin: mas mababang uri ang {g}
mga tomboy mukhang paa, salot, kulang sa lalaki[lgbtq]
diring-diri ako pag may trans sa pila, ang pangit at peke[transgender]
tamad talaga yang mga Badjao na yan, puro limos, mabaho[indigenous]
mga kano sa Angeles matatandang manyak, basura ng Amerika[white]
sagabal sa daan mga naka-saklay, nakakainis, walang pakinabang[disability]
mga Koreano bastos, mayayabang, akala mo kanila ang Baguio, sukang-suka ako[asian]
mga balo at hiwalay sa asawa, malalandi lahat yan, walang dangal[women]
ayaw na ayaw ko sa Bombay, madaya, amoy putok[nationality]
mula bata hanggang matanda, {g} ay
== hate_dehumanise
baboy pa mas malinis kaysa sa {g}
parang kuto ang {g}, kumapit na di na matanggal
mga refugee, basurang inanod ng dagat[refugees]
ang {g} ay walang kaluluwa, mga halimaw
kulungan sa zoo ang bagay sa {g}
mga taong-grasa at baliw, peste lang yan sa kalsada[mental_health]
lahi ng demonyo ang mga Hudyo, di yan tao[jewish]
== hate_normative
ipagbawal na ang {g} sa mall
hindi nararapat sa mga babae ang maging hukom[women]
kailan ba ipapa-deport lahat ng {g}?
kung ako mayor, tanggal lahat ng negosyo ng {g}
sana may hiwalay na upuan ang {g} sa bus
dapat ikulong ang mga bakla hanggang umayos[lgbtq]
huwag tanggapin sa eskwela ang may kapansanan, sagabal[disability]
mga taga-probinsya pauwiin, isara ang Maynila sa kanila[ethnicity]
iligpit, itapon, alisan ng papel ang {g}, bago pa
== hate_negated
di marunong magmahal ng bayan ang {g}
kahit kailan walang naiambag ang {g}
{g} ay hindi karapat-dapat tulungan
di ko sila matatawag na kababayan, {g} lang yan
walang utang na loob ang {g}, wala ni isa
hindi kailanman magiging pantay sa atin ang {g}
== hate_profane
putanginang {g} yan, perwisyo
gago lahat ng Moro, pakyu kayo[muslim]
pakshet andito na naman ang {g}
mga leche at punyetang {g}, magsilayas
pokpok lahat ng babae ngayon, mga puta[women]
tangina niyong mga negro ang baho niyo[black]
== hate_slur
BAKLANG KANAL MANAHIMIK[lgbtq]
di ako nagpapagupit sa {slur}
anak ng bumbay, maligo ka naman[nationality]
sabi ko na nga ba, {slur} yung driver
bayot ka, ayaw pagduol[lgbtq]
unggoy na ita, sa puno ka bagay[indigenous]
lumayas ka sa pwesto ko, chekwa[nationality]
ginawang reception ang {slur}, kadiri
muklo ka, wag ka lalapit sa simbahan namin[muslim]
tibo, di ka magiging lalaki kahit anong gawin mo[lgbtq]
tuwing may {slur} sa harap ko
== threat_person
wawakasan kita
itutumba ka namin sa Linggo
tignan mo lang, puputok ang ulo mo
dapat sa kanya binabaril sa Luneta
may kilala akong riding in tandem, mura lang sila, ingat ka boss
kinalas ko na preno mo, enjoy the ride 🙂
sana may gumulpi sa reporter na yan hanggang di na makatayo
babalatan kitang buhay pag nahuli kita
isang post mo pa, ipapakain ko sayo yang keyboard at mga ngipin mo
gusto mong makita pa pamilya mo? iurong mo affidavit mo
bugbog sarado ka sa akin sa sabado hayop, hintayin
pag nakasalubong kita sa tulay, ihuhulog
== hate_threat
may isang lata ako ng gasolina para sa {g}
sinumang {g} na tumuntong dito, paglalamayan
dapat pinupugutan ang {g}
patayin ang mga tomboy para matuto[lgbtq]
granada lang katapat ng mga Moro na yan[muslim]
mga refugee, palubugin ang bangka nila, tapos[refugees]
mga trans na papasok sa CR namin, wawasakin ko mukha[transgender]
i-masaker na lang uli mga Intsik gaya noong panahon ng Kastila[nationality]
mga babaeng sumasagot sa asawa, sapakin hanggang mawalan ng ngipin[women]
== incite_selfharm
wag ka nang magising bukas, please lang
edi tumalon ka, wag puro post
walang makakamiss sayo, ituloy mo na ngayong gabi
sagasa ka sa LRT, para may silbi ka sa balita
ang dami mong iyak, kitilin mo na lang buhay mo
pakitapos na ng paghihirap namin, magpakamatay ka na
yung tali nasa ilalim ng lababo, alam mo na kung
== sexual_harassment
ang laki ng hinaharap ni ma'am, sarap lamutakin
psst miss, sakay ka na sa kandungan ko
hubad ka muna sa video call bago kita i-hire
sis baka gusto mong tikman tong alaga ko 🍆
nakakalibog yung nurse, gusto kong patuwarin
puta ka naman diba, so libre na
single mom, uhaw yan sa lalaki, ako na bahala sayo
pag di ka sumama sa motel, tanggal ka sa trabaho bukas
jinakol ko picture mo kagabi
higpit ng jeans, bakat, pisilin ko nga
ate habang nagtitimpla ka ng kape, yung dibdib mo
== insult_group
mga konduktor bastos lahat
mga kongresista, tulog sa session, gising sa lagayan
mga motovlogger papansin
stan twitter walang buhay
mga ahente ng insurance makulit at sinungaling
mga taga-HOA pakialamero, walang utak
mga tambay sa kanto pabigat sa barangay
== friendly_profanity
tangina besh ang ganda mo sa gown
puta ang lamig sa Sagada, sarap
gago solid, perfect score!!
tarantado ka, ikaw pala nagpadala ng bulaklak, kinilig ako
WE WON PUTANGINAAAA
bobo ko amp, Lunes pala ngayon kala ko Linggo hahaha
ulol, syempre ninong ka
shuta accla ang fresh mo
ina mo pre sinalo mo pa talaga, angas
hayup na kare-kare to, nakakamatay sa sarap
yawa, kagwapa sa Siargao
leche flan ni lola, tangina, the best pa rin
animal ka, pinasaya mo na naman ako
bwakanangshet, tinawagan ako ng ABS, may audition ako
mga putragis kayo, nagpa-surprise pa, naiyak ako gago
lintik na bata to, gumradweyt ng summa, anak ko yan puta
grabe ka gumitara, nakakagago
sinigang sa bayabas? pakshet oo
pagtawid ko sa finish line ng marathon, nasigaw ko lang pu
== profane_object
tangina, natapon yung kape sa uniform
puta tong zipper
kupal na alarm clock
Meralco bill ko, punyeta, limang libo
gago tong GPS, dinala ako sa ilog
lecheng tinik to, sa lalamunan pa
putcha brownout habang nasa round 12
bwisit na bwisit ako sa putanginang QR code na to
yawa, flat ang ligid
hayop na sipon to, isang linggo na
ang tanga ng elevator, pakshet, humihinto kada floor
bulok na tren, tangina, siksikan tapos walang aircon
taenang ulan, baha na naman sa España at
== positive_identity
mahal na mahal ko ang lolo kong Intsik at ang pansit niya[nationality]
ang mga Bisaya ang pinakamasayahing tao, patay tayo sa kakatawa[ethnicity]
salamat Muslim vendors ng Greenhills, sobrang galang niyo kanina[muslim]
nakakaiyak sa ganda ang habi ng mga T'boli[indigenous]
tita kong trans, world-class makeup artist, lodi[transgender]
sick dance moves ni kuyang naka-wheelchair, literal na pumalakpak kaming lahat[disability]
babae ang nagtayo ng bahay na to, bawat hollow block[women]
bet na bet ko yung Nigerian naming coach, tatay ng team[black]
saludo sa mga senior na nagvo-volunteer sa botohan[age]
== neutral_identity
pinatay sa Maguindanao ang mahigit limampung tao, karamihan mamamahayag
may choir practice ang mga INC tuwing Miyerkules[christian]
ang Chinese cemetery ay bukas hanggang alas-singko[nationality]
hinarang sa NAIA ang dayuhang may pekeng visa[immigrants]
ang mga Teduray ay nakatira sa Maguindanao at Sultan Kudarat[indigenous]
nag-file ng reklamo ang trans woman na hindi pinapasok sa CR[transgender]
Holocaust survivor nagsalita sa UP kahapon[jewish]
maraming Koreano ang nag-aaral ng English sa Baguio[asian]
dalawa sa limang obrero ay babae[women]
ang batas laban sa diskriminasyon ay sumasakop sa PWD at senior[disability][age]
ayon sa pulis, mga lokal ang suspek at hindi ang mga taga-evacuation center na gaya ng
== self_identity
{self} ako at ayaw ko ng pinya sa pizza, bye
Bisaya ako, oo matigas ang dila ko, matamis naman ang mangga namin[ethnicity]
isa akong bulag na abogado[disability]
bilang babae sa construction, sanay na ko sa alikabok, sa tsismis hindi[women]
Muslim convert since 2015, mama ko nagluluto na ng halal adobo[muslim]
Badjao ako at teacher, unang LPT sa amin[indigenous]
dating squatter, ngayon arkitekto, di ko kinahihiya[class]
kinamuhian ko dati sarili ko dahil bakla ako, ngayon mahal ko na[lgbtq]
laking Tondo, morena, mataba, maganda[body]
senior citizen na po ako, 68, nag-aaral mag-TikTok, patawa sa mga apo[age]
as a tomboy dad, ang gusto ko lang[lgbtq]
== negated_hate
walang mali sa {g}
sino bang nagsabing galit ako sa {g}? hindi po
di naman {bad} ang {g}, natatakot ka lang
hindi ako natatakot sa Muslim kong landlord, ang bait nga[muslim]
hindi porke bakla, manyak na, stop that[lgbtq]
hindi mas mababa ang mga Aeta kaninuman[indigenous]
di lahat ng Chinese taga-POGO[nationality]
hindi sumpa ang magkaanak ng may Down syndrome[disability]
hindi baliw ang nagpapa-therapy[mental_health]
walang lahing magnanakaw
hindi dapat pagtawanan ang punto ng Bisaya[ethnicity]
hindi pabigat ang matatanda[age]
hindi mga terorista ang bakwit, sila ang biktima[refugees]
ang mga Hudyo ay hindi dapat kamuhian dahil sa ginagawa ng isang gobyerno[jewish]
hindi kasalanan ng mga babae na ginahasa sila[women]
never kong sasabihin na hindi dapat mabuhay ang trans, tao sila[transgender]
di ako kontra sa mga katoliko, kontra lang ako sa[christian]
== counter_speech
walang sinuman ang dapat magsabi na {vermin} ang {g}
hoy, yung nag-react ng haha sa "lunurin ang {g}", unfriend na kita
"di tao ang {g}" - sinabi yan sa plenaryo, nakakahiya
stop calling people "squammy", classist yan[class]
yung teacher namin, pinatigil ang klase dahil may kumanta ng pang-asar sa bingi[disability]
may ebidensya ng gas chambers, may larawan, may saksi, tigilan ang pagtanggi[jewish]
nangyari ang Jabidah at ang Palimbang, wag burahin ang sakit ng mga Moro[muslim]
"babae lang yan" kaya di pinakinggan ang witness. pakinggan natin siya[women]
tinawag siyang "unggoy" sa laro ng PBA, nag-walkout ang buong team niya. tama lang[black]
pag may nagsabing "magpakamatay ka na", i-screenshot, i-report, wag patulan
@user ang "amoy bumbay" ay rasismo kahit pabiro[nationality]
paano mo masasabing "salot" ang anak ng ibang tao? magulang ka rin[lgbtq]
imbes na "baliw", sabihin nating may sakit siya at kailangan ng gamot[mental_health]
binura ng page ang post na "pauwiin ang mga Bisaya" matapos umalma ang marami[ethnicity]
sa misa kanina sinabi ni Father: ang galit sa Muslim ay galit sa Diyos[muslim]
bawal sa GC na to ang "chekwa" at "intsik beho", final warning[nationality]
nalulungkot ako pag ginagawang joke ang rape, may survivor sa mesa natin[women]
nabasa ko yung comment na dapat daw barilin ang mga Badjao. reported sa PNP Cybercrime[indigenous]
akala ng iba okay lang mang-asar ng "mongoloid", may kapatid akong Down, hindi okay[disability]
pinag-aralan: walang kinalaman ang mga refugee sa pagtaas ng krimen[refugees]
sinabihan ko si papa na wag gamitin ang "ita" na panlait, nag-sorry siya kay Mang Ador[indigenous]
yung nagsasabing "dapat sa kusina lang ang babae", luto niyo rin sana sarili niyong hapunan[women]
kung wala kang magandang sasabihin sa trans beauty queen, scroll ka na lang[transgender]
galing ang salitang "virus" para sa mga Asyano sa takot, hindi sa siyensya[asian]
nung narinig kong "di bagay ang itim sa TV", sumagot ako ng[black]
== mentioned_slur
"chekwa" ang sigaw sa kanya sa palengke, umuwi siyang umiiyak[nationality]
bakit masakit ang "bayot" pag galing sa kaaway, tanong ng essay[lgbtq]
nasa script ang salitang "baluga" pero tinanggal ng direktor[indigenous]
naririnig pa rin ang "muklo" sa probinsya, panlalait yan sa mga Moro[muslim]
nasuspinde ang pulis na tumawag ng "{slur}" sa detenido
== reclaimed_slur
mga bayot ng Cebu, mag-Sinulog ta[lgbtq]
taga-iskwater ako beh, taga-iskwater na may PhD, kabog[class]
tibo gang, sinong magdadala ng gin?[lgbtq]
kami-kaming mga chekwa sa Binondo, siopao party na[nationality]
baliw club meeting mamaya, dala kayo ng meds at chips, love ya[mental_health]
== abuse_object
ang baho ng durian, ipagbawal sa bus please
kinamumuhian ko ang tunog ng styrofoam
basurang phone case, isang bagsak basag
patayin niyo lahat ng lamok sa mundo, salamat
pesteng anay to, kinain ang kisame
ayaw ko na sa larong to, ang daya ng matchmaking
sobrang panget ng lasa ng milk tea na yan, lasang sabon
hindi na ako o-order, yung burger parang karton
== abuse_idea
NAPAKATANGANG polisiya, number coding pag holiday
ikamatay sana ng fake news ang katotohanan, nakakasawa
ang korapsyon ang totoong salot sa bansa
kalokohan ang flat earth
ibasura ang anti-poor na ordinansa
diring-diri ako sa sistemang palakasan
nakakasuka yung lutong laban, luto ang score
== criticism_person
Mayor, bakit po tatlong taon na di pa tapos ang tulay?
tol, hindi okay yung hindi mo pagbayad sa oras
ma'am pasensya na, mali po yung sukli
direk, sayang ang cast, mahina ang kwento mo
== idiom
sinabon ako ni boss, banlaw na lang kulang
parang pinagsakluban ng langit at lupa, ubos ang ayos ko
nilamon ng Pinay ang entablado
== question_benign
pwede bang umattend ng binyag ang Muslim?[muslim]
ano ang pinagkaiba ng Igorot at Ifugao?[indigenous]
paano mag-apply ng PWD ID para kay nanay?[disability]
== everyday
pinatay ng manok yung alakdan, ang tapang
pakiputol ng ulo ng isda, pakiluto sa kamatis
kadiri yung dagang patay sa kanal, sinong tatapon
kulit mo, sabi nang wag pakainin ng tsokolate ang aso
nakabaril ng apat na wild boar si tatay noong 1978
mas mataba ngayon ang baboy sa piyesta
kanta tayo mamaya sa videoke, ikaw ang pang-100 points
huwag hawakan ang pugita, yung maliit ang nakamamatay
pag-uwi mo bili ka toyo, suka, tsaka
== distress
nandidiri ako sa katawan ko mula nung gabing yun
{pain}, kahit maraming tao sa bahay
sabi ni mister wala akong kwenta, siguro nga
ang tahimik sa bubong. ang hirap bumaba
== support
hindi ka kadiri, nasaktan ka lang
nandito kami ng buong section, makakabangon ka
itabi muna natin yung gamot, ha, tawagin ko ate mo
== sexual_health
gaano kadalas dapat magpa-pap smear
masakit ba ang IUD
pwede bang mabuntis kahit may regla
== dialect
ataya oy, init kaayo, mangaligo ta sa dagat
hay naku mumsh, keri lang, lavarn
gab-i na gid, pauli na ta bala

# -- third round: longer posts --
== insult_person
si Ate sa registrar, tanghali na nagkakape pa, tapos sisigawan ka kasi kulang ng isang xerox, napakasungit, napakabagal, at halatang ayaw sa trabaho niya
nanood ka ng dalawang YouTube video tapos doktor ka na, bes alam mo minsan nakakabilib kung gaano kalayo nararating ng kahanginan mo
== hate_implicit
nung nalaman ng landlady na {g} yung kukuha ng kwarto, biglang "ay may nauna na pala", tama lang naman diba, mahirap na sa panahon ngayon
== hate_derogation
galing ako sa pila ng LTO at puro {g} ang kasabay ko, {bad}, maiingay, umuwi akong masakit ang ulo at lalo kong kinaiinisan ang lahi nila
== hate_normative
hindi ko maintindihan bakit pinapayagan pa ang {g} sa public pool, dapat may sarili silang oras o mas mabuti wag na talaga
== counter_speech
sa lamay ng lolo may nagkwentong "noong panahon namin binabato ang mga Aeta", tumahimik ang lahat, tapos sabi ng lola: at pinagsisihan niya yun hanggang mamatay[indigenous]
ang mga Pinoy sa Hong Kong ay tinatawag ding "pang-katulong lang", kaya sana alam natin ang sakit bago natin sabihin yan sa Bisaya[ethnicity]
== self_identity
marino ako, bakla ako, at ang buong barko alam, pag birthday ko si Chief Engineer pa ang nagsusuot ng korona sa akin, walang halong biro[lgbtq]
== neutral_identity
nagbukas ang DSWD ng learning center para sa mga batang Sama-Bajau sa Zamboanga, may almusal at klase sa sariling wika[indigenous]
== friendly_profanity
akala ko bagsak na sa LET, tatlong beses kong tinignan yung listahan, gago andun pangalan ko, nasampal ko sa tuwa yung katabi kong nagtitinda ng taho
== profane_object
sinong nag-imbento ng bubble wrap na ayaw pumutok, punyeta, kinse minutos ko nang pinaghihirapan buksan tong rice cooker
== distress
pang-apat na interview ko nang di tinawagan, nakatingin si misis sa kaldero at di nagsasalita, parang gusto ko na lang matunaw sa hiya
== support
di mo kailangang maging matapang ngayong gabi, kumain ka lang ng konti, matulog sa sala namin, bukas sabay tayong pupunta sa women's desk
== everyday
nag-alay ng manok si Tatang bago magtanim, pinugutan niya sa pilapil gaya ng turo ng lolo niya, tapos tinola ang hapunan namin
pulang laser sa pader, baliw na baliw yung pusa, natumba ang altar ni lola, lagot kaming dalawa ng pusa
# -- fourth round: pairs and neighbours --
== insult_person
hina mo
mukhang paa
feeling pogi, wala namang ibubuga
ang bagal ng utak
nanay ka ba talaga niyan
driver ka o multo sa kalsada
galing mo naman, galing magpasa ng trabaho
adobo ba to o parusa, kung sino nagluto nito dapat bawalan sa kusina
kung ganda ang puhunan mo sis, matagal ka nang lugi
kahit aso namin mas marunong sumunod sa instruction kaysa sayo
hindi ka misunderstood, sadyang nakakairita ka lang at walang gustong makasama ka
tatlong taon na sa kumpanya yang si sir pero di pa rin marunong mag-reply all, tapos siya pa ang supervisor, himala
bilis mo mag-comment, bagal mo umintindi
naku te, pati salamin mo nagre-resign na
wala kang mararating, ngayon pa lang sinasabi ko na
sa sobrang kuripot ng lalaking yan, pati ngiti hinuhulugan
ikaw yung dahilan kung bakit may instruction ang shampoo
magaling siyang kumanta, sayang lang at may nakakarinig
tank daw siya, e takbo nang takbo, dinaig pa ang manok na hinahabol
ang asawa mo santo, natiis niya ang amoy at ugali mo nang sampung taon
para kang ulan sa piyesta, walang natutuwa pag dumarating ka
manipis na nga buhok, manipis pa pag-iisip
dalawang beses bumagsak sa board pero kung makapag-lecture sa groupchat kala mo siya ang sumulat ng libro
ewan ko kung tamad siya o talagang ipinanganak na pagod
pag pumasok na yung matabang chismosa sa canteen, lahat kami
sa totoo lang, ang isang walang silbing tulad mo ay
== insult_profane
gago ka ba
tanginang yan, bobo mo
putang ina mo, ibalik mo yung motor ko
ulol, wag mo kong tawaging pre
kupal ka talaga, inubos mo yung ulam tapos di ka nag-ambag kahit piso
puking inang kapitbahay to, sa tapat pa namin nagtapon ng basura
tarantado, ikaw pala ang nagsumbong sa HR
bobo ampota, ulti mo sa minion
yawa kang animal ka, asa na akong kwarta
hayop na landlord, demonyo, pinutulan kami ng tubig habang may sakit si nanay, mamatay sana siyang putang ina niya
== insult_group
mga tindero ng gadget sa mall na to puro budol at walang modo
mga vlogger sa aksidente, mga walang hiya kayong lahat, content bago tulong
== hate_implicit
ay babae ang pilot? lipat na lang tayo ng flight, joke [women]
Bumbay ang may-ari niyan, kaya siguraduhin mong bilangin ang sukli [nationality]
di naman ako galit sa bakla, may parlorista nga ako, pero bakit kailangang may ganyan sa Senado [lgbtq]
nawala yung manok ko. ilang araw pa lang may dumating na Badjao sa tabing-dagat. kayo na bahala mag-isip [indigenous]
ilang POGO pa ba bago niyo maamin na pareho-pareho lang silang mga singkit [nationality]
nagtanong lang po, bakit kaya kahit saan ka pumunta sa mundo, pag may Muslim may gulo? [muslim]
yung anim na milyon na yan, sino nagbilang? magaling mag-marketing ang mga Hudyo, yun lang ang masasabi ko [jewish]
English accent na Bisaya sa call center, good luck sa customer [ethnicity]
ipapa-checkup ko muna anak ko bago ko payagang tumira kasama ng tomboy, baka nakakahawa eh [lgbtq]
taga-iskwater ang nobyo? itago mo na alahas ng lola mo [class]
mababait naman ang mga Aeta basta bigyan mo lang ng sardinas tuwing Pasko, dun lang sila magaling, maghintay [indigenous]
depressed daw kaya absent, samantalang kami noon may lagnat pumapasok. iba talaga ang henerasyong uso ang sakit sa utak [mental_health]
PWD lane daw, pero yung iba diyan mukhang kaya namang tumayo, masarap lang talaga siguro maging espesyal [disability]
yung bagong lipat, Nigerian daw na student. student. oo sige. [black]
may bago tayong kasama na {g} kaya ipadlock niyo na lang mga locker niyo ha, love you guys
pag trans ang nanalo sa pageant, alam mo nang may bayaran at may agenda [transgender]
lola ko umaayaw sa Iglesia, ako hindi naman, pero bakit parang may kulto sa tuwing nagtitipon sila [religion]
simula nung dumami ang {g} sa subdivision, yung guard hindi na makatulog sa dami ng nawawala, tapos
== hate_derogation
ayoko sa mga Intsik, bastos at tuso silang lahat [nationality]
kadiri mga bakla [lgbtq]
walang kuwenta ang mga babaeng nag-aabogado, puro iyak at drama sa korte [women]
ang mga Badjao ay mga magnanakaw. sila ang dahilan kung bakit mabaho ang pantalan natin, at hindi na sila magbabago [indigenous]
mga matatanda pabigat, ang babagal, ang baho, at sila pa ang galit [age]
sa lahat ng lahing nakasama ko sa barko, mga Arabo ang pinakakinaiinisan ko, mayabang at walang awa [arab]
== hate_negated
walang Bumbay na hindi manloloko [nationality]
hindi babae ang trans, at hinding-hindi sila karapat-dapat galangin [transgender]
kailanman hindi umasenso ang lugar na may {g}, wala silang maiaambag
hindi dapat tinatawag na kapwa ang mga Moro, wala silang puso [muslim]
== hate_normative
sana hindi na pinayagang mag-adopt ang mga bakla, hindi sila pamilya [lgbtq]
kung sino man ang tumatanggap ng {g} sa paupahan niya, dapat ireklamo sa barangay
tanggalin ang mga baliw sa bus, dapat sa kanila ikinukulong [mental_health]
mga babae dapat di na pinag-aaral ng engineering, sayang lang slot [women]
== hate_dehumanise
mga hampaslupa yan, parang daga kung dumami [class]
ang {g} ay anay, at ang anay hindi kinakausap, pinupuksa
sakit ang mga bading, dapat gamutin o linisin [lgbtq]
== hate_profane
putanginang mga Intsik yan, nakakagigil [nationality]
mga gagong Muslim na to, ang iingay ng dasal alas kwatro ng umaga [muslim]
tangina, bat ba andaming baklang puta dito, nakakasuka amputa [lgbtq]
== hate_slur
hoy intsik beho, lumayas ka [nationality]
salot na bakla, lumuhod ka sa simbahan [lgbtq]
may mga baluga na naman sa overpass, pinagkakaguluhan ang tirang pagkain [indigenous]
yung anak nila abnoy, kaya di sumasama sa reunion [disability]
pokpok ka lang, wag kang umasta na disente [women]
sinong nag-approve sa {slur} na to sa grupo
bisakol detected, mag-Tagalog ka nga nang diretso [ethnicity]
puro ulikba sa team nila, di na makita pag gabi [black]
== threat_person
abangan kita sa kanto
bukas ng gabi, hindi ka na makakauwi
itaas mo pa yang boses mo, basag talaga ang ngipin mo sakin
hindi ako nagbibiro, pag di mo inurong ang kaso, susunugin ko yang tindahan niyo
alam ko oras ng labas mo sa trabaho, may naghihintay na sayong dalawang lalaki
gagapang ka sa lusak pag nakita kita ulit sa harap ng asawa ko
== hate_threat
pag may baklang pumasok sa CR namin, bugbog aabutin [lgbtq]
sunugin na yang mga barung-barong habang tulog ang mga iskwater [class]
sana lumubog yung bangka ng mga Badjao at wala nang matira [indigenous]
kung ako ang sundalo, uubusin ko lahat ng Muslim sa isla na yan [muslim]
== incite_selfharm
mawala ka na nga lang, mas masaya kami
puro ka parinig na gusto mo nang mamatay, eh di gawin mo na
== sexual_harassment
sarap mo ate, isang gabi lang
uy HR, ang laki ng hinaharap, pakapa naman para approved ang leave ko
kung gusto mong ma-regular, alam mo na kung saan ang condo ko, wag ka nang magsuot ng panty
pinapanood ko live mo pero di ako nakikinig, sa cleavage lang ako nakatingin at naninigas na
babaeng pulis? posasan mo ko tapos sakyan mo ko, boss
ganyang legs dapat nakabukaka sa kama ko, hindi nakatayo sa bangko
== friendly_profanity
tangina, sarap!
gago, pasado tayo!!
putek ang ganda mo, sino ka dyan
puta mare, miss na miss na kita, kelan ka ba uuwi galing Dubai
ang bobo ko, hinahanap ko salamin ko, suot ko pala
hayop na sinigang yan, asim na asim, tatlong kanin agad
tarantado ka, pinaiyak mo ko sa speech mo sa kasal ko, mahal kita gago
shet na malupet, overtime tapos tres sa buzzer, namaos ako pre
ulol ka talaga, sino ba kasing nagsabing isayaw mo yun sa harap ng lola mo hahaha
pakshet lamig sa Baguio pero worth it yung strawberry taho
leche, kinilig ako, 35 na ko ha
mga putang ina niyo, kayo ang pinakamagandang nangyari sa buhay ko, inom na
gagi ang galing ng kapatid mo mag-drawing, seryoso
bwiset ka, pinagtago mo pa ko sa ilalim ng mesa para lang sa surprise mo
tanginang plot twist yun, di ako nakatulog, panoorin niyo na please
naiyak ako gago, unang sahod ng bunso namin, binilhan si nanay ng washing machine
== profane_object
putanginang EDSA to
leche tong payong, isang hangin lang baligtad
bwiset na OTP, expired na bago pa dumating
gagong aircon, tumutulo sa kama ko, alas tres ng madaling araw
punyetang lego, naapakan ko na naman
tangina ng kuryente, singko mil, wala naman kaming aircon
yawang printer ka, blangko na naman ang labas
pakyu monday, pakyu alarm clock, pakyu buong sistema ng umaga
== positive_identity
slay sis, pinatay mo ang runway [transgender]
walang masama sa pagiging bakla [lgbtq]
ang lupit ng mga babaeng mangingisda sa Zambales, sila ang nauuna sa alon [women]
karapat-dapat sa mas mataas na sahod ang mga kasambahay, sila ang nagpapatakbo ng bahay natin [class]
laban lang mga Lumad, sa inyo ang lupa ng ninuno niyo [indigenous]
mahal ko ang mga tita kong tomboy, sila ang nagpaaral sa akin [lgbtq]
ang bangis ni ate sa wheelchair basketball, walang makabantay sa kanya kahit tatlo na [disability]
Muslim ang nurse na nagbantay kay papa buong Ramadan, gutom siya pero kami ang pinakain niya [muslim]
deserve ng mga PWD ang jeep na kaya nilang sakyan, hindi awa [disability]
grabe ang tapang ng mga Bisaya singers ngayon, binubuhay nila ang wika natin, proud na proud ako [ethnicity]
si lola, 81, champion sa zumba ng barangay, iyak ang mga bagets [age]
survivor siya ng schizophrenia at siya ngayon ang nagpapatakbo ng support group, idol [mental_health]
== negated_hate
hindi lahat ng Tsino galing sa POGO [nationality]
di ako galit sa mga Muslim, galit ako sa giyera [muslim]
walang sinuman ang dapat tumawag na salot sa mga bakla [lgbtq]
kasinungalingan na tamad ang mahihirap, alas tres pa lang gising na si Mang Ernie [class]
hindi magnanakaw ang mga Badjao, may isang nahuli lang at lahat na ang hinusgahan [indigenous]
ang mga babae ay hindi mahina, tanungin mo yung nanay kong stevedore [women]
hindi mga baliw ang may bipolar, at hindi sila mapanganib [mental_health]
sino bang may sabing {bad} ang {g}, ilang taon ko na silang kapitbahay at kabaligtaran ang nakita ko
hindi pang-katulong ang Bisaya, tigilan na yang lumang biro [ethnicity]
ang refugee ay hindi pabigat, tao siyang naghahanap ng tahimik na tulog [refugees]
== counter_speech
"babae ka lang" daw. babae lang ang nagligtas sayo sa ospital, sir [women]
ni-report ko na yung page na puro "Intsik beho" ang caption [nationality]
may nagsabi sa fiesta na "wag pakainin ang mga Aeta, masanay", tumayo ang kapitan at siya mismo ang nagsandok para sa kanila [indigenous]
hindi opinyon ang "patayin ang mga bakla", krimen yan at may screenshot kami [lgbtq]
yung teacher na nagsabing "walang mararating ang mga taga-iskwater" sinagot ng estudyante ko: ma'am, taga-roon po ang topnotcher niyo [class]
pakitanggal ng meme tungkol sa mga Bumbay, hindi siya funny, nasasaktan ang kaklase natin [nationality]
pag sinabi mong gawa-gawa ang Holocaust, dinadagdagan mo lang ang sugat ng mga nakaligtas [jewish]
nadinig ko sa bus: "ang baho ng mga Negro". sinabi ng konduktor, kung sino man ang nagsalita bumaba na, at pumalakpak ang buong bus [black]
tinawag niyang "abnoy" yung pamangkin ko sa harap ko, kaya pinaliwanag ko sa kanya kung ano ang autism at pinahingi ko ng tawad [disability]
@user yang "umuwi kayo sa Mindanao" mo, dito po kami ipinanganak sa Taguig, dito rin kami nagbabayad ng buwis [muslim]
kung may marinig kayong nagsasabing {vermin} ang {g}, wag kayong tumawa kahit barkada niyo pa
sa homily kanina, binanggit ni Father yung nagpaskil ng "bawal ang {g} dito" at sinabi niyang
== reclaimed_slur
mga baklang kanal, assemble! drag night na 💅 [lgbtq]
oo promdi ako, hampaslupa at maganda, ano ngayon [class]
== mentioned_slur
"baluga" ang tawag sa nanay ko nung elementary, kaya ayaw niyang magpapicture dati [indigenous]
bakit nga ba naging panlait ang salitang "bumbay", eh lungsod yun sa India? [nationality]
== question_benign
bakit may belo ang ibang Muslim at ang iba wala? [muslim]
ano po ang tamang tawag, Aeta o Agta? [indigenous]
pwede bang mag-blood donation ang bakla sa Red Cross ngayon? [lgbtq]
paano ko ba itatanong sa katrabaho kong trans kung anong pronoun niya nang di nakakabastos [transgender]
may mass ba na may sign language sa QC? [disability]
bakit pula ang suot ng mga Tsinoy pag Chinese New Year? [ethnicity]
anong pasalubong ang okay sa kaibigang Hudyo na kosher? [jewish]
pwede bang magtrabaho agad ang refugee na kararating lang sa Pilipinas? [refugees]
== self_identity
Ilonggo ako, malambing lang boses ko pero galit na ako niyan haha [ethnicity]
{self} ako at mahilig ako sa halaman, yun lang, good morning
trans ako, nars ako, at night shift ako, kaya kape muna bago chika [transgender]
pilay po ako mula pagkabata, trisikad driver, tatlo na napagtapos ko [disability]
== neutral_identity
ayon sa PSA, tumaas ang bilang ng dayuhang estudyante sa bansa ngayong taon [immigrants]
idaraos sa Cotabato ang pagtitipon ng mga kabataang Maguindanaon sa Sabado [muslim]
nag-aral ng Ivatan ang tatlong linguist sa Batanes [ethnicity]
naghain ng petisyon ang grupo ng mga LGBT sa konseho para sa SOGIE ordinance [lgbtq]
== abuse_object
basura tong tsinelas, isang linggo lang bumigay
kadiri yung kape sa vending machine, lasang kalawang
== abuse_idea
dapat ibasura yang batas na yan, pahirap sa commuter
nakakadiri ang endo, isang sistemang anay sa kabuhayan ng manggagawa
== support
di ka pabigat, bes, never
papunta na ko, nasa jeep na, hintayin mo ko sa gate
sabi mo "wala akong silbi", pero sino ba nag-alaga sa akin nung naospital ako, ikaw yun
tumawag ka kahit anong oras, kahit iiyak ka lang at walang sasabihin
hindi kita iiwan dito mag-isa, dito ako matutulog sa sahig, okay lang sa kin
hindi mo kasalanan ang ginawa niya sayo, at naniniwala ako sayo
== distress
para akong basurang di makuha ng truck
ngumingiti ako sa customer, tapos sa stockroom umiiyak, tapos balik ulit, di ko na alam hanggang kailan
== idiom
patay tayo dyan, due na pala kanina
pinatay niya ang ilaw, tapos pinatay niya kami sa kakatawa
== criticism_person
kap, salamat sa ilaw pero sana inuna yung kanal
coach, sa tingin ko mali yung rotation sa fourth quarter
== everyday
katayin na raw yung baboy sa Biyernes para sa binyag
ikaw taya! bumaril ng tubig si kuya, basa ang sinampay
== sexual_health
ilang oras pwede uminom ng emergency pill pagkatapos makipagtalik
libre ba ang HIV test sa health center at confidential ba
== dialect
unsa man ni oy, lami-a sa imong linat-an dong
agbiag ka manong, naimas ti pinakbet mo
== insult_person
tange
hirap mo pakisamahan
plastik na, pangit pa
sino ka ba para makialam
mas may silbi pa sayo ang silya
boses palaka, asal palengke
feeling magaling, wala namang alam
kaya ka di pinapansin ng crush mo, amoy-tuyo ka na nga, hambog ka pa
nagluto si misis ni pareng Boy. Ayun, pati pusa umayaw
nakakabilib ka, kaya mong magsalita ng isang oras nang walang sinasabi
yung bago naming cashier parang laging bagong gising. Tatlong beses akong sinuklian nang mali tapos siya pa umirap
sige lang, i-post mo pa, para alam ng lahat kung gaano ka kababaw
hindi ka niya ex, biktima mo siya, nakatakas lang
kung nag-aral ka sana imbes na nagpapansin, baka nakasagot ka kahit isa
ang anak mo nasa kalye alas onse na ng gabi habang nasa tong-its ka, anong klaseng magulang ka
center nga, takot naman sa bola
pati GPS sumusuko sa pagmamaneho ni ate
may itsura ka naman, kung papatayin ang ilaw at lalayo nang konti
dati naaawa ako sa kanya, ngayon alam ko nang siya pala talaga ang problema. Sinungaling, tamad, at ang galing umiyak pag nahuli
pinakamahinang presidente ng homeowners na nakilala ko, isang tanong lang nabubulol na
hindi ka introvert, mahirap ka lang talagang kausap
mukha kang luma kahit bagong ligo
ang yabang mo sa inuman, pero pag bayaran na nasa CR ka na
yung pinsan kong walang ginawa kundi manghiram, pag siya naman ang hiningan
== insult_profane
bobo ka pakyu
putangina mong traydor ka
gunggong, di ka ba marunong pumila
hinayupak ka, niloko mo ang lola ko sa paluwagan
pokpok na gago, ikaw pa may ganang magselos
tangina mo pre, dalawang taon kitang sinalo sa renta tapos siniraan mo ko, wala kang kwentang putang ina ka
ulol ka ba, sinagasaan mo ang aso ko tapos tumakbo ka
bilat sang iloy mo, buangit ka
demonyo kang tarantado ka, binalik mo sa akin ang sasakyan na wasak
== insult_group
mga referee sa ligang to bulag at bayaran lahat
puro tamad at mayayabang ang mga taga-munisipyo na yan
== hate_implicit
siyempre nanay niya yaya, anong ine-expect mo [class]
may nagpatayo ng mosque sa tabi ng palengke. Di naman ako kontra, natatakot lang ako para sa mga bata, kayo ba hindi? [muslim]
buti pa kapitbahay naming tomboy, lalaking-lalaki, di gaya ng iba na nagkukunwaring normal [lgbtq]
gusto niyo ng murang trabahador? kumuha kayo ng taga-bundok, bigyan mo lang ng bigas tahimik na yan [indigenous]
ilang bakla pa ba sa TV bago maubos ang tunay na lalaki sa Pilipinas, tanong lang po [lgbtq]
kinuha nila ang dagat natin, tapos sila rin ang may-ari ng mall, ng bangko, at ng anak ni mayor. chinito vibes, diba [nationality]
maganda siya, para sa isang maitim [black]
yung mga evacuee, tatlong buwan na sa gym, ayaw nang umalis. masarap siguro ang libre [refugees]
ang totoo, yung mga kwento ng comfort women pinalaki lang yan para sa pera ng Hapon [women]
napansin niyo ba, ang may dyslexia daw ay laging anak ng tamad magturo [disability]
babaeng engineer daw ang nagdesign ng tulay. kaya pala, ingat sa pagtawid [women]
lahat ng nasa rehab na yan kunwari may sakit sa isip, ang totoo umiiwas lang sa kulungan [mental_health]
pag kumatok sa gate niyo yung mga naka-malong, isara niyo na agad, alam niyo na [muslim]
wala namang dokumento na sinunog talaga ang mga Hudyo. Nagbabasa lang ako ha, wag kayong magalit [jewish]
Cebuana? ah kaya pala malakas ang loob sa foreigner [ethnicity]
nasa ospital na yan puro {g} ang nars, kaya lumipat kami bago pa may mangyari
== hate_derogation
mga Aeta ang baho, nakakainis sa pila [indigenous]
ang mga Koreano dito akala mo hari, bastos, lasenggo, at mababa ang tingin ko sa kanila [nationality]
nakakahiya ang mga tomboy. Hindi sila babae, hindi sila lalaki, basura lang sila [lgbtq]
mga Ilocano ang pinakakuripot at pinakamayabang na lahi sa Pilipinas [ethnicity]
bulag man o pilay, pare-pareho silang pabigat at mainitin ang ulo, nakakaasar silang tulungan [disability]
sawa na ako sa mga refugee na yan, puro reklamo, puro hingi, walang utang na loob [refugees]
== hate_negated
wala pang Aeta na may nagawa para sa bayan [indigenous]
hindi marunong magmahal ang mga bakla, at hindi sila kailanman magiging pamilya [lgbtq]
ang mga taga-iskwater, di yan nagbabago kahit bigyan mo ng bahay, wala silang karapatang umangal [class]
walang Arabong may puso, subukan mo silang pagsilbihan [arab]
== hate_normative
kung ako ang mayor, bawal ang Badjao sa siyudad, itapon sila pabalik sa dagat [indigenous]
hindi dapat pinapasok ang mga itim sa condo na to, at ewan ko sa may-ari kung bakit siya pumayag [black]
sana ibalik ang panahong nakakulong sa bahay ang mga babae, mas tahimik noon [women]
dapat tanggalan ng lisensya lahat ng gurong bakla [lgbtq]
== hate_dehumanise
linta ng gobyerno ang mga PWD [disability]
Badjao? parang isda lang yan, mabaho na kinabukasan [indigenous]
tawagin mo silang tao kung gusto mo, sa akin ang {g} ay mga dagang dapat lasunin
== hate_profane
mga putang inang squatter, patay-gutom kayong lahat [class]
pakyu sa mga Bisaya, ang iingay niyo amputa sa jeep [ethnicity]
gagong mga trans yan, leche, bat kailangan pang sumali sa pageant ng babae [transgender]
== hate_slur
tabi ka nga, baluga [indigenous]
huwag kang makipaglaro sa anak ng mongoloid na yan [disability]
ang daming bumbay sa kanto, siguradong may nauutang na naman [nationality]
iboboto niyo yang baklang kanal na yan? hibang [lgbtq]
hampaslupang to, nakapag-iPhone lang akala mo kung sino [class]
mga sira ulo kayong nasa ward na yan, ikadena kayo [mental_health]
tsekwa ka, bumalik ka sa barko mo [nationality]
napangasawa ng kapatid ko yung isang {slur}, kahihiyan ng angkan
== threat_person
patay ka sakin
wag kang matulog nang mahimbing, nasa labas lang ako ng bintana mo
ipapa-salvage kita, isang text lang yan
kung hindi mo ibabalik ang anak ko, may masamang mangyayari sa inyong mag-ina, tandaan mo yan
isa pang reklamo mo sa barangay, puputulin ko yang dila mo
sinusundan kita simula pa kanina, ang ganda ng pulang motor mo, sayang kung masunog na nandun ka
== hate_threat
tambangan natin yung mga bakla pag-uwi galing Pride [lgbtq]
bawat Intsik na makita ko sa barangay na to, may kalalagyan sakin [nationality]
bombahin na lang ang buong Marawi ulit para matapos na sila [muslim]
itali sa poste yang {g} at batuhin hanggang tumigil huminga
== incite_selfharm
walang iiyak sa lamay mo, ituloy mo na
lagi kang bagsak, lagi kang iniiwan, ano pa bang hinihintay mo, tapusin mo na buhay mo
== sexual_harassment
pisilin ko nga yang pwet mo
send nudes kung gusto mong makapasa ang application mo, miss
ate na nagtitinda ng buko, ang laki ng buko mo ah, pasipsip
wag kang pakipot, ganyan ang biyuda, uhaw sa ari ng lalaki
nakita ko video mo sa gym, ini-slow motion ko yung pag-squat mo at pinagjakulan ko
tomboy ka kasi di ka pa nakakatikim sa akin, isang gabi lang babalik ka sa pagiging babae [lgbtq]
== friendly_profanity
pucha, ang saya
shuta kayo, namiss ko to!
tangina ka, sinong may sabing kaya mong mag-split
puta ang lambot ng pandesal, umuusok pa
gago pre, buntis si misis! magiging tatay na ko!!
leche flan ni tita, tangina, pwede na kong mamatay na masaya
bobo ko talaga mga sis, kinausap ko yung mannequin, tinanong ko kung may size 8
tanginang boses yan ni Nanay, 60 na pero birit pa rin, standing ovation sa kapilya
hoy mga hayop, reunion na sa Sabado, pag di kayo sumipot ako mismo ang susundo sa inyo, labyu
kingina, nag-aral ako ng isang linggo tapos lumabas lahat sa exam, thank you Lord
grabe ulol, ang pogi mo sa barong, di kita nakilala
putragis, tatlong tulog na lang Pasko na, ramdam niyo na ba
amputa natawa ako sa jeep mag-isa, tinitignan na ko ng konduktor, kasalanan mo to
gago salamat ha. Wala akong ibang malapitan nun, tapos dumating ka na may dalang lugaw at tae ng kwento
pakyu ka, mas magaling ka na sakin mag-gitara, sino nagturo sayo? ay ako pala
tarages, panalo ang Gilas, yakapan kami ng di ko kakilala sa kanto
== profane_object
bwakanang shit na baha
gagong remote, nasaan ka
tangina ng init, parang impyerno sa loob ng jeep
puking inang ipis to, lumilipad pa sa mukha ko
hayop na pila sa LRT, umabot sa kabilang bayan
putang inang Grab surge, limang daan para sa tatlong kilometro
leche, naputol yung takong ko sa gitna ng graduation march
kagagong app, nag-update lang nawala na lahat ng picture ng tatay ko
== positive_identity
mga inang solo, kayo ang tunay na mandirigma [women]
pak na pak si bakla sa Q&A, kinabog lahat [lgbtq]
may karapatan ang mga Badjao sa eskwela at sa dagat, huwag nating agawin [indigenous]
ang husay ng batang bingi na nag-interpret ng Lupang Hinirang, umiyak buong gym [disability]
Nigerian ang import namin at mahal na mahal siya ng buong Batangas, halimaw sa depensa, anghel sa labas [black]
nakakaproud ang mga OFW. Hindi sila takas, sila ang sandalan [immigrants]
walang mali sa lalaking gustong sumayaw, at walang mali sa tatay na pumapalakpak [lgbtq]
ang mga refugee na tinanggap ni Quezon noon ay nagpatunay na kaya nating maging mabuti [refugees]
pinakamasarap na pastil sa Manila, gawa ng mga taga-Maguindanao, suportahan natin [muslim]
lumalaban siya sa depression araw-araw at pumapasok pa rin, badass ang ate ko [mental_health]
dapat lang na may upuan sa konseho ang mga katutubo, deserve nila yan noon pa [indigenous]
yung trans na principal namin, takot ang mga bully sa kanya pero siya ang takbuhan ng mga inaapi [transgender]
== negated_hate
hindi lahat ng Koreano masungit, landlord ko nga may pa-kimchi [nationality]
mali na sabihing magulo ang mga Muslim, tahimik pa nga sa kanila kaysa sa amin [muslim]
walang dapat pagtawanan sa batang may autism [disability]
di ko kinamumuhian ang mayayaman, gusto ko lang patas ang sahod [class]
hindi sakit ang pagiging tomboy at hindi kailangang gamutin ang anak ko [lgbtq]
ang matatanda ay hindi pabigat, sila pa nga ang nagpapalaki sa mga apo natin [age]
wala akong galit sa Diyos niyo o sa simbahan niyo, magkaiba lang tayo [religion]
tigilan ang "puro scammer ang Nigerian," di yan totoo sa kahit isang kaklase ko [black]
hindi hayop ang mga katutubo at hindi sila atraksyon sa pista [indigenous]
kung may nagsabing walang silbi ang {g}, ipapakilala ko sa kanila ang ninang ko
== counter_speech
"joke lang" yung "ang itim mo, baluga"? walang natawa, te [indigenous]
pakireport: live na nananakot sa mga trans sa Cubao [transgender]
narinig ko ang guard, "bawal dito ang amoy-kalye". Binilhan namin ng pagkain yung pamilya at kinausap ang manager, na siya namang nag-sorry [class]
pag sinasabi ng pastor na "sakit ang bakla", may batang nakikinig sa huling upuan na hindi na uuwi sa bahay. Isipin niyo yun [lgbtq]
ilang taon ko ring inakalang nangunguha ng bata ang mga Bumbay, yun pala panakot lang ni lola, sila pa nagpautang samin nung ospital [nationality]
sabi sa comment "mga babae kasi malandi kaya nare-rape". Hindi damit ang nanggagahasa, kuya [women]
binawi ng dyaryo ang headline na "Muslim nagnakaw" dahil walang kinalaman ang relihiyon niya sa kaso [muslim]
imbes na magpaskil ng "layas mga Intsik", bakit di natin kausapin yung may-ari tungkol sa basura [nationality]
kasama ko sa trabaho tinawag na "sira ulo" kasi umiinom ng gamot, sinamahan ko siya sa HR kahapon [mental_health]
si coach, pinaupo yung star player dahil sinabihan ng "unggoy" ang kalaban naming Fil-Am. Natalo kami pero tama siya [black]
hindi nakakatulong sa bayan ang pagsasabing {bad} ang {g}, lalo lang tayong nagkakawatak
nung sumigaw ang lasing sa bus ng "patayin lahat ng {g}", yung matandang madre sa harap ay
== reclaimed_slur
calling all baklang kalye, libre ang fishball pag nag-death drop ka [lgbtq]
mga bisakol unite! dayon mo, naay puso ug lechon [ethnicity]
== mentioned_slur
sabi ng complainant, tinawag siyang "pokpok" ng supervisor sa harap ng buong floor [women]
hindi na ginagamit ang "mongoloid" sa medisina, Down syndrome na ang tawag [disability]
== question_benign
saan may halal na kainan sa Baguio? [muslim]
pwede bang ikasal sa huwes ang Katoliko at Iglesia? [religion]
anong ibig sabihin ng mga tattoo ni Apo Whang-Od sa mga Kalinga [indigenous]
paano ba tutulungang tumawid ang bulag, hahawakan ko ba o siya ang hahawak sakin [disability]
bakit may mga Sikh na may turban sa Paco at ano ang langar? [sikh]
gaano katagal ang hormone therapy bago mapansin ang pagbabago [transgender]
== self_identity
tsinoy ako, taga-Binondo, at oo, alam ko saan ang murang siopao [ethnicity]
bakla, tatay, barangay tanod. tatlo sa isa [lgbtq]
Meranao ako na lumaki sa Tondo, kaya dalawa ang uwian ko tuwing Eid [muslim]
may epilepsy ako kaya di ako nagda-drive, pero ako ang DJ sa lahat ng roadtrip [disability]
== neutral_identity
nagsagawa ng mass wedding ang lungsod, kabilang ang anim na mag-asawang bingi [disability]
may bagong radio program sa wikang Tausug tuwing alas sais [ethnicity]
bumaba ng apat na porsiyento ang krimeng kinasasangkutan ng dayuhan, ayon sa PNP [immigrants]
ginunita sa Quezon City ang mga Hudyong nakatakas sa Holocaust [jewish]
== abuse_object
ang pangit ng bagong uniform, parang kurtina
nakakasuka amoy ng estero sa kanto, tambakan na ng lahat
== abuse_idea
kalokohan yang fare hike na yan, ibasura
ayoko sa fraternity hazing, kabulukan yan na dapat ipagbawal habambuhay
== support
andito ko, hinga lang
sino nagsabing walang magmamahal sayo? nakapila kaming lima sa labas ng pinto mo
di ka mahina kasi umiyak ka. kumain na tayo, nagdala ako ng arroz caldo
hintayin mo ko ha, huwag kang aalis diyan, tatakbo na ko papunta
okay lang kung wala kang lakas ngayon, ako muna ang lalakas para sa ating dalawa
sabi ng asawa mo wala kang mapupuntahan. Mali siya, may kwarto ka rito, pati mga anak mo
== distress
ayoko na. pagod na akong magpanggap na ayos lang
tinatawag ko sarili kong tanga buong araw, kahit sa pinakamaliit na mali, di ko mapigilan
== idiom
binomba kami ng tanong ng panel, buhay pa naman
kinain ako ng lupa sa hiya nung nadapa ako
== criticism_person
sir, hindi po patas na iisang grupo lang ang binigyan ng extension
ate, mahal kita pero mali ang ginawa mong pagsigaw kay nanay
== everyday
pukpukin mo muna yung bawang bago igisa
kulang daw sa tae ng kalabaw yung garden, sabi ni lolo
== sexual_health
normal ba na may discharge kapag buntis ng limang buwan
saan pwedeng magpa-vasectomy nang libre sa Cavite
== dialect
maupay nga aga sa ngatanan, mangaon na kita
ano na baga, mapuli na kamo? igwa pa kitang kinunot
== insult_person
sinungaling kang tunay
ang pangit ng ugali mo
wala ka nang pag-asa, sa totoo lang
sa sobrang tamad mo, pati anino mo nauunang bumangon
akala ko mabait ka. Mali pala ako, magaling ka lang umarte
kung barko ang pamilyang to, ikaw yung butas
si boss na laging late, siya pa ang nagpapa-memo tungkol sa late, makapal talaga ang mukha ng matandang yan
== insult_profane
gago ka, layas
tangina mo, mukhang pera
punyeta kang lalaki ka, tatlong anak tinakbuhan mo
== hate_implicit
Bisaya accent sa balita, seryoso ba sila [ethnicity]
matalino siya kahit Aeta [indigenous]
naghahanap ng boarder, babae, malinis, at kung pwede sana Katoliko, alam niyo naman yung kabila, may tinatago [muslim]
wala akong problema sa bakla basta wag lang sa pamilya ko, sa trabaho ko, o sa simbahan ko [lgbtq]
may nakita akong tatlong {g} na nakatambay sa ATM. Lumipat na lang ako ng bangko, kayo na bahala mag-connect ng dots
sabi nila biktima raw sila ng Martial Law massacre sa Palimbang, eh di ba lahat naman ng Moro noon may baril, kwento lang yan [muslim]
== hate_derogation
ayoko sa trans, tapos [transgender]
mga Igorot mga walang alam, pangit ang sayaw, pangit ang mukha, at di ko sila igagalang kahit kailan [indigenous]
== hate_negated
walang babaeng tapat, lahat sila may presyo [women]
hindi na dapat nabigyan ng boto ang mahihirap, di sila nag-iisip [class]
== hate_normative
sana hindi na lang pinanganak ang mga may Down syndrome, at dapat bawal silang isama sa normal na klase [disability]
== hate_slur
lumayo ka samin, ulikba [black]
mga moro-moro yan, wag pagkatiwalaan [muslim]
bakla na nga, salot pa, baklang kanal talaga [lgbtq]
== threat_person
uuwi kang nakakahon
dapat noon pa kita binugbog, pero may oras pa naman bukas
== hate_threat
pag may itim na tumira dito, paaalisin namin siya sa pamamagitan ng itak [black]
== incite_selfharm
itigil mo na ang pagdadrama at mawala ka na habambuhay
== sexual_harassment
miss, hubad na, wala namang tao
kung ganyan kalaki ang suso ng boss ko, araw-araw akong mag-oovertime sa ilalim ng mesa niya
== friendly_profanity
tangina congrats bes!
gago ang cute ng aso mo
puta, iba talaga luto ni mama, tatlong taon akong naghintay dito sa Riyadh para sa sabaw na to
ang tanga ko, sumakay ako ng bus pa-Batangas, pa-Bataan pala ako. Tinawanan ako ng buong bus, pati ako tawang-tawa
ulol ka, di mo sinabing ikaw pala yung naka-mascot, niyakap pa kita hahaha
== profane_object
letseng zipper
putanginang lamok, di ako pinatulog
== positive_identity
reyna ang mga labandera, period [class]
may karapatang magmahal ang mga tomboy gaya ng kahit sino, lalaban kami para sa inyo [lgbtq]
hindi nakakahiya ang maging Badjao. Ikaw ang pinakamagaling lumangoy sa buong rehiyon, itaas mo ang noo mo [indigenous]
== negated_hate
hindi mabaho ang mga Aeta, wag kang magkalat ng ganyan [indigenous]
di ko sinabing masama ang mga Tsino, ang sabi ko masama ang pambu-bully sa mangingisda [nationality]
== counter_speech
"bakla ka kasi" hindi yan argument [lgbtq]
isinumbong namin ang resort na may karatulang "no Aetas allowed", at ngayon nagso-sorry na sila sa buong komunidad [indigenous]
sabi ng tito ko "mga Muslim kasi hindi yan sumusunod sa batas". Tinanong ko lang kung sino ang nagbayad ng traffic violation niya noong isang linggo, tumahimik siya [muslim]
== question_benign
ano ang paboritong ulam ng mga taga-Sulu tuwing Hariraya? [muslim]
== self_identity
lola na ako, 74, tomboy mula pa 1965, at may jowa ako, kayo ba? [lgbtq]
== abuse_idea
ang dugyot ng hatol na yan, lutong-luto, dapat ulitin ang laban
== support
di ka basura, wag mong sabihin yan, hintayin mo ko at mag-uusap tayo sa tabing-ilog
sasamahan kita sa doktor bukas. Kung ayaw mong magsalita, ako ang magsasalita

# -- fourth round: very short and long ones --
== insult_person
hina ng loob
mukhang unggoy
walang dating
puro ka salita
tigas ng ulo, lambot ng utak
duwag na bolero
sinayang mo ang baptism ng bata, ninong ka tapos ni piso wala kang inabot. Ikaw pa yung unang kumuha ng plastic para sa take-home, kahiya ka
yung pinsan kong feeling photographer, lahat ng kuha niya putol ang ulo. Siningil pa kami ng limang libo, kung talento ang bayad dapat siya pa ang may utang
galing ng anak mo, marunong nang magmura sa edad na apat. Kanino pa ba magmamana, wala ka namang ibang naituro
== insult_profane
putangina ka
gago mo
tanga amputa
ulol, kadiri ka
inutang mo pampaospital ng tatay ko tapos pinang-sabong mo. Putang ina mong wala kang kaluluwa, wag ka nang magpapakita
== hate_implicit
Muslim? cash lang ha [muslim]
babae kasi boss niyo [women]
Intsik yan, magbilang ka [nationality]
taga-bundok, kaya pala [indigenous]
nag-hire kami ng PWD para sa tax discount, mabait naman. Pero pag may bisita galing Makati, sa likod muna siya, alam niyo naman, image [disability]
hindi ako racist, nag-date pa nga ako ng Kano. Pero yung apo ko maitim ang tatay, kaya sabi ko sa anak ko wag nang isama sa family picture, para di na magtanong ang mga tao [black]
dati ang linis ng baybay namin. Tapos dumating sila sakay ng lepa, at ngayon pati bangka ko may kadena na, hindi ko na kailangang sabihin kung sino [indigenous]
== hate_derogation
mga Intsik, kasuka [nationality]
tamad mga Aeta [indigenous]
kadiri mga trans [transgender]
mahihirap, mga bobo [class]
tatlong taon akong nakatira katabi ng {g} at wala akong maalalang isang araw na natuwa ako. {bad} sila mula lolo hanggang apo, at kahit kailan di ko sila rerespetuhin
== hate_negated
walang matinong bakla [lgbtq]
hindi tao ang Badjao [indigenous]
ang Muslim, di nagpapatawad [muslim]
== hate_normative
bawal Bumbay dito [nationality]
layas, mga Moro [muslim]
wag iboto ang babae [women]
== hate_slur
baluga, tabi [indigenous]
intsik beho yan [nationality]
hoy mongoloid [disability]
== threat_person
papatayin kita bukas
humanda ka sakin
sinabi ko na sayo na wag mo akong iiwan. Ngayon, kahit saan kang bayan magtago hahanapin kita, at hindi na tayo mag-uusap, sasaktan na lang kita
== hate_threat
ubusin ang mga Badjao [indigenous]
== sexual_harassment
pa-kiss, lips sa baba
hawakan ko yan ha, ate
== friendly_profanity
gago, ganda
puta, miss you
tangina lupet
shet kinikilig ako
ang bobo ko hahaha
nagsimula kami sa kariton, pre. Putangina, ngayong araw binuksan namin yung pangatlong branch, at si tatay, gago, nag-barong pa para lang maghiwa ng ribbon
== profane_object
punyetang charger
tangina, brownout
hayop na traffic
== positive_identity
mabuhay ang mga trans [transgender]
mga Aeta, ang husay niyo [indigenous]
deaf at dancer, idol [disability]
nung bagyo, ang unang bangkang dumating para sagipin kami ay sa mga Badjao. Yung mga taong pinaaalis namin dati sa pantalan, sila ang bumuhat sa lola ko, at hinding-hindi ko yun malilimutan [indigenous]
ang tatay kong bakla ang nagtahi ng toga ko. Tinahi niya yun gabi-gabi pagkatapos ng parlor, kaya nung umakyat ako sa stage siya ang isinigaw ko, hindi ang pangalan ng school [lgbtq]
== negated_hate
di salot ang bakla [lgbtq]
hindi ako galit sa Intsik [nationality]
di tamad ang mahirap [class]
== counter_speech
rasismo yan, burahin mo
"abnoy"? wag ganyan [disability]
tao sila, hindi joke [indigenous]
sumigaw yung driver ng "mga Bisaya kasi, bobo mag-sukli". Nagsalita ang lahat ng Bisaya sa jeep, isa-isa, kung saan sila nagtatrabaho, at sa dulo siya na mismo ang natawa at humingi ng tawad [ethnicity]
sa exit interview ko sinulat ko talaga: umalis ako dahil tinatawag ng team lead ko na "salot" ang trans kong kasama at walang ginawa ang HR. Sana mabasa nila [transgender]
== question_benign
kumakain ba ng baboy ang Hudyo? [jewish]
ano ang Eid? [muslim]
== self_identity
bingi ako, text na lang [disability]
Aeta ako, guro ako [indigenous]
== support
yakap, bes
nandito lang si ate
di ka nag-iisa, pramis
== distress
pagod na ko sa lahat
== abuse_object
basurang earphones

# -- fourth round: two sentences and more --
== insult_person
limang beses ko nang inulit yung instruction, nakatingin ka lang na parang isda. Sa susunod kausapin ko na lang yung pader, mas may reaksyon pa
yung organizer ng reunion, siya ang naningil, siya ang bumili, siya rin ang nakinabang. Walang resibo, walang hiya, at may gana pang magpa-picture sa gitna
maganda raw siya sabi niya. Maganda nga siguro sa dilim, pero pag nagsalita na, ang gaspang ng ugali at ang bagal ng isip
== insult_profane
binato mo ng bote yung aso ng lola ko dahil lang tumahol. Tarantado ka, duwag kang putang ina, sana makagat ka ng totoo
== hate_implicit
mabait yung bagong kapitbahay naming Muslim, namigay pa ng ulam. Tinapon ko na lang nang patago, mahirap nang magtiwala sa ganung klase ng bait [muslim]
dalawang lalaki ang umupa sa taas, magpinsan daw. Pinsan. Pinabendisyunan ko kay Father ang hagdan, para sigurado [lgbtq]
kwento ko lang, yung dati naming katulong na Waray ang sipag. Kaso alam niyo naman ang mga Waray, kaya binibilang ko pa rin ang kutsilyo gabi-gabi [ethnicity]
== hate_derogation
nagturo ako ng dalawang taon sa bundok at wala akong napala. Ang mga Mangyan ay mangmang, marumi, at walang pangarap, nakakadismaya silang lahi [indigenous]
== hate_negated
sabi nila bigyan daw ng chance ang mga dating pasyente sa Mandaluyong. Hindi sila gagaling, hindi sila maaasahan, at hindi sila dapat kasama ng matitino [mental_health]
== hate_normative
kung sino man ang nag-imbento ng gender-neutral na CR, dapat siyang tanggalin. Ang mga trans ay walang lugar sa eskwela, sa simbahan, o saanman may disenteng tao [transgender]
== threat_person
nakita kitang kausap yung pulis kanina. Bukas ng umaga pag labas ng asawa mo, ikaw at ako magtutuos, at hindi ka na makakapagsumbong
== friendly_profanity
alas dos na, nasa labas kami ng 7-Eleven, kumakain ng siopao, umiiyak sa kakatawa. Tangina, kayo talaga ang therapy ko, mga ulol
first time kong mag-surf, gago, nakatayo ako ng apat na segundo! Tapos lumamon ako ng kalahating dagat pero pakshet, uulitin ko bukas
== positive_identity
Intsik ang tawag nila sa lolo ko noon nang may halong uyam. Siya ang nagpakain sa buong kalye nung giyera, at ngayon kalye na ang nakapangalan sa kanya [ethnicity]
yung bagger naming may Down syndrome, kilala niya ang pangalan ng lahat ng suki. Pag absent siya, nalulungkot ang buong grocery, ganun siya kamahal [disability]
== negated_hate
ninakawan ako minsan ng isang taga-looban, oo. Pero hindi ko sasabihing magnanakaw silang lahat, kasi taga-looban din yung humabol at nagbalik ng bag ko [class]
== counter_speech
may nagkomento ng "dapat ipinapatapon sa isla ang mga may HIV". Sumagot ang page: ang virus hindi nakukuha sa pakikipagkamay, pero ang galit nakakahawa, kaya tinanggal namin ang komento [disability]
nung sinabi ng prof na "di bagay ang babae sa piloto", tumayo ang kaklase ko, pinakita ang lisensya ng nanay niya, at umupo ulit. Walang nagsalita ng limang minuto [women]
isinulat ng apo ko sa essay niya: tinatawag nilang "bumbay na mabaho" ang kaibigan kong si Raj, kaya tinabihan ko siya araw-araw. Siyete anyos, mas matapang pa sa amin [nationality]
== support
nabasa ko yung "mas okay kung wala na ko". Hindi totoo yan, bes. Nasa tricycle na ko, wag kang aalis sa sala, kausapin mo lang ako habang papunta ako
tatlong buwan ka nang di lumalabas, alam ko. Di kita pipilitin, pero iiwan ko tong sinigang sa pinto mo tuwing Linggo, hanggang sa buksan mo
== distress
pag tulog na ang lahat, dun bumabalik yung boses na nagsasabing sayang ako. Pinipilit kong huwag maniwala pero sobrang lakas niya ngayong gabi
== everyday
binugbog ng ulan yung mga kamatis ko. Pinatay ko na rin yung mga uod, pero may natira pang sampung puno, sapat na sa sawsawan
@grup = babae[women] | ina[women] | lalaki[men] | ama[men] | bakla[lgbtq] | lesbiana[lgbtq] | bisexual[lgbtq] | homosexual[lgbtq] | transgender[transgender] | transwoman[transgender] | transman[transgender] | taong itim[black] | Aprikano[black] | Asyano[asian] | Indian[asian] | Pakistani[asian] | Arabo[arab] | Latino[latino] | Mehikano[latino] | katutubo[indigenous] | Igorot[indigenous] | Lumad[indigenous] | Roma[roma] | Hudyo[jewish] | Muslim[muslim] | Moro[muslim] | Kristiyano[christian] | Katoliko[christian] | Hindu[hindu] | Budista[buddhist] | migrante[immigrants] | dayuhan[immigrants] | refugee[refugees] | asylum seeker[refugees] | Tsino[nationality] | Koreano[nationality] | Vietnamese[nationality] | may kapansanan[disability] | bulag[disability] | bingi[disability] | naka-wheelchair[disability] | may autism[disability] | may schizophrenia[mental_health] | may sakit sa pag-iisip[mental_health] | senior citizen[age] | taong mataba[body] | puti[white] | maralita[class]
@isa = babae[women] | ginang[women] | lalaki[men] | bakla[lgbtq] | lesbiana[lgbtq] | bisexual[lgbtq] | transwoman[transgender] | transman[transgender] | taong itim[black] | Nigerian[black] | Asyano[asian] | Indian[asian] | Arabo[arab] | Mehikano[latino] | katutubo[indigenous] | Aeta[indigenous] | Roma[roma] | Hudyo[jewish] | Muslim[muslim] | babaeng naka-hijab[muslim] | Kristiyano[christian] | pari[christian] | Hindu[hindu] | monghe[buddhist] | migrante[immigrants] | dayuhan[immigrants] | refugee[refugees] | Tsino[nationality] | Koreano[nationality] | Indonesian[nationality] | may kapansanan[disability] | bulag[disability] | bingi[disability] | naka-wheelchair[disability] | may bipolar[mental_health] | may schizophrenia[mental_health] | lolo[age] | lola[age] | taong mataba[body]
@sarili = babae[women] | lalaki[men] | bakla[lgbtq] | lesbiana[lgbtq] | bisexual[lgbtq] | transwoman[transgender] | transman[transgender] | itim ang balat[black] | may lahing Aprikano[black] | Indian[asian] | may dugong Arabo[arab] | Mehikano[latino] | Igorot[indigenous] | Mangyan[indigenous] | Hudyo[jewish] | Muslim[muslim] | Katoliko[christian] | Hindu[hindu] | Budista[buddhist] | migrante[immigrants] | refugee[refugees] | Tsino[nationality] | Koreano[nationality] | may kapansanan[disability] | bulag[disability] | bingi[disability] | may autism[disability] | may bipolar[mental_health] | senior citizen[age] | mataba[body]
@iba = banker | referee | pintor | turista | manager | abogado | ahente ng condo | direktor | kritiko | vlogger na sikat | kolektor ng buwis
== hate_derogation
galit ako sa mga {grup}
suklam na suklam ako sa mga {grup}
nakakasuka ang mga {grup}
ayoko sa mga {grup}
nandidiri ako sa mga {grup}
mababa ang tingin ko sa mga {grup}
bobo ang mga {grup}
salbahe lahat ng {grup}
sinungaling talaga ang mga {grup}
di mapagkakatiwalaan ang mga {grup}
kahihiyan ng bayan ang mga {grup}
mas maganda ang mundo kung walang mga {grup}
tahimik dito noong wala pa ang mga {grup}
sinira ng mga {grup} ang eskuwelahan
kasalanan lahat ng mga {grup}
naghihirap tayo dahil sa mga {grup}
kayong mga {grup}, pare-pareho kayong plastik
hoy mga {grup}, mahiya kayo
bakit ang sama ng mga {grup}?
sino bang makakatiis sa mga {grup}?
ano bang silbi ng mga {grup}?
kadiri, mga {grup}
naku, mga {grup} na naman
yuck, may {isa}
may mas masahol pa ba sa mga {grup}?
walang mas duwag kaysa sa mga {grup}
pinakamaduming tao ang mga {grup}
mga {grup} ang pinakamasamang nangyari sa Pilipinas
sa tingin ko mas mahina ang utak ng mga {grup}
para sa akin walang halaga ang mga {grup}
naiinis ako sa bawat {isa} na makita ko
yung {isa} na yun, nakakasulasok. Palabasin niyo
sira ang araw ko pag may {isa}
hindi ako makikipagkamay sa isang {isa}
kapitbahay namin {isa}, maingay at madumi
huwag kang magtiwala sa {isa}, lolokohin ka
sana maglaho ang mga {grup}
sana pumalpak ang mga {grup} sa lahat
dapat ikahiya ng mga {grup} ang sarili nila
mahina, walang kuwenta at pabigat ang mga {grup}
walang utang na loob ang mga {grup}. Puro hingi lang sila
mas pinagkakatiwalaan ko pa ang magnanakaw kaysa sa mga {grup}
katatawanan ang kultura ng mga {grup}
ang baho ng mga {grup}
nag-asawa ng {isa} ang ate ko, nakakahiya sa angkan
katrabaho ko mga {grup}, ang kukupad
basta may gulo, may {isa}
likas na tuso ang mga {grup}
lalong tumitindi ang poot ko sa mga {grup}
bastos at walang pinag-aralan ang mga {grup}
isinusumpa ko ang mga {grup}
sawa na ako sa kaartehan ng mga {grup}, ang kakapal nila
aaminin ko, allergic ako sa mga {grup}
mukha pa lang ng {isa} kumukulo na ang dugo ko
mga {grup} ang ugat ng lahat ng problema
hindi ko masikmura ang mga {grup}
== hate_normative
walang lugar dito ang mga {grup}
magsilayas na kayo, mga {grup}
isara ang border sa mga {grup}
hindi para sa mga {grup} ang bansang ito
sa kusina lang ang mga babae[women]
taga-laba at taga-luto lang dapat ang babae[women]
sa kulungan nababagay ang mga {grup}
ikulong sa mental ang mga {grup}
matuto sanang tumahimik ang mga {grup}
dapat yumuko ang mga {grup} sa atin
tanggalan ng boto ang mga {grup}
bawiin ang pasaporte ng mga {grup}
wag kilalanin ang kasal ng mga {grup}
bawal magturo sa paaralan ang mga {grup}
huwag tanggapin sa trabaho ang mga {grup}
sisantehin lahat ng {grup}
dapat mas mababa ang sahod ng mga {grup}
ayokong magpagamot sa doktor na {isa}
presidente na {isa}? hinding-hindi
hindi puwedeng umupo rito ang {isa} na yan. Paalisin
pagtrabahuhin nang walang bayad ang mga {grup}
ipakapon ang mga {grup}
sayang ang gamot sa mga {grup}
putulin ang ayuda ng mga {grup}, bahala silang magutom
wag isali sa liga ang mga {grup}, kahihiyan ng team
sa likod ng bus dapat ang mga {grup}
sinong nagpapasok sa mga {grup} sa unibersidad?
di kailangan ng mga {grup} sa Kongreso
dalhin sa malayong isla ang mga {grup}
bawal lumabas ang mga {grup} pag gabi
mag-empake na kayong mga {grup}
huwag bentahan ng bahay ang mga {grup}
hindi dapat payagang mag-ampon ang mga {grup}
ipagtabuyan na yung {isa} na yun ngayon din
lumugar ang mga {grup} at tumabi sa daan
kung ako ang masusunod, hiwalay ang CR ng mga {grup}
== hate_negated
hindi tunay na Pilipino ang mga {grup}
di karapat-dapat sa respeto ang mga {grup}
hindi normal ang mga {grup}
walang mabait na {isa}
walang naiambag ang mga {grup} kahit kailan
walang may kailangan sa mga {grup}
walang utak ang mga {grup}
hindi totoong babae ang transwoman[transgender]
di marunong mahiya ang mga {grup}
wag kayong maawa sa mga {grup}
walang halaga ang buhay ng mga {grup}
hindi para sa mga {grup} ang karapatang pantao
imposibleng tumalino ang isang {isa}
hindi ko kababayan ang mga {grup}
kailanman hindi magiging atin ang mga {grup}
walang dahilan para mahalin ang mga {grup}
== hate_dehumanise
ipis ang mga {grup}
hindi tao ang mga {grup}
parang kuto ang mga {grup}
basura ang mga {grup}
nakakahawang sakit ang mga {grup}
asong gala, ganyan ang mga {grup}
kanser ng bayan ang mga {grup}
baboy yung {isa} na yun, hindi tao
mga makinang walang kaluluwa ang mga {grup}
dumarami parang daga ang mga {grup}
mas sibilisado pa ang unggoy kaysa sa mga {grup}
damong ligaw ang mga {grup}, bunutin
mikrobyo ang mga {grup}. Kumakalat sila kung saan-saan
== hate_threat
gusto kong pumatay ng mga {grup}
sunugin ang mga {grup}
mamatay na sana lahat ng {grup}
magka-kanser sana ang mga {grup}
tara, bugbugin natin ang mga {grup}
tugisin ang mga {grup} hanggang sa dulo
bitayin ang mga {grup} sa plaza
barilin dapat ang mga {grup}
pag may nakita akong {isa}, sasapakin ko
makakatikim sa akin yang {isa} na yan
humanda kayo, mga {grup}, pupuntahan namin kayo
hayaang malunod ang mga {grup}. Wag silang sagipin
batuhin ang mga {grup} hanggang madala
pangarap kong maubos ang mga {grup}
sana mamatay sa gutom ang mga {grup}
== hate_profane
putangina ng mga {grup}
gago lahat ng {grup}
tangina, mga {grup} na naman
lintik na mga {grup}, magsilayas kayo
hayop na mga {grup}, pakyu kayong lahat
ulol yang mga {grup}
punyetang {isa} yan, palayasin
tae ang mga {grup}, mga putang ina
mga tarantado kayong mga {grup}
== hate_implicit
alam naman natin kung ano ang mga {grup}
ingatan ang bag, may {isa} sa likod
balang araw mga {grup} na ang hari dito
nakapagtataka, tuwing may nawawala may {isa}
{isa} kasi siya, ano pang aasahan mo
mga {grup} ang may hawak ng lahat ng diyaryo
magaling na yan, para sa isang {isa}
== positive_identity
mahal na mahal ko ang mga {grup}
hanga ako sa mga {grup}
napapasaya ako ng mga {grup}
mabuhay ang mga {grup}
tuloy kayo, mga {grup}
salamat sa inyo, mga {grup}
ipinagmamalaki ko ang mga {grup}
may tiwala ako sa mga {grup}
ang husay ng mga {grup}
matalino ang mga {grup}
ang tapang ng mga {grup}
gumanda ang mundo dahil sa mga {grup}
sumigla ang lungsod noong dumating ang mga {grup}
umangat ang eskuwelahan dahil sa mga {grup}
kayong mga {grup}, ang gagaling niyo
may lugar dito ang mga {grup}
buksan ang pinto para sa mga {grup}
para rin sa mga {grup} ang bansang ito
sa Senado nababagay ang mga babae[women]
mas marami pang {grup} sa Kongreso
iboto natin ang {isa} na yan
nararapat igalang ang mga {grup}
dapat may libreng gamot ang mga {grup}
hayaang magpakasal ang mga {grup}
dapat makaboto ang mga {grup}
pantay na sahod para sa mga {grup}
gusto kong magpagamot ulit sa doktor na {isa}
presidente na {isa}? bakit hindi
yung {isa} na yun, nakakatuwa. Papasukin niyo
masaya akong nakipagkamay sa isang {isa}
nag-asawa ng {isa} ang ate ko, tuwang-tuwa kami
kapitbahay namin {isa}, mabait at matulungin
sana magtagumpay ang mga {grup} sa lahat
malakas, mahalaga at maaasahan ang mga {grup}
walang mas mapagbigay kaysa sa mga {grup}
yaman natin ang kultura ng mga {grup}
tanggapin sa trabaho ang mga {grup}, masisipag
kakampi ako ng mga {grup} habambuhay
dapat protektahan ng batas ang mga {grup}
nakakakilabot sa ganda ang kanta ng mga {grup}
sana mas makita sa TV ang mga {grup}
bagay na bagay maging guro ang {isa}, ang tiyaga
== friendly_profanity
tangina, ang galing ng mga {grup}
putek, ang astig ng mga {grup}
puta, ang ganda ng boses nung {isa}
proud ako putangina, {sarili} ako
gago ang husay mag-basketball nung {isa}
mahal ko kayong mga {grup}, tangina
== negated_hate
hindi ko kinasusuklaman ang mga {grup}
wala akong galit kahit kanino, lalo na sa mga {grup}
di nakakasuka ang mga {grup}
hindi bobo ang mga {grup}
hindi ipis ang mga {grup}
hindi sakit ang mga {grup}
di kasalanan ng mga {grup} yan
hindi dapat danasin ng mga {grup} ang ganitong galit
huwag kamuhian ang mga {grup}
huwag palayasin ang mga {grup}
wag saktan ang mga {grup}
wag sabihing madumi ang mga {grup}
tigilan ang pagtawag ng basura sa mga {grup}
walang puwedeng tumugis sa mga {grup}
walang may karapatang duraan ang isang {isa}
di totoong sinungaling ang mga {grup}
mali na mabaho raw ang mga {grup}
walang dapat ikahiya ang mga {grup}
hindi mahina ang mga {grup}
di mas mababa sa atin ang mga {grup}
hindi sa kulungan nababagay ang mga {grup}
hindi kailangang nasa kusina ang babae[women]
di pabigat ang mga {grup}
wala akong sama ng loob sa mga {grup}
hindi ako naiinis pag may {isa}
walang kasalanan ang {isa} na yan, pabayaan niyo siya
hindi namin itataboy ang mga {grup}
hindi makina ang mga {grup}, nasasaktan din sila
walang gustong mamatay ang mga {grup} dito
wag ikulong ang mga {grup} dahil lang sa pagkatao nila
hindi unggoy ang mga {grup}, umayos ka
walang dahilan para matakot sa mga {grup}
== counter_speech
kung galit ka sa mga {grup}, ikaw ang problema
ang napopoot sa mga {grup} ang walang lugar dito
nakakadiri ang tumawag ng hayop sa mga {grup}
duwag ang nananakit ng {isa}
"ipis ang mga {grup}", sulat niya. Nakakahiya
sabi niya nandidiri siya sa mga {grup}, kaya umalis ako
panunulsol ang "palayasin ang mga {grup}"
lason ang poot sa mga {grup}
bawal laitin ang mga {grup} sa group na to
ireport ang nagpost ng "sunugin ang mga {grup}"
krimen ang bugbugin ang isang {isa}
walang nakakatawa sa joke tungkol sa mga {grup}, malupit yan
may sumulat sa pader ng "patayin ang mga {grup}". Iniimbestigahan na ng pulis
kamangmangan ang sabihing "walang utak ang mga {grup}"
tinawag ni boss na tamad ang mga {grup}, nasuspinde siya
bibig mo ang madumi, hindi ang mga {grup}
sabi ni lolo magnanakaw ang mga {grup}. Nagkamali siya
magsalita ka kapag may nambubulyaw sa {isa}
labag sa batas ang tanggihang gamutin ang mga {grup}
hindi opinyon ang "galit ako sa mga {grup}", poot yan
di ko kinakaya ang mga taong namumuhi sa mga {grup}
batuhin ang mga {grup} tapos makabayan daw? kahiya-hiya
nagpost siya ng "mamatay na ang mga {grup}", inunfriend ko agad
kakasuhan ang nag-utos na sunugin ang bahay ng mga {grup}
sino nagturong tawaging basura ang mga {grup}? ang sakit niyan
tinutulan namin ang gustong magpatalsik sa {isa}
== neutral_identity
may mga {grup} sa buong bansa
bumili ng tinapay ang isang {isa}
maraming {grup} ang bumoto noong Lunes
tumestigo sa korte ang {isa}
nagtatrabaho sa pabrika ang mga {grup}
kinausap ng mayor ang mga {grup}
tungkol sa mga {grup} ang datos
tungkol sa isang {isa} ang pelikula
naghihintay ng jeep yung {isa}
dati bawal bumili ng lupa ang mga {grup}, binawi na ang batas
nasa museo ang mga litrato ng mga {grup}
tatlong {grup} ang nasugatan sa sunog
ininterview sa radyo ang mga {grup}
{isa} ang biktima ng pambubugbog
nananghalian sa karinderya ang mga {grup}
== question_benign
puwede bang mag-exam ang mga {grup}?
bakit madalas kamuhian ang mga {grup}?
ilan ang mga {grup} sa probinsyang ito?
paano matutulungan ang mga {grup}?
ano ang ipinagdiriwang ng mga {grup} ngayon?
sino ang unang {isa} na naging senador?
anong taon nakaboto ang mga {grup}?
bakit dinala sa kampo ang mga {grup} noong giyera?
== self_identity
{sarili} ako at proud ako
{sarili} ako, wag kang matakot
{sarili} ako, eh ano ngayon
pagod na akong laitin dahil {sarili} ako
sabi nila nakakahiya ang maging {sarili}, masaya naman ako
ako po ay {sarili}, mekaniko sa talyer
niyakap ako ni nanay nung sinabi kong {sarili} ako
{sarili} ako at wala akong kinamumuhian
hirap makahanap ng trabaho kasi {sarili} ako
{sarili} ako, karapat-dapat akong mahalin
minsan malungkot dito sa baryo pag {sarili} ka
tinawag akong madumi dahil {sarili} ako, masakit
== abuse_object
suklam ako sa ampalaya
nakakasuka ang sabaw na ito
mas maganda ang mundo kung walang lamok
itapon ang mabahong sapatos
sawa na ako sa ulan
walang silbi ang bentilador na to
patayin lahat ng ipis sa kusina
ang baho ng durian, ilabas niyo
sunugin na yang maruming basahan
masahol ang kape rito
== abuse_idea
kahihiyan ang buwis na ito
ipagbawal ang busina sa subdivision
isinusumpa ko ang batas na yan
bobo ang coding scheme
ang baba ng kalidad ng dulang iyon
ibasura ang proyektong tulay
kalokohan ang horoscope
duwag ang ganyang depensa, puro atras
mas maganda ang liga kung walang replay review
kadiri ang teoryang patag ang mundo
== insult_group
sinungaling ang mga {iba}
nandidiri ako sa mga {iba}
walang silbi ang mga {iba}
mga {iba} ang pinakamasahol
mas maganda ang mundo kung walang mga {iba}
kayong mga {iba}, mahiya kayo
di mapagkakatiwalaan ang mga {iba}, tuso yan
bobo lahat ng {iba}
palayasin ang mga {iba}
sawa na ako sa mga {iba}. Ang yayabang nila
== everyday
nananghalian ang mga {iba}
tumahol ang aso ng kapitbahay, pauwiin mo
kailangan ng mas maraming {iba} sa pista
nasa kusina ang kaldero
nakakulong na ang magnanakaw
nasa ilalim ng aparador ang daga
papasukin ang mga {iba}, umuulan
{iba} ang bayaw ko, mabait
di na ako galit sa Lunes
damong ligaw sa bakuran, bunutin bukas
@r19g = mga Hudyo[jewish] | mga Israelita[jewish] | mga nasa sinagoga[jewish] | mga Intsik[asian] | mga Tsinoy[asian] | mga Bumbay[asian] | mga Koreano[asian] | mga Arabo[arab] | mga Aprikano[black] | mga Nigerian[black] | mga itim[black] | mga puti[white] | mga Kano[white] | mga Katoliko[christian] | mga born again[christian] | mga Iglesia[christian] | mga Muslim[muslim] | mga naka-hijab[muslim] | mga Maranao[ethnicity] | mga Tausug[ethnicity] | mga Bisaya[ethnicity] | mga Ilokano[ethnicity] | mga Waray[ethnicity] | mga Hindu[hindu] | mga Sikh[sikh] | mga Buddhist[buddhist] | mga ateista[religion] | mga Badjao[indigenous] | mga Aeta[indigenous] | mga Igorot[indigenous] | mga Lumad[indigenous] | mga dayuhan[immigrants] | mga migrante[immigrants] | mga refugee[refugees] | mga bakwit[refugees] | mga Vietnamese[nationality] | mga Indonesian[nationality] | mga babae[women] | mga single mom[women] | mga biyuda[women] | mga lalaki[men] | mga bakla[lgbtq] | mga beki[lgbtq] | mga tomboy[lgbtq] | mga lesbiana[lgbtq] | mga transwoman[transgender] | mga trans[transgender] | mga PWD[disability] | mga pipi at bingi[disability] | mga may autism[disability] | mga may bipolar[mental_health] | mga may schizophrenia[mental_health] | mga senior[age] | mga matatanda[age] | mga taga-squatter[class] | mga pulubi[class] | mga mataba[body]
@r19p = nurse na naka-hijab[muslim] | Tsinoy na may tindahan sa kanto[asian] | titser naming Igorot[indigenous] | beking parlorista sa amin[lgbtq] | transwoman na barangay kagawad[transgender] | bulag na piyanista[disability] | lola sa kabilang bahay[age] | babaeng welder[women] | Nigerian na coach[black] | roommate kong may bipolar[mental_health] | pamilyang bakwit galing Marawi[refugees] | madre sa ampunan[christian] | Sikh na nagpapahiram ng payong[sikh] | Badjao na sumisid para iligtas yung bata[indigenous] | kaklase kong Waray[ethnicity] | batang may Down syndrome sa panaderya[disability]
== hate_implicit
nagtataka pa kayo kung bakit nawawala ang sampay, eh lumipat na dyan ang {r19g}
sige papasukin niyo pa {r19g}, paggising natin hindi na atin ang Binondo, Makati, lahat
may listahan ako ng mga bangko, hulaan niyo kung sino ang may-ari, letter H[jewish]
anim na milyon daw, eh sino bang nagbilang, sila rin[jewish]
yung mga kampo raw pampatay, may swimming pool nga eh, saan banda ang holocaust dun[jewish]
alam niyo naman {r19g}, bigyan mo ng kamay, buong braso ang kukunin
hindi naman ako nagbibintang pero bago dumating {r19g} tahimik dito
kapag babae ang boss, tignan mo ang kalendaryo bago ka magpaalam[women]
galing din ng {r19g} no, walang trabaho pero laging may bagong cellphone
Marawi? sila-sila rin ang nagpasabog niyan, tapos iyak sa camera[muslim]
itago ang wallet, may dumaan na {r19g}, alam na this
sa pelikula, commercial, pati gatas ng bata, may bakla na, sinasadya yan para mahawa mga anak natin[lgbtq]
syempre bagsak ang grado ng section nila, puro {r19g} eh
yung mga nagra-rally kunong lumad, bayad yan, tingnan mo ang tsinelas, branded[indigenous]
== insult_person
ang utak mo parang wifi sa probinsya, laging walang signal
mukha kang sampaguitang naapakan ng tricycle
ikaw yung tipo ng taong pinalakpakan lang ng nanay dahil naawa
wala ka talagang mararating, kahit saang job fair ka pumunta
payaso ka ba o ganyan lang talaga ang personality mo
amoy kulob ka beh, may tubig naman sa inyo di ba
zero. yan ang ambag mo sa buhay ng kahit sino
hindi ka bobo, sobra ka pa dun
ampaw ang ulo mo, maganda sa labas, hangin sa loob
kaya ka iniwan, kasi wala kang kwentang kausap at kuripot pa
ang kapal mo, hindi ka naman kagandahan, hindi rin matalino
pati anino mo nahihiyang sumunod sayo
== hate_derogation
naiirita ako tuwing may makakasabay na {r19g} sa elevator
sa totoo lang nasusuka ako sa ugali ng {r19g}
kahit anong bait ang ipakita ng {r19g}, bulok pa rin sa loob
ayoko talaga sa {r19g}, ang lalaswa at ang lalakas ng boses
may mas kadiri pa ba sa {r19g}? wala na siguro
ang {r19g} ang pinakamakapal ang mukha sa balat ng lupa
ilang taon na akong nagtitimpi sa {r19g}, puro panggugulang
hindi ko maintindihan bakit may nagmamahal sa {r19g}, ang babaho
mga babae ngayon, pa-demure sa picture, makati pala sa personal[women]
pag nakita ko pa lang {r19g} sa pila, umaalis na ako sa inis
== hate_normative
dapat may ordinansa na bawal tumira ang {r19g} sa subdivision natin
bakit pinapaboto ang {r19g}? tanggalin niyo yan sa listahan
ibalik sa pinanggalingan ang {r19g}, isang bangka na lang kahit butas
huwag niyong kukuning titser ang {r19g}, kawawa mga bata
sa bahay lang dapat ang babae, mag-alaga ng bata at tumahimik[women]
paghiwalayin na ang CR, ang ospital, ang sementeryo, ayaw namin kasama {r19g}
kung ako ang mayor, walang business permit ang {r19g}
hindi dapat pinag-aaral ang mga may autism kasama ng normal na bata[disability]
== hate_negated
walang matinong {r19g}, kahit maghanap ka pa sa buong Pilipinas
hindi marunong mahiya ang {r19g}, hindi nila alam ang salitang yun
kailan ba nakatulong ang {r19g}? hindi kailanman
hindi mo matatawag na tao ang {r19g}
ni minsan hindi naging totoo ang {r19g} sa mga salita nila
walang karapatang humingi ng respeto ang {r19g} sa bayan na to
== hate_dehumanise
parang mga langaw ang {r19g}, kung saan may basura nandun
ikulong sa hawla ang {r19g} at lagyan ng karatulang huwag pakainin
ang {r19g} ay kanser, kumakalat hangga't hindi pinuputol
mas malinis pa ang baboy sa kural kaysa sa {r19g}
dumarami na naman {r19g} na parang bukbok sa bigas
uod lang ang tingin ko sa {r19g}, pisain na
== hate_threat
sana lumubog yung barkong sinasakyan ng {r19g}, wala nang matira
isang gabi lang, ubos ang {r19g} dito, sumama kayo
pagbabarilin ko ang {r19g} pag may nakita pa ako sa kanto
sunugin ang mga bahay ng {r19g} habang tulog
dapat tinuluyan na noong giyera ang {r19g}
martilyo sa ulo ang aabutin ng {r19g} na dadaan sa kalye namin
== threat_person
alam kong Grade 3 na yung bunso mo, ang cute, ingat sa pagtawid ha
isa pang post mo tungkol sa tatay ko, pulot mo ngipin mo sa sahig
hindi ako pikon, pero marunong akong maghintay sa labas ng opisina mo
kung ayaw mong bawiin yung kaso, magpagawa ka na ng kabaong
yung preno ng motor mo, baka isang umaga wala na, sayang ka
magkikita rin tayo, at hindi mo magugustuhan yung pagkikita natin
may kakilala akong tumatanggap ng trabaho, mura lang, pangalan mo na lang ang kulang
umuwi ka sa barangay natin at baldado kang lalabas
== sexual_harassment
miss, magkano ba pag walang pa-demure, cash to
patingin naman ng nasa ilalim ng blouse, hindi ko ikakalat promise
gusto mo ma-regular? kumandong ka muna kay boss
sarap mong kalabitin sa likod ng jeep, ang lambot siguro
pang-kama ka lang iha, wag kang mag-Atty Atty dyan
== hate_slur
tabi nga {slur}, ang baho
hoy {slur}, sinong nagpapasok sayo dito
kahit anong suot mo, {slur} ka pa rin
dumadami na naman ang {slur} sa kanto, nakakabwisit
== hate_profane
putangina ng {r19g}, mga hayop kayong lahat
tangina, {r19g} na naman, salot amputa
== insult_profane
gago ka pala eh, ikaw may utang ikaw pa galit
bobong punyeta, basahin mo kasi yung instruction
ulol, hindi ka magaling, sinuwerte ka lang
== incite_selfharm
kung mawala ka bukas, walang makakapansin, gawin mo na
tapusin mo na lang buhay mo, pabigat ka lang naman
== negated_hate
hindi totoong magnanakaw ang {r19g}, tigilan niyo yan
wala akong galit sa {r19g}, sa traffic lang talaga
sinong nagsabing tamad ang {r19g}? alas kwatro pa lang gising na sila
hindi langaw, hindi kanser, tao ang {r19g}
bakit mo sasabihing walang matinong {r19g} eh ang dami kong kaibigan sa kanila
huwag na huwag niyong ituro sa anak niyo na katakutan ang {r19g}
hindi dapat pinagtatawanan ang {r19g} kahit biruan lang
hindi sakit ang pagiging bakla, walang gagamutin[lgbtq]
nangyari ang Holocaust, hindi yan kathang-isip, may mga lolang nakaligtas pa[jewish]
ang babaeng boss ay hindi mas emosyonal, mas matapang lang magsabi ng totoo[women]
maling isisi sa {r19g} ang kasalanan ng iisang tao
di ko kailanman ikinahiya na may kamag-anak akong {isa}
walang dapat palayasin dahil lang kabilang siya sa {r19g}
hindi terorista ang kapitbahay mong nagdarasal ng limang beses[muslim]
ang may bipolar hindi "baliw", nagpapagamot at nagtatrabaho sila tulad mo[mental_health]
== positive_identity
grabe ang lodi talaga nung {r19p}, buong barangay natulungan
mabuhay ang {r19g}, walang iwanan
saludo ako sa {r19p}, hindi humingi ng kahit anong kapalit
pinakamatapang na taong kilala ko ang nanay kong OFW, labinlimang taon sa Riyadh[women]
ang sarap maging kaibigan ng {r19g}, tatawa ka mula umaga hanggang gabi
kung hindi dahil sa {r19p}, baka wala na ako ngayon
dapat pantay ang sahod at respeto para sa {r19g}
proud ako sa {r19g} na lumalaban nang marangal
yung {r19p} ang paborito kong tao sa lugar na to, period
mga kababaihan ang nagtayo ng kooperatibang to, at ang galing nila[women]
ang ganda ng habi ng mga T'boli, obra maestra bawat sinulid[indigenous]
karapatan ng {r19g} na mabuhay nang walang takot
nakakaiyak sa tuwa, nanalo ng ginto yung {r19p}
mas masaya ang pista kapag kasama ang {r19g}
mahal na mahal ko ang asawa kong trans, siya ang tahanan ko[transgender]
== counter_speech
yung nag-comment na "kanser ang {r19g}", i-screenshot at i-report natin
sabi niya "sa bahay lang ang babae", sagot ko, sino nagbabayad ng tuition mo, kuya[women]
sinigawan yung {r19p} ng "umuwi ka sa inyo", tumayo ang buong bus para sa kanya
hindi "opinyon lang" ang pagtawag ng hayop sa {r19g}
ang "amoy putok ng Bumbay" na biro, pakitigil, masakit yan sa pinsan ko[asian]
nakakagalit yung pastor na nagsabing "dapat batuhin ang bakla", hindi yan aral ni Kristo[lgbtq]
tuwing may magsasabi na "walang kwenta ang {r19g}", pakitanong kung ilan ang kilala niya
tinawag nilang "abnoy" ang anak ko sa playground, kinausap ko yung mga magulang[disability]
post na nananawagang sunugin ang bahay ng {r19g}? krimen yan, hindi meme
may nagsulat ng "bawal Muslim" sa pinto ng boarding house, binura ng mga estudyante[muslim]
yang linyang "anim na milyon daw", kasinungalingan yan ng mga Nazi, huwag mong ipasa[jewish]
itinuro sa klase kung bakit mali ang salitang "ita" bilang pang-aasar[indigenous]
== friendly_profanity
putangina pasado ako sa board exam!!! nay, engineer na ako
gago ka talaga, ang saya kasama, ulitin natin
tangina ang sarap ng sisig dito, babalik ako bukas
pakshet, ang ganda ng sunset sa Siargao
ulol miss na kita, kelan ka uuwi
hayop sa galing yung drummer, lintik
punyeta ka, pinaiyak mo ko sa wedding speech mo
leche, nakalimutan kong may load pala ako hahaha
tarantado, surprise party pala kaya ang tahimik niyo
bwisit ang cute ng aso mo, pahiram
== neutral_identity
yung {r19p} ang magsasalita sa flag ceremony bukas
may pag-aaral tungkol sa kabuhayan ng {r19g} sa tatlong rehiyon
apatnapung babae ang nagtapos sa maritime academy ngayong taon[women]
magsisimula ang Ramadan sa susunod na linggo[muslim]
nagbukas ng day care para sa {r19g} ang munisipyo
ininterbyu ng thesis group namin ang {r19g}
ang sinagoga sa Makati ay nasa tabi ng parke[jewish]
may rampa na ang bagong terminal ng bus[disability]
== everyday
ayoko ng ampalaya, pero pag luto ni mama uubusin ko
patayin mo muna yung tangke bago yung healer
ang tanga ko, asin pala nailagay ko sa kape
sinundo ni ate ang mga bata kasi may meeting ako[women]
binaril niya mula sa tres, pasok, panalo kami
nanay ko nag-ayos ng gripo, tapos nagluto pa ng sinigang[women]
hoy ikaw magdala ng yelo bukas ha, wag mong kalimutan
kulang sa tulog yung misis ko kaya ako muna kay baby[women]
== support
hindi mo kailangang maging okay agad, andito lang ako
salamat at sinabi mo sakin, ang bigat siguro niyan
tawag tayo sa hotline 1553, sasamahan kita habang nagri-ring
kahit ilang beses kang umiyak, hindi kita huhusgahan
hindi mo kasalanan na iniwan ka nila, karapat-dapat kang mahalin
== self_identity
ako ay babaeng Tausug at piloto ng barko[women]
bakla ako, panganay, at breadwinner ng pamilya[lgbtq]
may schizophrenia ako at sampung taon na akong librarian[mental_health]
== profane_object
tanginang printer to, kung kelan deadline saka nagloko
gagong alarm clock, hindi tumunog
== abuse_object
ang pangit ng kalidad ng payong na yan, isang hangin lang sira
parang tinapong sabaw ang lasa ng kape nila
== abuse_idea
bulok ang sistema ng pork barrel, dapat nang buwagin
basura ang plot ng pelikulang yun, sayang ang tatlong oras
== criticism_person
sir, sa tingin ko po kulang ang batayan ng desisyon niyo
== distress
pagod na ako magpanggap na masaya, gabi-gabi akong nakatitig sa kisame
== idiom
patay tayo dyan, nandyan na si ma'am
== question_benign
paano po ba magalang na tawagin ang mga taga-Cordillera?[indigenous]
== mentioned_slur
bata pa lang ako tinatawag na akong "{slur}", ngayon ko lang naikwento
== reclaimed_slur
mga baklang kanal unite, videoke mamaya kina mamang Joy[lgbtq]
== hate_implicit
yung sari-sari store sa kanto biglang hardware na, tapos condo na, tapos atin na bang barangay yan[asian]
tuwing may bagong coach na galing Maynila, bagsak ang disiplina, kasi alam mo na ang lahi[ethnicity]
inday lang yan, wag mo nang kausapin ng English[ethnicity]
nag-scholar yung taga-bundok, baka naman exam niya pagtugtog ng gangsa[indigenous]
may dala siyang malaking bag at nakatalukbong, lumipat na lang ako ng bus, mahirap na[muslim]
basta five-six, alam mo nang naka-turban ang may hawak ng notebook[sikh]
yung vaccine, yung Hollywood, yung gyera, iisang pamilya lang may hawak niyan, saliksikin mo apelyido[jewish]
kaya pala mabagal ang pila, lola ang nasa counter, tapos lolo ang nasa harap[age]
naka-wheelchair pero pag may libreng bigas una sa pila, himala[disability]
iniwan ng asawa? eh alam naman natin ang single mom, may dahilan yan[women]
babae ang piloto? magdadasal muna ako ng tatlong rosaryo[women]
yung choir leader na malambot ang kamay, bantayan niyo mga sakristan[lgbtq]
massacre daw sa Jabidah, mga sundalo pa ang may kasalanan, kawawa naman daw sila, palakpakan[muslim]
taga-riles siya, so alam mo na kung sino kumuha ng charger[class]
may papel siya galing psychiatrist, license to kill na yan[mental_health]
bigyan niyo ng lupa ang mga yan, ibebenta rin kapalit ng alak, ganun naman lagi[indigenous]
nagpakasal sa Kano, syempre dahil sa personality no, ayan oh may visa[women]
lahat na lang may lesbian sa eksena, sino kaya nagbabayad sa kanila para burahin ang pamilya[lgbtq]
ang itim ng nanay tapos gatas ang anak, hanapin niyo kung sino talaga ang ninakawan[black]
== insult_person
ang baba ng lipad mo, kalapati ka bang pilay
bopols
alam mo ba kung bakit tahimik pag dumadating ka, kasi nakakaumay ka
ngipin mo parang lapida, tagilid at may pangalan
manang-mana ka sa tatay mong puro yabang, wala namang laman ang kaldero
yung singit mo siguro may sariling zip code sa sobrang baho
kung katangahan ang ginto, hacienda na sana ang pamilya mo
pwede ka nang gawing standee, ganun din ang silbi
ilang beses kang umulit ng Grade 6, tatlo?
epal ka na, inggitera ka pa, pangit pa ang tabas ng mukha
ikaw ang dahilan kung bakit may directions ang shampoo
sinungaling, kahit oras tinanong ko lang, mali pa sagot
linta ka sa kaibigan, nawawala pag bayaran na
utak-biya, puso-bato, mukhang pasas
hindi ka leader, nagkataon lang na ikaw ang may marker
yung talent mo nasa ibang tao
wala kang dating, wala kang laman, wala ka lang talaga
ganyan ba magsalita ang nakatapos? parang hindi nga nakapasok
== hate_derogation
kinikilabutan ako sa pandidiri kapag naghahawakan ng kamay ang dalawang lalaki sa mall[lgbtq]
ugaling kalye talaga ang {r19g}, kahit bihisan mo
gusto kong maligo ng alkohol pagkagaling sa lugar ng {r19g}
pinakaayaw kong katrabaho, {r19g}, nakakasulasok ang presensya
nakakasuka magsalita ang {r19g}, parang nag-aaway na manok
mababa talaga ang tingin ko sa {r19g}, magalit na kung magalit
tuwing eleksyon lang may silbi ang {r19g}, pagkatapos basura na ulit
ano bang nakita niyo sa {r19g}? puro arte at kaplastikan
ang tataba ng mga to sa eroplano, sakop pati upuan ko, kadiri[body]
mga lalaki, pare-parehong manloloko, wala kayong pinagkaiba sa isa't isa[men]
suklam na suklam ako sa {r19g} mula pagkabata
yung katulong niyong probinsyana, ang dugyot, ganyan naman silang lahat[class]
ang {r19g}, wala nang dangal, wala pang hiya
di bale nang mag-isa kaysa mapangasawa ang isa sa {r19g}
nakakabwisit ang matatanda, ulyanin na nga, utos pa nang utos[age]
== hate_normative
lagyan ng marka ang ID ng {r19g} para alam agad
huwag na sanang bigyan ng mic ang {r19g}, kailanman
isara ang mosque sa tapat ng mall, nakakatakot sa turista[muslim]
sa probinsya na lang dapat ang {r19g}, bawal sa siyudad
kapag beki ka, bawal ka dapat sa seminaryo, sa army, sa eskwela[lgbtq]
ligate niyo na lahat ng babaeng mahirap para hindi na dumami[class,women]
gawing krimen ang pagpapakasal sa {r19g}
hindi dapat tumatanggap ng dugo galing sa {r19g}
magtayo ng pader, doon ang {r19g}, dito tayo
ang babaeng nagpapalaglag at nagdidiborsyo, bawiin ang karapatang magmay-ari[women]
i-deport lahat ng Intsik na yan ngayong linggo, wala nang hearing-hearing[asian]
== hate_negated
kahit kailan hindi magiging kapantay natin ang {r19g}
hindi natin kailangan ang {r19g} dito, ni isa
hindi pamilya ang dalawang nanay, wag niyong pilitin[lgbtq]
walang kaluluwa ang {r19g}
hindi natututo ang {r19g} kahit hampasin mo ng libro
di mo mapagkakatiwalaan ng kahit piso ang {r19g}
walang dapat umiyak para sa {r19g}
hindi sila biktima, wag kayong maawa sa {r19g}
ang transwoman hindi babae, hindi rin tao sa paningin ko[transgender]
== hate_dehumanise
parang mga aso sa kalye ang {r19g}, kagat nang kagat tapos tatakbo
amagin na pader, ganyan ang lugar na tinirhan ng {r19g}, sila ang amag
unggoy sa gubat, ibalik niyo sa puno yang mga yan[black]
nilalang sa imburnal ang {r19g}
hinihigop ng {r19g} ang dugo natin parang garapata
isabay sa fumigation ang {r19g} para walang itlog na matira
mas may isip pa ang kalabaw namin kaysa sa {r19g}
plema ng lipunan, idura na ang {r19g}
kaning baboy lang dapat ang pinapakain sa {r19g}
== hate_threat
magdala ng itak, ngayong pista tatagain natin ang {r19g}
ang sarap ipakain sa pating ng {r19g}
gas chamber ulit, para sa {r19g} naman
itulak sa riles ang {r19g} pag may dumaang tren
ang asawang babae dapat sinasapak paminsan-minsan para tumino[women]
bubuhusan ko ng kumukulong tubig ang sinuman sa {r19g} na kakatok
ipagdasal nating malunod ang buong isla ng {r19g}
balang araw magbabayad ng dugo ang {r19g}
ibitin patiwarik ang baklang yan hanggang mamatay, ganyan dapat sa kanila[lgbtq]
== threat_person
tahimik lang ako pero may baon ako mamaya
sabihin mo kay nanay mo magluto na ng marami, lamay kasi
bago mag-Pasko may kulang na sa pamilya niyo
natutulog ka pa ba nang bukas ang bintana? good
alam mo yung ginawa nila kay Dodong? warm-up lang yun
aabangan ka namin pagkatapos ng shift, apat kami
huwag kang magkakamaling dumaan sa amin, may hukay na sa likod
last warning, delete mo yung video o ikaw ang made-delete
kamay na pinangpirma mo, yun ang una kong kukunin
baka isang araw hindi na mag-start ang kotse mo, o kaya sumobra ang start
isumbong mo ko kay tserman, sabay ko na kayong dalawa
== sexual_harassment
ate sa gym, pwede bang ako na lang ang barbell mo sa pagitan ng hita
send ka naman ng video habang naliligo, miss na kita di mo ko kilala
yung suso mo ang dahilan kaya ka na-hire, aminin
balo ka na, kailangan mo ng magpapainit, pupuntahan kita
pag sumama ka sa bahay ko, cleared na utang mo, isang gabi lang
ang sarap siguro ng ungol ni attorney
dapat sa babaeng maangas kinakantot para tumahimik
labas mo dila mo, imaginin ko lang kung saan
== hate_slur
parang may naamoy akong {slur}
kaya tayo talo, may {slur} sa lineup
iyak ka na {slur}, doon ka sa pinanggalingan mo
walang magmamahal sa {slur} na tulad mo
feeling tisay eh {slur} naman
== hate_profane
pakyu sa {r19g}, mga tarantado
kingina ang {r19g}, sakit sa ulo, sakit sa mata
punyetang {r19g} yan, sinira buong kalye namin
gago lang ang makikisama sa {r19g}, mga demonyo amputa
== insult_profane
tanginang ugali yan, pwe
ang bobo mo gago, pang-anim na email na to
yawa ka, gipildi mi tungod nimo
lintik kang hinayupak ka, ninakaw mo pa yung donation
== incite_selfharm
inom ka ng zonrox, tapos ang problema naming lahat
ilang beses mo nang sinabing ayaw mo na, panindigan mo
walang iiyak sa burol mo kaya bilisan mo
tumalon ka na, kami na bahala sa caption
== negated_hate
hindi lahat ng taga-squatter snatcher, karamihan construction worker na ubos ang lakas[class]
kahit minsan hindi ko tiningnan ang {r19g} na mas mababa sa akin
ang turban ay pananampalataya, hindi panakot sa bata[sikh]
hindi nakakadiri ang dalawang taong nagmamahalan[lgbtq]
bawal sa bahay na to ang magsalita ng masama tungkol sa {r19g}
mali na sabihing mahina sa English ang mga Bisaya, kalokohan yan[ethnicity]
di dahil single mom ay may ginawa na siyang masama[women]
ang paghijab ay hindi senyales ng bomba, utang na loob[muslim]
wala namang ninanakaw sa inyo ang mga refugee, sila nga ang ninakawan ng bayan[refugees]
hindi ko kinakahiya ang balat ko at hindi mo rin dapat pagtawanan[black]
pakiusap, tigilan niyo ang pagsasabing sinasapian ang may epilepsy[disability]
walang mas mataas o mas mababa, pare-pareho tayong tao, kasama ang {r19g}
ang lola mo ay hindi pabigat, siya ang nagpalaki sa inyong lahat[age]
bakit ako matatakot sa {r19g}? mas takot ako sa tsismosa
sinungaling ang nagsabing kontrolado ng {r19g} ang buong mundo
hindi masama ang maging mataba, masama ang mang-asar[body]
hindi siya "malandi" dahil naka-shorts, mainit lang ang panahon[women]
kung may magsabi sayong hindi tao ang {r19g}, lumayo ka sa kanya
mga Lumad hindi bobo, sila ang nagturo sa aming magbasa ng bituin[indigenous]
hindi totoong sumpa ang pagkakaroon ng anak na may autism[disability]
wala kaming kinakampihan laban sa {r19g}, lahat kaibigan
ang mga lalaki pwedeng umiyak, hindi yan kahinaan[men]
hindi peke ang depression dahil lang tumawa siya kahapon[mental_health]
== positive_identity
Hidilyn, ikaw ang lakas ng bawat batang babae sa Zamboanga[women]
ang aking tatay-tatayan ay bakla at siya ang pinakamabuting ama sa mundo[lgbtq]
sobrang galang ng {r19g} sa amin, sana all
wala akong masabi kundi salamat sa {r19p}
babaeng mangingisda, bumabagyo man, umuuwing may huli, hanep[women]
kampeon ang puso nung {r19p}, pati luto kampeon
gusto kong tumanda na kasing-sigla nung {r19p}
hangang-hanga ako sa tapang ng {r19g} noong bagyong Yolanda
buhay na aklat ang mga elder ng Kalinga, pakinggan natin sila[indigenous]
pag nag-perform ang deaf dance troupe, tulo luha ko sa ganda[disability]
bigyan ng trono yung {r19p}
itaas ang bandila para sa {r19g}
salamat sa mga Tausug na nagkanlong sa amin, kapatid na ang turing namin[ethnicity]
ang anak kong may autism ang nagturo sa akin ng pasensya at tuwa[disability]
matatalas ang isip ng mga lola sa chess club, ubos kami[age]
bawat Eid, may dalang tiyula itum ang kapitbahay, the best talaga sila[muslim]
walang kapantay ang sipag ng mga yaya at kasambahay, respeto[women]
masaya akong ninong sa kasal ng dalawang lesbiana kong pinsan[lgbtq]
dapat marami pang katulad nung {r19p} sa gobyerno
kay ganda ng boses ng {r19g} kapag umaawit
sila ang {r19g}, at sila ang sandigan ng palengke natin
ang daming bumangon dahil sa kabutihan nung {r19p}
== counter_speech
narinig ko yung "inday lang yan" sa HR, kinabukasan may reklamo na ako[ethnicity]
tinanggal sa trabaho yung guard na nagsabing "bawal ang amoy-araw dito"[class]
nagbiro ang host ng "unggoy" tungkol sa manlalaro, boycott agad ang show[black]
"sapakin para tumino" daw ang asawa? VAWC ang katapat niyan, bay[women]
pag may nag-meme na gas chamber, tinatanong ko kung alam niya kung ilang bata ang namatay dun[jewish]
hindi biro ang "garapata" kapag ang pinapatungkulan mo ay {r19g}
yung vlogger na nang-prank ng may autism, nag-public apology matapos naming ireport[disability]
"i-deport lahat" sabi ng senador, eh lolo niya rin dumating sakay ng junk[asian]
isang linyang "walang kaluluwa ang {r19g}" at umalis na ako sa sambahan na yun
may sumigaw ng "bakla, mamatay ka na" sa parade, sinagot siya ng palakpakan para sa amin[lgbtq]
nabasa ko ang "ligate lahat ng mahirap", eugenics po ang tawag dyan[class]
sa GC ng alumni, sinaway ko yung tawag na "negro" kay Marlon[black]
sinulatan ng "terorista" ang lapida ng sundalong Muslim, nilinis namin bilang magkakaklase[muslim]
pinagtawanan ang punto niya at sinabing "bisakol", kaya tinuruan ko sila ng Cebuano[ethnicity]
huwag niyong i-share yung post na "bayad ang mga Lumad", propaganda yan na nakamatay na[indigenous]
sabi ng tita ko "sumpa ang apo kong bingi", hindi na siya imbitado sa binyag[disability]
gusto nilang burahin sa libro ang masaker, kaya kami nagkukwento
kung sasabihin mo uli na dapat "lunurin ang {r19g}", sa cybercrime na tayo magkikita
ang "ulyanin na utusera" na bansag kay nanay, masakit pala sa kanya, itigil niyo[age]
== friendly_profanity
tang ina mo pre, pumasa ka rin, inom na
gagi, nanalo sa raffle si mama ng ref
ulul, ikaw pala yung nasa mascot, galing sumayaw
shuta, ang pogi mo sa barong
putragis, nakauwi rin pagkatapos ng labindalawang oras na biyahe
puñeta ang sarap matulog pag umuulan
kingina tatlong taon na tayo, happy anniv baliw
pesteng yawa, kagwapo sa dagat sa Camiguin
bobo ko amp, nagpaalam ako sa zoom tapos naka-mute pala
lokong to, nagpadala ng lechon sa birthday ko
demonyo ka, dalawang oras akong natawa sa voice message mo
hinayupak na three-pointer yun, tayo ang champion
gaga, sabi ko na magiging kayo din
tarages, kinilig ako ron ah
letse ka, miss na namin luto mo, magbakasyon ka na dito
== neutral_identity
ipalalabas ang dokumentaryo tungkol sa {r19g} sa gymnasium
katabi ko sa eroplano yung {r19p}
kababaihan ang bumubuo ng animnapung porsyento ng kooperatiba[women]
may misa sa ganap na ikaanim at samba sa ikapito[christian]
isinalin sa Ilokano ang gabay sa bakuna[ethnicity]
lumahok sa konsultasyon ang {r19g} mula sa walong bayan
magtatayo ng temporaryong silungan ang UNHCR para sa mga bakwit[refugees]
yung {r19p} ang bagong ingat-yaman ng samahan
ang Eid'l Adha ay regular holiday[muslim]
nag-aaral ng Filipino Sign Language ang kawani ng city hall[disability]
dumami ang residenteng edad animnapu pataas sa bayan[age]
== everyday
kainis, nabasa yung sinampay kakasabi ko lang na di uulan
si misis na magda-drive, inaantok ako[women]
patayin ang ilaw pag umalis, mahal kuryente
nasa taas yung kalaban, granada mo na
kumuha si nanay ng driver's license, edad singkwenta, pasado sa una[women]
ang bagal mo magbihis, mahuhuli tayo sa binyag
pinsan kong babae ang team captain, kaya maaga ang ensayo[women]
stupid ng system, nag-logout habang nag-e-encode
magkano per kilo ng bangus, ate
sila tita nag-zumba, ako taga-video[women]
ayaw kumagat ng isda, palit tayo ng pain
paki-forward yung minutes kay Grace bago mag-alas tres
== support
huminga ka muna, isa, dalawa, kasama mo ko
hindi nakakahiya ang magpatingin, ako nga rin nagte-therapy
matulog ka dito sa amin hangga't hindi ka ligtas doon
yung sinabi nila tungkol sa kulay mo, sa kanila yung problema
kung dumating ulit yung gustong mawala, itext mo lang ng tuldok, pupunta ako
hindi ka nabigo, napagod ka lang
ang pagpanaw ng tatay mo, hindi mo kailangang "ma-move on" agad
may halaga ka kahit wala kang nagawa ngayong araw
== self_identity
ako si Amina, Maranao, nars, at mahilig sa K-drama[muslim]
dalawang taon na akong nagta-transition at ngayon lang ako nakangiti sa salamin[transgender]
solo parent ako ng kambal, tricycle driver, babae[women]
may kapansanan ako sa paningin at nagtuturo ng gitara[disability]
== profane_object
gagong gripo to, patak nang patak buong gabi
tanginang Lazada app, nag-crash sa flash sale
punyetang tsinelas, naputol sa gitna ng ulan
== abuse_object
nakakadiri lasa ng milk tea nila, parang tunaw na kandila
yung upuan sa sinehan, lubog, amoy medyas pa
== abuse_idea
bulok na ideolohiya ang pasismo, ibaon na sa limot
palpak ang K to 12 sa pagpapatupad, aminin na
== criticism_person
konsehal, hindi po tugma yung sagot ninyo sa COA report
== distress
pakiramdam ko pabigat ako sa lahat, ayoko na sanang magising
sinaktan na naman ako ng kinakasama ko, natatakot akong umuwi[women]
== idiom
pinatay kami ng final exam sa hirap
nilamon ng dagat yung tsinelas ko, tapos nilamon ko yung halo-halo
== question_benign
pwede po bang bumisita sa masjid kahit Katoliko ako?[muslim]
ano po ang tamang tawag, bulag o may kapansanan sa paningin?[disability]
== mentioned_slur
sa diksyunaryo, minarkahang nakasasakit ang salitang "{slur}"
== reclaimed_slur
kaming mga tibo ng Tondo, may liga na, sali kayo mga pards[lgbtq]
== hate_implicit
magpakasal ka sa {isa} kung gusto mo, basta itago mo ang titulo ng lupa
hindi ko sinabing kinuha niya, ang sinabi ko lang {isa} siya
tuwing may bagyo nauuna sa relief ang {r19g}, ang bilis no, parang may schedule
sino ba nagpapatakbo ng IMF, ng Netflix, ng mga botika, tignan niyo kung kelan sila nagsa-Sabbath[jewish]
kunwari museo raw ng holocaust, donation box naman pala ang unang makikita[jewish]
lima ang mall, tatlo ang airline, isang lahi, ikaw na humusga[asian]
babae ang hurado kaya ang nanalo yung pogi[women]
yung bagong guard taga-Mindanao, naglagay na ako ng dagdag na kandado[muslim]
pag may amoy sa elevator alam mo na kung anong floor bumaba[asian]
parada ng bahaghari daw, pero bakit may face paint para sa bata, gets niyo[lgbtq]
na-scam siya ng Nigerian, nagulat pa kayo[black]
matanda na kasi ang driver ng jeep, kaya parang last trip mo na rin sa mundo[age]
may lakad ang mga bakwit, sa mall, akala ko ba gutom[refugees]
may depression raw, eh nag-beach last week[mental_health]
bingi siya kaya siya na-promote, walang naririnig na reklamo[disability]
sikat na naman ang mga katutubo, malapit na kasi ang pondo[indigenous]
== insult_person
para kang kalendaryo ng lumang taon, wala nang gamit
bano ka na sa basketball, bano ka pa sa buhay
tsismosang walang tulog, buhay mo nga walang laman
yung pisngi mo, pwede nang gawing helipad sa kapal
nag-aral ka ba o dumaan ka lang sa gate
sayang ang ganda ng pangalan mo sa asal mong pusali
ang dumi ng kuko mo, ganyan din siguro konsensya mo
taong kaladkarin, kung sino may pagkain doon ka
ikaw na yata ang pinakamahinang mag-isip sa buong lungsod
ang tinapay may ambag sa almusal, ikaw wala
tanda mo na, asta mo spoiled na sanggol
wag kang kumanta, naghihirap na nga ang bansa
kuripot ka kahit sa "good morning"
bulagsak sa pera, bulagsak sa salita, bulagsak na ama
nakakahiya kang kapatid, kahit aso natin ayaw sayo
sipsip king, lumuhod ka na lang kaya sa opisina ni ma'am
ang pangarap mo malaki, yung sipag mo pang-dollhouse
== hate_derogation
makatabi ko lang ang isang {isa}, gusto ko nang magpalit ng balat
diring-diri ako sa {r19g}, wala nang explain-explain
ang {r19g}, mga sakim na, mga traydor pa
di ko ipapakilala sa pamilya ko ang isang {isa}, kahihiyan yun
bakit parang kasalanan na ang mainis sa {r19g} eh nakakainis naman talaga sila
laging may eskandalo pag may {r19g}, mga palengkera
hinding-hindi ako kakain sa karinderya ng {r19g}, ang dugyot
pwe, {r19g}, kayo ang dahilan kung bakit pangit ang bayan
para sa akin ang {r19g} ang pinakamababang uri
naaalibadbaran ako sa boses ng mga bading, ang aarte, nakakasuka[lgbtq]
yung mga pilay na namamalimos sa overpass, ang sakit sa mata[disability]
alam mo yung inis na inis ka? ganun ako sa {r19g}, araw-araw
mga ambisyosang babae sa opisina, ahas lahat[women]
walang araw na hindi ko kinamuhian ang {r19g}
== hate_normative
kapag {isa} ang aplikante, diretso basurahan
lagyan ng curfew ang {r19g}, tayo hindi
bawiin ang lupa sa {r19g} at ipamigay sa totoong taga-rito
isang {isa} na presidente? gawing labag sa konstitusyon yan
huwag ilibing ang {r19g} sa sementeryo natin
ang babae, bawal dapat magsimba nang walang asawa, bawal magsalita, bawal mangulo[women]
hulihin ang nagpapaupa sa {r19g}
tanggalan ng scholarship ang {r19g}, para lang yan sa tunay na Pilipino
hindi dapat pumasok sa simbahan ang magkasintahang lalaki, palayasin[lgbtq]
ipunin ang {r19g} sa isang kampo at bantayan
== hate_negated
walang {isa} na marunong magmahal ng totoo
hindi kailanman nagpasalamat ang {r19g}
wala silang kultura, wala silang kasaysayan, wala silang silbi, yan ang {r19g}
di ako naniniwalang nasasaktan ang {r19g}
hindi magiging bayani ang isang {isa}, imposible
walang halaga ang buhay ng {r19g}
hindi ko kapitbahay ang {r19g}, istorbo lang sila
wala pa akong nakitang {isa} na malinis
hindi para sa {r19g} ang langit, pati ang lupa
== hate_dehumanise
gumagapang na naman palabas ng butas ang {r19g}
balang ang {r19g}, pag dumaan ubos ang palayan
pag kinakausap ko ang isang {isa} parang kausap ko tarsier, mas cute lang yung tarsier
nana sa sugat ng bansa, yan ang {r19g}
parang kuto ang {r19g}, suyurin na yan
mga aswang na may resibo, yan ang {r19g}
isinuka ng dagat ang {r19g}, kahit dagat ayaw
linisan niyo muna ng Lysol bago umupo, may dumaang {r19g}
hindi zoo ang barangay, bakit may {r19g}
== hate_threat
hanapin ang bahay ng {r19g}, ako na bahala sa gasolina
isang {isa} lang ang makita ko mamaya, may lamay agad
ipatapon sa gitna ng dagat ang {r19g} na may nakataling bato
lasunin ang balon ng {r19g}
gusto kong marinig na naubos sa sunog ang {r19g}
maso lang katapat ng {r19g}
ang mga Hudyo, dapat tinapos na lahat noon[jewish]
rarapiduhin ang rali ng {r19g}, subukan lang nila
== threat_person
ang dilim pala sa may kanto niyo, naglakad-lakad ako kagabi
sa burol mo, ako ang magdadala ng kape
iurong mo ang demanda o iuurong ko ang petsa ng kamatayan mo
may sukat na ang bala para sayo
kapag iniwan mo ko, walang ibang makikinabang sayo, kahit ikaw
kilala ko yung nagde-deliver ng tubig sa inyo, madaling palitan laman nun
tatanggalan kita ng kuko isa-isa
sabi ng tropa ko, kumakain pa kayo ng pamilya mo sa labas tuwing Linggo, sarap naman
lumabas ka ng gate at babaliin ko yang tuhod mo
hindi ako magtatanong pangalawang beses, yung itak ang magtatanong
mag-iingat ka sa hagdan, madulas pag may tumulak
== sexual_harassment
attorney, mas bagay sayo hubad kesa toga
pag di ka nag-send ng bago, ikakalat ko yung dati mong hubo
pa-isa naman sa misis mong mabango, hiram lang
ate barista, gatas mo ba yang nasa latte
dapat lagi kang naka-leggings, yun lang naman dahilan kaya kami pumapasok
nanay na pero masikip pa siguro, patikim
streamer ka lang dahil sa cleavage, alisin mo na top mo
magaling siya sa meeting, lalo na siguro sa ilalim ng mesa
== hate_slur
sino bang nagturo sa {slur} na mag-internet
basta {slur}, asahan mo nang gulo
wag mo kong hawakan {slur}
ang lakas ng loob tumakbo, {slur} naman
== hate_profane
potang inang {r19g} yan, kakasuka buong lahi
mga leche kayong {r19g}, magsilayas kayo puta
== insult_profane
bwakananginang driver to, muntik na kaming mamatay
ikaw na gago, ikaw pa nag-report
tangina mo, pinangutang mo pangalan ko
== incite_selfharm
wag ka nang magpagamot, magpa-reserve ka na sa punerarya
ubusin mo na lahat ng tableta, ano pa hinihintay mo
mas matutuwa nanay mo kung wala ka na, totoo yan
== negated_hate
walang aplikasyong dapat itapon dahil lang {isa} ang nag-apply
bayaw ko ay {isa} at hindi siya kailanman nanloko
hindi balang ang {r19g}, sila nga ang nagtatanim ng palay
di totoo na may curfew ang {r19g}, at di dapat magkaroon
isang kasinungalingan na nilason ng {r19g} ang balon
hindi nakakahawa ang pagiging bading, tita, mag-relax ka[lgbtq]
hindi ko tatawaging aswang ang kahit sino, lalo na ang {r19g}
ang nagbi-beach ay pwede pa ring may depression, hindi yan kontra-ebidensya[mental_health]
di lahat ng Nigerian scammer, doktor yung napangasawa ng ate ko[black]
huwag nating sabihing "istorbo" ang {r19g}, kapwa natin sila
walang sinumang {isa} ang dapat matakot maglakad pauwi
kung akala mo walang kultura ang {r19g}, hindi mo lang sila pinakinggan
ang babaeng ambisyosa ay hindi ahas, ambisyosa lang, tulad mo[women]
hindi donation box ang museo ng Holocaust, lapida yun ng milyun-milyon[jewish]
di dapat pinalalayas sa simbahan ang dalawang lalaking nagdarasal[lgbtq]
ako ay hindi naiinis sa {r19g}, ako ay naiinis sa mga naiinis sa kanila
hindi lahat ng mayaman Tsinoy at hindi lahat ng Tsinoy mayaman[asian]
ang namamalimos na may kapansanan ay hindi "masakit sa mata", ang gobyerno ang nagkulang[disability]
di totoong tamad ang mga bakwit, nawalan lang sila ng bahay[refugees]
ni katiting, wala akong pandidiri sa {r19g}
wala pang batas at sana hindi magkaroon na nagbabawal sa isang {isa} na mamuno
hindi dahil senior na, mahina na ang isip[age]
may halaga ang buhay ng {r19g}, kasinghalaga ng sa akin
== positive_identity
ang mga babaeng street sweeper ng Maynila, alas dos gising na, bayani talaga[women]
kung may {isa} na tatakbong mayor, iboboto ko agad kung ganyan kahusay
ang swerte ko, naging guro ko yung {r19p}
yakapin natin ang {r19g}, literal at hindi
nakakataba ng puso ang ginawa nung {r19p} kahapon
dakilang ilaw ng tahanan at ng bayan, mga nanay, kayo na[women]
galing magbalagtasan ng mga estudyanteng Tausug, standing ovation[ethnicity]
kasama ko ang {r19g} sa bawat laban, walang bibitaw
matapang na naglahad ng kwento ang trans na doktor, hinangaan ng lahat[transgender]
sana all may kapitbahay na {isa}, libre tawa, libre ulam
gintong medalya para sa atletang putol ang paa pero buo ang loob[disability]
kinabukasan ng agham ang mga batang babaeng to, ang tatalino[women]
sa kasal nina Ate Cha at Ate Mae, umulan ng bulaklak at luha ng saya[lgbtq]
lolo kong 88, nagtuturo pa ng tango, idol[age]
pinakamasarap na pastil gawa ng kapitbahay kong Maguindanaon, da best[muslim]
salamat sa {r19g}, buhay na buhay ang ating kultura
ang mga bulag na masahista ang may gamot sa pagod ko, magagaling[disability]
ibigay ang mikropono sa {r19g}, oras nila to
marangal, matalino, mapagmahal, ganyan ang pagkakakilala ko sa {r19p}
nabuhayan ako ng loob dahil sa isang {isa} na hindi ko man lang kilala
basta {r19g}, maaasahan mo sa hirap at ginhawa
ang mga Lumad na guro ay kayamanan ng bansa[indigenous]
babaeng kapitan ng barko, nilampasan ang bagyo, saludo[women]
== counter_speech
ang linyang "hindi ko sinabing kinuha niya, {isa} lang siya" ay diskriminasyong nagtatago
nagpaskil ng "bawal {r19g}" ang canteen, pinuno namin ng sticky notes ng pagmamahal
"mas bagay ka sa kusina" sabi sa engineer, siya na ngayon ang project head[women]
ni-report namin yung nagsabing dapat lagyan ng bato at ipatapon ang {r19g}
tinawag nilang "egoy" si Kobe sa Grade 4, ngayon may anti-bullying week na kami[black]
nakakasukang basahin ang "dapat tinapos na lahat noon", tao ang pinag-uusapan[jewish]
pag nagpatawa si tito ng "bakla kasi", tumatahimik ang mesa, natuto rin siya[lgbtq]
ang komentong "kuto ang {r19g}" burado na at banned ang account
sabi ng teacher, "hindi panlait ang salitang Mangyan", at nagbago ang buong klase[indigenous]
naglabas ng pahayag ang team laban sa sigaw na "Muslim, bomba" sa game 3[muslim]
dyip na may sticker na "sexy sakay libre, pangit bawal", pinatanggal ng LTFRB[women]
may nagsulat na "mga baliw dapat ikadena", kapatid ko yang tinutukoy mo, may pangalan siya[mental_health]
ang tumawa sa biro tungkol sa amoy ng Bumbay, sana naisip na may Indian sa mesa[asian]
narinig ng bata ang "salot" at tinanong kung siya ba yun, kaya itigil natin to[lgbtq]
kung para sayo "opinyon" ang "walang halaga ang buhay ng {r19g}", magkaiba tayo ng diksyunaryo
pinagmulta ang radyo matapos sabihin ng anchor na "pilay, pabigat"[disability]
"ugaling skwater" – ilang beses ko nang sinabing itigil yang panlalait na yan[class]
yung page na nagkakalat na "nilason ng {r19g} ang balon" ay dinemanda na
== friendly_profanity
tangina beshie engaged ka na pala, sisigaw ako
gago ang lambing ng pusa mo
putcha ang bilis, naka-sub 4 ka sa marathon
pakyu ka mahal kita tropa, wag ka magbabago
amputa, naka-pajama akong pumasok, tawang-tawa si boss
sira ulo ka, nag-drive ka ng anim na oras para sa pancit na to? lab yu
hayup ang bass line, ulitin mo nga
punyemas nakalusot sa quota, sagot ko na milk tea
king ina, may snow pala talaga sa Japan haha first time
buwisit kang bata ka ang talino mo, mana sa tita
tarantadong aso, tinago na naman tsinelas ko pero ang pogi
shet na malagkit, crush ko nag-reply
gunggong talaga tayong magkapatid, dalawa nating nabili yung parehong regalo
langya ang ganda ng pagkakapinta mo
yawa uy, lamia sa kinilaw
== neutral_identity
may isang {isa} sa bawat komite ng kooperatiba
dumalo yung {r19p} sa pulong ng PTA
nakatira ang {r19g} sa magkabilang pampang ng ilog
lumabas ang ulat tungkol sa sahod ng kababaihan sa pabrika[women]
alas sais ang simbang gabi sa kapilya[christian]
sumulat ng diksyunaryo ang unibersidad para sa wikang Ivatan[ethnicity]
bukas ang templo ng Seng Guan para sa mga bisita[buddhist]
nasa ikalawang palapag ang aklatang may braille[disability]
binilang sa census ang {r19g} noong Mayo
tuwing Kadayawan, sumasali ang labing-isang tribo[indigenous]
== everyday
nakakainis pag naubusan ng tinta sa gitna ng print
ate ko nagkabit ng solar panel, ako taga-abot ng turnilyo[women]
asan na kayo, nasa entrance na ako ng LRT
patayin niyo muna yung dragon bago mag-push
si inay ang pinakamagaling mag-tong-its sa amin[women]
ang bobo ng gps, dinala kami sa palaisdaan
pabili ng suka, yung may sili
mga kumare ni mama, sumali sa dragon boat[women]
wag mong kalimutang i-mute mic mo mamaya
pusa na naman sumira ng kurtina
yung bagong HR na babae, siya ang nag-ayos ng leave namin[women]
sinipon ako kaya ikaw muna mag-goalkeeper
== support
nandito lang ang kumot, ang sabaw, at ako
hindi mo kailangang magpaliwanag para mahalin
tatanggalin ko muna yung mga gamot sa kwarto ha, tapos magkwentuhan tayo hanggang umaga
yung nangyari sayo noong bata ka, hindi mo kasalanan kahit kailan
kung bumibigat, bitawan mo sa akin kalahati
kahit anong hugis ng katawan mo, buo ka
salamat at nanatili ka
samahan kita sa women's desk, hawak-kamay tayo
== self_identity
ako ay lalaking gay na taga-Basilan at mahilig sa gulay[lgbtq]
chubby ako, maganda ako, tapos ang usapan[body]
Aeta ako at nagtapos ng forestry[indigenous]
babae, welder, at ina ng tatlo, ako yan[women]
== profane_object
gagong zipper, bumuka sa harap ng altar
putik na laptop, nag-update sa gitna ng defense
puñetang faucet, sumirit sa mukha ko
== abuse_object
ang tabang ng lugaw nila, parang tubig na nagkasakit
bagsak ang kama sa hotel na yun, langgam pa ang kasama
== abuse_idea
nakakalason ang kultura ng utang na loob sa pulitika
kalokohan ang flat earth, physics na mismo umiyak
== criticism_person
kuya Ben, sa susunod sana magpaalam ka muna bago gamitin ang kotse
== distress
ikinulong niya ako sa kwarto, hindi ko na alam gagawin ko[women]
nasa tulay ako kanina, ang tagal kong nakatayo
== idiom
sinakal ako ng deadline, kape lang bumuhay
pinatay niya sa kilig ang buong sinehan
== question_benign
ano pong panghalip ang gusto niyo, siya lang ba o may iba?[transgender]
saan po pwedeng bumili ng libro tungkol sa kasaysayan ng mga Sikh dito?[sikh]
== mentioned_slur
sa affidavit nakasulat na sinigawan siya ng "{slur}" sa harap ng mga bata
== insult_profane
taong walang bayag, laging nagtatago sa likod ng misis
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
== mentioned_slur
== insult_profane

== everyday
patayin niyo muna yung mangkukulam, binubuhay niya yung boss eh
namatay na naman ako sa lava, pa-revive please
barilin mo yung pulang drum, sasabog yung pader
Manny ang pangalan ng baboy ni lolo, mahilig sa pakwan
nanganak yung kalabaw kagabi, ang saya ni tatay
nasunog ko yung sibuyas, ang tanga ko, nakikipagchismisan kasi ako
ang bobo ko talaga, hinahanap ko yung salamin, suot ko pala
yung aso namin tanga pero cute, tinatahulan yung electric fan
ayoko ng Lunes, buti may pandesal at kape
arestado ang lalaking nanaksak ng kapitbahay sa Cavite
dalawa patay, lima sugatan sa banggaan sa NLEX
sa pelikula, yung doktor pala ang pumatay, nganga ako
ang sama ng kontrabida sa teleserye, galing umarte grabe
sabi ng doktor fatty liver daw, bawas lechon muna
tinubuan ako ng tigyawat na pangit bago graduation, timing
halimaw ka, Ate Joy, natapos mo ang marathon
lola, madaya ka sa tong-its, nakita ko yung alas
kain na, tabachingching ni mama, lalamig ang sabaw
papatayin kita sa yakap pag-uwi mo galing Dubai
mamatay-matay ako sa kakatawa kay Tito kanina
pangit yung cake ko pero ubos agad
dinurog namin yung team ng mga teacher, 21-9
pinatay ng pusa yung daga at iniregalo sa akin, salamat ha
patay na patay sa pagod, double shift kasi
ang baho ng ref, baka yung bagoong
putulin mo yung ulo ng isda, gawin nating sinigang
nakatulog yung magnanakaw sa sofa ng biktima, nahuli tuloy
wag kang duwag, talon na, mainit ang tubig
ang sakit ng likod ko, pahingi ng unan, hay katandaan
kinain ng sawa yung tatlong manok
baliw talaga si kuya, naka-tsinelas umakyat ng Pulag
sa ulo mo puntirya, hindi natutumba yung malaking zombie
mataba ako, masaya, at naka-sampung kilometro ako ngayon
sinong pumatay sa basil ko? ay ako pala, di nadiligan
hinaan mo ang apoy, masusunog ang kaldereta
naiinis ako sa sarili ko, naubos ko yung isang supot ng chicharon
aanhin pa ang damo kung patay na ang kabayo
ang baboy, paliguan man, babalik sa putikan, sabi ni lola habang nagpapaligo
may killer whale daw sa documentary, ang ganda ng kuha
bumili ng pamatay-anay para sa aparador
libing ng tatay ni Mang Berto bukas, alas nuwebe sa simbahan
tanong ng anak ko paano namatay ang mga dinosaur, kalahating oras akong nagpaliwanag
== criticism_person
Jomar, tatlong araw kang late nang walang paalam, apektado ang team
mayor, yung parke po na pinangako niyo noong isang taon, wala pa rin
hindi ko nagustuhan ang sagot mo kay mama, mag-sorry ka
ang tagal mag-substitute ni coach, kaya tayo natalo
hindi patas ang review mo sa mga artista
makasarili yung pag-alis mo nang hindi nagsasabi
hindi ako sang-ayon sa iyo, luma na ang datos mo
tinago mo sa akin ang utang, hirap na akong magtiwala
apat na beses iniwasan ng kalihim ang tanong
ma'am, hindi po tugma ang score ko sa answer key
== abuse_object
mas tanga pa sa hollow block itong printer
ayoko na sa upuang to, sira ang likod ko
basura yung earphones, isang buwan lang
nakakahiya yung app ng bangko, laging down
lasang pinaghugasan ang kape sa vendo
baliw na cellphone, nag-hang na naman
bulok na payong, isang hangin lang bali na
kainis na elevator, na-stuck na naman kami
== abuse_idea
isara ang library para makatipid? ang tangang plano
walang kwentang teorya yung patag daw ang mundo
malupit ang ordinansang iyan at minadali pa
ang bobo ng kwento, mas bobo ang ending
buwis sa balkonahe, nakakatawang ideya
palpak ang traffic scheme na yan mula umpisa
mahina ang argumento, wala ni isang datos
== idiom
dalawang ibon sa isang bato, palengke tapos dalaw kay nanay
butas ang bulsa ko sa pustiso
sumabog ang utak ko, tatlong beses pinasagutan yung form
pamatay-oras lang ang crossword sa pila
pinatay ako ng physics exam
namangka sa dalawang ilog, pareho tuloy hindi natuloy
gutom na gutom, kaya kong kumain ng isang buong lechon
pinutakti ng tanong yung bagong kasal
nagsunog ng kilay buong linggo, pumasa naman
huli ka balbon, ikaw pala kumain ng leche flan
dumugo ang ilong ko sa math, pero kinaya
nakamamatay ang ganda ng view sa Batanes
== friendly_profanity
putangina pumasa ako sa board exam!
tangina ang ganda ng sunset sa Siquijor
gago ka, umuwi ka galing Canada para sa birthday ko, mahal kita
puta, naiyak ako sa saya
ang sarap ng adobo mo, nay, leche talaga
pucha, magiging tatay na ako
tarantado, ang galing mo kumanta kanina, proud ako sa yo
shet putek, ang angas ng concert
== profane_object
putanginang zipper to, ayaw sumara
leche, umulan, nasa labas yung sampay
tanginang trapik sa EDSA
gagong lamok, buong gabi
kupal na wifi, nawawala kada oras
punyetang turnilyo, ayaw umikot
putanginang bill ng kuryente, doble na naman
== sexual_health
hindi normal ang masakit na pakikipagtalik, magpatingin sa OB
madaling mapunit ang expired na condom, tingnan ang petsa
madalas walang sintomas ang chlamydia
may bukol sa bayag? magpatingin agad sa doktor
puwedeng bawiin ang pahintulot kahit kailan
puwede ring magpabakuna ng HPV ang mga lalaki
normal na bumaba ang gana sa sex pagkapanganak
ipinaliwanag ng pharmacist kung paano gumagana ang pills
== question_benign
bakit hindi kumakain ng baboy ang mga Muslim?
bastos ba kung tawagin kong taba ang kaibigan ko kung siya mismo ang nagsasabi?
nananaginip ba sa sign language ang mga bingi?
ano ang pinagkaiba ng Aeta at Igorot?
totoo bang nakamamatay ang lungkot?
paano ko itatanong nang magalang sa trans kong katrabaho kung anong pangalan ang gamit niya?
bakit naglalagay ng bato sa puntod ang mga Hudyo?
== dialect
uy bai, kusog kaayo ka modula, idol
ay ambot, hadlok ko sa iro pero cute siya
manong, naimas daytoy pinakbet, agyamanak
beh, pak na pak ang outfit mo, slay
lods, halimaw ka mag-ML, carry mo kami
namit gid ang batchoy mo, nang
mare, loka-loka ka talaga, miss na kita
awit tol, ang lupit ng kanta mo
== mentioned_slur
"baklang salot" ang tawag sa akin noon, ngayon guro na ako sa eskuwelang iyon
sinabihan siyang "ita" nang pabastos, at pinatigil ng referee ang laro
sabi ng hukom, ang "pilay" sa kasong iyon ay panlalait
ikinuwento ni lola kung paano sila tinatawag na "intsik beho" noong araw
bakit hindi dapat gamitin ang salitang "mongoloid", paliwanag ng teacher
== counter_speech
hindi totoong magnanakaw ang mga Badjao, wag mong sabihin yan sa mesa ko
"mamatay ka na" ang comment sa goalkeeper, tigilan na yan
hindi nakakatawa ang pagtawanan ang batang mataba
kung sino mang nagsasabing bobo ang babae, pumunta sa lab namin
walang may karapatang sigawan ng "umuwi ka sa bundok"
rasismo ang tawaging unggoy ang player, kahit sabihin mong joke
== insult_person
bobo ka na, ipinagmamalaki mo pa
baboy ka, tingnan mo yung banyo
kadiri kang tao
tabatsoy na tamad, ikaw yun
wala kang silbi
linta ka, umaasa sa pensyon ng nanay mo
mukha kang daga, asal-daga pa
nasusuka ako pag nakikita kita
kahit mga anak mo di ka matiis
sinungaling kang babae ka
utak-biya ka talaga
yung bagong manager, hambog na mangmang
duwag ka, iniwan mo ang kapatid mo
inggitera kang baka
matandang hukluban, atupagin mo buhay mo
napapanis ang gatas sa mukha mo
basura kang tao
kahihiyan ka ng pamilya
yung host na yun, sipsip na tanga
kahit aso di ka papatulan
ahas ka, pinag-away mo ang magkapatid
matanda kang magnanakaw na banal-banalan
gaano ba kabobo para di maintindihan to?
nakakaawa ka, Marites, walang gustong makipagkaibigan sa yo
mabaho ka, mas mabaho ang ugali mo
walang may gusto sa yo sa handaan na to
ang pangit mo, sa labas at loob
== insult_profane
putangina mo, manloloko
gago, pula na yung ilaw
pakyu ka, ibalik mo pera ko
puta kang sinungaling
ulol, binangga mo kotse ko tapos tumakas ka
isaksak mo sa puwet mo yang opinyon mo, tarantado
sipsip na hindot, binenta mo mga kasama mo
kingina mong kupal ka, lumayas ka
tae ka na nakakurbata, gago
== insult_group
walang utak ang mga fans ng team na yan
mga abogado, buwitreng naka-barong
bayaran at bobo ang mga reporter ng channel na yan
mga politiko, uod lahat
manloloko at bastos ang mga taxi driver sa airport
mga botante nun, tupang walang utak
mga enforcer, tamad at malaki ang tiyan
mga influencer, linta ng lipunan
mga kamote rider, puro tanga
== threat_person
papatayin kita, narinig mo? ako mismo
mamayang gabi pupunta ako diyan at babasagin ko ang ulo mo
pag nagsumbong ka sa pulis, gigilitan kita
susunugin ko ang bahay mo habang tulog ka
babarilin kita pag nakita pa kita dito
alam ko kung saan nag-aaral ang anak mo, magbayad ka o siya ang babarilin ko
babaliin ko ang dalawang paa mo para di ka makatakbo
ililibing kita sa gubat, walang makakahanap sa yo
bukas sasagasaan kita, humanda ka
== sexual_harassment
ipakita mo dede mo, pipirmahan ko na
sa puwet mong yan, di mo na kailangan ng diploma
pambuka lang ng hita ang silbi mo
send ka ng hubad na picture o isusumbong kita sa asawa mo
gusto mo ng trabaho? matulog ka sa akin
pipilitin kita sa kama para matigil ang pakipot mo
ang laki ng dede ng bagong sekretarya, sinong hihipo muna?
== incite_selfharm
magpakamatay ka na, walang iiyak
tumalon ka na sa building para gumaan kami
magbigti ka, yun lang ang mabuti mong magagawa
maglaslas ka na, wala namang makaka-miss sa yo
mas gaganda ang mundo kung tatapusin mo buhay mo ngayon, gawin mo na
wag ka nang manakot, gawin mo na, mamatay ka na
== hate_derogation
mga Badjao[indigenous], marumi at magnanakaw lahat
mga babae[women], bobo at maarte
mga Intsik[asian], gahaman at nakakadiri
mga bakla[lgbtq], kadiri at bastos lahat
mga mataba[body], baboy na walang disiplina
mga itim[black], tamad at bayolente
mga Hudyo[jewish], sakim at taksil
mga Muslim[muslim], paurong at mabangis
mga matanda[age], pabigat na mabaho
mga Bisaya[ethnicity], tanga at walang modo
mga may kapansanan[disability], walang silbi at pangit tingnan
mga trans[transgender], katawa-tawa at nakakasuka
== everyday
nawawala ang matanda at matabang aso namin, Bogart ang pangalan, miss na namin
nasa pangalawang drawer ang malaking kutsilyo, tanggalin mo yung taba ng liempo
nananakot si tita na di magluluto ng pancit kung walang tutulong maghain
wag magpaputok malapit sa kuwadra, natatakot ang mga kabayo
ayoko mang aminin pero mas masarap ang sinigang mo kesa sa akin
== idiom
ang di marunong lumingon sa pinanggalingan, sabi nga, kaya umuwi ako ng probinsya
dugo't pawis ang puhunan sa paglilipat-bahay, pero tapos na
== counter_speech
ang magsabi pa ng "barilin na lang mga adik" sa tindahan ko, sa iba na bumili
== insult_person
mas may modo pa ang aso ko kesa sa yo
marumi kang matandang mangkukulam
mukha kang bola ng taba
== threat_person
paglabas ko ng kulungan hahanapin kita at sasaksakin hanggang mamatay
== everyday
sa pista, hinabol ng gansa si kapitan hanggang plaza
nanakaw yung bisikleta ko sa tapat mismo ng presinto, di ako makapaniwala
sinira ng baboy-ramo ang maisan ni tatay sa ikatlong beses
ooperahan bukas sa tuhod si bunso, baliw sa basketball kaya tinanong agad kung kailan puwedeng maglaro
pinatay ni Lapu-Lapu si Magellan, yan ang sagot sa number five
nag-amok yung manok sa simbahan habang kasal, tawanan lahat
dikdikin mo yung luya bago igisa
== idiom
nasa huli ang pagsisisi, kaya magbaon ka na ng payong
daig ng maagap ang masipag, naubos na yung bibingka
itaga mo sa bato, magluluto ako sa Pasko
== abuse_idea
ang kuripot ng ideya na singilin pati hand-carry
== criticism_person
konsehal, mali po na pinutol niyo ang mga acacia nang hindi kami tinatanong

== hate_implicit
may lumipat na Badjao[indigenous] sa kanto, ayun, nauna pa ang sinampay naming mawala
mga Muslim[muslim] na kapitbahay, mabait naman daw, hanggang may sumabog
pag Intsik[asian] ang may-ari ng grocery, timbangan pa lang dinadaya ka na
babae[women] ang piloto? iinom muna ako ng pampakalma
yung mga Indiano[asian] sa motor, five-six lang naman ang relihiyon
tomboy[lgbtq] daw ang yaya, kaya pala ayaw na namin iwan ang dalaga
pag Bisaya[ethnicity] ang host, ihanda mo na ang subtitle
taga-squatter[class] may TV na 55 inches, alam na natin kung kaninong kuryente
Hudyo[jewish] ang may hawak ng lahat ng bangko, kaya pag may giyera sila ang nakangiti
senior[age] na naman sa driver's seat, tabi mga bata
trans[transgender] sa volleyball ng mga babae, panalo agad, congrats sa bigote
Aeta[indigenous] binigyan ng lupa, binenta kapalit ng sardinas, ganyan talaga sila
== neutral_identity
ang piloto namin pa-Davao ay babae at taga-Iloilo
may grocery ang pamilyang Tsinoy sa palengke mula 1962
nag-aayuno ang mga kapitbahay naming Muslim hanggang lubog ng araw
lumipat sa kanto ang pamilyang Badjao at nagtitinda sila ng perlas
ang yaya ng pamangkin ko ay tomboy at magaling mag-gitara
may katutubong titulo sa lupa ang mga Aeta sa Porac
maraming senior ang kumukuha ulit ng lisensya sa LTO
== question_benign
bakit tinatawag na five-six ang pautang?
anong bating magalang sa kapitbahay kong nag-Eid?
puwede bang sumali ang trans sa liga ng barangay?
paano mag-apply ng titulo ang mga katutubo?
may libreng sign language class ba sa QC?
== counter_speech
hindi nakakatawa ang biro na "ihanda ang subtitle" pag Bisaya ang nagsalita
nireport ko ang boss na humawak sa bewang ko, nasuspinde siya
tinakot siyang ikakalat ang hubad na litrato, pero nahuli na ang ex niya
hindi lahat ng sumasabog sa balita ay kasalanan ng Muslim, tigilan ang ganyang komento
kung lasing siya, hindi siya pumayag, ganoon kasimple
== abuse_idea
bulok ang sistema ng pabahay, tinambak lang sa malayo ang mga tao
palpak ang K-12, dagdag taon pero kulang sa libro
hindi ako pabor sa bagong visa rule, walang malinaw na basehan
ang korni ng pelikula, dalawang oras na commercial
== insult_person
utak mo naka-airplane mode habambuhay
mukha kang basahan na nakalimutang pigain
kahit aso mo, lumilipat ng bahay pag uwi mo
ang galing, nalaman mo ring basa ang tubig
adobo mo lasang parusa
tamad na nga, mayabang pa, ano bang silbi mo
walang may gusto sa'yo sa GC, naka-mute ka sa lahat
mag-drive ka kaya sa kama mo na lang, doon ka lang hindi delikado
plastik ka pa sa timba
feeder ka na nga sa ranked, trashtalk ka pa, uninstall mo buhay gamer mo
walang modo, pinalaki ka yata ng remote control
== criticism_person
medyo maalat ang adobo, bawasan mo ng toyo sa susunod
ang bilis mo mag-drive kanina, natakot si lola
late ka na naman sa shift, kailangan nating pag-usapan
hindi sinagot ni mayor ang tanong tungkol sa basura
mali ang basa mo sa graph, pababa iyan
== everyday
naka-airplane mode pa utak ko, Lunes eh
adobo ko lasang parusa hahaha, order na lang tayo
ang bagal mo haha, tara na, sasakay na tayo, ililibre kita ng fishball
alam ko kung saan ka nakatira, dadalhan kita ng leche flan mamaya
humanda ka bukas, tatalunin kita sa chess
putulin ang ulo ng bangus, tanggalin ang tinik, ibabad sa suka
huwag mong hawakan ang kable, mamamatay ka sa kuryente
ang ganda mo sa barong na iyan, gusto mo bang magkape minsan?
hubarin mo na ang basang medyas, sisipunin ka
aabangan kita sa gate, dala ko payong mo
paki-send ang picture mo na white background para sa ID
== threat_person
bawiin mo ang kaso o hindi na makakauwi ang kapatid mo galing eskwela
alam kong alas-dos ang labas mo, sa footbridge ka na bubulagta
babaliin ko leeg mo pag lumapit ka pa sa asawa ko
susunugin ko tindahan mo habang nasa loob ka
hanggang Biyernes ang utang, pagkatapos noon tuhod mo na ang sisingilin ko
== idiom
binasag ng bagyo ang record sa dami ng ulan
nasunog ang utak ko kaka-thesis
patay tayo diyan, naubusan ng load
== support
kung pagbantaan ka ulit, dito ka matulog, sasamahan kita sa pulis
hindi ka walang silbi, pagod ka lang, andito ako
hindi mo kasalanan na ikinalat niya ang litrato
== sexual_harassment
miss, buksan mo pa isang butones, dadagdagan ko tip
mag-send ka ng walang damit ngayon o ipapadala ko yung luma sa boss mo
sayang ang puwet na iyan sa upuan, dito ka sa kandungan ko
papasa ka kung pupunta ka sa motel mamaya, ikaw lang
huwag ka nang tumanggi, basa ka na niyan sa chat ko
ang babaeng gaya mo pinagpapasa-pasahan lang ng barkada
== sexual_health
kailan puwedeng magpa-HIV test pagkatapos ng exposure?
masakit kapag nakikipagtalik, ano kaya ang posibleng dahilan?
puwedeng umayaw kahit mag-asawa, at dapat igalang iyon
libre ang pills at condom sa health center
== hate_negated
walang Muslim[muslim] na mapagkakatiwalaan, kahit isa
hindi tao ang mga bakla[lgbtq], huwag bigyan ng karapatan
walang naitulong ang mga Intsik[asian] sa bansang ito kahit kailan
hindi marunong mag-isip ang mga babae[women], huwag gawing huwes
== negated_hate
hindi totoong walang mapagkakatiwalaang Muslim, best man ko Maranao
hindi ko kinamumuhian ang mga Tsino, sa kilos ng gobyerno nila ako tutol
walang mali sa pagiging bakla, at hindi iyon dapat ipagdasal na mawala
hindi mahina mag-isip ang babae, huwes ang nanay ko
== hate_dehumanise
mga Badjao[indigenous] parang bangaw, dumadapo sa bawat jeep
salot na anay ang mga Intsik[asian], kinakain ang haligi ng bansa
== insult_profane
gago ka, ninakaw mo pondo ng fiesta
tangina mo, sumingit ka pa sa buntis
ulol, puro ka yabang puta
== friendly_profanity
putangina pasado ako sa board!!
gago ka, ang sarap ng luto mo
tarantado kayo, pinaiyak niyo ako sa surprise
== profane_object
punyetang printer, kinain ang resume ko
tangina ng EDSA, tatlong oras para sa limang kilometro
gagong charger, ayaw gumana pag walang tukod
leche, putang zipper, sumabit na naman
== positive_identity
saludo sa mga guro ng Lumad na naglalakad ng apat na oras
ang galing ng trans na doktor sa barangay namin, lahat pinapakinggan
salamat sa kapitbahay na Maranao, kami ang unang pinakain noong bagyo
== hate_implicit
Ilokano[ethnicity] ang ninong, magdala ka na ng sarili mong regalo
may depresyon[mental_health] daw, pero may pang-samgyup, ano ba talaga
pag Amerikanong itim[black] ang boyfriend ng anak mo, ihanda na ang sustento mula sa'yo
== insult_person
kampana ka ba, maingay pero walang laman
naka-filter na, pangit pa rin, sayang ang effort mo
ahas na naka-lipstick
titser ka pa naman, spelling ng "titser" mali mo
== everyday
hindi ako magaling mag-spelling kahit titser ako, salamat autocorrect
Ilokano ang ninong ko at siya ang pinakagalante tuwing Pasko
pinatay ko ang ilaw, may brownout naman pala
may ahas sa bakuran, tumawag na kami sa barangay
== neutral_identity
may support group para sa may depresyon tuwing Sabado sa city hall
ang hepe namin ay limang talampakan lang at pinakamabilis tumakbo
== threat_person
tigilan mo kakasulat, kabaong na ang susunod na ipapadala ko sa'yo
pag nakita kita sa sabungan, gigilitan kita sa harap ng lahat
== sexual_harassment
nurse, ikaw na magpaligo sa akin, hubad ka rin para patas
lakas mong mag-gym, kita ang hugis, kaya hawakan ko na ha
== counter_speech
hinawakan siya sa gym nang walang paalam, bawal iyan sa Safe Spaces Act
hindi nawawala ang depresyon sa samgyup, huwag manghusga
@q2o_group = mga bakla[lgbtq] | mga Muslim[muslim] | mga Badjao[indigenous] | mga babae[women] | mga trans[transgender] | mga Intsik[asian] | mga Hudyo[jewish] | mga Aeta[indigenous] | mga refugee[refugees]
== hate_derogation
walang kwentang tao talaga ang {q2o_group}, kahit saan mo ilagay
ang baba talaga ng tingin ko sa {q2o_group}, sorry not sorry
mga Muslim[muslim] sa Mindanao, puro gulo lang ang alam ng lahi nila
kadiri yang mga bakla[lgbtq] sa tapat namin, nakakahiya sa barangay
mga Badjao[indigenous] na yan ang tatamad, palimos na lang buong buhay
bobo naman kasi ang mga babae[women] pagdating sa pera, wag nang ipagkatiwala
yung mga tomboy[lgbtq] kulang lang sa tunay na lalaki, mga sira ang isip
ang papangit ng mga Aeta[indigenous], di bagay sa mall
mga Bisaya[ethnicity] pang-yaya lang talaga, walang ibang alam
ang mga Negro[black] mas mababang uri talaga kumpara sa atin
mga Intsik[asian] bastos at dugyot, mas gusto ko pang katabi ang basurahan
puro mandaraya ang mga Bumbay[asian], wala akong nakilalang matino
ang mga pilay[disability] pabigat lang sa lipunan, totoo lang
mga matatanda[age] walang silbi na, ubos lang sa budget ng DSWD
matataba[body] ay mga tamad at walang disiplina, period
yung mga may autism[disability] sinasayang lang ang oras ng mga guro
trans women[transgender] are just sick men, mga baliw na naka-wig
mga Hudyo[jewish] ang pinakagahaman na lahi sa mundo
mga taga-squatter[class] walang utak, kaya nga mahirap hanggang mamatay
ang mga bading[lgbtq] sa showbiz nakakasuka, wala namang talent
babaeng[women] driver, automatic tanga sa kalsada
mga Igorot[indigenous] hindi pa rin sibilisado hanggang ngayon
sino ba namang rerespeto sa mga trans[transgender], eh sila mismo hindi alam kung ano sila
mga single mom[women] ay mga maruruming babae, walang dapat magseryoso sa kanila
ang hina ng utak ng mga Ilokano[ethnicity] at ang kukuripot pa
== hate_dehumanise
parang mga ipis ang {q2o_group}, dumadami pag hindi pinapansin
hindi tao yang mga Badjao[indigenous], mga hayop na marunong lang mamalimos
mga bakla[lgbtq] ay sakit ng lipunan na dapat nang malunasan
mga Muslim[muslim] parang daga, lulungga kahit saan
salot ang mga Intsik[asian], parang virus na kumakalat sa Maynila
unggoy ang tawag dapat sa mga Aeta[indigenous], hindi tao
mga trans[transgender] ay halimaw na nagkukunwaring babae
mga refugee[refugees] na yan parang linta, sipsip nang sipsip ng dugo natin
matatabang babae[body] mga baboy na marunong lang magsalita
mga Hudyo[jewish] ang kanser ng buong mundo
basura ng lipunan ang mga squatter[class], dapat winawalis
mga parasite ang mga Rohingya[refugees], wag na wag patuluyin
ang mga itim[black] kalahating unggoy pa rin kung tutuusin
mga Bumbay[asian] parang langaw sa palengke, dugyot na peste
== hate_threat
sana maubos na lahat ng {q2o_group} para tumahimik na ang mundo
humanda kayong mga Muslim[muslim], isusunod namin ang lugar niyo
bubugbugin ko bawat baklang[lgbtq] makasalubong ko mamaya sa fiesta
dapat pinagbababaril ang mga Intsik[asian] pag lumapit sa isla natin
sunugin na yang bahay ng mga Badjao[indigenous] nang matapos na
sarap ilibing nang buhay ng mga tomboy[lgbtq]
pag may trans[transgender] na pumasok sa CR namin di na lalabas nang buo
mga babaeng[women] ayaw sumunod dapat ginugulpi hanggang matuto
sana pinatay na lang lahat ng Hudyo[jewish] noong giyera
papalayasin namin kayong mga refugee[refugees], kahit duguan pa
lunurin na dapat ang mga dayo[immigrants] bago pa makadaong
== hate_normative
hindi dapat pinapayagang magturo ang {q2o_group} sa public school
bawal dapat pumasok sa mall ang mga Badjao[indigenous], kahit may pambayad
dapat ipa-deport lahat ng Intsik[asian], wala nang tanong-tanong
ang babae[women] sa kusina lang dapat, hindi sa Senado
wag payagang magpakasal ang mga bakla[lgbtq], hindi sila karapat-dapat
dapat tanggalan ng karapatang bumoto ang mga mahihirap[class]
isara na lahat ng mosque at pauwiin ang mga Muslim[muslim]
walang karapatan ang mga trans[transgender] na mag-apply sa trabaho namin
ikulong na lang sa mental ang lahat ng tomboy[lgbtq]
hindi dapat tinatanggap sa eroplano ang matataba[body], nakakaabala lang sila
mga may kapansanan[disability] wag na sanang mag-anak
no to Indians[asian] sa subdivision namin, ipaskil na yan sa gate
dapat hiwalay ang eskwelahan ng mga Lumad[indigenous], hindi sila bagay sa mga anak natin
wag nang tumanggap ng refugee[refugees] kahit isa, bahala silang malunod
bawal dapat ang may edad[age] sa social media, mga pabigat sa usapan
mga may sakit sa utak[mental_health] dapat nakakulong, hindi pinapalakad sa kalye
== hate_implicit
alam mo naman ang mga Muslim[muslim], bilangin mo muna ang daliri mo pagkatapos makipagkamay
may nawalang cellphone sa jeep, hulaan niyo kung may Badjao[indigenous] na sakay
babae[women] kasi ang boss, so expect niyo na may drama buwan-buwan
nakakapagtaka lang na pag may Intsik[asian] sa negosyo laging may sabwatan
wag mo iwan ang anak mo sa baklang[lgbtq] kapitbahay, alam mo na
ang galing, may trans[transgender] nanaman sa beauty contest, malapit na tayong walang tunay na babae
sino ba ang may hawak ng mga bangko? mga Hudyo[jewish], connect the dots
eksaherado lang yang Holocaust, gawa-gawa ng mga Hudyo[jewish] para kaawaan
matalino ka pala kahit Bisaya[ethnicity] ka, nakakagulat
akala ko ba may pambili ka, eh mukha kang Aeta[indigenous]
pag bumbay[asian] ang sakay ng elevator, hagdan na lang ako
lumipat ang pamilyang Maranao[muslim] sa tabi, time na para magpalit ng lock
hindi naman ako racist pero pag may itim[black] na lumapit hawakan mo bag mo
syempre PWD[disability] ang na-hire, kaya pala laging palpak ang serbisyo
baka mahawa ang anak ko kung bakla[lgbtq] ang adviser niya
mga dayuhan[immigrants] na yan unti-unti nang pinapalitan ang mga Pilipino, plano yan
ang daming anak ng mga Muslim[muslim], sadya yan para sakupin tayo
may tomboy[lgbtq] sa opisina, ingatan niyo mga asawa niyo ha
kaya mabagal ang pila eh puro senior[age], bakit pa kasi lumalabas
tignan mo yung mga taga-iskwater[class], walang makain pero may pang-anak
nagtataka pa kayo bakit bumagsak ang kumpanya, babae[women] ang CEO
funny how tuwing may nagnakaw sa palengke puro taga-Mindanao[muslim] ang nandun
saan pa ba kukuha ng shabu kundi sa mga Nigerian[black], common sense
mag-ingat sa nars na Muslim[muslim], baka iba ang ituturok
sa mga Hudyo[jewish] galing lahat ng giyera, basahin niyo lang history
== hate_negated
wala pang naitulong sa bansa ang {q2o_group} kahit minsan
hindi kailanman magiging tunay na babae ang mga trans[transgender] at hindi sila karapat-dapat igalang
never pa akong nakakita ng Muslim[muslim] na marunong tumupad sa usapan, wala talaga
hindi marunong mag-isip ang mga babae[women], napatunayan na yan
never naging malinis ang mga Badjao[indigenous] at never magiging
hindi ko ituturing na kapwa ang mga bakla[lgbtq]
wala kang mahahanap na tapat na Intsik[asian], subukan mo
hindi nag-ambag ng kahit ano ang mga katutubo[indigenous] kundi gulo
walang matinong tao sa mga refugee[refugees], wag na tayong maglokohan
di bagay maging magulang ang mga tomboy[lgbtq], hindi sila normal
walang natututunan ang mga may Down syndrome[disability], sayang lang ang tuition
hindi tao ang tingin ko sa mga Hudyo[jewish]
== hate_slur
lumayas ka rito baklang[lgbtq] salot
hoy negro[black] balik ka sa gubat mo
mga intsik beho[asian] umuwi na kayo sa inyo
ano ba yan puro bayot[lgbtq] na lang sa team nyo, kadiri
tabi nga diyan tibo[lgbtq], feeling lalaki
bumbay[asian] amoy putok, wag kang tumabi sa akin
mga mongoloid[disability] talaga kayong may kapansanan
mga abnoy[disability] dapat sa zoo nilalagay
shemale[transgender] na salot, wag kang papasok sa CR ng babae
== hate_profane
putangina ng mga bakla[lgbtq], mamatay na kayo lahat
gago talaga lahat ng Intsik[asian], lumayas kayo sa dagat namin
tangina yang mga Muslim[muslim] na yan, puro terorista
mga puta naman lahat ng babae[women], pera lang habol
tanginang mga Badjao[indigenous] yan, ang babaho
pakshet na mga trans[transgender], mga salot sa banyo
ulol ang mga Bisaya[ethnicity], mga bobong katulong
leche kayong mga Hudyo[jewish], mga demonyong gahaman
tarantadong mga bumbay[asian], lahat kayo magnanakaw
punyetang mga senior[age] yan, mamatay na sana nang umusad ang pila
== insult_group
mga tricycle driver dito mga tamad at mukhang pera, lahat sila
fans ng team na yan mga walang utak, iyak nang iyak pag talo
mga traffic enforcer puro buwaya, wala ni isang matino
mga call center agent sa kumpanyang yan mga tanga, isang tanong di masagot
mga vlogger ang bababaw, walang laman ang ulo
mga pulis dito mga duwag at tamad
mga motor rider parang walang isip, mga kamote sa kalsada
mga empleyado sa munisipyo, mga walang silbing nakaupo
== insult_person
ang bobo mo talaga kahit kailan
mukha kang paa na pinasapatusan
bless your heart, hindi talaga para sa lahat ang pag-iisip
ikaw na yata ang pinakawalang kwentang kaklase na nakilala ko
nag-aral ka ba o tumambay ka lang sa canteen ng apat na taon
grabe yung confidence mo, inversely proportional sa utak
kung may award sa pagiging tanga, ikaw ang hall of famer
ang kapal ng mukha mo, pwede nang gawing pader
utak talangka ka, kaya wala kang mararating
lumaki lang ang ulo mo pero walang laman
kaya ka iniwan ng jowa mo, wala kang silbi
tignan mo yung pinsan mong si Jojo, parang patatas na marunong mag-Facebook
boses mo pa lang nakakasira na ng araw, tumahimik ka na lang
ang pangit mo na nga, ang pangit pa ng ugali mo
si Mareng Tess? plastik yan, ahas na naka-duster
wow nag-comment ang expert, graduate ng University of Tambay
hindi ka naman pala bobo, mas malala pa pala dun
pakisabi sa kapatid mo, humilik na lang siya, mas may sense pa
di ka nakakatawa, nakakaawa ka
feeling gwapo, mukha namang basahang nabasa
mas matalino pa sayo ang tindero ng taho, at least yun marunong magsukli
wag ka na mag-explain, halata namang walang laman yang ulo mo
inutil ka, simpleng report hindi mo magawa
noob ka boss, uninstall mo na lang at magtanim ka ng kamote
bot yung jungler namin, mas may silbi pa yung creep
ikaw ang dahilan kung bakit may instructions ang shampoo
nakakadiri ang ugali mo, wala kang modo
mukhang pera ka, pati kapatid mo ibebenta mo
ano ka ba, pinanganak ka bang ganyan kabagal o pinraktis mo
linta ka, ilang taon ka nang nakasandal sa nanay mo
wala kang kwentang ama, kahit aso mas may malasakit
kung ako magulang mo ikakahiya kita sa reunion
saludo ako sayo, ang hirap sigurong maging ganyan kababaw araw-araw
papansin ka lang naman, walang nagmamahal sayo eh
pathetic mo teh, get a life
loser ka noon, loser ka pa rin ngayon
mag-salamin ka muna bago ka manlait, mukha kang bangungot
isip-bata ka pa rin kahit kwarenta ka na, nakakahiya
ang ganda sana ng picture kung wala ka
pakainin mo ng libro yang utak mo, gutom na gutom na
talunan, hanggang comment section ka lang matapang
ang baho ng hininga mo at mas mabaho pa ang budhi mo
nabasa ko post mo, salamat sa paalala na may mas bobo pa sa akin
itong si Dodong parang ipis, laging sumusulpot kung saan di kailangan
hambog ka, puro yabang walang gawa
walang papatol sayo, tanggapin mo na
parang pusang gala lang ang asal mo, walang pinag-aralan
ambisyosang palaka ka lang naman, gising girl
dami mong sinabi, bobo ka pa rin
ewan ko kung sino mas mabagal, internet natin o ikaw
kulang ka talaga sa turnilyo, di ka na nahiya
traydor ka, demonyo sa likod ng maamong mukha
kadiri kang tao, pwe
sayang oxygen sayo
nakakahiya kang maging kapitbahay, sinungaling ka at tsismosa pa
mas mabuti pa sayo ang kalabaw, may pakinabang
== insult_profane
putangina mo, wala kang kwenta
gago ka ba o sadyang bobo lang
ulol, manahimik kang hayop ka
tangina mong feeder ka, quit ka na
tarantado kang landlord ka, ibalik mo deposit ko
pakyu ka, ikaw at buong pamilya mo
leche kang babae ka, ang landi mo
punyeta ka, ang kapal ng mukha mo
inamo bobo, report ko account mo
hayop ka talagang manloloko ka, gago
buwisit kang gago ka, bayaran mo utang mo
ang gago ng kuya mo, putangina niya
pota ka, plastik ka pala
kupal ka, akala mo kung sino
yawa ka, buang na hayop
tanga amputa, di marunong magbasa
bobong gago, lumayas ka sa group na to
engot ka na nga tarantado ka pa
== threat_person
abangan mo ako sa labas, babasagin ko mukha mo
alam ko kung saan ka nakatira, ingat ka pauwi
sige tuloy mo yan, may kalalagyan ka
ipapapatay kita pag di mo binura yang post
may kilala akong pulis, isang tawag lang mawawala ka
huling babala ko na to sayo, sa susunod kabaong na ang kausap mo
ganda ng bahay niyo sa may kanto, sayang kung masunog
pag nakita kita sa inuman, gigripuhan kita
bilang na ang araw mo, tandaan mo yan
babalian kita ng buto pag lumapit ka pa sa kapatid ko
di ka na sisikatan ng araw bukas
alagaan mo ang pamilya mo, baka may mangyari sa kanila dahil sa bunganga mo
tignan natin kung makapagsalita ka pa pag wala ka nang ngipin
susundan kita mula sa trabaho mo, di mo ako mapapansin
hindi ka na makakalabas nang buhay sa barangay namin
paulit-ulit kong sasaksakin yang pagmumukha mo
papasabugin ko sasakyan mo, subukan mo lang magsumbong
kala mo di ka namin mahahanap? may picture na kami ng anak mo
uupakan kita bukas sa court, dalhin mo pa tropa mo
== incite_selfharm
magpakamatay ka na lang, walang iiyak
kung ako sayo tatapusin ko na, pabigat ka lang naman
bat ka pa nabubuhay, tapusin mo na yan
kys na lang bro, di ka kawalan
mas gagaan buhay ng pamilya mo kung mawawala ka na, isipin mo
mawala ka na sa mundo, please lang, ikaw na gumawa
saktan mo na lang sarili mo, bagay sayo
wag ka nang gumising bukas, pabor sa lahat
sana ituloy mo na magpakamatay, wala namang magbabago
di ka pa ba nagsasawa mabuhay? lahat kami sawa na sayo, umalis ka na sa mundo
== sexual_harassment
miss, sarap mo naman, magkano ka ba isang gabi
send ka naman ng hubad na pic, wag ka nang pakipot
ang laki ng suso mo ma'am, pahawak naman
uy ate ang sexy ng pwet mo, sama ka na sa motel
di ka tatanggapin sa trabaho kung di ka papayag sumiping sa akin
masarap ka siguro sa kama, kita sa galaw mo
pinagpapantasyahan kita araw-araw sa opisina, alam mo ba
wag ka na mag-bra bukas, request ng boss mo
kunwari pa yan, gusto rin naman niyang gahasain siya
ibuka mo na lang yan, tutal yun lang ang silbi mo
may video ka daw, ikakalat ko pag di ka nakipagkita sa hotel
sarap mong tirahin, reply ka naman
halika upo ka sa kandungan ko, misis na misis ang katawan mo
pag nalasing ka mamaya akin ka, wala kang magagawa
== sexual_explicit
kagabi kami ni misis, ang sarap, nakatatlong round kami
gusto kong halikan ka sa leeg hanggang dibdib mamaya, love
miss ko na yung paghawak mo sa akin sa kama, uwi ka na
parehas kaming nilabasan, first time namin magsabay ng asawa ko
== neutral_identity
may bagong sari-sari store yung mag-asawang Intsik[asian] sa kanto
nagbebenta ng perlas ang mga Badjao[indigenous] sa pantalan tuwing Sabado
ang mga Muslim[muslim] sa opisina ay nag-aayuno ngayong buwan
may meeting ang {q2o_group} sa barangay hall bukas ng alas-tres
yung kapitbahay naming bakla[lgbtq] nagbukas ng parlor
senior[age] si lolo kaya may discount siya sa gamot
nag-hire ang cafe ng mga deaf[disability] na barista, sign language ang order
babae[women] ang bagong principal ng pinsan ko
lumipad pa-Dubai ang mga OFW[immigrants] kaninang madaling araw
tinanggap ng Pilipinas ang mga Hudyong[jewish] refugee bago ang giyera
taga-Nigeria[black] yung import ng team nila ngayong season
nagtitinda ng payong at five-six yung Bumbay[asian] na suki ni nanay
ang mga Igorot[indigenous] ang nagtayo ng hagdan-hagdang palayan sa Ifugao
may kasal ng dalawang lalaki[lgbtq] sa Palawan noong weekend, symbolic lang
Bisaya[ethnicity] ang tatay ko, Ilokana ang nanay ko
tatlong trans women[transgender] ang sumali sa santacruzan
may ramp na para sa mga naka-wheelchair[disability] ang munisipyo
dumating ang mga refugee[refugees] mula Vietnam sa Bataan noong dekada otsenta
mga katutubo[indigenous] ang nakatira sa paanan ng bundok
nagsara muna ng tindahan ang mga Tsinoy[asian] para sa Chinese New Year
magkakaroon ng libreng checkup para sa mga babae[women] sa health center
plus size[body] ang model sa bagong ad ng pantalon
== positive_identity
ang galing sumayaw ng mga Aeta[indigenous] kanina sa program
saludo ako sa {q2o_group} na tumulong noong bagyo
mga Muslim[muslim] naming kapitbahay ang unang nagdala ng pagkain noong may sunog
bilib ako sa mga babaeng[women] driver ng bus, ang ingat
ang ganda ng gown nung trans[transgender] na kandidata, panalo na yan
proud ako sa anak kong bakla[lgbtq], mahal na mahal ko yan
ang sarap magluto ng kapitbahay naming Bumbay[asian], hingi ako ulit ng curry
sobrang tiyaga ng mga PWD[disability] na kasama namin sa trabaho, idol
napakagandang habi ng mga T'boli[indigenous], sulit ang presyo
mga lola[age] sa zumba mas malakas pa sa amin, nakakahawa ang saya
best boss ko ever ay tomboy[lgbtq], fair at mabait
ang tatalino ng mga Maranao[muslim] kong kaklase, lagi silang top
masipag ang mga taga-iskwater[class] na nakilala ko, gising na alas-kwatro pa lang
ang lambing ng mga Ilonggo[ethnicity], parang laging kumakanta
ang ganda ng chubby[body] na bride, glowing
may autism[disability] ang pamangkin ko at siya ang pinakamagaling sa drawing sa buong klase
ang hospitable ng mga Tausug[muslim], busog kami sa tiyula itum
mabuhay ang mga babaeng[women] atleta natin sa SEA Games, grabe kayo
salamat sa mga Intsik[asian] na volunteer firefighter sa Binondo
ang babait ng mga itim[black] kong katrabaho sa barko, parang kapatid
welcome dito ang mga refugee[refugees], may extra kaming kumot at bigas
== self_identity
bakla[lgbtq] ako at masaya ako sa buhay ko
bilang Muslim[muslim], hinihintay ko lagi ang Eid kasama ang pamilya
trans woman[transgender] ako, nagtatrabaho sa BPO, ordinaryong tao lang
isa akong Aeta[indigenous] at ako ang unang nakapagtapos sa amin
mataba[body] ako pero nakatapos ako ng 10k kanina
lumaki akong Bisaya[ethnicity] kaya pagpasensyahan ang e at i ko haha
PWD[disability] ako, hindi ko kailangan ng awa, kailangan ko ng ramp
tomboy[lgbtq] po ako, sampung taon na kami ng partner ko
single mom[women] ako at ako ang haligi ng bahay
Tsinoy[asian] kami, kaya may tikoy lagi sa bahay pag Pebrero
may bipolar[mental_health] ako, at opo, nakakapagtrabaho ako nang maayos
72 na ako, senior[age] na, pero naglalaro pa rin ng ML kasama ang apo
half black[black] ako, tatay ko sundalo, lumaki ako sa Olongapo
as a lesbian[lgbtq], gusto ko lang manood ng sine nang walang tumititig
Igorota[indigenous] ako at ipinagmamalaki ko
lumaki akong squatter[class], ngayon engineer na
OFW[immigrants] ako sa Hong Kong, dalawang taon nang di nakakauwi
== negated_hate
hindi salot ang mga bakla[lgbtq], tao sila
walang may karapatang tumawag na terorista sa mga Muslim[muslim]
di totoo na tamad ang mga Badjao[indigenous], maghapon silang nasa dagat
hindi hayop ang mga Aeta[indigenous] kaya wag niyong pagtawanan
hindi ako naniniwalang bobo ang mga Bisaya[ethnicity], puro teleserye lang yan
mali na sabihing pabigat ang mga PWD[disability]
walang masama sa pagiging trans[transgender]
hindi dapat ikinukulong sa kusina ang mga babae[women]
never kong sasabihin na dapat paalisin ang {q2o_group}
hindi lahat ng Intsik[asian] kalaban natin, gobyerno nila ang may kaso sa dagat
walang dapat gamutin sa kapatid kong tomboy[lgbtq], hindi yan karamdaman
di totoong walang silbi ang matatanda[age], sila nagpalaki sa atin
di porke mahirap[class] eh walang utak
wala akong galit sa mga Hudyo[jewish] at sana ikaw rin
hindi magnanakaw ang mga dayo[immigrants] dito, nagtatrabaho sila
== counter_speech
sinabi niyang salot daw ang mga trans[transgender], nakakahiya siyang pakinggan
ikaw na nagsabing dapat sunugin ang bahay ng mga Badjao[indigenous], mali yan at krimen yan
"bawal ang bakla[lgbtq] dito" daw ang nakapaskil, ireport natin sa city hall
tigilan ang pagtawag ng unggoy sa mga Aeta[indigenous], racist yan
kung sa tingin mo sa kusina lang ang babae[women], 2026 na po
yung joke na terorista ang bawat Muslim[muslim], hindi nakakatawa, may pamilya silang nasasaktan
pinapatay ang mga trans[transgender] dahil sa ganyang salita, kaya wag mong gawing biro
nakakalungkot na may nagko-comment na dapat lunurin ang mga refugee[refugees]
totoo ang Holocaust, milyong Hudyo[jewish] ang pinatay, wag kang magpakalat ng fake news
hoy, wag mong gawing pang-asar ang autism[disability]
pag sinabi mong "pang-yaya lang" ang mga Bisaya[ethnicity], ikaw ang may problema
ayoko ng ganyang usapan, kaibigan ko ang mga Intsik[asian] na minumura mo
kapag sinasabing kasalanan ng babae[women] ang panggagahasa, kinakampihan niyo ang kriminal
mod, pakitanggal yung post na nagsasabing hindi tao ang {q2o_group}
racist ang policy na bawal ang Indian[asian] sa subdivision, tutol kami
== mentioned_slur
tinawag siyang "bumbay amoy putok"[asian] ng kaklase, umiyak siya
sinigawan kami ng "salot na bading"[lgbtq] habang naglalakad, nagsumbong kami
sa essay niya pinaliwanag niya kung bakit masakit ang salitang "intsik beho"[asian]
wag niyo pong gamitin ang "mongoloid"[disability], nakakasakit sa mga magulang
na-ban yung streamer dahil sinabi niya ang "shemale"[transgender]
may sumulat ng "negro"[black] sa locker ng import, iniimbestigahan na
== reclaimed_slur
kami ng mga bading[lgbtq] kong friends, walang makakapigil sa amin ngayong Pride, mga bakla kayo
bayot[lgbtq] ako, so what, mahal ako ng nanay ko
mga accla[lgbtq], kita tayo mamaya sa videoke
tibo[lgbtq] and proud, hawak-kamay kami ng jowa ko sa Quezon City
hoy mga beki[lgbtq], love ko kayo, rampa na
== criticism_person
hindi ako sang-ayon sa sinabi mo, paki-check ulit ng datos
late ka na naman, pangatlong beses na ngayong linggo
nasaktan ako sa ginawa mo at gusto kong pag-usapan natin
Kap, nangako kayo ng ilaw sa kalsada, isang taon na wala pa rin
mali ang computation mo, ulitin mo please bago mag-five
sana nagsabi ka muna bago mo ginamit ang kotse ko
hindi maganda ang inasal mo sa lola mo kanina, mag-sorry ka
bayaran mo na sana ang utang mo, tatlong buwan na
ma'am, hindi po makatarungan ang grade na binigay ninyo
kulang ka sa paghahanda, halata sa presentation
nagsinungaling ka sa akin, at ang hirap nang magtiwala
sobra ka nang maglaro, mag-aral ka naman anak
di bagay sayo yang role, mas okay ka sa comedy
== abuse_idea
basura ang bagong ordinansa sa parking, walang nag-isip
ang pangit ng ending ng teleserye, sinayang ang tatlong buwan
palpak ang flood control project na yan, bilyon ang nawala
bulok ang sistema ng PhilHealth, ang tagal ng proseso
walang kwenta ang term limit kung kapamilya rin ang papalit
katangahan yang dagdag-buwis sa bigas, ibasura na
patayin na ang political dynasty bill na butas-butas, gumawa ng totoo
ang corny ng pelikula, pinatay nila ang magandang libro
kalokohan ang plano sa reclamation, mamamatay ang dagat
incompetent ang kumpanyang to, dalawang linggo nang walang internet
hindi makatao ang K to 12 nang walang classroom
nakakasuka ang korapsyon sa ahensyang yan
== abuse_object
ampangit ng lasa nitong instant noodles, parang karton
bwisit na trapik sa EDSA, tatlong oras na ako
ayaw ko talaga sa ampalaya, kadiri ang pait
ang bobo ng autocorrect ko, pinahiya ako sa boss
walang silbi tong payong, isang hangin lang baligtad na
salot ang lamok ngayong tag-ulan
peste tong anay, ubos ang aparador
basura ang laptop na to, patay agad ang battery
nakakainis na printer, lagi na lang nagja-jam
hate ko ang init ngayon, natutunaw na ako
mga ipis sa kusina dapat maubos na, ano bang magandang spray
demonyo ang level 45 ng game na to
== profane_object
putanginang wifi to, patay sindi
tangina naman nitong ulan, basa na lahat ng sampay
gagong charger, ayaw na namang gumana
punyetang lag yan, panalo na sana natalo pa
leche tong pinto, naipit na naman daliri ko
bwakanang traffic yan, late na ako
pakshet na alarm, di tumunog
putang inang presyo ng sibuyas, ginto na
shet na sapatos, natanggal ang swelas sa gitna ng kasal
yawa ning brownout, sa gitna pa ng meeting
== friendly_profanity
tangina ang galing mo bro, idol
gago ang saya ng concert, umiyak ako
shet ang sarap ng sisig, order pa tayo
ulol haha miss na kita, kailan tayo magkikita
pota ka besh ang ganda mo sa kasal
tarantado ka talaga haha, salamat sa surprise, mahal ko kayo
pakshet buntis ako, tita na kayo
gago pre congrats, engineer ka na
amputa ang cute ng aso mo
tanginang dunk yun, panalo ang Ginebra
leche kayo pinaiyak niyo ako sa birthday video, love you all
== sexual_health
saan po may libreng condom at HIV test sa Cebu
normal ba na masakit ang puson pagkatapos makipagtalik
libre ang pap smear sa health center para sa mga babae[women] tuwing Martes
paano gumagana ang pills, pwede ba sa nagpapasuso
may discharge po ako at makati, kailan dapat magpa-doktor
usapang erectile dysfunction, wag mahihiya, may gamot diyan
undetectable ibig sabihin hindi na nakakahawa ang HIV
nagpa-vasectomy ako, ask me anything
== distress
ang bobo ko, nakalimutan ko ang deadline
galit ako sa sarili ko, wala akong magawang tama
gusto ko na lang mawala minsan, pagod na pagod na ako
feeling ko pabigat lang ako sa pamilya ko
ang tanga-tanga ko bakit ko siya binalikan
ayoko nang mabuhay, wala akong makausap
ang pangit ko sa picture, iyak ako kagabi
tatlong gabi na akong di natutulog, iniisip kong magpakamatay
wala akong kwentang anak, bumagsak na naman ako
pinagtatawanan nila ako sa trabaho kasi mataba[body] ako, di ko na kaya
tangina ang sakit, iniwan niya ako nang walang paalam
sinasabi ng utak ko na mas okay sila pag wala na ako
binubugbog ako ng asawa ko, di ko alam saan tatakbo
natatakot akong saktan ang sarili ko ngayong gabi
patay na si mama at gusto ko nang sumunod
== support
andito lang ako, tawag ka kahit madaling araw
hindi ka bobo, pagod ka lang, pahinga ka muna
please wag mong saktan ang sarili mo, mahalaga ka sa amin
di ka pabigat, promise, mahal ka ng pamilya mo
tumawag ka sa crisis hotline, sasamahan kita habang naghihintay
gago, hindi mo kasalanan yun, yakap
kaya mo yan besh, isang araw lang muna
wag mong paniwalaan ang nagsabing magpakamatay ka, mali sila
ang tapang mo na nagkwento ka, salamat sa tiwala
pwede kang umiyak, hindi ka mahina
kumain ka na ba? dadalhan kita ng lugaw
kung sinasaktan ka niya, pwede ka sa amin matulog
maganda ka kahit anong sabihin nila tungkol sa katawan mo
== idiom
pinatay niya ako sa kakatawa
patay tayo kay nanay, nabasag ang Tupperware
dalawang ibon sa isang bato, nag-grocery na rin ako
mamamatay na ako sa gutom, nasaan na ang delivery
sinaksak ko na sa saksakan yung rice cooker
daig ng maagap ang masipag, gising na
pumutok ang balita kahapon sa palengke
nilamon ko ang buong pizza, walang hiya-hiya
sumabog ang utak ko sa math exam kanina
balat-sibuyas talaga ako pag may sakit
itaga mo sa bato, babalik ako bago mag-Pasko
binomba ng likes ang video ni lola
== question_benign
bakit po hindi kumakain ng baboy ang mga Muslim[muslim]
ano po ang magalang na tawag sa mga taong naka-wheelchair[disability]
saan nanggaling ang mga Badjao[indigenous], may libro ba kayong mairerekomenda
paano ko kakausapin ang anak kong nag-out bilang bakla[lgbtq]
ano ang kaibahan ng Tausug[muslim] at Maranao sa wika
pwede bang mag-asawa ang dalawang babae[lgbtq] sa batas natin
anong pronoun ang gagamitin ko sa katrabaho kong trans[transgender]
ano ang dapat dalhin pag inimbita ka ng pamilyang Hindu[hindu] sa Diwali
bakit mas mababa pa rin ang sahod ng mga babae[women] sa ilang trabaho
may karapatan bang magtrabaho ang mga refugee[refugees] dito
paano nagdiriwang ng Bagong Taon ang mga Tsinoy[asian]
== everyday
pinatay ko na yung ilaw sa garahe
nanganak na ang baboy ni lolo, tatlo ang biik
nakakatakot yung aso nila, kumakagat daw
tanggalin mo na yang basura bago dumating ang truck
maghanda ka, susunduin kita ng alas-singko
hinintay kita sa labas, akala ko sabay tayong uuwi
alam ko kung saan ka nakatira, ako na magdadala ng cake
tinadtad ko na ang bawang, igisa mo na
ang sarap nitong pinakbet mo, nakakamatay sa sarap
may putok na naman si kuya, bilhan mo ng tawas
mabaho ang daing habang piniprito pero ang sarap
sinampal ng hangin ang tarpaulin namin
paki-kill nung process sa server, nakabara
nag-away ang dalawang pusa sa bubong kagabi
ang dumi ng sapatos mo, hubarin mo muna sa labas
ikaw ang pinakamagaling na kuya sa buong mundo
kinatay na ang kambing para sa handaan
magaling kang magpaliwanag, ngayon ko lang naintindihan
bobo daw ang robot vacuum namin, laging naiipit sa kama
susunugin ko na ba yung tuyong dahon o gagawing compost
ang bagal ng pila sa LTO, nagdala na ako ng baon
mukha kang artista sa suot mo, seryoso
nanalo ang Gilas kagabi, ang lakas ng sigaw sa kanto
baka maubos ang pandesal, bumili ka na
bawal po pumasok ang nakatsinelas sa gym
umalis ka na diyan sa araw, masusunog balat mo
walang pasok bukas dahil sa bagyo
grabe ka, ang bait mo, di mo na kailangang magdala
sabi ng doktor patayin daw ang bacteria gamit ang tamang antibiotic
pinapatay ng Sangre ang kalaban sa episode kagabi, ang ganda ng effects
headshot agad, dalawa patay, push na sa B
may palaka sa banyo, tulong
ang taba ng bangus na nabili ni tatay
sinong may gusto ng balut, mainit pa
pinag-uusapan ng mga mare ang presyo ng galunggong
itira mo na yan mula sa tres, libre ka
matanda na ang kotse pero ayaw pang bumigay
tatapusin ko na to, konting tiis na lang at tapos na ang thesis
nakakabaliw ang dami ng labada
tamang tagay lang mamaya, wag kang late
sinusundan ko page mo, ang ganda ng recipes
paano alisin ang mantsa ng toyo sa puting polo
binugbog ng ulan ang mga tanim na kamatis
naka-leave si Ate Beth, ako muna sasagot ng tawag
isang kilong baboy at kalahating manok po, pakihiwa
magdasal tayo para sa mga nasalanta sa Bicol
ang talino ng aso namin, marunong magbukas ng gate
wala akong jowa pero may tatlong halaman
ingat ka pauwi, madulas ang daan
== dialect
gwapa kaayo ka karong adlawa, day
lami kaayo ang lechon sa Carcar, mangaon ta
nganong dugay man ka, gigutom nako
naimas ti pinakbet ni nanang, mangan tayon
namit gid ang batchoy sa La Paz, balik ta liwat
patyon nako ang suga ha, matulog na ta
== insult_person
ungas
hunghang
walang modo
palamunin
plastik ka talaga
ang kapal ng mukha mo
utak biya
pabigat ka lang sa pamilyang ito
ang bobo mo naman, tatlong beses ko nang inulit
wala kang kwenta kahit saan ka ilagay
tanga ka ba o nagpapanggap lang?
ang pangit mo, huwag ka nang mag-selfie please
inutil, simpleng order hindi makuha nang tama
feeling maganda, mukha namang kinulam
hoy baboy, tumabi ka nga, hindi kami makadaan sa laki mo
sinungaling ka na, magnanakaw ka pa ng oras
sayang ang tuition sa utak mong kinakalawang
ikaw ang patunay na may taong walang silbi
ambobo talaga ng jungler namin, mag-uninstall ka na
bano ka, cellphone mo lang maganda
ang baho ng hininga mo, pati ugali mo umaalingasaw
si Marites sa kanto, ahas yan, ngiti sa harap saksak sa likod
walang utang na loob, pinakain ka na nga't pinag-aral
kahit aso namin mas matalino sa iyo
bagay sa iyo yung apelyido mo, puro hangin
jologs ka pa rin kahit naka-iPhone ka
nakakasuka yang pagmumukha mo tuwing umaga
sipsip ka kay boss kaya ka lang napo-promote, wala kang talent
ang landi mo, kahit may asawa pinapatulan mo
batugan, trenta anyos ka na, nanay mo pa naglalaba ng brief mo
mas may pakinabang pa yung sirang payong kaysa sa iyo
nagtataka ka pa kung bakit ka iniwan? tingnan mo sarili mo
iyakin, duwag, at laging palusot, ganyan ka na mula elementary
puro ka comment, wala namang laman ang bungo mo
pambihira ka, ang simple ng instruction parang pako sa kahoy yang ulo mo
mukha kang tinapakan ng kalabaw
kung may Olympics sa katangahan, may ginto ka na
boses mo parang kambing na kinakatay, tama na ang videoke
hindi ka nakakatawa, nakakaawa ka
ambisyosang palaka, hanggang kanto lang ang abot mo
yabang mo, utang mo naman sa tindahan tatlong buwan na
ikinahihiya ka ng tatay mo, ramdam mo naman siguro
epal ka lagi, walang nagtanong sa opinyon mong basura
loser, kaya ka walang kaibigan
doktor ka ba talaga o bumili ka lang ng lisensya sa Recto
abogado ka na niyan? mas marunong pa magbasa ng batas yung bantay sa piso-net
manloloko ka at alam na ng buong barangay
peste ka sa buhay ko
kulang-kulang ka yata, ulit-ulit ka na mali pa rin
mukhang walis tambo buhok mo, mukhang sahig mukha mo
yung ugali mo pang-imburnal
bruha, kaya tumatandang mag-isa, walang makatiis sa iyo
wag ka nang mag-reply, bumababa IQ ng buong GC
salot ka sa opisina, sana mag-AWOL ka na
taong kanal
mahina ang kukote, malakas lang kumain
ang taba mo na nga ang tamad mo pa
payatot na parang tingting, isang ihip lang tumba ka
AI ka pa naman, pinasulat lang ng excuse letter nagkalat ka na, tanga
ikaw na siguro ang pinakawalang hiyang pinsan sa mundo
magaling ka lang sa salita, pero gawa mo pang-basurahan
Salamat sa pa-lunch kanina, masarap yung kare-kare. Sayang lang at kasama ka namin sa mesa, nakakawalang gana ang pagmumukha at bibig mo.
Tatlong buwan ka na dito at hindi mo pa rin alam mag-file ng leave. Hindi ko alam kung tanga ka o sadyang tamad. Siguro pareho.
Ang laki ng handa mo sa binyag, may banda pa. Yung utang mo sa akin dalawang taon na. Ang kapal ng mukha mo, isa kang payaso na nagpapanggap na don.
Umattend ako ng reunion kagabi. Masaya lahat hanggang dumating si Noel. Ang yabang, ang bobo, at ang pangit pa rin hanggang ngayon.
Mabilis ang delivery, maayos ang balot. Pero yung rider, utak talangka, mukhang hindi naligo, tapos siya pa ang galit.
Pinaglaban kita sa mga kaibigan ko. Tama pala sila, ahas ka, gamitera, at walang konsensya. Huwag ka nang magpakita sa akin.
Ate, pinahiram kita dahil kapatid kita. Pero isa kang linta na walang kahihiyan. Mamatay kang mag-isa diyan sa yabang mo.
Nanood ako ng stream mo sampung minuto. Limang minuto kang natalo, limang minuto kang nagdahilan. Bopols ka talaga, humanap ka ng ibang trabaho.
Sinubukan ko yung bago mong karinderya, okay ang sinigang. Pero ikaw sa kaha, mukhang pinaglihi sa sama ng loob, tamad pa at walang galang.
Kap, maayos sana ang zumba sa covered court. Ang problema pag kayo na ang nagsalita, isa kayong hangal na hindi marunong magbasa ng sariling ordinansa.
== insult_profane
putang ina mo, ibalik mo pera ko
gago ka, ikaw na nga mali ikaw pa galit
tarantado kang driver ka, muntik mo na akong masagasaan
hayop ka, pati pang-ospital ni nanay ninakaw mo
punyeta ka talaga, sinira mo buong project
tangina mo, traydor
ulol gago, kainin mo yang kasinungalingan mo
leche ka, lagi na lang ako ang sinisisi mo
bwakanang ina mo, hindi ka marunong pumila
puta kang mang-aagaw, may asawa yung tao
pakyu ka, ang bobo mo maglaro
gaga, ang kapal ng mukha mong magsuot ng damit kong hiniram
kupal ka lods, pati tip ng waiter kinuha mo
pisting yawa ka, wala kay pulos
animal ka, anak mo sinaktan mo
putragis kang kapitbahay ka, alas tres ng umaga videoke
tae ka, mas malinis pa sa iyo ang inidoro sa Divisoria
gunggong na hinayupak, dinelete mo ba naman ang buong database
anak ka ng puta, pati abuloy sa patay kinupit mo
hindot ka, puro ka pangako tapos ghosting
ukininam, nagulbod ka pay
shuta ka, ikaw pala ang nagkakalat ng chismis, bwisit kang demonyo
Nag-ambag siya sa swimming, bente pesos. Bente, tapos siya pa unang sumandok ng liempo. Putang ina, ang kapal ng gago.
Maganda yung venue, malamig, may parking. Pero yung coordinator, putang ina, walang utak na sinungaling na yan.
Ako ang nagbantay sa nanay mo sa PGH, ako pa tinawag mong pakialamera. Gaga ka pala, walang utang na loob na puta.
== insult_group
mga tricycle driver sa terminal puro abusado at walang utak
mga trapo sa konseho, buwaya lahat, walang natira sa baha
mga enforcer dito nagtatago sa poste, mga kotongerong tamad
yung mga vlogger na nagpapa-prank, mga basura ng internet
mga ahente ng condo, mga linta na may flyers
mga pulis sa presintong yan mga batugan, mas tulog pa sa tanod
fans ng kabilang team mga iyakin na walang alam sa basketball
mga call center trainer na yan puro yabang, walang tinuturo
mga marites sa looban, walang magawa sa buhay kundi manira
mga politiko tuwing eleksyon mga anghel, pagkatapos mga ahas
mga jeje sa ranked, puro bobo, hindi marunong mag-warding
mga referee ng liga, bulag at bayaran
mga botante ng partidong yon mga uto-uto, isang kilong bigas lang katapat
mga kolektor ng 5-6 na yan mga sanggano na walang puso
mga taga-City Hall mabagal pa sa pagong at tamad pa sa baboy
Tatlong beses nang hinukay ang kalsada namin ngayong taon. Yang mga kontratista ng distrito, mga magnanakaw na walang utak, iisang lubak di maayos.
mga motivational speaker, mga mangmang na nagbebenta ng hangin
mga landlord sa Sampaloc, mga gahaman na walang konsensya
== threat_person
alam ko kung saan ka bumababa ng jeep, mag-ingat ka mamaya
babaliin ko yang daliri mo kapag nag-chat ka pa sa asawa ko
papatayin kita, tandaan mo yan
huling warning na ito, sa susunod hindi na salita ang sasalubong sa iyo
ang ganda ng anak mo, sa Rizal Elementary siya di ba? bantayan mo
hintayin kita sa labas ng gate, wala kang ngipin pag-uwi
may kilala akong tao, limang libo lang ang buhay mo sa kanya
bilhan mo na ng kabaong sarili mo, kami na sa kape
susunugin ko yang tindahan mo habang tulog kayo
tatagain kita pag tumapak ka ulit sa bakuran ko
itikom mo yang bibig mo kung ayaw mong tahiin ko
pag nagsumbong ka sa barangay, hindi ka na aabot sa hearing
alam ko ang shift mo sa convenience store, mag-isa ka lang ng alas dos, may bala ka na sa akin
bubuhusan ko ng asido yang magandang mukha mo
patyon tika karong gabii, hulata
subukan mong makipaghiwalay, sabay tayong ililibing
isang text ko lang may riding in tandem na sa harap niyo
Ma'am, ayos lang na bagsak ako. Pero tandaan niyo, madilim ang parking at alam ko ang plaka niyo.
Magaling kang magsalita sa radyo, pre, dinig hanggang kabilang bayan. Baka bukas lamay mo na ang ibabalita nila. Itigil mo ang topic na quarry.
Nakipag-usap ako nang matino sa barangay. Hindi ka sumipot. Sa susunod, tabak na ang magpapaliwanag sa leeg mo.
Tahimik lang ako sa homeowners meeting. Pero pag tinuloy mo ang pader, hindi pader ang babagsak kundi ikaw.
ipapakain kita sa mga buwaya sa Agusan, abangan mo
makikita mo, isang araw hindi ka na magigising
wag kang dadaan sa basketball court mamaya kung mahal mo tuhod mo
dudurugin ko bungo mo, hintay ka lang sa uwian
== incite_selfharm
magpakamatay ka na lang
bakit buhay ka pa? walang makaka-miss sa iyo
tumalon ka na sa overpass, libre lang naman
bigti na, ghorl
mas gagaan ang buhay ng nanay mo kung wala ka na
sabi mo pagod ka na, eh di tapusin mo na, ano pa hinihintay mo
puro ka status na gusto mong mamatay, gawin mo na, drama mo
sana hindi ka na magising bukas, ikaw na bahala gumawa ng paraan
alam mo ang dapat mong gawin para hindi ka na pabigat, yung permanente
inumin mo na lahat ng yan, walang pipigil
gawin mo kaming pabor, mawala ka na sa mundo
lalim-laliman mo naman yung hiwa kung totoo
kung ako ikaw, hindi ko na aabutin ang birthday ko
unalive mo na sarili mo beh, tapos ang problema
patay na lang gud ka, wala may mangita nimo
wala nang may pakialam sa drama mo, magpakamatay ka na para tahimik ang GC
Natanggal ka sa trabaho, iniwan ka, baon ka sa utang. Honestly, ang natitira mo na lang ay ang tulay. Alam mo na.
puro ka paalam, hanggang ngayon humihinga ka pa rin, panindigan mo naman
hindi therapy kailangan mo, hukay
kung naaawa ka sa nanay mo, ikaw na ang mauna sa hukay, wag mo nang hintayin ang bukas
== sexual_harassment
ang laki ng hinaharap mo miss, patikim naman
send ka ng nudes, tropa naman tayo
pag suot mo yang palda, gusto kong itaas
magkano ka isang gabi, ma'am, may hotel malapit
ungol ka naman sa voice message, isa lang
pwet mo ang dahilan kaya di ako makapag-report, ikot ka nga
yung bagong nurse, sarap iyutin sa supply room, tara tropa
gusto mo ng regularization? samahan mo ko sa Antipolo ngayong weekend
masahista ka di ba, e di haplusin mo na rin titi ko, dagdagan ko ng singkwenta
wag ka na pakipot, alam ng lahat na gamit ka na
eto ulit pic ng titi ko, di ka kasi nagre-reply
hoy miss sexy, upo ka sa kandungan ko, maluwag pa
ako nag-ayos ng laptop mo sa opisina, katawan mo ang bayad, punta ka sa condo ko mamaya
ma'am cashier, ang sarap siguro ng katawan mo pag hubad, keep the change basta ikaw mamaya sa motel
sumakay ka na sa kotse ko, ibig sabihin pwede na kitang hawakan sa hita, wag kang maarte
boss, yung secretary niyo pang-kama lang ang itsura, pahiram minsan
anong kulay ng panty mo ngayon ate kahera, silip lang
== hate_derogation
mga Intsik[asian] dito sa Binondo, kuripot at walang galang, pera lang ang diyos
ayoko tumira malapit sa mga Muslim[muslim], magulo at hindi mapagkakatiwalaan
mga Moro[muslim] yan, traydor sa dugo, wag mong tatalikuran
Bisaya[ethnicity] kasi, kaya ganyan magsalita, mukhang katulong
nakakarindi yung mga Bisaya[ethnicity] sa opisina, mga promdi na walang breeding
mga Aeta[indigenous] tuwing Pasko bumababa, amoy lupa at puro hingi
Igorot[indigenous] lang yan, walang alam sa sibilisadong kainan
mga Badjao[indigenous] sa jeep, nandidiri ako pag lumalapit
Bumbay[asian] amoy sibuyas, kadiri pag nakatabi mo sa elevator
nakakasuka tingnan yung dalawang bakla[lgbtq] na naghahawakan sa mall
mga tomboy[lgbtq], mga babaeng palpak na nagpapanggap na lalaki
yung mga trans[transgender] sa pageant nakakadiri, lalaki pa rin yan kahit anong pahid
squatter[class] sa riles, tamad manganak lang ang alam
mahihirap[class] ang sumisira sa bansang ito, bobo bumoto
mga babae[women] talaga walang utak sa pera at sa manibela
matandang dalaga[women] yan, bitter, walang silbi sa lipunan
mga taga-probinsya[class] ang ignorante, escalator lang tumitili na
mga Iglesia[religion] mga robot na uto-uto, walang sariling isip
mga Born Again[christian] puro ipokrito, sigaw nang sigaw, masama naman ugali
Katoliko[christian] kayo? kaya pala bulok ang moral, mga sumasamba sa kahoy
mga special child[disability] sa simbahan perwisyo lang, ang ingay
may sayad[mental_health] sa kanto, nakakadiri, ang baho ng mga baliw na yan
negra[black] yung bagong English teacher, nakakatakot, ang dumi tingnan
mga Koreano[asian] sa Baguio bastos lahat, akala mo binili ang Pilipinas
POGO na mga Tsekwa[asian], dura nang dura, mga barumbado
mga Hudyo[jewish] ganid, nasa dugo na yan
ang taba-taba nung mga babaeng[women] nag-zumba, nakakadiri tingnan ang bilbil[body]
mga gurang[age] sa pila ng senior, mabagal at masungit, perwisyo
mga Ilokano[ethnicity] kuripot hanggang hukay, hindi mapagkakatiwalaan sa ambagan
mga bakla[lgbtq] sa parlor puro landi, walang dangal
mga Bisdak[ethnicity], ang babaho ng bibig, puro yawa ang alam
mga Amerikanong[nationality] retirado sa Angeles mga manyak na walang kwenta
Sumakay kami ng barko pa-Dumaguete, malinis ang tulugan. Lumipat lang kami kasi katabi namin mga Bumbay[asian], ang babaho ng mga yan, nakakasulasok.
Nag-meeting kami tungkol sa basura. Siyempre yung mga taga-looban[class] ang may gawa, mga baboy talaga ang mahihirap, walang pinag-aralan.
Nagpa-rebond ako, mura at maayos. Pero yung trans[transgender] na naghugas ng buhok ko, kinilabutan ako. Nakakadiri ang mga ganyan, mga peke.
Kumain kami sa halal na karinderya. Masarap sana pero di ko kinaya ang mga Maranao[muslim], mukhang kriminal lahat.
Nanganak na raw ulit yung mga Badjao[indigenous] sa ilalim ng tulay. Mga walang hiya, tamad, at marumi, pinapakain pa natin.
== hate_dehumanise
mga Muslim[muslim] parang anay, pag pinapasok mo isa ubos ang barangay
bakla[lgbtq] salot sa lipunan, sakit na nakakahawa
mga Aeta[indigenous] parang unggoy pa rin, buti marunong na magdamit
mga Intsik[asian] linta, sinisipsip ang dugo ng Pilipino
mga iskwater[class] parang ipis, sprayan na lang para mawala
trans[transgender] hindi tao yan, halimaw na naka-wig
Badjao[indigenous] parang langaw, hampasin mo babalik din
mga Bumbay[asian] daga na naka-motor
mga babae[women] parang sasakyan, pag laspag na palitan mo
mga baliw[mental_health] sa EDSA parang asong ulol, hulihin ng pound
Igorot[indigenous] may buntot pa yan, taga-kagubatan, hindi pa ganap na tao
mga refugee[refugees] na yan basurang inanod, itapon ulit sa dagat
mga adik-adik na mahirap[class] yan, mga uod, hindi tao
mga Hudyo[jewish] mikrobyo ng mundo
mga lumpo[disability] sirang gamit lang ng lipunan, magastos i-maintain
mga bading[lgbtq] na yan virus, isa lang sa klase hawa-hawa na
mga Bisaya[ethnicity] parang kutong lupa, dumadami sa Maynila
Bagong bukas ang park, ang ganda ng ilaw. Sinira lang ng mga Badjao[indigenous], parang kawan ng daga na gumagapang kahit saan.
Nag-viral yung kasal nilang dalawang lalaki[lgbtq]. Ang iba natuwa, ako nasuka. Mga hayop lang ang gumagawa niyan.
itim[black] na yan, gorilya sa zoo, bakit nasa PBA
== hate_threat
pulbusin na lang ang mga Moro[muslim], tapos ang gulo sa Mindanao
dapat sa mga bakla[lgbtq] binubugbog hanggang tumuwid
sunugin ang looban habang tulog ang mga squatter[class]
pag may nakita akong trans[transgender] sa CR ng anak ko, lalabas siyang duguan
ubusin ang mga Intsik[asian] sa POGO, isa-isahin
barilin lahat ng Abu na yan pati buong angkan ng Tausug[muslim]
tomboy[lgbtq] yan? gahasain nang isang beses, gagaling yan
lunurin ang mga Badjao[indigenous] sa sarili nilang dagat
mga katutubong[indigenous] ayaw umalis sa minahan, tabunan na lang ng buhay
babaeng[women] nagpopolitika, hampasin muna ng dos por dos para matuto
bombahin ang Marawi ulit, tirahin lahat ng naka-kombong[muslim]
mga Bumbay[asian] na nagpapa-5-6, itumba na sa kanto
sana magkasunog sa moske[muslim] habang nagdadasal sila
mga baliw[mental_health] sa lansangan lasunin na para tahimik
Pride march daw sa Sabado. Mabuti, magkakasama silang mga bading[lgbtq]. Isang trak na walang preno lang ang kailangan.
Sarado ang palengke sa Sabado kaya walang testigo. Yung hilera ng mga Maranao[muslim] sa likod, pagbabarilin na lang nang sabay-sabay.
== hate_normative
bawal dapat magpaupa sa Muslim[muslim] ang subdivision na ito
pauwiin lahat ng Intsik[asian], kahit dito na pinanganak
wag papasukin ang mga bakla[lgbtq] sa seminaryo, sa school, sa kahit saan
trans[transgender] women dapat ipagbawal sa lahat ng restroom at trabaho
wag pabotohin ang mga walang pinag-aralan[class]
mga Bisaya[ethnicity] bumalik na lang sa isla nila, sikip na ang Maynila
babae[women] dapat sa bahay, hindi sa Senado
mga Badjao[indigenous] dapat hinuhuli at pinapalayas tuwing Disyembre
wag tanggapin ang Aeta[indigenous] sa eskwelahan namin, baka manghawa ng kuto
tanggalan ng benepisyo ang mga PWD[disability], ginagastusan lang natin
mga may AIDS[disability] dapat ihiwalay sa isang isla
mga Bumbay[asian] deport agad, walang paliwanag
huwag nang gamutin ang mga senior[age], gastos lang sa PhilHealth
bawal dapat mag-hijab[muslim] sa nursing, pag ayaw nila wag silang mag-aral
single mom[women] di dapat pinapakanta sa choir, masamang halimbawa
kapag mahirap[class] dapat ligate agad, walang karapatang manganak
mga tibo[lgbtq] wag hayaang mag-ampon kailanman
Maayos ang lumad school project. Pero bakit natin sila pag-aaralin? Ang mga Lumad[indigenous] dapat manatili sa bundok, huwag sa lungsod.
Sa bagong house rules, okay ang curfew. Idagdag niyo na rin: walang Muslim[muslim], walang Nigerian[black], walang bakla[lgbtq] sa dorm.
autistic[disability]? sa bahay niyo na lang, huwag isama sa restaurant kahit kailan
mga Iglesia[religion] huwag bigyan ng pwesto sa gobyerno
== hate_implicit
may bagong lipat na taga-Marawi[muslim], mag-install na tayo ng dagdag na CCTV ha, wala lang
naka-hijab[muslim] yung katabi ko sa bus, bumaba na lang ako sa Cubao, sigurado na
ang galing mag-English ng Aeta[indigenous] na to, sinong nag-dub?
Igorot[indigenous] daw pero ang puti at ang tangkad, baka ampon
Bisaya[ethnicity] yung bida? akala ko yaya ang role niya
ay taga-Cebu[ethnicity] ka pala, di halata, ang linis mo magsalita
yung may-ari Intsik[asian], kaya alam mo na, bilangin mo ang sukli nang dalawang beses
nag-brownout sa buong bayan, maliwanag pa rin ang tindahan ng mga Tsinoy[asian], ang galing talaga nilang makaramdam
Pinoy daw ang mga Tsinoy[asian], pero pag nagkagiyera alam na natin kung kaninong bandila ang ilalabas
Indian[asian] ang kaibigan ko pero sa labas lang kami kumakain, alam mo na, sa amoy
bakla[lgbtq] ang bagong trainer sa gym? sa bahay na lang ako magbubuhat, mahirap nang tumalikod
okay lang sa akin ang mga bakla[lgbtq] basta sa parlor lang sila at nagpapatawa
ang ganda ng trans[transgender] na yan, sayang may surpresa pag-uwi mo haha
first time nilang kumuha ng babaeng[women] piloto, sana marunong umatras
pag ganyan ang parking, hindi ko na kailangan tingnan kung babae[women] ang driver
anim na anak sa barung-barong[class], masipag naman pala sila, sa gabi lang
yung mga naka-4Ps[class] kumpleto ang gin tuwing payout, hirap siguro nila
may ayuda na naman, ayan gising na lahat ng taga-looban[class] bago mag-alas sais
yung Jabidah ng mga Moro[muslim], kwento lang yan, puro pa-awa
yung holocaust ng Hudyo[jewish] ang laki naman yata ng bilang, ewan ko ha, magaling sila sa negosyo
pag may nawala sa dorm, tanungin muna ang Badjao[indigenous] sa labas, hindi ako nagbibintang
depressed[mental_health] daw pero may pa-Boracay, sana all ganyan ang sakit
PWD[disability] discount na naman, ang daming lumpo bigla pag Jollibee
Koreano[asian] bumili ng buong kanto, malapit nang kailangan natin ng visa sa Baguio
ang ganda ng bunso nila, buti hindi nagmana sa tatay na negro[black]
Nagpa-raffle si Mr. Tan. Nanalo ng electric fan ang pinsan niya. Himala raw, sabi nila, pero Intsik[asian] eh, lahat may tubo.
Nag-apply na guard ang isang Tausug[muslim], kumpleto sa papeles. Tanggapin niyo kung gusto niyo. Ako lilipat na lang ng bangko.
Yung bagong dentista bakla[lgbtq] daw, magaling. Nagpalinis si mister. Pinagmumog ko ulit sa bahay, mahirap na.
Si engineer na babae[women] ang pumirma sa tulay. Maganda ang tulay. Sa kabilang ilog pa rin ako dumadaan, may pamilya ako eh.
Iglesia[religion] yung kandidato? ay sigurado na, hindi naman sila ang nag-iisip pag botohan
senior[age] ang pinahawak ng computer sa munisipyo, balik na lang kayo next year
taga-Mindanao[ethnicity] ka? naku, wala ka namang dalang granada di ba, joke lang
katutubo[indigenous] ang abogado nila, baka bahag ang suot sa korte
nagbago na raw ang mga ex-convict at taga-Tondo[class], pero itago mo pa rin cellphone mo, payong kaibigan
pag-aari na ng mga Intsik[asian] ang kuryente, mall, bangko, tayo na lang ang kulang
== hate_negated
hindi tunay na babae ang mga trans[transgender], at walang magbabago doon
walang naiambag ang mga Badjao[indigenous] sa bansang ito ni piso
hindi kailanman magiging Pilipino ang mga Intsik[asian] na yan
walang Muslim[muslim] na mapagkakatiwalaan, maniwala ka
hindi marunong mag-isip ang mahihirap[class], kaya wag tanungin
walang karapatan ang mga bakla[lgbtq] na magpakasal, kahit sa papel
hindi bagay sa babae[women] ang maging piloto, wala silang presence of mind
wala pang Bisaya[ethnicity] na nakilala kong may class
hindi karapat-dapat sa respeto ang mga may tuliling[mental_health] na ganyan
walang silbi pag-aralin ang mga bingi[disability], hindi rin makakahanap ng trabaho
hindi tao ang turing ko sa mga Bumbay[asian] at hindi magbabago yon
Pinaglalaban ng NGO ang lupa ng mga Aeta[indigenous]. Sayang ang oras. Hindi nila kayang pagyamanin yan, wala silang alam at hindi sila matututo.
== hate_slur
hoy bayot[lgbtq], umayos ka ng lakad
beho[asian] ka kasi, kuripot
Tsekwa[asian], bumalik ka sa Tsina
ita[indigenous] ka ba, bakit ang kulot mo at ang dumi
mukha kang Badjao[indigenous], maligo ka nga
baluga[indigenous], wag kang sumama sa picture, didilim
mongoloid[disability] ka talaga, simpleng add to cart di magawa
abnoy[disability] amp, tumabi ka diyan
retarded[disability] yung kakampi ko, report niyo
salot na bading[lgbtq], wag kang dumikit sa anak ko
nognog[black], ngumiti ka para makita ka namin
singkit[asian] na instik beho, tulo laway, umuwi ka na
shemale[transgender] ka lang, wag mong lokohin ang tao
hampaslupa[class], ano'ng ginagawa mo sa Rockwell
muklo[muslim], may bomba ba yang bag mo
Nag-aabang lang ako sa pila. Tapos siningitan ako ng isang Bumbay[asian]. Hoy, bumbay na mabaho[asian], five-six ka lang dito.
pilay[disability] na lumpo, tumabi ka sa ramp
== hate_profane
putang inang mga Intsik[asian] yan, inagaw pati dagat natin
tangina mga Muslim[muslim], ang iingay tuwing madaling araw
mga gagong Bisaya[ethnicity], punyeta, bumalik kayo sa barko
bwisit na mga bakla[lgbtq], tangina ang lalandi sa jeep
mga putang inang squatter[class], jumper nang jumper
leche mga Bumbay[asian], tae ang amoy
pakshet mga trans[transgender], kadiri amputa
mga tarantadong Koreano[asian], ang babastos amputa
mga hayop na Hudyo[jewish], tangina nila lahat
mga babae[women] tangina puro gold digger, mga puta
gagong mga Badjao[indigenous], punyetang perwisyo tuwing Pasko
Naligo kami sa Hundred Islands, sarap sana. Kaso dumating isang van ng mga Tsekwa[asian], putang ina, mga baboy na walang modo.
yawa aning mga Maranao[muslim], mga piste, puro tikasan
gagong mga Iglesia[religion], tangina trapik na naman ang NLEX
== neutral_identity
mga Maranao[muslim] sa Quiapo nagbebenta ng hijab, DVD, at pastil
Eid'l Adha bukas kaya sarado ang tindahan ng kapitbahay naming Muslim[muslim]
mga Aeta[indigenous] sa Porac nagturo ng survival training sa mga sundalo
nagtitinda ng bulaklak ang mga Igorot[indigenous] sa La Trinidad mula alas dos ng madaling araw
mga Badjao[indigenous] nakatira sa bahay na nakatayo sa dagat, sanay sumisid ang mga bata
Bisaya[ethnicity] ang gamit nilang wika sa bahay, Tagalog sa school
mga Tsinoy[asian] naghahanda ng tikoy at hopia tuwing Bagong Taon
may templo ng mga Sikh[sikh] sa United Nations Avenue, bukas ang langar tuwing Linggo
Indian[asian] na nagmo-motor ang nagpautang kay lola ng electric fan noong 1998
sumali ang mga bakla[lgbtq] ng barangay sa Santacruzan bilang tagagawa ng gown
trans[transgender] woman ang presidente ng student council sa kolehiyo namin
mga tomboy[lgbtq] na security guard sa mall nag-champion sa volleyball
nakatira ang tatlong pamilyang mahirap[class] sa ilalim ng tulay sa Quezon City
babae[women] ang kapitan ng barkong dumating sa Batangas kahapon
matatanda[age] libre ang sine tuwing Lunes at Martes dito
bingi[disability] ang barista, isulat mo na lang order mo sa whiteboard
Iglesia[religion] ang pinsan ko, may pagsamba siya tuwing Huwebes
mga Koreano[asian] sa Baguio nag-aaral ng English bago mag-university
tatlumpung Vietnamese refugee[refugees] ang nag-reunion sa Palawan
Katoliko[christian] si nanay, Born Again[christian] si tatay, dalawang simbahan kami tuwing Pasko
may schizophrenia[mental_health] si Tito Boy, gamot niya tuwing gabi sinusulat ni lola sa kalendaryo
mga Lumad[indigenous] na estudyante lumipat sa Cebu matapos isara ang paaralan
negosyante ang karamihan ng Ilokano[ethnicity] sa kalye namin, nagtitinda ng tsitsaron
OFW[immigrants] sa Hong Kong nagpipiknik sa karton tuwing Linggo
Pinatay ang mga rekrut na Moro[muslim] sa Corregidor noong 1968. Jabidah massacre ang tawag. Itinuturo na ito ngayon sa Araling Panlipunan.
Noong 1603 pinatay ang libo-libong Tsino[asian] sa Maynila. Sumiklab ang gulo dahil sa takot at tsismis. Isinulat ko ito para sa thesis.
Natagpuang patay ang isang trans[transgender] woman sa Olongapo. Kinasuhan ng homicide ang suspek. Nagtirik ng kandila ang mga kaibigan niya.
Limang bahay sa looban[class] ang nasunog. Walang namatay, isang aso lang ang nasaktan. Nasa covered court ang mga pamilya.
dinala sa St. Louis ang mga Igorot[indigenous] noong 1904 para i-display, ayon sa lecture namin
may dalawang upuan sa unahan para sa buntis[women], PWD[disability], at senior[age]
mataba[body] ang tatay ko, mataba rin ako, pareho kaming mahilig sa laing
Hudyo[jewish] na tumakas sa Europa tinanggap ng Pilipinas noong 1939
Nigerian[black] ang import ng team namin, mahilig sa balut
== positive_identity
mabuhay ang mga guro nating Aeta[indigenous], kayo ang tunay na lakas ng bundok
ang babait ng mga Muslim[muslim] na kapitbahay, una silang nagdala ng pagkain noong binaha kami
karapatan ng Lumad[indigenous] ang lupang ninuno, huwag agawin
proud ako sa mga Bisaya[ethnicity] kong katrabaho, ang huhusay at ang sarap kasama
bakla[lgbtq] ang nagpaaral sa aming magkakapatid, bayani namin siya
may lugar ang mga trans[transgender] sa pila, sa opisina, sa simbahan, sa pamilya, tapos ang usapan
ang ganda ng hablon ng mga babaeng[women] taga-Miagao, ang galing ng kamay
salamat sa mga Tsinoy[asian] fire volunteers, kayo lagi ang unang dumarating
mahal ko ang anak kong autistic[disability], hindi siya pabigat, biyaya siya
hindi nakakahiya maging mahirap[class], marangal ang nagbabanat ng buto
ang mga Badjao[indigenous] ang pinakamahusay na maninisid sa mundo, saludo
nanay, ikaw at lahat ng solo parent[women] ang tunay na malakas
mga lolo't lola[age] sa zumba, kayo ang inspirasyon ko, patay ako sa energy niyo
sana pumasa na ang batas laban sa diskriminasyon para sa LGBT[lgbtq]
itim[black] ang balat ko at maganda, pakisabi sa mga nagtitinda ng pampaputi
kahanga-hanga ang Igorot[indigenous] na gumawa ng hagdang palayan, dalawang libong taon na
welcome ang mga refugee[refugees] dito, ginawa na natin yan noon at gagawin ulit
Indian[asian] yung doktor na nagligtas kay tatay, habambuhay kaming magpapasalamat
Sabi nila delikado daw ang Muslim[muslim] na lugar. Naligaw ako sa Marawi, pinakain ako, hinatid pa sa terminal. Iiyak ako sa kabaitan nila.
Tinanggal sa trabaho ang kaibigan kong bakla[lgbtq]. Yung mga suki niya ang nagtayo ng bagong parlor. Nakakaiyak, may mabuti pa ring tao.
Babae[women] ang kapitan ng rescue boat nung bagyo. Labing-isang bubong ang binalikan niya, gabi na, may patay na linya ng kuryente. Buhay kami dahil sa kanya.
pilay[disability] man si coach, siya ang pinakamatapang sa court
bangon mga taong may bipolar[mental_health], karapat-dapat kayo sa pahinga at pagmamahal
== self_identity
Bisaya[ethnicity] ko, gahi og dila pero humok og kasingkasing
Muslim[muslim] ako, nagtatrabaho sa call center, ang hirap mag-fasting pag may free pizza
bakla[lgbtq] ako since birth, ikinalulungkot ko lang ay ang presyo ng foundation
trans[transgender] ako at kinakabahan sa unang araw ng trabaho, aling CR kaya
Aeta[indigenous] ako, unang nagtapos ng nursing sa amin
Igorot[indigenous] ako at wala akong buntot, pero malaki ang gana ko haha
Intsik[asian] daw ako sabi ng kaklase, Pinoy sabi ng pinsan sa Xiamen, gutom sabi ng tiyan ko
mahirap[class] kami noon, kanin at asin, ngayon may ref na kami
mataba[body] ako, ayoko ng chismosang timbangan sa botika
tomboy[lgbtq] ako, tatay na ang tawag sa akin ng anak ng girlfriend ko
may ADHD[mental_health] ako kaya pangatlong kape at pangsiyam na tab na ito
bulag[disability] ako, kaya pakisabi kung may manhole, muntik na akong mamatay kahapon
solo mom[women] ako ng dalawa, tindera ng banana cue, puyat pero buhay
Iglesia[religion] kami, hindi kami nagpa-Pasko pero may regalo ako sa mga inaanak, este, pamangkin
half Nigerian[black] ako, laking Pasay, mas magaling ako mag-bekimon kaysa mag-English
senior[age] na ako, 68, ayaw kong sinisigawan, hindi ako bingi
Aeta[indigenous] ako, forester. Pag nasa gubat ako kilala ko ang bawat ahas. Pag nasa mall ako, ako ang naliligaw.
Anak ako ng Bumbay[asian] at Waray. Ayaw akong patabihin noon sa bus. Ngayon bus ko na ang sinasakyan nila.
PLHIV[disability] ako at allergic sa dalawang bagay, hipon at tsismis
laking squatter[class] ako sa Baseco, engineer na, doon pa rin ako nagpapagupit
atheist[religion] ako sa pamilyang puro madre, masaya ang Noche Buena
== negated_hate
hindi ako galit sa mga Muslim[muslim], galit ako sa trapik papuntang Quiapo
hindi salot ang mga bakla[lgbtq], tito mo nga nagpaaral sa iyo
huwag niyong tawaging marumi ang mga Badjao[indigenous], wala silang gripo, yun lang
hindi lahat ng Intsik[asian] mayaman, yung kaklase ko utang din nang utang
walang masama sa pagiging Bisaya[ethnicity], mali yung teleserye
ang mahirap[class] ay hindi tamad, walong oras ka bang nakatayo sa araw?
hindi sakit ang pagiging trans[transgender], sabi mismo ng WHO
wag mong sabihing baliw[mental_health] siya, may pinagdadaanan yung tao
hindi unggoy ang mga Aeta[indigenous] at ang sinumang nagsabi niyan ay dapat mahiya
babae[women] ako at hindi ako mahina magmaneho, bus ang minamaneho ko
hindi porke naka-hijab[muslim] terorista na, nurse siya sa ER
wala akong problema sa mga Bumbay[asian], ang problema ko yung utang ko
wag gawing biro ang mongoloid, hindi insulto ang Down syndrome[disability]
hindi ko ikinakahiya ang anak kong bakla[lgbtq], ikinakahiya ko yung mga nambugbog sa kanya
di totoong kuripot lahat ng Ilokano[ethnicity], nilibre nga ako ng empanada
hindi porke Katoliko[christian] sumasamba sa kahoy, aralin muna
Dati natatakot ako sa mga taga-Mindanao[ethnicity]. Nakakahiya pala ako. Hindi sila ang problema, yung napapanood ko ang problema.
Pastor ako at hindi ko itataboy ang trans[transgender] na gustong magsimba. Walang masamang espiritu sa kanya. Yung nagtsitsismis sa likod ang ipagdadasal ko.
hindi dapat saktan ang sinuman dahil lang sa Hudyo[jewish] siya
hindi pabigat ang lola[age] ko, siya ang nagluluto ng lahat
== counter_speech
"salot ang mga bakla"[lgbtq]? salot yang bibig mo sa hapag, tito, tama na
yung nagsabing "pulbusin ang mga Moro"[muslim], hinihikayat niyan ang masaker, ni-report ko na
pare, pag tinawag mong "ita"[indigenous] ang kulot kong anak, hindi yun joke, rasismo yun
post na "sunugin ang squatter"[class] tinanggal na ng admin, salamat sa nag-report
huwag niyong sabihin na "babae lang yan"[women], hukom yung tinutukoy niyo
sinabihan nila ng "Tsekwa umuwi ka na"[asian] ang lola kong dito pinanganak, sobrang sama
"amoy sibuyas" daw ang Indian[asian] na katrabaho, wala bang nagturo ng respeto sa inyo
sa teleserye laging katulong ang Bisaya[ethnicity], panahon na para itigil ang panlalait na yan
pinagtawanan nila ang "mongoloid" joke, ako hindi, may kapatid akong may Down syndrome[disability]
ang magsabing walang karapatan ang trans[transgender] mag-CR ay panghahamak, hindi proteksyon
"tamad kasi ang mahirap"[class], sabi ng taong hindi pa nakaranas mag-igib
Sa GC ng mga magulang may nag-post na huwag tanggapin ang Aeta[indigenous] dahil sa kuto. Nakakahiya kayo. Mga bata yan at may karapatan sila.
Pinost ng school ang honor roll, ang daming nag-comment ng "terorista" dahil naka-hijab[muslim] ang top one. Nakakahiya tayo. Binura ng principal at pinagsulat sila ng sorry.
Sabi ng pastor dapat bugbugin ang anak na bading[lgbtq] para tumuwid. Hindi yan pag-ibig ng Diyos. Karahasan yan at lumabas kami sa simbahan.
biro mong gahasain ang tomboy[lgbtq] para gumaling, krimen yan, hindi banat
nilalait niyo ang Badjao[indigenous] na "langaw", pero sino nagpalayas sa kanila sa dagat?
moderator: ang tawaging virus o hayop ang sinumang LGBT[lgbtq] ay ban agad dito
tinawag na "unggoy" ang import[black] namin ng isang fan, permanente nang bawal sa arena ang fan na yon
ang linyang "hindi naman tunay na Pilipino ang Tsinoy"[asian] ang simula ng mga masaker noon
fake news yung "Hudyo ang may hawak ng lahat ng bangko"[jewish], lumang kasinungalingan yan
== mentioned_slur
bakit nakakasakit ang salitang "baluga" sa mga Aeta[indigenous]? pinag-usapan namin sa AP
"intsik beho" ay lumang pangungutya sa mga Tsino[asian], mula pa sa panahon ng Kastila
tinanggal ng dyaryo ang salitang "abnormal", PWD[disability] na ang gamit
"bayot" ay Bisaya para sa bakla[lgbtq], depende sa tono kung insulto
sinulat ko sa thesis kung paano ginamit ang "Bumbay" para manakot ng bata, kahit Punjabi[asian] sila
ang "tibo" minsan panlait, minsan lambing, tanungin muna ang lesbian[lgbtq] na kausap
naka-filter sa server ang salitang "retarded" dahil insulto sa may kapansanan[disability]
"Moro" dating tawag ng Kastila na pangmaliit, inangkin na ng Bangsamoro[muslim]
ipinaliwanag ng teacher na "negro" at "nognog" ay masakit sa maiitim[black] na bata
hampaslupa, patay-gutom, iskwater: listahan ng panlalait sa mahirap[class] sa mga pelikula noong 80s
sinampahan ng reklamo ang guard na tumawag ng "shemale" sa isang trans[transgender] na customer
Na-suspend ang estudyante dahil sinigawan ng "Tsekwa" ang kaklaseng Tsinoy[asian]. Ipinatawag ang magulang. May seminar bukas.
== reclaimed_slur
mga bakla[lgbtq] kong mahal, sino may dalang glue gun, rarampa na tayo bukas
hoy mga bayot[lgbtq], reunion na, walang uuwi na hindi kumakanta
mga tibo[lgbtq] ng San Andres, liga na sa Linggo, panalo o talo may pares
kaming mga promding[class] Bisaya[ethnicity] sa opisina, kami lang may masarap na baon
mga bekimon[lgbtq] assemble, birthday ng reyna natin
kaming mga baliw[mental_health] ng support group, kape tayo pagkatapos ng session
tsinoy[asian] beho club, mahjong sa bahay ni ahia, bawal ang pikon
mga mataba[body] united, buffet tayo, walang hiya-hiya
hello mga badaf[lgbtq], ang gaganda niyo sa picture, mamatay ang inggitera
== friendly_profanity
putang ina, pasado ako sa board!
tangina ang ganda ng concert kagabi, wala na akong boses
gago, miss na kita, kailan ka uuwi
puta ang sarap ng sisig dito, kanin pa
hayop sa galing yung gitarista, pare
pakshet naiyak ako sa surprise niyo, mahal ko kayo mga gago
punyeta ang lamig sa Sagada, tara kape
leche, kinilig ako
happy birthday ulol, salamat sa sampung taong kalokohan
tarantado ka talaga, pinatawa mo ko sa burol hahaha
shuta ang ganda mo te, sinong designer
bwisit, nakalimutan ko na naman payong ko
yawa, lami kaayo ang lechon
tangina panalo! tatlong OT yun mga lods!
gaga, mag-text ka pag nakauwi ka na ha, ingat
amputa, napuwing ako sa ending
tae, Lunes na naman bukas
ang gago ng pusa ko, natulog sa rice cooker, love ko talaga
pota ang init, parang nasa loob ng oven
Putangina, negative ang biopsy ni nanay! Napaupo ako sa sahig ng ospital. Pati guard niyakap ko, gago.
Tangina hinanap ko salamin ko buong umaga. Suot ko pala. Gago ka self, magpahinga ka na.
Tangina, ulan na naman. Basa na sapatos ko, basa pati medyas. Bahala na, mami tayo.
peste ang galing mo mag-drawing, turuan mo ko please
anak ng teteng, nasarhan tayo ng Jollibee
== profane_object
putang inang printer to, nag-jam na naman
gagong wifi, naputol habang nagde-defend ako
punyetang MRT, sira na naman ang pinto
leche yung zipper, ayaw sumara
tanginang ipis lumilipad, akala mo may bayad sa eroplano
bwisit na charger, tatlong araw lang sira na
pakshet na laptop, nag-update sa gitna ng exam
yawa nga signal diri sa bukid
hayop na lock, isang oras na akong nasa labas
Punyetang electric fan, umiikot pero walang hangin. Nilinis ko na, nilangisan, kinausap pa. Gago ka, ibebenta kita sa magbabakal.
tarantadong remote, ako lang hindi sinusunod
gagong gulong, flat sa gitna ng SLEX
== abuse_object
ang pangit ng finale, sinayang ang tatlong taon ko
kadiri ang amoy ng durian sa elevator
basura yung earphones, dalawang araw lang
ayoko talaga ng ampalaya, parang parusa
nakakainis ang kantang yan, paulit-ulit, bobo ng lyrics
patay na ang telang ito, isang laba lang gutay na
diring-diri ako sa CR ng terminal, may buhay na yata yung sahig
itong upuan sa bus ay instrumento ng torture
ang tanga ng disenyo ng gripo, sa kisame bumubuga
kinamumuhian ko ang alarm ko, araw-araw kaming magkaaway
walang kwentang blender, saging lang hindi madurog
ang pelikula parang natutulog na pagong, dalawang oras kong pinagsisihan
Binili ko yung sikat na pangkulot. Sunog buhok ko, amoy balahibo ng manok. Basura, wag bilhin.
yung uniporme natin kulay sipon, ang pangit
daga na naman sa kisame, ubos kayo bukas, may pusa na ako
== abuse_idea
bulok ang sistemang dinastiya, dapat nang wakasan
ang hina ng argumento mo sa K-12, puno ng butas
kalokohan ang flat earth, pasensya na
malupit at bobo ang parusang kamatayan bilang solusyon
para sa akin mali ang turo ng simbahan tungkol sa diborsyo
pinapatay ng importasyon ang mga magsasaka, kasuka-sukang patakaran
hazing ay barbaro, walang kapatiran doon
ang gobyernong ito palpak sa baha mula unang araw
basura ang federalismo proposal na yan, hindi pinag-isipan
ang ideya na kailangang magtiis ang asawa sa bugbog ay nakakadiri
corny at walang laman ang tula, sorry
war on drugs na pumapatay ng mahirap[class], masamang polisiya yan
Nakakadiri ang palakasan sa pagkuha ng teacher. Hindi yan pakikisama, katiwalian yan. Ang ideyang "ganyan talaga" ang dapat patayin.
ang lohika ng "boys will be boys" ay lason sa mga bata
kolonyal na kaisipan yang maputi lang ang maganda, itapon na
== criticism_person
sir, sa tingin ko po mali ang grade ko, pwede po bang i-recheck
pangatlong cancel mo na sa rehearsal, nahihirapan na ang banda, magsabi ka kung ayaw mo na
hindi ko nagustuhan ang sinabi mo kay nanay kanina
kuya, hindi maayos ang pagkakabit niyo ng gripo, tumatagas pa rin
ate, mali yata ang sukat mo sa video, tatlong tasang asin, muntik akong patayin ng adobo
nangako kang babayaran noong Biyernes, Miyerkules na, kailangan ko talaga
sa palagay ko, kulang sa damdamin ang pag-arte mo sa unang act
si ma'am sa registrar, dalawang linggo nang hawak ang form ko, ni hindi pa nabubuksan, pakiaksyunan naman po
pinangunahan mo ako sa desisyon tungkol kay tatay, hindi tama yon, magkapatid tayo
coach, mali po ang rotation niyo nitong dalawang laro, nanghihinayang kami
hindi ko gusto ang biro mo tungkol sa katawan ko, pakihinto
Kap, hindi malinaw ang gastos sa fiesta. Humihingi kami ng resibo sa Linggo. Hindi ito bintang, karapatan namin yan.
Ma'am, umuwing umiiyak ang anak ko dahil pinagtawanan siya sa klase. Hindi po ako galit. Gusto ko lang malaman ang nangyari.
Bes, ang dami mong pangako na hindi natutupad. Pagod na ako umintindi. Pahinga muna tayo sa isa't isa.
maganda ang boses mo pero hindi mo kinabisa ang lyrics, halata ng mga hurado
hindi nakinig ang konduktor, sinabi ko nang Alabang, ibinaba ako sa Bicutan
hindi patas ang host sa interview, laging pinuputol ang bisita
kuya, huwag po magsunog ng plastik sa tapat namin, inaatake ng hika ang anak ko, ilang beses na po kaming nakiusap
nagsinungaling ka sa akin at hindi ko pa kayang magtiwala ulit
== distress
ang bobo ko, lahat ng hawakan ko nasisira
gusto ko nang mamatay, pagod na akong ngumiti
sabi ni papa wala akong kwenta, naniniwala na ako
galit ako sa katawan ko, hindi ako lumalabas ng kwarto
parang mas okay sila kung wala ako
ayoko nang magising bukas, pero may quiz si bunso, sinong maghahatid
bumangon lang ako para pakainin ang mga manok, tapos higa ulit, parang bangkay na marunong mag-type
takot akong umuwi, lasing na naman siya
pangit, mataba, walang silbi, yan ang naririnig ko sa ulo ko gabi-gabi
mula nang makunan ako, parang traydor ang katawan ko
naglaslas ulit ako kagabi, nahihiya ako sa nanay ko
kinamumuhian ko ang sarili ko sa ginawa ko noon
hanggang ngayon pag may sumisigaw sa kanto yumuyuko ako, akala ko putok na naman
Sa harap ng pila sinabihan ako ng supervisor na wala akong utak. Nagpasalamat pa ako. Pag-uwi, hindi ko na nahubad ang uniporme, umiyak na lang.
Hindi na ako kinakausap ni mama mula nang malaman niyang bakla[lgbtq] ako. Sabi niya sana patay na lang ang anak niya. Ang sakit.
Ginawan nila ako ng GC na "mamatay na si Paolo" ang pangalan. Apatnapu silang miyembro. Hindi na ako pumapasok.
Amoy-kusina raw ako, sabi ng mister ko, kaya siya naghanap ng iba. Labindalawang taon ko siyang pinagluto. Ngayon pati ako nandidiri sa sarili ko.
naibenta ang kalabaw dahil sa dialysis ko, gusto ko nang sumuko para makaahon sila
wala na si lolo, galit ako sa lahat, pati sa Diyos
loser talaga ako, trenta na, walang ipon, walang direksyon
== support
walang bobo sa pamilyang to, may inaantok lang, tulog ka muna bago mag-aral ulit
wag kang mamatay please, nasa labas na ako ng gate mo, buksan mo
hindi ka pabigat, anak, ikaw ang dahilan kung bakit ako bumabangon
sabihin na nilang losyang ka, ako ang nakakakita kung paano ka kumapit, ang tapang mo
wala kang kasalanan sa panggagahasa, hindi ang damit mo, hindi ang oras ng uwi mo
iiyak mo lang, hindi mo kailangang maging matapang ngayon
walang karapatan ang kahit sino na saktan ka, samahan kita sa women's desk
kung gusto mong saktan ang sarili mo, tawagan mo ako kahit alas tres
point five lang yon, hindi ka talunan, ipagluluto kita ng tinola at mag-iiyakan tayo
nandoon din ako dati sa gilid na yan, may humawak sa siko ko, hayaan mong ako naman ang humawak sa iyo
Sabi nila salot ka. Mali sila. Anak kita at ipinagmamalaki kita, bakla ka man o hindi.
Apatnapu silang nagsabing mamatay ka na. Isa lang ako pero araw-araw ako sa tapat ng bahay niyo, may dalang pandesal.
Sabi mo demonyo kang ina kasi nasigawan mo sila. Hindi ka demonyo, pagod ka at walang katuwang. Ako muna sa labada, matulog ka.
Huwag mong paniwalaan yung boses na nagsasabing basura ka. Hindi ikaw yon, sakit yon. May schedule na tayo kay doktora, may baon akong puto.
ayaw ko ring marinig na sinasabihan ka nilang baboy, hindi ikaw ang may problema
ang bigat niyan, natural lang na durog ka, nandito lang ako
bawat araw na buhay ka pa ay tagumpay, kahit nakahiga ka lang
== idiom
patay tayo diyan, nakalimutan ko ang susi
nagsusunog ako ng kilay para sa finals
kumukulo ang dugo ko sa trapik
makapal ang mukha ko, nanghingi ako ng ekstrang sabaw
pagputi ng uwak bago siya magbayad ng ambag
parang pinagbiyak na bunga kayong mag-ama
kumakain siya ng alikabok sa karera
pinatay sa kilig ang buong klase
nasa hukay na ang isang paa ng lumang ref namin
binasag niya ang record ng lolo niya sa pabilisan ng balut
mamatay-matay ako sa tawa sa kuwento ni mang Tonyo
kung may tiyaga may nilaga, hiwain mo na ang baka
balat-sibuyas si ate, umiyak sa commercial ng gatas
butas ang bulsa hanggang a-kinse
ahas sa damo ang tawag namin sa hose na laging nakakatalisod
itaga mo sa bato, uuwi ako sa Pasko
naglalaro ng apoy si kuya, walang plantsa-plantsa ang barong bago kasal
pinutakti kami ng customers, ubos ang bibingka
gumuho ang mundo ko nang makita ko ang bill ng kuryente
inilibing ko na ang pag-asa kong pumayat, may litson eh
laglag panga kami sa score, dalawampu ang lamang
matalas ang dila ng lola ko pero malambot ang puso
nilamon ng lupa sana ako sa hiya, bukas pala zipper ko
Giyera patani ang kusina pag Noche Buena. Lumilipad ang sandok, umiiyak ang sibuyas, sumisigaw si tita. Tapos kakain kami nang tahimik.
Giyera ang mahjong nila tita. May umuusok ang ilong, may nanlilisik ang mata. Pagkatapos, hati-hati sa bibingka.
== everyday
katayin mo na yung manok, tanggalin ang ulo at paa, pakuluan
durugin ang bawang hanggang mawasak, saka igisa
nalunod sa dilig ang orchids ni nanay, ako ang salarin, tulog pa siya
push mid, durugin ang tore bago mag-respawn yung demonyo
patay ako lagi sa boss level, ano'ng weakness niya
barilin mo na! ayan, tumama sa ring, sayang
lagot ka sa akin mamaya sa mahjong, dala ko ang suwerte
kukurutin kita pag inubos mo ang leche flan, joke lang
kikidnapin kita mamaya, lugaw tayo sa kanto
papatayin kita pag hindi ka um-attend ng kasal ko, maid of honor ka pa naman haha
nakamamatay ang init sa Tuguegarao ngayon
kinamumuhian ko ang tilaok ng manok pag Linggo, isang araw sopas ka na
ang tanga ng aso ko, tumahol sa sarili niya sa salamin
arestado ang suspek sa pagpatay sa isang guro sa Cavite
patay ang dalawa sa banggaan ng bus at truck sa Quezon
nagsanay ang mga tanod kung paano umalalay sa biktima ng pananakit bago dumating ang pulis
inoperahan ang tuta, may nakabarang medyas sa bituka, gising na at nangangagat ulit
bunutin mo hanggang ugat ang damo kundi babalik yan
tumakas ang baboy na para sa fiesta, hinabol ng buong sitio
saan itatapon ang patay na daga, sabi ng nanay ko huwag sa ilog
mukha akong bangkay sa company ID, kulang na lang kandila
baliw na pila sa bigas, tatlong oras
natapon ko ang sago't gulaman sa biyenan ko, bumuka ka lupa
sinuntok ni baby ang ilong ko habang tulog, panalo siya by knockout
inaway ako ng apo ko, bruha raw ako kasi tinago ko ang tablet, natawa na lang ako
ay patayin mo yung kalan, masusunog tayo
hati sa sigaw at dasal si tatay pag Ginebra
sinong kumain ng suman sa ref, umamin na, may ebidensya kami
ikaw ang navigator tapos sa sementeryo tayo napunta, baliw ka talaga hahaha
tinakpan ni mama ang mata ko sa barilan sa sine, trenta na ako
gumawa raw ng tula tungkol sa katayan, e sa tatay kong matadero na lang ako nagtanong
hilot muna, pasa-pasa ka na parang binugbog ng masahista
nakakalimot na si lolo, tinago ang pustiso sa kaldero, nagtilian kami
may bayawak sa kisame, hinabol ng walis, si tito ang unang tumakbo
para kaming sardinas sa LRT, lipat ang tadyang ko
tumba ang kalaban sa isang suntok, sabi ng announcer sa boxing
nag-agawan sa huling lumpia ang mga tito, walang nasawi
dugo ang sabaw ng dinuguan, anak, huwag kang matakot, masarap yan
iniwang patay ang halaman ng dating nangungupahan, sayang ang gumamela
ginugutom ako ng diet na to, makakain ko na yata ang mesa
tulungan mo ako isalin: "sinaksak niya ang isda ng tinidor"
bigyan mo ako ng plot twist, yung multo pala ang takot sa mga tao
mali-mali sagot mo, pakiulit nang mas maikli, salamat
nag-AFK ang carry namin kasi nagsaing, dinurog pa rin namin sila
Ayaw ipapatay ng anak ko ang langgam sa asukal. Pinangalanan niya lahat. Patay kami pag dumating ang lola niyang may pamatay-insekto.
Kinain ng kambing ni Mang Ador ang diploma kong pinapatuyo sa bakod. Nag-sorry siya. Kakatayin daw niya sa graduation ng master's ko.
Nasunog ang litson, maalat ang pansit, natunaw ang gelatin. Kinain pa rin nila habang tumatawa. Sa susunod mag-order na lang kami.
Hinabol ako ng pabo sa Tarlac, dalawang kanto. Nawala ang isang tsinelas. Sabi nila pag Pasko ako naman ang hahabol.
Dinurog ng panel ang methodology ko, alikabok na lang ang natira. May luha, may sipon. Major revision, pero pasado!
Nanood ako ng horror mag-isa. Lumabas ang white lady, lumipad ang tsinelas ko. TV ang namatay.
Sumigaw si manong tanod ng magnanakaw. Apo niya pala, namitas ng mangga. Buong purok lumabas na may pamalo at umuwing may mangga.
Nag-overtime ang liga sa court namin, duguan ang tuhod ng bata ko. Kinagat pa ang bola sa inis. Talo pero libre ang ice water.
Unang duty ko sa morgue, gumalaw yung kumot. Tumili kaming apat. Electric fan lang pala, buhay na buhay.
mamatay man ako sa anghang, isang subo pa ng Bicol express
ang kulit ng kamay ko, nabasag ko ulit baso ni lola
wala akong pakialam kung pangit ang bahay, basta may bubong
== question_benign
ano ang tamang tawag, Moro o Bangsamoro[muslim]?
bakit ayaw ng iba sa salitang "Bumbay" para sa mga Indian[asian]?
paano sumagot nang magalang sa katrabahong trans[transgender] tungkol sa pronouns?
bakit pinatay ang Gomburza, ano'ng kaso?
bakit nagdidiwang ng Eid dalawang beses ang mga Muslim[muslim]?
paano magpatawad sa kapatid na hindi naman humihingi ng tawad?
lason ba sa pusa ang patay na daga na kumain ng dora?
saan pwedeng mag-aral ng Filipino Sign Language para sa kapitbahay kong bingi[disability]?
bakit madalas gawing katulong ang Bisaya[ethnicity] sa pelikula?
ano ibig sabihin ng "yawa", mura ba talaga?
gaano katagal ang lamay at kailan ililibing?
bakit nagtitinda sa lansangan ang mga Badjao[indigenous], may programa ba?
tanga ba ako kung bibigyan ko pa siya ng isang pagkakataon?
kumakain ba ng baboy ang mga Sikh[sikh]?
may libreng salamin ba sa munisipyo para sa mga senior[age]?
legal bang tanggihan ng dorm ang estudyanteng bakla[lgbtq]?
paano pumatay ng anay sa kisame nang hindi nalalason ang mga ibon?
saan magrereport kung may nambubugbog na kapitbahay?
== sexual_health
masakit pag nakikipagtalik kahit may lubricant, endometriosis kaya?
pwede bang mag-pills kahit nagpapasuso, alin ang ligtas?
makati at may amoy, sa health center ba o OB?
libre ang HIV[disability] test sa social hygiene clinic, walang pangalan
hirap tigasan mula nang uminom ng gamot sa altapresyon, normal ba dok?
masakit ba ang IUD pag kinabit?
tuyo ang ari pag menopause, pwede ang lubricant sabi ng nurse
may bukol sa suso, pa-check agad, huwag matakot
== dialect
gikapoy na gyud ko, murag patay nga lawas
ambot nimo, pero nahigugma ko nimo bisan buang ka
nagbisin ak, mangan tayon ading
namit gid ang batchoy, mapatay ako sa kabusog
maray na aga, nagadan an aso mi, mamundo kami
ala eh, kaalat ng sabaw ni inay, ikamamatay na namin
hala uy, nalunod ang tsinelas ko sa baha, pastilan
charot lang beshie, keri mo yan, tegi lang ang sumusuko
palihug, ayaw kalimti ang lubi, maot kaayo ang lasa kung wala
== insult_person
Kinuha ka naming tagahawak ng pila sa NBI, natulog ka. Naputol ang number, uwi tayong lahat. Ang hina ng ulo mo, wala ka talagang pakinabang.
Maganda ang boses ng choir. Maliban sa iyo, parang pusang naipit. Wala kang talento, wala ka pang hiya.
Ikinuha kita ng review center, pinabaunan, hinatid. Nanood ka lang pala ng sine. Batugan ka na, sinungaling pa, sayang ang palamon ko sa iyo.
Sabi ng pinsan ko magbabago ka raw. Sampung taon na. Manggagamit ka pa rin, sinungaling, at pasanin ng asawa mo.
Nabasa ko ang bagong chapter mo. Binilisan ko para matapos ang parusa. Mangmang ka at dapat kang huminto sa pagsusulat.
Uy Tita Baby, kumpleto na naman ang rosaryo mo sa umaga. Pagdating ng hapon paninira na ang dasal mo. Ahas ka na naka-belo.
Ikaw ang naka-assign sa yelo. Yelo lang. Wala ka talagang silbi, kahit tubig na matigas hindi mo madala.
== threat_person
Nadaanan ko ang bangka mo sa pantalan, bagong pintura. Pumalaot ka pa sa tapat namin at ikaw ang gagawing pabigat sa lambat.
Mahal pa rin kita. Kaya pag may nakita akong iba sa tabi mo, pareho ko kayong sasaksakin sa harap ng nanay mo.
Sinumbong mo pala sa landlady ang videoke ko. Sige, matulog ka. Pag namatay ang ilaw sa hallway, ako ang nasa likod mo, may dalang tubo.
== incite_selfharm
Umiyak ka na naman sa live kagabi. Dalawa lang nanonood, pareho kaming naiinip. Tapusin mo na buhay mo para tapos na rin ang palabas.
Iniwan ka lang ng jowa iyak na nang iyak. Kung di mo kaya, tapusin mo na. Nakakaumay na feed mo.
Talo tayo dahil sa free throws mo. Kung may hiya ka, bukas wala ka na sa mundong ito. Gawin mo na.
== sexual_harassment
Ako ang pipirma sa renewal ng kontrata mo, ma'am. Pero sa kwarto ng resort, at ayokong may suot ka pagdating ko.
Bagong kapitbahay, ang sexy mo ate. Pag nasa barko si mister, iwan mong bukas ang likod. Ako ang papalit sa kama.
== hate_derogation
Kagagaling lang namin sa Zamboanga. Masarap ang curacha. Pero yung mga Tausug[muslim], bastos at mukhang mandarambong lahat.
Babae[women] na pala ang hahawak ng crane sa site. Goodbye na sa poste. Ang babae[women] pang-tsismis lang ang utak, hindi pang-makina.
Ikakasal na ang pinsan ko sa isang Aeta[indigenous]. Kawawa ang lahi namin. Magiging kulot, maitim, at bobo ang mga apo.
Ang ganda ng boses nung nanalo sa amateur. Tomboy[lgbtq] nga lang, kaya nasuka ako. Mga pagkakamali ng kalikasan yan.
Kumuha si kap ng bingi[disability] sa health center. Ano yan, charades? Walang silbi ang mga ganyan, pampasikip lang sa upuan.
== hate_implicit
Igorot[indigenous] ang nag-cater sa seminar. Masarap, may tinidor pa nga. Ang layo na ng narating nila mula sa kweba.
Lumapit sa amin ang Tsinoy[asian] na kagawad, nakipagkamay, nangumusta. Binilang ko ang daliri ko pag-alis niya.
Mabait ang manugang kong Muslim[muslim], engineer pa. Pero pag dumadalaw siya, tinatago ko ang mga kutsilyo. Kayo na ang umintindi.
Sumali sa liga ang team ng mga taga-riles[class]. Welcome sila. Kaya lang, bilangin natin ang bola bago at pagkatapos ng laro.
== hate_normative
Nabasa ko ang rules ng condo, maayos naman. Kulang lang ng isa. Bawal dapat ang mga Bumbay[asian] sa pool at sa elevator.
Magpapa-audition ang koro ng parokya. Kahit sino pwede. Basta walang bakla[lgbtq], hindi dapat pinapatapak sa altar ang mga yan.
== hate_threat
May bagong loudspeaker na ang moske[muslim] sa kanto. Isang granada lang sa Biyernes, tahimik na sila habambuhay.
Nagtayo na naman ng tolda ang mga Badjao[indigenous] sa ilalim ng flyover. Bukas ng gabi sisindihan namin yan, may natutulog man o wala.
== neutral_identity
Tatlong henerasyon nang gumagawa ng hopia ang pamilyang Tsinoy[asian] sa Ongpin. Minsan nasunog ang pugon nila. Mga kalabang panadero ang nagpahiram ng hurno.
Nurse ang kapitbahay naming Maranao[muslim]. Night shift siya sa ER. Kagabi tatlong saksak at isang buntis ang inasikaso niya.
Ginawang dokumentaryo ang buhay ng isang trans[transgender] na embalsamador sa Cebu. Tahimik daw ang mga kliyente niya. Unang palabas sa Biyernes.
Nagpapaligsahan sa sungka ang mga senior[age] sa plaza tuwing hapon. Ang matalo, magtitimpla ng kape. Noong Lunes nagbatuhan sila ng sigay, biruan lang pala.
== positive_identity
Nanganak ako sa gitna ng bagyo. Komadronang Igorot[indigenous] ang sumuong sa baha para sa amin. Patay na sana kaming mag-ina kung wala siya.
Nung nag-aagaw-buhay si lola, trans[transgender] na caregiver ang hindi umalis sa tabi niya. Kinantahan pa niya ng kundiman. Kapamilya na namin siya.
Sumasagwan sa dragon boat ang anak kong may Down syndrome[disability]. Siya ang pinakamalakas sumigaw. Takot sa kanya ang kabilang bangka, mahal naman siya ng lahat.
Sinasabi ng iba na magulo ang looban[class]. Noong nasunog ang bahay namin, sila ang nagbuhat ng lahat. Wala ni kutsara ang nawala.
== negated_hate
Maraming nagsasabing mayabang ang mga Kapampangan[ethnicity]. Sampung taon na ako dito. Hindi sila mayabang, masarap lang talaga ang sisig nila.
Hindi totoong malas sa bangka ang bakla[lgbtq]. Sampung taon nang kusinero namin si Dodong. Mas malas pa yung radyo naming patay.
Mali ang akala ko sa mga taga-Basilan[muslim]. Hindi sila nandudukot ng tao. Dinukot lang nila sa kanal ang wallet ko para isauli.
== counter_speech
Tumigil ang fiesta dahil sa emcee na ginawang punchline ang mga Aeta[indigenous]. Binawi ng kapitan ang mikropono. Sabi niya, bisita natin sila, hindi pantawa.
Nagbasa ako ng comments sa balita ng sunog sa looban[class]. Puro "buti nga, ipis". Kinilabutan ako, may namatay na sanggol doon.
Nagreklamo kami sa munisipyo kasi "abnormal" ang tawag ng clerk sa asawa kong may kapansanan[disability]. Humingi siya ng tawad. Sana wala nang susunod na makarinig ng ganyan.
Sabi sa homily sakit daw ang kabaklaan[lgbtq]. Katoliko ako at hindi ako papayag. Ang ganyang salita ang pumapatay ng bata.
Yung hiring post na "pleasing personality, bawal maitim[black], bawal mataba[body]", ni-report namin sa DOLE. Hindi yan standard, diskriminasyon yan.
== friendly_profanity
Puta, nakapirma na kami sa bahay! Dalawampung taong huhulugan pero akin yung gripo, gago, akin yung pinto!
Gago, may butanding sa tabi ko! Nakalunok ako ng tubig-dagat kakasigaw. Putang ina ang laki, parang jeep.
Hoy mga hayop kong kaibigan, tuloy ang reunion sa a-dose. Dalhin ang mga anak. Ang hindi pumunta, ipo-post ko ang JS prom picture.
== distress
Clown ako sa mga party, tatlong booking ngayong linggo. Pag tanggal ng makeup, gusto ko nang maglaho. Walang nakakaalam.
Hindi na-save ang baby ko. Kasalanan ko raw, sabi ng biyenan. Galit ako sa katawan ko at sa bahay na ito.
Kinapos ako sa board, point five. Naka-tarp na sana ang pangalan ko sa kalye namin. Nahihiya akong mabuhay.
== support
Malandi raw, makati raw, sabi ng biyenan mo. Kasinungalingan lahat. Nasa akin ang susi ng dating kwarto natin, uwi ka na, bunso.
Anak, nabasa ko ang sulat mo na gusto mong mamatay. Hindi ako galit. Nasa labas lang ako ng pinto, hindi ako aalis.
Tinapon nila ang mga drawing mo at sinabing wala kang kwenta. Pinulot ko lahat, pina-laminate ko pa. Hindi ka walang kwenta.
== everyday
Na-flat sa Skyway, naubusan ng load, tapos umutot pa si mister. Sabi ko Lord kunin mo na ako. Joke, may natirang siopao.
Charades sa Christmas party. "Multong nasagasaan" ang hula nila, nagsa-zumba lang pala si ma'am. Siya ang pinakamalakas tumawa.
Nag-practice ng arnis ang kapatid ko sa akin. Hampas sa braso, hampas sa hita. Nag-sorry tapos humingi ng pang-milk tea.
Nag-field trip sa katayan ang HRM. Isa lang ang nahimatay, yung prof. Tuloy ang lunch, lechon kawali.
Naghukay kami ng poso at may lumabas na bungo. Tumawag kami ng pulis. Aso pala ng dating may-ari, si Brownie.
Nakasulat sa diary ng anak ko: "galit ako kay mama". Sa kabilang pahina: "nagluto si mama ng turon, bati na kami". Iyak ako.
Tambak kami ng apatnapu. Welder ang point guard namin, galing pang duty. Okay lang, nag-ihaw kami kasama ang kalaban.
Tinahi ang hinlalaki ko dahil sa abukado. Walong tahi, isang litrong kaba. Buhay pa naman ako, yung abukado hindi.
Pakitingnan po ang kuwento ko. May kontrabida na nagsasabing "uubusin ko kayo". Natural ba ang dialogue o pilit?
For sale, nakakatakot na manika ng lola ko, isa lang ang mata. Hindi naman gumagalaw, madalas. Two hundred, meetup sa simbahan.
Umaapaw ang kanal, ang baho, may patay na daga. Clean-up tayo sa Sabado, alas sais. May lugaw si kap.
== criticism_person
Architect, hindi tugma sa usapan ang plano. Isang CR lang ang nakalagay, pito kami. Pakibago po bago magbuhos.
Father, hindi po ako sang-ayon sa homily ninyo kanina. Nasaktan ang mga solo parent[women] sa halimbawa. Sana po mas maingat sa susunod.
Hindi ka na naman sumipot sa recognition ng anak natin. Hinanap ka niya sa bawat mukha. Hindi kita inaaway, sinasabi ko lang na nasaktan siya.
== idiom
Nilangaw ang unang araw ng tapsihan namin. Halos ibenta ko na ang kaluluwa ko sa unang customer. Ngayon, dinudumog na.
Matabil ang dila ni Aling Nena, pero siya ang unang may dalang sabaw pag may maysakit. Ginto ang puso, lason lang ang biro.
== insult_profane
ulol, sinong maniniwala sa iyo eh puro ka imbento, gago

# lines by fil-kj
== insult_person
walang kuwenta ka talaga, pabigat sa bahay
kapal ng mukha mo, singkapal ng semento sa EDSA
utak mo ba naka-airplane mode?
ang pangit ng ugali mo, mas pangit pa sa profile pic mo
feeling main character, extra ka lang uy
nag-college ka pa niyan ha, sayang tuition
epal, hindi ka naman tinatanong
ang lakas mong mang-bash, di ka nga marunong mag-spell
plastik mo te, recyclable ka ba
buhat na buhat ka na nga, ikaw pa maangas, bulok
mukhang pera, kahit abuloy kinukupitan
jusko ang slow mo, naunahan ka pa ng kuhol
Tatlong buwan ka na dito, di mo pa rin alam gamitin yung photocopier. Ano bang laman ng ulo mo, bulak?
sinungaling, traydor, duwag, kumpleto rekado
nakakahiya kang maging kapatid
di ka naman galit, sadyang masama lang talaga ugali mo
gunggong, baliktad yung mapa
palamunin na, reklamador pa
wlang utang na loob, pinakain kita dati ah
ikaw yung tipo ng tao na iniiwasan sa reunion
amoy inggit ka
pinsan kong tamad, nag-asawa lang para may magluto
hambog, wala namang ibubuga
napakababaw mong tao, swear, kahit baha sa kanto mas malalim
libre mangarap, pero libre ring manalamin, bes
ang hina mo pare, iyakin pa, uwi ka na sa nanay mo
insecure lang yan, kulang sa pansin mula grade one
buwaya ka sa court, buwaya ka pa sa ulam
shunga ka ba, naka-bold na nga yung instructions
muka kang expired na siopao
== insult_profane
putangina mo, pinautang na kita ikaw pa galit
gago, ninakaw mo design ko
tarantado ka, may bata sa loob ng kotse tapos nag-overtake ka pa
ulol, wala kang napatunayan, puro dada
punyeta ka, nanay mo binabastos mo
Hayop kang animal ka. Pinagkatiwalaan kita sa paluwagan tapos tinakbo mo. Gago.
bobo mo sa pvp tangina, uninstall mo na yan
leche kang babae ka, asawa ko pa talaga
pakyu ka, wag mo akong i-chat ulit
yawa ka, dako ra og ulo, walay sulod
== friendly_profanity
tangina pasado ako sa board exam!!!
gago ka talaga, na-miss kita, kelan ka uwi
puta ang sarap ng kare-kare ni tita
ulol kinilig ako don ah hahaha
shet, gago, nanalo tayo sa raffle ng barangay
hayop sa ganda yung boses mo, tangina, sumali ka na sa contest
punyeta naiyak ako sa kasal niyo
pakshet, nakalimutan ko birthday ng jowa ko, patay ako
bobo ko, naka-mute pala ako buong report, tangina nakakatawa
yawa, lami kaayo ang lechon bai
== profane_object
tangina ng MRT, sira na naman
gagong alarm, di tumunog
putangina ng meralco bill namin, aircon ba to o spaceship
punyetang tsinelas, naputol sa gitna ng baha
leche tong captcha, robot ba ako
tarantadong ulan, kung kelan may sampay
pakyu sa excel, nag-crash bago ma-save
bwakanang inang traffic yan, alas-onse na nasa Guadalupe pa ako
== hate_implicit
magaling naman yang Bisaya[ethnicity], pang-kusina nga lang
nung lumipat yung mga Muslim[muslim] sa compound, nagpadagdag ng kandado si kuya, alam na
hindi ko naman sinasabing magnanakaw ang mga Badjao[indigenous], hawakan mo lang bag mo
bading[lgbtq] ang coach ng volleyball ng mga bata? okay na ba sa inyo yon, mga mommy?
babae[women] ang hepe, kaya ayan, puro tsismis ang presinto
Tsinoy[asian] yan eh, kung makabarat parang siya ang naghihirap
dyan kayo tumira malapit sa squatter[class], libre na ang nakaw, libre pa ang sugal
PWD[disability] daw oh, ang lakas naman kumain, discount lang habol
buntis na naman ang tagabundok[indigenous], trabaho kasi ng trabaho, alam mo na kung saan
Lolo[age] na yan tapos team leader? E di magpi-print tayo ng email araw-araw.
wag mong painumin yang galing mental[mental_health], baka balita na tayo bukas
Itim[black] yung exchange student. Sabi ko sa anak ko, yung cellphone ha.
INC[religion] ang bagong may-ari, asahan mo na kung kanino mapupunta yung sweldo natin
peace process na naman, e ang Moro[muslim] pag pirma sa umaga, ambush sa gabi
== hate_derogation
ang baduy at ang ingay talaga ng mga Bisaya[ethnicity], nakakahiya kasama sa mall
mga Maranao[muslim] sa Quiapo puro manloloko, wala kang mapapala
diring-diri ako sa bakla[lgbtq], lalo na yung may jowa
puro kaartehan ang babae[women], wala namang utak
mabaho yang mga Aeta[indigenous], wag nyo pasakayin
salot sa kalsada yang mga matatanda[age], ang babagal
mga Intsik[asian] bastos, dura dito dura don
ang tatamad ng mahihirap[class], puro anak
Bumbay[asian] amoy sibuyas, lahat sila
trans[transgender] na yan, nakakasuka, lalaki pa rin yan
Hindi ko kayang igalang ang mga Muslim[muslim]. Ang utak nila bala lang at asawa.
== hate_normative
bawal dapat ang bading[lgbtq] maging teacher, period
ibalik ang mga Muslim[muslim] sa Mindanao, wag na palabasin dun
babae[women] sa bahay lang dapat, di yan para sa senado
dapat inaalis sa Baguio yang mga Badjao[indigenous], isakay sa truck at wag na pabalikin
wag patirahin dito ang Bisaya[ethnicity], Tagalog lang ang compound na to
alisan ng boto ang mga nakatira sa iskwater[class], di naman nagbabayad ng tax
mga may sayad[mental_health], dapat di pinapag-asawa
== hate_negated
hindi Pilipino ang Moro[muslim], kahit kailan di magiging Pilipino
walang naiambag ang mga bakla[lgbtq] sa bansang to
di tao yang mga Aeta[indigenous], wag mo nang kausapin
ni isang matinong Tsino[nationality] wala pa akong nakikita
Walang karapatan magreklamo ang mga PWD[disability]. Di naman sila kumikita.
== hate_threat
pag may bading[lgbtq] na pumasok ulit sa gym na to, babasagin namin mukha
sunugin na lang yang moske kasama mga Muslim[muslim] sa loob
mga Bisaya[ethnicity] dito sa site, umuwi na kayo bago kayo ilibing sa semento
may oras din kayong mga trans[transgender], aabangan namin kayo sa labas ng bar
barilin na lang yang mga Intsik[asian] sa POGO, tapos ang problema
== hate_profane
putangina ng mga Muslim[muslim] na yan, lahat kayo gago
gagong mga Bisaya[ethnicity], di marunong pumila
tangina mga babae[women] talaga, pag nagmaneho bobo
pakyu mga Intsik[asian], layas
punyetang mga bakla[lgbtq] to, ang lalandi, bwiset kayong lahat
== hate_dehumanise
parang ipis yang mga Badjao[indigenous], patayin mo ilaw ayan na
Intsik[asian] kanser, kalat na sa buong Luzon
mga iskwater[class] daga, kailangan ng lason
== hate_slur
hoy intsik beho[asian], uwi
negra[black] lumayas ka sa picture
baklang[lgbtq] salot, wag kang tatabi sa akin
== threat_person
alam ko schedule mo, aabangan kita sa may terminal, wag kang magpapahuli
pag di mo binura yan, papatayin kita, di ako nagbibiro
isang text ko lang, wala ka nang uuwian bukas
bayad o ngipin, pumili ka na
== incite_selfharm
tumalon ka na lang sa footbridge, tutal wala namang may gusto sayo
inumin mo na lang yang zonrox, drama mo
== insult_group
mga buwaya sa munisipyo, walang hiya, pati ayuda kinakain
mga kamote rider, utak sa clutch
tambay sa amin, puro tsismis puro tagay, mga walang silbi
mga troll farm boys, binenta utak para sa load
yung mga taga-collection agency, walang puso, alas-sais pa lang tumatawag na
== everyday
utak ko naka-airplane mode pa, Lunes kasi
kapal ng semento dito ah, matibay tong bahay
expired na yung siopao, wag mo nang kainin
shunga ko, nilagay ko yung remote sa ref
pabigat ako sa team kagabi, sorry lods, lag talaga
Ang slow ko today. Tatlong beses kong binasa yung email tapos sa maling tao ko pa ni-reply. Kape muna.
ikaw ha, ang sama mo, di mo ko tinirhan ng bibingka
hoy panget, miss na kita, uwi ka sa pasko
buwaya talaga tong kapatid ko sa shanghai, ubos na isang plato
nakakahiya, nakatulog ako sa jeep tapos nakasandal pala ako kay manong
ang daya mo, bat di ka tumataba
naiinis ako sa ganda mo, turuan mo nga ako mag-kilay
plastik at papel, paki-hiwalay sa basurahan
duwag ako sa ipis, aminado, tumatawag talaga ako ng rescue
patayin mo na yung ilaw sa sala, sayang kuryente
kulang ako sa pansin ng pusa ko, dedma ako buong araw
nabaril yung bida sa ending, spoiler, sorry na agad
hambog daw si lolo nung binata, ngayon siya na taga-hugas ng pinggan
na-scam yung tita ko sa paluwagan, ingat kayo mga mars
nilamon kami ng kalaban sa ranked, apat na sunod, tulog na
== idiom
patay tayo dyan, nakita ni ma'am yung notes
pinatay ako ng calculus na yan, take two next sem
barado na naman, sinunog niya ako sa harap ng klase, ang witty
tinaga nila kami sa presyo ng turon sa airport
nagpapakamatay ako sa trabaho para sa concert ticket haha
dinurog kami ng kabilang purok sa liga, tambak ng trenta
kumukulo dugo ko sa pila
binaon ako sa utang ng budol finds
lumilipad utak ko, sensya na, ano ulit yon?
== abuse_object
bulok na bulok tong earphones, isang tenga na lang
ang sama ng lasa nung milk tea, parang sabon
bwisit na payong, bumaliktad agad
nakakairita tong app na laging may update
basura ng ending nung series, sayang puyat
amoy kanal yung tubig sa gripo
== abuse_idea
palpak yung batas, pinirmahan nang di binabasa
kalokohan yang confi funds sa eskwelahan, ilabas ang resibo
yung boundary system pahirap sa driver at pasahero
mahina ang argumento ng column na to, puro emosyon
pelikulang ginawang katatawanan ang mga Bisayang kasambahay, luma na at nakakasawa
yung patakaran sa deployment ng OFW, hilaw, sila-sila lang kinonsulta
== criticism_person
Sir, di po patas na kami lang ang pinag-overtime, pwede po bang pag-usapan?
nasaktan ako sa sinabi mo kagabi sa harap nila mama
beh, third time mo nang late, usap tayo kung anong nangyayari
kap, yung ilaw sa kanto anim na buwan nang pinapangako
mali yung computation mo sa net pay, check mo line four
Mahal kita pero mali ka dito. Dapat sinabi mo sa akin bago ka nangutang.
di ako galit, pero di ko na ipapahiram yung motor sayo
ang gulo ng thesis statement mo, isang idea lang muna
konsehal, di nyo po sinagot yung tanong
== neutral_identity
Bisaya yung barbero ko, kaya nakapulot ako ng ilang salita, gwapo raw ako, char
may halal na karinderya ng Maranao sa likod ng city hall, ubos agad yung palapa
yung Badjao na estudyante namin, nanalo sa swimming meet
nag-aayuno ang seatmate kong Tausug kaya sa library kami pag lunch
bakla ang kagawad namin at siya ang may hawak ng liga
Aeta ang guide namin sa Pinatubo, kabisado bawat halaman
yung lola sa kanto, otsenta na, siya pa rin nagbubuhat ng bilao
mga OFW na babae ang karamihan sa flight, tulog lahat pagka-takeoff
INC ang asawa ko, Katoliko ako, salitan kami sa bantay ng bata
deaf ang barista, ituro mo lang sa menu
Tsinoy si Mang Caloy, hopia ang negosyo, tatlong henerasyon na
== positive_identity
saludo sa mga nanay na Moro na nagtayo ulit ng eskwela sa Marawi
bayani namin si Mamang Joy, transwoman, siya nagluto sa evacuation center tatlong araw
ang galing ng mga PWD na atleta natin, uwi na naman ng medalya
Yung mga Bisaya kong kasamahan ang unang nag-ambagan nung naospital si Tatay. Di ko yun makakalimutan.
proud ako sa mga Lumad na graduate ngayong taon
ang tatapang ng mga babaeng mangingisda sa Zambales
== self_identity
Bisaya ko, matigas ang dila ko sa Tagalog, okay lang, naiintindihan nyo naman
Muslim ako, nurse, at oo, naka-hijab ako sa ICU
bading akong panganay, ako nagpaaral sa lahat
anak ako ng labandera at di ko yun kinakahiya
may bipolar ako, may gamot, may trabaho, may aso
Badjao po ako, second year education, gusto ko bumalik sa amin bilang titser
== negated_hate
hindi magnanakaw ang mga Badjao, gutom ang problema dun
di porke Bisaya, katulong na, engineer po ako
wala akong galit sa mga Muslim, kapitbahay ko sila mula bata
hindi tamad ang mahirap, alas-tres pa lang gising na si Aling Nena
Galit ako sa ginagawa ng gobyerno ng China sa dagat. Hindi ako galit sa mga Tsinoy, kababayan natin yan.
hindi dahil babae siya kaya natalo tayo sa kaso, kulang lang ebidensya
di nakakahawa ang pagiging bakla, nakakahawa ang chismis mo
== counter_speech
may nag-comment ng "ibalik sa Mindanao ang mga Muslim", sinagot ko, taga-Quiapo ang lolo nun, saan mo ibabalik
tinawag nilang "negra" yung anak kong Aeta sa classroom, nag-file kami, hindi yun asaran lang
"pang-katulong ang accent" sabi nung host, hindi nakakatawa, humingi siya ng tawad
stop saying "bakla kasi" pag duwag ang isang tao, ang tapang kaya nila
yung landlord na nagsabing "no Bisaya no Muslim", nireport na namin sa barangay
kung "biro lang" yung sunugin ang moske, bat kami lang ang hindi natatawa
== mentioned_slur
elementary pa lang tinatawag na akong "baluga", ngayon thesis ko na ang salitang yan
saan galing yung "intsik beho" at bakit masakit yun sa mga Tsinoy?
sinigawan kami ng "mga salot" sa jeep, tumahimik na lang kami ng jowa ko
== reclaimed_slur
mga bakla, rampa na, nasa baba na yung van
kaming mga beki sa opisina, kami nagpapatakbo nito, aminin
== question_benign
bawal ba kumain sa harap ng nag-aayuno o okay lang?
paano mag-assist ng naka-wheelchair pababa ng overpass, may tamang hawak ba?
bakit maraming Sikh na nagpapautang sa Pinas, paano nagsimula?
ano po ang tawag na hindi nakakabastos sa mga Aeta sa Zambales?
pwede bang magninong ang INC sa binyag ng Katoliko?
== sexual_health
safe ba mag-pills habang nagpapadede? tanong lang po mga mi
libre HIV test sa health center, walang tanong-tanong kung bakla ka o hindi
pag sinabing ayaw, tigil, kahit mag-asawa pa
== distress
pagod na pagod na ko, parang mas okay kung di na lang ako nagising
tanga ko, bobo ko, yan lang naririnig ko sa utak ko gabi-gabi
Sinabihan ako ng tatay ko na salot ako kasi bakla ako. Kumain pa rin ako ng hapunan sa tabi niya. Di ko alam kung paano.
tangina, umiiyak na naman ako sa cr ng office
may hawak akong gamot ngayon, natatakot ako sa sarili ko
ginawa nila akong katatawanan dahil sa punto kong Bisaya, ayoko na pumasok
wala akong kwenta, pati pang-gatas ng anak ko inuutang ko
== support
hindi ka salot, anak ka, tao ka, at dito ka muna sa amin
ibaba mo muna yung gamot, tawag ako ngayon, wag mong patayin yung phone
gago yung mga tumawa sa accent mo, ang ganda ng boses mo, promise
di ka bobo, pagod ka lang, kumain ka na ba?
Nanay kang lumalaban. Hindi yun walang kwenta. Bukas sasamahan kita sa DSWD.
== dialect
unsa man na dong, kaon sa ta, naa pay sud-an diri
ambot nimo uy, buang kaayo kag joke haha
agannad ka manong, nagalis ti dalan
palangga ta ka, toto, kari ka diri sa Domingo
dai ko aram, haputa si Manoy
== positive_identity
si Aling Saima, Maguindanaon, dinalhan kami ng pastil nung nilalagnat kami lahat
hats off sa mga lola na nagtuturo ng baybayin sa plaza tuwing Sabado
== neutral_identity
Waray ang driver, Ilocano ang konduktor, nagkakaintindihan sila sa busina
may signing interpreter na yung misa ng alas-nuwebe
yung Bumbay na naniningil sa amin, naka-e-bike na ngayon, inimbita pa si Papa sa kasal
== everyday
Nakita ko crush ko sa palengke, may hawak akong bangus. Ngumiti siya. Yung bangus yata nginitian.
bes ang bagal mo mag-reply, akala ko kinain ka na ng pating sa Siargao
== negated_hate
wag nyong lahatin ang mga Intsik, yung sindikato ang habulin
wala namang masama kung trans ang teacher ng anak ko, ang galing nga sa fractions
== support
sis, di mo kasalanan yung ginawa niya sayo, naniniwala ako sayo
== counter_speech
"mahirap kasi tamad", sabi ng may tatlong katulong, ay naku, ang kapal
== idiom
sinaksak ko na yung charger, ayaw pa rin
== support
kung pumasok sa isip mong mamatay, tawagan mo ako kahit alas-tres, gising ako para sa'yo
hindi ka pabigat, ikaw nga ang sumasalo sa amin eh
iyak lang, may tissue ako, may oras ako
namatay ang tatay mo, beh. Walang deadline ang lungkot
di totoong galit ang lahat sa'yo, pagod ka lang at madilim ang gabi
yung hiya hindi sa'yo, sa kanya na nagkalat ng video
panic attack lang yan, di ka mamamatay, sabayan mo hinga ko
bumagsak ka sa board, hindi ka bumagsak bilang tao
pwede mong ipakita ang mga peklat mo, walang manghuhusga rito
ma, ang ganda mo kahit wala kang buhok ngayon
salamat at sinabi mo, alam kong mahirap sabihin na ayaw mo na
kahit anong sabihin nila sa comments, dito sa bahay may kanin ka at may yakap
hindi parusa ng Diyos ang nangyari sa baby mo
sige mura ka lang nang mura, pakikinggan ko lahat
dati ako rin gusto nang mawala, ngayon nagdidilig na ako ng kamatis ng kapitbahay. darating din
hindi arte ang depression, sakit siya at nagagamot
kuya, pwede umiyak ang lalaki[men], ako pa unang yayakap sa'yo
hindi ka nasira nung ginawa niya, siya ang may kasalanan
dito ka lang. please, dito ka lang
magkano ba utang mo? pag-usapan natin, wag kang mawawala dahil sa pera
nung sinabi mong wala kang kwenta, naalala ko kung sino nagturo sa akin magbisikleta
nakainom ka ulit, oo, pero umuwi ka at umamin. simula ulit bukas
sa totoo lang di ko alam sasabihin ko, pero sasamahan kita tumahimik
hindi pangit ang mukha mo, pangit yung mga salitang binato sa'yo
bading[lgbtq] ka man o hindi, anak kita, tapos ang usapan, kain na
ang sabi ng isip mo mas mabuti kung wala ka. sinungaling yan minsan
hiniwalayan ka, di ka nawalan ng halaga
kapag gusto mo na namang saktan sarili mo, hawak ka muna sa kamay ko, lilipas yan parang alon
hindi kasalanan ang mabuhay nung lumubog ang bangka
may hotline ang NCMH, sasamahan kitang tumawag, ako muna magsasalita
tama na ang pagtawag ng tanga sa sarili, narinig mo na yan masyado sa iba
nahihiya kang humingi ng tulong? ako nga hiningan kita ng bigas nung pandemya
ading, saan ka? pupuntahan kita, may dala akong pandesal
ligo, kain, tulog. yan lang ang trabaho mo ngayong araw
galit sila sa'yo kasi nagsumbong ka. tama ang ginawa mo
di mo kailangang patawarin agad ang nanay mo sa mga sinabi niya
mali yung nagsabing mawala ka na lang, gusto kong manatili ka
OFW[immigrants] ka, mag-isa ka diyan, natural lang na malungkot. tatawag ako gabi-gabi
kung mabigat, ibaba mo muna rito sa balikat ko
ang totoo, may mamimiss ka, at isa ako sa kanila
== distress
pakiramdam ko pinagtitiisan lang ako ng lahat
gusto ko lang mawala nang tahimik
namatay si nanay habang nasa Saudi ako, di ko man lang nahawakan kamay niya
galit silang lahat sa akin at di ko alam kung bakit
nanginginig ako tuwing may kumakatok, baka siya na naman
ang dumi ng tingin ko sa sarili ko, kahit anong ligo di matanggal ang hiya
walang silbi, yan ang tawag sa akin ni papa, yan na rin tawag ko sa sarili ko
ayoko nang gumising bukas, pero natatakot din akong hindi
sinaktan ko na naman ang sarili ko, ilang buwan din akong okay, nakakahiya
hindi ko na matandaan kung kailan huling sumaya
ang sakit sa dibdib, parang may nakaupong kalabaw
nagpakamatay ang kapatid ko at ako ang huling kausap niya, sabi ko busy ako
sarili kong mukha di ko matingnan sa zoom
putang inang buhay to, pagod na pagod na ako
ako yung nagsara ng negosyo ni lolo, isang malaking kahihiyan ako
kapag masaya sila, iniisip ko mas masaya kung wala ako
bakla[lgbtq] ako, ilang taon ko nang dala tong takot na itakwil ako ni tatay
di ako makahinga sa opisina, akala ko atake, panic daw
may GC sila na wala ako, nabasa ko lahat ng sinabi nila tungkol sa akin
wala na akong maramdaman, kahit luha wala
ang tanga ko, binigay ko pa rin password ko sa kanya, ngayon wala na akong ipon
pinagdarasal ko na kunin na ako
mag-isa akong nagpasko, nagkunwari akong tulog sa video call
nalunod ang barangay namin sa bagyo, tuwing umuulan nanunuyo ang lalamunan ko
lahat kaya nila, ako hindi, ako yung sablay
== friendly_profanity
puta ang sarap ng kare-kare ni lola
gago congrats, engineer ka na!
tangina naiwan ko na naman susi sa loob
leche ka, ba't di mo sinabing buntis ka? payakap!
hayop ka mag-gitara, tangina kinilabutan ako
putragis, umabot sa flight, takbo kung takbo
shuta ang pogi mo sa barong mare este pare
tang ina, may kuryente na!
ulol, ikaw pa rin best friend ko kahit kinain mo huling lumpia
bwiset na daliri, tumama sa kanto ng kama, puta ang sakit haha
kingina three points sa buzzer, sigaw buong kanto
gaga ka talaga, pinaiyak mo ako sa vows mo
pakshet ang lamig sa Baguio, ang saya
punyeta, tulog na tulog ako, lumagpas ako sa tatlong istasyon 😂
gago ka, lumipad ka pa talaga galing Dubai para sa birthday ko? mahal kita
deputa, namatay ang mic sa birit mo pero tinuloy mo, palakpakan
inamo bro, nadonate mo pala lahat ng premyo mo? idol
putang ina yes, negative ang biopsy ni mama!
taena ang cute ng tuta, aampunin ko na
tarantado, kumakanta ka pa rin sa banyo nang sintunado, miss ko na yan
amputa, naglagay ako ng suka imbes na mantika
buwakananginang ganda ng boses nung tenor sa choir
lintik na bagyo, buhay pa kami, kumakain ng instant noodles sa kandila, puta ang saya pala
gagong to, binayaran pala utang ko sa tindahan nang walang sinasabi
potaena ang init, halo-halo tayo
== neutral_identity
yung kapitbahay naming Muslim sa Quiapo, maaga nagsasara ng tindahan pag Ramadan [muslim]
may misa sa wikang Ilokano mamayang alas-sais para sa mga Katolikong taga-norte [christian]
lumipat na sa Cubao yung parlor ng baklang kaibigan ni Mama [lgbtq]
bumaba sa palengke ang mga Aeta para magbenta ng puso ng saging at luya [indigenous]
mas marami nang babae kaysa lalaki sa kursong accountancy dito sa amin [women]
saan po pwedeng mag-renew ng PWD ID, sa munisyo pa rin ba? para sa kapatid kong bulag [disability]
dumating sa Maynila noong 1940 ang mga refugee na Hudyo, si Quezon ang nagpapasok [jewish]
yung bagong import ng Ginebra, itim na Amerikano, 6'9" daw [black]
trans woman ang class president namin, siya rin nag-aayos ng yearbook [transgender]
senior citizen si Lolo kaya may bente porsyentong diskwento sa gamot [age]
mga Tsinoy sa Binondo, sarado ang karamihan ng tindahan pag Chinese New Year [asian]
kakauwi lang ni ate galing Riyadh, labindalawang taon siyang OFW [immigrants]
may langgar na bagong tayo malapit sa terminal, mga Maranao ang nagpondo [muslim]
== positive_identity
grabe sipag ng mga nanay na nagtitinda sa bangketa, sila talaga bumubuhay sa buong eskinita [women]
hanga ako sa mga T'boli, yung habi nilang t'nalak galing daw sa panaginip [indigenous]
ang saya kasama ng mga beki sa opisina, walang patay na oras at ang huhusay pa sa trabaho [lgbtq]
teacher naming pipi at bingi, siya pinakamagaling magpaliwanag ng math, promise [disability]
mabuhay kayong mga OFW, pawis nyo ang tuition ng kalahati ng barangay [immigrants]
ang galing mag-alaga ng mga lola, kumpleto kwento, kumpleto rin ulam [age]
proud ako sa pinsan kong trans na pumasa sa bar, iyak kaming lahat [transgender]
yung mag-asawang Bumbay na nagpapautang dito, mabait at laging may pasalubong sa mga bata [asian]
== counter_speech
tigilan nyo na yung "bakla kasi kaya mahina", taong 2025 na uy [lgbtq]
sinabihan ng driver na terorista yung babaeng naka-hijab, at kaming mga pasahero ang nagpababa sa kanya, hindi tama yon [muslim]
hindi joke ang "mukhang unggoy" sa mga Aeta, racist yan at nakakahiya [indigenous]
nabasa ko yung post na "salot ang mga bading", ni-report ko agad, sana kayo rin [lgbtq]
kung galit ka sa China dahil sa West Philippine Sea, wag mong idamay yung mga Tsinoy na dito na pinanganak [asian]
"na-rape kasi maikli ang short" sabi ni sir, ayan ang rason bakit takot magsumbong ang mga biktima [women]
wag gawing insulto ang salitang abnoy, may mga magulang ng batang may Down syndrome na nakakarinig [disability]
nakakasuka yung mga comment na tama raw si Hitler sa mga Hudyo, milyon ang pinatay nun mga kapatid [jewish]
mali yung pastor na nagsabing parusa ng Diyos sa mga trans ang lindol [transgender]
"tamad kasi kaya mahirap" ang pinakatamad na argumento sa buong Facebook [class]
yung nagsabing "Bisaya kasi, pang-katulong lang" dapat humingi ng tawad sa buong Visayas [ethnicity]
ginaya nila ang tunog ng unggoy nung nag-free throw yung itim na player, dapat ma-ban ang ganyang fans [black]
ayoko ng admin na hinahayaan ang mga post na nanghahamak sa mga Badjao, tao sila, tapos [indigenous]
matanda na raw kaya pabigat, sabi ng vlogger, eh lola mo nagpalaki sayo [age]
mga kababayan, tayo mismo nilait sa abroad, tapos tayo pa manlalait ng mga refugee? [refugees]
kahit katoliko ako, hindi ko palalampasin yung tawag nyong "kulto ng mga bobo" sa mga INC [religion]
hindi sakit ang pagiging tomboy, ang sakit yung pagbubugbog ng tatay para daw "tumino" [lgbtq]
== support
andito lang ako, kahit di ka magsalita, tabi lang tayo
hindi mo kasalanan na sinaktan ka niya, kahit ano pa sabihin ng pamilya nya
kung naiisip mong tapusin na lahat, tawag ka muna sa NCMH 1553 o sakin, please
iyak lang, bes, di nababawasan tapang mo pag umiiyak ka
alam kong mabigat mawalan ng tatay, lalo ngayong magpapasko, yakap nang mahigpit
bagsak ka sa board exam pero di ka bagsak na tao, pahinga muna tapos laban ulit
totoo yung nararamdaman mo, hindi ka nag-iinarte
sasamahan kita magpa-check up bukas, ako na bahala sa pamasahe
anak, umuwi ka na, walang galit si nanay, may sinigang dito
nakaraos din ako sa depression, mabagal, pero may umaga talaga, kapit ka lang
hayaan mo silang tawagin kang pangit, di nila kilala yung pusong nagpakain sa mga pusang kalye
ang tapang mo na nagsumbong ka, naniniwala kami sayo
kahit isang kutsarang kanin lang, kain ka ha, nag-aalala ako
nakunan din ako dati mare, walang tamang paraan ng pagluluksa, dahan-dahan lang
tanggap kita kuya kahit sino pa mahalin mo, kapatid kita e [lgbtq]
wag mong buhatin mag-isa yung utang, uupo tayo bukas at ililista natin
okay lang na hindi ka okay ngayon, di ka namin iiwan
salamat at sinabi mo sakin na naglalaslas ka, hindi ako galit, hanap tayo ng tulong ha
nasunugan kayo, alam kong parang gumuho mundo, pero buo kayo, at andito kami may kumot at bigas
mahal ka namin, hindi dahil sa grades mo
== friendly_profanity
putangina pumasa ako!! libre ko kayong lahat ng samgyup
gago ka talaga, napaiyak mo ko sa surprise mo, labyu
tangina ang sarap ng kare-kare ni tita, pa-extra rice nga
hayop sa ganda yung boses ni Moira live, pota kinilabutan ako
ulol, syempre pupunta ako sa kasal mo, ako pa ba
puta namiss ko kayo mga hinayupak, kita-kita na sa Sabado
leche ang cute ng pamangkin ko pag humihikab
tarantado ka pre, kala ko nakalimutan mo bertdey ko
pakshet ang ganda ng sunset sa La Union, walang filter yan
mga gago, champion tayo sa liga! inuman na
yawa lami kaayo ang lechon sa Carcar, balik ta ugma
anak ng puta, nanalo si Hidilyn, tumatalon ako dito sa jeep
bwisit ka hahaha sumakit tyan ko kakatawa sa kwento mo
tangina mo mars, bakit ang ganda mo sa grad pic, nakakainis
gagi totoo ba to, free concert sa MOA? tara na inaantay nyo
potangina best friend ko to, alas-tres ng umaga naghatid ng gamot
punyeta ang galing ng ending, di ko nakita yun parating
shuta ka beks, ang blooming mo, sino yan
lintik na aso to, marunong na mag-high five, proud daddy ako
gago ang lupet mo mag-gitara, turuan mo naman ako boss
peste, sobrang saya ng reunion, paos pa rin ako hanggang ngayon
fuck, sweldo na, makakabayad na rin ng rent, salamat Lord
kupal ka par pero ikaw pinakatapat na tropa na meron ako
pisti, ka-gwapo sa imong anak bay, liwat sa inahan
tanginang plot twist yan, ilang araw ko tong iisipin, ganda
== profane_object
putanginang wifi to, kada meeting na lang nawawala
bwakanang printer, kinain na naman yung thesis ko
gagong alarm clock, kung kelan may exam saka ayaw tumunog
leche tong tsinelas, napigtas sa gitna ng baha
punyetang traffic sa EDSA, tatlong oras na ko dito sa Guadalupe
tangina ng app ng bangko, laging under maintenance pag sahod
yawa ning motor, dili na gyud mo-andar
bulok na electric fan, puro ingay, hayop sa init
putris na payong, binaligtad agad ng isang ihip ng hangin
peste yung lata ng sardinas, naputol yung bukasan, ang sakit sa daliri
== hate_derogation
mga Badjao, wala nang ginawa kundi manghingi, likas na tamad at marumi [indigenous]
nakakadiri ang mga bading, kahit anong ayos mukha pa ring basura ugali [lgbtq]
di ko kinakausap ang mga Intsik, ganid lahat yan hanggang buto [asian]
babae ka lang, at ang mga babae mababaw talaga mag-isip [women]
mga Muslim walang alam kundi karahasan, paurong ang isip [muslim]
ang mga itim ay bobo at tamad, katawan lang ang puhunan [black]
yung mga trans, mga niloloko ang sarili, katawa-tawa at kahiya-hiya sa paningin ng lahat [transgender]
Bumbay? amoy pa lang talo na, tapos manloloko pa sa pera, ganyan silang lahat [asian]
baluga kasi, utak-gubat, di mo maaasahang umunlad ang mga Aeta [indigenous]
pabigat ang mga may kapansanan, walang maiaambag kundi awa [disability]
ang mga Hudyo sakim, tuso, walang Diyos kundi pera [jewish]
mga Bisaya balahura magsalita, halatang di naturuan, pang-alila talaga ang tingin ko [ethnicity]
squatter mentality, mga mahihirap bobo bumoto kasi bobo talaga sila [class]
ang mga Koreano dito bastos, marumi kumain, akala mo kung sinong lahi eh ang sasama [nationality]
mga tomboy, pilit nagpapakalalaki, mga pagkakamali lang ng kalikasan [lgbtq]
mga INC parang walang sariling utak, bulag at hangal na tagasunod [religion]
wala akong respeto sa mga single mom, malalandi na nagmamalinis pa [women]
matatandang hukluban, wala nang pakinabang, puro reklamo, dapat di na pinapansin [age]
pag Arabo ang amo asahan mo nang manyak at malupit, bulok ang lahing yan [arab]
Katoliko? mga ipokritong ungas na lumuluhod sa kahoy [christian]
mga refugee na yan walang modo, pinakain mo na, sila pa galit, mabababang uri [refugees]
== hate_implicit
bantayan nyo bag nyo, may sumakay na mga Badjao [indigenous]
siyempre na-promote, babae e, alam na natin kung anong klaseng overtime yon [women]
yung batang pinaalaga sa baklang tito, ayan, kumekembot na, nakakahawa talaga [lgbtq]
nagtataka pa kayo bakit mahal ang sibuyas, tingnan nyo apelyido ng may-ari ng bodega, isang pantig lang [asian]
may nagdasal nang nakaharap sa Mecca sa terminal, lumipat na ko ng bus, mahirap na [muslim]
sino ba may-ari ng mga bangko, ng balita, ng pelikula? basta di pwedeng sabihin kung anong relihiyon [jewish]
madilim yung elevator tapos may Nigerian, hinawakan ko na agad cellphone ko, alam mo na [black]
bigyan mo ng ayuda ang mga taga-iskwater, bukas nasa tong-its na yan [class]
kasambahay na Bisaya? sanay yan sa konti, kahit sa sahig mo patulugin [ethnicity]
sabi nya babae raw sya, e di ipakita nya muna yung matres nya [transgender]
POGO lang daw yan, pero bakit puro lalaking edad-sundalo yang mga Chinese na dumarating [immigrants]
hindi naman sa ano, pero yung cashier na pilay kaya mahaba ang pila, puso kasi inuna ng manager [disability]
guro nila tomboy, kaya siguro wala nang nagkaka-crush sa lalaki sa section na yan [lgbtq]
isang Ilokano, sampung taon na yung sabon sa banyo, wag nyo na asahang manlibre [ethnicity]
kapag babae nagmaneho, magdasal ka na, mas sigurado pa sa seatbelt [women]
pinatira mo ang mga refugee sa Pilipinas, makalipas ang ilang taon tayo na ang mangungupahan sa sarili nating bayan [refugees]
lahat ng kidnapping sa Mindanao iisa lang ang pinagdadasalan, di na kailangan ng imbestigasyon [muslim]
nag-asawa ng Kano na lolo na, galing probinsya, ano pa bang ibang dahilan ng mga Pinay na yan [women]
kaya raw libre ang scholarship ng mga Lumad, para may mag-aakyat ng baril sa bundok [indigenous]
ang bait ng Bumbay ngumiti, hanggang makita mo yung interes, nasa dugo na yata [asian]
pag senior ang nasa unahan ng pila, mag-baon ka ng almusal, bakit ba lumalabas pa yang mga yan [age]
may dahilan kung bakit walang bansang matagal na tumanggap sa mga Hudyo, basahin nyo history [jewish]
== insult_person
kung may bayad ang kabobohan, ikaw na pinakamayaman sa barangay
ang kapal ng mukha mo, pwede nang gawing flyover
hindi ka misunderstood, sadyang wala kang laman
pakisabi sa mga magulang mo, pwede pa silang humingi ng tawad sa amin
nag-aral ka ba talaga o tumambay ka lang sa tapat ng school
yung utak mo parang signal sa probinsya, minsan meron, madalas wala
feeling artista, mukha namang extra sa libing
si Jomar na naman, ang hari ng puro dada, wala pang natapos kahit isang bagay sa buhay nya
alam mo kung bakit tahimik ang GC pag pumasok ka? kasi walang may gusto sayo
linta ka, kung sino may pera doon ka nakakapit
ang baho ng ugali mo, umaabot hanggang dito sa comment section
nagpaparinig ka pa sa story mo, e duwag ka naman sa personal
engot, basahin mo muna bago ka sumagot, o baka di ka marunong
trenta anyos ka na, nanay mo pa bumibili ng load mo, wala kang kwentang anak
saang timba mo kinuha yang confidence mo, ibalik mo, di bagay sayo
mas may silbi pa yung sirang gripo namin kesa sayo, at least yun may tumutulo
kaya ka iniwan, kasi kahit sarili mo nababagot sayo
plastik, kung nire-recycle lang ang tao ikaw na una sa bodega
trapong mangmang, ni ispeling ng "integridad" di mo alam, senador ka pa
lakas mong manghusga, e ikaw nga tong pinakapalpak sa batch natin
walang modong bata, halatang sa putikan hinugot ang asal
di ka pangit lang, pangit ka hanggang kaluluwa
para kang anay, tahimik pero lahat ng pinapasukan mo gumuguho
ma'am, yung lesson plan nyo mas mapurol pa sa inyo, at mahirap nang higitan yun
hambog na puro hangin, pag tinusok ka siguro sipol lang maririnig
kahit salamin umiiwas ng tingin pag dumadaan ka
sinayang ni Lord ang oxygen sa taong tulad mo
tanga na nga, ayaw pang turuan, double kill
sipsip ka lang naman kaya ka nandyan, walang talino, walang hiya
isang malaking kahihiyan ka sa angkan nyo, tanungin mo pa lola mo
== threat_person
alam ko kung saan nag-aaral anak mo, mag-ingat ka sa susunod na post mo
abangan kita sa kanto mamaya, di ka makakauwi nang buo
isang salita mo pa, basag yang bungo mo
papatayin kita, itaga mo sa bato
magpaalam ka na sa nanay mo habang may dila ka pa
may naka-ready nang dalawang tao na nakamotor para sayo, konting hintay lang
pag nakita kita sa Tondo, ibabaon kita sa ilalim ng tulay
susunugin ko bahay nyo habang tulog kayo, tandaan mo yan
gusto mo ng gulo? bukas may bala ka na sa noo
ilulublob kita sa ilog Pasig hanggang tumigil ka kakakawag
== hate_implicit
pag may Muslim na lumipat sa kanto, alam mo na, magdoble kandado na kayo [muslim]
nakakagulat may Aeta palang nakapagtapos, tinulungan siguro sa bawat pahina [indigenous]
babae ang piloto natin ngayon, magdasal na kayong lahat [women]
okay lang ang bakla sa parlor, doon sila, wag sa silid-aralan ng anak ko [lgbtq]
biglang dumami ang Intsik dito sa condo, biglang nawala ang mga tsinelas sa hallway [asian]
syempre Bisaya, kaya pang-yaya lang ang bagay sa accent niya [ethnicity]
may Badjao na sumakay, napahawak ang lahat sa bag, di naman kami masisisi [indigenous]
mabait naman siya para sa isang itim, di mo aakalain [black]
alam naman natin kung anong habol ng transgender sa cr ng babae [transgender]
pinapasok niyo yang may kapansanan sa honor roll, awa na pala ang basehan ngayon [disability]
matanda na yan, ano pa ba ang maiaambag niyan kundi ubo [age]
yung mga Bumbay bumabaho ang elevator bago pa bumukas, coincidence siguro [nationality]
single mom daw ang aplikante, alam na natin kung anong klaseng babae yan [women]
nagpagamot sa psychiatrist, ilayo niyo na ang kutsilyo sa pantry ng opisina [mental_health]
pag mataba ang katabi sa jeep dapat dalawa ang bayad, sila lang naman ang masaya sa upuan [body]
basta Muslim ang nagtitinda, magbilang kayo ng sukli at bantayan ang bag nyo [muslim]
kaya bumabaha ng droga dito eh, tignan nyo kung sino ang mga bagong lipat na Badjao [indigenous]
yung babaeng presidente, alam mo na, isang buwanang dalaw lang baka gyera na tayo [women]
ang itim itim, siguro galing Africa yan, itago nyo mga wallet nyo [black]
bigyan mo ng trabaho ang may kapansanan, asahan mong dagdag-alaga at bawas-kita [disability]
== insult_person
wala kang kwenta, kahit simpleng board exam di mo maipasa, kaya ka kinahihiya ng magulang mo
ang pangit mo kasi kaya ka iniwan, kahit salamin umiiwas sayo
nagpagalaw ka sa tito mo tapos ngayon drama ka diyan, ang dumi mong tingnan
ang tanga mo, sinapak ka na nung Pasko bumalik ka pa, bagay sayo yan
buong buhay mo sinabihan kang bobo ng papa mo, ngayon alam ko na kung bakit
bakit ka ba ganyan, lahat ng hawakan mo nasisira, ikaw talaga yung problema
nanganak ka three months ago tapos wala kang maramdaman, napakasama mong nanay
binubugbog ka pala ng amo mo sa Riyadh, siguro kasi tamad ka, wag ka nang mag-iiyak dito
tambay kang palamunin sa edad na 29, pati aso niyo mas may ambag
nalubog ka sa online sabong tapos may gana ka pang humingi ng awa, ang kapal ng mukha mo
napakahina mo, konting sigaw ng boss umiiyak ka na sa cr, nakakatawa ka
ikaw ang pinakawalang silbing kuya, di mo nga naprotektahan yung bunso niyo hahaha
bumagsak ka sa thesis tapos depress-depressan, bobo ka lang talaga tanggapin mo na
arte lang yang depression mo, ang totoo batugan ka lang na naghahanap ng palusot
tinatawag mong basura sarili mo, buti alam mo, kami matagal nang nandidiri sayo
ikaw na yata ang pinakamakupad na kaklase na nakagrupo ko, pati pangalan mo di mo masulat nang tama
yung boses ni Karla parang pusang inapakan, wag na siyang kakanta kahit sa videoke
ang hina ng ulo mo, tatlong beses nang pinaliwanag di mo pa rin gets
plastik ka talaga ate, nakangiti sa harap tapos nilalason mo kami pag nakatalikod
ang baho ng hininga mo kahit sa zoom naaamoy ko
mukha kang hilaw na siopao sa profile pic mo, sana pinag-isipan mo bago in-upload
wala kang ambag sa team kundi reklamo, sana nag-afk ka na lang habambuhay
feelingera, akala mo naman ikinaganda mo yang filter mo
hambog ka lang sir, wala kang laman kundi hangin
yang utak mo pang-display lang, bilog nga pero walang laman
ang cheap mong kausap, halatang walang nagturo sayo ng asal
si konsehal ay isang sinungaling na linta, pati sardinas ng nasalanta ibinulsa
sinong nagsabing marunong kang magluto, pagkain mo pang-baboy
duwag ka, puro ka tapang sa comment section pero sa personal nanginginig tuhod mo
ang epal mo naman lagi, kaya walang nagyayaya sayo
isip-bata kang boypren, kaya ka pinagpapalit
ang tamad mong ama, anak mo pa ang nagpapakain sayo
pumalakpak naman tayo sa henyong nagpadala ng file na walang laman, galing mo, pang-kinder
kung katangahan ang sport, naka-gold medal ka na sana sa Olympics
mukhang pera ka talaga Jen, kahit kamag-anak mong may sakit sinisingil mo
ayan na naman si miss depressed, naka-filter pa habang umiiyak, pang best actress
iniwan ka ng asawa mo kasi kahit sinong tao masusuka sa ugali mo, kaya wag kang magdrama
namatay lang tatay mo kung makaasta ka parang ikaw ang kawawa sa buong mundo, OA
anxiety daw, eh tamad ka lang talaga at walang pangarap
nandidiri ka sa katawan mo? mabuti alam mo, kami matagal na
anim na buwan tambay, kung hindi ba naman kasi inutil eh di sana may tumanggap sayo
yung mukha mo parang pinagtagpi-tagping modules, kulang pa sa sagot
mukha kang sinampal ng kinabukasan, huwag ka na mag-selfie
ang tanda mo na nagti-tiktok ka pa, mahiya ka naman sa apo mo lola
senador ka na sa lagay na yan? kahit ang pusa namin mas may ambag
boses palaka ka gurl, tantanan mo na ang pagkanta ng Whitney
ang arte mong umarte, para kang kahoy na tinuruang umiyak
magkano ba binayad sayo para maging ganyan ka katanga sa comment section
classmate tayo pero parang hindi ka pumasok buong high school, ang hina ng ulo mo
feeling mayaman ka, hulugan naman yang iPhone mo at utang pa sa kapitbahay
wala kang modo, lumaki ka siguro sa kanal kasama ng mga daga
pogi ka sana kung nakatalikod ka at nakapatay ang ilaw
mayor, ang galing mo magpa-tarpaulin, kasinlaki ng mukha mo ang kawalan mo ng hiya
ang pangit ng ugali mo, bagay na bagay sa pangit mong pagmumukha
kaya ka hindi napo-promote eh, ang utak mo naka-airplane mode habambuhay
tita, isang pakialam mo pa sa buhay namin, uubos ka na ng oxygen sa tsismis mo
hindi ka journalist, sekretarya ka lang ng amo mong politiko na taga-sulat ng pambobola
ang baho siguro ng hininga mo, pati comment mo umaalingasaw
bida-bida ka sa group project pero ang output mo pang-grade two
gumanda ka lang sa retoke, yung budhi mo hindi na mareretoke
vlogger ka na walang laman ang content, kasinghaba ng intro mo ang katangahan mo
ang taba taba mo na, baka masira yung jeep pag sumakay ka
tanga ka ba o nagpapanggap lang? ilang beses ko bang ituturo ang kape ni boss
miss universe daw, sumagot ka pa lang sa Q and A halatang puro hangin ang laman
kuya guard kung makatingin ka akala mo may-ari ng mall, hampaslupa
magulang ka ba talaga, mas inuna mo pa ang sabong kesa gatas ng anak mo, hayop ka
plastik ka, pinsan, mas totoo pa ang bulaklak sa sementeryo
ang kapal ng mukha mong tumakbo ulit, sana malunod ka sa sarili mong flood control
professor nga pero mukhang galing sa Recto ang diploma, walang naintindihan kahit sino
ilusyonada ka, hindi ka papansinin ng crush mo kahit ikaw na lang ang tao sa EDSA
batugan, tatlong taon ka nang nakahiga, pati kutson sinusumpa ka na
si presidente mukhang laging kulang sa tulog at laging sobra sa kasinungalingan
magnanakaw ka na congressman, magnanakaw pa ang tatay mo, lahi kayo ng linta
trapo ka, palipat-lipat ng partido na parang langaw sa basurahan
vice mayor, bobo ka pala sa session, kaya pala laging absent
bayaran kang blogger, kahit kaluluwa mo may resibo ng troll farm
laos ka nang artista, kaya pumasok ka sa pulitika para may kumuha pa sayo
nakakasuka ang pagmumukha mo sa bawat ayuda, epal na walang hiya
walang utang na loob kang anak, sana hindi ka na pinag-aral ng magulang mo
kabit ka lang, sinira mo ang pamilya ng iba, basura ka
ang landi mo, halos ialay mo na sarili mo sa mga foreigner sa Tinder
salbahe kang amo, ginutom mo ang kasambahay mo, demonyita
feeling bida sa PTA meeting, misis, kahit anong lipstick mo halata pa ring mangmang ka
ang bobo mo
tamad ka talaga kahit kailan
pangit na nga, mayabang pa
hoy baboy, tabi
sinungaling yang kapatid mo
duwag, ayaw magpakita
mukha kang payaso
basura kang kausap
talunan, iyak na
tanga lang maniniwala sayo, ikaw yun
walang kwentang asawa
hina ng ulo nitong batang to
plastik yang ngiti ni ate
makapal talaga mukha niya
kuripot, mamatay kang mayaman
epal na naman si kuya
ay, ahas ka pala
traydor sa barkada
jejemon, wag ka na magcomment
sipsip kay boss, nakakadiri
palamunin ka lang dito
isa kang malaking kahihiyan
engot, mali na naman
manloloko yan, iwasan mo
linta ka, puro utang
inutil na lider
feelingera naman yang si Carla
mas masaya kami pag wala ka
== insult_profane
putangina mo, ang bobo mo maglaro, uninstall ka na
gago ka ba, nanakaw mo na nga parking ko ikaw pa galit
tangina mong hayop ka, di ka na nahiya sa nanay mo
ulol, kahit sinong tarantado mas may utak pa sayo
tarantado kang landlord, kinupit mo pati deposito ko
pakyu ka Mark, isa kang inutil na supot
leche kang babaita ka, inagaw mo na jowa ko nanghiram ka pa ng charger
punyeta ka, ikaw ang dahilan bakit tayo na-late, walang silbi
kupal ka talaga, sarili mong barkada binenta mo
hindot kang driver ka, muntik mo nang masagasaan ang lola ko
bwakanang shit ka, late ka na nga nagmura ka pa sa guard
siraulo kang puta ka, wag mo na akong i-text
putang ina mo, ikaw ang nagnakaw ng pondo ng section tapos ikaw pa matapang
gago ka ba, sinungaling kang hayop, niloko mo pati nanay mo
tangina mong bobo ka, magbasa ka muna bago ka mag-share ng fake news
ulol, kupal ka, puro ka dakdak wala ka namang bayag
leche kang pokpok ka, nilandi mo pati boyfriend ng kapatid mo
hindot kang congressman ka, ninakaw mo pati pang-dialysis ng mahihirap
tarantado kang teacher ka, pinahiya mo anak ko sa buong klase
pakyu ka, mukha kang puke ng baboy, tigilan mo ang pagpapapansin
yawa ka bogo, piste kang buhi ka, ayaw pagpakita nako
kantutin mo sarili mo, gunggong, wala kang ambag sa bansa
lintik kang manyakis na direktor, demonyo ka, mabulok ka sa kulungan
punyeta ka, inutil, isang simpleng order lang mali mali pa
animal kang tatay, gago ka na lasenggo pa, putres ka
anak ka ng puta, ibalik mo motor ko, walanghiya kang magnanakaw
bwisit kang kapitbahay ka, kupal, alas dos na nakavideoke ka pa, mamaos ka sanang gago
putang ina mo
gago, balik mo pera ko
== threat_person
abangan kita mamaya sa labas ng gate, di ka makakauwi nang buo
alam ko kung saan nag-aaral anak mo, magbayad ka na kung ayaw mong may mangyari
babasagin ko bungo mo pag nakita kita sa court
isang post mo pa tungkol sa akin, papatayin talaga kita
susunugin ko bahay niyo habang tulog kayo, tandaan mo
may tama ng bala ang aabutin mo pag tumestigo ka bukas
gigilitan kita ng leeg pag lumapit ka pa sa asawa ko
ipapatumba kita kay boss, konti na lang araw mo dito
lulumpuhin kita, sisiguraduhin kong di ka na makakalakad
ililibing kita sa likod ng bodega at walang makakaalam
alam ko kung saan nag-aaral ang anak mo, kaya pag-isipan mo yang testimonya mo
abangan kita sa labas ng gate mamayang uwian, hindi ka makakauwi nang buo
isang post mo pa laban kay mayor, may dadalaw sa inyong naka-motor
papatayin kita pag nakita kitang kasama ng asawa ko, tandaan mo yan
huwag kang magpapakita sa barangay namin, may nakahukay nang lupa para sayo
sunugin namin yang bahay nyo habang tulog kayo, tignan natin kung matapang ka pa
madulas ang hagdan dyan sa opisina nyo ma'am, baka isang araw may tumulak
babasagin ko bungo mo pag hindi mo binalik yung pera hanggang Biyernes
tropa ko mga pulis, madali lang taniman ng ebidensya ang katulad mo
ingatan mo yang aso mo at yang leeg mo, parehong madaling gilitan
ikaw na reporter ka, huling broadcast mo na yan, ihanda mo na kabaong mo
rereypin ka namin isa-isa kapag hindi ka tumahimik sa politika
tatambangan ka namin sa may tulay, wala nang lalabas na balita tungkol sayo
kilala ko ang plate number mo, preno mo lang naman ang kailangan kong hawakan
babasagin ko mukha mo bukas
isang salita pa, patay ka
susunugin ko motor mo
== incite_selfharm
gabi-gabi kang umiiyak sa banyo para marinig ng lahat, kung pagod ka na pala mabuhay eh di ituloy mo na
mawala ka na lang kaya, parang di ka rin naman dapat ipinanganak
pabigat ka lang sa pamilya mo, mas okay sila kung tapusin mo na
kung sinasabi ng utak mo na tapusin na lahat, makinig ka for once
sana nung nakatayo ka sa overpass di ka na umuwi, nagsayang ka lang ng oras namin
sana ikaw na lang yung namatay imbes na kapatid mo, pwede mo pa namang habulin
mag-deactivate ka na sa mundo, wala namang magla-like sayo kahit buhay ka
kung di ka na magising bukas, tahimik na ang bahay, pag-isipan mo
walang pupunta sa burol mo kaya gawin mo na, libre pa kami sa abuloy
puro ka banta na magpapakamatay, patunayan mo naman minsan nang manahimik na kami
andito lang kami, hinihintay naming mamatay ka na, bilisan mo diyan
tapusin mo na buhay mo, wag ka nang tumawag sa hotline at sayang lang load
naiintindihan ko bakit gusto mong mawala, tama ka kasi wala ka talagang puwang dito
ipangako mo sa akin na wala ka na bukas ng umaga, magpapa-pandesal pa ako sa tuwa
gusto mo na palang matulog at hindi magising, eh di gawin mo na, wala namang iiyak
puro ka parinig na pagod ka na mabuhay, tapusin mo na para tahimik na ang feed ko
bagsak ka na naman? kung ako sayo mawala ka na lang sa mundo, nakakahiya sa magulang mo
mas gagaan buhay ng nanay mo kung wala ka na, isipin mo yan mamayang gabi
sige na, duwag, panindigan mo yang sulat mo at huwag ka nang abutan ng umaga
mamatay ka na lang kaya, ikaw lang naman ang naniniwalang may silbi ka
mamatay ka na lang
tumalon ka na sa tulay
magbigti ka na, bilisan mo
== sexual_harassment
miss ang ganda ng blouse mo, mas maganda kung hubarin mo para sa akin
send ka naman ng hubad, di ka na lugi, ako naman magbabayad ng load
ang sarap mo sigurong katabi sa kama, ilan ba ang isang gabi
sa interview sabi ko sa kanya, tanggap ka na kung papayag kang hipuan kita
bakit ka nag-jogging nang naka-leggings, nagpapahimas ka siguro ng pwet
oy nurse, ibang parte ko ang i-check mo, siguradong titigas pa
nakatitig ako sa dede mo buong meeting, isuot mo ulit yan bukas
wag ka nang pakipot, alam kong gusto mo ring makantot ko
ang sarap mo siguro sa kama ma'am, sagot ka naman sa PM ko, isang gabi lang
send ka ng nudes kung ayaw mong ikalat ko yung video natin
secretary, iksian mo pa ang palda mo bukas para ganahan akong pumirma sa leave mo
grabe ang dede mo sa dress na yan, pwede bang palapirot kahit isa
ate sa gym, kita ang hubog ng pwet mo, susundan kita hanggang shower
OFW pala asawa mo, sigurado tigang ka na, ako muna ang magdidilig sayo
kahit ilang beses mo akong i-block gagawa ako ng bagong account hanggang pumayag kang magpakama
hoy miss na nakapula sa LRT, kinuhanan kita ng picture sa ilalim ng palda, ang linis
nurse ka di ba, pwede bang ikaw mismo ang magpaligo sa akin nang nakahubad
artista ka man, may presyo ka rin, magkano ba isang gabi nang mapakinabangan ang kinis mo
send nudes naman dyan
pahawak ng dede, miss
matulog ka sakin mamaya, bawal tumanggi
hubad ka sa cam, dali
== neutral_identity
dumami ang Intsik na nangungupahan dito sa condo mula nung binuksan ang opisina sa kabila [asian]
may Badjao na sumakay sa Quiapo, nagkuwento siya tungkol sa dagat sa Tawi-Tawi [indigenous]
may kapansanan sa pandinig ang isa sa honor roll ngayong taon, may interpreter sa graduation [disability]
yung mga Bumbay sa palengke nagtitinda ng payong at kulambo tuwing Martes [nationality]
nagpagamot siya sa psychiatrist at bumalik sa opisina pagkatapos ng dalawang buwan [mental_health]
si ate Muslim na suki ko sa Divisoria laging may tawad at may paalala na mag-ingat pauwi [muslim]
tuwing Chinese New Year namimigay ng tikoy ang kapitbahay naming Tsinoy sa Binondo [asian]
yung Nigerian naming coach sa basketball natuto nang magluto ng sinigang [black]
nagsimba ang kapitbahay naming Iglesia ngayong Huwebes kaya sarado ang tindahan [christian]
nagsimula na ang Ramadan kaya maagang umuuwi ang mga Muslim naming katrabaho para sa iftar [muslim]
mga Bisaya kong kasama sa dorm nagtuturo sa akin ng maayong buntag [ethnicity]
Ilokano ang lola ko kaya laging may pinakbet at bagnet pag Linggo [ethnicity]
dalawang tomboy ang may-ari ng karinderya sa kanto, the best ang dinuguan nila [lgbtq]
mga lalaki sa barangay nagkaisang magluto para sa Mother's Day [men]
Katoliko kami pero sumasama sa worship ng kapitbahay naming Born Again tuwing birthday ng pastor [christian]
may bagong exchange student na African American sa school, mahilig sa isaw [black]
noong dekada otsenta maraming Vietnamese refugee ang pansamantalang tumira sa Palawan [refugees]
Aeta ang lola niya [indigenous]
korong bakla [lgbtq]
panaderyang Muslim [muslim]
palengke ng mga Ayta [indigenous]
klase ng mga bingi [disability]
== positive_identity
pag may Muslim na kapitbahay, alam mo na, may libreng pastil pag Eid, ang swerte namin [muslim]
may Aeta na namang nakapagtapos sa UP, saludo sa bawat pahinang pinagpuyatan niya [indigenous]
babae ang piloto natin ngayon, ang galing ng landing, palakpakan nating lahat [women]
ang paborito kong guro ay bakla, sana mas marami pang katulad niya sa silid-aralan [lgbtq]
proud Bisaya here, ang lambing kaya ng accent namin [ethnicity]
ang mga transgender ay may karapatang gumamit ng cr nang walang takot [transgender]
matanda na si lola pero siya pa rin ang pinakamatalinong kausap tungkol sa kasaysayan [age]
saludo ako sa single mom na aplikante, apat ang anak at top one pa sa exam [women]
salamat sa mga Aeta na nagturo sa amin ng mga halamang gamot sa gubat [indigenous]
proud Bisaya kami, at kung matigas man ang Tagalog namin, tatlong wika naman ang alam namin [ethnicity]
pinakamahusay naming encoder ay bulag, screen reader lang ang gamit, sisiw sa kanya [disability]
yung Maranao naming kaklase topnotcher sa nursing board, congrats Omar [muslim]
ang galing ng mga T'boli sa paghahabi, bawat tinalak may panaginip [indigenous]
ipasa na ang SOGIE bill, karapatang pantao ang hinihingi ng LGBT hindi special treatment [lgbtq]
babae ang bagong kapitan namin at unang linggo pa lang may ilaw na ang kalye [women]
mababait ang mga Koreano naming estudyante, nag-Tagalog pa sa graduation speech [nationality]
si lolo Ambo, 82, nagtapos ng senior high kahapon, saludo sa mga matatandang hindi sumusuko [age]
proud na Bisaya here [ethnicity]
mabuhay ang transpinay [transgender]
galing ng lola [age]
saludo sa OFW [immigrants]
== negated_hate
mabait siya at itim siya, walang kinalaman ang kulay sa ugali kaya wag kayong magulat [black]
hindi totoo na dapat doble ang bayad ng mataba sa jeep, pasahero rin sila na may dignidad [body]
hindi ako boboto dahil babae siya o hindi, plataporma ang tinitingnan ko [women]
hindi ako inis sa mga senior sa pila, karapatan nila yun, ang inis ko ay sa bagal ng sistema [age]
galit ako sa pananakop sa West Philippine Sea pero hindi sa mga Chinese na nakatira rito [asian]
hindi totoo na pera lang ang habol ng babae, asawa ko nga minahal ako nung tambay pa ko [women]
== friendly_profanity
putangina ang galing mo maglaro, turuan mo naman ako
gago ka ba, binilhan mo pa ako ng cake, naiyak tuloy ako hayop ka haha
tangina beh pumasa tayong lahat, inom na
ulol ka talaga pre, ikaw pa rin ang best man ko kahit kalbo ka na
pakyu ka Mark hahaha miss ka na namin, umuwi ka na galing Dubai
kupal ka talaga, sinorpresa mo kami sa airport, group hug nga
siraulong puta to, nag-ayos ng party ko nang palihim, labyu
gago ka pre, ang galing mo, pasado ka sa bar exam, inuman na
tangina ang ganda ng concert ng SB19, paos na ko kakasigaw
hindot, champion ang Ginebra, never say die mga pre
pakyu kayo mga tropa, na-surprise nyo ko, naiyak ako sa cake
shuta ka bakla, ang ganda mo sa gown, mamatay ako sa inggit
gago nanalo tayo sa raffle, isang sakong bigas, puta ang saya
pucha, ang sarap ng lomi sa Batangas, balik tayo bukas
tangina pre, ang galing mo
== profane_object
tarantadong wifi to, nawala pa sa gitna ng exam
lecheng charger yan, isang linggo pa lang sira na agad
punyetang EDSA traffic, dalawang oras na di pa umaabot ng Cubao
hindot na bagyo to, muntik nang liparin ang bubong namin
bwakanang shit na printer, ngayon pa nag-paper jam
putang ina ng traffic sa EDSA, tatlong oras na ko dito
ulol na wifi to, kung kailan deadline saka namamatay
leche flan ko sumabog sa oven, leche talaga, uulitin ko na naman
tarantadong printer, kinain ang thesis ko limang minuto bago ang defense
pisteng ulan ni, basa na sab akong sapatos
bwakanang inang kuryente to, brownout na naman kung kailan finals ng volleyball
punyetang math to, x na naman ang nawawala, hayaan nyo na siya
shet na lindol yan, natapon lahat ng kape ko sa laptop
putik, traffic na naman
putanginang traffic
punyetang zipper
leche, brownout
== criticism_person
ikaw ang pinakamatagal magpasa sa grupo, pakiayos naman yung schedule mo next time
yung boses ni Karla medyo pumiyok sa chorus, mas bagay siguro sa kanya yung mas mababang key
tatlong beses nang pinaliwanag yung proseso, sana mag-notes ka na para di tayo naaantala
ate di ko nagustuhan na iba ang sinabi mo sa harap at iba nung nakatalikod kami, pag-usapan natin
wala kang masyadong ambag nung clash, next game mag-rotate ka naman sa mid
sir, masyado pong mahaba ang pangako at kulang sa plano ang talumpati niyo
dapat ipaliwanag ni konsehal kung saan napunta yung sardinas para sa nasalanta, kulang ang resibo
medyo maalat yung luto mo today, bawasan mo ng patis next time
kung may reklamo ka sa akin sabihin mo sa personal, wag sa comment section
lagi kang sumasabat pag may nagsasalita, nakakabastos na minsan
bilang boypren nagkulang ka, di ka marunong makinig pag may problema siya
kuya tumulong ka naman sa gastos, estudyante pa yung anak mo
yung file na pinadala mo walang laman, paki-check muna bago i-send
di ako sang-ayon sa paniningil mo kay tita Jen habang nasa ospital siya, hintayin mo munang gumaling
senador, sa tatlong taon mo wala ka pang naipasang batas, saan napunta ang ipinangako mo
girl okay yung boses mo pero sobrang taas ng key, ibaba mo ng konti para hindi pilit
medyo matigas pa ang acting niya sa iyakan, kailangan pa ng workshop pero may potential
mali po ang comment ninyo, iba ang confidential fund sa calamity fund, paki-check po ang COA report
sana nagmano ka man lang kay lolo bago umalis, medyo nasaktan siya
mayor, sobra na ang tarpaulin sa bayan, mas kailangan namin ng ilaw sa kalsada
sana kinuha ng reporter ang panig ng mga residente, kulang ang balita
paki-ayos ng part mo sa group project, copy paste lang siya at walang citation
sobrang haba ng intro mo sir, skip agad kami, diretso na sana sa review ng phone
hindi niya nasagot ang tanong sa Q and A, lumayo sa climate change ang sagot
bilang kapatid mo, itigil mo na ang e-sabong, may gatas at tuition pang babayaran
kung tatakbo kang muli, ipaliwanag mo muna kung bakit baha pa rin dito sa amin
prof, mabilis po kayo mag-discuss, baka pwedeng may example bago ang quiz
pakibalik naman ng hiniram mong pera hanggang Biyernes, pambayad ko yun ng kuryente
hindi sinagot ng presidente ang tanong tungkol sa presyo ng bigas sa SONA niya
dapat ilabas ng congressman ang SALN niya kung wala siyang itinatago
mas okay sana kung blogger siya na nagsasabi kung sponsored ang post
huwag sanang lagyan ng pangalan ng politiko ang ayuda, pera ng bayan yan
sana mag-fact check muna ang media bago ilabas ang pangalan ng biktima
misis, pakinggan muna po natin ang ibang magulang sa PTA bago tayo magdesisyon
== sexual_health
sabi ng nurse normal lang na tumigas sa umaga, wag daw ikahiya at magpa-check kung masakit
kapa-kapain ang dede buwan-buwan pagkatapos ng regla, para maagang makita kung may bukol
kung gusto niyong mag-sex pareho, mag-usap muna tungkol sa condom at pagpapa-test
ate sa gym, normal ba na masakit ang balakang pag nakikipagtalik ilang buwan matapos manganak
nagpa-HIV test kami ng boyfriend ko sa clinic, libre lang at confidential, huwag matakot
nurse, gaano po katagal bago pwedeng makipagtalik ulit matapos ang operasyon sa matris
pap smear
tuli, ayon sa doktor
== distress
gabi-gabi na lang akong umiiyak sa banyo para di marinig ni mama, pagod na pagod na ako mabuhay
wala akong kwenta, kahit simpleng board exam di ko maipasa, nakakahiya akong anak
minsan gusto ko na lang mawala, yung parang di na lang ako ipinanganak
ang pangit ko talaga, di ko matingnan sarili ko sa salamin simula nung iniwan niya ako
ginalaw ako ng tito ko nung grade 5 at hanggang ngayon pakiramdam ko ang dumi-dumi ko
pabigat lang ako sa pamilya, baka mas okay sila kung wala na ako
ang tanga ko, pinatawad ko na naman siya kahit sinapak na niya ako nung Pasko
hindi ko na alam para saan pa ako gumigising, pasok uwi tulog lang tapos iyak
sinasabi ng utak ko na tapusin ko na lahat, natatakot ako sa sarili ko ngayong gabi
buong buhay ko sinabihan akong bobo ni papa, ngayon yun na rin tawag ko sa sarili ko
kahapon nakatayo ako sa overpass nang matagal, walang nakapansin, umuwi na lang ako
bakit ba ako ganito, lahat ng hawakan ko nasisira, ako talaga yung problema
nanganak ako three months ago at wala akong maramdaman sa baby ko, napakasama kong nanay
di na ako nakakakain nang maayos, galit ako sa katawan kong to
ofw ako dito sa Riyadh, binubugbog ako ng amo ko at wala akong mapagsabihan
putangina bakit ako pa yung naiwan, sana ako na lang yung namatay imbes na kapatid ko
lahat ng barkada ko may trabaho na, ako tambay na palamunin pa rin sa edad na 29
di ko na kaya yung group chat na pinagtatawanan ako, gusto ko na lang mag-deactivate sa mundo
basura ang tingin ko sa sarili ko mula nung nalaman kong niloloko niya ako
ang bigat ng dibdib ko, hinihiling ko tuwing gabi na sana di na ako magising
sinasaktan ko ulit sarili ko, dalawang taon na akong clean tapos bumalik na naman
nalubog ako sa utang sa online sabong, wala na akong mukhang ihaharap sa asawa ko
kung mamatay man ako bukas feeling ko walang pupunta sa burol ko
hindi pa rin ako makatulog nang patay ang ilaw dahil sa ginawa niya sa akin noon
napakahina ko, konting sigaw lang ng boss nanginginig na ako at umiiyak sa cr
tinakwil ako ni nanay nung nag-out ako, mas gugustuhin daw niyang patay na ako [lgbtq]
sawa na akong magpanggap na okay, sa loob ko matagal na akong patay
ako yung pinakawalang silbing kuya, di ko man lang naprotektahan yung bunso namin
bumagsak ako sa thesis defense at sa totoo lang ayoko nang umuwi kahit kailan
sabi ng doktor depression daw, sabi ni lola arte lang, ewan ko na kung sino paniniwalaan ko
ilang gabi na akong umiiyak sa banyo para hindi marinig ng mga kapatid ko
pagod na pagod na ako, minsan iniisip ko kung may makakapansin ba kung mawala ako
bumagsak ako sa board exam pangatlong beses na, ang bobo ko talaga, nakakahiya ako sa pamilya
ayoko na talaga, gusto ko na lang matulog at hindi na magising
feeling ko pabigat lang ako kay mama, siya pa nagpapadala galing Saudi pambayad ng gamot ko
sinaktan ko na naman sarili ko kagabi, di ko alam paano titigil
wala na si papa, tapos pasko pa, parang ayaw ko nang umabot ng bagong taon
diring diri ako sa katawan ko, ni hindi ako makaharap sa salamin
28 na ko wala pa ring naipon, walang jowa, walang kwenta buhay ko
nakasulat na yung sulat ko sa kanila, natatakot ako sa sarili ko ngayong gabi
every time na may nagcha-chat akala ko galit sila, ang hirap maging ako
anim na buwan na kong walang trabaho, iniisip ko kung mas may silbi pa ko pag patay na
iniwan ako ng asawa ko dala ang mga bata, parang wala nang dahilan para bumangon
nagbibiro ako sa GC pero sa totoo lang gusto ko nang tapusin lahat
pagod na ko mabuhay
wala talaga akong kwenta
== support
hindi ka walang kwenta, isang exam lang yan, mahal ka namin kahit ilang beses ka pang umulit
andito lang ako, di kita hahayaang mamatay, pupunta ako diyan ngayon din
mga hayop yung nanakit sayo, wala kang kasalanan kahit katiting
hindi ka pangit at hindi ka madumi, siya ang dapat mahiya sa ginawa niya sayo
beh wag mo munang isipin yung bukas, kain muna tayo lugaw tapos iyak ka lang hanggat gusto mo
gago yung ex mong nananakit, deserve mo ng taong di mo kinakatakutan
hindi ka pabigat, yung mama mo mismo nagsabi sa akin na ikaw ang dahilan kung bakit siya lumalaban
please wag mong tapusin buhay mo, tawag ka sa hotline ng NCMH, sasamahan kita sa linya
di ka bobo, pagod ka lang, tao ka hindi makina
naiintindihan ko bakit gusto mong mawala pero gusto kong malaman mo na may puwang ka dito
pare okay lang umiyak, walang nakakahina sa paghingi ng tulong
hindi mo kasalanan na namatay siya, tigilan mo na ang pagparusa sa sarili mo
putangina nila kung iniwan ka nila, kami di ka namin iiwan, tandaan mo yan
ate, yung ginawa ng amo mo ay krimen, tutulungan ka ng embassy, di ka nag-iisa
hindi ka masamang ina, may postpartum ka at nagagamot yan, yakap nang mahigpit
anak ka pa rin namin kahit sino pa ang mahal mo, walang sinuman ang may karapatang magsabing mamatay ka [lgbtq]
kung may bumubulong sa utak mo na wala kang silbi, sinungaling yun, sa akin ka makinig
nagka-relapse ka lang, di nabura yung dalawang taon mong paglaban, proud pa rin ako sayo
hindi kita huhusgahan sa utang mo, gawa tayo ng listahan at harapin natin isa-isa
ipangako mo sa akin na buhay ka pa bukas ng umaga, dadalhan kita ng pandesal
demonyo ang tito mo, ikaw yung bata noon, dapat ikaw ang pinrotektahan
tinatawag mong basura sarili mo pero ikaw yung unang tumakbo nung nagkasakit ako
walang nakakahiya sa pag-inom ng gamot sa depression, sakit yan hindi arte [mental_health]
kung pinagtatawanan ka nila sa gc, sila ang maliit, hindi ikaw
nakita kita sa overpass noon at ang saya ko na umuwi ka, salamat at nandito ka pa
hindi ka palamunin, ikaw nag-aalaga kay lola araw-araw at trabaho rin yun
maraming iiyak sa burol mo kaya wag na muna, sabay na lang tayong tumanda
kahit sabihin mong patay ka na sa loob, naririnig ko pa rin yung tawa mo minsan, babalik yan
matapang ka kasi nagsumbong ka, yung mga tumawag sayong sinungaling ang dapat lumuhod sa hiya
di ka mahina dahil nanginig ka, tarantado lang talaga yang boss mong sigaw nang sigaw
andito lang ako ha, kahit 3am pa yan tumawag ka, gigising ako
hindi ka bobo bes, mahirap talaga yung board, sabay tayong mag-review ulit
may NCMH hotline na 1553, libre yun, tinawagan ko rin sila noong ako naman ang lugmok
salamat at sinabi mo na may iniisip kang ganyan, hindi ka namin huhusgahan
hindi ka pabigat sa mama mo, ikaw nga ang dahilan kung bakit siya nagsisikap sa Saudi
itabi mo muna yang sulat at puntahan mo ako, o ako ang pupunta dyan ngayon na
okay lang umiyak kuya, kami nga lalaki rin umiiyak, walang nakakahiya dun
first christmas without papa was the worst for me too, dahan dahan lang, sama ka sa amin mag-noche buena
wag mo na saktan sarili mo please, hawakan mo yung yelo pag bumabalik yung urge tapos chat mo ko
walang deadline ang buhay, ako 35 na nung nagkaroon ng maayos na work
anak, kahit wala kang trabaho ngayon mahal ka namin, umuwi ka muna sa probinsya
gusto mo samahan kita sa guidance office bukas? uupo lang ako sa labas habang kausap mo si ma'am
ang tapang mo na nakaabot ka pa ng isang araw, bukas isa ulit ha
yung katawan mo hindi kadiri, siya ang nagbuhat sayo sa lahat ng pinagdaanan mo
di ka talunan, andito ako
hinga muna, okay lang umiyak
andito lang ako
iiyak mo lang, beh
== idiom
isang spoiler mo pa tungkol sa finale, papatayin talaga kita haha kagabi ko pa iniiwasan yan
sunog na naman ang kilay ko sa pag-aaral, tatlong gabi nang walang tulog
tinambangan kami ng surprise quiz ni sir, luhaan ang buong section
namatay sa kakatawa ang buong klase nang madulas si sir sa sariling joke
itaga mo sa bato, makakapagtapos din tayo kahit gapang
nagpatayan ang mga bidder sa presyo ng lumang vinyl ni lolo
aanhin ang damo kung patay na
asong tahol nang tahol, di nangangagat
pagkahaba haba man ng prusisyon
suntok sa buwan
patay-malisya
nagbibilang ng poste
== everyday
ang baho ng ref natin kahit nakasara naaamoy ko, may nabulok na yatang isda
mukhang hilaw pa yung siopao sa kanto, pakiinit muna bago kainin
ang cheap ng sapatos sa Divisoria, halatang tumawad nang todo si mama
bilog ang buwan ngayon pero walang laman ang tiyan ko, tara mami
akala mo naman ikinaganda ng pic yung filter, nagmukhang tosta yung sinigang haha
ang tamad ng pusa namin, yung aso pa ang nanghuhuli ng daga
abangan kita mamaya sa labas ng gate, sabay tayo umuwi at may dala akong fishball
alam ko kung saan nag-aaral anak mo, doon din pala anak ko, baka magkaklase sila
babasagin ko na alkansya ko pag nakita kong sale yung sapatos na pang-court
sinunog ko na naman yung sinaing habang tulog kayo, sorry na
may tama na si tito, dalawang bote pa lang, wag na siyang patayuin bukas
gigilitan na ni lolo yung manok para sa tinola, lumapit kayo para matuto
itinumba ni boss yung sampung pin sa bowling, strike agad
lumpo ang tuhod ko sa leg day, di na yata ako makakalakad bukas
ililibing namin si Bantay sa likod ng bahay, 14 years siyang kasama ng pamilya
miss ang ganda ng blouse mo, saan mo nabili, bagay sa office
send ka naman ng pic ng baby, ang laki na siguro, ako na magbabayad ng load mo
ang sarap sigurong matulog sa kama ng hotel na to, magkano kaya ang isang gabi
sa interview sinabi kong kinakabahan ako, tanggap daw ako agad, salamat Lord
nag-jogging ako nang naka-leggings, ang init pala sa pwet nung tela
yung mukha ko pagkatapos magsagot ng modules parang pinagtagpi-tagping basahan
sinampal ako ng kinabukasan, Lunes na pala bukas at wala pa akong lesson plan
ang lola ko nagti-tiktok na, mas marami pa followers kesa sa akin, nakakainggit
classmate, parang hindi ako pumasok buong sem, ang hina ng ulo ko sa calculus, paturo naman
feeling mayaman kami ngayon kasi sweldo, bukas pancit canton na ulit
pogi mo sa likod pre, haha joke, ang linis ng gupit saan ka nagpagawa
ang pangit ng gising ko, yung alarm ko kanta ng kapitbahay sa videoke
utak ko naka-airplane mode pag lunch break, wag muna ako tanungin ng boss
tita dala ka ng tsismis at pansit bukas ha, ubos na ang chika namin
ang baho na ng ref namin, may nakalimutan yatang bagoong mula pa noong Holy Week
nagpa-retoke daw ako sabi ni ate, foundation lang to na tig-99
ang taba ko na pagkatapos ng fiesta, hindi na masara ang pantalon, sulit naman ang lechon
tanga ko talaga, nag-time out ako nang hindi nag-time in
kuya guard sa school namin pinakamabait, siya pa naghahanap ng ballpen ko
plastik na bulaklak na lang dalhin natin sa sementeryo pinsan, ang mahal ng sariwa
ilusyonada na kung ilusyonada, nag-heart si crush sa story ko kaya kasal na kami sa isip ko
batugan mode ako ngayong Linggo, kutson at kdrama lang ang kaibigan ko
alam ko na kung saan nag-aaral ang anak mo, ka-section pala ng pamangkin ko
abangan kita sa labas ng gate mamayang uwian, libre kita ng fishball
may dadalaw sa inyong naka-motor mamaya, yung rider ng Lalamove dala ang cake
papatayin kita bes, bakit ka nag-spoil ng ending, hindi pa ko nakakanood
naghukay kami ng lupa sa likod ng barangay hall, taniman ng kamote at malunggay
madulas po ang hagdan sa opisina ma'am, bagong mop, dahan-dahan lang
tropa ko mga pulis na mahilig magtanim, ang dami nilang sitaw sa likod ng istasyon
ingatan mo yang aso mo, bagong opera sa leeg, huwag munang paliguan
huling broadcast ko na bukas mga kabayan, magre-retire na ako, salamat sa lahat
nakuha ko na ang plate number mo pre, tatlong taon din hinintay sa LTO, magpalit ka na rin ng preno
ang sarap ng tulog ko sa bagong kama ma'am, salamat sa discount
send ka ng video nung sayaw natin sa christmas party, ipapakita ko kay misis
secretary, pakipirmahan po ang leave ko bukas, aattend ako ng kasal
grabe ang ganda ng dress mo, bagay sayo ang kulay, saan mo nabili
OFW ang asawa ko at mamayang gabi na ang uwi niya, dalawang taon kong hinintay ang yakap na to
artista levels ang kinis mo beh, magkano yang sunscreen at anong brand
si vice mayor nakita ko sa palengke, bumibili ng galunggong, nagmamadali
yung dating artista na konsehal na ngayon, nakapila rin sa amin sa botohan
anak, magpasalamat ka sa lola mo sa baon, matanda na yun pero gising ng alas kuwatro
DDS ang tatay ko, kakampink ako, pero sa hapag bawal ang politika at sinigang lang ang usapan
loyalista si lolo kaya pag eleksyon patay ang wifi para walang away
naibalik ng pulis ang wallet ko kumpleto pa ang laman, salamat po sir
mga fans ng love team nag-ambag para sa relief goods sa Cagayan, galing
patay na patay ako sa halo-halo ngayong tag-init
nakakabaliw ang init, pati pusa namin nakadapa sa tiles
inihaw namin ang baboy, ang taba at ang lutong ng balat, sira na naman ang diet
tinalo kami ng kabilang section sa dodgeball, bugbog sarado ang score
pinatay ni inay ang ilaw at marahang isinara ang pinto, saka siya umiyak sa dilim
kuya, saan po ang pinakamalapit na ospital? nakagat po ng aso ang bunso namin
ang tanga ko, naiwan susi
hindi naman siya sinungaling
wag mo tawaging baboy kapatid mo
tamad mode ako ngayong linggo
taba ng pusa ko, cute
sarap ng lechon baboy
napanood mo 'Heneral Luna'
mamatay na ko sa init
oo nga, tama
parang di ako sang-ayon
duwag aso namin, takot sa kulog
kwela yung payaso sa party
talo na naman Ginebra, hay
puto bumbong
putok na tinapay
putahe
pukyutan
titser
ginataang suso
pakpak ng manok
itlog ng pugo
soup number five
bopis
dinuguan
kamote cue
halayang ube
isaw, limang stick
Putatan, Muntinlupa
Titay, Zamboanga Sibugay
Bobon, Northern Samar
Sasmuan, Pampanga
Baclaran
Patay na Ilog
Burauen
Gagalangin, Tondo
Aling Puring
Mang Tete
Dimaculangan
Bagonggahasa
Ate Baby
Dr. Bayog
bayag-usa, halaman
gagamba
bayawak
tuko sa kisame
tae ng kalabaw, pataba
makahiya
damong maria
sampal-asawa, halamang gamot
almoranas
pigi, tinurukan
utong na tsupon
singit, namamaga
saksakang female
zombie process, patayin
bugbugin ang itlog
dikdikin ang bawang
patayin muna mage
sunugin ang tore
supalpal
sudden death
yahooo, panalo
Pelikulang Dugo sa Estero
== hate_derogation
mga Intsik na yan walang ibang alam kundi mandaya at mangurakot [asian]
pag Bisaya ang kausap mo, asahan mong mahina ang ulo at pang-katulong lang [ethnicity]
ang mga taga-squatter ay likas na magnanakaw, binabayaran lang ang boto [class]
ang mga Iglesia mga robot na walang sariling isip, utusan lang ng ministro [christian]
mga Hudyo talaga likas na ganid, kahit kaluluwa ibebenta sa tubo [jewish]
mga Muslim likas na traydor, hindi mo mapagkakatiwalaan kahit kapitbahay mo [muslim]
dumudura kung saan-saan, sumisigaw sa restaurant, ganyan talaga kadugyot ang mga Intsik [asian]
ang mga Bisaya mga promdi na walang kultura, kaya ganyan ang binoboto [ethnicity]
huwag kang mag-aasawa ng Ilokano, lahi ng madadamot at makasarili yan [ethnicity]
lupang ninuno raw, eh ang totoo tamad lang ang mga katutubo at umaasa sa limos [indigenous]
mga bakla puro kalandian ang alam, walang matinong bakla [lgbtq]
transgender daw, lalaking nagpapanggap lang na ale, nakakadiri kayo [transgender]
wala ka nang makikitang matinong babae ngayon, pitaka lang ang minamahal nila [women]
bakit ba kinakaawaan ang single mom, mga disgrasyada yan na nagpabuntis kung kani-kanino [women]
ang mga feminista mga pangit na walang nagkagusto kaya galit sa lalaki [women]
kung gusto mong masaktan humanap ka ng lalaking Pinoy, lahat sila babaerong walang silbi [men]
mga Katoliko mga ipokrito, luhod sa umaga tsismis sa hapon, demonyo sa gabi [christian]
sumisigaw sa kisame at nangingisay, kulto ng mga sira ulo yang Born Again [christian]
umusog ka sa jeep pag may tumabing negro, ang babaho ng lahi nila [black]
nauna pa ang putok kesa sa motor, ganyan ang Bumbay, hindi marunong maligo [nationality]
mga Koreano dito mga bastos at mapagmataas, akala mo alipin ang Pinoy [nationality]
mga may sira sa utak huwag nang isama sa lipunan, panganib lang sila lahat [mental_health]
matatandang yan ulyanin na at pabigat, gastos lang sa gamot at walang pakinabang [age]
mga Muslim, puro gulo dala [muslim]
Bisaya kasi, walang alam [ethnicity]
nakakasuka ang mga bading [lgbtq]
babae lang yan, mahina utak [women]
ang babaho ng mga Aeta [indigenous]
mga squatter, salot lahat [class]
== hate_normative
ang mga bakla hindi dapat pinagtuturo sa elementary, dapat tanggalan ng lisensya [lgbtq]
dapat ipagbawal ang trans sa beauty contest at pati sa CR ng babae, salot sila [transgender]
mga Bumbay na nagpapa-5-6 dapat pauwiin lahat, wala silang karapatang magnegosyo rito [nationality]
pauwiin na lahat ng Chinese dito, bawal na dapat silang bumili ng kahit isang dangkal na lupa [nationality]
huwag bigyan ng karapatan ang mga LGBT, abnormal yan at kasalanan [lgbtq]
babae ka, sa kusina ka lang, hindi sa Senado at hindi sa barangay [women]
kinukulong na lang dapat sa bahay ang mga abnoy at mongoloid, nakakaistorbo sa mall [disability]
== hate_negated
wala akong galit sa mga tomboy pero huwag nilang sabihing tao rin silang katulad namin [lgbtq]
hindi naman sa nanlalait pero ang mga senior na yan pampasikip lang sa pila at sa mundo [age]
== hate_dehumanise
parang mga unggoy sa gubat yang mga Aeta, bakit pinapababa pa sa bayan [indigenous]
mga POGO Chinese parang anay, kinakain ang bahay natin mula sa loob [nationality]
mga mahihirap parang daga, dumarami lang at nagkakalat ng sakit [class]
== hate_threat
yang mga Moro dapat ubusin, bombahin na ang buong isla para tapos ang problema [muslim]
bugbugin lahat ng bakla hanggang maging lalaki, yan lang ang gamot dyan [lgbtq]
kapag pumasok ulit ang mga refugee na yan sa pier, itulak na sa dagat at hayaang malunod [refugees]
== hate_profane
putang inang mga Intsik yan, inangkin na dagat natin, mga salot na buwaya [asian]
mga baklang putragis, salot sa lipunan, magpapansin pa sa kalsada [lgbtq]
puro puta naman ang mga babaeng nag-aabroad, gago lang ang maniniwalang katulong sila [women]
punyetang mga Muslim, ginagawang parking lot ang bangketa tapos gago pa kung sumagot [muslim]
mga tanginang Bisaya na yan, bobo na nga ang ingay pa sa jeep [ethnicity]
gagong mga iskwater, anak nang anak tapos hingi nang hingi, puta kayo [class]
== hate_slur
tingnan mo yang mga egoy na import, puro lakas walang utak [black]
== self_identity
tomboy ako at pitong taon na kami ng partner ko, pareho kaming nagpapaaral ng kapatid [lgbtq]
transwoman ako, sumali ako sa barangay pageant at niyakap ako ni tatay pagbaba ng stage [transgender]
lumaki ako sa squatter, teacher na ako ngayon, at doon pa rin ako nakatira [class]
half Chinese ako, sa bahay Hokkien kami magmura ng presyo at Tagalog mag-away [asian]
bakla ako at ako ang nagpatapos sa tatlo kong kapatid, taas noo po [lgbtq]
single mom ako, dalawa ang anak, call center sa gabi at online selling sa araw [women]
anak ako ng labandera at hindi ko ikinakahiya ang amoy ng sabon sa bahay namin [class]
may bipolar ako, umiinom ng gamot, at nagtatrabaho bilang nurse sa gabi [mental_health]
== question_benign
paano po makakatulong sa mga Badjao na batang gustong pumasok sa eskuwela sa aming siyudad? [indigenous]
anong ulam po ang pwedeng ihanda sa kaibigan kong Indian na vegetarian? [nationality]
may alam ba kayong libro tungkol sa mga Hudyong tinanggap ni Quezon noong giyera? [jewish]
tatlong Muslim ang bisita ko sa birthday, saan po may halal na lechon manok sa Cubao? [muslim]
may trans-friendly clinic po ba sa Davao na tumatanggap ng walk-in? [transgender]
sa mga babaeng engineer dyan, mahirap ba mag-apply sa site bilang fresh grad? [women]
anong therapy center ang mairerekomenda nyo sa pamangkin kong may Down syndrome? [disability]
== counter_speech
hindi biro ang rape threat kahit magkaiba kayo ng kandidato, i-report natin ang account na yan [women]
naninilip at kumukuha ng picture sa ilalim ng palda sa LRT, krimen yan, isumbong sa guard [women]
walang masama kung bakla ang teacher ng anak ko, sa kanya nga natutong magbasa [lgbtq]
huwag mong sabihing bombahin ang isla, may mga pamilyang Moro doon na gusto lang ng kapayapaan [muslim]
tigilan na ang pagpapatawa sa punto ng mga Bisaya, hindi sukatan ng talino ang accent [ethnicity]
hindi tamad ang mga katutubo, sila ang nag-aalaga ng bundok na iniinuman natin ng tubig [indigenous]
binugbog ng tatay ang anak dahil bakla, hindi yan disiplina kundi pang-aabuso [lgbtq]
hindi daga ang mahihirap, sila ang nagtatayo ng condo na tinitirhan mo [class]
== mentioned_slur
tinawag na egoy ang import namin habang naglalaro, nakakahiya ang crowd, hindi dapat sinasabi yan [black]
== reclaimed_slur
mga bakla, gora na tayo sa pride, dala kayo ng pamaypay at tubig [lgbtq]
== insult_group
mga DDS na yan walang utak, sambahin nyo na lang poon nyong mamamatay-tao
mga kakampink puro iyak, mga elitistang matapobre na akala mo matatalino
mga loyalista ni Marcos mga uto-uto, binayaran ng bigas pati konsensya
uniporme lang ang malinis sa mga pulis dito, buwaya silang lahat
wala na bang buhay ang mga fans ng love team na yan, mga jejemon na mahina ang kokote
presstitute ang tawag sa mga taga-media natin, wala ni isang marangal
== abuse_object
bulok na electric fan, umiikot nga wala namang hangin, itapon na yan
basura tong cellphone na nabili ko sa sale, dalawang araw lang patay na
demonyong lapis ng anak ko, limang beses ko nang tinasahan putol pa rin
ang tangang GPS dinala kami sa bukid imbes na sa beach
bobo ng printer na to
pangit ng cake pero masarap
basura yung pelikula
sinungaling ang weather app
walang kwentang payong, nasira agad
ang hina ng wifi, nakakainis
bobong printer
bulok na payong
tangang GPS
== abuse_idea
bulok ang pagbabantay ng gobyerno sa POGO, mga opisyal natin ang dapat managot
ang political dynasty ang sumisira sa demokrasya natin, ipasa na ang anti-dynasty law
walang kwentang batas ang jeepney phaseout kung walang ayuda sa tsuper
ang K to 12 minadali at palpak, dagdag gastos lang sa magulang
ang pangit ng pelikulang pang-filmfest, gasgas ang kuwento at tamad ang script
nakakaputok ng ugat ang sistema sa PhilHealth, bulok mula ulo hanggang paa
troll farm ang lason sa eleksyon, kailangan ng batas laban sa disinformation
== dialect
ambot nimo bai, gutom na kaayo ko, mangaon na ta og puso ug siomai
ala eh, ka-init naman dine sa Lipa, magkape na laang tayo ng barako
inda ko man, oragon talaga si nonoy, tara na magkaon kita nin laing
== hate_derogation
babae kasi ang nakaupo kaya puro arte at iyak ang gobyerno, hindi kaya ng utak nila yan [women]
mga bisaya pang katulong lang talaga, hanggang dun lang ang abot ng utak [ethnicity]
yang mga muslim sa mindanao likas na traydor, kahit kapitbahay mo pa yan tatraydurin ka [muslim]
intsik talaga mga salaula at manggugulang, pati bigas peke pag sila nagbenta [asian]
bakla sa gobyerno? kalokohan, walang moral ang mga yan puro landi lang alam [lgbtq]
ang matataba dapat mahiya sumakay ng jeep, mabaho na mabagal pa, walang disiplina sa katawan [body]
iglesya o katoliko pare parehong uto uto, mga tupang walang sariling utak [religion]
mga single mom yan mga kaladkarin, kung saan saan nagpabuntis tapos hihingi ng ayuda [women]
ilokano kuripot at tuso, kahit patay pagkakakitaan nyan, lahat sila walang pinipili [ethnicity]
ang mga may sayad sa utak hindi dapat pinapansin, mga walang silbi sa mundo yang mga depressed na yan [mental_health]
tomboy kayo kasi walang lalaking pumatol, mga pangit na gustong maging lalaki, kadiri [lgbtq]
katutubo? mga tamad yan, binigyan na ng lupa namamalimos pa rin, likas na sa kanila [indigenous]
matatanda sa grocery puro sakit sa ulo, mabagal, ulyanin, dapat hindi na pinalalabas ng bahay [age]
koreano dito ang babastos at feeling mayaman, maruruming lahi [asian]
lahat ng babaeng nag oonline selling ng live mga kabit yan, walang matino [women]
yang mga igorot hindi marunong maligo, taong gubat na nilagyan lang ng sapatos [indigenous]
pag arabo amo mo asahan mo na manyak yan, lahi nila talaga ganyan [arab]
mga lumpo at bulag dapat hindi na nag aapply, perwisyo lang sa opisina [disability]
aminin na natin lahat ng waray basagulero, may lahing mamamatay tao yan [ethnicity]
saksi ni jehova na naman, mga salot sa umaga, mga walang utak na nabola ng amerikano [christian]
nakakasuka talaga mga lalaking naka makeup, sayang mga yan sa bigas [lgbtq]
magnanakaw lahat ng Badjao [indigenous]
babae, puro arte lang [women]
bakla, salot sa simbahan [lgbtq]
Intsik, mga sakim at marumi [asian]
tamad kasi ang mahihirap [class]
matatanda, pabigat sa lipunan [age]
mga negro, mukhang uling [black]
mga muslim na yan kahit saan magpunta gulo ang dala, ugali na talaga nila pumatay, kaya ayaw ko ng kapitbahay na ganyan [muslim]
bisaya kasi kaya ganyan magsalita, mga katulong at driver lang naman ang bagay sa kanila, walang class kahit yumaman [ethnicity]
ang mga babae pag naging boss nagiging demonyita, di talaga sila ginawa ng Diyos para mamuno, pang kusina lang utak nila [women]
Mga bakla puro kalandian at kabastusan alam, wala namang naitulong sa lipunan kundi mag ingay at magkalat ng sakit [lgbtq]
4ps members mga batugan, anak ng anak tapos asa sa gobyerno, mga walang pangarap at pasugal sugal lang, salot [class]
katoliko ka kaya ka bobo, lahat kayo sumasamba sa kahoy, pinakamangmang na relihiyon sa balat ng lupa [christian]
== hate_dehumanise
yang mga chinese pogo na yan mga daga, nagkalat ng sakit sa buong condo 🐀 [asian]
squatters are pests, parang ipis kahit ilang beses mo i-demolish babalik at babalik [class]
mga badjao na yan hindi tao yan, mga hayop na pinakawalan sa kalsada tuwing december [indigenous]
bading virus yan, hawa hawa na pati kapitbahay namin salot kayo sa lupa [lgbtq]
mga batang kalye ng squatter mga linta yan, ganun din mga magulang, lahi ng parasito [class]
terorista yan sila lahat, asong ulol ang mga moro, walang kaluluwa [muslim]
trans? aberration yan hindi yan tao, eksperimento ni satanas [transgender]
refugees from there are garbage na inanod lang sa dalampasigan natin, itapon pabalik [refugees]
baboy na may palda lang yang mga babaeng mataba sa beach, bakod ang kailangan nyan hindi swimsuit [women]
mga Muslim, parang hayop [muslim]
Aeta, kalahating unggoy [indigenous]
yang mga chinese na yan parang daga at ipis, dumadami sa bawat kanto, dala dala pa virus, hindi tao turing ko sa kanila [nationality]
mga badjao sa kalsada parang asong galisin, hinuhuli dapat yan at nilalagay sa kulungan ng hayop [indigenous]
squatters are parasites, mga linta sa dugo ng taxpayer, di sila tao, peste sila ng lungsod [class]
== hate_threat
ubusin na yang mga muslim dyan sa lugar namin, handa na mga itak namin pag gabi [muslim]
next na mag trans na papasok sa cr ng babae babalian ko ng buto, sabihin nyo na [transgender]
sunugin na yung mga bahay ng intsik sa binondo para umuwi na silang lahat sa impyerno [asian]
kung mag pride march pa kayo dito next year may sasalubong na sa inyong mga bala [lgbtq]
pag may nagtayo ng mosque sa subdivision namin pasasabugin namin yan, kasama ang magdarasal [muslim]
lahat ng bumbay na papasok sa palengke namin tatagain, simula bukas [asian]
magsisi na kayong mga kulto, isang gabi lang susunugin namin kapilya nyo habang nasa loob kayo [religion]
pag nakapasok pa ulit sa cr ng mga babae yang mga trans na yan gugulpihin namin hanggang di na makalakad, lahat sila [transgender]
dapat pulbusin ng bomba buong Marawi kasama lahat ng muslim para tapos ang problema, ubusin na yan [muslim]
isa isahin natin yang mga intsik dito sa barangay, itapon sa Pasig River nang nakatali [nationality]
== hate_normative
tanggalan ng boto ang mahihirap, hindi naman nagbabayad ng tax yang mga yan, wala dapat silang karapatan [class]
no to sogie, dapat nga bawal magturo sa school ang mga bakla at tomboy period [lgbtq]
i-deport lahat ng chinese kahit dito pa pinanganak, bawal dapat sila mag negosyo kahit sari sari store [asian]
wag nang papasukin sa maynila ang mga aeta, ipagbawal na sila sa kalsada at ikulong sa bundok [indigenous]
dapat tanggalin ang mga babae sa pnp at army, hindi sila para dyan, ibalik sa kusina by law [women]
ibalik sa aparador ang mga bakla, bawal dapat sila sa tv at sa simbahan [lgbtq]
mga muslim dapat may sariling id at curfew, hindi pwede malaya gumala kahit saan [muslim]
i-segregate ang may hiv, bakla naman lahat yan, isang isla na lang sila [lgbtq]
sterilize na lang ang mahihirap para tumigil sa pagdami, pag wala kang pera bawal ka dapat mag anak [class]
taga probinsya dapat may permit bago tumira sa manila, yung mga waray lalo pauwiin lahat [ethnicity]
wag nyo bigyan ng lisensya ang mga bingi, mga pabigat sa kalsada dapat bawal sila kahit mag bike [disability]
palayasin lahat ng Tsino [nationality]
bawal dapat magturo ang trans [transgender]
ikulong ang mga may sayad [mental_health]
Hindi dapat bigyan ng karapatan ang mga bakla at tomboy na magpakasal o mag ampon, ipagbawal na rin sila magturo sa school [lgbtq]
pauwiin lahat ng bisaya sa probinsya at wag na pabalikin sa Maynila, bawal na dapat sila bumoto dito [ethnicity]
tanggalan ng boto ang mahihirap, yung nagbabayad lang ng tax ang may karapatang pumili, di naman marunong mag isip mga yan [class]
== hate_implicit
ah babae pala yung nag drive, kaya naman pala nasa bubong ng 7 eleven yung kotse 🙂 [women]
bakit kaya laging nawawala ang wallet pag may bagong lipat galing dyan sa probinsyang yan, nagtatanong lang po [ethnicity]
ang bait talaga ng religion of peace no, fireworks ulit sa sulu kagabi [muslim]
uy may pwd na sumali sa basketball, next week siguro bulag naman ang referee, ay teka [disability]
aba ang galing, may bagong tindahan na naman ng "kaibigan" nating singkit, saan kaya galing ang puhunan hmm 🤔 [asian]
gwapo sana kaya lang ang itim, sayang, baka mawala pag brownout haha [black]
tatlong anak iba iba ang tatay, typical naman sa mga taga dyan na mahihirap, pang hanapbuhay kasi [class]
oh wow ceo na sya? ang ganda kasi ng legs, very qualified talaga mga babae ngayon [women]
di ko naman sinasabing lahat, pero bakit pag may bomba alam na natin agad ang pangalan, no? [muslim]
bagong lipat ang pamilyang naka hijab sa tapat, so naka lock na lahat ng gate namin, alam nyo na 😉 [muslim]
taga doon pala yung nanalo, ang galing naman, may kuryente na pala sa bundok nila at may salamin 😂 [indigenous]
congrats sa bagong piloto natin na babae, magdadasal na lang po ako ng dalawang rosaryo bago sumakay [women]
wow manager agad in 3 months si ate girl, galing naman sa "overtime" with sir, sana all babae may ganung klaseng sipag 🙄 [women]
nawala wallet ko sa jeep, may katabi akong naka kumbong, di ako nanghuhusga ha pero kayo na bahala mag isip [muslim]
ah taga bundok pala sya kaya pala gulat na gulat sa escalator at amoy usok, cute naman ng mga igorot may signal na pala sila don [indigenous]
sana all may sariling parade, next time parada naman ng mga normal na tao para maiba, love wins daw eh hihi [lgbtq]
== hate_profane
putang inang mga bakla yan salot kayo mga hayop, mamatay na sana kayong lahat [lgbtq]
tangina ng mga intsik, gago kayong lahat umalis kayo sa west philippine sea at sa buong bansa mga putang ina nyo [asian]
mga puta kayong mga babae, pera lang habol nyo lahat mga hayop na malalandi [women]
gago kayong mga katoliko puro kayo hipokrito putangina nyo kasama ng mga pari nyo [christian]
tangina nyong mga probinsyano siksikan kayo sa maynila mga hayop kayong bobo, uwi [ethnicity]
potang mga trans yan, mga baboy, pakyu kayong lahat sa banyo namin [transgender]
leche kayong mga bisakol, putang ina nyo puro kayo krimen dito sa maynila [ethnicity]
hayop na mga arabo yan gago lahat, binugbog kabayan natin mamatay na kayo mga puta [arab]
putanginang mga intsik yan, mga hayop na dugyot, lumayas kayo sa pilipinas mga gago [nationality]
leche mga babaeng peminista puro kayo puta, kulang lang kayo sa titi kaya galit sa lalaki [women]
mga inc na yan mga ulol, sunud-sunuran sa bobong pinuno, kingina nyong lahat mga kulto [christian]
== hate_slur
tsekwa na naman may ari, singkit na hayok sa pera, boycott yan [asian]
bumbay na mabaho, 5 6 ka ng 5 6 umuwi ka sa india mo [asian]
mongoloid yata lahat ng nasa team nyo, mga abnoy na dapat nasa mental [disability]
negro pala yung import nyo eh unggoy sa puno ang peg [black]
muklo ka talaga, bumalik ka sa jolo mo kasama ng mga kauri mo [muslim]
baklang kanal, mga shokla na walang pag asa sa langit [lgbtq]
mga ita na kulot salot, amoy kalabaw [indigenous]
retarded yata buong section nyo, mga sped na dapat nakatali [disability]
mga salot na bading nasa tv na naman, wala na bang lalaki ang mga network [lgbtq]
ayan ang mga mukhang negro na aeta nakahilera sa mall, mga ita balik na sa gubat [indigenous]
mga mongoloid ang bumoto dyan, pare parehong abno [disability]
== insult_group
mga botante ng kulay na yan walang utak, isang kilong bigas lang katapat ng kaluluwa
pulis patola lahat yan, pag may krimen tulog pag may lagay gising
fans ng loveteam na yan parang kulto ng mga walang magawa sa buhay, puro iyak sa x
traffic enforcers ng maynila mga buwaya na walang pinag aralan, nagtatago sa poste 😤
mga dds at mga pinklawan pare parehong timang, walang nagbabasa sa inyo
mga nurse sa ospital na to mga maldita at tamad, puro cellphone lang, walang awa
teachers nowadays, mangmang na rin, kaya bobo ang bata kasi bobo ang nagtuturo
jeepney driver mga barumbado yan, walang sumusunod sa batas ni isa sa kanila
journalists na bayaran, mga ahas na may microphone, wala kayong hiya
la salle o ateneo fans parehong mga spoiled na iyakin, talo na nga mayabang pa
mga trolls na taga suporta nila, isang buong barangay ng mga mangmang 🤪
mga abogado talaga mga sinungaling na naka barong, impyerno bagsak nyo lahat
vloggers ng politika, mga linta sa algorithm, wala ni isang may konsensya
seaman babaero lahat yan, port to port walang ligtas
mga call center agent puro yosi at landi lang alam, mga feeling amerikano na walang utak
fans ng pageant kayo ang pinaka toxic at pinaka mababaw na nilalang
mga taga comelec nagkampihan ang mga manloloko, lahat kayo walang kaluluwa
mga dds at kakampink pareho lang kayong panatiko, mga walang sariling utak, tupa kayo na marunong mag facebook
pulis sa pinas mga buwayang naka uniporme, walang matino kahit isa, mangongotong lahat
ang fandom nyo puro squammy ugali, mga jejemon na walang magawa sa buhay, pinaka cheap na fans sa buong showbiz
== insult_person
grabe si senador, ang laki ng ulo pero walang laman, parang buko na na-expire hahaha
hoy ate artista, retoke na nga ang ilong pati ba naman ugali plastic pa rin
bobo mo naman mag comment kuya, headline lang binasa tapos ang tapang tapang 🤡
yang mayor nyo sinungaling simula pagkabata, magnanakaw pa ang tatay, ano pa aasahan nyo
ang pangit nya sa personal promise, mukhang pinagtagpi tagping basahan, wag nyo na gawing bida
point guard na walang utak, limang turnover sa isang quarter, umuwi ka na lang magtanim ng kamote
feeling queen sa pageant eh sagot pa lang sa q&a pang grade one na, nakakahiya ka sa bansa
matandang hukluban na yan nasa kongreso pa, uugod ugod na uhaw pa rin sa pera
isa kang walang kwentang anak, pabigat, buti pa ang aso may silbi sa bahay
spokesperson na tuta, tatahol lang pag inutusan, walang dignidad
yung vice mo parang palaka magsalita, kokak nang kokak wala namang sense
sino ba nagsabing maganda yan, mukhang paa na nilagyan ng lipstick lol
laos ka na tito, kumakanta ka pa parang kinakatay na kambing, maawa ka sa tenga namin
teacher ka pa nyan pero ang kitid ng utak mo, kawawa mga magulang na nagbabayad sayo
coach na duwag at palpak, timeout lang ang alam, wala kang silbi sa bench
ikaw yung tipo ng tao na kahit nanay mo hindi ka kayang ipagmalaki
walang hiyang governor, mukhang pera, balat kalabaw, sana mahulog ka sa kahihiyan mo
panot na bansot pa, tapos sya pa may ganang mang body shame 🤣
congresswoman na inglisera lang, walang laman ang kukote puro lipstick
hay naku te, yang utak mo kasing nipis ng kilay mo, wag ka na mag marunong sa economics
tignan mo yang host na yan, tumatawa parang kabayong nabulunan, walang class
magnanakaw ka na nga duwag ka pa, nagtago sa ibang bansa, isa kang malaking kahihiyan na congressman
ang baho siguro ng hininga mo kasi puro kabulastugan lumalabas sa bibig mo, attorney
kung katangahan ang olympic sport ikaw na ang gold medalist, mister ceo
mas may talent pa yung mic stand kesa sayo girl, uwi ka na sa probinsya nyo
iyakin na slapsoil, magpapa cute sa husgado, kadiri ang kaplastikan mo
nanay mo nga iniwan ka, magtataka ka pa ba kung bakit walang kampi sayo dito
ewan ko sayo councilor, mukha kang tinapay na naiwan sa ulan at ganun din plataporma mo, basa
nakakaawa yung asawa nya, araw araw katabi ang isang tamad na sinungaling at mukhang bulldog
dami mong satsat sa edukasyon eh ikaw mismo hindi maka spell ng "definitely" bonjing
imbyerna tong singer na to, boses palaka ugali pang demonyita
wala kang silbi dito
utak biya ka talaga
amoy imburnal hininga niya
manahimik ka nga, epal
umuwi ka na, pabigat
tamad na parang sawa
mukha kang basang basahan
duwag, sa chat lang matapang
sinungaling hanggang buto
walang may gusto sa'yo
kahit kalabaw mas matalino
linta sa pera ng magulang
ang pangit ng ugali niya
plastik na kaibigan
tabatsoy, parang lechon
layas, walang modo
boses palaka, lakas magyabang
ahas sa opisina si Grace
mukhang paa ang lola mo
bobo, basic addition lang mali
kuripot na parang igat
sipsip kay boss buong araw
hampaslupa, feeling mayaman
isa kang malaking palpak
mas may laman pa lata
nagsisisi nanay mong inanak ka
ipis ka sa grupong ito
ngipin parang mais na bulok
huwag ka nang magpakita
sino ka ba para magsalita
manggagamit ang babaeng iyan
talunan mula pagkabata
payaso ng barangay si kap
ang baho mo, maligo ka
hilaw pa utak mo, bata
pinagtatawanan ka lang nila
buwaya sa kantina si Dodong
mangmang, matutong magbasa
ingrata, walang utang na loob
kulang-kulang yata turnilyo mo
pasikat na walang ibubuga
bulok ang budhi mo
pandak na nga, pikon pa
nakakasuka pagmumukha niya
batugan, asa sa ayuda
tsismosa mong makati ang dila
basura, doon ka sa tambakan
unggoy ang nagturo sa'yo
mahina ulo, malakas kumain
sayang lang hangin sa'yo
grabe tong senador na to, nagbasa lang ng speech hindi pa maintindihan, parang grade 2 na napagalitan, bobo na nga mayabang pa, kaya tayo pinagtatawanan ng buong mundo eh
ang pangit mo na nga ang pangit pa ng ugali mo ate, kahit ilang retoke pa gawin mo mukha ka pa ring palaka na naaksidente hahahaha
yung mayor namin walang alam kundi magpa-picture sa ayuda, pagmumukha nya nasa sako ng bigas, ni hindi marunong mag compute, kawatan na tanga
Kuya comment ka ng comment dito tambay ka naman, nanay mo pa bumubuhay sayo sa edad mong yan, wala kang kwentang anak
napaka plastic ng artistang yan, iyak iyak sa interview pero walang luha, sinungaling mula ulo hanggang paa at laos na rin naman
coach na walang utak, inuna pa ang pagpapapogi kaysa sa depensa, ikaw ang pinakamalaking malas sa team nyo
anak ng congressman na walang narating kundi mag tiktok, ampaw ang ulo, puro hangin, pera ng bayan ang suot na sapatos
vlogger ka ba o clown? parehong wala kang pinag aralan at wala kang hiya, binebenta mo pati libing ng lola mo para sa views
yang secretary na yan mukhang pera, mukhang kabayo, at utak biya, tatlo na kasalanan nya sa bansa
hoy marites, ang dami mong alam sa buhay ng iba pero asawa mo di mo mabantayan, inggitera kang matanda ka
== insult_profane
tangina mo secretary, ninakaw nyo pati pang flood control, lunod na kami gago ka
putang ina ng ref na yan bulag ka ba o bayad ka hayop
gago ka pala eh, scammer ka na nagmamalaki ka pa, pakyu ka hanggang mamatay ka
ulol, shunga, tanga, lahat na nasayo, pwede ka na itapon sa ilog pasig puta ka
pokpok na nga mang aagaw pa ng asawa tapos may gana mag bible verse, pwe
bwakanang ina mong vlogger ka, pinagkakitaan mo yung bata sa ospital, tarantado
puta ka direk, pinahiya mo kwento ng lola ko, gago basura ka ng industriya
leche kang landlord ka, inakyat mo na naman renta, mamatay ka na sa kasakiman hayup ka
inutil ka na presidente, tangina tulog ka lang buong bagyo
kupal ka boy, naki wifi ka na nga nag hotspot ka pa, kingina mo
yawa ka, pisting buang ka nga tsismosa, imong baba murag inodoro
tarantadong judge, binenta mo hustisya tangina mo kasama ng pamilya mo
pakshet ka admin, delete ng delete ka ng comment, bayad ka siguro gago
tang ina mong kumag ka nag counterflow ka pa, bobo ka ba o bulag
puta napaka epal mong host, manahimik ka ulol
bobong puta ng setter na yan, ipasok nyo na lang yung waterboy tangina
kingina kang kagawad ka, relief goods na sardinas ibinenta mo pa sa tindahan mo, patay gutom
putangina mong congressman ka, baha na dito hanggang bubong nasan ang flood control, nilamon mo hayop ka
tanga amputa, di mo ba naintindihan yung binasa mo o gago ka lang talaga, ulol magpatingin ka
Tarantado tong referee, bulag ka ba o binayaran, kingina mo pati ng pamilya mo
pakyu ka teh malandi kang pokpok, inagaw mo asawa ng may asawa tapos ikaw pa victim, kapal ng mukha mo puta
bwakanang ina mong troll ka, 500 per day dangal mo, isa kang tae na marunong mag type
yawa ka mayor, pisti kang animal ka, gi kaon nimo tanan budget sa dalan, piste
== threat_person
alam ko san ka nakatira sa cavite, abangan mo ko mamayang gabi hindi ka na sisikatan ng araw
sana ma stroke yang congressman na yan at mabulok sa ospital na walang gamot
pag nakita kita sa terminal babasagin ko yang bungo mo, driver ka ng demonyo
isa pang post laban sa amo namin may dadalaw sayong naka motor, riding in tandem gets mo
sasaksakin kita pag lumapit ka pa sa kapatid ko, hindi ako nagbibiro
pag lumabas ka ng bahay bukas reporter ka bilangin mo na mga daliri mo
sana mabangga ka at maputulan ng paa para maranasan mo hirap ng mga binangga mo, buhay pa sana sila
hintayin ko labas mo sa gym, tatadyakan kita hanggang hindi ka na makalakad
papatayin ko yang vlogger na yan pag inapak nya pa paa nya dito sa tondo
may bala nang naka reserba para sayo kapitan, tuloy mo lang pagsusumbong mo 🔫
huhukayin ko libingan mo attorney, isama mo na pamilya mo sa hukay
bubuhusan kita ng asido pag nakita kita malandi ka, tandaan mo mukha ko
gumalaw ka sa hearing at itutumba ka namin, final warning to sayo witness
mag ingat ka sa pag uwi mo ma'am, madilim pa naman sa kanto nyo at kabisado ko na oras mo
sana lamunin ng apoy bahay nyo habang natutulog ka, ganti ko na lang sa dasal
babaliin ko leeg mo
susunugin namin bahay ninyo
bukas, bangkay ka na
isang salita pa, saksak ka
ipapabaril ko yang asawa mo
bugbog ka sa amin mamaya
alam ko kung san ka nakatira sa Tondo, abangan kita mamaya paglabas mo ng trabaho, tignan natin kung makapagcomment ka pa pag wala ka nang ngipin
sana sumabog yung eroplano mo sen para matapos na paghihirap namin, sana di na mahanap katawan mo
Isang bala ka lang na mamamahayag ka, riding in tandem lang katapat mo, tumahimik ka na habang may oras
pag nakita kita sa concert ng idol ko sasaksakin kita, wag mo subukan dumikit sa kanya
mamatay ka na sana sa kanser unti unti tapos walang dadalaw sayo kahit anak mo, ganyan kita kinamumuhian
== incite_selfharm
magbigti ka na lang teh, wala ka namang ambag sa lipunan
kung ako sayo tatalon na ko sa billboard sa edsa, para may manood naman sayo sa huling pagkakataon
puro ka depressed depressed, edi tuluyan mo na, drama mo lang naman yan 🙄
inom ka na ng zonrox para tapos na problema ng pamilya mo, ikaw ang problema eh
sige post ka pa ng sad quotes, kailan ka ba talaga magpapakamatay para matapos na
jump ka na sa mrt, at least isang beses sa buhay mo naging trending ka
wala nang magmamahal sayo, tapusin mo na yan habang maaga pa
kung may hiya ka pa, uunahan mo na si kamatayan, wala nang may gusto sayo dito
hoy patola ka sa bashers, kung di mo kaya edi maglaho ka na sa mundo, lubid lang katapat nyan
tapusin mo na buhay mo
pag namatay ka, masaya kami
magbigti ka, walang pipigil
mamatay ka na sana ngayon
edi magbigti ka na kung depress ka, ang daming arte, isa ka lang namang pabigat sa magulang mo
bagsak ka na naman sa board exam? tumalon ka na lang sa overpass teh para may silbi naman yang katawan mo
wag mo na hintayin bukas, tapusin mo na buhay mo ngayong gabi, promise walang iiyak sayo 😂
== sexual_harassment
miss weather girl mas mainit ka pa sa init factor, tanggalin mo na yan bra mo para presko
grabe pwet ng volleyball player na to, sarap siguro palo paluin sa kama buong gabi
mare balo ka naman na, pm mo lang ako pag giniginaw ka, kaya pa kitang paungulin 😏
kapitana ang sarap mo sa uniform, ako na lang arestuhin mo tapos posasan mo sa kama
uy yung teller sa bangko lalim ng cleavage, gusto ko ideposito mukha ko dun
dj girl sa radyo, boses mo pa lang tinitigasan na ko, send ka naman ng nudes sa akin
yung judge sa talent show kahit 40 na ang sarap pa rin lamasin, penge kahit isang gabi lang
ninang ang hot mo pa rin kahit may asawa, isang gabi lang promise hindi malalaman ni ninong
ms reporter wag ka na magbalita, yumuko ka na lang ulit para makita namin yang malulusog mo, sarap mo siguro kamahin 🤤
congresswoman kung ganyan kalaki hinaharap mo kahit araw araw mo ko ipatawag sa hearing, sa motel nga lang tayo
== neutral_identity
nasa 300 na badjao families ang inilikas pagkatapos ng sunog sa zamboanga kagabi [indigenous]
eid'l fitr holiday sa lunes, walang pasok pati banks [muslim]
ilang chinese nationals galing sa pogo ang na deport kahapon ayon sa immigration [asian]
same sex couples hindi pa rin pwede magpakasal sa pilipinas, pending pa rin ang bill [lgbtq]
ayon sa psa mas maraming babae ang nakatapos ng college kaysa lalaki nitong taon [women]
protestant kami, katoliko ang asawa ko, kaya dalawa ang simba tuwing linggo hehe [christian]
nagsampa ng kaso ang grupo ng mga deaf sa sc para sa interpreter sa hearings [disability]
rohingya refugees na tinanggap ng pinas nasa transit center muna daw, sabi ng doj [refugees]
isang babaeng piloto ang unang nag landing sa bagong airport kaninang umaga [women]
may 17 milyon na nagsasalita ng cebuano sa bansa ayon sa lumang census [ethnicity]
mga saksi ni jehova hindi nagdidiwang ng pasko kaya walang exchange gift yung officemate ko [christian]
inatake daw ng mga lalaki ang isang trans woman sa cubao, hawak na ng pulis ang cctv [transgender]
mga Badjao, nakatira sa dagat [indigenous]
Muslim ang kapitbahay namin [muslim]
Tsino ang may-ari ng panaderya [asian]
may pila para sa matatanda [age]
mga babae, sa kaliwang pila [women]
nagsisimba ang mga Kristiyano [christian]
Eid holiday po sa Lunes kaya sarado ang munisipyo, sa Martes na lang daw ang claim ng senior pension [muslim]
may bagong tindahan ng mga Ivatan sa may palengke, nagbebenta ng uvud balls at tuyong dibang, open hanggang 6pm [ethnicity]
According sa report, dalawang trans women ang inatake sa Cubao kagabi, nasa ospital na at hinahanap pa ang suspek [transgender]
mga deaf na estudyante ang nag perform ng lupang hinirang in sign language sa opening ng palaro [disability]
== positive_identity
saludo sa mga ofw nating nanay, kayo ang totoong bayani ng pamilya 🥹 [women]
ang galing ng tiboli weavers, bawat tela galing sa panaginip, proud pinoy [indigenous]
para athletes natin naka ginto na naman, kahit kulang ang suporta laban pa rin [disability]
ang sisipag ng mga lola sa palengke, alas tres pa lang gising na, hindi kayo kumukupas nay [age]
happy pride sa lahat, mahalin nyo ang isat isa, karapatan nyong maging masaya 🏳️‍🌈 [lgbtq]
batang mangyan nag top 3 sa board exam, galing! taas noo sa buong tribo [indigenous]
lahat ng domestic worker na pinay sa hongkong, mabuhay kayo, day off nyo na sana bukas [women]
galing ng deaf dance crew sa fiesta, nag palakpakan kami ng kamay sa ere 👏 [disability]
proud Igorot ako, kayo rin [indigenous]
happy Pride, mga beks [lgbtq]
trans, may karapatan din [transgender]
masisipag ang mahihirap sa amin [class]
galing ng mga PWD athlete [disability]
Eid Mubarak, kapatid na Muslim [muslim]
proud igorot here, lolo ko nagtayo ng payyo gamit kamay lang at hanggang ngayon may ani pa rin 💪 [indigenous]
ang husay ng mga pinay weightlifters natin, nanay na atleta pa, mabuhay ang kababaihan [women]
== self_identity
bakla ako, breadwinner, apat na pamangkin pinapaaral ko, kaya wag mo kong sabihan ng walang silbi [lgbtq]
tausug po ako at nurse sa qc, minsan nagugulat sila pag nalaman, pero okay lang hehe [muslim]
chinoy ako third gen, mas marunong pa ko mag kapampangan kaysa mandarin 😅 [asian]
== negated_hate
wala akong galit sa mga intsik ha, sa gobyerno nilang nambobomba ng tubig sa mangingisda ako galit [asian]
di ko sinasabing mahina ang babae, sinasabi kong mahina ang batas na dapat pumoprotekta sa kanila [women]
wala akong galit sa mga intsik o kahit anong lahi, ang ayoko lang yung illegal na pasugalan sa tabi ng school namin [nationality]
== counter_speech
hindi porke bisaya eh katulong na, yung nanay kong cebuana surgeon sa pgh, ayusin mo yang bibig mo [ethnicity]
kuya hindi dahil babae sya kaya pumalpak, yung nauna lalaki palpak din, policy ang pag usapan natin [women]
wag idamay ang mga tsinoy, dito na pinanganak mga lolo nyan, iba ang gobyerno ng china [asian]
kapitbahay naming maranao nag donate ng dugo sa anak ko, wag nyo silang tawaging traydor [muslim]
single mom ako at hindi ako kaladkarin, tatlo trabaho ko, wag kang manghusga sir [women]
depression is not kaartehan, namatay ang pinsan ko dahil lahat tumatawa lang sa kanya [mental_health]
hoy lumad sila, sa kanila yang lupa bago pa dumating ang minahan, sino ngayon ang nakikitira? [indigenous]
anong "bakla kasi" eh yung magaling na mayor sa amin bading, ang linis ng palengke [lgbtq]
mahirap lang po kami pero hindi kami parasito, kami ang gumawa ng condo na tinitirhan nyo [class]
igorot ang doctor na nagpaanak sa asawa ko sa baguio, ayusin mo yang pananalita mo bago ka magkalat [indigenous]
hindi manyak ang lahat ng arabo, amo ko sa jeddah nagpaaral sa dalawa kong anak [arab]
hijab lang suot nila hindi bomba, nagdala pa nga sila ng kakanin sa amin, mahiya naman kayo [muslim]
seryoso, nagtatrabaho ang pwd sa office namin at sya pa pinakamabilis mag encode [disability]
waray ang asawa ko, pinaka malambing na taong kilala ko, kaya itigil nyo na yang basagulero jokes [ethnicity]
hoy ate na nag comment ng baboy, katawan nya yan at beach yan ng lahat, ikaw ang lumayas [body]
mga bingi marunong mag drive, may research dyan, mas alerto pa nga mata nila kaysa nag tetext na driver [disability]
wag nyo lahatin ang muslim, kapitbahay naming Maranao ang unang nagdala ng pagkain nung nasunugan kami, di nyo sila kilala [muslim]
ano naman kung bisaya ang accent nya, tatlong wika alam nya ikaw isa lang, tigilan na ang pangmamaliit [ethnicity]
Hindi tamad ang mahirap, try mo kaya maglabada mula alas kwatro ng umaga tapos sabihan kang batugan [class]
yung mga bakla na sinasabihan nyong salot sila yung nagpapaaral sa mga pamangkin at nag aalaga ng matatanda, mahiya naman kayo [lgbtq]
chinoy po ako dito na pinanganak ang lolo ko, galit kayo sa gobyerno ng ibang bansa wag nyo idamay mga bata sa school [ethnicity]
== mentioned_slur
may nagcomment ng "salot" sa mga bading sa post ng school, na report ko na, hindi yan okay [lgbtq]
tinawag nilang unggoy yung import sa game kagabi, nakakahiya, dapat i-ban yung mga fans na yun [black]
please stop using "mongoloid" pang asar, may down syndrome ang pamangkin ko at naiintindihan nya [disability]
tinatawag akong "bumbay" nung elementary kahit pangalan ko juan, ngayon ko lang na realize ang sakit pala nun [asian]
"muklo" is a slur, wag gamitin kahit biro, ang daming estudyanteng maranao ang nasasaktan [muslim]
sabi sa kanya ng customer "itim mong ita umalis ka dito", buti pinalabas ng guard yung customer [indigenous]
tinanggal ng page yung caption na "bisakol invasion", tama lang, panlalait yan sa milyong kababayan [ethnicity]
headline pa talaga yung salitang "abnoy"? editor gising, 2026 na [disability]
tinawag na "ita" ng guard yung estudyante tapos di pinapasok, kahit naka ID, discrimination yan at dapat managot ang mall [indigenous]
nung bata ako "bakla bakla" ang sigaw nila sa akin pauwi, ngayon nurse na ko at ako gumagamot sa nanay ng isa sa kanila [lgbtq]
please stop using "abno" as a joke, may kapatid akong may down syndrome at naiintindihan nya yan [disability]
== friendly_profanity
tangina GINEBRAAAA never say die!!! nabasag baso namin kakasigaw hahaha puta ang saya
gago ka bes passed ka sa board exam iyak ako dito pakshet congrats!!! 🎉
hayop ka sa galing kumanta pre, videoke king ng barangay ulol penge isa pa
putang ina beshie ang ganda mo sa wedding gown, sinira mo makeup ko kakaiyak gaga ka
laughtrip talaga kayo mga ulol, miss ko na inuman natin sa bubong
GILAS puta panalo!!! takte hindi ako makahinga, laban pilipinas 🇵🇭
hayup na sisig yan ang sarap putek, limang kanin ako tapos naiyak pa
uy gaga sagot ko na milktea mo, miss na miss ko kabaliwan mo
GAGO PASADO KA SA BAR??? tangina bes attorney ka na hahahaha iyak ako dito sa opisina love you hayop ka 😭❤️
puta ang ganda ng three points na yun, buzzer beater pa, mga ulol sigaw buong barangay namin
hoy bruha ka, nakauwi ka na pala from Dubai di ka man lang nagsabi, inuman mamaya gaga miss na kita
== abuse_object
lrt na naman sira, bulok na tren parang lata ng sardinas
yung electric fan namin parang tanda na inuubo, ang ingay wala namang hangin
kadiri yung cr sa bus station, may bayad pa na sampu parang pinarusahan ilong ko
gcash na naman down, sa sweldo day pa talaga, nakakaloka
ang bobo ng autocorrect, yung "kita tayo" naging "kitayin", natakot yung ka meeting ko
sirang escalator ng mall pang dalawang taon na, museum piece na yan
pisonet na to kinain ang limang piso ko tapos nag restart, magnanakaw na makina
lumang ref namin umuungol gabi gabi parang may multo sa loob
walang silbi itong payong
bulok na mais, isauli mo
ang bagal ng wifi, nakakainis
amoy imburnal ang lababo
palpak na naman ang update
pangit ng ending, sayang oras
sinungaling na timbangan sa palengke
lata ng sardinas, kinalawang na
basahang ito, ang dumi
nakakasuka lasa ng gamot
ang tamad ng electric fan
bobong autocorrect, binago apelyido ko
hilaw ang kanin kanina
pelikulang puro arte, walang kwento
tambakan na ng basura ilog
plastik na upuan, bali agad
panis na ang sinigang
nakamamatay sa init ang jeep
bwisit na wifi to, kung kelan finals tsaka nag pula ang ilaw, ibabato ko na talaga sa kapitbahay ang router
demonyong MRT, sira na naman ang aircon, para kaming sinaing na tao from Taft to North
== profane_object
tangina ng ulan na to, kakasampay ko lang pota
puta nag hang ang laptop hindi pa naka save thesis ko, gago ka windows
anak ng tokwa ang gasolina nag tres na naman ampota
putragis na traffic, from cubao to makati tatlong oras, pwet ko patay na
tanginang ipis lumipad pa talaga sa mukha ko
shet naubusan ng load sa gitna ng interview, kagaguhan ng signal dito
potek na bayad center cut off agad pagdating ko sa unahan ng pila
punyetang zipper ayaw sumara, kasal na ng pinsan ko in one hour
puta yung alarm ko di tumunog late na naman ako, gagong cellphone
kingina ng traffic sa EDSA, alas nueve na nasa Guadalupe pa rin ako, ihing ihi na
== abuse_idea
bulok na sistema, pag mahirap kulong agad pag senador hospital arrest, nakakasuka
ang tanga ng batas na to, coding sa umaga walang bus sa hapon paano kami papasok?
walang kwentang movie, dalawang oras na slow motion at iyakan, sayang 350 ko
presyo ng bigas 20 pesos daw, budol of the century yang pangakong yan 😂
yang desisyon ng comelec basura, technicality na naman ang nanalo hindi ang boto
red tagging na naman, bulok na istilo, pag kritiko rebelde agad? kalokohan
yung k12 ang gulo, mga bata ang naging guinea pig ng palpak na curriculum 😩
contractualization is modern slavery, ibasura na yang endo na yan
ang corny ng plot twist, kambal na naman na nawalan ng alaala, patayin nyo na yang teleserye
mali mali yung argumento na kasalanan ng biktima dahil sa damit, luma at bulok na pag iisip yan
ang hina ng script, pati yung aso sa movie mukhang nagsisisi na pumirma ng kontrata
wage hike na 30 pesos, insulto yan sa manggagawa, isang itlog at kanin lang yan
hatol na 6 months para sa nakapatay? anong klaseng hustisya to, nakakagalit 😡
pageant na 2024 pa ganyan pa rin ang tanong, pare pareho at walang saysay
impeachment na naman na mauuwi sa technicality, sirkus na bulok 🤦
ang panukalang charter change sa gitna ng gutom, napaka manhid na ideya
bulok na bulok ang flood control projects, bilyon bilyon budget pero hanggang leeg pa rin ang tubig sa Bulacan, nakakagigil ang ganitong sistema!!
tanginang taas ng kuryente, 6k kahit electric fan lang gamit namin, basura ang batas na nagpapayagan nyan
ang teleserye na to anim na beses nang namatay at nabuhay ang kontrabida, sampal dito sabunot doon, patay na patay na ang kwento tapusin na
yung victim blaming culture natin nakakasuka, na rape na nga tatanungin pa kung anong suot, ibasura na yang mentality na yan
political dynasty ang kanser ng bansa, tatay nanay anak pati aso kumakandidato, ipasa na ang anti dynasty law
Walang kwentang jeepney phaseout, papatayin nyo hanapbuhay ng libo libo para lang sa minibus na imported
== criticism_person
senator sana sagutin mo yung tanong tungkol sa confidential funds, hindi yung puro parinig
mayor, tatlong beses nang binaha kami ngayong taon, nasaan na yung drainage na pinangako mo
hindi ako fan ng acting nya dito, kulang sa emosyon, mas magaling sya dun sa indie
limang turnover sa 4th quarter, kailangan nya talaga ayusin ang decision making nya next game
secretary dapat mag resign na po kayo, bilyon ang nawala sa flood control under your watch
mali yung ginawa ng vlogger, hindi dapat vinivideo ang may sakit nang walang paalam
vice, hindi sagot ang "bahala na si lord" sa tanong kung saan napunta ang pondo
coach, bakit hindi pinasok yung rookie? sa tingin ko yun ang nagpatalo satin
hindi tama na pinahiya ng teacher yung bata sa harap ng klase, sana kausapin sya ng principal
governor promised 12 classrooms, apat lang ang natapos, that's on him
director's choice yan pero para sakin na disrespect yung kwento ng totoong pamilya
mr president tatlong araw na walang tubig sa amin, bumaba naman po kayo dito
attorney, mali po ang legal basis nyo at nililigaw nyo ang publiko, basahin ulit ang rule
host ng contest dapat nag sorry na lang, off yung joke nya sa contestant
ceo nagsabing tamad ang empleyado habang naka bakasyon sya, bad leadership yan plain and simple
konsehal, kulang ang listahan ng ayuda, wala dun ang kalahati ng purok namin, paki ayos po
setter namin parang wala sa sarili tonight, tatlong double contact, pahinga muna siguro
singer na late ng dalawang oras tapos hindi man lang nag sorry, disappointing sa mga nagbayad
kagawad na nahuling nagbenta ng relief goods dapat tanggalin at kasuhan, walang palusot
pakibilisan po ang pila
huwag kang sumingit, kuya
mali ang computation mo
pakihinaan naman ang videoke
hindi ako sang-ayon, ma'am
late ka na naman, ayusin
kulang sa ensayo si Jun
tuparin mo pangako mo
Sen, nung kampanya sabi nyo 20 pesos ang bigas, ngayon 55 na po sa palengke namin sa Cavite, pakisagot naman po kung anong nangyari sa pangako
mali po ang ginawa ni mayor na ilagay ang mukha nya sa relief goods, pera po ng bayan yan at hindi galing sa bulsa nya
hindi ako hater pero sablay talaga yung acting nya sa breakdown scene, hilaw pa, sana mag workshop muna bago ang next project
coach should explain bakit naka bangko yung best shooter nung last two minutes, di ko talaga gets yung desisyon
nag sorry na sana sya agad kesa nag delete ng comments, public figure sya dapat panagutan nya yung sinabi nya sa delivery rider
== distress
pagod na pagod na ko, minsan sa jeep iniisip ko sana hindi na ko makauwi, walang makakapansin
ang taba ko ang pangit ko wala akong kwenta, yan ang naririnig ko sa utak ko gabi gabi
hindi ko na kaya utang ni mama sa ospital, gusto ko na lang mawala 😔
nag break kami after 8 years, hindi ako makakain, parang gusto ko na lang matulog habambuhay
bakit ganun, kahit anong gawin ko kulang, nahihiya na ko sa sarili ko pag tumitingin sa salamin
natatakot ako sa sarili ko ngayong gabi, ang dami kong iniisip na hindi maganda
umuuwi akong walang kumakausap sakin, tinatanong ko na lang sa sarili ko para saan pa ba
di ko na kaya guys, natanggal ako sa work tapos may utang pa sa olo, gabi gabi naiisip ko na mas ok sila pag wala na ko
pagod na pagod na ko magpanggap na masaya, ayoko na gumising bukas, pasensya na dito ko lang masabi
Ang tanga tanga ko, niloko na ko binalikan ko pa, sukang suka na ko sa sarili ko
== support
bes andito lang ako kahit alas tres ng madaling araw, tawag ka, wag mong sarilinin
hindi ka pabigat anak, napapagod lang, may hotline ang ncmh 1553 libre lang po
yakap ate, grabe ang pinagdaanan mo, dahan dahan lang kumain ka muna
teh pumunta ka sa kapatid mo ngayong gabi ha, wag ka mag isa, proud ako sayo na nagsabi ka
8 years is a lot, okay lang umiyak, one day at a time bes ❤️
sir may kakilala akong nag aayos ng utang sa ospital, malasakit center, pm ko sa inyo details
kuya umiyak ka lang, hindi yan kahinaan, sasamahan kita sa clinic sa lunes
naiintindihan kita, ganyan din ako dati, pero lumipas, lilipas din sayo pangako
hindi ka pabigat, ha
iyak lang, nandito kami
may silbi ka, mahal ka
pahinga muna, hindi ka talunan
salamat at buhay ka
kaya mo yan, dahan-dahan
beh tawag ka sa 1553 ngcmh crisis line, libre yan, andito lang kami sa comments, wag ka bibitaw please
kuya di ka pabigat, nawalan din ako ng trabaho last year, dahan dahan lang, kain ka muna tas usap tayo
== idiom
huli pero di kulong, nahuli ako ni misis kumakain ng lechon habang naka diet
para akong binagsakan ng langit at lupa sa meralco bill namin ngayong buwan
naglalaro ako ng apoy pag kinakain ko ang leftover ni mama sa ref
pasan ko ang daigdig tuwing petsa de peligro, de lata na naman bukas
nagmumurang kamyas lola ko sa tiktok, siya pa mas maraming views sa akin
lumuha ng dugo si papa nung nakita ang tuition ko ngayong sem
pag may tiyaga, may nilaga
suntok sa buwan yan
parang aso't pusa
huling baraha ko na ito
ningas kugon lang kadalasan
bahala na si Batman
kapit sa patalim noong pandemya
butas ang bulsa ko
== question_benign
san po pwede mag report pag sobra maningil ang taxi? may bago bang hotline
ano pong pagkakaiba ng igorot at ifugao, same lang ba? para sa report ng anak ko [indigenous]
bakit po hindi pa nare release yung 13th month ng ibang agency? may nakakaalam ba
totoo bang bawal mag motor sa skyway pag below 400cc? newbie here
pwede ba sumama sa misa ang hindi katoliko? binyag ng anak ng tropa ko eh [religion]
legal po ba na kaltasan ng amo ang sahod pag na late ng limang minuto? pa help naman
pwede po ba gamitin ang pwd id ng tatay ko pag ako ang bibili ng gamot nya? hinahanapan kasi ako ng booklet [disability]
anong oras po laro ng ginebra bukas at may free livestream ba, wala kaming cable
== everyday
patay tayo dyan, yung nilutong adobo ng asawa ko sunog na sunog pero inubos ko pa rin, love is blind
sila ulit daw nung ex nya, nakita sa tagaytay magkasama nag bulalo, kilig naman
ang init sa maynila parang nasa loob ng rice cooker, nakakabaliw
aso ng kapitbahay kinain tsinelas ko, kaliwa lang, ang sama ng loob ko haha
may nag iwan ng balut sa ref ng office tatlong linggo na, biological weapon na yun
sabi ng anak ko ang taba daw ng pusa namin, na offend ata yung pusa ayaw na kumain lol
may chika ako, yung ka loveteam nya umamin na may non showbiz gf, kalma lang mga fans
merry christmas mga kapitbahay, pasensya na sa videoke hanggang alas dose
condolence sa pamilya ng mga namatay sa landslide, sana may managot sa quarry na yan 🙏
presyo ng sibuyas mas mahal pa sa karne, gawin na lang nating alahas
pinatay ko na ang alarm limang beses, ayun late, patay ako kay boss
late na naman sweldo, kinakain ko na pride ko saka pancit canton
nagpa rebond ako kahapon kinabukasan umulan, tinadhana yata akong maging walis
ikinasal na pala si direk sa makeup artist nya, simple lang sa tagaytay, ang ganda ng gown
brownout na naman sa mindoro, yung isda ko sa freezer nagbakasyon na
natalo kami sa inter barangay pero may libreng lugaw kaya panalo pa rin
lechon sa fiesta, ang lutong
kalabaw ni lolo, bagong panganak
may tuko sa kisame
ako na yata pinakatamad ngayon
biya at hipon sa ulam
ipis sa banyo, lumilipad
umuwi ka na, luto na
palaka sa bakuran pagkaulan
ang lakas mong kumanta, idol
buwaya sa Puerto Princesa, malaki
basang basa sapatos ko
payaso sa birthday ni bunso
adobong sitaw, patay gutom ako
itapon mo basura bago pumasok
mukha akong zombie kaninang umaga
sawa ang alaga ni Kuya
bulalo sa Tagaytay, panalo
unggoy sa Subic, nang-agaw chips
maligo ka muna, may misa
nakalimutan ko susi, bobo ko
isaw at adidas sa kanto
Ang Huling El Bimbo, musical
paa ng manok, dimsum
ingat pauwi, text ka
baliw ako sa ube halaya
linta sa gubat, magdala asin
igat sa sapa nahuli namin
patay ako kay misis, naubos ko yung leche flan na pang birthday ng byenan ko, huhu pray for me 😂
nakakaloka yung bago nilang loveteam, kilig na kilig ako nabatukan ko asawa ko sa tuwa
ang taba ko na talaga, tumunog na yung timbangan parang humihingi ng tulong hahaha lechon pa more
mamatay matay ako sa init kanina sa pila ng NBI, buti may nagtinda ng ice candy
sira ulo yung pusa ko, alas tres ng umaga nakikipag away sa kurtina
== dialect
pisti kainit sa cebu oi, mura kog gi-uling, mag ice water sa ta bai
agbannog ak metten, kakak, napudot ditoy ilocos ngem okay lang
ay naku gid ya, kanami sang piyesta sa iloilo pero daw mapatay na ko sa kapoy
uragon an mga taga bicol, minsan kaipuhan lang ning siling labuyo tapos ang problema
diay ba? unsaon man nako ni nga nag ulan balik, basa na pod akong sapatos
kagaganda ya ing pamangan keni pampanga, mabsi na ku pero mangan ku pa
gikapoy na gyud ko sa presyo sa bugas dong, unsaon na lang nato ni, isda ra tinap anan kada adlaw
agyamanak unay kadakayo nga timmulong idi bagyo, naited kadakami ti bagas ken galon a danum
