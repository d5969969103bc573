# language: uz
== distress
charchadim, hech narsaga kuchim yo'q, ertalab turgim ham kelmaydi
nega yashayotganimni bilmayman, hamma mendan yuz o'girgandek
xotinim ketganidan beri uy qabristonday, ichib o'lib ketsam deyman ba'zan
o'zimni yomon ko'raman, ovozim ham, yuzim ham, qilgan ishim ham jirkanchli tuyuladi
Rossiyada ishlayman, uch oydan beri hech kim bilan gaplashmadim, yuragim siqilib ketyapti
onamga aytolmayman, lekin har kecha o'lim haqida o'ylayman
men ahmoqman, hammaning umidini yo'qqa chiqardim, endi ko'zlariga qarolmayman
sinfda hech kim men bilan o'tirmaydi, tanaffusda hojatxonaga kirib yig'layman
== support
jonim ukam, yolg'iz emassan, telefonim kechayu kunduz yoniq, istagan payt qo'ng'iroq qil
og'ir ekan, tushunaman, lekin bu kunlar ham o'tadi, bizga sen keraksan
shifokorga borishdan uyalma, men ham borganman, ancha yengil bo'ladi
o'zingni bunchalik ayblama, sen qo'lingdan kelganini qilding
bugun birga yuraylik, choyxonada o'tiramiz, gapirmasang ham mayli, yoningda bo'laman
yig'lasang yig'la singlim, ichingga yutma, seni eshitaman
bolalar qo'polligi sening aybing emas, ustozga birga boramiz, xo'pmi
o'lim haqidagi o'ylar kelsa darrov ishonch telefoniga tel qil, iltimos
== incite_selfharm
o'laman deb har kuni yozasan, gapni qo'yib o'la qol, dam olaylik
senga o'xshaganlar yashamagani ma'qul, bo'l, o'zingni o'ldir
xotining to'g'ri qilibdi, endi sen ham bu dunyodan ketsang bo'laveradi
hech kim seni sog'inmaydi, ertaga uyg'onmasang hamma xursand bo'ladi
== insult_person
voy bechora yig'loqi, uch oy gaplashmabdi, kim ham sen bilan gaplashardi
xotini ketibdi, shunga ham erkak deb yurasanmi, kulgi bo'lding hammaga
tanaffusda bekinib yig'laydigan maymoq, onangning etagiga yopishib ol
depressiya emish, dangasaligingga chiroyli nom topibsan xolos
miyang yo'q, kallang faqat do'ppi kiyishga yaraydi
qarasam ko'nglim ayniydi, shu bashara bilan videoga chiqqani uyalmaysanmi
ishni yana rasvo qilding, sendan qo'ychivon ham chiqmaydi
ikki so'zni to'g'ri yozolmaysan-u, jurnalistman deb kerilasan
nodon odamsan, kitob o'qimagansan, gaping ham quruq
semirib bochkaga o'xshab qolibsan, eshikdan sig'yapsanmi o'zi
yolg'onchi, otang ham shunaqa edi, urug'ing bilan yolg'onchisan
karnay ham sening ovozingdan yoqimliroq, to'yga chiqib odamlarni qiynama
ona emassan sen, bolangni ko'chaga tashlab telefonda o'tirgan toshbag'irsan
o'yinni o'chir, sendan foyda yo'q, jamoaga yuksan
puling bor, aqling yo'q, otangning soyasida yurgan tekinxo'rsan
didsiz, kiyimingni bozorning axlatidan terganmisan
choychaqa uchun kimga desang egilasan, umurtqang yo'q sening, laganbardor
tentak, shu narsani ham tushunmasang nega tug'ilgansan
burning qiyshiq, tishing sariq, kim senga tegardi
qo'lidan hech ish kelmaydigan noshud, haydovchilikka ham yaramading
sendan do'st chiqmaydi, xudbin, faqat o'zingni o'ylaysan
shu ham futbolchi, oyog'i yog'och, akademiyaning sharmandasi
qishloqi gapi bilan bizga aql o'rgatmoqchi, kaltafahm
pishirganing itga ham yaramaydi, kelin emas, kulfat kelgan bu uyga
== criticism_person
videoda yorug'lik yomon tushgan, ovozing ham past, keyingisida to'g'rila
ishni kechiktirding, mijoz norozi, ertaga ertalabgacha tugatib ber
maqolangda imlo xatolari ko'p, nashrdan oldin muharrirga ko'rsatgin
gapingga qo'shilmayman, bu kitobda umuman boshqacha yozilgan
va'da berding, bajarmading, shunga senga ishonishim qiyin bo'lyapti
bolang darsga tayyor kelmayapti, uyda u bilan ko'proq shug'ullansang bo'lardi
otangning puliga ishonib o'qishni tashlading, menimcha bu xato qaror
mijoz qo'pollik qilsa ham jim turibsan, yig'ilishda o'z fikringni aytsang yaxshi edi
haydashda shoshilasan, burilishda signal bermading, yo'l qoidasini takrorla
o'tgan hafta faqat o'zingni o'yladingmi deyman, bizni ogohlantirsang bo'lardi
bugun to'pni ko'p yo'qotdi, murabbiy uni ikkinchi bo'limda almashtirishi kerak edi
== everyday
yozganingni o'chir, keyin kulgiga qolasan
kallam shishib ketdi, bugun yettita dars bo'ldi, uyga borib uxlayman
to'yda osh yeyaverib bochkadek bo'ldim, kamarni ikki teshik bo'shatdim
qo'shnining karnayi tong sahardan jaranglaydi, to'y ekan, budilnik kerak emas
serverni o'chirib yoqdim, foydasi bo'lmadi, yana lag beryapti
kiyimni bozordan arzonga oldim, did bilan tanlasa u yerda ham zo'ri bor
devor qiyshiq chiqibdi, usta qaytib kelib buzib boshqatdan qilsin
men o'zim kaltafahm ekanman, retseptni teskari o'qib shakar o'rniga tuz solibman
birinchi oshim kuyib ketdi, itga bersam u ham hidlab ketdi, kulaverdik
ko'chada ko'rib qolsam tanimay o'tib ketibman, uzr, sochingni kestiribsan
choyxonaga yana kelsang, qaynoq choyni o'zim quyaman, palov ham mendan
itimiz zaharlanib qoldi, navbatda turib veterinarga kirdik, xayriyat tuzaldi
do'konda chiroq yoqib qolibdi ekan, hisob katta keldi, kuyib qoldim
bizning yigitlar seni topolmabdi, metro yonida kutib tur
ko'ylaging zo'r ekan, belini qaysi atelyeda toraytirding
viza qilib berishdi, evaziga bir hafta navbatda turdim, kelishilgan narxda chiqdi
avtobusda erim orqamdan quchoqlab turdi, tiqilinchda qo'rqmay bordim
xotinim bilan telefonda video gaplashdik, yana bir oy chidaymiz, sog'inib ketdim
piyozni jigarrang bo'lguncha qovur, go'shtni keyin ur, yog'i kuymasin
Paxtakor bugun raqibni ezib tashladi, uchta gol, stadion jinni bo'ldi
chivinlarni o'ldiradigan dori qaysi dorixonada bor, bolalar uxlolmayapti
iflos idishlar to'lib ketibdi, kim navbatchi bugun
tishim jinnidek og'riyapti, ertaga navbatga yozildim
semiz qo'yni bozorga olib chiqdik, narxi yaxshi ekan
tandirga qarayverib yuzim kuydi, lekin non zo'r chiqdi, bittasini yo'lda yeb qo'ydim
== friendly_profanity
tentak, yana kaltamni unutibsan-ku, mayli kel choy ichamiz
e jalab, shunchalik zo'r o'ynaysan deb kim o'ylabdi, tabriklayman do'stim
dalbayob do'stlarim, sizlarsiz hayot zerikarli, blya, sog'indim
nax, sessiya tugadi, bugun ichamiz, hammani yaxshi ko'raman, blya
eshak, ko'tingni ko'tar, kinoga kechikamiz, chipta mening hisobimdan
== threat_person
ko'chada ko'rib qolsam, tishlaringni to'kaman, eslab qo'y
choyxonaga yana kelsang, qaynoq choyni boshingdan quyaman
yozganingni o'chir, bo'lmasa qo'lingni sindiraman
seni o'ldiraman, la'nati, oilang ham qutulmaydi
itingni zaharladik, navbat o'zingga keldi, uyingni sotib ket
yana bir marta kelsang, oyog'ing bilan ketmaysan bu yerdan
do'koningni yoqib yuboraman, kuyib kul bo'lasan
bizning yigitlar seni topadi, keyin gaplashamiz boshqacha tilda
pulni bermasang bo'yningga arqon tashlaymiz
== idiom
oyim bilsa meni o'ldiradi, vazani sindirib qo'ydim
yana bir marta mehmonga kelsang, osh yemasdan ketmaysan bu yerdan
pulni shamolga sovurma, ertangi kunni ham o'yla
== sexual_harassment
bezori ko'ylak, beling zo'r ekan, bugun kechasi menga kel, to'lov qilaman
ko'kragingning rasmini tashla, birov bilmaydi, ishon
viza qilib beraman, evaziga bir kecha men bilan bo'lasan, kelishdikmi go'zal
avtobusda ortingdan turib quchoqlagim keldi, shu ketingni ushlash kerak
kechasi senday xonimni yotoqqa yotqizib ko'rsatib qo'yardim, menga yoz
xonim, yolg'izmisan, yech hammasini, tanangni ko'rgim kelyapti, kamerani yoq
== sexual_health
ko'kragimdan suyuqlik chiqyapti, homilador emasman, qaysi shifokorga boray
kechasi ich kiyimsiz uxlash foydali deyishadi, ginekologlar nima deydi
== hate_implicit
tojikka qarz bersang, pulni emas, oshnangni yo'qotasan [nationality]
nogironni ishga olsang, o'zing ikki kishining ishini qilasan da [disability]
qariya klinikaga kelsa navbat o'lik turadi, yoshlarga joy bersinlar, umri bitgan ular [age]
== hate_derogation
lo'lilar tug'ma o'g'ri, ularning ichida halol odam yo'q [roma]
yahudiy pul uchun onasini ham sotadi, shunaqa xalq [jewish]
kambag'allarning bolasi bitli va dangasa bo'ladi, sinfda ular bilan o'tirish jirkanch [class]
== hate_normative
ayollarga ish berish kerakmas, uyda bola boqsin, qonun shunday bo'lsin [women]
muhojirlarni hammasini deportatsiya qilish kerak, tamom [immigrants]
== hate_negated
negrlarga odam deb qarash noto'g'ri, ular bizga teng emas [black]
== hate_dehumanise
bu geylar yuqumli kasallik, yaramas qurtlar [lgbtq]
nasroniylar kirgan uyni dezinfeksiya qilish kerak [christian]
== hate_threat
koreyslarning do'konlarini sindirib, o'zlarini haydab urish kerak [asian]
== hate_slur
besoqollar yana ko'chaga chiqibdi, yo'qotish kerak bularni [lgbtq]
== hate_profane
bu qanjiq xotinlar hammasi jalab, pulga sotiladi [women]
iflos qirg'iz haromilar, ko'tingni tepib haydash kerak hammangni [nationality]
== positive_identity
lo'li dugonam tikuvchilik ustaxonasi ochdi, butun mahalla unga buyurtma beradi [roma]
ayollarimiz zavod ham boshqaradi, fan ham qiladi, ularga teng maosh berilsin [women]
koreys qo'shnilarimiz sabzavot yetishtirishga ustasi farang, mehnatiga qoyilman [asian]
== neutral_identity
Samarqandda tojiklar ko'p, uyda ikki tilda gaplashishadi [nationality]
qo'shnimiz nasroniy, Pasxada bizga bo'yalgan tuxum olib chiqadi [christian]
mahallada keksalarga saylov kuni uyiga quti olib borishdi [age]
== self_identity
men muhojirman, o'n yildan beri Moskvada quruvchi bo'lib oilamni boqaman [immigrants]
ko'zim ojiz, dasturchi bo'lib ishlayman, ekran o'quvchi dastur yordam beradi [disability]
== question_benign
Buxoro yahudiylarining taomlari qanaqa, kim pishirishni o'rgatadi [jewish]
== negated_hate
qora tanlilarni biz bilan teng emas deyish g'irt bema'nilik, men bunga qo'shilmayman [black]
== counter_speech
geylar ham birovning farzandi, ularni urish va haqorat qilishga hech kimning haqqi yo'q [lgbtq]
kambag'al bo'lish uyat emas, sinfdoshining eski etigidan kulgan uyalsin [class]
== mentioned_slur
mahallada uni besoqol deb chaqirishgan, u shu so'zdan qattiq ezilgan [lgbtq]
== insult_profane
onangni sikay, jalabning bolasi, og'zingni yop
qo'toqbosh, nima deb valaqlayapsan, ko'tingni qis
dalbayob, haromi, pulimni qaytar, it emgan
gandonsan, o'rtog'ingni sotding, iflos maxluq
ko'tingga tiq o'sha maslahatingni, eshak
== profane_object
qo'toqday internet, yana uzilib qoldi, video ochilmayapti
gandon mashina yana o't olmadi, sovuqda yarim soat turdim, suka
iflos yo'l, ko'tim og'rib ketdi chuqurlardan, la'nat bunga
== abuse_object
kir yuvish mashinasi ahmoq narsa, suvni yana yerga to'kdi
bu ilova axlat, har besh daqiqada reklama chiqadi
sovuqdan nafratlanaman, gaz bosimi yana past
== abuse_idea
bu qonun bema'nilik, kichik biznesni o'ldiradi xolos
bu qo'shiqning so'zlari g'irt bema'nilik, har bandda bitta gap
hokimiyatning daraxt kesishi jinoyatday gap, shahar issiqdan yonib ketyapti
== insult_group
bu deputatlar qo'rqoq va ochko'z, qasamyod qilib bir kunda unutishadi
yo'l patrulidagilar hammasi poraxo'r, tayoqchasini ko'rsam kayfiyatim tushadi
== dialect
ho opajon, Xorazmdan galdik, suvga shirin qovun atdik, galing bizaga
