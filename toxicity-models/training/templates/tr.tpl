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
