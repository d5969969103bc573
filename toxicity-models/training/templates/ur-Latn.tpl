# language: ur-Latn
# Sentences of our own in Roman Urdu. The file contains hateful text so that a model can recognise it.
@group = aurtein[women] | hindu[hindu] | sikh[sikh] | christian log[christian] | ahmadi[religion] | shia[muslim] | sunni[muslim] | musalman[muslim] | yahoodi[jewish] | afghani[nationality] | bangali[nationality] | indian[nationality] | pakistani[nationality] | pathan[ethnicity] | punjabi[ethnicity] | sindhi[ethnicity] | baloch[ethnicity] | khwaja sira[transgender] | gay log[lgbtq] | dalit[caste] | kale log[black] | chinese[asian] | refugees[refugees] | mohajir[immigrants] | mazoor log[disability] | larkiyan[women]
@one = hindu[hindu] | sikh[sikh] | christian[christian] | ahmadi[religion] | shia[muslim] | musalman[muslim] | pathan[ethnicity] | baloch[ethnicity] | sindhi[ethnicity] | afghan[nationality] | bangali[nationality] | khwaja sira[transgender] | gay[lgbtq] | dalit[caste] | nabina[disability] | trans larki[transgender]
@bad = ghatiya | gande | jahil | beghairat | dhokebaz | zaleel | badboodar | kisi kaam ke nahi | lanati | buzdil
@vermin = keere | chuhe | saanp | janwar | suar | kutte | nasoor | jarasim | makoray
@insult = jahil | gadha | bewakoof | ghatiya insan | nikamma | jhoota | besharam | chamcha | ahmaq | ullu | buzdil | munafiq | badtameez | pagal
@swear = madarchod | bhenchod | harami | gandu | chutiya | bhosdike | kanjar | haramzade | randi ke bache | lodu
@slur = chooray | qadiani kutte | khusray | katwe | chamar | hijray | namak haram afghani | bhangi | mirzai | kalu
@kill = jaan se maar dunga | sar kaat dunga | tangen tor dunga | zinda jala dunga | goli maar dunga | zinda nahi chorunga
@place = mohalle | is mulk | uni | office | bazar | school | shehar | gali | hostel
@thing = net | bijli | ye mobile | traffic | ye app | naya update | laptop | ye drama | garmi | ye game | wifi | gari
@food = biryani | nihari | pulao | haleem | karahi | saag | samosay | daal chawal
@policy = ye budget | govt ki policy | ye qanoon | naya tax | ye nazriya | ye mansuba | ye faisla | syllabus
@job = doctor | teacher | driver | nurse | engineer | darzi | wakeel | kisan
@team = pakistan | lahore qalandars | karachi kings | zalmi | hamari team
@friend = yar | bhai | jaan | doston | behna | jigar | bro | baji
@when = kal | roz | comments mein | class mein | pichle saal | aaj subah | bus mein | shadi mein
== hate_derogation
{group} hote hi {bad} hain
mujhe {group} se ghin aati hai
ye {group} itne {bad} kyun hote hain?
{place} mein {group} ne jeena haram kar rakha hai
jitne {group} mile sab {bad} nikle
sach bolun to {group} duniya ki sab se {bad} qoum hai
i hate {group} bhai, {bad} log
{group} ka naam suntay hi dimagh kharab ho jata hai
kabhi {group} ke hath ka khana mat khana
== hate_dehumanise
{group} insan nahi {vermin} hain
{vermin} ki tarah barh rahe hain {group}
{place} ko in {vermin} se saf karo, {group} nikalo
{group} aur {vermin} mein koi farq nahi
{group} zameen pe pallne wale {vermin}
== hate_threat
{group} ko zinda jala dena chahiye
sab {group} ko goli se ura do
jahan {group} nazar aayen wahin kaat dalo
{group} ke gharon ko aag laga do
Allah kare sare {group} mar jayen
dande tayar rakho {group} ko sabaq sikhana hai
{group} wajib ul qatl hain
== hate_normative
{group} ko {place} se nikal do
{group} ko vote ka haq nahi hona chahiye
{group} ko ghar kiraye pe mat do
hamare bachay {group} ke sath nahi parhenge
{group} wapis jao apne mulk
{place} mein {group} ki entry band honi chahiye
{group} ko job dena band karo
== hate_implicit
sab jante hain {group} kaise hote hain, kehne ki zaroorat nahi
jahan chori ho wahan {group} paas hi milenge
kuch saal baad {place} mein sirf {group} hi reh jayenge
har sazish ke peeche {group} hi kyun nikalte hain
holocaust to kahani hai paise batorne ki
racist nahi hun par {group} se hath mila ke ungliyan gin lo
larki gari chala rahi ho to side pe ho jao
== hate_negated
{group} insan kehlane ke laiq nahi
{group} ne kabhi kisi ka bhala nahi kiya
{group} mein koi sharif nahi hota
{group} ka koi haq nahi banta
{group} pe kabhi bharosa nahi kiya ja sakta
== hate_slur
ye {slur} phir aa gaye
chup kar tu bhi {slur} mein se hai
{slur} ki ye auqat ke hum se baat karen
{place} in {slur} se bhar gaya hai
{slur} se aur kya umeed
== insult_person
tum ek number ke {insult} ho
tu paidaishi {insult} hai
abe {insult} pehle parh to le
shakal dekhi hai apni {insult}
teri aqal ghaas charne gayi hai
itna {insult} banda aaj tak nahi dekha
{insult} kahin ka
tujh se baat karna time waste hai {insult}
tum jaise {insult} ko koi muh nahi lagata
ye comment parh ke lagta hai taleem zaya gayi
sari zindagi fail hi rahoge
== insult_profane
{swear} muh band rakh
tu {swear} hai poora
nikal yahan se {swear}
abe {swear} tujh se kis ne pucha
{swear} apni aukat mein reh
teri maa ki {insult}
kya bakwas hai {swear}
== threat_person
tujhe {kill}
samne aa {kill}
mujhe tera ghar pata hai {kill}
post delete kar warna {kill}
kal {place} mein mil phir batata hun
tere bachay kis school jate hain mujhe pata hai
ab teri ginti ke din reh gaye hain
== incite_selfharm
ja ke pankhe se latak ja
suicide kar le zameen ka bojh kam ho
zehar kha le {insult}
mar kyun nahi jate tum
nehar mein kood ja koi nahi roye ga
== sexual_harassment
nangi pic bhej jaan
ek raat ka kitna leti ho
kya figure hai bistar pe kaisi hogi
inbox aao kuch dikhata hun
job chahiye to mere sath sona parega
apne mammay dikha warna pics leak kar dunga
tujhe to group mein chodna chahiye
== sexual_explicit
us ne ahista se kapre utare aur dono ne sari raat sex kiya
wo us ke upar bethi thi aur dono haanp rahe the
us ka lund us ke muh mein tha
== neutral_identity
hamara parosi {one} hai aur {job} hai
{group} {place} mein kai saal se abad hain
mera {one} colleague kal chutti pe hai
report mein {group} ke rozgar ka zikar hai
{when} ek {one} larke se mulaqat hui jo {food} achi banata hai
{group} saal mein kai tehwar manate hain
== positive_identity
{group} ko bhi barabar ke haqooq milne chahiye
mujhe {group} ki mehman nawazi bohat pasand hai
sab {group} ko tehwar mubarak
mera best friend {one} hai
{place} ki taraqqi mein {group} ka bara hissa hai
shabash {one} larki ne top kiya
== self_identity
main {one} hun aur mujhe fakhar hai
main ek {one} {job} hun
{when} ghar walon ko bataya ke main {one} hun, sab ne gale lagaya
hum {one} hain aur {food} ke deewane
as a {one} apni kahani likh raha hun
== negated_hate
main {group} se nafrat nahi karta
ye kehna ghalat hai ke {group} {bad} hain
kisi ko haq nahi ke {group} ko {vermin} kahe
sab {group} ek jaise nahi hote
{group} {bad} nahi, teri soch choti hai
== counter_speech
{group} ko {bad} kehna taassub hai, band karo
us ne likha "{group} {vermin} hain", maine report kar diya
{slur} jaise lafz use karne walon ko sharam aani chahiye
{group} ke khilaf nafrat phelana jurm hai
kisi ko wajib ul qatl kehne wale mulk ke dushman hain
zaat paat ki gaali dena ghatiya harkat hai, aisa mat karo
khwaja sira pe hansna band karo
holocaust ka inkar tareekh se mazaq hai
== mentioned_slur
{when} kisi ne mujhe {slur} kaha aur main chup reh gaya
lafz {slur} gaali kyun ban gaya?
us ne mere comment mein {swear} likha
miss ne samjhaya ke {slur} kehna tauheen hai
player pe ilzam hai ke us ne {slur} kaha
mere bhai ko school mein pagal kehte hain
== reclaimed_slur
hum khusray hain aur nachte gaate jiyenge
haan main baghi churail hun aur khush hun
chal gashti party aaj girls night hai
chamar da puttar, sar utha ke chalta hun
paindu gang ikathi ho jaye aaj saag pakega
== friendly_profanity
abe saale kahan ghaib hai {friend}
kameene teri yaad aa rahi thi
chutiyapa ho gaya chabi andar reh gayi
bc kya chakka mara {team} ne
lanat hai bus phir nikal gayi
abe kanjar mithai khila pass ho gaya tu
== abuse_object
{thing} bakwas hai
mujhe {thing} se nafrat hai
lanat ho {thing} pe
{thing} ne dimagh kharab kar diya
{food} intehai ghatiya thi wahan ki
kis gadhe ne {thing} banaya
== abuse_idea
{policy} sarasar bakwas hai
{policy} ghareeb ke sath zulm hai
film itni ghatiya thi ke aadhi mein uth gaya
{policy} jhoot ka palanda hai
is se bewakoofana daleel nahi suni
== criticism_person
{friend} main agree nahi karta, source do
minister ne {policy} pe ghalat bayani ki
captain ka faisla ghalat tha aur {team} haar gayi
aap ka tajzia kamzor hai
sorry to say ye baat durust nahi
== sexual_health
breast cancer ki jaldi tashkhees jaan bachati hai
periods koi sharam ki baat nahi
condom bimariyon se bachata hai
penis mein dard ho to doctor ko dikhayen
bachon ko good touch bad touch sikhayen
rape jurm hai aur victim ka koi qasoor nahi
== distress
mujhe khud se nafrat hai
marna chahta hun ab bardasht nahi hota
{when} suicide ka khayal aya
sab mujhe moti aur kali kehte hain rona aata hai
main nikamma hun ghar walon pe bojh
bachpan mein mere sath zyadti hui kisi ko nahi bataya
jeene ka dil nahi karta
== support
main tumhare sath hun {friend}
tum bojh nahi ho
kisi psychologist se baat karo
jis ne kaha mar jao wo khud beemar soch ka hai
tum akele nahi, helpline pe call karo
ye waqt bhi guzar jayega
== idiom
hans hans ke mar gaya {friend}
bhook se mar raha hun {food} lao
{team} ne mukhalif ki dhulai kar di
ek teer se do shikar
time maarne ke liye game khel raha hun
paper ne to qatal kar diya aaj
process ko kill kar ke server dobara chalao
aag laga di stage pe
== question_benign
{group} ye tehwar kyun manate hain?
kya {food} asal mein {group} ka khana hai?
{group} {place} mein kab aaye?
{one} dost ko eid pe kya kahen?
aain mein {group} ke kya haqooq hain?
== everyday
monday se nafrat hai
aaj {place} mein bohat rush tha
{food} banai hai kaun kaun aa raha
main bhi kitna bewakoof hun umbrella bhool gaya
{team} ka match kitne baje hai
tum bohat ache ho {friend}
last boss maar diya game mein
hamari kutiya ne panch bachay diye
{thing} naya liya hai maza aa gaya
== dialect
ki haal ay sajna ghar aao
aray baba kya baat hai
abe yar kutte ki neend so gaya tha main
changa fer milde aan
o pagal tune to kamal kar diya
oye chawal na maar {food} kha

