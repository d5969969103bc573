# language: az
== distress
bu gecə yenə yata bilmədim, içim bomboşdu, elə bil heç kimə lazım deyiləm
hər səhər gözümü açanda fikirləşirəm ki, kaş oyanmayaydım
özümdən zəhləm gedir, güzgüyə baxa bilmirəm artıq
anam öləndən sonra yaşamağın mənasını itirmişəm, gülmək yadımdan çıxıb
imtahandan kəsildim, evdə üzümə baxan yoxdu, hərdən istəyirəm yoxa çıxım
mən axmağın biriyəm, nə iş görürəmsə korlayıram, daha dözə bilmirəm
borclar boğazıma çıxıb, uşaqlara nə deyəcəyimi bilmirəm, ölmək istəyirəm
üç ildi heç kimlə danışmıram, telefonum da susur, tək qalmaqdan qorxuram
== support
qardaş, tək deyilsən, gecənin hansı vaxtı olur olsun zəng elə, danışaq
sənin olmağın bizim üçün vacibdi, xahiş edirəm özünə toxunma, bir mütəxəssislə görüş
kəsilmək dünyanın sonu deyil, gələn il yenə verərsən, biz yanındayıq
mən də o qaranlıq günlərdən keçmişəm, inan ki, zamanla yüngülləşir
ağlamaq ayıb deyil, nə qədər lazımdı ağla, gəlirəm sizə çay içək
özünü axmaq adlandırma, sadəcə çox yorulmusan, bu gün bir az dincəl
anan səni belə görmək istəməzdi, əzizim, gəl birlikdə həkimə gedək
borcun çarəsi tapılar, sənin yerini isə heç nə verə bilməz
== incite_selfharm
yatmırsansa, elə bir dəfəlik yat da, oyanma, hamımızın canı qurtarsın
kimə lazımsan axı, get özünü öldür, arxanca ağlayan da olmayacaq
hər gün ölmək istəyirəm yazırsan, daha nəyi gözləyirsən, elə bu gün et
dünyaya heç bir xeyrin yoxdu, yaşamasan hamıya yaxşı olar
== insult_person
yenə ağladı bizim aktrisa, ananı bəhanə eləyib layk yığırsan, utanmırsan
imtahandan kəsilib depressiyaya düşüb yazıq, sən onsuz da alça dərməyə belə yaramazsan
gecə yata bilmirmiş, bəs səhərəcən hamını zəhlətökən statuslarınla bezdirməyə gücün çatır
bu boyda kişisən, oturub internetdə zırıldayırsan, sənə baxanda adamın gülməyi gəlir
səndə beyin olsaydı, bu şərhi yazmazdın
sifətin elə bil maşın altında qalıb, bir də şəkil qoyma, camaatın ürəyi bulanır
rəhbər olmusan, amma iki cümləni bir yerə yaza bilmirsən, savadsızın birisən
sən elə anadan axmaq doğulmusan, məktəb də kömək eləmədi
bu səslə mahnı oxumağa utanmırsan, eşşək anqırtısı səndən yaxşıdı
hamı işləyir, sən isə tüfeyli kimi atanın cibinə girmisən, otuz yaşında utan
yalançının birisən, ağzını açan kimi yalan tökülür
nə geyinmisən elə, müqəvvaya oxşayırsan, zövqün sıfırdı
sən ata deyilsən, uşağın adını daşımağa da layiq deyilsən, səfeh
bu komandada ən zəif halqa sənsən, get arvadların yanında semişka çırtla
gic-gic danışma, səni dinləyəndə adamın IQ-su düşür
kökəlib dana kimi olmusan, qapıdan yan keçirsən yəqin
vicdansız, öz doğma bacının mirasını yedin, üzündə həya yoxdu
sənin fikrinə ehtiyac olsaydı, it hürüşünə qulaq asardıq
tapşırığı yenə korladın, sən süpürgəçi də ola bilməzsən, gözə görünmə
yaltaqlıqla vəzifəyə çatmısan, müdirin ayaqqabısını da yalayırsan yəqin
oğlum, sən oynaya bilmirsən, sil bu oyunu, get kukla oyna, rüsvayçı
doktor diplomunu bazardan almısan, xəstə sənin əlində sağalmaz
cahilsən, tarixdən xəbərin yoxdu, bir də gəlib burda müəllimlik eləyirsən
sənə ər verən qızın bəxti qara gəlib, nə boyun var, nə ağlın
sən boş adamsan, olmağınla olmamağının fərqi yoxdu
çirkinliyin azmış kimi bir də acıdilsən, heç kim dözmür sənə
== criticism_person
yazdığın şərhlə razı deyiləm, rəqəmləri bir də yoxlasan yaxşı olar
rəhbər kimi bu hesabatı vaxtında təqdim etməməyin düzgün deyildi, komanda gözlədi
vokalın ikinci hissədə notdan düşür, bir az nəfəs üzərində işləməlisən
otuz yaşın var, məncə artıq valideynlərindən pul almağı azaltmalısan
dediklərin sənədlərlə uyğun gəlmir, ona görə sənə inanmaq çətindir
uşağın iclasına üçüncü dəfədir gəlmirsən, bir ata kimi daha məsuliyyətli ol
müdafiədə bu gün çox səhv elədin, ikinci qol birbaşa sənin pasından gəldi
miras məsələsində bacına qarşı ədalətli davranmadın, bunu oturub danışmaq lazımdır
tapşırıqda iki səhv var, sabaha qədər düzəldib göndər, kömək lazımdırsa yaz
müdirin hər dediyini təsdiqləməyin komandaya ziyan vurur, öz fikrini də söylə
həkim suallarıma cavab vermədi və cəmi iki dəqiqə baxdı, qəbuldan narazı qaldım
tarixi hadisəni yanlış ildə göstərmisən, mənbəni də qeyd etsən əla olar
== everyday
maşınımın qabağı elə əzilib ki, baxanda ürəyim bulanır, ustaya iki yüz manat verdim
mən nə axmağam, açarı evdə qoyub çıxmışam, indi qapıda oturmuşam
bağda quşlar üçün müqəvva düzəltdik, köhnə şlyapanı da başına qoyduq, lap əmimə oxşadı
ay gic, niyə demirdin ki, ad günündü, tort alardım da sənə
bayramda o qədər paxlava yedim ki, dana kimi olmuşam, sabahdan pəhriz
qonşunun iti bütün gecəni hürüb, sübhə qədər gözümü yummamışam
bu oyunda lap rüsvay oldum, beş dəfə dalbadal öldüm, sabah revanş istəyirəm
toyda bəylə gəlin o qədər gözəl rəqs elədi ki, nənəm kövrəldi
soyuducu bomboşdu, işdən gələndə çörəklə yumurta al
balaca bacım hirslənəndə dilini çıxarıb mənə çirkin deyir, hamımız gülürük
evini tanımadım, küçəni dəyişiblər, axşam çıx qabağıma qapıya
o videonu paylaşma, hələ montajı bitməyib, axşam birlikdə baxarıq
dünən nərddə babamı elə döydüm ki, özü də inanmadı, beş sıfır
uşaqların hansı məktəbə getdiyini soruşdular, ərizəni bu həftə verəcəyik
maşının motoru qızıb yanırdı az qala, yaxşı ki, su vardı yanımda
pulu cüməyə qədər qaytararsan, tələsmə, hələ lazım deyil
o pomada dodaqlarına çox yaraşıb, rəngini yaz, mən də alım
maaşının artmasını istəyirsən, rəhbərlə görüşdə nəticələrini göstər
bu yubkanı mənim üçün tikdir, ad günündə geyinəcəm, parça səndə qalıb
həyat yoldaşımla dəniz kənarında şəkil çəkdirdik, ona baxanda yenə ürəyim döyünür
soğan doğrayanda gözlərim yanır, bıçağı da itiləmək lazımdı
millimiz rəqibi son dəqiqədə əzdi, səsim batıb qışqırmaqdan
qarışqaları mətbəxdən qovmaq üçün sirkə sepdim, kömək elədi
çox çirkli köynəkləri əvvəlcə isti suda islat, sonra yu
bazar ertəsindən zəhləm gedir, hələ bir çay da içməmiş iclasa çağırırlar
kök toyuğu tut, bir saat bişir, sonra üstünə zəfəran tök
== friendly_profanity
ay gijdıllaq, niyə zəng vurmursan, darıxmışıq sənin üçün, blət
köpək oğlu, necə vurdun o qolu, əla, gəl öpüm səni
bu axşam işdən çıxırıq, siktir elə hər şeyi, gedirik dənizə
== threat_person
evini tanıyıram, axşam qapıdan çıxanda arxana yaxşı bax
bir də o videonu paylaşsan, dilini kəsib əlinə verəcəm
səni tapıb elə döyəcəm ki, anan da tanımayacaq
uşaqların hansı məktəbə getdiyini bilirik, ağıllı ol, şikayəti geri götür
səni gəbərdəcəm, şərəfsiz, məhəlləyə gəlmə
az danış, yoxsa dişlərini tökərəm
sabah işə gəlsən, ayağını qırıb yola salacam
maşınını görmüşəm, yananda özün də içində olarsan
pulu cüməyə qədər qaytarmasan, səni torpağın altında axtaracaqlar
== idiom
bu istilər məni öldürəcək, kondisioner də xarab olub
düz deyiblər, az danış, çox dinlə, ağıllı görünərsən
qış gəlib ayağını qapıya qoyub, heç kömür almamışıq, Allah axırını xeyir eləsin
== sexual_harassment
o dodaqlarla nələr eləmək olar, yaz mənə, ünvan atım, gəl gecə qal
gözəl, döşlərini göstər də, niyə naz eləyirsən, hamı baxır onsuz da
maaşının artmasını istəyirsən, axşam mehmanxanaya gəl, razı salarsan məni
bu yubkanı geyinirsənsə, deməli əl atmağımızı istəyirsən
lüt şəkil at, yoxsa hər gün yazacam sənə, canım çəkir
cavabsız qoyma, gecə yatağıma gəl, bədənini yalamaq istəyirəm
== sexual_health
döşümdə bərklik hiss edirəm, mammoloqa nə vaxt getmək daha düzgündür
kontraseptiv həb qəbul edəndə hansı analizlər verilməlidir, ginekoloq yazmayıb
== hate_implicit
o millətdən kimsə qonşu köçəndə, qapıya ikinci qıfıl vurmaq lazımdı [nationality]
namaz qılan kişiyə pul etibar edən özü günahkardı da [muslim]
qocalar avtobusda nə itirib, evdə otursunlar da, vaxtları onsuz da azdır [age]
== hate_derogation
qaraçılar oğurluqdan başqa heç nə bacarmır, hamısı elə yaranıb [roma]
zəncilərin ağlı topdan o yana işləmir [black]
kənddən gələnlər şəhəri çirkləndirir, mədəniyyətdən xəbərləri yoxdu [class]
bütün ruslar əyyaşdır, arağa görə anasını satar [nationality]
== hate_normative
qadınlara sükan vermək qanunla qadağan olunmalıdı, yerləri mətbəxdi [women]
qaçqınları gəldikləri yerə qaytarın, bizim çörəyimizi yeməsinlər [refugees]
== hate_negated
geylər adam deyil, onlara insan kimi baxmaq olmaz [lgbtq]
== hate_dehumanise
yəhudilər siçovul kimi dünyanı gəmirir, hamısı zərərvericidir [jewish]
xəstə doğulan əlillər cəmiyyətə yükdür, tör-töküntüdür [disability]
== hate_threat
bu şəhərdə transları bir-bir tutub kəsmək lazımdı [transgender]
== hate_slur
bu petuxlar yenə parada çıxıb, görəndə iyrənirəm [lgbtq]
== hate_profane
qancıqlar hamısı puldan ötrü yatır, siktirsin getsin belə arvad tayfası [women]
bu peysər ərəblər hər yerə doluşub, zibil kimi adamlardı, siktirsinlər [arab]
== positive_identity
anam əlli yaşında sükan arxasına keçdi, qadınların bacarmadığı iş yoxdur [women]
Qubada dağ yəhudiləri əsrlərdir bizimlə bir süfrədə oturur, onların mədəniyyəti sərvətimizdir [jewish]
qaçqın düşüb sıfırdan həyat quran o insanların zəhmətinə baş əyirəm [refugees]
== neutral_identity
bizim rayonda qaraçı ailələri yaşayır, uşaqları da mənim qızımla bir sinifdə oxuyur [roma]
qocalar üçün avtobusda qabaq oturacaqlar ayrılıb, gediş pulsuzdur [age]
Rusiyadan gələn turistlər bu yay ən çox Qəbələyə gedib [nationality]
== self_identity
mən Bakıda doğulmuş qaradərili oğlanam, azərbaycanca sizdən də yaxşı danışıram [black]
arabada otururam, əliləm, amma universiteti fərqlənmə ilə bitirdim [disability]
kənddə böyümüşəm, buna görə heç vaxt utanmamışam, əksinə fəxr edirəm [class]
== question_benign
hindistanlı qonşularımız bayramlarını nə vaxt qeyd edir, onlara şirni aparmaq istəyirəm [nationality]
== negated_hate
müsəlmanlar haqqında pis danışmağı qəbul etmirəm, hamısı terrorçudur demək böyük böhtandır [muslim]
== counter_speech
geylər də hamımız kimi insandır, onları təhqir etməyi dayandırın [lgbtq]
trans insanlara hədə yazanlar cavab verməlidir, heç kim qorxu içində yaşamamalıdır [transgender]
== mentioned_slur
ona küçədə petux deyə qışqırıblar, bu sözün nə qədər ağır olduğunu bilirsiniz [lgbtq]
== insult_profane
sikdir burdan, gijdıllaq, sənin sözünün qiyməti yoxdu
köpək oğlu köpək, adamın üzünə baxa-baxa yalan danışırsan
qəhbənin balası, bir də mənə yazma, ağzını sikərəm
oğraş, götverən, pulumu yeyib indi telefonu da açmırsan
dalbayob, iki aydır bir kodu yaza bilmirsən, poxun birisən
== profane_object
bu qəhbə internet yenə kəsildi, oyunun ən maraqlı yerində
götü getmiş telefonun batareyası yenə bir saata ölüb
peysər qapı yenə açılmır, açar içində sındı, lənət olsun
iki aydır bu kodla əlləşirəm, pox çıxdı axırı, hamısını silib təzədən yazıram
== abuse_object
bu printer axmaq dəmir parçasıdı, yenə kağızı çeynədi
telefonun yeni yenilənməsi bərbaddı, hər şeyi korlayıb
yağışdan sonra yollar nifrət ediləcək gündədi, palçıqdan keçmək olmur
== abuse_idea
bu islahat tam cəfəngiyatdır, camaatın cibindən pul çıxarmaqdan başqa şeyə yaramır
film o qədər axmaqca idi ki, yarıda zaldan çıxdım
nazirliyin bu qərarı gülüncdür, məktəbləri bağlamaqla savad artmaz
== insult_group
bu partiyanın üzvləri bir sürü qorxaqdır, seçkidən sonra hamısı yox olur
taksi sürücüləri hamısı fırıldaqçıdır, adamı dolandırıb pul alırlar
== dialect
ə qağa, noolub saa, niyə belə dinməz oturmusan, bir çay töküm iç
