# language: zu
== distress
ngikhathele yimpilo, ngifisa ukulala ngingaphinde ngivuke
angisenalo ithemba selokhu ngaphelelwa umsebenzi, izingane ziyangibuka ngize ngikhale
ngiyazizonda, njalo uma ngibona abanye bephumelela ngizibona ngiyize
izolo ebusuku bengicabanga ukuzibulala, kodwa ngesaba ukushiya umama eyedwa
umfowethu washona ngengozi, selokhu kwenzeka lokho inhliziyo yami iyaqaqamba
akekho ongizwayo esikoleni, ngidla ikhefu ngicashe endlini yangasese
isoka lami lingishiye ngikhulelwe, angazi ukuthi ngizobatshela kanjani ekhaya
== support
ungasho ukuthi ukhathele yimpilo mngani wami, ngilapha, asikhulume
ukuphelelwa umsebenzi akusho ukuthi uyize, izingane zakho ziyakuthanda
uma ufikelwa umcabango wokuzibulala ngishayele ucingo noma phakathi kwamabili
akulula ukushonelwa umfowenu, khala sisi, izinyembezi ziyelapha
woza uzodla nathi ngekhefu kusasa, akufanele ucashe endlini yangasese
sizohamba nawe siyotshela umama wakho ngengane, ngeke sikushiye wedwa
ziningi izingcingo zosizo zamahhala, akulona ihlazo ukukhuluma nodokotela wengqondo
== incite_selfharm
uma ukhathele yimpilo hamba uyofa, siyodla inyama emngcwabeni wakho
kade usho ukuthi uzozibulala, awukwenzi ngani sibone
umhlaba ungcono ngaphandle kwakho, zibulale nje phela siphumule
== insult_person
uyakhala ngoba eshiywe yisoka ekhulelwe, ubelindeleni isiphukuphuku esinjengaye
mbhekeni ecashe endlini yangasese, akekho ofuna ukudla nomuntu onuka njengawe
abantwana bakho bayakhala ngoba banobaba oyize, uhlulwa nawukuthola umsebenzi
uyisilima, ngisho ingane yasenkulisa ingakwazi ukuphendula lo mbuzo
uyisiphukuphuku esikhulu, wathengisa imoto ukuze uthenge amawashi
isithutha sendoda esingakwazi ngisho ukuphemba umlilo webraai
ubuso bakho bufana nebhuku elinethwe yimvula, akekho ofuna ukubufunda
umubi wena, ngisho isibuko sasekhaya kini sesiyagula ukukubona
uyivila, usuku lonke ulele njengomgodla wamazambane
umqambimanga, ngoLwesibili wathi useThekwini kanti uhleli eshibhini
ikhanda lakho likhulu kodwa phakathi kukhala umoya kuphela
awunamahloni, uhlala ngemali yempesheni kagogo wakho uneminyaka engamashumi amathathu
lowo mfazi ukhulupheke okwemvubu, itekisi liyatsheka uma egibela
ucula njengesango elidinga uwoyela, yehla esiteji bhuti
bakithi, uma ukhuluma wena ngisho izihlalo ziyafuna ukuphuma ziye ekhaya
unonya futhi unomona, wajabula umakhelwane wakho eshiselwa indlu
uyigwala, wabaleka washiya udadewenu nezigebengu
umuntu onjengawe akafundanga lutho, uphawula nje ukuze sibone ukuthi awunangqondo
halala, usuphinde wahluleka isivivinyo sokushayela okwesishiyagalombili, qhubeka nokusihlekisa
uyinja nje, akukho muntu emgwaqweni wakini okuhloniphayo
uyahlanya wena, hamba uyophuza amaphilisi akho ngaphambi kokuba ukhulume nathi
lo mfana uyibhoklolo, kodwa phandle kwabangani bakhe uyigundane
== criticism_person
impendulo yakho ayilungile, buyela encwadini ufunde isahluko sesine futhi
bekungafanele uthengise imoto ungasitshelanga, sonke besiyidinga
ungixoxele amanga ngokuthi useThekwini, lokho kungiphatha kabi
kufanele uqale ukusiza ngerenti, ugogo akanawo amandla okukuthwala
ukushayela kwakho kusadinga ukuzilolonga, ikakhulukazi ukupaka
ikhansela alisivulelanga amanzi njengoba lalithembisile, sifuna impendulo
uthisha ubathethisa ngokweqile abafundi, kufanele ehlise izwi
iculo lakho lide kakhulu mfowethu, nqamula ingxenye yesithathu
== everyday
ngibe yisilima namhlanje, ngigibele itekisi eya eSoweto kanti ngiya ePitoli
hhayi ngiyivila ngeSonto, ngilala njengomgodla wamazambane kuze kube sebusuku
ikhanda lami likhulu asikho isigqoko esingilingana esitolo, sahleka sonke
inja kamakhelwane ihlale ikhonkotha uma kudlula iposi
ingane yakwethu ikhulupheke kahle, amasele akhona yizihlathi zodwa
ngicula njengesango elidinga uwoyela, kodwa eshaweni akekho ongivimbayo
ugogo uyahlanya ngebhola, ugqoke ijezi leChiefs esontweni
indlala izongibulala, liphi lelo pap nesishebo
ilanga lanamuhla liyashisa okomlilo, izinkukhu zicashe ngaphansi kwenqola
ngizonda ukugezwa kwezitsha kunakho konke, kodwa namhlanje yithuba lami
ngizokushaya kwi-FIFA namhlanje, ulethe uphuzo
sengiyalazi ikhaya lakho, ngizokulethela umbila ngoMgqibelo
sihlabe imbuzi yomsebenzi wamadlozi, inyama idliwe yaphela
siyoshisa udoti ngemuva kwendlu uma umoya usuthulile
kusasa ngizogawula isihlahla esiwele emgwaqweni ngembazo kababa
Orlando Pirates izobabulala namhlanje enkundleni, amagoli amathathu
uma uphinda ugqoka ijezi lami sisi sizoxabana, ngiyadlala nje likufanele
leyo ngubo ikufanele ngempela, uyithenge kuphi
umyeni wami wangiqabula phambi kwabantwana, bonke bathi yu
thumela izithombe zomgcagco, umamekhulu ufuna ukuzibona
unamehlo amahle, ngicela ukukumema etiyeni uma uvuma
ijazi elidala lingcolile kodwa liyafudumala, angilahli lutho ebusika
igundane lidle isinkwa sonke ekhishini, sesithenge ikati
== threat_person
sengiyalazi ikhaya lakho, ngizofika ebusuku ngesibhamu
ngizokubulala wena mgodoyi, qala wenze amalungiselelo omngcwabo
sizokushisa ngethayi uma uphinda ukhuluma namaphoyisa
ngizokugawula ngembazo ikhanda uma uphinda uwele umngcele wami
umntwana wakho uhamba yedwa ngehora lesibili, kungaba khona okumehlelayo
uzophuma esibhedlela ngezinduku uma ungangikhokheli imali yami ngoLwesihlanu
abafana bami bazokuphihliza amazinyo, awuyoze uhleke futhi
qhubeka ubhale ngami, kunemigodi eminingi kule dolobha engakugcwalisa
== idiom
isalakutshelwa sibona ngomopho, umkhulu wayesho njalo
inkunzi isematholeni, bheka le ngane ukuthi idlala kanjani
ukubona kanye ukubona kabili, angisaphindi ngiboleke imali yami
== sexual_harassment
leyo ngubo ikufanele, kodwa yikhumule ngibone amabele akho
thumela isithombe ungagqokile, uma ungafuni ngizodalula imfihlo yakho
haa leyo mpundu, ngifuna ukuyibamba, ungabaleki sthandwa
malini ubusuku bonke wena ntokazi, vula amathanga ngizokhokha
bengilokhu ngibuka amathanga akho ebhasini, woza egumbini lami uthanda ungathandi
== sexual_health
ingabe kuphephile ukusebenzisa umjovo wokuhlela uma ngincelisa ingane
amakhondomu atholakala mahhala emtholampilo, avikela ezifweni zocansi
== hate_derogation
amaNdiya wonke angabakhohlisi, asinyathela izintamo emasitolo awo [asian]
abelungu bonke banenhliziyo emnyama, abakaze babe nobuntu [white]
amaXhosa angamasela azelwe enjalo, ungalokothi uthembe noyedwa [ethnicity]
== hate_dehumanise
laba bantu baseZimbabwe bangamaphela, bagcwele yonke indawo [immigrants]
laba bantu abamnyama bayizinkawu, abakwazi ukubusa izwe [black]
== hate_normative
bonke abokufika mabakhishwe esibhedlela bafele ngaphandle, akusona esabo [immigrants]
izitabane mazivinjelwe ukufundisa izikole nokuthatha izingane [lgbtq]
== hate_implicit
kuvule isitolo somuntu waseNigeria, manje sekufanele sikhiye nezingane zethu [nationality]
ukhethe owesifazane njengomphathi wemayini, asilungiselele ukuvala [women]
== hate_negated
angisho ukuthi bonke abantu baseMalawi bayanuka, kodwa angihlali eduze nabo ebhasini [nationality]
== hate_slur
amakwerekwere angcolile mawabuyele kubo, athatha imisebenzi yethu [immigrants]
== hate_threat
kusasa sizoshisa zonke izitolo zabokufika benabo ngaphakathi [immigrants]
== positive_identity
abantu baseZimbabwe bafundisile izingane zethu izibalo kahle kakhulu, siyabonga [immigrants]
abesifazane bangaphatha imayini kangcono, sesikubonile lokho [women]
siyaziqhenya ngabantu abathanda ubulili obufanayo, bangabantwana bethu [lgbtq]
== neutral_identity
amaNdiya aseThekwini agubha iDiwali kuleli sonto [asian]
umuntu waseNigeria uvule isitolo sezinwele eduze kwereki lamatekisi [nationality]
abantu abamnyama bavota okokuqala eNingizimu Afrika ngo-1994 [black]
== self_identity
ngingumXhosa ngokuzalwa, kodwa ngikhulele KwaMashu futhi ngikhuluma isiZulu [ethnicity]
ngiyisitabane futhi ngiyaziqhenya, umama wami uhamba nami ePride [lgbtq]
== question_benign
kungani abantu baseMalawi abaningi besebenza ezingadini zaseGoli [nationality]
== negated_hate
akulona iqiniso ukuthi amaXhosa angamasela, ngasebenza nawo iminyaka eyishumi [ethnicity]
== counter_speech
ungababizi abokufika ngamaphela, bangabantu ababalekela indlala njengathi [immigrants]
ukuthi abokufika bafele ngaphandle kwesibhedlela kuyihlazo, wonke umuntu ufanele ukwelashwa [immigrants]
== insult_profane
msunu kanyoko, voetsek emabhokisini ami
uyisifebe nje, hamba uyolala namadoda akho anukayo
mgodoyi ndini, msunu wakho, buyisa imali yami
golo likanyoko, uyisilima esidla amasimba
== hate_profane
msunu wabo bonke abokufika, bayizinja ezidla amasimba [immigrants]
izitabane zonke ziyizifebe ezinukayo, msunu wazo [lgbtq]
== friendly_profanity
voetsek wena, uphase umatikuletsheni ngama-A ayisikhombisa, ngiyaziqhenya ngawe mngani
hhayi msunu, sidle isicoco, namhlanje kuyaphuzwa bafethu
mgodoyi ndini ngakukhumbula, woza ngikugone emva kwale minyaka
== profane_object
msunu wale loadshedding, ucishe phakathi komdlalo
masimba ale moto, iphinde yafa emgwaqweni omkhulu
voetsek wena printer, uphinde wadla iphepha
== abuse_idea
umthetho omusha wentela yamatekisi uwubuphukuphuku, ubulala abampofu
leyo sephi yangoLwesithathu ingudoti, akusekho ndaba kuyona
ukukhetha abantu ngoba bengabangani yisifo esibulala umasipala
== abuse_object
lesi sitofu siyinkathazo, sishise iphalishi lami lonke
izicathulo zaseChina lezi ziwudoti, zivuleke umlomo emngcwabeni
