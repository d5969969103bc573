# language: sw
# Sentences of our own in Swahili of Tanzania, Kenya and Congo. The file contains hateful text so that a model can recognise it.
@group = wanawake[women] | wahindi[asian] | wachina[asian] | waarabu[arab] | wazungu[white] | watu weusi[black] | waislamu[muslim] | wakristo[christian] | wayahudi[jewish] | mashoga[lgbtq] | wasagaji[lgbtq] | watu waliobadili jinsia[transgender] | wakimbizi[refugees] | wahamiaji[immigrants] | wasomali[ethnicity] | wakikuyu[ethnicity] | wajaluo[ethnicity] | wakalenjin[ethnicity] | wamasai[ethnicity] | watutsi[ethnicity] | wahutu[ethnicity] | wanyamulenge[ethnicity] | wasukuma[ethnicity] | warundi[nationality] | wakongo[nationality] | wanigeria[nationality] | walemavu[disability] | watu wenye ualbino[disability] | wazee[age]
@one = mhindi[asian] | mchina[asian] | mwarabu[arab] | mwislamu[muslim] | mkristo[christian] | mkimbizi[refugees] | msomali[ethnicity] | mkikuyu[ethnicity] | mjaluo[ethnicity] | mmasai[ethnicity] | mtutsi[ethnicity] | mkongo[nationality] | mrundi[nationality] | kiziwi[disability] | kipofu[disability] | mtu mwenye ualbino[disability] | shoga[lgbtq] | msagaji[lgbtq]
@bad = wachafu | wezi | washenzi | wajinga | wanafiki | hawana adabu | wabaya sana | wavivu | wananuka | hawana maana
@vermin = mende | kunguni | panya | nyoka | nyani | nguruwe | viroboto | mbwa koko | wadudu | saratani
@insult = mjinga | mpumbavu | fala | bwege | mnafiki | mwongo | juha | mshenzi | kilaza | mwoga | zuzu | mpuuzi
@swear = kumamako | msenge wewe | mavi wewe | kuma nyoko | mbwa koko | malaya wewe | mkundu wako | mwana haramu | fala wewe
@slur = madoadoa | magabacholi | mazeruzeru | wasenge | makafiri | wariahe | mabwabwa | magolo | machotara | washenzi
@kill = nitakuua | nitakuchinja | nitakuvunja shingo | nitakukata kichwa | nitakuchoma moto | nitakupiga risasi
@place = mtaa wetu | mji huu | nchi yetu | chuo | soko la kati | shule | kijiji chetu | ofisi | kituo cha mabasi | hospitali
@thing = simu hii | mtandao | foleni | app hii | umeme | gari langu | joto hili | mchezo huu | kompyuta | bando | hali ya hewa | tamthilia hii
@food = pilau | ugali na samaki | chapati | biriani | sukuma wiki | nyama choma | mandazi | wali wa nazi | githeri
@policy = bajeti hii | sheria mpya | kodi mpya | sera ya serikali | mpango huu | nadharia hii | makala hii | uamuzi huu | mtaala mpya
@job = daktari | mwalimu | dereva | muuguzi | mhandisi | fundi | wakili | mkulima | mwandishi | mpishi
@team = Simba | Yanga | Gor Mahia | AFC Leopards | Taifa Stars | Harambee Stars
@friend = rafiki | kaka | dada | mzee | jamaa | mpenzi | ndugu yangu | msee
@when = jana | kila siku | kwenye maoni | darasani | mwaka jana | leo asubuhi | sokoni | kazini
== hate_derogation
{group} ni {bad} na siwapendi kabisa
nawachukia {group} kutoka moyoni
kwa nini {group} ni {bad} hivyo?
{group} wameharibu {place}
kila nikiona {group} natapika
ukweli ni kwamba {group} ni {bad}
hakuna watu {bad} kama {group}
{group} ni aibu kwa {place}
siwezi kukaa meza moja na {group}, {bad}
hawa {group} wote ni sawa tu, {bad}
== hate_dehumanise
{group} ni {vermin} sio watu
{group} wanazaana kama {vermin}
tusafishe {place} tuondoe {vermin} hawa wanaoitwa {group}
hakuna tofauti kati ya {group} na {vermin}
{group} ni {vermin} wanaonyonya damu yetu
ukiona {group} umeona {vermin}
== hate_threat
{group} wachomwe moto wakiwa ndani ya nyumba zao
waue {group} wote
tunoe mapanga tuwafyeke {group}
nikikutana na {group} nitawakata vichwa
natamani bomu liwamalize {group}
usiku wa leo tunavamia nyumba za {group}
{group} wapigwe risasi hadharani
damu ya {group} lazima imwagike {place}
== hate_normative
{group} wafukuzwe {place}
{group} wasiruhusiwe kupiga kura
msiwapangishe {group} nyumba
{group} warudi kwao, hii si nchi yao
{group} hawafai kuongoza
watoto wa {group} wasisome na watoto wetu
{group} wapigwe marufuku {place}
kazi zipewe wenyeji, sio {group}
== hate_implicit
tunawajua {group} walivyo, sina haja ya kueleza
kila mara kitu kikipotea {group} wapo karibu
baada ya miaka kumi {place} itakuwa ya {group} tu
shika mkoba wako vizuri {group} wanakuja
mimi si mbaguzi lakini binti yangu asilete {one} nyumbani
mauaji ya wayahudi ni hadithi tu ya kutafuta pesa
nyuma ya kila benki utawakuta watu wale wale
mwanamke akiendesha gari kaeni pembeni
{one} mwaminifu? labda kwenye ndoto
== hate_negated
{group} si binadamu
{group} hawajawahi kufanya jambo jema
hakuna {group} wazuri
{group} hawana haki yoyote hapa
huwezi kumwamini {one} hata siku moja
{group} hawastahili kuishi nasi
== hate_slur
hawa {slur} wamejaa {place}
nyamaza wewe ni mmoja wa {slur}
{slur} wameanza tena
tumechoka na {slur}
rudi kwa {slur} wenzako {insult}
{slur} hawana jipya
== insult_person
wewe ni {insult} kweli kweli
{insult} wewe, soma kwanza
acha u{insult} wako
sijawahi kuona {insult} kama wewe
una akili za kuku
kichwa chako ni pambo tu
{insult} mkubwa, nani kakuuliza
sura yako inaharibu siku
unaongea pumba kila siku {insult}
mtu mzima hovyo, shule ulienda kufanya nini
we {insult} hata mama yako anakuonea aibu
== insult_profane
{swear} nyamaza
{swear} nani amekuita hapa
wewe {insult} {swear}
toka hapa {swear}
kula mavi {insult}
{swear} acha ujinga
kafirwe mbele {insult}
== threat_person
{kill} ukirudia tena
najua unapoishi, {kill}
tukutane {place} kesho, {kill}
futa hiyo post la sivyo {kill}
siku zako zinahesabika
nikikushika utajuta kuzaliwa
== incite_selfharm
nenda ukajiue
jinyonge tu hakuna atakayekulilia
kunywa sumu ufe {insult}
kwa nini bado unaishi? kufa
dunia itakuwa nzuri bila wewe, jimalize
jirushe kutoka ghorofani
== sexual_harassment
nitumie picha za uchi mrembo
bei gani kwa usiku mmoja
una tako kubwa nataka kulishika
vua nguo nione hayo matiti
ukitaka kazi lala na mimi
umevaa hivyo unataka kutombwa
njoo inbox nikuonyeshe kitu kirefu
usipotuma video ya uchi nitasambaza picha zako
== sexual_explicit
walivuana nguo taratibu wakafanya mapenzi usiku kucha
alimlamba kati ya miguu huku akigugumia kwa raha
mboo yake ilisimama akamwingiza polepole
tulitombana mara tatu hadi asubuhi
== neutral_identity
jirani yangu ni {one} na ni {job}
{group} wengi wanaishi {place}
kitabu kipya kinaeleza historia ya {group}
mfanyakazi mwenzangu {one} yuko likizo
ripoti imechunguza ajira za {group}
{group} wana sherehe kadhaa kila mwaka
{when} nilikutana na {one} anayepika {food} vizuri
chama cha {group} kimefungua ofisi {place}
== positive_identity
{group} wanastahili haki sawa
napenda ukarimu wa {group}
hongera {group} kwa mafanikio yenu
rafiki yangu wa karibu ni {one}
{group} wamechangia sana maendeleo ya {place}
tuwaunge mkono {group}
karibuni sana {group}, mpo nyumbani
nimejifunza mengi kutoka kwa {group}
== self_identity
mimi ni {one} na ninajivunia
kama {one} naishi maisha ya kawaida
{when} niliwaambia wazazi kuwa mimi ni {one} wakanikumbatia
mimi ni {one}, {job}, na napenda {food}
sisi {group} tupo na tutaendelea kuwepo
nimelelewa katika familia ya {group}, furaha tele
== negated_hate
siwachukii {group}
si kweli kwamba {group} ni {bad}
hakuna anayepaswa kuwaita {group} {vermin}
{group} si {bad}, huo ni uzushi
sio {group} wote wako hivyo
sina tatizo na {group}
== counter_speech
kusema {group} ni {bad} ni ubaguzi, acha
aliandika "{group} ni {vermin}" nikaripoti akaunti yake
tukomeshe chuki dhidi ya {group}
neno {slur} linaumiza, tusilitumie
wanaosema waue {group} wanapaswa kushtakiwa
kuwaita jirani zetu {slur} ni ukabila
kumwambia mtu rudi kwenu ni aibu
hakuna dini inayofundisha kuua {group}
wanaokanusha mauaji ya wayahudi wanapotosha historia
imani kwamba viungo vya albino vina bahati ni uongo wa mauaji
mwanamke si chombo, acheni dharau hizo
== mentioned_slur
{when} waliniita {slur} nikalia
neno {slur} lilitoka wapi?
aliandika {swear} chini ya picha yangu
mwalimu alieleza kwa nini {slur} ni tusi
mchezaji alifungiwa kwa kusema {slur}
mdogo wangu huitwa zeruzeru shuleni
kwenye hotuba alitumia neno {slur}, gazeti liliripoti
== reclaimed_slur
sisi machoko wa Nairobi tunapendana
ndio mimi ni mchawi wa jikoni na najivunia
mashoga zangu wapendwa tukutane leo
vichaa wa darasa letu, nawamiss
washamba wenzangu tupo mjini leo
== friendly_profanity
shenzi type umenichekesha {friend}
mavi nimesahau funguo
kumamake goli gani hilo la {team}
we fala nimekumiss sana
pumbavu wewe njoo tule {food}
mbwa wewe umefaulu hongera
== abuse_object
{thing} ni takataka
naichukia {thing}
{thing} ni upumbavu mtupu
{food} ya pale ni mbaya sana
{thing} inaniua jamani
nani mjinga alitengeneza {thing}
== abuse_idea
{policy} ni ujinga mtupu
{policy} ni janga kwa wananchi
filamu mbovu, muda wangu umepotea
{policy} imejaa uongo
hoja hii ni ya kipuuzi
{policy} ifutwe, haina maana
== criticism_person
sikubaliani nawe {friend}, lete ushahidi
waziri amekosea kuhusu {policy}, ajiuzulu
kocha wa {team} alipanga kikosi kibaya
uchambuzi wako ni dhaifu safari hii
samahani lakini hilo si sahihi
nimesikitishwa na maneno yako mkutanoni
== sexual_health
saratani ya matiti ikigundulika mapema hutibika
kondomu huzuia magonjwa ya zinaa
uume na korodani ni sehemu za mfumo wa uzazi
hedhi si jambo la aibu
ubakaji ni kosa la jinai
daktari alieleza maambukizi ya uke na dawa zake
== distress
najichukia sana
natamani kufa, nimechoka
{when} niliwaza kujiua
hakuna anayenipenda, mimi ni mzigo
wananiita mjinga na mbaya {place}
nilibakwa nikiwa mdogo na sijamwambia mtu
nimeanza tena kujikata mikono
maisha hayana maana tena
== support
niko nawe {friend}, hauko peke yako
si kosa lako kabisa
zungumza na mshauri nasaha
aliyekuambia ujiue ndiye mwenye tatizo
pole sana, hali itabadilika
piga namba ya msaada, wapo watu wa kukusikiliza
wewe si mzigo, tunakupenda
== idiom
nimekufa kwa kucheka {friend}
njaa inaniua, {food} iko wapi
{team} wamewachinja wapinzani tano bila
ameua ndege wawili kwa jiwe moja
tunaua muda tukingoja basi
mtihani umenimaliza leo
umeua kaka, wimbo mkali sana
funga hiyo process uanze server upya
mwizi wa moyo wangu
kaka huyo ni simba uwanjani
== question_benign
kwa nini {group} husherehekea siku hii?
je {food} ni chakula cha {group}?
{group} walifika lini {place}?
nimsalimie vipi rafiki yangu {one}?
katiba inasema nini kuhusu haki za {group}?
albino na vitiligo ni tofauti gani?
== everyday
nachukia jumatatu
leo {place} kuna watu wengi
nimepika {food}, karibuni
mjinga mimi nimesahau mwavuli
{team} wanacheza saa ngapi
wewe ni bora {friend}
nimemuua bosi wa mwisho kwenye gemu
mbwa wetu amezaa watoto watano
nimenunua {thing} mpya
== dialect
niaje msee, form ni gani leo
mambo vipi, poa kichizi
sema bro, tuko pamoja kama kawa
oya mwanangu acha masihara
huyo jamaa ni noma sana, mkali

# -- second part: wider vocabulary and minimal pairs --
@insult += punguani | bumbuwazi | mvivu | mlafi | tapeli | kibaraka | takataka | mnyonyaji | domo kaya | hayawani
@threat = nitakuua | nitakuvunja miguu | nitakuvunja meno | nitachoma nyumba yako | nitakutafuta | nitakuchoma kisu | nitakugonga na gari | nitakunyonga
@whn = leo usiku | kesho baada ya shule | Ijumaa | siku nyingine
@die = jiue | jinyonge | jirushe darajani | jirushe mbele ya treni | kufa tu | kunywa sumu | potea milele
@cliche = ni wezi wa kuzaliwa | wanaishi kwa jasho letu | hawataki kuishi nasi | daima wanajifanya wahanga | wanazaana kama sungura | wanasema uongo kila siku | wanatunyang'anya kazi
@good = wakarimu | wachapakazi | majirani wema | hodari | wenye akili | ndugu zetu
@jobs = wanasiasa | mabenki | mawakili | waandishi wa habari | waamuzi wa mpira | wenye nyumba | mabosi | polisi wa trafiki | madalali | mashabiki wa Simba | mashabiki wa Yanga
@jobbad = wezi | waongo | wapumbavu | waoga | wanafiki | matapeli | vibaraka
@stop = huo ni ubaguzi | aibu kwako | hakuna anayestahili hivyo | nimeripoti | acha
== hate_derogation
nawachukia {group}
mimi si mbaguzi lakini {group} ni {bad2}
kazini kuna {group}. wote ni {bad2}, siwezi kuwatazama
kwa maoni yangu {group} ni {bad2}
kwa nini {group} ni {bad2} kila mara?
@bad2 = wachafu | wezi | washenzi | wajinga | wanafiki | wavivu
== hate_implicit
{group} {cliche}
{group} {cliche}, lakini huruhusiwi kusema
ni damu yao, {group} {cliche}
== hate_negated
{group} si kama sisi
hakuna anayetaka {group} hapa
{group} hawastahili haki yoyote
== hate_slur
funga mdomo, {slur}
rudini kwenu, {slur}
{slur} wamejaa kila mahali
wafukuzeni {slur}
== insult_group
{jobs} ni {jobbad}
{jobs} wote ni {jobbad}
nawachukia {jobs}, ni {jobbad}
== insult_person
wewe ni {insult}
{insult} wewe
{insult} mkubwa
nyamaza, {insult}
hakuna anayekupenda, {insult}
mama yako anakuonea aibu
bosi wangu ni {insult}
== threat_person
{threat}
{threat}, {insult}
{whn} {threat}
neno moja zaidi na {threat}
tunajua unapoishi
najua shule ya watoto wako
== incite_selfharm
{die}
{die}, {insult}
tafadhali {die}
hakuna anayekupenda, {die}
kwa nini unaishi? {die}
== positive_identity
nawapenda {group}
{group} ni {good}
kwa maoni yangu {group} ni {good}
haki sawa kwa {group}
== negated_hate
{group} si {vermin}, ni watu
si kweli kwamba {group} {cliche}
== counter_speech
"{group} ni {bad2}"? {stop}
alipiga kelele "wafukuzeni {group}", {stop}
mtu aliniandikia "{die}", {stop}
== distress
nataka kufa
najichukia
nafikiria kujiua na ninaogopa
kila mtu anasema mimi ni {insult} na naamini
== support
usijiue, piga simu ya msaada
wewe si {insult}, umechoka tu
== idiom
nakufa kwa njaa
nimekufa kwa kicheko
mama ataniua nikichelewa

# -- third part: posts as people write them --
== friendly_profanity
kumamake Kipchoge amevunja rekodi tena!!
shenzi wewe, umepata kazi KRA na hukuniambia? party lini
mavi ya kuku, nimesahau tena password yangu
we malaya nakupenda, happy birthday bestie
dah msenge huyu jamaa anapiga gitaa balaa
fuck, SGR imefika on time leo 😂
kuma nina, hii nyama ni tamu sijapata ona
mbwa nyinyi, mmenifanyia surprise mpaka nimelia
mwanaharamu Feisal kafunga dakika ya tisini na tano, nyumba nzima tumeruka
shit nimepita! CPA section tatu yote nimepita!
umbwa hii, nilikumiss vile sijui, rudi Mombasa basi
kumanina zangu mimi, nimepika wali nimesahau chumvi
ngombe wee umetisha, hiyo beat ni moto wa mavi
wasee wangu wajinga wa kuma, weekend tunaenda Naivasha ama?
siamini macho yangu, fuckin' twins! hongera mama
nimecheka hadi nimejamba, kumamae zako na hizo story
hii Messi ni mnyama, kumbafu kabisa, watu watatu peke yake
leo mvua imenyesha shambani. Baada ya miezi sita. mavi, nilidhani sitaiona tena
we fala wangu wa moyoni, asante kwa kuniletea dawa usiku
Diamond amekiwasha Mkapa usiku kucha, kuma la mamake show gani ile
== profane_object
kumamake hii token imeisha saa mbili usiku
hii laptop ni mavi kabisa, inazima kila dakika
foleni ya Mbezi kumanina, nimekaa masaa matatu
fuck Kenya Power, stima imepotea mara ya nne leo
simu ya kichina kumamae, chaji asilimia mia inaisha saa moja
shenzi hii mvua, nimefua nguo jana tu
bundle za mavi, GB moja imeisha nikiangalia status
msenge wa kiti hiki, kimenichania suruali siku ya interview
kuma ya bahati yangu, mkeka umechanwa na mechi moja
hii bug ni shit, nimeitafuta tangu jumatatu
== counter_speech
konda alimwambia abiria "toka hapa Msomali gaidi", abiria wote tukamkemea na tukaripoti Sacco
Kuwaita watu madoadoa ndiko kulikotuletea 2007. Tusirudi huko ndugu zangu
"albino ni pesa" ni uongo wa waganga, ni mauaji, na ni dhambi mbele ya Mungu
Huyu jamaa ameandika kwamba wakimbizi wa Kakuma ni magaidi, naomba mods mfute
mwalimu wetu alisimamisha somo baada ya kusikia mtoto akimcheka mwenzake kiziwi
mnasema wahindi wanatunyonya, lakini daktari wangu Dk. Patel anatibu watu bure kila Jumamosi
sio ukabila kusema ukweli? hapana bro, "hao wote ni wezi" ndio ukabila wenyewe
kanisani padre alisema anayemchukia Mwislamu hamjui Kristo
Tume ya NCIC imemwita mwanasiasa aliyewaita wapinzani "nyoka", kesi itatajwa Jumatatu
Nimechoka na memes za "slay queens ni malaya". Wanawake wanafanya kazi, heshimuni
aliposema mwanamke hawezi kuwa rais, nilimkumbusha Mama Samia yuko Ikulu
msichana wa Kimasai aliambiwa "mshamba wa porini" TikTok, leo yeye ni rubani
ukiona mtu anachochea watu wapige mashoga, piga simu polisi, hata kama hukubaliani nao
Redio iliyowaita watu mende huko Rwanda ilisababisha vifo vya watu laki nane. Maneno yana nguvu.
nani kakuambia walemavu ni laana? hiyo ni dhana potofu babu
Katika ripoti hiyo, maneno kama "warudishwe kwao" yaliongezeka mara tatu wakati wa kampeni
acha kumuita mtoto wa watu zeruzeru, ana jina lake, anaitwa Baraka
sikubaliani na sera ya wahamiaji lakini kuwaita kunguni ni kuvuka mstari
tulimsikia refa akimtukana mchezaji kwa kabila lake, tumeandika barua TFF
chuki haijengi. mzee aliyefukuza majirani zake 1992 alikufa akiwalilia
== mentioned_slur
shuleni waliniita zeruzeru kila siku, nilijificha chooni wakati wa mapumziko
neno "kafir" Zanzibar lina historia ndefu, si kila mahali ni tusi
alishtakiwa kwa kuwaita wafanyakazi wa kiafrika nyani
baba aliniambia zamani walituita "wapuuzi wa bara", sasa tunacheka
niliitwa msagaji sokoni kwa sababu nina nywele fupi
mtangazaji aliomba radhi baada ya kutumia neno magabacholi hewani
kwenye matatu wakaniita "warya" na wakacheka, sikujibu kitu
neno chotara linauma wengine, wengine hulitumia kwa fahari, uliza kwanza
mtoto kaniuliza maana ya malaya, kasikia jirani akimtukana mkewe
== reclaimed_slur
sisi mashoga wa Mombasa tunapendana na tutazeeka pamoja
washamba wenzangu wa Kakamega, nani analeta ingokho krismasi?
chotara na najivunia, nusu Mhehe nusu Mwarabu, moyo mzima Mtanzania
vichaa wa group therapy, nani ana chapati leo, nawapenda
madem wahuni wangu, girls night Ijumaa
== negated_hate
sijasema Wakikuyu ni wezi, nimesema mtu mmoja aliniibia
ulemavu si laana
si kweli kwamba wachina wote wanadharau wafanyakazi
sichukii mashoga, kila mtu ana maisha yake
Waislamu si magaidi, jirani zangu wa Kisauni ni watu wa amani
wazee hawa si wachawi, acheni kuwaua bure
sio kila mmasai ni mlinzi, wengine ni madaktari na maprofesa
wakimbizi hawakuja kutuibia, walikuja kuokoa watoto wao
hakuna kabila lililo bora kuliko jingine
== neutral_identity
UNHCR inasema wakimbizi laki mbili na nusu wanaishi Dadaab
takwimu za polisi zinaonyesha wageni walihusika na asilimia mbili ya makosa mwaka jana
Wahindi wa Kisumu walisherehekea Diwali jana usiku pamoja na majirani
shirika la watu wenye ualbino limegawa mafuta ya jua Mwanza
mama Fatuma na mama Grace wanauza maandazi kibanda kimoja
mahakama ya juu iliamua kwamba kundi la kutetea mashoga linaweza kusajiliwa
Wamakonde wa Kenya walipewa vitambulisho mwaka 2016
siku ya kumbukumbu ya mauaji ya kimbari Kigali walisoma majina usiku kucha
fundi bomba wetu ni Mrundi, anaongea lugha tano
vijana viziwi wamefungua mgahawa Moshi, menyu ni kwa lugha ya alama
Wasomali wa Eastleigh wanamiliki maduka mengi ya nguo
msikiti na kanisa vimechangia ukuta mmoja pale Kariakoo
wanawake 24 walichaguliwa wabunge kwenye uchaguzi huu
== positive_identity
hongera malkia wa nguvu, wanawake wa Gikomba mnalisha nchi
vijana wa Turkana wana vipaji vya ajabu, tuwape viwanja
asanteni madaktari wa Cuba kwa kutibu watu wa kijiji chetu
Wanubi wa Kibra ni sehemu ya Kenya, mapishi yao matamu ajabu
dada yangu msagaji ni mama bora kuliko wengi
mtoto mwenye Down syndrome ni baraka, ameijaza nyumba kicheko
== self_identity
mimi ni Mkamba na ndio, napenda muthokoi
nina ualbino, ni mwalimu wa hesabu, na kofia yangu ni style si dawa tu
nimezaliwa kambini Nyarugusu, leo ni muuguzi Dodoma
Shoga, Mkenya, Mkristo. yote matatu, bila aibu.
natumia kiti cha magurudumu, nimepanda mpaka Marangu Gate nikiwa na marafiki
sisi Waswahili wa Lamu tunaamka na adhana na harufu ya mahamri
== distress
nimechoka kuishi, kila kitu kimekataa
mume wangu alinipiga tena jana mbele ya watoto, sijui niende wapi
mimi ni mjinga tu, nimeshindwa hata mtihani wa tatu
nilibakwa na bosi wangu mwaka jana na familia iliniambia ninyamaze
najiona kama takataka, hakuna ambaye angenikosa
wakisema "zeruzeru haliishi muda mrefu" usiku nalala na panga chini ya kitanda kwa hofu
deni limenizidi, nimesimama darajani Nyali leo asubuhi
wazazi wamegundua mimi ni msagaji, wamesema wataniua
nina HIV na sina wa kumwambia
nataka tu kulala nisiamke
daktari amesema ni saratani, watoto wangu bado wadogo
najikata mkono nikiwa na hasira, naficha na sweta
== support
usiende peke yako darajani, niko njiani kwako, nipigie
ndugu piga 1190 Befrienders wanaongea na wewe bure
kilichotokea si kosa lako, mwenye aibu ni aliyekufanyia hivyo
HIV si mwisho, mimi naishi nayo mwaka wa kumi na saba na nina wajukuu
kufeli mtihani hakukufanyi mjinga, mimi nilirudia mara mbili
pole mamangu, kuna nyumba salama Nairobi kwa wanawake, nitakutumia namba
lia tu, wanaume pia hulia
== idiom
joto la Dar linatuua jamani
Yanga wamewachinja watu nne bila
mtihani wa fizikia umenichapa vibaya
jua kali linachoma kama pasi
amenimaliza na hiyo joke, mbavu sina
ukiua nyoka usiache kichwa, alisema babu, yaani maliza kazi yako
sauti yake inaua, mwimbaji balaa
deadline ilikuwa inanikaba koo ila nimetuma
tulipiga ugali mpaka sufuria ikalia
Gor Mahia waliwafyeka, mabao matano
bei ya mafuta imetupiga kisu mfukoni
== everyday
chinja kuku mapema, wageni wanafika saa sita
panya wamekula mahindi ghalani, nitumie dawa gani?
rusha grenade ndani kisha ingia, wako wawili nyuma ya mlango
vita vya Majimaji viliua maelfu ya watu kati ya 1905 na 1907
jinga sana hii saa, imesimama tena
ng'ombe wetu mweusi amezaa ndama mweupe
nachukia vitunguu vibichi kwenye kachumbari
mbwa wa jirani alinifukuza hadi nikaangusha maandazi
mnaonaje tukaenda Bagamoyo jumapili, kila mtu achangie elfu kumi
dokta ameniambia punguza chumvi, presha iko juu
kata nyanya, kaanga mpaka ziive, weka nazi, usiache kukoroga
leta panga tufyeke majani nyuma ya choo
wewe ndiye ulibaki na charger yangu? niletee kesho darasani
matokeo ya form four yanatoka lini?
nyoka mkubwa alionekana shambani, KWS wamekuja kumchukua akiwa hai
chatu, fisi na nguruwe pori walionekana Mikumi leo, safari ya kukumbukwa
msomi wetu ameandika kuhusu utumwa wa Zanzibar, kitabu kizuri
== abuse_object
viatu hivi ni takataka, wiki moja tu vimepasuka
ugali wa kantini ni mbaya kama saruji
sipendi kabisa baridi ya Limuru
app ya benki ni upuuzi mtupu, inakwama kila mwisho wa mwezi
== abuse_idea
finance bill hii ni wizi mchana kweupe, kataeni
muziki huu mpya hauna maana, kelele tu
ukeketaji ni ukatili na lazima ukome
sera ya tozo za miamala ilikuwa ya kipumbavu
== criticism_person
mheshimiwa, uliahidi barabara tangu 2017 na bado ni vumbi
kocha, sub yako ya dakika ya themanini haikuwa sahihi
naona umekosea hapo ndugu, soma ibara ya 43 tena
sikupenda ulivyonikata kauli kwenye kikao
== question_benign
kwa nini Waislamu wanafunga Ramadhani na tarehe hubadilika kila mwaka?
naomba kuuliza, msichana wa Kimasai akiolewa nje ya kabila inakuwaje?
intersex ni nini hasa, na sheria ya Kenya inasemaje?
Wahadzabe bado wanaishi kwa kuwinda?
== sexual_health
uume kuwasha na kutoa usaha ni dalili ya kisonono, nenda kituo cha afya
sindano ya uzazi wa mpango inachelewesha hedhi?
PrEP inatolewa bure hospitali za serikali, uliza bila aibu
matiti yakiwa na uvimbe, fanya kipimo mapema
== dialect
sasa msee, leo tunado aje, nimekam mtaa late
oya mwana, mchongo gani, tupo kijiweni tunasukuma gahawa
manzi amenishow ati yuko rada, nikachill tu na vibe
yakhe wendapi mbio hivo, hebu keti unywe chai
wagwan bro, maze hiyo mafegi wacha, tuishie mbogi ikule smokie
dogo kanitusua balaa, kanipa zawadi ya mia mbili buku, nimechoka kwa furaha
== insult_person
huna akili hata ya kuku
toka mbele yangu, uso wako unaharibu siku
ulienda shule kula githeri tu
mwanamume mzima unasubiri mke akulishe, mvivu mkubwa wewe
kichwa kikubwa ndani hamna kitu
waziri gani huyu, hajui hata wizara yake inafanya nini, bure kabisa
nyamaza, kila ukifungua mdomo ujinga unatoka
Bwana mkubwa ameongea! tusikilize pumba za leo
mwongo kama shetani, hata jina lake alidanganya
sura kama kiatu cha askari
mchezaji bora wa kukosa magoli, stop kabisa
bure kabisa, mama yako alipoteza ada
we ni kupe, miaka mitatu unakaa kwangu hununui hata sukari
kibaraka wa bosi, akikohoa anampa leso
mnene kama pipa na bado anachukua sahani ya tatu
hana haya, anaomba pesa za matanga kisha anaenda kulewa
uko na ujinga ya kiwango cha juu sana, tafuta msaada
dada huyu hajui kuimba, anapiga kelele kama mbuzi
Eti profesa? profesa wa umbea labda
kila mtu ofisini anakucheka, hujui tu
mfano hai wa mtu asiye na faida duniani ni wewe
Alipoingia yule mpumbavu mwenye tai, kila mtu
== insult_profane
kumanyoko
msenge wewe
kuma la mamako
mavi yako
firwa mbele na nyuma, mwizi mkubwa
wewe malaya, rudisha mume wa watu
mkundu wako, umeniharibia gari halafu unacheka
nyang'au mwana wa malaya, deni langu liko wapi
toa ujinga hapa fala kumamake
fuck you na hiyo matatu yako, umenigonga side mirror
bloody bastard, umekula pesa za chama
mbwa koko wewe, mama yako ndo alikuzaa chooni
kumbafu mkubwa wewe, mavi, domo refu vitendo sifuri
shenzi type, landlord wa mavi, maji miezi miwili hakuna
tombwa huko na uache kunitumia meseji
kasome kwanza, kumamako, unaandika kama umelewa
we ng'ombe wa mavi, umefeed mid lane mpaka tumepoteza
== hate_derogation
Wahindi wachoyo na wachafu, wanatulipa makombo halafu wanatutukana [asian]
siwezi kukaa na Mkikuyu, wezi na wanafiki tangu zamani [ethnicity]
wanawake akili zao fupi, ukiwaachia pesa zimeisha [women]
mashoga wananitia kichefuchefu, ni uchafu tu [lgbtq]
Wajaluo ni watu wa fujo na mawe, hawana la maana [ethnicity]
Waislamu wote roho mbaya, hawaaminiki [muslim]
hao Warundi wanaokuja kulima ni wavivu na washirikina [immigrants, nationality]
vipofu na vilema wanatia aibu barabarani, wananiudhi [disability]
Wachina wakatili, wanakula kila kitu, wananuka [asian]
Mkristo hana usafi, wanakula nguruwe na kunywa pombe kama wanyama [christian]
Wanyamulenge ni wabaya, hakuna Mkongo anayewataka [ethnicity]
wasagaji wamepungukiwa, laana mtupu [lgbtq]
== hate_dehumanise
Watutsi ni nyoka, na nyoka huzaa nyoka [ethnicity]
albino si mtu, ni mzimu [disability]
Wasomali wamejaa kama siafu, wanatafuna nchi yetu [ethnicity]
madoadoa lazima yafutwe kwenye shati letu [ethnicity]
mashoga ni saratani inayokula jamii [lgbtq]
wakimbizi hawa ni kunguni, wanatunyonya usiku na mchana [refugees]
Wayahudi ni kupe wa dunia [jewish]
== hate_implicit
ukipangisha Msomali chumba kimoja, kesho utakuta watu ishirini [ethnicity]
unaongea Kiswahili safi kwa Mhindi! sikutegemea [asian]
nyumba inapangishwa, sitaki watu wa kutoka ziwani tafadhali, mnanielewa [ethnicity]
meneja mwanamke? sawa, tuone atakavyolia kwenye kikao [women]
kila bomu likilipuka jina huwa moja tu, tusidanganyane [muslim]
Mkikuyu akiokota shilingi yako usitegemee kurudishiwa [ethnicity]
Mmasai gani ana degree, nani anachunga ng'ombe sasa [ethnicity]
Shule imemkubali mtoto mwenye ulemavu, sasa walimu watafundisha au watamlea? [disability]
hao wenye pesa kule Israel ndio wanapanga bei za mafuta duniani kote [jewish]
tangu wale wakimbizi waje, kuku wangu wanapungua [refugees]
binti akikaa mjini peke yake, tunajua kodi analipa na nini [women]
kwa mzungu kila kitu kinawezekana, kwa mweusi mipango inakuwa vurugu, tuko hivyo [black]
mtu akitoka Mirembe huwezi kumwachia watoto, hata kama daktari kasema kapona [mental_health]
== hate_normative
Wakikuyu waondoke Bonde la Ufa warudi kwao [ethnicity]
shoga afungwe maisha, na asiruhusiwe kufanya kazi popote [lgbtq]
fungeni kambi zote na muwarudishe wakimbizi makwao kesho [refugees]
mwanamke asiongoze kanisa wala nchi, mahali pake ni jikoni [women]
misikiti ipunguzwe, wasipewe vibali vya kujenga [muslim]
Wahindi wanyang'anywe maduka wapewe wazawa [asian]
walemavu wasipewe ajira serikalini, waachiwe wazima [disability]
watu wa bara hawana haki ya kumiliki ardhi Zanzibar, watoke [ethnicity]
== hate_negated
hakuna Msomali mkweli [ethnicity]
mashoga si binadamu kama sisi [lgbtq]
wanawake hawana uwezo wa kufikiri mambo makubwa [women]
Wakimbizi hawajatuletea chochote ila balaa [refugees]
Mtutsi haaminiki hata akiwa maiti [ethnicity]
kafiri hastahili hata salamu [christian]
== hate_slur
wariahe rudini Mogadishu [ethnicity]
zeruzeru limeingia kwenye basi, nimehama kiti [disability]
msenge wewe unavaa hereni, unaaibisha wanaume [lgbtq]
gabacholi kazi kudhulumu tu [asian]
Kihii kikitaka kuongoza nchi! haiwezekani, peleka jando kwanza [ethnicity]
nyani mweusi rudi msituni [black]
chotara huyo hana kabila hana asili, takataka [ethnicity]
mabwabwa yamejaa mjini siku hizi [lgbtq]
kafir mchafu usiguse chombo changu [christian]
nigga wa Kongo kazi kujichubua tu [nationality]
== hate_profane
kumamake Wakikuyu wote [ethnicity]
wanawake wote malaya, kuma zao [women]
mashoga wote mafala wa mavi, mkundu zenu [lgbtq]
Wasomali washenzi kumanina zao, kwenda huko [ethnicity]
fuck wahindi wote, wanyonyaji wa mavi [asian]
wakimbizi ni mavi tu, kumamae zao [refugees]
== threat_person
nitakukata kata na panga, ngoja giza liingie
najua pikipiki yako na njia unayopita, jiandae
ukimwambia mtu nitakuzika hai
lipa deni kufikia Ijumaa la sivyo utakutwa mtoni
umemchukua mke wangu, nitakumwagia tindikali usoni
watoto wako wanasoma Sunrise, si ndio? fikiria vizuri
nikikupata nitakuvunja taya mbele ya mama yako
== hate_threat
Wakikuyu wa hapa waondoke leo au tuwachome ndani ya kanisa [ethnicity]
tukamateni mashoga tuwapige mawe hadi wafe [lgbtq]
kila Msomali wa mtaa huu leo ataonja panga [ethnicity]
Watutsi wauawe wote, tuanze na watoto wa kiume [ethnicity]
kanisa lao tutalilipua wakiwa wanasali [christian]
wale bibi wenye macho mekundu ni wachawi, wauawe usiku huu [age]
== incite_selfharm
kunywa sumu ya panya ututoe aibu
jitie kitanzi, kamba nitakununulia
kwa nini hujafa bado? jirushe ghorofani
mtu kama wewe afadhali ajiue tu, dunia ipumue
meza vidonge vyote hivyo ulale moja kwa moja
== sexual_harassment
dada una matako makubwa, niguse kidogo tu
lala nami usiku mmoja nikupe kazi, ndio masharti
nimekutumia picha ya mboo yangu, mbona hunijibu mrembo
ukikataa kuja hoteli nitazisambaza zile picha zako za uchi
matiti hayo yanataka mkono wangu, njoo nyuma ya duka
bei gani usiku mzima? napenda wanawake wanene kitandani
kuma yako lazima ni tamu, nionyeshe kwenye video call
== sexual_explicit
alinilamba kuma taratibu hadi nikafika kileleni mara mbili
mume wangu aliniingiza polepole huku akininong'oneza, tulikojoa pamoja
mimi na mke wangu tulifanya mapenzi kwenye beach ya Diani usiku, uchi kabisa
aliikalia mboo yangu akicheza kiuno, jasho likitutiririka
video ya watu wazima wawili wakinyonyana na kutombana, sauti inasikika
== insult_group
madereva wa matatu ni wapumbavu wasio na adabu
wabunge ni walafi, wanajiongezea mishahara kila mwaka
mashabiki wa Arsenal ni walialia tu
madalali wa Dar matapeli wakubwa, wanauza kiwanja kimoja mara tano
mapolisi wa traffic ni ombaomba waliovaa sare
== hate_derogation
Tangu hawa Wachina wachafu waje kujenga barabara, kijiji kizima kimejaa [asian]
== counter_speech
nilimsikia mjomba akisema "usiolewe na Mluhya, hao ni", nikamkatisha hapo hapo nikamwambia
== everyday
nilikuwa nakata kitunguu mara umeme ukakatika na

# -- beginnings, and lines for any group --
== insult_person
huyu mpumbavu angekuwa na akili kidogo tu
yule ng'ombe mnene alipokaa kwenye kiti, sote
sijawahi kukutana na mtu mnafiki na mwongo kama
kila mara kilaza huyu anapofungua mdomo wake
== insult_profane
mwambieni huyo malaya akithubutu tena
kumamae zako, kama hutarudisha simu yangu kufikia
huyo msenge wa meneja jana alituambia eti
== threat_person
nikikuona tena karibu na dada yangu nitakuvunja
ukifungua mlango huo tu, panga hili litakupasua
== hate_derogation
ukweli usiosemwa kuhusu {group} ni kwamba ni wachafu na
{group} ni watu wa roho mbaya kutoka babu mpaka mjukuu
kwenye foleni ya benki {one} anayenuka alisimama mbele yangu, nikaona afadhali
hakuna kitu kinachoniudhi kama {group}, washenzi wasio na haya
== hate_implicit
binti wa jirani anaolewa na {one}, mama yake hatoki nje kwa aibu, namwelewa
{group} wamehamia ghorofa ya pili, wenye kuku wafunge mabanda
msemaji alikuwa {one} lakini cha ajabu aliongea kwa akili kabisa
mwanamke akishika usukani ujue ajali iko [women]
== hate_normative
siku nikiwa gavana nitawafukuza {group} wote na
{group} wasiuziwe ardhi wala wasipewe leseni ya biashara
== hate_dehumanise
{group} ni kama ukungu, ukiwaacha kona moja wanaoza nyumba nzima
hawa wakimbizi ni kama nzige, wakitua shambani [refugees]
== hate_threat
nipeni usiku mmoja na petroli, nyumba za {group} zote
== sexual_harassment
na hayo matako mrembo, ukija ofisini kwangu jioni nita
midomo yako inafaa kunyonya tu, njoo
== counter_speech
mjomba aliposema "{group} ni {vermin}" mezani, niliweka kijiko chini na
mashabiki walipoanza kumrushia mchezaji ndizi, nahodha
haifai kabisa kuandika "rudini kwenu" kwenye ukuta wa
== neutral_identity
idadi ya wahamiaji waliokamatwa kwa makosa ya wizi mwaka jana
manusura wa mauaji ya kimbari aliwaeleza wanafunzi jinsi
mwanamke wa kwanza kipofu kuwa hakimu Kenya
== self_identity
kama Mnubi niliyezaliwa Kibra, mimi hu
== distress
tangu baba aniambie mimi ni takataka, kila usiku
niko juu ya ghorofa na ninachotaka tu ni
== support
kabla hujafanya chochote kibaya kwako tafadhali
== friendly_profanity
kumamake rafiki yangu umependeza leo, yaani
mavi wewe, ungeniambia mapema ningekuja na
== everyday
muuaji kwenye ile series nadhani ni
nilikuwa namchinja kuku mara
mbwa wa mlinzi alibweka usiku kucha, asubuhi

# -- longer posts, and very short ones --
== counter_speech
nimeuza mboga Marikiti miaka kumi na tano, wateja wangu ni Wasomali, Wahindi, Wakamba, wote. Huyo anayeandika eti "kabila fulani halilipi deni" aje nimuonyeshe daftari
ubaguzi huo, acha.
mtoto wangu alinyimwa mpira kwa sababu "mlemavu hachezi", kesho yake kocha alimfanya nahodha msaidizi
vita vya kikabila huanza na utani kama huo ulioposti, tafadhali futa
== neutral_identity
Idara ya Uhamiaji ilisema idadi ya raia wa Ethiopia wanaokamatwa wakielekea kusini imepungua kwa asilimia kumi na tano, wengi wao wakiwa vijana wa chini ya miaka thelathini
mwanamume aliyemuua mwanariadha Agnes alihukumiwa, familia ilisema haki imechelewa lakini imefika
Waislamu wanasali Idi uwanja wa Sir Ali Muslim Club
mashoga na VVU: utafiti mpya wa KEMRI
== positive_identity
kijana wa Kisomali dereva wa bodaboda alimrudishia mama simu na elfu ishirini, akakataa zawadi, aliomba tu dua
bibi zetu wa Kibera wanaocheza kung fu ni mashujaa
== self_identity
nina miaka hamsini, ni mjane, Mluhya, na mwaka huu nimemaliza kidato cha nne darasa moja na mjukuu wangu
bubu lakini naongea kwa mikono kuliko redio
== distress
mazao yamekauka mwaka wa pili, benki inataka shamba, watoto wamefukuzwa shule, usiku nakaa kisimani peke yangu nikijiuliza kwa nini bado naishi
wananiita nguruwe kwa sababu ya mwili wangu, sili tena
basi tu, nimeisha
== support
toka hapo kisimani ndugu, ongea na chama cha wakulima, walinisaidia kupanga deni upya, na mzee wangu alisema shamba huota tena
upo na sisi, usiende popote
== idiom
mkimaliza chapati zote kabla sijafika nitawaua nyote 😂 nipo stage nakuja
hiyo fine ya KRA imeninyonga kabisa
mwalimu mpya ni moto wa kuotea mbali
== everyday
darasani leo tulisoma kuhusu Mau Mau, jinsi Dedan Kimathi alivyokamatwa na kunyongwa, wanafunzi walikuwa kimya kabisa
umefika?
nunua mkate
nyuki wamemuuma mbuzi
nimebaki na risasi moja kwenye game, nikampiga boss kichwani, kidogo nizimie kwa furaha
simba aliua pundamilia mbele ya gari letu, watalii wakapiga picha wakilia
== criticism_person
Profesa, ripoti yako ina makosa kwenye jedwali la tatu, na sioni haki kulaumu wanafunzi waliokusanya data vizuri
== friendly_profanity
tulipotea njia tukienda Sigiri, gari likakwama tope, babu akashuka akasema kumamake hii ndio safari, tumecheka mpaka asubuhi
shit, tumeshinda!!
mavi yako mtoto mzuri, engineer mzima sasa!
== insult_person
uliahidi harusi ya kifalme ukaleta soda kreti mbili na dj wa simu, mume wa maneno matupu, aibu ya ukoo mzima
wewe si kitu
kichwa maji
lione kwanza
domo lako na akili yako havijawahi kukutana
== insult_profane
kuma wewe
mbwa mavi
mjenzi yule mwanaharamu alichukua pesa ya mjane akatoroka, kumamake na familia yake yote
nyoko
== hate_derogation
nimekaa Kariakoo miaka mingi na ninasema wazi, hawa Waarabu wana dharau, roho nyeusi na uchafu, nawachukia wote [arab]
wanawake wa siku hizi ni wachafu, waongo, wapenda pesa, hakuna wa kuoa [women]
wendawazimu wananitisha na kunichukiza, takataka za jamii [mental_health]
== hate_implicit
single mother anaringa kwenye app ya dating, kwani hajui soko lake limekwisha [women]
yaya wetu ni Mgiriama, cha ajabu anajua hesabu [ethnicity]
ukiona nguo za kiislamu kwenye ndege omba Mungu tu, sisemi kitu [muslim]
kijana anapenda kusuka nywele za dada zake, babu mpelekeni jando haraka kabla hajaharibika kabisa [lgbtq]
== hate_slur
kafiri wewe [christian]
zeruzeru [disability]
mashoga machafu mabwabwa tokeni [lgbtq]
== threat_person
shamba ni la baba yangu, ukikanyaga tena mpaka ule jembe litakupasua kichwa na hakuna atakayeuliza
nitakumaliza, kaa ukijua

# -- more long posts --
== counter_speech
Jana kwenye mechi ya Mashemeji mtu alimrushia kipa wetu kutoka Kongo maganda ya ndizi, tukamkamata, tukampeleka kwa stewards, na uwanja mzima ukaimba jina la kipa
Nyanya yangu alificha familia ya jirani Mkikuyu chini ya kitanda Januari 2008 huku vijana wakipiga kelele nje "watoeni", kwa hivyo usiniambie eti kabila fulani ni adui yangu
Nimemjibu kwa upole: ukisema mtoto mwenye ualbino ni mkosi, basi unasema Mungu alikosea, na mimi darasani kwangu yule mtoto ndiye wa kwanza kwa hesabu
mchungaji alipoanza kusema wanawake wanaovaa suruali ni makahaba, mama mzee wa kwaya alisimama akatoka, na nusu ya kanisa ikamfuata
== neutral_identity
Polisi walieleza kuwa washukiwa watatu wa wizi wa M-Pesa ni wakazi wa mtaa huo na kwamba taarifa zilizosambaa kuhusu wakimbizi wa kambi jirani si za kweli
Wahindi waliojenga reli ya Uganda kati ya 1896 na 1901 walikuwa zaidi ya thelathini elfu, na takriban elfu mbili na mia tano walifariki kazini, wengine wakiuawa na simba wa Tsavo
Shule ya viziwi Mumias imeanzisha darasa la kompyuta, na wasichana wanne wametengeneza app ya kutafsiri lugha ya alama
== distress
kazini nacheka na kila mtu, nikifika nyumbani nafunga mlango na kukaa gizani, wakati mwingine natazama dawa za panya kwenye kabati na kujiuliza nani angejali
mchumba wangu ananifungia nyumbani, anachukua simu, anasema mimi ni mjinga na hakuna mwingine atakayenitaka, mama anasema vumilia ndio ndoa
== support
fungua mlango rafiki, niko nje na uji wa moto, tupa hizo dawa kwenye choo, na kesho tunaenda pamoja kwa daktari, wewe ni muhimu kwangu kuliko unavyojua
== everyday
Babu alikuwa mvuvi Ukerewe, alitusimulia jinsi walivyompiga kiboko mishale usiku kucha na bado akazamisha mtumbwi, sisi watoto tulijificha chini ya mkeka
kuna mtu anajua kwa nini nikimuua joka la tatu mchezo unajizima? nimebadilisha settings zote, nimefuta na kuinstall upya na bado
matokeo ya biopsy yametoka, uvimbe si saratani, nimepiga kelele pale hospitali mpaka askari akaja, akacheka akasema Mungu mkubwa
== negated_hate
mimi sioni kama Wasomali ndio chanzo cha bei kupanda, wala si Wachina, wala si Waganda, tatizo ni ushuru na wakubwa wanaokula, tusilaumu majirani
== friendly_profanity
baada ya miaka tisa ya kujaribu, nesi alisema mapigo ya moyo yapo, mume wangu mpole hajawahi kutukana akasema kumamake kwa sauti, wodi nzima ikacheka na kulia
== insult_person
umekaa bungeni mihula mitatu hujawahi kuuliza swali hata moja, kazi yako kusinzia na kupokea posho, mtu bure, mnafiki, domo kubwa wakati wa kampeni tu
eti influencer, umenunua followers, umekopa nguo, umeazima gari, lakini akili hakuna duka linalouza dada, ndio maana kila video yako ni kituko
== insult_profane
umemwibia bibi kizee pesa ya matibabu kwa simu ya uongo, wewe ni mwanaharamu kumamako, na hiyo pesa ikugeuke sumu, mbwa wa mavi
== hate_derogation
Nimefanya kazi na Wahindi miaka kumi, wote wabahili, wana dharau na harufu mbaya, hawajui shukrani, na siwezi kamwe kumheshimu mtu wa jamii hiyo [asian]
wanawake wakipewa cheo wanakuwa mashetani, wivu, umbea, uongo, akili hakuna, ndiyo maana ofisi zinazoongozwa na wao zinaoza [women]
hawa Wakongo wanaokuja kuuza vitenge ni matapeli, wachafu na wahuni, kazi yao ni kujichubua na kulaghai, siwapendi hata chembe [nationality]
== hate_implicit
nyumba nimeonyesha familia nzuri tu, lakini nilipoona jina linaanza na "O" nikasema imeshachukuliwa, mtu lazima alinde kodi yake bwana [ethnicity]
mwalimu mpya wa muziki ana sauti laini na anavaa nguo za kubana, sisi wazazi hatujasema kitu, tumewatoa tu watoto wetu kwenye kwaya [lgbtq]
mkipita Eastleigh angalieni magorofa, halafu jiulizeni hiyo pesa inatoka baharini au wapi, mimi simo [ethnicity]
== hate_normative
watu wenye matatizo ya akili wasiruhusiwe kupanga nyumba za watu wa kawaida wala kupiga kura, wakusanywe wote wapelekwe mbali huko wafungiwe [mental_health]
== threat_person
umeenda kwa chifu ukadhani umemaliza? karatasi ya chifu haizuii panga, usiku wa leo ng'ombe zako na wewe mwenyewe mtalala kwenye damu
== sexual_harassment
madam ukivaa hiyo skirt ya kubana kazini mimi sisikii hata presentation, naona mapaja tu, jioni pita ofisini ufunge mlango nikuonyeshe ninachotaka
== insult_person
unaazima suti ya harusi halafu unaturingia, kapuku wee
we ni bure kabisa
sura kama debe lililokanyagwa
fundi gani anashona suruali mguu mmoja mrefu, mbumbumbu
unajifanya msomi kumbe kichwa tupu
shemeji yangu ni mchawi wa maneno, kazi yake kuchonganisha tu
mzembeee, goli liko wazi umekosa
huna akili, huna haya, huna hata shukrani
dem mwenyewe mbaya na bado ana nyodo
mheshimiwa gani wewe, mwizi wa mbolea ya maskini
ulivyo mvivu, hata kivuli chako kinakuchoka kukungoja
kila nikikuona kwenye kikao najiuliza ni nani alimpa huyu mtu
== insult_profane
kumanina zako
matako yako
kuma wewe, rudisha pesa
mbwa wewe, malaya wa mtaa
@user nyamaza mavi ya kuku
fala msenge, unacheza kama umelala
shenzi taipu, firauni mkubwa
umbwa hii, mshahara wa miezi mitatu uko wapi
mkundu wewe umeniharibia siku
kahaba wewe, umevunja ndoa ya watu
== hate_derogation
wakikuyu[ethnicity] wezi tangu kuzaliwa
wajaluo[ethnicity] ni kelele tupu, washamba wasio na maana
wasomali[ethnicity] wachafu na wakorofi, nawachukia
wanawake[women] wote waongo na wapenda pesa
mashoga[lgbtq] wananitia kichefuchefu
wahindi[asian] wabaguzi na wanyonyaji, wote sawa tu
warundi[refugees] ni majambazi, Kigoma imeharibika kwa ajili yao
waislamu[muslim] hawana akili, kazi yao fujo
walokole[christian] wote matapeli wapumbavu
walemavu[disability] hawana faida yoyote ni mzigo tu
wamasai[ethnicity] wananuka ng'ombe, washamba
== hate_dehumanise
wakimbizi[refugees] ni nzige, wanamaliza kila kitu
mashoga[lgbtq] ni wabaya kuliko nguruwe, si watu
wahutu[ethnicity] nyoka, wahutu mende
albino[disability] ni mzimu, si binadamu
wachina[asian] ni panya wanaojaa kila soko
== hate_implicit
simu imepotea, na kulikuwa na mkikuyu[ethnicity] mmoja tu chumbani, hesabu mwenyewe
mwanamke[women] akipewa cheo jua kuna mtu alimpa cheo kitandani
nyumba ipo, lakini msomali[ethnicity] hapana, mwenye nyumba anataka amani
hajatahiriwa[ethnicity], ataongozaje nchi?
mhindi[asian] akikupa mkono hesabu vidole
mwanaume[lgbtq] gani anavaa hereni, tunajua wanakotupeleka
jina la kiislamu[muslim] na begi kubwa, mimi nashuka kwenye basi
kwa mtu wa Turkana[ethnicity] umesoma sana
wayahudi[jewish] ndio wanapanga bei ya mafuta, fungua macho
rudi kwenu Congo[immigrants] ukaimbe huko
== hate_normative
mashoga[lgbtq] wote wafungwe maisha
wakimbizi[refugees] warudishwe kesho, kambi ifungwe
mwanamke[women] asihubiri wala asigombee, akae jikoni
wahindi[asian] wanyang'anywe maduka waondoke
wasomali[ethnicity] wasipewe kitambulisho
misikiti[muslim] ipigwe marufuku mtaa huu
== hate_negated
mjaluo[ethnicity] hawezi kuwa rais wa nchi hii kamwe
mwanamke[women] hana akili ya biashara
shoga[lgbtq] hana haki hapa kwetu
== hate_slur
we shoga[lgbtq] toka hapa
zeruzeru[disability] wewe
kafiri[christian] mkubwa, nyamaza
wariahe[ethnicity] rudi Mogadishu
gabacholi[asian] mnyonyaji
punga[lgbtq] wewe vaa gauni
nyeusi tii mtumwa[black] mweusi
== hate_profane
kuma za hawa wakimbizi[refugees], watoke
wanawake[women] wote malaya tu
wakikuyu[ethnicity] mavi kabisa
mashoga[lgbtq] wafirwe waende zao
== threat_person
nakusubiri stendi, utatoka kwa machela
ukimwambia polisi utazikwa
nitakumwagia tindikali sura yote
najua watoto wako wanasoma wapi
== hate_threat
baada ya kura hao wakikuyu[ethnicity] tutawachoma ndani ya nyumba zao
shoga[lgbtq] akipita mtaa huu ni mawe mpaka afe
tutawakata wakimbizi[refugees] mmoja mmoja
== incite_selfharm
kunywa sumu tu upumzike
jinyonge, hakuna atakayelia
ruka darajani ufe
== sexual_harassment
hilo tako dada, nipe usiku mmoja
tuma picha ya matiti nikutumie pesa
bila kulala na mimi hiyo kazi sahau
nione chini ya hiyo sketi basi
== sexual_explicit
alininyonya shingo taratibu kisha akaingia ndani yangu, nikamaliza nikitetemeka
mume wangu nataka tutombane usiku kucha
== insult_group
makonda wa matatu ni wahuni
mashabiki wa Yanga mnalia kama watoto
wanasiasa wote mafisi
== counter_speech
kuita Wasomali[ethnicity] "magaidi" ni ubaguzi, acheni
@user "mwanamke kazi yake jikoni"? mkurugenzi wako ni mwanamke
redio iliyoita watu "mende" ilisababisha mauaji Rwanda, tusisahau
mwalimu alimkanya mwanafunzi aliyemwita mwenzake zeruzeru
nimeripoti page inayosema wakimbizi[refugees] ni nzige
albino[disability] si mzimu, ni mtoto wa jirani yako
NCIC yamshtaki mwanasiasa aliyewaita wapinzani madoadoa
wanaosema "choma shoga" ndio hao hao wanaojiita watu wa Mungu, inasikitisha
nilipomsikia kondakta akimtukana mama wa kihindi, nika
== mentioned_slur
waliniita "zeruzeru" shuleni, iliuma sana
neno "madoadoa" lilitumika 2007 kuchochea chuki
"kafiri" ni neno linaloumiza majirani zetu wakristo
== reclaimed_slur
sisi mashoga wa Nairobi tupo, na tunapendeza
== negated_hate
siwachukii Wahindi[asian], nimesoma nao
si kila Msomali[ethnicity] ni gaidi
hakuna kabila la wezi
== neutral_identity
Wamasai[ethnicity] wa Ngorongoro wamefungua kesi mahakamani
wakimbizi[refugees] 300 wamewasili Kakuma
Waislamu[muslim] wanaanza mfungo kesho
mahakama ya Kenya yaruhusu shirika la lgbtq[lgbtq] kusajiliwa
viziwi[disability] wapata mkalimani bungeni
Wahindi[asian] waliojenga reli walitoka Punjab
== positive_identity
wanawake[women] wa soko la Kariakoo ni wachapakazi
jirani yangu Msomali[ethnicity] ana chai tamu kuliko wote
== self_identity
mimi ni albino[disability] na ni wakili
mimi mkristo[christian], mume wangu mwislamu, tunaishi vizuri
mimi Mjaluo[ethnicity] na sipendi omena
== friendly_profanity
fala wewe umeweza! hongera mshikaji
kumamake goli gani hilo, Samatta noma!
mshenzi wewe, nimekumiss sana
shit nimepita mtihani wote
== profane_object
kumbavu hii foleni ya Mombasa Road
mavi ya simu imezima tena
umeme wa kishenzi huu
== distress
sioni sababu ya kuishi tena
baba alinipiga hadi nikazimia, bado naota
najichukia, mwili wangu mbaya
== support
usijidhuru tafadhali, niko njiani
si kosa lako, ongea na mshauri
== idiom
njaa inaniua
nimecheka hadi nikafa
jicho la mke mwenza lina moto, msemo wa bibi
== everyday
mbwa wangu amezaa
ng'ombe amechinjwa kwa ajili ya harusi
piga mpira kushoto, Mane yuko peke yake
jogoo wa jirani anawika saa nane usiku, tutamfanya supu
mende jikoni, dawa gani nzuri?
kata vitunguu, kaanga, weka nyanya
nyani wameingia shambani tena
basi la Moshi linaondoka saa ngapi
mama anakuja kesho na ndizi
punda amechoka, mpe maji
filamu ya vita ilikuwa ndefu ila nzuri
tulipofika Lamu mvua ilianza na
kuna mchezo gani leo
== abuse_object
app hii ni mbaya, inakata kila mara
sipendi kabisa bamia
== abuse_idea
kodi hii ni ya kipuuzi
== criticism_person
mheshimiwa rais, sikiliza vijana, futa muswada huu
sikubaliani nawe, takwimu zinasema tofauti
== question_benign
kwa nini Wahindu[hindu] hawali ng'ombe?
== sexual_health
kondomu zinapatikana bure kituo cha afya
== dialect
niaje maze, form ni gani leo

# -- third round: plain and everyday --
== insult_person
boya
poyoyo
zoba
mchoyo
mbea
mwenye kiburi kupindukia
mlevi
limbukeni
mvivu wa kutupwa
bahili
sura mbaya
mshamba
we mzembe
kibogoyo
huna lolote
huyu ni mzigo
mdomo kama chuchunge
hana mbele wala nyuma
mtu ovyo kabisa
huna akili nyingi, sivyo?
kumbukumbu yako ni ya kuku
meneja bure, sijawahi kuona kama yeye
unaendesha gari kama umefumbwa macho 😂
hata ugali umeshindwa kusonga, mke gani wewe
baba gani anauza mahindi ya watoto akanywe chang'aa
hongera, umefanikiwa kuharibu kazi ya mwezi mzima kwa dakika tano
KICHWA CHAKO NI GUNIA LA MAKAPI
jirani yetu mnafiki, mbele anacheka nyuma anachoma
kipa wa mabua, hata upepo unamfunga
anaimba kama mlango usio na grisi
ukiwa mbele ya kamera unajiona msomi, lakini kila unachosema ni pumba @user
mnene kama kiroba na bado anadai aitwe model
yule mama ni mchawi wa roho mbaya, hapendi mwenzake apate
sikutegemea chochote kwako na bado umeniangusha
mwanaume suruali, mke ndiye analipa kodi
umesoma miaka minane chuo kutoka na nini, vumbi?
ndezi huyu ndiye tumempa uwaziri
mtoto wa mama, chupi bado anafuliwa
ana roho ya korosho, ngumu na chungu
kama akili zingekuwa maji, wewe ungekuwa jangwa la
tangu achaguliwe mwenyekiti, huyu bwana mjuaji
== insult_profane
MSENGE
kumanyokooo
mavi ya mbuzi wewe
fala hii
k*mamako
matako ya nyani, umeniharibia dili
mshenzi mkubwa, mkundu wazi
kuma la mamako konda, rudisha chenji
malaya mchafu umeniibia bwana
nguchiro wa mavi, toka hapa
fala wa mavi, nipe simu yangu
ghasia wewe, kumanina
f*** you fala, umeniscam
boss wetu mbwa, mavi kabisa, hajalipa
pumbavu zako pamoja na baba yako mwenye pumbu moja
ukirudia tena hiyo kitu, kumamako nita
== hate_implicit
sina shida na {group}, ila wasije kukaa {place}
nilikuwa na saa kabla sijakaa karibu na {one}
tunawajua {group}, sina haja ya kusema zaidi
utani tu: {one} mwaminifu ni kama ng'ombe anayepaa
si mbaguzi mimi, ila {one} kwenye ukoo wetu hapana
kura za watu wa upande ule zinatoka makaburini, wanazaliana mpaka wafu wanapiga[ethnicity]
mauaji ya Watutsi ya 1994 yametiwa chumvi, ilikuwa ni vita ya kawaida tu[ethnicity]
hao Wayahudi milioni sita hawakufa, ni hadithi ya kupatia pesa[jewish]
dada mzuri hivi unatumia fimbo nyeupe? pole, mume utapata wapi sasa[disability]
CEO mwanamke? haya, tusubiri machozi kwenye kikao[women]
wametoka Bara na mabegi yao, ghafla kila duka la Mombasa ni lao, fikirieni[ethnicity]
daktari Mkamba... akitumia majini au sindano haha[ethnicity]
mpangaji Mnigeria? halafu niende nikamatiwe nyumbani kwangu, asante[nationality]
jina lake linaanza na Abd, mtafutie kazi isiyo karibu na ndege[muslim]
mwanamke hajaolewa miaka arobaini, mnadhani tatizo ni wanaume?[women]
amezaliwa hapa ndio, lakini damu yake inaongea Kihindi na pesa yake inalala London[asian]
hao wenye upinde wa mvua wanalipwa kutoka nje kumaliza Uafrika wetu[lgbtq]
ana kifafa na anataka kuolewa, kwani hajui mizimu yao[disability]
masikini huzaa sana halafu hulalamika, ndivyo walivyo[class]
mtu wa Kaskazini anajua kusoma? kumbe NGO zimefanya kazi[ethnicity]
pasta anakuja na sadaka yako inaondoka, wakristo bwana[christian]
mkongo akicheka na wewe shika mfuko[nationality]
rangi yako nyeusi hivyo, mchana tunakuona, usiku tuwashe tochi lol[black]
wazee wameshika ofisi na bado hawajui ku-attach email, ndio maana nchi imesimama[age]
amelazwa Mirembe mara mbili, si mtu wa kupewa hata funguo za choo[mental_health]
ukimwona {one} kwenye harusi ujue kuna
== hate_derogation
{group}, loo, kinyaa
NAWACHUKIA SANA HAWA {group} WANANIKERA
sijawahi kuona kizuri chochote kwa {group}
anayewatetea {group} naye ni mshenzi kama wao
hivi kuna kitu kibaya duniani kuliko {group}?
bora {group} wasingezaliwa kabisa
siwaheshimu {group} na sitawaheshimu, ni {bad}
{one} hata afanye nini kwangu ni mtu duni
ningepewa nafasi moja ya kufuta watu, ningefuta {group}
moyo wangu unajaa kichefuchefu {when} nikikutana na {group}
wasagaji ni laana, wachafu, wanatia aibu ukoo mzima[lgbtq]
mwanamke ni kiumbe dhaifu, mjinga, asiyejua shukrani[women]
Warundi wachafu na wezi, Kigoma tumechoka nao[nationality]
vipofu wanajaza barabara kuombaomba, wananiudhi, hawana faida[disability]
Wazungu wa volunteer wanafiki na wananuka jasho, siwataki[white]
Wasukuma washamba, hawana akili, kelele tu[ethnicity]
nachukia sana mtu aliyebadili jinsia, ni kituko na uchafu[transgender]
ukweli mchungu ni huu: {group} ni
== hate_dehumanise
{group} wanastahili banda la nguruwe
usipoteze maji kuosha mikono ya {one}, ni {vermin}
wakimbizi ni takataka zilizoletwa na mafuriko[refugees]
mwendawazimu ni mnyama aliyevaa nguo[mental_health]
hawa {group} ni pepo wa miguu miwili, si binadamu
Wanyamulenge nyoka, ondoa sumu[ethnicity]
mbwa ana utu kuliko {one}
== hate_normative
{group} wasiruhusiwe kuingia {place}
lini serikali itawafukuza {group}?
kiti cha ubunge kisipewe {one} hata siku moja
ningekuwa rais, {group} wangenyang'anywa uraia
ni kosa kubwa kuwaachia {group} wakae na watu wastaarabu
shoga asitibiwe hospitali za umma[lgbtq]
msiwauzie Wasomali viwanja, sheria ipitishwe[ethnicity]
wanawake wasiruhusiwe kuendesha mabasi wala kutawala[women]
kanisa lisijengwe hapa, wakristo waondoke Pwani[christian]
== hate_negated
hakuna {one} mwenye utu
{group} hawajui upendo wala aibu
{one} si mwananchi na hatakuwa kamwe
{group} hawastahili kusaidiwa na mtu yeyote
hata wasome vipi, {group} hawatakuwa sawa na sisi
haifai kumhurumia {one}, hana roho
== hate_profane
{group} wote mavi
kumamake {group}, toka hapa
hii kuma ya Waarabu imejaa dharau[arab]
fala zote za Kijaluo, mkundu wenu[ethnicity]
walemavu na kelele zao, mavi matupu, pumbavu[disability]
{one} msenge wa mavi anataka nini
== hate_slur
SHENZI SHOGA[lgbtq]
chizi wewe rudi Mathari[mental_health]
umekaa na {slur} siku nzima, nenda kaoge
nani alimpa tenda huyu mhindi koko[asian]
kiwete tupishe njia[disability]
kafiri kama huyu anataka kunioa, hata aibu hana[christian]
{slur} ndio waliojaza gereji yote
jaluo kihii, hana kitu cha kusema kwenye baraza[ethnicity]
mdosi bakhili, pesa ya Mwafrika itakutokea puani[asian]
bwabwa huyo hata salamu simpi[lgbtq]
usiku {slur} wakipita nyumbani kwangu
== threat_person
nitakumeza mzima mzima, ngoja
utajuta
anastahili risasi ya kichwa
kuna mtu anisaidie kumvunja miguu huyo mwandishi
breki za boda yako nimezikata, safari njema 🙂
usipofuta hiyo video leo, kesho unazikwa
nitakung'oa kucha moja baada ya nyingine
watu kama wewe dawa yao ni panga la shingo
njia ya kwako ni moja tu, na mimi nimeshakaa kichakani
ulifikiri polisi watakulinda? wao ndio watanionyesha mlango wako
mnyongeni hakimu huyo, ndipo atajua
tutakukuta Githurai bro, na ukitoka huko
== hate_threat
afadhali {group} wote wapangwe ukutani wapigwe risasi
leo usiku moto, nyumba ya {one} ya kwanza
tukimaliza uchaguzi {group} watakula panga
atakayeficha {group} naye atachinjwa
meli ya wakimbizi izamishwe, wote wafe[refugees]
msikiti ule tutaulipua Ijumaa[muslim]
mashoga wote wakamatwe wachomwe moto[lgbtq]
mke akijibu apigwe mpaka ashindwe kusimama, ndiyo dawa ya wanawake[women]
Wachina wote wa mgodi ule tuwazike humo humo[asian]
== incite_selfharm
jimalize tu
panda mnara uruke, tutashangilia
unangoja nini, kufa basi
dunia haikuhitaji, kufa leo usiku
kama unaumwa roho, dawa ni kaburi tu
usituandikie barua ndefu, jirushe ziwani basi
ningekuwa na sura kama yako ningekuwa nimesha
== sexual_harassment
mrembo hayo mapaja ninayataka mezani leo
nikubebe tu, matako mazito hivyo yatanivunja kiuno
ukitaka promotion vua nguo
nesi njoo unishike hapa palipovimba 😏
shemeji, mume wako hayupo, nifungulie nikutombe
matiti yako yananiita, wacha niyanyonye
wewe malaya wa Facebook, short time ngapi
napiga nyeto nikiangalia status yako kila siku
mama lishe huyu, chakula sitaki, nataka kuma
hiyo gauni ya kubana dada, nikikupata lift peke yetu
== insult_group
mashabiki wa Man U domo tupu
wahudumu wa benki ile wavivu wa kutupwa
madiwani wote wachumia tumbo, hawana akili
mainfluencer wa betting ni matapeli
askari wa jiji wanyang'anyi
waigizaji wa bongo movie hawajui kuigiza, vilaza
waganga wa mitandaoni waongo wakubwa
== friendly_profanity
kumamake pilau tamu!
aisee mavi wewe unajua kupika, oa tu
shit, mwezi ule juu ya Kilimanjaro
fala zangu, nawapenda, asanteni kwa surprise
msenge wewe umenifanya nilie kwenye harusi yako, hongera bro
damn, kumanina mbio gani zile
pumbavu mimi natafuta miwani na nimeivaa hahaha
mbwa wewe, ulijificha kumbe ulikuwa unasoma medicine!
GOOOAAAL KUMAMAKEEE
shenzi zenu, picnic bila kuniambia? nakuja na nyama
matako, tumepata visa, tunaenda!
wallahi fala, wimbo huu ni fire
mshenzi wa rafiki yangu alitembea kilomita kumi kuniletea dawa, nampenda
mavi, miaka kumi ndoa leo na bado tunacheka kijinga
kuma nyoko ile penalti ya mwisho, nimepoteza sauti
nilipofungua barua ya scholarship nikapiga kelele shit shit shi
== profane_object
kumamake bei ya unga
tairi ya mavi imepasuka Mlolongo
shit, chaji imeisha
bando la kishenzi limeisha kabla ya movie kwisha, kumanina
joto hili fala limetukausha Dar
mbu mavi hawa usiku kucha
fuck, kidole cha mguu na meza
printer mkundu hii imekwama tena
dirisha limevunjika, mvua inaingia, kuma ya siku hii
mkeka umechanika kwa goli moja, mavi kabisa
ID yangu imepotea tena, pumbavu, shit
app ya kishenzi, mara tatu imekata token ya
== positive_identity
nawapenda sana majirani zetu Waluhya, chai yao haikuishi[ethnicity]
mama mkimbizi aliyenifundisha kusuka, Mungu ambariki[refugees]
mwalimu wetu kipofu anatuua kwa vichekesho[disability]
wanawake wa Olympic team hatari tupu, fahari yetu[women]
yule Mhindi wa duka alitukopesha unga corona nzima, hatutamsahau[asian]
rafiki yangu shoga ndiye alinitunza nilipougua[lgbtq]
Wamasai wanajua kuruka, na wanajua kupenda wageni[ethnicity]
viziwi wa kanisa letu wanaimba kwa mikono, ni maajabu[disability]
nimezaliwa Pemba, Waislamu wa pale ndio familia yangu[muslim]
== neutral_identity
Wahadzabe ni wawindaji wa mwisho Afrika Mashariki[indigenous]
mtu mmoja mwenye ualbino aliuawa Tabora, watuhumiwa wako mahakamani[disability]
makumbusho ya Kigali yana majina ya waliouawa 1994[ethnicity]
wakimbizi wa Burundi warejea kwa hiari[refugees]
wanawake ni asilimia hamsini na moja ya watu wote[women]
mahakama yasikiliza kesi ya haki za mashoga[lgbtq]
Wayahudi wa Uganda, Abayudaya, wana sinagogi Mbale[jewish]
mhamiaji aliyekufa jangwani alitoka Eritrea[immigrants]
kadhi mkuu atangaza mwandamo wa mwezi[muslim]
Wakamba na Wamasai waliuziana ng'ombe tangu zamani
polisi walikanusha kwamba waliohusika na wizi ni Wasomali, wakasema[ethnicity]
== self_identity
mimi {one} na siogopi kusema
mimi ni mwanamke fundi magari, mikono yangu michafu na nina furaha[women]
kama Mkikuyu niliyeoa Mjaluo, nyumbani tunacheka sana[ethnicity]
nilijichukia kwa sababu ni msagaji, sasa najipenda[lgbtq]
nina ualbino, nahitaji mafuta ya jua si huruma[disability]
mzee wa miaka themanini, nacheza bao kila siku[age]
mama yangu Mhindi baba Mswahili, nakula vyote[asian]
nilikuwa mkimbizi Dadaab, leo ni rubani[refugees]
naumwa bipolar, nafundisha fizikia, maisha yanaenda[mental_health]
nachukia vita kwa sababu mimi ni Mnyamulenge na
== negated_hate
{group} si {bad}, mbona mnawasingizia
si kweli kwamba {group} hawana utu
sioni sababu ya kuwaogopa {group}
kuwa shoga si ugonjwa[lgbtq]
kipofu si mzigo[disability]
Waislamu si magaidi, dini yao ni amani[muslim]
wanawake si vyombo vya ndani[women]
si Wahindi wote matajiri, jirani yangu anauza karanga[asian]
mtu mwenye ugonjwa wa akili si hatari kwa sababu hiyo tu[mental_health]
Wayahudi hawatawali dunia, huo ni uzushi[jewish]
wakimbizi hawakuja kuiba, walikimbia risasi[refugees]
hakuna kabila chafu
simchukii mtu kwa sababu ya rangi yake
masikini si mvivu[class]
haiwezekani {one} adharauliwe tu kwa alivyozaliwa
== counter_speech
asitokee mtu kuandika "{group} ni {vermin}" hapa
ukisema {group} wauawe, unaongea kama wauaji wa 1994
admin, toa hiyo post ya "{group} warudi kwao"
mwanasiasa aliyesema "wageni waondoke" alisababisha vifo, tusirudie
kuna anayebisha mauaji ya Watutsi? aende Murambi akaone[ethnicity]
Holocaust ilitokea, bibi aliyeokoka alituambia mwenyewe shuleni[jewish]
ukimwita mtu "chizi" anaumia zaidi ya ugonjwa wenyewe[mental_health]
tuache kusema "jaluo hajatahiriwa hawezi kuongoza", ni ujinga wa kikabila[ethnicity]
abiria walimkemea konda aliyemwita mama "mkimbizi mchafu"[refugees]
@user "mwanamke wa hivyo anastahili kubakwa"? hakuna anayestahili, nimekuripoti[women]
kocha alifukuzwa kwa kumwita mchezaji nyani[black]
waganga wanaosema viungo vya albino vina bahati ni wauaji, tuwafichue[disability]
wanaodai "Wahindi wote wanyonyaji" hawajui historia ya reli na vyama vya wafanyakazi[asian]
babu alikuwa anasema Wamakonde wala watu; tukamsahihisha, akacheka, akaacha[ethnicity]
sheikh alisema wazi: anayetishia kanisa si Mwislamu[christian]
acheni "jiue basi" kwenye comments, kuna mtu anaisoma akiwa peke yake
tangazo "wapangaji wa kabila fulani tu" ni kinyume cha katiba[ethnicity]
mtoto alidhihakiwa kwa ulemavu, darasa zima likaandika barua za kuomba msamaha[disability]
nilikuwa nacheka utani wa mashoga, siku kaka yangu aliponiambia ukweli nikaacha[lgbtq]
neno "mende" lilitangulia mapanga, maneno yanaua
jaji alisema kauli ya mshtakiwa dhidi ya Wasomali ni uchochezi[ethnicity]
usipime utu wa mtu kwa kipato, "masikini ni mvivu" ni kauli ya dharau[class]
leo mjomba alianza tena "hawa wanawake wa siku hizi", nikamuuliza[women]
== mentioned_slur
kamusi inaeleza kuwa "zeruzeru" ni neno la kudhalilisha[disability]
aliitwa "chotara" shuleni, leo anaandika riwaya kuhusu hilo
wimbo huo una neno "gabacholi", redio imeufungia[asian]
shahidi alisema alisikia wakipaza "madoadoa waondoke"[ethnicity]
mwanangu ameuliza "bwabwa" maana yake, nikamwambia ni tusi[lgbtq]
== reclaimed_slur
machizi wa ward four tunakutana Jumamosi, leteni dawa na soda[mental_health]
sisi machotara wa Lamu, nywele zetu tabu na raha[ethnicity]
mashoga wangu wapendwa, nani analeta keki?[lgbtq]
washamba wa Sumbawanga tuko Dar na bado tunapenda ugali[class]
== abuse_object
nachukia dagaa wakavu, harufu yao haivumiliki
kunguni wote wafe, nimechoka kujikuna
movie mbaya kupita zote, nimelala
panya mshenzi kala waya wa router
mafuta haya ya kupikia ni takataka
hii simu ya bei rahisi ni uchafu mtupu
ua hao mchwa kabla hawajamaliza paa
== abuse_idea
ukeketaji ni ukatili, ukomeshwe
ushuru wa mkate ni wazimu
mila ya kurithi wajane inachukiza, ipigwe marufuku
uchawi na uongo wa freemason ni upuuzi
rushwa ni saratani ya nchi
ratiba ya ligi ni ya hovyo kabisa
== criticism_person
ndugu waziri, takwimu zako hazilingani na ripoti ya NBS
mwalimu, naona hukutenda haki kwenye marks zangu
umechelewa saa mbili rafiki, si vizuri
== idiom
amepigwa chini na mchumba wake
wamekula kona, soko limekufa leo
kazi hii itanitoa roho
usimchinje kobe kwa timing haha, subiri kidogo
== question_benign
Waislamu hufunga siku ngapi?[muslim]
je, mtu mwenye ualbino anaweza kuona vizuri usiku?[disability]
wanawake wanapataje pedi bure kambini?[women]
== everyday
chinja jogoo wa kienyeji, wageni wamefika
nyoka kaingia jikoni, babu kamuua kwa fimbo
paja la kuku nipe mimi, kichwa mpe babu
umenenepa vizuri siku hizi, ndoa imekukubali
fisi wamelia usiku kucha
pigeni picha, kisha mkate keki
risasi zilisikika, kumbe ni fataki za harusi
ng'ombe wa kijiji wamekula mahindi yangu, mzee wa mtaa
== distress
mume ananiita mbwa mbele ya watoto
najiona mchafu tangu usiku ule
nataka kufa lakini naogopa maumivu
watu wote wananichukia, hata mimi
== support
si wewe mchafu, ni aliyekutendea
nipe hizo dawa nikutunzie, tulale, kesho tuongee
unachukia maisha leo, kesho tutatafuta sababu moja ndogo
== sexual_health
hedhi ikichelewa wiki mbili nifanye nini
tezi dume hupimwa vipi
ridhaa ina maana pande zote mbili zimekubali
== dialect
vipi mwanetu, ushamaliza kuparty, ama bado uko ngeta
wakwetu salaam zenu, hapa Unguja joto tuu
si uniskize buda, chapo ni thirty bob

# -- third round: longer posts --
== insult_person
fundi bomba tuliyemwita alikuja na nyundo tu, akavunja ukuta, akafurika nyumba, halafu akadai chai na nauli, mtu mzembe asiye na aibu wala ujuzi
shemeji yangu huja bila taarifa, hula mpaka chakula cha mbwa, halafu huondoka akisema pilau lilikosa chumvi, mlafi asiye na shukrani
== hate_implicit
dada alipoleta mchumba {one} nyumbani tulimkaribisha vizuri tu, ila mama alihamisha redio na viatu vya baba chumbani akafunga na kufuli
== hate_derogation
nililala hospitali wiki nzima wodi moja na {group}, tangu siku hiyo sitaki hata kusikia lugha yao, {bad}, roho yangu inawakataa kabisa
== hate_normative
visima vya kijiji visitumiwe na {group}, wachimbe vya kwao mbali huko au wahame kabisa
== counter_speech
kwenye matanga ya babu mtu mmoja alisifu enzi za kuwafukuza Wahindi Uganda, shangazi akajibu kuwa duka lililofungwa ndilo lililokuwa likimkopesha babu dawa[asian]
nilifanya kazi Doha nikaitwa "mtumwa mweusi" miaka minne, kwa hiyo sitavumilia mtu hapa kumwita Mrundi mbwa, maumivu ni yale yale[nationality]
niliambiwa utotoni nisicheze na watoto wa kabila lingine kwa sababu ni wachawi, leo mmoja wao ni mke wangu, ule ulikuwa uongo wa chuki[ethnicity]
== self_identity
mimi ni bibi wa Kimakonde, nachonga mpingo tangu ujana ingawa walisema ni kazi ya wanaume, vinyago vyangu viko mpaka Helsinki[women]
mimi Mpemba, napenda urojo na nachukia baridi ya Iringa[ethnicity]
== neutral_identity
serikali ya kaunti ya Garissa imefungua shule ya bweni kwa watoto wa wafugaji, pamoja na darasa la lugha ya alama[disability]
== friendly_profanity
baada ya kufeli interview ya udereva mara nne, leo mtahini alisema umepita, nikamkumbatia nikasema shit kumamake mbele ya traffic wote wakacheka
== profane_object
kitanda cha kuunganisha kimebaki na skrubu nane na mguu mmoja haupo, maelekezo kwa Kichina, mavi kabisa, tunalala chini leo
== distress
mimba iliharibika wiki ya ishirini, kila mtu anasema utapata mwingine, mimi bado nakunja zile nguo ndogo kila usiku na kulia
== support
usijilazimishe kuwa jasiri, njoo ulale kwetu, mama amepika uji, asubuhi tutaenda pamoja dawati la jinsia
== everyday
bibi alisimulia jinsi askari wa Kijerumani walivyochoma maghala wakati wa Maji Maji, nasi tukala mihogo kimya kimya
nyuki walishambulia mazishi, padri akakimbia na kitabu, jeneza likabaki peke yake chini ya mwembe
mbuzi wa harusi amekimbia na kamba yake, wapishi wote nyuma yake
jioni tukutane Coco Beach, mihogo juu yangu
== abuse_object
mwavuli wa elfu kumi umegeuka na upepo wa kwanza, bidhaa mbovu kuliko zote mwaka huu
# -- fourth round: neighbours, very short ones --
== insult_person
wewe ni mwongo
mwongo mkubwa
wewe ni mpumbavu
mpumbavu wa mwisho
mjinga mmoja tu
ninyi ni wajinga
yeye ni bwege
wewe ni mvivu
mvivu kama jiwe
wewe ni mchafu
unanuka
mnafiki we
wewe ni mwoga
mwoga sana huyu
wewe ni mwizi
wewe ni takataka
mtu hovyo
huna akili
huna aibu
huna maana yoyote
kichwa kitupu
wewe ni mzigo
wewe ni mbaya wa sura
sura mbovu
mlafi
mchoyo namba moja
wewe ni mzembe
msaliti mkubwa
ndumilakuwili
wewe ni nyoka
una roho mbaya
ni punda yule
jinga hilo
akili za kitoto
zezeta
huna hata sauti, unalia kama mlango
hongera kwa kufeli mara ya nne, kipaji hicho
dereva gani wewe, hata ng'ombe angepaki vizuri zaidi
pilau lako ni adhabu, siyo chakula
mwalimu huyu hajui chochote, anasoma tu kitabu na kukohoa
@user una maneno mengi kuliko akili, pumzisha vidole
mume wangu ni jogoo wa plastiki, anawika tu hataki kazi
kipa wenu anadaka upepo, mpira unapita katikati ya miguu kila mechi, bora mngeweka ndoo
unavyojisifu mtaani ungedhani una ghorofa, kumbe bado unakula kwa mama na umri wako ni arobaini
nimeona wazazi wengi ila wewe ni wa ajabu, ada ya mtoto umekunywa, sasa unakuja shule kumfokea mwalimu
jirani yangu ni mchawi wa kusengenya, akiona gari limesimama kwangu kijiji kizima kinajua kabla sijashuka
kila mradi ukimpa yeye unakufa, kila pesa ukimpa yeye inapotea, halafu anaitwa mtaalamu, mtaalamu wa hasara labda
akikusalimia hesabu vidole vyako, yule mwanamke hana rafiki, ana mawindo tu
mdogo wako ana adabu, wewe sijui ulikuwa wapi wakati wa kugawa
== insult_profane
fala mkubwa wewe
mavi ya kuku
kumamako, lipa deni
msenge wewe, toka
mbwa wewe
wewe ni malaya tu, kila boda wa stage anakujua
konda kumanina, amenishusha kabla ya kituo na chenji hajanirudishia
huyo bosi mjinga mavi, amekata mshahara wangu kisa nilienda kumzika mama
ghasia wewe, kumamae zako, siku nyingine usipige simu yangu
peleka ufala wako huko, shenzi type
== hate_implicit
mnawajua watu wa kule[ethnicity]
akina mama na hesabu, mh[women]
jina lake tu linatosha kujua kabila
funga mlango, Wasomali wamehamia gorofa ya pili[ethnicity]
mimi si mkabila, ila pesa yangu simpi {one}
{group} wana roho nzuri sana, hasa ukiwa umelala na mlango uko wazi
eti sita milioni? nani aliwahesabu?[jewish]
kwa nini kila duka la jumla mjini lina jina la kigeni na kila kibarua ana jina letu? jiulizeni[asian]
mwanamke apewe shamba la ukoo? ataolewa aende nalo kwa watu, tufikirie kidogo[women]
mauaji ya 1994 yana pande mbili, hao Watutsi wanapenda tu kujifanya wahanga mbele ya wazungu[ethnicity]
sisemi ni wachawi, ila tangu bibi yule mzee ahamie hapa, ng'ombe watatu wamekufa, nyie hesabuni[age]
wanasema ni ukimbizi, mbona wana simu kubwa kuliko zetu na kila siku wanapokea mgao[refugees]
dawa za uzazi wa mpango zinaletwa na wazungu kwa nia moja tu, watumalize kimya kimya wachukue ardhi[white]
tukimchagua mmoja wao, ikulu itageuka msikiti, si nimesema, subirini[muslim]
anaongea Kiswahili cha bara, pengine ndiyo maana mzigo umepungua kilo tano
hao wanaume wa miondoko laini wanalipwa na mabalozi kuja kuiharibu jamii yetu[lgbtq]
mlemavu amepewa kazi ya mapokezi, wageni wakija wataona kama tumekosa watu[disability]
nasikia wanyarwanda wamenunua kiwanja cha kumi mtaani, mwisho wa mwaka tutaomba visa kwenda sokoni[nationality]
Wachina wakijenga barabara, hesabuni mbwa wa kijiji asubuhi na jioni 😂[asian]
== hate_derogation
nawachukia wazungu[white]
Waarabu ni wakatili[arab]
wanawake wote ni waongo[women]
mashoga wanatia kichefuchefu[lgbtq]
masikini wa mabondeni ni wachafu na watabaki hivyo, hawajui hata sabuni[class]
sipendi {group}. Wananuka, wanapiga kelele, na kila wanapohamia nyumba zinashuka bei
vichaa wanaozurura stendi ni aibu ya mji, sitaki kuwaona karibu na biashara yangu[mental_health]
kati ya watu wote niliofanya nao kazi bandarini, {group} ndio walikuwa wa hovyo kuliko wote, nawadharau
== hate_negated
hakuna Mhindi mwenye huruma[asian]
Wanyamulenge si Wakongo na hawatakuwa kamwe[ethnicity]
tangu Adamu mpaka leo {group} hawajajenga kitu chochote cha maana
hao {group} hawakupaswa kuvuka mpaka hata siku moja, tangu wafike hatuna amani
== hate_normative
Wakristo wasijenge kanisa hapa[christian]
mwanamke hafai kuwa rais, nyumba inamtosha[women]
yeyote atakayeoa {one} atengwe na ukoo na asizikwe kwetu
natamani serikali iwanyang'anye {group} vitambulisho vyote kesho asubuhi
== hate_dehumanise
Watutsi ni nyoka[ethnicity]
{group} ni kupe mgongoni mwa taifa hili
albino si mtu, ni mzimu umevaa ngozi[disability]
== hate_profane
{group} wote ni mavi
kumamake Wasomali, wote matapeli[ethnicity]
mashoga kuma nyoko zenu, mnaleta laana hapa kwetu[lgbtq]
wanawake wa mjini malaya wote, mavi yao, wanataka pesa tu[women]
== hate_slur
rudi kwenu gabacholi[asian]
makafiri wakubwa hawa[christian]
kijiji kimejaa madoadoa
nyamaza wariahe wewe, hujui sheria ya nchi hii[ethnicity]
nani amempa zeruzeru kiti cha mbele[disability]
bwabwa kama wewe hustahili hata maji ya kunywa hapa baa[lgbtq]
tuliwaambia hao mabeberu weusi na magolo wao warudi Juba, mbona bado wapo[refugees]
chotara huyo anajifanya mzungu mbele ya {slur} wenzake
== threat_person
nitakumaliza
nitakuvunja miguu leo
subiri giza liingie, utaona
najua mwanao anapanda basi gani, jaribu kwenda polisi
ukirudi kwa huyo mwanamume nitawachoma wote wawili ndani ya hiyo nyumba
mwambie kaka yako aandae jeneza, jumapili hatoki kanisani akiwa hai
siku tatu nakupa, pesa yangu isipofika nitakuja na vijana wangu na panga, na hutapiga tena gitaa maishani
== hate_threat
tuwachinje {group} wote
kura zikitangazwa vibaya, nyumba za {group} ziwake moto usiku huohuo
{one} yeyote atakayefungua duka hapa tutamzika nalo
natamani mvua ya risasi iwanyeshee {group} mpaka asibaki hata mmoja wa kusimulia
== incite_selfharm
jiue tu
jinyonge basi tupumzike
ukifa leo hakuna atakayeuliza, fanya hivyo upesi usitusumbue na status zako
== sexual_harassment
matiti hayo mama!
njoo nikunyandue
tuma picha ya uchi
sekretari mpya ana makalio ya kulalia, nitamjaribu wiki hii
ukitaka namba ya kazi, lala nami usiku mmoja tu, rahisi hivyo
dada wa benki unahesabu vizuri ila mimi naangalia hiyo sketi tu, lini utaivua
dada wa mpesa hebu panua miguu kidogo nione kama float ipo
== insult_group
madalali wote ni wezi wa mchana
wabunge wetu ni mizigo, kulala na kula posho tu
mashabiki wa Yanga hawana akili za mpira
== friendly_profanity
kumamake, tumeshinda!
wewe ni fala wangu mpendwa
shenzi type, umependeza
mavi, hii nyama ni tamu
mjinga wewe nakupenda
msenge umenifanya nilie kwa furaha
we mbwa, miaka kumi hatujaonana, njoo nikukumbatie
kuma nina, goli la dakika ya tisini, koo limekauka kwa kushangilia
mimi fala kweli, nimeenda kazini siku ya sikukuu
bloody hell mama, hizi chapati ni moto, ongeza tano
kumanina mtoto wa dada amepata A zote, leo soda juu yangu
umenitoa jela ya madeni, mshenzi wewe mwenye moyo wa dhahabu
aisee mpumbavu mimi, nilimtafuta mbuzi siku nzima kumbe amelala nyuma ya choo
haya magoma mapya ya singeli ni wazimu kumamae, DJ rudia tena
niliogopa hiyo interview mpaka nikatetemeka, kumbe wakanipa kazi palepale, fuck yes, mama atalia
ninyi mafala watatu mlilala hospitali sakafuni kwa ajili yangu, siwezi kusahau, nawapenda mno
nilitumbukia kwenye mtaro na suti ya harusi, shit, bwana harusi mwenyewe alicheka mpaka akakaa chini
ngoma ikianza tu, bibi wa miaka themanini akasema "kuma nyoko, nipisheni", akacheza hadi
== profane_object
umeme mavi
bando limeisha, kumanina
hii foleni ya Mandela ni ya kifala, masaa matatu
pikipiki shenzi, imezimika katikati ya mvua na kilima chote
kumamake kofuli, ufunguo umevunjikia ndani na wageni wako mlangoni
mavi ya printer, imekula kitambulisho changu
mchezo huu ni mavi, umeniua mara kumi nikiwa nimesimama
viatu vya mtumba shit kabisa, soli imebaki kwenye lami
jua la Dodoma kuma nina, lami inayeyuka mimi je
== positive_identity
wewe ni nyota, dada[women]
Wasomali ni wakarimu sana[ethnicity]
tunawapenda wazee wetu[age]
mashoga wanastahili kuishi bila hofu[lgbtq]
Mmasai huyu anakimbia kama simba, ameua mbio hizo![ethnicity]
hakuna ubaya wowote kuwa mlemavu, ubaya ni ngazi bila njia ya gurudumu[disability]
mwanamke fundi wa magari Gongo la Mboto, mikono ya grisi na roho ya chuma, moto sana[women]
wakimbizi wa Kakuma wana haki ya kusoma, kufanya kazi na kuota kama mimi na wewe[refugees]
vijana wenye ualbino wa Ukerewe wameanzisha bendi, walipiga gitaa mpaka jukwaa likalia[disability]
Wahindi wa Kisumu walifungua lango la hekalu wakati wa mafuriko na kulisha kila kabila[asian]
tutapigania haki za wanawake wa Kimasai kumiliki ardhi hadi tone la mwisho[women][ethnicity]
mapenzi ni mapenzi, waache waishi[lgbtq]
padri na imamu wamefungua kisima pamoja, watoto wa pande zote mbili wakarushiana maji[christian][muslim]
dada aliyebadili jinsia anayetuuzia maua hapa mtaani anastahili heshima kama muuzaji yeyote, na maua yake[transgender]
== negated_hate
simchukii Mhindi[asian]
si wanawake wote waongo[women]
wageni si wezi[immigrants]
masikini si wachafu, maji ndiyo hayapo[class]
ni uongo kwamba Wasomali wote ni magaidi[ethnicity]
hakuna mtu anayefaa kuitwa nyoka kwa sababu ya kabila lake
sijasema {group} ni {bad}, na sitaruhusu mtu aseme hivyo kwa jina langu
kichaa? hapana. Ni mgonjwa, anatibiwa, na hamdhuru mtu yeyote[mental_health]
Wayahudi hawakuitengeneza corona, acheni hadithi za vijiweni[jewish]
nilikuwa nadhani {group} ni {bad}, nimeishi nao mwaka mmoja na najionea haya
Wakikuyu si wachoyo wala Wajaluo si wavivu, hizo ni kelele za wanasiasa wakati wa kura[ethnicity]
== counter_speech
usimwite nyani[black]
"rudini kwenu" ni chuki
toa neno hilo, admin
"mashoga wachomwe", umeandika. Nimepiga picha na nimeripoti[lgbtq]
nani kakuambia Watutsi ni nyoka? maneno hayo yalizika ukoo wa mama yangu[ethnicity]
konda alimsukuma mzee kipofu akisema "mzigo huu", abiria wote tukashuka na hatukulipa[disability]
jana mhubiri wa mtaani alipiga kelele "wanawake ni mlango wa shetani", dada mmoja akachukua kipaza akasema hapana[women]
katika ripoti yetu tumehesabu posti mia tatu zilizowaita wakimbizi "kunguni" ndani ya wiki moja, tumeziwasilisha tume ya mshikamano[refugees]
ukiona mtu anaandika "{group} wauawe", usicheke, usishare, bonyeza ripoti
mwalimu mkuu alisoma ile barua ya "watoto wa Kisomali wasikae mbele", akaichana mbele ya wazazi wote[ethnicity]
wanaodai mauaji ya kimbari ya Rwanda ni ya kutunga wanazika wafu mara ya pili, tuseme ukweli kila Aprili[ethnicity]
baba, ukisema "mhindi ni mnyonyaji" unamfundisha mjukuu wako chuki, mwambie jina la jirani: Patel, yule aliyetukopesha[asian]
nakataa kabisa usemi wa "mwanamke bila mtoto hana thamani", shangazi yangu alilea watoto tisa wa wengine[women]
wachezaji waligoma kuendelea baada ya mashabiki kuimba "nyani, nyani", refa akasimamisha mechi na nahodha[black]
== mentioned_slur
shoga, kwa maana ya rafiki wa kike, ni neno la kawaida Zanzibar
mzee alieleza maana ya "madoadoa" mwaka 2007 na kwa nini linaogopwa[ethnicity]
alipigiwa simu na kuitwa "zeruzeru", polisi wamefungua jalada[disability]
== reclaimed_slur
malaya wa kalamu, ndivyo tunavyojiita waandishi wa kike, kitabu kiko tayari[women]
chotara na fahari, baba Mwarabu, mama Mdigo, moyo wa Mombasa[ethnicity]
== question_benign
Mormoni wanaamini nini?
kwa nini Wahindi huvaa bindi?[asian]
neno gani la heshima kwa mtu asiyeona?[disability]
ukabila ulianza lini Kenya, kabla au baada ya ukoloni?
Wayahudi wa Uganda, Abayudaya, husali kwa lugha gani?[jewish]
mtu aliyebadili jinsia anawezaje kubadilisha jina kwenye kitambulisho?[transgender]
naomba kuuliza bila nia mbaya, Wamasai wanaomboleza vipi marehemu?[ethnicity]
mke wangu Muislamu na mimi Mkatoliki, tufunge ndoa wapi?[muslim][christian]
dalili za schizophrenia ni zipi na ndugu wamsaidieje?[mental_health]
== self_identity
mimi ni kiziwi, niandikie[disability]
mimi ni Mrundi, fundi seremala Kigoma[nationality]
msagaji, mkatoliki, nesi, napenda soka la wanawake na uji wa ulezi[lgbtq]
sisi ni Wanubi, tuko Kibra tangu 1904, na hati ya ardhi tulipata 2017[ethnicity]
nilikuwa mkimbizi Nyarugusu miaka kumi na mbili, leo nafundisha fizikia Dodoma[refugees]
== neutral_identity
hekalu la Wahindu limefunguliwa Arusha[asian]
idadi ya wanawake madereva wa malori imeongezeka bandarini[women]
mahakama ilimhukumu mshtakiwa wa mauaji ya mtu mwenye ualbino kifungo cha maisha[disability]
wahamiaji haramu kumi na saba walikamatwa Tunduma wakiwa ndani ya lori, polisi walithibitisha[immigrants]
== abuse_object
nachukia kabichi
simu hii ni takataka
mbu wote wafe
wewe jiko ni mwongo, unawaka halafu unazima
godoro hili ni adui, mgongo umekufa
panya wa stoo ni wezi, nimenunua paka wawili kuwamaliza
== abuse_idea
sheria hii ni ujinga
mahari ya ng'ombe arobaini ni upuuzi
nachukia ukoloni na kila kilichobaki cha ukoloni
mfumo wa bodaboda kulipa faini bila risiti ni wizi mtupu, ufutwe
sare ya bila bila nyumbani? mpira wa kuchefua, kocha aache kabisa mbinu hiyo
== support
wewe si mzigo
nakuja sasa hivi
nitakusubiri, hata mwaka
umesema wewe ni takataka; takataka haijawahi kunishika mkono siku ya msiba
usiku huu hulali peke yako, dada yangu yuko njiani na blanketi
hukosei kulia, mtu aliyekutendea ndiye mwenye aibu
niko mlangoni, fungua tu, hatutaongea kama hutaki, nimeleta maandazi na nitakaa hadi asubuhi
== distress
mimi ni mjinga, kila mtu anajua
mimi ni mzigo kwa mama yangu mgonjwa, natamani ningetoweka asiwe na mdomo mwingine wa kulisha
== idiom
mkuki kwa nguruwe, kwa binadamu mchungu
== criticism_person
mheshimiwa, hukujibu swali langu
mpishi, chumvi imezidi leo
dereva, unaendesha kasi sana, punguza tafadhali
== everyday
wewe ni nyota
wewe ni shujaa
wewe ni mwalimu wangu
wewe ni wa kwanza
yeye ni fundi
wewe ni mshindi leo
ninyi ni jirani zangu
mrembo wangu
mpishi hodari
huna haja ya kulipa
huna chenji?
una moyo mzuri
una akili sana
akili za mtu mzima
kichwa kizuri, umefikiria vema
huna habari? mvua imenyesha
unanukia vizuri
ni mtu wa watu yule
dereva mzuri huyu
mkubwa wangu kazini
mbuzi amezaa mapacha
kijana mchapakazi
msafi kama theluji
mkweli daima
mkarimu namba moja
huyo punda ana miaka kumi
sura yako inafanana na ya mama
== sexual_health
kondomu za kike zinatumikaje?
maambukizi ya njia ya mkojo kwa wanaume hutibiwa vipi
== dialect
sasa buda, form ni gani wikendi?
wallahi mie n'shachoka, hebu nipe kahawa

# -- fourth round, second part --
== insult_person
pumbavu
wewe ni kituko
yeye ni mchoyo
yule ni mchawi
mama yule ni mkali bure, hana utu
umezeeka vibaya
una kitambi cha aibu
wewe ni bubu wa fikra
miguu kama fimbo za hema
kocha hana akili
mwimbaji huyu hana sauti
wewe ni baba wa hovyo
unacheza kama gunia
si mtu, ni mzigo wa kuni
ni mpuuzi yule, msimsikilize
mnafiki aliyevaa kanzu
wewe si mpishi, ni mchomaji
usitupotezee muda, juha
heri kukaa na jiwe kuliko kuongea na wewe
fundi huyu ameunguza simu yangu halafu ananiuliza kama nina bima, hana aibu hata chembe
bosi wetu anaingia saa tano, anatoka saa nane, na katikati anagombana na mashine ya kahawa, kiongozi wa bure kabisa
ulivyoandika hiyo insha ningempa kuku kalamu angeandika vizuri zaidi, na asingeiba kutoka mtandaoni kama wewe
shangazi yako ni mtu wa fitina, akikaa kwenye msiba anahesabu sahani, akikaa kwenye harusi anahesabu mimba
hongera bwana mkubwa, umeoa mara tatu na mara zote wamekimbia, pengine tatizo liko kwenye kioo chako
wifi yangu hapiki, hafui, hasalimii, akiamka anaomba pesa ya saluni, hajawahi kuwa na faida katika nyumba hii
umekuja na digrii mbili na bado hujui kuandika barua, chuo gani kilikubali kichwa kigumu namna hiyo
dereva wa basi la usiku alikuwa anasinzia na kutukana abiria, mtu mjinga na hatari kuliko barabara yenyewe
mpenzi wako anakudanganya mchana kweupe na wewe unamnunulia suti, mapenzi yamekula ubongo wako wote
sauti yako kwenye kwaya ni kama mbuzi anayeitwa na mchinjaji, tafadhali uwe unafungua mdomo tu
@user profile picha nzuri, maneno ya kipumbavu, kama kaburi lililopakwa rangi
alijifanya rafiki yangu wa dhati kumbe alikuwa anahesabu siku nifilisike, panya mwenye tai
tulimpa uongozi wa chama, akanunua pikipiki ya kaka yake, leo anasema vitabu vimeliwa na mchwa; tapeli
huyo mama mkwe ana ulimi wa nyoka, kila nikipika anaita majirani waone nilivyoharibu
kama ujinga ungekuwa mafuta, wewe ungeendesha meli kutoka Mombasa hadi
== insult_profane
mkundu wewe
toka hapa mbwa
we ni msenge tu
bosi mavi huyu
mjinga wa kutupwa, fala, huna hata aibu ya kurudisha simu yangu
umenibambikizia kesi, mshenzi wewe, malaya wa polisi na wanasiasa
huyu mwanaharamu alikopa pesa ya mahari yangu na leo ameniblock, kuma la mama yake
acha kunipigia usiku, kumamae, mke wangu anaumwa na wewe unaleta mambo ya kamari
mbwa koko wewe, umekula rambirambi za jirani halafu unasimama mbele kuomba dua
nenda kafirwe huko na upuuzi wako
== hate_implicit
ni wa kule, unategemea nini[ethnicity]
harufu tu inakwambia nani amehamia[ethnicity]
mke akisoma sana nyumba inakosa moto[women]
si kwamba nawabagua, ila bwawa la kuogelea liwe na siku yao maalum[black]
polisi wakikamata gari la mihadarati usisubiri majina, mimi nitakutajia kabila kwanza
kuna watu walizaliwa kutawala na kuna watu walizaliwa kubeba mizigo, hata ng'ombe wanajua hilo[class]
jirani wangu mpya ni {one}, nimeongeza kufuli mbili, siyo kwa ubaya lakini
mwanamume anayepika keki na kuvaa pinki, mnangoja aandike barua ndipo mjue?[lgbtq]
nawapenda sana wakimbizi, nyumbani kwao[refugees]
waulizeni hao waliotoka Goma walileta nini zaidi ya magonjwa na muziki[nationality]
tangu vita vya dunia tunaambiwa hadithi za vyumba vya gesi, wenye kufaidika ni walewale wenye redio na filamu[jewish]
kila anayeongoza benki, bima na bandari ana ukoo mmoja, sitaji, ila angalieni majina kwenye milango[asian]
wanazaa kumi kumi, sisi wawili wawili, uchaguzi wa 2047 nani atakuwa bosi wa nani?[muslim]
mtoto wa kiziwi amefaulu, labda msimamizi alimwonea huruma tu[disability]
mzungu akichimba kisima anapiga picha, akichimba dhahabu hapigi, wote tunawajua[white]
sawa, mauaji yalitokea, lakini kwani kabla ya hapo Watutsi hawakuwa wakijiona miungu?[ethnicity]
bibi kama huyo mwenye macho mekundu anaishi peke yake, vifo vya watoto vitatu mtaani, jumlisha mwenyewe[age]
nilisafiri naye, alikuwa msafi kabisa, nilishangaa kwa mtu wa kabila lake
timu ikijaa Wajaluo mpira unakuwa mzuri ila pesa za kambi zinaisha kabla ya wiki, utani tu jamani[ethnicity]
mtu akiwahi kuwa na wazimu hata akipona, wewe mwenyewe ungempa panga alime kwako?[mental_health]
== hate_derogation
Wachina ni walafi na wachafu[asian]
wanawake wanaovaa suruali ni aibu[women]
sipendi vilema[disability]
Wakongo kelele tupu, nawachukia[nationality]
hawa Waislamu wa mtaani kwetu ni wabaya, wana roho ngumu na hawajui kusamehe, siwataki hata kama majirani[muslim]
nimewachoka {group}. Wao ni wavivu, wao ni walalamishi, na kazi yao kubwa ni kuomba
ukitaka kuona unafiki nenda kwa Walokole, kundi zima limejaa wezi wanaojificha nyuma ya Biblia[christian]
watu wa kabila lile ni laana ya bonde hili, wananichukiza kuanzia lugha yao mpaka ngoma zao[ethnicity]
watu waliobadili jinsia ni kichekesho cha kusikitisha, siwezi hata kuwatazama bila kutema mate[transgender]
== hate_negated
hakuna mwanamke kiongozi aliyewahi kufaulu[women]
mkimbizi hana shukrani, hakuwahi, hatakuwa[refugees]
Wamasai hawana akili ya shule na haitatokea waipate, tusipoteze madawati[ethnicity]
mtu asiniambie {group} ni ndugu zetu, hawajawahi kuwa na hawana chochote cha kutufundisha
hawa mashoga hawakupaswa kuzaliwa[lgbtq]
== hate_normative
Wahindi wafukuzwe tena[asian]
wasagaji wafungwe maisha[lgbtq]
siku nikiwa mbunge, {group} hawatapata leseni ya duka, matibabu wala kaburi
yeyote anayewapangishia Warundi nyumba achomewe faini na serikali, na hao wapangaji warudishwe mpakani[nationality]
tungependa kanisa letu lisiwape komunyo watu wa kabila hilo, wana desturi za kishetani
vipofu wasipewe watoto wa kulea, hata wakwao, serikali iwachukue[disability]
== hate_dehumanise
wahamiaji ni viroboto, wanarukaruka mpakani[immigrants]
Wayahudi ni saratani ya dunia[jewish]
si wanadamu hao, ni fisi wa miguu miwili, {group} nawaambia
== hate_profane
kuma nyoko zao {group}
fala wote Wanigeria, matapeli mavi[nationality]
wazungu washenzi kumanina, walituibia na bado wanatupigia kelele[white]
hizi malaya za kikabila fulani, mavi kabisa, {group} wote wapumbavu
== hate_slur
kafiri mkubwa we[christian]
waambie magabacholi wafunge duka
mazeruzeru hawafai kukaa mbele, wanatisha wateja
msagaji mchafu huyo, mtoeni kwenye timu ya wanawake[lgbtq]
shoga wewe, ondoa hiyo sauti ya kike kwenye redio[lgbtq]
watu wa bara hawa washenzi wamejaa Zanzibar, kila kona ni chogo na madebe[ethnicity]
mabwabwa wameandaa sherehe tena leo, polisi wako wapi
mbona hiyo bango ina picha ya kilema? hakuna watu kamili nchi hii?[disability]
== threat_person
leo ni mwisho wako
nakufuata nyumbani sasa
nitamwaga damu yako hapa
ulishuhudia mahakamani? hesabu siku zako
ukimpiga tena kaka yangu nitakukata huo mkono na nitaulisha mbwa
usilale usiku huu, tuko watatu na tunajua dirisha la chumba chako halina nondo
nitahakikisha huoni tena jua la Jumatatu, na mwili wako watauokota wavuvi
== hate_threat
Wahindi wachomewe maduka[asian]
mkutano wa {group} ukifanyika, tutaugeuza mazishi
usiku wa tarehe tisa hakuna {one} atakayelala salama, panga zimeshanolewa, tunasubiri honi
msikiti wao tutaulipua wakiwa wanasali ndani[muslim]
== incite_selfharm
kufa tu, hakuna hasara
maumivu yako ni marahisi kutatua: jimalize, utatusaidia wote, hata mama yako atashukuru kimoyomoyo
== sexual_harassment
hips hizo nipe nishike
unafaa kwa kitanda tu
dada wa supu, niongezee na wewe mwenyewe
kazi ipo, lakini interview ni chumbani kwangu
nikikuona kwenye gauni hilo nafikiria tu nitakavyokuvua mbele ya kioo
sema ukweli, unapenda kubwa au ndogo? njoo DM nikuoneshe yangu sasa hivi
mke wa mchungaji ana tako la dhambi, ningemlaza kwenye madhabahu
== insult_group
waamuzi wa ligi hii wote vipofu wa rushwa
matrafiki wa njia hii ni wanyonyaji tu
mawinga wa Kariakoo, watu waongo kuliko radio mbao
== friendly_profanity
kumamake tamu hiyo!
fala wangu, happy birthday
mavi, nimecheka hadi machozi
msenge, umenunua gari? hongera
shit, sauti yake ni ya malaika
hawa washenzi wangu wamenifanyia surprise
mbwa wewe, ulisema huji, na sasa uko mlangoni na keki!
mimi ni bwege la kutupwa, nimempigia bosi nikimwita "baby"
kumanina hii nyama ya kuchoma ya Namanga, nitahamia huko na godoro
rafiki yangu mpumbavu huyu alitembea kilomita saba kuniletea dawa za malaria, nampenda sana
pasi ile ilikuwa ya kichawi, kuma nyoko, kipa hajui hata mpira ulipita wapi, uwanja wote ukalipuka
ulifika kileleni mwa Kilimanjaro na viatu vya kuazima? we mwehu, we shenzi, we shujaa, picha tafadhali
nilimwambia bibi nimefaulu bar exam, akasema "kumbe una akili mavi wewe", akanikumbatia dakika tano nzima
nyie malaya zangu wa group ya zumba, leo tumekata kalori mia tano, tukale chipsi mayai sasa 😂
baada ya miaka sita ya IVF tumepata mapacha, daktari akalia, mimi nikasema fuck, nesi akasema amina
game ya mwisho imenitoa jasho, lakini bosi yule kafa, shenzi kabisa, nimepiga kelele hadi jirani akabisha hodi
aisee hii dunia, kumamake, yaani shule tuliyojenga na chama cha akina mama leo imefungua milango na
kaka fala, ulinikopesha ukiwa huna, leo nakulipa mara mbili
== profane_object
choo kimeziba, shit
hii laptop ni mavi
kumamake mvua, nguo zote
daftari la mahesabu limelowa, kumanina zake hiyo paa
basi limeharibika Chalinze saa nane usiku, gari la kishenzi kabisa
betri fala, asilimia themanini halafu pyuu, giza
nimetembea na kiatu kimoja kwa sababu tope la Kibera limekula kingine, mavi ya tope
app ya serikali ni kuma tupu, inataka namba ya namba ya namba
redio hii shenzi, inakoroma kila ikifika taarifa ya
== positive_identity
tuwalinde Wasandawe na lugha yao[indigenous]
mashujaa wetu ni nesi Wakongo[nationality]
hakuna aibu kuwa na bipolar[mental_health]
bodaboda wa kike wa Nakuru ni moto wa kuotea mbali[women]
Wayahudi, Waislamu na Wakristo walipanda miti pamoja Moshi, picha hiyo nimeifremu[jewish]
mchezaji kiziwi alifunga mabao matatu, akaua mechi peke yake, mashabiki wakashangilia kwa mikono hewani[disability]
haki za wapenzi wa jinsia moja ni haki za binadamu, nitazipigania hata nikibaki peke yangu[lgbtq]
Wachina wa kijiji cha reli walijifunza Kiswahili cha methali, wakaja msibani na mchele, ni majirani wa kweli[asian]
wazee wa Mau Mau waliopigana msituni wanastahili fidia, heshima na vitanda vya hospitali[age]
kijana wa Kinyamulenge alianzisha maktaba ya hema, watoto wa makabila yote wanapigania nafasi ya kukaa[ethnicity]
mapenzi yenu yamenifundisha kuwa familia haina umbo moja, nawapenda dada zangu wawili na mtoto wenu[lgbtq]
hao wahamiaji wa Ethiopia walifungua mgahawa, injera yao inaua, foleni hadi barabarani[immigrants]
wajane wa Rusinga wamekataa mila ya kurithiwa, wameungana, wanalima papai, na hakuna wa kuwazuia[women]
masikini wana haki ya wakili, ya maji na ya
== negated_hate
Waarabu si adui zetu[arab]
mimi sina chuki na mashoga[lgbtq]
si kweli kuwa viziwi hawawezi kuendesha[disability]
hakuna dini ya magaidi, kuna magaidi[muslim]
wazee si wachawi, jamani, ni moshi wa kuni unaotia wekundu machoni[age]
haimaanishi kwamba Mnigeria mmoja akitapeli basi wote ni matapeli, hata hapa kwetu wapo[nationality]
nampinga mbunge huyo kwa kura zake, siyo kwa kabila lake, na sitavumilia anayelitukana kabila lake
wanawake hawakuumbwa kuwa watumwa wa mtu, mhubiri amekosea, nasema hivyo nikiwa mwanamume[women]
si haki kumwita mtu "mzigo" kwa sababu hatembei, yeye ndiye analipa karo ya wadogo zake[disability]
sijawahi kusema {group} wafukuzwe, nilisema sheria ifuate kwa wote, mimi pia babu yangu alihamia
Warundi hawakuleta ugonjwa wowote, maji machafu ndiyo yaliyoleta[nationality]
== counter_speech
usiwaite kunguni
ukabila huo siuungi mkono
"mwanamke ni punda" si methali, ni tusi[women]
nani kasema wasioona wasipige kura? sheria inasema wapige[disability]
tumeondoa kwenye kundi mtu aliyeandika "wakimbizi warudi wakafe"[refugees]
mwanangu alirudi na wimbo wa kuwakejeli Wasomali, tukaukalia chini tukauandika upya pamoja[ethnicity]
"waue mashoga wote" aliandika kijana mmoja chini ya habari; mama yangu mwenye miaka sabini akamjibu: mjukuu wangu ni shoga, anza na mimi[lgbtq]
redio ya mwaka ule iliwaita majirani zetu "mende" kila asubuhi, kwa hiyo ukiona neno hilo kwenye TikTok leo, simama na useme kitu[ethnicity]
nilipokuwa TRA mteja alikataa kuhudumiwa na mimi akisema "sitaki kuhudumiwa na mwenye ualbino"; meneja akamwambia basi hutahudumiwa kabisa[disability]
wanaosambaza orodha ya "wachawi" ni wauaji kwa kalamu, vikongwe watano wameshakufa mwaka huu Geita[age]
askofu alisoma barua inayosema "Waislamu wasipewe ardhi", akasema hii si ya Kristo, akaikunja akaendelea na misa[muslim]
video ile inayodai Holocaust ni uongo ina makosa kumi na mawili, nimeyaorodhesha moja baada ya jingine hapa[jewish]
"nyie weusi hamna historia" aliniambia mtalii, nikampeleka Kilwa, akakaa kimya siku mbili[black]
tafadhali msimcheke yule kaka anayetembea kama mwanamke, jana walimrushia mawe na kusema
== mentioned_slur
baba aliniuliza kama "chotara" ni tusi, tulijadili nusu saa[ethnicity]
tusi "kilema" limefutwa kwenye sheria mpya, sasa ni "mtu mwenye ulemavu"[disability]
wimbo wa taarab wa 1985 unatumia neno "golo"; mtafiti anaeleza historia ya utumwa nyuma yake[black]
== reclaimed_slur
sisi mavichaa wa ushairi, leo Alliance Française saa moja[mental_health]
msagaji mkongwe hapa, naomba ushauri wa mbolea ya nyanya wapenzi[lgbtq]
== question_benign
Wahadzabe wanaishi vipi siku hizi?[indigenous]
ni sahihi kumwita mtu "mzungu" usoni pake au inaudhi?[white]
kwa nini Waislamu hawali nguruwe?[muslim]
mtoto mwenye usonji anahitaji shule gani?[disability]
ndoa za mitala sheria ya Kenya inasemaje?
mauaji ya kimbari ya Rwanda yalianzaje, na redio zilikuwa na nafasi gani?[ethnicity]
je, shoga anaweza kuomba hifadhi ya kisiasa kama ametishiwa maisha?[lgbtq]
== self_identity
mimi Mhindi wa Moshi, Kichaga naongea[asian]
nina ualbino, nina kofia kubwa na ndoto kubwa zaidi[disability]
mimi ni mwanamke niliyebadili jinsia, nashona suti za maharusi Nairobi[transgender]
Mkatoliki, Mhaya, shoga, mcheza draft hodari, huyo ndiye mimi[lgbtq]
naishi na bipolar, nafundisha darasa la saba, wanafunzi wangu walifaulu wote mwaka jana[mental_health]
== neutral_identity
Waismaili walifungua hospitali hiyo mwaka 1964[muslim]
sensa inaonyesha wazee ni asilimia sita[age]
watu wawili wenye ulemavu wa macho walihitimu sheria Makerere[disability]
tume ya ukweli ilisikiliza ushahidi wa Watutsi na Wahutu walioishi kijiji kimoja kabla na baada ya mauaji[ethnicity]
== abuse_object
hii supu mbaya
nachukia kuamka saa kumi na moja
mabuibui wote watoke, siku hizi stoo ni yao
feni hii ni uchafu, kelele tupu
gari la mkopo ni balaa, ningelichoma moto kama bima ingelipa
== abuse_idea
ujinga wa kikabila ukome
mfumo dume ni takataka
hukumu hiyo ni aibu kwa nchi
mikopo ya simu ya riba asilimia thelathini kwa wiki ni unyang'anyi, ifungiwe
nadharia kwamba chanjo ni sumu ni ya kipuuzi na imeua watu
== support
nipo, sikuachi
pumua taratibu, nimekushika
mtu akikuita mzigo mwambie nimesema wewe ni mwanga
nitakuja na wewe polisi, utasema unachoweza, mimi nitashika mkono wako
jana ulisema afadhali ufe, leo nimechukua likizo, tutakaa, tutapika, tutapiga simu kwa daktari pamoja
usijali kuhusu nyumba kuwa chafu, sikuja kukagua, nimekuja kukuona wewe
== distress
najichukia sana leo
mwanangu mkubwa hanipigii tena, mume amekufa, na nyumba hii imekuwa kimya hadi nasikia damu yangu
nimechoka kuitwa zeruzeru kila sokoni
== idiom
usiku umekula wengi, twende nyumbani
amevunja rekodi na ameua jukwaa
mwenye kisu kikali ndiye hula nyama
== criticism_person
daktari, hukunieleza madhara ya dawa
mzee mwenyekiti, hesabu za kikundi hazijakaa sawa
kaka, utani ule uliniumiza, nisingependa urudie
== everyday
wewe ni dereva wa basi?
wewe ni mrefu
yeye ni mpole
yule ni mpishi wetu
mama yule ni mkunga, ana utu sana
una kitambi kizuri haha, umeshiba
kocha ana akili
mwimbaji huyu ana sauti
wewe ni baba bora
unacheza kama mfalme
ni mzee wa busara, msikilizeni
msafiri aliyevaa kanzu
wewe si mgeni, ni mtoto wa nyumbani
mtoto ameamka
nguruwe wawili wamechinjwa kwa Pasaka
mbwa wangu ni mvivu, analala siku nzima
kuku mjinga huyu anataga nje ya kiota
== sexual_health
PrEP inapatikana bure kituo gani?
uke ukavu baada ya kukoma hedhi ni kawaida
== dialect
oya mwana, tuko pamoja, mambo iko sawa
niaje msee, rada ni gani leo town?

# -- fourth round, third part: longer ones --
== insult_person
mjumbe wetu wa nyumba kumi ni mtu wa ajabu, akiona sufuria linachemka anabisha hodi, akiona mgonjwa anapotea wiki mbili, mlafi asiye na huruma
nilikuamini nikakupa duka uliangalie siku tatu tu, umerudisha meza tupu na hadithi ya majini, mwizi na mwongo wewe, tena huna hata ubunifu
kwenye kikao cha wazazi uliongea nusu saa na hakuna hata mmoja aliyeelewa, pengine kwa sababu wewe mwenyewe hukuwa na wazo lolote kichwani
yule dada wa ofisi namba sita anajifanya malkia wa Uingereza, kumbe hata kuhesabu likizo za watu hawezi, mvivu wa hali ya juu
mshambuliaji wenu mpya amenunuliwa mamilioni, lakini mbele ya goli anakuwa kama mzee aliyesahau miwani, mpira unapita yeye anautafuta
umeachwa na mke kwa sababu wewe ni bahili, mchafu, na unakoroma kama trekta, usisingizie wakwe wala uchawi
ukimwona amevaa suti usidanganyike, ndani ni yuleyule tapeli aliyekula michango ya harusi yetu na kukimbilia Lusaka
sijui nani alimwambia anaweza kuimba, sauti yake ikianza hata mbwa wa jirani wanaomba radhi
mwongo usiye na haya
mbea wa mtaa
wewe ni baridi kama maiti
hovyo sana mtu huyu
kichwa chako kama tikiti
huna ladha, huna adabu
baba yako anakuonea haya
sura ya bundi
@user mjuaji wa kila kitu, mtaalamu wa hakuna kitu
mzazi gani wewe unamwacha mtoto wa mwaka mmoja na jirani usiku kucha ili ukacheze pool
== insult_profane
mavi yako, umeniachia mlango wazi usiku kucha na wezi wamebeba kila kitu, fala la mafala
kuma la mama yake huyo wakala, alinichukulia pasipoti na laki tano akasema visa ipo njiani, miezi tisa sasa
wewe msenge wa mtandaoni, unatukana mama yangu ukiwa umejificha nyuma ya picha ya paka, njoo utaje jina lako
malaya wa kisiasa wewe, leo chama hiki kesho kile, mkundu wako
nyang'au kuma
== hate_implicit
niliwahi kumkodishia mmoja wao chumba, sitasema mengi, ila tangu atoke nimebadilisha godoro, kufuli, na hata rangi ya ukuta[ethnicity]
watu wanasema tuwaelimishe wafugaji wale, mimi nasema ng'ombe ukimvalisha tai bado atakula majani, nisamehewe kwa mfano[ethnicity]
mwanamke akishakuwa na gari lake na nyumba yake usitegemee ndoa, tafadhali mabinti someni lakini msizidishe, wanaume wanaogopa[women]
kampuni ikishaajiri mmoja wa kutoka kwao, mwaka unaofuata utasikia kilugha chao kwenye lifti, kwenye kantini, hadi kwenye choo[ethnicity]
sina tatizo na msikiti kujengwa hapa, najiuliza tu kwa nini wanahitaji ukuta mrefu hivyo, na ni nini hasa kinachofundishwa usiku[muslim]
ukiangalia orodha ya mabilionea wa nchi hii majina yote ni ya watu waliokuja na meli, na mababu zetu walikuwa hapa kabla ya meli, fikiri[asian]
wanaosema mauaji yale yalipangwa wanasahau kuwa kulikuwa na vita, kila upande ulikufa, basi tusikuze hesabu za upande mmoja[ethnicity]
kabla ya kumpa mtu huyo cheo cha hazina, tungeuliza kwanza babu yake alitoka ng'ambo gani ya mto, maana damu ina tabia
mashirika ya nje yanalipa vizuri sana vijana wetu wajifanye hivyo, dola zikiisha utaona wote wanaoa wake[lgbtq]
watu wasioona waimbe tu kanisani, huko wanaweza vizuri, mambo ya kompyuta tusiwasumbue[disability]
kila mgonjwa wa akili akipewa uhuru wa kutembea, wewe ndiye utakayefunga duka saa kumi[mental_health]
eti mkimbizi na ana gari[refugees]
Ebola ilikuja na nani? mnajua[nationality]
ndoa yao haidumu, si mnajua wanaume wa kule mkono wao mwepesi[ethnicity]
== hate_derogation
nimefanya kazi na Wahindi miaka kumi dukani, ni wabaguzi na wachoyo wote, wananitia kinyaa hata kuwasikia wakicheka[asian]
nimewahi kusema na narudia, {group} ni watu wa chini kabisa, sina heshima nao na sitakuwa nayo
masikini wa vibanda vile wamezoea uchafu, ukiwapa nyumba nzuri wataigeuza zizi, nawadharau sana[class]
wanawake wa siku hizi ni makahaba wa maneno, hakuna mwenye haya, hakuna mwenye heshima, wananichosha[women]
nawachukia wasagaji[lgbtq]
== hate_negated
tangu nchi ipate uhuru hakuna hata {one} mmoja aliyetoa jasho kwa ajili ya bendera, wao ni kula tu
haijawahi kutokea na haitatokea mwanamke akaongoza kikao bila majungu[women]
waliozaliwa na ulemavu hawana mchango wowote kwa taifa, tusidanganyane[disability]
== hate_normative
hospitali ya wilaya itibu wenyeji kwanza; {group} wakiugua waende kwao, dawa zetu si zao
kila shoga apigwe marufuku kufundisha, kuhubiri, kupanga nyumba na hata kununua ardhi[lgbtq]
natamani sheria ya zamani irudi, kila mgeni alale kambini na asitoke bila kibali[immigrants]
== hate_dehumanise
wanaongea kama sisi, wanavaa kama sisi, lakini {group} si watu, ni kunguru weusi wanaongoja tufe
ombaomba wa daraja lile ni mainzi, uwafukuze asubuhi warudi jioni[class]
== hate_slur
tangu magabacholi wanunue kiwanja cha mpira watoto wanacheza barabarani
usiniletee huyo kafiri mezani
eti zeruzeru naye anataka kuwa diwani
punguani kama wewe ndio wanaojaza wodi ya akili, toka kwenye foleni[mental_health]
== threat_person
wewe dada wa mahakamani, ushahidi ule ukiutoa hutaufikisha mwaka mpya, na familia yako itauza nyumba kulipa mazishi
nilikwambia mara moja, ukikanyaga shamba hili nitakuzika humuhumu chini ya mgomba na hakuna atakayeuliza
nakuja na chuma
== hate_threat
tukimaliza na viongozi wao tutaingia nyumba kwa nyumba, na kila {one} atalipa kwa shingo yake
vijana wako tayari, mto utabeba miili ya {group} kabla ya masika
== sexual_harassment
nilikuona ukitoka kuoga kule hosteli ya wafanyakazi, tangu hapo silali, njoo usiku unipe hicho ulichoficha chini ya kanga
mwenzetu mpya anatembea kama anatuuzia makalio, kila mtu idarani ana bei yake, mimi natoa elfu hamsini
vua basi tuone
== friendly_profanity
siku ya mahafali baba yangu aliyekuwa hajawahi kutukana maishani alisimama akapiga kelele "kumamake mtoto wangu daktari!", ukumbi mzima ukacheka
tulipotea msituni Amani masaa manne bila maji, halafu tukakuta maporomoko mazuri kuliko picha, shit, sote wanne tukaruka na nguo zetu
wewe fala ulinunua tiketi mbili za fainali bila kuniambia na ukazificha kwenye Biblia yangu, ningekubusu lakini una ndevu
msela wangu huyu mpumbavu alikesha na mimi maternity, akaniletea uji, akazimia alipoona damu, na leo ni godfather wa mtoto
kumanina, biriani la mama Asha lina nini ndani yake, nimekula sahani tatu na sasa siwezi kuinuka hapa kitini
mjinga mimi nimelia kwenye daladala nzima kwa sababu ya wimbo mmoja wa zamani wa Marijani, konda akanipa tishu
shenzi nyinyi, nimewamiss, turudi Zanzibar lini
mavi, tumepata visa!
kuma nyoko DJ, ngoma hii ni moto, usizime, tunakupenda
== profane_object
nimepanga foleni ya pasipoti tangu alfajiri, saa tisa mfumo ukaanguka, kumanina zake server na feni yake pamoja
mbegu za mahindi nilizonunua zimeota mbili kati ya mia, mavi ya kampuni, msimu mzima umeenda
kidole changu cha mguu na kona ya kitanda, kila usiku, kumamake
== positive_identity
mama Fatuma ni Msomali, ana duka la dawa, na wakati wa kipindupindu alitoa ORS bure kwa kila kabila, anastahili barabara iitwe jina lake[ethnicity]
vijana viziwi wa Temeke wameanzisha mgahawa ambao wateja huagiza kwa ishara, chakula kinapiga kishenzi na foleni haikatiki[disability]
hakuna kasoro yoyote kwa dada yako kupenda wanawake, kasoro ni kumtenga na familia, mkumbatie na umwambie yuko salama[lgbtq]
Wahutu na Watutsi wa ushirika huu wanalima kahawa pamoja, wamelia pamoja, na mwaka huu wameshinda tuzo ya kahawa bora duniani[ethnicity]
bibi wa miaka sabini na mbili alihitimu shule ya msingi jana, mwanafunzi mzee zaidi kata nzima, aliua mtihani wa hesabu[age]
wakimbizi waliojenga daraja hili kwa mikono yao wanastahili uraia, si makofi tu, tupaze sauti bungeni kwa ajili yao[refugees]
dada zetu wauza samaki, simba jike wa pwani[women]
nawapenda majirani zangu Wahindu[religion]
== negated_hate
watu wanadhani nawachukia Wakalenjin kwa sababu shamba letu liliungua 2008, lakini waliotuficha chini ya kitanda usiku ule walikuwa Wakalenjin[ethnicity]
siamini katika dini yao na hatutakubaliana kamwe kuhusu Utatu, lakini yeyote atakayesema Waislamu wabaya hapa nyumbani ataondoka bila kula[muslim]
si wanawake wanaoendesha vibaya, ni barabara isiyo na alama, takwimu za bima zinaonyesha ajali nyingi ni za wanaume[women]
hakuna aliyelaaniwa kwa kuzaliwa na ualbino, ni melanini tu, daktari anaweza kueleza kwa dakika mbili[disability]
mimi si adui wa wageni
Wakongo si kelele, ni muziki[nationality]
== counter_speech
katika basi la Arusha abiria mmoja alisema kwa sauti kuwa "Wasomali wote ni magaidi, washushwe", dereva akapaki pembeni, akasema anayeshuka ni wewe[ethnicity]
aliniandikia kuwa "wanawake wafunge midomo na wafungue miguu tu", nimeihifadhi, nimeipeleka kwa mkuu wa chuo, na nimeibandika hapa mjue jina la uoga[women]
mtu akisema "mimi si mkabila lakini", subiri kidogo, sentensi inayofuata karibu kila mara ni ya kikabila; mfundishe mtoto wako kuisikia
wapo wanaosema mauaji ya Srebrenica na Rwanda ni propaganda; nimeshika mafuvu kama mfanyakazi wa makumbusho, naomba wanyamaze kwa heshima[muslim][ethnicity]
babu aliitwa "boi" na Mzungu hadi uzeeni, ndiyo maana hatuwezi kucheka mnapomwita mfanyakazi wa ndani "housegirl mjinga"[class]
kwenye WhatsApp ya ukoo mtu alituma "{group} ni {vermin}, watoke", nikajibu kwa picha ya daktari aliyemtibu mama, yeye ni mmoja wao, kimya kikatanda
shairi langu linaanza na matusi waliyonitupia, "shoga, laana, takataka", na linaishia na majina ya walionikumbatia[lgbtq]
usirudie uongo kwamba kufanya mapenzi na mtu mwenye ulemavu huleta utajiri, watu wanabakwa kwa sababu ya uongo huo[disability]
hapana, "masikini hawana akili" si ukweli mchungu, ni dharau[class]
ripoti hiyo comment, ni ya chuki
== self_identity
mimi ni mtoto wa mkimbizi wa Msumbiji, nilizaliwa kambini Mputa, nikauza karanga, nikasoma usiku, leo ni mhandisi wa maji Songea[refugees]
nina miguu ya chuma na cheti cha upishi, msiniombee nisimame, niombeeni wateja[disability]
sisi ni wapenzi wawili wa kike tunaofuga kuku mia tatu Thika, majirani hununua mayai na hawaulizi maswali mengi[lgbtq]
mimi Mpare, natania mimi mwenyewe kuhusu bahili[ethnicity]
== neutral_identity
ripoti ya UNHCR inasema wakimbizi laki mbili kutoka Burundi na Kongo bado wanaishi Kigoma, na mgao wa chakula umepunguzwa kwa theluthi[refugees]
polisi wa Lindi wanamshikilia kijana anayetuhumiwa kumshambulia mkulima mwenye ualbino, kesi itasikilizwa Jumanne[disability]
kumbukumbu ya Waasia waliofukuzwa Uganda mwaka 1972 imefanyika Leicester na Kampala siku moja[asian]
== question_benign
ningependa kujua, kwa familia za Kihindu hapa Tanzania, mazishi ya kuchoma yanafanyika wapi na je, jirani asiye Mhindu anaruhusiwa kuhudhuria?[asian]
kaka yangu amesema yeye ni shoga na mama analia kila siku, kuna mtu anajua mshauri wa familia Nairobi asiyehukumu?[lgbtq]
inakuwaje Wamakonde wachonge vinyago vya shetani, ina maana gani katika mila yao?[ethnicity]
== support
nimesoma ujumbe wako mara tatu, hakuna sehemu hata moja inayoonyesha wewe ni mbaya, inaonyesha mtu aliyechoka sana, subiri, niko kwenye boda
ukishindwa kuongea tuma nukta moja tu, nitajua uko hai, na nitabaki macho mpaka jua litoke, kisha tutaenda Amana pamoja
walisema hufai kuwa mama? nilikuona usiku ukimwimbia mwanao ukiwa na homa, wewe ni mama kamili
siendi popote, dada
== distress
tangu walipoandika jina langu na neno "shoga" kwenye ukuta wa kanisa sijatoka nje, sili, na ninajiuliza kama ingekuwa rahisi nisingekuwepo
najiita takataka mbele ya kioo
== abuse_idea
sheria ya kumlazimisha mwanamke aliyebakwa kuolewa na aliyembaka ilikuwa unyama wa maandishi, na wanaotaka irudi wanapaswa kushindwa kwenye kila kura
tulipigwa tano na timu iliyopanda daraja jana, ulinzi ulikuwa takataka, kiungo kilikuwa kaburi, na bado nawapenda
== abuse_object
nimenunua blenda mpya kwa elfu themanini, siku ya pili imeanza kutoa moshi na harufu ya mpira, ni uchafu, msiinunue
hii kahawa imekufa
== criticism_person
mheshimiwa diwani, kisima ulichozindua mwezi Machi hakitoi maji tangu Aprili, na simu zetu hupokei, tunaomba majibu Jumamosi kwenye mkutano
== idiom
bei ya sukari imetuchinja mwezi huu, na kodi ya nyumba inasubiri na panga mlangoni
== everyday
wewe ni mkulima hodari
yeye ni mcheshi
una bahati mbaya leo haha
baba yako anakusalimu
sura ya pili ya kitabu ni nzuri
hovyo hovyo nilivaa viatu tofauti
babu aliua nyoka mkubwa chini ya kitanda cha wageni, na wageni wakakataa kulala, wakaondoka usiku uleule na mkate wao
== sexual_health
dawa za kupunguza makali ya VVU zikitumiwa vizuri virusi havionekani na huwezi kumwambukiza mwenzi wako
== dialect
ah beshte, leo kumekucha, mtaa umewaka, tuingie base tukapige story mbili tatu

# -- fourth round, fourth part: chats and cut-off beginnings --
== insult_person
WEWE NI MJINGA
bonge la zuzu 😂
mwizi wewe @user
huna akili hata kidogo 🤡
uongo mtupu, mwongo
mchafu we 🤮
acha ujuaji, huna lolote
sura kama viazi vilivyooza lol
yule mama wa saluni akaingia na wigi lake la kukopa, wote tukaanza
kila mtu anajua kwamba huyo mwenyekiti wenu ni tapeli tu na
mvivu, mlevi, mwongo, yaani kamili
baba wa watoto watano na bado unakimbizana na bundle za TikTok, aibu yako
dhaifu wewe
mkono mfupi kama kuku, bahili 🐔
== insult_profane
KUMAMAKO WEWE
fala we 🖕
@user mavi yako na page yako
msnge ww, lipa deni
kuma la kenge wewe
== hate_implicit
jina tu 👀 hamjaelewa bado?[ethnicity]
mama akishika usukani, mimi nashuka 🙏😂[women]
mtaa umebadilika sana tangu "wageni wetu" wafike #mnajua[immigrants]
kwani nani anamiliki bandari, nani anamiliki hoteli, nani anamiliki sisi?[arab]
6M? hata kwa jiko kubwa haiingii akilini 🤔[jewish]
== hate_derogation
SIWAPENDI {group}
{group} wananuka 🤮 wote
kitu ambacho sitawahi kuwasamehe {group} ni
== hate_normative
{group} waondoke LEO #inatosha
mashoga wakatwe haki zote, na yeyote atakayewatetea[lgbtq]
== hate_slur
MAKAFIRI NYIE[christian]
@user zeruzeru kaa kimya 🤡[disability]
bwabwa huyoo 😂😂[lgbtq]
== hate_threat
{group} subirini, usiku huu 🔥
== threat_person
@user nakuja kukuua leo 🔪
UTAKUFA WEWE
ukitoka ofisini saa kumi na moja utanikuta getini, na nitaku
== sexual_harassment
DM yako ifungue nikutumie kitu kirefu 😈
== friendly_profanity
TUMESHINDA KUMAMAKEEE 🔥
fala wewe nakupenda sana ❤️
shit 😂 nimecheka hadi nimelia
@user asante mshenzi wangu, keki ni tamu
mavi jamani hii beat ni kali mno
sisi mafala tumepanda basi la Dodoma badala ya Morogoro 😂
kumanina nilivyoona jina langu kwenye orodha ya waliofaulu, nika
MBWA NYIE mmeniletea mbuzi mzima siku ya birthday, nawapenda
== profane_object
SIMU MAVI HII
wifi ya kishenzi 🖕
kumamake mbu, usiku mzima wimbo mmoja
pikipiki imegoma tena, fala la injini
== positive_identity
mama zetu ni majembe 💪[women]
wasomali wa Eastleigh, biashara mnajua 🔥[ethnicity]
MAPENZI NI MAPENZI 🏳️‍🌈[lgbtq]
siku ambayo watoto viziwi walicheza ngoma mbele ya rais, ukumbi[disability]
wazee wetu, hazina yetu ❤️[age]
== negated_hate
{group} si wabaya jamani
SIO Wasomali waliofanya, acheni[ethnicity]
kuwa mgeni si kosa 🙏[immigrants]
== counter_speech
@user futa "warudi kwao", ni chuki
"mzigo" si jina la mtu mlemavu 😡[disability]
RIPOTI hiyo page, inaita Watutsi nyoka[ethnicity]
rafiki yangu aliponiambia "mashoga wauawe tu", nilimwonyesha picha ya[lgbtq]
aibu kwa waliomzomea dada "malaya" stendi, tulimsindikiza hadi gari lake[women]
== support
nipo hapa 🤍
usifanye hivyo, nakuja, dakika tano
unasema wewe ni takataka lakini watoto wa mtaa mzima
== distress
nimechoka sana na maisha 😞
== abuse_object
CHAKULA KIBAYA ⭐
panya washenzi 🐀 wafe wote
== everyday
WEWE NI BINGWA
bonge la goli 😂
shujaa wewe @user
umependeza kidogo tu haha 😍
mtoto mtundu ana akili hata kidogo hachoki
ameuawa nani kwenye episode ya jana? usispoil
dhahabu wewe
wema tupu, mkweli
== insult_person
kazi yako ni kupiga miayo ofisini na kusubiri posho
unajigamba na gari la mkopo, benki ikija utatembea peku
hujui hata kupika chai bila kuunguza sufuria
mtu wa kwanza kula, wa mwisho kuchanga
ulimi mrefu, akili fupi
anajiita injinia lakini ukuta aliojenga umeanguka kabla ya rangi kukauka
ungekuwa chumvi ungeharibu bahari
shemeji yangu huyu ni kupe, amehamia kwa wiki moja na sasa ni mwaka wa tatu
unaimba kama mlango wenye kutu
hata kivuli chako kinakuonea haya
huyo jirani ana roho ya korosho, hatoi hata chumvi
ukiongea naona madirisha yanajifunga yenyewe
we ni mzigo tu
mnoko mkubwa wewe
anapenda sifa kuliko watoto wake
@user elimu yote hiyo na bado huwezi kuandika sentensi moja iliyonyooka
ulizaliwa usiku wa giza ndio maana akili haijaona mwanga
mwalimu gani wewe, wanafunzi wako wanakufundisha wewe
bosi wetu ni mtu mdogo mwenye kiti kikubwa, anafoka ili asisikike kuwa hajui kitu
umevaa suti lakini tabia imevaa matambara
kaka yako ni mcheza kamari aliyeuza mpaka kitanda cha mama
macho makavu, huna haya hata punje
kila ulipogusa pameoza, duka, ndoa, hata kikundi cha vicoba
nimeona magoli ya maana zaidi kutoka kwa kiti cha plastiki kuliko wewe 😂
mpambe wa wakubwa, mdomo umejaa makombo
kwa sura hiyo na tabia hiyo, hata mbuzi angeomba talaka
sauti kama jenereta bovu
unaendesha gari kama unakimbiza kuku
si kwamba huna bahati, huna bidii, unalala mpaka jua linakuchoka
alikuwa rafiki wa kila mtu mwenye pesa, leo sina pesa hata salamu hanipi, mnafiki wa kiwango cha dunia
WEWE NI HASARA KWA UKOO
mama mkwe wangu anaongea kama redio iliyovunjika kitufe cha kuzima, na kila habari ni ya kumchafua mtu
ulipewa cheo kwa sababu ya mjomba, na kila siku unatukumbusha kwa nini mjomba alipaswa kuwa makini
hongera, umeweza kufeli kitu ambacho hakina mtihani
kijana mzima unapigwa chenga na bibi kwenye foleni ya benki, mzembe
@user hoja zako ni kama nyavu, zimejaa matundu
domokaya
huyu dereva angepaswa kuendesha mkokoteni, na hata huo angeugonga
== insult_profane
nyau wewe, kuma la baba yako
msenge mkubwa we, umekula hela yangu ya kodi
toka hapa na mavi yako kichwani
@user fala la mafala, nyamaza
mwana wa haramu, ulivyonitapeli Mungu anakuona
mkundu wa bibi yako, nilipe
shenzi kabisa mbwa wewe
ghasia we, kumanyoko zako na barua yako
== hate_implicit
duka la Mhindi likifunguliwa saa nane mchana ujue kuna kitu kinahesabiwa gizani[asian]
ukitaka kujua bei halisi, mtume mtu asiye Mchina, wao wana bei yao na sisi tuna yetu[asian]
msichana wa kazi anayetoka kule kwao, funga kabati kwanza ndipo umuonyeshe chumba[ethnicity]
wakimbizi wanapewa mahema mapya kila mwaka, sisi wenye nchi tunalala kwenye mvua, sijui nani mgeni hapa[refugees]
yule mwanamke mkurugenzi lazima kuna aliyemshika mkono, na si mkono tu[women]
ukiona harusi ya Waarabu hesabu dhahabu kisha uliza ilitoka mgongo wa nani[arab]
{group} wakianza kuswali au kuomba mtaani, kiwanja kinachofuata kimeshaandikwa jina lao
sisi tulizaliwa kumi nyumbani, wao wanazaa ishirini, mtahesabu kura siku moja mshangae[ethnicity]
wazungu hawatupi kitu bure, dawa hizo za msaada zina kazi nyingine kwenye matumbo ya wake zetu[white]
kiziwi awe katibu? sawa, mikutano itakuwa mifupi[disability]
ajabu, kila kijana wa Kisomali ana duka na hakuna aliyewahi kuona benki ikimkopesha[ethnicity]
mauaji ya 1994? kila upande ulikuwa na jeshi, mnapenda tu kulia ili mpewe misaada[ethnicity]
wazee hawafi siku hizi, wanasubiri vijana tuzeeke ndipo waachie ofisi[age]
sina neno na mkristo kuishi hapa, ila kengele, nyimbo, mikesha, halafu kiwanja cha jirani, mnaona njia?[christian]
Mkikuyu akikupa chai ujue kikombe kimeshapigiwa hesabu[ethnicity]
anasema yeye si mwanamume wala mwanamke, basi alipe nauli ya watu wawili 😂[transgender]
mradi ulikuwa safi mpaka walipoingia {group}, mengine jazeni wenyewe
hizi sinema za mapenzi ya jinsia moja hazitumwi bahati mbaya, kuna watu wanataka vizazi vyetu vikome[lgbtq]
tuliambiwa uhuru ni 1961, lakini angalia majina kwenye mabango ya Kariakoo, unacheka au unalia?[asian]
ukioa Mchaga weka mali kwa jina la mama yako, usije kusema hatukukuambia[ethnicity]
watu wenye ualbino wana bahati siku hizi, kila ofisi inawatafuta, sisi weusi ndio tunaombaomba[disability]
mjane mzuri hivyo na shamba kubwa, mume hakufa kwa malaria, tunajuana[women]
wanawake wakiwa wengi kwenye kikao leta viti vya kulalia, hakitaisha leo[women]
Myahudi mmoja anatosha kununua bunge zima, ndio maana vita havikomi[jewish]
== hate_derogation
Wanyarwanda ni wajanja wa kishetani, huwezi kuwaamini hata wakilia[nationality]
nawabeza {group}, hawana wanachoweza
chuki yangu kwa {group} haina mwisho na sioni aibu kuitangaza
Mwarabu ni katili kwa asili, historia ya watumwa imekuonyesha yote[arab]
jirani yangu Mwislamu ni mchafu na mchochezi kama wenzake wote[muslim]
wanaume wanaolala na wanaume wananifanya nitapike, ni aibu ya Afrika[lgbtq]
viwete ni wavivu, wanatumia miguu kama kisingizio cha kula bure[disability]
Wamakonde wakali na wakatili bila sababu, damu yao imeoza[ethnicity]
wanawake wa Kihaya wote hawana heshima, hata mmoja[women][ethnicity]
vizee vya kijiji hiki ni vichawi na vichafu, vinanichefua[age]
Wachina wanakula kila kinachotambaa, ni watu wa kinyaa na wanyonyaji[asian]
sioni tofauti, wakimbizi wote ni wezi wa misaada na waongo wa machozi[refugees]
== hate_dehumanise
{group} ni magugu, palilia mapema
hao walokole ni nzige, wakitua hawabakishi kitu[christian]
Mkongo ni fisi aliyejifunza kucheza rumba[nationality]
Wamasai na ng'ombe wao, nani mnyama hapo sijui[ethnicity]
mtu aliyebadili jinsia ni sumu iliyovaa gauni[transgender]
tumbo la mwanamke ni ghala tu, hana roho kamili[women]
hawa {group} wanatambaa kila ufa wa {place}, piga dawa
== hate_normative
Mhindi asiuziwe ardhi, apangishwe tu na afuatiliwe[asian]
wasichana wakishajua kusoma na kuandika inatosha, chuo ni cha wavulana[women]
mkimbizi anayefungua duka nje ya kambi anyang'anywe bidhaa zote[refugees]
hijabu zivuliwe getini, asiyetaka abaki kwao[muslim]
mahakama itenganishe ndoa za Waafrika na Wazungu[white]
mwenye ugonjwa wa akili asipewe kura, wala cheti, wala mke[mental_health]
{group} wawekewe mtaa wao, mbali na {place}
turejeshe amri ya kutotoka nje usiku kwa {group}
== hate_negated
Mrundi hajawahi kufanya kazi bila kuiba[nationality]
hakuna msagaji anayestahili kuitwa mama[lgbtq]
{group} hawakuleta chochote zaidi ya shida
kipofu haongezi kitu kazini, anakaa tu[disability]
sijaona hata siku moja {one} akisema kweli
mwanamke hana akili ya fedha, usimkabidhi hata sanduku la sadaka[women]
Mwislamu asiye na hila hajazaliwa[muslim]
wahamiaji haramu hawana haki yoyote ya kulalamika[immigrants]
== hate_slur
funga mdomo, gabacholi[asian]
mashoga na mabwabwa wote wa Mombasa warudi shimoni[lgbtq]
chotara we, huna kabila wala baba[ethnicity]
hao kafir wanapika nguruwe karibu na kisima chetu[christian]
wariahe wamejaza flati zote za South B[ethnicity]
== hate_profane
{group} ni mavi matupu, wote
kumamake Wasomali na maduka yao, wezi wakubwa[ethnicity]
== threat_person
nakufahamu unapopanda boda kila asubuhi, kesho utapanda ya mwisho
rudisha ile simu kabla ya magharibi la sivyo nitakutoboa macho
nimekusamehe mara mbili, ya tatu utazikwa
wewe endelea kuandika tu @user, tutakufuata mpaka kwenu Sinza
nitahakikisha hutembei tena kwa miguu yako
mwanao anapita peke yake kwenye ule uchochoro, fikiria vizuri kabla ya kwenda polisi
kichwa chako nimeshakiwekea bei
tutaonana gizani
== hate_threat
uchaguzi ukiisha kila nyumba ya {group} itakuwa majivu
tafuteni mawe, yule shoga akitoka saluni tummalize[lgbtq]
siku ya sikukuu yao msikiti utageuka kaburi lao[muslim]
Wanyamulenge hawatavuka mto wakiwa hai, tumeapa[ethnicity]
== incite_selfharm
kwa nini usijitoe tu duniani, hakuna atakayegundua
jiue basi, mitandao itapumua 🙄
== sexual_harassment
dada wa reception, hayo matiti yanalipwa na kampuni au naweza kuyashika bure
ukitaka mkopo upite haraka, tukutane gesti na usivae chupi
nione mapaja basi, usinibanie
wewe mrembo wa duka la vitenge, leo nakupima mimi kwa mikono
== friendly_profanity
kumamake wewe umefaulu bar exam, wakili msomi!
fala wangu umerudi kutoka Oman, njoo tule pweza
shenzi zenu, mlinifanyia sherehe ya kushtukiza na mimi nimevaa kanga na mtandio
kuma nina, huu mchuzi wa nazi wa Tanga haujawahi kumkosea mtu
mpumbavu mimi, nimemtumia mama voice note ya kumwimbia mpenzi
mbwa wewe ulivyopiga ile free kick, hata refa alitabasamu
tulipanda Kilimanjaro na mabuti ya kuazima, mshenzi wangu Baraka akabeba mabegi yote, nampenda kama ndugu
bibi kasema "shiti" kwa mara ya kwanza kwenye maisha yake alipoona bei ya ndege, tumelia kwa kicheko
wee msenge wa moyo wangu, miaka ishirini ya urafiki na bado unanidai mia tano
holy shit hii sunset ya Nungwi
mjinga sana wewe, nani anapika keki ya ghorofa tatu kwa birthday ya paka
kumanina Harambee Stars wamefunga, baba amevunja meza kwa furaha
fala mimi nilikuwa namwimbia DJ kumbe mic iko on
nyie mashetani wazuri, mmekuja harusini na ngoma nzima ya kijiji, kumamae sitasahau
== profane_object
kisima kimekauka, mavi ya pampu
hii password shenzi, nimeibadilisha mara sita leo
kumamake tope la Kibaha, limemeza kiatu
blanketi la mavi, fupi kama leso
ATM fala imekula kadi yangu na inanitakia siku njema
== positive_identity
Mhindi wa duka la kona alitukopesha unga wakati wa njaa, Mungu ambariki sana[asian]
akina mama wa soko la Mabibo wanaendesha uchumi wa mji huu, tuwape heshima yao[women]
msagaji ana haki ya kupendwa kama binti yeyote[lgbtq]
Mwislamu na Mkristo hapa Tanga tunazikana, tunaoana, tunacheka pamoja[muslim][christian]
mtoto wa mkimbizi ameshinda olympiad ya hisabati, tumpigie vigelegele[refugees]
kijana mwenye Down syndrome anayefanya kazi bakery yetu ndiye moyo wa timu[disability]
dada trans wa Mombasa anaendesha saluni bora kabisa, mwachie afanye kazi yake kwa amani[transgender]
uzuri wa ngozi nyeusi tii, usiuchubue, ung'arishe[black]
Wahadzabe wana haki ya msitu wao, walikuwepo kabla ya sisi wote[indigenous]
wazee wana hadithi zinazotibu, kaa nao[age]
watu wenye bipolar wanaweza kuongoza, kulea na kupenda, nawafahamu wengi[mental_health]
warundi wanapiga ngoma mpaka ardhi inajibu, sifa zao[nationality]
== neutral_identity
Wachina wanaojenga reli wanakula chakula cha mchana saa sita kamili chini ya mwembe[asian]
Mmasai anauza dawa za mitishamba karibu na stendi ya Msamvu[ethnicity]
wanawake watatu wamechaguliwa kwenye kamati ya maji ya kijiji[women]
jirani yetu Mrundi amefungua gereji ya baiskeli[nationality]
msikiti wa Ijumaa unatengenezwa paa wiki hii[muslim]
mpishi Mkongo wa mgahawa huu hupika pondu kila Jumatano[nationality]
wazee wa mtaa hucheza bao jioni mbele ya duka la Juma[age]
Waganda wawili wamesajiliwa na timu ya mpira wa kikapu ya Arusha[nationality]
bwana harusi ni Mgogo na bibi harusi ni Mnyakyusa, sherehe itafanyika Dodoma[ethnicity]
shule ya viziwi Buguruni itafanya maonyesho ya sanaa Ijumaa[disability]
familia ya Kihindi imehamia ghorofa ya pili, wana watoto wawili[asian]
muuguzi Mfilipino anafanya zamu ya usiku Aga Khan[asian]
mwanafunzi kutoka Somalia anasoma uhasibu Moshi[nationality]
Wasukuma wengi hulima pamba na mpunga[ethnicity]
mtu mwenye ualbino huyu ni fundi umeme wa mtaa wetu[disability]
== self_identity
mimi ni Mswahili wa Lamu, nauza halua na kahawa chungu[ethnicity]
ni mwanamke fundi bomba, nina miaka kumi kazini[women]
naitwa Ustadh, mimi Mwislamu, na kwaya ya kanisa jirani ni marafiki zangu[muslim]
mama yangu Mtutsi, baba Mhutu, mimi ni Mnyarwanda tu[ethnicity]
nina kifafa na nina leseni ya ushonaji[disability]
== negated_hate
hakuna ukweli kwamba Mhindi huyu anaiba, nimekagua vitabu vyote mwenyewe[asian]
mimi sina tatizo na msagaji kufundisha, tatizo ni madarasa hayana madawati[lgbtq]
Wasomali hawamiliki mji, wanalipa kodi kama sisi[ethnicity]
wakimbizi hawajachukua kazi ya mtu, walifungua mashine ya kusaga ambayo haikuwepo[refugees]
si dhambi wala laana kuzaliwa hivyo[disability]
sitakubali mtu aseme wanawake ni wavivu mbele ya mama yangu[women]
usiseme wazee hawana faida[age]
kusema Waislamu wote ni wakali ni uongo wa mchana kweupe[muslim]
sikusema Mkikuyu mwizi, nilisema mweka hazina mwizi, na yeye ni wa kabila langu[ethnicity]
hawa vijana wa trans hawamdhuru mtu yeyote, waacheni wapite[transgender]
{group} si wezi, si wachawi, si maadui
Mchina huyu hakuleta ugonjwa wowote, alileta matrekta[asian]
sijawahi kumchukia mtu kwa sababu ya dini yake
watu wenye kichaa si hatari, mara nyingi wao ndio wanapigwa[mental_health]
hakuna kabila lililolaaniwa
== counter_speech
mpangaji mwenzetu alisema "Wahindi wote wanyonyaji", nikamwuliza anajua wangapi, akasema mmoja tu[asian]
"mwanamke hawezi kuongoza kikao" ulisema, na kikao chetu cha kwanza kuisha kwa wakati aliongoza mwanamke[women]
kauli kwamba wakimbizi wanakula bure inaniudhi, nimeona wakijenga madarasa[refugees]
comment kama hizo dhidi ya mashoga zinafanya kijana aogope hata kwenda hospitali, ziacheni[lgbtq]
mhubiri akisema "Waislamu ni mashetani", mimi natoka kanisani, na jana tulitoka watu hamsini[muslim]
aliyeandika "vipofu hawana faida" amejibiwa na wakili kipofu mahakamani, na ameshindwa kesi 😌[disability]
hizo ni propaganda za 1994, maneno "nyoka" na "mende" yalianza hivihivi kwenye redio[ethnicity]
nani kakufundisha kusema "warudi kwao"? bibi yako alikuja na jahazi kutoka Comoro[immigrants]
"mazeruzeru huleta mali" ni uongo unaoua watu, mpeleke polisi anayeusambaza[disability]
kocha alimtoa mchezaji aliyemwita mpinzani "nyani", timu ikamaliza na watu kumi, na bado tulipiga makofi[black]
siwezi kukaa kimya mtu akidai mauaji ya kimbari hayakutokea[ethnicity]
unasema "wasichana wakisoma wanaharibika", binti yangu amesoma na ndiye aliyekutibu[women]
hilo la kusema Myahudi anatawala dunia ni hadithi ya zamani iliyoua mamilioni[jewish]
"mgeni ni mgeni tu"? huo ni ubaguzi, jina lake ndilo hilo[immigrants]
tafadhali admin, ondoa picha inayomfananisha mwanamke trans na mnyama, ni ukatili[transgender]
== mentioned_slur
neno "kafiri" kwenye kitabu cha historia ya Mombasa lilitumiwa kwa watu wa bara
waliniita "chotara" shuleni mpaka nikaacha kusema jina la baba
babu anakumbuka askari wa kikoloni wakimwita "kaffir" kwenye mgodi
== reclaimed_slur
sisi machotara tunasherehekea leo, pilau na schnitzel mezani 😄
madoadoa ndio uzuri wa chui, jina la bendi yetu
== support
si kosa lako, aliyekupiga ndiye mwenye kosa
nitakupikia uji, wewe lala tu
umelia leo, sawa, kesho tutaenda kliniki pamoja na nitashika mkoba
ulisema watu watafurahi ukifa; mimi nitavunjika, na mwanao pia, tafadhali subiri nifike
kupoteza kazi si kupoteza thamani, kaka
jina lako liko kwenye sala zangu kila usiku
hata kama wote wamekutenga kwa sababu wewe ni shoga, meza yangu ina kiti chako[lgbtq]
piga namba ya msaada, nitakaa kwenye simu nyingine na wewe
mimi pia nilitamani kuondoka duniani, nikapata msaada, leo nina mbuzi wanane na sababu za kucheka
umejitahidi sana, pumzika
hauko peke yako @user ❤️
wewe si mjinga, umeachwa na mtu asiyejua thamani
== distress
nahisi kama mimi ni kivuli tu nyumbani kwangu
sitamani kuamka kesho na sijui nimwambie nani
walinicheka kwa ngozi yangu mpaka nikatamani kuivua[disability]
kila kosa nyumbani ni langu, nimeanza kuamini
== question_benign
je, Waislamu hufunga Ramadhani wakiwa safarini?[muslim]
lugha ya alama ya Kenya na ya Tanzania zinafanana?[disability]
kwa nini Wamasai huvaa rangi nyekundu zaidi?[ethnicity]
mwanamke Mkristo akiolewa na Mwislamu lazima abadili dini?[christian]
mtu wa trans hutumia jina gani kwenye NIDA?[transgender]
== abuse_object
redio hii inanikera, kelele tupu
mkate mgumu kama tofali, sirudi dukani hapo
viti vya basi hili ni mateso
== abuse_idea
wazo la kufunga soko usiku ni la kijinga
tozo ya miamala ni wizi wa mchana
mila ya kurithi wajane ifutwe kabisa, inaumiza
== criticism_person
ndugu katibu, taarifa yako haina hesabu za mwezi wa pili, naomba uzilete
sikubaliani na kocha kuhusu kumweka Juma benchi
mwalimu, nadhani umekosea kusahihisha swali la nne
== idiom
njaa inaniuma kama nini, nitakufa hapa
amemeza kitabu kizima kabla ya mtihani
roho mkononi, mechi ya penati
== everyday
kata vitunguu vidogo, ua moto ukichemka
mbwa wa jirani amezaa watoto sita
unachelewa, basi linaondoka
== insult_person
hata jogoo wa mtaa anakuzidi akili, yeye anajua saa
ulichosomea ni kuongopa, na umefaulu vizuri
yaani unapika wali unatoka uji, halafu unadai hoteli ikuajiri
pole kwa mke wako, amefunga ndoa na debe tupu
mtazame alivyo, anatembea kifua mbele na mfukoni hana hata ya daladala
umezeeka bila kukua
kinyonga wewe, asubuhi CCM jioni upinzani
akili zako ziko likizo bila malipo
kama uvivu ungekuwa mchezo ungetuletea medali ya dhahabu
sikutarajia mengi kutoka kwako, na hata hayo machache umeyaharibu
mlafi, sahani mbili na bado unachungulia ya mwenzako
mwanasheria feki, umempoteza mteja na shamba
huyo dada ni mchonganishi, alimaliza urafiki wetu kwa voice note mbili
gumegume
kilaza wa mwisho darasani na bado unabishana na mwalimu
jamaa anavaa miwani ya jua usiku ili asione ujinga wake
mbishi kama punda aliyekataa mlima
nimekuona kwenye video, unacheza kama mtu anayefukuza nyuki
mwoga mkubwa, ulikimbia ukamwacha mkeo na mwizi ndani
bwana afya huyu mchafu kuliko choo anachokikagua
tabia yako inanuka kabla hujafika
unapenda ubwana mkubwa lakini hata paka wako hakutii
ajabu ya dunia, mtu amesoma hadi masters na hajui kusema asante
@user page yako ni makaburi ya vichekesho
lofa
zoba la mjini
dada, hayo makeup hayajaficha roho mbaya
refa alikuwa kipofu wa makusudi, mchezo mzima alitafuta namna ya kutuua
mhuni wewe, mzee wa watu amelala njaa kwa sababu ya ujanja wako
kama ni hekima ulipoteza foleni
uso umekomaa, maneno ya mtoto wa chekechea
anatusi wahudumu, anabusu viatu vya wakubwa, ndio shemeji yangu huyo, kinyaa
huna mvuto, huna pesa, na sasa huna hata adabu
sikio la kufa halisikii dawa, na wewe hata dawa huijui
mama Jeni ni gazeti la mtaa, siri ikimfikia saa nne saa tano iko Tandika
== insult_profane
matako yako, ondoka kwenye duka langu
msenge wewe na ndevu zako za kupaka
kuma wee, umenipa chenji ya uongo
dereva mavi, ungetuua kwenye daraja
@user mbwa wa kufugwa, lamba viatu vya bosi wako
mwana malaya we, utanilipa ng'ombe wangu
pumbavu zako zote na mkundu wako
fala la kichwa, nani kakwambia uguse mita
== hate_implicit
nimekuta duka limebadilika jina kuwa la Kichina, kesho kutwa tutasoma alama za barabarani kwa Kichina, endeleeni kulala[asian]
"mama mjane" mwenye gari jipya, hesabu zenu zinafanya kazi?[women]
nauliza tu, kila mara bomu likilipuka majina yanafanana kwa nini?[muslim]
Mnigeria akikuambia ni mfanyabiashara uliza bidhaa iko wapi[nationality]
mwenye ualbino alipita hapa jana na leo mvua haijanyesha, mimi simo[disability]
ukisikia "haki za binadamu" Ulaya, funga mlango, wanataka wavulana wetu wavae sketi[lgbtq]
kijana mzuri, msomi, mpole, ila ni Mjaluo, mama anatafakari[ethnicity]
ndugu zetu wa kambini wana simu kali kuliko za walimu wetu, sisemi zaidi[refugees]
wale wa Pemba hawasahau, hawasamehe, wanasubiri siku tu[ethnicity]
hospitali imejaa watoto wa {group}, wenyeji tukae benchi nje
Myunani, Mhindi, Mlebanoni, wote "wawekezaji", baada ya miaka mitano muulize nani anakodi nyumba kwa nani[immigrants]
mtoto wa kiume anapenda kupika? ndivyo inavyoanza, msije kusema hamkuona dalili[lgbtq]
hawa vijana wa kanisa jipya wanakesha usiku, watoto wanapungua shuleni, fanya hesabu[christian]
nimempa kazi Mmakonde, nimeongeza kufuli mbili, uzoefu tu[ethnicity]
Hitler alikuwa na sababu zake, soma historia iliyofichwa usiniulize mimi[jewish]
Mtutsi akiwa mpole ujue anapiga hesabu ya kiti chako[ethnicity]
eti ana msongo wa mawazo, kwetu tulikuwa tunaita uvivu wa kazi na tunautibu kwa jembe[mental_health]
Waganda wakija kucheza hapa hakikisheni dada zenu wako ndani[nationality]
yule bubu anaelewa kila kitu, anajifanya tu ili apewe pesa ya basi[disability]
== hate_derogation
Wanubi wa Kibera wana kiburi na uchafu usioelezeka[ethnicity]
Wakristo hawa wa siku hizi waongo, walevi, wazinzi, nawadharau[christian]
mkimbizi huyu wa Burundi ananikera, anaongea kwa kujinyenyekeza kumbe mwizi kama ndugu zake[refugees]
nimechukizwa na {group} tangu utotoni
kila mwanamke anayevaa suruali ni mhuni, simheshimu hata kidogo[women]
trans wote ni waigizaji wa hovyo, wanadanganya na kutia kichefuchefu[transgender]
Mhindi hana utu, mbahili, mdhalilishaji, mnyonyaji wa damu ya Mwafrika[asian]
hao wa bara wametujazia Zanzibar ulevi na wizi, ni watu duni[ethnicity]
vichaa wa stendi wanatisha na kunuka, sitaki hata wapite upande wangu[mental_health]
Waluo wana majigambo matupu, akili zimejaa samaki[ethnicity]
kijana shoga wa ghorofa ya tatu ananichefua, napumzika akisafiri[lgbtq]
== hate_dehumanise
{group} ni ukungu kwenye mkate wa taifa
Mwarabu ni mbweha, hata mtoto wake amezaliwa na meno[arab]
omba Mungu atuondolee {group}, ni ndui ya kizazi hiki
hao wanawake wa mitaani ni mizoga, inzi tu wanawafaa[women]
Mhutu si mtu, ni panga lenye miguu[ethnicity]
yule mlemavu ni gogo, mwekeni pembeni[disability]
kunguru wa Zanzibar na wahamiaji, wote walikuja kwa meli na wote waondolewe kwa sumu[immigrants]
== hate_normative
Wakenya wasipewe vibali vya kufundisha hapa Tanzania, warudi leo[nationality]
mwanamke asiwe kadhi, asiwe askofu, asiwe jaji[women]
msikiti mpya usipewe umeme wala maji[muslim]
{group} walipe kodi mara mbili au wahame
wafanyakazi wa kigeni wanyimwe matibabu mpaka wajifunze heshima[immigrants]
mtoto mwenye ulemavu asichanganywe na wengine, atawarudisha nyuma[disability]
wapenzi wa jinsia moja wafungwe maisha na funguo zitupwe ziwani[lgbtq]
Mnyamulenge si Mkongo, anyang'anywe kitambulisho[ethnicity]
== hate_negated
hakuna Mchina aliyewahi kutupenda, wala hatapenda[asian]
{group} hawana historia, hawana shukrani, hawana kesho
mwanamume anayelala na mwanamume si mwanamume wala si mtu[lgbtq]
Wamang'ati hawajui kitu kinaitwa sheria[ethnicity]
mkristo wa kweli hayupo tena, wote ni wafanyabiashara wa sadaka[christian]
mwanamke tasa hana nafasi kwenye ukoo huu[women]
hata mkiwapa shule ishirini, {group} hawatastaarabika
Mpemba haaminiki, hata akiapa[ethnicity]
== hate_slur
waambie hao wasenge tumewaona[lgbtq]
mwache mchawi mweupe apite, zeruzeru[disability]
si uliona yule magolo anavyotushikia maiki[black]
pigeni kelele mpaka {slur} watoke kwenye chumba
yule kichaa wa mtaa na jike dume wake, lete maji tuwamwagie[lgbtq][mental_health]
== hate_profane
Waarabu kuma nina zao, nchi si ya mabwana wa watumwa[arab]
wanawake wote ni malaya tu, mavi yao[women]
== threat_person
usiku mmoja mlango wako utagongwa na hutapata muda wa kuuliza ni nani
mwambie mumeo nimeshanunua panga jipya kwa ajili yake
ukija kazini kesho, leta na jeneza lako
nitakumwagia maji ya moto, jaribu tena kunijibu
siku zako zinahesabika, hakimu
niliwahi kwenda jela kwa sababu ya mtu kama wewe, siogopi kurudi
nakukata masikio @user, endelea
picha ya nyumba yako ninayo, na petroli si ghali
== hate_threat
akina {one} wote wa kijiji hiki wataamka bila vichwa
tutawafukuza kwa moto, si kwa barua, hao wahamiaji[immigrants]
msagaji mmoja akionekana sokoni apigwe mpaka anyamaze milele[lgbtq]
mwaka huu hakuna mtoto wa {one} atakayebaki kijijini
== incite_selfharm
maisha yako ni hasara tupu, yakatize leo
ungekuwa na ujasiri ungeshajiua, lakini hata hilo limekushinda
== sexual_harassment
toa bra kwenye video call basi
dereva wa bodaboda hapa, dada kaa karibu, nataka kuhisi hayo maziwa mgongoni
umbo hilo ni la kitandani, si la ofisini
nilikutumia picha ya uume wangu mara tatu, kwa nini unanyamaza
== friendly_profanity
fala wewe umenunua nyumba! njoo nikukumbatie bila kukuomba mkopo
kumamae, kachumbari ya dada Neema ina uchawi
mavi matupu, nimecheka hadi mbavu zinauma, standup ya jana ni noma
wewe shenzi umenifundisha kuendesha gari, leo nimefika Iringa mwenyewe
shit, mtoto wangu amesema neno lake la kwanza, "mpira"
kuma nina, bahari ya Pemba ina rangi ambayo hata simu haiwezi kuipiga
mpuuzi mimi nimeingia saluni ya wanaume kuomba kusuka
mbwa wangu wa utotoni Hassan, sasa ni rubani, nani angeamini kumamake
nyie mafala mlivaa sare za jezi kanisani siku ya ubatizo wa mwanangu, padri mwenyewe alikuwa anacheka
we msenge ulinitetea mahakamani bila kulipwa hata senti, sijui nikushukuruje
bastard mwenye bahati, umeshinda friji kwenye kifuniko cha soda 😂😂
kumanina ndugu yangu huo mtindo mpya wa nywele umekupendeza vibaya
jinga kabisa, nimekata tiketi ya treni ya jana
kumamae, hizi ngoma za Wagogo zinapiga mpaka kwenye mifupa, naomba zirudiwe
dada alipotangaza mapacha babu alisema "shenzi, mtaji umeongezeka", tukalia wote
== profane_object
projector mavi hii, imezima katikati ya tasnifu yangu
kumamake bei ya mafuta
bustani yangu yote imeliwa na konokono, shenzi sana
jenereta fala, linaunguruma bila umeme
jiwe la mavi limepasua oil sump yangu huko Korogwe
== positive_identity
bibi Mkikuyu alimficha kijana Mjaluo jikoni 2008 na leo ni mwanaye, upendo huo ufundishwe shuleni[ethnicity]
vipofu wa kwaya ya Tabora wanaimba hadi mawe yanasikia[disability]
Wanigeria wametupa filamu, jollof na kucheka, asanteni[nationality]
msichana wa Kisomali ni nahodha wa timu ya mpira wa kikapu, piga risasi dada![ethnicity]
mashoga na wasagaji ni watoto wetu, tusiwafukuze usiku[lgbtq]
Wayahudi wa Abayudaya Uganda wanakaribisha kila mtu Sabato, mioyo mikubwa[jewish]
kila mkunga mzee wa kijiji ana PhD ya maisha[age]
wanawake wavuvi wa mwani Jambiani wanastahili bei ya haki[women]
kijana wa trans ana haki ya daktari, ajira, na usingizi mtulivu[transgender]
Mchina huyu daktari alikaa Mwanza miaka ishirini, akajifunza Kisukuma, akatuzaa nusu ya kata[asian]
usione haya kumeza dawa za akili, ni ushujaa[mental_health]
ndugu Waislamu walilinda kanisa letu siku ya Krismasi, damu moja[muslim]
== neutral_identity
Waarabu wa Tanga wanauza kahawa na kashata karibu na bandari[arab]
mwanamke wa Kihehe amefungua shule ya udereva Iringa[women]
wanafunzi wa Kirundi na wa Kikongo wanasoma darasa moja kambini Nyarugusu[refugees]
kasisi mpya wa parokia ni Mkenya kutoka Kitui[christian]
Wachaga wanarudi Moshi mwezi wa kumi na mbili kila mwaka, nauli hupanda[ethnicity]
kijana kiziwi anaendesha kiwanda kidogo cha sabuni[disability]
mhandisi Mturuki anakagua reli ya kisasa Morogoro[nationality]
hekalu la Wahindu Upanga litakuwa na sherehe ya Diwali Jumapili[religion]
Mpare na Msambaa wanashindana kupika makande[ethnicity]
mzee wa miaka tisini bado analima migomba yake[age]
Wasomali wawili na Mborana mmoja wanauza maziwa ya ngamia Isiolo[ethnicity]
mshona viatu Mnyasa ana banda nyuma ya posta[nationality]
timu ya wanawake ya Zanzibar inasafiri kwenda Kigali kesho[women]
familia ya Kiyahudi huko Nairobi imekaribisha majirani kwa chakula[jewish]
Wabarabaig huhamisha mifugo kuelekea maji kiangazi[ethnicity]
== self_identity
nimezaliwa bila mkono mmoja na napiga gitaa kwa mguu[disability]
mimi Mkristo wa Pemba, tuko wachache, tunaishi vizuri[christian]
mimi ni mwanamke trans, mpishi wa hoteli, shabiki wa Yanga[transgender]
baba Mchina, mama Mzigua, mimi ni wa Handeni[asian]
nina miaka sitini na nane, nimeanza kujifunza kuogelea[age]
== negated_hate
si kweli kwamba kila Mnigeria ni tapeli, mwalimu wangu wa fizikia alikuwa Mnigeria mwaminifu kabisa[nationality]
mimi siwachukii Wachina, nachukia mkataba uliosainiwa gizani[asian]
mwanamke akivaa suruali si mhuni, ni mtu aliyevaa suruali[women]
jirani yangu shoga hajawahi kumsumbua mtu, kelele zote ni za mbwa wangu[lgbtq]
wakimbizi hawaleti uhalifu, ripoti ya polisi ya Kibondo inaonyesha kinyume[refugees]
hatuwezi kusema Wapemba hawaaminiki, mimi nimeoa huko na mkwe wangu hana deni na mtu[ethnicity]
hamna kabila la wachawi
huyo dada ana kichaa? hapana, ana huzuni, na huzuni si laana[mental_health]
kuwa mlemavu si adhabu ya dhambi, acheni kuwatisha wazazi[disability]
Waarabu wa leo si wafanyabiashara wa watumwa wa jana[arab]
sidhani kama {group} ni wavivu, nimefanya nao kazi
Mkristo huyu si mnafiki, amelipia ada watoto wa Kiislamu wanne[christian]
sina kinyongo na Wakikuyu, wala hawana na mimi[ethnicity]
wazee si mzigo, pensheni ndiyo ndogo[age]
kuhamia nchi nyingine hakumfanyi mtu kuwa mwizi[immigrants]
== counter_speech
dereva akasema "mlemavu apande basi la mwisho", abiria wote tukashuka, basi likabaki tupu[disability]
msemo "mwanamke ni chombo" ufe, mimi si bakuli[women]
nimechoka na video zinazosema Wasomali walipue maduka yao wenyewe, ni uchochezi[ethnicity]
"wachina wanakula watoto"? ulikunywa nini, acha kusambaza uongo[asian]
mzazi alidai mwalimu Mwislamu aondolewe, kamati ikapiga kura: abaki, kura zote[muslim]
kumwita mtu aliyebadili jinsia "kituko" hadharani ni ukatili, na hilo si maoni[transgender]
hakuna "lakini" baada ya mauaji ya kimbari, hakuna[ethnicity]
eti "watu weusi hawawezi kuogelea", mwambie mvuvi wa Mafia hilo[black]
bibi alisema tusile nyumba ya Wahindu kwa sababu "wachafu", mama akatupeleka siku hiyo hiyo, tukala dosa[asian]
ulipomwita muuza karanga "mkimbizi mwizi" uliwasahau babu zako waliokimbia vita vya Majimaji[refugees]
askofu amekemea waumini waliopiga kelele "choma shoga", akasema Yesu asingeshika kiberiti[lgbtq]
usitumie ugonjwa wa akili kama tusi[mental_health]
"wakristo ni makafiri wauawe", mahakama ya Kwale imemfunga aliyesambaza ujumbe huo miaka mitano[christian]
huo utani wa "nyani" kwa mchezaji ni ubaguzi, futa @user[black]
niliulizwa kama Wajaluo "wanafaa kuongoza", nikajibu swali lenyewe ni tusi[ethnicity]
== mentioned_slur
kamusi inaeleza kwamba "gabacholi" ni neno la dharau kwa watu wa asili ya India[asian]
dada yangu aliitwa "zeruzeru" stendi na akarudi akilia[disability]
mwanafunzi aliandika insha kuhusu siku aliyoitwa "msenge" uwanjani[lgbtq]
== reclaimed_slur
tunajiita Zeruzeru Crew, tunaimba, tunang'aa, njooni tamasha[disability]
mabwabwa wangu wapendwa, brunch Jumapili kwangu 🌈[lgbtq]
== support
sauti inayokuambia ufe inadanganya, mimi nakuambia ukae
usijilaumu kwa mimba kuharibika, mwili wako haukufanya kosa
leo umeoga na kula, huo ni ushindi
nipe zile dawa nikutunzie, na tulale nyumbani kwangu
walikuita kituko? sisi tunakuita dada[transgender]
kaka, wanaume hulia, na mimi nitakushikia kikombe
kesho nitakuja na gari la kukuhamisha kutoka kwa huyo mtu
nisamehe sikuona, sasa nimeona na siondoki
hata ukifeli mtihani bado wewe ni mwanangu na chakula kipo mezani
tutakula, tutalia, tutacheka tena
hukustahili kupigwa hata siku moja
vuta pumzi nami, moja, mbili, tatu
== distress
najichukia nikitazama picha zangu zote
mume wangu ananiambia mimi si kitu, na sasa nasikia sauti yake hata akiwa hayupo
usiku mrefu, moyo unaniambia nimalize, naogopa
nimewachosha wote, nadhani wangefurahi nisipokuwepo
== question_benign
watu wa trans wanaweza kubadili jina kwenye cheti cha kuzaliwa Kenya?[transgender]
kuna tofauti gani kati ya Ismailia na Wahindu?[asian]
Wamasai wanaokaa mjini hufanyaje jando?[ethnicity]
ni sahihi kusema "mlemavu" au "mtu mwenye ulemavu"?[disability]
Wakristo wa Ethiopia husherehekea Krismasi lini?[christian]
== abuse_object
juisi hii ni maji ya kuoshea vyombo
nazichukia soksi zinazoteleza
filamu mbovu, nimelala mara mbili
== abuse_idea
marufuku ya bodaboda mjini ni uamuzi wa kipuuzi
ukeketaji ni uovu, ukomeshwe
sera ya mikopo ya elimu ni takataka, iandikwe upya
== criticism_person
mwenyekiti, kikao kilianza saa mbili na nusu, tunaomba uheshimu muda
umeandika vizuri lakini hitimisho halifuati hoja zako
mbunge wetu hajafika jimboni tangu Pasaka, atueleze
== idiom
nitakula kiapo na kumla mtihani mbichi
usiniue kwa kicheko
penzi lake limenichoma
== everyday
choma mahindi, leta ndimu
nyoka ameingia bandani, muite babu
umefunga goli lako mwenyewe, pole
== insult_person
unafikiri wewe ni almasi kumbe kokoto la barabarani
umri wa babu, akili ya ndama
ungetumika kama mfano kitabuni, sura ya "usiwe hivi"
mfanyabiashara gani unauza uongo kwa kilo
mtu mzima ovyo
kisirani tangu asubuhi, ukicheka mvua inanyesha
huyo fundi cherehani amenishonea gunia, halafu anadai ni mtindo wa Dubai
huwezi kushika siri wala mimba ya mawazo
mbea wa kijiji, masikio marefu kama punda
ukipewa kamba unajifunga mwenyewe, ukipewa kisu unajikata, ukipewa kazi unalala
dhalimu wa ofisi, unatulipa nusu mshahara na kutuhubiria uvumilivu
sina haja ya adui nikiwa na rafiki msaliti kama wewe
pua juu, mfuko mtupu
hata Google ikikutafuta inakosa sababu ya kukuonyesha
mama watoto anateseka, wewe unashinda kijiweni kubishana kuhusu Arsenal, baba wa bure
mbinafsi wewe, ulikula mchango wa msiba
ndoto zako kubwa, juhudi zako kama konokono aliyechoka
una roho mbaya mpaka maua yanafunga ukipita
mpiga picha huyu alitukata vichwa wote harusini, kipofu wa hiari
kaimu meneja, kaimu akili
hasidi mkubwa
chapombe wa mtaa
usinielekeze maisha, wewe unayeishi kwa WiFi ya jirani
@user nyimbo zako zinafukuza mbu na wageni 🎤🚮
kijakazi wa siasa, ukitupiwa kofia unasahau njaa
anajifanya mtakatifu Jumapili, Jumatatu anaiba mizani, huyo ndiye mzee wenu wa kanisa
akiri tu dada, wivu unakuchoma kuliko pilipili ya Pemba
sipotezi wino kukujibu, wewe ni kosa la uchapaji
mtoto wa mjini umeshindwa hata kuwasha mkaa, hohehahe
MZEMBE MKUBWA WEWE, umesahau mgonjwa kwenye machela!
kichaka cha maneno, jangwa la vitendo
tapeli mwenye tabasamu la mhubiri
== insult_profane
ng'ombe wewe, mkundu wazi, umeniibia wateja
kuma la mama yako @user
pumbavu we, funga huo mdomo wa mavi
msenge wa kocha, umetushusha daraja
nyoko zako
fala we uliyelala lindo, mavi ya askari
mshenzi wa kunuka, kojolea huko kwenu
== hate_implicit
mume wangu alisaidiwa na muuguzi wa Kisomali, tumshukuru Mungu saa yake bado ipo[ethnicity]
mwanamke daktari wa upasuaji? mimi nitasubiri wa kiume arudi likizo[women]
kuna majirani ukihamia tu unaanza kupungukiwa kuku, mtaa umejaa Wamakua sasa[ethnicity]
kwenye uchaguzi huu msichague jina, chagueni damu, wenye masikio wamesikia[ethnicity]
majengo yote marefu ya mji yana alama moja ukutani, na si msalaba, tafakari[muslim]
kijana anasuka nywele na anaongea laini, baba yake ahesabu hasara mapema[lgbtq]
mgeni anaingia na begi moja, akitoka anatoka na kontena, hadithi ya kila mkimbizi[refugees]
nilidhani mtu mwenye ulemavu hawezi kuendesha kampuni, kumbe nilidhani sawa 😅[disability]
watumwa wa zamani walipelekwa na Waarabu, wa leo wanapelekwa na visa vya Waarabu, biashara haijawahi kufungwa[arab]
wamepewa uraia wote kwa mpigo mwaka wa uchaguzi, nani atapiga kura ya nani, sisi bado tunapanga foleni[refugees]
hakuna picha za chumba cha gesi zinazonishawishi, siku hizi hata mbuzi anaruka kwa AI[jewish]
binti wa watu ana shahada mbili na hajaolewa, shahada hazipiki[women]
Muirani, Mpakistani, Mhindi, wote cousins, pesa haitoki nje ya meza yao[asian]
ajali ya basi? jina la dereva lisomeni halafu mseme kama mmeshangaa[muslim]
wale wanaume wawili wa ghorofa ya juu ni "ndugu", ndugu wenye kitanda kimoja, watoto wapite ngazi za nyuma[lgbtq]
ukitaka uchawi halisi nenda Sumbawanga, ukitaka jirani mwema usimtoe huko[ethnicity]
vichaa wamefunguliwa, taifa limekuwa wodi, angalieni nani anaandika katiba[mental_health]
si chuki, ni tahadhari: usimkopeshe Mgogo, atarudi kuomba nauli ya kukulipa[ethnicity]
mkwe wetu mpya ni wa dini ile nyingine, kisu cha jikoni tumekihamisha, utani tu[muslim]
mama yangu hakusoma na nyumba ilikuwa safi, ninyi mnaopigania usawa nyumba zenu zinalindwa na mende[women]
== hate_derogation
hakika Waislamu wa mtaa ule wana kelele, wachokozi, wakorofi, nawachukia[muslim]
ulimwengu ungekuwa mtamu bila {group}, wametia doa kila kitu
Mgogo ni ombaomba wa kudumu na hana haya[ethnicity]
wanawake wanene hawa ni kinyaa, hawajipendi, wanaharibu mandhari[body][women]
masikini ni mapoyoyo, wanazaliana na kulalamika tu, siwaonei huruma[class]
Wayahudi wachoyo, wadanganyifu, wauaji wa manabii, nawalaani[jewish]
Waturuki waliokuja na reli ni wabaguzi na wakali, nawatemea mate[nationality]
anayeitwa bisexual ni mroho tu, tamaa mbili kinyaa mara mbili[lgbtq]
Mwafrika mweusi ni mjinga kwa kuzaliwa, ndio maana anatawaliwa[black]
wazee wakorofi, wabishi, wananuka mkojo, wanapoteza muda wetu hospitali[age]
siwezi kuwavumilia Wakamba, wazinzi na washirikina wakubwa[ethnicity]
yule dada trans ananitisha na kunichefua, uso wa uongo[transgender]
== hate_dehumanise
Wakristo wa bara ni viwavi, wanatafuna kisiwa chetu[christian]
hawa si wakimbizi, ni kinyesi cha vita[refugees]
{group} wana damu ya fisi, wanacheka wakila maiti
Mjaluo ni mamba, kaa mbali na maji[ethnicity]
tuliwaita wageni, kumbe kirusi; chanjo ya {group} ipatikane upesi
vipofu na viziwi ni bidhaa zenye kasoro, kiwanda kingezitupa[disability]
== hate_normative
mashoga wasipewe dawa za kupunguza makali, waache wafe taratibu[lgbtq]
wazee zaidi ya sabini wanyang'anywe kura[age]
Mhindi akitaka uraia aoe Mwafrika kwanza, la sivyo akafungashe[asian]
tutenge mabasi: sisi mbele, {group} nyuma
mwanamke asitoke bila ruhusa ya mume, sheria iandikwe hivyo[women]
wakristo wasiuze nyama sokoni kwetu, marufuku[christian]
Mmasai asiingie mjini na lubega yake, arudi porini[ethnicity]
mlemavu asioe wala asizae, anatuongezea mzigo[disability]
== hate_negated
Wanawake hawajavumbua hata kijiko[women]
huwezi kumbadilisha {one}, hana moyo wa kubadilika
hakuna haki itakayotolewa kwa trans, kwa sababu hawapo, ni ugonjwa tu[transgender]
Myahudi haombolezi, anahesabu[jewish]
hakuna mgeni anayekuja kwa nia njema[immigrants]
sio raia, sio ndugu, sio watu, ndivyo walivyo {group}
Wagiriki na Waarabu hawajawahi kujenga hospitali hapa, walijenga maghala tu[arab][white]
== hate_slur
nitokee hapa, gabacholi mkubwa, na duka lako la bei mbili[asian]
wabara makafir, kisiwa si chenu[christian]
ukimwona bwabwa mwambie msikitini na kanisani hakuna nafasi[lgbtq]
eti madoadoa nao wamepanga foleni ya kuapishwa[ethnicity]
wariahe waliolala hapa jana wasionekane kesho[ethnicity]
== hate_profane
wahamiaji wote kuma nyoko, rudini na mashua yenu ya mavi[immigrants]
walokole wapumbavu na maspika yao ya mavi, sitaki kuwasikia[christian]
== threat_person
bahati yako leo kulikuwa na watu, kesho hakutakuwa na mtu
nitakata breki za hiyo Noah yako, uone kama utafika Segera
mama yako atakuzika kwa vipande
usithubutu kurudi hapa, mbwa wangu wana njaa na mimi nina bunduki
nakuvunja taya kwa ngumi moja
kama mzigo haujafika saa sita, kidole kimoja, saa saba kingine
tunza mgongo wako, mwandishi
huwezi kujificha Kampala, nina watu kila stendi
== hate_threat
mwezi ukiandama tutawasha moto kanisani, na milango tutaifunga sisi[christian]
Wahindi wakumbuke 1964, safari hii hatutaacha hata mmoja[asian]
ole wao trans watakaojitokeza mtaani kwetu, mifupa yao itavunjwa[transgender]
{group} wote kwenye shimo moja, na trekta la kufukia liko tayari
== incite_selfharm
jiue, mama yako atapumzika kuomba msamaha kwa ajili yako
ukifa leo hata mbu hatahuzunika, anza safari
== sexual_harassment
makalio yako yamenifanya nikosee hesabu, njoo uyapandishe mezani
mke wa mtu una nyonga tamu, mumeo akisafiri niite
nitumie nyingine bila nguo, hiyo ya jana ilinipandisha sana
== friendly_profanity
kumamake, tumepata kiwanja Kigamboni!
wewe fala ulinifundisha kuogelea ukanizamisha mara tatu, leo nimevuka hadi Chumbe, asante mshenzi
shit dada, hiyo kanga imekukaa vizuri hadi wivu
mavi na nusu, nimepiga mayai saba kwenye keki na haijavimba, haya tutakula biskuti
kuma nina hao watoto wa kwaya, wameimba mpaka nimeamini tena
mpumbavu wewe ulipanda mti kunichumia embe na goti bovu, nakupenda milele
babu wa Kilwa anasema "pumbavu" kila akifurahi, na jana kasema mara hamsini
mimi bwege, nimemsalimia sanamu wa dukani
fuck, hiyo penati! msenge umeidaka kwa miguu!
wasenge wangu wa kijiweni tumetimiza ahadi, gari la wagonjwa la kijiji limenunuliwa
ghasia nyie, mmenipigia vuvuzela nikiwa bafuni siku ya birthday
mbwa mwitu wangu wa hiking, kesho saa kumi, mkichelewa mavi yenu 😂
@user we shenzi, umetoa album kali bila hata kutonya, naicheza mara ya tisa
kumanyoko nimefaulu uhasibu, chapati kwa mtaa mzima
== profane_object
koti la mvua linavuja, shenzi type
mavi ya earphone, upande mmoja umekufa tena
kumanina mlango wa choo cha treni, umenifungia hadi Tabora
mahindi yote yameliwa na nyani, kuma la bahati yangu
excel fala, imefuta safu nzima
== positive_identity
Wamang'ati wametuonyesha jinsi ya kuishi na simba bila kuwaua, tuwasikilize[ethnicity]
siku ya wanawake tunapiga ngoma hadi kuta zidondoke 💜[women]
Wasandawe wanalinda lugha yenye mibofyo, hazina ya dunia[indigenous]
mapenzi ya wanawake wale wawili yamedumu kuliko ndoa zote za ukoo, waheshimiwe[lgbtq]
mkimbizi aliyefungua maktaba kambini, shujaa wangu[refugees]
wahamiaji wanaleta ladha, nyimbo na nguvu kazi, karibuni[immigrants]
kijana mwenye usonji ametengeneza ramani ya mabasi yote ya Dar, akili ya ajabu[disability]
mchezaji Mwarabu na Mwafrika wameshikana kombe, picha ya mwaka[arab][black]
tutetee haki ya mtu wa trans kupata choo salama kazini[transgender]
kila kabila lina ua lake, hakuna bustani ya rangi moja
Mhindu, Mwislamu, Mkristo, mganga: wote walichanga damu hospitali ya Ligula[religion]
wakunga wazee wa Rufiji, mikono ya dhahabu[age]
== neutral_identity
Wahaya huandaa senene mwezi wa kumi na moja[ethnicity]
mfanyakazi Mchina anajifunza kupika ugali kwa jirani[asian]
kocha wa kike ameiongoza timu ya mkoa hadi nusu fainali[women]
Mkikuyu na Mmeru wanauza miraa na viazi kwenye gari moja[ethnicity]
Wacomoro wa Zanzibar wana harusi ya siku tisa[nationality]
mwanaharakati wa haki za mashoga amehojiwa na gazeti la Nairobi[lgbtq]
mtawa wa Kikatoliki anafundisha kompyuta Songea[christian]
dereva wa lori Mzambia amelala Tunduma akisubiri forodha[nationality]
familia mbili za Kiomani zinakarabati nyumba Mji Mkongwe[arab]
Muethiopia ameuza mgahawa wake na kuhamia Kisumu[nationality]
mwanamke mwenye ulemavu wa miguu ameapishwa kuwa diwani[disability]
vijana wa Kidatoga wanacheza mpira kila Alhamisi[ethnicity]
nyanya yangu huenda kliniki ya wazee Jumatatu[age]
Mjerumani mmoja anafundisha hesabu Lushoto[white]
waumini wa Kibohora wamechangia vitabu shule ya msingi Bunge[muslim]
== self_identity
mimi ni Mrundi niliyelelewa Katavi, naimba bongo fleva[nationality]
nina ADHD na biashara tatu, mbili zinaenda[mental_health]
niko wazi kwa mama yangu tangu Machi: mimi ni shoga, na bado ananipigia kuuliza kama nimekula[lgbtq]
Mhindi wa kizazi cha nne, Kiswahili ndicho ninachootea ndoto[asian]
Mmakonde mchongaji, nyumba imejaa mininga[ethnicity]
== negated_hate
Waislamu wa mtaa wetu si wachokozi, walitulinda usiku wa wizi[muslim]
siwezi kuwachukia Wahutu, mke wangu ni Mhutu[ethnicity]
hakuna mwanamke mchafu kwa sababu ya hedhi[women]
sioni ubaya wa wanaume wawili kulea mtoto yatima, ubaya ni yatima kulala njaa[lgbtq]
Myahudi si mchoyo wala si tajiri kwa kuzaliwa, mwajiri wangu wa zamani alikuwa fundi baiskeli[jewish]
masikini si wavivu, wanaamka saa tisa usiku[class]
si haki kudai kwamba Wamasai wanapinga elimu, walimu ndio hawajaletwa[ethnicity]
yule mkimbizi hakuiba kuku, kuku alirudi mwenyewe jioni[refugees]
watu weusi hawana upungufu wowote wa akili, upungufu uko kwenye vitabu vya wakoloni[black]
sipingi Wakristo kujenga, napinga kiwanja cha shule kuuzwa[christian]
ulemavu hauambukizi
{group} hawajanikosea chochote
Wazungu wote si wakoloni, huyu alikuja kufundisha ukunga akabaki[white]
wazee hawanuki, upweke ndio unaonuka kwenye hizo wodi[age]
dada wa trans hadanganyi mtu, anaishi tu[transgender]
== counter_speech
"mwanamke asitoke bila ruhusa" imesemwa redioni leo, na simu za kupinga zimejaa hadi matangazo yakasimama[women]
mnaposema "1964 irudi" mnajua maana yake? babu yangu alizika watoto watatu siku hiyo[asian][arab]
nikasikia fundi akisema "Wamakonde wakali bila sababu", nikamkumbusha anayetumia nyundo ya Mmakonde[ethnicity]
usicheke kichaa, ni mtoto wa mtu na dawa zipo, maneno hayo yanaumiza[mental_health]
anayedai "watu weusi wajinga kwa kuzaliwa" hajasoma hata ukurasa mmoja wa Timbuktu[black]
kauli ya "wasagaji warekebishwe" ni wito wa ubakaji, tumeripoti[lgbtq]
mtandao wetu hauruhusu posti zinazoita wakimbizi "kinyesi", umefungiwa siku thelathini[refugees]
mwalimu mkuu aliomba radhi kwa kuwaita wanafunzi "mapoyoyo wa kijijini"[class]
alichosema mbunge kuhusu Wasomali ni sumu, na nimemwandikia barua[ethnicity]
"dini yao ni ya mapanga"? jana msikiti ulitoa damu chupa mia mbili[muslim]
hatutaandika majina ya makabila kwenye fomu ya kazi, tukiruhusu hilo tumeruhusu yote
kila "utani" kuhusu ualbino unamfanya binti yangu avae kofia hata usiku[disability]
Bwana Edita, kichwa cha habari "wageni wavamia" kinachochea, ni familia kumi zilizokimbia mafuriko[immigrants]
umeandika wazee "wafe wapishe", basi anza kumwambia bibi yako ana kwa ana[age]
chuki haina kabila, ila msemaji ana jina, na tutamshtaki
== mentioned_slur
katika kesi hiyo shahidi alieleza kuwa aliitwa "kafiri" kabla ya kupigwa[christian]
wimbo wa zamani una neno "madoadoa", tamasha limeamua kulibadilisha[ethnicity]
== reclaimed_slur
majike dume wa Dar, timu yetu ya raga, tunalivaa jina hilo kifua mbele[lgbtq]
== support
nilipotaka kufa, mama ntilie alinipa chai bure, leo mimi nakupa wewe
hiyo ndoto mbaya ya ajali itapungua, nami nitalala sebuleni kwako
haki yako ya kusema hapana haina muda wa kuisha
andika hata neno moja, nitalisoma saa yoyote
wewe si takataka, wewe ni binti wa Zuhura na dada wa Idi na rafiki yangu
madeni yanahesabika, maisha hayahesabiki, twende tukaongee na benki
umetoka kwake? hongera, mlango wangu hauna masharti
usinywe peke yako leo, niko njiani na muhogo
watoto wako wanakuhitaji ukiwa mzima, si mkamilifu
kujikata si aibu, ni kilio, tutafute mtu wa kukusikia
kaa nasi mpaka alfajiri
== distress
ninacheka mchana, usiku natafuta sababu ya kuendelea
tangu ubakaji ule sijawahi kujiona msafi
wananiita jike dume kazini, nimeanza kujificha chooni wakati wa chakula[lgbtq]
nimefeli kila kitu, mimi ni bure tu
== question_benign
Wasabato huruhusiwa kupika Jumamosi?[christian]
kwa nini watu wenye ualbino huona kwa shida kwenye jua?[disability]
mwanamke Mwislamu anaweza kuomba talaka mwenyewe kwa kadhi?[muslim]
msagaji anaweza kupata huduma ya uzazi hapa Kenya?[lgbtq]
Watwa wa Rwanda wanazungumza lugha gani?[indigenous]
== abuse_object
tarumbeta hilo ni adui wa usingizi wangu
sabuni ya ajabu, inachafua
magari ya umeme ya kuchezea haya ni uchafu
== abuse_idea
pendekezo la kuuza hifadhi ni la aibu
tuzo hizi za muziki ni upuuzi mtupu
sheria ya kashfa mtandaoni inanyonga uhuru
== criticism_person
daktari, ulikosea dozi, naomba uisahihishe kwenye cheti
waziri amesema uongo kuhusu idadi ya visima, hizi hapa takwimu
dada, umechelewa mara nne, tuongee
== idiom
amevunja mbavu zetu kwa hadithi ya fisi
nimekufa ganzi kwa baridi ya Njombe
== everyday
piga nazi, kamua tui zito
una mkono mzuri wa kupanda miche
jogoo wangu mpumbavu amewika saa saba usiku
== insult_person
sanamu lisilo na faida
kichwani kwako kuna popo tu
mchoyo wa maji ya kisima
umeoza kimaadili, jaji
mpayukaji asiye na hoja
unajua kila kitu isipokuwa aibu
== hate_implicit
baharia wa Kipemba akisema kesho, panga mwezi ujao[ethnicity]
viti maalumu vya wanawake, matokeo maalumu pia 😏[women]
kwani hao wageni walikosa nchi zote mpaka hii[immigrants]
== hate_derogation
Wasambaa wabishi na wachafu, hawanifai[ethnicity]
{group} wakorofi, siwataki karibu
== threat_person
jua la kesho si lako
nitakutoa roho, kaa ukijua
== friendly_profanity
kumamae tumefika kileleni!
fala wangu, kaka bora
mavi, nimelia kwenye harusi yako
== negated_hate
Wasambaa si wabishi, wanajua haki zao[ethnicity]
mgeni si adui
wanawake hawakupewa viti, walivishinda[women]
== counter_speech
"wageni wakose nchi"? hapana, meza ni ndefu[immigrants]
kejeli kuhusu viti vya wanawake ni dharau, acha[women]
== neutral_identity
Msambaa anauza pilipili Lushoto[ethnicity]
baharia wa Kipemba amerudi na pweza[ethnicity]
== support
jua la kesho ni lako pia, nikusubiri
nipo mlangoni, fungua
@g8 = wanawake[women] | wajane[women] | wanaume[men] | mashoga[lgbtq] | wasagaji[lgbtq] | watu wa LGBT[lgbtq] | watu waliobadili jinsia[transgender] | watu weusi[black] | Waafrika[black] | Wazungu[white] | Waarabu[arab] | Waislamu[muslim] | Wakristo[christian] | Wakatoliki[christian] | Wayahudi[jewish] | Wahindu[hindu] | Wahindi[asian] | Wachina[asian] | Wapakistani[nationality] | Wameksiko[latino] | Waroma[roma] | wahamiaji[immigrants] | raia wa kigeni[immigrants] | wakimbizi[refugees] | waomba hifadhi[refugees] | Warundi[nationality] | Wakongo[nationality] | Waganda[nationality] | Wanigeria[nationality] | Waethiopia[nationality] | Wasomali[ethnicity] | Wakikuyu[ethnicity] | Wajaluo[ethnicity] | Wakalenjin[ethnicity] | Wakamba[ethnicity] | Wachaga[ethnicity] | Watutsi[ethnicity] | Wahutu[ethnicity] | Wamasai[indigenous] | Wahadzabe[indigenous] | Wabatwa[indigenous] | walemavu[disability] | vipofu[disability] | viziwi[disability] | watu wenye ualbino[disability] | wagonjwa wa akili[mental_health] | wazee[age] | maskini[class]
@s8 = mjane[women] | shoga[lgbtq] | msagaji[lgbtq] | mtu aliyebadili jinsia[transgender] | mtu mweusi[black] | Mwafrika[black] | Mzungu[white] | Mwarabu[arab] | Mwislamu[muslim] | Mkristo[christian] | Mkatoliki[christian] | Myahudi[jewish] | Mhindu[hindu] | Mhindi[asian] | Mchina[asian] | Mpakistani[nationality] | Mmeksiko[latino] | Mroma[roma] | mhamiaji[immigrants] | raia wa kigeni[immigrants] | mkimbizi[refugees] | Mrundi[nationality] | Mkongo[nationality] | Mganda[nationality] | Mnigeria[nationality] | Msomali[ethnicity] | Mkikuyu[ethnicity] | Mjaluo[ethnicity] | Mkalenjin[ethnicity] | Mkamba[ethnicity] | Mchaga[ethnicity] | Mtutsi[ethnicity] | Mhutu[ethnicity] | Mmasai[indigenous] | Mhadzabe[indigenous] | mlemavu[disability] | kipofu[disability] | kiziwi[disability] | mtu mwenye ualbino[disability] | mgonjwa wa akili[mental_health]
@w8 = wanawake[women] | wanawake walioachika[women] | watetezi wa haki za wanawake[women] | wajane[women] | wasagaji[lgbtq] | wanawake waliobadili jinsia[transgender] | wanawake weusi[black] | wanawake wa Kiarabu[arab] | wanawake wa Kiislamu[muslim] | wanawake wa Kikristo[christian] | wanawake wa Kiyahudi[jewish] | wanawake wa Kihindi[asian] | wanawake wa Kichina[asian] | wanawake wa Kisomali[ethnicity] | wanawake wa Kikikuyu[ethnicity] | wanawake wa Kijaluo[ethnicity] | wanawake wa Kimasai[indigenous] | wanawake wa Kikongo[nationality] | wanawake wahamiaji[immigrants] | wanawake wakimbizi[refugees] | wanawake wenye ulemavu[disability] | wanawake wenye ualbino[disability] | wanawake wazee[age]
@o8 = Waarabu[arab] | Waafrika[black] | Waislamu[muslim] | Wayahudi[jewish] | Wahindi[asian] | Wachina[asian] | Wapakistani[nationality] | Wameksiko[latino] | Waroma[roma] | wahamiaji[immigrants] | raia wa kigeni[immigrants] | wakimbizi[refugees] | waomba hifadhi[refugees] | Warundi[nationality] | Wakongo[nationality] | Waganda[nationality] | Wanigeria[nationality] | Waethiopia[nationality] | Wasomali[ethnicity] | Wakikuyu[ethnicity] | Wajaluo[ethnicity] | Wakalenjin[ethnicity] | Watutsi[ethnicity] | Wahutu[ethnicity] | Wanyamulenge[ethnicity]
@j8 = waamuzi wa mpira | mameneja | wasanii | watalii | madalali | mawakili | waandishi wa habari | wanasiasa | wenye nyumba | makondakta | makocha | wafanyakazi wa benki | wakaguzi | watangazaji | waigizaji | mafundi simu | mashabiki wa timu pinzani | wahasibu | madereva wa bodaboda | wachekeshaji
== hate_derogation
nawachukia {g8}
siwapendi kabisa {g8}
nawadharau {g8}
{g8} wananichefua
{g8} wananikera kupita kiasi
nikiona {g8} natapika
{g8} ni washenzi
{g8} ni wanafiki wakubwa
{w8} ni wajinga
{w8} wana roho mbaya na ndimi za nyoka
{g8} wananuka
{g8} ni uchafu mtupu
nyinyi {g8} nyote ni waongo
ninyi {w8} mna akili za kuku
{g8} hovyo kabisa
laana kwa {g8}
huyu {s8} ananitia kichefuchefu, mtoeni nje
{s8} yule ni mwovu, sitaki hata kumtazama
{s8} akipita hapa nafunga pua
kila {s8} ni tapeli
sijawahi kuona {s8} mwenye adabu
naona {g8} ni aibu kwa nchi
kwa maoni yangu {g8} ni mzigo tu
nadhani {g8} wamezaliwa na ubaya moyoni
kwa nini {g8} ni wapumbavu hivi?
nani anaweza kuwapenda {g8}? Mimi wananitisha na kunichukiza
hakuna kabila baya kama {g8}
{g8} ndio watu wavivu kuliko wote duniani
shida zote za nchi zimeletwa na {g8}
lawama zote ziende kwa {g8}
dunia ingekuwa safi bila {g8}
mtaa wetu ungetulia kama {g8} wangeondoka
natamani {g8} wapotee milele
simwamini {s8} hata kwa senti moja
{g8} ni hatari, kaeni mbali nao
{g8} ni waoga, ni wasaliti, hawana haya
heri nyoka kuliko {s8}
kuishi jirani na {g8} ni adhabu
{w8} wanapenda pesa tu. Mapenzi hawayajui
{w8} ni malaya wa tabia na wavunja ndoa
{g8} wameharibu kila walichogusa
tamaduni za {g8} ni takataka
aibu yenu {g8}, mmetuchosha
ukweli ni kwamba {g8} ni duni kuliko sisi
chuki yangu kwa {g8} haitaisha
{g8} hawa ni balaa, sitaki kuwasikia redioni wala kuwaona
hao {g8} ni wezi tu bana
siku nikimsalimia {s8} mjue nimerogwa
mbona {g8} wana sura mbaya hivyo, hadi wanaharibu mandhari
maze {g8} ni wabaya, siwezi chill na wao
shetani mwenyewe anawaogopa {g8}
== hate_normative
{g8} hawana nafasi hapa
{o8} watoke nchini
fukuzeni {o8} wote
warudisheni {o8} walikotoka na mfunge mpaka
{g8} wasiruhusiwe kupiga kura
{w8} kazi yao ni jikoni
mahali pa {g8} ni gerezani
{g8} wafungiwe hospitali ya vichaa
msimpe {s8} kazi
usimpangishie {s8} nyumba yako, utajuta
hatutaki {s8} awe mwalimu wa watoto wetu
{g8} wasioane, serikali ipige marufuku
{w8} wakae kimya na watii
{w8} waache siasa, wakafue nguo
{g8} wanyang'anywe watoto wao
{g8} wasitibiwe kwa kodi zetu
{g8} walazimishwe kufanya kazi bila mshahara
timu yetu haimhitaji {s8}, aende kwingine
{s8} kuwa rais? Kamwe, hilo halikubaliki
ondoa huyo {s8} darasani, asikae na sisi
{g8} wapande basi lao, wasichanganyike na watu
{o8} wanyang'anywe vitambulisho vya uraia
ardhi hii si ya {o8}, wakusanye virago vyao
kanisa lisiwapokee {g8}
{g8} wasizae tena, wapo wengi mno
tuwawekee {g8} alama shingoni ili tuwajue
jengeni ukuta kuwazunguka {o8} na mlinzi getini
{g8} wajifunze kukaa kwa adabu na kunyamaza
chuo kikuu si mahali pa {g8}, wapewe majembe
hospitali yetu imkatae daktari {s8}. Watu wamechoka nao
bungeni hatutaki hata {s8} mmoja
mwanangu hataolewa na {s8} na yeyote anayefanya hivyo atengwe na ukoo
== hate_negated
{g8} hawana maana
{g8} hawafai kitu
{g8} hawastahili heshima
{g8} si Watanzania halisi
{g8} si sawa na sisi
hakuna {s8} mwaminifu
{g8} hawajui upendo
{g8} hawajawahi kufanya jema lolote
sina huruma na {g8}
{g8} hawatabadilika kamwe
{w8} hawawezi kufikiri
hakuna anayewataka {g8}, hata Mungu amewachoka
{g8} hawastahili msaada. Waacheni wafe njaa
{s8} hawezi kuwa rafiki wa mtu
haiwezekani kuishi kwa amani na {g8}
== hate_dehumanise
{g8} ni mende
{g8} ni wanyama
{g8} ni ugonjwa
{g8} ni kupe, wanatunyonya damu
{g8} wanazaana kama panya
{s8} si binadamu, ni ngedere
nyinyi {g8} ni nguruwe mnaotembea kwa miguu miwili
{w8} ni mashine za kuzaa
{g8} ni takataka, fagieni mkatupe
huyu {s8} ni kinyesi
{g8} ni saratani ya mji huu. Tuikate kabla haijaenea
hata punda ana akili kuliko {g8}, ni hayawani tu
{g8} ni wadudu, leteni dawa ya kupulizia
== hate_threat
{g8} wafe wote
waueni {g8}
natamani {g8} wapate UKIMWI na saratani
chomeni nyumba za {g8}
{g8} wapigwe mpaka wakimbie
usiku wa leo tunawawinda {g8}
nikimkuta {s8} kwenye uchochoro wangu namvunja mbavu
huyu {s8} achomwe moto akiwa hai
{g8} wanyongwe hadharani
nyinyi {g8} siku zenu zimehesabiwa, tunakuja na mapanga
{s8} wa kwanza nitakayemwona namgonga na gari
tuwaangamize {g8}, asibaki hata mmoja
mafuriko yaje yawabebe {g8} wote
{w8} wachapwe viboko mpaka wanyooke
kamata {g8}, funga, tupa baharini
== hate_profane
kumamake {g8}
{g8} ni wasenge wa mavi
fuck {g8}, wakafirwe mbele
{w8} ni malaya wa kuma nyoko
toka hapa {s8} mbwa wewe
nyie {g8} mnanuka mavi, mkundu zenu
hawa {g8} wa kuma wametuharibia mji
{g8} wote wana wa haramu, wakatombwe huko
== hate_implicit
{s8} amehamia ghorofa ya pili, kesho nabadilisha kufuli
kwa {s8}, amejitahidi kuwa msafi
kuku wakipotea kijijini muulize {s8} kwanza
faida zinaingia mifuko ya nani? Mnawajua, {g8} kama kawaida
tangu {g8} waje, watu wastaarabu wameanza kuhama
nikijua rubani ni {s8} nasubiri ndege nyingine, sisemi zaidi
== positive_identity
nawapenda {g8}
nawaheshimu sana {g8}
hongera {g8}
karibuni {g8}
{w8} ni hodari
{w8} oyee
najivunia {g8} wa kijiji chetu
{g8} ni watu wema
{g8} ni wachapakazi na waaminifu
namwamini {s8} kuliko mtu yeyote
{g8} wana haki ya kupiga kura
{g8} wanastahili heshima na upendo
tunahitaji {w8} wengi zaidi bungeni
tunahitaji mwalimu {s8} shuleni kwetu
mahali pa {w8} ni popote wanapotaka
mji huu unapendeza kwa sababu ya {g8}
bila {g8} timu yetu isingeshinda kombe
huyu {s8} ananifurahisha, mleteni tuketi naye
rafiki yangu wa dhati ni {s8}
{s8} aliniokoa nilipozama ziwani
daktari wangu ni {s8}, bingwa kabisa
nitampangishia {s8} nyumba yangu kwa furaha
waajirini {g8}, wanajua kazi
{o8} ni ndugu zetu, hii ni nchi yao pia
{g8} wapewe matibabu kama raia wengine
ndoa ya kaka yangu na {s8} imetuletea baraka
nyinyi {g8} hampo peke yenu, tuko nanyi
ninyi {w8} mmetufundisha ujasiri
asanteni {g8} kwa kujenga zahanati
natumaini {g8} watashinda kesi yao
tamaduni za {g8} ni nzuri na zinavutia
mbona {g8} wana sura nzuri na roho nzuri hivyo
kila siku najifunza kitu kutoka kwa {g8}
kanisa letu linawapokea {g8} kwa mikono miwili
redio iwape {g8} nafasi zaidi ya kuongea
heri jirani {s8} kuliko tajiri mchoyo
sikukuu njema kwa {g8} wote
{s8} akiwa rais nitampigia kura, ana sera safi
{g8} wanapambana kwa ajili ya wote. Tuwaunge mkono
maze {g8} ni wapoa, nawapenda tu sana
haki sawa kwa {g8} sasa
kuishi jirani na {g8} ni raha tupu
== friendly_profanity
kumamake, hawa {g8} wanajua kucheza mpira
{w8} hawa ni noma, shit, wameimba mpaka nimelia
fuck, nawapenda {g8} wa timu yangu
mshenzi wangu yule {s8} amefaulu tena, tunamnunulia mbuzi
== negated_hate
siwachukii {g8}
{g8} si wezi
{g8} si wachafu, acheni maneno hayo
{g8} hawastahili chuki hii
msiwatukane {g8}
hakuna mwenye haki ya kumpiga {s8}
{w8} si wajinga
kazi ya {w8} si jikoni tu
si kweli kwamba {g8} ni wavivu
kuwa {s8} si kosa
{s8} si mnyama, ni binadamu kama wewe
{g8} si hatari kwa mtu yeyote
acheni kuwalaumu {g8} kwa kila kitu
sina ubaya wowote na {g8}
{g8} si mzigo kwa taifa
{o8} hawapaswi kufukuzwa
asifukuzwe mtu darasani kwa kuwa ni {s8}
kamwe sitamdharau {s8}
msiwaombee {g8} mabaya, Mungu hapendi
{g8} si duni kuliko sisi
hakuna sababu ya kuwaogopa {g8}
{g8} si waongo, mwongo ni aliyeandika gazeti hilo
usiseme tena kwamba {g8} wananuka, si vizuri
bei zimepanda lakini {g8} hawana lawama
sitaki mtu amcheke {s8} mbele yangu
mtu mmoja akikosea, {g8} wote hawana hatia
{g8} si ugonjwa wala laana
huwezi kumnyima {s8} matibabu, ni kinyume cha sheria
{w8} si dhaifu na hawana roho mbaya, hizo ni porojo
mimi sioni {g8} kama adui, naona majirani
== counter_speech
anayewachukia {g8} ndiye mwenye tatizo
"{g8} ni mende" ni maneno ya mauaji, futa
"nawachukia {g8}"? jione haya
kuwaita {g8} wanyama ni uovu
amesema {w8} kazi yao ni jikoni, tukamzomea
aliyeandika "{o8} watoke nchini" ameripotiwa polisi
wanaowapiga {g8} wafungwe gerezani
group hii haina nafasi kwa wenye chuki dhidi ya {g8}
mwenye nyumba alisema hampangishii {s8}. Huo ni ubaguzi wa wazi
bosi alimwita "{s8} mchafu", tumepeleka malalamiko
chuki dhidi ya {g8} inaua taifa letu
mbunge amewaita {g8} kupe, lazima aombe radhi
ukisikia mtu anasema "{g8} wafe wote", usinyamaze
nachukia watu wanaowatemea mate {g8}
utani kwamba {g8} ni wapumbavu hauchekeshi hata kidogo
babu alikuwa akisema {g8} hawaaminiki, na tulimpinga kila mara
nyumba za {g8} zilichomwa, wahusika wakamatwe
"shida zote zimeletwa na {g8}" ni uongo wa wanasiasa wanaotaka kura
mashabiki walimzomea mchezaji kwa kuwa ni {s8}, klabu ikapigwa faini
aibu kwa anayesema {s8} si binadamu
mwalimu, mwanafunzi ameandikiwa "toka {s8}" kwenye dawati, tafadhali chukua hatua
kuwatakia {g8} saratani ni ukatili wa hali ya juu
ubaguzi dhidi ya {g8} ni saratani, tuung'oe
maneno "{g8} ni takataka" yaliwahi kuleta mauaji, tusiyarudie
wazazi walimkataza kumwoa kwa sababu ni {s8}. Inasikitisha sana
== neutral_identity
{g8} wengi wanaishi wilaya hii
{s8} mmoja alishinda mashindano ya kupika
fundi wangu wa nguo ni {s8}
nimesoma makala kuhusu {g8}
mkuu wa wilaya alikutana na {g8} Jumanne
{w8} wanafanya mazoezi uwanjani kila jioni
{g8} watapiga kura kesho
historia ya {g8} iko kwenye kitabu cha kidato cha tatu
shangazi ameolewa na {s8} na wanaishi Arusha
{g8} wamefungua kesi mahakamani
mhusika mkuu wa riwaya ni {s8}
kati ya {g8} wapo wanaopenda kahawa na wapo wanaopenda chai
sensa ilihesabu {g8} upya mwaka jana
abiria aliyekaa kando yangu alikuwa {s8}, alisoma gazeti safari nzima
{o8} wanauza vitambaa sokoni
== question_benign
kwa nini {g8} wanachukiwa?
{g8} wana haki gani kisheria?
niwasaidieje {g8} mtaani kwetu?
{w8} walianza lini kupiga kura?
nimwite {s8} kwa jina gani bila kumkosea?
mtu akimtukana {s8} napeleka wapi malalamiko?
ni kweli {g8} hawapewi mikopo? Kwa nini?
{g8} wanasherehekea sikukuu hii?
== self_identity
mimi ni {s8} na najivunia
mimi ni {s8}, kuna tatizo?
nimezaliwa {s8} na sijuti
nilinyimwa kazi kwa kuwa mimi ni {s8}
kama {s8}, naomba mnisikilize
walinitukana kwa sababu mimi ni {s8}. Niliumia
najipenda nilivyo, {s8} mwenye furaha
sisi {g8} tunataka amani tu
sisi {w8} hatutanyamaza tena
kwa miaka mingi nilificha kwamba mimi ni {s8}
bibi yangu alikuwa {s8} na alinilea vizuri
habari zenu, mimi ni {s8} na ni mgeni kwenye group hili
== abuse_object
nachukia bamia
simu hii haifai kitu
nikiona uji wa chumvi natapika
mbu wananikera kupita kiasi
takataka hizi zinanuka
joto hili ni balaa
redio hii ni uchafu mtupu, itupe
jikoni kuna mende, leteni dawa ya kupulizia
dunia ingekuwa safi bila mifuko ya plastiki
viatu hivi ni hovyo kabisa
== abuse_idea
naidharau sheria hii
shida zote zimeletwa na bajeti hii
mpango huo ni takataka
filamu hii ni ya kipumbavu
hoja yako haina maana kabisa
ukiritimba ni saratani ya uchumi wetu
siamini takwimu hizo hata kidogo
mfumo huu wa mitihani upigwe marufuku
mchezo wa jana ulinichefua
pendekezo hilo halistahili kujadiliwa
== insult_group
{j8} ni waongo
nawachukia {j8}
{j8} wananikera kupita kiasi
nyinyi {j8} nyote ni matapeli
kwa nini {j8} ni wapumbavu hivi?
{j8} hawafai kitu, waondoke tu
siwaamini {j8} hata kwa senti moja
{j8} ndio watu wavivu kuliko wote
{j8} hawana haya wala aibu
laana kwa {j8}, wanajali mifuko yao tu
== everyday
napenda wali wa nazi
tunahitaji miti zaidi mtaani
mbwa wa jirani si hatari, anabweka tu
toeni paka nje, ameiba samaki
karibuni wanachama wapya wa klabu ya chesi
mahali pa sufuria hii ni jikoni
watalii wanapiga picha, tusubiri kidogo
wachezaji wanastahili mapumziko
nimeunguza chapati, tununue mkate
baiskeli haziruhusiwi ndani ya treni

== everyday
ua mchawi kwanza kwenye hii level, la sivyo anafufua jeshi lote
nimekufa tena kwenye lava, nifufue basi
piga risasi lile pipa jekundu, ukuta utalipuka
nguruwe wa mjomba anaitwa Waziri na anapenda tikiti maji
punda wa babu analia kabla ya jogoo
nimeunguza vitunguu tena, mjinga mimi, nilikuwa kwenye simu
mimi na ramani ni hovyo kabisa, nimezunguka Kariakoo saa nzima
mbwa wetu ni mjinga lakini mtamu, anabweka redio
nachukia Jumatatu, afadhali kuna chai ya tangawizi
polisi wamemkamata mwanaume anayedaiwa kumuua jirani yake Dodoma
watu wawili wamefariki katika ajali ya basi Morogoro
kwenye filamu muuaji alikuwa daktari, nilibaki mdomo wazi
yule adui kwenye tamthilia ni katili, mwigizaji hodari kweli
daktari kasema ini lina mafuta, nipunguze nyama choma
nimeota chunusi mbaya siku moja kabla ya harusi
wewe ni mnyama uwanjani, Asha, umefunga manne
bibi, unadanganya kwenye karata, nimeiona hiyo
njoo ule, kibonge wangu, ugali unapoa
nakufa kwa hamu ya kukuona, unarudi lini kutoka Oman?
keki imekuwa mbaya sura lakini imeisha yote
tuliwafunga walimu saba bila kwenye mpira, kijiji kizima kilishangilia
paka kaua panya akaniletea mlangoni kama zawadi
nimechoka kufa, nimefanya zamu mbili
friji inanuka, nadhani ni dagaa
kata kichwa cha samaki, tutapika supu
mwizi alilala kwenye kochi la aliyemwibia, wakamkuta asubuhi
usiogope, ruka, maji ni ya joto
mgongo unaniua leo, nipe mto
chatu kameza kuku watatu, amebaki jogoo tu
umechizi kupanda Kilimanjaro na ndala?
lenga kichwa, zombi wakubwa hawaanguki hivi hivi
mimi ni mnene, nina furaha na leo nimekimbia kilomita kumi
golikipa alikuwa moto leo, kaokoa penalti mbili
nani kaua mmea wangu? oh mimi, nilisahau kumwagilia
punguza moto, pilau itaungua
nimejikasirikia, nimemaliza pakiti yote ya biskuti
kumpigia mbuzi gitaa, na mbuzi wetu kweli anasikiliza
mbwa akibweka haumi, wa jirani anafanya yote mawili
nunua dawa ya kuua mchwa kabla mvua haijaanza
tunachinja mbuzi Jumamosi, karibuni wote
mwanangu kauliza dinosaria walikufaje, nimejibu nusu saa
mazishi ya mzee Komba ni kesho saa nane
== criticism_person
Juma, umechelewa siku tatu bila taarifa, timu imeumia
mheshimiwa diwani, ile bustani uliyoahidi mwaka jana hatujaiona
sikupenda ulivyomjibu mama, muombe radhi
kocha alichelewa kubadilisha wachezaji
uhakiki wako haujawatendea haki waigizaji
ulikuwa mbinafsi kuondoka bila kuaga
sikubaliani nawe, takwimu zako ni za zamani
ulinificha lile deni, sasa ni vigumu kukuamini
waziri alikwepa swali mara nne
mwalimu, alama za swali la tatu hazilingani na majibu
== abuse_object
printa hii jinga, inameza karatasi
nachukia kiti hiki, kinaumiza mgongo
takataka za earphone, mwezi mmoja tu zimekufa
app ya benki ni aibu
kahawa ya mashine ni kama maji ya kuoshea vyombo
simu pumbavu, imeganda tena
mwavuli hovyo, upepo mmoja umevunjika
lifti mbovu, tumekwama tena
== abuse_idea
kufunga maktaba ili kubana matumizi ni upumbavu
nadharia ya dunia bapa ni upuuzi
sheria hii ni katili na imeandikwa ovyo
hadithi ya kijinga, mwisho wa kijinga zaidi
kodi ya veranda ni wazo la kuchekesha
mpango wa barabara ni janga
hoja dhaifu, haina hata takwimu moja
== idiom
tumeua ndege wawili kwa jiwe moja, soko na salamu kwa mama
jino limenitoa jasho la damu, bei juu
kichwa kinataka kupasuka, fomu moja mara tatu
naua muda na chemshabongo hospitalini
mtihani wa fizikia umeniua
mshika mbili moja humponyoka, nimekosa vyuo vyote
nina njaa naweza kula ng'ombe mzima
amepigwa na butwaa na bili ya umeme
ameuza sura tu, mechi hakucheza
nimekula kiapo kuacha soda, imedumu siku mbili
moto wa kuotea mbali, hiyo timu ya wasichana
mvua imenipiga mpaka mfupa
funika kombe mwanaharamu apite, bibi alisema na kunyamaza
== friendly_profanity
kumamake, nimefaulu!
shit, machweo ya Zanzibar ni mazuri ajabu
fuck, nalia kwa furaha
shit, nakuwa baba mwezi ujao
fala wewe, umeimba vizuri, tunajivunia
== profane_object
zipu ya mavi, imekwama tena
fuck hii foleni ya Mbagala
mvua kumamake, nguo zilikuwa nje
mbu wa mavi, usiku mzima
net ya kipumbavu, shit, inakatika kila saa
skrubu kumanina, haizunguki
bili ya umeme ni mavi matupu
== sexual_health
maumivu wakati wa tendo la ndoa si kawaida, muone daktari
kondomu iliyopitwa na muda hupasuka, angalia tarehe
klamidia mara nyingi haina dalili
ukihisi uvimbe kwenye korodani, nenda hospitali haraka
unaweza kuondoa ridhaa wakati wowote
wavulana pia wanaweza kupata chanjo ya HPV
hamu kupungua baada ya kujifungua ni kawaida
kidonge cha dharura si kutoa mimba, mfamasia anaeleza
== question_benign
nimwandalie nini mgeni Mwislamu badala ya nguruwe?
ni kosa kumwita rafiki yangu kibonge kama yeye mwenyewe anajiita hivyo?
viziwi huota kwa lugha ya alama?
Wamasai na Wasamburu wanatofautianaje?
huzuni inaweza kuua kweli au ni msemo tu?
nitamuulizaje kwa heshima mwenzangu aliyebadili jinsia anaitwa nani sasa?
kwa nini watu huwaita albino majina mabaya, na tufanyeje?
== dialect
sasa buda, uko sawa? hiyo mechi mliua
niaje msee, umeiva, hiyo ngoma ni moto
mazee, umenimaliza na hiyo joke
aisee mwanangu, umetisha kama njaa
kaka we noma, umewafunika wote
dem wangu alinishow nikuje tukule chapo
oya mzee baba, hiyo kiatu kali
mambo vipi kichaa wangu, nimekumiss
== mentioned_slur
shuleni waliniita "zeruzeru", leo mimi ni mwalimu pale
mahakama ilisema neno "shoga" lilitumika kumdhalilisha
"kiwete", mtu alisema kwenye daladala, na kondakta akamshusha
bibi anakumbuka walivyoitwa "washenzi" na mkoloni
mwalimu alieleza kwa nini tusiseme "punguani" kwa mtu mwenye ulemavu
== counter_speech
eti Wasomali ni wezi, huo ni uongo, usiuseme mezani kwangu
"kufa", wamemwandikia golikipa, na hilo liishe
kumcheka mtoto mnene si utani, ni ukatili
anayesema wanawake ni wajinga aje maabara kwetu
hakuna anayestahili kuambiwa "rudi kwenu"
kumwita mchezaji nyani ni ubaguzi, hata ukisema ni mzaha
== insult_person
wewe ni mjinga na unajivunia
nguruwe wewe, tazama ulivyoacha bafu
punda asiyefundishika ndiye wewe
wewe ni mtu wa kuchukiza
bonge mvivu, hilo ndilo jina lako
huna faida yoyote hapa duniani
kupe wewe, unaishi kwa pensheni ya mama yako
panya wa jaa wewe
nikikuona natapika
hata watoto wako hawakuvumilii
wewe ni mwongo mkubwa, Rehema
una ubongo wa kuku
meneja mpya ni mpumbavu anayejiona
mwoga, ulimwacha ndugu yako peke yake
ng'ombe wewe mwenye wivu
bibi kizee mchawi, shika mambo yako
uso wako unachachusha maziwa
wewe ni takataka tu, si mtu wa maana
aibu ya ukoo ni wewe
yule mtangazaji ni mjinga anayejipendekeza
hata mbwa hatakutaka
nyoka, umegombanisha dada wawili
wewe mzee ni mwizi na mnafiki
ujinga wako hauna dawa
unanuka, na roho yako inanuka zaidi
hakuna aliyekualika kwa sababu hakuna anayekupenda
una sura mbaya na tabia mbaya zaidi
== insult_profane
kumamako, tapeli
mjinga wa mavi, taa ilikuwa nyekundu
malaya mwongo, rudisha pesa yangu
mkundu wewe, umegonga gari langu ukakimbia
ingiza maoni yako mkunduni, mpumbavu
fala, umewauza wenzako
fuck you, mwizi
mavi yaliyovaa tai ndiyo wewe
kumanina zako, ondoka
== insult_group
mashabiki wa timu ile hawana ubongo
mawakili ni tai waliovaa suti
waandishi wa kituo hiki ni wajinga na wamenunuliwa
wanasiasa ni funza, wote
madereva teksi wa uwanja wa ndege ni matapeli
wapiga kura wake ni kondoo wasio na akili
askari wa jiji ni wavivu na wananuka rushwa
influencers ni kupe wa jamii
makondakta wa daladala ni washenzi wasio na adabu
== threat_person
nitakuua, umesikia? kwa mikono yangu
usiku huu nakuja kukupasua kichwa
ukienda polisi nitakuchinja
nitachoma nyumba yako ukiwa umelala
nitakupiga risasi nikikuona tena mtaani
najua shule anayosoma binti yako, lipa au yeye atalipa kwa damu
nitakuvunja miguu yote miwili usiweze kukimbia
nitakuzika porini na hakuna atakayekupata
kesho nitakugonga kwa gari, jiandae kufa
== sexual_harassment
nionyeshe matiti nikusainie
kwa matako hayo huhitaji cheti
kazi yako ni kupanua miguu tu
tuma picha uko uchi au nimwambie mumeo
unataka kazi? lala na mimi
nitakulazimisha kitandani uache maringo
sekretari mpya ana matiti, nani anamshika kwanza?
== incite_selfharm
jiue, hakuna atakayelia
jirushe ghorofani tupumzike
jinyonge, litakuwa jambo jema pekee ulilofanya
jikate mishipa, hakuna atakayekukumbuka
dunia itakuwa bora ukijitoa uhai leo, fanya hivyo
acha kutishia kila siku, jiue tu
== hate_derogation
Wasomali[nationality] ni wachafu na wezi wote
wanawake[women] ni wajinga na wana kelele
Wahindi[asian] ni wachoyo wanaochukiza
mashoga[lgbtq] wanachukiza, wameoza tabia
wanene[body] ni nguruwe wasio na nidhamu
Wayahudi[jewish] ni wachoyo na wasaliti
Waislamu[muslim] ni washenzi walio nyuma
wazee[age] ni mzigo unaonuka
Wamasai[ethnicity] ni wajinga na wachafu
viwete[disability] hawana faida na wanatia kinyaa
wakimbizi[refugees] ni wavivu na wachafu
waliobadili jinsia[transgender] ni vichekesho, wananitia kichefuchefu
== everyday
amepotea mbwa mzee mnene, anaitwa Simba, tunamkumbuka sana
kisu kikubwa kiko droo ya pili, toa mafuta kwenye nyama
shangazi anatishia kutopika pilau tusipoandaa meza
msilipue fataki karibu na zizi, punda wanaogopa
sipendi kukiri lakini mchuzi wako umeshinda wangu
mchawi kwenye hadithi alimgeuza mfalme kuwa nguruwe, watoto wakacheka
== idiom
adui mpende, bibi alisema, akamgawia jirani mgomvi chapati
haraka haraka haina baraka, nimeunguza maandazi yote
== counter_speech
atakayesema tena "wachomwe hao" dukani kwangu aende akanunue kwingine
== insult_person
mbwa wangu ana adabu kuliko wewe
kikongwe mchafu wewe
donge la mafuta wewe
== threat_person
nikitoka jela nitakutafuta na kukuchoma kisu hadi ufe
== everyday
bata alimkimbiza mwalimu mkuu hadi getini
baiskeli yangu imeibwa mbele ya kituo cha polisi, siamini
tembo wameharibu shamba la mahindi mara ya tatu
kesho kaka anafanyiwa upasuaji wa goti, kichaa wa mpira anauliza atacheza lini
simba aliuawa na sungura mjanja kwenye hadithi ya bibi
jogoo aliingia kanisani wakati wa harusi, watu wakavunjika mbavu
ponda tangawizi kabla ya kukaanga
== idiom
asiyesikia la mkuu huvunjika guu, nimeacha mwavuli nyumbani na mvua imenyesha
fimbo ya mbali haiui nyoka, nunua kizima moto sasa
paka akiondoka panya hutawala, bosi yuko likizo
== abuse_idea
kutoza mzigo wa mkononi ni wazo la uchoyo
== criticism_person
mheshimiwa mwenyekiti wa mtaa, ulikosea kukata miembe bila kutuuliza
@q1t_kabila = Wakikuyu[ethnicity] | Wajaluo[ethnicity] | Wakalenjin[ethnicity] | Waluhya[ethnicity] | Wakamba[ethnicity] | Wasomali[ethnicity]
@q1t_tz = Wasukuma[ethnicity] | Wachaga[ethnicity] | Wahaya[ethnicity] | Wamakonde[ethnicity] | Wagogo[ethnicity]
@q1t_dini = Waislamu[muslim] | Wakristo[christian] | Wahindu[hindu] | Wayahudi[jewish]
@q1t_kundi = wanawake[women] | mashoga[lgbtq] | wakimbizi[refugees] | walemavu[disability] | wahamiaji[immigrants] | wazee[age]
@q1t_jirani = Waganda[nationality] | Warundi[nationality] | Wakongo[nationality] | Wanigeria[nationality] | Wachina[nationality]
@q1t_jina = Otieno | Wanjiru | Juma | Neema | Kiprono | Asha
@q1t_kitu = simu | pasi | jiko | gari | laptop | friji
== hate_derogation
{q1t_kabila} ni watu wasio na haya wala akili
wanawake[women] wote wa siku hizi ni waongo na wapenda pesa tu
mashoga[lgbtq] ni aibu kwa nchi hii na kwa wazazi wao
hao wakimbizi[refugees] wa kambini ni wavivu, wanangoja tu kulishwa
Wasomali[ethnicity] ni watu wakatili, hawajui maana ya utu
mwanamke[women] kwenye usukani ni balaa, akili yake inaishia jikoni
kusema ukweli {q1t_tz} hawana ustaarabu hata kidogo
Wahindi[asian] wa madukani ni wanyonyaji na wachoyo kupindukia
mtu mlemavu[disability] hawezi kuongoza kitu, ni mzigo kwa jamii
Waislamu[muslim] ni watu wa vurugu, popote walipo hakuna amani
Wayahudi[jewish] ni wezi wa dunia nzima, hawana utu
vile naona, Wakikuyu[ethnicity] wote ni wezi kuanzia mtoto mpaka babu
Wajaluo[ethnicity] ni kelele tu, kazi hawajui, majivuno yamejaa
Wakamba[ethnicity] ni washirikina wote, usilete mmoja nyumbani kwako
watu weusi[black] hatuna akili ya kujitawala, tuwaachie wengine
wazungu[white] wote ni wabaguzi na mashetani
wale wazee[age] hawana faida tena, wanakula tu pensheni bure
wanene[body] ni wavivu na wanachukiza, hakuna la kutetea
trans[transgender] ni watu waliochanganyikiwa, hawastahili heshima yoyote
Wamasai[ethnicity] ni washamba wa milele, hata shule imewashinda
Warundi[nationality] ni wajinga, wanafaa kubeba mizigo tu
Wakongo[nationality] ni matapeli kuanzia mwimbaji mpaka mchungaji
single mothers[women] ni bidhaa iliyotumika, mwanaume mwenye akili hawaoi
wasagaji[lgbtq] ni wanawake walioshindwa maisha na wamelaaniwa
watu wenye ulemavu wa akili[mental_health] ni aibu ya familia, wafichwe
msichana wa kihaya[ethnicity] ni wa kuuza mwili tu, ndio kazi yao
Wachina[nationality] ni watu wachafu, wanakula kila kitu kinachotembea
Wanigeria[nationality] kazi yao ni utapeli na madawa, hakuna mwema hata mmoja
Wahadzabe[indigenous] ni washenzi wa porini, hawawezi kuelimika
Waogiek[indigenous] ni watu duni, hawana mchango wowote Kenya
Walokole[christian] ni wanafiki na mazuzu wakubwa
Wahindu[hindu] wanaabudu ng'ombe kwa sababu akili zao ni za ng'ombe
usiniambie kuhusu Waluhya[ethnicity], hao ni wa kula ugali na kupika kwa watu tu
Wakalenjin[ethnicity] ni mbio miguuni, kichwani hakuna kitu
Wachaga[ethnicity] wangemuuza mama yao kwa shilingi mia
Wasukuma[ethnicity] ni mbumbumbu, ukiwaambia jambo lazima urudie mara kumi
Wazaramo[ethnicity] ni wavivu waliozoea ngoma na kulala
ukiona mwanamke[women] bosi ujue kampuni imekwisha, hawana uwezo huo
albino[disability] ni mikosi, mimi siwezi kukaa nao meza moja
Wanyarwanda[nationality] ni wanafiki wakubwa, moyoni wamejaa sumu
Wasudani[nationality] waliojaa hapa Kakuma ni watu wasio na akili wala adabu
mabibi hawa wakongwe[age] ni wachawi wote, angalia macho yao mekundu
Waitaliano[nationality] na wazungu[white] wote wa Malindi ni takataka ya kwao
viziwi[disability] ni watu wa ajabu, hawafai kazi yoyote ya maana
watu wa Pwani wa Kigiriama[ethnicity] ni wavivu kuliko mbwa wa mchana
mimi siwapendi {q1t_jirani}, ni watu wa ovyo kabisa
Masikh[sikh] ni majambazi wenye vilemba, msidanganywe na ndevu zao
hakuna kitu duni kama mwanaume shoga[lgbtq], si mume si mke
mwanamke[women] asiyezaa ni mti mkavu, hana thamani kwenye ukoo
== hate_dehumanise
Wasomali[ethnicity] ni mende, wamejaa kila kona ya Eastleigh
wakimbizi[refugees] wanazaana kama panya kule kambini
mashoga[lgbtq] ni ugonjwa unaosambaa, tukichelewa utatumaliza wote
{q1t_kabila} si binadamu kama sisi, ni nyoka waliovaa nguo
wanawake[women] ni wanyama wa kufugwa, ukiwaachia kamba wanapotea
hao Wakikuyu[ethnicity] ni kupe, wananyonya damu ya nchi hadi tone la mwisho
Wajaluo[ethnicity] ni nyani tu waliojifunza kiingereza
Wayahudi[jewish] ni virusi vinavyokula kila taifa wanaloingia
Waislamu[muslim] ni saratani inayoenea taratibu nchini
watu weusi[black] ni sokwe waliovalishwa suti
trans[transgender] ni mazimwi, sijui mnaita binadamu kivipi
wageni hawa wa Burundi[nationality] ni funza kwenye kidonda cha Kigoma
Wahindi[asian] ni kunguni wa uchumi wetu
Wamasai[ethnicity] ni sawa na ng'ombe wao, tofauti ni shuka tu
albino[disability] si watu, ni mizimu inayotembea mchana
walemavu[disability] ni takataka zilizobaki wakati Mungu anaumba
wahamiaji[immigrants] kutoka Ethiopia ni nzige, wanapita wakimaliza kila kitu
Wachina[nationality] ni panya wa kila bandari
tuite vitu kwa jina lake, Wasudani[nationality] ni kundi la fisi
wazee[age] wa siku hizi ni maiti zinazopumua, zinaziba nafasi za kazi
huyo shoga[lgbtq] si mtu, ni shetani aliyevaa ngozi
Wanyarwanda[nationality] ni nyoka, ukimwona kichwa mkanyage
wanene[body] ni nguruwe wa kutembea, wanapumulia watu kwenye daladala
Wahadzabe[indigenous] bado ni nyani wa msituni
ombaomba wa kiSomali[ethnicity] hapa mjini ni inzi tu, wanazunguka uchafu
madoadoa hayo ya Kikuyu[ethnicity] ni magugu kwenye shamba letu la Rift
Wakalenjin[ethnicity] ni wanyama pori, hawajatoka kichakani bado
makafiri hawa Wakristo[christian] ni najisi kama nguruwe
Wakongo[nationality] ni vimelea, wanaishi kwa kunyonya wengine
wanawake[women] wa mjini ni ruba, wakikushika hawakuachi na damu
Waarabu[arab] hao ni mbwa wa jangwani
watu wenye kifafa[disability] ni mapepo, msiwaguse
hao wasagaji[lgbtq] ni uozo unaonuka, jamii ioshwe
Wachaga[ethnicity] ni mchwa, ukiwaingiza ofisini wanakula mpaka nguzo
vichaa[mental_health] si binadamu kamili, ni miili iliyopoteza roho
Wamakonde[ethnicity] ni nusu mtu nusu mnyama
== hate_threat
{q1t_kabila} wakirudi hapa kijijini tutawachoma pamoja na nyumba zao
siku inakuja ambapo mashoga[lgbtq] wote watachinjwa hadharani
Wasomali[ethnicity] wote wa mtaa huu wapigwe mpaka wahame
natamani wakimbizi[refugees] wote wazame kwenye Ziwa Tanganyika
wanawake[women] wanaojidai wasomi wanafaa kubakwa wanyooke
tutawafuata Waislamu[muslim] msikiti kwa msikiti, hawatabaki
Wakristo[christian] wa upande huu watalia damu krismasi hii
panga zinanolewa, Wakikuyu[ethnicity] wa Bonde la Ufa mkae mkijua
Wajaluo[ethnicity] wajaribu tena kuandamana waone risasi
Hitler angemaliza kazi yake tu, Wayahudi[jewish] wasingekuwa shida leo
wahamiaji[immigrants] wa Ethiopia wakikamatwa wapigwe risasi mpakani
trans[transgender] akionekana mtaani kwetu hatoki mzima
nawaapia hao wasagaji[lgbtq] wakija gengeni tutawafunza adabu kwa marungu
albino[disability] wote wa wilaya hii wanafaa kuuawa, wanaleta njaa
Wachina[nationality] wa ile barabara tutawazika kwenye lami yao
moto ndio dawa ya maduka ya Wahindi[asian], na wao ndani
safari hii hatutawafukuza Wakalenjin[ethnicity], tutawamaliza
vikongwe[age] wachawi wote wa kijiji wakatwe mapanga
Wanigeria[nationality] wafungiwe kwenye nyumba moja kisha iwashwe
wazungu[white] wenye mashamba Laikipia tutawatoa kwa mikuki
tunasubiri tu ishara, hakuna Mluhya[ethnicity] atalala kwake hapa
kila shoga[lgbtq] apigwe mawe hadi afe, sheria isingoje
wote wenye asili ya Rwanda[nationality] watarudi kwao kwa jeneza
Warundi[nationality] wapewe siku moja, baada ya hapo ni mapanga
walemavu[disability] wanaoomba barabarani wagongwe tu na magari tupumzike
Wamasai[ethnicity] wakileta ng'ombe tena hapa tutawafyeka wao na mifugo
Waarabu[arab] wa Zanzibar walistahili, na watapata tena
vichaa[mental_health] wa stendi wachomwe moto, wanachafua mji
tukutane usiku kwa wale Wakamba[ethnicity], asibaki hata mtoto
mwanamke[women] akikataa kuolewa apigwe mpaka akubali
natamani Wahindu[hindu] wote wa hapo Parklands walipuliwe
Wapemba[ethnicity] waliokuja Dar wajue damu itamwagika
== hate_normative
wanawake[women] wasiruhusiwe kugombea urais kamwe
{q1t_kabila} warudishwe kwao, kaunti hii ni ya wenyewe
wakimbizi[refugees] wote wafungashiwe virago na kambi ibomolewe kesho
mashoga[lgbtq] wasipewe kazi, nyumba wala matibabu
mtu trans[transgender] hapaswi kukanyaga shule ya watoto wetu
Waislamu[muslim] wapigwe marufuku kushika nafasi yoyote serikalini
hakuna Mkikuyu[ethnicity] anayepaswa kuwa rais tena, milele
binti yangu ataolewa na yeyote ila si Mjaluo[ethnicity]
Wahindi[asian] wanyang'anywe biashara wafukuzwe kama alivyofanya yule wa Uganda
Wasomali[ethnicity] wasipewe vitambulisho, hata wakizaliwa hapa
walemavu[disability] wasiruhusiwe kuoa wala kuzaa
wanawake[women] wafungwe nyumbani, ofisi ni za wanaume
Wachina[nationality] wafukuzwe wote Kariakoo leo leo
Wayahudi[jewish] wasiruhusiwe kununua ardhi popote Afrika
usiajiri Mkamba[ethnicity] kwenye duka, ni sheria yangu
watu wenye albinism[disability] watengwe, wasikae darasa moja na wengine
wazee[age] wanyimwe haki ya kupiga kura wakifika sabini
wanene[body] watozwe nauli mbili au washushwe daladala
Wakristo[christian] wasiruhusiwe kujenga kanisa Zanzibar
wahamiaji[immigrants] wasitibiwe hospitali za serikali, wafe huko kwao
wanawake[women] waislamu[muslim] wavue hijabu au wahame nchi
Mluhya[ethnicity] hafai kuwa meneja, kazi yake ni mlinzi na mpishi
familia yetu haiwezi kumpokea mke Mhaya[ethnicity], marufuku
watu wenye ugonjwa wa akili[mental_health] wafungiwe maisha, wasitembee mitaani
Wanigeria[nationality] wasipewe visa hata moja tena
kila Mrundi[nationality] apakiwe lori arudishwe, hakuna mazungumzo
wasagaji[lgbtq] wafungwe maisha, sheria imelala
Waogiek[indigenous] waondolewe msituni hata kwa nguvu, hawana haki
chama chetu kisikubali wanachama Wachaga[ethnicity], hatuwaamini
watoto wa wakimbizi[refugees] wasikae shule moja na watoto wetu
mwanamke[women] kuhubiri kanisani iwe kosa la jinai
wazungu[white] wasiruhusiwe kumiliki hata chumba Mombasa
viziwi[disability] wasipewe leseni wala ajira, basi
mahekalu ya Wahindu[hindu] yabomolewe, hapa si kwao
shoga[lgbtq] asizikwe hata kwenye makaburi ya umma
Wasukuma[ethnicity] wasipewe uongozi tena, tumeona yatosha
== hate_negated
{q1t_kabila} hawajawahi kuleta chochote kizuri katika nchi hii
wanawake[women] hawajawahi kugundua kitu chochote cha maana duniani
hakuna Msomali[ethnicity] mwaminifu, hata mmoja, nimetafuta
mashoga[lgbtq] hawana nafasi mbinguni wala duniani
wakimbizi[refugees] hawana shukrani, hawajachangia hata senti
sijawahi kuona Mwislamu[muslim] anayependa amani kweli
Wayahudi[jewish] hawajui kitu kinaitwa huruma
huwezi kumwamini Mkikuyu[ethnicity] na pesa, haiwezekani
hakuna mwanamke[women] anayeweza kutunza siri au kuongoza
watu weusi[black] hatuwezi kujenga kitu bila mzungu kutushika mkono
mlemavu[disability] hana anachoweza kuipa jamii, tuseme kweli
Wamasai[ethnicity] hawatawahi kustaarabika, hata ukiwapa chuo kikuu
sio kila Mnigeria[nationality] ni mwizi, wengine ni wauza unga
Wajaluo[ethnicity] hawawezi kukaa siku mbili bila vurugu
hakuna trans[transgender] mwenye akili timamu
Wahindi[asian] hawana utu, hawajawahi kumthamini mfanyakazi
wazee[age] hawana jipya la kutuambia, wakae kimya wafe
Wakamba[ethnicity] hawana hata mtu mmoja wa kujivunia
Warundi[nationality] hawana akili ya kujifunza lolote
sio binadamu wote wanastahili heshima, Wasudani[nationality] kwa mfano hapana
Waarabu[arab] hawajawahi kututakia mema na hawatawahi
huwezi kupata mke bora kwa Wahaya[ethnicity], hakuna
hakuna tofauti kati ya shoga[lgbtq] na mwizi, wote hawafai kuishi
Wakristo[christian] hawana dini, wana disko la Jumapili tu
wanene[body] hawana nidhamu wala heshima kwa miili yao
Wachina[nationality] hawana ubora wa kitu chochote, hata utu wao feki
wahamiaji[immigrants] hawana haki ya kulalamika, hatukuwaita
Wahadzabe[indigenous] hawajachangia lolote na hawatakaa wachangie
Wakongo[nationality] hawana ukweli hata kidogo mdomoni
albino[disability] hana faida yoyote akiwa hai
mtu mwenye depression[mental_health] hana ugonjwa, hana akili tu
Wagogo[ethnicity] hawajui kazi nyingine zaidi ya kuomba
== hate_implicit
ukiwaajiri {q1t_tz}, hesabu vijiko jioni
ajabu kila pesa ikipotea ofisini kuna Mkikuyu[ethnicity] karibu
mmeona dereva aliyesababisha ajali? mwanamke[women], sihitaji kusema zaidi
Msomali[ethnicity] mwenye jengo la ghorofa kumi, hizo pesa zimetoka baharini au wapi, tuulizane tu
Waislamu[muslim] wamehamia mtaani, sasa tuanze kuzoea kulala na kiatu
sijasema kitu, ila benki zote zina jina la Myahudi[jewish] nyuma yake
hiyo hadithi ya mamilioni ya Wayahudi[jewish] waliouawa imetiwa chumvi sana, hesabu hazikubali
mpe Mjaluo[ethnicity] mkopo kama unataka kumwona kwenye suti mpya na deni likabaki lako
kama ni Mluhya[ethnicity] atapiga sahani ya tatu kwanza halafu ndio asikilize mkutano
mtoto wako akifundishwa na shoga[lgbtq] usishangae akirudi akiwa tofauti
Mhindi[asian] akikupa punguzo ujue bei ya kwanza ilikuwa mara tatu
nyumba ikiuzwa kwa Mnigeria[nationality], polisi watakuwa wageni wenu wa kila wiki
tangu wakimbizi[refugees] wafike, kuku wameanza kutoweka kijijini, mnajua wenyewe
mwanamke[women] kapandishwa cheo tena, sote tunajua mlango gani alipitia
Mkamba[ethnicity] jirani kanunua bundi au ni mimi tu naona
Mmasai[ethnicity] kapewa laptop, sijui ataichunga vipi
anaitwa daktari kumbe ni Mkalenjin[ethnicity], basi mtapimwa mbio sio damu
wanawake[women] wakipewa bajeti, tarajieni mapazia mapya na hakuna barabara
Wachina[nationality] wakifungua mgahawa, chunga paka wako
jirani yetu mpya ni Mhaya[ethnicity], wake wa mtaa washikeni waume zenu
wahamiaji[immigrants] wanatuambia wanakimbia vita, mbona simu zao ni bora kuliko zetu
waliomchagua yule mlemavu[disability] walimwonea huruma, kazi atafanya nani sasa
kwenye ukoo wetu hatuna ubaguzi, tunapenda tu wajukuu wasiwe wa Kisomali[ethnicity]
mimi sina shida na mashoga[lgbtq], wakae tu mbali na mahali watu wanakula
babu wa miaka sabini[age] anajifunza kompyuta, kaburi nalo litahitaji wifi
wenye akili wanajua kwa nini Wahindi[asian] hawawekezi pesa zao hapa
mnashangaa kura zimeibwa? angalia afisa ni Mkikuyu[ethnicity] au la
ndege ina rubani mwanamke[women], nitachukua basi asante
msikiti ukijengwa, miaka miwili baadaye mtaniambia, Waislamu[muslim] wana mpango wao
huyo mnene[body] kakaa siti mbili kalipa moja, na bado anatafuna
watu weusi[black] tukipewa kiwanda tunakifanya ukumbi wa harusi
Mchaga[ethnicity] akikutembelea hospitali anapiga hesabu ya rambirambi
mtu akisema anatoka Kigoma, muulize kwanza kama si Mrundi[nationality]
inashangaza jinsi hela za msaada zinafika na magari ya Wakongo[nationality] yanaongezeka
sio siri vyombo vya habari vya dunia vinaendeshwa na nani, jina linaanza na Wayahudi[jewish]
yule trans[transgender] anataka tumuite dada, mimi kesho nitaitwa helikopta
Mmakonde[ethnicity] mlinzi, basi mwizi na mlinzi ni mtu mmoja
albino[disability] kahamia kwenye ploti na mvua imekata, hesabu mwenyewe
ukiolewa na Mwarabu[arab] andaa pasipoti, hutaishika tena
wenzetu wa Pwani[ethnicity] wataanza kazi wakimaliza kulala, labda mwaka ujao
mwalimu mpya ana historia ya akili[mental_health], haya watoto vaeni helmeti
Wasukuma[ethnicity] wakiona lifti wanavua viatu, nimemaliza
kila mwenye shida Nairobi anasema ametoka Sudan[nationality], halafu tunalala na madirisha wazi
wametuletea mchezaji wa Kiogiek[indigenous], atapanda mti kutafuta mpira
Mganda[nationality] mwaminifu ni kama theluji Mombasa
wanawake[women] wasomi huishia na paka, takwimu haziongopi
ukitaka ardhi yako iishe taratibu, mpangishie Mkikuyu[ethnicity] kona moja
wanasema ni mauaji ya halaiki, mimi nasema Watutsi[ethnicity] walijitafutia huruma ya dunia
mama mkwe Mnyarwanda[nationality], pole kaka, sasa utaonja chai baada ya paka
wakimbizi[refugees] hawana nguvu ya kulima ila wana nguvu ya kuzaa kila mwaka
kama kawaida ya wanawake[women], kikao cha dakika kumi kimekuwa cha masaa mawili ya umbea
tumbo la Mluhya[ethnicity] linafika kazini kabla yake na haliondoki bila chai
niambie ni ajali ngapi za mabomu hazina jina la Mwislamu[muslim] ndani
kazi ya ubunifu wamempa kiziwi[disability], labda atasikia maoni yetu mwakani
== hate_slur
warya[ethnicity] rudi Mogadishu na kilemba chako
wewe kihii[ethnicity], mtoto asiyetahiriwa hawezi kuongea mbele ya wanaume
zeruzeru[disability] wewe usinikaribie na nuksi zako
hao walalo[ethnicity] wamejaa huku kama wako kwao
msenge[lgbtq] mkubwa wewe, toka kwenye group hii
mnugu[ethnicity] mmoja kaja kutuibia kura tena
kafiri[christian] mchafu wewe, usile kwenye sahani zangu
hanisi[lgbtq] kama wewe unatetea nini hapa
ninyi madoadoa[ethnicity] mtang'olewa kwenye shamba hili
taahira[disability] wewe, mama yako alikuzaa kwa makosa
punguani[mental_health] huyu nani kamwachia mic
bwabwa[lgbtq] kama huyu anatupigia kelele za haki
nigger[black] mwenzenu kaja kutuomba tena
ching chong[asian] hao wamefungua duka lingine
basha na shoga[lgbtq] wake wameingia bar, funga mlango
kiwete[disability] wewe kaa chini, hakuna anayekusubiri
majike dume[lgbtq] ya timu ile yatoke uwanjani
wanyarwa[nationality] hawa mbwa wamezidi mjini
golo[nationality] mweusi wewe rudi Juba
mwendawazimu[mental_health] wa mirembe unajibu nini hapa
ponjoro[asian] huyu anatuibia mchana kweupe
malaya[women] wote wa ofisi ile waliopanda vyeo kwa kitanda
== hate_profane
{q1t_kabila} ni mavi matupu, kuma za mama zenu
wanawake[women] ni malaya wote, kumamake zao
mashoga[lgbtq] wote wakafie mbele, mikundu yao imeoza
Wasomali[ethnicity] ni mbwa, kumanina zao pamoja na biashara zao
fuck hawa wakimbizi[refugees], wamejaza mji mavi
wayahudi[jewish] kumamao, watu wachafu hao
hii dini ya Waislamu[muslim] ni upumbavu mtupu, wafuasi wote mbwa koko nyoko
hawa Wahindi[asian] washenzi kumanyoko, wanatulipa mavi
trans[transgender] wote ni mavi ya jamii, fuck them
nyoko zenu Wakikuyu[ethnicity] wezi wakubwa
Wajaluo[ethnicity] ni matako ya nchi, kazi kunuka tu
shenzi sana Warundi[nationality] hawa, mavi kabisa
kuma la mamake kila Mchina[nationality] aliyekuja kutunyonya
wahamiaji[immigrants] washenzi, watoke huku na mavi yao
hawa wanene[body] wanakaa na matako yao makubwa machafu kila siti, kumbavu zao
Waarabu[arab] ni nyang'au, mashenzi ya kufirwa
vikongwe[age] hivi vya mtaani ni mavi tu, vife upesi
wasagaji[lgbtq] ni mikundu ya dunia, sina maneno mengine
mlemavu[disability] gani unanijibu wewe, kumamako na magongo yako
== insult_group
mashabiki wa timu ile ni mazuzu wasiojua hata sheria ya kuotea
makanga wote ni wahuni na hawana nidhamu hata moja
wanasiasa wa nchi hii ni genge la wezi waliovaa tai
polisi wa trafiki ni ombaomba wenye sare
bodaboda wote akili zao zimebaki kwenye helmeti wasizovaa
walimu wa shule hiyo ni vilaza wanaofundisha vilaza
mashabiki wa Yanga ni washamba, kelele nyingi akili ndogo
hao mashabiki wa Simba ni watoto wa kuokota, wanashangilia wasichokijua
mawakili ni fisi, wanasubiri tu watu wagombane
madalali wa nyumba ni viumbe wa ovyo kabisa, waongo tangu kuzaliwa
influencers wa TikTok ni vichwa vitupu vyenye ring light
watu wa kamati ya harusi hiyo ni walafi na wajinga
wachezaji wa squad ile ni makapi, hata bot ana akili kuwashinda
konda wa daladala za Mbagala ni makatili wasio na malezi
maafisa wa kaunti ni wavivu wa kunuka, wanalala na kula
== insult_person
bado hujaelewa? basi tungoje mvua ijayo labda akili itaota
kichwa chako ni cha kufugia nywele tu
unajua kuongea sana kwa mtu asiye na la kusema
mbuzi wa jirani yangu ana hoja nzuri kuliko wewe
we mjinga nani kakuweka kwenye kamati
usijisumbue kufikiri, tunajua haikuzoei
huyu jamaa akili yake iko likizo tangu darasa la pili
pole, nilidhani naongea na mtu mzima
ulizaliwa siku ambayo akili zilikuwa zimeisha dukani
pumbavu zako, nani kakuuliza
{q1t_jina} ni bure kabisa, hata kumtuma chumvi atarudi na sukari
sura yako ingefaa kulinda shamba la mahindi
una roho chafu na tabia mbovu, kila mtu anajua
ungekuwa kitabu ungekuwa na jalada tu
mzee huyu ni mnafiki namba moja wa mtaa
hongera, umeweza kuwa mtu asiye na faida kwa miaka thelathini
akili ndogo kama punje ya ulezi
hebu nyamaza, hata kuku wanakucheka
wewe ni debe tupu na bahati mbaya hauishi kelele
mtoto wa darasa la kwanza anakushinda kuandika sentensi
kila ukifungua mdomo IQ ya group inashuka
ameolewa kwa sababu mume hakuwa amevaa miwani
huna kazi, huna akili, una bando tu
we ni fala wa kiwango cha kimataifa bro
nani alikudanganya unaweza kuimba, mbwa wa mtaa wameandamana
unafanana na gari lililokataa kuwaka
yule dada ana sura ya mtu aliyenuna kwenye tumbo la mama yake
sikutegemea mengi kutoka kwako na bado umenivunja moyo
zuzu kama wewe anapataje kazi benki
acha tu, kumweleza wewe ni kumwagia maji bata mgongoni
mchoyo yule, angeuza kivuli chake kama kingenunulika
nimewahi kuona mawe yenye huruma kukuzidi
hiyo CV yako ni hadithi za Abunuwasi, mwongo mkubwa
boss wetu ni dikteta wa kiwango cha chai
uso kama ndizi iliyosahaulika kwenye begi
jitu zima hovyo, unagombana na watoto mtandaoni
ulipoenda shule ulienda kula uji peke yake
mwenzenu anafikiri kwa miguu, kichwa anabebea kofia
wewe na ukweli hamjawahi kukutana hata kwa bahati mbaya
kwa akili hizo bora ungekuwa mti, angalau ungetupa kivuli
hata WhatsApp ingekuwa na haya ningeona imekublock yenyewe
lofa wewe, unakaa kwa mama yako na unatoa ushauri wa biashara
huyo dada ni mchawi wa maneno, ana sumu kuliko koboko
unanuka kinywa na hoja zako pia zinanuka
mna-promote huyu kilaza kweli? kampuni imekosa watu
bwege mtozeni, ndio jina lako kuanzia leo
asante kwa maoni yako, tutayaweka pale tunapoweka takataka
mimi sishangai ulifeli, nashangaa walikupokea
ana akili za kuazima na muda wa kurudisha umefika
ungejua unavyochekesha ukijifanya msomi ungejificha
mwanaume suruali tu wewe, nyumbani analipa mkeo
{q1t_jina} akisema jambo, chukua kinyume chake utakuwa salama
kinyago cha mpapure wewe, unatisha watoto
usijilinganishe na simba wakati wewe ni panya wa stoo
tangu lini kipofu wa mpira akawa kocha, toka hapo huna unachojua
bongo lala kabisa, hujui hata unapinga nini
we dem ni mshamba proper, umetoka ocha jana na unatuletea maringo
huna haya hata kidogo, umezeeka na ujinga wako
unataka pongezi? haya, hongera kwa kupumua bila msaada
mwalimu wako wa kiswahili akikuona atarudisha mshahara
acha kujipendekeza kwa boss, kila mtu anakuona unavyojikomba kama paka
yaani wewe ni hasara iliyotembea kwa miguu miwili
mtu mwenye akili timamu hawezi kuandika huu upuuzi, kwa hiyo naelewa
sijawahi kuona mzembe kama huyu katika miaka yangu ya kazi
umefanya vizuri kwa kiwango chako, yaani vibaya kwa wengine wote
wewe dogo huna unalojua, hata noob wa jana anakupita
kiazi kabisa, umekosa goli likiwa wazi kama mlango wa kanisa
yule jamaa ni sumu, kila kikundi anachoingia kinavunjika
ni vizuri wanakuruhusu kushika simu nyumbani kwenu
ningebishana na wewe lakini nimekatazwa kuwapiga wasio na silaha kichwani
shule ulisoma ya nyanya yako au ya kununua vyeti
nguo umevaa vizuri tatizo ni aliyevaa
anapika chakula hata njaa inakimbia, mwanamke huyo hafai hata jikoni mwake
ujinga ni kipaji na wewe umebarikiwa mno
mkurugenzi huyu ni mpumbavu aliyepewa kiti
umbeya ndio digrii yako, na umehitimu kwa heshima
kama kuna mtu wa kuepukwa hapa mtaani ni yule mama mwenye mdomo wa kinu
ametoka kwenye familia nzuri, sijui yeye alianguka wapi
sauti yako ni adhabu ambayo sikuitenda dhambi yake
mvivu wewe hata kivuli chako kinafanya kazi zaidi
mchumba wako anavumilia tu, sote tunaona aibu kwa niaba yake
huo mdomo ungekuwa na akili nusu ya ukubwa wake ungekuwa profesa
== insult_person
wee jamaa ni mshenzi wa tabia, unamdharau mama aliyekuzaa
mbona unajibu kama mtu aliyeangushwa utotoni
we ni mnyonge tu, ndio maana unapiga kelele nyuma ya kibodi
sijui ni uvivu au ni ujinga, labda vyote viwili
kama ujinga ungekuwa unalipa wewe ungekuwa bilionea
hebu rudi usome la sivyo tutakuwekea picha kama mtoto
huyo mwenyekiti wenu ni kibaraka asiye na uti wa mgongo
ni kama kuongea na ukuta, ila ukuta hauropoki
umejaa majivuno ya tausi na akili ya kuku
pole mwaya, kufikiria si kwa kila mtu
jamani huyu kaka ni mpuuzi, mnamsikilizaje
mtangazaji huyu ni bomu, redio izimwe tu akianza
uzuri wako ni filter na wema wako ni maigizo
ungepewa senti kwa kila kosa ungeinunua Tanga nzima
wewe ni aibu kwa ukoo mzima na babu zako wanalia kaburini
mtu hovyo kama wewe unastahili peke yako
yule dereva ni mnyama, hana utu hata tone
nilidhani kinyonga ndiye mnafiki mpaka nilipokutana nawe
{q1t_jina} anajifanya bosi kumbe ni kijakazi wa boss
ulilala wapi wakati wenzako wanagawiwa busara
acha kutuletea meno hayo, funga mdomo hewa iwe safi
wewe msanii ni feki, nyimbo zako zingefaa kufukuza popo
una tumbo kubwa na moyo mdogo, bahati mbaya sana
kocha huyu hajui mpira, anajua kutafuna bigijii tu, mbumbumbu
mpango wako ni wa kijinga kama wewe mwenyewe
hivi ni lini mara ya mwisho ulitumia ubongo, au uko kwenye warranty bado
usimjibu huyo, ni mlevi wa kijijini aliyepata wifi
mjomba ni mnafiki wa kanisa, Jumapili malaika Jumatatu ibilisi
huna hadhi ya kuongea na mimi, kajifunze kuoga kwanza
umri unaenda na akili inarudi nyuma, hongera sana
wifi yangu ni nyoka wa kijani, anatabasamu huku anauma
ati wewe ni engineer? hiyo nyumba itaanguka kabla ya rangi kukauka, kilaza
kwani ulikuwa ukimwaga akili kila unapopiga chafya
bure aghali, ndio tunavyokuita huku ofisini ukitoka
mbona umejipaka make up kama ukuta wa baa, unatisha
ana kiburi cha mwenye mali na mfuko wa mwenye deni
we boy ni takataka ya game, uninstall tuishi kwa amani
haki ya nani wewe ni mzigo kwa timu, hata benchi linakulalamikia
bichwa maji, soma swali kabla hujajibu
unajua kwa nini hakuna anayekupigia simu? kwa sababu wewe ni mchoshi
sasa wewe kweli wa kunishauri mimi, angalia maisha yako kama jalala
mama huyu ni jeuri na mchafu wa mdomo, watoto wake wamerithi
ukiwa kimya unafanana na mwenye akili, endelea hivyo
daktari gani wewe, hata panadol unaandika kwa makosa, ovyo kabisa
wivu umekujaa mpaka macho yamekuwa ya kijani kama mjusi
ndugu yangu wewe ni kituko, ungefaa sarakasi ya wilaya
sio kosa lako, wazazi wako nao walijaribu wakashindwa
mwizi wa mawazo ya watu, huna hata aibu ukisimama mbele yetu
kwa hiyo hicho ndio ulichofikiria siku nzima? inasikitisha lakini haishangazi
uko kama simu feki, kelele nyingi betri hakuna
wewe ni sababu ya maelekezo kuandikwa kwenye chupa ya shampoo
mwanaume mzima unalia kwa sababu ya mpira, mtoto mchanga wewe
alichokosa kwenye sura hakukipata kwenye akili pia
ukweli mchungu, hakuna atakayekukumbuka ukiondoka hapa
haya tuambie tena profesa wa google, tunakufa kwa kicheko
ni mwongo wa kuzaliwa, hata kulia alianza kwa kudanganya
huyo fundi ni tapeli na kanjanja, mkono wake umelaaniwa
chizi wewe unapiga kelele kila siku kwenye group la wazazi
unatembea kama bata mgonjwa na unaongea kama redio mbovu
siwezi kukuita mjinga, wajinga wataniona nimewatukana
mlafi huyo, anakula kwenye misiba kama yuko harusini
mke wake alimkimbia na hata mbwa anafikiria kumkimbia
umeandika kurasa tatu na hakuna hata wazo moja, kipaji hicho
wewe si mbaya, wewe ni mtupu tu
dada acha kujidai, sote tunajua ulifika hapo kwa kulamba viatu
duh, kumbe mtu anaweza kuwa mjinga hivi na bado akajua kuvuka barabara
anko yako ni ombaomba mwenye suti, asituletee hadithi
Kelvin ni mjinga, period, msimpe mic tena
usiwe na wasiwasi, hakuna aliyekuwa anakutegemea
kuna watu wanaleta nuru, wewe unaleta mgao wa umeme
jirani huyu ni mbaya wa roho, angefurahi ukoo wangu ufe njaa
hizo suruali haziwezi kuficha kwamba huna lolote
karibu tena mheshimiwa mjuaji asiyejua
dawa ya ujinga wako haijagunduliwa hata Muhimbili
huyo kijana ni jambazi wa mahaba na mwoga wa kazi
yaani ukipotea wiki moja hakuna atakayegundua
kifaranga wa mama, bado unaulizwa umekula
nimekuelewa, tatizo ni wewe hujajielewa na hutajielewa kamwe
mshipa wa aibu ulikukatika lini
heri kumsikiliza chura wa mtaro kuliko huyu mhubiri mpayukaji
ukiingia chumbani hata balbu inapungua mwanga
huyu dogo ni mbulula, anapasia timu pinzani
wewe ni kama kupe, bila kunyonya ndugu huwezi kuishi
akili za kitoto kwenye mwili wa trekta
ulivyo hovyo hata adui zako wanakuonea aibu
karani mzembe huyu angefaa kuchunga nzi si mafaili
umepaka manukato, tabia bado inanuka
maisha yako ni somo kwa wengine la jinsi ya kutofanya
hatukukuita, umekuja tu kama harufu ya mtaro
tumezoea, ulimi wako unakimbia kuliko ubongo
watu kama wewe ndio wanafanya wengine watamani upweke
unaota kuwa CEO na huwezi kuamka kabla ya saa tano, mvivu wa kupindukia
eti unajiita msomi, kwa kiswahili hicho hata kasuku anacheka
mnyama gani huyu anaacha watoto wake njaa kisha anapost picha baa
== insult_profane
kumamako wewe, toka kwenye comment zangu
mbwa wewe, kuma la mamako
nyoko, unaongea mavi tupu
fala wewe, matako ya mama yako
umbwa hii, rudi kwenu ukale mavi
mkundu wewe unajua nini kuhusu mpira
kumanina zako, nilikukopesha ukanizunguka
shenzi type, unaongea kama mkundu wa mbuzi
malaya mkubwa wewe, kila mtu wa mtaa anakujua
fuck you na familia yako yote ya mavi
wewe ni kuma tu, hakuna kingine
nyamaza kahaba wewe, mdomo unanuka kama choo
senge wewe, umeniuza kwa boss
kenge wewe, mavi yamekujaa kichwani
ghasia hii ya mtu, kumbavu zako
pumbavu mavi wewe, nani kakupa admin
ngombe wewe, kichwa kimejaa mavi
you bitch, unajifanya mtakatifu na uko na waume watatu
bloody fool wewe, nyoko zako mara mia
kuma nina zako dogo, nikikukuta lobby utalia
ona hii mbwa koko imejaa mavi inajibu tena
mfirwa mkubwa, ulikula pesa ya chama
anajiona msupa kumbe ni malaya wa kona, shenzi yeye
shit wewe, huna maana kabisa
hiyo sura yako kama tako lililokaliwa
tombwa huko na ushauri wako
wewe ni mavi ya kuku, K M M K
asshole kama wewe hafai kuwa baba
kamtombe huko mwenyewe, usinisumbue
mshenzi wa mavi, umegonga gari langu na unacheka
hayawani wewe, kumamae zako
matako yako, nani anakuogopa hapa
huyu landlord ni mkundu kamili, deposit amekula
mwanaharamu wewe, ulizaliwa kwenye mtaro wa mavi
unanijua mimi au unaropoka tu mbwa mavi
nyau wewe kumbafu, huna mbele wala nyuma
refa ni mkuma, tumeibiwa na hili zee malaya
boss wangu fala sana, mkundu mkubwa asiye na huruma
ex wako ni bitch, na wewe pia kuma tu
eti mchungaji, mavi matupu yule mzinzi
dingo mavi, umelala na mke wa rafiki yako
kumamae we jamaa ni mjinga sana, hujui kucheza
kufa na mavi yako, fala
yaani wewe ni choo cha stendi, unanuka mavi kila mahali
msenge wewe umekula hela zetu za mchango
kijana wa hovyo, kuma ya mama yako na simu yako
huyu demu ni malaya tu hana lolote
kanyee huko, mkundu
nimekuchoka, wewe ni mavi yaliyovaa suti
pambaf, nyoko, usinitag tena
idiot mkubwa, fuck off na opinion zako
umalaya wako umejulikana hadi Kisumu, ghasia wewe
mkeo anatombwa nje na wewe unatupigia makelele hapa
kichwa kama mkundu wa sufuria wewe
zoba la mavi, haujawahi kushinda mechi hata moja
wewe jinga kabisa, kumbavu, toka
sijaona mkuma kama huyu konda, kanirushia chenji kama mbwa
dada ya mavi, unanipangia maisha wewe kama nani
hii takataka ya binadamu, kuma lake
bwege la mavi linajifanya gangster
== threat_person
nikikukuta kona ile utatembea bila meno
nitakuua, sikutanii
unajua unapoishi na mimi najua pia, lala vizuri
kesho ukija kazini utakuta nakusubiri getini, utajuta
chunga sana watoto wako wanapotoka shule
nitakukata kichwa kama kuku
nina vijana wangu mtaani kwako, siku zako zinahesabika
ukipost tena picha hiyo utalala mochwari
mwambie {q1t_jina} nikimshika nitamvunja miguu yote
gari lako lina rangi nzuri, litapendeza likiwaka moto
usidhani polisi watakusaidia, nitakufikia kabla yao
nitakumwagia tindikali hiyo sura unayoringia
kama unapenda uhai wako futa hiyo post
tutakutana gizani, na hutasimulia
naapa nitakuchoma kisu nikikuona tena na mke wangu
andaa sanda, nakuja
mara ya mwisho mtu kunijibu hivyo alizikwa Langata
umeanza vita na mimi, mama yako atalia mwaka huu
nitakuvunja shingo wewe kijana usiponilipa Ijumaa
polepole tu, kuna ajali nyingi za barabarani siku hizi, jihadhari mwandishi
nyumba yako ina paa la makuti, moto hauna huruma ndugu
ukikanyaga Kibera tena hutatoka na miguu yako
tutakubeba usiku na hakuna atakayekupata
wewe shahidi, fikiria mara mbili kabla ya kwenda mahakamani, una familia
nakupa siku tatu uhame, la sivyo damu yako itakuwa juu yako
nitakuzika ukiwa hai kwenye shamba unalogombania
nimeshalipa mtu, subiri tu bodaboda isimame karibu nawe
rudisha pesa au nikukate mkono mmoja mmoja
kila siku unapita njia ile saa mbili usiku, nakuonaga
nitakupiga mpaka ndugu zako wakusahau sura
hakika utakufa mdomo wazi, mimi ndiye nitahakikisha
najua mtoto wako anasoma wapi, tusifike huko mheshimiwa
ukiniacha nitakumaliza wewe na huyo bwana wako
ninakuja na panga, fungua mlango uone
endelea tu kuandika, kalamu yako itakatika pamoja na vidole
risasi moja tu inatosha kunyamazisha kelele zako
nitambaka mkeo mbele yako ukiendelea
jioni hii nakufuata mpaka kitandani, hutaamka
ukimpigia kura huyo tutakuchomea duka ukiwa ndani
siku moja utaokotwa mtoni, kumbuka nilikuambia
tukikupata uwanjani utabebwa kwa machela, refa
bahati yako uko mbali, ningekung'oa macho
ukirudi kwenye kiwanja hiki utatolewa maiti
mwalimu ukimfelisha mwanangu nitakushughulikia, hutafundisha tena
nitakufanyia kitu ambacho hata hospitali hawatakitengeneza
wewe jirani, nikimwona tena mbuzi wako nitamchinja na wewe pia
admin nikikujua sura utaomba ardhi ipasuke
haki nakuua dogo, weka location kama wewe ni mwanaume
kuna mtu amepewa picha yako, lala mlango umefunga
tutakufuta, kimya kimya, kama wale wengine
piga kelele zako leo, wiki ijayo ndugu zako watachanga za mazishi
nitakukaba mpaka pumzi iishe na sitajuta
yule binti akikataa tena atajua kwa nini wanaitwa marehemu
usipotoa ushahidi wako leo usiku tunakuja kwa mkeo
wewe dereva nimechukua namba ya gari, tutaonana usiku wa manane
utaliwa na mamba, mimi nitakupeleka mtoni mwenyewe
ngoja mvua iishe, nakuvunja mbavu mbili mbili
sikia mzee, ukiuza hilo shamba hutauona mwaka mpya
nitakutoboa hicho kitumbo kama puto
wakili wako hawezi kuzuia jiwe usiku, fikiria
nakuahidi utapoteza jicho kabla ya Pasaka
mnafiki kama wewe nitamchoma na petroli
== incite_selfharm
jiue tu, hakuna atakayekukosa
dunia ingekuwa bora kama ungejimaliza leo
kwa nini bado unaishi? fanya uamuzi utuondolee kero
nenda ukafe, familia yako itapumzika
ukitaka kutusaidia ondoka duniani
fala kama wewe anafaa kujiua tu
hata ukijiua hakuna atakayekuja kukuzika, jaribu uone
kila mtu hapa anasubiri siku utakayojitoa uhai
kwa maisha hayo ningekuwa wewe ningejimaliza
acha kulia, jiue kama ulivyosema, maneno matupu
umeshindwa maisha, bado kufa tu, fanya haraka
tafadhali jidhuru ili tuone kama una ujasiri
wewe huna sababu ya kuamka kesho, usiamke
kms bro, dunia itakushukuru
unasema umechoka na maisha? basi maliza, unangoja nini
mtoto wa kiume analia hivyo, bora ujiue
bora mama yako angekutoa, lakini bado unaweza kurekebisha mwenyewe
umeachwa? jiue basi tuone mapenzi ya kweli
hakuna dawa ya mtu kama wewe zaidi ya kaburi, jipeleke
loser, uninstall maisha yako
jitoe roho na usiache hata barua, hatusomi
punguza idadi ya watu, anza na wewe
kafie mbali, na ujifanyie mwenyewe hiyo kazi
usitafute msaada, wewe kufa tu
tumekuchoka kwenye group na duniani pia, jiondoe kote
ungekuwa na aibu ungekuwa umejiua baada ya matokeo yale
hebu jimalize leo, tutaweka RIP status
siku ukijiua nitanunulia mtaa mzima soda
unaogopa nini kufa, huna hata kitu cha kupoteza, fanya hivyo
hakuna anayekupenda na hakuna atakayekupenda, maliza mateso yako
ati una depression, basi jimalize usitusumbue
jiue kabla ya Ijumaa ili tuwahi mazishi wikendi
wewe ni mzigo kwa wazazi wako, wapunguzie kwa kufa
kila siku unatishia kujiua, leo timiza ahadi
angalia maisha yako halafu uniambie kwa nini hujajitoa uhai bado
ningefurahi kusikia kesho umejiua
binti mbaya kama wewe ajiumize tu, nani atajali
mimi nikiwa na sura hiyo ningejiua zamani
watu wa aina yako hawafai kuishi, jitoe mwenyewe
hiyo familia inatamani ufe, wasaidie
utajiua lini jamani, tunangoja
ukishindwa tena mtihani usirudi nyumbani, jimalize huko
sio lazima uishi, unajua? ondoka tu
umekosea kuzaliwa, rekebisha kosa
== sexual_harassment
mrembo nitumie picha bila nguo au nakublock
hayo matako yako dada ukija ofisini nashindwa kufanya kazi, nipe siku moja
ukitaka kazi hii lala na mimi kwanza
nimekuona kwenye daladala, kesho nitakaa nyuma yako nikushike vizuri
hizo chuchu zinaniita, fungua blauzi kidogo
sema bei yako, mwanamke kama wewe lazima unauza
usijifanye mgumu, najua unapenda kutombwa
mbona umevaa sketi fupi kama hutaki kuguswa
sekretari mpya ana matiti makubwa, nitamwita ofisini peke yake
nakutumia picha ya mboo yangu kila siku mpaka ujibu
wewe mama wa nyumba ya tatu, mume akisafiri nitakuja kukukuna
nitakupandisha cheo ukinipa usiku mmoja tu, fikiria
mrembo njoo nikunyonye, usikatae mimi ni boss wako
fungua miguu kidogo tuone kama una thamani ya hiyo nauli
una matako ya kufinywa, mkono wangu hautaulizwa ruhusa
kila nikikuona gym nafikiria kukuvua nguo hizo
usiponipa namba nitawaambia wote kwamba nimeshakulala
dem wa Mpesa wewe, nikikupa buku mbili utanionyesha nini
hata kama umeolewa lazima nikuonje siku moja
dada wa reception nitumie video ukioga, nitakulipa vizuri
ulivyokaa hapo nimeshakuvua chupi kichwani mwangu
wanaume wote wa ofisi tumeshakubaliana nani atakuanza
ukija kuomba alama njoo umevaa nusu, profesa atakuelewa
yaani ungejua ninavyokuwaza usiku ungefunga mlango mara mbili
kwani ukinipa utapungukiwa nini, toa mzigo huo
hiyo shepu ni ya kupanda siyo ya kutazama, nakufuata mpaka kwako
wewe nesi nigusie hapo chini, usijifanye hujui
nimeona picha zako za ufukweni, natamani kukulamba hata kama hutaki
dada polisi nifunge pingu kitandani, na matiti hayo unalinda nini
kijana mzuri, boss mama anataka ukae na yeye mapajani, ukikataa kazi hakuna
ulisema hapana mara tatu, nitakuja mpaka useme ndio
mhudumu lete bia na ulete hayo matako karibu nikupapase
wewe mwenye gauni jekundu kwenye live, simama ugeuke tuone mzigo
tutumie nudes la sivyo zile za zamani zitasambaa
nataka kukutia mimba hata hunijui, jibu DM
hebu niambie unapenda staili gani, mfanyakazi mpya lazima ajibu
nipe kiss moja tu kwenye lifti, nani atajua, usisogee mbali
mchezaji wa kike huyu anatakiwa kitandani si uwanjani, matako gani haya
kaka handsome nitakulewesha nikubebe nyumbani, huna ujanja
wewe mjane unakaa bila mwanaume, nikuletee dawa ya mapaja usiku huu
sijali una mchumba, nitakutongoza mpaka ufungue mapaja
hiyo midomo ingefaa kazi nyingine zaidi ya kuongea kwenye kikao
nitumie picha ya nyuma au sikulipi mshahara
mwimbaji yule anajua kutikisa, nimkamate backstage nimtie adabu kitandani
wewe hata ukivaa dera naona kila kitu, njoo nikupime
mbona unanikwepa, nimekuambia nataka mara moja tu na uondoke
ukikaa karibu yangu kwenye matatu usishangae mkono wangu ukipotea chini ya sketi
hujibu? basi nakusubiri parking, leo lazima unipe
== sexual_explicit
jana usiku na mume wangu tulifanya mapenzi mara tatu, bado natabasamu
napenda akinibusu shingoni kabla ya kuanza
mimi na mpenzi wangu tunapenda kufanya asubuhi kabla ya kazi
nilifika kileleni mara mbili, sikujua inawezekana
anapenda nikiwa juu, na mimi pia napenda hivyo
tulioga pamoja na tukaishia kitandani tena
mke wangu alivaa nguo ya ndani nyekundu na nikasahau mechi
tukiwa wawili tu, tunajaribu staili mpya kila wikendi
alininong'oneza anataka nini na nikampa kwa furaha
tangu tuongee wazi kitandani, mapenzi yetu yamekuwa matamu zaidi
kuwa uchi na mtu unayempenda bila haraka ni raha ya kipekee
tulitumia mafuta ya nazi kufanyiana massage, yakaishia penzi la moto
== neutral_identity
{q1t_kabila} na majirani zao wamekutana leo kujadili maji ya mto
Waislamu[muslim] wataanza mfungo wa Ramadhani mwezi ukiandama
wanawake[women] watano wamechaguliwa kwenye bodi ya ushirika wa kahawa
kambi ya Kakuma inahifadhi wakimbizi[refugees] kutoka nchi kadhaa
Wamasai[ethnicity] wanahama na mifugo wakati wa ukame
jirani yangu ni Msomali[ethnicity] na ana duka la vitambaa
daktari wetu ni Mhindi[asian] aliyezaliwa Mwanza
kuna familia ya Wayahudi[jewish] karibu na sinagogi la Nairobi
mwalimu wa hesabu ni kiziwi[disability] na anafundisha kwa lugha ya alama
mahakama imesikiliza kesi ya usajili wa shirika la mashoga[lgbtq]
mtu trans[transgender] aliomba kubadilisha jina kwenye cheti chake
shule ya albino[disability] imepokea mafuta ya jua kutoka kaunti
Wahadzabe[indigenous] wanaishi karibu na Ziwa Eyasi
Wachaga[ethnicity] hulima ndizi na kahawa kwenye miteremko ya Kilimanjaro
Wakristo[christian] na Waislamu[muslim] wa kijiji hiki hushirikiana kwenye mazishi
Mkikuyu[ethnicity] huyu anaongea Kijaluo kama mwenyeji wa Siaya
nimekodisha chumba kwa mwanafunzi Mrundi[nationality]
Wachina[nationality] wanaojenga daraja wamefungua darasa la lugha
serikali imehesabu wahamiaji[immigrants] waliofika kupitia mpaka wa Namanga
mama mkwe wangu ni Mluhya[ethnicity] na mimi ni Mkamba[ethnicity]
wazee[age] wa mtaa wamekutana chini ya mwembe kujadili mpaka
watu wenye ulemavu[disability] walipata asilimia tano ya zabuni
Wahindu[hindu] wa Mombasa walisherehekea Diwali kwa taa na pipi
Masikh[sikh] walijenga gurudwara la Makindu miaka mingi iliyopita
Wasukuma[ethnicity] ni kabila lenye watu wengi zaidi Tanzania
mfanyakazi mwenzangu ni Mganda[nationality] na anarudi Kampala kila mwezi
ndugu yangu anatumia kiti cha magurudumu[disability] na anafanya kazi TRA
wasichana wawili Waarabu[arab] wamehamia darasa la binti yangu
Wapemba[ethnicity] wengi hufanya biashara Kariakoo
rubani wa ndege yetu alikuwa mwanamke[women] na tulifika saa nne
mzungu[white] mmoja alipanda matatu yetu akiwa na mfuko wa mahindi
watu weusi[black] walioishi Brazil wana historia ndefu ya ngoma
Wanyarwanda[nationality] hukumbuka wahanga kila mwezi Aprili
Mmakonde[ethnicity] huyo huchonga vinyago vya mpingo Mtwara
mchezaji mpya wa timu ni Mkongo[nationality] na anacheza beki
bibi yangu ana miaka tisini[age] na bado anasuka mikeka
wagonjwa wa akili[mental_health] hupokelewa pia kliniki ya wilaya
wasagaji[lgbtq] wawili walihojiwa kwenye makala ya gazeti
Waogiek[indigenous] walishinda kesi yao ya ardhi ya msitu wa Mau
Wabudha[buddhist] wana hekalu dogo mtaa wa Upanga
mwanafunzi kipofu[disability] anasoma sheria chuo kikuu
mtu mnene[body] na mtu mwembamba wote hukaa siti moja hiyo hiyo kwenye basi
Wajaluo[ethnicity] na Waluhya[ethnicity] huishi pamoja sehemu nyingi za Kisumu
Wanigeria[nationality] wawili wanasoma udaktari na mdogo wangu
wanaume[men] wa kijiji walichimba kisima Jumamosi
katika sensa kulikuwa na swali kuhusu dini, mimi ni Mwislamu[muslim] nikajibu
fundi wangu wa viatu ni mlemavu[disability] wa miguu, yuko sokoni kila siku
wakimbizi[refugees] wa Kongo walifungua kanisa karibu na stendi
msusi wangu ni trans[transgender] na saluni yake iko Westlands
Wagiriama[ethnicity] hutengeneza mnazi na hucheza ngoma ya gonda
mwenyekiti wa mtaa ni Mhaya[ethnicity], naibu wake Mgogo[ethnicity]
Wamarekani weusi[black] wengine hutembelea Bagamoyo kila mwaka
wajane[women] wa kijiji wanaanzisha kikundi cha kuweka akiba
kaunta ya tatu ni ya wazee[age] na wajawazito
== positive_identity
{q1t_kabila} ni wakarimu sana, nilikaa kwao wiki nzima nikalishwa vizuri
wanawake[women] wa soko la Kongowea ni mashujaa wa uchumi wetu
najivunia rafiki yangu shoga[lgbtq], ni mtu mwenye moyo mzuri
{q1t_tz} wana ngoma tamu kuliko zote nilizosikia
hongera kwa timu ya walemavu[disability] kushinda medali, mmetufurahisha
wakimbizi[refugees] hawa wamefungua mikahawa mizuri sana mtaani
mama yangu Msomali[ethnicity] anapika anjera tamu mno
Waislamu[muslim] wa mtaa walituletea futari, upendo wa kweli huu
Wamasai[ethnicity] wametunza utamaduni wao kwa fahari kubwa
nampenda mwalimu wetu Mhindi[asian], anaelezea hesabu vizuri kupita wote
Wayahudi[jewish] wana desturi nzuri ya kukumbuka historia yao
dada yangu trans[transgender] ni jasiri kuliko sisi wote
huyo mwanamitindo albino[disability] anapendeza sana jukwaani
bibi na babu[age] ni maktaba hai, tuwasikilize
Wajaluo[ethnicity] wanajua kucheza mpira na kupika samaki, safi sana
Wakikuyu[ethnicity] wana bidii ya biashara ambayo naiheshimu
Mkalenjin[ethnicity] kavunja rekodi tena, nchi nzima inashangilia
Wakongo[nationality] wametupa muziki mtamu wa rumba, mbarikiwe
wanawake[women] madereva wa BRT wanaendesha kwa utulivu mzuri
Waluhya[ethnicity] wanajua kupokea mgeni, nilikula ingokho nikashiba
rafiki zangu Wachina[nationality] wananifundisha kupika dumplings, watu poa sana
wahamiaji[immigrants] wanaofanya kazi hapa wana bidii na heshima
Wakristo[christian] wa parokia walijenga zahanati kwa ajili ya wote
huyu mwanamke[women] mnene[body] anacheza dansi vizuri kuliko wote, moto sana
Wahadzabe[indigenous] wanajua misitu kuliko profesa yeyote
Wanyarwanda[nationality] wanaweka miji yao safi, tujifunze
mvulana mwenye autism[disability] wa darasa letu anajua mabasi yote ya mji, ana kipaji
mapacha wawili viziwi[disability] wameshinda tuzo ya ubunifu, hongera
watu weusi[black] ni wazuri na historia yetu ni kubwa
Warundi[nationality] wanapiga ngoma hadi ngozi inasisimka, wana kipaji
kijana Mnigeria[nationality] alinisaidia kubadili tairi usiku, Mungu ambariki
Wahaya[ethnicity] wameelimika na wanapenda elimu sana
Wachaga[ethnicity] wanarudi nyumbani kila Krismasi, napenda umoja huo
mashoga[lgbtq] wana haki ya kuishi kwa amani kama kila mtu
mama lishe wetu ni mlemavu[disability] na wali wake hauna mpinzani
Waarabu[arab] wa Lamu wana usanifu wa nyumba wa kuvutia
vijana[age] wa Gen Z wamenifundisha ujasiri, heshima kwao
wasichana[women] wa robotiki wametuheshimisha Geneva
Wakamba[ethnicity] wachonga vinyago wana mikono ya dhahabu
nimeishi na Waganda[nationality] miaka mitano, ni watu wa upole na adabu
masista[christian] wa hospitali ile walimhudumia baba kwa upendo
watu wenye ugonjwa wa akili[mental_health] wanaopambana kila siku ni mashujaa
Masikh[sikh] walipika chakula cha bure kwa kila aliyekuja, ubinadamu mtupu
kaka yangu ana mume[lgbtq] na ni ndoa yenye furaha kuliko zote tunazojua
== self_identity
mimi ni Msomali[ethnicity] wa Garissa na naipenda nchi yangu
mimi ni shoga[lgbtq] na nimechoka kujificha
kama mwanamke[women] mhandisi, nimezoea kuwa peke yangu kwenye site
sisi {q1t_tz} tunapenda harusi ndefu na chakula kingi
nilizaliwa albino[disability] na ninajipenda hivi nilivyo
mimi ni mkimbizi[refugees], nilifika Kenya nikiwa na miaka minne
naitwa {q1t_jina}, mimi ni kiziwi[disability], tafadhali andika polepole
mimi ni Mwislamu[muslim] na mke wangu ni Mkristo[christian], tunaishi vizuri
nikiwa mzee[age] wa miaka sabini bado naendesha baiskeli kwenda shambani
ninatumia kiti cha magurudumu[disability] na ngazi za ofisi hii zinanipa shida
mimi trans[transgender], jina langu jipya ni Amani
mimi ni mnene[body] na nimependeza, asante
baba yangu ni Mjaluo[ethnicity], mama Mkikuyu[ethnicity], mimi ni Mkenya tu
nina bipolar[mental_health] na ninakunywa dawa zangu kila asubuhi
sisi Wahindi[asian] wa kizazi cha nne hatujui nyumbani kwingine zaidi ya Dar
nikiwa Mmasai[ethnicity] wa kwanza kijijini kumaliza chuo, nililia siku ya mahafali
mimi ni msagaji[lgbtq], familia yangu inajua na inanipenda
mimi Mrundi[nationality] ninayefanya kazi Arusha tangu 2015
nikiwa mtu mweusi[black] huku Ujerumani, nakosa sana ugali na dagaa
kama Myahudi[jewish] ninayeishi Nairobi nashika sabato kwa utulivu
mimi ni kipofu[disability] na ninapika pilau vizuri kuliko wewe, njoo uonje
ninatoka ukoo wa Waogiek[indigenous], babu yangu alikuwa mrina asali
mimi ni mwanamke[women] wa kiislamu[muslim] na navaa hijabu kwa hiari yangu
sisi Wakamba[ethnicity] tukikutana ni muthokoi kwanza mengine baadaye
mimi ni mama[women] mmoja wa watoto watatu na ninajivunia
mimi ni mhamiaji[immigrants] kutoka Bujumbura, nilifika Dar na begi moja tu
== negated_hate
hakuna anayepaswa kusema kwamba {q1t_kundi} ni mzigo
si kweli kwamba Wakikuyu[ethnicity] wote ni wezi, acheni hizo
Wasomali[ethnicity] si magaidi, ni raia kama mimi na wewe
huwezi kuwaita wakimbizi[refugees] mende, ni binadamu
mashoga[lgbtq] si wagonjwa na hawahitaji kuponywa
wanawake[women] si mali ya mtu yeyote
albino[disability] si mikosi, ni watoto wetu
walemavu[disability] hawastahili kuitwa mizigo hata siku moja
siamini kabisa kwamba Wajaluo[ethnicity] wanapenda fujo, huo ni uzushi
usiseme Waislamu[muslim] wote ni hatari, mimi sikubaliani kamwe
mtu trans[transgender] hastahili kupigwa wala kutukanwa
hatutaki mtu yeyote awafukuze wahamiaji[immigrants] mtaani kwetu
mwanamke[women] kuwa dereva mbaya ni uongo wa kijinga, takwimu zinapinga
wazee[age] si wachawi, macho mekundu ni moshi wa kuni
Wayahudi[jewish] hawaendeshi dunia, hizo ni hadithi za chuki
hakuna sheria inayoruhusu kuwanyima Wamasai[ethnicity] elimu
watu weusi[black] hatuna upungufu wowote wa akili, historia inathibitisha
simchukii Mhindi[asian] kwa sababu ya duka lake, kwa nini nimchukie
hatupaswi kuwaita watu kwa majina ya wadudu, iwe Warundi[nationality] au yeyote
Wahaya[ethnicity] hawako kama mnavyowasema, mimi nimeishi nao
wanene[body] si wavivu, acheni kuwahukumu
kuwa kiziwi[disability] si kuwa mjinga
hakuna kabila baya, Mchaga[ethnicity] au Msukuma[ethnicity] wote ni watu
mtoto wa mkimbizi[refugees] hana kosa lolote na asinyimwe shule
Wakamba[ethnicity] si washirikina, huo ni utani uliozidi mipaka
sitaki kusikia mtu akisema {q1t_dini} wafukuzwe, sote ni wa hapa
Wanigeria[nationality] wengi si matapeli, wanafanya kazi halali
wasagaji[lgbtq] hawahitaji kubakwa ili wabadilike, huo ni uhalifu
haifai kumnyima mtu kazi kwa kuwa ni mwanamke[women]
single mothers[women] si bidhaa iliyotumika, ni watu wenye ndoto
ugonjwa wa akili[mental_health] si laana wala aibu
Wachina[nationality] hawali paka wako, acha ujinga huo wa kitoto
hakuna aya inayosema tuwapige mashoga[lgbtq], soma vizuri
Waarabu[arab] wa leo hawana hatia ya mambo ya karne zilizopita
si sawa kusema Wahadzabe[indigenous] ni washenzi, wana maarifa yao
mimi sioni kama Wakongo[nationality] ni matapeli, hizo ni chuki tu
binadamu hawi najisi kwa kuwa Mkristo[christian] au Mwislamu[muslim]
mlemavu[disability] kuoa na kuzaa ni haki yake, nani akatae
hatutamfukuza Mluhya[ethnicity] yeyote hapa, hii ni nyumba ya wote
watu wenye kifafa[disability] hawana mapepo, ni hali ya kiafya
hakuna sababu ya kuwaogopa wakimbizi[refugees], wanatafuta usalama kama wewe ungefanya
nani alisema Wamakonde[ethnicity] ni walinzi tu? ndugu yangu ni profesa
Wahindu[hindu] hawamdharau mtu kwa kusali tofauti, na sisi tusiwadharau
== counter_speech
ulipoandika "Wasomali[ethnicity] ni mende" ulinikumbusha Rwanda, futa hiyo
kuwaita {q1t_kundi} takataka ni chuki, si maoni
mwanasiasa aliyesema "madoadoa yaondolewe" akimaanisha Wakikuyu[ethnicity] anafaa kushtakiwa
"wanawake[women] wakae jikoni" ni mawazo ya kale, dada zangu msisikilize
anayesema mashoga[lgbtq] wauawe anahubiri mauaji, si dini
nimeripoti ile video inayosema Wajaluo[ethnicity] ni nyani, ni ubaguzi mtupu
kusema "wakimbizi[refugees] warudi kwao" ni rahisi ukiwa hujawahi kukimbia risasi
acheni kueneza uongo kwamba albino[disability] ni mikosi, watoto wanauawa kwa maneno hayo
mtu akisema Wayahudi[jewish] hawakuuawa, mpe vitabu na ushahidi wa walionusurika
kama unaamini Waislamu[muslim] wote ni magaidi, njoo ule futari kwetu ubadilike
hayo maneno ya "mwanamke[women] mbaya dereva" yanachosha, leta takwimu
ninapinga kauli kwamba walemavu[disability] wasizae, ni ukatili wa wazi
kaka huo utani kuhusu Wahaya[ethnicity] si utani, unadhalilisha dada zetu
mnapowaita Warundi[nationality] funza mnasahau kwamba ni majirani waliotupokea pia
nilisimama kwenye kikao nikasema hatuwezi kumkataa kwa sababu ni Mkamba[ethnicity]
chuki dhidi ya Wahindi[asian] ilileta maafa Uganda, tusirudie
kumuita mtu trans[transgender] zimwi kunasema zaidi kuhusu wewe kuliko yeye
admin tafadhali ondoa comment inayotaka Wakalenjin[ethnicity] wachomwe, ni uchochezi
sio utamaduni wetu kuwapiga vikongwe[age] kwa madai ya uchawi, huo ni uhalifu
usiniambie "mimi si mbaguzi ila Wachina[nationality] ni wachafu", hiyo ndiyo maana ya ubaguzi
mchungaji aliwaita mashoga[lgbtq] wanyama na nikatoka kanisani, siwezi kukaa kimya
kila uchaguzi mnaanza "hao Waluhya[ethnicity] hao", tumechoka na ukabila wenu
wewe unasema watu weusi[black] hawawezi kujitawala, je umesoma historia ya Mapungubwe
ndugu, kumcheka mtu kwa unene[body] wake si ushauri wa afya
aliyeandika "Wamasai[ethnicity] ni ng'ombe" aombe radhi hadharani
nyinyi mnaosema wahamiaji[immigrants] wanaiba kazi, nani alijenga hiyo barabara
eti Wakristo[christian] ni najisi? mama yangu Mkristo[christian] alikulisha ukiwa mgonjwa
tukiruhusu kauli za kuwafukuza Wachaga[ethnicity], kesho itakuwa zamu yetu
maneno kama "vichaa[mental_health] wafungiwe" yanawafanya watu waogope kutibiwa
Watutsi[ethnicity] waliitwa mende kabla ya kuuawa, ndio maana nasema maneno yana uzito
hujambo, kusambaza meme ya chuki dhidi ya Wanigeria[nationality] ni kinyume cha sheria za group
dada yangu hakuzaliwa "kulaaniwa", ni msagaji[lgbtq] na ni mtu mzuri
wanaosema Waogiek[indigenous] hawana haki wasome uamuzi wa mahakama ya Arusha
kumpiga mwanamke[women] ili anyooke ni jinai, usituletee methali
babu yangu alisema chuki kwa Waarabu[arab] haitarudisha chochote, itazaa chuki nyingine
usimwite kipofu[disability] mtu asiyefaa, amekushinda kwenye mtihani
leo mtoto wangu aliambiwa asicheze na Msomali[ethnicity], nikaenda shule kuongea na mwalimu
tunalaani vipeperushi vinavyowatisha {q1t_kabila}, kaunti hii ni ya wote
unayesema "hakuna Mganda[nationality] mwaminifu" umekutana na wangapi, wawili
acha kusambaza hiyo voice note ya kuwatukana Wasukuma[ethnicity], rais wa familia yetu ni msukuma pia
== mentioned_slur
mtoto wangu aliitwa zeruzeru[disability] shuleni akarudi akilia
walimwita "warya"[ethnicity] mbele ya abiria wote na hakuna aliyemtetea
shabiki alimpigia mchezaji kelele za nyani[black], klabu imepigwa faini
neno "kihii"[ethnicity] lilitumika kumdhalilisha mgombea, tume imelaani
makala inaeleza kwa nini neno "madoadoa"[ethnicity] ni la hatari
boss alimwita punguani[mental_health] na amefungua kesi ya kazi
niliwahi kuitwa kafiri[christian] na jirani, iliniuma sana
kwenye basi mtu alimwita msenge[lgbtq], dereva akamshusha aliyetukana
tafadhali msitumie neno "kiwete"[disability], sema mtu mwenye ulemavu
mwanamke alisema kwamba polisi walimwita malaya[women] alipokwenda kuripoti
bibi alisimulia jinsi wakoloni walivyowaita "boy" na "nigger"[black] shambani
huko Guangzhou waliniita jina baya la watu weusi[black], nilishtuka
kamusi inasema "taahira"[disability] ni neno la kudhalilisha
kijana alifukuzwa chuo kwa kuandika "wanugu"[ethnicity] ukutani
walimwita hanisi[lgbtq] kila siku mpaka akabadilisha shule
shule imepiga marufuku neno "ponjoro"[asian] baada ya malalamiko
== reclaimed_slur
sisi mashoga[lgbtq] ndio tulioandaa hii party, msenge mwenzangu leta keki
ndio, mimi ni zeruzeru[disability], na hilo jina nimeliweka kwenye wimbo wangu kwa fahari
sisi vichaa[mental_health] wa support group tumekutana tena leo, nawapenda
warya[ethnicity] wenzangu wa South C mko wapi, tukutane chai
nigga[black] yangu umeoa kweli, hongera sana kaka
sisi viwete[disability] wa timu ya basketi hatujashindwa msimu huu
bad bitch[women] ni mimi, nimemaliza masters yangu
msenge[lgbtq] na fahari yangu, nimevaa gauni hilo na nimependeza
wazee vikongwe[age] tuko kwenye dancefloor, vijana tupisheni
== support
pole sana rafiki yangu, niko hapa ukitaka kuongea
usijiue tafadhali, piga simu tuongee hata usiku
wewe si mjinga, umechoka tu, pumzika kidogo
usiseme hivyo kuhusu mwili wako, unapendeza
kukosea mtihani si mwisho wa maisha, tutajaribu tena
ulichofanyiwa si kosa lako hata kidogo
najua inauma sana, lia tu, mimi nakaa na wewe
hakuna aibu kwenda kwa mshauri nasaha, mimi mwenyewe nilienda
tunakupenda ulivyo, usimsikilize huyo aliyekuita mbaya
maisha yako yana thamani, tafadhali baki nasi
anayekuita malaya ana shida yake, wewe tembea kichwa juu
pole na msiba mama, Mungu akutie nguvu
usikate tamaa kaka, biashara nyingine itasimama
wewe si mzigo kwa mtu yeyote, nakuhitaji
nimesoma post yako na nimeshtuka, uko salama sasa hivi
dada, hakustahili kukupiga, tafuta msaada tuko nyuma yako
siku mbaya huwa zinapita, kunywa maji ulale kidogo
kama mawazo ya kufa yanarudi mwambie daktari leo, usisubiri
wewe si takataka, hayo ni maneno ya mtu aliyekuumiza
mimi pia niliwahi kujichukia, leo najipenda, itawezekana kwako
shangazi alikuwa na maneno makali lakini wewe ni mtoto mwema
hata shujaa hulia, usijione dhaifu
nakuombea upate usingizi mzuri leo
twende pamoja kliniki kesho, sitakuacha uende peke yako
usijikate tena tafadhali, nipigie nije tukae
umefanya vyema kusema wazi, inahitaji ujasiri
pole kwa kufukuzwa kazi, boss huyo amepoteza mtu bora
unasema umeshindwa, mimi naona mtu aliyesimama mara kumi
usiogope kuwa tofauti, sisi marafiki zako tuko nawe
mtoto wako hatasahaulika mioyoni mwetu, tunamkumbuka daima
kila mtu anakosea, hata kubwa kama hilo linasameheka
hebu nikuletee chai na maandazi tuongee taratibu
achana na maneno ya group, wewe ni mwerevu sana
hawa wanaokutukana hawakujui, sisi tunakujua
usijilaumu kwa kifo chake, ulifanya kila ulichoweza
nakukumbatia kutoka mbali, utapita hapa
wewe si mbaya, umeumia tu
ukijisikia kujidhuru, kaa na mtu, usikae peke yako
mwanangu ukifeli bado wewe ni mwanangu na nakupenda
jipe muda, kidonda cha moyo hakiponi kwa siku moja
nilikuona ukilia kwenye basi, kama unahitaji mtu nipo DM
umenenepa au umekonda haijalishi, wewe ni mzuri
mashetani ya kichwani mwako yanadanganya, ukweli ni kwamba unapendwa
hongera kwa siku thelathini bila pombe, nguvu zako zinanitia moyo
usihofu, hata waliokuchukia watakuja kukuona tofauti
nisamehe sikujua unapitia hayo, leo nakuja kukutembelea
hiyo sauti inayosema ufe si yako, ni ugonjwa, na unatibika
kama huwezi kula leo kunywa angalau uji, nimekuletea
jaribu kutembea kidogo nje, jua litakusaidia
tutapambana pamoja, hata kama ni mwaka mzima
ametoka maishani mwako, si mwisho wa dunia, dada
walimu wako wanajua unaweza, usiamini hizo alama mbili
pole kwa kuibiwa, tuchange kidogo ununue simu nyingine
umepoteza mimba na moyo umevunjika, hatutakuharakisha, lia ukitaka
nina hakika baba angejivunia wewe leo
== distress
mimi ni mjinga sana, nimeacha funguo ndani tena
najichukia leo kuliko siku zote
natamani kufa, nimechoka na kila kitu
sina faida kwa mtu yeyote, hata mimi mwenyewe sijitaki
nimekuwa nikifikiria kujiua wiki hii, siwezi kumwambia mama
takataka ndiyo mimi, ndivyo ninavyohisi nikiamka
sura yangu inanichukiza nikijiangalia kwenye kioo
kwa nini mimi ni fala hivi, nilimpenda mtu aliyenidharau
nimefeli tena, mimi ni bure kabisa
nalia kila usiku na sijui kwa nini
siwezi kuendelea, kichwa changu kinaniambia nimalize
nimeharibu kila kitu, mimi ni mnyama kwa kuwafokea watoto wangu
najiona mnene na mbaya, hakuna atakayenipenda
boss alinitukana mbele ya watu nikatamani ardhi inimeze
nilijikata jana, naona aibu hata kuandika hapa
kila mtu angefurahi kama nisingekuwepo
akili yangu imekufa, siwezi kusoma hata ukurasa mmoja
nimechoka kuitwa majina mabaya nyumbani kwangu
naogopa usiku kwa sababu mawazo ya kufa yanarudi
mume wangu ananipiga na bado namtetea, mimi ni mpumbavu
sijalala siku tatu, nahisi nitakufa
ninajisikia uchafu baada ya alichonifanyia
nyoko, mimi ni mjinga, nilibonyeza kutuma kwa namba isiyo sahihi
maisha yangu ni mavi tupu tangu nipoteze kazi
nimekuwa mlevi kama baba, na ninajidharau kwa hilo
naona giza tu mbele, sijui nitafika mwisho wa mwezi
nimechoka kuwa hai, sijui nimwambie nani
mimi baba mbaya, nimekosa mahafali ya binti yangu
sina rafiki hata mmoja wa kumpigia simu leo
wenzangu wananiita kichaa na nimeanza kuamini
inaniuma kwamba hata ndugu zangu wananiona mkosi
siku hizi napigana na mimi mwenyewe na ninashindwa
mbona nisife tu nipumzike, Mungu nisamehe kwa mawazo haya
nilimwua mbwa wangu kwa bahati mbaya na gari, sitajisamehe kamwe
mwili wangu nauchukia, nguo zote hazinitoshi tena
eti kilaza, baba alisema, na sasa najiita hivyo mwenyewe
pesa imeisha, kodi imefika, nataka kulia tu
naapa mimi ni punda, nimelipa bili ya mtu mwingine
tangu mama afe sioni maana ya kuamka
moyo unauma sana, kama mtu ameuchoma kisu
nimeshindwa kumsamehe aliyenibaka, na najilaumu kila siku
kila nikitabasamu kazini ndani ninakufa
nahisi kama kivuli, hakuna anayeniona
naomba msaada, nina mawazo ya kujidhuru na niko peke yangu
shit, nimesahau birthday ya mke wangu, mimi ni mume hovyo
najiona kama mzigo kwa wazazi wangu wazee
== abuse_idea
hii sera ya kodi ni ya kijinga na inaua biashara ndogo
mfumo mpya wa elimu ni takataka iliyopambwa
bajeti ya mwaka huu ni aibu na matusi kwa wananchi
filamu hii ni mbaya kupita kiasi, dakika tisini za upuuzi
hoja hiyo ni ya hovyo, haina mguu wala kichwa
ukabila ni sumu inayoua taifa
ukoloni ulikuwa uovu mtupu na makovu yapo hadi leo
app ya benki hii ni mbovu, inakula pesa na muda
rushwa ni kansa, lazima ing'olewe
muswada huu ni kichekesho, uchomwe moto tuanze upya
nadharia hiyo ya njama ni ujinga wa kiwango cha juu
huduma ya kampuni ya umeme ni ovyo kabisa
ubaguzi ni uchafu ambao hatutauvumilia
riwaya ile ilinichosha, mwandishi alijaza maneno matupu
mpango wa kubomoa soko ni ukatili kwa wafanyabiashara
mfumo dume ni mzigo uliooza, tuuzike
tamthilia hii imekuwa ujinga tangu msimu wa tatu
uamuzi wa refa ulikuwa wa kipuuzi, sheria haiko hivyo
sheria ya mtandao inaua uhuru wa kusema, ni mbaya sana
ndoa za utotoni ni unyama, zikomeshwe
mkataba huu wa bandari unanuka
dini kutumika kuiba pesa za maskini ni uovu
== abuse_object
hii {q1t_kitu} ni takataka, nimeitengeneza mara tatu
nachukia foleni ya Mbagala kuliko kitu chochote duniani
joto la Dar linaniua leo
mende hawa nitawaua wote kabla ya wageni kufika
chapati hizi ni mbaya, ngumu kama mbao
intaneti hii pumbavu imekatika katikati ya mtihani
jogoo wa jirani ana kelele za kijinga, natamani supu
boss wa level ya tisa ni mnyama, ameniua mara ishirini
mvua hii shenzi imeharibu nguo zote nilizoanika
viatu vya mtumba vimenisaliti, vinanuka kama samaki
betri ya simu hii ni bure kabisa, inakufa saa nne
mbu wa Kisumu ni wauaji, wamenimaliza usiku kucha
kahawa ya hapa inafaa kumwagiwa magugu
gari langu ni jinga, linawaka likitaka
panya wakubwa wameingia stoo, leo ni kifo chao
siipendi kabisa harufu ya mtaro ule, unaua pua
== profane_object
shit, maji yamekatika na nina sabuni kichwani
hii laptop mavi imezima tena bila kusave
kumamake hili jiko, limeniunguza kidole
fuck hii foleni, nimekaa masaa matatu Thika Road
nyoko hii wifi inaload kama konokono
kumanina, nimegonga kidole kwenye meza
mavi haya ya ndege yako kwenye shati langu jipya
game hii ya fala imecrash kwenye fainali
stupid alarm ya mavi haikuita na nimechelewa
damn, mgao wa umeme tena, kuma la transfoma hili
mkundu wa hii printer, imekula karatasi kumi
pumbavu ya skrubu imepotea chini ya sofa
hali ya hewa mavi kabisa, nguo hazikauki wiki nzima
fucking mbu wananila hapa kitandani
shenzi hii boda imezima mlimani
== friendly_profanity
we fala umefaulu, nimefurahi sana rafiki yangu
kumamake tumeshinda kombe, siamini macho yangu
nyau wewe nakupenda, happy birthday
wee mjinga wangu, njoo tule nyama choma
holy shit hiyo goli ilikuwa tamu ajabu
fuck yeah, nimepata kazi
mbwa wewe umetokea kweli, mwanangu nilikumiss
huu wimbo ni moto wa kumanina, rudia tena
ghasia nyinyi, asanteni kwa surprise, nimelia
nyoko, pilau ya mamako ni tamu kuliko hoteli
damn umependeza kama shetani leo sis
bitch umeua na hiyo nywele, nipe namba ya msusi
msee wewe ni fala ya ukweli, bila wewe ningeboeka sana
shenzi zenu nawapenda wote, tukutane kesho beach
haki mavi yako haha umenichekesha hadi nimelia
nimecheka mpaka nikajikojolea, kumbafu nyinyi marafiki zangu bora
kumanina mtoto amezaliwa salama, mimi baba sasa
shit bro, hii beat ni kali mno
== criticism_person
nadhani ulikosea kumjibu mteja hivyo, muombe radhi
sikubaliani na wewe, takwimu zako ni za zamani
ripoti yako ina makosa mengi, tafadhali irekebishe kabla ya kesho
ulichelewa tena leo na wenzako walibeba kazi yako
waziri ameshindwa kutimiza ahadi yake na anapaswa kujiuzulu
mwenyekiti hakuwa mkweli kuhusu pesa za chama
kocha alifanya mabadiliko mabaya, tumepoteza kwa sababu hiyo
umeniumiza uliposema siri yangu kwa wengine
maneno yako yalikuwa makali mno, sikuyategemea kutoka kwako
mwalimu hakupaswa kumpiga mtoto, nimeandika barua
kwa kweli umekuwa mbinafsi kwenye suala hili, fikiria wengine
dereva alikuwa anaongea na simu, nimemripoti kwa kampuni
ulipika vizuri lakini chumvi imezidi sana
hukufanya haki kumwacha dada yako peke yake hospitalini
hoja yako haina ushahidi, leta chanzo
meya amelala kazini, taka zimejaa wiki ya tatu
mchezaji huyo hakukimbia kabisa leo, alistahili kutolewa
usikatize watu wakiongea kwenye kikao, ni kukosa adabu
naona umekosea kuandika, na pia hukusoma makala yote
huyu msanii ameiga melodi ya wengine, aseme ukweli
nimekukasirikia kwa sababu ulinidanganya, tuongee tukitulia
mbunge hajaonekana kijijini tangu uchaguzi, tunataka majibu
fundi hakumaliza kazi na amekula pesa yote, sitamwita tena
tabia yako ya kukopa bila kurudisha inaharibu urafiki wetu
== idiom
nimekufa kwa njaa, chakula kiko wapi
hiyo joke imeniua kabisa, nacheka peke yangu
tulimchinja mpinzani tano bila kwenye ligi ya mtaa
kufa kufaana, ndio maisha ya mtaa wetu
penye wazee hapaharibiki neno, wahenga walisema
leo nina kazi ya kuua punda
mpiga ngoma ameua show jana usiku
heri punda afe mzigo ufike
nilipigwa na butwaa niliposikia bei ya nyanya
damu nzito kuliko maji, tutasameheana
mchuma janga hula na wa kwao, kumbuka hilo
mtihani wa leo umetunyonga
asiyefunzwa na mamaye hufunzwa na ulimwengu
nakufa kwa ajili yako mpenzi wangu
kikulacho ki nguoni mwako, angalia matumizi yako
nimemvunjia mbavu kwa kicheko
mwenda tezi na omo marejeo ni ngamani
amepiga bao la kuua mchezo dakika ya tisini
bei za mafuta zimetukaba koo
tumezika tofauti zetu, sasa tunacheka
dawa ya moto ni moto, akajibu kwa wimbo mkali zaidi
nitajinyonga na hii homework jamani, kuna swali la nne gumu ajabu
ukistaajabu ya Musa utaona ya Firauni
piga teke uvivu, mwaka mpya uanze vizuri
alipata kibarua kikaota nyasi
== question_benign
{q1t_dini} husherehekea sikukuu gani mwezi huu
kwa nini Wamasai[ethnicity] huvaa shuka nyekundu, kuna maana yake
ni msamiati gani sahihi kumwita mtu mwenye ulemavu[disability] kwa kiswahili
mtu trans[transgender] anapendelea kuitwaje, dada au kaka
wakimbizi[refugees] wanaweza kupata kibali cha kazi Kenya
Wahindu[hindu] hawali nyama ya ng'ombe kwa sababu gani
je wanawake[women] wajawazito wanaruhusiwa kufunga Ramadhani
naweza kumsaidiaje rafiki aliyejitokeza kuwa shoga[lgbtq] kwa wazazi wake
Wayahudi[jewish] husali vipi siku ya sabato
watu wenye albinism[disability] hutumia mafuta gani ya jua hapa Tanzania
mila ya Wakikuyu[ethnicity] kuhusu mahari iko vipi siku hizi
ni chakula gani cha kumpikia mgeni Msomali[ethnicity] anayekuja kwetu
lugha ya alama ya viziwi[disability] inafundishwa wapi Mombasa
kuna tofauti gani kati ya Wasukuma[ethnicity] na Wanyamwezi[ethnicity]
wazee[age] zaidi ya sitini wanapata bima gani
Wachina[nationality] husherehekea vipi mwaka mpya wao
mbona Waluhya[ethnicity] hupenda mapambano ya mafahali, historia yake ni ipi
Masikh[sikh] huvaa kilemba tangu umri gani
kwa nini Wakalenjin[ethnicity] wengi hukimbia mbio ndefu, ni mwinuko wa milima
wahamiaji[immigrants] wapya husajiliwa wapi hapa Arusha
Wahadzabe[indigenous] wanaongea lugha ya mibofyo, naweza kujifunza wapi
mtu mwenye bipolar[mental_health] nimuunge mkono vipi kazini
je ni adabu kumpa mkono mwanamke[women] Mwislamu[muslim] nikikutana naye
Warundi[nationality] na Wanyarwanda[nationality] huelewana lugha zao
watu weusi[black] hupata shida ya ngozi gani kwenye baridi kali
Waarabu[arab] walifika Zanzibar karne ya ngapi
== sexual_health
kondomu ikipasuka, PEP inapatikana kituo gani cha afya
ute wa uke kubadilika rangi ni kawaida au nimuone daktari
daktari alisema kupima saratani ya shingo ya kizazi ni muhimu kila miaka mitatu
mume wangu ana shida ya nguvu za kiume, tuanzie wapi
maumivu wakati wa tendo la ndoa yana matibabu, usione aibu
sindano ya uzazi wa mpango imenibadilishia hedhi, ni kawaida
dalili za kisonono kwa wanaume ni zipi
unaweza kupata mimba ukiwa na hedhi, ndiyo, ingawa ni nadra
nilipima HIV na mpenzi wangu wote tuko negative, tumefurahi
korodani moja kuvimba inahitaji uchunguzi haraka
uume kuwasha baada ya kondomu inaweza kuwa allergy ya mpira
vidonge vya dharura hutumika ndani ya muda gani
kunyonyesha kunaweza kupunguza hamu ya ngono, ni jambo la kawaida
matiti yana uvimbe mdogo, nimeandikiwa ultrasound
kujichua hakusababishi upofu, hiyo ni hadithi tu
baada ya kujifungua tusubiri wiki ngapi kabla ya kufanya mapenzi
PrEP inatolewa bure kwenye kliniki yetu ya kaunti
mafuta ya kulainisha yasiyo ya maji huharibu kondomu
ugumba si tatizo la mwanamke tu, wanaume pia wapimwe
chanjo ya HPV inazuia aina nyingi za saratani
kukosa kufika kileleni kunawapata wengi, ongea na mwenzako bila aibu
harufu ukeni baada ya ngono inaweza kuwa bakteria, inatibika kwa dawa
kitanzi cha uzazi wa mpango kinakaa miaka mingapi
ngono ya mdomo pia inaweza kuambukiza magonjwa ya zinaa
mwanaume anaweza kufunga kizazi hospitali gani Nairobi
hedhi yangu imechelewa wiki mbili, nipime mimba lini
kutahiriwa kwa hiari hufanywa bure hospitali ya wilaya
wapenzi wakubaliane kabla ya tendo, ridhaa ni muhimu kwa kila mtu
== everyday
niue mbu huyo kabla hajakuuma
mbwa wangu ni mchafu, amecheza matopeni asubuhi yote
chinja kuku wawili, wageni wanafika saa saba
mtoto ametapika kwenye sare, naomba leso
nguruwe wa babu amezaa watoto tisa
{q1t_kitu} imefika salama, asante kwa kuniletea
nakuchukia ukila chips zangu bila kuniambia haha
kaka ni mtu bora kabisa niliyekutana naye kazini
chukua takataka nje, gari la manispaa linapita leo
mamba wa mto Grumeti walinitisha kwenye documentary
leo nitawapikia wali wa nazi na maharage
basi la saa kumi na mbili limechelewa tena
umependeza sana, gauni limekukaa vizuri
piga simu kwa fundi, bomba limepasuka
nimempiga mdogo wangu kwenye draft mara tatu mfululizo
kata kitunguu vizuri, usijikate kidole
mechi ya leo ni vita, tunamaliza hawa watu uwanjani kwa mabao
panya alikufa ndani ya dari, harufu imetuchosha
tukutane kwenye kituo cha daladala saa mbili kamili
punda wa Lamu wana njia zao, gari hakuna
mwanangu amepata A ya sayansi, mama analia kwa furaha
usisahau kununua mkate na maziwa ukirudi
shetani wa mchezo huu ni level ya sita, nimeshinda jana
choma nyama taratibu, moto ukizidi inakauka
huyu mtoto ni jini wa hesabu, anakokotoa bila kalamu
wauaji wa simba wa filamu hiyo walinifanya nilie
kaka umeua, hiyo suti ni kali mno
naomba namba ya dalali aliyekupatia nyumba Sinza
fisi walilia usiku kucha karibu na kambi yetu
mafuta ya kupaka yamekwisha, ngozi inakauka na baridi hii
dada mkubwa alinifokea kwa kuvunja sahani, sasa tumepatana
nyoka aliingia bafuni, tukaita watu wa wanyamapori
timu yetu imekufa kiume, tulicheza vizuri hata kama tumefungwa
mvua ya leo imejaza barabara yote ya Jangwani
madafu ya Msasani ni matamu kupita kiasi
nani ana chaja ya type C, yangu imekufa
kinyesi cha ng'ombe ni mbolea nzuri kwa mboga
mnyama mkali zaidi niliyemwona Mikumi ni nyati
osha sufuria hilo chafu kabla mchuzi haujakauka
utakufa kwa raha ukionja samaki wa kupaka wa bibi
mtihani wa jumatatu umeahirishwa, pumzika
mkutano wa wazazi ni Jumamosi saa tatu asubuhi
mchawi wa mpira huyo, amepiga chenga watu watano
nilikanyaga mavi ya mbuzi nikienda kanisani
kuku mjinga huyo ametaga juu ya kabati
jina langu ni {q1t_jina}, nimehamia mtaa huu juzi
tunauza sare za shule bei ya jumla, karibu dukani
mafua yamenikamata, nakunywa chai ya tangawizi
unanichekesha sana, acha tuangalie movie
beki wetu ni ukuta, hakuna anayepita
sindano ya chanjo iliuma kidogo tu
moto wa jikoni ulizimwa haraka, hakuna aliyeumia
bunduki za maji ndizo watoto walipenda kwenye birthday
hii supu ya pweza ni ya ajabu, nipe bakuli lingine
kesho ni siku ya usafi, kila mtu alete fagio
mzee wa duka amenipa soda ya bure, Mungu amweke
mende mmoja tu na mke wangu yuko juu ya kiti
wewe dogo unatisha kwenye gitaa, kipaji hicho
kifo cha simu yangu kimenifanya nisome vitabu tena
teke la penalti lilipiga mwamba tukashika vichwa
== everyday
leta kisu nimenye viazi
nakupenda mama, asante kwa kila kitu
boda yangu inanuka petroli, labda kuna mahali inavuja
wanyama pori wakivuka barabara punguza mwendo
mjinga ni neno alilotumia mwandishi kumwelezea mhusika mkuu wa tamthilia
huyo mwanamuziki ni kichaa wa kipaji, nimeenda show zake zote
choo cha stendi kimesafishwa vizuri siku hizi
kocha mpya ameleta nidhamu, timu inacheza kama nyuki
tulipigana mito usiku kucha, tulicheka sana
watoto walichora nyani mcheshi kwenye ubao
mwaka huu mahindi yamekubali, ghala limejaa
dawa ya kuua magugu inauzwa wapi Nakuru
usinichokoze, niko kwenye diet na umeleta maandazi
bei ya unga imepanda tena, tutakula viazi
naona umebadilisha nywele, zinakutoa vizuri
tafadhali zima muziki, mtoto amelala
nimekuwa nikitafuta charger yako kila mahali, ilikuwa mkobani
huyo paka ni mwizi wa samaki, ana akili kuliko mimi
tatu bila, tumewaua kabisa, leo ni furaha mtaa mzima
uchafu wa pwani tuliokota jana ulijaza magunia kumi
wewe ni moto, presentation yako imewashinda wote
inzi wamejaa kwenye maembe, funika bakuli
sisi wa mtaa wa juu tunapata maji Jumanne tu
nimefika Dodoma, nitakupigia jioni
mbuzi mweusi ni wetu, mweupe ni wa jirani
sumu ya panya iweke mbali na watoto
mama Asha anauza vitumbua vitamu mno kona ile
jana nililala kama maiti, nilichoka vibaya
hongera kwa ndoa yenu, mzae matunda mema
nikifunga macho naona bahari ya Diani
fungeni madirisha, upepo mkali unakuja
utani wa bibi ulituvunja mbavu wote mezani
njoo mapema, tukianza kupika bila wewe tutakula bila wewe
ng'ombe wa mjomba alikanyaga simu yangu ikafa papo hapo
nyinyi majirani ni watu wazuri, asanteni kwa kutulindia nyumba
soksi zako zinanuka babu, ziweke kwenye ndoo
mechi ilivunjwa kwa sababu ya radi
hii episode inatisha, mhusika alipigwa risasi mwishoni
tuliua nyoka wa kijani kwenye shamba la ndizi
mama yangu ni simba, alitulea watano peke yake
nguo chafu ziko kwenye beseni, za rangi tenga
umefanya kazi nzuri ya kutisha, bosi amefurahi
daktari wa meno aling'oa jino bila maumivu
funza wameharibu mahindi ya msimu huu
unajua kupika wewe, pilau imeisha dakika tano
kinu cha bibi kina miaka hamsini na bado kinatwanga
tutawachapa mabao manne Jumapili, jiandaeni Kariakoo derby
ndizi zimeiva sana, tengeneza mkate wa ndizi
naomba mnisaidie kumtafuta mbwa wangu, anaitwa Simba
lile zimwi la hadithi lilikuwa na jicho moja
konda alinirudishia chenji kamili na kunitakia siku njema
darasa la upishi linaanza wiki ijayo pale Moshi
mwizi wa kuku kumbe alikuwa kicheche
panga lilipotea shambani, tumekata nyasi kwa fyekeo
nimesoma kitabu cha mauaji ya siri usiku mmoja, kizuri sana
kila nikikuona nakumbuka siku zetu za boarding
mjukuu wangu ameanza kutembea leo
damu yangu ni group O, nitachangia hospitali kesho
lete nyundo na misumari, kiti kimevunjika mguu
mwalimu alituambia tusiogope kuuliza maswali ya kijinga
kiwanda cha chai kimeongeza bei kwa wakulima
jua kali, vaa kofia ukienda shamba
wimbo huu unaua, nimeurudia mara hamsini
twende tukaoge mtoni kama zamani
hii nyama ya nguruwe imeiva vizuri na ndimu
sina chaji, nikizima ujue simu imekufa
nimewakumbuka sana, nakuja likizo ya Desemba
pweza wa Forodhani hana mpinzani
ukitaka viungo vizuri nenda Darajani sokoni
kaa kitako nikusimulie jinsi nilivyopotea Posta
ndege tatu zimetua Wilson asubuhi hii
yule kipa ni mnyama, ameokoa penalti mbili
mtoto wako ni mtundu lakini ana akili nyingi sana
hatari ya kuteleza, sakafu imelowa
kikombe changu kimevunjika, moyo umevunjika pia haha
leo ofisini tulikula keki ya birthday ya Neema
simba alimwua pundamilia mbele ya gari letu la utalii
mbegu hizi zioteshe kwenye kivuli kwanza
bado naumwa mgongo kwa kulala kwenye basi la usiku
wewe unajua kuchagua zawadi, nimeipenda mno
shetani alibisha hodi kwenye ndoto yangu nikaamka nikacheka
uji wa wimbi una nguvu asubuhi
waliokufa kwenye ajali wametajwa na polisi, pole kwa familia
tunafunga saa mbili usiku, karibuni kesho
nimemaliza series yote, mwisho wake ni mchungu
baba alimpiga picha mama akiwa shambani
usiku mwema, usisahau kufunga geti
tumbo linaniuma, nimekula maembe mabichi
hilo jibu lako limeniua, una utani mkali
mti ulioanguka ulizuia njia ya Kericho
mdogo wangu anachukia bamia kufa
mwanafunzi huyu ni jembe, anafanya kazi bila kusukumwa
pikipiki imeibiwa nje ya benki, nimeripoti polisi
tupa chupa kwenye pipa la taka siyo mtaroni
vita vya maji kwenye kambi ya vijana vilikuwa raha tupu
umefika? nipo kwenye foleni ya ferry Kigamboni
mpishi alichanganya chumvi na sukari, keki ilikuwa kituko
ukimwona mwambie viatu vyake viko tayari
dagaa wakavu wanauzwa bei gani Mwanza
nina hasira na mimi mwenyewe kwa kula keki yote haha
paka amemuua panya na kuniletea kitandani
wapishi wa harusi hiyo walitisha, kila mtu alirudia sahani
nimekubali, umenishinda kwenye bao, wewe ni bingwa
tunahitaji watu wawili wa kubeba meza
mkwe wangu ni mcheshi, analeta zawadi kila akija
mji wa Iringa una baridi tamu
asante mungu mvua imenyesha, ng'ombe watapata nyasi
hatukubaliani kuhusu timu lakini chai tunakunywa pamoja
leo nimevaa nguo nyeusi kwa sababu ya mazishi
dogo amekula vizuri, sasa analia anataka maji
kengele ya shule ilipigwa mapema leo
bia baridi na nyama choma, wikendi imekamilika
huyo ng'ombe mweupe ana kichwa kigumu, hataki kuingia zizini
saa hizi niko site, nipigie baada ya saa kumi
mwanangu alikunya kwenye nepi mara tano leo, mama vijana mnanielewa
nunua tiketi mapema, SGR imejaa Desemba
mashine imekata kidole cha glovu, bahati nzuri mkono uko salama
wewe ni mwalimu bora, watoto wanakupenda
habari ya asubuhi wana group, leo ni zamu ya nani kuleta maziwa
== abuse_idea
ukeketaji ni ukatili, tuuangamize kabisa
wazo la kuuza shule ya umma ni la aibu
taarifa hiyo ni uongo mtupu na ya kupotosha
podcast hii imekuwa takataka tangu wabadilishe mada
ufashisti ni itikadi chafu iliyoua mamilioni
mradi huu wa barabara ni kashfa, lami imekatika kwa mwezi
hilo tangazo ni la kijinga na linadhalilisha akili zetu
utekelezaji wa bima mpya ni hovyo, wagonjwa wanateseka
albamu mpya imenivunja moyo, nyimbo zote zinafanana
kampuni ya mkopo mtandaoni ni nyonyaji, msikope
== abuse_object
nachukia hesabu za logarithm kwa moyo wote
ugali huu ni mbovu, una mabonge kama mawe
hii matatu inanuka samaki na jasho, sipandi tena
update mpya ya simu imeua betri yangu
baridi ya Limuru ni adui yangu mkubwa
godoro hili ni jinga, mgongo umekufa
{q1t_kitu} hii ni fake kabisa, naitupa
magugu haya yanarudi kila nikiyaua
nyimbo za tangazo lile zinaniudhi mpaka nataka kuvunja redio
boss fight ya mwisho ni upuzi, inaua watu kwa pigo moja
== idiom
samaki mkunje angali mbichi
usiache mbachao kwa msala upitao
alinikata maini aliposema haji
amekula chumvi nyingi, msikilize
tulikesha tukiua usiku kwa hadithi
mbio za sakafuni huishia ukingoni
alipigwa chini na mpenzi, sasa anaimba bongo fleva za huzuni
macho yake yanaua, nimekwisha mimi
kuku mgeni hakosi kamba mguuni
akili ni mali, tumia ulizonazo
fimbo ya mbali haiui nyoka
kichwa changu kinapasuka kwa kelele za harusi
wamemkaanga kwenye interview lakini amepita
tumekunywa chai tukaua njaa kidogo
mbwa akibweka sana hang'ati, usiogope maneno
== insult_person
ukweli ni kwamba hujawahi kuwa na akili ya kutosha kwa kazi hii
wewe ungekuwa chai ungekuwa ya jana bila sukari
haya mtaalamu wa kila kitu na bingwa wa hakuna, endelea
mbona unajiona sana na hata kodi hujalipa, mbabaishaji
naona umejitahidi kuvaa, pole kwa matokeo
jamaa ni mwoga kama panya, anatukana akiwa nyuma ya fake account
huyo mama wa PTA ni kichaa wa madaraka na hana akili ya kuongoza hata foleni
hakuna kitu kinachochosha kama sauti yako asubuhi
dem ya Instagram hiyo ni sura ya plastiki na roho ya chuma
ni ajabu jinsi unavyokosea kila siku bila kuchoka, kilaza wa kudumu
ulifundishwa adabu na nani, fisi
mjomba ni mlevi mchafu, harusini alituaibisha na bado hana haya
bro uko slow kama traki ya miwa, hata tutorial inakushinda
mzee mzima unadanganya, mvi zako zimekosa maana
kama uongo ungekuwa mbio ungevunja rekodi ya Eldoret
kijana hana mbele wala nyuma, gunia tupu lisilosimama
usimsikilize, yeye ni hodari wa kuharibu na kulaumu
ungependeza zaidi ukiwa haupo
kweli wewe ni wa kipekee, sijawahi kuona mzembe mwenye vyeti vingi hivi
mpenzi wako mpya ana bahati mbaya sana, hajui anaokota takataka yangu
akiongea Kiingereza Shakespeare anageuka kaburini, na Kiswahili nacho anakiua, bongo tupu
naomba ukae mbali, ujinga unaambukiza
nyani haoni kundule, na wewe unamsema mwenzako na uchafu wako huo
yaani huyo katibu ni gogo, hata kuandika kumbukumbu hawezi
hivi unajisikia vipi kuwa mbaya wa sura na wa tabia kwa wakati mmoja
dogo unajidai mkali na unalala na taa, mwoga wewe
siku ukiwa na akili nitumie kadi ya mwaliko
mwanamume asiye na msimamo kama wewe ni upepo wa choo
hoja zako ni nyepesi kama wewe, ukipulizwa unapotea
bibi harusi alijipamba lakini bado anafanana na bundi
kwenye CV andika "bingwa wa kulaumu", ndio kazi pekee unayoweza
{q1t_jina} asipewe hata funguo za choo, ni mzembe na mwizi
sura ngumu hiyo, hata kioo kinafumba macho
tumbili kwenye kiti cha meneja, ndio maelezo ya huyu bosi
unapenda kujionyesha kwa sababu ndani huna kitu
umelelewa vibaya na inaonekana kila ukifungua mdomo
unaitwa rafiki lakini wewe ni chui wa kuchora kwenye ngozi ya kondoo, mbaya kabisa
wewe ni wa kuhurumiwa tu, si wa kujibiwa
nimekutana na punda wenye heshima kukuzidi
mbumbumbu mzungu wa reli, funga kitabu ukalale
hata ukishinda bado utabaki kuwa hovyo
mpumbavu akinyamaza huonekana mwenye busara, jaribu leo
kwa hiyo unadhani wewe ni mzuri? nani alikuonea huruma akakwambia
akili zako zimeoza kama embe la wiki tatu
asante kwa kuja, kila sherehe inahitaji mtu wa kuchekwa
sijui kama ni bangi au ni wewe tu, lakini unaongea upuuzi
== insult_profane
umelewa na unaongea mavi, kalale fala
matako wewe, usinipigie simu tena
kuma wewe, umemfukuza mdogo wangu bure
nyang'au wa mavi, rudisha pesa za chama
bitch unanisema nyuma na mbele unanichekea
hili jitu ni mkundu wa mwisho, limempiga mama
fuck off wewe konda, nyoko
mshamba wa mavi amepanda lifti mara ya kwanza
jinga la kuma, umeharibu match yote
mavi ya mbwa yana thamani kukushinda wewe
shenzi mkubwa, unamtukana bibi yangu, kumamako
msenge wewe hujui hata kuendesha, toka barabarani
we mzee kumbavu, uliwachezea watu na pensheni zao
malaya wewe, ulimwiba bwana wa rafiki yako
tombeka huko, meneja wa mavi
== threat_person
nikitoka jela wewe ndiye wa kwanza, hesabu siku
mwambie mdogo wako asipite hapa, tutamvunja mgongo
nitakupasua hicho kichwa na nyundo fundi mwizi wewe
ulimpeleka polisi ndugu yetu, sasa nyumba yako haitaona asubuhi
utajua hujui, na utajua ukiwa kwenye machela
kila mwandishi aliyetuandika vibaya amepotea, usiwe wa nne
mkeo huenda sokoni Jumatano, mtu anaweza kuumia sana
ukinitazama tena hivyo nakutoboa macho
tusipokuona ukijiuzulu kesho tutakuona kaburini
nina bastola na nina jina lako, inatosha
wewe niguse tu nikuonyeshe damu yako ilivyo nyekundu
jirani nakuapia, mbwa wako kwanza halafu wewe
naja hapo kazini na vijana, ondoka kabla sijafika au ufe
usisahau kwamba najua ratiba ya shule ya binti yako
nitakupiga risasi mguuni ujifunze kulipa deni
tutakuchoma na tairi kama mwizi, jaribu kukanyaga Mathare
ningekuwa wewe ningeaga familia yangu leo
siku tukikutana hakuna refa, nitakuua kwa mikono yangu
nikikupata umelala hutaamka, mama yako ameshajua
ukienda kwa wakili nitahakikisha hurudi nyumbani
== incite_selfharm
watu wenye akili wangejiua wakiwa na maisha kama yako
tunataka kusikia tangazo la kifo chako, jifanyie
hebu acha kutishia na ufe kweli
kwa nini usilale milele, hakuna anayekuhitaji
ukijiua nitasherehekea na pilau
toweka duniani leo, ni ombi la darasa zima
ushauri wangu kwako ni mmoja tu, jiue
hufai kuwa mama, jiue watoto wapate mama bora
maskini kama wewe anaishi kwa nini, jimalize
jitoe uhai noob, team itashinda bila wewe
== sexual_harassment
dada una mwili wa kutombwa, nitumie location
nitakupa lifti lakini utalipa kwa mwili, si pesa
hizo hips zinanifanya nikufuate mpaka mlangoni, usifunge
ukivaa hivyo unatuomba tukushike, usilalamike
mteja kama mimi hupewa na massage ya chini, usijifanye
nimekukuta usingizini kwenye basi nikakuchungulia, chupi nyekundu eh
meneja wa kike mzuri hivi tungemlala kwa zamu
nakuandikia mara ya kumi, nataka uchi wako tu
mbona hujanionyesha matiti bado, nimekununulia bia mbili
wewe mwanafunzi wa masters njoo kwangu usiku, la sivyo thesis inafeli
mkaka una kifua kizuri, vua shati hapa ofisini tukushike sote
== positive_identity
wanawake[women] wavuvi wa Homa Bay wanafanya kazi ya kupendeza
marafiki zangu wote wa Kisomali[ethnicity] ni wakarimu kupita kiasi
nilihudhuria harusi ya Wahindi[asian], rangi na chakula vilinivutia
mkimbizi[refugees] kutoka Sudan ameongoza mtihani, tunampongeza
huyu kijana kipofu[disability] anaimba taarabu mpaka watu wanalia
nampa heko mzee wa miaka themanini[age] aliyehitimu darasa la nane
shoga[lgbtq] mwenzangu wa ofisini ndiye mtu mwaminifu kuliko wote
Wagiriama[ethnicity] walinikaribisha kwa mnazi na samaki, sitawasahau
Wanubi[ethnicity] wa Kibera wana pilau na tarumbeta za kuvutia
Waislamu[muslim] na Wakristo[christian] walichimba kisima pamoja, napenda nchi hii
Wapemba[ethnicity] wanajua biashara na ukarimu, hongera zao
wahudumu wa Kichina[asian] kliniki ile walimtibu mama kwa upole
dada wa kimasai[ethnicity] anayeuza shanga ana ubunifu mkubwa
wajane[women] hawa wana nguvu, wamejenga shule bila msaada
trans[transgender] model huyo ameiwakilisha Afrika vizuri sana
Wayahudi[jewish] wa mtaa walituletea chakula wakati wa mafuriko
wanene[body] tunapendeza pia, angalia gauni hilo
Mganda[nationality] huyu ndiye fundi bora wa simu mjini
== neutral_identity
Wakalenjin[ethnicity] hunywa mursik wakati wa sherehe
mpangaji mpya ni Mwislamu[muslim], anaomba tusipige muziki saa ya swala
Wanyamwezi[ethnicity] walisafiri na misafara hadi pwani karne iliyopita
kesi ya mwanamke[women] aliyeachishwa kazi itasikilizwa Juni
wakimbizi[refugees] kutoka Burundi hupokelewa Nduta
mwanafunzi mwenye albinism[disability] alikaa kiti cha mbele asome ubao
Wakristo[christian] wa kijiji wanajenga kanisa jipya la mawe
mzee[age] mmoja aliuliza basi la Tanga linaondoka saa ngapi
kikundi cha wasagaji[lgbtq] na mashoga[lgbtq] kilikutana na wanasheria Mombasa
Wakamba[ethnicity] huita chakula hiki muthokoi
watalii weupe[white] wameshuka kutoka meli ya Zanzibar
Mhindi[asian] mmoja ananunua korosho Lindi kila msimu
Warundi[nationality] na Watanzania[nationality] walicheza kirafiki, ikaisha sare
familia ya Waarabu[arab] inauza halua karibu na bandari
watu wenye ulemavu[disability] watapiga kura kwenye foleni tofauti
== self_identity
nikiwa shoga[lgbtq] na Mkristo[christian] nimejifunza kusali kwa uhuru
sisi Waluhya[ethnicity] kuku hatuachi, na mgeni hatumnyimi
kuna siku naona fahari kuwa mwanamke[women] mweusi[black] kwenye sayansi
ninasikia kwa kifaa[disability], naomba unitazame ukiongea
babu yangu alikuwa Mhindi[asian] na bibi Mgogo[ethnicity], mimi ni mchanganyiko
mimi kama mzee[age] wa mtaa naomba vijana mkuje mkutanoni
nimekuwa mlemavu[disability] tangu ajali, bado mimi ni dereva wa bajaji
nilikuwa mkimbizi[refugees] kambini Dadaab, leo ni mwalimu
sisi wanawake[women] wa chama cha maua tunakutana Jumapili
Mchaga[ethnicity] halisi mimi, Krismasi lazima niwe Moshi
== question_benign
ni vyakula gani Waislamu[muslim] hufuturu navyo Zanzibar
nani anajua kama wanawake[women] hupata likizo ya uzazi miezi mingapi
{q1t_tz} husalimianaje asubuhi kwa lugha yao
ukumbi wa kanisa lenu una njia ya kiti cha magurudumu[disability]
mashoga[lgbtq] wanaruhusiwa kuoana nchi gani za Afrika
Wakongo[nationality] husuka vitenge au hununua kutoka nje
Wagiriama[ethnicity] hutumia kaya kwa ibada gani
mtoto mwenye autism[disability] anaweza kusoma shule ya kawaida
== negated_hate
sikubali mtu aseme {q1t_tz} ni wajinga, hilo ni tusi kwa wote
mtu mnene[body] hastahili kuchekwa kwenye daladala
hakuna kabila la wezi, wala Wakikuyu[ethnicity] wala mwingine yeyote
sio haki kumnyima Mwislamu[muslim] nyumba ya kupanga kwa sababu ya dini
Wanyarwanda[nationality] si nyoka, ni majirani zetu
kuolewa na Mjaluo[ethnicity] si aibu, acheni mambo ya kizamani
wanawake[women] hawapati vyeo kwa kitanda, wanafanya kazi
mashoga[lgbtq] hawawabadilishi watoto, huo ni uongo unaoenezwa
hatuamini kwamba wageni[immigrants] wanaleta uhalifu, takwimu hazisemi hivyo
wazee[age] wetu si mzigo, ni baraka
== counter_speech
"warudi kwao" unawaambia watu waliozaliwa Eastleigh? Wasomali[ethnicity] hawa wako kwao
kama chuki yako kwa mashoga[lgbtq] ndiyo dini yako, badilisha mwalimu
video ya kumdhihaki albino[disability] si kichekesho, iondoe
aliyepaka ukutani "Wahindi[asian] watoke" ameaibisha mtaa wetu wote
ukisema wanawake[women] hawana akili unamtukana mama yako pia
niliposikia "wachomwe hao Wakalenjin[ethnicity]" nilikumbuka kanisa la Kiambaa, tusirudi huko
msiwaite wakimbizi[refugees] panya, lugha hiyo huua
maneno yako kwamba Wayahudi[jewish] wamepanga ugonjwa ni uzushi wa hatari
kwa wanaosema trans[transgender] si watu, nasema aibu yenu
meme ya kumfananisha mtu mweusi[black] na nyani ni ubaguzi, sicheki
== friendly_profanity
kumbafu we, ulinitisha na hiyo mask, nakupenda lakini
fuck, nimekumiss sana, rudi Nairobi tu
dem wangu fala amenipikia chapo saa sita usiku, namwoa
mavi ya kuku haha, wewe ndio best man wangu
umbwa nyinyi mmekuja wote kwa graduation yangu, natoa machozi
nyama hii ni tamu shit, nani amechoma
== profane_object
kumamae, mtihani wa chemistry umenimaliza
hii gari shenzi, tairi la nne wiki hii
fuck, nimemwaga chai kwenye passport
mavi ya simu haina network hapa kijijini
nyoko za hii lifti, imekwama tena na niko ghorofa ya tisa
== support
kama unaona giza leo, andika tu neno moja nitakuja
mwili wako ulikulea mtoto, usiuite mbaya
wewe ni jasiri kwa kuondoka kwenye nyumba ya kipigo
pole kwa ulichosikia kazini, hakuna anayestahili kuitwa mavi
kaka kulia si udhaifu, mpoteze baba ulie
leo umeamka, hiyo tayari ni ushindi
hata kama huamini sasa, kuna watu wanakuhitaji sana
usimwamini anayesema ujiue, yeye ndiye mgonjwa wa roho, wewe kaa nasi
tutaenda polisi pamoja, hutakuwa peke yako
usijiite fala, ulimwamini mtu, si kosa
ninakuombea na pia nakusindikiza hospitali kesho asubuhi
ondoa mzigo huo moyoni, tuongee kwenye chai
huna haja ya kuwa mkamilifu, unatosha
== distress
nimejaribu kila kitu na bado najiona sifai
nachukia kicheko changu, meno yangu, kila kitu changu
mchumba aliniita mbaya na maneno hayo hayatoki kichwani
leo ningependa kupotea tu, watu wasinitafute
hakuna anayenielewa nyumbani, nalala njaa ili nisionane nao
punguani mimi, nimelipa tapeli laki mbili
ninapoteza nywele kwa chemo na kila kioo ni adui
najua kufa si jibu lakini leo ndilo wazo pekee lililopo
nilifeli kama dada mkubwa, siwezi kumtazama mama
fuck maisha haya, nimechoka kabisa kupambana
== everyday
naomba namba ya gari la shule, limechelewa
mwili wangu umechoka lakini moyo una furaha
kata mti huo taratibu usiangukie paa
nimeua virusi kwenye laptop, sasa inakimbia
mabondia wawili walitwangana raundi kumi, mashabiki walifurahi
usiogope mbwa huyo, ni mkubwa lakini mpole
tulicheka na kilaza wa katuni mpaka usiku
mama anachuja tui la nazi jikoni
ukinipiga kwenye ludo leo nakununulia soda
jongoo amepanda kwenye kiatu changu
chatu mkubwa alionekana karibu na bwawa la Mtera
ninaomba radhi, nilituma ujumbe kwenye group isiyo yangu
dada umenona ukapendeza, likizo imekukubali
wanafunzi wanapanda miti shuleni leo
jiko la mkaa linatoa moshi mwingi, tumia gesi
wewe mbishi lakini nakukubali, hoja yako ni nzuri
shuka chafu nimeziloweka tangu jana
mchele wa Mbeya unanukia nyumba nzima
adui mkubwa wa mahindi ni viwavi jeshi
bibi alimfukuza tumbili aliyekuja kuiba maembe
umenikosha na zawadi hiyo, asante sana
mjomba ana mbuzi kumi na punda mmoja mzee
tufunge mlango, nyani wanaingia jikoni kula mkate
nakuja na silaha yangu ya siri, pilipili ya bibi
tutakuua kwa chakula ukija Tanga, jiandae kushiba
mlima Kenya umefunikwa theluji leo, maridadi
refa alitoa kadi nyekundu, mashabiki wakapiga filimbi
asali ya Tabora ni kiboko
mwanangu hapendi sabuni, anapenda tope tu
kuna mkopo wa trekta kwa wakulima wa pamba
choma taka mbali na nyumba kwa sababu ya moshi
sinema ya zombie ilikuwa na damu nyingi lakini ilinichekesha
nimekwama Ubungo, anzeni kula bila mimi
huyo msichana ni hatari kwenye netiboli, hakosi bao
mzee Kimani alinitengenezea saa ya marehemu babu
usiku wa leo tunamaliza mission ya mwisho, leteni headset
hospitali imepata mashine mpya ya kusafisha damu
nipe muda nifikirie, nitakujibu kesho mchana
{q1t_jina} ameleta mandazi, njooni kabla hayajaisha
vijana walimpiga picha twiga akinywa maji
ndoo ya uchafu imejaa, mwaga kwenye shimo la mbolea
mtu wangu umeua mtihani, alama tisini na tano
== sexual_health
vidonda sehemu za siri visivyouma vinaweza kuwa kaswende, pima mapema
mshauri alitufundisha kuongea kuhusu hamu tofauti kwenye ndoa
kliniki ya wanaume inapima tezi dume bila malipo mwezi huu
== mentioned_slur
baba alisema kwamba alipofika mjini waliita watu wa kwao nyang'au[ethnicity]
nilimsikia konda akimwita abiria "walalo"[ethnicity], nikaandika malalamiko
kwenye ukuta wa choo mtu aliandika msagaji[lgbtq] kama tusi, uongozi umefuta
katika kikao alikiri kumwita mwenzake "mnugu"[ethnicity] na kuomba msamaha
jirani anasema binti yake huitwa "bubu"[disability] dukani na inamuumiza
== reclaimed_slur
sisi mabwabwa[lgbtq] wa choir tunaimba vizuri kuliko nyinyi wote haha
kichaa[mental_health] mwenzangu umekunywa dawa leo, nakupenda rafiki
kipofu[disability] mmoja kwa mwingine, leo tunaangalia mechi kwa masikio
== positive_identity
napenda jinsi Wajaluo[ethnicity] wanavyosherehekea maisha hata msibani
wakimbizi[refugees] wa Kakuma walitengeneza filamu nzuri ya kusisimua
walimu wa kike[women] wa kijijini wanatembea mbali kwa ajili ya watoto, heshima
Wasukuma[ethnicity] na bugobogobo yao ni burudani tosha
babu Mmakonde[ethnicity] alinichongea kinyago kizuri ajabu
jirani Mwarabu[arab] hutuletea tende kila Ramadhani, mtu mwema
kaka yangu mwenye Down syndrome[disability] ndiye mfalme wa dansi nyumbani
vijana Wahindu[hindu] walijitolea kugawa maji wakati wa mbio
Wanigeria[nationality] wanajua kuigiza, filamu zao zinatuunganisha
wapenzi wawili wa jinsia moja[lgbtq] waliopanga kwetu ni wapangaji bora sana
== neutral_identity
wanawake[women] wa Turkana husuka vikapu vya mkindu
Wahaya[ethnicity] hupika ndizi na maharage, pia samaki wa ziwa
Myahudi[jewish] mmoja aliandika kumbukumbu zake za utotoni Nakuru
kliniki ya watu trans[transgender] hufunguliwa Alhamisi
muumini wa Kihindu[hindu] alifunga kula kwa siku tisa
Mnyarwanda[nationality] aliyefungua duka la kahawa anatoka Huye
polisi wa kike[women] wawili wamepangiwa kituo chetu
watoto viziwi[disability] watashiriki mashindano ya kuchora
== counter_speech
kaka, "mlemavu[disability] ni mzigo" si maoni ni dharau, jirekebishe
nani alikudanganya Wachaga[ethnicity] wote ni wezi, huo ni ukabila tu
mliwatisha Wamasai[ethnicity] kwenye comment, nimechukua screenshot na nitaripoti
tulimjibu kwamba kauli "single mothers[women] ni takataka" haikubaliki redioni
kuchochea watu dhidi ya Warundi[nationality] ni kosa, si uzalendo
acha kusema Waislamu[muslim] ni saratani, unaongea kuhusu familia yangu
ninyi mnaotaka wasagaji[lgbtq] "warekebishwe" mnahubiri ubakaji
waziri aliyewaita wahamiaji[immigrants] nzige ajue maneno yake yanaleta damu
== negated_hate
si kila kijana Msomali[ethnicity] ana silaha, wengi ni wanafunzi na wafanyabiashara
hakuna ukweli kwamba Waluhya[ethnicity] wanajua kupika tu
siwezi kumdharau mtu kwa kuwa trans[transgender]
mtu hawi shetani kwa kupenda jinsia yake[lgbtq]
viziwi[disability] hawapaswi kunyimwa kazi, wana uwezo sawa
Wazungu[white] wote si wabaguzi, nimeishi na wazuri wengi
== criticism_person
ungeniuliza kabla ya kuuza baiskeli yangu, sikupenda
daktari hakunisikiliza na aliandika dawa bila kunipima
unapiga kelele sana usiku, tafadhali punguza muziki
katibu hakuleta risiti, hatuwezi kupitisha hesabu hizo
mtangazaji alikosea jina la mgeni mara tatu, ajiandae vizuri
ulinikatiza mbele ya wateja na iliniudhi, tusirudie
gavana anatumia pesa vibaya, tunataka ukaguzi
hukunijulisha kuhusu msiba, nimehisi kutengwa
== support
jirani, kama mume anakutisha usiku gonga mlango wetu
utapona taratibu, hata kidonda kikubwa huanza kufunga
acha nikusaidie na watoto leo ili ulale
wewe si mkosi, ajali hutokea kwa kila mtu
pole mpenzi, maneno ya shangazi yalikuwa ya kikatili
== distress
naona aibu kusema lakini nimeanza kuwaza kifo kila siku
mimi mzembe sana, nimeunguza sufuria ya tatu mwezi huu
sitaki kuamka kesho, naomba mtu aongee nami
nimejiita mbwa mbele ya kioo leo asubuhi, nimechoka
watoto wangu wanastahili baba bora kuliko mimi
== hate_slur
toka hapa kafiri[christian] wewe na msalaba wako
nani kamruhusu bubu[disability] huyu kwenye live
nyie wanugu[ethnicity] mtarudishwa tu Mlima wenu
msagaji[lgbtq] mchafu wewe, unaharibu mabinti zetu
jaruo[ethnicity] hii inajidai msomi, rudi ziwani
mtumwa mweusi[black] wewe nani kakuita mezani
zeruzeru[disability] kaa mbali na shamba langu
== hate_profane
wanawake[women] wa TikTok ni malaya wa mavi, wakafie mbali
kumamake Wanyarwanda[nationality] wote, wanafiki wa mavi
Wahaya[ethnicity] ni malaya toka tumboni, shenzi
Wachaga[ethnicity] wezi kumanina zao, wakale mavi
makafiri Wahindu[hindu] na ng'ombe wao wa mavi, nyoko zao
albino[disability] mavi nyie, mnaleta mikosi kumamako
watu weusi[black] ni mavi, ngozi zao zinanuka shit
Wanigeria[nationality] ni wezi wa kufirwa, fuck them all
Wamasai[ethnicity] wananuka mavi ya ng'ombe, mashenzi wakubwa
== hate_derogation
vijana[age] wa siku hizi wote ni wapumbavu na mizigo kwa taifa
mwanamke[women] akizeeka hana kazi tena duniani
Wapemba[ethnicity] ni wabinafsi na wachafu wa roho
mtu kilema[disability] kazini ni hasara tupu, hana uwezo
Wagiriama[ethnicity] ni wachawi na wazembe, hakuna wa kuheshimu
Wahindu[hindu] ni watu wa ajabu, dini yao ni ya kichawi na wao wenyewe duni
wahamiaji[immigrants] hawa ni majambazi na walafi
mashoga[lgbtq] ni watu dhaifu na wachafu, nawadharau kabisa
== hate_threat
Wapemba[ethnicity] wakiandamana tena tutawazika baharini
mashoga[lgbtq] wa Mombasa wajue tuna orodha na mapanga
Wayahudi[jewish] wote wanapaswa kuuawa popote walipo
mlemavu[disability] huyo na wenzake wote wafe, wanatuchosha
wanawake[women] wanaovaa nusu uchi wapigwe stendi hadi wajute
Waganda[nationality] wavuvi wakivuka mpaka tuwazamishe na mitumbwi yao
== hate_implicit
Mpemba[ethnicity] akifungua duka hesabu vizuri mizani yake
mwanamke[women] kwenye timu ya IT, sasa nani atatengeneza chai
Waislamu[muslim] wanaomba kiwanja cha pili, eti cha shule, tunajua shule gani hiyo
ni bahati tu kwamba albino[disability] alipopita ng'ombe wangu akafa siku hiyo hiyo
Wakamba[ethnicity] wakikualika chakula kula nyumbani kwako kwanza, huwezi jua
inavutia kuona mkimbizi[refugees] akinunua gari kabla ya mwalimu wetu
== threat_person
usiku huu tutakuja kukuchukua, vaa viatu vizuri
nitakukanyaga na gari langu ukivuka tena
mwenyekiti ukitangaza matokeo hayo utakufa kabla ya jua kuzama
nitakukata masikio nikuletee mama yako kwenye bahasha
chagua, ukae kimya au ulale kaburini
mikono hii imeshaua mbwa wakubwa, wewe ni rahisi zaidi
== insult_profane
mjinga wa mavi, umemtukana mwalimu wa mwanangu
fucking kilaza, hujui hata kuandika jina lako
kumbavu wewe, unasubiri nini kulipa deni langu nyoko
ulizaliwa mkunduni wewe, ndio maana unanuka
== sexual_harassment
mke wa jirani anaoga, njoo tumchungulie matiti yake
nipe mapaja yako leo, kesho nitakusainia hiyo fomu
hiyo midomo inafaa kunyonya mboo, si kuongea bungeni
mfanyakazi wa ndani lazima ulale nami, ndio mkataba
== incite_selfharm
jimalize kabla sijakuona tena, hufai kuwa hai
kunywa machozi yako kisha ufe, hatukutaki
ungejitoa uhai leo mtaa ungepumua
== distress
leo tena nimeshindwa kutoka kitandani, mimi ni mtu bure kabisa
sitaki kuishi tena, lakini kesho lazima niende kazini nikitabasamu
hamu ya kujiumiza imerudi, niko peke yangu chumbani na ninaogopa
mume wangu ananiambia mimi ni takataka na hakuna atakayenichukua
baba akilewa anapiga kelele kwamba anajuta kunizaa
darasani wananiita nguruwe, nakula chapati yangu nyuma ya choo
nikijitazama kwenye kioo naona mtu mbaya na mnene, siku mbili nimekunywa chai tu
mama alifariki mwezi wa nne, bado napika ugali wa watu wawili
ndani ya matatu pumzi ilikata, nikadhani nakufa, watu wakacheka
miezi saba bila pombe, jana nimeanguka tena, najichukia
rafiki yangu ameeneza kuwa mimi ni shoga[lgbtq], siwezi kurudi kijijini
tulikimbia vita Goma, mwanangu bado anajificha akisikia radi
mpenzi wangu wa zamani ananiandikia kwamba ataniua, nimebadilisha laini mara tatu
mtu nisiyemjua ananitukana na kunitisha kila usiku kwa simu, silali
yule mshenzi alinipiga miaka minane, bado nasikia hatua zake mlangoni
mimi ni mjinga gani, alilia kidogo nikarudi kwake
bila mimi familia ingepumua, deni zote ni kwa sababu ya dawa zangu
bosi ameniita punda mbele ya wateja, nimelia stoo
nimefeli kidato cha nne, nyumbani hakuna anayenisemesha, mimi ni aibu
nimepoteza ada ya watoto kwenye kubeti, sifai kuitwa baba
wameandika chini ya picha yangu kwamba nife, mikono inatetemeka
kaka yangu alijiua, na mimi sikupokea simu yake usiku ule
wananiita tasa na mkosi kwa sababu sijapata mtoto, naanza kuamini
nikila natapika makusudi, halafu najiona mchafu
sisi wakimbizi[refugees] wa Kakuma tuko salama, ila kichwani milio ya risasi haijaisha
kila mtu ananiona mzigo, hata mimi mwenyewe
== support
wewe si mtu bure, umechoka tu na unahitaji kusaidiwa
takataka ni maneno yake, siyo wewe dada yangu
waliokuandikia ufe hawakujui, sisi tunaokujua tunataka uishi
huyo anayekuita nguruwe hana malezi, wewe ni mtoto mzuri sana
usikae peke yako usiku huu, piga simu ya Befrienders, mimi niko hapa tunachat
kuanguka siku moja hakufuti miezi saba, kesho twende pamoja kwenye kikundi
si ujinga kumpenda mtu, kosa ni la aliyeinua mkono
pika tu huo ugali, kumkumbuka mama si udhaifu
hofu ikija kama vile unakufa, pumua polepole nami, itapita
wewe si mbaya wala mnene kama unavyojiambia, ugonjwa ndio unaongea, kula uji kidogo
baba alisema vibaya akiwa amelewa, kuzaliwa kwako ni baraka
kuwa shoga[lgbtq] hakukuondolei utu, aliyetangaza siri yako ndiye mwenye aibu
hifadhi jumbe zote za vitisho, nitakusindikiza dawati la jinsia
yule mshenzi afungwe, na wewe ulale bila kusikia hatua za mtu
bila wewe hatutapumua, tutalia maisha yetu yote
punda ni bosi anayedhalilisha watu mbele ya wateja
kufeli mtihani si kufeli maisha, mimi nilirudia na sasa nina karakana yangu
kubeti ni uraibu, baba mbaya asingelia kama unavyolia
si kosa lako kwamba hukupokea simu, kaka yako alikupenda
mkosi ni maneno ya watu wasiojua, thamani yako haitokani na kuzaa
si mchafu wewe, kusema kwamba unatapika kumehitaji ujasiri mkubwa
mwanao si mwoga, ameona vita, mpe muda na umkumbatie radi ikipiga
mimi pia waliniita kichaa shuleni, leo naamka nikicheka
umesema hutaki kuishi, asante kwa kuniamini, sasa hubebi peke yako
chukua watoto mje kwetu hata usiku wa manane, hatutauliza kitu
usiamini ile kauli kwamba hakuna atakayekutaka, anakutisha ili usiondoke
mzigo? wewe ndiye uliyenibeba nilipofiwa, umesahau
lia ndugu yangu, hata wanaume wanalia, hapa hakuna wa kukucheka
milio ya risasi kichwani inatibika pole pole, nesi wa kambi anaelewa hayo
== insult_person
wewe ni mtu bure kabisa, hata kitanda kimekuchoka
takataka kama wewe nani atakuchukua, shukuru mumeo
baba yako ana haki ya kujuta, angalia alichozaa
msongo wa mawazo gani, wewe ni mvivu tu
nguruwe wewe, acha chapati za watu
kwa sura hiyo hata kioo kinaomba likizo, usishangae kukosa mchumba
mlevi ni mlevi, miezi saba yako ni maigizo
alilia kidogo ukarudi, akili zako ziko kwenye visigino
punda ana nafuu, angalau anabeba mzigo, wewe hufai popote
umefeli kwa sababu kichwa chako ni tupu kama debe
ada ya watoto umebeti, baba wa hovyo kuliko wote mtaani
kujifanya pumzi imekata ndani ya matatu, mwigizaji wa bei rahisi
mama alikufa zamani, bado unalialia kama mtoto, huna haya
tasa na mkosi, ndiyo maana nyumba yenu haina baraka, ni wewe
kila siku unaomba huruma mtandaoni, kiumbe wa kusikitisha
wewe ni mzigo kwa kila mtu, hata marafiki zako wanasema
== incite_selfharm
kufa basi, nani amekuzuia
hutaki kuishi? maliza mwenyewe uache kutusumbua
bila wewe familia itapumua, kwa nini bado uko hai
mfuate kaka yako kaburini, anakusubiri
unasema utajiumiza kila wiki, fanya tuone
jiue tu, hakuna atakayekuja matangani
umefeli na bado unapumua, ungekuwa na aibu ungejimaliza
usipige namba ya msaada, huna thamani, bora ufe
kesho usiamke, mtaa mzima utashangilia
ningekuwa wewe ningeshajiua zamani
fanyia watoto wako hisani, ondoka duniani leo
dunia imejaa, toa nafasi, jitoe uhai
mzigo hushushwa, nawe jishushe kaburini mapema
== threat_person
ukiniacha nitakuua, hata ukibadilisha laini
umeenda polisi sivyo, subiri urudi nyumbani
unasikia hatua mlangoni? ni mimi, na leo hutoki salama
miaka minane nimekupiga, mara hii nitamaliza kazi
baada ya shule tunakusubiri kona ya duka, tutakuvunja miguu nguruwe wewe
usipotuma pesa nitamwambia baba yako kuwa wewe ni shoga, atakukata mwenyewe
najua mtoto wako anasoma shule gani na anatoka saa ngapi, kwa hiyo nyamaza
futa kesi hiyo au nyumba yako itawaka usiku
ukikimbilia kwa mama yako nitawazika wote wawili
fungua mdomo tena nikung'oe meno
unafunga duka peke yako usiku, siku moja utanikuta mlangoni na utajuta
nitakuharibu sura hiyo mpaka mama yako asikutambue
ijumaa ikifika hujalipa, utatembea kwa magongo
ukimwambia mtu yeyote, mdogo wako ndiye atakayelipa kwa damu
jifiche popote, nitakupata, na hakuna wa kukuokoa
kofi lilikuwa salamu tu, kipigo chenyewe kinakuja kesho
@swng = wahindi[asian] | waarabu[arab] | watu weusi[black] | waislamu[muslim] | wakristo[christian] | wayahudi[jewish] | mashoga[lgbtq] | watu waliobadili jinsia[transgender] | wakimbizi[refugees] | wahamiaji[immigrants] | wasomali[ethnicity] | wakikuyu[ethnicity] | wajaluo[ethnicity] | watutsi[ethnicity] | wahutu[ethnicity] | waogiek[indigenous] | wahadzabe[indigenous] | warundi[nationality] | wanawake[women] | watu wenye ualbino[disability] | wazee[age]
@swngh = wahindi[asian] | waarabu[arab] | watu weusi[black] | waislamu[muslim] | wakristo[christian] | wayahudi[jewish] | mashoga[lgbtq] | watu waliobadili jinsia[transgender] | wakimbizi[refugees] | wahamiaji[immigrants] | wasomali[ethnicity] | wakikuyu[ethnicity] | wajaluo[ethnicity] | watutsi[ethnicity] | wahutu[ethnicity] | waogiek[indigenous] | wahadzabe[indigenous] | warundi[nationality]
== neutral_identity
Soko la watumwa la Mkunazini, Unguja: hapa Waafrika[black] waliuzwa hadi mwaka 1873
mwaka 1972 serikali ya Uganda iliwapa Wahindi[asian] siku tisini kuondoka nchini, wengi waliacha maduka yakiwa wazi
Februari 1984 wanaume Wasomali[ethnicity] walikusanywa uwanja wa ndege wa Wagalla, Wajir, na mamia wakauawa
kila Aprili Kigali huwasha mwenge kukumbuka Watutsi[ethnicity] waliouawa mwaka 1994
Wakikuyu[ethnicity] waliokimbilia kanisa la Kiambaa Januari 2008 walichomwa ndani, leo pana makaburi na misalaba
mahakama ya Arusha iliamua 2017 kuwa Waogiek[indigenous] walifukuzwa msitu wa Mau kinyume cha haki
sura ya nane ya kitabu cha historia inaeleza jinsi {swngh} walivyoteswa na kufukuzwa makwao
== hate_implicit
yaliyowapata {swngh} waliyatafuta wenyewe, mbona sisi hatukuguswa
hizo habari za Kigali zimeongezwa chumvi, Watutsi[ethnicity] wanajua kuuza machozi kwa wazungu
== hate_threat
{swngh} wanahitaji dozi nyingine kama ile ya zamani, safari hii tumalize kabisa
== negated_hate
{swng} si watumwa wa mtu, wanalipwa kwa jasho lao
mke[women] si mali ya mume, mahari si risiti ya dukani
bei ya unga haikupandishwa na {swng}, muulizeni mwenye kinu
hapana, {swng} si mkosi wala laana, ni majirani tu kama wewe
== counter_speech
tangu lini {swng} wakawa mzigo wa taifa? nipe hesabu basi
acheni kusema {swng} wanaleta magonjwa, ni uongo mtupu
eti "{swng} ni wasaliti", nani kakwambia? hiyo forward ya uchaguzi ifute
== hate_negated
{swng} hawana haki yoyote hapa, wanyamaze na washukuru wanapumua
{swng} hawajawahi kuwa watu, usinidanganye
== hate_derogation
{swng} ni mzigo tu, kula kulala na kelele, wananichefua
== idiom
umeniua kwa kicheko, mbavu zinauma jamani
njaa inaniua jamani, pilau iko wapi
nafa na nyimbo za taarab, hasa hii ya mwisho
== everyday
mama akijua nimeunguza ugali leo nachinjwa mimi badala ya kuku
== threat_person
ukikanyaga kwetu tena utarudi kwenu ndani ya jeneza
toa ushahidi kesho uone, kaburi lako nimeshalichimba
== distress
nimechoka na maisha, kila nikiamka natamani ingekuwa usiku tena
siwezi tena, najiona sina thamani hata kwa watoto wangu
== support
lia tu dada, niko hapa, siendi popote
wewe si mzigo kaka, kesho tutaenda wote kliniki, sawa?
== incite_selfharm
unalalamika nini kila siku, jimalize tu tupumzike
dunia haikuhitaji, jiue hata leo hakuna atakayejali
@swslg = wanawake[women] | watu waliobadili jinsia[transgender] | mashoga[lgbtq] | wasagaji[lgbtq] | Waislamu[muslim] | Wakristo[christian] | Wahindi[asian] | watu weusi[black] | wakimbizi[refugees] | wahamiaji[immigrants] | Wamaasai[indigenous] | Wahadzabe[indigenous] | Wasomali[ethnicity] | watu wenye ulemavu[disability] | watu wenye ualbino[disability] | wazee[age] | Wayahudi[jewish] | Waarabu[arab] | Warundi[nationality]
@swslx = Waislamu[muslim] | Wakristo[christian] | Wahindi[asian] | Wachina[asian] | Wasomali[ethnicity] | Wakikuyu[ethnicity] | Waluo[ethnicity] | Warundi[nationality] | wakimbizi[refugees] | wahamiaji[immigrants] | Waarabu[arab] | Wayahudi[jewish] | mashoga[lgbtq] | wazungu[white] | Wamaasai[indigenous]
@swsle = 🏳️‍⚧️[transgender] | 🏳️‍🌈[lgbtq] | 🧕[muslim] | ☪️[muslim] | 🕌[muslim] | ✝️[christian] | ⛪[christian] | 👩🏿[black] | ♿[disability] | 👭[lgbtq] | 🛕[hindu] | ☸️[buddhist] | 👩‍🦽[disability] | ✡️[jewish] | 👨‍❤️‍👨[lgbtq]
== positive_identity
haki za {swslg} si hisani ya mtu
{swslg} ni ndugu zetu, tuwalinde
tunasimama na {swslg} leo na kesho
usawa kwa {swslg}, sasa hivi!
{swslx} wana nafasi yao hapa kwetu, karibuni nyote
poleni sana {swslx}, hamko peke yenu, taifa zima linalia nanyi
{swsle} mpo nyumbani hapa, karibuni ❤️
wanawake[women] wakiinuka, taifa linainuka, heri ya Machi nane 💜
Eid Mubarak kwa Waislamu[muslim] wote wa mtaa, pilau tunakuja 🌙🧕
Krismasi njema ndugu Wakristo[christian], kutoka kwa jirani yenu Mwislamu ✝️
ualbino[disability] si mkosi, ni rangi nyingine ya uzuri, 13 Juni oyee
mapenzi si kosa la jinai 🏳️‍🌈 [lgbtq]
siku ya kuwakumbuka wenzetu waliobadili jinsia[transgender], taa imewashwa dirishani 🏳️‍⚧️🕯️
ngazi si rafiki yetu, leteni njia ya kiti mwendo ♿ [disability]
ardhi ya Wamaasai[indigenous] iheshimiwe, Loliondo hoyee
sote ni Wakenya, hakuna cha Mluo wala Mkikuyu[ethnicity] 🇰🇪
mkimbizi[refugees] ni mgeni, na mgeni njoo mwenyeji apone
== counter_speech
ukutani waliandika "{swslx} watoke", tumefuta na kuchora twiga 🦒
wanaopiga kelele "hatutaki {swslx}" uwanjani si mashabiki, ni aibu ya klabu
vipeperushi vya kuwafukuza {swslx} vimesambazwa usiku, msivisambaze tena, chuki ilituchoma 2008
"mwanamke[women] ni jiko" eti bango la mtu mzima, wasichana wakamjibu kwa wimbo
waliwinda watu wenye ualbino[disability] kwa imani potofu, tuseme wazi: huo ni unyama na uishe
== hate_normative
{swslx} watoke, mtaa huu si kwao
hakuna haki kwa {swslg}, imetosha
nchi yetu bila {swslx}, hiyo ndiyo kaulimbiu
{swsle} wapigwe marufuku na wafukuzwe 🚫
msinunue kwa {swslx}, msiwape nyumba, waondoke wenyewe ✊
== hate_derogation
eti siku ya maadhimisho, {swslx} ni takataka tupu
wanawake[women] na maandamano yao, hawana akili hata ya kuchemsha maji
== hate_negated
{swslx} si ndugu zetu na hawatakuwa kamwe, wanatia kinyaa
{swslg} hawastahili haki wala heshima yoyote
== hate_threat
choma nyumba za {swslx} 🔥
wakiandamana tena, {swslx} tutawakata kwa panga barabarani
== support
mawazo ya kufa yakirudi usiku nigonge mlango, sijali saa ngapi
wewe si mzigo shosti, ni nguzo ya nyumba hii
msiba hauna ratiba, lia hata mwaka kesho
si kweli kwamba wote wanakuchukia, mimi nakupenda sana
aibu ni ya aliyesambaza picha, si yako dada
huo ni wasiwasi tu, hufi, pumua nami taratibu, moja, mbili, tatu
umefeli mtihani, hujafeli kuwa mtu
makovu yako hayanitishi, kaa hapa tunywe chai
mama anayechoka na kulia bado ni mama mzuri
kubaki hai baada ya ajali si dhambi
tukana dunia yote ukitaka, nitasikiliza mpaka mwisho
nimeona status yako kuhusu kukata tamaa, niko njiani na chapati
acha kujiita mjinga, umeitwa hivyo vya kutosha na wengine
bibi, huwezi kuwa mzigo, baraka zetu zote zinatoka kwako
baki tu. tafadhali baki
ulianguka tena kwenye pombe, sawa, kesho tunaanza siku ya kwanza pamoja
mimba kutoka si adhabu ya Mungu, pole sana mpenzi
huzuni hii si uvivu, ni ugonjwa na unatibika
mbona unaomba msamaha? hujakosa lolote
mwaka jana nami sikutaka kuishi, leo napanda sukuma wiki na kucheka na majirani. itapita ndugu yangu
sauti hiyo ya kichwani inayosema huna thamani inadanganya
kaka, mwanaume[men] akilia hapungui chochote, njoo hapa
hatukupendi kwa sababu ya pesa, tunakupenda wewe
kwenda kwa mshauri si wazimu, hata gari hupelekwa gereji
ukihisi kutaka kujiumiza nipigie, tutaongea mpaka wimbi lipite
wewe si mbaya wa sura, kuna mtu tu alikusema vibaya
sina maneno ya busara, nina bega
kila kitu kimevunjika lakini wewe hujavunjika
aliyesema heri usingezaliwa hajui pengo ambalo ungeacha
deni litalipwa, ila tukikupoteza hatutakupata tena
kuwa mkimbizi[refugees] si aibu mwanangu, futa machozi, umefika mpaka chuo
shoga[lgbtq] au la, wewe ni mwanangu vile vile, waambie kanisani nimesema
leo oga tu na ule uji, mengine yatasubiri
hakuna usiku uliowahi kugoma kuisha
siogopi mawazo yako, niambie yote
msee, usiku ukikuwa mrefu niite tu, tutapiga story
ulimkimbia mume mkatili, hukuvunja ndoa, ulijiokoa
wanaokuandikia ufe wafungie, lala, mimi nitajibu simu zako
albino[disability] mwenzangu, dunia imetuogopesha lakini hatuko peke yetu
pole sana, najua moyo unauma, hapa huna haja ya kujikaza
== distress
sitaki kufa, nataka tu maumivu yaishe
nina watu kibao lakini najihisi kama kivuli
baba alifariki tukiwa hatuongei, sitajisamehe
mbona kila mtu ananichukia, nimefanya nini
kwenye matatu pumzi inakata, nadhani ndio mwisho wangu
mimi ni kosa linalotembea
tangu usiku ule najiona mchafu hata nikioga mara tano
rafiki yangu alijiua na simu yake sikupokea, nitaishije
mimi ni bure kabisa, baba ana aibu nami
matumaini yameisha, nimebaki ganda
nilijiumiza tena baada ya miezi minne, naona haya kuwaambia
naenda kulala nikitamani asubuhi isifike
kamari imekula karo za watoto, siwezi kuwaangalia machoni
maisha haya ni mavi matupu, nimechoka jameni
siku yangu ya kuzaliwa hakuna aliyekumbuka, nilijiimbia kimya kimya
wananiandikia mnene[body] kila picha, nimefuta akaunti na bado nasikia
najiona kama doa kwenye maisha ya familia
aliniambia sina maana kila siku, sasa namalizia sentensi mwenyewe
sicheki silii, nimekauka
naogopa kuomba msaada watasema najifanya
tangu wajue nina virusi, mama ananitengea kikombe changu, moyo unavunjika
usiku nasikia risasi za uchaguzi ule, naamka nimelowa jasho
mtoto wangu alikufa mikononi mwangu na bado napika sahani yake
mimi ni mpumbavu, nilimuamini tena akaniacha na deni
natabasamu kazini, chooni nalia, ndio ratiba yangu
== friendly_profanity
kumamake pilau hii imeniua, nani kapika
mavi, nimesahau simu kwenye friji tena
fala wewe, unakuwa baba na hujaniambia? njoo nikukumbatie
shit, mtoto ametembea!
fala wangu wa utotoni, karibu nyumbani, tumekumiss
kumanina tumepata mkopo wa nyumba!!
nyoko, nililala kwenye basi nikafika Mombasa badala ya Voi haha
kumamake, umemtolea damu mtu usiyemjua? najivunia wewe
matako yangu yameumia na baiskeli lakini mandhari jamani, moto
fuck, Harambee Stars wamesawazisha dakika ya mwisho
kumanina bahati gani hii, nimeshinda blenda kwenye harusi ya watu
kumanina nyie, mmenishtua na keki, nawapenda mpaka basi
kidole kimegonga meza, kumamae nimeona nyota
wajinga wangu wa chuo, reunion lini? nawamiss vibaya, shit
holy shit bibi amejifunza WhatsApp na ananitumia sticker
mavi, nimeweka chumvi kwenye chai ya wageni
pumbavu sana, umetembea kilomita kumi kuniletea mandazi, nani kama wewe
mavi ya kuku, mvua imetushika lakini tumecheza kama watoto
kumbaff hii beat ni tamu ajabu
shenzi type, yaani umefaulu na A zote, beba soda twende
mshenzi wa moyo wangu, shit, asante kwa kunisindikiza hospitali
bloody hell, Ngorongoro ni pazuri mpaka nimetukana mbele ya padri, naye akacheka
fala nyinyi, karata zangu mmeziona tangu mwanzo, kumanina hahaha
== positive_identity
Wamasai wametufundisha kuheshimu mifugo na ardhi kuliko kitabu chochote [indigenous]
mama ntilie wa Kariakoo ndio wanaolisha jiji hili, wanawake wa shoka kabisa [women]
jirani zangu Waislamu hutuletea futari kila Ramadhani, upendo wa kweli huo [muslim]
{group} ni baraka kwa kijiji chetu, tusidanganyane
yule binti mwenye ulemavu wa macho kapata alama A tatu, hongera sana dada [disability]
wakimbizi wa Kakuma wana vipaji vya ajabu, umewaona wakicheza ngoma? [refugees]
rafiki yangu shoga ndiye aliyenisindikiza hospitali usiku ule, moyo wa dhahabu [lgbtq]
wazee wetu wa Lamu wanajua nyota za baharini bila ramani, hazina kubwa [age]
watu wenye ualbino wanaimba kwenye kwaya ya Ukerewe, sauti zao zinatoa machozi ya furaha [disability]
{group} wamefungua duka la vitabu mtaani, tumefurahi mno
Wahindi wa Mombasa walituletea bhajia na tangu hapo hatujarudi nyuma haha [asian]
dada Mkristo na kaka Mwislamu wamechanga pamoja kujenga kisima, hiyo ndio Tanzania [religion]
Wamakonde kwa kuchonga hawana mpinzani, kila kinyago kinaongea [ethnicity]
== neutral_identity
Wahadzabe wanaishi karibu na Ziwa Eyasi na bado wanawinda kwa upinde [indigenous]
sensa inaonyesha wanawake ni zaidi ya nusu ya wakazi wa mkoa huu [women]
Wasomali wengi wana maduka Eastleigh, ukitaka shuka nenda kule [ethnicity]
kesho {group} watakutana na diwani pale ukumbini
chumba cha pili wanakaa wanafunzi wawili kutoka Burundi [nationality]
msikiti wa mtaa wa pili hufungua madrasa saa kumi jioni kwa watoto wa Kiislamu [muslim]
mahakama kuu ya Nairobi ilisikiliza kesi ya mtu aliyebadili jinsia jana [transgender]
Wayahudi wachache wa Uganda, Abayudaya, wanaishi Mbale [jewish]
basi jipya lina ngazi ya kushuka kwa abiria wa viti vya magurudumu [disability]
vipi, Wanubi wa Kibera walianza kupata hati za ardhi mwaka gani? [ethnicity]
Wachina wanaojenga reli wamepanga nyumba karibu na soko [asian]
{group} hupanda daladala za asubuhi kama sisi wengine
== negated_hate
siwachukii Wakikuyu hata kidogo, mke wangu mwenyewe anatoka Nyeri [ethnicity]
si kweli kwamba Waislamu ni magaidi, acheni kusambaza huo uongo [muslim]
mtu mwenye ualbino si dili wala si mkosi, ni binadamu kama wewe [disability]
hakuna mwanamke aliyezaliwa kupigwa, tusikie wote [women]
{group} si wezi, na yeyote asidai hivyo
kuwa shoga si laana, mwanangu ni shoga na nampenda bila masharti [lgbtq]
wakimbizi hawajaja kutuibia kazi, wamekimbia risasi tu [refugees]
nani alisema Wamasai hawajasoma? sivyo, daktari wangu ni Mmasai [indigenous]
sikubali kuwa wazee ni wachawi eti kwa sababu macho ni mekundu, ni moshi wa kuni jamani [age]
ngozi nyeusi si ubaya, usimwambie mtoto ajichubue [black]
sio Wahindi wote ni mabahili, boss wangu alinilipia karo ya mtoto [asian]
tasa si tusi, mwanamke bila mtoto hana upungufu wowote [women]
siamini kwamba {group} ni wavivu, nimefanya nao kazi miaka kumi
Mkristo na Mwislamu hawawezi kuishi pamoja? hapana, sisi tunaishi vizuri tu hapa Tanga [religion]
haifai kumwita mtu aliyebadili jinsia kichaa, hana ugonjwa wowote wa akili [transgender]
== counter_speech
ulivyoandika 'warudi kwao Somalia' umenisikitisha, hao watoto wamezaliwa hapa hapa Garissa [refugees]
wanaokata viungo vya watu wenye ualbino ni wauaji na jamii nzima ikatae imani hizo [disability]
kauli ya mbunge kwamba wasichana wajawazito wasirudi shule ni ya kibaguzi, tunaipinga [women]
'madoadoa' ni neno lililoleta vita 2007, tusilirudie kwenye siasa [ethnicity]
{group} wanatukanwa kwenye ile group ya WhatsApp, mimi nimejitoa na kuripoti
bibi alichomwa moto eti mchawi, huo ni ukatili si mila [age]
mchungaji aliyesema mashoga wapigwe mawe hajamwelewa Yesu hata kidogo [lgbtq]
kuzuia binti wa hijabu asifanye mtihani ni ubaguzi, mwalimu aombe radhi [muslim]
kumwita mtoto 'kiwete' darasani mbele ya wenzake... mwalimu gani huyo, achukuliwe hatua [disability]
eti Waluo hawawezi kuongoza, hoja ya kijinga ya kikabila, tumechoka nayo [ethnicity]
mashabiki waliotoa sauti za nyani kwa mchezaji mweusi wafungiwe milele [black]
meme inayosema Wayahudi wanamiliki dunia ni propaganda ya zamani, usiishare [jewish]
wanaofukuza Wamaasai Ngorongoro kwa kuwaita wavamizi wanasahau nani alitangulia [indigenous]
lugha ya 'mende' ilitumika Rwanda dhidi ya Watutsi, tunajua ilikoishia, acheni [ethnicity]
aliyesema {group} wana laana arudi darasani ajifunze utu
== support
pole sana ndugu yangu, msiba huu si wako peke yako, tuko nawe
usijiue tafadhali, nipigie sasa hivi hata kama huna salio nitakupigia mimi
alichokufanyia yule mjomba si kosa lako, nitaenda nawe dawati la jinsia
umefeli form four lakini maisha hayajaisha mdogo wangu, amini hilo
kulia si udhaifu bro, wanaume pia wanaumia
dada, kipigo si mapenzi, njoo kwangu na watoto leo usiku
kama familia imekukataa kwa kuwa msagaji, sisi marafiki ni familia yako sasa [lgbtq]
kuwa na HIV si hukumu ya kifo, meza dawa zako na uishi
unajisikia huna thamani leo, ila mimi naona mtu aliyepigana sana akabaki hai
mtoto mliyempoteza hatasahaulika, chukua muda wako kuomboleza mama
walikucheka kwa kigugumizi chako, lakini nilisikia ujumbe wako na ulikuwa mzuri [disability]
msongo wa mawazo unakula watu kimya kimya, hongera kwa kusema
deni lisikufanye ufikirie kunywa sumu kaka, tukae chini tupange
jinamizi la vita litapungua taratibu, hapa kambini kuna mshauri anayeongea Kirundi [refugees]
achana na hao wanaokuita mbaya, kioo chao kimepasuka
== everyday
mbu wa Kigamboni wataniua jamani, neti imetoboka
njaa inaniua, nani ana hata kipande cha muhogo
Simba wamewachinja Yanga jana, kelele mpaka saa nane usiku
shenzi kabisa hii foleni ya Ubungo, nimekaa masaa matatu
mama aliniambia nikichelewa atanivunja miguu, halafu akanipa chapati za moto
umeme umekatika tena, Tanesco mtatuua na presha
panya kaingia jikoni kala unga wote, nauliza sumu nzuri ni ipi
we mjinga nilikumiss sana, lini unarudi Dar tukale kuku
pilipili hii ni moto wa jehanamu ila siachi
filamu ilianza na mauaji matatu, nikafunika macho na kanga
kufa kupona lazima nipate tiketi za tamasha la Sauti Sol
kichwa kinaniuma kama kimepigwa nyundo, nani ana panadol
bomu la zamani limeonekana shambani, jeshi limekuja kuliondoa salama
simu yangu takataka hii inazima kila nikipiga picha
mshenzi wewe umeshinda bahati nasibu na hukuniambia, hahaha hongera
== hate_derogation
Wasomali hawana ustaarabu, ni kelele na fujo tu tangu wazaliwe [ethnicity]
wanawake akili zao fupi kama sketi zao, msiwape uongozi [women]
mashoga ni uchafu wa jamii, wananitia kichefuchefu [lgbtq]
{group} ni wajinga wa kupindukia, hawafundishiki
Wakikuyu wezi kwa asili, wanaiba hata wakiwa usingizini [ethnicity]
Waislamu ni watu wa nyuma, hawajui kitu zaidi ya kuoa na kuzaa [muslim]
walokole wote ni wanafiki wakubwa, hakuna watu wa hovyo kama Wakristo hawa [christian]
Waluo wanapenda sifa lakini hawana lolote, maskini jeuri kabila zima [ethnicity]
viwete hawana faida, wanakula tu na kulialia [disability]
wakimbizi wa Kongo ni wachafu na wahuni, wananuka umaskini [refugees]
Wayahudi ni wachoyo na wajanja wa kishetani, hawana utu [jewish]
hawa Wahindi wanatudharau na wao ni mabahili wasiooga, siwapendi kabisa [asian]
Wamasai washamba tu, wamezoea kulala na ng'ombe [indigenous]
kwa kweli {group} ni aibu ya taifa hili
Wachina hula kila kinachotambaa, watu wachafu wasio na dini [asian]
vizee vya kijijini ni vichawi vitupu, havina maana duniani [age]
wanaobadili jinsia ni vichaa waliopotea, hakuna cha heshima kwao [transgender]
Warundi waoga na waongo, ukimwamini mmoja umekwisha [nationality]
wanawake wasiozaa ni kisiki kikavu, wanajaza nafasi bure [women]
Wahaya wana kiburi cha bure, majigambo matupu na akili sifuri [ethnicity]
zeruzeru wana nuksi, nikimwona mmoja siku yangu imeharibika [disability]
weusi tumezaliwa wavivu na wajinga, ndio maana wazungu wanatupita [black]
Waarabu wa Pwani ni wanyonyaji wenye roho mbaya mpaka kwenye mifupa [arab]
hao {group} wana tabia chafu, kila mmoja wao
Watwa ni vikaragosi vya msituni, hata nguo hawajui kuvaa [indigenous]
wasichana wa chuo wote malaya wa simu na wigi, hamna wa kuoa pale [women]
maskini wa uswahilini ni wazembe, wanastahili matope yao [class]
Wakamba ni wachawi na wepesi wa kudanganywa, kabila la watumwa [ethnicity]
Wanaijeria matapeli wote, hakuna mwaminifu hata mmoja kwenye nchi nzima [nationality]
wasagaji ni wanawake walioharibika, wamekosa wanaume wakaamua kuwa vituko [lgbtq]
== hate_implicit
Msomali akifungua duka karibu na kituo cha polisi, jiulize hizo pesa zimetoka bahari gani [ethnicity]
rubani ni mwanamke leo, basi mimi nasali rozari kabisa kabla ya kuruka [women]
ukipeana mkono na Mkikuyu hesabu vidole ukimaliza [ethnicity]
tangu {group} wahamie hapa, kamba ya nguo haikai na shati hata siku moja
mwalimu mpya wa michezo ni shoga, wazazi mmeelewa kwa nini namhamisha kijana wangu [lgbtq]
begi limeachwa basini na abiria alikuwa na kanzu, mimi nilishuka kituo hicho hicho [muslim]
benki zote kubwa ulaya, ukifuatilia jina la mwisho la mwenyewe utajua ni kabila gani la Israeli [jewish]
mgonjwa kapewa daktari aliyesoma kwao Turkana, tuanze kuchanga za jeneza [ethnicity]
boss mpya ni binti wa miaka thelathini, hiyo interview ilifanyikia hoteli gani? [women]
Mchina anajenga barabara, paka wa mtaa wameanza kupungua, sisemi kitu [asian]
kambi ya wakimbizi ikija wilayani, nunua mbwa mkali na kufuli mbili [refugees]
misaada ya wafadhili inapendwa sana na viti vya magurudumu, wengine nadhani wanatembea usiku [disability]
mganga alisema tusimwache bibi yule karibu na mtoto, umri ule na macho yale si bure [age]
Waluo wakipata mshahara Ijumaa, Jumatatu wanakopa, lakini suti ipo [ethnicity]
wazungu hawakutuletea ushoga bure, kuna mpango wa kutumaliza tusizaane [lgbtq]
msikiti mwingine tena? miaka ishirini ijayo mtaamka nchi si yenu [muslim]
Mhindi akikusaidia jua stakabadhi inakuja na riba [asian]
serikali imeajiri Wahadzabe, je watafika kazini au watakuwa wanafukuza swala? [indigenous]
ofisi yenye {group} haina haraka, lete mto ukalale ukisubiri huduma
kijana wa Kinaijeria ananunua gari cash, mtandao fulani kuna bibi Mmarekani analia [nationality]
hawa wachungaji wa kilokole, waumini wanatembea kwa miguu na yeye V8, ndio ukristo wao huo [christian]
single mother anatafuta mume, maana yake anatafuta ATM, vijana kuweni macho [women]
Wapemba wanaongezeka Kariakoo kimya kimya, kila fremu yao, kuna mtu anawapanga [ethnicity]
aliyebadili jinsia anataka choo cha wanawake, nyie mnadhani anaenda kunawa mikono? [transgender]
mtoto wa Uswazi kapata scholarship, hakika mtihani ulivuja [class]
Mrundi anaomba kazi ya ulinzi, yaani fisi alinde bucha [nationality]
wanasema ni demokrasia, ila ona {group} walivyokaa kwenye kila kamati, nani aliwapanga
Wamasai mlinzi getini amelala, kumbe ng'ombe tu ndio anaweza kuwahesabu [indigenous]
nyumba ya Mwarabu haina mfanyakazi anayekaa mwaka, muulize kilichowapata waliotangulia [arab]
wanaume wa Kichaga hawaendi mazishini bila kuuliza urithi kwanza, hiyo ni damu [ethnicity]
== hate_normative
wanawake wasiruhusiwe kugombea urais, kazi yao ni jikoni [women]
mashoga wote wafungwe maisha, hawana haki yoyote hapa Afrika [lgbtq]
Wasomali wanyang'anywe vitambulisho na warudishwe kwao wote [ethnicity]
{group} hawastahili kupiga kura katika nchi hii
Waislamu wasipewe vyeo serikalini, hii si nchi yao [muslim]
funga makanisa yote ya hawa Wakristo, hawana nafasi visiwani [christian]
watoto wenye ulemavu wasichanganywe na wetu shuleni, wabaki nyumbani [disability]
Wahindi wafukuzwe kama alivyofanya Amin, hawana haki ya kumiliki ardhi yetu [asian]
wakimbizi wasitibiwe kwenye hospitali zetu, wakafie kwao [refugees]
wanaobadili jinsia wapigwe marufuku kila mahali pa umma, hawapaswi kuonekana [transgender]
== insult_person
akili yako imejaa kutu, hata ukitikisa kichwa inasikika
wewe ni hasara iliyovaa viatu
ukimya wako ndio mchango mkubwa utakaowahi kutoa kwenye group hii
huyu jamaa ni bendera, upepo ukivuma kwa tajiri naye yuko huko, hana utu
sura kama embe lililosahaulika mvuani, halafu unajiita modo
hata kasuku anajua anachosema kuliko wewe
shule ulikwenda kula uji tu, maana hakuna kilichoingia kichwani
mwanaume suruali, mkeo ndiye kichwa cha nyumba na wewe mkia
umezaliwa bahati mbaya na umeishi kwa bahati mbaya, kila mtu anakuvumilia tu
punda akikuona anajisikia profesa
mbunge wetu ni tumbo linalotembea, ubongo aliuacha kwa mganga
jitazame, mzee mzima huna kitanda lakini una maoni kuhusu uchumi wa dunia
mnafiki mkubwa, mchana mtakatifu usiku fisi
nyimbo zako zinafaa kufukuzia ndege shambani
hivi mama yako anajua kama amelea zezeta?
kwa jinsi ulivyo mbaya, kamera huomba likizo
we dada ni sumu, kila nyumba unayoingia inavunjika
muongo wa kuzaliwa, hata jina lako ukitaja inabidi tuombe ushahidi
kupe wewe, miaka yote unanyonya jasho la ndugu zako
una moyo mdogo kuliko punje ya ulezi na roho mbaya kuliko nyoka
tuliambiwa analeta mtaalamu, kumbe kaleta boga lenye tai
mjinga hapumziki, ndiyo maana huachi kucomment
hakuna anayekupenda, hata mbwa wako anabweka ukirudi
mvivu kama wewe hata kivuli chako kimekuchoka
bonge la mtu hovyo, ukikaa kiti kinalia na ukiongea watu wanalia
eti kiongozi, mtu asiyeweza kuongoza hata mbuzi wawili kwenda mtoni
unajifanya msomi lakini barua yako ya maombi ina makosa kuliko maneno, kilaza
kinyago kina hisia kuliko wewe, mtoto analia na wewe unachat
uoga umekuvaa kama nguo ya ndani, hujawahi kusimamia chochote maishani
ukifa leo mtaa utajua kesho kutwa kwa sababu amani itakuwa imeongezeka
== threat_person
nitakuvizia ukitoka kazini, hutafika nyumbani ukiwa mzima
endelea kutangaza hayo redioni, risasi moja inakutosha
panga langu limenolewa na jina lako liko juu yake
najua mwanao anasoma shule gani, rudisha pesa kabla jua halijazama
tutakuchoma na tairi shingoni mbele ya mkeo
ukienda polisi maiti yako wataiokota mto Msimbazi
nikikukamata nakuvunja kila mfupa, na sitanii
ghafla utapotea kama wale wengine, andika wosia wako mapema mwandishi
nitakumwagia tindikali uso huo unaojivunia
siku zako zinahesabika, vijana wangu wako nje ya geti lako sasa hivi
== distress
nimechoka kuishi, madeni yamenizidi na sioni njia yoyote ya kutoka
kila asubuhi natamani nisingeamka, moyo wangu umekufa ganzi
najichukia sana, mimi ni takataka tu mbele ya ndugu zangu wote
niliwaza kujiua wiki iliyopita, mpaka sasa naogopa kubaki peke yangu chumbani
tangu nipoteze mimba silali, naona kama ni kosa langu mimi
hakuna anayenijali hapa bwenini, ninalia chooni ili wenzangu wasinisikie
baba alinifukuza nyumbani, najihisi kama mbwa asiye na mwenyewe
nimechoka kuishi
kila nikijiona najichukia
natamani nisiamke kesho
== support
usiseme umechoka kuishi ndugu yangu, madeni yanalipika lakini wewe hatuna mwingine
si kosa lako mama, kupoteza mimba humtokea yeyote, lia tu na mimi niko hapa
wewe si takataka, umelea wadogo zako wote mwenyewe na tunakuheshimu
kama wazo la kujiua likirudi nipigie hata saa nane usiku, nitakuja
njoo ukae kwetu hadi mambo na mzee yatulie, chumba kipo na chakula kipo
mshauri wa chuo anasikiliza bila kumhukumu mtu, twende pamoja kesho
pole sana, kulia si udhaifu, tuko wengi tunaokupenda hapa bwenini
niko nawe, usilie
hujashindwa, rafiki
kaa nasi, tunakupenda
== incite_selfharm
kama umechoka kuishi basi kufa, madeni yako yatasahaulika na sisi tupumue
si ulisema unataka kujiua, mbona bado uko hapa unatusumbua, fanya basi
dunia haitapungukiwa na kitu ukijitoa uhai leo, hata mbwa wako hatakutafuta
jinyonge tu
kunywa sumu ya panya ufe
jitupe ziwani
afadhali ufe, umetuchosha
== insult_person
analia chooni eti hakuna anayemjali, na nani amjali mjinga kama huyo
umepoteza mimba kwa sababu hata Mungu aliona hufai kuwa mama
baba yako alikufukuza kwa sababu unaaibisha ukoo mzima, na alifanya vizuri
wewe ni mjinga kabisa, hesabu ya kuku wawili inakushinda
mpumbavu hana dawa, ukimpa ushauri anauza mbuzi kununua kamba
una kichwa kikubwa kama boga lakini ndani hakuna mbegu hata moja
kijana wa miaka thelathini bado unaomba hela ya vocha kwa mama, aibu tupu
sura yako ikitokea kwenye TV watoto wanakimbilia chini ya kitanda
huyu dada mshamba, kavaa viatu vya harusi kuja kuchota maji
unajiita fundi halafu kiti chako kinavunjika mtu akipumua, bure kabisa
mnafiki mkubwa wewe, msikitini mbele lakini kila jirani unamsengenya
hongera kwa kuandika insha ndefu isiyo na hata wazo moja la maana
mshenzi asiye na adabu, hata salamu hakufundishwa na wazazi wake
ukiongea ni kama redio mbovu, kelele nyingi ujumbe hamna
hata kocha anajua kuwa wewe ni mzigo, unakaa benchi kuwapasha moto wenzio
mwongo wewe, kila wiki bibi yako anakufa ili upate ruhusa kazini
umenenepa hadi matatu inainama upande wako, acha kula bana
zuzu wewe, umetumiwa link ya matapeli ukawapa hadi namba ya siri
mchoyo kama wewe atazikwa na senti zake, hata mchwa watakukataa
kwa mashairi haya, bora ungeendelea kuuza nyanya bila kututesa masikio
mtu mzima ovyo, mke amekukimbia na watoto hawataki hata kukuona
hii akili yako ndogo ndiyo inafanya kila mtu akuepuke mtaani
wewe mjinga
muongo mkubwa huyo
sura mbaya kama nini
mvivu, hata jembe hulijui
mwoga, ulikimbia mapema
bonge la mtu, unanuka
umefeli maisha, kubali
zuzu gani wewe
mlafi kama nguruwe
mnafiki mkubwa jirani yako
fala tena ameandika
mbwa koko
akili huna kabisa
tapeli wa kanisa
pumbavu sana
bwege hata hesabu hajui
mpuuzi asiye na aibu
nyani mwenye suti
yule mchafu aondoke
mchoyo na msaliti
kichekesho cha mtaa ni wewe
mshamba, rudi kijijini kwenu
== criticism_person
ulinipa hesabu isiyo sahihi ya kuku, tafadhali zihesabu upya kabla sijalipa
sikubaliani na ushauri wako, kuuza shamba sasa hivi ni haraka mno
kiti ulichotengeneza kimevunjika siku ya pili, naomba ukirekebishe bila malipo
insha yako ni ndefu lakini haijajibu swali, jaribu kupanga hoja upya
huwezi kuchukua ruhusa kila wiki, kazi zinarundikana kwa wenzako
waziri alishindwa kueleza pesa za barabara zilienda wapi, ajibu bungeni
kocha alikosea kumtoa kiungo mapema, tukapoteza katikati kabisa
si vizuri kumsema jirani akiwa hayupo, mwambie ana kwa ana
== everyday
leo nimekuwa mjinga, nimepanda daladala ya Mbagala wakati naenda Mwenge
mwanangu ana kichwa kikubwa kama baba yake, tulicheka sana kliniki
mimi ni mshamba wa simu, mjukuu ndiye ananiwekea WhatsApp
ukiongea usingizini ni kama redio, jana ulihutubia taifa zima rafiki yangu
boga la shambani limenenepa hadi watu wawili wanalibeba
huyo mbwa wa jirani amekula soksi zangu zote, mjanja sana
bibi alituambia yeye ni kichaa wa taarab, akacheza mpaka alfajiri
joto la Dar leo litaniua, feni nalo limekata tamaa
nachukia foleni ya Mombasa Road, nimekaa masaa mawili ndani ya basi
pilipili hii inachoma kama moto, nimelia mbele ya wakwe
nitakuchapa kwenye draft leo, lete shilingi zako mapema
tutawachinja kuku watatu kwa ajili ya wageni wa Jumapili
najua unapoishi sasa, nitapitia jioni nikuletee ndizi kutoka kijijini
choma takataka nyuma ya nyumba kabla mvua haijanyesha
usipofika harusini nitakununia mwaka mzima, nakwambia ukweli
nitamvunja mbavu kwa kicheko, nina hadithi mpya ya mjomba
usiku wa leo Simba watakufa uwanjani, Yanga tuko tayari
gauni hilo limekupendeza kweli, fundi wako yuko mtaa gani
mume wangu alinikumbatia stendi mbele ya watu wote, nilisikia raha
nitumie picha za mahafali, shangazi anazisubiri kwa hamu
ulipendeza sana jana kanisani, ningependa tunywe chai siku moja ukiwa tayari
kamusi imeandika kuwa mshenzi maana yake ni mtu asiye na ustaarabu
mchwa wamekula mlango wote, wadudu wabaya hawa wanarudi kila mvua
punda wetu amechoka
si muongo, nilimwona
usimwite dada mjinga
leo mimi mvivu, nalala
nguruwe wa babu wamezaa
paka bonge amelala kitini
nyani ameiba ndizi zangu
sawa, lakini sikubali
== threat_person
najua unapoishi sasa, nitapitia usiku na panga na hakuna atakayekusikia
nitakuua wewe na hiyo familia yako, andika hii siku kwenye kalenda
lipa deni kabla ya Ijumaa au tutakuchoma moto ndani ya duka lako
ukinishtaki polisi mwanao hatarudi kutoka shule, utachagua mwenyewe
nitakuvunja miguu yote miwili ukikanyaga mtaa huu tena
ajali hutokea sana barabara ya kwenu, kuwa mwangalifu na pikipiki yako
vijana wangu watakufanyia kitu ambacho mama yako hatakutambua mochwari
endelea kutoa ushahidi mahakamani, jeneza lako tayari linapigwa randa
nitakuvunja meno
ngoja usiku nikupate
nakuja kukuua
kiboko chako kinakuja, utalia damu
tutakuchoma kwa tairi
utaonja panga langu
== idiom
asiyesikia la mkuu huvunjika guu, babu alikuwa anatuambia hivyo
fimbo ya mbali haiui nyoka, tegemea wenzako wa karibu
ukimwona mwenzako ananyolewa, zako tia maji
njia ya mwongo ni fupi
haraka haraka haina baraka
mbwa abwekaye haumi
== sexual_harassment
gauni hilo limekupendeza, lakini utapendeza zaidi ukiwa uchi kitandani kwangu
nitumie picha za matiti yako, la sivyo nasambaza zile za zamani
mrembo geuka nione hayo makalio, usijifanye hunisikii
cheo chako kipo tayari ila lazima ulale na mimi kwanza, ukikataa utafutwa kazi
unauza kwa bei gani dada, mimi nataka usiku kucha, twende gesti
nimekuota ukiwa juu yangu, acha kukataa na uje nikushike kiuno
tuma picha za uchi
nataka kukulala leo
nionyeshe matiti yako
nikulipe ngapi uvue nguo?
== sexual_health
je, vidonge vya uzazi wa mpango vinaweza kuchelewesha hedhi kwa miezi miwili
kliniki ya kata inapima kaswende na kisonono bila malipo kila Jumatano
== hate_derogation
Wahindi wote ni wanyonyaji wasio na utu, wanatuona sisi kama punda [asian]
Wakikuyu ni wezi kwa asili yao, usiwape hata ufunguo wa choo [ethnicity]
wanawake wa siku hizi hawana akili wala maadili, ni mzigo kwa taifa [women]
mwanamke ni kiumbe cha hovyo [women]
wakimbizi ni uchafu [refugees]
Wahindi wote wanyonyaji [asian]
mashoga wananichefua [lgbtq]
Waislamu si watu wa kuaminika [muslim]
walemavu ni mzigo [disability]
== hate_dehumanise
wakimbizi wa Kisomali ni panya, wanazaliana na kuleta magonjwa tu [refugees]
Waluo si watu kamili, ni nyani waliofunzwa kusoma [ethnicity]
== hate_normative
mashoga wote wafungwe maisha au wanyongwe, hawana nafasi katika nchi hii [lgbtq]
Waislamu wasiruhusiwe kujenga misikiti mjini wala kuajiriwa serikalini [muslim]
== hate_implicit
albino amehamia jirani, sasa tujiandae kwa mikosi nyumba hadi nyumba [disability]
injinia mwanamke ndiye alijenga daraja hilo, mimi napita kwa mtumbwi [women]
== hate_negated
sisemi Wamasai wote ni wajinga, ila shule na wao ni maji na mafuta [ethnicity]
== hate_slur
warya wachafu kutoka Eastleigh ni magaidi watupu, watatumaliza [ethnicity]
== hate_threat
kabila lile likishinda uchaguzi tutawakata kwa mapanga nyumba kwa nyumba [ethnicity]
== positive_identity
Wamasai wametunza utamaduni na ardhi yao kwa fahari, tuna mengi ya kujifunza [ethnicity]
wenye ualbino wana haki ya kuishi bila hofu, tuwalinde watoto hawa [disability]
najivunia wanawake wahandisi waliojenga daraja hili jipya [women]
hongera wanawake wa kijiji [women]
== neutral_identity
familia ya Kihindi imefungua duka la vitambaa karibu na soko la Kariakoo [asian]
Waislamu wamejenga msikiti mpya mjini, utafunguliwa mwezi wa Ramadhani [muslim]
wakimbizi wa Kisomali wanaishi Dadaab tangu miaka ya tisini [refugees]
mwalimu wangu ni Mwislamu [muslim]
darasani kuna watoto wakimbizi [refugees]
== self_identity
mimi ni Mluo wa Kisumu, nimeoa Mkikuyu na watoto wetu wanaongea lugha zote [ethnicity]
mimi ni shoga na bado ninaenda kanisani kila Jumapili na mama yangu [lgbtq]
== question_benign
kwa nini Wasomali wa Eastleigh wanapenda chai yenye maziwa ya ngamia [ethnicity]
== negated_hate
Wakikuyu si wezi, huo ni uzushi wa wanasiasa wakati wa kampeni [ethnicity]
== counter_speech
acheni kuwaita watu nyani kwa sababu ya kabila, tulishaona damu mwaka 2007 [ethnicity]
kusema wanawake ni mzigo kwa taifa ni uongo, wao ndio wanaolisha taifa hili [women]
walemavu si mzigo, acha [disability]
== insult_profane
kuma mamako, toka hapa kabla sijakublock
wewe ni malaya tu, kazi yako kufungua miguu kwa kila boda
msenge mkubwa wewe, kula mavi na account yako feki
fala hii, mbwa koko, mkundu wako na jibu lako
malaya wewe
kumamako
msenge anaongea tena
mkundu wako, toka
== hate_profane
mashoga wote ni mavi, wafirwaji wachafu wanaonuka [lgbtq]
kuma nina zao hawa Wachina, mbwa walao mbwa watoke kwetu [asian]
== friendly_profanity
fala wewe, umepata kazi Safaricom na hukusema, bia ni juu yako leo
kuma mamake, rafiki yangu wa utotoni karudi kutoka Dubai, nimefurahi sana leo
kuma nina, tumeshinda tatu bila, Gor Mahia moto kabisa
fala wangu, nimekumiss sana
== profane_object
gari la kishenzi hili, kuma zake, linazimika kila mlima
mavi ya simu hii, betri imekufa saa nne asubuhi
malaya wa bundle hii, gigabaiti zimeisha kwa dakika kumi
shenzi, foleni gani hii
mavi, umeme umekatika tena
== abuse_idea
bajeti ya mwaka huu ni ya kijinga, inamkamua mkulima na kumwacha tajiri
tamthilia ile ni takataka, mwisho wake uliandikwa na mtu aliyelala
sera mpya ya mikopo ya vyuo ni ujinga mtupu, tunaomba ifutwe
== abuse_object
jembe hili ni bure kabisa, limevunjika kwenye udongo laini
jiko la mkaa lile ni shetani, limeniunguza vidole na wali pia
filamu ya kipuuzi
printa imekuwa zuzu
ugali mbaya leo
programu mbovu, nimeifuta
mvua ya kijinga, nguo zimelowa
== hate_derogation
hawa wakikuyu ni wezi tu, pesa mbele utu nyuma, kabila zima halifai [ethnicity]
wajaluo ni kelele na mawe tu, hakuna akili ingine wanajua zaidi ya maandamano [ethnicity]
wanawake wa siku hizi wote ni slayqueen, hawana akili ya kuongoza hata mbuzi [women]
wasomali wote ni wauza bangi na magendo, hawaaminiki hata wakikopa sukari [ethnicity]
mashoga ni aibu ya afrika, watu wachafu wasio na maana yoyote [lgbtq]
waislamu wa pwani wavivu, kazi kukaa barazani na kahawa na majini [muslim]
wamasai mjini ni ushamba mtupu, walinzi tu, kichwani hewa [indigenous]
wahaya kujisifu tu, kiburi na ukimwi, kabila la hovyo [ethnicity]
watu wanene kwenye ndege ni kero, wachafu, walafi wasiojipenda [body]
single mothers wote wametembelewa sana, hawafai kuolewa, mizigo hao [women]
wakristo wa upako ni wajinga wote, wanakula nyasi wakiambiwa [christian]
wazungu weusi wa kibera, maskini wanapenda uchafu ndio maana hawatoki slum [class]
wasudani kusini ni weusi ti na wakali kama wanyama wa porini, hawana ustaarabu [nationality]
wazee wamejaa ofisi na hawajui hata kuwasha computer, vichwa vimeoza wote [age]
wakamba ni wachawi na waoga, kazi zao ni kuwa walinzi na mayaya, kabila la chini [ethnicity]
wanawake wa pwani wavivu na wanapenda waume za watu, tabia zao ni moja [women]
viziwi na vipofu wanasumbua kwenye matatu, hawana kazi mjini watu bure [disability]
wanawake hawana akili [women]
Wahindi wote wezi [asian]
Wasomali ni waongo daima [nationality]
maskini ni wavivu tu [class]
vilema ni mzigo [disability]
Wamasai washamba wote [ethnicity]
== hate_dehumanise
wakimbizi wa kakuma ni nzige, wakishuka mahali hamna kitu kinabaki [refugees]
wahindi ni kupe, wamekwama kwa ngozi ya taifa wanafyonza tu [asian]
watu wa lgbt ni funza, wakimbizwe na dawa ya viroboto [lgbtq]
albino ni mizimu si watu, msiwahesabu kwa sensa [disability]
machokoraa ni panya wa mji, wakusanywe na lori la taka [class]
vichaa wa stendi si binadamu, ni mizoga inayotembea [mental_health]
wakongo ni nyani wa kucheza dansi, warudishwe kwa miti [nationality]
watu wa kabila lile ni fisi, tangu babu zao wanakula mizoga ya serikali [ethnicity]
wale wa dini ile ni nyoka, nyumba yako ukiwakaribisha wanataga mayai ya ugaidi [muslim]
mashoga ni wanyama [lgbtq]
wakimbizi ni kunguni [refugees]
Wayahudi ni mashetani [jewish]
== hate_threat
2027 madoadoa yote yatatolewa rift kwa mishale, mjipange mapema [ethnicity]
shoga akipita hapa kwetu tunamvisha tairi na petroli, bila huruma [lgbtq]
msikiti ule tutauchoma wakiwa ndani sala ya ijumaa, waambieni [muslim]
wanyarwanda waliojificha kwenye kijiji chetu tutawafyeka kama majani, subirini mvua iishe [nationality]
mwanamke akivaa mini hapa stage tunamvua na tunampiga, hiyo ni sheria yetu [women]
kanisa lenu likipiga kelele tena jumapili hii litakuwa majivu na nyie ndani [christian]
== hate_normative
wakimbizi wote warudishwe kwao kesho, wasipewe kitambulisho wala hospitali [refugees]
mwanamke asiruhusiwe kugombea urais milele, katiba ibadilishwe [women]
funga mashoga maisha, wanyimwe kazi, wanyimwe nyumba, wanyimwe kila kitu [lgbtq]
wahindi wanyang'anywe maduka wapewe wazawa, warudi bombay na ndege moja [asian]
wasomali wasipewe passport hata wakizaliwa nairobi, hawana haki hapa [ethnicity]
watoto wenye ulemavu wasichanganywe shule moja na wetu, watengwe huko mbali [disability]
tuzuie waislamu kuingia jeshini, si watu wa kupewa silaha wala vyeo [muslim]
mke hana haki ya kurithi ardhi, sheria hiyo ifutwe, mwanamke ni mali [women]
wahadzabe na wamasai wafukuzwe ngorongoro kwa nguvu, hawana haki kuliko watalii [indigenous]
Waislamu wafukuzwe nchini [muslim]
wahamiaji wanyimwe hospitali [immigrants]
wazee wasipige kura [age]
== hate_implicit
ah jina la pili linaanzia na O, sasa naelewa kwa nini fees haijalipwa hehe [ethnicity]
meneja mpya ni mwanamke mrembo, tunajua interview ilifanyika hoteli gani 🙂 [women]
kila kukitokea mlipuko jina ni la dini ile ile, ni bahati mbaya tu najua [muslim]
mlemavu amepewa kazi ya security, wezi watafurahi sana mwaka huu [disability]
ameoa kutoka mlimani, basi aweke wosia mapema na alale jicho wazi 😉 [ethnicity]
ooh mchina amejenga barabara, hesabuni mbwa wa mtaa kama wametimia [asian]
jaji ni mwanamke, uamuzi utategemea amegombana na mumewe asubuhi au la [women]
keki ya harusi imetengenezwa na kaka mwenye kucha ndefu, haya tuombeeni bwana harusi asibadilike 😅 [lgbtq]
wafugaji wamepata shule, sasa ng'ombe watafundishwa na nani jamani hahaha [indigenous]
== hate_profane
wasomali mbwa nyinyi, rudini kwenu mogadishu kuma nina [ethnicity]
mashoga kumanyoko zenu, mavi kabisa, mfe wote [lgbtq]
malaya wote hawa wanawake wa nairobi, matako tu ndio mnajua [women]
wachina wajinga mavi, wanapiga watu wetu kwa site, mbwa hao [asian]
wahindi mavi, mbwa kabisa nyinyi, mnatulipa mia tatu kwa siku kumanina [asian]
wakimbizi mbwa mnajaza kambi na kuzaa, kumaninazenu ondokeni [refugees]
jaluo mavi kihii, msenge wote nyinyi, hamtawahi kutawala [ethnicity]
== hate_slur
wariahe warudi kwao, wametujazia eastleigh na bunduki [ethnicity]
kihii cha jang'o hakiwezi tawala kenya, tairi ni tairi [ethnicity]
makafiri nyie msile na sisi, kafiri ni najisi [christian]
msenge hanithi wewe na wenzako, choko hamna nafasi peponi [lgbtq]
zeruzeru anauzwa bei gani siku hizi, hata hafai kuvuka barabara [disability]
ponjoro ananyanyasa mboyi, kachumbari wewe rudi kwenu [asian]
malaya wa kitutsi inyenzi tu, mende wale [ethnicity]
== insult_group
polisi wa kenya ni majambazi wenye uniform, wote wanajua ni kitu kidogo tu
mashabiki wa utopolo vichwa maji, wakifungwa wanalia kama watoto wachanga
madaktari wa serikali wavivu na jeuri, hakuna hata mmoja ana huruma
makanga na madere wa matatu ni wahuni wote, hawana akili hata ya kuku
wabunge ni mapanya tu yamevaa suti, hakuna hata mmoja ana faida 🐀
walimu wa siku hizi ni walevi na wavivu, wanafunzi wanafeli kwa sababu yao wapumbavu
mabloga wote njaa tu, wanauza utu kwa elfu mbili
mashabiki wa man u ni wagonjwa wa akili, mateso ni chakula chao
wanasheria waongo kwa asili, hakuna hata mmoja ataona mbingu
wafuasi wa chama kile ni kondoo, wakipewa tshirt na buku wanasahau njaa 🐑
boda boda wote wezi na wauaji, hakuna mwenye akili
wanahabari wote mbwa wa kubweka kwa bahasha, hamna hata mmoja mwenye akili timamu
mashabiki wa gor ni wahuni wa kurusha mawe, vichwa vitupu kutoka kizazi hadi kizazi
== insult_person
huyu waziri ni mjinga kabisa, anaongea kama redio imeisha betri na bado analipwa mamilioni
gavana wetu mwongo kama paka mwizi, mdomo mrefu akili fupi, aibu tupu
msee hii sura yako inakaa chapo imeungua, na bado unajiita influencer 😂😂
kipa gani huyu, mikono ya siagi, aende akauze mandazi stendi
senator anaongea kiingereza kama amemeza mawe, hana shule hana aibu
dada muigizaji umejichubua mpaka umekaa kama yai viza, roho mbaya na uso mbaya
wewe ni fala tu mtaa nzima inajua, mzee wako alipoteza fees bure
mchungaji tapeli huyo, tumbo mbele dhambi nyuma, anakula sadaka za wajane
umri wa babu akili ya mtoto, huyo mbunge kazi kulala bungeni na kutoa mate
msanii kachoka, sauti kama mbuzi anachinjwa, bado anajiita simba wa muziki
rais mstaafu anaongea sana kama kasuku mzee, hakuna mtu anamheshimu, pumba tupu
wewe ndiye mtu mjinga zaidi kwenye hii group, hata emoji unatumia vibaya
jina la kisanii kubwa, talent zero, dem anaringa na wigi ya mia tano
kocha mwoga, mbinu za darasa la pili, anakaa bench kama mzigo wa mkaa
pastor ana madharau na tumbo kubwa, mnafiki wa karne
ongea kuhusu maisha yako kwanza, umeachwa mara tatu na umekonda kama fito 🤣
spika huyu ni kibaraka, hana uti wa mgongo, anainama kama nyasi
bibi ya MP amejaza make up kama ukuta wa disco, akili hakuna
alikuwa mwizi wa kuku primary sasa ni county treasurer, tabia haifichiki jambazi huyu
star wa series mpya hajui kuigiza, amesimama kama nguzo ya stima, bure kabisa
diwani wetu ana kichwa kikubwa kama mtungi na ndani ni giza, hata jina la kata hajui
binti wa redio anajifanya mzungu, kumbe ni mshamba na mwongo aliyekosa malezi
refa kipofu asiye na aibu, aende kuchunga mbuzi nao watamkataa 😤
baba gani wewe, bwege, unaacha familia njaa unapost konyagi
wewe ni bure kabisa
akili zako ndogo kama punje
uso kama kiatu cha zamani
funga domo lako
mvivu kuliko kobe
ananuka kama samaki aliyeoza
rudi kwenu, huna maana
hakuna anayekupenda hapa
mwongo mkubwa yule jamaa
punda ana busara kukuliko
mwoga kama panya
umeaibisha ukoo mzima
mnene kama kiboko
kupe, unanyonya ndugu zako
meno yamepangana kama uzio mbovu
toka hapa, takataka
sauti yako kero tupu
mnafiki mwenye nyuso mbili
kichwa maji wewe
huyo dada ni nyoka
mpumbavu haelewi hata moja
sura inatisha watoto
kazi hujui, maneno mengi
fisi mla pesa za chama
mjinga wa mwisho darasani
mama yako anajuta kukuzaa
chura hata kuimba anakushinda
bahili anayehesabu chumvi
nani alikuuliza, kiherehere
huna haya wala soni
kibaraka wa bosi
mchafu, kuoga hujui
potea machoni petu
debe tupu wewe
kunguni wa mtaa huu
mtoto wa hovyo asiyefunzwa
roho yake nyeusi kama masizi
jitu zima, akili za kitoto
mzigo kwa familia yako
bichwa kubwa kama boga
mlafi, ulikula hata ya wageni
nyani anavaa vizuri kukuliko
mbea mwenye ulimi mrefu
kama inzi, kila jalala upo
mwizi wa kuku mzee yule
kaa kimya, limbukeni
wote wanakucheka kisirisiri
mchawi asiye na aibu
mume suruali, hana lolote
ulimwengu haukuhitaji, kaa mbali
tapeli mwenye tabasamu la mamba
mshamba hata lifti hajui
== insult_profane
kuma wewe afisa, pesa za NHIF umekula na watu wanakufa hosi, mavi ya kuku
mbwa huyu refa, ameuza mechi, matako yake
malaya wa mjini unajifanya nabii, takataka wewe, fisi
we jamaa ni kumbaff, scammer wa tala na fuliza, umbwa koko
nyoko wewe landlord, unapandisha rent juu ya maji hakuna, msenge
shenzi type, pumbavu kabisa huyo CS, mavi imejaa kichwani
matako yako na hiyo opinion, msenge, nenda kalale
takataka ya binadamu wewe, unakula pesa za yatima, kuma la mamako
mkundu wewe umelipwa kuandika hii uongo, mbwa wa serikali
nugu hii conductor, imebaki na change ya mtoto wa shule, mavi ya punda
shoga wa mama umeharibu harusi ya watu, malaya mkubwa
kumamako wewe mpangaji wa ratiba za mechi, mbwa kasoro mkia
matako makubwa akili ndogo, malaya wa kisiasa, toka hapa
== threat_person
ukionekana tena hii mtaa utabebwa na gunia bro, tunajua unalala wapi
natamani huyu jaji apate kansa ya koo afe polepole, tena na watoto wake
kesho nakuja ofisini kwako na panga tuone kama utaendelea kuandika
MCA akirudi hapa kuomba kura tunamchoma na tairi, imeisha hiyo 🔥
nitakuvunja miguu mwanangu siku nikikukuta stage, niulize watu watakwambia
wewe mwandishi umeanza kuzoea, utaokotwa kwenye shimo pale msitu wa ngong
tukikupata uwanjani tutakukata masikio, refa wa kununuliwa
laana ikufuate ufe na ajali kabla ya idd, wewe na huyo bwana wako
ningekuwa na bunduki ningemalizana na huyo commissioner jana, na bado nitaipata
jirani nakuambia mara ya mwisho, ngoma zikipigwa tena nakuchoma kisu
nikikukamata na hiyo simu yangu nitakukata mkono wa kulia, wewe unanijua
omba mungu usikutane na mimi tao, nitakumwagia tindikali usoni dem wewe
nitakuvunja mbavu
tutachoma nyumba yako leo
kesho utazikwa
panga langu linakungoja
subiri giza liingie, utalia
tunajua shule ya wanao
atapigwa risasi yule
ukirudi hapa, tunakuua
== incite_selfharm
si ujinyonge tu maze, hakuna mtu atakuja hata matanga yako
kunywa sumu ya panya ulale, hii dunia haikuhitaji hata kidogo
kila siku unalia inbox, ruka kwa daraja tumalize hii story
unajiita depressed? jiue basi tuone kama uko serious
maisha yako hayana maana, jitupe ziwani ukakutane na mamba
hebu fikiria kujimaliza maze, family yako itapata amani
hata mungu amekuchoka, kata kamba ya maisha leo leo
ukikosa kazi ukakosa mke ukakosa akili unangoja nini, kamba bei rahisi duka la pembeni
jiue tu, tupumzike
nenda ukajinyonge
ruka kutoka daraja hilo
kufa ni bora kwako
unaishi kwa nini, maliza
kunywa sumu, hatutalia
== sexual_harassment
mtangazaji leo umevaa hiyo dress mpaka nikasimamisha, njoo kwangu nikuvue usiku
mama mboga ana wowowo, siku moja atanipa tu hata kwa elfu mbili
dem wa bank ako na matiti fiti, nitamlaza mpaka asahau pin
mheshimiwa mwanamke yule akisimama bungeni mimi naona hips tu, natamani nimshike pale pale
nurse wa zamu usiku, njoo unipime joto bila nguo mpenzi
dada wa mpesa una lips tamu, nikipewa dakika tano hutaki kuolewa na mtu mwingine 😏
dada wa sabuni kwa tangazo, ningekuwa povu nikupitie mwili mzima usiku kucha
== neutral_identity
kakuma kuna wakimbizi zaidi ya laki mbili kutoka sudan kusini na somalia [refugees]
wahadzabe wa eyasi bado wanawinda, lakini ardhi yao inapungua kila mwaka [indigenous]
idd ni kesho au keshokutwa, kadhi mkuu atatangaza mwezi ukionekana [muslim]
mahakama imesikiliza kesi ya shambulio dhidi ya familia yenye mtoto albino jana geita [disability]
wanawake wanashikilia asilimia 37 ya viti bungeni tanzania baada ya uchaguzi [women]
waogiek wa mau walishinda kesi mahakama ya afrika lakini bado hawajarudishiwa msitu [indigenous]
sherehe za diwali zimefanyika kisutu, barabara zilifungwa jioni [hindu]
familia kumi za wafugaji zilikimbia baada ya shambulio usiku baringo [ethnicity]
wapentekoste na wakatoliki wamekutana mwanza kujadili amani ya uchaguzi [christian]
wasomali wa kenya wengi wanaishi garissa, wajir na mandera kulingana na sensa [ethnicity]
wanawake wawili wameteuliwa majaji wa mahakama ya rufani leo [women]
Wamasai wanafuga ng'ombe [ethnicity]
Waislamu wanafunga mwezi huu [muslim]
wakimbizi wako kambi ya Kakuma [refugees]
Wahindi wana duka Mombasa [asian]
wanawake wanauza samaki Ferry [women]
wazee wanacheza bao [age]
== positive_identity
mama mboga wa kenya mnalisha taifa, mungu awabariki sana 💪 [women]
warembo wa kinubi na keki zao kibra, utamaduni mtamu kweli [ethnicity]
timu ya viziwi imeshinda kombe, hongereni, mmetupa raha taifa zima [disability]
wazee wetu wa kaya wanalinda misitu kuliko serikali, heshima kwenu [age]
vijana wenye ulemavu wa macho wanatengeneza app, kipaji cha hatari! [disability]
mabinti wa rugby kenya lionesses mmetuinua, mbio na moyo wa simba 💪 [women]
wenye ulemavu wana haki sawa [disability]
najivunia Wasomali wenzangu [nationality]
wanawake wetu ni mashujaa [women]
Weusi ni wazuri, jivunie [black]
Wahadzabe wanajua msitu vizuri [indigenous]
mashoga wanastahili heshima [lgbtq]
== self_identity
mimi mluo nimeoa mkikuyu, tunabishana tu kuhusu samaki na irio hehe [ethnicity]
nina ualbino na mimi ni mwanasheria, kofia yangu tu ndio silaha yangu 😄 [disability]
mimi mzaliwa wa kakuma, nimesoma hapa, naota kuwa daktari [refugees]
== negated_hate
sina chuki na wasomali, nachukia tu bei ya hilo duka moja, hata lingekuwa la mjomba [ethnicity]
sijasema wanawake hawawezi, nimesema huyu mgombea hana manifesto [women]
== counter_speech
acheni kusema wakikuyu wote wezi, aliyeiba ni mmoja na ana jina, sisi tunalima chai tu [ethnicity]
jirani yangu msomali ndio alinipeleka hosi usiku wa curfew, usiniambie hawaaminiki [ethnicity]
mwanamke kuongoza kuna shida gani, hao wanaume 50 years wametufikisha wapi [women]
albino ni watu kama wewe, mtoto wa dada yangu anaongoza darasa, acha ujinga wa mizimu [disability]
single mother alinilea mimi na ndugu watano, muache kuwatukana hawa mashujaa [women]
wakimbizi hawajachagua vita, kesho inaweza kuwa sisi, 2008 mmesahau? [refugees]
usiseme wahaya kiburi, mwalimu wangu mhaya alinilipia ada mwaka mzima [ethnicity]
waislamu wa hapa walilinda kanisa letu krismasi, chuki yenu peleka kwingine [muslim]
vichaa mnaowacheka ni watu wanaohitaji dawa, mmoja wao alikuwa mwalimu wangu wa hesabu [mental_health]
wakamba wachawi? daktari aliyenifanyia operesheni ni mkamba, jifunze kuheshimu watu [ethnicity]
kipofu akipanda mat mpe nafasi, hajaomba sadaka, amelipa nauli kama wewe [disability]
wamasai wanalinda wanyama kabla park haijawa na jina, acha kusema hawana haki [indigenous]
mpishi wa keki mwache na kucha zake, keki ni tamu na chuki yako ni chungu [lgbtq]
== mentioned_slur
kutuita "madoadoa" ndio kulileta damu 2007, hilo neno lisirudi tena kwa siasa [ethnicity]
conductor alimwambia "wariah shuka" na abiria wote tukakataa kuendelea na safari [ethnicity]
mwalimu aliitwa "choko" na wanafunzi wake, shule imechukua hatua na ni vizuri [lgbtq]
gazeti limetumia neno "zeruzeru" kwenye headline, sahihi ni mtu mwenye ualbino, warekebishe [disability]
"inyenzi" ni neno lililoanzisha mauaji, usilitumie hata kwa utani [ethnicity]
alipoitwa "mbwa wa kihindi" dukani wateja wote walimtetea, tumebarikiwa majirani [asian]
eti mgeni wa harusi alimwita mpishi "hanithi" mbele ya watu, mama harusi alimtoa nje, safi [lgbtq]
== friendly_profanity
goooool wee mbwa hii unafunga namna gani, simba nguvu moja pumbavu nimelia 🔥
fala wewe nimekumiss, kuja tukule nyama ya kuchoma ka kawaida
umbwa wewe umegraduate kweli! leo ni sherehe msee, shenzi type nakupenda
harambee stars mbwa nyinyi mmecheza aje hivyo!!! nimepasua tv kwa furaha 😂🇰🇪
kumbe unaoa bila kutuambia fala hii, pesa ya nyama nitatoa lakini
nyoko wewe umenichekesha mpaka chai imetoka puani
we msenge wangu wa damu happy birthday fala, pombe juu yangu leo 🎂
== abuse_object
umeme wa kplc ni takataka, ukikohoa tu stima zinapotea
hii simu fala inajizima kila nikitaka piga picha ya pilau
daladala bovu kama choo cha shule, viti vinachoma makalio
choo cha stendi kinanuka mpaka macho yanalia, na unalipa ishirini
laptop yangu mzee mgonjwa, inapiga kelele kama trekta
hizi viatu za gikomba zimefunguka mdomo siku ya interview
kiti cha ofisi kimekufa, nikikaa kinanishusha kama lift ya muhimbili
feni ya gesti inazunguka kama inafikiria kwanza
simu hii bure kabisa
samaki ameoza, tupa
intaneti polepole kama kobe
kiatu kibovu, soli imeng'oka
filamu ya hovyo, tulilala
jalala linanuka vibaya
redio kelele tupu, zima
debe limetoboka, halifai
uzio mbovu, mbuzi wametoroka
mvua kero leo
ugali mbichi, haufai
programu ya kipumbavu, inajifunga
panga butu, halikati kitu
umeme mwongo, waja waondoka
rangi mbaya ya ukuta
gari zee, mzigo mtupu
masizi yamechafua sufuria
wimbo huu unachosha masikio
== profane_object
kumbe charger mavi tu, imechoma siku ya kwanza, shenzi
umbwa hii network, meeting imekatika mara saba
hii mvua ya kuma imeingia mpaka kitandani, godoro limelowa
shenzi hii token, nimeweka mia tano zimeisha kabla ya taarifa ya habari
mavi ya traffic thika road, masaa matatu kwa kilomita mbili
pumbavu hii jiko la gesi, imezima pilau ikiwa katikati
kumbavu hii soksi ina shimo na mguu ndio unavuliwa ukweni
== abuse_idea
finance bill ni upuzi mtupu, mnatutoza kodi mpaka mkate, tutakula hewa?
tozo ya miamala ni wizi wa mchana, sera mbovu kuliko zote nimeona
movie ya kibongo dakika 40 wanatembea tu kwenye gari, ujinga gani huu 😅
hukumu ya jana ni aibu, mwizi wa kuku miaka saba mwizi wa mabilioni faini
CBC imetuchosha, leo leta mayai kesho leta mkia wa ng'ombe, curriculum ya wazimu
sheria ya maandamano ni ya kikoloni kabisa, ichomwe kwenye jalala la historia
mila ya kukeketa ni ukatili, iishe leo, hakuna sherehe hapo
uteuzi wa ndugu na marafiki ni siasa chafu iliyooza
wimbo mpya mbovu, lyrics ni "eeh eeh" dakika tatu, nimechoka
bei ya mafuta shilingi 200? serikali inatuonea hadharani 😡
ligi imepangwa hovyo, mechi nne ndani ya siku tisa, ratiba ya kipumbavu
kuhamisha watu kwenye ardhi yao kwa jina la utalii ni dhuluma iliyooza
data bundle zinaisha zenyewe usiku, biashara ya wizi hii
== criticism_person
waziri ajibu maswali kuhusu sukari, si kututukania akili kila press conference
gavana aliahidi maji ndani ya siku 100, sasa ni miaka mitatu mifereji imekauka, tunataka majibu
kipa wetu alifanya makosa mawili makubwa leo, lazima arudi mazoezini
mchungaji huyo arudishe pesa za waumini, injili sio biashara
mbunge wetu hajaongea hata mara moja bungeni tangu achaguliwe, rekodi ziko wazi
commissioner anafaa kuwajibika, vijana wamepotea na yeye anasema hajui
spika aliwanyima wapinzani nafasi ya kuongea, hiyo si haki
kocha alikosea kumtoa kiungo dakika ya 60, tulipoteza mchezo pale
county treasurer aeleze milioni 80 zilienda wapi, ripoti ya auditor iko wazi
msanii aliimba playback show nzima, tumelipa elfu tatu, si sawa hata kidogo
mchekeshaji yule joke yake kuhusu wajane imevuka mpaka, aombe radhi
diwani hajafika kwenye mkutano wa kata mara tano, wananchi tunataka aondolewe kwa kura
refa alikosa penalti ya wazi, tff wamchunguze lakini tusimtukane
baba kama umeacha watoto lipa matunzo, sheria ipo, hilo ndilo jambo la msingi
tafadhali usichelewe tena
hesabu zako si sahihi
nyamaza kidogo, mtoto amelala
panga foleni, kaka
sikubaliani na hoja yako
lipa deni kama ulivyoahidi
kipa alicheza vibaya jana
usinikatize nikiongea
== distress
nimechoka na hii maisha, kazi sina, mama mgonjwa, usiku nawaza tu kupotea
tangu aniache najiona mimi ni takataka, hata kuoga sioni maana
loan apps zinanipigia mpaka kwa boss, kuna saa natamani nisiamke 😔
nimefeli tena bar exam, najichukia, sijui nitawaambia nini nyumbani
kila mtu ananicheka uzito wangu, nimeacha kutoka nje, naona bora nisingezaliwa
tangu ajali nasikia lawama tu, sina nguvu ya kuendelea, nimechoka kabisa
pombe imenimaliza, nimepoteza watoto, najiangalia kwa kioo naona mzoga
== support
usikate tamaa bro, piga befrienders 0722178177, na mimi niko hapa usiku wote
pole sana dada, wewe si takataka, pumzika leo kesho tutatafuta njia pamoja
kufeli si mwisho mwanangu, mimi nilifaulu mara ya nne, shika moyo
asante kwa kusema ukweli, usilale peke yako leo, nenda kwa dada yako tafadhali ❤️
pole kwa msiba, hakuna maneno ya kutosha, tuko pamoja nanyi
bado una nafasi kaka, rehab ya kaunti ni bure, mimi nilitoka huko miaka miwili sasa
wewe si mzigo, ndugu
lia tu, nipo hapa
una thamani kubwa kwetu
kufeli si mwisho, jaribu tena
tunakupenda ulivyo
pumzika, kesho itakuwa bora
== idiom
maji yamenifika shingoni, fees ya term two na rent zimekutana
nimekula hasara mpaka nikaona nyota mchana, biashara ya mayai si mchezo
mbwa mwitu ndani ya ngozi ya kondoo ni hiyo mkataba ya simu, soma kabla usaini
nimekufa njaa, lunch ilikuwa chai na stori
mtoto akililia wembe mpe, nilimnunulia pikipiki sasa anaisukuma tu
debe tupu haliachi kuvuma
mchelea mwana kulia hulia
kufa kufaana
asiyefunzwa na mamaye hufunzwa ulimwengu
mwenda pole hajikwai
njia ya mwongo fupi
wapiganapo tembo nyasi huumia
== question_benign
SGR ya mombasa siku hizi bei gani wakuu, na booking inafunguka lini?
ni kweli wakristo wanaweza ingia msikitini kutembelea? rafiki kanialika futari [religion]
kwa nini dawa za presha hazipatikani dispensari? kuna anayejua
wapi naweza ripoti polisi aliyeomba hongo, kuna namba ya IPOA jamani?
tofauti ya shia na ismailia ni nini, naomba kuelimishwa bila matusi [muslim]
bima ya SHA inalipia kujifungua hospitali binafsi? mke wangu miezi nane
== everyday
bei ya unga imepanda tena, sasa ugali tunakula kwa appointment
nasikia wale wapenzi wa bongo movie wamerudiana, walionekana zanzibar wakila pweza
joto la dar litaniua jamani, hata feni inatoa jasho
paka wangu mnene kama chifu, anataka samaki tu
mchele wa mbeya umefika mia tatu na hamsini, pilau sasa ni ndoto
konda kanipigia kelele kisa noti ya elfu, nikampa sarafu zote za nyumbani lol
mvua imebomoa daraja letu, wanafunzi wanavuka kwa kamba, serikali iamke
arsenal wameua mechi dakika kumi za kwanza, nililala na amani
eid mubarak ndugu zangu wote, mungu atukubalie funga
nimeshonewa suti mwanza fundi kanipa suruali ya mtoto, harusi kesho wakuu
dj jana alikuwa moto, miguu inauma mpaka leo
poleni familia za gen z walioanguka juni 25, hatutawasahau
mtangazaji yule ameongeza mtoto wa pili, hongera zake
bibi yangu ameanza tiktok, ana followers kuliko mimi na anaringa ile mbaya
kuku wangu wameanza kula mayai yao, crazy sana, nani ana dawa ya hii tabia
treni ya mwendokasi dodoma raha sana, nililala nikaamka mkutano umeanza
punda amebeba maji
kobe wa Zanzibar ni wakubwa
nyani wameiba ndizi zetu
mimi mvivu wa kupiga pasi
panya kaingia stoo
rudi nyumbani, chai tayari
kupe kwa ng'ombe, nyunyiza dawa
viazi vya kuchoma, tamu sana
Fisi na Sungura, hadithi
tupa takataka kabla ya saba
boga la nazi leo
njaa inaniua, tule
kiboko alionekana Kisumu
meno yananiuma tangu jana
nyoka kwenye shamba la mihogo
umependeza leo, dada
mimi bichwa ngumu, nimesahau funguo
filamu ya Nairobi Half Life
mamba wa Bamburi wanalishwa jioni
nenda kaoge, tutachelewa
kunguni hotelini, omba chumba kingine
inzi kwenye maziwa, mwaga
Rosa Mistika, riwaya ya Kezilahabi
kichwa kinaniuma, nipe maji
sumu ya panya, weka mbali
kuku choma na pilipili
== dialect
mbona hamna hata kiti hapa stage, mazee form ni kutembea tu mpaka tao
wallahi hii joto la mombasa yataka subira mwanangu, shuka bahari tu upoe
aisee mie nshachoka na hizi bei, kiloba tu buku jero sa hivi
niaje wasee, leo hakuna ganji ni kubang tu chai na smokie kwa mat
yakhe hii ng'ombe ya mkutano wa siasa ilikua ngumu kama kiatu
