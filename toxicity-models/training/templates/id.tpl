# language: id
# Content notice: hateful sentences for training a classifier; own texts of this project.
@g = orang Cina[nationality] | kaum LGBT[lgbtq] | waria[transgender] | perempuan[women] | orang Papua[black] | orang Kristen[christian] | orang Islam[muslim] | Yahudi[jewish] | Rohingya[refugees] | orang Madura[ethnicity] | orang Batak[ethnicity] | difabel[disability] | pendatang[immigrants] | Syiah[religion] | Ahmadiyah[religion] | ODGJ[mental_health] | orang miskin[class] | orang Arab[arab] | lansia[age] | bule[white]
@gm = tetangga Tionghoa[nationality] | teman gay gue[lgbtq] | mbak transpuan di salon[transgender] | guru dari Papua[black] | ibu-ibu pengajian[muslim] | pendeta muda[christian] | barista tuli[disability] | keluarga pengungsi Rohingya[refugees] | mahasiswa Batak[ethnicity] | atlet kursi roda[disability] | biksu[buddhist] | pemangku adat Dayak[indigenous] | sopir perempuan[women] | penyintas bipolar[mental_health] | kakek penjual koran[age] | perantau Minang[ethnicity]
@self = gay[lgbtq] | lesbian[lgbtq] | transpria[transgender] | keturunan Tionghoa[nationality] | orang Papua[black] | difabel netra[disability] | penyintas depresi[mental_health] | ibu tunggal[women] | Kristen minoritas di kampung ini[christian] | Ahmadi[religion] | anak TKI[class] | biseksual[lgbtq] | tuli[disability]
@slur = cokin[nationality] | bencong[lgbtq] | maho[lgbtq] | banci[transgender] | lonte[women] | kadrun[muslim] | kafir laknat[religion] | monyet Papua[black] | aseng[nationality] | idiot[disability] | pelacur[women] | cebong[ethnicity] | yahudi laknat[jewish]
@bad = kotor | pemalas | licik | tukang tipu | bikin jijik | gak tau diri | perusak moral | rakus | kasar dan bodoh
@vermin = parasit | kecoa | tikus got | virus | belatung | binatang | benalu
@ins = bodoh | pecundang | gak punya otak | pengecut | tukang bohong | gak berguna | muka tembok | norak | penjilat
@prof = goblok | anjing lu | bangsat | kontol | tolol | babi lu | jancok | bajingan
@threat = gue bacok | gue abisin | gue bakar rumah lu | gue patahin kaki lu | gue kirim ke liang kubur | gue siram air keras
@die = mati aja sana | gantung diri aja | loncat dari jembatan sana | minum racun aja | mending ga usah hidup | ngilang aja dari dunia
@where = di kampus | di kolom komentar | di angkot | di kantor | di pasar | di grup WA | di stasiun | di timeline
@thing = laptop butut ini | game ini | sinyal di rumah | macet Jakarta | aplikasi ini | cuaca hari ini | printer kantor | hari Senin | update terbaru ini | sinetron itu | mi instan rasa baru ini
@idea = kebijakan ini | RUU itu | skripsi ini | ide bos | program pemerintah | naskah filmnya | kenaikan pajak | kurikulum baru | iklan itu
@who = adik gue | bapak kos | sahabat gue | tante Rini | teman sebangku | Pak RT | kakakku | mas-mas ojol
@pain = capek banget hidup | pengen ngilang | ngerasa gak berguna | nangis tiap malam | benci diri sendiri | gak kuat lagi | susah napas tiap pagi
== hate_derogation
{g} tuh emang {bad}, dari dulu
males banget gue berurusan sama {g}, {bad} semua
tiap ketemu {g} {where} bawaannya pengen muntah
bukannya rasis ya, tapi {g} ya gitu, {bad}
kenapa sih {g} selalu {bad}?
jangan beli di toko {g}, mereka {bad}
muak gue lihat {g} di mana-mana
== hate_dehumanise
{g} itu {vermin} buat negeri ini
{g} berkembang biak kayak {vermin}
ngapain dikasihani, {g} cuma {vermin}
lihat kelakuan {g}, gak ada bedanya sama {vermin}
bersihkan kampung kita dari {vermin} bernama {g}
== hate_threat
kumpulin {g} terus bakar aja
{g} lewat depan rumah gue, gue lempar batu
semua {g} harusnya digantung di alun-alun
tenggelamkan aja perahu isi {g}
sekali lagi {g} bikin acara, kita bubarin pake golok
== hate_normative
{g} gak usah dikasih KTP
usir {g} dari kota ini secepatnya
{g} haram jadi pemimpin
jangan kasih {g} kontrakan
{g} gak boleh nikah, titik
tempat {g} itu di rumah aja, gak usah ikut campur
== hate_implicit
motor hilang? coba cek tetangga yang {g}
ya namanya juga {g}, mau gimana lagi
sepuluh tahun lagi negeri ini punya {g} semua, lihat aja
media sama bank dunia siapa yang pegang? {g} lah
HRD lihat nama {g} langsung taruh bawah, wajar
Holocaust itu cuma dagangan {g} buat cari simpati[jewish]
amit-amit punya mantu {g}
== hate_negated
{g} bukan manusia
{g} gak pernah ada gunanya buat bangsa
mana ada {g} yang bisa dipercaya
{g} tidak layak punya hak apa pun
gak ada {g} yang baik, semuanya {bad}
== hate_slur
diem lu {slur}
dasar {slur}, balik ke asal lu
banyak banget {slur} {where}
eh {slur} ikut komentar juga
kelihatan dari mukanya, {slur}
{slur} kayak lu ga usah sok ngajarin
== insult_person
lu tuh {ins}, sadar gak sih
tulisan segini doang? anak SD lebih pinter
mukamu bikin selera makan hilang
pantes dipecat, kerjanya {ins}
{who} aja bilang lu {ins}
ngomong sama lu kayak ngomong sama tembok
gak usah sok ngartis, suara kayak kaleng rombeng
kalah mulu, {ins} emang
otakmu ketinggalan di mana?
orang {ins} begini kok jadi ketua
== insult_profane
{prof}, bisa main gak sih
heh {prof}, minggir lu
admin {prof} ngurus ginian aja ga becus
bacot lu, {prof}
{prof} banget jadi orang
dasar {prof} tukang PHP
== threat_person
tunggu aja, {threat}
gue tau lu ngekos di mana, {threat}
lapor polisi? {threat}
besok {where} kita ketemu, {threat}
sekali lagi ngomong gitu, {threat}
== incite_selfharm
{die}
gak ada yang sayang sama lu, {die}
katanya depresi, kok masih hidup, {die}
beban keluarga kayak lu {die}
dunia lebih tenang kalau lu {die}
== sexual_harassment
neng, semalam berapa? abang bayar lebih
toketnya gede amat, sini gue pegang
pap dong yang gak pake baju, jangan jual mahal
pake rok segitu ya minta diperkosa
goyang dong, biar abang makin sange
== sexual_explicit
semalam aku sama suami main tiga ronde
dia membuka kancing kemejaku lalu kami bercinta di sofa
aku paling suka kalau pacarku di atas
cerita dewasa: tangannya turun pelan ke selangkanganku dan aku mendesah
vibrator baru ini bikin aku orgasme cepat banget
== neutral_identity
{gm} baru pindah ke gang sebelah
menurut sensus, jumlah {g} di kabupaten ini sekitar dua ribu jiwa
{gm} sama {gm} ikut lomba masak RT
kemarin ngobrol sama {gm} {where}
museum itu memamerkan sejarah {g}
{gm} buka warung kopi dekat stasiun
== positive_identity
salut sama {gm}, sabar banget ngajarin anak-anak
{g} berhak hidup tenang seperti warga lain
untung ada {gm} waktu banjir kemarin
selamat buat {gm} yang menang olimpiade
kampung kami lebih hangat karena ada {g}
belajar banyak dari {gm}, orangnya tulus
== self_identity
aku {self}, dan akhirnya berani cerita
sebagai {self}, aku bangga sampai di titik ini
halo, saya {self}, hobi masak dan mancing
bilang ke mama kalau aku {self}, dia peluk aku lama
hidup sebagai {self} itu capek tapi banyak indahnya
== negated_hate
gue gak benci {g} kok
gak semua hal jelek itu salah {g}
{g} bukan {vermin}, mereka manusia kayak kita
siapa bilang {g} {bad}? tetanggaku enggak tuh
tidak seorang pun boleh dihina karena dia {g}
anggapan kalau {g} itu penjahat jelas keliru
== counter_speech
yang nulis "usir {g}", tolong dihapus, itu ujaran kebencian
nyebut {g} sebagai {vermin} itu gak lucu
"{g} itu {bad}", kata siapa? buktinya mana
kami lawan orang yang maki {gm} {where}
berhenti pakai kata {slur} buat bercandaan
udah gue report akun yang ngajak bakar rumah {g}
== mentioned_slur
kata "{slur}" itu hinaan, jangan dipakai di berita
tadi ada yang neriakin aku "{slur}", sakit banget rasanya
terdakwa terbukti menyebut korban "{slur}"
di kelas kami bahas asal-usul kata "{slur}"
kakek masih suka bilang "{slur}", pelan-pelan kami tegur
== reclaimed_slur
geng bencong salon kami menang lomba voli, cong![lgbtq]
para homo kesayanganku, arisan minggu ini di rumahku ya[lgbtq]
kita para banci kaleng harus saling jaga, love you all[transgender]
cina bawel ini masakin kalian lontong cap go meh[nationality]
== friendly_profanity
anjir lulus gue!!!
bangsat enak banget bakso ini
jancok, lama gak ketemu rek, kangen aku
gila lu, makasih kadonya anjay
tai, ketiduran, telat deh gue
asu, gol e apik tenan
== abuse_object
{thing} sampah banget sumpah
benci gue sama {thing}
pengen gue banting {thing}
{thing} kampret, nge-lag terus
bunuh aja gue kalau harus pake {thing} lagi
{thing} bikin emosi jiwa
== abuse_idea
{idea} itu ngawur total
{idea} konyol, cuma buang anggaran
gue nolak keras {idea}
{idea} isinya omong kosong
siapa pun yang bikin {idea} kurang riset
== criticism_person
maaf, datamu salah, coba cek lagi
pak menteri tidak menjawab pertanyaan wartawan, itu mengecewakan
{who} telat dua jam tanpa kabar, harusnya minta maaf
pelatih salah strategi di babak kedua
menurut saya Bapak kurang adil dalam menilai
kerjaanmu belum rapi, tolong direvisi
== sexual_health
keputihan berwarna hijau sebaiknya diperiksa ke dokter kandungan
kondom mencegah penularan HIV dan kehamilan
sunat sebaiknya dilakukan tenaga medis
korban pemerkosaan berhak atas pendampingan hukum
ajari anak nama penis dan vagina sejak dini
mimpi basah itu wajar
== distress
{pain}
akhir-akhir ini {pain}, gak tau mau cerita ke siapa
aku sampah, gak ada yang bener, {pain}
sejak ayah pergi aku {pain}
udah nyilet tangan lagi, maaf, {pain}
kadang mikir enakan mati aja aku
== support
makasih udah jujur, {pain} itu berat, aku temenin ya
kamu gak sendirian, telepon aku kapan aja
ada layanan konseling gratis, mau aku bantu daftar?
peluk jauh, istirahat dulu, besok kita obrolin
pelan-pelan, kamu udah kuat sejauh ini
== idiom
harga kaki lima rasa bintang lima, membunuh kompetitor
proses ini harus di-kill dulu baru restart
mati gaya nunggu kereta tiga jam
sambalnya sadis, bikin mati rasa
dia jadi kambing hitam terus di kantor
pedesnya nampol, bibir gue kebakar
ujian tadi hancur lebur
== question_benign
kalau Imlek, apa yang pantas dibawa ke rumah teman?[nationality]
{g} biasanya merayakan apa?
gimana cara sopan menyapa teman tuli?[disability]
kenapa ada larangan makan babi?[muslim]
apakah ada data pekerjaan {g} di daerah ini?
== everyday
gue benci seledri, {who} malah doyan
bego banget, kunci ketinggalan di motor
nyamuk mati semua disemprot
kamu kemarin headshot terus, jago amat
{who} mancing seharian gak dapet apa-apa
kucingku melahirkan lima ekor
tim kita dibantai tiga kosong
listrik mati lagi, padahal lagi masak
== dialect
piye kabare lur, wis mangan durung
kumaha damang euy, urang lapar pisan
opo maneh iki cok, ngakak aku
awak kau lah yang bayar, bah
ndak usah pulang sekarang lah da, hujan
beta su bilang, se jang lupa bawa ikan