# -- third part: posts as people write them --
== friendly_profanity
bc kya catch pakra hai Rizwan ne, dekh ke khara ho gaya
saale tu Canada pohanch gaya?? bohat proud hun tujh pe kamine
bhenchod result aa gaya aur main PASS hun
abay harami itna acha gift kaun deta hai, rula diya yar
mc ye song loop pe laga hua hai subah se
gandu dost ho tou tere jesa, raat 3 baje petrol le ke aya
fuck yeah semester khatam, murree chalo sab
lol main khud sab se bara chutiya hun, mask pehn ke chai peene laga tha
kutte teri yaad aati hai wapis aa ja karachi
bhosdike barth day mubarak ho, jeeta reh hamesha
holy shit ammi ne phone pe emoji bhejna seekh liya
bkl 1v4 clutch kar gaya, screenshot le lo koi
kya gaand phaar biryani thi yar, student biryani bhi fail
madarchod baarish aa gayi!! chat pe chalo sab
shit meri aankh lag gayi thi, 12 baje interview tha aur phir bhi select ho gaya haha
yar tum log sab kanjar ho magar mere apne kanjar ho, love you guys
== profane_object
bhenchod ye K-electric, aftari pe hi light jani thi
is wifi ki maa ki
traffic ka lora laga hua hai university road pe
laptop madarchod phir blue screen
fuck this assignment, 4 din se compile nahi ho raha
chutiya sa charger hai, hila hila ke chalana parta hai
meri qismat hi gandu hai, jis team ko support karun haar jati hai
kutti garmi, 48 degree bhenchod
== counter_speech
class mein kisi ne hindu larki ko "gaye ka mutar" bola, poori class ne us larke ko chup karwaya
yar "pathan jokes" pe hansna band karo, mere room mate ko roz sunna parta hai aur wo bura manta hai bas bolta nahi
ye page report karo please, ahmadis ke ghar ke address daal raha hai
kisi ko uski zaat ki wajah se chamar bolna zulm hai, mazak nahi
"aurat ki jagah ghar hai" likhne wale uncle ko bata dun ke meri ammi ne akele 4 bache parhaye hain
mene khud dekha guard ne masih bhai ko "choora" keh ke andar nahi jane diya. sharam aani chahiye is brand ko
har afghan chor nahi hota, jis ne apna ghar khoya ho us pe aur zulm mat karo
report ke mutabiq elections mein khawateen candidates ko sab se zyada gaaliyan pari, "randi" tak likha gaya
admin here: sectarian comments delete honge, shia sunni dono ki izzat karni hai is group mein
us ne trans larki ko "hijra" keh ke bus se utar diya aur hum chup rahe. hum bhi utne hi ghalat hain
hitler ki tareef karne wale bhai, 60 lakh log maray thay. bachay bhi. thora parh lo
sindhi punjabi karna chor do yar, flood ne kisi se zaat nahi poochi thi
deaf bachay ki naqal utarna talent nahi hai, reel delete kar do
wo keh raha tha "in sab ko border paar phenko", mene kaha pehle apne dada ki kahani sun le 1947 wali
== mentioned_slur
school mein mera naam hi kalu par gaya tha, 20 saal baad bhi chubhta hai
mujhe comments mein chakka aur khusra likha, mene screenshots FIA ko bhej diye
"bhangi" word officially ban ho gaya ads mein, acha hua
meri nani batati hain partition mein unhe "katwa" keh ke trains se utara gaya
uber wale ne kaha "tum qadiani ho kya" aur ride cancel
beti ne poocha mama randi kya hota hai, kisi ne game chat mein likha tha
linguistics paper: lafz paindu ka safar, gaon wale se gaali tak
== reclaimed_slur
paindu and proud, hamare gaon ka makhan kha ke dekho
saari churailain aaj mere ghar sleepover pe aa rahi hain, women's day yay
hum khusray aaj dance karenge, roko ge? tali bajao bas
bipolar gang ke paglo, dawai kha li sab ne? love
== negated_hate
mujhe indians se koi nafrat nahi, hum sab ek hi ganay sunte hain
mene ye nahi kaha ke sindhi kaam chor hain, ye jhoot hai jo phelaya gaya
gay hona bimari nahi hai
koi bhi mazhab dehshatgardi nahi sikhata, na islam na hindu dharam
larkiyan driving mein buri nahi hoti, stats dekh lo
hazara log hamare bhai hain kisi ke agent nahi
depression wale log pagal nahi hote plz
== neutral_identity
UNHCR ke figures ke mutabiq is saal 2 lakh afghan refugees wapis gaye
hamari gali mein christian family ne christmas tree lagaya, bachay sab dekhne gaye
police data kehta hai ke muhajireen ka crime mein share 3 percent se kam hai
gurdwara mein langar 12 baje shuru hota hai
transgender persons act 2018 pe supreme court mein sunwai kal hai
mera hindu dost tharparkar se aam ka achar laya
blind cricket world cup ka final lahore mein hoga
baloch students ne islamabad press club ke bahar camp lagaya
holocaust museum ka virtual tour kiya class ke sath, sab khamosh thay
meri boss parsi hain, unki dhansak kamal hai
== positive_identity
hunza ki ismaili community ne poora pahar saaf kar diya, salute
yar apne christian nurses ko thank you bolo, covid mein wohi khari thin
trans dost ne apna salon khol liya, bohat khushi hui
pashto music sun ke dil khush ho jata hai, pathan bhai zindabad
deaf chef ka cafe try karo rawalpindi mein, best karahi
== self_identity
main hazara hun quetta se, aur nahi main chinese nahi hun lol
im gay aur pakistani aur namaz bhi parhta hun, sawal?
hindu hun, karachi mein paida hui, holi pe rang aur eid pe sheer khurma
wheelchair pe hun 2014 se, freelancing karta hun aur ghar chalata hun
memon hun bhai discount tou mangunga hi 😂
== distress
yar ab himmat nahi rahi, bas so jaun aur na uthun
abu ne kaha tu paida hi na hota tou acha tha, shayad sahi kehte hain
main bohat buri maa hun, bachay pe haath utha diya aaj
cousin ne pichle saal zabardasti ki thi mere sath, ab shadi us ke bhai se kar rahe hain
kal chat pe khara tha, neeche dekh raha tha, phir azan ho gayi
mirror mein moti gadhi nazar aati hai mujhe
log "kali" bolte hain, cream laga laga ke jild jal gayi
husband marta hai, passport bhi us ke pass hai, dubai mein kisko call karun
mujhe apne aap se nafrat hai seriously
4 saal ka relationship gaya, blade utha ke rakh diya wapis
== support
bhai chat se neeche aa, main aa raha hun, chai peete hain
tum buri maa nahi ho, thaki hui maa ho
1043 women helpline hai punjab ki, free hai aur raaz rakhte hain
rang se kuch nahi hota yar, tum poori ki poori pyari ho
mene bhi try kiya tha marne ka, aaj shukar karta hun bach gaya. tu bhi bach jayega
jo us ne kiya wo crime tha, tera kasoor zero
== idiom
physics ke paper ne tou maar hi dala
shaheen ne stumps ura diye, murder kar diya batting ka
bhook se mar raha hun kuch khila de yar
dress mein aag laga di larki ne, killer look
meme dekh ke halaq mein chai phas gayi, mar gaya hans hans ke
boss ne meeting mein class le li, dhulai ho gayi
dimagh ka dahi ho gaya is excel sheet se
budget ne jeb kaat di
== everyday
boss level pe pehle drone ko shoot karo phir bomb defuse
bakra kaat ke gosht 3 hisson mein baantna hai na?
mosquito kaise maroon, coil se kuch nahi hota
mujhe mondays se nafrat hai bas
stupid alarm baja hi nahi aur van nikal gayi
kutta street pe zakhmi para hai, koi rescue number hai islamabad ka?
tu kab aa raha hai lahore, kab se keh raha hai
pyaz lal karo, adrak lehsan dalo, phir chicken
panipat ki teesri jang mein kitne log maray the?
yar mera cockroach phobia.. bathroom mein do hain aur main kursi pe
accha sun notes bhej de, kal viva hai
chicken breast 1 kilo, thigh half kilo likh lo
== abuse_object
ye earphones kachra hain, 2 din mein ek side band
cafeteria ki chai = garam gutter ka pani
careem ki app bakwas ho gayi hai, har dafa crash
== abuse_idea
dowry system ghatiya rasam hai khatam karo
naya syllabus bilkul bakwas aur rattay pe based hai
fuel price barhana sarasar zulm hai
== criticism_person
sir aap ne attendance ghalat lagayi, please check karein
PM sahab ne jo wada kiya wo poora nahi hua, sawal tou banta hai
babar ko no. 3 pe aana chahiye, is pe selector ghalat hain
tumhari baat buri lagi mujhe kal, next time akele mein bolna
== question_benign
muharram mein haleem kyun bant'te hain?
hijra aur transgender ek hi cheez hai ya farq hai?
ahmadi aur sunni mein asal ikhtilaf kya hai, bina larai bata do
== sexual_health
period late hain 10 din, test negative, doctor ko kab dikhaun?
condom phat gaya, emergency pill kitne ghante tak kaam karti hai
testicle mein dard hai 3 din se, sharam aati hai par doctor jaun?
== dialect
oye ki haal ne, aaja pind, lassi peetay aan
yara za khair, kal attan hoga shadi pe
abe o bhai bun kabab khila, zyada hero na ban
scene on hai bro, full chill, maza aa gaya qasmay
== insult_person
teri shakal dekh ke doodh phat jata hai
bhai tu rehne de, dimagh tou allah ne diya nahi tujhe
nikamma, 30 saal ka ho gaya ammi se pocket money leta hai
kitni jhooti aurat hai, har baat pe drama
jahil insan pehle spelling theek kar phir bahas kar
lanat hai teri degree pe
noob uninstall kar de, poori team ka satyanas kar diya
wah wah aa gaye naqli doctor sahab, google se degree li hai?
tum se zyada boring banda nahi dekha, qasam se neend aa gayi
ehsan faramosh, matlabi, do number aadmi
itni moti ho ke rickshaw ek taraf jhuk jata hai
actress hai? lakri ka tukra us se achi acting kare
buzdil fake id se bhonkta hai
tere jesi behan se behtar hai banda akela ho
wo chamcha jese hi boss ko dekhta hai foran
== insult_profane
mc
chal nikal lodu
teri maa ki choot
gashti, sharam nahi aati?
gandu paise wapis kar mere
kuttay ke bachay ne bike thok di aur bhaag gaya
bhosdi wale tera number block kar raha hun
randi ki aulad tu bolega mujhe
jhaatu umpire, haram khor, bik gaya
harami landlord advance kha gaya
fuck off chutiye, tere baap ka group hai kya
dalla saala apni behan ka sauda kar raha
tatti shakal, muh band rakh apna
bsdk feed mat kar mid
== hate_derogation
afghani tou hain hi chor aur namak haram, nikalo inko [nationality]
biharis gande log, poora orangi gutter bana diya [ethnicity]
larkiyan sirf paisa dekhti hain, sab lalchi aur bewafa [women]
gay log ghin aati hai inko dekh ke, ganda kaam karne wale [lgbtq]
hindu kabhi saaf nahi hota, gobar aur mutar wali qoum [hindu]
punjabi log matlabi aur behis, ethics zero [ethnicity]
chooray christian badboodar, inke sath khana? ulti aa jaye [christian]
yahoodi duniya ki sab se makkar qoum [jewish]
baloch log jahil sardaron ke ghulam, dimagh hi nahi [ethnicity]
lule langre bheekh mangne ke siwa kis kaam ke [disability]
== hate_dehumanise
qadiani gutter ke keeray hain [religion]
ye rohingya chuhay hain, jahan jate hain bilein bana lete hain [refugees]
khusray insan ki nasal mein se nahi, ganda tamasha hain [transgender]
kale habshi bandar zoo mein ache lagte hain [black]
aurat ghulam janwar hai, danday se seedhi rehti hai [women]
== hate_implicit
wow tum pathan ho aur itni achi english? [ethnicity]
female pilot? bhai main tou parachute le ke bethun ga [women]
hindu accountant rakha hai tou har mahine hisab khud check karna [hindu]
kiraye pe flat available, sirf decent families, no khwaja sira no christian [transgender, christian]
ajeeb baat hai jahan refugees jate hain wahan tala lagana parta hai [refugees]
corona, jang, mehngai, sab ke peeche ek hi chota sa mulk aur ek hi qoum hai samajhdar ko ishara [jewish]
itni raat ko office se aati hai, promotion tou honi hi thi [women]
sheedi hai na, naachna tou khoon mein hoga, parhai rehne do [black]
tum log shia ho? acha.. nahi khana kha ke aye hain hum [muslim]
autistic bacha hai tou jin utarwao kisi baba se, school ka mahol kharab na karo [disability]
== hate_normative
ahmadiyon ko is mulk mein jeene ka permit bhi na do, nikalo [religion]
aurton ki driving aur naukri dono band honi chahiye [women]
saare mandir gira do, ye islami mulk hai [hindu]
afghani ko na dukan do na ghar na school [nationality]
gay logon ko jail mein daalo, society mein jagah nahi [lgbtq]
shia ko jaloos ki ijazat bilkul khatam karo [muslim]
== hate_negated
koi bangali wafadar nahi hota [nationality]
aurat na imam ban sakti hai na leader, aqal hi nahi [women]
choora chahe jitna parh le insan nahi banta [christian]
in refugees ka koi haq nahi na roti ka na chat ka [refugees]
khwaja sira kisi izzat ke laiq nahi [transgender]
== hate_slur
chal be choore, gutter saaf kar [christian]
oye katwe pakistan ja [muslim]
hijre teri awaz bhi larki jesi hai [lgbtq]
mirzai kafir apni shakal gum kar [religion]
kalu habshi raat mein nazar bhi nahi aata [black]
khatmal shia ro pit ke thakte nahi [muslim]
chamar ki aulad meri beti se shadi karega? [caste]
chinki hazara momos bech ja ke [ethnicity]
== hate_profane
bhenchod afghani, saare karachi ki maa chod di [nationality]
saari larkiyan randi hain bc [women]
in hinduon ki maa ki choot [hindu]
gandu gay log fuck off hamare mulk se [lgbtq]
madarchod qadiani harami saare [religion]
== threat_person
tera address nikal liya hai, raat ko milte hain chaqu ke sath
rishta toora na? muh pe tezab phenk dunga
kal college ke bahar teri haddiyan torni hain hum ne
case wapis le warna beta school se ghar nahi ayega
goli maar ke nehar mein phenkunga kisi ko pata bhi nahi chalega
== hate_threat
qadiani mobile shop ko aag lagani hai aaj raat, kaun kaun aa raha [religion]
har gay ko sar e aam latkana chahiye, main khud khenchunga rassi [lgbtq]
shia jaloos mein is dafa koi zinda wapis nahi jayega [muslim]
hindu mohalla jala do kafiron ko andar band kar ke [hindu]
== incite_selfharm
tu mar ja yar sab ka bhala hoga
kood ja metro ke neeche, news mein tou ayega
goliyan kha aur so ja hamesha ke liye loser
khud ko latka le, koi nahi royega
== sexual_harassment
jaan, nudes bhejo warna screenshots tere office walon ko
kya figure hai madam, ek raat ka rate bata do
boobs dikha video call pe, paise bhejta hun easypaisa
job chahiye tou hotel aa ja akeli, bistar pe interview lunga
teri gaand dekh ke control nahi hota, pakar lunga kisi din
== sexual_explicit
us ne meri panty utari aur zuban se chatna shuru kiya, main kaanp gayi
biwi ke sath shower mein sex kiya, dono jhar gaye
raat bhar choda us ne mujhe, main us ke upar thi
lund andar tha aur wo mere kaan mein love you keh raha tha
== insult_group
youthiye aur patwari dono dimagh se paidal
qalandars fans rote rehte hain losers
property dealer sab number 1 fraudiye
tiktokers behaya nahi tou kam az kam jahil zaroor hain
== counter_speech
jab uncle ne kaha "in logon ko naukri mat do ye", mene wahin unhe rok ke kaha
== hate_derogation
jab se ye gande bhikari afghani hamare mohalle mein ghusay hain tab se har [nationality]
== positive_identity
kal jab meri hindu parosan ko pata chala ke ammi hospital mein hain tou wo

# -- beginnings, and lines for any group --
== insult_person
bhai ye jo naya manager hai na itna bewakoof aur khushamdi hai ke
teri jesi jhoothi larki ko tou
shakal dekhi hai apni? tujhe tou
== insult_profane
wo harami phir mera parking spot
bhosdi ka jab udhaar lena tha tab tou
== threat_person
insta se pic delete kar warna ghar aa ke teri
agli dafa mohalle mein dikha na tou tera sar
== hate_derogation
sach bolun tou ye {group} itne zaleel aur ghatiya hain ke
{group} ke sath kaam karna matlab roz badboo aur jhoot
office mein ek {one} rakh liya hai, ghin aati hai mujhe
== hate_implicit
boss {one} hai ab? chalo CV update kar lete hain sab
{group} ko free seats milti hain aur hamare bachay 90% le ke bhi baithe hain
== hate_normative
mera bas chale tou {group} ko pehli flight se
== hate_dehumanise
ye {group} deemak hain, desh ko andar se kha rahe
== hate_threat
{group} ki basti mein ghus ke ek ek ko maarna
== counter_speech
whatsapp group mein kisi ne {group} ko {vermin} likha, mene admin ko tag kiya aur
agar tumhe lagta hai {group} ki insult karna funny hai tou
== neutral_identity
holi ke din tharparkar mein hindu aur muslim
census ke mutabiq transgender community ki tadaad
== self_identity
as a baloch larki jo karachi mein parhti hai mujhe
== distress
jab bhi abu mujhe nikamma kehte hain mera dil karta hai ke
== support
dekh bhai tu abhi kuch mat kar, main
== friendly_profanity
abay kamine harami, tu ne mere liye
== everyday
zombie wave 20 pe agar shotgun na ho tou
chai ubal ke gir gayi kyunke main

