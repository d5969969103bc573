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
bantayan mo anak mo pag-uwian
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
yung OJT masarap dalhin sa motel
sumama ka na sakin, di mo na kailangan ng exam
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
@ins += tanga | engot | bobo | kupal | plastik | traydor | makapal ang mukha | hambog | bulok ang ugali | palamunin | sipsip | hipokrito | daga | manggagamit
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
taga-saan ka ba talaga?
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
