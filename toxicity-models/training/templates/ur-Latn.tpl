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
film mein lamba nude scene hai
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