# -- second part: wider vocabulary and minimal pairs --
@g += orang Arab[arab] | orang India[asian] | orang kulit hitam[black] | orang Jawa[ethnicity] | orang Dayak[indigenous] | orang Ambon[ethnicity] | orang Minang[ethnicity] | orang Hindu[hindu] | orang Buddha[buddhist] | orang Katolik[christian] | kaum gay[lgbtq] | lesbian[lgbtq] | transgender[transgender] | pengungsi[refugees] | TKA[immigrants] | orang asing[immigrants] | orang Malaysia[nationality] | tunanetra[disability] | tuli[disability] | ODGJ[mental_health] | orang miskin[class] | lansia[age] | janda[women] | feminis[women] | orang gendut[body] | ateis[religion]
@slur += cina babi[nationality] | cina kafir[nationality] | arab onta[arab] | negro[black] | hitam monyet[black] | homo laknat[lgbtq] | bencong kaleng[transgender] | perek[women] | lonte murahan[women] | yahudi babi[jewish] | kafir babi[christian] | cacat[disability] | autis[disability] | orang gila[mental_health] | antek aseng[nationality]
@ins += dungu | bego | payah | sampah | munafik | parasit | penipu | banci nyali | pemalas | otak udang | badut | tikus | cecunguk | tak tahu malu | sok tahu
@threat += gue bunuh lu | gue tusuk lu | gue tembak lu | gue gorok leher lu | gue cari lu sampai ketemu | gue tabrak lu | gue cekik lu | gue habisi keluarga lu | gue rontokin gigi lu
@when = malam ini | besok pulang sekolah | hari Jumat | lain kali | pulang kerja
@die += bunuh diri aja | iris nadi lu | tabrakin diri ke kereta | minum obat semuanya | tembak kepala lu sendiri
@cliche = suka nyolong | hidup dari duit kita | gak mau berbaur | dapat semua gratis | selalu sok jadi korban | nguasain bank | beranak kayak kelinci | tukang bohong semua | ngambil kerjaan kita | dalang tiap kerusuhan | bau badannya
@good = baik banget | rajin | pemberani | tetangga yang baik | lucu dan pintar | saudara kita | layak dihormati
@jobs = politisi | bankir | pengacara | wartawan | wasit | influencer | buzzer | cebong | kampret | pejabat | makelar tanah | debt collector | fans bola | antivaks | tukang parkir liar | bos | calo | anggota dewan
@jobbad = maling | pembohong | badut | parasit | pengecut | goblok | munafik | gak berguna | penipu
@stop = itu rasis | malu dong | jangan ngomong gitu soal orang | udah gue laporin | gak ada yang pantas digituin | stop
== hate_derogation
gue benci {g}
gue gak rasis tapi {g} {bad}
dulu biasa aja. terus kenal beberapa. {g} {bad}
di kantor ada {g}. semua {bad}, males lihatnya
menurut gue {g} {bad}, titik
kenapa {g} selalu {bad}?
gak ada yang lebih parah dari {g}
== hate_implicit
{g} {cliche}
{g} {cliche}, tapi gak boleh ngomong
udah darahnya, {g} {cliche}
kebetulan banget, {g} {cliche}
laki pake rok tetep laki [transgender]
== hate_negated
{g} bukan kayak kita
{g} gak akan pernah jadi bagian kita
gak ada yang mau {g} di sini
{g} gak pantas punya hak
== hate_slur
dasar {slur}
lu {slur}
pulang ke negara lu {slur}
{slur} di mana-mana
usir {slur}
bos gue {slur}
cuma {slur} yang nulis gitu
== hate_profane
anjing semua {g}
{g} bangsat
ngapain sih {g} di sini, bangsat
ngentot lah {g}
== insult_group
{jobs} itu {jobbad}
semua {jobs} {jobbad}
gue benci {jobs}, {jobbad} semua
== insult_person
dasar {ins}
lu {ins}
lu {ins} banget
{who} {ins}
diem lu, {ins}
gak ada yang suka lu, {ins}
emak lu malu punya anak kayak lu
mantan gue {ins}
cuma orang {ins} yang nulis gitu
selamat ya, lu ngerusak lagi, {ins}
== insult_profane
{prof}
dasar {prof}
diem {prof}
{who} emang {prof}
makan tai lu, {ins}
ngentot lu
== threat_person
{threat}
{when} {threat}
ngomong lagi, {threat}
cabut laporan atau {threat}
mati lu
kita tau rumah lu
gue tau sekolah anak lu
== incite_selfharm
{die}, {ins}
tolong {die}
gak ada yang sayang lu, {die}
ngapain hidup? {die}
== neutral_identity
di kantor ada {g}. tiap Jumat makan bareng
film ini tentang kehidupan {g}
{g} dan {g} pakai gedung yang sama
== positive_identity
gue suka {g}
{g} {good}
dulu gak kenal. terus kenal beberapa. {g} {good}
hak yang sama buat {g}
== negated_hate
gue gak benci {g}
{g} bukan {vermin}
gak bener kalau {g} {cliche}
gue gak ada masalah sama {g}
== counter_speech
"{g} {bad}"? {stop}
dia teriak "usir {g}", {stop}
dia dipanggil "{slur}", {stop}
ada yang komen "{die}" di foto gue, {stop}
== mentioned_slur
tadi gue dipanggil "{slur}"
kata "{slur}" itu menghina
anak gue nanya apa arti "{slur}"
== distress
gue pengen mati
gue benci diri gue
gue kepikiran bunuh diri dan takut
semua bilang gue {ins} dan gue mulai percaya
ada yang komen "{die}" dan gue nangis
== support
jangan bunuh diri, hubungi hotline ya
lu gak {ins}, lu cuma capek
jangan dengerin yang manggil lu "{slur}"
== profane_object
anjing, {thing} error lagi
{thing} tai banget
{idea} bullshit
bangsat, macet lagi
== idiom
laper mati gue
ngakak sampai mati
matiin prosesnya terus restart
nyokap bakal bunuh gue kalau telat

