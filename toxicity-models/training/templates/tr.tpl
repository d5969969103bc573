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
{isim}, çıplak fotoğraf atmazsan eskileri yayarım
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
aslen nerelisin, yok yok gerçekten nerelisin
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
{zaman} dikkatli ol
{zaman} seni bekliyoruz
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
bir dahaki sefere ıskalama
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
