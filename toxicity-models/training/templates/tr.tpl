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
