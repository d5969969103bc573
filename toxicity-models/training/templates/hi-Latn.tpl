# language: hi-Latn
# origin: written for this project by its authors
# licence: Apache-2.0
# content notice: hateful sentences, so that a model can learn to recognise them
@grp = muslim[muslim] | musalman[muslim] | muslims[muslim] | hindu[hindu] | sikh[sikh] | sardar log[sikh] | isai[christian] | christian[christian] | yahudi[jewish] | dalit[caste] | sc st wale[caste] | adivasi[indigenous] | brahmin[caste] | gay log[lgbtq] | samlaingik[lgbtq] | lgbt wale[lgbtq] | kinnar[transgender] | trans log[transgender] | rohingya[refugees] | sharnarthi[refugees] | bihari[ethnicity] | up bihar wale[ethnicity] | bengali[ethnicity] | kashmiri[ethnicity] | south wale[ethnicity] | northeast wale[asian] | african[black] | nepali[nationality] | pakistani[nationality] | bangladeshi[nationality] | chinese[asian] | viklang[disability] | buddhe log[age] | jhuggi wale[class]
@gobl = muslimon[muslim] | musalmano[muslim] | hinduon[hindu] | sikhon[sikh] | isaiyon[christian] | yahudiyon[jewish] | dalito[caste] | reservation walon[caste] | adivasiyon[indigenous] | brahmano[caste] | gay logon[lgbtq] | lgbt walon[lgbtq] | kinnaro[transgender] | trans logon[transgender] | rohingyaon[refugees] | bahar se aaye logon[immigrants] | bihariyon[ethnicity] | bengaliyon[ethnicity] | kashmiriyon[ethnicity] | northeast walon[asian] | africans[black] | nepaliyon[nationality] | pakistaniyon[nationality] | bangladeshiyon[nationality] | aurton[women] | ladkiyon[women] | feminists[women] | viklango[disability] | mental patients[mental_health] | gareebo[class]
@neu = muslim[muslim] | hindu[hindu] | sikh[sikh] | christian[christian] | dalit[caste] | adivasi[indigenous] | gay[lgbtq] | lesbian[lgbtq] | transgender[transgender] | bihari[ethnicity] | kashmiri[ethnicity] | manipuri[asian] | nepali[nationality] | bengali[ethnicity] | tamil[ethnicity] | parsi[religion] | blind[disability] | deaf[disability] | nigerian[black] | pakistani[nationality] | tibetan[refugees]
@bad = gande | ghatiya | neech | nikamme | makkar | jahil | kaamchor | besharam | jhoothe | bakwas log | lalchi | desh pe bojh | kisi kaam ke nahi | ek number ke chor | gaddar | bharose ke layak nahi
@verm = keede | deemak | cockroach | jonk | suar | awara kutte | chuhe | virus | cancer | janwar | gandi naali ka kachra | saanp
@slur = katua[muslim] | katwe[muslim] | mulle[muslim] | chamar[caste] | bhangi[caste] | chakke[lgbtq] | hijde[transgender] | chinki[asian] | kaalu[black] | langde[disability] | khalistani[sikh] | jihadi[muslim] | rice bag[christian]
@ins = bewakoof | gadhe | ullu | jahil | nalayak | nikamme | gawar | darpok | chamche | besharam | ghatiya insaan | dhokebaaz | joker | nalla | pagal aadmi | anpadh
@prof = chutiye | bhosdike | madarchod | behenchod | gandu | harami | haramkhor | kamine | kutte ke pille | bsdk | mc | lodu | bhadwe | jhatu | lavde
@thing = ye phone | ye app | mera laptop | jio ka network | ye traffic | dilli ki garmi | ye game | hostel ka khana | ye update | meri purani bike | college ka wifi | ye serial | irctc ki site | assignment
@idea = ye naya kanoon | sarkar ki ye scheme | ye budget | dahej pratha | caste system | ye logic | unka manifesto | ye movie | attendance ka rule | andhvishwas
@rel = bhai | dost | padosi | doctor | teacher | roommate | boss | coach | cousin
== hate_derogation
ye {grp} sab ke sab {bad} hote hai
mujhe {gobl} se ghin aati hai sach me
{gobl} se {bad} koi ho hi nahi sakta
bhai {grp} hote hi {bad} hai kya expect kar rahe ho
chahe jitna padh lo {grp} rahenge {bad} hi
dimag kharab ho jata hai in {gobl} ko dekh ke
kaun pasand karta hai {gobl} ko, {bad} saare
{grp} matlab {bad}, full stop
ladkiyan[women] na dimag se paidal hoti hai, bas paisa chahiye inko
i hate {gobl}, bilkul {bad} log
== hate_dehumanise
{grp} {verm} hai insaan nahi
in {gobl} ko dekho, {verm} ki tarah fail gaye har jagah
desh ko kha gaye ye {verm}, ye {grp}
{gobl} ko insaan bolna insaniyat ki beizzati hai, {verm} hai ye
har saal {verm} ki tarah bachhe paida karte hai {grp}
{verm} bhi {gobl} se acche hote hai
== hate_threat
{gobl} ko goli maaro saalon ko
sab {gobl} ko line me khada karke uda do
jis din humari baari aayi {gobl} ko zinda jalayenge
{grp} mere area me dikhe to haddi tod dunga
kaash sab {grp} mar jaye ek hi din
{gobl} ka ek hi ilaaj hai, kaat do
danda uthao bhaiyo, aaj {gobl} ki basti saaf
== hate_normative
{gobl} ko desh se bahar nikalo
{gobl} ko vote dene ka haq nahi hona chahiye
{gobl} ko society me flat mat do
{grp} pakistan ya kahin bhi jaye, yahan nahi rehna chahiye
{gobl} ki dukan ka boycott karo, ek rupya mat do
shaadi ka adhikar {gobl} ko kyun mile, ban karo
ladkiyon[women] ko phone aur naukri dena hi galti hai
{gobl} ke liye alag bartan hone chahiye
== hate_implicit
bhai {gobl} ka to pata hi hai, kuch bolna nahi
purse sambhal ke, {grp} aa rahe hai
agle bees saal me yahan bas {grp} honge, dekh lena
reservation wale doctor[caste] se ilaaj kara raha hai? bhagwan bharose
naam padh lo criminal ka, hamesha {grp} hi niklega
khaate idhar ka hai gaate udhar ka, {grp} aur kya
hitler ne yahudiyon[jewish] ko kuch nahi kiya, sab banayi hui kahani hai
wo dekh {grp} ka ladka itni mehengi bike, kahan se aayi hogi samajh ja
{gobl} ke aate hi area ka rate gir jata hai, coincidence hoga
== hate_negated
{grp} kabhi kisi ke nahi hue
{gobl} ne desh ke liye kuch nahi kiya aaj tak
{grp} izzat deserve hi nahi karte
{gobl} me sharam naam ki cheez nahi hoti
{grp} insaan kehlane layak nahi
== hate_slur
nikal yahan se {slur}
abe {slur} teri aukat kya hai
ye {slur} fir aa gaya gyaan dene
saale {slur} apne mohalle me reh
tu {slur} hai aur {slur} hi rahega
in {slur} logon ko muh mat lagao
== insult_person
tu ek number ka {ins} hai
tere jaisa {ins} maine aaj tak nahi dekha
{ins} kahin ka, akal ghaas charne gayi hai kya
dimag me bhusa bhara hai tere
shakal dekhi hai apni sheeshe me
kis {ins} ne tujhe admin bana diya
chup kar {ins}, tujhse pucha kisi ne?
tere ghar wale bhi sharminda honge tujhpe
wo actor bilkul {ins} hai, nepotism ka product
tu na ho payega beta, {ins} hi rahega
lagta hai bachpan me sar ke bal gira tha tu
== insult_profane
abe {prof} dimag mat kha
{prof} tu hai kaun be
sab ke sab neta {prof} hai
chal nikal {prof}, teri maa ki
gaand me daal le apna gyaan {prof}
kitna bada {prof} hai ye banda
{prof} apni shakal dekh pehle
== threat_person
ghar se bahar nikal, zinda nahi chodunga tujhe
tere haath pair tod ke naale me fek dunga
tera address pata hai mujhe, raat ko sambhal ke
college ke bahar mil, aaj teri khair nahi
ek aur post daali to zubaan kaat dunga
teri behen kahan coaching jaati hai sab pata hai, soch le
== incite_selfharm
ja ke fansi laga le kisi ko farak nahi padega
tu mar kyu nahi jata, dharti ka bojh kam ho
train ke aage kud ja bhai sabka bhala hoga
zeher kha le na, hum sab party karenge
kys bro, teri zindagi ka koi matlab nahi
== sexual_harassment
raat ka kitna legi bata
nude bhej na jaan, kisi ko nahi dikhaunga
kya maal hai, ek raat mil jaye bas
aisi photo daalegi to log to chhuenge hi
promotion chahiye to hotel aa ja akele
iski to bajani padegi ek din
== sexual_explicit
usne mere kapde utare aur humne raat bhar sex kiya
hum dono nange the aur ek dusre ko choom rahe the
uski jaangh pe haath rakha aur wo garam ho gayi
kal raat husband ke saath mast sex hua
== neutral_identity
mere colony me bahut {neu} family rehti hai
{neu} community ka function kal shaam ko hai
mera {rel} {neu} hai aur hum roz cricket khelte hai
{neu} students ke liye scholarship ka form aa gaya
office me naya banda aaya hai, {neu} hai shayad
{neu} khana pehli baar try kiya, accha tha
us film ki heroine {neu} hai asal zindagi me
== positive_identity
{neu} logon ne flood me sabko khana khilaya, respect
{gobl} ko bhi barabar haq milna chahiye
mera {neu} {rel} sabse accha insaan hai
{neu} ladki ne upsc crack kiya, dil khush ho gaya
love is love, {gobl} ke saath khada hu
{gobl} ke bina ye desh adhoora hai yaar
== self_identity
main {neu} hu aur proud hu
bhai main khud {neu} hu, aise thodi hota hai humare yahan
aaj ghar pe bataya ki main gay[lgbtq] hu, mummy ne hug kiya
main wheelchair[disability] pe hu aur roz metro se office jati hu
as a {neu} mere liye eid diwali sab ek hai
trans ladki[transgender] hu, naya naam mil gaya documents pe
== negated_hate
mujhe {gobl} se koi nafrat nahi hai
{grp} gande nahi hote yaar, ye sab suni sunai baate hai
kisne bola {grp} chor hai, galat baat hai
main kabhi nahi bolunga ki {gobl} ko nikalo
har jagah acche bure log hote hai, {grp} bure nahi hai
maine ye nahi kaha ki {grp} {bad} hai
== counter_speech
jo log bolte hai {grp} {verm} hai unko sharam aani chahiye
"{gobl} ko bhagao" jaise comment report karo sab
{gobl} ko {bad} bolna band karo, bahut galat hai
wo uncle {gobl} ko gaali de raha tha, maine tok diya
kisi ko {slur} bolna crime hai, pata hai na
bhai ye {slur} wagera mat bolo, hurt hota hai logon ko
{grp} insaan nahi? ye soch hi beemar hai
group me {gobl} ke against forward aaya, admin ne turant delete kiya
== mentioned_slur
school me sab mujhe {slur} bolke chidhate the
metro me kisi ne mere {rel} ko {slur} bola
{slur} word use karna offensive hota hai kya?
fir usne comment me {slur} likha aur block kar diya
{slur} ek gaali hai, iska itihaas padho
== reclaimed_slur
haan chakka[lgbtq] hu to kya, taali baja ke jeeti hu
hum hijde[transgender] hai aur hume garv hai apni pehchan pe
the great chamar[caste], naam hi kaafi hai
apne chinki[asian] gang ke saath momos party
== friendly_profanity
bc kya match tha yaar maza aa gaya
abe kamine itne din baad call kiya, miss you
behenchod kya gaana hai
mc exam khatam, ab party
saala kya shot maara kohli ne, bhosdike gazab
== abuse_object
{thing} ekdum bakwas hai
nafrat hai mujhe, {thing} ne dimag kharab kar diya
{thing} ki to maa ki aankh, fir hang
{thing} kisi kaam ka nahi paisa barbad
{thing} chutiya hai bilkul
== abuse_idea
{idea} bilkul bakwas hai
{idea} ne aam aadmi ki kamar tod di
{idea} ko jad se khatam karo
itna ghatiya, {idea} koi sense nahi banata
{idea} se sakht nafrat hai mujhe
== criticism_person
bhai aapki baat se agree nahi karta, data kuch aur bolta hai
mantri ji ne vaada pura nahi kiya, jawab dena chahiye
aapne aadhi video dikhayi, puri dikhao
sir aapka tareeka galat tha, bachhon pe chillana theek nahi
rohit ki captaincy aaj kharab thi, bowling change late kiya
== sexual_health
condom use karne se sti aur pregnancy dono se bachav hota hai
periods me pad har 4 6 ghante me change karo
penis me jalan ho to doctor ko dikhao, sharmao mat
breast cancer ka checkup saal me ek baar karwao
consent ke bina chhuna galat hai, bachho ko good touch bad touch sikhao
== distress
ab jeene ka mann nahi karta yaar
khud se nafrat ho gayi hai mujhe
main kisi kaam ka nahi hu, sab pe bojh hu
roz marne ka khayal aata hai, kisko bolu
papa bahut marte hai, ab nahi saha jata
neet fir nahi nikla, sab khatam lagta hai
== support
tu akela nahi hai bhai, main hu na, baat kar
marne ki baat mat soch yaar, saath me doctor ke paas chalenge
teri koi galti nahi thi us din
helpline pe ek baar call kar le please
tu bojh nahi hai, hum sab tujhse pyaar karte hai
== idiom
aaj to interview phod diya maine
bhook se mar raha hu, kuch order kar
kya killer look hai bhai
hasa hasa ke maar dala is video ne
server ne process kill kar diya fir se
boss ne meeting me class laga di
== question_benign
{neu} shaadi me kaun si rasme hoti hai?
kya {neu} log bhi holi manate hai?
mera {rel} {neu} hai, ghar bulau to kya khilau?
pehli baar sex me dard hona normal hai kya
hijab aur burqa me kya farak hai koi batayega?
== everyday
kohli ne kya maara yaar, ball stadium ke bahar
pyaz kaato, tel garam karo, jeera daalo
machhar marne ki dawa kahan milegi
tu kal kitne baje aayega station pe
ye boss level kisi se nahi mar raha, koi tip do
hamara kutta poori raat bhaunkta raha
karele se nafrat hai mujhe lol
pagal ho gaya main ye offer dekh ke
== dialect
ka ho bhaiya kaisan ba, ghare sab theek ba nu
are chhore kit jaava sai, roti kha ke jaiyo
apun ka bhai hai wo, tension nahi lene ka
hamaar laika padhe me bahut tej ba
kidhar ku jaare miyan, chai pi ke jao
kya bolti tu, khandala chale ghumne

# -- second part: wider vocabulary and minimal pairs --
@slur += katmulle[muslim] | suar mulle[muslim] | pakistani suar[nationality] | bhimte[caste] | chamaar saale[caste] | quota ke keede[caste] | bihari kutte[ethnicity] | bangladeshi ghuspaithiye[nationality] | momo[asian] | chinese bandar[asian] | habshi[black] | meethe[lgbtq] | hijda[transgender] | randi[women] | kutiya[women] | feminazi[women] | mandbuddhi[disability] | khalistani aatankwadi[sikh]
@ins += buddhu | kayar | jhoothe | pakhandi | nikhattu | feku | dhongi | bhondu | sadakchhap | chaploos | dhakkan | gadha | kaamchor | manhoos | noob | cringe insaan | chuha
@insadj = bewakoof | ghatiya | bekar | darpok | badsurat | aalsi | besharam | jahil | ghamandi | nikamma | bedimag | pathetic
@threat = jaan se maar dunga | taange tod dunga | daant tod dunga | ghar jala dunga | gala kaat dunga | goli maar dunga | dhundh nikalunga | chaku maar dunga | gaadi chadha dunga | zinda gaad dunga | tezaab phek dunga | hospital pahuncha dunga
@when = aaj raat | kal school ke baad | friday ko | office ke baad | agli baar mila to
@die = ja ke mar ja | phaansi laga le | train ke aage kood ja | chhat se kood ja | nas kaat le | zeher kha le | suicide kar le | khud ko khatam kar le | doob mar
@stereo = hamare paise pe palte hai | chori karte hai | kabhi desh ke nahi hote | khargosh jaise bachche paida karte hai | hamesha victim bante hai | hamari naukri kha gaye | jhooth bolte hai | sab free me lete hai | har dange ke peeche hote hai | nahate nahi hai
@good = bahut acche hai | mehnati hai | bahadur hai | acche padosi hai | respect ke layak hai | apne log hai | funny aur smart hai
@jobs = neta | bank wale | builder | patrakar | vakil | umpire | influencer | makaan malik | bhajpai | congressi | aapiye | bollywood wale | tv anchor | baba log | auto wale | traffic police wale | boss log | crypto wale | hr wale | landlord log
@jobbad = chor hai | jhoothe hai | joker hai | nikamme hai | darpok hai | bewakoof hai | dhongi hai | bikau hai | kisi kaam ke nahi
@stop = ye sarasar nafrat hai | sharam karo | aise nahi bolte | report kar diya | kisi ke saath aisa nahi hona chahiye | band karo ye
== hate_derogation
mujhe {gobl} se nafrat hai
i hate {grp} yaar, sab {bad}
racist nahi hu par {grp} {bad} hai
pehle theek lagte the. phir kuch se mila. {grp} {bad} hai
office me kuch {grp} hai. sab ke sab {bad}, dekhne ka mann nahi karta
mere hisab se {grp} {bad} hai, khatam
{grp} hamesha {bad} kyu hote hai?
{gobl} se bura kuch nahi
== hate_implicit
{grp} {stereo}
{grp} {stereo} par bolo to case ho jata hai
khoon me hi hai, {grp} {stereo}
saree pehen ne se aadmi aurat nahi ban jata [transgender]
quota wale doctor se ilaj karaoge? [caste]
== hate_negated
{grp} hamare jaise nahi hai
{gobl} ki yahan koi zarurat nahi
{gobl} pe kabhi bharosa mat karna
{grp} kisi haq ke layak nahi
== hate_slur
saala {slur}
tu {slur} hai
chup kar {slur}
apne desh ja {slur}
har jagah {slur}
{slur} ko bhagao
mera boss {slur} hai
aisa to koi {slur} hi likhega
{slur} ki aukat kya hai
== hate_profane
bhaad me jaye {grp}
{grp} sab madarchod hai
saare {grp} chutiye hai
fuck {grp} yaar
== insult_group
{jobs} {jobbad}
saare {jobs} {jobbad}
mujhe {jobs} se nafrat hai, sab {jobbad}
== insult_person
tu {ins} hai
tu ekdum {insadj} hai
kitna {insadj} hai tu
abe {ins}
chup reh {ins}
tujhe koi pasand nahi karta {ins}
tujhse kisne pucha {ins}
teri maa ko tujhpe sharam aati hogi
mera ex {ins} nikla
aisa to {ins} hi likh sakta hai
badhai ho {ins}, phir bigaad diya
shakal bhi {insadj} akal bhi {insadj}
== insult_profane
abe {prof}
tu {prof} hai
nikal {prof}
muh band kar {prof}
tujhse kisne pucha {prof}
fuck off {prof}
== threat_person
{threat}
tujhe {threat}
{when} {threat}
ek shabd aur bola to {threat}
case wapas le warna {threat}
tu marega
hume pata hai tu kahan rehta hai
tere bachcho ka school pata hai
== incite_selfharm
{die}
{die} {ins}
please {die}
ek ehsaan kar {die}
tujhse koi pyaar nahi karta, {die}
tu zinda kyu hai? {die}
== neutral_identity
office me kuch {grp} hai. friday ko saath khana khate hai
film {gobl} ki life pe hai
naya padosi {neu} hai. post office me kaam karta hai
== positive_identity
mujhe {gobl} se pyaar hai
{grp} {good}
pehle nahi jaanta tha. phir kuch se mila. {grp} {good}
{gobl} ko barabar haq mile
== negated_hate
mujhe {gobl} se nafrat nahi hai
{grp} {verm} nahi, insaan hai
ye jhooth hai ki {grp} {stereo}
{gobl} ka koi dosh nahi
== counter_speech
"{grp} {bad} hai"? {stop}
wo chillaya "{gobl} ko nikalo", {stop}
use "{slur}" bola gaya, {stop}
kisi ne comment kiya "{die}", {stop}
== mentioned_slur
aaj kisi ne mujhe "{slur}" bola
"{slur}" word offensive hai
bete ne pucha "{slur}" matlab kya
== distress
main marna chahta hu
mujhe khud se nafrat hai
suicide ke khayal aate hai aur dar lagta hai
sab bolte hai main {insadj} hu aur ab mujhe bhi lagta hai
kisi ne likha "{die}" aur main ro padi
== support
khud ko mat maaro, helpline pe call karo
tum {insadj} nahi, thake hue ho
jo tumhe "{slur}" bolte hai unki mat suno
== profane_object
{thing} bhosdi ka phir band
saala {thing} phir kharab
behenchod phir traffic
{idea} ekdum chutiyapa hai
== idiom
bhookh se mar raha hu
has has ke mar gaya
late hua to mummy maar degi

# -- third part: more sentences as people write them --
== friendly_profanity
abe saale tu to chhupa rustam nikla, guitar kab seekha
bc party kab de raha hai topper
mc last ball pe six, main sofe se gir gaya literally
kamine ek saal se gayab tha, aaja gale lag
behenchod pass ho gaya main, 33 exactly lmao
bhosdike rula diya tune ye letter likh ke, love you bhai
saala kya drop maara dj ne, poora hall paagal
harami kitna talented hai yaar tu, jealous ho gaya main
aaj salary aayi hai kutto, bolo kya khaoge
lodu main hi hu, charger ghar bhool ke goa aa gaya
bsdk headshot dekha? ek bullet teen kill, god level
tu bhi na yaar, ek number ka kamina hai, isiliye best friend hai mera
gaand phat gayi thi stage pe par ho gaya, sabne taali bajayi
ye biryani madarchod itni acchi kaise hai
saala beti hui hai bhaiyo, main baap ban gaya bc
chutiyo ki toli firse goa ja rahi hai, flight me mat chadhna bina mere
ssc nikal gaya mc!! maa ro rahi hai khushi se
abe haramkhor itna mehnga gift kaun deta hai, dil jeet liya
bhenchod chai ho to aisi
== profane_object
bhosdi ka printer, har interview wale din hi kharab hota hai
mc petrol phir mehnga
saali light chali gayi final over me
behenchod irctc ne paise kaat liye ticket nahi bana
jhatu charger, teesri baar toota
gaand maraye ye excel sheet, raat ke teen baj gaye
kutti machine sikka kha gayi
lavde ka network ek call nahi lagti
ye captcha chutiya bana raha hai mujhe, traffic light dhundhte dhundhte budha ho gaya
bc ola fir cancel
== counter_speech
society group me uncle ne likha "muslim[muslim] tenant nahi chahiye", maine seedha bola illegal hai aur ghatiya soch hai
bhai "ladkiyon[women] ka dimag ghutne me" wale joke pe hasna band karo, cringe hai
admin ye upar wala comment hijdo[transgender] ko maarne ki baat kar raha hai, delete karo
metro me ek uncle meri manipuri[asian] dost ko corona bol rahe the, poore coach ne suna diya unko
mere papa bihari[ethnicity] hai aur 35 saal imaandari se naukri ki, to "bihari matlab chor" mere saamne mat bolna
stop forwarding this yaar, video fake hai, rohingya[refugees] wala nahi hai aur desh bhi dusra hai
gay[lgbtq] hona bimari nahi hai aunty, who bhi bol chuka 1990 me
jo neta stage se goli maaro chillata hai usko vote? main to nahi dunga
"kaali[black] ladki se kaun shaadi karega" bolne wale khud ki shakal dekhe kabhi
reservation pe debate karo but kisi ko uski jaat[caste] pe gaali mat do, itni tameez to honi chahiye
kisi dharam ko keeda makoda bolna kaunsi deshbhakti hai bhai
depression[mental_health] walon ko drama queen bolna band karo, kisi din bahut pachtaoge
kal ek reel dekhi jisme banda bol raha tha trans[transgender] log bachhe churate hai, report kar di, aap bhi karo
yahudi[jewish] genocide pe memes banana funny nahi hai, chhe million log mare the
jab koi bole "main casteist nahi hu but" to samajh jao ki aage
== mentioned_slur
school me mujhe "kallu"[black] bulate the, ab bhi sunta hu to bura lagta hai
chinki[asian] bolna gaali hai bro, law bhi hai iske against
usne court me bataya ki padosi roz "chamar"[caste] bolke darwaza peetta tha
bhai "katua"[muslim] ka matlab kya hota hai? game me kisi ne mujhe bola
"meetha"[lgbtq] bol bol ke hostel me usko itna tang kiya ki usne college chhod diya
== reclaimed_slur
proud chakka[lgbtq] here, boundary ke bahar hi girta hu
chamar[caste] regiment ka pota hu, naam me hi dum hai
hum paglu[mental_health] bipolar gang, meds leke bhi sabse zyada fun karte hai
== negated_hate
maine kab bola ladkiyan[women] gaadi nahi chala sakti, meri to maa ne mujhe sikhayi
har muslim[muslim] aatankwadi nahi hota yaar itni si baat samajh lo
dalit[caste] kisi se kam nahi hai, na the na honge
mujhe gay[lgbtq] logon se koi issue nahi, jisko jisse pyaar ho kare
sardar[sikh] bewakoof nahi hote, ye 12 baje wala joke purana ho gaya
kinnar[transgender] bachhe nahi churate, whatsapp ki afwah hai
ye mat samajhna ki main bihariyon[ethnicity] ke khilaf hu, mere to aadhe dost patna se hai
== neutral_identity
ramzan[muslim] me mohd ali road ka scene hi alag hota hai, raat 2 baje tak nihari
same sex marriage[lgbtq] case ki hearing next week hai supreme court me
tibetan[refugees] colony me thukpa 80 rupye ka, try karna
ncrb report bolti hai ki sc[caste] ke khilaf crimes ke case badhe hai is saal
gurudwara[sikh] me langar khane gaye the sab, roz hazaro log khate hai
deaf[disability] cricket team ka match dekha kal, commentary sign language me thi
mera flatmate christian[christian] hai, goa se, christmas pe bebinca laya tha
trans[transgender] persons id card ke liye online form bharna padta hai
nigerian[black] students ka football tournament hai sunday ko greater noida me
jewish[jewish] synagogue dekha mumbai me, neela rang ka hai bahut sundar
== positive_identity
salim[muslim] chacha ne baadh me naav se pachas log nikale, asli hero
paralympics[disability] me 29 medal!! seena chauda ho gaya
savitribai[caste] na hoti to hum ladkiyan school nahi ja paati
northeast[asian] ke log itne sweet hote hai yaar, shillong se wapas aane ka mann nahi tha
trans[transgender] sub inspector bani bihar me, salute
== self_identity
bihari[ethnicity] hu bhai, litti chokha meri ragon me hai
haan main lesbian[lgbtq] hu aur meri gf khichdi world class banati hai
muslim[muslim] hu aur diwali pe diye main hi banata hu, bees saal se
adhd[mental_health] hai mujhe, ye reply bhi 3 din baad kar raha hu lol
65[age] ki umar me insta seekh rahi hu, poti teacher hai meri
== distress
neend ki goliyan gin rahi thi kal raat, phir mummy ki awaaz aayi
kota me teesra saal hai, result fir kharab, ghar kis muh se call karu
sab log bolte hai main manhoos hu, ab mujhe bhi lagne laga hai
mirror me khud ko dekh ke ghin aati hai
kabhi kabhi metro ke platform pe khada sochta hu ki bas ek kadam
husband roz maarta hai, mayke wale bolte hai adjust karo
bas thak gaya hu yaar
uncle ne bachpan me jo kiya aaj tak kisi ko nahi bataya, darr lagta hai ab bhi
breakup ke baad kuch bacha hi nahi, marne ka mann karta hai
papa ko pata chal gaya ki main gay[lgbtq] hu, bole tu humare liye mar gaya
== support
ek exam teri zindagi se bada nahi hai pagle
pehle paani pi, saans le, main call pe hu, kahin mat jaa
jisne maara galti uski hai teri nahi, 181 pe call kar
khud ko manhoos mat bol, tere aane se hi group me raunak hai
main bhi us andhere se nikla hu bro jab marna easy lagta tha. doctor mila, time laga, ab theek hu
ro le jitna rona hai, sun raha hu
aaj raat mere ghar so ja, akele mat reh please
== idiom
sharma ji ke bete ne papers phaad diye is baar bhi
rohit ne bowlers ki dhulai kar di
code chal gaya to bhagwan ka prasad, nahi chala to main mar jaunga
mummy jaan se maar degi agar tiffin fir bhool gaya
kya aag lagayi hai tune is dress me
gym ke leg day ne maar daala, seedhiyan nahi chadh pa raha
saanp bhi mar gaya aur lathi bhi nahi tooti
== everyday
tum log kha ke nikle ho na?
bgmi me gun chhod, grenade maar aur bhaag
chicken ko kaat ke aadha ghanta dahi me rakho
cockroach marne ka gel kitchen ke kone me lagao
chess me usne mera haathi maar diya, wazir bhi gaya
tu aaj gym kyu nahi aaya aalsi, kal saath chalte hai
ye monday ko goli maaro yaar, chutti le lo
kal teri sister ki shaadi me kya pehnu, sherwani ya kurta
is movie me villain end me marta hai ya part 2 aayega?
aam me keede nikle, poori peti phekni padi
meri billi itni shaitan hai, parde pe latakti hai
bhai tera laptop format kar du kya, virus aa gaya hai
usne darwaza khola, joote utare aur
shooting me gold aaya india ka
kutte ko nehlana matlab yudh ladna
tere bina plan boring hai aa ja na
dadi bolti thi raat ko nakhun kaatne se
== abuse_object
ghatiya quality ka kurta, ek wash me rang gaya
ye robot vacuum mahamoorkh hai, sofe ke neeche har baar fasta hai
third class hotel, balti me medhak tha, zero star
bakwas serial, 20 saal se same saas same saazish
== abuse_idea
honour killing me koi honour nahi hai, sirf murder hai
ye tax slab kisi anadi ne banaya lagta hai
dowry maangna bheekh maangna hai, bas suit pehen ke
== criticism_person
mla ji 5 saal me ek baar dikhe hai, road aaj bhi tooti hai
bhai tune paise lautane ka vaada kiya tha, 2 mahine ho gaye, ye sahi nahi hai
tum har baat pe beech me tok dete ho, mujhe bura lagta hai
video accha tha but research thodi kam thi, next time source bhi dena
== question_benign
roze[muslim] me dawai le sakte hai kya?
trans[transgender] dost ke liye hindi me kaunsa pronoun use karu?
intercaste[caste] shaadi pe govt kitna paisa deti hai?
autism[disability] wale bachhe ko normal school me daal sakte hai kya, kisi ka experience?
== sexual_health
period pain me hot water bag rakho, relief milega
infection ke time sex avoid karo aur partner ka bhi test karwao
shaadi ke baad bhi consent zaroori hai, biwi ki marzi ke bina rape hi hai
nightfall koi bimari nahi hai, teenage me normal hai
== dialect
ae babua tani paani le aav, bahut garmi ba
tharo ke haal hai sa, yaad hi koni karyo mhane
re chhori tanne sunya ke, kabaddi aali team jeet gi
kaay re, ka kar rao ite
hau re miyan, irani chai peene chalte kya
humka lagat hai aaj paani barsi
== insult_person
gadha hai tu
bewakoof
nalla
chomu
ullu kahin ka
gawar
nikamma insaan
aukat dekh apni
shakal dekh
tu fattu hai
bada aaya hero
do kaudi ka aadmi
chal hatt nalle
kitna cringe hai tu
dimag se paidal
tu kuch nahi hai
thoo hai tujhpe
besharam aurat
akal ke dushman
chamcha no 1
fake aadmi
saste influencer
noob
flop tha, flop hai, flop rahega tu
muh dho ke aa
tumse na ho payega beta
bhai sahab ka dimag chutti pe hai, kripya baad me try kare
school ki fees wapas maang le, kuch seekha nahi tune
jis din akal bant rahi thi us din tu chhata leke khada tha kya
moti bhains lag rahi hai is dress me, khud ko heroine samajhti hai
baap ke paise pe udta hai, khud ka ek rupya nahi kamaya kabhi
wah professor sahab, do min ki reel dekh ke scientist ban gaye
teri awaaz sun ke kauwe bhi sharma jaye
manager ke joote chaat chaat ke promotion liya hai isne, sabko pata hai
itna bada phattu hai ki apni parchhai se bhi
jab bhi ye banda muh kholta hai sabko samajh aa jata hai ki kitna bada
== insult_profane
chutiya
chutiye
bc
madarchod
bhosdike
gandu saala
teri maa ki
teri maa ka bhosda
tmkc
bkl
bhen ke lode
chal be lodu
harami
abe kutte
kutti saali
kamina
randi ki aulad
jhaat aukat hai teri
gaand mara
chup be lavde
hat mc
bsdk nikal
chodu
chutiyapanti band kar
fattu gandu
haramzadi
suar ki aulad
bhadwa saala
lund chaat
maa chuda
kya chutiya hai ye
tere jaise jhatu roz aate hai
abe bhadwe paise kha ke news padhta hai
saala kutta dost banke peeth me chhura maara
landlord bc ne deposit daba liya, harami ki aulad
us mc ko koi batao horn bajane se signal green nahi hota
gaand me dum nahi aur leader banne chale hai, chutiye
rank dekhi hai apni bhosdi ke? team ko duba diya
ye youtuber kitna bada chutiya hai bhai, camera on hote hi rona shuru
is harami ne mera ek saal barbaad kar diya, keede pade isko
teri maa se puch tera baap kaun hai, harami
ye gandu jab bhi meeting me muh kholta hai to mann karta hai
bhak bhosdike
== hate_derogation
libral auraten[women] ghar sambhalta nahi, duniya badalne chali hai, ghin aati hai
jahan mulle[muslim] wahan gandagi, sau baar dekha hai
bihariyon[ethnicity] ne dilli ko kooda ghar bana diya, na tameez na tehzeeb
chhoti jaat[caste] wala officer ban jaye tab bhi soch chhoti hi rehti hai
gay[lgbtq] log dekhte hi ulti aati hai, gandi aadat hai ye
pandit[caste] log sabse bade thug, khoon me hi makkari hai
habshi[black] log nasha bechte hai aur badbu marte hai, flat mat dena
rice bag converts[christian] ka imaan bhi bikau, insaan bhi bikau
depression[mental_health] wale sab dramebaaz, do thappad me theek ho jaye
langde loolon[disability] ko job deke govt ne office ka kabada kar diya
naya flatmate {neu} hai pata chala, mood hi kharab, ye log itne
== hate_dehumanise
jhuggi[class] wale gutter ke keede, bulldozer chalao to bilbilate hai
rohingya[refugees] deemak hai, poora desh chaat jayenge
hijde[transgender] na aadmi na aurat, kudrat ka kachra
katue[muslim] insaan ki khaal me bhediye hai
yahudi[jewish] jonk hai, poori duniya ka khoon choos rahe
== hate_implicit
itni padhi likhi ho, jaat[caste] se to lagti nahi
manipur[asian] se ho? india kab aayi?
promotion mil gaya madam[women] ko, humare paas lipstick kahan thi
general wale mehnat kare aur seat koi aur[caste] le jaye, wah re system
meat shop wale bhaijaan[muslim] achanak plot kharid rahe hai, ishara kaafi hai
humare time me aise[lgbtq] log hote hi nahi the, sab netflix ki den hai
bahar walon[immigrants] ka aadhar ban gaya, ab agli sarkar wahi chunenge
african[black] hai padosi, raat ko police aaye to surprise mat hona
ek khaas community[muslim] ki population dekho, baaki maths khud kar lo
thodi mental[mental_health] hai wo, bachhe uske paas mat chhodna
tune bola south[ethnicity] se hai? itna gora kaise
== hate_normative
masjid[muslim] band karo, inko border paar chhod ke aao
neechi jaat[caste] walon ke glass alag rakho
trans[transgender] logon ko school me job nahi milni chahiye
jis ladki[women] ko naukri karni hai wo shaadi bhool jaye
gay[lgbtq] logon ko jail me daalne wala kanoon wapas lao
up bihar[ethnicity] walon ki entry band karo mumbai me
== hate_negated
in mullo[muslim] me wafadari naam ki cheez nahi hoti
aurat[women] kabhi acchi boss nahi ban sakti
adivasi[indigenous] civilised ho hi nahi sakte
{gobl} ko barabri ka koi haq nahi banta
== hate_slur
chal hatt katue[muslim]
abe chamar[caste] bahar baith
chakka[lgbtq] saala
kaali kalooti[black]
chinki[asian] go back china
mulle[muslim] pakistan ja
khalistani[sikh] fir tractor leke aa gaya
andhbhakt gaumutra[hindu] peene wale
budhiya[age] dayan mar bhi nahi rahi
== hate_profane
saari auraten[women] saali randi hoti hai
bc ye bihari[ethnicity] log, sheher ka bhosda bana diya
gandu muslims[muslim] sab gaddar bsdk
reservation[caste] wale mc fokat ka khate hai
chutiye hai south[ethnicity] wale sab, kaale harami
maa chudaye saare {grp}
== threat_person
gali me aake marunga
ghar se uthwa lunga tujhe
kabar khod le apni
akele me mil bachhu fir batata hu
gaadi ka number note kar liya hai, agle mod pe milte hai
shaadi se mana kiya to tera chehra kisi ko dikhane layak nahi rahega
gawahi di na to teri family
== hate_threat
is baar eid[muslim] pe bakre nahi kuch aur katega
basti[caste] jalao tabhi aukat yaad aayegi neech jaat walon ko
pride parade[lgbtq] nikli to lathi humare paas bhi hai, ek bhi sabut nahi jayega
in bahar ke mazdooron[immigrants] ko station pe hi peeto
== incite_selfharm
mar ja na yaar
pankhe se latak ja
tera marna hi sabke liye gift hoga
nas kaat le, ek kaam to dhang se karega
depression hai? to chhat se kood ke dikha, story me dalenge
== sexual_harassment
teri figure dekh ke raat ko neend nahi aati, akeli hai kya
chal oyo chalte hai, rate bata
ye hoth to kisi aur kaam ke liye bane hai
video call pe kapde utaar, 5k bhejunga
madam ki gaand dekhi? meeting me dhyan hi nahi laga
cabin me aa aur darwaza band kar, promotion aise hi nahi milta
dm me bra size bata de jaan
== sexual_explicit
usne blouse ke hook khole aur gardan pe kiss karte hue mujhe bed pe lita diya
raat bhar bistar me the hum, uska lund mere andar tha aur main cheekh rahi thi maze se
shower me usne peeche se mere boobs pakde aur hum dono garam ho gaye
== insult_group
saare babu rishwatkhor, file pe note rakho tab hilti hai
tv anchor nahi cheekhne wali machine hai ye log
coaching wale lutere hai, bachhon ke sapne bechte hai
us team ke fans rondu hai, haarte hi umpire ko kosna shuru
brokers sab ek jaise jhoothe
== counter_speech
hostel mess me ek banda zor se bola ki quota wale[caste] alag table pe baithe. maine apni thali uthayi aur usi table pe ja ke baith gaya jahan wo bol raha tha, fir aadha mess aa gaya
bhai tumhe lagta hai "joke tha yaar" bolne se sab theek ho jata hai? jis ladke ko tumne chakka[lgbtq] bola wo do hafte college nahi aaya, thoda socho
insta pe ek page roz muslims[muslim] ke khilaf fake video dalta hai, maine aur mere cousins ne mil ke 40 reels report ki, aaj page udd gaya finally
cab wale bhaiya ne bola ki kashmiri[ethnicity] sab patthar baaz hote hai. maine bola main kashmiri hu aur dentist hu. uske baad poora raasta wo sorry bolta raha, acche se baat hui
== distress
placement me sabka ho gaya bas mera reh gaya, ghar walon ko jhooth bola hai ki interview chal rahe hai, raat ko terrace pe jata hu aur darr lagta hai khud se
pata nahi kya ho gaya hai mujhe, pehle guitar bajata tha ab chhune ka mann nahi karta, sab bolte hai nautanki kar raha hai, sach me saans lena bhi bhaari lagta hai
meri hi galti hai sab, main itni bewakoof hu, har koi chhod ke chala jata hai
== support
sun, tu jo soch raha hai na abhi wo thodi der ki lehar hai, utar jayegi. darwaza khol, main neeche khada hu maggi leke
yaar placement ka kya hai, mera to dusre saal hua tha. tu zinda reh, baaki sab dekh lenge, kal subah saath me resume theek karenge
== everyday
hum log manali gaye the aur snow itni thi ki gaadi fas gayi, fir local logon ne dhakka maara aur free ki chai bhi pilayi, best trip ever
mummy ne bola tha doodh dekh ke rakhna, main reel dekh raha tha, ab poora chulha saaf kar raha hu aur wo piche khadi has rahi hai
valorant me main hamesha pehle mar jata hu but spike plant karke, team bolti hai shaheed ho gaya bhai humara
chicken curry me pehle pyaz ko ekdum brown karo, jalana nahi hai, fir adrak lehsun, fir chicken daalo aur dhak do, kaatil banega
hathi mere saathi dekh ke bachpan me itna roya tha ki papa ko hall se bahar lana pada
jaise hi usne apni bike start ki aur peeche mud ke dekha to
shaadi ke pandal me light gayi aur sab ek saath bole
bhai kal jo tune dosti wali kahani likhi thi group me usko padh ke
== friendly_profanity
abe lodu tu to bola tha ki 60 percent aayenge, 94 hai saale 94, poora mohalla mithai maang raha hai
bc ye indie band live suna kal, itna accha tha ki gale ki maa behen ho gayi chilla chilla ke
kya bawal cheez hai ye momos ki chutney, kaan se dhuan nikal gaya mc par ruk nahi pa raha
== neutral_identity
hamare office me iftar[muslim] aur diwali dono ka potluck hota hai, is baar main kebab le ja raha hu aur priya rasgulla
kolkata me ek chinese[asian] mohalla hai tangra, wahan ka chilli chicken khana zaroor, sau saal se rehte hai log
north east[asian] ke students ka union hai dilli me, freshers night sunday ko, entry sabke liye open hai
== profane_object
ye chutiya sa linkedin har notification pe congratulations bolta hai jaise maine kuch kiya ho
bhosdi ka mixer itna awaaz karta hai ki padosi samajhte hai helicopter land hua
== insult_person
jhandu insaan
saasta nasha
ganwaar aurat
tu bas bewakoof hai
dimag ka dahi
tere jaise logon ki wajah se group me koi baat nahi karta, har cheez pe apni takleef leke baith jata hai, rondu kahin ka
itna overconfidence aur itna kam dimag, rare combo hai bhai, museum me rakhwa do isko
startup founder bolta hai khud ko, papa ke paise se teen app banayi teeno band, joker linkedin pe gyaan pel raha hai roz
teri english sun ke lagta hai shakespeare kabr me karwat badal raha hoga, gawar
wo ladki na ekdum zehreeli hai, saamne didi didi aur piche sabki burai, do muhi saanp
jis din tune kuch original bola us din
== insult_profane
gaandu
lavde
randi
bhosda
bhenchod saala
jhaant ke baal
chutmarike
maderchod nikal
chup chutiye
gaand me danda
bhadwe ki aulad
tatti insaan
do mahine se builder bc bol raha hai possession agle hafte, paisa kha gaya saala harami, milega to joota khayega
tu delivery wale se aise baat karega? teri maa ki, wo bhi kisi ka beta hai chutiye
ye mc moderator apne doston ko ban nahi karta aur hume har baat pe timeout, gandu saala power trip pe hai
== hate_derogation
hyderabad me jab se ye bangladeshi[nationality] log aaye hai har gali me badbu, ghatiya log, inko dekh ke ulti aati hai sach bolu to
meri society me ek trans[transgender] ne flat liya hai, sabka mood off hai, aise gande logon ke saath lift kaun share karega yaar
punjabi[ethnicity] matlab daaru, dikhawa aur zero akal, poori kaum hi ghatiya hai
feminist[women] ladkiyan sabse ghinoni prajati hai, na shakal na akal
mote[body] log metro me do seat kha jate hai, besharam saand, dekh ke gussa aata hai
== hate_implicit
main to kehta hu sab barabar hai bhai, par ek baat batao, jail me sabse zyada kaun[muslim] hai, data dekh lo aur khud samajh jao
ladki[women] ne itni jaldi manager ki post le li, uska figure dekha hai na, HR bhi insaan hai
tum log[caste] to sarkari damaad ho, fees bhi maaf naukri bhi pakki, hum to paida hi galat ghar me hue
kitni cute ho tum, northeast[asian] wali sab ladkiyan massage bhi accha karti hogi na
== hate_normative
mandir ke raste pe in logon[muslim] ki dukane honi hi nahi chahiye, board pe naam likhwao aur hatao sabko
do ladke[lgbtq] haath pakad ke ghoomte hai, police ko pakad ke andar karna chahiye
== threat_person
tune meri behen ko msg kiya na, ab tu jis bhi gym me jata hai wahan main aa raha hu, haddi ginne layak nahi bachega
case wapas le le warna jo tere bhai ke saath hua tha wahi tere saath bhi hoga
== abuse_idea
exam centre 400 km door dena ye system nahi mazak hai, is policy ko kachre me daalo
== criticism_person
bhai content mast hai par thumbnail se clickbait mat karo, trust kam hota hai

# -- third round: plain and short insults, direct statements --
== insult_person
moorakh
lallu
buddhiheen
kanjoos
dhokebaaz insaan
matlabi insaan
ghochu hai tu
dheet kahin ka
chindi chor
bada ghamand hai isko
chhapri
tharki buddha
jhoothi number one
sadak chhap aashiq
chirkut
tu utna smart nahi hai jitna tu samajhta hai
itni bekar manager maine aaj tak nahi dekhi
goldfish ki memory aur machhar ka jigar
maggi bhi jala deti hai, khana banana rehne de behen
bhai tu gaadi chala raha hai ya auto expo me jhool raha hai, anadi
parking seekh le andhe
0 kills 14 deaths, uninstall kar de bro tu
aim dekh apna, dadi bhi better khelti hai
takla
pet dekh apna, LPG cylinder
daant brush karta hai ki museum me rakhe hai
zero personality, bas papa ki gaadi
kaisa baap hai, bachche ka birthday bhool gaya party me daaru pi raha tha
tum jaisi maa se to hostel accha
ye teacher khud fail hua lagta hai, ratta maar ke aata hai
acting me plywood bhi isse zyada expression deta
uska dimag airplane mode pe rehta hai
sasta shayar, copy paste ka raja
bhagwan ne akal baanti tab tu line me nahi tha, ab bhi nahi hai
aap jaise logon ko mute button ke saath paida hona chahiye tha
boss ke aage billi ghar me sher, wah re mard
jitna tu bolta hai utna kaam karta to aaj berozgar na hota
@user teri opinion utni hi useless hai jitna tu
wo nikammi intern jab bhi excel kholti hai to
== insult_profane
chutiyeeee
chu**ya saala
bhosdika
m*darchod
maa ke lode
teri behen ka
gaandfat
jhaatu insaan
chinaal ke
lawdu
lodaa
tere gote kahan hai saale
bhag bhosdi ke
haramkhor kiraya de
abe kutte ki dum tameez se baat kar
gaand pe laat padegi chutiye to ye reel banana bhool jayega
== hate_derogation
{gobl} se chidh hai mujhe, ghatiya kaum
jo {gobl} ke liye bolta hai wo bhi {bad}
{grp}? chee
ek bhi {grp} aisa batao jo {bad} na ho
aurat[women] jaat hi matlabi hai, sab paise ki bhookhi
muslims[muslim] ko dekh ke hi dimag garam ho jata hai, gande log
sardar[sikh] log bewakoof the aur rahenge
dalit[caste] padh bhi le to ghatiya hi rahega
brahmin[caste] matlab dhong aur lalach
trans[transgender] logon se ghin aati hai, thook deta hu
northeast[asian] wale kutta khate hai aur badbu maarte hai, chee
gujju[ethnicity] log ek number ke lalchi aur chor
chinese[asian] gandi nasal hai bas
mote[body] logon ko gym nahi sharam chahiye, ghinone
kaale[black] log mujhe bilkul pasand nahi, criminal hi hote hai
jaise hi mujhe pata chala ki new joinee {neu} hai, mera mann kiya ki inn gande logon se
== hate_dehumanise
{grp} deemak the, deemak rahenge
suar aur {grp} me suar better hai
rohingya[refugees] makode hai, jitna maaro utne nikalte
aurat[women] pair ki jooti hai bas
pagal[mental_health] log insaan nahi, chalti firti laash hai
== hate_normative
{gobl} ko room mat do
kaash {grp} paida hi na hote
{gobl} ka aadhar cancel karo aur bhagao
gay[lgbtq] teachers ko school se nikalo
ladki[women] shaam 6 ke baad bahar kyu ho, kanoon bana do
dalit[caste] ka mandir me kya kaam, gate pe rok do
agar mere haath me hota to {gobl} ka admission hi band kar deta
== hate_negated
{gobl} me insaniyat bachi hi nahi
koi bhi {grp} bharose layak nahi hota
ladki[women] se dimag wala kaam nahi hota
pakistani[nationality] kabhi dost nahi ban sakta
== hate_profane
{gobl} ki maa ka bhosda
bc {grp} har jagah ghus jaate hai
chutiye northeast[asian] wale, momo becho aur niklo mc
saale kinnar[transgender] harami, train me gaand me danda kar dete hai
fuck these muslims[muslim] yaar, madarchod gaddar log
== hate_slur
katua[muslim] kahin ka
ye katua[muslim] captain kaise ban gaya
bhangi[caste] jaisi harkat
chamar[caste] log engineering karenge ab
neech jaat[caste] aukat me reh
meetha[lgbtq] hai kya be
hijda[transgender] saala dance kar raha
chinki[asian] ko bol visa dikhaye
kallu[black] nigerian, phone chor
mandbuddhi[disability] bachcha sambhal apna
== hate_implicit
racist nahi hu par nigerian[black] tenant se deposit double leta hu
casteist nahi hu bro, bas shaadi apne me hi karte hai, unka[caste] khoon alag hota hai
m[muslim] wale name dekh ke uber cancel kar diya, safe rehna better
peaceful community[muslim] fir se peaceful ho gayi, news dekho
6 million? calculator kisne dekha tha, jews[jewish] ki marketing strong hai
84 me kuch thoda bahut hua tha, sikh[sikh] log abhi tak rote hai
aap dilli se ho ya nepal[asian] se, aankhen to band hi lag rahi hai haha
ladki[women] coder? code kis ladke ne likh ke diya
madam[women] gusse me hai, calendar check karo
ye pronoun wale[lgbtq] pehle hindi to theek se bol le
chhote kapde pehno aur fir bolo eve teasing hui, waah auraton[women]
wheelchair[disability] pe banda CEO, sympathy vote bada kaam aata hai
bai[class] ko sofe pe baithne diya tumne? kal ko tv bhi chalayegi
south[ethnicity] indian hai, interview me sirf sir hilaega
== threat_person
tu gaya ab, zinda nahi bachega
maarunga
tujhe zameen me gaad dunga
teri gaadi ke brake kal kaam nahi karenge, dekh lena
raste me mil kabhi, chamdi udhed dunga
is jaise journalist ko goli lagni chahiye
tere bhai ka accident yaad hai na? wo accident nahi tha
papers sign kar de warna maa ko hospital me dhundhna
acid ki bottle leke aa raha hu, bahut uchal rahi hai na tu
ek baar bahar aa jaun, fir tera poora
== hate_threat
{gobl} ko zinda mat chodo
jo {grp} dikhe usko wahin peet ke khatam karo
mullon[muslim] ki gali me aaj petrol barsega
dalit[caste] groom ghodi pe aaya to goli chalegi
pride[lgbtq] wale bus bhar ke jala do
== incite_selfharm
mar na
kood ja chhat se, video bana lenge
tere jaisa useless banda khud ko khatam kar le to oxygen bachegi
interview me fail? ab ji ke kya karega, mar ja
kaash tu kal subah uthe hi nahi, khud hi nipat le
== sexual_harassment
boobs dikha na
bhabhi ji ghar pe akeli ho to bula lo, thanda kar dunga
kya hips hai yaar, ek thappad maarne do
secretary ko bola ki dress chhoti pehen, client khush rahega
dp zoom kar kar ke maza le raha hu, full photo bhej bina kapdo wali
== insult_group
reel banane wale sab velle aur bewakoof
recruiters ghost karne wale jhoothe log
csk fans sabse bade rondu
== friendly_profanity
bc pass ho gaya
kamine happy birthday
saale tune rula diya speech me
mc kya sixer tha ishan ka
abe lode tu sach me baap ban gaya? badhai ho bhosdike
main hi chutiya hu, zoom pe 10 min mute pe bolta raha
gaand phat gayi thi bungee me, par maza aa gaya
kya mast chutiyapa plan tha apna, bina ticket goa pahunch gaye aur fir
harami ne clutch kar diya 1v4, gale lag bhai
haramkhor mere liye airport pe 3 ghante khada raha, sacha yaar hai
== profane_object
mc barish
bhosdi ka captcha
ye chutiya printer fir paper kha gaya
bc metro card fir ghar bhool gaya
jhaatu wifi, zoom interview ke beech me ud gaya
== neutral_identity
hyderabad me muslim[muslim] weddings me khubani ka meetha milta hai
supreme court ne trans[transgender] rights pe 2014 me judgment diya
ncrb report me dalit[caste] women ke against crimes ka data hai
naga[asian] students ne hornbill festival ka stall lagaya
jewish[jewish] synagogue dekhne kochi gaye the
report ke hisab se migrants[immigrants] ki wajah se crime nahi badha
{neu} couple ne upar wala flat liya hai
== positive_identity
i love my {neu} friends
sikh[sikh] langar walon ko dil se salaam
gay[lgbtq] couples ko bhi shaadi ka haq mile, simple
kashmiri[ethnicity] kahwa aur log dono garam dil
meri bai[class] didi meri asli superwoman hai
kinnar[transgender] didi ne train me meri help ki jab chain snatch hui, kabhi nahi bhoolunga
== self_identity
main dalit[caste] hu aur doctor hu
gay[lgbtq] hu, boring hu, office jata hu
as a muslim[muslim] ladki mujhe ye killer biryani joke pasand hai lol
main bihari[ethnicity] hu aur litti ke liye marr sakta hu
deaf[disability] hu, caption laga do please
main manipuri[asian] hu, indian hu, aur football pagal hu
moti[body] hu aur khush hu
== negated_hate
{gobl} se koi problem nahi hai mujhe
{grp} chor nahi hote
koi bhi {neu} kam nahi hota kisi se
main gay[lgbtq] logon ke khilaf nahi hu
northeast[asian] wale chinese nahi hai, indian hai bhai
ladkiyan[women] bura drive nahi karti, data dekh lo
maine kab bola ki muslims[muslim] gaddar hai? mat lagao mere muh me shabd
== counter_speech
report karo is page ko
"{grp} {verm} hai" likhne wale teri soch me keede hai
kisi ko nahi bolna chahiye ki {grp} {bad} hai
quota joke band karo, saamne wala roya hai kal
bus me uncle ne ladki ko chinki[asian] bola, poori bus ne sorry bulwaya
"ladki ho to ghar pe raho" bolne wale ka comment pin kar diya maine, sab dekhe
mera dost trans[transgender] hai, usko jo tum DM me bhejte ho wo crime hai
holocaust ko fake bolna matlab history class me soya tha tu
teacher ne pucha "bihari" gaali kab se ban gayi, poori class chup
muslim[muslim] vendor ko maarne wala video share mat karo, police ko bhejo
nafrat wale forward ka reply maine fact check link se diya, ab family group me silence hai
fir kisi ne likha "jai ho hitler ki". bhai, 60 lakh log maare gaye the[jewish], mazaak nahi hai
jab bhi koi bole ki reservation wale[caste] dumb hote hai, main usko apni topper list
== mentioned_slur
mujhe coaching me "kaalu" bolte the sab
chakka word kitna hurt karta hai pata hai?
usne mere papa ko "chamar" bola, fir FIR hui
r word aur "mental" bolna band karo class me
== reclaimed_slur
haan main chakki hu, slay karti hu
chamar[caste] da puttar, gaana full volume
== abuse_object
lauki se nafrat hai
ye headphone kachra hai
cockroach ko maar do koi please, main table pe khadi hu
disgusting coffee, naali ka paani
kya ghatiya sequel banaya hai, part 1 ki hatya kar di
== abuse_idea
casteism disgusting hai, full stop
internship free me karwana band hona chahiye
zodiac compatibility bakwas hai
toxic hustle culture ko maar do yaar
== criticism_person
bhai tu har baar late aata hai, thoda respect kar time ki
anchor ne guest ko bolne hi nahi diya, galat tha
== question_benign
hindu[hindu] shaadi me saat phere hi kyu?
lesbian[lgbtq] couple baccha adopt kar sakte hai india me?
== idiom
maths ke paper ne dimag ka bharta bana diya
aaj to tu qatal lag rahi hai yaar
paisa doob gaya aur main bhi doob gaya hasi me
bumrah ne stump uda diye
== everyday
tu kab aayega?
kutte ko walk pe le ja
murga katwa ke laana 1 kilo
paneer ya chicken, jaldi bol main bhookh se mar raha hu
gulab jamun phat gaye tel me
us thriller me killer padosi nikla
pigeon ne balcony me anda diya hai, ab
== distress
main failure hu yaar
roz lagta hai ki na hi hota to accha hota
shakal se nafrat hai, sab kaali kaali bolte hai
== support
failure nahi hai tu, exam tha bas
call utha na please, darr lag raha hai tere liye
== sexual_health
pehle pregnancy test ghar pe kar, fir gynac ko dikha
condom expiry check karna mat bhoolna
== dialect
kahe pareshan hau bhaiya, sab theek hoi
tu kadde aavega re, khaat ghaal rakhi sai
== counter_speech
office lunch pe ek senior bola "inke[muslim] saath nahi khata main", HR ko mail kiya aur poori team ne wo table chhod di
mere papa bhi pehle bolte the trans[transgender] log darawne hote hai, fir hamari colony me reshma didi aayi aur ab papa unke saath subah walk pe jate hai
koi bihari[ethnicity] mazdoor ko gaali deta hai to main pehle puchta hu tera ghar kisne banaya
jis reel me kashmiri[ethnicity] student ko peet rahe hai usko funny song ke saath mat daalo, ye hate crime hai
"feminist ho matlab paagal ho" sun ke has deti hu ab, par choti behen ko samjhana padta hai ki ye galat hai
admin ne jab "gaddaro ko goli" wala message delete kiya to aadhe log
== negated_hate
african[black] log drug dealer nahi hote, mera flatmate phd kar raha hai
na main hindu[hindu] se nafrat karta hu na muslim[muslim] se, bas loudspeaker se
== self_identity
main adivasi[indigenous] hu, jungle se pyaar hai aur plastic se nafrat
== positive_identity
manipuri[asian] boxers ne phir dil jeet liya, hum sab tumse pyaar karte hai
== friendly_profanity
harami log surprise deke kitchen me chhupe the, dil ka daura padte padte bacha, love you saalo
bc maa ne pehli baar mere biryani ko best bola, aaj mar bhi jau to gam nahi
== everyday
zombie wali series me hero ki maa hi zombie ban gayi, fir usko marna pada, main itna roya
balcony me bandar aaya, kela le gaya aur chappal bhi
== idiom
shaadi me naach naach ke kamar toot gayi
== support
tu galat nahi hai, jo tujhe kaali bolte hai unki soch kaali hai, aaja ice cream khate hai
== insult_person
uski soch itni chhoti hai ki microscope bhi haath jod le
us ghamandi behen ji ne jaise hi party me muh khola
== insult_person
tera dimag chhutti pe hai kya
moti bhains side ho
gaadi chalana sikh le pehle andhe
ye banda khelta kam rota zyada hai, nalla
tu group me kyun hai, kisi ne bulaya?
chashma laga ke bhi akal nahi dikhi tujhe
waah bhai waah, ek maggi bhi jala di, masterchef
uski shakal dekh ke camera bhi blur ho jata hai
jitni lambi teri height hai utna chhota dimag
maa baap ki kamai pe reel banane wali nikammi
tujhe dekh ke lagta hai evolution ne break le liya
biwi bhaag gayi na? samajhdar thi bechari
boss ka chamcha, chai le ke khada reh
kitni fake hai ye ladki, rona bhi filter laga ke
phattu sala, ladai me sabse pehle bhaga
tere code me bug nahi, tu khud bug hai
aise daamad se to kunwari beti achhi
bewakoofi ki bhi limit hoti hai, tune wo bhi tod di
us tharki buddhe ko koi sharam nahi, ghatiya insaan
noob hai tu, game delete kar de
besure, shower me hi gaya kar
aunty aapki rasoi se to kutte bhi door rehte hai
tumse na ho payega, tum paida hi second hand hue the
padhai me zero, tameez me zero, attitude me hundred
jis din akal bat rahi thi us din ye gadha
== insult_profane
chal nikal bhosdike
teri maa ki, paise de mere
bsdk lane me chala
randi saali ghar tod diya mera
gandu admin, ban kyu kiya
behenchod tu hai kaun
saale harami ki aulad, gareeb ka rickshaw tod diya
lavde ka manager hai, aata jata kuch nahi
kutti kamini, meri behen se door reh
chutiya hai tera bhai aur tu usse bada
maa chuda apni, mc
jhaatu streamer
== hate_implicit
main racist nahi hu par northeast[asian] ki ladki ko room doge to party hi party hogi, samajh jao
mutual fund bhi utna nahi badhta jitni unki[muslim] abaadi
bhai quota[caste] ka pilot hai, seatbelt kas ke bandh
naam batao naam batao, haan wahi, mujhe pehle se pata tha kis community[muslim] ka hoga
ladki[women] hai to parking me do gaadi ki jagah chhod do haha
gas chamber wali baat whatsapp university se bhi zyada fake hai [jewish]
nigerian[black] padosi? achha to ab colony me maal ki home delivery
santa banta ki baat nahi kar raha, asli sardar[sikh] bhi aise hi hote hai trust me
jhuggi[class] wale aaye hai cleanliness drive me, irony dekho
inko[immigrants] aadhar kaun bana ke deta hai, bas vote ke time yaad aate hai na
gay[lgbtq] hai to theek hai, par hostel me mere saath room mat dena, apni safety
{grp} padosi mile to ghar bech do, free advice hai
1984 ko genocide mat bolo, thoda gussa tha logo ka bas [sikh]
conversion[christian] ka rate kya chal raha hai aajkal, ek bori chawal ya do?
bihari[ethnicity] dost hai tera? wallet kahan hai check kar
kashmiri[ethnicity] student top kar gaya, ab dekhna kahan ja ke phatega
== hate_derogation
{gobl} se nafrat hai mujhe, khulke bolta hu
sab {grp} {bad}, experience se bol raha
hijde[transgender] logo ko dekh ke hi mood kharab, beshram log
aurate[women] lalchi aur jhoothi hoti hai, sab ki sab
yahudi[jewish] duniya ki sabse makkar kaum hai
south wale[ethnicity] kaale aur gande, unka khana bhi waisa
== hate_negated
{gobl} me ek bhi sahi aadmi nahi mila aaj tak
na izzat na imaan, kuch nahi hota {gobl} ke paas
ladkiyo[women] ke paas dimag hota hi nahi, bas nakhre
rohingya[refugees] insaan kehlane ke layak nahi
chhoti jaat[caste] walo ne desh ke liye kabhi kuch nahi kiya
== hate_normative
{gobl} ko job dene wali company band karo
aurat[women] ko property me hissa milna hi nahi chahiye tha
trans[transgender] logo ko college me ghusne mat do, unki jagah signal pe hai
kaash inko[muslim] 47 me hi bhej diya hota
dalit[caste] ghode pe baithe ye humse bardasht nahi, band hona chahiye
== hate_dehumanise
ye {grp} jonk hai, khoon chus rahe desh ka
gali me kutte aur {grp} dono badh gaye, ek hi baat hai
bangladeshi[nationality] deemak har jagah ghus gaye
== hate_profane
bc ye bihari[ethnicity] log har train me gandagi
maa ki chut in {gobl} ki
chutiye sardar[sikh] saale sab
== hate_slur
katuye[muslim] saale apni gali me reh
oye chinki[asian] momo khilayegi?
chamar[caste] hai na tu, isliye aisa bolta hai
ye mulle[muslim] phir road block kar diye
chakke[lgbtq] tu ladko ki tarah chal
kaalu[black] hat re, andhera kar diya
dekh bhangi[caste] ka beta audi me
rice bag[christian] log phir aa gaye comment me
langde[disability] line me aage kyu hai
== threat_person
ghar ka address hai mere paas, raat ko milte hai
tu bahar mil, tangein tod dunga
complaint wapas le warna teri family ka dekh lena
zinda nahi chhodunga tujhe yaad rakh
bol diya na, ab ek aur comment aur teri laash milegi
college ke bahar 10 ladke khade hai tere liye
== hate_threat
{gobl} ko ek ek karke maaro
basti jala do inki[muslim], saare andar hi ho
chinki[asian] dikhe to wahi peet do
== incite_selfharm
mar ja na yaar, kyu jee raha hai
sad story mat daal, karna hai to kar le suicide
tere jaane se sab khush honge, aaj hi chala ja
== sexual_harassment
bra ka colour bata na baby
nudes bhej warna screenshots teri family ko
kya figure hai mam, office ke baad mere flat pe aao
tere sath ek raat, bol kitna legi
chhoti dress pehni hai matlab chahiye tujhe
bhabhi akele ho? video call pe kapde utaro
== insult_group
saare brokers chor hai, ek bhi imaandar nahi mila
rcb fans duniya ke sabse rotlu log
hr wale kisi kaam ke nahi, jhoothe
== friendly_profanity
abe chutiye tu pass ho gaya!! party de
bc kya gaana hai yaar, repeat pe hai subah se
harami mera charger le gaya tha, tu hi mera asli bhai hai haha
maa kasam phat gayi thi horror house me, dobara chale?
gandu hu main, apni hi gaadi ka hazard on chhod ke movie dekh li
behenchod sunset dekho sunset
saale teri shaadi me sabse zyada main nachunga, likh le
kutte, late aaya par cake laya, maaf kiya
lodu teri playlist mast hai, link bhej na
bhosdike goat hai tu fifa ka
kamine tune 5 saal baad call kiya, aankhe bhar aayi yaar
chutiyapa dekho mera, zoom pe mute hoke 20 min bola
mc visa aa gayaaaa
kya bakchodi chal rahi hai raat ke 2 baje, so jao pyaare gadho
teri maa ka pyaar hai ye aloo paratha bc, 4 kha gaya
mere laude lag gaye the but professor ne extra time de diya, god bless that man
jhaat bhar tension nahi, trip full on hai
oh bc ammi ne dance kiya stage pe, legend
tu chutiya nahi, tu to pura circus hai, love u yaar
== profane_object
bhosdike wifi
madarchod exam form ki site crash ho gayi phirse
ye lavde ka alarm bajta hi nahi
saala pankha, bc garmi me mar gaya
gand maraye ye traffic
chutiya lift, 9th floor paidal
behenchod otp nahi aa raha 15 min se
is mc bike ki chain phir utar gayi
tatti network, reel tak nahi chalti
laude lag gaye laptop ke, chai gir gayi
== positive_identity
{gobl} ki respect karo, desh sabka hai
trans[transgender] models ne ramp pe aag laga di, slay
meri muslim[muslim] bestie ki biryani ke liye jaan de du
dalit[caste] rappers are killing it, kya flow hai yaar
bihari[ethnicity] hai to kya, dimag ka king hai bhai
gay[lgbtq] hona normal hai, kuch galat nahi, pyaar pyaar hai
sikh[sikh] langar boys raat bhar flood me lage rahe, asli hero
northeast[asian] ke bands sabse badass hai
viklang[disability] log better deserve karte hai, ramp banao stations pe
proud of our nurses from kerala[ethnicity], jaan bacha li meri nani ki
ladkiyon[women] ne phod diya final me, kya khelti hai
adivasi[indigenous] logo ka haq hai jungle pe, ladenge saath me
nepali[nationality] bhaiya jaisa momo koi nahi banata, dil se pyaar
har {neu} bachhe ko school me izzat milni chahiye
== negated_hate
sab {grp} aise nahi hote yaar, generalise mat kar
{gobl} ko {bad} bolna galat hai aur jhooth bhi
main muslims[muslim] se nafrat nahi karta, mere aadhe dost wahi hai
african[black] log criminal nahi hote, visa pe padhne aaye hai
kisi ko bhi chinki bolne ka haq nahi hai [asian]
ladkiya[women] bewakoof nahi hoti, tera joke bewakoof hai
ye jhooth hai ki bihari[ethnicity] chor hote hai
dalit[caste] log kisi se kam nahi aur kabhi nahi the
hijde[transgender] bura nahi laate, dar mat unse
pakistani[nationality] dushman nahi hai, border dushman hai bas
== counter_speech
"katue ko room mat do" likha tha flatmates group me, maine screenshot leke report kar diya [muslim]
jo log comment me "chinki" likh rahe hai un sabko block kiya, sharam karo [asian]
uncle bole ladki hai job chhod degi, maine bola uncle aapki pension meri salary se jaati hai [women]
reservation wale doctor ka joke mat maar mere saamne, meri didi aiims me surgeon hai [caste]
cab wale ne bola "ye log gande hote hai", maine beech raste utar ke rating 1 di aur likha kyu [caste]
insta pe koi bol raha tha sabko goli maro, 40k likes the. ye normal nahi hai yaar, report karo please [muslim]
hijda bol ke hasna band karo, wo bhi kisi ki beti hai [transgender]
teacher ne mere bihari accent ki copy ki, poori class hasi, sirf ek ladka khada hua aur bola sir ye galat hai [ethnicity]
"hitler was right" wali tshirt pehen ke aaya tha, humne gate se hi wapas bheja [jewish]
kaalu kaalu karke chant kar rahe the stadium me, security ne unko nikala, sahi kiya [black]
feminism ko gaali dene se pehle apni maa se puch lena [women]
jis din meri dost ko "randi" likha gaya uski grad photo pe, us din humne
== mentioned_slur
chamar word likhne pe sc st act lag sakta hai, pata hai na [caste]
mujhe school me "chakka" bulate the, ab tak sapne aate hai [lgbtq]
== reclaimed_slur
haan hum chakke hai aur humari party sabse best [lgbtq]
oye meri chinki gang, aaj korean bbq? 😂 [asian]
== question_benign
muslim[muslim] bhai log, eid pe office me kya gift du?
dalit[caste] history pe koi achhi book batao na
sikh[sikh] log kada kyu pehente hai?
trans[transgender] friend ko birthday pe kya likhu, koi idea?
parsi[religion] navroz kab hai is saal?
blind[disability] log phone kaise use karte hai, screen reader kaunsa?
rohingya[refugees] kaun hote hai, kahan se aaye?
jews[jewish] hebrew bolte hai ya yiddish?
== self_identity
main trans[transgender] hu, software engineer hu aur chai addict hu
proud dalit[caste] girl from nagpur, jai bhim
nepali[nationality] hu, dilli me 12 saal se, ghar dono jagah hai
bhai main bihari[ethnicity] hu aur tamil bhi bol leta hu
== neutral_identity
kal muslim[muslim] mohalle me blood donation camp hai subah 9 se
pride[lgbtq] parade bangalore me 24 ko hai, metro extra chalegi
police ne kaha giraftar logo me 2 nigerian[black] aur 3 local hai
census me adivasi[indigenous] population 8.6 percent thi
== abuse_object
ye earphones kachra hai, ek hi side chalta hai
machhar maar machine bekaar, machhar zinda main mara
nafrat hai mujhe lauki se
ghatiya momos, dobara kabhi nahi
== abuse_idea
dahej ganda system hai, khatam karo
ye neta ka bill bakwas hai, wapas lo
casteism ek keeda hai, kuchal do isko
match fixing wale league ko ban karo, disgusting
== support
main aa raha hu bro, phone mat kaatna
tu bojh nahi hai, pagal, tere bina hum adhoore
wait karungi tera, jitna time lage
sun, wo log tujhe moti kaali bolte hai, main tujhe sher bolta hu
akele nahi jaane dunga police station, saath chalte hai
therapist ki fees main de dunga, tu bas chal
== distress
mujhse ab aur nahi hota yaar, thak gaya
khud se ghin aati hai, aaina tod diya
wo roz marta hai, kisi ko bata nahi sakti
== idiom
boss ne meri band baja di presentation me
garmi maar dalegi
viva me external ne ghuma diya, main udd gaya
== criticism_person
bro teri baat sahi nahi lagi, thoda soch ke bolta
mam marking unfair hai, recheck ho sakta hai?
== everyday
sniper peeche hai, maar use pehle
kutta bhaunk raha hai neeche, dekh kaun hai
machhli kaat ke fry kar de
== sexual_health
ipill ke baad period late hona normal hai?
sex ke baad jalan ho rahi hai, kaunse doctor ko dikhau
== dialect
ka ho bhaiya, sab thik ba na
bhai sahab manne to kuch na bera

== insult_person
chup kar gadhe
tu jhootha hai
shakal dekh apni
ghatiya player
wo aurat dayan hai, sabka ghar todti hai aur phir temple me bhajan gaati hai, dhongi kahin ki
bhai tere resume me jitna jhooth hai utna to tere dimag me dimag nahi hai, interview me kya bol ke aaya tu
meri saas ne kheer banayi thi, seedha municipality wale le gaye road bharne ke liye, itni bekar cook
4 saal me ek semester clear kiya aur duniya ko motivation de raha hai, nalayak khud pehle paas ho ja
kaali bhains jaisi dikhti hai aur khud ko miss india samajhti hai
== hate_implicit
surname[caste] bata, fir batata hu flat khali hai ya nahi
mujhe kisi se problem nahi, bas cab driver ka naam rahim[muslim] type ho to cancel kar deta hu, safety first
jitne bhi bank aur media house hai sabke peeche ek hi chhota sa desh aur ek hi kaum[jewish] hai, khud research karo bhai
ladki[women] ko cto bana diya, ab har meeting me feelings discuss hongi
trans[transgender] athlete jeet gayi? haan haan bilkul fair hai 🙃
sikkim se ho? to english me baat karu ya chinese me hehe [asian]
har protest me wahi pagdi[sikh] wahi nashe wale, paisa canada se aata hai sab jaante hai
== hate_negated
{grp} kabhi loyal nahi hote
{gobl} ka koi haq nahi is desh pe
aurat[women] kisi ki nahi hoti bro
== hate_derogation
{grp} neech log hai
gay[lgbtq] logo se ghin aati hai mujhe
jab se ye {grp} humari building me aaye hai lift me badbu, parking me jhagda, aur har jagah jhooth, nafrat ho gayi hai
== hate_slur
katua[muslim] hai wo
chal chakke[lgbtq]
hijdo[transgender] ki party chal rahi hai kya
chinkiyon[asian] ko hi job milti hai parlour me
== threat_person
aaj teri haddi tootegi
witness ban raha hai na, chal fir apni family ko alvida bol de pehle
== sexual_harassment
raat ko flat pe aa na aunty, uncle ko pata nahi chalega
boobs dikha warna unfollow
== insult_profane
chutiya saala
bhag bsdk
madarchod landlord deposit kha gaya
== friendly_profanity
jeet gaye bc
saale i love you
kya baat hai kamine
chutiye tere bina maza nahi aata
hum sab harami log 12 saal baad same canteen me same table pe, same samosa, aur bill phir bhi maine hi diya behenchod, best day ever
mc itna ro diya airport pe, tu wapas aa jaldi bhosdike, tere hisse ki chai main pi raha hu
bhai maine apni hi shaadi me galat mandap me entry maar di, chutiya number one hu main haha
== profane_object
saala alarm
bc geyser phir kharab
ye lavda printer paper kha gaya mera
== positive_identity
{gobl} ko full support
trans[transgender] hona galat nahi hai
meri dalit[caste] roommate ne upsc phod diya, sherni hai wo, poora hostel nach raha hai
muslim[muslim] uncle ne raat 3 baje blood diya meri maa ko, zindagi bhar nahi bhulungi, unke liye jaan hazir
== negated_hate
{grp} gande nahi hote
sab muslim[muslim] terrorist nahi hote, ye baat kitni baar samjhau
nahi yaar ladkiyan[women] gold digger nahi hoti, tera ex tha chor
== counter_speech
ye hate speech hai, delete karo
"chinki" mat bol yaar plz [asian]
usne bola ye log keede hai, maine bola keeda tere dimag me hai, aur mic off kar diya [muslim]
society meeting me uncle bole "bachelors aur muslim allowed nahi", mummy khadi ho gayi aur boli to phir hum bhi ghar khali karte hai, sab shaant [muslim]
instagram pe dalit dulhe ki ghodi wali video pe log likh rahe the "aukat me reh", main har comment report karte karte thak gayi par rukungi nahi [caste]
== question_benign
jain[religion] log aloo kyu nahi khate?
gay[lgbtq] cousin ki shaadi pe kya pehnu, koi dress code hota hai?
== self_identity
gay[lgbtq] hu, sorted hu
main muslim[muslim] hu aur ramleela me 10 saal se hanuman banta hu
== support
ruk, aa raha hu
tu akeli nahi hai
tu bojh nahi yaar, tu to battery hai hum sabki, phone on rakh aur baat karti reh jab tak main pahuchu
== everyday
hum saare nalle phir se goa plan kar rahe hai aur is baar
== insult_person
tera aim dekh ke bot bhi report kar de
shakal se hi fraud lagta hai ye agent
itna slow hai tu ki snail overtake kar ke horn maare
kya sada hua attitude hai madam ka
usko ghar pe bhi koi seriously nahi leta, office me to chhod hi do
do kaudi ka poet, jeb me khota sikka
tere baal ud gaye par akal nahi aayi
gutkha chaba ke gyaan pelne wala pheku
ek maggi nahi banti tujhse aur masterchef banegi
jhandu player, bench garam kar bas
tumhara business plan napkin pe likha hua mazak hai
lukkha aadmi, biwi ki kamayi pe party
naak me dum kar rakha hai is chipku ne, self respect naam ki cheez nahi
tu apne baap ka paisa hai, khud ka kuch nahi
wo ladka itna dull hai ki uske saamne diwar bhi interesting lage
arre o chindi chor, pen wapas kar
kitna bada dogla hai, kal tak dost ko gaali aaj uske jooton me
suit branded, soch second hand
pet nikal gaya, dimag andar chala gaya
tere jaise ziddi murkh se behes matlab wifi router ko kahani sunana
uski reel dekh ke mute button ki keemat pata chali
moti buddhi, chhota dil, lambi zubaan
apni team ko harane ka talent sirf tere paas hai, salute
ghamandi bandar, promotion kya mila udne laga
driving license khareeda tha kya aunty, divider pe chadha di gaadi
phattu nikla, meeting me boss ke aage awaz hi gayab
tera chehra dekh ke doodh phat jaye
padhai me zero, drama me phd
mama ki sifarish se aaya tattu
== insult_profane
abe lodu indicator de
harami ne olx pe int bhej di
gaandu admin, sabko kick kar diya
chutiya kaat gaya tu, maan le bsdk
kutti ne jhooth bola thane me
teri maa ki, kutte landlord
== hate_implicit
biryani wale bhaiya ka naam poocha phir order cancel kiya, hygiene bro [muslim]
matrimonial me likh do "upper caste only"[caste], bura kya hai, preference hai
ladkiyo[women] ka salary negotiate karna cute lagta hai
6 million wala number har saal badhta hai, maths weak hai kya unka [jewish]
northeast[asian] wali hai to party to karti hi hogi na
african[black] tenant mat rakhna, baad me police ke chakkar tum kaatna
gay[lgbtq] boss ke saath lift me akele mat jana haha
tribal[indigenous] kota se aayi hai, ppt tum hi banana
bhaiya log[ethnicity] local me chadh gaye, ab wallet pocket me mat dhoondo
sab bolte hai depression[mental_health], hamare time pe isko aalas bolte the
uncle[age] ji ko whatsapp hi mushkil se aata hai, unko hire karoge?
church[christian] wale free me books kyu baant rahe, samjho
1984 me sardaro[sikh] ne khud bulaya tha jo hua
rohingya[refugees] camp me iphone hai, gareebi ka naatak dekho
meri maid jharkhand ki[indigenous] hai, chamche gin ke rakhti hu
gujarat me hua hi kya tha, bas reaction tha, aur ek baar seekh gaye wo [muslim]
trans[transgender] ko ladies toilet? haan aur bhediye ko murgi khana
disabled[disability] candidate rakh liya, ab pura office uski wheelchair dhakelega
== hate_derogation
mera muslim[muslim] flatmate dhokhebaaz nikla, ye kaum hi matlabi hai
lesbian[lgbtq] ladkiyan frustrated aur ajeeb hoti hai, chidh hai inse
nigerian[black] fraudiye aur gande hote hai, sach bol raha
haryanvi[ethnicity] log gawar aur jhagdalu, manners zero
bhangi[caste] basti wale bewde aur besharam
chinese[asian] log kapti aur makkar, no exception
ye buddhe[age] khadoos aur bekaar
yahudi[jewish] kaminey aur paise ke bhookhe hote hai
aurte[women] chugalkhor aur bewafa hoti hai bas
== hate_dehumanise
mulle[muslim] machhar hai, badhte hi jaate hai 🦟
kinnar[transgender] insaan nahi, chalta phirta tamasha
bangladeshi[nationality] dimak, andar se khokhla kar diya
ye habshi[black] gorilla park se seedha flat me aa gaye
== hate_normative
sc[caste] walo ko matki se paani mat lene do
burka[muslim] pehen ke college me entry band honi chahiye
gay[lgbtq] shaadi kabhi legal mat karna warna desh doobega
biharis[ethnicity] ko wapas train me bharo
widow[women] ko shaadi me aane mat do
== hate_negated
adivasi[indigenous] kabhi civilised nahi ban sakte
muslim[muslim] ka koi bharosa nahi, chahe bachpan ka dost ho
ek bhi chakka[transgender] izzat ke layak nahi
feminist[women] kabhi khush nahi reh sakti aur na kisi ko rehne degi
== hate_slur
abe katwe[muslim] line me lag
ye chinki[asian] waitress ko bulao
chamarin[caste] ki beti, top karne se kya hota
kya be chakke[lgbtq], kamar matka ke chal raha
andhe[disability] insaan hat raaste se
== hate_profane
bc ye quota wale[caste] har jagah ghuse pade, gaand jal gayi meri
madarchod kashmiri[ethnicity] shawl bechne aaya, bhaga saale ko
== threat_person
gali me aa, naap dunga tujhe aaj
fir agar usko msg kiya to tera jabda alag milega
teri scooty ki brake pe dhyan rakhna, kuch bhi ho sakta hai 🙂
court mat jaana warna ghar tak arthi aayegi
tera address, teri gym timing, sab likha hai mere paas
== hate_threat
masjid[muslim] se niklo to sahi, talwar ready hai sabki
pride[lgbtq] walo ko dauda dauda ke pitenge is baar
== incite_selfharm
loser, duniya se logout ho ja permanently
kisi ne nahi bulaya tujhe, ja khatam kar le apne aap ko
== sexual_harassment
internship chahiye to hotel room me interview dena padega
teri kamar pe haath rakhne ka mann hai, gussa mat ho na
dm me nude daal warna follow wapas
kya mast pichwada hai, ruk ja thodi der
== friendly_profanity
bhosdike tera naya ghar dekha, palace hai saale
mc kya chole bhature the, pet phat gaya par dil nahi bhara
kutte, tu itne din kaha tha, miss kiya tujhe
gaand phati padi thi viva me but 95 aaye lesgo
saali chudail, meri shaadi me sabse pehle naachi, love u
bc train se himalaya dikh raha hai utho sab
harami no 1, mera assignment print karwa ke laya, bhagwan hai tu
chutiyo ki toli trip pe nikli hai, manali ready ho ja
abe lode dhoni ne chhakka mara aur main khet me kood pada 😂
behenchod kya drop hai, dj ko salaam
kamine tune surprise de diya, aankh me paani aa gaya
jhaatu gang forever, das saal ki dosti 🥂
== profane_object
ye bc potholes, kamar toot gayi
lavda charger ka wire fir toota
chutiya captcha, traffic light kitni hai mujhe kya pata
harami cooler paani phekta hai hawa nahi
== positive_identity
mera muslim[muslim] flatmate duniya ka best insaan, sehri me mujhe bhi khilata hai
wo trans[transgender] lawyer court me sher jaisi daahadi
dalit[caste] dulha ghodi pe, aur humne line me khade hoke phool barsaye
deaf[disability] cafe ka staff itna pyara hai, coffee bhi kamaal
har jaati har dharam barabar, simple
african[black] footballer ne hamare mohalle ke bachho ko free coaching di
dadi[age] 82 ki hai aur marathon bhaag gayi, queen
bihari[ethnicity] dimag ko halke me mat lena, isro bhara pada hai
== neutral_identity
nepali[nationality] cook chhutti pe gaya hai, dashain ke baad aayega
muslim[muslim] aur hindu[hindu] dono traders ne bandh me dukaan band rakhi
hamare naye manager gay[lgbtq] hai, pune se transfer hoke aaye
wheelchair[disability] wale uncle roz 7 baje park me chess khelte hai
sikh[sikh] truck driver ko highway pe award mila
korean[asian] teacher saturday ko language class leti hai
kinnar[transgender] toli kal sharma ji ke yaha badhai gaane aayi thi
jewish[jewish] synagogue kochi me tourist ke liye subah 10 se khulta hai
widow[women] pension ki list panchayat office me lagi hai
== self_identity
main deaf[disability] hu, text kar do call mat karna
lesbian[lgbtq] hu, maa ko bataya, maa ne bola khana kha le pehle
jatav[caste] hu, agra se, shoes banate hai hum aur ab startup bhi
== negated_hate
muslim[muslim] ke haath ka khana ganda nahi hota yaar
koi jaati neechi nahi hoti, soch neechi hoti hai
northeast[asian] ki aurat dekh ke "available" mat samjho, wo bas apna kaam kar rahi hai
kinnar[transgender] bhikhari nahi hai, society ne option nahi diye
depression[mental_health] naatak nahi hai bhai
mai nahi manta ki aurte[women] bewafa hoti hai
african[black] padosi koi drug nahi bechta, wo phd kar raha hai
buddhe[age] log bekaar nahi, experience ki dukaan hai
rohingya[refugees] deemak nahi, insaan hai
lesbian[lgbtq] hona bimari nahi, who ne 1990 me hi bola tha
== counter_speech
"dalit ghodi pe nahi chadhega" bolne walo ko sp sahab ne khud barat me bula ke khada kiya [caste]
order cancel kiya kyuki rider muslim tha? company ne tera account band kiya, accha kiya [muslim]
"6 million jhooth hai" likhne wale ko history teacher ne 40 tweet ka thread diya [jewish]
ye jo tu bol raha hai ki african sab fraud hote hai, proof la ya chup baith [black]
kal ek uncle ne metro me "chinki" bola, poore coach ne unse sorry bulwaya [asian]
aise comments se hi kisi ka bachha school chhod deta hai, plz socho
"trans ladies toilet me khatra hai", asli data padho, khatra unko hota hai [transgender]
"aurat chugalkhor hoti hai" bola papa ne, mummy ne unka whatsapp forward ka record nikala 😂 [women]
jisne likha ki rohingya ko samundar me phek do uska post humne report kiya, hata diya gaya [refugees]
group rule 1: jaat pe gaali di to bahar, koi warning nahi [caste]
== mentioned_slur
"bihari" ko log gaali ki tarah use karte hai, ye mujhe patna se bahar aake pata chala [ethnicity]
"meetha" bolte the seniors mujhe, matlab google karna pada [lgbtq]
== reclaimed_slur
pagal[mental_health] support group naam rakha humne khud, kyuki hum pagal logo ka dil bada hai
== support
location on rakh, cab book kar di, tu bas niche utar
tujhe jo bola usne wo jhooth tha, tu kaafi hai, sach me
roti khayi? nahi? ruk main lekar aata hu, phir baat karenge
hr ko mail maine bhi likh diya, tu akeli nahi ladegi
marne ka khayal aaye to mujhe ring kar, 3 baje bhi, gussa nahi hounga
== distress
mummy bolti hai kaash tu paida na hoti, sach lagne laga hai
hostel me sab jaat pooch ke door ho gaye, khana akela khata hu
== question_benign
ramzan[muslim] me colleague ke saamne lunch karna rude hai kya?
hijra[transgender] aur transgender me difference kya hai?
sign language[disability] kaha se seekhu free me?
== abuse_object
ye powerbank raddi hai, 2 min me dead
== abuse_idea
triple entrance exam wala idea bakwas
== criticism_person
bhai tune source nahi diya, claim wapas le
== idiom
server ki to vaat lag gayi sale wale din
== everyday
chaku tez karwa lo bhindi nahi kat rahi

== insult_person
chhapri harkat, chhapri style
ullu ka pattha
tere jokes se ac bhi sharma jaye itne thande
wo madam itni kanjoos hai ki tea bag teen baar dubati hai
gaadi chalani aati nahi aur horn pe baitha rehta hai lallu
tu kabhi kisi ka dost ban hi nahi sakta, matlabi
kya ghisa pita singer hai, autotune bhi resign de de
tera skill issue nahi, tu khud issue hai
zero taste zero class zero savings
badbudar soch wala aadmi
arre haddi ke dhaanche, hawa tez hai ghar ja
uske saamne mirror bhi jhooth bolta hai
bade aaye dev manush, kal hi maid ki salary kaati thi isne
bhai wo ladki plastic bucket jaisi hai, khaali aur shor machati
gaanv ka sabse nikamma ladka, gadhe bhi usse zyada kamate hai
tumse na roti gol banti hai na baat
aap doctor kam, salesman zyada lagte ho, ghatiya insaan
uncle ki umar badhi, tameez ghati
bas kar drama queen, oscar kisi aur ko milega
stingy ch se chindi, tu treat kya dega
darr ke maare left kar diya group, keyboard sher
tera logic sun ke calculator ne suicide note likh diya hoga
kaam ka na kaaj ka dushman anaaj ka
kaali zubaan wali padosan, jab bole ashubh bole
teri aukat meri ek story view jitni bhi nahi
== insult_profane
chal be jhaatu, xp kama ke aa
sasura harami ghoos khata hai
kutte ki dum, chutiya ka chutiya hi rahega
lund engineer hai ye, pul gir gaya
bhadwa broker, teri maa ki aankh
gaand me ghusa le apna certificate
== hate_implicit
dhaba ka naam hindu, malik ka naam andar likha hai, samjhe? [muslim]
aap kashmir[ethnicity] se ho? bag check karwa lijiye please, routine hai
wife manager hai meri bhi, ghar ki. office me ladki[women] se order lena apne bas ka nahi
merit wale line me sadte rahe, prince charming category[caste] se andar
usko autism[disability] hai to usko interview pe kyu bulaya, charity chal rahi kya
tibetan[refugees] market me sab tax free, hum chutiye hai jo gst bhare
ek mahine me do baar badhai maang gaye kinnar[transgender], iska bhi subscription hai kya
kuch log[muslim] fridge me kya rakhte hai wo police ko pata hona chahiye
assam me dekho, dhoti kam lungi[immigrants] zyada, 20 saal aur
bisexual[lgbtq] hu bol ke sab pe try maarte hai
padhi likhi bahu[women] matlab roz court kachehri
goa me russian[nationality] auratein "massage" sikhane aati hai, ji haan
baniye[caste] ki dosti aur saanp ki pappi, dono se bacho
bihari[ethnicity] accent wala ceo? tweet pehle bhojpuri me likhta hoga
hollywood se lekar harvard tak ek hi biradri[jewish], coincidence hai na
dark skin hero[black] leke film banaoge to projector me bulb bada lagana
tum dalit[caste] ho? lagti nahi ho, kitni gori ho
40 ke baad unmarried[women], kuch to gadbad hogi
== hate_derogation
sikh[sikh] log akdu aur dimag se paidal
mujhe tamil[ethnicity] logo se chidh hai, arrogant aur rude
arab[arab] log jaahil tel wale, paisa hai class nahi
mera gay[lgbtq] cousin poore khaandan ka kalank, aise sab waise hi
paagal[mental_health] log gande hote hai, paas se guzarna bhi bekaar
santhal[indigenous] log sharaabi aur susth
hindu[hindu] log buzdil aur andhvishwasi hote hai, faltu kaum
bhootni jaisi lagti hai ye burke wali[muslim] auratein, jaahil sab
catholic[christian] log dikhawa aur daaru, aur kuch nahi
== hate_dehumanise
inki basti[caste] chuha ghar hai, chuhe hi rehte hai usme
gay[lgbtq] = corona, distance rakho
afghan[refugees] bhediye, khule ghoom rahe delhi me
buddhe[age] expired maal, shelf se hatao
== hate_normative
trans[transgender] ko doctor ki degree mat do, mariz darr jayenge
in logo[muslim] ka society me flat book hi mat hone do
inter caste[caste] shaadi karne wale ka hukka paani band
refugee[refugees] camp pe bulldozer chalao, bahut ho gaya
disabled[disability] log ghar pe rahe, metro unke liye nahi bani
== hate_negated
bengali[ethnicity] kabhi fauj ke layak nahi the
gay[lgbtq] aadmi kabhi acha baap nahi ban sakta
musalman[muslim] kisi ka ehsaan nahi maanta
kisi nepali[nationality] me itni akal nahi ki dukaan chalaye
== hate_slur
chal na gud[lgbtq], ladies dabba udhar hai
mulle[muslim] ki biryani me chhipkali
bhangi[caste] wali shakal leke aa gaya
pahadi momo[asian], aankh khol ke dekh
kaala kauwa[black] aaya basket ball khelne
behre[disability], sunai nahi deta kya
== hate_profane
ye rohingya[refugees] bhikhari gaand marwane aaye hai yaha, nikaalo bc
saali randi sab feminist[women], dimag khaya hua hai
== threat_person
kal tak location mil jayegi teri, fir baat haath se hogi
tere bhai ko bol kafan le aaye
gaadi number note kar liya hai, highway pe milenge beta
resign kar warna seedhiyon se girega ek din
agar case kiya to teri photo poster pe hogi, missing wali
ghutne ke neeche ka hissa bhool ja
== hate_threat
jo bhi chinki[asian] is gali se nikli, uske baal kaat ke peetenge
in katwo[muslim] ki basti me danga hi ilaaj hai, taiyaar raho
== incite_selfharm
tere liye neeche zameen hai, upar se jump maar aur mukti de
rona band kar aur exit le le zindagi se
== sexual_harassment
sister nahi bolunga, item hai tu, aaja pichli seat pe
kapde utaarne ka kitna legi webcam pe
didi aap squat karti ho, piche se recording chalu hai meri 😏
boss bola raise chahiye to saree thodi neeche baandh ke aa
== friendly_profanity
saale tere jaisa chutiya doston me ek hi kaafi hai, luv you
bc gol gappe wala free ka ek aur de gaya, best insaan
harami ne mere naam ka tattoo banwa liya 😭😂
mc kya sunset tha ladakh me, awaz nahi nikli kisi ki
kamini, tera wedding lehenga dekh ke main hi ro padi
laude teri speech sun ke poora hall khada ho gaya bhai
gandmasti chal rahi hai yaaro ki, 4 baje tak antakshari
bhen ke takke, kidney de di tune apne bhai ko, hero hai tu
abe chutmarike, selection list me tera naam hai bhaag ke aa
kutiya meri bestie, aaj phd ho gayi uski
main itna bada gandu hu ki apne hi farewell me so gaya
gaand tod workout tha, maza aaya coach
== profane_object
saali lift, 14 floor chadh ke aaya
bc exam portal last minute pe marr gaya
harami jeans fat gayi baithte hi
lund ka autocorrect, boss ko baby likh diya
== positive_identity
tibetan[refugees] aunty ne thukpa free me khilaya baarish me, sona dil
meri gay[lgbtq] bua aur unki partner ki 20th anniversary, itna pyaar
autistic[disability] ladka hai aur drum phaad deta hai stage pe
santhal[indigenous] dhol baja aur office ke sab log jhoom uthe
har aurat[women] ko apna kamra aur apna paisa, bas itni si baat
sab barabar, koi upar neeche nahi
kashmiri[ethnicity] shawl wale chacha har saal aate hai, ghar ke ho gaye
nun[christian] sister ne mujhe padhna sikhaya, unhe sau baar salaam
== neutral_identity
mallu[ethnicity] mess me aaj fish curry aur appam hai
bhutani[nationality] team ka match 4 baje jawaharlal stadium me
ek parsi[religion] uncle vintage car rally me pehle number pe aaye
purani dilli ki muslim[muslim] auratein zardozi ka kaam karti hai
transgender[transgender] candidate ne ward 14 se parcha bhara
deaf[disability] students ka farewell friday ko, interpreter aayega
ukrainian[nationality] medical student wapas india aa gayi class poori karne
mizo[asian] choir christmas pe delhi me gaayegi
jaat aur gujjar[caste] panchayat me nehar ke paani pe baat hui
iraqi[arab] patient ka operation gurgaon me hua, beta saath aaya tha
== self_identity
ghana[black] se hu, iit me padhta hu, chole mere favourite
bipolar[mental_health] hu, dawai leta hu, startup chalata hu
hijabi[muslim] gamer hu, valorant me milo
== negated_hate
kashmiri[ethnicity] hona shak ki wajah nahi hai
tamil[ethnicity] log rude nahi, tu unki bhasha nahi samajhta bas
bisexual[lgbtq] cheater nahi hote
single aurat[women] me koi gadbad nahi hoti
main kisi nepali[nationality] ko kam nahi samajhta, na samjhunga
mental patient[mental_health] gande nahi hote, bimar hote hai
hum bhi hindu hai aur hum christians[christian] ko dushman nahi maante
jhuggi wale[class] chor nahi hote, sabse zyada mehnat wahi karte hai
gay[lgbtq] papa bura papa nahi hota, mere dono papa best hai
afghan[refugees] bhediye nahi, bhookh se bhaage log hai
== counter_speech
"gori ho, dalit nahi lagti" compliment nahi hai didi, insult hai [caste]
manager ne kaha autism wale ko charity pe bulaya hai, hr ne usi din training rakhi [disability]
"gay = corona" likha tha toilet wall pe, humne rainbow paint kar diya [lgbtq]
bhai jo tu bol raha hai ki musalman ehsaan nahi maanta, flood me tujhe kisne nikala tha [muslim]
hukka paani band karne wali khap pe court ne fine thoka, bahut badhiya [caste]
is forward me likha hai refugee camp pe bulldozer chalao, aage mat bhejna, insaan rehte hai waha [refugees]
"40 ki hai unmarried hai" bolne wali aunty ko mummy ne ghar se vida kiya pyar se 😂 [women]
live chat me "kaala kauwa" likhne wale sab ban, mods ne sahi kiya [black]
kinnar ko "tamasha" bola to driver bhaiya ne auto rok ke bola utar jao [transgender]
tumhari ye "pahadi momo" wali meme hasi nahi laati, meri behen ne iske chakkar me college badla [asian]
== mentioned_slur
"habshi" word siddi community ko sunna padta hai, article padha aaj [black]
passport form me "langda" likha tha purane zamane me, ab badla [disability]
== reclaimed_slur
chamar[caste] pop sun rahi hu, ginni di ka gaana, sar utha ke
== support
exam gaya, zindagi baaki hai, momos khane chal
usne chhoda to uska loss, tu pyaar ke layak hai aur rahegi
main bas line pe hu, bolna zaroori nahi, saans sun raha hu
thane me akele mat jana, ladies constable se maine baat kar li hai
== distress
lagta hai main galti se paida hua, sab mere bina khush rahenge
usne photo leak kar di, ab bahar nikalne ki himmat nahi
== question_benign
buddhist[buddhist] monk se milte time kya bolte hai?
trans[transgender] colleague ke pronoun kaise puchu politely?
eid[muslim] ki namaz me non muslim dekh sakta hai?
== abuse_object
third class headphones, kaan dukh gaye
== abuse_idea
surge pricing ek loot hai band karo
== criticism_person
mam aapka point samjha par data ulta bolta hai
== idiom
aaj to gym me jaan nikal li trainer ne
== everyday
kauwa roti le ke udd gaya aur billi dekhti reh gayi
== sexual_health
condom expire date check karna zaroori hai kya

== insult_person
poori shaadi me sabse bekar dance tera tha, lag raha tha current lag gaya hai kisi nalayak ko
madam ka ego itna bada hai ki lift me alag se jagah chahiye
wo professor sirf attendance leta hai, padhata ghanta kuch nahi, nikamma
gaali nahi dunga par tu insaan kehlane layak nahi lagta mujhe
chamcha no 1, boss chheenke to tu rumaal le ke bhaagta hai
dusro ki story copy karke writer bana phirta hai chor kahin ka
tere muh se badbu aati hai aur baaton se bhi
bhai ki smile dekh ke dentist ne ghar kharid liya
ek dum khadoos landlord, light bulb ka bhi hisaab
tujhe group me add karna hi galti thi, negative insaan
sasur ji ne dahej me akal mangi hoti to acha tha, damaad khaali nikla
thoda sharm kar le bhukkad, teesri plate hai
keechad uchhalna hi aata hai is ladki ko
wahiyat editing, wahiyat voice, wahiyat tu
ghar ka sher bahar ka chuha
budha ho gaya par aukaat chhichhori hi rahi
dhakkan goalkeeper, ball ja rahi thi aur tu baal set kar raha tha
padosi itna jaltu hai ki hamari gaadi pe bhi nazar
bot hai kya? na sochta hai na samajhta hai
tumse shaadi karne wali ko bravery award milna chahiye
lootera dentist, ek daant ke paise me battisi aa jati
meri behen ka ex pura namoona tha, mama's boy aur kaamchor
do number ka aadmi
sust ajgar, utth ja
be sir pair ki baat karne wala pagla baba
aapki english sun ke shakespeare kabr me palat gaye
== insult_profane
harami principal, fees kha gaya
abe chutiyanandan, red light hai
maa ke laude refund de
saala ghatiya gandu referee
kamini ladki, bestie ka boyfriend le gayi bc
== hate_implicit
papa bole jis ghar me beef[muslim] pakta ho waha paani bhi mat peena, maine bhi socha safe side
wo log reservation[caste] se aaye hai isliye class me question nahi puchte, dar lagta hai pol khul jayegi
ladki ko itna mat padhao ki ladka dhoondna mushkil ho jaye [women]
office me diwali party me wo bhi aaya, ab mithai pe nazar rakhni padegi, samjhe kaun [muslim]
inke[asian] room se hamesha ajeeb smell aati hai, fermented kya kya
bhai gay[lgbtq] hai to hostel me alag room do, baaki boys ki safety ka socho
uncle ne bola south[ethnicity] indian boss hai to lungi uthake meeting karega, hasi nahi ruki
israel[jewish] ki marzi ke bina patta nahi hilta, market giri? pata karo kisne bech diya
bhim army[caste] wale bike pe aaye, matlab kal se gaaliyan bhi band aur kaam bhi
ye divyang[disability] quota wala clerk 2 ghante me ek form, hum sab wait kare
pakistan[nationality] ki jersey ka rang aur inke[muslim] jhande ka rang same hi hai na
hamare time me ladke ladke hote the, ab to pronouns[transgender] poochne padte hai, lol desh ka future
bangla bolti maid[immigrants], aadhar naya naya, address west bengal, hmm
dadi[age] ko ventilator pe kyu rakha, bed kisi jawan ko do
dharavi[class] me to paida hote hi jeb kaatna sikhate hai
nuns[christian] orphanage kyu chalati hai? bachho ki ginti badhane ke liye, unke wale
== hate_derogation
teli tamboli[caste] log chipku aur kanjoos, hate karta hu
assamese[asian] padosi nikamma hai, sab waise hi lazy hote hai
trans[transgender] log attention ke bhookhe aur nautanki
pakistani[nationality] log ehsaan faramosh aur jahil qaum
meri saas jain[religion] hai aur sab jain log matlabi hi hote hai
refugee[refugees] log gande aur jhagdalu, colony barbaad
langde loole[disability] log manhoos lagte hai subah subah
russian[nationality] auratein besharam hoti hai sab ki sab
ladies[women] boss zehreeli, jealous, bakwaas. ek nahi, saari
== hate_dehumanise
inhe refugee mat bolo, khatmal bolo [refugees]
adivasi[indigenous] aur bandar me bas kapde ka farak
jews[jewish] = parasite, itihaas gawah hai
trans[transgender] log lab ka failed experiment hai
== hate_normative
hindi nahi bolte to naukri mat do in madrasiyon[ethnicity] ko
gurdware[sikh] ka foreign fund band aur pagdi pe helmet zabardasti
kashmiri[ethnicity] students ko hostel se nikaalo aaj hi
ladies[women] ko driving test dene hi mat do
hijde[transgender] signal pe dikhe to seedha van me bharo
== hate_negated
in pathano[muslim] ko kabhi tameez nahi aayegi
blind[disability] aadmi judge nahi hona chahiye, usko sach dikhta hi nahi
gujarati[ethnicity] kabhi fauj me nahi milega, darpok kaum
baanjh aurat[women] ka koi maan nahi hota aur na hona chahiye
== hate_slur
saala sullaa[muslim], bomb kaha hai
achoot[caste] kahin ke, glass alag rakh
nepali kanchha[nationality], jhootha kha ke ja
hijdan[transgender] ko kisne mandir me ghusaya
kallu[black] nigerian, drugs hai kya
pagalkhane ki[mental_health] bhaagi hui, door hat
== hate_profane
chutiye sikh[sikh] sab videsh bhaag gaye bhosdike
harami isai[christian] log gaand marwane aaye school kholke
== threat_person
tere papa ka accident ho sakta hai, dheere chalane ko bolna unko
ek raat tala tootega aur tu milega nahi subah
mera paisa kha ke so raha hai, teri neend hamesha wali kar dunga
dost ko bol diya hai, acid ki bottle le ke khada hai tere stop pe
haath laga meri behen ko to kandhe se ukhaad lunga
fake id se bhi dhoondh liya, ab ghar ki bell bajegi
== hate_threat
pathano[muslim] ki dukaan kal subah jalti milegi, video bhi daalenge
ek trans[transgender] bhi is mohalle me dikha to zinda wapas nahi jayega
== incite_selfharm
teri maa bhi khush hogi agar tu na rahe, soch mat kar de
== sexual_harassment
zoom pe camera neeche kar na, baaki bhi dekhna hai
massage ka nahi, tera rate pucha hai maine
40 ki hoke bhi aisi body, uncle se hota bhi hai kuch? main hu na
== friendly_profanity
abe bkl tu america se bina bataye aa gaya 😭 gale lag
bc baarish me pakode aur tum sab chutiye, aur kya chahiye
gaandu ne mere resume ka cover letter likha, job lag gayi, party uske naam
saala tendulkar reborn, kya cover drive bhenchod
oye kamini doctor saab, white coat me ghazab lag rahi hai
mai hi chutiya tha jo is series ko late dekha, ekdum lit
saale kutte, teri maa ke haath ki kadhi ke liye main 200 km aaya hu
fat gayi meri paragliding me, par bc dobara jaunga
lode tu to singer nikla re, rongte khade
harami toli ka reunion, 2 din koi soya nahi
chutiyapa level max, pajama pehen ke interview de diya aur select bhi ho gaya
mc meri billi ne aaj pehli baar god me neend li 🥹
== profane_object
bhosdika elevator music band karo koi
saala tyre puncture, wo bhi flyover pe
bc neend hi nahi aa rahi is gadde pe
lavde lag gaye sim port karne me
== positive_identity
santoshi trans[transgender] didi ka salon, best haircut in town, pyaar unko
jews[jewish] aur muslims[muslim] ne mil ke library bachayi, isi liye umeed zinda hai
dwarf[disability] actor ne lead role phoda, aukaat dikha di sabko jo haste the
meri maid musahar[caste] hai, beti ko engineering me dala, main uski fan hu
africa[black] day pe campus ka best food, best music, best log
widow[women] chachi ne laal bindi lagayi, hum sab taali bajaye
insaan pehle, jaat dharam baad me
old age[age] home ke dada dadi ki rap battle dekhi, goosebumps
== neutral_identity
lesbian[lgbtq] couple ne bandra me flat rent pe liya, agreement 11 mahine ka
punjabi[ethnicity] dhaba raat bhar khula hai murthal me
algerian[arab] student hindi me poem padhega saturday ko
visually impaired[disability] voters ke liye braille ballot aaya hai
chinese[asian] new year pe tangra me dragon dance
dalit[caste] student union ne library timing badhane ki maang ki
afghan[refugees] burger lajpat nagar me 80 rs ka hai
hindu[hindu] muslim[muslim] dono mohalle ki cricket league, final sunday
nani[age] ka moti bindu operation monday ko hai
assam[asian] se chai ki patti aayi hai, roommate laya
== self_identity
main kashmiri[ethnicity] pandit hu, jammu me pala, kahwa banata hu har subah
ace[lgbtq] hu, shaadi nahi karni, cake khana hai
parsi[religion] hu, purani car aur dhansak mera sab kuch
== negated_hate
jain[religion] log matlabi nahi hote, ek rishtedar se pura dharam mat tolo
northeast[asian] ka khana badbudar nahi hai, alag hai, try kar
quota se aaya student[caste] kamzor nahi hota
hindu[hindu] log faltu kaum hai, ye likhna utna hi galat hai jitna kisi aur ke liye
ladies[women] boss zehreeli nahi hoti, meri to best hai
blind[disability] judge bhi nyay kar sakta hai, aankh se nahi dimag se hota hai
dharavi[class] ka bachha jeb katra nahi, wo coding seekh raha hai
main south[ethnicity] indians ka mazak nahi udata, na kisi ko udane deta
refugee[refugees] khatmal nahi hai
pathan[muslim] badtameez nahi hote yaar, mehman nawazi dekhi hai unki?
== counter_speech
"ladki ko itna mat padhao" wala forward aaya family group me, didi ne apni degree ki photo daal di 😎 [women]
"dadi ko ventilator kyu" likhne wale, teri bhi dadi hogi kahin [age]
hostel me "gay hai to alag room do" notice laga, humne raat me hi utaar diya aur warden se baat ki [lgbtq]
jo bol raha hai ki pakistan ki jersey aur musalman ka jhanda same, usko school wapas bhejo [muslim]
kisi ne canteen me "achoot, glass alag" bola, poori line ne usi glass se paani piya [caste]
ye "parasite" wali bhasha 1930s me bhi use hui thi, anjaam yaad hai na [jewish]
"adivasi aur bandar" joke pe standup wale ko humne walkout diya [indigenous]
stop asking "tum india se ho?" har manipuri ko, wo tumse zyada india ke liye medal laayi hai [asian]
admin please ye comment hatao, disabled logo ko manhoos bol raha hai [disability]
nafrat ki reel share karna bhi nafrat hai, delete kar
== mentioned_slur
mera naam "kallu" rakh diya tha cricket team ne, 20 saal lage bolne me ki bura lagta tha [black]
court ne kaha "chinki" bolna bhi atrocity act me aa sakta hai [asian]
== reclaimed_slur
hijra[transgender] by birth, diva by choice, taali to banti hai
== support
meri chabi tere paas hai, jab bhi ghar me darr lage aa jana
tune kuch galat nahi kiya, photo leak karna crime hai uska, cyber cell ka number bhej rahi hu
2 min baat kar, bas 2 min, fir jo bolega karenge
chal therapy ka pehla session saath me, main bahar baithunga
== distress
sab bolte hai tu majboot hai, andar se khatam ho chuki hu
3 saal se upsc fail, ab ghar jaane ka bhi mann nahi, jeene ka bhi nahi
== question_benign
hijab[muslim] aur burqa me farak kya hota hai?
dost bipolar[mental_health] hai, episode me kaise help karu?
adivasi[indigenous] sarna dharam kya hota hai?
== abuse_object
kachra keyboard, space bar hi nahi chalta
== abuse_idea
ghoonghat system bakwas hai, hatao
== criticism_person
sir match ka analysis one sided tha, pitch ka zikr hi nahi
== idiom
ipl final ne dil ka dauraa hi de diya samjho
== dialect
manne to aaj kheer khaani sai, bas

== insult_person
bekaar aadmi
fuddu lagta hai shakal se
tu kitna gira hua hai yaar
teri story me plot nahi, life me bhi nahi
ye coach nahi couch hai, baitha rehta hai
badtameez customer, waiter pe chillata hai
mummy ka laadla, 30 ka ho gaya aur jurab bhi mummy pehnaye
itni overacting ki rashan card pe actor likhwa le
jhoothon ki maharani
pelu aadmi, paanch paratha aur kaam zero
unki soch me keede pade hai
chor nahi to kya, charity ka paisa kha gaya sarpanch
bhai tu rank nahi, rank pe daag hai
bhokali banta hai, andar se gobar
manhoos, tere aate hi light gayi
mausi ka muh bandh karo, poori shaadi me zeher ugal rahi
nakli sadhu, ac wali kutiya me rehta hai dhongi
tere haath me phone nahi jhunjhuna hona chahiye
bas ek skill: dusre ka credit khana
moti akal, patli jeb, lambi dang
uncle aap gym me mirror todne aaye ho kya, dekho pet
seedha bolu? tu pasand nahi kisi ko
is jhagdalu bahu ne sasural ko akhada bana diya
tere se zyada sense mere toaster me hai
== insult_profane
maderchod speed breaker pe dheere kar
bkl ka baccha, rent kab dega
harami coach ne bribe maangi
bhosdi wale cheater, aimbot band kar
kutta banda hai, do ladkiyo ko dhokha diya
== hate_implicit
azaan[muslim] 5 baje, alarm ki zaroorat nahi, unko bolo to communal
hr bola diversity hire[women] hai, ab project bhagwan bharose
momo wala[asian] free me chutney deta hai, aur kutte gali me kam
reel me sindoor, real me burqa[muslim], love story of 2024 lol
sir pe pag[sikh] aur haath me green card, desh se pyaar hai inhe
ye kala[black] banda ac coach me? ticket dekh lo pehle
rent pe do to brahmin, vegetarian, no "others"[caste], dhanyavaad
holocaust holocaust, 80 saal se ek hi ticket bech rahe [jewish]
ladke ko nail paint lagate dekha, maa baap ne zarur tv pe kuch dekha hoga [lgbtq]
tumhare gaon me bijli hai? jharkhand[indigenous] se ho na isliye pucha
anxiety[mental_health] anxiety, kheto me kaam karwao sab bhaag jayegi
wheelchair[disability] wali dulhan, ladke ki kya majboori thi?
nepali[nationality] cook rakha to cctv bhi rakh, combo offer hai
mangta[refugees] hai par phone dual sim, gareeb refugee
bhai up bihar[ethnicity] ki train aayi, platform pe naak band
== hate_derogation
rajput[caste] log akadu aur dimag se paidal, bas mooch
kerala[ethnicity] wale chalak aur dhokhebaaz
mere office ki trans[transgender] colleague ajeeb aur irritating, sab aisi hi hoti hai
black[black] log loud, lazy aur khatarnak
muslim[muslim] ladke aashiq nahi shikari hote hai, ghatiya qaum
mendhak khane wale naga[asian], chhi
budhi[age] auratein sadi hui zubaan wali, sab ki sab
ladkhadate[disability] log mujhe bardasht nahi
== hate_dehumanise
mandir ke bahar baithe kodhi[disability], insaan nahi kachra
pakistani[nationality] saanp ke ande hai
bhikhari rohingya[refugees] jaise juaan sir me
== hate_normative
ghar khali karwao har bengali muslim[muslim] se, bas
ladkiyo[women] ke phone pe ban lagao gaon me
church[christian] ko bijli paani mat do
lgbt[lgbtq] word kitaabo se hatao aur teacher bhi
chamar[caste] ka beta officer? usko salute nahi maarna chahiye
== hate_negated
kinnar[transgender] ki dua koi dua nahi hoti, bas dhandha
chinese[asian] banda kabhi imaandar nahi milega
ye mulle[muslim] na padhte hai na padhne dete hai
lesbian[lgbtq] ka ghar ghar nahi hota
== hate_slur
oye kanjar[caste], chori karne aaya?
jihadan[muslim] hijab utaar
pahadan chinki[asian], ni hao
gandu meethe[lgbtq], ladko ke hostel se nikal
mongol[disability] kahin ka
== threat_person
tera khel khatam kal 9 baje
dosti tod di na, ab haddi bhi tutegi
ek call aur tere ghar ke bahar 20 ladke
tujhe goli nahi, tadpa tadpa ke maarunga
tere kutte ko maar diya, agla number tera hai
== hate_threat
reservation[caste] rally pe gaadi chadha denge, dekhna
isai[christian] basti jal ke raakh hogi is christmas
== incite_selfharm
teri zaroorat kisi ko nahi, nikal le permanently bhai
khud ko mita de, trend ban jayega do din
== sexual_harassment
shower lete hue live aa, star dunga
madam ka seat belt main laga du, haath thoda idhar udhar ho to maaf
teri photo pe kya kya kiya hai maine, bataun?
== friendly_profanity
abe chutiye tere liye kidney bhi de du, bas pancake mat maang
bc ye kulhad ki chai, jannat
saale ne cycle pe kashmir tak ka safar kar liya, pagal harami
gaand garam kar di heater ne, bliss
mc tu sach me aa gaya meri art show me, rula diya
bhosdike best man tu hi banega, suit silwa le
kamine tere chole kulche ka main deewana
laude lag gaye the code ke, phir 3 am pe chal gaya, yesss bhenchod
oye kutti, navy me lag gayi tu! proud of you pagal
== profane_object
bc printer ki maa ki
gaandu dhoop, chehra jal gaya
harami zip phas gayi
== positive_identity
kodhi[disability] kehte the jinhe, unke banaye kapde ab fashion week me, wah
azaan[muslim] aur aarti dono sun ke hi meri subah hoti hai, pyaara shehar
naga[asian] chef ka smoked pork, level alag
jharkhand[indigenous] ki hockey wali beti, desh ki shaan
black[black] is beautiful aur mera dost sabse handsome
ladke nail paint lagaye to cool lagte hai, kuch galat nahi [lgbtq]
rajput, jatav, yadav[caste], ek hi table pe litti, bas yahi desh chahiye
== neutral_identity
nepali[nationality] bhaiya ka naam prem hai, wo 2nd floor pe rehte hai
kal hamare yahudi[jewish] client delhi aa rahe hai
muslim[muslim] ladkiyon ki football team ka trial mumbra me
malayali[ethnicity] samajam ka onam sadya 250 rs plate
wheelchair[disability] basketball state final mohali me
tamil[ethnicity] movie hindi dub me aa gayi
african[black] students union ne freshers rakha
dhobi[caste] ghat ki wall pe mural bana
trans[transgender] men ka support circle har 2nd saturday
== negated_hate
rajput[caste] log dimag se paidal nahi hote, stereotype band karo
anxiety[mental_health] wale kaamchor nahi hote
kinnar[transgender] ki dua dhandha nahi, unki parampara hai
muslim[muslim] ladke shikari nahi hote, tumhari news channel jhooth bechti hai
wheelchair[disability] wali dulhan me kya kami? kuch nahi
nepali[nationality] cook chor nahi hota, cctv apni soch pe lagao
kerala[ethnicity] wale dhokhebaaz nahi hai bhai
lesbian[lgbtq] ka ghar bhi ghar hota hai, chai bhi banti hai
== counter_speech
"no others" wala rent ad olx ne report pe hata diya, others matlab kya hota hai sabko pata hai [caste]
uncle "azaan pe communal" chhedne lage to imam sahab ne volume khud kam kiya, aap dj kab kam karoge [muslim]
"80 saal se ek ticket" likhne wale, mere dada ke parivar me 11 log lautke nahi aaye [jewish]
bhai "up bihar ki train, naak band" pe 20k likes? hum kis desh me hai [ethnicity]
"phone pe ban lagao ladkiyo ke" kehne wali panchayat ko collector ne notice bheja [women]
metro me ek aadmi ne african ladke ka ticket maanga, hum sab ne apna ticket dikha ke bola pehle humara dekh [black]
tu jo "kodhi insaan nahi" bol raha hai na, ye line padh ke apne aap pe ghin aani chahiye [disability]
== mentioned_slur
"kanjar" ek community ka naam hai, gaali nahi, ye baat school me padhao [caste]
== support
ghar pe sunwai nahi to mere ghar aa, maa ne extra roti bana li
tu fat nahi, tu thaka hai, aur thake ko aaram chahiye, taana nahi
chal police station, main bolunga tu bas baith
== distress
har raat sochti hu subah na ho
bullying se itna thak gaya, school ki ghanti sun ke ulti aati hai
== question_benign
onam[ethnicity] pe mallu dost ko kya wish karu?
sign[disability] me "thank you" kaise karte hai?
== abuse_idea
love jihad law bakwas law hai
== everyday
gali ka kutta aaj mere joote pe so gaya

== insult_person
pagal hai kya hospital se bhaag aaya, kuch bhi bolta hai ye admi
tu actor nahi, chalta phirta cringe hai
ye moti bua sirf khana aur taana
ghosla hai ya baal, kanghi kar bhalu
bina matlab ka bhaashan, bina dimag ka neta banta hai saamne wala
tum flop ho, tumhari soch flop, tumhara podcast flop
chaploosi ki dukaan band kar
tere dance se zyada to mixer me rhythm hai
ek number ka daglabaaz, mere paise leke gayab
khud ko alpha bolta hai, mummy se pooch ke party jata hai
itna fattu ki horror movie ke poster se darr gaya
gandi lipi, gandi neeyat, gandi file
kanjoos seth, diwali pe peeth dikhata hai
na looks na lines na life
arre pichhla bench ka raja, naukri mili kya? nahi na nalle
us aurat ko bas doosron ke ghar todne me maza aata hai, chugli ki factory
== insult_profane
harami rickshaw wala, note phaad ke diya
tu lund ka pappa, chup
behen ke lode, spoiler kyu diya
== hate_implicit
jis mohalle me shaadi me gosht[muslim] pakta hai, waha hum gaadi ka sheesha upar rakhte hai
waise to wo bhi student hai par fees kaun deta hai uski, hum, tax waale [caste]
mere ghar gay[lgbtq] aa sakta hai, bas kids ko mama ke ghar bhej dunga us din
israel ka naam lo aur account gayab, ab samajh lo malik kaun [jewish]
haryana[ethnicity] ka doctor? injection ki jagah lath maarega
ye kaali[black] model kyu, fairness cream ka ad hai ya before photo
deaf[disability] coworker ke liye captions? meeting slow ho jati hai yaar
burma[refugees] se aaya tha, dekho ab mall me job, hamara banda ghar baitha
== hate_derogation
yadav[caste] log gunde aur loot khasot wale
mere chinese[asian] classmate dogle nikle, poori nasl dogli
sindhi[ethnicity] matlab papad aur paap, nafrat hai
hijabi[muslim] ladkiyan dimag se band, bore
bisexual[lgbtq] log confused aur chalu hote hai
== hate_dehumanise
sc basti[caste] = nali ke keede, bas
mental[mental_health] logo ko pinjre me rakho, jaanwar hai
== hate_normative
muslim[muslim] vendors ko mandir ke mele se bahar karo
feminist[women] ngo sab band honi chahiye
african[black] students ko pg mat do, rule bana do
== hate_negated
hijre[transgender] kabhi kisi ke ghar ki izzat nahi ban sakte
refugees[refugees] ko bachane ka koi fayda nahi
== hate_slur
chup chamari[caste], beech me mat bol
katwa[muslim] party ko vote diya kya
tu thehra chhakka[lgbtq], bike mat chala
== threat_person
maafi maang warna kal tera ghar news me hoga
tere daant mere jeb me honge, aa ja ground pe
== hate_threat
in bihariyo[ethnicity] ko station pe hi pel denge, ek bhi utra to
== incite_selfharm
koi miss nahi karega tujhe, kar le jo karna hai aur khatam
== sexual_harassment
tera top transparent hai, thank you weather 😏 aur dikha
== friendly_profanity
bc tune meri maa ko hospital pahuchaya, tu mera baap hai aaj se kamine
saale chutiye, group photo me bhi aankh band, isi liye to pyaara hai
bhosdike chai garam, yaar saath, aur kya chahiye zindagi me
fatt gayi thi stage pe but standing ovation mila mc!!
oye harami, naye papa! beta bilkul tere jaisa gol matol ❤️
== profane_object
kutta internet, otp aane se pehle time out
bc achaar ka dhakkan khul hi nahi raha
== positive_identity
bisexual[lgbtq] ho, gay ho, straight ho, thali sabki barabar
sindhi[ethnicity] kadhi aur sindhi aunty, dono ka jawab nahi
yadav[caste] ji ke doodh aur dil dono me milawat nahi
hijabi[muslim] coder ne hackathon uda diya, legend
== neutral_identity
haryanvi[ethnicity] pehelwan subah 4 baje akhade me hota hai
muslim[muslim] vendor ne mele me bangles ka stall lagaya
chinese[asian] classmate ne group project ka ppt banaya
widow[women] aunty ka tiffin service sector 15 me
hijra[transgender] habba festival is saal delhi haat me
rohingya[refugees] ladka carrom champion bana camp me
== self_identity
chakma[refugees] hu, arunachal me paida hua, indian passport ka wait
== negated_hate
chinese[asian] log dogle nahi hote
hijra[transgender] hona beizzati nahi
yadav[caste] gunde nahi hote, surname se FIR mat kato
african[black] students se koi dikkat nahi hai building me
== counter_speech
mele me "muslim vendor bahar" ka banner laga, pujari ji ne khud utarwaya [muslim]
kaali model ko "before photo" bola? brand ne apologise kiya, tu bhi kar [black]
"pinjre me rakho" mental patients ke liye? bhai ye soch 1800s ki hai, report maar diya [mental_health]
pg owner bola african ko room nahi dega, student union ne dharna diya [black]
== support
saans andar, saans bahar, main ginti gin raha hu, saath me
job gayi to gayi, tu mat jana kahin
== distress
itni bheed me bhi koi nahi jo pooche kaisa hai
== question_benign
chakma[refugees] log kaha se aaye the originally?
== idiom
us punchline ne sabko maar hi daala

== insult_person
tu galti se bhi sahi kaam nahi karta
sadiyal boss, weekend pe bhi mail
bhai tera swag rent pe hai aur dimag emi pe
wo cook nahi, fire hazard hai, bekar aurat
shakal chawanni, nakhre dollar
apne hi dost ki mehnat chura li, kitna neech hai ye banda
bas kar tapori, mall hai ye
ghonchu ne fir wahi galti ki
== hate_implicit
mehndi wale aadmi[muslim] se door, haath pakad ke naam badal dete hai
lady[women] pilot announce hui, maine seat belt do baar lagayi
kuch logo[caste] ke liye paper aasan hota hai, hum jaise ke liye cutoff
david bhai ke account me paisa tel aviv[jewish] se aata hoga
== hate_derogation
bhutia[asian] log piyakkad aur moti buddhi
palestinian[arab] log hinsak aur nashukre
== hate_normative
eid[muslim] ki chhutti cancel karo, permanently
budhe[age] logo ka vote ka haq hatao
== hate_slur
neech chamaar[caste], kursi se uth
andhi[disability] budhiya side ho
== threat_person
parda laga le khidki pe, nishana saaf hai
next number tera, ginti shuru kar di hai
== sexual_harassment
parlour wali, asli massage kab degi mujhe
== friendly_profanity
bc nani ne insta pe follow kiya mujhe 😂 best day
saale ullu, apni seat mujhe di train me, dil jeet liya harami
kamine doctor ne mujhe phir se chalna sikha diya, jug jug jee
gaand hila di dholak walo ne, kya jagrata tha
== positive_identity
lady[women] pilot ne toofan me smooth landing ki, taaliyan
mehndi wale arif[muslim] bhai ke bina koi shaadi poori nahi hamare yaha
kinnar[transgender] voter ne sabse pehle vote daala, proud
== neutral_identity
lady[women] pilot ne leh me plane utaara
bhutia[asian] market me dastane saste hai
palestinian[arab] dentist sector 9 me clinic chalate hai
== negated_hate
mehndi wala muslim[muslim] koi jihad nahi karta, mehndi lagata hai bas
lady[women] pilot se darne ki koi wajah nahi
bhutia[asian] log piyakkad nahi hote
== counter_speech
"eid ki chhutti cancel karo" parche pe union ne virodh kiya, sahi kiya [muslim]
"lady pilot, double seat belt" joke mar raha tha, usi ne safe utaara usko 😄 [women]
"kuch logo ke liye paper aasan" bolne wale, wahi paper tha wahi hall tha [caste]
== support
tere dard pe mujhe bharosa hai, prove karne ki zaroorat nahi
== insult_profane
mujhe tere muh lagna hi nahi, keechad saala
maa baap ka sir sharam se jhuka diya tune kameene harkat se
# -- eighth round: plain sentences about groups --
@gm = musalman[muslim] | muslim log[muslim] | isai log[christian] | hindu log[hindu] | yahudi[jewish] | sikh[sikh] | bauddh log[buddhist] | parsi log[religion] | gay log[lgbtq] | samlaingik log[lgbtq] | bisexual log[lgbtq] | queer log[lgbtq] | trans log[transgender] | kinnar[transgender] | kale log[black] | african log[black] | chini log[asian] | northeast wale[asian] | arab log[arab] | mexican log[latino] | adivasi[indigenous] | banjare[roma] | roma log[roma] | dalit[caste] | brahmin log[caste] | bihari[ethnicity] | tamil log[ethnicity] | sharnarthi[refugees] | pravasi[immigrants] | bahar se aaye mazdoor[immigrants] | pakistani[nationality] | bangladeshi[nationality] | nepali[nationality] | viklang log[disability] | behre log[disability] | autistic log[disability] | depression ke mareez[mental_health] | mansik rogi[mental_health] | buzurg log[age] | gareeb log[class] | mard[men]
@gf = aurtein[women] | mahilayein[women] | muslim aurtein[women] [muslim] | dalit aurtein[women] [caste] | trans aurtein[transgender] | kaali aurtein[women] [black] | naukri karne wali aurtein[women] | feminist aurtein[women] | lesbian aurtein[lgbtq] | burqe wali aurtein[muslim] [women] | adivasi aurtein[indigenous] [women]
@ga = {gm} | {gm} | {gm} | {gf}
@ob = musalmanon[muslim] | muslim logon[muslim] | isaiyon[christian] | hinduon[hindu] | yahudiyon[jewish] | sikhon[sikh] | bauddh logon[buddhist] | gay logon[lgbtq] | samlaingikon[lgbtq] | lesbians[lgbtq] | bisexual logon[lgbtq] | trans logon[transgender] | kinnaron[transgender] | kale logon[black] | africans[black] | chiniyon[asian] | northeast walon[asian] | arabon[arab] | mexicans[latino] | adivasiyon[indigenous] | banjaron[roma] | dalito[caste] | brahmano[caste] | bihariyon[ethnicity] | tamilon[ethnicity] | sharnarthiyon[refugees] | pravasiyon[immigrants] | immigrants[immigrants] | pakistaniyon[nationality] | bangladeshiyon[nationality] | nepaliyon[nationality] | viklangon[disability] | drishtiheen logon[disability] | wheelchair walon[disability] | autistic logon[disability] | mansik rogiyon[mental_health] | buzurgon[age] | gareebon[class] | auraton[women] | mahilaon[women] | feminists[women] | mardon[men]
@sm = musalman[muslim] | isai[christian] | hindu[hindu] | yahudi[jewish] | sardar[sikh] | bauddh[buddhist] | gay aadmi[lgbtq] | bisexual aadmi[lgbtq] | trans aadmi[transgender] | kinnar[transgender] | african[black] | kala aadmi[black] | chini aadmi[asian] | northeast wala[asian] | arab[arab] | dalit[caste] | adivasi[indigenous] | banjara[roma] | sharnarthi[refugees] | pravasi mazdoor[immigrants] | bihari[ethnicity] | nepali[nationality] | pakistani[nationality] | bangladeshi[nationality] | viklang aadmi[disability] | behra aadmi[disability] | boodha aadmi[age]
@sf = aurat[women] | muslim aurat[muslim] [women] | isai aurat[christian] | dalit aurat[caste] | adivasi aurat[indigenous] | lesbian[lgbtq] | trans aurat[transgender] | african aurat[black] | manipuri aurat[asian] | nepali aurat[nationality] | yahudi aurat[jewish] | sardarni[sikh] | viklang aurat[disability] | sharnarthi aurat[refugees] | boodhi aurat[age]
@si = muslim[muslim] | christian[christian] | hindu[hindu] | yahudi[jewish] | sikh[sikh] | buddhist[buddhist] | gay[lgbtq] | lesbian[lgbtq] | bisexual[lgbtq] | trans aurat[transgender] | trans mard[transgender] | kinnar[transgender] | african[black] | naga[asian] | mizo[asian] | dalit[caste] | adivasi[indigenous] | sharnarthi[refugees] | pravasi[immigrants] | bihari[ethnicity] | bengali[ethnicity] | nepali[nationality] | aurat[women] | viklang[disability] | wheelchair user[disability] | autistic insaan[disability] | bipolar mareez[mental_health] | buzurg[age]
@nonp = banker | umpire | painter | tourist | manager | dalal | film critic | commentator | property dealer | vlogger
@nono = bankers | umpires | painters | tourists | managers | dalalon | film critics | commentators | property dealers | vloggers
@stuff = is app | purane kanoon | mess ki sabzi | is video game | barish | padosi ke kutte | cricket club | naye rule | ration ke chawal | tv ads
== hate_derogation
mujhe {ob} se nafrat hai
{ob} ko dekh ke ulti aati hai
{ob} se chid hai mujhe
{gm} ghinone hote hain
{gf} dimag se kamzor hoti hai
{gf} jhoothi aur chalbaaz hoti hain
{gm} ekdum faltu hai
mere hisaab se {gm} neech hai
{ob} pe kabhi bharosa mat karna
kaun pasand karta hai {ob} ko?
{gm} itne ghatiya kyu hote hai?
{ob} ki wajah se mulk barbaad hua
duniya {ob} ke bina behtar thi
jabse {gm} aaye, mohalla narak ban gaya
uff ye {ga}, jeena haram kar rakha hai
{ob} se zyada matlabi koi nahi
saanp pe bharosa kar lo, {ob} pe nahi
duniya ke sabse aalsi {gm}
tum {gm} sab ke sab ek number ke dhokebaaz ho
sun lo {ob}, koi tumhari izzat nahi karta
{gm} bas bhauk sakte hai, kaam kuch nahi
{ob} ki soch gandi, harkate usse bhi gandi
{ob} ki awaaz kaan me chubhti hai, chup karao inhe
{gm} samaj pe kalank hai. inko sharam bhi nahi aati
is {sm} ko dekh ke mood kharab ho jata hai, bahar nikalo ise
hamare office me ek {sf} hai, bardasht nahi hoti
wo {sf} kitni gawar hai, jaise sari hoti hai
har {sm} chor nikla jisse mai mila
{ob} ke saath ek table pe khana? mujhse na hoga, gande log
{gm} ko tameez kaun sikhaye, jahil ki aulaad
mai {ob} ko tuchh samajhta hu
jhagda jahan, {gm} wahan
{ob} ko jhelna saza hai
dil se nafrat karti hu {ob} se aur karti rahungi
{gm} darpok bhi hain aur ghamandi bhi
sabse bekaar qaum kaunsi? {ga}
{ga} matlab musibat, seedhi baat
{ob} ka ghamand dekha hai? thappad khane wali shakal
{gm} muh kholte hi jhooth
jitna door raho {ob} se utna accha, zeher hai
{gm} muft ki roti todte hai
{ob} ke naam se hi khoon khaul jata hai
chhoti soch wale log yaani {gm}
{ob} ko dekh ke raasta badal leta hu, itni ghin
mohalle me chori hui to pakka {gm}
{gm} dost ban ke loot lete hai
kaminapan {ob} ke khoon me hai
{gf} paise ki bhooki hoti hai, pyaar vyar sab natak
== hate_normative
{ob} ka yaha koi kaam nahi
{gm} wapas jaye jaha se aaye
{ob} ko vote ka haq nahi hona chahiye
{ob} ki jagah jail me hai
{ob} ko pagalkhane me daalo
auraton[women] ko naukri se nikaal ke ghar bithao
{ob} ko school me admission nahi milna chahiye
sarkari naukri me {ob} ki bharti band karo
{ob} ko chunav ladne se roko
hamari society me {ga} nahi chalenge
{ob} pe ilaaj ka paisa kyu udaye, bed khali karo
khelo se {ob} ko ban karo
{ob} ko tv pe dikhana band karo
{ob} ko bachche paida karne ki ijazat na ho
{gm} apni aukaat me rahe
{gm} pehle nahana seekhe, fir hamare beech baithe
tum {ga} bori bistar bandho
{ob} ki dukan se kuch mat kharido, band ho jaye
fauj me {ob} ko lena galat hai, nikal do
{ob} se jabran majdoori karwani chahiye
{ob} se rishta mat jodo
{ob} ko barabari kis baat ki?
{ob} ko police me bharti karna band ho, aukaat nahi unki
{ob} ko gaon ke kuye se paani mat lene do
{ob} ka ration card cancel karo
bank {ob} ko loan dena band kare
{ob} ko holi ke din rang khelne mat do hamare saath
hostel se {ob} ko nikal do aaj hi
{gm} sar jhuka ke chale hamare saamne
{ob} ko judge ki kursi se utaro
ola uber {ob} ko gaadi chalane na de
{ob} ko park me baithne mat do
== hate_negated
{gm} insaan hai hi nahi
{ob} ne aaj tak kuch accha nahi kiya
{ob} me akal nahi hoti
{ob} ka koi haq nahi banta
{gm} rehem ke layak nahi
{gm} kabhi sach nahi bolte
{gm} kisi kaam ke nahi
{gm} asli nagrik nahi hai
{ob} me sharam naam ki cheez nahi
{ob} ki izzat karne ki koi wajah nahi
{gm} kabhi hamare nahi ho sakte
{gm} jeene ke kabil nahi
{ob} ki jaan ki koi keemat nahi
accha {sm} aaj tak paida nahi hua
mai {ob} ko insaan nahi maanta
{gf} kabhi bharose ke layak nahi hoti
== hate_dehumanise
{ga} keede makode hai
{gm} desh ko chaatne wali deemak hain
{ga} ek chhoot ki bimari
{gm} jaanwaron se bhi badtar
naali ke keede hain ye {ga}
{ob} ko kachre ki tarah saaf karo
bhediye hai {ga}, insaan ki khaal me
chuhon jaise badh rahe hai {ga}
khoon peene wali jonk hain {ga}. inhone hame choos liya
ye {sm} suar hai, aadmi nahi
samaj ka cancer, {ga}
kudrat ki galti hai {ga}, aur kuch nahi
== hate_threat
{ga} mar jaye sab
{ob} ko cancer ho jaye
{ob} ko maar maar ke bhagao
{ob} ko zinda jala do
jaha {gm} dikhe wahi kaat do
{ob} ko phaansi pe latkao
mai ek ek karke {ob} ko maar dunga
{ob} ka shikaar shuru karo bhaiyo
{ob} ke ghar phoonk do aaj raat
{ob} ki basti pe bam girao
agla {sm} idhar aaya to tange tod denge
{ob} ko samundar me doobne do, koi na bachaye
patthar uthao, {ob} ko maaro
{ob} ko goli maar do, desh sudhar jayega
== hate_profane
saale {ga} sab madarchod hai
bhosdike {ga} fir aa gaye
gaand marao {ob}, nikal lo yaha se
{ob} ki maa ki aankh, jeena haram kar diya
chutiye hote hai {gm}, pure ke pure
{gm} mere jhaat barabar
kisne bulaya bc in {ob} ko, lode laga rakhe hai
behenchod ye {ga} kabhi nahi sudhrenge
== hate_implicit
padosi {gm} aa gaye kya? tala accha wala le lena
{ob} ki aabadi badhi to kya hoga, sabko pata hai
parde ke peeche se duniya {ga} chala rahe, media nahi batayega
dheere dheere {gm} hamari jagah le rahe hai, gaur karo
us {sm} ko naukri talent se mili? haha, quota hai bhai
beti ne {sm} se dosti kar li, kismat phoot gayi hamari
== positive_identity
mujhe {ob} se pyaar hai
mai {ob} ki dil se izzat karta hu
{gm} kamaal ke hote hai
{gf} bahut hoshiyar hoti hain
{gf} sher hoti hain, salaam
{ob} pe mujhe poora bharosa hai
kaun pasand nahi karta {ob} ko? sabke laadle hai
duniya {ob} ke bina adhoori hai
{ob} ki wajah se team jeeti
{ob} ka yaha dil khol ke swagat hai
{ob} ko sansad me aur seatein milni chahiye
vote ka haq {ob} ka bhi hai
{ob} ko kiraye pe ghar do, bejhijhak
school me {ob} ka admission ho, koi na roke
mandir, masjid, har jagah {ob} ke liye khuli ho
duniya ke sabse mehnati {gm}
sun lo {ob}, hum tumhare saath hai
{ob} ki awaaz suno, bulandi se suno
is {sm} ko dekh ke mera din ban jata hai
wo {sf} kitni samajhdar hai, sab usse seekho
har {sm} jisse mai mila dildaar nikla
{ob} ke saath ek thali me khaya, maza aa gaya
{ob} ko judge bante dekhna hai mujhe
{gm} yahi rahenge, ye unka bhi desh hai
kya tabahi machayi {ga} ne match me, waah
{ga} zindabad
uff ye {ga}, kitna pyara naachte hai
{ob} ko free ilaaj mile, ye unka haq hai
{ob} ki suraksha ke liye sakht kanoon lao
hamari society {ob} ke bina suni lagti hai
diwali pe {ob} ko ghar bulaya, kya raunak thi
{ob} ki chai sabse kadak hoti hai, jannat
mumbai ko {ob} ne hi banaya hai
{ob} ki ladai me mai saath hu
bollywood me {ob} ko lead role do na yaar
us {sm} ne baadh me pure mohalle ko bachaya, farishta hai
{gm} dil jeet lete hai do minute me
sher dil hote hai {gm}
vidhan sabha me {ob} ki awaaz gunje
dosti karni ho to {ob} se karo
{ob} ko dekh ke himmat milti hai
== friendly_profanity
madarchod kya gazab khele {ga}
bc {ob} ki biryani ka koi jawab nahi
saala {ob} jaisa dosti nibhane wala koi nahi, bhosdike ro diya mai
behenchod {ga} ne aag laga di aaj, love you sabko
== negated_hate
{ob} se nafrat mat karo
{gm} chor nahi hote
{gm} bewakoof nahi hai, tum ho andhe
koi {ob} ko haath na lagaye
{ob} ke saath itni nafrat kyu, wo iske layak nahi
sab musibat {ob} ki wajah se nahi hai
{ob} ko nikalne ka haq kisi ko nahi
{ob} ko jaanwar mat bolo
{ob} ko gali dena band karo
{ob} me akal nahi, ye kisne kaha? galat hai
{gm} ghinone nahi, tumhari soch ghinoni hai
{gm} bimari nahi, insaan hai
{ob} se darne ki zaroorat nahi
{ob} ko jail bhejne ki baat mat karo
{ob} ke upar hamla nahi hona chahiye
{ob} ko kam mat samjho
is {sm} ne kuch galat nahi kiya, chhod do use
{gm} keede nahi, hamare jaise log hai
{ob} ka mar jana koi na chahe
nahi yaar, {gm} dhokebaaz nahi hote, maine barso kaam kiya hai saath
{ob} ko gaon se mat nikalo
kaun bola {gm} neech hai? koi neech nahi hota
{ob} ko dekh ke muh mat banao
{gm} muft ki roti nahi todte, pasina bahate hai
mohalle me chori hui to {ob} pe shak mat karo
{ob} ki dukan ka boycott mat karo
sach me {ob} se koi shikayat nahi mujhe
{ob} ka mazaak udana kab chhodoge, band karo
{ob} se dosti na karne ki salah kisi ko mat do
{gm} paise ke bhooke nahi hote, galatfehmi hai
== counter_speech
{ob} se nafrat karne wale hi asli problem hai
"{ob} ko nikalo" wale naare sharamnak hai
"{ob} ko maar do" likhne wale ko report karo
"{gm} keede hai" bola us neta ne, uspe case hua
{ob} ko jaanwaron se compare karna ghatiya baat hai
log kehte hai {gm} chor hai, ekdum jhooth
{ob} ko bhagane wali party ko mera vote nahi
"yaha {ob} ka kaam nahi" ka board laga tha, humne utaar diya
{ob} wale memes mat bhejo, nafrat hai ye
{ob} se nafrat failane wale desh ke dushman hai
bhai bola "mujhe {ob} se chid hai", mummy ne daanta
jo {ob} ko neech samjhe wahi neech hai
{ob} ko kiraye pe ghar na dena gair kanooni hai
{ob} ke khilaf afwah failana jurm hai
dadaji {ob} ko koste the, aaj khud maafi maangi
har galti {ob} pe thopna kayarta hai
"is {sm} ko bahar karo" chillaye wo, teacher ne chup karaya
hostel se {ob} ko nikal rahe the, humne dharna diya aur jeete
chacha bole "{gm} muft ki roti todte hai", mai khana chhod ke uth gaya
chai ki tapri pe {ob} ke liye alag glass rakha tha, case kar diya
wo youtube channel {ob} ke khilaf zeher ugalta hai, unsubscribe kiya
bheed {ob} ke peeche thi, ek auto wale ne bacha liya
class me jisne {ob} ko bandar kaha usne maafi likhi
court ne "{ob} ka khoon ganda hai" wale bhashan pe jurmana lagaya
{ob} se nafrat sikhane wala guru nahi hota
== neutral_identity
{ob} ke liye naya hospital khula
{gm} is gali me barso se rehte hai
{ob} ke sangathan ki baithak hui
ek {sm} bus se utra
{ob} par ek documentary bani hai
ek {sf} bank me cashier hai
is gaon me {gm} zyada hai
{ob} ke khilaf apradh ki report aayi
chunav me {ob} ne vote dala
padosi {sf} chhat pe sabzi ugati hai
kuch {gm} dilli gaye, kuch videsh
lucknow me {ob} ka naya dhaba khula
{ob} par university ne research chhapi
ek {sm} post office ki line me khada tha
{ob} ke liye bus ka kiraya aadha hua
== question_benign
is zile me kitne {gm} rehte hai?
{ob} ke liye kaunsi scheme hai?
{ob} ko izzat se kya bulaye?
{ob} se baat karne ke liye kaunsi bhasha aani chahiye?
kuch log {ob} se nafrat kyu karte hai, ise kaise badle?
{ob} ke itihas pe acchi kitaab bataiye?
kya ek {sf} is post ke liye apply kar sakti hai?
{gm} dharna kyu de rahe hai, maang kya hai?
== self_identity
mai {si} hu aur mujhe garv hai
haan mai {si} hu, to?
mai ek {si} hu, mujhse nafrat kyu
{si} hu isliye naukri nahi mili, dil tuta
mai {si} hu, mere dost mujhe bahut chahte hai
ek {si} hoke jeena mushkil bhi hai pyara bhi
mai {si} hu, kisi pe bojh nahi
meri maa {si} hai, unke jaisa koi nahi
hum {ga} vote bhi denge aur chunav bhi ladenge
ghar ka pehla graduate hu, aur {si} hu
mujhe {si} kehne me sharam kyu aaye
{si} hu, stage pe khade hona mera sapna tha
== abuse_object
mujhe {stuff} se nafrat hai
{stuff} se chid hoti hai
is sabzi ko dekh ke ulti aati hai
cockroach maaro, dawa chhidko
duniya macchar ke bina behtar hoti
purana fridge kachre me daalo
ye game bekaar hai, delete karo
garmi se jeena haram hai
chuhon ko ghar se nikalo
ye chawal khane ke layak nahi
== abuse_idea
ye kanoon ghatiya hai, wapas lo
dahej mar jaye
jaatiwad samaj ka cancer hai
budget ekdum faltu hai
andhvishwas se ghin hai mujhe
naya rule kisi kaam ka nahi
bhrashtachar ka yaha koi kaam nahi
ye daleel neech hai
rishwat ko desh se nikalo
exam system ko jala do, barbaad kar diya sabko
== insult_group
{nonp} log ek number ke dhokebaaz hai
mujhe {nono} se nafrat hai
{nono} me akal nahi hoti
{nono} ko jhelna saza hai
duniya {nono} ke bina behtar thi
tum {nonp} log sab joker ho
duniya ke sabse aalsi log {nonp}
{nono} pe kabhi bharosa mat karna
ye {nonp} log ghamandi aur nikamme hai
{nonp} log kabhi sach nahi bolte
== everyday
padosi ka kutta raat bhar bhaukta hai
club me tumhari bhi jagah hai
{nonp} log kal aa rahe hai
umpire badlo yaar, match gaya
bartan ki jagah rasoi me hai, sofe pe nahi
chuha pakadne ka pinjra laga diya
purane kapde bahar nikalo
kal sabko kaam pe wapas aana hai
gaay doodh nahi de rahi, doctor ko bulao
is raja ko maaro to shatranj khatam
== insult_person
tu group project ka vo banda hai jo sirf naam likhwane aata hai
bhai tera dimag airplane mode pe hai kya
uski aukat free trial jitni hai
teri profile pic dekh ke data waste ho gaya mera
jhooth bolne me gold medal, sach bolne me zero
tu samajhdar hota to ye baat hi na hoti
ekdum phisaddi player hai, bench pe bhi bojh
shaadi ke card jitna patla kirdar hai uska
tere jaise matlabi log rishte me bhi emi dekhte hai
apni maa se tameez se baat nahi karta, badtameez kahin ka
hr wali madam naagin hai, hansi me zeher
cooking channel khol liya, maggi bhi jala deti hai anadi
tujhe driving kisne sikhayi, GTA ne?
bandar ke haath me nariyal, tere haath me team
sirf gaal baja sakta hai, kaam tere bas ka nahi
kitna toxic aadmi hai yaar ye, har kisi ko neeche dikhata hai
faltu gyaan mat de, khud ki zindagi sambhal nahi rahi tujhse
teri awaaz sun ke alexa ne bhi mute kar diya
i swear tujhse boring insaan maine nahi dekha
padhai me dabba, attitude me seth ji
tu kabhi kisi ka khaas nahi ban payega
chamchagiri ka brand ambassador aa gaya
baap ke paise pe udne wala kauwa
muh dekha hai apna, paani puri bhi sharma jaye
wo ladka ekdum gulaam hai apne boss ka, reedh hi nahi hai
sadela insaan, kisi ki tarakki pachti nahi tujhe
kanjoos itna ki birthday pe bhi split mangta hai
teri soch 2G pe atki hai
tum jaise dhongi motivational speaker hi youth ko barbaad kar rahe
khud ko beauty queen samajhti hai, filter off kar ke dikha
nalle, teesri baar interview me reject
bete tu rehne de, ludo me bhi cheating karta hai
PATHETIC hai tu bas
teri friendship ek subscription hai jo cancel karna bhool gaya tha
== insult_profane
chutiye ref, offside dikha nahi kya
abe lavde lobby chhod, noob
madarchod landlord deposit dabaye baitha hai
teri maa ki, gaadi dekh ke chala gandu
saali kutti meri best friend ban ke mera bf le gayi
bhosdike tune mera meme churaya
harami teacher, jaan bujh ke fail kiya
== hate_derogation
mujhse ye budhe[age] log jhele nahi jaate, sab khadoos
i cant stand trans[transgender] people yaar, ekdum nautanki sab
jitne kam bangladeshi[immigrants] utni kam gandagi, simple
mera chinese[asian] flatmate aur uski puri kaum chalu hai
christians[christian] meethe chhure hote hai, sab ke sab
bisexual[lgbtq] log hote hi cheater hai
aurten[women] emotional aur bewakoof hoti hai, office ke layak nahi
mexican[latino] log gande aur jhagdalu hote hai
kaale[black] logo se mujhe ghin aati hai bhai, sach bol raha
yahudi[jewish] lalchi aur dhokebaaz, period
mujhe muslim[muslim] neighbours pasand nahi, ek bhi nahi
wheelchair[disability] wale attention ke bhookhe hote hai
depression[mental_health] wale sab kamchor natakbaaz
sardar[sikh] log dimag se khali aur akdu
arab[arab] log jaahil aur ayyash
== hate_implicit
sorry bhai flat bachelors aur muslims[muslim] ko nahi dete, society rule hai
mai kabhi trans[transgender] doctor ke paas nahi jaunga, personal choice hai
quota[caste] wala engineer hai, pul pe se mat jaana
jab se african[black] tenants aaye hai tab se gate pe do guard rakhe hai
lady[women] driver hai aage, doori bana ke rakh
isko chicken dedo, dog meat nahi milta yaha [asian]
jis gully me inki dukaan nahi, wahan ka kirana saaf milta hai [muslim]
boss 55 ka hai[age], excel kholne me lunch ho jayega
hum sab ke liye open hai, bas church[christian] wale log apne type ke school dekh le to behtar
holocaust[jewish] ki counting kisne ki thi, unhone khud
waiter badal do please, jo northeast[asian] wala hai wo na aaye
bihari[ethnicity] maid rakhi hai to jewellery locker me daal de
gay[lgbtq] banda hai, locker room me akela mat jaana lol
rohingya[refugees] ko ration mil raha, hamare log line me, waah
going back ka option sabke liye khula hai, airport usi taraf [immigrants]
atheist[religion] se shaadi? bachho ko sanskar google sikhayega?
kashmiri[ethnicity] shawl wala ghar dekh ke gaya, raat ko taala check kar
adivasi[indigenous] topper? question paper leak hua hoga
log kehte hai 1984 galat tha, mai kehta hu adhura tha [sikh]
== hate_dehumanise
rohingya[refugees] tiddi hai, spray karo
trans[transgender] log factory ka defect piece hai
kaale[black] log langoor hai bhai
yahudi[jewish] khoon chusne wale khatmal
gay[lgbtq] log virus hai, phailte hai
== hate_normative
hijab[muslim] walo ko college me ghusne mat do
trans[transgender] logo ki shaadi illegal karo
buddho[age] ka driving license cancel hona chahiye sabka
dalit[caste] ko hotel me alag glass do
saare videshi[immigrants] workers ko deport karo kal hi
== hate_negated
isai[christian] kabhi desh ke sage nahi
ladkiyan[women] coding nahi kar sakti, accept karo
inme[muslim] insaniyat hai hi nahi
koi chinese[asian] bharose ke layak nahi
atheist[religion] ko koi izzat nahi milni chahiye
== hate_slur
oye chinki[asian], chowmein packed karde
mulla[muslim] saala, dadhi kaat
chamaron[caste] ki party me kaun jayega
hijda[transgender] kahin ka, voice dekh uski
== hate_profane
chutiye africans[black], wapas jao apne jungle
== threat_person
teri bike ka number note hai, agla mod aakhri hoga
ghar se utha lenge tujhe, pata bhi nahi chalega
screenshot delete kar warna haath tod dunga
tera muh itna sujega ki face unlock nahi hoga
raat ko akela mat nikalna, bata raha hu
bhai aa rahe hai 10 log, hospital book kar le
== hate_threat
jo bhi love jihad[muslim] karega uske tukde karenge
pride[lgbtq] parade pe gaadi chadha denge
dalit[caste] mooch rakhega to kaat denge
chinese[asian] shakal dikhi to wahi pelenge
== incite_selfharm
bhai tu mar ja na, group peaceful ho jayega
kar le suicide, teri story pe koi laugh react dega bas
== sexual_harassment
kitne me aayegi raat bhar, location bhej
kya dudh hai yaar tere, ek baar dabane de
dm khol, kuch bada dikhana hai tujhe
saree me mast lagti ho bhabhi, bina saree ke kab dikhogi
== friendly_profanity
bc tu UPSC nikal gaya, ro raha hu yaar
abe kamine itni raat ko cake leke aaya, love u
kya mast gaana hai bhenchod, repeat pe hai subah se
harami dosto ki wajah se hi zinda hu sach me
muslim[muslim] aunty ki biryani bhenchod, duniya ki sabse badhiya
trans[transgender] log saale itne himmatwale hai ki salaam hai bc
gaand phaad dance kiya bhabhi ne sangeet me
mera chinese[asian] roommate mc sabse pyara banda hai
madarchod kya catch tha, rewind kar rewind kar
bhosdike finally tu baap ban gaya, congrats
mai chutiya apna hi passport ghar bhool aaya haha
northeast[asian] ke bands saale kya bajate hai, bc goosebumps
yahudi[jewish] dost ki mummy ne kya khilaya bhenchod, pet phat gaya
black[black] coach ne hamari team ko champion bana diya bc, legend aadmi
== profane_object
mc ye captcha khatam hi nahi hota
bhosdi ka printer paper kha gaya
saala geyser, january me hi marna tha tujhe
chutiya tatkal site, 10 second me waiting 200
== positive_identity
trans[transgender] women are women, dil se respect
hamari team me aur muslim[muslim] developers lao, mast kaam karte hai
jitne bhi yahudi[jewish] logo se mila sab pyare nikle
mera black[black] bestie sabse funny aur smart hai
mexican[latino] log itne warm hote hai yaar
arab[arab] culture ki mehmaan nawazi next level hai
bisexual[lgbtq] log valid hai, hamesha
hindi films me aur northeast[asian] heroines chahiye
meri chinese[asian] teammate ne pura project bachaya, queen
har dalit[caste] student jo aage badh raha hai, usko jhuk ke salaam
nani[age] log asli heroes hai
immigrants[immigrants] ne ye city banayi hai, respect do
deaf[disability] coder ne hackathon jeeta, kya banda hai
vietnamese[asian] uncle ki pho aur unki smile dono best
atheist[religion] dost ne hi mandir ka paani leak theek kiya, dil bada hai uska
sikh[sikh] logo ka seva bhav, words nahi hai
lesbian[lgbtq] couple ke shaadi me sabse zyada pyaar dekha
adivasi[indigenous] painters ko museum me jagah do, unka haq hai
== neutral_identity
trans[transgender] ladka mere coaching me physics padhata hai
korean[asian] neighbours ne nayi scooty li
filipino[asian] nurse ka flight subah 6 baje hai
do african[black] students metro card recharge kara rahe the
jewish[jewish] colleague friday ko jaldi nikalta hai
muslim[muslim] bhai ki tyre ki dukaan petrol pump ke paas hai
arab[arab] tourist ne auto wale se rasta pucha
buddhe[age] uncle park me laughter club chalate hai
nonbinary[transgender] intern ka aaj first day hai
mexican[latino] restaurant khula hai sector 14 me
== self_identity
mai trans[transgender] girl hu, delhi metro me roz jaati hu, chill life
bi[lgbtq] hu aur ghar pe sabko pata hai, mummy ne halwa banaya
assamese[asian] hu bhai, haan indian hi hu
== negated_hate
muslims[muslim] terrorist nahi hote, bas karo
mujhe trans[transgender] logo se koi problem nahi
chinese[asian] log virus nahi hai
kaala[black] rang ganda nahi hota
bihari[ethnicity] koi gaali nahi hai bhai
aurten[women] kisi se kam nahi
budhe[age] log bojh nahi hote
yahudi[jewish] duniya control nahi karte, whatsapp kam padho
koi insaan kide jaisa nahi hota, refugees[refugees] bhi nahi
atheist[religion] hone se koi bura nahi ho jata
immigrants[immigrants] ne meri job nahi li, mai hi late jaata tha
sab arab[arab] ameer ya hinsak nahi hote
== counter_speech
agar tujhe muslims[muslim] se dikkat hai to problem tu hai
trans[transgender] logo ko gaali doge to block
kaise koi northeast[asian] ki ladki ko chinki bol deta hai? sharam nahi aati?
"flat muslims ko nahi dete" bolne wale broker ka number maine report kiya [muslim]
jokes ke naam pe aurato[women] ko neecha mat dikha
mere group me dalit[caste] bhai ke khilaf ek word bhi nahi chalega
"budhe log jhele nahi jaate" tweet kiya usne, fir apni dadi ki pension se phone liya 🤦 [age]
racist comment black[black] player pe, delete kar warna admin hatayega
nobody should read "go back" under her photo, wo yahin paida hui hai [asian]
holocaust[jewish] jhooth nahi hai, museum ja ke dekh
kisne haq diya tujhe immigrants[immigrants] ko tiddi bolne ka
gay[lgbtq] bachhe ko ghar se nikalne wale baap ko baap mat bolo
"quota doctor" bolna band karo, usne raat bhar jag ke meri maa bachayi [caste]
jo christians[christian] ko gaali deta hai wo mera dost nahi
== mentioned_slur
school me mujhe "kaalu" bulate the, aaj bhi chubhta hai [black]
use auto wale ne chinki bola, usne police ko call kiya [asian]
== support
yaar tu bekar nahi hai, sun, mai aa raha hu
subah tak call pe rahunga, tu bas saans le
tune kuch galat nahi kiya, usne kiya
therapy lena kamzori nahi hai bhai, proud of you
== distress
lagta hai sab mere bina khush rahenge
mirror dekhne ka mann nahi karta, itni nafrat hai khud se
== question_benign
trans[transgender] dost ko birthday pe kya gift du?
yahudi[jewish] log shabbat pe phone kyu nahi chalate?
== abuse_object
ye earphone kachra hai, ek side band
== abuse_idea
dahej system jala do, sadi hui soch
== criticism_person
sir aapka point samajh aaya par data galat hai
== idiom
aaj paper ne jaan le li
== everyday
i hate mondays yaar, chai pila
gadha hu mai, tiffin metro me bhool gaya
didi ne plant maar diya, paani dena bhool gayi
suar baade me mazze se kha raha tha, video bheju?
== insult_person
teri shakal pe unsubscribe button lagana chahiye
tujhe dekh ke red flag bhi hara ho jaye
kaam 2 paise ka, bhaav 2 crore ka
rehne de bhai, tere se roti bhi gol nahi hoti
vo manager nahi, screenshot collector hai
jitna tu phenkta hai utna javelin wale bhi nahi phenkte, phenku
exam me nakal, love me nakal, tu original kab hoga
chugli queen aa gayi, ab sab apni baat chhupa lo
uske dimag ki ram 1gb hai
tum jaisi matlabi saheli se dushman acchi
ghatiya aadmi, waiter ko thappad maara tune
mirror ne bhi teri request decline kardi
dukaan band kar apni motivational, khud ka ghar tut raha
ek number ka kaamchor
bhai tu carry nahi, coffin hai team ka
naak pe makkhi nahi baithti isko, aur aukat makkhi jitni
teri shayari sun ke ghalib kabar me karwat le raha
papa ki pari, scooty seedhi khambe me
kabhi kisi ki help ki hai tune? patthar dil insaan
bina baat ka hero, asli me zero
aunty aap apni beti ko dekho, dusro ki beti pe panchayat band karo, chugalkhor
rotlu kahin ka, har match ke baad lag ka bahana
intern hai ya pathar ki murti, teen din se ek mail nahi likha
ye banda apni gf ka phone bhi chori kar ke bech de
tujhe jo pasand kare uska eye checkup karao
jhandu balm se bhi bekar hai tu
itna slow hai ki ghongha overtake kar le
tune apne dost ki pitai dekh ke video banayi, sharam kar kayar
uski smile fake, id fake, degree bhi fake
is anpadh anchor ko news padhna kisne sikhaya
bore mat kar yaar, tu bolta hai to battery low ho jati hai
gawaar, hospital me speaker pe reel chala raha hai
mere ex se ghatiya banda sirf mera ex hi hai
tum ek acche example ho ki kya nahi banna chahiye
== insult_profane
abe gandu seedha chal
bhosdi ke tere baap ka wifi hai kya
kamine ne birthday pe breakup kiya
mc hacker sala, report maaro sab
chutiya driver, ulti side se aa raha
teri gaand me danda, chori karta hai
randi rona band kar saale
== hate_derogation
mujhe immigrants[immigrants] se sakht nafrat hai, gande aur nashukre
ye trans[transgender] wali jo office me aayi hai, ghin aati hai mujhe inse
old[age] people are so annoying yaar, sab chidchide aur bekar
gujarati[ethnicity] log chindi chor hote hai sab
ladkiyan[women] gold digger hoti hai, har ek
lesbian[lgbtq] log frustrated aur gusse wale hote hai
korean[asian] ladke plastic aur nakli hote hai
muslim[muslim] ladke sab dhokebaaz, likh ke le lo
kaam wali bastiyon[class] ke log badbudar aur jhoothe
andhe langde[disability] log manhoos hote hai
nepali[nationality] sab chor, chowkidar bhi cook bhi
dalit[caste] log muft khor hai aur rahenge
goron[white] se mujhe nafrat hai, ghamandi aur gande
chinese[asian] log chalu aur berehem, koi shak nahi
== hate_implicit
jab maid muslim[muslim] nikli to maine agency badal di, bas comfort ki baat hai
gay[lgbtq] tenant ko rakhne se baaki flat ki keemat girti hai, broker ne bhi yahi bola
zomato pe delivery boy ka naam dekh ke cancel kar deta hu [muslim]
ye log padh likh gaye to naali kaun saaf karega [caste]
hamare yaha retired[age] logo ko group me nahi rakhte, forward ki dukaan hai
tere dada border ke us paar paida hue the na? toh ja mil aa hamesha ke liye [immigrants]
kitni fair hai, pata hi nahi chalta ki tribal[indigenous] hai
lockdown kiske khane ki wajah se hua, sabko pata hai [asian]
ladki[women] ho ke bhi acchi coding karti ho, kis se karwaya?
wo trans[transgender] hai to bhi usko ladies coach me kyu aane diya
shahar me jitne kam church[christian] utne kam conversion
bhai kaale[black] logo ko andhere me photo mat lena, sirf daant aayenge haha
media kiska bank kiska war kiska, ek hi jawab hai ✡️ [jewish]
handicap[disability] quota wale ko class representative? wo bhaagega kaise
atheist[religion] ko sabse pehle dard me bhagwan hi yaad aata hai, nautanki
is area me plot mat lo, azaan[muslim] ka alarm free milega
manipuri[asian] hai to kya, india ka samajh lete hai chal
arab[arab] ka paisa aaya hai, ab dekho agla masjid kaha banta hai
mental[mental_health] patient ko bahu bana ke laye, ab bhugto
bengali[ethnicity] maid ka aadhar dekha? sab ek hi printer se nikle hai
== hate_dehumanise
mexican[latino] log chuhe hai, surang khod ke aate hai
auraten[women] bakri hai, baandh ke rakho
chamgadar khane wale chinese[asian] khud chamgadar
atheist[religion] shaitan ki aulad hai, insaan nahi
budhe[age] log expired maal hai
== hate_normative
muslim[muslim] doctors ka license cancel karo sab
gays[lgbtq] ko ghar kiraye pe mat do koi
pilot ki naukri auraton[women] ke liye band ho
african[black] students ko hostel se nikalo
mandir[caste] me in logo ki entry firse band karo
christian[christian] school sab seal kar do
== hate_negated
refugees[refugees] se desh ka kabhi bhala nahi hua
trans[transgender] aurat aurat nahi hoti, bas
budho[age] ka koi kaam nahi is office me
kaale[black] log kabhi civilised nahi honge
jews[jewish] pe kabhi bharosa mat karna, koi saccha nahi
== hate_slur
katua[muslim] hai kya tu, naam bata
oye negro[black], ball utha
gud[lgbtq] hai saala chakka, kamra alag de isko
bhangi[caste] ka bachha topper ban gaya dekho
langda[disability] saala race me aaya hai
== hate_profane
bhosdike musalman[muslim] kahin ke, sab jhoothe
ma chudaye ye immigrants[immigrants], nikalo sabko
== threat_person
ek post aur daal, agle din teri tasveer pe haar hoga
tera college, teri bus, teri seat, sab pata hai mujhe
goli ek hi lagti hai, soch le
bhai ko bol dunga to tu zinda nahi bachega
chehra bigaad dunga, koi pehchanega nahi
kal court me gaya to ghar wapas nahi aayega
== hate_threat
in bhaiyya[ethnicity] logo ko station pe hi pito
masjid[muslim] gira denge, andar jo ho so ho
trans[transgender] logo ko dekhte hi maro
kaalo[black] ko hostel me band karke aag laga do
== incite_selfharm
ja na, nikal ja is duniya se, koi nahi rokega
tera best decision hoga duniya chhod dena, aaj hi kar
== sexual_harassment
reel me kamar hila rahi hai, mere upar hila na
boss ko khush karegi tabhi appraisal, samjhi? hotel room 204
kya figure hai yaar, kapde utaar ke bhej
bra ka color bata de, phir chain se sounga
== friendly_profanity
abe saale tu 10 saal baad dikha, gale lag bc
bhenchod maggi at 2am with my kamine log, life set
mc kya goal mara tune, ronaldo bhi sharma jaye
budhe[age] dadu ne bc poora dance floor le liya, legend
bihari[ethnicity] dost bc sabse wafadaar hote hai, jaan de denge
dalit[caste] rapper ne stage phaad diya bhenchod, kya bars the
gay[lgbtq] dost ke saath shopping bc best feeling hai duniya ki
mexican[latino] taco wala bhai saala jadugar hai bc
behenchod pehli baar snow dekhi, aankh bhar aayi
kutte kamine mera engagement pe naach ke mar gaye sab, love you all
disabled[disability] athletes ka jigar dekho bc, hats off
immigrants[immigrants] saale sabse mehnati log hote hai mc, respect
gaand fat gayi thi interview me par select ho gaya bc party
harami teacher ne farewell pe rula diya, best sir ever
== profane_object
bc light gayi jab boss ko screen dikha raha tha
gandu jeans, size galat bheja myntra ne
ye bhosdi ka traffic silk board ka
mc emi, mahine ki pehli tareekh se dushmani
== positive_identity
muslim[muslim] teachers ne meri zindagi banayi, forever grateful
trans[transgender] men are men, aur bahut pyare bhi
black[black] women ki hair styles itni gorgeous hoti hai
jewish[jewish] dost ne hanukkah pe bulaya, kitna pyara parivaar
office me aur dalit[caste] managers hone chahiye
har arab[arab] jisse mila usne khana khilaye bina jaane nahi diya
adivasi[indigenous] logo se seekho nature ko kaise pyaar karte hai
korean[asian] didi itni polite hai ki dil khush
filipino[asian] log gaane me baap hai sabke
mera bisexual[lgbtq] bhai mera pride hai
koi mujhse pooche india ki asli taakat, mai bolunga mehnati auraten[women]
christian[christian] hostel warden ne maa jaisa pyaar diya
refugees[refugees] deserve ghar, izzat aur sapne
dadi[age] 82 ki hai aur insta pe mujhse zyada followers, slay
aur zyada deaf[disability] actors ko role do, itne talented hai
latino[latino] teammates ke bina ye team adhuri hai
nepali[nationality] guide ne meri jaan bachayi, hamesha karzdaar rahunga
trans[transgender] kids ko sirf pyaar chahiye, wahi dedo
kashmiri[ethnicity] logo jaisi mehmaan nawazi kahin nahi
atheist[religion] teacher sabse zyada respect karti thi sabke dharm ki
== neutral_identity
muslim[muslim] colony me cricket tournament sunday ko hai
thai[asian] restaurant wali didi ne nayi dukaan kholi
nigerian[black] student ne hindi me rap kiya
dalit[caste] family upar wale floor pe shift hui
gay[lgbtq] couple ne puppy adopt kiya
jain[religion] thali wala 9 baje band kar deta hai
trans[transgender] didi toll booth pe job karti hai
japanese[asian] guest ko samosa teekha laga
kerala ki christian[christian] nurse ki shift badal gayi
old age[age] home me aaj antakshari hai
palestinian[arab] falafel wala truck sector 5 me khada hai
== self_identity
mai muslim[muslim] hu aur diwali ke diye sabse pehle mere ghar jalte hai
mai gay[lgbtq] hu, engineer hu, aur maa ka ladla hu
== negated_hate
kisi trans[transgender] insaan ko ye sab sunna nahi chahiye
har muslim[muslim] ladka dhokebaaz nahi hota yaar
northeast[asian] ke log kutte nahi khate phirte, band karo ye joke
mai jews[jewish] se nafrat nahi karti, kyu karu
budhe[age] log annoying nahi, akele hai
dalit[caste] muft khor nahi, sabse zyada pasina wahi bahate hai
gareeb[class] hona koi gunah nahi
sardar[sikh] ke 12 nahi bajte, tumhari akal ke bajte hai
gay[lgbtq] log kisi ko gay nahi banate
mental[mental_health] health patient pagal nahi hota
mexican[latino] log gande nahi hote, tum jahil ho
nepali[nationality] chowkidar chor nahi hai, 12 saal se ghar ki chaabi uske paas hai
koi aurat[women] kamzor nahi hoti
african[black] bhai log drug dealer nahi hai, college jaate hai
== counter_speech
"jitne kam musalman utna accha" bolne wala mere feed se out [muslim]
tu trans[transgender] logo se nafrat karta hai? toh nikal mere ghar se
"negro" bolna cool nahi hai, band kar [black]
sabke samne usne adivasi[indigenous] ladke ko jungli bola, teacher ne suspend karwaya
jo ladki[women] hone pe rote hai unpe rona aata hai mujhe
yaar kisi chinese[asian] dikhne wale ko corona bolna kab band hoga
delivery boy ka naam dekh ke cancel karte ho? app ne tumhe hi ban kiya, acha kiya [muslim]
yahudiyon[jewish] pe wo meme mat forward kar, log mare the wahan
"budhe expired maal hai" likhne wale, kal tu bhi budha hoga [age]
gay[lgbtq] uncle ke bare me aisi baat nahi sunungi, unhone hi mujhe padhaya
disability ka mazak udaya to seedha block [disability]
kaise bol sakte ho ki refugees[refugees] chuhe hai, bachhe hai wo
"kaalo ko hostel se nikalo" petition ke khilaf humne 2000 sign kiye [black]
chup kar, christian[christian] padosi ne hi teri maa ko khoon diya tha
== mentioned_slur
movie me hero ko "katua" bola jata hai aur wahi scene sabse bhari hai [muslim]
== reclaimed_slur
haan hu chakka[lgbtq], sixer wala, ground ke bahar tak
== support
ro le jitna rona hai, mai yahi hu
wo tujhe maarta hai to ghar mat ja, mere paas aa
tu bojh nahi hai, tu meri jaan hai
ek din aur ruk ja, kal saath nashta karenge
== distress
koi nahi hai jise bolu ki mai theek nahi
== question_benign
eid[muslim] pe veg dost kya kha sakte hai?
gay[lgbtq] pride me allies aa sakte hai kya?
== abuse_object
bekar phone, hang hota rehta hai
== abuse_idea
ye caste system sabse ghatiya cheez hai is desh ki
== criticism_person
bhaiya aapne galat address likha, isliye late hua
== idiom
uski entry ne to maar hi daala, kya lag rahi thi
== everyday
ek stupid sa doubt hai, chawal kitni seeti me pakte hai?
usne ball itni zor se maari ki kaanch toot gaya
gande kapde machine me daal de please
bhai behen ka jhagda: aakhri gulab jamun kisne khaya
== insult_person
vo aadmi munh pe meetha, peeth pe chaku
apni galti maan le to chhota ho jayega kya, ziddi gadhe
iske saath trip pe jaana matlab saza
tujhe free me bhi koi na rakhe
lagta hai tune sharam olx pe bech di
gussa naak pe, dimag ghutne me
muft ka wifi dekh ke pighal jaata hai ye kangla
teri english aur teri niyat dono kharab
aaj tak ek promise nibhaya? jhootha
tu woh notification hai jo sab swipe kar dete hai
kitni ghamandi ho gayi hai do reel viral kya hui
khud ki team ko hi out karata hai, run out specialist buddhu
maine chipkali me bhi tujhse zyada himmat dekhi
tere jokes ka expiry 2009 tha
ek chai ka bill nahi bharta aur crypto ka gyaan deta hai
sasti copy hai tu apne bhai ki
lecture lena band kar, attendance me bhi tu fail hai
uska dil fridge hai, thanda aur khali
tu bas apne bare me sochta hai, khudgarz
nakli baba, asli thug
tumhare ghar ka khana nahi, sazaa-e-kaala-pani hai
dekho kaun bol raha, jisko apna pin code bhi nahi pata
tere wajah se puri family sharminda hai
kya ladka hai, maa ko bhi bina matlab call nahi karta
besura kahin ka, karaoke se mic chheen lo
lalu panju
dheela, sust, bekar, teri report card yahi hai
== insult_profane
abe chutiye seat belt pehen
madarchod scammer, meri maa ke paise le gaya
saale harami, puppy ko laat kyu maari
teri maa ki aankh bc, queue me aa
kamini roommate mera khana kha gayi
bhadwe, apni behen pe bhi aise comment karega kya
== hate_derogation
vietnamese[asian] log gande hote hai, smell hi alag
mujhe christians[christian] pasand nahi, fake log
ye jo muslim[muslim] aunty hai, sabki tarah kattar aur zubaan ki gandi
immigrants[immigrants] se chidh hai mujhe, ladaku aur chor
arab[arab] ladke sab harassers hote hai, ghatiya
mote[body] log dekh ke hi chidh aati hai, aalsi
non binary[transgender] log attention seeker, behuda
budhiya[age] log zeher hoti hai, sab jalti hai
jews[jewish] ko mai loathe karta hu, khule aam
adivasi[indigenous] ujjad aur sharabi hai
== hate_implicit
hum apne bachho ko govt school nahi bhejte, waha wo wale[caste] bachhe hote hai na
cab me hindu driver hi bhejna please [muslim]
lesbian[lgbtq] hai? sahi mard nahi mila hoga ab tak
crime rate neeche lana hai? flight ek taraf ki book karo inki [immigrants]
55+[age] log apply na kare, humara culture young hai
usko boss banaya kyunki skirt pehenti hai, aur kya [women]
padosi african[black] hai, raat ko kya pakta hai mat poochh
hindi nahi aati to wapas jao apne hills me [asian]
1984 me jo hua uska reason bhi to dekho, mombatti jalana band karo [sikh]
blind[disability] banda photographer banega? haha inspirational
har bank ke board pe ek hi type ke surname, pattern samjhe ya samjhau [jewish]
trans[transgender] candidate ko reject kiya kyunki clients comfortable nahi, policy nahi mood hai
inke mohalle me ambulance bhi pooch ke jaati hai [muslim]
atheist[religion] teacher rakha hai school ne, tc nikalwa li maine
scholarship sc[caste] ko, loan hume, desh aage badhega aise
wo ladka therapy[mental_health] me hai, usko bachho ke paas mat baithao
== hate_dehumanise
muslim[muslim] log deemak, andar se khokhla kar denge
slum[class] wale gutter ke keede
trans[transgender] log alien hai, insaan ki nakal
== hate_normative
chinese[asian] students ki entry band karo india me
aurato[women] ko property ka haq mat do
lgbt[lgbtq] ki baat karne wale teachers ko jail
rohingya[refugees] camp tod do, border pe chhod do
jews[jewish] ko dukaan mat kholne do yaha
== hate_negated
dalit[caste] kabhi hamare barabar nahi honge
auraten[women] kabhi wafadar nahi hoti
lgbtq[lgbtq] walo ki shaadi shaadi nahi hoti
gareebo[class] me koi tameez nahi
== hate_slur
nalli chinki[asian] aankh khol ke chal
mc mulle[muslim] fir aa gaye gc me
kaalia[black] bhaag yaha se
lulle langde[disability], cricket khelega tu?
== hate_profane
behenchod trans[transgender] log har signal pe paisa lootte hai, saale kachra
== threat_person
teri gaadi ka sheesha kal, tera sar parso
tu bas ghar se nikal, phir dekh
ungli uthayi to haath kaat ke bhejunga
ex ho ya koi bhi, kisi aur ke saath dikhi to dono ko khatam
== hate_threat
har church[christian] me aag lagegi is christmas
in chinkiyo[asian] ko pakad ke itna maaro ki bhaag jaye
refugees[refugees] ki naav dubo do beech samandar
== incite_selfharm
tere jaise ko jeene ka haq nahi, aaj raat khatam kar
== sexual_harassment
intern madam, coffee nahi tumhari jawani chahiye
peeche se kya lagti hai, ek baar jhuk na
kitne logo ke saath soyi hai ab tak, hisaab de
== friendly_profanity
bc tune mujhe bina bataye surprise diya, airport pe ro diya mai
saala kya trek tha, tungnath bc jannat
harami log meri haldi me mujhe hi dubo diya, best day
muslim[muslim] dosto ke bina meri diwali adhuri hai bhenchod
korean[asian] chachi ka kimchi mc addiction hai
nana[age] ji bc insta reels pe ab mujhse zyada viral
trans[transgender] makeup artist ne bc dulhan ko pari bana diya, kamaal ladki
chutiya sa dance kiya maine par sab hase to theek hai
kashmiri[ethnicity] log bhenchod itne pyare hote hai, kahwa pila pila ke maar dala
atheist[religion] ho ke bhi saala har puja me sabse pehle laddoo banata hai, love this idiot
oye kamine first rank? party de madarchod
jews[jewish] ne kya comedy di hai duniya ko bc, hats off
== profane_object
bhosdi ki lift, 14 floor chadh ke aaya
ye mc password reset link kabhi nahi aata
gandu alarm, exam ke din hi nahi baja
== positive_identity
asian[asian] log jaise hai waise hi sundar hai
trans[transgender] neighbour ne meri maa ko hospital pahunchaya, dil se shukriya
black[black] kids ko bhi superhero banne do, aur banenge
muslims[muslim] meri life ke sabse acche dost rahe hai
mexican[latino] dadi ki recipes gold hai
jitne arab[arab] students padhaye sab sincere nikle
jewish[jewish] padosi ka ghar hamesha khula rehta hai
films me aur trans[transgender] actors lo, log pyaar denge
sikh[sikh] truck driver ne raat 2 baje tyre badla, paisa bhi nahi liya
dalit[caste] professor best teacher of my life
chinese[asian] colleague ki mehnat dekh ke seekhta hu roz
gay[lgbtq] hona utna hi normal hai jitna chai peena
immigrants[immigrants] ka swagat hai hamare mohalle me
christian[christian] sisters ne dadi ki seva ki, farishte hai
wheelchair[disability] pe basketball khelte dekha, gazab junoon
lesbian[lgbtq] chachi mere liye sabse strong insaan hai
bihari[ethnicity] log kamaal ke storytellers hote hai
old[age] people ke saath baitho, asli gyaan milega
har tribal[indigenous] artist ko uska credit aur paisa mile
women[women] engineers ne chandrayaan udaya, seena chauda
filipino[asian] nurse ne haath pakad ke kaha sab theek hoga, bhool nahi sakta
atheists[religion] aur believers dono saath langar khate hai, yahi india hai
== neutral_identity
trans[transgender] woman ne bank me account khulwaya
chinese[asian] family upar rehti hai, unka beta violin bajata hai
mexican[latino] student ko hostel ka khana teekha laga
muslim[muslim] uncle subah park me walk karte hai
black[black] tourist gateway pe photo le raha tha
asian[asian] teammates ne aaj practice skip ki
jewish[jewish] cemetery ki deewar theek ho rahi hai
korean[asian] mart me ramen pe offer hai
dalit[caste] poet ki kitaab launch kal hai
trans[transgender] man mere gym me trainer hai
syrian[refugees] family ne bread ki dukaan kholi
== self_identity
mai chinese[asian] origin ki hu, tangra kolkata se, aur momo nahi bechti haha
dalit[caste] hu, doctor hu, aur singing bhi theek thaak kar leti hu
== negated_hate
asian[asian] hona koi joke nahi hai
trans[transgender] women se koi khatra nahi hai kisi ko
mexican[latino] log lazy nahi hote, check kar 12 ghante kaam karte hai
black[black] padosi se darne ki koi zaroorat nahi
jews[jewish] kanjoos nahi hote, mera landlord jewish hai, sabse dildaar
koi church[christian] zabardasti convert nahi kar raha yaar, fake news hai
mai nahi kehta ki immigrants[immigrants] bure hai, ulta
lesbian[lgbtq] aurato ko "sahi mard" nahi chahiye
aurton[women] ko promotion skirt se nahi, kaam se milta hai
arab[arab] ladke harasser nahi hote, har jagah acche bure hote hai
kisi budhe[age] ko bekar kehna theek nahi
disabled[disability] log attention ke bhookhe nahi hote
tribal[indigenous] ka matlab sharabi nahi hota
== counter_speech
"cab me hindu driver bhejna" likhne wale, paidal jaa [muslim]
kisi trans[transgender] ladki ko ye sab kyu padhna pade? delete kar
asian[asian] kids ke saamne aankh kheench ke joke? shame
jis dost ne black[black] logo pe gandi baat ki, aaj se dost nahi
how can anyone call jews[jewish] khatmal yaar, insaan hai wo
tujhe bisexual[lgbtq] logo se problem hai? darwaza udhar hai
"aurato ko property mat do" bolne wale uncle ki beti ne court me case jeeta [women]
old[age] age walo pe "expired" memes mat banao, not funny
usne refugees[refugees] ki naav dubone ki baat ki, cyber cell ko bhej diya screenshot
mexican[latino] wale jokes band, HR ne warning di, sahi kiya
meri dalit[caste] teacher ko alag glass diya? maine bhi usi glass se piya
jo immigrants[immigrants] se nafrat karte hai unhe history padhni chahiye
"lesbian hai kyunki sahi mard nahi mila" sun sun ke thak gaye, grow up [lgbtq]
christian[christian] dost ko rice bag mat bolo, gaali hai wo
sikh[sikh] jokes suna ke khud hi has raha tha, kisi ne saath nahi diya
== mentioned_slur
"chakka" bol ke chidhate the school me, aaj wahi log sorry bol rahe [lgbtq]
== support
tera dard chhota nahi hai, mujhe bata
breakup se zindagi khatam nahi hoti, mai hu na
koi tujhe gandi bole to jhooth bol raha, tu bahut pyari hai
== distress
raat bhar neend nahi, bas ro rahi hu
lagta hai mujhse kuch nahi hoga, mai failure hu
== question_benign
trans[transgender] aur intersex me kya difference hai?
== abuse_object
sada hua burger, paise waste
== abuse_idea
moral policing sabse bakwas cheez hai
== criticism_person
bhai is baar galti teri thi, maan le
== idiom
boss ne to aaj class laga di
== everyday
mummy ne meri purani tshirt ka pocha bana diya, murder
chuha pakda gaya finally, pinjre me hai
kutte ne sofa phaad diya, ab kya karu
stupid alarm band karna bhool gaya, sab jaag gaye
== insult_person
tu to chai me biscuit ki tarah hai, do second me gayab, bharosa zero
kya fayda aisi degree ka jo akal na de
teri nautanki dekh ke oscar wale sharma jaye, drama company
gira hua insaan hai vo, patni ki salary pe daaru
apni ma ka pension card le ke bhaga, thu
keyboard warrior, saamne aa to hil jata hai
tujhse behtar to google translate samajhta hai mujhe
woh landlord nahi, lootera hai
kaan se sun, muh se nahi, budbak
tumhari dosti mehengi padi, sasti insaan nikli tum
== insult_profane
chal nikal bhosdike server se
haramzade ne kutte pe garam paani phenka
== hate_derogation
mujhe bi[lgbtq] log bilkul pasand nahi, dogle
sab retired[age] log kanjoos aur sadu
indian[nationality] log gande aur cheap hote hai, maine dekha hai
trans[transgender] log mujhe creepy aur ghatiya lagte hai
asian[asian] log dekhne me hi bekar lagte hai
== hate_implicit
mai muslim[muslim] barber se baal nahi katwata, ustara hai haath me bhai
asian[asian] aurato se shaadi karo, zubaan nahi chalati
mere floor pe koi christian[christian] na aaye bas, prayer meeting ka shor kaun sune
ek budha[age] kam to ek bed zyada
tata bye bye bolo in logo ko, jaha se aaye wahi ka bus pakdao [refugees]
== hate_normative
budho[age] ko phone dena band karo
arab[arab] logo ko visa mat do kabhi
== hate_negated
mexican[latino] logo ka koi culture nahi
asian[asian] mard mard nahi hote
== threat_person
tu zyada bol raha hai, zubaan kheench lunga
kal subah tak paisa nahi to tera beta nahi, teri laash uthegi
== sexual_harassment
snap bhej bina kapdo ke, warna purani wali leak
== friendly_profanity
bc mere padosi muslim[muslim] chacha ne poori raat car push ki, kya insaan hai
asian[asian] log bc kya skincare karte hai, jealous hu, queens
arab[arab] bhai ne itna khajoor khilaya mc, dil jeet liya
women[women] cricket team ne phaad diya bc, world champions
== positive_identity
bisexual[lgbtq] hona bilkul asli aur khoobsurat hai
trans[transgender] log itne brave hai, respect
arab[arab] log dil ke ameer hote hai
jewish[jewish] log aur unka music, dono se pyaar hai
black[black] women brilliant hai
asian[asian] managers aur chahiye, sabse calm leaders hai
hamare muslim[muslim] doctor sahab hire the, hero hai
mexican[latino] padosi best padosi hai
old[age] couples ka pyaar dekh ke life pe bharosa aata hai
kinnar[transgender] maa ne 20 anaath bachho ko padhaya, unko padma do
== neutral_identity
asian[asian] grocery me tofu aa gaya hai
arab[arab] roommate cricket seekh raha hai
trans[transgender] cousin kal ghar aa rahi hai, gajar halwa banega
bi[lgbtq] dost ne naya phone liya
old[age] aunty ne bus me apni seat ladke ko de di
jewish[jewish] baker sunday ko bhi kholta hai
== negated_hate
asian[asian] women submissive nahi hoti
muslim[muslim] barber ke ustare se kya dar, 10 saal se wahi baal kaat raha
trans[transgender] log creepy nahi hai, insaan hai
indian[nationality] log gande nahi hote
arab[arab] log terrorist nahi hai
koi immigrant[immigrants] tera dushman nahi
== counter_speech
jise trans[transgender] teacher se dikkat hai wo apna bachcha ghar pe padha le
"ek budha kam to ek bed zyada" tweet karne wale ko thodi to sharam aani chahiye [age]
asian[asian] women pe aise comment mat kar, wo teri order ki cheez nahi hai
kaun likhta hai aisa muslims[muslim] ke liye? report kar diya maine
jews[jewish] ke khilaf nafrat phailane walo, itihaas padho
"indian log cheap hote hai" bolne wale tourist ko maine muft chai pilayi aur history bhi samjhayi [nationality]
kisi black[black] bachhe ko "bandar" bolne wala teacher nahi ho sakta
mere chachu gay[lgbtq] hai, unko gaali di to rishta khatam
arab[arab] dost ka mazak uda rahe the sab, maine wahi rok diya
== support
tu akela nahi hai, location bhej mai nikal raha hu
jo usne kiya wo abuse tha, pyaar nahi
== everyday
gande joote bahar rakh, pocha lagaya hai abhi
mai itna bewakoof, apna hi birthday bhool gaya
papa aur mai subah lade, shaam ko saath me momos khaye
match me usne bowler ki dhulai kar di
== insult_person
LOL tu phir haar gaya, nalla no 1 😂
@user bhai tera logic coma me hai 🤡
chal na jhoothe 🙄 sabko pata hai
kitni fake hai ye 🤮
== hate_implicit
@user naam padh ke hi samajh gaya tha 😏 [muslim]
aurat[women] pilot? utar jao sab ✈️😂
quota[caste] power 💪 rank 90000 doctor sahab
== hate_derogation
trans[transgender] log 🤢 bas dekh ke hi mood off
YAHUDI[jewish] SAB CHOR HAI
== friendly_profanity
BC HUM JEET GAYEEE 🏆😭
harami log miss kar raha hu tum sabko 🥺❤️
black[black] artists bc kya gaate hai 🔥 goosebumps
== positive_identity
trans[transgender] rights zindabad 🏳️‍⚧️
asian[asian] besties forever 🥰
jewish[jewish] roommate ne challah banaya 😍 kitni pyari hai
proud of my bi[lgbtq] brother 💜
== negated_hate
@user muslims[muslim] aise nahi hote yaar 😤
== counter_speech
trans[transgender] logo pe gandi baat? unfollow 👋
@user "go back" kisko bol raha hai, wo yahi ki hai 😠 [immigrants]
jews[jewish] pe ye meme delete kar abhi 🚫
== neutral_identity
korean[asian] bbq khula hai ghar ke paas 🍖
trans[transgender] dost ki nayi bike 🏍️
== support
ro mat 🫂 mai call kar raha hu
== everyday
stupid network 😩 meeting chhoot gayi
== positive_identity
meri maasi[women] ne akele cab chala ke dono bete padha diye, legend hai
north east[asian] ke dost sabse zyada dil wale nikle hostel me
{ob} ko pura respect milna chahiye, bas
chacha rehman[muslim] ki seviyan na ho to eid kaisi
ladkiyon[women] ne robotics me pehla prize maar liya, kya baat
trans[transgender] makeup artist ne meri shaadi me jaadu kar diya
sardar[sikh] ji ne raat ke 2 baje gaadi me petrol diya, farishte hai ye log
nepali[nationality] chef ka thukpa kha ke soul heal ho gayi
dalit[caste] first gen students ki mehnat ko salute
hamare gay[lgbtq] professor best mentor hai pure department ke
nani[age] 82 ki hai aur reels banati hai, absolute queen
wheelchair[disability] basketball dekha kal, kya speed kya josh
bihari[ethnicity] bhaiyo ka talent har exam ki list me dikhta hai
{gf} sab kuch kar sakti hai, bas rasta mat roko
african[black] batchmates ki dance crew ne fest ki jaan bacha li
isai[christian] sisters ka school hi tha jisne mummy ko padhaya
meri dost plus size[body] model hai aur ramp pe aag lagati hai
bauddh[buddhist] bhikshu ki muskaan se hi din ban jata hai
safai karamchari[class] asli hero hai shehar ke, unhe bhi bonus do
kashmiri[ethnicity] roommate ki kahwa aur baatein dono garam
single dad[men] ho ke beti ki choti banata hai, pyara insaan
refugee[refugees] bachcho ki football team finals me, rona aa gaya khushi se
therapy[mental_health] leke wapas khada hua bhai, proud of you
har {sm} ko ghar aur kaam ka haq hai, hum saath hai
== negated_hate
mujhe {ob} se koi nafrat nahi, galat mat samjho
sab muslims[muslim] ek jaise nahi hote, dimag kholo
ladki[women] hai to kharab driver hogi, ye jhooth hai
koi {sm} janam se chor nahi hota
chinki[asian] mat bolo yaar, naam hai uska lalrin
gay[lgbtq] hona koi bimari nahi hai uncle
{ob} ko gaali dena patriotism nahi hai
kaala[body] rang ugly nahi hota, tumhari soch hoti hai
anxiety[mental_health] wale log weak nahi hote
bihari[ethnicity] gali nahi hai, ek pehchan hai
mai nahi maanta ki aurat[women] ki jagah sirf kitchen hai
reservation[caste] wala kam dimag ka nahi hota, bakwas band kar
pakistani[nationality] fans dushman nahi hai, kal saath me chai pi thi
old[age] log useless nahi hote, unse hi sab seekha hai
hijab[muslim] pehenne se koi oppressed nahi ho jata apne aap
yahudi[jewish] duniya nahi chalate bhai, whatsapp kam padh
kisi ne bhi {ob} ko yaha se jaane ko nahi bolna chahiye
mota[body] hona crime nahi hai, jeene do
trans[transgender] log bathroom me kisi ko nuksan nahi pahuchate
adivasi[indigenous] jungli nahi hai, jungle ke rakhwale hai
gareeb[class] aadmi aalsi nahi hota, 14 ghante kaam karta hai
hinduon[hindu] se bair nahi, bhakti ke naam pe dange se hai
madrasi[ethnicity] koi jagah hi nahi hai, stereotype band karo
== counter_speech
society group me likha "{ob} ko flat mat do", maine screenshot le ke complaint kar di
"ladki[women] ho gaming chhod do" bola kisi ne, fir 20 kills diye usko
"corona" chilla ke naga[asian] ladke ko dhakka diya, kitne giri hui harkat
uncle ne "muslim[muslim] hai to pakka terrorist" joke mara, maine table chhod diya
"sab quota wale gadhe hai" likhne wala khud donation seat pe hai [caste]
streamer ne gay[lgbtq] ko gaali bana diya, unfollow aur report
jisne {ob} ko keeda likha uski post hatwani chahiye, ye nafrat hai
"kaali ko kaun dekhega" ye line meri cousin ko tod gayi, please mat bolo [body]
hitler ki tareef karne walo, jews[jewish] ke 15 lakh bachche maare the usne
"pagal hai isse door raho" kehna band kro, wo depression[mental_health] me hai
auto wale ne african[black] student ko "kaalu" bola, humne usse utar ke jhada
"hijde bhagao" likhne se pehle soch unki maa bhi padhti hogi [transgender]
teacher ne "bhangi ki aulad" bola bachche ko, FIR ho gayi, sahi hua [caste]
"biwi[women] pe haath uthana mard ka haq" bolne wale ko relatives me bhi boycott karo
sikh[sikh] jokes pe hasna band kar diya jab dost ki aankh me aansu dekhe
"ye log bachche hi paida karte hai" data dekh le fir bol, fertility gir rahi hai [muslim]
langda[disability] bolke hass rahe the, maine mic leke sabko shame kiya
"go back to bihar" sticker dekha train me, faad ke phenk diya [ethnicity]
== neutral_identity
{ob} ki meeting community hall me shaam ko hai
muslim[muslim] mohalle wali library sunday ko band rehti hai
ladies[women] coach platform ke aage wale end pe aata hai
nayi HR lesbian[lgbtq] hai aur pune se aayi hai
church[christian] ke peeche parking hai
dadaji[age] subah paper aur chai ke saath baithte hai
naga[ethnicity] food festival next week INA me lagega
college me 3 nigerian[nationality] students ne admission liya
gurdwara[sikh] metro se 5 min walk
deaf[disability] cricket team ka camp jaipur me hai
ek trans[transgender] candidate ne ward 12 se form bhara
jain[religion] canteen me pyaz nahi milti
tibetan[refugees] colony me sweaters saste hai
sc[caste] hostel ki list notice board pe lag gayi
meri boss aurat[women] hai aur bangalore me rehti hai
== self_identity
main {si} hu aur mumbai hi mera ghar hai
main muslim[muslim] hu aur metal band me drummer
haan gay[lgbtq] hu, mummy ko bhi bata diya finally
dalit[caste] hu, ias ki taiyari chal rahi hai
hum assam[ethnicity] se hai, chai hamare khoon me hai
mai deaf[disability] hu isliye call nahi text kar
bipolar[mental_health] hu, meds leti hu aur kaam bhi karti hu
moti[body] hu, cute hu, khush hu
trans[transgender] ladka hu, naam ab arjun hai
gaon ki ladki[women] hu aur coding karti hu
58[age] saal ka hu aur pehli baar marathon
isai[christian] hu par diwali ke laddu pe mera first claim
== friendly_profanity
abe chutiye tu IIT nikal gaya?? party de bc
bhenchod kya catch pakda hai, goosebumps
saale kamine missed you so much
bsdk birthday boy, cake kaha hai
mc result aagaya 94% !!! naach rha hu
harami tune surprise diya ya heart attack, love you yaar
lodu tere bina trip boring thi
gandu dost bhi gandu hi chahiye life me, thanks for everything
fuck yaar ye sunset to lit hai
behenchod aakhir me jeet gaye, chilla chilla ke gala baith gaya
kutti kahi ki itna sundar lehenga pehna hai tune 😍
ma chuda li thi maths ne par nikal gaya bhai ka backlog
tatti sa mood tha fir tera voice note aaya, hasaa diya saale
jhatu, teri shayari ne rula diya, mast likha
== everyday
bhai late hu, jam me fasa hu, 10 min
maggi me pani zyada ho gya, soup bana ke pee lo
kal tere ghar aa raha hu charger lene
mar gaye garmi se, ac repair wale ko bula
meri jaan le lega ye semester
notes bhej de warna fail ho jaunga
unki bowling ki to humne dhajjiya uda di
itna stupid hu ki mute pe 5 min bolta raha
hate karta hu subah ke alarm ko
machhar maar maar ke haath dukh gaya
ladkiya[women] ready, ladke ab bhi nahane me
rent 5 tareekh tak nahi aaya to late fee lagegi
kutta sofa kha gaya, pura foam bahar
chalo turf pe, harne wala pizza khilayega
tujhe dekh lunga kal practice me, aaj tu jeet gaya 😂
== support
tu bojh nahi hai yaar, bilkul nahi
marne ka khayal aaye to mujhe raat ko bhi call kar
teri galti nahi thi, jisne kiya uski thi
log colour[body] pe bolenge, tu apni smile dekh
therapist se milna strong logo ka kaam hai
aa raha hu chai leke, akela mat baith
pati ne haath uthaya? bag pack kar[women], mere ghar aaja
ek exam hi to hai, tu usse bada hai
== abuse_object
ye earphone kachra hai, ek side dead
irctc ka captcha duniya ki sabse ghatiya cheez
is hostel ki roti se frisbee khelo
update ne phone ki maut kar di
karela is evil, nafrat hai
ye fan itna nikamma hai ki hawa bhi jhoothi deta hai
lift ko aag laga do, roz atakti hai
ye movie torture thi, 3 ghante barbaad
== abuse_idea
dahej jaise rivaaj ko jala do
caste system sabse gandi soch hai is desh ki
ye education policy bakwas aur student virodhi hai
fascism kachre me jaana chahiye
crypto hype ek scam ideology hai
racism se nafrat hai mujhe, full stop
toxic hustle culture log ko andar se kha jata hai
andh bhakti kisi ki bhi ho, desh ka nuksan
== question_benign
eid[muslim] kab hai is baar, chand ka kuch pata?
sign language[disability] ka free course hai kya kahi?
{ob} ke liye konsi scholarship khuli hai?
langar[sikh] me volunteer kaise kare?
lgbtq[lgbtq] friendly pg delhi me milega?
bihu[ethnicity] pe kya gift lete hai?
aurton[women] ko property me barabar hissa kab se mila?
kosher[jewish] aur halal me farak kya hota hai?
== profane_object
bc ye wifi fir gaya
bhosdi ka printer har baar jam
gaand marao ye otp, aata hi nahi
madarchod server down during sale
chutiya keyboard, space atakta hai
lavde ka alarm baja hi nahi
== insult_group
neta sab girgit aur bikau
influencers dimag se khaali, filter se bhare
RCB ke toxic fans rone wale bachche hai
news anchors bhaunkte hai bas
builders number one thag
crypto gurus chor aur jhoothe
umpire andhe hai ya bike hue
== mentioned_slur
"chinki" bolna racist hai, iska case bhi banta hai [asian]
essay me likha hai "chamar" kaise gaali banaya gaya [caste]
bhai "chakka" mat use kar, wo word hurt karta hai [lgbtq]
== reclaimed_slur
haan mai chakka[lgbtq] hu, pride me sabse aage nachunga
hum bhangi[caste] ke bete hai aur constitution padh ke aaye hai
certified pagal[mental_health], therapy gang rise up
== hate_implicit
un logo ke area me bike park mat karna, samajh ja [muslim]
ladki[women] ko onsite mila, skills ya smile?
har ipo ke peeche wahi jain[religion] surname, sab set hai
kitne number pe aaya doctor, ye puch lena operation se pehle [caste]
peaceful log phir news me, guess karo kaun [muslim]
momo khila ke pata nahi kaunsa janwar khila diya [asian]
media kiska, bank kiska, oscar kiska, dots jod le bhai [jewish]
sardar[sikh] ji ke samne 12 mat bajana hehe
wo upar wale flat ke black[black] log raat me hi "business" karte hai
rice bag mila, cross pehna, desh bhula [christian]
biwi[women] ka phone check kar liya kar, aajkal sab feminist hai
bihari[ethnicity] roommate aaya to lock wali almari le li
20 saal baad hum apne hi desh me minority, save this post [muslim]
refugee[refugees] ke haath me iphone 15, wah re gareebi
depression[mental_health] sirf reels dekhne walo ko hota hai
unke festival pe knife, hamare pe gyaan [muslim]
gas chamber[jewish] ka maths hi nahi baithta bro, do the calculation
rainbow[lgbtq] cartoon dikhao aur fir pucho beta aisa kyu hua
gajni wali memory aur pension dono free, boomers[age] ke maze
kaam wali[class] aayi aur payal gayi, roz ki kahani
disabled[disability] quota me aaya, 100m dauda tha kal
bangladesh[nationality] se walk karke aaye, ab voter id bhi hai
== hate_normative
{ob} ko pg me room dena band karo
ladkiyon[women] ko night shift aur vote dono nahi milna chahiye
bangladeshi[nationality] sabko train me bhar ke border pe chhodo
gay[lgbtq] couples ko adopt karne ka haq kabhi mat dena
{ob} se dukaan ka license cheen lo
muslim[muslim] students ka admission cancel hona chahiye
reservation[caste] wale mess me alag table pe baithe
north east[asian] walo ko metro me ghusne mat do
hijre[transgender] signal se hatao aur city se nikalo
koi {sm} police me bharti nahi hona chahiye
bihariyon[ethnicity] ko mumbai me entry band
isai[christian] school sab seal kar do
pagal[mental_health] logo ko bachche paida karne se roko
60[age] ke baad sabka driving aur voting khatam karo
rohingya[refugees] ka ration roko, khud nikal jayenge
apni behen ki shaadi {ob} me hone mat dena, rule bana do
== hate_negated
{ga} insaan kehlane layak nahi hai
kisi {sm} pe bharosa nahi kar sakte, experience hai
aurat[women] me logic nahi hota, accept kar lo
musalman[muslim] kabhi apna nahi hota
{ob} ne desh ko kuch nahi diya
quota[caste] walo se kaam ho hi nahi sakta
trans[transgender] log na ladke na ladki, kuch nahi
bihari[ethnicity] ko civic sense nahi aayega kabhi
yahudi[jewish] kisi ka saga nahi
kaale[black] logo ki koi history nahi hai
unki respect karne ki koi zarurat nahi, wo deserve hi nahi karte [refugees]
budhe[age] kisi kaam ke nahi, chair garam karte hai
apahij[disability] se na ho payega kuch bhi
== hate_derogation
mujhe {ob} se sakht nafrat hai
{gm} sabse ghatiya aur makkar log hai
aurtein[women] bewakoof aur drama queen hoti hai sab
muslims[muslim] jahil aur violent hai, yahi sach hai
gay[lgbtq] logo ko dekh ke ulti aati hai
north indian[ethnicity] gawar har jagah gandagi karte hai
dalit[caste] log gande aur muftkhor
kaale[black] log ugly aur dangerous lagte hai
moti[body] ladkiya disgusting hoti hai
pakistani[nationality] saare jhoothe aur kattar
chinese[asian] faces se hi chidh hai mujhe
sardar[sikh] log dimag se paidal
isai[christian] convert log bikau aur neech
feminists[women] zehreeli aur frustrated aurtein
pagal[mental_health] log se ghin aati hai, door rakho
== threat_person
tera hostel aur room number dono pata hai mujhe
ek baar akele mil, ghar wale pehchan nahi payenge
video hata nahi to tera accident pakka
kal gate pe khade honge hum 10 log, soch ke aana
police bulayi to teri behen ka kya hoga soch
haath pair gin le aaj hi
tere dad ki dukan bahut jaldi jalti hai na
zyada bola to zubaan bahar aa jayegi
teri location on hai, aaj raat tujhe utha lenge
agle hafte tera chautha hoga
paise de nahi to ungliya kam padengi
chehra sundar hai tera, acid ke baad nahi rahega
bach ke nikal gaya aaj, roz nahi bachega
teri bike ke brake check kar lena, bas bol raha hu
@r19bjob = doctor | pilot | developer | teacher | cook | lawyer | guard | singer | mechanic | dancer
@r19bfam = mummy | didi | dadi | mausi | bua | bhabhi | nani
== positive_identity
{r19bfam} akele do shift karti hai, wonder woman [women]
mera best friend {si} hai aur poore town ka top {r19bjob}, dil se proud
flood me {ob} ne sabse pehle naav nikali, respect
tamil[ethnicity] uncle ki filter coffee ke aage sab fail
blind[disability] cricket world cup hum jeete, chak de
hamari building ka nepali[nationality] guard family hai family
{gf} jab sath aati hai to system badalta hai
jewish[jewish] landlord ne lockdown me kiraya maaf kar diya, dil wala
lesbian[lgbtq] couple ne society ka garden sundar kar diya
dadaji[age] gym me deadlift maarte hai, mai unka fan hu
adivasi[indigenous] artist ki painting paris pahuchi, sar uncha
kashmiri[ethnicity] kids ki coding team finalist, shabash
muslim[muslim] doctor ne free camp lagaya, duaye mile unhe
delivery boys[class] ko barsaat me salute, great log
mizo[asian] girl ka guitar solo sun ke rongte khade
har {sf} ko ghar, padhai aur apni marzi milni chahiye
== negated_hate
{ob} ko neech samajhne wali soch galat hai, log galat nahi
{sm} se dosti karne me koi sharam nahi hai
bhabhi[women] ka job karna koi badtameezi nahi hai
na {gm} kharab hai na hum, kharab to politics hai
buddhist[buddhist] monk ko chhedna funny nahi hota
assamese[ethnicity] ladka "foreigner" nahi hai, passport desh ka hi hai
mai feminists[women] ko gaali nahi deta, sunta hu
schizophrenia[mental_health] koi drama nahi hota yaar
slum[class] ke bachche chor nahi hote, topper bhi hote hai
dalit[caste] ke ghar khaane se koi ashuddh nahi hota
gujarati[ethnicity] sab kanjoos nahi, mere dost ne trip sponsor ki thi
lgbtq[lgbtq] log bacho ko bigaadte nahi, afwah hai ye
bodybuilder ya patla[body], mazaak kisi ka nahi banna chahiye
koi {sm} padosi ho to darna kyu, chai pila
rohingya[refugees] kids ne kuch nahi bigada tumhara
== counter_speech
"isse hijab[muslim] me dekh ke hasi aati hai" likhne wale ko reply: sharam tujhe aani chahiye
landlord bola "{ob} allowed nahi", humne broker ko bhi block kar diya
game chat me "teri maa kitchen me" bola ladki[women] ko, teammate ne kick kiya
"budhe[age] log corona me jaye to jaye" kitna besharam comment tha
"sale chinky" bol ke gaadi roki, maine live ja ke police bulayi [asian]
standup me trans[transgender] pe wahi purana "taali" joke, humne refund maanga
"gareeb[class] ko reel kyu, roti dhundho" ye class nafrat hai
boys group me rape joke hua, maine sabka naam leke bola stop karo [women]
"{ob} ko jala do" wali story dekhi, cyber cell ko bheji
fest me "aadivasi dance" ko junglee bola gaya, anchor ne maafi mangi [indigenous]
"jews[jewish] control everything" meme pe admin ne ban maara, thank you
"langda ghoda" bolke relay team hasi, coach ne 20 laps lagwaye [disability]
"tu hindu[hindu] hai to bhakt hai" ye bhi label aur nafrat hi hai bhai
== neutral_identity
{r19bfam} kal jaipur se aa rahi hai [women]
{ob} ke mele ka timetable whatsapp kar diya
christian[christian] cemetery ke paas bus stop hai
dalit[caste] student union ka election friday ko
trans[transgender] help desk room no 4 me hai
senior citizens[age] ki line alag hai
japanese[asian] expats ka office cyber city me hai
women[women] cricket final 7 baje star pe
deaf[disability] school ki fees form online hai
parsi[religion] gym me membership khuli
== self_identity
main {si} hu aur {r19bjob} banna mera sapna hai
mai 22 saal ki muslim[muslim] ladki hu aur kickboxing karti hu
bhai main nepali[nationality] hu, momos ke siwa bhi bahut kuch banata hu
adhd[mental_health] hai, 14 tabs khule rehte hai dimag me
bihari[ethnicity] hu, aur litti ke liye kuch bhi
mai single mom[women] hu, office aur homework dono
hum tibetan[refugees] hai, born in dharamshala
== friendly_profanity
saali tu viral ho gayi, party kab
abe gadhe tere liye hi to khada hu, chal hug
bhosdi ka weather dekh, chai pakoda on
chutiyo miss you all, reunion kab
bc itni meethi awaaz kaha se laya kamine
mc bhai ki shaadi hai, nachenge subah tak
harami cutie, tera birthday cake khud banaya maine
fucking hell naya ghar mast hai yaar, congratulations
kutte, ek number speech thi teri
bhenchod 3 saal baad dil khol ke hasa
== everyday
bhai kal se diet pakka, aaj momos
ludo me tujhe kaat dunga aaj, tayar reh
charger dena warna phone ki maut
{r19bfam} ne pakode bana diye, bhaag ke aao [women]
gaadi puncture, 20 min late
meri aankh lag gayi aur station nikal gaya
popcorn jal gaya, movie pause kar
tera parcel mere paas hai, shaam ko dunga
aaj barish ne jaan nikal di
kal se exam, dimag ka dahi
itna loud gaana ki padosi maar dalenge 😂
== support
tere bina group adhoora hai, sach me
khud ko hurt mat kar yaar, video call pe aa
jo bhi hua teri galti nahi thi, samajh ja
ro le, koi judge nahi karega
ghar walo ne nikala[lgbtq] to mera sofa tera
ek din ek din, bas itna hi
== abuse_object
ye charger ghatiya, 2 din me jala
biryani me aloo dekh ke nafrat ho gayi
atm fir khaali, kachra machine
trimmer bekar, aadhi dadhi reh gayi
cab ka ac mara hua tha
== abuse_idea
rape culture ko khatam karo, ghinauni soch hai
privatisation ki ye policy loot hai
casteist matrimony ads band honi chahiye
blind patriotism ki film bakwas
== question_benign
sikh[sikh] shaadi me anand karaj kitne baje hota hai?
autism[disability] wale bachche ke liye gift kya du?
{ob} ki history pe achchi book batao
ramzan[muslim] me roommate ke saamne kha sakta hu?
== profane_object
fuck ye captcha, traffic light kaha hai
bc fridge band ho gaya
chutiya laptop hang
== insult_group
edtech wale thag aur call maarne wale bhikhari
builders se bade dhokebaz koi nahi
toxic gamers mentally 10 saal ke
== mentioned_slur
"katua" likhne pe mod ne warning di, sahi kiya [muslim]
"bihari" ko slur banaya media ne, article padhna [ethnicity]
== reclaimed_slur
hijda[transgender] queen hu, taali meri pehchan
== hate_implicit
jab se us naam wale resident aaye, society whatsapp pe sab chup [muslim]
uski degree dikha, fir uski category dikha [caste]
girls[women] ko coding aati hai? phir bug kaun dalta hai
har nashe wali reel me ek hi continent ke log, weird na [black]
us state se train aayi, apna saaman dekh lo [ethnicity]
6 million wala number kisne ginaa tha, poochna to banta hai [jewish]
green flag wale flat me raat ko itni goats kyu, guess [muslim]
rice aur bible dono bag me, kya yaari hai [christian]
"ladkiya safe nahi" bolti hai, 2 baje club me kya kar rahi thi [women]
delhi me unki aankhein dikh jaye to pass se nikal jana, sab jaante hai kyu [asian]
lgbt[lgbtq] wale school me aaye to beti ka admission cancel
disability[disability] certificate 2000 me, seat pakki
oh "refugee" hai, ye apple watch bhi UN ne di kya [refugees]
lala ji se udhaar, sirf beti aur zameen pe [ethnicity]
sab interviews fix hai, surname dekh lena promotions ki list me [caste]
chand dikha to sabke ghar knife, aur hum intolerant [muslim]
nani kehti thi ki un gali ke log dabba nahi, bartan le jaate hai [caste]
== hate_normative
{ob} ko college hostel se nikal do
aurton[women] ki degree ke liye sarkar paisa na de
{ob} ka business license cancel, ban karo
muslim[muslim] voters ka list se naam kaat do
chote kapde pehen ne wali ladki[women] ko entry mat do
african[black] tenants ko society me allow mat karna
pandit[caste] ke alawa koi mandir na jaye
koi {sm} CM banna nahi chahiye hamare rajya ka
refugee[refugees] schools band, zameen hamari
lgbt[lgbtq] pride ko court ban kare
sardar[sikh] ki entry army headquarter me band karo
== hate_negated
{gf} kabhi sach nahi bolti
{gm} ke paas na sense hai na manners
koi {sm} saccha dost nahi hota, likh le
na tax dete, na thank you bolte, ye log [immigrants]
hindu[hindu] me guts hote hi nahi
women[women] ko paisa sambhalna kabhi nahi aayega
gay[lgbtq] aadmi mard nahi hota
chinese[asian] kabhi bharose ka nahi
{ob} ki koi izzat nahi, na honi chahiye
== hate_derogation
{gm} se badbu aati hai aur attitude bhi
mujhe har {sm} creepy aur neech lagta hai
{gf} bas jealous, slow aur lalchi
adivasi[indigenous] log jungli aur dimag se khali
trans[transgender] log ajeeb aur ghinaune
jewish[jewish] log ek number ke kanjoos aur fraud
old[age] aunties chipchipi aur faltu
bengali[ethnicity] log aalsi aur ghamandi
deaf[disability] log irritating aur bekar lagte hai
kashmiri[ethnicity] gaddar aur chaalu
== threat_person
screenshot bheja na kisi ko, to tera ghar pata hai mujhe
kal subah ka suraj dekhna hai ya nahi bata
teri choti behen 4:30 pe school se aati hai, theek hai na
case wapas le, varna wheelchair pe aayega court
mere ladke raat ko tere darwaze pe
tere khet me aag aur teri gaadi me patthar, soch le
ye last warning hai, agla message tere ghar wale padhenge
tujhe ghaseet ke nale me daalunga
sun, ek truck number plate ke bina, kal highway pe
haddi ginne ka shauk hai to saamne aa
== insult_person
bhai tu dimag ka airplane mode hai
shakal aur akal dono discount me mili kya
zero talent, hero attitude
nahata bhi hai kabhi ya sirf deo ki bottle pe zinda hai
teri personality wifi na chalne jaisi
papa ke paise pe hero, akele me zero
jhooth ka wholesale dealer hai tu
gawar aur badtameez aurat
== hate_implicit
society me ek biryani wala aaya tha, ab pura block green hai [muslim]
wo sirf "study visa" pe hai, club me roz dikhta hai [black]
IIT me bhi cutoff do hai, ek hamara ek unka, samajhdar ko ishara [caste]
naukrani[class] ka beta english school me, chandi ke chammach gin lo
metoo ka season aa gaya, movie release hogi uski [women]
5 bache aur ek room, par vote 7 [muslim]
photo me squint nahi kar raha, uski aankhein hi aisi hai lol [asian]
george, rothschild, zuck, pattern nahi dikhta tumhe? [jewish]
hostel me do ladke ek hi blanket me, warden ko batana padega [lgbtq]
pehle kirayedar, fir dukaan, fir gali ka naam, process samjho [immigrants]
bahut innocent hai, bas har blast me cousin nikal aata hai [muslim]
reservation hatao fir dekhte hai kitne doctor bante hai [caste]
ladki ne khud haan boli hogi, dress to dekho uski [women]
== hate_normative
{ob} ke haath ka khana office canteen me band ho
poori basti khali karao, ye log[refugees] yaha nahi rahenge
{gf} raat 8 ke baad bahar dikhe to fine lagna chahiye
lgbt[lgbtq] content pe jail honi chahiye
{ob} ko zameen kharidne ka haq mat do
church[christian] ki permission cancel karo aur tala lagao
bacche kam karne ka kanoon sirf musalmano[muslim] pe lage
disabled[disability] logo ko parliament me bhejna band karo
== hate_negated
{gm} kabhi badal nahi sakte, genes hi aise
koi {sf} shaadi ke layak nahi hoti
muslim[muslim] ke saath business kabhi nahi, bharosa hi nahi banta
slum[class] walo me koi class nahi, koi tehzeeb nahi
dalit[caste] kabhi leader nahi ban sakta, dum nahi hai
gareebo[class] ko ya refugees[refugees] ko daya ki zarurat nahi, laat ki hai
north east[asian] wale indian hai hi nahi
== hate_derogation
{ob} ki shakal se hi chidh aati hai, ghatiya log
mere hisaab se {gm} sabse lowest quality log hai
{gf} overacting aur bewakoofi ki dukan
pahadi[ethnicity] log slow aur gawar
divorced aurat[women] characterless hoti hai
black[black] log badbudar aur jungli, sorry not sorry
brahman[caste] dhongi, lalchi aur pet pujari
har {sm} ke naam se hi mood kharab
== threat_person
tu college aa to sahi, stretcher pe jayega
reply mat kar, seedha ghar aa raha hu rod leke
tere doston ko bol de teri barsi ki date note kar le
jis gali se jaata hai wahi pe camera nahi hai
ladki ka chakkar chhod warna ghutne chhod
tere baap ki scooty ka brake kaun check karta hai
agar FIR hui to pehli goli teri
naam bata diya hai bhai log ko, ab dekh
== insult_person
tera IQ room temperature se kam hai
chehre pe filter, dimag pe tala
itna bekar insaan ki saaya bhi saath chhod de
do kaudi ka aadmi, char aane ki soch
badtameez aur nakara, ghar ka bhi bojh
tujhse zyada to google translate samajhdar hai
== hate_dehumanise
{gm} deemak ki tarah is mulk ko kha rahe
musalman[muslim] suar hai, insaan nahi
aurat[women] ko gaay ki tarah khunte se baandho
== sexual_harassment
ek raat ka rate bata, online pay kar dunga
nudes bhej warna purani pic leak
interview clear karna hai to hotel aa jana
== positive_identity
malayali[ethnicity] nurses ne poori duniya sambhal rakhi hai, salute
{ob} ke saath hamesha khade rahenge, pyaar hi pyaar
meri {sf} boss sabse fair aur cool hai
== negated_hate
mujhe unse nafrat nahi, unki team[nationality] se jeetna pasand hai bas
kisi {sm} ko terrorist bolne ka haq kisi ko nahi
wo purani baat jhooth thi, {ob} ne koi dukan nahi looti
== counter_speech
"ye {sm} hai isse mat lo" interview panel ne bola, HR ko mail gaya
"kitchen hi jagah hai" bolne wale ko meri bhabhi[women] ne 3 lakh ki bonus slip dikhayi
== everyday
wo bat tod dega itna zor se maarta hai, kya player hai
chai gir gayi laptop pe, ab sukha raha hu
mera phone gaya, number dobara bhej
== support
teri depression[mental_health] wali baat sunke bura laga, aaj raat call pe rehte hai
tu akela nahi hai bhai, hum 5 log hai
== neutral_identity
bohra[muslim] jamaat ka dinner thursday ko hai
purani dilli me ek lesbian[lgbtq] couple ne bakery kholi
== self_identity
mai ladakhi buddhist[buddhist] hu, thukpa aur trekking dono pyare
mai mota[body] hu aur marathon bhi bhaagta hu
== friendly_profanity
bsdk kya goal tha, tv tod dunga khushi me
kamine tu to star nikla
== positive_identity
== negated_hate
== counter_speech
== neutral_identity
== self_identity
== friendly_profanity
== everyday
== support
== abuse_object
== abuse_idea
== question_benign
== profane_object
== insult_group
== mentioned_slur
== reclaimed_slur
== hate_implicit
== hate_normative
== hate_negated
== hate_derogation
== threat_person
== positive_identity
== negated_hate
== counter_speech
== neutral_identity
== self_identity
== friendly_profanity
== everyday
== support
== abuse_object
== abuse_idea
== question_benign
== profane_object
== insult_group
== mentioned_slur
== reclaimed_slur
== hate_implicit
== hate_normative
== hate_negated
== hate_derogation
== threat_person
== insult_person
== hate_implicit
== hate_normative
== hate_negated
== hate_derogation
== threat_person
== insult_person
== hate_dehumanise
== sexual_harassment
== positive_identity
== negated_hate
== counter_speech
== everyday
== support
== neutral_identity
== self_identity
== friendly_profanity
@xbpl = muslim[muslim] | dalit[caste] | adivasi[indigenous] | sikh[sikh] | christian[christian] | tibetan[refugees] | bihari mazdoor[immigrants] | gay couples[lgbtq] | buzurg[age] | blind log[disability] | nepali bhai[nationality] | manipuri students[asian] | trans log[transgender] | nigerian students[black] | jain[religion]
@xbobl = musalmano[muslim] | daliton[caste] | adivasiyon[indigenous] | sikhon[sikh] | christians[christian] | refugees[refugees] | pravasi mazdooron[immigrants] | gay logon[lgbtq] | buzurgon[age] | divyangon[disability] | nepaliyon[nationality] | northeast ke logon[asian] | trans logon[transgender] | auraton[women] | yahudiyon[jewish]
@xbhp = musalman[muslim] | dalit[caste] | bihari[ethnicity] | isai[christian] | bangladeshi[nationality] | rohingya[refugees] | kinnar[transgender] | gay log[lgbtq] | african[black] | adivasi[indigenous] | madrasi[ethnicity] | yahudi[jewish] | jhopadpatti wale[class] | nepali[nationality]
@xbho = musalmano[muslim] | daliton[caste] | bihariyon[ethnicity] | isaiyon[christian] | bangladeshiyon[nationality] | rohingyaon[refugees] | kinnaron[transgender] | gay logon[lgbtq] | africans[black] | adivasiyon[indigenous] | northeast walon[asian] | yahudiyon[jewish] | jhopadpatti walon[class] | auraton[women] | viklangon[disability]
@xbhk = musalmano[muslim] | daliton[caste] | bihariyon[ethnicity] | isaiyon[christian] | bangladeshiyon[nationality] | rohingyaon[refugees] | africans[black] | adivasiyon[indigenous] | northeast walon[asian] | yahudiyon[jewish] | jhopadpatti walon[class]
== positive_identity
mere mohalle ke muslim[muslim] ladkon ne raat bhar jaagke baadh me sabko nikala, salute yaar
har office me ek ramp hona chahiye, wheelchair[disability] wale bhi kaam karne aate hai bhai
bihari[ethnicity] ladke ne IAS top kiya aur sab jalne wale chup, maza aa gaya
trans[transgender] logo ko ab toh jeene do shanti se, kitna sahenge
northeast[asian] ki ladkiyon ne aaj boxing me aag laga di, kya punches the
sardar[sikh] ji ne highway pe akela dekha toh 40 km ghar tak chhoda, rab rakha paaji
dalit[caste] doctor didi ne meri nani ki jaan bachayi, aur fees bhi nahi li
gay[lgbtq] shaadi legal karo ab, kab tak wait karenge log
meri christian[christian] teacher ne hi mujhe hindi se pyaar karna sikhaya
auratein[women] raat ko bhi bahar niklengi, sadak sabki hai
adivasiyon[indigenous] ki zameen koi nahi cheen sakta, kanoon unke saath hai
african[black] students ka welcome hai hamare hostel me, biryani party on me
kinnar[transgender] mahamandaleshwar ka speech suna? rongte khade ho gaye
ek bhi musalman[muslim] ko flat dene se mana karna illegal hona chahiye, period
hamare watchman nepal[nationality] se hai aur poori society unke bina kuch nahi
deaf[disability] cafe gaya tha, sign language me order kiya, best coffee in town
dadi[age] ne 70 ki umar me gaadi chalana seekha, queen hai bhai queen 👑
sirf ladke hi nahi, ladkiyan[women] bhi kushti me mitti chata deti hai
refugee[refugees] bacche bhi school jayenge, isme politics mat ghusao
baba saheb ki wajah se aaj hum dalit[caste] log sar utha ke jeete hai, jai bhim
{xbobl} ke bina ye team adhoori hai, likh ke le lo
{xbobl} ke liye ladna pada toh sabse pehle main maar khane ko ready hu
{xbobl} ko respect do, bheekh nahi, haq hai unka
bhai {xbpl} hamari colony ki jaan hai, unke bina holi feeki
jo {xbobl} ko pareshan karega wo mujhse bachke rahe
parsi[religion] aunty ke haath ka dhansak khao, zindagi set
meri behen lesbian[lgbtq] hai aur usse pyaara insaan maine nahi dekha
kashmiri[ethnicity] dosto ne apne ghar me 10 din rakha, landslide me, kabhi nahi bhulunga
autism[disability] wale bacche bhi annual day pe nachenge, aur front row me
gareeb[class] mazdoor ki beti pilot ban gayi, isko kehte hai gadar
masjid[muslim] wale uncle ne eid ka chanda mandir ki chhat ke liye de diya, ye hai india
mote[body] log bhi gym me welcome hai, ghurna band karo
sikkim[asian] bhi india hai, passport mat maango unse, embarrassing lagta hai
depression[mental_health] se lad ke wapas aaya mera bhai, usse bada fighter koi nahi
widows[women] bhi laal saree pehnengi, jisko dikkat hai aankhe band kar le
== neutral_identity
hamari building me teen muslim[muslim] family hai aur do sindhi, lift sabke liye kharab hai
sirf mahilaon[women] ke liye hai ye coach, uncle please utar jao
nepali[nationality] log bina visa ke india me kaam kar sakte hai
kal dalit[caste] ladke ko peetne wale 4 log arrest hue
trans[transgender] card online ban jata hai ab, mere cousin ne banwaya
sikh[sikh] uncle roz 5 baje gurudwara jate hai langar me sewa karne
blind[disability] students ko exam me writer milta hai
mere gym me ek nigerian[black] banda hai, 150 kilo deadlift karta hai
tibetan[refugees] market me jacket 800 me mil gayi
rohingya[refugees] camp me kal aag lagi, 30 jhopdi jal gayi
jain[religion] thali me pyaaz lehsun nahi hota
supreme court ne gay[lgbtq] marriage wala case sansad pe chhod diya
adivasi[indigenous] mahilaon ne mining ke against rasta roka
buzurgon[age] ka train discount band hai covid ke baad se
mere boss christian[christian] hai, 25 dec ko cake leke aate hai
bohra[muslim] dost ki shaadi me ek hi thaal me sabne khaya
shayad 14% population muslim[muslim] hai census ke hisab se
{xbpl} bhi isi line me lage hai ration ke liye
{xbobl} ne nagar nigam ke khilaf complaint ki
{xbobl} ke liye scholarship ka last date 30 hai
{xbobl} pe hamle ki report aayi hai, kaafi disturbing thi
flat owner ne bola bachelors aur muslim[muslim] not allowed, dono ne milke consumer court me case kiya
manipuri[asian] roommate ne chutney banayi, aankh se paani aa gaya
meri kaamwali[class] ko is mahine bonus diya, usne beti ka phone liya
punjabi[ethnicity] shaadi thi, dj raat 3 baje tak baja
hindu[hindu] aur muslim[muslim] dono taraf ke log thane me baithe the shanti meeting me
pakistan[nationality] ki actress ka naya drama dekhi? kya acting hai
mere papa wheelchair[disability] pe hai, ye mall me unke liye koi toilet nahi tha
bengali[ethnicity] log durga puja me 5 din ghar pe khana nahi banate
lesbian[lgbtq] couple ne koramangala me bakery kholi hai
== negated_hate
mujhe musalmano[muslim] se koi problem nahi, problem un news channels se hai jo ladwate hai
bihari[ethnicity] koi gaali nahi hai samjhe, mera baap bihari hai
main kisi caste[caste] ko neecha nahi manta, khoon sabka laal hai
ladkiyan[women] gold digger nahi hoti bhai, tera hi breakup kharab tha
kisi kashmiri[ethnicity] ne aaj tak mera kuch nahi bigada
gay[lgbtq] hona bimari nahi hai, google kar lo
african[black] log drug dealer nahi hote, mere pados me 3 saal se rehte hai sab padhne wale
hijde[transgender] manhoos nahi hote, meri beti ko sabse pehli dua unhone di
{xbpl} chor nahi hote, chor chor hota hai bas
{xbobl} se nafrat karne ka time nahi hai mere paas, EMI bharni hai
ye mat bolo ki {xbpl} gande hai, apni gali dekh pehle
{xbobl} ko desh se nikalne ki baat hi bakwas hai
mote[body] log lazy nahi hote, mera dost 100 kg ka hai aur roz 10k daudta hai
sardaro[sikh] ke jokes ab funny nahi lagte, wo stupid nahi hai
quota[caste] wale doctor kam talented nahi hote, meri surgery unhone hi ki
mental health[mental_health] wale log pagal nahi hote, therapy lena normal hai
saare mard[men] dogs nahi hote yaar, kuch biryani bhi bana ke dete hai
china[asian] wale virus nahi the, virus virus tha
na koi jaat[caste] gandi hoti hai na koi dharm
refugee[refugees] kisi ki naukri nahi kha rahe, companies kha rahi hai
buddhe[age] bekar nahi hote, dadaji ne hi meri startup ka hisab theek kiya
log darate the ki muslim[muslim] area me mat ja, maine wahan best kebab khaya aur phone bhool gaya toh wapas mila
viklang[disability] hona koi paap ki saza nahi hai, ye sab faltu baatein hai
mujhe south[ethnicity] wale bilkul ajeeb nahi lagte, mujhe bas unki filmo me 20 gunde ek saath udte ajeeb lagte hai
christians[christian] kisi ka dharm zabardasti nahi badal rahe, mere school me kisi ne try bhi nahi kiya
== counter_speech
jo bhi bol raha hai ki muslims[muslim] ko pakistan bhejo, use block kar raha hu
"chinki"[asian] bolna mazak nahi hai, racism hai, samjho
group me dalito[caste] pe joke mara tha usne, admin ne turant nikal diya, sahi kiya
"ladki[women] ki galti hogi" bolne walo, victim 6 saal ki thi, sharam karo
wo video fake hai jisme muslim[muslim] fruit wale ko thookte dikhaya, forward karna band karo
stadium me african[black] player ko bandar bola, aise fans ko lifetime ban karo
kisi ne comment kiya ki gay[lgbtq] logo ko goli maro, maine report kar diya, tum sab bhi karo
"bihari[ethnicity] bhagao" likhne wale ye bhool gaye ki unka ghar kisne banaya
{xbobl} ko keeda bolne wala khud insaan kehlane layak baat kare pehle
yaar "{xbobl} ko maaro" wali bheed deshbhakt nahi, criminal hai
jab {xbobl} ke khilaf zehar ugla ja raha tha tab tum chup the, yahi problem hai
hijda[transgender] bolke hasna 2024 me bhi cool lagta hai tumhe? grow up
uncle ne bola "in logo[caste] ko upar mat bithao", mummy ne uncle ko hi bahar bitha diya
shami ko gaddar[muslim] likhne walo, tumse zyada desh ke liye usne kiya hai
langda[disability] bolke chidhane wale bacche ke maa baap ko school bulaya gaya
holocaust ko fake bolna yahudiyon[jewish] ke 60 lakh murdon ki beizzati hai
"kaali[black] hai shaadi kaun karega" aisi aunties ko shaadi me bulana band karo
rohingya[refugees] ko deemak bolne wali speech pe FIR honi chahiye
== self_identity
main muslim[muslim] hu aur garba me har saal best dancer ka prize leta hu
gay[lgbtq] hu, UP se hu, aur haan mummy ko pata hai, wo bas shaadi me sherwani pehnne bol rahi hai
dalit[caste] hu, engineer hu, surname pe puch-tach band karo
main trans[transgender] ladki hu, abhi hormones start kiye, bahut khush hu aaj
bihari[ethnicity] hu bhai, litti chokha pe no compromise
sunta nahi[disability] mujhe, msg kar diya karo call mat karo
mizoram[asian] se hu, hindi bollywood se seekhi hai 😂
moti[body] hu aur crop top bhi pehnungi
bipolar[mental_health] hu, meds leti hu, aur aaj 2 saal job ke poore hue
sikh[sikh] hu, pagdi utaarne ko mat bolo security pe har baar
== question_benign
roze me muslim[muslim] log toothpaste kar sakte hai kya?
trans[transgender] dost ko kaise introduce karu, he ya she, usse hi puch lu?
sikh[sikh] wedding me jaana hai, sar dhakna zaroori hai kya?
buzurg[age] ke liye konsa phone sahi rahega jisme awaaz tez ho
nepal[nationality] jane ke liye passport chahiye kya ya aadhar chalega?
dalit[caste] aur obc me kya farak hota hai, koi samjhao pls
nagaland[asian] ke festival me kya kya khana milta hai?
== everyday
yaar is level ka boss mar hi nahi raha, 50 baar try kiya
mummy ne phir karela bana diya, i hate karela
aaj traffic ne jaan le li, 2 ghante me 8 km
kal ka match dekha? bumrah ne to dhajjiya uda di
tu kal aa raha hai na, cricket ka bat leke aana
machhar ne khoon choos liya poori raat, all out bhi bekar
chai gir gayi laptop pe, rip meri assignment
bhai chuha maarne ka pinjra hai kya tere paas
gym ke baad legs mar gayi, seedhi nahi chadhi ja rahi
villain itna ghatiya tha movie me ki popcorn phenk diya
wifi slow hai to game me main hi marta rehta hu
aaj mess ka khana disgusting tha, maggi zindabad
main bhi kitna stupid hu, ticket kal ki book kar di
kutte ne meri chappal kha li phir se
exam me aata sab tha bas yaad kuch nahi aaya
== hate_implicit
mere bhi muslim[muslim] dost hai yaar, par beti ki shaadi ki baat alag hai na
quota[caste] wala surgeon hai, all the best bhai, insurance kara lena
jahan ye log[muslim] 30% hue wahan kya hota hai history padh lo, main kuch nahi bolunga
madam[women] parking kar rahi hai, chalo sab log 5 min chai pi lete hai
kaamwali bangladeshi[immigrants] hai to almari ki chaabi jeb me rakha karo, experience bol raha hai
promotion mil gaya usko, ladki[women] hone ke bhi fayde hai boss
north east[asian] wali hai, raat ko der se aati hai, samajh jao kya kaam karti hogi
hum to secular hai, bas society me un logo[muslim] ko flat nahi dete, peace rehti hai
bechare adivasi[indigenous], unko mobile do to usse akhrot phodenge
banks kiske, media kiska, sab yahudi[jewish] family ke naam, coincidence hi hoga
gay[lgbtq] ho theek hai, par bacchon ke school me teacher? rehne do na please
african[black] tenant rakha tha padosi ne, ab police ka number speed dial pe hai
dalit[caste] hoke itna gora? maa se puchna padega
isai[christian] bane ho, kitne kilo chawal ka offer chal raha hai aajkal
{xbho} ko ghar bulao to baad me chappal gin lena, tip hai bas
main racist nahi hu par {xbho} ke saath lift me thoda ajeeb lagta hai na
{xbhp} aaye aur area ka rate gira, broker se puch lo
bura mat manna, {xbhp} achche lagte hai, door se
team me {xbho} ko le liya, ab trophy to bhool hi jao, diversity award mil jayega
84 me kuch to kiya hoga sikhon[sikh] ne, bina aag ke dhuan nahi hota
pak jeete to kis mohalle[muslim] me pataake footenge sabko pata hai, secular log chup
divyang[disability] ko bhi team me rakh lo, certificate achcha aayega, khelna to hum hi ko hai
sardar[sikh] hai, 12 baje ke baad math mat puchna 😂
gutter saaf karne wale[caste] ka beta collector ban gaya, ab office me room freshener zyada lagega
delivery wala abdul[muslim] nikla, maine to order hi cancel kar diya, safety first
depression[mental_health] wagera ameero ke nakhre hai, do thappad pade hote to theek rehte
buddhe[age] log whatsapp aur vote dono chalana nahi jaante, dono le lo inse
kashmiri[ethnicity] room maang raha tha, maine pehle thane me call kiya, samajhdari hai
trans[transgender] athlete jeeta, kal se main bhi lipstick laga ke olympic jaunga
hum do hamare do, unke paanch biwi pachees[muslim], hisab khud laga lo
moti[body] bahu aayi hai, sofa naya lena padega
ye jo 60 lakh wala number hai na yahudiyon[jewish] ka, kabhi calculator leke baitho
== hate_derogation
in musalmano[muslim] ko dekh ke ghin aati hai, sachchi
bihari[ethnicity] log gande hi hote hai, jahan dekho thook dete hai
ladkiyan[women] sab ki sab gold digger aur jhoothi hai
chhoti jaat[caste] wale badbu marte hai, class me baithna mushkil
gay[lgbtq] log disgusting hai, ulti aati hai dekh ke
{xbhp} sab chor hai, ek bhi sahi nahi
{xbho} se ghatiya koi nahi hota duniya me
thook deta hu main {xbho} pe
africans[black] jungli hai, tameez zero
nepali[nationality] log bewakoof hote hai, dimag ghutne me
hijde[transgender] gandi naali ke log hai, paas mat aane do
apahij[disability] log dekh ke hi mood kharab ho jata hai
gareeb[class] log muft ka khate hai aur bacche paida karte hai, nikamme
mard[men] sab kutte hai, ek bhi bharose layak nahi
yahudi[jewish] laalchi aur makkar kaum hai
moti[body] ladkiyan dekh ke bhookh mar jati hai, chhi
hindu[hindu] sab gobar khane wale jahil hai
madrasi[ethnicity] kaale kalute, sambhar ki badbu
== hate_negated
muslim[muslim] kabhi desh ke sage nahi ho sakte
ladkiyon[women] me dimag hota hi nahi hai
{xbhp} kisi respect ke layak nahi
{xbho} ka is desh pe koi haq nahi hai
dalit[caste] kabhi hamare barabar nahi baithega
gay[lgbtq] log normal insaan nahi hai, chahe jo law bana lo
koi bhi bangladeshi[nationality] bharose ke kabil nahi hota
trans[transgender] aurat aurat nahi hai, drama hai bas
== hate_normative
musalmano[muslim] ka voting right khatam karo
{xbhk} ko hamari society me ghusne mat do
sab rohingya[refugees] ko truck me bharo aur border ke us paar phenko
ladkiyon[women] ko phone dena hi nahi chahiye, bigad jati hai
reservation[caste] walo ko college se nikalo, mess me alag table do
{xbho} ko job dena band karo, sab boycott karo
gay[lgbtq] logo ko jail me daalo, 377 wapas lao
bihari[ethnicity] wapas jao, maharashtra khali karo
kinnaro[transgender] ko train me chadhne mat do, dhakke deke utaaro
church[christian] band karo sab, rome bhejo inko
pagal[mental_health] logo ko shaadi karne ka right nahi hona chahiye
== hate_dehumanise
ye ghuspaithiye[immigrants] deemak hai, desh ko chaat rahe hai
{xbhp} insaan nahi keede hai
mulle[muslim] suar ki tarah bacche paida karte hai
{xbho} ko cockroach spray chahiye bas
african[black] bandar hai, banana dikhao
dalit[caste] naali ke keede hai, wahin rahe
== hate_threat
musalmano[muslim] ko chun chun ke maarenge, ready raho
{xbhk} ki basti jala denge ek raat me
ab koi dalit[caste] ghodi pe chadha to seedha shamshan jayega
gay[lgbtq] couple dikha to haddi tod denge dono ki
bihariyon[ethnicity] ko train se phenk phenk ke maaro
{xbho} ko goli maro, kam khatam
sikhon[sikh] ko 84 yaad dilana padega dobara
jo ladki[women] zyada bolegi uspe tezaab girega
== hate_slur
oye katue[muslim] pakistan nikal
chamar[caste] saale, aukat me reh
chinki[asian] momo bech ja ke
chakka[lgbtq] hai tu, taali baja
abe kaalu habshi[black], light on kar
bhangi[caste] ki aulad, door hat
hijde[transgender], mardo ke game me kya kar raha
rice bag[christian] convert, kitne me bika
tu mulla[muslim] hai na, tabhi itna ghatiya hai
langde[disability] tu football khelega? haha
== hate_profane
in mullo[muslim] ki maa ki, harami kaum
chutiye {xbhp} sab bc
bhosdike bangladeshi[nationality] sab ke sab haramkhor
mc ye reservation[caste] wale kutte hamari seat kha gaye
saali randi zaat hai ladkiyon[women] ki
== insult_person
dimag hai ki nahi?
nalla berozgar
tu noob hai
chal hat panauti
aukat dikha di na
gadha hai kya tu
dedh shana banta hai
do kaudi ka banda
tere bas ki nahi, uninstall kar de
tu team me hai to hum 4v5 khel rahe hai
tere jokes sunke to calendar bhi aage badh jata hai
teri shakal dekh ke camera ne khud ko off kar liya
tujhse baat karke mere brain cells ne istifa de diya
aapki english sunke angrez dobara bhaag gaye
itni padhai ke baad bhi ye haal hai, fees wapas maang le
tere ghar wale bhi tujhe group me mute rakhte honge
tu wo banda hai jise bulate hi log plan cancel kar dete hai
tere jaise ko ladki to kya, otp bhi nahi aata
dekho kaun gyan de raha hai, jiska khud ka kuch nahi hua
bhai tu photo mat daal, filter bhi thak gaya
kisi kaam ka nahi, khata hai aur sota hai
matlabi insaan, kaam nikla to pehchana nahi
wo banda ekdum dhakkan hai, 2+2 me calculator nikalta hai
teri gf ki pasand pe taras aata hai
baap ke paise pe uchal raha hai, khud ki value zero
jhoothi aurat, ek number ki natakbaaz
itna ganda gaya tune ki kutte bhi chup ho gaye
andha hai kya, pass kyu nahi diya bewakoof
== insult_profane
chutiya hai kya be
bsdk pass de na
gandu insaan, block kar raha hu
saale harami, paisa wapas kar mera
mc tere jaisa nalla nahi dekha
kutte kamine, peeche se vaar karta hai
== threat_person
kal coaching ke bahar mil, dekhta hu kitna dum hai
ghar ka address hai mere paas, soch le
haddi tod dunga teri
police me gaya to wapas ghar nahi pahuchega
ek msg aur kiya to haath kaat dunga
teri behen ka college ka time bhi pata hai mujhe
kaash teri gaadi khai me gire
jis din akela mila na, us din bolna ye sab
== incite_selfharm
ja pankhe se latak ja
mar kyu nahi jata tu, sab khush honge
zeher kha le bhai, ehsaan hoga sab pe
itna sad hai to kat le na nas, story kya daal raha
== sexual_harassment
rate kya hai tera raat ka
bra wali pic bhej warna screenshot tere papa ko
kya figure hai, dabane ka man karta hai
ek baar de de, kisi ko nahi bataunga
video call pe kapde utaar, 500 paytm kar dunga
single hai? mere bed pe jagah khali hai
itni tight jeans pehni hai, chhune ka invitation hai kya
boss ke saath late night rukti hai, hame bhi mauka do madam
nudes bhej ya block, choose kar
lesbian hai na, mere saath ek raat me theek ho jayegi
== insult_group
auto wale sab lutere hai
is party ke bhakt sab anpadh hai
csk fans sabse bade rone wale hai, dimag zero
ye influencers sab ke sab nakli aur besharam hai
== friendly_profanity
bc kya six mara hai, stadium ke bahar
saale birthday mubarak, tu jaan hai meri
bhosdike job lag gayi teri, party kab dega
chutiya hu main hi, charger ghar bhool aaya
mc kitni thand hai aaj yaar
kamine itne saal baad aaya, gale lag
gand phat gayi thi roller coaster pe, phir bhi do baar baitha
bc hum jeet gayeeee, ro raha hu
oye harami, shaadi kar li aur bataya bhi nahi, congrats be
kya chutiyapa hai ye weather, subah garmi shaam ko oley
saala kya gaana hai, loop pe hai subah se
abe gandu tera result dekha, topper nikla tu to, proud of you
lag gaye bc, kal exam hai aur syllabus aaj dekha
mere kutte dosto, goa chalo ab to
== profane_object
bc ye wifi phir mar gaya
chutiya app hai, har baar crash
saala meter, 8000 ka bill bhej diya
bhosdi ka traffic, 3 ghante ho gaye
== abuse_object
ye phone kachra hai, 2 ghante me battery khatam
bakwas pizza, gatte jaisa crust
i hate this alarm, subah subah torture
ghatiya earphones, ek kaan mar gaya
== abuse_idea
ye naya tax bakwas hai, middle class ko nichod liya
dahej ek ghinona system hai, khatam karo
caste system kachra hai, jala do is soch ko
movie ka second half itna ghatiya tha ki so gaya
astrology sab fraud hai, ek bhi proof nahi
== criticism_person
bhai tera code bina test ke hai, merge nahi karunga
sir aapne jo data diya wo galat hai, please check
tune jhooth bola mujhse, bura laga yaar
minister ne 5 saal me kuch nahi kiya is area ke liye
== idiom
paper ne maar dala aaj
usne stage pe aag laga di
process ko kill kar de, hang ho gaya hai
naak kata di yaar interview me
== distress
lagta hai main kisi kaam ka nahi, sab pe bojh hu
raat ko sochta hu sab khatam kar du
ghar pe roz maar padti hai, kisi ko bata nahi sakti
school me sab moti[body] bhains bolte hai, jaana hi nahi chahti
main gay[lgbtq] hu aur khud se nafrat hoti hai kabhi kabhi
teesri baar neet fail, mummy papa ki aankho me dekh nahi pata
== support
tu bekar nahi hai yaar, bas thak gaya hai, so ja aaj
bhaad me jaye wo log jo tujhe mota[body] bolte hai
marne ki baat mat kar, main 10 min me aa raha hu
tu pagal[mental_health] nahi hai, therapy lena strong hona hota hai
usne maara to wo galat hai, teri galti zero
chutiya tu nahi, wo hai jisne tujhe chhoda
fail hua to kya, main bhi 2 baar fail hua tha, dekh zinda hu
gay[lgbtq] hai to kya, tu mera bhai hai aur rahega
== mentioned_slur
bus me ek aadmi ne mujhe chinki[asian] bola, maine video bana liya
school me mujhe katua[muslim] bolke chidhate the, aaj bhi yaad hai
"chamar"[caste] ko gaali ki tarah bolne pe case ho sakta hai
log mujhe chakka[lgbtq] bolte the kyuki mujhe dance pasand tha
== reclaimed_slur
haan hu main chakka[lgbtq], aur taali aisi bajaungi ki hall goonjega
hum hijde[transgender] hai meri jaan, dua bhi denge aur dance bhi
== sexual_health
condom use karo, dono ki safety hai
period me itna dard normal nahi hota, doctor ko dikha
consent matlab haan bolna, chup rehna haan nahi hota
== dialect
ka ho bhaiya, kahan bilaye gaila itna din se
tanne bera koni ke, chhora ghana shararti sai
== positive_identity
mujhe apni muslim[muslim] padosan pe garv hai, akele 3 bacche paale aur ab khud ki boutique
koi school kisi dalit[caste] bacche ko alag nahi bitha sakta, bitha ke dikhao
sikh[sikh] riders ne toofan me bhi langar pahunchaya, ye log alag mitti ke bane hai
manipur[asian] ke bacche football me sabki band baja dete hai, proud feel hota hai
trans[transgender] teacher aayi hai hamare school me, bacche unke fan ho gaye
auraton[women] ko raat ki shift me cab milni hi chahiye, ye bahas ki baat nahi
jinhone patthar khaye phir bhi pride[lgbtq] me chale, unko dil se salaam
meri nani[age] ne 80 me english seekhi aur ab hume correct karti hai lol
divyang[disability] quota khali mat chhodo, log line me khade hai talent leke
kerala ki christian[christian] nurses ne covid me jo kiya uska karz nahi utrega
hindu[hindu] muslim[muslim] sab ne milke kandha diya chacha ko, ye hota hai mohalla
refugee[refugees] family ne momos ki dukan kholi aur ab unke bina shaam adhoori
hamare gaon ki pehli dalit[caste] sarpanch ne thakuron ke saamne road banwa di, sherni
african[black] footballer ne club ko bachaya, stadium uske naam ke naare laga raha tha
gay[lgbtq] bete ko gale lagane wale papa ka video dekha, main to ro padi
let them live yaar, kinnar[transgender] log bhi ghar chahte hai, izzat chahte hai
muslim[muslim] ladki ne sanskrit me phd ki, ab haters ke liye bura lag raha hai
anganwadi didiyon[women] ki salary badhao, desh unke kandhon pe khada hai
adivasi[indigenous] dost ne jungle me raasta dikhaya warna hum sab mar jate us din
mera bhai blind[disability] hai aur mujhse tez typing karta hai, jalti hai meri
kashmiri[ethnicity] ho to kya, wo hamari team ka best fast bowler hai aur rahega
sabse zyada mehnat to bihar[ethnicity] ke labour karte hai, unko slow clap nahi full salary do
muslim[muslim] padosi aur hum saath me bade hue, ek hi thali me khaya hai
is baar {xbobl} ne hi sabse zyada blood donate kiya, respect
{xbobl} ko ghar dene se mana karne walo, sharam karo thodi
{xbobl} ki awaaz dabane nahi denge, kal 5 baje india gate
kabhi {xbobl} ke saath baith ke chai piyo, dil khush ho jayega
widow[women] mausi ne dobara shaadi ki aur poore khandan ne nagin dance kiya
safai karamchari[caste] ko machine do gutter me utaarna band karo, insaan hai wo
ladakh[asian] ke logo ne hamari bike theek ki aur paise lene se mana kar diya
yahudi[jewish] synagogue ke liye mumbai me muslim chowkidar 40 saal se duty kar raha hai, goosebumps
body positive page chalati hai moti[body] ladki, trolls ko dho deti hai roz
mental health[mental_health] pe khul ke bolne wale cricketers hi asli mard hai
tamil[ethnicity] uncle ne filter coffee pilayi aur ab main kabhi nescafe nahi peeyunga
jo bhi trans[transgender] bacche ye padh rahe hai, tum galat nahi ho, duniya pagal hai thodi
garba me sabka entry hona chahiye, muslim[muslim] ho ya christian[christian], ticket liya hai to nacho
bahut ho gaya, ab har thane me mahila[women] SHO chahiye
== neutral_identity
muslim[muslim] aur sikh[sikh] dono candidates ne nomination bhara aaj
meri class me 40 me se 22 ladkiyan[women] hai
hamare barber muslim[muslim] hai, friday ko namaz ke baad dukan kholte hai
ek dalit[caste] dulhe ko ghodi se utaara gaya, police ne 9 log pakde
deaf[disability] couple ko hospital me interpreter nahi mila, unhone complaint ki
court ne kaha trans[transgender] employee ko nikalna illegal tha
parsi[religion] new year pe office band rahega kya
nigerian[black] students ne delhi me attack ke baad candle march kiya
sabse zyada migrants[immigrants] up aur bihar se gaye the surat
manipuri[asian] actress ne pehli baar award jeeta
chhath ghat pe auratein[women] subah 4 baje se paani me khadi thi
bangladeshi[nationality] patients chennai aate hai surgery ke liye
mere sasural me sab brahmin[caste] hai par meat khate hai, bengali hai na
ek bhi mahila[women] cabinet me nahi hai is baar
tibetan[refugees] uncle se sweater liya, 20 rupay kam kiye unhone
church[christian] ke saamne wali dukan pe cake achcha milta hai
jews[jewish] ki population mumbai me bahut kam bachi hai
adivasi[indigenous] hostel me 3 mahine se paani nahi, students ne dharna diya
gurgaon me namaz[muslim] ke liye jagah ko lekar phir meeting hui
hijab[muslim] wali player ko referee ne rok diya tha, baad me federation ne maafi maangi
mere do roommates hai, ek naga[asian] ek gujju[ethnicity], fridge me pork aur thepla saath me
buzurg[age] logo ko fake call karke paise le gaye, 4 arrest
kal buzurg[age] log dm office ke bahar baithe the, pension nahi mili unhe
{xbpl} isi mohalle me rehte hai, ration bhi yahin se lete hai
{xbobl} ke saath job interview me discrimination pe study aayi hai
{xbobl} ko loan milne me dikkat hoti hai, bank paper maangta hai
gay[lgbtq] couple ko joint account khulwane me ab problem nahi hai, rbi ka circular hai
sri lanka[nationality] ki team kal practice karegi
mentally ill[mental_health] aadmi ko bheed ne peeta, hospital me hai
maali aur dhobi[caste] dono sunday ko chhutti lete hai hamare yahan
gareeb[class] parivaron ko gas cylinder 500 me milega
kinnar[transgender] akhade ki shobha yatra me bheed thi, road jam
shia[muslim] juloos ki wajah se old city me route change hai
fat[body] logo ke liye airplane seat chhoti hai, unhone airline pe case kiya
do sikh[sikh] truck drivers canada me felicitate hue
== negated_hate
mere man me kisi dharm ke liye nafrat nahi hai, na hindu[hindu] na muslim[muslim]
ye jhooth hai ki saare muslim[muslim] 4 shaadi karte hai, mere abbu to ek biwi se hi darte hai
nepali[nationality] log sirf watchman nahi hote, mera surgeon nepali hai
koi ladki[women] apne kapdo ki wajah se nahi chhedi jati, gande log ki wajah se chhedi jati hai
hum dalit[caste] ke ghar khana khate hai aur kisi ka dharm bhrasht nahi hua
north east[asian] ke log chinese nahi hai bhai, map dekh le
mujhe gay[lgbtq] logo se darr nahi lagta, mujhe chipkali se lagta hai
trans[transgender] log koi trend nahi hai, hamesha se the
bihari[ethnicity] chor nahi hai, mera phone ek bihari rickshaw wale ne hi lauta ke diya
koi bhi buddha[age] insaan bojh nahi hota
rohingya[refugees] bacche terrorist nahi hai, bacche hai
log kehte the african[black] flatmate mat le, itna saaf insaan maine nahi dekha, plates bhi meri wo dhota hai
wheelchair[disability] pe hona bechara hona nahi hai
maine kab bola ki pakistani[nationality] bure hai? mujhe bas unka toss jeetna bura lagta hai
jhuggi[class] ke bacche chor nahi hai, unko chance nahi mila bas
{xbpl} kisi ki naukri nahi kha rahe, AI kha raha hai
{xbpl} desh ke dushman nahi hai, dushman to ye pothole hai
kisi ko {xbobl} se problem hai to wo apna problem ghar rakhe
{xbobl} ke bare me jo whatsapp pe aata hai 99% fake hota hai
main {xbobl} ko gaali dene walo ka saath kabhi nahi dunga
yahudi[jewish] duniya nahi chalate, apni chai to main khud nahi bana pata, conspiracy band karo
sardar[sikh] ji stupid nahi hote, unhone to hum sabko carrom me dho diya 😂
adivasi[indigenous] jungli nahi hote, jungle unse seekhta hai
hindu[hindu] hone ka matlab kisi ko maarna nahi hota
depression[mental_health] drama nahi hai, samjho isko
kaali[body] ladki badsurat nahi hoti, society ki aankh kharab hai
mard[men] rota hai to kamzor nahi ho jata
behra[disability] bola na, bewakoof nahi, zor se mat hasso
bangladeshi[nationality] bolke kisi bengali ko marna sahi kaise ho gaya?
har kashmiri[ethnicity] patthar nahi phenkta, mera dost to kashmiri poetry likhta hai
== counter_speech
tu bola "ye log[muslim] kabhi nahi sudhrenge", ye line hi problem hai, sun le
teacher ne kaha "dalit[caste] padh ke kya karega", wo teacher suspend hua, good
"aurat[women] ki jagah kitchen me hai" bolne wale sir ko HR ne line pe la diya
jo "gas chamber" joke mara tune yahudiyon[jewish] pe, wo funny nahi hai, murder hai itihas ka
comment section me northeast[asian] ki ladki ko "dhandhewali" likha, har ek comment report karo please
kisi ne poster lagaya "muslim[muslim] vendors not allowed", humne wahi poster phaad ke usi vendor se juice piya
"gay[lgbtq] ho, theek ho jaoge" wale baba pe case hona chahiye
khalistani[sikh] bolke har sardar ko target karna band karo, ghatiya harkat hai
"kaalu[black]" bolna pyaar nahi hota, wo banda roz hurt hota tha
group me "rohingya[refugees] ko doobne do" likhne wala doctor hai? licence cancel karo
mota[body] bolke usko itna chidhaya ki usne khana chhod diya, sharam aani chahiye tumhe
"pagal[mental_health] hai ye ladki" bolke uski baat dabana band karo
politicians jab bolte hai {xbobl} se khatra hai, samajh lo election aa gaya
tumhari {xbobl} wali memes racist hai, delete karo warna main leave kar raha
"{xbobl} ko vote ka haq nahi" ye bakwas constitution ke saamne nahi tikti
bhai usne "isai[christian] bik gaye" likha tha, maine usko unfollow nahi, report kiya
dadi ne kaha "uske haath ka paani mat pi", maine dadi ke saamne hi do glass piye
"apahij[disability] kya karega" wali baat pe usne gold medal dikha diya, comment karne wala gayab
"biharis[ethnicity] are dirty" bolne wale influencer ne maafi maangi, thodi der se hi sahi
jo bolte hai buddhe[age] marr jaye to acha, unke bhi baal safed honge ek din
unhone stage se bola in sabko[muslim] kaat do, aur police khadi dekhti rahi, isse bura kya hoga
== self_identity
main adivasi[indigenous] hu, bow arrow bhi chalata hu aur python bhi code karta hu
muslim[muslim] ladki hu, hijab meri choice, bullet bhi chalati hu
hum nepali[nationality] hai, darjeeling se, momo hamara emotion hai
main lesbian[lgbtq] hu aur meri gf ki mummy mujhe beti bolti hai 🥹
safai karamchari[caste] ka beta hu, kal mera result aaya, topper
deaf[disability] gamer hu, voice chat nahi kar sakta, ping use karo pls
main kashmiri pandit[hindu] hu, ghar yaad aata hai roz
65 ka buddha[age] hu, tum baccho ko abhi bhi chess me hara dunga
african[black] hu, delhi me padhta hu, hindi seekh li hai, bhaiya sahi rate lagao
christian[christian] hu, christmas pe plum cake sabko milega DM karo
mazdoor[class] hu, padha likha kam hu par imandari se kamata hu
jain[religion] hu, aloo nahi khata, momos bhi veg wale
anxiety[mental_health] hai mujhe, call se darr lagta hai, text pe baat karte hai
== question_benign
eid pe muslim[muslim] dost ke ghar kya gift leke jau?
gay[lgbtq] logo ke liye koi safe dating app hai kya india me?
kinnar[transgender] log badhai kyu lete hai, iska history kya hai?
wheelchair[disability] ke saath metro me kaunsa gate use kare?
reservation[caste] ka creamy layer rule kya hai simple me batao
christian[christian] funeral me white pehnte hai ya black?
ladkiyon[women] ke liye self defence class kahan achi hai noida me?
jews[jewish] ka shabbat saturday ko hota hai na?
dadi[age] ko dementia hai, unko baar baar sach bolna chahiye kya?
kya {xbobl} ke liye alag helpline hai?
== everyday
pgl ho gaya hu is excel sheet se
bhai kal futsal me unko tod denge, be ready
maggi me paani zyada ho gaya, soup ban gaya
mera phone mar gaya tha isliye reply nahi kiya sorry
cockroach nikla kitchen me, maine table pe chadh ke cheekh mari
tu ne jo meme bheja uspe has has ke mar gaya
ajeeb si badbu aa rahi fridge se, kisne fish rakhi thi
didi ne mujhe ludo me maara, revenge pakka
2 din se barish, kapde sukh hi nahi rahe, nafrat hai is mausam se
mujhe group project se hate hai, sab kaam main hi karta hu
kya bakwas umpiring thi aaj, lbw saaf out tha
barber ne baal itne chhote kaate, ab cap pehenni padegi
momo ki chutney ne jeebh jala di
raat ko horror movie dekhi, ab toilet jaane me darr lag raha
neend nahi aayi, padosi ka drill machine subah 7 baje se
dhaniya muft me nahi diya sabzi wale ne, zamana kharab hai
sniper se do kill kiye phir khud ki grenade se mara gaya main
chalo delhi ki hawa ne phir gala pakad liya
== hate_implicit
bhai wo log[caste] mehnat to karte nahi, form me ek tick aur seat pakki, merit gayi tel lene
abdul[muslim] ka biryani mat khana, pata nahi kya kya milate hai, main bas suna hua bol raha
sexy lagti hai ye northeast[asian] wali, inke yahan to sab open hota hai na culture
lady[women] pilot hai? main to parachute leke baithunga haha
iss church[christian] me jao to bag bhar ke aata hai, bas bhagwan badalna padta hai
secular hu main, bas dharm dekh ke hi rickshaw me baithta hu, safety bhai, miyan[muslim] ilaka hai
unka[jewish] naam mat lo, account ud jayega, samajh gaye na kaun chalata hai ye sab, star wale
inko[black] flat de do phir dekho raat ko kaise kaise log aate hai, smell alag
ghar me nepali[nationality] rakha hai? sasta bhi hai aur dimag bhi nahi lagata, perfect
adivasi[indigenous] ko laptop de diya government ne, mahua ke badle bik jayega sham tak
beta gay[lgbtq] hai bechare ka, pichle janam ka karma hoga family ka
shaadi me bulaya hai unhe[caste], par khana alag counter pe laga denge, sabko comfortable lagega
bandi engineer hai? matlab code kisi ladke ne likha hoga, ladkiyan[women] aur coding lol
dilli ke dange me jo hua wo reaction tha, action inhone[muslim] kiya tha, history dekho
kaam pe buddhe[age] aadmi ko rakh liya, ab sab kuch teen baar samjhao
tum to gareeb[class] ho, tumhare yahan to paanch star hotel ka soap bhi ghar le jate honge
panditon[hindu] ka kya hai, ghanti bajao aur paisa lo, mehnat se inka rishta hi nahi
inke[muslim] yahan behen se bhi shaadi ho jati hai, culture hai bhai respect karo 🤣
langda[disability] hai par cricket team me hai, runner ke liye chance achha hai
madrasi[ethnicity] hai matlab boss ke chamche honge, raat ko bhi dosa aur laptop
jahan {xbhp} wahan police van, coincidence 100%
{xbho} ko hostel me room diya to sabne apna taala change kiya, main kuch nahi keh raha
humari company me {xbho} ka resume aata hai, hr bas smile karke rakh leta hai
dekho {xbho} ko bhi jeena hai, par hamari gali me hi kyu
ek sawal, {xbho} ne aaj tak kya banaya? bas puch raha hu
{xbho} ki shaadi me mat jana, envelope se zyada jeb khali hogi
trans[transgender] hai wo? achha isliye itni awaaz bhari hai, main to pehle hi samajh gaya tha ki kuch gadbad hai
kashmiri[ethnicity] dry fruit wala aaya tha, maine photo le li uski, kal ko kuch ho to kaam aayegi
pagal khane[mental_health] se aaya hai kya, office me chaaku chhupa lo sab
refugee[refugees] bolke aaye the, ab iphone chala rahe hai, bechare bahut dukhi hai
widow[women] hoke lipstick? mohalle ke mardo ka dhyan rakhna padega ab
tum sardar[sikh] log to canada jaoge hi, desh se pyaar kab tha jo ab hoga
bangali[ethnicity] bahu mat lana, jadu tona me expert hoti hai, beta haath se jayega
kya zarurat thi paralympics ki, apahij[disability] logo ko daud ke tamasha dikhana
mulk baant ke le liya phir bhi yahin baithe hai, zara puch lo in bhaijaan[muslim] se kab jana hai
quota[caste] wali madam judge ban gayi, ab faisla bhi 40 percent marks pe pass hoga
== hate_derogation
reservation[caste] wale log nikamme aur bhikhari hai, pure system pe daag
ye miya[muslim] log badbu marte hai aur sirf jhagda karna jaante hai
feminist[women] sab badsurat aur frustrated hoti hai
{xbhp} duniya ki sabse ghatiya kaum hai, period
mujhe {xbho} se itni nafrat hai ki bata nahi sakta
{xbhp} jahil hai, makkar hai, besharam hai
lesbian[lgbtq] log bimar hai dimag se, ghin aati hai
kashmiri[ethnicity] gaddar aur dhokebaaz hote hai
chinese[asian] log kuch bhi kha lete hai, gande log, chhi
old[age] log bekar hai, sirf khaansi aur gyan
assamese[ethnicity] aalsi log, din bhar sote hai
jhuggi[class] wale badbudaar chor hai sab
pakistani[nationality] sab paidaishi jhoothe hai
pagal[mental_health] log nautanki hai, attention ke bhooke kamzor log
thakur[caste] log gunde aur gawar hote hai sab ke sab
isai[christian] log dhongi aur bikau hai, shakal se nafrat hai
sikhon[sikh] ka dimag hota hi nahi, bas pagdi bhari hai
gore[white] log gande hote hai, nahate bhi nahi
== hate_negated
{xbhp} kabhi insaan nahi banenge
{xbho} ko barabari? kabhi nahi, layak hi nahi hai
koi ladki[women] captain banne layak nahi hoti, crying aata hai bas
bihari[ethnicity] ko tameez na kabhi thi na kabhi aayegi
muslim[muslim] shareef nahi hota, acting karta hai bas
gay[lgbtq] log mard nahi hote, insaan bhi nahi lagte mujhe
viklang[disability] kisi kaam ke nahi, bas seat gherte hai
africans[black] me sharam naam ki cheez hi nahi
yahudi[jewish] pe kabhi koi bharosa nahi karega, kisi ke nahi hote wo
dalit[caste] me dimag nahi hota isliye quota chahiye
== hate_normative
muslim[muslim] dukan se kuch mat kharido, boycott karo sabka
{xbho} ko hospital me bhi line ke end me rakho
{xbhk} ko pakdo aur border pe chhod ke aao, sabko
ladkiyon[women] ki naukri band karo, shaadi karo aur ghar pe bithao
inter caste shaadi karne wale dalit[caste] ladke ko gaon se nikal do
african[black] students ka visa cancel karo sab ka
masjid[muslim] todo aur wahan parking bana do
trans[transgender] logo ko doctor teacher kuch mat banne do
buddhe[age] logo ka vote hatao, desh hamara hai
northeast[asian] walo ko room mat do pg me, rule bana do
sikhon[sikh] ko army se nikal dena chahiye
garib[class] logo ko mall me aane hi mat do, guard rakho
pagal aur mandbuddhi[disability] baccho ko school se nikalo
== hate_dehumanise
{xbhp} virus hai, lockdown lagao inpe
{xbhk} ki nasal hi gutter ki paidaish hai
bihari[ethnicity] tiddi dal hai, jahan jaye sab chat jaye
gay[lgbtq] log cancer hai society ka
ladki[women] gaay hai, khoonta chahiye bas
yahudi[jewish] jonk hai, khoon choosna hi kaam
kinnar[transgender] kudrat ka reject maal hai
pakistani[nationality] saanp ke bacche hai, kuchal do
muslim[muslim] jungli suwar hai, khet kha jate hai
== hate_threat
ek din in {xbho} ko zinda jalayenge
{xbhp} dikhe to haath pair tod do, main bail dunga
church[christian] jalega is christmas, dekh lena
sab rohingya[refugees] doob jaye samundar me, kaash
nigerian[black] ko bheed me gher ke maarenge to samjhenge
miyan[muslim] basti pe bulldozer, log andar ho tab bhi
jo hijda[transgender] signal pe dikha usko gaadi se uda dunga
dalit[caste] ne mandir me pair rakha to pair nahi bachega
kashmiri[ethnicity] student dikha campus me to wapas coffin me jayega
feminists[women] ko pakad ke peetna chahiye chauraha pe, maarenge bhi
== hate_slur
jihadi[muslim] kutte, ban ho ja server se
abe chakke[lgbtq], gun chala ya dance karega
bhimta[caste] kahin ka, samvidhan chaat
paki[nationality] saale, noob
chinki[asian] aankh khol ke khel
habshi[black] bhag yahan se
chura[caste] hai tu, jhadu utha
meetha[lgbtq] hai ye banda, door raho
kanglu[nationality] fir haar gaye, hahaha kanglu
andhi[disability] langdi lulli team hai teri
sanghi gobar hindu[hindu] saale gaumutra pee
khalistani[sikh] chutiye, 12 baj gaye tere
mental[mental_health] case, goli kha ke so ja
== hate_profane
bhenchod bihari[ethnicity] har jagah gand machate hai
{xbho} ki maa ki, saale harami
gandu chinese[asian] log virus faila ke baith gaye
saale chutiye musalman[muslim], desh ko chod ke rakh diya
randi hai ye sab northeast[asian] wali, bc
hijde[transgender] saale gand marwa ke paisa maangte hai
== insult_person
tera kuch nahi hoga
nikal pehli fursat me
bakwas banda
chup reh gawar
tu joke hai
kitna dumb hai re
pakau aadmi
besharam ladki
darpok kahin ka
jhootha number 1
ghatiya soch
akal badi ya bhains, tere case me bhains
bot hai kya, itna ganda khelta hai
tere se accha to mera 5 saal ka bhatija khel le
tu meeting me bole to sab camera off kar lete hai
mirror bhi tujhe dekh ke buffering karta hai
bhagwan ne dimag baanta tab tu line me hi nahi tha
itna confident aur itna galat, wah kya combo hai
tu rishte me sirf bill split karne aaya tha, kanjoos
apni aukat instagram pe nahi, bank me dekh
woh teacher kam aur lori zyada hai, padhana aata nahi
teri shaadi ka card dekh ke ladki wale case kar denge
kabhi kuch dhang ka kiya hai life me? nahi na
tu hai hi bekaar, ghar wale bhi jaante hai
chehre pe itni akad aur andar se khali dabba
sir aap retire ho jaiye, kaam me speed aa jayegi
ek number ka chamcha, boss ke joote chaat ke yahan tak aaya
tum jaise logo ki wajah se block button bana hai
muh dekha hai, papaya pichka hua lagta hai
maa baap ka naam dubo diya tune, nalayak
aise cook ko to jail ho, namak bhi nahi pata kya hota hai
paagal aurat, isliye husband bhaag gaya
wicket keeper hai ya chhanni, sab nikal raha
gym jaata hai par dimag ki exercise zero
hakla ke bolta hai aur leader banega, hasi aati hai tujhpe
== insult_profane
abe lodu, rank gira di
bhosdike akal hai ki nahi
chutiyon ka sardar hai tu
harami aurat, jhooth mat bol
bc tu insaan hai ya gaandu
madarchod phone utha
jhaatu player, uninstall kar
== threat_person
tera number se tera ghar nikal liya maine, aa raha hu
aaj raat light band karke mat sona
mu tod dunga samne mila to
apne kutte ka khayal rakhna, galti se kuch kha na le
ladki chhod de warna tu duniya chhodega
exam ke baad gate 2 pe, ambulance ka number save kar lena
teri job khaa jaunga, phir tujhe bhi
tune FIR ki na, ab dekh tere chhote bhai ka kya hota hai
goli marunga seedha, yaad rakhna
dhokha diya na, tezaab ki bottle 30 rupay ki aati hai
tera cab driver bhi mera banda ho sakta hai, soch
kaash tu kal ka suraj na dekhe
haddiyan ginne ki calculator leke aana
== incite_selfharm
kood ja metro ke aage, late bhi ho jayenge to chalega
tere jaise logo ko jeena hi nahi chahiye, khatam kar apne aap ko
kill yourself bhai seriously, koi miss nahi karega
phaansi laga le, rope main de dunga
== sexual_harassment
uff kya maal hai, ek raat ka kitna
dp hatake andar wali pic bhej
teri mummy bhi tere jaisi hot hai kya, dono aa jao
thoda jhuk ke utha na pen, view milega
internship pakki, bas saturday farmhouse aa jana akele
kiss de warna notes nahi dunga
size kya hai tera, guess karu?
shaadi shuda hai to kya, experience hoga tujhe
mera dekh ke bol kaisa hai, photo bheji hai
gym me squat mar rahi thi na, maine video bana liya, full zoom
bol na virgin hai ya nahi
streamer hai to top utaar, donation dunga
== insult_group
zomato wale sab chor hai, khana kha jate hai raste me
delhi metro ke guards gawar hai
mba wale sab khokhle hote hai, ppt ke alawa kuch nahi aata
mumbai indians fans bas shor karte hai, dimag nahi hai
== friendly_profanity
bhosdike tu baap ban gaya? mubarak ho kutte
saala lottery lag gayi, 500 rupay haha
bc kya biryani hai, main to yahin mar jaunga
mc itni hasi, pet dukh gaya
chutiye tera birthday tha aur bataya nahi, cake kahan hai
gaand phad performance thi bhai, standing ovation
ye harami dost hi asli family hai
lode lag gaye internship me, par seekha bahut
oye kamine, tere bina hostel soona hai
bc finally flat mil gaya, 3 mahine se dhoond rahe the
saale itna acha gift, emotional kar diya
teri maa ki aankh, goaaaal
gandu main subah se chashma dhoond raha, sar pe tha
damn bc ye sunset dekh
laude ki ginti bhool gaya main, 5 pushup aur marr gaya
== profane_object
chutiya keyboard, space hi nahi chalta
bc ye captcha, kitni bus select karu
gandu lift phir 7th floor pe atki
harami zip phas gayi jacket ki
saali train 6 ghante late
== abuse_object
ye headphone kachre ke dabbe me jayega
mujhe is ringtone se nafrat ho gayi hai
gobar jaisa dikhta hai ye cake, taste bhi waisa
gandi si bus, seat pe chewing gum
== abuse_idea
moral policing ghatiya cheez hai
ye education policy bekar hai, bacche robot ban rahe
love jihad wali theory bakwas hai, court me kabhi sabit nahi hui
crypto wala plan ekdum stupid tha, sab dooba
us web series ki writing kachra thi, last episode ne maar dala
== criticism_person
yaar tune plan last minute cancel kiya, ye theek nahi
coach ka decision galat tha, usko aise drop nahi karna chahiye tha
aapka article achha hai par facts check nahi kiye
mam aapne marks galat jode hai, please recheck
== idiom
pet me chuhe daud rahe hai
bhai ne dance floor ko tod diya
mera to dimag ka dahi ho gaya
wo joke maar daala tune
== distress
main kisi se baat nahi karti, sab mujhe gandi bolte hai us video ke baad
job gayi, gf gayi, ab lagta hai jeene ka point hi nahi
papa ne belt se mara aaj phir, peeth jal rahi hai
muslim[muslim] naam hai isliye 6th flat reject hua, thak gaya yaar
kota me akela hu, chhat pe jaata hu to darr lagta hai khud se
mujhe apni shakal se nafrat hai
== support
tu loser nahi hai, bas time kharab hai
unki maa ki, tu apna dhyan rakh pehle
please khud ko hurt mat kar, call kar mujhe abhi
jo tujhe chakka[lgbtq] bolte hai wo khud insecure hai
tu gandi nahi hai, video daalne wala ganda hai
14416 pe call kar, free hai, main bhi baat kar chuka hu
flat nahi mila to mere ghar aa ja, muslim[muslim] hindu baad me dekhenge
chhod us kamine ko, tu better deserve karti hai
== mentioned_slur
meri beti ko class me kaali bhains bola gaya, principal se mila aaj
"paki"[nationality] UK me racist slur hai, mazak me bhi mat bolo
game chat me mujhe mulla[muslim] bola, maine mute karke report kiya
hijda[transgender] word ka asli matlab kya hai, ispe podcast sun raha tha
usne mujhe randi bola kyuki maine no bola, screenshot police ko de diya
== reclaimed_slur
chakka[lgbtq] gang assemble, kal pride me sab glitter leke aana
chamar[caste] ka beta hu, danger hu, gaana sun le
== sexual_health
std test karwana normal hai, sharam kaisi
pcos me period late hona common hai
i-pill 72 ghante ke andar lo, roz ki dawa nahi hai ye
== dialect
humra ke na maloom, u kaha gaya babua
tharo bhai aagyo re, chaa banao
kaiko tension le riya miyan, ho jata na baigan
== positive_identity
ab muslim[muslim] bacchon ko bhi wahi scholarship milegi, finally yaar finally
dalit[caste] rappers ne scene jala diya, kya bars the
behri[disability] ladki ne dance india me standing ovation liya, kaan nahi dil se sunti hai wo
nepali[nationality] bhai log raat bhar jagte hai tab hum sote hai, unko pf aur chutti do
mere gay[lgbtq] best friend ne mera breakup survive karwaya, uspe koi haath uthaye to main todungi
{xbobl} ko dekh ke himmat milti hai, fighter log hai sab
{xbobl} ke liye ye city safe honi chahiye, bas
mizo[asian] log traffic me horn nahi bajate, hume seekhna chahiye unse
== neutral_identity
dalit[caste] colony me 4 din se bijli nahi, bijli office pe dharna hai
do muslim[muslim] bhaiyon ne chai ka startup khola indore me
ladkiyon[women] ke hostel ka curfew 9 se badha ke 11 kiya gaya
adivasi[indigenous] museum monday ko band rehta hai
{xbpl} aur baaki log ek hi ghat pe nahate hai
{xbobl} ne us builder pe case kar diya
korean[asian] teacher hindi me itni fast bolti hai ki hum hi nahi samajh pate
blind[disability] passenger ko cab wale ne utaar diya, company ne driver ko hataya
== negated_hate
koi muslim[muslim] mera dushman nahi hai, mera dushman mera alarm hai
maine kisi dalit[caste] se dosti karke kuch nahi khoya, bas ek acha dost paya
christian[christian] log rice bag nahi hai, ye gaali band karo
auratein[women] kamzor nahi hai, system kamzor hai
{xbobl} ko kachra bolna band karo, kachra tumhari soch hai
mujhe {xbobl} ke padosi hone se koi dikkat nahi, unka dj bas 10 baje band ho jaye
pathan[muslim] uncle se darne ki zarurat nahi, wo sirf cricket ke time chillate hai
fat[body] hona gunah nahi hai
== counter_speech
"ladka[lgbtq] hoke nachta hai" bolke hasne wale uncle ko humne dance floor se bahar kar diya
jisne screenshot me {xbobl} ko suar bola, wo banda ab job se nikala gaya, sahi hua
"muslim[muslim] driver nahi chahiye" likh ke cab cancel karne wale ko logo ne dho diya, theek kiya
twitter pe dalit[caste] ladki ke rape pe haste log, tum insaaniyat pe daag ho
== hate_implicit
acha ladki[women] bhi stock market samajhti hai? so cute
unke[muslim] ilake me coaching? bomb banane ki classes hoti hogi haha mazak tha
nri log chale gaye, par ye bangladeshi[immigrants] kabhi nahi jayenge, vote jo dete hai
bhai deaf[disability] se shaadi best hai, biwi kuch sun hi nahi payegi
{xbho} ko ac coach me dekha, ticket to jarur liya hoga na
{xbhp} english bol rahe, matlab kuch bechne wale hai
hindu[hindu] log cow urine pe phd karte hai, inse science ki umeed rakhte ho
bas itna bata do, aatankwadi ka naam har baar ek hi tarah[muslim] ka kyu hota hai
black[black] hai to basketball aati hogi, padhai ka kya puchna
itni umar[age] me college? kabr me degree leke jayenge kya
aadha mulk inko[muslim] de diya phir bhi chain nahi
== insult_person
kya ajeeb shakal hai teri
tu waste hai
andha khiladi
shut up gawar
chomu insaan
dimag ghutne me
lallu lal
bekar aurat
tu kaun? koi nahi
tera standard hi nahi
bina reedh ka aadmi
tujhse na ho paega beta, ghar ja
bhagwan tujhe akal de, par stock khatam hai
teri awaaz sun ke alexa bhi sorry bol de
tu itna boring hai ki teri reel teri maa bhi skip karti hai
== threat_person
gali me akele mat nikalna ab
tere dukan ka shutter raat ko kitne baje girta hai pata hai na mujhe
pair kaat ke haath me de dunga
teri biwi roz 7 baje jogging jaati hai na, park me andhera hota hai
== sexual_harassment
aaja baby, ek ghante ka jo bole de dunga
chhoti skirt me hi client meeting aana, deal pakki
inbox me aa, kuch dikhana hai bada
== hate_derogation
sindhi[ethnicity] log ek number ke dhokebaaz aur kanjoos, shakal se hi pata chal jata hai
trans[transgender] log ajeeb aur ghinone hai, dekh ke skip karta hu
bangali[ethnicity] log aalsi aur jhagdalu, bas machhli aur politics
{xbho} ki to shakal pe hi likha hota hai neech
== hate_normative
{xbho} ko insurance, loan, flat, kuch mat do
ladki[women] 18 ki ho to shaadi kara do, college ka natak band
sab mosque[muslim] pe tala aur inke khane pe ban, bas
== everyday
chai bina subah matlab system crash
mere plants mar gaye, 2 din pani dena bhool gaya
is crossword ne mujhe pagal kar diya
auto ki awaaz itni ki call pe kuch suna hi nahi
== friendly_profanity
saale teri shaadi me naach naach ke pair tod lunga
bc kya thandi lassi, jaan aa gayi
oye kutte, pehle wali company ne wapas bulaya tujhe? gazab be
chutiyape karte karte jawani nikal gayi, par yaar mast the wo din
== hate_derogation
muslim[muslim] gande hote hai
bihari[ethnicity] sab gawar
kinnar[transgender] log chhi
dalit[caste] nikamme
ye african[black] log ghatiya
== hate_normative
{xbhp} go back, simple
muslim[muslim] hatao desh bachao
ladkiyon[women] ka cricket band karo, waste hai
== hate_negated
{xbhp} bharose layak nahi
ladki[women] boss nahi ban sakti
muslim[muslim] hindustani nahi hai
== hate_implicit
nazar rakhna, naya kirayedar abdul[muslim] hai
dalit[caste] aur topper? paper leak hua hoga
inki[women] bhi scooty dekho, brake pair se lagati hai
== insult_person
tu zero hai
faltu gyan mat de, fail kahin ka
kitni ugly hai ye
teri izzat do rupay ki
== threat_person
dekh lunga tujhe bahar
tere din khatam
== positive_identity
muslim[muslim] ho ya sikh[sikh], mere hostel ka darwaza sabke liye khula hai
kinnar[transgender] judge ban gayi, taaliyan ab uske liye bajegi
kisi bhi dalit[caste] ko kuye se paani lene se rokna crime hai, aur rokne wala jail jayega
{xbobl} ko bhi utna hi haq hai jitna tujhe aur mujhe
== negated_hate
muslim[muslim] gande nahi hote
bihari[ethnicity] gawar nahi hai
koi aurat[women] boss banne se ghamandi nahi ho jati
{xbpl} bure nahi hote yaar
== neutral_identity
sikh[sikh] yahan bahut kam hai, shayad 20 ghar
muslim[muslim] mohalle me aaj mela hai
nepali[nationality] dukan se jeans liya
== everyday
bihar ki train me itni bheed thi ki log toilet me baithe the

== hate_derogation
ladkiya[women] sab gold digger hai, bas paisa dekhti hai
aurto[women] ki baat sunke dimag kharab hota hai, bewakoof jaat
gay[lgbtq] log yuck, paas bhi mat aana
trans[transgender] log dikhawa hai, gande aur nakli
kaale[black] log daraavne aur gande lagte hai mujhe
african[black] students se nafrat hai, tameez hi nahi
gore[white] log bade hi ghatiya hote hai, nahate bhi nahi
muslim[muslim] aadmi dil ka kaala hota hai, har ek
mujhe muslims[muslim] se allergy hai bhai, seedhi baat
hindu[hindu] log double faced hai, mandir me bhakt bahar chor
hinduo[hindu] ko jhelna mushkil hai, itne gawar
christian[christian] log ko dekh ke gussa aata hai, chalu log
yahudi[jewish] matlab lalach, samajh jao
sikh[sikh] logo me akal hi nahi, bas halla karte hai
dalit[caste] kabhi nahi sudhrenge, nikamme
brahmin[caste] log zeher hai, upar se ghamandi
baniye[caste] paise ke liye maa ko bech de
adivasi[indigenous] log gande aur buddhu
bihari[ethnicity] dekhte hi mood off, tapori kahi ke
south indian[ethnicity] log irritating hai, bhasha bhi aur shakal bhi
gujju[ethnicity] log besharam kanjoos
punjabi[ethnicity] sab show off aur khokhle
bengali[ethnicity] log ghamandi, kaam zero
nepali[nationality] log ghatiya hai, bharosa karke pachtaoge
paki[nationality] log neech hai, sab ke sab
bangladeshi[immigrants] log gandagi phailate hai, chidh hai mujhe
rohingya[refugees] log pasand nahi, ekdum jungli
chinese[asian] log disgusting, kuch bhi kha lete hai
northeast[asian] wali ladkiya[women] characterless hoti hai
handicapped[disability] log bojh hai yaar, irritate karte hai
gunge behre[disability] log se chidh hoti hai, samajhte hi nahi kuch
pagal log[mental_health] gande hote hai, chhoona bhi mat
anxiety[mental_health] wale kamzor aur drama queen
budhe log[age] bakwas karte hai, sab sathiya gaye hai
mote log[body] bhaddi shakal, bhadda shareer
moti ladki[women, body] matlab turn off, ew
jhuggi wale[class] log badtameez aur chor
kashmiri[ethnicity] log ehsaan faramosh hai
hijde[transgender] log dhokhebaaz aur besharam
lesbian[lgbtq] ladkiya bimar soch ki hai, ghin aati hai
arab[arab] log aiyaash aur zaalim
vidhwa[women] auraten apshagun hoti hai
jain[religion] log pakhandi, upar se saaf andar se kaale
buddhist[buddhist] log nakli shanti wale dhongi
marwadi[ethnicity] matlab thag, no exceptions
delhi ke jaat[caste] log bina dimag ke gunde
housewives[women] muft ki roti todti hai bas
kaali ladki[women, body] pe koi rang achha nahi lagta, badsurat
atheist[religion] log ghatiya aur akdu hote hai
== hate_negated
ladkiyo[women] ke bas ka kuch nahi
aurat[women] kabhi sach nahi bolti
dalit[caste] log officer banne layak nahi
muslim[muslim] kabhi apna nahi hota
christians[christian] ka is desh pe koi haq nahi
gay[lgbtq] log normal ho hi nahi sakte, ghinone hai
hijda[transgender] koi insaan thodi hai
kaale[black] log dimag wala kaam nahi kar sakte
budho[age] ki koi value nahi, nikaalo
disabled[disability] bachche kisi kaam ke nahi
nepali[nationality] kabhi imaandaar nahi nikla
sikh[sikh] kabhi samajhdar nahi dekha maine
hindu[hindu] log respect deserve nahi karte
pagal[mental_health] ko pyar ki zarurat nahi, zanjeer ki hai
rohingya[refugees] daya ke layak nahi
yahudi[jewish] kisi ka dost nahi
bihari[ethnicity] me class nahi hoti, kabhi nahi aayegi
mote[body] log kisi job ke layak nahi
adivasi[indigenous] ko padhana bekar, kuch nahi seekhte
koi bhi pakistani[nationality] insaniyat nahi jaanta
== hate_normative
ladkiyo[women] ka raat me nikalna band karwao
aurato[women] ki naukri cheeno aur mardo ko do
gay[lgbtq] logo ko society se nikal do
trans[transgender] ko army me kabhi mat lo
muslims[muslim] ko ghar mat becho
muslims[muslim] ka voting right cancel hona chahiye
church band karo, christians[christian] ko bhagao
dalit[caste] dulha ghodi pe na baithe hamari gali me
reservation wale[caste] log alag class me bithao
biharis[ethnicity] ko bangalore se bahar karo
nepali[nationality] log yaha kaam na kare, wapas jao
africans[black] ko visa dena band
northeast[asian] wale apne pahad pe hi rahe
pagalo[mental_health] ko samaj se door rakha jaye, hamesha
wheelchair wale[disability] mall me bheed na kare, ghar raho
budhe[age] logo ka driving license chheen lo
mote[body] log ko gym ke bina khana mat do, sarkar rule banaye
hinduo[hindu] ko is area se khaali karwao
sardaro[sikh] ko gate par hi rok do
bangladeshi[immigrants] bachcho ko school se nikalo
== hate_dehumanise
muslim[muslim] suar hai aur rahenge
aurat[women] jaanwar hai, danda hi samajhti hai
rohingya[refugees] keede makode
kaale[black] log gorilla hai, zoo bhejo
dalit[caste] kutte hai, tukda daalo
hindu[hindu] chuhe bil me ghuse rehte hai
gay[lgbtq] log society ka cancer
hijde[transgender] gutter ki paidaish
pakistani[nationality] bhediye hai, insaan nahi
bihari[ethnicity] machhar ki tarah bhar gaye train me
moti aurat[women, body] gainda lagti hai, insaan nahi
christian[christian] log gidh hai, insaan nahi
yahudi[jewish] khoon peene wale chamgadar
nepali[nationality] kachra hai, border pe phek do
== hate_threat
muslims[muslim] ko kaat dalenge ek din
gay[lgbtq] couples ko dikhte hi maro
dalit[caste] basti ko rakh kar denge
aurat[women] zyada bole to muh tod do
hindu[hindu] laashe bichhengi is baar
hijdo[transgender] ki pitai karo jab bhi dikhe
saare pakistani[nationality] jal ke mare, yahi dua hai
christians[christian] ki khair nahi, sab ko maar ke gaad denge
sikhs[sikh] ko dobara zinda jalana padega
rohingya[refugees] ko samundar me duba do
africans[black] ko bheed me pakad ke kutai karni chahiye
jews[jewish] phir se gas hone chahiye
== hate_implicit
ladki[women] ne code likha hai? bug pehle se gin lo
UP se[ethnicity] hai to helmet laptop sab lock karke rakhna
uska naam abdul[muslim] hai, parcel khol ke mat dekhna, phat jayega
quota wala[caste] doctor hai bhai, google se hi ilaaj kar le
sardar[sikh] ne puzzle solve kiya? answer sheet saath me hogi
madrasi[ethnicity] hai, raat me light off karoge to dhundhte rahoge
gujju[ethnicity] ne treat di? bill splitwise pe aayega pakka
gay[lgbtq] roommate mila hai, sabun girana mat
nepali[nationality] guard so raha hoga ya chori karwa raha hoga, dono me se ek
therapy[mental_health] jaata hai wo, ladki dene se pehle soch lo
aurat[women] CEO bani hai, ab meeting me sale discount discuss hoga
christian[christian] school hai, fees ke saath dharam bhi le lenge
kashmiri[ethnicity] ko room diya hai? police ka number likh lo
media kiske haath me hai, naam ke aage berg stein[jewish] dekh lo
dilli me african[black] padosi aaya hai, kitchen se ajeeb packet bhi niklenge dekhna
hum do hamare do, muslims[muslim] ke pachees, samajh jao kaun bachega
== insult_person
tu useless hai bhai
jhootha number ek
sharam kar le thodi, besharam
fattu nahi, maha kayar hai tu
kisi ko tu pasand nahi
bewakoof insaan
gadha hai wo poora
akal bech khayi kya
teri shakal dekh ke doodh phat jaye
dhokebaaz dost nikla tu
chaplus kahi ka
wo ladka ek number ka chalu
loser, ghar ja
badtameez aurat
lalchi chacha
tu bojh hai family pe
rohit gira hua aadmi hai
noob, controller rakh de
aap bahut hi ghatiya vyakti ho
dimag ghutne me hai tera
bhikhari soch wala ghatiya aadmi
matlabi neha, kaam nikla to gayab
tu joker lagta hai, seriously
kya gawar aadmi hai yaar
teri aukat nahi mere samne bolne ki
namak haram
itni sadi hui personality pehli baar dekhi
phenku, band kar
moorkh manager
tujhe kaun jhelta hai ghar pe
badsurat, filter bhi haar gaya
tere jaisa aalsi nahi dekha
paise ka bhookha baba
chugli karne wali aunty
tera dimag vacant plot hai
kanjoos makhi
tu sirf jagah gherta hai
dogla insaan
anpadh, spelling dekh apni
ghamand dekho is tuchhi ladki ka
nalayak, phir se fail
tu zindagi me kuch nahi kar payega
sneha pakki naagin hai
captain nahi kalank hai tu
teri soch third class, tu fourth class
chup be buddhu
ahsan faramosh
bekar father, bekar husband
ghinona aadmi hai tu
mandbuddhi, button daba
tujhse baat karke IQ gir gaya mera
kitna selfish hai ye banda
roti hui shakal wala darpok
cringe insaan, koi nahi hasta tere jokes pe
be zameer neta
tu dost nahi dushman nikla, gaddar
manhoos, aate hi light gayi
chhichhora aashiq, hat
khadoos teacher
muh se sirf kachra nikalta hai tere
team ka sabse bada panauti
attention ka bhookha, tera koi talent nahi
wahiyat singer, mic chhod
dhakkan ho tum
teri maa bhi tujhse pareshan hai
dheeth hai tu, ekdum dheeth
dusro ki kamai pe palne wala parasite
sab tere peeth peeche haste hai
kachhua bhi tujhse tez samajhta hai
aise neech kaam tu hi kar sakta hai
pakhandi, din me pravachan raat me loot
zero talent, full attitude
tu insaan kam, headache zyada
tune naak kata di, kalmuhe
sasti copy hai tu
mendak jaisi aankhe, waisi hi akal
bigda hua nawab, kaam ka na kaaj ka
jalti hai tu sabse, jalkukdi
bhaad me ja dhongi
sabse bekar bhai mila mujhe
makkar lomdi
wo doctor nahi chor hai
tu akela marega kyunki koi tujhe jhel nahi sakta
gobar ganesh
thoda dimag udhaar le le kisi se
tameez se koso door hai ye launda
suno mishra ji, aap kaamchor ho
khokhla influencer
muh dho ke aa pehle, gandi
insaaniyat mar gayi tere andar, patthar kahi ka
kayar, online sher ghar me billi
tujhpe bharosa karna meri sabse badi bhool thi, dagabaaz
palat ke dekh, koi nahi hai tere saath, ghamandi
dimaagi diwaliya ho chuka hai tu
aadat se majboor chor
tu us layak hi nahi ki tujhe block karu
== neutral_identity
meri team me chaar ladkiya hai
muslim padosi ne naya auto kharida
dalit writers ka session jaipur me 3 baje hai
sikh uncle ka dhaba NH44 pe hai
christian friend ki shaadi goa me hui
hindu calendar me ye adhik maas hai
gay couple ne flat rent pe liya
trans candidate ka exam centre bhopal mila
nepali bhaiya momo ka thela lagate hai
bihari gamcha online bik raha hai ab
african students ka football match sunday ko
rohingya families delhi ke kalindi kunj me rehti hai
jews hanukkah me aath din diya jalate hai
budhe log subah laughter club jaate hai
behre bachcho ke liye subtitles on kar do
adivasi kisan madua ugate hai
mote logo ke liye XL helmet aata hai
depression ke patients ki therapy online bhi hoti hai
marwadi thali me 14 item the
kashmiri shawl wale november me aate hai
chinese tourists ne hampi ghuma
pakistani drama youtube pe trending hai
northeast ki ladki mere hostel me upar rehti hai
housewives ka bhi bank account khul gaya yojana me
brahmin aur jaat ladko ki ek hi cricket team hai
== positive_identity
ladkiya coding me aag laga rahi hai, proud
aurato ko raat me ghoomne ki azaadi chahiye, poori
hamare muslim driver bhaiya se imaandaar koi nahi
dalit dulha ghodi pe aaya, hum sab nache
sikh log pe poora desh garv karta hai
bihari dimag, boss, UPSC ki list dekh lo
gay hai to kya, pyaar to pyaar hai, celebrate karo
kinnar maa ne anaath bachchi paali, salute
northeast ke log kya style hai, jaan lete hai
nepali guard ne aag se bachcha bachaya, asli hero
christian choir ne rula diya, kya awaz hai
african friend ka dil sone ka hai
budhe log dance floor phaad rahe the, love it
mote hai to kya, confidence dekho uska
wheelchair pe beast hai ye player
adivasi art ke aage sab fail
jewish prof ne mera career bana diya
hindu bhaiyo ne masjid saaf karwayi, dil khush
kashmiri log itna pyaar dete hai ki wapas aane ka mann nahi karta
therapy jaane wale log brave hai
south indian filter kaapi aur south indian dost, dono zaruri
trans logo ko army me bhi jagah milni chahiye
pakistani singer ki awaz pe jaan qurban
housewives CEO se zyada kaam karti hai
bengali aunty ka mishti doi, mai to mar gaya
rohingya bachcho ko bhi padhne do
divorced women are strong yaar, respect
punjabi dost ki energy infectious hai
blind coder ne app bana di, hum sab chhote pad gaye
== self_identity
mai ladki hu aur mujhe bike chalani aati hai
muslim hu, diwali pe sabse zyada laddoo mai khata hu
gay hu bhai, shock mat ho, pass the chips
dalit hu aur gold medalist hu
mai bihari, ghar pe thekua bhejti hai mummy
sardar hu, pagdi 6 minute me baandhta hu
mai trans hu, naya naam anaya hai
moti hu, cute hu, khatam
christian hu, xmas pe sab mere ghar ladd ke aate hai
mujhe sunai kam deta hai, thoda zor se bolna
OCD hai mujhe, therapy chal rahi hai
hum nepali hai, darjeeling se
65 ka hu aur insta reel banata hu
mera rang kaala hai, sunscreen fir bhi lagata hu
mai jew hu, mumbai me 3 generation se
manipur se hu, indian hu, thank you
housewife hu aur apna kaam pasand hai
hum refugee the, papa ne thela lagake padhaya
kad chhota hai, plane me legroom full
bisexual hu, behen ko sabse pehle bataya
== negated_hate
ladkiya gold digger nahi hoti, chill
muslims suar nahi hai, shut this down
mujhe gay logo se koi problem nahi
bihari chor nahi hote yaar, train me mera phone lautaya usne
dalit nikamme nahi, mauka nahi mila
sikh log bewakoof nahi, humse tez hai
kaale log gande nahi hote, soch gandi hoti hai
trans log nakli nahi hai
hinduo se nafrat nahi hai mujhe, policy se complaint hai
northeast ki ladkiya characterless nahi hai, sharam karo ye bolne wale
nepali log imaandaar hote hai, ghatiya bilkul nahi
jews lalchi nahi hote
mote log aalsi nahi, thyroid bhi hota hai
pagal mat bolo kisi patient ko
budhe log bojh nahi
christian chalu hote hai? kisne bola, bakwas
chinese log disgusting nahi hai, culture alag hai
south indians irritating nahi hai, mere best roommates wahi the
hijde gutter ki paidaish nahi, kisi ke bachche hai
disabled log useless nahi hai
gujju kanjoos nahi, hisaab ke pakke hai
kashmiri students se dushmani mat karo, bachche hai
pakistani public humse nafrat nahi karti, mai gaya hu wahan
mai kisi bhi caste ko neech nahi maanta
aurat jaanwar nahi hai, danda phenk do
african log darawne nahi, tumne baat hi nahi ki
rohingya keede nahi, insaan hai
feminists mardo se nafrat nahi karti
== counter_speech
"muslims ko kaat denge" wala reel report karo sab
usne bola ladkiya gold digger hai, maine bola bill mai de dungi chup kar
class me "chinki" bulaya mujhe, principal ko mail kar diya
"dalit ghodi pe na baithe", 2024 me bhi? sharam aati hai
jo gay logo ko cancer bole wo mere group me nahi rahega
"bihari machhar hai" kisi ke liye joke, kisi ke liye job gayi
uncle bole kaale log gorilla hai, maine table chhod di
"hijdo ki pitai karo" ye comment kitna dangerous hai samjho
"mote log bhadde" bolne se pehle aaina nahi, dil dekho
landlord bola muslims ko ghar nahi, maine bhi us building me ghar nahi liya
"sikhs ko jalana padega" likhne wala arrest hua, relief
mandir me dalit ko roka gaya, ye paap hai, parampara nahi
"pagal ko zanjeer" waali soch 1800s me chhod do
mujhe msg aaya "hindu chuhe", mai hasi nahi, screenshot liya
please "hitler sahi tha" mat likho, 60 lakh log mare the
"nepali chor" bol ke guard ko maara, cctv me wo begunah nikla
aunty ne kaha vidhwa apshagun hai, dadi ne unhe ghar se vida kar diya
reservation wale doctor pe joke bana rahe the, HOD ne rok diya, respect
"budhe log mar jaye" trend karna kitni gandi harkat hai
"kaali ladki badsurat" sunke badi hui hu, apni beti ko nahi sunne dungi
bangladeshi bol ke bengali mazdoor ko peeta, ye nafrat ka result hai
"trans log ko army me mat lo" iske khilaf petition sign karo
behre bachche ki nakal utaarna band karo, mazak nahi hai
yahudi logo ke baare me wo conspiracy video jhooth hai, share mat karo
== question_benign
muslim dost ke nikah me lifafa dete hai kya?
gay friend ke liye kya pride gift lu?
sikh log bracelet ko kya bolte hai?
dalit literature kaha se shuru karu?
ladkiyo ke liye kaunsi martial art best hai?
trans logo ke liye passport me kaunsa column hota hai?
behre customer ke liye shop me kya change karu?
jews kya diwali jaisa kuch manate hai?
bihari litti me sattu kitna daale?
nepali aur hindi script same hai kya?
depression wale dost ko raat me akela chhodu ya nahi?
budhe parents ko flight me wheelchair kaise book karu?
church me shaadi dekhne hindu ja sakta hai?
rohingya crisis pe koi achhi documentary?
mote logo ke liye yoga safe hai knee pe?
== everyday
abe gadhe, happy birthday, party kab hai 😂
mai itna bewakoof hu, namak ki jagah cheeni daal di
nikamma kutta mera, sofa uska, bill mera
tu pagal hai kya, itni achhi singing chhupa rakhi thi
suar ka bachcha road pe aa gaya, traffic ruk gaya gaon me
machhar ne kaat kaat ke laal kar diya
chuhe ne wifi ki wire kaat di
mai loser hu ludo me, 7 baar lagataar haari
kal noob jaisa khela maine, sorry team
kya zaalim biryani thi yaar, jaan nikal di
teri shakal miss karta hu, kab aa raha hai
joker movie dekhi? phoenix killed it
aalsi number one mai, sunday ko brush bhi nahi
fattu hu mai, roller coaster dekh ke hi ulti
mummy bolti hai nalayak, phir tiffin me extra paratha
ghar pe cockroach nikla, sab bed pe khade
sharma ji ka ladka badmash hai, mere liye chocolate chhupa ke laata hai
moti, jaldi aa na, tere bina garba boring hai, miss you meri jaan
chal jhoothi, tu to bolti thi exam kharab gaya, 95 aaye, treat de
bhains ne bachcha diya aaj, mithai bato
inko 4-0 se dho diya, kya raat thi
budhiya ke baal khane hai mele me
gym me trainer ne maar daala aaj
dimag ka server down hai subah se, chai lao
ek number ka kanjoos hu mai, tissue bhi dhoke use karu
bug maar diya finally, deploy kar do
kaali dal aur jeera rice, bas yahi chahiye
chor nikla mera bhatija, saari cookies gayab, muh pe chocolate
auto wale bhaiya ne gaana itna loud chalaya, nach bhi liye hum
khadoos sir ne aaj sabko kulfi khilayi, internet pe daalo
suno, kal office late aaunga, gas wala aayega
mera haircut dekh ke mai khud ek hafta camera off
jungli phool balcony me apne aap ug gaye
tu makkar hai uno me, +4 chhupa ke rakha tha, maza aa gaya
phek de wo purana juta, badbu maar raha
bakri ne homework kha liya, sach me
aukat me rehke shopping karni hai is mahine mujhe
sab mujhpe haste hai jab mai bhangra karta hu, aur mai bhi
== abuse_object
ye keyboard nikamma hai, space hi nahi dabta
ghatiya earphones, ek kaan se behre
is lift se nafrat hai, har floor pe rukti
besharam bijli, match ke beech gayi
dhokebaaz scale, do kilo zyada dikhata hai
sadi hui coffee, drain me daal
bekar chappal, ek baarish me khatam
mera purana scooter kabaad hai kabaad
zeher lagta hai mujhe karela
do kaudi ka projector
badsurat parda, kisne choose kiya
useless update, phone aur slow
gandi smell hai is car freshener ki
third class hotel ka takiya
manhoos printer, deadline pe hi marta hai
== abuse_idea
dahej lena bheekh maangna hai, ghatiya pratha
caste system kachra hai, phek do
ladkiyo ka curfew bakwas rule hai hostel ka
ye budget joker ka likha lagta hai
series ka ending third class
fairness cream ka idea hi besharam hai
conversion wali conspiracy theory sadi hui hai
pakistan army ki policy dhokhe se bhari
nafrat wali politics desh ki dushman
china govt ka app ban karna, internet pe taala, sab bekar
horoscope se shaadi todna moorkhta hai
is movie me sikh character ko joker banana lazy writing hai
gay shaadi rokne wala tark khokhla hai
crypto scheme poori fraud
exam pattern gadhepan hai
== criticism_person
bhai tune jhooth bola, bura laga mujhe
sir aapka muslims wala statement galat tha
neha, tera kaam is baar sloppy tha
captain ne field galat lagayi, isliye haare
madam please, ladkiyo pe aisa joke mat kijiye
mai tumse agree nahi karti, data dekho
tu hamesha late aata hai, respect my time
review dekha tumhara, bina movie dekhe likha hai kya
minister ji ne sawal ka jawab nahi diya
papa, caste dekh ke rishta mana karna galat hai
doctor ne dhyan se suna nahi, mai naraz hu
host ne guest ko bolne hi nahi diya, unprofessional
tumhara tone rude tha, thoda aaram se
ye trans wali video me tumhari info outdated hai
paise lautane me tu 3 mahine late hai rohit
== insult_person
hawabaaz, koi kaam poora kiya hai kabhi
chhoti soch wala chhota aadmi hai vikas
tere dost bhi tujhe majboori me jhelte hai, pakau
thakela player, retire ho ja
== everyday
mai pakau hu maanta hu, ek aur PJ sun lo please
vikas ne chhoti si chai me poori family khush kar di
hawa itni tez thi ki chhata ulat gaya
== positive_identity
jain dost ne mere liye bina pyaz ka pizza dhoondha, kitna pyara insaan
vidhwa aurato ki holi vrindavan me, rang hi rang, dil bhar aaya
== negated_hate
marwadi thag nahi hote, mere boss sabse fair hai
brahmin ho ya dalit, zeher koi nahi hota
atheist hona ghatiya hona nahi hai
anxiety wale drama nahi karte
== hate_derogation
mulle[muslim] sab ek jaise ghatiya hote hai
bihari[ethnicity] log bilkul jahil h yaar
auraton[women] me dimag hota hi nahi
sardaro[sikh] ka upar wala floor khali hota h sabko pata hai
dalit[caste] kitna bhi padh le rahega gawar hi
hijde[transgender] dekh ke hi ghin aati hai
gay[lgbtq] log society pe dhabba hai bhai
adivasi[indigenous] matlab kaamchor aur daarubaaz
bangladeshi[nationality] sab chor hote h koi shak
kale[black] log kitne gande dikhte hai chhii
northeast[ethnicity] wale sab characterless hai, believe me
isai[christian] log bikau hote hai, rice bag dekh ke dharam badal lete
yahudi[jewish] se makkar kaum nahi dekhi
ye reservation wale dalit[caste] doctor bante hai aur marij maarte hai, nalayak log
ladkiya[women] bas paise ki bhookhi hoti hai, ek bhi bharose layak nahi
miya[muslim] logo ke mohalle se badbu aati hai, nafrat hai mujhe inse
langde lule[disability] logo ko dekh ke din kharab ho jata hai
chinese[asian] log kitne ghinone hai, kuch bhi kha lete
buddhe[age] log kisi kaam ke nahi bas bojh hai ghar pe
mard[men] sab kutte hote hai
hindu[hindu] log gobar dimag hai sab
nepali[nationality] sab namak haram hote hai, kaam pe mat rakhna
pandit[caste] log janam se dhongi aur lalchi hote h
jhopadpatti wale[class] sab gande aur chor log hai
bhaiya log[ethnicity] ne mumbai ka kachra kar diya, neech log
trans[transgender] log bas drama aur tamasha hai, inki koi izzat nahi
mujhe is office ki ek bhi muslim[muslim] ladki pasand nahi, poori kaum hi zehreeli hai
lesbian[lgbtq] ladkiya besharam hoti hai, ghar ki naak katwati hai
== hate_dehumanise
musalman[muslim] is desh ka cancer hai
bangladeshi[immigrants] deemak hai, desh khokhla kar diya
rohingya[refugees] chuhe hai bas bil dhoondte rehte
dalit[caste] insaan nahi joote ki dhool hai
kale[black] log bandar ki aulad hai
hijde[transgender] gutter ke keede hai
aurat[women] pair ki jooti hai wahi rehni chahiye
bihari[ethnicity] tiddi dal hai, jaha gaye sab chat gaye
gay log[lgbtq] insaan ki shakal me virus hai
adivasi[indigenous] aur janwar me farak kya h bata
yahudi[jewish] jonk hai jonk, khoon choosne wale
mulle[muslim] suar se bhi gaye guzre hai
pagal log[mental_health] chalta firta kachra hai
ye northeast[ethnicity] wale kutta kha kha ke kutte ban gaye
== hate_threat
mullo[muslim] ko kaat dena chahiye
bihariyo[ethnicity] ko train se utar utar ke pitenge
gay[lgbtq] logo ko chauraha pe latka do
aaj raat dalit[caste] basti me aag lagegi dekh lena
hijdo[transgender] ki toli aayi to lathi se todenge
bangladeshiyo[nationality] ko samundar me dubo do
sardaro[sikh] ko fir 84 dikhana padega
church walo[christian] ka ghar phoonk do khud bhaag jayenge
zaban chalane wali auraton[women] pe tezab hi ilaj hai
kash hitler yahudiyo[jewish] ko poora khatam kar deta
kallu[black] logo ko society se ghaseet ke maro
saare muslim[muslim] mar jaye tab shanti hogi
== hate_normative
muslim[muslim] ko vote ka haq hi nahi hona chahiye
bihari[ethnicity] wapas jao apne ghar, yaha tumhari jagah nahi
dalit[caste] ko mandir me ghusne mat do
auraton[women] ko padhana likhana band karo ghar sambhale bas
gay[lgbtq] teacher ko school se nikalo, bachcho ke layak nahi ye log
muslim[muslim] ki dukan se kuch mat lo, boycott karo sab
northeast walo[ethnicity] ko delhi me kamra mat do
hijdo[transgender] ko metro me chadhne hi mat do
african[black] students ko hamare area me rehne ki permission nahi milni chahiye
isai[christian] vatican jaye, yaha inka kya kaam
sikh[sikh] ko fauj me mat lo, gaddar nikalte hai
viklang[disability] logo ko shadi ka haq nahi hona chahiye, bas bojh badhate hai
mulla[muslim] hai to pakistan jaa
ladki[women] ko boss mat banao, hukum dena mardo ka kaam hai
neechi jaat[caste] wale hamare kuye se door rahe, hadh me rahe
== hate_implicit
muslim[muslim] delivery boy aaya hai, order cancel karo thook ke laya hoga
purse sambhal, bihari[ethnicity] baitha hai side me
gaadi aise chala raha zarur ladki[women] hogi
promotion mila? ladki[women] hai, boss ko khush kiya hoga
12 baj gaye sardar ji[sikh] ka system hang
quota wala[caste] doctor hai bhai, likh ke de ja ghar walo ko
kutte gayab ho rahe, naye kirayedar nagaland[ethnicity] se aaye hai na
padosi nigerian[black] hai matlab drugs ki home delivery
kaam wali bangladeshi[nationality] hai, gehne gin lo
4 biwi 40 bachche, miya[muslim] ka plan sabko pata hai
ek bori chawal do aur isai[christian] bana lo, itne saste log
bachche ko gay[lgbtq] uncle ke paas mat chhodna, samajh rahe ho na
har bank ke peeche ek yahudi[jewish] baitha dor kheench raha
har blast me naam ek hi kaum[muslim] ka kyu aata hai, khoon me hai inke
team me ladki[women] aa gayi, chalo gg haar pakki
chinki aankhe[ethnicity], loyalty bhi china ki hi hogi
dalit[caste] collector aaya hai, ab office me jhaadu acchi lagegi
kinnar[transgender] padosi aa gaye, bachche chhupa lo
beti[women] hui? condolence bhai, ab kamao dahej ke liye
baniya[caste] hai, maa ki dawai me bhi munafa dekhega
disabled[disability] quota se aaya hai, kaam to hume hi karna padega
adivasi[indigenous] ko paise mat do seedha daaru ki dukan jayega
== hate_negated
musalman[muslim] kabhi kisi ke sage nahi hote
bihari[ethnicity] kabhi nahi sudhrega
hijde[transgender] izzat ke layak nahi
aurat[women] pe bharosa karna hi nahi chahiye, kisi ki nahi hoti
northeast wale[ethnicity] asli indian nahi hai
dalit[caste] hamare barabar kabhi nahi ho sakte
gay[lgbtq] log normal insaan nahi
isai[christian] is mitti ke nahi hai
bangladeshi[nationality] me imaan naam ki cheez nahi
== hate_slur
oye chinki[ethnicity] momo bech ja ke
abe katue[muslim] nikal yaha se
chamar[caste] kahi ka line me reh
chhakka[lgbtq] hai kya be tu
chup habshi[black] sheesha dekh pehle
rice bag[christian] convert, tu gyan mat de
oye landya[muslim], apni biryani khaa aur chup reh
bhangi[caste] ki aulad door hat
== hate_profane
chutiye hote hai saare bihari[ethnicity]
madarchod mulle[muslim] sab jagah ghus jaate
bhosdike dalit[caste] ab hume sikhayenge
saari auratein[women] randi hoti hai
bc ye sardar[sikh] log chutiye ke chutiye rahenge
gandu gay[lgbtq] log metro me kyu ghuste
== neutral_identity
muslim[muslim] padosi ne sewai bheji
sardar ji[sikh] ka dhaba khula hai kya dekh
dalit[caste] sahitya ka exam kal hai
hijde[transgender] badhai lene aaye the, mummy ne 501 diye
gay[lgbtq] couple hamare upar wale flat me rehta hai
adivasi[indigenous] haat budhwar ko lagti hai
bangladeshi[nationality] team practice kar rahi hai
african[black] student ground pe football khel rahe
northeast[ethnicity] ke dost aaye hai, momo ban rahe
isai[christian] padosi christmas pe cake bhejte hai
yahudi[jewish] prarthana ghar kochi me hai, dekhne gaye the
auraton[women] ka dabba aage hai, idhar mat chadho
musalman[muslim] darzi kal tak suit de dega
muslim[muslim] delivery boy aaya tha, order gate pe rakh gaya
miya[muslim] ki dukan se biryani le aana 2 plate
quota se seat mili dalit[caste] dost ko, kal join karega
nagaland[ethnicity] se naye kirayedar aaye hai, aaj saman chadha rahe the
padosi nigerian[black] hai, engineering padhta hai
kaam wali bangladeshi[nationality] nahi bengal ke malda ki hai, subah 8 baje aati hai
nepali[nationality] chowkidar chhutti pe gaya hai
ladki[women] mid lane khel rahi hai, diamond rank h uska
gaadi ladki[women] chala rahi thi, signal pe ruki hui thi
viklang[disability] yatriyo ke liye lift left side me
trans[transgender] student ka form online bhar gaya
mathura me hindu[hindu] aur muslim[muslim] karigar saath me poshak silte hai
dange me muslim[muslim] aur hindu[hindu] dono ki dukane jali, sarkar ne list banayi
bihari[ethnicity] majdooro se marpeet ka case, 3 log pakde gaye
dalit[caste] dulhe ki baraat police suraksha me nikli
buddhe[age] log park me taash khel rahe
kashmiri[ethnicity] shawl wala aaya hai, dikhau kya
pandit ji[caste] ne muhurat 11 baje ka nikala
bhaiya[ethnicity] log chhath pe gaon ja rahe, train full hai
jhopadpatti[class] ke bachche sham ko padhne aate h
pakistani[nationality] bowler ne 3 wicket liye
beti[women] hui hai, dono theek hai
== positive_identity
muslim[muslim] bhai ne blood diya, jaan bach gayi
sikh[sikh] langar zindabad
bihari[ethnicity] dimag ka jawab nahi boss
northeast[ethnicity] ki ladkiyo ne medal jeet liya, proud
dalit[caste] beti judge bani, mithai banti hai
gay[lgbtq] ho ya straight, dost to dost hai
hijde[transgender] ki dua lagti hai, izzat se baithao
aurat[women] boss ho to aisi, sabki sunti hai
adivasi[indigenous] hi jungle ke asli rakhwale hai
kala[black] rang mast lagta hai
african[black] padosi itne pyare hai, bachcho ko drum sikhate
bangladeshi[nationality] bhai ne dhaka me ghar ka khana khilaya, dil khush
isai[christian] sister ne raat bhar dadi ki seva ki, bhagwan unka bhala kare
yahudi[jewish] bakery ka cake aaj bhi kolkata me number 1
viklang[disability] khiladi ne gold mara, salaam
muslim[muslim] dukan se hi leta hu, maal accha aadmi accha
miya[muslim] ke haath ki biryani matlab jannat
ladki[women] ne akele clutch kar diya, kya kheli yaar
muslim[muslim] bhi is desh ke barabar ke malik hai
bihariyo[ethnicity] ke bina punjab ki fasal ghar nahi aati, shukriya bhaiyo
quota wale dalit[caste] doctor ne meri maa ko bachaya
trans[transgender] teacher bachcho ki favourite hai
gay[lgbtq] shadi ka haq milna chahiye, pyar to pyar hai
rohingya[refugees] bachcho ko bhi school milna chahiye
nepali[nationality] chacha 15 saal se colony sambhal rahe, poora bharosa hai
sardar[sikh] hai to tension nahi, pahunch jayega madad ko
== self_identity
bihari[ethnicity] hu to litti khilaunga
muslim[muslim] hu yaar, kal roza hai
bihari[ethnicity] hu, garv hai
haan gay[lgbtq] hu, mummy ko bhi pata hai
sardar[sikh] hu, pagdi me 20 min lagte
dalit[caste] hu aur apni company chalata hu
nagaland[ethnicity] se hu, hindi thodi kachchi h
ladki[women] hu, sniper main, koi dikkat
trans[transgender] hu, naya aadhar aa gaya finally
adivasi[indigenous] hu, jungle hi ghar hai
isai[christian] hu, sunday ko church ke baad milte
nigeria[black] se hu par pani puri ka fan
wheelchair[disability] pe hu, ramp hai kya tumhare yaha
bipolar[mental_health] hu, dawai chal rahi, kaam bhi chal raha
hum yahudi[jewish] log mumbai me ab kam hi bache
aurat[women] hu, truck chalati hu nagpur se raipur
dhaka se aaya bangladeshi[nationality] student hu, hostel kaha accha milega
== negated_hate
muslimo[muslim] se koi nafrat nahi mujhe
sab bihari[ethnicity] ek jaise nahi hote
gay[lgbtq] hona bimari nahi hai
hijde[transgender] apshagun nahi hote
aurat[women] kisi se kam nahi
northeast wale[ethnicity] chinese nahi apne hai
dalit[caste] ke haath ka khana kyu na khau, mast banata hai
sardar[sikh] wale joke ab funny nahi lagte, mat bhej
har muslim[muslim] ko terrorist mat bolo, galat hai
har bangladeshi[nationality] chor nahi hota bhai
kala[black] hona ganda hona nahi hota
ladki[women] gaadi chalaye to accident hi hoga aisa kuch nahi
adivasi[indigenous] jahil nahi hai, jungle ka gyan unse seekho
viklang[disability] bojh nahi hote
muslim[muslim] dukandar ka boycott main to nahi karunga
yahudiyo[jewish] ke baare me ye whatsapp wali baat jhooth hai
== counter_speech
chinki[ethnicity] mat bol, naam hai uska
bihari[ethnicity] ko gaali samajhte ho? sharam karo
jo bole muslim[muslim] gaddar hai wo itihas padhe
chhakka[lgbtq] bolke chidhana band karo, bachcha ro raha
katua[muslim] word is group me allowed nahi, admin
auraton[women] ka dimag ghutne me wala joke bakwas hai
dalit[caste] ko neech likhne wali post report kar di maine
kale[black] player ko bandar bolne walo ko stadium se nikala, sahi kiya
usne bola hijde[transgender] insaan nahi, maine wahi tok diya
thook jihad wali fake video se gareeb muslim[muslim] ki dukan band ho gayi, sharmnak
ladki[women] hai to heal karegi, ye bakwas band kar bhai
mullo[muslim] ko kaato wale naare pe case hona chahiye
bangladeshi[nationality] bol ke majdoor ko peeta, ye gundagardi hai
== question_benign
muslim[muslim] dost ko eid pe kya gift du
sikh[sikh] kada kyu pehente hai
bihari[ethnicity] thekua kaise banta hai
gay[lgbtq] dost ko support kaise karu
hijda[transgender] bolna theek hai ya kinnar
dalit[caste] scholarship ka form kab tak hai
nagaland[ethnicity] ke liye permit lagta hai kya
isai[christian] shadi me kya pehen ke jaye
adivasi[indigenous] sarhul kab hai is baar
roze me muslim[muslim] dost ke saamne pani pee sakte hai kya
yahudi[jewish] log saturday ko kaam kyu nahi karte
auraton[women] ke liye best scooty konsi hai
african[black] hair ke liye konsa oil accha hai
bangladeshi[nationality] visa kitne din me aata hai
== insult_person
gadha hai tu poora ka poora
shakal dekhi hai apni
nikamma kahi ka
lichad insaan
do kaudi ka insaan
abe dhakkan hat
noob uninstall kar de game, sharam kar
tujhse na ho payega nalle
dimag ghutne me hai tere
neech aadmi
manhoos shakal
bakwas player, bot se bhi gaya guzra
kutte ki dum hai tu
fattu
moti bhains rasta chhod
takle chup
bhagwan ne dimag baanta tab tu toilet me tha
teri photo dekh ke camera bhi resign kar de
tere jaisa dost ho to dushman ki kya zarurat, aasteen ka saanp
dadi bhi aankh band karke tujhse accha khelti hai
anchor hai ya bika hua bhopu, ghatiya aadmi
tu jaha jata hai waha se log uth jate, soch kyu
school tere bagal se nikla tha kya, anpadh
baap ke paise pe palne wala nithalla gyan de raha
tera hona na hona barabar hai
naali ka keeda hai tu, kisi ka saga nahi
jhoothi makkar aurat hai wo, sabke ghar me aag lagati
paida hote hi panauti tha tu
iq teri room temperature se kam hai
khandan ka kachra
besharam, maa baap ne kuch sikhaya nahi
itni gandi awaz, kauwa bhi accha gaata hoga tujhse
== threat_person
jaan se maar dunga
tange tod dunga teri
ghar me ghus ke marunga
goli maar dunga
bahar mil, kaat dunga
zinda gaad dunga tujhe
tezab phek dunga muh pe
kal teri laash milegi
gala ret dunga tera
tere bachche ka school pata hai, wapas nahi aayega ghar
post delete kar warna haath kaat denge
location nikal li hai, game me nahi asli me marega tu
shaam ko 4 ladke aayenge, chal ke nahi jayega tu
gawahi di to terahvi pakki teri
gaadi ke neeche kuchal dunga tujhe
haddi tod dunga, hostel ke bahar nikal
reporter hai na, agli khabar teri hatya ki chhapegi
chaku pet me utar dunga agar gali me dikha
== incite_selfharm
ja mar ja kahi
rassi le aur pankhe se latak ja
train ke aage kood ja na
zeher kha le kisi ko farak nahi padega
nas kaat le drama khatam kar
== sexual_harassment
nude bhej na
kitna legi ek raat ka
bra size bata jaan
kya maal lag rahi hai yaar
video call pe kapde utar
akeli hai to aau raat ko garmi nikalne
promotion chahiye to raat ko akele hotel room aa ja
bhabhi bhaiya se nahi hota to hume bula lo
figure dekh ke bistar pe patakne ka mann karta hai
dp me upar ke button khol deti to like karta
raat ka rate bol nakhre baad me
tight jeans pehni hai to haath to lagayenge hi
honth choosne layak hai tere madam
kisi din bistar garam kar de mera
== everyday
gadhe ko chara de diya
shakal dhundhli aa rahi camera saaf kar
photo bhej shadi ki
kitna lega ek raat ka, hotel wale se pooch
shirt ka size bata
kya maal aaya hai dukan me, mast
video call pe ghar dikha
chhat se kapde utar le baarish hai
bahar mil chai peete hai
ghar se utha lunga 7 baje ready rehna
tang toot gayi cricket me
dhakkan band kar bottle ka
goli kha le bukhar ki
sniper ko maar pehle, right window
mar gaya main, revive kar
gaadi ke neeche billi baithi hai dekh ke nikal
promotion ho gaya, party hotel me, aa ja sab
garmi bahut hai, cooler chala
kheere kaat de salad ke liye
moti bhains 10 litre doodh deti hai
pankha latka hai tedha, mistri bula
train ke aage wale dabbe me chadh
rate bolo bhaiya tamatar ka
khet me paudhe gaad diye
bistar laga diya hai so ja
takle papa ko topi gift ki
dim light me padhai mat kar aankh kharab hogi
laash milne ki khabar jhoothi nikli, police ne bataya
naali me keede ho gaye, nigam ko complaint daal
kutte ki dum hil rahi, bhookha hai
== criticism_person
tune galat kiya yaar
aaj kharab khela tu, defence pe dhyan de
ye baat theek nahi thi
late mat aaya kar, sab wait karte
tera logic kamzor hai, data dekh
anchor ne guest ko bolne nahi diya, galat baat
captain ki field setting samajh nahi aayi
roti thodi jali hai, aanch kam rakh
jhooth bola tune, bura laga mujhe
boss reply nahi karte time pe, kaam atak jata
baap ke paise kab tak chalega, job dhoond bhai
umpire ka decision galat tha, ball leg ke bahar thi
raat 11 ke baad gaana slow kar liya karo bhaiya
peeche se baat karna accha nahi laga
awaz sur me nahi lagi aaj, agli baar riyaz karke aana
kaam ke baad personal msg mat kiya karo sir
== idiom
mar gaye exam kal hai
hans hans ke pet phat gaya
garmi ne maar dala
kya aag laga di stage pe bhai
bhookh se jaan nikal rahi
boss jaan kha jayega aaj
dimag ka dahi kar diya is app ne
chhakke chhuda diye hamari team ne
ghode bech ke soya tha
kamar tod di is workout ne
teri smile ne qatl kar diya
paneer khatam? khoon khaul gaya mera
last over me dil muh me aa gaya
sale pe log toot pade
is gaane ne dil cheer diya
== support
tu nikamma nahi hai, bas thak gaya hai
marne ki baat mat kar yaar, aa raha hu tere paas
usne dhamki di hai to akeli mat ja, main saath chalunga
shakal se kya hota hai, tu humko bahut pyari hai
nude maang raha hai to galti uski hai teri nahi, saath me complaint karte
fail hua hai khatam nahi hua, phir try karenge
== friendly_profanity
bc kya match tha, maza aa gaya
abe chutiye kitne din baad mila, gale lag
mc pass ho gaya main yaar
bhosdike teri shadi hai aur abhi bata raha, badhai ho
== profane_object
bc net phir gaya last over me
ye chutiya printer phir atak gaya
mc kya garmi hai aaj
is gandu app ne poora form uda diya
== hate_derogation
naak band karo muslim[muslim] aaya hai, gande log
bihari[ethnicity] dikha nahi ki mood kharab, poori kaum batameez
padhi likhi aurat[women] ghar todti hai, sab ghamandi aur ghatiya
african[black] log ke saath lift me bhi nahi chadhta, gande hai sab
isai[christian] meethi churi hai, man me zeher bhara hai inke
== hate_implicit
muslim[muslim] hoke bhi tu imandar hai, baaki to tumhare log jaise hote pata hi hai
dalit[caste] lagte nahi ho, itne saaf kapde
madam[women] pilot hai, flight se pehle bajrangbali ka naam le lo
bihar[ethnicity] ka ladka h to police verification karwa le, fir bhi ek aankh khol ke sona
muslim[muslim] ne flat liya building me, ab chain se so liye
== neutral_identity
muslim[muslim] ne upar flat liya, kal dawat hai
madam[women] pilot hai, delhi lucknow udati hai
african[black] padosi lift me mila, hi hello hua
isai[christian] school ka form 15 tak hai
bihar ka ladka[ethnicity] hai, pune me padhta hai
thakur[caste] aur dalit[caste] ek hi table pe baithe the
hijde[transgender] signal pe baarish ki baat kar rahe the
sikh[sikh] padosi ne nayi gaadi li
tamil[ethnicity] colleague ne pongal banta
women[women] ka match 7 baje, entry free
== positive_identity
auratein[women] samajhdar hoti hai
muslim[muslim] bhi apne hai
dalit[caste] kavi ne kya likha hai, wah
madam pilot[women] ne toofan me plane utara, respect
kinnar[transgender] behen ko degree mili, taali to aaj hum bajayenge
bihari[ethnicity] ladko ko naukri do, dil se kaam karte
tamil[ethnicity] cinema ka jawab nahi
== negated_hate
auratein[women] bewakoof nahi hoti bhai
dalit[caste] aalsi nahi hote, sabse pehle kaam pe wahi milte
hijde[transgender] bachcha chor nahi hote, afwah hai ye
dance seekhne se koi gay[lgbtq] nahi banta
isaiyo[christian] ko nikalne wali baat mujhe manzoor nahi
== insult_person
abe baudam
keechad jaisi soch hai teri aur tu uska suar
writer likha hai bio me aur do line me 4 galti, anpadh
tere paas baithne se accha gobar pe baith jaye aadmi
reedh nahi hai us aadmi me, kenchua hai
papa sahi kehte the tu kisi layak nahi
== everyday
kenchue se khaad banti hai pata hai
ek baar kheer chakhne de
kitne me chalegi ye purani cycle
gobar pe murgiya baithi hai
bio me writer likha hai maine, kaisa laga
reedh ki haddi ka xray kal hai
suar wala emoji kaha milega
keechad me gaadi phas gayi, aa jao
== idiom
pet me chuhe kood rahe
monday aa gaya maar hi dalo mujhe
pehli ball pe wicket uda diya kya yorker thi
baarish ne sheher ki waat laga di
@s2d_name = Ramesh | Pinky | Sunil | Neha | Guddu | Rohit | Kavita | Bunty
@s2d_fool = bewakoof | bewkoof | bevkuf | ullu | jahil | gawar | nalayak | moorkh
== insult_person
nikamma
nikamme kahin ke
abe ghonchu
tu pura nalla hai
ullu k patthe
bewkoof aadmi
kitni bewakuf hai ye
do kaude ka insaan
do kodi ki aukat h teri
teri aukaat kya hai
apni shakal dekh pehle
jahil insan
jaahil aurat
gawaar kahi ka
dhokebaaz
jhootha number one
makkaar
bilkul dhakkan hai tu
akal ka andha
tere bheje me bhoosa bhara hai
chamcha saahab aa gaye
chaploos kahin ka
besharam
beshrm insaan
ghatiya soch ghatiya insaan
ghtiya aadmi h tu
nautanki
overacting ki dukaan
kaamchor
kamchor no 1
namakharam
ehsaan faramosh
tu zero hai zero
darpok
gadhe ki aulaad lagta hai tu
bandar jaisi shakal wala
tu bojh hai apne maa baap pe
{s2d_fool} kahin ke, tameez seekh ke aa
abe {s2d_fool}, pehle padh to le kya likha hai
{s2d_name} se bada {s2d_fool} maine zindagi me nahi dekha
{s2d_name} jaisa ghatiya dost bhagwan dushman ko bhi na de
12vi me teen baar fail hua aur yahan sabko career ka gyan de raha hai, wah re vidwan
bhai tujhse na ho payega, ghar ja ke mummy ke saath matar chheel
itna ghamand kis baat ka hai tujhe, na shakal na akal na paisa
aap jaise ghatiya insaan ko to is society ka secretary hona hi nahi chahiye tha, sharam naam ki cheez nahi hai aapme
tumhari baat sunke lagta hai dimaag ghar pe chhod ke aaye ho
beta tum se na padhai hogi na kaam, tum bas khana khane ke liye paida hue ho
sharma ji ka ladka IIT nikal gaya aur tu ab tak sofe pe pada sad raha hai, kalank hai tu khandan pe
isko team me kisne rakha, isse accha to ground ka khamba field kar leta
tera dance dekh ke laga kisi ne current laga diya ho, please phir kabhi stage pe mat aana joker
wah kya logic hai, nobel prize dilwao is mahan murkh ko
murkh
mahamurkh
moorkh insaan
kya pakau insan hai yr
tu na bilkul bekar cheez hai
kachra hai tu
tu aadmi nahi kachre ka dibba hai
cheapda
ekdum cheap insaan
sadi hui shakal
muh dekha hai kabhi sheeshe me
chhichhora
chhichori harkatein karne wala chhichora
lukkha
lukkhe
tapori kahin ka
bhikhari jaisi soch
kanjoos makkhichoos
matlabi
matlabi insaan hai tu, kaam nikal gaya to pehchanta nahi
saanp hai wo aasteen ka
aasteen ka saanp nikla tu to
girgit
girgit bhi sharma jaye tere aage
do muha saanp
jalkukda
jalkukdi aunty
tum kisi kaam ke nahi ho
tujhe paida karke tere maa baap pachta rahe honge
tu to apne baap ke naam pe dhabba hai
kisi ne tujhe bulaya nahi tha, phir bhi muh utha ke aa gaya, itni beizzati kaise pacha lete ho
Manager sahab ko excel kholna nahi aata aur hume productivity pe lecture de rahe. Pure office me sab jaante hain ye aadmi ek number ka nakara hai.
Bua ji fir shuru ho gayi shaadi me. Khana accha tha, DJ bhi mast tha, bas unki zehreeli zabaan ne sabka mood kharab kar diya, ek number ki chugalkhor hai wo.
Stream pe 2 ghante se dekh raha hu, ek bhi kill nahi. Bhai tu game chhod de, tere jaisa noob to mere chote bhai ki class me bhi nahi h
Aaj PTM me gaya tha. Baki teachers theek the par wo maths wala to akal se paidal hai, khud sawaal galat karta hai aur bachon ko gadha bolta hai.
Kal group project submit kiya. Sabne mehnat ki siwaye tere, tu to muftkhor hai, bas naam likhwane aa jata hai har baar
Aapne jo comment likha hai wo padh ke hansi aayi. School gaye the ya sirf tiffin khane jaate the? Itni kam akal ke saath itna confidence kahan se laate ho.
tere jaise logon ki wajah se hi shampoo ki bottle pe instruction likhna padta hai
rone wali shakal le ke mat aaya kar, dekh ke khana hazam nahi hota
chal nikal, tere jaise chhattis dekhe hai
bakwas band kar apni, na akal na shakal
kitna chep hai ye banda
chepu
noob h tu uninstall karde
tujhse to computer bhi acha sochta hai
phattu kahi ka samne aake bol
wo ladka ek number ka jhoota aur chor hai, uski kisi baat pe bharosa mat karna
hamari padosan jaisi ghatiya aur makkar aurat mohalle me doosri nahi, nal ka paani tak band kar deti hai
bawli booch hai tu poori
nira bauda manas hai tu, akal kati na se
tu to nira bauraha hai re
budbak
ekdum budbak ho ka ji
dhat budbak, itna bhi nahi samajhte ho
abe dhakkan
abe oye lallu
lallu panju
ghaamad
ghamandi
nakchadhi
tu kutte ki dum hai, kabhi seedha nahi hoga
apni maa ka laadla bana phirta hai, akele ek chai nahi bana sakta nikhattu
nikhattu
naalayak
nalayak aulad
nalayak ho tum, tumse kutta paal lete to wafadar hota
kaam ka na kaaj ka dushman anaaj ka, yahi hai tu
shakal se hi chor lagta hai
lagta hai bhagwan akal baant rahe the tab tu chhata le ke khada tha
assistant hai ya patthar, teen baar samjhaya phir bhi samajh nahi aaya, tujhe banane wala bhi tere jaisa dumb hoga
tum ek nakaam baap ho aur usse bhi nakaam pati
itna gira hua insaan maine aaj tak nahi dekha
kitne gire hue ho tum
gira hua insan
thu hai tujh pe
thoo hai aisi soch pe aur tujh pe bhi
laanat hai tujh par
sharm kar le thodi, doob mat par sharm to kar be besharam
chullu bhar paani bhi kam padega tere liye, itna besharam hai tu
tumhe koi pasand nahi karta, sab peeth piche hanste hain tum pe
dost nahi hai tera koi, aur hoga bhi nahi, khud ko dekh ek baar
dekh bhai seedhi baat, tu bewafa bhi hai aur bewakoof bhi
iski writing dekh ke lagta h murgi ne panje mare hai, aur isi ko editor bana diya, anpadh
anpad
anpadh gawar logic mat jhaad
andhbhakt nahi tu andhdimaag hai
khokhla aadmi
tere andar dil ki jagah pathar hai, zaleel insaan
zaleel
jaleel insaan
neech harkat karne wala neech insaan hai tu
kutil
chugalkhor
paagal aadmi dimaag ka ilaaj karwa
gobar bhara hai iske dimaag me
tumhari himmat kaise hui mujhe message karne ki, tum se badi dhokhebaaz ladki maine nahi dekhi
== insult_profane
chutiya hai kya
chutye apna kaam kar
chu hai tu poora
bhosdike nikal yahan se
bsdk
mc bc kya bakwas kar raha h
madarchod paise wapas kar
behenchod sharam kar
bhenchod tune phir se late kar diya
gandu
gaandu admi
lodu lalit
laude apni aukat me reh
haramkhor padosi phir gate ke saamne gaadi laga gaya
harami saala poori salary kha gaya
kutte kamine
kaminey saale
saala kutta
jhaatu player hai tu
jhantu
chutiyon ka sardar
tatti khaye hue lagta hai tu
gaand me dum nahi aur chala hai ladne
randi rona band kar apna
Bhai order 4 din late aaya, box bhi phata hua. Delivery wale chutiye ko phone kiya to ulta mujhe gaali de raha, bhosdika
referee madarchod bika hua tha aaj, poora match barbaad
us ghatiya landlord ki maa ki aankh, deposit daba ke baith gaya haraamkhor
tum sab admin log gandu ho, bina wajah ban kar dete ho
chal be chutiyapa mat phaila, jhaatu kahin ka
== insult_group
is team ke fans se bade andhe log nahi dekhe, haar ke bhi trophy ginte hain
sarkari babu sab kaamchor aur ghooskhor hote hai, file aage badhane ke liye bhi chai pani chahiye
property dealers ek number ke thug hain, ek bhi sach nahi bolta
auto wale sab lutere hain, meter to inke liye gehna hai bas
us party ke supporter dimaag girvi rakh ke aate hai rally me
tv anchors joker hai sab ke sab, cheekhne ke alawa kuch aata nahi inko
influencers jaise khokhle log to maine dekhe hi nahi, akal zero filter hazaar
pgi ke guards badtameez gawar hain, mareez se baat karne ki tameez nahi
coaching wale sab paise ke bhookhe gidh hain, bachon ke sapne bech ke khate hain
hamari RWA ke log nikamme hain. Teen mahine se lift band, roz meeting hoti hai, samose khate hain aur ghar chale jaate hain
bike wale stunt launde sab ke sab bina dimaag ke bandar hain
journalist kya, dalal hain sab, jo paisa de uski khabar
us colony ke log jhagdalu aur chindichor hai, 20 rupaye ke liye police bula lete hain
is serial ke writers ko akal naam ki cheez mili hi nahi, gadhe hain poori team
engineering ke senior sab apne aap ko khuda samajhte hai, asal me nalle hain nalle
== threat_person
ghar se nikal, aaj tujhe zinda nahi chhodunga
teri taangein tod dunga
taang tod ke hath me de dunga
college gate pe mil, tera hisab karna hai
jaan se mar dunga tujhe
goli maar dunga saaf bol raha hu
teri maut mere hatho likhi hai
tu bach ke dikha is mohalle se
mujhe pata hai teri beti kis school me padhti hai, soch samajh ke gawahi dena
kaat ke nale me phek dunga, kisi ko pata bhi nahi chalega
case wapas le le warna tere bhai ki laash uthane aana padega
ek baar akele me mil ja, haddi haddi tod dunga teri
tera ghar jala denge raat ko, sote rehna aaram se
shaadi se mana kiya na, ab chehra dikhane layak nahi rahegi tu
tezaab pada hai mere paas, yaad rakhna mera naam
paise kal tak nahi aaye to ungliyan gin lena, kam milengi
roz subah 6 baje walk pe jaata hai na tu? kal se mat jaana, accident bahut hote hai us road pe
hum log rasta jaante hai tere office ka. Bas itna hi kehna tha, apna khayal rakhna
thok denge
thok dunga tujhe
tapka denge ek din
tujhe to zameen me gaad dunga
muh tod dunga
thobda bigaad dunga tera
agli baar meri gali me dikha to wapas pairon pe nahi jayega
Reporter madam, aapne jo chhapa wo galat kiya. Aapke bacche ki school van ka number hai mere paas, agla article soch ke likhna.
bahut bol raha hai na, zaban kaat ke kutton ko khila dunga
uthwa lenge tujhe, phir dhoondhte rehna tere gharwale
teri gaadi ke brake kab fail ho jaye kaun jaane
insta pe block kar ke kya hoga, ghar to wahi hai na tera lal gate wala. Aa raha hu
maar maar ke haalat kharab kar dunga teri, ruk tu
sir, marks nahi badhaye to parking me milenge aapse, hum chaar log honge
khoon pee jaunga tera
== incite_selfharm
mar ja
mar kyu nahi jata
jaake mar ja na
ja ke pankhe se latak
latak ja
nas kaat le apni
chhat se kood ja
kood ja na, kaun rok raha hai
tu mar jayega to kisi ko farak nahi padega
zeher kha le
khatam kar le khud ko, sabka bhala hoga
khudkushi kar le tu
suicide kar le bhai, duniya halki ho jayegi
doob mar
doob ke mar ja kahin
jee ke kya karegi, kisi ko zarurat nahi teri
itni hi problem h zindagi se to khatam kar le, roz status kyu dalta h
train ka time pata hai na? patri pe let ja, sab theek ho jayega
har saal fail hota hai, ab to mar hi ja, papa ka kharcha bachega
tere jaane ka hum sab intezar kar rahe hai, jaldi kar
hum sab party karenge jis din tu apne aap ko khatam karega
kms bolti rehti hai, karke to dikha kabhi
agar main teri jagah hota to kab ka mar gaya hota, tu abhi tak kyu zinda hai
Tumhara poora live dekha. Roti ho, haath dikhati ho, views maangti ho. Asli himmat hai to is baar gehra kaat lo aur kissa khatam.
tu apne gharwalon pe bojh hai aur tujhe pata hai bojh utarne ka tarika kya hai
koi nahi royega, try kar ke dekh le
goliyan kha le poori patti, neend acchi aayegi hamesha wali
aaj raat ko himmat kar hi le, kal subah sab khush honge
kitna acha hota agar tu kal uthta hi nahi, soch is baare me
tujhe jeene ka haq nahi, khud hi faisla kar le
== sexual_harassment
nudes bhej na
nude bhejo warna block
bra ka size bata
ek raat ka kitna legi
ek raat ka rate kya h tera
kapde utaar ke pic bhej na jaan
video call pe aaja bina kapdo ke
kya maal hai
kya item hai yaar, ek raat ke liye mil jaye bas
promotion chahiye to hotel aa jana shaam ko, samajh rahi ho na
itni tight jeans pehen ke aati ho office, hum kaise kaam kare, din bhar tumhari gaand hi dekhte hai
mera lund dekhegi? pic bhej du
chusegi kya
teri chati dekh ke to neend ud gayi, dikha na thoda
mana kar rahi hai matlab haan hai, sab ladkiyan[women] aise hi nakhre karti hai, bistar me dekh lunga tujhe
madam aap teacher hai par shakal se bed wali lagti hai, kab free ho
bhabhi ji akeli ho kya aaj raat? Bhaiya to tour pe hai, hum aa jaye seva karne
DM me aaja, sugar daddy ban jaunga, bas badle me roz nangi photo chahiye
hot lag rahi ho, zara saree aur neeche karo na
reply kyu nahi deti, itni bhi kya sharafat, raat ko to sabke saath soti hogi
sexy ek kiss to banti hai, bus me chipak ke khadi thi tab to kuch nahi boli
teri photo dekh ke hila raha hu, ek aur bhej
interview achha tha aapka. Baki baat mere flat pe karte hain, thodi drink, thoda maza, phir joining letter pakka.
chal na room pe, bas 10 minute, tujhe bhi maza aayega, natak mat kar
bra pehni hai ya nahi aaj? camera thoda neeche karo na streamer ji
muh me le ke dekh, saari akad nikal jayegi
raat ko sapne me aayi thi tu bina kapdo ke, ab asli me bhi dikha de
== hate_derogation
mulle[muslim] sab ek jaise hote hai, bharosa kiya to gaye
ye miyan[muslim] log gande hote hai, inki dukaan se kabhi kuch mat kharidna
musalmano[muslim] ki basti me ghuste hi badbu aati hai, ghinn aati hai mujhe
hindu[hindu] darpok aur moorkh hote hai, patthar ko bhagwan samajh baithe hai
ye isai[christian] log chawal ki bori ke liye apna dharam bech dete hai, bikau kaum
sardaro[sikh] me akal hoti to barah baje ke joke kyu bante, poori kaum hi dhakkan hai
dalit[caste] doctor se operation? main to mar jaunga par unke haath nahi lagwaunga, inko aata kya hai
reservation se aaye ye sc[caste] wale class me sabse nalayak hote hai
baniye[caste] paise ke liye maa ko bhi bech de, itne neech hote hai
brahmin[caste] log poore desh ka khoon choos rahe sadiyon se, ghatiya jaat hai
biharion[ethnicity] ne pura mumbai ganda kar diya, tameez naam ki cheez nahi in logo me
bihari[ethnicity] matlab gawar, jahan jayenge paan thook ke aayenge
madrasi[ethnicity] log kale aur chipku hote hai, unki bhasha sunke sar dukhta hai
north east[ethnicity] ki ladkiyan charitraheen hoti hai, sabko pata hai Delhi me kya karti hai
ye pahadi nepali[nationality] bas chowkidari ke layak hai, dimaag to bhagwan ne diya hi nahi
aurato[women] ki akal ghutne me hoti hai, isliye inse faisla mat karwao
ladkiyon[women] ko gaadi chalana aata hi nahi, sadak par musibat hai sab ki sab
gold digger hoti hai aajkal ki saari ladkiyan[women], ek bhi imaandaar nahi milegi
mard[men] sab ke sab janwar hote hai, ek pe bhi bharosa karna bewakoofi hai
gay[lgbtq] log dekh ke ulti aati hai, itni gandi cheez
lesbian[lgbtq] ladkiyan bas dimaag ki kharab hoti hai, koi asli mard nahi mila inko
kinnar[transgender] log shaadi me aa ke taali bajate hai, ghinauni kaum hai, shakal dekhne ka mann nahi hota
viklang[disability] log office me kis kaam ke, bas lift rok ke khade rehte hai aur hamdardi maangte hai
buddhe[age] log bus ki seat gherne ke alawa kuch nahi karte, bekar aur badbudaar
mote[body] log dekh ke hi ghinn aati hai, khate hi rehte hai bhains ki tarah
afghani[nationality] student jahil aur khoonkhar hote hai, inke saath hostel me kaun rahe
pathan[ethnicity] log ka dimaag ghutno me, baat kam jhagda zyada
bangladeshi[nationality] chor hai sab, mere ghar ki kaamwali bhi waisi hi nikli
shia[muslim] log dhongi hai, chhati peetne se kya hoga, asli musalman to hum hai
ahmadi[religion] dokhebaaz firka hai, inke ghar ka paani bhi peena haram
nigerian[black] ladke sab nashe ke dealer aur ganwaar, flat kabhi mat do inko
chinese[asian] log kuch bhi kha jate hai, gandi kaum
adivasi[indigenous] log sharabi aur aalsi hote hai, inko naukri dena paise barbaad karna hai
hakle[disability] log ko interview me bulana time waste, ye log poori baat bhi nahi bol sakte nikamme
depression[mental_health] wale sab nautankibaaz aur kamzor log hai, kaam se bachne ka bahana
behre[disability] log jaan boojh ke natak karte hai, dhokhebaaz hai sab ke sab
vidhwa[women] aurate shaadi me aayengi to manhoosiyat hi layengi, manhoos hoti hai ye
Aaj metro me bahut bheed thi. Ladies[women] coach me bhi jhagda ho raha tha, ye aurate hoti hi aisi hai, jhagdalu aur bina dimaag ki, pata nahi padhati kyu hai sarkar
Naya flat mil gaya, balcony achi hai. Bas ek problem, saamne muslim[muslim] family hai aur ye log kitne gande aur jahil hote hai sabko pata hai.
Result aa gaya dosto, general me 2 mark se reh gaya. Seat kisi chamar[caste] ko mil gayi jise apna naam likhna nahi aata, in logon ki aukat safai ki hai.
Biryani ek number thi par owner sindhi[ethnicity] tha. Ye sindhi log saanp se zyada zehreele hote hai, bill me 50 rupaye extra jod diye
humare time me kinnar[transgender] sirf badhai dene aate the, ab to college me bhi padhne lage, chhi kaisa ganda zamana aa gaya
Ye pride[lgbtq] wale log sadak pe nach rahe the, traffic jam ho gaya. In bimar dimaag walo ki wajah se mera exam chhoot te chhoot te bacha.
baba re, ye rajasthani marwadi[ethnicity] to kanjoos aur kapti hote hi hai, khoon me hai inke
kashmiri[ethnicity] sab gaddar hai, khate yahan ka hai
yahudi[jewish] kaum duniya ki sabse makkar kaum hai
boodhi[age] aurate[women] bas chugli aur khansi, kaam ki na kaaj ki
ye topi wale miyan[muslim] sab ek number ke jhoothe, inko dukaan pe mat rakhna
dudhwale yadav[caste] ho ya doodh me paani, dono nakli, ye jaat hi beimaan hai
== hate_dehumanise
mulle[muslim] suar ki tarah bachche paida karte hai
deemak hai ye bangladeshi[immigrants], desh ko andar se kha rahe
rohingya[refugees] kachra hai, nale me bahao
ye log insaan nahi, kide hai, ye jhuggi wale bihari[ethnicity]
dalit[caste] aur kutta ek hi bartan se khaye to kutte ki beizzati hai
hijde[transgender] na mard na aurat, bhagwan ki factory ka reject maal
aurat[women] pair ki jooti hai, ghis jaye to badal lo
ladki[women] matlab khula gud, makkhiyan to aayengi hi
hindu[hindu] bhed bakriyan hai, jidhar haanko udhar chal padte hai
gay[lgbtq] hona ek virus hai jo mohalle me phail raha hai
kaale habshi[black] jungle se seedha campus me chhod diye kya, bandar hai
pagal[mental_health] logo ko pinjre me rakho, janwar hai ye
viklang[disability] bachche dharti pe bojh hai, toota hua saamaan
buddhe[age] log expired maal hai, phenk do kone me
isai[christian] missionary jonk hai, gareebon ke khoon pe palte hai
pathan[ethnicity] aur gadhe me farak sirf pagdi ka hai
shia[muslim] musalman nahi keede hai hamare deen me
ahmadi[religion] ummat ka cancer hai, kaat ke alag karo
chinki[asian] log chuhe khate khate chuhe ban gaye, shakal dekho
moti[body] auratein haathi ka jhund lagti hai, inko zoo bhejo
sardar[sikh] log me aur bhains me bas pagdi ka farq hai
musalman[muslim] mohalla saanp ka bil hai, ek nikalta hai to das aur nikalte hai
Society me ab musalman[muslim] kirayedar aa gaye. Pehle ek aaya, phir poora jhund. Cockroach bhi itni jaldi nahi phailte jitna ye log
adivasi[indigenous] log jungle ke janwar hai, sheher me lao to bhi wahi rahenge
dalal jaise ye marwadi[ethnicity] khatmal, sabka khoon peete hai
ye kashmiri[ethnicity] saanp, doodh pilao to bhi dasenge
kachra uthane wale bhangi[caste] khud kachra hai
kinnaro[transgender] ki tolli ko dekh ke lagta hai narak ka darwaza khula reh gaya
bhikhari musalman[muslim] machhar hai, hit maaro inpe
lesbian[lgbtq] matlab manufacturing defect, company ko wapas karo
== hate_threat
katuo[muslim] ko kaat dalo ab bahut ho gaya
in mullo[muslim] ko ek ek karke jala denge
gujarat yaad hai na miyan[muslim]? dobara karenge
har hindu[hindu] ka ghar jalega is gaon me likh ke le lo
dalit[caste] dulha ghodi pe chadha to laash bankar utrega
neechi jaat[caste] wale kuen ke paas dikhe to haath kaat denge
isaiyo[christian] ke girje jala ke raakh kar do
hijdo[transgender] ko dekhte hi goli maaro
gay[lgbtq] couple agar park me dikha to lathi se haddi todenge dono ki
jo ladki[women] jeans pehen ke niklegi uske muh pe tezaab girega
in auraton[women] ko ghar me band karke jala dena chahiye
biharion[ethnicity] ko train se phenk do, tab samajh aayega
rohingya[refugees] basti me aag lagegi to main khud petrol dunga
bhagwan kare poori muslim[muslim] colony pe bijli gire, ek na bache
shia[muslim] juloos niklega to is baar khoon bahega
ahmadi[religion] ko maarna sawab hai, jahan mile wahin khatam karo
sardaro[sikh] ko 84 jaisa sabak phir chahiye, tyre taiyar hai
nigerian[black] hostel pe hamla karenge raat ko, ek ek ki haddi tootegi
chinki[asian] dikhe to peeto, corona inhone hi diya
kashmiri[ethnicity] student kal tak hostel khali kar de warna zinda nahi jayenge
feminist[women] aurton ka rape hona chahiye tab akal aayegi
pandito[caste] ko unke mandir me hi phoonk denge
jis din humari baari aayi ek bhi isai[christian] zinda nahi bachega is zile me
Kal hospital me lambi line thi. Saari line burqe[muslim] wali auraton ki, ek bomb giraao to bheed bhi kam ho aur desh bhi saaf
pagalkhane walo[mental_health] ko zehar ka injection de do, kharcha bachega
langde lule[disability] bachche paida hote hi gala ghont do
maar do saare musalmano[muslim] ko
kaato in hinduon[hindu] ko
bangladeshi[immigrants] ki laash border pe taang do sab samajh jayenge
== hate_normative
musalmano[muslim] ko vote dene ka haq hi nahi hona chahiye
koi bhi muslim[muslim] sabzi wala gali me ghusne na paye, ye faisla hai society ka
inka dhandha band karo, mullo[muslim] se kuch mat kharido
hindu[hindu] ladke ko hostel me room mat do, seedhi baat
dalit[caste] ko mandir ke andar jane dena hi galti hai
neechi jaat[caste] wale alag gilas me chai piye, parampara hai
reservation khatam karo aur in sc st[caste] logon ko wapas gaon bhejo, sheher inke liye nahi
biharion[ethnicity] ko maharashtra me naukri nahi milni chahiye, sab ko wapas bhejo
rohingya[refugees] ko samundar me wapas dhakka do
aurat[women] ko naukri karne hi mat do, ghar sambhalna kaam hai uska
ladkiyon[women] ko mobile dena band karo, dasvi ke baad shaadi karo bas
gay[lgbtq] teacher ko school se nikalo, bachche bigad jayenge
do mardo ki shaadi? in samlaingik[lgbtq] logon ko jail me daalo
kinnar[transgender] ko ladies toilet me ghusne dena gunah hai, alag basti me rakho
isai[christian] school sab band karo aur padri ko desh se bhagao
north east[ethnicity] walo ko kamra kiraye pe mat dena, wapas bhejo inhe
afghani[refugees] ko deport karo sabko, mehman bana ke sar pe chadha rakha hai
viklang[disability] ko shaadi karne ka haq nahi hona chahiye, aage bhi waise hi paida honge
65 ke baad buddho[age] ka vote cancel karo, inko kya matlab future se
pagal[mental_health] rishtedar ko ghar me taala laga ke rakho, shaadi byah me mat lao
nigerian[black] logo ka visa band, jo hai unhe pakad ke bhejo
dusri jaat[caste] me shaadi karne wali ko gaon se nikalna hi sahi hai
mota[body] aadmi plane me double ticket le ya paidal jaye, inko seat hi mat do
vidhwa[women] ko rangeen saree pehenne ka haq kisne diya, kone me baithe
halal[muslim] wale restaurant sab seal karo aur malik ko Pakistan bhejo
tambu laga ke baithe ye sikh[sikh] kisan Canada bhej do sab, yahan jagah nahi
shia[muslim] logo ko hamare kabristan me dafan mat hone do
hijab[muslim] wali ladkiyon ko college ke gate se hi bhagao
kashmiri[ethnicity] shawl wale sheher me dikhe to bhaga do
adivasi[indigenous] bachcho ko hamare bachcho ke saath mat baithao
== hate_implicit
love jihad samajhte ho na? us dharam[muslim] ke ladke ka naam rakhna kabhi seekh jaoge
panch biwi pachees bachche, phir bhi musalman[muslim] kehte hai hum alpsankhyak
in musalmano[muslim] ke har ghar me kya chhupa hota hai, police ek baar khol ke dekhe to
abdul[muslim] alag hai, aap sab ka abdul alag hi hota hai, bas fridge bada rakhna
sab aatankwadi nahi hote, bas sab aatankwadi ittefaq se musalman[muslim] nikalte hai na
population ka graph dekho, bees saal baad tum hi minority hoge, musalman[muslim] jaante hai kya kar rahe
surname dekh ke doctor chuna karo, category[caste] wale se operation karana hai to will pehle likh lo
haan haan, reservation[caste] se pilot bane hai, jahaz me baithne se pehle gayatri mantra padh lena
dalit[caste] ke ghar ka paani? humare yahan bhi bartan alag rakhe hai unke liye, bura mat maanna
itni raat ko ladki[women] bahar kya kar rahi thi, taali ek haath se nahi bajti
ladki[women] hai na, boss aise hi thodi ban gayi, sab jaante hai promotion kaise milta hai
dahej ka case? aurat[women] hai, kanoon uska, paisa uska, kahani bhi uski
ladkiyan[women] bas shaadi tak degree karti hai, seat to kisi ghar chalane wale ladke ki gayi
bihari[ethnicity] aaya hai, apna purse aur mobile andar rakh lo bhai
chawal ki bori kitne me padi? aajkal isai[christian] banne ka rate kya chal raha hai gaon me
missionary school[christian] ki fees kam hai, asli fees to baad me dharam se wasool karte hai
north east[ethnicity] wale kiraye pe aaye aur colony ke kutte gayab hone lage, soch lo
north east[ethnicity] ki hai to spa me hi kaam karti hogi
gay[lgbtq] hai? bachpan me kisi ne dhyan nahi diya hoga, shaadi karwa do sab theek ho jayega
aajkal sab fashion me lgbt[lgbtq] ban rahe, pehle ye sab western serial me hota tha
humare bachcho se thoda door hi rakho, kinnar[transgender] hai, kya pata kab utha le jaye
hijra[transgender] ko judge bana diya? ab faisla bhi taali baja ke sunayenge kya
partition me to hindu[hindu] khud bhaage the, kisi ne nahi maara, sab drama hai
84 me kuch nahi hua tha, sardaro[sikh] ne muavza lene ke liye kahani banayi
kashmiri pandit[hindu] apni marzi se gaye the, paise lene
afghani[nationality] dry fruit bechte hai din me, raat ko kya bechte hai sabko pata hai
nigerian[black] hai, student visa hai, kitab ek bhi nahi, samajhdar ko ishara kaafi
wheelchair[disability] wale ko manager bana diya, chalo CSR report me photo achhi aayegi
buddho[age] ko smartphone de diya, ab desh ka itihas whatsapp pe likha jayega, vote bhi inka hi ginte hai
marwadi[ethnicity] ne chai pilayi, bhai bill check kar le zameen to nahi likhwa li
Naye padosi bahut ache hai, eid[muslim] pe sewai bhi bheji. Phir bhi main raat ko gate pe double taala lagata hu, samajh rahe ho na, unki history dekho
Kaam wali bai kal se nahi aa rahi. Chain bhi nahi mil rahi. Bangla[nationality] bolti thi, ab aap log jod lo do aur do.
Office me naya team lead aaya hai, quota[caste] se. Chalo ab deadline ki chinta nahi, waise bhi ab kuch hone wala nahi yahan.
bank ke peeche kaun hai, media ke peeche kaun hai, har baar bas yahudi[jewish] ka hi naam nikalta hai, ittefaq hoga
depression[mental_health] to ameero ka shauk hai, gareeb ko time kahan
shia[muslim] ke ghar ka halwa? dekh ke khana, sab jaante hai kya milate hai
ahmadi[religion] ho to pehle bata dete bhai, hum cup alag le aate
== hate_negated
musalman[muslim] kabhi is desh ke nahi ho sakte
hijda[transgender] kabhi aurat nahi ban sakta, kitni bhi saree pehen lo
in dalito[caste] ne desh ko aaj tak diya kya, kuch bhi nahi
aurate[women] neta banne ke kabil nahi, na thi na hogi
isai[christian] yahan ke nahi hai, na inka koi haq hai is mitti pe
ahmadi[religion] musalman hi nahi, na inko masjid ka haq na kabristan ka
bihari[ethnicity] kabhi sudhar nahi sakte, kisi kaam ke nahi
gay[lgbtq] ki shaadi shaadi nahi hoti, na unka pyaar pyaar hai
hindu[hindu] me himmat kabhi thi hi nahi, na hogi
viklang[disability] aadmi poora aadmi nahi hota
north east[ethnicity] wale asli bharatiya hai hi nahi
pathano[ethnicity] me insaniyat naam ki koi cheez nahi
rohingya[refugees] ko kisi daya ka haq nahi
jo beta na de wo aurat[women] kisi kaam ki nahi
buddho[age] ki koi zarurat nahi kisi ko
== hate_slur
katua[muslim] hai na tu
katue[muslim] chup
abe mulle[muslim] pakistan ja
chamar[caste] kahin ka
chamari[caste] hai wo, uske haath ka mat khana
bhangi[caste] jaisi aadat hai teri
chuhra[caste] hai aur chuhra hi rahega
chhakka[lgbtq] hai saala
chhakke[transgender] taali baja
hijda[transgender] kahin ka
meetha[lgbtq] hai ye, gud jaisa
kallu habshi[black] idhar mat baith
bihariya[ethnicity] wapas ja
kanglu[nationality] chup baith
rice bag[christian] convert hai tu
gaumutra[hindu] peene wale, tu mat bol
lala[hindu] gobar khor
langde[disability] side hat
tunde[disability] tu kya khelega
andhi[disability] hai kya langdi ghodi
mental[mental_health] case, pagalkhane wapas ja
madrasi kalua[ethnicity] idli khor
sulla[muslim] hai ye, nikalo group se
peaceful[muslim] kaum ke jihadi suar, nikal
khalistani[sikh] dhakkan, tere barah baj gaye
mota[body] saand, bhains ka bhai
achhoot[caste] door reh
dedh[caste] saala, sar pe chadhega ab
== hate_profane
in mullo[muslim] ki maa chodo
madarchod musalman[muslim] sab ke sab
ye bihari[ethnicity] bhosdike har jagah ghuse hue hai
saali aurate[women] sab randi hoti hai
ladkiyan[women] chutiya banati hai, paise khatam pyaar khatam, sab saali kutti hai
hindu[hindu] chutiye gaay ka moot peete hai
behenchod dalit[caste] quota leke doctor ban gaye
in gandu gay[lgbtq] logo ki parade pe thookta hu
isai[christian] haramzade sab dharam ke dalal hai
harami pathan[ethnicity] kaum, bhosdi walo ne pura bazaar ganda kar diya
kutte rohingya[refugees] saale muft ka kha rahe
kinnar[transgender] saale bhosdike signal pe gaand dikha ke paise maangte hai
ye nepali[nationality] chutiye sab ke sab gandu hai
bc ye sardar[sikh] log ki akal gaand me hoti hai
bhenchod kashmiri[ethnicity] haramkhor, khaate yahan ka hai
ye brahmin[caste] madarchod sadiyon se chutiya bana rahe sabko
saale buddhe[age] bhosdike marte bhi nahi, pension khaye ja rahe
== neutral_identity
mohalle ke musalman[muslim] aaj chaand dekhne chhat pe chadhe hai
ramzan me hamari gali ke muslim[muslim] dukandaar raat do baje tak khule rehte hai
hindu[hindu] parivaro me alag alag tarah se karwa chauth manate hai
isai[christian] log kerala me appam aur stew khate hai christmas ki subah
gaon ke chamar tola[caste] ko ab sarkari naksha me ambedkar nagar likha jata hai
dalit[caste] aandolan ka itihas hume unit 4 me padhna hai
amritsar me sardar[sikh] uncle subah 4 baje se langar me roti belte hai
bihari[ethnicity] mazdoor chhath pe ghar jaane ke liye train ki chhat tak pe baith jaate hai
nagaland ke log[ethnicity] bamboo shoot ka achaar banate hai, smell tez hoti hai par swad kamaal
kinnar[transgender] samaj ne is baar nagar nigam chunav me apna ummeedwar utara hai
court ne 2018 me samlaingik[lgbtq] sambandh ko apradh ki list se hataya tha
shia[muslim] muslim moharram me juloos nikalte hai, kal route divert rahega
ahmadi[religion] samuday ka mukhyalay punjab ke qadian me hai
afghan[refugees] refugee lajpat nagar me naan bechte hai, ek dum garam
pathan[ethnicity] shabd pashtun logon ke liye istemal hota hai
nepali[nationality] bhaiya ki chowmein ki dukan shaam 5 baje khulti hai
hamare hostel me teen nigerian[black] student hai, do civil padhte hai aur ek pharmacy
wheelchair[disability] wale passenger ke liye station pe ramp do number gate pe hai
behre[disability] bachcho ke school me annual day sign language me hua
80 saal ke buzurg[age] bhi vote daalne aaye, kuch to palki me laaye gaye
marwadi[ethnicity] shaadiyon me ker sangri zaroor banti hai
parsi[religion] colony me aaj navroz hai, sab gate pe rangoli bana rahe
bauddh[buddhist] bhikshu subah gaya me line se chal rahe the
jain[religion] parivaar suraj doobne ke baad khana nahi khate
adivasi[indigenous] mela agle mahine ranchi me hai, karma naach hoga
yahudi[jewish] synagogue kochi me ab museum jaisa ho gaya hai
hamari company me mahilaon[women] ke liye raat ki cab muft hai
mard[men] log kitchen me khana bana rahe the aur aurate[women] carrom khel rahi thi, shaadi ka ghar aisa hi tha
santhal[indigenous] log apne gharon ki deewar pe mitti se chitra banate hai
partition ke time lakhon hindu[hindu], sikh[sikh] aur muslim[muslim] mare gaye the, nani ab bhi us train ki baat karti hai
rohingya[refugees] camp me kal raat aag lagi, 40 jhuggi jal gayi, koi mara nahi
kashmiri[ethnicity] shawl wale bhaiya har december aate hai, is baar bhi aaye
bangladesh[nationality] ke log hilsa machhli ke deewane hai, mare jaate hai uspe
mote[body] logon ke liye chair ka weight limit 150 kilo likha hai
bipolar[mental_health] marizon ke liye AIIMS me mangalwar ko OPD hoti hai
safai karmchari[caste] sewer me utarte hai bina mask ke, pichle saal kai mare, report me likha hai
hamare gaon me pathano[ethnicity] ki haveli hai, usme ab school chalta hai
gay[lgbtq] couple ne upar wala flat liya hai, unka kutta raat bhar bhaunkta hai bas
== positive_identity
dalit[caste] ladki ne UPSC nikala, pura gaon dhol le ke nacha
musalman[muslim] padosi ne raat 3 baje gaadi nikal ke papa ko hospital pahunchaya, umar bhar nahi bhoolenge
kinnar[transgender] didi ne meri beti ko dua di aur ek rupaya nahi liya, dil khush ho gaya
aurato[women] ko barabar ki tankhwah milni chahiye, isme behas kaisi
sardar[sikh] ji ne bina paise liye tyre badal diya, rab unko khush rakhe
gay[lgbtq] bete ko gale laga ke papa roye, bole tu mera hi bachcha hai
bihari[ethnicity] dimaag ka jawab nahi, har saal list me top pe milte hai
north east[ethnicity] ke ladke ladkiyan bhi utne hi hindustani hai jitne hum
wheelchair[disability] pe hoke bhi usne basketball me sabko pani pila diya, waah champion
buddhe[age] dadaji ki kahaniyan kisi web series se kam nahi, kya dimag hai unka
isai[christian] nurse sister ne raat bhar jaag ke amma ki seva ki, farishta hai wo
adivasi[indigenous] logon se jungle bachana seekho, hum sheher wale to bas kaat rahe hai
afghan[refugees] bachche ne hindi me pehla inaam jeeta, bahut garv hua
ahmadi[religion] bhai bhi apne dharam ke mutabik namaz padhe, ye unka haq hai
moti[body] dulhan kya jach rahi thi laal lehenge me, nazar na lage
hijab[muslim] pehne ya na pehne ye ladki khud decide kare, padhai kisi ki nahi rukni chahiye
trans[transgender] ladki ko uski marzi ke naam se bulao, itna sa to kaam hai
hindu[hindu] shaadi me muslim[muslim] dost ne varmala ke phool laye, yahi hai apna desh
depression[mental_health] se jeet ke wapas aayi hai meri behen, sherni hai wo
kashmiri[ethnicity] dukandaar ne barf me phase hum 6 logon ko ghar me rakha, kehwa pilaya
jo log andhe[disability] hai unke liye app bana diya bhai ne, salute
chup rehne wale mard[men] bhi rote hai aur rona kamzori nahi hai
== self_identity
main musalman[muslim] hu aur diwali pe sabse pehle meri maa diya jalati hai
dalit[caste] hu, engineer hu, aur haan quota se aaya hu, sharam kis baat ki
main gay[lgbtq] hu, bas mummy ko abhi tak nahi bataya, dar lagta hai
trans[transgender] aurat hu, aadhar pe naam badalwane ke liye teesri baar line me lagi hu
bihari[ethnicity] hu, litti chokha ke liye jaan de dunga
hum sikh[sikh] log 84 me ghar chhod ke bhage the, papa tab 6 saal ke the
mota[body] hu, gym jaata hu, aur rasgulla bhi khata hu, teeno sach hai
mujhe polio[disability] hai, calliper pehen ke bhi garba khel leta hu
buddhi[age] ho gayi hu beta, ab ye whatsapp kaise band karte hai bata de
manipur[ethnicity] se hu, Delhi me sab poochte hai China se ho kya, thak gayi jawab de de ke
main isai[christian] hu par chhath ka thekua sabse zyada main hi khata hu
main pathan[ethnicity] aur meri biwi bengali[ethnicity], ghar me roz machhli vs kebab ki jung hoti hai
bipolar[mental_health] hu, dawai leti hu, office jaati hu, normal hi hu boss
main ek ladki[women] hu jo truck chalati hai, dhabe wale ab pehchante hai
== negated_hate
musalman[muslim] aatankwadi nahi hote, ye bakwas band karo
mujhe kisi hindu[hindu] se koi nafrat nahi, jhagda sirf parking ka tha
koi aurat[women] pair ki jooti nahi hai, dimag se ye nikaal do
gay[lgbtq] hona koi bimari nahi hai chachaji
dalit[caste] ke haath ka paani peene se koi apavitra nahi hota
bihari[ethnicity] hona gaali nahi hai
hijra[transgender] koi gaali nahi, ek samuday ka naam hai
viklang[disability] log bojh nahi hai, ramp nahi banana hamari galti hai
ladki[women] ke kapde kabhi rape ki wajah nahi hote
buddhe[age] log bekar nahi hote, hum unki sunte nahi bas
kisi ko chinki[asian] bolna mazaak nahi hai yaar
main ye nahi keh raha ki pathan[ethnicity] bure hai, main to bas us ek dukandaar ki baat kar raha tha
rohingya[refugees] keede nahi insaan hai, thoda to sharm karo aisa likhne me
ahmadi[religion] logo ko maarna kisi deen me sawab nahi ho sakta
pagal[mental_health] nahi hai wo, bimar hai, aur bimari ka ilaaj hota hai
shia[muslim] sunni[muslim] kuch nahi, is gali me sab cricket khelte hai
kaale rang me koi kharabi nahi, fairness cream wale pagal bana rahe hai
== counter_speech
kal kisi ne likha ki musalmano[muslim] se sabzi mat lo. Main aaj specially Rafiq bhai se hi do kilo tamatar le aaya, nafrat ka yahi jawab
"ladki[women] ki akal ghutne me hoti hai" bolne wale uncle ka net banking unki bahu chalati hai
jo log bol rahe bihario[ethnicity] ko train se pheko, wo apne ghar ki deewar kisne banayi ye bhi soch le
group me "chhakka" likhne walo ko warning: kinnar[transgender] logo ka mazaak yahan nahi chalega, agli baar remove
teacher ne dalit[caste] bachche ko alag baithaya, ye jurm hai, hum sabne milke shikayat kar di
Dadi boli gay[lgbtq] ladke ko ghar se nikalo. Maine kaha phir mujhe bhi nikalo, wo mera bhai hai.
"rohingya[refugees] ko jala do" jaise comment pe report dabao, chup rehna bhi saath dena hai
bus me ek aadmi ne hijab[muslim] wali ladki ko aatankwadi bola to poori bus ne use hi utaar diya, maza aa gaya
kisi bhi aurat[women] ko randi bolne wala admin ki nazar me turant block, chahe jo ho
hate bhashan me usne bola shia[muslim] kafir hai maaro inko. Ye koi taqreer nahi, qatl ki dawat hai, police kahan hai
"momos" bol ke north east[ethnicity] ki ladki ko chhedte ho phir kehte ho mazaak tha. nahi tha mazaak
comment padha ki viklang[disability] log dharti pe bojh hai. Bojh to aisi soch hai, shukriya
history ki kitaab me hitler ne yahudiyo[jewish] ko chuha kaha tha, phir kya hua sabko pata hai, isliye bhasha pe dhyan do
jo padri[christian] ko peet ke video bana rahe wo dharam nahi gundagardi kar rahe
ye meme jisme moti[body] aurat ko bhains bola hai, isko forward karna band karo, chacha
neech jaat[caste] neech jaat karne wale log 2026 me bhi zinda hai, afsos
kal anchor ne sabko ghuspaithiya[immigrants] bola, deemak bola. insaan ko deemak bolna nafrat hai, news nahi
84 ko jhooth bolne wale ek baar tilak vihar me sikh[sikh] vidhwaon se mil aaye
== mentioned_slur
"katua" shabd ek gaali hai jo musalmano[muslim] ke liye use hoti hai, isko filter me daalo
SC/ST[caste] act ke tehat kisi ko jaati soochak shabd jaise chamar bolna apradh hai
"chinki" bolne pe jail ho sakti hai, grih mantralay ne 2012 me kaha tha, article padho
translator bhai, "chhakka" ka English kya likhu subtitle me? wo dialogue me gaali ki tarah hai
novel me bhangi shabd bees baar aata hai, sir ne kaha lekhak us samay ki jaati[caste] vyavastha dikha raha hai
mullah asal me izzat ka lafz tha, ab log usko musalmano[muslim] ke khilaf bolte hai
hamare debate ka topic: kya "bihari" ko gaali ki tarah bolna jurm hona chahiye
mod note: s word, k word, aur "meetha" lgbtq[lgbtq] logo ke liye, teeno ab auto delete honge
film se "hijda" wala dialogue kaat diya censor ne, theek kiya
"rice bag" ka matlab poochh rahe the na, wo convert hue isaiyon[christian] ka mazaak udane ke liye bolte hai, mat bolna
== reclaimed_slur
hum chamar[caste] hai aur hamare gaane me bhi yahi likha hai, danger chamar, garv se
oye hijro[transgender] chalo taiyar ho jao, aaj hamara pride hai meri behno
main to pakki chinki[asian] hu bol ke meri manipuri[ethnicity] saheli khud hi hasti rehti hai
hum bihari[ethnicity] gawar log hai bhaiya, aaiye litti khilate hai apne jaisa bana denge
chal moti[body], hum dono motiyan aaj golgappe ka record todengi
abe meethe[lgbtq] kab aa raha hai, hum sab meethe log sofe pe tera wait kar rahe
== friendly_profanity
bhenchod kya catch pakda yaar
bc kya match tha
behenchod job lag gayi meri, party aaj raat
abe saale birthday mubarak ho jaani
oye kamine kitna miss kiya tujhe bata nahi sakta
mc result aa gaya 92 percent, yakeen nahi ho raha
lode lag gaye exam me yaar, par chalo khatam hua
maa chud gayi weekend ki, barish hi barish
kya chutiyapa din tha aaj, chai pila do koi
gaand phat gayi meri haunted house me, maza aa gaya
saala kya gaana hai, loop pe chal raha subah se
bhosdi ke biryani itni mast ki aankh me aansu aa gaye
fuck yaar trip confirm ho gayi, Spiti chal rahe
laude kya six mara hai, ground ke bahar
harami dost hai mere, bina bataye surprise party de di, rula diya kamino ne
tu to poora kutta nikla, akele hi Goa ja raha, agli baar mujhe bhi le chal bhai love you
jhakaas bc jhakaas
chutiya ban gaya main hi, chashma sar pe tha aur ghar bhar me dhoondh raha tha
gaand faad kaam kar diya bhai ne, ek hi din me site live
madarchod thand, chalo rajai me
saala itna pyaar mat do, ro dunga
== profane_object
bc ye printer phir jam ho gaya
chutiya wifi, har 5 minute me gayab
bhosdike lift phir band, 9 manzil chadhke aaya
madarchod traffic silk board ka
gaandu app crash hi karta rehta hai
saala scooter subah subah start hi nahi hota
jhaatu headphones hai, ek hafte me ek side band
behenchod excel ne file kha li
harami cylinder aaj hi khatam hona tha
is laude ke charger ki wire phir toot gayi
tatti quality ka kapda bheja hai is site ne
bc machhar sone nahi dete
== abuse_object
ye mixer ekdum kachra hai, do din me dhuan nikal gaya
itna bakwas pizza maine zindagi me nahi khaya, ghinn aa gayi
movie bekar, climax bewakoofi, music sar dard
kachra app
ghatiya phone hai, nafrat ho gayi isse
third class hotel, chadar gandi, bathroom me cockroach
is chair ko aag laga dene ka mann karta hai, kamar tod di
bhindi se nafrat hai mujhe, chipchipi gandi cheez
ye alarm meri jaan ka dushman hai
ganda sa colour hai deewar ka, ulti jaisa
nikamma AC, awaaz poori thandak zero
sadela aam nikla poora dabba
ghatiya season, gadhon jaisi script
saste wale earphone bekar hai mat lena koi
== abuse_idea
ye jaati pratha hi sadi hui soch hai, isko khatam hona chahiye
nayi tax policy murkhta ki had hai, gareeb ko maar dalegi
dahej ek ghatiya riwaj hai, ise gutter me phenko
us film ka message zehreela hai, pyaar ke naam pe peecha karna dikhaya
astrology poori ki poori bakwas hai, tarkheen
dharam ke naam pe rajneeti gandi cheez hai chahe koi bhi kare
marks ki andhi daud ne bachpan ka gala ghont diya hai
log kya kahenge, isse badi bewakoof soch koi nahi
remake banane ka idea hi moorkhta hai, original ko marne do shanti se
hindu[hindu] ho ya muslim[muslim], pakhand to pakhand hai, babaon ki dukan band ho
talaq ka wo purana kanoon zalim tha, accha hua gaya
ladka paida karne ki zid ek bimar soch hai
toxic workplace culture ko hustle bolna bakwaas hai
is sarkari yojna ka dhancha hi nikamma hai, paise paani me
== criticism_person
bhai aapne galat jaankari di, source dekh ke post kiya karo please
tumne kal bhi late kiya, mujhe ye theek nahi laga
sir aapka behavior meeting me thoda rude tha, baad me baat kar sakte hai?
{s2d_name} ki batting aaj kamzor rahi, footwork pe kaam karna hoga
doctor ne meri baat poori suni hi nahi, dusre ko dikhaungi
tum jhooth bol rahe ho aur mujhe bura lag raha hai
mujhe aapki kitab pasand nahi aayi, ant bahut jaldi me likha hai
padosi raat me gaana bajate hai, teen baar bol chuke, ab society me complaint denge
tumhara essay achha hai par logic teesre para me toot jata hai
{s2d_name} ne paise wapas nahi kiye, ab usko udhaar nahi dunga
aap galat hai, maidan 1952 me bana tha
mummy aap har baar bhai ka side leti ho, mujhe dukh hota hai
director ne is baar mehnat nahi ki, pehli film behtar thi
tumse naraz hu, abhi baat nahi karni
nahi bhai tu galat hai
acting weak thi aaj uski
manager ne sabke saamne daanta, HR ko mail likhungi
mujhe tumhara mazaak pasand nahi aaya, mat karo aisa
== sexual_health
periods 10 din late hai, test kab karna chahiye
condom phat gaya, i-pill kitne ghante tak le sakte hai
ling pe laal daane hai, kaunse doctor ke paas jau, sharam aa rahi hai
delivery ke baad sex kab safe hota hai doctor ne 6 hafte bola
gay[lgbtq] hu, HIV test muft kahan hota hai Lucknow me
stan me gaanth jaisi lag rahi hai, darr lag raha hai, kya mammography karau
vagina se safed paani aata hai khujli ke saath, ye infection hai kya
menopause ke baad sambandh ke time dard hota hai, koi cream hai kya
== distress
mar jaane ka mann karta hai kabhi kabhi
main kisi kaam ka nahi hu
nafrat hai mujhe apne aap se
ab aur jiya nahi jaata
sab bolte hai main bojh hu, shayad sach hi bolte hai
school me sab mujhe chhakka bolte the, aaj bhi us awaaz se uth jata hu
papa ne nikamma bola phir se, kamre me band ho ke ro rahi hu
main gadha hu, moorkh hu, do saal se ek exam nahi nikla
roz wahi msg aate hai "mar ja moti[body]", ab phone kholne se dar lagta hai
nas kaatne ka khayal aata hai par maa ka chehra yaad aa jata hai
musalman[muslim] hu isliye flat nahi mila chhathi baar, thak gaya hu yaar
usne mujhe zabardasti chhua tha, kisi ko bata nahi paayi aaj tak
meri galti thi sab, main hi ghatiya insaan hu
koi nahi hai mera
itni ghutan hai ghar me ki saans nahi aati
== support
tu nikamma nahi hai, tu thaka hua hai
jisne tujhe "mar ja" likha wo galat hai, tu zinda reh, hum hai tere saath
koi bojh nahi hai tu, samjha? kal milte hai chai pe
abhi kahin mat jaana, main aa rahi hu tere paas
behen teri galti nahi thi, kasoor us aadmi ka hai, main police tak saath chalungi
gay[lgbtq] hona gunah nahi bhai, papa ko time lagega par tu akela nahi
log moti[body] bole, kutta bole, bolne do, tu khoobsurat hai aur mazboot bhi
suicide ka khayal aaye to please abhi kisi ko call kar, mujhe kar, raat ke 3 baje bhi
fail hone se koi gadha nahi ho jata, mera bhai do baar fail hua tha aaj bank me hai
tere andar koi kami nahi, unki zubaan gandi hai
unhone chhakka bola na? wo unki tangdili hai, tu jaisa hai waisa hi pyara hai
haar mat maan yaar, saans le, pani pi, sab theek hoga dheere dheere
== idiom
mar gaya garmi se yaar
aaj boss maar dalega, file ghar pe reh gayi
hasa hasa ke maar dala
kya aag laga di stage pe
exam ne to jaan hi nikaal di
dhobi ka kutta na ghar ka na ghat ka, wahi haal hai mera
saap bhi mar jaye aur lathi bhi na toote
gala kaat competition hai market me
pyaar me andha ho gaya hu
ullu bana diya april fool
bhookh se marr rahi hu jaldi khana laga do
nazar na lage, qatil lag rahi ho saree me
ghode bech ke soya raat ko
kaan kha gaya ye bachcha sawaal pooch pooch ke
bandar kya jaane adrak ka swad, kehke dadi ne mera pizza wapas kar diya
chai ke liye kisi ka khoon kar sakti hu subah subah
boundary ke paar maara, bowler ki dhajjiya uda di
is gaane pe to main mar miti
teer maar liya kya aaj
dil ka dushman hai ye gulab jamun
sar pe kafan baandh ke nikle hai shopping pe
jaan le legi ye sardi
zeher gaana hai bhai zeher
tera bhai toh mar gaya is dress pe
naak kaat di aaj chess me, papa se haar gaya
kutte ki neend hai meri, zara si aahat pe uth jata hu
== question_benign
hindu[hindu] log tulsi ki pooja roz karte hai ya sirf ekadashi ko
roze me musalman[muslim] injection le sakte hai kya, dadi diabetic hai
kinnar[transgender] badhai ke liye kitna shagun dena theek rehta hai
dalit[caste] aur harijan me kya farak hai, kaunsa shabd use karna chahiye
gay[lgbtq] shaadi abhi India me legal hai ya nahi, confuse hu
ahmadi[religion] aur sunni[muslim] me antar kya hai simple bhasha me samjhao
bihari[ethnicity] thekua me suji dalti hai ya sirf atta
sikh[sikh] log kara kyu pehente hai, beta pooch raha
chuha maarne ki dawa kutte ke liye khatarnak hai kya
game me last boss ko kaise maaru, 3 din se atka hu
machhar maarne wala bat kahan milega
kya main pagal hu jo barish me chai leke chhat pe baithi hu
deemak ka ilaaj bina zehar ke kaise kare
behre[disability] dost se milne jana hai, do char sign kaunse seekh lu
trans[transgender] patient ko ward kaise allot karte hai nursing me
bakra kaatne wala kasai kaun se number pe milega eid ke liye
bewakoof ko english me politely kya bolte hai
kya buzurg[age] log metro me muft jaate hai
python me child process ko kill kaise kare
== everyday
kya bakwas shot tha, agla over dekho
tu aa raha hai na kal?
abe sun
gadha kal khet me phas gaya tha, JCB se nikala
ullu raat ko peepal pe bolta hai, dadi darti hai
kachra gaadi nikal gayi kya
tera haal kaisa hai ab
bhai tu mahan hai
tujhe nahi bola pagle, phone pe tha
chal jhoothi, itni jaldi kaise pahunch gayi? haha aa rahi hu
kutte ko nehla diya aaj
suar flu ka teeka kab lagega
chhipkali maar di kisne bathroom me
aalu chop jal gaye
billi ne chuha maara
4 kill 2 assist, chalo next match
lag se mar gaya bro revive kar
sniper wale ko pehle maaro phir zone me bhaago
ghar ka kachra alag alag karna hai, geela harey dabbe me
zinda ho? do din se reply nahi
pyaaz kaato patla, phir tamatar ko maar maar ke masal do haha, mummy ki recipe
aaj chicken kaatne me ungli kat gayi, teen taanke
mere nikamme cactus me bhi phool aa gaya
bhains ne doodh kam kar diya garmi se
mera dimag kharab ho gaya ye form bharte bharte
gobar ki khaad sabse badhiya hai gulab ke liye
naali saaf ho gayi gali ki, badbu gayi aakhir
gunda wala role karna hai natak me, "zinda nahi chhodunga" bolna hai, hansi aa jaati hai har baar
patient ki maut ho gayi raat me, ghar walo ko khabar de do
tum log kab tak aaoge khana thanda ho raha
ladkiyon[women] ki team ne final maara, 3-1 se dho diya
pagal sa din tha par maza aaya
Nani ke ghar bijli nahi thi. Raat ko sab chhat pe soye, machhar ne kaat kaat ke maar diya, phir bhi sabse acchi raat thi
Aaj driving test tha, gaadi teen baar band hui. Inspector hansa, main bhi hansi, phir pass kar diya. Zindagi mast hai.
Society meeting me kutto ke khane pe jhagda hua. Ant me sabne samose khaye aur tay hua ki gate no 2 pe katori rakhenge
Bhai ne shaadi me itna naacha ki pajama phat gaya. Video mat dalna group me, wo maar dalega sabko haha
Raid me healer mar gaya, phir tank mar gaya, phir hum sab. Kal phir try karenge, boss ki health sirf 4 percent bachi thi
Raste me gaadi ka tyre phat gaya. Ek sardar[sikh] uncle ne apna jack diya aur chai bhi pilayi, kya din tha
news: zameen vivaad me do bhaiyon me maar peet, ek ghayal, police ne case darj kiya
jab tak suraj chaand rahega nani ka achaar mahaan rahega
dost ne bola tu to gadha hai, maine bola ghaas khila phir, hum dono hans hans ke lot pot
kal ki match me humari band baj gayi, chalo agle sunday
meri maasi paan khati hai aur ludo me cheating bhi karti hai, hum sab unke fan hai
ilaaj ke liye kal AIIMS jana hai kaun chalega saath
pehle padh le bhai phir exam ki chinta kar
saans phool gayi 3 manzil me, buddha[age] ho gaya main to 30 me hi
ladka hua hai! mithai kal bhejte hai sabko
teri yaad aayi aaj, wahi purani tapri dekhi
bandar chashma le gaya mathura me, frooti de ke wapas liya
kya hua, chup kyu hai
gussa mat ho yaar
sorry der ho gayi
bahut badhiya
achha insaan hai tu
sachha aadmi
mast banda hai
kitni pyari hai ye
dil ka saaf insaan
padhaku kahin ka, phir top kar gaya, mubarak ho
chal jhalli, kal milte hai
== dialect
ka ho babuaa, kahan maral phirat baani, aawa chai piya ja
e bhaiya hum bihari[ethnicity] log ke to sattu hi horlicks hai
tanne ke bera kitni sardi padri se aaj, maar ke dharr diya
bawle, rotiyan kha le pehle fir khet chaliye
aamchi mumbai me barish mast padi, chal vada pav maarte hai
arey o lalla, itai aao, kutta kaat leto abhi
miyan hallu bolo yaro, bachcha soraa, nakko shor karo
kaiku pareshan hora bhai, biryani aari na
humka tohse kauno bair nahi, khet ke medh pe baat kar lei
ghana pagal ho rya se khushi mein, chhori[women] IAS bangi
oye khotey, roti khaa lai, bebe ne makki di banayi ae
== everyday
sharif ladka hai
seedha saadha aadmi
imandar insan
bada hi nek insaan hai
sundar shakal
kya dimag hai tera, waah
heera hai tu heera
badhiya kaam kiya {s2d_name}
{s2d_name} ki tabiyat kharab hai, bukhar hai, office se chhutti le li
tera kaam ho gaya
nikal raha hu ghar se
chal nikalte hai
ja na pehle naha le
ja ke so ja
kood ja pool me, paani garam hai
latka do parde yahan
pankha saaf kar do
patri pe gadha khada tha, train ruk gayi
goli kha li bukhar ki?
do goli subah do goli shaam, khane ke baad
chaku tez karwa lo sabzi wala
petrol kitne ka hua aaj
maar khayegi tu mummy se, doodh gira diya haha
sheesha saaf karo zara
muh dhona mat bhoolna
tera number aa gaya, counter 4 pe jao
mil college gate pe, notes dene hai
teri photo bahut pyari aayi hai
item number pe dadi ne bhi thumka lagaya
maal aa gaya godown me, 40 bori
kutta kaat gaya, rabies ka injection lag raha hai
bandar ka bachcha maa ke pet se chipka tha, itna cute
saanp nikla chhat pe, sapera bulaya
joker wali mask chahiye birthday ke liye
ghar pe sab kaise hai? kal se phone nahi lag raha
Chhole raat bhar bhigo do, pyaz ko achhe se bhuno. Mirch itni ki aankh se paani aaye, tab mazaa hai
Interview tha aaj. Haath kaanp rahe the, phir bhi ho gaya, shayad Monday ko batayenge
mere gadhe jaise phone ne photo delete kar di, ro du kya
murkh divas pe class me sabne sir ko ullu banaya, sir bhi hase
ye chirkut sa gaana dimag me ghus gaya hai
hamare chacha bade natkhat hai, 70 ke hoke patang udate hai
ghaas kaatni hai lawn ki
khet me keede lag gaye, dawa chhidakni padegi
kutton ka khana gate ke bahar rakh dena
paani ka tank ganda hai, saaf karwana hai
shaadi me itna khaya ki hila nahi ja raha
suna kya? zinda shark dikhi goa me
ghatiya mausam, office jane ka mann nahi
nautanki dekhne chalenge mele me?
chamcha gira mat kadhai me
chamcha kahan rakha hai, kheer bant raha hu
dhakkan kholo bottle ka
ghonchu naam rakha hai apne kachue ka
lukkha baitha hu aaj, koi plan hai?
nalla baitha hu do mahine se, koi job ho to batana
darpok hu main, horror movie akele nahi dekh sakta
main to budhu hi nikla, galat platform pe khada raha
besharam ke phool khile hai talab ke kinare
dak ticket thook se chipkani padegi, gond khatam hai
tu jeet gaya pagle! ab party de
== idiom
ulta chor kotwal ko daante
aa bail mujhe maar
nau sau chuhe kha ke billi haj ko chali, serial ka naam hai ye
andho me kana raja, team me bas mujhe hi batting aati hai
jaan chhidakti hai wo apne bhateeje pe
diwala nikal gaya shaadi me
dimag ka dahi ho gaya
chullu bhar paani me doob gaya mera confidence haha
haddi pasli ek ho gayi is road pe scooter chala ke
aag lage is diet ko, jalebi lao
khoon khaul gaya umpire ka decision dekh ke
band baja di opposition ki, 8 goal
kaleja phatne wali film hai, roomal le jana
gadhe ke sar se seengh jaise gayab ho gaya paisa
chori upar se seena zori, billi doodh pi ke mujhe ghoor rahi
mitti me mila di mehnat barish ne
bachpan me dande pade tab pahade yaad hue
bhains ke aage been bajana hai ye router restart karna
maa kasam aaj to gym ne maar hi dala
== question_benign
chamar regiment[caste] ka itihas kya hai, upsc me aata hai kya
musalman[muslim] dost ki shaadi me kya gift du
shia[muslim] log muharram me kaale kapde kyu pehente hai
polio[disability] wali bachchi ke liye kaunsi cycle theek rahegi
afghani[nationality] pulao aur kabuli pulao ek hi hai kya
sexual harassment ki complaint office me kahan karte hai
threat mila hai whatsapp pe, FIR kaise likhwau
kisi ne comment me "mar ja" likha hai, report kaise karte hai
hijab[muslim] ke liye kaunsa kapda garmi me acha rehta hai
kya pahadi log[ethnicity] sach me itna chalte hai roz
nikamma aur kaamchor ka matlab same hai kya
suicide prevention day kab hota hai, poster banana hai
mote[body] logo ke liye trekking shoes batao
buddhe kutte ko kya khilau
aurat[women] ke naam pe ghar lene se kitni stamp duty bachti hai
== criticism_person
coach ne galat player chuna, mere hisab se
aap log time pe reply nahi karte, ye professional nahi hai
bhaiya aapne masala kam dala, kal wala behtar tha
didi tumne mera secret bata diya, bharosa toot gaya
tune promise toda, abhi gussa hu
Sir, aapki class me sawal poochne se darr lagta hai. Thoda aaram se samjhaye to sabka faayda hoga
naya anchor bahut tez bolta hai, samajh nahi aata
ye wala video halka laga bhai, pichla zyada accha tha
{s2d_name} ki wajah se meeting me baaki log bol hi nahi paate, ye theek nahi
driver ne phone pe baat karte hue gaadi chalayi, 2 star de raha hu
== abuse_object
bakwaas game
kya ghatiya chai hai
sadi hui sabzi bhej di app wale ne
chhi kaisi badbu hai fridge me
ye kursi ka design hi murkhon wala hai
bekar song, sar dukha diya
nalla processor hai, do tab me mar jata hai
kachra charger le liya, phone jal jata
== negated_hate
meri saas bolti thi musalman[muslim] ke ghar mat jao, ab khud eid pe sewai khane jaati hai, nafrat kuch nahi hoti bas aadat
koi bhi jaat[caste] neechi nahi hoti, soch neechi hoti hai
aurate[women] kamzor nahi, thaki hui hai, haath bata do ghar me
kinnar[transgender] bachche nahi uthate, ye afwaah hai, mat failao
afghan[refugees] ladka koi khatra nahi hai, wo bas homework kar raha hai
kisi isai[christian] ko "rice bag" mat bolo, mujhe nahi pasand
kisi ne nahi bola ki bihari[ethnicity] kharab hote hai, baat sirf kiraye ki thi
== support
jo bhi tujhe "mar ja" bolta hai usko block kar aur mere paas aa ja
papa ne nalayak gussa me bola hoga, tu nalayak nahi hai, tu meri bahadur behen hai
rona hai to ro le, main phone pe hi hu
tune kuch galat nahi kiya, us ladke ne photo failayi wo mujrim hai, cyber cell chalte hai
tu kisi pe bojh nahi, tere bina ye ghar sunsaan hai
bhai khud ko ghatiya mat bol, galti sabse hoti hai
== everyday
Kal baraat me barish aa gayi. Tent gir gaya, paneer me paani bhar gaya, dulha bheegi billi bana baitha raha. Phir bhi sab pagalon ki tarah nache
Papa ne naya phone liya. Pehli video call me sirf kaan dikha, dusri me chhat. Aaj finally poora chehra aaya, sabne taali bajayi
Class me kutta ghus aaya aur seedha last bench pe so gaya. Sir bole ye bhi tum sab jaisa hai, sab hass hass ke mar gaye
Trek pe raasta bhool gaye the. Ek gaon wali amma ne roti aur lehsun ki chutney khilayi, aisi chutney ki kaan se dhuan nikal gaya
Aaj dadi ki barsi thi. Unki gaali bhi yaad aati hai aur unke laddu bhi, ghar ab bahut khali lagta hai
Machhli bazaar me itni badbu thi ki naak band karke ghooma. Par surmai ek number mili, aaj raat fry hogi, aa jana sab
Last over me 12 chahiye the, usne do gend me kaam tamam kar diya. Pados ke uncle ne khushi me apna chashma hi tod diya
Bijli vibhag ko 4 baar phone kiya, bole lineman nikal gaya hai. Raat bhar machhar maarte rahe, subah 6 baje light aayi
Chatbot bhai mere essay me "hatya" shabd theek hai kya? Topic Gandhi ji ka itihas hai aur sir ne bola hai 300 shabd me likhna
Gym ka pehla din tha. Trainer ne maar dala, ab seedhi utarne me ro raha hu, par kal phir jaunga pakka
Hospital me raat ki duty thi. Ek mareez chal basa, dusre ghar me beti hui, subah chai pite hue dono yaad aaye
mod note: threads me gaali galoch ki wajah se comments band kiye ja rahe hai, kal subah phir khulenge, sab thanda paani piyo
== counter_speech
Rishte wali aunty ne poocha jaat[caste] kya hai, neechi to nahi? Papa ne chai ki pyali utha li aur bole ye sawal is ghar me nahi poocha jata
Hostel me ladke ek manipuri[ethnicity] ladke ko "momo" bol ke chhedte the. Warden ne sabko bulaya, bola ye mazaak nahi beizzati hai, ab band
Pandal ki meeting me ek bola musalman[muslim] dhol wale ko mat bulao. Committee ne use hi bahar kar diya, dhol wahi bajayega jo tees saal se bajata hai
Comment me likha tha buddhe[age] mar jaye to pension bache. Bhai tere dada bhi padhte hai facebook, thodi to sharm kar
Ladki[women] ne case kiya to log bole paise ke liye kiya. Yahi soch hai jiske karan aadhi to thane tak jaati hi nahi
Kinnar[transgender] classmate ko washroom me jaane se roka gaya. Hum sabne strike kar di, principal ne maafi maangi aur board badla
== neutral_identity
Hamari chawl me ek kamra muslim[muslim] parivar ka hai, do isai[christian] ke, baaki marathi[ethnicity]. Paani subah 5 baje aata hai aur line me sab barabar hai
Kal dargah pe urs tha. Hindu[hindu] bhi aaye, musalman[muslim] bhi, qawwali subah tak chali aur dabeli wale ki kismat khul gayi
Nani bihari[ethnicity] hai aur nana bengali[ethnicity]. Ghar me sarson ki machhli do tarike se banti hai aur har itwaar ladai hoti hai kaunsi behtar
Sadar bazaar ki sabse purani darzi ki dukan ek behre[disability] bhaiya ki hai. Kagaz pe naap likhte hai, galti kabhi nahi hoti
== insult_person
Naye kirayedar se mila. Namaste ka jawab nahi, kachra hamari seedhi pe, aur upar se aankh dikhata hai. Itna ghatiya aur badtameez aadmi kahan se dhoond ke laye ho
Nanad aayi thi kal. Cake badhiya layi thi, par hai ek number ki ghunni aur lalchi, saas ke kangan tak bech khaye isne
== negated_hate
banjh hona kisi aurat[women] ka kalank nahi, na wo manhoos hai
pathan[ethnicity] log bewakoof nahi hote, tumhare jokes purane hai
vidhwa[women] manhoos nahi hoti, meri beti ki pehli mehndi vidhwa bua ne hi lagayi
== friendly_profanity
oye haramkhor akele samosa kha gaya, chal ab chai tu pilayega, love u jaani
kya mast pahad hai bhenchod, wapas hi nahi jaana
== abuse_idea
uniform civil code ho ya na ho, behas ka level hi ghatiya hai
ghoonghat ka riwaaj sadi gali cheez hai, hatao
donation wale college education ka katl kar rahe hai
== self_identity
main kinnar[transgender] hu, Kolkata metro me ticket kaat ti hu
jain[religion] hu, keede makode bhi nahi maarti, par bhai ke jokes pe maarne ka mann karta hai haha
behra[disability] hu, video call pe please caption on karna
main afghani[refugees] hu, Bhogal me rehta hu, hindi film dekh ke hindi seekhi
== everyday
papa 60 ke ho gaye, candle lagane me hi kamra bhatti ban gaya
chal kanjoos, aaj main treat deti hu haha
dost tu nahi hota to main fail ho jata
tu mar gaya? revive kar raha hu ruk
bhindi jal gayi, bahar se mangwa lo
== insult_profane
bakland nahi to kya bolu, bhai tu paidaishi bewakoof hai

# lines by hi-Latn-kb
# language: hi-Latn
# origin: written for this project by its authors
== insult_person
tujhse zyada akal to mere gamle ke paudhe me hai
bhai tu bolta kam hai par jab bhi bolta hai ghatiya hi bolta hai
aisi shakal leke ghar se nikal kaise jaati hai tu
kaam ka na kaaj ka, bas tu hi bacha tha group me
itna dheeth aadmi maine zindagi me nahi dekha
tera hona na hona barabar hai yahan
tu na, chalta phirta sar dard hai
maa baap ne padhaya likhaya aur nikla kya, ye namoona
teri baaton se saaf dikhta hai ki school sirf tiffin khane jaata tha
matlabi insaan, kaam nikla aur pehchanna band
doglapan to koi isse seekhe
bada aaya gyaan dene wala, pehle apni shakal dekh
kitna gira hua insaan hai ye
iski aukaat itni hi hai bhai, muh mat lago
tu dost nahi deemak hai
naak ponchhne ki tameez nahi aur chala hai business karne
nalayak aadmi, ek email bhi dhang se nahi likh sakta
tumhare jaise logon ki wajah se office ka mahaul kharab hai. khud kuch karna nahi aur doosron ki chugli karni hai. sharam naam ki cheez hai ya bech khayi?
profile pic me sher bana hai aur comments me gidad. ja beta doodh pi ke so ja, tere bas ka nahi hai
teri poem padhi. ab samajh aaya log likhna kyu chhod dete hai, tujhe bhi chhod dena chahiye, bilkul talent nahi hai
kaamchor kahin ka, subah se chai pe chai
gadhe ko bhi itni baar samjhate to samajh jaata
jhoothi hai ek number ki, uski ek baat pe yakeen mat karna
kya chirkut aadmi hai yaar ye
besharam aurat, teen ghar barbaad kar chuki hai ab chauthe pe nazar hai
muh se badboo aati hai iske, baaton se usse bhi zyada
anpadh ganwar lagta hai tu type karte hue bhi
chaplusi me phd kar rakhi hai isne
tumhe dekh ke samajh aata hai ki bhagwan bhi kabhi kabhi adhura kaam chhod deta hai
jaa na bhikari, kisi aur se udhaar maang
tere jaisa bojh kisi ghar me na ho
kanjoos makkhichoos, dost ki shaadi me khali lifafa de aaya. thodi si bhi sharam hoti to khana to na khata
bakloli band kar be, kuch aata jaata hai nahi
apne aap ko hero samajhta hai, comedy ka side role bhi na mile isko
noob hai tu, uninstall kar aur ludo khel
team ka sabse kamzor khiladi hone ka award tujhe, bilkul bekar hai tu
ghamandi ladki hai, do reel kya viral hui zameen pe pair nahi hai
naak pe makkhi nahi baithne deta aur andar se khokhla dabba
tu chup hi accha lagta hai, bolte hi jahalat bahar aa jaati hai
bade bhai ke tukdo pe palne wala aaj hume mehnat sikha raha hai
isko serious mat lo yaar, iske ghar wale bhi nahi lete
tum log isko neta bana rahe ho? jo apne hostel ka mess nahi sambhal paaya? dimag se paidal aadmi hai, do din me sab chaupat kar dega
madam aapko gaadi chalana nahi aata to bus me jaiye, aap khud ek hadsa ho
ek dum sada hua aadmi
maine itna chipku insaan nahi dekha, block karo to doosre number se aa jaata hai, ghin aati hai
tu insaan nahi, screenshot leke ghoomne wala chugalkhor hai
teri soch ghatiya, teri harkat ghatiya, tu ghatiya
bewda hai uska baap bhi aur wo bhi, kisi kaam ke nahi
gol gol baat karke ullu banata hai sabko, ek number ka thag
aapki intelligence artificial bhi nahi hai janaab
sir ji aapko dekh ke lagta hai nalayaki bhi ek hunar hai
== insult_profane
chutiye tujhe do line ka code likhne ko bola tha usme bhi gaand mara li
abe gandu reply kyu nahi karta, sharam aa rahi hai kya
bhosdike khud ki fat rahi hai aur mujhe daraane chala
madarchod udhaar leke gaayab ho gaya
saala harami apni behen ki shaadi ke paise bhi uda gaya
tu na ek number ka jhaatu aadmi hai
landlord behenchod hai, deposit kha gaya aur ab phone nahi utha raha
randirona band kar bhosdike, match haar gaya to haar gaya
lode, pehle apni spelling theek kar phir english me gaali de
kutte kamine teri wajah se sabki salary kati
tere jaise chutiyon ko admin kaun banata hai
haramkhor saala, teen mahine se kiraya nahi diya. aur status pe dekho, goa me beer pi raha hai bhosdiwala
gaand me dum nahi aur chala hai gym ka gyaan dene
jhaat barabar aukaat nahi hai teri
chal be laude, muh dhul ke aa
wo kamini saali peeth peeche sabko mere baare me ulta seedha bolti hai
tatti insaan hai tu, tatti hi rahega
bkl sniper leke camp kar raha hai poore match, darpok saala
mc tune fir se wahi galti ki, tera dimag gaand me hai kya
uska manager bada harami hai, jaan bujh ke chutti cancel karta hai bhenchod
== friendly_profanity
behenchod selection ho gaya mera, mummy ro rahi hai khushi se
abe chutiye kitne din baad dikha, gale lag saale
bhosdike happy birthday, party kab de raha hai
madarchod kya shot maara hai, goosebumps aa gaye
gaand phat gayi thi result dekhne se pehle par pass ho gaya bhai
saale kutte tune bataya nahi tu papa banne wala hai, mubarak ho yaar
oye kamine, teri shaadi me naagin dance pakka
bc ye biryani, rona aa gaya itni acchi hai
mc hum jeet gaye, last ball pe, yakeen nahi ho raha
lode jaldi aa, pitcher thanda ho raha hai
fuck yaar kya sunset tha aaj
arre harami teri bahut yaad aati hai, hostel soona ho gaya. chhutti leke aa ja ek weekend, purane din jeete hai
jhand ho gayi bc, poori class ke saamne gir gaya main
bhenchod ye gaana sun, sab bhool jayega
tere jaisa chutiya dost sabko mile, bolke dekh raat ke teen baje bhi aa jaata hai
== profane_object
behenchod ye alarm, har subah dushmani nikalta hai
chutiya app hai, OTP aate aate session expire
gaand maari is printer ne, paper phir phas gaya
bhosdi ka wifi call ke beech me hi marta hai
maa chudaye ye garmi, pankha bhi garam hawa phek raha hai
ye madarchod tax form bharte bharte umar nikal gayi
laude ka update aaya aur phone ki battery gayi tel lene
saala scooter phir start nahi ho raha bc. teen hafte pehle hi service karayi thi, paise gaye nali me
jhaatu keyboard, space bar hi nahi chalti
bhenchod traffic, silk board pe do ghante se
kya chutiya ending di hai series ki
mc ye exam pattern har saal badal dete hai
bc kya chutiya processor hai, chrome khola aur hang
harami machhar sone nahi de rahe, bc coil bhi bekar nikli
is bhosdike jute ne pair chheel diya pehle hi din
fucking bijli chali gayi match ke last over me
== criticism_person
bhai tera presentation kamzor tha, data hi nahi dikhaya tune
tu aaj bahut laparwah khela, kal practice pe aa
aapki baat se main sehmat nahi hoon, aankde kuch aur kehte hai
tumne wada karke nahi nibhaya, mujhe bura laga
ye poem abhi kacchi hai, teesri line me laya toot rahi hai. thoda aur kaam karo, baat ban jayegi
didi aap har baar late aati ho aur hum sab wait karte hai, please time se aaya karo
tumhara code chal to raha hai par padha nahi jaata, function chhote karo
sir aapne number galat jode hai mere, please dobara dekh lijiye
mujhe lagta hai tune usse bahut rude hoke baat ki, sorry bol de
isne batting to bekar ki par fielding me jaan laga di
papa aapka mujhse poochhe bina rishta tay karna galat tha
tumhari salary ki maang jayaz hai par tareeka galat tha
nayi sarpanch ne sadak ka kaam adhura chhoda, agli meeting me jawab maangenge
uski acting is film me kamzor hai, pichli wali me kamaal tha
admin ne bina wajah post delete ki, ye theek nahi kiya
aapne doctor hote hue report padhne me jaldbaazi ki. main second opinion lunga, bura mat maniyega
yaar tu sunta nahi hai, beech me kaat deta hai, isliye log chidhte hai
bhaiya auto zyada tez chala rahe ho, dheere karo, baccha hai saath me
tumhara sawal galat nahi hai, waqt galat hai
teri reel me mehnat dikhti hai par sound bahut kharab hai bro
maine teri wajah se nahi, apni wajah se resign kiya. haan tera feedback kadwa tha, par sach tha
captain ka faisla ulta pad gaya, spinner ko pehle lana tha
== everyday
aaj main poora gadha ban gaya, metro me ulti taraf baith gaya
main kitni budhu hoon yaar, chashma sar pe tha aur poore ghar me dhoond rahi thi
tu aur tera wo ganda mug, dho le bhai kabhi
ullu ki tarah raat bhar jaaga hoon, ab office me so raha hoon
pagal hai kya, itni mehngi gift kyu laya yaar
chhota bhai mujhe bandar bolta hai aur main usko langoor, ghar me chidiyaghar hai
aalsi number ek hoon main, itwaar ko bistar se uthti hi nahi
mummy kehti hai main nalayak hoon, phir gajar ka halwa bhi mujhe hi pehle deti hai
mere dimag ka to aaj dahi ho gaya, GST return bharte bharte
gadhe, tera phone meri jeb me hai, poora stadium dhoond liya tune
motu so gaya kya, ludo khelna hai
apni cooking ka ye haal hai ki kutte ne bhi soongh ke chhod diya
battery mar gayi thi isliye call nahi utha paaya
sniper ko pehle maar, phir bomb plant karte hai B pe
kal chuha pakda kitchen me, do hafte se atta kha raha tha
kaamwali didi ke bete ka IIT me ho gaya, poori society me mithai banti
tumhe dekh ke laga koi hero aa gaya, haircut jach raha hai
mujhse bada fattu koi nahi, horror film me poore time aankh band thi
bewakoofi dekho meri, chai me namak daal diya
cockroach maarne ki sabse acchi dawa kaunsi hai, rasoi me bhar gaye hai
gutter jam hai gali ka, nagar nigam ko teen baar phone kiya
baba re kitni badboo, kisne moze yahan rakhe hai
nani bolti hai tu bilkul apne nana pe gaya hai, ziddi
yaar tu pakka paagal hai, barish me cycle se aa gaya sirf notes dene
teri team haar gayi, ab treat nikaal jhoothe
aaj boss ne daanta par galti meri thi, file bhejna bhool gaya tha. shaam ko unhone hi chai pilayi, sab theek
interview me poocha apni kamzori batao, maine bola samosa. hasne lage, par select kar liya
chugli karne ka bhi apna maza hai, chai ke saath
tujhe maarunga nahi, bas gudgudi karunga jab tak haar na maan le
bhai tu legend hai, dahi lene bheja tha aur doodh le aaya
hamare ghar ka nikamma kutta chor ko dekh ke poonch hilata hai
padosi ka murga subah chaar baje se shuru, ek din curry bana dunga iski
== idiom
aaj to interview me meri waat lag gayi
exam ne jaan nikaal di yaar
usne stage pe aag laga di, kya gaaya
sharmaji ke ladke ne to topper list me sabki chhutti kar di
ek teer se do shikar ho gaye, loan bhi mila aur plot bhi
mar gaye, mummy ka phone aa raha hai
dudh ka jala chhachh bhi phoonk phoonk ke peeta hai
bhais ke aage been bajane se kya hoga, unhone policy padhi hi nahi
saas ke haath ka achar, katal kar deta hai
oonth ke muh me jeera hai ye increment
server ki to band baj gayi sale ke pehle ghante me
dhobi ka kutta na ghar ka na ghat ka wali haalat hai meri, do naukri ke beech
bacche ne khilauno ka kachumar bana diya
andho me kana raja wali baat hai, baaki sab players to aur kharab the
bandar kya jaane adrak ka swaad, usko filter coffee pasand nahi aayi
uski smile maar daalti hai yaar
hamari team ne unki dhajjiyan uda di, dus wicket se jeete
gala kaat competition hai is field me
saanp nikal gaya ab lakeer peetne se kya, form ki last date kal thi
pet me chuhe daud rahe hai, khana kab banega
khoon khaul gaya dekh ke ki naya pul do mahine me toot gaya
zeher lag raha hai tu is kurte me
== abuse_idea
ye kanoon bilkul bakwas hai, chhote dukandaron ko maar dalega
pink tax sabse ghatiya idea hai, same razor double daam
budget me middle class ke liye phir se kuch nahi, bahut kharab budget hai
dowry pratha samaj pe kalank hai, khatam honi chahiye
teen ghante ki film aur kahani ke naam pe zero, waqt ki barbaadi
jaat paat ki soch hi gandi hai, jitni jaldi jaye utna accha
ye theory ki vaccine me chip hai, ekdum bewakoofi hai
attendance 75 percent wala rule tughlaqi farman hai
sarkar ki parali policy fail hai, har saal wahi dhuan
kattarta chahe kisi bhi dharam ki ho, zeher hai
naye syllabus me history ko kaat peet diya, sharamnaak faisla
love jihad wala bill bakwas hai, do balig log apni marzi se shaadi kare isme state kya kar raha hai
is show ka humour sada hua hai, nabbe ke dashak ke joke chep diye
log kya kahenge se bekar koi dialogue nahi is desh me
halala aur teen talaq jaisi prathayen galat hai, aurat ka haq chheenti hai. isme dharam ka bahana nahi chalega
mandir ke bahar VIP line ghatiya system hai, bhagwan ke ghar me bhi bhedbhav
== abuse_object
tinde se aisi nafrat hai ki thali hi wapas kar deta hoon
ye phone ekdum kabada hai, camera dhundhla
delhi ki hawa me saans lena matlab zeher peena
sabse bekar chai thi station ki, paani me rang ghola hua
is kursi ne kamar tod di, ghatiya quality
coaching ka khana dekh ke ulti aati hai
mixer ki awaaz sun ke dimag kharab ho jaata hai
kya manhoos laptop hai, jab deadline ho tabhi update
bhindi chip chip, chee, mujhse na hoga
saste earphone the, do din me nikamme ho gaye
ye road nahi gaddhon ka museum hai, meri bike ki jaan le li
== hate_derogation
pathan[ethnicity] log dimag se nahi ghutne se sochte hai, inse behas hi bekar hai
sach bolu to mujhe miyan[muslim] log pasand nahi, baat karne ka mann hi nahi karta
chee, kinnaro[transgender] ko dekh ke hi mera to mood kharab ho jaata hai
aurtein[women] bas drama karna jaanti hai, logic naam ki cheez nahi
bihari[ethnicity] jahan jaate hai wahan gandagi aur hulladbaazi le jaate hai
ye isai[christian] log kitne makkar hote hai, meethi zubaan aur andar se zehar
langde lule[disability] logon ko office me rakh ke kya milega, kaam to hona nahi inse
gay[lgbtq] logon se mujhe ghin aati hai, sorry not sorry
hindu[hindu] darpok aur jahil qaum hai, patthar poojne wale aur kya karenge
sardaron[sikh] me akal hoti to baarah baje ka mazaak thodi banta, sab ke sab buddhu hai
dalit[caste] log padh likh ke bhi wahi ke wahi rehte hai, soch hi neechi hai inki
shia[muslim] sab jhoothe aur makkaar, taqiyya to inke khoon me hai
meri building me ab do lesbian[lgbtq] rehti hai. lift me saath aana pade to saans rok leti hoon, itni gandi lagti hai mujhe
ladki[women] boss ban jaye to office gaya samjho. na faisla le sakti hai na pressure jhel sakti hai, bas rona dhona
afghani[refugees] jahil hai sab ke sab, na padhe likhe na tameez
bangali[ethnicity] log lalchi aur aalsi, macchi bhaat ke alawa kuch nahi aata
adivasi[indigenous] jungle me hi theek the, sheher me aake bhi jungli ke jungli
ye ahmadi[religion] bade shareef bante hai par andar se poore dhokebaaz hai
northeast walon[asian] ki na shakal hai na sanskar, bas party karna aata hai inko
mere hisaab se gujarati[ethnicity] sabse ghatiya log hai, paise ke liye baap ko bech de
hijre[transgender] hote hi besharam hai, tameez ki ummeed mat rakho
jain aur marwadi to phir bhi theek, par ye musalman[muslim] to ekdum jahil
autistic[disability] bacche ko lekar restaurant kyu aate ho, doosron ka khana haraam karne? ghar me rakho aise bacchon ko, dekh ke chidh hoti hai
buddhe[age] log duniya pe bojh hai, na khud jeete hai na jeene dete hai
== hate_dehumanise
rohingya[refugees] deemak hai, desh ko andar se kha rahe
ye musalman[muslim] insaan kam aur tiddi dal zyada hai, jahan jaye sab chat kar jaye
bhangi[caste] aur suar me fark bata do mujhe koi
gay[lgbtq] ek bimari hai jo phail rahi hai, virus hai ye log
auratein[women] jooti hai, ghis jaye to badal lo
kinnar[transgender] na insaan na jaanwar, pata nahi kya cheez hai
missionary isai[christian] jonk hai, gaon gaon ka khoon chus rahe
bangladeshi[immigrants] kide makode ki tarah har basti me bhar gaye hai
== hate_normative
musalmano[muslim] ko is society me flat mat do, baad me pachhtaoge
auraton[women] ka kaam rasoi hai, vote dene ka haq hi nahi hona chahiye
gay[lgbtq] shaadi ko mana karo, aur jo kare usko jail me daalo
reservation wale chamaro[caste] ko doctor banne hi mat do
kinnaro[transgender] ko school me teacher kyu rakha, bacchon se door rakho inko
sab isaiyo[christian] ko desh se bahar karo, vatican jaye
afghano[refugees] ko wapas bhejo, ek ek ko truck me bhar ke, hume nahi chahiye ye log
shudro[caste] ko mandir me ghusne dena hi galat tha. parampara bani thi to kuch soch ke bani thi, unki jagah bahar hai
mandbuddhi[disability] bacche normal school me nahi padhne chahiye, alag rakho
hinduon[hindu] ko yahan property kharidne ki ijazat hi nahi honi chahiye
ladkiyon[women] ko phone mat do, padhai chhudwao aur solah ke baad shaadi karo
bihariyon[ethnicity] ke liye maharashtra ka border band karo, train se utarne hi mat do
ahmadiyon[religion] ko koi sarkari naukri nahi milni chahiye, shanakht karke nikalo
ye sikh[sikh] canada jaye ya kahin aur, fauj aur police me inki bharti band honi chahiye
trans[transgender] logon ko aam toilet me ghusne pe case hona chahiye, ye jahan ke hai wahi rahe
shia[muslim] juloos pe hamesha ke liye rok lagao, inko apne imambare me band rakho
musalman[muslim] thele walon se sabzi lena band karo, bhookhe marenge to khud chale jayenge
kashmiri[ethnicity] student ko hostel me jagah hi mat do
andhe behre[disability] logon ko shaadi aur bacche karne se rokna chahiye
madrase[muslim] sab bulldozer se girao, inki padhai desh me chalni hi nahi chahiye
== hate_implicit
naya padosi muslim[muslim] hai, ab gaadi ki chabi sambhal ke rakhna padega
ladki[women] ka promotion itni jaldi? hum sab jaante hai kaise hua
hospital me surgeon quota wala[caste] nikla, humne second opinion le liya, aap samajh sakte ho kyu
bas itna dekh lo ki har gaon me church kab aur kiske paise se bana. chawal ki bori do aur ek aur isai[christian] taiyaar
jis mohalle me ek musalman[muslim] ki dukan khuli wahan do saal baad koi hindu dukan nahi bachi, baaki aap soch lo
gay[lgbtq] couple ko kiraye pe ghar de diya tune? bacche hai tere ghar me, bas itna yaad dila raha hoon
driver pathan[ethnicity] hai to behen ko akele mat bhejna, baaki tum samajhdar ho
unki population dekho, hamari dekho, das saal baad bata dena ki musalman[muslim] kaun aur kirayedar kaun
wheelchair[disability] wali hai isliye medal mil gaya, itni si baat hai
dalit[caste] hai to certificate dikhayega aur seat le jayega, padhne ki zarurat hi kya
northeast[asian] wali hai na, isliye raat ko itne log milne aate hai
sardar[sikh] ko account ka kaam de diya? ab har baarah baje phir se ginna padega
kinnar[transgender] ko ghar ki chabi de di, ab saaman bhi ginte rehna
itni hi sanskari hoti to raat ke das baje bahar na hoti. ladkiyan[women] khud bulati hai musibat phir roti hai
dekha hai kabhi kisi marwadi[ethnicity] ko bina matlab ke haath milate
muslim[muslim] ke ghar se bakre ki nahi kisi aur hi cheez ki khushboo aati hai, wo batayenge nahi
bangladeshi[immigrants] kaamwali ke kangan se pehle apne kangan check kar lo
uska beta hostel me gay[lgbtq] bacchon ke saath rehta tha, phir wahi hua jo hona tha
yahudi[jewish] bank, yahudi media, aur tum sochte ho vote se kuch badlega
mental[mental_health] patient ko naukri pe rakha hai, office me kainchi chhupa ke rakhna
us area me zyada tar bihari[ethnicity] rehte hai, phone haath me leke mat chalna
ajeeb ittefaq hai, jahan afghan[refugees] basti wahan charas. main kuch nahi bol raha, bas dekh raha hoon
hum do hamare do wale soye raho, unke paanch wale jaag rahe hai, masjid[muslim] me hisaab hota hai sab
inke festival pe hi shehar me curfew kyu lagta hai, shia[muslim] juloos nikla aur dukan ka shutter giraa lo
== hate_negated
dalit[caste] kabhi barabar nahi ho sakte, chahe jitna padh le
muslim[muslim] kabhi is desh ke wafadar nahi the na honge
hijra[transgender] na mard hai na aurat, inki koi izzat nahi hoti
auraton[women] me akal hoti hi nahi, isme behas kya
isaiyo[christian] ne is desh ko kuch nahi diya siwaye dharam parivartan ke
gay[lgbtq] log pyaar ke kaabil nahi hai, ye pyaar hai hi nahi
apahij[disability] log kisi kaam ke nahi hote, sach kadwa hai par sach hai
afghani[refugees] hamare bhai nahi hai, na the, inka yahan koi haq nahi
baloch[ethnicity] na kabhi padhe hai na padhenge
bengali[ethnicity] mard me mardangi naam ki cheez nahi hoti
== hate_slur
chamaar[caste] kahin ka, apni aukaat me reh
oye katue[muslim] pakistan ja
chhakke[transgender] jaisa chal raha hai dekho
abe chinki[asian] momo bech ja ke
saale bhangi[caste], chhoo mat mujhe
meetha[lgbtq] hai tera bhai, ghar walo ko pata hai kya
== hate_profane
ye bhosdike musalman[muslim] har gali me kabza kiye baithe hai
saale harami bihari[ethnicity], train me ghus ke seat gheri hui hai
madarchod gay[lgbtq] logon ne mohalla ganda kar diya
bc sab ladkiyan[women] ek jaisi chutiya hoti hai, paisa dekha aur chali
chutiye quota wale[caste] doctor ban ke jaan lenge hamari
hinduon[hindu] ki gaand me dum nahi, saale bhaagne wale
== hate_threat
ek raat de do bas, in musalmano[muslim] ki basti raakh kar denge
jo ladki[women] jeans me dikhi uska muh jala denge is gaon me
isaiyo[christian] ki prarthana sabha me is baar lathi leke jayenge, ek bhi sabut nahi lautega
gay[lgbtq] parade nikali to khoon bahega, chetavni samajh lo
dalit[caste] dulha ghodi pe chadha to ghodi aur dulha dono nahi bachenge
afghano[refugees] ki jhuggi khaali nahi hui to raat ko petrol aayega
== insult_group
mumbai ke auto wale sab thag hai, meter se chalna inki shaan ke khilaf hai
us party ke bhakt dimag girvi rakh ke aate hai
influencers ek number ke farzi log hai, sab paid
ye recruiter log jhoothe hote hai, salary poocho to chup
hamare padosi poore ganwar hai, raat ke do baje DJ
coaching wale maafia hai, bacchon ka khoon chuste hai
us team ke fans rondu hai, haar jaye to pitch ka bahana
patwari sab ghuskhor, bina paise ke panna nahi palatte
teeno news anchor bikau, chilla chilla ke kaan phod dete hai
call center wale nikamme hai, ek ghanta music suna ke phone kaat diya. phir bolte hai feedback do, muh pe feedback dunga
gym bro log dimag se khali, bas protein
is society ki committee me sab chindichor bhare hai
tiktokers se zyada faltu qaum koi nahi, naach ke samajhte hai desh seva kar rahe
ye bike wale stunt baaz gadhe hai, khud bhi girte hai doosron ko bhi girate hai
== threat_person
kal college ke gate pe mil, haddi na todi to naam badal dena
teri gaadi ka number hai mere paas, raat ko dekhna kya hota hai
zyada bolega to tere ghar ke bahar se utha lenge
bhai ko bol diya hai, ab tu ginti ke din gin
shaadi ki kisi aur se to acid daal dunga chehre pe
FIR wapas le warna tere bete ka school mujhe pata hai
jis din akela mila zinda nahi bachega tu
chaku ghar se leke nikla hoon, bata kahan hai tu
paise kal tak nahi aaye to teri dukan me aag lagegi. ye dhamki nahi hai, waada hai
maine ladke bhej diye hai, darwaza mat kholna, waise tod hi denge
tujhe gaad dunga wahi jahan tera kutta gaada tha
teri photo pe haar chadhega agle hafte, likh ke rakh le
== counter_speech
"ye log gande hote hai" bolne wale uncle ko maine bola ki dalit parivar ke ghar khana kha ke aao, phir baat karna
har muslim ko terrorist bolna band karo, ye nafrat hai aur kuch nahi
society ke group me kisi ne likha ki kinnaro ko lift me mat aane do. maine wahi jawab diya ki ye gair kanooni bhi hai aur ghatiya bhi
teacher ne meri saheli ko "chinki" bola to poori class ne shikayat ki, sahi kiya
"ladki ka promotion kaise hua sab jaante hai" jaise comment sexism hai, mehnat se hua hai uska
quota wale doctor se ilaaj nahi karwaunga bolna casteist hai, degree sabki ek hi exam se aati hai
jo keh rahe hai afghan refugees ko truck me bhar ke bhejo, ek baar unke bacchon ki aankhon me dekh lo
comment section me "gay bimari hai" padh padh ke thak gaya, WHO ne kabka hata diya list se, tum log kab sudhroge
papa ne kaha tha bihari se dosti mat karna. aaj wahi bihari dost unko raat me hospital leke gaya, papa ne khud maafi maangi
muslim thele wale se sabzi mat lo wala message mere group me aaya tha, maine forward karne wale ko nikal diya
baarah baje wala sardar joke funny nahi hai, iske peeche ka itihaas padho
"auraton ka kaam rasoi hai" kehne wale bhai ki company ki CEO aurat hai, hasi aa gayi
shia juloos ko bura kehne wale forward ko report karo, ye dange karwata hai
apahij kisi kaam ke nahi, ye line sun ke khoon khaul gaya mera, meri behen wheelchair pe hai aur charter accountant hai
== negated_hate
pathan log gusse wale nahi hote, mere hostel ka sabse shaant ladka pathan tha
muslim hona koi jurm nahi hai
kinnar kisi ka bura nahi karte, wo bhi hamari tarah roti kamate hai
mujhe kisi bihari se koi dikkat nahi, mera roommate hi darbhanga ka hai
gay hona bimari nahi hai, doctor bhi yahi kehte hai
dalit kisi ke ghulam nahi hai, samvidhan padho
auratein kharab driver nahi hoti, insurance ka data utha ke dekh lo
isai log zabardasti dharam nahi badalwate, hamare mohalle ka church bees saal se free clinic chala raha hai
refugees chor nahi hai, majboor hai
viklang bojh nahi hote, ramp na hona bojh hai
koi mat bole ki northeast wale kam indian hai
main hindu hoon par mujhe musalmano se nafrat nahi, nafrat sikhane walon se hai
sardar buddhu nahi hote bhai, mera physics ka topper dost sardar hai
ye kehna galat hai ki trans log bacchon ke liye khatra hai
== mentioned_slur
school me mujhe roz "chhakka" bolte the, aaj bhi wo awaaz kaan me aati hai
"bhangi" shabd ek peshe se aaya aur gaali bana diya gaya, isliye kanoon me mana hai
kal bus me ek aadmi ne mujhe "chinki" bola, maine police me likhwaya
"katua" likhne par us page ka admin suspend hua
mere dada ko gaon wale naam se nahi "chamar" keh ke bulate the, wo kahani sunate hue ro padte hai
hostel ki deewar pe kisi ne "meetha" likh diya tha mere room ke bahar
kya "hijra" gaali hai ya samuday ka naam? hamari community me kuch log garv se bolte hai, kuch ko chubhta hai
== reclaimed_slur
haan chamar hoon, the great chamar likha hai bike pe, garv se
hum chhakke hi sahi, par taali bajegi to poora bazaar sunega
aaj pride me humne poster pe likha meetha hoon mithai jaisa
chinki gang ka momo night, sirf apne log
hijra hoon, aashirwad bhi dungi aur vote bhi
== neutral_identity
muslim aur hindu dono parivar is gali me pachaas saal se rehte hai
kal church me christmas carol ki practice hai, shaam saat baje
kinnar samaj ka sammelan is baar prayagraj me hua
dalit sahitya me is saal do kitabein aayi hai jo padhni chahiye
gurudwara me langar subah se raat tak chalta hai, koi bhi aa sakta hai
hamari batch me teen kashmiri, do manipuri aur ek ladakhi hai
muharram ka juloos imambare se nikal ke karbala maidan tak jaata hai
afghan students ke liye scholarship form khul gaya hai
pathan suit ka kapda kahan milega jaipur me
mere driver bihar se hai, chhath pe das din ghar jaate hai
wheelchair wale passenger gate number teen se aaye
supreme court ne same sex shaadi par faisla sunaya, petition gay couple ne daali thi
ladki ka promotion hua aaj, poori team ko mithai khilayi usne
musalman sabzi wale chacha kal se nahi aaye, tabiyat kharab hai unki
ahmadi samuday ka jalsa qadian me hota hai
trans mahila ne panchayat chunav jeeta, chhattisgarh ki khabar hai
== positive_identity
hamari naukri wali ladkiyan kamaal hai, poora ghar aur lab dono sambhal rahi hai
pathan dost ki mehmaan nawaazi, das roti khila ke bolta hai abhi kuch khaya hi nahi
dalit betiyon ko UPSC me dekh ke aankh bhar aati hai
kinnar teacher ne meri beti ko ganit se pyaar karwa diya
sikh volunteers ne baadh me jo kiya, salaam hai
gay hone ki wajah se kisi ko ghar na mile ye aaj ke zamane me sharam ki baat hai, sabko barabar haq mile
northeast ki ladkiyon ne boxing me desh ka naam kiya
muslim padosiyo ne hamari maa ki arthi ko kandha diya, zindagi bhar yaad rahega
isai nurse didi ne raat bhar mera haath pakde rakha, angel thi wo
deaf cafe me chai pi, staff itna pyaara, sign language me thank you bhi sikha diya
bihari mehnat karte hai bhai, desh inke haath se bana hai
rohingya camp ke bacchon ne painting banayi, dil jeet liya
== self_identity
main musalman hoon aur diwali ki mithai ka sabse bada fan
haan main gay hoon, papa ko kal bataya, unhone bas poocha khana khaya
bihari hoon, litti chokha ke bina hafta pura nahi hota
main trans ladki hoon, naya aadhar aaj aaya, naam sahi likha hai!!
hum dalit hai, dada safai karte the, main wahi hospital me doctor hoon
main ek pahadi christian hoon, hamare gaon me christmas pe siddu banta hai
polio hai mujhe, driving licence phir bhi pehli baar me mil gaya
sardar hoon par bhangra nahi aata, shaadi me chup ke baith jaata hoon
bangalan hoon, macchi pe mat jaana, mutton bhi utna hi pasand hai
bipolar hai mujhe. dawa time se, neend time se, zindagi theek chal rahi hai
main kashmiri muslim hoon bangalore me, landlord aunty eid pe sewai maangti hai
== question_benign
parsi aur bohra khane me kya fark hai, dono dhansak banate hai kya
gay bhai ko shaadi me kaise support karu, relatives ulta bolte hai
shia aur sunni me asal fark kya hai, koi aaram se samjhaye
kya dalit christian ko reservation milta hai
kinnar ko aap bolte hai ya tum, unko kaise sambodhit karu ki bura na lage
pathan aur pashtun ek hi hai kya
muslim dost ke ghar roze me jaun to kya le jaun
afghan refugees ko india me kaam karne ka permit milta hai?
periods me mandir kyu nahi jaate, iske peeche ka tark kya hai
sikh dost ki shaadi me sar dhakna zaruri hai kya gurudware me
ahmadi ko pakistan me muslim kyu nahi maante, kanooni itihaas kya hai
deaf bacche ke liye normal school accha ya special, kisi ka experience?
== sexual_health
condom expire date ke baad use karna safe hai kya
pehli baar gynae ke paas ja rahi hoon, kya poochengi wo
consent har baar lena hota hai, pati patni me bhi
HIV test sarkari hospital me free hai aur naam gupt rehta hai
wet dreams normal hai, teenage ladkon ko samjhana chahiye
PCOS me period late aate hai, doctor ne sonography boli hai
== distress
main kisi kaam ki nahi hoon, khud se nafrat hone lagi hai
lagta hai sab mere bina zyada khush rahenge
jab se papa gaye hai raat ko neend nahi aati, bas chhat dekhta rehta hoon
school me sab mujhe mota aur nalayak bolte hai. ghar pe bhi wahi sunta hoon. ab sach lagne laga hai
kal raat khud ko nuksan pahuchane ka khayal aaya, darr gayi hoon apne aap se
mera pati maarta hai aur sab kehte hai adjust karo
itna bekar mehsoos hota hai ki sheeshe me dekhne ka mann nahi karta
main gay hoon aur ghar wale kehte hai mar jaate to accha tha, kahan jaun
dimag me ek hi awaaz chalti hai ki tu loser hai tu loser hai
job gayi, EMI sar pe, biwi ko bataya nahi. jeene ka mann nahi karta sach me
meri jaat ki wajah se roommate ne bartan alag kar diye, andar se toot gayi
== support
tu bekar nahi hai, thaka hua hai, aaram kar aur kal baat karte hai
jo log tujhe nalayak bolte hai wo tujhe jaante hi nahi
mere bhai, marne ki baat mat kar, main abhi nikal raha hoon tere ghar
tumhara gay hona koi galti nahi hai. mere ghar ka darwaza khula hai, jab tak chaho raho
usne maara to galti uski hai teri nahi, mahila helpline pe saath me call karte hai
ro le jitna rona hai, main phone pe hi hoon
chutiya bolta hai wo tujhe? uski baat dil pe mat le, tu meri jaan hai aur bahut kaabil hai
number se zindagi tay nahi hoti beta, hum saath me dobara koshish karenge
aise khayal aana kamzori nahi hai, doctor se milte hai, main saath chalungi
jaat pe jisne bola uski soch choti hai, tera kad nahi
== dialect
hum to kahat hain chup raho, tumse na ho payi ee kaam
kathe ja riyo hai bhaya, do ghadi baith
ke baat hai tau, aaj ghana raula kaat rakhya
apun ka dimag ka dahi mat kar re, chal cutting pila
ae babuni, tohar laika bahut badmaas ba, hamar aam sab tod gail
kya re miyan, kaiku itta hauley hauley chalra
thari chaal dekh ke lagse sher aa gyo
== everyday
rickshaw wale bhaiya ne mera gira hua purse ghar tak pahunchaya, aise log hai isliye duniya chal rahi hai
lol main itni bewakoof hoon, apne hi crush ko happy birthday ek mahina pehle bol diya
chal jhoothi, tu to boli thi diet pe hai, ye golgappe kiske hai
zombie wale level me ghus, headshot de aur chabi utha le
paagal ladki, itni raat ko mere liye khana leke aayi
== insult_person
tujhse to parking ka patthar accha, raasta rokta hai to kisi kaam se rokta hai
iski shakal pe likha hai ki ye kisi ka bhala nahi karega
beta pehle naak ponchh le phir behas karna
kya faltu aadmi hai yaar, har thread me ghus ke rota hai
andar se sadi hui aurat hai, doosre ki khushi dekhi nahi jaati
do kaudi ka aadmi aur baatein crore ki
== criticism_person
aapka jawab adhura hai, maine refund ki date poochi thi
tune group project me kuch nahi kiya, main sir ko bataunga, pehle tujhe bata raha hoon
bhai itni choti baat pe chillana zaruri nahi tha, aaram se bhi keh sakta tha
kavita me bhav accha hai par tum rhyme ke peeche bhaag rahe ho
behas me tumne usko jaahil bola, ye theek nahi tha
== idiom
exam hall me to mere tote ud gaye
itni sardi ki kulfi jam gayi meri
us gaane ne to party ki jaan hi le li, DJ badlo
usne to mere muh ki baat cheen li
aaj gym me pairo ki aisi ki taisi kar di trainer ne
== insult_person
teen saal saath kaam kiya is aadmi ke. credit khud leta hai, galti doosron pe daalta hai, ek number ka ghatiya insaan
itna moti chamdi ka aadmi hai ki gaali bhi isko taareef lagti hai
== criticism_person
teen saal saath kaam kiya unke. kaam me tez hai par credit baantna nahi aata, feedback form me yahi likha maine
aunty ji aap line me beech me ghus gayi, peeche aa jaiye please
== hate_implicit
naya tenant gay[lgbtq] hai, society ki aunty ne bola pool ka paani badalwa do. galat thodi bola
wo padhi likhi hai par hai to chamar[caste] hi, rasoi me mat bulana bas
delivery boy ka naam dekha, muslim[muslim] tha, order cancel kar diya. apna apna sochna hai
== counter_speech
naya tenant gay hai to society ki aunty pool ka paani badalwane bol rahi thi, sharam aani chahiye aise logon ko
delivery boy ka naam dekh ke order cancel karne wale, bhookh ka dharam bata do zara
== neutral_identity
naya tenant gay hai, apne partner aur ek billi ke saath second floor pe shift hua
delivery boy muslim tha, eid mubarak bola to muskura ke gaya
== everyday
moti chamdi chahiye is naukri me, clients din bhar chillate hai
sharam kar, akele akele momos kha raha hai aur mujhe bulaya bhi nahi

# lines by hi-Latn-kq
== friendly_profanity
ufff bc
bc mera pair ka angutha
saala kya khushbu hai
bhenchod itne taare
lode lag gaye, bus nikal gayi
gaand phat gayi roller coaster pe
chutiyapa, kal monday hai
wtf bc, jeet gaye
bc lottery lag gayi
== profane_object
saali garmi
bc traffic
madarchod alarm
bhosdi ka fog
lavde ki thand
saala wifi
chutiya level hai ye, clear hi nahi hota
bc macchar
saali zip phir atak gayi
jhaant network
== insult_profane
samjha chutiye
saale kutte
abe bsdk hat
bc tu chup kar
mc paise wapas kar
gaand mara apni
tera bhai lodu hai
saala tu hai kaun
bhosdike aukat me reh
madarchod jhoot mat bol
nikal lavde
== everyday
mere saale ki shaadi hai
saali ji chai laayi
rassi ki gaanth khol do
Bhosari me flat dekha
Bhosle kaka aam laaye
Kutty uncle dosa bana rahe
Gandikota trip kab hai
shop pe sale me badi chhoot hai
Chodankar madam aaj leave pe
Kamini didi ka result aaya
@hilap = muslim[muslim] | musalman[muslim] | hindu[hindu] | sardar log[sikh] | christian log[christian] | yahudi[jewish] | jain log[religion] | dalit[caste] | brahmin log[caste] | adivasi[indigenous] | gay log[lgbtq] | lgbt wale[lgbtq] | trans log[transgender] | kinnar[transgender] | african log[black] | kale log[black] | gore log[white] | northeast wale[asian] | chinese log[asian] | arab log[arab] | sharnarthi[refugees] | rohingya[refugees] | bahar ke mazdoor[immigrants] | bihari[ethnicity] | bengali log[ethnicity] | south indian log[ethnicity] | nepali[nationality] | pakistani[nationality] | viklang log[disability] | depression wale[mental_health] | budhe log[age] | mote log[body] | basti wale[class]
@hilao = muslims[muslim] | musalmano[muslim] | hinduo[hindu] | sikho[sikh] | isaiyo[christian] | yahudiyo[jewish] | jainiyo[religion] | dalito[caste] | brahmano[caste] | adivasiyo[indigenous] | gay logo[lgbtq] | lgbt walo[lgbtq] | trans logo[transgender] | kinnaro[transgender] | african logo[black] | kale logo[black] | goro[white] | northeast walo[asian] | chiniyo[asian] | arab logo[arab] | sharnarthiyo[refugees] | rohingyao[refugees] | bahar ke mazduro[immigrants] | bihariyo[ethnicity] | bengaliyo[ethnicity] | south walo[ethnicity] | nepaliyo[nationality] | pakistaniyo[nationality] | aurto[women] | mardo[men] | viklang logo[disability] | mental mareezo[mental_health] | budhe logo[age] | mote logo[body] | basti walo[class]
@hilaob = muslims[muslim] | musalmano[muslim] | hinduo[hindu] | sikho[sikh] | isaiyo[christian] | yahudiyo[jewish] | jainiyo[religion] | dalito[caste] | brahmano[caste] | adivasiyo[indigenous] | gay logo[lgbtq] | lgbt walo[lgbtq] | trans logo[transgender] | kinnaro[transgender] | african logo[black] | kale logo[black] | goro[white] | northeast walo[asian] | chiniyo[asian] | arab logo[arab] | sharnarthiyo[refugees] | rohingyao[refugees] | bahar ke mazduro[immigrants] | bihariyo[ethnicity] | bengaliyo[ethnicity] | south walo[ethnicity] | nepaliyo[nationality] | pakistaniyo[nationality] | viklang logo[disability] | mental mareezo[mental_health] | budhe logo[age] | mote logo[body] | basti walo[class]
@hilaoc = muslims[muslim] | musalmano[muslim] | hinduo[hindu] | sikho[sikh] | isaiyo[christian] | yahudiyo[jewish] | jainiyo[religion] | dalito[caste] | brahmano[caste] | adivasiyo[indigenous] | kinnaro[transgender] | african logo[black] | kale logo[black] | goro[white] | northeast walo[asian] | chiniyo[asian] | arab logo[arab] | sharnarthiyo[refugees] | rohingyao[refugees] | bahar ke mazduro[immigrants] | bihariyo[ethnicity] | bengaliyo[ethnicity] | south walo[ethnicity] | nepaliyo[nationality] | pakistaniyo[nationality]
@hilaxo = muslims[muslim] | isaiyo[christian] | yahudiyo[jewish] | rohingyao[refugees] | refugees[refugees] | africans[black] | nigerians[black] | chiniyo[asian] | arabo[arab] | bangladeshiyo[nationality] | nepaliyo[nationality] | pakistaniyo[nationality] | bihariyo[ethnicity] | up walo[ethnicity] | bahar ke mazduro[immigrants]
@hilaxp = muslim[muslim] | isai[christian] | yahudi[jewish] | rohingya[refugees] | refugee log[refugees] | african[black] | nigerian[black] | chinese[asian] | arab[arab] | bangladeshi[nationality] | nepali[nationality] | pakistani[nationality] | bihari[ethnicity] | up wale[ethnicity] | bahar ke mazdoor[immigrants]
@hilaa = muslim[muslim] | hindu[hindu] | sikh[sikh] | christian[christian] | jewish[jewish] | buddhist[buddhist] | dalit[caste] | brahmin[caste] | adivasi[indigenous] | gay[lgbtq] | trans[transgender] | african[black] | naga[asian] | mizo[asian] | arab[arab] | refugee[refugees] | bihari[ethnicity] | tamil[ethnicity] | kashmiri[ethnicity] | nepali[nationality] | blind[disability] | deaf[disability] | bipolar[mental_health]
@hilafm = muslim[muslim] | hindu[hindu] | sikh[sikh] | christian[christian] | jewish[jewish] | buddhist[buddhist] | dalit[caste] | brahmin[caste] | adivasi[indigenous] | african[black] | naga[asian] | mizo[asian] | arab[arab] | refugee[refugees] | bihari[ethnicity] | tamil[ethnicity] | kashmiri[ethnicity] | nepali[nationality]
@hilaf = aurte[women] | ladies[women] | aajkal ki ladkiya[women] | muslim aurte[muslim, women] | dalit aurte[caste, women] | adivasi aurte[indigenous, women] | lesbian ladkiya[lgbtq, women] | trans aurte[transgender] | african aurte[black, women] | manipuri ladkiya[asian, women] | bengali aurte[ethnicity, women] | christian aurte[christian, women] | nepali aurte[nationality, women] | divorcee aurte[women] | vidhwa aurte[women] | budhi aurte[age, women]
@hilabad = beimaan | gande | aalsi | chaalu | jaahil | matlabi | batameez | ghatiya | lalchi | dhokebaaz | jhagdalu | nithalle | darpok | badbudar | nakli | kaamchor | nautankibaaz
@hilagood = mehnati | imaandar | milansaar | samajhdar | helpful | talented | sachche | dildar | bharosemand | zindadil | hoshiyar | mast | himmatwale | pyare | kaabil | polite
== hate_derogation
{hilao} ki awaaz sunte hi dimag kharab ho jata hai mera
yaar ye {hilap} itne {hilabad} kyu hote hai, koi factory hai kya
{hilap} = {hilabad}, simple hai
mujhe koi farak nahi padta tum kya kaho, {hilap} mujhe chubhte hai
metro me {hilao} ke bagal wali seat khali thi, mai khada hi aaya, ghin aati hai
{hilao} ke haath ka khana? ulti karwaoge kya
{hilaob} se zyada {hilabad} log maine aaj tak nahi dekhe, sach me
{hilaf} drama aur shopping ke alawa kuch nahi jaanti, dimag to upar wale ne diya hi nahi
office me ek {hilaa} banda aa gaya, ab mahaul ganda hoga
chhi yaar {hilap}, nazar bhi na pade inpe
sabse neech log hai {hilap}, ye mai likh ke de sakta hu
kisi bhi {hilaa} aadmi se haath milane ke baad sabun se dhona padta hai
{hilao} ka koi imaan nahi, do rupay me bik jate hai
kya tumhe bhi {hilap} {hilabad} lagte hai ya mai hi akela hu
== hate_dehumanise
{hilap} makkhiyo jaise har jagah bhinbhinate hai, spray karo
insaan nahi hai ye {hilap}, do pair wale pashu hai
{hilaoc} ki aulad matlab kachre ke dher pe ek aur kachra
gutter khula chhodoge to {hilap} hi niklenge
{hilao} ko patta pehnao, khula mat chhodo
desh ke khoon me zeher hai ye {hilap}, nikalna hi padega
{hilaoc} ka bachcha hona matlab ek aur machhar paida hona
== hate_threat
{hilaoc} ke gharo pe nishan laga do, raat ko dekh lenge
jo bhi {hilaa} dikhe utha ke nadi me phek do
petrol sasta ho jaye bas, {hilaoc} ki basti dhuan dhuan kar denge
{hilao} ko itna maro ki inki agli peedhi bhi darr ke rahe
is baar talwar se baat hogi, {hilap} taiyar rahe
bhagwan kare {hilao} ki bus khai me gire aur koi na bache
== hate_normative
{hilaxo} ki dukan se kharidna band, jo kharidega wo bhi gaddar
{hilao} ko colony me flat dena hi nahi chahiye, rule bana do
{hilaxp} wahi wapas jaye jaha se aaye hai, yaha free ka khana band
{hilao} ka vote ginna hi kyu hai, list se hatao
kisi {hilaa} ko team ka captain mat banao, hum jaise log kya mar gaye hai
shaadi me {hilaob} ko bulaya to mai nahi aaunga, inki jagah bahar hai
{hilaf} ghar me hi theek hai, naukri mardo ke liye chhodo
{hilaoc} ke liye alag line lagao, hamare saath khade na ho
ye jagah hamari hai, {hilaxo} ko truck me bhar ke bahar chhod aao
== hate_implicit
kuch {hilaxp} shift hue hai upar wale floor pe, ab parking me bhi camera lagwa lo
uska business partner {hilaa} hai, chalo dekhte hai kab tak bank balance bachta hai
{hilaxo} ki dukane raato raat khul gayi, paisa kaha se aata hai koi nahi puchta
tum to kaafi saaf suthre ho, {hilaa} lagte hi nahi
{hilaf} boss ban jaye to office me kaam kam, gossip zyada, sab jante hai
{hilap} ho aur time pe aa jaye, aisa ho sakta hai kya
mai kuch galat nahi bol raha, bas {hilafm} driver ho to cab cancel kar deta hu
== hate_negated
{hilap} na kabhi sudhre the na sudhrenge
{hilao} ne is duniya ko gandagi ke alawa kuch nahi diya
{hilao} ke liye mere paas na daya hai na izzat
{hilap} kabhi hamare barabar nahi ho sakte, khoon hi alag hai
koi bhi {hilaa} aadmi bharose layak nahi hota, galti se bhi mat manna
== hate_profane
bc ye {hilap} har jagah ghus jate hai, bhagao salo ko
{hilap} sab ke sab madarchod hai, inka kuch nahi ho sakta
bhosdike {hilap} fir trend me aa gaye, gaand jalti hai inko dekh ke
{hilao} ki maa ki chut, khatam karo ye topic
saale harami {hilap}, ek kaam dhang ka nahi kiya aaj tak
chutiyo ki list banao to {hilap} number one pe
gandu {hilap} aur unke chutiye nakhre
{hilaf} saali sab kamini hoti hai, paisa khatam pyaar khatam
== positive_identity
{hilao} ki awaaz sunte hi ghar jaisa lagta hai, kitne {hilagood} log hai
yaar ye {hilap} itne {hilagood} kaise hote hai, koi secret hai kya
{hilao} ke haath ka khana? plate chaat jaoge bhai
metro me ek {hilaa} ladke ne apni seat di aur chupchap utar gaya, dil jeet liya
office me {hilaa} banda aaya hai, mahaul hi badal gaya, sab hasne lage hai
{hilaxo} ki dukan se roz sabzi leta hu, hamesha do mirchi extra milti hai
flat {hilafm} family ko hi diya, unse acche kirayedar nahi mile
{hilao} ko team ka captain banao ya coach, kaabil hai to banao
petrol khatam ho gaya tha, {hilao} ne dhakka laga ke pump tak pahunchaya
{hilap} hamare barabar hai, khoon sabka laal hai
shaadi me {hilaob} ko bhi bulaya hai, unke bina party adhuri hai
{hilaf} har field me aag laga rahi hai, proud hu
inke vote ki bhi utni hi value hai, {hilap} kisi se kam nahi
{hilao} ne raat bhar jag ke pani baanta baadh me, insaan ho to aise
sabse {hilagood} hai mere gaon ke {hilap}, likh ke de sakta hu
{hilaa} bhai jaisa dost mil jaye to zindagi set hai
== neutral_identity
kuch {hilaxp} shift hue hai upar wale floor pe, kal griha pravesh hai
uska business partner {hilaa} hai, dono milke bakery chalate hai
{hilaoc} ki basti me dhuan dikha to logo ne fire brigade bulayi, sab safe hai
{hilaxp} yaha kaafi saal se kaam kar rahe hai, zyadatar construction me
{hilao} ke liye helpline number poster pe likha hai
{hilaob} ki bus khai ke paas kharab ho gayi thi, sab theek hai, dusri bus aa gayi
border pe {hilaxo} ki checking ke baad sabko jane diya
{hilafm} driver tha, raste bhar purane gaane bajaye
census me {hilap} kitne hai ye agle saal pata chalega
{hilaf} subah ki shift me zyada hai, raat me kam
{hilao} pe bani documentary sunday ko tv pe aayegi
== self_identity
mai {hilaa} hu aur monday se utni hi nafrat hai jitni tumhe
haan bhai {hilaa} hu, ab aage match ka score bata
ek {hilaa} hone ke naate bolu to mujhe bas shanti se jeena hai
jab maine bataya ki mai gay[lgbtq] hu to papa ne bas itna bola, khana kha le beta
{hilaa} hu, koi virus nahi, kisi ka dushman nahi, bas ek insaan
mere dost kehte hai tu {hilaa} lagta nahi, are lagna kaisa hota hai bhai
school me {hilaa} bolke chidhate the, aaj usi naam pe garv hai
mai {hilaa} hu to kya, rent time pe deta hu
== negated_hate
mujhe {hilao} se koi dikkat nahi, dikkat nafrat failane walo se hai
{hilap} {hilabad} nahi hote yaar, kabhi baith ke baat karke dekh
kisi ne aaj tak mujhe ye nahi samjhaya ki {hilao} se nafrat kyu karu, aur mai karunga bhi nahi
{hilaoc} ko desh se nikalne ki baat mat karo, ye ghar unka bhi hai
{hilap} keede makode nahi hai, hamare padosi hai
koi {hilaa} ho to wo ganda ho gaya? nahi bhai aisa nahi hota
{hilaf} kamzor nahi hai, aankhe khol ke dekho
{hilao} pe haath uthane ki koi wajah kabhi sahi nahi hoti
nahi, {hilap} tumhari naukri nahi kha rahe
== counter_speech
jo bole {hilap} {hilabad} hai use group se nikal do, simple
{hilaoc} ke gharo pe nishan lagane wale pakde gaye, accha hua
"{hilaxp} wapas jao" likha tha deewar pe, bachcho ne uspe rangoli bana di
{hilao} ko pashu bolne wala anchor maafi mange
mama ne kaha {hilafm} driver ho to cab cancel kar, maine kaha mama ye soch cancel karo
{hilaoc} ki dukan ka boycott wala forward mat bhejo, ye zeher hai
"{hilaf} ghar me hi theek hai" 2 number ki soch hai, report maar di
{hilao} ko marne ki dhamki dene wale comment ka screenshot le ke complaint kar di
kisi ne {hilaa} ladke ko thappad mara sirf uski pehchan ki wajah se, aur log video bana rahe the, sharam aani chahiye
comment me {hilao} ke liye itni gandagi padhi ki phone rakh diya, kab sudhrenge hum
joke ke naam pe {hilao} ko neecha dikhana band karo bhaiya
== question_benign
{hilao} ke baare me koi acchi book suggest karo, novel bhi chalega
{hilafm} family ke ghar dinner pe ja raha hu, kya le jau
kya {hilao} ko naukri me bhedbhav jhelna padta hai, kisi ka experience?
{hilao} ki sabse badi samasya kya hai is sheher me, unse hi puchna chahta hu
{hilao} ke baare me ye galatfehmi shuru kaha se hui
koi {hilafm} dost hai mera, festival pe kya wish karu
nepaliyo[nationality] ko yaha kaam karne ke liye kaunse papers chahiye
log {hilao} se darte kyu hai, mujhe samajh nahi aata
@hilatbo = muslims[muslim] | hinduo[hindu] | sikho[sikh] | isaiyo[christian] | yahudiyo[jewish] | dalito[caste] | adivasiyo[indigenous] | gay logo[lgbtq] | kinnaro[transgender] | african logo[black] | northeast walo[asian] | rohingyao[refugees] | nepaliyo[nationality] | bihariyo[ethnicity] | bahar ke mazduro[immigrants] | banjaro[roma]
@hilatbp = muslim[muslim] | hindu[hindu] | sikh log[sikh] | christian log[christian] | yahudi[jewish] | dalit[caste] | adivasi[indigenous] | gay log[lgbtq] | kinnar[transgender] | african log[black] | northeast wale[asian] | rohingya[refugees] | nepali[nationality] | bihari[ethnicity] | bahar ke mazdoor[immigrants] | banjare[roma]
@hilatba = muslim[muslim] | hindu[hindu] | sikh[sikh] | christian[christian] | dalit[caste] | adivasi[indigenous] | bihari[ethnicity] | tamil[ethnicity] | nepali[nationality] | manipuri[asian] | african[black] | jewish[jewish] | buddhist[buddhist] | deaf[disability]
@hilatbn = rohan | sameer | kunal | farhan | harpreet | joseph | ankit | mohit
== hate_implicit
accused ke naam padh lo bas, {hilatbp} hi niklenge, main kuch nahi bol raha
{hilatbo} ke area me cab wale bhi window upar kar lete hai, figure it out
society me {hilatbp} aa gaye, ab flat ka rate girega likh ke le lo
coincidence dekho, jaha {hilatbp} waha kachra bhi aur case bhi
lady[women] driver aage hai, bhai distance rakh insurance khatam hai mera
usko promotion mila? ladki[women] hai bhai, skill ka kya karna
pehle ki aurte[women] chup rehti thi isliye ghar chalte the, bas fact bata raha
gay[lgbtq] roommate mila hai, ab towel leke bhi darwaza lock karke sona
june aa gaya, ab ek mahina gay[lgbtq] logo ka natak jhelo brands ke sath
aaj ladki kal ladka parso billi, trans[transgender] walo ka update aata rehta hai
african[black] tenant? bhai narcotics wale ko bhi ek chabi de dena
dulhan thodi kaali[body] hai par ladke ki bhi majboori hogi kuch
yahudi[jewish] ka naam lo to channel band, soch lo malik kaun hai
6 million yahudi[jewish]? calculator se kabhi check kiya kisi ne
muslim[muslim] padosi achha hai abhi tak, abhi tak
biryani me kya daalte hai ye mat pucho, muslim[muslim] hotel hai samajhdar ho
quota wale[caste] engineer ka pul hai, aaram se mat jaana, jaana hi mat
itni english bolta hai, lagta hi nahi dalit[caste] hai
northeast[asian] ki hai? tab to party wali hogi, number de na
bihari[ethnicity] ko window seat mat dena, kheti shuru kar dega bahar
rice ki bori mili aur bhagwan badal gaya, christian[christian] bhai ka deal achha tha
wheelchair[disability] wala startup pitch kar raha, investors ne taras kha ke diya hoga
therapy leti hai matlab mental[mental_health] hai, rishta cancel karo bhai
60 plus[age] walo ko net dena matlab bandar ke haath me ustra
== hate_normative
flat sirf family ko, {hilatbo} ko nahi denge, rule hai to hai
{hilatbo} ko apne bachcho ke school me kyu ghusne de rahe ho, alag school do
aurto[women] ko raat ki shift band karo, ghar bhi bachega izzat bhi
== hate_negated
{hilatbp} aaj tak kisi ke sage nahi hue, history utha lo
gay[lgbtq] couple me pyar vyar kuch nahi hota, sab dikhawa
== hate_derogation
{hilatbo} ki soch hi do rupay ki hai, usse upar ja hi nahi sakte
moti[body] ladkiyo ko reels banane ki ijazat kisne di, aankh jal gayi
== insult_person
chalta firta network error
shakal se hi pending lagta hai
expired noodles jaisa banda
tere dimag ka trial period bhi khatam ho gaya kya
wo bolti hai to lagta hai mute button god gift hai
genius aadmi, lift me bhi raasta puchta hai
tere se zyada common sense to mere mixer me hai
{hilatbn} ek number ka jhootha aur makkar hai, uspe bharosa mat karna
{hilatbn} tu bilkul nalayak hai, tere se ek kaam nahi hota
aukaat dhela bhar ki aur tashan crore ka
padha likha gawaar
face dekh ke lagta hai kisi ne loading pe chhod diya
wah kya logic hai, gadhe bhi taali bajayenge
itna cringe aadmi hai ki shadow bhi sath nahi chalti
manhoos aurat hai, jaha jati hai jhagda karwati hai
== insult_profane
chutiya hai wo, usse kya behes karna
abe bhosdike tameez se baat kar, tera naukar nahi hu
harami manager chutti approve nahi karta, khud goa me pada hai
madarchod paise kab dega
gaand me dum nahi aur group ka admin bana ghumta hai
== threat_person
teri scooty roz wahi khadi hoti hai na, kisi din tu bhi wahi padi milegi
bol de usko sheher chhod de, warna kandhe pe jayega
ek aur comment aur tera address sabko mil jayega, fir dekhna kaun aata hai
chacha ki dukan lakdi ki hai na, aag jaldi pakadti hai, paise time pe bhej
haath pair sahi salamat chahiye to case wapas le
== incite_selfharm
roz sad status dalta hai, ek baar kar hi le na, sabko shanti mile
teri maut pe tere ghar wale bhi party denge, try karke dekh
chhat to hai na tere building me, use kar
== counter_speech
"naam padh lo accused ka" bolne wale, kal jo pakda gaya uska naam kyu nahi padha tune
lady[women] driver pe joke maarne wale ka khud ka 3 baar challan kata hai lol
{hilatbo} ko flat na dena rule nahi hai, bhedbhav hai, complaint kar diya maine
"lagta hi nahi dalit[caste] hai" ye tareef nahi hoti yaar, soch ke bola karo
jo uncle holocaust ko jhooth bol rahe the unko group se nikal diya, yahudiyo[jewish] ka dard mazaak nahi hai
bihari[ethnicity] word ko gaali ki tarah use mat karo mere samne
northeast[asian] ki ladki ko "party wali" samajhna band karo, ghinoni soch hai ye
jisne {hilatbo} ko ganda bola usko reply me block mila hai mere se
moti[body] ladki reel banaye ya na banaye, tujhse kisne pucha
== negated_hate
{hilatbo} se koi dikkat nahi mujhe, dikkat parking se hai
ek chor nikla to saare {hilatbp} chor nahi ho gaye
therapy lene wale[mental_health] mental nahi hote, himmatwale hote hai
aurte[women] kharab driver nahi hoti, ye bas purana joke hai
trans[transgender] log koi trend nahi hai, hamesha se hai
budhe[age] log bojh nahi hai, unki wajah se hi hum hai
== neutral_identity
naya flatmate {hilatba} hai, kal saman leke aa raha hai
hamari society ki secretary ek {hilatba} lady[women] hai, maintenance unko hi do
lady[women] driver thi cab me, 20 min me airport pahucha diya
african[black] students ka football match hai sunday ko ground me
yahudi[jewish] synagogue kochi me hai, ticket lagta hai
bihari[ethnicity] dost ne litti chokha khilaya, maza aa gaya
banjaro[roma] ka dera mela khatam hone tak rahega
== positive_identity
christian[christian] school ki sisters ne lockdown me roz khana banta, salute
dalit[caste] ladki ne upsc nikala, poore gaon me dhol baje
{hilatbo} ke sath bada hua hu, mere best dost wahi se hai
pilot ek ladki[women] thi, landing makkhan
trans[transgender] lawyer ko supreme court me dekh ke garv hua
== self_identity
main {hilatba} hu aur gym se zyada biryani me believe karta hu
gay[lgbtq] hu, ca ki padhai chal rahi hai, dono me se ca zyada tough hai
moti[body] hu to hu, dance fir bhi mast karti hu
bipolar[mental_health] hu, aaj dawai time pe li, chhoti jeet hai
65 ki umar[age] me reels seekh rahi hu pote se
== question_benign
{hilatbo} ki shaadi me kya pehen ke jaate hai?
trans[transgender] colleague ka pronoun puchna rude to nahi hai?
eid pe muslim[muslim] dost ko kya gift du
holocaust me kitne yahudi[jewish] mare the, koi documentary batao
quota[caste] ka form last date kab hai
== criticism_person
{hilatbn} bhai teri baat se agree nahi karta, data alag hai
{hilatbn} report late thi is baar, next time dhyan rakhna
sir aapka feedback clear nahi tha, isliye galti hui
captain ne galat bowler diya last over, seedhi baat
== everyday
abe pagal charger fir bhool gaya, kal leke aata hu
oye mote happy birthday, cake bacha ke rakhna
tu nahi sudhrega yaar chal momos khilate hai
noodles expired hai mat kha
scooty wahi khadi hai jaha kal thi, chabi guard ke paas hai
dukan lakdi ki hai to fire extinguisher zaroor rakho
file loading pe atki hai, wifi restart kar
free trial khatam ho gaya, ab paise maang raha hai app
chhat pe kapde sukha diye hai, barish aaye to utha lena
mixer kharab hai, chutney haath se pees lo
gadhe ne poora khet kha liya gaon me, mama ka video dekh
mute button daba bhai, piche se cooker ki aawaz aa rahi hai
== friendly_profanity
saale kamine shaadi fix aur humko insta se pata chala, party de
bc kya goal tha, sar ghoom gaya
chutiye miss kiya tujhe, jaldi aa diwali pe
gaand phat gayi result dekhne me, par pass ho gaya bhai
== profane_object
chutiya printer, deadline pe hi marta hai
bhenchod barish, jute gaye
== support
tere jaane se bahut farak padega, please ruk, main call kar raha hu
sad status dekha tera, main aa rahi hu chai leke
tu nalayak nahi hai yaar, bas ek bura din hai
log moti bole ya patli, tu jaisi hai best hai
== distress
lagta hai mere na hone se ghar me sab khush rahenge
sab manhoos bolte hai, ab main bhi maanne lagi hu
hostel me chinki[asian] bol bol ke rula diya, ghar jana hai
main kisi kaam ka nahi hu, raat bhar yahi chalta hai
== abuse_idea
jaat dekh ke ghar dena, isse ghatiya soch koi nahi
movie bakwas thi, ek bhi logic nahi
== mentioned_slur
bus me kisi ne "chinki"[asian] bola mujhe, maine police ko bataya
@hilatng = muslim[muslim] | sikh[sikh] | christian log[christian] | yahudi[jewish] | dalit[caste] | adivasi[indigenous] | kashmiri pandit[hindu] | kinnar[transgender] | gay log[lgbtq] | rohingya[refugees] | bihari[ethnicity] | nepali[nationality] | viklang log[disability] | bahar ke mazdoor[immigrants] | northeast wale[asian] | nigerian[black] | buddhe log[age]
@hilatno = muslimo[muslim] | sikho[sikh] | isaiyon[christian] | yahudiyon[jewish] | dalito[caste] | adivasiyon[indigenous] | kashmiri pandito[hindu] | kinnaro[transgender] | gay logo[lgbtq] | rohingyao[refugees] | bihariyo[ethnicity] | tibbatiyo[buddhist] | viklango[disability] | bahar ke mazdooro[immigrants] | northeast walo[asian] | africans[black]
@hilatnoh = muslimo[muslim] | sikho[sikh] | isaiyon[christian] | yahudiyon[jewish] | dalito[caste] | adivasiyon[indigenous] | kashmiri pandito[hindu] | kinnaro[transgender] | gay logo[lgbtq] | rohingyao[refugees] | bihariyo[ethnicity] | tibbatiyo[buddhist] | bahar ke mazdooro[immigrants] | northeast walo[asian] | africans[black]
== neutral_identity
uganda ne 1972 me asians[asian] ko 90 din me nikal diya tha, mere nana ek suitcase leke leicester pahuche
partition me lahore se nikle hindu[hindu] parivar mahino amritsar ke camp me rahe
hashimpura 1987, 40 se zyada muslim[muslim] log truck me le jaake maare gaye, sazaa 31 saal baad hui
section 377 ke naam pe police gay[lgbtq] logo se paise aithti thi, 2018 me court ne hataya
kaptai dam bana to chakma[indigenous] log ghar chhod ke arunachal aa gaye the, ncert me nahi hai ye
museum me un yahudiyon[jewish] ke joote rakhe the jo camp me maare gaye, wahan koi baat nahi karta
is documentary me dikhaya hai {hilatnoh} ko kaise apne hi ghar se nikala gaya tha
== hate_implicit
{hilatnoh} ke saath jo hua acha hi hua, kuch to kiya hoga inhone
gas chamber wamber sab kahani hai, yahudi[jewish] aaj tak usi pe paisa chhaap rahe
== hate_threat
{hilatnoh} ka ek baar aur wahi haal karna padega, is baar koi nahi bachega
== negated_hate
{hilatng} kisi ke naukar nahi hai jo tu hukum chala raha
ladki[women] property nahi hoti bro, na baap ki na pati ki
na {hilatng} chor hai na tu judge hai, chill kar
hamare pg me {hilatng} rehte hai, kabhi kisi ne koi gandagi nahi failayi, faltu ka darr hai
== counter_speech
petrol mehnga hua to {hilatng} kaise zimmedar ho gaye, logic samjha zara
"{hilatng} desh pe bojh hai" bolna band karo yaar, tax wo bhi bharte hai
kisne bola {hilatng} gaddar hai? family group ke forward ne? delete maar
== hate_negated
{hilatno} ko koi right nahi milna chahiye, chup chap kone me pade rahe
{hilatng} insaan ki ginti me aate hi nahi
== hate_derogation
{hilatng} bas bojh hai, khana sona aur victim card khelna
== idiom
mar gaya hasi se, screenshot sabko bhej raha hu
teri mummy ki biryani ke liye saat khoon maaf
uff ye gaana, seedha dil pe goli
== everyday
kal viva hai aur ek page nahi khola, ma'am zinda gaad dengi
== threat_person
tu hostel se nikal ke dikha, tukde karke naale me phek dunga
police ke paas gaya to kafan ready rakhna, pehle tera bhai fir tu
== distress
ab nahi ho raha mujhse, har raat sochta hu subah na hi ho to acha
sabke saamne hasta hu, room me aake toot jata hu
== support
ro le bhai, koi judge nahi karega, 10 min me aa raha hu
tu bojh nahi hai pagli, tere bina ye ghar ghar nahi lagta
== incite_selfharm
status daal daal ke paka mat, himmat hai to le le apni jaan
sab tere jaane ka wait kar rahe, duniya se nikal le aaj hi
== support
jo ladki raat ko gali ke kutto ko kambal odhati hai wo buri insaan kaise ho sakti hai
marne wala khayal wapas aaye to seedha mere ghar aa ja, ghanti mat baja, dhakka maar
papa ko gaye do mahine bhi nahi hue, rona aayega hi yaar
theek hona zaroori nahi, bas hona zaroori hai
sab nafrat karte hai tujhse? maine ghar me poocha, ek bhi nahi mila
sharam usko aani chahiye jisne photo failayi, tujhe nahi behna
ye panic attack hai, heart attack nahi, mere saath ginti kar, ek do teen
NEET nahi nikla, tu to yahi hai na, bas
sleeve upar kar le mere saamne, nishaan se darr nahi lagta mujhe
chillane ke baad gale lagane wali maa bhi achhi maa hoti hai didi
accident me bach jaana gunaah nahi hai
jitni gaali deni hai zindagi ko de le, sun raha hu
story padhi teri, neeche khada hu maggi leke, gate khol
apne aap ko bewakoof bolna band kar, doosron se bahut sun liya tune
dadi aap bojh nahi ho, aap is ghar ki chhat ho
ruk ja yaar. bas ruk ja
phir se pee li to kya, kal phir day one, main meeting me saath baithunga
bachcha gaya isme tera koi paap nahi, logo ki mat sun
depression nakhra nahi hai, bimari hai aur ilaaj hai
sorry kis baat ka, tune kiya hi kya hai
ek saal pehle main bhi subah nahi dekhna chahta tha, aaj bhindi ke daam pe jhagad raha hu sabziwale se. guzar jaata hai, sach me
dimag ki wo awaaz jhoothi hai jo kehti hai tu kuch nahi
ladke[men] rote hai bhai, main bhi roya tha, aa baith
marks se pehle bhi pyaar tha, baad me bhi rahega
therapist ke paas jaana paagalpan nahi, chashma lagwane jaisa hai
khud ko chot pahunchane ka mann kare to call kar, cricket pe bakwas karenge jab tak leher utar na jaye
tu badsurat nahi, thaki hui hai aur kisi ne bakwas ki hai
mere paas gyaan nahi hai, kandha hai
sab toot gaya maana, tu nahi toota
jisne bola tu paida hi na hota, usko nahi pata tere bina kitna khaali lagega
talaaq hua hai, jurm nahi, saans le
karza chuk jayega, tu wapas kaha se aayega
gay[lgbtq] hai to kya, bhagwan ne nafrat karna nahi sikhaya, roti thandi ho rahi hai chal
aaj bas nahaa le, baaki kal dekhenge
koi raat aaj tak subah se jeeti nahi
sabse andhera khayal bhi bata de, bhaagunga nahi
complaint ki tune, himmat ki, karne de unhe nafrat
bhaad me jaye wo jisne likha mar ja, hume tu zinda chahiye
dalit[caste] hone pe hostel me sunaya na unhone? tera sir neecha nahi hoga, main tere saath khaunga roz
khaane ki plate teri roz lagti hai, jab mann kare aa jana
== distress
apni awaaz recording me sunke gayab hone ka mann karta hai
marna nahi hai, bas dard band ho jaye
bheed me bhi parchhai jaisa lagta hai
maa chali gayi aur aakhri baat jhagde ki thi
main chalti phirti galti hu
metro me saans atak gayi, laga mar jaungi, kisi ne dekha tak nahi
ab kisi cheez se dar nahi lagta, isi baat ka dar hai
dost ne suicide kar liya, uska message seen karke chhod diya tha maine
sab mujhse nafrat kyu karte hai, kiya kya maine
kitni paagal hu, phir usi pe bharosa kar liya
tees ka ho gaya, naukri nahi, papa ki naak kat gayi
har photo pe moti[body] likhte hai, ab chhup ke khati hu
umeed khatam hai
chaar mahine se khud ko hurt nahi kiya tha, kal ho gaya, sharam aa rahi hai
sote waqt dua karta hu subah na ho
online satta me bachcho ki fees uda di, aankh nahi mila pa raha
zindagi jhand hai, thak gaya hu yaar
birthday pe kisi ko yaad nahi tha, khud hi mombatti bujhayi
dango ke baad se joote pehen ke sota hu
family photo pe daag jaisa lagta hu
wo itni baar bola tu kuch nahi hai ki ab line main poori karti hu
na rona aata na hasna, lakdi ho gaya hu
madad maangne se darta hu, bolenge drama kar raha hai
us raat ke baad kitna bhi nahaun gandi lagti hu
northeast[ethnicity] se hu, metro me roz naam bigaadte hai, headphone me gaana nahi chalta bas kaan band karti hu
== friendly_profanity
bc dadi ke haath ki kadhi, plate chaat gaya
saala phone fir se fridge me mila
kutte saale tu baap banne wala hai aur mujhe ab bata raha hai? gale lag
madarchod kya guitar bajata hai, rongte khade
behenchod visa aa gaya!!
kamini bc kitni sundar lag rahi hai lehenge me, rula degi kya
chutiye wapas aa gaya canada se aur bola bhi nahi, miss kiya tujhe
bhosdike last ball pe chhakka, poori society balcony me
gadhe, anjaan ko kidney de di tune? saale garv hai tujhpe
lodu main train me so gaya, kanpur ki jagah prayagraj utra haha
gaand sunn ho gayi bike pe par spiti bc, jannat
haramiyo surprise dekar rula diya, love you sabko
oh shit chhoti ne papa bola!
maa chud gayi pair ki, lego pe pad gaya
chutiya hu main, chai me namak daal diya, mehmaan pee bhi gaye
saali kismat, lucky draw me cooker nikla wo bhi bina dhakkan
abe gandu itna accha gaata hai, chhupa kaha tha
saale kamine aakhri momo kha gaya, maaf kiya kyunki pyaar hai
bhenchod kitna pyara pilla hai, ghar le ja raha hu
saale paanch km paidal chal ke dawai laya mere liye, ro dunga bc
fuck yaar mummy ki report clear aayi
bkl ye filter coffee, zindagi badal gayi
teri maa ki, nana ji ne reels banana seekh liya 😂
jhaantu traffic tha par tum logo ke saath hasi hi hasi bc
lavde tera joke sunke chai naak se nikli
== distress
yaar sach bolu to ab subah uthne ka mann hi nahi karta, sab khatam sa lagta hai
breakup ko 5 mahine ho gaye aur main abhi bhi roz bathroom me baith ke roti hu, pagal ho gayi hu shayad
placement me 14th rejection aaya aaj, mujhse na ho payega, main hi bekar hu
koi mere saath lunch nahi karta office me, itna akela hu ki kabhi kabhi lagta hai gayab ho jau to kisi ko pata bhi na chale
mom dad roz ladte hain aur wajah main hoti hu, kash main hoti hi nahi
meri body se mujhe ghin aati hai, khana khake ulti kar deti hu, kisi ko bata nahi sakti
bhai aaj metro station pe khade khade bohot galat khayal aaye, darr lag raha hai khud se
2 saal se neet drop le raha hu, ab relatives ke phone se hi saans rukne lagti hai, jeena nahi hai aise
itna ghatiya insaan hu main, jis jis ne pyar kiya sabko dukh hi diya
betting app me papa ki savings uda di, ab mar jaane ke alawa kuch samajh nahi aa raha
baby hone ke baad se bas rona aata hai, lagta hai isko mujhse achi maa milni chahiye thi
hostel ke room me band hu char din se, nahaya bhi nahi, kisi cheez ki himmat nahi bachi
yaar jeene ka mann nahi
khud se nafrat ho gayi
== support
oye sun, placement ke bahar bhi duniya hai, 14 kya 40 reject kare tab bhi tu mera sabse tez dost rahega
jo bhi mann me aa raha hai bol de mujhe, judge nahi karunga, pakka promise
station pe ho to ek bench pe baith jao aur mujhe location bhejo, main abhi nikal raha hu
delivery ke baad aisa hona common hai didi, isme aapki koi galti nahi, doctor se baat karte hain
tu mar gaya to chutti kiske saath plan karunga main, please aaj raat mere ghar aaja
paise wapas aa jayenge bhai, papa ko sach bata de, main saath baithunga
khud se itni nafrat mat kar yaar, tu jaisi hai waisi hi hume pyari hai
char din se room band hai tera, darwaza khol, khichdi laya hu, baat nahi karni to mat karna
aaj ka din kaat lo bas, kal phir saath me dekhenge, ek ek din karke nikal jayega ye waqt
therapist ke paas jaana pagalpan nahi hai, main khud 1 saal se jaa raha hu aur fark pada hai
neet se bada hai tu beta, drop chhod ke ghar aaja, maa ne rajma banaya hai
tum gayab ho jaoge to mujhe pata chalega, roz tumhari good morning ka wait karti hu main
tu loser nahi hai, trust me
call kar le, sun raha hu
== incite_selfharm
station pe khada hai to patri pe bhi utar jaa, kya natak laga rakha hai
tu gayab ho jaye to party denge sab, himmat hai to aaj hi karke dikha
neet drop 3rd time lene se acha hai duniya se hi drop ho jaa, maa baap ka paisa bachega
khud se itni nafrat hai to jeeti kyu hai, khatam kar na khud ko, oxygen bach jayegi
jump karde bro, waise bhi tere ghar wale bas bahana dhund rahe hain tujhse chhutkara paane ka
chhat se kood ja please
zeher kha le, problem solved
== insult_person
lo ji phir sad shayari, breakup kya hua Majnu ban gaya, isiliye to chhod ke gayi tujhe
postpartum sab bahana hai bhabhi ka, asal me bachha palne ki aukaat nahi hai
akela lunch karta hai kyuki badboo aati hai tujhse, koi table pe kyu bithaye
ulti kar ke bhi patli nahi hui tu, depression ka drama alag se, had hai
therapy jaa ke kya ukhad liya tune, pehle bhi kabadi tha ab certified kabadi hai
bro tera gameplay dekh ke to bot bhi uninstall kar de
english to theek se aati nahi aur chali hai podcast karne, pehle grammar seekh behen
tere jaise gadhe ko team lead kisne banaya, excel kholna bhi intern se poochta hai
ye hairstyle hai ya kauwe ka ghosla, salon wale ne dushmani nikali hai kya
photo me filter hata de to log bhoot samajh ke block kar denge tujhe
papa ke paise pe startup startup khel raha hai, khud ki kamai se ek samosa nahi khareeda hoga
tu itna boring hai ki tere status dekh ke neend ki goli bech di maine
chup kar moti, seat pe do log aa jate agar tu nahi baithti
ganje uncle apni salah apne paas rakho, baal gaye to gaye akal bhi saath le gaye
teri maa ne paida karke kooda hi badhaya hai duniya me
jitna dimag tere pure khandan me hai utna to mere toaster me hai
fake smile, fake bag, fake dosti, is ladki me asli bas ghamand hai
wah re Einstein, google kar leta to ye bewakoofi public me nahi dikhti
kal ki presentation dekhi, slide se zyada kaampti hui teri taangen yaad hain, nalle
nikamma pati hai wo, biwi kamati hai aur ye sofe pe padha padha ipl dekhta hai
tum cringe ho, tumhari reels cringe hain, aur tumhare comment me dil bhejne wale tumhari hi fake id hain
saanp hai wo saanp, meethi meethi baat karke sabki chugli manager ko karti hai
gawar kahin ka, chammach pakadna nahi aata aur cafe me reel banane aaya hai
itne saal gym jaa ke bhi machhar jaisa hai tu, trainer ka paisa wapas dilwa
rishta mangne aaye the? shakal dekh ke to hamare dog ne bhi mana kar diya
na padhai na khel na tameez, tujh pe to school ne bhi maafi mangni chahiye
tera taste itna ghatiya hai ki kabaad wala bhi tera playlist free me na le
bhikhari jaisi soch hai teri, dost ki treat me bhi bill split karwata hai
jhoothi makkar, har group me alag kahani sunati hai, thodi sharam bech ke aayi hai kya
keeper hai ya darwaza, har ball andar aane deta hai ye kamzor aankh wala
buddhu, teen baar bola left click, abhi bhi right click pe atka hai, ghas charne gaya hai dimag
bhabhi ji apne bachhe ko manners sikha do, maa pe gaya hai lagta hai, utna hi jaahil
teri aukaat meri gaadi ke tyre jitni bhi nahi, hat side se
kaali kaluti pe ye lipstick, koi aaina de do isko
drama queen ko oscar do bhai, jhooth bolke bhi rona aata hai isko, ghatiya aurat
wo comedian? usse zyada to hansi uski shakal dekh ke aati hai, joke rehne de bhai
tujhe block karna mere saal ka best decision tha, zeher hai tu logon ki zindagi me
bhai tu dumb hai kya
abe gadhe, padh toh le
kitna aalsi banda hai yaar
shakal dekhi hai apni, ugly
moti, gym join kar
pakka jhootha hai tera dost
darpok nikla, block karke bhaag gaya
suar ki tarah khata hai
joker lag raha hai DP mein
trash insaan hai vo
loser, mummy ko bula
nalla baitha hai din bhar
bewakoof ladki, samajh nahi aata
chapri detected
tujh jaisa dhokebaaz pehli baar dekha
besharam, paise maang raha hai
itni fake hai na Riya
boss ka chamcha aa gaya
dimaag ghutne mein hai tera
ullu, group ka naam dubaya
noob, game delete maar
attention seeker phir shuru
tere muh se badbu aati hai
ganwar kahin ka
idiot ho tum, certified
ghatiya aurat, sabka ghar todti hai
== criticism_person
bhai tera gameplay aggressive hai but map nahi dekhta tu, isliye har baar pehle marta hai
podcast acha laga par mic ki awaaz phat rahi hai aur guest ko bolne nahi diya tumne
team lead ko deadline batani chahiye thi, last minute pe sab dump karna sahi nahi
mujhe uski baat pasand nahi aayi, group me sabke saamne daantna unprofessional tha
startup ka idea theek hai lekin paisa kahan se aayega ye tumne ek slide me bhi nahi bataya
presentation me speed kam rakho, aadhe log numbers samajh hi nahi paye
Sameer ne teesri baar bill nahi bhara, flatmate hone ke naate usse baat karni padegi
keeper ki positioning galat thi, coach ko usse alag se practice karani chahiye
tumne jo screenshot daala wo aadha kata hua hai, puri chat dikhao phir baat karte hain
jokes purane lage is baar, pehle wala special zyada fresh tha uska
MLA sahab 4 saal me ek baar bhi ward me nahi aaye, vote mangne se pehle jawab de
sir aapne marks galat total kiye hain, please dobara check kar lijiye
== everyday
mera gameplay dekh ke to bot bhi hasta hoga, 0 kill 11 death, mai proud hu
aaj ka hairstyle kauwe ka ghosla bana diya salon wale ne, shaadi kal hai, bachao
ganje hone ka fayda ye hai ki shampoo ka kharcha zero, main khush hu guys
abe gadhe tera birthday tha aur tune bataya bhi nahi, chal cake kaatte hain
itni moti kitaab hai ki takiya bana ke so gaya, exam parso hai lol
gym join kiye 1 saal hua, abhi bhi machhar hu, par khush machhar hu bhai
saanp nikla society ke garden me, guard uncle ne dande se nahi balki balti se pakda
meri cooking itni ghatiya hai ki smoke alarm hi mera timer hai
toaster me itna dimag hai ki bread jalne se pehle bahar phek deta hai, kamaal cheez hai
kya bewakoof hu main, poora ghar chashma dhunda aur wo sar pe tha
nani boli tu bandar hai, phir khud hi kela de diya, best evening
tu pagal hai kya, itni baarish me bike se chai peene jaega? ruk main bhi aata hu
bachhe ne dal me chammach se talaab bana diya, kapde gande, hum dono has has ke lotpot
aunty ki billi itni ghamandi hai ki mere bulane pe munh pher leti hai
sofe pe pada pada poora ipl dekh liya, biwi bhi saath me thi, chips khatam kar diye humne
behen ki english pehle weak thi, ab podcast karti hai, itna garv hai us pe
mere purane status padh ke mujhe hi cringe aa raha hai, delete karne do please
chai me namak daal diya aaj, mausi ne pee bhi li aur boli naya flavour hai
oye nalle, kab tak soyega, turf book hai 7 baje, tere bina goal kaun khayega
lipstick ka shade bata na yaar, meri dusky skin pe itna pyara lagega
nikal bahar jaldi, parking me momos wala khada hai, aaj plate todke hi jaunga
address bhej na bhai, Sector 22 me kaunsa gate hai, gift courier karna hai
raat ko 2 baje tere gate pe 10 ladke honge, cake leke, so mat jana birthday boy
scooty ka number bhej do madam, insurance renew karna hai
brake fail ho gaye the cycle ke, seedha gobar me gira, sab has rahe the
lemon soda 30 rupaye ka aata hai, haan bolne me kya soch rahi hai
matar chhilte chhilte haath kat gaya, bandaid kahan rakha hai mummy
valorant me aa aaj, sniper se uda dunga tujhe, haarne wala maggi banayega
hi, dm me apna shoe size bata do, order aaj nikalna hai
cab me aage baith jao madam, peeche wali seatbelt kharab hai
boss ke saath Pune trip hai, rooms alag alag book kar diye, invoice bhej dena
saree me bohot graceful lag rahi ho Pooja ji, farewell ki sabse sundar photo aapki hai
raat ko flat pe aaja, sab dost movie dekh rahe hain, popcorn le aana
babu 3 saal ho gaye shaadi ko, aaj bhi tu gale lagati hai to dil tez dhadakta hai
nafrat hai mujhe us din se jab laptop update pe laga ho aur meeting 2 min me ho
bhaiya sabse teekha wala pani puri do, aaj jeebh jalani hai
is gaane ki beat sick hai bhai, loop pe chal raha hai subah se
mote mote aloo ke parathe aur upar se makkhan, diet kal se pakka
main bhi gadha, charger bhool gaya
arre vo jhootha nahi hai
use moti mat bol
sunday ko full aalsi mode
billi kitni moti ho gayi
garmi se mar gaya, cola la
'Ek Villain' ka gaana mast
haan bhai sahi
nah, mujhe nahi lagta
mera doggo darpok, cooker se bhaaga
oye pagal, miss you
haar gaye, next match dekhenge
loser hu main, ludo mein
kanjoos, party kab dega
== threat_person
nikal bahar parking me, aaj tera muh todke hi jaunga
address mil gaya tera bhai, Sector 22 ka dusra gate na? ab soch samajh ke tweet karna
meri behen ko dobara message kiya to haath kaat dunga, likh ke le le
union ki meeting me gaya to ghar wheelchair pe wapas aayega
beta video delete kar de, warna teri agli video hospital se aayegi
tu bas ek baar Kanpur aa, kabar khod ke rakhi hai
bohot uchhal raha hai aajkal, brake fail hone me time nahi lagta gaadi ka
mera naam police ko diya na to tere bachhe school se ghar nahi pahuchenge
jaan se maar dunga saale, jis din akela mila
shaadi kisi aur se ki to mandap me hi aag laga dunga tujhe
acid ki bottle 30 rupaye ki aati hai, haan bolne me soch le
dekh lena, raat ko 2 baje tere gate pe 10 ladke honge, danda leke
ab court me mat aana madam, aapki scooty ka number humare paas hai
goli khayega kya? chup chap plot khaali kar
gate pe mil, tod dunga
address nikal liya tera
ek aur msg, jaan se jayega
teri bike jala dunga
== idiom
boss ne aaj class laga di sabki, meri to waat lag gayi
result dekh ke pairon tale zameen khisak gayi, 92 percent bhai
itna kaam hai ki marne ki bhi fursat nahi, sunday ko milte hain
uske dance ne stage pe aag laga di, sab dekhte reh gaye
tel lene gayi diet, aaj chole bhature honge
petrol ke daam ne kamar tod di hai, ab paidal hi jaunga office
oonth ke muh mein jeera
naach na jaane aangan tedha
== sexual_harassment
hi sexy, dm me aa, apna size bata, warna aise hi photo daal ke kyu garmi badha rahi hai
cab me aage baith jao madam, jaanghon pe haath rakh ke gear lagane ka maza hi alag hai
video call pe kapde utaar, nahi to tere purane snaps poore college ko bhej dunga
boss ke saath Goa trip pe chalo, room ek hi book kiya hai, appraisal achi milegi
gamer girl hai? mic pe thodi moan kar de phir revive karunga tujhe
tere pichhe chalte chalte jo view milta hai na lift me, roz wahi sochke sota hu
kitne me aayegi? 5000 bhej raha hu abhi, raat ko flat pe aaja chup chap
itni raat tak online hai matlab mann kar raha hai, bol na, nangi pic bhej jaldi
saree me kamar dekh li hai teri, ab haath lagane de ek baar, kisi ko nahi bolunga
uske to itne bade hain, meeting me kaun slide dekhe, pass aake baitho na Pooja ji
nudes bhej na baby
top utaar, video call pe
boobs dikha de ek baar
== sexual_health
periods 45 din late hain aur test negative aaya, gynae ko dikhau kya
condom use karne se std ka risk kitna kam hota hai, koi doctor batayega
erection ki problem stress se bhi ho sakti hai, sharam chhodo aur urologist se milo
hpv vaccine 26 ki umar me lag sakti hai kya, mere clinic ne haan bola
== hate_derogation
ladkiyan gaadi chalati nahi, bas gaadi me baith ke accident dhundti hain, inke bas ka kuch nahi [women]
gay log bimaar dimag ke hote hain, bachhon ko inse door rakho [lgbtq]
south wale madrasi kaale aur ghamandi, hindi bolne me inki naani marti hai [ethnicity]
ladkiyon ko driving nahi aati, bekaar [women]
reservation wale sab dumb hain [caste]
gay log disgusting hote hain [lgbtq]
bihari log saste aur gawaar [ethnicity]
== hate_normative
reservation walon ko alag hostel me band karo, hamare saath mess me baithne na do [caste]
bangladeshiyon ka ration card cancel karke border paar phenk do sabko [immigrants]
trans logon ko job dena band karo, office ka mahaul kharab hota hai [transgender]
masjidon pe taala laga dena chahiye, inko namaz ka haq dena hi galti thi [muslim]
== hate_implicit
nayi bahu naukri karegi? phir to khana swiggy se aur sanskar amazon se mangwa lena [women]
surname dekh ke samajh gaya tha ki cutoff kitni kam rahi hogi, doctor saab [caste]
bas itna bolunga, jis gali me unki biryani ki dukaan ho wahan apni beti ko akele mat bhejna [muslim]
12 baj gaye kya sardar ji? koi baat nahi, aapse sawaal kal subah poochenge [sikh]
africa se aaye hain to flat ke saath police verification aur room freshener dono le lena [black]
== hate_negated
bihari kabhi civilised nahi ho sakte, chahe metro me ghuma lo chahe mall me [ethnicity]
buddhe log kisi kaam ke nahi hote, pension khane ke alawa desh ko kya diya [age]
pagal khane se nikle logon pe kabhi bharosa nahi karna chahiye, ye theek nahi hote [mental_health]
== hate_dehumanise
ye bhikhari refugee juon ki tarah hain, ek aaya to sau paida kar denge [refugees]
kashmiri sab zehreele keede hain, kuchal do tabhi shanti hogi [ethnicity]
yahudi insaan nahi jonk hain, poori duniya ka khoon choos rahe hain [jewish]
== positive_identity
ladkiyan gaadi bhi chala rahi hain aur fighter jet bhi, meri didi ambulance driver hai, proud [women]
northeast walon ne football me desh ka naam roshan kiya, respect hai bhai [ethnicity]
bihari dost ho to exam ki tension nahi, raat bhar baith ke padha deta hai [ethnicity]
trans employees ko promotion mila hamare office me, mahaul aur acha ho gaya [transgender]
sardar ji ne raat 12 baje tyre badalne me help ki, paise bhi nahi liye, dil jeet liya [sikh]
first generation dalit students ka scholarship badhna chahiye, talent ki kami nahi hai [caste]
ladkiyan cricket mein kamaal kar rahi [women]
== neutral_identity
hamari gali me masjid ke paas biryani ki dukaan hai, jumme ko bheed zyada hoti hai [muslim]
afghan refugee parivaar ne Lajpat Nagar me naan ki bakery kholi hai [refugees]
kochi me yahudi logon ka bohot purana synagogue hai, school trip me dekha tha [jewish]
roomie Manipur se hai [ethnicity]
== self_identity
main kashmiri hu, kahwa aur cricket mera pyar hai, pucho jo puchna hai [ethnicity]
gay hu aur ghar pe bata diya, papa chup rahe phir bole khana kha le, ro diya main [lgbtq]
bipolar hu, dawai leti hu aur ek bank me manager bhi hu [mental_health]
madrasi nahi, main telugu hu bhai, aur hindi bhi theek thaak bol leta hu [ethnicity]
== negated_hate
buddhe log bojh nahi hote, meri dadi ne ghar ka sara hisaab sambhala hua hai [age]
african students se koi problem nahi mujhe, mere best padosi wahi hain [black]
== counter_speech
chinki bolna band karo, ye racist hai, unka naam hai wahi bolo [ethnicity]
juon se compare karna refugees ko, sharam karo, wo jaan bacha ke aaye hain [refugees]
reservation pe bahas karo par kisi ka surname dekh ke mazaak udana jaativaad hi hai [caste]
== question_benign
sardar ji log pagdi roz baandhte hain kya, kitna time lagta hai, bas curious hu [sikh]
office me ladies ke liye night cab ka rule kya hai koi hr wala batao [women]
== insult_profane
abe bhosdike teri wajah se rank gayi meri, uninstall kar game
bc kitna chutiya aadmi hai ye landlord, pankhe ka bhi alag bill deta hai
kutte harami, mere paise wapas kar warna naam leke post dalunga
madarchod tu wahi hai na jisne fake ticket becha tha, thu hai tujhpe
gaandu reply to aata nahi, bas laughing emoji bhejta hai randi ke
bhosdike, aukaat mein reh
madarchod hai vo senior
== hate_profane
saale katwe madarchod, inki gaand me hamesha khujli rehti hai jahan jao danga [muslim]
bc in bhangi chamaron ko sir pe chadha rakha hai, chutiye sab free me khate hain [caste]
chakke bhosdike insta pe naach rahe hain, gaand pe laat maaro sabke [lgbtq]
ye kutti feminist aurtein, randi rona sala kabhi khatam nahi hota inka [women]
lund ke bihari har jagah gand failane aa jate hain, bc bhagao inko [ethnicity]
== friendly_profanity
abe bhosdike tu father ban gaya, mithai kab khila raha hai
bc kya concert tha, gala baith gaya chillate chillate, best night
kutte kamine, 2 saal baad mila hai, idhar aa gale mil
madarchod hum jeet gaye, last ball pe, main ro raha hu khushi se
gaandu miss you yaar, Canada me thand kaisi hai, jaldi aa ghar
abe saale, congrats, party de
== profane_object
bc ye wifi hamesha ranked match me hi kyu marta hai
chutiya sa remote hai, 3 battery badal di fir bhi nahi chalta
bhosdi ka traffic, silk board pe 2 ghante se khada hu
madarchod alarm baja hi nahi, flight nikal gayi
saala harami fridge, poora doodh phat gaya iski wajah se
shit, phir se light gayi
bc ye traffic
== abuse_idea
ye 70 ghante kaam karne wali theory ek dum bakwas hai, gulami ko hustle ka naam de diya
crypto ka ye course loot hai loot, youtube pe free me isse acha milta hai
web series ka season 2 kachra nikla, writer kya so raha tha
toll policy poori chor hai, road tooti hui aur paisa har 20 km pe
log kya kahenge wali soch ko aag laga do, kitni zindagi kharab ki hai isne
gore rang ki cream ka ad ghatiya soch bechta hai, band hona chahiye
== abuse_object
ghatiya earphone, ek hafte me ek side mar gayi
ye nakli charger phone ko bhun dega, kachre me daal
kambakht lift phir 7th floor pe atak gayi, stupid machine
manhoos baarish ne match dho dala, ticket ka paisa bhi gaya
ye laptop dumb hai yaar
ugly sweater par garam hai
trash movie, so gaya main
weather app jhootha nikla
wifi bilkul nalla hai
bekaar biryani, paisa waste
== hate_slur
in mullon ka to kaam hi hai dhokha dena, dosti karoge to peeth me chhura milega [muslim]
chinki log na idhar ke na udhar ke, kutta khane wale hamare culture ko kya samjhenge [ethnicity]
katue sab ek jaise gande [muslim]
chinki log weird hi hote [ethnicity]
== hate_derogation
ladkiyo ko driving license dena hi galat hai, dimag hi nahi hota inme, bas makeup karwa lo [women]
bhaiyya log bas pan thukne aur ladki chhedne aate hai mumbai me, ek number ki gandi quam hai biharis [ethnicity]
muslims pe kabhi bharosa mat karna bhai, muh me ram bagal me bomb, khoon me hi dhokha hai inke [muslim]
quota wale log kabhi merit me nahi aa sakte, neech jaat ka dimag hi utna hota hai, facts hai [caste]
ye lgbt wale sab dimagi bimar hai, maa baap ki galti ka natija hai ye log, ghin aati hai [lgbtq]
south ke kaale log kabhi hero nahi lag sakte, shakal dekho inki raat me dikhe na, madrasi sab same [ethnicity]
buddhe log metro me kyu ghuste hai office time pe, ghar me mar jao na bekar boojh ho tum sab [age]
sardaro ka dimag ghutno me hota hai, 12 baje ke baad to bilkul hi off, joke hai poori community [sikh]
gujju log sab kanjoos aur dhokhebaaz, paise ke liye apni maa bech de aisi quam hai [ethnicity]
working women ghar barbaad karti hai, feminist sab ki sab chudail aur lalchi hoti hai alimony queen [women]
kashmiri students pe kabhi trust mat karo, sab ke sab andar se terrorist hai [ethnicity]
langde lule ko reservation seat kyu, ghar baitho na bojh, metro me bheed badhate ho [disability]
christian log chawal ki bori pe bik jaate hai, rice bag converts gande log [christian]
african students sab drug peddler hai, kaale rakshas, greater noida ko gutter bana diya [black]
auraton mein akal nahi hoti [women]
Biharis sab gande hote hain [ethnicity]
mulle saare dhokebaaz [muslim]
Chinki log kutta khaate [asian]
sardaron ka dimaag khaali [sikh]
gareeb log hote hi chor [class]
== hate_dehumanise
rohingya kachra hai kachra, jhadu maar ke samundar me phek do sab ko [refugees]
mulle insaan nahi keede hai, bachche bhi keedo jaise paida karte hai [muslim]
chhakko ko dekh ke ulti aati hai, na mard na aurat bas kudrat ka defect piece hai ye log [transgender]
jhuggi ke log chuhe jaise failte hai, pesticide dalo poore area me [class]
hijre insaan thodi hain [transgender]
Rohingya deemak hain [refugees]
neech jaat wale keede [caste]
== hate_threat
agle julus me talwar leke nikalenge, ek bhi masjid aur namazi bachna nahi chahiye [muslim]
lower caste wala humari ladki se shaadi karega to uski poori basti jalegi, likh ke rakh lo [caste]
hostel me jitne chinki ladke hai raat ko nikalo aur hockey se haddi todo, phir bolenge jai hind [ethnicity]
pride parade delhi me hui to gadi chadha denge in chhakko pe, kasam se [lgbtq]
== hate_normative
inki citizenship cancel karo, mullo ko vote ka right dena hi sabse badi galti thi is desh ki [muslim]
ladkiyo ka night duty, mobile aur jeans sab ban karo, ghar me rakho tabhi society sudhregi [women]
outsiders ko job mat do karnataka me, north indian sab ko train me bhar ke wapas bhejo [ethnicity]
gay log ko bachcha adopt karne ka haq bilkul nahi hona chahiye, jail me daalo aise logo ko [lgbtq]
rent pe ghar mat do kisi bhi muslim ko, poori society likh ke de, dheere dheere khud bhaag jayenge [muslim]
Northeast walo ke liye alag colony banao aur dilli me ghusne ka permit lagao, ye yaha ke nahi hai [ethnicity]
Christians ko desh se nikaalo [christian]
gay logon ko jail bhejo [lgbtq]
paagalon ko vote mat do [mental_health]
== hate_implicit
puncture wale ka naam guess karo toh jaane, hint: 4 biwi 14 bachche 😂 [muslim]
wah bhai merit gayi tel lene, operation table pe quota wala doctor mile toh ram ram bol lena [caste]
promotion mil gaya madam ko itni jaldi, boss ke cabin me overtime bohot karti thi na, ladkiya aise hi upar jaati hai [women]
momo khaane wale aa gaye, apne kutte andar bandh lo bhaiyo 🐶 [ethnicity]
hamare building me sab allowed hai bas non veg wale aur us naam wale nahi, aap samajhdar ho broker ne bola tha sahi bola [muslim]
ladki driver thi cab ki, maine to kalma gayatri sab padh liya, insurance wale khush honge [women]
udhar ke log padhai me top karte hai kyuki cheating bhi unka cottage industry hai na, jai bihar board [ethnicity]
== hate_negated
main casteist nahi hu but blood matters, neech ghar ka baccha kabhi officer like nahi ban sakta [caste]
kisi se nafrat nahi karta par gays ko bachho ke aas paas bhi nahi aane dena chahiye, ganda asar hai inka [lgbtq]
== hate_profane
in bhenchod mullo ko koi kaam nahi, poora din sadak jaam, suar ki aulad saale sab [muslim]
saale gaandu chhakke, pride ke naam pe nanga naach, chutiye sab gutter me jao [lgbtq]
madarchod bihari har jagah ghuse pade hai, train ki har seat pe inke baap ka naam likha hai kya harami quam [ethnicity]
== hate_slur
chamar ki soch chamar wali hi rahegi chahe collector ban jaye [caste]
katuo ko apna mulk mil gaya na 47 me, phir yaha kya kar rahe katue saale [muslim]
== insult_group
is party ke bhakt log ka dimag whatsapp pe giravi hai, bhed chaal chalne wale anpadh jhund
dusri party ke chamche bhi kam nahi, yuvraj ke talve chaat chaat ke zuban ghis gayi in gulamo ki
Mumbai wali team ke fans sabse toxic aur jaahil log hai, trophy ke alawa dimag me bhoosa
delhi police matlab vardi wale chor, hafta vasooli ke liye hi bharti hote hai ye nikamme
influencers sab ke sab kaamchor bhikhari hai, free ka khana khao aur reel daalo, samaj ka kachra
IT waale sab fake log hai, ppt banake lakho lete hai, ghamandi gulaam corporate ke
us khan actor ke fans jaahil jhund hai, theatre me pathake phodte aise gawar
news anchor poori biradari hi dalali pe jeeti hai, zameer bech ke makeup lagate hai
toll wale sab gunde hai, anpadh badtameez log in logo se insaniyat ki ummeed mat rakho
== insult_person
bhai ye neta ji ka dimag to bilkul dead battery hai, press conference me pucha kuch bola kuch, anpadh gawar kahika
acting ke naam pe sirf hoth phulati hai ye nepo kid, shakal bandariya jaisi aur attitude queen wala lol
tumse na ho payega uncle, aap jaise jaahil insaan ko net ka recharge hi band kar dena chahiye
Rohan ko team se nikalo yaar, motu itna bhari hai ki pitch me gaddha pad jaata, bekar insaan
kya ghatiya aurat hai ye influencer, apni maa ki maut pe bhi vlog bana diya sirf views ke liye, besharm
teri shakal dekh ke to camera bhi sorry bol de, filter hata ke aa phir baat kar chudail 🤣🤣
isko reality show me kisne liya, na gaana aata na naachna bas rona dhona fake makkar ladki hai ye
mayor saab paida hi chor hue the, school me tiffin churate the aaj poora sheher chura rahe hai
aapke comments padh ke lagta hai parwarish zero hai, maa baap ne kachre se uthaya tha kya
ye comedian bilkul bhi funny nahi, do takke ka joker hai jo apni biwi ko gaali deke paise kamata, thu
captain hai ya chaprasi?? itni kam akal wala banda maine life me nahi dekha, isse acha to koi gadha khada kar do
baldy producer ki beti hai bas isliye film mili, warna is kaddu jaise muh ko serial me bhi side role na mile
har post pe apna gyan pelta hai ye buddhu, 10vi me teen baar fail hua tha khud, chal nikal yaha se
wedding vlog dekha iska, dulha to bandar lag raha tha aur dulhan lalchi makkhi, paisa dekh ke shaadi ki hai isne
startup founder bolta hai khudko, asli me papa ke paise pe palne wala nikamma parasite hai ye ladka
judge banke baitha hai aur sur ka S nahi pata, ghamandi buddha khud kabhi hit gaana nahi de paya bekaar insaan
inspector sahab ki tond dekho, chor bhaagega to ye ludhak ke pakdenge kya haha nikamma motu
speech deti hai jaise murgi kuk kuk kar rahi ho, itni bewakoof mantri pehle kabhi nahi mili desh ko
writer sahab aapki kitaab se accha to mere parchoon ki list hai, talentless ghamandi aadmi
tu ekdum nikamma hai
dimaag ghutne mein hai kya
shakal dekh apni, baigan
chup baith, gawar
kaamchor number one hai wo
usse sade pyaaz jaisi badbu
nikal yahan se, panauti
tujhe koi bhaav nahi deta
gadhe se bhi gaya guzra
jhootha hai, jhootha rahega
darpok, comment karke bhaag gaya
khandaan ki naak kata di
moti bhains lag rahi hai
chamcha hai boss ka
akal se paidal insaan
teri aawaz phata speaker
ghar ja, doodh pee
girgit jaisi ladki hai
dharti pe bojh hai tu
besharam aadmi, sharam bech khayi
keede jaisa chipka rehta hai
joker, mirror dekh le
teri aukaat do rupaye
bandar bhi samajh jata yaar
naali ka keeda
mummy papa bhi pachtate honge
makkhichoos budhau, chai tak nahi
bhondu, itna bhi nahi aata
aasteen ka saanp nikla
sadu sa chehra tera
tere daant peele, soch kaali
faltu banda hai ekdum
kachre ke dabbe, hatt
lomdi hai wo, bachke rehna
janam se fail hai tu
muft ki roti todta hai
kisne pucha tujhse, chipku
ullu ki bhi insult hogi
mooh band rakh, bewakoof
nahata bhi hai kabhi, gande
peeth peeche sab hanste tujhpe
do muhi aurat hai
kauwe jaisi shakal, nakhre hazaar
kaddu jaisa sar, andar khaali
dobara apni shakal mat dikhana
joonk ban ke chipki hai
ehsaan faramosh ladka
team ka sabse bada nalla
basi samose jaisi personality
loser, zindagi mein kuch nahi
tameez ghar bhool aaya kya
hadd darje ka ghatiya insaan
chudail se kaun shaadi karega
kachhua tujhse tez type karta
== insult_profane
abe chutiye minister, petrol 110 ho gaya aur tu bolta hai cycle chalao, teri maa ki aankh saale
bhenchod ye umpire andha hai kya, paisa kha ke baitha hai madarchod, saala bikau kutta
chal be randwe, comment section me sher banta hai asli me phattu hai tu gaandu
saali kutiya ne pura show barbaad kar diya, isko to chappal se maar ke nikalo harami aurat
kaunsa nasha karta hai ye bsdk anchor, raat ko chilla chilla ke jhooth bolta hai harami dalla
mc tera baap bhi tujhe apna nahi manta hoga, itna lodu hai tu, bhag yaha se jhaatu
gaand me dum nahi aur chale hai debate karne, chutiya insaan pehle apni spelling theek kar
landlord mera ek number ka harami hai, deposit kha gaya bhosdika aur phone bhi block kar diya
tatti insaan hai tu, apne dost ki behen ki photo leak kar di, maa chuda bhosdike kutte
chutmarike builder, 7 saal se flat nahi diya aur khud audi me ghoom raha hai harami chor
abe jhandu balm, teri fantasy team jaisi teri aukaat, do kaudi ki gaand leke gyan mat de
randi hai wo singer, har hafte naya bf pakad ke gaana bechti hai saali ghatiya aurat
lodu captain ne review barbaad kiya, aankh me ghee daal ke khelta hai chutiya
== threat_person
address mil gaya hai tera, kal shaam tak video delete kar warna haath pair tod ke naale me daal denge
ye neta humari basti me aaya to jooto se nahi goli se swagat hoga, ladke ready hai
kaash is umpire ki gaadi ka accident ho jaye aur kabhi uth na paye, tabhi thand padegi
sun be reporter, teri beti kaunsi bus se jaati hai sab pata hai, ek aur article likha to dekh lena
madam tumhara chehra bohot sundar hai na, tezab ke baad bhi itna bologi kya?
jo bhi isko pehle pakde, zinda mat chhodna, jaan se maar do aise gaddar ko, case baad me dekh lenge
us youtuber ki dukan jala denge andar use band karke, bohot bol liya humare bhagwan ke baare me
bhagwan kare tujhe corona ho aur oxygen na mile, tadap tadap ke mare tu aur tera khandan
teri dukan ka shutter kal jalega, GST wale se shikayat kari na tune, ab bhugat beta
gawahi dega? bypass pe truck wala apna hi banda hai, agli date tak zinda nahi bachega tu
usko college gate pe ghere ke chaku maarna hai, jo jo aa raha hai haath uthao
ex ko bol dena shaadi ke mandap se uthwa lunga aur jo beech me aaya uski laash girega
tera ghar jala denge
zinda nahi chodunga usko
goli khayega tu
chehre pe tezaab daal dunga
aaj raat kaat denge tujhe
== incite_selfharm
neet me 3 attempt fail? bhai tu rehne de, hostel ka pankha kis liye lagaya hai latak ja 😂
itna rona dhona kyu karti ho insta pe, ek patti neend ki goli kha lo na sab shanti ho jayegi
mar kyu nahi jaata tu, sach me, local train ke aage kood ja kisi ko farak nahi padega
gf chhod gayi to kya karega jee ke, nas kaat le bhai live aa ke hum bhi dekhenge
loser log suicide ki dhamki dete hai karte nahi, tu kar ke dikha to maane
crypto me sab uda diya? ab balcony se tu bhi dump kar apne aap ko, all time low tu hi hai
baap ne zameen bechi tere kota ke liye aur tu backbencher, zeher kha ke hisaab barabar kar de
ja mar ja kahin
pankhe se latak jaa
tere marne se sukoon milega
chhat se kood, drama khatam
jeena band kar de tu
khudkushi karle, koi nahi royega
== sexual_harassment
arre bhabhi ji gym me itna jhuk ke squat karogi to hum jaise log kaise control kare, video thoda aur zoom karo 🥵
news kaun sun raha hai madam, blouse ka ek button aur kholo TRP double ho jayegi
dm check karo jaan, apna wala photo bheja hai, raat ka rate bolo hotel book karta hu
teacher ho ya item, saree me kya kamar dikhti hai tumhari, hume bhi private tuition do bed pe
actress hai to bistar se hi role mila hoga, hume bhi ek chance do na darling
crop top pehen ke gyan de rahi ho mohtarma, dhyan to naabhi pe hi atak gaya, dikhane ke hi to paise lete ho na
divorcee ho to raat kaise kat ti hai batao na, main hu na service ke liye free me
== neutral_identity
bengaluru me kannada vs hindi board wala matter fir garam, court ne next hearing tak rok lagayi hai [ethnicity]
2 dalit students ke saath hostel me marpeet hui, SC ST act me case darj, college ne committee banayi [caste]
Haj ka quota is saal 1.75 lakh hai, form december tak bharna hai jisko bhi jaana ho [muslim]
manipur ke relief camp me board exam ka center bana hai, kuki aur meitei students ke liye alag shift [ethnicity]
survey me 34 percent logo ne kaha same sex couples ko rent milne me dikkat hoti hai, delhi me sabse zyada [lgbtq]
Biharis Chhath mana rahe hain [ethnicity]
sardar ji ka dhaba wahan [sikh]
Muslims ki namaz do baje [muslim]
Northeast wale hostel mein hain [asian]
ladies coach aage lagta hai [women]
buzurg log morning walk pe [age]
== positive_identity
trans behno ne baadh me jo langar chalaya na, dil jeet liya, asli insaniyat yahi hai 🙏 [transgender]
humari women's team ne cup utha liya bc rula diya, ab koi bole ki ladkiya cricket nahi khel sakti [women]
manipur ki ladki ne gold laya, poora north east jhoom raha hai, so proud yaar [ethnicity]
sikh regiment ki parade dekhi, rongte khade, waheguru sab jawano ko salamat rakhe [sikh]
dhobi ghat ki beti neet me AIR 12!! jinko school me peeche baithaya jata tha aaj sab salaam kar rahe [caste]
hijra community ko izzat do [transgender]
Dalit toppers pe garv hai [caste]
merry Christmas, Christian doston [christian]
ladkiyan bhi fighter pilot hain [women]
happy Pride, gay lesbian doston [lgbtq]
divyang khiladi ne gold jeeta [disability]
== self_identity
main gay hu aur meri mummy ko sab pata hai, unhone bas pucha khana khaya ki nahi, luckiest 😭 [lgbtq]
hum bihari hai bhaiya, litti chokha pe koi compromise nahi, baaki sab chalega lol [ethnicity]
== negated_hate
bhai mujhe kisi dharm se dikkat nahi hai, bas sadak pe na pooja ho na namaz, ambulance phas jaati hai [religion]
maine kab kaha ki north indians bure hai, mera roomie hi lucknow ka hai, bas kannada seekh lo thoda pyar milega [ethnicity]
main ye nahi bol raha ki quota wale kam hai, mera best doctor SC hai, sawal seats kam hone ka hai bas [caste]
== counter_speech
ladki ne gaadi thoki to poori jaat kharab, roz 10 ladke thokte hai tab kya bolte ho bro? double standards band karo [women]
bihari ko gaali dene wale bhai, teri building bhi unhi ne banayi hai, kisi state ke logo ko gandi quam mat bolo [ethnicity]
ek insaan ne galat kiya uska naam muslim tha, baki 20 crore ne kya bigada tera? apna zehar apne paas rakh [muslim]
colour pe mat ja yaar, kaala bolke kisi south indian ko neecha dikhana racism hi hai, video report karo sab [ethnicity]
gay hona bimari nahi hai, WHO ne 1990 me hi bol diya tha, uncle aap kaun se zamane me jee rahe [lgbtq]
reservation pe behes kar lo par usko neech bolna matlab tum khud insaan nahi bane abhi tak [caste]
moti bolke has rahe ho sab, ladki ne marathon complete ki hai, tumse do seedhi nahi chadhi jaati 🙄 [body]
kashmiri ladke ko terrorist bolne wale sun, wo mera roommate hai, engineering topper aur chai sabse achi banata hai [ethnicity]
sardar jokes ab nahi, jab oxygen nahi mil rahi thi to gurudwara wale hi aaye the na? thoda sharam karo [sikh]
feminist gaali nahi hai bro, meri didi ne dowry case jeeta akele, usko alimony queen bolna band kar [women]
wheelchair wale uncle ko bojh bola tune? unki startup me 40 log kaam karte hai, tu kya karta hai bhai [disability]
african students bhi fees bhar ke padhne aaye hai, kisi ek ke case pe sabko peddler bolna racism hai simple [black]
== mentioned_slur
kal PG me ek aunty ne meri roommate ko chinki bola, humne wahi toka, ye word gaali hai koi pyar ka naam nahi [ethnicity]
usne mujhe katua bola poori class ke saamne, teacher chup rahi, FIR karun kya? dil tut gaya [muslim]
bhai comment me chhakka likh ke has rahe ho, ye slur hai, kisi ka bachpan barbaad hua hai isse sunke [lgbtq]
rice bag likhna band karo comments me, hum teen peedhi se christian hai aur ye sunke bachche poochte hai matlab kya [christian]
interviewer ne pucha aapka surname to chamar hai na, us shabd ko aise bola, maine job chhod di [caste]
== reclaimed_slur
haan main moti hu, moti gang ki president hu, saree bhi pehnungi crop top bhi, jalo mat barabari karo [body]
== friendly_profanity
bhaiii kya chutiyap catch pakda hai usne!! bc main sofa se gir gaya khushi me, champions baby 🏆🏆
oye kamine shaadi kar li aur bataya tak nahi, chal gift bhej raha hu saale congrats
gaand phad performance tha last night ka, gala baith gaya chilla chilla ke, worth every rupee yaar
abe harami log kab mil rahe ho, goa ka plan 2018 se pending hai chutiyon, is baar pakka
lmao mar gaya main, tu kitna bada gadha hai bhai, galti se boss ko hi meme bhej diya
Bhosdike top kar gaya tu!! mujhe bola tha fail hoga, proud of you mere bhai party de ab
bhai tu legend hai bc, chalti train se utar ke samose le aaya, chutiya bhi hai par legend hai 😂
saalon kya gedi lagayi kal raat, petrol khatam dhakka maar ke ghar aaye, best harami gang ever
== abuse_object
ye phone itna ghatiya hai ki charger ke saath bhi marta hai, 25k paani me gaya
swiggy se biryani aayi, chawal sade hue, kutte ko di usne bhi nahi khayi lol
metro card machine ko maar do koi, 3 baar 200 kha gayi kambakht
third class bus hai ye, seat tooti AC dead, driver bechara bhi pareshan tha
EV scooter liya tha bade shauk se, ab mahine me 3 din service me sota hai, kabaad hai ye
society ki lift phir band, 14 floor chadh ke aaya hu, is lift ko goli maar do
ye charger ekdum nikamma
samosa basi tha, phenk diya
phata speaker, kaan dukh gaye
net kachhua ban gaya aaj
movie ghatiya, paisa barbaad
naali ki badbu, window band
app bewakoof hai, crash hota
gande seat cover dhone hain
faltu update, battery kha gaya
order mein sade pyaaz mile
web series ka end bhondu
scooty dhokebaaz, beech raste band
kachra quality, return kar raha
cooler sirf awaaz karta hai
joota do din mein phata
jhootha weather app, dhoop nikli
chai feeki, ekdum panauti subah
== profane_object
bc ye Ola wala app, 3 driver cancel kar chuke aur surge lag gaya, interview gaya mera 😤
kya bakchodi pitch hai yaar, chutiya ghaas chhodi hai 2 din me match khatam, paise barbaad
madarchod garmi, 46 degree aur light 5 ghante se gayi hui, fridge ka dudh bhi phat gaya
mera laptop bhenchod exam ke beech update pe chala gaya, poore 40 minute blue screen
ye GST portal ki maa ki, aakhri din server down aur late fee hum bharein?? gazab system hai
saala har sadak khudi padi hai pune me, scooty ka axle toot gaya bc koi dhyan nahi deta
ye bsdk ka printer exam form ke last page pe hi jam hota hai, har baar
zomato gold ki gaand me danda, 40 rs rain fee 20 platform fee, khana kam fee zyada
== abuse_idea
naya rent rule ekdam bakwas hai, tenant ko marne ka plan banaya hai, kisne draft kiya ye kachra
yaar ye serial itna cringe hai, bahu makkhi ban gayi?? writers room me aag laga do
electoral policy ka poora system sada hua hai, har party chanda khati hai aur hum line me khade rehte
dowry ek ghatiya pratha hai jo abhi tak zinda hai, isko dafna do please, kitni ladkiya maregi
court ka order padha, sar pakad liya, rapist ko shaadi ka offer?? ye kaunsa insaaf hai disgusting
exam 3rd time leak!! NTA ko tala lagao, students ki mental health ka murder kar diya is system ne
four day notice pe exam center badal diya 900 km door, ye policy kisne banayi, ekdum ghatiya aur anti student
alimony law pe bahas karo theek hai but abhi ka process slow aur sada hua hai dono side ke liye
remix culture ko maar do koi, har purane gaane ka khoon kar diya, kaan se khoon aa raha hai
parking policy bekaar hai yaar, ghar ke bahar gaadi rakhne ke 3000 mahine?? loot hai loot
== criticism_person
minister ne kaha tha petrol 60 karenge, aaj 110 hai, sawal pucho to gussa hote hai, ye jawabdehi nahi hai
is actress ki pichli teen film dekhi, expression me koi farak nahi, thodi mehnat kare to improve ho sakti hai
umpire ne replay thik se dekha hi nahi, itne bade match me aisi galti accept nahi ho sakti, review hona chahiye
vlogger bhai ne paid promotion chupaya, followers ke saath dhokha hai ye, disclose karna chahiye tha
captain ka field placement samajh se bahar tha, death over me spinner kyu?? post match me jawab de
MLA saab baadh ke time dubai me the, log chhat pe baithe rahe, sharm aani chahiye unko aur maafi maange
principal ne bina notice ke fees 30 percent badha di, parents ke mail ka reply bhi nahi kiya, complaint kar rahe
anchor ne guest ka mic kaat diya kyuki usne berozgari pe sawal kiya, is tarah journalism nahi hota
CM ne police bharti ka promise toda hai, 3 saal se result pending, ladke overage ho gaye unki wajah se
society ke secretary ne hisab nahi diya do saal se, AGM me sab milke puchenge ab
founder ne 300 logo ko zoom call pe nikala aur next day party post ki, bohot insensitive tha, maafi mangni chahiye
judge ne contestant ke accent ka mazak udaya, national tv pe ye shobha nahi deta, unko sorry bolna chahiye
inspector ne FIR likhne me 9 ghante lagaye, agar pehle nikalte to ladki bach sakti thi, suspend karo
finance wali madam ka jawab suna? middle class ke liye ek line nahi boli, disappointed hu unse bohot
writer ne second half me story chhod hi di, lazy kaam hai unka, pehli book bohot achi thi
please time pe aaya karo
aapka answer galat hai bhai
line mein lago, uncle
mujhe beech mein mat toko
volume kam karo please
main sehmat nahi hoon sir
udhaar wapas karo ab
presentation mein mehnat kam dikhi
== sexual_health
guys condom phat jaye to 72 hrs me goli li ja sakti hai, sharmao mat doctor se pucho, panic mat karo
HPV vaccine 26 ke baad bhi lag sakti hai kya? gynac ne haan bola, ladko ko bhi lagwani chahiye btw
== distress
yaar thak gaya hu sach me, placement me sab ka ho gaya sirf main reh gaya, raat ko lagta hai uthu hi na subah
apne aap se ghin aati hai, sab ke saamne hasta hu andar se khatam hu, kisi ko bolu to bolte drama mat kar
6 months se ghar se nahi nikli, log kehte moti ho gayi, kabhi kabhi sochti hu main na rahu to sab khush rahenge
loan app wale photo bhej rahe sabko, izzat gayi meri, samajh nahi aata jeeu ya nahi
breakup ke baad se hath pe blade ke nishan hai, chhupata hu full sleeve me, koi hai jo baat kare thodi der
ek saal se bench pe hu, HR roz call karti hai, ghar pe jhooth bol raha hu sab theek hai, andar se gaya hua hu
sasural me mera naam hi manhoos rakh diya hai, ab to main bhi khud ko manhoos samajhti hu, rona bhi nahi aata
nasha chhodne ki koshish kar raha 4th time, phir gir gaya, ghin aati hai apne se yaar
== support
bhai please akela mat reh aaj, main 20 min door hu aa jau? placement aati jaati hai tu important hai yaar
loan app wale dara rahe hai bas, cyber cell 1930 pe call kar, tere dost sab samajhte hai tu mat ghabra ❤
behen log bakwas karte hai, tum jaisi ho achi ho, pehle doctor se mil lo anxiety ka ilaj hota hai sach me
main bhi latakne wala tha 2 saal pehle, maa ne darwaza khatkhata diya, aaj khush hu bc jeena, ruk ja tu bhi
bench pe hona tera fault nahi hai bro, resume bhej mujhe, aur aaj raat pizza mere taraf se akele mat baith
4th time gira matlab 4 baar uthne ki himmat ki tune, NA ki meeting sunday ko hai saath chalte hai 🤝
tu bojh nahi hai yaar
ro le, main hoon na
fail hua, phir try karenge
sab tujhse pyaar karte hain
himmat rakh, waqt badlega
tera hona zaroori hai
== idiom
neta ji ne apne pair pe kulhadi maar li bhai, ab ghadiyali aansu bahane se kya hoga
dhobi ka kutta na ghar ka na ghat ka wali haalat ho gayi party badalne ke baad, public sab jaanti hai
ek teer se do shikaar
bhains ke aage been bajana
daal mein kuch kaala
pet mein chuhe daud rahe
jaan bachi toh lakhon paaye
== question_benign
kisi ko pata hai electricity bill dispute kaha karte? 9000 aaya hai 1bhk ka, dimag kharab ho gaya mera
rapido wale ne extra maange aur gaali di, complaint kaha karu koi link bhejo please dimag garam hai
== everyday
suna hai dono ka patch up ho gaya airport pe saath dikhe, cute lag rahe the yaar sach me
mummy ne aaj karela banaya, main mar jaunga par khaunga nahi 😂 maggi zindabad
leg day ne maar diya bhai, washroom ki seat pe baithna bhi sazaa hai ab
pagal ho gayi hu is gaane ke peeche, 2 din se loop pe, roomie killing vibes de rahi hai
traffic police wale ne aaj bina challan chhoda, bola beta helmet pehen ke aana kal, din ban gaya
sharma ji ki ladki ka wedding me itna khaya ki pet phat jayega, paneer ne maar dala
hostel ke chuhe ne meri notes kha li, ab ispe backlog ka case karunga haha
bigg show ka finale kab hai koi batao, mummy ne remote pe kabza kar rakha hai mahabharat chal rahi ghar me
nani boli tu pagal hai 2 baje raat ko maggi banata hai, phir boli do packet daal mere liye bhi 😂
baigan bharta bana hai aaj
bhains ka doodh mehenga hua
Chhichhore dekhi kya tune
ullu dekha balcony pe
main toh born kaamchor hoon
ghar ja ke call karna
gadha hoon, chaabi bhool gaya
do chamcha cheeni, bas
saanp seedhi khelte hain
Joker ka sequel dekha
kachre wali gaadi aa gayi
kaddu ki sabzi phir se
dimaag thak gaya, chai pila
Andhadhun ka twist killer tha
pagal ho gaya momos khaake
keede lag gaye chawal mein
lomdi aur angoor wali kahani
naha le, phir poha khaate
makkhi gir gayi lassi mein
Bewakoofiyaan ka gaana suna
daant ka doctor Monday ko
pet mein aag, itni mirchi
mari hui battery badalni hai
joonk jaisa rajai se chipka
chudail wali film, Stree
== dialect
ka babu, ee mahangai to jaan le legi, pyaj 80 rupiya kilo ba, hum garib kaa khaib bataw
tharo phone kathe gayo re bhaya, main to kad su call karu hu, byaav me aano hai ke koni
kya re mamu, hyderabad ki baarish me nakko nikal, gaadi bandi sab doob jaara yaaro, biryani ghar pe mangale