# -- third part: sentences as people write them --
== friendly_profanity
anjir lulus gue woyyy!!
anjing enak banget nih seblak, sumpah
bangsat lu Rik, nikah diem-diem, selamat ya bro
jancok koen cuk, suwe ora ketemu, ngopi yok
asu tenan konser e Denny Caknan, ambyar aku
goblok banget gue, nyari kacamata taunya dipake
gila anjir pemandangan Bromo bikin nangis
kontol lah, gol menit akhir!! Garuda menang!
tai lu, bikin gue mewek dikasih kado beginian
monyet lu semua, makasih udah nemenin gue di rumah sakit semaleman
anjay skripsi acc, bubur ayam gue yang traktir
si kampret ini ternyata nabung setahun buat beliin emaknya mesin cuci, salut
bgsttt lucu banget kucingnya
tolol kok gue ketawa sendiri di KRL gara-gara meme lu
sialan, jago banget lu masak rendang, bini lu beruntung
njir pentakill pertama seumur hidup tangan gue gemeter
bajingan kalian, sepuluh taun temenan masih aja ngutang tapi ngangenin
anjrit tiket konser dapet!!!
wes cuk, awakmu pancen edan, menang lomba sak kabupaten
pas pintu kamar kos gue buka, lilin nyala, gue cuma bisa ngomong anjing lu
== profane_object
macet anjing dua jam baru sampe Semanggi
wifi tai, meeting putus mulu
printer bangsat, kertas nyangkut lagi
asu, ban bocor pas udan
panas banget anjir Bekasi kayak neraka bocor
kelingking kejedot pintu, kampreeet
aplikasi goblok, OTP gak masuk-masuk
tanggal tua kontol, saldo tinggal dua belas ribu
nyamuk sialan semaleman ngiung di kuping
jancok laptopku mati pas urung disave
gacha tai ampas semua
== counter_speech
tadi di grup RT ada yang nulis "jangan mau punya tetangga Cina", saya jawab: yang nyumbang sembako waktu banjir siapa, Pak?[nationality]
dosen gue negur mahasiswa yang manggil temennya "monyet" karena dia dari Papua. satu kelas diem, bagus[black]
"perempuan ngapain sekolah tinggi, ujungnya dapur" – maaf bude, ibu saya insinyur[women]
min, tolong hapus komen nomor 6, itu ujaran kebencian ke agama lain
ingat Mei 98, semuanya dimulai dari omongan "gara-gara mereka kita susah"[nationality]
bilang "depresi itu kurang ibadah" ke orang sakit itu jahat, titik[mental_health]
orang tua itu ngatain barista tuli "budek gak becus", terus pelanggan lain satu antrean nulis makasih di gelas kertas[disability]
spanduk "tolak rumah ibadah" itu diturunkan warga sendiri, Muslim semua, keren[christian]
konten prank ngejek waria di pinggir jalan itu gak lucu, gue udah report channel-nya[transgender]
polisi menetapkan pemilik akun yang menyerukan "usir dan bakar" pengungsi Rohingya sebagai tersangka[refugees]
"orang Madura kasar" katanya, padahal yang nganter ibuku ke RS tengah malam ya Cak Mat[ethnicity]
suporter niru suara monyet ke pemain asing, malu-maluin, klub harus dihukum[black]
lihat komen "pantes diperkosa bajunya gitu" rasanya mau nangis. korban gak pernah salah[women]
holocaust dijadiin bahan stand up? enam juta orang mati, gak ada lucunya[jewish]
anak saya dikatain "gajah" di sekolah, hari ini wali kelas ngajak semua murid ngobrol[body]
nyebut orang "{slur}" sambil bilang becanda, tetep aja nyakitin
"{g} {cliche}" kok masih dipercaya sih, datanya aja gak ada
dulu saya ikut-ikutan bilang "Ahmadiyah sesat, usir", sampai saya kenal keluarganya. saya menyesal[religion]
wartawan menulis bagaimana radio Rwanda menyebut tetangga sendiri "kecoa" sebelum pembantaian
gak semua yang pake cadar teroris, tolong deh stop bisik-bisik di angkot[muslim]
netizen nyuruh artis itu "mati aja" cuma gara-gara putus, kalian sadar gak sih dia juga manusia
kalau besok ada lagi yang ngomong "bukan rasis ya, tapi", aku mau
== mentioned_slur
kata "aseng" belakangan dipakai buat nyerang warga keturunan, sebaiknya media hati-hati[nationality]
waktu SD aku tiap hari dipanggil "bencong", sekarang aja masih gemeteran kalau denger[lgbtq]
KBBI mencatat "cacat" mulai digantikan penyandang disabilitas[disability]
terdakwa terbukti meneriaki korban "kafir" dan "babi" di muka umum[religion]
adek nanya "lonte" artinya apa, bingung gue jelasinnya[women]
pemain itu dapat sanksi gara-gara nyebut lawannya "negro"[black]
== reclaimed_slur
geng banci salon Mama Dona buka bersama lagi tahun ini, yang telat nyuci piring[transgender]
kita para maho tua ngumpul arisan, gosipnya lebih seru dari sinetron[lgbtq]
gue gendut, gue bahagia, gue nambah nasi padang, sekian dari tim gajah[body]
woi para ODGJ berprestasi, jangan lupa minum obat dan menang lomba esai lagi[mental_health]
== negated_hate
saya tidak benci orang Tionghoa, besan saya malah orang Singkawang[nationality]
difabel bukan beban, kasih akses aja mereka jalan sendiri[disability]
jadi gay bukan penyakit menular kali[lgbtq]
gak ada alasan buat takut sama orang Papua, ramahnya minta ampun[black]
Islam gak ngajarin bom, yang ngebom itu penjahat[muslim]
orang kristen gak lagi nyuri umat siapa-siapa, mereka cuma mau natalan tenang[christian]
{g} itu gak seburuk yang dibilang orang
lansia tuh bukan sampah, mereka perpustakaan hidup[age]
== neutral_identity
Imlek jatuh tanggal 17 Februari, Pecinan Glodok sudah pasang lampion[nationality]
BPS mencatat jumlah penyandang disabilitas usia kerja sekitar 17 juta[disability]
masjid dan gereja di Malang itu temboknya dempetan, parkirnya gantian[christian][muslim]
kapal berisi seratus pengungsi Rohingya mendarat di Pidie pagi tadi[refugees]
Sinagoge di Tondano masih buka tiap Sabtu[jewish]
keterwakilan perempuan di DPR baru 22 persen[women]
menurut polisi, kasus pencurian bulan ini didominasi pelaku warga lokal, bukan pendatang[immigrants]
teman kantor gue orang Batak, nikahnya tiga hari tiga malam[ethnicity]
puskesmas buka layanan kesehatan khusus transpuan tiap Kamis[transgender]
tahbisan pendeta baru di HKBP minggu depan[christian]
== positive_identity
mbak transpuan yang jaga warung itu baik banget, utangku dikasih tempo[transgender]
bangga sama Mama-mama Papua yang jagain hutan[indigenous]
Koh Ahong tiap Lebaran bagi-bagi kue kering sekampung, panjang umur Koh[nationality]
greysia apriyani emas olimpiade, perempuan Indonesia hebat![women]
makasih relawan gereja yang ikut jaga salat Id, adem lihatnya[christian]
anak autis itu main piano di mal, satu lantai tepuk tangan[disability]
== self_identity
aku gay, anak pak haji, dan tetap salat lima waktu. hidupku rumit tapi aku sayang keluargaku[lgbtq]
gue keturunan Tionghoa Bangka, dipanggil amoy sama nenek, kerja di Jakarta jadi barista[nationality]
saya tuli, kalau ngobrol tolong ngetik aja ya kak[disability]
baru didiagnosis bipolar tipe 2, lega akhirnya tau namanya[mental_health]
asli Wamena, kuliah di Jogja, kangen papeda[black]
ibu tunggal dua anak, jualan nasi uduk, alhamdulillah cukup[women]
== distress
capek hidup, pengen tidur terus gak bangun lagi
aku jijik sama badanku sendiri
bapak kalau mabuk mukul ibu, aku cuma bisa ngumpet di kamar mandi
temen-temen sekelas bikin grup tanpa aku isinya ngatain aku semua
aku korban kekerasan seksual dosenku dan kampus nyuruh diem
pinjol nelponin semua kontak gue, gue malu, pengen mati aja
udah tiga kali nyoba, gagal terus, mati aja gue gak becus
emak bilang nyesel ngelahirin aku waktu tau aku suka cewek[lgbtq]
kanker ibu nyebar, dan aku pura-pura kuat terus
gue sampah, beban keluarga, umur tiga puluh nganggur
habis lahiran rasanya kosong, takut nyakitin bayi sendiri
kalau nanti aku udah gak ada, tolong kucingku
== support
sini peluk, gak usah cerita kalau belum sanggup
telpon 119 ext 8 ya, ada yang dengerin kok
kamu gak salah, yang salah orang yang mukul kamu
gue otw kosan lu, jangan kunci pintu, gue bawa martabak
nangis aja, laki-laki juga boleh nangis bro
aku pernah di titik pengen mati juga, sekarang aku masih di sini dan bersyukur
jangan dibaca komen jahatnya, masih banyak yang sayang kamu
yuk besok aku temenin ke psikolog, pake BPJS bisa kok
== idiom
laper mau mati, pesen ayam geprek dah
ujian statistik tadi ngebantai kita semua
ngakak sampe mati denger cerita pak RT
Persib menghajar lawan empat gol
bunuh waktu sambil main catur di pos ronda
sekali tepuk dua lalat
sambelnya nampol, mulut kebakar
gaji numpang lewat, dompet sekarat
bom diskon tanggal kembar meledak lagi
== everyday
lu di mana sih, tukang baksonya udah mau pulang
nyembelih ayam jangan lupa pisaunya diasah dulu
babi guling Bu Oka rame banget, antre sejam
tembak dulu sniper-nya, baru masuk markas
anjing gue kutuan, dibawa ke dokter hewan mana ya di Depok
ada kecoa di dapur, tolong semprotin dong mas
Pangeran Diponegoro ditangkap Belanda di Magelang tahun 1830
kambing tetangga nyeruduk jemuran emak
tai ayam bagus buat pupuk cabe
kamu pakai baju merah kemarin cakep deh
seorang pria ditusuk di Tanah Abang, pelaku sudah diamankan polisi
bakar ikannya jangan kelamaan, nanti gosong
pak, monyet di Uluwatu nyolong kacamata saya
bodoh-bodoh gitu robot vacuum gue bisa nyapu sendiri
ular masuk rumah, telpon damkar aja
pas semua orang lagi sahur, tiba-tiba listrik mati dan
== abuse_object
setrika baru sebulan udah meleduk, sampah
benci banget sama pete, baunya seminggu
filmnya jelek parah, nyesel bayar lima puluh ribu
paket nyasar ke Makassar, ekspedisi paling buruk sedunia
game ini pay to win, hapus
== abuse_idea
kawin tangkap itu tradisi kejam, hentikan
RUU pasal karet begini bodoh, cuma buat bungkam orang
ospek pake kekerasan itu budaya busuk
program makan gratis dananya dikorup, memalukan
ide kerja enam hari tanpa lembur itu perbudakan
== criticism_person
Pak Menteri jawabannya muter-muter, rakyat butuh data
mas, kamu motong antrean, tolong ke belakang ya
aku kecewa kamu gak nepatin janji
pelatih salah strategi sejak babak pertama
saya kurang setuju sama tulisan Anda, sumbernya lemah
== question_benign
kalau diundang Natalan sama tetangga, bawa apa ya enaknya?[christian]
manggil penyandang disabilitas yang sopan gimana sih[disability]
kenapa orang Yahudi gak kerja hari Sabtu?[jewish]
adik saya ngaku gay, saya harus gimana biar dia gak merasa sendirian?[lgbtq]
pengungsi boleh kerja gak di Indonesia?[refugees]
== sexual_health
telat minum pil KB dua hari harus gimana dok
tes HIV di puskesmas gratis dan rahasia
keputihan berbau dan gatal itu normal gak?
kondom jangan disimpan di dompet, cepet rusak
consent itu bisa dicabut kapan aja, walau sama suami sendiri
== dialect
koe ki piye to le, ndang mangan, selak adem
maneh rek kamana euy, hayu ngopi heula
alamak jang, sedap kali mie gomak ni bah
cak, tolong ambekno sego, luwe pol aku
ambo lapa bana, pai ka lapau wak lah
bo abo, mak bhagus ongghu reng Madura jhual sate[ethnicity]
kam dah makan kah, umai nyamannya soto banjar
== insult_person
muka lu kayak kardus kehujanan
umur tiga lima masih numpang makan sama mertua, malu dong
kerja gak becus tapi nuntut naik gaji, ngaca
dih, sok cantik padahal filter semua
pinter banget sih kamu, sampe tiga kali salah kirim email ke klien
emang dasar mulut ember
kamu itu gak ada gunanya di tim ini
suara lu fals, kasian kuping orang
cowok kayak dia mah benalu, hidup dari duit bini
otak ditaruh di dengkul ya neng
gendut, dekil, pede lagi
penulis amatir, ceritanya sampah, mending jualan cilok
ibu macam apa yang ninggalin anak demi arisan
sok suci, munafik, di depan alim di belakang nusuk
kasian orang tuamu punya anak model begini
bos baru kita penjilat nomor satu, kosong isinya
pantesan jomblo, siapa tahan sama sifat kayak gitu
lu main kayak nenek-nenek buta arah, uninstall aja
gak usah ngomong deh, bikin polusi
si paling tau segalanya, padahal nol besar
sejak si pengecut itu jadi ketua, semua orang
== insult_profane
bacot anjing
goblok lu ya, lampu merah diterobos
ngentot lo, balikin duit gue
dasar lonte, ngerebut laki orang
kontol lu bangsat, gue tungguin seminggu
asu kowe, cangkemmu dijogo
matamu cok
babi ni admin, blokir gue tanpa alasan
tolol banget jadi manusia, otak udang, tai
pejabat bangsat, makan duit bansos pas orang kelaperan
jembut, tim isinya feeder goblok semua terutama lu midlaner anjing
memek lu, gak usah sok ngajarin gue
bajingan itu ninggalin anak bininya demi pelakor
pukimak kau, jangan macam-macam samaku
muka kontol, mulut tai
setan alas, motor gue lu apain bangsat
mampus lu anjing, rasain
denger ya bangsat, sekali lagi lu
== hate_derogation
orang Cina pelit, serakah, cuma mikirin duit, najis gue deket-deket[nationality]
jijik banget liat cowok gandengan sama cowok di mal, pengen muntah[lgbtq]
orang Papua tukang mabok, bau, gak bisa diatur[black]
perempuan kalau udah jadi bos nyebelin semua, otaknya perasaan doang[women]
Rohingya gak tau diuntung, udah dikasih makan malah ngelunjak, kotor pula[refugees]
orang Madura maling besi semua, kasar, kampungan[ethnicity]
kaum bercadar itu bikin ngeri, otaknya isinya kebencian[muslim]
Kristen munafik, sok kasih padahal licik[christian]
waria di lampu merah itu menjijikkan, perusak pemandangan[transgender]
orang cacat minta diistimewain mulu, nyusahin orang normal[disability]
orang gila berkeliaran bikin kota kotor dan jelek, muak gue[mental_health]
Batak tukang ribut, mulutnya gak pernah disekolahin[ethnicity]
bule-bule di Bali jorok semua, gak punya adab, sampah dari negaranya[white]
orang miskin tuh miskin karena malas dan bego, bikin anak doang jago[class]
Ahmadiyah sesat, pembohong, najis[religion]
Arab pelit mesum semua[arab]
tiap ketemu {g} bawaannya emosi, {bad} semua gak ada yang bener
gue sih gak pernah percaya sama {g} karena mereka
== hate_dehumanise
LGBT itu virus, harus disemprot biar gak nular[lgbtq]
orang Papua mah separo kera, balikin ke hutan aja[black]
Rohingya belatung, numpang di bangkai orang lain[refugees]
Yahudi itu bukan manusia, turunan kera dan babi semua[jewish]
cina-cina itu lintah, isep darah pribumi[nationality]
== hate_implicit
Cina tapi mau bergaul ya, tumben[nationality]
jilbabnya lebar, tasnya gede, minggir ah takut meledak[muslim]
cewek jadi pilot? gue turun aja deh sebelum terbang[women]
rambut keriting gitu pasti dari timur, biasanya suka mabok ya[black]
dompet ilang pas ada {g} lewat, kebetulan kali ya
coba cek siapa yang punya semua mal dan bank di negeri ini[nationality]
belum nikah umur 30? pantes, perempuan sekolahnya ketinggian sih[women]
kalau di kampung ini mau bangun gereja ya silakan, asal jangan keliatan, jangan di sini, jangan di sana[christian]
kok bisa lolos PNS, padahal kan disabilitas, kasian deh panitianya[disability]
lama-lama Aceh jadi negaranya Rohingya, liat aja nanti[refugees]
anak laki kok main boneka, ntar gedenya melambai[lgbtq]
katanya sakit mental, tapi masih bisa ketawa di TikTok[mental_health]
siapa dalang semua perang di dunia, bintang enam sudutnya itu lho[jewish]
== hate_normative
pemimpin haram dari kafir, jangan kasih mereka nyalon[christian]
LGBT wajib dipenjara semua, jangan kasih kerja[lgbtq]
perempuan gak usah kerja, nanti laki-laki nganggur[women]
usir semua Rohingya, tarik lagi kapalnya ke laut[refugees]
tutup kelenteng sama gereja di kota ini[religion]
orang Cina gak boleh punya tanah di sini, cabut KTP-nya[nationality]
ODGJ dipasung aja biar aman[mental_health]
== hate_negated
sampe kapan pun waria bukan perempuan, cuma laki sakit jiwa[transgender]
gak ada Yahudi yang baik, satu pun gak ada[jewish]
orang Papua gak akan bisa maju, otaknya gak nyampe[black]
Syiah bukan Islam dan bukan saudara, gak layak hidup di sini[religion]
{g} gak pantes duduk semeja sama kita
== hate_slur
dasar cokin, pulang sana ke Tiongkok[nationality]
bencong jangan masuk toilet cowok, najis[lgbtq]
monyet Papua mending diem[black]
kafir laknat ikut-ikutan komen[religion]
kadrun bau onta balik ke gurun[muslim]
idiot SLB jangan kuliah di sini[disability]
lonte berkerudung, sok alim[women]
aseng antek PKI, angkat kaki[nationality]
== hate_profane
Cina anjing, ngabisin duit rakyat[nationality]
LGBT bangsat perusak bangsa[lgbtq]
{g} anjing semua, muak gue
Rohingya tai, balik lo[refugees]
dasar feminis goblok, otak kalian di memek[women]
== threat_person
besok gue tunggu depan gerbang, siap-siap masuk UGD
gue tau anak lu sekolah di mana
hutang gak dibayar, rumah lu gue bakar malem ini
putus sama gue, muka lu gue siram air keras
laporin polisi aja, pulangnya lu tinggal nama
tak pateni kowe nek wani liwat kene maneh
jurnalis itu motornya bisa aja kecelakaan, hati-hati
malam ini lu tidur yang nyenyak, soalnya besok gue
== hate_threat
sweeping kos-kosan homo, gebukin satu-satu[lgbtq]
gantung semua Cina biar tau rasa[nationality]
halal darahnya Ahmadiyah, bantai[religion]
bakar tenda Rohingya, gue yang bawa bensin[refugees]
== incite_selfharm
ya udah mati sana, ngapain curhat
katanya depresi, kok belum bunuh diri juga
lompat aja, gue rekam
dunia lebih enak tanpa lu, cepetan pergi selamanya
orang kayak lo cuma ngabisin oksigen, gantung diri gih
emak lu juga bakal lega kalo lu mati
== sexual_harassment
toketnya gede mbak, boleh remes dong
open BO berapa sayang, gue bayar dobel
kirim foto bugil atau chat kita gue sebar
rok sependek itu ya minta dientot
janda pasti gatel, sini abang garuk
desahin buat gue dong di VN, jangan sok jual mahal
== sexual_explicit
semalem sama suami tiga ronde, lutut masih lemes
dia jilatin pelan-pelan sampe aku keluar
enaknya kalau istri di atas, gerak pelan sambil ciuman
coba vibrator bareng pacar, orgasme dua kali
ia menyusup masuk perlahan, dan perempuan itu mendesah di telinganya (cerita dewasa)
== insult_group
anggota DPR kerjanya tidur, maling semua
buzzer bayaran gak punya otak
debt collector itu preman berdasi, gak punya malu
fans klub sebelah norak, kalah nyalahin wasit mulu
calo tiket lintah semua
kang parkir minimarket pemalas, muncul pas mau pulang doang