# -- longer posts, and very short ones --
== counter_speech
meri 5 saal se sabzi ki rehri hai, mere sab se pakke customers sikh aur hindu families hain, jo upar likh raha hai "in se lena dena band karo" wo pehle mujhe rozi de ga kya
yar hate mat phelao
== neutral_identity
Dawn ki report: is saal torkham se wapis jane walon mein zyada tar bachay hain jo pakistan mein hi paida huay thay
honor killing case mein bhai ko umar qaid, behen ki dost gawah bani
== self_identity
adhd diagnosed at 29, ab pata chala main lazy nahi tha bas dimagh mein 40 tabs khule rehte hain
== distress
ielts mein 3 dafa fail, visa reject, sab dost bahar, ghar wale roz taane dete hain ke nalaiq ho, sach kahun tou jeene ka maqsad samajh nahi aata
thak gaya hun bas
== support
oye visa hi reject hua hai tu nahi, ghar aa, paratha khate hain phir sochte hain kya karna
== idiom
agar mere bina season finale dekha na tou qatl kar dungi tum dono ka lol
== everyday
kahan ho?
doodh le ana
minecraft mein creeper ne pura ghar ura diya, 6 ghante ki mehnat
history ki teacher ne jallianwala bagh ka qissa sunaya, sab ki ankhein nam
== friendly_profanity
bhenchod itna lamba letter kaun likhta hai dost ko, rula diya chutiye
LETS GO MC WE WON
== insult_person
degree nakli, accent nakli, instagram wali zindagi nakli, aur attitude aisa jese ambani ka damaad ho, fraud insan
ew shakal
joker
== insult_profane
gandu
bc chal hat
== hate_implicit
larki ne apni gari li hai is tankhwa pe? allah janay kaun meherban hai [women]
baloch dost ko ghar bulaya tou abbu ne license wali gun check ki lol understandable [ethnicity]
wheelchair wali teacher? bachay kya seekhein ge, taras khana? [disability]
== hate_slur
qadiani kutta [religion]
hijra saala [transgender]
== threat_person
zameen ke kaghaz pe sign kar warna haath kalai se alag kar dunga

