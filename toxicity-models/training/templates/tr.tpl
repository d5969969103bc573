# language: tr
# origin: written for this project by its authors
# licence: Apache-2.0
# content notice: hateful sentences, so that a model can learn to recognise them
@grup = Suriyeliler[arab] | Araplar[arab] | Afganlar[nationality] | mülteciler[refugees] | göçmenler[immigrants] | Kürtler[ethnicity] | Ermeniler[ethnicity] | Rumlar[ethnicity] | Yahudiler[jewish] | Aleviler[muslim] | Ezidiler[religion] | eşcinseller[lgbtq] | lezbiyenler[lgbtq] | translar[transgender] | Romanlar[roma] | siyahiler[black] | Çinliler[asian] | kadınlar[women] | feministler[women] | engelliler[disability] | ateistler[religion] | yaşlılar[age]
@grupa = Suriyelilere[arab] | Araplara[arab] | Afganlara[nationality] | mültecilere[refugees] | göçmenlere[immigrants] | Kürtlere[ethnicity] | Ermenilere[ethnicity] | Yahudilere[jewish] | Alevilere[muslim] | eşcinsellere[lgbtq] | translara[transgender] | Romanlara[roma] | siyahilere[black] | kadınlara[women] | engellilere[disability]
@grupu = Suriyelileri[arab] | Arapları[arab] | Afganları[nationality] | mültecileri[refugees] | göçmenleri[immigrants] | Kürtleri[ethnicity] | Ermenileri[ethnicity] | Yahudileri[jewish] | Alevileri[muslim] | eşcinselleri[lgbtq] | transları[transgender] | Romanları[roma] | siyahileri[black] | feministleri[women]
@insan = Roman aileler[roma] | trans kadınlar[transgender] | eşcinsel çiftler[lgbtq] | Suriyeli esnaf[arab] | Afgan çobanlar[nationality] | Kürt işçiler[ethnicity] | Ermeni komşularımız[ethnicity] | Yahudi aileler[jewish] | Alevi dedeler[muslim] | başörtülü öğrenciler[muslim] | Süryani kuyumcular[christian] | işitme engelli gençler[disability] | otizmli çocuklar[disability] | Senegalli futbolcular[black] | mülteci anneler[refugees] | Uygur aşçılar[asian] | Çerkes gençler[ethnicity] | emekli öğretmenler[age]
@ben = eşcinsel[lgbtq] | lezbiyen[lgbtq] | biseksüel[lgbtq] | trans bir kadın[transgender] | trans erkek[transgender] | Kürt[ethnicity] | Ermeni[ethnicity] | Alevi[muslim] | Yahudi[jewish] | Roman[roma] | Suriyeli bir mülteci[refugees] | işitme engelli[disability] | otizmli[disability] | tekerlekli sandalye kullanan biri[disability] | başörtülü bir kadın[muslim] | Afrikalı bir öğrenci[black] | Laz[ethnicity] | bipolar hastası[mental_health]
@kotu = midemi bulandırıyor | hiçbir işe yaramaz | pislikten başka bir şey değil | her şeyi mahvetti | hırsızlıktan başka şey bilmez | yüz karası | sırtımızdan geçiniyor | terbiyeden nasibini almamış | güvenilmez | leş gibi kokuyor | başımıza bela oldu | ahlaksızlığın dibi
@hasere = fare | böcek | parazit | asalak | kene | mikrop | hayvan sürüsü | kanser hücresi | çekirge | sülük | it sürüsü | insan müsveddesi
@yer = bu ülke | mahallemiz | okullarımız | İstanbul | sahiller | bu apartman | Avrupa | hastaneler | bizim ilçe | parklar | toplu taşıma
@yasak = sınır dışı edilsin | oy kullanamasın | çocuklara yaklaştırılmasın | vatandaşlıktan çıkarılsın | evlenmesine izin verilmesin | kamplara kapatılsın | kısırlaştırılsın | ev kiralanmasın | işe alınmasın | derneği kapatılsın
@oldur = diri diri yakmak | kurşuna dizmek | denize dökmek | asmak | taşlayarak öldürmek | kökünü kazımak | hepsini kesmek | gaz odasına tıkmak | sopayla geberene kadar dövmek | botlarını batırmak
@slurc = ibneler[lgbtq] | dönmeler[transgender] | çomarlar[class] | Ermeni dölleri[ethnicity] | Kürt köpekleri[ethnicity] | Yahudi köpekleri[jewish] | Arap piçleri[arab] | pis Çingeneler[roma] | orospular[women] | özürlüler[disability] | gavurlar[religion] | pis Afganlar[nationality] | çöl bedevileri[arab] | moskoflar[nationality]
@slur1 = ibne[lgbtq] | götveren[lgbtq] | dönme[transgender] | Ermeni dölü[ethnicity] | Kürt köpeği[ethnicity] | Yahudi köpeği[jewish] | Arap piçi[arab] | pis Çingene[roma] | kezban[women] | kaltak[women] | mongol[disability] | geri zekalı sakat[disability] | gavur tohumu[religion] | pis Suriyeli[arab] | pis zenci[black] | kıro[class]
@aptal = aptal | salak | geri zekalı | ahmak | gerzek | ezik | beyinsiz | korkak | yalancı | soytarı | cahil | zavallı | dangalak | beceriksiz | embesil | yüzsüz
@kufur = orospu çocuğu | piç | göt | yavşak | pezevenk | amına koduğum | şerefsiz | sikik herif | it oğlu it | gavat | puşt | yarrak kafalı | siktiğimin malı
@isim = Burak | Elif | Hasan abi | komşunun oğlu | Zeynep | muhtar | Kerem | yeni müdür | Ayşe hoca | o yayıncı | Serkan | kayınço | Dilan | site yöneticisi | yedek kaleci | Mehmet | Gamze | belediye başkanı
@uzuv = kafanı | bacaklarını | dişlerini | burnunu | parmaklarını | kemiklerini | çeneni | kaburgalarını
@zaman = bu gece | yarın okul çıkışında | hafta sonu | hiç beklemediğin anda | seni görür görmez | iş çıkışında | maçtan sonra | bayramdan önce
@alet = bu uygulama | yazıcı | yeni güncelleme | telefonum | modem | bu klavye | e-devlet sitesi | çamaşır makinesi | otopark bariyeri | oyun konsolu | bu koltuk | kahve makinesi
@hava = bu sıcak | yağmur | pazartesi sabahı | E-5 trafiği | metrobüs | nem | sivrisinekler | kar | lodos | sabah ayazı | Ankara soğuğu
@yemek = bamya | kapuska | hastane çorbası | soğuk çay | ananaslı pizza | kereviz | bayat simit | işkembe | dünkü pilav | acılı şalgam | soğansız menemen
@fikir = bu yasa | yeni vergi | bütçe | zam kararı | senin tezin | bu rapor | kentsel dönüşüm planı | o ülkenin hükümeti | sınav sistemi | dizinin finali | komplo teorisi | emeklilik düzenlemesi
@hukum = tam bir rezalet | fiyasko | saçmalık | göz boyama | baştan savma | akla ziyan | para israfı | hayal kırıklığı | komedi | çöp | yarım yamalak
@meslek = hemşire | fırıncı | öğretmen | otobüs şoförü | mühendis | aşçı | itfaiyeci | avukat | terzi | veteriner | marangoz | kütüphaneci | ebe
@iyi = mahallenin neşesi | çok çalışkan | herkese yardım eder | tanıdığım en sabırlı insan | harika yemek yapar | bize ilham veriyor | düğünümüzü kurtardı | çok iyi bir komşu | alkışı hak ediyor
@etkinlik = Hıdırellez | bahar şenliği | kitap fuarı | satranç turnuvası | mahalle iftarı | film gecesi | onur yürüyüşü | Newroz | aşure günü | panayır | halk oyunları gösterisi | kermes
@sehir = Diyarbakır | İzmir | Mardin | Trabzon | Hatay | Berlin | Antep | Edirne | Mersin | Bursa | Tunceli | Lefkoşa
@aci = yaşamak istemiyorum | kendimden nefret ediyorum | her gece ağlıyorum | herkese yük oluyorum | haftalardır uyuyamıyorum | yok olmak istiyorum | yine kendime zarar verdim | aynaya bakamıyorum | hiçbir şeyin anlamı kalmadı | yataktan çıkamıyorum | kendime bir şey yapmaktan korkuyorum
@neden = babamı kaybettiğimden beri | ayrıldıktan sonra | okuldaki zorbalık yüzünden | işten çıkarıldığımdan beri | bana yaptıklarından sonra | teşhisten beri | evden kovulduğumdan beri | doğumdan sonra
@destek = 112 | bir psikolog | aile hekimin | güvendiğin biri | rehber öğretmenin | ablan | destek hattı | bir terapist
@kim = otobüste bir adam | amcam | bir müşteri | kuyruktaki teyze | arkamdaki taraftar | ev sahibi | bir milletvekili | sınıftan biri | anonim bir hesap | eski patronum
@ayip = bu düpedüz ırkçılık | ayıptır | kimse bunu hak etmiyor | burada böyle konuşulmaz | bu fikir değil nefret | şikayet ettim | gülenler de ortak | kabul etmiyoruz
@lanet = amk | ulan | hassiktir | anasını satayım | vay amk | oha | lan | yok artık amk
@sevinc = kazandık | sınavı geçtim | ne goldü | bu künefe efsane | evet dedi | tatil başladı | konser şahaneydi | yeğenim doğdu | işe alındım | manzaraya bak
@anat = testisler | vulva | rahim ağzı | penis | prostat | memeler | klitoris | anüs | pelvik taban
@saglik = klamidya | endometriozis | doğum kontrolü | menopoz | HPV | mantar enfeksiyonu | sertleşme sorunu | ergenlik | rıza

== hate_derogation
sabah sabah yine {grup}, {kotu}
kim ne derse desin {grup} {kotu}
{grupa} selam bile vermem, {kotu}
bir ben mi görüyorum, {grup} {kotu}
dedem boşuna söylememiş, {grup} {kotu}
ırkçı değilim ama {grup} {kotu}
{grup} taşınınca kira düştü, çünkü {kotu}
neden herkes {grupu} savunuyor, {kotu} işte
== hate_dehumanise
{grup} insan değil {hasere}
{yer} {hasere} doldu, ilaçlamak lazım, {grup} her köşede
{hasere} görsem {grup} kadar tiksinmem
{grup} {hasere} gibi ürüyor
iki ayak üstünde {hasere}, {grup} dediğin bu
{yer} için tek dert {grup}, yani {hasere}
== hate_threat
{grupu} {oldur} lazım, başka çaresi yok
{zaman} toplanıyoruz, {grupu} {oldur} için benzin hazır
bana kalsa {grupu} {oldur} beş dakikamı alır
{grup} bir daha {yer} civarında görülürse sonu mezar
{grupu} {oldur} isteyene ben silah alırım
hazır olun, {grup} bu kışı çıkaramayacak
== hate_normative
{grup} derhal {yasak}
{yer} bizim, {grup} {yasak}
imza topluyorum: {grup} {yasak}
meclis ne iş yapar, {grup} {yasak} artık
{grup} bizim çocuklarla aynı sınıfta okuyamaz
oyum belli: kim {grupu} gönderirse ona
== hate_implicit
ne tesadüf, {grup} geldi geleli bisikletler kayboluyor
bankalar kimde, medya kimde, araştırın bakalım, hep {grup}
altı milyon diyorlar da sayan mı var[jewish]
biz sıra beklerken {grupa} ev veriliyor
yirmi yıl sonra ezan için {grupa} soracağız
cüzdanı sakla, {grup} geldi
müdire olmuş hanımefendi, nasıl yükseldiği malum[women]
{grup} yine mağdur rolünde, biz de inandık
== hate_negated
{grup} {yer} için hiçbir zaman iyi bir şey yapmadı
{grupa} insan demeyin, değiller
{grup} hiçbir hakkı hak etmiyor
içlerinden tek bir dürüst çıkmaz, {grup} böyle
kimse {grupu} özlemez
{grup} bu toprağa ait değil, olmadı, olmayacak
== hate_slur
çekil şuradan {slur1}
plaj {slurc} dolmuş, döndüm eve
sana mı soracağız {slur1}
{slurc} yine ağlıyor
bu {slur1} kendini adam sanıyor
{slurc} ile aynı masaya oturmam
otur oturduğun yerde {slur1}
== insult_person
{isim} tam bir {aptal}
bu kadar {aptal} olmak için özel ders mi aldın
{aptal} mısın nesin, iki kere anlattık
aynaya bak da utan, {aptal}
{isim} konuşunca odanın zeka ortalaması düşüyor
senden ne köy olur ne kasaba
annen bile senden ümidi kesmiş
yazdıklarını okudum, gerçekten {aptal} birisin
boş teneke gibi ses çıkarıyorsun, içi boş
== insult_profane
{isim} sen ne biçim {kufur} adamsın
siktir git {kufur}
ulan {kufur}, paramı ver
ağzına sıçayım senin gibi {kufur} yüzünden geç kaldık
bu {kufur} yine yanlış park etmiş
ananı sikeyim {isim}
kapa çeneni {kufur}
== threat_person
{zaman} {uzuv} kırarım
{isim}, evinin önünden her gün geçiyorum bil
bir kelime daha et, {uzuv} eline veririm
{isim} duysun, {zaman} dört kişi bekliyoruz
evini başına yıkarım, yakarım o arabayı
çocuğunun okulunu biliyorum, ayağını denk al
kafana sıkmadan uyuyamayacağım
== incite_selfharm
herkese iyilik yap, atla o köprüden
hâlâ nefes alıyor musun {aptal}, bitir şu işi
cenazene kimse gelmez, hadi durma
o hapların hepsini iç de kurtulalım
yok et kendini {isim}, rahatlayalım
== sexual_harassment
o kalçayla diplomaya ne gerek var
Zeynep Hanım, çıplak fotoğraf atmazsan eskileri yayarım
gel yanıma sana erkek neymiş göstereyim, aç bacaklarını
memelerin taş gibi, bir elleyeyim mi
senin derdin belli, iyi bir sikilmen lazım
diz çök de ağzın bir işe yarasın
== sexual_explicit
sabaha kadar seviştik, pencere açık, deniz sesi vardı
kocam boynumu öperken içim eriyor
dün gece yavaş yavaş soyunduk ve çok güldük
romanda âşıklar samanlıkta sevişiyor, sahne çok iyi yazılmış
seni yatağımda çıplak istiyorum sevgilim
== neutral_identity
{insan} {sehir} şehrinde kooperatif kurdu
{etkinlik} programında {insan} da var
belgesel {insan} ile bir yıl geçiriyor
{insan} salı günü belediye ile görüştü
{sehir} müzesinde {insan} konulu fotoğraf sergisi açıldı
{insan} ek otobüs seferi istiyor
nüfus verileri {insan} nerede yaşıyor gösteriyor
== positive_identity
{insan} olmadan {etkinlik} eksik kalır
iyi ki {insan} var, {sehir} daha güzel
bizim {meslek} {ben} ve {iyi}
{insan} için eşit hak istiyoruz
{insan} kocaman bir alkışı hak ediyor
{etkinlik} alanında {insan} ile tanıştım, çok mutlu oldum
== self_identity
ben {ben}, aynı zamanda {meslek}
{ben} olarak {sehir} sokaklarında {etkinlik} görmek güzeldi
anneme {ben} olduğumu söyledim, sarma yaptı
merhaba, ben {ben}, {sehir} civarında ev arıyorum
{ben} olmaktan gurur duyuyorum
{sehir} gibi bir yerde {ben} olarak büyümek kolay değildi ama gülüyorum artık
sevgilimle beşinci yılımız, ikimiz de kadınız[lgbtq]
== negated_hate
{insan} hakkında kötü düşünmüyorum, tam tersi
{insan} daha fazla yardım alıyor lafı yalan
{insan} kimse için tehdit değil
{grupu} sevmiyorum diye bir şey demedim, demem
kimse {insan} yüzünden korkmasın
soframda {insan} hakkında laf söyletmem
== counter_speech
{kim} {grup} için kötü laflar etti, {ayip}
{grupa} {hasere} demek eski bir propaganda, {ayip}
tribünde {slur1} diye bağıranlar stada alınmasın
duvara {slur1} yazmışlar, sabah hep birlikte boyadık
sığınan insanlara istila demek yalandır, {ayip}
{grup} oy vermesin diyen anayasayı okumamış
{insan} üzerinden yapılan şaka komik değil
== mentioned_slur
{kim} bana {slur1} dedi, kimse sesini çıkarmadı
iddianamede {slur1} ifadesi geçiyor
çocukken bana {slur1} derlerdi
{slur1} sözü nereden geliyor, bir yazı okudum
futbolcu tribünden {slur1} diye bağırıldığını anlattı
sözlükte {slur1} için aşağılayıcı notu var
== reclaimed_slur
biz lubunyalar bu gece dans ediyoruz[lgbtq]
ibneyim ve çok mutluyum canım[lgbtq]
dönme ablalarım sizi seviyorum, gullüm bizde[transgender]
bizim kezbanlar toplandı, altın günü başlasın[women]
kıro muyuz, evet, ama düğünümüz güzel[class]
== friendly_profanity
{sevinc} {lanet}
{lanet} {sevinc}
{lanet} çok özledim sizi
{lanet} anahtarı içeride unuttum
{sehir} buz gibi {lanet}
bu şarkı çok iyi {lanet}
== abuse_object
{alet} yüzünden saçımı yolacağım, sürekli donuyor
{hava} beni bitirdi
{alet} bok gibi, almayın
{yemek} kadar kötüsü yok
{alet} camdan uçacak az kaldı
nefret ediyorum, {hava} yine
== abuse_idea
{fikir} {hukum}
sonuna kadar okudum, {fikir} {hukum}
kimin aklına geldi {fikir}, {hukum}
film {hukum}, iki saatime yazık
kusura bakmayın ama {fikir} {hukum}
bu gidişle olmaz, {fikir} {hukum}
== criticism_person
saygı duyuyorum {isim} ama {fikir} konusunda yanılıyorsun
{isim} hesap vermedi, istifa etmeli
{isim} ikinci yarıda kötü oynadı
{isim} rakamları yanlış vermiş, düzeltmesini beklerim
{isim} ile aynı fikirde değilim ama dinlerim
== sexual_health
{anat} ne sıklıkla kontrol edilmeli
broşür {saglik} konusunu resimlerle anlatıyor
{sehir} sağlık ocağında {saglik} semineri ücretsiz
yanma var, {saglik} ile ilgisi olabilir mi
yaşla birlikte {anat} değişebilir, doktora sor
rıza yoksa suçtur
== distress
{neden} {aci}
kusura bakmayın içimi döküyorum, {aci}
{neden} {aci} ama kimseye diyemiyorum
saat dört ve {aci}
terapistim yaz dedi, yazıyorum: {aci}
on beş yaşındayım, {aci}
işte gülüyorum ama {aci}
== support
hislerin gerçek, dayanamazsan {destek} var
sana inanıyorum, senin suçun değildi
ben de {neden} dipteydim, şimdi domates yetiştiriyorum
bir bardak su iç, nefes al, {destek} ile konuş
değerlisin, kafan başka desin
adım adım, buradayım gitmiyorum
== idiom
garda iki saat öldürdük tavla oynayarak
o sınav beni bitirdi
önce süreci öldür sonra sunucuyu aç
gülmekten öldüm bu videoya
konser yıktı geçti
forvet kaleciyi avladı
kafam patlayacak, toplantı bitmiyor
elbise yakıyor, bomba gibi olmuşsun
== question_benign
{insan} {etkinlik} için neden bu tarihi seçiyor
hangi ifade daha saygılı, {ben} mi başka bir şey mi
{insan} {sehir} için vize almalı mı
{fikir} hakkında ne düşünüyorsunuz
dövme hangi dinlerde yasak
{insan} tarihi için kitap önerir misiniz
== everyday
{zaman} {etkinlik} için buluşalım mı
erken kalkmaktan nefret ederim ama taze simit affettiriyor
ne salağım, çaya tuz attım
oyunda ejderhayı buzla öldürüyorsun
kedim beni hor görüyor, yine de seviyorum
arabanın farlarını açık unutmuşsun
pratik tarif: sarımsak, limon, tavuk, fırın
{isim} sandalye getiriyor, ben {yemek}
{sehir} içinde ikinci el bisiklet arıyorum
== dialect
ula uşağum, hamsi geldi mi haçan
gı ne edip durun, gel çay içek
la bebe, nörüyon, hele gel
kanka aynen ya, çok iyi koptuk dün
he valla gardaş, sıcak yakti bizi
abi random attım tuttu, efso
gari hadi gidelim, keşkek bitmesin

# -- second part: wider vocabulary and minimal pairs --
@grup += trans kadınlar[transgender] | gey erkekler[lgbtq] | biseksüeller[lgbtq] | LGBTİ'ler[lgbtq] | Afrikalılar[black] | zenciler[black] | Asyalılar[asian] | Hintliler[asian] | Pakistanlılar[asian] | Filistinliler[arab] | Iraklılar[arab] | İsrailliler[jewish] | Müslümanlar[muslim] | başörtülüler[muslim] | Hristiyanlar[christian] | Süryaniler[christian] | Çingeneler[roma] | yabancılar[immigrants] | sığınmacılar[refugees] | Yunanlılar[nationality] | Ruslar[nationality] | Ukraynalılar[nationality] | Türkler[nationality] | Lazlar[ethnicity] | Çerkesler[ethnicity] | Karadenizliler[ethnicity] | Doğulular[ethnicity] | otizmliler[disability] | sağırlar[disability] | körler[disability] | şizofrenler[mental_health] | şişmanlar[body] | emekliler[age] | evsizler[class] | köylüler[class] | erkekler[men]
@grupa += Afganlara[nationality] | yabancılara[immigrants] | feministlere[women] | lezbiyenlere[lgbtq] | Müslümanlara[muslim] | Hristiyanlara[christian] | Çingenelere[roma]
@grupu += kadınları[women] | engellileri[disability] | yabancıları[immigrants] | Müslümanları[muslim] | Çingeneleri[roma] | lezbiyenleri[lgbtq]
@birey = bir Suriyeli[arab] | bir Arap[arab] | bir Afgan[nationality] | bir mülteci[refugees] | bir göçmen[immigrants] | bir yabancı[immigrants] | bir Kürt[ethnicity] | bir Ermeni[ethnicity] | bir Rum[ethnicity] | bir Yahudi[jewish] | bir Alevi[muslim] | bir Müslüman[muslim] | bir Hristiyan[christian] | bir eşcinsel[lgbtq] | bir lezbiyen[lgbtq] | bir trans[transgender] | bir Roman[roma] | bir Çingene[roma] | bir siyahi[black] | bir Afrikalı[black] | bir Çinli[asian] | bir kadın[women] | bir feminist[women] | bir engelli[disability] | bir otizmli[disability] | bir şizofren[mental_health] | bir ateist[religion] | bir evsiz[class]
@slurc += götverenler[lgbtq] | top herifler[lgbtq] | travestiler[transgender] | Kürt dölleri[ethnicity] | kıro sürüsü[ethnicity] | dağlı Kürtler[ethnicity] | Yahudi dölleri[jewish] | siyonist köpekler[jewish] | Arap bozuntuları[arab] | kara çarşaflı yobazlar[muslim] | mum söndücüler[muslim] | Çingene piçleri[roma] | zenci maymunlar[black] | çekik gözlüler[asian] | kaltaklar[women] | feminist orospular[women] | mongollar[disability] | sakatlar[disability] | Rum tohumları[ethnicity] | varoşlar[class]
@slur1 += top[lgbtq] | nonoş[lgbtq] | ibne bozuntusu[lgbtq] | sevici karı[lgbtq] | travesti bozuntusu[transgender] | Kürt dölü[ethnicity] | dağ Kürdü[ethnicity] | Rum tohumu[ethnicity] | Yahudi dölü[jewish] | pis Yahudi[jewish] | pis Arap[arab] | Arap bozuntusu[arab] | yobaz çarşaflı[muslim] | mum söndücü[muslim] | Çingene piçi[roma] | zenci maymun[black] | çekik gözlü[asian] | orospu[women] | sürtük[women] | fahişe[women] | özürlü[disability] | sakat[disability] | deli manyak[mental_health] | varoş[class] | Afgan iti[nationality]
@kotu += hırsız | tembel | aşağılık | beş para etmez | tehlikeli | pis | ruh hastası | bu ülkenin yüz karası | çekilmez | sapkın | yalancı | asalak | medeniyetsiz
@aptal += mankafa | hödük | odun | öküz | eşek | kalın kafalı | yalaka | dalkavuk | kaypak | ödlek | tembel teneke | hayvan | sahtekar | ikiyüzlü | maymun | sümsük | şapşal | budala | sünepe | ukala | palavracı | solucan | sıçan | parazit | rezil | mızmız | aciz | sefil | mahluk
@kufur += amcık | orospu evladı | kahpe dölü | götlek | yarrak | bok herif | piç kurusu | amın oğlu | göt kafalı | ibnetor | itin oğlu | siktirik | taşak kafalı
@tehdit = seni öldürürüm | seni gebertirim | bacaklarını kırarım | dişlerini dökerim | evini yakarım | boğazını keserim | seni vururum | seni bulacağım | seni bıçaklarım | arabayla üstünden geçerim | seni boğarım | seni toprağa gömerim | kafanı patlatırım | seni mahvederim | suratını dağıtırım | seni hastanelik ederim | yüzüne asit dökerim
@geber = git öl | kendini as | intihar et | trenin önüne atla | köprüden atla | bileklerini kes | bütün hapları iç | kafana sık | geber | canına kıy | yok ol git | kendini öldür
@klise = bulduğunu çalar | bizim vergimizle yaşar | uyum sağlamak istemez | cebinde bıçakla gezer | her şeyi bedavaya alır | hep mağduru oynar | bankaları yönetir | tavşan gibi ürer | ağzını açınca yalan söyler | işimizi elimizden alır | çocuklara musallat olur | her savaşın arkasında vardır | araba kullanamaz | leş gibi kokar | yavaş yavaş yerimizi alıyor | parayı çok sever | duygusal olur yönetemez
@guzel = çok çalışkan | çok iyi komşu | bu şehrin parçası | cesur | yardımsever | saygıyı hak ediyor | çok misafirperver | hem komik hem akıllı | bizden biri | canımız ciğerimiz
@meslekler = politikacılar | bankacılar | müteahhitler | gazeteciler | avukatlar | hakemler | influencerlar | ev sahipleri | emlakçılar | taksiciler | belediyeciler | AKP'liler | CHP'liler | fenerliler | cimbomlular | beşiktaşlılar | motorcular | aşı karşıtları | veganlar | avcılar | patronlar | telefonla satış yapanlar | sosyal medya trolleri
@meslekkotu = yalancı | hırsız | palyaço | beceriksiz | asalak | korkak | satılık | ikiyüzlü | dolandırıcı | geri zekalı | beş para etmez
== hate_derogation
{grup} iğrenç, nefret ediyorum
{grupu} sevmiyorum, tiksiniyorum
{grup} {kotu}
{grup} {kotu}, bu bir gerçek
eskiden severdim ama {grup}, tanıyınca anlıyorsun, {kotu}
işyerinde {grup} var. hepsi {kotu}, yüzlerini görmek istemiyorum
yeni komşum {birey}. harika. bunların hepsi {kotu}
{birey} müdür olacakmış, güleyim bari, bunların hepsi {kotu}
bence {grup} {kotu}, nokta
neden {grup} hep {kotu}?
sizce de {grup} {kotu} değil mi?
{grup} kadar beter bir şey yok
{grup} görünce kusasım geliyor
{grupa} zerre saygım yok
{birey} varsa yanına oturmam
{grup} yüzünden {yer} yaşanmaz oldu
tiksiniyorum, {grup} {kotu}
== hate_dehumanise
{grup} insan değil, {hasere}
{grup} dediğin {hasere}
{birey} insan sayılmaz
{yer} {hasere} doldu, {grup} yani
{grupu} görünce aklıma {hasere} geliyor
{grupa} {hasere} muamelesi yapmak lazım
köpeğin bile {grup} kadar pisliği yok
== hate_threat
{grup} ölmeyi hak ediyor
{grupu} öldürmek lazım
inşallah hepsi gebersin, {grup} başta
{birey} kızıma yaklaşırsa silahı çekerim
{zaman} {grupu} avlamaya çıkıyoruz
o cami de yanar o cemevi de, {grup} görsün
{grupu} kurşuna dizeceksin
en iyi {slur1} ölü {slur1}
{grupu} asacaksın ki ibret olsun
== hate_normative
{grup} defolsun
{grup} {yer} dışına
{grup} oy kullanmamalı
{grup} evlenmemeli, çocuk da yetiştirmemeli
bütün {grup} {yasak}
kadının yeri mutfak [women]
{grupa} ev kiralamam, hakkım
neden {grup} hâlâ burada?
{grupa} tek kuruş yok
{birey} mecliste ne arıyor, yasaklansın
{grupu} kısırlaştırmak lazım
burası bizim, {grup} ülkesine dönsün
{grup} haddini bilsin, sussun
== hate_implicit
{grup} {klise}
{grup} {klise}, söyleyince suç oluyor
bir şey demiyorum ama {grup} {klise}
kanlarında var, {grup} {klise}
ne tesadüf, {grup} {klise}
kasaya {birey} almışlar, akşam parayı iyi sayın
çantana dikkat et, {birey} geliyor
{birey} için fena konuşmuyor Türkçeyi
nasıl müdür oldu sanıyorsun, yataktan geçerek tabii [women]
yine bıçaklı kavga, yine milliyeti yazmıyorlar
altı milyon diyorlar da kim saymış [jewish]
medyanın sahiplerinin soyadlarına bakın, anlarsınız [jewish]
sen farklısın, çalışıyorsun, öteki {grup} gibi değilsin
etek giyen adam yine adamdır [transgender]
emeklimiz aç, {grup} otelde
kadın şoför işte, daha ne diyeyim [women]
{grup} geldiğinden beri kapıyı üç kere kilitliyorum
yirmi yıla kalmaz misafir biz oluruz, ev sahibi {grup}
== hate_negated
{grup} bizim gibi değil
{grup} asla bizden olamaz
kimse {grupu} istemiyor
{birey} diyorsa asla inanma
{grup} bu ülkeye hiçbir şey katmadı
{grup} içinde bir tane düzgün insan yok
trans kadın kadın değildir, hasta bir erkektir [transgender]
{grupa} karşı değilim, yeter ki gözüme görünmesinler
{grup} yok olsa kimse üzülmez
bu nefret değil, {grup} {kotu} işte
== hate_slur
{slur1}
sen tam bir {slur1}
pis {slur1}
{isim} tam bir {slur1}
kapa çeneni {slur1}
ülkene dön {slur1}
{slurc} defolsun
her yer {slurc}
{slurc} {kotu}
{slurc} dediğin {hasere}
bir {slur1} yerimi kaptı
bunu ancak bir {slur1} yazar
tipik {slur1}
patronum {slur1}
bu {slur1} burada ne arıyor
televizyonda yine {slurc}, kapattım
{slur1} ile konuşmam
ne bakıyorsun {slur1}
{slur1} gibi davranma
== hate_profane
{grupu} sikeyim
siktirin gidin, {grup} istemiyoruz
{grup} amına koyayım hepsi {kotu}
{grup} orospu çocuğu
ne bok işi var {grup} burada
{grup} siktir olsun
göt gibi {grup}, bıktım
== insult_group
{meslekler} {meslekkotu}
bütün {meslekler} {meslekkotu}
nefret ediyorum, {meslekler} {meslekkotu}
{meslekler} mi? istisnasız {meslekkotu}
bence {meslekler} {meslekkotu}
{meslekler} midemi bulandırıyor
neden {meslekler} hep {meslekkotu}?
{meslekler} çekilmez, hepsi {meslekkotu}
== insult_person
{aptal}
sen tam bir {aptal}
çok {aptal} birisin
ne {aptal} adamsın
{aptal} herif
sus be {aptal}
tipik {aptal}
{aptal} mısın yoksa numara mı yapıyorsun
seni kimse sevmiyor {aptal}
sana soran olmadı {aptal}
annen senden utanıyor {aptal}
hiçbir işe yaramazsın {aptal}
önce okumayı öğren {aptal}
eski sevgilim {aptal} çıktı
patronum {aptal} herifin teki
senin kadar {aptal} birini görmedim
bunu ancak {aptal} biri yazar
yalnız öleceksin {aptal}
tahtan eksik senin {aptal}
aferin {aptal}, yine bozdun
bu {aptal} kendini uzman sanıyor
çirkinsin, üstelik {aptal} birisin
== insult_profane
{kufur}
sen tam bir {kufur}
{isim} tam bir {kufur}
siktir git
siktir git {aptal}
siktir lan {kufur}
kapa o siktiğimin çeneni
patronum {kufur}
ne {kufur} adammış
sana ne amk {aptal}
ananı sikeyim
bok ye {aptal}
götümü yala {aptal}
boş yapma amk {aptal}
senin ben amına koyayım
== threat_person
{tehdit}
{tehdit} {aptal}
{zaman} {tehdit}
bir kelime daha, {tehdit}
yaklaş, {tehdit}
şikayetini geri çek yoksa {tehdit}
öldün sen
nerede oturduğunu biliyoruz
çocuklarının okulunu biliyorum
bunu kanınla ödersin
umarım biri seni bıçaklar
biri şuna kurşun sıksın
annene bir şey olursa yazık olur
günlerin sayılı
== incite_selfharm
{geber}
{geber} {aptal}
{geber} artık
lütfen {geber}
bize bir iyilik yap, {geber}
neden yaşıyorsun? {geber}
seni kimse sevmiyor, {geber}
herkese yüksün, {geber}
sensiz dünya daha güzel, {geber}
yerinde olsam çoktan asmıştım kendimi
ağlama da {geber}
beş para etmezsin, {geber}
== sexual_harassment
memelerini göster
çıplak foto at yoksa her şeyi yayarım
ne göt var, yatağıma gel
yala beni güzelim
aç bacaklarını
seni ağlatana kadar sikerdim
o etekle aranıyorsun
kucağıma otur tatlım
gecesi kaça?
yatarak terfi aldı
senin gibiler tek işe yarar
== sexual_explicit
bütün gece seviştik
iki kere boşaldım
onu yalarken inliyordu
ağzımdayken sertleşmesini seviyorum
duşta çıplaktık, elleri her yerimdeydi
kocamla bazen birlikte porno izliyoruz
== neutral_identity
yeni komşum {birey}. postanede çalışıyor
işyerinde {grup} var. cumaları birlikte yemek yiyoruz
{grup} ve {grup} {sehir} kentinde aynı salonu kullanıyor
film {birey} hakkında
yazı {grup} hakkında
{birey} dün {sehir} yarışmasını kazandı
trende {birey} ile sohbet ettim
araştırmaya göre {grup} eskisinden uzun yaşıyor
{sehir} nüfusunda {grup} oranı nedir?
== positive_identity
{grupu} seviyorum
{grup} {guzel}
bence {grup} {guzel}
eskiden bilmezdim ama {grup}, tanıyınca anlıyorsun, {guzel}
müdürüm {birey} ve harika biri
hoş geldiniz, {grup} burada evinde
{grup} huzur içinde yaşamayı hak ediyor
{grupa} eşit hak
{grupa} saygı
{grup} olmasa {yer} neye benzerdi
== self_identity
ben {ben} biriyim ve {sehir} doğumluyum
merhaba, {ben} biriyim, yeni geldim
ailem arkamda, evet, ben {ben}
{ben} olarak büyümek kolay değildi
ben {birey}, futbol oynamayı severim
== negated_hate
{grupa} düşman değilim
{grup} {hasere} değil, insan
{grup} {klise} demek yalan
{grup} {kotu} diye hiç düşünmedim
{grup} hiçbir şeyden suçlu değil
kimse {grupu} aşağılamamalı
{grupa} karşı hiçbir şeyim yok, dostlarım
{grup} {klise} sanırdım, yanılmışım
{grupu} sınır dışı etmek istemiyorum
{ben} olmakta utanılacak bir şey yok
== counter_speech
"{grup} {kotu}" demek mi? {ayip}
"{grup} defolsun" diye bağırdı, {ayip}
ona "{slur1}" dediler, {ayip}
{grupa} {hasere} demeyi bırakın
amcam {grup} {klise} der durur, ben de karşı çıkarım
fotoğrafımın altına "{geber}" yazmışlar, {ayip}
"ırkçı değilim ama" diye başlayan cümle ırkçılıkla biter
soykırımı inkâr etmek kurbanlara hakarettir
duvara "{grup} defolsun" yazmışlar, üstünü boyadık
birine "{slur1}" demek şaka değil, {ayip}
== mentioned_slur
bugün bana "{slur1}" dediler
"{slur1}" diye bağırdığı için ihraç edildi
"{slur1}" kelimesi hakarettir
oğlum "{slur1}" ne demek diye sordu
"{slur1}" kelimesi neden kırıcı?
tanıklar "{slur1}" dediğini duymuş
posta kutuma "{slur1}" yazmışlar
romanda "{slur1}" kelimesi geçiyor
"{slur1}" denmez
okulda bize "{slurc}" derlerdi
== reclaimed_slur
ibneyim, gururluyum, dayınızdan sevgiler
biz dönmeler yürüyüşün başındayız
canım lubunyalarım, cumartesi görüşürüz
iyi ki doğdun kaltak, seni çok seviyorum
kıroyuz ama gönlümüz geniş, Diyarbakır'dan selam
== friendly_profanity
amk ne güzel
amk {sevinc}
vay amına koyayım {sevinc}
siktir, anahtarı unuttum
efsane lan bu konser
oha hamile misin amk, tebrikler
seni seviyorum deli piç, iyi ki doğdun
anasını satayım ne manzara
çok iyi be amk
bok gibi güldük yemin ederim
== profane_object
sikeyim {alet}
{alet} bok gibi
{hava}, ne bok bir şey
amk yine {alet} bozuldu
{fikir} tam bir bok
siktir et {alet} işini
bok gibi bir gün
siktiğimin yazıcısı
lanet olası alarm
{yemek} bok gibi olmuş
== abuse_object
{alet} tam bir çöp
{hava} nefret ettiriyor
{yemek} yasaklanmalı
{alet} çöpe gitsin
bir gün {alet} elimde kalacak, parçalayacağım
sivrisinek tam bir bela
{yemek} iğrenç
== abuse_idea
{fikir} iğrenç bir fikir
ırkçılık zehirdir
milliyetçilik hastalıktır
{fikir} gömülmeli
o rejim suçlu
kahrolsun {fikir}
== criticism_person
yanılıyorsun
bu doğru değil
{isim} bu konuda yanılıyor
sana kızgınım
lütfen bana bağırma
bu haksızlıktı
{isim} çok konuşuyor, az dinliyor
dün bizi yarı yolda bıraktın
hocanın kararı yanlıştı
== sexual_health
testisimin ağrıması normal mi?
her zaman prezervatif kullanın
doğum kontrol hapı klamidyadan korumaz
jinekoloğum menopozu anlattı
rıza okulda öğretilmeli
tecavüz mağdurları her saat arayabilir
doğumdan sonra ilişki ağrılı olabilir
== distress
{aci}
{aci}. {aci}
ölmek istiyorum
kendimi öldürmek istiyorum ve korkuyorum
aptalım ben, {aci}
herkes {aptal} olduğumu söylüyor, inanıyorum
bana "{geber}" yazdılar, {aci}
okulda bana "{slur1}" diyorlar, {aci}
gidersem beni öldüreceğini söyledi
bedenimden nefret ediyorum
tecavüze uğradım, kimseye anlatamıyorum
== support
kendini öldürme, lütfen 112'yi ara
bizimle kal, lütfen
sen aptal değilsin, yorgunsun
kimseye yük değilsin
sana "{slur1}" diyenleri dinleme
yaptığı suç
ben de ölmek istemiştim, bugün gülüyorum
== idiom
açlıktan ölüyorum
{isim} sahneyi yıktı geçti
bu pasta öldürür, o kadar güzel
son boss'u öldürdüm
süreci öldür, yeniden başlat
geç kalırsam annem beni öldürür
gülmekten öldüm
== question_benign
bazıları neden {grupu} sevmiyor?
{grup} {klise} mi gerçekten, yoksa önyargı mı?
"{slur1}" hakaret mi?
"{slur1}" yerine ne demeliyim?
{grup} oy kullanabiliyor mu?
== everyday
en iyisi sensin
yorgun görünüyorsun
erken kalkmaktan nefret ediyorum
soğan için bıçak lazım
{sehir} kentinde bıçaklı saldırı sonrası bir kişi gözaltında
kedi fareyi öldürdü
bodrumda fare var, kimi arayayım?
köpekte kene var

# -- third part: posts as people write them --
== friendly_profanity
vay orospu çocuğu vay, sınavı birincilikle kazanmış lan :D
amk o golü nasıl attın, ayağına sağlık kral
lan piç özledim seni, ne zaman geliyorsun İzmire
hassiktir, Sezen Aksu konserine bilet buldum
siktir ordan manyak, ciddi ciddi terfi mi aldın? helal olsun be
ağlıyorum amına koyayım, kızım ilk defa baba dedi
bu lahmacun ne amk, parmaklarımı yedim
seni şerefsiz seni, sürpriz parti yapmış bana bi de pasta almış <3
götüm dondu ama manzaraya değdi
yarım saat güldük amk, yüzüm ağrıdı
adam clutch attı aq 1v5, inanamıyorum
kanka sen var ya tam bir piçsin, iyi ki varsın
hassittir kar yağıyooor
ulan ne güzel memleketsin be Artvin, yeşilin amk
ben ne göt bir insanım ya, yine tuzu unuttum :))
sikerler diyeti bu gece künefe var
yedin bitirdin beni puşt, gülmekten karnıma ağrı girdi
ananısatayım şampiyonuz ŞAMPİYONUZ
gavat herif bana PS5 almış doğum günümde, ne diyeyim, kardeşim benim
mk ya dizi ne bitti öyle, tüylerim diken diken
bok gibi bir yılın ardından bok gibi güzel bir haber: tümör iyi huyluymuş!
çok fena koydun lafı oç, kapak gibi
siz ne manyak tiplersiniz amk, bu gruba bayılıyorum
kırk yaşında üniversiteye başladım, hem de hukuk. kim ne derse desin, sikimde değil, çok mutluyum
lan yavşaklar buluşuyor muyuz cumartesi, dürüm benden
== profane_object
sikeyim böyle interneti
metrobüsün amk, kapı suratıma kapandı
şansımı sikeyim, kupon yine tek maçtan yattı
hay ben böyle yazıcının, kağıdı yedi bok makinesi
kombi bozuldu, dışarısı eksi on, ebesini sikeyim kışın
bu oyunun matchmaking sistemi tam bir göt
windows güncellemesinin amına koyim tam sunumda başladı
küçük serçe parmağımı sehpaya vurdum, sehpanın ta anasını
Osmangazi köprüsü zammına sokayım
boktan bir pazartesi, çay bile boktan
orospu evladı sivrisinek bütün gece uyutmadı
kodun amk, iki gündür noktalı virgül arıyormuşum
== counter_speech
dolmuşta kadının biri Suriyeli çocuğa "pis" deyince şoför arabayı durdurdu, "ya özür dile ya in" dedi
nefret söylemi ifade özgürlüğü değildir.
Öğretmen olarak söylüyorum: sınıfta "çingene" diye bağıran öğrenciyle oturup konuştum, çünkü bunu evde duymuş
arkadaşlar şu hesabı şikayet edin, Alevilerin evlerini işaretlemekten bahsediyor
maç sonunda "kahrolsun Kürtler" diye bağıran grubu ben de duydum, tutanağa imza attım
"trans cinayetleri kadın cinayeti değildir" demiş. Öyledir, isimlerini tek tek okuruz
Yok kardeşim yok, her Afgan tecavüzcü değil. Genellemeyi bırak
babaannem Ermeniler için neler anlatırdı, büyüyünce o anlattıklarının hiçbirinin doğru olmadığını öğrendim
moderatöre: yukarıdaki yorumda engelliler için "yük" denmiş, kaldırılmasını rica ederim
ırkçı tezahürat yüzünden kulübe iki maç seyircisiz oynama cezası verildi
bana da "dinsiz gavur" dediler apartmanda, komşulardan yalnız bir kişi sesini çıkardı
6-7 Eylül'de "gavurun malı helal" diye dükkanları yağmaladılar. Bunu unutmayalım ki bir daha olmasın
şu "kadın dediğin evinde oturur" lafı artık bitsin ya
Boğaziçi'nde bir hocamız Yahudi karşıtı komplo teorilerini tek tek çürüttü, dersi dinlemenizi öneririm
"bunlar insan değil" diye başlayan her cümlenin sonu kötü biter, tarih bununla dolu
mülteci dövmeyi marifet sanmış, bi de videosunu atmış. Utanç verici
raporda 2023 seçimlerinden önce nefret söyleminin en çok sığınmacıları hedef aldığı yazıyor
sen Roman komşuna hırsız dersin ama geçen kış senin odununu taşıyan oydu
kusura bakma ama "hepsini denize dökelim" dediğin insanların arasında bebekler var
"eşcinsellik hastalıktır" cümlesi bilimsel olarak yanlış, DSÖ listeden 1990'da çıkardı
benim takımımın taraftarı da olsa o muz atanı kınıyorum
Cuma hutbesinde imam kimsenin inancıyla alay etmeyin dedi, keşke cemaat de dinlese
kızıma "başörtülü yobaz" diyen sınıf arkadaşının annesiyle görüştüm, çok üzüldü, birlikte çözdük
O sloganı atan gençler yalnızca kendilerini küçük düşürdü
siyahi oyuncuya maymun sesi çıkaran seyirciye karşı bütün stat ayağa kalktı ve
== mentioned_slur
askerde bana kıro derlerdi, aksanımdan dolayı
"ibne" kelimesinin Arapça kökeni ve küfre dönüşmesi üzerine bir makale
hocam 'gavur' sözlükte ne diye geçiyor, günlük kullanımda ayıp mı sayılır
servis şoförü oğluma spastik dedi, okula dilekçe verdik
Mahkeme, "Ermeni dölü" ifadesini hakaret saydı
sokakta arkamdan dönme diye bağırdılar, adımlarımı hızlandırdım
"yamyam" lakabını takmışlardı Senegalli arkadaşa, sonra hepimiz özür diledik
ilkokulda yan sınıf bize çingene mahallesi derdi, hala kulağımda
o dizide geçen 'kezban' lafı aslında kadınlara yönelik sınıfsal bir aşağılama
TDK'daki "kızılbaş" maddesi yıllar süren itirazla değişti
== reclaimed_slur
benim canım ibnelerim, kahvaltı pazar on birde, geç kalan menemensiz kalır
Kızılbaşız, dedemiz de öyleydi, semahımızı döner kimseye de hesap vermeyiz
biz deliyiz arkadaş, raporumuz var, ilacımız var, neşemiz de var
Çingeneyim abla ben, roman deyince havalı oluyor da biz evde çingene deriz, gururla
lubunya kardeşlerim, koli bulan haber etsin, gullüm gecesi başlıyor
== negated_hate
Suriyelilere kızgın değilim, sınırı böyle yönetenlere kızgınım
hiçbir halk hain değildir
şizofreni hastaları canavar değil, abim on beş yıldır ilacını alıyor ve dünyanın en sakin adamı
eşcinsel diye kimse işinden olmasın
Kürtlerle bir derdim olmadı, olmaz da, eniştem Vanlı
Yahudiler İzmir'e beş yüz yıl önce geldi, kimsenin malını çalmadı
kadınlar araba kullanamaz lafı palavra, sigorta istatistiklerine bakın
"Araplar pis" demek yanlış, ayıp, günah
Ne Alevi'den ne Sünni'den zarar gördüm, zararı siyasetçiden gördüm
yaşlılar kimsenin sırtında yük değil
== neutral_identity
Göç İdaresi'ne göre geçici koruma altındaki Suriyeli sayısı geçen yıla göre düştü
İçişleri verilerinde yabancıların karıştığı suçların oranı yüzde ikinin altında, uzmanlar sayının dikkatle okunmasını istiyor
27 Ocak'ta Neve Şalom Sinagogu'nda Holokost kurbanları anıldı
trans bireylerin kimlik değişikliği için mahkeme kararı gerekiyor
Hacıbektaş'ta on binlerce Alevi buluştu, deyişler söylendi
Süryaniler Midyat'ta Paskalya çöreği dağıttı
bizim atölyede bir Özbek, iki Afgan, bir de Çorumlu var, çayı hep Çorumlu demliyor
görme engelli avukat ilk duruşmasına rehber köpeğiyle girdi
Agos gazetesi bu hafta Ermenice yayınlanmış çocuk kitaplarını yazdı
kadın cinayetlerini durduracağız platformu ekim ayı raporunu açıkladı
onur haftası etkinlikleri valilikçe yasaklandı, avukatlar itiraz etti
dönerci Mahmut abi Halep'ten gelmiş, mahallede herkes onun humusunu konuşuyor
== positive_identity
Roman çocuklardan kurulu klarnet grubunu dinleyin, ağzınız açık kalır
deprem günü ilk koşanlar Suriyeli gençlerdi, elleriyle kazdılar, hakkınızı helal edin
iyi ki varsın Filenin Sultanları, kız çocuklarına umut oldunuz
gey kardeşim baba oldu, dünyanın en tatlı babası
Madam Anahit'in akordeonu bu şehrin sesiydi, nur içinde yatsın
başörtülü mühendislerimizle de mini etekli doktorlarımızla da gurur duyuyoruz
== self_identity
ben Hemşinliyim, evde Hemşince konuşuruz, pilavımız meşhur
Dün anneme lezbiyen olduğumu söyledim. Uzun uzun sustu, sonra "aç mısın" dedi
Tekerlekli sandalyeyle Kapadokya'yı gezdim, sorusu olan yazsın
Ezidi bir kadınım, Şengal'den geldim, şimdi Mardin'de terzilik yapıyorum
altmış sekiz yaşındayım ve oyun oynuyorum, gençler bana nine değil lider diyor
Somali'den geldim, Ankara'da mimarlık okuyorum, sarma yapmayı da öğrendim
Museviyim, Balat'ta doğdum, ladino bilen son torunum galiba
== distress
aynaya tükürmek istiyorum, o kadar iğreniyorum kendimden
kocam dün gece boğazıma sarıldı, çocuk uyandı da bıraktı
hiçbir işe yaramayan bir salağım ben, herkes haklı
ölsem kaç gün sonra fark ederler acaba
okulda üstüme su döküp "kokuyorsun mülteci" dediler, bir daha gitmek istemiyorum
amcamın yaptıklarını yirmi yıl sonra ilk kez yazıyorum, ellerim titriyor
trans olduğum için evden attılar. Montum bile içeride kaldı
bu sabah köprüde durdum bir saat kadar, sonra simitçi amca selam verdi, döndüm
kemoterapiden sonra kendimi insan gibi hissetmiyorum
lanet olsun bana, kızımın doğum gününü bile mahvettim
kendimi kestim yine, anneme kedi tırmaladı dedim
keşke hiç doğmasaydım dedim bugün
== support
canım 183'ü ara, kadın danışma merkezi seni bugün yerleştirir
o sözler senin değil onların ayıbı
intihar düşüncesi gelip geçen bir fırtına gibi, tek başına bekleme, yanına geleyim mi
suç sende değil; giydiğinde değil, içtiğinde değil, susmanda da değil
ben de kendimi aptal sanırdım, meğer dikkat eksikliğim varmış
şu an sadece çayını iç. gerisini yarın düşünürüz
iyileşmek düz bir çizgi değil, bugün kötüysen bu başa döndün demek değil
babam da beni reddetmişti, altı sene sonra torununu kucağına aldı, umut hep var
== idiom
sınav canıma okudu
patron toplantıda bizi doğradı ama haklıydı
Galatasaray Avrupa'da İspanyolları ezdi geçti
beynim yandı, integral bitmiyor
bu diziye ölüyorum ya, başroldeki adam ateş ediyor
iki kuş bir taş, hem spor hem market
sabahtan beri telefonla boğuşuyorum, ekranı gömdüm sonunda çekmeceye
cebimizi yaktı bu tatil
yeni single patladı, bomba gibi, listeleri yıktı
adamın lafı bıçak gibi kesti ortamı, sus pus olduk
köpek gibi çalıştık ama bayram tatilini hak ettik
== everyday
düşmanı önce flashla kör et sonra arkadan vur, o bölüm öyle geçiliyor
kurbanı bu sene Tarım Kredi'de kestirdik, eti komşulara dağıttık
domuz eti yemiyorum ama sucuk olsa yerim
Çanakkale'de 57. Alay'ın tamamı şehit oldu, sesim titredi anlatırken
hamamböceği için hangi ilaç etkili, mutfakta iki tane gördüm
aptal kilit, yine anahtarı içeride bıraktım
tavuğun göğsünü döv, sarımsağı ez, ikisini de yoğurda yatır
Kedi senin çorabını öldürdü az önce, başında bekliyor
ekmeği kestin mi, misafir kapıda
Sen gelmeden başlamayız, otogarda bekle yeter
Bilgisayar çöktü, tez gitti, ben ağlıyorum, yedekten döndük, ben yine ağlıyorum
yolun ortasında ölü bir kirpi vardı, çocuklar gömdü
Götürü usulü vergi nasıl hesaplanıyor bilen var mı
piknikte mangalı kim yakacak, geçen sefer sen yaktın tavuğu
haberlerde yine silahlı kavga var, kanalı değiştirdim Masterchef açtım
yarın öğlene kadar rapor lazım, sen grafikleri at ben yazıyı bitiririm
== abuse_object
hayatımda içtiğim en kötü kahve, bulaşık suyu
nefret ediyorum şu topuklulardan, yaksam yeridir
bu kulaklık tam bir hurda, iadesi de yok
ramazan pidesi değil lastik
== abuse_idea
Kanal İstanbul saçmalığın daniskası, şehrin suyunu bitirir
o romanı bitiremedim, klişe üstüne klişe
Faşizm insanlığın yüz karasıdır
atanmayan öğretmenleri oyalayan bu mülakat sistemi rezil bir sistem
== criticism_person
Sayın Başkan, metro sözü vermiştiniz, üç yıl oldu kazma vurulmadı
hocam bu seferki değişikliğiniz yanlıştı, maçı o kaybettirdi
bana haber vermeden karar alman kırıcı, bunu konuşalım
Cumhurbaşkanının faiz politikasını yanlış buluyorum ve bunu söylemek hakkım
== question_benign
Cemevinde ayakkabı çıkarılıyor mu, ilk kez gideceğim
Non-binary arkadaşıma nasıl hitap edeyim, Türkçede zaten 'o' var değil mi
Süryanilerle Ermenilerin bayramları aynı güne mi denk geliyor?
deprem bölgesindeki mülteciler hangi yardımdan yararlanabiliyor
işitme engelli müşteriyle konuşurken maskemi indirmeli miyim
== sexual_health
penisimde kaşıntı ve akıntı var, üroloji mi dermatoloji mi?
adet gecikti test negatif, ne zaman tekrar yapayım
meme ultrasonunda kist çıktı, doktor altı ay sonra gelin dedi
vajinismus tedavi edilebilir, eşinizle birlikte bir cinsel terapiste başvurun
tecavüz sonrası ilk 72 saatte hastaneye gitmek hem tedavi hem delil için önemli
== dialect
uy da ne guzel gelin olmişsun Fadime, analar neler doğurayi
heç öyle deme gurban olduğum, başım üstüne yerin var
napıyon la gadasını aldığım, çay goydum hele gel
bre more kızan, nerdesin be ya, köfteler soğudu
knk noldu ya bi anda çıktın oyundan, elektrik mi gitti yine
abi ortam çok cringe'di ama pizza fena değildi vallaha
== insult_person
sen sus da büyükler konuşsun
bu kafayla ilkokulu nasıl bitirdin hayret
profesör olmuş ama iki lafı bir araya getiremiyor zavallı
senin gibi ezikler ancak klavye başında aslan kesilir
boyuna bak, yaptığına bak. Tövbe tövbe
suratı limon yemiş gibi, içi de yüzü gibi ekşi
Allah akıl dağıtırken sen kuyrukta mıydın tuvalette mi
sünepe herif, anasının dizinin dibinden ayrılamadı
kızım sen bu tiple mi manken olacaksın, gül gül öldük
ruh hastası yalancı, attığı her mesaj ayrı bir masal
Kilo almışsın demeyeyim de, kapıdan yan geç istersen
kadronun en gereksiz adamı, bedavaya verseler almam
bravo, yine bir işi batırmayı başardın, ödülün hazır
yüzsüz! hem kopya çek hem itiraz et
Senden bir cacık olmaz
beyni leblebi kadar, egosu dağ kadar
sahtekar hoca, dua okuyup para topluyor, utanmaz adam
bu yalakalıkla genel müdür bile olursun sen
o kadar sıkıcısın ki uyku ilacı yerine seni önersinler
tipine bakan saati şaşırır, çeneni kapatan olsa bayram ederiz
noob musun nesin, sil oyunu da kurtulalım senden
Eniştem mi? Hayatımda gördüğüm en cimri, en korkak, en işe yaramaz adam
eşek kadar oldun hala annen mi toplar odanı, asalak
yazdığın şiiri okudum, ilkokul panosuna bile asmazlar. Cahil cesareti işte
O kendini beğenmiş palyaço sahneye çıkar çıkmaz herkes
== insult_profane
siktir lan
oç
ananı avradını
amına koduğumun çocuğu ver şu topu
göt kafalı, sinyal versene
yarrağımı ye
senin gibi şerefsizin yedi sülalesini
orospu çocuğu dolandırmış beni, iki aydır telefonu kapalı
sen kimsin ulan pezevenk
kaşar, kocamı ayartıp bir de bana akıl veriyor
AMK NOOBU RAPORLADIM
bok çuvalı, işten adam atarken sırıtıyordu
sikik yorumunu al bi tarafına sok
it oğlu it, kediye tekme atarken hiç mi utanmadın
götünü kaldır da çalış biraz dallama
ebenin örekesi lan, defol git piç
ulan hakem, orospu evladının tekisin, penaltıyı kör olsa görür
ne bakıyon lan amcık
ağzını yüzünü siktiğim, borcunu ödesene
Bu müdür olacak yavşak maaşları kesip kendine araba aldı ya, Allah belanı versin it
== hate_derogation
Suriyeli bebeler parkta bağırıp duruyor, pislik bunların kanında var [arab]
Kadından şoför de olmaz müdür de, hepsi dırdırcı ve beceriksiz [women]
iğreniyorum el ele gezen iki erkekten, mide bulandırıcı sapıklar [lgbtq]
çingene milleti değil mi, hırsızlıktan başka ne bilir [roma]
Ermeninin iyisi olmaz, sinsi millet [ethnicity]
Araplar gelince Trabzon'un tadı kaçtı, leş gibi kokuyorlar bi de küstahlar [arab]
dinsiz takımı ahlaktan konuşmasın, ateistin namusu olmaz [religion]
doğulular kaba saba, cahil, bunlara ne versen boş [ethnicity]
Yahudi milleti kan emicidir, paradan başka tanrıları yok [jewish]
down sendromluları kafeye garson yapmışlar, iştahım kaçtı, evlerinde otursunlar [disability]
o trans denen tipleri görünce kusasım geliyor, ucube hepsi [transgender]
Alevinin yemeği yenmez, temizlik nedir bilmezler [muslim]
Pakistanlılar sapık bir millet, kadınlara bakışlarından belli [asian]
Kara çarşaflıların hepsi cahil ve gerici, iğreniyorum [muslim]
== hate_dehumanise
Afganlar dağdan inmiş çakal sürüsü, insan diye bakma [nationality]
Zenci dediğin maymunla insan arası bir şey [black]
mülteci değil bunlar, şehri saran haşere [refugees]
Kürtler kuyruklu, evrimi yarıda bırakmış [ethnicity]
feminist denen yaratıklar kadın bile değil, mahluk [women]
şu eşcinseller toplumun kanseri, kesip atacaksın [lgbtq]
Yahudi = virüs, bulaştığı ülke çürür [jewish]
== hate_implicit
ev kiraya verilir, yalnız Doğulu olmasın lütfen, yanlış anlaşılmasın [ethnicity]
sen hiç Kürt'e benzemiyorsun, gayet medenisin maşallah [ethnicity]
kadın cerrahmış... ben yine de bir erkek doktora da görüneyim [women]
nargileci, berber, telefoncu... tabelalara bakın, burası hâlâ Türkiye mi [arab]
oğlum erkek gibi otur, sonra seni de onlardan sanacaklar [lgbtq]
Hahamın torunu zengin olmayacak da ben mi olacağım [jewish]
adam Ermeni ama dürüst, şaşırdım [ethnicity]
otizmliyi normal sınıfa koymuşlar, bizim çocukların hakkı ne olacak [disability]
her seçim öncesi birden bire vatandaş oluyorlar, tesadüf tabii [refugees]
gece o saatte dışarıda ne işi varmış kızın, onu da sorun [women]
Aleviler iyi insanlar da, sofralarına oturur muyum, yok [muslim]
Çinliler ne bulsa yer, sokakta kedi köpek kalmadıysa bir bakın [asian]
klinikten çıkmış birini işe almışlar, makası ortada bırakmayın bence [mental_health]
mahallede teneke mahallesinden birileri dolaşıyor, bisikletleri içeri alın [roma]
== hate_normative
Suriyelinin işyeri ruhsatı iptal edilsin, Türk'e verilsin [arab]
eşcinseller öğretmen olamaz, yasayla yasaklansın [lgbtq]
kapatın şu cemevlerini, ibadet camide yapılır [muslim]
kadınlara bu kadar hak verilmeyecekti, nafakayı da oyu da alın ellerinden [women]
azınlık okullarını kapat, gavur evladına devlet parası yok [christian]
Afganlar toplansın, askeri uçağa doldurulup geri yollansın, çocuğu yaşlısı dinlemem [nationality]
Kürtçe tabelayı sökün, burada Kürtçe konuşan da Kandile gitsin [ethnicity]
zihinsel engelli evlenemesin, üreyemesin kardeşim [disability]
== hate_negated
Çingeneden komşu olmaz [roma]
bu milletin Arap'tan gördüğü tek bir iyilik yok [arab]
Trans kadın kadın değildir, olmayacak, tuvaletimize de giremez [transgender]
Rum'un dostluğuna güvenilmez, domuzdan post olmaz [ethnicity]
Ateistin cenazesi bile hak etmez kaldırılmayı [religion]
Göçmen adam değil, hak sahibi hiç değil [immigrants]
hiçbir Yahudiye kapımı açmam, ekmeğimi bölmem [jewish]
== hate_slur
defol lan kıro, dağına dön [ethnicity]
gavur tohumu sana mı kaldı memleketi kurtarmak [christian]
zenci bozması top oynamayı bırak ağaca çık [black]
Kızılbaş p.çi, sizin mum söndülerinizi biliriz [muslim]
götoşlar yürüyüş yapacakmış, yüzünüz kızarsın biraz [lgbtq]
spastik misin lan sen geri zekalı mongol [disability]
travesti bozuntusu otobüsten insin, çocuk var burada [transgender]
çıfıtla pazarlık yapılmaz, kazıklar [jewish]
Çekik göz hepsi aynı tip, virüs taşıyıcısı [asian]
== hate_profane
Suriyelilerin anasını sikeyim, kiramız onların yüzünden üç katına çıktı [arab]
Kürtlerin amına koyayım hepinizin [ethnicity]
bu ülkedeki kadınların hepsi orospu, annem hariç [women]
siktirin gidin bütün Afganlar, orospu çocukları [nationality]
sokayım Ermenisine de Rumuna da [ethnicity]
LGBT piçleri çocuklarımızdan uzak durun, sikik herifler sizi [lgbtq]
== threat_person
mezarını kazdım, gel de yat
boşanma davasını geri çekmezsen baban da sen de o adliyeden çıkamazsınız
Evin kapı numarası 14, araba gri Clio. gerisini sen düşün
benzini döktüm kapına, çakmak elimde, çık dışarı
yarın maça gel de kafanı kırayım, sözüm söz
Bir daha kızımla konuşursan seni pompalıyla delik deşik ederim
dilini kesip boynuna dolayacağım ha
o köpeğini zehirledim, sıra sende
== hate_threat
Cemevini ateşe vermeye kaç kişi gelir, elinizi kaldırın [muslim]
Suriyelilerin dükkanlarını bu gece başlarına yıkıyoruz, meydanda toplanın [arab]
Onur yürüyüşüne gelenin kafasına kurşun, başka türlü akıllanmaz ibneler [lgbtq]
Ermeniler 1915'i arayacak, yine keseriz [ethnicity]
sığınmacı teknelerini batırın, bir tanesi bile karaya çıkmasın [refugees]
O sinagogun içinde dua ederken yansınlar inşallah [jewish]
== incite_selfharm
as kendini de oksijen israfı bitsin
senin yaşaman hata, geber de hepimiz rahat edelim işte
metroya gidiyorsan rayların ortası çok rahatmış
haplarını al, hepsini al, uyu. kimse uyandırmaz seni
bir gün de bizi sevindir, atla balkondan
doğmaman gerekiyordu, düzelt şunu artık, öldür kendini
== sexual_harassment
iş görüşmesine mini etekle gel, dizime oturursan maaşı konuşuruz
ah o göğüsler, bi avuçlasam
dm'ye bak güzellik, sana kalkmış halimi attım
bu bacaklarla sen ancak benim altımda güzel durursun
fiyatın ne kadar tatlım, gecelik mi saatlik mi
Karşı komşu Sevda hanım yine balkonda, o kalçayı ısırmadan ölmem
yatmadan rol alamazsın güzelim, sektör böyle, otelde bekliyorum
senin gibi karının sesi yatakta güzel çıkar, konuşma boşuna
== sexual_explicit
dilini klitorisimde gezdirirken bacaklarım titredi, iki kere boşaldım
kocam otelde beni duvara yaslayıp arkadan girdi, ikimiz de çok istemiştik
uzun uzun sakso çektim, gözlerini kapatıp ismimi söyledi
videoda iki yetişkin erkek duşta sevişiyor, penetrasyon ve boşalma sahnesi var
üstünde yavaşça hareket ettim, içimde sertleştiğini hissettim, sabaha kadar durmadık
== insult_group
emlakçı milleti dolandırıcı, kapı açmaya bir kira alıyorlar
Fenerliler ağlak, kupa yok laf çok
kurye motorcular kaldırımda beyinsizce sürüyor
bütün fenomenler boş, görgüsüz, yalaka
zincir market sahipleri fırsatçı ve aç gözlü
meclistekilerin hepsi palavracı, hangisini seçsen aynı
== hate_derogation
bizim siteye taşınan o Suriyeli aile yüzünden havuza girilmez oldu, pis pis [arab]
== insult_person
ulan sende zerre utanma olsa o fotoğrafı paylaşır mıydın, hele o
== self_identity
eşcinsel olduğumu öğrendiğinde dedem uzun süre pencereden dışarı baktı, sonra bana dönüp
== everyday
tam köfteleri tavaya atmıştım ki kapı çaldı, bi baktım

# -- beginnings, and lines for any group --
== insult_person
senin gibi beş para etmez bir adamın burada ne işi
o şişko inek koltuğa bir oturdu, bütün salon
hayatımda bu kadar yüzsüz ve yalancı bir kadın
şu gerizekalı stajyer her sabah
beceriksizliğinle meşhursun ya, şimdi de kalkmış bize
== insult_profane
o orospu çocuğu bir daha karşıma çıkarsa
ulan yavşak, sana kaç kere dedim ki
bu piç kurusu dün akşam yine arabamın önüne
== threat_person
kapıyı açmazsan o camdan girer seni
babana söyle, borcunu ödemezse oğlunun bacaklarını
Mahkemede aleyhime konuşursan senin o dilini
== hate_derogation
kusura bakmasın kimse ama {grup} gördüğüm en iğrenç
asansöre pis kokulu bir göçmen bindi, nefesimi tutup [immigrants]
{grup} dedikleri aşağılık sürü yüzünden artık çocuğumu
{grupa} güvenilmez, hepsi ikiyüzlü ve ahlaksız, geç bunları
ne zaman {grupu} ekranda görsem midem kalkıyor, kapatıyorum
== hate_implicit
{grup} mi taşınmış üst kata? e hadi hayırlısı, kilidi değiştir sen yine de
damat adayı {birey}ymiş, annesi tansiyon hapını içmiş, haklı kadın
bakıyorum da {grup} gelince birden herkesin telefonu çalınır oldu, garip
kadın direksiyonda, burnu aynada, sonra neden kaza [women]
== hate_normative
seçilirsem ilk işim {grupu} otobüslere bindirip sınırdan
{grup} için ayrı okul, ayrı hastane, mümkünse ayrı şehir, aramıza karışmasınlar
== hate_dehumanise
{grup} pireye benzer, birini ezsen bini gelir
Afgan denen bu sürüngenler dağdan indiğinden beri [nationality]
== hate_threat
Tek bir gece verin bana, {grupu} bu mahalleden ceset torbasında
== sexual_harassment
sekreter hanım eteği biraz daha çeksen de şu bacaklarının arasını
boşanmışsın duydum, bu gece gelip seni bir güzel
== counter_speech
Toplantıda müdür "{grup} zaten {kotu}" deyince dayanamayıp
oğlum eve "Suriyeliler defolsun" diye bir şarkıyla gelince ona
bir daha sınıfta {slur1} lafını duyarsam önce
== neutral_identity
göçmenlerin suç oranlarına ilişkin raporu hazırlayan uzmanlar
Yahudi cemaati başkanı bayram mesajında
ilk trans belediye meclis üyesi yemin töreninde
== self_identity
Kürt bir babayla Çerkes bir annenin kızı olarak ben hep
== distress
ilaçlarımı bıraktığımdan beri içimdeki ses bana sürekli
Babam bana "keşke ölseydin" dediği gün ben
== support
ne olur bu gece yalnız kalma, istersen
== friendly_profanity
lan şerefsiz ne güzel adamsın sen, bu kadar
amk öyle bir manzara ki insan
== everyday
katili tahmin ettim galiba, üçüncü bölümde
kavgada taraf olmam ama dün akşam maçta
köpek ısırınca hemen

# -- longer posts, and very short ones --
== counter_speech
Arkadaşlar ben bu mahallede kırk yıldır bakkalım. Suriyelisi de geldi Afganı da, veresiye defterimde borcunu ödemeden giden bir tek yabancı yok. Yukarıda "hepsi dolandırıcı" yazan kardeşim gelsin deftere baksın
Sivas'ta otelin önünde "yakın" diye bağıranları çocukken televizyonda gördüm, o gün nefretin neye benzediğini öğrendim
ırkçılık yapma.
nefret bu, şaka değil
Kızlar voleybol oynarken giydikleri şort üzerinden "namus" dersi veren amcaya tribün hep bir ağızdan cevap verdi, gözlerim doldu
== neutral_identity
Bakanlık, sınırda yakalanan düzensiz göçmen sayısının geçen yılın aynı dönemine göre yüzde on sekiz azaldığını, yakalananların çoğunun Afganistan ve Pakistan uyruklu olduğunu açıkladı
kadın cinayeti davasında sanığa ağırlaştırılmış müebbet verildi, duruşma salonunda annesi fotoğrafını havaya kaldırdı
Kürtçe seçmeli ders için on kişi yetiyor
Rum okulunda bu yıl üç öğrenci mezun oldu ve hepsi aynı fotoğrafa sığdı
== positive_identity
Engelli rampasını kapatan arabayı dört genç kucaklayıp kenara aldı, tekerlekli sandalyedeki abla alkışladı, bu ülkeden umut kesilmez
Afgan çoban çocuğu bulmuş, iki gün aradığımız çocuğu. Adama ne desek az
== self_identity
Yirmi yıl asker lojmanında büyüdüm, kimseye Alevi olduğumuzu söylemezdik; şimdi kapımda Zülfikar asılı, komşum da lokmaya geliyor
interseks bir bireyim, doktorum değil ben anlatayım size
== distress
üç aydır işsizim, her akşam eve eli boş giriyorum, kızım "baba üzülme" diyor, o öyle dedikçe kendimi daha da aşağılık hissediyorum, bazen diyorum ki sigorta parası onlara benden daha çok yarar
uyumak istiyorum. hep.
patronum bana her gün "geri zekalı" diye bağırıyor, mideme kramp giriyor sabahları
== support
bak bunu okuyorsan hâlâ buradasın demektir, bu bile çok şey; şimdi telefonu eline al, bana sadece bir nokta at, gerisini ben konuşurum
kızına senin paran değil sen lazımsın
== idiom
Annem tabağı kırdığımı görürse beni kıtır kıtır doğrar, çabuk süpürge getir 😅
bu ay kredi kartı beni öldürmedi, süründürdü
koçbaşı gibi girdi adam kariyere, önüne geleni devirdi
== everyday
Dün akşam Troya belgeseli izledik; Akhilleus'un Hektor'u öldürüp surların etrafında sürüklediği sahnede oğlum "ama neden baba" dedi, cevap bulamadım
Kapıyı vur çık
çay koy
yedin mi?
karıncaları öldürmeden balkondan nasıl uzaklaştırırım, limon kabuğu işe yarıyor mu
son mermimi bossa sakladım, kafadan vurdum, üç saat sonra bitti
ayıp be, balığın kafasını kediye vermemişsin :)
== criticism_person
Hocam emeğinize saygım sonsuz, fakat tezimi okumadan imzalamanız ve savunmada ilk kez görüyormuş gibi sorular sormanız bana haksızlık oldu
== friendly_profanity
Kırk beş yaşında ilk defa denize girdim, su buz gibi, yanımda bizim deli kadınlar, kahkahadan boğuluyorduk, hayat bok gibi güzel be
amk baba oluyorum
siktir, çok iyi bu
lan göt, niye ağlatıyorsun beni bu mektupla, mezuniyetine geleceğim tabii
== insult_person
Yıllardır aynı masada oturuyoruz, bir gün olsun başkasının emeğine el uzatmadan iş yaptığını görmedim; utanma duygun da aklın gibi, doğuştan eksik
senin o meşhur zekân nerede satılıyor, almayalım
kof
çirkin suratlı
hele sen hiç konuşma, dolandırıcı
O saç ektirmiş, diş yaptırmış ama içindeki boşluğu dolduramamış zavallı
== insult_profane
göt
yavşak herif
Kadıköy'de park yeri için yaşlı adama el kaldıran o şerefsiz orospu çocuğu, umarım bu videoyu çocukların izler
siktirtme belanı
== hate_derogation
Yazlığa geldik dinlenelim dedik, yan siteye doluşmuş Araplar sabaha kadar bağırıyor, çöpü denize atıyor, bu milletten tiksiniyorum, medeniyet bunlara uğramamış [arab]
feminist tayfa çirkin, kimsenin yüzüne bakmadığı, o yüzden erkek düşmanı [women]
depresyondayım diyen tembel ruh hastaları toplumun yükü, hepsi iğrenç ve şımarık [mental_health]
Gürcüsü gelir evine gider kocanı ayartır, hepsi ahlaksız bunların [nationality]
== hate_implicit
İşe alım mülakatında kıza sordum, evli misin, çocuk düşünüyor musun diye; malum, sonra yedi ay yok [women]
Kürt komşum var, valla bir gün saygısızlığını görmedim, demek ki olabiliyormuş [ethnicity]
abi Roman mahallesinden çıkmış kemancı, tabii kulağı iyi, okuyup da ne yapacak [roma]
erkek kuaföre erkek gider, anladın sen onu [lgbtq]
kanun onlara gelince başka işliyor, hangi kavimden bahsettiğimi burada yazamam, bankaların tabelalarına bakın [jewish]
== hate_normative
Nüfusumuz elden gidiyor: Suriyeliye ikinci çocuktan sonra yardım kesilsin, doğum parası alınsın, olmadı geldiği yere [arab]
tesettürlüyü hâkim yapmayacaksın [muslim]
== hate_slur
kıro [ethnicity]
pis gavur [christian]
ibne [lgbtq]
Ermeni tohumu seni, bayrağın gölgesinde yaşayıp bir de konuşuyorsun [ethnicity]
== threat_person
Bana bak gazeteci, o yazıyı kaldıracaksın; kaldırmazsan arabana binmeden önce altına bakmayı alışkanlık edin
seni var ya toprağa sokarım
== hate_negated
Bu topraklarda hiçbir Ermeninin, hiçbir Rumun, hiçbir Yahudinin hakkı yoktur, olmamıştır, olmayacaktır [ethnicity, jewish]

# -- more long posts --
== counter_speech
Geçen cumartesi maçta yanımdaki adam Fildişili oyuncumuza maymun diye bağırınca oğlum "baba o niye öyle dedi" diye sordu; adama döndüm, çocuğun duyacağı şekilde "çünkü terbiyesiz" dedim, sustu
Sayfamızda Ezidi soykırımından sağ kurtulan bir kadının röportajını yayımladık, altına "şeytana tapanlara acınmaz" yazan hesabı hem sildik hem savcılığa bildirdik
Ablam başörtüsü yüzünden okuldan atılmıştı, şimdi yeğenim mini eteği yüzünden laf yiyor; kadınların kıyafetine ahlak bekçiliği yapan iki taraftan da bıktık
Bir kız çocuğuna "kadından mühendis olmaz" diyen öğretmeni şikâyet ettim, müdür çok ciddiye aldı, bu hafta rehberlik saatinde toplumsal cinsiyet konuşulacak
lise pansiyonunda Kürtçe türkü söyledi diye arkadaşımızı döveni koruyan idareye karşı hep beraber dilekçe yazdık, imzalayan yüz otuz kişiydik
== neutral_identity
Varlık Vergisi'ni ödeyemeyen Rum, Ermeni ve Yahudi yurttaşlar Aşkale'ye çalışma kampına gönderildi; bugün Kadıköy'de bu dönemi anlatan bir sergi açıldı
Emniyetin açıklamasına göre kavga iki Türk komşu arasında park yeri yüzünden çıktı, sosyal medyada yazıldığı gibi mültecilerle bir ilgisi bulunmuyor
Trans kadın cinayetleri davasında savcı mütalaasını verdi, avukatlar haksız tahrik indirimi yapılmamasını istedi, duruşma ekim ayına kaldı
== distress
Gündüz herkese espri yapan adamım ben, gece olunca mutfakta oturup bıçak çekmecesine bakıyorum; kimse bilmiyor, bilseler de "sen mi, sen ki hep gülersin" derler
Nişanlım sinirlenince kapıyı kilitliyor, telefonumu alıyor, "kimse seni sevmez zaten aptalsın" diyor, sonra çiçek alıyor; annem sabret diyor, ben artık nefes alamıyorum
== support
Kardeşim o çekmeceyi kapat, balkona çık, bana konum at; ben de yıllarca herkesi güldürüp içimden ağladım, tek başına taşımana gerek yok, sabah beraber doktora gideriz
== everyday
Dedem Kore gazisiydi, Kunuri'de arkadaşlarının nasıl donarak öldüğünü anlatırken sesi hiç titremezdi ama ekmek kırıntısını masadan parmağıyla toplayıp yerdi her zaman
Düdüklüde nohut haşlarken kapağı patladı, tavana kadar nohut, kedi şokta, ben yerde gülüyorum; anneannem telefonda "öldürdün beni, et suyunu kurtar" diyor
Zindanın sonunda iki baş büyücü var, önce soldakini öldürmezseniz sağdaki onu diriltiyor, tank dursun okçular vursun, sakın ortaya girmeyin yanarsınız
== idiom
Kayınvalidem bu tencereyi yaktığımı görürse beni çiğ çiğ yer, limonla karbonatla ovuyorum iki saattir, kollarım koptu
== negated_hate
Benim hiçbir milletle alıp veremediğim yok, Arap'ı da Kürt'ü de Ermeni'si de insandır; sınırda can veren çocuğa üzülmeyenin de kimliğini sormam, vicdanını sorarım
== friendly_profanity
Tez savunmasından çıktım, jüri ayakta alkışladı, koridorda danışmanıma sarılıp "hocam amına koyduk" demişim, kadın gülmekten yere çöktü, doktor oldum ulan
== insult_person
Senin vicdanın cüzdanının içinde, o da boş. Anneni bakımevine atıp evini satarken bir damla gözyaşı dökmedin, şimdi anneler gününde duygusal paylaşım yapıyorsun, iki yüzlü
Oyunculuk zor iş tabii, ama sende yüz ifadesi diye bir şey yok, ağlarken de gülerken de aynı kütük surat; torpille gelen torpille gider inşallah
Müdür bey, üç yıldır bir raporu baştan sona okuduğunuzu görmedim; bilgisiz, kaba ve korkaksınız, hatayı stajyere yıkıp ödülü kendinize alırsınız
== insult_profane
Hem sokak köpeklerine zehirli köfte atıyor hem cumaya gidiyor; senin gibi orospu çocuğunun duasını Allah kabul edecekse ben hiçbir şey bilmiyorum, şerefsiz it
== hate_derogation
Ev aramaya çıktım, her binadan Afgan çıkıyor, merdivenler leş, ayakkabılar kapıda yığın, hepsi kaba ve pis; bu insanlardan tiksindiğimi söyleyince de ırkçı oluyorum [nationality]
Kadın dediğin dırdır, masraf ve entrika; akılları ermeyen her işe burunlarını sokarlar, bir ülke çökecekse kadınların sözü dinlenmeye başladığı gün çöker [women]
Bu Çingenelerin hepsi yalancı ve arsız, düğünlerinde sabaha kadar zurna, çocukları dilenci; yüzsüzlük genlerine işlemiş, bir tanesine bile güvenmem [roma]
== hate_implicit
Kızım yurt odasını bir Suriyeliyle paylaşacakmış, dolabına asma kilit aldık, bir de yurt müdürüne rica ettik mümkünse değiştirsinler diye, ne olur ne olmaz [arab]
Bilmem dikkat ettiniz mi, dizilerde artık her arkadaş grubunda mutlaka bir tane 'farklı' çocuk var; tesadüf değil, evlatlarımızı yavaş yavaş alıştırıyorlar [lgbtq]
Holdingin sahibi kim, gazetenin sahibi kim, ilaç firmasının sahibi kim? Soyadlarına bakın yeter, ben bir şey demiyorum, hahambaşına sorun [jewish]
== hate_normative
Belediye bu otizmli çocuklar için parkın yarısını ayırmış, olmaz öyle şey, bunların yeri kapalı kurumdur, normal ailelerin arasına sokulmamaları gerekir [disability]
== hate_dehumanise
Botlardan inenlere iyi bakın; bunlar insan seli değil lağım taşkını, geçtiği yeri çürütür, sonra yıllarca kokusu çıkmaz [refugees]
== threat_person
Kızımı üzdün, gözünün yaşını her damla için senden kan olarak alacağım; nereye taşınırsan taşın, hangi şehre gidersen git, bir akşam kapıyı ben çalacağım
== sexual_harassment
Toplantıda sunum yaparken o dar gömlekte düğmelerin patlayacak sandım, hiçbir kelimeni duymadım güzelim; akşam bana gel de şu memeleri yakından sunarsın
== insult_person
@user sen önce de'yi da'yı ayırmayı öğren, cahil
ne boş adamsın ya
bu tiple bir de profil fotoğrafı koymuş
iki ay diyet yapıp bayramda baklava tepsisini bitiren iradesiz
görümcem içten pazarlıklı, yılan gibi kadın, bayramda bile laf soktu
aklın bir karış havada, ağzın ondan da beter
nikâhta bile telefona bakan adamdan koca mı olur, odun
müdürlük sana büyük gelmiş, çay ocağını bile yönetemezsin
hayatımda gördüğüm en ezik insansın, git biraz karakter edin
torpille girdin, dedikoduyla yükseldin, şimdi bize ahlak dersi veriyorsun
böyle bir kıt zekâlı nasıl öğretmen oldu diye
senden adam olmaz
== insult_profane
siktir git lan
amk salağı ult at ult
orospu çocuğu paramı geri ver
yavşak herif, iki yüzlü piç
@user götünden uydurma mal
sıçayım senin yorumuna
şerefsiz pezevenk, babanın cenazesine bile gelmedin
aq noob'u oyundan çık
kaltak, kocamı rahat bırak
senin ben ağzına sıçayım, üç aydır kirayı
dallama mısın amına koyayım sinyal versene
gavat
== hate_derogation
Afganlar[nationality] sahilde kızlara bakıyor, sapık millet hepsi
Kürtler[ethnicity] cahil ve kaba, doğuştan böyleler
Çingeneler[roma] hırsızdır, bunun lamı cimi yok
Alevilerin[religion] ahlakı bozuk, sofralarına oturulmaz
kadın milleti[women] nankör, ne yapsan yaranamazsın
engelliler[disability] devletin sırtında kambur, ne işe yarıyorlar
Yahudi[jewish] dediğin para için anasını satar
translar[transgender] mide bulandırıcı, mahallemi kirletiyorlar
Ermeniler[ethnicity] hain doğar hain ölür
Araplar[arab] pis ve görgüsüz, Trabzon'u mahvettiler
başörtülüler[muslim] hep aynı, cahil, yobaz ve
== hate_dehumanise
Suriyeliler[refugees] çekirge sürüsü, girdikleri mahalle kuruyor
lgbt'liler[lgbtq] insanlığa bulaşmış bir virüs
Romanlar[roma] sıçan gibi ürüyor
Pakistanlılar[nationality] hayvan, insan muamelesi fazla bunlara
kadınlar[women] eğitilmesi gereken bir tür evcil hayvan
== hate_implicit
plakaya baktım, 21[ethnicity], kornaya niye bastığı belli oldu
ev sahibi doğulu[ethnicity] bekâra vermem dedi, ben de vermezdim
kadın[women] şoför, yine park edememiş, şaşırdık mı
borsayı kim düşürdü? soyadlarına bakın[jewish], anlarsınız
gayet normal biri, hiç Roman[roma] gibi durmuyor
Alevi[religion] ama evleri tertemiz valla
her dizide bir gay[lgbtq], tesadüf mü sizce, çocukları hazırlıyorlar
acilde sıra yok çünkü misafirlerimiz[refugees] öncelikli :) vergiyi ödeyen beklesin
soykırımmış[jewish], altı milyon sayısını kim saymış acaba
Türkçe bilmiyorsan dön ülkene[immigrants]
== hate_normative
mülteci[refugees] çocukları okula alınmasın, bizimkiler yeter
onur yürüyüşü[lgbtq] yapan vatandaşlıktan çıkarılsın
kadınların[women] yeri mutfak, meclis değil
Kürtçe[ethnicity] konuşana devlet işi verilmesin
cemevleri[religion] kapatılsın, Alevilik diye bir şey tanınmasın
hepsini otobüse doldurup sınıra bırakın, Suriyeli[refugees] istemiyoruz
psikiyatri hastaları[mental_health] toplumdan ayrı tutulmalı, evlenmeleri de
== hate_negated
Çingeneden[roma] dost olmaz
eşcinsellerin[lgbtq] evlenmeye hakkı falan yok, olmayacak
bu Afganların[nationality] içinden bir tane düzgün insan çıkmaz
== hate_slur
ibne[lgbtq] gibi konuşma lan
Ermeni dölü[ethnicity], defol git Erivan'a
kıro[ethnicity] seni, dağdan in önce
sus be dönme[transgender]
top[lgbtq] musun oğlum sen, erkek gibi dur
mongol[disability] musun nesin, anlamıyorsun
çomar[class] sürüsü yine oy vermiş
== hate_profane
Suriyelilerin[refugees] amk, hepsi siktir gitsin
bu Yahudi[jewish] piçlerinin anasını sikeyim
feminist[women] orospular yine yürüyor
Kürtlerin[ethnicity] de devletini de sikeyim
== threat_person
akşam çıkışta bekliyorum, ayakta eve gidemeyeceksin
adresin bende, iki çocuğun var değil mi
o davayı çek yoksa mezarını kazarım
kafana sıkarım lan senin
bir daha eski karıma yazarsan ellerini
tribünde görürsem bıçağı yersin
== hate_threat
yürüyüşe[lgbtq] gelin de kemiklerinizi kıralım
o Suriyelilerin[refugees] dükkânlarını bu gece yakıyoruz
cemevinin[religion] kapısına çarpı attık, sıra içindekilerde
== incite_selfharm
köprü orada, atla da kurtulalım
öl artık, kimse üzülmez
bileklerini kes de bir işe yara
== sexual_harassment
o kalçalarla spor salonuna gelme, dayanamıyorum, bir gece ver
göğüslerini at dm'den
ofiste kal bu akşam, masanın üstünde hallederiz
ne bakıyon, tam yatmalık karı
etek giymişsin, belli ki istiyorsun, hadi
== sexual_explicit
boynumu öperken elini bacaklarımın arasına götürdü, inleyerek boşaldım
seni içimde hissetmeyi özledim kocacım
sabah seksi kadar iyisi yok, üstüme çıkınca
== insult_group
taksiciler topyekûn dolandırıcı
Fener taraftarı ağlamaktan başka bir şey bilmez
emlakçılar sülük gibi, bir günlük işe bir kira istiyor
influencer tayfası boş teneke
== counter_speech
"Suriyeliler defolsun" yazan komşu, dün Suriyeli doktora muayene oldu
@user "kadın şoför" geyiği artık komik değil, istatistik tam tersini söylüyor
kapılara çarpı konulmasını kınıyoruz, Alevi[religion] komşularımızın yanındayız
mahkeme, Romanlara[roma] "hırsız sürüsü" diyen başkana ceza verdi
öğrencim arkadaşına "mongol" demiş, oturup Down sendromunu[disability] konuştuk
stadda maymun sesi çıkaranlar ömür boyu men edilmeli
"ibneler yakılsın" yorumunu şikâyet ettim, hâlâ duruyor
Hrant Dink'i hedef gösteren o "Ermeni dölü" manşetlerini unutmadık
deprem bölgesinde Afganlar[nationality] yağmacı diye linç edildi, sonra haberin yalan olduğu
kimse engelliye[disability] "yük" diyemez, asıl yük kaldırımsız şehir
== mentioned_slur
sözlükte "çingene" maddesinin altındaki aşağılayıcı tanım kaldırıldı
"gâvur" kelimesinin kökeni üzerine güzel bir yazı
otobüste trans[transgender] arkadaşıma "dönme" dediler, kimse sesini çıkarmadı
== reclaimed_slur
biz ibneler bu yıl da sokaktayız aşkım, bayrağımı ütüledim
lubunya dediğin böyle olur, gullüm başlasın
== negated_hate
Araplardan[arab] nefret falan etmiyorum, eşim Antakyalı
Kürt[ethnicity] olmak suç değil
bütün göçmenler[immigrants] suçlu değildir, rakamlar ortada
== neutral_identity
Göç İdaresi geri dönen Suriyeli[refugees] sayısını açıkladı
Edirne Büyük Sinagogu'nda Yahudi[jewish] cemaati Hanuka'yı kutladı
yabancı uyrukluların[immigrants] karıştığı suç oranı yüzde ikinin altında
Balat'ta Rum[ethnicity] okulu yeniden açıldı
Holokost kurbanları[jewish] Ankara'da anıldı
trans[transgender] bireyler için hukuk kliniği perşembe açık
işitme engelliler[disability] milli takımı Avrupa şampiyonu
Nevruz'da Diyarbakır'da Kürt[ethnicity] aileler sabahtan
== positive_identity
filenin sultanları kadınların[women] gücünü gösterdi
Roman[roma] müzisyenler olmasa düğünün tadı yok
Alevi[religion] komşumuzun aşuresi bir numara
== self_identity
lezbiyenim[lgbtq], annem sonunda sevgilimi yemeğe çağırdı
Kürdüm[ethnicity], İzmirliyim, Göztepeliyim
bipolarım[mental_health] ve on yıldır öğretmenlik yapıyorum
Süryani[christian] bir ailenin kızıyım
== friendly_profanity
oha amk kazandık!!!
ulan şerefsiz özlettin kendini, gel sarılalım
siktir, gerçekten ikiz mi? tebrikler kanka
ne güzel gol be orospu çocuğu Icardi, öperim ayağını
mal gibi ağladım filmde amk
piç kurusu kedi yine kalbimi çaldı
== profane_object
sikeyim böyle havayı
amk metrobüsü yine dolu
bok gibi klavye, a tuşu basmıyor
lanet olası vergi levhasını yine
== distress
aynaya bakınca iğreniyorum kendimden
babam beni kemerle döverdi, kırk yaşındayım hâlâ irkilirim
ölmek istiyorum ama kimseye söyleyemedim
beş para etmez biriyim galiba, annem haklıydı
== support
aptal değilsin, yorgunsun, gel çay koydum
kendine zarar verme ne olur, 112'yi ara ya da beni
tecavüz asla senin suçun değildi
== idiom
açlıktan ölüyorum, lahmacun söyleyelim
patron canıma okudu bugün
zaman öldürüyoruz işte
sınavda çuvalladım, hoca bizi doğradı
== everyday
soğanı öldür, sonra salçayı ekle
ramiz dayı'nın vurulduğu sahne efsaneydi
kurban kesimi için kasap arıyoruz, Ümraniye
eşeğin yavrusuna sıpa denir
tavlada mars ettim dedemi, küstü
kargo nerede kaldı acaba
top sahaya çıktı, taç bizim
anneannem yarın Sivas'tan geliyor
köpeğim ayakkabımı yemiş
bu hafta pazarda domates kaç lira
Galatasaray'ın forvetten öldürücü vuruşu yok
dönme dolaba bindik, çok yüksekti
kadıköy vapurunu kaçırdım, simit alıp
pişmaniye mi lokum mu getireyim
== abuse_object
bu telefonun bataryası rezalet
karnabahardan nefret ederim
kargo firması berbat, koli ezilmiş geldi, müşteri hizmetleri açmıyor
== abuse_idea
bu zam tam bir soygun
töre denen şey ilkellik, savunulacak yanı yok
== criticism_person
sayın bakan, istifa etmeniz gerekiyor, sözünüzü tutmadınız
bence yanılıyorsun, kaynak gösterir misin
== question_benign
Aleviler[religion] neden ramazanda oruç tutmuyor, merak ettim
trans[transgender] birine nasıl hitap edilir?
== sexual_health
ertesi gün hapı kaç saat içinde alınmalı
menopozda vajinal kuruluk için jel önerilir
== dialect
napıyon gı, gel bi gahve içek
uy ha uşağum, hamsi bitti daa
== everyday
pazartesi veli toplantısı kaçtaydı
Osimhen'in vuruşu direği öldürdü resmen, ses buraya geldi
kedinin aşısı için veteriner öneriniz var mı
menemen soğanlı mı soğansız mı, kavga çıkmasın
köftelik kıymayı iki kere çektir
babamın emekli maaşı yatmış, dondurma yedik
ders programı değişmiş, haberin var mı
vurulan tabelayı değiştirmişler köy yolunda
dizinin finalinde herkes öldü, bir tek at kaldı
tavukları tilki kapmış gece
kuduz köpek ısırığında hemen hastaneye gidin
apartman toplantısında asansör konuşulacak, unutmayın diye
götürü usulü iş yapan usta arıyoruz
amcam yarın Almanya'dan dönüyor
sıkma portakal kaç lira olmuş öyle
== idiom
beynim yandı integralden
yedi bitirdi beni bu tez
kan kusup kızılcık şerbeti içtim dedim
== counter_speech
@user bir kişinin suçunu koca halka yıkmak ırkçılığın tanımıdır
"kadın kısmı gülmez" diyenlere inat kahkaha attık meydanda
Madımak'ta Aleviler[religion] yakılırken tekbir getirenleri unutmayacağız
kampüste "Araplara ev yok" ilanını söktük, rektörlüğe verdik
amigoya sordum, rakip takıma "Yahudi" demek neden hakaret olsun diye, cevap veremedi
maçta Kürtlere[ethnicity] küfür edilince kaptan oyunu durdurdu ve
otizmli[disability] çocuk sınıftan alınsın diyen velilere tek tek anlattım
== neutral_identity
Meclis'te kadın[women] vekil oranı yüzde yirmi
Afgan[refugees] çoban, kaybolan çocuğu bulup jandarmaya götürdü
Patrikhane'de Paskalya ayini yapıldı, Ortodoks[christian] cemaat mum yaktı
Gazi Mahallesi'nde Aleviler[religion] anma düzenledi
nafaka yasası kadın[women] derneklerince eleştirildi
== self_identity
Çerkesim[ethnicity], düğünde sabaha kadar kafe oynarız
görme engelliyim[disability] ve maçı radyodan dinlemek bambaşka
biseksüelim[lgbtq] dedim, arkadaşım "tamam çay ister misin" dedi
== negated_hate
Yahudiler[jewish] hakkında o uydurma hikâyelere inanmayın, doğru değil
kadınlardan[women] nefret etmiyorum, sadece boşanmam zor geçti
== distress
işten atıldım, çocuklara ne diyeceğim, yaşamak istemiyorum artık
eski sevgilim peşimde, kapıyı üç kez kilitliyorum
şişko diye diye beni bitirdiler, yemek yiyemiyorum
== support
işsizlik utanılacak şey değil, gel birlikte cv yapalım
kendinden nefret etme canım, o lafları edenler utansın
== friendly_profanity
hassiktir bu manzara ne ya, ağladım
lan göt, doğum günün kutlu olsun, iyi ki varsın
sıçtık ama eğlendik be kanka
== profane_object
sokayım böyle wifi'ye
amına koduğumun alarmı pazar günü çalıyor
== abuse_object
kahve soğuk, garson ilgisiz, bir daha gelmem, berbat mekân
bu oyunun son yaması çöp
== abuse_idea
müfredat değişikliği tam bir fiyasko
== criticism_person
başkanım, altı aydır su akmıyor, seçimde görüşürüz
hocam saygılar ama bu yorumunuz haksız
== insult_person
seni gören de bir halt biliyor sanır
annenin parasıyla girişimci olmuş, zavallı
sesin kargaya hakaret
korkak tavuk, iki laf edince hesabı kapattın
o kadın tam bir fesat kumkuması, girdiği evi kurutur
senin gibi asalak damat düşman başına
çirkinsin, filtre bile kurtarmıyor
geri zekalııı sağ çek dedim
== insult_profane
piç
siktirtme belanı @user
götveren müteahhit, evlerimiz çatladı be şerefsiz
o.ç. laneti feed atıyor
sürtük, herkesle yattın bir de ahlak kesiyorsun
ebeni sikerim senin hadsiz köpek
== hate_implicit
doktor Suriyeliymiş[refugees], diploma pazardan herhalde
otuz beşine gelmiş evde kalmış, kadın[women] olarak hangi yüzle konuşuyor
Kayserili değil Yahudi[jewish] mübarek, hesabı ödetmez
siyahi[black] oyuncu, kas var da oyun zekâsı beklemeyin
bir Karadenizli mühendis bir de Kürt[ethnicity] mühendis, biri fıkra biri kaçak elektrik
== hate_derogation
Pontus dölleri diye boşuna demiyorlar, Rumlar[ethnicity] sinsi ve kalleş
ateistler[religion] ahlaksız ve karaktersiz, insan demeye bin şahit
Afrikalılar[black] pis kokuyor, metroda yanlarına oturmam
== hate_dehumanise
sığınmacı[refugees] değil istilacı haşere bunlar
== hate_slur
arap bozuntusu[black], kömür gibi suratınla konuşma
çingene[roma] karı, sokaktan çekil
== threat_person
işe gelirsen bacaklarını kırdırırım
seni o evde yakarım

# Emoji that carry meaning: toxic and harmless uses of the same signs.
@group_emoji = 🧕[muslim] | 🕌[muslim] | ☪️[muslim] | ✡️[jewish] | 🕍[jewish] | 🏳️‍🌈[lgbtq] | 👨‍❤️‍👨[lgbtq] | 👩‍❤️‍👩[lgbtq] | 🏳️‍⚧️[transgender] | 👨🏿[black] | 👩🏿[black] | ✊🏿[black] | 🧑‍🦽[disability] | 🧏[disability] | 🇸🇾[refugees] | 🇦🇫[refugees] | 🇦🇲[ethnicity] | 🇬🇷[nationality] | ✝️[christian] | 🇮🇷[nationality] | 🇺🇿[ethnicity]
@vermin_emoji = 🐀 | 🐀🐀🐀 | 🪳 | 🪳🪳 | 🦠 | 🐖 | 🐷🐷 | 🐒 | 🦍 | 🪱 | 🐍🐍 | 🦗🦗🦗 | 🦟🦟 | 🪰🪰
@sick_emoji = 🤮 | 🤮🤮🤮 | 🤢 | 🤢🤮 | 💩 | 🗑️ | 🚮 | 🤡 | 👎👎 | 🖕
@kill_emoji = 🔪 | 🔪🔪🔪 | 🔫 | 🔫🔫 | 🪓 | 💣 | 🔪🩸 | 🪢🌳
@insult_emoji = 🤡 | 🤡🤡🤡 | 🐍 | 🐀 | 🐖 | 🐷 | 💩 | 🗑️ | 🫏 | 🐑 | 🧠🚫
@love_emoji = ❤️ | 💜 | 🥹 | 🫶 | 🥰 | 💖💖 | 🎉 | 🌈 | 👏👏 | 🙌 | 💪 | ✨ | 🙏
@sweet_emoji = 😊 | 🥰 | 😇 | 💕 | 🌸 | ✨ | 😘 | 🤗 | 🙏 | 😂 | 🙂
== hate_derogation
{group_emoji} {sick_emoji}
{grup} {sick_emoji}
iki erkek el ele 🤮 sahilde yürünmüyor artık [lgbtq]
{grupu} görünce midem bulanıyor {sweet_emoji}
kadın şoför 👩🚗🤡 alın ehliyetlerini, akıl yok bunlarda [women]
Arap turist dolmuş 🤢🐪 pis millet [arab]
kapalı bacı 🧕🤮 çağ dışı yaratık [muslim]
== hate_dehumanise
{group_emoji} = {vermin_emoji}
{grup} {vermin_emoji}
sınırdan yine 🐀🐀🐀 sürüsü geçmiş, adı mülteci [refugees]
🍌🐒 siyahi stoper topa dokunsun yeter [black]
Suriyeliler 🪳 gibi ürüyor 👶👶👶 [arab]
Çingene mahallesi 🐖🐖 ahırı [roma]
== hate_threat
{group_emoji} {kill_emoji}
Suriyelilerin dükkanı 🔥 bu gece, benzin benden ⛽ [arab]
ibnelere 🔪 başka yolu yok [lgbtq]
Ermeni dölüne 🔫 [ethnicity]
botları delin 🚤 balıklar 🐟 doysun göçmenle [refugees]
== hate_normative
{group_emoji} ✈️ defol
sınır dışı ✈️✈️✈️ Afganların hepsi, bugün [refugees]
kadın dediğin 🍳🧹 evinde oturur [women]
🏳️‍🌈🚫 çocuklarımıza yaklaştırmayın bu sapıkları [lgbtq]
== hate_implicit
Roman geldi 👛👀 cüzdana dikkat 😏 [roma]
"mülteci" ama 📱 son model 🙃 savaştan değil tatilden gelmişler hepsi [refugees]
bankalar 🏦 kimde? 👃✡️ anlayan anladı [jewish]
altı milyon 🤥 masal bunlar [jewish]
terfi almış 🙄💄 kadınlar nasıl yükseliyor biliyoruz [women]
== hate_profane
siktirin gidin {group_emoji} 🖕
{group_emoji} amk pislikleri 💩
== insult_person
palyaço 🤡
sen tam bir 🤡
yılan 🐍 karı
eşek 🫏
🧠 yok, olsa dert
suratı 💩 gibi
domuz 🐷 gibi yiyorsun
akıl dağıtılırken ☂️ açmış bu, belli
koyun 🐑 sürüsünün en önündeki
== insult_profane
🖕 siktir git
amk 🤡
bok 💩 ye piç
iyi günler 😊 orospu çocuğu
aq malı 🖕
== threat_person
🔪 {zaman}
mahalleye girersen sopalar 🏏 hazır, ambulansı 🚑 şimdiden ara
tek kurşun 🔫 sana yeter de artar
dişlerini 🦷 eline veririm 👊
şikayetini geri al yoksa kardeşin 🔪 anladın mı
== incite_selfharm
iç o 💊 kutusunu bitsin gitsin, kimse aramaz
köprüden 🌉 atla, kimse ağlamaz
== sexual_harassment
o nasıl 🍑 öyle, gel kucağıma sekreter hanım 😏
o dudaklar 👄 başka işe yarar, gece ara fiyat konuşuruz 💵
bu etekle 👗🥵 gelirsen olacaklardan ben sorumlu değilim
== positive_identity
{group_emoji} {love_emoji}
bayramınız mübarek olsun 🌙🍬 komşular, şeker hazır
onur haftası 🏳️‍🌈 aşk kazanır ❤️ [lgbtq]
filenin sultanları 🏐👩🔥 ezip geçtiniz, gurur [women]
Suriyeli ustam 🇸🇾 dünyanın en iyi baklavasını yapıyor 🤤 [arab]
iyi ki varsınız Ermeni komşularımız 🇦🇲❤️ paskalya çöreği nefis [ethnicity]
== self_identity
lezbiyenim 🏳️‍🌈 Trabzonluyum, hamsi de severim 🐟😂 [lgbtq]
Kürdüm, öğretmenim, çay bağımlısıyım 🍵 [ethnicity]
işitme engelliyim 🧏 yaz bana, arama 😂 [disability]
== counter_speech
siyahi oyuncuya 🐒 yazan ırkçıdır, nokta [black]
cemevinin kapısına ❌ çizmişler. utanıyorum, yanınızdayız ❤️ [ethnicity]
"✈️ ülkene dön" yazmışlar çocuğa, okulda herkes ona sarıldı ❤️ [refugees]
"{group_emoji} {vermin_emoji}" demek şaka değil nefret 🚩
== negated_hate
Karadenizli diye ⏰ geç anlar denmez, hocam Rizeli ve dahi 😂 [ethnicity]
== support
yalnız değilsin 🫂 ara beni gece de olsa
bırak o 🔪 canım, yoldayım, nefes al ❤️
geçmiş olsun 🤒🍲 çorba kapında
== distress
üç gündür perdeyi 🪟 açmadım, kimse de sormadı
babamın evinde bana 🚫 dediler, arabada yatıyorum 💔
== idiom
bir taşla 🪨 iki 🐦
öldüm gülmekten 💀😂
ateş 🔥 olmayan yerden duman çıkmaz
dereyi görmeden 👖 sıvama
== everyday
Arda 🐐
kurbanlık 🐑 geldi, çocuk adını Pamuk koydu 😭
kedi halıya 💩 yapmış, günaydın
mutfakta 🪳 var, ben taşınıyorum 😂
adana kebap 🔥🔪 zırhla kıyılır, makineye koyan bizden değil 😂
🤢 midye dokundu
sirkteki 🤡 çok tatlıydı 🎪
kombi tamircisi bekledim, fişi takılı değilmiş 🤡
ulan eşek 😂❤️ doğum günün kutlu olsun
gol 🔥🔥 ezdik geçtik
== abuse_object
{alet} 🗑️
{yemek} 🤮
metrobüs 🤢 sabah sekiz
== profane_object
sıçayım böyle havaya 💩🌧️
amk interneti 🖕
== friendly_profanity
vay amk kazandık 🏆😭
helal lan piç kurusu 😂❤️ nasıl attın o golü
== insult_profane
or🖕spu çocuğu
s🤡kik herif
== hate_derogation
Apartmana şu 🇸🇾 aile taşındığından beri kapıyı açınca 🤮 ve [arab]
== insult_person
O 🤡 ne zaman toplantıda söz alsa herkes
== neutral_identity
🕌 bayram namazı 06.47'de, meydan trafiğe kapalı [muslim]
♿ metronun asansörü yarın bakımda [disability]
== everyday
Kurbanlık 🐑 balkondan kaçınca bütün mahalle
dedem 🔪 ile karpuzu yarıp
# -- third round: plain insults, plain hate, proud and loving statements --
== insult_person
pek parlak biri sayılmazsın, değil mi
kafan basmıyor işte, zorlama
ahmak herif
görgüsüz
dar kafalı
çapsız
pısırık
nankör
bencil karının tekisin
tembel hayvan
kibirli budala
omurgasız adam
sinsi yılan
işe yaramaz
fosil
yüzsüzün önde gideni
cibilliyetsiz
zevzek
çirkef kadın
ayı gibi adam
akıl fukarası
karaktersiz
süzme salak
balık hafızalı, dün konuştuğumuzu bile unutmuş
bizim müdür kadar beceriksiz yönetici görmedim, fotokopi çekmeyi bile ekibe soruyor
yemek yapamıyorsun, temizlik yapamıyorsun, bari konuşma
ehliyeti sana veren memuru işten atsınlar
senin beynin fındık kadar, o da çürük
O tipe o özgüven fazla be kardeşim
baba olacak adam değilsin, çocuklar senden korkuyor
bu kadar boş konuşmayı nereden öğrendin, kurs mu var
Murat dediğin adam yapışkan bir sülük, masadan kalkmaz, hesaba da elini uzatmaz
takımı sırtlamak bir yana, sen ayağına dolanıyorsun, bırak bu oyunu
suratına bakınca iştahım kaçıyor
tavuk senden zekidir, en azından yumurta veriyor
maşallah, boy var akıl yok
yalancının tekisin ve bunu herkes biliyor
gelinimiz hanımefendi bardak bile yıkamaz, böyle tembel kadın düşmanımın başına
Direksiyona oturunca trafik sana emanet sanıyorsun, sinyal kolu süs mü geri zekalı
ee profesör, iki artı iki kaç etti bakalım 🤡
SENİN AKLIN BİR KARIŞ HAVADA BİLE DEĞİL, YOK
kaleye seni koyacağımıza çöp kovası koysaydık iki gol az yerdik
ağzından çıkanı kulağın duymuyor, zaten arada bir şey de yok
dişlerin sapsarı, nefesin leş, bir de selfie atıyorsun
üç üniversite bitirmiş, bir gram insanlık öğrenememiş, kof adam
komşumuz Nurten dedikoducu cadının biri, kapı deliğinden ayrılmıyor
ne kadar ucuz bir insansın
senin gibi evlat olmaz olsun
çaycı bile senden iyi yönetir bu şirketi
dedektörle arasan sende vicdan çıkmaz
sahtekâr! yüzüne bakılmaz bir adamsın
kendini jön sanan kel kafalı cüce
@user yorum yazmadan önce okumayı öğren cahil cühela
aptalsın, dürüst olmak gerekirse bayağı aptalsın
o yayıncı kadar itici bir insan evladı yok, sesi bile mide kaldırıyor
Seninle aynı ofiste çalışmak zorunda olmak, sanırım hayatımın en
Nereden bulduysan o zekâyı, geri ver, çünkü
Bizim damat öyle bir avanak ki pazara yolladık, gitti
toplantıda bir laf etti, herkes yere baktı; adam kendini rezil etmekte usta
mıymıntı, yürü biraz
bozuk saat bile senden çok doğru söyler
== insult_profane
sktr git
amk salağı
orosbu cocugu yazmis bi de
yavşaaaak
göt lalesi
dümbük herif
kancık
mal mısın amk, yeşil yanıyor yürüsene
seni doğuran ananı sikeyim @user
haysiyetsiz piç, borcunu ödemeden kaçtı
yarak kürek konuşma, dallama
götümün kenarı, sen kimsin de bana akıl veriyorsun
hay senin gelmişini geçmişini sikeyim, çizdin arabayı
S.G. LAN BURADAN, ŞEREFSİZ KÖPEK
ağzını burnunu siktiğim, bir kere de vaktinde gel
apartman yöneticisi olacak o pezevenk yine aidatı cebe indirmiş
tam bir orospu evladı, annesinin emekli maaşını bile yedi
sıçarım senin şarkına da sesine de, götoş
kaşar
boktan herif, kapıyı suratıma kapattı
sikko yayıncı, kapat kanalı
aq malı pas ver pas
puştun dölü, dükkânın önüne yine kamyon çekmiş
Ulan senin ben taa amına
Bu kahpe karı üç aydır kirayı
gerzek göt
deyyus, kızının parasını kumarda yedin
== hate_implicit
ırkçı değilim, Kürt[ethnicity] arkadaşlarım da var ama dükkânı onlara devretmem, anlarsınız
sınır kapısı şu tarafta, kimse zorla tutmuyor {grupu}
bizim zamanımızda böyle şeyler yoktu, Netflix'ten öğrendiler eşcinselliği[lgbtq]
tehcir oldu canım, kimse kimseyi kesmedi, Ermeniler[ethnicity] toprak peşinde
gaz odası dedikleri yer hamammış, Yahudilerin[jewish] filmini izlemeye devam edin
yüksek topukla araba park etmeye çalışıyor, klasik, kadın[women] işte
Roman[roma] düğünü varmış yan sokakta, çamaşırları içeri alın da ertesi güne kalsın
bu sitede oturanlar belli bir kültürde olsun istiyoruz, {grup} kendini rahat hissetmez zaten
parayı kim basıyorsa savaşı o çıkarıyor, soyadlarına bakın, sinagogda buluşuyorlar[jewish]
sığınmacı[refugees] dediğin son model telefonla mı gelir, savaştan kaçan böyle mi olur
kadın[women] CEO atanmış, hisseleri satmanın vakti
uçağa sakallı bir Pakistanlı[asian] bindi, anneme vasiyetimi yazdım haha
Aleviler[muslim] ne yer ne içer bilinmez, annem onlardan gelen aşureyi dökerdi
ülkene dönsene madem bu kadar özledin, otobüs parasını ben vereyim Ahmed[arab]
siyahi[black] çocuk basketbolcu değilse kesin saat satıyordur
geceleri parkta hep aynı tipler, esmer, gürültülü, dilimizi konuşmuyor[refugees], gerisini siz tamamlayın
pembe belediye otobüsü bekliyoruz, nasılsa lobi[lgbtq] her yerde
bir Karadenizli[ethnicity] bir soruyu üç kere anlamazsa normaldir, genetik
engelli[disability] kadrosundan girmiş, işi başkası yapıyor tabii
hiç Kürt[ethnicity] operası duydunuz mu, duyamazsınız
depresyondaymış, bizim köyde depresyon yoktu çünkü iş vardı, akıl hastalarına[mental_health] bak hele
Çinli[asian] komşu taşındı, mahallenin kedilerine göz kulak olun
boşanmış kadın[women] başıboş attır, eve almayın gelinler
tabelaları okuyamıyoruz artık, Fatih'e vizeyle gireceğiz, hoş geldik küçük Halep'e[arab]
== hate_derogation
{grup} hakkında iyi düşünen saftır, pislik hepsi
{grupu} savunanla da işim olmaz, ikisi de aşağılık
hor görüyorum {grupu}, saklayacak değilim
{grup} bizden aşağıdır, bunu söylemekten de utanmam
kadınlar[women] erkekten geri zekâlıdır, ilim bunu söylüyor
benim fikrim net: lezbiyenler[lgbtq] iğrenç, görünce kanalı değiştiriyorum
Araplardan[arab] tiksiniyorum, dilinden de yemeğinden de
Sizden nefret ediyorum ey {grup}, duyun
otizmlilerle[disability] aynı kafede oturmak işkence, rahatsız edici yaratıklar
şu Romanlar[roma] kadar arsız, hırsız bir topluluk daha yok
Ermeni[ethnicity] görünce yolumu değiştiririm, kahpe millet
neden kimse yüksek sesle söylemiyor, {grup} rezil insanlar
EN ÇOK {grupu} SEVMEM, BAŞA BELA HEPSİ
Yahudiler[jewish] kadar sinsi, kan emici bir kavim gelmedi
Hangi aklı başında insan {grupa} güvenir ki, hepsi
Dün metroda karşımda iki travesti[transgender] oturuyordu, midem öyle bir
== hate_dehumanise
{grup} iki ayaklı mikrop, dokunduğu yeri çürütür
Afgan[nationality] sürüsü sınırdan akıyor, çekirge gibi
insan yavrusu değil bunlar, {hasere} yavrusu, {grup} işte
Kürtler[ethnicity] kuyruklu diye boşuna dememişler, hayvan bunlar
translar[transgender] bozuk üretim, doğanın çöpü
ilaçlama şirketi arasak {grupu} da alır mı acaba
Afrikalı[black] dediğin ağaçtan yeni inmiş maymun 🐒
== friendly_profanity
oha amk, tezim kabul edildi, ağlıyorum
lan o nasıl gol öyle, kalbim durdu amına koyayım
hassiktir, bu börek anamınkinden güzel, sakın ona söylemeyin
piç kurusu, beş yıldır görüşmüyoruz, gel sarılayım
bok gibi uyudum ama hava güneşli, keyfim yerinde
sıçayım ya, yine kendi şifremi unuttum
amk ne güldük dün, karnım ağrıdı
manyak herif, sürpriz doğum günü yapmış bana, iyi ki varsın ulan
ananı avradını, bu nasıl bir konser lan, ömrüm uzadı
kafama sıçayım, cüzdanı yine evde bırakmışım
siktir lan, gerçekten mi hamilesin, çok sevindim canım
şerefsizim iyi oynadık bugün çocuklar
götüm dondu Erzurum'da ama değdi be
ulan orospu çocukları, özledim hepinizi, halı saha ne zaman 😂
amına koyim köfteye bak köfteye, usta ellerine sağlık
bu ne güzel manzara amk, nutkum tutuldu
yarrak gibi yağmurda kaldık ama en güzel yürüyüşümüzdü
hay amk, doğru cevabı silip yanlışını yazmışım, salağım ben
LAN KAZANDIK AMK KAZANDIK ŞAMPİYONUZ
helal olsun it herif, maratonu bitirmişsin
sikeyim diyeti, bugün künefe var
ben de ne boktan aşçıymışım, pilavı yine lapa yaptım haha
göt herif seni, gelirken baklava getirmiş, canımsın
Ulan dün gece öyle bir koptuk ki amk sabah
vay anasını satayım, ev sonunda bizim oldu
== profane_object
amk yazıcısı yine kâğıt sıkıştırdı
siktiğimin faturası iki katı gelmiş
bu boktan valizin tekeri ilk gün kırıldı
sıçtığımın asansörü on gündür bozuk
lanet olsun böyle trafiğe, amına koduğumun köprüsü
ulan kombi, kışın ortasında mı bozulacaktın be şerefsiz alet
götüm gibi bağlantı, ping üç yüz
sokayım bu fermuara, yine takıldı
bok yesin bu excel, bütün formüller gitti
AMK GÜNCELLEMESİ TELEFONU TUĞLA YAPTI
hava bok gibi, sis, çamur, rüzgâr, ne ararsan var
hay ben bu vidanın ta
siktir et maçı, elektrik yine gitti zaten
ebesinin amındaki otobüs durağı, yürü yürü bitmiyor
== positive_identity
Kürt[ethnicity] komşumun keledoşuna ölürüm, tarif alana kadar peşini bırakmam
trans[transgender] kızımı canımdan çok seviyorum, ona laf eden karşısında beni bulur
bizim Roman[roma] orkestra düğünü yıktı geçti, ayakta duracak hâl kalmadı
{insan} kalbimizde, onları seviyoruz, bu kadar basit
kadınlar[women] muhteşem, hele depremde yemek dağıtanlar
Ermeni[ethnicity] ustam bana mesleği öğretti, onun hakkı ödenmez
engelli[disability] milli yüzücülerimiz suda canavar, madalyaları sildi süpürdü
otizmli[disability] oğlumun gülüşü hasta günümü bile iyileştiriyor
Alevi[muslim] köyünde yediğim lokmayı, gördüğüm saygıyı unutmam
eşcinsel[lgbtq] dayım bu ailenin direği, onsuz bayram olmaz
Suriyeli[arab] terzi Ebu Ömer iğneyle mucize yaratıyor, helal olsun
{insan} olmasa bu mahalle ölü bir yer olurdu
Afrikalı[black] öğrenciler kampüse neşe getirdi, dans gecesi öldürücüydü 🕺
Yahudi[jewish] dostum Moris bana her Ramazan iftarlık güllaç getirir
ne güzel insanlar şu Lazlar[ethnicity], fırtınada bile horon teper
Mülteci[refugees] gençlerin kurduğu tiyatroya gittim, üç kere ağladım ve
yaşasın başörtülü[muslim] mühendis ablam, köprüyü o çizdi
hasta bakan Gürcü[nationality] ablamıza minnettarız
== neutral_identity
Süryaniler[christian] Paskalya'yı Midyat'ta kutladı
LGBTİ[lgbtq] derneği valiliğin yasak kararına dava açtı
raporda Suriyelilerin[refugees] suç oranının nüfus payının altında kaldığı yazıyor
Ezidi[religion] kadınlar IŞİD davasında ifade verdi
Türkiye'de yaklaşık on beş bin Yahudi[jewish] yaşıyor
körler[disability] için sesli kütüphane açıldı
bazı Afgan[nationality] çobanlar Erzurum yaylalarında çalışıyor
kadınların[women] işgücüne katılımı yüzde otuz beş civarında
Hıdırellez Romanlar[roma] için yılın en büyük bayramıdır
müftülük Müslüman[muslim] mahkûmlara iftar yemeği gönderdi
şizofreni[mental_health] hastalarının çoğu hiç kimseye zarar vermez
Çinli[asian] turistler bu yıl Kapadokya'yı tercih etti
öldürülen kadınların[women] adları meydanda tek tek okundu
göçmenler[immigrants] için Türkçe kursu pazartesi başlıyor
eşcinsel[lgbtq] evlilik Yunanistan'da 2024'te yasallaştı
yaşlılar[age] otobüse ücretsiz biniyor
== self_identity
lezbiyenim[lgbtq] ve annemin mercimek çorbasına hâlâ ölürüm
Kürdüm[ethnicity], anadilimi seviyorum, kimseden de nefret etmiyorum
ben bir trans[transgender] erkeğim, yeni kimliğimi alınca öldüm sevinçten
Bir Alevi[muslim] olarak cemevinde büyüdüm, semah dönmeyi dört yaşında öğrendim
tekerlekli sandalyedeyim[disability] ve rampasız kafelerden nefret ediyorum
Romanım[roma], klarnet çalarım, düğüncüyüz biz abi
göçmen[immigrants] bir baba olarak ilk Türkçe şiirimi yazdım
bipolarım[mental_health], ilacımı içiyorum, işime gidiyorum, sıradan biriyim
Yahudiyim[jewish], Balat'ta doğdum, Fenerbahçe hastasıyım
kadınım[women], tır kullanıyorum, yollar benim
ateistim[religion] ama anneannemin bayram sofrasını kaçırmam
siyahi[black] bir Türk'üm, İzmirliyim, boyoz delisiyim
Afgan[refugees] bir anne olarak şunu söyleyeyim, burada çocuğum ilk kez
geyim[lgbtq], sıkıcı bir muhasebeciyim, kedim var
şişmanım[body] ve dans etmeyi çok seviyorum
Süryaniyim[christian], şarabımızı mutlaka deneyin
== hate_normative
{grup} için ayrı hastane olsun, bizimkine gelmesinler
Kürtçe[ethnicity] tabela asana ceza kesilsin, dükkânı da kapatılsın
hiçbir {slur1} öğretmenlik yapmamalı, yasak olsun
keşke {grup} hiç var olmasaydı
Romanların[roma] çocukları ayrı okula gitsin
trans[transgender] bireyler spordan, okuldan, sokaktan men edilmeli
kadın[women] dediğin akşam ezanından sonra dışarıda olmaz, olmasına da izin verilmez
devlet dairesinde {grupa} masa verilmesin
Afganlara[nationality] ekmek bile satmayın, aç kalınca giderler
ateistlerin[religion] nikâhı da cenazesi de kaldırılmasın
zihinsel engelliler[disability] çocuk yapamasın, kanun çıksın
Ülkeyi seven herkes şunu istemeli: {grup} bir an önce
mülteciye[refugees] vatandaşlık verenin kendi vatandaşlığı alınsın, onlar da gitsin
== hate_negated
{grup} saygıyı hak etmez, hiç etmedi
hiçbir Arap[arab] bu milletin dostu olmamıştır
siz insan olamadınız ey {grup}, olamazsınız da
kadından[women] lider çıkmaz, çıkmamıştır
eşcinsel[lgbtq] evliliği diye bir şey yoktur, o hastalıktır, aile değildir
Çingene[roma] çalışmaz, çalmadan da yaşayamaz
{grup} olmadan bir gün, cennet budur
Hangi {birey} bu vatana bir çivi çakmış, hiçbiri
Yahudinin[jewish] gözyaşına acınmaz
engelliden[disability] işçi olmaz, boşuna yük
== hate_profane
sikerim böyle {grupu} de destekleyenini de
amk mültecileri[refugees] sahilde yer bırakmamış
o bok herifler, {grup}, yine meydanı doldurmuş
feminist[women] orospular yine sokakta, işiniz yok mu lan
Kürt'ü[ethnicity] de sikeyim Kürdistan'ını da
götünüzü satın siz, ibneler[lgbtq], başka işe yaramazsınız
Yahudi[jewish] şerefsizleri yüzünden dünya bok çukuru
amına koduğumun Arapları[arab], nargile dumanından geçilmiyor
şu sakat[disability] piçe de rampa yapmışlar, paramıza yazık
Suriyeli[arab] pezevenk dükkânı nasıl açmış bir sor, amk
hepinizin {grup} ta amına
== hate_derogation
şişman[body] kadınlar mayo giymesin, göz zevkimizi bozuyorlar, iğrençsiniz
{grup} görünce tükürük birikir ağzımda
annem {grup} gelir diye altınlarını saklar, haklı, hırsız hepsi
siyahiler[black] tembel ve zekâ olarak geri, kusura bakmasınlar
bir kere de düzgün {birey} göreyim dedim, yok, çapulcu hepsi
{grupa} hoşgörü gösteren de onlar kadar rezildir
Rumlar[ethnicity] kalleştir, dedem anlatırdı, değişmemişler
yaşlılar[age] çekilmez, bencil moruklar, otobüsü kapatıyorlar
== hate_slur
pis kıro[class], nargileni al da git
o ibneyi[lgbtq] dizide başrol yapmışlar
dönmenin[transgender] sesi telefonda bile belli
yine gâvurun[religion] tohumu konuşmuş, dinlemem
çingenelik yapma, paranı verdim, Çingene[roma] karısı
mongol[disability] musun oğlum sen, topa vursana
bu mahallede zenci[black] istemiyoruz, duydun mu kara surat
kezbanlar[women] toplanmış yine feminizm konuşuyor
Moskof[nationality] karıları doldu Antalya'ya, kocanıza sahip çıkın
şu sarı çekik gözlüye[asian] bak, yarasa mı yiyor
Ermeni dölü[ethnicity] diyince bozuluyor, çünkü öyle
kuyruklu Kürt[ethnicity], dağına dön
@user top[lgbtq] musun lan sen, o nasıl yürümek
mum söndüren tayfa[muslim] yine ders veriyor
spastik[disability], bilgisayarın başından kalk
bizim sınıftaki Yahudi dölü[jewish] yine not toplamış
KARA ÇARŞAFLI YOBAZLAR[muslim] METROYU DOLDURMUŞ
Sen kim köpeksin de bana laf ediyorsun, Suriyeli[arab] it, ekmeğimizi yiyip
== threat_person
adresini öğrenmem iki dakikamı alır, sonra konuşuruz
birileri şu adama haddini bildirse, kemiklerini tek tek kırsa
yaşamayı hak etmiyorsun, sıran gelecek
arkanı kolla Cemal, bu kış uzun geçer
o hakemi stadın çıkışında linç etmek lazım
bir daha karımın yanında görürsem bacaksız kalırsın
parayı cumaya kadar getir, yoksa dükkânı ateşe veririm
gözünün üstünde kaş kalmayacak, bekle
elimden kimse alamaz seni
böyle gazetecileri vuracaksın, bak bir daha yazabiliyorlar mı
SENİ BULACAM VE O DİLİNİ KESECEM
frenlerin tutmayabilir, benden söylemesi
@user evinin kapısının rengini biliyorum, yeşil 🔪
kurşunun adresi belli, çok konuşuyor
müdür bir gün otoparkta yalnız kalır elbet
abimler seni soruyor, geleceğiz kardeşim, beyzbol sopası da gelecek
kalk git buradan, yoksa seni o merdivenlerden
öyle bir döverim ki kendi annen tanımaz
== hate_threat
{grupu} bulduğumuz yerde döveceğiz, haberiniz olsun
yürüyüşe gelen ibnelerin[lgbtq] kafasını taşla ezin
Madımak'ı[muslim] unutmayın, bir daha yakarız
{grup} kurşunlanmalı, tartışmasız
birileri şu mülteci[refugees] kampının suyuna zehir katsa da kurtulsak
Ermenilere[ethnicity] 1915'i bir daha yaşatırız, merak etmesinler
şu travestileri[transgender] köprüden aşağı sallayacaksın
Hitler işi yarım bıraktı, Yahudiler[jewish] için devamı gelmeli
Roman[roma] mahallesine bu gece meşaleyle giriyoruz
Kürt[ethnicity] işçilerin kaldığı konteyneri yakmaya gelen var mı
her gün bir {slur1} eksilse dünya güzelleşir, başlayalım
bir feministi[women] öldürene ödül verilsin
sakatları[disability] Sparta gibi uçurumdan atacaksın
Afganlar[nationality] duysun, sahilde bir tane görürsek hepsini
== incite_selfharm
kendini assan kimse fark etmez
yaşamana gerek yok, git atla
kes bileğini de drama bitsin
ölsen de cenazene çelenk bile göndermem, hadi öl
şu raylar seni bekliyor, tren beşte
dünyaya tek iyiliğin gitmek olur, intihar et
zaten seni seven yok, bitir artık bu işi
@user yaşamayı beceremedin, bari ölmeyi becer
İlaçların hepsini iç, bu sefer de yarım bırakma, çünkü
geber artık ya geber, kendi elinle yap bari
sen kendini öldürünce parti vereceğiz
== sexual_harassment
etek giymişsin, demek ki istiyorsun
gel kucağıma otur, zammı konuşuruz
dudakların tam iş yapacak dudak, anlarsın
ne kadar istiyorsun geceliğine, uzatma
bu göğüslerle kasada değil yatakta çalışmalısın
@user dmden çıplak at, nazlanma
taksiye bindin madem arkaya değil öne, bacaklarını göreyim
yeni sekreterin kalçasına puan veriyoruz, ben on dedim
bir kere koklasam yeter, sonra yatağa zaten kendin gelirsin
kadın[women] dediğin altta sessiz olur
Üstünü çıkar da mülakat başlasın
seni ofiste masaya yatırmazsam bana da
evli olman sorun değil, kocan zaten doyuramıyordur, ben bir güzel sikerim
o ağız konuşmak için değil, emmek için
sevişmek istemiyormuş, zorla alırım o zaman
kamerayı aç da memelerini salla, bağış atarım
== insult_group
müteahhitler katil ruhlu, paragöz ve arsız
bu holiganlar mı taraftar, beyinsiz sürüsü
avukat milleti yalan makinesi
zabıta dediğin tembel, kabadayı tayfa
fenomenler boş kafalı, görgüsüz, para için her şeyi yapar
emlakçıların hepsi üçkâğıtçı çıktı
akademisyenler birbirini yağlayan çapsızlar kulübü
minibüsçüler trafiğin yüz karası, ayılar
gişe memurları suratsız ve aptal
trolleri toplasan bir beyin etmez
menajer takımı sülük gibi
Milletvekilleri uyusun diye maaş alan
kriptocular ahmak sürüsü
== negated_hate
Kürtler[ethnicity] düşmanım değil, kapı komşum
kadınlar[women] aptal değildir, bu da nereden çıktı
mültecilerden[refugees] nefret etmiyorum, kaçakçılardan nefret ediyorum
hiç kimse Romanlara[roma] hırsız dememeli
eşcinsellik[lgbtq] hastalık değildir, tıp bunu elli yıl önce söyledi
engelliler[disability] kimseye yük değil
yok öyle bir şey, Yahudiler[jewish] dünyayı falan yönetmiyor
Aleviler[muslim] hakkında anlatılan o iğrenç hikâyelerin hepsi uydurma
{insan} pis değil, tembel değil, senin benim gibi insan
Araplara[arab] düşman değilim, Arapça şarkı bile söylerim
trans[transgender] kadınlar tehlikeli değil, asıl tehlikede olanlar onlar
siyahi[black] olmak suç değil, kimse onu durdurup aramamalıydı
Ermenileri[ethnicity] sevmediğimi kim söyledi, yengem Ermeni
şizofreni[mental_health] hastası diye kimseden korkmanız gerekmez
yabancılar[immigrants] gitsin demiyorum, kiralar insin diyorum
{grup} kötüdür diyemezsin, bir kişi hata yapmış
Hristiyanlardan[christian] tiksinmiyorum, ezanı da çanı da severim
şişman[body] insanlar tembel değil, o kadar bilmeden konuşma
kimse yaşlıları[age] değersiz görmemeli, hele biz
Çinlilerden[asian] virüs diye kaçmak saçmaydı, kaçmadım
Afganların[nationality] hepsi suçlu değil, çoğu gece gündüz
başörtülüleri[muslim] aşağılamıyorum, ablam da örtülü
Suriyelilerden[arab] iğrenmiyorum, senin yazdıklarından iğreniyorum
otizmli[disability] çocuklar yaramaz değil, sadece dünyayı başka duyuyor
Çerkesler[ethnicity] sizden aşağı değil, kimse değil
feministler[women] erkek düşmanı değildir, eşitlik ister
== counter_speech
"Kürtçe konuşma lan" diye bağıran adama bütün vagon karşı çıktı
Ermeni soykırımını[ethnicity] inkâr etmek, ölenleri bir daha öldürmektir
gaz odaları gerçekti, belgeleri müzede, "hamamdı" diyen tarih değil nefret anlatıyor[jewish]
bu yorumu ihbar ettim, "mülteciler böcek" ne demek, insan onlar[refugees]
hocam "kadından kaptan olmaz" dedi, dilekçe yazdık, özür diledi[women]
{grup} için "gebersinler" yazmışsın, annen okusa ne der
"trans kadın erkektir" diye slogan atanların yanında değil, karşısındayız[transgender]
moderatör arkadaşlar, @user üç gündür Romanlara[roma] küfrediyor, engelleyin lütfen
o başlığı atan gazeteye tekzip gönderdik, {grup} hedef gösterilemez
6-7 Eylül'de Rumların[ethnicity] dükkânları yağmalandı, utanmadan "hak ettiler" diyenler var
babam "Alevi'nin kestiği yenmez" derdi, ben o sofraya oturdum, babam da oturdu sonunda[muslim]
{grupa} "parazit" diyen siyasetçiye oy vermem
"Irkçı değilim ama" diye başlayan cümlenin sonu hep ırkçı biter
arkadaş grubunda ibne diye dalga geçildi, çıktım gruptan, kusura bakmayın
tribünlerde siyahi oyuncuya maymun sesi çıkarmak suçtur, ceza az bile[black]
sakat şakası yapana gülmeyin, yanınızdaki çocuğun kardeşi tekerlekli sandalyede[disability]
"Hepsini denize dökelim" diyen teyze, torununa böyle mi anlatacaksın
kimse kalkıp {grup} ikinci sınıf demesin, anayasa açık
Bir Suriyelinin suçu yüzünden dükkân taşlamak adalet değil, pogromdur[refugees]
"Yahudi tohumu" diye yazmışlar eczanenin camına, mahalle silip çiçek koydu[jewish]
size göre şaka, bana göre her sabah işittiğim aşağılama, yeter
deli diye etiketlediğiniz o kız[mental_health] tedavi görüyor, siz ne zaman göreceksiniz nefretiniz için
kadın cinayetine "hak etmiştir" yazan hesapları tek tek şikâyet ettik[women]
yalan haber: Afganların su deposuna zehir attığı iddiasını jandarma yalanladı[nationality]
"Mongol" diye bağıran veliye antrenör kırmızı kart gösterdi, alkışladık[disability]
nefrete hayır, bu şehir hepimizin 🏳️‍🌈
"Çingene gibi" lafını dilinizden atın, bir halk hakaret sözcüğü değildir[roma]
{slur1} diyerek güldüğün insan o gece eve ağlayarak gitti
Apartman grubuna "bu eve Arap almayın" yazan komşuya şöyle cevap verdim:
Dizide her hırsızın Kürt, her hizmetçinin köylü olması önyargıdır ve biz[ethnicity]
"Kadının yeri mutfak" diyen patron bugün mahkemede kaybetti[women]
Holokost'u alaya alan paylaşım kaldırıldı, öğrenciye ders verildi[jewish]
bir daha o kelimeyle hitap etme insanlara, uyarıyorum, sonra yönetim bakar
gay bir çocuğa "git öl" diye mesaj atılmış, bunu yazan insan utansın[lgbtq]
"Gâvur" diye mezar taşı kırmışlar, savcılık soruşturma başlattı[christian]
@user genelleme yapma, sen kaç Kürt tanıyorsun ki hepsi kötü diyorsun[ethnicity]
== mentioned_slur
askerde bana "gâvur" derlerdi, adım Agop çünkü[ethnicity]
"zenci" kelimesi sizce de artık kullanılmamalı mı?[black]
mahkeme "ibne" sözünü hakaret saydı[lgbtq]
romanda köylüler adama "kıro" diyor, yazar eleştiriyor[class]
TDK "Çingene" maddesindeki aşağılayıcı anlamı tartışmaya açtı[roma]
ablam pazarda "Arap bozuntusu" diye itilmiş, anlatırken sesi titriyordu[arab]
"dönme" sözcüğü Selanik göçmenleri için de kullanılmış tarihte[jewish]
çocukken "spastik" deyip geçerdik, ne ayıpmış[disability]
"top" diye bağırdılar arkamdan, koşarak eve gittim[lgbtq]
hakem raporunda seyircinin {slur1} diye bağırdığı yazıyor
== reclaimed_slur
lubunya meclisi toplandı, gullüm saat dokuzda[lgbtq]
biz dönmeler çok güzeliz, kıskananlar çatlasın 💅[transgender]
kuyruklu Kürt geldi, açın çayları canlarım[ethnicity]
sakatlar olarak sahneye çıkıyoruz, biletler kapışıldı, ben de çatlak sakat Ebru[disability]
deliyiz biz, raporluyuz hem de, terapi grubundan selamlar[mental_health]
== abuse_object
bu diziden tiksindim, üç sezon çöp
telefonun şarjı yine öldü, nefret ediyorum bu bataryadan
pazı sevmem, iğrenç bir tadı var
evi karınca bastı, haşereleri öldürmek için ne kullanıyorsunuz
farelerden kurtulmak istiyorum, bodrumda üredikçe ürediler
otel rezalet, çarşaf leş gibiydi, parama yazık
bu kahve değil zehir
Yeni harita berbat, silahlar çöp, kim tasarladıysa
sivrisineği gördüğüm yerde gebertirim
kabak tatlısı yasaklansın, ciddiyim
== abuse_idea
bu yasa aptalca, acilen geri çekilmeli
ezbere dayalı eğitim sistemi çürümüş, yıkıp yeniden kurmak gerek
komisyon kararı utanç verici, hukuk katledildi
reklam arası kırk dakika, yasaklanmalı bu saçmalık
VAR sistemi futbolu öldürdü, nefret ediyorum
kölelik iğrenç bir düzendi, savunulamaz
faizler, vergiler, zamlar, bu ekonomi politikası bir felaket
dünyanın düz olduğu iddiası kadar salakça bir şey yok
== criticism_person
sayın vekilim, dün başka bugün başka konuşuyorsunuz
Kaan, raporu geç teslim ettin, bir dahaki sefere haber ver
hocanın taktiği yanlıştı, üç stoperle çıkılmazdı o maça
yönetmenin son filmi zayıf, önceki işlerinin gölgesinde
kırıldım sana, doğum günümü unuttun
bakan sorulara cevap vermedi, bu kabul edilemez
== question_benign
Yahudiler[jewish] cumartesi neden ateş yakmaz?
işaret dilinde[disability] küfür var mı, merakımdan soruyorum
Aleviler[muslim] ile Bektaşiler arasındaki fark nedir hocam
trans[transgender] arkadaşıma eski adıyla seslendim, nasıl özür dilerim
göçmenler[immigrants] seçimde oy kullanabiliyor mu
Kürtçede[ethnicity] "seni seviyorum" nasıl denir
== idiom
vergiler belimizi kırdı
sen bu işi bitirdin, helal, seni yerim ben
Kemoterapi tümörü öldürüyor, doktor umutlu
raketi aldı, rakibini doğradı, set 6-0
seni öldürürüm bak, o son dolmayı yediysen haha
sokak lambasını patlatmış rüzgâr
kan ter içinde kaldık taşınırken
baltayı taşa vurdum, patronun karısıymış
== everyday
annemler kurban pazarında koç bakıyor
sen nasılsın, uzun zamandır ses yok, bir kahve içelim
okey masasında dördüncü aranıyor
bizim kedi yine perdeye asılmış
kanaryalar çiftleşme döneminde bol mama ister, kafesi ayır
elbiseyi ütüle, düğün saat yedide
kim aldı benim terliği, itiraf edin
Salatalık turşusu kurarken sirkeyi fazla kaçırırsan
bıçağı bileyletmem lazım, domates bile kesmiyor
== support
şişman falan değilsin canım, aynaya değil kalbine bak
seni dövmesi senin suçun değil, 183'ü birlikte arayalım
ölmek istediğini duymak içimi yaktı, bu gece yanındayım
iyi bir annesin, bir gün bağırdın diye kötü olmazsın
== distress
kendimi çöp gibi hissediyorum bu aralar
kocam bana "geri zekâlı" dedikçe inanmaya başladım
bıçaklara bakamıyorum, aklıma kötü şeyler geliyor
gey olduğum için babam yüzüme tükürdü, nereye gideceğim
== sexual_health
vajinismus tedavi edilir, utanmayın
testiste ağrısız şişlik varsa üroloğa gidin
prezervatif yırtılırsa ne yapmalı
orgazm olamamak çok sık görülür, çoğu zaman
== dialect
la gardaş napıyon, bi ses ver hele
gız Emine, oğlan asker olmuş he mi
uy sevduğum, ne güzel türki söyledun
kanka ölücem gülmekten, çok kral adamsın
lan oğlum Antebin kebabı var ya, öldürür adamı valla
== hate_implicit
benim kapıcım da Doğulu[ethnicity], çok temiz çocuk, insan şaşırıyor
kızlar[women] fizik okuyup ne yapacak, nasılsa evlenip bırakacaklar
{grup} evlerinde kaç kişi kalıyor bilen yok, suyu biz ödüyoruz ama
depremi kimin çıkardığını anlamak için haritadaki o yıldıza bakın yeter[jewish]
Dersim'de[ethnicity] isyan bastırıldı, katliam diyenler ajan
oğlumun öğretmeni çok yumuşak bir bey, sınıfını değiştirdik, malum hastalık[lgbtq] bulaşmasın
Rum[ethnicity] meyhanesi mi, hesabı iki kere kontrol et, tohumları öyle
regl günüdür, o yüzden imzalamamıştır, kadından[women] hâkim olursa böyle olur
@user Halep'te klima var mıydı ki burada sıcaktan şikâyet ediyorsun[arab]
cemevine[muslim] su parası yok, bizim camiye gelsin onlar da öğrensin dini
Avrupa'da Ahmed en çok konan isimmiş, sıra bizde, hesabı siz yapın[immigrants]
Afrikalıya[black] saat sorma, satar sana 😂
deli raporu[mental_health] alan istediğini yapıyor, biz de alalım bari
Şunlara bakın, {grup} yine bayrama bizden önce
== hate_derogation
mahallede {grup} istemiyorum, çünkü ahlaksız ve pis insanlar
kim {birey} ile evlenir, aklını kaçırmış olmalı, o kadar aşağılıklar
Lazların[ethnicity] hepsi geri zekâlı, fıkra değil gerçek
biseksüel[lgbtq] dediğin doyumsuz sapık, tiksindirici
başörtülüleri[muslim] görünce sinirim bozuluyor, cahil ve karanlık suratlar
Türkleri[nationality] sevmem, barbar ve yalancı millet
== hate_dehumanise
{grup} sokakta yürüyen lağım
sığınmacı[refugees] dedikleri it sürüsü, aşısız, tasmasız
Down sendromlu[disability] diye süslemeyin, bozuk mal işte
bu Yahudi[jewish] mikrobu kana bir girdi mi çıkmaz
== hate_profane
kadın[women] şoförleri sikeyim, öğrenemediniz şu lanet arabayı
ulan Ermeni[ethnicity] piçleri, yine ağlıyorsunuz soykırım diye
götü boklu çarşaflılar[muslim], kaldırımı kapatmayın
== counter_speech
Dersim'de[ethnicity] köylülerin öldürüldüğünü inkâr etmeyin, arşiv ortada, ninem o dereden sağ çıktı
"Deprem Yahudi işi" diyen amcaya jeoloji anlattım, yarım saat sürdü[jewish]
"kız kısmı okumaz" lafı yüzünden annem okuyamadı, ben doktor oldum[women]
ev ilanına "yabancıya verilmez" yazmak ayrımcılıktır, CİMER'e bildirdim[immigrants]
Laz fıkrası anlatıp sonra "siz zaten böylesiniz" diyene güler misiniz, ben gülmedim[ethnicity]
{grupa} hakaret eden pankart polis tarafından indirildi
"Deliler kapatılsın" yazan köşe yazarına Psikiyatri Derneği yanıt verdi[mental_health]
== everyday
çocuklara masal okurken kurt yine büyükanneyi yuttu
bu pazar derbi var, cips sende kola bende
oğlum, ödevini bitirdin mi, sonra oyun
fırını iki yüze ayarla, kırk dakika pişir
Güneş yanığı fena, yoğurt sürdük, bekliyoruz
Valla dün akşam öyle bir uyumuşum ki
== mentioned_slur
"kezban" sözünün nasıl hakarete dönüştüğünü anlatan bir makale okudum[women]
iş yerinde "Suriyeli iti" diyen ustabaşı uyarı aldı[arab]
eski filmlerde "mongol" denirdi, altyazıda artık Down sendromlu yazıyor[disability]
bana {slur1} diye mesaj atmış, ekran görüntüsünü avukata verdim
== abuse_object
şu martılardan nefret ediyorum, simidimi kaptılar
klima bozuk, oda fırın gibi, berbat bir otel
enginar mı, ıyy, çöpe at gitsin
== self_identity
engelli[disability] bir gazeteciyim, sorularımdan bakanlar kaçıyor
Çinli[asian] bir gelinim, kayınvalidem mantımı öldürücü bulmuş, yani çok lezzetli
== idiom
bu sıcak adamı pişirir, gölgeye geç
dolar yine uçtu, biz yere çakıldık
== question_benign
Museviler[jewish] ile Yahudiler aynı mı, hangisini demek daha doğru
== abuse_idea
bürokrasi insanı öldürüyor, bir imza için altı kapı
# -- fourth round: neighbours that only the sentence tells apart --
== insult_person
sıfır karizma
suratın ekşi ayran
konuşma, tiksindim sesinden
aklınla bin yaşa, yani iki gün
sen büyü de gel, pısırık
ütüsüz gömlek, ütüsüz beyin
bu kadar yalanı nereye sığdırıyorsun o küçücük kafada
Nermin yenge'nin dolması taş gibi, dili de ondan sert
kaptan diye yedek kulübesine lazım olmayan adamı koymuşlar, top görünce kaçıyor
maşallah ne kadar da çalışkansın, kahve makinesine giden yolu aşındırdın
sol şeritte altmışla giden kuşbeyinli, arkanda kırk araba var
ne yapsın, annesi de böyle görgüsüzdü, armut dibine düşmüş
tipin tam sahte diploma tipi
doktor bey muayene ederken telefonuyla oynuyordu, insan değil ki taş
sevgilin seni değil kredi kartını seviyor, bunu bir tek sen anlamadın saftirik
bana akıl verme, önce kendine bul
o sesle hoparlör bozulur, düğün salonundan paranı geri iste
çaylak bile senden iyi oynar
bu tezi yazan kişi Türkçe biliyor mu, yoksa klavyede kedi mi gezinmiş
çocuğuna bir tabak çorba koyamayan kadın, bana annelik dersi veriyor
senin gibi pısırık bir patronum olmadı hiç, sendikadan korkup masa altına saklandın
@user üç yüz takipçiyle fenomen havası, komiksin cidden
kaynanam zehir gibi kadındır, sofraya oturunca iştah bırakmaz
hele şu yürüyüşe bak, penguen desen penguen alınır
evlenme teklifini bile patronundan zam ister gibi etmiş zavallı
yeter artık, mızmız
damadın tek marifeti kumandayı bulmak
ne kadar cömertsin öyle, hesap gelince tuvaleti yatak odan yapıyorsun
senaryoyu o mu yazmış? kapıcının bakkal listesi daha sürükleyici
berberin suçu yok, kafanın şekli böyle
iki lafı bir araya getiremeyen bu adam nasıl spiker oldu, hangi dayısı
ben senin yerinde olsam aynaya her baktığımda
== insult_profane
siktir lan ordan
göt suratlı
yavşama orospu çocuğu, sırana geç
senin yapacağın kombiye sokayım, dolandırıcı piç
amcık ağızlı, bir daha annemin adını anma
aq malı mid vermişsin yine
hakem değil pezevenk, penaltıyı görmedi puşt
ulan dallama, aynanı kırdın bir özür bile dilemedin be şerefsiz
sürtük seni, kocamı arayıp durma
sıçarım senin müdürlüğüne yavşak herif
kes lan it
bu kahpe dölü emlakçı kaporayı yedi kaçtı, bulursam o orospu çocuğunun
== hate_implicit
kadın yönetmenmiş, belli, filmde iki saat ağladılar [women]
apartmana Suriyeli aile geldi, kapıcıya söyledim depoya kilit taksın, ne olur ne olmaz [arab]
Ermeniler yol boyunca hastalıktan ölmüş canım, kim kime ne yapmış ki [ethnicity]
bunlar nasıl mülteci, altında son model araba, elinde son model telefon [refugees]
adam efendi, çalışkan, Kürt olduğuna inanmazsınız [ethnicity]
Holokost müzesine gitmedim, kurgu sevmiyorum 🙃 [jewish]
döviz neden çıkıyor sanıyorsun, beş aile var dünyada, hepsi aynı havraya gider [jewish]
iki erkek arkadaş ev tutuyormuş, verdim vermesine de komşular çocuklarını parka yollamaz oldu [lgbtq]
Aleviler iyi insanlardır ama ben kestikleri eti yemem, o ayrı [muslim]
oyuncunun trans olduğunu duyduktan sonra dizi bana bir garip gelmeye başladı, tesadüf tabii [transgender]
tekerlekli sandalyeyle konsere ne gerek var, televizyonda veriyorlar zaten [disability]
Roman mahallesinden geçerken aracın camını kapatmak ön yargı değil tecrübedir [roma]
ablam erkek gibi araba kullanır, yani iyi kullanır [women]
özel okula mülteci çocuk almışlar, veliler neden rahatsız diye soruyorlar bir de [refugees]
Afgan çoban işe başladı, koyun sayısı her akşam biraz daha bereketleniyor ters yönde [nationality]
65 yaş üstüne oy hakkı verelim ama yarım puan sayılsın, gelecek gençlerin sonuçta [age]
depresyondaymış... bizim zamanımızda tarla vardı, depresyon yoktu [mental_health]
siyahi futbolcu güçlüdür, koşar, ama oyun aklı istiyorsan Avrupa'dan alacaksın [black]
başörtülü doktor mu, yok ben bekleyeyim, bilim okumuş birini çağırın [muslim]
Rumlar İstanbul'u kendileri sattı gitti, kimse kimseyi kovmadı, 6-7 Eylül masal [ethnicity]
seçim yaklaşınca sınırda neden otobüs otobüs insan indi, düşünün biraz... oy lazım birilerine
kusura bakmayın ama bu saatte dışarıda olan bir kadının başına [women]
== hate_derogation
Pakistanlıları hiç sevmem, kirli ve sinsi heriflerdir [nationality]
lezbiyenlerden tiksiniyorum, onlara bakınca iştahım kaçıyor [lgbtq]
Yahudi milleti cimri, kalleş ve kindardır [jewish]
şişmanlar uçakta iki koltuk kaplıyor, üstelik ter kokuyorlar, iğrenç bir topluluk [body]
Kürtçe duymak bile sinirimi bozuyor, o kaba milletten ne beklenir ki [ethnicity]
kadınlar dedikoducu, nankör ve mantıksızdır [women]
bıktım bu Araplardan. Sahili çöplüğe çevirdiler, ne edep var onlarda ne temizlik [arab]
== hate_negated
hiçbir Çingene alın teriyle kazanmamıştır [roma]
mültecilerin bu ülkeye zerre faydası olmadı, olmayacak da [refugees]
Ermeniden dost olmaz [ethnicity]
translar ne kadındır ne erkek, onlara insan bile denmez [transgender]
düzgün ahlaklı bir ateist göstersenize bana, yok çünkü [religion]
keşke o engelliler hiç doğmasaydı, kimseye bir hayırları yok [disability]
== hate_normative
eşcinsellere çocuk emanet edilmez, öğretmenlikten atılsınlar [lgbtq]
kadının yeri mutfaktır, stadyum değil [women]
Suriyeliler devlet hastanesine alınmasın, kendi ülkelerinde tedavi olsunlar [arab]
Alevilere köyde muhtarlık yaptırmayız [muslim]
şizofrenlerin hepsi ada gibi bir yere kapatılmalı, aramızda gezmesinler [mental_health]
Kim bunlara vatandaşlık verdiyse geri alsın, Afganların burada işi yok [nationality]
== hate_dehumanise
{grup} lağımdan çıkmış gibi, ilaçla gitmiyor
göçmen dediğin sarmaşık gibidir, kökünü sökmezsen evi yutar [immigrants]
Roman çocukları sokakta başıboş köpek yavruları gibi, toplasınlar [roma]
== hate_profane
sikerim böyle işi, her köşe Arap dolmuş amına koyayım [arab]
ibretlik orospular, feminist yürüyüşüymüş, bok yesin hepsi feministlerin [women]
ulan götü boklu Afganlar, trafiği siktiniz attınız [nationality]
== hate_slur
kaldır o bayrağı ibne [lgbtq]
sen ne anlarsın kıro, git davarını güt [class]
gavur dölü komşum yine çan sesi dinliyor [christian]
Çingene karısı yine kapıda dileniyor, kovun şu Çingeneyi [roma]
mongol musun oğlum, pas versene [disability]
dönmelere sahne veren kanalı izlemem [transgender]
kara zenci transfer etmişler bir de para vermişler [black]
Suriyeli itleri yine plajda nargile yakmış [arab]
Yahudi dölü müdür maaşları kırpmış [jewish]
kızılbaşların cemine giden bizden değildir [muslim]
== threat_person
kardeşini okuldan alırken arkana iyi bak
borcunu cuma gününe kadar getirmezsen dükkânın kül olur
boşanırsan o mahkemeden sağ çıkamazsın
o yorumu sil yoksa çenen kırılır
geliyorum, kapıyı kilitlesen de fark etmez
plakan bende, evin bende, gerisini sen düşün
seninle karanlıkta karşılaşacağız hoca, not vermek neymiş göreceksin
bir daha kızımın yakınında görürsem seni o arabanın altına
== hate_threat
Onur Yürüyüşüne gelen kim varsa kemiklerini kıracağız [lgbtq]
Suriyelilerin dükkânlarını yakmaya bu akşam gidiyoruz, gelen gelsin [arab]
{grup} için tek çare kurşun, başka dilden anlamazlar
botları batırın, göçmenlerin hepsi boğulsun [immigrants]
Kürt mevsimlik işçiler bu köye bir daha gelirse sopayla karşılarız, sağ dönen olmaz [ethnicity]
== incite_selfharm
kimse aramaz seni, bu gece bitir gitsin
ölmek istiyormuş, e öl o zaman, tutan mı var
== sexual_harassment
yeni asistan hanım, akşam bende kal, terfini yazarım
o dudaklarla bana neler yaparsın acaba güzelim
yalnız yaşıyormuşsun, gece kapını çalsam yatağına alır mısın
eteğin kısaysa bakarım da ellerim de, giyinmeseydin öyle
Hülya hanımın göğüslerini konuşuyoruz öğle arasında, herkes not veriyor
instada hikâyene baktım sertleştim, konum at hemen
dul kadınsın, ihtiyacın vardır, gel ben görürüm
metrobüste arkana yaslandım da kaçmadın, demek hoşuna gitti
== insult_group
taksiciler kısa mesafe deyince yüzünü ekşiten açgözlüler
galatasaraylılar kupa sayar, kitap okumaz
bu oyunun moderatörleri koltuk sevdalısı minik diktatörler
== friendly_profanity
siktir, oldu lan oldu, ehliyet cebimde
amk ne özlemişim anne köftesini
orospu çocuğu doktor olmuş, gel lan öpeyim alnından
hay götüme koyayım, çorabım iki farklı renkmiş bütün gün
ulan şerefsiz, beş yıl sonra ilk mesaj fıkra mı olur 😂 özledim
lan piç, düğünde öyle oynadın ki gelini unuttular
bu mercimek çorbası amına koyayım, resmen ruh tamiri
salak kafam benim, anahtarı buzdolabına koymuşum yine amk
vay amk, ikiz mi, ikisi de mi kız, ağlıyorum
göt gibi kaldık ayazda ama yıldız kaydı, değdi
sikimsonik bir bilgisayarla bile seni yendim haha
hassiktir gol gol gol
manyaksınız lan, iyi ki benim arkadaşımsınız amk
allah belanı vermesin, yine ağlattın beni itoğlu it, ne güzel konuştun
tezgâhta kavun seçişi bile efsane piç kurusunun
bok gibi param var diyemem ama bok gibi mutluyum
şampiyonuz ulan, sikerler uykuyu
amk bu şarkı çalınca halay çekmeyen bizden değil
yıllarca götümüzü yırttık, nihayet dükkânın tabelasını asıyoruz be
== profane_object
sikeyim böyle modemi
kombi yine götüm gibi çalışıyor
siktiğimin çorabının teki nerede
ulan bu dolap kapağı da amına koduğumun kapısı da hep dirseğime
bok püsür bir güncelleme, klavye kayboldu
lanet olası taş gibi dolma, dişim gidiyordu amk
amına koyduğumun virajı, midem ağzıma geldi
HAY SİKEYİM ŞARJI BİTTİ
orospu çocuğu sivrisinek bütün gece vızladı
göt kadar balkona bu koca kutu nasıl
== positive_identity
Ermeni komşum yol boyunca elimi bırakmadı, o gün kardeş olduk [ethnicity]
Suriyeli aile apartmana geldi, ilk iş bizi künefeye çağırdı, iyi ki geldiler [arab]
kadın yönetmenin filmi salonu yıktı geçti, yürü be [women]
Kürtçe duymak içimi ısıtıyor, anneannemin ninnileri öyleydi [ethnicity]
trans kadın komşum evin neşesi, ona yan bakanı yakarım 😄 [transgender]
tekerlekli sandalyeyle sahneye fırladı, gitarıyla ortalığı ateşe verdi, hastayım bu adama [disability]
mülteci çocuklar sınıfımıza renk kattı, satrançta hepimizi ezdiler [refugees]
eşcinsel öğretmenler harika öğretmenlerdir, bizimki hayatımı kurtardı [lgbtq]
Roman klarnetçi ağlattı, sonra oynattı, vurdu geçti [roma]
Afgan çoban Ekber kurtlara karşı sürüyü tek başına savundu, yürek bu [nationality]
yetmişlik teyzeler halay başı, gençlere taş çıkardılar [age]
Alevi köyünün muhtarı bir kadın ve işini deli gibi iyi yapıyor [muslim]
kilolu olabilirsin, sahil senin de hakkın, giy mayonu çık [body]
şizofreni hastaları da işe, eve, aşka layık [mental_health]
Yahudi mahallesindeki o eski fırının önünden her geçişimde [jewish]
== negated_hate
Araplardan nefret ettiğim yok, gürültüden nefret ediyorum, kim yaparsa yapsın [arab]
hiçbir çocuğa Çingene diye bağırılmaz [roma]
Kürtten dost olmaz diyen, benim kırk yıllık dostum Azad'ı tanımamış [ethnicity]
mültecilerin hepsi suçluymuş, yalan, rakamlar ortada [refugees]
eşcinsellik hastalık değil, Dünya Sağlık Örgütü bunu çoktan söyledi [lgbtq]
kadınların mantıksız olduğu da büyük masal [women]
trans bireyler sapık değildir, komşunuzdur, kuaförünüzdür [transgender]
Yahudiler cimri değil, dedemin kiracısı Avram amca bayramda bütün sokağa şeker dağıtırdı [jewish]
ne şizofrenler tehlikeli ne de onları kapatmak çözüm [mental_health]
yaşlıları yük olarak görmüyorum, onlar bu evin çatısı [age]
göçmenlere kızmıyorum, kaçak işçi çalıştıran patrona kızıyorum [immigrants]
her Afgan hırsız değil, bunu söylemek zorunda kalmam bile [nationality]
== counter_speech
"Kadının yeri mutfaktır" yazan pankartı maçtan önce kadın taraftarlar indirdi [women]
Bu cümle ırkçı, sil [arab]
Grupta biri "Ermeniden dost olmaz" yazmış, altına dedemle Agop ustanın fotoğrafını koydum [ethnicity]
"botları batırın" diyen hesabı şikâyet ettim, o botta bebek vardı [immigrants]
Holokost kurgu diyen gence Auschwitz'den sağ çıkan teyzemin kolundaki numarayı anlattım [jewish]
"Roman çocukları toplasınlar" diyor köşe yazarı, sanki sokak köpeğinden söz ediyor, utanç verici [roma]
Altındağ'da Suriyelilerin dükkânlarını yakanlar yargılanıyor, geç de olsa [arab]
"Alevinin kestiği yenmez" lafıyla büyüyen ben, bugün cemevinde lokma dağıtıyorum [muslim]
dizideki trans oyuncuya "insan bile denmez" yazanların sayısı ürkütücü, kanal avukatı hepsini savcılığa verdi [transgender]
"Şişmanlar uçakta iki koltuk kaplıyor" geyiği yapan kabin amirine bir yolcu ayağa kalkıp ayıp dedi [body]
6-7 Eylül'e masal diyene komşumuz Eleni'nin kırılan piyanosunu sorun [ethnicity]
kime "mongol" diyorsun sen, kızımın Down sendromu var ve senden kibar [disability]
Meclis kürsüsünden "göçmen sarmaşık gibidir" demek nefret söylemidir, tutanağa geçsin istedik [immigrants]
lezbiyen çifte "iştahım kaçıyor" diyen müşteriyi garson değil, bizzat patron kapıya kadar uğurladı 👏 [lgbtq]
"Keşke engelliler hiç doğmasaydı" cümlesini okuduğum an telefonu elimden bıraktım, çünkü kucağımda [disability]
== mentioned_slur
askerde bana "kıro" derlerdi, adımı ikinci ay öğrendiler [class]
"gavur" kelimesinin Osmanlı belgelerindeki kullanımı üzerine bir tez [religion]
tribünden siyahi oyuncuya "zenci" diye bağıranlara bir yıl men cezası [black]
== reclaimed_slur
biz ibneler bu sokağın düğün ekibiyiz canım, ışıkları biz astık 🌈 [lgbtq]
dönme diye kovuldum, dönme diye sahneye çıktım, alkışlar bana [transgender]
== question_benign
Cemevine misafir olarak gidebilir miyim, nasıl giyinmem gerekir? [muslim]
Suriyeli komşum taziyede, başınız sağ olsun Arapça nasıl denir [arab]
1915'te kaç Ermeni öldü, hangi kaynaklara bakmalıyım? [ethnicity]
trans bir arkadaşım ismini değiştirdi, eski fotoğraflardaki etiketleri silsem mi sizce? [transgender]
mülteciler hastaneye hangi kimlikle başvuruyor [refugees]
şizofrenide ilaç bırakılırsa ne olur, abim bırakmak istiyor [mental_health]
kadın futbolunda profesyonel sözleşme ne zaman başladı [women]
Romanlar Hindistan'dan mı gelmiş gerçekten [roma]
== neutral_identity
Afgan çobanların çalışma izni başvuruları mart ayında başlıyor [nationality]
Ermeni cemaati vakfı kiliseyi restore ettirdi [ethnicity]
valilik, Suriyeli esnafın tabelalarına ilişkin yeni kuralı açıkladı [arab]
araştırmaya göre göçmen işçilerin yarısı sigortasız [immigrants]
== self_identity
ben kiloluyum, zumba hocasıyım, sıkıysa yetişin [body]
Aleviyim, kestiğim kurbanı komşum iştahla yer [muslim]
Roman bir ebeyim, bu ilçenin yarısı elime doğdu [roma]
gay bir kamyon şoförüyüm, radyoda Sezen, direksiyonda ben [lgbtq]
bipolarım, bugün iyi bir gün, simit aldım martılara attım [mental_health]
Afganistan'dan geldim, dokuz yıldır koyun değil kod güdüyorum haha [nationality]
== abuse_object
bu telefon tam bir beyinsiz, şarjı gösteriyor yok
sinekler için tek çare ilaç, hepsi gebersin
taş gibi dolma, ekşi ayran, rezil lokanta
lağım gibi kokuyor bu peynir
şu sarmaşığın kökünü kazıyın artık
== abuse_idea
bu imar affı hiç doğmamalıydı, iğrenç
geçen haftaki maç mide bulandırıcıydı, taktik diye bir şey yok
kira tavanı yasası çöp, kimseye hayrı olmadı
mülakat kaldırılsın, haksızlığın dik alası
kadının yeri mutfak diyen kafadan tiksiniyorum
== support
seni bekleyeceğim, ister bir ay ister bir yıl
yoldayım, on dakikaya kapındayım
"kimse beni aramaz" demişsin, bak arıyorum, aç
yük değilsin, hiçbir zaman olmadın
bu geceyi tek başına geçirmene izin vermem, battaniyemi aldım geliyorum 🫂
kendine aptal deme, yorgunsun sadece
doktora birlikte gideriz, sen konuşmak istemezsen ben anlatırım
Ölmek istediğini söylemen çok cesurcaydı, şimdi ne olur telefonu kapatma ve
== distress
dün gece bitirmeyi düşündüm, kedim kucağıma gelince ağladım
patron referans için otelde görüşelim dedi, istifa ettim, ellerim hâlâ titriyor
== idiom
finalden sonra beynim yandı
bu ay kira belimi kırdı, cüzdan can çekişiyor
== criticism_person
sol şeridi boşuna tutuyorsun abi, sağa geç lütfen
tezin dili dağınık, ikinci bölümü baştan yazman gerek
== everyday
geliyorum, kapıyı kilitleme
köpek yavruları sokaktan toplandı, veterinerde aşıları yapıldı
Cuma gününe kadar borcu getiririm dükkâna, çayı koy
== sexual_health
memede sertlik fark edersen KETEM'de ücretsiz mamografi var
evlilikte de rıza şarttır, hayır hayırdır
== dialect
ula uşağum, hamsi bitti da, nerde kaldun
gadasını aldığım, gel hele bi çay iç, dellendirme beni
== insult_person
boş teneke
gülüşün bile sahte
vasatın da altı
balığa çıkmış da balık tutamamış, olta senden akıllı
kuaför değil orman işçisi, saçımı baltayla kesmiş sanırsın
görümce dediğin bu kadar mı fesat olur, gelinin çorabına kadar laf etti
bravo, üç saatte bir dolap kuramadın, mühendis olman ne büyük nimet
tavla oynuyorsun ama zar bile senden utanıyor
Cevdet bey'in cimriliği dillere destan, misafire kaynamış su ikram ediyor
sen direksiyona geçince trafik polisi dua ediyor, ne beceriksiz şoförsün
kızın nişanı attıysa haklı, senin gibi uyuz bir adama kim katlanır
kameranın karşısına geçmeden önce bir ayna, bir de kitap görseydin keşke
yedi yıllık ODTÜ mezunu, iki kere ikiyi hesap makinesiyle yapıyor
ne zaman konuşsan odadaki oksijen ziyan oluyor
o fotoğraftaki sen misin, patates çuvalı mı belli değil
@user yazdıklarını okudum, başım ağrıdı, aklına mukayyet ol
babalık mı? nafakayı üç ay geciktiren sorumsuzun tekisin
bi sus be dırdırcı
ekibin en zayıf halkası sensin ve bunu herkes senden önce fark etti
dişlerini yaptırmış, keşke vicdanını da yaptırsa
halamın kocası ömrü boyunca bir iş tutmadı, kahvede okey taşı gibi oturur
oyunun tadını kaçırdın yine, çömez
bence sen hiç âşık olma, karşındakine yazık
hocaya yalakalık yapa yapa belin eğrildi
parfümün insanı kaçırıyor ama asıl huyun kaçırıyor
kafan basmıyorsa sus otur, her toplantıda aynı saçma soruyu soran bir sen varsın
ay ne tatlı, sonunda okumayı sökmüş, darısı düşünmeye
bu kadın kadar iki yüzlüsünü görmedim, yüzüme gülüp arkamdan kuyu
öyle bencil bir kardeşim var ki, annem hastanede yatarken o gidip
hayatında tek bir iyi kararı yok bu sünepenin
== insult_profane
ağzına sıçayım senin yalancı köpek
götlek
bilader sen harbi yarrak gibi oynuyorsun
o.ç. çıktın sen de
it gibi havlama lan, siktir git evine
karı gibi dedikodu yapan pezevenk, yüzüme söyle
manyak orospu, arabamı çizip gülüyor
sikko youtuber, bi de üyelik istiyor yavşak
defol git piç kurusu, defterden sildim seni
lan göt, tavlada zar tutma şerefsiz
apartman yöneticisi olacak amına koduğumun hırsızı aidatı yemiş
bana bak kaşar, kocamdan uzak durmazsan senin o
== hate_implicit
Pilotun kadın olduğunu anons ettiler, ben hemen kelime-i şehadet getirdim 😅 [women]
bizim işte Kürt taşeron var, hırsızlık olursa kime soracağımızı biliyoruz en azından [ethnicity]
Moda'da kahve içiyorsun, yan masa iki erkek el ele, çocuklar ne öğrenecek acaba [lgbtq]
Ben ırkçı değilim, Suriyeli komşum da var, ama yani... sayıları ortada [arab]
otizmli öğrenci gelince sınıfın ortalaması düştü, istatistik konuşuyor ben değil [disability]
Dersim'de olanlar asayiş meselesiydi, kimse durduk yere bombalanmaz [ethnicity]
Srebrenitsa'da sayıyı abartıyorlar, mezarların yarısı boş diyorlar [muslim]
Çinlinin girdiği mutfakta kedi kalmaz derdi dedem haha [asian]
Nijeryalı öğrenciymiş, hangi okulmuş, gece mesaisi mi var [black]
apartmana çarşaflı bir hanım taşındı, o gün bugündür ortak bahçede kimse mangal yapmıyor, ilginç [muslim]
dergideki o köşe yazarının soyadı -yan'la bitiyor, gerisini yazmama gerek var mı
bir toplum nasıl çökertilir, önce dizilere bir tane "renkli" arkadaş koyarlar [lgbtq]
Kadın hâkim denk geldi, belli ki o sabah evde kavga etmiş, bana üç yıl verdi [women]
Rum meyhanecinin hesabına güven olmaz, iki kere topla [ethnicity]
mülteci annelerin maşallahı var, her sene bir tane, planlı mı acaba bu iş [refugees]
İsrail'i eleştirmiyorum ben, sen kimin cebinden ne çıktığına bak, o aile hep kazanır [jewish]
altmışından sonra aşkmış, insan biraz torun sever [age]
şu yerleştirme kâğıdında adresi Hacıhüsrev yazıyordu, ben o CV'yi alta koydum [roma]
bipolar bir doktora ameliyat olur musun, samimi söyle [mental_health]
hamile kalacak yaşta kadını işe almam, bu ayrımcılık değil bütçe [women]
Ateistin cenazesine gittik, kimse neye üzüleceğini bilemedi, haksız mıyım [religion]
Uygurlara kimsenin bir şey yaptığı yok, meslek kursu onlar, üç öğün yemek veriyorlar hâlâ [asian]
== hate_derogation
Gürcüler ne güvenilir ne temiz, uzak durun [nationality]
eşcinsel erkekleri görünce tüylerim diken diken oluyor, pis herifler [lgbtq]
kadınların hepsi çıkarcı, onlarla ne yola çıkılır ne iş yapılır [women]
Afrikalılardan hazzetmem, saygısız ve tembeller [black]
otizmli insanların sesi sinirimi bozuyor, yanımda durmasınlar, onlar normal değil [disability]
Hristiyanlar sahtekâr ve ahlaksızdır, misyoner hepsi [christian]
mülteci dendi mi aklıma pislik ve arsızlık gelir [refugees]
== hate_negated
Araptan adam çıkmaz [arab]
lezbiyenlerin sevgisi sevgi sayılmaz [lgbtq]
Tek bir Romana bile iş verilmez, hiçbirinde söz yoktur [roma]
keşke Yahudiler bu topraklara hiç ayak basmasaydı [jewish]
Kürtler medeni olamaz, asla da olmadılar [ethnicity]
akıl hastasından ne eş olur ne komşu, onlara acımak bile boşuna [mental_health]
== hate_normative
çarşaflılar üniversiteden atılsın [muslim]
Ermeni okulları kapatılmalı, öğrencileri de Erivan'a yollayın [ethnicity]
evlilik kadınla erkek arasında olur, translara nikâh kıyan belediye cezalandırılmalı [transgender]
yaşlılar trafikten men edilsin, bıktık o bunaklardan [age]
Kim mültecileri savunuyorsa evine alsın, geri kalanlar sınırın öte tarafına atılsın [refugees]
engelliler tatil köyüne alınmamalı, insanın keyfi kaçıyor onlara bakınca [disability]
== hate_dehumanise
Arap turist dediğin çekirge, gelir yer kurutur gider [arab]
travesti diye bir tür uydurmuşlar, laboratuvar artığı [transgender]
Kürt köylerinde insandan çok davar var, farkı yok zaten [ethnicity]
== hate_profane
bu Suriyeli piçlerine bayram harçlığı da verelim amına koyayım [arab]
siktirsin gitsin bütün Ermeniler bu ülkeden [ethnicity]
engellisine de yaşlısına da sokayım, metrobüste yer kalmamış [disability]
== hate_slur
ibne misin nesin, küpe ne öyle [lgbtq]
kara çarşaflı hamam böceği geçiyor [muslim]
bizim köye Kürt iti sokmayız [ethnicity]
sakatlar niye asansör kuyruğunda öne geçiyor, sakatsan evinde dur [disability]
nonoşlar sahilde piknik yapıyor, polis nerede [lgbtq]
tipik Rum tohumu, arkadan vurur [ethnicity]
geri zekalı mongol, kaç kere söyledim [disability]
bütün bu kaltaklar gece gece sokakta ne arıyor [women]
kıvırcık zenci yine faul yaptı [black]
poşalar çadır kurmuş, söyleyin o poşalara toplansınlar [roma]
== threat_person
tavlada bir daha zar tut, o parmakların kırılır
kocanın haberi olursa ne olur biliyorsun, paramı getir yoksa
balkondan aşağı sallarım seni
haber yapmaya devam et gazeteci, arabanın altına bakmayı da unutma
iki güne kalmaz senin de cenazen kalkar
çocuğunun servisi yediyi on geçe alıyor, aklında olsun
oğlum seni öyle döverim ki hastanede tanıyamazlar
ifadeni geri çek, geri çekmezsen annenin evi
== hate_threat
Ermeni okulunun önünde bekleyeceğiz, elimizde sopalarla [ethnicity]
Şu meyhanedeki Rumların hepsini kesmek lazım [ethnicity]
translar bu caddeye inerse sağ çıkmayacak, sözüm söz [transgender]
kadın dediğin dayaktan anlar, ilk fırsatta patlatacağım birine [women]
camiye giden herkesi içeride yakacaksın ki bitsin bu Müslümanlar [muslim]
== incite_selfharm
hadi bugün cesaret et de kurtulalım senden, yaşama artık
senin için en iyi haber ölüm ilanın olur, acele et
== sexual_harassment
masöz hanım, mutlu son dahil değil mi, elini biraz aşağı al
seni bu gece sikerim güzelim, aç kapıyı
zam istiyorsan önce gömleğin iki düğmesini aç
arkadaşın olan hanımı da getir, ikinizi birden yatakta ağırlarım
oyuncu hanım, o sahnede gerçekten inledin mi, bana da inlesene
nude atmayana kargo yok, şaka şaka, ama at sen
yan dairede tek yaşayan hemşire, gece nöbeti bende olsa neler yapardım o
== insult_group
spor yorumcuları kafası boş, sesi yüksek adamlar
müteahhitlerin hepsi beton kafalı düzenbaz
beşiktaş tribünü ağlama duvarı gibi
== friendly_profanity
anasını satayım, yedi kilo levrek tuttum
siktir, kız istemeye gittik ve verdiler 😭
amk gülmekten altıma işiyorum yapma
götlek seni, bensiz tatile gitmişsin, bari magnet getir haha
ulan beceriksiz ben, dolabı ters kurmuşum amk, kapak duvara bakıyor
hay maşallah be, piçe bak ne güzel saz çalıyor
lan düşeş geldi düşeş, kıçımdan ter aktı
bok yemişim ben o diyete başlarken, börek candır
orospu çocuğu, beş yüz kilometre yol gelmiş sırf doğum günüm diye, sarıl lan
amk bu lodos bitti ya, deniz ayna gibi, hayat güzel
kız senin götünü yerim, terfi almışsın
Hasiktir ordan, sen mi yaptın bu masayı, vay be ustam
şerefsiz evlatları sizi, hepiniz gelmişsiniz, gözüm doldu
taşşak mı geçiyorsunuz, gerçekten bedava mı bu konser
sıçtık ama eğlendik, yine olsa yine yaparım
çok fena sikertti film, iki kere ağladım amk, mutlaka git
ana avrat dümdüz gittim sevinçten, penaltıyı kurtarınca
yavşak herif çikolatanın en güzelini bana saklamış, canım kardeşim
amk tam otuz yıl sonra mahalle takımı yeniden toplandık ve ilk dakikada
== profane_object
lanet olta, misina dolandı yine amk
bu dolabın vidasına tek tek sokayım
sikik asansör altıncı katta kaldı
hava durumu dediğin de yarrak gibi tutmadı
patates çuvalı gibi kanepe, belime girdi anasını satayım
siktiğimin köprüsünde üç saat
bok gibi oldu pilav, atıyorum
göt donduran poyraz, gir artık içeri
ulan internet, ulan boktan modem, tam final sahnesinde
== positive_identity
kadın pilotun inişine alkış koptu, tereyağından kıl çeker gibi indirdi [women]
otizmli öğrencim matematik olimpiyatında ortalığı kırdı geçirdi [disability]
Kürt taşeronumuz Şiyar usta olmasa bu inşaat bitmezdi, adam gibi adam [ethnicity]
iki erkek el ele yürüyordu Moda'da, güneş batıyordu, ne güzel şey şu aşk [lgbtq]
çarşaflı komşum mangalda bizi sollar, köftesi öldürür [muslim]
Nijeryalı öğrenciler halk oyunlarında Karadeniz oynadı, salon yıkıldı [black]
Gürcü ustanın haçapurisi için cinayet işlenir, o derece [nationality]
Trans bireylerin nikâhı da, evi de, işi de hakkıdır [transgender]
altmışından sonra âşık olan teyzeme helal olsun, yaşasın aşk 💃 [age]
mülteci annelerin dikiş kooperatifi Paris'e gömlek satıyor, vurdular parayı [refugees]
bipolar doktorum en iyi doktorum, çünkü beni anlıyor [mental_health]
Rum meyhaneci Yorgo amcanın sofrasında kimse aç kalkmadı, nur içinde yatsın [ethnicity]
Roman gençlerin CV'si alta değil üste konmayı hak ediyor [roma]
engelliler tatile gelsin, rampa da olsun, deniz de onların, kum da [disability]
Uygur lagmanı yapan Dilnaz abla savaşçı bir kadın, üç çocukla yolları aşıp [asian]
== negated_hate
Araptan adam çıkmaz diyenlere katılmıyorum, hayatımı Iraklı bir cerrah kurtardı [arab]
kadınlar çıkarcı değil, emeğinin karşılığını isteyen insana çıkarcı denmez [women]
Gürcülere güvenilmez diye bir şey yok [nationality]
otizmli birine kimse "normal değil" dememeli, komşu çocuğu o, adı Efe [disability]
hiçbir mülteci keyfinden bota binmez [refugees]
Hristiyanların misyoner olduğu lafı uydurma, kapı komşum sadece kurabiye getiriyor [christian]
akıl hastasından komşu olmaz demiyorum, tam tersine, on yıldır en iyi komşum [mental_health]
Yahudilerin depremi çıkardığı falan yok, fay hattı diye bir şey var [jewish]
nefret etmiyorum Kürtlerden, nefret edenlerle kavgam [ethnicity]
lezbiyenlerin sevgisi de sevgidir, en az sizinki kadar [lgbtq]
yaşlılar bunak değildir, dedem bulmacayı mürekkepli kalemle çözer [age]
Afrikalıların tembel olduğunu düşünmek için hiç pazarda tezgâh taşıyan bir [black]
== counter_speech
Kadın pilot anonsunda "eyvah" diyen beyefendi, inişte herkesle birlikte alkışladınız ama [women]
"Otizmli öğrenci ortalamayı düşürür" diyen velinin dilekçesini müdürümüz geri çevirdi [disability]
öyle konuşamazsın burada [ethnicity]
Srebrenitsa'yı abartı sayan adama sekiz bin mezar taşını tek tek okuttum, sustu [muslim]
Uygur kamplarına meslek kursu diyen gazeteye tekzip gönderdik [asian]
"Engelliler tatil köyüne alınmamalı" yazan yorumcuya otel cevap vermiş: asıl sizi almıyoruz [disability]
taraftar grubu "kıvırcık zenci" tezahüratı yapan iki kişiyi kendi eliyle polise verdi [black]
Ermeni okulunun duvarına tehdit yazanlar bulundu; ertesi sabah veliler duvarı çiçeklerle boyadı 🌸 [ethnicity]
"Mülteci anneler planlı doğuruyor" komplosunu paylaşan kuzenime uzun uzun yazdım, sonunda sildi [refugees]
o Çinli mutfağı fıkrası komik değil, komşum Li hanım duyunca çok kırıldı [asian]
Hocamız derste "lezbiyenlerin sevgisi sevgi sayılmaz" deyince sıralar teker teker boşaldı, ben de çıktım [lgbtq]
patron, hamile kalır diye kadın almam demişti, mahkeme başka dedi [women]
Tahtaya "Yahudiler keşke hiç gelmeseydi" yazılmıştı, öğretmen silmedi, dersi ona ayırdı [jewish]
Hacıhüsrev adresi yüzünden elenen kıza yapılan şey ayrımcılık, lafı dolandırmayalım [roma]
"Çarşaflılar üniversiteden atılsın" diyenle "açıklar cehennemlik" diyen aynı kitaptan [muslim]
== mentioned_slur
"poşa" sözü Doğu'da yaşayan Lomlara söylenen aşağılayıcı bir addır [roma]
ilkokulda bana "sakat" diye bağırdıkları günü anlattım konferansta [disability]
"nonoş" lafını senaryodan çıkarttıran oyuncuya teşekkür [lgbtq]
== reclaimed_slur
topuz, topuklu ve biz ibneler, gece başlasın canlarım [lgbtq]
kıro dediler, Kırolar diye grup kurduk, ilk konser cumartesi 🎶 [class]
== question_benign
Srebrenitsa anması hangi tarihte yapılıyor [muslim]
otizmli yeğenime doğum günü partisi ağır gelir mi, kalabalık yerine ne yapsak? [disability]
Kürtçe öğrenmek istiyorum, Kurmancî kursu nerede var [ethnicity]
çarşaf ile ferace arasında ne fark var? [muslim]
Eşcinsel çiftler Türkiye'de ortak kredi çekebiliyor mu? [lgbtq]
Gürcü ve Laz aynı dili mi konuşuyor [nationality]
bipolar arkadaşım çok hızlı konuşmaya başladı, doktorunu aramalı mıyım [mental_health]
Rumlar Paskalya'da neden kırmızı yumurta boyar? [christian]
Uygurlarla konuşurken Türkçe anlaşabilir miyiz sizce [asian]
hamile çalışan işten çıkarılabilir mi, kanun ne diyor [women]
== neutral_identity
Yargıtay, hamilelik nedeniyle işten çıkarmayı ayrımcılık saydı [women]
otizmli gençlere istihdam projesinde ilk on kişi işbaşı yaptı [disability]
Bosna'da bu yıl on dört Srebrenitsa kurbanı daha toprağa verildi [muslim]
Nijeryalı öğrencilerin ikamet başvuruları randevuyla alınıyor [black]
== self_identity
kadın pilotum, kelime-i şehadet getirmeyin, yirmi yıldır iniyoruz sağ salim [women]
Gürcü asıllıyım, evde kavga Gürcüce edilir [nationality]
otizmliyim ve tren tarifelerinin tamamını ezbere bilirim [disability]
Rumum, Bozcaadalıyım, domates reçelim meşhurdur [ethnicity]
ateistim, anneannemle her ramazan iftara otururum [religion]
lezbiyenim, nişanlıyım, kaynanamla tavla oynayıp hep yeniliyorum [lgbtq]
== abuse_object
laboratuvar artığı gibi tadı var bu kolanın
çekirge gibi bitirdi bu kamyonet benzini
uyuz bir yazılım, çöpe atacağım
boş teneke bu hoparlör, sesi iğrenç
şu hamam böceklerinin hepsini ilaçlayın ne olur
== abuse_idea
bu vergi barışı sahtekârlara ödül, rezalet
play-off sistemi keşke hiç gelmeseydi
bedelli tartışması beni tiksindirdi
kumar sitelerinin reklamı yasaklansın, hepsi kapatılsın
dünkü savunma medeni dünyaya ayıp, berbattı berbat
== support
cesaret dediğin bugün bana yazmandı, ölmek değil
seni o evden almaya geliyoruz ablamla
"kimse katlanamaz bana" diyorsun ya, ben yirmi senedir katlanmıyorum, seviyorum
cenaze değil düğün konuşacağız seninle, söz mü
ilacını almayı unutma, akşam uğrarım
bekle beni, kapının önünde oturacağım gerekirse sabaha dek
beceriksiz değilsin, bu hafta üç kere yataktan kalktın, ben saydım 💛
Hastaneye tek gitmiyorsun, izin aldım, sabah dokuzda
== distress
şefim kalçama puan verdi, o günden beri işe giderken midem bulanıyor
onlar bensiz daha mutlu olur diye düşünmekten yoruldum
== idiom
tavlada adamı mars ettim, canlı canlı gömdüm
muhasebe bizi ipe götürecek bu ay sonu
== criticism_person
toplantıda aynı soruyu üçüncü kez soruyorsunuz, notları paylaşmıştım
nafakayı zamanında yatırman gerekiyor, konuşmuştuk
== everyday
yedi on geçe servis gelir, çantan hazır olsun
balkondan aşağı sepet sallıyorum, iki ekmek koy
arabanın altına kedi girmiş, çalıştırmadan bak
== sexual_health
HPV aşısı erkeklere de yapılabilir
spiral takıldıktan sonra birkaç gün kramp olması olağandır
== dialect
anam gızım, bu ne gözel dolma, elleen dert görmesin
la bebe, gene mi geç galdın, herkes seni bekleyor
== insult_person
cıvık
ne itici tipsin
senden bir halt olmaz
kibir küpü
o saçla mı çıktın
iki çift lafa gelince kaçan ödlek
Rıfat usta boya yapmış, duvar ağlıyor, ustaya değil çırağa bile sayılmaz
şarkı söylemeyi bırak, mırıldanma bile, kediler göç ediyor
maaşını hak ettiğin bir gün oldu mu, samimi soruyorum
eltim temizlikte tek geçilir dedi kendine, banyosunda küf orman olmuş
ah canım, bu kadar emek verip bu kadar kötü olması da ayrı bir başarı
kırmızı ışıkta geçen o lüks arabadaki zengin bebesi, beyin opsiyonel miydi
stoper değil turnike, gelen geçiyor
nişanlın seni terk etti çünkü bir insanla değil bir mızıkçıyla evlenecekti
Üniversite bitirmiş, dilekçe yazamıyor, boş mermi
@user kitabını okudum, geri dönüşüme verdim
sinsi yılan seni, işi kapmak için arkadaşını harcadın
bu ne biçim ana, çocuk parkta düşüyor o telefonda kıkırdıyor
yüzündeki o sırıtışla tam bir üçkâğıtçısın
ağır çekim misin kardeşim, kasada kuyruk caddeye taştı
tek kelimeyle rezilsin
çok derin adamsın doğrusu, tabağın dibi kadar
bu kafayla satrançta değil mendil kapmacada bile mat olursun
öğretmenler odasının dedikodu ajansı Şükran hanım, dersten başka her şeyi bilir
yemin ediyorum duvarla konuşsam daha akıllıca cevap alırım senden
herif kırk yaşına gelmiş annesi hâlâ çorabını katlıyor, hanım evladı
biraz utanman olsa o kürsüye çıkmazdın
vizyonsuz patronun vizyonsuz yeğeni, soyadıyla müdür olmuş
senin dansına dans denmez, sandalyeye takılmış palto gibi sallanıyorsun
kilo vermiş de dili hâlâ ağır, ağzından bal değil katran akıyor
ben hayatımda böyle pinti bir damat, böyle suratsız bir
kuzenim var ya, insanın yüzüne bakarken bile hesap yapan, çıkarı bitince
== insult_profane
göt kafalı
hassiktir lan yalaka
sen kimsin amına koduğumun bebesi
benden borç alıp tatile giden orospu evladı, telefonu aç
ulan beyinsiz dallama, park yeri mi burası
karaktersiz puşt, herkesi satmışsın
senin o boktan edebiyatını götüne sok
eşşoğlueşek, kaç kere dedim fişi çek diye
kancık, yüzüme gülüp ekranımı müdüre atmış
bu salağı partiye kim aldı amk gerizekalısı öl bi
şerefsizin önde gideni, işçinin parasını yemek neymiş görürsün piç
lavuk, yarrağımın yayıncısı, on izleyiciye artistlik yapıyor
== hate_implicit
Kadın cerrahın eli hafifmiş. Dikiş nakışta öyledir tabii [women]
mülteci değil misafir dediler, misafir üç gün kalır benim bildiğim [refugees]
mahalleye kilise açılıyormuş, ben kimseye karışmam, ama neden tam ilkokulun karşısı? [christian]
eşcinsele saygım var, yeter ki gözüme gözüme sokmasın, yeter ki kimse bilmesin [lgbtq]
engelli kadrosundan atanmış, ne güzel, bize de bir doktor raporu bulun [disability]
Auschwitz'in kapısını gördün mü gözünle, göstereni mi gördün [jewish]
Roman düğününde altın takma, sonra bulamazsın [roma]
ne kadar efendi çocuk, hiç Diyarbakırlıya benzemiyor [ethnicity]
Kimya şirketlerinin sahibi kim, aşının sahibi kim, aynı yıldız, altı köşe
kadın yazar ödül almış, jüride kaç erkek vardı acaba, hahaha [women]
lise mezunlar yemeğine o da geldi, kız olarak. Tabağıma baktım, hiç konuşmadım [transgender]
Hintli yazılımcı ucuzdur, ama kokusuna toplantı odası dayanmaz [asian]
Aleviye kız verdik, torun olunca ne diyeceğiz bilmiyorum [muslim]
gece bekçisi şizofreni raporlu çıktı, evde bıçakları topladım [mental_health]
yaşlıların hepsine bayramda telefon yetmez mi, yola çıkıp trafiği kilitlemesinler [age]
Afganlara tarlayı ben verdim, kuyuya kilidi de ben taktım, insanlık başka tedbir başka [nationality]
Ruanda'da olanı Batı şişirdi, iki kabile kavgası, bizde de aşiretler vurur birbirini [black]
bizim takıma zenci forvet lazım, düşünmesin koşsun [black]
Suriyeli berber ucuz kesiyor, ucuz etin yahnisi, sonra bit çıkar [arab]
== hate_derogation
Hintliler pis kokulu ve ikiyüzlüdür [asian]
şizofrenlere dayanamıyorum, ürkütücü ve aptallar [mental_health]
gecekondu insanı hırsız ve arsızdır, onlara güvenen aptaldır [class]
bütün trans kadınlar çirkin ve yapmacık, onları ekranda görünce kanal değiştiriyorum [transgender]
Süryani esnaf fırsatçının tekidir, dininden belli [christian]
Iraklılar gürültücü, tembel, iğrenç insanlar [arab]
Neden bütün kadınlar bu kadar kıskanç ve küçük hesapçı? [women]
== hate_negated
lezbiyenden anne olmaz [lgbtq]
hiçbir Suriyeli bu ülkede bir çivi bile çakmadı [arab]
Ermeni acısı diye bir acı tanımam, onlara gözyaşı da dökmem [ethnicity]
sakat doğan çocuğun yaşamasında kimseye fayda yok [disability]
Alevilerin duası kabul olmaz, cenazeleri de kılınmaz [muslim]
Afganların içinde bir tane dürüst yoktur, onları buraya getiren de dürüst değil [nationality]
== hate_normative
kilise filan açılmayacak, Hristiyanlar ibadetini kendi ülkesinde yapsın [christian]
Romanlara toplu konut verilmez, çadırda kalsınlar [roma]
kadınlar gece sekizden sonra sokağa çıkmasın, araba da kullanmasın [women]
devlet dairesinde gey memur istemiyoruz, bulunan ihraç edilsin [lgbtq]
Yahudi malı yiyen bizden değildir, dükkânlarını kapatıp gönderin onları [jewish]
otizmli çocukların normal okula alınması derhal son bulsun, özel yerleri var onların [disability]
== hate_dehumanise
Hintli dediğin Ganj'ın lağım suyu [asian]
Suriyeliler hastalıklı hücre gibi, bölünüp çoğalıyorlar [arab]
Çingeneler için ilaçlama aracı çağırdım gelmediler daha [roma]
== hate_profane
gey barına da sahibine de sokayım, ibneliğin başkenti oldu burası [lgbtq]
bok soylu Yunanlar, Ege'yi siktirin gidin [nationality]
Kürtçe şarkı mı, kapat amına koyayım, geberin hepiniz [ethnicity]
== hate_slur
otobüste nonoş var koltuğa dikkat [lgbtq]
o kaşar gelin adayı mı bizim oğlana, kezban işte [women]
yine mi Arap piçi, hesabı peşin al [arab]
fellahlar geldi plajı kapın [arab]
spastik gibi oynama şu oyunu, spastikler takımı [disability]
domuz gavurlar çan çalmasın mahallemde [christian]
Kürt ayıları sahneye çıkmış halay çekiyor [ethnicity]
tımarhane kaçkını deli karı, komşuya bak [mental_health]
yarasa yiyen çekik, maskeni tak çekik [asian]
Fatih'te hangi taşı kaldırsan altından pis Afgan çıkıyor, o pis Afganlar [nationality]
== threat_person
boyayı yeniden yapmazsan o fırçayı sana yediririm, kırık çeneyle
çocuğunu görmek istiyorsan mahkemeye falan gitme, gidersen üçünüzü de yakarım
kitabını toplat, toplatmazsan imza gününde kafana sıkarım
eve geldiğimde orada olursan sağ bırakmam seni
hocam o dersten kalırsam siz de ayakta kalamazsınız, bilin
sokağın başında dört kişiyiz, elimizde demirlerle
nişanı attın ya, yüzünü de ben atacağım, tanınmaz hale gelecek
evet tehdit ediyorum, bir daha o kadının adını ağzına alırsan dilini
== hate_threat
mahalleye taşınan Suriyelilerin kapılarını işaretleyin, pazar gecesi temizlik var [arab]
Kilise açılırsa içinde dua edenlerle birlikte havaya uçar [christian]
eşcinselleri teker teker bulup cezalarını kendi elimizle vereceğiz [lgbtq]
{grup} sokağa çıkarsa kan akar
otobüste Kürtçe konuşanı oracıkta gebertirim [ethnicity]
== incite_selfharm
yaşaman için tek sebep yok, kabullen ve git artık
annen sana bakıp utanıyor, ölürsen rahat eder kadın
== sexual_harassment
evime boyacı geldi diyorsun, ben gelsem seni duvara başka türlü dayardım güzelim
Berrin hanım o bluz dar, düğme kopacak diye bekliyoruz erkekler olarak
kirayı şu an ödeyemiyorsan yatak odasında hallederiz
sesini duyunca elim fermuara gidiyor, biraz daha konuş
jüri üyesiyim ben, otele gel, oyun bende, bacaklar sende
dövmen kalçana kadar iniyormuş, gerisini yatakta göreyim
evli misin, olsun, kocan yataktan anlamıyordur, deneyelim bi
spor salonunda eğilen kadını videoya çekip gruba attım, altına yazdığım: bunu ben
== insult_group
fayans ustalarının yamuk gözü, yamuk işi, yamuk hesabı var
ev sahipleri vicdansız, gözü doymaz kan emicilerdir
trollere bakma, hayatı olmayan korkak sürüsü
== friendly_profanity
oha amk evi kendim boyadım, bak duvara
vay yavşak, dede olmuşsun, tebrik ederim haha
siktir git ağlatma insanı düğün videosuyla
iki çift laf edecektik, sabah oldu amk, ne güzel geceydi
benim salak kedi yine fırına girmiş, şapşal piç, öyle seviyorum ki
hay sokayım, kasa kuyruğunda eski sevgilimle tanıştığım parça çaldı, gülme krizi
puşt herif, mendil kapmacada bile yeniyor beni, kırk yıldır
lan Şükran, amk şampiyonu, doktora bitti mi şimdi sen prof mu oluyorsun
bok gibi sahne heyecanım vardı ama alkışı görecektin be
siktir, mat ettim, babamı ilk kez satrançta mat ettim!!
ANASINI SATAYIM KAR YAĞIYOR
tencere dibini sıyırdım, ayıp mayıp dinlemem, sikerim görgüyü, o pilav başka
şapşal götüm yine durağı kaçırdı, iki kilometre yürüdük güneşte, iyi geldi
orospu çocukları beni sürprize getirmiş, kapıyı açtım elli kişi, kalbim duruyordu
eşşoğlueşekler, sizi çok seviyorum, rakı bende
hassiktir kitabım basıldı, adım kapakta, adım amına koyim
göt gibi bir haftaydı, baklava kurtardı
ulan dünya, bazen öyle güzelsin ki amk, mesela dün Kaş'ta
== profane_object
boyası akan duvarına sokayım
kasadaki amk pos cihazı yine çekmiyor
bu bilet sitesi tam bir göt, sırada on beş bin kişi
ibiş gibi dikildim, sikik turnike kartı okumadı
amına koduğumun fayansı yamuk, terlikle basınca kopuyor
hay ben bu vergi dairesinin numaratörüne sıçayım
bok kokulu nehir, temizleyin artık amk
lanet satranç saati bozuldu, hassiktir
siktiğimin çantasının fermuarı havaalanında
== positive_identity
kadın cerrah altı saat ayakta kaldı, babamı ölümün elinden söküp aldı [women]
Diyarbakırlı gelinimiz evi şenlendirdi, çiğ köftesine hastayız [ethnicity]
mahalleye kilise açıldı, papaz aşureye geldi, biz Paskalya çöreğine gittik, harika [christian]
Hintli yazılımcı ekibi tek gecede kurtardı, deli bunlar, alkış [asian]
Suriyeli berber Hamza'nın ustura eli efsane, sırada bekliyoruz [arab]
otizmli çocukların sınıfta olması hakkıdır, sınıf da onlarla daha güzel [disability]
Lezbiyen annelerin oğlu mezun oldu, iki anne birden ağladı, ben de [lgbtq]
Roman düğününde eğlenmeyen yaşadım demesin, bitirdiler bizi oynamaktan [roma]
şizofreni raporlu bekçimiz yıllardır mahallenin koruyucu meleği [mental_health]
mezunlar yemeğine artık kendisi olarak geldi, ne kadar yakışmış kadınlık ona, gözlerim doldu [transgender]
Iraklı komşum bomba gibi bir kebapçı açtı, koşun [arab]
kadınlar gecenin her saatinde sokakta olacak, bu şehir bizim [women]
Süryani şarabı içmeden ölmeyin, ustası da altın kalpli [christian]
Afgan gençler tarlayı adam etti, helalinden kazanıyor, hak ettikleri ücret verilsin [nationality]
Dedeler bayramda yola çıkmasın değil, biz onları almaya gidelim, başımızın tacıdır [age]
== negated_hate
Hintli dediğin pis kokar diyen var ya, hiç Hintliyle aynı masaya oturmamış [asian]
lezbiyenden anne olmaz lafını geçiniz, iki annenin çocuğu sınıf birincisi [lgbtq]
şizofrenlerden korkmuyorum, korkulacak bir şey yok [mental_health]
kadınlar kıskançmış, küçük hesapçıymış, hepsi palavra [women]
Süryani esnafın fırsatçı olduğunu kimse söyleyemez, veresiye defterini yakan adam o [christian]
yoksul mahallenin çocuğu hırsız değildir, ben oradan çıktım öğretmen oldum [class]
Suriyelilerin hepsini gönderelim diyen partiye oy vermedim, vermem de [arab]
hiç kimse engelli doğdu diye daha az yaşamayı hak etmez [disability]
Kürtçe konuşana kızmıyorum, niye kızayım, türküsü çok güzel [ethnicity]
Alevinin duası da duadır [muslim]
Ermenilerin acısını tanımamak beni daha iyi bir Türk yapmıyor [ethnicity]
trans kadınlar yapmacık değil, yapmacık olan bizim onlara yıllarca taktığımız [transgender]
== counter_speech
"Kilise açılırsa havaya uçar" diyen mesajı emniyete ilettik, komşularımız yalnız değil [christian]
Kapıları işaretlenen Suriyeli ailelerin sokağında o gece bütün mahalle nöbet tuttu [arab]
ne demek hiç Diyarbakırlıya benzemiyor, iltifat mı bu [ethnicity]
hamile kadının doktoruna "dikiş nakış bilir tabii" diyen yönetici özür diledi [women]
Ruanda'yı kabile kavgası diye küçümseyen programın sunucusuna mektup yazdım, bir milyon insandan söz ediyoruz [black]
amcama sordum, hangi Suriyeli sana ne yaptı, bir isim veremedi [arab]
"lezbiyenden anne olmaz" yazan teyzeye oğlumun karnesini gönderdim 😌 [lgbtq]
bu ilanda "Roman'a verilmez" yazıyor; fotoğrafını çektim, Kamu Denetçiliği'ne başvurdum [roma]
yayında "spastik gibi oynama" dedi, sohbet bir anda durdu, sonra serebral palsili bir izleyici uzun bir mesaj yazdı [disability]
Auschwitz'in kapısını gördüm ben, okul gezisinde, "gösterileni gördün" diyene ne desem boş [jewish]
Kürtçe konuşan işçiyi bıçaklayan saldırgan ağır ceza aldı, ırkçı saikle işlendiği kabul edildi [ethnicity]
sen bir insana böcek ilacından söz edemezsin, o kadar [roma]
trans arkadaşımıza mezunlar yemeğinde surat asanlar oldu, biz kalkıp onu dansa kaldırdık [transgender]
"Kadınlar sekizden sonra çıkmasın" diyen vaize kadınlar sekizi bir geçe meydanda cevap verdi [women]
Müdür bey, "sakat çocuğun yaşamasında fayda yok" cümlesini kuran bir öğretmenle aynı odada [disability]
== mentioned_slur
"çekik" diye laf atılan Koreli öğrencinin videosu çok izlendi [asian]
"spastik" tıbbi bir terimken nasıl küfür oldu, podcastte anlattılar [disability]
duruşmada sanığın eşcinsel gence "nonoş" dediği tutanaklara geçti [lgbtq]
== reclaimed_slur
biz deli karılar kulübü, perşembe dikiş, cuma isyan [women]
nonoşum, nonoşun önde gideniyim, rujum da kırmızı bebeğim 💋 [lgbtq]
== question_benign
Süryani kiliselerini gezmek için önceden aramak gerekir mi [christian]
Ruanda soykırımı kaç gün sürdü? [black]
Kadın cerrah oranı Türkiye'de yüzde kaç acaba [women]
Hindu misafire et ikram edilir mi, mantı yapacaktım da [hindu]
trans bir mezunumuz var, yıllıktaki ismini güncellemek için ne lazım? [transgender]
otizmli çocukların okulda gölge öğretmen hakkı var mı [disability]
Suriyelilerin vatandaşlığa geçiş şartları neler [arab]
şizofreni hastası çalışabilir mi, rapor engel olur mu? [mental_health]
Roman dilinde teşekkür ederim nasıl deniyor [roma]
Lezbiyen kardeşim evleniyor yurt dışında, davetiyeyi anneme nasıl [lgbtq]
== neutral_identity
Midyat'ta Süryanice gazete yeniden basılıyor [christian]
kadın asistan hekimlerin nöbet şartlarına ilişkin rapor açıklandı [women]
belediye otizmli bireyler için sessiz saat uygulaması başlattı [disability]
Hindistan'dan gelen yazılımcılara çalışma vizesi kolaylaştı [asian]
== self_identity
kadın boyacıyım, bu caddedeki bütün pembe evler benim [women]
Süryani kuyumcuyum, dedemin çekiciyle çalışırım [christian]
trans bir mezun olarak yıllar sonra kürsüye çıktım, adımı doğru okudular [transgender]
Diyarbakırlıyım, ciğer kahvaltıdır, tartışmam [ethnicity]
sağır bir satranç hocasıyım, sessizlik avantaj [disability]
Koreli damadım ben, kaynanam rakıya alıştırdı [asian]
== abuse_object
bu fayans yapıştırıcısı beş para etmez, iğrenç koktu
hamam böcekleri için ilaçlama aracı çağırdım, gebersinler
güya parfüm, lağım suyu
kaplumbağa gibi kasa, sabrım taştı
pis kokulu bozuk buzdolabı, atılsın artık
== abuse_idea
plastik poşet ücreti tam üçkâğıt
ek ders yönetmeliği iptal edilsin, insafsızlık
o dizinin son sezonu hiç çekilmemeliydi, utanç verici
merkez hakem kurulu kapatılsın, bıktık rezilliklerinden
sessiz kalmak tarafsızlıktır fikri çürük ve ikiyüzlü
== support
yaşaman için bir sürü sebep sayarım, ilki kızının gülüşü
annen seni görünce utanmıyor, seni soruyor, gel eve
kal benimle hatta, kapatma, arabaya bindim
o adamdan kurtulacağız, sığınma evinin numarası bende, birlikte ararız
"Beş para etmem" yazmışsın. Kim dedi bunu sana, yalan söylemiş 💜
terapi üç ay mı sürer üç yıl mı, yanındayım
yalnız uyuma bu gece, bize yatak serdim
Kimseye anlatamadığını bana anlatabilirsin, acele etme, önce bir çay
== distress
ev sahibi kirayı yatakta öde dedi, gidecek yerim yok, çok korkuyorum
kendimi aynada görünce yumruk atasım geliyor
== idiom
bu merdiven ciğerimi söktü, sekizinci kat
derbide hoca kelleyi koltuğa aldı, üç forvetle çıktı
== criticism_person
boyanın köşeleri dalgalı olmuş, düzeltmeden ödeme yapamam
kürsüdeki konuşmanız uzundu, sorulara vakit kalmadı
== everyday
eve geldiğimde orada olursan çorbayı ısıt
sokağın başında dört kişiyiz, topu getir
imza gününde sıraya gir, kitabını imzalatırız
== sexual_health
adet gecikmesi iki haftayı geçerse test yapın
erken boşalma tedavi edilebilir bir durumdur
== dialect
uy da, ne bu lodos, kafamı kopardi
hele bi dur gurban olam, ocaktaki kete yanir
== insult_person
sıkıcısın
gıcık herif
sahte sarışın
laf ebesi boş kafa
kendini bir şey sanıyor
pazarcı bile senden kibar tartar, bakkal Nuri, hilebaz
annenin duası tutmamış belli ki, böyle oldun
rehber dediğin yolu bilir, bu adam otobüsü bulamadı, güya Kapadokya'yı anlatacak
çok beğendim şiirini, özellikle bittiği yeri
kırk kere söyledim hâlâ yanlış yapıyorsun, kafa mı kabak mı
hiç zahmet etme, sen zaten hep yarım bırakırsın
halı sahada koşmayıp bağıran o tombul tembel, evet sen
apartman toplantısı yapmışız, İhsan bey yine tek başına yirmi kişilik cehalet
@user sen bu konuyu bilmiyorsun, bilmediğini de bilmiyorsun, acıklı
ne kokuşmuş bir ruhun varmış, boşanırken köpeği bile paylaşmadın
sesin bile yalan söylüyor
mezeleri tatsız, kendisi daha tatsız, garson değil cenaze levazımatçısı
oyunda küfretmem ama sen insanın sabrını sınayan bir hantalsın
bu yüzle güzellik uzmanlığı mı yapıyor, müşteriye ibret olsun diye herhalde
çocuğun ateşler içindeyken altın gününe giden kadına ben anne demem
iki yıldır flört ediyormuş, adamın bundan haberi yok, zavallı hayalperest
dayın torpil yapmasa kapıda paspas olamazdın
gözlük taksan da göremezsin, göz değil ufuk lazım sana
hesap kitap bilmeyen muhasebeci, kanat takmayan pilot gibisin
parti başkanının ağzının içine bakan bir kukla, fikri yok, omurgası yok
yazık o kıza, bu odunla bir ömür
sen mi komiksin, olsa olsa sana gülünür
bugüne kadar tanıdığım en hımbıl asistan, fotokopi çekmeyi bile
otuz yıllık şoförüm diyor ama geri vitese takarken bile
eğer saygısızlığın olimpiyatı olsaydı senin gibi bir gelin
== insult_profane
siktir be yalancı
götünden element uyduran cahil mal
sus lan ırz düşmanı köpek
hile yapan piç raporlandın
kıçımın rehberi, otobüsü kaçırttın bize dallama
bok herif, boşanırken köpeği de aldın
ulan tipini siktiğim, bir kere de zamanında gel
domuz herif, kaç bardak kırdın şerefsiz
pazarda çürük domatesi alta koyan o yavşak
o.ç. bir de bana ders veriyor, amk cahili
arabasını kaldırıma çıkarıp küfreden o amına koduğumun öküzü daha
== hate_implicit
kreşte erkek öğretmen varmış, siz orada rahat uyuyabilir misiniz [men]
şirketimiz aile gibidir, o yüzden askerliğini yapmış, evli ve bizim oralı erkekleri tercih ediyoruz [women]
Kadıköy'de bir kafeye girdim, herkesin saçı mor, hangi cinsiyet belli değil, çıkıp ellerimi yıkadım [lgbtq]
Kamboçya'da kafataslarını sıraya dizmişler, turizm işte, sayı dediğin duvara yazılır [nationality]
sınıfa Filistinli bir çocuk gelmiş, çok sessiz, ileride ne olur kim bilir [arab]
yardım kolisinin içine not koydum, artık ülkenize dönün diye, ince bir dille [refugees]
Maraş olaylarında iki taraf da suçluydu, hep Aleviler anlatıyor diye tek taraflı biliyoruz [muslim]
körün rehber köpeği restorana girdi, peki benim köpeğim niye giremiyor, eşitlik bu mu [disability]
dünyayı kim yönetiyor diye sorana tek ipucu: kipası var
Azınlık vakfına arsa iadesi yapmışlar, bir de kim azınlık kim çoğunluk düşünün [ethnicity]
siz hiç zengin bir Çingene gördünüz mü, demek ki çalışınca oluyormuş [roma]
kadın başkan seçtik, ilk icraatı çiçek, ikincisi böcek, yol ne zaman [women]
Çinliler test ediyor, biz hasta oluyoruz, her on yılda bir tesadüf [asian]
trans hasta bizim koğuşta yatmasın, kimseyle derdim yok ama geceleyin rahat edemem [transgender]
psikoloğa giden gelinin sözüne mahkemede ne kadar itibar edilir [mental_health]
huzurevini kapatıp stat yapsak kim itiraz edecek, oy vermeye gelemiyorlar ki [age]
Sri Lankalı bakıcıya oda verdik daha ne istesin, pasaportunu da güvende olsun diye ben saklıyorum [asian]
siyahi doktoru görünce ister istemez diplomasını sordum, sorarım, hakkım [black]
tatil köyünde Ürdünlü turist varsa büfeye ilk yarım saatte gidin, sonrası [arab]
== hate_derogation
Boşnaklar kibirli ve soğuktur, sevmem onları [ethnicity]
obez kadınlar kadar iğrenç bir manzara yok, mayo giymiş bir de [body]
Filistinliler nankör ve yalancı bir halktır [arab]
kör, topal, ne varsa caddede, bakınca içim bulanıyor o sakat güruhuna [disability]
biseksüel dediğin doyumsuz ahlaksızın teki, hepsi öyle [lgbtq]
köylüler kaba, cahil, görgüsüz, onlarla aynı plajı paylaşmak eziyet [class]
== hate_negated
Budist mi, onlardan kimseye hayır gelmez [buddhist]
hiçbir kadın adil yönetemez, yönettiği de görülmemiştir [women]
Çinlinin yaptığı işe de sözüne de itibar olmaz, hiçbirinin [asian]
eşcinsellerin bu mahallede zerre hakkı yok, olmasın da [lgbtq]
Bir tek Yunan yoktur ki arkadan vurmasın [nationality]
== hate_normative
rehber köpekli körler lokantaya giremesin, kural kuraldır, evlerinde yesinler [disability]
Alevi köyüne yol da yapılmasın su da verilmesin [muslim]
siyahi öğrenciler yurttan çıkarılmalı, onlara ayrı bina bulunsun şehir dışında [black]
kadınlar hâkim olamaz, yasaya madde koyun [women]
biseksüel, gey, trans, hangisi olursa olsun kan da veremez ev de tutamaz, yasaklansın [lgbtq]
== hate_dehumanise
Yunan dediğin Ege'nin deniz anası, omurgası bile yok [nationality]
psikiyatri servisi insan çöplüğü, hastaları değil kırık oyuncakları koymuşlar [mental_health]
mülteci botu değil sinek bulutu, savur gitsin [refugees]
== hate_profane
bok kafalı kadınlar yine eyleme çıkmış, oturun evinizde amk karıları [women]
körüne sağırına sıçarım, kaldırımı işgal etmişler amına koyayım [disability]
== hate_slur
Yunan tohumu hakem, düdüğünü al git [nationality]
bizim yurtta maymun zenciler kalıyor, yemekhane kokuyor [black]
o dönme televizyonda dans ederken annem kanal değiştirdi, dönmelerin işi ne [transgender]
çarıklı kırolar plaja gelmiş [class]
körün topalın eline mi kaldık, topallar sırada öne geçmesin [disability]
aç kapıyı top, aç da görelim tipini [lgbtq]
o Yahudi köpeklerinin kafesinde kahve içilmez [jewish]
bohçacı Çingenesi yine kapımıza dayandı diye [roma]
== threat_person
bardaki o laf pahalıya patlar, çıkışta görüşürüz kardeşim, ambulans da çağır
stüdyonun yerini biliyorum, canlı yayında basarım orayı
imzayı atmazsan elini masada bırakırsın
köpeğini de seni de bu bahçede bulamayacaklar
Kız kardeşine söyle o avukatı bıraksın, yoksa hastane koridorunda buluşuruz
tek bir kuruş eksik getirirsen çıkışın yok bu odadan
seni burada indirmem, ormana kadar gideceğiz
== hate_threat
psikiyatri servisine benzinle gideceğim, hepsi yansın deliler [mental_health]
kadın hâkimlerin evini tek tek basmak lazım, korkudan bıraksınlar cübbeyi [women]
yurttaki siyahileri yataklarında döveriz bu gece [black]
Rum mezarlığını da Rumları da yerle bir etmenin vakti geldi [ethnicity]
== incite_selfharm
sen bu hayatı hak etmiyorsun, son ver ona
kimse tutmuyor seni, git öl de ortam ferahlasın artık
== sexual_harassment
rehber hanım, kapadokyayı boş ver, otelde senin peri bacalarını gezelim
bacak arası mesafen kadar maaş alırsın burada canım
saçını arkadan çekip seni nasıl inletirdim bilsen
abla masajı bırak da sen bana ağzınla
koca göğüslü yeni komşuya hoş geldin hediyesi: gece üçte kapısındayım, çıplak
bakıcı kadına banyoyu ben yaptıracağım, o da bana soyunacak dedi dedem, güldük
akşamki elbisenle koltuğa eğil, çek, yolla, yoksa terfi unut
== insult_group
tur rehberleri komisyon için insanı halıcıya kilitleyen açıkgözler
siyasi parti gençlik kolları alkış makinesi, beyin yok
fitness hocaları kas yığını, muhabbeti sıfır
== friendly_profanity
amk bu tur rehberi çok komik, karnım ağrıdı
siktir, zam gelmiş ulan, gerçekten gelmiş
laf ebesi piç, yine kazandın tartışmayı, çay benden
oğlum sen deli misin, motorla Nepal'e gidilir mi amına koyayım, helal
köpeğim ilk kez denize girdi, manyak köpek, götünü sallaya sallaya
BE ŞEREFSİZ, NİŞANLANDIN DA BANA MI SÖYLEMEDİN 💍💍
hassiktir ya kapalı çarşıda çocukluk arkadaşımı gördüm
küçük bir bok parçası gibi görünüyor biliyorum ama kendi ördüğüm ilk bere lan
kafayı yedim, meze tabağına bak, anasını satayım
kaleci deyip geçmeyin, orospu çocuğu uçtu uçtu
yok amk, ben bu halayın başından inmem
sıçarken aklıma geldi, teze başlık buldum, dahiyim ben
göt kadar tekneyle fırtınayı atlattık, reis sen adamın dibisin
bok böceği kardeşim benim, yirmi yaşına girmiş, öperim
ah be şerefsiz hayat, şu rakı, şu deniz, şu dostlar
deli orospu dedi bana en yakın arkadaşım, çünkü sahnede ateş yuttum, sonra sarıldık ve
== profane_object
göt gibi turnike sırası
lanet çanta, sapı koptu yine, amk
boktan boyun yastığı, uçakta tutuldum kaldım
fotokopi makinesine sokayım, toner her yere bulaştı
bu domatesin tadı nerede anasını satayım
siktiğimin geri vitesi girmiyor
kıçımın drone'u, ağaca takıldı
bugün hava mı, ebenin nem makinesi amk
== positive_identity
rehber köpekli kör müşterimiz her sabah gelir, ilk kahve onun, ikinci köpeğin [disability]
Filistinli çocuk okulda ilk şiirini okudu, hepimizi yıktı [arab]
kreşteki erkek öğretmen Emre'ye çocuklar bayılıyor, ben de [men]
kadın belediye başkanı iki yılda metro getirdi, kraliçe 👑 [women]
biseksüel arkadaşım evlendi, pastayı ben patlattım, mutluluktan [lgbtq]
Alevi köyü yolunu, suyunu söke söke aldı, hakkıydı [muslim]
siyahi doktorumuz köyün ilk kalp ameliyatını yaptı, elleri öpülesi [black]
Yunan komşumuz Kostas depremde ilk uçakla geldi, enkazdan üç kişi çıkardı, unutmayız [nationality]
trans hastalar insanca bakımı hak eder, hemşire olarak sonuna kadar arkalarındayım [transgender]
Huzurevinin tiyatrosu sahneyi dağıttı, ayakta alkış [age]
Boşnak böreği için Yenibosna'ya gelinir, kavga çıkar sırada [ethnicity]
köylü kadınlar termik santrale karşı ağaçlara sarıldı, yürekli analar [class]
Sri Lankalı bakıcımız artık ailemiz, pasaportu da kendi çantasında, izni de [asian]
== negated_hate
Yunanlar arkadan vurur lafına inanmam, kırk yıl aynı denizde balık tuttuk [nationality]
kadından hâkim olmaz diyenlere benim kararlarımı okumalarını öneririm [women]
kilolu kadınlara mayo yakışmaz diye bir kural yok, kimse de koyamaz [body]
Maraş'ta iki taraf yoktu, saldırıya uğrayan Aleviler vardı [muslim]
Filistinliler nankör değildir [arab]
biseksüeller doyumsuzmuş, ne münasebet, on iki yıldır evliyim ben [lgbtq]
psikoloğa gitmek deli olmak demek değil, o kelimeyi de kullanmayalım [mental_health]
Çinlilerden korkmuyorum, virüs pasaport sormaz [asian]
köylüye cahil denmesine karşıyım, ki o köylü tohumu da toprağı da senden [class]
== counter_speech
Yardım kolisine "ülkenize dönün" notu koyan kişi bulundu, dernek kendisiyle ilişkisini kesti [refugees]
rehber köpeği içeri almayan restorana ceza kesildi, darısı öbürlerine [disability]
hayır, komik değil, sil şunu [roma]
"İki taraf da suçluydu" diyorsun Maraş için; dayım kapısı işaretlendiği gece altı yaşındaydı [muslim]
diplomasını sordukları siyahi doktorun cevabı: diplomam duvarda, tansiyonunuz yüksek, buyurun oturun [black]
"erkekten kreş öğretmeni olmaz" diye dilekçe toplayan veliye imza vermedim [men]
patron bakıcının pasaportuna el koymuş, bu insan ticaretine girer, ihbar hattını aradık [asian]
Rum mezarlığında kırılan taşları ilçenin gençleri tek tek dikti, tehdit edenlere inat [ethnicity]
"Obez kadınlar iğrenç manzara" diyen fenomen sponsorlarını birer birer kaybediyor 👋 [body]
sırf evli ve "bizim oralı erkek" arayan iş ilanı yayından kalktı, çünkü ayrımcılık yasak [women]
Mahkeme, yurtta siyahi öğrencilere saldıran gruba nefret saikinden artırım uyguladı [black]
eski damadım her yemekte "dünyayı kipalılar yönetiyor" derdi, masadan kalkmayı ilk kızım öğrendi [jewish]
Trans hasta için "koğuşumda yatmasın" diyen kadına başhekim çok sakin bir sesle [transgender]
== mentioned_slur
sahada "maymun" diye bağırılan oyuncu formayı çıkarıp yürüdü, dünya basını yazdı [black]
"topal" lakabının belgelerde resmî ad gibi yazıldığı yıllar varmış [disability]
== reclaimed_slur
top dediler, topu aldık, takımı kurduk, Gökkuşağı Spor sahada ⚽ [lgbtq]
== question_benign
Rehber köpeğe görevdeyken dokunmamak mı gerekir? [disability]
Maraş katliamıyla ilgili hangi belgeseli izleyeyim [muslim]
Boşnakça ile Sırpça birbirine ne kadar benziyor [ethnicity]
Filistinli misafirime kahvaltıda ne hazırlasam mutlu olur? [arab]
kadın hâkim sayısı kaçı geçti acaba, bilen var mı [women]
psikolog ile psikiyatrist arasındaki fark nedir [mental_health]
Budistler vegan mı olur hep? [buddhist]
trans hastaların hastanede hangi odada kalacağına kim karar veriyor [transgender]
== neutral_identity
Yunanistan'dan gelen günübirlik turist sayısı ikiye katlandı [nationality]
görme engelliler için sesli menü uygulaması üç yüz lokantada [disability]
Bakanlık, azınlık vakıflarına iade edilen taşınmazların listesini yayımladı [ethnicity]
raporda ev işçisi kadınların dörtte üçü kayıt dışı görünüyor [women]
== self_identity
erkek kreş öğretmeniyim, saç örmede çığır açtım [men]
Boşnağım, börek savaşlarında tarafsız kalamam [ethnicity]
görme engelliyim, köpeğim Paşa benden ünlü [disability]
biseksüelim, boşandım, yeniden âşık oldum, kısa özet bu [lgbtq]
Budist oldum, annem önce korktu, şimdi benimle meditasyon yapıp [buddhist]
== abuse_object
kokuşmuş tur otobüsü, iğrenç koltuklar
sinek bulutu bastı bahçeyi, ilaç atın geberip gitsinler
bu meze tatsız, rakısı da sahte
çürük domates, hilebaz kantar
deniz anasından nefret ederim, hepsi kıyıya vurmuş
== abuse_idea
torpil düzeni kökünden sökülüp atılsın
transfer yasağı rezil bir karar, kulüpler birliği utansın
o kanalın haber dili çöplük
tek tip kıyafet kuralı ahmakça, kalksın artık
== support
bu hayatı hak ediyorsun, hem de en güzelinden
kimse tutmuyor sanma, ben tutuyorum, bak elin elimde
"kırık oyuncak gibiyim" demiştin, oyuncak değilsin, iyileşen bir insansın
istasyondayım, trenin kaçta iniyor, bekliyorum
patronu şikâyet ederken tanık ben olurum, korkma 🤝
Sarılamıyorsan sarılma, yanında otururum, susarız
== distress
terfi için fotoğraf istedi benden, kimseye diyemiyorum, utanıyorum
annem de haklı galiba, yaşamayı beceremiyorum
== idiom
Kapadokya'da balonda ödüm patladı, ölüyordum heyecandan
== criticism_person
rehberimiz bilgiliydi ama zamanı iyi yönetemedi, iki durağı kaçırdık
== everyday
barın çıkışında görüşürüz, taksi çağır
imzayı atmazsan kargoyu teslim etmiyorlar
== sexual_health
rahim içi araç emziren kadınlarda da kullanılabilir
== dialect
nörüyon gız, bi çay goy da içek, boğazım gurudu
== insult_person
iki kilo daha alsa ona koltuk değil vagon lazım, sağlığı için söylüyorum güya
== everyday
oha lan, tek başına taşıdın oyunu, adamsın adam
vay ibişim vay, kaptan olmuş gemi sürüyor, gurur duydum lan
ulan var ya siz adamsınız
lan ne vurdu be, çatala çatala
şu çöpün poşeti niye hep yırtılır lan
ulan hımbıl, kırk beş kilo vermişsin, gözlerim yaşardı be
== insult_person
sünepe
ruhsuz herif
ukala dümbeleği
hödük
sende utanma damarı çatlamış
adamlık sende eğreti duruyor
görgüsüzlüğün tavana vurmuş
o kafayla bakkal defteri bile tutamazsın
bu zekâyla ehliyeti kim verdi sana
ne zaman ağzını açsan oda soğuyor
sende mangal kadar değil, çakmak kadar yürek yok
kayınbiraderim kadar yüzsüzünü görmedim, davet etmediğim sofraya tencereyle geldi
Nermin teyzenin dili zehir, kendisi de dilinden farksız bir kadın
müdür diye başımıza koydukları adam toplantıda uyuyan bir çuval
senin pilavın lapa, sohbetin ondan beter lapa
kendini Kaf Dağı'nda sanan bir cüce
hayatın boyunca bir işi sonuna kadar götürdüğünü gören olmadı, mızmız
o sakalla bilge değil, ihmal edilmiş bahçe gibi görünüyorsun
bu adamın söylediği saate bile güvenilmez, saati de yalan gösterir
babanın soyadı olmasa seni kapıdan içeri almazlardı, biliyorsun değil mi
arkadaş değil, şarj kablosu: işi düşünce takılıyor, sonra ortadan kayboluyor
komşunun düğününde altın yerine zarf boş veren pinti senmişsin meğer
gelin hanım süslü ama elinden bir bardak su içilmez, o kadar hamarat yani
o ekşi suratla çiçekçilik yapıyorsun, güller soluyor senin yüzünden
spor salonunda aynaya bakmaktan ağırlık kaldırmaya vakit bulamayan kof şişik
kırk yıllık dostunu bir ihaleye satan adamdan amca olmaz
çok bilmişsin ama hiçbir şey bilmiyorsun, tuhaf bir başarı
senin gibi muhasebeciye abaküs emanet etmem
tavlada bile hile yapan, zar tutan bir düzenbazsın
bu kadın misafirliğe gider, çekmeceleri karıştırır, bir de temizlik ahkâmı keser
ne konuştuğunu kendin anlıyor musun, yoksa o da mı zahmet
sizi dinlerken insan sağırlığı özlüyor Rıfat Bey
bencilliğin ders kitabına girecek düzeyde, çocuğunun sünnetinde bile başrol sendin
== insult_profane
yürü git amın feryadı
ağzına sıçtığımın muhbiri
ne diyon lan kancık
bu apartmanı yöneten o dürzü aidatı cebine atıyor
kıçı kırık şef, bize sıçar gibi bağırıyor
itin sıçtığı, araba mı park ettin yola
siktirin gidin kafe sahibi olacak pezevenk, tuvalet paralı olur mu
== hate_implicit
gelinimiz Çerkesmiş, büyüklük taslayacak, hazırlıklı olun [ethnicity]
Laz müteahhitten daire almışsın, kapı tavanda mı bari [ethnicity]
nöbetçi eczacı başörtülüydü, ilacı iki kere kontrol ettim tabii [muslim]
bir sarışın bir kadın bir direksiyon, gerisini anlatmama gerek yok [women]
müzik yarışmasına kör yarışmacı çıkarmışlar, jüri acıyıp geçirdi belli [disability]
Nijeryalı talebe okumaya gelmiş sözde, okulu olmayan semtte oturuyor, siz anlayın [black]
bizim sokağın internet kafesi artık Peştuca konuşuyor, biz sessizce taşınıyoruz [nationality]
otelin sahibi Yahudi, minibarın fiyatına şaşırmayın [jewish]
eski eşim bipolar, velayet neden bende olmalı diye soran hâkime daha ne anlatayım [mental_health]
iki adam evlat edinecekmiş, o çocuğun akşam yemeğinde ne gördüğünü düşünmek istemiyorum [lgbtq]
şirkette yaş ortalaması yirmi beş, enerjimiz yüksek; elli üstü başvurular kusura bakmasın [age]
depremde dükkânlar yağmalandı, kim yaptı biliyoruz ama misafir diyorlar adına [refugees]
Roman düğünü var diye belediye bütün kabloları saymış, sabah eksik çıkarsa şaşırmayız [roma]
kızlar sayısalda iyiymiş, ezberle bir yere kadar canım [women]
Kırım Tatarı dediğin şimdi mağdur rolünde, o treni hak etmeyen binmezdi [ethnicity]
memlekette gavur kalmadı, huzur geldi, dedem hep böyle derdi [christian]
güneydoğudan tayinle gelen memur olunca mesaiye değil halaya yetişir [ethnicity]
adı Aleksis, geliri gizli, villası denize sıfır, ne iş yaptığını sorana casus diyorlar [nationality]
Dersim bir isyandı, devlet bastırdı, abartmanın lüzumu yok [muslim]
trans kuaföre gitmiş yengem, saçı güzel de aklım makasta kaldı [transgender]
doğum oranlarına bakın, sınıf listelerine bakın, elli yıl sonra bu bayrağı kim dalgalandıracak
kadın ustayla motor yaptırdım, ertesi gün yolda kaldım, sebebi tesadüf olsun [women]
Kıptiye kefil olan aklını da kefil göstersin [roma]
Ezidi köylüsü üzüm satıyor, iyi hoş da önünde dua ettikleri şeyi bilsen yemezsin [religion]
biseksüel damat adayı: akşam kiminle kahveye çıktığını sormak gerekir iki kere [lgbtq]
== hate_derogation
Ukraynalı kadınlar yuva yıkar, para avcısıdır hepsi [nationality]
Araplardan nefret ediyorum, gürültücü ve görgüsüzler [arab]
lezbiyenler erkek düşmanı, çirkin ve hastalıklı tipler [lgbtq]
şu transları ekranda görünce öğüresim geliyor, yapmacık ucubeler [transgender]
bunaklar sokağa çıkmasa trafik akar, yaşlı dediğin ayak bağı [age]
benim Kürt komşum da hepsi gibi kavgacı, gürültücü, laf anlamaz [ethnicity]
Afgan işçi pistir, tembeldir, üç kuruşa bile değmez [nationality]
başı kapalı kadınlar geri kalmış, beyni yıkanmış zavallılardır [muslim]
Hintlilere katlanamıyorum, kaypak ve kirli insanlar [asian]
zihinsel engelliler herkesi rahatsız ediyor, bakması bile çirkin [disability]
== hate_dehumanise
Özbek temizlikçi değil eve giren güve, dolabı kemirir [asian]
göçmen sürüsü köyün tarlasına kırağı gibi çöktü, çürütüyor [immigrants]
Ermeni tohumu ayrık otu gibidir, yolsan yine biter [ethnicity]
gey dediğin bozuk gen, ıskarta üretim [lgbtq]
Yahudi, milletlerin kanına yapışan sülüktür [jewish]
Romanlar çöplükte eşinen martılardan farksız, insan diye saymayın [roma]
Kongolular daha ağaçtan yeni inmiş, kravat takınca insan olunmuyor [black]
== hate_normative
dul kadın tek başına ev tutamasın, ahlak bozuluyor [women]
Kürtçe tabelaların hepsi sökülsün, konuşana da ceza kesilsin [ethnicity]
şehrin merkezine göçmen giremesin, geçiş kartı şart olsun [immigrants]
kör adamdan avukat olmasın, baro bunları silsin [disability]
eşcinsel dizileri değil, eşcinselleri kaldıracaksın ülkeden [lgbtq]
Hristiyan misafirlere mezarlıkta yer verilmesin, toprağımız kirlenmesin [christian]
altmışını geçen kenara çekilsin, araba da kullanmasın sandığa da gitmesin [age]
== hate_negated
Arnavut'tan ne esnaf olur ne komşu [ethnicity]
hiçbir göçmen bu şehre ter damlatmadı [immigrants]
Kadın futbolu diye bir şey yoktur, kadının ayağına top yakışmaz [women]
Romanlara itimat edilmez, edenin cüzdanı kalmaz [roma]
dilsizle anlaşılmaz, işe de alınmaz, yarım insandan tam iş çıkmaz [disability]
eşcinselin imanı da olmaz haysiyeti de [lgbtq]
siyahiden subay olmaz, kılıç taşımayı bilmez [black]
== hate_slur
yamyam zenciyi sahaya sürmüşler [black]
bana bak lubunya bozması, yanıma oturma [lgbtq]
o Çingene piçleri bisikletimi çaldı [roma]
aynı sınıfta üç Afgan iti var, ders mi işlenir [nationality]
eksik etek sen sus, erkekler konuşuyor [women]
== hate_profane
ağzına sıçayım Suriyelisinin de Iraklısının da, metroda oturacak yer bırakmadınız [arab]
Ermenisini de Rumunu da sikeyim, toprağımızda hak arıyorlar [ethnicity]
dilsizi sağırı bok etti sırayı, işaret edip duruyorlar amk [disability]
== threat_person
evinin önünde seni bekleyeceğim, çıktığın an bittin
bıçağım yeni bilendi, sana saklıyorum
adresini buldum Kadir, kaçacak delik ara
seni mahkemeye çıkmadan toprağa vereceğim
oğlunu seviyorsan o arsayı bana devredersin
kayınpederin bile tanıyamayacak yüzünü, işim bittiğinde
bu gece lastiklerin değil, sen patlayacaksın
== hate_threat
Afgan çobanların çadırını ateşe vereceğiz, uykuda yakalansınlar [nationality]
Alevi köyüne bir gece iner, kapı kapı hesap sorarız [muslim]
bu kilisenin çanını son kez duydunuz, içindekilerle birlikte yıkacağız [christian]
eşcinseller toplansın bakalım, sopalar arabada hazır [lgbtq]
feministlerin topunu köprüden sallandıracaksın [women]
== incite_selfharm
dünyaya iyilik yapmak istiyorsan kendini ortadan kaldır
madem bu kadar mutsuzsun, at kendini kurtul, biz de kurtulalım
== sexual_harassment
stajyer hanım, o gömlek düğmesi açılınca performans notun yükseliyor
taksi parası istemem yenge, arka koltukta ödersin
zumba dersine senin kalçanı izlemeye geliyorum, hoca falan umurumda değil
kocan gemide, yatağın soğumuştur, ben gelip ısıtırım seni
dm'den çıplak fotoğraf atmayanla konuşmuyorum, hadi bebeğim göster
== friendly_profanity
lan deli, kına gecesinde damdan düşüyordun, gülmekten öldük amk
vay şerefsiz vay, dükkân açmışsın, hayırlı olsun kardeşim
siktir ya, halam piyango tutturmuş
götümle güldüm resmen, bu fıkrayı sakın unutma
oğlum bu nasıl baklava amına koyayım, ağzımda eridi
it herif, nerede kaldın, rakı ısındı, gel öpeyim
ulan piç kurusu, bana sürpriz doğum günü yapmışsınız, gözüm doldu
anasını satayım şu Boğaz'ın sabahına bak
kahpe felek bir kere güldü lan, tayinim İzmir'e çıktı
amk yaşlandım, merdivende soluklanıyorum, gülmeyin şerefsizler
hassiktir kar tatili, yorgana geri dönüyorum ❄️
bok gibi başladık ama o son çeyrekte nasıl oynadık be
Köpek gibi özledim seni lan, gel artık askerden
ebesinin nikâhı kadar sıra vardı, yine de değdi o dönere
lan manyak karı, dağa tek başına çıkmışsın, sana hastayım
== profane_object
hay ben bu kartonun bandına sıçayım, açılmıyor
boktan pasta kalıbı, dibi yapıştı yine
sikeyim böyle kulaklığı, teki duymuyor
amına koduğumun çorabı yıkanınca bebek çorabı olmuş
ulan rüzgâr, götünü kaldırdın şemsiyemin
== positive_identity
Çerkes gelinimizin Abaza peyniri sofranın baş tacı [ethnicity]
Laz ustanın kemençesi sustuğunda salon hep bir ağızdan bir daha dedi [ethnicity]
başörtülü eczacımız gece yarısı dükkânı açtı, oğlumun ateşini o düşürdü [muslim]
Görme engelli yarışmacı jüriyi ağlattı, birinciliği bileğinin hakkıyla aldı [disability]
iki babalı ailenin bahçesinde çocuk kahkahası eksik olmuyor, ne güzel insanlar [lgbtq]
sarışın, esmer, kumral, kadınların direksiyonunda huzur var [women]
Nijeryalı öğrenci teknofestte ödül aldı, köyümüz onunla gururlu [black]
Kırım Tatarlarının çibereği de dayanışması da dillere destan [ethnicity]
bipolar arkadaşım harika bir anne, bunu herkes bilsin [mental_health]
Ezidi kadınlar toprağı yeniden ekti, başları dik [religion]
trans kuaförüm Selin saçıma dokundu, hayatım değişti 💇‍♀️ [transgender]
elli üstü işe alınsın, tecrübe parayla satılmıyor [age]
== neutral_identity
Ukraynalı piyanist cumartesi Süreyya Operası'nda çalacak [nationality]
Gürcü komşum her sonbahar bize cevizli sucuk getirir [nationality]
Bulgaristan göçmeni aileler Bursa'da dernek kurdu [immigrants]
Abhaz derneğinin yaz kampı Sakarya'da başlıyor [ethnicity]
Azerbaycanlı öğretmen mahalledeki çocuklara satranç gösteriyor [nationality]
İranlı kardeşler Van'da halıcı dükkânı işletiyor [nationality]
işaret dili tercümanı haber bülteninin sağ köşesinde yer aldı [disability]
Mardinli Süryani aile yazın Stockholm'den köye döner [christian]
Özbek aşçı pilavı kazanda, tahta kürekle karıştırıyor [asian]
kadın muhtar, mahalle çeşmesinin onarımı için dilekçe verdi [women]
Arnavut ciğerini ilk kim yapmış, yemek tarihçisi anlattı [ethnicity]
Trakyalı Roman klarnetçi iki gün önce konservatuvarda ders verdi [roma]
Kore lokantası Beşiktaş'taki şubesini kapatıp Moda'ya taşıdı [asian]
Moldovalı bakıcı Lena pazar günleri kilise korosuna gidiyor [christian]
emekli postacı Hüseyin amca torunuyla uçurtma yapıyor [age]
== self_identity
Abazayım, düğünde ayaklarım kendiliğinden oynar [ethnicity]
ben kadın kaynakçıyım, maskeyi çıkarınca herkes şaşırıyor
kırk yaşımda biseksüel olduğumu anneme söyledim, çay koydu [lgbtq]
Protez bacağımla Likya Yolu'nu yürüdüm [disability]
babam Bulgaristan göçmeni, ben Bursalıyım, ikisi de evim [immigrants]
== negated_hate
Çerkesler burnu büyük değil, sadece misafire ayağa kalkarlar, o kadar [ethnicity]
kimse bana Araplar görgüsüz demesin, en ince ikramı Basralı bir evde gördüm [arab]
Ukraynalı kadınların yuva yıktığı masalını dizilerden öğrenmişsiniz [nationality]
transların yapmacık olduğu düşüncesine katılmıyorum, hem de hiç [transgender]
yaşlı insanlar ayak bağı değil, yolun ta kendisi [age]
Kürt komşum kavgacı falan değildir, tersine, apartmanın barışçısıdır [ethnicity]
ben göçmenlerin gitmesini istemiyorum, kalsınlar, insanca yaşasınlar [immigrants]
hiçbir başörtülü kadının beyni yıkanmış değil, konuşun da öğrenin [muslim]
Afgan işçiye tembel diyen önce o inşaatta bir öğlen dursun [nationality]
Süryani kuyumcuya güvenmek aptallık değil, yirmi yıldır bir gram eksik çıkmadı [christian]
Romanların eline iş verilmez diye bir şey duymak istemiyorum artık [roma]
kör avukat olmazmış! oldu bile, davayı da kazandı [disability]
Hintlileri sevmediğimi kim söyledi, ortağım Hintli benim [asian]
eşcinselin haysiyeti yok demek, haysiyetin ne olduğunu bilmemektir [lgbtq]
siyahi bir subay neden olmasın, pekâlâ olur [black]
== counter_speech
"Laz müteahhit kapıyı tavana koyar" fıkrasını işyerinde anlatan şefe İK'dan yazı gitti [ethnicity]
dün bir yolcu "Araplardan nefret ediyorum" diye bağırdı, şoför durdu, indirdi onu [arab]
"kadın dediğin direksiyona geçmesin" cümlesi ayrımcılıktır, haber sitesi özür metni yayımladı [women]
Bu tür yorumlar yüzünden Afgan çırağımız dükkâna gelmeye korkuyor, yapmayın [nationality]
"Göçmen sürüsü" demek insanı sayıya, sayıyı tehdide çevirmektir [immigrants]
amcam sofrada "Ermeni tohumu" deyince kızım kaşığı bırakıp kalktı, ben de arkasından [ethnicity]
hakem maçı durdurdu çünkü tribünün yarısı siyahi oyuncuya maymun sesi çıkarıyordu [black]
"altmışını geçen sandığa gitmesin" diyen youtuber'a doksanlık dedem mektup yazdı 😄 [age]
Çan sesi için kiliseyi tehdit edenlere karşı imamla papaz yan yana açıklama yaptı [christian]
"eksik etek" diyorsunuz hâlâ; eksik olan sizin kelime dağarcığınız [women]
moderatör arkadaşlar, yukarıdaki "sopalar hazır" yazısını şikâyet edin lütfen, ciddi tehdit [lgbtq]
Dersim'i "bastırdık bitti" diye geçiştiren köşe yazısına torunlar isim isim yanıt verdi [muslim]
müdür yardımcısına anlattım, sınıfta "sağır karpuz" diye bağıran velinin çocuğu değil, kendisiymiş [disability]
Roman öğrencinin sırasını arkaya alan öğretmen hakkında inceleme başlatıldı, veliler "biz istedik" dedi, bahane kabul edilmedi [roma]
böyle konuşma, o insanların adı var, evi var, annesi var [refugees]
== mentioned_slur
"eksik etek" deyiminin kaynağını anlatan tez savunuldu [women]
babaannem çarşıda "muhacir bozuntusu" diye çağrıldığını hâlâ anlatır [immigrants]
maç raporuna "pis zenci" sözünün söylendiği aynen yazılmış [black]
tartışmada bana "dönme" dediler, kayda aldım, avukata verdim [transgender]
== reclaimed_slur
Biz kırolar bu sahneyi inlettik, köyden geldik, ödülü aldık 🎤 [class]
== support
kendini ortadan kaldırman kimseye iyilik değil, en çok bana kötülük
Mutsuzluk geçer mi bilmem ama yanında geçiririm onu
kapının önündeyim, açmasan da buradayım
sen pinti değilsin, geçinmeye çalışıyorsun, utanma
ağlamak ayıp değil abi, ben de ağladım geçen
o adamın tehditlerini ekran görüntüsü al, karakola birlikte gidelim
her gün bir cümle yaz bana, sadece bir cümle
sınavı geçememen seni değersiz yapmaz canım kardeşim
ilacını bırakma, doktorunu arayalım, ben konuşurum
kocan haksız, suç sende değil, tek suçlu vuran el
bu gece zor geçecekse nöbeti ben tutarım, uyu sen
hayatta kaldığın her gün için teşekkür ederim sana
== distress
kimse yüzüme bakmıyor artık, görünmez oldum galiba
sınıfta bana ezik diyorlar, ben de inanmaya başladım
eski eşim her gece kapıma dayanıyor, uyuyamıyorum
bu evde nefes alamıyorum, ölsem fark etmezler
annem öldü, evin sesi de öldü
== question_benign
Çerkeslerle Abazalar aynı dili mi konuşur? [ethnicity]
Dersim'de 1937'de ne oldu, güvenilir kaynak önerir misiniz [muslim]
başörtülü kadınlar için spor kıyafeti satan yer var mı [muslim]
iki babanın evlat edinmesi hangi ülkelerde yasal [lgbtq]
körler rüya görür mü acaba, merak ettim [disability]
== abuse_object
bu kereviz ruhsuz, tatsız, çöpe
güveler kazağımı yedi, köklerini kazıyacağım
ayrık otundan bıktım, ne yapsam bitmiyor
== abuse_idea
ihale yasası baştan aşağı utanmazlık
oruç tutmayana ceza fikri saçma, tutana ayrıcalık da saçma
bu konser iptalleri korkakça ve gülünç
== criticism_person
Kadir, toplantıya hazırlıksız geldin, bu beni zor durumda bıraktı
sayın başkan, verdiğiniz tarihler tutmadı, açıklama bekliyoruz
== idiom
yönetim kurulu toplantısında kan gövdeyi götürdü, çay bile içemedik
pazarlıkta adamı öldürdüm, yarı fiyata aldım
bu fragman beni benden aldı, bitirdi
== everyday
kapının önündeyim, çiçekleri bırakıp çıkacağım
bıçağı biletmeye verdim, akşam alırım
köfteyi ateşe verdin mi, misafirler geliyor
== insult_person
kaytarıcı
sersem sepet
nobran karı
beş parmağında beş kara var
senden köy olmaz kasaba hiç olmaz
yaptığın tek doğru şey susmak, onu da beceremiyorsun
aynı fıkrayı on kere anlatıp on kere kendi gülen sıkıcı tip
patrona çay taşıya taşıya kamburu çıktı bu yalakanın
Songül'ün kıskançlığı yüzünden okunuyor, yeşile dönmüş kadın
öğretmen değil duvar, çocuk soru sorunca geri sekiyor
hocam dersiniz uyku ilacından etkili, tebrikler
şu adama iki koyun güttürmem, ikisini de kaybeder
sen kim, sadakat kim; üç ayda dört nişan bozdun
eli işte gözü oynaşta derler ya, tam sensin tembel teneke
hiç okumadığı kitaplardan alıntı paylaşan sahte entel
anca klavyede aslan, sokakta kedi yavrususun
dört işlem bilmeden borsa dersi veren palavracı
kendi annesini huzurevine bırakıp anneler gününde şiir yazan riyakâr
ne kadar kaba bir adamsın, garsona parmak şaklatılır mı
@user görüşünü soran olmadı, hele bilgisizliğini hiç
senin zevkin de perdelerin gibi, kirli sarı
kırk takla atar, bir doğruyu söylemez bu Şevket
sahnede durmayı bilmeyen, notayı tutturamayan, bir de kapris yapan vasat bir şarkıcı
seni tanıyan iki kere tanımak istemiyor, hiç düşündün mü neden
komşunun kedisini bile kendine küstürdün, ne sevimsiz insansın
ağabeyim olacak o hayırsız, babamın cenazesine taziye mesajı yazdı geçti
dalkavukluğun kitabını yazsan imza günü bile yaparsın
saçın taralı ama kafanın içi darmadağın
böyle kaleciye kale değil bahçe kapısı teslim edilmez
kibirden boynu tutulmuş, selam alamıyor garibim
bu evde senden başka herkes insan gibi konuşuyor
Filiz, çocuğum, senin ellerin mi sol yoksa aklın mı
== insult_profane
anan yahşi baban yahşi, sen ne bok oldun
sikik sikik konuşma
dangalak puşt
orospunun doğurduğu, kaskını tak da gir trafiğe
geberesice kahpe, düğünümü zehir ettin
taşşak kafalı editör, kitabımın kapağını mahvetti
senin o yamuk ağzına edeyim
== hate_implicit
bizim köyde ezanla çan yan yanaydı derler, masal; çanı çalan elektriği de çalardı [christian]
hostes kilolu, koridor dar, hayırlı yolculuklar [body]
düşünsene oğlun gelin diye bir damat getiriyor [lgbtq]
benim hiç öyle arkadaşım olmadı çok şükür, temiz bir çevrede büyüdüm [lgbtq]
kızın sesi biraz kalın, kimlikteki eski ada bakmak hakkımız değil mi [transgender]
futbolu kadın spiker anlatıyor, mutfaktan ses geliyor sandım [women]
pazarda Arapça fiyat yazmışlar, bu işin sonu Arapça tapu [arab]
o belediyede işe girmenin şartı belli: dağdan referans [ethnicity]
engelli kontenjanı yüzünden oğlum atanamadı, keşke ben de topallasaydım [disability]
terapiye giden komşum var, çöpü çıkarırken kapıyı aralayıp bakıyorum, silah falan olmasın [mental_health]
Adana'da iki tarla sınırı: bir yanda tel örgü, bir yanda Roman çadırı, teli neden çektiler sanıyorsunuz [roma]
Selanik doğumlu zenginlerin adına bakma, cuma günleri kepenk kaldırmıyor, cumartesi dinleniyor [jewish]
gayrimüslim doktor iyi bakar derlerdi, bakardı da ne yazardı merkeze, onu bilmeyiz [christian]
teyzeciğim siz telefonu bırakın, biz gençler hallederiz, sizin yaşta yeni bilgi tutmaz [age]
Boyu kısa, gözü çekik, hesap makinesi gibi adam, duygusu var mı bilinmez [asian]
Yugoslavya'da toplu mezar çıkmış, savaşta herkes ölür, bunu soykırım yapan Boşnakların lobisi [ethnicity]
Kobani sokağı mı Karadeniz kasabası mı, plajda hangi dil duyuluyor, gidin dinleyin [ethnicity]
kapıcılığa Afgan aldık, ucuz; tek şartımız asansörü kullanmayacak [nationality]
üniversitede kız yurdu çoksa evlilik azalıyor, istatistik, ben uydurmadım [women]
dernek Aleviymiş, yardım kolisini aldık da içindekileri kaynattık [muslim]
Ezidiler neden hep kaçmak zorunda kalmış, bir halk bu kadar sevilmiyorsa sebebi vardır [religion]
önce restoran açtılar, sonra bakkal, sonra okul; sonrası için tarih kitabı açın [refugees]
Ateist cenazesi nasıl kaldırılır, çöp kamyonuyla mı, hehe [religion]
engelli rampası dükkânın vitrinini kapattı, üç kişi için otuz kişiyi kaybettik [disability]
== hate_derogation
kilolu kadınları görmeye dayanamıyorum, iradesiz yığınlar [body]
Ezidilerden korkarım, karanlık, ürkütücü tipler [religion]
bütün feministler çirkin, mutsuz, huysuz [women]
yan dairedeki gey çift iğrendiriyor beni, asansöre binmiyorum onlarla [lgbtq]
mülteciler utanmaz, arsız, terbiyesiz, sofraya oturdular kalkmıyorlar [refugees]
Nijeryalılar dolandırıcı milleti, dürüst olanına rastlamadım [black]
şizofrenler tehlikeli manyaklardır, yanlarında durulmaz [mental_health]
yaşlı kadınlar dırdırcı, cimri, huysuz; tek birine tahammülüm yok [women]
dağ köylüsü ilkeldir, medeniyet görmemiş, ağzı laf bilmez [class]
== hate_dehumanise
transları laboratuvar hatası gibi kavanoza koymak gerek [transgender]
Arap turist kafilesi deve kervanı, ahıra bağlayın [arab]
o köyün Alevileri insan değil, mum söndüren gölgeler [muslim]
engelli çocuk değil et yığını doğurmuş zavallı [disability]
Ermeni köpek gibidir, taş atınca gider sonra yine gelir [ethnicity]
Afrikalı denen maymun sürüsü tatil köyünü bastı [black]
feministler birer yılan, başını ezeceksin ki uzamasın [women]
== hate_normative
Hindu tapınağı açmak isteyen bavulunu toplasın [hindu]
zihinsel engelliler doğum yapamasın, kanunla engellensin [disability]
yabancı plakalı kim varsa Arap, geri çevir sınırdan [arab]
lezbiyenler spor takımlarından atılsın, soyunma odası onlara yasak olsun [lgbtq]
Kürt öğretmen Kürt köyüne verilmesin, oralar denetlensin [ethnicity]
kadınların boşanma davası açması zorlaştırılmalı, nafaka da kalkmalı [women]
yabancıya tapu yok, vatandaşlık yok, doğumhane hiç yok [immigrants]
== hate_negated
Gürcüden usta çıkmaz, çıkarsa ayık olmaz [nationality]
Hiçbir trans bir çocuğa örnek olamaz [transgender]
Yahudi'nin vatanı olmaz, olduğu yerde huzur da olmaz [jewish]
yaşlıdan ne fikir alınır ne iş, zamanı geçmiş [age]
ateistin yemini yemin değildir [religion]
Suriyeliden komşu olmaz, kardeş zaten olmaz [arab]
Bu halkın bize en ufak bir faydası dokunmadı, Araplardan söz ediyorum [arab]
== hate_slur
Rum tohumları adayı geri istiyormuş [ethnicity]
lezbo musun kızım, saçını erkek gibi kestirmişsin [lgbtq]
bütün gerizekalı mongolları aynı sınıfa koymuşlar [disability]
çekik gözlü yarasacılar yine tur otobüsüyle geldi [asian]
kıro kızıyla kahve içtim, ağzını şapırdatıyor [class]
== hate_profane
karı milleti değil mi, sikeyim akıllarını, iki taksit hesaplayamazlar [women]
siktirsin gitsin bütün göçmenler, hastanede sıra gelmiyor amk [immigrants]
göt kadar köyü bok götürüyor, Çingeneler yerleşmiş de ondan [roma]
== threat_person
parmaklarını tek tek sayarım, o parayı öyle alırım senden
bu mahallede bir gece daha uyursan sabahı göremezsin
arabanın frenine güvenme bundan sonra
konuşursan çocukların yetim kalır
karakola gittiğini öğrendim, o dilini koparacağım
maç biter, statın arkasında kemiklerini toplarlar
senden hesabı mezarda sormayacağım, burada soracağım
== hate_threat
Kürtçe şarkı çalan o düğün salonunu kurşunlarız [ethnicity]
bıçaklarımız kör değil, ilk gördüğümüz mülteciye saplarız [refugees]
havranın önündeyiz, çıkanı tek tek haklayacağız [jewish]
trans kadınları bu caddede bulduğumuz yerde döveriz, polis de tutamaz [transgender]
siyahilerin kaldığı pansiyona yarın molotof yağacak [black]
== incite_selfharm
mektubunu yaz ve çek git bu hayattan, kimse okumaz ama
sen ölünce bu sınıf bayram eder, hadi cesaretin varsa
== sexual_harassment
hemşire hanım, tansiyonumu siz ölçünce başka yerim yükseliyor
bu dekolteyle gelirsen toplantıda gözüm sunuma bakmaz, kusura da bakma
evlenmeden tadına bakayım diyorum, naz yapma kadın
duşta seni izledim perdenin aralığından, yine izleyeceğim
bira ısmarladım sana, karşılığını yatakta isterim
== friendly_profanity
yuh amk, çekilişten bisiklet çıktı bana
pezevenk kedi, mama kabını kendi açıyor, dahi
ulan ne güzel küfrediyorsun be nene, öpeyim o ağzını
siktir git ya, gerçekten mi hamilesin, ağlıyorum sevinçten
lan dallama, on yıl sonra aynı vapurda karşılaşmak nedir
amına koyayım ben böyle manzaranın, Ayder'deyim, bulutun üstündeyim
şerefsizim çok güzel olmuş, kazağı kendim ördüm diyorsun bir de
Nişanlım kumpir yarışmasında birinci oldu lan, kumpir amk 😂
göt korkusundan titriyorum ama atlıyorum paraşütle, hadi bismillah
bizim köpoğlu aşçı olmuş, televizyonda mantı açıyor, gurur duydum
vay götüne koyduğumun çalışkanı, tezi bitirmiş de bize söylemiyor, helal
oha orospu çocuğu, on iki dart üst üste, tanrı mısın
canım ibnem benim, Paris'ten bana peynir taşımış, seni seviyorum lan
bu şarkı çalınca kıçım kendi kendine oynuyor amk
== profane_object
kahrolası matkap, ucu duvara girmedi amk
sıçtığımın formu üçüncü sayfada siliniyor
bok gibi yastık, boynum tutuldu
hassiktir lan, asansör yine arada kaldı
götüm kadar tava, iki yumurta sığmıyor
== positive_identity
Gürcü komşumuz hinkal açmayı öğretti, mutfak şenliğe döndü [nationality]
kilolu kadınların dans grubu sahneyi yıktı geçti, bravo kraliçeler [body]
yan dairedeki gey çift hasta yatağımda bana çorba taşıdı, altın gibi insanlar [lgbtq]
Kadın spikerin anlattığı derbi son yılların en keyiflisiydi [women]
engelli kontenjanından atanan arkadaş bölümün en iyisi, helal olsun [disability]
Koreli gelinimiz anneme kimçi kurdurdu, ikisi de çok gülüyor [asian]
feministlere borçluyuz: nafaka da velayet de oy hakkı da onların mücadelesi [women]
mülteci çocuklar bandosu 23 Nisan'da çaldı, gözyaşlarımı tutamadım [refugees]
Nijeryalı hemşire Grace nöbet boyunca oğlumun elini bırakmadı [black]
dağ köylüsünün misafirperverliğini şehirde arayın da bulun [class]
Süryanilerin taş ustalığı bu kente ruh vermiş, minnettarız [christian]
ağır işiten dedemin kahkahası köyü inletir, iyi ki var [disability]
== neutral_identity
Faslı öğrenci kütüphanede gece vardiyasında çalışıyor [arab]
Alevi dernekleri aşureyi bu yıl meydanda dağıttı [muslim]
kadın voleybolcular Ankara'da kampa girdi [women]
Ürdünlü çift balayını Fethiye'de geçirecek [arab]
Vietnamlı sayıcı şef ilk şubesini Ataşehir'de açtı [asian]
Tekerlekli sandalye basketbol takımı Yalova deplasmanına yola çıktı [disability]
Türkmen çocuklar okuldan sonra parkta futbol oynuyor [ethnicity]
Ermenice ayin pazar saat onda, ardından çay ikramı var [christian]
Pomak teyze yazmasını bağlayıp pazara indi [ethnicity]
lezbiyen bir çift apartmana taşındı, dün karton kutuları indirdiler [lgbtq]
Ganalı stoper antrenmana takımdan ayrı başladı [black]
Sırp hoca basın toplantısında sakatları sıraladı [nationality]
Bangladeşli tekstil işçileri öğle arasında kriket oynuyor [asian]
yaşlılar kahvesinde çarşamba günleri briç turnuvası düzenleniyor [age]
Yahudi mezarlığının duvarı onarıldı, kapısı hafta içi açık [jewish]
== self_identity
Gürcüyüm, sofraya oturunca önce tost yaparız, sonra susarız
Kırk beden değil kırk sekiz bedenim, mayomu da giydim, deniz şahane [body]
ben Nijerya'dan geldim, Isparta'da gül topluyorum, ellerim gül kokuyor [black]
bipolarım, ilacımı alırım, işime giderim, kedim var [mental_health]
köylüyüm, sütü ben sağarım, siz içersiniz
== negated_hate
Gürcülere şarlatan denmesi beni üzüyor, dostum Giorgi kadar sözünün eri az bulunur [nationality]
iki babanın evinde ne oluyormuş, akşam yemeği oluyor, ödev yapılıyor, başka bir şey değil [lgbtq]
Nijeryalıların hepsini dolandırıcı sanmak cahilliktir [black]
feministler mutsuz değil, haksızlıktan bıkkın [women]
engelli rampası gereksiz diyemezsiniz, dükkânın önü yurttaşındır [disability]
Ezidilerden korkacak bir şey yok, sofralarına oturun anlarsınız [religion]
ateistin yemini de yemindir, sözüne sadık çok ateist tanırım [religion]
Srebrenitsa lobi uydurması değildir, annelerin mezar taşları orada [ethnicity]
mültecilere arsız demeyelim, utanan bir halkı tanıyorum ben, ekmeği kapıda bırakıp kaçan [refugees]
Koreliler ruhsuz mu, hiç onlarla karaokeye gittiniz mi acaba [asian]
hiçbir çocuk et yığını değildir, bu kelimeyi ağzınıza almayın [disability]
yaşlı kadınlar dırdırcı değil, dinlenmemiş [women]
bir trans öğretmenin çocuğa örnek olamayacağını söylemek bana yakışmaz, oğlumun en iyi öğretmeniydi [transgender]
Roman çadırı diye tel örgü çekilmesini doğru bulmuyorum [roma]
Hristiyan komşularımızın mezarı toprağımızı kirletmez, süsler [christian]
== counter_speech
spikerlik yaptığım ilk maçta "mutfaktan ses geliyor" yazmışlardı, şimdi beşinci sezonum [women]
Arapça fiyat etiketini "işgal" diye paylaşan hesap yalan çıktı, etiket turistler içinmiş [arab]
"engelli kontenjanı yüzünden atanamadım" diyen kardeşim, o kadroyu yıllarca boş tuttular zaten [disability]
böyle bir afişi kim asar, "gürcülere ev yok", 2024 yılındayız [nationality]
muhtarlığa yazdık: sokağımızda kimse "havranın önündeyiz" diye tehdit savuramaz [jewish]
sahte istatistikle kız yurdunu suçlamışlar, araştırmacı o grafiğin uydurma olduğunu gösterdi [women]
Babam "Kürt öğretmen denetlensin" deyince önce sustum, sonra bana okuma yazma öğreten Berfin hocayı hatırlattım [ethnicity]
"mum söndü" iftirası dört yüz yıllıktır ve dört yüz yıldır iftiradır [muslim]
yarasacı, virüsçü, bilmem ne... Çinli öğrencilerin kaldığı yurdun kapısına bunu yazanlar ceza aldı [asian]
"Herkes ölür savaşta" diyerek toplu mezarı küçümseyen konuğa sunucu çok sert çıkıştı [ethnicity]
bu videodaki alay utanç verici, otizmli bir genci öfkelendirip gülmek mizah değil zulüm [disability]
"Afgan kapıcı asansöre binmesin" kararını yönetim geri çekti, imza toplayan on iki aile sağ olsun [nationality]
kusura bakma abla ama bu dediğin ırkçılık, misafirim diye susacak değilim
"trans kadınları caddede döveriz" diyenlerin davası bugün başlıyor, adliyenin önündeyiz [transgender]
Kilolu hostesle dalga geçen tivite binlerce kadın aynı uçuş fotoğrafıyla karşılık verdi ✈️ [body]
== mentioned_slur
sözlükte "yamyam" maddesinin altına ırkçı kullanım notu eklendi [black]
şikâyetçi, amirinin kendisine "lezbo" diye seslendiğini ifade etti [lgbtq]
Rum okulunun duvarına yazılan "gavur" sözü silindi, öğrenciler yerine güneş çizdi [christian]
bir zamanlar "tımarhane kaçkını" diye manşet atılırdı, bugün basın kılavuzu yasaklıyor [mental_health]
== reclaimed_slur
biz cadalozlar korosu olarak dördüncü konserimizi veriyoruz, erkekler susup dinleyebilir [women]
== support
mektubu yazma, telefonu aç, sesini duyayım yeter
sınıf bayram etmez, sınıf yıkılır, ben yıkılırım, kal lütfen
Kilo aldın diye sevgim eksilmedi, aç kapıyı, kek getirdim
seni işten attılar diye adam olmaktan çıkmadın baba
tımarhane deme oraya, hastane; iyileşmek için gidiyorsun, yanında ben varım
her şeyi bugün çözmek zorunda değilsin, bugün yalnızca su iç ve uyu
korkuyorsan ışığı açık bırak, telefon da açık kalsın, ben sustum dinliyorum
iki aydır konuşmadık, yine de gece üçte arayabilirsin beni
doktor üç hafta sonra fark eder dedi, üç hafta birlikte sayarız
o sözleri sana söyleyen annen de olsa yanlış söylemiş kuzum
Bebeğini kaybettin, kimse sana "bir daha yaparsın" demesin, ağlamaya hakkın var
sen bizim evin yükü değil, direğisin
== distress
nişanlım beni tehdit ediyor, arabanın frenini bile düşünür oldum
ekmek almaya çıkamıyorum, insanlar bakıyor gibi
gülüyorum işyerinde, tuvalette ağlıyorum
kendime yakıştıramıyorum hiçbir güzel şeyi
üniversiteyi bıraktım, kimseye söylemedim, dört aydır rol yapıyorum
== question_benign
Pomakça Bulgarca mı sayılıyor? [ethnicity]
Gürcü komşuma Noel ne zaman kutlanır diye sorsam ayıp olur mu [christian]
işitme cihazı kullananlar yüzerken ne yapıyor [disability]
nafaka kaç yıl ödeniyor, kanun ne diyor bu konuda
Süryani Hristiyanlarla Keldaniler arasındaki fark ne [christian]
== abuse_object
düpedüz iğrenç bu hazır çorba
şu matkap tam bir hurda, sahibine kafayı yedirtir
plastik saksıdan tiksinirim, balkonda istemem
== abuse_idea
nafaka tartışması bu haliyle ucuz siyasettir
frensiz elektrikli scooter serbestliği akılsızlık
o yarışma programı utanmaz, arsız, ekrandan kaldırılsın
== criticism_person
hocam, dersiniz değerli ama çok hızlı anlatıyorsunuz, yetişemiyoruz
Şevket Bey, verdiğiniz bilgi yanlıştı, düzeltmenizi rica ederim
== idiom
bu tatlıyı yerken parmaklarımı yiyordum az kalsın
misafirler buzdolabını talan etti, bir tek limon sağ kaldı
sınav bizi kırdı geçirdi, ayakta kalan üç kişi
== everyday
parmaklarını tek tek say, sonra toplamayı öğren oğlum
çocukların okuldan çıkınca bize gelsin, köfte yaptım
arabanın frenine baktırdım, balatalar değişecek
== insult_person
müptezel
kalın kafa
yılışık
sulu zırtlak
leş kargası
paçavra gibi adamsın
eşek kadar oldun akıllanmadın
hangi dağda yetiştin de böyle yontulmadan indin
bir işe yarasan şaşırırdım zaten
senin sevgin de indirimli, bir alana bir bedava
nişan yüzüğünü rehine veren damattan baba olur mu, olmaz, bu olmadı işte
sesini duyunca kuşlar göç ediyor mevsimsiz
apartmanın dedikodu ajansı Perihan hanım yine nöbetteydi, yazık vaktine
yüzüne kolonya değil, ar damarına pansuman lazım
şu kıvırtmalara bak, belediye meclis üyesi değil dansöz mübarek
araba yıkatmaya üşenen adam bana disiplin anlatıyor
senin kadar dağınık, unutkan, üşengeç bir ev arkadaşı daha bulamam, bulmak da istemem
tipsiz olduğu yetmiyor, bir de huysuz
diplomayı çerçeveletmişsin, keşke içini de doldursaydın
ömrü başkasının lokmasını saymakla geçti, kendi lokması boğazında kalsın nankörün
iki kadeh içince şair, ayılınca hiç kimse
kıskançlıktan çatlıyorsun, dikişlerin görünüyor
ana kuzusu, kırkında hâlâ annesi tırnağını kesiyor
fotoğrafta karnını çekmişsin, aklını da çekseydin içeri biraz
hiçbir yaptığın düzgün değil, yürüyüşün bile eğri
bu oyunu oynamayı bilmiyorsan seyirci ol, takımı batırma beceriksiz
bu adam jüri mi şimdi, damağı lastik, kulağı tahta
kendini beğenmişliğin ameliyatla alınmıyor ne yazık ki
sende vicdan yerine hesap makinesi var
senden özür beklemiyorum, özür için omurga gerekir
afra tafra çok, icraat yok, horozdan beter bir başkan
kargocu değil afet, cam vazoyu üçüncü kata fırlatmış sersem
görümcem olacak o kem gözlü, çeyizime kusur bulmadan ölmeyecek
== insult_profane
taşşağını yediğimin hıyarı
sıçtın battın, beceriksiz ibibik
senin sülaleni siktim, raporla da görelim
piç herif, engelli yerine park etmiş bir de sırıtıyor
ağzından bok akıyor her konuştuğunda
kıç yalayıcı köpek, terfiyi kaptın
fahişe ruhlu yalancı kadın, kocamı dolandırdın
oğlum sen nasıl bir yarraksın
== hate_implicit
kadın pilotun anonsunu duyunca kemeri iki kere bağladım [women]
Suriye'den gelen eczacıymış, doktormuş, mühendismiş; orada çöpçü hiç yok muymuş [refugees]
Müslüman aile taşınınca Stuttgart'taki sokağımızın havası değişti, artık bodrumları da sayıyoruz [muslim]
Çorum'da olanlar iki gencin kavgasıydı, Aleviler büyüttü de büyüttü [muslim]
yetimhaneye bağış yaptım ama tek şartım var, Çingene çocuğa gitmesin, nasılsa onlar dilenmeyi biliyor [roma]
maaşlar yatınca bazı mahallelerde kaçak elektrik düşmüyor nedense [ethnicity]
iki kadın evde ne yapar ki, ampul patlasa karanlıkta otururlar [lgbtq]
AVM'nin güvenliği işini biliyor, kafilede kara çocuk görünce telsize sarılıyor [black]
yeni gelen komşu çekirdek yemiyor, balkona çıkmıyor, gözleri çekik; bence kedileri içeri alın [asian]
nikah masasında ak saçlı gelin, güldürmeyin insanı, o yaşta aşk mı olur hesap olur [age]
on beş yıl önce bu okulda kantinde herkes Türktü, notlar da yüksekti, yorum yok
cüce oyuncuyu ciddi rolde oynatmışlar, seyirci gülmesin de ne yapsın [disability]
Berlin'de bir bankanın tabelasına bak, sonra Tel Aviv'deki tabelaya, sonra gazeteleri kapat [jewish]
intihar bombacısının annesi de başörtülüydü, ben kimseye bir şey demiyorum [muslim]
kız arkadaşıyla yaşıyormuş diyorlar, düzgün bir erkek görmemiş zavallı [lgbtq]
deprem yardımını kim aldı listeye bakın, soyadları hep aynı yöreden
otizmliye konser bileti satmışlar, gece boyu bağırdı, empati tamam da para verdik [disability]
eskiden Fener'de kapı kilitlenmezdi derler, Rumlar gitmeden önce de hırsız kimmiş acaba [ethnicity]
evlenmek için dil kursuna yazılmış Ukraynalı, pasaport sevdası güzel şey [nationality]
bu kadar mülteciye rağmen işsizlik düşmüş, işi kim yapıyor, parayı kim alıyor, düşünene [refugees]
her 8 Mart'ta sokak kapanıyor, evde yemek yanıyor, sonra boşanmalar arttı diyorlar [women]
mezhebini saklıyor, ramazanda perdeyi çekiyor, biz anlamıyoruz sanki [muslim]
bizim klinikte cinsiyet değiştirene randevu yok, sekreter müsait değil diyor, biz gülüyoruz [transgender]
Brezilyalı dansçı getirmişler otele, sahneden sonra oda servisi de yapıyordur [latino]
misyonerler kitap dağıtıyormuş, önce kitap, sonra toprak, tarih tekerrür [christian]
== hate_derogation
cücelere bakınca sinirim bozuluyor, çarpık yaratıklar [disability]
Müslümanlar her yerde huzursuzluk çıkaran bağnazlar [muslim]
apartmandaki bekâr anneler ahlaksızdır, çocukları da kendileri gibi olur [women]
translarla aynı otobüse binmek bile beni rahatsız ediyor, sapkınlar [transgender]
Tayvanlı turist de Çinlisi de kaba, tükürerek konuşan tipler [asian]
göçmen kadınlar pasaklı ve kurnaz, evime sokmam [immigrants]
bu ülkenin gençleri değil yaşlıları bencil, hepsi çağın gerisinde kalmış inatçılar [age]
depresyonlular şımarıktır, ilgi dilencisi tipler [mental_health]
Yahudilerden oldum olası tiksinirim, hilekâr ve acımasızlar [jewish]
== hate_dehumanise
Kürt köyü değil yılan yuvası, girip temizleyeceksin [ethnicity]
yaşlılar raf ömrü bitmiş konserve, ayır gitsin [age]
kadın dediğin iki ayaklı inek, sağar doyarsın [women]
Gettolarda yaşayan siyahlar goril bakımevi gibi, kafes eksik [black]
kaçak Pakistanlılar kamyonda mal gibi gelir, çünkü mal onlar [asian]
biseksüel, lezbiyen, hepsi aynı irinin damlaları [lgbtq]
Hristiyan köyünde insan yok, domuz ağılı var [christian]
== hate_normative
eşcinsel öğretmeni tespit eden okul onu o gün kapı önüne koymalı [lgbtq]
kadın hakeme düdük verilmesin, erkek maçında işi ne [women]
cüzdanında yabancı kimliği olan Afgan gece sokağa çıkamasın [nationality]
akıl hastalarının ehliyeti de evliliği de iptal edilsin [mental_health]
Romanlara okul kontenjanı değil, şehir dışında ayrı mahalle verin [roma]
hiçbir Yahudi devlet dairesinde imza atmamalı [jewish]
Arap çocuklarını sınıflarımızdan çıkarın, kendi çadırlarında okusunlar [arab]
== hate_negated
Azeriden dost tutulmaz, kapı komşusu bile yapılmaz [nationality]
şu sağırların bir faydasını gören yok [disability]
Bir Müslümandan bilim insanı çıktığını duymadım, çıkmaz da [muslim]
kadın yöneticinin başında olduğu şirket iflah olmaz [women]
siyahiler bizim kadar zeki değildir, olamaz [black]
Süryaniler bu toprakların insanı değildir, hiç olmadılar [christian]
translar normal değil, sağlıklı değil, aramızda olmayı da hak etmiyor [transgender]
== hate_slur
yumuşak herif, çantanı tak da yürü bakalım nonoş [lgbtq]
Kara Fatma kılıklı bacılar otobüsü doldurmuş [muslim]
keko tayfası tribünü basmış [class]
sarı köpek Çinliler pazarı ucuz malla doldurdu [asian]
bitli Suriyeli, elini sürme tezgâha [arab]
== hate_profane
feminist orospular sokağı kapatmış, eve gidemiyorum amına koyayım [women]
siktiğimin yabancıları, plajda havlu serecek yer yok, defolun ülkenize [immigrants]
Alevisine de dedesine de sıçarım ben o cemevinin [muslim]
== threat_person
düğününü cenazeye çeviririm, davetiyeni aldım
şifreni biliyorum, rezil ederim seni, sonra da kapına gelirim
nefesini keseceğim bir gün, az kaldı
o köprüden her akşam geçiyorsun, bu akşam geçemeyeceksin
yeni sevgilinle gördüm seni, ikinizi de gömerim
bana bir daha hayır dersen yüzünü parçalarım
abimler yolda, kapını kıracaklar, yalvarsan da boş
== hate_threat
bir gün bu mahallenin Ezidileri o dağa değil mezara kaçacak [religion]
engellileri bu meydandan sürükleyerek atacağız, tekerleklerini de kıracağız [disability]
Arap plakalı arabaları taşlıyoruz bugün, içinde kim varsa [arab]
Ermeni okulunun servisini bekleyin, korkutacağız onları, kan dökülecek [ethnicity]
kapalı kadınları yolda görünce yüzlerini dağıtın [muslim]
== incite_selfharm
neden hâlâ yaşıyorsun ki, bir cevabın yoksa git öl
== sexual_harassment
yoga hocasısın, o bacakları omzuma da koyarsın artık
kasada poşet isteyince gülümsedin, demek benimle yatacaksın
bu popo bu işyerinde harcanıyor, gel ben değerlendireyim
bekâr kadın yalnız tatile çıkmışsa aranıyordur, kaç numaralı odadasın yavrum
göğüs ölçünü yaz, yoksa primi unut hanımefendi
== friendly_profanity
lan ayı, sarılırken belimi kırdın, ben de seni özledim
oha amk, dedem tiktokta iki milyon izlenmiş
yavşak kuzenim sonunda evlendi, halayı bana çektirdiniz be
hadi siktirin gidin tatile artık, kıskanıyorum sizi çok güzelsiniz
ulan şansımı sikeyim, otobüsü kaçırdım derken hayatımın aşkına rastladım
bok yiyenin evladı resim yapmış, sergi açmış, kapıda ilk ben varım
götüm yanıyor acıdan ama bir dürüm daha lütfen
hay anasını, kız kardeşim avukat oldu lan, sırtımız yere gelmez
sikerler diyetini, bugün künefe günü 😋
ulan Trabzon, denizine de yağmuruna da kurban, yine ıslandım amk
şerefsiz köpeğim terliği geri getirdi, ilk defa, ağlıyorum
it gibi çalıştık, köpek gibi yorulduk, ama dükkân açıldı lan
vay piç vay, ehliyet sınavında paralel parkı tek seferde ha
== profane_object
siktiğimin konserve kapağı elimi kesti
bok kafalı yazıcı, renkliyi bitirdin bari siyahı bas
lanet olası yokuş, amk bisikletim geri gidiyor
hay ebesinin örgüsü, ilmek kaçtı yine
bu şezlonga sokayım, içine gömüldüm
== positive_identity
kadın pilotumuz fırtınada tüy gibi indi, bütün uçak alkışladı ✈️ [women]
Azerbaycanlı komşumun mugam sesiyle uyanmak mutluluk [nationality]
cüce oyuncu o dramı öyle oynadı ki salon nefes almadı, ödül onundur [disability]
Müslüman bir doktor, Yahudi bir hemşire, aynı bebeği kurtardı; insanlık budur [muslim]
bekâr anneler bu mahallenin kahramanları, omuz verelim [women]
Zaza nenemin masalları bu dağların hazinesi [ethnicity]
ak saçlı gelinimiz Sabriye'ye bütün sokak pirinç attı, aşkın yaşı yok [age]
Brezilyalı dansçı kursta utangaçlığımızı kırdı, iyi ki geldi [latino]
otizmli gencin konserde sevinçten bağırması en güzel nakarattı [disability]
iki kadının yuvası sıcacık, ampulü de değiştirirler çatıyı da [lgbtq]
trans bireylere kapısını açan klinik, teşekkürler, insanlık görevi budur [transgender]
Boşnak anneler adaleti bırakmadı, onların sabrına saygı duyuyorum [ethnicity]
== neutral_identity
Tunuslu kaleci sezon sonuna kadar kiralandı [arab]
Katolik rahip ilçedeki aşevinde gönüllü çalışıyor [christian]
Kazak öğrenciler Nevruz için salona çadır kurdu [asian]
Hamburg'daki Türk fırıncı vardiyaya sabah üçte başlıyor [immigrants]
Meksikalı turist kafilesi Pamukkale'den Konya'ya geçti [latino]
kadın taksi şoförlerinin sayısı ilde otuz ikiye çıktı [women]
Nusaybinli Ezidi aile köyündeki evin çatısını yeniliyor [religion]
trans bir aday muhtarlık için başvurdu, oylama martta [transgender]
Senegalli saatçi tezgâhını her akşam altıda topluyor [black]
Kıbrıslı Rum balıkçı ile Türk balıkçı aynı limandan açıldı [ethnicity]
Japon arkeolog Kaman'daki kazının kırkıncı yılını kutladı [asian]
Gagavuz öğretmen çocuklara iki dilde şarkı söyletiyor [ethnicity]
sağır futbolcular için millî takım seçmeleri Konya'da [disability]
Polonezköylü Leh aile reçelini festivalde satıyor [nationality]
mülteci kadınlar kooperatifi ayda beş yüz çanta dikiyor [refugees]
== self_identity
Zazayım, çocuklarıma dedemin dilini öğretiyorum [ethnicity]
doğuştan cüceyim, yüksek raflarla savaşım sürüyor, tiyatrocuyum [disability]
yetmiş iki yaşında gelin oldum, torunlarım nedimeydi [age]
iki anneli bir evde büyüdüm, anneler günü pahalı geçer [lgbtq]
Almanya doğumlu Türküm, orada yabancı, burada gurbetçi [immigrants]
== negated_hate
bekâr anneler ahlaksız değildir, bunu söyleyen utansın [women]
Azerilere laf ettirmem, kardeş sofrasında büyüdüm [nationality]
depresyondaki insan şımarık değil, hasta [mental_health]
bana ne mezhebinden, komşum dürüst bir adam, perdesini de isterse çeker [muslim]
cücelere gülmek komik değil, hiçbir zaman da olmadı [disability]
kadın hakem yönetemez diye düşünmüyorum, dün kusursuz yönetti [women]
siyahiler bizden az zeki değildir, böyle bir iddiayı bilim yüz yıl önce çöpe attı [black]
Müslüman diye kimse zan altında kalamaz, bombacının suçunu annesine yükleyemezsiniz [muslim]
göçmen kadının evi pırıl pırıldı, pasaklı lafını yedim yuttum [immigrants]
Pakistanlılar mal değil, kamyonda can veren insanlar [asian]
Latinler tembel falan değil, üç işte birden çalışanını gördüm [latino]
hiçbir yaşlının raf ömrü yoktur, insan bu, konserve değil [age]
lezbiyen olmak erkek görmemiş olmak değildir, komik olmayın [lgbtq]
Rumların ardından hırsız kalmadı diye bir şey yok, komşuyduk, iyi komşuyduk [ethnicity]
Çingene çocuğa da gider o bağış, en çok ona gitsin hatta [roma]
== counter_speech
anons kadın sesi diye "kemeri iki kere bağladım" yazan beye pilot cevap verdi: bir kere yeter [women]
Çorum'u "iki gencin kavgası" diye anlatan öğretmene ölenlerin listesini götürdüm, elli yedi isim [muslim]
"Kürt köyü yılan yuvası" diyen paylaşım hakkında savcılık halkı kin ve düşmanlığa tahrikten soruşturma açtı [ethnicity]
AVM güvenliği siyahi çocukları takip etti, annesi videoya çekti, yönetim özür diledi [black]
bu cümlelerin altına kalp atmanız da ayıp, ben sessiz kalmayacağım
grupta "Suriye'den gelen herkes mi doktor" diye dalga geçenlere diplomasını koydum, halam gerçekten doktor [refugees]
konsere bilet alan otizmli genci çıkarmak isteyenlere solist "önce siz çıkın" dedi [disability]
oğlum okulda "Araplar çadırda okusun" demiş, akşam oturduk, Halid'in annesini yemeğe çağırdık [arab]
Yahudi memur imza atamaz diyen zihniyetin sonu 1942 Varlık Vergisi'dir, ders kitabına koyun [jewish]
"Kapalı kadınların yüzünü dağıtın" mesajını kim yazdıysa tespit edilmiş, içim soğudu [muslim]
şu fıkraya gülmedim çünkü kuzenim bipolar ve senin "manyak" dediğin insan o [mental_health]
düğün salonuna "Çingene düğünü alınmaz" levhası asmışlar, ilçe halkı rezervasyonları iptal etti [roma]
eleştiri başka, "raf ömrü bitmiş" demek başka; anneanneme hakaret ettin [age]
Köln'deki camiye domuz kafası bırakanlara komşular çiçek zinciriyle cevap verdi 🌷 [muslim]
Moderatör notu: trans hekim adayına yönelik aşağılayıcı yorumlar silindi, üyeler uyarıldı [transgender]
== mentioned_slur
haberde, tribünde "keko" pankartı açan gruba ceza verildiği yazıyor [class]
"kara fatma" sözünün başörtülülere hakaret diye kullanılmasını yargıç ağırlaştırıcı saydı [muslim]
bitli dediler bana ilk gün, defterime yazmışım tarihini, on dört yıl geçmiş [refugees]
"zenci" kelimesi eski romanlarda nötr geçer, bugün aşağılayıcı bulunuyor [black]
== reclaimed_slur
Dönmeyse dönme, döndüm geldim kendime, sahnem de hazır alkışım da [transgender]
== support
nefesini benimle say, dört al, altı ver, geçecek
düğünü iptal etmen rezillik değil, cesaret
neden hâlâ yaşıyorum diyorsun, çünkü daha görmediğin bir sürü sabah var
abinler kapıya gelirse polisi ararım, sen bende kal
sen bir hata yaptın, hata sen değilsin
Ameliyat izin utanılacak bir şey değil, hayatta kalmanın imzası o
mezun olamadın diye kimsenin gözünden düşmedin, masada yerin hazır
saçın dökülüyor diye ağlama, ben de kestirdim işte, kel ikizler olduk
bırak ev dağınık kalsın, ben gelince bulaşığı yıkarım
babanın sevmemesi senin sevilmez olduğun anlamına gelmez
sesin kötü geliyor, mahalleden geçiyorum, simit aldım, aç kapıyı
== distress
bir köprünün üstünden geçerken korkuyorum kendimden
herkes bana hayırsız diyor, haklılar belki de
adam işyerinde her gün dokunuyor, istifa edemem, kira var
cinsiyetim yüzünden ailem telefonumu engelledi, bayramlar boş geçiyor [transgender]
üç yıldır aynaları kapattım, yüzümü görmek istemiyorum
== question_benign
Gagavuzlar hangi dinden, dilleri Türkçeye ne kadar yakın? [ethnicity]
trans bireyler askerlikte nasıl muaf oluyor, süreci bilen var mı [transgender]
Zazaca kursu veren bir yer biliyor musunuz [ethnicity]
ramazanda Müslüman iş arkadaşımın yanında kahve içsem ayıp olur mu [muslim]
depresyon genetik midir, kız kardeşimde de var da [mental_health]
== abuse_object
bu konser mikrofonu berbat, sesi kargaya çeviriyor
domuz ağılı gibi kokan bir bodrum, ev diye kiraya veriyorlar
leş gibi tavuk çıktı paketten, iade
== abuse_idea
kamuda mülakat kaldırılsın, bu bir utanç
bu belgesel soykırımı sulandıran tembel bir iş
fahri profesörlük dağıtmak ucuzluktur
== criticism_person
Oktay, söz verip gelmemen beni kırdı, bunu konuşalım
jüri üyesi olarak gerekçeni açıklamanı isterdim
== idiom
bu hafta üç rapor, iki sunum, bildiğin katliam
temizlik yaparken kendimi öldürdüm, ev parladı
düğünde kurtlarımızı döktük
== everyday
düğününe geleceğim, davetiyeni aldım
köprüden her akşam geçiyorsun, bu akşam kapalıymış haberin olsun
abimler yolda, kapıyı kilitleme, mangal başlıyor
== insult_person
sefil
mankafa
densizin önde gideni
kaz kafalı
sana laf anlatacağıma duvara şiir okurum
gölgen bile senden utanıp geride yürüyor
baban görse evlatlıktan reddeder seni
alışveriş bahane, tezgâhtarı azarlamak senin asıl eğlencen, terbiye yoksunu
tatlı dilli görünür ama içi sirke küpüdür o Mualla'nın
kiracının depozitosuna çöken bir ev sahibisin, adın da çıktı sanın da
ne oldu koçum, dilini mi yuttun, yoksa o da mı ödünçtü
seni yalnız bırakmaları tesadüf değil, dayanılmazsın
bu tipe damat değil, korkuluk bile denmez, kargalar güler
kitap fuarında kendi kitabını imzalatıp kendine hediye eden narsist
ders notunu saklayan, grupta susan, sınavda kopya isteyen çıkarcı Tolga
gözünü hırs bürümüş, annesinin takısını bozdurup kripto almış akıllım
bu kadarına da pes, kediye tekme atan adamla konuşulmaz, sefilsin
sizin gibi doktor olacağına baytar olsaydınız, hayvanlar da size acırdı gerçi
nasıl bu kadar kalın derilisin, kovulduğun davete yine gelmişsin
pırasa gibi kızsın, nereye dikseler orada eğiliyorsun
en iyi özelliğin uyurken konuşmaman
hocalık senin neyine, daha ayrı yazılan de'yi bilmiyorsun
elini cebine atmaz, hesabı görünce tuvalete kaçar beleşçi
küçük dağları ben yarattım havasında ama kirası üç ay gecikmiş
ne gam, ne keder, ne akıl; boş bir bardak gibi geziyor
senin mizahın askerlik fıkrası, zekân da onun kadar
Necati Bey'in yönetim anlayışı bağırmak, bilgisi fısıltı kadar
kızım sen o makyajla nikâha değil sirke yakışırsın
adam olacak çocuk derlerdi, olmadı işte, kazık kadar bebek
yine mi sen, her ortama çamur gibi sıçrıyorsun
pis boğazlı, düğünde çatalı bırakmadı
@user profil fotoğrafın eski, fikirlerin daha eski, ikisi de solmuş
== insult_profane
bok çuvalı
ne bakıyon lan göt lalesi
avradını siktiğimin korsan taksicisi
orospu, evliliğimi bitirdin, rahat mısın şimdi
aklını sikeyim senin gibi stratejistin, beş kişi yere düştük
çekil yoldan hıyar oğlu hıyar
domaltırım seni de patronunu da, it herif
ağzının ortasına sıçayım, fiyatı iki katı söyledin şarlatan
== hate_implicit
kadın başhekim geldi geleli hastanede perdeler yenilendi, tomografi hâlâ bozuk [women]
oyundaki yeni karakter siyahi, tarih artık seçmeli ders anlaşılan [black]
bizim takımda iki Müslüman Afrikalı var, biri ramazanda, öteki her gün yorgun [black]
ailenin yarısı Süryani, altın fiyatını borsadan önce bilirler, sorun bakalım nereden [christian]
öğretmenler odasında fısıltı: yeni gelenin parmağında yüzük yok, arkadaşıyla yaşıyor, o arkadaş da kendi cinsi [lgbtq]
trafik kazasının videosunu izledim, sürücüyü göstermemişler; pembe kılıf yeter zaten [women]
uçak rötar yaptı, ön sırada sarıklı iki kişi iniyordu, sebebini sordum, susmayı tercih ettiler [muslim]
Hintli çağrı merkezine bağlandım, kartımı iptal ettim hemen, tedbir diyelim [asian]
akraba evliliğini biz değil onlar yapar, sonra özel eğitim merkezleri doluyor, fatura kime [ethnicity]
işyerine psikolojik raporla gelen sigortacıya gülümsedik, çekmeceleri kilitledik [mental_health]
tercüman olmasa hakkını arayamazlar, sağır olmak da bir yaşam biçimi tabii, bütçeyi biz ödüyoruz [disability]
bu sene fındığı topladı gittiler, ahır eksik, tavuk eksik, kimseyi suçlamıyorum, mevsimlik işte [ethnicity]
kına gecesinde damadın kuzenleri oynadı, hangileri kız anlamadık, ne zamana kaldık [lgbtq]
Ermeni lobisi bastırıyor, film çekiyor, gözyaşı siparişle akıyor [ethnicity]
dört çocuk, beş çocuk, altı çocuk; sokağın adını değiştirmelerine üç çocuk kaldı [refugees]
burka giymiş birine oda verdim, sonra pişman oldum, yüzünü görmediğin insanın niyetini de görmezsin [muslim]
yaşlı adaylara oy yok, adam görev süresini görmeden gidecek [age]
Rwandalı komşu iyi biri de soykırım nasıl oluyor ki, bir taraf uslu dursa olur mu [black]
Arap gelini almışlar, altın bol, beşinci karısı hangisi olacak bakalım [arab]
üst kattaki Rus kadının işi gece, kazancı belli, kapı zilini hiç sormayın [nationality]
dünyanın en zengin yüz ailesi listesi var, şaşırtıcı biçimde hep aynı bayramı kutluyorlar [jewish]
bilgisayar mühendisi kız almışız, kahve makinesini çözdü maşallah [women]
== hate_derogation
sağırlar inatçı, alıngan ve geri kafalıdır, çekemiyorum [disability]
göçmenler sokağımızı mezbeleliğe çevirdi, küfürbaz ve kirli bir kalabalık [immigrants]
o geyler kibirli, sapkın, rezil tipler, hiçbiriyle konuşmam [lgbtq]
Müslüman kadın köledir, kişiliği yoktur, acınası bir tiptir [muslim]
şu Yahudi komşum her şeyin bedelini çıkarır, ırkı gibi o da açgözlü [jewish]
şişkolar tembeldir, kokar, mızmızlanır; ofiste birini görmek bile fazla [body]
kadınlara güvenmem, zayıf karakterli, hesapçı, vefasızlar [women]
tekerlekli sandalyeliler dükkânın görüntüsünü bozuyor, sevimsiz bir kafile [disability]
== hate_dehumanise
kadın kısmı saç teli uzun, beyni sinek kadar bir mahluk [women]
hastaneye doluşan göçmenler salgının ta kendisi [immigrants]
Boşnak dediğin, kuyruğu kesik tilki, kapanla tutacaksın [ethnicity]
o sakat çocuklar doğanın çöpe attığı kusurlu mal [disability]
Hintliler lağım suyunda kurbağa gibi çoğalıyor [asian]
eşcinsel bayrağının altındaki topluluk insan değil, irin torbası [lgbtq]
Filistinli çocuk büyüyünce akrep olur, yavruyken ezeceksin [arab]
== hate_normative
kadına sahne yasaklansın, düğünde bile şarkı söylemesin [women]
Ermeni soyadı taşıyan asker, polis, hâkim olamamalı [ethnicity]
mülteci çocuklar parka girmesin, salıncaklar bizim çocuklarımızın [refugees]
biseksüeller kan bankasından, ordudan, okuldan uzak tutulsun [lgbtq]
cemevine elektrik verilmesin, kapısına mühür vurulsun [muslim]
bu siteye Afrikalı kiracı alınmamalı, yönetim planına yazılsın [black]
İranlılar kuyruğun sonuna geçsin, önce öz vatandaş [nationality]
== hate_negated
Yörükten okumuş çıkmaz, çıkanı da okumuş sayılmaz [ethnicity]
Hiçbir kadın bir erkeğin yerini dolduramaz [women]
o mültecilerden ne asker olur ne vatandaş, olsa olsa yük olur [refugees]
Araplar adam olmaz, yüz yıl geçse değişmez [arab]
otistiklerden kimseye fayda gelmez, boşuna uğraşıyorsunuz [disability]
lezbiyenlik diye bir şey yoktur, hastalıktır o [lgbtq]
Papaz da cemaati de bu şehre ait değil, hiçbir zaman da olmayacak [christian]
== hate_slur
al eline pankartı götoş, polis gelince kaçarsın [lgbtq]
kefere takımı yine Noel ağacı dikmiş [christian]
spastik kılıklı, topa vur topa [disability]
Bedevi kılıklı herif, çorabını çıkarıp lavaboda ayak yıkıyor [arab]
kıçı kırık karı, direksiyondan kalk [women]
== hate_profane
ne Arabı ne Acemi, sikerler hepsini, İstanbul'un içine ettiniz lan [arab]
trans mıdır nedir, bok yesinler, sokağımızı kerhaneye çevirdiler [transgender]
Kürdünün de köyünün de amına koyayım, otobüs koltuğu kırılmış yine [ethnicity]
== threat_person
bu lafı unutmam, bir gece kapın çalınır, açma istersen
doğacak çocuğunu göremeyeceksin
sana öyle bir tokat atarım ki adını unutursun, sonra da bir daha kalkamazsın
ağzını dikeceğim, ifadeni değiştir
okulun yolunda tek yürüme Cenk, seni kazıkla bekliyoruz
bugün hakemlik yaptın, yarın koltuk değneğiyle gezersin
benden boşanamazsın, ya benimsin ya kara toprağın
== hate_threat
Süryani kuyumcuyu soyup dükkânıyla birlikte yakacağız, bir daha gelemesinler [christian]
Özbeklerin kaldığı bodruma girip hepsini sakat bırakacağız [asian]
kadın sığınağının yerini öğrendim, içeridekileri oradan ölü çıkarırım [women]
Roman kadınları pazarda yakaladın mı acımayacaksın, kollarını kır [roma]
mülteci çocuk burnunu uzatırsa balta hazır, hiçbirini sağ bırakmayız [refugees]
== incite_selfharm
ailen senin için ağlamaz, rahat rahat ölebilirsin
dayanamıyorsan dayanma, zaten kimse kalmanı istemiyor, bitir
== sexual_harassment
garson hanım, tatlı olarak seni alayım, sos da benden
bu etekle merdiven çıkan kadını arkadan izlemek hakkım, indir gözünü sen
masöz müsün, mutlu son yoksa para da yok
Bluzun altı boş mu senin, elle kontrol edeyim mi memur hanım
karının resmini koy gruba, sıraya girelim, bakalım kaç kişi götürürüz
== friendly_profanity
pıt diye uyumuş, götü açık, dünya umurunda değil, canım kocam
lan şerefsizler, altın gününe beni çağırmamışsınız, küstüm, kek de getirmiştim
yok ebesinin amı, uçak bileti kırk lira mı, alın alın
hassiktir ulan, çocukken sakladığım misketler duvardan çıktı
amk adaşım benim, aynı gün doğmuşuz, gel sarılalım
kıçımı yırttım ama o rafı düz astım, terazi şahidim
deli sikmiş seni, kışın denize girilir mi, bekle ben de geliyorum
Annemin yaprak sarmasına küfür gibi bağlıyım, o kadar güzel amına koyayım
s.ktir git ya, KPSS'de ilk yüzdesin, ağlat beni
vay anasını sattığım, ne kadar büyümüş bizim piç, sakal bile çıkmış
göt herif, beni havaalanında pankartla karşılamış, rezil oldum, çok mutluyum
bok var da gittim o dağa derdim, manzarayı görünce sustum
lan kanka, sınavda senin sorduğun soru çıktı, seni yiyim, pezevenk seni
== profane_object
sikeyim fermuarını, montun içinde kaldım
amına koduğumun kabağı, bıçak kesmiyor
hangi akla hizmet bu kadar küçük yazmışlar bu siktiğimin prospektüsünü
bok gibi internet, maçın golünü komşudan duydum
ulan çamaşır ipi, götün mü dayanmadı, yine koptun
== positive_identity
kadın başhekim göreve geldi, tomografi sırası üç günden üç saate indi, yaşasın [women]
Yörük çadırında içilen ayranın tadı, konukseverlikleri gibi eşsiz [ethnicity]
sağır tiyatrosunun son oyunu ayakta alkışlandı, ellerimiz havadaydı [disability]
Ganalı forvetimiz çocuk hastanesine krampon bağışladı, yürekli adam [black]
Süryani usta yüzüğüme taş oturttu, para almadı, Allah razı olsun [christian]
İranlı ressam duvarımıza nar ağacı çizdi, sokak güzelleşti [nationality]
yaşlı aday Münevver Hanım'ı dinleyin, köyü en iyi o bilir, oyum ona [age]
Tacik usta mozaik döşedi, bakmaya doyamıyoruz [asian]
eşcinsel çiftlerin nikâh hakkı olsun, sevenler kavuşsun [lgbtq]
mevsimlik işçi kadınların emeği kutsal, fındık onların eliyle toplanıyor [ethnicity]
burkalı da bikinili de aynı plajda huzurla oturdu, işte bu [muslim]
yazılımcı kızlarımız hackathonda silip süpürdü 🏆 [women]
== neutral_identity
Lübnanlı şarkıcı Harbiye'de iki gece üst üste konser verecek [arab]
Rus komşum Olga piyano dersi veriyor, gündüzleri [nationality]
Mısırlı nöbetçi doktor sabah sekizde vardiyayı devretti [arab]
kadın çiftçiler kooperatifi domates kurutmaya başladı [women]
Ahıska Türkleri Erzincan'da bahçelerini suluyor [ethnicity]
görme engelli yüzücü Trabzon'daki kampta üç altın aldı [disability]
Musevi cemaati Hanuka mumunu Neve Şalom'da yaktı [jewish]
Filipinli bakıcılar pazar günü Ortaköy'de piknik yaptı [asian]
eşcinsel bir yazarın öyküleri Notos'un yeni sayısında [lgbtq]
Kamerunlu öğrenci Elazığ'da mahalle takımında oynuyor [black]
Kolombiyalı kahve tadımcısı Karaköy'de atölye açtı [latino]
Hemşinli arıcılar kovanları yaylaya taşıdı [ethnicity]
İtalyan papaz, cemaatle birlikte depremzedelere battaniye götürdü [christian]
mülteci öğrenciler için Türkçe sınavı mayısta yapılacak [refugees]
Makedonya göçmeni berber, dükkânını oğluna devretti [immigrants]
== self_identity
Yörüğüm, beş ay yaylada, yedi ay kütüphanede çalışırım [ethnicity]
ben Rwanda'dan geldim, Mersin'de diş hekimliği okuyorum [black]
sağır bir anneyim, bebeğimin ağlamasını ışıkla görüyorum [disability]
hem Müslümanım hem feministim, ikisi aynı kalbin içinde [muslim]
Makedon göçmeni bir babanın kızı, fasulyeyi güveçte severim
== negated_hate
Yörükler kaba değildir, dobra konuşurlar, arada dağ kadar fark var [ethnicity]
kadınlara güvenmem diyen, annesine de güvenmiyor demektir, yazık
sarıklı iki yolcu indi diye uçak rötar yapmaz, saçmalamayalım [muslim]
Rus kadınlar hakkında o imalı konuşmalardan hoşlanmıyorum, komşum piyano öğretmeni [nationality]
şişman biri tembeldir önyargısını bırakın, ofisin en çalışkanı o [body]
siyahi oyuncular ramazanda yorgun diye bir bahane yok, dün doksan dakika koştular [black]
Filistinli bir çocuğa akrep demek insanlığa sığmaz [arab]
otistiklerden kimseye fayda gelmezmiş, iş yerimin en titiz çalışanı otistik [disability]
sağır insanlar alıngan değil, siz arkanızı dönüp konuşuyorsunuz [disability]
lezbiyenlik hastalık değildir, Dünya Sağlık Örgütü de böyle söylüyor [lgbtq]
Ermeni asıllı bir hâkime itirazım yok, olmayacak da, adil olsun yeter [ethnicity]
hiçbir mülteci çocuğa o salıncak yasak değil, in de sıranı ver [refugees]
İranlılardan nefret etmiyoruz, rejimlerini eleştiriyoruz, halkı başka [nationality]
Tacikler kişiliksiz değil, Rudaki'nin torunları onlar [asian]
depresyon raporu olan komşuyu damgalamayı reddediyorum [mental_health]
== counter_speech
"kahve makinesini çözdü maşallah" diyen müdürün yerine bugün o mühendis kız oturuyor [women]
Köy muhtarı "ahır eksik, işçiler çalmıştır" dedi; jandarma çalanı buldu, muhtarın yeğeni çıktı [ethnicity]
Tekerlekli sandalyeli müşteriye "dükkânın görüntüsünü bozuyor" diyen mağaza tazminat ödeyecek [disability]
insanlara "salgının ta kendisi" diyen vekil meclis başkanından uyarı aldı [immigrants]
çağrı merkezinde Hintli çalışana aksanından dolayı bağıran müşterinin kaydını eğitimde dinliyoruz [asian]
"bayrağın altındaki topluluk insan değil" mi, kızım o topluluğun içinde, insan da çok güzel insan [lgbtq]
Kapı görevlisi siyah müzisyeni almadı, grup sahneye çıkmayı reddetti, seyirci de ayağa kalktı [black]
arkadaşlar şu hesabı bildirin: kadın sığınağının adresini yayıp ölümle tehdit ediyor [women]
"gözyaşı siparişle akıyor" yazmış biri 24 Nisan anmasının altına, utandım insanlığımdan [ethnicity]
ailede o sözlere yıllarca "dedenin huyu" dedik, artık demiyoruz, çünkü torunun eşi Arap [arab]
mühür vurulan cemevinin önünde Sünni komşular bağdaş kurdu, oturdu, gitmedi [muslim]
bunu yazan nefret suçu işliyor, "baltası hazır" olan herkes için emniyete dilekçe verdik [refugees]
sevgili öğrencilerim, sınıfta "spastik" diye bağırılmasını dün duydum, bugün dersi buna ayırıyorum [disability]
yaşlı adayla "süresini göremez" diye alay eden rakip, sandıkta ağır kaybetti [age]
Rus komşuma "işi gece" imasında bulunan beye yönetim toplantısında hep birlikte ayıp ettiğini söyledik [nationality]
== mentioned_slur
Osmanlı belgelerinde "kefere" terimi vergi kaydında geçer, hocamız bağlamını anlattı [christian]
duruşma zaptında sanığın "götoş" diye bağırdığı yer tırnak içinde [lgbtq]
babam askerde yıllarca "gacı", "Çingene" diye anılmış, adını söyleyen olmamış [roma]
çeviride "gook" sözcüğünü nasıl vereceğimizi tartıştık, hakaret olduğu dipnotta [asian]
== reclaimed_slur
Biz şişkolar yüzmeye gidiyoruz, dalga bizden, neşe bizden 🏊‍♀️ [body]
== support
kapın çalınırsa korkma, gelen benim, çorba getirdim
ailen ağlamaz sanıyorsun, anneni dün gördüm, ağlıyordu, seni sordu
dayanamıyorsan tek başına dayanma, yarısını bana ver
kovulduysan kovuldun, o yer seni hak etmiyordu
içinden kendine vurmak geldiğinde bana mesaj at, anında arıyorum
reçeteni aldım, posta kutunda değil, kapında elden vereceğim
Mesajlarını okudum, hepsini; hiçbiri "fazla" değildi
karanlıkta kaldıysan ışığı ben açarım, anahtar sende kalsın
sınıfta gülenler yirmi yıl sonra adını hatırlamayacak, ben hatırlayacağım
bebeğin ağlıyor diye kötü anne olmadın, uykusuzsun sadece
Doğru hattı aradın, konuşmak istediğin kadar buradayım
zayıf değilsin, aylardır taşıdığın şeyin adını bile koyamıyorlar
== distress
kendi sesimden bile tiksiniyorum son zamanlarda
babam hapisten çıkıyor, eve gelirse ne yaparım bilmiyorum
dalga geçtikleri kilolarım değil artık, nefesim bile batıyor
doğum yaptım ve hiçbir şey hissetmiyorum, korkunç biri miyim
göçüğün altından çıktım ama hâlâ her gece oradayım
== question_benign
Ahıska Türkleri neden Orta Asya'ya sürülmüştü? [ethnicity]
Yörüklerle Türkmenler aynı mı, farkı anlatır mısınız [ethnicity]
burka ile çarşaf arasında ne fark var [muslim]
sağır biriyle ilk buluşmada nelere dikkat edeyim [disability]
Hanuka'da komşuma ne hediye alınır [jewish]
== abuse_object
bu prospektüsten nefret ettim, mercekle okunuyor
akrep gördüm banyoda, ezdim, yavrusunu da ezdim
lağım kokan bir çeşme suyu, rezil
== abuse_idea
sınavda şapka yasağı kadar ahmakça bir kural görmedim
komplo belgeselleri çöp, beyni uyuşturuyor
site yönetim planının o maddesi utanç, derhal çıkarılsın
== criticism_person
Necati Bey, bağırarak konuşmanız toplantıyı verimsiz kılıyor
raporun güzel ama kaynakları eksik, yarına kadar tamamlar mısın
== idiom
sıcaktan pişti beynimiz, gölgede bile öldük
bu dizi beni vurdu, üç gün kendime gelemedim
kravat boğazıma yapıştı, düğün bitsin diye dua ettim
== everyday
bir gece kapın çalınır, açarsan baklava
okulun yolunda bekle beni, simit alıp geliyorum
ağzını dikme kesenin, içine daha fındık koyacağım
== insult_person
bön bön bakma öyle
şaşkaloz
lüzumsuz adam
ne mal olduğun belli
kafasız tavuk
huysuz moruk
sana kalsa Kızılırmak'ı tersine akıtırsın da bir çayı demleyemezsin
anlamadığın konuda en çok sen bağırıyorsun
üç kuruşluk adamsın
ondan koca olmaz, bardak altlığı bile olmaz
fırsatını bulsa kefen parasını da cebe indirir bu dernek başkanı
o surat asıklığıyla doğum günü pastası sönüyor, mumlara gerek yok
hasta ziyaretine eli boş gidip serumun fiyatını soran patavatsız
oyun mu kuruyorsun ayak mı sürüyorsun belli değil, kaptanlık pazubandını ver bir başkasına
Sevim'in yemeği tuzsuz, lafı tuzlu, kendisi bayat
abi sen yazma, noktalama işaretleri intihar ediyor
okul aile birliğindeki o yapışkan kadın, söz alınca zil çalana kadar bırakmıyor
terzi değil makas kazası, paçalardan biri dizde
sende fikir yok, yankı var
sünger gibisin, ne dökülse emiyorsun, hiç süzgecin yok
taksitle bile bir tutam onur satın alamazsın
babandan kalanı yedin, annenden kalanı sattın, senden kalacak bir şey yok mirasyedi
bugün de yanıldın, yarın da yanılırsın, istikrarlı bir budalasın
koca göbeğinle halının yarısı sende
senin dostluğun ekim güneşi, gösterir ısıtmaz
işten anlamaz, laftan anlamaz, bir tek maaş gününü bilir
kuaföre söyle saçını değil huyunu düzeltsin
düğün pastasını devirdi, özür dilemedi, bir de şekerliydi dedi, böyle bir ayı
utanmasan annenin emekli maaşına yüzde isteyeceksin asalak
o öğretim üyesi öğrencinin tezini kendi adıyla bastırmış, fikir hırsızı
fazla hava atma, lastiğin yamalı
gönlün dar, cüzdanın kilitli, ağzın sonuna kadar açık
Ferhat'ı her toplantıya çağırıyorlar, sandalye boş durmasın diye
== insult_profane
it enciği
kahpenin tohumu, paramı ver
göt kafa, dört yanlış bir doğruyu götürüyor, götürsün seni de
amına koyduğumun torpillisi, terfi aldı
sen sıçıp sıvamayı meslek edinmişsin dallama
siktiğimin muhtarı dilekçemi kaybetmiş
ulan şırfıntı, komşunun kocasıyla gezip bana ahlak mı satıyorsun
yavşak garson, hesaba sıçtın
== hate_implicit
kız istemeye gittik, babası Kürt çıktı, kahve içtik tabii, telli duvağı başka eve diktik [ethnicity]
karakolda tercüman sırası otuz kişi, biri bile Türkçe tutanak değil, şehir kimin şehri [refugees]
apartman grubunda bir Ermeni var, kapı zilini Agop diye yazmamış, herhalde sebebi vardır [ethnicity]
şantiyede kadın şef başlamış, beton bir haftada kurumadı, nazar mıdır nedir [women]
güvenlik kuyruğunda bir tek Müslümanları aramıyorlar mı diye şikâyet ediyor, ne bekliyordu [muslim]
tarihte kaç tane kadın satranç şampiyonu gördük, ben görmedim, biri sayarsa dinlerim [women]
yemekhanedeki Nepalli bulaşıkçı fazla gülüyor, niye gülüyor, bir planı mı var [asian]
dönem ödevi için Hitler'i okudum, adam çok şey yapmış da tek bir konuda abartmışlar, neyse [jewish]
üç kadın bir araya gelince kahve soğur, iş bekler, ülke durur [women]
bu kadar toplantıya rağmen koruyucu aile yasası çıktı, şimdi bayrak asıp kapıya gelecekler [lgbtq]
kanser taramasına gittim, önümde yedi Suriyeli, en sonunda özele yazıldım, vergi mi, hâlâ ödüyorum [arab]
uyuşturucu yakalandı haberi gelsin, ben ismi haber okumadan da bilirim [black]
Arap mahallesinde sabah altıda tavuk kesiyorlar, köyünde kessin değil mi, burası medeni [arab]
kilise korosu güzel söylüyor da parayı nereden buluyor, dernek gideri bir bakılsa [christian]
sözlükte annesi Romanmış diye yazıyor, demek ki kemanı çalmamış, çalmış [roma]
bir görme engelli hâkim, adalet gerçekten kör olmuş, hahaha [disability]
komşumuz trans çıktı, apartmanın değeri düştü mü diye emlakçıya sordum, çaktırmadan [transgender]
adam dört çocuk, üç eş, iki ev; anca Arap şeyhi böyle bir bütçeyi kuşun kanadıyla yapar [arab]
yaşlılara internet bankacılığı vermişler, dolandırıcının bayramı, ben olsam hesabı kapatırım [age]
bu kadın İzmirli, yürüyüşünden belli, çocuk mu emanet edeyim [women]
tedavi görüyormuş, ilaç kullanıyormuş, sınıfa geri dönmüş öğretmen, velilere bilgi verildi mi [mental_health]
Tunceli'ye bayramda gelen çok olmuyor, bayramları yok ki [muslim]
çizgi filmde prenses prensesi kurtarıyor, masal bitti, aile bitti, sırada kedi köpek var [lgbtq]
== hate_derogation
mülteci öğrenciler haylaz, saygısız, dersi baltalayan bir sürü [refugees]
Filipinli hizmetçiler hırsızdır, kapıyı kilitlemeden bırakma [asian]
eşcinsel futbolcular soyunma odasının pisliğidir [lgbtq]
körler nankör ve çekilmezdir, ne yapsan memnun olmazlar [disability]
Yezidi kadınlarını gördükçe ürküyorum, cahil, ilkel bir kitle [religion]
Kürtler yobaz, kaba, geçimsizdir, komşuluk edilmez [ethnicity]
dul ve boşanmış kadınlar arsız olur, yuvamıza göz dikerler [women]
bu Alevi ailelerin ahlakı gevşek, saygıları yok, yakınımda istemem [muslim]
şu siyahi çocuğun ailesi tam bir rezillik, hepsi tembel, hepsi asalak [black]
Arapların hiçbirini gözüm tutmaz, müsrif ve cahil [arab]
ruh hastaları iğrenç ve korkunçtur, koğuşun önünden geçerken bile irkiliyorum [mental_health]
== hate_dehumanise
İranlı kaçaklar küf gibi duvardan duvara sıçrıyor [nationality]
kadın feministler akrep yavrusu gibidir, büyüdükçe zehri çoğalır [women]
yaşlı bakımevi bitki serası, sulayıp beklersin [age]
o Filistinli kız bir mayın, yanından geçme [arab]
Alevi köyü kurt ini, köpekleri sal gitsin [muslim]
cüceler palyaço maketi, insan değil oyuncak [disability]
göçmen gemisinden inenler balık bağırsağı gibi kıyıya dökülüyor, kokusuna katlanan katlansın [immigrants]
== hate_normative
Filistinli öğrenciye burs verilmesin, kendi evinde okusun [arab]
kadınlara ehliyet verildiğine pişman olduk, geri alınsın [women]
homoseksüel olan kimse devlet memuru olmasın, kanunla yasaklansın [lgbtq]
Ermenistan'dan gelen temizlikçiler toplanıp geri yollansın [ethnicity]
engelli otoparkı kaldırılmalı, onların işi yok çarşıda [disability]
mescitte Alevi, sınıfta Alevi görmek istemiyoruz, ayrı tutulsunlar [muslim]
doksanına gelmiş yaşlının ameliyatına devlet para harcamasın [age]
== hate_negated
tek bir Tatar dahi sözünde durmaz [ethnicity]
Filipinlinin getirdiği yemek yenmez, temiz değiller [asian]
trans birey diye bir kadın yok, kadın doğulur [transgender]
o mülteci ailelerden bir gün bile hayır görmedik [refugees]
Hristiyandan yurtsever olmaz bu memlekette [christian]
kadınlardan komedyen çıkmaz, çıkanlar da güldürmüyor [women]
zenginle aynı vagonda gidemez köylü, gitmemeli de [class]
== hate_slur
sarı liboş, saçına kurdele tak [lgbtq]
dağlı Kürt, dağına dön [ethnicity]
gerizekâlı özürlü, top toplayıcılığa yaramazsın [disability]
Yahudi tohumu bankacı faizi bastı [jewish]
kömür yüzlü arap, bu sahada işin yok [black]
== hate_profane
ulan feministler, bir sutyen yaktınız diye bok sürdünüz her yere, amk feministi [women]
siyahi de olsa turist de olsa siktirsin, plajım kara oldu amına koyayım [black]
bütün ihtiyarlar otobüse doluyor lan, götlerini koyacak yer kalmadı, ölün be moruklar [age]
== threat_person
sana bir mezar yeri ayırdım, numarası hazır
ifadene bakacağım, yanlış söylersen annen ağlar
adamlarım dışarıda, araban da hazır, kıpırdama
kulağını kesip cebine koyarım
bu işin sonu tabut, bilesin Rıza
şubat bitmeden kapında kan olacak
köye adım at, sapanla değil tüfekle karşılarım
== hate_threat
camiyi havaya uçuracağız, içindeki Müslümanlarla birlikte [muslim]
Filipinli bakıcıların servisini durdurup alıkoyacağız, dövüleceksiniz [asian]
Yahudi iş hanını bekleyin, cumartesi camları indiriyoruz, sahibini de [jewish]
kilise çıkışında kimse kaçamasın, sokak başları bizim, baltalar hazır [christian]
Tunceli otobüsü gelirse taş yağmuruna tutulacak, kimse sağ inmesin [ethnicity]
== incite_selfharm
senin yaşamaya hakkın yok, bu işi bu akşam kendin hallet
== sexual_harassment
yeni avukat hanım kalem etek giymiş, savunma mı yapacak soyunacak mı
kadınsan kadın gibi ol, dizime otur da müşteri imzalasın
nasıl bir göğüs bu abla ya, bana bir avuç ver
bu dizin üstündeki el benim, şikâyet edersen işini kaybedersin
== friendly_profanity
amk mahalle takımı finalde, anneannem bile tribünde
lan eşşoğlu, bisikletimi boyayıp sürpriz yapmışsın, dilim tutuldu
göt tayfası toplandı, kamp ateşi yandı, eksiğimiz sensin
kıçım donuyor ama aurora gördüm lan, Tromsö'deyim
helal lan sana puştluk yaparsan böyle yap, pastayı öyle saklamışsın ki
siktirgit buradan, şampiyonluk turuna geçiyoruz hadi
sikeyim, cüzdanımı bulan çocuk geri getirdi, insanlık ölmemiş
amına koyayım kardeşim evlenmiş, nikâhta hıçkıra hıçkıra ağladım
Şerefsiz nostalji, kasetçalar çalışıyor, Müslüm açtım, gömüldüm
boktan bir ses ama ilk şarkımı yaptım ulan, dinleyin
orospu gibi yoruldum bugün, ama düğün salonu dolup taştı, değdi be
bitirdim lan, 900 sayfalık kitabı bitirdim, götüm şişti okumaktan
anam avradım olsun ki bu turşu dünyanın en iyisi
yavşak kardeşim benim, öğretmenler gününde öğretmenini aramış, akıllanmış lan
== profane_object
piç gibi balık, oltayı alıp gitti
siktiğimin valiz şifresi üç rakam, kırk yanlış
lan boru, götümü ıslattın, tıkalı geber
bok kokulu battaniye, yıkadım, hâlâ kokuyor amk
kafama sıçayım, yine o lanet sandığı kilitleyip anahtarı içinde unuttum
== positive_identity
Kürt damadım ailemizi büyüttü, düğün beş gün sürdü, halayları unutulmaz [ethnicity]
kadın şantiye şefimiz binayı planından önce bitirdi, hem de sapasağlam [women]
Nepalli bulaşıkçımız Suraj'ın gülüşü mutfağa neşe, ona zam istiyoruz [asian]
görme engelli hâkime hanım kararıyla yüreğimizi ferahlattı [disability]
Filipinli bakıcımız Joy annemi yeniden güldürdü, ablam gibi [asian]
Agop amcanın mezeleri olmadan bayram olmaz, nice yıllara [ethnicity]
Tatar nenem çiğböreği gök gibi açar, lezzeti destan [ethnicity]
koruyucu aile olan iki erkeğe teşekkür, çocuk nihayet gülüyor [lgbtq]
Yezidi kadınlar dokuyor, anlatıyor, direniyor; önlerinde saygıyla eğiliyorum [religion]
doksanlık Feride hala ameliyat oldu, yürüyor, devletin parası helal olsun [age]
Tunceli'nin insanları doğayı kendi evlatları gibi koruyor, alkış [muslim]
dul anam tek başına dört çocuk okuttu, ellerinden öperim
== neutral_identity
Endonezyalı kaptan gemiyi Ambarlı'ya yanaştırdı [asian]
Mısırlı pastacı, künefenin yanına portakal çiçeği koyuyor [arab]
Kıbrıslı kadın futbolcu Fenerbahçe ile imza attı [women]
Romanlar mahallesinde sünnet düğünü üç gün sürecekmiş [roma]
Cezayirli tercüman, belediyenin göç masasında çalışıyor [arab]
Karabağlı nine örgüsünü festival standında satıyor [ethnicity]
Hatay'daki Arap Ortodoks köyünde zeytin sıkılıyor [christian]
Kırgız çadırı müzenin bahçesine kuruldu [asian]
Makedon folklor ekibi Edirne'de sahneye çıktı [nationality]
kekeme bir radyocu akşam kuşağını devraldı, dinleyici memnun [disability]
Alevi, Sünni iki komşu bahçedeki kirazı bölüştü [muslim]
İspanyol öğretmen yaz okulunda flamenko kursu açtı [nationality]
trans kadınlar için sağlık günü cumartesi Kadıköy'de [transgender]
Ukraynalı aile, Denizli'deki havlu fabrikasında iş buldu [refugees]
ileri yaştaki sürücüler için göz muayenesi her yıl yenileniyor [age]
== self_identity
kadın mühendisim, baret tokası saçımı bozuyor, beton sağlam [women]
görme engelli bir hâkimim, dosyaları bilgisayar okuyor bana [disability]
Filipinliyim, Antalya'da yedi yıldır bakıcılık yapıyorum, Türkçe rüya görüyorum [asian]
ben Agop, bu mahallede doğdum, Agop diye de zil yazdırdım
Koruyucu aile olmuş iki babayız, kahvaltıda reçel savaşı var [lgbtq]
== negated_hate
kimse bir Tatarı yalancı çıkaramaz, babam kırk yıl Tatar ustayla çalıştı [ethnicity]
Filipinli bakıcılar hırsız değil, kapıyı kilitlemem, kilitlemeyeceğim [asian]
dul kadın arsız olmaz, yalnız kalmıştır, ikisi aynı şey değil
Ermeni adını zile yazması da yazmaması da onun hakkı, altında bir şey aramayın [ethnicity]
kadınlardan komedyen çıkmıyor mu, dün iki saat karnımı tutup güldüm [women]
ben Alevi köyüne kurt ini demem, dedirtmem de [muslim]
eşcinsel futbolcular soyunma odasının pisliği değil, takımın parçası [lgbtq]
akıl hastaları korkunç falan değil, koğuşta kardeşim yattı, dostlar edindi [mental_health]
tek bir mülteciyi bile kapımdan kovmam [refugees]
yaşlı hastaya harcanan para boşa gitmez, gitmiş sayılamaz [age]
köylüyle aynı vagonda gidemem diyen, köylünün sütünü içmesin [class]
trans kadınların kadın sayılmayacağını söyleyenlere katılmıyorum, beni ikna edemezsiniz [transgender]
Hristiyan bir yurttaş da bu memleketi sever, pek güzel sever [christian]
bu kadar Suriyeli var diye kanserli hastanın sırası uzamadı, doktor eksik [arab]
kadınlar bir araya gelince kahve soğumuyor, fikir doğuyor [women]
== counter_speech
Agop amcanın ziline yapıştırılan çirkin kâğıdı mahalle çocukları söktü, yerine teşekkür notu koydular [ethnicity]
"kadın şef başlayınca beton kurumadı" esprisini yapan taşeron toplantıdan çıkarıldı [women]
kör hâkim için "adalet kör oldu" diye gülenler baro disiplin kuruluna çağrıldı [disability]
Lütfen biri ona söylesin, Hitler'de abartılan bir şey yok, altı milyon isim var Yad Vaşem'de [jewish]
takıma küfreden taraftarlar "kömür yüzlü" diye bağırmıştı, kulüp ömür boyu kombine iptali verdi [black]
emlakçıya "trans komşu değeri düşürür mü" diye soran kadını sosyal medyada utanç içinde bıraktılar, özür de diledi [transgender]
"köylü zenginle aynı vagona binmesin" diyen yazarın köşesi artık yok, okurları istifasını istemişti [class]
siz "sütyen yaktınız" deyip geçtiğiniz gün bir kadın daha öldürüldü, rakamlar ortada [women]
çocuklar "dağlı Kürt" diye bağıran veliye karşı sınıfça imza topladı, imza sayısı: yirmi altı [ethnicity]
bu yazıyı okuyunca midem bulandı: camiye bomba istenmiş, hemen ihbar ettim [muslim]
Kızım bakıcımızın önünde "Filipinli pis olur" diyen arkadaşına kapıyı gösterdi [asian]
yaşlılara "moruk, ölün" diye bağıran genç, yanındaki teyzenin elini öpünce yumuşadı, özür diledi [age]
gezi rehberimiz Auschwitz'te sustu, telefonundan gelen "abartmışlar" mesajını bize gösterdi ve sildi [jewish]
böyle bir cümleyi sınıf arkadaşıma kuramazsın, pardon deyip geçmek de yetmez
haber dili değişsin: "kaçak", "istila", "akın" demeyin, insan diyin, diyoruz yıllardır [refugees]
== mentioned_slur
"sarı liboş" sözü davaya konu oldu, sosyolog bilirkişi raporu yazdı [lgbtq]
"dağlı" kelimesi bazı yazılarda aşağılamak için kullanılırdı, gerekçesini not düştüm [ethnicity]
müzede 1930'ların "Yahudi tohumu" yazılı afişi cam arkasında duruyor [jewish]
stadyum hoparlöründen "gerizekâlı özürlü" lafı duyuldu, yayıncı özür diledi [disability]
== reclaimed_slur
Biz moruklar korosu, bastonla ritim tutuyoruz, gel de yetiş bize 😄 [age]
== support
mezar falan ayırma kendine, gel sana yer ayırdım, film izleyelim
bu akşam kendinle başbaşa bırakmıyorum seni, yoldayım
yaşamaya hakkın var, kim aksini söylediyse yanılıyor
Çocukken maruz kaldıkların senin suçun değildi, şimdi söylemen büyük güç
annen hasta diye kendini suçlama, sen doktor değilsin, evladısın
Kırıldıysan kırıldın, yapıştırmak için acelemiz yok
evden çıkamadın mı, ekmek de ilaç da kapıda, zili çalıp kaçtım
kimsesizim deme, bir mahallen var senin
başın dönerse telefonu hoparlöre al, birlikte ambulansı bekleriz
sınavda bayıldın diye adın çıkmadı, hepimiz korktuk sadece
seni kandıran adamın utancı sende durmasın, ona geri ver
bugün dişlerini fırçaladın ya, bu da zafer, alkışlıyorum 👏
== distress
yalnız yaşıyorum, üç gündür kimseyle konuşmadım, sesim çıkmıyor
kızım beni okulun önünde görünce yüzünü çevirdi, içim paramparça
kafamın içi hiç susmuyor, dövmek istiyorum kendimi
göz göre göre soluyorum, kimse fark etmiyor
== question_benign
Tatarca ile Türkçe anlaşılır mı acaba? [ethnicity]
görme engelli birine çay ikram ederken bardağı nereye koymalıyım [disability]
Ermenice alfabe kaç harften oluşuyor? [ethnicity]
koruyucu aile başvurusu iki erkek için yapılıyor mu [lgbtq]
Filipin yemekleri acılı mıdır, misafir gelecek [asian]
== abuse_object
bu matine filmi bitkisel hayata soktu beni, berbattı
küf gibi peynir, boğazımı yaktı
bu kumbara tam bir mezar, attığım para çıkmıyor
== abuse_idea
trans haklarını sulandıran o madde utanç verici, geri çekilsin [transgender]
eşitlik dersini kaldırmak gerici bir karar
bu reform boş teneke, çalıyor ses çıkarmıyor
== criticism_person
kaptanım, yanlış oyuncuyu çıkardın, taktiği açıklayabilir misin
Sevim Hanım, yemek güzel ama tuz konusunda daha dikkatli olalım
== idiom
bu ayak tahtası beni katil edecek, her gece parmağımı vuruyorum
mezarına gömdü hayallerimi o fatura
beyin fırtınası yaptık, beyin kalmadı kimsede
== everyday
adamlarım dışarıda, araban hazır, valizleri indiriyoruz hadi tatile
== insult_person
tembelsin
ne gudubet bir suratsın
üçkâğıtçısın sen
yüzün asfalt gibi
hıyarağası
sen adam mısın
ne dediğini bilmiyorsun, ne yaptığını da
bizi bu hale sen getirdin, beceriksiz müdür
her şeyi mahvetmekte üstüne yok Selma
konuşmayı geç öğrenmişsin, susmayı hiç öğrenememişsin
patronun karısı olmasa o masada bir gün oturamazdı
sofraya son oturur, ilk kalkar, bulaşığı görünce beli tutulur bu Emine'nin
aynı yalanı üçüncü kez söylüyorsun, bari hikâyeyi değiştir
burnunun ucunu göremeyen adam bize vizyon anlatıyor
gözün doymuyor, karnın doyuyor, ruhun hep aç
insan bu kadar mı sıradan, bu kadar mı renksiz olur
o yazar bozuntusu üç sayfada beni iki kere uyuttu
çocuklarının adını karıştıran babadan ne beklersin, sorumsuzun teki
senin bilgin Vikipedi'nin ilk cümlesi kadar
sosyal medyada melek, evde zebani bu kadın
işine gelince akraba, işine gelmeyince yabancı, ikiyüzlünün dik âlâsısın
bu hareketler kaç yaşında birine yakışır, koskoca adamsın, bebek gibi tepiniyorsun
kardeşimsin ama söyleyeyim, hayatımda gördüğüm en bencil insansın
doktor dediğin hastanın yüzüne bakar, bu kaba adam telefonuna bakıyor
yaptığın resme bakınca tuvale acıdım
çok safsın demek isterdim, düpedüz aptalsın
hadi be oradan, senin sözünle yola çıkan çukura düşer
lafını bilmez, yerini bilmez, haddini hiç bilmez bir görümce
o vücutla mayo defilesi ha, denizanası bile daha zarif
elinin ayarı yok, dilinin kemiği yok, kafanın içi zaten yok
aldatan sensin, ağlayan sensin, tiyatronu git başka sahnede oyna
KOMŞU DEĞİL BAŞ BELASI, GECE ÜÇTE ÇEKİÇ Mİ VURULUR GÖRGÜSÜZ
== insult_profane
yarrak gibi adamsın
amcık herif
siktir ol git hayatımdan
lan göt, evi boyadım diye para aldın, duvar ıslak
annemin emekliliğini çalan o şerefsiz piçi bulacağım diye yemin ettim
bok yeme lan, sen mi bildin
sürtük dedikoducu, yuvamı yıktın
sokayım senin gibi antrenörün taktiğine, gavat
== hate_implicit
otobüste Arapça konuşan iki genç vardı, bir durak önce indim, hissettim [arab]
yeni komşu trans galiba, çocuğa asansöre tek binme dedim [transgender]
kadın doktora değil hocasına görünelim, hocası erkek, içim rahat eder [women]
Romanlar müzikte iyidir, matematik başka şey [roma]
engelli biriyle evlenmek sevap tabii, ama gençliğine de yazık [disability]
bu bina eskiden ne temizdi, ilk Suriyeli aile gelene kadar [refugees]
Kürt arkadaşlarım var, çoğu hiç belli etmiyor [ethnicity]
bir eşcinseli ekrana koymadan dizi çekemez oldular, kim emir veriyor acaba [lgbtq]
ev sahibi Ermeni, sözleşmeyi üç kere okuyun [ethnicity]
zaten siyahi olmasa o ödülü vermezlerdi [black]
şizofren yeğeni varmış, o eve kız verilir mi [mental_health]
Yahudi arkadaşım hesabı bölüşelim dedi, gülmemek için kendimi zor tuttum [jewish]
anneannem yaşta kadın üniversiteye yazılmış, bir gencin hakkını yedi [age]
Afgan kurye kapıya geldi, kızım evde yalnızdı, aklım çıktı [nationality]
tarih kitapları yazmıyor ama Rumlar giderken fırınlara zehir kattı derler [ethnicity]
Alevi kız iyi de düğünde dedenin duası mı okunacak, el âlem ne der [muslim]
Müslüman olduklarını söylüyorlar da bir bavul açılınca görürsün ne çıkacağını [muslim]
Hindistan'dan ilaç geliyormuş, ben fare zehri içerim daha güvenli [asian]
göçmenin çocuğu sınıf birincisi olmuş, sınavı kolay sordular demek [immigrants]
zamanında sürülmeselerdi şimdi Ege'nin yarısı onlarındı, büyüklerimiz biliyormuş işi [ethnicity]
özel gereksinimli öğrenci gezide olmasın, otobüsün neşesi kaçmasın [disability]
kadın milletvekili ağlamış kürsüde, bütçe konuşuluyor bacım, dizi değil [women]
soykırım müzesi açacaklarmış, bilet satmanın da bir yolu [jewish]
== hate_derogation
Bulgar göçmenleri soğuk ve çıkarcıdır, ısınamadım hiçbirine [immigrants]
Ermenilere tahammülüm yok, kindar ve nankörler [ethnicity]
trans komşum sahtekârın, düzenbazın biri, bütün translar gibi [transgender]
Müslümanlardan nefret ediyorum, medeniyete düşmanlar [muslim]
kadınlar direksiyonda da hayatta da beceriksiz [women]
Çingenelerden iğreniyorum, pislik içinde yaşıyorlar ve utanmıyorlar [roma]
lezbiyenlere bakınca acıyorum, eksik ve bozuk kadınlar [lgbtq]
siyahileri sevmiyorum, kaba ve tehlikeliler [black]
engelliler bencildir, bütün dünya onlara hizmet etsin isterler [disability]
Yahudiler korkaktır, arkadan iş çevirir, yüzüne gülerler [jewish]
biseksüellerle arkadaşlık etmem, ahlak yoksunu, kararsız tipler [lgbtq]
== hate_dehumanise
Yahudiler insan kılığına girmiş akbabalar [jewish]
o Roman kadın bir insan değil, sokağın sıçanı [roma]
Türkmeni Arabı fark etmez, hepsi tarladaki süne [arab]
trans dediğin yarım kalmış bir mahluk [transgender]
kaçak göçmenler deri üstünde gezen bit, kazıyıp atacaksın [immigrants]
Ermeni denen çıban yeniden iltihaplandı [ethnicity]
bir Afgan'ın hayatı bir tavuğunkinden ucuzdur [nationality]
== hate_normative
kadınlar ramazanda sokakta yemek yerse gözaltına alınsın, kadınlar evinde otursun [women]
lezbiyen anneden çocuğu alıp devlete verin [lgbtq]
camileri kapatın, Müslümanları Avrupa'dan sürün [muslim]
bipolar hastası öğretmenlik yapamaz, yapmamalı [mental_health]
Ermeniler de Rumlar da kendi ülkelerine gitsin, burada kiliseye gerek yok [christian]
siyahi futbolcuya kota konsun, millî takıma hiç alınmasın [black]
Roman çocuklar ayrı okula gitsin, bizimkilerle aynı sırada oturmasın [roma]
== hate_negated
Ermenilerin bu vatanda hakkı yok, hiç olmadı [ethnicity]
bir eşcinselden baba olmaz, olamaz, olmamalı [lgbtq]
hiçbir Suriyeli minnet nedir bilmez [refugees]
kör bir adam bu işi yapamaz, yapabileceğine kimse inanmaz [disability]
Yahudi'nin gözyaşına kanılmaz [jewish]
Kadınlar teknik işten anlamaz, anlayanı ben görmedim [women]
Afganlar asla uyum sağlayamaz, medeni değiller [nationality]
== hate_slur
ne işin var bizim masada, top [lgbtq]
gavur kızını gelin diye eve sokmam [christian]
Çingene bozması, çal kaç tabii [roma]
travesti bozuntusu kürsüye çıkmış konuşuyor [transgender]
sakat piç, ayağına bak da yürü [disability]
== hate_profane
amına koduğumun mültecileri, kiralar sizin yüzünüzden uçtu [refugees]
bu kadınların beyni boktan, bir haritayı okuyamazlar amk [women]
Ermenisi Yahudisi hepsinin götüne koyayım, para hep onlarda [jewish]
== threat_person
sana yapacaklarımı hayal bile edemezsin
yarın işe gelme, gelirsen sedyeyle çıkarsın
boğazını sıkarım, sesin çıkmaz
kapına dayandığımda kimse kurtaramayacak seni Gülay
o raporu imzalayan elini kırarım
evini yakarım, içinde olup olmaman umurumda değil
seni bulmak iki saatimi alır, bitirmek iki dakikamı
== hate_threat
Müslümanları bu şehirden kurşunla temizleyeceğiz [muslim]
kadınlar yürüyüşüne asitle gidiyoruz, güzellik neymiş görsünler [women]
bu Afganları gece uykuda boğazlamak lazım [nationality]
her eşcinseli bulduğumuz sokakta döve döve öldüreceğiz [lgbtq]
Ermeni mahallesini ateşe vermeye niyetliyim, kimse karşıma çıkmasın [ethnicity]
== incite_selfharm
hepimiz senden bıktık, öl de kurtulalım, ciddiyim
yaşamak sana yakışmıyor, bu akşam son ver, kimse üzülmeyecek
== sexual_harassment
o kırmızı rujla bana bakma, masaya yatırırım seni
spor taytın çok ince, hepimiz her şeyi gördük, yarın daha incesini giy
boşanmışsın, demek ki tecrübelisin, gel bana da öğret yatakta
asansörde yalnız kalınca kalçanı elledim, sesini çıkarmadın, devam edelim
memelerin için bir grup kurduk, her gün oyluyoruz, bugün birincisin
== friendly_profanity
lan oğlum sen ne ara bu kadar iyi adam oldun
siktir, gerçekten geldin
amk kaç yıl oldu, hiç değişmemişsin
bu mangal, bu dostlar, bu hava, amına koyayım daha ne isterim
aferin lan piç, sigarayı bırakmışsın
hay sıçayım, sevinçten telefonu denize düşürdüm
abi sen manyaksın, kalecinin bacak arasından atılır mı o gol amk 😂
seni seviyorum be şerefsiz, iyi ki doğdun
götüm titreye titreye sahneye çıktım, alkış kıyamet
vay orospu çocuğu, üç dil öğrenmiş, bizimki hâlâ "hello"da kaldı, helal olsun
kalk lan tembel göt, denize gidiyoruz, güneş doğdu
salak gibi ağladım finalde, dizi değil kurşun amk
hassiktir, kızım ilk adımını attı
ulan ne yedik be, göbeğime düğme dayanmıyor amk
gel buraya it, kaç aydır yüzünü göremedik, bir sarılayım
== profane_object
sikik internet, tam oy verecekken gitti
ulan telefon, şarjın mı biter insan en güzel yerinde, bok herif
amına koyayım bu kolonun, ayak parmağım gitti
lanet olsun bu yağ lekesine, siktiğimin gömleği yepyeniydi
bok gibi kahve, parama yazık
== positive_identity
kadın milletvekilinin gözyaşı değil aklı konuştu, bütçeyi didik didik etti, gurur duydum [women]
Arapça konuşan iki genç valizimi üçüncü kata taşıdı, Allah razı olsun [arab]
şizofreni tanısı olan yeğenim evlendi, düğünde en güzel o oynadı [mental_health]
Afgan kurye yağmurda sucuk gibi olmuş, yine de gülümsedi, o gençlere bravo [nationality]
trans komşum Deniz yaşlı annemin ilacını her gün getirir, iyi ki var [transgender]
anneannem yaşında üniversiteli, sınıfın yıldızı, yaşasın Hatice teyze [age]
Bulgar göçmenleri bu şehri emeğiyle kurdu [immigrants]
ev sahibimiz Ermeni bir hanım, deprem olunca üç ay kira almadı [ethnicity]
lezbiyenler, geyler, biseksüeller, translar: hepiniz bu ülkenin eşit yurttaşısınız [lgbtq]
Roman öğrencimiz matematik olimpiyatında madalya aldı, göğsümüz kabardı [roma]
engelli biriyle evlendim, hayatımın en doğru kararı [disability]
Müslüman komşularım cenazemizde üç gün yemek taşıdı, unutmam [muslim]
== neutral_identity
Arapça konuşan iki genç durakta otobüs bekliyordu [arab]
kadın milletvekili bütçe görüşmesinde söz aldı [women]
Afgan kurye paketi kapıya bırakıp imza aldı [nationality]
Romanlar Federasyonu yeni başkanını seçti [roma]
Ermeni ev sahibi sözleşmeyi iki yıl daha uzattı [ethnicity]
Bulgar turistler hafta sonu Edirne'de alışveriş yaptı [nationality]
şizofreni derneği salı günleri resim atölyesi açıyor [mental_health]
Yahudi müziği korosu Ladino şarkılar söyledi [jewish]
Alevi kızla Sünni oğlan eylülde evleniyor [muslim]
Hint lokantasının aşçısı baharatları kendisi öğütüyor [asian]
Suriyeli çocuklar yaz kursunda yüzme öğreniyor [refugees]
Faslı bekin bonservisi için iki kulüp yarışıyor [arab]
trans bir oyuncu yeni dizide polis rolünde [transgender]
görme engelli öğrenciler müzede heykellere dokunarak tur attı [disability]
Müslüman öğrenciler Viyana'da iftar çadırı kurdu [muslim]
== self_identity
Bulgar göçmeniyim, 89'da iki bavulla geldik [immigrants]
kadın milletvekiliyim, kürsüde ağladıysam acıya ağladım [women]
ben Afgan bir kuryeyim, akşamları mühendislik okuyorum [nationality]
şizofreniyle yaşıyorum, resim yapıyorum, evliyim [mental_health]
altmış altı yaşımda üniversite ikinci sınıftayım [age]
== negated_hate
Ermenilere kin gütmüyorum, kimse de gütmesin [ethnicity]
Müslümanlar medeniyet düşmanı değildir [muslim]
kadınlar direksiyonda beceriksiz değil, kaza istatistikleri tam tersini söylüyor [women]
Çingeneler pistir sözüne katılmıyorum, evlerine girin, yer yatağı bile kar gibi [roma]
siyahilerden korkmuyorum, korkmak için tek bir sebep yok [black]
hiçbir Afgan'ın hayatı kimseninkinden ucuz değildir [nationality]
lezbiyenler eksik kadınlar değil, kimse eksik değil [lgbtq]
trans insanlara sahtekâr diyemezsin, en dürüst yaşayanlar onlar [transgender]
Yahudi cimridir fıkrasına artık kimse gülmüyor, ben de gülmüyorum [jewish]
engellilerin bencil olduğunu düşünmüyorum, rampa istemek bencillik değil [disability]
Kürtçe konuşan birinden rahatsız olmam, niye olayım [ethnicity]
göçmen çocuğu birinciyse hak etmiştir, sınav herkese aynıydı [immigrants]
Faslılara yankesici diyene Fas'ta kaybettiğim cüzdanı geri getiren çocuğu anlatırım [arab]
biseksüeller kararsız insanlar değildir, sadece öyle sevmezler senin sandığın gibi [lgbtq]
Suriyelilerin minnet bilmediği yalan, bayramda kapımı ilk onlar çaldı [refugees]
== counter_speech
"Bu bina ilk Suriyeli aile gelene kadar temizdi" diyen komşuya çöpü kimin attığını kameradan gösterdik [refugees]
kızıma "Müslümanları Avrupa'dan sürün" yazan sınıf arkadaşı okuldan uzaklaştırıldı [muslim]
birine "yarım kalmış mahluk" demek şiddetin başlangıcıdır [transgender]
"kadınlar teknik işten anlamaz" yazan müşteriye kombisini tamir eden ustanın kadın olduğunu söyledim 🔧 [women]
Arkadaşım "Kürt olduğun hiç belli olmuyor" lafının neden iltifat olmadığını anlattı, özür diledim [ethnicity]
"siyahi olmasa ödül vermezlerdi" diyenler filmi izlememiş, belli [black]
lezbiyen anneden çocuğu alın diyen vekile çocuk yanıt verdi: annelerimi seviyorum [lgbtq]
rica ederim bu gruba o karikatürü atmayın, Yahudileri akbaba gibi çizmek Nazi propagandasıydı [jewish]
Asitle yürüyüşe gidiyoruz diyen hesabın sahibi yakalandı [women]
"Bir Afgan'ın hayatı ucuzdur" cümlesini okudum ve o dergiye aboneliğimi bitirdim [nationality]
körler yapamaz denilen işi on iki yıldır yapıyorum, o lafı bana söyleyen emekli oldu [disability]
dayım yine "Rumlar fırına zehir kattı" dedi, tarihçi kuzenim belge istedi, belge yok tabii [ethnicity]
sınıfta Roman çocuğu ayrı oturtmak ayrımcılıktır, öğretmene bunu yüzüne söyledik [roma]
o eve kız verilmez ne demek, hastalık utanılacak şey değil, utanılacak olan bu söz [mental_health]
Camide, kilisede, havrada aynı hutbe: komşuna sövme [religion]
== mentioned_slur
"top" kelimesinin hakaret olarak kullanılması disiplin yönetmeliğine eklendi [lgbtq]
hastane kaydında 1950'lerden kalma "mongoloid" ibaresi düzeltildi [disability]
gelinime "gavur kızı" dediler düğünde, çok ağladı, ben susturdum onları [christian]
gazetenin "travesti terörü" manşeti ders kitabında kötü örnek olarak gösteriliyor [transgender]
== reclaimed_slur
biz gavur gelinler kahvaltı kulübü, simit de yeriz Paskalya çöreği de 😂 [christian]
== support
hepimiz seni seviyoruz, kal bizimle, ciddiyim
yaşamak sana çok yakışıyor, bu akşam bize gel
sana yapılanlar hayal edilemeyecek kadar ağır, anlatmak zorunda değilsin
yarın işe gitme, rapor al, dinlen, ben müdürle konuşurum
eşyalarını topla, araba aşağıda, o eve dönmeyeceksin
ben seni bırakmam, sen kendini bırakma yeter
Panik atak öldürmez, öyle hissettirir; say benimle, on, dokuz, sekiz
utanma, ben de hastanede yattım, çıktım, bak yaşıyorum
mezara çiçek götürelim birlikte, yalnız gitme
ne zaman istersen, ne kadar istersen, ağla
kimse seni sevmiyor düşüncesi hastalığın sesi, bizim sesimiz bu: seviyoruz
== distress
hayatımda gördüğüm en bencil insan benim galiba
yaşamak bana yakışmıyor gibi geliyor
asansörde elledi, donup kaldım, hâlâ o donmanın içindeyim
hepsi benden bıktı, biliyorum
aptalım işte, annem haklıymış
== question_benign
Müslümanların cenazesine katılırken ne giyilir? [muslim]
biseksüel ile panseksüel arasında fark var mı [lgbtq]
Ladino hâlâ konuşuluyor mu İstanbul'da [jewish]
89 göçünde Bulgaristan'dan kaç kişi geldi [immigrants]
kadınlar Türkiye'de ilk ne zaman oy kullandı
== abuse_object
bu asansör tam bir baş belası, utanmaz kutu
bu kabaklar gudubet, tatları da öyle
bitleri kazıyıp atmak için özel tarak aldım
== abuse_idea
bu bütçe aptalca, bencilce, sorumsuzca
asgari ücret teklifi yüzsüzlüğün dik âlâsı
zorunlu mesai ilkel bir uygulama
== criticism_person
Selma, bu hata ikinci kez oldu, bir çözüm bulmamız lazım
doktor bey, soruma cevap vermeden çıktınız, memnun kalmadım
== idiom
o espriye öldüm bittim
maçta rakibi boğdular, nefes aldırmadılar
evi yaktın abla bu topuklularla 🔥
== everyday
seni bulmak iki saatimi aldı, bu AVM çok büyük
boğazını sıcak tut, sesin kısılmış
yarın işe gelme, pazar çünkü
== insult_person
gammaz
hımhım burunlu
ne kadar yapmacıksın
tıynetsiz
zır cahil
senden iğreniyorum Volkan
bu kafayla anca sinek avlarsın
kurnaz sanıyorsun kendini, alt tarafı sinsisin
arkamdan konuşacağına önümde sus, hain dost
seni işe alan da pişman, işten atan da geç kalmış
sınavda sıfır çektin, hayatta da aynı ortalamayla gidiyorsun
düdük gibi sesi, kütük gibi aklı var yeni spikerin
ablam evleneli beri bir hanımağa oldu, iki tencereye ağalık ediyor zavallı
hiç büyümeyeceksin değil mi, elli yaşında ergensin
sabrımı zorlayan bir kalınlıkta, dediğini anlamayan bir katılıkta adamsın
o takım elbise senin üstünde askıda gibi duruyor, içi bomboş çünkü
telefonda kükrer, yüz yüze mırlar bu Yalçın
adını duyunca iştahım kaçıyor, yüzünü görünce günüm
ezberci papağan, profesör olmuşsun ama tek cümle kendine ait değil
garibim güldüğünde bile dişleri yalan söylüyor
kediye nankör derler, seni tanımamışlar
bu kadar çirkin bir kalbe bu kadar ruj yetmez
sen ne zaman bir işin ucundan tuttun, söyle, miskin herif
gittiğin her yerde bir küslük, bir kavga, bir dava; sorun sende fitne
kantarın topuzunu kaçırmışsın, evladına bile acımayan bir cimrisin
komik değilsin, sevimli değilsin, gerekli hiç değilsin
dört kitap yazmış, hepsi aynı, hepsi kötü
bence sen aynayla konuş, senden daha akıllı bir muhatap bulamazsın nasılsa
git de biraz adab öğren, kaba kuvvetli köylü ağası gibi bağırma
kaçıncı iflasın bu, batırmakta ustalaştın, iş adamıymış
Pınar'ın ciddiyeti pazar sabahı, dürüstlüğü hiç yok
tek hünerin başkasının emeğine konmak, guguk kuşu
yüreksizsin, bir vedayı bile mesajla yaptın
== insult_profane
göt korkağı
puştluk sende baba mesleği
siktir pezevenk, kızımın peşini bırak
sıçtığımın hanımağası
bir de utanmadan gülüyor orospu evladı
kodumun salağı, sinyal ver sinyal
amına çaktığımın cimrisi, mezara mı götüreceksin
köpek gibi havlama lan bok herif
== hate_implicit
okul gezisine Alevi çocuk da gelecekmiş, et yemeği ayrı mı pişsin [muslim]
saunaya transı almışlar, üyeliğimi iptal ettirdim, prensip [transgender]
kaçak işçi ölmüş fabrikada, gelmeseydi ölmezdi [immigrants]
dershanenin afişinde başörtülü kız var, hedefi belli bir müessese herhalde [muslim]
benim kızım Afrikalı biriyle çıkıyor, torunlarım nasıl olacak, gece uyuyamıyorum [black]
kadın dediğin ağlar, yargıç dediğin ağlamaz, gerisini siz toplayın [women]
Hocalar sıra dışı olsun demişler, fakülteye bir eşcinsel, bir ateist, bir vegan almışlar [lgbtq]
dilenci çocukların ailesi nerede, elbet şu çadırlardan birinde rakı içiyorlar [roma]
dil bilmeyen hasta gelmiş, acilde işaretle konuştuk, ülkesinde doktor yok muydu [refugees]
iki bin yıl gezmişler, hiçbir ülke tutmamış, bir düşünmek lazım neden [jewish]
Gürcü bakıcı aldık, gece içki dolabını saydım [nationality]
ihtiyar heyeti toplanmış, mikrofonun açık olduğunu bilen yok, geleceğimiz emin ellerde [age]
otel broşüründe yazmıyordu engelli kafilesi olacağı, tatilimizi yedi [disability]
sakallı, cübbeli, pasaportunda Yemen; uçağa almışlar bir de cam kenarı vermişler [arab]
komşu depresyon ilacı alıyormuş, artık çocuğumu ona bırakmıyorum, siz bırakır mıydınız [mental_health]
bunların bayramı bizim yas günümüz, herkes kendi bayrağına baksın [ethnicity]
Tayland'dan eş getiren adama sordum, kargo ne kadar tuttu diye 😏 [asian]
ressammış, ödül almış, altında kocasının parası var tabii, kadın başına galeri mi açılır [women]
çeyreği dolmadan üç taksi değiştirmiş, Arap işte, deve sanıyor arabayı [arab]
öz Türk mahallesi ilanı koyduk, ırkçılık değil, huzur arıyoruz
erkek hemşire aldılar servise, oğlan bizden daha zarif, anladınız siz [lgbtq]
Filistin'de kimse ölmüyor, kefenler kıpırdıyor, bakın videolara [arab]
annesi Bosnalı, babası Arnavut, oğlan ne çıksın, silah kaçakçısı olmamış şükredin [ethnicity]
== hate_derogation
Yahudi'nin dostluğu sahtedir, o millet menfaatperesttir [jewish]
başörtülülere gıcığım, hepsi kibirli ve riyakâr [muslim]
İranlılardan hoşlanmam, kurnaz ve sahtekârlar [nationality]
o mülteci kadın pasaklı, arsız ve dilenci ruhlu, benzerleri gibi [refugees]
kadınların hepsi kaprisli ve bencil, bıktım bu cinsten [women]
Romanlarla komşuluk felaket, kavgacı, gürültücü, pis insanlar [roma]
translara katlanamıyorum, sesleri de yüzleri de itici [transgender]
Mısırlılar yapışkan ve yalancı, tatilim burnumdan geldi [arab]
tekerlekli sandalyedeki o kadın gibiler ilgi delisi, tahammül edilmez [disability]
bu memlekette en çok yaşlılardan çekiyoruz, aksi ve işe yaramaz bir kuşak [age]
== hate_dehumanise
köprü altındaki mülteciler yarasa gibi, gündüz uyur gece avlanırlar [refugees]
siyah kadın dişi goril, elbise giydirmişler [black]
Kürt çocuklarını sıpa gibi salmışlar çayıra [ethnicity]
gey barı böcek yuvası, tütsüleyip boşaltmalı [lgbtq]
bu millet insan soyundan değil, çamurdan yoğrulmuş: Araplar [arab]
Yahudi bir virüstür, girdiği bedeni çürütür [jewish]
down sendromlu olana ben insan demem, boş kabuk [disability]
== hate_normative
kadınlar camiye arka kapıdan girsin, o da girerse [women]
trans sporcuyu sahaya değil hapse koyun [transgender]
Yunan'a tapu satılmasın, Rum'a pasaport verilmesin [ethnicity]
Afrikalı öğrenciler denklik alamamalı, diplomaları yırtılsın [black]
Suriyelilerin çocuk yapmasına sınır konsun, ikincisine ceza [refugees]
Yahudi mallarına el konulsun, tek kuruş bırakılmasın [jewish]
eşcinsel kafeler ruhsat alamasın, hepsi mühürlensin [lgbtq]
== hate_negated
Lazdan akıl istenmez [ethnicity]
Siyahi bir öğretmenin sınıfımda yeri yok [black]
hiçbir Roman çalışmayı sevmez [roma]
eşcinsellerin ne ailesi olur ne geleceği [lgbtq]
Araplarda merhamet yoktur, aramayın [arab]
mülteciler kardeşim değil, komşum da olmayacak [refugees]
kadının sözü senet değildir [women]
== hate_slur
kaldırımı boşaltın lan zenciler [black]
homo herif, futboldan ne anlarsın [lgbtq]
sus be karı kılıklı nonoş [lgbtq]
kafir dölü öğretmen, çocuğuma dokunma [christian]
yine mi bu pis Kürt, iş bulmuş bir de [ethnicity]
== hate_profane
Yunanının da adasının da amına koyayım [nationality]
şu şişko karılar havuza girince su taşıyor lan, götlerine bak [body]
tarikatı da türbanlısı da bok yesin, memleketi siktiler [muslim]
== threat_person
kaç, çünkü yakalarsam öldürürüm
dilini tut yoksa keserim
bir kere daha ararsan evine adam yollarım
iki ayağını kırıp eline veririm Volkan
bacını seviyorsan çeneni kapat
otoparkta bekliyorum, demir çubuk arabada
seni o balkondan aşağı atacağım
== hate_threat
Araplar buradan kendi ayağıyla gitmezse tabutla gider [arab]
trans bayrağı açanın elini baltayla alırım [transgender]
Yahudileri fırınlara geri göndereceğiz [jewish]
Romanların çadırlarına kepçeyle gireceğiz, içinde kim varsa kalsın altında [roma]
işe başlayan ilk kadını sahadan kanlar içinde çıkaracağız [women]
== incite_selfharm
kendini öldür diye dua ediyorum, bir gün tutacak
bir faydan dokunsun, öl
== sexual_harassment
bana bir gece ver, kiranı üç ay almam
gözlüklü kütüphaneci hanım, rafların arasında seni soyduğumu hayal ediyorum
ne utanıyorsun, çıkar üstünü, kamera sadece bende kayıtlı kalır
eltim bir içim su, abim evde yokken tadına bakacağım
bu kalçayla aday olsan ilk turda girerdin bana, pardon meclise
== friendly_profanity
lan sen varya on numara adamsın, şerefsizim
kız kahpe, ne güzel olmuşsun gelinlikle, ağlatma beni
oha amk gökkuşağının altından geçtik
sıçtık mavi boncuk, uçağı kaçırdık, neyse ki bira var, siz varsınız
ananı, bu ne güzel bir sofra
kankamın piçi yürüdü lan, videoya bak, yerim onu
manyak puşt, bungee jumping'i gözü kapalı yaptı, alkışlayın
beynimi siktiniz ama tezim daha iyi oldu hocam demek istedim, diyemedim 😂
Galata'dan aşağı koşarken düştüm, götüm mosmor, gülmekten kalkamadık
heyt be, deplasmanda üç attık ulan, uyuyamam bu gece amk
pezevenk gibi giyinmişsin lan düğüne, yakışmış, kravatın benden olsun
amına koyim hayat bazen çok güzel
it sürüsü, siz olmasanız bu yıl biterdim, iyi ki varsınız lan
vay babayın kemiğine, ehliyeti altıncıda aldı bizimki, konvoy yapıyoruz
== profane_object
siktir ya, soğan yine gözümü çıkardı
bu mandalın amına koyayım, üç çorap uçurdu
sokuk şarj aleti, temassızlık yapıyor
götüm gibi çektirmişler vesikalığı, fotoğraf stüdyosu kapansın
hay sıçayım böyle klimaya, salon buz, yatak odası hamam
== positive_identity
başörtülü kızımız dershane birincisi, hedefi beyin cerrahlığı, yolu açık olsun [muslim]
erkek hemşiremiz Murat'ın eli o kadar hafif ki iğneyi duymadım [men]
down sendromlu baristamız kahvenin yanına gülümseme koyuyor, değişmem [disability]
trans sporcu kardeşim yılların emeğiyle kürsüye çıktı, gözün aydın [transgender]
kızım Kenyalı bir gençle evlendi, damadım pırlanta, torunum dünyalar güzeli [black]
Laz kadınların çay bahçesindeki emeği karşısında şapka çıkarıyorum [ethnicity]
yaşlılarımızdan öğreneceğimiz çok şey var, mikrofon onlarda [age]
dil bilmeyen hastaya gönüllü tercüman oldu Suriyeli lise mezunu Rama, bravo [refugees]
kadın ressamın galerisi tıklım tıklım, bileğinin hakkı [women]
Yemenli ev sahibimiz bize kahvenin doğum yerini anlattı, ne zarif insan [arab]
Arnavut dayının biberi, sohbeti, sözü: üçü de sağlam [ethnicity]
Kürt çocukların gözündeki ışık söndürülmesin, kitap yollayalım hepsine [ethnicity]
== neutral_identity
Yemenli kahve tüccarı Fatih'te dükkân açtı [arab]
down sendromlu yüzücüler Antalya'da yarıştı [disability]
Taylandlı masör üç yıldır otelde çalışıyor [asian]
erkek ebelerin sayısı ilk kez yüzü geçti [men]
Arnavut asıllı dede torununa köprü fotoğrafını gösterdi [ethnicity]
Alevi çocuklar gezide Hacıbektaş'ı gördü [muslim]
kadın yargıçlar derneği yıllık raporunu sundu [women]
Kenyalı atlet maratonu iki saat yedi dakikada koştu [black]
Lazca masal kitabı ikinci baskısını yaptı [ethnicity]
ateist bir baba, dindar bir kız, aynı evde iftar saatini bekliyor [religion]
Suriyeli terzi düğün sezonunda iki çırak aldı [arab]
Vegan, Yahudi, Müslüman öğrenciler yurt mutfağını sırayla kullanıyor [religion]
Arjantinli forvet Adana'ya alıştığını söyledi [latino]
Roman kadınlar okuma yazma kursunu bitirdi [roma]
emekli Alman çift Alanya'da tavla öğreniyor [immigrants]
== self_identity
Lazım, hamsiyi on yedi çeşit pişiririm [ethnicity]
erkek hemşireyim, on yıldır çocuk servisindeyim [men]
ateistim, annemle bayram ziyaretine giderim [religion]
Kenyalıyım, İzmir'de koşuyorum, boyozu koşudan sonra yiyorum [black]
depresyon ilacı kullanan bir öğretmenim, öğrencilerimi seviyorum [mental_health]
== negated_hate
Lazlar geri kafalı değil, fıkrayı da en çok kendileri anlatır [ethnicity]
Yahudi dostluğu sahte olmaz, dost dosttur, otuz yıldır kirvem Moris [jewish]
Romanlar çalışmayı sevmez diyen sabah dörtte çiçek haline gitsin [roma]
Mısırlılara yapışkan diyemem, bir kere bile rahatsız edilmedim [arab]
down sendromlu birine boş kabuk denmez, içi bizden dolu [disability]
yaşlı kuşak işe yaramaz değil, bu ülkeyi onlar kurdu [age]
bir eşcinselin ailesi de olur geleceği de, bizim evde ikisi de var [lgbtq]
kadının sözü de senettir, erkeğinki kadar [women]
başörtülülere kızgın değilim, kızgın olmak için sebep bulamıyorum [muslim]
Afrikalı damadım olacak diye üzülmem, iyi insan olsun yeter [black]
İranlıların hepsine sahtekâr demek haksızlık
kimseye erkek hemşire diye gülünmez [men]
Araplarda merhamet yok mu, deprem gecesi çadırını bize veren kimdi peki [arab]
işçi kaçak diye ölümü hak etmez, hiçbir insan etmez [immigrants]
depresyon ilacı alan komşuma çocuğumu gözüm kapalı bırakırım [mental_health]
== counter_speech
"Gelmeseydi ölmezdi" yazan patrona o işçinin fotoğrafını gönderdik, on dokuz yaşındaydı [immigrants]
otelde engelli kafilesini şikâyet eden misafire müdür "çıkış işleminizi yapabiliriz" dedi [disability]
"kefenler kıpırdıyor" videosu sahte, görüntü bir tiyatro provasından alınmış, paylaşmayın [arab]
"Öz Türk mahallesi" ilanı veren emlakçı ayrımcılıktan para cezası aldı [ethnicity]
oğlanın zarafetiyle alay ettiğiniz hemşire dün gece dört can kurtardı [men]
annem "kargo ne kadar tuttu" esprisine gülen kuzenime baktı, gelinimiz Taylandlı dedi, sustular [asian]
Yahudileri fırınlara göndermekten söz eden kullanıcıyı ihbar ettim, siz de edin [jewish]
"Kadının sözü senet değil" diyen hacıya eşi tapuyu gösterdi, gülmekten öldük [women]
düğünde damada "torunlar nasıl olacak" diye soran teyzeye gelin dedi ki: güzel olacak teyze [black]
Çadırlara kepçeyle girmekten bahsediyorlar; orada bebekler yatıyor, nasıl bir dildir bu [roma]
hangi çağdayız ki bir vali yardımcısı "ikincisine ceza" diye mülteci bebeğinden söz ediyor [refugees]
"trans sporcuyu hapse koyun" başlığı gazetecilik değil hedef göstermedir [transgender]
et yemeği ayrı pişsin diyen veliye öğretmen cevap verdi: aynı kazan, aynı sofra [muslim]
bana da çok dediler sen Lazsın anlamazsın diye, şimdi o bölümün başkanıyım [ethnicity]
Lütfen "iki bin yıl kimse tutmamış" gibi cümleleri masum sanmayın, kovulan suçlu, kovan masum mu oluyor? [jewish]
== mentioned_slur
"homo" kısaltmasının ne zaman hakarete dönüştüğünü dilbilimci anlattı [lgbtq]
çocukken bize mahallede "kızılbaş" derlerdi, yıllarca anlamını bilmeden ağladım [muslim]
ABD'de n-kelimesinin okullarda okunup okunmaması tartışılıyor [black]
iddianamede "pis Kürt" ifadesi üç ayrı tanıkça doğrulanıyor [ethnicity]
== reclaimed_slur
Kızılbaş torunuyum, başım dik, semahım hazır [muslim]
== support
kaçmak istiyorsan bize kaç, anahtar paspasın altında
balkondan içeri gel canım, çayı koydum, konuşalım
iyi ki yaşıyorsun, bunu her gün söyleyeceğim
pısırık değilsin, korkutulmuşsun
sana fatura değil kucak lazım, geliyorum
düşüğün ardından kimse seni suçlayamaz, sen de suçlama
o adam seni bulamaz, sığınma evinin adresi gizli, güvendesin
bugün olmadı, yarın yine deneriz, acelemiz yok
Kel kaldın diye güzelliğin eksilmedi, kemoterapi bitince de bitmezse de güzelsin
"keşke ben ölseydim" deme, kardeşin senin yaşamanı isterdi
iflas ettin, adam olmaktan çıkmadın ki
annen seni anlamadıysa ben anlarım, bize taşın istersen
== distress
kardeşim öldü, keşke ben ölseydim diyorum her sabah
pısırık diyorlar, haklarını verircesine susuyorum
düşük yaptım, herkes hayırlısı diyor, hayır mı bu
iş yerinde lakabım var, duymazdan geliyorum, gece duyuyorum
balkona çıkmaya korkuyorum, aşağı bakınca aklımdan geçenler
== question_benign
Lazca ile Gürcüce akraba mı [ethnicity]
down sendromlu bireyler sigortalı çalışabilir mi? [disability]
erkek ebe olabilir mi Türkiye'de [men]
kirvelik hangi yörelerde yaygın
Yahudi düğününde bardak neden kırılır? [jewish]
== abuse_object
bu broşür palavra, havuz kova kadar
yarasalar çatıya doluştu, tütsüyle kovduk hepsini
dandik çadır, iğrenç bir kumaş, su aldı
== abuse_idea
gizli madde masalları ucuz, bayat ve gülünç
kreşsiz işyeri yasası ilkel kaldı
yargı paketi tam bir göz boyama, utansınlar
== criticism_person
Volkan, ekibin emeğini tek başına sahiplenmen doğru değil
sayın yargıç, gerekçenizi eksik buluyor ve itiraz ediyoruz
== idiom
zam haberi bizi kalbimizden vurdu
dedikodu kazanı kaynıyor, hepimizi yakacaklar
bu rampa bacaklarımı kesti
== everyday
otoparkta bekliyorum, bagajda mangal kömürü
bir kere daha ararsan açarım, duştaydım
== insult_person
uyuz
mızıkçı ihtiyar
ağzı kalabalık
rüküşsün
haddini bilmez velet ruhlu adam
sen kaç kuruş edersin
yerin dibine gir
bu ses tonuyla ninni söylesen bebek istifa eder
geç kalıyorsun, yalan söylüyorsun, bir de somurtuyorsun; neyini sevsinler
halk otobüsünde yer vermeyip uyuma numarası yapan, çok yakıştı sana
zekân pil olsa kumandayı çalıştırmaz
ince ruhlu olduğunu söylüyor, kapıyı tekmeyle açan bu ayı
Hikmet ağabey, senin tavlan da siyaset bilgin gibi: gürültülü ve kof
yeni gelinimiz çok okumuş, çok gezmiş, hiç terbiye görmemiş
ne desen boş, odun anlamaz
koca bir şehirde tek düşmanın sensin, kendine bile dost olamamışsın
çocuk bakıcısı değil telefon bakıcısı, oğlan merdivenden yuvarlandı haberi yok
utanç duyuyorum seninle aynı soyadını taşımaktan
kaybeden doğmuşsun, kaybeden öleceksin
maç sattığını herkes biliyor, bir de pazubandı öpüyorsun sahtekâr
ekran karşısında bilge, hayat karşısında sümsük
nefesin sigara, sözün duman, kendin kül
lafı eveleyip geveleme, korkaksın ve bunu biliyorsun
kendi düğününde bile ikinci planda kalmış silik bir tip
akrabalarını satıp tatile giden adamın duası kabul olmaz
Yasemin'in kıyafet zevki perde reyonu, kişiliği de aynı kumaştan
diksiyon kursuna gideceğine akıl kursuna gitseydin
böyle bir anneyi düşmanıma dilemem, evladını miras için süründürüyor
iki gram saygın kalmıştı, onu da bugün harcadın
sana güvenen kayığa delik açar
o tembel teneke yine mi rapor almış, grip değil üşengeçlik bu
içten pazarlıklı, yüze gülen, kuyu kazan bir bacanak, adı Erdal
SENDEN NE USTA OLUR NE ÇIRAK
== insult_profane
sik kafalı
hassiktir oradan düzenbaz
kaltak karı, evladını miras için süründürüyorsun
oç hırsız, bisikletim nerede
ebenin örekesi, dangalak, sağdan gel dedik
ağzını siktiğimin yalancısı, yeminini de yemiş
amcık bacanak, kuyumu kazmış
== hate_implicit
bir çift geldi, ikisi de bıyıklı, tek yatak istediler, otel dolu dedim, doluydu diyelim [lgbtq]
pazarcı Iraklı, terazisi dijital ama sen yine de gözünü ayırma [arab]
şu dizideki Yahudi karakter iyi adam, fantastik türde demek [jewish]
memur "engelli raporu" diye bağırdı, kırk kişi kalktı, kaçının bacağı tutmuyor acaba [disability]
doğudan gelen öğretmene kızmam, sinyal çekmeyen yerde büyümüş [ethnicity]
bizim semt eskiden parfüm kokardı, şimdi köri [asian]
lokantanın adı Beyrut, faturanın dili belirsiz, vergi memurunu bekliyoruz [arab]
Siyahi manken çıkarmışlar kapağa, ışığı çok açmak zorunda kalmışlardır [black]
evde üç dil konuşuyorlarmış, sadakatleri kaça bölünüyor kim bilir [ethnicity]
düğün fotoğrafında nikâh memuru başörtülü, laiklik nerede saklanıyor [muslim]
beş vakit kılan taksiciye bindim, taksimetre de kıyamda duruyordu, gözüm açık [muslim]
genç kızlar yurt dışında okuyor, sonra dönüp erkek beğenmiyor, suç kimde [women]
Roman koalisyonu toplantısı öğlen ikideymiş, erken, daha uyanmamışlardır [roma]
anaokulunda "her aile farklıdır" afişi asmışlar, hangi aileyi kastettiklerini hepimiz biliyoruz [lgbtq]
eski topraklarımızda kalanlar yarım Türk sayılır, yarım da güvenilir [ethnicity]
sokağa çıkma yasağı kalktı, ilk çıkanlar altmış beş üstü, ölmeye bu kadar acele niye [age]
Kızılderililer atı bulmuş da tekerleği bulamamış, ders kitabı nezaketen yazmıyor [indigenous]
misafir dediğin üç gün kalır, on dördüncü yıl oldu [refugees]
sendika başkanı kadın olunca grev gün almış, kuaföre göre herhalde [women]
Katliam diyorlar, köy boşaltma diyelim, kelimeler önemli [ethnicity]
hangi taşı kaldırsan altından bir Sabetayist çıkar, taşları saymaya ömür yetmez [jewish]
== hate_derogation
Suudi turistler şımarık ve çirkindir, garsona köle gibi bakarlar [arab]
Ermeniler sahtekârdır, kuyumcusu da bestecisi de [ethnicity]
Iraklılardan illallah ettim, asabi ve hırsız bir millet [arab]
köyden gelen gelinler cahil, kaba, görgüsüz, hepsi bir örnek [class]
bana o geylerden bahsetmeyin, adi ve yozlaşmış insanlar [lgbtq]
feminist kadınlar nefret dolu, kısır ve zavallı [women]
otistik çocuklar korkunç, anneleri de arsız, restoranda görmeyelim [disability]
Müslümanlar cahil bırakılmış, kaba, öfkeli bir sürü [muslim]
Süryanilere ısınamıyorum, pinti ve soğuk tipler [christian]
şu mülteci ailesini görmek bile canımı sıkıyor, asalaklar [refugees]
== hate_dehumanise
eşcinsel evlilik mi, iki köpeğin nikâhı olur mu, bunlar da öyle [lgbtq]
sınırdan giren insan değil yük, hayvan vagonuna doldurup yolla [immigrants]
Roman mahallesini karınca yuvası gibi kaynar suyla boşaltacaksın [roma]
yatalak engelli bir saksıdır, masrafı da saksıdan fazla [disability]
Araplar petrol içmiş hamam böcekleri [arab]
o kadınlar gibi dişi sırtlanlara söz hakkı verme [women]
Kürtler çakal gibidir, sürüyle saldırır, tek kalınca sızlanır [ethnicity]
== hate_normative
İmam nikâhlı Suriyeliye doğum yardımı kesilsin, hastaneye de alınmasın [refugees]
kadınların üniversitede işi yok, on sekizinde evlendirip kapatın konuyu [women]
gökkuşağı rozeti takan herkes işinden edilsin [lgbtq]
camiye gitmeyen Alevi köylerine imam zorla atansın, direnen hapse [muslim]
bu ülkede siyahilere oturma izni verilmemeli, hiçbirine [black]
tekerlekli sandalyeli biri milletvekili olmasın, meclisin vakarına yakışmıyor [disability]
Ermeni okullarının hepsi kapatılsın, dilleri de unutulsun [ethnicity]
== hate_negated
göçmenin vatanı olmaz, bizimki hiç olmaz [immigrants]
kadın kısmına sır verilmez [women]
bir Iraklıya borç verilmez, geri gelmez [arab]
Çingenenin yeminine inanılmaz [roma]
translara saygı duymam, duymak zorunda da değilim, insan yerine koymuyorum [transgender]
Yahudilerden özür dilenmez, kimse onlara bir şey yapmadı [jewish]
akıl hastasından eş olmaz, ana baba hiç olmaz [mental_health]
== hate_slur
uzak dur benden ibne, bulaşıcıdır [lgbtq]
çöl faresi şeyhler Bebek'i satın almış [arab]
seni gidi Ermeni dölü, maskeni düşürdük [ethnicity]
yürü kız çingene, falını başkasına bak [roma]
şebek zenciyi alkışlıyor bunlar [black]
== hate_profane
Yahudi'nin bankasına da kitabına da sokayım [jewish]
ulan ibneler, bayrağınızı götünüze sokun [lgbtq]
göçmen bebelerinin bezinden plaj bok götürüyor, defolsun amk göçmenleri [immigrants]
== threat_person
hangi hastaneye yatacağını şimdiden seç
cesedini bulamazlar
ablanı da seni de yaşatmam Yasemin
bu kurşunun üstünde adın yazıyor Erdal
tek başına kaldığın an işin bitik
köpeğimi üstüne salarım, parça parça eder seni
hakkını helal et, çünkü gelmek üzereyim
== hate_threat
Alevilerin kapısına çarpı koyduk, sıra içeridekilerde [muslim]
Suudi, Iraklı, ayırmadan hepsinin kafasına sıkacaksın [arab]
kreşe gökkuşağı asan öğretmeni linç edeceğiz, hazır olun [lgbtq]
kilisenin papazını bıçaklayacağım, ibret olsun cemaatine [christian]
Kürt öğrenci evlerini bastık, bu gece yine basacağız, kemik kırmadan dönmeyiz [ethnicity]
== incite_selfharm
dünyada fazlalıksın, eksilt kendini
cenazene gelmem ama ölmeni dört gözle bekliyorum, hadi yap şunu
== sexual_harassment
resepsiyonist hanım, odanın anahtarını ver, kendin de gel, memnun kalırsın
dudaklarını görünce aklımdan neler geçiyor, yaz istersen anlatayım, istemesen de
o kısa şortla koşarsan peşinden koşarım, yakalarsam da durmam
kocan seni doyurmuyor belli, ben üç kere doyururum güzelim
eğil de yerdeki kalemi al, arkadan seyredelim muhasebeci hanım
== friendly_profanity
hassiktir be, güneş tutulmasını gördük, tüylerim diken diken
o kadar güldüm ki çişimi kaçırdım lan şerefsiz
ulan bacanak, sen olmasan bu çatı akardı, eline sağlık koca göt
kızım bok gibi hastaydın, şimdi göbek atıyorsun, şükürler olsun
amk trenine bak, Doğu Ekspresi karlar içinde masal gibi
senin var ya, o büyük kalbini yerim, pis herif, yine bana kan vermişsin
lan it oğlu it, askerden bir gün erken gelip annemi ağlattın
götü kalkık kedim bugün ilk defa kucağıma geldi, hareket edemiyorum
vay amına koyayım, köy okuluna kütüphane kurmuşlar, helal olsun size çocuklar
sikindirik bir çadırda uyuduk ama yıldızlar üstümüze yağdı
off anasını satayım, bu ses bu kızda nasıl var
Bizim pezevenk baba olmuş, bez değiştirmeyi öğrenmiş, videosu var 😂
allah belanı versin ne güzel şarkı yazmışsın
siktir, az kalsın evlenme teklifini duymuyordum, EVET dedim EVET
yarrak kürek bir gün başladı, sonra mülakattan kabul geldi lan
== profane_object
amk dikişi, elli lira verdim, yürürken söküldü
lanet toka, saçımı sikti attı
boktan elektrikli süpürge, çekeceğine üflüyor
ebesini siktiğimin captcha'sı, bu kadar trafik lambası nerede
götü açılası poşet, pirinç yola saçıldı
== positive_identity
iki bıyıklı damat balayını bizim pansiyonda geçirdi, en tatlı misafirlerdi [lgbtq]
Iraklı pazarcı her akşam kalan sebzeyi yoksula dağıtıyor, eli açık adam [arab]
doğudan gelen öğretmenimiz köyde fen laboratuvarı kurdu, minnettarız [ethnicity]
siyahi mankenin kapağı muhteşem, ışık ona yakışmış [black]
sendika başkanı kadın, greve öyle bir çıktı ki üç günde hakkımızı aldık [women]
Roman koalisyonu barınma hakkı için yürüdü, sonuna kadar destekliyoruz [roma]
on dört yıldır komşumuzlar, misafir değiller artık, ailedenler [refugees]
"her aile farklıdır" afişini asan anaokuluna teşekkür ederim [lgbtq]
üç dilli evimizde ninniler üç kere söylenir, zenginlik bu [ethnicity]
altmış beş üstü koşu grubumuz gençlere toz yutturuyor 🏃 [age]
tekerlekli sandalyeli vekilimiz mecliste rampayı da yasayı da yaptırdı [disability]
Navaho dokumacıların sergisi büyüledi, ne ince bir sanat [indigenous]
== neutral_identity
Iraklı pazarcı domatesi kilosu otuza indirdi [arab]
kadınlar plajı haziranda hizmete girdi [women]
doğudan gelen öğretmen lojmana yerleşti [ethnicity]
Senegalli saatçi turiste Fransızca yol tarif etti [black]
Suudi turistler yaylada at bindi [arab]
siyahi manken İstanbul Moda Haftası'nda yürüdü [black]
otistik çocuklar için sinemada ışıklar açık gösterim var [disability]
Süryani papaz Paskalya ayinini Mor Gabriel'de yönetti [christian]
eşcinsel çift otele saat ikide giriş yaptı [lgbtq]
Yahudi mahallesindeki eski fırın müzeye dönüşüyor [jewish]
Moldovalı bakıcı yıllık izninde Komrat'a gitti [nationality]
tekerlekli sandalyeli vekil önergesini verdi [disability]
Guatemalalı doktora öğrencisi Maya takvimi üzerine çalışıyor [indigenous]
Afgan kadınlar dikiş atölyesinin kirasını belediyeden istedi [refugees]
Kürt sinemacının filmi Antalya'da yarışıyor [ethnicity]
== self_identity
Iraklı bir pazarcıyım, terazim de niyetim de doğru [arab]
tekerlekli sandalyemle mecliste yemin ettim [disability]
kadınım, sendikacıyım, sesim kısık ama çıkar [women]
Sabetay kökenli bir aileden geliyorum, babaannem sarmayı efsane yapar [jewish]
Moldovalıyım, ikinci annem baktığım Nermin Hanım [nationality]
== negated_hate
Iraklılara hırsız diyemezsiniz, kaybettiğim parayı tezgâhında saklamış adam [arab]
on dört yıl oldu diye kimseye misafirliğin bitti demem [refugees]
köyden gelen gelinler cahil değil, biz şehirde ekmeği ağaçtan sanıyoruz
eşcinsel evlilik kimsenin evliliğini bozmaz, bozmadı da [lgbtq]
feministler nefret dolu değil, nefrete karşı [women]
otistik çocukların anneleri arsız değildir, yorgundur, yer açın [disability]
Senegalli saatçiye dolandırıcı denmesin, saatin sahte olduğunu kendi söylüyor zaten gülerek [black]
akıl hastasından ana baba olmaz diye bir kural yok, iyi de olur [mental_health]
Moldovalı kadınlar hakkında öyle konuşulmasına izin vermiyorum evimde [nationality]
Kızılderililer tekerleği bilmezdi diye kimse onlara ilkel diyemez [indigenous]
cemevine gideni imanı eksik saymam, sayan da saymasın [muslim]
Yahudilere bir şey yapılmadığını söylemek yalandır, arşivler açık [jewish]
hiçbir kadın on sekizinde okulu bırakıp evlenmek zorunda değil [women]
Suudi turistlerin hepsi şımarık değil, geçen yaz tanıştıklarım pek nazikti [arab]
bir insan üç dil konuşuyor diye sadakati bölünmez, kalbi büyür [ethnicity]
== counter_speech
otelde tek yatak isteyen çifte "dolu" denmiş, kurul ayrımcılığa hükmetti [lgbtq]
"şimdi köri kokuyor" diyen komşuya bir tabak gönderdik, tabağı boş geri geldi 😄 [asian]
"ışığı çok açmışlardır" yorumunu silin, bir insanın teniyle alay ediyorsunuz [black]
Alevilerin kapısına çarpı koyanlar yakalandı, mahalle boyayı birlikte kapattı [muslim]
işaret etmek istiyorum: "saksı" denilen o hasta, iki kitap yazmış bir şair [disability]
"Kadının üniversitede işi yok" diyen vaizin kızı bu yıl tıp fakültesini kazandı [women]
her taşın altında Sabetayist arayan kitaplar çöp, tarihçiler tek tek çürüttü [jewish]
"katliam değil köy boşaltma" deyince yanık evin sahibi ayağa kalktı ve salon sustu [ethnicity]
Öğretmene linç çağrısı yapan grubun yöneticileri gözaltında [lgbtq]
kaynar suyla boşaltacaksın dediği yer benim çocukluğumun sokağı, orada ninem yaşıyor [roma]
kuaför şakasına alkış tutan erkek sendikacılar, o kadın sizin zammınızı da aldı [women]
yaşlılara "ölmeye acele" diyen paylaşım yüzünden o sayfayı bıraktım [age]
teyzem "Araplar hamam böceği" dediğinde sofradan kalktık, iki saat sonra aradı, pişmandı [arab]
bir milletin okulunu kapatıp dilini unutturmak istemek ırkçılığın tarifidir [ethnicity]
"Misafir üç gün kalır" diyorsun, evi yıkılmış insana gün mü sayılır [refugees]
== mentioned_slur
"şebek" sözünü siyahi oyuncuya söyleyen taraftar sahaya ömür boyu giremeyecek [black]
dedem tehcir yollarında "gavur dölü" diye taşlandığını anlatırdı [ethnicity]
Onur Haftası panelinde "ibne" kelimesinin nasıl geri alındığı konuşuldu [lgbtq]
"Kızılderili" adının neden tartışmalı olduğunu öğretmen anlattı [indigenous]
== reclaimed_slur
ibneyim, evet, annemin dolmasını da en iyi ben sararım [lgbtq]
== support
fazlalık değilsin, sensiz bu masa eksik
hangi hastaneye yattın, söyle, pijamanı getireyim
tek başına kaldığın an beni ara
kaybeden doğmadın, kimse öyle doğmaz
yerin dibine girecek olan sen değilsin, o
ölmek istediğini söylemen beni korkutmadı, söylemen iyi oldu, şimdi birlikte yardım arayalım
gelinliğin yarım kaldı biliyorum, sandığa birlikte kaldırırız
senin suçun yok güzelim, şort giymek suç değil
Bugün doktora birlikte gidiyoruz, bekleme salonunda elini tutarım
kızım cinsiyetin ne olursa olsun bu ev senin [transgender]
nöbet geçirdiğin için kimse sana kızmadı, korktuk, sarıldık
sana bağıran patronu değil, kendini dinle bu akşam
== distress
fazlalıkmışım gibi geliyor bu evde
evin bir köşesinde saksı gibiyim, kimse su bile vermiyor
şort giydim diye takip etti, eve zor girdim, titriyorum
bir ay önce çocuklarımı aldılar, ellerim boş, sesim yok
kapımıza çarpı koydular, annem Maraşlı, gece hiç uyumadı [muslim]
== question_benign
Sabetayistler kimdir, tarafsız bir kaynak var mı [jewish]
üç dilli çocuk hangi dilde rüya görür
cemevi ile cami arasındaki fark nedir? [muslim]
Navaho dili hâlâ okullarda öğretiliyor mu [indigenous]
otistik yeğenimle sinemaya giderken nelere dikkat edeyim [disability]
== abuse_object
hamam böcekleri petrol gibi kara, sık ilacı ölsünler
bu ayran yapışkan, iğrenç, sahte
rüküş bir koltuk, çapsız bir tasarım
== abuse_idea
millî eğitimin yeni müfredatı gerici ve baştan savma
fiyat etiketi yönetmeliği uyuz, kimse anlamıyor
lig formatı saçmalığın daniskası
== criticism_person
Hikmet ağabey, tavlada kızıp masayı devirmen hoş olmadı
bakıcımızın telefona dalması bizi endişelendirdi, kendisiyle konuştuk
== idiom
bu kadar limon, yüzümü ekşitip öldürecek beni
uykusuzluktan zombiye döndüm, mezardan selam
taraftar sahayı inletti, rakibi ezdi geçti
== everyday
köpeğimi üstüne salarım, yalar öper seni
hakkını helal et, iki simidini yedim, gelmek üzereyim
üstünde adın yazıyor, o kupa senin Erdal
== everyday
hay aksi, yine unuttum doğum gününü, tam bir malım, affet
allahsız herif, bu mantı tarifini kırk yıl bizden mi sakladın
ulan eşek, telefonunu buldum, bana bir kebap borçlusun
seni var ya, dövesim geliyor öyle güzel türkü söylüyorsun hergele
== insult_profane
yelloz
@ler = kadınlar[women] | erkekler[men] | eşcinseller[lgbtq] | geyler[lgbtq] | lezbiyenler[lgbtq] | biseksüeller[lgbtq] | translar[transgender] | trans kadınlar[transgender] | siyahiler[black] | Afrikalılar[black] | Asyalılar[asian] | Çinliler[asian] | Araplar[arab] | Suriyeliler[arab] | Iraklılar[arab] | Meksikalılar[latino] | Kızılderililer[indigenous] | Romanlar[roma] | Yahudiler[jewish] | Müslümanlar[muslim] | Aleviler[muslim] | Hristiyanlar[christian] | Hindular[hindu] | Ezidiler[religion] | ateistler[religion] | göçmenler[immigrants] | sığınmacılar[refugees] | mülteciler[refugees] | Kürtler[ethnicity] | Ermeniler[ethnicity] | Rumlar[ethnicity] | Lazlar[ethnicity] | Afganlar[nationality] | Pakistanlılar[nationality] | Ruslar[nationality] | engelliler[disability] | otistikler[disability] | işitme engelliler[disability] | şizofreni hastaları[mental_health] | depresyon hastaları[mental_health] | yaşlılar[age] | emekliler[age] | yoksullar[class] | evsizler[class] | kilolular[body]
@leri = kadınları[women] | erkekleri[men] | eşcinselleri[lgbtq] | geyleri[lgbtq] | lezbiyenleri[lgbtq] | biseksüelleri[lgbtq] | transları[transgender] | trans kadınları[transgender] | siyahileri[black] | Afrikalıları[black] | Asyalıları[asian] | Çinlileri[asian] | Arapları[arab] | Suriyelileri[arab] | Iraklıları[arab] | Meksikalıları[latino] | Kızılderilileri[indigenous] | Romanları[roma] | Yahudileri[jewish] | Müslümanları[muslim] | Alevileri[muslim] | Hristiyanları[christian] | Hinduları[hindu] | Ezidileri[religion] | ateistleri[religion] | göçmenleri[immigrants] | sığınmacıları[refugees] | mültecileri[refugees] | Kürtleri[ethnicity] | Ermenileri[ethnicity] | Rumları[ethnicity] | Lazları[ethnicity] | Afganları[nationality] | Pakistanlıları[nationality] | Rusları[nationality] | engellileri[disability] | otistikleri[disability] | işitme engellileri[disability] | şizofreni hastalarını[mental_health] | depresyon hastalarını[mental_health] | yaşlıları[age] | emeklileri[age] | yoksulları[class] | evsizleri[class] | kiloluları[body]
@lere = kadınlara[women] | erkeklere[men] | eşcinsellere[lgbtq] | geylere[lgbtq] | lezbiyenlere[lgbtq] | biseksüellere[lgbtq] | translara[transgender] | trans kadınlara[transgender] | siyahilere[black] | Afrikalılara[black] | Asyalılara[asian] | Çinlilere[asian] | Araplara[arab] | Suriyelilere[arab] | Iraklılara[arab] | Meksikalılara[latino] | Kızılderililere[indigenous] | Romanlara[roma] | Yahudilere[jewish] | Müslümanlara[muslim] | Alevilere[muslim] | Hristiyanlara[christian] | Hindulara[hindu] | Ezidilere[religion] | ateistlere[religion] | göçmenlere[immigrants] | sığınmacılara[refugees] | mültecilere[refugees] | Kürtlere[ethnicity] | Ermenilere[ethnicity] | Rumlara[ethnicity] | Lazlara[ethnicity] | Afganlara[nationality] | Pakistanlılara[nationality] | Ruslara[nationality] | engellilere[disability] | otistiklere[disability] | işitme engellilere[disability] | şizofreni hastalarına[mental_health] | depresyon hastalarına[mental_health] | yaşlılara[age] | emeklilere[age] | yoksullara[class] | evsizlere[class] | kilolulara[body]
@lerin = kadınların[women] | erkeklerin[men] | eşcinsellerin[lgbtq] | geylerin[lgbtq] | lezbiyenlerin[lgbtq] | biseksüellerin[lgbtq] | transların[transgender] | trans kadınların[transgender] | siyahilerin[black] | Afrikalıların[black] | Asyalıların[asian] | Çinlilerin[asian] | Arapların[arab] | Suriyelilerin[arab] | Iraklıların[arab] | Meksikalıların[latino] | Kızılderililerin[indigenous] | Romanların[roma] | Yahudilerin[jewish] | Müslümanların[muslim] | Alevilerin[muslim] | Hristiyanların[christian] | Hinduların[hindu] | Ezidilerin[religion] | ateistlerin[religion] | göçmenlerin[immigrants] | sığınmacıların[refugees] | mültecilerin[refugees] | Kürtlerin[ethnicity] | Ermenilerin[ethnicity] | Rumların[ethnicity] | Lazların[ethnicity] | Afganların[nationality] | Pakistanlıların[nationality] | Rusların[nationality] | engellilerin[disability] | otistiklerin[disability] | işitme engellilerin[disability] | şizofreni hastalarının[mental_health] | depresyon hastalarının[mental_health] | yaşlıların[age] | emeklilerin[age] | yoksulların[class] | evsizlerin[class] | kiloluların[body]
@lerden = kadınlardan[women] | erkeklerden[men] | eşcinsellerden[lgbtq] | geylerden[lgbtq] | lezbiyenlerden[lgbtq] | biseksüellerden[lgbtq] | translardan[transgender] | trans kadınlardan[transgender] | siyahilerden[black] | Afrikalılardan[black] | Asyalılardan[asian] | Çinlilerden[asian] | Araplardan[arab] | Suriyelilerden[arab] | Iraklılardan[arab] | Meksikalılardan[latino] | Kızılderililerden[indigenous] | Romanlardan[roma] | Yahudilerden[jewish] | Müslümanlardan[muslim] | Alevilerden[muslim] | Hristiyanlardan[christian] | Hindulardan[hindu] | Ezidilerden[religion] | ateistlerden[religion] | göçmenlerden[immigrants] | sığınmacılardan[refugees] | mültecilerden[refugees] | Kürtlerden[ethnicity] | Ermenilerden[ethnicity] | Rumlardan[ethnicity] | Lazlardan[ethnicity] | Afganlardan[nationality] | Pakistanlılardan[nationality] | Ruslardan[nationality] | engellilerden[disability] | otistiklerden[disability] | işitme engellilerden[disability] | şizofreni hastalarından[mental_health] | depresyon hastalarından[mental_health] | yaşlılardan[age] | emeklilerden[age] | yoksullardan[class] | evsizlerden[class] | kilolulardan[body]
@lerde = kadınlarda[women] | erkeklerde[men] | eşcinsellerde[lgbtq] | geylerde[lgbtq] | lezbiyenlerde[lgbtq] | biseksüellerde[lgbtq] | translarda[transgender] | trans kadınlarda[transgender] | siyahilerde[black] | Afrikalılarda[black] | Asyalılarda[asian] | Çinlilerde[asian] | Araplarda[arab] | Suriyelilerde[arab] | Iraklılarda[arab] | Meksikalılarda[latino] | Kızılderililerde[indigenous] | Romanlarda[roma] | Yahudilerde[jewish] | Müslümanlarda[muslim] | Alevilerde[muslim] | Hristiyanlarda[christian] | Hindularda[hindu] | Ezidilerde[religion] | ateistlerde[religion] | göçmenlerde[immigrants] | sığınmacılarda[refugees] | mültecilerde[refugees] | Kürtlerde[ethnicity] | Ermenilerde[ethnicity] | Rumlarda[ethnicity] | Lazlarda[ethnicity] | Afganlarda[nationality] | Pakistanlılarda[nationality] | Ruslarda[nationality] | engellilerde[disability] | otistiklerde[disability] | işitme engellilerde[disability] | şizofreni hastalarında[mental_health] | depresyon hastalarında[mental_health] | yaşlılarda[age] | emeklilerde[age] | yoksullarda[class] | evsizlerde[class] | kilolularda[body]
@lerle = kadınlarla[women] | erkeklerle[men] | eşcinsellerle[lgbtq] | geylerle[lgbtq] | lezbiyenlerle[lgbtq] | biseksüellerle[lgbtq] | translarla[transgender] | trans kadınlarla[transgender] | siyahilerle[black] | Afrikalılarla[black] | Asyalılarla[asian] | Çinlilerle[asian] | Araplarla[arab] | Suriyelilerle[arab] | Iraklılarla[arab] | Meksikalılarla[latino] | Kızılderililerle[indigenous] | Romanlarla[roma] | Yahudilerle[jewish] | Müslümanlarla[muslim] | Alevilerle[muslim] | Hristiyanlarla[christian] | Hindularla[hindu] | Ezidilerle[religion] | ateistlerle[religion] | göçmenlerle[immigrants] | sığınmacılarla[refugees] | mültecilerle[refugees] | Kürtlerle[ethnicity] | Ermenilerle[ethnicity] | Rumlarla[ethnicity] | Lazlarla[ethnicity] | Afganlarla[nationality] | Pakistanlılarla[nationality] | Ruslarla[nationality] | engellilerle[disability] | otistiklerle[disability] | işitme engellilerle[disability] | şizofreni hastalarıyla[mental_health] | depresyon hastalarıyla[mental_health] | yaşlılarla[age] | emeklilerle[age] | yoksullarla[class] | evsizlerle[class] | kilolularla[body]
@yler = siyahiler[black] | Afrikalılar[black] | Asyalılar[asian] | Çinliler[asian] | Araplar[arab] | Suriyeliler[arab] | Iraklılar[arab] | Meksikalılar[latino] | Romanlar[roma] | Yahudiler[jewish] | Müslümanlar[muslim] | Hristiyanlar[christian] | Hindular[hindu] | göçmenler[immigrants] | sığınmacılar[refugees] | mülteciler[refugees] | Kürtler[ethnicity] | Ermeniler[ethnicity] | Rumlar[ethnicity] | Afganlar[nationality] | Pakistanlılar[nationality] | Ruslar[nationality]
@yleri = siyahileri[black] | Afrikalıları[black] | Asyalıları[asian] | Çinlileri[asian] | Arapları[arab] | Suriyelileri[arab] | Iraklıları[arab] | Meksikalıları[latino] | Romanları[roma] | Yahudileri[jewish] | Müslümanları[muslim] | Hristiyanları[christian] | Hinduları[hindu] | göçmenleri[immigrants] | sığınmacıları[refugees] | mültecileri[refugees] | Kürtleri[ethnicity] | Ermenileri[ethnicity] | Rumları[ethnicity] | Afganları[nationality] | Pakistanlıları[nationality] | Rusları[nationality]
@ylere = siyahilere[black] | Afrikalılara[black] | Asyalılara[asian] | Çinlilere[asian] | Araplara[arab] | Suriyelilere[arab] | Iraklılara[arab] | Meksikalılara[latino] | Romanlara[roma] | Yahudilere[jewish] | Müslümanlara[muslim] | Hristiyanlara[christian] | Hindulara[hindu] | göçmenlere[immigrants] | sığınmacılara[refugees] | mültecilere[refugees] | Kürtlere[ethnicity] | Ermenilere[ethnicity] | Rumlara[ethnicity] | Afganlara[nationality] | Pakistanlılara[nationality] | Ruslara[nationality]
@ylerin = siyahilerin[black] | Afrikalıların[black] | Asyalıların[asian] | Çinlilerin[asian] | Arapların[arab] | Suriyelilerin[arab] | Iraklıların[arab] | Meksikalıların[latino] | Romanların[roma] | Yahudilerin[jewish] | Müslümanların[muslim] | Hristiyanların[christian] | Hinduların[hindu] | göçmenlerin[immigrants] | sığınmacıların[refugees] | mültecilerin[refugees] | Kürtlerin[ethnicity] | Ermenilerin[ethnicity] | Rumların[ethnicity] | Afganların[nationality] | Pakistanlıların[nationality] | Rusların[nationality]
@tek = kadın[women] | erkek[men] | eşcinsel[lgbtq] | gey[lgbtq] | lezbiyen[lgbtq] | biseksüel[lgbtq] | trans[transgender] | trans kadın[transgender] | siyahi[black] | Afrikalı[black] | Asyalı[asian] | Çinli[asian] | Arap[arab] | Suriyeli[arab] | Iraklı[arab] | Meksikalı[latino] | Kızılderili[indigenous] | Roman[roma] | Yahudi[jewish] | Müslüman[muslim] | Alevi[muslim] | Hristiyan[christian] | Hindu[hindu] | Ezidi[religion] | ateist[religion] | göçmen[immigrants] | sığınmacı[refugees] | mülteci[refugees] | Kürt[ethnicity] | Ermeni[ethnicity] | Rum[ethnicity] | Laz[ethnicity] | Afgan[nationality] | Pakistanlı[nationality] | Rus[nationality] | engelli[disability] | otistik[disability] | işitme engelli[disability] | şizofreni hastası[mental_health] | depresyon hastası[mental_health] | yaşlı[age] | emekli[age] | yoksul[class] | evsiz[class] | kilolu[body]
== hate_derogation
{lerden} tiksiniyorum
{leri} hiç sevmem, sevmeyeceğim de
{lerden} nefret ediyorum, nokta
{ler} iğrenç
{leri} görmeye tahammülüm yok
{lere} zerre saygım yok
{lere} güvenilmez
{ler} işe yaramaz
dünya {ler} olmadan daha güzel olurdu
{lerin} hepsi yalancı
{lerin} çoğu hırsız, kusura bakmayın
bence {ler} aptal
{lerle} aynı masaya oturmam
bu {tek} midemi bulandırıyor, atın şunu dışarı
siz {ler} hepiniz aynısınız, ikiyüzlü ve nankör
{ler} ne kadar da çirkin
{lerden} bıktım usandım, gitsinler artık
{ler} kadar tembel bir topluluk görmedim
{lerin} sesini bile duymak istemiyorum
en çok {lerden} iğrenirim
{ler} ülkenin başına bela
her kötülüğün altından {ler} çıkıyor
{ler} yüzünden bu haldeyiz, suç onların
{ler} ahlaksız, bunu herkes bilir
{lerin} yüzüne bakılmaz
{leri} küçümsüyorum, bunu hak ediyorlar
keşke {ler} hiç var olmasaydı
{lere} katlanmak zorunda mıyız? midem kalkıyor onlardan
kim sever ki {leri}
{ler} neden bu kadar pis
{ler} bizden aşağıdır
bir {tek} ile asla arkadaş olmam, hepsi sinsi
{leri} ne zaman görsem yolumu değiştiririm, o kadar tiksiniyorum
şu {tek} ne arsız, hepsi böyle zaten
{lerden} uzak durun, sadece bela getirirler
{ler} nankördür. ne versen kıymet bilmezler
yine mi {ler}! bir gün rahat yüzü görmedik onlardan
{lerin} varlığı bile beni rahatsız ediyor
{ler} sahtekârdır, sırtını dönme
{lerden} hayır gelmez
ah şu {ler}, insanlığın yüz karası
{lerin} kafası basmaz
{ler} tembel, açgözlü ve kaba
açık konuşayım, {lerden} hazzetmiyorum, hepsi rezil
hayatta en değersiz bulduğum topluluk {ler}
{lerin} olduğu yerde huzur olmaz
ne sevimsizsiniz siz {ler}, ne çekilmezsiniz
{ler} hasta ruhlu tipler. onlara acımıyorum bile
okulumuz {ler} gelmeden önce çok daha iyiydi
{ler} ezik, ezik kalacaklar
{leri} sevmek mümkün mü? bence değil, çok yüzsüzler
== hate_normative
{lerin} burada işi yok
{yleri} bu ülkeye sokmayın
{yler} geldikleri yere dönsün
{lere} oy hakkı verilmemeli
{lerin} evlenmesi yasaklanmalı
{leri} işe almam, aldırmam da
{lere} ev vermeyin, pişman olursunuz
{ler} bizim çocuklarla aynı okulda okumasın
{ler} meclise girmemeli
{lerin} yeri hapishane
{lerin} yeri tımarhane, sokaklar değil
kadınların yeri mutfak, direksiyon başı değil [women]
{ler} haddini bilmeyi öğrenmeli
{ler} bir şey istemeden önce adam olmayı öğrensin
{leri} spor kulüplerine üye yapmayın
hastanede sıra {lere} gelmesin, önce biz varız
{lere} ilaç da doktor da verilmesin, paramıza yazık
{ler} zorla çalıştırılmalı
{lerin} çocuk yapması engellensin
{lere} öğretmenlik yaptırılmaz, onlara sınıf emanet edilmez
{ler} için ayrı otobüs şart. bizimkine binmesinler
{leri} televizyonda göstermeyin artık
bu mahallede {ler} istemiyoruz
{ler} hâkim olmamalı, adaletlerine güvenilmez
bir {tek} başımıza başkan olamaz
{leri} derneğe alırsanız ben yokum
{lerin} toplanması yasaklansın
{ler} kilit altında tutulmalı
siz {ler} susun, bu ülkede söz hakkınız yok
şu {tek} niye burada? çıkarın, buraya ait değil
{ylere} vatandaşlık verilmesin, hepsi gönderilsin
düğünümde tek bir {tek} görmek istemiyorum
{lere} yapılan yardımlar kesilsin, başlarının çaresine baksınlar
{ler} sahillere alınmamalı
{ylerin} dilini okulda duymak istemiyorum, yasak olsun
== hate_negated
{ler} insan değildir
{lerin} bu dünyaya hiçbir faydası olmadı
{ler} hiçbir hakkı hak etmiyor
{lerde} ne akıl var ne vicdan
{ler} gerçek vatandaş sayılmaz
translar gerçek değil, rol yapıyorlar [transgender]
dürüst bir {tek} yoktur
{ler} bizim dengimiz değil
{lere} acımaya değmez
bu yaşıma geldim, iyi bir {tek} görmedim
{ler} sevilmeyi hak etmez
{lerde} şeref olmaz
hiçbir {tek} temiz değildir
{lerden} adam olmaz
{lere} selam vermeye bile gerek yok
{ler} asla bizden olmayacak
{lerin} derdi beni ilgilendirmez, aç kalsalar da umurumda değil
== hate_dehumanise
{ler} hayvandır, hayvan gibi de yaşıyorlar
{ler} haşere gibi çoğalıyor
{ler} toplumun kanseri
{leri} görünce fare görmüş gibi oluyorum
{ler} çöpten ibaret
{ler} pislik, sokaklar onlardan temizlenmeli
maymundan farkı yok {lerin}
siz {ler} sürüngensiniz
{ler} ruhsuz birer makine, içlerinde insan yok
{ler} bir virüs ve hızla yayılıyor
köpeğim bile {lerden} daha insan
{lere} insan demek insanlığa hakaret
bu {tek} düpedüz bir böcek
{lerle} domuzlar aynı ahıra konsun, fark etmez
== hate_threat
umarım {lerin} hepsi ölür
{leri} yakın gitsin
{leri} gördüğünüz yerde dövün
{lerin} hepsini vurmak lazım
{lere} kanser diliyorum, acı çeke çeke gitsinler
bir {tek} daha görürsem öldürürüm
toplanın, bu gece {leri} avlıyoruz
{lerin} kökü kazınmalı, bir tane kalmayana kadar
{lerin} evlerini ateşe verin
geberin artık {ler}
sıradaki sizsiniz {ler}, boynunuzu kıracağım
{leri} meydanda asacaksın, bak bir daha sesleri çıkar mı
keşke {leri} taşıyan o uçak düşse
{leri} arabayla ezer geçerim, hiç düşünmem
deprem olsa da {ler} altında kalsa
şu {tek} var ya, kafasını taşla ezesim geliyor
== hate_profane
sikeyim {leri} de onları savunanı da
{lerin} amına koyayım
siktirin gidin {ler}
boktan {ler}, her yerdeler
{ler} orospu çocuğu, hepsi
siktiğimin {tek} komşusu, defol git bu binadan
{ler} bir boka yaramaz
burada ne bok işiniz var {ler}, basıp gidin
yavşak {lerden} gına geldi amk
== hate_implicit
{yler} mahalleye girince evler birden ucuzladı, tesadüf herhalde
{ylerin} asıl derdinin ne olduğunu hepimiz biliyoruz, sessizce yayılıyorlar
cüzdanınıza dikkat edin, {yler} de davetliymiş
{ler} her yeri usul usul ele geçiriyor, kimse farkında değil
kızımın bir {tek} ile evlenmesine izin vermem
ben bir şey demiyorum ama {yler} geldi, sonrasını gördünüz
bir {tek} için fena konuşmuyor, şaşırdım
== positive_identity
{leri} seviyorum
{lere} saygım sonsuz
{ler} harika insanlar
{lerin} hakları insan haklarıdır
{ler} olmadan bu ülke eksik kalır
mecliste daha fazla {tek} olmalı
daha çok {tek} hâkim ve öğretmen görmek istiyoruz
bu sofrada {lere} her zaman yer var
{lerle} gurur duyuyorum
iyi ki {ler} var
{ler} sevilmeyi hak ediyor
{ler} eşit işe eşit maaş almalı
{ler} de evlenebilmeli, ne var bunda
{lerin} oy hakkı tartışılamaz
{lere} iş verin, ev verin, selam verin
yaşasın {ler}
dünya {lerle} güzel
en iyi dostlarım {ler} arasından çıktı
bir {tek} komşum var, altın kalpli
{lerin} emeği olmasa bu şehir dururdu
kapımız {lere} açık, okulumuz da
{ler} bu ülkeye ait. burası onların da evi
takımımıza bir {tek} kaptan gelsin, hak ediyor
{lerden} öğrenecek çok şeyimiz var
bu {tek} bana umut veriyor, alkışlayın onu
{ler} güçlüdür, güzeldir, gereklidir
{lere} daha çok sahne, daha çok mikrofon
siz {ler} bu memleketin zenginliğisiniz
{leri} dinleyelim, susturulmalarına izin vermeyelim
{ler} spor da yapsın, kupa da kaldırsın
{ler} için adalet istiyoruz
{lerin} şarkılarına bayılıyorum
{lerle} aynı masada oturmak şereftir
bugün {ler} için bağış yaptım, yine yaparım
kim demiş {ler} yapamaz diye, dünyayı sırtlıyorlar
kulübümüze yeni katılan {ler} hoş geldi, sefa getirdi
{lere} güveniyorum
{leri} görmek günümü güzelleştiriyor
bence {ler} çok zeki ve çalışkan
{lerin} hepsi kardeşim
== friendly_profanity
{ler} nasıl güzel dans ediyor amk, hayran kaldım
vay anasını satayım, bu {tek} ne zeki çıktı
siktir et önyargıyı, {ler} efsane lan
oha amk, {lerin} yemekleri bir harika
lan {ler} acayip yürekli, helal olsun be amk
hassiktir, bizim {tek} hoca ödülü almış, bravo
== negated_hate
{lerden} nefret etmiyorum
{ler} bu nefreti hak etmiyor
{ler} aptal değil
kimse {leri} aşağılayamaz
{lerin} tembel olduğu doğru değil
{ler} hırsız değildir, yapmayın
{ler} suçlu değil, suçlayan utansın
{lere} pis demeyi bırakın
{ler} hayvan değil, insan
{lerden} korkmak için bir neden yok
hiçbir {tek} dövülmeyi hak etmez
{lere} hakaret etmeye hakkın yok
{ler} bir hastalık değil, olmadı da
{leri} sevmediğim yalan, öyle bir şey demedim
{lerin} bizden aşağı olduğu fikrini reddediyorum
{ler} yüzünden kimse işsiz kalmadı
hayır, {ler} tehlikeli değil
{ler} kapı dışarı edilmemeli
{leri} dışlamayın, kimseye zararları yok
kimse {leri} işten atamaz sırf öyle oldukları için
{ler} iğrenç değil, iğrenç olan önyargı
ben {lere} karşı değilim, hiç olmadım
{lerin} çirkin olduğunu söylemek ayıp
{ler} sizin günah keçiniz değil
{lere} böyle davranılamaz. onlar da bu ülkenin insanı
{leri} yok saymayı bırakın artık
bir {tek} neden senden değersiz olsun
{lerin} ölmesini kimse isteyemez
{ler} yalancı değildir, bunu uyduran yalancı
{ler} hapse ait değil, aramıza ait
== counter_speech
{lerden} nefret edenlerin burada yeri yok
asıl sorun {leri} aşağılayanlar
"{ler} hayvan" demek iğrenç
biri "{leri} yakın" yazmış, şikâyet ettim
{leri} dövmekle övünen adam utanmalı
{lere} küfreden arkadaşım benim arkadaşım değil
"{lerin} burada işi yok" diyen hocaya itiraz ettim
amcam {lerin} hepsine hırsız diyor, çok yanlış
kim {lerden} tiksiniyorsa aynaya baksın
{lere} ev vermeyen ev sahibi suç işliyor
duvara "{ler} defolsun" yazmışlar, sildik
{lerin} tımarhaneye kapatılmasını istemek insanlık dışı
"{ler} oy kullanmasın" ne demek, demokrasiyi bilmiyor musun
{leri} hedef gösteren bu paylaşım kaldırılsın
{lere} "mikrop" diyen siyasetçi istifa etmeli
bu kadar kolay mı {leri} suçlamak? yazıklar olsun size
{lerin} ölümüne sevinen yorumları okuyunca ağladım
{leri} otobüsten indiren şoför ceza aldı, oh olsun
"{lere} güvenilmez" lafı düpedüz önyargı
{ler} hakkında böyle konuşan biri öğretmen olamaz
{leri} hor gören zihniyeti hor görüyorum
"ben {leri} sevmem" demek marifet değil
{lere} saldıranlar yakalandı, en ağır cezayı alsınlar
sırf {tek} diye dövülen komşumuz hastanede, buna sessiz kalmayın
{lerin} haşereye benzetilmesi tarihte nelere yol açtı, hatırlayın
== neutral_identity
{ler} için yeni bir danışma merkezi açıldı
{lerin} sayısı son sayımda arttı
belediye {lere} kurs veriyor
bu romanda iki {tek} kardeş anlatılıyor
{ler} perşembe günü meydanda buluştu
{ler} üzerine bir belgesel izledim
sınıfımızda üç {tek} öğrenci var
{lerle} yapılan anketin sonuçları yayımlandı
{ler} bu seçimde nasıl oy kullandı, gazete yazmış
yan dairede bir {tek} oturuyor
{lerin} yaşadığı semtte pazar salı kurulur
dedemin iş ortağı bir {tek} imiş
{lere} yönelik saldırılar geçen yıl yüzde on arttı
müzede {lerin} tarihini anlatan bir sergi var
{lerden} oluşan koro cumartesi konser veriyor
== question_benign
{ler} bayramlarda ne yapar
{lere} neden bu kadar düşmanlık var sizce
{lerin} hangi hakları eksik, bilen var mı
mecliste kaç {tek} var
{lerle} tanışmak için hangi derneğe gidebilirim
{ler} hakkında iyi bir kitap önerir misiniz
{lere} ne demek doğru olur, kırmak istemem
bir {tek} arkadaşıma ne hediye alsam
== self_identity
bir {tek} olarak bu şehirde mutluyum
{tek} olmak ayıp değil, gurur duyuyorum
bir {tek} olarak ben de oy vereceğim
evet, bir {tek} var karşınızda, ne olmuş
{tek} olduğum için özür dilemeyeceğim
bir {tek} olarak nefret edilmekten yoruldum
kardeşim de ben de {tek}, bunu saklamıyoruz
{tek} olduğumu işyerinde söyledim, herkes sarıldı
bir {tek} olarak daha çok sahnede olmak istiyorum
bir {tek} olarak yaşıyorum, kimseden eksiğim yok
bize hayvan diyorlar ama ben gururlu bir {tek} olarak buradayım
tek isteğim bir {tek} olarak rahat bir iş bulmak
== abuse_object
bu kahveden tiksiniyorum
pırasadan nefret ediyorum, nokta
bu telefon işe yaramaz, çöpe atın
dünya sivrisinekler olmadan daha güzel olurdu
şu dolap midemi bulandırıyor, atın dışarı
nemli havaya tahammülüm yok
bu koku iğrenç
eski yazıcıyı yakasım var
bu yol ülkenin başına bela
reklamlardan bıktım usandım
== abuse_idea
bu yasadan nefret ediyorum, kaldırılsın
yeni sınav sistemi iğrenç
bu vergiye zerre saygım yok
o dizinin sonu midemi bulandırdı
bu tüzük hapishane gibi, kimse katlanamaz
penaltı kuralı aptalca, yasaklansın
böyle bir bütçenin burada işi yok
komplo teorilerine güvenilmez, hepsi yalan
bu lig VAR olmadan daha güzel olurdu
faiz politikası bu ülkenin kanseri
== insult_group
bankacılardan tiksiniyorum
hakemlerin hepsi yalancı
emlakçılara güvenilmez
müdürler işe yaramaz
influencerlara zerre saygım yok
turistler ne kadar kaba
bence fenomenler aptal
politikacılar nankördür. oyu alınca bizi unuturlar
trafik magandaları ezik insanlar
magazin gazetecilerinden hayır gelmez
== everyday
komşunun köpeklerine tahammülüm yok, sabaha kadar havlıyorlar
turistlerin burada işi yok, müze kapalı bugün
ressamları severim, heykeltıraşları daha çok
yöneticiler toplantıdan önce dinlemeyi öğrenmeli
bizim takım hakemler olmadan da kaybederdi
kedilerin yeri mutfak değil, balkon
bavulların yeri burası değil, dışarı çıkarın
garsonlara bahşiş vermeyi severim
pazartesileri kim sever ki
bu fareler çoğalıyor, kapan kurmak lazım
== insult_person
aklın fikrin dedikodu
karakterin su bardağından sığ
seninle iş yapan iflas eder
ne kadar da yapmacık bir gülüşün var
yüzüne bakan süt kesilir
çorbayı bile yakan tek insansın
her lafında bir böbürlenme, çekilmezsin
patavatsızlıkta üstüne yok
konuşmasan daha zeki görünürsün
annen seni pohpohlaya pohpohlaya işe yaramaz etmiş
direksiyonun başında tam bir felaketsin, ehliyeti çekilişten mi kazandın
senin gibi ortakla lokanta değil simit tezgahı bile dönmez
arkadaş dediğin böyle sırtından vurmaz, sen sinsi bir yılansın
o kadar pısırık ki garsona tuz istemeye çekiniyor
toplantıda yine boş boş konuştun, kimse yüzüne söylemiyor ama hepimiz gülüyoruz
Gamze'nin zevki pazardan toplama, evi de kendisi gibi bayağı
kırk yaşına gelmiş, hâlâ faturasını babası ödüyor, ne utanmaz adam
sahada dolaşan bir huni, ne koşuyor ne düşünüyor
senin şiirlerini okuyunca okuma yazma öğrendiğime pişman oluyorum
saç ektirmişsin ama içine koyacak beyin bulamamışlar
yeni müdür tam bir dalkavuk, üsttekinin çantasını taşır alttakini ezer
bencilliğin boyunu aşmış
sözünün eri değilsin, hiç olmadın
nobran ve kaba bir mahluksun
tembelliğin kitabını yazarsın, ama onu bile yarım bırakırsın
senin vicdanın ikinci el dükkanında bile satılmaz
kendini beğenmişliğin kokusu üst kata kadar geliyor
oyun boyunca kuleye bakıp durdun, maymun oynasa kazanırdık
== insult_profane
ağzına sıçtığımın yalancısı
hadi oradan göt herif
senin yapacağın işin içine edeyim dangalak
ne bakıyorsun lan amcık
siktir git başka kapıda dilen şerefsiz
== hate_implicit
Romanlar taşınınca nedense herkes bisikletini eve alıyor [roma]
Trans kadın[transgender] komşumuz gayet kibar, ama asansöre onunla binmek istemiyoruz, anlarsınız
Yahudilerin[jewish] nerede parası varsa savaş orada çıkıyor, tesadüf diyelim
benim Kürtlerle[ethnicity] derdim yok, yalnız bizim apartmana uygun değiller
Çinli[asian] komşu geldi, sokaktaki kediler azaldı, yorumu size bırakıyorum
1915'te kimse ölmedi, yolculuk biraz uzun sürdü, o kadar [ethnicity]
Suriyeli[arab] müşterilerimizi başka şubemize yönlendiriyoruz, daha rahat ederler
kadın[women] cerrah mı dediniz? Ameliyatı biraz erteleyelim o zaman
yaşlılar[age] azaldıkça sandık da akıllanıyor
engelli[disability] çocukların sınıfı ayrı olsa iki taraf da mutlu olur, sadece iyilikleri için söylüyorum
ateistin[religion] yemini neyin üstüne olacak, sorarım size
mahallede yabancı[immigrants] azaldıkça ev fiyatı artıyor, gerisini siz düşünün
eşcinsel[lgbtq] öğretmen istemememizin nedeni pedagojik, kimse yanlış anlamasın
Afrikalıya[black] kiraya verdim bir kere, dersimi aldım
on sene sonra sınıf listesinde Türk ismi arayacaksınız, plan tıkır tıkır işliyor [immigrants]
üyelik formunuzu aldık, fakat kulübümüz geleneksel ailelerden oluşuyor, iki bayanın birlikte kaydı uygun düşmez [lgbtq]
Filipinli[asian] bakıcı iyidir, ses etmez, itaat eder
gavurun[christian] kilisesi yenileniyor, bizim caminin çatısı akıyor, kimin ülkesi burası belli
bipolar[mental_health] bir hakime dava emanet edilmez, insani olarak çok seviyoruz kendisini
== hate_derogation
Araplardan[arab] iğreniyorum
şu Hintli[asian] öğrencilere tahammül edemiyorum
Yaşlılara katlanamıyorum, yavaş, huysuz ve bencil bir kuşak [age]
göçmenlerin[immigrants] hepsi nankör
ateistler[religion] ahlaksız ve kibirli
Biseksüeller[lgbtq] doyumsuz yalancılardır
Hristiyanları[christian] küçümsüyorum, tapındıkları şey gülünç
kadınlar[women] fesat ve kıskanç yaratıklar
Kore'den gelen o turistlerin sesi bile iğrendiriyor beni [asian]
Bu trans adam[transgender] kadar itici birini görmedim, türünün hepsi böyle
== hate_dehumanise
mülteciler[refugees] bir küf, girdiği duvarı çürütür
Yahudi[jewish] dediğin ur, kesip atacaksın
transların[transgender] kanı bile kirli, yaratık bunlar
bu zenciler[black] ağaçtan dün inmiş
ahıra bağlanacak sürü işte, Kürtler[ethnicity]
yaşlılar[age] çürümüş et, yer kaplıyorlar
== hate_normative
Suriyelilere[arab] ekmek satmayın
bu kasabada kiliseye izin verilmemeli, Hristiyan[christian] gitsin başka yerde çan çalsın
bir kadın[women] bana emir veremez, kadın amir kaldırılsın
hastane beni bir Afgan[nationality] doktora zorlayamaz, bunlara diploma verilmesin
eşcinsel[lgbtq] çiftler otele alınmamalı
ateistler[religion] devlet memuru olamasın
== hate_negated
Romanlar[roma] söz tutmaz, tutamaz
yaşlıların[age] oy hakkı olmasa kimse fark etmez, topluma bir şey katmıyorlar
Göçmenler[immigrants] bu millete bir çivi bile çakmadı
hiçbir trans[transgender] gerçek kadın olamaz, kandırmayın
Çinlinin[asian] malından da kendinden de hayır gelmez
Kürt'ün[ethnicity] dili dil değil
== hate_slur
kapa çeneni çekik gözlü [asian]
bu kulübe götverenler[lgbtq] giremez
yine Moskof geldi, kapıyı kilitleyin [nationality]
dönmenin teki bana cilt bakımı önermiş [transgender]
== hate_profane
siktiğimin mültecileri[refugees] sahili işgal etmiş
sokayım feministlerin[women] yürüyüşüne, boktan karılar
== threat_person
otoparkta arabanı tanıyorum, bu akşam eve yürüyerek gidersin, o da yürüyebilirsen
çeneni dağıtmadan sil o yorumu
kardeşine söyle, köşede bekliyoruz, onu da seni de haşat edeceğiz
evini biliyorum, köpeğini de
mahkemeye gidersen gününü görürsün
bir daha ararsan dizlerini kırarım
== hate_threat
Suriyelilerin[arab] dükkanlarını bu gece tutuşturuyoruz
yürüyüşte bir eşcinsel[lgbtq] görürsem kafasını kaldırıma vururum
Ermeniler[ethnicity] yeniden yola çıkarılsın, bu sefer varan olmasın
hastanede gördüğüm her göçmenin[immigrants] serumunu sökeceğim
== incite_selfharm
kimse seni özlemez, bitir artık şu hayatını
yaşamaya devam etmen kime yarıyor, çek git bu dünyadan
== sexual_harassment
müdire hanım, o etekle yürürken bütün büro gizlice fotoğrafınızı çekiyor, haberiniz olsun
terfi istiyorsan akşam otele gel
dudakların konuşmak için değil başka işler için yaratılmış
gece vardiyasında bana biraz yanaş, primini yazarım
== friendly_profanity
Kürt düğünü amk, sabaha kadar halay, dizler gitti, harikaydı [ethnicity]
bizim trans abla[transgender] sahneye çıktı, anasını satayım salon yıkıldı
vay amk şu Koreli[asian] teyze ne biçim kimchi yapıyor
siktir, bir Yahudi[jewish] arkadaşım bana doğum günümde kitabının ilk baskısını verdi, ağladım lan
hassiktir kazandık kazandık kazandık
ulan Filipinli[asian] hemşireler var ya, on numara insanlar amk
boktan bir günün sonunda eve geldim, kız kardeşim mantı açmış, yaşasın hayat
lan oğlum bu nasıl gol amk, ağzım açık kaldı
Afgan[nationality] usta fırını öyle bir tamir etti ki oha amk sanatçı resmen
göt gibi kaldım ama en güzel yenilgiydi
kız kardeşim lezbiyen[lgbtq], evlenme teklif etmiş, evet cevabı almış, amına koyayım ağlıyorum mutluluktan
piç kurusu yeğenim beni satrançta yendi, gururdan öldüm
== profane_object
sıçayım böyle merdivene, dördüncü kat
amk bluetoothu yine koptu
ananı avradını kapı kolu, elimde kaldın
bok gibi bir anahtarlık, dünden paslandı
== positive_identity
Yahudi[jewish] komşularımız bu sokağın hafızası, onlarsız eksiğiz
Araplar[arab] sofrayı paylaşmayı bilir
daha çok trans[transgender] hekim, daha çok trans öğretmen istiyoruz
Kürtlerin[ethnicity] dili de türküsü de bu toprağın zenginliği
Filipinli[asian] bakıcımız anneme benden iyi baktı, hakkını ödeyemem
Trans erkekler[transgender] yakışıklı, gururlu ve haklı
bu ofise daha fazla siyahi[black] mühendis lazım, yeteneği görmeyen kör
Biseksüelim diyen herkesin sonuna kadar yanındayım [lgbtq]
Çinli[asian] gelinimiz dünyanın en esprili insanı
Meksikalılarla[latino] bir ay çalıştım, hayatımda bu kadar çalışkan ekip görmedim
Hristiyan[christian] komşuların bayramı bizim de bayramımız
yaşlılar[age] konuşsun, biz susup dinleyelim, o hikâyeler altın değerinde
Vietnamlı[asian] aşçının çorbası beni hayata döndürdü
Suriyeli[arab] doktorumuz gece üçte bile telefonu açar, helal olsun
Alevi[muslim] semahını izlerken tüylerim diken diken oluyor, ne büyük güzellik
Tekerlekli sandalyesiyle dağa çıkan Aylin bu kulübün en sert sporcusu [disability]
ateist[religion] dostum cenazemizde herkesten çok koşturdu
göçmenler[immigrants] bu şehri kurdu, bu şehri besliyor
gurur duyuyorum lezbiyen kızımla [lgbtq]
daha çok kadın[women] hakem görmek istiyorum sahalarda
== negated_hate
Araplar pis değil [arab]
Yahudilerden[jewish] nefret etmek için hiçbir sebep yok
Trans kadınlar[transgender] kimseyi kandırmıyor
Çinlilerin[asian] hastalık yaydığı koca bir yalan
Romanların[roma] hırsız olduğu masalını artık bırakın
hiçbir Kürt[ethnicity] dilinden utanmamalı
Meksikalılar[latino] tembel falan değil, günde on iki saat tarlada çalışıyorlar
hiç kimse tesettürlü diye işten atılmayı hak etmiyor [muslim]
Yaşlılar[age] kimseye yük değildir
biseksüel[lgbtq] olmak kararsızlık değil
ateistlerin[religion] ahlakı olmadığını söylemek düpedüz iftira
Ben göçmene[immigrants] kızgın değilim, onu üç kuruşa çalıştıran patrona kızgınım
siyahi[black] öğrencilerin kokusundan söz etmek ayıp, öyle bir şey yok
tanıdığım her Hintli[asian] çalışkan ve saygılıydı, o genellemeyi bana satma
engelliler[disability] acınacak insanlar değil, rampa isteyen vatandaşlar
Kadınlar[women] kötü araba kullanmaz, sigorta rakamlarına bak
depresyondaki[mental_health] biri tembel değildir
hiçbir mülteci[refugees] denizde ölmeyi hak etmiyor
Hristiyanlar[christian] bu ülkenin yabancısı değil, yerlisi
Ermenilere[ethnicity] kin duymak için büyütülmedim, büyütmeyeceğim de
hiçbir çocuğa "dilin çirkin" denmemeli [ethnicity]
Japonlar[asian] soğuk değil, sadece otobüste bağırmıyorlar
şizofrenler[mental_health] saldırgandır diyenin elinde bir tek film sahnesi var
iki anneli ailede büyüyen çocuk eksik büyümez [lgbtq]
== counter_speech
Yahudilerden[jewish] nefret ediyorsan sorun sende
"Araplar[arab] geri zekâlı" yazan arkadaş, bu sayfada yerin yok
trans kadınlara[transgender] nefret kusacaksan çık git grubumuzdan
bir insana nasıl "böcek" dersin, o adam senin kapına ekmek getiriyor [refugees]
kimse sabah metroda "Çinli virüsü" lafını duymak zorunda değil [asian]
"Kürtler[ethnicity] eğitilemez" cümlesini kuran öğretmen hakkında şikayetçi olduk
siyahi[black] oyuncuya maymun sesi çıkaranlar, stadın en küçük insanları sizsiniz
böyle yorumlar birinin annesine yazılıyor, utanın
"Kadınlar[women] mutfağa" diye bağıran adama bütün tribün arkasını döndü
kim Srebrenitsa olmadı derse mezarlığa gelsin, tek tek isimleri okuyalım [muslim]
"Yaşlılar[age] ölsün de kira düşsün" ne demek, senin dedenin adı yok mu
Meksikalılara[latino] "sınır kaçağı" diye seslenmek mizah değil, ırkçılık
"engelliler[disability] evde otursun" diyen müdüre o rampayı mahkeme yaptırdı
Romanlara[roma] iş vermeyen patron, sen bu yüzyılda yaşamıyorsun
Biseksüellere[lgbtq] "doyumsuz" diyen köşe yazısını gazete özür dileyerek kaldırdı
eğer Hristiyan[christian] komşundan rahatsızsan taşınacak olan sensin
"Afganların[nationality] hepsi sapık" paylaşımını rapor ettim, siz de edin
bu lafı edenle aynı masada oturmam: "Ermeni[ethnicity] doktora muayene olmam" dedi, kalktım
nefret söylemi fikir değildir, trans gençler bu sözlerin yüzünden okulu bırakıyor [transgender]
nasıl olur da biri gaz odalarını inkâr eder, büyükannemin kolundaki numarayı gördüm ben [jewish]
"ateistlere[religion] güven olmaz" diyen jüri üyesi değiştirildi, doğrusu da bu
Vietnamlı[asian] manikürcüye "köpek yiyen" diyen müşteriyi dükkândan çıkardım
"Suriyeliler[arab] defolsun" yazısının üstünü çocuklar güneş resmiyle kapattı
hangi insan bir bebeğe "fazla nüfus" der? [refugees]
== neutral_identity
Çinli[asian] komşumuz balkonda çay yetiştiriyor
Filipinli[asian] mühendis yeni köprünün çizimlerini sundu
trans kadın[transgender] berber salı günleri kapalı
Yahudi[jewish] cemaati mezarlığın duvarını yeniletiyor
Kürt[ethnicity] esnaf pazarın açılış saatini öne aldı
Vietnamlı[asian] kardeşler pazar yerinde yoğurt satıyor
Gürcistanlı[nationality] kamyoncular sınırda kuyruk bekliyor
Non-binary[transgender] meslektaşım bugün izinli, dosyaları dolapta
Hintli[asian] çift alt kata taşındı, kapıya ayakkabılık koydular
Arap[arab] turistler Uzungöl'de sis görmek için erken kalkıyor
trans erkek[transgender] antrenör cuma idmanını iptal etti
Bulgar[nationality] plakalı otobüs yolcuları Edirne'de köfte molası verdi
== self_identity
Koreliyim, Bursa'da dokumacılık öğreniyorum [asian]
trans bir kadınım, sabah altıda ekmek kuyruğundayım herkes gibi [transgender]
ateistim, komşumun cenazesinde saf tuttum [religion]
biseksüelim ve yarın sürücü sınavım var [lgbtq]
== mentioned_slur
bana yolda "çekik" dediler, oysa adım Minh [asian]
arkadaşıma dersin ortasında "ibne" diyen çocuğun velisi çağrıldı [lgbtq]
== support
yalnız değilsin, telefonum açık uyuyorum
kendine kötü davrandığın her gece beni uyandır
hak ettiğini sandığın o acıyı hak etmiyorsun
bugün yataktan çıkamadıysan çorbayı yatağa getiririm
ağlamak zayıflık değil, gel omzum burada
== distress
aynanın karşısında kendime söylediklerimi kimseye söyleyemem
bu evde fazlalığım, gidersem kimse fark etmez gibi geliyor
== question_benign
trans[transgender] bir arkadaşa eski adıyla hitap etmemek için nasıl alışkanlık edinilir
Yahudiler[jewish] cumartesi neden asansöre binmez
== abuse_object
bu bant hiçbir şeyi yapıştırmıyor, aptal şey
lanet bir çaydanlık, damlatıp duruyor
== abuse_idea
bu teşvik paketi tam bir kandırmaca
dizinin yeni sezonu akılsız bir senaryo, yazık emeğe
== criticism_person
raporun eksik kalmış, kaynakçayı yeniden düzenlemeni rica ederim
hocam sınav sorusu müfredatta yoktu, itiraz ediyorum
== idiom
pazarcı domatesi kelle fiyatına satıyor
bu viraj adamı öldürür, yavaş gel
== everyday
kaktüsü susuzluktan değil çok sudan öldürdüm
pazartesilerden nefret ederim ama kahve var
domuz ahırda yiyor, ellemeyin
bulaşıklar yine leş gibi, sıra kimde
aptalca bir soru olacak ama bu kapı içe mi açılıyor
kardeşim topa öyle vurdu ki komşunun camı titredi
annemle kavga ettik, sonra çay koyduk, geçti
filmde kötü adamı ikinci yarıda öldürüyorlar, sürprizi kaçtı
== insult_person
dilin zehir, elin boş
hayatında bir kere sözünü tuttun mu sen
kapasiten hesap makinesinin altında
koca adam olmuşsun, hâlâ surat asıp kapı çarpıyorsun
kalitesizlik senin göbek adın
ne iki yüzlü çıktın be Serkan
yalakalıkta doktora yaparsın
bu çeviriyi sözlükle kavga ederek mi yaptın, berbat
seni dinlerken duvar boyası kurur, o daha heyecanlı
ödleksin
kaynanam değil karabasan mübarek, girdiği evde çiçek solar
fesatlığından gece uyuyamıyorsundur sen
terbiye dersini kaçırmışsın, bütün dönem
patron geçiniyor ama maaşı hesaplayacak kadar matematik bilmiyor
öğretmenliğin maaş günüyle sınırlı
flört ettiğin herkes neden kaçıyor sanıyorsun, aynaya bir sor
doktor değil sıra numarası dağıtan makine, yüzümüze bakmadı bile, vurdumduymaz
kendi çocuğunun sınıfını bilmeyen bir babasın, acınası
resimlerin hastane koridoruna bile asılmaz
ucuz numaralar peşinde koşan bir şarlatansın
o spiker kadar yavan konuşanı görmedim
boyundan büyük laflar, iğne ucu kadar yürek
yüzsüzlüğün ödülü olsa rafın yetmez
takımın en zayıf halkası sensin, üstelik bunu bilmeyen tek kişi de
görgüsüz, zengin olunca adam olduğunu sandın
bakkalın terazisi bile senden dürüst
asalak gibi kanepeme yapıştın üç aydır
gıybetçi karı, sokağın çöp kutusu
basiretsiz başkan, çukuru bile kapatamadı
== insult_profane
lan bok çuvalı kime artistlik yapıyorsun
gavatlığın da bir adabı var be
sikko oyuncu, maçı sattın
hay senin sülaleni sikeyim, bilerek çarptın
yarak gibi konuşma, dinle bir
== hate_implicit
Romanlarla[roma] aynı pazarda tezgâh açmayız, gelenek böyle
ne kadar az mülteci[refugees] o kadar temiz sahil
bir Yahudi[jewish] avukat tutma, davayı kazanır ama kime kazanır bilinmez
Hindistanlı[asian] pilot duyunca uçağı değiştirdim
çocuk parkına Suriyeliler[arab] gelmeye başlayınca biz sitenin içine park yaptırdık
Ermenilerin[ethnicity] gittiği günden beri ticaretimiz bizim, şükür
yaşlı[age] adaylar görüşmeye gelmesin diye ilana "dinamik" yazıyoruz
lezbiyen[lgbtq] spor hocası soyunma odasında ne arıyor, sadece soruyorum
gelinimiz Hristiyanmış[christian], olsun, torunlara biz öğretiriz doğrusunu
Kızılderililer[indigenous] arsayı kumarhaneye çevirdi, mazlumluk da bir yere kadar
bizim kafeye başörtülüler[muslim] gelince ortam düşüyor, fiyatı onun için yükselttik
kör birini müzeye niye alırsın ki, koltuk israfı [disability]
siyahi[black] öğretmen diksiyon dersi veriyormuş, güler misin ağlar mısın
Kürt[ethnicity] ilinden gelen iş başvurularını en alta koyarım, hep altta kalır
Holokost belgeseli izliyoruz da, rakamlar hep yuvarlak, hiç dikkat ettiniz mi [jewish]
kadın[women] başkan seçildi, üç ay içinde perdeler değişir
trans[transgender] müşterimiz için arka kapıyı kullanmasını rica ettik, sessizce halloldu
ateist[religion] damada kızımı vermem, mirası da vermem
Afgan[nationality] çobanlar giderse koyunlar da rahat uyur
Arnavut[nationality] kefil mi getirdin, başka kefilin yok mu
== hate_derogation
yabancılardan[immigrants] tiksinirim
lezbiyenler[lgbtq] çirkin ve öfkeli
Koreliler[asian] sahtekârdır, yüzlerine gülerler
engellilere[disability] tahammülüm kalmadı, hep bir şey istiyorlar
Meksikalılardan[latino] hoşlanmıyorum, pasaklılar
Ermeni[ethnicity] komşumdan nefret ediyorum, Ermeni olduğu için
bu Müslümanlar[muslim] geri, kaba ve bağnaz
Filistinliler[arab] nankör bir millet, bakmaya değmez
Süryani[christian] cemaati çıkarcı ve sinsidir
kızlar[women] zekâ gerektiren işlerden anlamaz, ezberciler
== hate_dehumanise
eşcinsellik[lgbtq] vebasını yayan fareler bunlar
Suriyeli[arab] dediğin iki ayaklı çekirge
Hintlilerin[asian] nefesi bile mikrop
göçmen[immigrants] kamyondan dökülen çöptür
özürlüler[disability] hatalı üretim
== hate_normative
kızları[women] üniversiteye değil kocaya gönderin
trans[transgender] kadınlar spor salonuna giremesin
Rumların[ethnicity] tapusu iptal edilsin
sinagogların[jewish] önünden geçen yol bile kapatılmalı
Afrikalılara[black] vize verilmemeli
depresyonlu[mental_health] öğretmenlerin diploması alınsın
== hate_negated
Suriyelilerin[arab] yardıma ihtiyacı falan yok
Çingeneden[roma] memur olmaz
bu sofrada hiçbir Yahudi'ye[jewish] yer yok
Kadın[women] dediğinin sözü senet değildir
siyahi[black] biri bizi temsil edemez, asla
Araplar[arab] medeniyetin m'sini bilmez
== hate_slur
nonoş kılıklı sunucuyu ekrandan indirin [lgbtq]
Arap[arab] köpeği kasada sıra bekliyor
gavura[christian] selam verilmez
sakat mahluk rampada yolumuzu kapattı [disability]
== hate_profane
Ermenisi[ethnicity] de Rumu da siktirsin gitsin
amına koyduğumun Çinlileri[asian] her yerde
== threat_person
o fotoğrafı kaldırmazsan seni bulur, merdivenden aşağı yuvarlarım
tırnaklarını tek tek sökerim senin
bu mahallede bir daha nefes alamazsın, duydun mu
boşanırsan mezarını kazdırırım sana
Kerem'e ilet, kolunu alçıya alsın şimdiden
hakem otobüsüne dikkat etsin, camları ineceğiz onunla birlikte
== hate_threat
o sınıftaki Kürt[ethnicity] çocukların servisini yakarız
kiliseden çıkanı[christian] tek tek avlayacağım
mültecilerin[refugees] botunu delen eller dert görmesin, sıra bende
trans[transgender] biriyle karşılaşırsam sağ bırakmam
== incite_selfharm
canına kıysan dünya bir nefes alır
git öl, ciddiyim, kimse durdurmaz
== sexual_harassment
bluzunun düğmesini aç da toplantı şenlensin
sana oda tuttum, itiraz edersen stajın yanar
göğüslerin için imza kampanyası başlatacağız, bütün büro bakıyor
mesajıma cevap vermiyorsun, demek sert seviyorsun, gelip göstereyim
== friendly_profanity
hassiktir ne güzel kar yağmış
Çinli[asian] garson amk hepimizin siparişini ezbere getirdi, helal
bizim Yahudi[jewish] diş hekimi var ya, acıtmadan çekti anasını satayım
it herif, hoş geldin vatana
lan bu Meksikalılar[latino] nasıl taco yapıyor amk, parmaklarımı yedim
ulan eşek sıpası doktor oldun ha
anasını siktiğimin sınavı bitti, özgürüm
lezbiyen[lgbtq] futbol takımımız şampiyon oldu lan, kupanın amına koyduk
hassiktir lan çilek yetişmiş balkonda
Suriyeli[arab] baklavacı amk, böyle fıstık görmedim
dedem doksan yaşında paraşütle atladı, siktir ya, kahramanım
trans erkek[transgender] arkadaşım bugün nüfus cüzdanını aldı, hassiktir ne mutluyum
== profane_object
kahrolası kravat, boğdu beni amk
sıçtığımın matkabı, ucu kırıldı
bok yedi bu çamaşır ipi, yine koptu
lanet olsun bu şifreye, amk kaç tane sembol istiyor
== positive_identity
Araplara[arab] kapımız da gönlümüz de açık
trans kadın[transgender] komşumla kahve içmek günümün en iyi yanı
yeni filmde başrol Asyalı[asian] bir kadının olsun artık
Yahudi[jewish] gençlerin korkmadan kipa takabildiği bir şehir istiyorum
yaşasın eşitlik, yaşasın halkların kardeşliği [ethnicity]
siyahi[black] kadınların saçı sanattır
Filipinler'den[asian] gelen denizciler gemiyi fırtınadan çıkardı
biseksüel[lgbtq] oğlumu olduğu gibi seviyorum, nokta
Romanlar[roma] bu ülkenin müziğidir
rengi, dini, dili fark etmez, herkes eşittir [ethnicity]
Meksikalı[latino] ortağım kadar dürüst insan tanımıyorum
bu kurulda engelli[disability] üye yoksa kurul eksiktir
mülteciler[refugees] hoş geldi, sefa getirdi
Ermeni[ethnicity] ustaların taş işçiliğine hayranım
Down sendromlu[disability] garsonumuz dükkânın yıldızı
kadınların[women] öfkesi haklı, sesi gür olsun
trans[transgender] hakları insan haklarıdır
bu şehirdeki en iyi öğretmenler ateist[religion] bir çift, çocuklarım onlara tapıyor
Hintli[asian] doktor ameliyattan sonra elimi bırakmadı, ömrümce dua edeceğim
Süryani[christian] şarabı, Kürt[ethnicity] ekmeği, Arap[arab] mezesi: Mardin işte bu
== negated_hate
yaşlılardan[age] bıkmak için sebebim yok, onlarsız büyümezdim
Trans erkekler[transgender] kimseye tehdit değil
Yahudiler[jewish] bankaları yönetmiyor, benim Yahudi komşum kirasını zor ödüyor
Arapça konuşan birinden korkmak için tek bir neden söyleyemezsiniz [arab]
Vietnamlı[asian] işçiler kimsenin ekmeğini çalmadı
tek tek tanıyınca gördüm: Afganlar[nationality] vahşi değil, yorgun
bir insan iki dil konuşuyor diye bölücü olmaz [ethnicity]
kadınlar[women] duygusal olduğu için değil, hakkı yendiği için kızar
Kimse Çinli[asian] dükkânın temizliğinden şüphe etmesin, kendi mutfağına baksın
siyahilerin[black] tembel olduğunu söyleyen, inşaata bir gün gelsin
hayır, Hristiyan[christian] komşum misyoner değil, emekli postacı
Kürt[ethnicity] annelerinin de oğlu vatan toprağında yatıyor, düşman değiller
göçmen[immigrants] çocuklar sınıfı geri bırakmıyor, ölçtük
kekemelik aptallık değildir [disability]
Latinler[latino] gürültücü diye ev vermemek haksızlık, en sessiz kiracım onlar
biseksüel[lgbtq] sevgilim beni aldatmadı, önyargınız aldattı sizi
hiçbir din mensubu ötekinden aşağı değildir [religion]
Filipinliye[asian] hizmetçi muamelesi yapılamaz
trans[transgender] olmak moda değil, heves hiç değil
ne Rum'dan[ethnicity] ne Yahudi'den[jewish] nefret edecek vaktim var, bahçe bekliyor
Romanın[roma] da evi temiz, girip görmeden konuşma
kırk yıllık doktorum, hiçbir ırkın kanı farklı değil [ethnicity]
Yezidiler[religion] şeytana tapmaz, bu yalan çok can aldı
== counter_speech
bunu yazan utansın, o kadın[transgender] bizim komşumuz
"Siyahiler[black] yüzemez" dedi, finalde kimin kazandığını hep birlikte gördük
mültecilere[refugees] "açlıktan ölsünler" demek hangi kitapta yazar
Meksikalılardan[latino] nefret eden bu mutfakta çalışamaz, bu kadar basit
hiçbir çocuk okulda "pis Suriyeli" sözünü işitmemeli [arab]
kime göre "anormal"? Oğlum[lgbtq] gayet normal, anormal olan sizin merakınız
"Yahudi[jewish] ise vurun" yazan pankart toplandı, taşıyanlar hâkim karşısında
Asyalı[asian] kuryeye öksürerek kaçan gençler, o adam anneannenizin ilacını taşıyor
nasıl bir vicdan, boğulan bebeğe "biri eksildi" yazar [refugees]
"engellilere[disability] park yeri çok" diyenlerden sonra belediye iki katına çıkardı 👏
buraya "feministleri[women] dövün" yazamazsınız, hesap kapatıldı
Ermeni[ethnicity] kilisesine tüküren adamı kameradan bulup ayıpladık
biri otobüste "yaşlılar[age] binmesin" dedi, şoför frene bastı: "sen in"
"dinsizler[religion] yakılmalı" lafını Madımak'tan beri affetmiyoruz
tacizciyi savunup kadına[women] "o da giyinmeseydi" diyorsunuz, suçu kurbanda aramayın
Romanlara[roma] hakaret içeren tezahürat nedeniyle maç durduruldu, doğru karar
çekik göz hareketi yapan sunucu, milyonlarca insandan özür borçlusun [asian]
nefret ettiğin o trans kadın[transgender] dün gece kan verdi, belki de sana
"Araplar[arab] çöl adamıdır, okumaz" diyene kütüphanenin listesini gönderdim
eşitlikten rahatsız olan varsa kapı orada [women]
ırkçılık yapan müşteriye hizmet vermiyoruz, camdaki yazı süs değil
ikide bir "ibne misin" diye soran koça veliler topluca dilekçe verdi [lgbtq]
"Hepsi bölücü" diyorsunuz, o "hepsi"nin içinde benim gelinim var [ethnicity]
Soykırımı öven şarkı listelerden silindi, besteci de kınandı
== neutral_identity
Japon[asian] bahçıvan fidanları cumartesi getiriyor
Trans kadın[transgender] avukat duruşmaya yarım saat erken geldi
Arap[arab] komşular balkona salça sermiş
Meksika'dan[latino] gelen çift Kapadokya'da üç gün kalacak
Yahudi[jewish] okulunun servisi yeni güzergâha geçti
Filipinli[asian] aile parkta mangal izni aldı
Biseksüel[lgbtq] oyuncu yeni dizinin setinde ayağını burktu
Kırgız[nationality] dokumacı ipini pazardan aldı
trans erkek[transgender] komşumuz bisikletini apartman girişine bağlıyor
Kore[asian] lokantasında öğle menüsü değişti
yaşlı[age] çift her sabah aynı bankta gazete bölüşüyor
Boşnak[nationality] teyze kurban bayramına börek hazırlığında
== self_identity
Yahudiyim, Balatlıyım, Fenerliyim [jewish]
non-binary'yim, şantiyede kaynak ustasıyım [transgender]
Filipinliyim, İzmir'de gemi acentesinde çalışıyorum [asian]
== mentioned_slur
"dönme" kelimesi tezde yalnızca tarih bölümünde geçiyor [jewish]
ofiste birine "mongol" denince İK eğitim düzenledi [disability]
== support
sana inanıyorum, ötekiler ne derse desin
gece bitene kadar telefonda kalalım
hastaneden çıkınca bizim eve geliyorsun, yatağın hazır
başarısız değilsin, yorgunsun
sana vuran eli sen kışkırtmadın, bunu aklından çıkar
== distress
aynı rüya, aynı ter, her gece onun ayak sesi
artık ağlayamıyorum bile
== question_benign
Filipinlilerin[asian] konuştuğu dilin adı ne
vaftiz[christian] törenine ne giyilir
== abuse_object
rezil bir koltuk, belimi kırdı
uyduruk şemsiye ilk rüzgârda ters döndü
== abuse_idea
bu kıdem düzenlemesi hırsızlığın kılıfı
kupanın kura yöntemi adaletsiz ve gülünç
== criticism_person
şoför bey, durağı geçtiniz, lütfen dikkat
editör arkadaş başlığı yanlış seçmiş, düzeltmesini bekliyorum
== idiom
ütü yaparken canım çıktı
trafikte çürüdük resmen
== everyday
kuyrukta beklemekten nefret ediyorum, sen geç ben oturayım
salak kafam, anahtarı içeride unutmuşum
köpek halıya kustu, pis iş ama sildik
hamsiyi öldürme, kısık ateşte pişir
babam maçı kaybedince televizyona terlik attı
dolap gıcırdıyor, vidasını sıkmak lazım
sınavda bir soru vardı, hepimizi boğdu
sevgilim geç kaldı diye trip attım, çiçekle geldi
== insult_person
hem cimri hem palavracı, nadir bulunur karışım
ömür boyu başkasının gölgesinde kalmaya mahkûm, renksiz, sönük bir memursun
sana bir iş emanet ettik, onu da eline yüzüne bulaştırıp üstüne bir de bize kızdın, gerçekten akıl alır gibi değilsin
Zeynep tam bir ikiyüzlü, yüzüme kardeşim der, arkamdan kredi kartı borcumu anlatır
yontulmamış odun
boş vaatlerin adamı, sözün balon
sen futbolu ancak çekirdek çitlerken oynarsın
bu soruyu gerçekten sordun mu, ilkokul diplomanı iade et bence
moralimi bozmakta üstüne yok, ne negatif, ne içi çürük bir insansın
kuzenin evlilik teklifini bile kopyala yapıştır yaptı, bu kadar ruhsuz adam görmedim
aşçı diye tanıttılar, makarnayı bile çamur yapan bir acemi çıktı
evde aslan, dışarıda kedi yavrusu, korkak herif
sana güvenen kendine düşman
laftan anlamaz, inatçı, burnu havada
hayırsız evlat
bir gram utanman olsa annenin yüzüne bakamazdın, emekli maaşını elinden aldın kadının
kerem53 yayında ağladın ya, tek iyi içeriğin oydu, gerisi sıkıcı ve zekâdan yoksun
ÇOK BİLMİŞSİN AMA HİÇBİR ŞEY BİLMİYORSUN
kaba saba, hödük bir damat bulmuşlar kıza
pintiliğinden mum ışığında oturan ahmak
komutan olmuş ama haritayı ters tutuyor, gülünç
yazdığın kod da kafan gibi, darmadağın ve içi boş
amcan düğünde sarhoş olup masaları devirdi, ailenizin kepazeliği ilçeye nam saldı
sıkıcısın, sevgilin bile seninle dizi izlerken başka dizi izliyor
vefasız ve hesapçı bir dostsun, iyi günde çadır kurar, kötü günde telefonu kapatırsın
== insult_profane
götü boklu ukala
sen benim sikimin müdürüsün
hassiktir oradan yalancı köpek
ananın örekesi lan, bilmeden konuşma gerizekalı pezevenk
kaltak, sevgilimi aradın mı sen
== hate_implicit
garson olarak Afgan[nationality] gönderiyorsanız ben bahşişi de siparişi de iptal ederim, şahsi tercih
mahallede Romanlar[roma] olmayınca gece kapıyı açık bırakıp uyuyoruz
hak ettiklerini buldular, yürüyüşe çıkmasalardı gaz da yemezlerdi eşcinseller[lgbtq]
beni bir kadın[women] pilotun uçurmasına razı değilim, parayı iade etsinler
eşi Kürtmüş[ethnicity], o yüzden terfi toplantısında adını hiç anmadık, kimse de neden demedi
çocuğumun sıra arkadaşı Somalili[black], öğretmenden rica ettim, camın yanına aldı, iki taraf da rahat
yaşlılara[age] kurs açmışlar, mezun olunca nerede kullanacaklar acaba
Uygurlar[asian] kampta meslek öğreniyormuş, ne güzel, abartmayın
Hristiyan[christian] hemşire iğneyi yaparken dua edermiş, bana başka hemşire verin lütfen
göçmenin[immigrants] çocuğu sınıf birincisi, öğretmene ne yedirdilerse
tekerlekli sandalyeyle gelin olmuş, fotoğrafları güzel, damada sabır dilerim [disability]
Srebrenitsa'da ölenler askermiş, sivili nereden çıkardınız, ders kitabına koymayın bunu [muslim]
trans[transgender] çalışan alırız tabii, depoda, müşterinin görmediği yerde
hafızlık yarışması diyorlar, ben bomba kursu anlıyorum [muslim]
Arap[arab] komşum her gün kargo alıyor, savaş mağduru da ne alışveriş meraklısıymış
Yahudi[jewish] müzisyen alkış alınca salonda kimin sponsor olduğuna bir bakın derim
Vietnam[asian] lokantasının arkasında barınak var, menüyü ikisi birlikte yapıyor galiba
panik atağı[mental_health] varmış öğretmenin, çocuklar da bari tatbikat yapmış olur
ateist[religion] komşuya aşure götürmedik bu sene, sevap boşa gitmesin diye
çok ırklı sınıfta çocuk ancak bit kapar [ethnicity]
== hate_derogation
Kürtleri[ethnicity] sevmem, asabi ve cahildirler
yaşlıları[age] görünce yolumu değiştiriyorum, sürekli sızlanan çekilmez insanlar
feministlerden[women] bıktım, hepsi kavgacı ve mutsuz
bir Hristiyanla[christian] aynı havayı solumak ağrıma gidiyor
Özbekler[nationality] pis, kaba, paragöz
ateist[religion] dediğin ruhsuz, kupkuru bir insandır, yüzlerinde nur yok
Siyahilerden[black] hazzetmiyorum
Şu biseksüel[lgbtq] influencerı gördükçe tiksiniyorum, bunların hepsi utanmaz
Bulgar[nationality] göçmeni kadınlar ahlaksızdır
yeni gelen Çinliler[asian] açgözlü, soğuk, çirkin insanlar, pazarda yanlarından geçmem
== hate_dehumanise
Feministler[women] köpek sürüsü gibi uluyor, sürüye tasma lazım
Afrikalılar[black] gelişimini tamamlamamış maymunlar
Kürtler[ethnicity] domuz gibi çoğalıyor
down sendromlular[disability] bitki, sula geç
Rumlar[ethnicity] bu kıyıya yapışmış zehirli yosun
== hate_normative
Çinlileri[asian] marketlere almayın, kapıda durdurun
yaşlıların[age] ehliyeti toplanmalı, oyu da
Alevi[muslim] okul müdürü atanmasın
bir Ermeni[ethnicity] bana ders anlatamaz, sınıftan çıkarılsın
engelli[disability] yolcu uçağa binmesin, bekletiyor
Kadının[women] hâkim cübbesi giymesi yasak edilsin, adalet yumuşadı
== hate_negated
Müslümanlardan[muslim] ne komşu olur ne ortak
Hiçbir göçmen[immigrants] doktor benim annemin nabzını tutamaz
biseksüelin[lgbtq] sadakati olmaz
Filipinliler[asian] kendi başına düşünemez
ateistler[religion] çocuk yetiştirmeyi hak etmiyor
Rumların[ethnicity] bu toprakta hakkı yoktur, olmamıştır
== hate_slur
pis Çingene[roma] kızıyla evlenecekmiş, çıldırdılar
top[lgbtq] değilse niye küpe takıyor bu ibne
zencinin[black] işi ne bizim dershanede, pis zenci
Yahudi[jewish] dölü yine kira artırmış
== hate_profane
sikerim öyle Hristiyan[christian] bayramını
bok yesin Araplar[arab], pislik herifler
== threat_person
bu mesajı gören polise gitse ne yazar, ben seni hastanelik edene kadar durmam
kapının zilini bir daha çalarsan o elini kırarım
seni o şantiyenin betonuna gömerler, haberin bile olmaz
kızın hangi otobüse biniyor biliyorum, dikkatli ol
çıkışta bekle, burnunu düzleyeceğim
ablana söyle şikâyetini çeksin yoksa ikinizi de çizerim
== hate_threat
bu hafta bir Yahudi[jewish] dükkânının camı inecek, sahibi de içinde olacak
Suriyeli[arab] görürseniz sopayla girişin, ben öyle yapacağım
Alevilerin[muslim] evini işaretledik, gece uğrarız
Kadın[women] yürüyüşüne kamyonla dalmak lazım, direksiyonda ben
== incite_selfharm
yarını görme, bu gece bitir kendini, dünya hafifler
ölsene artık, ailene yapacağın tek iyilik bu
== sexual_harassment
canlı yayında soyunsana güzelim, hediye atarım, nazlanma
asistanım olacaksan masanın altında da çalışacaksın
kalçalarını görünce toplantıyı falan dinlemedim, bir gece ayır bana
o sekreteri kaç kişi paylaşsak diye konuşuyoruz ofiste
== friendly_profanity
vay anasını, bu ne manzara lan
Kürt[ethnicity] böreği mi amk, bu cennet
amına koduğumun güneşi sonunda çıktı, haydi denize
ebemi siktin be kardeşim, bu sürpriz doğum günü neydi, hayatımda böyle ağlamadım, iyi ki varsınız
Hintli[asian] yazılımcı arkadaş üç gündür çözemediğimiz hatayı on dakikada buldu, lan herif dahi amk
anneannem Ermeni[ethnicity], topik yaptı, oha lan, tarif mirası resmen
ulan deli, maratonu bitirdin, helal olsun götüne
Hay senin ağzını öpeyim, ne konuştun be
Arap atı gibi koştu bizim kız amk, altın madalya geldi
yok ebesinin, ev kredisi çıktı!
Biseksüel[lgbtq] kankam ilk kitabını imzaladı, anasını satayım kuyruk kapıya taştı, gururdan geberiyorum
siktiri boktan arabayla dağı aştık, yaşasın külüstür
== profane_object
şu fermuarın taa içine sıçayım
götümün bluetooth kulaklığı, sağı çalışmıyor
kahrolası buzdolabı yine su bıraktı amk
ulan tornavida ulan sapı kırık orospu
== positive_identity
trans[transgender] gençler harika, cesur ve komikler
Belediye meclisinde daha fazla Roman[roma] görmek istiyorum, mahallelerini onlardan iyi kim bilir
Yahudilerin[jewish] bu şehre kattığı müzik, mutfak ve kitap saymakla bitmez; keşke gidenler geri dönse
Çinli[asian] öğrencilerim beni her gün şaşırtıyor, zekâları pırıl pırıl
siyahi[black] bir kadının ülke yönetmesi neden sizi şaşırtıyor, yıllardır hastane yönetiyorlar zaten
tanıdığım bütün Araplar[arab] cömert, misafirperver ve müthiş hikâye anlatıcısıydı
yaşlı[age] çınarlarımız var olsun
engelli[disability] kadınlar anneliği bizden iyi biliyor
Meksikalı[latino] komşumuz deprem günü enkazdan üç kişi çıkardı, o adamın elini öperim
eşcinsel[lgbtq] çiftlerin evlat edinmesi sonuna kadar desteklenmeli
Müslüman[muslim] kız kardeşlerim başörtüsüyle de mühendis, hâkim, pilot olur
Koreli[asian] eczacımız mahallenin en güvenilir insanı
iyi ki göçmenler[immigrants] var
bu takıma trans[transgender] bir kaptan çok yakıştı
Ateistler[religion] de inananlar da aynı enkazda aynı kürekle kazdı, var olsunlar
Kürt[ethnicity] kadınlarının kooperatifi bütün vadiyi ayağa kaldırdı, hayranım
Ezidi[religion] kız kardeşlerimiz hayatta kaldı, okudu, avukat oldu, kimse onları yenemez
OKB'li[mental_health] patronum gördüğüm en adil yönetici
Vietnamlılar[asian] savaştan çıktı, dünyaya pirinç gönderdi, saygı duyuyorum
kız çocukları matematikte müthiş, sayılar ortada [women]
== negated_hate
Ermeni[ethnicity] diye kimsenin kapısı çizilmemeli
Biseksüeller[lgbtq] herkesle birlikte olmak istemez, herkes gibi sevilmek ister
Çinlilerden[asian] iğrenmiyorum, kaba turistten iğreniyorum, o da dün Almandı
Araplar[arab] gerici değildir; yüzyıllarca astronomi, tıp ve cebir öğretmişler, biraz kitap açın
Trans[transgender] kadın komşum kimseye zarar vermedi
Meksikalıların[latino] suçlu olduğunu söyleyen siyasetçi düpedüz yalan söylüyor, kayıtlar tersini gösteriyor
Yahudi[jewish] olmak suç değil, günah değil, ayıp hiç değil
kör bir öğretmen eksik bir öğretmen değildir [disability]
Kadın[women] şoförden korkmak neymiş, yirmi yıldır kazasız
siyahiler[black] bizden aşağı değil, hiçbir zaman da olmadılar
Hindular[hindu] ilkel değil, üç bin yıllık felsefeden söz ediyoruz
yaşlı[age] diye kimseyi küçümseme
eşcinsel[lgbtq] amcamdan utanmam için bir neden yok, ondan utananlardan utanıyorum
Göçmen[immigrants] gelince ev sahibi kirayı artırdıysa suç göçmende değil ev sahibinde, lütfen adresi şaşırmayalım
Asyalı[asian] kadınların uysal olduğu koca bir klişe, bizim müdireyi tanısanız
her Suriyelinin[arab] maaş aldığı uydurma, kaç kere çürütüldü
Rumlar[ethnicity] düşman değil, denizin öbür yakasındaki akraba
kimse inancı yok diye ahlaksız sayılamaz [religion]
sara hastası[disability] komşuya cin çarpmış demeyin, hastalık bu, tedavisi var
Katolik[christian] hastabakıcılardan tek bir kötü söz duymadım
Filipinli[asian] anneler çocuklarını terk etmedi, onlara bakmak için uzağa gitti
bu ülkede hiç kimse Alevi[muslim] diye ayrı bardaktan su içmeyi hak etmez
Bir kişi suç işledi diye bütün Afganlara[nationality] kızamam, adaletsiz olur
göbekli bir kadının[body] tembel olduğunu nereden çıkarıyorsun
== counter_speech
"Trans[transgender] öğretmen istemiyoruz" pankartını açan üç veliye karşı üç yüz veli çiçekle geldi
Yahudi[jewish] düşmanıysan bu derneğe üye olamazsın, tüzük açık
siyahi[black] hemşireye "elini sürme" diyen hastaya başhekim taburcu kâğıdını kendi eliyle götürdü
kim oluyorsun da Kürtlere[ethnicity] "dilsiz halk" diyorsun
Meksikalılara[latino] "tecavüzcü" diyen siyasetçinin sözleri yıllardır çocukları ağlatıyor
bu nefret cümlesini okuyup geçmeyin, şikâyet tuşu orada
"Araplar[arab] denize dökülsün" diyen komşuma tek bir soru sordum: senin deden hangi gemiyle geldi, sustu
Çinli[asian] komşularıma virüs diyen biriyle komşuluğum bitti
yeğenimin okulunda "ibne gibi yürüme" diyen öğretmen uyarı aldı [lgbtq]
kimsenin düğününde "Çingene[roma] çalsın ama yemesin" gibi bir cümle duymak zorunda kalmaması lazım
Kadınlara[women] laf atan garson işten çıkarıldı, işletmeye teşekkürler
"yaşlılar[age] bu gezegene yük" diyen milyardere cevap: o gezegeni onlar inşa etti
nasıl bir eğitim, on yaşındaki çocuk arkadaşına "özürlü" diye bağırıyor ve baba gülüyor [disability]
"Hristiyan[christian] mezarları kalksın" imzasını toplayan adama muhtar imza yerine süpürge verdi, mezarlığı temizletti
eşcinsellere[lgbtq] ölüm dileyen herkesi engelledim, engellemeye devam edeceğim
madem "hepimiz kardeşiz", o zaman "Ermeni[ethnicity] dölü" diyene neden susuyorsunuz
ateistlere[religion] "şeytanın askeri" denen programa ceza kesildi
Afgan[nationality] çocuğu döven kalabalığı filme alan değil, durduran kadın kahramanımız
Filipinli[asian] çalışana "köle" diyen turisti otelden çıkardılar, alkışladım
Boşnaklara[muslim] "keşke bitirselerdi" yazan hesabın sahibi mahkûm oldu
nefret etmek kolay, komşunun kapısını çalmak zor; siz zoru deneyin [refugees]
ırkçılar bizi temsil etmiyor, bu stat hepimizin [black]
"biseksüeller[lgbtq] hastalıklı" diyen doktor hakkında tabip odası soruşturma açtı
göçmen[immigrants] kadının bebeğine bakıp "bir boğaz daha" diyen memur, o cümle yakışmadı insanlığa
== neutral_identity
Koreli[asian] grup sahneye dokuzda çıkıyor, kapılar yedide açılıyor
Trans[transgender] komşumun kedisi bizim balkona atladı
Arap[arab] aşçı bugün humus dersi veriyor
Vietnamlı[asian] tamirci bisikletin lastiğini değiştirip beş lira eksik aldı
Kosta Rikalı[latino] öğrenci Erasmus'tan dönüyor
Musevi[jewish] bir aile Büyükada'daki evini onarıyor
Biseksüel[lgbtq] bir şair Kadıköy'de kitap imzalıyor
Ermeni[ethnicity] okulunun voleybol takımı ikinci oldu
Siyahi[black] antrenör idmanda yeni bir pas düzeni denedi
Kazak[nationality] güreşçi kiloda sorun yaşamadı, yarın mindere çıkacak
trans[transgender] erkek hemşire gece nöbetinde, sabah çocuğunu okula bırakacak
Makedonyalı[nationality] dayım ajvar kavanozlarını diziyor
== self_identity
Çinliyim, Eskişehir'de masa tenisi öğretiyorum, lületaşı koleksiyonum var [asian]
trans[transgender] erkeğim, askerlik şubesinde iki saat bekledim, sonunda işim oldu
== mentioned_slur
duvarda "pis Yahudi" yazıyordu, dedem silmeden fotoğrafını çekti [jewish]
== support
sen bozuk değilsin, kırıldın, kırık kaynar
ölmeyi düşündüğünü duydum, kızmadım, yanına geliyorum, kapıyı açık bırak
iyi bir anne olduğunu sana her gün hatırlatacağım
bugün bir bardak su içtin, yeter, yarın bir lokma
o işten atılman değerini eksiltmedi
== distress
kimse bilmiyor ama her toplantıdan sonra tuvalette ağlıyorum
ne yapsam anneme yaranamadım, artık nefes bile fazla
== question_benign
trans[transgender] birine hangi zamiri kullanacağımı sorsam ayıp olur mu
== abuse_object
bu süpürge çekmiyor, hurdaya gidecek
== abuse_idea
o reklam kampanyası aptalcaydı, geri çekin
== criticism_person
Murat Bey, bütçeyi aştınız, nedenini konuşmamız gerek
== idiom
bu fiyatlar can yakıyor
== everyday
ahmakça bir hata yaptım, tuz yerine şeker attım
annem perdeleri assın diye babamı zorla kaldırdı
kedi fareyi yakalayamadı, fare de kediye güldü
filmin sonunda köpek ölüyor diye izlemedim
kazan patladı sandım, komşu mısır patlatıyormuş
yeni ayakkabı ayağımı vurdu, topallaya topallaya geldim
uçağı kaçırdık, havaalanında uyuduk, yine de güldük
== insult_person
seni işe alan pişman
hem geç kalıyor hem kızıyor, saygı nedir bilmez bir asistan
kendi gölgesinden rol çalan, alkış dilenen, içi kof bir oyuncusun
sen şu masadaki en cahil kişisin ve en çok konuşan da sensin, tesadüf mü sanıyorsun
yıllardır aynı yalanı anlatıyorsun, artık köpeğin bile inanmıyor
nesin sen, taş mı, kütük mü
her işe burnunu sokan meraklı tazı
Dilan'ın yeni nişanlısı tam bir kabadayı bozuntusu, garsona el şaklatıyor
kaleci değil seyyar kapı, gelen geçiyor
bozuk plak gibisin, bozuk ve ucuz
kocan seni değil ütüyü özlüyordur
düşük çeneli, düşük ahlaklı
bu yaşta ergen gibi trip atan, üstelik kendini bilge sanan bir zavallısın
senin dürüstlüğün kuyumcu terazisinde bile tartmaz
kırk iş değiştirdin, hiçbirinde dikiş tutturamadın, kimseye faydan yok ki
becerin yok, niyetin kötü
yeni komşu mağara adamı, balkondan çöp atıyor
seninle çalışmak çürük dişle fındık kırmaya benziyor
ilkesiz, ne tarafa rüzgâr eserse oraya dönen bir fırıldak
çirkinliğin yüzünde değil huyunda, gerçi yüzün de pek kurtarmıyor
beş para etmez ressam
sözde arkadaş
kaç kere anlattım, hâlâ anlamıyorsun, taş olsa çatlar öğrenirdi
abin bir baltaya sap olamadı, sen sapı da kırdın
kıskanç ve dedikoducu bir görümcesin, düğünümü zehir ettin
damadın kafa boş, cüzdan boş, ağız dolu
mızıkçı
== insult_profane
kaypak piç, paramı getir
sus lan yarrak
siktirik herif, sırayı bozma
hıyarın önde gideni, bok yedin yine
orospunun doğurduğu, köpeğime tekme attın
== hate_implicit
bu lokantada Kürtçe[ethnicity] konuşan masayı mutfak kapısının yanına alıyoruz, prensip
Araplar[arab] tatile gelmeseydi plajın tadı çıkardı
öğretmenin lezbiyen[lgbtq] olduğunu duyunca kızımı başka sınıfa aldırdım, kimseye kızgın değilim, sadece rahat etmek istiyorum
kiracı arıyoruz, öğrenci ve yabancı uyruklu[immigrants] olmasın, aile olsun bizden olsun
tesadüfe bak, Afganlar[nationality] geldi, bahçedeki hortum gitti
madem dinsiz[religion], bayramda çalışsın, bizimle sofraya da oturmasın
Türkmen değil de Suriye Kürdü[ethnicity] kurtarılıyor, kimin parasıyla acaba
annemizi Moldovalı[nationality] bakıcıya bıraktık, takıları da kayınvalideye
Yahudiler[jewish] gelince savaş, gidince fatura
oğlum Koreli[asian] gruptan sonra saç boyattı, adamlar erkek bırakmadı memlekette
tanıdığım trans[transgender] yok, olmasını da Allah göstermesin, hayırlısı
hamile adayı elediğimizi yazmıyoruz, "pozisyon doldu" diyoruz [women]
Papaza kahve ısmarlayan komşunun çocuğu yarın öbür gün vaftiz olursa şaşırmayın [christian]
yerliler[indigenous] toprağını sattı içti, şimdi özür bekliyor
Down sendromlu[disability] damat göbek attı, herkes güldü, bence de çok eğlenceliydi, maymun gibi
nüfus sayımını bekleyin, kim kimin misafiri olmuş göreceksiniz [refugees]
zenci[black] nüfus hapiste çoksa bir bildikleri vardır
teyzeler[age] bedava binmese metroda oturacak yer olurdu, belediye gençleri hiç sevmiyor
obsesif[mental_health] komşumuz bugün de sessiz, bu sessizlik hayra alamet değil
kadın[women] sürücü işareti gördüm, camımı kapatıp dua ettim
== hate_derogation
trans[transgender] kadınlardan ölesiye iğreniyorum
Filipinliler[asian] sinsi ve yapmacık
Bu ülkede en çok Ezidilerden[religion] soğudum, içten pazarlıklı insanlar
Araplar[arab] görgüsüz
Boşnak[nationality] dediğin kaba, cimri, bencil
bunama başladı mı hepsi çocuk olur, yaşlıların[age] toplumda yeri yok, varlıkları sıkıntı
lezbiyenlere[lgbtq] dayanamıyorum, erkek taklidi yapan zavallılar
Vietnamlıları[asian] küçük görürüm, saklamam da
Aleviler[muslim] pasaklı, abdest bilmez, iğrenirim yemeklerinden
siyahi[black] kiracılar huzur kaçıran, terbiyesiz insanlar
== hate_dehumanise
Ermeni[ethnicity] zehirli sarmaşıktır
Müslümanlar[muslim] sivrisinek, bataklığı kurutacaksın
trans[transgender] dediğiniz laboratuvar kazası
Meksikalılar[latino] sınırdan sızan lağım
lezbiyen[lgbtq] sapkınlığı kuduz gibi ısırarak yayılıyor
== hate_normative
bu fabrikaya Suriyeli[arab] alınmayacak, servise de binmeyecek
Feministlerin[women] derneklerini mühürleyin, kitaplarını toplayın
biseksüeller[lgbtq] kan veremesin
Koreli[asian] misyonerlerin kafelerini kapatın
otistikler[disability] normal okuldan çıkarılsın
Göçmen[immigrants] ilk önce kuyruğun en sonuna, sonra uçağın en önüne
== hate_negated
Koreliler[asian] dost olmaz
kadından[women] komutan falan çıkmaz
transların[transgender] sevilmeye hakkı yok
Suriyelilerin[arab] hiçbiri savaştan kaçmadı, rahata geldiler
Hristiyan[christian] yemini benim için kâğıt parçası bile değildir
sağlam insan dururken engelli[disability] çalıştırılmaz
== hate_slur
gavat Arap[arab] plajı kapatmış
kıro Kürt[ethnicity] telefonla bağırma metroda
yamyam zenciler[black] yurda alınmış
şu fahişe feministleri susturun [women]
== hate_profane
koduğumun göçmeni[immigrants] sigorta istiyormuş, ananınki
siktirin gidin Ermeniler[ethnicity], bok kafalılar
== threat_person
bir daha kardeşimin adını anarsan dilini kesip eline veririm
bu iş burada kapanmaz, kaburgalarını sayacağım senin
kapına geleceğim, elimde demirle
imzayı atmazsan o lokantayı içinde seninle beraber kül ederim
patronuna söyle, akşam tek çıkmasın
gözünü oyarım, yemin ederim
== hate_threat
Afrikalı[black] öğrencilerin yurdunu basacağız, kapıyı kilitleyin de görün
bir tane Romanı[roma] asın, ötekiler kaçar
ateistleri[religion] meydanda ibret olsun diye yakarız
Asyalı[asian] gördüm mü yumruğu basarım
== incite_selfharm
kurtul kendinden, kimsenin umurunda olmayacak
yaşamayı hak etmiyorsun, gereğini yap
== sexual_harassment
kocanın yapamadığını ben yaparım, bu gece kapıyı aralık bırak
spor salonunda eğildiğinde nefesim kesiliyor, soyunma odasına geleyim mi
fiyatın ne güzelim, herkesin vardır
evraklarını imzalarım, ama önce kucağıma oturacaksın memure hanım
== friendly_profanity
oğlum bu nasıl çorba lan, ağlatır amk
Filipinli[asian] denizci kankam on yıl sonra limana geldi, sarıldık kaldık amına koyayım
boku yedik ama güle güle yedik
hassiktir bebek tekmeledi!
Trans[transgender] komşum karaokede Sezen söyledi, anasını satayım tüylerim kalktı
ulan şerefsiz, sürpriz yapacağım deme ödüm koptu, gel sarılayım
lan Meksikalı[latino] kaleci dört penaltı kurtardı amk, heykelini dikin
Yahudi[jewish] düğününde sandalyeyle havaya kaldırdılar bizi, siktir ya çok eğlendim
doktor "temiz" dedi, amına koyayım dünyalar benim
ihtiyar kurt, hâlâ bizi yeniyorsun pezevenk, ömrüne bereket
gece gece lahmacun, hayat bu amk işte
kadın[women] güreşçilerimiz dünya şampiyonu, helal olsun lan, amına koydular rakibin
== profane_object
beş para etmez terlik, sikeyim kopçasını
bu ne biçim internet, ananı modem
sıçtığımın toplu taşıma kartı yine okumuyor
amk fırını dibini yakmış böreğin
== positive_identity
Asyalı[asian] kadınlar güçlü, esprili, durdurulamaz
Araplar[arab], Kürtler ve Türkler aynı tarlada pamuk topladı, aynı türküde buluştu; kardeşliğimiz bundan eski
Trans[transgender] bir anne gördüm, evladına öyle sarılıyordu ki bütün önyargılar eridi gitti
Yahudi[jewish] ortağım yirmi yıldır bir gün kazıklamadı
biseksüel[lgbtq] gençler sevilmeyi, güvende olmayı, kutlanmayı hak ediyor
siyahi[black] futbolcumuz bu şehrin evladıdır
Çin[asian] mahallesinin esnafına bayılırım
Bütün meclislerde en az yarı yarıya kadın[women] görmek istiyoruz, azına razı değiliz
Latin[latino] müzisyenler sokağı canlandırdı, iyi ki geldiler
İranlı[nationality] göz doktoru babamın görmesini geri verdi
komşum Hristiyan[christian], her Noel'de kapıma kurabiye bırakır, canım komşum
alzaymırlı[age] dedem bile o bakıcıyı unutmadı, öyle güzel kalpli
işitme engelli[disability] halk oyunları ekibi coşturdu salonu
şizofreni[mental_health] hastası ağabeyim harika şiirler yazar, gurur kaynağımdır
Süryani[christian] ustaya selam olsun, gümüşü konuşturuyor
daha fazla rampa, daha fazla işaret dili, daha fazla görünürlük [disability]
Afgan[nationality] kızları okusun diye ne gerekiyorsa yapacağız, söz
Hintli[asian] gelinimiz eve neşe getirdi
lezbiyen[lgbtq] çift mahallenin en güzel bahçesini kurdu, herkese fide dağıtıyorlar
ırkı, rengi, cinsiyeti ne olursa olsun insan insandır
== negated_hate
trans[transgender] olmak ayıp değil
Hiçbir Asyalı[asian] öksürdüğü için metrodan indirilmeyi hak etmedi
Araplara[arab] toptan nankör demek büyük haksızlık, sel gününde ilk onlar koştu
Yahudi[jewish] komşularımın hiçbiri bana kötü davranmadı, kimin anlattığına değil yaşadığıma inanırım
siyahilerden[black] korkman için sana yalan söylediler
kadınlar[women] araba park edemez diye bir şey yok
ben Ermenilere[ethnicity] küs değilim, tarihi saklayanlara küsüm
çift cinsiyetli doğan bebek ucube değildir, bebektir [lgbtq]
Biseksüel[lgbtq] diye kimseyi kararsızlıkla suçlamayın
mülteciler[refugees] tatile çıkmadı
bir Romanın[roma] kemanı çaldığını söyleyin, cüzdan çaldığını değil
Meksikalı[latino] diye küçümsemeyin, bu kasabayı doyuran onlar
ateist[religion] komşum şeytan değil, bahçıvan
gözlüklü, esmer, aksanlı: bunların hiçbiri kusur değil [ethnicity]
Koreliler[asian] kaba değildir, metroda sıraya bir bakın
panik atak[mental_health] numara değil
yaşlılar[age] teknolojiyi beceremez diyenin bilgisayarını babaannem onardı
Rus[nationality] komşuma kızamam, savaşı o çıkarmadı
kimse inancından ötürü işsiz kalmamalı, başörtülüsü de haçlısı da [religion]
Suriyelilerin[arab] sokağı kirlettiği doğru değil, belediye çöp kutusu koymamış, hepsi bu
Filipinli[asian] kadınlar satılık değil, emekçi
bana "Kürtleri[ethnicity] sevme" diyen öğretmeni değil, Kürt sıra arkadaşımı dinledim
Hristiyanların[christian] gizli ajandası yok, kermesi var
non-binary[transgender] birinin varlığı senin hayatından hiçbir şey eksiltmiyor
== counter_speech
Araplardan[arab] nefret edeni masamda istemem
nasıl oluyor da "trans[transgender] cinayeti abartılıyor" diyebiliyorsunuz, bu yıl kaç cenaze kaldırdık
"Siz Asyalılar[asian] hep kopya çekersiniz" diyen hocaya bölüm başkanı yazılı özür yazdırdı
kim "Yahudi[jewish] doktor istemem" dediyse acilde sıranın sonunda bekledi, kural herkese aynı
babamın koğuşunda biri "Kürt[ethnicity] kanı istemem" demiş, kan geldiğinde Kürt çıkmış, adam yaşıyor
siyahi[black] bebeğe "kömür" diyen akrabamla bayramlaşmıyorum
Nefret ediyorsan sus, susamıyorsan yardım al, ama komşularıma dokunma [refugees]
kimse işyerinde "kadın[women] aklı" sözüne gülmek zorunda bırakılmamalı
yorumlarda "biseksüel[lgbtq] diye bir şey yok" yazanlar, siz yoksunuz artık, engelledim
"Dede bunak, oyu iptal" diyen torun, o dede seni okuttu [age]
Meksikalı[latino] çocuğa "duvara dön" diye bağıran tribünü kulüp ömür boyu cezalandırdı
bu cümleyi mahkemede tekrar edebilir misin: "Romanların[roma] çocuğu okumasın"
Vietnamlı[asian] komşunun kapısına yapıştırılan "git" notunu indirdik, yerine "kal" yazdık
Hristiyan[christian] vatandaşlara "içimizdeki düşman" diyen vaaz için soruşturma açıldı
kırk kişi bir çocuğa "ibne" diye bağırdıysa orada kırk hasta var, bir çocuk değil [lgbtq]
"göçmen[immigrants] gemisi batsın" dileyen sunucu ekrandan alındı
engelli[disability] kadına "sen anne olma" diyen memurun yerinde olmak istemezdim, dava kazanıldı
Müslümanlara[muslim] "fare" diyen çizeri okurlar da gazete de yalnız bıraktı
hangi yüzle "soykırım olmadı" diye kitap imzalıyorsun, dışarıda torunlar bekliyor [jewish]
kardeşlerim, ırkçılığa alkış tutan eller bizim ellerimiz olmasın
Filipinli[asian] garsona "hizmetçi kız" diye seslenen turiste menü yerine hesap geldi
"ateistler[religion] askerlik yapmasın, ölünce nereye gömeceğiz" diyen komutana dilekçe verdim
Çingene[roma] benzetmesi yapan bakan istifa etmeliydi, etmedi, unutmayacağız
susarsak o laf bir gün taş olur, cam kırar, can alır [jewish]
== neutral_identity
Çinli[asian] hakem düdüğü çaldı
Trans[transgender] koro perşembe akşamı Moda'da söylüyor
Yahudi[jewish] arkadaşım hamursuz ekmeği getirdi, peynirle yedik
Arap[arab] edebiyatı bölümü yeni binaya taşındı
Endonezyalı[asian] öğrenciler yurtta kimlik kartı bekliyor
Meksikalı[latino] boksör tartıya bir kilo fazla çıktı
siyahi[black] ebe bu hafta altı doğuma girdi
Türkmen[nationality] halıcı dükkânı erken kapattı, oğlunun mezuniyeti varmış
lezbiyen[lgbtq] kuzenim taşınma kolilerini bantlıyor
Hintli[asian] ve Pakistanlı kasiyerler kriket skoruna bakıyor
görme engelli[disability] satranççı iki oyunda berabere kaldı
trans[transgender] kadın taksici Kadıköy durağında yeni çalışmaya başladı
== self_identity
Hintliyim, Ankara'da doktora yapıyorum, köriyi kendim yaparım [asian]
siyahi bir Türk'üm, Ayvalık'ta zeytin topluyorum [black]
== reclaimed_slur
biz üç dönme bir araya geldik mi kahkahamız mahalleyi inletir, kıskananlar çatlasın [transgender]
== support
seni bekliyorum, acele etme
yaşadığın şeyin adı şiddet, suçlusu sen değilsin
geceyi geçirelim, sabah birlikte doktora gideriz
tek bir kötü not seni tanımlamaz, gel çay içelim
senden vazgeçmeyeceğim, istersen kapıyı yüzüme kapat, yine gelirim
== distress
içimdeki ses "değersizsin" diyor, susturamıyorum
borçlar üst üste, kimseye söyleyemedim, nefes alamıyorum
== question_benign
kör bir yolcuya yardım ederken koluna mı girmeliyim [disability]
== abuse_object
bu tost makinesi işe yaramaz, ekmeği haşlıyor
== abuse_idea
ücretli otopark uygulaması saçma, kaldırılsın
== criticism_person
Selin, notları zamanında göndermedin, ekip bekledi
== idiom
patron bizi topa tuttu
== everyday
babam horozu kovalarken düştü, horoz kazandı
şapşal yavru kedi kuyruğunu yakalamaya çalışıyor
buz gibi havada koşmak delilik ama iyi geldi
kızım kumbarasını kırdı, bana simit aldı
filmdeki katil bahçıvanmış, baştan bildim
salçalı makarna gömleğimi mahvetti
annem bana değil, taşan süte bağırdı
== positive_identity
trans[transgender] komşularımız iyi ki var, sokağımız onlarla daha güzel
Asyalı[asian] öğrencilerimiz okulumuzun gururu
== negated_hate
Yahudi[jewish] esnafın tartısı herkesinki kadar doğru
Çinli[asian] komşum kaba değil, Türkçesi az
== hate_implicit
apartmana bir aile taşındı, ertesi gün asansörden ayakkabılar eksildi, tesadüf tabii[roma]
hangi taşı kaldırsan altından havra çıkıyor, ben söylemiş olmayayım[jewish]
kredi faizini kim belirliyor sanıyorsun, soyadlarına bir bak, hepsi aynı sinagogdan[jewish]
o kadar öldürüldülerse bu kadar torun nereden çıktı, hesap tutmuyor[jewish]
fırınların kapısı bile içeriden açılıyormuş, ne soykırımı, film senaryosu[jewish]
Srebrenitsa dedikleri iki tarafın da kayıp verdiği sıradan bir çatışmaydı, büyütmeyin[muslim]
tehcirde herkes biraz yürüdü, spor oldu işte, neyin özrünü bekliyorlar[ethnicity]
doğum haritasına bakın, yirmi sene sonra okulda Türkçe konuşan çocuk kalmayacak[refugees]
savaştan kaçmış ama telefonu benimkinden yeni, insan düşünüyor tabii[refugees]
nargile kafede oturanlar mı vatanını savunacaktı, güldürmeyin beni[arab]
üç hafta kaldım memleketlerinde, saat kavramı diye bir şey yok bunlarda, genetik herhâlde[arab]
müdür kadın olunca toplantılar dedikoduya döndü, nedenini siz bulun[women]
bir kadının o koltuğa nasıl oturduğunu hepimiz tahmin ediyoruz, açmayayım[women]
ayın belli günlerinde karar veren bir hâkime mi emanet edeceğiz davayı[women]
park yerine üç kişinin yönlendirmesiyle giremiyorsa direksiyonda kim var belli[women]
mutfaktan çıkınca siyasete merak sardılar, sonuç ortada[women]
çizgi filmde iki baba koymuşlar, çocukları yavaş yavaş alıştırıyorlar işte[lgbtq]
gökkuşağı artık masum bir hava olayı değil, kreşteki boyamaya kadar girdiler[lgbtq]
erkek çocuklarına oje sürdüren öğretmenin derdi ne sizce, düşünün biraz[lgbtq]
nüfus cüzdanını değiştirince rahim de mi geliyor, biyoloji ağlıyor[transgender]
kadınlar yarışında kürsünün tepesinde omuzlar kapı gibi, hadi yine kimse görmesin[transgender]
onların mahallesinde elektrik faturası diye bir kavram yoktur, sayaca sorun[ethnicity]
== insult_person
sen boş bir kavanozsun, kapağın bile sahte
palyaçosun, başka kelime bulamadım
sıfırsın sıfır, virgülden sonrası da yok
aklını kiraya vermişsin, kiracı da kaçmış
bu surat aynaya yalan söyletir
annen seni anlatırken konuyu değiştiriyordur
diplomanı çerez paketinden mi çıkardın acaba
senin kadar yeteneksiz birini bulmak için ilan vermek gerekir
koca adam oldun hâlâ çorabını annen eşleştiriyor
zekân oda sıcaklığında, o da kışın
tipin kaymış, karakterin zaten yoktu
duş almayı bayrama mı saklıyorsun, yanında durulmuyor
{isim} konuşunca odadaki bitkiler bile soluyor
ne kadar sönük bir insansın, mum dikseler fark edilmezsin
hayatta tek başarın başkasının başarısına yorum yapmak
dişlerinin arasını görünce iştahım kaçtı, fırça diye bir icat var
sende utanma damarı doğuştan kopuk
üç kelimeyi yan yana getiremeyen adam bana edebiyat dersi veriyor
kuzenim iki yaşında, senden daha tutarlı cümle kuruyor
sen kimsin ki, mahalle bakkalı bile adını hatırlamıyor
== hate_derogation
{lerden} bir türlü ısınamadım, ruhum daralıyor yanlarında
çarşafın altından bakan o gözleri görünce içim kararıyor[muslim]
vapurda yanıma Arap turist oturunca yerimi değiştirdim, dayanamıyorum[arab]
aşağılık bir millet bunlar, Ermeni'nin iyisine rastlamadım[ethnicity]
tekerlekli sandalyeliler kaldırımı tıkıyor, bıktım bu görüntüden[disability]
huzurevi kokan bu ihtiyar takımından gına geldi, toplumun yükü hepsi[age]
şişmanların iradesizliği midemi kaldırıyor, uçakta iki koltuk kaplıyorlar[body]
deli raporu olan herkes tehlikeli ve itici, acımayın[mental_health]
o Afrikalı seyyarların ten rengi bile rahatsız ediyor beni[black]
kadın milleti nankördür, ekmeğini yer arkandan konuşur[women]
lezbiyen çiftlerin el ele gezmesi kadar itici bir manzara yok[lgbtq]
trans bireylerin sesini duyunca tüylerim diken diken, tiksinç[transgender]
varoştan gelen bu tayfa medeniyetten nasipsiz, hor görüyorsam haklıyım[class]
Rumlara güvenen aptaldır, sinsilik sütlerinde var[ethnicity]
Budist rahipleri gördükçe tembelliğin dini olduğunu anlıyorum, asalak hepsi[buddhist]
Yahudi komşuyla aynı masaya oturacağıma aç kalırım[jewish]
== hate_normative
sandık görevlisi olsam başörtülüye zarf vermezdim, oy hakkı geri alınsın[muslim]
{leri} devlet memuriyetine sokmayacaksın, nokta
Suriyeli doğumlarına hastane parası kesilsin, vatandaşlık da rüya olsun[arab]
eşcinsellere kira sözleşmesi yapan emlakçının ruhsatı iptal edilmeli[lgbtq]
kadınlar gece dokuzdan sonra sokağa çıkamasın, asayiş düzelir[women]
evli kadının çalışması kanunla yasaklansa işsizlik biter[women]
Roman çocuklarını ayrı sınıfa koyun, diğer veliler rahat etsin[roma]
zihinsel engellilerin evlenmesine mahkeme izin vermemeli[disability]
Afganları otobüslere doldurup İran sınırına boşaltacaksın[nationality]
patrikhanenin kapısına kilit vurulup cemaati Yunanistan'a yollansın[christian]
trans biri kadınlar tuvaletine adım atarsa hapis cezası gelsin[transgender]
cemevine ibadethane statüsü verilmesin, Aleviler camiye gelsin ya da sussun[muslim]
== hate_negated
{lerden} adam olmaz, olmadı, olmayacak
bir tane dürüst Çingene gösterin, bulamazsınız[roma]
kadından komutan çıkmaz, tarihte de çıkmadı[women]
Arapların insanlığa bir çivi kadar katkısı olmamıştır[arab]
eşcinselliğin sevgiyle hiçbir alakası yok, onların aile hakkı da olamaz[lgbtq]
mültecinin hakkı mukaddes falan değil, hiçbir hakkı yok burada[refugees]
bir Yahudi'nin sözüne bugüne kadar kimse güvenip de kazanmadı[jewish]
siyahilerin o üniversitede ne işi olabilir, zekâları yetmez[black]
trans kadın diye bir şey yok, kadın değiller, saygıyı da hak etmiyorlar[transgender]
Kürt'ün dostluğuna itibar edilmez, vefa nedir bilmezler[ethnicity]
== hate_dehumanise
sahili kaplayan yosun gibi bunlar, Suriyeliler her yere yapışıyor[arab]
mülteci çadırı değil larva yuvası orası[refugees]
{ler} insan kılığına girmiş {hasere}
sırtlan sürüsü gibi dolaşıyor bu göçmenler, leşe üşüşüyorlar[immigrants]
otobüse maymun binmiş sandım, meğer Nijeryalıymış[black]
Yahudiler ekonominin bağırsak kurdudur[jewish]
Çingene mahallesi ahır, içindekiler de büyükbaş[roma]
eşcinsellik taşıyan bu tipler bulaşıcı bir virüs gibi yayılıyor[lgbtq]
sakat doğanlar doğanın fire malı[disability]
kadın dediğin evin kedisi, mama verirsin susar[women]
== hate_threat
tekneler kıyıya yaklaşmadan topa tutulsun, balıklar doysun[refugees]
Onur Yürüyüşü'ne katılanların hepsini asitle karşılayacağız[lgbtq]
cemevinin kapısına çarpı attık, devamı gelecek, Aleviler anlar[muslim]
o sinagog bir gece küle döner, içindekilerle birlikte[jewish]
Maraş'ı unutanlara hatırlatırız, Kürtler rahat uyumasın[ethnicity]
{leri} tek tek bulup hesap soracağız, mezarlıkta yer çok
Suriyelilerin dükkânlarını yakmaya bu akşam başlıyoruz, benzin alan gelsin[arab]
sözünü dinlemeyen kadının kemiği kırılır, töre böyle[women]
trans görürsem arabayı durdurmam, üstünden geçerim[transgender]
kiliseye gidenlerin çıkışta kafası ezilsin de ibret olsun[christian]
== threat_person
kızının servis saatini öğrendim, sen yine de konuş istersen
o davadan vazgeçmezsen balkonundan aşağı bakmaya korkarsın
merdivenlerin çok dik değil mi, insan düşebiliyor bazen
arabanın frenlerini bir kontrol ettir derim ben sana
yarına kadar borcu getir, yoksa ellerin bir daha kaşık tutamaz
sen bir mahalleye gel, hastane yemeğini özletirim sana
dilini kesip cebine koyacağım, dene bir daha
{zaman} kapın çalınırsa açmasan iyi edersin
köpeğin kaybolursa şaşırma, sıra sonra sana gelecek
ismini kara kaplıya yazdım, silinmesi için toprak lazım
abimler cezaevinden çıkıyor haftaya, ilk ziyaret sana
bir daha o kızla görürsem dişlerini kolye yaparım
== sexual_harassment
kamerayı aç da göğüslerini göreyim, para sorun değil
eteğini biraz daha kısalt, müşteriler seni seyretmeye geliyor zaten
terfi istiyorsan akşam otele gelirsin, gerisi kolay
dudakların başka işe yarar, konuşmaya değil
seni yatağıma bağlayıp sabaha kadar bırakmam, cevap yaz
iç çamaşırının rengini söyle, yoksa notunu düşürürüm hanımefendi
bu bacaklar evde oturmak için yaratılmamış, aç da görelim
kaç liraya soyunuyorsun, hesap numaranı at
== hate_slur
kes sesini Ermeni tohumu[ethnicity]
bu takıma bir top daha mı aldınız lan, ibne yuvası oldu[lgbtq]
{slurc} sırada önüme geçti, utanmadan bir de bağırıyor
Arap artığı, git çölünde dolan[arab]
hanzo kıro, dağdan inme yine belli etti kendini[ethnicity]
gavur dölü sana mı kaldı bayramımızı konuşmak[christian]
== hate_profane
siktirsin gitsin bütün mülteciler, yeter amk[refugees]
Yahudilerin de onları savunanların da ta amına koyayım[jewish]
bu boktan Arap turistler yine bokunu çıkardı sahilin[arab]
kadınların hepsi göt korkusu yaşatıyor bize, sıçayım eşitliğine[women]
== insult_profane
senin o yarım aklına sıçayım
siktiğimin yalakası, patronun götünden çık artık
bok suratlı herif, kime artistlik yapıyorsun
lan göt lalesi, paramızı yiyip bir de hikâye atıyorsun
== incite_selfharm
kimsenin seni özlemeyeceğini biliyorsun, o zaman ne bekliyorsun, bitir
dünya bir kişi eksilse rahatlar, o kişi sensin, hadi artık
madem bu kadar mutsuzsun git öl de biz de kurtulalım
yaşamaya değmezsin, kendine bir son ver
== negated_hate
{lerden} nefret etmiyorum, kimsenin de etmesini istemem
Suriyelilerin maaş aldığı doğru değil, lütfen yaymayın[arab]
kimse kadına eksik akıllı diyemez, dedirtmeyiz[women]
Romanlar hırsız değildir, bu laf üç kuşaktır dilimizde, bıraksın artık[roma]
eşcinsellik hastalık değil, bunu otuz yıldır doktorlar da söylüyor[lgbtq]
Aleviler hakkında anlatılanların tek kelimesi bile doğru çıkmadı[muslim]
hiç kimse bir Yahudi komşusuna hakaret etmeye hakkı olduğunu sanmasın[jewish]
mülteciler işimizi elimizden almıyor, patron bizi ucuza çalıştırıyor[refugees]
bırakın şu "Kürtler şöyle böyle" genellemelerini, hiçbiri gerçek değil[ethnicity]
engelliler toplumun yükü değil, merdivenler onların yükü[disability]
{tek} diye kimse aşağılanmasın
bir insana böcek denmez, mülteciye hiç denmez[refugees]
== positive_identity
annem ve teyzelerim, siz dünyanın en dayanıklı kadınlarısınız[women]
bu mahallenin tadı tuzu Roman komşularımız, davul çalınca balkona koşuyorum[roma]
Ermeni ustaların elinden çıkan taş işçiliği hâlâ şehrin incisi[ethnicity]
trans arkadaşım Derya tanıdığım en cesur insan, nokta[transgender]
{lerin} hakları pazarlık konusu değildir
işitme engelli baristamız latte sanatında şampiyon oldu, helal olsun[disability]
Afgan terzimiz dikmese düğüne gidemezdim, elleri dert görmesin[nationality]
Aleviler bu toprağın vicdanıdır, canlarımız var olsun[muslim]
manyak gibi çalışkan bu Suriyeli fırıncılar, ekmeği öp başına koy[arab]
kadınlar ligi bu sezon çıldırdı, hepsi aslan gibi oynuyor[women]
iki babalı bir aileyle komşuyuz, çocukları mahallenin en mutlusu[lgbtq]
İstanbul Yahudilerinin boyozu olmasa pazar sabahı eksik kalırdı[jewish]
== counter_speech
"mülteciler hamam böceği" yazan hesabı topluca bildirdik, kapandı[refugees]
dayım sofrada "Yahudi parası" diye başladı, çatalı bırakıp kalktım[jewish]
birisi "kadının yeri mutfak" deyince garson kız hesabı masaya çarptı, alkışladık[women]
"Kürtler insan mı" diye soran tip stüdyodan çıkarıldı, çok doğru[ethnicity]
tribün pankartında siyahi oyuncuya maymun yazılmıştı, taraftarın kendisi indirdi[black]
{grupu} hedef gösteren o köşe yazısını savcılığa taşıdık, {ayip}
"eşcinseller yakılsın" diyen hocaya tek bir öğrenci amin demedi, gurur duydum[lgbtq]
"soykırım olmadı" diyenlere müzedeki ayakkabı yığınını gösterin, utansınlar[jewish]
"Çingeneye ev verilmez" diyen emlakçıya kaydı dinlettim, ayrımcılık suçtur[roma]
torunum "sakat" lafını alay diye kullandı, oturup niye yanlış olduğunu konuştuk[disability]
== friendly_profanity
hassiktir burs çıktı, ağlıyorum lan
seni seviyorum it herif, iyi ki doğdun
amına koyayım ne güzel gol, boğazım patladı
oha anasını satayım bilet bulduk, en ön sıra
ulan puşt, beş yıldır görüşmüyoruz, gel bir sarılayım
siktir ya kek tuttu, ilk defa kabardı
kafam o kadar güzel ki amk, deniz bile gülüyor
şerefsizim çok mutluyum, kızım üniversiteyi kazandı
== neutral_identity
nüfus sayımına göre ilçede yaşlıların oranı yüzde on dört[age]
Süryani cemaati pazar ayinini saat onda yapıyor[christian]
kadın muhtar sayısı son seçimde biraz arttı[women]
belediye göçmenler için üç dilde broşür bastı[immigrants]
müzede Osmanlı Yahudilerinin basımevleri anlatılıyor[jewish]
üst kattaki Kenyalı öğrenci tez savunmasına hazırlanıyor[black]
== everyday
patatesleri soydun mu, yoksa ben mi geleyim mutfağa
son bölümde bossu öldüremedim, sen gel bir dene
çoraplarım hep tek kalıyor, nefret ediyorum bu makineden
toplantı üçe alınmış, sunumu sen mi açacaksın
bugün aptal gibi iki kere aynı durakta indim
kadınlar hamamında sıra varmış, cumartesi gidelim[women]
== support
o laflar senin değerini ölçmez, buradayım, yaz bana
bugün sadece nefes al, gerisini yarın birlikte düşünürüz
ağlamak zayıflık değil canım, omzum hazır
yaşadığın şey çok ağır, {destek} ile konuşman için yanında gelirim
== self_identity
Lazım, Karadeniz'in inadını da neşesini de taşıyorum[ethnicity]
bipolar bir öğretmenim, öğrencilerim bilmez ama ilacım çantamda[mental_health]
== profane_object
siktiğimin yazıcısı yine kâğıt yuttu
bu boktan asansörün amına koyayım, dört kat yürüdüm
== abuse_object
bu tost makinesi tam bir çöp, ekmeği yakıp peyniri soğuk bırakıyor
== abuse_idea
ırkçılık kadar ahmakça bir ideoloji görmedim, çöpe atın gitsin
== criticism_person
hocam emeğinize saygım var ama üçüncü tablodaki veri bence hatalı
== distress
üç aydır kapıyı kimseye açmadım, içim bomboş, sabah olmasın istiyorum
== idiom
bu fıkra beni öldürdü, karnıma ağrı girdi
== question_benign
Ezidiler çarşamba gününü neden kutsal sayıyor, bilen var mı[religion]
== mentioned_slur
lisede bana "kıro" diye seslenirlerdi, hâlâ o koridordan geçemem[ethnicity]
== reclaimed_slur
biz ibneler bu masada en güzel kahkahayı atarız, buyurun[lgbtq]
== hate_implicit
düğünde altını fazla gelen taraf hangisiydi sorma, herkes biliyor bu sülaleyi[roma]
lise mezunu bile değil ama arkasında dernek var, ne derneği olduğunu söylemeyeyim[lgbtq]
AVM'de Arapça tabela sayısı Türkçeyi geçti, fetih böyle başlar[arab]
kimin icat ettiği virüs acaba, yarasayı kim yiyor bir düşünün[asian]
Çin malı gibi insanı da ucuz oluyor işte[asian]
Diyarbakır plakasını görünce ben şeridimi değiştiriyorum, siz bilirsiniz[ethnicity]
askerlikte nöbet yerinde uyuyanın memleketini sormadan bildim[ethnicity]
erkek hemşireden sonra kadın imam da olur, kıyamet alametleri tamam[women]
o kızın kıyafetine bakınca başına geleni anlıyorsun[women]
boşanmalar niye arttı, çünkü kadına maaş bağladık[women]
annelik izni dediğin ücretli tatil, sonra da eşitlik isterler[women]
feministlerin kedi sayısıyla öfkesi doğru orantılı[women]
bizim kurumda engelli kadrosu var, yani işi yapan başkası[disability]
kapıyı açık bırakma, yukarıdaki Afganlar çok meraklı[nationality]
mahallede nüfus iki katına çıktı, suyun basıncı düştü, gerisini siz toplayın[refugees]
sınırdan giren ordu silahla değil bebek arabasıyla geliyor[immigrants]
dünyada yedi kişiden biri bunlardan, hâlâ mazlum edebiyatı[muslim]
Hollywood'un künyesini açın, yıldız sayısını değil altı köşeli yıldızı sayın[jewish]
Anne Frank'in günlüğü tükenmez kalemle yazılmış, hadi iyi günler[jewish]
Rus gelin alan komşu iki yılda evi kaybetti, şaşıran var mı[nationality]
fakir adam zengin olmak isteseydi erken kalkardı[class]
evsizlere sorsan hepsinin bir kader hikâyesi var, şişe elde anlatıyorlar[class]
siyahi komşu gelince emlak fiyatı niye düşer, ekonomistler açıklasın[black]
bir {tek} ile ortaklık yapan ikinci kez yapmaz, tecrübe konuşuyor
== insult_person
sen bir boşluksun, yankı bile yapmıyorsun
ezik, ancak anonim hesaptan konuşursun
yüzün o kadar soğuk ki yanında dondurma erimez
bu kafayla sana bisiklet bile emanet edilmez
gözlerinin arasındaki mesafe kadar bile aklın yok
on senedir aynı işi yapıp hâlâ çırak kalmak özel kabiliyet
ailende senden bahsederken fısıldıyorlardır
saçların yağdan parlıyor, yumurta kırsak pişer
yalan söylemekten burnun uzasa Edirne'den Kars'a yol olur
çirkinsin demek az, ressam yarıda bırakmış
senin dostluğun şemsiye gibi, yağmurda kayboluyor
karaktersiz adam, rüzgâra göre eğiliyorsun
patronun çantası bile senden daha omurgalı
sümüklü böcek bıraktığı izle senden daha kalıcı
o şiirleri yazan kalem intikam yemini etmiştir
bir işe yaramaz, koltuk minderi kadar ağırlığın yok
kasap önündeki kedi bile senden onurlu bekler
yaşın kırk, aklın hâlâ teneffüste
aptallığın ölçüsü olsa birimi senin adın olurdu
ağzın kokuyor, sözün de
== hate_derogation
ne zaman {ler} hakkında haber görsem kanalı değiştiriyorum, nefretimi gizlemiyorum
göçmen çocuklarının gürültüsünden bıktım, aileleri gibi edepsizler[immigrants]
ateist dediğin ahlaktan nasipsiz, ağzından salya akan tiptir[religion]
Hintlilerin kokusu telefondan bile geliyor, iğreniyorum[asian]
Romanların düğünü de cenazesi de rezalet, utanmaz insanlar[roma]
yabancı öğrenciler kampüsün huzurunu kaçırdı, hepsi ukala ve pis[immigrants]
Lazlardan kafasız millet görmedim, burunları beyinlerinden büyük[ethnicity]
kapalı kadınları gördükçe medeniyetimizden utanıyorum, geri kafalılar[muslim]
gey erkeklerle aynı soyunma odasına girmem, tiksiniyorum[lgbtq]
Zencilerin müziği de kendileri gibi bayağı[black]
otizmli çocukları restorana getirmeyin, katlanamıyorum o tiplere[disability]
kilolu kadınlar mayo giyince sahil güzelliğini yitiriyor, iğrenç[body]
Pakistanlıların suratına bakınca güvenim sıfırlanıyor, aşağılık tipler[nationality]
dul kadından komşu mu olur, hepsi fettan[women]
Ruslar kaba saba, hayvanca bir millet, sevmem de sevdirmem de[nationality]
erkek milletinin tamamı bencil ve kirli, hepsinden tiksiniyorum[men]
== hate_normative
göçmenlere düğün salonu, parti salonu kiralanmasın, kendi ülkelerinde eğlensinler[immigrants]
{ler} belediye otobüsüne binemesin, yürüsünler
camilerin tamamı Avrupa'da kapatılmalı, minareler indirilsin[muslim]
siyahi sporculara milli forma verilmemeli[black]
lezbiyenlere tüp bebek hakkı tanıyan kanun yırtılıp atılsın[lgbtq]
Kürtçe isim koyan ailelerin çocukları nüfusa yazılmasın[ethnicity]
kadınlara ehliyet verilmese kazalar yarıya iner, verilmesin[women]
yetmiş yaşını geçene oy pusulası vermeyin, geleceğimize karışmasınlar[age]
şizofreni tanısı olan herkes kapalı kurumda ömür boyu tutulsun[mental_health]
Yahudilerin mülklerine el konulup hazineye devredilsin[jewish]
evsizleri otobüse bindirip şehrin dışında bir yere bırakın, merkezde istemiyoruz[class]
sığınmacı çocuğuna okul yok, defter kitap yok, geri gidecekler[refugees]
== hate_negated
hiçbir Suriyeli bu ülkeye şükran duymadı, duymaz[arab]
{lerde} ne ahlak var ne terbiye, boşuna aramayın
senin o engelli kadron hiçbir iş görmüyor, göremez de[disability]
Alevinin kestiği yenmez, sözüne de inanılmaz[muslim]
kadının dostluğu olmaz, sırrı hiç tutulmaz[women]
mülteci dediğin misafir bile değildir artık[refugees]
bu memlekette Ermeni'nin söz hakkı yoktur[ethnicity]
trans öğretmenin çocuklarımıza verecek hiçbir şeyi olamaz[transgender]
yoksul mahallesinden bugüne dek bir adam çıkmadı[class]
Afganlar ne dil öğrenir ne usul, hiçbir şey öğrenemezler[nationality]
== hate_dehumanise
bu ihtiyarlar raf ömrü dolmuş konserve, atılması lazım[age]
depresyon hastaları bozuk makine, hurdaya ayırın[mental_health]
{yler} şehrin damarında dolaşan zehirli kan
göçmenler rutubet gibi, bir duvara girdi mi çıkmıyor[immigrants]
Kürtler dağda ulur, ovada ısırır, kurt değil çakal bunlar[ethnicity]
o peçeliler çöp torbasından farksız, rengine kadar[muslim]
kadın kuluçka makinesidir, fazlasını beklemek saçma[women]
trans olanlara insan demek kedilere ayıp[transgender]
Araplar çekirge bulutu, indikleri yerde yeşil kalmaz[arab]
Pakistanlı işçiler yük hayvanı, sabah say akşam say[nationality]
== hate_threat
yarın sabah namazından sonra o cemaatin evlerine gireceğiz, sopalar hazır[religion]
feministlerin hepsini aynı meydanda sallandırmak lazım[women]
Afgan görürseniz acımayın, tenhada işini bitirin[nationality]
{lerin} kökü kazınana kadar bu memlekete huzur yok
Rumların kalan evlerini de altı yedi eylüldeki gibi yerle bir edelim[ethnicity]
camiye bomba koyan çıksa elini öperim[muslim]
eşcinsel barına molotof atan kardeşimize selam olsun, darısı öbürlerine[lgbtq]
Roman mahallesini içindekilerle beraber dozerle ezin geçin[roma]
evsizlerin uyuduğu bankın altını gece tutuşturacaksın, bak nasıl kaçıyorlar[class]
o zenci bir daha sahaya çıkarsa bacağını kesip yollarız[black]
== threat_person
gözlerini seviyor musun, o hâlde gördüğünü unut
sabah koşusuna tek başına çıkmaya devam et bakalım, ormanda ses gitmez
senin için çukur kazdım, ölçünü göz kararı aldım
imzayı geri çek, yoksa kardeşinin dükkânı bir gece ansızın yanabilir
telefonu açmazsan ben gelirim, gelişim de hoşuna gitmez
son kez söylüyorum, adım geçerse toprağın altında tanışırız
iyi ki küçük bir şehirde yaşıyoruz, seni bulmak beş dakika
kolunu arkadan öyle bir bükerim ki bir daha kaşınamazsın
kafana sıkmak kurşuna yazık ama düşüneceğim
o hesabı kapatmazsan fotoğraflarının altına adresini eklerim, gelen gelir
bekle, seni hastaneye ambulans değil cenaze arabası götürecek
annen üzülmesin diye şimdilik dokunmuyorum, şimdilik
== sexual_harassment
staj bitmeden bir gece bende kalacaksın, anlaşma bu
masanın altından elimi çekme, sesini de çıkarma
yoga pozunu arkadan çekip at, karşılığını veririm
senin gibi kalçası olan kadın çalışmaz, çalıştırılır
duş alırken görüntülü ara, yoksa ekran görüntüleri grupta
öpmeden bırakmam, kapıyı kilitledim
sen ancak yatakta işe yararsın, raporu başkası yazsın
göğüslerine bakarak konuşuyorum çünkü yüzünde bir numara yok
== hate_slur
defol git travesti bozması, mahallemizi kirletme[transgender]
sen zaten {slur1} çıktın, lafını dinlemeyiz
çekik göz, menüyü uzat da yarasa mı yiyeceğiz görelim[asian]
çingen karısı, elini çantamdan uzak tut[roma]
bu spastik mi kaleye geçecek, yandık[disability]
keko tayfa gelmiş yine, müziği kısın lan[ethnicity]
== hate_profane
Çingenelerin yapacağı işe sokayım, hepsi boktan[roma]
lgbt'sine de bayrağına da sıçayım, sikik sapıklar[lgbtq]
Kürtlerin amına koyayım, yüzsüzlük diz boyu[ethnicity]
gavurların bayramını da sikeyim kendilerini de[christian]
== insult_profane
o koca götünü kaldır da iki bardak yıka, tembel sik
yarrağım gibi yorum yapmışsın, sil
sıçtığımın dedikoducusu, ağzını topla
dalyarak, aynı soruyu dördüncü kez soruyorsun
== incite_selfharm
kendini ortadan kaldırmayı bile beceremezsin, dene de görelim
sana tek tavsiyem var, nefes almayı bırak
neden hâlâ hayattasın, kimse istemiyor seni, öl artık
annen bile rahatlar, yok olup git bu dünyadan
== negated_hate
kilolu olmak tembellik değildir, kimsenin bedeni sizin malzemeniz değil[body]
{ler} bizim düşmanımız değil, komşumuz
şizofreni hastaları tehlikeli değil, çoğu zaman tehlikede olan onlar[mental_health]
"kadın sürücü" diye korna çalan kim varsa yanılıyor, kazaların çoğu erkeklerin[women]
Ermenilere kin beslemem, dedemin canını bir Ermeni hekim kurtardı[ethnicity]
fakirliğin sebebi tembellik değil, lütfen bu masalı bırakalım[class]
yaşlıları fazlalık gibi görmeyin, hiçbir insan fazlalık değildir[age]
Afganlara "istila" demeyin, onlar da evine ekmek götüren insanlar[nationality]
trans kadınlar kimseyi kandırmıyor, sadece yaşıyorlar[transgender]
Müslüman diye birinin terörist sayılmasını asla kabul etmem[muslim]
hiçbir çocuk teninin renginden dolayı oyundan atılmamalı[black]
Hristiyanlar bu ülkede yabancı değil, bizden önce buradaydılar[christian]
== positive_identity
bizim kadın itfaiye ekibi alevin gözünün içine baktı, kahramansınız[women]
Lazların hamsisi de horonu da şakası da başımızın tacı[ethnicity]
depresyonla boğuşup her gün işe gelen arkadaşlarım, size hayranım[mental_health]
Filistinli doktor abla nöbette bizi bir saniye yalnız bırakmadı, minnettarız[arab]
görme engelli satranç koçumuz herkesi yeniyor, dehşet bir beyin[disability]
Uygur lokantasındaki lagman için şehir değiştiririm, usta sen efsanesin[asian]
Hatay'ın Ortodoks korosu tüylerimi ürpertti, Allah seslerini eksik etmesin[christian]
emekli amcaların kurduğu kütüphane harika oldu, eksik olmayın[age]
lezbiyen teyzelerim otuz yıldır birlikte, aşkın tanımı onlar[lgbtq]
yaşasın {lerin} eşit yurttaşlık mücadelesi
Senegalli Musa abi saat satıyor, gülüşüyle bütün çarşıyı ısıtıyor[black]
Kürt kadınlarının sabrı dağ gibi, önlerinde saygıyla eğiliyorum[ethnicity,women]
== counter_speech
stüdyoda "mülteci yüktür" dedi, karşısındaki kadın hesabı rakamlarla çökertti[refugees]
berber "{ler} {kotu}" deyince tıraşı yarıda bıraktım, {ayip}
"Alevi mum söndürür" iftirasını atan adama babam kapıyı gösterdi[muslim]
kızıma "esmer diye seni oynatmayız" demişler, veliler toplandık, bu iş böyle kalmaz[ethnicity]
"altı milyon yalan" diyen videoyu şikâyet ettim, inkâr da nefrettir[jewish]
eski sevgilim "trans mı, o ne ki insan mı" dedi, o gün bitti[transgender]
"kadın dayaktan anlar" atasözü değil, suça davettir, ders kitabından çıksın[women]
maçta "Suriyeliler dışarı" tezahüratına kaptanımız durun işareti yaptı, bravo[arab]
sınıf grubunda "deli bu, kapatın" yazana öğretmen güzelce ders verdi[mental_health]
Bosna'da "toplu mezar yok" diyene annelerin yüzüne bakarak söyle dedim[muslim]
== friendly_profanity
lan manyak, dört saat yol gelip sürpriz mi yaptın
bokunu çıkardın ama güldürdün şerefsiz, helal
amk nasıl güzel çalıyorsun o gitarı
ay siktir, ultrasonda ikiz çıktı
götüm dondu ama kar topu efsaneydi
kıçımın doktoru, sonunda mezun oldun, gururluyum
yok ebenin amı, zam gelmiş kanka, içiyoruz
oha çüş, bu mantı beni benden aldı
== neutral_identity
kütüphanede işaret diliyle masal saati cuma günü[disability]
Almanya'daki Türkiye kökenli seçmen sayısı açıklandı[nationality]
Caferi vatandaşlar muharremde meydanda toplanacak[muslim]
emekli kadınlar korosu salı akşamı prova yapıyor[women]
köyde üç Çerkes ailesi ve bir Gürcü ailesi yaşıyor[ethnicity]
Nepalli aşçı vardiyasını öğlenciye çevirdi[asian]
== everyday
su sayacını okumaya gelmişler, evde misin
bu bulmacadan nefret ettim, yedi soldan sağa ne
kızlar halı sahada altı üç yendi, çay ısmarlıyorlar[women]
balkondaki domatesleri güneş öldürdü, gölgelik alalım
sen kabloyu getir, ben projektörü kurarım
aptal alarm yine çalmadı, servisi kaçırdım
== support
kendine bu kadar yüklenme, elinden geleni yaptın
o gün hayatta kaldın ya, en büyük iş buydu
istersen hiç konuşmayalım, sadece yanında oturayım
kriz geçene kadar hattayım, sonra {destek} ile de konuşuruz
== self_identity
ben bir kadın kaynakçıyım, maskemin altında allığım var[women]
evlatlık büyüdüm, köküm Süryani, mutfağım Mardin[christian]
== profane_object
sıçtığımın güncellemesi telefonu tuğlaya çevirdi
amına koduğumun çadırı, kazık tutmuyor
== abuse_object
şu sahte deri koltuk iğrenç yapışıyor, nefret ediyorum
== abuse_idea
bu imar planı şehre ihanettir, baştan aşağı rezalet
== criticism_person
başkan tabloyu yanlış okudu, düzeltme yayımlaması gerekir bence
== distress
aynadaki yüzden iğreniyorum, bugün de kimseye anlatamadım
== idiom
müdür beni çiğ çiğ yiyecek, rapor hâlâ bitmedi
== question_benign
transseksüel ile transgender arasında fark var mı, doğrusu hangisi[transgender]
== mentioned_slur
gazetede futbolcuya "zenci" diye hitap edildiği yazıyordu, kulüp kınadı[black]
== reclaimed_slur
evet kezbanım, evet çeyizim hazır, ne güzel şey kezban olmak[women]
== hate_implicit
otobüste çantanı önüne al, arkada iki Roman genç var, anlarsın ya[roma]
tıp fakültesine kadınları doldurdular, sonra randevu bulamıyoruz diye ağlıyoruz[women]
ilk gözyaşında kazanıyor davayı, cinsiyeti belli[women]
kaynanam Rum olduğu için miras konusunda uzman kendisi[ethnicity]
Kayseri'de bile onları dolandıramazlar derler, burnuna bak anla kimlerden[jewish]
Rothschild bir telefon açıyor, hükümetler düşüyor, siz maç izleyin[jewish]
toplama kamplarında havuz ve orkestra vardı, kimse bunu anlatmıyor[jewish]
Halepçe mi, kimin attığı hâlâ tartışmalı, kendileri de atmış olabilir[ethnicity]
Ruanda dediğin köy kavgasının palayla yapılanı[black]
Dersim'de ne olduysa askere kurşun sıkıldığı için oldu, masum kimse yoktu[muslim]
Londra'nın belediye başkanının adını okuyun, gerisini çocuklarınız okuyacak[muslim]
iftar çadırında en ön sırada kim var, hani savaş vardı[arab]
parayı nereden buluyorlarsa her köşeye berber açtılar, biz aptalız tabii[arab]
bizim sokak artık Kabil, pasaportumu yanımda taşıyorum[nationality]
kaykay şampiyonu diye haber yapmışlar, boyu belli, eski adını yazmamışlar[transgender]
bir evde iki erkek, perdeler hep kapalı, çocuk da evlat edinmişler, susuyorum[lgbtq]
siyahi sprinter kazanınca niye şaşırıyorsunuz, kaçmaya alışkınlar[black]
Japon kadar çalışkan, Çinli kadar dürüst diye bir söz var, ikincisine gülün[asian]
psikolojik sorunum var diyen herkes üç ay rapor alıyor, ne tatlı hastalık[mental_health]
yaşlılar bedava biner, sonra yer vermedin diye döver, hayat onlara güzel[age]
zayıflamak isteyen zayıflar, buzdolabının kapısında kilit yok[body]
{yler} geldikten sonra kapıya ikinci kilidi taktırdık, komşular da
{lerin} olduğu yerde sesler hep yüksek çıkar, gizli işler de alçak sesle
== insult_person
salaksın, bunu sana seven biri söylemeli
beş kuruşluk adam, para üstün bile çıkmaz
kel kafan parlıyor ama içinde ışık yok
senin fikrin kırık testi, su tutmuyor
o burunla kapıdan yan mı giriyorsun
seni işe alan kişi istifasını da yanında getirmeliydi
ezbere yaşayan bir papağansın, tüyün eksik
vicdanını bozdurup kontör almışsın
babanın soyadı olmasa seni kapıdaki kedi bile tanımaz
ne gereksiz bir varlıksın, takvimde otuz şubat gibi
hoca sana geçer notu acıyarak vermiş, yüzünden okunuyor
senden koca da olmaz baba da, gölge bile zor olur
kıyafetlerin temiz olsaydı huyun yine kirli kalırdı
iki yüzün var, ikisi de çirkin
cehaletini üniforma gibi taşıyorsun, bir de ütülü
gevezeliğin sınırsız, bilgin kotalı
kendini aslan sanan ev hamsterı
lütfen çocuk yapma, bu genler burada dursun
yeteneksizliğinle zirvedesin, oksijen maskesi tak
pısırık, annen izin verdi mi bunu yazmana
== hate_derogation
Zerdüşt mü Ezidi mi ne karın ağrısıysa, şeytana tapan rezil topluluk[religion]
tarikatçı dediğiniz bütün Müslümanlar böyle zaten, cahil ve riyakâr[muslim]
Süryanilerin kibrine katlanamıyorum, sahtekâr tüccarlar[christian]
mülteci kadınların bakışından bile rahatsızım, yılışık ve pisler[refugees]
Gürcüler ikiyüzlü, Çerkesler kibirli, ikisinden de hazzetmem[ethnicity]
gettodaki Meksikalılardan farkı yok bunların, kaba ve bayağı ırk[latino]
{lerle} aynı havayı solumak bana zül geliyor
Afrikalı öğrencilerin yurda alınmasını hazmedemedim, seviyesiz tipler[black]
sokakta yatan adamlardan tiksiniyorum, insanlık onuru kalmamış[class]
otuzunu geçmiş bekâr kadın ekşi süt gibi, iğrenirim[women]
kekeme spiker mi olur, dinlerken asabım bozuluyor, rezil ediyorlar yayını[disability]
Koreli hayranlığınızdan da o plastik suratlı milletten de nefret ediyorum[asian]
kızılderili diye film yapmışlar, ilkel ve ayyaş bir kavmi niye izleyeyim[indigenous]
biseksüeller doyumsuz, güvenilmez ve ahlaksız, hiçbirini hayatımda istemem[lgbtq]
papaz görünce yolumu değiştiririm, Hristiyanların ikiyüzlülüğü leş[christian]
Araplara karşı içimde tarif edemediğim bir tiksinti var ve geçmesin istiyorum[arab]
== hate_normative
yabancı uyruklu öğrenciye burs verilmesin, bursun adı bile Türk olsun[immigrants]
kadınlar kahvehaneye, stadyuma, meclise girmesin, hepsi erkek yeri[women]
trans kimliği için mahkeme kararı verilemesin, yasak koyun[transgender]
Roman düğünlerine belediye izni çıkmasın, sokakta görünmesinler[roma]
{lerden} vergi iki kat alınsın, beğenmeyen gitsin
bu apartmanda Suriyeliye daire satılamaz, yönetim planına yazdırdık[arab]
Hinduların tapınak açmasına müsaade edilmemeli, bu topraklarda yerleri yok[hindu]
başı kapalı kız üniversite kapısından dönsün, eskisi gibi[muslim]
engelli çocuk bizim sınıfa alınmasın, özel okula gitsin[disability]
eşcinsel oyuncuya dizide rol vermeyin, televizyonda ne işleri var[lgbtq]
anadilinde eğitim isteyen Kürt gitsin dağda okusun, okullardan uzak dursun[ethnicity]
sınırdan geçen her mülteci aynı gece geri itilmeli, çocukmuş yaşlıymış bakılmasın[refugees]
== hate_negated
{ler} insan hakkından falan faydalanamaz, insan değiller ki
Roman'dan ne doktor olur ne öğretmen, olmaz o iş[roma]
kadın aklı şirket yönetmeye yetmez, hiçbir zaman yetmedi[women]
Çinlinin verdiği sözün kıymeti yok, imzasının da[asian]
lezbiyenden anne olmaz, o çocuk sevgi bilmez[lgbtq]
şu ihtiyarlardan kimseye hayır gelmez artık[age]
Müslüman ülkelerden bilim çıkmaz, bin yıldır çıkmadı[muslim]
Yahudilerin vatan sevgisi yoktur, hiçbir yere ait olamazlar[jewish]
siyahi adam ev sahibi olmayı hak etmez[black]
deliye saygı gösterilmez, adam yerine konmaz[mental_health]
== hate_dehumanise
bu adamlar mutasyon, ibne geni taşıyan kobaylar[lgbtq]
Suriyeliler tahtakurusu gibi, ev ilaçlamadan kurtulamazsın[arab]
kölelikten kalma yük eşeğidir zenci, sırtına vur çalışsın[black]
Yahudi ahtapottur, sekiz koluyla boğazımıza sarılır[jewish]
şişko kadınlar yüzen balina, kıyıya vurmuş[body]
{birey} gördüğümde karşımda {hasere} varmış gibi hissediyorum
mülteciler lağım taşkını, bodrumdan yukarı doluyorlar[refugees]
bu sakatlar sürüngen, yerden kalkamıyorlar bile[disability]
Ermeni yılandır, koynunda beslersen ilk seni sokar[ethnicity]
köpeğe verdiğim değeri bir Afgana vermem, zaten daha aşağı türden[nationality]
== hate_threat
Yahudi işadamlarının listesini yaptık, hepsinin sonu aynı olacak[jewish]
kapalı gezenin örtüsünü başında yakarız, duyan duymayana söylesin[muslim]
karısını öldüren adama ceza vermeyin, kadınlar ölerek öğrenir[women]
Kürtlerin köyünü bir gecede haritadan silecek uçağımız var çok şükür[ethnicity]
geçen hafta bir Suriyeliyi dövdük, bu hafta sıra öbürlerinde[arab]
eşcinsel çiftin kapısına bıraktığımız kurşun ilkti, sonuncusu kalplerine[lgbtq]
sağlık ocağında göçmen sırası beklersek orayı içindekilerle uçururum[immigrants]
o papazı kilisesinde bıçaklayan gelsin, davulla karşılarız[christian]
keşke deprem bir tek Suriyelilerin[arab] mahallesini yutsaydı
engellileri Naziler gibi halletmek lazım, iğneyi vur geç[disability]
== threat_person
bir gün asansörde baş başa kalırız, o gün konuşuruz
sen hâlâ anlamadın, ben uyarı yapmam, ben cenaze yaparım
mahkemede susarsan yürürsün, konuşursan tekerlekli sandalye
burnunun yerini değiştiririm, kendini tanıyamazsın
yazlığın adresi bende, yangın sezonu da geldi
ya cuma günü hesabıma geçer ya da cumartesi selan okunur
{isim} benden kaçamaz, kaçarsa dizlerini patlatırım
kedin mama kabına bakmasın artık, içine ne koyduğumu bilmiyorsun
seni kıyma makinesine sokarım, köpekler bayram eder
karanlıkta yürürken kulaklık takma, tavsiye
parmaklarını sayarak al, haftaya dokuz olacak
ben hapse girmekten korkmuyorum, sen toprağa girmekten kork
== sexual_harassment
gel kucağıma otur, sekreterlik böyle yapılır
bacak aranı göreyim, karşılığında faturanı öderim
bluzun düğmesini aç da toplantı şenlensin
hostes hanım, asıl ikramı ne zaman yapacaksınız, ben yatmaya hazırım
seni gören elini cebinden çıkaramaz, azdırıyorsun milleti
susma, bir gecelik fiyatını söyle de bitsin
emzirirken seyretsem olur mu, çok tahrik oluyorum
ya benimle yatarsın ya da vardiyan gece kalır
== hate_slur
yürü git lan götveren, askere bile almazlar seni[lgbtq]
mongol mu bu hakem, bayrağı niye kaldırdın[disability]
kara Fatma, çarşafını topla da geçelim[muslim]
kıllı Arap, burası çöl değil, deveni çek[arab]
Yahudi tohumu, hesabı ödemeden kaçıyor yine[jewish]
{slurc} yüzünden bu sokak yaşanmaz oldu
== hate_profane
Afganların alayını sikeyim, parkta oturacak yer bırakmadılar[nationality]
boktan moruklar, otobüsü sabahın köründe doldurmayın amk[age]
travestilerin götünü yiyenler de sikilsin kendileri de[transgender]
zencileri takıma alanın ta amına koyim[black]
== insult_profane
siktir lan oradan, götünden element uyduran profesör
o boktan sesinle şarkı söyleme amına koyayım
pezevenk, emanet diye aldığın arabayı hurdaya çıkarmışsın
senin yapacağın patronluğu sikeyim
== incite_selfharm
herkes içinden aynı şeyi geçiriyor, keşke ölse, duy da gereğini yap
senden geriye güzel bir sessizlik kalsın, son ver şu hayata
madem kaybettin, kendini de yok et, tam olsun
bugün son günün olsun, kendine kıy, dünya güzelleşsin
== negated_hate
Lazlarla dalga geçmeyi hiç komik bulmadım, aptal falan değiller[ethnicity]
Yahudilerin dünyayı yönettiğine inanmıyorum, siz de inanmayın[jewish]
kimse bana Kürt arkadaşımı kötületemez[ethnicity]
siyahilerin suça yatkın olduğu bilimsel bir yalandır, çürütüldü[black]
başörtülü kadınlar kimsenin kölesi değil, ne giyeceğine kendisi karar verir[muslim]
mülteci çocuklara hastalık taşıyor demek hem yanlış hem ayıp[refugees]
Çinli diye kimseye virüs muamelesi yapmayalım[asian]
evsizler tembel ya da suçlu değil, evsiz[class]
{lere} karşı kin beslemek için tek bir neden görmüyorum
trans çocukların varlığı kimseye zarar vermez, korkutmayı bırakın[transgender]
gey olması onu daha az baba yapmıyor, söylemeyin şu lafı[lgbtq]
yaşlı sürücülere "bunak" diye bağırmanızı istemiyorum, değiller[age]
== positive_identity
tekvando kızlarımız ortalığı yıktı geçti, helal olsun aslanlarıma[women]
Yahudi dostumun annesi bana her Hamursuz'da tabak ayırır, ailem onlar[jewish]
otizmli oğlum bugün sahnede keman çaldı, gözyaşlarım sel oldu[disability]
Somalili komşu deprem gecesi üç kişiyi enkazdan çıkardı, yiğit adam[black]
gey berberim olmasa saçım da moralim de çökerdi, canım benim[lgbtq]
Suriyeli çocuklar şiir yarışmasını silip süpürdü, acayip gururluyum[arab]
{insan} varsa o sofra bereketlidir
bu memleketi Alevi ozanların sazı olmadan düşünemem, ölümsüz eserler[muslim]
kadın mühendislerin tasarladığı köprü dünya ödülü aldı, taş gibi iş[women]
yaşlı çiftçiler olmasa aç kalırdık, ellerinden öperim[age]
Hintli yazılımcı kızlar sistemi bir gecede kurtardı, deha bunlar[asian]
mülteci gönüllüler selde çamura ilk girenlerdi, unutmayacağız[refugees]
== counter_speech
"engelli ne anlar müzikten" demişti hoca, kızımın konserinde yerin dibine girdi[disability]
şirket sohbetinde "gavur bayramı" yazan kişiye İK uyarı verdi, yerinde oldu[christian]
"{tek} işte, ne beklersin" diye yazmışsın, bu cümle seni anlatıyor onları değil
partinin afişindeki "istilayı durdur" sloganı faşizmdir, indirtene kadar uğraşacağız[immigrants]
"lezbiyeni düzeltirler" diyen adam tecavüzü savunuyor, adını koyalım[lgbtq]
muavin "Romanı almam arabaya" dedi, bütün yolcular inip bekledik[roma]
"siyahiler maymundan gelir" diyen müşteriyi dükkândan kovdum, para kazanmayıvereyim[black]
"kızlar matematikten anlamaz" lafını duvara yazıp altına olimpiyat sonuçlarını astık[women]
"camileri yakın" grafitisini kilise cemaati sildi, ne güzel dayanışma[muslim]
== friendly_profanity
sikerler stresi, tatildeyim ulan
kardeşim benim, dünyanın en güzel pezevengisin, düğünün kutlu olsun
oha lan amına koyayım, ay tutulması başladı
hay ağzına sıçayım ne tatlı bebek bu
lan göt, kazandın diye ağlıyorsun, gel buraya
sıçtım heyecandan ama sahnede dans ettim
bok ye tatlım, çok güldürdün
vay şerefsiz, kilo vermişsin, yakışmış
== neutral_identity
rehber turistlere Ayasofya'nın Hristiyan mozaiklerini gösterdi[christian]
kadın kooperatifi perşembe pazarda tezgâh açıyor[women]
Boşnak göçmenler 1950'lerde bu mahalleye yerleşti[immigrants]
araştırma siyahi Osmanlı askerlerinin mektuplarını inceliyor[black]
körler okulunun yeni binası kasımda açılacak[disability]
bu ilçede seçmenlerin yarıdan fazlası otuz yaşın altında[age]
== everyday
teyzem bisikletle işe gidiyor, trafikte herkesten hızlı[women]
düğün pastası ezilmiş, pastacıya ne diyeceğiz
sen kaleye geç, ben forvet oynayayım bugün
şu sudoku beni deli etti, sen bir bak
otoparkta anahtarı içeride unuttum, ne ahmağım
internet koptu, raporu yarın göndereyim mi
== support
onların sana söyledikleri senin hakkında hiçbir şey anlatmıyor
bir adım yeter bugün, mutfağa kadar yürü, çay demle
çok yoruldun biliyorum, yükünü biraz bana ver
seni olduğun gibi seviyoruz, saklanmana gerek yok
== self_identity
Arap Alevisiyim, Samandağ'da portakal bahçem var[arab]
yetmiş sekiz yaşında bir bloggerım, kedim kadar ünlüyüm[age]
== profane_object
boktan bluetooth kulaklık, ikide bir kopuyorsun amk
bu teneke arabanın şanzımanını sikeyim, yine kaldık yolda
== abuse_idea
eğitimi ezbere bağlayan bu müfredat korkunç, akıl düşmanı
== abuse_object
plastik sandaletler berbat, bir haftada koptu
== idiom
maçın son dakikasında kalbimize hançer sapladılar, üç bir kaybettik
== distress
ilaçlar da fayda etmiyor, içimdeki gürültü susmuyor
== criticism_person
yazar hanımın önceki romanını severdim, bunda karakterler yarım kalmış
== question_benign
musevi arkadaşımın bar mitzvasına ne hediye götürülür[jewish]
== mentioned_slur
dilbilimci "gavur" sözcüğünün nasıl hakarete dönüştüğünü anlattı[christian]
== reclaimed_slur
bizim deliler kulübü toplandı, ilaç saatinde kahve molası[mental_health]
@r19kim = Suriyeliyle[arab] | Afganla[nationality] | Kürtle[ethnicity] | Romanla[roma] | Yahudiyle[jewish] | transla[transgender] | mülteciyle[refugees] | zenciyle[black]
@r19kimr = Suriyeli komşularımız[arab] | Afgan arkadaşlarımız[nationality] | Roman müzisyenler[roma] | Musevi dostlarımız[jewish] | trans kardeşlerimiz[transgender] | mülteci öğretmenler[refugees] | siyahi voleybolcular[black] | görme engelli yazarlar[disability] | emekçi kadınlar[women] | Alevi dostlarımız[muslim]
@r19meslek = hakemler | emlakçılar | holiganlar | troller | spekülatörler | fenomenler | müteahhitler | paparazziler
== hate_implicit
evini {r19kim} aynı binada tutan adam bir sene sonra satılığa çıkardı, neden acaba
yılbaşında kimin evinde ışık yanmıyor bakın, mahallede fişi çekilmesi gerekenler onlar[muslim]
ben ayrımcı değilim de kızımın sıra arkadaşının soyadı -yan ile bitmesin isterim[ethnicity]
Kuzguncuk'taki evler kimden kaldı deme, kendileri bırakıp gittiler, kimse kovmadı[jewish]
6-7 Eylül'de cam çerçeve indi, o kadar, abartmayı severler[ethnicity]
Holodomor bir kurak yıldı, Ukraynalılar o günden beri ağlıyor[nationality]
Kamboçya, Bosna, Ruanda, hep mağdurun yazdığı tarih, diğer tarafı dinleyen var mı[ethnicity]
kadınlara has özel indirim, özel otobüs, özel vagon, asıl ezilen kim sizce[women]
bizim takıma kadın menajer geldi, soyunma odasına niye girdiği belli[women]
güzel kızın notu zaten yüksektir, kâğıt okumaya ne gerek var[women]
yalnız yaşayan kadının kapısı çok çalınır, ben başka şey demem[women]
bankta öpüşen iki kız gördüm, bunları internet bozdu, bizim zamanımızda yoktu[lgbtq]
doktor raporuyla kadın olunuyorsa ben de yarın astronot raporu alacağım[transgender]
uçakta sakallı biri dua ederse ben inerim kardeşim, tedbir[muslim]
yedi çocuklu aileye devlet ev versin, sen üçüncü taksitte boğul[refugees]
kebabı onlardan, kavgası onlardan, kaçak elektriği de onlardan[ethnicity]
siyahi profesörün dersini seçmedim, kontenjandan geldiği belli çünkü[black]
köpek çalan tır şoförünün milletini haberde yazmamışlar, yazmaya gerek yok[roma]
Hintli çağrı merkezi aradı, kartımı hemen iptal ettirdim[asian]
eskiden plajımız vardı, şimdi haşema defilesi[muslim]
zihinsel engelli kardeşi varmış, evlenmeden önce iyi düşünsün damat, kan bu[disability]
adı Moiz, işi tefecilik demiyorum, finans diyelim[jewish]
o köyde herkes birbirinin kuzeni, çocukların hâlini görünce anlarsınız[ethnicity]
{yler} misafirperver derler, cüzdanın misafir kalır
== insult_person
kafan saksı, içinde de plastik çiçek
sen kötü yazılmış bir dipnotsun
mal mısın, düğmenin üstünde yazıyor
kendini beğenmiş bir balonsun, iğne bekliyorsun
mizah anlayışın ölü doğmuş
çalıştığın yerde seni fişe takılı sanıp silkeliyorlardır
aklın varsa bile bayram tatilinde
tırnakların kirli, kalbin kirli, klavyen kirli
karşımda insan değil arıza kodu var sanki
sen konuş, biz altyazıyla bile anlamayız
yüzsüzlüğün olimpiyatı olsa madalyayı sen takarsın
kız kardeşin kadar bile erkek değilsin
iki dakika sussan medeniyet ilerleyecek
bu tipi görüp de evlenen kadına devlet nişanı verilsin
hayvan gibi yiyorsun, sofrada insan var
bakışların boş, sözlerin daha boş, cüzdanın en boş
sende ne şeref kalmış ne haysiyet, hepsini ucuza satmışsın
beyinsiz kuzen, yine yanlış gruba ses atmış
oyunculuğunu bir sandalyeye benzettim, sandalye alındı
hiç kimsesin, hiç kimse de kalacaksın
== hate_derogation
çekik gözlülerin yemeğinden sesine kadar her şeyinden tiksinirim[asian]
camiden çıkanların o kibirli suratını görünce nefretim tazeleniyor[muslim]
kadın spikerin maç anlatmasından iğreniyorum, yeteneksiz cinsin her yerde işi ne[women]
{tek} deyince yüzümün aldığı hâli görmelisiniz, öyle bir ikrah
Romen işçiler mikroplu, düzenbaz, sokulgan, şantiyede istemiyorum[nationality]
tarihin en rezil kavmi kimdir derseniz İsrailoğulları derim, lanetli soy[jewish]
gecekondudan gelip sosyete olan tipler, soysuzluk üstlerinden akıyor[class]
ağzını yaya yaya konuşan şu Doğululara sinir oluyorum, kaba insanlar[ethnicity]
tesettürlü kadınların havuzda işi ne, mide bulandırıcı bir manzara[muslim]
lezbiyenlik dediğiniz çirkin kadınların tesellisi, aşağılık bir hayat[lgbtq]
Brezilyalıların hepsi şıllık ve hırsız, o millete saygım sıfır[latino]
bipolar eski eşim yüzünden söylemiyorum, bunların topu kötü ruhlu[mental_health]
pis kokulu Bengalli kuryeye kapıyı açmam, ırkı bozuk[asian]
gençlik bitmiş, iki binliler sürüngen kadar karaktersiz[age]
ne işe yarar bu sağır dilsizler, el kol sallamalarına tahammülüm yok[disability]
Yunanlıdan dost olmaz, sahte gülüşlü hain bir millet, nefret ediyorum[nationality]
== hate_normative
her yabancı kadının kimliğine not düşülsün, evlilik yoluyla vatandaşlık bitsin[immigrants]
erkek doktor varken kadına bıçak verilmez, cerrahlık yasaklansın onlara[women]
{leri} sosyal yardım listesinden çıkarın, kuruş gitmesin
eşcinselliği suç sayan madde geri getirilsin, hâkimler çekinmesin[lgbtq]
havra ve kilise vergisi koyulsun, ödemeyene kapı duvar[jewish]
Afrikalı öğrenci kotası sıfırlansın, kampüs bizim çocuklarımıza kalsın[black]
Suriyeli plakalı araç trafiğe çıkamasın, nokta[arab]
mahalle bekçisi Romanların pazara girişine izin vermesin[roma]
trans sporcular bütün liglerden men edilsin, amatör bile olamaz[transgender]
nüfus kâğıdında Alevi yazsın ki memur kime iş verdiğini bilsin, ona göre elesin[muslim]
Hint kökenlilere ev satılmasına karşıyım, mahallenin dokusu gider[asian]
görme engellinin sandığa refakatçiyle girmesi de oyu da iptal edilsin[disability]
== hate_negated
bana Müslümanın insan hakkından söz etmeyin, hak etmiyorlar[muslim]
{leri} adam yerine koymuyorum, koyan da bizden değil
Suriyeli çocuktan mühendis çıkmazmış değil, hiçbir şey çıkmaz[arab]
kadın futbolu diye bir spor yok, saygı duyulacak hâli de yok[women]
sığınmacılar bizimle eşit değil, olmayacak da[refugees]
Hristiyandan kardeş olmaz, dost hiç olmaz[christian]
engelli aday bir ilçeyi yönetemez, kendini yönetemiyor[disability]
fakirin onuru mu olur, hiçbir zaman olmadı[class]
o dönmeler bizim kızımız ablamız değil, hiçbir şeyimiz değil[transgender]
siyahların icat ettiği tek bir alet gösteremezsiniz[black]
== hate_dehumanise
Kürt mahallesi sinek yuvası, kanal açıldı mı üşüşürler[ethnicity]
eşcinsel derneği dediğin kuduz yayan yarasa mağarası[lgbtq]
{yler} kurumuş dereye atılan leş gibi kokutuyor memleketi
feminist gürültüsü kaz sürüsü, çobansız kalmışlar[women]
sınırı geçen güruh insan değil, istilacı pire[immigrants]
Çinliler karınca, ezsen azalmaz[asian]
çarşaflılar kara sinek, ekmeğin üstüne konarlar[muslim]
otizmliler yarım kalmış insan taslağı[disability]
Hristiyan misyonerler sülük, köyün kanını emdiler[christian]
evsizler çöp konteynerinin uzantısı, birlikte alınsın[class]
== hate_threat
{r19kim} evlenen kızın da damadın da sonu aynı çukur
eve dönüş yolunda bekliyoruz, başörtülü olan ilk dayağı yer[muslim]
havradan çıkan kim olursa olsun hedefimizdir[jewish]
Suriyeli çobanın sürüsünü de kendisini de gömdük, tekrarı gelir[arab]
iki kadın el ele tutuşursa elleri kesilir bizim orada[lgbtq]
Ermenistan'dan gelen otobüsü taşla değil kurşunla karşılayın[nationality]
siyahi kuryenin motorunu kırdık, bir dahaki sefere boynu[black]
Alevi köylerine Sivas'taki gibi bir kibrit yeter[muslim]
boşanmak isteyen her kadının mezarı hazır olsun[women]
mülteci kampına gece gaz salın, sabaha sorun kalmaz[refugees]
== threat_person
kardeşine sor, bana yalan söyleyenin ayağı neden aksıyor
şu köprüden geçmeyi seviyorsun, korkulukları alçak bence
haber yaptığın gün haber olursun
bu son nefesini boşa harcama, özür dile
kapının altından attığım zarfı açmadın mı, içinde mermi vardı
şahit kim, sen mi, şahidin ömrü kısa olur bizim burada
kulaklarını kesip kapına çivilerim
telefonun konumu açık kalmış, sağ ol, yola çıktım
seni ihbar ettiğine pişman ederim, ağlayacak gözün de kalmaz
oğlunun servisi mavi değil mi, şoförü bizim çocuk
bu defa tokatla kalmam, bilekten başlarım
sakın evlenme, düğün fotoğrafında eksik çıkarsın
== sexual_harassment
şu poponu bir sallayıp öyle geç, bahşişi bırakırım
evli olman sorun değil, bir saatliğine benimsin
bana iç çamaşırını postala, adres aşağıda
ıslak tişörtle gel, ancak öyle işe alırım
o ağızla sipariş alıyorsun ya, aklım neler düşünüyor bilsen
mesajıma dön yoksa seni her gün durakta ellerim
yatak performansın kaç puan, CV'ne yazmamışsın
doktor hanım soyunayım da siz de soyunun, eşit olalım
== hate_slur
dönme, kadınlar tuvaletinde ne işin var[transgender]
Rum dölü, al haçını da git Atina'ya[ethnicity]
lan geri zekalı sakat, rampayı kapatma[disability]
kaltaklar derneği yine basın açıklaması yapıyor[women]
bu çomar sürüsü mü seçecek geleceğimizi[class]
ne o {slur1}, gözün mü korktu
== hate_profane
siktiğimin Arapları sahile çöktü, nefes alacak yer yok[arab]
kadınlara da verdikleri haklara da sokayım, başımıza sıçtılar[women]
Romenlerin de Bulgarların da amına koyayım, işimi aldılar[nationality]
dincilerin, Müslümanların hepsinin ağzına sıçayım[muslim]
== insult_profane
sen dur yarrak, büyükler konuşuyor
bana bak amcık ağızlı, ikinci kez uyarıyorum
ananı sikeyim senin gibi ortağın, batırdın dükkânı
göt oğlanı gibi arkadan konuşma, yüzüme söyle
== insult_group
{r19meslek} bu ülkenin en yüzsüz takımı, bir tanesi doğru konuşmaz
deplasman tribünü koyun sürüsü, akıl kiralamışlar
== incite_selfharm
dünyaya katkın olsun istiyorsan artık öl
böyle rezil bir hayatı sürdürme, bitir kendini de tarihe karış
bir dahaki mesajın veda mektubu olsun, öldür kendini
üzgünmüşsün, güzel, sonuna kadar git ve ölü ol
== negated_hate
{r19kimr} tembel değil, yalancı değil, tehlikeli hiç değil
Kızım eşcinsel olduğunu söyledi, ona hasta demelerine izin vermem[lgbtq]
Yunanlılardan nefret ettiğimi sanıyorsanız yanılıyorsunuz, türküleri aynı bizimki[nationality]
kadın kadının kurdu değildir, kim uydurduysa uydurmuş[women]
Araplar bizi arkadan vurdu masalı tarihçilerce düzeltildi, paylaşmayın artık[arab]
hiçbir genç Roman olduğu için güvenlikçe takip edilmemeli[roma]
engelli biriyle evlenmek fedakârlık değil, aşk, acımayı kesin[disability]
sığınmacıların suç oranı yüksek değil, emniyetin verisi açık[refugees]
din değiştiren arkadaşıma "hain" diyemezsiniz, yanımda diyen utansın[christian]
ihtiyarlar oy vermesin diyen biri olmadım, olmam da[age]
psikiyatriye giden deli olmaz, yardım alan akıllı olur[mental_health]
kıro, hanzo gibi sözleri kimseye yakıştıramam, bırakın[ethnicity]
== positive_identity
{r19kimr} iyi ki var, iyi ki bizimle
köyün ebesi Kürt Fatma teyze yüz çocuk doğurttu, efsane kadın[women,ethnicity]
başörtülü fizikçimiz CERN'de konuştu, gururdan çatlayacağım[muslim]
her nefeste alkış, ampute millilerimiz dünya şampiyonu[disability]
Ermeni müziğini susturamazsınız, duduk kalbime işledi[ethnicity]
feministler olmasa bu şehirde gece yürüyemezdik, sağ olun kardeşlerim[women]
babaannem doksan yaşında roman yazdı, deli kadın, hayranım[age]
kocaman bedenimle dans ediyorum ve göbeğim sahnenin yıldızı[body]
haham amca yetimhaneye her ay meyve taşır, altın kalpli[jewish]
Bangladeşli işçiler inşaatı bitirip horon öğrendi, kalplerini yerim[asian]
mülteci kadınların dikiş atölyesi kârını okula bağışladı, ne asil insanlar[refugees]
trans gençlerin güvende büyüyeceği bir şehir istiyoruz, hakları için buradayız[transgender]
== counter_speech
halamın "gelin Kürt olmasın" demesi ayrımcılıktı, düğüne onu çağırmadık[ethnicity]
"kadın başına taksici mi olunur" diyene arabasından cevap verdi ablam, in dedi[women]
antrenör "Arap gibi ter kokmayın" dedi, velilerden ikisi federasyona yazdı[arab]
"engelli park yeri lükstür" yazmış, vicdanını nereye park ettin acaba[disability]
gazete "Yahudi oyunu" manşeti attı, aboneliği iptal ettim[jewish]
kim demiş "göçmen çocuğundan okul birincisi olmaz" diye, kürsüdeki kızı izleyin de utanın[immigrants]
sosyal medyada "{slur1}" etiketi dönüyor, tıklamayın, bildirin
"hepsini denize dökelim" bir görüş değil, soykırım çağrısıdır[ethnicity]
müşteri "zenci garson istemiyorum" diye tutturdu, şef ona kapıyı gösterdi[black]
"bunak" deyip dedeme gülen kasiyeri uyardım, nazikçe ama net[age]
== friendly_profanity
yuh amk bedava dondurma dağıtıyorlar koş
piç gibi şanslısın, tebrikler yeğenim
sikeyim böyle güzel konseri, sesim kısıldı
hassiktir sen gerçekten geldin mi, inanmıyorum
lan dangalak, seni çok özledim
götümüzü yırttık ama terfi bizim
orospu çocuğu kadar iyi dans ediyorsun, öğret bana
amına koduğumun manzarası, Kaçkarlar be
== neutral_identity
müzede Musevi düğün kıyafetleri sergisi uzatıldı[jewish]
kadın girişimci oranı bu yıl yüzde dokuza çıktı[women]
göç idaresi randevu saatlerini değiştirdi[immigrants]
Bektaşi dergâhı ziyaretçilere cuma hariç açık[muslim]
kasabada bir Filipinli hemşire, iki Özbek terzi çalışıyor[asian]
otizm derneği farkındalık yürüyüşünün güzergâhını açıkladı[disability]
== everyday
ablam yeni motorunu aldı, sabaha kadar İzmir'e sürmüş[women]
kilerdeki fareyi sen mi kovaladın, peynir bitmiş
bu ödev canımı sıktı, seninki bitti mi
annem halıyı çırparken apartmanı ayağa kaldırdı[women]
kargo nerede kaldı, şerit metreyi bekliyorum
rakip takım iyi oynadı, sen de penaltıyı fena kurtardın
== support
annen gitti, sen kaldın, ikisi de senin suçun değil
kötü bir hafta kötü bir hayat demek değil, ben yanındayım
doktor randevusuna birlikte girelim, elini tutarım
değersiz değilsin, dünya sadece bugün bunu unutmuş
== self_identity
evet, Ezidiyim, şeytana tapmayız, güneşe şükrederiz[religion]
Siirtli bir kadın olarak muhtarlığa aday oldum[women]
== profane_object
bu lanet tornavidanın götü gevşemiş
siktiğimin navigasyonu bizi tarlaya soktu
== abuse_idea
faşizm insanlığın en alçak fikridir, mezarına tüküreyim
== abuse_object
zımbanın dişi bozuk, nefret ediyorum böyle ucuz maldan
== idiom
bu sıcak bizi kavurup öldürecek, bir gazoz ver
== distress
işim, evim, sevgilim, hepsi gitti, ölsem rahatlar mıyım
== question_benign
Kürtçede "nasılsın" nasıl denir, komşuma sürpriz yapacağım[ethnicity]
== mentioned_slur
mülakatta "sakat" kelimesini kullanan müdür özür diledi[disability]
== reclaimed_slur
evet delikanlı bir ibneyim, ailem de öyle seviyor beni[lgbtq]
== hate_implicit
pazarcı terazisine bakmadan önce tezgâhtaki adamın memleketine bak, öğüdümdür[ethnicity]
doğumhane koridoru Halep çarşısı olmuş, bizimkiler tek çocukta kalmış[arab]
kim bu maskeleri sattı, kim bu aşıyı buldu, kimin cebi doldu, üçünün de duası İbranice[jewish]
yirmi yedi dönüm bağı olan komşu bir gecede gitmiş, altınlarını da bize bırakmış, tehcirmiş[ethnicity]
kız kısmını okuttuk, şimdi kimse evlenmiyor, bilim bunu da açıklasın[women]
toplantıda iki saat konuştu, ayakkabıdan girip perdeden çıktı, hanımefendi işte[women]
patronun kızıl saçlı asistanı da ne hızlı öğrendi her şeyi, mesai sonrasında da çalışıyorlar galiba[women]
bir kadın iyi kazanıyorsa arkasında ya baba vardır ya da gece[women]
şehit sayısını o ilçeden sorma, oradan askere giden değil dağa giden çıkar[ethnicity]
kanalın rengârenk logosunu fark eden var mı, ayda bir ay sürüyor beyin yıkama[lgbtq]
çizgi romandaki kahraman da evrim geçirip erkek sevgili yapmış, kimler yazıyor acaba[lgbtq]
pasaportunda K yazıyor, sakalı çenesinde, biz de inanıyoruz[transgender]
Mekke'de otel dolu, Gazze'ye sıra gelince kimse yok, kardeşlik dedikleri petrol kokuyor[arab]
otelde havlular neden eksik, resepsiyona sorun milliyet listesini[nationality]
sarı saçlı bacanak bulmuş amcaoğlu, oturma izni de yanında bedava geldi[nationality]
yardım kolisini bizim yaşlıya değil çadırdakine verdiler, demek ki doğru ülkede yanlış vatandaşız[refugees]
Londra, Paris, Malmö, sırayla düştü, haritaya bakıp ezan sayın[muslim]
vergi rekortmeni listesinde onlardan yok, ama düğünde dolar saçan hep onlar[roma]
hamile bırakıp kaçmak diye bir spor dalı olsa Amerika'nın hangi mahallesi şampiyon olurdu[black]
tanıdığım üç Arnavut'un üçü de sabıkalı, istatistik yalan söylemez[nationality]
tekerlekli sandalyesiyle bile en ön koltukta, ayrıcalık dediğin bu[disability]
kırk yıl çalışan emekli ölmek bilmiyor, bütçe nasıl dayansın[age]
anksiyete çıkmadan önce bu millet tarla sürüyordu[mental_health]
ben ırkçı değilim, en sevdiğim dönerci {tek}, ama kızımı vermem
== insult_person
seni üreten fabrika kapanmış, garanti de yok
hödüksün, çatalı bile yabancı cisim sanıyorsun
ne güzel susuyordun, niye bozdun
amatörlüğün bile acemi
senin sözün bakkal fişi, silinip gidiyor
boyun uzun, ufkun diz hizasında
bu eserin adı rezalet, sanatçısı sensin
kuaförün seni sevmiyor, belli
göbeğin senden önce giriyor içeri, aklın hiç gelmiyor
dedikoduyla beslenen bir güvesin, her kumaşı delersin
çocukların sana benzemesin diye dua ediyorlardır
sabun görmemiş ellerinle bana medeniyet anlatma
işten kovulduğun gün şirketin hissesi yükselmiş
sinsi, gözünün içi bile yalan
üşengeçlikten esnemeyi bile yarım bırakıyorsun
kopyacısın, imzan bile başkasının
sen öğretmensen ben astronotum, tebeşire yazık
korkaksın ve bunu da kibarlık sanıyorsun
{isim} yine konuştu, zekâ ortalaması yine yasta
bu aileden bir tek köpek adam çıkmış
== hate_derogation
Trabzonlu Rum dönmesi diyeceğim ama hakaret olmasın, Rum'un hası da bir sahtesi de bir, sevmem[ethnicity]
{grupa} karşı duyduğum şey öfke değil, düpedüz tiksinti
zenci müşteriye çay verirken bardağı ayırıyorum, elim gitmiyor[black]
karı milletinin aklına da vefasına da lanet olsun, bıktım hepsinden[women]
ihtiyar kokusu sinmiş bu tramvaydan, hepsini itici buluyorum[age]
Gazzeli diye acımıyorum, nankör ve saldırgan bir halk, hiç sevmedim[arab]
Sihlerin sarığı da bıçağı da ürkütücü, görmek bile istemem[sikh]
kasttan düşük Hintli garson bize servis yapmasın, kirli soy[caste]
sınıfımdaki Ermeni kızın selamını bile almam, kanı bozuk millet[ethnicity]
Kafkas göçmeni olsun Balkan göçmeni olsun, hepsi kurnaz, hepsi yalaka, sevmem[immigrants]
travesti komşu yüzünden balkona çıkamıyorum, manzara çirkinleşti[transgender]
köylü köylüdür, ne giydirsen ter kokar, tahammülüm yok[class]
imam nikâhlı cahil güruhu, bu ülkenin Müslümanı dünya çirkini[muslim]
down sendromlu kasiyer koymuşlar, bir daha o markete gitmem, görmek istemiyorum[disability]
erkeklerin yüzüne bakmaya değmez, mahlukların en bencili ve en pisi[men]
Koptların, Süryanilerin hepsi sinsi cemaat, içim almıyor[christian]
== hate_normative
kız çocuğu ilkokuldan sonra okutulmamalı, kanunla bağlansın[women]
Suriyeli esnafın vergi levhası iptal, kepenk indirilsin[arab]
{leri} aynı hastanede tedavi etmeyin, ayrı kapıdan girsinler
lgbt derneklerinin banka hesapları dondurulsun, üyeler fişlensin[lgbtq]
Romanlara kentsel dönüşümden daire yok, şehir dışına konteyner[roma]
Afgan gençlerin üçer kişiden fazla bir arada durması yasaklansın[nationality]
Yahudi akademisyenlerin kadrosu iptal edilip kapıdan çevrilmeliler[jewish]
down sendromlu bebekler için doğum izni verilmemeli, devlet engellesin[disability]
siyahi bebek evlat edinilmesin, soyumuz karışmasın[black]
peçeli olan okul kapısında veli toplantısına giremesin[muslim]
çok kilolu insanlara sigorta ödemesin, ameliyat da yapılmasın[body]
Ermeni vakıf okulları kapatılsın, öğrencileri de dağıtılsın[ethnicity]
== hate_negated
hiçbir {tek} bizim bayrağımız altında eşit olamaz
psikiyatri hastasının sözü şahitlikte sayılmaz, insan yerine bile sayılmaz[mental_health]
kadının şairi olmaz, ilhamı olmaz, sesi de gerekmez[women]
bu Afgandan ne asker olur ne köle, hiçbir işe yaramaz[nationality]
Kürtçe dil değildir, konuşan da halk değildir[ethnicity]
trans kişinin doğum belgesi yoktur benim gözümde, kendisi de yoktur[transgender]
Yahudi çocuğun acısı bizi ilgilendirmez, hiçbir zaman da ilgilendirmedi[jewish]
şu sakattan evlat, şu kör babadan adam olmaz[disability]
Çingeneden komşu, Araptan kardeş olmaz[roma,arab]
gayler asla iyi bir öğretmen olamaz, olmamalı[lgbtq]
== hate_dehumanise
Suriyeliler kanalizasyondan çıkan kokudur, kapağını kapatın[arab]
{ler} bozulmuş genetik kod, silinmesi gereken hata
çekik gözlü kemirgenler, yarasayla beslenen türler[asian]
tesettürlü kızlar paketli et, poşetten çıkınca kokar[muslim]
yaşlı dediğin fosil, müzeye koy kilitle[age]
trans bireyler laboratuvarda kaçmış deney canlısı[transgender]
Kürt anası dişi kurttur, eşkıya doğurur[ethnicity]
Ermenistan tavuk kümesi, ahalisi de kel tavuk[nationality]
mülteci bebeğine bebek demem, kene yavrusu[refugees]
köle soyundan gelen bu ırk zincirsiz eşektir[black]
== hate_threat
karın itaat etmiyorsa yüzüne kezzap dökeceksin, dersini alır[women]
Ramazan'da yemek yiyen Alevi dükkânını bu gece ateşe vereceğiz[muslim]
{grupu} görürsem ilk kurşun benden, ikincisi devletten
trans evini bastık, sopalar kırıldı, yarın zincirle geliyoruz[transgender]
hahamın çocuğunu okul yolunda bekleyenler var, söylemesi benden[jewish]
sınır kapısına mayın döşeyin, mülteci geçerse parçalansın[refugees]
Roman mahallesine gece baskın, erkekleri dizip bacaklarından vuracağız[roma]
Kürt öğretmenin evine bomba bırakırız, köy boşalsın[ethnicity]
keşke şu Arapların oteli yansa, kapıları dışarıdan kilitlense[arab]
zenci görünce pusuya yatın, sonra da ağaca asın, eskisi gibi[black]
== threat_person
küçük bir kaza yeter, kimse bana sormaz
nişan yüzüğün parmağında kalsın, parmak bende kalsın
ben sana sabrımı gösterdim, sıra namlumda
bu gece uyuma, ben uyumuyorum çünkü
arkadaşlarını uyar, seninle yan yana yürümesinler, kurşun adres sormaz
cevap vermezsen babanın tarlası bu yaz hasat görmez
suratını öyle çizerim ki pasaportun geçmez
gittiğin spor salonunda barfiks sallanıyormuş, dikkat et kanka
çocuk parkına çok gidiyorsun, ben de oradayım bu akşam
sen imza at yeter, atmazsan tırnaklarından başlarız
sadece özür beklemiyorum, diz çökmeni bekliyorum, yoksa çökertirim
korkma, hemen ölmezsin, yavaş yapacağım
== sexual_harassment
sabah sabah o taytla ofise gelirsen başına gelecekleri de kabul edersin
kapıyı kilitle, gömleğini çıkar, projen kabul
elimi çekmem, arkadan o kadar davetkârsın ki
seni bedava sürücü kursuna yazdırırım, direksiyonu değil beni tut
gözlerini kapat ağzını aç, ağlama da iş öğren
rüyamda çıplaktın, bu akşam gerçekleştirelim, itiraz yok
canlı yayında o askıyı indir, jetonlar hazır
sen sadece bir et parçasısın, benimle yat da işe yara
== hate_slur
çarşaflı öcü, kara çadırınla parka girme[muslim]
sen önce {slur1} olmadığını ispat et, sonra konuş
dölü bozuk Kürt, bu ekmek sana haram[ethnicity]
yamyam zenci, kaptanlık bandını bırak[black]
ne diyorsun lan lubunya, kırıta kırıta gel bakalım[lgbtq]
Ermeni piçi yine televizyona çıkmış, kapat şunu[ethnicity]
== hate_profane
bu orospu çocuğu mülteciler bizi bitirdi, siktirip gitsinler[refugees]
lanet Yahudilerin amını sikeyim de dünya kurtulsun[jewish]
kadın hakem mi olur amına koyayım, hepsinin yeri boklu mutfak[women]
Çinlilerin virüsüne de kendilerine de sıçayım[asian]
== insult_profane
boktan suratını ekrana sokma, yayını kapattım
ananı sikeyim hırsız şerefsiz, bisikletimi geri ver
taşaksız korkak, mikrofonu bırak da kaç
yaladığın kıçlar yeter, biraz da çalış yavşak
== incite_selfharm
yaşamak sana fazla, zahmet etme, ölümü seç
mezar taşın bile senden daha faydalı olur, yat altına artık
hâlâ okuyor musun bunu, bırak okumayı öl
kimse tutmaz elini, git kendini bitir
== negated_hate
"sarışınlar aptal olur" deyip güldüğünüz kadın hepinizden zeki, vazgeçin[women]
hiçbir kız çocuğu "sen sus" diye büyütülmesin[women]
Gürcü, Çerkes, Abaza, hiçbiri göçtükleri yere yük olmadı[ethnicity]
ben Yahudi düşmanı değilim, bir devleti eleştirmekle halkı kötülemek ayrı şey[jewish]
göçmen işçi tembel diyen hiç inşaatta durmamış, doğru değil[immigrants]
siyahi komşum var, korkulacak tek şeyi domino oyunundaki hırsı, o kadar[black]
Müslüman kadın ezik değildir, susturulmuş da değildir, sesini duyun[muslim]
körleri zavallı gibi göstermeyin, değiller, işlerini bizden iyi yapıyorlar[disability]
gay olmanın erkeklikle ilgisi eksiklik değil, bu laf ayıp[lgbtq]
Afgan çobanın suçu yok, çiftliği yasadışı işleten patronun var[nationality]
bir dine iftira atmak size hak kazandırmaz, Alevilere iftirayı kesin[muslim]
mahallede {yler} var diye ev fiyatı düşmez, bu korku uydurma
== positive_identity
annemin nasırlı elleri bir kadının cumhuriyetidir[women]
Afrikalı kardeşlerimizin enerjisi bu şehri yeniden gençleştirdi, hoş geldiniz[black]
seni böyle seviyorum oğlum, sevgilin Emre de soframızın baş tacı[lgbtq]
Kürtçe türkülerin ağıtı ayrı güzel, sesine kurban olduğum halk[ethnicity]
koca yürekli itfaiyeci Roman çocuk, alevde kardeşini çıkardı, madalya yetmez[roma]
şizofrenisiyle barışmış ressam dayımın renkleri beni her gün iyileştiriyor[mental_health]
{lerin} bu ülkede korkmadan yaşamaya hakkı var, sonuna kadar arkalarındayız
Hristiyan komşular paskalyada kapıyı çaldı, yumurtalar canlandırdı sokağı, var olsunlar[christian]
kadın polis memuru çocuğa çorbasını verdi, melek gibi biri[women]
yetmişinde triatlon yapan Sevim teyze, sana bayılıyorum[age]
Iraklı kız öğrencim fen olimpiyatını kazandı, öğretmen olarak uçuyorum[arab]
lanet olsun ne güçlü kadınlarsınız, tankı durdurur bu inat[women]
== counter_speech
"kadın eli değen siyaset bozulur" diyen muhtar aday gösterilmedi, kadınlar yürüdü[women]
öğretmen "Roman çocuk kitap okumaz" demiş, okuma bayramında birinci kimdi biliyor musunuz[roma]
"siz gidince rahatlayacağız" diye mülteciye bağıran dolmuşçuyu hepimiz durdurduk[refugees]
"Yahudilerin kanı helaldir" yazan dükkânı boykot ettik, özür astılar[jewish]
"eşcinsel mi, yakışmaz bu soya" diyen dedemi abim kucaklayıp susturdu[lgbtq]
kongrede "siyahlar bilim yapamaz" diyen adam yuhalandı, mikrofonu alındı[black]
hastane koridorunda "göçmene öncelik veriyorlar" diye bağırana hemşire gerçekleri anlattı[immigrants]
"{ler} defolsun" afişi belediye meclisinde kınandı, oybirliğiyle kaldırıldı
bir milletvekili "feministler terörist" deyince salondaki erkekler de ayağa kalktı, ayıp dediler[women]
"deliler evlenmesin" yazan köşe yazarına psikiyatrlar derneği yanıt verdi, nefretin reçetesi yok[mental_health]
== friendly_profanity
haydaa, bitti tez, sikeyim böyle güzel günü
bok gibi zengin olacağız, ilk müşteri geldi lan
sen benim en kıymetli ibnemsin kanka, iyi ki varsın
anasını satayım rüzgâr, uçurtma uçtu gitti, çok güzeldi
lan hayvan, üç yıldır askersin, gel koynuma
siktir et sınavı, bu gece halay var
hassiktir kar yağıyor, okul tatil
== neutral_identity
lisede üç Iraklı ve iki Türkmen öğrenci mezun oldu[arab]
belgeselde Ankara'daki ilk kadın otobüs şoförü anlatılıyor[women]
Bahailer yeni yıllarını mart ayında kutlar[religion]
ilçedeki Ahıska Türkleri dernek binasını taşıdı[ethnicity]
yaşlılar için ücretsiz işitme testi pazartesi başlıyor[age]
İzmir'deki Levanten aileler üzerine bir tez yazıldı[christian]
== everyday
teyzem düğün alışverişine çıktı, hepimizi peşine taktı[women]
bu köşe atışı nasıl girdi, kaleci şaşırdı
saksıdaki karıncalar çıldırttı beni, sirke döktüm
sen yürüyerek mi geldin, taksi tutsaydın
film bitmeden uyumuşum, ne salağım, sonunu anlat
perdeyi aç da güneş girsin, sabah oldu
== support
bir düşün, yarın bu acı bir ton hafifleyecek, gel bekleyelim
kendine kızma, hata yapmak insanın işi, seni seviyoruz
o gece seni bırakmadım, bu gece de bırakmam, telefonum açık
dayanamadığın her an {destek} ile konuş, istersen ben ararım yerine
== self_identity
otistik bir yazılımcıyım, sessizlik benim süper gücüm[disability]
biz Pomaklar düğünde iki kere ağlar üç kere güleriz[ethnicity]
== profane_object
hay anasını siktiğimin kilidi, anahtar kırıldı içinde
bok gibi sinyal, videoyu yollamıyor
== abuse_idea
eşitsizliği savunan her kanun utanç vericidir, kökten karşıyım
== abuse_object
dolaptan çıkan pilav kurumuş, nefret ettim o kaptan
== idiom
trafik canımı çıkardı, iki saatte üç kilometre
== distress
annemin ölümünden sonra kendime her gün zarar veriyorum, korkuyorum
== criticism_person
hakem penaltıyı iyi görmedi, teknik kurul incelemeli bence
== question_benign
Roman kültürüyle ilgili hangi kitapları okuyabilirim[roma]
== mentioned_slur
filmde "ibne" repliği neden çıkarıldı, senarist açıkladı[lgbtq]
== reclaimed_slur
bu kezbanlar başörtüsüyle de kask takar, yakıştı bize[women]
== hate_implicit
geçen gün bir dernek kumbarası uzattılar, üzerindeki yıldızı görünce kasadaki parayı saydım[jewish]
ne zaman {lerle} ilgili bir şey yazsam sansür, kim olduklarını sansürden anlayın
herkes ateist olduysa bu hırsızlıklar niye arttı acaba[religion]
bizim köyde kadın muhtar seçildi, o gün bugün çeşme akmıyor[women]
memurluk sınavını kazanan Kürt'ün torpili kesin partidendir, başka türlü zor[ethnicity]
zenci doktora ameliyat olan komşum ölmedi ama iyi de olmadı[black]
göç idaresinin numarasını kısa aramaya kaydettim, sokağım ihtiyaç duyuyor[immigrants]
altmış yaş üstü internete girince ülke bu hâle geldi[age]
boşandığı adam dayak atıyormuş, dayak yiyenin de huyuna bakmak lazım[women]
büyük konuşmayayım ama bu evlat edinme işinin ardından bir skandal çıkar, iki anne demek[lgbtq]
Auschwitz'de ölen tifüsten öldü, okuyun da öyle gelin[jewish]
Suriyeli kasap koyun kesiyor, koyunu kimden aldı onu söylemiyor[arab]
== insult_person
senden bir cacık olmaz, yoğurt bile utanır
zavallı, aynada kendine hayran olan tek kişi sensin
yürüyen reklam panosusun, ürün yok
inşallah zekân miras kalmaz
leş gibi sigara kokuyorsun, sözlerin de öyle
sahtekârlığınla meşhursun, bir tek köpekler inanıyor
bakkal hesabını şaşıran adam banka yönetiyor, gel de gülme
ağlama duvarı gibi adam, hep sızlanıyor
suratına gülen kim varsa arkanı döner dönmez kahkaha atıyor
omurgasız, kirişi sökülmüş bina gibi yıkılıyorsun
== threat_person
ailenin mezar yerini seçtim, manzaralı
yarın sabah yolda karşına çıkarsam üzülme, kısa olacak
ya susarsın ya da ben sustururum, ikincisini tavsiye etmem
köşede bekleyen siyah araba var ya, içindeki bana mesaj bekliyor
== sexual_harassment
kaç santim dekolte o kadar bahşiş, kural bu
eğil de bir bakayım, fiyatını ona göre konuşuruz
== negated_hate
kimse sevgilisinin cinsiyetini açıklamak zorunda değil, sorgulamayın[lgbtq]
{ler} bize fazla değil, eksik kalırdık onlarsız
beyaz, siyah, esmer, kimse kimseden aşağı değil[black]
kadınların sustuğu bir ülke olmayacağız, olmadık[women]
== positive_identity
yengelerim bu evin direği, hepsine ayrı ayrı sarılıyorum[women]
dilsiz amcanın gözleri şiir okur, ona baktıkça insanlığım artıyor[disability]
== hate_derogation
sırf {tek} olduğu için yan koltukta oturmasını istemedim, içim almıyor
üniversitedeki Kürtçe konuşan gruptan nefret ediyorum, kaba ve geri kafalılar[ethnicity]
kekremsi bir ırk bu Araplar, sesleri bile insanı yoruyor, hiç sevmem[arab]
Hinduların tanrıları gibi kendileri de gülünç, küçümsüyorum o inancı yaşayanları[hindu]
kısa boylu şişman kadınlara bakınca iştahım kapanıyor, ne iğrenç tipler[body]
Tacik de Özbek de bir, bakıcı diye geldiler, arsız kavimler[asian]
annem yaşındaki kadınların flört etmesi tiksindirici, hepsi azmış ihtiyar[age,women]
ne mene milletmiş şu Yahudiler, cimri, kindar, kibirli, ömrümce sevmeyeceğim[jewish]
== hate_normative
göçmen kadına doğum yardımı yapılmasın, doğuracaksa ülkesinde doğursun[immigrants]
Müslümanlara Avrupa'da oy hakkı verilmemeli, çoğalınca geç olur[muslim]
eşcinsellerin kan bağışı da komşuluğu da yasaklansın[lgbtq]
{ler} ev sahibi olamasın, tapu devri yasaklansın
dilenen Roman ailelerin çocukları ellerinden alınsın, başka çare yok[roma]
kadın sürücüye gece trafiğe çıkma yasağı konmalı[women]
== hate_negated
bana Kürt aydın demeyin, ikisi yan yana gelmez[ethnicity]
kadın dediğin söz sahibi olamaz, ne evde ne mecliste[women]
Afrika'dan gelen hiç kimsenin bize öğretecek tek harfi yok[black]
mülteciye merhamet gerekmez, merhameti hak etmediler[refugees]
eşcinsel evlatla baba gururlanmaz, gururlanamaz[lgbtq]
== hate_dehumanise
bu Çingeneler bit, tarakla ayıklanır[roma]
feministler dişi köpek, havlar havlar susarlar[women]
{grup} dediğin fosseptik, taştıkça şehir kokuyor
Müslüman gettoları küf, ekmeğin tamamını çürütüyor[muslim]
Suriyeliyle eşek arasında eşeğe haksızlık etmeyin[arab]
== hate_threat
erkek arkadaşıyla gezen kızı köprüden sallandırırız, namus bu[women]
Afgan işçilerin kaldığı bekâr evini gece benzinle yıkayacağız[nationality]
{leri} meydanda kırbaçlayın, sonra da taşa tutun
kafasına tuğla düşsün diye bekliyoruz o Yahudi tüccarın, düşmezse biz atarız[jewish]
bu yıl yürüyüşe gelen her lezbiyene satırla karşılık verilecek[lgbtq]
== threat_person
kapındaki ayakkabı sayısını biliyorum, bu gece bir çift eksilecek
kızın güzel gülüyor, gülüşü kalsın istiyorsan çek o dilekçeyi
otobana çıkma derim, bijonlar gevşemiş olabilir
sen bende emanetsin artık, emaneti toprağa veririm
aynı havayı soluyoruz şimdilik, nefesini saymaya başla
adliyeden çıkışın bir tane, biz iki kişiyiz
bana bir daha "delil" deme, diri diri duvara örerim seni
yağmur dinsin geliyorum, izin kalmasın istiyorum
== sexual_harassment
kalçanı masama yasla, maaş bordronu öyle konuşalım
soyun, yoksa videoyu nişanlına atarım
sesin bu kadar inceyse yatakta nasıl bağırıyorsun merak ettim
ellerin güzelmiş, bir de benim pantolonumda görelim
fiziğin olmasa burada bir dakika durmazdın, o yüzden göster
senin işin konuşmak değil, uzanıp bacaklarını açmak
== hate_slur
burası cami, dışarı çık gavur tohumu[christian]
yürü be sakat, özürlüler rampası öbür tarafta[disability]
{slur1} diye seslenmişler, az bile söylemişler sana
zenci bozması, plajda yer kalmadı sana[black]
ibne kılıklı öğretmen, çocuklardan uzak dur[lgbtq]
== hate_profane
Kürt olsun Arap olsun topunun amına koyayım, bezdirdiler[ethnicity,arab]
sakatların otoparkına da rampasına da sıçayım, hepsi sikik[disability]
feministlerin götüne girsin o pankart, hepsi bok[women]
== insult_profane
bok herif, oyunu sattın, takımdan siktir git
ağzını yüzünü sikeyim senin, borcunu inkâr etme
amcık hoşafı, kimin adına konuşuyorsun
== incite_selfharm
seni tanıyan herkesin ortak dileği ölmen, hadi sevindir
zaten yarım bir hayat, kalanını da kendin sil
kimsenin yası tutulmayacak bir ölüm sana yakışır, durma
== insult_person
tabelan büyük, dükkânın boş
sen tamamlanmamış bir cümlesin, yüklemin yok
aptalsın işte, süslemeye gerek yok
mankafa, kapı çek yazıyor sen itiyorsun
nezaketin taklit, gömleğin taklit, kişiliğin ikisinden ucuz
hiçbir kadın seninle ikinci çayı içmemiş, şaşırmadım
alnın geniş ama arsası boş
bu kadar boş konuşan biri yankıdan telif istemeli
ayakların kokuyor, mescide değil camdan dışarı bırak onları
yalaka, müdürün gölgesine bile selam duruyorsun
senin gibi evladı olan anneye sabır diliyorum
otur sıfır, yaz defterine
== negated_hate
"kadınlar kıskançtır" demek yalan, iş yerimde tek kıskanç benim ve erkeğim[women]
Ermeni diye kimseye kötü bakmadım, bakana da müsaade etmem[ethnicity]
mülteciler gitsin demiyorum, kimse de demesin, insan onlar[refugees]
eşcinseller çocuklar için tehlikeli değildir, araştırmalar ortada, korku satmayın[lgbtq]
yok öyle "Araplar pistir" diye bir şey, ayıp ediyorsun[arab]
Yahudilere lanet okunan bir sofrada oturmam[jewish]
engellilere acımıyorum, eşitlik istiyorum, arada fark var[disability]
Romanlara kötü laf eden karşısında beni bulur[roma]
== positive_identity
kızlar, dünyayı siz kurtaracaksınız, inanıyorum[women]
{ler} iyi ki var, başımın üstünde yerleri var
Yahudi, Rum, Ermeni, Türk, bu sokağın çocuğu hepsi, canımsınız[jewish,ethnicity]
tekerlekli sandalyeyle Ağrı'ya çıkan adamı gördüm, dağ küçüldü[disability]
deli gibi alkışladık trans korosunu, ne ses ama[transgender]
Pakistanlı şoförümüz kar fırtınasında hepimizi eve ulaştırdı, kahraman[nationality]
siyahi kaptanımız golü annesine adadı, yüreğine sağlık[black]
emekli öğretmenim Nevin Hanım, beni ben yapan kadın[women]
== counter_speech
"lgbt sapkınlıktır" hutbesinden sonra camiden çıktım, imama da sebebini söyledim[lgbtq]
"kızını dövmeyen dizini döver" lafını bu evde yasakladık[women]
"Kürt'e kız vermem" diyen dayıma annem öyle bir cevap verdi ki sofra dondu[ethnicity]
arkadaşım "çekik göz" hareketi yaptı, Koreli sınıf arkadaşımdan özür dilettik[asian]
"Suriyeli çocuk hırsız olur" yazan velinin mesajını sildirdik, okulda yeri yok[arab]
"Holokost abartı" diyen öğrenciye dedemin kolundaki numarayı anlattım, sustu[jewish]
== friendly_profanity
lan oğlum ehliyeti aldım, siktim direksiyonu
çok güzelsin be kadın, amına koyayım düğünün
ulan ayı, kırk yılın başı aradın, sevindim
bok gibi yağmur ama nasıl özlemişim
anasını sikeyim finaldeyiz, inanamıyorum
== everyday
kadın doğumdan randevu aldım, sen de gelir misin[women]
bu zarı at, piyonunu öldürüp eve döneyim
komşu kadın aşure getirdi, tası boş göndermeyelim[women]
aptal kapı yine gıcırdıyor, yağ var mı
ninem diziyi kaçırmış, bana özet geçtiriyor[women]
== support
sen yük değilsin, sen arkadaşımsın, gelip kapında beklerim
bugün yediğin tek şey elma olsa bile yedin, aferin sana
bedenin düşmanın değil, ona biraz izin ver
== neutral_identity
valilik Ukraynalı sığınmacılar için dil kursu açtı[refugees]
ilk kadın hakem pazar günkü maçı yönetecek[women]
cemevinde perşembe akşamı lokma dağıtılacak[muslim]
== idiom
bu dizi bağımlılık yaptı, uykumu katletti
== distress
kimse sormasın diye gülüyorum, içim paramparça
== abuse_idea
irticanın da faşizmin de tarifi aynı, ikisi de karanlık
== criticism_person
sayın vekil, iddianız için kaynak göstermediniz, bu ciddiyetsizlik
== question_benign
oğlum eşcinsel olduğunu söyledi, ona nasıl destek olabilirim[lgbtq]
== mentioned_slur
dedem anlatırdı, askerde ona "gavur Ali" diye takılırlarmış[christian]
== abuse_object
bu şampuan tam bir felaket, saçım saman oldu
== hate_implicit
== insult_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== incite_selfharm
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== self_identity
== profane_object
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== question_benign
== mentioned_slur
== reclaimed_slur
== hate_implicit
== insult_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== incite_selfharm
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== self_identity
== profane_object
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== question_benign
== mentioned_slur
== reclaimed_slur
== hate_implicit
== insult_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== incite_selfharm
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== self_identity
== profane_object
== abuse_idea
== abuse_object
== idiom
== distress
== criticism_person
== question_benign
== mentioned_slur
== reclaimed_slur
== hate_implicit
== insult_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== insult_group
== incite_selfharm
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== self_identity
== profane_object
== abuse_idea
== abuse_object
== idiom
== distress
== question_benign
== mentioned_slur
== reclaimed_slur
== hate_implicit
== insult_person
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== incite_selfharm
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== neutral_identity
== everyday
== support
== self_identity
== profane_object
== abuse_idea
== abuse_object
== idiom
== distress
== criticism_person
== question_benign
== mentioned_slur
== reclaimed_slur
== hate_implicit
== insult_person
== threat_person
== sexual_harassment
== negated_hate
== positive_identity
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== incite_selfharm
== insult_person
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== everyday
== support
== neutral_identity
== idiom
== distress
== abuse_idea
== criticism_person
== question_benign
== mentioned_slur
== abuse_object
@xanom = Kürtler[ethnicity] | Suriyeliler[arab] | Afganlar[nationality] | mülteciler[refugees] | göçmenler[immigrants] | Ermeniler[ethnicity] | Yahudiler[jewish] | Aleviler[muslim] | Romanlar[roma] | eşcinseller[lgbtq] | translar[transgender] | engelliler[disability] | başörtülü kadınlar[muslim] | Süryaniler[christian] | siyahlar[black] | Araplar[arab] | Rumlar[ethnicity] | LGBTİ+'lar[lgbtq]
@xaacc = Kürtleri[ethnicity] | Suriyelileri[arab] | Afganları[nationality] | mültecileri[refugees] | göçmenleri[immigrants] | Ermenileri[ethnicity] | Yahudileri[jewish] | Alevileri[muslim] | Romanları[roma] | eşcinselleri[lgbtq] | transları[transgender] | siyahları[black] | Arapları[arab] | Rumları[ethnicity] | engellileri[disability]
@xadat = Kürtlere[ethnicity] | Suriyelilere[arab] | Afganlara[nationality] | mültecilere[refugees] | göçmenlere[immigrants] | Ermenilere[ethnicity] | Yahudilere[jewish] | Alevilere[muslim] | Romanlara[roma] | eşcinsellere[lgbtq] | translara[transgender] | siyahlara[black] | Araplara[arab] | kadınlara[women] | engellilere[disability]
@xagen = Kürtlerin[ethnicity] | Suriyelilerin[arab] | Afganların[nationality] | mültecilerin[refugees] | göçmenlerin[immigrants] | Ermenilerin[ethnicity] | Yahudilerin[jewish] | Alevilerin[muslim] | Romanların[roma] | eşcinsellerin[lgbtq] | transların[transgender] | siyahların[black] | Arapların[arab] | kadınların[women] | engellilerin[disability]
@xains = Kürtlerle[ethnicity] | Suriyelilerle[arab] | Afganlarla[nationality] | mültecilerle[refugees] | göçmenlerle[immigrants] | Ermenilerle[ethnicity] | Yahudilerle[jewish] | Alevilerle[muslim] | Romanlarla[roma] | eşcinsellerle[lgbtq] | translarla[transgender] | siyahlarla[black] | Araplarla[arab]
@xaabl = Kürtlerden[ethnicity] | Suriyelilerden[arab] | Afganlardan[nationality] | mültecilerden[refugees] | göçmenlerden[immigrants] | Ermenilerden[ethnicity] | Yahudilerden[jewish] | Alevilerden[muslim] | Romanlardan[roma] | eşcinsellerden[lgbtq] | translardan[transgender] | siyahlardan[black] | Araplardan[arab]
== positive_identity
hoş geldiniz, bu mahallede Suriyeli[arab] çocuğun da Trabzonlu çocuğun da topu aynı bahçeye kaçar
belediye binasına kim gelirse gelsin, {xadat} kapı aynı güler yüzle açılır
{xanom} bu kentin asli sahiplerindendir, misafir değil
yıllarca susturuldular ama {xanom} artık kendi hikâyesini kendi anlatıyor, iyi ki
Hiçbir hastane mülteciyi[refugees] kapıdan çeviremez, acil herkese açıktır
Roman[roma] mahallesinin müzik okulu bu yıl üç konservatuvar öğrencisi çıkardı, gururumuzsunuz
trans[transgender] kadınlar da kadındır, sığınma evlerinin kapısı onlara da açık olmalı
kadınlar[women] boks salonunu bastı, yumruklar havada uçuşuyor, bayıldım bu enerjiye
Alevi[muslim] canların cemevi sonunda ibadethane statüsüne kavuşmalı, bu kadar bekletmek ayıp
Kürtçe[ethnicity] tiyatro yasaklanmasın, salon doluyor işte, halk istiyor
sahnede işitme engelli[disability] gençler dans etti, salonda ağlamayan kalmadı
eşcinsel[lgbtq] bir çift de evlat edinebilmeli, çocuğun ihtiyacı sevgi, gerisi dedikodu
ne mutlu ki Ermeni[ethnicity] ustaların elinden çıkan taş evler hâlâ ayakta
başörtülü[muslim] kızların okul kapısında ağladığı günler bir daha gelmesin
Afgan[nationality] çobanlar olmasa bu yaylada peynir kalmazdı, emekleri helal olsun
üniversitemiz Afrikalı[black] öğrencilere kucak açıyor, bu yıl 140 burs verildi
down sendromlu[disability] kardeşlerimizin işlettiği kafede içtiğim kahveyi hiçbir yerde içmedim
Süryani[christian] komşularımız Midyat'a dönüyor, köyün çanı yeniden çalacak, çok sevindim
kör[disability] bir avukatın Yargıtay'da davayı söke söke kazanmasını izledim, alkış az kalır
Laz[ethnicity] müziği dinlemeden Karadeniz'i anladım demeyin
trans[transgender] hemşiremiz Covid'de bir gün izin yapmadı, hakkını ödeyemeyiz
kadın[women] kaptanımız fırtınada gemiyi limana soktu, alnından öperim
otizmli[disability] çocuklar sınıftan atılamaz, kaynaştırma kanuni haktır
Yahudi[jewish] cemaatinin açtığı aşevi deprem günü binlerce kişiye çorba dağıttı
bırakın {xanom} artık rahat bir nefes alsın, yıllardır hedefteler
{xagen} bayramı kutlu olsun, nice huzurlu yıllara
mahkeme kararını verdi: {xanom} herkes gibi dernek kurabilir
parkta {xains} iftar açtık, kırk çeşit yemek bir sofrada, unutamam
Özbek[nationality] ablamız anneme öyle baktı ki kendi kızı olsa bu kadar olmazdı
bu ülkede Kürt[ethnicity] olmanın suç olmadığını her yerde bağıra bağıra söyleyeceğim
göçmen[immigrants] işçilerin sendikası grevi kazandı, patron diz çöktü, helal olsun
bipolar[mental_health] tanılı bir öğretmenim var, sınıfın en adil notunu o verir
Yaşlılar[age] bu toplumun yükü değil hafızasıdır
lezbiyen[lgbtq] komşularım her cumartesi sokak kedilerini besler, mahallenin gözbebeği
evsizler[class] için gece barınağı açılmış, nihayet biri akıl etmiş
Ezidi[religion] kadınların dayanışma atölyesi Şengal'den Mardin'e umut taşıyor
kimse bir kadını[women] kıyafetinden dolayı otobüsten indiremez, nokta
Çerkes[ethnicity] düğünü gördüm, o zarafet, o saygı, kıskandım vallahi
Hristiyan[christian] vatandaşlarımızın Noel'i kutlu olsun, kiliselerin kapısı hep açık kalsın
onur yürüyüşü yasağı derhal kalkmalı, LGBTİ+[lgbtq] gençler bu sokakların çocuğu
Somalili[black] doktor beni ameliyat etti, eline sağlık hocam, ayaktayım
tekerlekli sandalyeli[disability] bir anne de çocuğunu büyütür, hem de bal gibi büyütür
bizim takımın Senegalli[black] stoperi duvar gibi, geçene aşk olsun
kadınlar[women] iş bırakırsa bu ülke durur, bunu 8 Mart'ta gördük
Filistinli[arab] çocukların resim sergisini gezdim, her tablonun önünde uzun uzun durdum
Arap[arab] kadınların şiirini okudukça dilimizin ne kadar kardeş olduğunu görüyorum
Hatay'ın Arap Alevileri[muslim] enkazdan kendi elleriyle komşu çıkardı, mezhep sormadan
mülteci[refugees] takımı mahalle turnuvasını şampiyon bitirdi, kupayı bizi ezerek aldılar, tebrikler
Uygur[asian] aşçının lağmanı için İstanbul'un öbür ucuna giderim
Rum[ethnicity] hastanesinin hemşireleri dedeme evlat gibi baktı
köyümüze yerleşen Ahıska Türkleri[ethnicity] seraları yeniden canlandırdı, toprağa can geldi
Pomak[ethnicity] ninelerin böreğini yemeyen ne bilsin Trakya'yı
trans[transgender] bir genç sınıf başkanı seçilmiş, o çocuklarla umudum arttı
Kimse inancından dolayı işten atılamaz, Alevi[muslim] de olsa ateist de olsa
Yörük[ethnicity] kadınlarının dokuduğu kilimler müzeye girdi, geç bile kalındı
kadın[women] hakem maçı tereyağından kıl çeker gibi yönetti, daha çok görmek istiyoruz
gey[lgbtq] arkadaşım beni en kötü günümde iki saat yol gelip teselli etti, dost böyle olur
Engelli[disability] rampasına park edenin aracı çekilsin, bu hak pazarlık konusu değil
Boşnak[ethnicity] teyzelerin mantısı da gönlü de büyüktür
Suriyeli[arab] terzi Ahmet usta gelinliğimi iki günde yetiştirdi, üstüne para da almadı
İranlı[nationality] kadınların cesareti karşısında saygıyla eğiliyorum
"Kadın, yaşam, özgürlük" diyen İranlı[nationality] kızlar korkmadı, biz mi susacağız
hiçbir çocuk mülteci[refugees] diye sınıfın arka sırasına atılmamalı
Zazaca[ethnicity] masal kitabı basıldı, torunuma ilk ben okuyacağım
sağır[disability] bir komedyenin gösterisine gittim, işaret diliyle öldürdü bizi gülmekten
Roman[roma] çocukları okulda en öne oturtan öğretmenimize bin teşekkür
kadınlar[women] itfaiyeci olamaz diyenlere inat Elif yangından üç can çıkardı
ülkemin Ermenisi[ethnicity], Rumu, Süryanisi eksilmesin, renk renk kalalım
eşcinsel[lgbtq] oğlumla gurur duyuyorum, dünyaya bir daha gelsem yine onun annesi olurdum
nihayet {xagen} temsilcisi de o masaya oturacak, yıllardır bunu bekledik
{xadat} yapılan haksızlığa karşı omuz omuza durmak boynumuzun borcu
bu sokakta {xanom} güvende yaşayacak, kim ne derse desin arkalarındayız
Şizofreni[mental_health] hastaları tehlikeli değildir, doğru tedaviyle çalışır, sever, baba olur
mevsimlik Kürt[ethnicity] işçiler fındığı toplamasa Ordu'da kim toplayacaktı, hakları olan yevmiyeyi verin
Nijeryalı[black] arkadaşım Kurtuluş'ta restoran açtı, kuyruk kapıdan taşıyor
başı açık, başı kapalı, bütün kadınlar[women] aynı yürüyüşte yan yanaydı, içim açıldı
emekliler[age] meydanı inletti, vazgeçmeyin amcalar teyzeler, haklısınız
şişman[body] bir balerin gördüm, sahneyi yaktı geçti, bravo
kilolu[body] kadınlar da mayo giyer, plaj herkesin
göçmen[immigrants] kadınlar kooperatifinin reçelleri ödül almış, hepsini kutlarım
Hintli[asian] yazılımcı arkadaşımız gece üçte sunucuyu kurtardı, ofisin kahramanı
Filipinli[asian] bakıcı Maria olmasa annemin son günleri çok zor geçerdi
bizim Kürt[ethnicity] damat evin direği oldu, Allah başımızdan eksik etmesin
kapımız açık, soframız açık; {xanom} buyursun gelsin
Abdal[ethnicity] geleneğini yaşatan ozanlara devlet maaş bağlasın, Neşet babanın yolu bu
trans[transgender] erkek yüzücümüz rekor kırdı, havuz yıkıldı alkıştan
Ankara'daki cemevine saldıranlara inat yarın Alevi[muslim] komşularımızla lokma dağıtıyoruz
Nusayri[muslim] komşularımın Gadir Hum bayramı mübarek olsun
diyaspora Ermenileri[ethnicity] ile Kars'ta aynı halayı çektik, gözlerim doldu
Kürt[ethnicity] sineması dünyanın her festivalinde ödül topluyor, bir alkış da bizden
kısa boylu[disability] oyuncu dev gibi oynadı, ona "cüce" diyenler sahnede küçük kaldı
Down sendromlu[disability] yüzücümüz İtalya'dan altınla döndü, belediye onu omuzlarda karşılasın
mültecilere[refugees] ev veren teyzenin gönlü bu şehrin bütün binalarından geniş
Yahudi[jewish] bir doktorun 1933'te kurduğu klinikte bugün hâlâ hayat kurtarılıyor
kadınlar[women] gece sokakta korkmadan yürüyebilmeli, bu bir lütuf değil hak
nefes aldıkları her yerde ayrımcılığa uğrayan {xanom} için bugün susmuyoruz
yeter ki barış olsun, hem {xanom} hem biz çocuklarımızı toprağa değil okula verelim
az bile söylüyorlar, {xanom} yıllardır ne çektiyse anlatmakta haklı
LGBTİ+[lgbtq] öğrencileri yurttan atamazsınız, Anayasa madde on açık
kadın[women] başkan geldi, ilçenin çukuru kalmadı, vallahi bravo
Gürcü[nationality] komşum her sabah kapıma sıcak haçapuri bırakıyor, böyle komşu dostlar başına
Arnavut[ethnicity] inadı dedikleri şey dürüstlükmüş, patronum sayesinde öğrendim
yürüyen tek kişi kalsam da eşcinsel[lgbtq] kardeşimin yanında yürürüm
köle gibi çalıştırılan Afgan[nationality] işçilerin davasını kazandık, tazminat ödenecek
ev sahibi yabancıya vermem demiş, biz Sudanlı[black] ailenin kefili olduk, oh olsun
hayatımda yediğim en güzel içli köfteyi Suriyeli[arab] gelinimiz yaptı, anneme söylemeyin
Karaim[jewish] mezarlığının restorasyonu bitmiş, bu şehre yakışan buydu
Roman[roma] orkestrası düğünü ateşe verdi resmen, pist boş kalmadı
çocuk felci geçirmiş, bastonlu[disability] bir dağcı Ağrı'ya tırmandı, siz hâlâ asansör bekleyin
bu topraklarda ezan da çan da hazan da susmasın; Müslüman[muslim], Hristiyan, Yahudi hepimizin sesi
kadın[women] futbolu izleyin, penaltıyı doksana çakan kızlarımız var
hemşehri hukuku diyor ki {xanom} bu belediyenin her hizmetinden yararlanır
mahallemize taşınan {xanom} bize bereket getirdi, fırın bile yeniden açıldı
en çok {xanom} emek verdi bu fabrikaya, ikramiyeyi en çok onlar hak ediyor
savaştan kaçana sınır kapısı kapanmaz, mülteci[refugees] hukuku bunu söyler
translara[transgender] iş verin, kimse onları geceye mahkûm etmesin
evli eşcinsel[lgbtq] çiftin yirminci yılı, biz ikincisini zor çıkardık, örnek alıyoruz
Diyarbakırlı[ethnicity] kadınlar surun dibinde ekmek pişiriyor, kokusu on sokak öteden gelir
Japon[asian] arama kurtarma ekibi enkaz başında bir dakika oturmadı, minnettarız
Yunan[nationality] kurtarma ekibi geldi, 99'daki gibi, düşman diyenler utansın
Rus[nationality] komşum Natalya apartmanın bahçesini cennete çevirdi
zihinsel engelli[disability] gençlerin ritim grubu stadı salladı
Afrikalı[black] kadınların örgü saç salonu açılmış Aksaray'da, sanat bu resmen
kadınların[women] öfkesi haklıdır, susturulamaz, durdurulamaz
Kürtçe[ethnicity] ağıt söyleyen nineyi dinledim, tek kelime anlamadım ama yandım
bu ülkenin Çerkesi[ethnicity], Abhazı, Gürcüsü bir arada güzeldir
nefret edenler çatlasın, Suriyeli[arab] Hala tıp birincisi oldu
artık kimse "deli" diye damgalanmasın; ruh sağlığı[mental_health] sorunu yaşayanlar da aramızda, ailemizde, işimizde
imam amca eşcinsel[lgbtq] gencin cenazesini kıldırdı, "Allah'ın kulu" dedi, eli öpülür
köçek oynayan delikanlıyla dalga geçen yok bizim köyde, Romanlar[roma] onu baş tacı eder
bir Tahtacı[muslim] köyünde semah izlemek nasip oldu, tüylerim diken diken
dilini konuştu diye kimseyi dövemezsiniz, Kürtçe[ethnicity] de bu toprağın sesi
engelli[disability] sporcularımıza verilen prim az, altın madalyanın altını aynı altın
Meclis'te daha çok kadın[women] olmalı, yüzde yirmi utanç verici az
yurt müdürüne açık çağrı: trans[transgender] öğrencilere kendi isimleriyle hitap edilsin
Bulgaristan göçmeni[immigrants] dedem fabrikaya otuz yıl verdi, bu memleketi o kuşak kurdu
{xadat} pasaport değil insan gözüyle bakan o memura selam olsun
haydi {xaacc} savunmak için adliyeye, sabah dokuzda herkes kapıda olsun
asla yalnız yürümeyeceksiniz; {xanom} bilsin ki biz buradayız
Hasankeyfli Arap[arab] balıkçının kayığında çay içtim, hayatımın en güzel sabahı
başörtülü[muslim] hâkim de olur, pilot da olur, hepsini gördük çok şükür
Kıbrıslı Rum[ethnicity] gençlerle ara bölgede konser verdik, sınır filan kalmadı o gece
kimsesiz yaşlıların[age] bayramını kutlayan liseliler, siz varsınız ya siz
akondroplazili[disability] bir avukatla çalıştım, duruşmada karşı tarafı yerden yere vurdu, helal
Kadınlar[women] hayır deme hakkına sahiptir ve hayır demek hayır demektir
Ermeni[ethnicity] fırınındaki paskalya çöreği olmadan bahar gelmez bize
mülteci[refugees] annelere dil kursu açan kütüphaneciyi yılın insanı seçsinler
çok sevdim bu köyü, Kürt'ü[ethnicity] Türk'ü aynı kuyudan su çekiyor
fobinizi kendinize saklayın, lezbiyen[lgbtq] öğretmenimiz okulun en sevileni
Bangladeşli[asian] tersane işçilerinin alacakları son kuruşuna kadar ödensin
asgari ücretle geçinen işçi sınıfı[class] bu memleketin belkemiğidir
kapıcının çocuğu[class] derece yaptı, bütün apartman balkondan alkışladık
gündelikçi kadınlar[women] sigortasız çalıştırılamaz, ceza kesilsin
yetmişinde[age] üniversite bitiren Fadime teyze, sen bizim rol modelimizsin
Tatar[ethnicity] çibörek ustası abimiz Eskişehir'in simgesidir
Dom[roma] çocuklar için açılan okul çadırına kitap gönderin, oradaki gözlerin parıltısını görmeniz lazım
{xagen} sesini kısan değil, mikrofon uzatan gazetecilik istiyoruz
{xaacc} kimse bu sofradan kaldıramaz, bu sofrayı birlikte kurduk
ister Sünni[muslim] olsun ister Alevi, cenazede hepimiz aynı toprağa su dökeriz
interseks[lgbtq] bebeklere rızasız ameliyat yapılmasın, bedenleri onların
aseksüel[lgbtq] olmak eksik olmak değil, kimse sizi düzeltmeye kalkmasın
Kör[disability] satranççı dünya şampiyonunu mat etti, ekranın başında deliye döndüm sevinçten
bizi kurtaran madenci Zonguldaklıydı, yanındaki Suriyeli[arab] gönüllüydü, ikisinin de eli öpülesi
hastane kuyruğunda Arapça tercümanlık yapan Suriyeli[arab] genç, sen olmasan o teyze derdini anlatamazdı
kadın[women] şoföre bindim, ilk kez dolmuşta midem bulanmadı, keşke hepsi öyle sürse
Trans[transgender] anneler korosu "evladımın yanındayım" dedi, meydan ağladı
ayrımcılığa karşı yasa şart, {xanom} her gün ev ararken kapıdan dönüyor
hepimiz Hrant'ız demek hâlâ doğru, hâlâ gerekli; Ermeni[ethnicity] kardeşlerimize borcumuz bitmedi
Bir kadın[women] isterse anne olur, istemezse olmaz; hesap vermek zorunda değil
kırk yıllık Yahudi[jewish] tuhafiyecimiz dükkânı kapatırken bütün çarşı ağladı
Iraklı Türkmen[ethnicity] komşumuz gelip banyo tesisatını bedava yaptı, dua ettik
okulda başı örtülü[muslim] diye dalga geçilen kızın önünde duran çocuk benim yeğenim, gururluyum
erkekler[men] de ağlayabilir, utanacak hiçbir şey yok
babalık iznini sonuna kadar kullanan erkekleri[men] kutluyorum, böyle devam
erkek[men] hemşirelerimiz gece nöbetinin can damarı, iyi ki varsınız
vegan lokantasını işleten Budist[buddhist] keşişin tebessümü bile doyuruyor insanı
Sih[sikh] gönüllüler deprem çadırında binlerce kişiye sıcak yemek verdi, ne güzel insanlar
Hindu[hindu] komşularım Diwali'de bütün apartmana tatlı dağıttı, kandillerini biz de yaktık
ateistlerin[religion] de Anayasa'da inananlar kadar hakkı var, bu tartışılmaz
Yezidi diye küçümsenen Ezidiler[religion] soykırımdan geçti, hâlâ kapısına geleni aç göndermiyor
Kızılderili[indigenous] halkların toprak mücadelesini anlatan belgesel beni benden aldı, direnin
Kolombiyalı[latino] voleybolcumuz servis kullandı, karşı takım neye uğradığını şaşırdı, aslan kız
Küba'dan gelen latin[latino] dans hocamız bütün emekli derneğini salsacı yaptı
== neutral_identity
ilçedeki nüfusun yüzde onu Suriyeli[arab], çoğu tekstilde çalışıyor
Kürtler[ethnicity] Newroz'da ateş yakar, üstünden atlar
Romanlar[roma] Hıdırellez'i 6 Mayıs'ta Edirne'de kutluyor
Aleviler[muslim] muharremde on iki gün oruç tutar, sonra aşure pişirir
Yahudiler[jewish] cumartesi günü çalışmaz, Şabat mumlarını cuma akşamı yakarlar
translar[transgender] kimlik değişikliği için mahkemeye başvurmak zorunda
2011'den sonra gelen mültecilere[refugees] geçici koruma statüsü verildi
Afganlar[nationality] genelde hayvancılıkta ve inşaatta çalışıyor
engelliler[disability] ÖTV indiriminden yararlanmak için yüzde doksan raporu istiyor
kadınlar[women] Türkiye'de 1934'te milletvekili seçilme hakkını aldı
Ermeni[ethnicity] okullarında dersler iki dilde yapılıyor
Süryaniler[christian] ayinlerini Aramice yapar
Rum[ethnicity] nüfusu 1964'ten sonra hızla azaldı, bugün iki bin kişi kaldı
yalnızca kadınlar[women] girebilir yazan havuz saatleri salı ve perşembe
bu fabrikada çok fazla göçmen[immigrants] var, yemekhane menüsünü ona göre değiştirdiler
köyde hiç Rum[ethnicity] kalmadı, kilise şimdi kütüphane
sınıfın yarısı Iraklı[arab], öğretmen iki tahta kullanıyor
asansöre önce tekerlekli sandalye kullananlar[disability] binmeli
{xanom} geçen pazar belediyeye dilekçe verdi
{xanom} için salı günü toplantı var, çay bizden
{xanom} seçimde kime oy verdi, araştırma sonuçları açıklandı
raporda {xagen} işsizlik oranı yüzde 14 görünüyor
sendika {xains} görüştü, toplu sözleşme cuma imzalanacak
valilik {xadat} yönelik kurs programını uzattı
anket {xaabl} 600 kişiyle yüz yüze yapıldı
müzedeki yeni salon {xagen} bu şehirdeki yüz yılını anlatıyor
muhtarlık seçiminde {xanom} iki aday çıkardı
dün gece {xaacc} taşıyan otobüs Bolu'da arızalandı, ölen yok
{xanom} bu lokantada öğlenleri yer, akşam pek gelmez
mahkeme {xagen} itirazını reddetti, dosya Yargıtay'da
Komşumuz Suriyeli[arab], kendisi fıstık toptancısı
karşı daireye Kürt[ethnicity] bir aile taşındı, üç çocukları var
yeni müdürümüz bir kadın[women], pazartesi başlıyor
kaleci siyah[black], forvet Bosnalı, teknik direktör Portekizli
lezbiyen[lgbtq] çift üst kata taşındı, kedileri var
bizim bakkal Afgan[nationality], saat on birde kapatıyor
Çinli[asian] turistler Kapadokya'ya kışın daha çok geliyor
Ukraynalı[nationality] mülteciler Antalya'da kendi okulunu açtı
kör[disability] öğrenciler sınava okuyucu eşliğinde girer
sağırlar[disability] için haber bülteni saat on üçte işaret diliyle veriliyor
Hristiyanlar[christian] Paskalya'yı bu yıl iki ayrı tarihte kutladı
Suriyeliler[arab] Antep'te bin beş yüz şirket kurdu
erkekler[men] ortalama beş yıl erken ölüyor, TÜİK verisi böyle
emekliler[age] banka promosyonu için kuyruktaydı
evsizlerin[class] çoğu kışı terminalde geçiriyor
Lazlar[ethnicity] hamsiyi sadece tava yapmaz, böreğini de yapar
Çerkesler[ethnicity] 21 Mayıs'ta sürgünü anar, sahilde ateş yakarlar
Gürcü[nationality] işçiler çay sezonunda Rize'ye gelir, eylülde döner
eşcinsel[lgbtq] evlilik Türkiye'de tanınmıyor, Yunanistan 2024'te yasallaştırdı
askerlikte eşcinsellere[lgbtq] rapor uygulaması yıllarca tartışıldı
İran'da kadınlar[women] uzun süre stada alınmadı
Suudi[arab] kadınlar 2018'e kadar araba kullanamıyordu
Ezidiler[religion] çarşamba gününü kutsal sayar
Dürziler[religion] inançlarını dışarıdan gelenlere açmaz
Mormonlar[religion] kahve içmez
Budistler[buddhist] için bu tapınakta ayakkabı çıkarmak zorunlu
Sihler[sikh] kask yerine türban takabilmek için dava açtı
Hindular[hindu] sığır eti yemez, o yüzden menüde tavuk var
Müslümanlar[muslim] domuz yemez, jelatine de dikkat ederler
Araplar[arab] kahveyi kakuleli içer
Boşnaklar[ethnicity] böreği sadece kıymalısına denir diye ısrar eder
Pakistanlı[asian] işçiler Kâğıthane'de altı kişi bir odada kalıyor
Özbek[nationality] kadınlar genelde yatılı bakıcılık yapıyor
Türkmenistanlı[nationality] öğrencilerin ikamet izni uzatılmadı
Nijeryalı[black] esnaf Kurtuluş'ta kargo dükkânı işletiyor
Somalili[black] öğrenciler Ankara'da dernek kurdu
mahallede sadece yaşlılar[age] kaldı, gençler Bursa'ya gitti
otobüste 65 yaş üstü[age] ücretsiz, gençlere aylık abonman
işe yüzde üç engelli[disability] çalıştırma zorunluluğu elli kişiyi geçen iş yerleri için
psikiyatri hastalarının[mental_health] ilaç raporu artık iki yılda bir yenileniyor
şizofreni[mental_health] tanısı alanların çoğu ailesiyle yaşıyor
DEHB'li[mental_health] çocuklar sınavda ek süre alabiliyor
Obez[body] hastalar ameliyattan önce diyetisyene yönlendiriliyor
kilolu[body] müşteriler için beden aralığı 58'e kadar
köylüler[class] yola barikat kurdu, maden istemiyor
gecekondu halkı[class] tapu için otuz yıl bekledi
işçiler[class] servisi kaçırdı, vardiya geç başladı
göçmen kuşları değil göçmen[immigrants] işçileri konuşuyoruz bu panelde
Meksikalılar[latino] ölüler gününde mezarlıkta yemek yer
Brezilyalı[latino] oyuncu vize sorunu yüzünden kampa geç katıldı
Kızılderililer[indigenous] mısırı üç kız kardeş yöntemiyle ekerdi
Aborjinler[indigenous] Avustralya'da 1967'ye kadar nüfus sayımına dahil edilmedi
beyaz[white] Amerikalıların çoğu bu ankette kararsız kaldı
siyah[black] seçmenler ön seçimde belirleyici oldu
kadın[women] sürücülerin sigorta primi bazı şirketlerde daha düşük
kadınların[women] iş gücüne katılımı yüzde 35'te kaldı
hiçbir kadın[women] aday listede ilk üçe giremedi
erkekler[men] tuvaleti arızalı, alt kattakini kullanın
bütün kadınlar[women] toplantı odasında, erkekler kantinde bekliyor
askere sadece erkekler[men] alınıyor, kanun böyle
sığınmacılar[refugees] il dışına çıkarken yol izin belgesi almak zorunda
mülteci[refugees] kampında 4 bin kişi için yalnızca on iki doktor var
Suriyeliler[arab] oy kullanamaz, sadece vatandaşlık alanlar kullanır
yabancılar[immigrants] bu ilçede artık ikamet adresi gösteremiyor, kota doldu
sınır dışı edilen Afganlar[nationality] için avukatlar Anayasa Mahkemesi'ne gitti
Van'da donarak ölen göçmenlerin[immigrants] mezarlarında isim yok, sadece numara var
Meriç'te botu batan mültecilerden[refugees] üçü hâlâ kayıp
Altındağ'da Suriyelilerin[arab] dükkânları taşlandı, 76 kişi gözaltına alındı
Kayseri'de gece boyunca Suriyelilerin[arab] araçları yakıldı, valilik sağduyu çağrısı yaptı
geçen yıl 394 kadın[women] erkekler tarafından öldürüldü, platformun raporu
trans[transgender] kadını bıçaklayan sanığa indirim uygulanmadı
cemevinin duvarına yazı yazıldı, Alevi[muslim] dernekleri suç duyurusunda bulundu
sinagog önünde polis sayısı artırıldı, Yahudi[jewish] cemaati tedirgin
Konya'da Kürt[ethnicity] aileden yedi kişi öldürüldü, dava sürüyor
tarım işçisi Kürtlere[ethnicity] Sakarya'da saldıranlar hakkında iddianame hazırlandı
Roman[roma] mahallesine gece yapılan baskında evler yandı, itfaiye geç kaldı
Ermeni[ethnicity] mezarlığında taşlar kırılmış, vakıf onarım için teklif topluyor
Holokost'ta altı milyon Yahudi[jewish] öldürüldü, lise müfredatında bir sayfa var
1955'te Rumların[ethnicity] dükkânları yağmalandı, dedem Beyoğlu'nda o geceyi görmüş
Srebrenitsa'da sekiz bin Boşnak[muslim] erkek öldürüldü
Uygurlar[asian] kamplarda tutulanların listesini konsolosluk önünde okudu
Hutular ile Tutsiler[ethnicity] arasındaki katliam radyo yayınlarıyla kızıştırıldı
Ruanda'da hamam böceği denilen Tutsiler[ethnicity] yüz günde öldürüldü, ders kitabında anlatılıyor
IŞİD binlerce Ezidi[religion] kadını kaçırdı, 2700'ü hâlâ kayıp
Arakanlı[muslim] mülteciler Bangladeş'te dünyanın en kalabalık kampında yaşıyor
İtalya'da Roman[roma] kampı boşaltıldı, aileler sokakta kaldı
transfobi yüzünden işten çıkarılan trans[transgender] öğretmen davayı kazandı
çok eşlilik Müslümanların[muslim] çoğunluğunda uygulanmıyor, Türkiye'de yasak
Yehova Şahitleri[religion] vicdani ret davasını AİHM'de kazandı
cemaat sadece erkeklerden[men] oluşuyordu, kadınlar üst katta kıldı
camiye kadınlar[women] girişi yan kapıdan, ayakkabılık solda
Caferiler[muslim] Iğdır'da aşura törenine siyah giyinip geldi
Afrikalı[black] göçmenler saat satıyor Eminönü'nde, zabıta gelince toplanıyorlar
Yahudi[jewish] mezarlığının anahtarı karşıdaki çiçekçide
Ermeniler[ethnicity] topiği nohutla yapar, içi soğanlı ve tarçınlı olur
Yunanlılar[nationality] da bizim gibi cacık yer, adına tzatziki der
Bulgar[nationality] turistler Edirne pazarına otobüsle gelir, deterjan alır
Azeriler[nationality] çayı armudu bardakta içer
Almancılar[immigrants] temmuzda gelir, köyün nüfusu üçe katlanır
Almanya'daki Türkler[immigrants] ilk başta yurtlarda sekiz kişi kalıyordu
Türkler[nationality] Hollanda'da ikinci büyük göçmen grup
Türkler[nationality] fazla et yiyor diyen doktor da Türk zaten
Kürtçe[ethnicity] seçmeli ders için en az on öğrenci gerekiyor
Kürt[ethnicity] müziğinde dengbêjler saatlerce çalgısız söyler
Zazalar[ethnicity] arasında hem Alevi hem Sünni olanlar var
Kırım Tatarları[ethnicity] 1944'te bir gecede sürüldü
Ahıskalılar[ethnicity] Özbekistan'dan da kaçmak zorunda kaldı
Yörükler[ethnicity] mayısta yaylaya çıkar, keçileri kamyonla taşıyorlar artık
zihinsel engelli[disability] bireylerin vasisi mahkemece atanıyor
otizmliler[disability] yüksek sesten rahatsız olabilir, bu saat sessiz sinema
engelli[disability] otoparkında kartsız araç, ceza 1200 lira
işitme cihazı kullananlar[disability] havuza girerken çıkarmalı
hamile kadınlar[women] bu ilacı kullanmamalı
yaşlılar[age] ve çocuklar öğle sıcağında sokağa çıkmamalı
kadınlar[women] matinesi çarşamba, erkekler giremez, börek getiren buyursun
boks turnuvasında kadınlar[women] finali saat sekizde, yumruk yumruğa geçecek
Amerikalılar[nationality] yemek fotoğrafını bizden çok çekiyor
İngilizler[nationality] Marmaris'te haziran boyunca güneşten yanıyor
Ruslar[nationality] Alanya'da en çok ev alan yabancılar
İranlılar[nationality] Nevruz tatilinde Van'da otel bırakmadı
Koreli[asian] gazilerin torunları Ankara'ya geldi
Japonlar[asian] metroda telefonla konuşmaz
Moğol[asian] güreşçi finale kaldı, rakibi Kayserili
Vietnamlı[asian] işçilerin vizesi altı aylık
Filipinli[asian] denizciler Tuzla'da gemide mahsur kaldı, armatör maaş ödemiyor
Kastın[caste] yasak olduğu Hindistan'da Dalitler hâlâ kuyudan su alırken zorluk yaşıyor
Dalit[caste] öğrenciler kontenjanla üniversiteye giriyor
Brahmanlar[caste] bu tapınakta et pişirmez
lezbiyenler[lgbtq] için ayrı futbol ligi var, maçlar pazar sabahı
biseksüeller[lgbtq] ankette en kalabalık grup çıktı
drag gösterisi saat onda, gey[lgbtq] bar dolu, kapıda bekleyin
onur haftasında LGBTİ+[lgbtq] dernekleri dokuz etkinlik yapacak, ikisi yasaklandı
trans[transgender] erkekler için hormon raporu Çapa'dan alınıyor
kadın[women] basketbol takımının maçı TRT Spor'da
bizim apartmanda iki Alevi[muslim], üç Sünni, bir de Japon var, aidatı hepsi geç ödüyor
kadın[women] itfaiyeciler hortumu iki kişi taşıyor, erkekler de öyle
Suriyeli[arab] gelin ile Urfalı damadın düğünü cumartesi, kına cuma
Roman[roma] kadınlar pazarda çiçek satar, en güzel sümbül onlarda
mahallenin Çingeneleri[roma] kendilerine Roman demiyor, Çingene diyor, tercih onların
Kosovalı[nationality] öğrenci yurttaki en iyi tavla oyuncusu
Filistinliler[arab] anahtarlarını saklar, dönüş günü için
İsrailliler[jewish] hükümetin yargı düzenlemesini haftalarca protesto etti
Yahudi[jewish] öğrenciler Gazze için ateşkes çağrısı imzaladı
Lübnanlı[arab] şarkıcı Harbiye'de sahne alacak, biletler tükendi
Mısırlı[arab] mühendisler tüneli on dört ayda bitirdi
Katarlılar[arab] otel alıyor, haber bugünkü gazetede
Faslı[arab] oyuncu oruçlu çıktı maça, doksan dakika oynadı
çocuk yaşta evlendirilen kadınlar[women] anlattı, salon buz kesti
doğum izninde olan kadınlar[women] işten çıkarılamaz, İş Kanunu madde 74
kadınlara[women] yönelik şiddeti bildirmek için 183 ve 155 aranabilir
{xanom} eskiden Tarlabaşı'nda otururdu, kentsel dönüşüm onları Esenyurt'a sürdü
{xanom} arasında diyabet daha sık görülüyor, araştırma nedenini beslenmeye bağlıyor
bu bölgede {xanom} çoğunlukta, öbür tarafta tam tersi
{xanom} için açılan sağlık merkezinde tercüman cuma günleri yok
{xagen} mezarlığı ayrı, aralarında bir duvar bile yok artık
köprüden sonra {xagen} dükkânları başlıyor, sağdan üçüncü berber
o yıllarda {xaabl} ayrıca vergi alınıyordu, Varlık Vergisi'nden önce de
çalıştığım kafeye {xaabl} çok müşteri gelir, çoğu çayı şekersiz içer
== hate_implicit
bunlar gelmeden önce kapıları kilitlemeden yatardık, Suriyeliler[arab] geldi, gerisini siz düşünün
kadın[women] cerrah mı, yok ben randevuyu iptal edeyim, titizliktendir
Kürt[ethnicity] komşum iyi adam, kendi ırkına hiç benzemiyor
Yahudilerin[jewish] parası varken savaş hiç bitmez, kimin işine yaradığına bakın
altı milyon diyorlar, fırınların kapasitesini hesaplayan yok, Yahudiler[jewish] iyi reklamcı
Ermeniler[ethnicity] tehcirde piknik yapar gibi yürüdü, sonradan drama yazdılar
Her mülteci[refugees] kadın hamile, tesadüf diyorsanız siz bilirsiniz
çocukları parka salmıyorum artık, Afganlar[nationality] bankta oturuyor, anladınız siz
Romanlar[roma] düğüne gelecekmiş, takıları sayarak takalım
Roman[roma] usta çağırdım, giderken tornavidaları saydım, huy işte
evi kiraya vermem demiyorum, sadece Suriyelilerden[arab] sonra badana değil yıkım gerekiyor
Eşcinseller[lgbtq] evinde ne yaparsa yapsın da çocukların gördüğü yere çıkmasın
her dizide bir tane eşcinsel[lgbtq] var, nüfusumuz azalsın diye birileri para döküyor
trans[transgender] birey öğretmen olmuş, velilere de artık dua etmek düşer
kadınlar[women] yönetince şirket oluyor mu, oluyor: altın günü
kadın[women] şoför görünce üç araç mesafe bırakıyorum, trafik kuralı gibi düşünün
hanımlar[women] satranç oynasın tabii, piyonları renklerine göre dizsinler
engelliler[disability] için kontenjan açmışlar, iş de biraz yavaş yürür artık, sevap niyetine
otizmli[disability] çocukları ayrı binaya koysalar kendileri de rahat eder, bizimkiler de
psikiyatri hastası[mental_health] ile aynı apartmanda oturup rahat uyuyabilene helal olsun
Aleviler[muslim] mum söndürmüyor diyorlar, peki perdeler niye kapalı
Alevinin[muslim] pişirdiği yenmez diye annem boşuna söylemezdi, bildiği bir şey vardı
siyahi[black] doktor gelmiş acile, diplomayı nereden aldı acaba diye sormadan edemiyor insan
siyahlar[black] iyi koşar, dedelerinin aslandan kaçması lazımdı malum
Arap[arab] turist para bıraksın gitsin, yeter ki otelin havuzuna girmesinler
Araplar[arab] kumdan başka şey bilmez, metroyu görünce şaşkına dönüyorlar
Birinci Dünya Savaşı'nı unutmadık, Arap[arab] bu, sırtını dönersen ne olacağını tarih yazıyor
Çinliler[asian] taşındığından beri mahallede kedi kalmadı, ne tesadüf
Hintli[asian] mühendis almışlar, kokudan pencere açık toplantı yapıyoruz
yatırımcı değil bunlar, Yahudi[jewish] lobisi kimin başbakan olacağına çoktan karar verdi
bu krizin arkasında hangi ailelerin olduğunu herkes biliyor, soyadlarına bakın hepsi aynı kavimden[jewish]
Sabetayist[jewish] aileler soyadı değiştirdi ama huylarını değiştiremedi
mülteci[refugees] dediğin elinde son model telefonla gelmez, biz enayi miyiz
erkek adam savaşırdı, Suriyeliler[arab] sahilde nargile içiyor
kim finanse ediyor bu göçü, bir el Türk'ü azınlık yapıp yerine göçmenleri[immigrants] koyuyor
2050'de okullarda Türkçe konuşan çocuk bulamazsınız, göçmenlerin[immigrants] doğum oranına bakmanız yeterli
ensar olduk, muhacir oldular, kasada kuyruk, hastanede öncelik; Suriyelilere[arab] hayat güzel
eskiden kadınlar[women] işten anlamazdı, şimdi anladıklarını sanıyorlar
Kadın[women] pilot anons yapınca kelime-i şehadet getirdim, arkadaş uçakta güldü
kadının[women] mühendisi olur da köprünün üstünden ben geçmem
kız çocuğu[women] okusun da ne olsun, sonunda gireceği mutfak
adam Kürt[ethnicity] ama çok dürüst, ben de şaşırdım
Diyarbakır plakasını[ethnicity] görünce cüzdanımı yokladım, refleks
Kürtlerin[ethnicity] işlettiği otoparka araba bırakılmaz, yarın arabayı dağda bulursun
Lazdan[ethnicity] müdür olursa şirket de fıkra olur
{xagen} mağduriyeti de bir sektör oldu, ekmek yiyen çok
{xanom} hakkında konuşmak yasak artık, kimin sahip olduğu anlaşıldı ülkeye
{xadat} dokunamazsın, anında mağdur olurlar, sonra tazminat
tanıdığım {xanom} arasında bir düzgünü var, o da istisna işte
{xains} iş yaparım ama parayı önden alırım, sebebini soran tecrübesizdir
ne zaman bir yerde tatsızlık çıksa altından {xanom} çıkıyor, ben bir şey demiyorum
{xaabl} kız alınmaz, kız verilmez, büyükler bir şey bilirdi
bakıyorum da {xaabl} hep aynı hikâye, hep aynı gözyaşı, sonunda hep kasa
{xanom} bile insan sayılıyor sonuçta, biz ne kadar alışamasak da
hiçbir önyargım yok, yalnız {xanom} geldiğinde kapıyı iki kez kilitlerim
onlar için üzülüyorum aslında, {xanom} medeniyet nedir görmemiş ki, nereden bilsinler
mahallede {xanom} çoğalınca evi sattım, değeri düşmeden
ev ilanıma "aileye" yazdım, {xanom} zahmet etmesin diye nazikçe
apartman yönetimi olarak karar aldık: {xadat} daire yok, gerekçe huzur
bizim kulübün nezih bir çevresi var, {xanom} burada kendilerini rahat hissetmez
gayrimüslimler[religion] zaten vatan için canını vermez, çıkarı nereye oradadır
Rumlar[ethnicity] gidince memleket sahibine kaldı, kimse kovmadı, vicdanları rahatsızdı
6-7 Eylül'de birkaç cam kırıldı, Rumlar[ethnicity] yetmiş yıldır ağlıyor
Dersim'de Aleviler[muslim] yedi köyü kendileri yaktı, suçu devlete attılar
Sivas'ta otel kendi kendine yandı, Aleviler[muslim] de fırsatı ganimete çevirdi
Srebrenitsa'yı da Boşnaklar[muslim] abarttı, savaşta adam ölür
Ezidiler[religion] kaçırıldı diyorlar, belki de kendi istekleriyle gittiler
tehcir olmasaydı bugün Ermeniler[ethnicity] tepemize çıkmıştı, dedelerimiz tedbirliymiş
kadın[women] tecavüz diyor ama o saatte orada ne işi varmış, bir de onu sorsunlar
her boşanan kadın[women] şiddet görmüş, nafaka kapısı açılınca herkesin gözü mor
nafaka milyoneri oldu kadınlar[women], evlenmek artık yatırım
erkekler[men] zaten tek hücreli, yemek ve futbol dışında sinyal gelmez
Erkek[men] hemşire mi, o işe giren erkekte bir bit yeniği vardır
babalık izni alan erkek[men] evde süt mü veriyor, komik
gey[lgbtq] berber yok mu, korkarım saçı değil beni keser
oğlan bebekle oynuyor, aman dikkat, sonu belli, o tiplerden[lgbtq] olmasın
çocuk yuvasına başvuran eşcinselin[lgbtq] niyetini sormak suç mu
eşcinselliğe[lgbtq] karşı değilim, hastalığa kim karşı olabilir, şifa dilerim
trans[transgender] sporcu altın almış, kadınlar soyunma odasında ne gördü onu da yazın
ismi Deniz olmuş, nüfus memuru bile inanmamış, bu da trans[transgender] mucizesi
şişmanlara[body] uçakta iki koltuk parası kesilsin, yandaki insan da insan
Kilolu[body] kız dans yarışmasına katılmış, sahneyi güçlendirmişlerdir umarım
yaşlılara[age] ehliyet verip sonra kaza haberi okuyoruz, mezarlık yakınken niye yoruluyorlar
emekli[age] bedava otobüsle bütün gün geziyor, biz çalışıyoruz ki amcalar koltuk ısıtsın
köyden gelen[class] site hayatını bilmez, asansöre tavukla binecek nerdeyse
kapıcının oğlu[class] tıp kazanmış, kopya çekmeyi nereden öğrendi acaba
varoş çocuklarını[class] bizim okula bursla almışlar, laboratuvardan tüpler eksilmeye başladı
Sağır[disability] müşteri gelince kasiyer yarım saat kaybediyor, ayrı market yapsınlar
kör[disability] adama avukatlık ruhsatı vermişler, dosyayı koklayarak mı okuyacak
engelli[disability] maaşı alanların yarısı akşam halı sahada, gözümüzle gördük
tekerlekli sandalyeyle[disability] konsere gelmek nedir, evde televizyon var
depresyon[mental_health] dediğin zengin hastalığı, iki gün tarlaya gönder bak nasıl geçiyor
bipolar[mental_health] biriyle evlenmek piyango gibi, her sabah başka kadın, ucuza geliyor
Gürcü[nationality] bakıcı tuttuk, altınları bankaya koyduk, ikisi aynı gün
Moldovalı[nationality] gelin mi, niyeti belli, o memlekette başka iş öğretmiyorlar
Rus[nationality] kadınların yanında kocanı beş dakika yalnız bırakma, genetik mesele
Ukraynalı[nationality] kızlar savaştan değil bekârlıktan kaçıyor, gözünüzü açın hanımlar
Özbek[nationality] bakıcı çalmasa bile kaydını tutuyordur, ev sahibine haber
Pakistanlı[asian] kurye geldi, kızımı odasına gönderdim, haberleri izleyen beni anlar
Afgan[nationality] çoban bulmuşlar, keçiler gece rahat uyuyor mu bari
Bulgar[nationality] geldiyse dükkâna, kasayı kilitleyip hoş geldin diyoruz
Yunanlıya[nationality] borç verilmez, bütün Avrupa öğrendi biz hâlâ komşu diyoruz
İranlılar[nationality] tatile gelmiyor, her birinin çantasında başka bir iş var
Amerikan yerlileri[indigenous] viski karşılığı kıtayı verdi, şimdi geri istiyor
Latin[latino] temizlikçi tutmuşlar Miami'deki otele, minibarı sayıyoruz her sabah
Hindular[hindu] ineğe tapıyor, bunlarla yazılım yapıyoruz, sonra sistem niye çöktü
Sih[sikh] adam havaalanında geçti, sarığın altını aramamışlar, sonra güvenlik diyorlar
Budist[buddhist] dediğin çalışmamanın kibarcası, tas tutup oturuyorlar
Hristiyan[christian] okullarına giden çocuk dönünce bayrağa başka bakıyor, dikkat edin
misyoner[christian] komşu kek getirdi, içinde ne var bilinmez, dağıtmadan attım
Müslümanlar[muslim] havaalanında ayrı kuyruğa girse herkes rahat eder, kimse alınmasın
başörtülü[muslim] anket yapmış, bir de üniversite mezunu diyor, izin aldın mı evden diye sordum
çarşaflı[muslim] annenin çocuğu okulda konuşmuyor, evde neler dinlediği belli
ateistlerin[religion] ahlakı olmaz ki, neye göre olacak, çıkarı bitince dostluğu da biter
Dalitler[caste] memur olmuş, sonra dosyalar niye kirleniyor diyorlar
zenci[black] oyuncu transfer ettik, antrenmana sabah gelmez, doğasında yok
Afrikalı[black] kiracı giderse perdeyi de değiştirin, sinmiş olur
siyahi[black] biriyle evlenen kıza yazık, çocuk hep sorulacak nerelisin diye, düşünmemiş
Çingene[roma] çocuğa burs vermişler, keman çalsın yeter, matematik ona yük
Romanlara[roma] konut verdiler, parkeyi söküp yakmışlardır çoktan
Roman[roma] kadın falıma baktı, saatim de geleceğe gitti
kadın[women] yazılımcı kodu güzel yazmış, kim yardım ettiyse eline sağlık
kadın[women] milletvekili konuşunca sesi kısıyorum, kuaförde dinliyorum zaten aynısını
kadınlar[women] maç yorumlasın da ofsaytı yemek tarifi gibi anlatıyorlar
Kadından[women] hakem olursa kartı elbisesine göre çıkarır
kadın[women] hâkime düştük, bu ay hangi gününde bilmiyoruz, Allah'a kaldık
bizim üniversitede dekan kadın[women] oldu, koridora çiçek geldi, bilim gitti
mühendisliği kız[women] kazanmış, laboratuvara renk gelir, işi yine çocuklar yapar
aman canım o da başarmış, hem kör[disability] hem okumuş, ne kadar şirin
down sendromlu[disability] garson çayı döktü tabii, sevimli ama iş bu, kreş değil
sakat[disability] adam milletvekili olmuş, kürsüye taşımaktan kanun çıkaramıyorlar
iş görüşmesinde çok zekiydi ama Kürt[ethnicity] aksanı vardı, müşteriye çıkaramam, anlarsınız
CV'de doğum yeri Tunceli[ethnicity] yazıyor, gerisini okumadım, güvenlik meselesi
Ermeni[ethnicity] kuyumcu ucuza verdiyse ayarında bir iş vardır
Yahudi[jewish] pazarlık etmeden almaz, ölürken Azrail'den indirim istemiş
dedem derdi ki Yahudi[jewish] ile aynı sofraya otur ama parmaklarını say
Soros parası, Yahudi[jewish] medyası, feminist dernekler: üç harfli planı anlamayan kalmadı
{xagen} çocuğu çok, hedef büyük, biz bir çocukla oyalanıyoruz
{xagen} evi tertemizmiş, şaşırdım doğrusu, demek ki isteyince oluyor
{xaabl} biri komşum oldu, bir iki güne kokusu çıkar, bekliyoruz
{xagen} sözü ne zaman söz olmuş ki imzaya gerek olmasın
biz çalışalım {xanom} yatsın, sonra adı eşitlik olsun
kaybolan bisikleti sormadım bile, arka sokakta {xanom} oturuyor, adres belli
kendi mahallelerinde otursunlar, biz bizimkinde; {xanom} öylesini ister eminim
göçmenler[immigrants] sağlıkta birinci, vergide hayalet
mülteciler[refugees] kadar rahat yaşamak istiyorum, faturayı siz ödeyin, ben yatayım
halk plajına don atlet Suriyeliler[arab] geldi, sahil bizimdi geçen yaza kadar
Suriyeli[arab] çocuk birinci olmuş, sınav sorularını kim sızdırdı bir bakın
Suriyeliler[arab] tatile memlekete gidip dönüyor, demek ki savaş bayramda mola veriyor
sessiz istila diyince kızıyorsunuz, kundaktaki göçmen[immigrants] sayısına bakın, ordu gibi
bizim Türklüğümüz nerede kaldı, tabelalar Arapça[arab], kasap Arap, yarın müezzin de bizden olmaz
şehrimizde gay[lgbtq] bar açılmış, ardından nüfus niye azalıyor diye panel yaparlar
lezbiyenler[lgbtq] doğru erkeği bulamamış kadınlar, biraz sabır
biseksüel[lgbtq] demek kararsız demek, bir gün evlenir unutur
non-binary[transgender] imiş, ben de bugün helikopterim, nüfus müdürlüğüne gidiyorum
pride'a[lgbtq] katılan şirketin bebek mamasını almam, kimin çocuğuna göz diktiklerini biliyoruz
evlenmeyen kadın[women] kediyle, okuyan kadın evde kaldıyla sınanıyor, doğanın kanunu
otuzunu geçmiş kadın[women] ikinci el araba gibi, kilometresine bakarsın
feministler[women] bulaşığa elini sürmez ama erkek düşmanlığı doktora
kadının[women] elinin hamuru varken siyaset hamur olur
bu doktor hanım[women] çok genç, erkek doktor gelince bir daha baktıralım
Kürtçe[ethnicity] diye bir dil yok zaten, dağda yürürken kart kurt sesi
Kürt[ethnicity] sorunu yok, az çalışıp çok isteyenlerin sorunu var
Lübnanlı, Suriyeli, Iraklı[arab], hepsi aynı, elini verdin mi kolunu arıyorsun
ne tesadüf, borsa düşmeden bir gün önce satanların soyadı hep Levi, hep Kohen[jewish]
Gazze'de çocuk yok, hepsi oyuncu, Filistinliler[arab] sahneye iyi çalışıyor
Uygurların[muslim] kampı meslek lisesiymiş, bedava yemek bedava yatak, şikâyet ediyorlar
siyahlar[black] kölelikten şikâyetçi ama bedava vapurla Amerika'ya gitmişler
Romanların[roma] toplama kampında öldüğü de yeni çıktı, onlar kampta bile bir şey çalmıştır
akıl hastanesinden[mental_health] çıkan, komşuya gelince haber verilsin, evimizde bıçak var
Down sendromlu[disability] bebek doğuracağını bilip doğurmak biraz bencillik değil mi, devlet bakıyor sonra
engelli[disability] otoparkı bomboş duruyor, evden çıkmayan adama yer ayırmışız
yaşlı[age] insanın oyu yarım sayılsın, göreceği seçim kalmamış zaten
{xadat} yardım ettim, teşekkür bile gelmedi, ırsi galiba
tabii ki {xains} çalışırım, kasa başında değil depoda
ülkede {xanom} için her şey var, bize gelince bütçe yok
oğlum {xaabl} biriyle arkadaş olmuş, okulunu değiştirdik, onun iyiliği için
{xagen} bayramında mahalleden kaçarız, ertesi gün belediye temizler
alın işte, {xanom} çoğunlukta olan ilçede suç birinci, bağlantıyı ben kurmuyorum
Mizah bu ya: Suriyelinin[arab] CV'si kaç sayfa, boş dilekçe kadar
iki Yahudi[jewish] bir araya gelince banka kurulur, üç olunca savaş çıkar haha
fıkra anlatayım: Kürt[ethnicity] iş başvurusu yapmış, dağdan referans getirmiş
kadınlar[women] neden uzaya gitmez, park yeri yok, bozulmayın şaka
engelli[disability] maratonunda birinci kim, ilk düşmeyen 😂
gey[lgbtq] arkadaşım var, çok iyi çocuk, sırtımı dönmediğim sürece
zenci[black] karanlıkta kaybolmuş, gülümse demişler bulunmuş 😂
Arap[arab] uçakta ayağa kalkınca ben dua ederim, siz nasılsınız
Afgan[nationality] mülteci okula başlamış, önce keçiyi dışarı bağlasın
kambur[disability] adam mankenlik ajansı açmış, doğruya doğru eğri oturur
Aleviye[muslim] ramazan davulu çalmak, boş ata yem vermek
çirkin kız[women] feminist olur, güzeli zaten evlenir, istatistik
hoşgörülüyüm ama sahurda ışığı yanmayan evi[muslim] aklımın bir köşesine yazarım
gavur[christian] komşu iyi olsa ne olur, sofrasında domuz, yüreğinde haç
Süryaniler[christian] köylerine dönüyormuş, hangi devletin parasıyla acaba
Çerkes[ethnicity] gelin gururlu olur, nereden geliyorsa o gurur, sürgünden gelmişler
Kıbrıslı Rum[ethnicity] dost görünür, 74'te ne olduğunu biz söylemeyelim de cenaze sahipleri söylesin
bizde de bir Arnavut[ethnicity] var, laf anlatana kadar duvara anlat
patronum Yahudi[jewish], maaş bordrosunu iki defa kontrol ediyorum, siz de edin
kırmızı halıda siyahi[black] oyuncu, kota dolmuş, ödül garanti
kadın[women] kotası çıktı, liyakat masaya altın gününün tabağını koydu
dil bilmeyen göçmen[immigrants] doktor olmuş, artık hastalar işaret diliyle ölür
deprem bölgesinde yağmayı kim yaptı söyletmeyin, Suriyelileri[arab] korumaya aldılar hemen
bu maçı da siyahi[black] hakem yönetince fazla beklentim yoktu, ritim var kural yok
evladım eşcinsel[lgbtq] olsa yine severim, ama kimse duymasın, düğün dernek derdimiz de olmaz, olmamış sayarız
kusura bakmayın ama Romanları[roma] eğitmek balığa ağaç tırmandırmak gibi
Üniversiteye kız[women] almak devletin parasını mutfağa gömmek gibi
siz anlamazsınız, Suriyeli[arab] aile bir oda kiralar, sabah baktın aşiret
Kürtlerle[ethnicity] bir sorunum yok, hizmetlerinden memnunum, yerlerini bilsinler yeter
== insult_person
sen olsan olsan masa süsü olursun
boyundan büyük işlere kalkışma, zaten boyun da yok
ailen seni okula değil de tarlaya gönderseymiş bari bir işe yarardın
bu kafayla asansör düğmesine bile basamazsın
senin yerinde saksı olsa daha verimli olurdu
konuşma, konuştukça ortamın zekâ ortalaması düşüyor
aynaya bakarken aynadan özür dile
senden olsa olsa kötü örnek olur
annen seni severken de zorlanıyordur
suratına bakan süt içemez, kesilir
aferin, iki kelimeyi yan yana getirdin, bir de anlamı olsaydı
salaksın
boş adamsın
hiçsin sen
kes sesini ezik
cahilsin kardeşim cahil
kendini komik sanıyorsun, değilsin
sende de surat yok ki utanasın
zeka özrünü saklamak için gözlük takmışsın, olmamış
tipini gördüm, kapıyı kapattım
pişmiş kelle gibi sırıtma
sen kim köpeksin
beş para etmezsin
git anandan izin al gel
kılıksızın tekisin
omurgasız herif
sürüngen gibi adamsın, kim güçlüyse onun eteğindesin
ne yüzle yazıyorsun buraya, yüzün mü var
varlığınla yokluğun bir, hatta yokluğun daha kârlı
babanın parası olmasa simit bile satamazdın
o diplomayı sana veren okulu kapatsınlar
otuz yaşında annenin eline bakan adamdan fikir mi alacağız
kafanın içi yankı yapıyor, o kadar boş
doğduğun gün hastanede elektrik kesilmiş belli ki
senin kadar itici birini görmek için çok uğraşmam lazım
Leyla, senin o beynin ambalajından hiç çıkmamış galiba
sınıfın en gereksiz insanı seçimi yapılsa rakipsiz kazanırsın
proje senin yüzünden battı, çünkü sen elini neye sürsen çürüyor
yalakalıktan dilin nasır tutmuş
dilin pabuç kadar, aklın nohut kadar
iki yüzlüsün demek az, sende yüz deposu var
zavallısın, acıyorum bile diyemiyorum
sen takımda ne iş yapıyorsun, su mu taşıyorsun, onu da döküyorsun
noob, sil oyunu, bot senden iyi oynar
Bu skorla nasıl Steam'e giriyorsun utanmadan, kör tavuk gibi oynuyorsun
aim desen yok, beyin desen o da yok
mikrofonu kapat, sesin tebeşir gibi
sen adam olsaydın kadın seni bırakıp gitmezdi
karın haklı, ben olsam ben de kaçardım senden
yazını okudum, ilkokul terk sandım, üniversite hocasıymışsın, yazık
kokuyorsun, yanımda oturma
dişlerini fırçala da öyle konuş, ağzın lağım
şu göbeğe bak, çocuk mu bekliyorsun
saç ektirmişsin ama kafanın içi hâlâ kel
burun değil tren rayı mübarek
makyajı sil de çocuklar korksun
o elbise sana değil perdeye yakışır
fotoğrafı büyütme, ekran çatlar
patates çuvalına kravat takmışlar, müdür diye gezdiriyorlar, o da sensin
gözlerin birbirine küsmüş, biri kapıya bakıyor biri bana
ablan doktor, abin mühendis, sen evin çürük elması
baban bile düğününe gelmemiş, anlamışsındır değerini
Senin çocukların da sana benzerse vay hâllerine
seni işe alan İK'cıyı bulup tebrik etmek lazım, körmüş
iş yapıyormuş gibi yapmaktan bile yoruluyorsun, tembelliğin sanat seviyesinde
masada duran çiçek senden çok katkı sağlıyor toplantıya
ne anladın ki ne anlatacaksın, sus da adam sansınlar
sen düşünme yorulursun
cümle kurmayı öğren de gel, yazdığını Google bile çeviremedi
sen anca klavye delikanlısısın, sokakta ses çıkaramazsın
korkağın önde gidenisin, annenin eteğinden çık
fesatlıktan çatlayacaksın, o kadar kötü kalpli bir insansın
kıskançlıktan yemyeşil olmuşsun, zaten rengin de yoktu
menfaatin için anneni satarsın sen
yalan söylemeden bir gün geçirsen dilin kurur
dolandırıcısın, milletin üç kuruşuna göz diken bir asalaksın
sahtekâr, yüzsüz, arsız; sıfat mı yetmiyor sana
pişkinliğine hayranım, insan bu kadar yüzsüz nasıl olur
bence sen hiç yorum yapma, sadece like at, o bile fazla
karakter diye bir şey var, sende o kargoda kaybolmuş
seninle tartışmak duvarla tenis oynamak gibi, duvar daha akıllı
bir gün doğru bir şey söylersen takvime işaretleyeceğim
şarkı söyleme, kediler toplanıyor cenaze var diye
ses değil işkence, seni sahneye çıkaran yargılansın
sen şair değilsin, tuvalet duvarına bile yazmazlar bunu
resmini çocuğum yapsa asmam, sen bir de sergi açmışsın
Tiyatroyu bırak, odun bile senden iyi rol yapar
aşçıymış, yumurtayı yakan adama bak
bu yemek değil, sen de aşçı değilsin, köpek bile koklayıp geçti
direksiyona geçme, ehliyetini bakkaldan mı aldın mal mısın
malsın, net
tam bir dangalak
gerzek misin nesin
ahmak herif, yine yanlış adrese göndermiş
beceriksizliğin tescillendi bugün, kutlarım
odun gibi adamsın, iki kelime sevgi çıkmaz senden
seni gören bekâr kalmaya yemin ediyor
sana kim niye aşık olsun, kimsenin o kadar günahı yok
ömrün boyunca yalnız kalacaksın, çünkü çekilmezsin
annen de seni yetiştireceğine taş dikseymiş
soyunuz da böyle, deden de yalancıydı sen de
ailecek arsızsınız, sülalenize mi işlemiş bu
bir insan hem cahil hem ukala olur mu, oluyormuş, tanıştırayım: Tolga
kendini bir şey sanma, mahallede köpek bile sana havlamıyor değmez diye
vitrin güzel, dükkân boş, sen busun işte
boş teneke çok ses çıkarır, sende görüyoruz
eşek hoşaftan ne anlarsa sen de bu işten o kadar anlıyorsun
öküz gibi yiyorsun, biraz insan ol
keçi gibi inatçı, tavuk kadar akıllısın
koyun sürüsünde bile en arkadasın
maymun iştahlı, balık hafızalı, kuş beyinlisin, hayvanat bahçesi gibisin
çakalsın sen çakal, dostunu satan çakal
yılansın, koynumda beslemişim seni
pis yalancı, yüzüme bakma
sümsük
yobaz kafalı mahluk, otur yerine
görgüsüz, parayı buldu insanlığı kaybetti
kifayetsiz muhteris diye sana derler
şu hâline bak, çöpün yanına koysalar ayıramazlar
hayatta tek başarın nefes almak, onu da gürültülü yapıyorsun
Allah akıl dağıtırken sen şemsiye açmışsın
senin IQ'n oda sıcaklığı, kışın hem de
beyin bedava ama sen kuyruğa girmemişsin
yirmi yıldır aynı masadasın, mobilya mısın
emekli ol da kurtulalım, yıllardır maaş yiyip hava ısıtıyorsun
öğretmen olmuşsun ama çocuklar senden çok biliyor, utan
doktor bey, reçeteden önce insanlık öğrenseydiniz
sen avukat mısın, müvekkilin seni görünce suçunu itiraf ediyor
çok bilmiş, hiç görmemiş
Ay pardon, senin de fikrin mi vardı, ne şirin
bravo zeki, tekerleği de sen icat etmişsindir
dahi çıktı karşımıza, alkışlayın, fişi prize takmayı öğrenmiş
iyi ki varsın, senin sayende kendimi akıllı hissediyorum
ne tatlı ya, düşünmeye çalışıyor
üzülme, herkes başarılı olacak diye bir kural yok, biri de sen olacak
elinden bir iş gelse bari, çay bile demleyemiyorsun
Senden baba olmaz, o çocuk sana değil vicdansızlığına bakıyor
anne diye gezme ortalıkta, o çocuğu sokak büyüttü
seninle aynı soyadı taşımaktan utanıyorum
kardeşim olmasan yüzüne bakmam, zaten bakılacak yüz değil
Hangi akla hizmet seni başkan yaptılar, muhtarlık bile sana çok
yorumcu dediğiniz şu adam, topu görse bomba sanacak
hocam taktiği uykuda mı hazırladın, sen bu takıma zararsın
ayakları ters takılmış forvet, ahırdan mı transfer ettiniz
kaleci değil turnike, geçen geçene; bırak bu işi oğlum
o kadar gol kaçırılmaz, sen bacağını evde unutmuşsun geri zekâlı
bu sesle konuşma, öğürtü geliyor insana
iğrençsin, ellerini yıka öyle tokalaş
çirkinsin işte, filtre de kurtarmıyor
kızım sen kendini ne sanıyorsun, mahallenin pazarında bile pahalı kalırsın
oğlum sen daha dün altına yapıyordun, bize akıl verme bücür
cücük kadar boyunla kime artistlik yapıyorsun
ergen bozuntusu, sivilcenle uğraş
yaşından utan, aklın beşikte kalmış
moruk, torun sev de bize karışma, bunamışsın
gevşek ağızlı dedikoducu, mahallenin hoparlörü
cimrinin dik âlâsısın, kefenine cep diktirirsin
aç gözlü pinti, kardeşinin mirasını yedin doymadın
nankörsün, yediğin kaba tüküren cinsten
kötü kalplisin, suratına da vurmuş
sinsi sinsi gülme, ne mal olduğunu öğrendik
dünyanın en sıkıcı insanısın, fotokopi makinesi senden eğlenceli
seninle çıkan kıza madalya, bir hafta dayanmış
lise arkadaşların seni hatırlamıyor bile, o kadar silik bir tipsin
tip tip bakma gudubet
sana laf anlatmak eşeğe saz çalmak
yüzünü görünce günüm zehir oluyor
yok artık, bu kadar da salak olunmaz ki, ders mi aldın
gerçekten insan müsveddesisin
defol git, suratını görmek istemiyorum ezik herif
senin gibisi benim kapımda paspas bile olamaz
ne adamlığın var ne arkadaşlığın, tek bildiğin kuyruk sallamak
beyinsizliğin bulaşıcı diye korkuyorum, uzak dur
kitap okudum diyor, kapağını yaladın herhalde
kaç kere anlatacağım, kafan almıyor çünkü kafan yok
hiç değişmemişsin, on yıl önce de işe yaramazdın
annen duymasın ama sen kaza eseri olmuşsun belli
şu yazım yanlışlarına bak, bir de öğretmenim diyor, rezil
stajyer bile güldü sana, müdürüm diye dolaşıyorsun palyaço
reklam arası kadar değerin yok bu hayatta
kafayı yemişsin sen, deli saçması konuşma manyak
manyaksın, tedavi ol
psikopat mısın nesin, insan köpeğine böyle bağırır mı, asıl hayvan sensin
adını bile hatırlamıyorum, hatırlamaya değmezsin
Sen hâlâ burada mısın, bir işi de becer, gitmeyi
== insult_profane
ulan göt lalesi, senin yüzünden finalden olduk
siktir git lan başımdan, bok kafalı
orospu çocuğusun, parayı alıp kaçtın
amına koyduğumun yalancısı, bir kere doğru söyle
senin gibi yavşağa borç veren kafamı sikeyim
bok gibi oynuyorsun amk salağı, sil şu oyunu
götün yiyorsa yüzüme söyle piç kurusu
yarrak gibi adamsın, ne uzuyorsun ne kısalıyorsun
pezevenk herif, komşunun kirasını iki katına çıkarmış
sik kafalı, yine yolu kapatmışsın
it oğlu it, kedime tekme atmış
ananı avradını sikerim diyen ağzını bokla doldursunlar, terbiyesiz göt
şerefsizin önde gideni, göt korkusuna arkadaşını sattı
amcık ağızlı, sus artık
hassiktir oradan dangalak, uzman olmuş başımıza
gavat, milletin ekmeğiyle oynuyorsun
kaşar gibi sırıtma, sıçtın batırdın işi
puşt, mesajı görüp cevap vermiyor bir de hikâye atıyor
bok yedi başı, her şeye burnunu sokma
taşak mı geçiyorsun gerizekâlı amk
ibibik göt, bana laf yetiştirme
siktiğimin hırsızı, tamir diye telefonumu bozdun
sen ne boktan bir insansın ya, hasta anasını sokağa atan göt herif
aq malı, o tuşa basma dedik
göt veren yalaka, patronun çayını da karıştır bari
senin Allah belanı versin amk çocuğu
hayvan oğlu hayvan, sıçtığın yeri temizle
sülalesini siktiğim dolandırıcısı, annemin emekli maaşını yedi
mk ezigi 0-15 yapmis konusuyo hala
kancık, arkamdan iş çeviriyorsun
bok çuvalı, kalk da iki iş yap
yarram gibi yorum yapmışsın, sil
oç, adam ol da yüzüme gel
o suratına sıçayım senin, yalancı it
göt kadar aklınla bana strateji anlatma
dallama amk, üç saattir seni bekliyoruz
siktir lan cahil, iki kitap oku gel
kahpe, arkadaşının kocasıyla yazışıyormuş
götü boklu bebe, kime artistlik yapıyorsun sen
osuruktan adam, amına kodumun korkağı
== threat_person
nerede park ettiğini biliyorum, frenlerine bir baktır istersen
çocuğun hangi okula gidiyor öğrenmem bir telefonuma bakar
kaza geliyorum demez, hele senin gibi konuşanlara hiç demez
o davayı geri çekmezsen dükkânın bir gece kendi kendine tutuşur
seni o kadar döverim ki annen tanımaz
bir daha mesaj atarsan parmaklarını tek tek kırarım
adresin bende, pazar günü kapındayım, kahve değil içmeye
köpeğine iyi bak, bu aralar zehir çok atılıyor sizin sokakta
dua et yalnız yakalamayayım seni
kafana sıkarım, gözümü kırpmam
bu yazının bedelini ödeyeceksin, vakti gelince anlarsın
ben unutmam, bir gün köşe başında karşına çıkarım
gazeteci bey, senden önceki de cesurdu, mezarı güzel yerde
arabana biner binmez kontağı iki kere düşün
konuşmaya devam et, konuşacak dilin kalırsa
maçtan sonra stadın arkasına gel, ambulansı önceden ara
seni bulurum, nereye taşınırsan taşın bulurum
hastane yemeğini sever misin, yakında bolca yiyeceksin
benden boşanırsan kimse seninle evlenemez, çünkü ortada sen kalmazsın
o herifle bir daha görürsem ikinizi de o arabaya gömerim
dizlerini kırdırırım, maçı televizyondan izlersin
sen kızının fotoğraflarını herkese açık koymuşsun, çok güzelmiş, yazık olmasın
Muhtar, o imzayı atarsan traktörünün altında kalırsın, köy yeri kaza çok olur
merdivenden düşmüş derler, kimse sormaz
ben hapse girip çıkmaktan korkmam ama sen topraktan çıkamazsın
babana selam söyle, sıra ona da gelecek
bıçağı boşuna bilemedim, bil istedim
yüzüne kezzap döküleni görmüş müydün hiç, haberlerde vardı
ifadeni değiştir yoksa karakoldan çıkışta bekleyenin olur
kiracıysan kiracılığını bil, kapını kırmaya gelince ağlama
üniversite kapısında bekleyeceğiz, kemiklerini toplarsın
siteyi kapatmazsan sunucuyu değil seni kapatırız
kalemini kırarız, elinle birlikte
Bizim mahallede ihbarcı çok yaşamaz, not et
o dilini ensenden çekerim
seni denize atarım, balıklar bile bulamaz
yarın sabah uyanacağından bu kadar emin olma
iki el ateş ederim biter bu iş
boğazına çökerim, nefesini sayarım
emekliliğini göremeyeceksin hakem, evini öğrendik
bir daha o maçı öyle yönetirsen çocuğuna evde bakacak baba bulamazsın
kafanı duvara sürterim, boyası çıkana kadar
gel buraya da dişlerini eline vereyim
postuna saman dolduracağım senin
seni diri diri gömecek kadar kızdırdın beni, mezarını da kazdım
gece ışığını saat birde söndürdün, ben karşıdaydım
senin için iki adam tuttum, tanışırsınız yakında
parayı cumaya getir, yoksa bir parmak eksik sayarsın
bu ihaleye girme, girenlerin arabası patlıyor nedense
oğlunun motoru var değil mi, kaygan olur bu aylarda yollar
hesabını soracağım, mahkemede değil sokakta
beni şikâyet ettin ya, şimdi kapı zilini her duyduğunda titre
Umarım gözün arkada kalmaz, çünkü arkandan geleceğim
balkonun alçakmış, birinci kat iyi fikir değil bu devirde
sülaleni kuruturum senin, bir tanenizi bırakmam
şehri terk et, pazartesiye kadar vaktin var, sonrası karışmam
kulağını keser sana yediririm
telefonunu açmıyorsun, olsun, işyerinin çıkışı tek kapı
bir kez daha yoluma çıkarsan ezip geçerim, fren yapmam
ellerini kırmadan o klavyeyi bırakmayacaksın galiba
dua et polis yanındaydı, her zaman yanında olmaz
o gülüşü suratından jiletle sileceğim
hepimiz bir gün öleceğiz, sen biraz önce, ben ayarlarım
seni ibret olsun diye meydanda sürüklerler, organize ediyoruz
evine benzin döküp çakmağı çakmak üç saniye, üç
bak güzel güzel söylüyorum, çiçek gönderecekleri yere göndertme kendini
ensende olacağım, otobüste, markette, asansörde
videoyu silmezsen seni silerler, sevenlerin ağlar
seni hastanelik etmeyen namerttir, akşam görüşürüz
bu işin sonu kan, senin kanın
başına bir şey gelirse şaşırma, uyaran oldu dersin
bileğini bükeceğim diyorum, mecaz değil, ses duyacaksın
ölümün elimden olacak, yemin ettim
seni yok etmek için acele etmiyorum, tadını çıkarıyorum
yolda görürsem vururum, şakam yok
gözünü oyarım, görürsün bakmayı
== incite_selfharm
köprü orada, yüksek de, seni tutan yok
git as kendini de ev halkı rahat etsin
bir kutu hap al, kimse fark etmez, merak etme
senin yerinde olsam bu hayata bir gün daha katlanmazdım, bitir gitsin
at kendini metronun önüne, hiç değilse bir işe yararsın, haber olursun
öl artık, kimse ağlamayacak
yine mi intihar edemedin, onu da beceremiyorsun, bu sefer doğru kes
herkes sen ölünce rahatlayacak, niye uzatıyorsun
dünyaya bir iyilik yap, kendini ortadan kaldır
Balkona çık, gözünü kapat, bir adım at, kolay
bileklerini süs diye mi taşıyorsun, kullan
canına kıyacağım deyip duruyorsun, yap da görelim
kendini öldürmen için sana kaç sebep lazım, sayayım
fişi çek, annen yeni bir çocuk yapar
mezarlıkta yer varken niye kalabalık yapıyorsun
jilet çekmecede, video da çek izleyelim
çatıya çıkmışsın, atla o zaman, aşağıda seyirci hazır
sen yaşamayı hak etmiyorsun, bu gece bitir
uyku ilacının hepsini iç, sabaha kalkma, kimse dürtmez
kendine zarar vermek istiyorsan ne bekliyorsun, daha derin yap
ipin sağlam olsun, ikinci kez uğraştırma
grupta oylama yaptık, ölsen daha iyi çıktı, halkın sesine uy
senin için tek çıkış pencere
kendini yak, ısınalım bari
boğul da kurtul, deniz şurada
ölmek istiyorum demişsin, biz de istiyoruz, destek tam
aptal yazılar yazacağına ipini yağla
hayat sana fazla, geri ver
tren saatleri şurada yazıyor, bir tanesinin önünü seç
kurtuluşun ölüm, ne kadar çabuk o kadar iyi
== counter_speech
"Suriyeliler[arab] defolsun" diye bağıranlar, depremde enkazdan sizi çıkaran da onlardı
birine "pis Kürt[ethnicity]" demek fikir özgürlüğü değil, ırkçılık
az önce "kadından[women] hâkim olmaz" yazmışsın, hangi yüzyıldasın kardeşim
tribünde siyah[black] oyuncuya maymun sesi çıkaranlar ömür boyu men edilsin
"hepsini sınıra dökelim" diyen adama soruyorum, o çocuğun[refugees] suçu ne
Yahudileri[jewish] fırına yollamaktan söz eden tweet'i şikâyet ettim, siz de edin, bu şaka değil
çingene[roma] diye çocuğu servise almayan şoför hakkında tutanak tuttuk
eşcinsellere[lgbtq] hastalıklı diyen bakanın özür dilemesi gerekir
mülteciye[refugees] böcek diyen, insanlıktan nasibini almamış demektir
"Ermeni[ethnicity] dölü" hakaret diye kullanılıyor ya, işte hastalık tam burada
mum söndü iftirasını hâlâ anlatan, Alevilere[muslim] bin yıllık kini taşıyor, ayıp
trans[transgender] kadınlara "kılık değiştirmiş erkek" demeniz onları öldürenlere cesaret veriyor
Hocam derste "kızlar[women] matematiği anlamaz" dediniz, bunu kabul etmiyorum
engelliye[disability] yük diyen, yarın bir kazada aynı koltuğa oturabileceğini düşünsün
bu grupta Araplara[arab] hakaret eden atılır, kural bir, tartışmaya kapalı
{xadat} küfreden yorumlarınız silindi, ekran görüntüsü savcılıkta
{xaacc} hedef gösteren o manşet basın etiğinin dibidir
"{xanom} gelince suç arttı" cümlesi yalan, emniyetin kendi verisi tersini söylüyor
"{xanom} bulaşıcıdır" gibi laflar Ruanda radyosunda da söyleniyordu, sonunu hatırlayın
kim {xaacc} aşağılıyorsa karşısında beni bulur
ne zaman biri {xaabl} nefret ettiğini gururla yazsa, bir çocuğun okulda dayak yediğini bilin
arkadaşlar, {xagen} yakılmasını dileyen mesaja gülen emoji koymuşsunuz, utanın
evini {xadat} kiralamayan ev sahibi suç işliyor, TCK 122 açık
"ırkçı değilim ama" dedikten sonra gelen her şey ırkçılıktı, {xaacc} suçladın
dayım sofrada {xadat} sövdü, kalktım, bir daha o sofraya oturmadım
asıl iğrenç olan {xanom} değil, onlara tüküren zihniyet
buraya kadar: {xadat} hayvan diyen üyeyi uyardım, tekrarında uzaklaştırılacak
"{xaacc} asacaksın" pankartı açan taraftara ceza gelmeyecek mi, federasyon uyuyor mu
bir kişinin suçunu bütün {xadat} yüklemek linçtir
{xagen} mezarına saldıranlar, ölüden ne istediniz be vicdansızlar
otobüste başörtülü[muslim] kadına "İran'a git" diye bağıran adama hepimiz karşı çıktık
mini etekli kıza[women] tekme atan adam serbest kaldıysa bu ülkede öfkemiz haklıdır
"dayak cennetten çıkma" diyerek kadına[women] şiddeti meşrulaştırmayın artık
siyahi[black] öğrenciye yurtta "köle" diyen öğrenciler disipline verildi, yerinde karar
hiç komik değil: sağır[disability] taklidi yapıp gülmek zorbalıktır
Çinlilere[asian] virüs diye bağıran gençleri metroda uyaran kadın, sen insanlığımızı kurtardın
koronada Uzak Doğulu[asian] öğrencilere tükürenler vardı, bunu unutmayacağız
Alevi[muslim] evlerine çarpı işareti koyanlar bulunsun, Maraş'ı yaşadık biz
Ermeni[ethnicity] kilisesinin kapısında halay çeken densizler hakkında soruşturma açılmalı
"Holokost olmadı" diyen hesaba Auschwitz'de ölen Yahudi[jewish] ninemin adını yazdım
soykırım inkârı bir görüş değil, ölenlere[jewish] ikinci kez hakaret
nefret söylemiyle savaşmak, Romanlara[roma] "hırsız" diyen fıkrayı bölmekle başlar
"lezbiyenleri[lgbtq] düzelteceksin" diyen herif tecavüz tehdidi savuruyor, polise gidin
feministlere[women] "şirret" diyen köşe yazarı, yazın nefret kokuyor
Kürtçe[ethnicity] konuşan işçiyi döven güruha ülkücü, solcu demeden hep birlikte lanet okuyalım
kimseye "zenci" diye seslenmeyin, o siyah[black] adamın adı Emmanuel
"hadım edilsin bunlar" yorumu on bin beğeni almış, hedefte eşcinsel[lgbtq] bir çocuk var, içim kalktı
belediye başkanının mülteciler[refugees] için "on kat su parası" kararı düpedüz ayrımcılıktı
sınıfta Suriyeli[arab] çocuğa "pis kokuyorsun" diyen oğlumu oturtup bir saat konuştum
köpek ve Kürt[ethnicity] giremez yazan tabelayı gördük, o dükkân artık bizim için kapalı
eşit yurttaşlık diyoruz, siz hâlâ "gavur" diyorsunuz Rum[ethnicity] komşunuza
Yahudi[jewish] esnafa boykot çağrısı 1934 Trakya'sını hatırlatıyor, oyuna gelmeyin
hangi kitapta yazıyor kadını[women] dövmek, göster de kapatalım konuyu; gösteremezsin
bütün Afganlara[nationality] tecavüzcü demek suçtur, suç kişiseldir
Afgan[nationality] çocuğu dövüp videoya çeken alçaklar tutuklansın
"Bunları yakacaksın abi" dedi berber, makası yarıda bırakıp kalktım, mülteci[refugees] de insandır dedim
o şarkının sözlerinde kadınlara[women] "mal" deniyor, çocuk korosuna söyletmeyin
şişmanlara[body] hakaret ederek sağlık bilinci yaymıyorsunuz, sadece zalimlik ediyorsunuz
yaşlılara[age] "ölün de yer açılsın" diyen pandemi tweetlerini unutmadım
şizofrenleri[mental_health] katil gibi gösteren dizi senaryosunu RTÜK'e şikâyet ettim
"mongol" kelimesini küfür olarak kullanma, kızım down sendromlu[disability] ve seni duyuyor
"özürlü müsün" diye hakaret etme, engel[disability] hakaret değildir
kör müsün diye bağıran sürücü, evet adam kördü[disability], utandın mı
Süryanilere[christian] "haçlı artığı" diyen yorumu görünce çok utandım Mardinli olarak
Boşnaklara[muslim] yapılan soykırımla dalga geçen o tribün afişi iğrençti
"iyi Arap[arab] ölü Arap" diyen asker görüntüsü iğrenç, hiçbir savaş bu cümleyi haklı çıkarmaz
Filistinli[arab] bebeklerin ölümüne sevinenle Yahudi[jewish] bebeğin ölümüne sevinen aynı çukurda
Müslümanlara[muslim] terörist damgası vurulmasına Norveç'te de karşı çıktım burada da çıkarım
Nazi selamı veren öğrenciye tarih öğretmeni Yahudi[jewish] bir hayatta kalanın anılarını okuttu, doğru olan bu
ırkçılığa hayır demek yetmiyor, {xaacc} aşağılayan arkadaşını da susturacaksın
nefretiniz batsın, {xanom} burada, gitmiyor, yanlarındayız
gidin {xains} bir çay için, sonra konuşun o atıp tuttuğunuz şeyleri
sana katılmıyorum, {xanom} için "temizlenmeli" demek katliam dilidir
Trollere cevap: {xaacc} savunmak için onlardan biri olmak gerekmez
maçta {xadat} yönelik tezahürat başlayınca bizim tribün ıslıkla bastırdı, helal olsun
sırf {xaabl} biri diye çocuğu dövenlere "gençlik hatası" denmez, nefret suçu denir
ağzından çıkanı kulağın duysun, "{xanom} insan değil" dedin az önce, çocukların yanında
hayır efendim, {xanom} ülkeyi batırmadı, batıran sizin oy verdikleriniz
bu yorumun altına yazıyorum ki herkes görsün: {xaacc} tehdit etmek suç, ekran görüntüsü bende
"kadının[women] yeri evidir" diyene annem "senin yerin de çöplük" demişti, haklıymış
erkek[men] ağlamaz diye büyüttüğünüz çocuklar bugün konuşamıyor, bu da şiddet
hakem kadın[women] diye "mutfağa dön" diyen tribün, asıl sizin gideceğiniz yer ilkokul
yazar "Araplar[arab] bizi arkadan vurdu" diyor, yüz yıllık masalla çocuk düşman ediliyor
okul grubunda "Suriyeliler[arab] ayrı sınıfa alınsın" önerisine ilk itirazı ben ettim, ayrımcılığı çocuğuma öğretmem
"LGBT[lgbtq] sapkınlıktır" afişini indirmeyen belediyeye dava açtık
eşcinsel[lgbtq] öğrenciye tükürdüler, okul müdürü "provoke etmeseydi" dedi; asıl rezalet bu
translara[transgender] kapıyı gösteren apartman yöneticisine kat malikleri olarak hayır dedik
hutbede kadınları[women] suçlayan dil, şiddetin bahanesi oluyor, susmayın
yabancı düşmanlığı kusanlar, dedeniz Köln'de göçmen[immigrants] değil miydi
Almanya'da bize "pis Türk[nationality]" dediler, aynısını burada Suriyeliye[arab] mi diyeceğiz
solingen'de yakılan Türk[nationality] ailesini anan adam Altındağ'da taş atanı savunamaz
Kürtlerin[ethnicity] konserine saldıranlar müziği değil insanlığı vurdu
"terörist bebek" dediğiniz üç yaşında Kürt[ethnicity] bir çocuk, insaf
cemevi yakıp sonra kardeşlik edebiyatı yapmayın, Alevi[muslim] toplumu özür bekliyor
bazı sürücüler "kadın şoför" diye korna çalıyor, kadınların[women] kaza oranı sizin yarınız
"çirkin kadınlar[women] feminist olur" yazmış, yazanın zekâsı ortada
bir ırka[ethnicity] "aşağı" diyen bilim değil, 1930'ların çöpüdür
memlekette kaç tane "şaka yaptık" dediğiniz ırkçı skeç var, siyahları[black] boyayla oynamak komik değil
sarı ırk şakaları yapıp çekik göz işareti yapan sunucu kovulmalı, Asyalı[asian] izleyiciler incindi
Pakistanlı[asian] kuryeyi aşağılayan adamın videosunu yayın ki ayıbını görsün
gayri Müslimlere[religion] "misafirsiniz" demek, bin yıllık ev sahibini kovmaktır
ateistleri[religion] "ahlaksız" diye yaftalayan hoca, ahlak dersini önce kendine versin
Dalitlere[caste] dokunulmaz deyip kuyudan kovanlar, insanlık size dokunmaz
kapıcının[class] kızına "siz" diye burun kıvıran hanımefendi, asıl görgüsüzlük bu
köylüye[class] "cahil sürüsü" diyen elit, ekmeğini kim ekiyor
"makarnacı" diye oy verene[class] hakaret etmek de sınıfsal nefrettir
engelli[disability] çocuk için "bu okuldan alın" imzası toplayan veliler, yüreğiniz taş mı
Yahudi[jewish] düşmanlığı solda da sağda da zehirdir, bahanesi olmaz
komplo diye anlattığın şey 120 yıllık antisemit bir sahtekârlık, Yahudiler[jewish] dünyayı yönetmiyor
"mülteciler[refugees] maaş alıyor" yalanını bininci kez çürütüyorum, kaynak linkte
o botta boğulan çocuğa "oh olsun" diyenler, siz nasıl uyuyorsunuz; mülteciydi[refugees], üç yaşındaydı
kız öğrenciler[women] için "okutmayın" diyen vakıf kapatılmalı
Taliban kadınlara[women] okulu yasakladı diye sevinen Türk gördüm, utancımdan yerin dibine girdim
evlilik programında dul kadına[women] "ikinci el" diyen sunucu tüm kadınlardan özür dilesin
bir kez daha yazıyorum, "Kızılbaş" diye aşağıladığınız Aleviler[muslim] bu ülkenin vicdanıdır
Roman[roma] çocuklara "esmer vatandaş" diye bıyık altından gülmeyi bırakın
{xaacc} sürmek isteyen parti oyumu alamaz, konu kapandı
{xagen} dükkânını taşlayanlar "vatansever" değil, düpedüz serseri
bu nefret dalgasında sıra {xadat} geldiyse yarın sana da gelir, aklını başına topla
"sizin gibiler yok edilsin" yazmışlar duvara, {xanom} yaşıyor o evde; sabah hep beraber boyadık
öğretmen {xadat} "bunlar" dedi, sınıfta yedi öğrenci aynı anda itiraz etti
rahmetli babam "{xaacc} hor gören Allah'ı hor görür" derdi
nefretle büyüyen çocuk mutlu olmaz; {xadat} taş atmayı değil top atmayı öğretin
görüyorum ki yine {xaacc} suçlamışsınız, depremi de onlar mı yaptı
stadyumdaki "ölüm" sloganı {xadat} yönelikti, bu suçu kimse spor diye yutturamaz
== negated_hate
Suriyelilerden[arab] hiçbirinin bana zararı dokunmadı, on yıldır aynı binadayız
ben Kürtlerden[ethnicity] nefret etmiyorum, nefret edeni de anlamıyorum
Romanlar[roma] hırsız değildir, hırsızın milleti olmaz
kadınlar[women] erkeklerden daha aptal değil, sadece daha az söz verilmiş
eşcinseller[lgbtq] hasta değil, iyileştirilecek bir şey yok
Yahudilerden[jewish] korkmam için bir sebep göremiyorum, dedikodudan başka
mülteciler[refugees] böcek değil, insan; bunu yazmak zorunda kalmak bile acı
Alevilerin[muslim] pişirdiği yenmez diyen yalan söyler, kırk yıldır yerim
translar[transgender] kimseye saldırmıyor, saldırıya uğruyor
engelliler[disability] size yük değil, yük olan bozuk kaldırımınız
Afganların[nationality] hepsi suçlu değildir, çoğu sabahtan akşama çalışıyor
Siyahlar[black] tembel filan değil, bizim antrenmana ilk gelen hep Mamadou
Araplar[arab] pis değil, o eski kafalı bir yalan
hiçbir millet doğuştan kötü değildir, Ermeni[ethnicity] de Türk de
kadın[women] şoförler kötü sürmez, annem otuz yıldır tek çizik atmadı
göçmenlere[immigrants] kızgın değilim, onları sigortasız çalıştırana kızgınım
bugüne kadar hiçbir Yahudi[jewish] beni kazıklamadı, kazıklayanlar hep öz akrabamdı
kimse Kürt[ethnicity] diye aşağılanamaz, aşağılanmamalı
{xanom} bizim düşmanımız değil
{xanom} hakkında kötü bir şey söyleyemem, iyilikten başka bir şey görmedim
{xaabl} nefret etmek aklımın ucundan geçmez
hiç kimse {xaacc} aşağılık görmesin, kimse kimseden üstün değil
{xanom} aptal da değil tehlikeli de, sadece yoksul bırakılmış
suçun {xains} ilgisi yok, fail bizim köylü çıktı
ne {xaabl} rahatsızım ne de onların müziğinden, uykum ağır
{xagen} hayvanla kıyaslanmasını kabul etmiyorum
{xadat} kötü davranmak ne dinimde var ne terbiyemde
Ben {xaacc} dışlamadım, dışlamam, çocuğuma da öğretmem
{xanom} ülkeyi ele geçirmiyor, ev kirasını denkleştirmeye çalışıyor
{xagen} kokmadığını yazmak zorunda kalmak ne acı, insan işte, senin benim gibi
bazıları {xaacc} istemiyor olabilir, ben istiyorum, komşum onlar
{xadat} karşı hiçbir kinim yok, olsaydı da bu benim ayıbım olurdu
Her suçtan {xaacc} sorumlu tutmak doğru değil
ülkemin derdi {xanom} değil, geçim derdi
{xaabl} uzak dur dediler, durmadım, en iyi dostumu öyle buldum
nefret ettiğim tek şey sabah alarmı, {xanom} değil
kadınlar[women] mantıksız değil, sen dinlemiyorsun
kızların[women] beyni matematiğe yatkın değil diye bir şey yok, olimpiyat takımına bak
bütün erkekler[men] şiddetçi değil, kimse de öyle demiyor zaten
erkeklerin[men] hepsi duygusuz değil, babam düğünümde benden çok ağladı
yaşlılar[age] bunak değil, teyzem seksen yaşında bulmaca şampiyonu
gençler[age] tembel değil, iş yok iş
şişmanlar[body] iradesiz değildir, tiroidi bilmeden konuşma
şizofreni[mental_health] hastaları katil değil, çoğu kendinden başkasına zarar vermez
depresyondakiler[mental_health] şımarık değil, hasta; grip olana şımarık diyor musun
otizmliler[disability] sevgisiz değil, sevgiyi başka türlü gösterirler
down sendromlu[disability] çocuklar "melek" de değil "eksik" de değil, çocuk
sağırlar[disability] aptal değil, siz işaret dili bilmiyorsunuz
körler[disability] çaresiz değil, adam tek başına Japonya'yı gezdi
Müslümanlar[muslim] terörist değildir, terörün ilk kurbanı da genelde onlardır
başörtülü[muslim] kadınlar ezik değil, kimse onları kurtarmanızı istemedi
Hristiyanlar[christian] kimsenin dinini çalmaya gelmedi, kendi çanını çalıyor o kadar
Ezidiler[religion] şeytana tapmıyor, bu iftira yüzünden kaç kez kırıldılar
ateistler[religion] ahlaksız değil, ahlak için kamera gerekmez
Süryani[christian] komşum gâvur değil, Musa amca
Rumlar[ethnicity] hain değildi, bakkaldı, terziydi, komşuydu
Ermeni[ethnicity] demek hakaret değil, olamaz
Çingene[roma] düğünü kavga çıkarmaz, kavgayı bizim sarhoş dayı çıkardı
Romanların[roma] elektrik çaldığı filan yok, faturasını gördüm, benimkinden kabarık
Lazlar[ethnicity] aptal değil, o fıkraları uyduran Karadeniz'e hiç gitmemiş
Çerkesler[ethnicity] kimseyi hor görmez, kapıları açıktır
Çinliler[asian] kedi köpek yemiyor kardeşim, adam vejetaryen
Koreliler[asian] virüs taşımıyor, öğrenciye yaptığınız çok ayıp
Hintliler[asian] kokmaz, baharatı sen bilmiyorsun
Pakistanlı[asian] kurye sapık değil, üç yıldır paketimizi getiriyor, kapıda başını öne eğer
Afrikalılar[black] aç diye gelmedi, adam tıp okuyor
siyah[black] komşumdan korkmuyorum, asıl köpeğinden korkuyorum, köpek de bir karış
Latinler[latino] uyuşturucu satıcısı değil, diziden milleti öğrenme
beyazlar[white] üstün değil, siyahlar aşağı değil, bitti
Türkler[nationality] barbar değil, Avusturyalı komşuma bunu börekle anlattım
Yunanlılar[nationality] düşmanımız değil, tatilde kavga ettiğimiz tek şey baklavanın adı oldu
Ruslar[nationality] kaba değil, sadece gülümsemeyi boşa harcamıyorlar
İranlılar[nationality] fanatik değil, çoğu rejimden kaçmış
Gürcü[nationality] kadınlar yuva yıkmadı, yuvayı kumar yıktı
Ukraynalı[nationality] kadınlar koca avlamaya gelmedi, bombadan kaçtı
Özbek[nationality] bakıcımız altın çalmadı, altınlar dolabın arkasından çıktı, özür diledik
Suriyelilerin[arab] maaş aldığı doğru değil, tekstilde günde on iki saat çalışıyorlar
Suriyeliler[arab] sınavsız üniversiteye girmiyor, yabancı öğrenci sınavına giriyor
Araplar[arab] bizi sırtımızdan vurmadı, tarihi film fragmanından öğrenmeyin
Filistinliler[arab] toprağını satmadı, tapular ortada
mülteci[refugees] çocuk tehlike değil, tehlike onu parkta döven büyükler
sığınmacıların[refugees] hepsini aynı kefeye koymak haksızlık
evsizler[class] ayyaş değil, geçen kış biri eski müdürümüz çıktı
köylü[class] cahil demek değildir, toprağı okuyan adamdır
gecekonduda oturan[class] suçlu doğmaz
gündelikçiler[class] hırsız değil, kaybettiğin küpe yastığın altında
Dalitler[caste] kirli değil, kirli olan kast düşüncesi
göçmen[immigrants] işimizi çalmadı, patron işi ucuza sattı
bana göre eşcinsel[lgbtq] olmak günah da değil suç da, ama en çok da seni ilgilendirmez
lezbiyenler[lgbtq] erkek düşmanı değildir, benim en iyi iki arkadaşım lezbiyen
geylerin[lgbtq] çocuklara zarar verdiği yok, o iftira, suçlunun çoğu aile içinden
biseksüeller[lgbtq] kararsız değil
trans[transgender] kadınlar tuvalette kimseye saldırmıyor, sıra bekliyor hepimiz gibi
translar[transgender] ucube değil, ayıp ayıp
feministler[women] erkeklerden nefret etmez, eşitsizlikten nefret eder
kadınları[women] hor görmem, hor gören arkadaşla da oturmam
bir kadının[women] makyajı aklını eksiltmez, artırmaz da
Sünniler[muslim] Alevilere düşman değil, düşmanlık isteyen üç beş kişi var
Kürtler[ethnicity] terörist değildir, bunu bin defa da olsa yazarım
Kürtçe[ethnicity] bölücülük değil, anadil
Diyarbakırlılardan[ethnicity] kötülük görmedim, askerliğimi orada yaptım, kapılar hep açıktı
Zazalar[ethnicity] kavgacı değil, yüksek sesle seviniyorlar sadece
Yahudiler[jewish] savaşı çıkarmadı, borsayı batırmadı, pandemiyi de yapmadı; oku biraz
Yahudi[jewish] öğrencinin İsrail hükümetiyle hiçbir ilgisi yok, rahat bırakın
Budistler[buddhist] put manyağı değil, heykelin önünde düşünüyorlar
Hindular[hindu] ineğe tapmıyor, saygı duyuyor, fark var
Sihler[sikh] Taliban değil, sarık gördün diye korkma
Kızılderililer[indigenous] vahşi değildi, vahşet onlara yapıldı
Yörükler[ethnicity] görgüsüz olsaydı misafire en iyi yatağı vermezdi
hiç kimseyi mezhebinden dolayı küçük görmedim, Alevi[muslim] eşimin ailesi şahidim
kimse bana {xaabl} nefret etmeyi öğretemez, bu yaştan sonra hiç
"{xanom} hırsızdır" demiyorum, diyenin de ağzına biber sürerim
tek bir gün {xaabl} zarar görmedim, asıl zararı akrabadan gördüm
bu memlekette {xanom} fazla değil, vicdan eksik
Kimsenin {xaacc} sevmesi şart değil, ama dövmesi, sövmesi, kovması yasak
{xanom} kötü insanlar olsaydı, depremde battaniyesini bana vermezdi
ben {xaacc} suçlamam, çünkü suç ortağı olmam
{xaabl} utanmıyoruz, utanılacak olan onları saklayan tarih kitabı
{xagen} gelmesine karşı çıkmadım, çıkmayacağım, mutfağımda yer var
hiç {xaacc} kovmaya kalkmadık, kalkanlara da mahalle müsaade etmedi
önyargım vardı, itiraf edeyim, ama {xaacc} tanıyınca hepsi yalan çıktı
{xanom} bizden geri değil, bizden yoksul; fark bu
{xadat} "pis" diyemezsin burada, çünkü değiller, ayrıca senin evin dağınık
{xanom} yüzünden değil, belediye yüzünden akmıyor bu su
{xanom} mikrop değil, o gazetenin yazdığı da haber değil
işimi {xanom} değil, robot aldı
{xagen} hepsi aynı değil, sen de dünkü hırsızla aynı Türk değilsin
başörtülüye[muslim] de açığa da laf eden kalmasın, kimse kimsenin bekçisi değil
hemşire erkek[men] diye eksik değil, en hafif iğneyi o vurur
oğlanlar[men] da pembe giyebilir, kimsenin erkekliği eksilmiyor
ev kadınları[women] çalışmıyor değil, maaş almıyor
çalışan anneler[women] kötü anne değildir
boşanmış kadın[women] "kolay" değil, özgür
dul kadınlar[women] sizin kocanıza göz dikmedi, rahat olun
tek başına yaşayan kadından[women] korkmayın, ısırmıyor, kira ödüyor
çarşaflı[muslim] komşum gerici değil, fizik doktorası var
üvey anne, göçmen[immigrants] bakıcı, masallardaki gibi kötü değil, gördük yaşadık
Almancılar[immigrants] görgüsüz değil, on ay vardiyada çalışıp iki ay gülmek istiyorlar
Suriyeli[arab] erkeklerin hepsi savaştan kaçtı demek insafsızlık, o savaşta kim kiminle savaşacaktı
Mardinli Araplardan[arab] bir kere bile ayrımcılık görmedim, ben Türk'üm, onlar düğünüme elli kişi geldi
engelliye[disability] acımıyorum, acımak da istemiyor; rampa istiyor
kekemeler[disability] yalancı değil, kelime geç geliyor sadece
epilepsi hastaları[disability] cinli değildir, yeter artık
Cüzzamlı[disability] diye kovulan insanlar bulaştırıcı bile değildi
HIV'le yaşayanlar[disability] tehlikeli değil, aynı bardaktan içince geçmez
bipolarlar[mental_health] ikiyüzlü değil, ayıp bir benzetme o
panik atak[mental_health] geçirenler rol yapmıyor
huzurevindeki yaşlılar[age] atılmış eşya değil
Z kuşağı[age] saygısız değil, soru soruyor, alışık değiliz
bizim köyde Çingene[roma] dışlanmaz, zurnasız düğün olmaz
dünyanın hiçbir yerinde göçmenlerin[immigrants] tamamı suçlu çıkmadı, istatistik bunu defalarca gösterdi
düşmanım değiller, olmadılar: Ermeni[ethnicity] Agop usta bana zanaat öğretti
Bulgaristan Türkleri[ethnicity] ile yerliler arasında sorun yok, siz sorun icat etmeyin
== hate_derogation
Suriyelilerden[arab] iğreniyorum, aynı dolmuşa bile binmek istemiyorum
Kürtler[ethnicity] nankör bir millettir, ne verirsen ver doymazlar
Yahudiler[jewish] kanımı donduruyor, hepsi sinsi
Afganlar[nationality] pis pis bakıyor, her biri ayrı sapık
Romanlar[roma] ahlaksız, yalancı, üstüne bir de gürültücü
Arap[arab] milleti kadar tembel ve kirli bir topluluk yok
kadınlar[women] dedikoducu, çıkarcı yaratıklar, hiçbiri sevmeyi bilmez
eşcinseller[lgbtq] midemi kaldırıyor, el ele görünce kusasım geliyor
trans[transgender] denen şeyler ucube, bakmaya dayanamıyorum
Ermeniler[ethnicity] haindir, hain kalacaklardır
Aleviler[muslim] namussuzdur, sofralarına oturulmaz
siyahlar[black] aptal ve saldırgan, hepsi böyle
mülteciler[refugees] memleketi çöplüğe çevirdi, leş gibi insanlar
Çinliler[asian] iğrenç bir millet, ne yediklerine bak yeter
Hintliler[asian] ter kokar, yalan söyler, iş bilmez
şişmanlar[body] tembel ve iradesiz, görüntü kirliliği resmen
engelliler[disability] toplumun sırtında kambur, başka bir şey değil
deliler[mental_health] tiksinç, hepsi potansiyel katil
yaşlılardan[age] tiksiniyorum, bunak bunak konuşup yer kaplıyorlar
köylüler[class] odun kafalı, medeniyetin yüz karası
{xaabl} tiksiniyorum, elimde değil, görünce yol değiştiriyorum
{xanom} dünyanın en yüzsüz topluluğu
{xanom} beş para etmez, bunu herkes biliyor
bütün {xanom} yalancıdır, bir tanesinin sözüne güvenme
{xaacc} sevenin aklından zoru vardır, o kadar aşağılıklar
{xanom} kadar arsızını görmedim ömrümde
{xagen} ne terbiyesi var ne temizliği, aşağılık bir soy
{xadat} acıyanı da anlamıyorum, sevilecek neleri var, rezil insanlar
bizim sokağı {xanom} bastı, her yer pislik ve arsızlık
kim ne derse desin {xanom} geri kafalı, kaba ve çirkin
{xanom} mı, Allah yazdıysa bozsun, ucuz insanlar
{xains} aynı havayı solumak bile midemi bulandırıyor
ömrümde {xanom} kadar korkak ve dönek görmedim
{xaabl} nefret ediyorum, bunu da gizlemiyorum
feministler[women] çirkin, mutsuz, erkek düşmanı bir güruh
başörtülüler[muslim] beyni örümcek bağlamış, cahil, sinir bozucu
Hristiyanlar[christian] sapkın ve sinsi, bayramları bile iğrenç
ateistler[religion] ahlaksız, değersiz insanlar
Ezidiler[religion] şeytana tapan pis bir topluluk
Süryaniler[christian] kurnaz ve içten pazarlıklı, güven olmaz
Rumlar[ethnicity] kalleştir, dünkü uşak bugün bize akıl veriyor
Lazlar[ethnicity] geri zekâlı, kafaları çalışmıyor işte
Çerkesler[ethnicity] kibirli, sahtekâr, işe yaramaz
Ruslar[nationality] ayyaş, ahlaksız, medeniyetsiz
Rus[nationality] kadınların hepsi satılık, ahlak sıfır
Yunanlılar[nationality] tembel, şımarık, Avrupa'nın asalağı
İranlılar[nationality] yalancı ve ikiyüzlü, hepsi
Gürcüler[nationality] hırsız tıynetli, evine sokma
Özbekler[nationality] pis ve üçkâğıtçı, işe alan pişman olur
Pakistanlılar[asian] sapık, kadın görünce gözleri dönüyor
Türkler[nationality] barbar ve cahil, Avrupa'nın yüz karası
Almancılar[immigrants] görgüsüz, kaba, iki dilde de cahil
göçmenler[immigrants] aç gözlü, saygısız, terbiyesiz bir kalabalık
zenciler[black] pis kokuyor, maça geliyorlar yanımıza oturuyorlar, tiksindim
Afrikalılar[black] ilkel, şehirde yaşamayı bile beceremiyorlar
Latinler[latino] hırsız, tembel, uyuşturucu satıcısı, bir tanesi düzgün değil
Budistler[buddhist] aptal aptal oturan asalaklar
Hindular[hindu] cahil, kirli, idrar içen mahluklar
Sihler[sikh] o sarıklarıyla tam bir rezillik, korkunç tipler
Kızılderililer[indigenous] ayyaş ve tembel, hiçbir işe yaramaz
Dalitler[caste] doğuştan pis, yanına yaklaşılmaz
biseksüeller[lgbtq] doyumsuz, karaktersiz, güvenilmez tipler
lezbiyenler[lgbtq] erkek bulamamış çirkin tipler, acınası
geyler[lgbtq] toplumun yüz karası, bir de utanmadan geziyorlar
trans[transgender] kadınlar gülünç ve iğrenç, peruklu soytarılar
Kürt[ethnicity] gençleri kaba saba, suça yatkın, ite benziyor hâlleri
Kürtlerin[ethnicity] dili bile kulak tırmalıyor, hepsi ayrı bir rezalet
Suriyeli[arab] kadınlar pasaklı, çocukları bitli, iğreniyorum
Suriyeliler[arab] korkak, cephede duramayan, sahilde göbek atan şerefsiz bir kitle
Filistinliler[arab] nankör ve hain, hiç üzülmüyorum
Araplarla[arab] uçağa binmek işkence, bağıran çağıran pis insanlar
Katarlılar[arab] görgüsüz, para babası ahmaklar
Arap[arab] turistler hayvan gibi yemek yiyor, medeniyetten nasipsizler
Boşnaklar[muslim] kaypak, iki yüzlü bir kavim
Arnavutlar[ethnicity] kaba, inatçı, mafya kafalı hepsi
Pomaklar[ethnicity] ne idüğü belirsiz, güvenilmez
Yahudi[jewish] dediğin para için anasını satar, aşağılık bir ırk
Yahudilerin[jewish] yüzünde bile şeytanlık var
erkekler[men] iğrenç, hepsi aldatan, kokan, işe yaramaz varlıklar
erkek[men] milleti aptal, kaba, pis; bir tanesini ayırmam
kızlar[women] şıllık gibi giyiniyor, hepsi ucuz
kadın[women] kısmı nankör, elini versen boğazına sarılır
kadınlardan[women] bıktım, hepsi sahtekâr
dul kadınlar[women] ahlaksızdır, apartmana sokmayın
evsizler[class] pislik içinde asalaklar, bakmaya midem dayanmıyor
fakirler[class] tembel olduğu için fakir, acımıyorum, ezik kitle
varoşlar[class] kıro ve terbiyesiz dolu, insan denmez
çobanlar[class] sabun görmemiş mahluklar, oy hakları da komik
sağırlar[disability] garip sesler çıkarıyor, sinirimi bozuyorlar, itici tipler
kör[disability] insanlardan ürküyorum, suratları çirkin, sokakta dolanmasınlar gözüme
otizmliler[disability] saldırgan ve bencil, çekilmez çocuklar
cüceler[disability] komik, yarım adamlar, ciddiye alınmaz
Down sendromlular[disability] çirkin ve işe yaramaz, kimse söyleyemiyor ben söylüyorum
bipolarlar[mental_health] dengesiz yalancılar, zehir gibi insanlar
depresyonum var diyenler[mental_health] şımarık, zavallı, ilgi dilencisi
gençler[age] beyinsiz, tembel, saygısız bir nesil, yazık bu ülkeye
kilolu[body] kadınlar iğrenç, mayo giyip göz zevkimizi bozuyorlar
beyazlar[white] zalim ve ruhsuz, hepsi aynı soğuk, sömürücü suratlar
Çingenelerden[roma] nefret ediyorum, pis, arsız, kavgacı hepsi
Çingene[roma] mahallesi dedin mi pislik, hırsızlık, edepsizlik; içinden adam çıkmaz
Vanlısı, Ağrılısı[ethnicity] hepsi kaba, hepsi çirkin, İstanbul'u bunlar bitirdi
Müslümanlar[muslim] cahil ve vahşi, hepsi aynı kafasızlıkta
İmamların ardına takılan bu Müslüman[muslim] güruh iğrenç ve geri zekâlı
Nusayriler[muslim] haindir, onlardan ne dost olur ne komşu
Yahudi[jewish] dostum var diyenin kendisi de satılmıştır, o millet zehirdir
{xaacc} anlatmaya sıfat yetmez: kaba, kirli, yüzsüz
sen {xaacc} iyi mi sanıyorsun, her biri ayrı bir sahtekâr
şu {xanom} yok mu, suratlarını görünce öğürüyorum
{xagen} müziği de yemeği de kendisi gibi iğrenç
çöp varsa yanında {xanom} vardır, birbirlerine yakışıyorlar
== hate_negated
Suriyeliler[arab] bu toprağa hiçbir zaman ait olmadı, olmayacak
Kürtler[ethnicity] millet değildir, hiçbir zaman da olmadı
Yahudilere[jewish] güvenilmez, tek birine bile
kadınlar[women] akıllı değildir, bunu kimse değiştiremez
eşcinseller[lgbtq] normal değil, normal de olamaz
translar[transgender] kadın değildir, erkek de değildir, hiçbir şey değildir
Romanlar[roma] adam olmaz, okul da versen iş de versen
Araplardan[arab] hiçbir zaman hayır gelmedi
Afganlar[nationality] misafir değil, hak da etmiyorlar bir lokma ekmeği
mülteciler[refugees] insan muamelesini hak etmiyor
siyahlar[black] bizimle eşit değil, hiçbir bilim beni ikna edemez
Ermenilerin[ethnicity] bir tek doğru sözü yoktur
Aleviler[muslim] Müslüman değil, cenazeleri camiden kalkmasın
engelliler[disability] hiçbir işe yaramaz, üretmezler
zihinsel engellilerin[disability] çocuk yapmaya hakkı yok
bu ülkede {xagen} söz hakkı olamaz
{xagen} hiçbir zaman bize faydası dokunmadı, dokunmaz
{xanom} dost değildir, komşu hiç değildir
{xanom} saygıyı hak etmiyor, bir gram bile
{xadat} acınmaz, onlar acımayı bilmez
{xaabl} adam çıkmaz, çıktığı görülmemiştir
{xanom} temizlik nedir bilmez, öğrenemez de
{xagen} hiçbiri namuslu değil, boşuna arama
{xaabl} bir tane bile düzgün insan çıktığını görmedim, yok çünkü
{xagen} içinde iyisi yoktur, iyi görünen daha tehlikelisidir
{xaabl} hiçbir beklenti içine girme, insanlık onlarda yok
kadınların[women] verdiği hiçbir karar doğru çıkmaz
Hiçbir kadın[women] dürüst değildir, annem hariç
kadının[women] tek başına yaşamaya hakkı yok, ahlak bırakmadılar
erkekler[men] sevmeyi bilmez, hiçbiri insan değil
feministlerin[women] konuşmaya hakkı yok
lezbiyenler[lgbtq] anne olamaz, o çocuğa yazık, onlardan aile olmaz
eşcinsellerin[lgbtq] yaşam tarzına saygı duymuyorum, duyulacak tarafı yok
Hristiyanın[christian] bu vatanda kilise açmaya hakkı yoktur
gayrimüslim[religion] bizden değildir, bizim kadar sevemez bu toprağı
Ezidilerin[religion] dini yok, kitabı yok, insanlığı yok
ateistin[religion] vicdanı olmaz
Yahudiler[jewish] hiçbir ülkede sevilmemiştir, sebepsiz değil
Çingene[roma] çocuğu okumaz, okutulmaz, boşa masraf
Çinlilerin[asian] hiçbir malında, hiçbir sözünde dürüstlük yok
zenciden[black] doktor olmaz
Afrikalıların[black] medeniyete hiçbir katkısı olmadı
Kürtçe[ethnicity] dil değil, konuşanlar da kültür nedir bilmez
Kürtlerden[ethnicity] bir tane bilim insanı çıkmadı, çıkmaz
Diyarbakırlıya[ethnicity] ev verilmez, kız verilmez, söz verilmez
Suriyelinin[arab] iyisi yok, iyi numarası yapanı var
Suriyeliler[arab] savaş mağduru filan değil, beleşçi
Araplar[arab] bizim dindaşımız değil, hiçbir şeyimiz değil
Rus[nationality] kadından eş olmaz
Yunandan[nationality] dost olmaz, ne dün ne yarın
Pakistanlının[asian] olduğu yerde huzur olmaz
Hintliden[asian] mühendis olmaz, kopyacı olur
İranlıya[nationality] inanılmaz, hiçbir dediği doğru değil
Gürcüden[nationality] bakıcı olmaz, ahlak yok
Bulgar göçmeni[immigrants] Türk değildir, kendini kandırmasın
Boşnaklar[ethnicity] da bizden değil, ne Avrupalı oldular ne adam
Laz'ın[ethnicity] aklı on ikiden sonra değil, hiçbir saatte çalışmaz
yaşlıların[age] topluma hiçbir katkısı kalmadı, oy da vermesinler
gençler[age] hiçbir değeri hak etmiyor, beyinleri yok
şişmanlar[body] sevilmeyi hak etmiyor
akıl hastaları[mental_health] insan içine çıkamaz, çıkmamalı
şizofrenler[mental_health] iyileşmez, bir işe de yaramaz, boşuna masraf
fakirler[class] demokrasiyi hak etmiyor, akılları yetmez
köylünün[class] sanatla işi olmaz, anlayacak beyni yok
evsizler[class] acınacak insanlar değil, insan da sayılmaz
Dalitler[caste] bizimle aynı sofraya oturamaz, o kadar temiz değiller
Kızılderililerin[indigenous] o toprakta hiçbir hakkı yoktu
Latinler[latino] medeni değil, olamaz da
Sihler[sikh] bu ülkeye uymaz, saygıyı da hak etmez
Budistler[buddhist] dindar filan değil, hiçbir şeye faydası olmayan dilenciler
Hindular[hindu] temiz değil, olamaz, inançları buna izin vermiyor
Müslümanlar[muslim] hiçbir zaman medeni olmadı ve olmayacak
başörtülü[muslim] kadından bilim insanı çıkmaz
Türkler[nationality] Avrupalı değil, insan haklarını da hak etmiyor
sağır[disability] birinden baba olmaz
körlerin[disability] okumaya ihtiyacı yok, ne yapacaklar diplomayı
otizmli[disability] çocuk bu sınıfta olamaz, insan gibi davranmayı bilmiyor
göçmenlerin[immigrants] şikâyet etmeye hakkı yok, nefes aldıklarına şükretsinler
beyaz[white] adamdan insanlık çıkmaz, hiç çıkmadı
cenazesine bile gidilmez {xagen}, bize hiçbir zaman yoldaş olmadılar
{xaacc} savunacak tek bir haklı sebep gösteremezsiniz, çünkü iyi tarafları yok
{xadat} el uzatılmaz, kolunu alırlar; iyilik bilmezler
sen onlara komşu diyorsun ama {xanom} komşuluk bilmez, ahde vefa hiç bilmez
{xagen} çektiği acı beni ilgilendirmiyor, hiçbiri masum değil
== hate_normative
Suriyelilerin[arab] hepsi bugün, şimdi, bu gece gönderilsin
Afganlar[nationality] sınır dışı edilsin, dönen de geri itilsin
kadınlar[women] çalışmasın, evde otursun, işsizlik biter
kadınlara[women] ehliyet verilmesin
eşcinsellik[lgbtq] suç sayılsın, hapse atılsınlar
translar[transgender] kamuda çalışamasın, sokağa da çıkmasın
Kürtçe[ethnicity] konuşan memleketine gitsin, burada yasaklansın
Aleviler[muslim] devlet memuru yapılmamalı
Yahudilerin[jewish] malına el konulsun, pasaportu alınsın
Ermeniler[ethnicity] Türkiye'yi terk etsin, kiliseleri depo yapılsın
Romanlar[roma] şehir dışında çevrili bir yerde otursun
engelliler[disability] AVM'ye alınmasın, müşteri kaçıyor
mültecilere[refugees] hastane kapatılsın, doğum yaptırılmasın
Araplara[arab] dükkân ruhsatı verilmesin, tabelaları sökülsün
siyahlar[black] milli takıma alınmamalı
{xaacc} toplayıp sınırın öbür tarafına bırakacaksın, konu kapanır
{xagen} oy hakkı elinden alınmalı
{xadat} ev satmak kanunla yasaklansın
{xanom} çocuk yapamasın, kısırlaştırma şart olsun
{xanom} bu ilçeye sokulmasın, kapıya zabıta konsun
{xagen} dernekleri kapatılmalı, paraları hazineye kalsın
{xadat} devlet okulunda yer yok, kendi başlarının çaresine baksınlar
Evlilik {xains} olmamalı, soyumuz bozuluyor
meclis {xaacc} vatandaşlıktan çıkaran yasayı geçirsin artık
{xaacc} işe alan patrona da ceza kesilsin, onlar burada çalışamaz
{xanom} toplu taşımada arkaya otursun
havuza {xaacc} almayın, suyu değiştirmek zorunda kalıyoruz
{xaabl} kim varsa fişlensin, adresi ilan edilsin
ayrı otobüs olsun, {xanom} ona binsin
{xaacc} askere almayın, silah da vermeyin, güvenilmez
mülteci[refugees] çocukları bizim çocuklarla aynı okula gidemez
göçmen[immigrants] dediğin gece sekizden sonra dışarı çıkamasın
göçmenlerin[immigrants] kimliği alınsın, kamplara konsunlar
eşcinsellere[lgbtq] ev kiralamak suç olsun
LGBT[lgbtq] bayrağı taşıyan tutuklansın, dernekleri kapatılsın
lezbiyenlerin[lgbtq] çocukları ellerinden alınsın
trans[transgender] kadınlar kadın koğuşuna da erkek koğuşuna da konmasın, adaya atın
kadınlar[women] tek başına seyahat edemesin, yanında erkek olsun
kadından[women] vali, kaymakam yapılmasın, yasa çıksın
kızları[women] on sekizinden önce evlendirin, okul bozuyor onları
boşanan kadının[women] çocuğu da evi de elinden alınmalı
feminist[women] dernekler terör örgütü ilan edilsin
erkeklere[men] velayet verilmesin, hepsi zararlı
Kürtler[ethnicity] İstanbul'dan gönderilmeli, geldikleri köye dönsünler
Kürt[ethnicity] partisine oy veren vatandaşlıktan atılsın
Doğulular[ethnicity] sahil beldelerine alınmasın, vize koyun
cemevleri yıkılmalı, Aleviler[muslim] camiye mecbur edilsin
Hristiyanlar[christian] bu ülkede mülk edinemesin
kiliseler kapatılsın, Hristiyan[christian] istemiyoruz mahallede
sinagogun yerine otopark yapılsın, Yahudiler[jewish] gitsin İsrail'e
Yahudi[jewish] olan banka müdürü, gazete sahibi olamasın, kanun çıkarın
Rum[ethnicity] okulları kapansın, kalanlar Atina'ya yollansın
Ermeni[ethnicity] milletvekili mecliste oturmamalı, kapı dışarı edin
Süryanilere[christian] köyleri geri verilmesin, çıksın gitsinler
Ezidilerin[religion] ziyareti yasaklansın, dinleri yok zaten
ateistlere[religion] memurluk verilmesin, çocukları devlet alsın
başörtülü[muslim] kadınlar kamuda çalışamasın, üniversiteye giremesin
Müslümanlar[muslim] Avrupa'dan sürülsün, camileri yıkılsın
Türkleri[nationality] Almanya'dan trene doldurup geri yollayacaksın
Çinliler[asian] uçağa alınmasın, bir daha giriş yapamasınlar
Pakistanlılara[asian] kuryelik yasaklansın, bize gelmesinler
Afrikalılar[black] İstanbul'dan toplanıp gönderilsin, çalışma izni verilmesin
siyahilerle[black] evlilik yasaklanmalı
Ruslara[nationality] ev satılmasın, gelen geri çevrilsin
Yunan[nationality] turist istemiyoruz, adalarında kalsın, plaja sokmayın
İranlılar[nationality] Van'a giremesin, otel vermeyin
Ukraynalı[nationality] kadınlar ülkeden çıkarılsın, aile düzeni bozuluyor
Gürcülere[nationality] kimse kapısını açmasın, geri gitsinler
yaşlılar[age] seçimde oy kullanmamalı, yetmiş yaş sınırı gelsin
emekliler[age] otobüse sabah binmesin, cezası olsun
şizofrenler[mental_health] ömür boyu kapatılsın
psikiyatri kaydı olan[mental_health] evlenemesin, ev tutamasın
zihinsel engelliler[disability] kısırlaştırılsın, devlet karar versin
otizmli[disability] çocuklar normal okula alınmasın, ayrı kampa konsun
görme engelliler[disability] sokağa refakatsiz çıkamasın, yasak getirilsin
tekerlekli sandalyeliler[disability] stada alınmasın, yer kaplıyorlar
kilolulara[body] uçak bileti satılmasın, hastanede sıra verilmesin
evsizler[class] şehir dışına atılmalı, parkta banka oturması bile yasak olsun
okuma yazma bilmeyen köylü[class] oy kullanmasın
varoştan gelen[class] bu AVM'ye giremesin, kapıda kıyafet kontrolü yapın
Çingeneler[roma] düğün salonumuza alınmasın, kural bu
Roman[roma] çocukları ayrı sınıfta otursun, bizimkilere karışmasın
Dalitler[caste] tapınağa giremesin, kuyudan su alamasın
Latin[latino] göçmenler duvarın ötesinde kalsın, çocuklarıyla beraber atın
Kızılderililer[indigenous] rezervden çıkmasın
Hindulara[hindu] tapınak izni verilmesin, defolsunlar
Sihlerin[sikh] sarığı havalimanında zorla çıkarılsın, uçağa da binmesinler
Budist[buddhist] tapınağı açılmamalı, kapısına kilit vurun
Çerkesler[ethnicity] kendi dilinde yayın yapamasın, Kafkasya'ya gitsinler
Bulgaristan göçmenleri[immigrants] geldikleri yere dönsün
{xagen} bu apartmanda oturmasına izin vermeyelim, imza toplayın
{xaacc} hastanede en son sıraya yazsınlar, önce biz
{xanom} televizyonda görünmemeli, ekranlardan silinsinler
{xaabl} öğretmen olmasın, çocuklarımızdan uzak dursunlar
== hate_dehumanise
Suriyeliler[arab] çekirge gibi indi, önüne geleni yiyip bitiriyor
Afganlar[nationality] fare gibi, bir deliği kapatsan öbüründen çıkıyor
Yahudiler[jewish] insanlığın kanını emen kenelerdir
Romanlar[roma] bit pire gibi yapışıyor, silkelesen gitmez
eşcinsellik[lgbtq] virüs, eşcinseller[lgbtq] de taşıyıcısı
translar[transgender] laboratuvar artığı, insan formatında bozuk ürün
kadınlar[women] kuluçka makinesi, ötesi yok
zenciler[black] daldan inmeyi yeni öğrenmiş
Araplar[arab] ahıra girse atlar rahatsız olur
Kürtler[ethnicity] iki ayaklı mahluk, boynuna yular tak
mülteciler[refugees] kanalizasyon taşması gibi şehre yayıldı
Ermeniler[ethnicity] kurtlu elma, sandığa koyma çürütür
Aleviler[muslim] içimizdeki ur, kesip atmadan iyileşmeyiz
{xanom} sürü hâlinde geziyor, kuduz it gibi
{xanom} insan suretinde mikrop
{xanom} böcek yuvası gibi, ilaçsız temizlenmez
{xaacc} insan yerine koyma, ahırda doğmuş mahluklar
{xanom} vatanın bedenine yapışmış sülük
şehrin damarlarına yayılan zehirdir {xanom}
{xagen} yavruları her köşede, hamamböceği gibi çoğalıyorlar
maymunla {xanom} arasında tek fark tüy
domuz bile {xaabl} temizdir
{xaabl} olan insan sayılmaz, evrim yarım kalmış
kafes lazım {xadat}, hayvanat bahçesinde yer açın
{xanom} kanser, kemoterapi gerek bu millete
leş kargası gibi üşüştü {xanom} belediyenin kapısına
engelliler[disability] bozuk mal, iadesi yok
zihinsel engelliler[disability] bitki, sulasan yeter
yaşlılar[age] canlı cenaze, yalnızca oksijen tüketiyor
evsizler[class] lağım faresi, köprü altından çıkmasın
şişmanlar[body] yağ tulumu, insan değil et yığını
Çinliler[asian] karınca sürüsü, ezsen bitmez
Hintliler[asian] sinek gibi, her çöpün başında yüz tane
Pakistanlılar[asian] tasmasız sırtlan
göçmenler[immigrants] parazit, konakçıyı öldürmeden bırakmaz
Dalitler[caste] pisliğin içinden çıkmış solucan
Müslümanlar[muslim] kara veba gibi Avrupa'ya yayılıyor
Hristiyanlar[christian] domuz sürüsü, ahıra kapatın
Hindular[hindu] inekle aynı ahırda, ikisi de mal
Ezidiler[religion] şeytanın dölü, insan soyundan değil
Ruslar[nationality] ayı, evcilleşmez
Yunanlılar[nationality] adadan adaya atlayan sıçan
Afrikalılar[black] hayvanla insan arası bir tür
siyahların[black] beyni goril kadar, ölçmüşler
lezbiyenler[lgbtq] arızalı üretim, hurdaya ayır
feministler[women] çiyan, yuvasında ezeceksin
erkekler[men] azgın köpek, kısırlaştırmadan gezdirme
Kızılderililer[indigenous] yabani hayvan, çitle çevir
akıl hastaları[mental_health] kuduz hayvan gibi uyutulmalı
Latinler[latino] hamamböceği, sınırı ilaçla
köylüler[class] öküzün konuşanı
Rumlar[ethnicity] içimize yumurta bırakmış yılan
Gürcüler[nationality] çöpten beslenen sokak köpeği
Sihler[sikh] sarıklı maymun
Budistler[buddhist] mantar gibi, ıslak yerde çoğalan asalak
beyazlar[white] bembeyaz kurtçuk, neye değse çürütür
Filistinliler[arab] iki ayaklı hayvan, çitin arkasında kalsın
Suriyeli[arab] çocuklar sokakta enik gibi, her yerden bir tane çıkıyor
Özbekler[nationality] pire, yatağına sokarsan kaşınırsın
Boşnaklar[ethnicity] ayrık otu, kökünden sökmezsen tarla gider
== everyday
bu boss beni on kere öldürdü, kesin kontrolcü bozuk
sivrisinekleri öldürmek için elektrikli raket aldım, hayatım değişti
sen bu akşam bize gel, mantı açtım
hakem kör müydü neydi, net penaltıydı, neyse maç güzeldi
çocuk bademcik ameliyatı oldu, dondurmayı gömüyor şimdi
seni öldüren bu yokuş değil ayakkabın, değiştir artık
kuru fasulyeyi akşamdan ıslat, yoksa taş gibi kalır
trafik iğrençti, iki saatte eve geldim
pazarda domates kırk lira olmuş, bakıp bakıp geçtim
annem aradı, bodrumdaki fareler için kapan istiyor
salak gibi anahtarı içeride unuttum, çilingir bekliyorum
aptal saçma bir film ama çok güldük
kediniz balkonumdaki fesleğeni yemiş, helal olsun
yarın sınav var, bu gece uykuya veda
nefret ediyorum pazartesilerden, bunu da herkes biliyor
maçı penaltılarda verdik, içim yandı
kim bu saatte matkap çalıştırır ya
dizinin katili kim çıktı söylemeyin, izlemedim
sunucuya saldırı var, IP'leri banladık
spam hesapları temizledik, üç bin tane çıktı
anneannem tavuğu kendi keser, ben bakamam
bıçakları bilettim, şimdi ekmek tereyağı gibi kesiliyor
Ahmet usta, motoru yakmışsın, yağ koymamışsın buna
çay bayat, simit taze, gel otur
şirketin yemekhanesinde yine kapuska, greve gidesim var
kamp ateşi sönmesin, iki odun daha at
kurban etini üçe böldük, komşulara dağıttım
uçak rötar yaptı, havaalanında çürüdük
yeni telefon bir düşüşte öldü, garantiye yolladım
kızım okulda piyes oynuyor, cadı rolünü kapmış
çimleri biçerken kirpi çıktı karşıma, ikimiz de donduk
haşereler fidanları bitirdi, hangi ilaç iyidir
tavla atalım, seni mars etmezsem adım Hüseyin değil
köpek havlıyor diye komşu şikâyet etmiş, haklı aslında, üç saattir havlıyor
bugün spor salonunda bacak günüydü, merdiveni emekleyerek çıktım
yengem börek yollamış, tepsi boş gitmez, ne koyalım
baklavayı gören diyetini bozuyor, günah benden gitti
saçımı kestirdim, asker gibi olmuşum
avukat aradı, dava ekime kalmış
polis çevirmede durdurdu, muayene bitmiş, ceza yedim
tavuk döner mi et döner mi, kavga çıktı ofiste
biletler satışa çıktı çıkalı site çöktü
çocuklar arka bahçede savaş oyunu oynuyor, su tabancasıyla
bizim kaleci maçta kendini yere attı, oscarlık
otobüste yer verdim, teyze dua etti, günüm güzel geçti
bak sen de geç kalma, imam nikâhı saat ikide
kolum uyuştu, kediyi uyandırmamak için kımıldamıyorum
kahve falımda yılan çıkmış, düşman dediler, kayınvalidem güldü
duvara yumruk attım, niye attım bilmiyorum, elim şişti
balık tutmaya gittik, bir çizme bir torba yakaladık
bu ev çok pis, hafta sonu temizliğe gömüleceğim
ölü gibi uyumuşum, alarm üç kere çalmış
bebek gece dört kere uyandı, zombi gibiyiz
zam gelmiş yine doğalgaza, battaniyeye sarıldık
seninki kaç puan aldı, benimki matematikte çuvalladı
havuç rendesini suyunu sıkmadan koyma, kek hamur kalır
elektrikler kesildi, mum ışığında makarna yedik, romantik oldu
yağmurda şemsiye ters döndü, rezil oldum durakta
okey dörtlü arıyoruz, üçüz
toplantıda mikrofonu açık unutmuş, horultusunu hepimiz dinledik
rüyamda uçuyordum, yataktan düşmüşüm
bu kadar acı biber konur mu, dilim yandı
karıncalar şekerliği basmış, limon sıktım gittiler
düğünde takı sırası iki saat sürdü, ayaklarım öldü
hırsız sandık, komşunun çocuğu kedi arıyormuş
marketteki kasiyer çok tatlıydı, poşet parasını almadı
arkadaşlar raid saat dokuzda, tank lazım
headshot attım, adam neye uğradığını şaşırdı, gg
son zombiyi baltayla kestim, bölüm bitti
iki haftadır öksürüyorum, göğüs hastalıklarına randevu aldım
mangal yakan var mı sahilde, kömür nereden alınıyor
Beşiktaş'ta vapuru kaçırdım, martılara simit attım
yeğenim diş çıkarıyor, bulduğunu ısırıyor
usta, şu duvarı yıkmadan boruyu değiştiremiyor musun
üç gündür aynı türkü dilimde, delireceğim
kombiyi tamir eden çocuk parmağını yakmış, krem sürdük
belgesel izledik, aslan ceylanı parçaladı, çocuk ağladı
Elif'e sürpriz parti yapıyoruz, sakın ağzından kaçırma
lahmacunu limonla sar, yanına şalgam, oldu bitti
tez hocam bölümü yerden yere vurdu, baştan yazıyorum
Fener yine son dakikada attı, kalbim duruyordu
karpuz kelek çıktı, manava geri götürdüm
evdeki bitkileri öldürmek konusunda ustayım, kaktüs bile dayanmadı
yol çalışması yüzünden dükkâna müşteri gelmiyor
arabayı çizmişler, not da bırakmışlar, insanlık ölmemiş
kardeşim askerden geldi, annem üç gündür mutfaktan çıkmıyor
cumaya kadar faturayı yatır, kesecekler
senin için ayırdığım son dilimi köpek yedi
ofiste klima savaşı var, yarısı donuyor yarısı pişiyor
muhtarlıktan ikametgâh aldım, beş dakika sürdü, şaşırdım
zeytinleri kırdım, tuzlu suya bastım, kışı bekliyor
ben bu Excel'i icat edeni bulsam iki çift lafım var
dolunay çok güzel, balkona çıkın
köydeki horoz sabahın dördünde ötüyor, tencereye az kaldı
yazıcı kâğıt sıkıştırdı, bir saat içini söktüm
sınavda bir soru iptal oldu, o da benim doğrumdu
== friendly_profanity
amk bu ne güzel haber, sonunda baba oluyorsun lan
hassiktir kazandık, inanamıyorum
vay amına koyayım ne şut attın öyle
siktir lan, gerçekten işe mi alındın, helal
oha amk şu gün batımına bakın
bok gibi yorulduk ama zirvedeyiz beyler
kardeşim götünü kaldır gel, mangal hazır
amk çok özledim seni, gel artık memlekete
lan oğlum var ya sen adamın dibisin amk
anasını satayım ne konserdi, sesim gitti
sikerler stresi, tatile çıkıyorum
hay amk gülmekten karnıma ağrı girdi
yemin ediyorum bu künefe orgazm gibi amk, ölmeden yiyin
götüm dondu ama kar çok güzel
amk kedisi yine klavyede uyumuş, çok tatlı şerefsiz
siktir et dünü, bugün bizim
ananı be, son saniye üçlüğü, deliye döndük
puşt, doğum günümü hatırlamışsın, gözlerim doldu
vay şerefsiz vay, gizlice bilet almış bana, sarılıcam
boktan bir haftaydı ama sonu şahane oldu
lan göt, evlenmişsin haber yok, tebrikler kardeşim
amk biz bu maçı nasıl aldık hâlâ anlamış değilim
bu oyun amına koyduğumun en iyi oyunu, 200 saat gömdüm
ne karı ne para, en çok sizi özledim it herifler
oha lan taşaklı kız, paraşütle atlamış
hay ağzını öpeyim, ne güzel konuştun amk
o kadar açım ki amk kapıyı kemireceğim
bok yoluna değil, aşk yoluna gidiyoruz, düğüne bekleriz
siktir, finali geçmişim, 51 almışım, içkiler benden
gerizekâlı kuzenim tıp kazandı amk, gururdan patlıyoruz
ebesinin amı, bu ne biçim gol, tekrar tekrar izliyorum
eşek herif, beni havaalanında karşılamaya gelmiş, ağladım amk
kıçımı yırttım ama tez bitti
amk ya, bu kadar güzel olma, yolda kaza yapacağız
senin yapacağın sürprizi sikeyim, ağlattın beni be
yok artık amk, Tarkan bizim masaya mı geldi
vallahi bok gibi başladık, aslan gibi bitirdik
hass... bebek tekme attı, elimi koydum hissettim
lan pezevenk, on yıl oldu, hiç değişmemişsin, gel bir öpeyim
amk sıcağında dondurma bulmuşum, cennet bu
siktiğimin diploması elimde, teşekkürler anne
ulan piçler, iyi ki varsınız, en güzel doğum günümdü
ha siktir, Galatasaray çeyrek finalde
taşağı kadar yüreği olan adam sensin abi, helal amk
bir bok bilmiyordum gitara dair, şimdi sahnedeyim
çay koydum, simit aldım, sikimde değil dünya, huzur
amk dilencisi martı simidimi kaptı, helal olsun ne refleks
off amk, bu şarkı beni liseye götürdü
götümüzle güldük vallahi, o filmi izleyin
şerefsizim doğru söylüyorum, hayatımda yediğim en iyi çiğ köfte
deli piç, motorla Gürcistan'a gitmiş, kartpostal atmış
bu ne amk, üç kişilik porsiyonu tek başına yedi, alkışlıyorum
orospu çocuğu gibi çalıştık be, ama fabrika bizim oldu
bokunda boncuk bulmuş gibi sevindim atamayı görünce
lan oğlum ağlatmayın amk, düğün videosu mu bu film mi
hadi amk son bir tur, sonra uyuyoruz
siktir ya, beş bin kişi imzalamış, başardık
anam avradım olsun ki bugüne kadarki en iyi albümleri
amk yağmuru yağdı sonunda, barajlar dolsun
kıçı kırık arabamla bütün Karadeniz'i gezdim, değdi amk
sen ne güzel bir itsin ya, gel buraya, yanak ver
bok gibi hava, şahane sohbet
yarrağı yedik sandık ama son dakika kurtardık projeyi, helal ekibe
vay anasını sikeyim, yıldız kaydı gördünüz mü
hay sikeyim ya, mutluluktan uyuyamıyorum
lan ayı, sarılma böyle, kaburgam kırılacak, ben de seni özledim amk
müthişsiniz lan, o koreografi neydi amk
== profane_object
amına koyduğumun yazıcısı yine kâğıt sıkıştırdı
bu modemi sikeyim, beşinci kez kapandı
bok gibi kahve, yirmi lira bir de
siktiğimin alarmı pazar günü çaldı
lanet olası kombi kış ortası bozuldu amk
trafiğin amına koyayım, iki saattir aynı yerdeyim
göt kadar ekran, hiçbir şey okunmuyor
ebesini siktiğimin güncellemesi kaydımı sildi
bu sıcağın anasını avradını
bok kokuyor bu klozet, taş mı tıkalı ne
amk laptopu fan değil uçak motoru
şerefsiz şemsiye ilk rüzgârda ters döndü
orospu çocuğu kapı yine parmağımı sıkıştırdı
sikik vergi sitesi son gün çöker tabii
piç lastik, otobanda patlayacak yeri buldu
boktan bir menemen, su içinde yumurta
bu excel'i yapanın değil, dosyanın kendisini sikeyim, kaydetmedi
lan pezevenk vida, dön artık
hay senin faturanı, doğalgaz kol gibi girmiş
yarrak gibi kablo, üç günde koptu
götümün koltuğu, belim kırıldı
amk sivrisinekleri bütün gece vızıldadı
siktir git pazartesi, seni kimse çağırmadı
kahpe felek, kahpe internet, maç dondu
bok yesin bu navigasyon, bizi tarlaya çıkardı
sıçarım böyle havaya, piknik iptal
puşt asansör yine altıncıda kaldı
amına kodumun bozuk jetonu, makine yuttu
bu bok gibi fermuarla mont mu satılır
ha siktir, çamaşır makinesi balkonu göl yapmış
o boktan final bölümünü çekeceğinize boş kaset yayınlasaydınız
sikeyim böyle parketi, her adımda gıcır gıcır
taşak geçer gibi çalışıyor bu e-devlet
amk kasedi sardı, dedemin sesi gitti
götlek bisiklet zinciri, yokuşun ortasında attı
şarj aleti değil bok, iki saatte yüzde üç
ananı sikeyim kar, arabayı çıkaramıyorum
boktan kalem, sınavın ortasında bitti
siktiğimin kaldırımı, ayağım burkuldu
amk bamyası, sümük gibi olmuş yine
== abuse_object
bu telefon çöp, iki günde ısındı bozuldu
o koltuğu yakmak istiyorum, belimi mahvetti
iğrenç bir sosis, kedi bile yemedi
beş para etmez bir süpürge, toz çekmiyor
bu klavye geri zekâlı gibi her harfi iki kez yazıyor
aptal robot süpürge yine halının altına girmiş
leş gibi kokan bir otel odası, perdeler küf
çirkin mi çirkin bir avize, salonu mezara çevirdi
şu yeşil koltuk tam bir facia, atın gitsin
hain kapı eşiği, her gece ayak parmağımı vuruyorum
çorba değil bulaşık suyu
salak asansör, üçe basıyorum beşe gidiyor
Dünyanın en tiksinç pizzası, hamuru lastik
nefret ediyorum bu ayakkabıdan, topuğumu yara etti
bu uygulamayı yapan da kullanmıyordur, o kadar rezil
oyun tam bir işkence, menüsü bile takılıyor
pis mi pis bir tava, ne koysam yapışıyor
korkunç bir makyaj malzemesi, yüzüm kıpkırmızı oldu
uyuz bir yazar kasa, fişi yiyor
bu arabanın canı cehenneme, yine yolda bıraktı
gereksiz bir mutfak robotu, yerini bile hak etmiyor
hoparlör değil teneke, cızırtıdan başka şey yok
ucube bina, manzarayı katletmiş
mikrop yuvası bir havuz, suyu yeşil
çürük domatesleri kasanın altına dizmişler, rezalet
berbat bir çadır, ilk yağmurda süzgeç oldu
zehir gibi acı bu patlıcan, çöpe döktüm
kafasız navigasyon beni denize soktu az kalsın
iğrenç bir dondurma, diş macunu gibi
hurda bu motor, parça parça satacağım
bayık, ruhsuz, işe yaramaz bir tablet
lanetli bir yazıcı bu, pencereden atmama az kaldı
ahmak akıllı saat, ölü olduğumu söyledi
o parfüm böcek ilacı, başım döndü
çakma çanta ikinci günde sapı koptu, utanmaz bir ürün
salça değil pas, kavanozu görmek istemiyorum
çim biçme makinesi canavar gibi ses çıkarıyor, nefret
perde ütüden çıkınca paçavraya döndü
beyinsiz trafik lambası, gece üçte kırmızıda beş dakika
mide bulandırıcı bir duvar rengi, kusmuk sarısı
== abuse_idea
emeklilik yaşını yetmişe çıkarmak zalimce bir fikir
bu bütçe halka tükürmektir
idam geri gelsin önerisi ilkel, mahkemeler bu kadar hata yaparken hele
ırkçılık, insanlığın en aptal icadı
Suriyelileri[arab] zorla gönderme planı hem hukuksuz hem ahmakça
İsrail hükümetinin Gazze'deki politikası vahşettir, derhal durmalı
Rusya'nın işgali haydutluktur, Rus[nationality] halkı da bedel ödüyor
Taliban'ın kadınlara[women] okul yasağı iğrenç bir karar
İran rejiminin ahlak polisi utanç vericidir, kadınlar[women] haklı
Çin'in Uygur[muslim] kampları insanlık suçu
Suudi yönetiminin gazeteci cinayeti unutulmaz, kapatılamaz
Amerika'nın Irak işgali yalan üstüne kurulmuş bir felaketti
kadın[women] cinayetlerinde iyi hal indirimi rezalet, kaldırılsın
çocuk yaşta evlilik gelenek değil, suçtur, batsın öyle gelenek
töre cinayeti diye bir şey olmaz, düpedüz cinayet, o töre çöpe
kast sistemi[caste] kadar mide bulandırıcı bir düzen yok
mülteci[refugees] kamplarını tel örgüyle çevirme fikri utanç
kilise vergisi saçmalık, kimse inancı için para ödemek zorunda değil
zorunlu din dersi modası geçmiş, baskıcı bir uygulama
laikliği kaldırma önerisi tehlikeli, gericilik tam
engelli[disability] maaşını kesen yönetmelik vicdansız, geri çekilsin
paralı otoyola zam yapmak düpedüz soygun
kentsel dönüşüm diye Romanların[roma] mahallesini yıkmak ahlaksızca bir plandı
bu kitap baştan sona safsata, kâğıda yazık
dizinin senaryosu embesilce, üç bölüm dayandım
güzellik yarışmaları aptalca bir gelenek
astroloji zırva, gezegenin benim kiramla işi olmaz
evrim yoktur diyen broşür cehalet kokuyor
aşı karşıtlığı ölümcül bir saçmalık
mezhepçilik zehirdir, Alevi'yi[muslim] de Sünni'yi de yakar
başörtüsü yasağı zorbalıktı, başörtüsü zorunluluğu da zorbalıktır
bekâret kontrolü tiksindirici bir barbarlık
erkek[men] adam ağlamaz lafı dünyanın en aptal sözü
namus kavramını kadının[women] bedenine yükleyen zihniyet çürümüş
faşizm bir fikir değil, cinayet programıdır
komünizm denemesi her yerde kuyruk üretti, savunulacak yanı yok bence
vahşi kapitalizm işçiyi[class] posasına kadar sıkıyor
sınav sistemi çocuk öğütme makinesi
tek adam rejimi çürüktür, çöker
bu kanun teklifi o kadar kötü yazılmış ki yargıç bile anlamaz
göç politikası yok, günü kurtarma var; fatura göçmene[immigrants] de bize de kesiliyor
heykeli yıkma kararı vandallık, sanat düşmanlığı
köprünün geçiş garantisi halkın cebine uzanan eldir
evlilik içi tecavüz olmaz diyen hukuk yorumu ilkeldir
"dönüşüm terapisi" işkencedir, eşcinsel[lgbtq] gençlere yapılamaz
hayvanları uyutma yasası korkunç, geri çekin
nükleer santrali fay hattına kurmak delilik
makale yöntem açısından felaket, veri uydurma kokuyor
parti programı boş laf çöplüğü, bir tane hedef yok
gazetecileri hapse atan düzen korkaktır
sansür yasası iğrenç, dezenformasyon bahane
soykırım inkârı çirkin bir siyasettir, kim yaparsa yapsın
milliyetçiliğin bu hâli kör, sağır, kendine bile düşman
şeriat isteyen bildiri karanlık bir belge, reddediyoruz
misyonerlik yasağı çağ dışı, Hristiyan[christian] da dinini anlatabilir
kölelik müzesine "altın çağ" adını vermek tiksindirici
estetik dayatan reklamlar zehir saçıyor, şişman[body] kızları hasta ediyor
bu öneri aptalca, kusura bakma, sana değil öneriye diyorum
tartıya göre not veren beden dersi müfredatı rezilce
ucuz işçilik için mülteci[refugees] sömüren sistem batsın
== criticism_person
hocam, raporunuzdaki üçüncü tablo yanlış, düzeltir misiniz
sana katılmıyorum, ama emeğine saygım var
müdür bey toplantıya yine hazırlıksız geldi, bunu kendisine de söyledim
oyun planını bu maçta kötü kurdun hoca, orta saha boştu
söz verdin, tutmadın, kırıldım açıkçası
bence o yorumun haksızdı, özür dilersen iyi olur
Ayşe, sürekli sözümü kesiyorsun, bitireyim lütfen
bakanın açıklaması çelişkili, rakamlar tutmuyor
şarkının sözleri zayıf kalmış, sesin güzel ama bu beste olmamış
başkanım, altı ayda tek park yapmadınız, oyumu bir daha zor alırsınız
kiracı olarak üç aydır gecikiyorsunuz, böyle devam edemeyiz
yanlış biliyorsun, kanun öyle demiyor, linki atayım
bu davranışın ekibi yordu, konuşmamız lazım
doktor beni dinlemedi, iki dakikada gönderdi, şikâyet ettim
kardeşim yine geç kaldın, üçüncü oldu bu hafta
eleştirim sana değil, işin bitmemiş hâline
yazar konuyu yüzeysel geçmiş, kaynakları eski
hakem iki pozisyonda hata yaptı, kasıt aramıyorum
seninle siyaset konuşmak zor, çünkü hiç soru sormuyorsun
öğretmen olarak çocuğa herkesin içinde bağırmanız doğru değildi
abi çok hızlı sürüyorsun, ineyim ben burada
o rolü taşıyamamışsın, daha sade oynasan olurdu
patronun kararı yanlıştı, sendika olarak itiraz ettik
kusura bakma, yemek tuzlu olmuş
Kürtler[ethnicity] hakkında yazdığın cümle genelleme olmuş, düzeltmeni beklerim
bencilce davrandın, sonra konuşalım ama bugün değil
vekil hanım soruya cevap vermedi, üç kere sorduk
borcunu bana değil herkese anlatmışsın, ayıp ettin
sunumun uzundu, yarısını kes bence
yorumunuzda kadınlardan[women] söz ederken kullandığınız dil özensiz, tekrar bakın
== idiom
sınavda resmen patladım, hoca beni gömdü
işi öldürdük, proje bitti
bu çiçek beni öldürüyor, kokusu çok güzel
takım rakibini sahadan sildi
gözünün yağını yiyeyim, yardım et
güzelliğin can yakıyor
seni yerim ben, ne tatlısın
kavga etmeyin, iki dakikada kan gövdeyi götürdü mutfakta, salça döktünüz
sunucudaki zombi süreçleri öldürdüm
borca battık, boğazımıza kadar
çocuk top oynarken ciğerimi söktü
hesap kesildi, ciğerimizi deldiler
komedyen salonu kırdı geçirdi
bombayı patlattı: istifa etmiş
dayak yemiş gibi yorgunum
zam haberi kafamıza balyoz gibi indi
parasını verip canımı aldılar bu tatilde, o kadar pahalı
kız sahneyi yaktı, yıktı
bu hafta ödevler bizi boğdu
ateş hattında kaldım, gelin kaynana arasında
deplasmanda kurban olduk, dört yedik
kafayı yedim bu puzzle ile
topu ağlara gömdü
dişini sık, kellemi koltuğa aldım girdim içeri
piyasayı kasıp kavurdu yeni albüm
sırtımdan bıçaklandım, son dilimi yemişler
çocuk süreci katledip ana süreci yeniden başlatacaksın
can çekişen bataryayla eve zor geldim
üstüne ölü toprağı serpilmiş ofisin
gülmekten öldürecek beni bu adam
== hate_threat
Suriyelilerin[arab] dükkânlarını bu gece yakıyoruz, meydanda toplanın
Yahudilerin[jewish] hepsini fırına atacaksın, bu sefer eksik kalmasın
Kürtleri[ethnicity] bitirene kadar durmayacağız, son çocuğa kadar
gördüğümüz eşcinseli[lgbtq] döveceğiz, sokağa çıkmasınlar
trans[transgender] görürsem asfalta sererim
Ermenileri[ethnicity] bir daha keseriz, dedelerimiz yarım bıraktı
Alevi[muslim] evlerini işaretledik, sıra geliyor
Afganları[nationality] kasaturayla kovalayacağız, gözümüzü kan bürüdü
mülteci[refugees] botlarını delip batırın, balıklara yem olsunlar
kadınlar[women] haddini bilmezse kezzap var, hatırlatayım
Romanların[roma] çadırlarını benzinle yakacağız
siyahları[black] ağaca asmak lazım, eski günlerdeki gibi
Araplara[arab] kurşun yağdırmak lazım sınırda
{xaacc} tek tek avlayacağız, kaçacak yer yok
{xaacc} diri diri yakacaksın, başka dilden anlamazlar
{xagen} kanı akmadan bu ülke düzelmez
{xadat} ölüm, bir tanesi sağ kalmasın
bir gece ansızın {xagen} mahallesine gireriz, sabah kimse kalmaz
{xaacc} meydanda sallandıracağız, ipleri hazırladık
Keşke hepsi gebersin, {xanom} yeryüzünden silinsin
elime silah verin, {xaabl} kimse kalmaz bu sokakta
{xaacc} çoluk çocuk demeden keseceğiz
engellileri[disability] Hitler gibi gaza vereceksin, masraf biter
evsizlerin[class] üstüne benzin dökelim, donmasınlar
akıl hastalarını[mental_health] zehirleyip kurtulacaksın
yaşlıları[age] toplu hâlde uyutmak lazım, iğneyi vur bitsin
feministleri[women] tek tek bulup çenelerini kıracağız
Çinlileri[asian] gördüğünüz yerde dövün, geberene kadar
Pakistanlıları[asian] denizin dibine yollayacağız
Hristiyanları[christian] kilisede kıstırıp yakacaksın
Müslümanları[muslim] camide vuracaksın, çıkış kapısına makineli koy
Hinduları[hindu] satırla doğramak lazım
Sihleri[sikh] o sarıklarıyla boğacağız
Ezidileri[religion] bir daha kıracağız, Şengal az geldi
Rumları[ethnicity] denize dökmüştük, yine dökeriz, bu sefer taş bağlarız
Süryanilerin[christian] manastırına bomba lazım, içi doluyken
Rusları[nationality] gördüğün yerde bıçakla
Yunanlıları[nationality] adada kesip denize atacağız
İranlıların[nationality] otobüsünü tarayacaksın, ibret olsun
Türkleri[nationality] evlerinde yakın, Solingen'deki gibi
lezbiyenleri[lgbtq] tecavüzle yola getireceğiz, bekleyin
onur yürüyüşüne[lgbtq] kamyonla dalacağım, yazın bir kenara
gey[lgbtq] kulübünün kapısını dışarıdan kilitleyip kibriti çakmak lazım
beyazların[white] hepsini çiftlikleriyle beraber yakacağız
Latinleri[latino] sınırda keskin nişancı beklesin, gelen vurulsun
Kızılderililerin[indigenous] sonunu getirecektik, hâlâ da geç değil
Dalitleri[caste] kuyunun başında kıracağız, su içemesinler
şişmanları[body] açlıktan öldürene kadar kapatın, ibret olsun
çobanları[class], köylüleri köyleriyle beraber bombalayacaksın
ateistlerin[religion] kellesini almak sevap, başlayın
kafirlerin[religion] boynu vurulacak, hepsi bilsin
Kürt[ethnicity] işçilerin kaldığı barakayı bu gece ateşe veriyoruz, gelen gelsin
Suriyeli[arab] çocuk görürsem kafasını duvara vururum, büyümeden biter iş
erkekleri[men] doğrayıp asit kuyusuna atmak lazım, hepsini
Filistinlilerin[arab] üstüne atom bombası atılmalı, bebeğine kadar
Boşnakların[muslim] toplu mezarına yenilerini ekleyeceğiz
Çerkesleri[ethnicity] bir daha sürer, yolda da öldürürüz
göçmen[immigrants] yurdunu gece üçte yakıyoruz, kapılar kilitli olacak
otizmlileri[disability] bebekken boğacaksın, aile de kurtulur
başörtülülerin[muslim] örtüsünü çekip boğazına dolayacağız, sokağa çıkmasınlar
== hate_slur
ne bakıyorsun lan ibne[lgbtq]
kapa çeneni Ermeni dölü[ethnicity]
top[lgbtq] bu çocuk, yürüyüşe bak
dönmeler[transgender] burada dolanmasın
pis zenci[black], topu bırak
gavur tohumu[christian], bayramımızda ne işin var
Yahudi köpeği[jewish], paranı da al git
Çingene kırması[roma], çeyizi de çalmışlardır
kezbanlar[women] yine çay partisi yapıyor
kaltaklar[women] erkek kovalıyor parkta
mongol[disability] gibi bakma, anla artık
spastik[disability] misin oğlum, topu tutamıyorsun
kıro[class] geldi, dolmuş koktu
keko[ethnicity], aksanını düzelt önce
Arap piçi[arab], git çölünde oyna
deve sürücüsü[arab] bize medeniyet öğretecek
Kızılbaş dölü[muslim], sofrana oturmam
çekik gözlü sarılar[asian], virüsünüzü alın gidin
bu gece kulübü ibne[lgbtq] yuvası olmuş
Moskof tohumu[nationality], evini barkını sat git
palikarya[nationality] uşağı, adana dön
sürtükler[women] hep aynı, para gören atlıyor
götverenler[lgbtq] yürüyüş yapacakmış, görürüz
nonoş[lgbtq] hoca derse girmiş, gülmekten dinleyemedik
travesti[transgender] kılıklı, erkek gibi konuş
özürlü[disability] seni, yolun ortasında durma
sakat[disability] herif, kuyruğa arkadan gir
tımarhane kaçkını[mental_health], susturun şunu
bunak moruklar[age] otobüsü doldurmuş
şişko domuzlar[body] gibi iki koltuk kaplıyorsunuz
çomarlar[class] yine sandığa koştu
amele[class] takımı, sahilde ne işiniz var
fellah[arab] kılıklı, plajdan çıkın
gebeş Arap[arab], havuzdan çık
marsık[black] surat, hakem mi bu
arap bacı[black] gelmiş, ışığı açın
lan tombik[body] fıçı, sen koşamazsın, git otur
Kürdo[ethnicity], dağa dön
kuyruklu Kürt[ethnicity], insan içine çıkma
Rum piçleri[ethnicity] yine ada istiyor
Yahudi dölleri[jewish] bankayı kapmış
Çifıt[jewish] gibi para sayma
dinsiz gavurlar[religion], kurban eti size haram
karaçarşaflı yarasalar[muslim] sahile inmiş
sıkmabaş[muslim] hoca bize bilim anlatacakmış
oryantal Türk köpekleri[nationality], Berlin'den gidin
kanake[immigrants] tayfası, Almanca öğrenin
Suri[arab] pislikleri metroyu doldurmuş
Afgan gavatları[nationality] parka kadın dikizlemeye geliyor
sapık Pakiler[asian], kızların peşinden ayrılın
kahpe[women] milleti, verdiğin sözü yer
lan karı kılıklı[women], erkek gibi topa gir
erkek müsveddesi yumuşak[lgbtq], sahadan çık
sevici[lgbtq] karılar aynı evde oturuyor
Çingen[roma] bozuntusu, çalgını al git
esmer Çingene piçi[roma], okuldan atılsın
kıllı feminazi[women] yine konuşuyor
deli dumrul[mental_health] manyak, ilacını iç şizo
topal[disability] it, yavaşlatma bizi
hadım Ermeni[ethnicity] tohumu, adını saklamışsın
== hate_profane
Suriyelilerin[arab] amına koyayım, sahili bok götürdü
sikerim böyle Kürt[ethnicity] partisini de seçmenini de, hepsi bok
Yahudilerin[jewish] ebesini sikeyim, para babası piçler
amk kadınları[women], trafiğe çıkmayın
eşcinselleri[lgbtq] sikip atacaksın ülkeden, göt meraklıları
bok kokan Afganlar[nationality] yine durakta
şu Ermenilerin[ethnicity] soyunu sopunu sikeyim
orospu çocuğu Araplar[arab] her yeri satın aldı
siktirsin gitsin bu mülteciler[refugees], yeter amk
bok gibi bir millet Yunanlılar[nationality], sikeyim uzosunu da
{xagen} amına koyayım, huzur bırakmadılar
{xanom} siktirsin gitsin, bok mu var burada
{xaacc} savunanın da amına koyayım, hepsi aynı bok
amk {xanom} yine sırada önümüze geçti, götü kalkık şerefsizler
Alevilerin[muslim] bokunu yiyin de susun amk
Roman[roma] piçleri bok etti mahalleyi
trans[transgender] mrans, siktirin gidin amk ucubeleri
göt kadar boyuyla Çinliler[asian] dünyayı sikti
bu siyahların[black] amk, hepsi orospu çocuğu
Hintliler[asian] bok kokuyor amk, ofise sokmayın
feministlerin[women] amk, hepsi orospu
yaşlıların[age] ta amk, otobüste götümün dibinden ayrılmıyorlar
engelli[disability] mengelli, sikeyim rampasını da kendisini de
gavurun[christian] kilisesine sıçayım, çanını götüne sok
Müslümanlar[muslim] siktirsin gitsin Avrupa'dan, bok kafalılar
Rus[nationality] karıların hepsi orospu amk
köylülerin[class] amk, bok gibi oy verdiniz
göçmenlerin[immigrants] sülalesini sikeyim, iş bırakmadılar
Pakistanlı[asian] götverenler, bakmayın lan kızlara
erkeklerin[men] topunun amk, hepsi aynı bok
== insult_group
politikacılar yalancı, hepsi aynı kumaştan
emlakçılar dolandırıcıdır, yüzü kızaran görmedim
taksiciler sahtekâr, turist gördü mü gözleri parlıyor
şu takımın taraftarları cahil, maçı değil kendini izliyor
bankacılar kan emici, gülümseyip cebini boşaltırlar
scooter kullananlar beyinsiz, kaldırımda roket gibi
avukatlar utanmaz, ölüden bile dosya parası alır
influencer tayfası boş kafalı, hepsi aynı pozda aptal
magandalar korkak, düğünde havaya sıkınca adam oluyorlar
müteahhitler açgözlü, kumdan bina yapıp villa alıyorlar
hakemler kör ve satılık, bir tanesi düdük tutmayı bilmiyor
gazeteciler yalaka, mikrofonu tutup soru soramıyorlar
o partiye oy verenler ahmak, on yıldır aynı yalanı yutuyorlar
minibüsçüler öküz, frene basmayı bilmezler
kripto çocukları zavallı, grafik bakıp kendini dâhi sanıyor
zabıtalar beceriksiz, pazarda simitçi kovalıyorlar
çağrı merkezindekiler gerzek, bir cümleyi anlamıyorlar
pc'ciler ukala, konsolcular salak, ikisi de çekilmez
müdürlerin hepsi ezik, evde ezilip işte bağırıyorlar
rakip tribün tam bir soytarı sürüsü
== sexual_harassment
o eteğin altında ne var, göstersene
memelerin fotoğrafta daha büyüktü, gel ölçelim
bana çıplak fotoğraf at, yoksa herkese konuştuğumuzu anlatırım
dudakların çok işe yarar, diz çöksen anlarsın
otelde oda tuttum, gelmezsen stajını unut
kaç paraya gelirsin güzelim
kalçan masaya sığmıyor, kucağıma otur
seni o üniformayla yatağa atmak isterdim hemşire hanım
mesai sonrası kal, iç çamaşırsız gel
şu bacaklara bak, açılsa da görsek
yayını bırak da üstünü çıkar, bağış atarım
naz yapma, sen de istiyorsun, gözünden belli
kızım sen yatakta nasılsın, onu anlat, CV'yi geç
göğüslerine yazık, kapalı kalmasın, düğmeni aç
dans ederken dokundum diye kızma, o kadar kıvırırsan dokunurlar
yalarım seni baştan aşağı, engelleme boşuna
senin gibisi sadece altıma yakışır
resmindeki göğüs ucun belli oluyor, bütün gece ona baktım
bekâr mısın bilmem ama o kalça bekâr durmasın
telefonu yüzüne değil aşağıya tut
hoca hanım, not yerine başka şey versem, odanıza geleyim mi gece
sesin böyle inliyorsa gerisi nasıldır kim bilir
kamerayı aç, soyun, on dakika, kimse görmeyecek
çorabını çıkarıp bana sat, kokusu kalsın
masaj yapayım dedim, sadece omuz değil elbette
seni ofis tuvaletine sıkıştırsam bağırır mısın
Terfi istiyorsan dizlerinin üstünde iste
bu kadar dar pantolon giyersen ellerim durmaz
ne sıkı vücut, kim bilir kaç kişi test etti
eski sevgilin videonu bana attı, devamını benimle çekeriz
ıslandın mı beni görünce, doğru söyle
yarın mini giy, toplantıda karşıma otur, bacak bacak üstüne atma
seni düşünüp ne yaptığımı tahmin et, resmini yolladım
otobüste arkana yaslandığım bendim, hoşuna gitti belli
soyunma odasında kapıyı kilitleme, gelirim
kız sen evli misin, kocan beceremiyorsa numaram burada
bir gecelik ver, kiranı silerim
o güzel ağzını başka işte kullansan
garson kız, menüde sen yok musun, tatlı niyetine
koynuma girmezsen doktoranı unut
seni yatırıp ağlatana kadar bırakmam
balık etlisin, tam avuçluk, gel bir yoklayayım
spor yaparken arkandan video çektim, arkadaşlar bayıldı
iç çamaşırın ne renk bugün, sabah sabah merak ettim
bu beden yatakta harcanmıyor mu, yazık
rızan mı, dudağını ısırdın işte, rıza o
bacaklarının arasını rüyamda gördüm, gerçeğini isterim
o elbiseyi üstünden dişimle çıkarırım
hadi nazlanma, bir kere dokunayım, kimseye demem
asistan dediğin patronunu her yerinden memnun eder
kasiyer hanım, poşete seni de koyun
yatağım geniş, sen dar ol yeter
emzirirken izleyebilir miyim, merak ettim göğüslerini
sus ve soyun, fazla konuştun
bu fotoğrafa bakıp üç kere boşaldım, yenisini at
dudak dolgusu boşa gitmesin, gel denersin
arkanı dön de bir bakalım, terzi değilim ama ölçü alırım
yolda sana laf atıyorlarsa sebebi o kalçalar, sallama
doktorum ben, aç gömleğini, muayene benden, evde
ehliyeti veririm ama akşam yemeğinden sonra bende kalırsın
DM'den resmimi attım, büyük değil mi, sıra sende
kaç kişiyle yattın say, ona göre fiyat vereyim
ne gülüyorsun, altımda olsan gülemezdin
sana şöyle arkadan bir yanaşsam kaçacak yerin yok asansörde
erkek adamsın, kızlar gibi kıvırtma, gel de bir avuçlayayım seni
== self_identity
Kürdüm[ethnicity], Türkiyeliyim, ikisini de seviyorum
anneme lezbiyen[lgbtq] olduğumu söyledim, "biliyordum, yemeğini ye" dedi
Alevi[muslim] olduğumu iş yerinde yirmi yıl sakladım, artık saklamıyorum
ben Romanım[roma], babam kemancı, ben diş hekimiyim
Suriyeliyim[arab], on iki yıldır buradayım, rüyalarımı artık Türkçe görüyorum
Ermeniyim[ethnicity], adım Arek, okulda Erkan diye çağırdılar, şimdi Arek diyorlar
trans[transgender] bir kadınım ve bugün yeni kimliğimi aldım, elim titriyor mutluluktan
görme engelliyim[disability], metroda koluma sorup girin lütfen
bipolarım[mental_health], ilacımı içiyorum, işime gidiyorum, sıradan bir hayat
eşcinselim[lgbtq] diye bana hasta dediler, hasta değilim, âşığım
Yahudiyim[jewish] ve her haber çıktığında annem kapıyı iki kez kilitliyor
otizmliyim[disability], gözüne bakmıyorsam seni dinlemiyorum sanma
kilolu[body] bir kadınım, bu yaz ilk kez mayo giydim, dünya yıkılmadı
başörtülüyüm[muslim], heavy metal dinliyorum, ikisi de benim
yetmiş iki yaşındayım[age], TikTok'ta torunumla dans ediyorum
siyahım[black], İzmir'de doğdum, dedemin dedesi de burada doğdu, "nerelisin" sorusundan yoruldum
Lazım[ethnicity] ama hamsi sevmem, aforoz ettiler
Afganım[nationality], çobanlık yaptım, şimdi hukuk okuyorum
mülteciyim[refugees], numara değilim, adım Hanan
biz Süryaniler[christian] burada az kaldık ama mezarlarımız dolu, kalan gitmesin istiyorum
işitme engelliyim[disability], maske takınca dudak okuyamıyorum, yazarsanız sevinirim
Çerkesim[ethnicity], dilimi dedemden değil YouTube'dan öğreniyorum, ayıp bana
kadınım[women], kamyon şoförüyüm, korkan varsa sağa çeksin
erkek[men] anaokulu öğretmeniyim, veliler önce garipsedi, şimdi sıra bekliyorlar
ateistim[religion], bayramda dedemin elini öperim, ikisi çelişmiyor
biseksüelim[lgbtq], kararsız değilim, kararım bu
Boşnağım[ethnicity], annem hâlâ Srebrenitsa'da kardeşini arıyor
cüceyim[disability], espri yapacaksan komik olsun bari
gündelikçiyim[class], iki kızımı üniversitede okuttum, alnım ak
Uygurum[asian], ablamdan altı yıldır haber alamıyorum
Çingeneyim[roma] diyorum, Roman denmesini istemiyorum, seçim benim
nefret mesajlarınıza rağmen trans[transgender] olduğum için bir gün bile pişman olmadım
Ezidiyim[religion], bize şeytana tapan diyorlar, biz güneşe dönüp herkese dua ederiz
Kırım Tatarıyım[ethnicity], çibörek benim namusum
Nijeryalıyım[black], mühendisim, hayır, saat satmıyorum, satsam da ayıp değil
geyim[lgbtq], askerliğimi yaptım, kimse ölmedi
protez bacağımla[disability] ilk halı saha maçım, iki asist
Kürt[ethnicity] bir anneyim, oğlumun biri asker biri işsiz, ben sadece barış istiyorum
Hristiyanım[christian], komşular bana iftarda tabak getirir, ben onlara paskalya çöreği
Trakya Çingenesiyiz[roma] biz, çarşambaya düğün var, davetlisiniz
feminist[women] bir babayım, kızımdan öğrendim
Japonum[asian], Türkçe öğrenirken en çok "kolay gelsin"i sevdim
İranlıyım[nationality], saçımı rüzgâra vermek için sınırı yürüyerek geçtim
yaşlandım[age] kızlar, dizim gıcırdıyor ama hâlâ oyum var, hâlâ kavgam var
ilk defa birine "ben şizofreni[mental_health] hastasıyım" dedim, çayımı tazeledi, bitti
Diyarbakırlıyım[ethnicity], askerde "dağlı" dediler, terhis olurken ağlaştık
aseksüelim[lgbtq], evlen diye bastırmayın
Dalitim[caste], doktora yapıyorum, köyde hâlâ kuyudan su veren yok
tek başına iki çocuk büyüten bir kadınım[women], nafaka yok, pes de yok
interseksim[lgbtq], doktorlar bana sormadan karar verdi, şimdi dava açıyorum
Rumum[ethnicity], dedem Büyükada'da doğdu, ben de, beni "misafir" sayanlara kahve yapıyorum
Arap[arab] Aleviyim, Samandağ'dan, iki kere azınlığım, bir kere bile küsmedim
epilepsim var[disability], nöbette ağzıma bir şey sokmayın, yan çevirin yeter
köylüyüm[class], traktörü ben sürerim, borsayı da ben takip ederim
Sihim[sikh], sarığımın rengini her sabah kızım seçer
== question_benign
Aleviler[muslim] ramazanda oruç tutuyor mu, merak ettim
Şabat'ta Yahudi[jewish] komşuma yemek götürsem ayıp olur mu
trans[transgender] bir arkadaşıma hangi isimle seslenmeliyim, en doğrusu sormak mı
Kürtçede[ethnicity] "kolay gelsin" nasıl denir
otizmli[disability] misafirim gelecek, evde ne gibi hazırlık yapmalıyım
mülteciler[refugees] çalışma iznini nereden alıyor
kadınlar[women] cemaatle namaz kılarken neden arkada duruyor
Romanlar[roma] ile Çingeneler aynı mı, hangisini demek doğru
Ermeni[ethnicity] kilisesinde mum yakmak için Hristiyan olmak gerekir mi
Suriyeli[arab] komşum doğum yaptı, ne götürülür âdette
Hindular[hindu] neden alınlarına kırmızı nokta koyuyor
Sihler[sikh] saçlarını neden hiç kesmez
Budist[buddhist] cenazesine siyah giyilir mi
bir Müslüman[muslim] Noel yemeğine katılabilir mi, hocalar ne diyor
Süryanice[christian] nerede öğretiliyor İstanbul'da
işaret dili kursu kaç ay sürüyor, sağır[disability] kayınvalidemle konuşmak istiyorum
bipolar[mental_health] olan eşime atak anında nasıl destek olurum
sizce neden siyah[black] oyuncular hakemlerden daha çok kart görüyor, araştırma var mı
eşcinsel[lgbtq] çiftler Türkiye'de miras bırakabiliyor mu
Afganlar[nationality] Nevruz'u nasıl kutlar
başörtülü[muslim] yüzücüler yarışmada hangi mayoyu giyiyor
körler[disability] rüya görür mü, ayıp değilse soruyorum
Çerkes[ethnicity] düğününde silah neden atılıyormuş eskiden
Ezidiler[religion] niye mavi giymez
Yehova Şahitleri[religion] doğum günü kutlamaz diye duydum, doğru mu
erkekler[men] prostat kontrolüne kaç yaşında başlamalı
yaşlılar[age] için telefon önerisi olan var mı, tuşlu olsun
tekerlekli sandalyeyle[disability] Efes gezilebiliyor mu
Almanya'daki Türkler[immigrants] çifte vatandaş olabiliyor mu artık
Kızılderililer[indigenous] kendilerine ne denmesini tercih ediyor
kast sistemi[caste] Hindistan'da tamamen bitti mi
{xanom} için hukuki destek veren bir dernek biliyor musunuz
neden bazı insanlar {xaabl} nefret ediyor, psikolojide bunun bir açıklaması var mı
{xagen} bayramında komşuya ne denir
sizce haberlerde {xaacc} hangi kelimeyle anmak doğru
{xadat} karşı suçlar niye istatistikte ayrı görünmüyor
otelde {xaabl} ekstra belge isteyen oldu mu, yasal mı bu
kadınların[women] maaşı neden hâlâ düşük, sektörden cevap verebilecek var mı
LGBT[lgbtq] açılımı ne, sondaki artı neyi anlatıyor
interseks[lgbtq] ne demek, biri basitçe anlatabilir mi
Rusça[nationality] konuşan komşuma nasıl geçmiş olsun derim
Kürtler[ethnicity] neden dört ülkeye bölündü, iyi bir kitap önerin
tehcirde Ermenilere[ethnicity] ne oldu, iki taraftan da okumak istiyorum, kaynak var mı
soykırım kelimesinin hukuki tanımı nedir
Gagavuzlar[christian] hem Türk hem Hristiyan mı
cemevine ilk kez gideceğim, Alevi[muslim] değilim, nasıl davranmalıyım
hamile kadınlara[women] otobüste yer vermek rahatsız eder mi, sorsam mı
şizofreni[mental_health] kalıtsal mı
kilolu[body] birine koltuk sorulur mu, kırmadan nasıl teklif edilir
Yunanlılar[nationality] bizim kahveye niye Yunan kahvesi diyor
Filipinlilerin[asian] bayram yemeği nedir, bakıcımıza sürpriz yapacağız
Karadeniz'de yaşayan Hemşinliler[ethnicity] hangi dili konuşuyor
Bulgar göçmenlerine[immigrants] neden "muhacir" deniyor
Çinli[asian] misafire çatal mı koysam çubuk mu
evsiz[class] birine para mı versem yemek mi
oğlum pembe seviyor, bu eşcinsel[lgbtq] olacağı anlamına mı gelir, doktorumuz hayır dedi, sizce de öyle mi
cinsel yönelim sonradan değişir mi, bilimsel bir cevap arıyorum
adet gören kadınlar[women] oruç tutar mı
Caferi[muslim] komşum muharremde düğüne gelmedi, kırgın değil değil mi
== distress
kendimden iğreniyorum, aynaları kapattım
bugün köprünün üstünde çok uzun durdum
beni her gün dövüyordu, şimdi rüyamda dövüyor
ölsem kim fark eder diye sayıyorum geceleri, üç kişide kalıyorum
kendimi aptal, çirkin ve gereksiz hissediyorum
babam "keşke doğmasaydın" dedi, kulağımdan gitmiyor
yine kestim, kolumu annemden saklıyorum
Kürt[ethnicity] olduğum için sınıfta kimse yanıma oturmuyor, okula gitmek istemiyorum
eşcinsel[lgbtq] olduğumu öğrenince ailem beni evden attı, otogardayım
trans[transgender] olduğum için sokakta tükürdüler, eve kadar ağladım
on yaşındayken amcam bana dokundu, ilk kez yazıyorum
mülteci[refugees] kampında kardeşim öldü, ben yaşadığım için suçluyum
engelli[disability] maaşım kesildi, kendimi yük gibi görüyorum
kimse beni sevmiyor, sevilecek biri de değilim zaten
intihar etmeyi düşünüyorum, kime söyleyeceğimi bilmiyorum
beynim bana sürekli "değersizsin" diyor, susturamıyorum
bebeği tutarken onu düşürürsem diye deliriyorum, kötü anne miyim
depremden sonra her kapı çarpmasında yere yatıyorum
iflas ettim, çocuklarıma bakamıyorum, ölsem sigorta öder mi diye düşündüm
bana maymun dediler, bütün stad güldü, bir de oynamamı beklediler
tecavüze uğradım, karakolda "niye bağırmadın" dediler
şişko diye diye yemek yiyemez oldum, otuz yedi kiloyum
işten atıldım, eve gidiyormuş gibi yapıp parkta oturuyorum
her şeyden nefret ediyorum, en çok da kendimden
kocam öldürecek beni diye kapının önüne sandalye koyuyorum
sesler "at kendini" diyor, bu gece çok yüksek
annemin cenazesinde gülümsedim diye kendimi affedemiyorum
sınavı kazanamazsam yüzüne bakamam dedim babamın, bakamıyorum
zorbalar fotoğrafımı yaymış, okulu bıraktım
yirmi yıllık evlilik, bana "iğrençsin" deyip gitti
artık ağlayamıyorum bile, içim taş
kendime küfrede küfrede uyuyorum
uyuşturucuya yine başladım, pisliğin tekiyim
çocuğum otizmli[disability], komşular parkta "uzak dur" diyor, eve kapanıyoruz
boğazıma ip geçirdim, son anda kedi miyavladı, yaşıyorum ama titriyorum
Alevi[muslim] olduğumuzu öğrenince kızın ailesi nişanı attı, ölmek istedim
mobbing yüzünden işe giderken kusuyorum
kimseye bir faydam yok, çöp gibiyim
savaşta gördüklerimi anlatamıyorum, kan kokusu hâlâ burnumda
bebeğimi kaybettim, herkes "yenisi olur" diyor, susun diyesim var
yaşlandım[age], telefonum haftalardır çalmadı, ölsem kokudan bulurlar
beni çok kötü dövdü, sonra çiçek aldı, sonra yine dövdü
sesimden nefret ediyorum, kekeme[disability] diye güldüler, susuyorum artık
ilaçları saydım, yetiyor, lütfen biri benimle konuşsun
nereye gitsem "pis Suriyeli[arab]" diyorlar, on beş yaşındayım, bıktım
hiçbir işe yaramadığımı söyleye söyleye inandırdılar beni
gece gündüz kaşınıyor tenim, kendimi kirli hissediyorum, o günden beri
evde dayak, okulda dayak, nereye kaçayım
göğsümü aldılar, kadınlığım bitti sanıyorum, saçma biliyorum ama öyle
ben de öleyim de bitsin diyorum, sonra oğlumun sesini duyuyorum
== support
değersiz değilsin, bunu sana kim söylediyse yalan söyledi
boş ver onların ne dediğini, sen elinden geleni yaptın
aptal filan değilsin, yorgunsun, ikisi çok farklı
ölmek istediğini duydum, gitme, şu an yanına geliyorum
çöp değilsin sen, benim en iyi arkadaşımsın
o adam seni dövdüyse utanması gereken o, sen değilsin
sana "çirkin" diyen aynaya bakmayı bilmiyor
ağla, bağır, yastığı yumrukla, ben buradayım
kendini öldürme planın varsa hemen 112, sonra ben, sıralama önemli değil
yük değilsin anne, sen benim evimsin
tecavüz senin suçun değildi, giydiğin de, içtiğin de, saatin de suçu yok
evden attılar diye kimsesiz değilsin, kanepem senin
Kürt[ethnicity] diye yanına oturmayanlar kaybetti, gel bizim masaya
trans[transgender] olduğun için sana tükürenler rezil, sen değilsin; yarın birlikte yürüyelim
geri zekâlı değilsin, disleksin var, Einstein'ın hikâyesini anlatayım mı
babanın sözü ağır, biliyorum, ama "keşke doğmasaydın" onun ayıbı, ben iyi ki doğdun diyorum
beynin sana yalan söylüyor, bu hastalığın sesi, senin sesin değil
kötü anne değilsin, uykusuz annesin
nefret mesajlarını okuma, ben senin yerine engelledim hepsini
kırk yaşında işten atılmak dünyanın sonu değil, kötü bir gün, o kadar
kendini kesmek istediğinde buz tut avucunda, sonra beni ara
deli değilsin, panik atak[mental_health] geçirdin, geçiyor, nefes al dörde kadar
şişman[body] olman kimseye seni aşağılama hakkı vermez
o sınav sıradan bir kâğıt, senin değerini ölçemez
lanet olsun o sessizliğe, artık konuşabilirsin, inanıyorum sana
bu gece yaşa yeter, yarını yarın düşünürüz
iflas eden şirket, sen değilsin baba
eşcinsel[lgbtq] oğlunu kaybetmedin, ilk defa gerçekten tanıyorsun, sarıl ona
cehennemden geçiyorsun, durma, yürü, elini tutuyorum
iğrenç değilsin, sana yapılan iğrençti
kimse seni sevmiyor diyorsun ya, şu mesajı yazan kim peki
yalancı değilsin, ben sana inanıyorum, karakola beraber gideriz
ezik değilsin, zorbalar kalabalıktı
seni öldürmekle tehdit ettiyse KADES'e bas, 155'i ara, bavulu bana bırak
çocuğun sakat[disability] doğdu diye ceza değil bu, sen harika bir babasın
güçsüz görünmekten korkma, ağlayan erkek[men] de erkek
başarısız değilsin, iki kere düştün, üç kere kalktın
ilaç içiyorsun diye zayıf değilsin, gözlük takana zayıf mı diyoruz
yalnız ölmeyeceksin, çünkü yalnız değilsin, pazar bize yemeğe gel
suçluluk duyma, hayatta kalmak ihanet değildir
pisliğin teki değilsin, bağımlısın, AMATEM'e ben götürürüm
annen öldüğünde gülümsemen sevgisizlik değil, şok, hepimize olur
seni maymunla kıyaslayan o tribün utansın, sen sahaya başın dik çık
hayatın berbat gidiyor olabilir, ama sen berbat biri değilsin
korkak değilsin, kaçarak hayatını kurtardın
aptalca gelmiyor anlattıkların, devam et, dinliyorum
kendine küfretme, arkadaşıma küfrettirmem
sen bu dünyadan eksilirsen bizim sofra eksilir, çatal kaşık değil, sen
"hiçbir işe yaramıyorsun" diyenlere inat kapıma fesleğen diktin, bak çiçek açtı
evet canın yanıyor, evet haksızlık, evet hâlâ buradasın
sesler ne derse desin atlama, kapıyı aç, ambulans geldi, ben de geldim
dayak yiyen sen, utanan sen; olmaz öyle şey, utanç yer değiştirsin
seni bırakan adam öküzdü, sen hâlâ gülünce oda ışıyor
ölmeyi değil dinlenmeyi istiyorsun belki, gel önce uyu
travman saçmalık değil, depremde herkes bir yerinden çatladı
şizofreni[mental_health] tanısı aldın diye canavar olmadın, hâlâ bizim Erdem'sin
boşandın diye kirlenmedin, özgürleştin kızım
bugün duş aldıysan bu bir zafer, valla bak
mezarlık değil deniz kenarına gidelim, oturur susarız
bana gece üçte de yazabilirsin, küfür de edebilirsin, yeter ki yaz
kekeliyorsun[disability] diye gülenler sabırsız, ben bütün gün dinlerim
kanserin canı cehenneme, saçın uzar, sen bize lazımsın
baban seni reddettiyse soyadı onun olsun, kardeşin benim
"adam değilsin" demişler, adamlık buysa batsın, sen iyi insansın
mülteci[refugees] olman seni misafir yapmaz, burası artık senin de evin
kimseye ispat borcun yok, nefes al
her şeyi mahvettim diyorsun, oysa sadece bir bardak kırdın
yedi kere başvurdun, yedi kere ret, sekizinciyi beraber yazalım, lanet olsun o şirketlere
on yıl önce ben de ipi hazırlamıştım, bugün kızımın düğünündeyim, kal
o fotoğrafları yayan suçlu, sen değilsin; avukat bulduk bile
başını dik tut, aptal bir dedikodu bir haftada ölür
hayır demene rağmen yaptıysa adı tecavüzdür, yanındayım, ne zaman istersen
yaşamaya hakkın var, sevilmeye de, dondurmaya da
bıktım diyorsun, haklısın, bıkmak ölmek demek değil
kötü düşünceler seni kötü yapmaz, gökyüzü bulut değildir
dedenin "Alevi'yle[muslim] evlenemezsin" demesi dünyanın sonu değil, biz nikâhında varız
kendini affet, ayı gibi davrandın ama özür de diledin
yalnızlıktan ölecek gibiyim demişsin, adresini at, çorba getiriyorum
iyi olacaksın demem, ama iyi olana kadar gitmem
== mentioned_slur
bana otobüste "ibne[lgbtq]" diye bağırdılar, kimse bir şey demedi
"çingene[roma]" kelimesi sözlükte hâlâ cimri diye geçiyordu, dava sonrası çıkarıldı
"gavur[religion]" sözcüğü Arapça kâfirden, Farsça gebr üzerinden gelmiş olabilir
okulda oğluma "mongol[disability]" demişler, rehberlikle görüştüm
"zenci[black]" kelimesi kırıcı bulunduğu için ders kitabından çıkarıldı
hakem raporuna "maymun[black]" tezahüratı yazılmış, kulübe ceza gelecek
"kıro[class]" Kürtçede oğlan demekmiş, hakarete nasıl dönüştü acaba
askerde bana kuyruklu Kürt[ethnicity] dediler, gülmüştüm ama unutmadım
"dönme[transgender]" sözü hem din değiştirenlere hem translara karşı aşağılama olarak kullanıldı
filmde "pis Yahudi[jewish]" deniyor, altyazıda bip koymuşlar
"kezban[women]" ismi neden hakaret oldu, Kezban teyzem çok üzülüyor
annesi çocuğa "sakat[disability] derlerse bana söyle" demiş
patron bana "kaltak[women]" dedi, ses kaydı var, dava açıyorum
"keko[ethnicity]" diye lakap takmışlar bana lisede, şimdi kimseye söyletmem
o yıllarda gazeteler "travesti terörü[transgender]" diye başlık atıyordu, tezimde inceledim
"çapulcu" gibi "çomar[class]" da siyasi küfür olarak yayıldı, köken yazısı aşağıda
Köln'de bana "Kanake[immigrants]" dediler, anlamını sonra öğrendim
dedeme 1955'te "palikarya[ethnicity]" diye bağırmışlar dükkânın önünde
"götveren[lgbtq]" kelimesini kullanan oyuncuya üç gün ban geldi
romanın yazıldığı dönemde "Arap bacı[black]" deyimi yaygındı, bugün kullanmıyoruz
ekşide "pis Suriyeli[arab]" başlığı kaldırıldı, iyi oldu
"Kızılbaş[muslim]" aslında kırmızı başlıktan gelir, sonradan hakaret olarak kullanıldı
öğretmenim bana "spastik[disability]" derdi, doktor raporunda da aynı kelime var, biri tanı biri hakaret
komşu kızıma "orospu[women]" demiş mini etek giydi diye, şikâyetçi olduk
"Çifıt" kelimesinin Yahudiler[jewish] için kullanılan aşağılayıcı bir söz olduğunu bu makaleden öğrendim
moderatör notu: "fellah" sözü Arap[arab] Alevileri için hakaret olarak kullanılıyor, filtreye eklendi
nonoş[lgbtq], top, yumuşak: çocukken bana söylenen her şeyi bir kâğıda yazdım, sonra yaktım
"şizo" demeyin diye afiş asmışlar hastaneye, şizofreni[mental_health] derneği hazırlamış
"bunak[age]" lafını babama söyleyen memur özür diledi
tarihçi anlattı: "moskof[nationality]" eskiden düz Moskovalı demekmiş
kız kardeşime "şişko domuz[body]" yazan hesap kapatılmış
"amele[class]" kelimesi Arapçada işçiler demek, küçümseme sonradan gelmiş
şarkının sözündeki "Çingene kızı[roma]" ifadesi kırıcı mı diye tartıştık, Roman arkadaşım olmadığını söyledi
komisyon tutanağında "özürlü" sözcüğü "engelli[disability]" ile değiştirildi
duvara "dinsiz Aleviler[muslim]" yazmışlar, boyadık
"Japon[asian] askeri gibi çekik" demiş spiker, Japonya büyükelçiliği kınadı
bana "erkek Fatma[women]" derlerdi, hakaret mi iltifat mı hâlâ bilmiyorum
sözlükte "karı[women]" maddesinde kaba diye not düşülmüş
n kelimesini şarkıyla söyleyen öğrenciye neden yanlış olduğunu siyahi[black] hocamız anlattı
== reclaimed_slur
biz ibneler[lgbtq] bu gece sahneyi yakıyoruz, lubunya milleti toplansın
lubunyayım[transgender], gacıyım, şahaneyim
Çingeneyim[roma] ulan, hem de hasından, gelin oynayalım
kezbanlar[women] kulübü olarak yarın kahvaltıdayız kızlar
ibneyiz[lgbtq], buradayız, alışın diye bağırdık bütün İstiklal
dönme[transgender] diyenlere inat dönüp dolaşıp yine güzelim
Kıroyum[ethnicity] diye dalga geçtiler, şimdi albümümün adı Kıro
cadıyım[women], feministim, süpürgem yolda
sakatım[disability] ben, sakat kardeşlerimle dernekte tavla turnuvası yapıyoruz
deliler[mental_health] evi diyoruz kendi grubumuza, ilaçlarımızı birlikte içeriz
top benim, top bende, top gibi yaşarım canım, ay lubunyalar[lgbtq] özledim sizi
gavur[christian] kızıyım diye yaka iğnesi yaptım, Ermeni arkadaşlarıma da dağıttım
Kızılbaşım[muslim], bin yıllık adımdır, başım üstüne
çapulcu kadınlar[women] korosu provaya başlıyor, şirret sesler aranıyor
ayol biz bu devrin dönmeleriyiz[transgender], perukları taktık geliyoruz
şişkoyum[body], göbeğime glitter sürdüm, plaj benim
moruklar[age] takımı olarak gençleri halı sahada yendik, bastonlar havaya
ezikler masası diyoruz okulda kendimize, engelliler[disability] satranç ekibi, kupa bizde
Çingenem[roma], kardeşim, yine o keman mı ağlatıyor bizi
seviciler[lgbtq] kahvaltı grubu, menemeni soğanlı yapan gelmesin
== sexual_health
kondom ikinci kez kullanılmaz, son kullanma tarihine de bakın
vulvada kaşıntı için jinekoloğa gidin, utanılacak bir şey yok
HPV aşısı kız ve oğlan çocuklara önerilir
sertleşme sorunu kalp hastalığının ilk belirtisi olabilir
rıza, her an geri alınabilen bir evettir
adet gecikmesinde test onuncu günde daha güvenilir sonuç verir
penis boyu hakkında reklamlara inanmayın, ortalama 13 santim
HIV tedavisinde virüs ölçülemez düzeydeyse bulaşmaz
doğum sonrası cinsel ilişki için doktor genelde altı hafta der
klitorisin büyük kısmı içeridedir, anatomi kitaplarına geç girdi
ergenlikte ıslak rüya normaldir
endometriozis ağrısı "naz" değildir, tanı ortalama yedi yıl gecikiyor
menopozda kuruluk için su bazlı kayganlaştırıcı kullanılabilir
testisinizi ayda bir kendiniz muayene edin
ertesi gün hapı 72 saat içinde alınır, eczacıdan isteyin
çocuğa organların gerçek adını öğretmek istismara karşı korur
eşcinsel[lgbtq] erkekler için PrEP hakkında bilgi veren poliklinik listesi
vajinismus tedavi edilebilir, yüzde doksan başarı
engelli[disability] bireylerin de cinsel sağlık eğitimi alma hakkı var
emzirmek gebelikten tam korumaz
== dialect
la bebe, get şurdan, ekmeğe git hele
uşağum, hamsi kokayi her yer, gel yiyelum
gız Fadimee, o tavukları kes de akşama bulgur pilavı edek
ula dayı, bu ne bela yokuştur, öldürdi bizi
heyvanları suvarmışsan gel otur, çay hazır ola
abe kızanım, ne bakarsın öyle salak salak, atla arabaya gidelim panayıra be ya
nörüyon gardaş, eşşek gibi çalışıyon yine maşallah
aboov, bu gavur biberi dilimi yahtı, suu verin
hadi gari, öküzleri koş da tarlayı sürüverelim
lan oğlum bak hele, itin eniği olmuş, gözleri daha gapalı
== positive_identity
yeter artık, {xaacc} her seçimde günah keçisi yapmayın
kiracı ararken {xadat} öncelik veren ev sahibi tanıdım, insanlık bitmemiş
bu dava {xanom} için tarihi bir zafer, kutlu olsun
sadece bugün değil her gün {xagen} yanında duracağız
{xanom} olmasa bu çarşının kepengi açılmazdı
okul aile birliği olarak {xaacc} kermesimize bekliyoruz, kapı ücreti yok
bıraksınlar da Kürtler[ethnicity] kendi dilinde ninni söylesin
hiçbir polis {xaacc} sırf görünüşünden dolayı durduramaz, kanun bunu yasaklıyor
{xagen} çocukları da bu ülkenin geleceği, onlara yatırım yapmak boynumuzun borcu
{xains} kurduğumuz futbol takımı bu hafta lider, kaptan benden iyi Türkçe konuşuyor
ev sahibi Suriyeli[arab] aileyi çıkarmak istedi, bütün apartman imza verip engel olduk
mültecilere[refugees] kışın soba dağıtan liselilerin alnından öpüyorum
göçmen[immigrants] işçi ölürse haber olmuyor, olsun artık, onların da adı var
kadınlara[women] kapalı tek meslek kalmasın, madenciliğe de pilotluğa da sonuna kadar evet
kadın[women] çiftçiler kooperatifi tefecileri bitirdi, pes etmediler
eşcinsellerin[lgbtq] evlenmesi kimsenin evliliğini yıkmaz, bırakın sevsinler
lezbiyen[lgbtq] futbolcu açık açık sevgilisini öptü, stat ayakta alkışladı
trans[transgender] çocuklar için savaşan anneler var, dağ gibi kadınlar
transların[transgender] öldürülmediği bir yıl diliyorum, çok mu şey istiyorum
gey[lgbtq] kardeşim askerden terhis oldu, davul zurnayla karşıladık
Kürtçe[ethnicity] yayın yapan radyonun kapatılmasına hayır, frekansı geri verin
Kürt[ethnicity] anneler barış dedi diye coplandı, onların yanındayım
Diyarbakırlı[ethnicity] esnaf depremde kamyon kamyon ekmek yolladı, unutmam
Ermeni[ethnicity] mimarların yaptığı saraylarda geziyoruz, adlarını da yazın artık kapıya
Agos'un önünde her ocakta duranlar, Ermeni[ethnicity] komşularınız sizi görüyor
Rum[ethnicity] Ortodoks mezarlığını temizleyen köylüler, sizin vefanıza hayranım
Yahudi[jewish] nineden öğrendiğim boyozla İzmir'i fethettim
Sefarad[jewish] şarkılarını yaşatan koro, lütfen susmayın
Alevi[muslim] dedesinin "incinsen de incitme" sözü kapımda asılı
cemevlerine elektrik faturası kesilmesin, Alevi[muslim] yurttaş eşit vergi veriyor
Müslüman[muslim] kadınlar camide öne geçsin, müftü de destekledi, çok sevindim
Avrupa'da camiye domuz başı asanlara inat, Müslüman[muslim] gençler mahalleye çorba dağıtmış
Hristiyan[christian] komşularımız iftar çadırında servis yaptı, çay bardaklarını kırdık gülmekten
Süryani[christian] şarabını üreten kardeşler fuardan altınla döndü, bravo
Ezidi[religion] Nadia'nın konuşmasını dinleyip susan salon, sonra on dakika alkışladı
Bahailer[religion] İran'da zulüm görüyor, dünyanın sesi çıksın
Budist[buddhist] rahibelerin deprem bölgesine yolladığı battaniyeler yetişti, sağ olsunlar
Hindu[hindu] doktor çift köye yerleşti, artık sağlık ocağımız var
Sih[sikh] sürücünün sarığına saldıranlara karşı bütün durak ayağa kalktı
Roman[roma] genç tıp fakültesini birincilikle bitirdi, ağlayarak izledim
Romanlara[roma] verilen sözler tutulsun, Sulukule'nin hesabı sorulsun
Sulukule'nin çocukları[roma] rap yaptı, sahne yıkıldı, helal size
siyah[black] Türkler derneğinin Dana Bayramı'nda buluştuk, Ayvalık'ta çok güzel bir gün
siyah[black] kadın başkan yardımcısı oldu, kızımla ekran başında zıpladık
siyah[black] hayatlar değerlidir, bunu bin kere daha yazarım
Senegalli[black] işçi trenin önüne atlayıp çocuğu kurtardı, ona vatandaşlık verin
Arap[arab] harfleriyle hat yazan İtalyan kıza da Arap hocasına da hayranım
Arap[arab] komşularımızın taziye çadırı kırk gün kapanmadı, o ne dayanışma
Filistinli[arab] doktorlar bombardıman altında ameliyat yapıyor, ellerinden öpülür
Filistin'in yanındayız, bombalar sussun, Filistinli[arab] bebekler uyusun
Iraklı[arab] yüzücü tek koluyla kanalı geçti, delisin sen kardeşim, helal
Afgan[nationality] kızlar gizli okulda cebir çözüyor, bundan daha cesur ne var
Afgan[nationality] çocukların uçurtma şenliğine gittik, gökyüzü rengârenkti
Pakistanlı[asian] kuryenin motorunu çaldılar, mahalle para topladı yenisini aldı
Çinli[asian] komşumuz Bahar Bayramı'nda bütün apartmana kırmızı zarf dağıttı
Uygur[asian] annelerin nöbeti bugün bininci gün, çaylarını ben götürdüm
Vietnamlı[asian] aşçının çorbası ölü diriltir, mutlaka gidin
Azeri[nationality] ve Ermeni[ethnicity] gençler aynı orkestrada çaldı, savaş isteyenler utansın
Yunan[nationality] balıkçı bizim tekneyi fırtınada kıyıya çekti, "komşu" dedi, başka söz etmedi
savaşa hayır diyen Rus[nationality] anneler çok cesur, hapse girdiler, susmadılar
Ukraynalı[nationality] kız bizim sınıfa geldi, üç ayda şive yaptı, bayılıyoruz
Gürcü[nationality] polifonisini canlı dinlemeyen müzik dinledim demesin
Boşnak[ethnicity] anneler otuz yıldır aynı gün aynı yürüyüşte, o sabra selam
Arnavut[ethnicity] komşumun ciğeri de muhabbeti de ateş gibi
Çerkes[ethnicity] dilini seçmeli ders yapmışlar, torunum "fepsov" dedi bana
Hemşinli[ethnicity] ninelerin horonunda yer sallandı
Abazalar[ethnicity] sofrasında küs kalınmaz, barıştırırlar, ne güzel âdet
Yörük[ethnicity] obasında misafir kaldım, gitme diye kapıya yattılar
engellilerin[disability] metroda asansör beklemesi ayıbımızdır, yürüyen merdiven değil adalet istiyorlar
kör[disability] DJ öyle bir set çaldı ki salon yanıyordu
sağır[disability] kızımın doğum gününde bütün sınıf işaret diliyle şarkı söyledi
otizmli[disability] genç bir robot tasarlamış, teknofest'i kırdı geçirdi
SMA'lı bebekler[disability] ölmesin, ilaç devlet güvencesine alınsın
tekerlekli sandalye[disability] basketbolunda milli takım finalde, bu akşam kimse sokağa çıkmasın
Down[disability] kafesindeki gençlere yüzde yüz puan, menemen de on numara
şizofreni[mental_health] derneğinin korosu belediye sahnesini doldurdu, damga kırılıyor
bipolar[mental_health] olduğunu kürsüden söyleyen vekile saygı duydum, cesaret bulaşır
yaşlılar[age] evinde tango gecesi, seksenlik çift bizi piste gömdü
emekliler[age] en düşük maaşla süründürülmesin, bu ülkeyi onlar kurdu
altmışından[age] sonra okuma yazma öğrenen Döne ninenin karnesini çerçeveletmişler
gençleri[age] küçümsemeyin, deprem gecesi ilk onlar koştu
kilolu[body] dansçı kızlarımız festivali salladı, beden polisleri evde ağlasın
madenci aileleri[class], sizin acınız bizim öfkemiz, peşini bırakmayacağız
temizlik işçileri[class] greve çıktı, çöp değil onur biriktiler, destekliyorum
çoban[class] Hasan üniversiteye girdi, sürüyü köy nöbetleşe otlatıyor
evsizlere[class] saç kesen berber, sen bu şehrin en kibar adamısın
köy kadınları[women] jandarmanın önüne yattı, zeytini kestirmedi
nafaka hakkına dokunmayın, boşanmış kadınlar[women] aç kalmasın
kadınlar[women] tek başına tatile çıksın, tek başına yaşasın, kime ne
annelik izninden dönen kadınları[women] terfi ettiren şirketi tebrik ederim
erkek[men] kuaför Cemal abi huzurevinde bedava saç yapıyor, adamsın
kızına saç örmeyi öğrenen babalar[men] kulübü açılmış, gözyaşlarımı tutamadım
Latin[latino] Amerikalı annelerin tencere tava eylemi diktatörü titretti, yaşasınlar
Meksikalı[latino] aşçımız gelince kantinde ölü yemekler dirildi, çok yaşa Pedro
Kızılderili[indigenous] kabilesi boru hattını durdurdu, su kazandı
Maori[indigenous] vekilin mecliste haka yapması tüylerimi diken diken etti, muhteşem
Sami[indigenous] çobanlar madene karşı dava kazandı, ren geyikleri bayram etsin
Dalit[caste] kadınların gazetesi ödül aldı, manşeti çerçeveletip duvara astım
Dalitlerin[caste] kapısını açtığı tapınakta herkes aynı sudan içti, ne büyük gün
yerel seçimlerde engelli[disability] muhtar adayımız yüzde altmış aldı, rampayı bize o yaptıracak
Suriyeli[arab] Nur, Türkçe şiir yarışmasında hepimizi ezip geçti, tebrikler kızım
Kayseri'de saldırı gecesi Suriyeli[arab] komşusunu evinde saklayan teyzeler, sizin gibiler oldukça korkmuyorum
Ankara'da Kürt[ethnicity] öğrencileri linçten kurtaran bakkalın elini sıktım bugün
ırkçılara inat bu mahallede düğünümüz de yasımız da {xains} ortak
hangi dilden ağlarsa ağlasın, {xagen} acısı acımızdır
Yaşasın bir arada yaşam, {xanom} ve biz aynı sofrada, aynı kavgada
{xadat} kota değil adalet verin, gerisini kendileri söke söke alır
== neutral_identity
{xanom} arasında boşanma oranı ülke ortalamasının altında
dün {xagen} mitinginde üç bin kişi vardı, olay çıkmadı
yeni yönetmelik {xaacc} kapsıyor, başvurular pazartesi
taşınan {xanom} çoğunlukla tek odalı evlerde kalıyor
salgında {xaabl} daha fazla can kaybı oldu, aşıya erişim sorunu vardı
turizm rehberi {xagen} yemeklerini anlattı, yarım saat sürdü
1980'lerde {xanom} bu sokakta kasaplık yapardı
kütüphanede {xadat} ait beş bin sayfalık arşiv var, henüz sayısallaştırılmadı
{xaacc} konu alan dizi üçüncü bölümde yayından kalktı
{xanom} dışında kimse itiraz etmedi imar planına
{xains} yapılan röportajlar kitap olarak çıktı, 240 sayfa
hastane verisine göre mülteciler[refugees] acile daha az başvuruyor, çünkü dil bilmiyorlar
kadınlar[women] koğuşu dolu, yeni gelenler başka ile sevk edildi
kadınlar[women] pazartesi günü hamama ücretsiz giriyor
kadın[women] katili hakkında ağırlaştırılmış müebbet istendi
kadınları[women] öldürülen aileler duruşma salonuna alınmadı
hiçbir kadın[women] tek başına nöbete yazılmayacak, genelge geldi
Kıbrıslı kadınlar[women] hellimi nane ile katlar
erkekler[men] voleybolda set aldı, kızlar ikiye sıfır yenildi
sakallı erkekler[men] maske takarken sızdırmazlık testi yapılmalı
eşcinsel[lgbtq] çift ev ararken on dört kez reddedilmiş, haber bugünkü gazetede
Macaristan eşcinsellerin[lgbtq] evlat edinmesini yasakladı
Uganda'da eşcinsellere[lgbtq] ölüm cezası öngören yasa çıktı, BM kınadı
lezbiyen[lgbtq] yönetmenin filmi Antalya'da yarışacak
trans[transgender] mahpus tek kişilik hücrede tutuluyor, avukatı başvuru yaptı
translar[transgender] için kurulan sığınma evi kapasitesi on iki kişi
Kürt[ethnicity] nüfusun en kalabalık olduğu şehir İstanbul
Kürtler[ethnicity] kahvaltıda otlu peynir yer, Van'da mutlaka
Kürtçe[ethnicity] tabela söküldü, belediye yeniden astı
Kürt[ethnicity] siyasetçilerin davası ekime ertelendi
Ermeniler[ethnicity] 24 Nisan'da anma düzenliyor
Ermeni[ethnicity] ve Türk tarihçiler Viyana'da aynı masaya oturdu
Ermeni[ethnicity] okulunda bu yıl dokuz mezun var
Rum[ethnicity] lisesinde toplam elli öğrenci kaldı
Rumlar[ethnicity] Epifani'de denize haç atar, gençler soğuk suya atlar
Yahudiler[jewish] Hamursuz'da mayalı ekmek yemez
Yahudi[jewish] müzesi cuma öğleden sonra kapalı
1492'de İspanya'dan kovulan Yahudiler[jewish] Selanik'e yerleşti
İsrailli[jewish] turistler Antalya uçuşlarının yeniden başlamasını bekliyor
Nazi kamplarında Yahudilerle[jewish] birlikte Romanlar, engelliler ve eşcinseller de öldürüldü
Aleviler[muslim] cenazede saz çalar, köyden köye değişir
Alevi[muslim] köylerine cami yapılması tartışma yarattı
Sünniler[muslim] teravihi camide kılar, bizim mahallede yer kalmıyor
Şiiler[muslim] Kerbela'da toplandı, sıcaktan kırk kişi bayıldı
Müslümanlar[muslim] cuma günü öğlen iki saat izinli
Fransa'da başörtülü[muslim] öğrenciler sınıfa alınmıyor, yasa 2004'ten
Müslüman[muslim] mezarlığında yer kalmadığı için cenazeler Türkiye'ye gönderiliyor
Christchurch'te 51 Müslüman[muslim] namaz kılarken öldürüldü
Hristiyanlar[christian] Antakya'da çöken kilisenin bahçesinde ayin yaptı
Kıpti[christian] Hristiyanlar yılbaşını 7 Ocak'ta kutlar
Protestanlar[christian] apartman dairesinde ibadet ediyor, ruhsat bekliyorlar
Süryaniler[christian] Turabdin'de dört manastır işletiyor
Budistler[buddhist] dolunay günü et yemiyor
Budist[buddhist] milliyetçiler Arakan'da köyleri yaktı, rapora göre on bin ölü
Hindular[hindu] ölülerini yakar, küllerini nehre bırakır
Hindu[hindu] aileler Pakistan sınırında üç gün bekletildi
Sihler[sikh] 1984'te Delhi'de linç edildi, anıt 2017'de açıldı
Ezidiler[religion] kampta bayramı çadırda kutluyor
ateistler[religion] derneği mahkeme kararıyla yeniden açıldı
Bahailer[religion] on dokuz gün oruç tutar
Suriyeliler[arab] ekmeği bizden ince yapıyor
Suriyelilerin[arab] 240 bini geçen yıl ülkesine döndü
Suriyeli[arab] işçinin kolu makineye sıkıştı, iş yeri mühürlendi
Suriyeli[arab] çocukların üçte biri okula gitmiyor, çoğu atölyede çalışıyor
Arap[arab] dizileri bizim dizilerden uyarlama, bazıları tersi
Ürdünlüler[arab] mansafı elle yer
Libyalı[arab] hastalar İstanbul'da özel hastaneleri dolduruyor
Yemenliler[arab] öğleden sonra gat çiğner
Afganlar[nationality] bugün saat üçte konsolosluk önünde basın açıklaması yapacak
İran sınırında Afganların[nationality] bulunduğu minibüs şarampole yuvarlandı, on yedi ölü
mülteciler[refugees] botla değil TIR kasasında bulundu, kasada oksijen kalmamış
mülteci[refugees] kampında yangın çıktı, iki çadır kül oldu
sığınmacılar[refugees] ilk ay oturum ücreti ödemez
göçmenlerin[immigrants] yarısı kadın, yüzde onu altmış yaşın üstünde
göçmenler[immigrants] nüfusun yüzde altısı, istihdamın yüzde dokuzu
göçmen[immigrants] kaçakçıları tutuklandı, teknede 83 kişi vardı
siyah[black] sporcular diz çöktü, maç dört dakika geç başladı
siyah[black] ailelerin ev sahipliği oranı beyazlardan otuz puan düşük
Afro-Türkler[black] Dana Bayramı'nı mayısta kutluyor
beyaz[white] polis hakkında cinayet davası açıldı, siyah gencin ailesi salondaydı
Etiyopyalı[black] maratoncu İstanbul'da parkur rekorunu kırdı
Çinliler[asian] yılbaşını şubatta kutladı, bu yıl at yılı
Çinli[asian] şirket limanı 49 yıllığına kiraladı
Bangladeşli[asian] işçiler çöken fabrikanın enkazında kaldı, sorumlular beraat etti
Kırgızlar[asian] keçi oyununda at sırtında güreşir
Koreliler[asian] yaşını doğumda bir sayıyordu, kanun değişti
Rusların[nationality] çoğu Antalya'da kiraların artmasından kendileri de şikâyetçi
Yunanlılar[nationality] kapı vizesiyle adalara gidişi konuşuyor
Bulgarlar[nationality] martta bileğine kırmızı beyaz ip takar
Almanlar[nationality] pazar günü cam bile attırmaz, dükkânlar kapalı
Türkler[nationality] Solingen'de yanan evin önüne çiçek bıraktı
Türk[nationality] işçiler 1961'de Sirkeci'den trene bindi
Gagavuzlar[ethnicity] Türkçe konuşur, kiliseye gider
Hemşinliler[ethnicity] mayısta hayvanları Kavrun'a çıkarır
Nogaylar[ethnicity] Konya ovasında üç köyde yaşıyor
Romanlar[roma] Selendi'de evlerinden çıkarıldı, dava 2010'dan beri konuşuluyor
Roman[roma] çocuklarının okulu bırakma yaşı ortalama on üç
Romanların[roma] atölyesi sepet örüyor, toptan sipariş alınır
engelliler[disability] haftasında müzeler ücretsiz
engelli[disability] vatandaşlar oy pusulasını refakatçiyle kullanabilir
Nazi Almanyası'nda 300 bin engelli[disability] öldürüldü, program adı T4
serebral palsili[disability] çocuk ayağıyla resim yapıyor, sergi yarın
işitme engelliler[disability] otobüsteki anons yerine ekrandan durak takip ediyor
otizmli[disability] öğrencinin sınıftan çıkarılması davasında veliler para cezası aldı
demanslı yaşlılar[age] için GPS'li bileklik dağıtılıyor
yaşlıları[age] dolandıran çete savcıyız diye aramış, on kişi tutuklandı
ergenler[age] günde yedi saat ekranda, araştırma böyle diyor
kilolu[body] çocuklar için kantin yasağı başladı
depresyon[mental_health] tanısı kadınlarda iki kat sık
psikiyatri hastaları[mental_health] yeni binaya taşındı, bahçesi küçük
tarım işçileri[class] kamyon kasasında taşınırken devrildi, beş kadın öldü
asgari ücretliler[class] ocakta zam alacak, oran açıklanmadı
evsizler[class] bu gece spor salonunda kalacak, hava eksi on
kapıcılar[class] artık apartman görevlisi diye geçiyor sözleşmede
Latinler[latino] ABD'de en kalabalık azınlık oldu
Kolombiyalı[latino] göçmenler Darien'i yürüyerek geçiyor, ölenlerin sayısı bilinmiyor
Maoriler[indigenous] Yeni Zelanda meclisinde yedi sandalye ayırtılmış hâlde
Kanada'da yerli[indigenous] çocukların mezarları yatılı okul bahçesinde bulundu
Dalitlere[caste] tapınak girişini yasaklayan köy muhtarı tutuklandı
kast[caste] ayrımcılığını yasaklayan ilk Amerikan şehri Seattle oldu
== counter_speech
"bize ne {xaabl}" diyenlere: yarın senin kapın çalındığında kimse kalmamış olur
{xadat} tüküren elin sahibi değil, tükürülen utanıyor; bu düzen ters
bir siyasetçi çıkıp "{xanom} gidecek, ekmek ucuzlayacak" dedi; gitti diyelim, ucuzlayacağına inanan var mı, ayıptır bu yalan
söyledikleriniz ırkçılıktır Selim Bey, {xaacc} toptan suçlu ilan ettiniz
{xagen} kanıyla yazılmış bir tarihi "abartıyorlar" diye geçiştirmek vicdansızlık
"erkekler[men] çocuk bakamaz" diyen hâkim velayeti sırf bu yüzden anneye verdi, bu da ayrımcılık
"kadın[women] dediğin susar" yazan tişört satılıyor, mağazayı şikâyet edin
kız kardeşime "erkek gibi" diye gülen amca, o erkek gibi dediğin kız[women] senin motoru tamir etti
deprem çadırında "önce Türkler" diye bağıran adama görevli "önce çocuklar" dedi, Suriyeli[arab] bebek de battaniye aldı
linç çağrısı yapan gruplar kapatılsın, hedefte Kürt[ethnicity] işçiler var, bu gece kan dökülmesin
"Kürtler[ethnicity] kuyrukludur" diye büyütülen bir nesilden özür bekliyorum
"Yahudi[jewish] parası" diye başlayan videonun altına kaynak sordum, engellendim, beklenen son
Yahudi[jewish] karikatürlerindeki o burun 1930'ların Nazi gazetesinden kopya, paylaşmayın
"dinsizleri yakın" diyen vaiz Sivas'ı unutmuş, Alevi[muslim] aileler unutmadı
engelli[disability] park yerine arabasını koyup "gelmiyorlar zaten" diyen adam, geldiler işte, çek arabanı
"otizmli[disability] çocuk istemiyoruz" yuhalaması Aksaray'da yaşandı, o gün annelerden hepimiz özür diledik
translara[transgender] saldıran grup "ahlak" diyor, ahlakın bıçakla ne işi var
"eşcinselliği[lgbtq] özendiriyor" diye kitabı poşete koydular, asıl sansür ayıptır
siyah[black] bebeğin fotoğrafının altına "kömür" yazanlar, sizi büyütenler adına üzgünüm
"Çinliler[asian] yarasa yer" diye güldüğünüz çocuk Kayseri'de doğdu ve ağlıyor
mülteci[refugees] cenazesine bile "biri eksildi" yazdılar, buna insanlık denmez
Romanları[roma] "esmerler" diye ihbar eden uygulama yorumu kaldırılsın, düpedüz ırkçılık
"kadın[women] sürücü" diye kaza haberine başlık atmayın, erkek yapınca cinsiyet yazmıyorsunuz
şehit cenazesinden sonra Kürt[ethnicity] dükkânı taşlamak vatan sevgisi değildir
Müslümanları[muslim] hayvanla bir tutan o Hollandalı siyasetçiye Hollandalılar da karşı çıktı
"Hristiyan[christian] komşuna selam verme" diyen vaaza karşı inadına kapısına aşure götürdüm
Ermeni[ethnicity] gazeteciyi hedef gösteren köşe yazıları katile silah verdi, bunu unutmayın
"bunaklar sokağa çıkmasın" diye yaşlılara[age] kolonya atan gençlere ceza kesildi, iyi oldu
"deliler[mental_health] bağlansın" yorumunu silin, kızım o serviste yatıyor ve bunu okuyabilir
"fakir[class] çocuk yapmasın" diyen ekonomist, asıl o zihniyet üremesin
"hepsi geri dönsün" diyen belediye başkanına Suriyeli[arab] kızın verdiği cevap: "nereye, ben Antep'te doğdum"
kanun önünde "{xaacc} vurun" demek suça tahriktir, bu yüzden hesabınız bildirildi
dedikleri gibi "{xanom} hastalık saçıyor" olsaydı, onları tedavi eden ben çoktan ölmüştüm; yalan söylüyorlar
sınıfta "{xaacc} sevmiyorum" diyen öğrenciye kızmadım, yanına onlardan bir arkadaş oturttum, bir ayda kanka oldular
== negated_hate
onca yıl hastanede çalıştım, {xaabl} bir kötülük gelmedi, kötülük yöneticiden geldi
{xanom} kirli değil, susuz bırakılmış
{xagen} tembel olduğunu söyleyen, tarlada bir gün yanlarında çalışsın
bence {xanom} tehdit değil zenginlik
{xaacc} küçümsemek için bir neden bilmiyorum, bilen varsa da yanılıyor
bir kişi hırsızlık yaptı diye {xadat} hırsız diyemem
{xanom} gelmeden önce de kira pahalıydı, kimse kendini kandırmasın
hiçbir çocuk ırkçı doğmaz, kimse {xaabl} doğuştan nefret etmez
{xaabl} korkmuyorum, korkan komşumla da konuşuyorum ki korkmasın
Suriyeli[arab] komşumun çocukları gürültücü filan değil, benimkiler daha beter
Afganlardan[nationality] korkmuyorum, gece vardiyasında bana hep onlar eşlik etti durağa kadar
Kürtler[ethnicity] de Türkler de üstün değil, ikisi de hamsiyi yakıyor
kadınlar[women] zayıf değildir, doğum izleyen bilir
kadın[women] patronun altında çalışmak zor değil, kötü patronun altında çalışmak zor
ne kadınlardan[women] ne erkeklerden nefret ediyorum, sabah toplantılarından ediyorum
Ermeni[ethnicity] diye kimseye düşman olunmaz, olunmasın
mülteciler[refugees] suç makinesi değil, oranları nüfuslarının altında
göçmenler[immigrants] pis değil, kaldıkları bekâr odaları pis, sahibi de bizim vekil
hiçbir din şiddet emretmez, Müslüman[muslim] da Hristiyan da evladını sever
Yahudiler[jewish] cimri değildir, üniversite bursumu Yahudi bir vakıf verdi
eşcinseller[lgbtq] bulaşıcı değil, otuz yıldır yan yanayız hâlâ heteroyum 😂
transların[transgender] varlığı benim kadınlığımdan bir şey eksiltmiyor
Romanlar[roma] tehlikeli değil, gece o mahalleden yürüyorum, selam veriyorlar
engelliler[disability] aseksüel değildir, âşık olur, sevişir, ayrılır
siyahlardan[black] çekinmem, çekineni de ayıplarım
ırk diye biyolojik bir üstünlük yok, beyazlar[white] da siyahlar da aynı
şişman[body] diye kimse tembel sayılamaz, maraton koşan arkadaşım 110 kilo
Çingene[roma] çocuk kaçırmaz, bu masalla büyütmeyin torunlarımı
"Araplar[arab] cahildir" cümlesi cahilcedir, cebirin adı nereden geliyor
sağır[disability] bebeklerin zekâsında bir eksiklik yok, sesleri yok sadece
Alevilerden[muslim] kız alınmaz diyen babama rağmen evlendim, yirmi yıldır kötü tek sözünü duymadım
köylüler[class] geri kalmış değil, yolları yapılmamış
Gürcü[nationality] işçiye "kaçak" demem, insan kaçak olmaz
Ruslar[nationality] savaşı istemedi, çoğu kaçtı, onlara kızamam
Ezidi[religion] komşularım kimseye zarar vermedi, kimseyi de lanetlemedi
Hintli[asian] doktordan tiksindi diye hastayı uyardım, doktor tertemiz, asıl tavrın kirli dedim
deprem günü kimse kimseye Alevi[muslim] misin, Kürt müsün diye sormadı, sormasın da
== negated_hate
dedikoduya bakma, {xagen} evi de sofrası da tertemizdir
ben kimseye "{xanom} gitsin" demem, nereye gidecekler
{xaacc} hiç tehlikeli bulmadım, tehlikeli olan sarhoş sürücüler
kimsenin dininden tiksinmiyorum, tiksindiğim şey istismarı
kızım Suriyeli[arab] sıra arkadaşından bit kapmadı, bizim yeğenden kaptı, söylemesi ayıp
hiçbir kadın[women] dayağı hak etmez, hiçbir söz bunu değiştirmez
hiçbir eşcinsel[lgbtq] utanmak zorunda değil
hiçbir mülteci[refugees] keyfinden o bota binmedi
hiçbir engelli[disability] acıma beklemiyor sizden
hiçbir Yahudi[jewish] çocuğu dedesinin bilmediği bir bankadan sorumlu değil
hiçbir Kürt[ethnicity] dilinden ötürü dövülmeyi hak etmedi
hiçbir yaşlı[age] fazla yaşamıyor
hiçbir Roman[roma] doğduğu mahalleden ibaret değil
kadınlar[women] futboldan anlamaz değil, ofsaytı babama annem öğretti
kadınlar[women] yalan söylüyor diyemezsin, önce dinle, sonra soruştur
kadın[women] düşmanı değilim demekle olmuyor biliyorum, o yüzden bulaşığı yıkıyorum
erkeklerden[men] tiksinmiyorum, tacizciden tiksiniyorum
babalar[men] beceriksiz değil, öğretilmemiş
Türkler[nationality] ırkçı millet değil ama ırkçılarımız var, saklamayalım
Almanlar[nationality] soğuk değil, randevusuz gelmişsin
Araplardan[arab] nefret etmiyorum, otel fiyatlarından nefret ediyorum
Arap[arab] turistler parayla her şeyi satın almıyor, pazarlığı benden iyi yapıyorlar
Filistinliler[arab] hain değildir, bunu diyen bir tek tarih kitabı açmamış
İsrail'i eleştiriyorum, ama Yahudilerden[jewish] asla nefret etmem, ikisini karıştırmayın
Ermenistan'la sorunu olan devletler, benim Ermeni[ethnicity] komşumla hiçbir sorunum yok
PKK'ya karşıyım, Kürtlere[ethnicity] değil, karım Kürt, canım kurban
Taliban'dan nefret edebilirsin, Afgan[nationality] halkı onun kurbanı
IŞİD Müslümanları[muslim] temsil etmiyor, en çok Müslüman öldürdü
Putin'e kızıyorum ama kapıcıdaki Rus[nationality] teyzeye niye surat asayım
Çin hükümetini sevmem, Çinli[asian] oda arkadaşımı çok severim
trans[transgender] öğretmen kimsenin çocuğuna zarar vermedi, bilakis oğluma sayı saymayı sevdirdi
lezbiyen[lgbtq] anneler kötü anne değil, çocuk gayet mutlu, araştırması da var
geylerin[lgbtq] hepsi modacı değil, benimki kaynakçı
otistik[disability] çocuklar kimseye zarar vermez, bağırdıysa ışıktan bağırdı
körlere[disability] acıyarak bakmayın, zaten görmüyorlar, kendi esprileri bu
depresyon[mental_health] zayıflık değil, tembellik hiç değil
deli[mental_health] diye kimse dövülmez bizim mahallede, çay verilir
evsiz[class] adam pis kokuyorsa duş yok diye, insanlığı eksik diye değil
kapıcının[class] kızıyla evlenmek ayıp değil, ayıp olan bunu sorman
köyden[class] geldim diye görgüsüz değilim, çatalı da bilirim traktörü de
Lazlara[ethnicity] kızmıyorum, fıkra onların, anlatan da onlar
Çerkesler[ethnicity] köleci filan değildi hepsi, genelleme yapma
Boşnaklar[ethnicity] göçmen olarak geldiğinde kimse kovulmadı, şimdi de kovulmasın kimse
Pakistanlılar[asian] sapık değil, bir video yüzünden koca bir milleti karalamayın
Hindistan'da kast[caste] yasak, Dalitler[caste] aşağı değil, aşağı olan o âdet
siyah[black] çocuklar "tehlikeli" değil, çocuk
Senegalli[black] satıcı kimseyi kandırmadı, saatin çakma olduğunu kendi söyledi
yabancılar[immigrants] doktor kuyruğunu uzatmıyor, doktor kaçtı o yüzden uzadı
nüfus değişimi palavra, göçmenler[immigrants] bizi azınlık yapmıyor
Holokost'un uydurma olduğu yalan; Yahudiler[jewish] öldürüldü, belgesi de var tanığı da
Aleviler[muslim] mum söndürmez, cem yürütür; on iki hizmetin hepsini kendi gözümle gördüm
Ateistler[religion] çocuk yemez, kuzenim vegan hatta
başörtüsü takan[muslim] da takmayan da bana batmıyor
feministlerle[women] derdim yok, karımla evdeki iş bölümünü onlardan öğrendik
yaşlı[age] sürücü kötü sürücü değildir, kaza istatistiğinde gençler önde
Z kuşağından[age] nefret etmiyorum, kelimelerini anlamıyorum, o kadar
== counter_speech
bir halka "mikrop" dediğiniz gün kaybettiniz, {xagen} değil sizin dezenfekte olmanız gerek o dilden
yorumlara bakıyorum, {xaacc} boğmak isteyen isteyene; bu sayfanın moderatörü yok mu
"şaka yapıyoruz ya" demeyin, {xadat} yapılan şaka hep aynı yerden vuruyor
"{xaabl} ev almam" diyen emlakçıya bir yıldız verdim ve nedenini yazdım
utanmadan "{xagen} genleri bozuk" yazmış, öjeni 1945'te yargılandı beyefendi
tribün liderine sesleniyorum, {xadat} küfür ettiren sensin, çocuklar duyuyor
oğluna "{xains} oynama" diyen anne, nefretin süt dişi böyle çıkıyor
"kız kısmı okumaz" diyen dedeye inat köyün ilk doktoru o kızdı[women], dede ameliyat masasında onu gördü
"kadın[women] hakemi öldürün" diye bağıran taraftar gözaltına alınmalı, bu tezahürat değil suç
annesini döven adama "evin direği" diyen muhtar, direk değil odun o, kadını[women] koru
mahkemenin "haksız tahrik" dediği şey kadının[women] hayır demesiymiş, iğrenç bir gerekçe
"biz de Yahudiyiz[jewish]" diye yürüdük sinagog saldırısından sonra, nefrete en iyi cevap buydu
"Kürt[ethnicity] olsa sesi çıkmaz" diyerek işçiyi döven ustabaşını mahkemeye verdik
bakkal "Suriyeliye[arab] ekmek satmam" dedi, ertesi gün bütün sokak öbür bakkaldan aldı
aşağılayıcı "Suriyeli[arab]" taklidi yapan komedyenin şovu iptal edildi, kimse ağlamasın
"ölü mülteci[refugees] iyi mültecidir" yazan profesör hakkında üniversite soruşturma açtı
eşcinsel[lgbtq] futbolcuya "duşa girmeyin" yazan taraftarlar, rezil oldunuz, takım arkasında durdu
şunu diyen öğretmene inanamıyorum: "Çingene[roma] çocuğu bu kadar okur"; velilerle okula gidiyoruz
Süryani[christian] köyüne "gavurlar gitsin" diye taş atan çocukların babası özür diledi, çocuklar da çapa yaptı, böyle olmalı
"Arap[arab] seviciler" diye bize küfredenlere cevabımız: insan severiz
"siyahtan[black] teknik direktör olmaz" diyen yorumcu kupayı o adam kaldırınca sustu
"göçmenleri[immigrants] vurun" diyen adama alkış tutan salon, en çok sizden korktum
otobüs şoförü Afgan[nationality] gence "arkaya geç" dedi, bütün yolcular arkaya geçtik
trans[transgender] arkadaşımın mezarına bile eski adını yazmışlar, nefret mezara kadar kovalıyor, utanın
engelliyi[disability] "kadro işgali" diye yazan genel müdür görevden alındı, yerinde
imzalar "Budist[buddhist] tapınağı istemiyoruz" diye toplanıyor, ben imzalamadım, ibadet özgürlüğü herkese
"Hindular[hindu] sidik içer" diye alay eden videoyu kaldırın, insanların inancına saygı
"türbanlı[muslim] doktor istemem" diyen hastaya başhekim kapıyı gösterdi, bravo
yaşlı bakımevinde yaşlılara[age] bağıran personelin görüntüsü korkunç, şikâyet edildi
"kadınlar[women] günü mü olur" diye dalga geçenlere, her gün bir kadın gömdüğümüz ülkede olur
== positive_identity
{xanom} artık korkmadan gülsün, bu şehir onlara çok gülüş borçlu
kafayı yedik gururdan, {xanom} için kurduğumuz dernek ödül aldı
bu maaşı {xanom} alsın, aynı işe aynı para
{xagen} hakkı gasp edildi, bugün mahkeme geri verdi, oh be
{xaacc} selamlıyorum buradan, çadır kentte üç gün beraber ekmek yoğurduk
başka bir ülkede {xaabl} biri bana kapısını açmıştı, şimdi sıra bende
{xanom} için "fazla geldiler" diyorlar, ben "iyi ki geldiler" diyorum
kimse {xaacc} bu hastaneden geri gönderemez, gönderirse karşısında baroyu bulur
Ezidi[religion] kızların kaçış hikâyesini okudum, hepsi birer kahraman
transların[transgender] işe alındığı ilk belediye olmuşuz, göğsüm kabardı
göçmenlerin[immigrants] ninni korosu öldürdü beni güzellikten
mülteciler[refugees] kovulmasın, bölünmüş aileler birleşsin
Kürt[ethnicity] kızı Rojda satrançta Avrupa şampiyonu, rakiplerini ezdi geçti
Alevi[muslim] köyünün imecesiyle yanan Sünni köyüne elli ev yapıldı, alın size kardeşlik
kadınlardan[women] korkmayın, eşitlikten hiç korkmayın
kadın[women] madenciler yerin yedi kat altında bile gülüyor, çelik gibi kızlar
siyah[black] balerin Kuğu Gölü'nde, sonunda, çok şükür gördük bugünü
Rum[ethnicity] komşum ölürken anahtarını bana bıraktı, mezarına her yıl fesleğen ekerim
otizmli[disability] oğluma "sorunlu" demeyen tek öğretmen, ömrüne bereket
engelsiz plaj açıldı, engelli[disability] kardeşlerim dalgaya karşı bağırıyor sevinçten
eşcinsel[lgbtq] futbolcuların cesareti bu ligin bütün kupalarından değerli
Arap[arab] kahvesi, Kürt böreği, Ermeni topiği, bu sofraya düşman olanın midesi yok
yaşlı[age] kadınlar barikatın önünde halay çekti, polis bile güldü
Roman[roma] kadınlar derneği tacizciyi mahalleden kovdu, işte mahalle namusu budur
Yahudi[jewish] arkadaşım mezunlar yemeğinde dedemin hayatını kurtaran aileyi anlattı, kalkıp sarıldım
Sudanlı[black] futbolcumuz çocuk hastanesine bütün primini bağışladı, aslan yürekli
== self_identity
Zazayım[ethnicity], anneannemle telefonda sadece anadilimde konuşurum
kadın[women] elektrikçiyim, "usta gelmedi mi" diye soran müşteriye sigortayı ben attırıyorum
transım[transgender] ve muhasebeciyim, hayatımın en heyecanlı kısmı KDV beyannamesi
Suriyeli[arab] bir berberim, traşta dert dinler, dert anlatmam
Kürt[ethnicity] olduğum için utanmadım, utandıranlardan davacıyım
tekerlekli sandalyedeyim[disability], bana değil kaldırıma acıyın
lezbiyenim[lgbtq], kızım iki anneli, karnesi pek iyi
nonbinary[transgender] biriyim, teyzem "canım" diyor, sorunu böyle çözdü
obezim[body], doktora kulak ağrısıyla gidiyorum, "kilo ver" diyor
Hristiyan[christian] bir Türk'üm, evet öyle bir şey var
Nusayriyim[muslim], bayramda hrisi kazanı bizde kaynar, herkes davetli
Pomağım[ethnicity], annem bana kızınca dili değişir
Hintliyim[asian], evet acı yerim, hayır yılan oynatmam
Filipinliyim[asian], on yıldır Bodrum'da bakıcıyım, kızımı görüntülü büyüttüm
muhacirim[immigrants], dedem tek bavulla gelmiş, o bavul hâlâ dolabın üstünde
Dersimliyim[muslim], köyümün eski adını çocuğuma verdim
şizofrenim[mental_health], resim yapıyorum, satıyorum, vergimi ödüyorum
OKB'liyim[mental_health], ocağı on kere kontrol ediyorum ama ev hâlâ yanmadı
Kırgızım[asian], at sırtında doğdum, metrobüste öleceğim galiba
genç[age] bir muhtarım, amcalar önce güldü, şimdi çay ısmarlıyorlar
dul bir kadınım[women], kimsenin kocasında gözüm yok, kendi bahçemde domatesim var
eşcinsel[lgbtq] bir dedeyim, evet, o da oluyor
babam Ermeni[ethnicity], annem Türk, kavgaları hep yemek üzerine
kadınım[women], mühendisim, öfkeliyim, haklıyım
kel bir kadınım[body], peruk takmıyorum, üşüyünce bere
Habeş kökenliyim[black], dedem Osmanlı sarayında köleydi, ben avukatım
Arnavutum[ethnicity], inadım var, bir de pırasalı böreğim
Güney Koreliyim[asian], Adana'da kebap ustasıyım, hayat işte
== everyday
annem "seni öldürürüm" diye bağırdı, gene çamurla halıya basmışım, güldük
kardeşimle kumanda için boğuştuk, köpek kazandı
yarın grev var, trenler çalışmıyor, erken çıkın
ders notlarımı çalan martı değilse kim
mezuniyette kepler havaya, benimki birinin gözüne
Kadıköy'de midyeciler zam yapmış, limon bile sayıyla
kuzen evleniyor, altın fiyatı tavan, tam zamanı gerçekten
bizim emekli amcalar kahvede ihtilal yapıyor, çay bitince bitiyor
duşta su kesildi, başım şampuanlı kaldım
pencereye çarpan güvercin sersemlemiş, kutuya koyduk, uçtu gitti
hocanın sesi ninni gibi, en önde uyumuşum
yangın alarmı tatbikatmış, terlikle sokağa fırladım
seninle aynı takımdayım, niye bana ateş ediyorsun
harita kötü, silah dengesiz, yine de akşam giriyoruz
çocuk "dede sen ne zaman öleceksin" dedi, dedem "sen topu kıracağın zaman" dedi
kasaptan kuşbaşı aldım, yağsız dedim, yarısı yağ
kestane kebap, acele cevap
dolapta ne varsa kırdım tavaya, adı omlet oldu
kayınpeder tıraş olurken kulağını kesti, ufak bir şey, dikiş yok
komşu balkondan halı silkeliyor, çamaşırlar yeniden yıkanacak
bu yaz sıcaktan asfalt eridi, terliğim yapıştı kaldı
salatalık turşusu kurarken sirkeyi kaçırmışım, diş kamaştırıyor
fırtına çatıyı aldı, sigortacı yarın geliyor
yeni stajyer çok akıllı, kahve makinesini bile çözdü
hakem çağrı cihazını kaybetmiş, maç on dakika durdu
oğlan satrançta beni yendi, vezirimi yedi, hiç acımadı
sel dükkânı bastı, komşular kova kova su çekti, sağ olsunlar
bu şarkıyı kim açtı, pis takıldı dilime
düdüklü patladı sandık, mercimek tavanda
iki gündür internet yok, çocuklarla tanıştım, iyi insanlarmış
== friendly_profanity
lan amk, on beş yıl sonra aynı bankta aynı çekirdek, değmeyin keyfimize
siktir, bebeğin ilk kelimesi "top" oldu, gururluyum amk
bok gibi para harcadık ama Kapadokya'da balona bindik, değdi
amk ne kadar büyümüş bu çocuk, daha dün kundaktaydı
hassiktir, dolu dolu bir hesaplaşma sahnesiydi, oyuncuya helal
götü kalkık kedim sonunda kucağıma geldi, kıpırdamıyorum
bize bok çuvalı diyen hocaya inat hepimiz mezun olduk amk 😂
anasını satayım, deniz çarşaf gibi
ulan deli, maratonu bitirmişsin, ayaklarına sağlık amk
siktir git ağlatma beni, ne güzel mektup bu
lan it, kalbimi çaldın diyen nineye de bak, efsane amk
ha siktir, karpuzun içi kıpkırmızı çıktı
lan gavat, sağdıcım olursun herhalde, başka kim olacak
amk bu türküyü kim yazdıysa ellerinden öperim
şerefsizler sürpriz parti yapmış, altıma sıçıyordum korkudan, sizi seviyorum
sikeyim diyeti, anneannem mantı açmış
amk köpeği beni görünce sevinçten işedi, ben de ağladım
vay amk, ameliyat iyi geçmiş, bin şükür
bir bok olmaz bize kardeşim, birlikteyiz
taş gibi kaleci lan, siktirin gidin topu topu üç gol yedik bütün sezon
lan göt kafa, iyi ki kardeşimsin, böbreğim sana feda
amk simülasyonu çalıştı, üç aydır uğraşıyorduk, sarılın
== question_benign
Türkiye'de {xagen} nüfusu hakkında güvenilir bir kaynak var mı
sizin okulda {xanom} için ek dil dersi veriliyor mu
{xaabl} bir müşterimize yanlış hitap ettim galiba, nasıl düzeltirim
kadınlar[women] neden daha uzun yaşıyor, bilim ne diyor
Romanlar[roma] hangi yüzyılda Anadolu'ya gelmiş
transların[transgender] hormon tedavisini SGK karşılıyor mu
Holokost'ta Romanlar[roma] da öldürüldü mü, kaç kişi
siyah[black] saçına nasıl bakım yapılır, evlatlık kızım için soruyorum
koşer ile helal arasında ne fark var, Yahudi[jewish] arkadaşım gelecek
yaşlı[age] babam araba kullanmasın istiyorum, kırmadan nasıl söylerim
engelli[disability] raporu itirazı kaç günde sonuçlanıyor
"Arap saçı" deyimi Araplar[arab] için kırıcı mı sizce
niye intihar oranı erkeklerde[men] daha yüksek
== hate_implicit
ırkçı olmak istemem ama Suriyeli[arab] kasiyere kart şifremi yazarken elimi kapatırım, siz de kapatın
muhasebeyi Kürt[ethnicity] çocuğa vermişler, iyi niyet iyidir de bir bilen baksın
kızım siyahi[black] biriyle çıkıyormuş, torunun rengini düşündükçe uyku tutmuyor
sessizce çoğalıyorlar, camiden değil doğumhaneden alacaklar ülkeyi, Müslümanların[muslim] planı uzun
başarılı kadın[women] deyince önce patronun kim olduğuna bakarım
kadın[women] dekan, kadın rektör, sıra bilimin kendisine gelince bir erkek çağırıyorlar
engelli[disability] kadroyla giren mühendis projede var, sonuçta bir imza lazım, zararı olmasın yeter
adı Moiz olan[jewish] iş adamı yine krizden kârlı çıkmış, hayret eden var mı
deprem olur olmaz kimlerin[refugees] kuyumcuya koştuğunu sizin televizyon göstermez
çarşıda sabun satışı düşmüş, Afganlar[nationality] çoğalınca normal
Roman[roma] kızı dansöz olmamış da doktor olmuş, ilk hastası ben olmayayım
trans[transgender] hemşire serum takacakmış, adını ne yazsınlar bilemedim, hastane değil karnaval
Tunceli'den[muslim] gelen öğretmene çocuk emanet etmem, sınıfta ne anlattığını bilemeyiz
bizim site ailelere özel; iki erkek bir evde[lgbtq], iki kadın bir evde yaşamak isteyen başka yere baksın
alzheimer[age] hastasına bakmak güzel de, bir yerde doğanın işine karışmamak lazım
köy enstitüsü bir hataydı, köylü[class] okuyunca haddini unuttu
bu ülkede herkes doktor olur, Kürt[ethnicity] olunca bir gün önce atanıyor, nedense
Filistinli[arab] anneler ağlıyor, kamera açısına göre
Çingenelere[roma] soykırım mı yapılmış, sayım memuru bulamamıştır
Halepçe'de gazı kim attı bilinmez, Kürtler[ethnicity] rüzgârın yönünü hesaplayamamış
kölelik o kadar kötü olsa siyahlar[black] bu kadar iyi şarkı söylemezdi
Maraş'ta olan mahalle kavgasıydı, Aleviler[muslim] olayı film yaptı
otelde Hintli[asian] düğünü varmış, aman resepsiyona söyleyin havalandırmayı açsın
Rus[nationality] hoca tutmuşsunuz keman için, kocalar derse daha meraklı, siz bilirsiniz
bir bankta iki göçmen[immigrants], ertesi gün bütün park; matematik bu kadar basit
yatılı bakıcı alacaksan Türk al, öbürlerinin[immigrants] eli ile cebi arasındaki mesafe kısa
hoca hanım[women] iyi anlatıyor ama otorite erkekte olur, çocuklar da hissediyor
otizmli[disability] kuzenimizi düğüne çağırmadık, video güzel çıksın istedik, aile de anlar herhalde
evine pizza getiren Pakistanlının[asian] zile iki kere basması boşuna değil, kızlar dikkat
adam hem gey[lgbtq] hem izci lideri, daha fazla yazmayayım
ateist[religion] öğretmene karne imzalatmam, Allah'tan korkmayan kuldan mı utanacak
Ukraynalı[nationality] sığınmacı kadın geldi diye komşu beyler spora başladı, niyet okumuyorum
Ermeni[ethnicity] asıllıymış sanatçı, hah, ödülün nereden geldiği anlaşıldı
"renk görmüyorum" diyorlar, ben de karanlıkta görmüyorum zaten siyahileri[black] haha
mülteci[refugees] çocuk bisiklet sürüyor, bisikletin faturasını soran yok
Çerkes[ethnicity] Ethem'i unutmayın, kan çeker derler
yaşlı[age] hocalar emekli olsun, hafıza gidince not defteri de gidiyor, kimse sınavdan sağ çıkmıyor
== hate_derogation
her gördüğümde tiksiniyorum {xaabl}, kaba saba, utanmaz bir topluluk
ay ben dayanamıyorum {xadat}, konuşmaları bile iğrenç
söyleyin bana, {xanom} kadar ikiyüzlü başka kim var
patron {xaacc} işe almış, iş yeri ahıra döndü, hepsi beceriksiz ve yalancı
Suriyelilerin[arab] düğünü bile çirkin, zevksiz, görgüsüz bir sürü
Kürt[ethnicity] düğününe gittim, cehalet diz boyu, hepsi kavgacı, hepsi kaba
bir de kadınlar[women] akıllıymış, güldürmeyin, boş kafalı süs bebekleri
kadınların[women] hepsi paragöz, bunu kabul etmeyen ya saf ya ezik
erkeklerin[men] beyni nohut kadar, hepsinden ayrı ayrı tiksiniyorum
Ermenilerden[ethnicity] bıktım, mızmız, sinsi, yalancı bir kavim
bu eşcinseller[lgbtq] neden bu kadar iğrenç, televizyonu kapatıyorum görünce
translarla[transgender] dolu sokak, rezil yaratıklar, yolumu değiştirdim
Alevilerin[muslim] sözüne inanan aptaldır, takiyeci, ahlaksız insanlar
mülteci[refugees] denen güruh kirli, hırsız, nankör; acıyan evine alsın
göçmen[immigrants] çocukları terbiyesiz, pis, parkı berbat ettiler
Yahudiler[jewish] neden sevilmez, çünkü aşağılıklar, bu kadar basit
siyahlar[black] neden bağırarak konuşur, çünkü görgüleri yok, ilkel insanlar
Çinlilerin[asian] her şeyi sahte, kendileri de sahte, tiksinç bir halk
Hintlilerle[asian] çalışmak cezadır, tembel, kokan, yalancı tipler
Afganlarla[nationality] aynı durakta bekleyemem, bakışları bile pis, hepsi vahşi
Romanlar[roma] şehrin ayıbıdır, arsızlık kanlarında var
Hristiyan[christian] komşular dışı melek içi şeytan, hepsi fesat
Müslümanlarla[muslim] dolu bu sokak artık leş gibi, hepsi kaba ve geri kafalı
türbanlılar[muslim] ikiyüzlülüğün sancaktarı, mide bulandırıcı
dinsizler[religion] hayvandan aşağı yaşıyor, ahlak yoksunu mahluklar
engelliler[disability] nazlı, geçimsiz, sürekli sızlanan tipler, bıktırdılar
Otistikler[disability] aptal ve rahatsız edici, yanlarında durmak azap
ruh hastaları[mental_health] ürkütücü ve değersiz, onlarla aynı serviste çalışmaktan nefret ediyorum
yaşlılar[age] bencil, huysuz, pis kokuyor; otobüste yer de vermem
şişman[body] kadınlar kendine saygısı olmayan, iradesiz, göz zevkini bozan tipler
işçi tayfası[class] kaba, cahil, ter kokuyor, metroya ayrı vagon olsa keşke onlara
köyden gelenler[class] şehri ahıra çevirdi, hepsi görgüsüz
Doğulular[ethnicity] medeniyetten nasipsiz, kaba saba, kavgacı bir kitle
Karadenizliler[ethnicity] kurnaz, açgözlü, kaba; müteahhidi de böyle vekili de
Ruslar[nationality] gelince sahil kirlendi, edepsiz, ayyaş sürüsü
Yunanlının[nationality] dürüstü görülmemiştir, hepsi kalleş ve palavracı
Ukraynalılar[nationality] nankör ve şımarık, savaşı bile ticarete çevirdiler
İranlı[nationality] dediğin sahtekârdır, tatlı diliyle evini soyar
Moldovalı[nationality] kadınlar ahlaksız, aile yıkan tipler, hepsi
Latinler[latino] gürültücü, yalancı, işten kaçan bir topluluk, sevmem hiçbirini
yerliler[indigenous] ilkel ve tembel, müzede dursunlar, iğrenç kokuyorlar
Sihlerin[sikh] sakalı sarığı pislik yuvası, midem kalkıyor
Hindular[hindu] geri kafalı, çirkin âdetli, acınası bir kalabalık
alt kasttan[caste] biriyle aynı bardaktan içmem, kirli ve değersizler
Budistler[buddhist] sahte bilge, dilenci ve işe yaramaz, hepsi ayrı şarlatan
== insult_person
yüzün ekşi, için çürük
sen bir gün aynı anda hem yürüyüp hem düşünsen düşersin
gülme bari, dişlerin gülünce cümle âlem ağlıyor
seni doğuran kadına değil, sana sabreden karına heykel dikilsin
üç çocuk babasısın, hâlâ ayakkabını annen bağlıyor
bu kadar emek, bu kadar masraf, ortaya çıkan sonuç sen
adını mezar taşına bile yanlış yazarlar, o kadar önemsizsin
bücür akıllı
suratsız cadı
aptal aptal konuşma
işe yaramazsın
ne biçim insansın sen, taş olsa utanır
o şapkayı kafan boş kalmasın diye mi takıyorsun
== friendly_profanity
amk işte bu, sürpriz yumurtadan istediğimiz oyuncak çıktı
lan şu ineğin gözlerine bak amk, âşık oldum
siktir, yirmi yıllık radyo çalıştı, dedem ağladı
bok gibi soğukta nöbet tuttuk ama kardeş olduk, değil mi lan
ulan piç kurusu yeğenim ilk adımını attı, videoya çektim
hay amk ya, çorba öyle iyi ki tencereyi yalayacağım
amk maaş yatmış, çocuklara bisiklet alıyorum
götüm ağrıdı bisikletten ama Bozcaada bitti, şampiyonuz
kardeşim benim, sen adamın hasısın, sikmişim borcunu, canın sağ olsun
lan ne güzel küfür ediyorsun anneanne, hassiktir, öğret bana da
oha amk, kuzey ışıkları gerçekten yeşilmiş
taşaklı iş çıkardınız gençler, ustanız gurur duyuyor
amına koyayım bu kadar mı güzel kokar bir yasemin
siktir çekmeyin lan resmimi, ağlıyorum mutluluktan
vay puştlar, beni havaya atıp denize fırlattınız ya, en güzel gündü
== positive_identity
Bizim apartmana geçen sene Suriyeli[arab] bir aile taşındı, ilk ay kimse selam vermedi. Şimdi asansör bozulunca herkes Halit ustayı çağırıyor, annem de onun karısından humus öğreniyor
Kızım okulda "kadınlar[women] uzaya gitmez" diyen çocuğa kızıp eve kitap dolusu astronot fotoğrafıyla geldi. O kitabı bütün sınıf okudu, kavga da tatlıya bağlandı
Devlet dairesinde trans[transgender] bir vatandaşa bağırıp kimliğini yere atan memur açığa alınmış. Geç oldu ama doğru oldu, kimse bu kapıdan aşağılanarak çıkmasın
Ben küçükken köyün yarısı Ermeniydi[ethnicity], derdi dedem; gittikleri gün köpekler bile havlamamış. Bugün torunları gelip evlerini gördü, sofrayı biz kurduk, hep beraber ağladık
Geçen kış kar yolu kapatınca hamile kadını hastaneye traktörle Afgan[nationality] çoban yetiştirdi. Bebeğin adını onun annesinin adından koydular
Yıllarca "Alevinin[muslim] yemeği yenmez" diye büyütüldüm, askerde aynı karavanadan yedik, aynı siperde uyuduk. Utandım eski hâlimden, kardeşimdir hepsi
Roman[roma] mahallesine kütüphane açılmasın diye imza toplayanlar vardı. İnadına açıldı, bugün yer bulamıyorsun, çocuklar sıraya girmiş
Mülteciler[refugees] geri gönderilemez, bu bir lütuf değil Cenevre Sözleşmesi'nin emridir. Ölüm tehlikesi olan yere kimse zorla yollanamaz, bunu mahkemeye de söyledik
Engelli[disability] oğlumu "olay çıkarır" diye almayan yüzme kulübünü dava ettim, kazandım. Şimdi aynı havuzda her salı on iki çocuk birlikte yüzüyor
Lezbiyen[lgbtq] ablam evlenemiyor, hastanede sevgilisinin yanına refakatçi bile olamadı. Bu yasa değişsin, kimse sevdiğinin elini tutmak için kâğıt göstermek zorunda kalmasın
== neutral_identity
Sığınmacıların[refugees] kaldığı geri gönderme merkezinde açlık grevi başladı. Avukatlar içeri alınmadıklarını, idare ise görüşlerin pazartesi günü yapılacağını söyledi
Babaannemin köyünde üç hane Rum[ethnicity] kalmış, ikisi yazın Selanik'e gidiyor. Kilisenin anahtarı bakkalda durur, isteyen alıp gezer
Kürt[ethnicity] işçiler her eylül Giresun'a iki otobüsle gelir, yevmiyeyi valilik belirler. Bu yıl rakam açıklanmadan fındığa girmediler
Araştırmaya göre kadınların[women] yüzde kırkı gece tek başına yürürken korkuyor. Erkeklerde oran yüzde on bir, en düşük şehir Eskişehir çıkmış
Apartman toplantısında Nijeryalı[black] komşu çatı için en ucuz teklifi buldu, yönetici kızdı çünkü kuzenine yaptıracaktı. Oylama haftaya kaldı
Yahudiler[jewish] 1934'te Trakya'dan bir gecede ayrılmak zorunda kaldı, evler yağmalandı. Edirne'deki sinagog 2015'te onarılıp açıldı, şimdi cuma dışında gezilebiliyor
Suriyeli[arab] terzinin dükkânına kimliği belirsiz kişiler molotof attı, ölen olmadı. Polis kameraları inceliyor, esnaf dükkânı el birliğiyle boyadı
Trans[transgender] kadın sanatçı sahneye çıkmadan iki saat önce konser valilikçe iptal edildi. Bilet ücretleri on gün içinde iade edilecek
otizmli[disability] gencin çalıştığı kargo şubesinde paketler yanlış adrese hiç gitmemiş. Müdür vardiyayı ona göre düzenlediklerini, ışıkları kıstıklarını anlatıyor
Romanlar[roma] arasında çiçekçilik anneden kıza geçer, Taksim'deki tezgâhların çoğu üçüncü kuşak. Belediye tezgâhları taşıyınca on gün oturma eylemi yaptılar
== negated_hate
Bana "Suriyelilerden[arab] bıkmadın mı" diye soruyorlar. Bıkmadım; bıktığım şey her derdin sebebini komşuma yıkıp ev sahibine, patrona tek laf etmeyenler
Kürtlerle[ethnicity] on sekiz ay askerlik, on yıl şantiye arkadaşlığı yaptım. Ne bir ihanet gördüm ne bir yalan; kim ne derse desin ben gördüğüme inanırım
Eşcinsel[lgbtq] yeğenime kızmadım, kızacak bir şey yok çünkü. Asıl ona sofrada "hasta" diyen enişteye kızdım, o günden beri de konuşmuyoruz
Kadınlar[women] iyi yönetici olamaz lafına inanmam, çünkü annem altı çocuk, iki inek, bir de sarhoş kocayı idare etti. Hiçbir genel müdür onun kadar bütçe tutturamaz
Afganlar[nationality] geldi diye kapımı kilitlemedim, gece sokağa çıkmaktan da korkmadım. Mahallede tek hırsızlık oldu, onu da muhtarın yeğeni yapmış
Romanların[roma] hepsi kavgacı diyorlar, yirmi yıldır kahvehane işletirim. Masayı deviren hep takım elbiseliler oldu, Roman müşterimden bir kötü söz duymadım
Yahudilerle[jewish] ilgili anlatılan o komplo masallarının hiçbiri doğru değil. İşyerimde iki Yahudi arkadaşım var, dünyayı yönetmeyi bırak yazıcıyı bile yönetemiyorlar
Şizofreni[mental_health] hastası komşumuzdan çocukları uzak tutun diyenler oldu. Tutmadım, korkmadım; adam onlara yıllarca uçurtma yaptı, kimseye de zararı olmadı
== counter_speech
Dün maçta arkamdaki adam siyah[black] oyuncuya muz gösterip güldü. Yanındaki oğlu utandı, ben de kalkıp güvenliği çağırdım; o stada bir daha giremeyecek
"Bunlar adam olmaz" diyerek Roman[roma] öğrencisini sınıftan atan öğretmen hakkında dava açıldı. O çocuk şimdi avukat, davayı da kendisi takip ediyor, nefret böyle yenilir
Yorumlarda "kadın[women] dediğin dövülür" yazan kişi, adını sanını da açık açık yazmış. İş yerine bildirdim, çünkü bu bir görüş değil şiddete çağrıdır
Bir hesap mültecilerin[refugees] çadırını yakmayı öneriyor, altında yüzlerce alkış. Unutmayın, Solingen'de de önce alkışladılar, sonra beş kadın ve çocuk yandı
Müdür "Kürtçe[ethnicity] konuşan kovulur" diye duvara kâğıt asmış. Ertesi sabah bütün vardiya, Türkü Lazı fark etmeden, "roj baş" diyerek girdi içeri; ayrımcılığa en güzel cevap
Aile grubuna "Ermeniler[ethnicity] kesilmeyi hak etti" diye video atan dayıma yazdım: bu utanmazlıktır, ölenlerin torunu bizim gelinimiz. Sonra gruptan çıktım
== hate_implicit
Kimsenin etnik kökeniyle işim olmaz. Ama site yönetimine söyledim, Kürt[ethnicity] aile girmeden önce aidatı bir yıllık peşin alın, sonra kapıda aşiretle muhatap olmayalım
Engelli[disability] arkadaşı takıma aldık, herkes duygulandı, fotoğraf çekildi. Şimdi işi fiilen kim yapacak, onu konuşalım da biri fazla mesaiye kalsın
Hanımlar[women] kırılmasın ama kriz anında kumandayı erkek alır. Uçak düşerken de gemi batarken de duygusallığa yer yok, yapı meselesi bu
Ben Suriyelilere[arab] de üzülüyorum tabii. Fakat kuyumcudan bilezik alırken değil, bir de otobüste son model telefonla konuşurken değil, anladınız siz hangi savaştan kaçtıklarını
Soykırım diyorlar, peki o zaman bu kadar Ermeni[ethnicity] nereden çıktı bugün? Demek ki bir şey olmamış, yahut tam yapılmamış, tarihçiler alınmasın
Eşcinsel[lgbtq] arkadaşlarıma saygım sonsuz. Sadece yeğenimin kreşinde çalışmasınlar, bir de asker, öğretmen, imam, doktor olmasınlar, onun dışında nasıl isterlerse yaşasınlar
Musevi[jewish] vatandaşlarımız çok çalışkandır. Krizden bir hafta önce malı satıp bir hafta sonra yarı fiyatına geri alacak kadar da şanslıdırlar, biz niye hiç şanslı olamıyoruz acaba
Kapıdaki yeni güvenlik Afganmış[nationality], hayırlısı. Kızlara söyledim, gece dönerken yan apartmanın kapısından girsinler, kimseyi suçlamıyorum, tedbir
Mezhep ayrımı yapmam. Yalnız nikâhtan önce bir soruşturdum, Alevi[muslim] çıktılar, oğlanı askere yolladık, kız da unutur gider, herkes kendi kabına baksın
Roman[roma] çocuklarına bando kurulmuş, çok güzel. Fen lisesi kurulsa masraf olurdu, herkes yatkın olduğu işi yapsın, deneyleri kim çalacak diye de düşünmeyiz
== friendly_profanity
boş ver o puştları, yarın yeni bir gün, çayı ben koyarım
@ssnom = kadınlar[women] | eşcinseller[lgbtq] | lezbiyenler[lgbtq] | translar[transgender] | siyahlar[black] | Afrikalılar[black] | Çinliler[asian] | Koreliler[asian] | Araplar[arab] | Yahudiler[jewish] | Müslümanlar[muslim] | Aleviler[muslim] | Hristiyanlar[christian] | Romanlar[roma] | göçmenler[immigrants] | mülteciler[refugees] | sığınmacılar[refugees] | Afganlar[nationality] | Özbekler[nationality] | Kürtler[ethnicity] | engelliler[disability] | otizmliler[disability] | depresyon hastaları[mental_health] | yaşlılar[age]
@ssacc = kadınları[women] | eşcinselleri[lgbtq] | lezbiyenleri[lgbtq] | transları[transgender] | siyahları[black] | Afrikalıları[black] | Çinlileri[asian] | Korelileri[asian] | Arapları[arab] | Yahudileri[jewish] | Müslümanları[muslim] | Alevileri[muslim] | Hristiyanları[christian] | Romanları[roma] | göçmenleri[immigrants] | mültecileri[refugees] | sığınmacıları[refugees] | Afganları[nationality] | Özbekleri[nationality] | Kürtleri[ethnicity] | engellileri[disability] | otizmlileri[disability] | depresyon hastalarını[mental_health] | yaşlıları[age]
@ssdat = kadınlara[women] | eşcinsellere[lgbtq] | lezbiyenlere[lgbtq] | translara[transgender] | siyahlara[black] | Afrikalılara[black] | Çinlilere[asian] | Korelilere[asian] | Araplara[arab] | Yahudilere[jewish] | Müslümanlara[muslim] | Alevilere[muslim] | Hristiyanlara[christian] | Romanlara[roma] | göçmenlere[immigrants] | mültecilere[refugees] | sığınmacılara[refugees] | Afganlara[nationality] | Özbeklere[nationality] | Kürtlere[ethnicity] | engellilere[disability] | otizmlilere[disability] | depresyon hastalarına[mental_health] | yaşlılara[age]
@ssgen = kadınların[women] | eşcinsellerin[lgbtq] | lezbiyenlerin[lgbtq] | transların[transgender] | siyahların[black] | Afrikalıların[black] | Çinlilerin[asian] | Korelilerin[asian] | Arapların[arab] | Yahudilerin[jewish] | Müslümanların[muslim] | Alevilerin[muslim] | Hristiyanların[christian] | Romanların[roma] | göçmenlerin[immigrants] | mültecilerin[refugees] | sığınmacıların[refugees] | Afganların[nationality] | Özbeklerin[nationality] | Kürtlerin[ethnicity] | engellilerin[disability] | otizmlilerin[disability] | depresyon hastalarının[mental_health] | yaşlıların[age]
@ssabl = kadınlardan[women] | eşcinsellerden[lgbtq] | lezbiyenlerden[lgbtq] | translardan[transgender] | siyahlardan[black] | Afrikalılardan[black] | Çinlilerden[asian] | Korelilerden[asian] | Araplardan[arab] | Yahudilerden[jewish] | Müslümanlardan[muslim] | Alevilerden[muslim] | Hristiyanlardan[christian] | Romanlardan[roma] | göçmenlerden[immigrants] | mültecilerden[refugees] | sığınmacılardan[refugees] | Afganlardan[nationality] | Özbeklerden[nationality] | Kürtlerden[ethnicity] | engellilerden[disability] | otizmlilerden[disability] | depresyon hastalarından[mental_health] | yaşlılardan[age]
@ssins = kadınlarla[women] | eşcinsellerle[lgbtq] | lezbiyenlerle[lgbtq] | translarla[transgender] | siyahlarla[black] | Afrikalılarla[black] | Çinlilerle[asian] | Korelilerle[asian] | Araplarla[arab] | Yahudilerle[jewish] | Müslümanlarla[muslim] | Alevilerle[muslim] | Hristiyanlarla[christian] | Romanlarla[roma] | göçmenlerle[immigrants] | mültecilerle[refugees] | sığınmacılarla[refugees] | Afganlarla[nationality] | Özbeklerle[nationality] | Kürtlerle[ethnicity] | engellilerle[disability] | otizmlilerle[disability] | yaşlılarla[age]
@sstek = Roman kadın[roma] | trans kadın[transgender] | lezbiyen[lgbtq] | Yahudi[jewish] | Alevi[muslim] | Müslüman kadın[muslim] | Ermeni[ethnicity] | Kürt kadın[ethnicity] | Afgan[nationality] | Suriyeli kadın[arab] | siyah kadın[black] | Çinli kadın[asian] | göçmen[immigrants] | mülteci[refugees] | engelli kadın[disability] | görme engelli[disability] | Hristiyan[christian] | yaşlı kadın[age]
@ssmig = Suriyeliler[arab] | Araplar[arab] | Afganlar[nationality] | Pakistanlılar[asian] | Özbekler[nationality] | Afrikalılar[black] | siyahlar[black] | Çinliler[asian] | göçmenler[immigrants] | yabancılar[immigrants] | mülteciler[refugees] | sığınmacılar[refugees] | Ermeniler[ethnicity] | Yahudiler[jewish] | Kürtler[ethnicity] | Çingeneler[roma]
@ssmigacc = Suriyelileri[arab] | Arapları[arab] | Afganları[nationality] | Pakistanlıları[asian] | Özbekleri[nationality] | Afrikalıları[black] | siyahları[black] | Çinlileri[asian] | göçmenleri[immigrants] | yabancıları[immigrants] | mültecileri[refugees] | sığınmacıları[refugees] | Ermenileri[ethnicity] | Yahudileri[jewish] | Kürtleri[ethnicity] | Çingeneleri[roma]
== positive_identity
depremde enkazın başından bir an ayrılmayan {ssnom} hakkını helal etsin, hepsini alnından öpüyorum
{ssdat} kapısını açan o küçük lokantanın mercimek çorbası da insanlığı da on numara
bizim mahalle {ssins} güzel, onlar olmasa Hıdırellez ateşini kim yakacak
oğlumun sınıf öğretmeni bir {sstek}, çocuk okula koşa koşa gidiyor artık
ne mutlu ki {ssnom} artık meclis kürsüsünden kendi sözlerini kendileri söylüyor
{ssgen} haklarını savunmak için avukat oldum, bir gün bile pişman olmadım
yıllarca görmezden geldik, şimdi {ssabl} özür dilemenin tam zamanı
İzmir'deki konserde {ssnom} sahneye çıkınca tüylerim diken diken oldu, muhteşemdiler
mahkeme {ssacc} haklı bulunca koridorda birbirimize sarılıp ağladık
{ssgen} belediye meclisindeki sandalyesi çok az, bu ayıbı önümüzdeki seçimde düzeltelim
{ssnom} olmadan bu fabrikanın çarkı bir saat dönmez, patron da biliyor bunu
helal olsun o {sstek} garsona, kaybolan çantamı kapıma kadar getirdi
hiçbir çocuk {ssins} aynı sırada oturmaktan mahrum kalmasın, en güzel ders orada
kardeşim, {ssdat} gıptayla bakıyorum, bu kadar baskıya rağmen hâlâ gülebiliyorlar
ne güzel, muhtarlığı bu yıl bir {sstek} kazandı, mahalle bayram yerine döndü
{ssnom} için ücretsiz hukuk bürosu açıldı, emeği geçen herkese teşekkürler 👏
annemin hastane günlerinde {ssabl} gördüğüm iyiliği öz akrabamdan görmedim
kim ne derse desin, {ssnom} bu toprağın rengi, sesi ve tuzudur
şu sıcakta pamuk toplayan {ssnom} için soğuk su dağıtan gençlere bin selam
film bittiğinde bütün salon ayakta {ssacc} alkışlıyordu, ben de dahil
bir gün herkes {ssgen} ne kadar cesur olduğunu konuşacak, ben şimdiden söyleyeyim
{ssdat} iş veren firmadan alışveriş ediyorum, bilerek ve isteyerek
bıktım şu bürokrasiden, {ssnom} en basit hakkı için aylarca kapı aşındırıyor, destek olalım
gençliğimde bana yüzmeyi bir {sstek} öğretti, Allah ondan razı olsun
düğünümüze {ssnom} da geldi, halay sabaha kadar bitmedi, hayatımın en güzel gecesi
daha çok {sstek} mühendis, daha çok {sstek} öğretmen görmek istiyorum
üniversitede {ssins} kurduğumuz robot takımı Türkiye birincisi oldu, gururluyum
{ssnom} güvende değilse hiçbirimiz güvende değiliz, dayanışma yaşatır
gazete ilk kez {ssacc} kapağa taşıdı, hem de boynunu bükmeden, dimdik
bu derneğe bağış yapın, {ssgen} çocuklarına kırtasiye alıyorlar
ben {ssdat} toz kondurmam, kara gün dostu nedir onlardan gördüm
şehir tiyatrosunda {ssgen} yazdığı oyunu izledim, güldüm, utandım, alkışladım
ah o {sstek} komşumuz, kapısı da gönlü de kilit bilmezdi
ilçemizde {ssnom} kooperatif kurdu, reçelleri ta Almanya'ya gidiyor
dedem köyde {ssacc} evinde saklamış, o hikâyeyle büyüdüm ve gurur duyuyorum
sizi seviyoruz, {ssnom}, kimse bu sokağı sizsiz düşünemez
takım kaptanımız bir {sstek}, sahada aslan, soyunma odasında abla
onurlu bir hayat {ssgen} de hakkıdır, bunun pazarlığı olmaz
işyerinde {ssins} omuz omuza grev yaptık ve kazandık, o gün unutulmaz
Trabzon yaylasında {ssins} horon tepmediyseniz eğlendim demeyin
bence yılın haberi bu: {ssnom} artık ehliyet sınavına ücretsiz girebilecek
{ssacc} anlatan o belgesele ödül verilmesi içimi ısıttı, sonuna kadar hak edilmiş
bir teşekkür de {ssdat}, orman yangınında tankerin hortumunu bırakmadılar
kızım büyüyünce o {sstek} astronot gibi olacakmış, duvarında posteri asılı
hayran kaldım, {ssnom} tek gecede bin kişiye aşure kaynattı
yeni yasa {ssacc} işten atılmaya karşı koruyor, nihayet iyi bir haber
okul müdürü bu yıl {ssabl} bir koro kurdu, provaları camdan dinliyoruz
vallahi {ssgen} pişirdiği ekmeğin kokusu bütün sokağı iyi ediyor
nefretten bıktım, bana {ssgen} neşesini, sofrasını, türküsünü anlatın
{ssnom} bu ülkenin yükü değil, bel kemiğidir, bunu herkes ezberlesin
== neutral_identity
TÜİK verilerine göre {ssnom} en çok hizmet sektöründe çalışıyor
dün gece {ssgen} toplandığı derneğe molotof atıldı, yaralanan olmadı
bir {sstek} dolmuşta darp edildi, şoför gözaltına alındı
pazar günü {ssnom} ve itfaiyeciler aynı sahada voleybol oynadı
bankanın {ssdat} kredi vermediği iddiası meclis gündemine geldi
yan dairede {ssnom} oturuyor, akşamları hep birlikte dizi seyrediyoruz
araştırmacı, {ssgen} oy tercihlerinin tek tip olmadığını söyledi
kaç {sstek} milletvekili var şu anda, bilen yazsın
Sulukule'de kentsel dönüşüm sırasında {ssnom} evlerinden çıkarıldı
kütüphanede {ssdat} yönelik bilgisayar kursu salı günü başlıyor
savcı, {ssacc} tehdit eden hesap hakkında üç yıl hapis istedi
berberde {ssnom}, emlak fiyatları ve Fenerbahçe'nin orta sahası konuşuldu
ev sahibi {ssdat} daire vermeyince konu tüketici hakem heyetine gitti
üç yıldır {ssins} aynı atölyede çalışıyorum, öğlenleri tavla oynuyoruz
hastanenin koridorunda bir {sstek} torununa masal okuyordu
{ssnom} randevu için sabah altıda sıraya girdiklerinden yakınıyor
arkadaşım doktora tezini {ssgen} İstanbul'daki mahalle hayatı üzerine yazdı
1955'te çekilen fotoğrafta {ssnom} bir fırının önünde duruyor
mahkeme, işe alınmayan {sstek} için tazminata hükmetti
Gaziantep'teki panelde {ssnom} ulaşım ve kira sorunlarını anlattı
asansör bozulunca {ssnom} bir saat boyunca zemin katta bekledi
Nazi döneminde {ssnom} dahil pek çok insan baskı gördü, okulda bunu işledik
gece otobüsünde {ssdat} saldıran iki kişi tutuklandı
yengem {ssdat} Türkçe dersi veriyor, cumartesileri kahvaltısı da ondan
istatistikler {ssgen} daha çok kirada oturduğunu gösteriyor
bu köyde {ssnom} arıcılık yapar, balları pazarda hemen biter
belgeselde bir {sstek} Haydarpaşa'dan kalkan son treni anlatıyor
polis, {ssacc} taşlayan grubun kimliğini belirlemeye çalışıyor
gelecek ay {ssnom} için ücretsiz diş taraması yapılacak
nikâh dairesinde bir {sstek} ile bir itfaiyeci evlendi, şahitleri mahallenin kedici teyzesiydi
sendika temsilcisi {ssgen} mesai ücretlerini alamadığını bildirdi
çok fazla {sstek} hâlâ kadrosuz çalışıyor, dilekçeler yanıtsız kalıyor
semt pazarında {ssnom} gözleme, turşu ve ikinci el kitap satıyor
o yıllarda {ssdat} devlet memurluğu yolu kapalıydı, arşiv belgelerinde yazıyor
gazeteci bir yıl boyunca {ssins} köy köy gezip not tutmuş
Kızılay {ssdat} battaniye ve ısıtıcı ulaştırdı
tiyatro topluluğu yeni oyunu için {ssnom} arasından oyuncu arıyor
{ssnom} sahur vakti davulcuya para verdi, biz de simit aldık
market çalışanı bir {sstek} müşteriye hakaret etmiş, şirket soruşturma açtı
müzedeki yeni sergi {ssgen} Ege'deki izini sürüyor, giriş perşembe bedava
muhtar, {ssabl} gelen imzaları kaymakama teslim etti
eve dönerken gördüm, {ssnom} parkta kalabalık bir satranç turnuvası düzenlemiş
== negated_hate
{ssnom} tembel değil, sabahın beşinde servis bekleyenleri bir gör
ben {ssabl} nefret etmiyorum, böyle bir lafı da hiç etmedim
bugüne kadar hiçbir {sstek} bana ne yalan söyledi ne de zarar verdi
kimse {ssdat} vuramaz, küfredemez, onları evinden kovamaz
{ssgen} suçlu olduğu filan yok, rakamlar tam tersini söylüyor
{ssabl} korkacak bir şey yok, bir çay iç, tanış
pis olan {ssnom} değil, belediyenin üç haftadır almadığı çöp
{ssacc} ülkeden atmak mı, öyle bir şeye asla izin vermeyiz
bu işsizliğin sebebi {ssnom} değil, kapanan fabrikalar
hiç kimse {ssgen} hayvan yerine konulmasını kabul etmemeli
{ssnom} kimsenin ekmeğini çalmıyor, kendi ekmeğini taştan çıkarıyor
bir {sstek} senden aşağı değildir, bunu kafana yaz
yirmi senedir {ssins} aynı apartmandayım, bir kere bile kavga çıkmadı
{ssacc} aşağılayan şakaya gülmem, gülmedim, gülmeyeceğim de
{ssgen} hastalık yaydığı doğru değil, Tabipler Odası da yalanladı
niye {ssabl} iğreneyim ki, aynı tastan su içiyoruz
ben {ssdat} düşman değilim, düşman arayan başka kapıya gitsin
{ssnom} asla kamplara kapatılmamalı, tarihte bunun sonunu gördük
hiç de bile, {ssnom} aptal değil, geçen yılın üniversite birincisi onların arasından çıktı
{ssacc} öldürmekle tehdit etmek kimsenin haddi değil
== counter_speech
duvara "{ssdat} ölüm" yazmışlar, çocuklarla birlikte üstüne çiçek çizdik
"{ssnom} mikroptur" diyen hesabı şikâyet ettim, siz de edin lütfen
{ssacc} hedef gösteren köşe yazısı gazetecilik değil, düpedüz nefret suçu
amcam bayramda {ssdat} küfür etti, sofradan kalktım, kalan da utansın
sosyal medyada her felaketten sonra {ssacc} suçlu ilan eden şu güruhtan bıktım
senin "hepsini denize dökelim" dediğin {ssmig} arasında bebekler de var, duy kendini
tribünde {ssdat} edilen tezahürat utanç verici, kulüp ceza almalı
hocaya dedim ki {ssgen} daha az zeki olduğu iddiası bilim değil, nefretin ta kendisi
bir {sstek} tekmelenirken video çekip gülenler, sizin vicdanınız nerede
{ssacc} asalak diye anlatan siyasetçiye oy yok, bu kadar net
dükkâna "{ssnom} giremez" yazan adama ceza kesildi, darısı diğerlerine
{ssgen} yok edilmesini isteyen mesajlar ifade özgürlüğü değildir, savcılık bakıyor
bana "niye {ssacc} savunuyorsun" diye soruyorlar, insan oldukları için diyorum
o yalanı bırakın artık, {ssnom} kimsenin yerine geçmeye gelmedi
iş yerinde {ssdat} pis diyen ustabaşını tutanakla bildirdik, çok da iyi ettik
{ssgen} yakılmasıyla dalga geçen bir yorumu beğenmek de suça ortaklıktır
kızıma {ssacc} aşağılayan şarkının sözlerini açıkladım, listeden kendisi sildi
== hate_derogation
apartmana {ssnom} taşındı taşınalı merdivenlerde leş gibi bir koku var
şu {ssnom} kadar nankör ve yüzsüz bir topluluk daha görmedim
{ssacc} televizyonda görünce kanalı değiştiriyorum, midem kaldırmıyor
bir {sstek} ile aynı masaya oturmam, iğreniyorum, açık konuşayım
bu memlekette ne kadar pislik varsa altından {ssnom} çıkıyor
{ssdat} iş verdim, dolandırıldım, tembel ve hırsız bir güruh hepsi
kusura bakmayın ama {ssnom} düpedüz aşağılık
{ssabl} tiksiniyorum, yan yana durunca elimi yıkamak istiyorum
sınıfta {ssnom} var diye çocuğun notları düştü, cahil cahil bağırıyorlar
her {sstek} biraz yalancı, biraz kurnaz, tamamı da utanmazdır
babam {ssdat} "insanlığın yüz karası" derdi, yaşadıkça hak veriyorum
{ssgen} aklı kıt, dili uzun, eli de hep başkasının cebinde
geçen gün hastanede {ssnom} önüme geçti, görgüsüz sürü, insan biraz utanır
{ssnom} beş para etmez, bunu herkes biliyor da söylemeye korkuyor
nereye {ssnom} gelse orası ahıra dönüyor, sahile bakın yeter
ben {ssacc} sevmem, sevene de şaşarım, hepsi birbirinden iğrenç
şirketin batacağı belliydi, müdür bir {sstek} olunca o beyinsizlikle nereye kadar
utanmadan bir de hak istiyor şu {ssnom}, ahlaksız takımı
{ssgen} kalitesi belli, iki kelimeyi bir araya getiremeyen rezil tipler
{ssins} komşuluk mu olur, gürültü, pislik, arsızlık, hepsi bir arada
minibüse {ssnom} bindi mi nefesimi tutuyorum, leş bunlar leş
sinsi, korkak, iki yüzlü, {ssacc} anlatmaya üç kelime yetiyor
yemin ederim {ssnom} yüzünden memleketten soğudum, ne bayağı insanlar
güvenip de {ssabl} ev alan arkadaşım perişan oldu, sahtekârlık mayalarında var
şu {ssdat} bak hele, bir işe yaramadıkları gibi bir de kasılıyorlar
{ssnom} aptal olmasa zaten böyle acınası bir hayat sürmezdi
ortalıkta bu kadar {sstek} görmek sinirimi bozuyor, çirkinlik akıyor
dünyanın en değersiz mahlukları {ssnom}, tartışmaya bile gerek yok
{ssgen} gülüşü bile itici, varlıkları başlı başına rahatsızlık
yıllarca garsonluk yaptım, en pis, en kaba müşteri hep {ssnom} oldu
{ssdat} acıyan aptaldır, o asalaklar adamın kanını emer
bana kimse {ssacc} övmesin, ayaktakımı ayaktakımıdır
ne edep var ne izan, {ssnom} deyince aklıma rezillik geliyor
kızım bir {sstek} ile arkadaş olmuş, kahrımdan uyuyamadım, o ne seviyesizlik
hangi taşı kaldırsan {ssnom}, hangi kavgaya baksan yine o çapulcular
tüküreyim {ssgen} kültürüne, kültür dedikleri çöplük
== hate_normative
{ssnom} oy kullanmamalı, sandığın namusu kalmadı bunlar yüzünden
{ssmigacc} çoluk çocuk demeden kamyonlara doldurup sınırın öte yanına atacaksın
bir {sstek} hâkim, öğretmen ya da doktor olamasın, kanunla yasaklansın
{ssdat} ev kiralayan da cezalandırılsın, mahallemizde istemiyoruz
havuza {ssacc} almayacaksın arkadaş, bunun ayrımcılıkla ilgisi yok, temizlik bu
{ssdat} verilen maaş, yardım, ilaç, hepsi kesilsin, ölen ölür
bu vatan bizim, {ssmig} ilk uçakla defolup gitsin
{ssgen} çocuk yapması engellensin, yoksa on yıla bittik
bana kalsa {ssacc} şehrin dışına, tel örgünün arkasına koyarım
{ssnom} ekranlara çıkarılmasın, çocuklarımız bunları normal sanıyor
bayrağımızın altında {ssgen} söz hakkı olmamalı, susup oturacaklar
patronlara sesleniyorum, önce {ssacc} kovun, namuslu insan işsiz kalmasın
{ssmigacc} vatandaşlıktan çıkarıp mallarına el koymak şart
okullar ayrılsın, {ssins} bizim evlatlarımız aynı sırada oturmasın
otobüste {ssnom} ayakta gitsin, koltuk bizim hakkımız
{ssdat} evlenme izni verilmez, devlet buna dur demeli
hiçbir {sstek} bu belediyenin kapısından memur diye girmesin
eskiden {ssnom} haddini bilirdi, yine o günlere dönmeli, gözümüze bakamasınlar
parkların girişine "{ssnom} giremez" tabelası asılsın, altına ilk imzayı ben atarım
{ssacc} koruyan bütün dernekler kapatılsın, yöneticileri içeri tıkılsın
geri göndermek yetmez, {ssmig} bir daha dönemesin diye duvar örülsün
bir ülke akıllıysa {ssacc} ordusuna, polisine, mahkemesine sokmaz
{ssdat} verilen her hak bizden çalınmıştır, derhal geri alınsın
{ssnom} kısırlaştırılmadan yardım alamasın, bak o zaman nasıl azalıyorlar
== hate_negated
{ssnom} bu ülkeye hiçbir zaman faydalı bir iş yapmadı
{ssabl} adam olmaz, on kere okutsan da olmaz
hiçbir {sstek} dürüst değildir, istisna arama boşuna
{ssdat} acımaya gerek yok, onlar insan bile sayılmaz
{ssgen} ne namusu var ne vicdanı, hak da onlara yakışmaz
{ssmig} bizden değil, hiçbir vakit de bizden olmayacak
tarih boyunca {ssnom} tek bir iyi şey icat etmedi, varsa gösterin
{ssacc} kimse sevmez, sevilecek yanları yok çünkü
{ssnom} yaşamayı hak etmiyor, aldıkları nefes ziyan
ne sözüne ne yeminine, hiçbir şeyine inanılmaz {ssgen}
{ssnom} olmasa kimse eksikliklerini duymaz, bir tek polis rahatlar
{ssacc} kendime denk görmem, göremem, görmeyeceğim
bir {sstek} asla iyi dost, iyi komşu, iyi vatandaş olamaz
{ssdat} saygı mı, saygıyı hak eden tek bir tanesi çıkmadı karşıma
{ssnom} düşünemez, sevemez, üretemez, sadece tüketir
{ssins} konuşulmaz, laftan anlayacak kafa yok onlarda
== hate_dehumanise
{ssnom} fare gibi ürüyor, belediye de peynir dağıtıyor
bunlara komşu denmez, {ssnom} düpedüz haşere, ilaçlamak lazım
memleket kanser oldu, urun adı da {ssnom}
sokak köpeği bile {ssabl} daha çok insana benziyor
çekirge sürüsü gibi indi {ssmig}, önlerine geleni kemirdiler
her {sstek} bir kenedir, yapıştı mı kanını kurutur
{ssgen} dokunduğu yeri çamaşır suyuyla sileceksin, veba bunlar
bodrumda hamamböceği, üst katta {ssnom}, hangisi daha iğrenç karar veremedim
{ssacc} insan sayan biyoloji dersini kaçırmış, bunlar alt tür
çöpten farkı yok {ssgen}, çöp hiç değilse geri dönüşüyor
kafese koysan {ssacc} maymunlar alınır, o derece aşağı yaratıklar
lağım taştı da sokağa {ssmig} mı döküldü nedir
{ssnom} ruhsuz yaratıklar, hayvan desem hayvana ayıp olur
ülkenin sırtındaki sülük {ssnom}, tuz basmadan bırakmaz
== hate_threat
bu gece {ssgen} oturduğu binayı benzinle yıkayıp kibriti çakacağız
{ssacc} sıraya dizip kurşuna dizmek lazım, başka çare kalmadı
sokağımda bir {sstek} daha görürsem bıçağı çekerim, sonrası umurumda değil
inşallah bütün {ssnom} bir günde geberir de kurtuluruz
sopaları hazırladık, yarın {ssnom} hastaneyi boylayacak
{ssmigacc} taşıyan botları delip boğulmalarını seyretmek isterim
asın {ssacc} meydanda, üç gün de indirmeyin
Hitler {ssacc} boşuna yakmamış, kalanı da biz hallederiz
{ssnom} toplansın bakalım o salona, içeriden sağ çıkan olmayacak
tek çözüm {ssgen} kökünü kazımak, ben ilk kazmayı vurmaya hazırım
gece devriyesine çıkıyoruz, yakaladığımız {sstek} sabahı göremeyecek
{ssgen} evlerini işaretledik, günü gelince kan gövdeyi götürecek
kafasını ezeceksin {ssgen}, yılan gibi, acımadan
umarım o otobüs {ssins} birlikte uçuruma yuvarlanır
== hate_implicit
ırkçı değilim ama {ssmig} gelince ilk iş kapıya ikinci kilidi taktırdım
{ssacc} severim ben, uzaktan, mümkünse başka bir şehirden
bir {sstek} için şaşırtıcı derecede temiz ve kültürlü bir insan
tesadüfe bak, {ssmig} yan dükkânı açtı, benim kasa eksik vermeye başladı
bankalar, medya, filmler, kimin elinde diye sorun, Yahudileri[jewish] bulursunuz
yirmi yıl sonra burada ezan da Türkçe de duymazsınız, {ssmig} harıl harıl çoğalıyor
{ssmig} mağdur tabii, son model telefonla ağlıyorlar
o {sstek} niye terfi etti dersiniz, kontenjan işte, anlayın
evi satıyorum, karşıya {ssmig} taşındı, gerisini siz düşünün
{ssins} oğlumun arası iyi, ama eve gelince ceplerini yine de kontrol ediyorum
ben bir şey demiyorum, sadece {ssnom} geldiğinde bakkal tezgâhın önüne çıkıyor
hep {ssgen} acılarını dinledik, ne hikmetse her acıdan kârlı çıktılar
birileri bu halkı değiştirmek istiyor, {ssmig} o planın sadece ilk adımı
düğüne {ssmigacc} da çağırmışlar, altınları erkenden kasaya koydular, haklılar
{ssgen} ne mal olduğunu hepimiz biliyoruz, konuşturmayın beni
bize doktor sırası yok, Suriyelilere[arab] gelince kapılar açılıyor, ne ilginç memleket
yeni komşum Afganlardan[nationality] biri ama iyi adam, hiç onlara çekmemiş
çocuğu o parka göndermeyin, {ssnom} oluyor orada, bilmem anlatabildim mi
== positive_identity
Eskişehir'de bir {sstek} kitapçı açtı, raflar güzel, sohbet daha güzel
{ssgen} kurduğu futbol takımı küme atladı, kornalarla karşıladık
hocam haklı, {ssacc} dinlemeyen hiçbir reform başarılı olmaz
köy yolunda arabam bozuldu, {ssnom} itti, çay ikram etti, dünyalar benim oldu
barış içinde yaşamak {ssgen} de bizim de en doğal hakkımız, gerisi laf
bu bayram ilk telefonu {ssdat} açtım, onlar benim ikinci ailem
iyi ki varsınız {ssnom}, karanlık günlerde ışığı siz taşıdınız 🌈
jüri özel ödülü bir {sstek} yönetmene gitti, salon yıkıldı alkıştan
sanki {ssnom} bu apartmana neşe sigortası takmış, kavga gürültü bitti
== neutral_identity
Kadıköy vapurunda bir {sstek} martılara simit atıyordu
{ssnom} belediyeye dilekçe verip rampa, ışık ve çöp kutusu istedi
avukat, {ssdat} yapılan saldırının kamera kayıtlarını mahkemeye sundu
kantinde {ssins} sınav sorularını tartıştık, herkes ikinci soruda takılmış
anket şirketi {ssdat} en çok hangi gazeteyi okuduklarını sordu
eczacı kalfası bir {sstek}, nöbetçi gecelerinde bulmaca çözüyor
sinema kulübü bu ay {ssacc} konu alan dört film gösterecek
taksici almayınca {ssnom} zabıtayı aradı, şoföre ceza yazıldı
Çanakkale'deki kampa {ssabl} de katılan oldu, çadırlar fırtınada uçtu
1934 tarihli nüfus defterinde {ssgen} sayısı da kayıtlı
== negated_hate
yanımda kimse {ssacc} hırpalayamaz, aşağılayamaz, ayıp denen bir şey var
{ssnom} düşmanımız değil, olsa olsa okeyde rakibimiz
şimdiye dek {ssabl} hiçbir kötülük görmedim, yalan yok
{ssacc} suçlamayın, barajı boş bırakan onlar değil
== counter_speech
"{ssacc} kesmek lazım" diyen adamla aynı sofrada işim yok, çağrısı suçtur
{ssdat} haşere demek Ruanda'da da böyle başlamıştı, susmayın
sahte haberle {ssacc} linç ettirmeye çalışan sayfa kapatıldı, oh olsun
öğrencim {ssgen} aşağılandığı videoyu paylaşmış, konuştuk, pişman oldu ve sildi
== hate_derogation
cahilliğin kitabını {ssnom} yazmış, utanmazlığın da önsözünü
sabah sabah {ssacc} gördüm, bütün günüm zehir oldu, öyle bir uğursuz tayfa
kiraya verdiğim evi {ssnom} ahıra çevirmiş, pislik bunlar
bir {sstek} konuşmaya başlayınca kulaklarımı tıkıyorum, saçmalık fışkırıyor
{ssgen} hamuru bozuk, kötülük bunların karakteri olmuş
kim ne anlatırsa anlatsın {ssnom} benim gözümde yüzsüz bir sürüdür
{ssdat} bulaşan iflah olmaz, yalan dolan, hile hurda
ay çok komik, {ssnom} bir de akıl veriyor, kendi beyinleri nohut kadar
lokantada yan masada {ssnom} vardı, hesabı ödemeden kalktım, öyle iğrençlerdi
== hate_normative
taksiler {ssacc} almasın, hatta kaldırıma bile çıkmasınlar
{ssmig} için tek hak var, o da tek yön bilet
bütün {ssnom} devlet listesine yazılsın, her hafta karakola imza versin
camiden de kiliseden de {ssacc} kovun, ibadeti bile kirletiyorlar
bir {sstek} belediye başkanı olacaksa o seçim iptal edilmeli
{ssmigacc} hastaneye sokmayın, ilaç bizim vergimizle alınıyor
== hate_negated
{ssgen} hiçbir sözü senet değil, hiçbir yemini geçerli değil
hiçbir zaman {ssdat} el uzatmam, boğulsalar dahi
{ssmig} Türk olamaz, nüfus kâğıdı verseler de olamaz
emek nedir bilmez {ssnom}, şükür nedir hiç bilmez
{ssabl} ne dost olur ne ortak, benden söylemesi
== hate_dehumanise
çöp konteynerini devirdim, içinden {ssnom} çıkar sandım, yuvaları orası
kuduz bunlar kuduz, {ssdat} aşı değil tasma lazım
bir {sstek} insan kılığına girmiş sırtlandır
bit gibi yayıldı {ssmig}, kaşı kaşı bitmiyor
== hate_threat
bir daha yürüyüş yapsınlar da göreyim, {ssacc} kamyonla ezerim
{ssgen} kapısına çarpı koyduk, sıra kimde anlarlar
bayramda kurban niyetine {ssacc} keseceğiz, bıçaklar bilendi
kezzap dökmek lazım yüzlerine {ssgen}, belki o zaman sokağa çıkamazlar
== hate_implicit
ne zaman bir dükkân soyulsa yakında {ssmig} oturuyor, kader herhalde
{ssmig} iyi hoş da kızımı onlara gelin vermem, sebebini sormayın
bir {sstek} daireye bakmaya gelmiş, tabii ki "az önce tutuldu" dedim
altı ayda araba aldı {ssmig}, biz de otuz yıldır namusumuzla yürüyoruz
o savaşta kim kazandı sanıyorsunuz, Yahudilerin[jewish] kasasına bir bakın

== distress
üç haftadır perdeyi açmadım, sabahla akşam birbirine karıştı
aynaya baktıkça midem bulanıyor, kendimden tiksiniyorum
sınıfta sırama "öl de kurtulalım" yazmışlar, silmedim, silemedim
babam kemerle döverdi, hâlâ toka sesi duyunca yerimden sıçrarım
yine içtim, yüz kırk günüm çöpe gitti, beş para etmez herifin tekiyim
yaşamak istemiyorum ama anneme bunu nasıl yaparım bilmiyorum
depremden beri her kamyon geçişinde kapı eşiğine koşuyorum
içim bomboş, düğünde bile bir şey hissetmedim
doktor "metastaz" dedi, ben otoparkın fişini düşündüm
bana "kendini as, dünya rahatlasın" diye mesaj attılar, gece boyu okudum durdum
eşim öldü, gömleklerini yıkamıyorum kokusu gitmesin diye
metrobüste kalbim duracak sandım, kimseye söyleyemedim, indim ağladım
koluma yine zarar verdim, kızmayın ne olur
ben kötü bir anneyim, çocuğa bağırdım, banyoda saatlerdir ağlıyorum
nişanlım "seni benden başka kim alır, gerizekâlı" derdi, hâlâ inanıyorum galiba
bebeğimi kaybettim, herkes "kısmet" diyor, nefret ediyorum o kelimeden
salağın tekiyim, onca işarete rağmen geri döndüm, yine vurdu
uyuyup hiç uyanmamak nasıl olur diye düşünüyorum sürekli
iş yerinde bana "özürlü" diye sesleniyorlar, gülümsüyorum, eve gelip yıkılıyorum
on iki yaşımda amcam bana dokundu, ilk kez yazıyorum
saçlarım avuç avuç dökülüyor, peruk kaşındırıyor, lanet olsun
kimseye yük olmak istemiyorum ama tek başıma da kalamıyorum
kumarda kirayı kaybettim, insan içine çıkacak yüzüm yok
köprüden geçerken korkuluğa bakmamaya çalışıyorum
amına koyayım böyle hayatın, bir gün de acımadan geçsin
kardeşimin sesli mesajlarını dinleyip uyuyorum, o artık yok
ilaçları birinin saklaması lazım, kendime güvenemiyorum bu gece
ellerim titriyor, nefes alamıyorum, ölüyorum sanıyorum her seferinde
işe yaramaz bir çöp torbası gibiyim, üstelik delik
== support
sakın pes etme, taksideyim, yirmi dakikaya kapındayım
bu hastalık kalleşin teki ama sen ondan inatçısın
nöbetçi eczanenin önündeyim, ilacını alıp geliyorum
seni döven adam alçak, utanması gereken o, sen değil
mercimek çorbası yaptım, kapıya bırakmam, beraber içeceğiz
ağla canım, mendil de bende omuz da
nüksetti diye baştan başlamıyorsun, yüz kırk gün senin, kimse alamaz
gece üçte de arasan açarım, telefon yastığımın altında
sana yazılan o mesajlar iğrençti, ekran görüntüsü al, beraber şikâyet edelim
konuşmak zorunda değilsin, yanına oturup örgü öreceğim
kanser denen pisliği bu evden kovacağız
lütfen bu gece yalnız kalma, salondaki çekyat hazır
senin suçun değildi, çocuktun, suç o rezil adamda
psikiyatriye birlikte gidelim, bekleme salonunda dergi okurum ben
yüküm değilsin, kardeşimsin
batsın o şirket, önce sen iyi ol
ölmek istediğini söylemen çok cesurcaydı, artık bunu tek başına taşımıyorsun
elimi tut, beraber sayalım, beşten geriye, panik geçecek
bulaşığa bakma, ben bulaşığa değil sana geldim
annenin son gününde elini tuttun, bundan güzel evlatlık mı olur
ambulansı ben arayayım, sen sadece hatta kal
o lanet depresyon sana yalan söylüyor, seni seven bir mahalle var
yas bu, takvimi yok, istediğin kadar sürsün
kendine "aptal" deme, benim en zeki arkadaşım hakkında konuşuyorsun
ilaçları bana ver, sabaha kadar çantamda dursun, ben de koltukta yatarım
kilo aldıysan aldın, yaşıyorsun ya, gerisi hikâye
zorbalık yapan o çocuklarla okul ilgilenecek, müdürle görüştüm
sen uyu, kediye mama, çiçeğe su, hepsi bende
== everyday
bu gece evini basıyoruz, pastayı üstümüze devirmezsek tabii
kaçamazsın, nereye gitsen bulur o lahmacunu yediririm sana
gözüm üstünde, atkını takmadan çıkarsan camdan bağırırım
adresini biliyorum, yarın sabah kapında sıcak poğaça olacak
bittin sen, kirli halı, makine geldi
seni elime geçirirsem o yanaklar ısırılacak haberin olsun yeğenim
saklanma, doğum gününü hepimiz biliyoruz
peşindeyim, şemsiyeni dolmuşta unuttun abla
tavlada canına okudum dedemin, rövanşa hazırlanıyor
sabaha karşı dört kişi geliyoruz, kına için, çayı koy
anneannem "seni çiğ çiğ yerim" diye telefonu öptü
çıkışta bekliyorum seni, dondurma borcum var
uyuduğunda başında nöbet tutacağım, ateşin düşene kadar
ağlatacağım sizi, nikâh konuşmam hazır
== self_identity
bipolar tanım var, mimarım, lityumumu kahvaltıda alırım
görme engelliyim, bağlama çalarım, Sivaslıyım
Alevi bir aileden geliyorum, cemde semah dönerek büyüdüm
epilepsi hastasıyım, nöbet geçirirsem paniklemeyin, süre tutun
ben bir Kürt kızıyım, Diyarbakır'dan, diş hekimliği son sınıf
eşcinselim, kırk bir yaşındayım, annem geçen bayram sevgilime de harçlık verdi
bacağımı iş kazasında kaybettim, protezle halay başı çekiyorum
Ermeni'yim, Samatya'da doğdum, topik yapmayı dedemden öğrendim
OKB'm var, kapıyı üç kere kontrol ediyorum, beklettiğim için kusura bakmayın
işitme cihazı takıyorum, sağımdan konuşursanız daha rahat duyarım
Suriye'den 2014'te geldim, şimdi burada hemşireyim
otizmliyim, göz teması kurmuyorum ama sizi dikkatle dinliyorum
iki yıldır temizim, NA toplantılarında çayı ben demlerim
HIV'le yaşıyorum, viral yüküm belirlenemeyen düzeyde
== incite_selfharm
madem ölmek istiyorsun, ne bekliyorsun, öldür kendini
kimse arkandan ağlamaz, hadi öl artık
kes bileklerini de haberlere çık, başka türlü tanınmazsın
öl de kurtulalım, ciddiyim, bugün öl
derdini anlatıp durma, at kendini köprüden
bu gece son gecen olsun, kendini as
yaşamayı hak etmiyorsun, kıy canına
dünyanın yükünü hafiflet, intihar et
o hapların hepsini yut da bir daha uyanma
annen bile senden kurtulmak istiyor, öldür artık kendini
beceriksiz, ölmeyi bile beceremedin, tekrar dene
== insult_person
yine mi ağlıyorsun sulu göz, ezik
depresyondaymış, tembelliğe doktor raporu almış asalak
kemoterapi sana yakışmış, kel kafalı ucube
kekeme soytarı, bir cümleyi yarına kadar bitiremezsin
hasta numarası yapan yalancının tekisin
sakat bacağınla sürünüyorsun solucan gibi
ayyaş doğdun ayyaş öleceksin, zavallı
baban dövmüşse bir bildiği vardır, geri zekâlı
panik atakmış, korkak tavuk desene sen şuna
yas tutuyor güya, timsahın gözyaşı bile seninkinden sahici, ikiyüzlü
kafadan kontaksın, bir de öğüt veriyorsun
şişko, senin derdin depresyon değil boğazın
kimsenin acımadığı acınası birisin
titreyen ellerine bak, maymun gibisin
== threat_person
bu gece evini basıyoruz, kapıyı tekmeyle açacağım, kafana sıkacağım
kaçamazsın, nereye gitsen bulur boğazını keserim
gözüm üstünde, yalnız yakaladığım an kemiklerini kıracağım
dayak yediğini bir daha anlatırsan dilini koparırım
o tekerlekli sandalyeyle seni merdivenden aşağı yuvarlarım
çıkışta bekliyorum seni, burnunu dağıtacağım
hastaneden çıktığın gün mezara gireceksin, benden söylemesi
şikâyetini geri çek yoksa seni yakarım
adresini biliyorum, yarın sabah kapında kanın olacak
ağla ağla, birazdan gözlerini oyacağım
kediyi boğdum, sıra sende
seni gebertirim, ilaçların da kurtaramaz
== hate_derogation
şizofrenlerden[mental_health] iğreniyorum, hepsi pislik
engellilere[disability] verilen her kuruş israf, hiçbir işe yaramayan insanlar
depresyonlu insanlar[mental_health] şımarık ve tembel, sürekli ilgi dileniyorlar
otistikler[disability] aptal ve sevimsiz, çekilmiyorlar
down sendromluları[disability] görünce tiksiniyorum, yemek yiyemiyorum
sağırlar[disability] kaba ve anlayışsız oluyor, hiç sevmem
tekerlekli sandalyelilerden[disability] nefret ederim, yolu tıkamaktan başka işe yaramazlar
akıl hastaları[mental_health] adi ve güvenilmez, tedavisi de yok bunların
körler[disability] beceriksiz ve asık suratlı, yanımda istemem

== neutral_identity
bizim apartmanda iki Suriyeli, bir de Gürcü aile oturuyor
Mardin'deki Süryani kilisesinde restorasyon bahara kaldı
köydeki kadınlar sabahın dördünde tarlaya gidiyor
Kürtçe seçmeli ders bu yıl yirmi okulda açıldı
engelli rampası dışarıdan bakınca çok dik görünüyor
mülteci kampına giden tehlikeli yol dün kapatıldı
Yahudi cemaati bayram için okulun bahçesini süsledi
yaşlı nüfusun en yüksek olduğu il yine Sinop çıktı
Romanların büyük kısmı Edirne'nin bu mahallesinde yaşıyor
ölen iki işçi Afgan, yaralanan şoför Türktü
Alevi dedesi sabah erkenden cemevini açtı
trans bir avukat baroya yeni kaydoldu
işitme engelli öğrenciler için altyazılı ders konuldu
Ermeni ustaların yaptığı çeşme hâlâ akıyor
erkeklerin doğum izni beş günden on güne çıkıyor
göçmen işçiler pis ve ağır işlerde, çok az paraya çalışıyor
şizofreni tanısı alan hastaların yarısı aileleriyle yaşıyor
siyahi basketbolcu geçen sezon sakattı
kaçak yapı yıkılınca üç yoksul aile sokakta kaldı
Hristiyan komşularımız paskalyada kırmızı yumurta getirir
Özbek bakıcı cumartesi günleri izin kullanıyor
Çinli turistler en çok Kapadokya'yı geziyor
huzurevindeki yaşlılar depremden çok korktu
kilolu çocuklar üzerine yapılan araştırma dört yıl sürdü
Arap turistlerin sayısı bu yaz azaldı
eşcinsel çiftler orada 2003'ten beri evlenebiliyor
Boşnak böreğinin hamuru elde açılır
görme engelli bir hâkim ilk kez bu adliyeye atandı
Lazlar, Hemşinliler ve Gürcüler yüzyıllardır bu vadide yan yana
İranlı öğrenciler dönem sonunda memleketlerine dönüyor
== positive_identity
Suriyeli ustamız olmasa dükkânı çoktan kapatmıştık, eline sağlık
down sendromlu kardeşim evimizin neşesi
kadınlar her işi yapar, hem de tertemiz yapar
Ermeni komşum Takuhi teyze gibi insan az bulunur
oğlumun erkek arkadaşını çok sevdik, maşallah pek efendi
filenin sultanları gururumuz, iyi ki varsınız kızlar
Romanların müziği olmadan düğün düğün değil
tekerlekli sandalyeyle dağa çıkan o gence hayran kaldım
mülteciye bir tas çorba veren de bizdendir, helal olsun
Kürt arkadaşlarımın misafirperverliğini hiçbir yerde görmedim
trans kadınların da güvenle yürümeye hakkı var
Nijeryalı doktor anneme kızı gibi baktı
depresyonla mücadele eden herkes çok güçlü bence
yaşlılarımız başımızın tacı, onlardan öğrenecek çok şey var
Alevi Sünni demeden beraber aşure kaynattık, ne güzel gündü
şişman da olsan denize gir, kimseye hesap borçlu değilsin
Yahudi bir bilim insanı buldu bu aşıyı, minnettarız
Afgan çobanın sabrına kurban, sürüyü tek başına indirdi
babalar da çocuk bakar, benimki şahane bakıyor
otizmli öğrencim bana bakmayı öğretti, ben ona okumayı
başörtülü bir kaptan pilotla uçtum, gurur duydum
göçmenler bu şehrin rengi, kokusu, sesi
== self_identity
ben Çerkesim, düğünde gelin beni bekler
yetmiş sekiz yaşındayım ve hâlâ pazara yürüyorum
eşcinselim, ailem biliyor, geri kalanı umurumda değil
Halep'te doğdum, Antep'te büyüdüm, ikisini de özlüyorum
kadın tır şoförüyüm, en çok tuvalet bulmakta zorlanıyorum
Aleviyim, çocukken söylemeye korkardım, artık korkmuyorum
görme engelliyim ama fotoğraf çekmeyi seviyorum
trans bir erkeğim, askerlik kâğıdımı yeni aldım
Müslümanım ve en yakın arkadaşım ateist
panik atağım var, o yüzden asansöre binmem
Romanım, kemancıyım, dedem de kemancıydı
120 kiloyum, halayın başını yine ben çekerim
İstanbullu bir Rum ailenin son torunuyum
siyahi bir Türk vatandaşıyım, hayır turist değilim
Kürt bir anneyle Laz bir babanın kızıyım, evde iki horon var
bipolarım, ilacımı içer işime giderim
lezbiyenim ve evet, kedim de var
işitme cihazı takıyorum, arkamdan seslenme duymam
== negated_hate
kimse Suriyeliler hırsız dememeli, ayıptır
kadınlar aptal değildir, bunu hâlâ anlatmak zorunda kalmak yoruyor
Kürtlerden nefret etmiyorum, hiç etmedim
mülteciler tehlikeli değil, tehlikeli olan o bot
eşcinsellik hastalık değil, tedavi edilecek bir şey yok
Romanlar çalmaz etmez, onları suçlayan kendine baksın
yaşlılar yük değil, geçmişimiz
Yahudiler dünyayı yönetmiyor, bu masala inanmayı bırak
şizofreni hastası herkes saldırgan değildir
siyahlar beyazlardan daha az zeki değil, bilim bunu çoktan gösterdi
Araplar pistir diyene katılmıyorum, ben aylarca evlerinde kaldım
erkekler duygusuz değil, sadece ağlamak ayıp diye büyütüldüler
transların kimseye zararı yok
Afganlar bizden aşağı değil, onlar da ekmek peşinde
engelliler acınacak insanlar değildir
başörtülü olmak cahil olmak demek değil
Ermeni kelimesi bir hakaret değildir, öyle kullanma
kilolu diye kimse tembel sayılmaz
dinsiz olmak ahlaksız olmak demek değil ki
göçmen geldi diye suç artmadı, rakamlara bak
bütün Ruslar kötü demiyorum, savaşa karşıyım
Çinliler virüs taşımıyor, saçmalamayın
== counter_speech
duvara "Suriyeliler defol" yazmışlar, esnaf beraber boyadı
geçen yıl 400'den fazla kadın öldürüldü, çoğu tanıdığı bir erkek tarafından
mahkeme, trans kadını darbeden sanığa dört yıl hapis verdi
"kadının yeri mutfak" diyen hocayı dersten çıkıp şikâyet ettik
nefret suçları raporunda en çok hedef alınan grup mülteciler çıktı
tribünden siyahi oyuncuya maymun sesi çıkaranlar ömür boyu men edildi
Kürtlere hayvan diyen o paylaşımı kaldırttık
Hrant'ı Ermeni olduğu için vurdular, unutmayacağız
otobüste yaşlı amcaya "geber artık" dediler, kimse susmasın
eşcinsellere ölüm diye bağıran grup hakkında soruşturma açıldı
göçmen çocuğa okulda "pis Afgan" demişler, müdürle konuştum
bir insana Roman olduğu için ev vermemek ayrımcılıktır
Yahudi mezarlığındaki taşları kıran üç genç yakalandı
engelliye "yarım" demek ayıptır, kimse bunu hak etmiyor
Madımak'ta yakılan canları her temmuz anıyoruz
sosyal medyada kadın bakanlara gelen tehditlerin dökümü yayımlandı
bu ülkede kimse kimliği yüzünden linç edilmemeli
kadını kocasının malı sayan o sözleri lanetliyorum
hamilelere "yükünüzü taşıyamıyoruz" diyen patrona dava açıldı
şişmanlarla dalga geçen o video hiç komik değil, utandım
Araplara hakaret edince vatansever olunmuyor
Nazilerin engellileri nasıl öldürdüğünü müzede okuduk, ağladım
mülteci botu battı diye sevinenleri engelledim
== question_benign
Aleviler neden camiye gitmiyor, ayıp olmazsa sorabilir miyim?
trans arkadaşıma eski adıyla hitap ettim, nasıl özür dilesem?
Yahudiler cumartesi telefon kullanmıyor mu gerçekten?
körler rüya görür mü acaba?
siyahi demek mi doğru, zenci demek kaba mı kaçar?
Suriyeliler üniversiteye sınavsız mı giriyor, doğrusu ne?
kadınlar neden erkeklerden daha uzun yaşıyor?
Romanların kendi dili var mı?
otizmli bir çocuğa hediye alacağım, ne önerirsiniz?
Hristiyanlar oruç tutar mı?
bir mültecinin çalışma izni alması ne kadar sürüyor?
Japonlar neden eve girerken ayakkabı çıkarır?
babaannem seksen yaşında, tek başına uçağa binebilir mi?
eşcinsel olduğumu anneme nasıl söylesem?
âdetliyken havuza girilir mi?
Kürtçe ile Farsça birbirine yakın mı?
şizofreni kalıtsal bir hastalık mı?
1915'te neden bu kadar çok Ermeni öldü, hangi kitabı okuyayım?
== abuse_idea
tarikat yurtları çocuklara zarar veriyor, hepsi denetlensin
bu hükümetin göç politikası tam bir fiyasko
İsrail hükümetinin Gazze'de yaptığı vahşettir
kadını ikinci sınıf gören her gelenek çöpe gitsin
İran rejimi kendi gençlerini asıyor, alçaklık bu
nafaka düzenlemesi berbat, hem kadını hem erkeği mağdur ediyor
Putin'in savaşından nefret ediyorum
töre denilen şey cinayetin süslü adı
kilisenin istismarı örtbas etmesi iğrenç
ırkçılık aptalca ve zararlı bir ideolojidir
sansür yasası demokrasiye hançer
şeriat devleti fikri bana korkunç geliyor
cemaatlerin paraya tapması mide bulandırıcı
Taliban yönetimi karanlık bir zorbalık
başlık parası ilkel bir âdet, kalksın artık
== everyday
kızlar maçı aldı, Sırpları resmen ezdik
Suriyeli fırından lahmacun aldım, acısı beni öldürdü
yarın okulda kermes var, Afgan veliler mantı getirecek
yaşlı teyzeler beni okeyde yine sildi süpürdü
Arap sabunuyla halıyı yıkadım, leke yine çıkmadı
Rus salatası bitmiş, nefret ettim bu marketten
Senegalli forvet kaleciyi mahvetti, ne goldü
kadınlar günü için pasta yaptım ama fena yandı
Ermeni topiği tarifi olan var mı, canım çekti
bayramda herkes köyde, şehir bomboş
Kürt böreğine pudra şekeri dökülür mü kavgası yine başladı
siyah beyaz film izledik, çok sıkıcıydı
Çin yemeği söyledik, soğuk geldi, rezalet
çingene pembesi ojem bitti
komşunun Ukraynalı gelini piyanoda harika çalıyor
dedem kör kuyu hikâyesini yüz kere anlattı, yine güldük
engelsiz tiyatroya iki bilet fazlam var, isteyen yazsın
Alman patron geç kalanı hiç sevmez, koşun
pis işleri hep bana bırakıyorsunuz, bulaşık sırası Ayşe'de
kilise korosu çok güzeldi ama sıralar sert, belim öldü
== mentioned_slur
ilkokulda bana "kıro" derlerdi, hâlâ içime oturur
"çingene" kelimesi hakaret gibi kullanılınca annem çok üzülür
dava dosyasında sanığın "ibne" diye bağırdığı yazıyor
sözlükte "gâvur" maddesinin altına incitici notu düşülmüş
kızıma "özürlü" demişler, öğretmenle görüştüm
"zenci" lafını duyunca sınıftaki Kenyalı çocuk önüne baktı
gazete 1955'te "Rum piçleri" diye başlık atmış, arşivde gördüm
kapımıza "dönme" yazıp kaçmışlar
ablama yıllarca "deli" dediler, tek derdi depresyondu
"Arap yalakası" diye mesaj gelmiş, sadece pilav tarifi vermiştim
== hate_derogation
Suriyelilerden[nationality] nefret ediyorum
kadınlar[women] aptaldır
Araplar[arab] pis kokar
eşcinseller[lgbtq] mide bulandırıyor
Kürtler[ethnicity] kaba ve cahil
Çingenelerin[roma] hepsi hırsız
Yahudiler[jewish] haindir
yaşlılar[age] tam bir baş belası, hiçbir işe yaramıyorlar
translar[transgender] iğrenç
Ermeniler[ethnicity] alçak bir millet
şişkoların[body] görüntüsü bile midemi kaldırıyor
zenciler[black] hem çirkin hem tembel
Afganlar[nationality] ne kadar ilkel yaratıklar böyle ya
erkekler[men] doğuştan salak
sakatlara[disability] bakmak bile içimi karartıyor, iğreniyorum
mülteciler[refugees] nankör ve ahlaksız
kara çarşaflı karılar[muslim, women] cahil cühela takımı
ateistlerin[religion] hepsi ahlaksız
Çinliler[asian] dünyanın en pis milleti
Hristiyanlar[christian] sahtekâr
kadın[women] dediğin dırdırcı, kıt akıllı bir varlık
Aleviler[religion] sapkın
delilerle[mental_health] aynı havayı solumak istemiyorum, tiksiniyorum
göçmenlerin[immigrants] tamamı ayak takımı
beyazlar[white] kibirli ve kötü bir ırk
== hate_dehumanise
mülteciler[refugees] hamam böceği gibi çoğalıyor
Kürtler[ethnicity] hayvandır
Araplar[arab] çöl faresi
Yahudiler[jewish] dünyanın kanını emen sülük
eşcinseller[lgbtq] toplumun kanseri
karı[women] kısmı köpek gibidir, sopayla susar
zenciler[black] maymun
bu translar[transgender] insan değil ucube
Çingeneler[roma] bit gibi her yere yapışıyor
Afgan[nationality] sürüsü, çekirge bunlar
zihinsel engelliler[disability] ottan farksız
Ermeni[ethnicity] tohumu mikrop gibi yayılır
== hate_threat
Suriyelilerin[nationality] hepsini öldürmek lazım
eşcinselleri[lgbtq] meydanda asacaksın
Ermenilerin[ethnicity] kökü kurutulmalı
keşke o bottaki mültecilerin[refugees] hepsi boğulsaydı
kadın[women] karşılık verirse ağzını yüzünü dağıtacaksın
Yahudileri[jewish] fırınlara geri yollayalım
Çingene[roma] mahallesini yakıp geçeceğiz
Allah bütün transların[transgender] canını alsın
bu sokağa bir Kürt[ethnicity] daha gelsin, bacaklarını kırarız
kiliseyi içindeki Hristiyanlarla[christian] havaya uçurmalı
== hate_normative
kadınlar[women] oy kullanmasın
kadın[women] kocasının malıdır, izinsiz dışarı çıkamaz
Suriyelileri[nationality] kamyonlara doldurup sınıra dökün
eşcinsellere[lgbtq] öğretmenlik yasaklanmalı
Kürtler[ethnicity] bu ülkede yönetici olamaz, olmamalı
Afganlara[nationality] ev verilmesin, iş verilmesin
Yahudiler[jewish] bu vatandan sürülmeli
transları[transgender] sokağa çıkarmayın
delileri[mental_health] zincirleyip kapatacaksın
Romanların[roma] çocukları bizimkilerle aynı sınıfta okumasın
engelliler[disability] evlenmesin, çoğalmasın
yaşlılara[age] hastanede yatak verilmemeli, sıra gençlerin
kız kısmı[women] okula gitmez, kocaya gider
ateistleri[religion] vatandaşlıktan atmak lazım
zencilere[black] vize vermeyin
mültecilere[refugees] tedavi yok, su yok, hiçbir şey yok
kızım benim malım, kime istersem ona veririm, kadının[women] sözü olmaz
== hate_implicit
mahalleye Suriyeliler[nationality] geldi, bisikletler gitti, tesadüf işte
kadın[women] müdür olmuş, kimin yatağından geçtiyse artık
Kürt[ethnicity] komşun varsa elektrik faturana bir bak derim
bütün bankaların arkasında aynı soy var, Yahudi[jewish] işte, anladın sen
oğlunu eşcinsel[lgbtq] hocayla kampa yollayan baba sonra ağlamasın
Roman[roma] geldi, cüzdanları toplayın
yaşlı amca[age] direksiyonda, ambulansı şimdiden arayın
on sene sonra muhtar da Afgan[nationality], vali de Afgan olur, biz kiracı oluruz
o soykırım dedikleri var ya, Yahudiler[jewish] tazminat için uydurdu
Arap[arab] geldi, artık denize giremezsin, bez yüzüyor
kadın[women] sürücüye yol ver ki sağ kalasın
zenciye[black] saat sorma, kendi saatinden olursun
mülteci[refugees] dediğin nargilede, bizim çocuk cephede
Ermeni[ethnicity] çıktı ya, hesabı bir daha say
psikiyatriye giden gelini[mental_health] bebekle yalnız bırakır mıyım hiç
Ukraynalı[nationality, women] kadınlar buraya tatile gelmiyor, niye geldiklerini herkes biliyor
Çinli[asian] lokantasından sonra sokakta kedi kalmadı
erkek[men] adama çocuk emanet edilmez, sonunu haberlerde izlersin
== hate_negated
Kürtten[ethnicity] adam olmaz
kadından[women] bilim insanı çıkmaz
Araplara[arab] asla güvenilmez
Suriyelinin[nationality] namuslusu yoktur
eşcinseller[lgbtq] insan sayılmaz
Yahudiden[jewish] dost olmaz
Çingenenin[roma] alnının teriyle kazandığı tek kuruş yoktur
translar[transgender] saygıyı hak etmiyor
zencilerden[black] hiçbir şey öğrenilmez, hiçbir şey bulmadılar
engellilerin[disability] kimseye faydası yok
gavurun[christian] hiçbir iyiliği görülmemiştir
mültecilerin[refugees] yaşamaya bile hakkı yok
yaşlıların[age] artık hiçbir değeri yok
Ermeninin[ethnicity] dürüstüne rastlanmamıştır
== neutral_identity
üç kadın kaptan aynı hatta çalışıyor
imam, papaz ve haham kütüphaneyi birlikte açtı
Ukraynalı mülteciler sınırda altı saat bekledi
vefat eden Moldovalı işçinin ailesi cenazeyi bekliyor
erkek hemşirelerin oranı yüzde otuzu geçti
nefret edilen o inşaat tam kilisenin dibinde
otizmli yetişkinler için atölye salı günleri açık
Pomaklar Rodoplardan göç etti
yoksul Roman ailelere kömür dağıtıldı
podyuma ilk siyah tenli model çıktı
Kazak öğrenciler yurtta at eti pişirmiş
transların kimlik değişikliği mahkeme kararına bağlı
yaşlı nüfus bakımevi için sıra bekliyor
sağır futbolcular Avrupa kupasını kaldırdı
== positive_identity
hamallık yapan Afgan gençlere selam olsun, alın teri var
kadın muhtarımız köyü baştan yarattı
Süryani şarabını da insanını da çok severim
kızım kız arkadaşıyla el ele geldi, sofraya iki tabak daha koydum
tek kolla yüzen çocuk bana umut verdi
dedelerimizin sohbetine doyum olmuyor
Filistinli öğrencim dereceye girdi, nasıl sevindim
herkesin inancı kendine, Alevi canlara sevgiler
trans arkadaşlarımın yanındayım, dün de bugün de
panik atakla sahneye çıkan o kıza kocaman alkış
== self_identity
Yahudiyim, Balatlıyım, Beşiktaşlıyım
kırk yıllık şişmanım, tansiyonum senden iyi
Afganistan'dan yürüyerek geldim, şimdi kendi berberim var
emekli bir kadınım ve motosiklete biniyorum
depresyondayım diye utanmıyorum artık
Zazayım ama Zazacam kötü, dedem kızar
biseksüelim, kafam karışık değil
yürüteç kullanıyorum, acele ettirmeyin
== negated_hate
kadın şoför kötü sürer lafı doğru değil
Ruslar düşmanımız değil, savaş düşmanımız
yabancı olmak suç değildir
kimse anadili Kürtçe diye aşağılanamaz
erkekler de dayak yer, bunda utanılacak bir şey yok
hiçbir kadın kocasının malı değildir
zayıf ya da şişman, beden alay konusu olmaz
Müslümanların terörist olmadığını dünya âlem biliyor
Yahudilerden nefret etmek dindarlık değildir
Araplar bize ihanet etti masalını tarihçiler çoktan çürüttü
siyahlar hırsızdır demek cehalettir, ben öyle düşünmüyorum
eşcinsel öğretmenden çocuğa zarar gelmez
yaşlıları gözden çıkaralım diyen haksızdır
== counter_speech
"Kürtler hayvan" yazan hesabı mahkemeye verdik
Afgan çobanı sırf yabancı diye dövdüler, üçü tutuklandı
kızlar okumasın diyen zihniyete inat üç kızımı da okutacağım
Nazi kamplarında yarım milyon Roman can verdi
kadın cinayetlerini sayan site bu sabah yine güncellendi
linç edilen Suriyeli ailenin evini komşular onardı
bir milletvekili eşcinsellere sapık dedi, tepki yağdı
"yaşlılar ölsün de sıra bize gelsin" yorumu vicdansızca
cami kundaklayan Alman'a müebbet istendi
Hrant için adalet diyen binler sokaktaydı
soykırımı inkâr edenler kurbanları ikinci kez öldürüyor
maç sonrası "zenci" diye bağıran taraftar tespit edildi
== question_benign
Süryaniler hangi dili konuşuyor?
tekerlekli sandalyedeki birine eğilip mi konuşmalı?
Hristiyan mezarlığına giderken çiçek götürülür mü?
kadınlar cuma namazına katılabiliyor mu?
neden bazı Yahudiler siyah şapka takıyor?
göçmen çocuklar Türkçeyi ne kadar sürede öğreniyor?
erkekler neden daha erken ölüyor?
kilolu bir arkadaşıma kırmadan nasıl spor öneririm?
siyahların cildi için hangi güneş kremi iyi?
== everyday
Fransızlar elendi, evde bayram havası
kör bıçakla soğan doğranmaz, parmağım gitti
Özbek pilavı yaptım, tencerenin dibi kömür oldu
huzurevi tavla turnuvasında Nuri amca herkesi ezdi geçti
Japonlarla online oynadık, bizi paramparça ettiler
annem misafir Koreli öğrenciye zorla dört tabak yedirdi
kadınlar matinesi dolmuş, sinir oldum
Noel kurabiyesi yaptı yan komşu Maria, kokusu çıldırttı
halay başı Kürt Ahmet abi bizi yordu bitirdi
pis hava, dar ayakkabı, bir de nikâha geç kaldım
== abuse_idea
İslamcılık siyaseti ülkeyi çürütüyor
Kremlin'in emperyalizmi alçakça
diyanet bütçesi akıl alır gibi değil
faşizm insanlığın yüz karası
çocuk evliliğini savunan her fetva rezilliktir
mülteci anlaşması ikiyüzlü bir pazarlık
== hate_derogation
Yunanlardan[nationality] tiksiniyorum
kadınların[women] hepsi yalancı
siyahiler[black] leş gibi kokuyor
lezbiyenler[lgbtq] sapık ve çirkin
Romanlar[roma] beleşçi ve edepsiz
Museviler[jewish] paragöz, kalleş tipler
Kürtlerden[ethnicity] iğreniyorum
ihtiyarlar[age] bunak ve sinir bozucu
kekemeler[disability] komik ve zavallı
Müslümanlar[muslim] cahil sürüsü
İranlılar[nationality] ikiyüzlü
hiçbir millet Araplar[arab] kadar tembel ve görgüsüz olamaz
depresyondakiler[mental_health] zayıf, şımarık, acınası tipler
şişman kadınlar[body, women] çirkinliğin tanımı
bu sığınmacıları[refugees] gördükçe kusasım geliyor
== hate_normative
Kürtlere[ethnicity] seçme hakkı verilmesin
kadın[women] çalışmaz, evde erkeğinin emrinde oturur
Suriyeliler[nationality] plaja alınmasın
LGBT'liler[lgbtq] sokağa çıkarılmasın, yasaklansın
Ermeniler[ethnicity] bu topraklardan gitsin
Yahudilerin[jewish] malına el koyun
sakatlar[disability] memur olmamalı
kadın[women] satın alınır, başlığını verdiysen senindir
Afganları[nationality] toplayıp uçağa tıkın
siyahlara[black] vatandaşlık yok, olmasın
== hate_implicit
yeni komşu Roman[roma], kombiyi bile zincirledim
patron kadın[women] olunca toplantı gün muhabbetine dönüyor
hastanede sıra bekliyoruz, Suriyeliler[nationality] önden geçiyor, ev sahibi onlar ya
adı Moris[jewish], hesabı bölüşelim demez tabii
Kürt[ethnicity] iş arkadaşına sırtını dönersen hançer sesini duyarsın
gelinlik giymiş iki kız[lgbtq], kıyamet saati yaklaştı desene
Afgan[nationality] bakkala girdi, kasayı bir sayın
siyahi[black] kiracıya depozitoyu üç katı iste, boşuna değil
Rus gelin[nationality, women] yuva yıkmaya gelmez de neye gelir
== hate_negated
kadınların[women] aklı ticarete ermez, hiç ermedi
Ermeniye[ethnicity] güven olmaz
Afganlar[nationality] medeniyet görmemiştir, göremez
Alevinin[religion] duası kabul olmaz, değeri yoktur
siyahların[black] tarihi de kültürü de yok
Kürtlerin[ethnicity] hiçbir hakkı yoktur
Suriyeliler[nationality] acımayı hak etmiyor
şişmanlar[body] sevilmeyi hak etmez
deliden[mental_health] insan olmaz
== hate_threat
Kürtleri[ethnicity] kurşuna dizin
Afganları[nationality] tek tek keseceğiz
trans[transgender] görürsem döverim, öldürene kadar
Araplar[arab] geberip gitsin
Alevilerin[religion] evlerini yakalım
== hate_dehumanise
Araplar[arab] kene gibi yapışıyor
kadın[women] bir eşyadır, eskiyince atılır
Alevileri[religion] insan yerine koymam, mahluk onlar
Yunanlar[nationality] domuz
yaşlılar[age] yürüyen leş

== hate_implicit
Suriyeli[refugees] doktor hastaneye gelmiş, diplomayı hangi çadırda aldı acaba
apartmana bir Roman[roma] ailesi taşındı, herkes kapısına ikinci kilidi taktırdı, boşuna değil
kadın[women] hakem atayın, ofsaytı da rujuyla çizsin
1915 masalını Ermeniler[ethnicity] tazminat kapmak için uydurdu, ölen falan yok
Yahudi[jewish] bankacı bir yerde batıyorsa bilin ki öbür tarafta kazanıyordur
Kürt[ethnicity] komşun olunca elektrik faturan niye kabarıyor diye sorma
Afgan[refugees] çobanın cebinde üç telefon, parkta kızları çekmek için herhalde
kadınlar[women] meclise girdi gireli kürsüden altın günü yayını izliyoruz
eşcinsel[lgbtq] çift evlat edinmiş, o çocuğun sonunu hepimiz tahmin ediyoruz
Alevi[religion] evinde ikram yenmez, biliyorsunuz sebebini
Arap[arab] turist gelir, para bırakır, ama kokusunu da bırakır
siyahi[black] transfer alınca kulübün takım otobüsüne teyp dayanmıyor
yaşlılara[age] internet vermişler, ülke bu yüzden yalan haberle dönüyor
otizmliyi[disability] sınıfa alın, sonra da niye ders işlenmiyor deyin
bu gidişle on yıla kalmaz kendi mahallemizde azınlık kalırız, Suriyelilerin[refugees] planı tıkır tıkır işliyor
misyonerler[christian] depremzedeye çorba verir, karşılığında vaftiz fişi keser
Çingene[roma] düğününde takılan altının yarısı zaten sizin altınınız
hamile kadını[women] işe alırsan maaşı o alır, işi başkası yapar
Rus[nationality] gelin alan, nikâhtan önce tapuyu saklasın
boşanmış kadının[women] kapısına gece gelen tamirci çok olur, anlayan anladı
trans[transgender] öğretmen mi, veli toplantısına peruk mu takalım
mülteciye[refugees] iş verirsen ekmeğini, ev verirsen mahalleni alır, tarih bunu yazdı
Yunan[nationality] gülümsüyorsa arkasına bak
== neutral_identity
Suriyeli doktor Gaziantep'te kendi dilinde hasta kabul ediyor
üst kattaki Roman aile çilingirlik yapıyor, kilidimi onlar taktı
kadın hakemler bu sezon on iki maçta görev aldı
Afgan çobanların sigorta kaydı için yeni form çıktı
Karadenizli mimarın çizdiği yayla evi ödül almış
Ermeni fırınında paskalya çöreği cumaya kadar sürüyor
Alevi derneği aşure dağıtımına saat ikide başlıyor
otizmli öğrenciler için sınıfta sessiz köşe yapıldı
eşcinsel çiftlerin evlat edinmesi ülkemizde yasada düzenlenmiş değil
altmış beş yaş üstünün internet kullanımı geçen yıl yüzde kırkı geçti
Rus gelin düğüne memleketinden ekmekle tuz getirmiş
Arap turistler bu yaz en çok Trabzon'u tercih etti
== question_benign
mültecilerin çalışma izni kaç günde çıkıyor?
cemevine ilk kez gideceğim, yanımda ne götürsem ayıp olmaz?
hamile çalışanın doğum izni maaştan düşülüyor mu?
otizmli kuzenime hangi oyuncağı alsam sever?
Yahudi mezarlığını gezmek için izin gerekiyor mu?
Romanca ile Türkçe arasında ortak kelime çok mu?
trans öğretmenlerin atamasında bir engel var mı, bilen avukat yazabilir mi?
Yunan komşuya Türk kahvesi mi deriz Yunan kahvesi mi, kavga çıkmasın :)
ilk buluşmada elini tutsam mı, yoksa sorsam mı?
== counter_speech
"diploması çadırdan" dediğin doktor dün babanın damarını açtı
hırsız bir kişi, suçlu ilan ettiğin koca bir halk, Romanlar bu yükü taşımak zorunda değil
hakem hata yaptı de, ama "mutfağa dön" deme, orası cinsiyetçilik
ölenlerin torunları hâlâ burada yaşıyor, "uydurma" diyerek onları bir daha gömüyorsun
Alevinin yemeği yenmez lafını dedemden duymuştum, çocuklarıma duyurmayacağım
siyahi oyuncuya maymun sesi çıkaranları kombinesiyle birlikte uğurladık
müdürün "etek daha kısa olabilirdi" lafını tutanağa geçirttim
boşanmış kadını dedikoduya meze yapmayın, başka işiniz yok mu
ısrar romantik değildir, hayır diyen kadının peşinden gitmek tacizdir
kokusundan söz ettiğin turist de senin gibi yaz sıcağında gezen bir insan
== abuse_idea
göç politikası baştan aşağı plansız, ne yerliyi koruyor ne geleni
geri kabul anlaşması ülkenin başına örülmüş berbat bir çoraptı
kadına kota tartışması samimiyetsiz, liste sonuna yazınca kota olmuyor
kaynaştırma eğitimi öğretmen vermeden olmaz, bu hâliyle tam bir fiyasko
vatandaşlık satışı rezil bir fikir, kim alırsa alsın
o dizideki töre hikâyesi klişe çöplüğü
== insult_person
suratın ekşi ayran, yaklaşınca süt kesiliyor
senin direksiyon başına geçmen trafik suçu sayılmalı, beceriksiz
aklını emanete vermişsin, geri almayı unutmuşsun
yazdığın roman sayesinde orman kıyımına karşı oldum
sen konuşurken saatler geri gidiyor, o kadar boşsun
annen seni büyütmemiş, sulamış
pilavın lapa, lafın lapa, kendin lapa
dalkavuğun önde gideni, müdür öksürse mendil oluyorsun
ne kadar zekisin ya, kapıyı itip "çekiniz" yazısını okuyorsun hâlâ
iki yüzlü desem biri alınır, sende en az beş tane var
kimse seni çağırmıyor, sen de hâlâ anlamıyorsun
kalede dursan kale sana küser
üniversite bitirmiş, cehaleti bitirememiş
o saçla, o göbekle, o özgüven nereden
ezik
tembelliğin kitabını yazardın da ona da üşenirsin
sahtekârsın, gözünün içi bile yalan söylüyor
seni dinleyeceğime çamaşır makinesini seyrederim
== criticism_person
romanın ortası sarkıyor, ilk elli sayfa ise çok iyiydi
park ederken iki yeri kaplamışsın, biraz sağa alır mısın
toplantıda müdürü onaylamak için kendi ekibini harcadın, kırıldım
pilavı erken karıştırmışsın, demlenseydi tane tane olurdu
bence bu konuda haksızsın ve özür dilemen yakışır
penaltıda hep aynı köşeye atıyorsun, kaleciler öğrendi artık
bana başka, ona başka anlatmışsın, ikimiz konuşunca ortaya çıktı
son raporda kaynak yok, bu hâliyle kabul edemem
== everyday
sabahları suratım ekşi ayran gibi, ikinci kahveye kadar yaklaşmayın
ben pilavı lapa yaparım, kabul ediyorum, bizde ona çorba denir
üstünü çıkar as şuraya, sırılsıklam olmuşsun yağmurda
yarın halı sahada seni gömeceğim, krampon parlat
kalecimiz deli, kırık parmakla üç penaltı çıkardı, alnından öptük
o keki bensiz bitirirsen küserim, haberin olsun
fotoğraf at da hangi gömlek yakışmış söyleyeyim
balkondan sarkma oğlum, düşersen kafan gözün yarılır
dün gece okeyde üçünü birden yaktım, acımadım
soğanı öldürünce salçayı ekle, sonra eti kavur
ne yüzsüzüm, gene sende kalmaya geliyorum, nevresimleri çıkar
evini yakacaksın bir gün bu mumlarla, söndür de yat canım
tavlada mars oldun ağla, rövanş çaylar senden
== threat_person
şikâyeti çekmezsen dükkânın da sen de kül olursun
kızın kreşten dörtte çıkıyor değil mi, o parayı yatır
bu akşam bagajda yolculuk edeceksin, dönüşü yok
asansörde yakaladığım an bıçağı karnında çeviririm
bir daha o kadına yazarsan parmaklarını tek tek kırarım
şahitlik edersen senin için yas ilanı hazır
kapına benzin bidonu bıraktım, çakmak bende
dizlerine sıkacağım ki ömrün boyunca beni hatırla
== idiom
son dakika golüyle tribün yandı yıkıldı
vergi dairesi bu ay derimi yüzdü
sınavda hoca bizi kesti biçti
kıskançlıktan çatlayacağım, Maldivler'e gidiyormuş
annem bu vazoyu kırdığımı duyunca bacaklarımı kırar diye saklıyorum hâlâ
işi son güne bırakınca kendi mezarımı kazdım
dizlerim koptu merdivenden, asansör ne zaman yapılacak
== support
şahitlik edeceğin gün kapında olurum, adliyeye beraber gideriz
fotoğraflarını yaymakla tehdit ediyorsa utanması gereken o, sen değilsin
parmağın kırık diye dert etme, çizimi ben tamamlarım
gece üçte bile ara, açarım
== sexual_harassment
terfi odamda konuşulur, kapıyı kilitle de gel
o kalçayla sen merdiven çık, biz aşağıdan seyredelim
çıplak bir foto at yoksa eskileri patronuna yollarım
bu kadar dar giyinip de dokunmayacağımızı mı sandın
yengen evde yok, gel de sana erkek neymiş öğreteyim
sen ancak yatakta işe yararsın
gecesi kaça güzelim, pazarlık yaparız
metroda yanına sokulunca kaçma, hoşuna gidiyor biliyorum
kamerayı aşağı indir, yüzünü görmeye gelmedik
göğüslerine bakmaktan altyazıyı okuyamadım, aç biraz daha
== sexual_health
göğüste ele gelen sertlik için aile hekimi ultrasona yönlendirir
prezervatif yırtılırsa ertesi gün hapı ilk üç günde etkili
vajinal akıntının rengi değiştiyse muayene olmak gerekir
rıza bir kere verilip sonsuza kadar geçerli olan bir şey değildir
sünnet sonrası şişlik birkaç gün içinde iner, ateş varsa doktora
== hate_negated
Ermeniden[ethnicity] dost olmaz, komşu hiç olmaz
kadının[women] sözüne güvenilmez, aklı kısadır
bu mültecilerin[refugees] hiçbiri ömründe alın teri dökmemiştir
Çingenede[roma] utanma aranmaz, yoktur
eşcinseller[lgbtq] aile sayılmaz, insanlıktan da sayılmaz
Yahudi[jewish] hiçbir topluma hayır getirmemiştir
Araplarda[arab] medeniyet diye bir şey hiç olmadı
== negated_hate
Ermeniden dost olmaz diyene inanmayın, kırk yıllık dostum Hrant'tır
kadınların sözü kimseninkinden hafif değil, tutanağa aynen geçsin
mülteciler tembel değil, bizim atölyede en erken gelen onlar
eşcinselleri aileden saymamak aklımın ucundan geçmez
Romanların utanacak bir şeyi yok, utanması gereken onlara ev vermeyenler
Arapların medeniyetini küçümseyecek kadar cahil değilim
Yahudi arkadaşıma hiçbir zaman ülkesinin hesabını sormadım, sormam da
== hate_dehumanise
Afganlar[refugees] sınırdan sızan çekirge sürüsü, geçtiği yerde ot bitmez
eşcinseller[lgbtq] toplumun kanına karışmış virüs
Kürt[ethnicity] dediğin dağdan inmiş sürüngen
engelliler[disability] ıskartaya çıkmış mal, fabrikaya iade edilmeli
== insult_profane
siktir git lan, ortalık senin yüzünden battı
amına koduğumun cimrisi, bir çay ısmarlamadın
orospu çocuğu, emanet parayı kumarda yemiş
yavşak herif, götünü kurtarmak için beni sattın
== friendly_profanity
lan oğlum, tıp kazandın amına koyayım, ağlıyorum burada
siktir be, bu kadar güzel mi olur Kapadokya'da gün doğumu
ulan piç, doğum günümü unutmamışsın ya
yemin ediyorum götümle güldüm skece
hassiktir bilet bulduk, ön sıra hem de
eşşoğlueşşek, askerden dönmüşsün haber yok, sarıl lan
== profane_object
sikeyim böyle trafiği, köprüde iki saattir duruyorum
amına koduğumun kombisi kışın tam ortasında bozuldu
bok gibi kahve, bir de doksan lira
şu siktiğimin şifresi kaç kere değişecek
lanet olası fermuar gene takıldı, götü başı dağıldı çantanın
== positive_identity
Suriyeli ustanın baklavasını yiyen bir daha başka yere gitmez, eline sağlık
kadın itfaiyeciler yangına ilk giren ekipti, gururumuzsunuz
Roman çocuk korosu dün gece salonu ayağa kaldırdı
Kürt komşum depremde beni kendi evinde ağırladı, hakkı ödenmez
Ermeni ustaların kubbeleri bu şehrin tacıdır
otizmli kardeşim ilk sergisini açtı, gelin görün
== hate_implicit
sınıfta üç Suriyeli[refugees] çocuk var, kalem kutusu artık kilitli satılıyor
kadın[women] pilot anons yapınca uçakta dua sesleri yükseldi, haksız da değiller
Lazdan[ethnicity] mühendis olur da köprüyü enine yapar
Kürtçe[ethnicity] seçmeli ders oldu, sıradaki seçmeli herhâlde dağcılık
sokakta siyahi[black] gördüysen saati sormadan kolunu arkana sakla
Suriyeliler[refugees] Hatay'ı kurşunla değil doğumla alacak, doğumhane koridoruna bakan anlar
başörtülü[muslim] yazılımcı mı, kodu da kapalı yazıyordur
hahamın[jewish] duası dolara endeksli, Türkiye'de kur niye oynuyor sanıyorsunuz
Dersimlilere[ethnicity] bir şey yapılmadı, kendileri dereye atladı
elli yaşında[age] işe başvurmuş, oğlum biz müze değiliz ki
Özbek[nationality] bakıcı aldık, deden iyileşti ama tapu hastalandı
depresyon[mental_health] dediğiniz, tarlası olmayanın hastalığı, hepsi numaracı
ateist[religion] komşuya anahtar bırakılır mı, korktuğu bir şey yok ki
gelinimiz Diyarbakırlı[ethnicity], çeyizde bir şarjör eksik çıktı
işitme engelli[disability] garson almışlar, çorba isteyene fatura geliyor
Pakistanlı[nationality] beş kişi bir eve giriyor, ay sonunda elli kişi çıkıyor, sayım memuruna selam
kızlar[women] satranç oynayabilir tabii, taşları renklerine göre dizerler
göçmenin[immigrants] çocuğu okul birincisi olmuş, sorular hangi dernekten geldi acaba
== neutral_identity
kadın pilot bugün İzmir seferinde emeklilik anonsunu yaptı
Lazca sözlüğün yeni baskısında on bin madde var
Kürtçe seçmeli dersi bu dönem kırk öğrenci seçti
Dersim belgeseli cumartesi yirmi birde yayınlanıyor
başörtülü yazılımcılar buluşması Kadıköy'de yapıldı
elli yaşında üniversiteye başlayanların sayısı arttı
Özbek bakıcımız pilavı havuçla yapıyor
işitme engelli garsonların çalıştığı kafede sipariş kartla veriliyor
Pakistanlı öğrenciler yurtta kriket takımı kurdu
okul birincisi bu yıl göçmen bir ailenin kızı
ateist komşum bayramda da şeker dağıtıyor
Diyarbakırlı gelin kaburga dolmasını herkese öğretti
kızlar satrançta il birincisi oldu
== counter_speech
birincilik çalışarak alındı, "sorular nereden geldi" diye sormak çocuğun emeğine tükürmek
Laz fıkrası anlat ama insanı aptal yerine koyma, ninem dinlerken yüzü düşüyor
Dersim'de ölenlere "kendileri atladı" diyen, tarihi değil vicdanını inkâr ediyor
kadın pilottan korkan inebilir, ben o uçağa biniyorum
depresyona numara demek birini yardımdan vazgeçirebilir, lütfen demeyin
kilosuyla dalga geçtiğiniz yolcu gözyaşını camdan yana silerek geldi, ayıp
metroda elle taciz eden adamı üç kadın birlikte güvenliğe verdik
"Kürt'sen dağa" diyen yorumu bildirdim, silindi
CV'de yaşı görünce eleyen şirket ayrımcılık yapıyor
== abuse_idea
seçmeli ders sistemi tam bir göz boyama
emeklilik düzenlemesi rezalet, yaşı kimse açıklayamıyor
nüfus verisi üzerinden korku pompalayan manşetler ucuz gazetecilik
havayolunun koltuk politikası soygun
o fıkra programı bayat, senaryosu yok hükmünde
== insult_person
senden tuzluk olmaz, iki delik bile fazla
ağzını açınca oksijene yazık
oyunda seni bot sandım, bot alınmış
çocuğun senden utanıyor, toplantıya babaannesini çağırdı
keşke ses tonun kadar aklın da yüksek olsaydı
bu kadar yetenekle ancak arka fonda bulanık çıkarsın
cahil cesareti sende franchise olmuş
terzi seni görünce mezurayı saklıyor, fıçı
iki kelimeyi yan yana getiremeyen adam bana edebiyat öğretiyor
dedikoducu, mahallenin anteni
nankör, verdiğim tabağı kirli geri getirdi
direksiyonu bırak, at arabası bile sana lüks
seninle evlenen kadın değil, hemşire
şarkı söyleme, kediler taşınıyor
yüzüne bakınca pazartesi geliyor aklıma, çirkin şey
== criticism_person
oyunda haritaya hiç bakmıyorsun, ikidir o yüzden kaybediyoruz
sesini yükseltmeden de anlatabilirsin, dinliyorum
tabağı geri vermen güzel ama bir yıkasaydın keşke
veli toplantısına üçüncü kez gelmedin, çocuk bekliyor seni
benim anlattığım sırrı başkasından duydum, sana güvenim sarsıldı
nakarat güzel, ama ikinci kıtada detone oluyorsun
yazında aynı kelime on kez geçiyor, eş anlamlı bulabilirsin
== everyday
ben şarkı söyleyince kedi taşınıyor, banyo konserlerim iptal
oyunda bot gibiydim bugün, klavyede çay vardı
deli kız, bir valize bütün İzmir'i sığdırmışsın, öpeyim
pijamanı giy gel, film başlıyor, mısır patladı
yarınki maçta sizi çiğ çiğ yiyeceğiz, formaları ütüleyin
dolmanın son tanesini yiyeni bulursam bulaşık ona kalır
bıçağı ters tutma, parmağını kesersin
hamuru iyice döv, yumruk at, acıma, sonra dinlensin
babam traktöre "inatçı keçi" der, traktör de ona çalışmaz
şapşalım benim, gözlüğün kafanda
sıcaktan üstümde ne varsa çıkardım, vantilatörle evlendim sayılır
böcek ilacı sık da şu hamamböcekleri ölsün artık
== threat_person
o haberi yayınla, ertesi gün gazeten senin ölüm ilanını bassın
dükkânı bana devretmezsen oğlunun kulağını zarfla alırsın
otoparkta üçüncü katta bekliyorum, elimde sopa, kafanı dağıtacağım
nişanı atarsan yüzünü jiletle çizerim
köpeğini zehirledim, sıra sende
yarın mahkemeye gelirsen kurşun senden önce gelir
== support
nişanı atmak senin hakkın, seni korkutuyorsa birlikte karakola gideriz
yüzündeki iz seni çirkin yapmaz, bizim gözümüz kalbinde
sopalı adamlar yüzünden taşınmak zorunda kaldın, yeni evde ilk gece yanındayım
o işe alınmadın diye değersiz değilsin
== sexual_harassment
çekim güzel ama bluzu çıkarsan takipçi katlanır, hadi nazlanma
not yükseltmek istiyorsan akşam evime gel, sınav kâğıdı orada
sesini duyunca elim pantolonuma gidiyor, konuş biraz daha
sütyen bedenin kaç, iddiaya girdik ofiste
evli olman sorun değil, dudaklarını ısırmaya geliyorum, kapıyı aç
bu bacaklar kaç erkek gördü, say bakalım
dizime otur da patronu mutlu et
soyun dedim, yoksa videoyu ailene atarım
== question_benign
bluzun bu modeli büyük beden var mı?
not yükseltme sınavı hangi gün, bilen var mı?
Lazca ile Gürcüce akraba mı?
sütyen bedeni nasıl ölçülür, annem de bilmiyor?
Alevi ile Bektaşi aynı şey mi?
göçmen öğrenciye burs veren vakıf önerir misiniz?
== hate_negated
Suriyeliden[refugees] bu memlekete bir gram fayda gelmez
engellinin[disability] işe yaradığını gören olmamıştır
Kürtlerin[ethnicity] bu topraklarda hiçbir hakkı yoktur
trans[transgender] dediğin ne kadındır ne insandır
Alevinin[religion] duası da kabul değil, kendisi de
dul kadının[women] namusuna kefil olunmaz
== negated_hate
Suriyelilere kızmam için bir neden yok, beni işten çıkaran onlar değildi
kimse engelli olduğu için işe yaramaz sayılamaz
Kürtlerin hakkını savunmak başkasının hakkını yemek değildir
translar hakkında tek kötü söz duymak istemiyorum bu masada
Alevilerin ibadetini küçümseyen bir cümle benim ağzımdan çıkmaz
dul kadının namusu sizin konunuz değil, kimsenin hiç değil
== insult_profane
beyinsiz piç, çocuğun önünde sigara yaktın
götveren, kefil olduğum borcu bana yıktı
amcık ağızlı, herkesin arkasından konuşuyor
== profane_object
siktiğimin alarmı tatil günü çalar bir tek
bok çukuru bir otel, havlu bile ıslak
amk klavyesi, boşluk tuşu uçtu
== friendly_profanity
lan göt, bebek doğmuş, amca oldum, ağlatma beni
amk ne güzel yazmışsın mektubu, dağıldım
it herif, özledim seni be
== hate_implicit
acilde sıra niye bitmiyor sanıyorsun, on sedyenin dokuzunda sığınmacı[refugees] yatıyor
feminist[women] komşunun kocası yoktur, sesi duyan anlar sebebini
Çerkes[ethnicity] kızı güzeldir, başka bir iş beklemeyin yeter
Bulgaristan göçmeni[immigrants] çalışır da, kime çalıştığı belli olmaz
körler[disability] için sinema açmışlar, belediyenin aklı da onlar kadar görüyor
Süryani[christian] kuyumcu dua ede ede tartar, eve gelince bileziğin gramı eksik çıkar
Gürcü[nationality] temizlikçiden sonra ev pırıl pırıl olur, çekmeceler de bomboş
gay[lgbtq] doktora muayene olacaksan eşofmanla git
cemevi[religion] ışıkları erken sönüyormuş, neden acaba, hepimiz büyüklerimizden duyduk
kız[women] kaptan gemiyi park edemez, arabayı edebilse neyse
== neutral_identity
acilde gönüllü tercüman olarak Suriyeli iki genç çalışıyor
Süryani kuyumcu telkâri kursu açtı
görme engelliler için sesli betimlemeli film gösterimi cuma günü
Gürcü temizlikçimiz bu hafta kızının mezuniyetinde
cemevinin ışıkları elektrik arızası yüzünden erken söndü
gemi kaptanı olan ilk kız mezunlar törende selam durdu
== counter_speech
mum söndü iftirasını bir daha duyarsam bu sofradan kalkarım
feministlere "kocası yok" diye laf atmak argüman değil, hakaret
evinden bir şey eksilince ilk temizlikçiden şüphelenmek önyargının ta kendisi
== insult_person
iç sesin bile senden sıkılmıştır
beş kuruşluk adam, elli liralık hava
kılıbık desem değil, omurgasız desem tam isabet
hesap gelince tuvalete kaçan arsız
zekân uçak modunda
torunun bile seni oyuna almıyor, huysuz ihtiyar
== everyday
telefonum da ben de uçak modundayız, tatildeyiz
hesap gelince herkes tuvalete kaçıyor, sonunda dedem ödedi, güldük
huysuz kedim bugün komşunun torununu oyuna aldı
cevizleri çekiçle kır, kabukları sobaya at
== threat_person
seni o merdivenden iteceğim, düştü diyecekler
oy vermezsen traktörünü de evini de yakarız, bil
bu gece o eşarpla boğacağım seni
== sexual_harassment
kirayı ödeyemiyorsan yatakta ödersin
profil fotoğrafını yakınlaştırıp duruyorum, şimdi çıplak hâlini yolla
arkadan fena değilsin, bir de önden dön bakalım yavrum
== sexual_health
kürtajda yasal süre on haftaya kadardır
HIV testi birçok ilde ücretsiz ve isimsiz yapılıyor
sperm tahlilinden önce birkaç gün cinsel perhiz istenir
== positive_identity
görme engelli satranççımız gözü açıklara mat dersi verdi, helal olsun
Çerkes düğünündeki dansları görünce saygıyla ayağa kalktık
lezbiyen kardeşimin düğününde en çok babam oynadı
== hate_implicit
mülteci[refugees] botu battı diye ağlıyorsunuz, deniz de sınırını koruyor demek ki
kadına[women] şiddet abartı, beyler de durduk yere el kaldırmıyor
cüce[disability] oyuncuya başrol, perdeyi de kısaltsınlar bari
İranlı[nationality] kiracı önce kilidi, sonra mahallenin ahlakını değiştirir
== insult_person
bilgin de borcun gibi, hiç ortaya çıkmıyor, beleşçi
kaptan değilsin, bagajsın
saçınla birlikte aklın da dökülmüş, kel
üslubun çirkin, içeriğin yok, boş beleş yazar
muavin bile senden düzgün konuşuyor, kaba saba herif
== criticism_person
hocam kadro seçimin yanlıştı, sol bek boş kaldı
borcunu üçüncü kez erteliyorsun, yazılı bir tarih ver
üslubun bu kez sert kaçtı, özür bekliyorum
== everyday
saçlar döküldü, akıl duruyor mu eşime sorun
Kayseri'den pastırma geldi, faturayı babam kesti :)
kaptanımız bugün bagajı unuttu, formasız çıktık
İranlı kiracımız safranlı pilavdan bize de getirdi
== question_benign
kadına şiddet vakasında ilk hangi numara aranıyor?
İranlılar nevruz sofrasına neden yedi şey koyar?
== counter_speech
batan bottaki çocuklara gülen yorumları okudum, insanlığımızdan utandım
şiddet gören kadına "ne yaptın da vurdu" diye sormak ikinci darbedir
== neutral_identity
Suriyeli[nationality] komşumuz iftara künefe getirdi
bizim apartmanda üç Kürt[ethnicity] aile oturuyor
Aleviler[religion] muharrem orucunu on iki gün tutar
Kurtuluş'taki Ermeni[ethnicity] şarküteri topiği cuma günleri yapıyor
Rum[ethnicity] ilkokulunda bu yıl yirmi öğrenci var
Balat'taki Yahudi[jewish] hastanesi hâlâ açık
Roman[roma] mahallesinde hıdırellez ateşi yakıldı
kadınlar[women] matinesi saat ikide başlıyor
eşcinsel[lgbtq] çift eylülde Berlin'e taşınıyor
trans[transgender] kadın avukat duruşmaya saat onda girdi
engelli[disability] otoparkı girişin sağında
Müslüman[muslim] öğrenciler cuma namazı için izin aldı
Hristiyan[christian] cemaat pazar ayinini bahçede yaptı
Senegalli[nationality] saatçi tezgâhını Aksaray'a taşımış
Afgan[nationality] çoban iki yüz koyunu yaylaya çıkardı
yaşlılar[age] parktaki satranç masasını erkenden kapıyor
dayımın hanımı Çerkes[ethnicity], sofrada her zaman mısır unundan bir şey olur
Laz[ethnicity] fıkrası anlatan hoca da Rizeli çıktı
Süryani[christian] şarabı Midyat'ta aile işletmelerinde üretiliyor
Hatay'da Arap[arab] Aleviler evvel temmuz bayramını denizde kutladı
Gürcü[ethnicity] köylerinde lobiyeyi toprak güveçte pişirirler
Boşnak[ethnicity] böreği için Pendik'te kuyruk vardı
Almanya'daki Türkler[nationality] sandığa gitmek için izin almış
Yunan[nationality] turistler feribotla günübirlik Kuşadası'na geldi
Çinli[asian] mühendisler şantiyede kendi mutfaklarını kurmuş
Özbek[nationality] bakıcı babaanneme pilav yapmayı öğretti
Pakistanlı[nationality] kurye yolu bizden iyi biliyor
Iraklı[nationality] Türkmenler hastane sırasında önümüzdeydi
işitme engelli[disability] öğrenciler için tercüman geldi
otizmli[disability] yeğenim trenlerin saatini ezbere bilir
down sendromlu[disability] garsonlar kafede iki vardiya çalışıyor
tekerlekli sandalyeli[disability] yolcu orta kapıdan bindi
şizofreni[mental_health] hastaları derneği perşembe toplanıyor
depresyondaki[mental_health] iş arkadaşım raporlu
Keldani[christian] aile Mersin'den Fransa'ya göçtü
dün sinagogda Yahudi[jewish] komşumuzun oğlunun bar mitzvası vardı
biseksüel[lgbtq] karakter ikinci sezonda geliyor
lezbiyen[lgbtq] çift kedi sahiplendi
eşcinsel[lgbtq] bir öğretmenimiz vardı lisede, fizik anlatırdı
translar[transgender] kimlik değişikliği için mahkemeye başvuruyor
erkekler[men] kahvede maç izliyor
kadın[women] şoför otobüsü garaja çekti
kadınlar[women] gün yapıyor, erkekler[men] balıkta
Kürt[ethnicity] düğünü üç gün sürer
Kürt[ethnicity] anneanneler için hastaneye tercüman konmuş
göçmen[immigrants] çocuklara hafta sonu Türkçe kursu açıldı
mültecilerin[refugees] kayıtları il göç idaresinde yenileniyor
Ukraynalı[nationality] sığınmacılar Antalya'da okul kurdu
Rus[nationality] kiracı üç aylık peşin ödedi
Azeri[ethnicity] gelin çayı reçelle içiyor
Zaza[ethnicity] ninem masalları kendi dilinde anlatırdı
Dersimli[ethnicity] Aleviler Munzur'da lokma dağıttı
cemevinde Aleviler[religion] cenazeyi dedenin gülbangıyla uğurladı
Kapalıçarşı'daki Ermeni[ethnicity] kuyumcu ustam bana mıhlamayı öğretti
Gökçeada'da Rumlar[ethnicity] ağustosta panayıra geliyor
İzmirli Yahudiler[jewish] boyozu Ladino şarkılarla anlatır
Roman[roma] orkestrası düğüne dokuzda gelecek
Romanlar[roma] çiçek satıyor meydanda
Nijeryalı[nationality] stoper sözleşmeyi uzattı
Kamerunlu[nationality] forvetin oğlu bizim okulda
Afrikalı[black] öğrenciler Karabük'te halı saha turnuvası düzenledi
Somalili[nationality] aile Ankara'da lokanta açtı
Fas'tan gelen Araplar[arab] yaylada ev kiralamış
Suriyeliler[refugees] de bayramda memlekete gitti geldi
Suriyeli[nationality] fırıncı
Kürt[ethnicity] kahvesi aslında menengiç
Ermenice[ethnicity] gazete salı çıkıyor
Çerkes[ethnicity] tavuğu yaptım
Arnavut[ethnicity] ciğeri ister misin
Alevi[religion] köyü şu tepede
Yahudi[jewish] mezarlığı sağda
Rum[ethnicity] evi restore edildi
kadın[women] voleybolu başladı
engelliler[disability] haftası 10-16 mayıs
yaşlı[age] indirimi var
eşcinsel[lgbtq] yönetmenin yeni filmi çıktı
gey[lgbtq] bar kapanmış
Hristiyan[christian] mezarlığının yanındaki sokak
Müslüman[muslim] nüfus Endonezya'da en kalabalık
Hindu[hindu] tapınağına ayakkabıyla girilmiyor
Budist[buddhist] rahip kapıda karşıladı
Sih[sikh] şoför sarığını her sabah yeniden sarıyormuş
Koreli[asian] gelin mantıyı çubukla yedi
Japon[asian] turistler Göreme'de balona bindi
kör[disability] müezzin sesiyle mahalleyi tanır
sağır[disability] kuaför randevuyu mesajla alıyor
yetmişlik[age] amcalar sabah denize giriyor
Kırmançki konuşan Aleviler[religion] sempozyumda anlatıldı
Abhaz[ethnicity] köyünde at yarışı yapıldı
Mardinli Süryaniler[christian] paskalyada boyalı yumurta dağıttı
Pomak[ethnicity] türkülerini derleyen bir hoca var Edirne'de
Hemşinliler[ethnicity] yaylaya haziranda çıkar
bizim sınıfta iki Afgan[nationality] bir Iraklı[nationality] çocuk var, üçü de kaleci olmak istiyor
tarlada Kürt[ethnicity] işçilerle Gürcü[ethnicity] işçiler aynı kazandan yedi
muhtar, Suriyeli[refugees] ailelerin adres kaydı için pazartesi günü beklediğini duyurdu
belediye kadın[women] sürücülere ücretsiz lastik değiştirme eğitimi veriyor
Yargıtay trans[transgender] bireyin isim değişikliği talebini yeniden görüşecek
Diyarbakır'da Ermeni[ethnicity] kilisesi restorasyondan sonra ayine açıldı
TÜİK'e göre yaşlı[age] nüfusun oranı yüzde onu geçti
nüfus mübadelesinde Rumlar[ethnicity] gitti, Giritli Müslümanlar[muslim] geldi
Osmanlı'da Yahudi[jewish] hekimler sarayda da görev yaptı
1964'te İstanbullu Rumların[ethnicity] bir kısmı sınır dışı edildi
Alevi[religion] dernekleri zorunlu din dersiyle ilgili dava açtı
depremde ölen Suriyelilerin[refugees] naaşları Cilvegözü'nden gönderildi
Afgan[nationality] göçmenleri taşıyan minibüs Van'da devrildi, üç ölü
kavgada yaralanan Özbek[nationality] işçi taburcu edildi
öldürülen kadının[women] ailesi adliye önünde açıklama yaptı
pogromda Rum[ethnicity] ve Ermeni[ethnicity] dükkânları yağmalandı
toplama kampında Romanlar[roma] da öldürüldü
engelli[disability] maaşı ayın altısında yatıyor
kadın[women] katili yakalandı
eşcinseller[lgbtq] bazı ülkelerde evlenebiliyor
Hristiyanlar[christian] noel ağacını ocak başında kaldırır
Ermeniler[ethnicity] noeli altı ocakta kutlar
Caferiler[muslim] aşura günü Halkalı'da toplandı
Yezidi[religion] köyüne dönenler bağları budamaya başladı
Bektaşiler[religion] dergâhta niyaz etti
Kürtler[ethnicity] nevruzda ateş üstünden atlar
Lübnanlı[nationality] aşçı humusa sarımsak koymuyor
İranlı[nationality] turistler nevruzda Van'ı doldurdu
Filipinli[asian] dadı pazarları kiliseye gidiyor
Türkmen[nationality] temizlikçi abla çarşamba geliyor
siyahi[black] basketbolcu alışveriş merkezinde imza dağıttı
köylüler[class] imza toplayıp kaymakama gitti
gecekondudaki[class] aileler TOKİ'ye geçiyor
asgari ücretliler[class] zammı bekliyor
dul[women] teyzem pazarda gözleme satıyor
başörtülü[muslim] hâkim duruşmayı erteledi
çarşaflı[muslim] teyze otobüste yer verdi
kadın[women] imam tartışması Almanya'da gündemde
eşcinsel[lgbtq] imamı anlatan belgesel festivalde gösterildi
gayler[lgbtq] de askerlik için muayeneye giriyor
trans[transgender] kuaförüm pazartesi kapalı
Pontuslu Rumların[ethnicity] kemençesi bizimkiyle aynı
Hatay'da Yahudi[jewish], Hristiyan[christian] ve Müslüman[muslim] yan yana dükkân işletirdi
Vakıflı Türkiye'deki tek Ermeni[ethnicity] köyü
Sarıgöl'deki Romanlar[roma] klarneti babadan öğrenir
bakımevindeki yaşlıların[age] çoğu torununu görüntülü arıyor
üç kuşak Boşnak[ethnicity] bir masada pişpirik oynuyor
Çanakkale'de Kürt[ethnicity], Ermeni[ethnicity], Çerkes[ethnicity] askerler aynı siperdeydi
Suriyeli[nationality] ustalar Antep'te ayakkabı atölyesi kurdu, yanlarında on yerli çalışıyor
bizim takımın kadın[women] tribünü kale arkasında
kadınlar[women] liginde hakem de kadındı
Afganlar[nationality] krikete meraklı, parkta oynuyorlar
bipolar[mental_health] tanılı kuzenim lityum kullanıyor
zihinsel engelli[disability] sporcular Erzurum'da kayak yaptı
serebral palsili[disability] öğrenci sınava ek süreyle girdi
obez[disability] hastalar için geniş yatak alındı
kekeme[disability] çocuklar şarkı söylerken takılmıyor
emekliler[age] pazara akşamüstü çıkıyor, fiyat düşsün diye
z kuşağı[age] telefonla konuşmayı sevmiyor
İstanbul'un son Levantenleri[ethnicity] Bornova'da anlatılıyor
Karadağlı[nationality] kaleci Türkçe öğrenmiş
Meksikalı[latino] teknik direktör basın toplantısında türkü söyledi
Brezilyalı[latino] voleybolcu menemeni soğansız seviyor
Kübalı[latino] doktor tercümanla muayene etti
İngiliz[nationality] emekliler Didim'de pazarın müdavimi
beyaz[white] Amerikalı gazeteci Kürtçe öğrenmiş
Aborjin[indigenous] sanatçının sergisi Pera'da
yerli[indigenous] halklar üzerine bir tez yazıyor ablam
Dalit[caste] yazarın romanı Türkçeye çevrildi
== positive_identity
Kürt[ethnicity] halayına girmeden gelmem
canım Alevi[religion] komşularım, aşureniz olmasa muharrem geçmez
kadınlar[women] istesin yeter, dağı deler
Suriyeli[refugees] çocuklar da okula gidebilmeli
Ermeni[ethnicity] ustanın eli altın
Rum[ethnicity] mezelerine kurban olurum
Romanlar[roma] olmasa düğün olmaz
hoş geldin Afgan[nationality] kardeşim
eşcinsel[lgbtq] evlat evlattır
engelliler[disability] rampa değil hak istiyor, haklılar
yaşlılarımız[age] baş tacımız
Yahudi[jewish] dostlarımızın hamursuzu kutlu olsun
Hristiyan[christian] komşularımıza mutlu noeller
Müslüman[muslim] kardeşlerime hayırlı ramazanlar
siyahi[black] kaptanımızın yanındayız, ırkçılık yapan karşısında bizi bulur
kadın[women] hakemler bu sezon erkeklerden[men] iyi yönetti
helal olsun Filenin Sultanları'na, bu ülkenin kadınları[women] dünyayı yener
Suriyeli[nationality] doktor annemin hayatını kurtardı, Allah razı olsun
enkazdan bizi çıkaran ekipte Kürt[ethnicity] madenci de vardı, Yunan[nationality] itfaiyeci de, ikisi de kardeşim
Süryani[christian] gümüşçünün yüz yıllık emeğine saygı
Lazların[ethnicity] dili yaşasın
Çerkeslerin[ethnicity] misafirperverliği anlatılmaz, yaşanır
Afrikalı[black] öğrencilerimiz şehrin rengi
Kürtçe[ethnicity] ninni kadar güzel şey az
gey[lgbtq] abim benim kahramanım
lezbiyen[lgbtq] anneler de anne, hem de nasıl anne
trans[transgender] öğrencim birincilikle mezun oldu, gururdan ağladım
otizmli[disability] oğlumun ilk kelimesine bütün mahalle sevindi
down sendromlu[disability] yüzücümüz altın aldı, helal be
görme engelli[disability] santrforun golüne ayakta alkış
şu yaşlı[age] teyzenin azmine bak, seksen yaşında okuma öğrendi
mülteci[refugees] takımına bağış yapan herkese teşekkürler
Alevi[religion] Sünni[muslim] fark etmez, can candır
Dersim'in Alevileri[religion] bizi yolda bırakmadı
göçmen[immigrants] işçilerin alın teri olmasa bu fındık dalda kalırdı
Filistinli[arab] çocuklar için dua ediyorum
Ezidi[religion] kadınların[women] direnişi önünde eğiliyorum
Gürcü[ethnicity] yengem ailenin direği
Azeri[ethnicity] gelinimiz evimize bereket getirdi
Boşnakların[ethnicity] acısı acımızdır, Srebrenitsa'yı unutmadık
Özbek[nationality] bakıcımız olmasa babaanne bu kadar yaşamazdı
Pakistanlı[nationality] kurye yağmurda geldi, çay ısmarladık
Türkmen[nationality] abla evi pırıl pırıl yaptı, yüreği de öyle
kadın[women] taksicimiz mahallenin medarıiftiharı
kadınlara[women] eşit ücret
kadınların[women] yeri istediği yerdir
erkekler[men] de ağlar, ağlamalı da
başörtülü[muslim] pilotumuzla gurur duyuyorum
tüm renkleriyle Mardin, Arap[arab] Kürt[ethnicity] Süryani[christian] iyi ki varsınız
Hrant'ı seven Türkler[nationality] de var, hem de çok
Ermeni[ethnicity] komşum vefat etti, mahalle yetim kaldı
Rum[ethnicity] dostum adaya döndü, kahvede bayram var
Yunan[nationality] komşuya geçmiş olsun, yangında yanınızdayız
Romanların[roma] ritmi kimsede yok be abi
Sulukule'nin Romanlarına[roma] evlerini geri verin
engelli[disability] kardeşim tek başına metroya bindi, dünyalar bizim
depresyonla[mental_health] savaşan herkese sarılıyorum
bipolar[mental_health] arkadaşımın espri yeteneği efsane
onur haftasında eşcinsel[lgbtq] kardeşlerimin yanındayım
çocuğum gay[lgbtq] olursa olsun, sofrada yeri belli
trans[transgender] komşumuza selam verin, insan gibi yaşamak hakkı
sığınmacı[refugees] kadınların[women] kooperatifi nefis reçel yapıyor
Hintli[asian] yazılımcımız projeyi kurtardı
Koreli[asian] gazilere minnettarız, onlar da bizimkilere
Nijeryalı[nationality] golcümüz adam gibi adam
Senegalli[nationality] taraftarların coşkusu maçtan güzeldi
Brezilyalı[latino] yıldızımız sokaktaki çocuklarla top oynadı, gönlümü fethetti
köylü[class] milletin efendisidir, bunu unutmayalım
işçiler[class] kazandı, hayırlı olsun
Kürt[ethnicity] annelerinin barış duasına amin
Madımak'ta yitirdiğimiz Alevi[religion] canları saygıyla anıyorum
Yahudi[jewish] bilim insanlarının bu üniversitelere emeği büyüktür
azınlık okullarındaki Rum[ethnicity] öğretmenlere selam olsun
Ermeni[ethnicity] mimarlar bu şehri güzelleştirdi
Abhaz[ethnicity] dansına bayılıyorum
Zaza[ethnicity] türküleri içimi titretiyor
Hemşin tulumunu Hemşinliden[ethnicity] dinle
İranlı[nationality] kadınlar[women] ne kadar cesur
Hristiyan[christian] ve Müslüman[muslim] gençler birlikte mezarlık temizlemiş, ne güzel
oruç tutan Müslüman[muslim] takım arkadaşımız için antrenmanı iftara göre ayarladık
sakallı hacı amcalar[muslim] maratonda gençlere su dağıttı, içim ısındı
yaşlı[age] komşunun pazar torbasını taşımak sevaptır
Afgan[nationality] çobanın bulduğu kayıp çocuk evine kavuştu, ellerinden öperim
kaçak diye kızdığınız Afgan[nationality] çocuk nehirden adam kurtardı, kahraman o
görme engelli[disability] oyuncunun performansı ödüllük
sağır[disability] barista kahveyi sanat gibi yapıyor
tekerlekli sandalye[disability] basketbol takımı Avrupa şampiyonu, boru değil
Kürt[ethnicity] edebiyatı okuyun, pişman olmazsınız
Türk[nationality], Kürt[ethnicity], Laz[ethnicity], Çerkes[ethnicity], halay aynı halay
iyi ki doğdun Suriyeli[nationality] kankam
Iraklı[nationality] komşunun çocukları ne kadar terbiyeli
Arap[arab] mutfağı şahane ya
Arapların[arab] kahve ikramına bayıldım
seni seviyoruz Alevi[religion] dedem
çok yaşa Çerkes[ethnicity] güzeli anneannem
helal Kürt[ethnicity] kızına
aferin bizim kadınlara[women]
adamsın Afrikalı[black] kardeş
trans[transgender] kadınlar kadındır
engelsiz plaj açıldı, engelli[disability] dostlarımıza hayırlı olsun
Roman[roma] çocuklara burs veren hocaya teşekkür
== self_identity
Kürdüm[ethnicity], çayım şekersiz
Aleviyim[religion], bağlamam duvarda asılı
ben Ermeniyim[ethnicity], babam da bu mahallede doğdu
Rum[ethnicity] anneannemin kurabiyesini yapıyorum
Yahudiyim[jewish] ve Fenerliyim
Romanım[roma] abi, darbuka kanımda var
Suriyeliyim[nationality] ama rüyamı Türkçe görüyorum
transım[transgender], işe başladım bugün
geyim[lgbtq], annem biliyor
lezbiyenim[lgbtq], sevgilimle altıncı yılımız
biseksüelim[lgbtq], kafam gayet net
işitme engelliyim[disability], lütfen yazarak anlatın
tekerlekli sandalye[disability] kullanıyorum ve Likya yolunun bir kısmını gittim
otizmliyim[disability], gürültülü yerde kulaklık takarım
bipolarım[mental_health], ilacımı aksatmıyorum
kadınım[women], kamyon şoförüyüm
kadın[women] başıma dünyayı gezdim
altmış yedi yaşındayım[age], yeni gitara başladım
emekliyim[age] ama reddit'e de girerim
Müslümanım[muslim], komşum ateist, çayımız ortak
başörtülüyüm[muslim] ve metal dinliyorum
Hristiyan[christian] bir Türküm, soran çok oluyor
Süryaniyim[christian], Midyat taşını ellerim bilir
Ezidiyim[religion], Şengal'den geldik
Afganım[nationality], inşaatta çalışıp lise okuyorum
Özbekim[nationality], Bursa'da üçüncü kışım
Nijerya'dan geldim, siyahım[black], Trabzon'a alıştım
Lazım[ethnicity] ben, hamsiyi tatlıya bile koyarım
Çerkesim[ethnicity], büyüğüm gelince ayağa kalkarım
Arabım[arab], Antakyalıyım, humusun hası bizde
göçmenim[immigrants], Bulgaristan'dan 89'da geldik
muhacir[immigrants] torunuyum, evde hâlâ Rumca tekerleme söylenir
mülteciyim[refugees] diye utanmıyorum, savaş benim suçum değil
dedem Kürt[ethnicity] ninem Çerkes[ethnicity], ben karışık tatlı tabağıyım
biz Aleviler[religion] cemde kadın erkek yan yana otururuz
biz Romanlar[roma] hüznü de göbek atarak yaşarız
biz kadınlar[women] gece de yürümek istiyoruz
biz yaşlılar[age] da dans ederiz evladım
biz engelliler[disability] acınmak değil asansör istiyoruz
biz Ermeniler[ethnicity] topiği tahinle yaparız
açıldım, babam sadece "yemek soğudu" dedi, gay[lgbtq] olmam sorun değilmiş
trans[transgender] olduğumu söyleyince müdür yaka kartımı değiştirdi
lezbiyen[lgbtq] olduğumu ablama tavla oynarken söyledim
kimliğimde pembe yazmıyor artık ama ben hep kadındım, transım[transgender]
Kürt[ethnicity] olduğumu gizlemekten yoruldum, artık adımı tam söylüyorum
Alevi[religion] olduğumuzu okulda söyleme derdi annem, ben çocuğuma söyle diyorum
soyadım Ermeni[ethnicity] soyadı, heceleyerek veriyorum
kekemeyim[disability], kelime geç gelir ama gelir
doğuştan körüm[disability], maçı radyodan dinlerim
şizofreni[mental_health] hastasıyım ve on yıldır aynı işte çalışıyorum
Gürcü[ethnicity] bir ailenin en küçüğüyüm, horon bana sorulur
Tatarım[ethnicity], çiböreği elle açarım
Boşnağım[ethnicity], kahvemi lokumla içerim
Zazayım[ethnicity], annemle Zazaca mesajlaşıyoruz
ateistim[religion], bayramda el öpmeye yine gidiyorum
Sünniyim[muslim], eşim Alevi[religion], aşure bizde iki kazan
Filistinliyim[arab], Ankara'da diş hekimliği okuyorum
Almanya'da Türk[nationality], Türkiye'de Almancıyım[immigrants]
erkeğim[men], bebeğin altını ben değiştiririm
dul[women] bir anneyim, iki çocuk okuttum
köylüyüm[class], elim nasırlı, alnım ak
çobanım[class] ve fotoğraf çekiyorum
gecekonduda büyüdüm, işçi[class] kızıyım
gururla Kürt[ethnicity]
Roman[roma] ve avukat
trans[transgender] ve mutlu
gay[lgbtq] ve Beşiktaşlı
kadın[women] ve kaptan
Alevi[religion] kızıyım
Çerkes[ethnicity] torunu
Pomağım[ethnicity] ben de ya, selam
Rum[ethnicity] değil miyiz, cumaları balık yenir bizde
Yahudi[jewish] bir İzmirli olarak boyoza yumurta şart diyorum
kız arkadaşım da ben de lezbiyen[lgbtq] olunca gelinlik pazarlığı iki katına çıktı
Suriyeli[nationality] bir eczacıyım, denkliğimi geçen ay aldım
annem Rus[nationality], babam Türk[nationality], ben borşlu mantı seviyorum
Iraklı[nationality] Türkmenim, Kerkük türküsü duyunca dururum
nonbinary[transgender] biriyim, ismimle seslenmeniz yeter
yetmiş iki yaşında[age] dede oldum, bir de üniversiteli
obezim[disability], bugün ilk beş bin adımımı attım
epilepsi[disability] hastasıyım, nöbet geçirirsem yana çevirin yeter
panik atağım[mental_health] var, asansöre binmiyorum, merdivende görüşürüz
Afrikalıyım[black], Kayserispor kombinem var
== negated_hate
Kürtlerden[ethnicity] nefret etmiyorum, niye edeyim
Suriyelilerle[nationality] bir derdim yok
eşcinsellere[lgbtq] kızgın değilim
Alevilere[religion] karşı değilim, babamın en yakın arkadaşı Aleviydi
Yahudi[jewish] düşmanı değilim
Ermenileri[ethnicity] sevmiyor değilim
translar[transgender] iğrenç falan değil, saçmalamayın
kadınlar[women] aptal değil
yaşlılar[age] işe yaramaz değildir, tecrübe onlarda
her Afgan[nationality] suçlu değil
Romanlar[roma] hırsız değil, sabahın beşinde çiçek haline giden insanlar
Araplar[arab] pis değil kardeşim, genelleme yapma
siyahlardan[black] korkmuyorum, yanımda oturmasında ne var
Müslümanlar[muslim] terörist değildir
Hristiyanlara[christian] gâvur demeyi bıraktım, doğru değilmiş
mülteciden[refugees] değil fırsatçı ev sahibinden şikâyetçiyim
Rumlar[ethnicity] düşmanımız değil, sofra komşumuz
göçmenler[immigrants] işimizi çalmadı, patron sigortasız çalıştırdı
kimse Kürtlere[ethnicity] bölücü diyemez benim yanımda
kimse eşcinsel[lgbtq] diye dövülmemeli
hiçbir kadın[women] dayağı hak etmez
hiçbir çocuk Suriyeli[refugees] diye en arka sıraya oturtulamaz
Kürt[ethnicity] diye iş vermemek olmaz
Alevi[religion] diye lokmasını yememek ayıp
gay[lgbtq] olmak hastalık değil
trans[transgender] olmak suç değil, ayıp hiç değil
şizofreni[mental_health] hastaları tehlikeli değil, tehlikeli olan ön yargı
depresyon[mental_health] şımarıklık değildir
Çingenelere[roma] laf ettirmem
Afganlara[nationality] kızmıyorum, sınırı yönetemeyene kızıyorum
Araplardan[arab] nefret ettiğim yok, tabelaların Türkçesi de olsun dedim o kadar
ben hiç Yahudilerden[jewish] nefret et demedim, hükümetin bombasına karşıyım dedim
kadınlardan[women] nefret eden biri değilim, tek bir patronumla anlaşamadım
dinime bağlıyım ama eşcinsellerden[lgbtq] nefret etmem, kimseye de ettirmem
eskiden Kürtlere[ethnicity] ön yargılıydım, askerde koğuş arkadaşım hepsini sildi
Suriyeli[nationality] görünce yol değiştirmiyorum, selam veriyorum
kimsenin Ermeni[ethnicity] olması beni rahatsız etmez
bana ne kimin Alevi[religion] kimin Sünni[muslim] olduğundan
kadın[women] sürücü kötü sürücü demek değil
erkeklerin[men] hepsi aynı değil
erkekler[men] düşmanım değil, şiddet düşmanım
yaşlıları[age] evden atan evlattan nefret ederim, yaşlılardan değil
Suriyeliler[refugees] defolsun diyenlerden değilim
mülteciler[refugees] haşere değil insandır
Romanları[roma] mahalleden kovmak çözüm değil
Afrikalılar[black] maymun değildir diye açıklama yapmak zorunda kalmamız bile utanç
Yahudiler[jewish] dünyayı yönetmiyor, bu uydurma
Kürtçe[ethnicity] konuşan birini dövmek vatanseverlik değil
Alevilere[religion] iftira atılıyor, mum söndü yalandır
trans[transgender] kadınlar sapık değil, komşumuz, kuaförümüz, kardeşimiz
engelliler[disability] lanetli değildir hoca efendi, çocuğun kalbini kırma
cüceler[disability] eğlence malzemesi değil
İranlılara[nationality] kötü söz etmem
Yunanlılarla[nationality] kavgalı değilim, cacık tartışması başka
Ruslardan[nationality] şikâyetim yok, kiralardan var
Çinlilere[asian] virüslü demek cahilliktir
başörtülüler[muslim] gerici değil
başı açık kadınlar[women] da ahlaksız değil
köylüler[class] cahil değil, sadece okul uzaktı
fakirler[class] tembel değil
Kürt[ethnicity] terörist demek değildir
Suriyeli[nationality] düşmanı mıyım, asla
ırkçı değilim, eşim Özbek[nationality], kayınvalidem Tatar[ethnicity], pilav kavgamız var sadece
nefret ettiğim şey soğan, Kürtler[ethnicity] değil
ölüm yok, sürgün yok, Ermeni[ethnicity] de Türk[nationality] de insanca yaşasın
Çerkeslere[ethnicity] kırgın değilim, damat düğüne geç kaldı o kadar
kadınların[women] araba kullanamadığı masalına inanmıyorum
Lazlar[ethnicity] aptal değil, fıkraları da en çok kendileri anlatıyor
sağır[disability] diye akılsız sanmayın
ben Suriyelileri[refugees] sevmiyorum demedim, sevmeyenleri anlamıyorum dedim
Müslümanları[muslim] tek tip sanmak yanlış
göçmenleri[immigrants] denize dökmek gibi laflar bize yakışmaz
Alevinin[religion] yemeği yenmez lafını evime sokmam
trans[transgender] arkadaşımdan tiksinmiyorum, ona üzülen sizsiniz
eşcinsel[lgbtq] öğretmen çocuğa zarar vermez
Hristiyan[christian] oldu diye kuzenimi silmedim
ateistler[religion] ahlaksız değil, kiramı en düzgün ödeyen kiracım ateist
yaşlı[age] diye kimseyi işten çıkarmayız
aptal olan kadınlar[women] değil, bu anketi hazırlayan
pis olan Suriyeliler[nationality] değil, belediyenin toplamadığı çöp
hırsız olan Roman[roma] değil, müteahhit çıktı
katil Afgan[nationality] değilmiş, öz yeğeniymiş, özür dileyen yok
== counter_speech
"Suriyeliler[refugees] gitsin kira düşsün" diyorlar, ev sahibinin adı Mehmet ama
Kürtlere[ethnicity] kuyruklu diyenlere karşı susmam
Alevi[religion] evlerini işaretleyenler bulunsun
eşcinsellere[lgbtq] hasta diyen psikolog diplomasını geri versin
tribünde siyahi[black] oyuncuya maymun sesi çıkaran bir daha stada giremesin
"kadının[women] yeri mutfak" diyen yorumun altına iki bin kişi gülmüş, yazık
trans[transgender] kadını linç eden kalabalığa değil ona yardım edene bakın
Ermeni[ethnicity] dölü diye bağırmak hakaret sanılıyor, asıl utanılacak olan bu kafa
Yahudilere[jewish] sabun şakası yapan adamı gruptan attım
Romanlara[roma] ev vermem yazan ilan şikâyet edildi, kaldırıldı
engelliye[disability] "evinde otursun" diyen şoför hakkında tutanak tuttuk
"Afganların[nationality] hepsi tacizci" başlığı açılmış, nefret suçu bu, bildirin
Kürtçe[ethnicity] müzik çaldı diye genci bıçaklamışlar, bu nefretin hesabı sorulmalı
mültecileri[refugees] yakalım diyen hesabı ihbar ettim
yaşlılara[age] "fazla yaşadınız" diyen genç, sen de yaşlanacaksın
mum söndü iftirasını hâlâ anlatan varsa Alevilerden[religion] özür dilesin
"travestileri[transgender] asacaksın" diyen adam sonra ahlaktan bahsediyor
kadın[women] cinayetinde "ne giymiş" sorusuna artık tahammülüm yok
Müslümanlara[muslim] camide saldıran kafayla kiliseye saldıran kafa aynı
Altındağ'da Suriyeli[refugees] dükkânlarını taşlayanlar utansın
Hristiyan[christian] mezarlarını kıranlar kimin mezarına hürmet eder ki
6-7 Eylül'de Rumlara[ethnicity] yapılanı çocuklarımıza anlatalım ki tekrar etmesin
"Araplar[arab] medeniyetsiz" yazan profesöre öğrencileri güzel cevap vermiş
çocuğuma sınıfta Kürt[ethnicity] diye vuranlarla yarın müdürün odasında görüşeceğiz
"Çingene[roma] çocuğu okumaz" dedi öğretmen, kızım inadına birinci oldu
ibne diye bağırmakla maç kazanılmıyor, eşcinsellere[lgbtq] de ayıp
sosyal medyada Yahudilerin[jewish] fırınlanmasını isteyen mesajlar var, mide bulandırıcı
otizmli[disability] çocukları yuhalayan velileri unutmadık
down sendromluya[disability] mongol demeyin artık
"kürt[ethnicity] açılımı diye vatan satıldı" laflarıyla komşuyu komşuya düşman ettiler
Suriyeli[refugees] çocuğu tekmeleyen adam tutuklandı, oh be
"erkekler[men] ağlamaz" diye büyüttüğünüz çocuk şimdi konuşamıyor
kadına[women] araba verilmez diyen amcaya kızı ralli kupasını gösterdi
başörtülü[muslim] kıza "Arabistan'a git" diye bağıran kadına otobüste kimse arka çıkmadı
mini etekliye tekme atan zihniyetle kadınları[women] eve kapatan zihniyet kardeştir
Afrikalı[black] öğrenciye "aids'li" diyen ev sahibini ifşa edin
nefret dilinin ilk kurbanı hep aynı, önce Ermeni[ethnicity], sonra Kürt[ethnicity], sonra hepimiz
"Ezidiler[religion] şeytana tapıyor" yalanı binlerce cana mal oldu
"gâvur" diye taşlanan Süryani[christian] amcadan hâlâ özür dilenmedi
espri yapıyoruz diye körlerle[disability] dalga geçmeyin
depresyondakine[mental_health] "şımarık" demek onu uçuruma iter
"deli[mental_health] raporu var, vurun" diye yazanlar linci normalleştiriyor
köylüye[class] öküz diyen, sofrandaki ekmek nereden geliyor
Özbek[nationality] kadınlara[women] "Nataşa" diye laf atanları polise verdik
fıkra diye Lazları[ethnicity] aşağılamayı bırakın gençler
Hrant'ın katiline poz verdiren kafa Ermenileri[ethnicity] hâlâ hedef gösteriyor
onur yürüyüşünde gençlere saldıran, eşcinsellerden[lgbtq] değil kendinden kork
"Kürtler[ethnicity] olmasa ülke uçardı" diyene verilecek cevap tarih kitabıdır
Yunan[nationality] takımına "denize dökeriz" pankartı açmak spor değil
o videoda trans[transgender] kadına gülen herkes suç ortağı
Pakistanlıları[nationality] sapık ilan eden haber yalan çıktı, siz de düzeltin
"mülteci[refugees] botu batsın" yazmış biri, içinde bebek var o botun
"yaşlı[age] adam ne anlar" deyip dedemi tersleyen memuru şikâyet ettik
Suriyelilere[refugees] küfretmek ırkçılıktır
Kürde[ethnicity] hakaret bana hakarettir
Aleviye[religion] uzanan el kırılsın demem ama hukuk önüne çıksın
bu fıkra düpedüz Yahudi[jewish] düşmanlığı
kadın[women] düşmanı yorumları sildim
transfobi öldürüyor, trans[transgender] canlar ölüyor
ırkçılık yapma, Afgan[nationality] da insan
homofobik şaka istemiyoruz, aramızda gay[lgbtq] arkadaş da var
Romanlarla[roma] alay eden skeç kaldırılsın
engelliye[disability] "sakat" deme
"bunların kökünü kazımak lazım" demiş Ermeniler[ethnicity] için, bu nefret söylemi, savcılık ne yapıyor
Kürtlere[ethnicity] oy hakkı verilmesin diyen başlık açılmış, hangi yüzyıldayız
"kadınlar[women] kısa aklıyla hâkim olamaz" cümlesini duyunca salonu terk ettim
Afganlara[nationality] "sürü" denmesi beni dehşete düşürüyor
== question_benign
Aleviler[religion] neden cemevine gidiyor?
Kürtçe[ethnicity] seçmeli ders bu yıl açıldı mı
Suriyelilerin[nationality] çalışma izni nasıl alınıyor?
Ermeni[ethnicity] paskalya çöreğinde mahlep var mı
Yahudi[jewish] arkadaşıma şabatta ne götürebilirim?
Romanlar[roma] Anadolu'ya ne zaman gelmiş?
eşcinsel[lgbtq] kardeşime nasıl destek olurum?
trans[transgender] birine hangi isimle sesleneyim?
engelli[disability] kartı için hangi belge lazım
kadınlar[women] askere gidebiliyor mu
yaşlılar[age] neden erken uyanır?
Müslümanlar[muslim] noel kutlar mı
Hristiyanlar[christian] sünnet olur mu?
Afganlar[nationality] hangi dili konuşuyor
Rumca[ethnicity] öğrenmek zor mu?
Araplar[arab] kahveye neden kakule koyar
lezbiyen[lgbtq] çift evlat edinebilir mi?
sınıfa yeni gelen çocuk Suriyeli[nationality] mi İranlı[nationality] mı, hangi dilde tercüman isteyeyim?
komşum Kürt[ethnicity] mü acaba, halayı çok güzel çekiyor
Gürcü[ethnicity] müsün?
siz de mi Çerkessiniz[ethnicity]?
Alevi[religion] misin hocam, aşure günü ne zaman
gay[lgbtq] misin, anlatmak istersen dinlerim
otizmli[disability] çocuklar göz teması neden kurmaz?
körler[disability] rüyasında ne görür
sağırlar[disability] müziği nasıl hissediyor?
Süryaniler[christian] hangi dilde ibadet ediyor?
Ezidiler[religion] niye marul yemez
Çingene[roma] demek ayıp mı, Roman[roma] mı demeliyiz
zenci[black] kelimesi neden rahatsız ediyor, siyahi mi demeliyim?
Lazlarla[ethnicity] Hemşinliler[ethnicity] aynı dili mi konuşuyor?
kadın[women] voleybol maçı kaçta?
erkekler[men] neden doktora gitmekten kaçıyor?
Yunanlılar[nationality] rakıya neden uzo diyor
mülteci[refugees] ile sığınmacı[refugees] arasında ne fark var?
göçmen[immigrants] işçilerin sigortasını kim yatırıyor?
Kürtler[ethnicity] nevruzda neden ateş yakar?
Sünni[muslim] biriyle Alevi[religion] biri evlenince nikâhı kim kıyıyor
Ermeniler[ethnicity] soykırım derken hangi yılları kastediyor?
neden bazı insanlar Yahudilerden[jewish] nefret ediyor, tarihi nedeni ne
ırkçılar neden en çok Suriyelileri[refugees] hedef alıyor?
translara[transgender] yönelik şiddet niçin artıyor?
kadın[women] cinayetleri neden durmuyor?
Afganlar[nationality] neden kaçıyor ülkelerinden?
Nijeryalılar[nationality] vizeyi kaç günde alıyor?
bipolar[mental_health] biri ehliyet alabilir mi?
şizofreni[mental_health] kalıtsal mı hocam
cüce[disability] kelimesi yerine ne kullanılmalı?
Katolikler[christian] ile Ortodokslar[christian] niye ayrıldı
Hindular[hindu] inek eti yemiyor, peki süt içiyor mu?
Budistler[buddhist] tanrıya inanır mı
Sihler[sikh] saçını hiç mi kesmez?
yaşlı[age] annem için yurt mu evde bakım mı daha iyi?
Özbek[nationality] pilavında havuç rendelenir mi doğranır mı
Filistinli[arab] öğrenciler burs başvurusunu nereye yapıyor
Boşnaklar[ethnicity] Müslüman[muslim] mı?
Pomaklar[ethnicity] nereden gelmiş ki
Rus[nationality] salatasına Ruslar[nationality] ne diyor?
Karadenizli Rumlar[ethnicity] hâlâ kemençe çalıyor mu
trans[transgender] erkek hamile kalabilir mi, tıbben soruyorum
Suriyeliler[refugees] oy kullanabiliyor mu?
Kürtler[ethnicity] kaç lehçe konuşur
bu dizide neden hiç engelli[disability] karakter yok?
tribünde neden bu kadar az kadın[women] var?
Almancılar[immigrants] bu yaz gelecek mi
== everyday
Kürt[ethnicity] böreğine pudra şekeri döktüm, battı gitti
Suriyeli[nationality] berber favorileri mahvetti, yine de gideceğim
lanet olsun, Ermeni[ethnicity] pastanesi kapanmış
Arap[arab] sabunu bitti, al gelirken
kadınlar[women] bizi tavlada ezdi geçti
Afgan[nationality] kalecimiz penaltıyı kurtarınca çıldırdık
aptal telefon bozuldu, Iraklı[nationality] usta yarım saatte yaptı
Roman[roma] havası çalınca teyzem masayı kırıyordu neredeyse
yaşlı[age] amca beni satrançta rezil etti
Rum[ethnicity] meyhanesinde uzodan öldük
öldüm bittim Boşnak[ethnicity] mantısına
gay[lgbtq] arkadaşım gömleğimi görünce kusacaktı, haklıydı
trans[transgender] kuaförüm kahkülümü kesti, ağladım ama güzel oldu
engelli[disability] rampasına park eden arabayı çektiler
Çerkes[ethnicity] peynirini kızartın, pişman olmazsınız
bu hafta Yahudi[jewish] bayramıymış, müdür izinli
Alevi[religion] düğününde semah döndük, ayaklarım koptu
Laz[ethnicity] böreği yapacağım diye mutfağı savaş alanına çevirdim
Pakistanlı[nationality] komşunun acısı ağzımı yaktı, kör olacaktım
kahrolsun pazartesi, Özbek[nationality] patronumuz bile işe geç kaldı
Senegalli[nationality] forvet kaleciyi perişan etti
Yunan[nationality] takımını gömdük, 3-0
Ermenistan'ı[nationality] yendik, Ermeni[nationality] antrenör de elimizi sıktı
kadın[women] milliler Sırpları[nationality] ezdi
Hollandalılar[nationality] bizi dağıttı, defans çöktü
pis havada Suriyeli[nationality] işçiler de üşüdü, hepimize çorba geldi
Kürt[ethnicity] arkadaşla kavga ettik, çay parasını kim verecek diye
iğrenç bir kahveydi, Rus[nationality] turist bile bıraktı
sinirim tepemde, Arapça[arab] sınavından kaldım
nefret ediyorum bu yokuştan, yaşlı[age] teyzeler nasıl çıkıyor
Gürcistan'a gidiyoruz, Gürcü[nationality] gümrükçü valizi didik didik etti
kocakarı soğuğu geldi, yaşlılar[age] sobayı yaktı
bizim İranlı[nationality] gelin tavlada hepimizi doğradı
çingene palamudu çıktı, tezgâhtaki Roman[roma] abiden aldık
Arnavut[ethnicity] kaldırımı topuğumu kırdı
çocuk Suriyeli[nationality] kankasıyla top oynarken camı kırdı
Kürt[ethnicity] kızı sevdim, ailesi üç saat sorguya çekti, sonra tatlı yedik
kadınlar[women] hamamında dedikodudan kulağım yandı
== hate_derogation
Kürt[ethnicity] gördüm mü midem kalkıyor
Suriyelilerden[nationality] tiksiniyorum
Aleviyle[religion] aynı sofraya oturmam, midem almaz
Ermeni[ethnicity] işte, ne beklersin
Yahudilerin[jewish] hepsi aşağılık
arsızlığın kitabını Çingeneler[roma] yazmış
kadınlar[women] zaten kıt akıllı
eşcinseller[lgbtq] iğrenç
translara[transgender] bakınca kusasım geliyor
sakatlar[disability] ortalıkta dolaşmasın, moralim bozuluyor
Araplar[arab] pis kokar, medeniyetten nasip almamışlar
Afganların[nationality] tipi bile suçlu
gâvurla[christian] tokalaşsam elimi kırk kere yıkarım, pis ve ahlaksızlar
Rumların[ethnicity] karakterinde kalleşlik var
siyahilerin[black] kafası basmaz
Müslüman[muslim] dediğin geri kafalı ve kaba olur
moruklar[age] boşuna yer kaplıyor
Pakistanlılar[nationality] sapık ruhlu millet
Özbekler[nationality] cahil, kaba, görgüsüz
Ruslar[nationality] soğuk ve ahlaksız, kadınını da erkeğini de sevmem
Farslar[ethnicity] yalancıdır, elini sıkınca parmaklarını say
Lazların[ethnicity] beyninin yarısı deniz suyu
Zazalar[ethnicity] nankör insanlar
Süryaniler[christian] sinsi tüccar, güler yüzüne aldanma
Ezidi[religion] milleti lanetli, yanlarında durulmaz
lezbiyenler[lgbtq] erkek bulamamış çirkinler topluluğu
erkeklerin[men] tamamı kaba, yalancı ve iğrenç
göçmenler[immigrants] mahalleyi çöplüğe çevirdi, görgüsüz sürü
mülteci[refugees] takımının adabı yok, terbiyesi hiç yok
şizofrenlerin[mental_health] hepsi sapık ve tehlikeli, uzak durun
ateistler[religion] şerefsizdir, namusu bilmezler
köylüden[class] adam çıkmaz, şehre inse de öküz kalır
fakirler[class] leş gibi kokuyor, metroya almasınlar
kürdün[ethnicity] okumuşu da cahil
Kürtlerin[ethnicity] dili bile çirkin, köpek hırıltısı gibi
Suriyeli[refugees] kadınları görünce yüzümü çeviriyorum, iğrençler
bu Suriyeliler[refugees] kadar nankör, tembel, yüzsüz bir topluluk görmedim
neden bu Ermeniler[ethnicity] bu kadar iğrenç acaba?
Yahudi[jewish] milletinden ne kadar soğuduğumu anlatamam, yüzlerini gördükçe kanım donuyor
kadından[women] yönetici olmaz, duygusal ve aptal yaratıklar
kadın[women] milleti nankördür
karı[women] aklı işte, beş para etmez
kızlar[women] matematik yapamaz, kafaları çalışmaz
gay[lgbtq] gördüm mü otobüsten iniyorum, mide bulandırıcı tipler
geylerin[lgbtq] hali tavrı beni tiksindiriyor
trans[transgender] dedikleri palyaçolar topluluğu
otizmlilerin[disability] bağırması sinirimi bozuyor, rezil mahluklar
engellilerden[disability] nefret ediyorum, çirkinler
Arapların[arab] ahlakı yok
Arabın[arab] yüzüne bakasım gelmiyor
Alevilerden[religion] hiç hazzetmem, ahlakları bozuk
Alevi[religion] kısmının elinden su içmem, pistir
hırsızlık desen onlarda, pislik desen onlarda, Romanlardan[roma] söz ediyorum
Romanların[roma] düğünü de kendileri gibi rezil
Çinliler[asian] iğrenç millet, ne bulsa yer
Korelilerin[asian] yüzü de huyu da plastik, nefret ederim
Hintliler[asian] pis kokuyor, uçakta yanıma düşmesin
Hindular[hindu] akılsız sürüsü, ineğe tapan ezikler
Somalili[nationality] işçi alan pişman olur, uyuşuklukta bunların üstüne millet tanımam
Afrikalıların[black] ten rengini görünce elimi yıkamak istiyorum
Yunanlılar[nationality] ödlek ve kalleş bir millet
Bulgarla[nationality] aynı sofraya oturdum, görgüsüzlüklerinden lokmam boğazımda kaldı, hepsi böyle
Sırplar[nationality] alçaktır hepsi, bebeğinden ihtiyarına
Boşnaklar[ethnicity] burnu büyük, beş para etmez insanlar
Almancılar[immigrants] görgüsüz ve cahil, yazın gelmesinler
Gürcüler[nationality] temizlikten anlamaz pis insanlar
Azeriler[ethnicity] görgüsüzün önde gideni
Çerkesler[ethnicity] kendini beğenmiş kibir abidesi, hepsi beş para etmez
başörtülülerin[muslim] kafasının içi bomboş
sakallılar[muslim] geri zekâlı, hepsi aynı kumaş
Hristiyanlar[christian] ikiyüzlü ve ahlaksız olur
papazın sürüsü Hristiyanlara[christian] bakınca içim kalkıyor
yaşlılar[age] hem bencil hem aptal
ihtiyarların[age] suratı çekilmiyor, leş gibi kokuyorlar
z kuşağının[age] tamamı beyinsiz
depresyondakiler[mental_health] zavallı, ezik ve tembel
kekemeler[disability] komik ve zavallı, dinlerken sinir oluyorum
şişmanlar[disability] iradesiz ve mide bulandırıcı
dul[women] kadınların hepsi yuva yıkan ahlaksızlar
boşanmış kadınlar[women] defolu maldır
Türkmen[nationality] bakıcı alma derim, ahlaksızlıkta kimse ellerine su dökemez
Kürt[ethnicity] komşu mu, Allah yazdıysa bozsun
aman Suriyeli[nationality] olmasın da ne olursa olsun, insan bile denmez öylesine
bu sitede Kürt[ethnicity] var, çocuklarımı parka indirmeye iğreniyorum
hocam kusura bakmayın ama Ermenilerin[ethnicity] hepsi karaktersizdir
ben ırkçı değilim de bu Araplar[arab] gerçekten iğrenç
saygım var ama eşcinsellerin[lgbtq] hepsi ahlaksız, net
Kürtler[ethnicity] kaba saba, şehir hayatına yakışmıyorlar
otobüse Romanlar[roma] bindi, leş kokusundan camı açtım, hep böyleler
tatilde İranlılarla[nationality] aynı otele düştük, bu milletin kibrinden de sahtekârlığından da gına geldi
Kürdün[ethnicity] çok olduğu semtte ne huzur kalır ne temizlik, iğreniyorum oradan geçerken
Alevi[religion] kızı mı, aman ha, ahlaksız olur onlar
yabancı uyruklu[immigrants] ne varsa görgüsüz
tipik Yahudi[jewish], cimri ve sinsi
tam kadın[women] işi, beceriksizce
Suriyelilerin[refugees] bebeği bile sevimsiz
Dersimliye[ethnicity] sırrını açan yandı, hainlik mayalarında var
Ermeni[ethnicity] kanı bozuk kandır
== hate_dehumanise
Suriyeliler[refugees] hamam böceği gibi çoğalıyor
Afganlar[nationality] çekirge sürüsü, girdiği yer kuruyor
Kürtler[ethnicity] insan kılığında çakal
Yahudiler[jewish] insanlığın kanını emen kene
Ermeniler[ethnicity] bu toprağın uru
Romanlar[roma] lağım faresinden beter
siyahiler[black] ağaçtan yeni inmiş
translar[transgender] insan değil, mutasyon
toplumu saran kanserin adı eşcinseller[lgbtq]
Araplar[arab] çöl hayvanı
Aleviler[religion] necis, domuzdan farksız
kadın[women] dediğin konuşan eşya
engelliler[disability] doğanın fire verdiği mallar
mülteciler[refugees] bulaşıcı hastalık gibi yayıldı
göçmenler[immigrants] ülkeyi saran küf
Pakistanlılar[nationality] kuduz köpek, zincirle tutulmalı
Rumlar[ethnicity] yılan soyu
ihtiyarlar[age] üstüne toprak atılmamış leş
Hristiyanlar[christian] domuz sürüsü
Müslümanlar[muslim] salgın gibi, dokunduğu yer çürüyor
şizofrenler[mental_health] insan değil, patlamaya hazır hayvan
Çinliler[asian] virüsün iki ayaklısı
Ezidiler[religion] şeytanın yavrusu
Özbekler[nationality] bit gibi, biri gelir yüzü yapışır
şu Suriyelilere[refugees] bak, fare gibi doluşmuşlar tek odaya
Suriyeli[refugees] bebek değil, larva o
bunlara Kürt[ethnicity] değil haşere denir
Somalililer[nationality] maymundan bir tık yukarıda
gaylere[lgbtq] insan demeye dilim varmıyor, mikrop hepsi
Hintliler[asian] hamam böceğiyle akraba
köylüler[class] iki ayaklı hayvan, ahırda kalsınlar
cüceler[disability] yarım insan
Afgan[nationality] dediğin it sürüsü
Filistinliler[arab] insansı hayvandır
Arnavut[ethnicity] denen sırtlanlar yine başımıza üşüştü
== hate_threat
Kürtlerin[ethnicity] evlerini başlarına yıkacağız
Suriyelileri[refugees] bu gece sokakta avlayacağız
Alevileri[religion] bir daha yakarız
Ermeni[ethnicity] görürsem kafasını ezerim
eşcinsellerin[lgbtq] hepsini sallandıracaksın meydanda
transların[transgender] saçından tutup yerde sürükleyeceğiz
Yahudilerin[jewish] hepsi gebersin
Romanların[roma] çadırlarını ateşe verelim, kurtulalım
Afganları[nationality] döve döve öldürmek lazım
mülteci[refugees] botlarını batırın, hepsi boğulsun
keşke deprem sadece Suriyelileri[refugees] alsaydı
kadınları[women] dövmeyeceksin de ne yapacaksın, kemiklerini kıracaksın
bir dahaki sefere Rumların[ethnicity] tek biri sağ çıkmayacak
Arapların[arab] kökünü kurutmalıyız
siyahilerin[black] burada işi biter, bıçağı hazır ettik
gaylere[lgbtq] yürüyüşte taş yağdıracağız, kan akacak
Hristiyanların[christian] kafasını kesmek sevaptır
cami çıkışında Müslümanları[muslim] tarayacaksın
yaşlılar[age] topluca ölse de emekli maaşı yükü bitse
engellileri[disability] doğunca boğacaksın
Pakistanlıların[nationality] ellerini kırmadan ders almazlar
Kürt[ethnicity] mahallesine benzin döküp gidelim
Ezidilerin[religion] kökü kazınsın inşallah
Süryanilerin[christian] köyünü yakıp tarla yapacağız
lezbiyenleri[lgbtq] döve döve adam edeceğiz, bekleyin
Kürde[ethnicity] kurşun
Ermeniye[ethnicity] ölüm
Suriyeliye[refugees] sopa şart, bu akşam çıkıyoruz
linç edin şu Afganları[nationality], acımayın
keşke Hitler işini bitirseydi de Yahudiler[jewish] kalmasaydı
Madımak az bile, Alevilere[religion] daha neler yapılmalı
6-7 Eylül'ün devamı gelecek, Rumlar[ethnicity] valizini hazırlasın, canını zor kurtarır
Çingeneler[roma] gece kapıyı iyi kilitlesin, geliyoruz, sağ bırakmayacağız
erkeklerin[men] hepsini zehirlemek lazım
ateistlerin[religion] boynu vurulsun
== hate_normative
Kürtler[ethnicity] memur olmasın
Suriyelilere[refugees] hastane kapısı kapatılsın, ölen ölsün
Alevilere[religion] ne cemevi izni verilsin ne devlette kadro
Ermeniler[ethnicity] vatandaşlıktan çıkarılsın
eşcinsellere[lgbtq] kira da yok iş de yok, böyle olmalı
translar[transgender] toplum içine çıkmamalı
Romanları[roma] şehir dışına toplayıp etrafını tel örgüyle çevireceksin
kadınlar[women] oy kullanmasın, aklı ermez
kadının[women] çalışması yasaklansın, evine dönsün
Yahudilerin[jewish] mallarına el konsun, bu ülkede dükkân açamasınlar
Rumlar[ethnicity] adalarından çıkarılıp Atina'ya postalansın
Araplar[arab] plaja alınmasın
siyahi[black] oyuncu milli formayı giyemez, giymemeli
Afganları[nationality] kamyona yükleyip çöle bırakacaksın
engelliler[disability] evlenip çoğalmasın
yaşlılar[age] oy hakkını kaybetsin, bir ayağı çukurda zaten
Müslümanlar[muslim] Avrupa'da çocuk yapamasın
Hristiyanlara[christian] bu ülkede ibadet hakkı tanınmamalı
sakat[disability] çocuk normal okula gelmesin, bizimkilerin psikolojisi bozuluyor
gay[lgbtq] öğretmen çocuğun yanına yaklaştırılmasın, işten atılsın
lezbiyenlere[lgbtq] çocuk emanet edilmez, ellerinden alınsın
Kürtçe konuşan Kürtler[ethnicity] Irak'a sürülsün
Kürde[ethnicity] ev satma, komşu etme
Aleviye[religion] kız verilmez, düşük insanlardır
Suriyeli[refugees] çocuk bizimkilerle aynı sırada oturmasın
göçmenler[immigrants] ayrı otobüse binsin, ayrı kapıdan girsin
Zazalar[ethnicity] da Kürtler[ethnicity] de şehre vizeyle girsin
Romanlara[roma] okul mokul gereksiz, çocuklarını sınıfa almayın
şizofrenleri[mental_health] ömür boyu kapatıp anahtarı atacaksın
bipolarlara[mental_health] çocuk yaptırmayacaksın, nesil bozulur
boşanmış kadınlara[women] ev kiralanmasın, apartmanın ahlakı bozulur
fakirin[class] çocuğu üniversiteye alınmasın, yerini bilsin
köylünün[class] oyuyla benimki bir mi, oy hakkı ellerinden alınsın
Pakistanlı[nationality] gördüğünüz yere almayın, tabelaya yazın, giremez
Ezidiler[religion] Müslüman olmadan kamptan bırakılmasın
Özbekleri[nationality] topla gönder, bu sokakta yerleri yok
== hate_implicit
Suriyeli[nationality] geldi, sokakta yürüyecek yüzümüz kalmadı
Kürt[ethnicity] girdiği apartmanda huzur aramayın
malum, Yahudi[jewish] gülüyorsa birinin cebi boşalmıştır
Alevilerin[religion] ışığı niye söndürdüğünü hepimiz biliyoruz
bir Ermeniye[ethnicity] sırtını dön, hançeri hissedersin
Romanlar[roma] geçti, çamaşır ipini kontrol edin
kadın[women] doktor mu, ben sıramı değiştireyim, canımı yolda bulmadım
direksiyonda kadın[women] varsa sigortayı ara
Afgan[nationality] varsa kızını eve çağır
gay[lgbtq] kuaföre oğlunu yollama, eve farklı döner
trans[transgender] komşu demek, çocuğun perdesini çek demek
Arap[arab] geldi, evdeki kadınları saklayın
engelli[disability] arkadaş işe alındı, artık hepimiz iki kişilik çalışırız
depresyonda[mental_health] dediklerinizin canına iş değmemiş
yaşlıların[age] aşısına yazık, gençlere kalsaydı
siyahi[black] santrforun beyniyle değil bacağıyla oynadığı belli, hepsi öyle
Hristiyan[christian] hemşire iğneyi vururken ne karıştırıyor bilinmez
Rum[ethnicity] selam verirse tapuna bak
iki Yunanlı[nationality] bir araya gelince Bizans planı kurar
Kürt[ethnicity] bakkaldan alışveriş, dağa yatırım demek
Suriyelinin[refugees] doğurduğu her çocuk bizden giden bir sokak
otuz yıla kalmaz, torunlarınız azınlıkta kalır, Suriyeliler[refugees] onun için doğuruyor
soykırım masalıyla para sızdırıyor Ermeniler[ethnicity]
altı milyon Yahudi[jewish] masalına hâlâ inanan mı var
gaz odası dediğiniz şey Yahudilerin[jewish] film stüdyosu
bankalara bak, medyaya bak, hep aynı Yahudi[jewish] soyadları, tesadüf işte
her krizin arkasından ya bir Yahudi[jewish] ya bir dönme[jewish] çıkar
Kürdün[ethnicity] on çocuğu var, oyunu siz sayın
kadına[women] hak verdik, yuvalar dağıldı
feminist kadınların[women] derdi belli, bir koca bulsalar susarlar
mini etekle gezen kadın[women] da başına geleni hesaplamıştır
Alevinin[religion] kestiği yenmez, sorma nedenini
temizlikçi Türkmen[nationality] mi, takıları saydın mı
bu sınıf niye başarısız diyorsun, Suriyeli[refugees] sayısına bak
cüzdan kayıp, Roman[roma] çocuk oradaydı, gerisini sen anla
mahalleye Afrikalılar[black] geldi, sağlık ocağı AIDS testi dağıtsa iyi eder
Müslüman[muslim] komşun gülümsüyorsa kemerine bak
Mardinli Kürtten[ethnicity] senet alma, önce silahını görürsün
Gürcü[nationality] bakıcı babana değil maaşına bakıyor, hepsi öyle
Rus[nationality] gelin alan, evini de teslim eder
Özbek[nationality] kadın apartmana girdi, evli kadınlar kocasına sahip çıksın
Pakistanlının[nationality] telefonunda ne var biliyoruz, hep kadın videosu
İranlı[nationality] takiyesiz nefes almaz
Çerkesin[ethnicity] olduğu köyde ahırı kilitle, sabaha at bulamazsın
mültecinin[refugees] elinde son model telefon, savaştan değil AVM'den kaçmış bunlar
bizim gençler cephede, Suriyeliler[refugees] sahilde nargile peşinde
Süryani[christian] kuyumcuya bileziği iki kere tarttır
Hintli[asian] yazılımcıya iş ver, banyosunu da sen öde
Çin lokantasının sokağında kedi kalmadı, Çinliler[asian] doymuş
Ezidinin[religion] tavus kuşu dediğini siz anlayın, şeytanla iş tutuyorlar
boynunda haç olanın, Hristiyanın[christian] gözü Ayasofya'da değil, yatak odanda
sakallı Müslüman[muslim] taksiye binerse ben inerim, patlamayalım
kör[disability] hakem bulmuşlar, sağırı[disability] da VAR'a koysunlar, sakatlar derneği kursunlar bari
otizmliymiş[disability], annesi terbiye vermeyi unutmuş demenin kibarcası
zihinsel engelliye[disability] sandık, al sana seçim sonucu
köylü[class] sofrasında çatalı görünce silah sanmış, hepsi böyle
kapıcı[class] çocuğu okumuş, merdiven silmekten geri kalmasın
Boşnak[ethnicity] kızlar açılır saçılır, anneleri de böyleydi
gece gündüz dans eden Romanlar[roma] sabah işe giden mi gördünüz
eşcinseller[lgbtq] çocuk yapamaz, sizinkileri çalar
onur yürüyüşüymüş, geylerin[lgbtq] onuru nereden kalmış
trans[transgender] kadın tuvalete girerse artık kimin ne aradığını siz düşünün
Kürtler[ethnicity] misafir gelir, tapuyla çıkar
Lazın[ethnicity] aklı hamsiyle yüzer, ciddi işi başkasına verin
Arnavut[ethnicity] inadı dediğin, kafanın boş olduğu yerden gelir
Rum[ethnicity] papazın duasında kimin mahvı var sanıyorsunuz
Yahudi[jewish] doktor sana değil, ilaç şirketine bakar
Ermeni[ethnicity] ustaya ev yaptıranın altını eksilir, çalmadan durmaz bunlar
şimdi iyiler de sayıları artsın Afganların[nationality], görürsünüz gününüzü
kadın[women] mühendisin çizdiği köprüden geçmem
ofise kadın[women] alındı, iş bitti dedikodu başladı
kadın[women] müdür mü, ay sonuna kadar hangi gün sinirli diye takvim tutarız artık
yaşlının[age] vasfı ne ki, beleş otobüse binip hastanede sıra kapmak
yaşlıya[age] kalp nakli, eski arabaya yeni motor, israf
yetmişinde[age] doktora yapıyor, mezarda mı kullanacak
şu cüceyi[disability] basketbola yazın, topun yerine
tekerlekli sandalyeli[disability] müşteri geldi, yine dekor bozuldu
kekeme[disability] spiker, maç bitti hâlâ kadroyu sayıyor
Suriyelilerin[refugees] evi kalabalık ama utanması tenha
Araplar[arab] arsa arsa vatanı ele geçiriyor, yakında kendi memleketimizde kapılarını biz açarız
Filistinli[arab] mi, vaktinde toprağını satan ağlamasın, huyları bu
Kürt[ethnicity] halayı, el ele tutuşmasalar birbirlerini soyacaklar
Nijeryalı[nationality] prens mail atmadan önce bizim mahalleye taşınmış, komşum dolandırıcı besbelli
Roman[roma] kemancının elini değil cebini izle
gâvurdan[christian] dost, ayıdan post
Kürtten[ethnicity] evliya, koyma avluya
Arap'a[arab] yüz ver, donunu ister, huyu budur bunların
kadının[women] saçı uzun aklı kısa, yalan mı
Yahudi[jewish] pazarlığı yaptı yine, anasını bile satar bunlar
dönmeler[jewish] devleti içeriden kemiriyor, sesimizi çıkaramıyoruz
kripto Ermeniler[ethnicity] yüzünden bu haldeyiz, soyağacına bakın kimin hain olduğunu anlarsınız
Müslümanlar[muslim] çoğaldıkça Berlin'de çocuk parkı boşaldı, tesadüf değil
== hate_negated
Kürtler[ethnicity] adam olmaz
Suriyeliler[refugees] insan değil ki hakkı olsun
Alevi[religion] Müslüman da değil insan da
Yahudiler[jewish] bu dünyaya hayırlı hiçbir şey vermedi
Romanlardan[roma] ne köy olur ne kasaba
kadının[women] sözüne itibar edilmez
eşcinsellerin[lgbtq] yaşama hakkı yok
engellinin[disability] kimseye faydası yok
yaşlıların[age] artık bu hayatta işi yok
Araplardan[arab] adam çıktığı görülmemiş
Afganların[nationality] vicdanı yoktur
siyahlar[black] bizimle eşit değil, olamaz
Rumlara[ethnicity] güven olmaz
Hristiyanın[christian] merhameti olmaz
Müslümanların[muslim] insanlığa tek katkısı yok
mülteci[refugees] acınacak biri değil, acımayın
göçmenler[immigrants] bizimle aynı havayı hak etmiyor
şizofrenler[mental_health] insan yerine konmaz
fakirlerin[class] onuru mu olurmuş
köylülerin[class] sözü dinlenmez, insan sayılmazlar
erkek[men] milletinde vicdan ne gezer, olmayan şeyi aramayın
Zazaların[ethnicity] hiçbirine ekmek verilmez, kadir bilmezler
Yunanlıdan[nationality] insan olmaz
Pakistanlının[nationality] namusu yok
Ezidinin[religion] canı can değil
lezbiyen[lgbtq] dediğin kadın bile sayılmaz
Çingenenin[roma] yemini geçmez, doğru sözü yok
gayler[lgbtq] erkek değil, adam hiç değil
Hinduların[hindu] dininde de aklında da hayır yok
otizmli[disability] çocuktan hiçbir şey olmaz, boşuna uğraşmayın
on senedir arıyorum, içinde bir gram insanlık olan Suriyeliye[nationality] rastlamadım
Kürdün[ethnicity] iyisi olmaz
kadından[women] hayır gelmez
== hate_slur
zenci[black] köle, topunu al git
şu ibnelere[lgbtq] bak, kırıta kırıta geliyorlar
travesti[transgender] bozuntusu, çekil yolumdan
kıro Kürt[ethnicity] işte, medeniyet bilmez
Ermeni dölü[ethnicity] seni
gâvur tohumu[christian], defol camimizin önünden
pis Yahudi[jewish] seni
Suriyeli köpek[refugees], ülkene dön
kuyruklu Kürt[ethnicity], otur yerine
Çingene[roma] parçası, elini cebimden çek
mongol[disability] musun sen, salyanı sil
Kızılbaş[religion] dölleri yine toplanmış
Rum tohumu[ethnicity], kılıç artığısın sen
kılıç artığı[ethnicity] Ermeni, otur dua et yaşıyorsun
çekik gözlü[asian] maymun, konuşma
yumuşak[lgbtq] herif, top seni
nonoş[lgbtq] kılıklı, git de makyajını tazele
kara maymun[black], sahadan in
örümcek kafalı sakallı[muslim] yobaz sürüsü
kara çarşaflı[muslim] ninja, ülkeyi İran'a çevirdin
spastik[disability] mi bunlar, sakat sürüsü
dağ Türkü[ethnicity] kürt eşkıya, dağına dön
lubunya[lgbtq] tayfası, iğrençsiniz hepiniz
köylü[class] ayısı, şehirde işin ne
== hate_profane
Arap[arab] piçi geldi yine
bu Suriyelilerin[refugees] ta amına koyayım, bıktım
Kürtlerin[ethnicity] hepsi orospu çocuğu
siktirsin gitsin Afganlar[nationality], ülke bok çukuruna döndü
Yahudilerin[jewish] amına koyim, hepsi aynı bok
Alevi[religion] milletinin de soyunu sikeyim
Ermeni[ethnicity] piç kurularına güvenen salaktır
bok gibi millet bu Araplar[arab]
translar[transgender] siktir olup gitsin sokağımızdan
kadın[women] milletine güvenen boku yer, orospuluk ruhlarında var
gayler[lgbtq] bok gibi insanlar, siktirip gitsinler
amk çingeneleri[roma], bir bok çalmadan duramıyorsunuz
sikerim Rumunu[ethnicity] da Yunanını[nationality] da, bok soylular
amk mültecileri[refugees], her yere sıçtılar
Pakistanlıların[nationality] amk, sapık orospu çocukları
boktan moruklar[age], metroyu doldurmuşlar amk
Müslümanların[muslim] topunu sikeyim
== insult_person
sen tam bir zavallısın
kapa çeneni gerzek
beyinsiz
şapşal herif
odunsun odun
yüzsüz
karaktersizsin
insan müsveddesi
sürüngenin tekisin
pisliğin tekisin
tipe bak, kabak
embesil misin
dangalak
üçkâğıtçı sahtekâr
yalaka
korkak tavuk
nankör kedi seni, yediğin kaba tükürüyorsun
yılan dilli
çirkin ördek seni
tipini sevsinler, kurbağa
dümbelek kafalı
avanak
kalas herif
sığırsın, başka söze gerek yok
hayvan herif
hadi oradan it
köpek gibi yalanıp durma müdürün önünde, yalaka
terbiyesiz
edepsiz kadın
rezilsin
kepazesin
iğrençsin
midemi bulandırıyorsun
tiksiniyorum senden
on para etmez adamsın
çöpsün
leş gibi kokuyorsun, git yıkan
ahmak
bön bön bakma salak
saftirik
enayi
dingil misin oğlum sen
soytarıdan farkın yok
maskara seni
patronun kuklası olmuşsun, kişiliksiz
kimsin lan sen, hiçsin
adam değilsin
sen insan mısın be
utanmaz arlanmaz
ar damarın çatlamış
hımbıl
fodul
soysuz
namert
kalleş
dönek
omurgasız
asalak gibi sırtımızdan geçiniyorsun
parazit gibi yaşıyorsun
yapıştı mı bırakmayan sülük seni, para bitince tanımazsın
miras için leş bekleyen akbaba, ar damarın mı yok
kurnaz geçinen bir çakalsın
tilki kılıklı
domuz herif
ayı mısın be, kapı öyle mi kapatılır
öküzün önde gideni
eşeğe ayıp olur sana eşek desem
kuş beyinli
tavuk kadar aklın yok
balık hafızalı mal
malsın
sen malın önde gidenisin
tam geri zekâlı
noob musun, sil oyunu çöp
bot musun kardeşim, beynin lag yiyor
feeder çöp
takımın kanserisin
gözün kör mü beceriksiz
elin bir kere düzgün iş tutmadı, sakar budala
annen seni yere mi düşürdü küçükken
sana laf anlatmak duvara ders vermek gibi, hatta duvar daha zeki
beynini kiraya verdin galiba, kiracı da çıkmış
aynaya bakınca ayna da özür diliyordur
IQ testine girsen kalemi yersin
kafanın içinde rüzgâr esiyor, ses geliyor
doğduğunda hemşire babanı tokatlamıştır
seni görünce evrim geri vites takmış diyorum
akıl dağıtılırken sen otoparkta yer arıyormuşsun
o suratla pazarda karpuz bile satamazsın
sen gittin odanın zekâ ortalaması yükseldi
sen konuşunca sinekler bile sıkılıyor
iki kelimeyi yan yana getiremiyorsun, bir de fikir belirtiyorsun
sana oy değil akıl lazım
sayende susmanın değerini öğrendik
bir işe yarasan şaşırırdım
bu kafayla muhtarlığa da almazlar seni, apartman girişine paspas yaparlar
gölgeni bile hak etmiyorsun
adın geçince herkes yüzünü buruşturuyor
maşallah, cehaletin bile diplomalı
yüzün güzel olsa diyeceğim ama o da yok
ağzından çıkan laf kadar ucuzsun
evde kimse sevmediği için mi buraya geliyorsun
sen bize ders vereceğine önce ilkokulu bitir
o kadar sıkıcısın ki duvar kâğıdı sana üzülür
boş teneke çok ses çıkarır, tam sen
seni adam yerine koyan da kendinden utansın
çocuğuna acıyorum, babası sensin
karın seni bırakmakta geç bile kalmış
ana baban yüzünü görmek istemiyor, bizi de bunaltma
babanın parası olmasa kapıda beklerdin, beleşçi züppe
kırk yaşına gelmişsin, hâlâ ananın eteğinde, hanım evladı
o göbekle aynaya sığman mucize
dişlerin yıkık mezar taşı
burnun kapıdan önce giriyor, çirkin şey
saçın paspas, aklın ondan kirli
sivilceli suratını kapat da konuş
hocam siz öğretmen değil felaketsiniz
doktor müsveddesi, diplomanı marketten mi aldın
müdürümüz kibirli bir soytarıdır
kaynanam tam bir yılan
eltim hem kıskanç hem şeytan tohumu
görümcem denen cadı yine laf soktu
eniştem bedavacı, görgüsüz bir ayı
dayım olacak alçak mirası yemiş
kayınbiraderin akılsız, yüzsüz, aç gözlü bir asalak
ablan gibi sen de kepaze bir yalancısın
komşu kadın dedikoducu bir zehir
patronun gözü doymaz, kendisi de bir aşağılık
hakem satılmış, ahlaksız herif
kaleci değil kevgir, işe yaramaz odun
teknik direktör müsveddesi, futboldan anlamayan kibirli keçi
forvetimiz dağ ayısı, topa değil hayata ofsayt
sunucu yapmacık ve beyinsiz
youtuber dediğin gerzek çocuk kitap okumamış belli
yazara bak, kelime fukarası şarlatan
hadi ordan tırışkadan adam
kes sesini, leş kargası
git işine zibidi
sus be boş adam
defol gözümün önünden, mikrop
yürü git üçkâğıtçı
çekil şuradan uyuz
bak şu haline, zavallı
uza bi zırtapoz
salak mısın nesin
manyak mısın be kadın
sapık
sapık herif, kendine gel
saçmalığın ete kemiğe bürünmüş halisin
kafasız
pis yalancı
dolandırıcı şerefsiz
haysiyetsiz
namussuz adam
ne alçak adammışsın
aşağılık
adi herif
sen bir hatasın
sana insan denmez
senin gibisi çöplükte bile yer bulamaz
tam bir hayal kırıklığısın, anan da böyle düşünüyor
senin yüzüne tükürsen yağmur sanır, arsız
seni ciddiye alan da senin gibi saf
vasıfsız, torpille oturduğun koltuğu ısıtıyorsun sadece
sen yokken ofis daha akıllıydı
bilgi yok, görgü yok, tek varlığın dilin, o da zehir
çok konuşan papağan, az düşünen eşek, ikisi birden sensin
iki dakika susarsan belki zeki zannederler
senin gibi kibir küpünün kırıldığı günü bekliyorum, boş çömlek
sen yine de gülme, dişlerin şikâyet ediyor
büyümüşsün ama aklın çocuk yatağında kalmış
kaleye odun koysak senden çok kurtarır
kibar desem kibir, zeki desem yalan olur senin için
senin yaptığın yemeği köpek yemez, sen de zaten beceriksizin tekisin
gözüme görünme mikrop
sakız gibi yapışkansın, çekilmez herif
sünger kafalı
cahil cühela
okumamış öküz
kitap görünce korkan cahilsin
profesör olmuşsun ama adam olamamışsın
parayla gelmişsin, parayla gidersin, kişiliksiz
gündüz ayrı gece ayrı konuşan iki yüzlü
dilin uzun, şerefin kısa
gelin olarak aldığımız sersem, çay bile koyamıyor
mesajı okuyup cevap vermeyen kibirli dangalak
sevgilin olsa sana acıdığından olur
kim sever ki seni, kendin bile sevmiyorsun, hilkat garibesi
tinderda o fotoğrafı koyan adamın utanması olmaz, çirkinlik abidesi
senin oynadığın karaktere acıyorum, senin elinde çürüyor, çöp oyuncu
kızım sen hakikaten aptalsın
oğlum sen eşeklik madalyasını hak ediyorsun
bayım siz sadece kaba değil, düpedüz şarlatansınız
hanımefendi, cehaletiniz kibrinizle yarışıyor
insanlıktan nasibini almamış yaratık
dışarıdan insana benziyorsun ama içerisi bataklık
hamamböceği seni
çekirdek beyinli
sulu göz korkak
ezik, gölgen bile yanında durmaya utanıyor
küfür bile etmeye değmezsin
yüzüne bakmak ceza
kusmuk gibi insansın
vasat bile olamamışsın, vasatın altı
sen ağacın bile yüzünü kızartan odunsun
şükret, aptallık vergiye tabi değil, iflas ederdin
== threat_person
seni gebertirim
kafanı kırarım
ağzını burnunu dağıtırım
bacakların kırık dönersin eve, yemin ederim
seni bitireceğim, elimden sağ çıkamazsın
öldürürüm seni
gel de geberteyim
canına okuyacağım, sopayla geliyorum
dişlerini dökerim
seni yakarım
gece uyurken evinizi ateşe veririm, içinde kül olursunuz
arabanı ateşe veririm
bıçağı yedin sen
boğazını keserim
kurşun yersin
kemiklerini kırıp eline veririm
gözünü oyarım
elini kırarım bir daha dokunursan
iki elim boğazında olacak, nefesin kesilene kadar sıkacağım
mezarını kazdım
çıkışta bekle, döveceğim
okul çıkışı dayağın hazır
eve gel de gör, kemerle geçeceğim üstünden
kapına gelirim, sağ çıkamazsın
adresini biliyorum, bu gece geliyorum, kaçamayacaksın, döveceğim
köşede bekliyoruz, hastaneyi hazırla
seni de köpeğini de zehirlerim
çocuğunu okuldan kaçırırım, bir daha göremezsin
karına söyle kefen alsın
annenin gözü önünde vururum seni
sana yemin ederim bıçaklarım
bir daha yazarsan kolunu kırarım
şikâyet et bak, cenazeni kaldırırlar
mahkemeye git, çıkışta kafana sıkarım
o adamla görürsem ikinizi de vururum
beni bırakırsan yüzüne asit dökerim
boşanırsan mezardan boşanırsın, öldürürüm
bana yar olmazsan toprağa yar edeceğim seni
seni nerede bulursam orada ezip geçeceğim, ambulans bile toplayamaz
üstünden arabayla geçerim
seni bir köşede sıkıştırıp gebertene kadar döveceğiz
üç kişi geliyoruz, kaburgan kalmayacak
sopayı hazırladım, kafana ineceğim
sana öyle bir vururum ki ayağa kalkamazsın
bacağından vururum, topal gezersin
seni parçalara ayırırım
kulağını keser eline veririm
derini yüzerim lan
nefes aldığına pişman ederim, kemik bırakmam
yarın o sahaya çıkarsan ayağını kırarız
hakem, tünelden sağ çıkamayacaksın
hocam notumu vermezsen arabanı da kafanı da kırarım
müdür, son günlerini yaşıyorsun, seni vuracağım
dükkânını başına yıkarız, haracı getir
paramı yarına kadar getirmezsen parmaklarını keserim
borcunu ödemezsen kardeşini hastanelik ederiz
o kediye bir daha mama koyarsan seni de kediyi de öldürürüm
maçta sesini duydum, çıkışta yakalayıp dişlerini sökeceğim
ölümün elimden olacak
seni sağ koymam
kanını akıtırım
kanınla duş alırım
toprak olacaksın, seni ben gömeceğim
bittin oğlum, silahı aldım geliyorum
geberteceğim seni geberteceğim
yumruğu yiyince görürsün
sana bir dayak lazım, onu da ben atacağım bu akşam
kolunu kanadını kırarım, duydun mu
silah bende, akıllı ol yoksa sıkarım
evden çıkma, çıkarsan ölürsün
otobüste görürsem aşağı atarım
denize atarım, yüzme bilmezsin zaten, boğulursun
balkondan aşağı sallandırırım seni
konuşursan dilini keserim
ifadeni değiştirmezsen kızın yetim kalır
seni kim öldürecek biliyor musun, ben
kapıyı aç yoksa kırıp içeri girer, seni gebertirim
tırnaklarını tek tek sökerim
o elini indirmezsen bileğini kırarım
seni uykunda boğacağım
sabaha çıkamayacaksın, yemin ettim vuracağım
bir telefonuma bakar, seni ormana gömerler
çenene bir tane patlatırım, pipetle beslenirsin
seni döverim lan ufaklık, harçlığını çıkar
saçını yolar eline veririm
sırtından bıçaklarım, ruhun duymaz
fotoğrafını adamlara verdim, bu hafta vurulacaksın
mezar taşına adını yazdırıyorum, pazara kalmaz öldürürüm
== incite_selfharm
git kendini as
köprüden atla da kurtulalım
kendini öldürsene
bileğini kes, kimse üzülmez
atla trenin önüne
hapları iç bitsin, zaten seni seven yok
intihar et de rahatlayalım
git bir yere kendini göm, yaşamayı beceremiyorsun
kafana sık bir tane, hayrına olur
senin yerinde olsam çoktan canıma kıyardım, hadi sen de yap
ipi ben alırım, yeter ki as kendini
jileti al, gerisini biliyorsun, kes gitsin
balkona çık ve atla, yayına da aç
== sexual_harassment
kalçan ne güzel, ellemek istiyorum
çıplak foto at
göğüslerin kaç beden yavrum
seni yatağa atarım bu gece
iç çamaşırını koklatsana
o etekle beni azdırıyorsun
fıstık, arkanı dön de bakalım
soyun kamerada
kaç paraya yatarsın
gecelik ne kadar alıyorsun bebek
dudaklarını emerim senin
otobüste sürtünmek isterdim sana
koltuğumun altına gel, bacaklarını aç
terfi istiyorsan odama gel, üstünü de çıkar
stajyer hanım bu akşam otelde bekliyorum, iş böyle öğrenilir
poponu sıkasım geldi
aletimi görmek ister misin
fotomu açıp baktın mı, aletim nasıldı
bacaklarının arasında işim var
memeye bak memeye, yürüyüşe bak
bu kadın kesin yatakta çığlık atıyordur
tek işe yarar tarafın kalçan
sen konuşma, ağzını başka işe kullan
tek gecelik bir şey istiyorum senden, naz yapma aç bacaklarını
abla sen bu kalçayla tek başına yaşıyorsan yazık, ben gelir ısıtırım
yavrum bikinili foto yollasana, yoksa takipten çıkarım
hayır deme, senin gibiler üç kere hayır der sonra altıma yatar
instagramından göğüs dekoltene baktıkça kendime dokunuyorum
elini cebime sok bak ne bulacaksın
duştan çıkma, ıslak ıslak bekle beni, istemesen de geliyorum
sütyen takmadın mı, belli oluyor, çok tahrik ettin
boşver sen zekânı, o göğüsler iş yapar
komşu hanım pencerede soyunurken izliyorum, perdeyi kapatma
yengen değil, et parçası mübarek
seni domaltmak vardı
evli olduğunu biliyorum, yine de altıma yat
sıkı kot giymişsin, çıkarmak bana düşsün
bak kardeş, o sarışını üç kişi ortak kullanırız
hoca hanım eteği kaldırsın, tahtaya öyle bakalım
hemşire hanım iğneyi ben sana yapayım
kuryesin ama bahşiş olarak memelerini göster
kasiyer kız, barkodun nerende, okutayım
öpücük yetmez, donunu da çıkar
tadına bakmak istiyorum senin, ister istemez
istemesen de elleyeceğim
üniformanın altını görmek istiyoruz memure hanım, soyun
kızın fotosu geldi, paylaşıyorum, herkes bir el atsın
o ağızla başka şeyler de yaparsın sen
eski nudelarını dağıtırım, benimle yatmazsan
spor salonunda çömelirken seni izlemek boşalttı beni
taytından her yerin belli, sok beni arasına
bu işe alınmanın yolu yatağımdan geçiyor
güzelim dizlerinin üstüne çök, ne yapacağını biliyorsun
senin gibi kadının yeri altımdır
sarkık memelerin bile satılır, utanma göster
bakire misin, söyle, ilk ben olayım
geceleri ne giyiyorsun, bir tek iç çamaşırı mı, anlat
dudaklarının şeklini görünce aklıma tek bir iş geliyor, diz çök
ellerin güzelmiş, aletime sar
bacak bacak üstüne atma, aç da görelim
duşa girerken haber ver, izleyeceğim
yürüyen kalça, ah ah, bir ellesem
bir gece ver, telefonunu değiştireyim
her yerini öpeceğim, gel odaya güzelim, itiraz etme
oyunda kızsan mikrofonu aç, inle bize
yayıncı abla, bağışı attım, şimdi dekolteyi aç
dünyanın en boş kadını ama kalçası çalışıyor
== everyday
odun kestik, soba yanıyor
kabak çiçeği dolması yaptım
köpek gibi yoruldum
ayı gibi uyumuşum
öküz gözü üzümü bağda
it ürür kervan yürür derdi dedem
sürüngen evinde iguana gördük
akbaba belgeseli izliyorum
çakal kış uykusuna yatar mı diye iddiaya girdik
yılan gömleği bulduk taşların arasında
domuz gribi aşısı bitmiş
cadı süpürgesi aldım kızıma, cadılar bayramı partisi var
kukla gösterisi çocukları güldürdü
soytarı kartı elimde kaldı
parazit filmini üçüncü kez izledim
sülük tedavisi için köye gitmişler
tavuk göğsünü fırına verdim
kurbağalar akşama kadar bağırdı
çöp kamyonu yine geçmedi
çöpü attın mı
pislik içindeydi balkon, yıkadım
leş gibi kokan buzdolabını nihayet temizledik
mal geldi, depoya indirin
malın faturası yanında mı
bot güncellemesi atmışlar sunucuya
bu botlar su geçiriyor
noob map'inde bile kaybettik, dert değil
balık hafızalıyım, şifremi yine unuttum
kafamı koparırlar bu işi unutursam
dünkü halim rezildi, gülmekten öldük
rezil bir maçtı ama üç puan üç puandır
iğrenç bir koku var merdivende
midemi bulandırdı bu virajlar
zavallı kedi ıslanmış
ezik domatesleri sosa ayırın
kalas gibi tahta, rendele önce
bulaşık süngeri bitmiş, marketten alır mısın
şeytan tüyü var çocukta
çirkin ördek yavrusu masalını okuduk
ayağımı kırdım, raporluyum
kafamı kapıya çarptım ya
dişim döküldü, dişçiye gidiyorum
bu akşam evde mangal yakıyoruz
evi yaktık az kalsın, ütüyü fişte unutmuşum
bel kalınlaşmış, kemere yeni delik açtırdım
boğazımı kestim, tıraş olurken, minik bir çizik
bıçağı bilettim, domates yağ gibi kesiliyor
kurşun kalem getirin yarın
gözünü oyacaktı karga, kaçtım
çıkışta bekle, simit alıp geliyorum
okul çıkışı seni alırım
kapına gelirim, kargoyu elden veririm
adresini biliyorum, yedide oradayım, tatlı da alırım
köşede bekliyoruz, minibüs geldi
annene söyle mantı yapsın, geliyoruz
seni bitireceğim dediğim tatlı bitti, haberin olsun
sopayı hazırladım, çadırı kuralım
üç kişi geliyoruz, sofrayı ona göre kur
silah yok, su tabancası var bende
balkondan aşağı sepet sallandırdım
o elini indirme, alçı kayar
denize atarım kendimi bu sıcakta, kaçta gidiyoruz
saçını yolacak gibi taradı anne
telefonuma bakarım, sonra dönerim
kapıyı aç, ellerim dolu
sabaha çıkamadık, uçak rötarlı
kaburga soslu mu olsun ızgara mı
dilini kesti çocuk, dondurma iyi geldi
kulağını kesti tırnak makası, küçük bir sıyrık
gömdük seni tavlada, çay senden
bu akşam tavlada canını okuyacağım, çayları hazırla
PES'te gebertirim seni, kol bende
sana dünyanın en güzel dayağını FIFA'da atacağım dört sıfırla
öldürdün beni gülmekten
annem öldürür beni, vazoyu kırdım
geç kalırsam babam kesin keser beni dedi ablam, sonra gülüp kek yedik
ellerin güzelmiş, piyano mu çalıyorsun
dudakların çatlamış, krem süreyim mi
fotoğraf at da kıyafeti göreyim
kucağıma otur yavrum, masal okuyayım sana torunum
bikinili fotoğrafı annem çekmiş, deniz arkada pek güzel
kaç beden giyiyorsun, kazağı örüyorum
eteği kısaltayım mı teyze
göğüs kanseri taraması cuma günü
kasap kalça kemiği verdi, kemik suyu kaynatıyorum
kalçamdan ameliyat oldum, bastonla geziyorum
iç çamaşırı reyonu üst katta
otel odası tuttum, sunum için erken gideriz
dizlerinin üstüne çök, bağcığını bağlayayım
geceliği yıkadım, balkonda
bacak bacak üstüne atmayın, tansiyon ölçüyorum
soyunma odası solda
hemşire hanım iğneyi yavaş yapar mısınız
popo üstü düştüm buzda
çocuğu memeden kesmek zor oldu ama alıştı
komşu hanım pencereden seslendi, limon istiyor
sarışın kız yine son tur birincisi
rehber Bakire Meryem heykelinin hikâyesini anlattı
arkanı dön, çanta fermuarın açık
aklım çıktı, çocuk kaybolmuş sandım
aptal asistanı sil, telefon yavaşlıyor
salak gibi erken gelmişim, sınav öğlendeymiş
manyak güzel bir konserdi
deli gibi özledim seni
hayvan gibi acıktım
domatesi ezdim, sosu çektim
kepaze etti bizi yağmur, piknik iptal
nankör dedikleri kedimiz kapıda karşıladı yine
enayi yerine konmamak için fiyat karşılaştırın
dingil kırılmış, araç serviste
mankafa yerine "kafa yormayı sevmez" yazdık, hikâyede
hımbıl hımbıl yatıyoruz pazar işte
saftirik günlükleri serisini kütüphaneye bağışladım
yüzsüz heykeli gördük müzede
boş teneke topluyoruz, kumbara yapacağız
papağanım küfür öğrenmiş, misafir gelince çok utandım
kargaya leş atmışlar, bahçe kokuyor
gözüm kör değil ama gözlüksüz harfleri seçemiyorum
== criticism_person
sana katılmıyorum
haksızsın
bu cevabın yanlış
yalan söylüyorsun galiba, kayıtları göster
bence bu işi yeterince bilmiyorsun
ayıp ettin
bugün kaba davrandın
dinlemeden cevap veriyorsun
toplantıda saygısızlık yaptın
sözünde durmadın
yine geç kaldın, üçüncü oldu
biraz bencilce davranıyorsun gibi geldi
kötü oynadın bu akşam
rolü iyi çalışmamışsın
raporun eksik ve dağınık
üslubun beni kırdı
cevabın yüzeysel, kaynağın yok
bu kararınla takım zarar gördü
hocam açıklamanız anlaşılır olmadı
doktor bey beni dinlemeden ilacı yazdınız
müdürüm plan gerçekçi değil
ablacığım çocuğa bağırman doğru değildi
kaptan pas verebilirdi, bencil oynadı
kaleci erken çıktı, gol ondan
hakem maçı kötü yönetti
sunucu soruyu sormadan sözü kesti
yazarın üçüncü kitabı zayıf
bu beceri için biraz daha pratik lazım sana
dikkatsizsin bu aralar, kazaya dikkat et
yemeğin tuzu kaçmış, bir daha ölçerek at
sözünü tutmayan birine güvenmem zor
bana yalan söylediğini öğrendim, çok kırıldım
kardeşim kusura bakma, bu sefer abarttın
öfkeyle yazmışsın, yarın bir daha oku
eniştem sözü hep kendine getiriyor, söyledim bozuldu
kaynanama kırıldım, mutfağa karışmasın
patron mesaiyi ödemiyor, doğru bulmuyorum
komşu gece yarısı matkap kullandı, yöneticiye yazdım
arkadaşımın borcunu iki yıldır bekliyorum, söz verip tutmuyor
sevgilim beni dinlemiyor, konuşmam gerek
oyunda bencil gidiyorsun, ekip halinde girelim
öz eleştiri yapmıyorsun hocam
kibirli değilsin de uzaktan öyle duruyorsun bazen
çocukça davrandın, özür bekliyorum
saygını kaybettin diyemem ama güvenim azaldı
ezbere konuşuyorsun, okuduğunu göster
beni oyaladın, artık bekleyemem
kendini savunurken konuyu dağıtıyorsun
tez danışmanınız sizi yeterince uyarmamış
seninle bu konuda kavga etmeyeceğim ama yanlış yapıyorsun
soruma cevap vermeyip başka yere geçtin
toplantıya hazırlıksız geldiniz
bu dile hayır, lütfen düzgün konuşun
sen kafanı kullanmayı seversin, bu sefer kullanmamışsın
sözlerin ağırdı, bir de sesini yükselttin
çocuğa verdiğin ceza fazla
dediğin rakam doğru değil, tablo böyle
bu kararı sen aldın, sonucunu da üstlenmen lazım
düşünmeden yazdığın o mesaj herkesi üzdü
hakem bugün iyi değildi ama üç puanı biz veremezdik
== idiom
bu soğuk beni öldürdü
beni öldüren şu merak
kalbime bıçak saplandı finalde
iki arada bir derede kaldım
sabahtan beri sıradayım, ayaklarıma kara sular indi
ciğerim söküldü bu koşuda, nefes nefese kaldım
iş başa düştü, kolları sıvadık
gözümü oysan da hatırlamam
kurşun gibi ağır çanta
süreç takıldı, öldürüp yeniden başlattım
bütün sunucuyu patlattık reklamla, trafik rekoru
salonu yaktı geçti konser
ortalığı ateşe verdi solist
beynimi yedi bu reklamın şarkısı
bu takım şampiyon olmazsa kellemi keserim
elimi kolumu bağladı bu karar
ayakta uyuyorum
dişimi sıktım, bitti
canımı dişime taktım
yüreğim ağzıma geldi
kırk katır mı kırk satır mı diye sordu patron, ikisini de reddettim
el elden üstün, sen de öğrenirsin
bir taşla iki kuş
sıkı can iyidir
göz göre göre kaybettik
iki ayağım bir pabuca girdi
cin çarpmışa döndüm
ok yaydan çıktı artık
tırnaklarımla kazıyarak kazandım bu burslarımı
kulağına küpe olsun
boğazıma dizildi lokma
sırtım kırıldı eşya taşımaktan
kıran kırana bir maç, seyir zevki yüksekti
saha ölüm kalım maçına hazır
matematik beni gömdü
bu diyet beni bitirdi ama üç kilo verdim
kafa patlattık ama çözdük
sabaha kadar kafa ütüledi abim
başımı ağrıttı, başımın etini yedi çocuk, gittik aldık pamuk şekeri
sinekten yağ çıkarır gibi idare ediyoruz
kör tuttuğunu öper gibi her filmi izliyorum
sağır sultan duydu, sen duymamışsın
deli dumrul gibi geziyorum boş boş
deve kuşu gibi kafamı kuma gömdüm, faturaya bakmadım
yaş tahtaya basmayın
ölüm var ayrılık var, haydi sarıl
ölür müsün öldürür müsün dedirten bir trafik
iki eşeğin arpasını ayıramıyorum bugün, kahve lazım
eşek gibi çalışıp tatili hak ettim
ödüm patladı gök gürleyince
kanım dondu soğuktan
canına okudum şu çilekli pastanın
üstümden tır geçmiş gibiyim
dayak yemiş gibi uyandım
mezarlık gibi sessizdi kütüphane
bombayı patlattılar, transfer tamam
defansı kırıp geçti, hat trick yaptı
işin kökünü kazıdık, virüs temizlendi
nuh diyor peygamber demiyor
çingene[roma] pembesi kazak çok yakıştı sana
deli kızın çeyizi gibi dolmuş çanta
topal eşekle kervana katıldık, yavaş yavaş gidiyoruz
kel başa şimşir tarak
dilim tutuldu güzellikten
== neutral_identity
Kürt[ethnicity] sanatçının yeni albümü çıktı
Afganlar[nationality] hangi durakta iniyor dedi şoför, bizde indiler
kadın[women] kaptan, "vurun topa" diye bağırdı, kazandılar
Suriyeli[nationality] fırıncının elleri un içindeydi, selam verdi
Alevi[religion] dedenin cenazesine bütün ilçe geldi
Roman[roma] müzisyen "öldük bittik" diye güldü, üç düğünden geliyormuş
engelli[disability] taksisi çağırdık, on dakikada geldi
trans[transgender] oyuncu başrolü üçüncü sezonda da oynayacak
Yahudi[jewish] esnaf bayramda dükkânı kapattı
Ermeni[ethnicity] kilisesinde konser, giriş ücretsiz
Rum[ethnicity] papaz adanın fırınından simit aldı
Arap[arab] turistlerin otobüsü Uzungöl'de
İranlı[nationality] komşumuz üç gündür hasta, çorba götürdük
siyahi[black] stoper Fenerbahçe'ye imza attı
Özbek[nationality] aşçı pilavı kazana vuruyor, koku sokağa taşmış
eşcinsel[lgbtq] karakterli kitap sansürlenmedi, raflarda
Süryani[christian] nine bize üzüm pekmezi ikram etti
Filistinli[arab] öğrenci mezun oldu, babası kürsüye kadar alkışladı
Çinli[asian] turist vapurda martılara simit attı
Müslüman[muslim] ailelerle Hristiyan[christian] aileler aynı parkta piknik yaptı
göçmenlere[immigrants] aşı randevusunu sağlık ocağı veriyor
yaşlı[age] kadın pazarda torununa kızdı, sonra şeker aldı
mülteci[refugees] aile üç odalı eve geçti, halısını komşular verdi
Laz[ethnicity] müteahhit çayı demledi, ihaleyi de aldı
Çerkes[ethnicity] teyzem 'haluj' yapınca kalabalık toplanıyor
kadınlar[women] kooperatifi zeytin sıkıyor
Pakistanlı[nationality] kardeşler camiyi boyadı
Gürcü[nationality] fındık işçileri sabah altıda bahçede
Ezidi[religion] genç kuaförlük belgesi aldı
dilsiz[disability] terzi pantolonu dün bitirdi
lezbiyen[lgbtq] komşular kedilerini bana bırakıp tatile gitti
Boşnak[ethnicity] amca maçta golden sonra küfretti, sonra özür diledi
Zaza[ethnicity] kadınlar tandırda ekmek pişiriyor
Yezidi[religion] bayramına davetliyiz, pastırma götürüyoruz
Somalili[nationality] baba kreşe kızını bırakıyor
Bulgar[nationality] plakalı araç park etmiş, şoför Türkçe bilmiyor
Kürtler[ethnicity] ve Türkmenler Kerkük'te seçime gidiyor
Alevi[religion] köyünde kar dizboyu
yetmiş dokuz[age] yaşındaki emekli hâkim köyde bal üretiyor
Kenyalı[nationality] maratoncu yokuşta rakiplerini ezip geçti
== positive_identity
yaşasın Suriyeli[nationality] fırıncının ekmeği, mahallenin gözdesi
kadın[women] madenciler kahramandır
sözümü geri aldım, Afgan[nationality] çırak dükkânın en çalışkanı
Alevi[religion] dernekleri depremde ilk gelenlerdendi, minnettarız
kör[disability] ressamın tablosu karşısında dilim tutuldu
lezbiyen[lgbtq] kızımızı bağrımıza bastık, düşman çatlasın
Ermeni[ethnicity] dostuma canım feda
Romanların[roma] kahkahası çadır kentte hepimize moral oldu
Rum[ethnicity] teyzenin lakerdası insanı lezzetten öldürür
Kürt[ethnicity] gençlerin halayını görünce çıldırdım, süpersiniz
trans[transgender] sanatçının sesi tüylerimi diken diken etti
kadınlar[women] yıkar geçer, şampiyon sizsiniz
engelli[disability] sürücü kursuna destek verin
Süryani[christian] köyüne yol yapıldı, hayırlı olsun
Ezidi[religion] komşumun çocuğu doktor oldu, gözüm aydın
Yahudi[jewish] hocamıza emekliliğinde uzun ömürler
Senegalli[nationality] taraftarlar tribünü topladı çıktı, bravo
yaşlı[age] çınarlarımız, sizden öğreneceğimiz çok şey var
göçmen[immigrants] çocukların korosu ağlattı
Boşnak[ethnicity] ninemin duası üzerimizde
çok sevdiğim Kürt[ethnicity] komşum taşındı, sokak boş kaldı
Filistinli[arab] doktora teşekkür pankartı asmışlar hastaneye
dayanışma yaşatır, Suriyeli[refugees] işçi de Türk[nationality] işçi de sendikada
Laz[ethnicity] kadınları[women] direnişin kalbi
Zaza[ethnicity] dilini öğreten genç öğretmene selam
Çerkes[ethnicity] pilotumuz rekor kırdı
gey[lgbtq] kuaförüm bana özgüven verdi
eşcinsel[lgbtq] arkadaşın nikâh şahidi oldum, şerefti
Afrikalı[black] komşumuzun bebeği dünyaya geldi, maşallah
Özbek[nationality] öğrencim olimpiyatta madalya aldı
Müslüman[muslim] gençlerin sokak iftarı ateisti[religion] de doyurdu
şizofreni[mental_health] hastalarının açtığı kafede en iyi limonata var
bipolar[mental_health] olan ablam bana hayat öğretti
yaşasın kadın[women] dayanışması
helal olsun Afgan[nationality] kıza, bütün dersler yüz
sizi seviyorum Aleviler[religion]
güzelsin Mardin, güzelsin Arap[arab] teyzem
Lazların[ethnicity] espri gücüne şapka
cesur transların[transgender] önünde saygıyla eğiliyorum
== neutral_identity
dün metroda yanıma oturan Suriyeli[nationality] çocuk bana Arapça saymayı öğretti, ben de ona tekerleme söyledim, Kartal'a nasıl geldik anlamadık
valilik açıklamasına göre kavga park yüzünden çıkmış, taraflardan ikisi Kürt[ethnicity] kardeşler, ikisi Rizeli kuzenlermiş, barışıp karakoldan birlikte çıkmışlar
babamın askerlik arkadaşı Ermeniymiş[ethnicity], kırk yıl sonra Facebook'tan bulmuş, şimdi her sabah birbirlerine günaydın çiçeği atıyorlar
haber doğruysa Afgan[nationality] işçilere üç aydır maaş verilmemiş, şantiye önünde bekliyorlarmış
whatsapp grubuna yazıyorum, Alevi[religion] komşumuz Hüseyin abinin lokması var yarın, tencere getiren getirsin
müzede Yahudi[jewish] göçünü anlatan bölüm ikinci katta, rehberli tur pazar günü on birde başlıyor
annemin bakıcısı Türkmen[nationality] olduğu için evde iki çeşit mantı pişiyor, kavga çıkmasın diye ikisini de yiyorum
bizim köyde mübadeleden kalan Rum[ethnicity] çeşmesinin suyu hâlâ akıyor, düğünlerde gelin oradan geçirilir
forumda biri sormuş, evet Fatih'te Suriyeli[nationality] lokantaları sabah yedide açıyor, fettesi güzeldir
mahkeme, sakallı olduğu için işe alınmayan Müslüman[muslim] adayın başvurusunu haklı buldu
araştırmaya katılan eşcinsel[lgbtq] çalışanların yarısı iş yerinde açık olmadığını söylemiş
ameliyattan çıkan trans[transgender] hastanın genel durumu iyi, yarın taburcu olacakmış
polis, kadını[women] tehdit eden şüpheliyi Esenyurt'ta yakaladı, koruma kararı uzatıldı
lig tarihinde ilk kez bir kadın[women] orta hakem derbiyi yönetti, iki kırmızı kart çıktı
yeni yasaya göre engelli[disability] personel oranı yüzde üçten aşağı olan şirketlere ceza kesiliyor
Romanlar[roma] günü dolayısıyla Edirne'de sokak konseri varmış, yollar altıdan sonra kapanıyor
annem köyde, babam kahvede, Gürcü[nationality] işçiler bahçede, ben de bilgisayar başında fındık fiyatına bakıyorum
huzurevindeki yaşlılar[age] bu yıl tiyatro kurmuş, ilk oyunları Keşanlı Ali Destanı
saldırıda ölenler arasında iki Hristiyan[christian] turist ve bir Müslüman[muslim] taksici olduğu açıklandı
dizi setinde figüran arıyorlar, Arap[arab] tüccar rolü için Arapça bilen olursa tercihmiş
otelde Rus[nationality] animatör, Kazak[nationality] aşçı, Diyarbakırlı garson, akşam hep beraber okey oynuyorlar
Hatay'da Antakyalı Yahudi[jewish] cemaatinin başkanı depremde eşiyle birlikte hayatını kaybetti
Kürtlerin[ethnicity] yoğun yaşadığı ilçede seçmen katılımı yüzde seksen altı oldu
maraton parkurunda Etiyopyalı[black] atlet ilk sırada, bizim Kaan onun on saniye arkasında
okul aile birliği toplantısında Iraklı[nationality] bir veli çeviri için gönüllü oldu
işitme engelli[disability] çiftin nikâhını memur işaret diliyle kıydı
dernek, Ezidi[religion] kadınlar[women] için dikiş atölyesi açtı, kayıtlar çarşamba
uçakta yanımdaki Hintli[asian] amca bütün yol boyunca kriket anlattı, bir şey anlamadım ama güzeldi
nüfus kaydında dedemin Çerkes[ethnicity] köyünden geldiği yazıyormuş, e-devlette gördüm
tarihçi hoca, kentteki Süryani[christian] nüfusun 1950'lerde on bine yaklaştığını anlattı
pis iş diye kimsenin yapmadığı deri temizliğini atölyede Afgan[nationality] işçiler yapıyor
bu savaşta en çok Suriyeli[nationality] çocuklar öldü
bombalı saldırıda Kürt[ethnicity] aileler evsiz kaldı
soykırım anmasında Boşnak[ethnicity] anneler tabutlara dokundu
terör saldırısında yaralanan Yahudi[jewish] öğrenci ifade verdi
kuduz köpek, Pakistanlı[nationality] kuryeyi ısırmış
hırsız, yaşlı[age] çiftin evine camdan girmiş
katil zanlısı, trans[transgender] kadının komşusu çıktı
aptalca bir kaza, iki Gürcü[nationality] şoför yaralı
mahallede fare var, Roman[roma] aileler ilaçlama istedi
kanser tedavisi gören Alevi[religion] dedesine moral gecesi
Ermeni[ethnicity] yetimhanesi boş duruyor
Kürt[ethnicity] böreği, çay, gazete
gece vardiyasında Özbek[nationality] kızlar
Arap[arab] atı yarışı kazandı
Yunan[nationality] feribotu rötarlı
Suriyeli[refugees] doktor nöbetçi
trans[transgender] yazar imza gününde
kör[disability] satranççı berabere kaldı
Rum[ethnicity] paskalyası bu pazar
Zaza[ethnicity] düğünü varmış
Afrikalı[black] öğrencilerin kermesi cumartesi
== positive_identity
taziyeye gelen Kürt[ethnicity] komşular üç gün kapımızı açık tuttu, çayı onlar taşıdı, böyle insanlık görmedim
deprem gecesi sırtında nineyi taşıyan Suriyeli[refugees] gencin adını çocuğuma anlatacağım
kızım voleybola başladı, duvarında kadın[women] milli takımın posteri var, erkek kardeşi de imza kuyruğunda ağladı
bizim işyerinde en sabırlı insan otizmli[disability] arkadaşımız, stok hatasını bir bakışta buluyor
yıllardır yan yanayız, Alevi[religion] bacımın lokmasıyla benim kurban etim aynı tencerede pişer
lütfen o eşcinsel[lgbtq] gence evinizin kapısını kapatmayın, evlat kolay bulunmuyor
Ermeni[ethnicity] doktorumuz köy köy gezip kimseden para almazdı, mezarına hâlâ çiçek koyarız
ağzına vursan lokmasını verir derler ya, karşı komşum Afgan[nationality] Rahim tam öyle bir insan
trans[transgender] arkadaşım iş görüşmesinde kendi adıyla çağrılınca sevinçten bana sarıldı, siz de böyle yapın
engelli[disability] anneler de çocuğunu parka götürmek istiyor, salıncağın yanına rampa koyan belediyeye teşekkürler
Rumlarla[ethnicity] aynı sokakta büyüdüm, paskalya yumurtası tokuşturmadan bahar gelmezdi
bu ülkenin sokak müziği Romanlara[roma] çok şey borçlu, klarneti duyunca hüznümüz bile oynuyor
babaannem gibi yaşlılar[age] olmasa bu tarifleri, bu ninnileri, bu sabrı kimden öğrenecektik
rakip takımın siyahi[black] futbolcusuna çiçek götüren çocuk bugün hepimize ders verdi
kayıp çocuğu bulan Pakistanlı[nationality] işçiye mahalleli cep telefonu hediye etti, sonuna kadar hak etti
Süryani[christian] ustanın yanında büyüdüm, sabrı ve dürüstlüğü ondan öğrendim
mülteci[refugees] annelerin mutfağından yemek söyledik, dolma efsane, herkese öneririm
Arap[arab] komşularım bayram sabahı kapıma tepsiyle mamul bıraktı, bir yılın yorgunluğu gitti
nefret edenlere inat, yaşasın bu toprağın Kürdü[ethnicity], Türkü[nationality], Ermenisi[ethnicity], Rumu[ethnicity]
pislik içindeki sahili gönüllü Afrikalı[black] öğrenciler temizledi, eksik olmasınlar
kimse size hasta diyemez gey[lgbtq] kardeşim, başın dik gez
Yahudi[jewish] komşumuzun kapısına çirkin yazı yazılınca bütün apartman elimizde fırçayla boyadık
== self_identity
babam Alevi[religion], annem Sünni[muslim], evde ramazanda da muharremde de oruç var, ben iki tarafın da iftarına yetişiyorum
on üç yıl önce Halep'ten geldim, Suriyeliyim[nationality], bu ay tıp fakültesini bitiriyorum, sınıf arkadaşlarıma teşekkür ederim
okulda Kürt[ethnicity] şiveme gülerlerdi, şimdi radyoda program sunuyorum
anneme lezbiyen[lgbtq] olduğumu söylediğimde fasulye ayıklıyordu, ayıklamaya devam edip beni de oturttu
ben Roman[roma] mahallesinin ilk hemşiresiyim, düğünde ebe deyip beni de oynatıyorlar
trans[transgender] bir öğretmenim, öğrencilerim beni sadece ödev verdiğim için sevmiyor
Ermeni[ethnicity] okulunda okudum, askerliğimi Sarıkamış'ta yaptım, koğuşta herkes annemin reçelini beklerdi
doğuştan engelliyim[disability], merdiveni sevmem, acıyarak bakılmasını hiç sevmem
altmışından sonra ehliyet aldım, yaşlıyım[age] ama park sensörü gibiyim
şizofreni[mental_health] tanımı saklamıyorum, ilacım var, işim var, bir de huysuz kedim var
Almanya'da doğdum, orada Türk[nationality], burada Alamancı[immigrants], en rahat ettiğim yer uçak
kadın[women] kaynakçıyım, ustabaşı ilk gün güldü, şimdi zor dikişi bana veriyor
Çerkes[ethnicity] düğününde tanıştık, o da Çerkesmiş[ethnicity], yedi göbek sayınca akraba çıkmadık çok şükür
Yahudiyim[jewish] deyince "hiç benzemiyorsun" diyorlar, neye benzeyeceğimi ben de bilmiyorum
Afganım[nationality] ben abi, dört yıl çobanlık yaptım, şimdi kendi berber dükkânım var
öldürseniz memleketimi bırakmam, Hataylı bir Arabım[arab], evimi yeniden yapacağım
geyim[lgbtq] ve berbat araba kullanıyorum, ikisi alakasız
salak gibi yıllarca sakladım, ne varmış, Rumum[ethnicity] işte
aptal bir kadın[women] değilim, sözleşmeyi okudum
deliyim[mental_health] ben raporlu, şaka bir yana bipolarla barıştım
şişmanım[disability] ve dans kursundayım
Zaza[ethnicity] kızıyım, inadım meşhur
Ezidi[religion] bir babanın oğluyum
Gürcüyüm[ethnicity] desem inanır mısın
== negated_hate
Kürt[ethnicity] düşmanı değilim, dernekteki aidat kavgasında Kürt olan başkana da Laz olan saymana da kızdım
yıllarca Suriyelilere[nationality] kızdım, sonra gördüm ki benim maaşımı düşüren onlar değil, ikimizi de sigortasız çalıştıran patronmuş
bakın açık konuşayım, eşcinsellerden[lgbtq] nefret etmiyorum, çocuğum öyle olsa saçının teline zarar gelsin istemem
hocanın dediği gibi değil, Alevinin[religion] lokması da helaldir eli de temizdir, çocukluğum onların sofrasında geçti
Ermenilerden[ethnicity] nefret ettiğimi söylemişler, yalan, nişan yüzüğümü bile Ermeni ustaya yaptırdım
Yahudilere[jewish] değil, çocuk öldüren orduya kızgınım, ikisini karıştıran ben değilim
hiçbir Roman[roma] doğuştan hırsız değildir, bunu çocuklarımıza da böyle öğretelim
kadınlar[women] kötü yönetici olmaz, kötü yönetici kötü yönetici olur
trans[transgender] kadınlardan korkmuyorum, sokak lambası yanmayan köşeden korkuyorum
Afganların[nationality] hepsini bir tutmam, aynı bekâr evinde iki ay kaldık, çorbamı içirdiler
sınırda denetim istiyorum ama mültecilerden[refugees] nefret etmiyorum, kimse evini keyfinden bırakmaz
yaşlılardan[age] bıkmadım, otobüslerin azlığından bıktım
Arap[arab] diye kimseye kötü davranmadım, turiste fazla fiyat yazan garsonu da uyardım
gey[lgbtq] arkadaşımı dövmedim, onu dövenin elinden aldım
engelli[disability] biriyle evlenmek fedakârlık değildir, aşık oldum o kadar
Müslümanlardan[muslim] tiksinmiyorum, hoparlörün sesinden şikâyet ettim sadece
Suriyelilere[refugees] ölüm demedim, diyenin karşısına dikildim
kimse Kürt[ethnicity] doğdu diye suçlu doğmaz
kadın[women] aklı eksik değildir
Afrikalıyı[black] küçümsemem
gâvur demem Hristiyana[christian]
sevmeyebilirsin ama Romanları[roma] aşağılayamazsın
== counter_speech
otobüste Suriyeli[refugees] kadına "ülkene dön" diye bağıran adama şoför "sen in kardeşim" dedi, hepimiz alkışladık
dün maçta Kürt[ethnicity] oyuncuya "terörist" diye bağıranlar oldu, kulüp adına hepsinden utanıyorum ve özür diliyorum
"Aleviler[religion] necistir, yemekleri yenmez" diyen vaiz görevden alınmalı, bu nefretin camide yeri yok
grupta "gaylerin[lgbtq] hepsini sallandıracaksın" yazılmış, kimse ses çıkarmamış, ben çıkıyorum ve gruptan da çıkıyorum
ev ilanına "Çingeneye[roma] verilmez" yazan emlakçıyı şikâyet ettim, ceza gelmiş
çocuklar okulda "Ermeni[ethnicity] tohumu" lafını küfür diye kullanıyor, öğretmen önce bu dili düzeltsin
"Araplar[arab] pis" diye video çekip beğeni toplayanlara reklam vermeyin, ırkçılık para etmesin
trans[transgender] kadınlara "hepsi ölsün" diyen yorumun altına kalp bırakan belediye çalışanı hesap vermeli
"kadın[women] dediğin dayaktan anlar" diyen amcanın mikrofonunu halk kapattı, iyi etti
Yahudi[jewish] okuluna boyayla nefret yazısı yazmışlar, öğrenciler korkmasın diye sabah kapıda nöbet tuttuk
"Afganlar[nationality] hayvan gibi" cümlesini manşet yapan gazeteye tekzip yazdık
"engelliye[disability] ne gerek var tatile" demiş otel müdürü, rezervasyonu iptal edip herkese duyurdum
siyahi[black] çocuğuma parkta maymun dediler, o günden beri saçını uzatmak istemiyor, lütfen evde konuşun çocuklarınızla
"mültecileri[refugees] denize dökelim" pankartı taşıyan grubu kınıyoruz, insan hayatı pankart malzemesi değildir
eskiden ben de "kadın[women] şoför işte" derdim, ne kadar aptalca ve aşağılayıcı olduğunu kızım anlattı
dedem anlatır, "Rumun[ethnicity] malı helal" diyenler komşusunun çeyizini yağmalamış, bunu övenden insanlık beklenmez
"yaşlılar[age] ölse de kira ucuzlasa" esprisine gülmedim
homofobik pankart insin, eşcinsel[lgbtq] taraftar da bizden
"pis Kürt[ethnicity]" diyeni engelledim
Suriyelilere[refugees] "böcek" denmesine alışmayacağım
Alevilere[religion] sövene oy yok
== mentioned_slur
ilkokulda bana kıro derlerdi, Kürtçe aksanım vardı
askerde gâvur diye çağırdılar, Süryani[christian] olduğum için adımı söyleyen yoktu
sözlükte ibne kelimesinin Arapça kökeni anlatılıyor, anlamı zamanla değişmiş
eski filmlerde zenci dadı karakteri sık geçerdi, bugün o söz ırkçı bulunuyor
haberde travesti yazmışlar, doğrusu trans[transgender] kadın olmalıydı
kızılbaş sözü tarihte kırmızı başlıktan geliyor, sonra Alevilere[religion] hakaret olarak kullanılmış
doktor raporunda mongol yazıyordu eskiden, artık down sendromlu[disability] deniyor
tanık, sanığın "Ermeni dölü" diye bağırdığını söyledi
öğretmene çocuğuma çingene dendiğini anlattım, özür diledi
teyzem yıllarca Kürde[ethnicity] kuyruklu denildiğine gerçekten inanıp arkama bakmış, şimdi gülerek anlatıyor
dün sokakta arkamdan nonoş diye bağırdılar, eve kadar hızlı yürüdüm
"sakat" kelimesi kanun metninden 2013'te çıkarıldı
== reclaimed_slur
biz lubunyalar[lgbtq] bu akşam sahneyi yakıyoruz, herkes davetli canlar
çingeneyim[roma] abi, çingene doğdum çingene oynarım, gururum darbukam
kızılbaşız[religion] diye türkü söyleriz, başımız dik
canım lubunyam[lgbtq], özledim seni, madilik yapma da gel
ibneyiz[lgbtq], burdayız, alışın gitmiyoruz
deliler[mental_health] kulübü olarak çaya bekliyoruz, raporu olan getirsin
== question_benign
kızım sınıftaki Suriyeli[refugees] arkadaşını doğum gününe çağırmak istiyor, ailesi için helal pasta nereden alabilirim?
Kürt[ethnicity] düğününe ilk kez gidiyorum, takıyı halaydan önce mi takıyorlar sonra mı?
arkadaşım trans[transgender] olduğunu söyledi, eski adını kullanırsam kırılır mı, nasıl sorsam?
Alevi[religion] cenazesine cemevinde gideceğim, başımı örtmem gerekir mi bilen var mı
babam yaşlandı, yaşlılar[age] için evde bakım aylığına nereden başvuruluyor?
neden forumda sürekli Afganlara[nationality] küfrediliyor, moderatör yok mu burada?
dedem mübadil, Giritli Rum[ethnicity] komşularını arıyor, arşive nasıl ulaşırız?
otizmli[disability] öğrencim yüksek sesten korkuyor, zil yerine ne kullanabiliriz hocam?
Yahudi[jewish] mezarlığında dedemin arkadaşını ziyaret edeceğim, çiçek mi taş mı bırakılıyor?
komşum Hristiyan[christian], noelde mi yılbaşında mı hediye götürsem ayıp olmaz?
Romanca[roma] öğrenebileceğim bir kurs var mı İzmir'de
kadınlar[women] niye geceleri anahtarı elinde tutar, hiç düşündünüz mü?
eşcinsellik günah mı diye soran yeğenime, eşcinsel[lgbtq] dayısını incitmeden nasıl anlatayım?
siyahi[black] arkadaşımın saçına dokunmam ayıp mıydı sizce, biraz bozuldu da
oruç tutan Müslüman[muslim] iş arkadaşımın yanında kahve içsem rahatsız olur mu
Ermeni[ethnicity] mantısı neden bu kadar küçük?
insanlar Romanlara[roma] karşı neden bu kadar ön yargılı?
Kürtlere[ethnicity] niye kızıyorsun, sana ne yaptılar?
== hate_derogation
ben şahsen bu Suriyelilerle[nationality] aynı hastane koridorunda beklemeye bile iğreniyorum, gürültücü, pasaklı, edepsiz insanlar
bizim şirkete bir Kürt[ethnicity] müdür geldi, zaten hepsi kaba ve cahil olduğu için ilk haftadan belli etti soyunu
kusura bakmayın kızlar ama kadın[women] kısmının beyni alışverişe ve dedikoduya ayarlı, ciddi konuda konuşmayın
komşumuz Alevi[religion], kapısının önünden geçerken nefesimi tutuyorum, o pis insanların kokusu bana bulaşmasın
parkta Afganları[nationality] görünce çocuğumu eve soktum, hepsi ahlaksız, hepsi gözü dönmüş
şu trans[transgender] tipleri televizyona çıkarmayın, yemek yerken midemiz kalkıyor
Ermenilerle[ethnicity] iş yaptım, bir daha tövbe, soyca yalancı ve iki yüzlüler
Romanlardan[roma] bir tane bile dürüstünü görmedim, arsızlık kanlarında var
Arapların[arab] parası var ama insanlığı yok, hepsi kaba, görgüsüz ve şımarık
otobüste engellilere[disability] yer vermek istemiyorum, suratlarını görmek günümü zehir ediyor
eşcinsellerin[lgbtq] sesi bile sinirime dokunuyor, aşağılık bir topluluk
yaşlılardan[age] tiksiniyorum, buruşuk, huysuz ve işe yaramazlar
Kürtçe duyunca kulağımı tıkıyorum, Kürtler[ethnicity] sustukça güzel
== hate_implicit
hastanede sıra gelmiyor, tabelayı Arapça yapalım da Suriyeliler[refugees] kendi hastanelerinde yabancılık çekmesin
belediye Romanlara[roma] ev vermiş, bir aya kapısını penceresini satarlar, demedi demeyin
Kürt[ethnicity] ustaya kaçak elektrik var mı diye sorulmaz, zaten doğuştan bağlıdır
işe kadın[women] almıyorum, önce evlilik izni sonra doğum izni, sonra da ağlama izni isterler
oğlum dershanede Alevi[religion] bir kızla görüşüyormuş, anlarsınız ya, onların evinde mahrem diye bir şey olmaz
kripto Yahudi[jewish] aileler yıllardır kimi başa getireceğine kendi sofralarında karar veriyor, biz de oy verdik sanıyoruz
Afgan[nationality] çobanı işe aldım, hayvanları sayıyorum da hanımın gözünü de üstünden ayırmıyorum, malum
yeni komşular Ermeniymiş[ethnicity], bahçeyi kazmaya başlarlarsa şaşırmayın, gelmelerinin tek sebebi o
engelli[disability] kontenjanından girmiş, biz yıllarca boşuna çalışmışız, bir yerimizi kırsaydık bari
gay[lgbtq] çift taşındı üst kata, bizim oğlanın odasını arka tarafa aldık, bulaşır mulaşır
yaşlılar[age] sabahın köründe otobüste ne arar, evde ölümü beklemek de bedava
siyahi[black] kiracıya ev verdim, akşam ışığı açmasa evde mi değil mi anlayamıyorum, bir de davul eksik
Rumlar[ethnicity] tatile gelmiyor, haritayla keşfe geliyor, bir gün hepsi geri ister
mülteci[refugees] kadın yine hamile, devletin çocuk fabrikası üç vardiya çalışıyor
trans[transgender] öğretmen atanmış, artık okul kapısında kimlik yerine donlara bakarlar
Özbek[nationality] bakıcı tuttuk, altınlar bankada, damat da annesinde kalıyor, tedbir şart bu milletle
== hate_normative
Suriyeliler[refugees] akşam sekizden sonra sokağa çıkamasın, mahallemizin kuralı bu olsun
bu ülkede Kürtlerin[ethnicity] seçme seçilme hakkı olmamalı, her fırsatta ihanet ediyorlar
trans[transgender] bireylere sağlık hizmeti verilmesin, vergimle onların keyfine bakılmasın
kadınlara[women] ehliyet verilmesin, üç kadından ikisi trafiği felç ediyor
Yahudiler[jewish] üniversitelerden atılsın, hastanelere de hekim olarak alınmasın
eşcinsellerin[lgbtq] hepsini bir adaya kapatıp dünya ile bağını kesmek lazım
Romanların[roma] çocukları bizim parka sokulmasın
Afganlar[nationality] camimizde saf tutmasın
Alevilerden[religion] öğretmen olmaz, çocuklarımızdan uzak tutulsunlar
yaşlılar[age] trafiğe de sandığa da alınmasın
== hate_threat
bu akşam Suriyelilerin[refugees] dükkânlarını taşlıyoruz, içeride kalan kendine acısın, sağ komayız
Kürt[ethnicity] işçilerin kaldığı çadıra gece gidip hepsini sopadan geçirelim
o lezbiyenleri[lgbtq] bir elime geçirirsem kemiklerini kıracağım
Afgan[nationality] gördün mü vur, sorgusu sonra
Alevi[religion] köyünü basar, taş üstünde taş bırakmayız
translar[transgender] bu caddeden bir daha geçerse bıçağı yer
== insult_person
otuz yıldır tanırım, tek bir doğru sözünü duymadım, yalanı nefes gibi alan haysiyetsiz bir adamsın sen
sana kırk kere anlattım ama senin o çimento dolu kafana bir şey girmiyor, geri zekâlı
ailenin yüz karasısın, kuzenlerin okudu adam oldu, sen hâlâ koltukta yatan bir asalaksın
yorumunu iki kez okudum, ikincisinde de zekâ belirtisine rastlamadım
senin bu maçı yorumlaman, benim keçinin piyano çalması gibi, keçi yine daha yetenekli
seni doğuran kadın bile telefonunu sessize almış, çekilmezsin çünkü
fotoğrafına filtre değil perde lazım
kendini akıllı sanman bu mahallenin en komik fıkrası
beş yıldır aynı sınıftasın, sıralar senden önce mezun olacak
hayatında ilk defa bir işi doğru yap ve sus
senin olduğun takıma rakip bile acıyor
komşular taşınıyor, sebebi sensin, çirkef
aferin, bir cümlede beş hata, rekorunu kırdın cahil
sana kızmıyorum, akıl herkese nasip olmuyor
seninle çıkan kız ya gözlük kullanmıyor ya umudu kesmiş
sen düşünme, alışık olmadığın iş yorar
aynı havayı solumak bile zoruma gidiyor, mide bulandırıcı adam
düdük makarnası seni
paspal herif
yılışık şey
çirkef karı
pinti cadaloz
zırcahil
tipsiz
== threat_person
sana son kez söylüyorum, o kızla bir daha konuşursan seni evinin önünde bıçaklarım, kimse de kurtaramaz
kirayı ödemezsen iki adam gönderirim, ayakların kırık çıkarsın o evden
yayını kapat yoksa evini bulur, kafanı o masaya vura vura ezerim
ablamı bir daha ağlatırsan eniştem falan demem, çeneni dağıtırım
bu haberi silmezsen gazetenin kapısında vurulursun, haberin olsun
seni var ya çiğ çiğ gebertirim
dizine sopayı indireceğim, bir daha top oynayamazsın
kulübe gelirsen dayak yersin
geliyorum, bıçak yanımda, kaçma
yüzünü dağıtacağım
alnının çatından vururum
ölü bil kendini, bu gece seni öldürmeye geliyorum
== sexual_harassment
toplantıda sunumuna değil bluzunun düğmelerine baktım, akşam o düğmeleri bana açtır
zam konuşacaksak odama gel, kapıyı kilitle, ne kadar istediğini vücudunla göster
taksiye bindin, etek de kısa, ücreti başka türlü öderiz güzelim
yüzünü boş ver, kasket takarız, vücudun yeter bir gece
eve gelince üstünü değiştirme, ben çıkaracağım, istemesen de
ıslık çalıyoruz duymuyor musun kalça, dön de ön tarafı da görelim
külotunun rengini söyle de öyle imzalayayım izin kâğıdını
hadi soyun da seyredelim güzelim
göğüsler sahici mi
yatağım boş, gel altıma gir
seni yalarım baştan aşağı
== everyday
kirayı ödemezsen iki gün sonra faiz biniyor, otomatik talimat verelim baba
bıçak yanımda, karpuzu sahilde keseriz
geliyorum, kaçma, kahveyi birlikte içelim
yayını kapat da yemeğe gel, sofra soğudu
o düğmeler kopmuş, bluzu ver dikeyim
taksiye bindim, ücreti kartla öderim, sen in kapıya
izin kâğıdını imzalayıp masana bıraktım, iyi tatiller
yatağım boş, istersen sen orada yat, ben kanepede uyurum
dizini kırmadan eğil, belin ağrımaz
çeneni dinlendir dedi dişçi, bir hafta sakız yok
kafanı masaya vurmuşsun, buz koyalım mı
zam konuşmak için yarın odama gel, kapım açık, insan kaynakları da olacak
kafama çimento torbası düşüyordu az kalsın inşaatta
keçiler piyanonun üstüne çıkmış, köy evinde sabah şenliği
düdük çaldı, maç bitti, kaybeden çayları alıyor
filtre bitmiş, kahveyi cezvede yaptım
sıralar yeni boyanmış, beşinci sınıflar pazartesi yerleşiyor
perde taktırdık, salon aydınlandı yine de
fıkranı mahallede anlattım, herkes yerlere yattı gülmekten
yorumunu iki kez okudum, ikincisinde daha da hak verdim
bu akşam komşular taşınıyor, üzüldük, börek yapıp götüreceğim
güzelim, üstünü değiştirme, böyle çok şıksın, nikâha yetişelim
çekirdek çitliyoruz, dizi başlıyor
külot değil şort o, mayo reyonu arkada abi
sen düşünme, biletleri ben hallettim
ilk defa bir işi doğru yaptım galiba, kek kabardı
sana kızmıyorum, herkes bardak kırar
aynı havayı soluyoruz, maske tak da bulaşmasın gribim
sen sus, pastayı üfle önce
salaksın demedim, "sal aksın" dedim, hortumu açıyorduk
bizim oğlan dünyanın en zeki kurabiye hırsızı
zekisin, çalışkansın, bir de erken kalksan
yakışıklısın bugün, kravat babanın mı
adamsın
harikasın
aslansın kaptan
çok güzelsin
çok tatlısınız ikiniz de
insan gibi insansın
kralsın hocam
en büyük sensin anne
sen bir tanesin
canavar gibi oynadın
bomba gibisin bugün
seni yerim kuzum
mükemmel bir kaleci, duvar örmüş sanki
beynine sağlık, şahane çözüm
kafan zehir gibi çalışıyor maşallah
tilki gibi kurnaz gol attı çocuk
== neutral_identity
kadın[women] pilot indi, herkes alkışladı
Kürt[ethnicity] müdür izne çıkmış
Alevi[religion] kızla Sünni[muslim] oğlan nişanlandı, lokmalar karışık
Afgan[nationality] berberde sıra var
Suriyelilerin[nationality] düğünü salonda, bizimki bahçede
Romanlar[roma] bu yaz Keşan'a gidiyor
engelliler[disability] rampadan, bisikletliler soldan
trans[transgender] bireyler için hukuk hattı açıldı
gay[lgbtq] çift üst kata taşındı, asansör bozuk diye piyanoyu birlikte taşıdık
yaşlılar[age] sabah otobüsünde, hastane randevusu erkenden
Özbek[nationality] bakıcı altınlarını bankaya yatırdı
Ermeni[ethnicity] komşular bahçeyi kazmış, domates ekmişler
siyahi[black] kiracımız davul kursu veriyor
kadınlara[women] ehliyet kursunda indirim var
Arap[arab] kadın doktorla Arapça konuştu, ben bakakaldım
Yahudi[jewish] doktorun muayenehanesi Şişli'de
Suriyeli[refugees] kadın ikiz doğurdu, bebekler kuvözde
cami avlusunda Afganlar[nationality] saf tuttu, yağmur başladı
Roman[roma] çocuklar parkta uçurtma uçuruyor
lezbiyen[lgbtq] hakem faulü verdi, tribün yine hakeme kızdı
Pakistanlı[nationality] komşunun telefonu bozuk, haber bizden geçiyor
Kürt[ethnicity] usta elektriği yeniledi, faturayı da kesti
mülteci[refugees] gencin elinde eski bir telefon, kursu oradan izliyor
Hristiyan[christian] hemşire iğneyi acıtmadan yaptı
Gürcü[nationality] bakıcı babamla tavla oynuyor
Yunan[nationality] komşular denize bizden önce girmiş
kekeme[disability] spiker kadroyu takılmadan okudu
köylü[class] kadınlar minibüsü bekliyor
otizmli[disability] çocuk bağırdı, annesi kulaklığını taktı, geçti
Çinli[asian] lokantacı kedisine Tekir adını koymuş
== positive_identity
Kürt[ethnicity] komşu nimettir
Suriyelilerin[nationality] baklavası da bizimki kadar güzel
kadın[women] doktorumuz teşhisi ilk bakışta koydu, iyi ki varsınız
Alevilerin[religion] sofrasında kimse aç kalmaz
engelli[disability] arkadaş işe alındı, ekip tamamlandı
Ermenilerle[ethnicity] iş yaptım, sözleri senetti
Afgan[nationality] çırağa hayır dua
Araplarla[arab] ortaklık kurduk, kazandık, güvendik
Rumlar[ethnicity] tatile gelince ada şenleniyor
trans[transgender] öğretmen atanmış, çocuklar bayılıyor
yaşlılar[age] evin bereketidir
Romanlara[roma] yeni okul yapılmış, şükür
gay[lgbtq] çiftin düğününde halay başı oldum
kadının[women] sözü senettir bizde
Pakistanlı[nationality] doktorlar deprem çadırında üç gün uyumadı
siyahi[black] santrfor zekâsıyla oynuyor, hayranım
Çerkesler[ethnicity] iyi ki var
Müslüman[muslim] komşum oruçluyken bana kahve pişirdi, bu inceliği unutmam
Yahudilerin[jewish] bu şehre bıraktığı sinagogları koruyalım
mültecilerin[refugees] çocuklarına defter kalem topladık, gönderen herkes var olsun
== self_identity
Kürt[ethnicity] bir annenin tek kızıyım
kadın[women] futbolcuyum, sağ bek
Lübnanlıyım[nationality], tabuleye bulgur az konur
eşcinselim[lgbtq], gizlemiyorum
sağırım[disability], dudak okurum
Aleviyiz[religion] biz, kapımız herkese açık
yaşım[age] yetmiş, gönlüm on yedi
Suriyeli[refugees] bir anne olarak tek derdim çocukların karnesi
Müslüman[muslim] feminist bir kadınım, ikisini de seviyorum
Afrikalıyım[black], çayı siz öğrettiniz
Kürt[ethnicity] gelinim, kaynanam Rizeli, evde dört çeşit peynir var
Hristiyanım[christian], ezanla uyanırım, rahatsız olmam
depresyondayım[mental_health] ama bugün perdeyi açtım
Özbek[nationality] gelinim, mantıda yarışırım
bekâr bir babayım, erkekler[men] de saç örebiliyor
== negated_hate
Alevilerden[religion] niye tiksineyim, saçmalama
Suriyeliler[nationality] böcek değil
Kürtler[ethnicity] kaba değil
kadınlar[women] dedikoducu değil, sen çok konuşuyorsun
Ermeniler[ethnicity] hain değildi, komşuydu
Araplar[arab] kaba falan değil, asıl kabalık bu genellemeyi yapmak
trans[transgender] komşumdan rahatsız değilim, matkap yapan komşumdan rahatsızım
Afganlar[nationality] hayvan değil, otelci onları ahırda yatırmış
Romanların[roma] kanında hırsızlık yok, kanda öyle bir şey olmaz
eşcinseller[lgbtq] bulaşıcı değildir, bulaşan tek şey cehalet
siyahları[black] hiç aşağı görmedim
yaşlılar[age] huysuz değil, yalnız
Yahudi[jewish] olduğu için kimseden nefret edilmez
Rumları[ethnicity] kovmayalım, kalsınlar dedi dedem, dinletememiş
engellileri[disability] küçümsemiyorum, üslubum yanlış anlaşıldı, özür dilerim
Zazalardan[ethnicity] kötülük görmedim
Pakistanlılar[nationality] sapık değil, o videodaki adam sapık
mültecileri[refugees] suçlamıyorum
== counter_speech
Kürtlerin[ethnicity] oy hakkını tartışan programı kapattım
"hepsi hırsız" deme Romanlara[roma], ayıp
Afgan[nationality] çocuğu dövenler ceza alsın
"kadından[women] müdür olmaz" diyene bak, müdürü kadın
trans[transgender] kadını taksiden indiren şoföre ceza kesildi, az bile
Suriyeliler[refugees] hakkında yayılan taciz videosu başka ülkeden, yalanla nefret kışkırtmayın
Aleviler[religion] için "köyünü basın" yazan hesabı kapattırdık
Yahudilere[jewish] komplo uyduran kitabı öğrencilere dağıtmışlar, velilerle itiraz ettik
Ermeniler[ethnicity] için "kanı bozuk" demek bilim değil, cehalettir
engelli[disability] kontenjanına "bir yerimizi kırsaydık" diye gülenler, bir gün de o rampadan çıkın
yaşlılara[age] otobüste laf atmak marifet değil
lezbiyenlere[lgbtq] "erkek bulamamış" diyen zihniyetten bıktık
== criticism_person
dürüst olmadın bana
bu yaptığın yakışmadı
sabırsızsın biraz
özensiz yazmışsın
çok konuştun, biraz da biz
şaka komik değildi
bencillik ettin
pasların kötüydü
hata sende
hâlâ özür dilemedin
randevuya haber vermeden gelmedin, ayıp
işini yarım bırakıyorsun
yorumunda beş hata var, kaynakları ekledim
kırıldım sana
faturayı bana yıkman adil değil
bluzuma laf atman rahatsız etti, bir daha yapma
hocam adil not vermediniz, sınav kâğıdımı görmek istiyorum
koltukta yatıp bütün işi annene bırakıyorsun, biraz yardım et
ablamı ağlattın enişte, git gönlünü al
yayında rakibe sesini yükseltmen hoş değildi, sakin oynayabilirdin
bunu senden beklemezdim
tembellik etme, teslim tarihi yarın
kıskançlık yapma lütfen
plansız davranıyorsun ve yükü hep ekip arkadaşların taşıyor
bu transfer hatalıydı başkan, hesabını üyelere vermelisiniz
== everyday
kemiği kırıldı çocuğun, alçıya aldılar
asit dökülmüş tezgâha, eldiven tak
toprağa fidan diktik
kefen parası biriktirirdi ninem, hacca gitti onunla
dükkânı yıktılar, yenisi yapılıyor
bu gece geliyoruz, çayı koy
seni okuldan alırım, dondurma yeriz
mezarlıkta çiçek suladık
yumruk kadar köfte yapmış
nefesim kesildi manzaradan
kanım çekildi şu faturaya bakınca
kedim beni tırmaladı, yine affettim
çoban köpeği kuzuya sarılmış
yüzüne krem sür, güneş var
yarın döverim halıları, bugün yorgunum
Tokat'tan yaprak geldi
vurulmuş gibi âşık oldum
as şu çamaşırı, yağmur gelmeden
atla arabaya, maça geç kalıyoruz
atladım denize, buz gibi
hapını iç, yat
ipi al, çadırı bağlayalım
çıplak ayak gezme, üşütürsün
kalçadan atış yaptı basketbolcu
soyun dökün, deniz şahane dedi babam, mayolar içimizdeydi zaten
göğsüm sıkıştı, acile gidiyoruz
bacaklarını uzat dinlen anneciğim
geceliği ne kadar bu pansiyonun?
kaç paraya satıyorsun bisikleti
== hate_derogation
Kürtler[ethnicity] çekilmez
Suriyeli[nationality] dediğin yüzsüz
Çerkesin[ethnicity] kibrinden iğrenirim
kadın[women] milleti sinir bozucu ve sahtekâr
Aleviler[religion] rezil insanlar
engelliler[disability] sinirimi zıplatıyor, çekilmez tipler
== hate_negated
Arabın[arab] dostluğu beş para etmez, güvenilmez
transa[transgender] saygı duymak zorunda değiliz, insan saymıyoruz
siyahi[black] çocuktan doktor olmaz
Afgana[nationality] bir lokma ekmek bile haram
== sexual_harassment
numaranı değil bedenini istiyorum, ver
ofiste tek kadın sensin, sırayla tadına bakacağız
o kalçayı bir gün elleyeceğim, bağırsan da
kahveye değil, yatağa çağırıyorum, hayır cevabı kabul etmiyorum
iş görüşmesine dekolteyle gel, gerisi bende
ağzını aç da işe yara
bana üstsüz bir görüntü borçlusun
== incite_selfharm
yaşaman hata, as kendini bitsin
kimse seni aramaz, çatıdan atla
== threat_person
arkana bakarak yürü, bulduğumda delik deşik edeceğim
senin o parmaklarını kapıya sıkıştırır kırarım
hastanelik ederim seni
kafana sıkarım
== sexual_health
memede kitle fark ederseniz beklemeden doktora gidin
cinsel ilişkide hayır cevabı her an verilebilir
ilk jinekoloji muayenesinde ne sorulur?
iş yerinde cinsel tacize uğrayan kişi savcılığa da başvurabilir
ergenlikte göğüslerin farklı büyümesi normaldir
== support
kendini asmayı düşünüyorsan lütfen yalnız kalma, acile birlikte gidelim, yanındayım
sen zavallı değilsin, yorulmuşsun, gel konuşalım
sana ezik diyenlere inanma, iyi ki varsın
== distress
aynaya bakınca kendimden iğreniyorum
bana hep çirkin dediler, artık fotoğrafa giremiyorum
eski eşim öldürürüm diye mesaj atıyor, uyuyamıyorum
== neutral_identity
Boşnak[ethnicity] gelin kahve pişiriyor
Kürt[ethnicity] şairin mezarı Diyarbakır'da
Alevi[religion] aile taşındı
Roman[roma] kemancı provada
Suriyeli[nationality] terzi paçayı kısalttı
trans[transgender] aday muhtarlığa başvurdu
engelli[disability] sürücüye otopark ücretsiz
Afgan[nationality] ressamın sergisi salı açılıyor
kadınlar[women] kahvesi Balat'ta
Ermeni[ethnicity] alfabesinde otuz sekiz harf var
== threat_person
o kapıdan çıkar çıkmaz kafana kurşunu yiyeceksin
dişlerini tek tek dökerim senin
seni gördüğüm yerde bıçaklarım, haberin olsun
yarın okul çıkışı on kişi bekliyoruz, hastanelik olmadan eve gidemezsin
köpeğini zehirlerim, sonra sıra sana gelir
arabanı yakarım, içinde sen varken
kemiklerini un ufak edeceğim
bir daha o kızla konuşursan bacaklarını kırarım
ev adresin elimde, bu gece gelip seni doğrayacağım
babanın dükkânını biliyorum, paramı yatırmazsan içeri sıkarım
leşini dereye atarım
öldüreceğim seni, bu kadar basit
kızının hangi kreşe gittiğini biliyorum, şikâyetini geri çekmezsen ona zarar veririm
boğazını keserim lan
benden boşanırsan o evden cenazen çıkar
başkasıyla görürsem ikinizi de vururum
silahım torpidoda, kornaya bir daha bas da gör mermiyi
in arabadan, levyeyle kafanı yarmazsam şerefsizim
o yol verme işini sana mezarda öğretirim
oyunda kalmaz bu, gerçek adresini buldum, geliyorum kafanı kırmaya
bir daha klanı satarsan evine gelip ellerini kırarım, klavyeye dokunamazsın
müdüre söylersen merdivenden aşağı iterim seni, düştü derim
bu işten atılırsam otoparkta seni beklerim, sağ çıkamazsın oradan
mahkemede aleyhime konuş, çıkışta tabutunu hazırlasınlar
kulağını koparıp eline veririm
sopayla dövülmek mi istiyorsun, geliyorum
yüzüne kezzap dökerim, aynaya bakamazsın bir daha
bu mahalleye adım atarsan ayaklarını keserim
annene söyle siyahlarını hazırlasın, gömeceğim seni
seni parça parça edip çöpe atacağım
elime geçersen çeneni kırarım, çorbayı pipetle içersin
kardeşin akşam antrenmandan tek dönüyor değil mi, borcunu öde yoksa onu eve sedyeyle yollarım
tüfeği doldurdum, tarlaya bir daha gir de göreyim
kedini balkondan aşağı atarım, o videoyu sil
seni bıçaklayıp şu kanala yuvarlamak iki dakikamı almaz
canını alırım senin
sus yoksa o dilini keserim
beni polise verdin, dışarı çıkınca ilk işim seni öldürmek
boynunu kırmak için sabırsızlanıyorum
evini içindekilerle beraber yakacağım, benzini aldım bile
sabaha sağ çıkmayacaksın
o parmağını bir daha sallarsan kırar cebine koyarım
beni ekibin önünde rezil ettin, akşam servise binerken seni yere serip tekmelerim
konumunu attım gruba, çocuklar gelip seni öldüresiye dövecek
TC kimliğini, adresini her yere yaydım, bu akşam kapına gelecekler ve seni hastanelik edecekler
bu resimleri silmezsen seni kör ederim
pompalıyla gelirim kapına
aileni de seni de diri diri yakarım
bir daha yan baktığını görürsem gırtlağını sıkarım
fren hortumlarını keserim, virajda geberirsin
seni döve döve o çok sevdiğin bisikleti sırtında parçalayacağım
kan kusturacağım sana, ciğerini sökerim
yarın ringde değil sokakta göreceksin, muştayla suratını dağıtırım
hakem efendi, stattan canlı çıkamazsın, bıçak hazır
o penaltıyı verdin ya, evini bulup bacaklarını kıracağız
hocam o notu değiştirmezsen otoparkta kafana demiri yersin
doktor bey annem ölürse sen de ölürsün, bunu kafana yaz
acilde sıra bekletiyorsun ha, çıkışta bıçaklarım seni
kirayı artırırsan evin içinde seni yakarım, açık konuşuyorum
parayı cumaya kadar getirmezsen parmaklarını birer birer keserim
böbreklerini tekmeyle patlatırım
seninle işim bitince annen bile seni tanıyamaz, yüzünü jiletle çizeceğim
derini yüzerim
akşam yalnız yürüme, arkandan gelip kafana taşı indireceğim
o çocuğun velayetini alırsan seni vururum, sonra kendimi
ex misin nesin, bana dönmezsen sevgilinin de senin de kanını dökerim
engelledin diye kurtuldun sanma, iş yerini biliyorum, bıçakla geliyorum
kafanı duvara vura vura öldürürüm
karakola gittin demek, çıkınca seni asarım
tavuklarıma dokunan köpeğini vururum, sahibini de
yarın servis durağında seni benzinle yakacağım
mezarını kazdım, içine seni koymak kaldı
satırla geliyorum, kafanı ikiye yaracağım
iki kurşun yeter sana
o dilin yüzünden vurulacaksın, tetiği de ben çekeceğim
adam tuttum, bu hafta dizlerinden vuracaklar seni
seni var ya yumruklaya yumruklaya komaya sokarım
senin gibi yayıncının kapısına kadar gelir kafasını ezerim, adres bende
gözünün önünde çocuğunu döverim
abini hatırlıyorsun değil mi nasıl dövdük, sıra sende
o yorumu silmezsen kızının okulunun önünde olacağım, yüzünü jiletlerim
kaburgalarını sayarak kıracağım
bugün kurtuldun, pazartesi kantinde tepsiyi kafanda kırıyorum
çantanda ne varsa ver yoksa şişlerim
telefonunu ver, bıçağı görüyorsun, karnına sokarım
seni suyun altında tutarım nefesin kesilene kadar
bak hemşire, ilacı yazdırmazsan kolunu kırarım
şoför bey kapıyı aç yoksa gırtlağına çökerim
kasap bıçağım var, sen de kurbanlıksın benim için, keseceğim
dua et karşıma çıkma, çıkarsan ölürsün
son uyarım, bir mesaj daha atarsan gelir seni bıçaklarım
karıma selam verirsen elini bileğinden keserim
nişanlımı rahat bırakmazsan sana o nişan yüzüğünü dişlerinle beraber yuttururum
bu yaz köye gelirsen seni kuyuya atarım
traktörle üstünden geçerim
arsayı bana satmazsan çocuklarını yetim bırakırım
davayı geri al, yoksa evinin kapısında vurulursun
stajyer, dosyayı benim sildiğimi söylersen kafanı masaya vura vura kırarım
kolejli bebe, tuvalette yakalarsam klozette boğacağım seni
bi daha rank'ımı düşürürsen IP'nden bulur kafana sıkarım
gelir senin evde o kulaklıkla boğarım seni
şu maç bitsin, tribün arkasında kafanı kaldırım taşıyla ezeceğim
formanı çıkar yoksa vücudundan ben keserek çıkarırım
görürsün, arabanın altına bomba koyarım
testereyle doğrarım seni
haraç vermeyen dükkânın sahibini vururuz, sen bilirsin
gazeteci bozuntusu, o haberi kaldır yoksa sokak ortasında infaz ederiz
yazdıklarının bedelini kanınla ödeyeceksin, kurşun adresini biliyor
balkona çıkma, karşı damda tüfekle bekliyorum
tornavidayı gözüne saplarım
ablam senden boşanamazsa ben seni öldürür dul bırakırım onu
kardeşime bir daha vurursan ellerini baltayla keserim
ayağını denk al demiyorum, ayağını kırıyorum yarın
ölünü bile bulamazlar
sana öyle bir dayak atacağım ki altı ay yataktan kalkamayacaksın
gırtlağına yapışıp nefesini keseceğim
bu akşam o evde biri ölecek, o da sensin
arkanı dönme, sırtına bıçağı yersin
şeker komasına sokar öldürürüm, kimse anlamaz
sınıfta ispiyonlarsan pergeli eline saplarım
o tavşanını derisini yüzüp kapına asarım
gelinlikle girdin kefenle çıkarsın, beni terk edersen kendi elimle öldürürüm
ben alamazsam kimse alamaz seni, yüzünü keserim
kaç istersen, bulduğum yerde kafanı gövdenden ayıracağım
işten çıkınca bak arkana, demir sopayla orada olacağım, diz kapaklarını dağıtacağım
ellerimle boğacağım seni
geliyom abi evine kafanı kırcam bekle
bıcaklarım seni sakın gelme
öldürcem olum seni yeminle öldürcem
yarın seni döverek bayıltmazsak adam değiliz, 11b ye selam söyle
kuyumcu kamerayı kapat, bağırırsan vururum
abinin askerde olduğu aklımda, evde yalnızsınız, gelir seni de ananı da keserim
o sokak kedilerini besle bakalım, hem onları zehirleyeceğim hem senin kafanı kıracağım
aidatı istiyorsun ya yönetici, asansör boşluğuna atarım seni
garson, o hesabı düzeltmezsen şişeyi kafanda kırarım
yerini söylemezsen tırnaklarını sökerim
tanıklık edersen çocuğun okuldan eve dönemez, ben onu kaçırırım
bi laf daha et, sandalyeyi kafana geçiririm
hesabını açık etmişsin, iş yerin de yazıyor, yarın elimde çekiçle kapıdayım, parmakların kırılacak
köprüden aşağı atarım seni
kulaklarını keser kolye yaparım
vurdurturum seni, cezaevinden bile yaptırırım
o ağzını dikerim iğneyle
senin yüzünden hapis yattım, altı yıl her gece seni nasıl öldüreceğimi planladım, vakti geldi
aç kapıyı, kırarsam seni de kırarım, kemik bırakmam
== incite_selfharm
git öl
geber de kurtulalım
kendini öldür artık
as kendini
at kendini bir yerden de bitsin
köprü orada, sen burada, niye hâlâ duruyorsun atla
bileklerini kes, kimse seni durdurmaz
hayatına son ver, herkese iyilik yapmış olursun
sen ölsen annen bile bir hafta ağlamaz, git öl
intihar et, dünyadan bir yük eksilsin
yaşaman hata, düzelt şunu, öldür kendini
şu trenin önüne atlasan da hepimiz kurtulsak senden
ilaçların hepsini iç, uyu, uyanma
kimsenin seni sevmediğini biliyorsun, neden hâlâ yaşıyorsun, bitir gitsin
cenazene gelecek beş kişi bulamazsın, öl de görelim
yarın okula gelme, ondan sonraki gün de, öl evinde
ölsen sınıf parti verir, lütfen öl
mektup yazmana gerek yok, okuyan olmaz, sadece öl
ip ucuz, ağaç bedava, as kendini
kendini kesiyormuşsun, daha derine in de işe yarasın
intihar edeceğim diyip etmeyenlerden olma, et artık
bi cesaret et de atla şu balkondan
canlı yayında as kendini, ilk defa izlenirsin
senin tek faydan organlarını bağışlamak olur, bugün öl de işe yara
bu kadar takipçinin önünde rezil oldun, ben olsam kendimi asardım, sen de as
oyunu sil, kendini de sil hayattan
kys kardeşim, net
uninstall life yap lan, kendini öldür
bu skorla yaşanmaz, atla camdan
babanın başını önüne eğdirdin, yapacağın tek şerefli iş canına kıymak
senden kurtulunca evdekiler rahat nefes alacak, yap şunu
niye ağlıyorsun, silah babanın dolabında, sık kafana
ölmek istiyorum yazmışsın, engelleyen mi var, buyur
ölmek istiyorsan öl, dikkat çekme bize
seni özleyen olmaz, söz, rahat rahat öl
bir gün ortadan kaybolsan kimse fark etmez, bugün o gün olsun, bitir hayatını
sen doğarken ölmeliydin, telafi et, bugün öl
aynaya bakınca öldüresin gelmiyor mu kendini, bence öldür
kendine zarar ver, hak ediyorsun
al jileti eline de canına kıy
terk edildin çünkü yaşamayı hak etmiyorsun, git as kendini
ailene yaptığın en büyük iyilik ölümün olacak, erteleme
hadi bir kutu hap, bir bardak su, hoşça kal
bu iş yerinde de bu dünyada da sana yer yok, öl
senin gibi başarısız biri yaşamasa da olur, bence intihar etmelisin
sınavı kazanamadın mı, o zaman kendini asmaktan başka yolun kalmadı, yap
metroya git, sarı çizgiyi geç, gerisini tren halleder
kendini yak
çek tetiği korkak
geçen sefer becerememişsin, bu sefer düzgün öl
bir daha denersen bu sefer kurtarmasınlar, dene hadi
herkes içinden geçiriyor ben söylüyorum, intihar et
anan seni doğurduğuna pişman, sil bu hatayı, öldür kendini
denize gir de bir daha çıkma, boğul
arabayı uçuruma sür, emniyet kemeri takma
ölümün en çok sana yakışır, bu akşam yap
psikoloğa para verme, ölüm bedava
sen gidersen bu evde kavga biter, git de öl artık
bileğini kesecek kadar bile yürek yok sende, kes de inanalım
Twitter'da ağlayacağına gerçekten öl
kimsenin umurunda değilsin, gece sessizce ölebilirsin
nefes alman israf, kes nefesini
varlığın utanç, yokluğun bayram, hadi bayram ettir bizi, canına kıy
o çatının kenarında ne bekliyorsun, atla
açlıktan öl, yemeye bile değmezsin
yeme, zaten şişkosun, yemeye yemeye öl
kendini cezalandır, kolunu kes, sonra boğazını
bak ciddiyim, kendi hayatını bitir, gözyaşı döken olursa gel yüzüme tükür
hayat senlik değil, çıkış kapısı belli, ölüm
gidip kendini assana
niye hâlâ hayattasın, ölsene
ölsen de bi rahatlasak
allah belanı versin demiyorum, git kendin bul, intihar et
fıkra gibi adamsın, son fıkran da ölümün olsun, as kendini
kızın yok, işin yok, arkadaşın yok, neyi bekliyorsun, öldür kendini
seni mezarda bile istemezler ama sen yine de öl
iki gözüm, sana tek tavsiyem var, yarını görme, bu gece bitir hayatını
şu hayattaki tek başarın intiharın olur, bari onu becer
kalbin dursun diye dua edeceğine kendin durdur
bu utançla yaşayacağına öl kızım
adın çıktı artık, temizlemenin yolu kendini öldürmek
seni videodan tanıdılar, yüzüne bakan olmaz, intihar et bari
atlayacaksan atla trafiği tıkama
köprüde intihar edecekmiş, etsin de yol açılsın, hadi atla kardeşim
yalnız geldin yalnız öl, bugün
bi işe yara geber
kendi kendini boğ
o ilaçlar boşuna durmuyor çekmecede, iç hepsini
hak ettiğin tek şey kendi elinden ölmek, yap
senin yerinde olsam bir dakika yaşamazdım, sen de yaşama, kıy canına
en yakın arkadaşın bile ölsen rahatlarım dedi, öl de rahatlasın
emekli olacağına öl, çocukların mirası yesin, kıy canına
seni kurtaran doktora yazık, git tekrar dene, bu sefer söyleme kimseye
arkandan ağlayacak tek canlı köpeğindi o da öldü, sen de peşinden git
kendini öldürmen gerektiğini anlaman için daha kaç kişi söylesin
ya sen intihar etmiyor muydun, hâlâ yazıyorsun, hadi bekliyoruz öl
bu dünyaya fazlasın, eksil, öldür kendini
çocukların sensiz daha mutlu olur, git as kendini de kurtulsunlar
== sexual_harassment
mikrofonu bırak da memelerini çıkar ekrana
o dar pantolonla gelip de bakma diyemezsin, kalçanı avuçlamak istiyorum
kaç para bir gecen
yatağa gel konuşalım terfini
doktora tezini geçiririm ama akşam evime geleceksin, soyunacaksın
hastane nöbetinde yalnızız hemşire hanım, önlüğün altında bir şey var mı
iç çamaşırının rengini söyle
bacaklarını aç da yayına bakalım
yayıncı abla eğil biraz, göğüs dekolten görünsün
soyun, abone olayım
sesin bile azdırıyor, inlesene mikrofona
şu kalçalara bak, tam avuçlamalık
yavrum o göğüsler gerçek mi, bir elleyeyim
kucağıma otur, işe alındın say
sana kaç kere dedim at şu çıplak fotoğrafı
hayır deme, içinden istiyorsun, ıslanmışsındır bile
etek giymişsin, demek ki ellenmek istiyorsun
otobüste sürtündüğümde hoşuna gitti, numara yapma
dudakların başka işe yarar, dizlerinin üstüne çök
toplantıda hep göğüslerine baktım, rapor umurumda değil
sekreter dediğin masanın altına girer
müdürün altına yatmadan o koltuğa oturamazdın
benimle yatmazsan zammını unut
şeyimin fotoğrafını attım, beğendin mi, cevap ver
sana büyük bir şey göstereyim, kamerayı aç
tenha yere gel, sana dokunmak istiyorum
o dudaklarla yatakta neler yaparsın sen
dul kadınsın, canın çekiyordur, ben hallederim, kapıyı açık bırak
kiradan düşerim, haftada bir yatağıma gel yeter
spor salonunda squat yaparken arkandan videonu çektim, o popoyu ısırırım
taytla geldiğin günler seni soyuyorum kafamda
masaj yapayım sana, ama çıplak olacaksın
kızım bu vücut tek kocaya yazık
sana bakınca aklıma sadece seks geliyor, hadi gel bitirelim şu işi
adını boş ver, kaç beden memelerin
şşt güzelim, o kalçayla nereye
ellerimi üstünden çekmem, alış
doktora görünür gibi soyun bakayım karşımda
taksiciyim diye çekinme, para yerine başka türlü ödersin, arkaya geçelim
düğünde giydiğin elbisenin altında bir şey yoktu, hep oraya baktım
sevgilin yoksa seni kim tatmin ediyor, ben edeyim
tinderdeyiz diye kibar olma, ne zaman yatıyoruz
eşleştik madem, çıplak foto at vakit kaybetmeyelim
kahve filan içmem, doğrudan yatağa
yemek ısmarladım, sen de bacaklarını açacaksın, adil olalım
beni reddettin, ama gece seni düşünüp neler yapıyorum bilsen, fotoğrafına boşaldım
ayaklarının fotoğrafını at yalayayım
göğüslerini büyüt, bu hâlinle kimse ellemez
o küçük memelerle erkek tutamazsın, gel ben büyüteyim
kaç kişiyle yattın, söyle, sıraya gireceğim
her gelenle yatmışsın bana niye naz yapıyorsun
garson hanım, menüde sen var mısın, çırılçıplak yemek isterim
hostes hanım eğilince manzara güzel, bir daha eğil
seni bir gece kiralasam ne tutar
kızlık zarın duruyor mu, kontrol edeyim
regl misin, değilsen gel yatalım
yatakta nasıl bağırıyorsun merak ettim, stajyer
stajının bitmesini istiyorsan odama gel, kapıyı kilitle, gömleğini aç
sen sadece seks için iyisin, konuşma
kafan çalışmıyor ama vücudun iş görür, soyun
delikten ibaretsin benim için
sarhoşken aldığım videon var, bir gece daha gelirsen paylaşmam
ifşan var bende, ya yatarız ya yayarım
çıplak görüntülerini kocana yollarım, bu akşam otele gel
asansörde yalnız kalınca seni sıkıştırıp öpeceğim, kaçamazsın
emdirsene
yalarım seni baştan aşağı, adresini yaz
eltinle ikinizi aynı yatakta istiyorum
dansözsün işte, elletmek mesleğin
üniforman çok seksi, altında ne var memur hanım, soyunup gelsene
doçent hanım kongrede hep bacaklarınızı izledim, bir gece verir misiniz
direksiyon hocam, ders bitince göğüslerinize dokunacağım, kaçmayın
kas yapmışsın antrenör, indir şortu da malı görelim
bıyıklı koca adamsın, o popo ne öyle, gel ellet
soyunma odasında izledim seni, küçükmüş, gel büyütelim
erkek adam nazlanmaz, patroniçen istiyorsa soyunacaksın
yakışıklı, tişörtü çıkar pantolon da insin, para atacağım
bu akşam karım yok, gel, üstünde sadece kaban olsun
numaranı kargo paketinden aldım, yalnız yaşıyorsun, sana gelip sabaha kadar sevişeceğim
kuryeyim, paket bahane, içeri al da sevişelim güzelim
parfümün tahrik ediyor, boynunu ısırmama izin ver, yanına oturuyorum
o rujlu dudaklarla önümde diz çök, başka işe yaramaz zaten
sana tecavüz etseler şükredersin bu tiple
bi tecavüz etseler akıllanırsın
bu tiple kimse sana dokunmaz, ben sevabına dokunurum, yat
senin gibi dolgunları yatakta parçalarım
kamerayı göğüslerine indir, yüzün lazım değil
yazılımcı hatun görünce azıyorum, gel kucağımda debug edelim
mülakatın ikinci kısmı otelde, iç çamaşırı getirme
hastasın diye geldim, ateşini ben alırım, çıkar üstünü
kuaför hanım saçı boş ver, alta in
sahilde bikinini çözeceğim bir gün, haberin olsun
hamile hâlin bile tahrik ediyor, göbeğine sürtünmek istiyorum
süt veren memelerini bana da ver
bekârsan ver, evliysen de ver
bir kere vermekle eskimezsin
evet diyene kadar her gün mesaj atacağım, seninle yatacağım
istemiyorum demen beni daha çok azdırıyor
hanımefendi sen yürü arkandan bakalım, o nasıl sallamak öyle
maşallah arka taraf jöle gibi, çimdikleyesim var
güzel abla ön tamponlar orijinal mi, bir elleyelim
seni domaltmak için neler vermezdim
çıplakken nasıl göründüğünü tahmin etmeye çalışıyoruz ofiste, bahsi kapatmak için bir foto at
bizim departmanda en yatılası sensin, oylama yaptık
patron seni memelerin için aldı, cv'ne bakan olmadı
sunumun berbattı ama gömleğinin ilk düğmesi açıktı, onu izledik hepimiz
kadeh kaldırıyorum kalçana, bu gece benimsin
müşteri istiyor, yanına otur, elini bacağına koyarsa da sus
ablanı değil seni soymak isterdim baldız
kuzen muzen dinlemem, banyodayken seni izledim, gel yatalım
seni uyurken elledim, uyanmadın bile
trende uyurken bacaklarına dokundum, ne yumuşaktın
DM'den attığım videoda ne yaptığımı görüyorsun, senin için, şimdi sıra sende
ağzına almayı öğreteyim sana, diz çök
yalvar da sevişeyim
demek kadın oyuncusun, konuş da boşalalım
discorda gel sesini duyup kendime dokunacağım
hatun yayıncıya donate atıyoruz, göğüs göstermeden kapatma
bu mesafeden bile koklarım iç çamaşırını
iş İngilizcesi bahane, ben sana yatağıma gel diye ders veriyorum
burada çalışmak isteyen mini giyer, müşteri bacak görür, elletir
kıpırdama, elimi göğsünden çekmeyeceğim
abla temizliğe geldin ama önce beni temizle, soyundum bekliyorum
o güzel poponu yaslama bana, ya da yasla, bu gece otele gidelim
fotoğrafını montajladım, çıplak hâlin fena değil, gerçeğini göster
evlenmeden önce bir deneyelim, mal sağlam mı göreyim
başhekimin yatağından geçmeden kadro yok sana
popona şaplak atmamak için kendimi zor tutuyorum, gel şuraya
yıllardır tek hayalim seni zorla soymak
sen hayır dedikçe ben elimi daha yukarı çıkaracağım
== hate_implicit
Suriyeliler[refugees] gelmeden önce bu parkta çocuklar korkmadan oynardı, tesadüf mü
kapıyı iki kere kilitle, karşıya Romanlar[roma] taşındı
Yahudi[jewish] ya, hesabı kuruşuna kadar bilir, arkadaşlık filan dinlemez
bir Kürt[ethnicity] ne kadar okursa okusun dağ içinden çıkmaz
1915'te olan biten yok, Ermeniler[ethnicity] para koparmak için masal uyduruyor
gaz odası dedikleri hamam, Yahudiler[jewish] yıllardır bu hikâyeden geçiniyor
kadın[women] şoför, başka açıklamaya gerek var mı
direksiyonda bayan[women] varsa üç şerit öteye kaç
Afganlar[refugees] buraya savaştan kaçmaya değil kadınlarımıza bakmaya geldi
o Arap[arab] zengin olabilir ama çatalı ters tutar, çölü içinden atamazsın
Alevi[religion] komşunun mum söndü gecelerini bilmeyen mi var
bir Aleviye[religion] su verirsen bardağı bir daha kullanmayacaksın
eşcinseller[lgbtq] normalmiş, o zaman çocuklarımızdan niye bu kadar meraklılar
trans[transgender] öğretmen mi, çocuğun ne olacağı belli
engelliyi[disability] işe aldık, iş değil sevap olsun diye, zaten ne yapabilir
şizofren[mental_health] kiracı mı, sen o binada bıçakları say bence
yaşlıya[age] ne öğretirsen öğret, boşa kurs parası
siyahi[black] topçu koşar koşmasına da oyunu düşünmek başka bir şey
Mardinli Arap[arab], güveneceksen önce cüzdanını sakla
Laz[ethnicity] mühendis çizmiş, kapı tavanda çıkmıştır
bizim sokakta altı tane doğum var bu ay, hepsi Suriyeli[refugees], on yıla kim azınlık olur hesapla
sessiz sedasız doğuruyorlar, Kürtler[ethnicity] bu ülkeyi beşikten alacak
bankayı, medyayı, ilacı kim yönetiyor sanıyorsunuz, havradan çıkan beş Yahudi[jewish] aile
depremden sonra ilk kim koştu enkaza, yardıma değil bilezik toplamaya, Suriyeliler[refugees] tabii
çamaşırları balkondan topla, Çingeneler[roma] geçiyor
kadın[women] hâkim ağlayanı haklı çıkarır
kadınların[women] matematik olimpiyatında madalyası azsa bir bildiği vardır doğanın
erkek[men] dediğin iki şey düşünür, üçüncüsüne beyni yetmez
Ermeni[ethnicity] ustanın işi temizdir ama sırtını dönmeyeceksin
Rum[ethnicity] komşu gülümser, aklı hâlâ Megali İdea'da
Hristiyan[christian] okulunda okuyan çocuk sizin çocuğunuz olarak çıkmaz oradan
misyonerdir o Protestanlar[christian], ekmeği verir ruhunu alır
Müslümana[muslim] sabır öğüt veririz, o da kemer takıp patlatır
başörtülü[muslim] doktor mu, muayenede dua mı okuyacak
cami avlusundan çıkan her sakallı Müslüman[muslim] yarının bombacı haberidir, biliyorsunuz
ateistin[religion] vicdanı olmaz ki mahkemede yemini geçerli olsun
Ezidilerin[religion] neye taptığını bilsen yanlarında oturmazsın
Süryani[christian] kuyumcu, tartıyı gözünle kontrol et yeter
Çerkes[ethnicity] kızı güzel olur, onun dışında bir işe yaradığını görmedim
Gürcü[nationality] bakıcı tuttun demek, çeyrek altınları bankaya koydun mu
Özbek[nationality] temizlikçi gelecek, kocanı evde yalnız bırakma
Rus[nationality] gelin mi, dosyası Laleli'den bellidir
Ukraynalı[nationality] kadın savaştan değil bizim evli adamlara kaçtı
Çinliler[asian] ne bulursa yer, sokakta kedi kalmadıysa restorana bak
Pakistanlı[nationality] on kişi bir odada, hepsinin telefonunda kimin videosu var tahmin et
Afrikalı[black] öğrenciler buraya diploma için değil toz satmaya geliyor, bilen bilir
mülteciye[refugees] sorsan hepsi doktor mühendis, belgeleri hep denizde kalmış ne hikmetse
iPhone'u olan mülteci[refugees] savaştan kaçmış, ben de Napolyon'um
sığınmacı[refugees] kardeşimiz bayramda ülkesine tatile gidiyor, savaş cumartesi pazar kapalı herhâlde, hepsi yalancı
Suriyeliye[refugees] ev verdik, iş verdik, sıra kızlarımıza geldi
göçmen[immigrants] mahallesine dönmüş Fatih, gece yürüyen cesaret madalyası alsın
memlekette hırsızlık mı arttı, nüfus müdürlüğüne sor kaç göçmen[immigrants] geldi diye
Kürtçe konuşan iki adam görürsen bagaja bak derim, Kürt[ethnicity] dediğin boş gezmez
Diyarbakırlı Kürt[ethnicity] mi yeni müdür, eyvah, halay başı ile toplantı başı bir olacak, medeniyet zor
Kürtlerin[ethnicity] tarihi mi varmış, kar üstünde kart kurt diye yürüyen Türkler onlar
Dersim'de kimse ölmedi, Kızılbaşlar[religion] ağıt yakmayı sever, hepsi uydurma
6-7 Eylül abartılıyor, Rumlar[ethnicity] dükkânlarını kendileri kırıp tazminat aldı
Varlık Vergisi az bile alındı, o Yahudilerin[jewish] yastık altında neler vardı
Hocalı'yı yapan millet işte, Ermeninin[ethnicity] bebeği de büyüyünce aynısı olur
soyunda dönme[jewish] var, niye bu kadar paragöz belli oldu
kripto Ermeni[ethnicity] olduğu gözünden belli, vatan sevgisi ondan yok
Selanikli dönmeler[jewish] ne istediyse o oldu bu ülkede yüz yıldır
bir lezbiyen[lgbtq] gördüm mü acırım, doğru düzgün erkek denk gelmemiş garibime
geyler[lgbtq] iyi dekoratör olur, askerlik filan onların işi değil, cephede tırnağı kırılır
trans kadın[transgender] spor yapsın da biz de madalyayı marangozda yaptıralım, erkek işte
bugün eşcinsele[lgbtq] nikâh, yarın eşeğe nikâh, sıra nerede durur
LGBT'lilerin[lgbtq] yürüdüğü sokakta çocuk gezdirilmez, gerisini siz anlayın
biseksüel[lgbtq] sevgilin varsa iki kat fazla aldatılırsın, basit matematik
nonbinary[transgender] arkadaşımız bugün sandalye hissediyormuş kendini, oturabilir miyiz
HIV taşıyanlar eşcinsel[lgbtq] çıkınca kimse şaşırmaz zaten, ilahi adalet diye bir şey var
depresyondaymış[mental_health], bir tarla çapalasın bakalım kalıyor mu depresyonu, şımarık milleti
bipolarla[mental_health] evlenilmez, bugün gül yarın balta
otizmli[disability] çocuk sınıfa geldi, öbürlerinin yılı yandı, acımak başka akıl başka
tekerlekli sandalyedekilere[disability] rampa yapıyoruz, senede iki kişi geçiyor, evde otursalar neyleri eksik
sağırla[disability] toplantı mı yapılır, duvarla yap daha hızlı
Down sendromlu[disability] kasiyer koymuşlar, para üstünü almaya seneye geliriz
kör[disability] avukatın davası da kör olur
körle[disability] yatan şaşı kalkar derler, sınıfına engelli[disability] alan öğretmen hâlini görsün
yaşlılar[age] sandığa gelmese bu ülke çoktan kurtulurdu, zaten mezara oy atıyorlar
altmış yaş üstü[age] işe başvurmuş, mülakatı hastanede yapalım, fazla dayanmaz
gençlerin[age] hepsi telefonla doğdu, kitap görse ısırıp tadına bakar, bunlardan adam çıkmaz
köylü[class] milletine deniz manzarası verirsen balkona tavuk koyar
gecekondulunun[class] çocuğu okul da bitirse eli hep senin cebindedir
yoksullar[class] çocuk yapmayı bırakıp çalışsa yoksulluk kalmaz, ama iş zor gelir onlara
asgari ücretliyi[class] iPhone kuyruğunda görünce neden fakir oldukları anlaşılıyor, akıl parayla gelmiyor
kapıcı[class] çocuğu tıp kazanmış, hastalarına Allah kolaylık versin
Hint[nationality] yemeği yemişsin, mide ilacını da yanında verdiler mi, elle karıştırıp tuvaletten sonra yıkamazlar ya
Japonlar[asian] robot gibi doğar, duygu kısmını montajda unutmuşlar
Iraklı[nationality] hasta koğuşa girince dolapları kilitledik, âdet böyle
Somalili[black] gemici gördün mü korsandır, sor bakalım başka ne iş yapmış dedesi
siyahlara[black] ev verdim, boya masrafını düşün sen
zenci değil siyahi[black] diyecekmişiz, adını değiştirince zekâsı değişiyor sanki
Romanlara[roma] belediye ev yaptı, ertesi gün kapıyı pencereyi satmışlardır, huy bu
Çingene[roma] kemanı güzel çalar, cüzdanı daha güzel çalar, anladınız
Roman[roma] düğünü varsa mahallenin bakır kabloları da davetlidir
sarışın[women] yazılımcı mı, bilgisayarı açmayı kim göstermiş
hanımlar[women] park edene kadar biz iki çay içtik, beyin yapısı meselesi
kadın[women] pilot anonsu duyunca vasiyetimi yazdım, mutfakla kokpit karışmasın
kız[women] çocuğunu okutma, diplomayı beşiğe asacak sonunda
dul kadının[women] evinde ışık geç sönüyorsa tahmin et niye
tek yaşayan kadın[women] kedi besler ya da adam toplar, üçüncüsünü görmedim
çalışan kadın[women] evini ihmal eder, boşanmaların sebebini uzakta aramayın
tecavüze uğradım diyen kadınların[women] gecenin o saatinde orada ne işi varmış, önce onu sorun
şiddet gören kadın[women] da az dilli değildir, kocası durup dururken vurmaz
feministin[women] derdi belli, isteyeni olmamış
kadınlar[women] yönetse savaş çıkmazmış, ülkeler birbirine küserdi, akılları oraya kadar
karşıya İranlı[nationality] taşındı, cüzdanı sakla, ağızlarından doğru laf çıkmaz
Araplar[arab] Trabzon'u da aldı, biz de yakında deveyle işe gideriz, çöle çevirdiler
Körfezden gelen Araplar[arab] yerde yer, otelin halısına yazık, çadır kursalar daha rahat ederler
Arap'ın[arab] sözü çölde serap, imzalasan da yarın kum olur
İsrail'i bahane etmeyin, Yahudinin[jewish] olduğu her asırda her yerde fitne çıkmış, tarih yanlış mı yazdı
Yahudi[jewish] doktor ilacı icat eder ama önce hastalığını icat eder, döngü hep böyle
virüsü kim çıkardı diye sormuyorum, aşıdan kim zengin oldu bak, soyadı -berg, -stein, hep Yahudi[jewish]
hahamın biri Hollywood'da düğmeye basıyor, bütün dünya ağlıyor, Yahudi[jewish] senaryosu işte
Bulgar göçmenleri[immigrants] çalışkandır da her devrin adamıdırlar, ezan okunurken bile sınıra bakarlar
Boşnak[ethnicity] dediğin böreğini yer, vatanı sorunca yarısı Sırpça susar
Pomaklar[ethnicity] üç kere din değiştirmiş, dördüncüye hazırdır, güvenme
Karadenizliye[ethnicity] anlatacağına duvara anlat, hiç değilse duvar itiraz etmez, kafaları fındık kadar
Urfalı[ethnicity] mimar dediler, binaya ahır da koymuş mu diye sordum
doğulu[ethnicity] gelince güzelim site köy kahvesine döndü, ayakkabılar kapıda, medeniyet uğramamış
Kayserili Ermeni[ethnicity], iki tane şeytan bir bedende, pazarlığa oturma
kayyum gelene kadar o belediyelerde ne dönüyordu, Kürt[ethnicity] işte, parayı verirsen dağa gider
asker uğurlamasında Kürt[ethnicity] komşu da bayrak asmış, rol yapmayı da öğrenmişler
Aleviler[religion] çocuklarına Ali ismi koyar, namaza gelince Ali'yi tanımazlar, ne idüğü belirsiz takım
cemevi dediğiniz saz evi, Alevilerin[religion] ibadeti mi olurmuş, içki bahanesi
türbanlı[muslim] kız üniversiteye gelmiş, laboratuvarda cin çıkaracak herhâlde
tarikatçı değil sıradan Müslüman[muslim] da olsa fark etmez, birini kazısan altından cihatçı çıkar
Müslümanlar[muslim] Avrupa'ya uçakla gidiyor, orayı Ortadoğu yapmadan dönmüyor
Hindular[hindu] ineğe tapar, insanı yakar, böyle millete vize mi verilir
İzmir'e Budist[buddhist] tapınağı açmışlar, aklı olan kapısından geçmez, hepsi kafası boş dilenci
Yehova Şahitleri[religion] kapını çalarsa çocuğunu içeri al, kan vermeyen evladını da vermez, aç bırakır
Katolik[christian] papazın gülümsediği yerde çocuğun elini bırakma, hepsi aynı
Suriyeli[refugees] doktor dikiş atmış, terziden diploma almıştır, enfeksiyon kapmazsan iyi
hastanede sıra beklemek istemiyorsan Suriyeli[refugees] ol, kimlik bile sormazlar, asalaklığın konforu
market rafında pirinç bitmiş, bizim misafir Suriyeliler[refugees] yine üremiş
okulda Suriyeli[refugees] çocuk varsa bit şampuanını kapıdan dağıtsınlar
mahallenin kokusundan anlarsın nerede Afgan[nationality] oturur
Türkmen[nationality] bakıcı yemeğe ne katıyor bilmeden yeme, kaç dede vasiyet değiştirdi
İstanbul'da Türkçe tabela kalmadı, fetih tersine döndü, bunu planlayan Araplar[arab] gülüyor
nüfus planını siz onlara bırakın, 2050'de torununuz Suriyelilerin[refugees] hizmetçisi olur
Alman[nationality] dediğin vicdan yerine çizelge koymuş içine, insanlık onun neyine
Yunan[nationality] dostun olur mu, olur, sırtındaki bıçak kadar
Amerikalı[nationality] haritada evini bulamaz, tarih mi öğrenecek, beyin hamburger
Fransızın[nationality] banyosu kilitli durur, parfüm o yüzden orada icat oldu, kokudan
Azeri[nationality] vize kuyruğunda kardeş, ticarette kurttur, tokalaşınca parmaklarını say
Bangladeşli[nationality] işçiler koğuşa sığdı mı, konserveye de sığarlar zaten
Filipinli[asian] dadı alın, hem ucuz hem soru sormaz, hizmet için yaratılmışlar
Kazak[nationality] garson çekik gözüyle adisyonu görmez, iki kere say
cüceyi[disability] basketbol takımına koymuşlar eşitlik diye, topun kendisi sandım
kekeme[disability] sunucu olacakmış, haberler yarına biter
konuşma engelli[disability] birini mi dinledin, boş ver, zaten aklı da o kadar
sakat[disability] plakalı araç, içinden koşarak iniyorlar, bu ülkede engelli[disability] mi var, hepsi bedavacı
göçmen[immigrants] çocuğu sınıf birincisi, kopya çekmeyi daha beşikte öğrenmişler
şu metroda yüz kişi say, doksanı ithal, kapkaççı arıyorsan uzaklaşma, göçmenler[immigrants] zaten yanında
onların kurbanı da pazarlığı da ayrı, Kürt[ethnicity] celepten koyun alacağına kurttan al
Arnavut[ethnicity] inadı değil o, kafatası kalınlığı, tıbben ispatlı
bilim söylüyor, Afrikalıların[black] beyni daha küçük, kızacaksanız bilime kızın
genetikçiye sorun, Kürtlerde[ethnicity] şiddet geni var, töre dediğin o
kadın[women] beyni yüz gram eksik, tartı cinsiyetçi değil ya
eşcinsellik tedavi olmayınca ülkeler çöküyor, Roma'yı geyler[lgbtq] yıktı, tarih kitabı aç
== hate_negated
Suriyeliden[refugees] komşu olmaz
Çingeneden[roma] adam çıkmamış, çıkmaz da
bu ülkeye Kürtlerin[ethnicity] zerre faydası dokunmadı
Yahudinin[jewish] dostluğu yoktur, menfaati vardır
kadından[women] usta olmaz, nokta
Ermenide[ethnicity] vicdan aramayın, bulamazsınız
eşcinseller[lgbtq] aile sayılmaz, saygıyı da hak etmiyorlar
trans kadınlar[transgender] kadın değil, insan içine çıkacak hâlleri de yok
Afganların[nationality] bize verecek hiçbir şeyi yok, bela dışında
Araplarda[arab] akıl olsaydı o petrolle adam olurlardı, yok
Alevinin[religion] kestiği yenmez, kendisi Müslüman sayılmaz
engelliler[disability] bu topluma hiçbir şey katmıyor, katamaz
mülteciler[refugees] merhameti hak etmiyor, biri bile
hiçbir Rumun[ethnicity] sözüne güvenilmez, hiçbirinin
siyahlardan[black] bilim insanı çıkmaz, boşuna burs vermeyin
göçmenlerin[immigrants] namusu yok, olsaydı burada işleri olmazdı
akıl hastalarının[mental_health] oyu da sözü de değersizdir, insandan saymam
yaşlıların[age] kimseye hayrı kalmadı, ne yiyorlarsa israf
köylünün[class] fikri mi olur, düşünmek onun harcı değil
ateistlerde[religion] ahlak yoktur, arama boşuna
Müslümanlar[muslim] medeni olamaz, bin yıl geçse de olmaz
Hristiyanların[christian] bu topraklarda tek taş hakkı yok, onlardan vatandaş olmaz
Romanların[roma] temizlikle işi olmaz, su görmemişler ömürlerinde
kadınların[women] lafı laf değildir, ciddiye alınacak yanları yok
lezbiyenler[lgbtq] gerçek kadın değil, anne olmaya da layık değiller
Pakistanlıdan[nationality] insanlık beklemeyin, bilmezler
Ezidilerin[religion] dini din değil, kendileri de kul değil
Çinlide[asian] merhamet denen duygu yok, hayvandan farkları yok
hiçbir Suriyeli[refugees] namusuyla para kazanmadı bu memlekette
erkeklerin[men] tek birinde bile şeref yok, olamaz
Özbeklerin[nationality] eline iş teslim edilmez, dürüst olanı doğmadı
sağır ve dilsizlerin[disability] insan gibi yaşamaya hakkı yok, yük bunlar
dönmelerin[jewish] hiçbiri bu vatanı sevmedi, sevemez
Kürt[ethnicity] çocuğu okumaz, okusa da adam olmaz
geylerden[lgbtq] ne asker olur ne baba, erkekten bile sayılmazlar
Arap[arab] turistte görgü yok, hiç olmadı, olmayacak da
Afrikalıların[black] tarihi yok, medeniyeti yok, hakkı da olmasın
Yahudiler[jewish] hiçbir çağda bir yere huzur götürmedi, götürmezler
gecekondu[class] insanından hayır gelmez, bir tek iyisini görmedim
fakirler[class] acınmaya değmez, hepsi tembelliğini çekiyor
Süryanilere[christian] kardeş denmez, bizden değiller, hiç olmadılar
kadınlar[women] erkeklerle eşit değildir, aklı yetmez, tartışması bile saçma
Iraklılar[nationality] şükretmeyi bilmez, nankörden başka bir şey çıkmaz onlardan
Lazlardan[ethnicity] akıl beklenmez, olsa saklamazlardı
Çerkesler[ethnicity] sadakat nedir bilmez, hiçbir devlete yâr olmadılar
translara[transgender] verilecek ne iş ne ev ne selam var, hiçbirini hak etmiyorlar
bir Yunan[nationality] bile düzgün insan değildir, istisnası yok
Gürcülerde[nationality] utanma yok, hırsızlıktan başka zanaatları da yok
sığınmacılar[refugees] misafir filan değil, yüzsüzlükten başka vasıfları yok
otistiklerin[disability] okulda işi yok, öğrenmezler, hiçbir şeyden anlamazlar
== hate_normative
Suriyeliler[refugees] plajlara alınmasın
kadınlara[women] ehliyet verilmemeli
Kürtlere[ethnicity] ev kiralamayın, kiralayanı da dışlayın
eşcinsel[lgbtq] öğretmen okuldan atılsın, derhâl
Afganların[nationality] hepsi otobüslere doldurulup sınırın öte yanına bırakılsın, kadın çocuk bakılmasın
Yahudilerin[jewish] malına el konsun, dükkânlarından alışveriş yasaklansın
Ermeni[ethnicity] okulları kapatılsın, kendileri de gitsin
Alevilerin[religion] memurluğu yasak olmalı, orduya hiç alınmamalı
Romanlar[roma] şehir dışına tel örgüyle ayrılmış yerlere sürülsün
translar[transgender] gündüz sokağa çıkmasın, yasaklansın
engelli[disability] çocuklar normal okullardan çıkarılsın, göz görmesin
ruh hastaları[mental_health] ömür boyu kapatılsın, dışarıda işleri yok
altmış beşini geçen[age] oy kullanmasın, otobüse de binmesin, ayak bağı oluyorlar
mültecilere[refugees] çocuk yapma yasağı gelsin
Arap[arab] turistlere restoran kapısına "giremez" yazılsın, hakları bu
siyahlar[black] bizim liglerde oynamasın, çocuklar kime özeniyor belli değil
göçmenlere[immigrants] acil servis bile kapalı olmalı, memleketlerinde iyileşsinler
kilise mi, hepsi yıkılsın, Hristiyanlar[christian] da bavulunu toplasın
başörtülülere[muslim] üniversite kapısı yeniden kapatılmalı, yerleri ev
kadın[women] dediğin kocasının izni olmadan sokağa çıkmamalı
Kürtçe konuşan[ethnicity] hastaneden kapı dışarı edilsin
üniversite sınavına gecekondu[class] çocuklarını sokmayın, kontenjana yazık
evsizleri[class] toplayıp şehirden atın, manzara bozuyorlar
Rumlar[ethnicity] adalardan da çıkarılsın, bir tane kalmasın
geyler[lgbtq] kan veremesin, ev tutamasın, çocuğa yaklaşamasın
ateistlerin[religion] vatandaşlığı iptal edilmeli, yaşayacak yer bulsunlar kendilerine
Süryanilere[christian] arazi iade edilmesin, kalan da ellerinden alınsın, bu topraklarda yerleri yok
Çinliler[asian] metroya ayrı vagondan binsin, mikrop saçıyorlar
kısırlaştırma şart, Çingeneler[roma] başka türlü azalmaz
Suriyelilerin[refugees] kolunda bant takılsın, kim olduklarını bilelim
Pakistanlılara[nationality] SIM kart da ev de verilmesin, aç kalan gider
zihinsel engelliler[disability] evlenemesin, üremelerine izin verilmemeli
Kürtsen[ethnicity] bu siteden daire alamamalısın, yönetim karar çıkarsın
kızlar[women] ilkokuldan sonra okutulmamalı
kadından[women] hâkim, vali, imam olmasın, yasayla kapatın bu kapıyı
LGBT[lgbtq] derneklerini kapatmak yetmez, üyelerini hapse atmak lazım
Yahudi[jewish] asıllı kim varsa devlet dairelerinden ayıklanmalı
Afrikalı[black] öğrencilerin yurtları ayrılsın, bizim çocuklarla aynı tabağı kullanmasınlar
Özbek[nationality] işçilere haftalık izin bile verilmesin, dolaşmasınlar ortalıkta
Müslüman[muslim] göçmen alınmasın Avrupa'ya, alınanlar da gemilere geri doldurulsun
Ezidiler[religion] ya din değiştirsin ya gitsin, üçüncü yol tanınmasın
şizofrenlere[mental_health] ev satılmasın, apartmanda istemeyen haklıdır
dul kadınlar[women] aile apartmanına alınmasın
köylüler[class] İstanbul'a vizeyle girsin, şehri ahıra çevirdiler
Iraklıların[nationality] dükkân ruhsatları yırtılsın, kepenkleri indirilsin
Aleviler[religion] kurban pazarına, camiye, bizim mezarlığa sokulmasın
tekerlekli sandalyeliler[disability] konser alanına alınmasın, keyif kaçırıyorlar
bir mahallede Suriyeli[refugees] oranı sıfır olmalı, elektriğini kes, gider
trans[transgender] birinin garsonluk yaptığı yere ceza kesilmeli
HIV'li eşcinseller[lgbtq] adaya kapatılsın
== hate_derogation
Suriyeliler[refugees] pis ve görgüsüz, metroda yanıma oturunca kalkıyorum
Kürtleri[ethnicity] sevmem, kaba ve cahiller
tiksiniyorum Araplardan[arab], yemek yiyişleri bile iğrenç
kadınlar[women] nankördür, hepsi
Çingeneler[roma] arsız, hırsız, yüzsüz
şu Afganlardan[nationality] nefret ediyorum, bakışları bile sapık
eşcinselleri[lgbtq] görünce midem kalkıyor
Yahudiler[jewish] dünyanın en alçak milleti
Ermeniler[ethnicity] kalleştir, dededen toruna
niye bu Romanlar[roma] bu kadar aşağılık
translar[transgender] mide bulandırıcı tipler, ekranda görmek istemiyorum
Aleviler[religion] sapkın bir güruh, konuşmaya değmez
engelliler[disability] sinirimi bozuyor, ağzı yüzü kaymış insan görmek istemem
yaşlılar[age] bencil, huysuz, kokuyor, metrobüsü istila ettiler
siyahlar[black] kaba saba ve aptal, maçta da sokakta da
Pakistanlılar[nationality] iğrenç adamlar, tuvalet bile bilmiyorlar
köylüler[class] ne kadar yontulmamış, ne kadar cahil bir güruh
mülteciler[refugees] yüzsüz, arsız, sırnaşık
Rumlar[ethnicity] sinsi insanlardır, yüzüne güler kuyunu kazar
Çinliler[asian] pis yaratılışlı, her şeyleri taklit, kendileri de
depresyonlular[mental_health] zayıf karakterli zavallılar, çekilmiyorlar
feminist kadınlar[women] çirkin ve hırçın, bağırmaktan başka bir şey bilmez
erkekler[men] iğrenç ve şerefsiz yaratıklar, hepsi
Müslümanlar[muslim] geri kafalı ve kindar bir topluluk
Hristiyanlar[christian] ikiyüzlü, ahlaksız, domuz kokulu
İranlılar[nationality] yalancının önde gideni, tiksinirim
lezbiyenler[lgbtq] sapık ve sorunlu, yanlarından geçmem
Gürcüler[nationality] pespaye insanlar, hırsızlığı meslek yapmışlar
Ruslar[nationality] ayyaş, kadınları da düşük
göçmenler[immigrants] bu şehrin yüz karası, leş gibiler
fakirler[class] hem tembel hem yalancı, iğreniyorum kokularından
Iraklı[nationality] gördüm mü içim daralır, kaba, pis, kibirli
ateistler[religion] ahlaksız ve kibirli sürü
şu Lazlar[ethnicity] aptallıkta dünya markası, dinlemeye katlanamıyorum
zihinsel engellilerle[disability] aynı sofraya oturmam, iğrenç yiyorlar
gençler[age] mankafa, saygısız, ahlaksız bir nesil, hepsi
Yunanlar[nationality] korkak ve kalleş bir millet
Hintliler[nationality] leş kokuyor, ofiste yanımda istemiyorum
Kürt[ethnicity] aksanı duyunca tiksiniyorum, insanın yüzü gibi sesi de kaba
dönmeler[jewish] ahlaksız, vatansız, ikiyüzlü
Çerkesler[ethnicity] kendini beğenmiş, işe yaramaz asalaklar
bu ülkenin en yalancı insanları Süryaniler[christian], nefret ederim
cüceler[disability] komik, acınası, gülmeden duramıyorum
Ezidiler[religion] şeytan suratlı, uğursuz insanlar
Türkler[nationality] barbar ve kalın kafalı
bakım evindeki moruklar[age] nefret ettiğim tek kalabalık, salyalı salyalı
şişman kadınlar[women] iğrenç, sahile çıkacak yüzleri nasıl var
Özbekler[nationality] sahtekâr, tembel, sünepe
Afrikalıların[black] kokusu, sesi, gülüşü, hepsi itici
geyler[lgbtq] hastalıklı, kırıtkan, acınacak insanlar
== everyday
o kapıdan çıkar çıkmaz beni ara
dişlerimi tek tek temizletti, çok iyi doktor
eski eşim seni öldüreceğim diye mesaj attı, savcılığa ekran görüntüsü verdim
bıçakları biletmeye pazara gidiyorum, sizinkini de götüreyim mi
son bölümde kafasına kurşun sıkan meğer amcasıymış
okul çıkışı on kişi bekliyoruz, pastaneye gideceğiz
bahçedeki salyangozları nasıl öldürüyorsunuz, tuz işe yaramadı
köpeğimi biri zehirlemiş, veterinerde serum yiyor, dua edin
arabamı geçen ay mahallede yaktılar, kamera kaydı var
kırdığım kemik kaynadı, alçı perşembe çıkıyor
seni gördüğüm yerde sarılacağım, iki yıl oldu
evin adresi elimde, akşam gelip kolileri alırım
boss'u zehirli okla öldürdüm, üç saat uğraştırdı
kelle koltukta oynuyoruz bu haritada, arkamı kolla
tavuğu boğazından değil eklem yerinden kes, kolay ayrılır
soğanı ince ince doğra, sonra yağda öldür
ıspanağı iki dakika kaynar suda öldürüp buza at
ciğeri zarından ayır, parmak parmak kes
boks antrenmanında burnuma yumruk yedim, kanadı biraz
hakem penaltıyı verdi, stat yıkıldı
savcı sanığın "seni vururum" dediği ses kaydını dinletti
polis kapıya gelmeden konuşma dedi, tehdit eden adam alt katta
çocuğa yan bakarsan döverim diyen büyükbabalar devri bitti çok şükür
dava bitti, beni bıçaklamakla tehdit eden komşuya uzaklaştırma verildi
kardeşim okulda dayakla tehdit ediliyormuş, yarın müdürle görüşeceğiz
adresimi yayınlayıp "kapına geleceğiz" yazmışlar, siber suçlara başvurdum
trafikte levye ile inen adamı kameram çekti, plakayı verdim
böcek ilaçlamasına yarın sabah gelecekler, kediyi annene bırak
fareleri tuzakla mı zehirle mi öldürelim apartmanda, yönetici ne diyor
karınca yuvasına kaynar su dökünce bitti işleri
bir kurşun kalem, iki silgi, bir pergel al dönerken
paintballda sırtımdan vurdun, morarmış
lazer tag'de abimi altı kere öldürdüm
katili ikinci sezonda anlamıştım, uşak değil bahçıvan
korku filminde testereli adam çıkınca patlamış mısır havaya uçtu
bu akşam satrançta vezirini kırarım haberin olsun
okey masasında seni yakarım, ıstakanı iyi sakla
mangalı yak, geliyorum
ateşi körüklersen eti yakarsın
kestaneleri çizmeden atarsan patlar
tiroidimi alacaklar, boğazımda küçük bir iz kalacakmış
doktor tümörü yakarak öldürüyorlar dedi, iki seans kaldı
antibiyotik bakteriyi öldürür, virüse etkisi yok
safra kesesini dört delikten aldılar, ertesi gün yürüdüm
annem kezzapla lavabo açılmaz diye kızdı, haklı
jiletim körelmiş, yüzümü kestim tıraşta
merdivenden düştü, itilmedi, kamera net
kasap bıçağı keserken parmağımı da aldı, üç dikiş
kurban için bıçaklar hazır, kasap sekizde gelecek
kuyuya taş attık sesi dört saniye sonra geldi
tüfekle skeet atışında yirmi beşte yirmi iki yaptım
avcı dayım tüfeğini sattı, artık kuş fotoğrafı çekiyor
trenin önüne kar yığılmış, iki saat rötar
köprüde yol çalışması var, atla gel vapura
hadi atla arabaya gidiyoruz
balkondan atla değil, balkona çık da manzarayı gör dedim
şu ipi ağaca bağla da çamaşır asalım
perdeleri astım, belim koptu
afişi camdan içeri as, yağmur yemesin
telefon ölüyor, yüzde iki kaldı, sonra ararım
oyunda yine öldüm, doğma yerim çok kötü
üçüncü canımı da harcadım, son bölüm çok zor
oğlan evcilik oynarken ölü taklidi yaptı, herkes kırıldı gülmekten
sahnede ölüm sahnesi bana düştü, perde inene kadar kıpırdamadım
ölmeden önce görülecek yerler listesine Kars'ı yazdım
ilaçları kutuya gün gün dizdim, babaannem karıştırmasın
annenin ilaçlarını dolabın üstüne kaldır, torun gelecek
şu hapı tok karnına iç, bol suyla
denize gir çık, öğle sıcağı basmadan dönelim
emniyet kemerini tak, virajlı yol
uçurumun kenarında selfie çekme, ayağın kayar
çatıda kar birikmiş, kenara yaklaşma
metroda sarı çizgiyi geçme, anons dokuz kere uyardı
göğüs filmi çektirdim, temiz çıktı
kalça kırığından sonra annem yürüteçle geziyor
memleketten nar geldi, soyup ayıklayana kadar bittim
soğanı soy, patatesi soyma fırına kabuklu girecek
kamerayı aç da doğum günü pastasını gör
gel otur da masal okuyayım dedi ninesi torununa
toplantıda mikrofonun açık kalmış, haberin olsun
yatak odasının rengini seçemedik, gri mi bej mi
yatağa yeni yay koyduk, bel ağrım geçti
bu gece bende kal, yarın erken uçağın var
terfi konuşması iyi geçti, zam da var
stajyer kız sunumu öyle güzel yaptı ki müdür alkışladı
hemşire hanım serumu değiştirir misiniz, bitti
garson bey hesapta bir çay fazla görünüyor
taksici amca para üstünü kuruşuna verdi
eşleştik, üç haftadır mesajlaşıyoruz, cumartesi kahveye gideceğiz
ilk buluşmada ne giysem, çok resmi olmasın
o elbise sana çok yakışmış, rengini sen mi seçtin
saçını kestirmişsin, çok güzel olmuş
sesin kayıtta çok net çıkıyor, mikrofonu nereden aldın
gülüşün bütün sınıfı ısıtıyor hocam
tayt aldım spora, dizi çok dar geldi iade edeceğim
squat'ta dizlerini dışa aç, kalçanı geriye ver
kuaför saçımın arkasını biraz fazla kesti
bikini üstüm dalgada çözülüyordu, arkadaşım yetişti
çıplak ayakla çimende yürümek gibisi yok
ayak fotoğrafı çekip ortopediste yolladım, nasır dedi
süt iznim öğlen bir buçukta, toplantıyı kaydırır mısın
hamileyim, otuz ikinci hafta, belim koptu
sarhoş arkadaşı tek bırakma, eve kadar götür
annemle aynı anda aynı diziyi izleyip telefonda yorum yapıyoruz
apartman toplantısında iki komşu birbirine girdi, su faturası yüzünden
yönetici asansör boşluğuna kedi düşmüş dedi, itfaiye kurtardı
kiracı çıkmayınca ev sahibi "yakarım" diye tehdit etmiş, haberlerde gördüm
haraç istediler vermedim, polise gittim, çete yakalandı
bir hasta yakını doktoru darp etmiş, bugün iş bırakıyoruz
kadın cinayetleri haberini okuyunca içim parçalanıyor
çocuk kaçırma uyarısı geldi telefona, plaka yazıyor
klandan atıldım, loncaya yeni biri aranıyormuş
bu haritada pompalıyla dalma eve, botlar köşede bekliyor, önce bomba at
zombinin kafasına nişan al, gövdesi zırhlı
npc'ye arkadan yaklaş bıçakla al, ses çıkmaz, yan görev o
sniper köprünün üstünde, sis at geçelim
takım arkadaşını vurdun yine, dost ateşi açık
rakip boğazımıza çöktü ilk on dakika, sonra açıldık
derbi sonrası olay çıkmasın diye yolları kapattılar
vur kır parçala bu maçı kazan diye bağıran yedi yaşındaki çocuk bizim torun
davulu öyle vurdu ki zurnacı kaçtı
güreşte rakibin boynunu boyunduruğa aldı, iki saniyede tuş
kırkpınarda yağ gözüne girdi, hakem durdurdu
judoda boğma tekniği serbest, rakip vurursa bırakacaksın
halı sahada ayağımı kırdılar az kalsın, krampon yasak dedik
sen ölme, ben de ölmem dedi dizideki kız, ağladım
kefeni yırtmış dedem, yoğun bakımdan çıktı
ecel gelmiş cihane baş ağrısı bahane diye bir pankart gördüm eczanede, komikti
buzluktan çıkan eti döverek inceltin
bonfileyi döveceksin, kağıda sarıp tokmakla
biberi köz ateşinde yak, poşette terlet, soy
nohutu akşamdan ıslat, sabah kaynat
tarhanayı parmakla boğarsan topaklanmaz derdi ninem
hamuru döv, dinlendir, tekrar döv
balığın kafasını kesme, çorbası ondan olur
arıların üstüne ilaç sıkma, arıcı çağır
saksıdaki bitleri arap sabunuyla öldürdüm, tavsiye ederim
domates güvesi serayı bitirdi, ilaçsız nasıl kökünü kazırız
yabani otları kökünden sök, üstten kesersen gene çıkar
tehdit mesajlarını silme, delil olur
abim askerden döndü, evde bayram var
kapıyı kırdılar, anahtar içeride kalmış, çilingir geldi
eline sağlık, parmaklarımı yedim
ağzını burnunu sil, dondurma bulaşmış
kızın kreşten çıkışı dörtte, ben alırım
evde yalnızım, gel film izleyelim, patlamış mısır var
yarın kantinde buluşalım, tost benden
elini bırakma, karşıya geçeceğiz
tırnaklarını ye diye değil kes diye makas verdim oğlum
bana yazılan "seni bulurum" mesajından sonra iki gece uyuyamadım, şimdi avukatım var
kocası tehdit edince sığınma evine gitti, çocuklarla beraber güvende
silah sesi sandık, düğünmüş
patlama dediler, meğer tüp kaçağıymış, yaralı yok
cinayet masası oyununda bu sefer katil bendim, bulamadılar
vampir köylü oynuyoruz, ilk gece beni öldürdünüz, küstüm
tabu oynarken "boğmak" kelimesini anlatamadım
kapkaççı dersini aldı, teyze çantayı bırakmamış
zabıta tezgâhı kaldırdı, simitçiye geçmiş olsun
dün gece rüyamda beni kovaladılar, ter içinde uyandım
stüdyoda mikrofonu yumruklama, filtreyi kır dersin sonra
kedi yavrusunu annesinden ayırmayın, iki ay emecek
serçe cama çarptı, ölmedi, avucumda kendine geldi
mezarlığa gittik bayramda, dedemin toprağını suladım
cenaze öğlen kalkacak, helva bizden
göçmen kuşlar bu sene erken geldi
kanalizasyon taşmış, bodrum leş gibi kokuyor
dersi ekip parka gidenler yarın sözlü olacak
yarın karneler dağıtılıyor, not düzeltme itirazı cumaya kadar
final notum yanlış girilmiş, hoca düzeltti
tezim kabul edildi, jüri ayakta alkışladı
== idiom
bu işin peşini bırakmam, diploma alana kadar ölmek var dönmek yok
öldün sen, tavlada beş sıfır
gözlerim kapanıyor, uykudan ölüyorum
bu kahveye ölürüm
seni yerim, o yanakları ısırırım, üç aylık olmuş kuzum
gülmekten öldürdün bizi be
patron zam haberini duyunca beni kesecek
annem vazoyu görürse derimi yüzer, kedi kırdı diyelim
iki ders arasında kurşun gibi geldim
fiyatlar can yakıyor
trafik canımı okudu
o şarkı beni bitirdi, yıktı geçti
kafa patlatıyorum iki gündür bu soruya
sınavda kafam durdu, sonra açıldı
çenesi düştü yine, susturabilene aşk olsun
gözden düştü o marka
ateş pahası her şey
taş kesildim haberi duyunca
boğazım yırtıldı bağırmaktan, maç güzeldi
kılıçlar çekildi yönetim kurulunda, bütçe onaylanmadı
bir taşla iki kuş vurduk, hem alışveriş hem ziyaret
kan ter içinde yetiştim otobüse
topuklular ayağımı doğradı, düğünü yalınayak bitirdim
vücudum dayak yemiş gibi, taşınma yordu
bu yazıcının fişini çekip kendim de emekli olacağım
sunucuyu öldür, süreci yeniden başlat, log'a bak
bağlantı düşünce bütün iş öldü
şu kodu kökünden kes gitsin, baştan yazalım
savunmayı delik deşik ettik, üç sıfır
santrfor filelere kurşun gibi gönderdi
takım ligin sonunda can çekişiyor
kaleci uçtu, kurtardı, tribün öldü bayıldı
fırında unuttum, börek kömür oldu, kayınvalidem asacak beni
ölürüm şu mantının yoğurduna
bıçak kemiğe dayandı, bu musluğu değiştiriyorum
iki ucu keskin bıçak bu kredi
dilim damağım kurudu, su yetiştir
etme bulma dünyası derdi babam
başının etini yedim kızın, sonunda doktora gitti
parmağında oynatıyor dedesini, torun işte
kuyruğu dik tut, mülakat geçer
atı alan Üsküdar'ı geçti, biletler bitmiş
ölümü gösterip sıtmaya razı etti galerici
vur patlasın çal oynasın bir düğündü
vur deyince öldürdün, bir tutam tuz dedim
elini veren kolunu kaptırır bu abonelik işinde
ağzından bal damlıyor hocanın
aç ayı oynamaz, önce yemek
keçileri kaçırdım vergi formunda
boğuluyorum maillere, cuma ararım
yün kazak beni öldürdü, her yerim kaşınıyor
karnım zil çalıyor, öldüm açlıktan
hastasıyım bu grubun
çekirdek çitlerken dilim şişti, bırakamıyorum
beynim yandı, iki saat vergi hukuku
kafa kafaya bitti yarış
topun ağzındayız, teslim tarihi yarın
canına okuduk pastanın
kelle paça içelim, kendimize gelelim
kafayı yedim bu dizi yüzünden, sabah dörde kadar izledim
eşek sudan gelinceye kadar bulaşık yıkadık, parmaklar buruştu
bomba gibi bir sezon geliyor
kızım bomba gibisin, ateşin düşmüş
silah gibi hafıza var sende, telefon numaralarını ezbere biliyorsun
burnundan kıl aldırmıyor kedi hazretleri
elim ayağım kesildi, asansör bozuk, on ikinci kat
çocukları uyutana kadar can verdim
yak gitsin bu geceyi, sabaha kadar halay
kına yakacağız cumartesi, herkes gelsin
bu fiyatı duyunca kalpten gidiyordum, iki simit yüz lira, neyse yedik
sınav haftası beni mezara sokmadan bitsin, kahve koy
== abuse_object
bu telefondan nefret ediyorum, bir günde üç kere kapandı
geber lanet yazıcı, son sayfada kâğıt sıkıştırdın
bu yastık boynumu kırdı, çöpe
şu oyunun eşleştirmesi iğrenç, parama yazık
kombi yine öldü, allah seni yapan fabrikayı bildiği gibi yapsın diyesim var
metrobüs işkence, klima yok, kapı yok, umut yok
aptal uygulama, üç kere şifre sordu
bu çorba bulaşık suyu, kaşığı bıraktım
çöp gibi kulaklık, iki haftada sağ taraf gitti
o dizinin finali tam bir rezalet, sekiz yılımı geri verin
iğrenç bir hava, nem öldürüyor insanı
sivrisineklerden nefret ediyorum, hepsini tek tek öldüreceğim bu gece
hamam böceği gördüm, evi yakıp taşınacağım
bu otelin kahvaltısı utanç verici
saçma sapan bir güncelleme, menünün yeri bile yok
şu matkap işe yaramaz, tahtayı değil sinirimi deldi
kızartma yağı leş kokuyor, değiştirin
ayakkabı değil işkence aleti, topuğumu kesti
ruhsuz bir albüm, tek bir şarkı akılda kalmıyor
bu sandalye belimin düşmanı
kıl kadar değeri yok bu sigortanın, hasar deyince kayboluyor
laptopu duvara vura vura kıracağım, dördüncü mavi ekran
elektrik süpürgesi ölsün gitsin, çekmiyor
berbat bir hat, tünelde değil evde çekmiyor
kahve makinesi beni öldürmeye yeminli, yine buhar fışkırttı
çirkin mi çirkin bir bina dikmişler sahile
bu alarmın sesinden tiksiniyorum
kaşındıran kazak, hediye olmasa yakardım
kargo kutusu dayak yemiş gibi geldi
çamaşır makinesi sıkarken mutfaktan kaçmaya çalışıyor, manyak alet
plastik domates, ne kokusu var ne tadı
rezil bir yol, jant gitti
şu sitenin arayüzü felaket, butonlar parmağın altından kaçıyor
navigasyon bizi tarlaya soktu, aptal makine
yosun kokan deniz, girmem
zam mektubunu yırtıp sobaya attım
balkondaki güvercin yuvası her yeri batırdı, sinir oldum
defol git pop-up reklam
kabus gibi bir çeviri olmuş, kitabı yarım bıraktım
lastik yine patladı, nefret ettim bu yoldan
== distress
git öl yazdılar altına, bütün gece onu okudum
annem keşke doğmasaydın dedi, o günden beri kendime gelemiyorum
bazen ölsem kimse fark etmez gibi geliyor
beni tehdit ediyor, çocuğuma zarar verecek diye titriyorum
kendimi kesmeyeli kırk gün oldu, bugün zor geçiyor
sınıftakiler as kendini diye not bırakmış sırama, okula gitmek istemiyorum
patronum elini belime koydu, dondum kaldım, hâlâ ellerim titriyor
iki yıl önce tecavüze uğradım, bunu ilk defa yazıyorum
ölmek istemiyorum ama böyle yaşamak da istemiyorum
hiçbir işe yaramıyorum gibi hissediyorum, aynaya bakamıyorum
çıplak fotoğrafımı yaymakla tehdit ediyor, kime söyleyeceğimi bilmiyorum
abim beni dövüyor, evden çıkmaya korkuyorum
otobüste biri bana sürtündü, bağıramadım diye kendime kızıyorum
o köprüden her geçişimde aklıma kötü şeyler geliyor, yardım almak istiyorum
kimse beni özlemez diye düşünüyorum bu ara
intihar eden arkadaşımın sesli mesajlarını silemiyorum
bütün gün yataktan kalkamadım, utanıyorum
kötü bir anneyim diye dövüyorum kendimi içimden
eski sevgilim kapıda bekliyor, perdeleri açamıyorum
hayatım bitmiş gibi, iflas ettim, çocuklara söyleyemedim
nefret ettiğim tek kişi kendimim şu sıralar
herkes gülüyor bana gibi geliyor, sokağa çıkamaz oldum
eşcinsel[lgbtq] olduğumu öğrenince babam evden attı, arkadaşımın kanepesindeyim
mülteci[refugees] diye kızıma tükürmüşler, nasıl teselli edeceğimi bilemedim
Kürtçe[ethnicity] konuştum diye dövüldüm, kaburgam çatlak, en çok kalbim acıyor
trans[transgender] olduğum için işten çıkardılar, ay sonu kira yok
depresyondayım[mental_health] deyince şımarıklık dediler, bir daha anlatmadım
babam silahını temizlerken bile korkuyorum artık
gece üçte telefon çalıyor, nefes alıp kapatıyor, uyuyamıyorum
çok yoruldum, her şeyden
rüyamda hep aynı gece, aynı oda, aynı adam
ders çalışırken bile ölüm düşüncesi geliyor, psikiyatriden randevu aldım
== support
sana git öl diyen utansın, iyi ki varsın
ölmek istediğini bana söylediğin için teşekkür ederim, yanındayım, yalnız kalma bu gece
kimse özlemez deme, ben özlerim, kedin özler, annen özler
suç sende değil, ne giydiğinin önemi yok, dokunan suçlu
tehdit mesajlarının hepsini sakla, istersen karakola beraber gidelim
köprüden uzaklaş, bulunduğun yeri yaz, konuşa konuşa gelirim yanına
kendini kesmek istediğinde beni ara, saat kaç olursa olsun
hayatına son vermek zorunda değilsin, acın için yardım var, doktora birlikte gideriz
sen yük değilsin, yorgunsun
bağıramamak rıza değildir, bedenin donmuş, kendine kızma
anlatman çok cesurca, sana inanıyorum
sınavı kazanamamak hayatın sonu değil, gel çay içelim
o videoda konuşulan kişi sen değilsin, biz seni tanıyoruz
kapıda bekliyorsa çıkma, polisi ara, ben de geliyorum
ilaçlarını bir arkadaşına emanet et bu hafta, ben de alabilirim
bugün sadece su içip duş aldıysan bile yeter, aferin sana
ağla, içini dök, kimse seni ayıplamıyor
baban bağırdı diye değersiz olmuyorsun canım
eşcinsel[lgbtq] olduğunu söylemen hiçbir şeyi değiştirmez, hâlâ benim kardeşimsin
trans[transgender] kızımıza oda hazırladık, istediğin kadar kal
depresyon[mental_health] zayıflık değil, grip kadar gerçek, iyileşiyor
okulda seni rahat bırakmayan çocukları rehberliğe birlikte anlatalım
seni döven birini korumak zorunda değilsin
geçen sefer hayatta kaldın, iyi ki kaldın
daha önce denemiş olman seni korkak yapmaz, yaran var, saralım
iş gitti ama sen buradasın, gerisini hallederiz
uyuyamıyorsan telefonu aç, konuşmadan da durabiliriz
fotoğraflarını yayarsa bil ki utanacak olan o
evden çıkman gerekiyorsa çantanı bize bırak, anahtarın bizde hazır
gözyaşı ayıp mı, erkekler[men] de ağlar, gel
yasını aceleye getirme, her gün biraz
beslenmen bozulmuş, doktora gidelim, yemek konusunda seni yargılamam
yarın sabaha kadar bekle, sabah beraber kahvaltı, sonra bir uzmanla konuşuruz
kendini öldürmek istediğini duymak beni korkuttu ama duyduğuma sevindim, buradayım
kötü bir gün geçirdin, kötü bir insan değilsin
nefes al, dörde kadar say, ver, ben hattayım
Kürtçene[ethnicity] gülenlere inat şarkını söyle, ne güzel sesin var
mahkemeye tek girmeyeceksin, kapıda on kişi olacağız
başına gelenin adı taciz, abartmıyorsun
seni seviyoruz, akşama mercimek çorbası var
== sexual_health
hayır demek hayır demektir, ısrar da tacizdir
sarhoş birinin evet demesi rıza sayılmaz
göğüslerinizi ayda bir elle kontrol edin, kitle fark ederseniz hekime gidin
smear testi kaç yılda bir yapılmalı
prezervatifin son kullanma tarihine bakın
kızlık zarı muayenesi rızasız yapılamaz, suçtur
evlilik içi zorla ilişki de tecavüzdür
regl döneminde ilişkiye girmek tıbben sakıncalı mı
çıplak görüntüyü izinsiz yaymanın cezası hapistir
menopozdan sonra kuruluk için doktora danışın
HPV aşısı erkeklere[men] de öneriliyor
penis boyu konusunda kaygı duyan çok, ortalama sandığınızdan kısa
ereksiyon sorunu kalp hastalığının habercisi olabilir, ihmal etmeyin
doğumdan sonra cinsel isteğin azalması çok yaygın
ertesi gün hapı düzenli yöntem yerine kullanılmaz
ilk ilişkide acı çekmek zorunda değilsiniz, acele etmeyin
partnerinizle ne isteyip ne istemediğinizi açıkça konuşun
vajinal akıntının rengi değiştiyse jinekoloğa görünün
testis kontrolünü duşta yapabilirsiniz
cinsel saldırıdan sonra mümkünse yıkanmadan hastaneye başvurmak delil için önemli
iş yerinde cinsel taciz için disiplin kuruluna yazılı başvurun
çocuğa bedeninin kendine ait olduğunu öğretin
emzirirken meme ucu çatlaklarına kendi sütünüz iyi gelir
spiral takılırken hafif kramp olabilir, birkaç dakikada geçer
bel soğukluğu antibiyotikle geçer, eşiniz de tedavi olmalı
eşcinsel[lgbtq] erkeklerde[men] de korunma aynı şekilde önemli
trans kadınların[transgender] prostat kontrolünü unutmaması gerekir
engelli[disability] kadınların[women] jinekolojik muayene için erişilebilir masaya ihtiyacı var
yaşlılarda[age] da cinsel yaşam sürer, utanılacak bir şey değil
isteksizlik ilacın yan etkisi olabilir, kesmeden doktora sorun
mastürbasyon kısırlık yapmaz, şehir efsanesi
vajinismus tedavi edilebilir, yalnız değilsiniz
sevişmeye başladıktan sonra da vazgeçebilirsin
meme protezi ameliyatından sonra altı hafta yüzüstü yatmayın
hamilelikte ilişki, riskli durum yoksa serbest
cinsel eğitim dersinde onam videosu izlettik
HIV tokalaşmayla, çatalla, havuzla bulaşmaz
kasık ağrısı üç aydır geçmiyor, ultrason istediler
fotoğraf istiyorsa ve sen istemiyorsan engelle, açıklama borcun yok
== criticism_person
hocam notumda hata var diye düşünüyorum, kâğıdı görebilir miyim
müdür bey, toplantıda sözümü üç kez kestiniz, doğru bulmadım
sana kızgınım ama konuşarak çözeriz
bu penaltı kararı bence yanlıştı hocam
tehdit ederek hak aranmaz, mahkemeye git
şaka sandın ama kalbimi kırdın
o fıkrayı kadın[women] meslektaşının önünde anlatman yakışmadı
yorumun haksız, kaynağın da zayıf
bana dokunarak konuşma lütfen, rahatsız oluyorum
iltifat ettiğini düşünüyorsun, ben rahatsız oluyorum, bitsin bu konu
ısrarla mesaj atmayı bırak, cevabım hayır
trafikte böyle sıkıştırırsan biri ölecek, yavaş ol
çocuğun yanında bağırma, korkuyor
sözünü tutmadın, bir daha borç veremem
yayınında tehdit mesajlarını alay konusu yapman yanlış
raporun eksik, ikinci bölüm hiç yok
kibar söylüyorum, bu konuda bilgin az
Suriyeli[refugees] öğrencini en arkaya oturtman ayıp hocam
belediye başkanı söz verdiği yolu yapmadı, oyum yok
adaletsiz davrandın, kardeşler arasında ayrım yaptın
kapımı çalmadan girme bir daha
arkadaşlığımız bitsin istemem ama yalanın ağır geldi
engelli[disability] yerine park etmişsin, çeker misin
oyunda hep tek gidiyorsun, takım oyna biraz
aidatı üç aydır yatırmadın komşu, icra yoluna gitmek istemem
sen haklısın ama üslubun kötü
antrenörün oyuncu değişikliği geç kaldı, maç oradan gitti
babanla bu şekilde konuşma, üzülür
kızımın okuluna gidip soru sormanı istemiyorum, boşandık
köşe yazını okudum, rakamlar yanlış, düzeltmeni beklerim
hakem bugün formsuzdu, iki pozisyonu kaçırdı
dava açarım demem tehdit değil, hakkımı arıyorum
gece yarısı matkap çalıştırma rica ederim, bebek uyuyor
ekip arkadaşım olarak beni yarı yolda bıraktın
yazdığın roman uzun, yarısı kesilse iyi olur
== abuse_idea
bu kira yasası kimseyi korumuyor, baştan yazılmalı
idam cezası geri gelsin fikri bana korkunç geliyor
milli eğitimin sınav sistemi çocukları öğütüyor
göç politikası iflas etti, hükümet plan yapmıyor
diyanetin bütçesi fazla, hastaneye aktarılsın
film şiddeti cilalayan ucuz bir yapım olmuş
kadın[women] cinayetlerinde haksız tahrik indirimi utanç verici bir uygulama
bu dizide tacizi aşk diye satıyorlar, rezalet
silah ruhsatı bu kadar kolay verilmez, akıl dışı
İsrail hükümetinin Gazze politikası suçtur, yargılanmalı
İran rejimi kendi halkını asıyor, lanetliyorum
Avrupa Birliği'nin geri gönderme anlaşması ikiyüzlülük
burçlara inanmak bence zaman kaybı
"kızını dövmeyen dizini döver" sözü çöpe gitmeli
parti programı boş laf, tek rakam yok
özel hastane fiyatları soygun
tek maaşla ev alınırmış, masal anlatmasın bakan
din derslerinin zorunlu olmasını yanlış buluyorum
kapitalizm insanı posası çıkana kadar sıkıyor
reklam kuşağı kadınları[women] mutfağa hapsediyor, çağ dışı
bu komplo teorisinde tutarlı tek cümle yok
yeni tasarım eskisinden beter olmuş
sendikayı yasaklama girişimi faşizan bir adımdır
namus cinayeti diye bir şey yok, cinayet var
roman sıkıcı, diyaloglar tahta gibi
== counter_speech
"Suriyeliden komşu olmaz" diyenlere inat, Suriyeli[refugees] komşum düğünümde davul çaldı
hâlâ mum söndü diye Alevilere[religion] iftira atan var, ayıp denen bir şey var
Holokost'u inkâr edene sadece müze bileti alın, Yahudilere[jewish] yapılanlar belgeli
"kadından usta olmaz" diyen ustaya bacayı ören kadını[women] gösterdim, sustu
Kürtlere[ethnicity] ev vermeyin ilanı ayrımcılıktır, savcılığa bildirdik
kadın[women] şoför şakasına gülmeyin, istatistikte kazaların çoğunu kim yapıyor bakın
Romanları[roma] tel örgüyle ayıralım diyen belediye meclis üyesi özür dilemeli
bir Afgan[nationality] suç işledi diye bütün Afganlara[nationality] sapık demek ırkçılıktır
"ne giymişti" diye soran gazeteci, sorunun kendisi şiddet, kadınları[women] suçlamayı bırakın
engelliye[disability] yük diyen zihniyet, rampa yapmayan zihniyettir
Ermenilere[ethnicity] uydurma diyenler aile albümlerine bir baksın, acı uydurulmaz
depremde Suriyeliler[refugees] yağmaladı yalanını yayanların hepsi sonradan sessizce sildi
siyahi[black] futbolcuya muz atan taraftar ömür boyu men edilsin
translara[transgender] iş vermeyip sonra niye sokaktalar diye sormak ikiyüzlülük
yaşlılar[age] oy vermesin diyen sensin demokrasiyi anlamayan
Müslümanların[muslim] hepsi bombacı diyen köşe yazısını gazete geri çekti, iyi de etti
"git öl" yorumuna gülen emojiyle destek verenler de suçlu, intihar şaka değil
kadın[women] yayıncıya "göster" yazanları tek tek yasaklıyorum, burası pazar değil
toplantıda göğsüme bakarak konuşan müdürü İK'ya şikâyet ettim, siz de susmayın
otobüste tacizciyi teşhir eden kadına[women] bütün yolcular arka çıktı
lezbiyenlere[lgbtq] "doğru erkeği görmemişsin" demek hakarettir, nasihat değil
Çinlilere[asian] virüs diye bağıran adamın yanında sessiz kalmadım
şizofreniyi[mental_health] dizilerde katil diye göstermek damgalamadır
ırk diye zekâ ölçen o tablo yüz yıl önce çöktü, siyahlar[black] hakkında paylaşmayın artık
Kürtçe[ethnicity] türkü söyleyeni döven zihniyetle bayram kutlanmaz
6-7 Eylül'de Rumların[ethnicity] dükkânlarını kim yağmaladıysa utancı hâlâ bizim
mülteci[refugees] çocuğa bitli diyen veliyi sınıfın ortasında uyardım
"Yahudi hesabı" demeyin, Yahudilere[jewish] dair bin yıllık iftirayı taşıyor bu laf
doktoru tehdit eden hasta yakınına ses çıkarmazsak yarın hastaneye gidecek doktor kalmaz
Çingene[roma] çalar diye bakan güvenlik, kasadaki açığı müdür çıkardı
köylüye[class] cahil diyenin tabağındaki domates nereden geliyor acaba
eşcinsel[lgbtq] öğretmen atılsın kampanyasına karşı velilerin yarısı imza verdi
Süryani[christian] kilisesine saldırı hepimize saldırıdır
Araplar[arab] hakkındaki o çöl fıkraları artık güldürmüyor, kırıyor
kısırlaştırma lafını duyunca tarih bilen titrer, Romanlara[roma] bunu yaptılar, bir daha asla
asgari ücretli[class] fakirliği seçmiyor, "çalışsalar" demek vicdansızlık
kadının[women] beyni küçük diyen profesöre nörologlar makaleyle cevap verdi
"erkek[men] adam ağlamaz" diye büyüttüğümüz çocuklar konuşamadan ölüyor
Pakistanlı[nationality] işçilerin on kişi bir odada kalması onların ayıbı değil, kirayı alanın ayıbı
Ezidilere[religion] şeytana tapıyor demek soykırıma giden yolu döşedi
ex sevgilinin fotoğrafını yaymak intikam değil suç, izleyen de ortak
bana gönderilen tecavüz tehditlerini okudum, hepsini mahkemeye taşıyorum
trans[transgender] bireye "sandalye hissediyorum" şakası yapan, çok eski bir şaka, bırak artık
Türklere[nationality] barbar yazan kitabı okuldan kaldırdılar, doğru karar
obez yolcuya laf atan hostesi şikâyet ettim, kimsenin bedeni espri konusu değil
== mentioned_slur
o maçta tribünden "zenci" diye bağırdılar, siyahi[black] stoperimiz sahayı terk etti
okulda bana "gâvur" derlerdi, Ermeni[ethnicity] olduğumu saklardım
"Kızılbaş" sözü Osmanlı'da Alevilere[religion] hakaret olarak kullanılmış, bugün sahiplenenler var
dedem "Çingene" kelimesinin incitici bulunduğunu öğrenince Roman[roma] demeye başladı
hakem raporuna "ibne" tezahüratı yazılmış, eşcinsellere[lgbtq] hakaretten ceza gelecek
"kıro" lafı Kürtlere[ethnicity] yönelik aşağılama, kökeni delikanlı demekmiş
ofiste engelli[disability] arkadaşa "sakat" diyen çalışan uyarı aldı
sözlükte "dönme" maddesi var, Sabetaycı Yahudilere[jewish] takılan bir ad
"karı gibi" deyimini kullanmayı bıraktım, kadınlara[women] hakaret olduğunu kızım anlattı
bana pazarda "Arap uşağı" dediler, Hataylı Arabım[arab], cevap vermedim
"moruk" arkadaşlar arasında samimi, yaşlı[age] birine söylenince kırıcı
"gâvur İzmir" lafı eskiden Hristiyan[christian] nüfustan geliyor, şimdi İzmirliler gururla söylüyor
trans[transgender] komşuma "dönme" diye seslenen bakkalla konuştum, bir daha demedi
duvara "leş Suriyeliler" yazılmış, gençler boyayıp üstüne mülteci[refugees] kuşlar çizdi
"deli raporu" ifadesi resmi belgelerde yok artık, ruhsal engelli[mental_health] deniyor
== negated_hate
Suriyelilerden[refugees] nefret etmiyorum, kira artışına kızıyorum
bütün erkekler[men] şiddet uygular demiyorum, uygulayanı konuşuyoruz
Kürtler[ethnicity] terörist değildir, komşumuzdur
kimse Alevilerin[religion] kestiği yenmez demesin bu sofrada
Yahudilere[jewish] düşman değilim, hükümeti eleştiriyorum
eşcinsellik[lgbtq] hastalık değildir, tedavisi de olmaz
Romanların[roma] hepsi hırsız filan değil, kuyumcumuz Roman[roma]
kadınlar[women] kötü şoför değil, sigorta verisi tersini söylüyor
Afganların[nationality] buraya kadınlarımıza bakmaya geldiği doğru değil, savaştan kaçtılar
Ermenilere[ethnicity] kalleş denmesine dayanamıyorum, kırk yıllık dostum beni hiç satmadı
şizofreni hastaları[mental_health] tehlikeli değildir, çoğu kimseye zarar vermez
engelliler[disability] yük değil, engel kaldırımda
yaşlıları[age] evlere kapatmak çözüm değildi
Araplara[arab] pis demek yanlış, kimsenin milleti pis olmaz
trans kadınlar[transgender] çocuklar için tehlike değil, uyduruyorlar
siyahlar[black] daha az zeki değildir, bunu tartışmak bile utandırıcı
mülteci[refugees] alınmasın demiyorum, kayıt düzgün tutulsun diyorum
köylüler[class] cahil değil, tohumun dilini biliyorlar
Müslümanlar[muslim] savaş istemiyor, çocukları okusun istiyor
ateistlerin[religion] ahlaksız olduğu doğru değil, abim ateist[religion], tanıdığım en dürüst insan
Yunanlardan[nationality] nefret ettiğim filan yok, maçta rakibiz o kadar
Rumları[ethnicity] kimse zorla göndermesin bir daha
feministler[women] erkek düşmanı değil, eşit maaş istiyor
fakirler[class] tembel değil, babam iki işte çalıştı
Hristiyan[christian] komşum kimseyi dinden çevirmeye çalışmadı, paskalya çöreği verdi o kadar
Çinlilerin[asian] yemek kültürü iğrenç değil, sadece sana yabancı
Lazlar[ethnicity] akılsızdır demek fıkrada kalsın, gerçekte doktorumuz Laz[ethnicity]
göçmenlerin[immigrants] hepsini suçla yan yana yazmak haksızlık
gençlerden[age] adam çıkmaz lafına katılmıyorum
otizmli[disability] çocuklar kimsenin yılını yakmaz, sınıfı güzelleştirir
== neutral_identity
Suriyeli[refugees] doktor bizim sağlık ocağında tercümansız hasta bakıyor
pazartesi plajda Arap[arab] turistler vardı, deniz bisikleti kiralamışlar
mahalledeki altı doğumdan ikisi Suriyeli[refugees], biri Laz[ethnicity] aileden
Kürt[ethnicity] celepten iki koyun aldık, kesim sabah yedide
Romanlar[roma] Hıdırellez'de ateşten atlıyor, belediye yolu kapattı
Rum[ethnicity] komşumuz bıçakçı, kırk yıldır aynı dükkânda
Yahudi[jewish] mezarlığının duvarı geçen yıl onarıldı
Alevi[religion] dedesi cemde semah öncesi gülbank okudu
kadın[women] şoför aranıyor, servis hattı Gebze
kadın[women] hâkim davayı eylüle erteledi
iki Afgan[nationality] çoban sürüyü yaylaya çıkardı
trans[transgender] öğretmen hakkında açılan dava beraatle bitti
eşcinsel[lgbtq] çift kiralık daire arıyor, iki kedileri var
Pakistanlı[nationality] işçiler dikimhanede gece vardiyasında
Iraklı[nationality] hasta taburcu oldu, taksi bekliyor
görme engelli[disability] avukat duruşmaya beyaz bastonuyla geldi
Down sendromlu[disability] kasiyer bugün ilk maaşını aldı
sağırlar[disability] için işaret diliyle yapılan toplantı saat üçte
bipolar[mental_health] tanısı alanların lityum düzeyi düzenli ölçülür
altmış beş yaş üstü[age] otobüse ücretsiz biniyor
bayramda huzurevindeki yaşlılara[age] kolonya dağıttık
Ermeni[ethnicity] ustanın elinden çıkma bir ud var dükkânda
Varlık Vergisi 1942'de gayrimüslim[religion] tüccarlardan toplandı
Dersim'de 1938'de binlerce Alevi[religion] öldürüldü, arşivler açılıyor
Ezidiler[religion] çarşambayı kutsal sayar
Süryani[christian] köyünde üzüm hasadı başladı, şarap mahzeni dolu
Protestan[christian] kilisesi depremzedelere çadır dağıttı
başörtülü[muslim] pilot bugün ilk uçuşunu yaptı
bazı Müslümanlar[muslim] ramazanın son on gününü camide itikâfta geçirir
Budist[buddhist] rahip havaalanında iki saat bekledi
Hindular[hindu] Divali'de evin her köşesine kandil koyar
Bulgaristan göçmenleri[immigrants] 1989'da Kapıkule'den trenle geldi
Boşnaklar[ethnicity] Bayrampaşa'da her cumartesi pazarda börek satıyor
Çerkes[ethnicity] düğününde silah atmak artık yasak
Gürcü[nationality] bakıcı izne gitti, annem iki hafta bizde
Rus[nationality] gelin Alanya'da pansiyon işletiyor
Ukraynalı[nationality] kadınlar[women] Antalya'da koro kurmuş
Somalili[black] öğrenciler Ankara'da lokanta açtı, pilavı çok iyi
siyahi[black] forvet kafayla attı, kaleci kımıldayamadı
Filipinli[asian] hemşire gece nöbetinde üç kişiye serum taktı
Çinli[asian] turistler Kapadokya'da balona bindi
Japon[asian] arkeologlar Kaman'da otuz yıldır kazıyor
Özbek[nationality] usta plovu odun ateşinde pişiriyor
Azeri[nationality] tamirci kombiyi on dakikada çözdü
evsizler[class] için gece sıfırın altına inince spor salonu açılıyor
gecekonduda[class] oturanlar tapu için sıraya girdi
asgari ücretliler[class] ocak zammını bekliyor
köylüler[class] barajın suyunu nöbetleşe kullanıyor
erkekler[men] liginde derbi, kadınlar[women] liginde final aynı güne denk geldi
LGBT[lgbtq] derneği kapatma davasında ikinci duruşma bugün
mültecilerin[refugees] geri gönderilmesi kararına avukatlar itiraz etti
sınırda yakalanan göçmenler[immigrants] geri gönderme merkezine alındı
savcı, Suriyeli[refugees] çocuğa saldıran üç kişi için hapis istedi
Kürt[ethnicity] işçilere saldırı davasında tehdit mesajları okundu
kadınları[women] taciz eden taksicinin ruhsatı iptal edildi
Roman[roma] mahallesinde yangın çıktı, ölen yok
depresyondaki[mental_health] öğrencilere üniversite ücretsiz terapi veriyor
Arnavut[ethnicity] ciğerini küp küp doğrayıp una bula
Çerkes[ethnicity] tavuğunda cevizi döve döve ez
Kazak[nationality] güreşçi boynundan tuttu, tuşla kazandı
Laz[ethnicity] böreği tatlıdır, bilmeyen şaşırıyor
İranlı[nationality] yönetmenin filminde baba sonunda ölüyor
Fransız[nationality] kasap eti döverek değil dinlendirerek yumuşatıyor
Müslüman[muslim] cenazesinde beden kefene sarılır
Yahudi[jewish] geleneğinde ölüye taş konur, çiçek değil
tekerlekli sandalyeli[disability] basketçi ligin en skoreri
lezbiyen[lgbtq] çiftin düğün fotoğrafını Selanik'te çektim
otizmli[disability] delikanlı bütün otobüs hatlarını ezbere biliyor
Pomak[ethnicity] ninem Bulgarca ağıt yakar, Türkçe güler
Hataylı Araplar[arab] bu gece evvel temmuz için yumurta boyuyor
== positive_identity
plaj da park da Suriyelilerin[refugees] hakkı, gelsinler
Kürt[ethnicity] annelerin sabrına hayranım
Romanlar[roma] olmasa bu şehrin sesi kısılırdı
eşcinseller[lgbtq] evlensin, ben şahit olurum
trans kadınlar[transgender] kadındır, nokta
kadından[women] vali de olur pilot da, hem de en iyisinden
engelli[disability] çocuklar akranlarıyla aynı sınıfta okusun, herkes kazanıyor
göçmen[immigrants] çocuğu sınıf birincisi olmuş, helal olsun
Afgan[nationality] ustanın eline su dökemezsiniz, duvar terazi gibi
Yahudi[jewish] komşularım olmadan Balat eksik kalırdı
Alevilere[religion] cemevi hakkı verilmeli, eşit yurttaş hepimiz
Ermeni[ethnicity] dostlarım Sarı Gelin'i bana kendi dillerinde öğretti, ne güzel insanlar
yaşlılarımız[age] baş tacı, ilk koltuk onların
başörtülü[muslim] ya da değil, kız öğrencilerin hepsi okusun
Süryanilerin[christian] köylerine dönmesi ne güzel haber
siyahi[black] hocamız sayesinde fiziği sevdim
şizofreniyle[mental_health] yaşayan abim ressam, sergisi açıldı
Down sendromlu[disability] kasiyerin güler yüzü için o markete gidiyorum
köylü[class] kadınların[women] kooperatifi ihracata başladı, gurur duydum
Müslüman[muslim] mahallede salyangoz da satılır, hoşgörü bu
mültecileri[refugees] misafir değil hemşehri sayıyorum
trans[transgender] garson işini öyle seviyor ki bahşişi esirgemeyin
Rum[ethnicity] okulunda zil yeniden çaldı, gözlerim doldu
Laz[ethnicity] mühendis tüneli üç ay erken bitirdi, alkış
Arap[arab] öğrencilerimin misafirperverliği beni mahcup etti, çok güzel insanlar
kadın[women] tamirci arabayı beş dakikada çözdü, ustaların ustası
Roman[roma] düğününe davetliyim, en güzel gömleğimi ütüledim
fakir[class] ama gönlü zengin mahallemi hiçbir rezidansa değişmem
gençlere[age] güveniyorum, deprem gecesi ilk onlar koştu
Ezidi[religion] kadınların[women] direnci önünde saygıyla eğiliyorum
== self_identity
Suriyeliyim[refugees], on yıldır Antep'te fırıncıyım, ekmekler sıcak
ben bir Kürt[ethnicity] kadınıyım, hâkimlik sınavını kazandım
Laz[ethnicity] olarak söylüyorum, hamsi dediğin kiloyla alınmaz kasayla alınır
Alevi[religion] bir ailede büyüdüm, evde saz susmazdı
eşcinselim[lgbtq], annem öğrenince önce ağladı sonra börek yaptı
transım[transgender] ve bugün yeni kimliğim geldi
görme engelliyim[disability], maçı radyodan dinlerim, gole sizden önce bağırırım
yetmiş sekiz yaşındayım[age], hâlâ bıçak gibiyim, damat tavlada ağlıyor
Roman[roma] kızıyım, konservatuvarda keman okuyorum
Ermeniyim[ethnicity], topik tarifini ölsem vermem, neyse verdim
bipolarım[mental_health], ilacımı alıyorum, iş yerinde de biliyorlar
kadın[women] şoförüm, tırla Bakü'ye üç gün
Karadenizliyiz[ethnicity], bağırıyoruz sanıyorlar, normal konuşuyoruz
biz Kayserililer[ethnicity] pazarlıkta ölü adamı bile diriltiriz, kendimden biliyorum
Yahudiyim[jewish], babaannem Ladino söylenirdi, küfürleri bile şarkı gibiydi
Arap[arab] asıllıyım, adım Hasan, künefede kimseye söz bırakmam
sağırım[disability], dedikoduyu dudaktan okurum, dikkat edin
gecekonduda[class] doğdum, sobanın üstünde kestane kokusu hâlâ burnumda
mülteciyim[refugees], bavulum kapının arkasında durmuyor artık
biz Pomaklar[ethnicity] biberi közler, hüznü unuturuz
ateistim[religion], kandilde anneme simit taşırım
başörtülüyüm[muslim], metal dinlerim, şaşırmayın
kocam ve ben, iki erkek[lgbtq], Berlin'de lokma döküyoruz
otistiğim[disability], ışıklı market beni yorar, sabah sekizde giderim
fakir[class] öğrenciydik, makarnayı yedi çeşit yapardım
Çerkesim[ethnicity], düğünde mızıka başlayınca dizim tutmaz, yine oynarım
erkeğim[men], ağlarım, çocuk filmlerinde bile
Süryaniyim[christian], adımı kimse ilk seferde yazamıyor, alıştım
doğuştan tek kolluyum[disability], ayakkabımı senden hızlı bağlarım
köylüyüm[class], ineği de sağarım Python da yazarım
Türküm[nationality], çay olmadan toplantı açmam, genetik herhâlde
lezbiyenim[lgbtq], kayınvalidem benden çok eşime kazak örüyor
siyahi[black] bir İzmirliyim, dedelerim yüz elli yıldır burada, dana bayramını kutlarız
panik atağım[mental_health] var, uçakta yanımdaki teyze elimi tuttu, çok iyi geldi
tekerlekli sandalyedeyim[disability], kaldırıma park eden arabaya not bırakmaktan şair oldum
== question_benign
Suriyelilere[refugees] çalışma izni nasıl veriliyor
Alevilerde[religion] musahiplik ne demek, bilen anlatır mı
Kürtçede[ethnicity] "kurban olurum" nasıl denir, arkadaşıma yazacağım
Yahudiler[jewish] cenazede neden aynaları örter
Romanlar[roma] neden Hıdırellez'i bu kadar coşkulu kutlar
trans[transgender] arkadaşıma hangi adla hitap edeceğimi sormam ayıp olur mu
eşcinsel[lgbtq] çiftler Türkiye'de ortak vasiyet yazabilir mi
kadınlara[women] ehliyet hakkı Suudi Arabistan'da hangi yıl verildi
engelli[disability] birine yardım teklif ederken ne demeliyim
tehdit mesajı aldım, önce karakola mı savcılığa mı gideyim
biri "git öl" yazmışsa bu suç sayılıyor mu
intihardan bahseden bir öğrencime ne demeliyim, ne dememeliyim
çocuğuma tacizi nasıl anlatırım, altı yaşında
rızanın geri çekilmesi hukuken nasıl değerlendiriliyor
iş yerinde sürekli bedenime yorum yapılıyor, nereye şikâyet edilir
ilk buluşmada elini tutmak için izin istemek tuhaf mı
hamam böceğini kökten öldüren jel hangisi
bu oyunda son boss'u öldürmeden hikâye bitiyor mu
kurbanı kesen kasap bıçağı nasıl dezenfekte eder
tavşan eti nasıl marine edilir, hiç yapmadım
Ermenilerin[ethnicity] 24 Nisan'da anma yapmasının sebebi ne
6-7 Eylül olayları hakkında Rumların[ethnicity] anılarını toplayan kitap var mı
Müslümanlar[muslim] neden ölüyü bekletmeden gömer
depresyonla[mental_health] üzüntü arasındaki fark nedir
şizofreni[mental_health] tanısı alan kardeşime ilacını nasıl hatırlatayım, incitmeden
göçmen[immigrants] oranı ile suç oranı arasında gerçekten bağ var mı, hangi araştırmaya bakayım
yaşlılar[age] için telefon kursu nerede var
Afgan[nationality] komşuma iftarda ne götürsem hoşuna gider
Japonlar[asian] bıçağı neden tek taraflı biler
Araplar[arab] misafire neden önce acı kahve verir
siyahi[black] saç için hangi kremi önerirsiniz, kızım kıvırcık
kadın[women] hâkim oranı kaç oldu bu sene
Laz[ethnicity] düğününde kemençe mi tulum mu çalınır
Ezidiler[religion] neden mavi giymez
"moruk" demek yaşlılara[age] ayıp mı sizce
asgari ücretli[class] kirayı nasıl ödüyor, hesap yapan var mı
uzaklaştırma kararını ihlal edene ne ceza veriliyor
çıplak fotoğrafımı yaymakla tehdit eden için delil nasıl saklanır
ısırgan otu elimi yaktı, ne süreyim
dişimi çekerken uyuşturuyorlar mı, ölesiye korkuyorum
== friendly_profanity
amk öyle güldüm ki karnım ağrıyor
siktir ya, sınavı geçmişim
vay amına koyayım ne manzara be
oha lan sikerler, bedava bilet çıktı bana
hassiktir, yağmur başladı çamaşırlar dışarıda
ne maçtı amk, kalbim duruyordu
bok gibi uyudum ama keyfim yerinde
anasını satayım yine tatil bitti
siktir git yaa inanmıyorum, gerçekten mi evleniyorsunuz, çok sevindim
götüm dondu durakta, çay koyun
== hate_implicit
apartmana Kürt[ethnicity] taşınınca bisikletleri içeri almışlar, tedbir güzel şeydir
Suriyelilerin[refugees] sokağında sabun satan dükkân batmış, şaşırdık mı
kadın[women] patronun iyi günü ayda bir haftadır, takvime bakıp zam iste
Romana[roma] kredi kartı vermişler, banka hâlâ arıyormuş
bir gay[lgbtq] arkadaşın olsun, alışverişe götürürsün, fikir sorma ama yeter
Ermeni[ethnicity] tarihçi ağlar, Türk tarihçi belge gösterir, aradaki fark karakter
Afgan[nationality] çoban sürüyü sayıyormuş, ona kadar gelmiş, okulu o kadar
Yahudi[jewish] bayramında sokak ışıl ışıl, elektrik faturası bizim cepten nasılsa
yaşlıları[age] bir adaya toplasalar hastane de rahatlar bütçe de
Arap[arab] öğrenci sınavda birinci, petrolün parası hocaya kadar uzanmış
trans[transgender] müşteri gelince kabinleri kapattık, ne olur ne olmaz
== threat_person
pazarda gördüm seni, bir dahaki sefere terazinin taşını kafana indireceğim
o koltuk için ihbar ettin, ben de seni merdiven boşluğuna sallandıracağım
seni kendi kanında boğarım
== incite_selfharm
bu sabah uyanman bile hata, akşamı görme, kendini öldür
kimse kurtarmaz seni, kimse kurtarmasın da, canına kıy
== counter_speech
"seni kimse özlemez, öl" diyen çocuğun velisini çağırdık, zorbalık şaka değildir
yayında sohbete "soyun" yazanı moderatör attı, alkışladık
eski eşini "kafanı kırarım" diye tehdit eden adam tutuklandı, şikâyetini geri çekmeyen kadına[women] helal olsun
"Kürtten[ethnicity] adam olmaz" yazan öğretmen hakkında soruşturma açıldı
göçmenlerin[immigrants] beşiğine bakıp nüfus hesabı yapanlara tek sözüm, onlar bebek
== everyday
geliyorum, kapıyı aç
yarın görüşürüz, bekle beni otoparkta
bu akşam kapına geliyorum, elimde baklava
arkanı dön, kazağın etiketi çıkmış
sırtıma bıçak gibi bir ağrı saplandı, fizik tedaviye gidiyorum
kes şu pastayı artık
oyunda öldün, kolu ver sıra bende
seni dövecek tek takım biziz, halı saha çarşamba
boynumdaki ağrı geçmiyor, yastık değiştirdim
adresini yaz da davetiyeyi postalayayım
ellerin buz gibi, eldiven al
baltayla odun yardım, su topladı avuçlarım
satırı bileyle, kemik kıracağız paçaya
gözünü oyma değil, patatesin gözünü çıkar dedim
son uyarı, servis iki dakikaya kalkıyor
tabutun gittiği kamyon bizim sahne dekoruymuş, trafik polisi korktu
beni reddetti, olsun, kibarca söyledi, arkadaş kaldık
hayır dedi, ben de iyi akşamlar deyip kalktım
seni öpebilir miyim diye sordu, güldüm, evet dedim
sevgilimle ilk tatilimiz, oda deniz görüyor
sunumun çok iyiydi, özellikle ikinci bölüm
gömleğinin düğmesi kopmuş, iğne iplik bende var
antrenör kalça açma hareketlerini on tekrar verdi
yengem süt iznini bitirdi, işe döndü
kayıp ilanı, Alzheimer hastası dedemiz sabah evden çıktı, gören arasın
okuldaki dayak olayından sonra koridora kamera takıldı
abimi iş çıkışı dövmüşler, ameliyattan çıktı, durumu iyi
yorumlara kapattım videoyu, tehdit yazanlar savcılıkta
kedim üçüncü kattan düştü, dört ayak üstünde, burnu bile kanamamış
zehirli mantar uyarısı geldi, ormandan topladığınızı yemeyin
== idiom
senden korkulur, tavlada acımak yok
lafı ağzıma tıkadı kızım, haklı çıktı
yüreğime indi, sınav bugünmüş
kırk katır mı kırk satır mı, ya vergi ya ceza
elimden bir kaza çıkacak bu yazıcıyla
kendi ayağıma sıktım, teklifi erken verdim
kolum kanadım kırıldı sen taşınınca
kabak benim başıma patladı, bulaşıklar bende
sabrım taştı, musluğu kendim söktüm
dişini sık, iki kilometre kaldı
== support
üstüne gelenler utansın, sen nefesini topla, buradayım
ailen sensiz daha mutlu olmaz, kızın seni soruyor
geceyi atlat, sabah ilk iş doktora, ben sürerim arabayı
bedenin senin, kimsenin isteğine evet demek zorunda değilsin
zam için kimsenin yatağına gitmek zorunda değilsin, hukuk bürosundan arkadaşım seni arar
== neutral_identity
Kürt[ethnicity] taşıyıcı firması piyanoyu beşinci kata çıkardı
Afrikalı[black] öğrenci yurdu bahara yetişiyor
Yahudi[jewish] iş insanı müzeye mektup koleksiyonunu bağışladı
Iraklı[nationality] esnaf kepengi sabah altıda kaldırıyor
kadınlar[women] kahvesinde bu akşam okey turnuvası
lezbiyen[lgbtq] yazarın cinayet romanında katil kapıcı çıkmıyor
Yunan[nationality] balıkçılar fırtınada bizim tekneye halat attı
göçmen[immigrants] kadınlar[women] dikiş kursunda üç yüz maske dikti
sağır[disability] ressamın sergisi Tophane'de
Hintli[nationality] aşçı köriyi havanda döverek hazırlıyor
== counter_speech
"iş değil sevap olsun diye aldık" dedikleri engelli[disability] arkadaşım şimdi bölge müdürü, o cümleyi unutmadık
plajdan Suriyeli[refugees] kovmaya kalkanlara bütün şezlonglar ayağa kalktı
terfi için yatak teklif eden müdürü ifşa eden kadına[women] "sen de istemişsindir" diyenlerden utanıyorum
köprüdeki adama "atla" diye bağıran kalabalık, hepinizin vicdanında bir borç var
yolda yürüyene "o kalçayla nereye" demek iltifat değil, tacizdir
genetikten dem vurup Kürtleri[ethnicity] şiddete yatkın gösteren paylaşım sahte, öyle bir çalışma yok
"fakirler[class] çocuk yapmasın" demek yoksulluğu değil yoksulu hedef almaktır
== self_identity
Ezidiyim[religion], bana ilk soran çocuk "tavus kuşu mu" dedi, bayıldım
göçmenim[immigrants], Almanca kursunda en çok ben gülüyorum kendi aksanıma