# -- fourth part: beginnings, cut off --
== everyday
waktu kecil, tiap sore kakek ngajak kami ke sungai buat
rahasia rendang yang empuk itu pertama-tama santannya
tentara itu menurunkan senapannya, lalu
menit terakhir, Marselino nendang dari luar kotak penalti dan
== neutral_identity
ibu berhijab itu masuk ke gereja membawa nampan kue, lalu pendetanya[muslim][christian]
pemuda Papua yang menang olimpiade fisika itu bercerita bahwa[black]
nenek Tionghoa di ujung gang tiap Lebaran selalu[nationality]
barista tuli itu menuliskan namaku di gelas dan[disability]
== counter_speech
begitu ada yang teriak "usir aja mereka", Bu Lurah langsung berdiri dan
anak-anak menirukan cara jalan temannya yang difabel, sampai kakak pembina bilang[disability]
== distress
jam tiga pagi gue duduk di lantai kamar mandi sambil mikir kalo
setiap kali ibu bilang aku anak gagal, aku
== friendly_profanity
peluit panjang bunyi, gue peluk abang sebelah yang gak gue kenal sambil teriak anjing kita
== insult_person
begitu si gendut itu masuk ruang rapat, semua orang
orang sebodoh lu mau dikasih kerjaan apa juga
muka pas-pasan gitu mau jadi model, paling juga
bapak satu itu emang gak berguna, di rumah kerjanya cuma
== insult_profane
denger ya goblok, kalo lu masih berani
tetangga bangsat itu karaoke lagi jam dua pagi, sumpah anjing kalo gue
== hate_derogation
semenjak Rohingya itu nyampe sini, kotor, malas, gak tau diri, mereka[refugees]
perempuan tuh emang otaknya kosong, tiap dikasih jabatan pasti[women]
waria-waria menjijikkan itu kalau malem nongkrong di taman, pengen rasanya[transgender]
cina-cina pelit itu tiap buka toko di sini pasti nipu, dasar[nationality]
== hate_implicit
anak gadis lo pacaran sama {g}? siap-siap aja nanti
ya gimana ya, namanya juga {g}, dikasih hati
== threat_person
besok pas lu pulang kerja, gue sama anak-anak bakal
kalau video itu gak lu hapus, adek lu yang
== sexual_harassment
SPG yang toketnya gede itu, kalo gue berduaan di gudang bakal gue