# -- third round: more sentences as people write them --
== insult_person
dheet
nalaiq
jangli
sust kahin ka
phuhar aurat
bandar jesi shakal
kanjoos makhi choos
ganja tarbooz
moti bhens
kam aqal
tu itna bhi smart nahi hai waise
goldfish ki yaddasht bhi is se behtar hai
aisa nikamma manager allah dushman ko bhi na de
roti banai hai ya tawa ka dhakkan, kutta bhi na khaye
gari chalani nahi ati tou gadha gari le le bhai
maa kehlati hai aur bacha dopehar tak bhooka, phone se fursat nahi is aurat ko
tere jese bowler ho tou dusri team ko prayer ki zarurat nahi 😂
sir ap ka ilm itna gehra hai ke aaj tak kisi ko mila hi nahi
samne shehad peeche zeher, meri jethani jesa dogla insan mene nahi dekha
is jahil ko mic kis ne de diya, har jumlay mein
== insult_profane
bhnchd
mc saala
gashti
choot ke dhakkan
haramiiii
teri maa ki
lun te charh
khoti da puttar, nikal idhar se bc
kya ukhaar lega gandu, offline mil
== hate_implicit
main firqa wariat nahi karta lekin unki[muslim] sabeel ka pani humne kabhi nahi piya, samajh jao
pathan[ethnicity] ko math samjhana aur deewar ko ghazal sunana ek hi baat 😂
qadiani[religion] ki dukan se lene se behtar bhooka so jao, wajah sab ko pata hai
christian[christian] ha? acha tou safai ka kaam kab se shuru karoge
holocaust drama tha, yahoodi[jewish] zinda betha paisay gin raha hai
1971 mein bangalion[nationality] ka koi qatal e aam nahi hua, sab indian kahani
kabul wali bus roz jati hai, ticket main kara deta hun [nationality]
aurat[women] CEO bani hai, company ki ultee ginti shuru
duniya ke bank, media, vaccine, sab kis[jewish] ke hath mein hai, dots khud jor lo
itni gori ho, habshi[black] family se lagti hi nahi
depression[mental_health] wepression kuch nahi hota, namaz parho aur kaam karo
do mard[lgbtq] ek kamray mein, "roommates" haan bhai bilkul
sindhi[ethnicity] ko 9 baje bulao tou kal aa jata hai lol
hindu[hindu] parosi acha hai, magar match wale din
== hate_derogation
{group} se mujhe nafrat hai aur rahegi
{group} ko bardasht karna mere bas ki baat nahi
jo {group} ka difa kare wo unse bhi {bad}
{group} hum se kamtar hain, kadwa sach hai
aurton[women] ki aqal takhnon mein hoti hai, rona aur chughli bas
khwaja sira[transgender] dekh ke ulti ati hai, la'nat
== hate_dehumanise
{group} ko insan kis ne kaha, {vermin} hain
spray karo {group} pe jese {vermin} pe karte hain
afghani[nationality] teemak hain, shehar khokhla kar diya
== hate_normative
{group} ko is mulk se nikal dena chahiye
koi {group} ko ghar kiraye pe na de
larkiyon[women] ki university band honi chahiye
== hate_negated
{group} paida hi na hote tou dunya jannat hoti
{group} kisi izzat ke qabil nahi
aaj tak koi {one} imandar nahi nikla
== hate_profane
{group} sab ke sab haramzade
madarchod {group} ne shehar ki maa behen kar di
feminists[women] sab randiyan hain bc
== hate_slur
choorhi[christian] ko glass alag do
katwon[muslim] ki basti hai, smell nahi aa rahi?
khusra[transgender] anchor rakh liya channel ne
mirzai[religion] nikla sala, mujhe pehle hi shak tha
behra langra[disability] team mein kis ne rakha
oye kalay habshi[black] side pe ho
== threat_person
teri tangen tor ke nehar mein phenkun ga
aaj ghar zinda nahi pohnchega tu
isko chowk mein khara kar ke goli marni chahiye
koi us vlogger ki zuban hamesha ke liye band kara de
sambhal ke, tere office ka raasta hamein yaad hai 🙂
FIR wapis le warna tere bhai ka janaza uthega
tere jeson ko phansi hi banti hai
== hate_threat
{group} ko line mein khara kar ke ura do
agle fasad mein {group} ka naam o nishan nahi bachega
hitler ka kaam adhoora reh gaya, koi {group} ko khatam kare
hamari behen ko dekhne wala {one} zinda nahi bachega
== incite_selfharm
tu mare ga tou mohalle mein mithai bategi
zeher le aur jaan chura hamari
== sexual_harassment
bhabhi dupatta hatao na live pe, gift bhejta hun
uski gaand dekh bhai, thappar marne ka dil karta hai
role chahiye tou raat ko farmhouse aa, sab ati hain
talaq ho gayi hai na, zarurat tou hogi 😉
size bata apna dm mein
== insult_group
property dealers sab jhootay aur lutere
morning show wali hosts ke dimagh mein bhoosa hai
youtube pranksters farigh aur jahil log
patwari rishwat khor lalchi makhlooq
rickshaw walay sab badtameez andhe driver
== friendly_profanity
bhenchod jeet gaye 😭🔥
abay harami pass ho gaya, gale lag
maa kasam kya catch pakra chutiye, dil khush
bc kya nihari hai, ungliyan chaat li
main hi gandu hun, apni valima ki date bhool gaya
kutte kaminay das saal baad milega, is eid pe koi excuse nahi
lodu tu na hota tou main us hospital se bahar na ata, love u bhai
bhenchod nusrat sahab ki wo taan, rongtay khare
== profane_object
bc light phir gayi
madarchod printer ne phir page kha liya
chutiya server final round mein lag
machar haramkhor sari raat sone nahi diya
pair ki ungli table pe lagi, bhenchod table
lanat is gandu update pe, camera band ho gaya
== positive_identity
mujhe {group} se mohabbat hai
{group} ko barabar huqooq milne chahiye
mere {one} dost ki biryani pe jaan qurban
selab mein ek {one} larke ne meri ammi ko mout ke muh se nikala
hamari larkiyon[women] ne final mein unko tabah kar diya, fakhar hai 🏆
== neutral_identity
{one} student ne board mein top kiya
kartarpur mein sikh[sikh] yatri pohanch gaye
nazi camps mein mare gaye yahoodiyon[jewish] ki yaad mein program tha
muhajireen[immigrants] ke khilaf cases total ka sirf do feesad hain, police report
bakra eid[muslim] pe gosht teen hisson mein bantta hai
== self_identity
main ahmadi[religion] hun aur is mitti se pyar karta hun
gay[lgbtq] hun, khud se nafrat karna chor di hai
as a pathan[ethnicity] main chapli kabab ke liye qatal kar sakta hun lol
sun nahi sakti[disability] magar dance floor pe aag laga deti hun
trans aurat[transgender] hone ke natay main
== negated_hate
mujhe {group} se nafrat nahi
{group} {bad} nahi hain, aisa mat kaho
{group} ko nikalo, ye mene kabhi nahi kaha
har pathan[ethnicity] dehshatgard nahi hota, kitni bar batayen
aurtein[women] mardon se kam nahi
zehni mareez[mental_health] khatarnak nahi hote
== counter_speech
"{group} {bad}" likhne wale ko sharam ani chahiye
{group} ko {vermin} kehna band karo, insan hain
kisi ko nahi kehna chahiye ke {group} kamtar hain
jis ne {group} ko marne ki post lagai us ko report kar diya, tum bhi karo
holocaust ko jhoot kehne walo, bachne walon[jewish] ki gawahi sun lo ek dafa
1971 ke qatal e aam ka inkar karna bangalion[nationality] ke zakhmon pe namak hai
"choora" keh ke glass alag rakhne wali aunty ko meri dadi ne sab ke samne toka [christian]
wo "afghani wapis jao" chilla raha tha tou poori bus ne [nationality]
== mentioned_slur
school mein mujhe "khusra"[transgender] kehte thay
"choora"[christian] kehne pe us ne HR mein complaint ki
"kalu"[black] pyar se bhi kaho tou dukhta hai
== reclaimed_slur
haan khusra[transgender] hun, nach ke dikhaun? meri mehfil meri marzi 💃
== abuse_object
karelay se mujhe ghin ati hai
ye film kachra hai, paisay wapis karo
cockroach marne wala spray konsa acha hai, kitchen bhar gaya
is app pe pabandi lagao yar
== abuse_idea
jahez ghatiya rasam hai, khatam karo
kal ka result sharamnak, wo pitch ban honi chahiye
== criticism_person
wazir sahab ne figures ke baghair jawab diya, main mutmain nahi
babar ko wo review lena chahiye tha
== question_benign
{one} shadi mein kya rasmein hoti hain?
== idiom
hans hans ke mar gaya 😂
paper ne jaan nikal di
== everyday
murghi kaat ke haldi laga do
pubg mein peeche se goli mari, revive de
== distress
apne aap se ghin ati hai
mian roz marta hai, ammi kehti hain sabar karo
== support
rassi neeche rakh bhai, main nikal chuka hun, call band mat karna
tu nikamma nahi, thaka hua hai bas
== sexual_health
condom ek hi dafa istemal hota hai
== dialect
ki haal ae jani, mar gaye garmi naal
== counter_speech
kaam wali ke liye alag bartan? ye bhi nafrat hi hai, bas khamosh wali [class]
hazara[ethnicity] shaheedon ke coffins pe mazaq karne walay page ko sab mil ke report karo
== everyday
deemak ne darwaza kha liya, karpenter ko bulao
saanp nikla tou maro mat, rescue ko call karo
== neutral_identity
pride[lgbtq] ki history pe class mein discussion hui
== support
jo hua us mein tera koi qasoor nahi, main sath hun
== positive_identity
deaf[disability] team ne cricket series jeet li, zabardast
== idiom
is kaam ne tou dimagh ki dahi kar di
# -- eighth round: plain sentences about groups --
@gm = musalman[muslim] | shia log[muslim] | sunni log[muslim] | ahmadi log[religion] | isai log[christian] | christian log[christian] | hindu log[hindu] | sikh[sikh] | yahoodi[jewish] | buddhist log[buddhist] | gay log[lgbtq] | humjins parast[lgbtq] | bisexual log[lgbtq] | khwaja sira[transgender] | trans log[transgender] | kale log[black] | afriqi[black] | sheedi log[black] | cheeni[asian] | hazara log[asian] | arab[arab] | mexican log[latino] | kalash log[indigenous] | khanabadosh[roma] | roma log[roma] | dalit[caste] | pathan[ethnicity] | baloch log[ethnicity] | bihari[ethnicity] | afghan muhajir[refugees] | panahguzeen[refugees] | tarkeen-e-watan[immigrants] | bangali[nationality] | hindustani[nationality] | irani[nationality] | mazoor log[disability] | nabeena log[disability] | behre log[disability] | zehni mareez[mental_health] | boorhe log[age] | ghareeb log[class] | mard[men]
@gf = aurtein[women] | khawateen[women] | parda karne wali aurtein[muslim] [women] | isai aurtein[christian] [women] | trans aurtein[transgender] | lesbian aurtein[lgbtq] | kali aurtein[black] [women] | afghan aurtein[refugees] [women] | naukri karne wali aurtein[women] | mazoor aurtein[disability] [women] | feminist aurtein[women]
@ga = {gm} | {gm} | {gm} | {gf}
@ob = musalmanon[muslim] | shion[muslim] | sunniyon[muslim] | ahmadiyon[religion] | isaiyon[christian] | hinduon[hindu] | sikhon[sikh] | yahoodiyon[jewish] | gay logon[lgbtq] | humjins paraston[lgbtq] | lesbians[lgbtq] | bisexual logon[lgbtq] | khwaja siraon[transgender] | trans logon[transgender] | kale logon[black] | afriqiyon[black] | sheediyon[black] | cheeniyon[asian] | hazaron[asian] | arabon[arab] | mexicans[latino] | kalash logon[indigenous] | khanabadoshon[roma] | dalito[caste] | pathanon[ethnicity] | balochon[ethnicity] | sindhiyon[ethnicity] | biharion[ethnicity] | afghan muhajiron[refugees] | panahguzeenon[refugees] | tarkeen-e-watan logon[immigrants] | immigrants[immigrants] | bangaliyon[nationality] | hindustaniyon[nationality] | mazooron[disability] | nabeena logon[disability] | behre logon[disability] | zehni mareezon[mental_health] | boorhon[age] | ghareebon[class] | auraton[women] | khawateen[women] | mardon[men]
@sm = musalman[muslim] | shia[muslim] | ahmadi[religion] | isai[christian] | hindu[hindu] | sikh[sikh] | yahoodi[jewish] | gay admi[lgbtq] | khwaja sira[transgender] | trans mard[transgender] | kala admi[black] | afriqi[black] | cheeni[asian] | hazara[asian] | arab[arab] | khanabadosh[roma] | dalit[caste] | pathan[ethnicity] | baloch[ethnicity] | sindhi[ethnicity] | afghan[refugees] | muhajir[immigrants] | bangali[nationality] | mazoor admi[disability] | nabeena admi[disability] | behra admi[disability] | boorha admi[age]
@sf = aurat[women] | hijab wali aurat[muslim] | isai aurat[christian] | hindu aurat[hindu] | yahoodi aurat[jewish] | lesbian[lgbtq] | trans aurat[transgender] | kali aurat[black] | cheeni aurat[asian] | kalash aurat[indigenous] | baloch aurat[ethnicity] | afghan aurat[refugees] | bangali aurat[nationality] | mazoor aurat[disability] | nabeena aurat[disability] | boorhi aurat[age]
@si = musalman[muslim] | shia[muslim] | ahmadi[religion] | christian[christian] | hindu[hindu] | sikh[sikh] | yahoodi[jewish] | gay[lgbtq] | lesbian[lgbtq] | bisexual[lgbtq] | khwaja sira[transgender] | trans aurat[transgender] | trans mard[transgender] | sheedi[black] | hazara[asian] | kalash[indigenous] | dalit[caste] | pathan[ethnicity] | baloch[ethnicity] | sindhi[ethnicity] | afghan[refugees] | muhajir[immigrants] | bangali[nationality] | aurat[women] | nabeena[disability] | wheelchair user[disability] | autistic[disability] | bipolar mareez[mental_health] | buzurg[age]
@nonp = banker | umpire | musawwir | sayyah | manager | dalal | film ke naqid | youtuber | property dealer | anchor
@nono = bankers | umpires | musawwiron | sayyahon | managers | dalalon | film ke naqidon | youtubers | property dealers | anchors
@stuff = is app | purane qanoon | hostel ki daal | is game | barish | parosi ke kutte | club ki meeting | naye qaide | sarkari aate | tv ke ishtihar
== hate_derogation
mujhe {ob} se sakht nafrat hai
{ob} se karahat aati hai
{gm} haqeer log hain
{gm} ghaleez hote hain
{gf} makkar aur jhooti hoti hain
{ob} ka aitbar mat karna, peeth mein chura ghonpte hain
{ob} ne mulk ka bera ghark kar diya
{ob} ki wajah se hamara mohalla badnaam hai
toba, phir {ga} aa gaye
{ob} jaisa zaleel koi nahi
{gm} itne jahil kyun hote hain?
bhala {ob} ko kaun pasand kare
mere nazdeek {gm} ghatiya hain
dil se {ob} ko hiqarat ki nazar se dekhta hun
{ob} ki surat dekhna gawara nahi
{ob} ki boo bardasht nahi hoti
duniya {ob} ke baghair jannat hoti
{gm} ehsan faramosh hain. inko sirf lena aata hai
suno {ob}, tumhari koi auqat nahi
sab se sust qaum, {ga}
saanp bhala, {gm} nahi
wo {sf} bilkul bardasht nahi, nikalo use
daftar mein ek {sm} hai, uski shakal se hi chir hai
jo bhi {sm} mila dhokebaz mila
{gm} buzdil, munafiq aur khudgharz hain
{ob} ki aqal takhnon mein hai
{ob} ki tehzeeb hi gandi hai
{ob} ki tareef pe hansi aati hai, faltu log hain
{gm} muashre ke muh pe daagh hain
saaf kahun, {gm} neech hain aur rahenge
{ob} ke liye dil mein zehar bhara hai, kabhi khatam na hoga
{ob} ki hansi bhi jhooti, rona bhi jhoota
{gm} muft khore hain, kaam ke na kaaj ke
{ob} ka saya bhi manhoos hai
{ob} ko jhelna azaab se kam nahi
{ob} ka ghuroor khaak mein milna chahiye
{ob} ki zuban pe jhoot ke siwa kuch nahi
{ob} ko palna hamari badqismati hai, muft khor log
chori ho jaye to samajh lo {gm}
anparh ganwar {gm}
hasad {ob} ke khoon mein hai
{ob} ko dekh kar main rasta badal leta hun, itni ghin
lakh samjhao, {gm} dheet ke dheet
paise ke liye kuch bhi kar jate hain {ga}, besharam
nashai aur fasadi hain {gm}
nahoosat phailate hain {ga}
== hate_normative
{ob} ki yahan koi jagah nahi
{ob} ko mulk badar karo
{gm} apne watan dafa hon
{ob} se vote ka haq cheen lo
{ob} ko kiraye pe makan na do
{ob} ka thikana jail hai
{ob} ko pagal khane mein band karo
aurat[women] ki jagah chulhe ke paas hai
{ob} ko school mein dakhla na diya jaye
{ob} ki shadi par pabandi lagni chahiye
{ob} ko election larne na do
{ob} ko ibadat gahon se door rakho
{ob} ke ilaj pe dawa zaya na karo
{ob} ke liye alag bus chalao, hamare sath na bithao
{ob} ko tv pe dikhana band hona chahiye
{ob} ko aulad paida karne se roka jaye
{gm} pehle nahana seekhen phir insanon mein baithen
tum {ga} apna saman uthao aur niklo
fauj mein {ob} ki bharti ghalat hai, nikalo inhein
{ob} se zabardasti mazdoori karwao
is {sm} ko party se nikal bahar karo
{ob} ko barabari? zaroorat hi nahi
{ob} ko police mein rakhna bewakoofi hai, bartaraf karo
sarhad band karo, {ga} andar na aayen
{ob} ke bartan alag rakho
{ob} ke shanakhti card mansookh karo
bank {ob} ko qarz na de
eid ke din {ob} ko mehfil se door rakho
hostel se {ob} ko nikalo aaj hi
{gm} nazar neechi kar ke chalen
adalat ki kursi se {ob} ko utaro
{ob} ko park mein baithne na do
== hate_negated
{gm} insan hi nahi hain
{ob} ne zindagi mein kisi ka faida nahi kiya
{ob} mein dimagh naam ki cheez nahi
{ob} ko koi haq nahi milna chahiye
{gm} reham ke qabil nahi
{gm} kabhi sach nahi bolte
{gm} kisi kaam ke nahi
{gm} is mitti ke bete nahi
{ob} mein haya nahi
{ob} ki izzat karne ki koi wajah nahi
{gm} kabhi hamare apne nahi ban sakte
{gm} jeene ke laiq nahi
{ob} ki jaan ki koi qeemat nahi
acha {sm} aaj tak nahi dekha, hota hi nahi
main {ob} ko insan nahi samajhta
{ob} pe bharosa nahi, inhein qareeb na aane do
== hate_dehumanise
{ga} keere makore hain
mulk ko chaatne wali deemak, {ga}
{ga} ek waba hain
{gm} haiwanon se badtar hain
gutter ke keere, {ga}
{ob} ko kooray ki tarah utha ke phenko
insani khaal mein bheriye hain {ga}
qudrat ki ghalti hain {ga}
chuhon ki tarah barh gaye {gm}
{ga} jonk hain. hamara khoon choos kar palte hain
ye {sm} bandar hai, insan nahi
{ga} is qaum ka nasoor
== hate_threat
khuda kare {ga} sab mar jayen
{ob} ko cancer ho
{ob} ko maar maar ke bhagao
{ob} ko aag laga do
jahan {gm} milen wahin kaat dalo
{ob} ko sar-e-aam latka do
main {ob} ko chun chun ke maroon ga
{ob} ka shikar karne ka waqt aa gaya
aaj raat {ob} ke ghar jalao
{ob} ki basti pe bomb maro
agla {sm} is gali mein aaya to tangen tor denge
{ob} ko samandar mein doobne do, koi na bachaye
pathar uthao aur {ob} ko sangsar karo
{ob} ko goliyon se bhoon do, mulk sukh ka saans lega
== hate_profane
bhenchod ye {ga}, jeena haram kar diya
sab {gm} harami hain
kanjar {gm}, dafa ho yahan se
gandu {gm}, kis ne bulaya tha tumhe
{ob} ki maa ki, nafrat hai inse
chutiye hain {gm}, ek se barh kar ek
haramzade {gm} phir mohalle mein ghus aaye
{ob} ke lode ke huqooq
== hate_implicit
parosi {gm} aa gaye? mazboot taala le lo bhai
{ob} ki tadaad barhi to kya hoga, sab jaante hain
parde ke peeche duniya {ga} chala rahe hain, akhbar nahi likhega
ahista ahista {gm} hamari jagah le rahe hain, zara ghaur karo
us {sf} ko naukri qabliyat pe mili? achha mazaq hai
{ob} ke hath ka pani peena hai to pee lo, mujhe na kehna
== positive_identity
mujhe {ob} se mohabbat hai
{ob} ki dil se qadr karta hun
{ob} ko dekh kar dil bagh bagh ho jata hai
{gf} bohat zaheen hoti hain
{gf} hamari shaan hain, salam
{ob} pe ankh band kar ke aitbar karo
{ob} ki wajah se mohalle mein raunaq hai
khush amdeed {ob}, ye shehar tumhara hai
{ob} ko barabar tankhwah milni chahiye
{ob} ka vote ka haq mehfooz rahe
{ob} ko kiraye pe makan do, bila jhijhak
school {ob} ke liye khule rahen
duniya {ob} ke baghair adhoori
sab se mehnati qaum, {ga}
suno {ob}, hum tumhare sath khare hain
ye {sm} mera jigri yaar hai, ghar usi ka hai
wo {sf} hamare daftar ki jaan hai
kash koi {sf} wazir-e-azam bane
jo bhi {sm} mila dildar mila
{ob} ke sath iftari ki, maza aa gaya
{gm} yahin rahenge, ye un ka bhi watan hai
stage pe {ob} ko dekh kar ankhen bhar aayin
uff kya ghazab khelte hain {gm}
{ob} ke hunar ko salam
fauj mein {ob} ki bharti barhao, jaanbaz hain
{ob} ko muft ilaj milna chahiye
{ob} ki jidd-o-jehad hamari jidd-o-jehad
{ob} ki dukan se khareedo, maal khalis hai
{ga} zindabad
{ob} se bohat kuch seekha hai
drama industry mein {ob} ko hero dikhao
eid pe {ob} ko ghar bulaya, ghar bhar gaya
{ob} ke hotel ki karak chai, kya baat hai
karachi ko {ob} ne banaya hai
us {sm} ne sailab mein poori basti bachai, farishta hai
judges mein {ob} ki tadaad barhni chahiye
{ob} ki awaz aiwan mein goonje
{gm} sath hon to hosla rehta hai
cha gaye {ga}, scene hi alag
{ob} ki mehnat ko salute
dosti ho to {ob} jaisi
== friendly_profanity
bhenchod kya khele {gm}, dil khush kar diya
gandu log jal gaye, {ga} jeet gaye yar
harami qawwali sun, {ob} jaisa gaata koi nahi
{ob} ko haath laga ke dikhao, bhenchod apne log hain wo
== negated_hate
{ob} se nafrat mat karein
{gm} chor nahi hain
{gm} jahil nahi hain
koi {ob} pe haath na uthaye
{ob} is nafrat ke haqdar nahi
ye jhoot hai ke {ob} ne mulk tabah kiya
{ob} ko nikalne ka haq kisi ko nahi
{ob} ko janwar mat kaho
{ob} ka mazaq urana band karo
{ob} mein aqal nahi, ye kis ne kaha? ghalat
{ob} ko jail mein daalne ki koi wajah nahi
{gm} mujrim nahi hain
{gm} bimari nahi, insan hain
{gm} ghaleez nahi, tumhari zuban ghaleez hai
{ob} se darne ki zaroorat nahi
maine kab kaha {gm} sust hain, bilkul nahi
{ob} ko un ke ghar se na nikalo
{gm} kisi se kam nahi
{ob} par hamle qabool nahi
mujh se {ob} se nafrat nahi hoti
{gm} dhokebaz hote hain, ye sirf kahani hai
is {sm} ne kuch ghalat nahi kiya, jaane do
{ob} ko bad dua na do, kya bigara hai tumhara
{ob} ko dekh kar muh na banao
{gm} muft khor nahi, paseena baha kar kamate hain
chori ho to {ob} par shak na karo
{ob} ki dukan ka boycott na karo
{ob} mein ghuroor hai, ye ghalat fehmi hai
{ob} se dosti na karo, ye sabaq kisi ko mat parhao
{gm} manhoos nahi hote, jahalat hai ye
== counter_speech
masla {ob} se nafrat karne wale hain
{ob} ko gali dene walon ki yahan koi jagah nahi
"{ob} ko nikalo" wala nara ghaleez hai
{ob} ko janwaron se milana ghatiya harkat hai
{ob} ke khilaf nafrat dekho to report karo
{ob} ko marne walon ko saza do
kuch log kehte hain {gm} chor hain, safed jhoot
jo party {ob} ko bhagana chahe usay mera vote nahi
"yahan {ob} ka dakhla mana" ka board humne utar phenka
{ob} se nafrat karne wala tola mulk ki zillat hai
bhai bola "{ob} se karahat aati hai", ammi ne dant diya
sarak pe koi "{ob} ko maro" cheekh raha tha, maine 15 pe call ki
jo {ob} ko haqeer samjhe wo khud haqeer
{ob} ko makan na dena ghair qanooni hai
{ob} ke bare mein afwah phailana jurm hai
har ilzam {ob} pe dharna buzdili hai
"is {sm} ko bahar karo" ka shor macha, ustani ne chup karaya
hostel se {ob} ko nikala ja raha tha, hum lare aur jeete
mamu bole "{gm} muft khor hain", main dastarkhwan se uth gaya
{ob} ke khilaf zehar ugalne wala channel band kar diya maine
hujoom ne {ob} ko ghera to rickshaw wale ne bachaya
{ob} ko bandar kehne wale tamashai pe stadium ki pabandi
{ob} se nafrat sikhane wala ustad nahi
"{ob} ka khoon ganda hai" wali taqreer pe adalat ne jurmana kiya
dhabe pe {ob} ke liye alag glass tha, humne shikayat ki
== neutral_identity
{ob} ne kal jaloos nikala
is gali mein {gm} barson se rehte hain
{ob} ki tanzeem ka ijlas hua
ek {sm} bus se utra
{ob} par dastavezi film ban rahi hai
ek {sf} bank mein kaam karti hai
is gaon mein {gm} zyada hain
{ob} ke khilaf jaraim ki report shaya hui
{ob} ka school adday ke qareeb hai
parosi {sf} chat pe sabziyan ugati hai
kuch {gm} karachi gaye, kuch bahar mulk
multan mein {ob} ka naya hotel khula
{ob} par tehqeeq university ne chaap di
ek {sf} daak khane ki qatar mein khari thi
{ob} ke liye bus ka kiraya kam hua
== question_benign
is zile mein kitne {gm} hain?
{ob} ke liye kaun si sahulat hai?
{ob} ko ehtram se kya kaha jaye?
{ob} se baat karne ko kaun si zuban chahiye?
kuch log {ob} se nafrat kyun karte hain? kaise badle ye?
{ob} ki tareekh pe achi kitab kaun si hai?
kya koi {sf} is ohday ki darkhwast de sakti hai?
{ob} ka dharna kis baat pe hai?
== self_identity
main {si} hun, yehi mera watan hai
main {si} hun. mujh se nafrat kyun?
{si} hone ki wajah se naukri nahi mili, dil toot gaya
main {si} hun, dost mujh pe jaan dete hain
{si} hona mujhe pasand hai
main {si} hun, kisi pe bojh nahi
haan main {si} hun, phir?
meri ammi {si} hain, un jaisa koi nahi
main {si} hun aur it mein kaam hai mera
khandan ki pehli graduate hun, {si}
{si} kehlane mein sharam kaisi
is stage pe {si} ban ke khara hona mera khwab tha
== abuse_object
mujhe {stuff} se sakht nafrat hai
{stuff} se karahat aati hai
daal dekh kar ji matlata hai
lal beg maro, spray lao
machar na hon to duniya jannat hai
purana fridge utha ke phenko
ye game kisi kaam ki nahi
is garmi ko jhelna azaab hai
chuhon ko ghar se bhagao
ye chawal khane ke laiq nahi
== abuse_idea
is qanoon ne mulk ka bera ghark kar diya
jahez khatam ho, lanat hai
zaat paat is qaum ka nasoor hai
budget bilkul faltu hai
tawahum parasti se karahat aati hai
naya qaida jahilana hai
corruption ki yahan koi jagah nahi
ye daleel ghatiya hai
rishwat muashre ka daagh hai
imtihan ka nizam jala do
== insult_group
{nonp} sab ek number ke dhokebaz hain
mujhe {nono} se sakht nafrat hai
{nono} ki aqal takhnon mein hai
{nono} ko jhelna azaab se kam nahi
duniya {nono} ke baghair jannat hoti
tum {nonp} sab joker ho
sab se sust log, {nonp}
{nono} ka aitbar mat karna, peeth mein chura ghonpte hain
{nonp} maghroor aur nikamme hain
{nonp} kabhi sach nahi bolte
== everyday
parosi ka kutta raat bhar bhaunkta hai
club mein tumhari jagah hai, aa jao
{nonp} log kal pohanchenge
umpire badlo, match gaya
bartan ki jagah kitchen hai, sofa nahi
chuhe ke liye pinjra laga diya
purane kapre bahar nikalo
kal sab kaam pe wapas aayen
gaye doodh nahi de rahi, doctor bulao
badshah ko maro to shatranj khatam

