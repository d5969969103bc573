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
angalia watoto wako vizuri
siku zako zinahesabika
nikikushika utajuta kuzaliwa
tutakuja kwako usiku
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
filamu ina tukio refu la ngono
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