# -- fifth part: very short posts --
== friendly_profanity
anjing keren
gila bangsat ganteng banget
asu lucu tenan
taiii menang
== everyday
ngakak mampus
tembak kiri woy
kamu lucu deh
kucingnya bandel banget
== counter_speech
stop rasis
jangan ngejek difabel ya [disability]
kata itu nyakitin, hapus dong
== positive_identity
masinis perempuan, keren [women]
bahasa isyarat indah ya, pengen belajar [disability]
== insult_person
muka pas-pasan
otak kosong
gak guna lu
norak, kampungan
bego kok dipelihara
== insult_profane
bacot tolol
dasar anjing
goblok lu bangsat
ngentot, minggir
== hate_derogation
jijik sama homo [lgbtq]
cewek mah bego semua [women]
cina pelit semua [nationality]
== hate_implicit
dari timur sih, pantes [ethnicity]
cewek nyetir, hadeh [women]
== threat_person
gue bunuh lu
ntar malem lu abis
== incite_selfharm
mati gih
== insult_person
@user baca dulu baru komen, otak kok dipajang doang
muka pas-pasan gayanya selangit
dasar beban keluarga
bos gue mah bisanya cuma nyuruh, kerja nol
jelek
norak banget sih lo
suara cempreng gitu pede ikut audisi
udah gendut, makannya kayak kuli, ga malu ya bu
umur tiga puluh masih minta duit emak, memalukan
pinter banget ya, saking pinternya ga lulus-lulus
kiper kok kayak patung, pensiun aja
pantes diceraiin, mulutnya aja kayak comberan
ga guna lo di tim ini
mertua gue tukang fitnah, hatinya busuk
kowe kuwi pancen ra nduwe utak
si cepu cari muka lagi
orang kok ga tau diri, dikasih hati minta jantung
aktingnya kaku kayak kanebo kering
lo lahir aja udah salah
miskin aja belagu
tiap rapat ngomong panjang lebar tapi isinya kosong, memang dasarnya bodoh
dari dulu lo tuh pecundang, dan sampai kapan pun
== insult_profane
anjing lo
bangsat
goblok bgt kontol
jancok raimu
kntl
tai lo, balikin duit gue
dasar lonte perebut laki orang
monyet, nyetir pake mata dong
ngentot lo semua feeder
asu, matamu ndi
bajingan tuh leasing, narik motor kayak maling
babi lo ya, makan temen sendiri
tolol anjing, udah dibilangin juga
memek lo bacot
pantek, jan banyak cakap ang
bacot lu njing, sini kalo berani
kampret bos gue anjing, lembur ga dibayar, semoga usahanya bangkrut bangsat
wasit tai, dibayar berapa lo njing
perek murahan
dasar anak haram jadah, ga punya adab lo bangsat
sekali lagi lo nyenggol motor gue, anjing, gue
== insult_group
suporter sebelah mah kampungan semua
anggota dewan cuma tukang tidur makan gaji buta
buzzer tuh ga punya otak semua
polisi lalu lintas tukang palak
fans K-pop alay semua
tukang parkir liar emang ga tau malu
== hate_derogation
orang Papua bau, kotor, pemalas [ethnicity]
Cina licik semua, cuma mikir duit, muak gue [ethnicity]
homo menjijikkan, liat aja pengen muntah [lgbtq]
bencong perusak moral, najis [transgender]
orang Madura maling besi semua, ga bisa dipercaya [ethnicity]
Batak kasar ga tau sopan, males deket-deket [ethnicity]
perempuan emang kurang akal, makanya jangan dikasih jabatan [women]
Rohingya ga tau diri, udah ditampung malah ngelunjak, muak [refugees]
orang Kristen munafik, jijik sama salibnya [christian]
janda gatel semua, perusak rumah tangga [women]
orang cacat cuma nyusahin, risih liatnya [disability]
yang depresi tuh imannya lemah, manja, ga guna [mental_health]
Yahudi bangsa terkutuk, licik sejak lahir [jewish]
Ahmadiyah sesat, bikin kotor kampung [muslim]
orang Jawa munafik, senyum depan nusuk belakang, ga ada yang bener [ethnicity]
TKA India jorok, bau kari, ogah satu kantor [immigrants]
orang miskin emang males dan bego, makanya miskin [class]
orang item jelek, serem [black]
lansia di kereta egois dan bau tanah, ngerepotin [age]
sejak ada kos-kosan anak Timur di gang ini, mabok mulu, otaknya [ethnicity]
== hate_dehumanise
Rohingya itu parasit, sedot darah tuan rumah [refugees]
Cina kayak rayap, gerogoti negeri ini [ethnicity]
orang Papua itu monyet [ethnicity]
kaum pelangi itu virus [lgbtq]
bencong bukan manusia, setan [transgender]
Yahudi turunan babi dan kera [jewish]
perempuan cuma mesin anak [women]
orang gila mah sampah masyarakat [mental_health]
== hate_normative
usir semua Rohingya dari Aceh [refugees]
gereja dilarang berdiri di sini, orang kafir keluar [christian]
LGBT penjarain aja semua [lgbtq]
perempuan haram jadi pemimpin, balik dapur [women]
pribumi aja yang boleh punya toko, Cina pulang ke Tiongkok [ethnicity]
bubarkan Ahmadiyah, jangan kasih KTP [muslim]
kos ini tidak terima orang Timur, bikin ribut [ethnicity]
orang cacat ga usah sekolah di sini [disability]
waria dilarang kerja di salon manapun, tutup semua, biar mereka [transgender]
== hate_negated
homo ga pantes hidup di negara beragama [lgbtq]
Cina mana ada yang jujur [ethnicity]
Rohingya ga punya hak apa-apa [refugees]
perempuan ga bakal pernah bisa mimpin [women]
orang Papua ga akan pernah bisa maju, otaknya ga nyampe [ethnicity]
== hate_implicit
dari Madura? besi pagar aman ga tuh [ethnicity]
Chinese tapi kok miskin, salah cetakan ya [ethnicity]
cewek pulang malem, ya tau sendiri lah kerjaannya [women]
Holocaust itu dongeng biar dikasihani [jewish]
wah item manis, tapi malem ilang haha [black]
mau dites lulus CPNS? namanya aja udah bukan nama sini [christian]
mei 98 itu salah mereka sendiri, pamer terus [ethnicity]
ganteng, sayang belok. kurang ruqyah [lgbtq]
bosnya cewek, siap-siap baper tiap bulan [women]
yang punya bank siapa, yang punya media siapa, sipit semua kan [ethnicity]
orang Timur tapi pinter ya, tumben [ethnicity]
kalo punya menantu dari suku itu, siap-siap aja [ethnicity]
== hate_slur
woi cokin balik ke negara lo [ethnicity]
dasar banci kaleng [lgbtq]
bencong najis minggat [transgender]
kafir laknat [christian]
cina babi [ethnicity]
dasar idiot, SLB sana [disability]
negro bau [black]
si buntung ikut lomba, ngapain [disability]
maho anjing jauh-jauh dari gue [lgbtq]
betina-betina feminazi mulai bacot [women]
== hate_profane
Rohingya anjing, pulang lo [refugees]
Cina bangsat semua [ethnicity]
homo tai, najis [lgbtq]
cewek semua lonte, anjing [women]
Yahudi anjing terkutuk, bangsat [jewish]
orang Papua goblok, tai semua [ethnicity]
== threat_person
gue tau kos lo, tunggu aja malem ini
gue bacok lo
hapus ga tuh video? kalo ga, rumah lo gue bakar
anak lo pulang sekolah jam berapa? hati-hati ya
gue siram air keras muka lo
mantan kayak lo pantes mati, dan gue yang bakal ngelakuin
pulang kerja lo gue tungguin bareng anak-anak, siap-siap
== hate_threat
gantung semua homo di Monas [lgbtq]
bakar gerejanya [christian]
bantai aja Cina-cina itu kayak dulu [ethnicity]
tenggelamin kapal Rohingya [refugees]
bencong lewat sini gue tusuk [transgender]
== incite_selfharm
mati aja lo, ga ada yang nangisin
gantung diri gih, talinya gue beliin
lompat dari JPO sana
minum baygon kek, daripada curhat mulu
kalo gue jadi lo sih udah bunuh diri dari
== sexual_harassment
toketnya gede, remes boleh dong
pap tanpa baju dulu baru gue transfer
pantatnya minta ditabok, neng
mbaknya jilbaban tapi bodinya bikin sange
berapa semalem, cantik
liat SPG itu, pengen gue genjot sampe
== sexual_explicit
semalam istriku di atas, kami keluar bareng
dia jilat pelan-pelan sampai aku mendesah
pakai kondom dulu, terus masukin pelan
kami bercinta di sofa sepanjang sore
tangannya turun ke pahaku lalu jarinya mulai
== friendly_profanity
anjirrr gue lolos UI!!!
bangsat enak banget nasi padangnya
anjing lo, kangen gue! kapan balik Jakarta
jancok, suwe ra ketemu rek, ngopi yuk
kampret lucu banget kucingnya
tai, ngakak gue sampe nangis
gila bangsat gol-nya Marselino cakep parah
selamat ulang tahun monyet kesayangan gue
goblok banget gue, nyari kunci padahal di tangan
njir merinding konsernya, asli
congrats anying, akhirnya sidang juga lo
bajingan kalian, bikin surprise segala, sumpah gue
== profane_object
anjing macet
wifi bangsat
jancok banjir maneh
laptop tai, nge-hang pas mau save
panas banget kampret
kaki kepentok meja, anjinggg sakit
pinjol sms mulu, tai
== counter_speech
"monyet" buat orang Papua itu rasis, titik [ethnicity]
stop bilang "dasar Cina", tetangga gue nangis dengernya [ethnicity]
korban Mei 98 bukan dongeng, kita wajib ingat [ethnicity]
@user depresi bukan kurang iman, jangan ngawur [mental_health]
guru BK tadi negur anak yang ngatain temannya banci [lgbtq]
nolak gereja tetangga itu melanggar konstitusi [christian]
komentar "tenggelamkan Rohingya" udah gue report ke admin [refugees]
nyalahin baju korban itu bagian dari masalahnya [women]
nyanyian rasis ke pemain kulit hitam kemarin bikin klub kena sanksi [black]
waktu om gue bilang orang Madura maling semua, gue [ethnicity]
== mentioned_slur
gue dikatain "cokin" dari SD sampe SMA [ethnicity]
kata "bencong" awalnya bahasa prokem, sekarang menyakitkan [transgender]
di lapangan dia diteriaki "negro", wasit menghentikan laga [black]
istilah "cacat" sekarang diganti penyandang disabilitas [disability]
== reclaimed_slur
geng bencong Taman Lawang arisan malam ini, dandan ya say [transgender]
ya gue wong ndeso, terus kenapa, sawah gue luas [class]
janda bahagia club, mari ngopi [women]
== negated_hate
gue ga benci orang Cina, bini gue aja Tionghoa [ethnicity]
orang Papua bukan pemabuk, jangan digeneralisir [ethnicity]
bukan berarti perempuan ga bisa mimpin, Bu Risma buktinya [women]
pengungsi bukan penjahat [refugees]
== neutral_identity
pengungsi Rohingya mendarat di Pidie pagi ini [refugees]
Imlek jatuh hari Rabu, libur nasional [ethnicity]
WNA tersangka penipuan dideportasi setelah sidang [immigrants]
misa Natal di Katedral dijaga Banser [christian]
komunitas waria ikut pelatihan menjahit [transgender]
sekolah inklusi menerima murid tunanetra [disability]
keterwakilan perempuan di DPR sekitar 22 persen [women]
orang Yahudi pernah punya sinagoge di Surabaya [jewish]
mahasiswa Papua di Yogyakarta menggelar [ethnicity]
== positive_identity
bangga sama atlet paralimpiade kita [disability]
tetangga gue Batak, suaranya emas, baiknya minta ampun [ethnicity]
selamat Imlek koko cici, makasih kue keranjangnya [ethnicity]
ibu-ibu ojol keren banget [women]
== self_identity
gue gay, anak Depok, suka mendaki [lgbtq]
saya tuli, kerja jadi barista, yuk belajar isyarat [disability]
aku Cindo, medok Jawa, hobi wayang [ethnicity]
saya bipolar dan tetap bisa jadi guru [mental_health]
aku transpuan, umur 40, jualan nasi uduk tiap [transgender]
== distress
capek hidup, pengen udahan
suami gue mukul lagi, gue takut pulang
gue benci diri gue, ga guna banget
tadi berdiri di rooftop lama banget
dari kecil dikatain anak sial sama bapak sendiri
obatnya udah aku kumpulin, aku takut sama
== support
bukan salah kamu, yang mukul yang salah
telepon 119 ext 8 ya, ada yang dengerin
lo ga sampah, lo temen terbaik gue
jangan mati dulu, besok kita makan bakso
peluk jauh, malam ini aku temenin lewat
== idiom
laper mau mati
mati gaya gue
kantong kering, dompet bunuh diri
kill dulu proses yang hang itu
setengah mati nyari parkir
senyumnya membunuhku, lagu lama
sambil menyelam minum air, katanya, tapi
== everyday
anjing tetangga lahiran lima ekor
kontrol ke dokter gigi jam tiga
babi guling Bali emang juara
monyet di Ubud nyolong kacamata gue
tikus mati di plafon, bau, tolong saran
lo udah makan belum? gue beli martabak
potong ayam jadi delapan, lumuri kunyit
bosnya mati kalo ditembak di kepala
Perang Diponegoro berlangsung lima tahun
besok kumpul di stasiun Manggarai jam tujuh
kamu pake baju biru cocok deh
racun tikus taruh yang jauh dari anak
kakak perempuan saya dokter hewan
kambing kurban udah dipotong, tinggal bagi
bangku itu rusak, jangan didudukin
bapak lagi operasi katarak, mohon doanya
drakor semalem sedih banget, tokohnya meninggal
tai lalat di pipi, bahaya ga dok
kalo mau ke Bromo, bawa jaket tebel soalnya
ibu kost nitip pesen, air mati sampai
== abuse_object
kurirnya lama, paket penyok, kapok
durian tuh buah paling ga banget
sinetron ini jelek parah, muter-muter
aplikasi ini lemot banget, nyesel
== abuse_idea
UU ini ngawur, buat siapa sih
sistem zonasi amburadul
teori bumi datar itu omong kosong
kenaikan PPN di saat begini benar-benar
== criticism_person
Pak Menteri, jawaban Bapak ga nyambung sama pertanyaannya
@user datanya salah mas, cek BPS
pelatih telat ganti pemain menurut gue
maaf ya kak, omonganmu tadi agak
== question_benign
orang Kristen Ortodoks ngerayain Natal tanggal berapa? [christian]
manggil temen yang transpuan enaknya apa ya [transgender]
kenapa orang Hindu Bali ga makan sapi? [hindu]
belajar bahasa isyarat di mana ya [disability]
== sexual_health
pil KB kelewat sehari gimana
tes HIV gratis di puskesmas
keputihan normal itu bening, kata bidan
persetujuan itu bisa dicabut kapan aja, termasuk
== dialect
piye kabare, wis mangan durung
mah kumaha atuh, hayu ngopi
cak, arek Suroboyo wani rek
beta su bilang to, jang lupa bawa

