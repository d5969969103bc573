# language: ha
== distress
na gaji da rayuwar nan wallahi, kullum sai in ji kamar gara in mutu in huta
tun da mahaifiyata ta rasu bana iya barci, ina kuka cikin dare ba wanda ya sani
ina jin kamar ni ba komai ba ne, kowa a gida ya fi ni amfani
wani lokaci ina tunanin kashe kaina, amma sai in tuna da 'ya'yana
na tsani kaina saboda na sake faɗuwa jarabawa a karo na uku, ni dai jaki ne
zuciyata ta cika da baƙin ciki, bana son ganin kowa kuma abinci ma baya wucewa
mijina ya sake ni bayan shekara goma, yanzu ina ji kamar duniya ta ƙare mini
== support
kada ka ce gara ka mutu ka huta, muna sonka kuma za mu taya ka ɗaukar wannan nauyi
Allah ya jikan mahaifiyarki, ki yi kuka in kin ji kuka, ba laifi ba ne, ina tare da ke
faɗuwa jarabawa ba yana nufin kai jaki ba ne, za mu yi karatu tare har ka ci
idan tunanin kashe kai ya dawo ka kira ni ko tsakar dare ne, kar ka zauna kai kaɗai
ki je asibiti ki ga likita, babu abin kunya a neman taimako, zan raka ki gobe
na san yadda saki yake da zafi yar uwa, amma wata rana za ki sake yin dariya
kana da amfani a wurinmu fiye da yadda kake tsammani, don Allah kar ka yanke ƙauna
== incite_selfharm
gara ka mutu ka huta, mu ma mu huta da ganin fuskarka a gidan nan
me kake jira tun da ka ce ka gaji da rayuwa, ka kashe kanka mana
ba wanda zai yi kewarki in kin mutu, ki gama da kanki kawai kowa ya huta
== insult_person
ji shi yana kuka wai uwarsa ta rasu, namiji kamar jaririya, ka ba mu dariya
ai dole mijinki ya sake ki, wa zai iya zama da irin wannan fuskar shekara goma
ka sake faɗuwa jarabawa har sau uku, gaskiya jaki ma ya fi ka ƙwaƙwalwa
kai wawa ne, ko yaro ɗan firamare ya fi ka fahimtar wannan magana
wannan hular da ka sa ta sa ka yi kama da birin da ya tsere daga gidan zoo
girkin ki ko karnuka ba za su ci ba, ban san abin da uwarki ta koya miki ba
kana rubuta shirme kullum a group din nan, dakiki kawai marar amfani
ke mummuna ce, da wannan hancin naki kike ɗora hoto kina neman yabo
kai malalaci ne na ƙarshe, tun safe kana kwance kamar gawa matsiyaci
ka ga maƙaryaci, bakinsa bai taɓa faɗin gaskiya ba tun da aka haife shi
duk unguwa an san kai ɓarawo ne kuma munafuki, shi ya sa ba mai aminta da kai
muryarka kamar ta jaki idan yana haniya, don Allah ka daina waƙa ka huta mana
ubanka ya yi asarar kuɗin makaranta a kanka, kwalwarka cike take da yashi
ke dai shashasha ce, komai sai an maimaita miki sau goma kafin ki gane
kana tafiya kamar kaza mai ciwo kuma kana ganin kanka wani babban mutum
kai banza ne, ba ka da kuɗi ba ka da hankali, sai surutu kawai
wallahi ban taɓa ganin mutum mai son kai da mugunta irinka ba, azzalumi kawai
mahaukaci, ka je ka sha maganinka kafin ka zo kana yi mana ihu a nan
irin ku ne kuke ɓata taro, ba ilimi ba tarbiyya, jahili kawai
tsohuwar banza, kin tsufa amma har yanzu ba ki yi hankali ba
hotunanka sun yi kyau sosai, musamman wanda ba a ga fuskarka ba a ciki
kai kam Allah ya yi ka da hanzari wurin cin abinci, da aiki ne sai ka fi kunkuru sanyi
== criticism_person
ban yarda da wannan magana taka ba, ka sake duba lissafin da kyau kafin ka rubuta
malam, ka makara sau uku a wannan satin, don Allah ka gyara
abin da ka rubuta a group jiya bai dace ba, gara ka fara tabbatar da labari
gaskiya ka yi mini ƙarya a kan kuɗin nan, kuma abin ya ɓata mini rai
girkin yau ya yi gishiri da yawa, gobe ki rage kaɗan don Allah
gwamnan nan bai cika alƙawarin da ya yi wa talakawa ba, muna neman bayani
mai tsaron gidanmu ya yi kuskure biyu a wasan jiya, ya kamata a ajiye shi
halinka na son kai yana ɓata zumuncinmu, ina so mu zauna mu yi magana
== everyday
wannan sabuwar hula ta yi maka kyau, ka yi kama da ango ranar aurensa
girkin ki har karnuka sai da suka yi layi a ƙofa saboda ƙamshi
na tashi yau da gashi kamar birin da ya tsere daga gidan zoo, dariya ta kusa kashe ni
ni kam malalaci ne ranar Lahadi, tun safe ina kwance kamar gawa sai azahar
muryata kamar ta jaki idan na yi mura, kar wanda ya ce in yi waƙa yau
ashe ni wawa ne, awa guda ina neman gilashina kuma yana kan idona
abokina kai mahaukacin Kano Pillars ne, har ruwan sama bai hana ka zuwa wasa ba
jakin makwabcinmu ya kwana yana haniya, ba wanda ya yi barci a layinmu
kaka ta ce ita tsohuwa ce amma rawa sai ta fi mu, mun sha dariya a bikin
ka ci tuwo kwano huɗu kai kaɗai, wallahi cikinka rijiya ne abokina
an kama ɓarawo a kasuwa jiya da dare, jama'a sun mika shi wurin yan sanda
zan kashe fitila in kwanta, gobe da sassafe za mu tafi gona
ka jira ni a bayan makaranta karfe huɗu, za mu yi ball tare da su Sani
idan na kama ki a ludo yau sai na cinye dukkan kuɗin ki, ki shirya
muna yanka rago ranar sallah, Baba ya ce ni zan riƙe kafafunsa
za mu ƙona ciyawar gonar nan kafin damina ta zo
kin yi kyau sosai da wannan lefe amarya, Allah ya ba ku zaman lafiya
mijina ya rungume ni da na dawo daga tafiya, na yi kewarsa sosai
kayan nan sun dace da jikinki yar uwa, a ina kika ɗinka su
ina son ki aure ni idan iyayenki sun yarda, zan turo manya ranar juma'a
yunwa za ta kashe ni, yaushe abincin nan zai dahu
na tsani cunkoson titin nan da safe, kullum sai na makara wurin aiki
zafin yau kamar wuta, ko kaji ma sun shiga inuwa
== threat_person
ka jira ni a bayan makaranta karfe huɗu, yau sai na karya maka hakora
zan kashe ka duk inda na gan ka, ka rubuta ka ajiye
idan na kama ki a kasuwa sai na zuba miki ruwan batir a fuska
mun san gidanku da hanyar da yaranka suke bi zuwa islamiyya, ka yi hankali
za mu ƙona shagonka da kai a ciki in ba ka bar unguwar nan ba
wallahi yankan rago zan yi maka idan ka sake zuwa wurin kanwata
ka ci gaba da magana, wata rana za a tsinci gawarka a rafi
sai na sa yaran layi sun yi maka dukan da ba za ka sake tafiya ba
== idiom
an ce mai haƙuri yana dafa dutse har ya sha romonsa
komai nisan jifa ƙasa zai faɗo, haka rayuwa take
ramin mugunta in za ka gina ka gina shi gajere
== sexual_harassment
kin yi kyau sosai da wannan riga, cire ta mana in ga abin da ke ciki
turo mini hoton nononki yanzu ko in faɗa wa kowa kina bin maza
kayan nan sun matse duwawunki, ina so in kama su da hannuna
na yi ta kallon cinyoyinki a cikin mota, zo ɗakina yau da dare ko kin ƙi
nawa kike karɓa a dare ɗaya, ni zan biya ki ninki biyu ki zo ki yi mini abin da nake so
== sexual_health
shin ya dace a yi jima'i lokacin da mace take da ciki, likita ya ce babu matsala
ana ba da kwaroron roba kyauta a asibiti domin kariya daga cutar kanjamau
== hate_derogation
duk Inyamurai maha'inta ne, kuɗi kawai suka sani ba mutunci [ethnicity]
mata ba su da hankali, shi ya sa ba a ba su shugabanci [women]
Fulani duk jahilai ne, ba su san komai ba sai shanu [ethnicity]
== hate_dehumanise
yan gudun hijirar nan kamar fara ne, duk inda suka sauka sai sun cinye komai [refugees]
Kiristocin nan karnuka ne ba mutane ba, a kore su daga layinmu [christian]
== hate_normative
bai kamata a bar kutare da makafi su shiga kasuwa ba, a kwashe su a zubar a daji [disability]
duk yan luwadi a jefe su har su mutu, ba su da yancin rayuwa [lgbtq]
== hate_implicit
tun da Yarbawa suka buɗe shago a nan na fara kulle ƙofata da kwaɗo biyu [ethnicity]
mace ta zama matukiyar jirgi, ni dai zan jira jirgin gobe [women]
ka san nasu idan ka ji kamshin shanu ya shigo banki, ka riƙe aljihunka [ethnicity]
== hate_negated
ban ce Musulmai mugaye ba ne, amma ban ga na kirki a cikinsu ba [muslim]
== hate_threat
duk wanda yake Inyamuri ya bar garin nan kafin juma'a ko mu yanka su ɗaya bayan ɗaya [ethnicity]
== positive_identity
Inyamurai suna da himma a kasuwanci, na koyi abubuwa da yawa a wurinsu [ethnicity]
mata suna da hankali da iya mulki, a ba su dama a shugabanci [women]
makafi da guragu suna da yancin shiga kasuwa da makaranta kamar kowa [disability]
== neutral_identity
yan gudun hijira ɗari biyu sun sauka a sansanin Maiduguri jiya [refugees]
Kiristoci a layinmu suna shirin bikin Kirsimeti, an rataya fitilu [christian]
wani Bayarabe ya buɗe sabon shago kusa da gidanmu, yana sayar da yadi [ethnicity]
== self_identity
ni Bafulatana ce daga Adamawa, kuma ina karatun likitanci [ethnicity]
ni Musulmi ne, matata Kirista ce, muna zaune lafiya a Kaduna [muslim]
== question_benign
me ya sa Fulani suke tashi da shanunsu zuwa kudu lokacin rani [ethnicity]
== negated_hate
ba gaskiya ba ne cewa Musulmai mugaye ne, na kirki sun fi yawa a cikinsu [muslim]
== counter_speech
kar ka ce a jefi yan luwadi, su ma mutane ne kuma ba wanda ya ba ka ikon kashe rai [lgbtq]
kiran Inyamurai maha'inta saboda laifin mutum ɗaya zalunci ne, ka daina [ethnicity]
== insult_profane
dan iska, uwarka karuwa ce, ka bar mini comment section dina
kutumar ubanka, kai shege ne ɗan shegiya marar asali
gindin uwarka, tsinannen yaro, ka mayar mini da kuɗina
durin uwarki shegiya karuwa, ki daina kirana a waya
== hate_profane
kutumar uban duk Inyamurai, shegu ɗiyan karuwai, su koma garinsu [ethnicity]
yan daudu duk yan iska ne shegu, Allah ya tsine wa uwarsu [lgbtq]
== friendly_profanity
kai dan iska, ashe ka ci jarabawa ba ka gaya mini ba, na taya ka murna abokina
kutumar uba mun ci wasa, gol a minti na casa'in, ihu kawai nake
shege ka iya rawa wallahi, jiya a biki ka kashe mu da dariya dan iskan abokina
== profane_object
kutumar uba, wutar nan ta sake ɗaukewa ina tsakiyar aiki
wannan shegen generator ɗin ya sake lalacewa yau
tsinannen network din nan ya cinye mini data ban kalli komai ba
== abuse_idea
wannan tsarin cire tallafin mai wauta ne, talaka kawai yake kashewa
fim din nan banza ne, labarinsa ba kai ba gindi, na yi asarar kuɗina
siyasar kuɗi ita ce cutar da ta lalata ƙasar nan gaba ɗaya
== abuse_object
wayar nan jaka ce, kullum sai ta mutu ina tsakiyar kira
takalmin nan shirme ne, kwana biyu kawai ya yage, datti kawai