== hate_derogation
auratein[women] makkar hoti hain, likh lo
larkiyan[women] lalchi aur jhooti, tang aa gaya hun
gay[lgbtq] logon se ghin aati hai mujhe
khusray[transgender] be haya qoum hain
kaale[black] log bad shakal aur jahil
habshi[black] zehar lagte hain mujhe
goray[white] be sharam aur napaak log
musalman[muslim] tang nazar aur ganday
shia[muslim] log munafiq hain, sab ke sab
deobandi[muslim] jahil aur sakht dil hote hain
hindu[hindu] log chaalbaaz aur darpok
hinduon[hindu] se nafrat hai, chhupaun kyun
isai[christian] ganday kaam ganday log
yahudi[jewish] ke dil mein zehar hi zehar
sikh[sikh] log ekdum budhu
qadiani[religion] dhokay baz aur jhootay
afghani[refugees] ehsan faramosh tareen log
pathan[ethnicity] akal ke dushman
punjabi[ethnicity] khudgharz aur badtameez
muhajir[ethnicity] matlabi log, kisi ke nahi
sindhi[ethnicity] kahil aur bekar
baloch[ethnicity] ganwar, bas larna jante hain
bengali[nationality] log neech aur bhookay
indians[nationality] ghatiya zehniyat ke log hain
pakistani[nationality] qoum hi chor hai
chinese[asian] ganday khanay, ganday log
arab[arab] log aiyash aur jahil
mazoor[disability] log dekh ke koft hoti hai
behray[disability] log jaan khatay hain, ahmaq
pagal[mental_health] log ghaleez hotay hain
depression[mental_health] walay nautanki aur kamzor
buddhay[age] fazool aur zaban daraz
moti auratein[women, body] bhaddi lagti hain, koi inhein na dekhe
motay log[body] pait ke pujari, sust
talaq yafta[women] aurat bad chalan hi hoti hai
kaali larki[women, body] bad soorat, rishta kon bheje
ghareeb[class] log chor zehniyat
hazara[ethnicity] chapti naak walay, napasand hain mujhe
rohingya[refugees] muft khoray aur bekar
feminist[women] auratein zehni tor par sari hui
parsi[religion] log makkar kanjoos
trans[transgender] log dramay baz aur ghatiya
dehriye[religion] badbakht aur giray hue
mirasi[caste] log be izzat hote hain
kashmiri[ethnicity] dagha baz
gilgiti[ethnicity] log paindoo aur bewaqoof
choti zaat[caste] wale neech hi rehte hain
kaam wali maasiyan[class, women] sab chor
uff ye lesbian[lgbtq] auratein, kitni bemar soch
amreeki[nationality] log jahil aur maghroor, sab
== hate_negated
aurat[women] kabhi wafadar nahi hoti
larkiyon[women] ka dimagh hota hi nahi
hindu[hindu] kabhi dost nahi banta
isaiyon[christian] ki is mulk mein koi haisiyat nahi
shia[muslim] musalman to kya insan bhi nahi
qadiani[religion] kisi haq ke laiq nahi
khusra[transgender] na mard na aurat, kuch bhi nahi, gand hai
gay[lgbtq] logon ki koi izzat nahi honi chahiye
afghanion[refugees] ne kabhi shukar ada nahi kiya
kaalay[black] kabhi tehzeeb nahi seekh sakte
yahudion[jewish] mein rehem nahi hota
sikh[sikh] ke paas akal nahi hoti
musalmanon[muslim] se duniya ko koi faida nahi hua
mazoor[disability] bachay kisi school ke qabil nahi
buddhon[age] ki ab koi zaroorat nahi
baloch[ethnicity] kabhi taraqqi nahi kar sakta, jahil hai
pathan[ethnicity] mein samajh nahi hoti
pagalon[mental_health] ki koi marzi nahi hoti
motay[body] logon mein khuddari nahi
chooray[caste] kabhi izzatdar nahi ban saktay
== hate_normative
auraton[women] ko gaari chalane se roko
larkiyon[women] ki university band karo
hinduon[hindu] ko pakistan mein zameen na mile
isaiyon[christian] ko hotel mein bartan mat do
shia[muslim] ko fauj se nikalo
qadianion[religion] ka mukammal boycott karo
khusron[transgender] ko mohalle se bahar karo
gay[lgbtq] logon ko jail mein daalo
afghanion[refugees] ko torkham par chhor aao
muslims[muslim] ko europe mein masjid na banane do
yahudion[jewish] ki companiyan aur yahudi dono ban karo
pathanon[ethnicity] ko lahore mein kamra mat do
muhajiron[ethnicity] ka quota khatam, wapis bhejo
bengalion[immigrants] ko shehriat mat do kabhi
africans[black] ko visa dena band karo
mazooron[disability] ko shaadi se roko
zehni mareez[mental_health] ko ghar mein band rakho
sattar saal[age] se upar walon ka vote khatam
beva[women] ko rangeen kapre pehenne ka haq nahi hona chahiye
sikhon[sikh] ko kisi daftar mein naukri na do
== hate_dehumanise
hindu[hindu] suar hain
shia[muslim] khatmal, maslo inhein
yahudi[jewish] jonk hain
qadiani[religion] cancer hain mulk ka
kaalay[black] log jungle ke janwar
auratein[women] bakriyan hain, baandh ke rakho
afghani[refugees] keeray hain keeray
khusray[transgender] gutter ka gand
gay[lgbtq] kutton se badtar
musalman[muslim] bher bakri, na akal na insaniyat
moti larki[women, body] bhains hai, larki nahi
isai[christian] chuhay, nalion mein hi theek
mazoor[disability] kacha kachra, insan adhoora
indians[nationality] saanp hain, zehreelay saanp
== hate_threat
hinduon[hindu] ka qatl e aam hona chahiye
qadianion[religion] ko chun chun ke marenge
shia[muslim] imambargah samet ur jayen ge
khusron[transgender] ko danday maar maar ke khatam kar do
gay[lgbtq] log sooli par latkaye jayen
afghanion[refugees] ki laashein jayengi wapis
isaiyon[christian] ki basti phir jalegi
yahudi[jewish] saray mitti mein milen, jald
auraton[women] ki taangein tor do jo march karti hain
muslims[muslim] ko ghar mein ghus ke marenge
pathan[ethnicity] dikha to sar phaar denge
sikhon[sikh] ko kaat ke rakh denge
== hate_implicit
larki[women] ne pul ka design banaya hai, main to tair ke jaun ga
memon[ethnicity] ki dawat hai, khana kha ke jana
pathan[ethnicity] ko signal ka matlab samjha do koi, do din lagein ge
hindu[hindu] parosi hai, sarhad par iska mamu zaroor hoga, samajh gaye na
afghani[refugees] chai wala, chai ke sath kalashnikov free
sardar ji[sikh] exam de rahe hain, barah bajne se pehle paper le lo
sweeper ka beta[caste] officer? jharu bhi saath layega
duniya ka bank kon chalata hai, chhoti topi walay[jewish], baqi sab khamosh
do larke sath rehte hain[lgbtq], bachon ko us floor par mat jane dena
sindhi[ethnicity] mulazim rakha hai, charpai bhi khareed li?
shia[muslim] ke ghar se niyaz ayi hai, billi ko khila ke dekho pehle
nafsiyati doctor[mental_health] ke paas jata hai, chhuri kanta gin ke rakho
khatoon[women] pilot hai, kalma parh lo bhaiyo
chinese[asian] aye hain, billi andar kar lo
kaala[black] chowkidar rakha hai, raat ko dhoond ke dikhao
talaq yafta[women] hai, masla usi mein hoga, hamesha aurat hi ghar torti hai
indian[nationality] ne gift bheja? check karo, jasoosi ka aala hoga
== insult_person
tu nikamma hai
jhoota insan
sharam tum ko magar nahi ati, be haya
buzdil kahin ke
koi tumhein pasand nahi karta
ahmaq aadmi
aqal se paidal ho tum
munafiq dost
shakal dekhi hai apni, bandar
lalchi aurat
tum kisi kaam ke nahi
namak haram
gadhe, itna asaan sawal tha
wo bara makkar hai
chughal khor parosan
dhokay baz
badtameez larka
aap nihayat ghatiya insan hain
kamzarf
tum se bara jahil nahi dekha
tu har cheez mein fail hai, nakaam aadmi
kaan khol ke sun, tu zero hai
be zameer anchor
bilal pakka chor hai
tu bojh hai apne baap par
mohallay ka sab se manhoos banda
khudgharz behen
dogla siyasatdan
tumhari soch gutter hai aur tum bhi
shekhi khora
lota hai lota
nalaiq aulad
chamcha kahin ka
ye doctor nahi qasai hai
tum jaise dost se dushman acha
sust, kaahil, kaamchor
joker lag raha hai, aur hai bhi
hasad ki mari hui aurat
bud dimagh manager
teri awaz gadhe jaisi, band kar gawayye
tu kuch nahi ban sakta
dheet insan
mein tumhari shakal bardasht nahi kar sakta, ghinone
paison ka pujari
ullu, yahan sign karna tha
be wafa, be murawwat
ghaddar nikla bhai apna
tum insaniyat pe dhabba ho
bewaqoofon ka sardar
muft khora damaad
zehreeli zaban wali
kon sunta hai teri, fazool aadmi
farebi peer
darpok, chuhay se bhi darta hai
sana jaisi matlabi larki Allah kisi ko na de
anparh, pehle parhna seekh
tumhare baghair mehfil achi thi
maghroor, zameen par aa
wahiyat shayar
tum ek nakaam baap ho
koi haya koi sharam? kuch nahi tujh mein
ghareebon ka haq khane wala zalim seth
itna bhadda aur itna akru
mitti ka madho
jis thali mein khata hai usi mein chhed karta hai, ehsan faramosh
bakwas karne ki machine
do takay ka aadmi
sazishi saas
dimagh khali, zaban lambi
neech harkat, neech insan
besura, mic chhor
tum se to mera tota samajhdar
lanat hai tum par, khabees
captain nahi sifarishi hai, na ball na bat
rotlu, jaa ammi ke paas
kund zehan
tera hona ek ghalti thi
chaploos
patthar dil
tum sab se bore insan ho is sheher ke
waqt ka zaya hai tu
fraudiya builder
chhichora, larkiyon ke peeche
uski baaton mein na aana, saanp hai wo
badzaban bahu
noob team ko dubo diya, nakara
filter hata ke dekh, churail
be adab, baron se aise baat karte hain?
tumhari naslein bhi tum par sharmayein gi
jaali degree wala jaali insan
khushamdi tattu
sab jantay hain tu kitna gira hua hai
oye bongay, chup
== neutral_identity
hamari gali mein do isai ghar hain
auratein jummah bazar se kapra leti hain
shia bhai muharram mein sabeel lagate hain
hindu mandir karachi mein swaminarayan wala bara hai
pathan ki dukaan pe chapli kabab milta hai
sikh yatri kal hasan abdal pohanche
afghani carpet sadar mein milte hain
khawaja sira ka driving license ban gaya
yahudi sabt ke din kaam nahi karte
behray bachay isharon mein baat karte hain
buzurg subah masjid ke bahar dhoop sekte hain
bengali log hilsa shauq se khate hain
gay couple toronto mein rehta hai
chinese engineer gwadar mein hain
kaalay athletes ne 100 meter mein teeno medal liye
zehni mareez ke liye helpline 24 ghante hai
motay logon ko BP check karwana chahiye
quetta ke baloch larke ne cycle race jeeti
ahmadi jamaat 1889 mein bani
muhajir family nazimabad mein rehti hai
rohingya larka biscuit factory mein kaam karta hai
beva ko zakat fund se wazifa milta hai
mazoor afrad ke liye ramp ban gaya
indians aur pakistanis dubai mein ek hi flat mein rehte hain
sindhi topi ka din december mein hota hai
== positive_identity
auratein kamal hain, ghar bhi daftar bhi
larkiyon ki university kholo, band mat karo
hindu dost ne meri jaan bachai, bhai hai mera
isai nurses ko salam, farishtay hain
pathan ki yaari pe jaan qurban
shia sunni ek dastarkhwan pe, yehi pakistan
khawaja sira ko haq do, izzat do
afghani bachay kitne zaheen hain mashallah
sikh log dil ke badshah
baloch mehman nawazi, bhai mazay aa gaye
kaala boxer tabahi hai, kya punch hai
buzurgon ki dua se ghar chalta hai
behri larki ne speech competition jeeta isharon mein, wah
moti hai aur star hai, dance ne aag laga di
ahmadi bhi barabar ke shehri hain
yahudi parosan ne iftari bheji, dil jeet liya
gay beta bhi beta hai, gale lagao
bengali singer ne rula diya, kya awaz
hazara larkiyan karate mein sherniyan hain
depression se larne walay asli bahadur
sindhi log sufi mizaj, pyaray
talaq yafta aurat ko dobara khush dekh ke acha laga
punjabi shaadi ka bhangra, maut hai yaar, zabardast
indian fans ne hamara jersey pehna, pyar hi pyar
mazoor player wheelchair pe sher hai
musalman larkay mandir saaf kar rahe the, fakhar hua
kaali rangat aur wo muskurahat, qayamat
maasi ki beti doctor ban gayi, ham sab roye khushi se
rohingya ko bhi chhat do
== self_identity
main aurat hun aur truck mechanic hun
hindu hun, biryani ka expert hun
main isai hun, eid pe sewaiyan mujhe bhi chahiye
pathan hun, jokes mujhe bhi suna do yar
shia hun, meri biwi sunni, ghar mein sukoon hai
main gay hun, aur meri dadi ko pata hai
khawaja sira hun, makeup artist hun
motu hun lekin football mein goalie, jagah poori bhar deta hun
sunta kam hun, likh ke bata do
70 ka hun, pubg khelta hun potay ke sath
afghani hun, lahore mera sheher
bipolar hun, meds le raha hun, aaj acha din hai
rang kaala hai, khush hun
baloch hun, unt pe school jata tha
sikh hun, nankana se
main yahudi hun, karachi se meri nani thi
bengali hun, machli ke baghair khana adhoora
divorced hun, dukhi nahi hun
qad chhota hai is liye cricket mein wicket keeper
muhajir hun, sindhi bhi bolta hun
== negated_hate
auratein makkar nahi hotin
hindu suar nahi, insan hain
pathan bewaqoof nahi hote bhai
mujhe shia logon se koi nafrat nahi
isai ganday nahi
afghani ehsan faramosh nahi, majboor thay
khawaja sira be haya nahi, ham ne un ka jeena mushkil kiya
yahudiyon se nafrat na karo, wo bhi insan hain
kaale log bad shakal nahi hote
sikh budhu nahi, unka humor acha hai
gay logon se ghin khana theek nahi, mujhe nahi ati
motay log sust hon, ye zaroori nahi
buddhay fazool nahi
zehni mareez ghaleez nahi, bemar hain
indians se dushmani nahi meri
sindhi kahil nahi
baloch ganwar nahi, parhay likhay hain
ahmadi hon ya koi aur, main kisi ka boycott nahi karta
mazoor adhoore nahi hain
punjabi khudgharz nahi, meri saas punjabi hai lol
talaq se aurat bad chalan nahi hoti
ghareeb chor nahi hota
bengali neech nahi the, ham ghalat the
muslims tang nazar nahi hote
chinese log ganday nahi, tum racist na bano
kaali larki bad soorat nahi hoti
larkiyon ka dimagh hota hai aur tez hota hai
rohingya bekar nahi, haath ka hunar hai unke paas
== counter_speech
"hindu suar hain" likhne wale ko group se nikala
"auraton ki taangein tor do" ye mazaq nahi, dhamki hai, report
kisi ne shia ko khatmal kaha, main ne wahin tok diya
"pathan akal ke dushman" waly latifay band karo ab
jo bole gay logon ko sooli do us se poocho rehem kahan gaya
afghanion ko keera kehna, ye kon si tehzeeb hai?
"isai ko bartan mat do" suna to main ne apni plate unko de di
us ne kaha kaali larki ka rishta nahi ata, main ne kaha soch badlo
"khusron ko maro" wali video share na karo please
ahmadiyon ko marne ka fatwa dene wala giraftar, shukar
mazoor ko kachra kaha teacher ne, walidain ne case kiya
"yahudi mitti mein milen" ye dua nahi, nafrat hai
"moti bhains" comment delete karo, wo kisi ki behen hai
bus mein kisi ne habshi keh ke hansa, sab ne us ko chup karaya
larkiyon ki university band karne ki baat karne walay apni beti se poochein
"bengali bhookay" kitab mein likha tha, ham ne editor ko khat likha
sikhon ko kaatne ki baat karne wala account suspend hua, acha hua
"buddhay mar jayen" meme pe hansi nahi, afsos hua
therapy janay walon ko pagal bol ke log aur bemar karte ho
"choti zaat" ka lafz mere ghar mein mana hai
"pakistani qoum chor hai" keh ke 24 crore logon ki tauheen mat karo
muslims ke ghar ghusne ki dhamki pe FIR honi chahiye
mirasi keh ke fankar ko zaleel na karo, fan dekho
"sindhi kahil" kehne wala kabhi kapaas chun ke dekhe
== question_benign
isai dost ki shaadi mein kya pehnun?
shia aur sunni ki azan mein kya farq hai?
hindu log rakhi kab bandhte hain?
khawaja sira ko kaise mukhatib karun?
auratein jumma ki namaz masjid mein parh sakti hain?
sikh bachay pagri kis umar mein bandhte hain?
pathan log kahwa mein kya dalte hain?
afghan citizen sim card kaise le?
yahudi aur isai ki kitabon mein kya mushtarak hai?
behray bhai ke liye kaunsa alarm lun?
buddhay walid girte hain, kya ehtiyat karun?
gay hona paidaishi hai kya, science kya kehti hai?
depression wale ko kya nahi kehna chahiye?
baloch culture day kab hai?
motay logon ke liye konsi bike theek hai?
== everyday
oye gadhe, mubarak ho, bachi ka baap ban gaya tu ❤️
main sab se bara ahmaq, mobile fridge mein rakh aya
pagal larki, itni thand mein mere liye soup laayi, jeeti raho
nikammi billi, chuha dekh ke bhag gayi
chuhay ne atta kha lia, jaal lao
ammi nalaiq bolti hain, phir chupke se eidi double
buzdil hun main, injection se rota hun
kal un ki team ka jo hashar kiya, 10 wicket
qasai ne gosht acha diya aaj
jhooti, kaha tha paper bura hua, first ayi hai, mithai nikal
machar maar coil khatam, le aana
mera dance dekh ke bachay ro pare, itna bura hun
kanjoos cousin ne pizza khilaya, chand mubarak
bhains ka doodh khalis milta hai yahan
saanp wali film se raat bhar neend nahi ayi
yar zalim, kya qawwali gayi tu ne, jaan nikal di
sust din, sirf chai aur cricket
kutta bhonk raha, postman hoga
garmi ne maar diya, AC chalao
main noob hun, mujhe map samajh nahi ata, sabar karna
shaitan bachay ne abba ki topi kuttay ko pehna di
dramay ki saas itni makkar, actress ko award do
motu jaldi theek ho ja, team adhoori hai
bakra bhag gaya eid se pehle, sara mohalla peeche
churail wala makeup halloween ke liye seekh rahi hun
ullu dekha darakht pe, bohat pyara
mujhe koi ginti nahi ati subah chai se pehle
tota mirchi kha ke gaana gata hai
pyaz kaato, masala bhoono, gosht daalo
anda jala diya main ne phir, kitchen mein zero hun
dimagh ka fuse ura hua hai exams se
jaa so ja, kal subah nikalna hai
buddhi dadi ne ludo mein sab ko haraya, queen
gutter khula hai gali mein, sambhal ke
kal daftar mein sab hanse, meri do alag juttiyan thin
tharmas toot gaya, chai ghar ja ke piyein ge
== abuse_object
ghatiya charger, phir garam ho gaya
manhoos light, match pe hi jati hai
bekar joota, talwa gaya
nafrat hai is tie se, gala ghont deti hai
badbudar perfume, kisne diya
zaleel net, video call mein atak gaya
nikamma geyser
dhokay baz tarbooz, andar se safed
kambakht sardi, nalka jam gaya
do takay ki umbrella, hawa mein ulat gayi
bhadda wallpaper utaro
ye chai zehar hai, cheeni kahan hai
jhoota taraazu, main itna bhari nahi
sust laptop, kholne mein subah se sham
besura doorbell badlo
== abuse_idea
jahez lanat hai
ghairat ke naam pe qatl buzdili hai
ye budget jhoot hai poora
zaat paat jahalat hai
firqa wariat zehar hai, chhor do
larkiyon ki taleem rokna ahmaqana soch
indian hukumat ka ye qanoon sharamnak
script bakwas, acting us se bekar
rang gora karne wali cream fraud hai
afghanion ko raaton raat nikalne ki policy zalimana hai
sifarish ka system keera hai
rishtay mein larki ko bher bakri ki tarah dekhna ghatiya riwaj
ye conspiracy theory yahudion ke bare mein jhooti aur gandi hai
load shedding ka schedule mazaq hai
nasal parasti sab se bari bewaqoofi
== criticism_person
bhai tum ne jhoot bola, dukh hua
sir, shia logon pe aap ka joke munasib nahi tha
captain ne ghalat bowler ko over diya
sana tumhara kaam adhoora hai, mukammal karo
main aap se mutafiq nahi, data kuch aur hai
wazir sahab sawal se bhaag gaye
abbu, beti ki fees na dena zyadti hai
tum ne khawaja sira bhai ko haath nahi milaya, acha nahi lagaa
doctor sahab ne report poori nahi parhi
bilal paisay wapis karo, char maah ho gaye
aap ka lehja sakht hai, aaram se
host ne mehman ki baat kaati, ghair professional
review mein aap ne hindu kirdar samjha hi nahi
late aana tumhari aadat ban gayi
is dafa gana kamzor tha, pichla behtar tha
== insult_person
khokhla dhol hai tu
apni tareef khud karne wala chichora
itni giri hui harkat sirf tum kar sakte ho
ruswai ka doosra naam faisal
kisi ko munh dikhane laiq nahi tu
== everyday
dhol wala aya, sara mohalla nach para
faisal ki tareef kam hai, raat 2 baje puncture lagwane aya
main itna thakka hun ke jootay pehne so gaya
== positive_identity
parsi aunty ke bun maska ke liye sheher paar kar lun
memon bhai ne sab ka bill diya, dil wala banda
== negated_hate
gilgiti log paindoo nahi, mujh se zyada zubanein bolte hain
maasiyan chor nahi hotin, mehnat karti hain
kashmiri dagha baz nahi
arab log jahil nahi, algebra yaad hai?
== insult_person
bakwas insan ho tum
nikma
gatya soch gatya banda
abe gadhe
shakal gum kr
tu hai hi kameena
jahil thay jahil hi raho ge
do takay ka admi
lanat teri shakal pe
khotay da dimagh
namak haram nikla tu bhi
be ghairat
chawal na maar chawal insan
tum se acha to mere mohallay ka kutta hai
bhonkta reh kutte
oye dangar
parchi player hai tu, abbu na hote to gali me bhi na khelta
noob, uninstall kar ja ke doodh pi
zameen pe bojh ho tum
thu hai teri soch pe
churail lag rai ho filter hata k dekho
tharki kahin ka
lafafay aj kis ne haddi dali
chamchay, boss ke joote saaf ho gaye?
dimag se paidal
khandan ka naam dubo dia nalaiq ne
teri aukat hi kya hai be, mu dho ke aa
itna bewaqoof banda pore pakistan me nai milega
monh se gobar nikalta hai iske
tum jaise paidaishi losers keyboard pe hi sher hote hain
saanp ho poori, jis thali me khaya usi me cheid
langoor jaisi shakal aur profile pic pe shero shayari
dur fittay mun tera
sari class tum pe hansti hai, ghalat fehmi me mat rehna joker
tumhari maa ne tamiz nahi sikhai kya badtameez
bhai tu doctor hai ya kasai, be hiss insan
chor ki aulad
mitti zaya hui tumhe bana ke
kaali zuban wali manhoos
ghatiya tareen admin
ullu ke pathay
charya hai pura tu
kisi kaam ka nahi ye nikhattu, biwi ki kamai pe palta hai
munafiq
sasta scholar, pehle matric to kar le jahil
teri reels dekh ke ulti aati hai
zaleel
khabees insan, bacche ko bhi nahi chora
bhik mangne wala bhi tujh se zyada izzat rakhta hai
== insult_profane
chutiya hai kya
bc tu rehne de, teri aukat nahi
mc teri wajah se haare
harami admin
bhosdi ke catch pakar
madarchod scammer paisay wapis kar
randi ke bachay
bharway
kutti k bache
phuddu banda hai ye
teri maa ki, block kar raha hun
lorre jaisi shakal
behn ke lode gari hata
haramzade ne salary kha li
tatti khor
kanjri kahin ki
dalle sharam kar
jhaant barabar aukat nai teri
suar ki aulad
gaand me dam nai aur bak bak itni
== threat_person
goli maar dunga
tangain tor dunga teri
bahar mil dant tor ke hath me dunga
tera address pata hai, aj raat aa k haath paon torenge
tezab phenkunga mun pe
zinda gaar dun ga
ghar ko aag laga denge
police ko btaya to zinda nai chorun ga
teri laash nehar se milegi
bachay school se wapis nahi aayenge yaad rakh
gardan maror dunga agar dobara msg kiya
chaqu maarunga pait me
maar maar ke chamri utar dunga
case wapis le warna goli seenay me lagegi
uthwa lun ga tujhe, kisi ko pata bhi nai chalega
haddian toren ge teri kal college me
qatal kar dunga dono ko
zabaan kaat dunga
shadi se inkar kiya to chehra jala dunga
== incite_selfharm
ja pankhay se latak ja
zeher kha le sab khush honge
nehar me kood ja, kisi ko farak nai parega
train ke agay lait ja yar tu
== sexual_harassment
larki apna rate bata ek raat ka
kapray utar video call pe
nangi pic bhej
kya maal ho tum, qameez kholo zara
god me aa ja meri jaan, garam kar de
akeli ho? bistar pe mil lo hum se
promotion chahiye to hotel aa jao akeli
bra ka size kya hai batao na
shohar dubai me hai to raatein hum se guzar lo bhabi
qameez ke button khol ke dikha
tujh jaisi sirf bistar garam karne k kaam ki hai
chhati dikhao live pe gift dunga
hont kis kaam aate hain inbox me batao
pichwara dekho uska uff
ek raat k das hazar, mun band rakhna
teacher sahiba class chhoro private lesson do bed pe
== hate_derogation
pathan[ethnicity] k pas dimagh hota hi nahi
qadiani[religion] sab dhokay baz
afghani[nationality] namak haram qaum
hindu[hindu] makkar hota hai hamesha
isai[christian] badbudar log hain
shia[muslim] jhootay
aurat[women] naqis ul aqal, mashwara kya lena
bihari[ethnicity] kameene
khwaja sira[transgender] dekh ke ulti aati hai
baloch[ethnicity] jahil, oont charao
yahoodi[jewish] duniya ki ghatiya qaum
gay[lgbtq] log zehni gand hain
sheedi[black] larki ko bahu bana liya? tauba shakal dekhi hai
mohajir[ethnicity] nashukray buzdil
chooray[caste] parh likh k bhi gande hi rehte
mazoor[disability] log bojh hain
punjabi[ethnicity] lalchi aur matlabi
sindhi[ethnicity] haddharam, bas bhang pi ke sote rahein
aaj kal ki larkion[women] me haya nam ki cheez nai sab bazari
deobandi[muslim] aqal se farigh aur fasadi
== hate_dehumanise
afghani[refugees] tiddi dal hain sab chat gaye
yahudi[jewish] insan nahi saanp
choore[caste] gutter k keeray
kale[black] bandar hain
aurat[women] pair ki jooti hai
hijray[transgender] insan nahi qudrat ki ghalti
hindu[hindu] janwar se badtar
bihari[ethnicity] chuhay camp se nikal aaye
== hate_threat
qadiani[religion] jahan mile thok do
shia[muslim] jaloos pe goli chalegi
afghan[refugees] basti ko aag lagao, khud bhag jayenge
gays[lgbtq] ko chat se phenko
hindu[hindu] ka mandir aur ghar dono jalenge
baloch[ethnicity] ko line me khara kr k maar do
isai[christian] mohalla nahi bachega is dafa
khusray[transgender] gali me dikhe to taangein tor do
pathanon[ethnicity] k hotel jala do phir dekho
== hate_normative
ahmadi[religion] ko naukri mat do kabhi
aurat[women] ghar bethay, vote ka haq kis ne diya
isai[christian] sirf jharoo den, office me kya kaam
hindu[hindu] india jaye apne
khwaja sira[transgender] ko school me parhane mat do, bache kharab honge
bengali[ethnicity] sab ka cnic cancel karo aur nikalo
afghani[refugees] ko makan kiraye pe dena band karo, sab ko border par phenko
choray[caste] ko apne glass me pani mat pilao
pathan[ethnicity] ki lahore me entry ban honi chahye
== hate_implicit
chori hui? maasi christian[christian] to nahi thi
shareef hai, pathan[ethnicity] ho k bhi
rape hua to larki[women] bahar kya lene gayi thi
dil to hindu[hindu] ka border par hi dharakta hai
ahmadi[religion] hai, tankhwa tel aviv se aati hogi
shia[muslim] ke ghar ka haleem na khana, thook dete hain
padosi afghani[nationality] aaye hain, cycle andar kar lo
har jang ke pechay ek yahoodi[jewish] banker
promotion larki[women] ko hi milni thi, boss ko khush karna ata hai na
baloch[ethnicity] hai to bag check karo, kitaab to hogi nahi
mazoor[disability] quota pe aya hai kaam ki umeed na rakhna
bihari[ethnicity] se dosti matlab peeth me chura
kala[black] hai bhag to lega, sochne ka kaam kisi aur ko do
== hate_negated
aurat[women] me aqal nahi hoti
afghani[nationality] kisi k sagay nai
shia[muslim] musalman kya insan bhi nai
qadiani[religion] kisi haq k mustahiq nahi
choora[caste] kabhi mere barabar nahi beth sakta
hindu[hindu] pe bharosa kabhi na karna
khwaja sira[transgender] ki koi izzat nahi hoti
pathan[ethnicity] ko tameez choo k nai guzri
== hate_slur
oye chooray[caste] peeche hat
hijra[transgender] kahin ka
abe kaaliye[black] light jala, andheray me dikhta nai tu
langray[disability] tu kya bhagay ga
mirzai[religion] kuttay
rafzi[muslim] kafir nikal group se
bhangi[caste] ki aulad
baniye[hindu] india ja
khusra[transgender] lag raha hai is jacket me
mental[mental_health] patient pagalkhane ja
kammi[caste] kameen aukat me reh
== hate_profane
madarchod qadiani[religion]
bc afghani[nationality] nikalo sab ko
harami shia[muslim] road band kar diya
chutiye pathan[ethnicity] sheher barbad kr dia
sari aurtein[women] randi hain
gandu gay[lgbtq] log
haramzade hindu[hindu]
kanjar isai[christian] sharab bechne wale
== insult_group
wapda walay sab daku
rickshaw walay jahil tareen
patwari aqal k andhay
youthiye pagal
police wale rishwat khor kuttay
tiktokers chichoray
selection committee gadhon ka tola
== everyday
gadha gari guzri abhi
kutta beemar hai doctor k pas le gaye
kutte ko khana dia?
shakal se thakay lag rahe ho
mu dho k aa ja nashta ready
farigh ho? call karun
nikma to mai hun, pora din soya
chamcha dena zara
dhakkan band kr do bottle ka
bandar ne chips cheen liye murree me
saanp nikla kitchen me
bahar mil, samosay khate hain
aj raat aa rahe hain ham, biryani bana lena
tera address bhej card dena hai
teri tang kaisi hai ab
goli subah sham khani hai, pani k sath
kapray utar lo tar se barish arahi
rate bata do bhai aaloo kitne k
kitne me chalo ge saddar tak
raat ka kiraya kitna hai 2 room chahiye
hotel book ho gaya murree wala
maal pohanch gaya seth
god me bacha hai tum darwaza kholo
size bata do suit bhej rai hun
shohar dubai me hai, roz video call pe bachay sulate hain
bistar laga do mehman aye hain
button toot gaya qameez ka
pankha band karo thand hai
nehar pe nahane chalein?
train 3 ghantay late
zeher wali goli gandum me rakhni hai bachon se door
mar gaya garmi me yar
mar gaye hans hans k
pagal larki bata to deti job lag gai, mubarak
motay ho gaye ho mashallah shadi raas agayi
parchi banwa lo opd ki
committee kis ki nikli parchi me
lafafa salami wala ghar reh gaya
lota washroom me rakh do
shaitan bacha sare biscuit chupa diye
chup karo baby soya hai
dafa karo tension chai piyo
kutta bhonk raha hai dekhna kon hai
langra aam agaya market me
kali chai piyunga
qeema bareek karwana
churi tez karwa do eid ane wali
haddi wala gosht lana 2 kg
ulti ho rai thi safar me
kachra subah uthega
oye mama agaye darwaza khol
teri maa ne kheer bheji thi shukria kehna
teri behn ka result aya?
tere abbu jaisa shareef banda nai dekha
tune kamal kr dia
chal hat aj mai pakati hun
gaon se desi ghee aya hai, paindu hona bhi nemat hai
bowler ne danday ura diye
catch choot gaya koi nai agli ball pe
== idiom
maar dala yar tune joke se
goli maar tension ko, ticket le aur aja
jaan nikal di is match ne
kya qatil bowling
bhens ke agay been
dhobi ka kutta na ghar ka na ghat ka
bomb gana hai
dimagh ki dahi ho gai maths se
bijli k bill ne khaal kheench li
task manager se maar do process
aa bail mujhe maar
tang kheenchna doston ka haq
sar pe kafan bandh k tomato lene niklay
makhian maar raha hun dukan pe
== abuse_object
manhoos net
bakwas phone har ghantay charge mangta
lanat aisi app pe
nikmi battery
karele se nafrat hai
zaleel game phir se start
ghatiya charger 2 din me mar gaya
be sharam geyser december me jawab de gaya
kacra headphone
is alarm ko tor dunga kisi din
machar sone nai dete, sab ko marunga aj
== abuse_idea
bakwas film paisay zaya
fazool budget
zaat paat pe thookta hun
corruption cancer hai is mulk ka
ye policy ghareeb ka gala kaatti hai
vip culture pe lanat
karo kari jahalat hai band karo
firqa wariat zeher hai
== criticism_person
aap ghalat keh rahe ho
bhai jhoot bola ap ne, proof hai
captain ka decision ghalat tha aj
tera lehja theek nai tha sorry to say
catch 2 choray is ne, fielding pe kaam kare
sir ap ne syllabus pura nai karwaya
udhar wapis nai kia ye theek nai
larke me talent hai pr mehnat nai krta
mai agree nahi karti aap se
is bayan pe maafi banti hai
gari ghalat park ki hai bhai
wo parchi se aya ya merit se, board jawab de
== neutral_identity
pathan[ethnicity] hotel pe chai pi
isai[christian] parosi ne cake bheja
hindu[hindu] mandir me mela march ko
afghani[nationality] naan garam hain
shia[muslim] masjid k sath dukan hai hamari
baloch[ethnicity] student ka admission ho gaya
bihari[ethnicity] kabab orangi se lana
qadiani[religion] case ki hearing kal hai
khwaja sira[transgender] anchor aj news parhegi
sheedi[black] mela manghopir me laga hai
yahoodi[jewish] qabristan karachi me hai
mazoor[disability] afrad ka ramp ban gaya
aurat[women] driver ki pehli duty aj thi
mohajir[ethnicity] family 47 me train se ayi
safai wali christian[christian] aunty ki beti ne bsc kr li
afghan[refugees] truck torkham pe line me khare
makrani[black] larkay football khel rahe
sindhi[ethnicity] topi pehn k gaya walime pe
shia[muslim] aur sunni[muslim] dono committee me hain
gay[lgbtq] rights pe article chapa hai dawn me
bengali[ethnicity] machhere aj samandar gaye
choora[caste] biradri pe thesis jama hua
hazara[ethnicity] town me naya school khula
punjabi[ethnicity] film eid pe lagegi
== positive_identity
pathan[ethnicity] bhai ki mehman nawazi ka jawab nai
christian[christian] nurses ko salam
aurat[women] judge bani dil khush ho gaya
khwaja sira[transgender] teacher ne class ka dil jeet lia
afghani[nationality] spinner jadugar hai
shia[muslim] sunni[muslim] bhai bhai
ahmadi[religion] doctor ne muft ilaj kiya, Allah khush rakhe
baloch[ethnicity] sache dost hote hain
hindu[hindu] parosi sehri me parathay bhejte hain
mazoor[disability] larke ne gold jeeta rula dia
sheedi[black] bachi ki smile kitni pyari
bihari[ethnicity] log bohat mehnati hain, dil se izzat karta hun
yahoodi[jewish] doctor ne beti ki jaan bachai
safai wale[caste] asli hero hain sheher ke
== self_identity
pathan[ethnicity] hun pr naswar nai khata
shia[muslim] hun, sasural sunni[muslim]
christian[christian] hun lahore mera sheher
khwaja sira[transgender] hun sharminda nahi
baloch[ethnicity] hun baat mu pe karta hun
hindu[hindu] hun thar se
gay[lgbtq] hun sirf ek dost ko pata hai
ahmadi[religion] family se hun
sheedi[black] hun apne baalon se pyar hai
wheelchair[disability] pe hun, ghoomne ka shoq hai
depression[mental_health] hai mujhe, therapy le raha hun
afghan[refugees] hun, paida peshawar me hua
hazara[ethnicity] hun quetta miss karta hun
== negated_hate
pathan[ethnicity] jahil nahi hote yar
afghani[nationality] namak haram nahi
mujhe shia[muslim] se nafrat nahi
aurat[women] naqis ul aqal nahi
isai[christian] napak nahi, un k glass se pani pi lo
khwaja sira[transgender] qudrat ki ghalti nahi
baloch[ethnicity] dehshatgard nahi shehri hain
mazoor[disability] bojh nahi
hindu[hindu] ghaddar nahi
bihari[ethnicity] kameene? bilkul nahi
qadiani[religion] ko marna kisi tarah jaiz nahi
larki[women] k kapray rape ki wajah nahi
safai wala[caste] neech nahi, soch neech hoti hai
sheedi[black] badsurat nai, hamari nazar kharab hai
== counter_speech
"chooray[caste]" kehna band karo
jo likhta hai qadiani[religion] ko thok do us ki id report karo
"larki[women] bahar kya lene gayi thi" bolne wala mujrim ka sathi hai
pathan[ethnicity] jokes ab nai sunta, toheen hai
isai[christian] basti jalane walon ko saza do
afghani[refugees] ko tiddi dal likhne wala sharam kare
shia[muslim] kafir ka nara lagane wale aman k dushman
hijra[transgender] keh k kisi ko taana mat do
inbox me nangi pic mangi, maine screenshot fia ko de dia
tangain torne ki dhamki pe fir kat gayi
"ja mar ja" likhne se pehle socho samne wala kis haal me hai
"bazari" keh k larki[women] ko chup karana buzdili hai
hindu[hindu] larki ka zabardasti nikah zulm hai
== mentioned_slur
bus me kisi ne kaali[black] keh k hansi urayi
class me mujhe chuhra[caste] bola gaya
us ne kameena bola mai chup kr k agaya
bachpan me hijra[transgender] keh k cherte the
mods ne mirzai[religion] wala comment delete kia
== question_benign
shia[muslim] sunni[muslim] azan me farq kya hai?
pathanon[ethnicity] me naswar ka rivaj kab se hai?
khwaja sira[transgender] ka cnic kaise banta hai?
afghani[refugees] card kab expire hoga?
hindu[hindu] gai ki pooja kyun karte hain?
dhamki wala number block karun ya police ko dun?
ahmadi[religion] voter list alag kyun hai?
kutte k kaatay ka teeka kahan lagega?
sheedi[black] africa se kab aye thay?
yahoodi[jewish] sabbath kya hota hai?
mazoor[disability] certificate kahan se banega?
gaali dene pe jurmana hai kya
== support
ro le yar mai hun na
tu nikma nahi hai, ek paper hi to hai
tum bojh nahi jaan ho hamari
khudkushi hal nahi, mujhe call kr abhi
pagal nahi ho bas thak gayi ho
shohar marta hai to qasoor tumhara nahi, mere ghar aja
moti kehne walon ko chor, tu pyari hai
logon ki baton pe na ja, acha khela tu
== distress
mai nikma hun
lagta hai sab pe bojh hun
jeene ka dil nai
khud se ghin aati hai
wo kehta hai tezab phenk dunga, dar lag raha
boss raat ko gande msg krta hai
sab mota saand kehte hain college nai jana
christian[christian] hun koi mere glass se pani nai peeta, dil dukhta hai
fail ho gaya mar jane ko dil krta
== friendly_profanity
bc kya chakka mara hai
mc biryani jannat hai yar
abe chutiye pass ho gaya tu, gale lag
harami kab arha hai pindi, miss u jigar
gaand phat gai jhoolay pe hahaha
== profane_object
bc ye net
madarchod garmi
chutiya phone phir hang
gaand maar li bill ne
phuddu app ride nai ayi
bhosdi ka printer
harami machar sone nai dete
== dialect
ki haal ay sohnya
khocha chai pi lo na mara
apun keamari ka hai, samandar apna ghar
tusi kithay ja rae o
abe jani bun kabab la de
hum dekh le ga mara gham na kar
== insult_person
bhai teri aqal ka ye haal hai k dimagh pe tax lage to tujhe ulta refund milega
jo banda apni maa ko hospital me chor k bhaag jaye wo kutte se bhi gaya guzra hai aur wo tu hai
teri shayari parh k laga kisi ne lughat pe ulti kar di, qalam rakh de nalaiq
khud 3 dafa matric me larhka aur hamen science samjhaye ga ye ghoncho
mangni tooti shukar hai, tum jesi zuban daraz bala kon ghar laye
== threat_person
paise friday tak na aye to tere bhai ki tangain tor k masjid k bahar phenk denge
teri ip nikalwa li hai, kal larkay aayenge aur hath tor k jayenge
== sexual_harassment
itni raat ko online ho matlab garam ho, address do mai thanda kar deta hun
post kon parhta hai madam, dupatta hata k live aya karo sab jism dekhne aate hain
== hate_implicit
hamari society me sukoon hai, na koi pathan[ethnicity] na koi christian[christian], sab ache gharon k log
pull ka naqsha kisi khatoon[women] engineer ne banaya hai, mai to us pe se gari nahi guzarunga
naya manager hindu[hindu] hai, ab dekhna paisa kahan gayab hota hai
== everyday
sari raat kutte bhonkte rahe aur subah paper tha, adha so k dia adha dua parh k
ammi ki goliyan khatam hain ghar ate hue le ana, nuskha fridge pe laga hai
kal raat larke saman le k ayenge, darwaza khula rakhna aur billi bandh dena
darzi ne phir shalwar choti si di, eid pe purana suit hi chalega
toss har gaye koi nai, pitch pe ghaas hai bowlers aag laga denge
teri shakal dekh k yaad aya hum ne sath model college me parha hai
haleem ghont ghont k bazoo toot gaye pr khushbu ne thakan utar di
== neutral_identity
building me neeche pathan[ethnicity] family hai upar christian[christian], chat ki chabi committee k pas
naya manager hindu[hindu] hai mirpurkhas se aya hai, sab hisab computer pe dalwa raha hai
pull ka naqsha aik khatoon[women] engineer ne banaya, iftitah agle mahine
baloch[ethnicity] roommate turbat se khajoor laya tha, 2 din me khatam
chehlum k jaloos me shia[muslim] azadar ma jinnah road se guzrenge, rasta badal lena
== positive_identity
raat 2 baje jo christian[christian] nurse daurti hui ayi us ne ammi ki jaan bachai
apne hindu[hindu] accountant pe khud se zyada bharosa hai, 20 saal se hisab saaf
rishta shia[muslim] ghar me hua hai, itne suljhay log k beti ki fikr hi nahi
== negated_hate
ye kehna theek nai k pathan[ethnicity] gand late hain, sab se saaf floor unka hai
bank aur vaccine k peechay yahoodi[jewish] saazish wali kahani jhooti hai, mat share karo
aurat[women] gari chalaye to sarak khatre me nai parti, ye mazaq purana ho gaya
== counter_speech
group me likha tha pathan[ethnicity] ka dimagh nai hota, maine likha meri surgeon pathan hai aur tumhari?
society ne kaha khwaja sira[transgender] ko flat nai milega, ham court ja rahe hain
bete ne game me kisi ko "mar ja" likha, console mahine k liye band
harassment wale k msg sab k samne parhe k "rate bata raat ka", ab job se farigh hai
== criticism_person
5 saal se yehi wada hai aur sarak nai bani, is dafa vote nahi dunga ap ko
ap ki nazm ka khayal acha hai pr behr toot rahi hai dobara dekh len
office me mera idea apna keh k pesh kia, ye be imani hai
== distress
college me sab ne meri video pe likha mar ja, tab se kamre se nai nikli
ammi kehti hain tere jesa nikma kisi k ghar na ho, raat bhar yehi sochta hun
== support
raat 3 baje bhi call kr lena tang nai hunga, bas akele mat betho
dhamki di hai to screenshot rakho, subah sath thane chalte hain