# -- third round --
== insult_person
dungu
lemot
pelit
cengeng
tukang ngadu
muka badak
cowok letoy
tua bangka
si cerewet
cewek matre
besar kepala
bibir dower
dekil, bau ketek lagi lu
kamu agak kurang pinter ya, sori aja
gigi tonggos gitu pede nyengir
ingatannya kayak ikan mas koki, tiga detik ilang
manajer paling gak kompeten yang pernah saya temui
dia tuh bukan koki, dia pembakar wajan 😂
lu nyetir kayak orang baru bangun dari koma
gak heran gak ada yang mau sekelompok sama situ
ih ogah satu tim, mainnya kayak bot rusak
HEH JELEK NGACA DONG
lidahnya tajem otaknya tumpul
makasih ya udah bikin satu kantor rugi, bakat memang
kalau ketidaktahuan dilombakan, kamu juara umum se-Jabodetabek
bapak model apa, uang susu malah buat slot
istrimu itu jorok, rumahnya kayak gudang rongsok
dasar anak mami, beli kolor aja minta dianter
anaknya tiga, gak satu pun keurus, ibu gagal
hadeh nih orang IQ suhu kulkas
ente kagak ada otaknye, kebanyakan makan micin
sira goblog ora, mung pekok sathithik
penakut, giliran ribut ngumpet di ketek bini
dosen killer enggak, dosen males iya, masuk cuma absen terus pulang
suaranya merdu kok, buat ngusir tikus
kirain cantik, eh filternya mati ternyata begitu
orang kayak lu mah cocoknya jadi contoh buruk di buku pelajaran
kepala dinas itu omong gede kerja kecil, tidak layak memimpin RT sekalipun
dikasih tau baik-baik malah nyolot, memang bebal dari sononya
kalau ada yang lebih egois dari mantan suami saya, tolong kenalin, biar saya
masih muda tapi malesnya udah kayak
== insult_profane
ANJENG LU
gblk
tololll
ndasmu
cukimai ko
telaso
babi ngepet, balikin motor gue
dasar pepek kau, sok jago kali
jancuk kon iku, utang gak tau mbok sauri
goblog siah, teu boga uteuk
kimak, mulut kau macam tempat sampah
k0ntol lo main epep modal cheat doang
bedebah busuk, nipu nenek-nenek kok tega, anjing
asuuu koe, dikandani ngeyel
lo tuh taik, bener deh, taik berjalan
brengsek, ngaku bujang padahal bini dua
udah goblok, ngegas, salah pula, kombo bangsat
eh perek sini lo kalo
== hate_implicit
saya bukan rasis, mertua saya aja hampir punya teman {g}
kok tumben ada {g} yang gak {bad}? haha canda
kos putri nyaman, muslimah diutamakan, yang matanya sipit maaf penuh terus[nationality]
mereka cuma empat persen tapi megang semua, coba pikir sendiri deh[nationality]
lucu ya, tiap ada demo rusuh pasti ada bau-bau {g} di belakangnya
katanya cinta NKRI, sembahyangnya kok ngadep Beijing[nationality]
dokternya perempuan? gak ada yang senior, Mas?[women]
pinter juga nih anak, padahal mamanya dari Papua[black]
gak papa pakai kursi roda, tapi resepsionis kan wajah perusahaan, ngerti kan[disability]
oh pendeta... hati-hati dikasih mi instan lho bu-ibu 🙏[christian]
kamar gas Auschwitz itu gak pernah ada, dokumennya aja hasil karangan pemenang[jewish]
yang mati di Rohingya itu aktor bayaran semua, gak ada pembantaian[refugees]
bercanda: cara bikin {g} kerja gimana? gak bisa, belum pernah ada yang berhasil
komunitas pelangi tiap kampus udah ada cabangnya, dananya dari luar, tujuannya ngancurin bangsa, pikir sendiri[lgbtq]
di negara sana aja diusir, masa di sini mau digelarin karpet merah[refugees]
hitam-hitam kereta api ya kamu, kalau mati lampu tolong senyum biar ketauan[black]
mbak HRD hamil lagi, makanya jangan rekrut cewek, cuti mulu[women]
pulang kampung sana, kampungmu bukan di sini walau KTP-mu bilang begitu, sipit[nationality]
soal jujur, saya sih pengalaman ya, orang seberang pulau garam itu beda[ethnicity]
jodohin sama siapa aja boleh, asal jangan sama {g}, mama gak rela
kakek-kakek kok masih mau nyaleg, paling rapat ketiduran terus pipis di kursi[age]
berani taruhan, yang nyopet tadi {g}. gak liat sih, tapi yakin
perempuan bercadar itu ngerakit apa ya di rumah, soalnya gordennya nutup terus[muslim]
aliran itu katanya salat juga, tapi kita gak tau mereka nyembah siapa sebenernya[religion]
lakinya gemulai gitu jadi ketua RT, saya langsung cari kontrakan lain. takut nular kan[lgbtq]
orang gila kok dikasih hak pilih, pantes presidennya begini[mental_health]
ya wajar miskin, mereka kan hobinya beranak sama nunggu bansos[class]
setiap kali ada kasus korupsi, coba perhatikan marganya, pasti[ethnicity]
== hate_derogation
gak ada satu kebaikan pun yang saya temukan pada {g}
tolong, di antara kalian ada yang tahan semobil sama {g}? saya enggak
{g}, najis
benci banget pokoknya sama {g}
siapa pun yang belain {g} sama {bad}nya
kalau bisa milih, gue hapus {g} dari peta
jijik, itu kata paling sopan yang bisa gue kasih buat {g}
makin kenal {g} makin ngerti kenapa mereka dibenci di mana-mana
dari semua manusia, yang derajatnya paling rendah ya {g}
andai {g} gak pernah ada, hidup kita pasti lebih tenang
perempuan itu makhluk lemah, cerewet, tukang drama, nyesel gue punya adek cewek[women]
gue gak akan minta maaf: transgender itu menjijikkan, sakit, perusak[transgender]
bau badannya itu loh, orang India memang jorok dari sononya[asian]
wong Meduro ki kasar, keset, ora nduwe unggah-ungguh[ethnicity]
muak sama pengungsi-pengungsi itu, manja, kotor, gak tau terima kasih 😡[refugees]
BENCI GUE SAMA CINA SEMUANYA[nationality]
tunanetra minta trotoar khusus, ngerepotin, mending di rumah aja gak guna[disability]
orang Arab di Puncak itu rakus, mesum, kasar, semuanya begitu[arab]
kaum ateis itu busuk hatinya, gak bermoral, hina[religion]
tiap liat {g} lewat, kepala gue
== hate_dehumanise
kandang. itu tempat yang cocok buat {g}
populasi {g} harus dikontrol, persis hama wereng
ular sama {g} ketemu di jalan, pukul dulu {g}-nya, lebih berbisa
kaum sodom itu penyakit menular, bukan manusia[lgbtq]
pengungsi itu sampah yang hanyut ke pantai kita[refugees]
jangan sebut mereka saudara, {g} itu {vermin} yang belajar ngomong
orang Papua baru turun dari pohon, masih separuh hewan[black]
anjing gue lebih punya akal daripada {g}
== hate_normative
semestinya {g} dilarang sekolah negeri
kapan sih pemerintah berani deportasi semua {g}?
warga kami sepakat: {g} tidak boleh dimakamkan di sini
cewek gak pantes jadi hakim, cabut aja haknya[women]
mestinya orang cacat mental disteril biar gak nurun[disability]
kalau saya bupati, hari pertama langsung saya tutup semua usaha milik {g}
orang gay jangan dikasih ngajar, jangan dikasih ngontrak, jangan dikasih apa-apa[lgbtq]
pisahin aja gerbongnya, {g} di belakang
== hate_negated
seumur hidup gue belum nemu {g} yang layak dihormati
tidak ada gunanya {g} dilindungi undang-undang
{g} tak pantas disebut warga negara
gak usah dikasihani, {g} gak punya perasaan kayak kita
janda kayak gitu gak punya harga diri, gak ada yang pantes dinikahi[women]
{g} gak akan pernah setara sama kita, terima aja
== hate_profane
{g} kontol semua
bangsat lah Yahudi-Yahudi itu[jewish]
tai kucing sama hak-hak {g}
anjing, {g} lagi {g} lagi, muak gue goblok
jancok wong {g}, minggat kabeh
bencong babi ngapain lo idup, malu-maluin[transgender]
== hate_slur
jangan temenan sama si cokin[nationality]
HOMO LAKNAT[lgbtq]
lagi-lagi {slur} yang dapet beasiswa
baru tau gue, ternyata bapaknya {slur}
dikasih bangku depan, eh si budek malah ngelamun[disability]
cina loleng, potong aja upahnya[nationality]
kapan lu sembuh, maho?[lgbtq]
gak sudi gue disuapin perawat {slur}
si keling itu ngapain duduk sini[black]
woy pecun, jilbabnya buat apa[women]
nanti kalau ketemu {slur} di lift, gue
== threat_person
gue injek kepala lu sampe pecah
awas lu
jangan salahin gue kalo besok lu gak pulang
orang kayak dia pantesnya ditembak di tempat
siapa aja tolong dong, patahin tangan admin ini
rem motor lu udah gue lepas, selamat jalan 😊
tak enteni nang prapatan, tak bacok sirahmu
lu pikir satpam bisa jagain lu terus? suatu malam gue masuk lewat jendela
kalau masih berani liputan di sini, pulangnya pakai kantong mayat
minimal dua jari lu gue ambil buat bunga utang
bilangin kakak lu, darahnya bakal
== hate_threat
halal ditebas lehernya tuh {g}
berangkat bro, bawa bensin, komplek {g} malam ini rata
masih ada {g} di kelurahan ini sampai Minggu? kami yang urus, pakai parang
semoga ada yang ngebom kelenteng pas Imlek[nationality]
ketemu bencong di toilet cowok, hajar sampe gak bangun[transgender]
orang Madura di kota ini nunggu giliran, Sampit bisa keulang[ethnicity]
harus ada yang ngasih pelajaran ke istri-istri feminis itu, pukulin sampe nurut[women]
ditembak mati aja di laut, ngapain ditampung, Rohingya[refugees]
== incite_selfharm
overdosis aja gih
masa depan lu gak ada, selesaiin sendiri malem ini
tidur aja gak usah bangun lagi, biar semua orang lega
berdiri aja di rel sana, gak bakal ada yang nyari
kasian kamar kos lu kepake, mending lu mati
== sexual_harassment
mbak kasir, dadanya asli? boleh dicoba gak
suit suit, pantatnya goyang minta diremes
lonte online ya kak? sejam berapa
buka kancing dikit dong kalau mau diacc cutinya
itu bibir kayaknya enak buat ngemut punya gue 🍆
bu manajer pake span ketat, satu kantor pada ngaceng nih
nanti malam sekamar sama saya ya, kalau tidak kontrakmu gak diperpanjang
kukirimin video gue lagi ngocok mikirin kamu, kok diblokir
udah janda gak usah sok suci, kangen digenjot kan
liat mbak itu jogging, nafsu gue langsung
tetek rata gitu mana laku
== insult_group
wasit liga kita buta semua
tukang tipu semua tuh sales asuransi
pegawai kelurahan kerjaannya ngopi sama ngerumpi
geng motor itu pengecut, beraninya keroyokan
influencer crypto mulutnya manis, otaknya cuan doang, penipu
pengendara matic sein kiri belok kanan, sumber bencana semua
para pejabat itu rakus tak kenyang-kenyang
haters idol gue kurang kerjaan, hidupnya menyedihkan
== friendly_profanity
anjiirrr ujan meteor cakep banget
jancok tenan rek, Persebaya juara!!!
bangsat, merinding gue denger adzan di Istiqlal
gila lo nyet, masakan lo seenak ini selama ini disembunyiin?
sumpah goblok banget gue, sikat gigi pake sabun muka
tai lah lo bikin gue nangis di nikahan lo
bajingaaan plot twist-nya, gue teriak di bioskop
anying geulis pisan pemandangan Kawah Putih
kampret lu semua, gue sayang kalian
kontol, gue diterima kerja, KONTOL GUE KERJA
setan alas, jago banget lu gitaran
asem ik, kowe tambah ganteng, asu
njirr bayi lu lucu amat, mirip bapaknya si monyet
ngentot lega banget skripsi kelar
babi emang sahabat gue ini, pulang dari Korea bawa satu koper indomie
dulu berantem mulu, sekarang jadi besan, bangsat hidup lucu ya
gue peluk dia di bandara terus bilang anjing lu kok
monyong lu, tua-tua masih tiga ronde futsal, salut gue
cok, iki sate paling uenak sak dunyo
== profane_object
bangsat ujan pas jemuran baru kering
anjing lah pajak motor naik lagi
kucing gue ngompol di sajadah, asem tai
gembok sialan, kunci patah di dalem, goblok
jancok, banku bocor ping pindho dino iki
tol ngentot, gerbangnya error, antre tiga kilo
kampret ni rice cooker nasinya gosong
kenapa sih lift ini anjing banget lama
hari sial, bangsat, kopi tumpah ke laptop
tanjakan bangke, dengkul gue copot
sistem SSCASN tai, pas upload mental mulu
gigi bungsu anjing, sakitnya ampun
update windows babi, pas mau presentasi malah
== positive_identity
cinta mati sama masakan Nonya, cicik kantin emang juara[nationality]
gila, keren mampus paduan suara gereja Ambon itu, merinding[ethnicity]
orang Papua punya senyum yang bikin capek ilang[black]
aku sayang kakakku yang transpuan, titik[transgender]
perempuan hebat itu ya ibu-ibu Kendeng[women]
salat Id di halaman gereja, indah sekali Malang hari ini[muslim]
nenek 80 tahun wisuda UT, mati-matian belajar, hormat saya[age]
dulu anak saya takut sama orang berkursi roda, sekarang pelatih favoritnya ya coach itu[disability]
== neutral_identity
pembunuhan aktivis perempuan itu disidangkan hari Kamis[women]
Ramadan tahun ini bersamaan dengan masa Prapaskah[muslim][christian]
keluarga Syiah Sampang masih tinggal di rusun Sidoarjo[religion]
data BP2MI: pekerja migran terbanyak asal Indramayu[immigrants]
peringatan Holocaust diadakan sederhana di Manado[jewish]
kelompok lesbian itu menggugat pembubaran diskusi mereka[lgbtq]
orang Dayak menyembelih babi untuk upacara gawai[indigenous]
{gm} sakit demam berdarah, sekarang sudah pulang
bapak itu penyandang skizofrenia, kerja di bengkel sejak 2015[mental_health]
warga Bali Hindu berpawai ogoh-ogoh sebelum Nyepi[hindu]
saksi menyebut pelaku perampokan berjumlah tiga orang, polisi membantah kabar bahwa mereka
== self_identity
gue {self} dan gue benci pete, itu aja bio gue
sebagai perempuan Batak aku keras kepala dan bangga hahaha[women][ethnicity]
saya Buddha, teman sekamar saya Muslim, dapur kami damai[buddhist]
cici-cici 40 tahun, bakul bakpao, cinta Semarang setengah mati[nationality]
aku autis, dewasa, suka kereta api[disability]
gue gak pernah minta maaf lagi jadi orang timur[ethnicity]
sebagai lansia, saya menolak disebut gaptek, saya main Mobile Legends epic[age]
dulu benci diri sendiri karena lesbian, sekarang aku nikmati tiap hari[lgbtq]
pengungsi dari Afghanistan, sudah sembilan tahun di Bogor, Bahasa Indonesia saya lumayan kan[refugees]
orang gendut juga manusia: saya 110 kilo, guru zumba[body]
sebagai anak transmigran Jawa di Lampung, saya
== negated_hate
gak pernah sekalipun gue mikir {g} lebih rendah
bukan {g} yang bikin susah, harga beras tuh
{g} tidak menjijikkan, yang menjijikkan itu kebencian
nggak, jadi waria itu bukan dosa menular[transgender]
jangan bilang orang difabel gak berguna, gak bener[disability]
Yahudi ya manusia biasa, ada baik ada jahat, jangan dibenci satu bangsa[jewish]
mana ada suku yang dari lahir maling, ngawur
orang Kristen bukan musuh kami, kata pak kiai[christian]
siapa yang bilang gue anti-Arab? guru ngaji gue aja orang Yaman[arab]
tak satu pun pengungsi pantas ditenggelamkan[refugees]
penderita skizofrenia kebanyakan tidak berbahaya[mental_health]
saya nggak takut tetangga bercadar, orangnya ramah, suka bagi kolak[muslim]
gay gak perlu disembuhkan karena gak sakit[lgbtq]
perempuan bukan barang, bukan mesin, bukan pelayan[women]
gak ada yang salah dari logat ngapak, jangan malu[ethnicity]
kemiskinan bukan tanda orang itu bodoh atau malas[class]
== counter_speech
"{g} gak pantas hidup"? kamu dengar sendiri gak barusan ngomong apa
nggak boleh seorang pun bilang {g} itu {vermin}
min, akun @user nyebar fitnah soal {g}, tolong banned
baca thread ini sedih, isinya orang ngarepin {g} mati
bilang "monyet" ke atlet Papua lalu ngeles "cuma bercanda" itu pengecut[black]
jangan diem kalau ada bapak-bapak WA grup share "usir pengungsi", jawab dengan data[refugees]
kalimat "ah namanya juga perempuan" itu kecil tapi bikin adik saya batal daftar teknik[women]
penumpang KRL teriak "sipit pulang sana", satu gerbong menyuruh dia turun #lawanrasisme[nationality]
kamar gas itu nyata, arsip Nazi sendiri mencatatnya. berhenti bilang rekayasa[jewish]
pembantaian Rohingya didokumentasikan PBB, bukan sandiwara[refugees]
orang yang komentar "mending mati aja" di status temanku, semoga kamu gak pernah ngerasain
eh itu body shaming lho, manggil orang "badak"[body]
kenapa masih ada yang percaya {g} {cliche}, padahal risetnya bilang sebaliknya
waktu khatib bilang "kaum itu harus dibakar", ayah saya pulang dan menulis surat protes[lgbtq]
saya wasit: begitu ada chant rasis, pertandingan saya hentikan[black]
"dasar orang gila" bukan cara bicara soal pasien, kata dokter ke wartawan[mental_health]
dulu Nazi juga mulai dari menyebut orang "tikus"[jewish]
STOP nyebut janda "gatel", mereka punya anak yang baca komen kalian[women]
dipikir lucu ya niruin orang gagap? dia habis itu gak mau presentasi lagi[disability]
gue gak setuju lo ngetag satu suku gara-gara satu maling
polisi Jerman tahan pria penyebar poster "keluarkan orang asing"[immigrants]
buku ini membongkar mitos "pribumi malas" bikinan kolonial[ethnicity]
kalau bos kalian bilang "jangan rekrut orang timur", catat, lapor Disnaker[ethnicity]
waktu gue denger sopir bilang "waria mah digebukin aja", gue
== mentioned_slur
di novel itu tokohnya diejek "amoy" dan "cina loleng" sepanjang bab dua[nationality]
kenapa "{slur}" dianggap kasar padahal dulu biasa? ini sejarahnya
dia cerita pernah diludahi sambil dikatain "pecun"[women]
kamus slang menandai kata "maho" sebagai kasar[lgbtq]
guru PPKn bikin daftar kata yang melukai: "keling", "budek", "cacat"
mereka nyanyiin "bencong" ke kiper itu sepanjang laga, klub didenda[lgbtq]
== reclaimed_slur
selamat ultah bences kesayangan eyke, makin cucok meong[lgbtq]
kita keling-keling manis dari Timor, siapa takut matahari[ethnicity]
perkumpulan autis kantor makan siang jam 12, kita semua emang diagnosed[disability]
gue cokin medok, elu mau apa, mau bakmi?[nationality]
== abuse_object
benci setengah mati sama suara alarm ini
jengkol itu hukuman, bukan makanan
rayap sialan apanya, lemari jati warisan nenek abis dimakan hama ini
kursi pesawatnya neraka, punggung mau copot
seblak level 5 ini menyiksa, gak enak, jijik liat minyaknya
musnahkan semua lagu jedag-jedug dari angkot
tikus got ini harus mati, udah tiga kabel digigit
filter dispenser jorok banget, lumutan
== abuse_idea
perpeloncoan harus dibasmi, titik
kebijakan sampah, literally soal sampah, tapi emang sampah
tradisi nyumbang kondangan gede-gedean itu bodoh dan bikin miskin
putusan MK kemarin memuakkan
jadwal tanding jam sepuluh malem itu pembunuhan buat pemain
== criticism_person
mas barista, kopinya keasinan, kayaknya ketuker gula
saya menilai gubernur gagal urus banjir tahun ini
Kak, caramu motong omongan orang bikin gak enak, tolong ya
== question_benign
hukum menjawab salam dari non-muslim gimana ya ustaz?[muslim]
kenapa dulu orang Tionghoa disuruh ganti nama?[nationality]
nenek saya pikun, ngomongnya enaknya gimana biar beliau gak marah?[age]
== idiom
tembak aja langsung, siapa tau dia juga suka
digoreng media terus, mati kutu si pelatih
bos besar mau turun, kita dibantai revisi
perut gue perang dunia habis makan rujak
hape gue mati suri
lo ngebom grup pake stiker lagi, ampun
== everyday
kecoa terbang masuk kamar, gue yang keluar
anak gajah lahir di Way Kambas
bakar jagung yuk malem minggu
cacing pita ternyata bisa sepanjang itu ya
lu bawa golok gak? mau buka kelapa
ibu nyuruh beli kondom buat nutup toples acar, eh plastik wrap maksudnya 😂
waktu pasukan Sultan Agung menyerbu Batavia, lumbung berasnya
== distress
rasanya dibenci semua orang, termasuk sama diri sendiri
dipanggil "beban" tiap makan malem, sekarang aku gak makan
malem-malem suka kepikiran {pain}
bayangan dia megang aku tahun lalu masih dateng tiap mandi
== support
kamu bukan beban, sumpah, rumah ini sepi tanpa kamu
matiin hape dulu, tarik napas, aku di depan pintu
temen gue dulu juga {pain}, ternyata ada obat dan ada orang yang mau dengerin
== sexual_health
apakah vasektomi bikin impoten? tidak
darah haid menggumpal kapan harus ke dokter
== dialect
ai mak, mate aku, nggak bawa dompet pulak
ngana so makang? mari jo

# -- third round: longer posts --
== insult_person
tiga bulan saya jadi bawahannya, dan belum sekali pun orang itu baca laporan sampai habis; modalnya cuma dasi, parfum, sama muka tebal
udah telat sejam, lupa bawa kado, salah manggil nama mertua pula, emang dari semua cowok di dunia ini lu yang paling gak bisa diandelin
masakanmu itu ya Mbak, kalau dikasih ke kucing kampung juga kucingnya milih puasa Senin Kamis
== hate_derogation
sudah dua puluh tahun saya tinggal di kota ini dan makin lama makin benci, di mana-mana {g}, kasar, kotor, tidak bisa diajak hidup bersama
== hate_implicit
saya sih nyewain ruko ke siapa aja ya, cuma pengalaman, begitu yang nyewa {g}, besoknya pasti ada yang ilang, silakan simpulkan sendiri
== hate_normative
menurut saya sederhana, negara ini akan beres kalau {g} dilarang pegang jabatan, dilarang beli tanah, dan anak cucunya gak usah dikasih akta
== threat_person
foto mobil lu, plat nomornya, jam lu pulang, semua udah gue simpen, tinggal nunggu gang-nya sepi terus kepala lu gue pecahin pake batu
== negated_hate
waktu kecil saya dikasih tau jangan dekat-dekat {g}, sekarang setelah merantau saya tau itu salah, mereka sama aja kayak kita, capek cari nafkah
== counter_speech
di angkot tadi ada bapak ngomel "perempuan cacat ngapain keluar rumah", sopirnya langsung berhenti, nyuruh turun, ongkosnya dibalikin. Hormat, Bang[disability][women]
kalau kamu baca komentar yang bilang {g} harus dibasmi dan kamu cuma scroll lewat, tolong balik lagi, tekan lapor, itu cuma dua detik
== self_identity
nama saya Koh Aliong, enam puluh dua tahun, lahir di Singkawang, jualan choipan, cucu saya mualaf, cucu yang satu lagi pemain barongsai, meja makan kami rame banget[nationality]
== neutral_identity
menurut catatan BNPB, korban meninggal akibat gempa itu sebagian besar lansia dan penyandang disabilitas yang tidak sempat keluar rumah[age][disability]
== friendly_profanity
gue nyasar di Gunung Lawu, hape mati, tiba-tiba ketemu ibu-ibu jualan pecel di puncak, sumpah anjing itu pecel paling enak seumur hidup gue
== profane_object
udah nabung dua tahun buat beli motor, baru keluar dealer lima menit kesiram truk semen, bangsat emang hari Selasa ini
== distress
sejak PHK bulan lalu aku pura-pura berangkat kerja tiap pagi, duduk di taman sampai sore, dan makin sering mikir orang rumah lebih untung kalau dapat asuransiku
== support
kak, aku baca tulisanmu sampai habis, kamu gak hina dan gak kotor, malam ini tolong jangan sendirian, balas satu huruf aja biar aku tau kamu masih di sana
== everyday
musang masuk kandang lagi semalam, dua ayam mati digigit lehernya, bapak jaga pakai senter dan pentungan tapi malah ketiduran sambil meluk termos
di game ini kalau mau bunuh naga terakhir jangan serang kepalanya, tebas dulu ekornya, baru lempar bom es pas dia jatuh
== abuse_object
beli jas hujan seratus ribu katanya anti badai, baru gerimis udah rembes ke kolor, benar-benar produk terburuk tahun ini, jangan dibeli
== abuse_idea
aturan lapor domisili harus fotokopi KTP lima lembar padahal katanya sudah digital itu kebodohan birokrasi yang paripurna, hapuskan saja
== criticism_person
Bu Camat, dengan hormat, janji perbaikan jembatan sudah tiga kali mundur dan warga masih nyeberang pakai rakit, kami kecewa