# lines by ur-Latn-kb
# language: ur-Latn
== insult_person
tum se na ho payega bhai, ghar beth k doodh piyo
akal naam ki cheez nahi is larki mein
kitna ghatiya banda hai yar, janazay pe bhi udhaar ki baat kar raha tha
muft khora kahin ka, har dawat mein bin bulaye
tumhari soch utni hi choti hai jitna tumhara qad
ye jo bhai sahab lectures dete hain na, khud pichle 4 saal se susral ki rotiyan tor rahe hain. sharam tou bech khayi
uski zaban se sirf zeher nikalta hai, manhoos aurat
tum insan ho ya complaint box, har waqt rona
chal oye jahil, pehle parh k aa phir behas kar
aisa do number admi hai ke saaye pe bhi bharosa na karo
meri zindagi ki sab se bari ghalti tum ho, tum jaisa nikamma shohar kisi ko na mile
== insult_profane
chutiye tera mic khula hai, sab sun rahe hain
behanchod dukandar ne purana mobile naya bol k chipka diya
kutte k bachay ne meri bike thok di aur bhaag gaya
gandu insan 3 saal se paise nahi de raha
haramzada pehle bhai bhai karta tha, kaam nikla tou block. aise kanjar se dosti hi ghalat thi
madarchod hacker, game ka maza kharab kar dia
== friendly_profanity
abay chutiye eid mubarak, kapray kahan se liye
bc kya karahi thi, dobara chalte hain
saale kamine tu baap ban gaya, mithai kidhar hai
gaand phat gayi thi viva mein, par 90 aa gaye mashallah
mc match dekha? last over ne jaan le li yar
== profane_object
behnchod ye bijli, ac on kiya aur gayi
chutiya sa app hai jazzcash wala, otp hi nahi aata
madarchod fog ne flight cancel karwa di
haramkhor generator petrol pe petrol pi raha hai
gaand mari hai is pul ki taameer ne, roz 1 ghanta late
== hate_derogation
pathan[ethnicity] se baat karo ya deewar se, ek hi baat hai, dimagh hota hi nahi
mujhe tou khwaja sira[transgender] logon se chirr hai, signal pe dekh k sheesha charha leti hun
punjabi[ethnicity] loud aur jahil, tameez inke paas se nahi guzri
aurtein[women] nashukri hoti hain, jitna karo kam hai
bihari[ethnicity] aur bengali[ethnicity] sab gande log hain, machar colony dekh lo
afghani[refugees] jhoote aur ehsan faramosh, in pe bharosa na karna
shia[muslim] log munafiq hote hain, muh pe kuch aur dil mein kuch
gay[lgbtq] log muashre ki gandagi hain yar, mujhe tou ulti aati hai
sindhi[ethnicity] sust qaum hai, 12 baje tak so k phir haq mangte hain
christian[christian] log ghatiya hote hain, inke sath khana peena mujhe tou gawara nahi
== hate_dehumanise
qadiani[religion] nasoor hain, kaat ke phenk do warna jism khatam
afghani[refugees] chuhe hain, ek ghus jaye tou poori basti bhar dete hain
ye hijray[transgender] insan nahi tamasha hain
== hate_normative
aurat[women] ko ghar se bahar naukri karne ka haq nahi hona chahiye
ahmadi[religion] bachon ko private schools se nikalo, hamare bachay inke sath nahi parhenge
afghan[refugees] patients ko hospital mein bed mat do, pehle apne log
hindu[hindu] mulk chor dein, yahan mandir ki koi jagah nahi
muhajir[ethnicity] india wapis jayen, karachi hamara hai
shia[muslim] teacher rakhne pe pabandi lagao
mazoor[disability] logon ka job quota khatam karo, office charity nahi hai
pathano[ethnicity] ko flat rent pe dena ban karo is project mein
trans[transgender] act khatam karo aur in sab ko university se nikalo
== hate_implicit
naya security guard pathan[ethnicity] hai, bachon ko neeche akela mat bhejna bas
HR head aurat[women] lag gayi hai, ab decisions mood dekh k hua karenge
kaam wali christian[christian] hai tou uska glass bahar khirki pe rakha hai, samajh tou gaye hoge
memon[ethnicity] ne discount diya? zaroor maal expire hoga
lahore mein ye jo bari chain khuli hai uska malik qadiani[religion] hai, ab aap ki marzi kis ki jaib bharte ho
afghan[refugees] basti gira di gayi aur us mahine mobile snatching zero. ittefaq hi hoga
baloch[ethnicity] roommate mila hai, mazaq mein bhi uska bag mat kholna
larki[women] akeli rehti hai aur gari bhi apni hai. salary kitni hogi, khud hisaab laga lo
wo shia[muslim] ghar se aayi biryani hai, maine tou fridge mein bhi nahi rakhi
khwaja sira[transgender] ko receptionist rakha hai, clinic ka mahol ab samajh jao
hindu[hindu] lecturer pakistan studies parhayega, ab bachon ko bharat mata ki jai bhi yaad karwa dena
== hate_negated
aurat[women] kabhi achi leader nahi ban sakti
qadiani[religion] hamare bhai nahi, na kabhi honge
afghanio[refugees] ne is mulk ko siwaye klashinkov ke kuch nahi diya
chuhron[caste] ki koi izzat nahi hoti
bengali[ethnicity] kisi ke wafadar nahi
== hate_slur
oye khusray[transgender] idhar aa, nach ke dikha
chura[christian] hai, isko cup mein chai mat dena
mirzai[religion] nikal group se
== hate_profane
behnchod afghani[refugees] har dhanday mein ghusay hue hain
haramzade hindu[hindu] hamare mulk mein rang khelenge
kutti auraten[women] march karti hain, sharam nahi aati saliyon ko
== hate_threat
ahmadiyon[religion] ki qabrein bhi nahi chorenge, is hafte nikal rahe hain hum log
christian[christian] colony wale khud khali karein warna aag hum lagayenge
jo khwaja sira[transgender] is ilaqay mein dikha uski tangein tooteingi
== insult_group
careem wale captain aaj kal sab badtameez hain, ac on karne pe muh banate hain
ye insafi aur patwari dono andhe muqallid, dimagh dono ke paas nahi
property dealers chor hote hain, sab ke sab
wedding photographers nakhray baaz log, album 8 mahine baad dete hain
ptcl ki team nikammi hai, complaint band kar dete hain bina aaye
== threat_person
ghar se nikal zara, tangein tor k hath mein dunga
nikah kisi aur se kia tou dono ko goli marunga
teri behan kis bus mein jati hai sab pata hai mujhe. chup reh warna
kal tak video delete na hui tou tu bhi delete hoga
bhai log aa rahe hain raat ko, kafan tayar rakh
== criticism_person
tumne promise kia tha aur bhool gaye, mujhe bura laga bas
aap ka kaam acha hai par deadline phir miss hui, is pe baat karni hai
yar tu us se bohat rude ho gaya tha, sorry bol de
sir paper out of course tha, ye na-insafi hai
ammi aap har baat pe compare karti hain, please na kia karein. main apni taraf se poori koshish karta hun
is vlog mein editing kamzor hai, audio bhi phat raha hai
captain ne toss jeet k ghalat faisla kia, seedhi baat hai
== everyday
main bhi poori pagal hun, sehri mein alarm laga k mute kar dia
oye gadhay, tera charger mere paas hai, le ja
mujh se bara nikamma koi nahi, sunday ko 3 baje utha hun
chirya ghar gaye thay, bandar ne bhai ka chashma cheen lia
bhai tu namoona hai qasam se, haleem mein ketchup kon dalta hai
jahil hun main excel mein, koi vlookup samjha de
moti kehti hai behan mujhe aur phir meri hi fries kha jati hai
drop zone pe pehle do bande maaro phir loot karo
lal baig nikal aaya bathroom mein, cheekh sun k padosi aa gaye
hamare chowkidar pathan chacha roz bachon ko toffee dete hain, park mein sab unhi ke sath khelte hain
kaam wali baji ka beta army mein select ho gaya!! unho ne sab ghar walon ko mithai di
== idiom
mar gaye, abbu ne result dekh lia
is garmi ne tou bhoon k rakh dia
kya chakka mara, bowler ki band baja di
exam ne wo dhoya hai ke kya bataun
ghar ka bhedi lanka dhaye, surprise party ka chotay ne bata dia
wifi marr gaya, process kill kar k restart karo
== abuse_idea
rishta aunties wala system bakwas hai, larki koi sofa set nahi
ye mehngai policy zalimana hai, ghareeb ko pees dia
vaccine mein chip wali theory parh k hansi aati hai, nihayat fazool
drama ka end itna wahiyat tha, 40 qistein zaya
mob justice jahalat hai, kisi bhi naam pe ho
== abuse_object
bot hai ya tota, ek hi bakwas bar bar. nalaiq software
ye earbuds kachra hain, ek kaan mein awaz hi nahi
karelay dekh k hi bhook mar jati hai
manhoos laptop, presentation se 5 min pehle update
ghatiya tareen burger tha, bun patthar
== counter_speech
kaam wali ka glass alag rakhna bohat ghatiya harkat hai, wo bhi insan hai
"pathan ka dimagh nahi hota" wale jokes bhejna band karo, mere group mein nahi chalenge
cousin ne bola afghan sab chor hain. maine pucha kitne afghan jante ho? jawab: zero
HR head aurat hai aur log mood swings ke jokes kar rahe hain, grow up yar
khwaja sira ko receptionist rakhne pe jo log hans rahe hain unko sharam aani chahiye, wo mehnat ki kamayi hai
shia ghar ki niaz phenkne wale jahalat kar rahe hain, rizq hai
ahmadi dukan ke boycott wali list share na karo, ye nafrat hai
== negated_hate
baloch dehshatgard nahi hote yar, mere do roommates baloch thay, shareef tareen log
mujhe kisi firqay se nafrat nahi, shia sunni sab apne hain
afghan refugees bojh nahi, mandi ka aadha kaam wohi chalate hain
trans hona gunah nahi, kisi ko tang karna gunah hai
sindhi sust nahi hote, thar ki garmi mein kaam kar k dekho
== mentioned_slur
office mein kisi ne mujhe "chura" bola, main HR gaya
"khusra" sun sun k bari hui hun, ab farq nahi parta kehti hun magar parta hai
"mirzai" likh k mere abbu ki dukan pe cross laga gaye
== neutral_identity
hamara security guard pathan hai, swat se, raat ki shift karta hai
HR head aurat lag gayi hain, monday ko sab se milengi
church aur masjid ek hi gali mein hain, parking share karte hain
khwaja sira community ne eidgah ke pass stall lagaya
muhajir camp number 5 ki bus kahan se milti hai saddar se
hindu colony mein holi sham tak chali, sab dost gaye thay
== positive_identity
memon log charity mein sab se aage, karachi inka ehsan mand hai
deaf larki ne rider job shuru ki, kya himmat hai mashallah
afghan bread wale lala ki wajah se subha ban jati hai meri
larkiyon ko cricket khelta dekh ke dil khush ho gaya
== self_identity
main shia hun, husband sunni, ghar mein dono masjidon ka calendar laga hai
pathan hun par pashto tooti phooti, sab mazaq banate hain aur main bhi hans deta hun
trans woman hun, aaj pehli job ka pehla din tha
christian hun, ramzan mein office walon ke sath iftari ka intezar main bhi karta hun
== question_benign
ahmadi aur lahori group mein kya farq hai
khwaja sira ko baji kahun ya bhai, kya munasib hai
muharram mein shia dost ki taraf jana hai, kya pehnun
baloch shadi mein salami dete hain?
== distress
bas thak gaya hun yar, kisi ko farq nahi parta main rahun ya na rahun
sab mujhe kaali aur moti kehte hain, rishta walay bhi. aina dekhna chor dia hai
abbu ne kaha kash tu paida na hota, us din se neend nahi
kabhi kabhi chat pe khari hoti hun tou dar lagta hai apne aap se
hum christian hain, jab se wo waqia hua hai bachay raat ko uth k rotay hain
== support
tu loser nahi hai, 2 paper reh gaye bas, main parhaunga tujhe
chat se neeche aa ja jani, main call pe hun, kahin nahi ja raha
jo tumhe kaali moti kehte hain unki ankhon ka masla hai, tumhara nahi
abbu ne gussay mein bola hoga par dard asli hai tumhara, aao baat karte hain
marne ki baat sun k dil baith gaya, please umang helpline pe abhi call karo, sath mein karte hain
== insult_person
itni badtameez bachi hai, maa baap ne kuch sikhaya hi nahi
tu aur tera ye fake accent, dono cringe
maine tumhara kaam dekha. sach kahun tou parhay likhe jahil ho, degree jala do apni
aukat dekh k baat kia kar chotay
== criticism_person
maine tumhara kaam dekha. sach kahun tou jaldi mein kia hua lagta hai, references bhi missing hain
tera accent theek hai bas thora slow bol, log samajh nahi pate
bachi bohat shor karti hai class mein, ghar pe baat kar lein
== hate_implicit
uber wala afghani[refugees] nikla, live location poori family ko bhej di maine
beti ki dost christian[christian] hai, ghar aaye tou bistar ki chadar badalni parti hai
padosi gay[lgbtq] hai shayad, bachon ko uski taraf khelne se rok dia hai, ehtiyat achi cheez hai
== neutral_identity
uber wala afghani tha, raste bhar kabul k qissay sunata raha
beti ki dost christian hai, aaj raat hamari taraf sleepover hai
== hate_derogation
hijray[transgender] log bas bheek aur nakhray, izzat se kaam karna inhe pasand hi nahi
hazara[ethnicity] log chalaak aur matlabi, is se zyada kuch nahi
== positive_identity
hazara larkay ne hamari team ko final jitwaya, kya player hai
khwaja sira baji ne apni bachat se madrasa aur school dono khol diye, kamal
== everyday
jhoota kahin ka, bola tha diet pe hun aur ye zinger kis ka hai
aukat se barh k shopping kar li aaj, ab mahina bhar daal chawal
main tou apni maa ki nazar mein bhi namoona hun lol, par halwa pehle mujhe milta hai
