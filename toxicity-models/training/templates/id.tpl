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
# -- fourth round: neighbours --
== insult_person
payah lu
dasar pelit
kamu beban
lemot banget sih
muka kayak keset
suara kodok begitu
tukang utang ga tau malu
lu pikir lu siapa
dia tuh ular, hati-hati
mandi dulu gih, bau
cowok mokondo
istri malas
hidungmu itu lho, bisa buat parkir motor
selamat ya, sekali lagi kamu berhasil mengecewakan semua orang
wah hebat, markir mobil satu aja butuh tiga tukang parkir, calon pembalap nih
si Dodi itu cuma jago ngomong, disuruh angkat galon aja kabur
nasi gorengmu rasanya kayak dimasak orang yang benci sama yang makan
anak orang lain udah bisa baca, anakmu masih gigit remote, ya wajar, lihat aja ibunya
@user tulisannya sok puitis, isinya angin semua
lu kalo main ML mending jadi penonton, hero lu cuma sedekah buff ke musuh
cantik sih, sayang isinya kosong kayak toples lebaran di bulan haji
gue kira lu diem karena bijak, ternyata emang ga ada isinya
pantesan jomblo, sifat begitu siapa yang kuat seminggu
bapak macam apa yang tiap gajian lebih ingat burung kenarinya daripada SPP anak sendiri
kamu itu manusia paling gak tahu terima kasih yang pernah tidur di rumah ini, tiga tahun numpang makan, piring sendiri pun tak pernah dicuci
bos baru kita itu modal kumis sama nepotisme doang, ditanya arus kas malah cerita waktu dia ospek
jujur ya mbak, dengan muka seperti itu filter apa pun menyerah, kameranya aja minta maaf
setiap kali dia buka mulut di grup alumni, IQ rata-rata grup turun dan dua orang pamit keluar
dari semua sopir travel Bandung–Jakarta, bapak ini juaranya ngawur, nyalip di tikungan sambil video call, otaknya ketinggalan di rest area
ibu mertua saya itu mulutnya racun, tiap lebaran ada saja yang dihina, mulai dari opor saya sampai bentuk kaki anak saya
pacar lu kasian, tiap malem harus denger lu ngigau soal crypto, padahal beli pulsa aja
== insult_profane
tai lu
matamu, su
kontol, balikin duit gue
asu kowe, mbok pikir aku wedi?
pukimak kau, bayar dulu utangmu
anjing nih orang, nyelak antrean terus melotot
lo emang bangsat dari lahir, temen sendiri lo tikung
jing, tolol banget, buff merah lu kasih ke musuh
perek sok suci, ngaca dulu sana
si bajingan itu bawa kabur uang arisan, dua puluh tujuh ibu-ibu ditipu, sekarang story-nya lagi di Bali pakai kacamata item
goblok kok dipamerin, lu udah salah masih nyolot juga, dasar otak tai
telaso, bicara lagi kau kutampar
== hate_implicit
udah, paham sendiri lah kaum itu[ethnicity]
hati-hati, banyak warga KTP Timur[ethnicity]
namanya juga perempuan, pakai perasaan[women]
kok bisa ya {g} punya rumah sebesar itu, kerja apa hayo
gue ga rasis, tapi kalo ada COD sama {g} gue bawa temen
enam juta katanya, ngitungnya pakai kalkulator siapa?[jewish]
lucu, tiap ada {g} pindah ke gang ini, sandal masjid jadi berkurang
cewek kuliah teknik ujung-ujungnya juga minta dibetulin galon sama suami[women]
tes kepribadian dulu deh, biasanya kan {g} agak susah diajak disiplin, bukan saya lho yang bilang
temenku banyak {g} kok, baik-baik, asal jangan urusan duit aja
lihat siapa pemilik mal, siapa pemilik bank, siapa pemilik koran, terus bilang sama saya itu kebetulan[nationality]
wajar dong kami waspada, kampung sebelah dulu juga menerima mereka dengan tangan terbuka, sekarang azan pun sudah diprotes[christian]
orang cacat jadi kasir? kasihan sama dianya sih, nanti pelanggan yang repot, mending dikasih sumbangan aja di rumah[disability]
kenapa tiap ada kabar kapal pengungsi merapat yang muncul cuma laki-laki muda sehat pegang HP? mikir[refugees]
pelangi di bungkus biskuit, pelangi di papan iklan, pelan-pelan tapi pasti, besok-besok satu kampung disuruh ikut kaum itu[lgbtq]
saya cuma prihatin, kalau ODGJ dibiarkan ikut pemilu suaranya nanti dibeli siapa[mental_health]
pembunuhan massal 65 itu dibesar-besarkan, yang mati kan memang mereka yang pantas dicurigai, korbannya malah jenderal kita
orang gunung dikasih dana otsus triliunan hasilnya apa, noken sama proposal[black]
tunggu lima tahun lagi, lurah kita {g}, camat kita {g}, yang asli sini tinggal jadi
katanya sih sudah taubat jadi laki-laki tulen, tapi coba perhatikan jarinya waktu pegang gelas[lgbtq]
== hate_derogation
gue benci Madura[ethnicity]
bule kere semua[white]
janda emang murahan[women]
orang Arab sombong-sombong, jorok lagi[arab]
muak aku sama Batak, mulutnya kasar semua[ethnicity]
dari Sabang sampai Merauke ga ada yang lebih munafik dari {g}
anak-anak panti itu ga jelas turunannya, kelakuannya juga ikut ga jelas, dasar turunan miskin[class]
kakek-nenek di halte ini cuma menuh-menuhin bus gratis, mereka bau dan bawel, siapa yang butuh mereka[age]
== hate_negated
ga ada untungnya berteman sama {g}
Ahmadiyah bukan Islam dan bukan manusia yang bisa diajak bicara[religion]
sepanjang sejarah republik ini {g} tidak pernah sekali pun membela negara, jangan ajari saya
seharusnya {g} tidak pernah diizinkan turun dari kapal, sejak itu pasar kita rusak karena ulah mereka
== hate_normative
perempuan jangan jadi hakim[women]
siapa pun yang mengawini {g} seharusnya dicoret dari kartu keluarga
saya berharap {g} dilarang buka rumah ibadah di kabupaten ini, cukup mereka berdoa dalam hati saja
banci tidak boleh mengajar, tidak boleh di TV, tidak boleh di mana-mana, itu sikap RW kami[transgender]
== hate_dehumanise
mereka bukan tetangga, mereka rayap, dan {g} harus disemprot sebelum kuda-kuda rumah kita habis
Rohingya itu kutu, nempel, ngisep, beranak[refugees]
orang gila di perempatan itu sampah berjalan, dinas kebersihan aja yang angkut[mental_health]
== hate_profane
persetan sama {g}, ngentot semua
anjing emang kaum homo, tai semua, bikin azab turun di kota gue[lgbtq]
bangsat, {g} lagi {g} lagi, kontol lah mereka semua
perempuan jaman sekarang tai, matre semua, ngentotin dompet doang bisanya[women]
== hate_slur
dasar cokin
woy ambon hitam, bau[ethnicity]
dua bencong ngamen, usir
siapa yang undang maho ini ke nikahan gue
jangan kasih panggung buat kafir-kafir laknat itu, nanti ngelunjak[christian]
kau, aseng, bayar pajak dulu baru buka mulut soal negeri orang
lonte-lonte berjilbab itu pura-pura ngaji, malamnya di karaoke[women]
ada monyet Papua kuliah satu kelas sama gue, wangi kelas langsung ilang
si cacat budek itu dipanggil-panggil ga nengok, ngapain sih pabrik nerima[disability]
== threat_person
kepala lu gue pecahin
gue jemput lu malem ini, jangan teriak
anakmu sekolah di mana gue tau, Pak Lurah
sumpah demi Allah kalau kau injak kampung ini lagi, kakimu tinggal satu
lapor aja ke polsek, tapi inget, polisi pulang jam sepuluh, gue ga tidur
sekali lagi kau goda istriku di warung, kubakar bengkelmu dan kau di dalamnya
lu boleh ganti nomor, ganti kos, ganti kota, pas lu buka pintu suatu pagi gue yang berdiri di situ bawa parang
== hate_threat
cincang semua {g}
nanti malam masjid Ahmadiyah itu rata, ajak semua pemuda[religion]
kalau ada pawai {g} lagi, kita sambut pakai bom molotov, biar tinggal bendera
gue pengen liat {g} dijejer di alun-alun terus ditembak satu-satu, baru negeri ini adem
doa saya tiap sujud cuma satu, kapal yang bawa {g} itu pecah di tengah laut dan tak ada yang
== incite_selfharm
mending kamu mati aja deh
ga ada yang bakal nangis kok kalau lu akhiri sekarang, malah kita bikin syukuran, ayo buktiin katanya capek hidup
== sexual_harassment
dadanya asli ga mbak?
kirim foto tanpa baju dong
body semok gitu enaknya diapain ya bang 😏
neng kasir, kembaliannya bayar pake goyang aja di gudang
gue liat lu joging tiap pagi, pantat lu mantul, sekali-sekali joging di kasur gue dong
kalau mau skripsinya cepat di-ACC, datang ke hotel sendirian, pakai rok yang pendek ya
bu dosen janda pasti haus, sini saya puasin semalam, dijamin nilainya saya yang A
== insult_group
suporter tim sebelah itu kampungan, menang bakar flare, kalah lempar botol
buzzer itu makhluk tanpa harga diri, dibayar seratus ribu per hari jual otak
== friendly_profanity
anjing keren banget!
bangsat, gue lulus!
gila lu jing, makasih ya
asu, enak tenan rasane
kangen kalian semua, bajingan-bajingan kesayanganku
goblok banget gue, kacamata dicari sejam ternyata di kepala wkwk
anjir lu cantik bener pake kebaya, bengong gue setan
jancok, arek iki masake uenak pol, nambah maneh rek
tolol lu ya, beliin gue tiket konser segala, sini peluk
bangke, main gitarnya merinding woi, sekali lagi sekali lagi
tai lah, adik gue yang dulu ngompol sekarang jadi dokter, mewek gue di parkiran
kampret, surprise-nya berhasil, gue kira beneran motor gue ilang, sayang kalian sumpah
anjing gol menit sembilan puluh! peluk-pelukan sama bapak-bapak ga dikenal, tukang cilok ikut nangis, bangsat indah banget bola itu
lu emang babi paling setia, jam dua pagi jemput gue di terminal hujan-hujan bawa jas ujan sama gorengan
woi kontol, selamat ulang tahun yang ketiga puluh, makin tua makin ganteng, traktir bakso lah
setan, ini rendang nenek lu dikasih apaan, piring gue aja hampir gue jilat, bungkusin lagi dong
pas namanya dipanggil jadi juara olimpiade matematika, satu kelas teriak anjiiing, terus gurunya ikutan ketawa sambil
kau memang gila, pukimak, naik motor Medan–Sabang sendirian, salut kali aku
== profane_object
printer bangsat
sinyal tai!
lift kampus anjing, naik enam lantai tiap hari jebol lutut gue
AC-nya kontol, udah diservis dua kali malah keluar angin panas
jancok, ban bocor maneh, wis telat kerjo
galon ngentot, tumpah sekasur-kasur
tolol amat nih aplikasi pajak, captcha-nya lima kali tetep salah
bajingan emang harga cabe, seratus dua puluh ribu sekilo, sambel gue sekarang isinya doa
hujan brengsek, jemuran seminggu basah lagi padahal tadi panasnya kayak
== positive_identity
bangga jadi Batak![ethnicity]
gay itu bukan aib, cinta ya cinta[lgbtq]
kakak tuli ini baristanya juara, latte art-nya ngehajar semua saingan[disability]
gila sih emak-emak petani Kendeng, berani lawan pabrik semen, badass[women]
orang Papua pantas dapat sekolah dan rumah sakit yang sama bagusnya dengan Jakarta[black]
Koh Awi bukan orang asing, tiga generasi ngasih makan satu kampung lewat warung buburnya[nationality]
tidak ada yang salah dengan jilbabnya, tidak ada yang salah dengan tato temannya, dua-duanya keren manjat tebing[muslim][women]
hidup difabel! trotoar ini juga punya kalian, rebut[disability]
transpuan juga anak dari seorang ibu, mereka berhak dapat KTP, kerja, dan tua dengan tenang[transgender]
pengungsi Rohingya itu bikin dapur umum waktu banjir, bantai nasi goreng dua ratus porsi, mantap abis[refugees]
gereja dan vihara di gang kami gantian jaga parkir, itu Indonesia yang gue bela mati-matian[christian][buddhist]
lansia lari maraton, anjay, cucunya aja ngos-ngosan[age]
sedulur Ahmadiyah berhak salat tanpa digerebek, mereka warga negara sama seperti kita[religion]
penyintas skizofrenia itu sekarang ngajar gambar di rumah singgah, dan setiap muridnya
== negated_hate
gue ga benci orang Arab[arab]
nggak semua janda penggoda, ibu gue contohnya[women]
bohong kalau dibilang {g} pelit
perempuan berhak nolak, itu bukan sombong[women]
tak seorang pun boleh disebut kafir laknat cuma karena beda cara sembahyang[religion]
Madura tukang besi, Madura dokter, Madura profesor juga ada, stop bilang semuanya kasar[ethnicity]
saya tidak setuju dengan agamanya tapi saya tidak membenci satu pun dari mereka, apalagi mau mengusir[religion]
siapa bilang orang miskin malas? coba tukar shift sehari sama kuli panggul Pasar Senen[class]
{g} bukan {vermin}, bukan ancaman, mereka tetangga yang tiap pagi nyapu jalan bareng kita
bukan salah kaum waria kalau banjir datang, salahnya gorong-gorong[transgender]
gak bener itu omongan "{g} harus diusir", saya lahir dari keluarga campuran dan
difabel gak butuh dikasihani, dan jelas bukan beban[disability]
== counter_speech
"mati aja lu cina"? lapor.[nationality]
jangan panggil dia banci, namanya Rara[transgender]
hapus komenmu soal {g}, sekarang
tadi ada yang bilang "cewek bego semua", gue suruh dia ngerjain soal fisikanya adik gue, kabur
spanduk "kos khusus pribumi" dipasang lagi, sudah kami foto dan kirim ke Komnas HAM[nationality]
ustaz kami berhenti ceramah ketika jemaah teriak "bunuh", katanya masjid bukan tempat haus darah
"semua {g} itu {vermin}, harus dibasmi" begitu isi selebarannya. Kami bakar selebarannya, bukan orangnya
orang yang menyangkal kamar gas biasanya belum pernah baca satu buku pun soal itu, ini daftar bacaannya[jewish]
di grup orang tua murid ada yang nulis "jangan sebangku sama anak Papua, bau", besoknya kami semua justru minta anak kami sebangku[black]
moderator sini. komentar yang menyebut penyandang autisme "produk gagal" saya hapus, penulisnya saya keluarkan, silakan protes ke saya[disability]
mau becanda boleh, tapi "pulang ke Afrika sana" ke pemain kita itu rasis, bro, dan klub kita malu punya suporter kayak gitu[black]
nenekku kabur dari Jakarta Mei 98 karena massa teriak "bakar toko cina". jadi kalau kamu ketawa baca komentar begitu, aku pergi dari meja ini[nationality]
si paman ngomong "perempuan diperkosa ya salah bajunya", bibi langsung banting sendok dan bilang[women]
hasil studi kami: satu dari tiga komentar tentang transpuan berisi kata "bunuh" atau "bakar", angka yang harusnya bikin kita malu[transgender]
== mentioned_slur
"inlander" dulu makian Belanda untuk kita
kata "cacat" di undang-undang lama sudah diganti penyandang disabilitas[disability]
waktu SD dia dipanggil "cokin" tiap istirahat, sekarang dia menulis buku soal itu[nationality]
== reclaimed_slur
lonte merdeka, nama zine feminis kami, edisi tiga udah terbit[women]
bencong-bencong cantik RT sebelas siap karnaval, minggir dunia 💃[transgender]
== question_benign
orang Hindu boleh makan rawon?
istilah sopan untuk waria sekarang apa ya?[transgender]
kenapa Rohingya tidak diakui warga negara di Myanmar?[refugees]
kalau mau ngajak teman tuli nonton bioskop, ada yang pakai teks Indonesia?[disability]
apa benar dulu perempuan dilarang ikut rapat nagari, atau itu cuma salah paham sejarah?[women]
gimana cara orang Yahudi di Manado merayakan Hanukkah?[jewish]
bolehkah pasangan beda agama mencatatkan nikah di Salatiga, dan apa risikonya?
anak saya yang sudah bekerja baru cerita dia suka sesama jenis, bacaan apa yang bagus buat orang tua yang ingin paham?[lgbtq]
bipolar sama mood swing bedanya apa?[mental_health]
== self_identity
aku tuli, chat aja ya[disability]
saya Ahmadi dan saya guru ngaji[religion]
gue cowok Flores, kulit item manis, kerja di bank, hobi nyanyi seriosa, masih dikira security mulu wkwk[ethnicity]
nama saya Sri, janda anak dua, sopir truk pasir Lumajang, bangga[women]
lesbian, Minang, pecinta jengkol, tiga hal yang bikin nyokap gue pusing[lgbtq]
== neutral_identity
vihara itu dibuka lagi Minggu lalu[buddhist]
jumlah warga asing yang dideportasi dari Bali karena melanggar izin tinggal naik dua kali lipat menurut Imigrasi[immigrants]
pengadilan menjatuhkan hukuman sepuluh tahun kepada pembunuh transpuan di Cilincing, kata Kompas[transgender]
museum itu memamerkan surat keluarga Yahudi Surabaya sebelum mereka ditangkap Jepang[jewish]
== abuse_object
gue benci durian
setrikaan ini sampah, rok gue bolong
kecoa terbang itu biadab, musnahkan
jijik liat tempat cuci piring kosan, lumutnya udah beranak cucu
helm murahan, dipakai dua kali kacanya copot, buang aja ke kali eh jangan ke tong sampah
== abuse_idea
sistem zonasi itu bodoh
FOMO skincare cuma akal-akalan iklan, muak
perjanjian kerja kayak gini perbudakan, harus dilarang
seri 0-0 lawan tim juru kunci di kandang sendiri, menjijikkan, buang aja taktiknya ke got
pernikahan dini itu budaya busuk yang harus mati, jangan dibela pakai alasan adat
== support
kamu bukan beban, titik
aku otw, jangan dikunci pintunya
nangis aja dulu, aku gak ke mana-mana
"aku sampah" katamu, padahal sampah gak pernah nemenin aku tiga hari di rumah sakit
malam ini kamu tidur di rumah kami, besok kita ke psikiater bareng, aku yang bawa kartu BPJS-nya
suaramu di telepon tadi bikin aku takut, jadi aku kirim Bang Rizal ke kosmu, bukain ya, dia bawa martabak
mau setahun mau dua tahun, aku tungguin kamu pulih, ga usah buru-buru jadi kuat
== distress
dia bilang aku menjijikkan, dan aku percaya
tiap dengar suara motornya masuk gang perutku mulas, aku tahu malam ini pasti kena pukul lagi
== idiom
mati lampu, mati gaya
bunuh waktu di stasiun sambil ngabisin teka-teki silang, keretanya telat dua jam
== criticism_person
Mas, kodemu jalan tapi susah dibaca, tolong dirapikan
Pak Wali, saya pendukung Anda, tapi penggusuran kemarin tanpa dialog itu keliru
== everyday
potong ayamnya jadi delapan ya, Bang
kita sergap markas musuh dari belakang, gue lempar granat asap, lu tembak yang di menara
== sexual_health
IUD sakit gak sih waktu dipasang?
ejakulasi dini bisa diobati, jangan malu konsultasi ke dokter andrologi
== dialect
urang mah resep pisan kana surabi oncom
ndak tau awak do, uda tanyo se ka urang rumah

# -- fourth round, second part --
== insult_person
cengeng kamu
dasar tukang nyontek
otakmu setipis tisu
jijik ah sama lo
senyumnya palsu, kayak alisnya
dukun aja nyerah lihat muka lu
gendut, geser dong
guru paling malas sedunia ya dia
kasihan, sudah miskin ide, miskin sopan lagi
kamu itu kayak wifi mal, kelihatan ada tapi gak pernah berguna
jenius ya, nyolokin colokan ke power bank-nya sendiri
penyanyi kafe itu pantasnya nyanyi di kamar mandi, itu pun airnya harus deras
dengar ya Rudi, orang sekampung juga tahu kamu naik jabatan bukan karena kerja, tapi karena rajin bawain durian ke rumah kepala dinas
tetangga depan rumah saya itu manusia paling usil se-RT, jemuran orang difoto, tamu orang dihitung, tapi tiap kerja bakti mendadak sakit pinggang
aku nyesel banget tiga tahun pacaran sama dia, laki-laki kosong, pelit, cemburuan, ngajak nonton aja minta patungan parkir
skripsimu ini bukan penelitian, ini kumpulan salinan internet yang diketik orang mengantuk, saya malu jadi pembimbingmu
kok bisa ya ada ibu yang anaknya panas empat puluh derajat malah siaran langsung jualan daster, perempuan tak berhati memang dia
mas montir katanya dua puluh tahun pengalaman, motor saya masuk cuma ganti oli, keluar malah gak bisa belok, tukang apa kamu ini
dari cara pegang raketnya aja udah ketauan, tuh bocah tua cuma modal sepatu mahal, smash nyangkut net, servis masuk selokan
hebat, sungguh hebat, rapat dua jam cuma buat dengerin bapak memuji diri sendiri, lain kali bawa cermin saja, Pak, kami pulang
dulu waktu kuliah kami memanggilnya Si Kosong, dan setelah lima belas tahun bertemu lagi ternyata isinya memang tidak bertambah
selera lu norak, humor lu basi, baju lu bau apek, untung gue sabar, orang lain udah ngeblok lu dari kemarin
== insult_profane
bego anjing
dasar jablay murahan
lu sampah, ngentot
bangsatnya orang itu, ngerokok di samping bayi
kuping lu isinya tai ya, udah gue bilang jangan dikirim dulu filenya
si goblok satu ini parkir di depan garasi orang, diklakson malah ngacungin jari tengah, babi emang
woi monyet, helm gue lu pake dua minggu terus lu bilang ilang, kontol bener jadi tetangga
kimak kau Togar, bapakku masuk rumah sakit pun masih kau tagih pulak utang seratus ribu itu, anjing kau
mantan gue tuh definisi bajingan tengik, selingkuhnya pakai kartu kredit gue, gobloknya lagi strukturnya eh struknya ditaruh di jok motor
jembut, carry kagak, nyampah iya, uninstall aja game-nya tolol
== hate_implicit
emang beda sih, yang berpendidikan sama yang dari gunung[black]
jangan-jangan kasirnya lupa salat, eh iya lupa, dia kan bukan kita[christian]
laki kok jadi perawat, ada yang kurang lurus nih 😉[lgbtq]
silakan hitung sendiri marga apa yang paling sering nongol di sidang korupsi, saya tidak menyebut apa-apa lho[ethnicity]
katanya tuli, tapi kalau dengar suara uang receh kok langsung nengok ya, heran saya sama pengemis jaman sekarang[disability]
gue ga masalah sama orang gay asal mereka jangan kelihatan, jangan cerita, jangan gandengan, dan jangan dekat-dekat adik gue[lgbtq]
ada yang sadar gak, tiap harga beras naik, yang gudangnya penuh selalu toko yang ada altar merahnya itu[nationality]
kasihan suaminya, punya istri direktur, pulang kerja pasti masak mi instan sendiri sambil nyetrika baju kantor nyonya[women]
bukan menuduh, tapi sejak ada asrama mahasiswa itu di sini, miras masuk gang dan ayam warga berkurang, asrama orang mana ya tahulah[black]
pengungsi kok minta nasi bungkusnya diganti, di laut kemarin makan apa, jangan-jangan nanti minta lurahnya diganti juga[refugees]
mengapa kaum itu di mana pun tinggal selalu diusir dari zaman ke zaman? bukankah aneh kalau semua bangsa yang salah?[jewish]
yang dibantai di Bosnia itu jumlahnya dilebihkan, foto-fotonya juga banyak yang diulang, jangan mudah tertipu air mata[muslim]
perempuan lulusan S3 ujung-ujungnya cari suami di biro jodoh, siapa suruh kepintaran[women]
saya bukan anti Arab, cuma kalau ada kontrakan kosong di Puncak mending kosong daripada diisi rombongan kambing guling itu[arab]
tentu saja beliau dapat nilai A, kuota timur kan harus terisi, kalau dites beneran ya[black]
nenek seumur itu masih pegang kemudi, negara ini baik sekali ya memberi SIM kepada calon almarhum[age]
jangan heran uang kas hilang, bendaharanya kan ... ah sudahlah nanti saya dibilang SARA
cek nama kakeknya, baru kamu ngerti kenapa dia bela kampung itu mati-matian, darah itu tidak bisa bohong
negeri ini sedang diganti penduduknya pelan-pelan, lihat pabrik nikel, lihat bandaranya, lihat huruf di papan toiletnya[nationality]
yang bilang holokaus itu fakta coba tunjukin lubangnya mana, kok museum semua bikinan Hollywood[jewish]
anak autis sekolah di kelas biasa itu kasihan, kasihan anak-anak yang lain maksud saya[disability]
== hate_derogation
kampungan semua orang Papua[black]
aku tak sudi makan masakan Cina, tangannya kotor[nationality]
kaum difabel cuma tau ngemis[disability]
paling benci gue sama emak-emak berhijab panjang, sok suci, mulutnya neraka, mereka itu racun di tiap grup RT[muslim][women]
orang Kristen di kompleks ini licik. Senyum di depan kita, di belakang mereka tertawa, aku muak sama mereka[christian]
pernah kerja sama {g} dua tahun dan kesimpulanku satu, mereka malas, culas, dan baunya tidak hilang walau ruangannya disemprot
semua transpria itu perempuan gagal yang cari perhatian, menjijikkan lihat mereka sok jantan di podcast[transgender]
ada yang lebih bikin mual dari {g}? ada, {g} yang sok jadi korban
== hate_negated
perempuan tidak pernah punya akal yang lengkap[women]
tak ada {g} yang jujur, satu pun tak ada
lahir dari {g} saja sudah salah, dan dia tidak akan pernah setara dengan anak kita
pengungsi itu seharusnya tidak pernah diselamatkan nelayan. Mereka tidak tahu terima kasih dan tak pernah berguna[refugees]
jangan bilang {g} juga manusia, manusia itu punya adab, mereka tidak
== hate_normative
tutup semua pura di pulau ini[hindu]
siapa pun yang membela {g} sebaiknya ikut angkat kaki bersama mereka
andai aku bupati, {g} tidak akan kuberi izin usaha, tidak sekolah, tidak kuburan
orang dengan gangguan jiwa jangan dikasih hak pilih, hak waris, apalagi hak asuh, biar dikurung saja sama keluarganya[mental_health]
harusnya ada pasal khusus yang melarang {g} tinggal kurang dari lima kilometer dari masjid dan sekolah, demi kita semua
== hate_dehumanise
{g} bukan orang, cuma daging busuk
waria itu penyakit menular, kota sehat ya bersihkan dari mereka[transgender]
orang kolong jembatan itu tikus got, keluar malam, maling, beranak, dan tiap kali digusur mereka merayap balik lagi[class]
== hate_profane
{g} anjing, minggat lo semua
kontol semua Arab yang di Puncak[arab]
tai kucing sama toleransi, {g} itu bangsat dari orok
taik lah, setiap ada {g} di bus pasti ribut, ngentot emang kaumnya
== hate_slur
dasar kadrun
pecun kampus lewat tuh
lu maho ya? jijik
si keling jaga gawang, bolanya ga keliatan orangnya juga ga keliatan haha[ethnicity]
kompleks kita aman sampai orang-orang aseng itu beli dua blok sekaligus
mana ada perusahaan waras ngangkat budek jadi admin telepon[disability]
banci-banci kaleng di salon itu mestinya digunduli, itu kata gue dan gue ga takut
== threat_person
gue tandain muka lu
keluar kau, kubelah dadamu
jangan tidur nyenyak malam ini, Yanto
kalau uang itu gak balik Jumat, ibumu yang kukirim ke rumah sakit duluan
gue udah di depan gerbang kosan lu sama empat orang, pilih, turun sendiri atau pintunya gue hancurin dan lu gue seret
berani kau posting lagi soal perusahaan kami, ingat wartawan yang hilang di muara itu, kau bisa menyusul
dia tau rahasia kita, sebelum sidang hari Senin dia harus hilang, gue sendiri yang bakal
== hate_threat
pribumi bangkit, bakar ruko mereka[nationality]
kalau {g} berani ibadah di sini Minggu depan, pulangnya naik ambulans
siapkan golok, {g} di barak itu cuma tiga ratus, kita seribu, semalam selesai
== incite_selfharm
lompat aja sekalian, ditontonin nih
dunia gak kehilangan apa-apa kalau lu mati malem ini, serius, tolong lakukan
== sexual_harassment
spill ukuran bra dong kak
ojol cantik, boleh pegang pahanya dikit?
istri lu montok, pinjem semalem ya bro
mbak SPG, roknya kurang naik tuh, abang mau lihat isinya
nanti kalau lembur berdua jangan pakai celana dalam ya, bercanda, tapi kalau serius juga boleh
gue bayangin bibir lu kerja di bawah meja gue tiap kali lu presentasi, sumpah susah konsentrasi
udah janda, kepala tiga, masih jual mahal, padahal kan butuh kontol juga, sini gue kasih gratis
== insult_group
agen asuransi itu lintah, telepon mulu
anak-anak motor knalpot brong otaknya di knalpot
pejabat kita badut semua, kerjanya gunting pita
== friendly_profanity
asem, lucu banget lo
goblok, kangen gue
anjing, sunset-nya!
setan lo, bikin gue ketawa di rapat
gue tolol, gue akui, dan gue bahagia
bajingan manis, makasih martabaknya
cuk, awakmu lulus tah? sumpah melok seneng aku
bangsat, jadi juga nikahannya! lima kali ditunda, akhirnya sah, mewek gue anjir
tai, film horornya serem gila, gue sampai meluk bapak-bapak sebelah, dia juga meluk gue
kontol lah Bri, lu menang lomba masak lawan chef hotel pake sambel emak lu, bangga gue sampe pengen nangis
edan, anjing, dia nyelesain marathon pakai sandal jepit, kakinya lecet, mukanya ketawa, gila keren parah ni orang
dikasih kado tiket kereta sama anak-anak kantor, gue bilang "bangsat kalian", terus kami semua nangis di pantry
waktu bayinya akhirnya nangis, bapaknya teriak anjing alhamdulillah, bidannya ketawa sampai pegang dinding
babi, drum-nya gila, vokalnya gila, gue berdiri di baris depan keringetan kayak kuda dan itu malam terbaik tahun ini
lu tuh goblok, tapi gobloknya lu yang bikin gue betah temenan dua puluh tahun, jangan sembuh ya
bangke, tiga tahun bikin game sendirian dan hari ini ada yang review bintang lima, gue cetak terus gue
eh monyet-monyetku, besok renang jam enam, yang telat beliin bubur 🐒
su, gudege mbah iki marai kangen omah, tak entekke sak pancine
== profane_object
tai, listrik mati lagi
kabel anjing, kusut mulu
kompor bangsat, gas baru diganti udah bocor
e-KTP kontol, tiga kali rekam sidik jari ga kebaca, jempol gue salah apa
jalan lintas ini asu tenan, lubange iso nggo mancing lele
goblok banget sih nih mesin tiket, duit gue ditelen, tombol bantuannya bunyi doang
ngentot emang skripsi, bab empat gue ilang gara-gara laptop mati pas lagi nyimpen
tupperware bajingan, tutupnya tujuh belas, wadahnya delapan, gak ada yang jodoh
semut-semut bangsat masuk rice cooker, padahal gue cuma tinggal bentar buat
== positive_identity
transpuan itu indah[transgender]
hidup buruh perempuan![women]
Orang Rimba punya hak atas hutannya[indigenous]
anak Down syndrome itu ngegas banget joget dangdutnya, juara hati satu RT[disability]
salut sama pendeta perempuan itu, dia pasang badan di depan buldoser demi rumah warganya[christian][women]
kalian yang gay dan tinggal di kota kecil, kalian tidak rusak, kalian layak dicintai dengan tenang[lgbtq]
orang Madura di pasar kami galaknya cuma di suara, begitu ibu saya jatuh merekalah yang pertama menggendong ke klinik[ethnicity]
gila, nenek-nenek Baduy jalan tanpa alas kaki puluhan kilo bawa madu, kita naik lift dua lantai aja ngeluh, respek[indigenous][age]
semua pekerja migran pantas dijemput sebagai pahlawan, digaji layak, dan dilindungi dari majikan jahat, aku akan terus berjuang untuk itu[immigrants]
barongsai putri dari Singkawang ngehancurin kompetisi, semua juri berdiri, tangguh bener mbak-mbak itu[nationality][women]
tetangga kami yang Syiah buka dapur gratis tiap Muharam, seluruh gang makan, dan tidak ada yang pulang lapar[religion]
teman netra gue ngoding lebih cepat dari gue, sadis, nggak ada obatnya[disability]
janda-janda korban konflik Poso bikin koperasi kakao bareng, Islam dan Kristen satu meja, kuat-kuat banget mereka[women]
gue bangga jadi adiknya seorang lesbian, dia ngajarin gue berani dan
== negated_hate
Cina bukan penjajah, mereka warga sini[nationality]
aku tak benci bule[white]
bukan cuma perempuan yang cerewet, bapak gue contohnya[women]
nggak ada yang jijik sama kamu karena kamu waria[transgender]
Rohingya datang bukan buat ngerampas, mereka lari dari rumah yang dibakar[refugees]
tidak betul bahwa orang dengan bipolar tidak bisa kerja, atasan saya bipolar dan dialah atasan terbaik[mental_health]
maling motor kemarin memang dari suku itu, tapi bukan berarti sukunya maling, suku saya juga punya maling
tidak seorang pun pantas dipanggil sampah hanya karena tinggal di bantaran kali, titik, jangan ditawar[class]
dulu saya percaya {g} membenci kami, ternyata mereka cuma takut, sama seperti kami takut, tidak ada yang monster di sini
jangan salah paham, saya mengkritik pemerintah Israel, bukan membenci orang Yahudi[jewish]
"lansia itu beban" adalah omong kosong, siapa yang momong cucu tiap hari?[age]
== counter_speech
komentar rasis, saya blokir
"pulang ke hutan sana" itu menjijikkan, Mas[black]
siapa yang ngajarin kamu bilang "homo harus mati"?[lgbtq]
bilang ke anakmu, teman berkursi roda bukan bahan tertawaan[disability]
polisi menangkap penulis status "ayo bakar gereja itu"; warga muslim setempat ikut berjaga di gerbangnya[christian]
katanya "cuma pendapat", padahal isinya "perempuan lebih rendah dari kambing". Itu kebencian, dan tidak akan tayang di halaman ini[women]
sopir travel ngomong sepanjang jalan tol bahwa "semua orang Batak preman". Sampai di tujuan saya kasih tahu, istri saya boru Sihombing, dan kami tidak akan naik lagi[ethnicity]
baca pelan-pelan ya: menyebut manusia "kecoa" adalah langkah pertama, membunuh kecoa kedengarannya biasa, itu cara kerja propaganda genosida
saya guru sejarah, dan kalau ada murid bilang holokaus bohong, saya ajak dia menghitung nama di daftar kereta satu per satu sampai dia diam[jewish]
"orang Cina makan uang rakyat" kata spanduk itu, besoknya ditutup warga pakai spanduk baru, tulisannya "Koh Abun tukang sayur, utang kami belum ditagih"[nationality]
jangan sebar video pengeroyokan waria itu sambil ketawa, kirim ke polisi sebagai bukti, wajah pelakunya jelas[transgender]
di kajian tadi ada yang tanya boleh gak membenci {g}, ustazah menjawab tegas, benci perbuatan zalim, jangan benci manusia
pas supporter mulai niruin suara monyet, kapten kita berhenti main, nunjuk tribun sendiri, dan bilang[black]
alumni kita posting "cewek berhijab otaknya ketutup", gue tanya, lo yang nilainya ditolong Aisyah tiap ujian berani ngomong gitu?[muslim][women]
== mentioned_slur
kuis sejarah: siapa yang dulu disebut "nonpri" dan kenapa istilah itu menyakitkan?[nationality]
bapak saya masih bilang "negro", saya jelaskan baik-baik kenapa sekarang tidak dipakai[black]
jaksa membacakan chat terdakwa yang berisi kata "lonte" sebelas kali kepada korban[women]
== reclaimed_slur
sesama budek sejati, kami janjian ngopi tanpa suara[disability]
geng maho alumni 2010, jangan lupa iuran reuni ya say[lgbtq]
== question_benign
apa beda tunarungu dan tuli?[disability]
kenapa banyak orang Tionghoa jualan emas, ada sejarahnya?[nationality]
pacarku Protestan, keluargaku Hindu Bali, ada yang pernah lewat situasi begini?[christian]
orang Sunda Wiwitan di KTP kolom agamanya ditulis apa sekarang?[religion]
gimana prosedur kalau transpuan mau ganti nama di akta lewat pengadilan?[transgender]
benarkah di zaman Soeharto huruf Mandarin dilarang di papan toko? nenek saya cerita begitu[nationality]
kalau tamu saya Yahudi dan menjaga kosher, masakan Padang mana yang aman?[jewish]
bagaimana cara menyapa lansia demensia supaya tidak kaget?[age]
== self_identity
aku Rohingya, umur dua puluh, belajar menjahit[refugees]
gue gay dan gue takmir masjid, pusing ga lo[lgbtq][muslim]
kami keluarga Tionghoa Bangka, Imlek makan ketupat, Lebaran makan lempah kuning[nationality]
saya hidup dengan skizofrenia dua belas tahun, minum obat, memelihara lele, membayar pajak[mental_health]
perempuan Batak, tukang tambal ban, tangan hitam suara kencang, ini aku apa adanya[ethnicity][women]
== neutral_identity
KPU menyiapkan surat suara braille di semua TPS[disability]
peringatan kerusuhan Mei 1998 dihadiri keluarga korban di Klender[nationality]
kapal kayu berisi 140 pengungsi Rohingya mendarat di Pidie, sebagian besar perempuan dan anak[refugees]
survei menyebut 60 persen pekerja rumah tangga perempuan tidak memiliki kontrak tertulis dan jaminan kesehatan[women]
== abuse_object
bus ini jelek, pengap, bau kaki
bantal hotel keras kayak dosa
aku muak sama lagu jingle itu, tolong dibunuh aja iklannya
parasit! kutu di kucing gue harus dibasmi minggu ini
sambal kemasan rasa sampah, kasihan cabenya
== abuse_idea
tes keperawanan itu biadab, hapus
jam kerja 996 sampah banget
teori bumi datar itu idiot, maaf
aku benci korupsi sampai ke tulang, budaya amplop di kantor pelayanan itu kanker dan harus dipotong habis
aturan seragam yang memaksa murid perempuan harus dicabut, itu kebijakan yang memalukan
== support
aku jemput sekarang, tunggu di satpam
gak usah minta maaf karena sakit
kamu bilang dunia lebih baik tanpamu, dunia yang mana? duniaku enggak
obatnya sudah diminum? kalau belum aku temani lewat video call, kita minum bareng, aku minum vitamin
mbak, memar itu bukan salah mbak, saya satpam sini, saya antar ke UPTD PPA sekarang juga
aku nggak akan pergi cuma karena kamu lagi gelap, nanti kalau kamu marah pun aku tetap
== distress
aku benci badanku
dibilang mati aja sama abang sendiri, dan sejak itu setiap malam aku memikirkan kalimatnya
mereka benar, aku gak berguna
== idiom
dihajar deadline sampai babak belur
bensin mencekik leher, cicilan menikam dari belakang
jangan mati sebelum coba bubur ini, sumpah
== criticism_person
Bu RT, iuran dobel itu tidak adil, mohon dijelaskan
kak, reviewnya kurang jujur menurutku, baterainya tidak seawet itu
== everyday
anjing tetangga lahiran, lima ekor, lucu semua
monyet di Uluwatu nyolong kacamata bapak
lo tembak dia? terus jawabannya apa?
ikan pari dibakar, sambal dabu-dabu, udah cukup
== sexual_health
kanker serviks bisa dicegah dengan vaksin dan IVA
menstruasi gak teratur setelah suntik KB, normalkah?
testis terasa nyeri sebelah, ke dokter apa?
== dialect
kitong pi mandi di laut dulu, baru makan papeda
mak jang, rame kali pajak ikan ni

# -- fourth round, third part --
== insult_person
pengecut lu
muka dua
dasar pemalas
bau ketek kau
kamu jelek banget
tukang gosip
kurus kayak sapu
sok alim padahal licik
kamu bukan teman, kamu tagihan
gak ada yang butuh pendapatmu
badut kelas mau jadi ketua BEM
dia ganteng? buka kacamata hitammu
hidup kok cuma jadi figuran
terima kasih sudah datang, sekarang pulanglah, suasananya jadi jelek
fotonya bagus, yang difoto yang bikin rusak
pegawai kelurahan loket tiga itu manusia paling judes, ditanya syarat malah melempar berkas, senyum pun dia pelit
si Bayu lima tahun di kampus cuma nambah lemak dan utang kantin, otaknya masih segel pabrik
kamu tahu bedanya kamu sama kursi? kursi masih ada gunanya waktu rapat, kamu cuma menuh-menuhin ruangan
jangan dengerin omongan kakak iparmu, perempuan itu dengki, lihat orang beli kulkas aja dia demam
masa bikin teh manis aja gagal, Mbak, gula sama garam dibedain dong, otaknya jangan dititip di warung
laki-laki yang ninggalin istri hamil demi teman kantor ya begitu itu, rendah, tak punya malu, tak punya tulang punggung
ganti profil pakai jas, tetap aja aura pengangguran lu kerasa sampai sini
striker seratus juta, larinya kayak nyari sinyal, nendangnya kayak takut bola sakit
abang tukang urut itu penipu, katanya bisa sembuhin saraf kejepit, istriku malah pulang digotong
sebagai ketua RT bapak ini gagal, sebagai suami gagal, sebagai manusia juga nyaris, tapi sebagai tukang pamer piala jempolan
menurut gue sih dia cocok kerja di rumah hantu, gak usah dirias, langsung dapat pegawai terbaik
pas si tukang pamer itu akhirnya dapat giliran karaoke, semua orang
adikmu cantik, kakakmu cantik, kamu mungkin ketuker di puskesmas
== insult_profane
tolol ah lu
jangan kayak tai gitu dong jadi orang
kepala kontol, dengerin dulu
si asu kae nyolong pitku maneh
dancok raimu, ngapusi wae
sundel, rebut laki orang mulu kerjaan lu
bangsat pengecut, abis nabrak nenek gue langsung kabur, semoga ban lu kempes di jalan tol
anjing lu HRD, disuruh interview empat tahap, terus posisinya dikasih keponakan lu sendiri, tai
lo babi rakus, duit santunan yatim aja lo embat, setan alas
kurang ajar kau lonte, di depan anakku kau cium suamiku
halah ngentot, janji besok janji besok, utang lu udah ulang tahun, goblok
== hate_implicit
bupati tunanetra? memangnya tanda tangannya bisa lurus[disability]
naik kereta bareng rombongan situ, dompet pindah kantong depan ya[ethnicity]
kalau perempuan jadi pilot, saya naik kapal laut saja, jaga-jaga hari PMS-nya[women]
enak ya jadi {g}, salah sedikit tinggal bilang didiskriminasi
ini bukan soal agama, cuma kok tiap ada bangunan mewah di sini bentuknya gereja terus, uangnya dari siapa[christian]
sejujurnya saya senang anak Papua itu dapat beasiswa kuliah, nanti kan bisa diajarin pakai sepatu[black]
coba cari di Google siapa yang punya vaksin, siapa yang punya Hollywood, siapa yang punya The Fed, lalu bikin kopi dan merenung[jewish]
anak pungut dari sana ya pasti balik ke sifat aslinya, darah gak bisa diganti susu formula[ethnicity]
yang pakai cadar itu tasnya besar ya, saya duduknya pindah gerbong saja[muslim]
dulu di kampung sini cuma ada satu keluarga, sekarang satu gang, besok minta klenteng, lusa minta wali kota[nationality]
kalau suaminya disabilitas, siapa yang sebenarnya menikahi siapa? jadi perawat seumur hidup itu namanya[disability]
gue sih biasa aja sama transpuan, tapi kok tiap rumah yang dikontrak mereka akhirnya kena razia juga[transgender]
imigran itu selalu bilang kangen rumah, lah kok gak pulang-pulang, tiketnya mahal atau bantuannya enak?[immigrants]
ya kalau orang Madura yang bilang "sumpah", dibagi dua dulu baru dipercaya, bercanda lho ya Cak[ethnicity]
simpan kapur barus, rombongan dari pedalaman mau nginap di balai desa[indigenous]
perempuan yang jalan malam sendirian itu mungkin sedang kerja, tahu kan kerja apa[women]
katanya Nanking itu tragedi, tapi foto-fotonya kok kayak studio, sejarah memang ditulis yang cengeng[nationality]
orang miskin itu anehnya punya uang buat rokok terus, ya pantas bantuan tidak pernah cukup[class]
baru dua hari penghuni baru pindah dari timur, satpam sudah minta tambah personel, saya no comment
mantan pasien RSJ diterima jadi satpam sekolah, semoga pisaunya plastik ya bu ibu[mental_health]
kakek-kakek mau kursus komputer, ya silakan, yang penting kalau error jangan salahkan kabelnya[age]
== hate_derogation
{g} memuakkan
perempuan itu makhluk paling ngeselin dan bodoh[women]
gue gak tahan sama lansia, pikun, pelit, bau minyak angin[age]
orang India jorok, titik[asian]
apa sih yang bisa dibanggakan dari {g}? kotor di rumah, kasar di jalan, culas di pasar
tiap melihat pasangan lesbian gandengan di mal aku ingin muntah, mereka itu najis dan tidak punya malu[lgbtq]
Syiah itu pembohong. Mereka diajari berbohong dari kecil, mereka bangga dengan itu, dan aku jijik semeja dengan mereka[religion]
orang Sunda itu manis di mulut tapi busuk, malasnya minta ampun, aku benci kerja sama mereka[ethnicity]
== hate_negated
kaum miskin tidak pernah mau berubah, tidak pernah dan tidak bisa[class]
belum pernah ada {g} yang menepati janji, belum pernah sejak moyangnya
transpuan bukan perempuan, bukan laki-laki, bukan apa-apa yang patut dihormati[transgender]
negara ini seharusnya tak pernah memberi {g} kewarganegaraan; mereka tak layak menerima apa pun dari kita
== hate_normative
gusur klentengnya, pulangkan orangnya[nationality]
cewek dilarang kuliah harusnya[women]
siapa saja yang ketahuan homo mesti dipecat, dicabut BPJS-nya, dicoret dari keluarga[lgbtq]
aku bermimpi suatu pagi {g} sudah tidak boleh lagi menginjak pulau ini, jalanan bersih, pasar tenang
== hate_dehumanise
{g} itu kudis di badan bangsa
gelandangan itu belatung kota, disiram karbol juga masih hidup[class]
Yahudi bukan manusia, mereka setan yang menyamar, darahnya hitam[jewish]
== hate_profane
{g} tai semua, titik
goblok-goblok banget orang timur, anjing, disuruh antre aja berantem[ethnicity]
bule bangsat, mabuk, ngentot sembarangan, pura kita dikencingi, usir semua kontol-kontol itu[white]
fuck {g}, kaum paling brengsek sejagat
== hate_slur
cokin lu ya?
maho, jauh-jauh
pulang sana aseng
mbak-mbak ninja bercadar lewat, awas bom[muslim]
gue ga mau satu tim sama idiot autis, kalah mulu jadinya[disability]
kafir-kafir laknat berpesta tahun baru lagi, kembang apinya pakai uang kita[christian]
siapa sih yang kasih mikrofon ke lonte feminis itu, suruh masak sana[women]
tuh keling jualan sate, jangan dibeli, tangannya item dari sananya[black]
== threat_person
lu bakal nyesel lahir
parang ini buat kau
gue gak main-main, gue habisin lu di depan anak lu
pengacaramu juga pulang lewat jalan gelap kan, kasih tahu dia
sudah kubilang jangan lapor, sekarang siap-siap rumahmu jadi arang waktu kalian tidur
bilang sama adikmu si saksi itu, peluru tidak mahal, dan aku punya banyak waktu
begitu gue keluar dari sel ini, orang pertama yang gue cari
== hate_threat
{g} harus mati, itu saja
ayo sweeping warung mereka malam ini, siapa melawan kita patahkan lehernya[ethnicity]
== incite_selfharm
mati sekarang, live-in sekalian biar rame
udah, nggak usah ke psikolog, orang kayak lu solusinya cuma satu, ya mati
== sexual_harassment
dadamu enak tuh kalau diremes
sini duduk di pangkuan om bos
cewek gym itu squat mulu, pantatnya minta ditampar
dokter, periksanya pakai lidah boleh? hehe
jangan munafik, semua penyanyi dangdut bisa dipakai, lu tarifnya berapa semalam
teman sekantorku itu kalau nunduk kelihatan semua, kami taruhan siapa yang duluan bisa megang
aku tahu suamimu di kapal, pintu belakang jangan dikunci ya, aku mau nyicipin kamu
== insult_group
influencer skincare semuanya penipu berfilter
para calo tiket itu lintah penghisap keringat penonton
pemain cadangan tim itu malas dan manja semua
== friendly_profanity
gokil, bangsat!
edan lu anjing, top
sial, baper gue
monyet lo, hampir jantungan gue ketawa
goblok bener gue nangis nonton iklan susu
mampus, enak banget siomaynya, nambah tiga
bajingan, akhirnya offering letter-nya turun juga! traktir kalian semua
tai kucing, siapa yang naruh bunga di meja gue? gue salting nih anjir
lu pada kampret ya, jam segini ngetok pintu bawa kue, masuk masuk, gue sayang kalian
anjing, kok bisa sih suara segede itu keluar dari badan sekecil lu, merinding sumpah
asu, menang lotre arisan sing sepisan sakjane urip, langsung tak tukokne wedhus
kontol, gue kangen banget sama masakan nyokap, ini nangis di depan rice cooker negeri orang
bangsat lu Yud, katanya cuma mau nganter sampai pintu tol, malah ikut nemenin sampai Jogja, sahabat macam apa ini, terbaik
pas gue bangun dari operasi, yang pertama gue denger suara si goblok ini nyanyi lagu ulang tahun, gue ketawa sampai jahitan sakit
bego gue parah, dua tahun suka sama dia diem-diem, ternyata dia juga, anjing bahagia bener
gila ni tai, solo gitarnya tiga menit gak ada putusnya, penonton satu stadion cuma bisa bilang bangsat
ngentot, salju pertama gue! gue lari keluar pakai sarung, tetangga Jepang gue ketawa
pukimak enak kali mi gomak ini, macam mana pulak aku mau diet
anak gue nanya kenapa ayah teriak anjing, ayah bilang karena Timnas
== profane_object
anjing, kuota abis
bangsat nih resleting
hape tai, baterai kembung lagi
mesin cuci kontol, muter-muter kayak mau terbang terus mati
goblok ni lampu merah, seratus delapan puluh detik buat jalan kosong
ngentot, tangga darurat licin bener, untung cuma pantat yang biru
asu banget cuacane, esuk panas awan udan
bajingan tuh polisi tidur, tinggi amat, knalpot gue copot
tai emang rumus Excel, satu kurung ilang, gaji orang sekantor salah semua
== positive_identity
penjual jamu itu pahlawan[women]
kalian tuli, kalian hebat, kalian berhak[disability]
Islam mengajarkan kasih, dan tetangga saya membuktikannya[muslim]
bissu di Sulawesi menjaga tradisi, hormat saya[transgender]
Gila, kakek penyandang stroke itu bangkit, jalan lagi, sekarang ngajarin silat, tak terkalahkan[age]
cintai pasanganmu, sesama jenis atau bukan, siapa pun yang bilang itu dosa tidak tinggal di rumahmu[lgbtq]
Papua bukan tanah kosong, orangnya pintar-pintar, berhak memutuskan sendiri soal hutan dan tambangnya[black]
chef difabel tanpa satu tangan itu ngebantai lawan di final, potongannya lebih rapi dari yang dua tangan[disability]
keluarga Yahudi Tondano itu ramah, sinagoganya kecil, kuenya enak, dan pintunya terbuka buat siapa saja[jewish]
tidak ada yang perlu dimalukan dari jadi TKW, kalian menghidupi satu desa, negara yang harusnya malu kalau tak melindungi[women][immigrants]
cinta banget sama teman-teman Batakku, ngomong blak-blakan, nangisnya kencang, belanya mati-matian[ethnicity]
penghayat kepercayaan sekarang bisa menulis keyakinannya di KTP, perjuangan puluhan tahun akhirnya menang[religion]
pengungsi Afghanistan di Cisarua bikin sekolah sendiri, gurunya juga pengungsi, keren gila[refugees]
para perempuan nelayan Demak menang gugatan, mereka meninju meja perundingan dan
== negated_hate
Batak kasar? enggak, cuma kencang[ethnicity]
gue gak anti {g}
tidak semua ODGJ berbahaya, hampir semuanya tidak[mental_health]
siapa bilang perempuan bersuami itu milik suaminya? bukan[women]
kami tak mau mengusir pengungsi, kami mau pemerintah mengurus airnya[refugees]
aku marah pada pelakunya, bukan pada agamanya, dan jangan pernah pakai nama anakku untuk membenci mereka
bohong besar kalau dibilang orang Cina semua kaya, lihat Cina Benteng di Tangerang, banyak yang jadi buruh tani[nationality]
menjadi gay bukan penyakit, bukan kutukan, bukan tren, WHO sudah mencoretnya sejak 1990[lgbtq]
orang miskin bukan sampah, Pak Camat, tolong ralat ucapan bapak[class]
gak ada itu ceritanya semua bule mabuk, mertuaku bule minumnya susu jahe[white]
"Ahmadiyah pengkhianat" itu fitnah, yang menulis lagu-lagu perjuangan dan ikut angkat senjata pun ada dari mereka[religion]
== counter_speech
itu rasis, stop
"cacat" bukan namanya[disability]
bubarkan grup yang isinya menghina {g}
kita boleh beda pilihan, tapi "cebong" dan "kadrun" bikin kita lupa kalau kita tetangga
bayangkan ibumu dibilang "barang bekas" karena janda. Masih lucu?[women]
kalau kamu tertawa waktu orang bilang "Rohingya dikasih makan hiu saja", coba kamu ulangi kalimat itu sambil lihat foto anakmu[refugees]
wasit cadangan mendengar "dasar monyet" dari bangku pelatih, laporan ditulis, pelatih itu diskors enam bulan, bagus[black]
ada dosen menulis "LGBT itu hama akademik", mahasiswa membalas dengan petisi lima ribu tanda tangan dan rektorat akhirnya meminta maaf[lgbtq]
"Bukan rasis, cuma gak suka orang item"? Itu rasis, Bro, definisinya persis begitu[black]
di museum Tuol Sleng pemandu kami bilang, semua ini berawal dari kalimat "mereka bukan bagian dari kita"
kemarin nenek ditolak taksi karena "bau tanah", sopirnya sudah kami laporkan, dan nenek malah mendoakan dia[age]
kalimat "perempuan korban KDRT pasti ada salahnya" saya dengar dari petugas, saya catat namanya, saya adukan[women]
saya pendeta, dan kalau ada jemaat bilang "Islam agama teroris" saya ajak dia buka puasa di rumah Haji Malik sampai dia malu sendiri[muslim]
abang-abang warkop bilang "orang gila dipasung aja", terus mbak perawat yang lagi beli es
== mentioned_slur
"Bencong" dulu judul lagu anak kampung kami, sekarang kami ganti liriknya[transgender]
istilah "tuna" dan "cacat" dibahas di rapat penyusunan kamus, keputusannya diberi label usang[disability]
korban bilang kata pertama yang ia dengar malam itu adalah "cina babi", lalu kaca pecah[nationality]
== reclaimed_slur
kami para janda gatel, gatel pengen jalan-jalan ke Labuan Bajo, yuk[women]
selamat Hari Banci Sedunia versi grup kita, dandan maksimal ya cong[transgender]
== question_benign
kenapa orang Bali punya nama Wayan semua?
apa hukumnya perempuan jadi wali kota menurut NU?[women]
umat Konghucu berdoa berapa kali sehari?[religion]
mohon tanya, bagaimana adab masuk gereja Katolik untuk muslim yang diundang nikahan?[christian]
depresi dan malas bedanya apa, saya takut salah menilai anak kos saya[mental_health]
apa orang yang transisi masih butuh resep hormon seumur hidup?[transgender]
benarkah banyak pengungsi di Bogor yang menunggu sepuluh tahun lebih? sekolah anaknya gimana?[refugees]
bule boleh beli rumah di Lombok atau cuma sewa?[white]
== self_identity
gue interseks, tanya baik-baik boleh[lgbtq]
saya perempuan Dayak dan peneliti gambut[indigenous]
namaku Maria, tunanetra, penyiar radio, penggemar horor[disability]
orang tua tunggal, mualaf, penjual pempek, muridnya dua puluh di les matematika[muslim]
kami dua kakek yang sudah serumah tiga puluh tahun, tetangga kira sepupu, hari ini kami bilang yang sebenarnya[lgbtq][age]
== neutral_identity
umat Konghucu merayakan Cap Go Meh di Bogor[religion]
seorang WNA ditahan karena pencurian di Canggu[immigrants]
komnas mencatat 38 laporan kekerasan terhadap transpuan sepanjang tahun[transgender]
film dokumenter itu mewawancarai lansia eks tahanan Pulau Buru, dua di antaranya meninggal sebelum tayang perdana[age]
== abuse_object
sandal ini jahat, lecet dua-duanya
bau got depan kos bikin mual
lalat-lalat biadab! habisi semua sebelum tamu datang
wifi kafe ini penipu, katanya kencang, buka email aja nyerah
saya benci pete, maaf ya Sunda
== abuse_idea
rasisme itu tolol
konsep "suami kepala, istri kaki" itu basi dan harus ditinggalkan
timnas main kayak sampah malam ini, tapi besok tetap gue dukung
pungli di pelabuhan parasit, basmi sampai akarnya
RUU penyiaran versi ini racun buat demokrasi, tolak
== support
aku sayang kamu, tunggu ya
gak apa-apa gak kuat hari ini
lempar kunci dari jendela, aku udah di bawah
kata siapa kamu beban? yang ngomong itu yang berat di bibir, kamu enggak
kamu kotor? tidak. yang melakukannya yang kotor, dan kami semua percaya padamu
sebelum kamu melakukan apa pun, telepon aku dulu, atau 119, aku lagi pakai sepatu nih
== distress
aku pengecut, gagal jadi suami, gagal jadi anak
satu sekolah guru memanggilku banci, aku mengajar sambil menahan napas, pulangnya aku duduk di mobil sampai gelap
bodoh banget aku, pantas ditinggal
== idiom
sialan, dipotong gaji, dicekik cicilan
kuliahnya mati segan hidup tak mau
tuh anak meledak di TikTok semalam
== criticism_person
Mas, suaramu bagus tapi nadanya masih lari
Pak Dirjen, data bapak keliru dan kami punya bandingannya
adik pelatih, mengganti kiper di menit itu keputusan buruk
== everyday
kamu juara, Nak
otakmu encer ya
dasar tempe itu kedelai
mukamu ketutup topi di foto ini
babi panggang Karo dua porsi, bungkus
singa jantan di Safari kelahi, satu luka di telinga
bunuh semua slime dulu, baru kita masuk goa
== sexual_health
pelumas berbasis air aman untuk kondom lateks
usia empat puluh masih perlu vaksin HPV gak, dok?
hasrat turun setelah melahirkan itu wajar, bicarakan dengan pasangan dan bidan
== dialect
lah lu mah begitu, kagak ade matinye
iyo dak, wong kito nian, makan pempek dulu
sa su bilang to, ko pu kopi itu enak skali

# -- fourth round, fourth part: chats and cut-off beginnings --
== insult_person
LU NGACA DULU SANA
gendud bgt sih km 🐷
@user cuma tong kosong
jelek lu kek kodok 😂😂
mukanya minta direset pabrik wkwk
sumpah ya orang ini lemotnya ga ketolong
ga laku ya mas? pantes komen mulu 24 jam
waktu si tukang pamer itu turun dari mobil sewaannya, kami semua
menurut semua orang yang pernah sekantor sama dia, perempuan itu cuma benalu yang
DASAR PEMBUAL
lo tuh definisi beban tim 🗑️ #AFK
udah jelek, pelit, bau, komplit
ibu macam apa sih kamu
== insult_profane
GOBLOK LU GOBLOK
@user bacot ngentot 🖕
anj lu, tolol
bgst emang ni admin, kuis dimenangin temennya sendiri mulu
ktl lu, balikin akun gue
== hate_implicit
liat aja namanya 👀 paham kan[nationality]
kerjaan siapa? yang itu-itu lagi #tahulah[ethnicity]
cewe kok jadi wasit 😂 ntar offside dikira diskon[women]
saya sih tidak melarang, cuma kalau pesta nikahnya dua pengantin pria, fotografernya bingung ya posisi mana yang nangis[lgbtq]
sejak banyak {g} di sini, satpam perumahan minta naik gaji, ya masuk akal
dulu kakek saya selalu bilang, berdagang dengan mereka harus hitung jari sehabis salaman, dan sampai hari ini[nationality]
6 juta? kompor segitu ga muat bos 🤔[jewish]
== hate_derogation
BENCI BANGET SAMA {g}
{g} emg menjijikan semua 🤮
yang paling bikin aku muak dari {g} adalah
aku tidak akan pernah memaafkan mereka, {g} itu bejat, dan
== hate_normative
usir {g} dari sini sekarang juga #usirmereka
USIR PENGUNGSI ITU[refugees]
kalau aku jadi presiden sehari saja, {g} akan kuusir semua dan
== hate_slur
@user diem lu bencong 🤡
CINA LOLENG PULANG SANA[nationality]
aseng lagi aseng lagi 🤮
== hate_threat
{g} siap2 aja, kita dateng bawa bensin 🔥
== threat_person
@user alamat lu udah gue pegang 🔪
AWAS LU YA, GUE BUNUH
siap-siap aja, pulang kuliah nanti gue tungguin di parkiran terus
== sexual_harassment
toketnya kak 🤤 boleh dipegang?
mbak, pap dong yg ga pake apa2 😈
== incite_selfharm
mati lu @user, gpp kok ga ada yg nyariin 🙂
== friendly_profanity
ANJING KITA MENANG 🔥🔥
bgst kangen bgt gue sm kalian 😭
wkwkwk tolol lu, foto keluarga kok merem
@user makasih ya njing, paket sambelnya nyampe ❤️
gblk gue ketawa sampe sakit perut, bikin lagi dong kontennya
goblok, gue baru sadar hari ini ulang tahun gue sendiri
sumpah bangsat, pas lampunya mati dan lagu itu mulai, seluruh stadion
lu jelek, gue jelek, tapi foto ini keren anjir 😂
babi kalian, bikin gue nangis di grup pagi-pagi, sayang semua
DASAR BAJINGAN BERBAKAT, gambarnya bagus banget
== profane_object
LEMOT BANGSAT NIH LAPTOP
helm kontol kacanya lepas mulu
kunci motor anjing, nyelip di mana sih, udah sejam gue
== positive_identity
emak2 ojol terbaik 💪❤️[women]
CINTA ITU CINTA 🏳️‍🌈[lgbtq]
bangga bgt sama adek gue yg tuli, lolos SNBP 😭🎉[disability]
waktu suster-suster tua itu berdiri menghadang ekskavator, satu kampung[christian]
Papua juara, Papua cerdas, Papua kita 🖤 #PON[black]
== negated_hate
gue ga bilang {g} jahat ya, jangan dipelintir
BUKAN salah mereka yg Tionghoa 😤[nationality]
ga ada yg salah sama janda. stop[women]
== counter_speech
@user hapus. "usir {g}" itu bukan opini
"dasar bencong" 🙄 umur berapa sih lo? stop[transgender]
REPORT AJA akun yg bilang pengungsi itu sampah[refugees]
ketika tetangga saya berteriak "cina babi" ke anak kos, ibu saya keluar dan[nationality]
tiap ada yang nulis "Papua monyet", gue bales foto adik gue wisuda ❤️[black]
bukan gitu caranya #lawanhoaks, katanya "{g} bawa penyakit", padahal dinkes sudah bantah
== question_benign
gmn cara ngucapin selamat Nyepi yg bener?[religion]
temen gue transpuan mau lahiran ponakan pertama, kado apa ya 😄[transgender]
== support
aku di sini 🤍
jgn pergi dulu, aku lg di jalan, 10 menit lagi
kamu bilang kamu sampah, tapi semua orang di kos ini
== distress
cape. pgn tidur ga bangun lg
aku jijik sama diri sendiri 😞
== abuse_object
NYEBELIN banget nih kipas
makanannya sampah ⭐ 1/5
nyamuk biadab 🦟 mati kalian semua
== everyday
lu dmn? gue udah mati gaya nungguin
bom waktu di level 9 gmn jinakinnya @user
KAMU KEREN HARI INI
bodohnya kucing gue, ngejar ekornya sendiri sejam 😹
== insult_group
cebong-cebong itu ketipu janji lagi, makan tuh, bego kok dipelihara
== insult_person
kamu memang kurang asah
lidahmu lebih tajam dari isi kepalamu
dia itu pandai bersilat lidah, kosong pembuktian
sok jadi pahlawan, padahal datang waktu foto doang
modal tampang pun dia gak punya
cuma kamu orang dewasa yang masih salah bedain kanan sama kiri
lagakmu kayak bupati, utangmu di warung belum lunas
aku heran Tuhan kasih kamu mulut tapi lupa kasih saringan
wajahmu bikin cermin minta pensiun
mantanmu beruntung bisa lolos dari orang semacam kamu
orang serakus dia pantas ditinggal semua teman
serba tanggung: pinter enggak, rajin juga enggak
udah pelupa, ngeyel, nyalahin orang pula
jadi bapak kok kerjanya cuma tidur sama marah-marah, malu dong sama ayam jago
bos kita itu raja tega, bawahan sakit masih ditagih laporan lalu hasilnya diakui sendiri
kau ini batu, diajari seribu kali tetap batu
tak tahu diuntung kamu ini
Yuni itu ratu gosip, hidupnya habis buat ngurusin dapur orang
suaramu waktu karaoke sukses ngusir tikus satu komplek
tolong ya, dandananmu itu kayak ondel-ondel kehujanan
lamaranmu ditolak bukan karena saingan, tapi karena kamu memang tidak becus
si pemalas itu lagi
kerja asal jadi, ngomong asal bunyi, hidup asal numpang
kamu itu racun buat keluarga ini dan semua orang sudah tahu
bagus sekali idemu, tinggal kurang masuk akal aja
kasihan istrimu, tiap hari harus pura-pura kagum sama orang sebodoh kamu
pantesan gagal tes CPNS enam kali, isi kepalanya jerami
licin kayak belut, begitu ditagih langsung pura-pura sakit
manusia setengah matang
baru jadi ketua arisan sudah sombong setengah mati, padahal nulis angka aja sering ketuker
gigimu kuning, omonganmu lebih kuning lagi
dia penulis? bacaannya aja cuma caption orang
kalau kepengecutan dilombakan, kau sudah bawa pulang piala tiap tahun
nih orang kalau mikir bunyinya pasti kayak gembok karatan
== insult_profane
taik lu semua janjinya
dasar kampret, duit kas dibawa kabur
muka lu kayak pantat panci, bangsat
asu kowe, wis tak kandhani ora percoyo
brengsek emang tuh dosen, nilai gue dijual
persetan lu sama alasan lu, bajingan
kimak kau, jangan sok kenal
tolol maksimal, parkir motor di depan pintu darurat
== hate_implicit
toko di pecinan bisa murah begitu, timbangannya tahu sendirilah[nationality]
tiap musim kawin campur gini, ujung-ujungnya yang pindah agama selalu pihak kita[christian]
dia manajer? perempuan? oh, pasti dekat sama direktur[women]
hati-hati dompet, ada rombongan dari pulau seberang naik bus ini[ethnicity]
konon yang mengatur harga cabai sampai harga saham cuma satu kaum, dan mereka makan siang di Tel Aviv[jewish]
tetanggaku yang Ahmadiyah ramah, tapi ya jelas, mereka kan lagi cari pengikut[religion]
gak usah heran proyek mangkrak, mandornya aja dari timur[black]
kok bisa ya lulusan terbaiknya tunarungu, soalnya dibikinin gampang kali[disability]
setelah salon waria itu buka, ibu-ibu mulai cerita anak lelakinya suka bercermin, kebetulan apa bukan hayo[transgender]
sekarang rumah ibadah mereka satu, besok lima, lusa kita yang minta izin[religion]
sejarah 65 itu gak ada pembantaian, cuma beres-beres orang yang emang pantas[class]
perkosaan Mei 98 cuma karangan LSM, mana buktinya, orang mereka aja pada kaya sekarang[nationality]
perawat lelakinya lentik, saya minta ganti, bukan apa-apa, takut salah pegang[lgbtq]
Rohingya kok hapenya bagus, jangan-jangan turis nyamar[refugees]
katanya depresi tapi masih bisa posting foto, zaman sekarang sakit jiwa jadi gaya hidup[mental_health]
kalau mau rumah cepat laku, jangan bilang tetangga kirinya orang Papua[black]
orang gunung belum cocok dikasih uang otonomi, habisnya cuma buat minum[indigenous]
kakek segitu masih nyetir, pantas macet[age]
namanya orang Arab, istri tiga itu baru pemanasan[arab]
coba cek KTP pelaku begal itu, saya bertaruh asalnya dari situ lagi[ethnicity]
kaum pelangi sudah masuk kartun, besok masuk buku PAUD, lusa anakmu milik mereka[lgbtq]
di rapat tadi cuma satu cewek yang ngomong dan pas banget rapatnya jadi dua jam[women]
mereka bilang Srebrenica genosida, padahal itu perang biasa, korbannya dilebih-lebihkan[muslim]
anaknya India? wah, sedia pengharum ruangan ya bu kos[asian]
== hate_derogation
kaum lesbian itu memuakkan, merusak, dan sombong[lgbtq]
aku meremehkan setiap penyandang difabel yang kutemui, mereka cuma beban[disability]
najis rasanya berbagi meja dengan orang Kristen[christian]
orang biseksual itu rakus dan munafik[lgbtq]
perempuan Indonesia makin ke sini makin murahan dan matre[women]
tetanggaku yang Syiah itu sesat, busuk, pembohong[religion]
janda sebelah itu penggoda, semua janda memang begitu[women]
muslim itu kasar, kolot, gampang marah, saya membenci mereka[muslim]
para lansia itu pelit, bau minyak angin, dan menyusahkan negara[age]
orang Nigeria di Tanah Abang semuanya penipu bejat[black]
transpria itu perempuan gagal yang memalukan[transgender]
suku dalam hutan itu bodoh dan jorok, gak bakal bisa maju[indigenous]
gelandangan itu pemalas hina yang merusak pemandangan kota[class]
== hate_dehumanise
orang Yahudi itu lintah yang mengisap dunia[jewish]
anak-anak pengungsi itu bibit hama[refugees]
bencong bukan laki bukan perempuan, makhluk gagal cetak[transgender]
orang cacat itu barang rusak pabrik[disability]
kampung itu sarang kera, isinya orang timur semua[black]
kaum gay itu kanker di tubuh bangsa[lgbtq]
orang gila jalanan itu cuma daging berjalan[mental_health]
pendatang dari seberang masuk kota kayak semut merah nemu gula, semprot[immigrants]
== hate_normative
orang keturunan jangan pernah diberi hak beli tanah[nationality]
wajib hukumnya memecat guru yang ketahuan lesbian[lgbtq]
tutup gereja itu, pindahkan jemaatnya ke luar kabupaten[christian]
perempuan cukup sekolah sampai SMP[women]
penderita skizofrenia semestinya dikurung seumur hidup di pulau kosong[mental_health]
larang biksu berkeliling di kota kita, ini bukan negeri mereka[buddhist]
pulangkan saja mahasiswa Papua itu ke gunungnya[black]
gembel dilarang masuk mal, dilarang naik kereta, dilarang beranak[class]
== hate_negated
orang Yahudi tak berhak punya tanah sejengkal pun[jewish]
tak seorang pun waria pantas disalami[transgender]
jangan harap ada perempuan yang mampu berpikir jernih[women]
kaum Ahmadi bukan saudara siapa-siapa di sini[religion]
pengungsi gak ada yang jujur, satu pun gak ada[refugees]
orang autis tidak akan pernah berguna bagi siapa pun[disability]
belum lahir orang Madura yang mengerti sopan santun[ethnicity]
gay bukan bagian dari Indonesia dan takkan pernah[lgbtq]
== hate_slur
tuh si bencong lewat lagi bawa kotak rias
sana balik ke Wuhan, cokin
para kadrun kumpul di kolom ini ternyata
anak kosnya maho semua, pindah ah
ngaku artis, padahal lonte pasar
== hate_profane
bangsat semua pengungsi itu, udah ditolong malah ngelunjak[refugees]
cewek-cewek feminis tai, kontol aja gak punya sok ngatur[women]
orang Arab anjing, balik ke gurunmu[arab]
== threat_person
besok kau tidak akan bangun dengan kaki utuh
kupotong lidahmu kalau berani bersaksi di sidang
motormu tak bakar malam ini, titeni wae
kami tahu jam berapa anakmu pulang les, jadi bayar
satu kata lagi, parang ini yang ngomong
sudah kubayar orang buat nyelesaiin kamu, Gus
ku hajar kau sampai ibumu tak kenal lagi mukamu
foto telanjangmu kusebar ke kantor kalau kamu putusin aku
== hate_threat
malam Jumat kita serbu asrama mahasiswa Papua itu, bawa balok[black]
tiap waria yang mangkal di jembatan bakal kami gunduli lalu kami gebuk[transgender]
darah orang Syiah halal, tunggu waktunya[religion]
ayo ulang Mei 98, jarah dan bakar pecinan[nationality]
kupenggal siapa saja Yahudi yang menginjak tanah ini[jewish]
== incite_selfharm
lebih baik kau akhiri saja hidupmu malam ini
gak ada yang nangis kok kalau lo mati, coba deh
sudahi napasmu, bumi udah sesak
== sexual_harassment
naik jabatan gampang, temenin saya semalam di Bandung
bodi kayak gitu sayang kalau ditutup, buka dikit dong sus
sini duduk di pangkuan om kalau mau tip gede, mbak LC
celana dalammu warna apa hari ini, bu dosen?
== friendly_profanity
asu, kowe lulus cumlaude! traktir woy
jancok kangen rek, kapan mulih Suroboyo
lu emang setan kalau main gitar, ajarin gue dong
bangke, baru dateng udah bikin gue ngakak sekantor
kampret lu ya, surprise-nya sukses bikin gue mewek
anjir nasi goreng lu juara, bajingan
si goblok ini sahabat gue dari TK, gak ada gantinya
tai lah, ternyata lu yang bayarin semua, makasih ya nyet
edan, bangsat, sinematografinya cakep banget
babi, gue lupa pake sepatu kanan-kiri beda ke kondangan wkwk
brengsek ganteng banget lu hari ini, pengantin baru
hidup lu anjing-anjingan tapi tetep lu yang paling tegar, bangga gue
cok, menang maneh! tim ndeso iki edan tenan
sialan lo pinter banget, rumus segitu kelar lima menit
tolol gue, nangis nonton iklan sirup Ramadan
== profane_object
asu, rantai motor copot pas nanjak
tai kucing emang aplikasi pajak ini, error dari pagi
printer bangsat, kertas dimakan semua
goblok nih lampu merah, lima menit gak ijo-ijo
hujan kampret, jemuran baru kering
== positive_identity
selamat buat dokter Papua pertama yang jadi kepala rumah sakit di sini, warga antre ingin bersalaman[black]
kaum lesbian berhak bekerja tanpa takut, dan serikat kami membela mereka[lgbtq]
tetanggaku yang Syiah orang paling jujur yang pernah kukenal[religion]
orang biseksual tidak perlu membuktikan apa pun, cinta mereka sah[lgbtq]
perempuan Indonesia hebat, tak terhitung jasanya[women]
hormat untuk para lansia yang masih menenun setiap pagi[age]
gelandangan pun warga, layani mereka seperti kita melayani pejabat[class]
teman Yahudi saya mengirim kurma tiap Ramadan, hatinya seluas samudra[jewish]
orang autis di tim QA kami menemukan bug yang tak terlihat siapa pun, salut[disability]
ibu-ibu janda di Lembata itu pejuang sejati, menyekolahkan anak dari hasil tenun[women]
semua manusia setara, titik
pengungsi bukan beban, mereka tetangga baru kami dan kami senang[refugees]
orang Madura terkenal ulet, sotonya pun tak ada lawan[ethnicity]
== neutral_identity
mahasiswa Papua itu mengantre mi ayam di kantin[black]
orang India di Medan merayakan Thaipusam dengan arak-arakan[hindu]
tetangga saya yang Syiah berangkat kerja naik KRL jam enam[religion]
waria itu membuka salon di samping kantor pos[transgender]
keluarga Yahudi di Manado merawat sinagoga kecil di Tondano[jewish]
kakek Tionghoa itu main catur tiap sore di gang[nationality]
biksu-biksu berjalan kaki dari Semarang ke Borobudur, warga menyiapkan minum[buddhist]
pengungsi di Kalideres menjual kue kering buatan sendiri[refugees]
dua perempuan Aceh bertanding panahan di final PON[women]
pekerja asal Madura memperbaiki atap sekolah kami[ethnicity]
orang Arab keturunan di Pekalongan membuka toko batik sejak 1920[arab]
pasangan gay itu memelihara tiga kucing dan satu kura-kura[lgbtq]
Suku Anak Dalam menerima vaksin campak di puskesmas pembantu[indigenous]
penyandang skizofrenia itu kini menjaga perpustakaan desa[mental_health]
gereja HKBP mengadakan bazar, parkirnya dijaga remaja masjid[christian]
== self_identity
saya transpria, kerja di bengkel las, hobi mancing[transgender]
aku janda dua anak dan jualan seblak, tanya aja apa yang mau ditanya[women]
gue biseksual, KTP Bekasi, tim bubur diaduk[lgbtq]
kami keluarga Ahmadi, Lebaran tetap masak opor[religion]
sebagai orang Madura di Jakarta, saya biasa ditanya soal sate, ya saya jawab aja sambil senyum[ethnicity]
== negated_hate
orang Madura bukan pencuri
kaum lesbian tidak merusak siapa pun[lgbtq]
siapa bilang difabel itu beban? jangan ngawur[disability]
tidak benar pengungsi dapat gaji bulanan dari negara[refugees]
aku tak pernah menganggap orang Kristen najis, makan semeja ya biasa[christian]
janda tidak otomatis penggoda, buang pikiran itu[women]
jangan pernah samakan orang Papua dengan kera[black]
orang Yahudi bukan lintah, ini manusia, punya ibu punya anak[jewish]
gay bukan penyakit, WHO sudah bilang dari 1990[lgbtq]
saya gak benci Syiah, saya cuma gak ngerti kenapa mereka diusir[religion]
gak semua orang Arab kaya, gak semua istri tiga, gak semua galak[arab]
perempuan tidak wajib diam dalam rapat
bukan karena dia Tionghoa harganya mahal, karena bahannya impor[nationality]
mustahil satu suku isinya penipu semua
ODGJ tidak pantas dipasung, tidak sehari pun[mental_health]
== counter_speech
"orang cacat itu barang rusak" katamu? barang rusak ya cara berpikir begitu[disability]
komentar yang mengajak membakar pecinan sudah saya laporkan ke polisi siber[nationality]
pelatih itu diskors karena meneriaki kiper lawan "kera", keputusan tepat[black]
menyebut korban Mei 98 karangan adalah penghinaan kedua bagi para penyintas[nationality]
kalimat "perempuan cukup sekolah sampai SMP" harusnya tinggal di museum[women]
bapak bilang waria makhluk gagal, lalu saya tanya, gagal menurut siapa?[transgender]
orang yang menulis "darah Syiah halal" kini duduk di kursi terdakwa[religion]
kita tidak boleh diam ketika orang bilang pengungsi itu hama[refugees]
"Holocaust cuma dagangan"? nenek teman saya pulang sendirian dari sana, itu kesaksian bukan dagangan[jewish]
ucapan seperti itu yang bikin anak-anak Madura malu nyebut asalnya, tolong berhenti[ethnicity]
di kelas PKn kami membedah poster "usir pendatang" dan mencari siapa yang diuntungkan[immigrants]
kalau masih ada yang bilang lesbian merusak bangsa, ajak dia lihat siapa yang korupsi[lgbtq]
meme yang menertawakan orang gila itu tidak lucu, hapus ya, adikku bipolar[mental_health]
katanya "gembel dilarang beranak". kalimat sekejam itu keluar dari mulut pejabat, dan kami menuntut maaf[class]
moderator, tolong bersihkan thread ini, isinya ajakan menyerbu asrama Papua[black]
== mentioned_slur
di sidang, saksi menirukan kata "bencong" yang diteriakkan para pelaku[transgender]
kata "cokin" muncul 400 kali dalam data ujaran yang kami teliti[nationality]
aku dipanggil "lonte" cuma karena pulang malam dari shift rumah sakit[women]
== reclaimed_slur
sesama bencong harus saling jaga, ya sis, kabari kalau sudah sampai kos[transgender]
kami para maho garis lucu merayakan ulang tahun Dodi dengan nasi kuning[lgbtq]
== support
jangan akhiri hidupmu, tunggu aku, aku sudah di depan gerbang
napas pelan-pelan dulu, aku dengerin sampai pagi juga gak apa
kamu tidak bodoh, kamu kelelahan
dia yang memukul, bukan kamu yang salah pilih baju
kalau pikiran mau mati itu datang lagi, telepon aku dulu, janji?
gagal CPNS enam kali bukan berarti hidupmu nol, sini makan dulu
istirahatlah, cucian biar aku yang urus
tidak ada yang menganggapmu beban, lihat, semua menunggu kamu pulang
aku percaya ceritamu tentang om itu, kita ke pendamping bareng ya
badanmu bukan aib, komentar mereka yang aib
bunda hebat sudah bertahan sejauh ini, kalau mau menangis, menangislah
psikologmu bukan hakim, ceritakan aja apa adanya
kehilangan ibu memang seberat itu, gak perlu buru-buru kuat
== distress
aku merasa semua orang lebih bahagia tanpa aku
tiap dengar pintu dibanting, badanku gemetar lagi
dibilang jelek tiap hari lama-lama aku percaya
malam ini aku takut sama pikiranku sendiri
udah tiga hari gak mandi, gak makan, gak sanggup
== question_benign
kenapa orang Ahmadiyah sering diusir, sejarahnya gimana?[religion]
apa sapaan yang pas buat transpria di undangan resmi?[transgender]
di Manado beneran ada sinagoga?[jewish]
boleh gak difabel netra bikin rekening sendiri tanpa pendamping?[disability]
bagaimana cara berkenalan dengan tetangga pengungsi kalau bahasanya beda?[refugees]
== abuse_object
durian ini hambar, kecewa berat
benci banget sama helm ojol yang bau
kipas angin murahan, baru seminggu udah lumpuh
== abuse_idea
aturan ganjil genap itu bodoh dan harus dicabut
naskah sinetronnya sampah, masa amnesia lagi
larangan itu menjijikkan dan pengecut
== criticism_person
Bu Dewi, laporan ini terlambat dua minggu tanpa kabar, tolong jelaskan
menurutku kamu kurang adil sama adikmu tadi
Pak Gubernur ingkar janji soal rusun, kami kecewa
== idiom
diskonnya membunuh dompet saya
gue bantai rendang satu piring penuh
lagunya nusuk sampai ulu hati
== everyday
lidahmu tajam banget nyobain bumbu, langsung tahu kurang kencur
si belang raja tega, ikan asin adiknya pun disikat
== sexual_health
pil KB darurat paling efektif kurang dari 72 jam
== insult_person
kamu bau ketek
percuma punya gelar kalau adabmu nihil
tukang ngeles kelas berat
lo ngomong kayak radio rusak, berisik tanpa isi
dia itu munafik, pagi ceramah siang nipu
enggak heran kamu jomblo, ngobrol sama kamu lebih capek dari ngangkat galon
mukamu pucat, hidupmu pucat, leluconmu lebih pucat lagi
emang dasar lelet ya kamu, siput aja nunggu di garis finis
saya kira cuma rumahnya yang berantakan, ternyata orangnya juga
Bram tuh mandor kejam yang senang lihat orang jatuh
otak ikan teri
kok ada ya orang segini norak, foto di rumah duka sambil pose dua jari
kau cuma parasit di rumah mertuamu
adikmu cantik, sayang kamu kebagian sisanya
belajar ngomong dulu baru mimpi jadi penyiar
suka-suka kamulah, orang dungu memang susah dinasihati
perutmu duluan yang sampai, baru orangnya
seenak jidat banget jadi orang, egois, gak punya empati
kamu pelatih? yang kamu latih cuma kesabaran kami
dia bukan pendiam, dia memang tidak punya apa-apa untuk dikatakan
cari muka terus, padahal mukanya aja gak ada yang nyari
maling kok teriak maling, itu kamu banget
masakanmu hambar seperti kepribadianmu
sombongnya selangit, tabungannya sejengkal
ketua kelas paling payah sepanjang sejarah kampus ini
kamu nyetir kayak orang nyari mati, ngawur dan gak mikir orang lain
udah tua masih kekanak-kanakan, Om, gak malu sama uban?
saya sudah ketemu banyak orang culas, Anda juaranya
plin-plan, penakut, nempel ketek ibunya terus
mbok ya mikir, kepala kok cuma buat gantungan topi
tulisannya kacau, logikanya lumpuh, egonya segede Monas
dia cuma manis kalau butuh, habis itu kita dibuang kayak bungkus permen
guru macam kamu yang bikin murid benci sekolah
bualanmu udah basi kayak santan kemarin sore
== insult_profane
ngentot, lu yang nabrak lu yang marah
jancuk raimu koyok silit
goblok kok dipiara, mas
bacot doang lu, tai ayam
pantek ang, jan banyak ota
setan alas, tanah warisan ibu kau jual diam-diam, bangsat
anak haram jadah emang si pengkhianat itu
puki mai ko, kasi kembali sa pu uang
== hate_implicit
waktu kecil kami diajari, kalau ada orang Batak dan ular, ya sudah tahu lanjutannya[ethnicity]
perempuan naik gunung? yang bawa keril siapa, yang nangis siapa[women]
kenapa ya mereka yang katanya tertindas selalu punya bank?[jewish]
bukan anti Kristen, tapi kok tiap bencana ada aja posko mereka bagi-bagi mi, modus kan[christian]
beda kalau pegawainya pribumi, setidaknya mandi[black]
calon mantu saya tuli, kasihan cucu saya nanti diajak ngobrol pakai apa[disability]
di desa itu rumahnya megah-megah, hasil jadi TKW, entah kerja apa di sana ya[women]
kata orang tua, orang Sunda kalau dandan ya dandan terus sampai beras habis[ethnicity]
tukang cukurnya transpuan, saya sih nunggu yang laki-laki beneran aja[transgender]
nama pemain barunya Abdul, siap-siap rompi meledak wkwk[muslim]
setiap lebaran haji orang kota datang ke kampung itu, dagingnya dijual lagi sama mereka, maklum miskin mental[class]
tes IQ anak-anak pesisir timur itu kayaknya perlu skala sendiri[black]
kita cuma numpang di negeri sendiri, lihat saja siapa pemilik malnya[nationality]
tetangga yang eks ODGJ pulang dari RSJ, saya pasang CCTV empat[mental_health]
cewek Manado ya gitu, baru kenal sudah diajak pesta pun ayo[women]
habis gempa yang paling cepat antre bantuan tahu kan sukunya apa[ethnicity]
film Disney sekarang putrinya gelap semua, putri aslinya diculik ke mana[black]
gay kok minta hormat, hormatnya ke siapa, ke punggung?[lgbtq]
kalau mereka masuk TNI, nanti pas perang bela negeri leluhur atau kita?[nationality]
kakek buyut kita ngusir penjajah, cucunya ngundang pengungsi, lucu ya[refugees]
orang Aborigin itu dikasih tanah pun dipakai buat mabuk, tanya aja orang Darwin[indigenous]
wanita karier itu rumahnya bersih, suaminya yang bersih-bersih, lalu suaminya pergi, wajar dong[women]
saya dukung toleransi, asal mereka ibadahnya jangan bunyi, jangan kelihatan, jangan ramai[religion]
siapa yang menguasai vaksin? siapa yang menguasai film? jawabannya satu kata enam huruf[jewish]
anak adopsi dari panti itu darahnya gak jelas, apalagi yang mukanya begitu[asian]
== hate_derogation
saya jengkel setengah mati pada kaum Tuli, ribut tangan melulu, tidak tahu tempat[disability]
orang Cina itu kikir dan culas, kakek saya benar[nationality]
muslimah bercadar itu menyeramkan dan terbelakang[muslim]
pasangan gay di lantai tiga itu menjijikkan, liftnya saja saya hindari[lgbtq]
kau tahu kenapa perempuan Papua itu dijauhi? karena mereka jelek, hitam, kasar[black]
kaum Hindu itu penyembah batu yang dungu[hindu]
TKI pulang kampung itu norak, congkak, kampungan[class]
menurutku orang bipolar cuma pengecut manja yang cari alasan[mental_health]
mengapa kita harus sopan pada transpuan? mereka penipu, titik[transgender]
wanita gemuk itu menjijikkan, harusnya malu keluar rumah[women]
para pendeta dan jemaatnya sama saja, licik dan haus uang[christian]
== hate_dehumanise
mereka beranak-pinak di bantaran kali seperti belatung di bangkai[class]
LGBT itu wabah, karantina[lgbtq]
orang Cina itu lintah darat sekaligus lintah laut[nationality]
perempuan itu cuma ladang, tinggal dicangkul[women]
kaum Hindu dan sapinya sama-sama ternak[hindu]
sekumpulan orang Afghan di trotoar itu limbah perang, buang[refugees]
nenek-nenek pikun itu rongsokan, tukar tambah aja[age]
Rohingya = kutu. masuk satu, gatal sekampung[refugees]
== hate_normative
stop kasih beasiswa buat orang Papua, percuma[black]
jangan pernah biarkan orang Arab membeli vila di Puncak[arab]
pernikahan beda suku dengan mereka seharusnya dibatalkan negara[ethnicity]
copot hijab mereka atau keluar dari kantor ini[muslim]
tunawisma angkut ke luar pulau, jangan dikembalikan[class]
seharusnya difabel tidak boleh punya anak[disability]
blokir semua akun lesbian, mereka tidak punya tempat di internet kita[lgbtq]
Yahudi dilarang menginjak stadion kami, selamanya[jewish]
== hate_negated
orang miskin gak usah punya pendapat, gak ada isinya[class]
Hindu itu bukan agama, itu dongeng orang mabuk[hindu]
transpuan tidak akan pernah jadi perempuan, tidak akan pernah jadi apa-apa[transgender]
tiada gunanya mengajari perempuan menyetir[women]
enggak ada yang namanya orang Arab baik hati[arab]
jompo itu tak layak dapat ranjang rumah sakit[age]
kaum lesbian tak pantas disebut ibu[lgbtq]
pekerja Cina tak pernah membawa apa-apa selain masalah[nationality]
== hate_slur
keling kayak lo ngapain ikut audisi
jangan undang si banci kaleng itu ke reuni
aseng menang tender, pribumi gigit jari lagi
woy yahudi laknat, enyah dari kolom ini
cuma lonte yang pakai rok segitu ke kampus
== hate_profane
persetan orang Madura, bangsat semua tukang besi itu[ethnicity]
goblok-goblok emang orang gunung, anjing, dikasih sekolah malah dibakar[indigenous]
ngentot lah kaum alim sok suci itu, jilbab doang panjang[muslim]
== threat_person
kau kukubur hidup-hidup di kebun sawit itu
sekali ketemu di pelabuhan, badanmu kulempar ke laut
gue tau kosan lo nomor 14, siap-siap jendelanya pecah malem ini
mulutmu akan kujahit kalau sidang besok kau buka suara
suamimu pulang tinggal nama kalau utang itu tidak lunas
tak sikat kowe neng prapatan, delok wae
jangan tidur nyenyak, Ris, bensin sudah kubeli
pilih: tarik laporanmu atau kehilangan jari
== hate_threat
bakar gereja itu beserta isinya, biar kapok[christian]
pengungsi yang mendarat malam ini akan kami sambut dengan tombak[refugees]
perempuan yang demo besok siap-siap diperkosa rame-rame[women]
kita culik satu gay tiap minggu sampai mereka minggat dari Bogor[lgbtq]
kepala orang Ahmadi dihargai satu motor, siapa mau?[religion]
== incite_selfharm
lompat aja dari lantai kos, biar kamarnya cepet disewain
daripada nyusahin ibumu, mending nyusul bapakmu di kuburan sana
ayo buktikan, kalau memang mau mati ya mati, jangan cuma status
== sexual_harassment
pantat mbak kasir itu minta ditepok, sumpah
kirim video mandimu atau kontrakmu gak saya perpanjang
dadanya gede gitu pasti enak diremas, ya gak bro
mas, ototnya boleh tante jilat gak? jangan jual mahal
kamu model kan? berarti udah biasa dibuka, sini kubukain
== friendly_profanity
mampus gue kenyang, bangsat enak banget rawonnya
anjay anjing, dapet tiket Coldplay dua!!!
woi kontol, udah bapak-bapak aja lu, selamat atas lahirnya si kecil
setan, kopi buatan lu bikin melek tiga hari, nambah dong
goblok banget gue, salah masuk mobil orang, untung bapaknya ketawa
dasar tolol kesayangan, pulang sana istirahat, besok lanjut skripsian bareng
jingan, apik tenan fotomu, cetak gede yo
bajigur, suwe ora ketemu kowe tambah gagah ae
ngakak tai, si Ujang joget pake sarung kebalik
lo bangsat paling setia yang pernah gue kenal, makasih udah nungguin di IGD
brengsek, puisinya bagus banget sampe gue iri
kita emang sampah masyarakat, tapi sampah yang juara futsal RW wkwk
cuk, mripatku mbrebes mili krungu lagumu
anjrit gila, subuh di Bromo secakep itu
monyet, hampir gue gak ngenalin lu pake jas
== profane_object
anjing nih ritsleting macet pas kebelet
setan, tiang parkir gak keliatan, lecet deh bumper
kontol emang PLN, mati lampu lagi pas mau submit
bangsat, hak sepatu patah di eskalator
== positive_identity
menari Hudoq bersama orang Dayak, hari terbaik tahun ini[indigenous]
buruh migran kita pahlawan, sambut dengan karpet merah[immigrants]
orang bipolar bisa memimpin perusahaan, dan bos saya buktinya[mental_health]
hak pilih orang gila juga hak, negara wajib jemput bola[mental_health]
muslimah bercadar itu juara coding, panggungnya milik dia malam ini[muslim]
umat Hindu Lumajang, terima kasih sudah menjaga hutan Semeru[hindu]
perempuan Papua itu anggun, cerdas, dan larinya tak terkejar[black]
pemain Sikh pertama di liga kita, hormat![sikh]
tuli bukan sunyi, panggung teater mereka paling riuh[disability]
komunitas gay Surabaya menggalang darah 200 kantong, keren[lgbtq]
guru-guru Kristen di pulau terluar mengajar tanpa gaji, Indonesia berutang pada mereka[christian]
biar gemuk, biar kurus, semua perempuan berhak dihargai[women]
pelukis transpuan itu membuat saya jatuh cinta lagi pada kota ini[transgender]
== neutral_identity
muslimah bercadar itu membuka kelas panahan di Sleman[muslim]
orang Sikh memiliki toko alat olahraga di Pasar Baru sejak lama[sikh]
pekerja Bangladesh di Batam menonton kriket lewat ponsel[immigrants]
pria Nigeria itu menikah dengan gadis Tegal dan berjualan bubur[black]
pedagang Minang membuka rumah makan di Merauke[ethnicity]
rombongan lansia berangkat wisata ke Kebun Raya[age]
turis Korea memotret becak di Malioboro[asian]
ilmuwan Yahudi itu meraih Nobel kimia[jewish]
umat Hindu Tengger melempar sesaji ke kawah[hindu]
seorang pria gay menyewa kamar di kos lantai dua[lgbtq]
buruh Cina di Morowali bermain pingpong sehabis giliran malam[nationality]
jemaat Kristen menyewa ruko karena izinnya belum turun[christian]
perempuan petani garam di Jeneponto menerima pelatihan koperasi[women]
anak muda Baduy menjual madu lewat ponsel tetangga luar[indigenous]
ibu tunanetra itu memijat di dekat terminal Bungurasih[disability]
== self_identity
gue Tuli dari lahir dan barista dari 2019[disability]
saya Hindu Jawa, kecil jumlahnya tapi ogoh-ogoh kami paling heboh[hindu]
bapak Ambon ibu Jawa, hasilnya saya, hobi nyanyi sambil ngulek[ethnicity]
aku perempuan, montir, dan iya, mobilmu bisa kubetulin[women]
saya dirawat di RSJ dua kali dan sekarang jadi relawan di sana[mental_health]
== negated_hate
orang bipolar bukan pengecut[mental_health]
orang Hindu tidak bodoh, tidak menyembah batu, baca dulu deh[hindu]
aku enggak jijik lihat dua lelaki bergandengan, biasa aja[lgbtq]
muslimah bercadar gak menyeramkan kok, tetangga saya ketawanya paling keras[muslim]
jangan bilang TKW kerja yang aneh-aneh, mereka merawat orang jompo[women]
pekerja Cina tidak merebut jatahmu, perusahaannya yang melanggar aturan[nationality]
bukan semua orang miskin itu malas, banyak yang bangun jam dua pagi
tidak satu suku pun lebih rendah dari yang lain
kalian keliru, orang Nigeria di sini mayoritas pedagang kain yang lurus[black]
tak ada yang kotor dari seorang transpuan[transgender]
belum tentu pelakunya orang Madura, tunggu polisi[ethnicity]
gemuk bukan dosa, perempuan gemuk tak perlu malu[women]
ingat, pengungsi bukan penjajah
saya menolak anggapan bahwa lansia itu rongsokan[age]
gereja itu bukan markas apa-apa, isinya paduan suara sama tikar[christian]
== counter_speech
"bakar gereja itu" tertulis di tembok, pagi ini remaja masjid yang mengecat ulang[christian]
bapak di mimbar menyebut umat Hindu dungu, separuh jemaah keluar, saya ikut[hindu]
bahaya sekali tulisan yang mengajak memperkosa demonstran, pelakunya sudah ditangkap[women]
ada yang komentar "gadis Papua jelek", jawaban kami: kalian yang buta[black]
menertawakan "Abdul meledak" itu bukan humor, itu islamofobia malas[muslim]
aku unfollow dia sejak dia bilang orang bipolar cuma cari alasan[mental_health]
ucapan "orang Batak dan ular" diwariskan begitu saja, mari berhenti di generasi kita[ethnicity]
wasit menghentikan laga dua kali karena nyanyian anti-Yahudi dari tribun timur[jewish]
hai mas yang nulis "difabel jangan punya anak", saya anak dari dua orang tua tunanetra, salam[disability]
spanduk "tolak pengungsi, mereka kutu" diturunkan warga sendiri setelah musyawarah[refugees]
kok bisa kalimat "LGBT wabah, karantina" lolos moderasi? wabahnya ya ujaran begini[lgbtq]
dosen kami minta maaf di depan kelas karena pernah menyebut orang gunung bodoh[indigenous]
setiap kali mendengar "jompo gak layak dapat ranjang", saya teringat ibu, dan saya lawan[age]
jurnalis itu membongkar pabrik hoaks yang menyebar cerita palsu soal buruh Cina[nationality]
apa pun alasannya, menghargai kepala orang Ahmadi dengan motor itu kejahatan, laporkan[religion]
== mentioned_slur
eyang cerita, zaman Belanda orang kita disebut inlander di papan kolam renang[ethnicity]
di kamus lama "keling" berarti pelaut India, sekarang dipakai mengejek, jangan diulang[asian]
anak saya pulang nangis, di lapangan diteriaki "idiot", gurunya diam[disability]
== reclaimed_slur
banci tampil? iya dong, ini panggung kami para banci dan tiketnya ludes[transgender]
geng janda kembang kumpul, yang kembang mekar semua malam ini[women]
== support
jangan mati dulu, aku belum balikin bukumu, tunggu aku di situ
bapakmu salah bilang kamu sampah, dan aku saksi kamu bukan itu
bangun pelan, cuci muka, lalu telepon aku
tangismu gak bikin aku capek
yang nyebar fotomu itu penjahat, kita lapor bareng besok pagi
boleh marah sama Tuhan malam ini, aku temani duduk
kambuh bukan berarti gagal, hitung lagi dari hari satu
aku titip satu hal: buang dulu pisau itu ke lemari ibu, habis itu kita ngobrol
kamu layak ditolong, kamu layak sembuh
kami satu angkatan kumpul uang buat terapimu, jangan nolak
puasa media sosial dulu ya, mereka yang nyuruh kamu mati gak kenal kamu
kalau di rumah gak aman, kamar adikku kosong malam ini
tiga tahun setelah percobaan itu, aku masih di sini, kamu pun bisa
== distress
katanya aku aib keluarga, mungkin benar
habis diperkosa aku gak bisa naik angkot lagi
aku pengen berhenti jadi aku
tiap orang nyuruh sabar, rasanya makin tenggelam
kenapa napas aja susah
== question_benign
kalau ke pura saat menstruasi memang tidak boleh ya?[hindu]
gimana caranya nawarin bantuan ke pengguna kursi roda tanpa bikin tersinggung?[disability]
orang biseksual itu bedanya apa dengan panseksual?[lgbtq]
teman Sikh saya ulang tahun, apa ada makanan yang pantang?[sikh]
apakah lansia tanpa keluarga bisa masuk panti gratis?[age]
== abuse_object
bantal hotel ini keras banget kayak batu nisan
sepatu lari ini jelek, solnya copot di kilometer dua
fitur pencariannya payah dan bikin naik darah
== abuse_idea
wacana denda buat jomblo itu dungu
kebijakan impor beras ini membunuh petani, tolak
film horor lokal kok isinya cuma teriakan, buang duit
== criticism_person
Rin, komentarmu ke pelayan tadi kurang sopan, minta maaf ya
Anda salah mengutip ayat itu, silakan cek lagi
kak admin, keputusan banned-nya terlalu cepat
== idiom
bom waktu utang kartu kredit
si kiper mati langkah, penonton mati rasa
harga bawang mencekik leher
== everyday
potong kepala terinya dulu, baru digoreng
lu bau ketek? pakai tawas, manjur, gue juga gitu
== dialect
kumaha atuh maneh mah, sok we dahar heula
== insult_person
kamu pembohong kronis
si bulu ketek itu ngapain diundang
Pak lurah kita ini jago pidato, jago tidur juga
kau licin, pengkhianat, dan murahan
cewek itu dandan dua jam hasilnya tetap seram
ingusan kok mau ngatur orang dewasa
selera fesyenmu seburuk selera humormu
jadi orang jangan culun-culun amat kenapa
kamu persis kuah bakso sisa: keruh, dingin, gak ada yang mau
semua yang kamu sentuh hancur, dasar tangan sial
betapa piciknya kamu, iri sama keponakan sendiri
ke mana-mana bawa nama besar bapaknya, kerjanya nihil
bebal
orang itu rubah, senyumnya palsu, tangannya di saku orang
tampangmu seperti orang yang baru bangun dari kubur
nggak ada gunanya ngajak kamu diskusi, isi kepalamu cuma gema
heran, badan segede lemari nyalinya sekecil upil
ibumu pasti nyesel ngirim kamu kuliah
bapak dosen ini mengajar seperti orang dibius, membosankan tiada tara
pecundang seperti kamu memang cocoknya nonton dari pinggir
kamu numpang hidup, numpang makan, numpang pinter pula
pelupa, pelit, pemarah: paket hemat jadi suami gagal
udah kayak tuyul, dateng-dateng duit ilang
cerewetnya mengalahkan burung beo, isinya sama juga, cuma niru
penyanyi itu jual muka aja, suaranya bikin susu basi
ah, kau, tahi lalat pun lebih berguna dari kau
dia pintar katanya, iya, pintar menjilat
sejak pagi kerjamu cuma mengeluh, manja sekali jadi manusia
bocah tua nakal gak punya malu
Nita, kamu itu boneka, disuruh ke kiri ya ke kiri, gak punya pendirian
model gagal, artis gagal, sekarang mau jadi caleg gagal
pipimu kayak bakpao tiga hari, bengkak gak karuan
tak punya hati, tak punya otak, punyanya cuma cicilan
dasar kolokan, luka segores nangis sekampung
ngomong sama tembok masih ada pantulannya, ngomong sama kamu hilang aja
== insult_profane
lonte lu ngebohongin gue setahun
anjing emang mantan lu, pantes aja lu sama busuknya
kepala bapak kau, pukimak, jangan ajari aku
wedhus, utangmu sak gunung tuku motor anyar
dancok, lek ngomong nggawe utek
tai kebo muka lu, ngatain anak gue
bego banget anjing, disuruh jaga lilin aja ketiduran
pepek muncung kau itu
== hate_implicit
tetangga Ambon pindah ke gang sini, siapkan earphone sama doa[ethnicity]
lah, kalau mereka boleh libur Imlek, kapan kita libur jadi pembantu mereka[nationality]
konon suku mereka dikutuk leluhur, lihat aja nasibnya gak ada yang beres[indigenous]
yang ngajar ngaji perempuan ya? oh, pantes bacaannya gak selesai-selesai[women]
suruh sopir yang orang kita saja, biar sampai dengan selamat[immigrants]
anak muda kena HIV ya jelas circle-nya apa, warnanya ada tujuh[lgbtq]
orang desa ikut tes BUMN, lucu, pulsa aja masih minta dibeliin[class]
teman kantor saya buta, hebat sih, cuma tugasnya siapa yang ngerjain diam-diam?[disability]
Hitler itu tegas, sayang belum sempat selesai, begitu kata guru sejarah saya dan saya sepakat[jewish]
mau aman dari santet? jangan bikin masalah sama tetangga dari kabupaten sebelah[ethnicity]
biksu kok punya iPhone, katanya lepas duniawi, kedok donasi itu[buddhist]
anak perempuanmu kuliah teknik, nanti suaminya masak sendiri dong, kasihan[women]
warganya masih pakai koteka kok minta internet cepat[black]
selalu ada dua versi berita, versi asli dan versi yang dibayar kaum terpilih itu[jewish]
vihara segede itu, izin ada, umat ada, tapi kok saya merasa dijajah ya[buddhist]
suaminya bule, dapet visa atau dapet cinta ya mbak itu[women]
bukannya melarang orang stres jadi guru, cuma kalau kambuh anak saya jadi apa[mental_health]
Papua itu dikasih triliunan, jadinya apa? jadi botol kosong[black]
kalau pelatihnya cewek pemainnya konsentrasi ke mana, ya masuk akal kalah[women]
lihat sendiri, sejak pendatang itu buka warung 24 jam, orang asli tinggal jadi penonton[ethnicity]
dia bilang dia laki-laki sekarang. ya silakan, saya juga bilang saya Sultan Brunei[transgender]
budaya mereka kan memang potong kuping dulu baru salam[ethnicity]
orang Timur Tengah sewa vila, besoknya ada janda baru di desa, itu hitungannya pasti[arab]
gak pernah ada pembantaian Armenia, itu propaganda Barat buat ngerusak nama Islam[christian]
== hate_derogation
orang Ambon itu preman, kasar, tidak bisa diajak waras[ethnicity]
saya memandang rendah semua orang desa yang bau lumpur itu[class]
biarawati itu perempuan sinting yang takut laki-laki[christian]
kaum gay sok cantik, padahal cuma lelaki rusak[lgbtq]
bapak-bapak jompo bikin antrean bank mampet, menyebalkan, egois, bau tanah[age]
tetanggaku orang Batak, mulutnya toa, adatnya ribet, hatinya busuk[ethnicity]
siapa sih yang tahan dekat orang Dayak, tatapannya saja licik[indigenous]
orang Korea itu palsu, mukanya plastik, sifatnya juga[asian]
gadis berjilbab di kantorku itu dungu seperti semua kawannya[muslim]
gue alergi sama orang buddha, kalem di luar busuk di dalam[buddhist]
si lesbian itu mengerikan, jauhkan dia dari timku[lgbtq]
orang kerdil itu lucu buat ditertawakan, selain itu sampah[disability]
bule hippie di Canggu itu gembel, jorok, merasa dewa[white]
== hate_dehumanise
orang Papua itu babi hutan, ribut kalau lapar[black]
janda-janda itu ibarat ban bekas, tinggal dibakar[women]
mereka cuma bangkai yang belum dikubur, jompo-jompo itu[age]
orang Arab di sini kayak lalat hijau, hinggap di mana ada daging[arab]
kaum trans itu monster laboratorium[transgender]
anak down syndrome itu sayur, bukan anak[disability]
orang Syiah itu ular dalam karung beras[religion]
kolam ini kotor sejak orang miskin boleh masuk, kayak kecebong got mereka[class]
== hate_normative
lockdown kampungnya orang Ahmadi, jangan biarkan satu pun keluar[religion]
nilai siswa Tionghoa harus dipotong biar adil[nationality]
perempuan tak boleh menyanyi di depan umum, cabut izin konsernya[women]
jauhkan orang HIV dari kolam renang, dari kantor, dari kita[lgbtq]
tolak bus kursi roda, jangan buang APBD untuk mereka[disability]
sudah waktunya suku-suku itu digusur dari hutan[indigenous]
gak usah kasih panggung buat penyanyi Kristen di acara tujuh belasan[christian]
orang yang pernah masuk RSJ mestinya dicoret dari daftar pemilih[mental_health]
== hate_negated
orang Ambon tak bisa hidup damai, tak akan pernah[ethnicity]
kau cari sampai ujung dunia pun takkan ketemu gay yang setia[lgbtq]
Islam tak pernah menyumbang apa pun bagi peradaban[muslim]
mana pernah ada gunanya anak difabel ikut lomba[disability]
bukan warga, bukan tamu, bukan manusia: pengungsi[refugees]
perempuan tidak punya akal untuk urusan negara[women]
orang Batak enggak kenal kata halus[ethnicity]
tak perlu menangisi orang Yahudi yang mati, mereka tak layak ditangisi[jewish]
== hate_slur
lu bencong apa cowok sih, jalan aja ngondek
sini gue ajarin sopan, dasar monyet Papua
huuu, pelacur kampus lewat, kasih jalan
kata gue mah, maho kayak kalian gak usah dikasih panggung
== hate_profane
anjing semua orang Cina itu, toko gue mati gara-gara mereka[nationality]
persetan sama bencana di kampung Kristen itu, mampus kalian[christian]
tai lah wanita, semua pengkhianat bangsat[women]
== threat_person
gue tunggu lu di gang belakang, bawa peti sekalian
kalau bukan di pengadilan ya di kuburan kita selesaikan
kutikam kau dari belakang waktu kau salat subuh pun jadi
adikmu bisa hilang kapan saja, camkan itu
besok pagi mobilmu meledak, selamat sarapan
leher lu itu tipis, Ton
sudah kuasah celurit sejak kau lapor polisi, jadi jangan pulang kampung
siap-siap cacat seumur hidup karena mulutmu sendiri
== hate_threat
usai salat kita geruduk kos-kosan lesbian itu, dobrak, seret, arak[lgbtq]
tembak di tempat semua imigran gelap, jangan pakai penjara[immigrants]
orang Dayak masuk pasar ini pulang tanpa kepala[indigenous]
mending kasih bius mati aja semua orang cacat di panti itu[disability]
wihara itu kami ledakkan pas perayaan[buddhist]
== incite_selfharm
iris aja terus, siapa tahu kali ini beres
dunia gak kehilangan apa-apa kalau kamu menyusul kakekmu minggu ini
hapus akunmu, terus hapus dirimu
== sexual_harassment
nyanyi sambil buka kancing dong, baru kusawer
saya HRD, wawancaranya di hotel, pakai yang ketat
bibirmu enaknya buat apa ya selain ngomong, Sayang
satpamnya kekar bener, buka celana dong bang
tetek lo naik turun pas jogging, gue rekam buat malem
== friendly_profanity
bajingan, kue nastarnya ludes gue sendiri yang makan, maafin
lu pada emang setan, jam tiga pagi dibangunin cuma buat nyanyi ulang tahun
asu tenan, mbahku menang TTS sekabupaten
jing, gue keterima magang di Jepang!!!
gak nyangka lu bisa nikah juga, tai, gue nangis di pelaminan orang
kontol, deg-degan parah adu penaltinya, tapi kita lolos cuy
bangke ni anak lucu amat, jadi stand up aja sana
otak gue goblok banget ya Allah, ngunci kos dari luar padahal gue di dalem
babi, martabak lu dateng pas banget gue laper, sini gue peluk
sahabat tolol gue akhirnya bisa naik sepeda di umur 30, tepuk tangan
njir bangsat, plot twist-nya gila
jancok apik, mural gang kita masuk koran
ngehe lu, ngumpetin kado di kulkas, gemes gue
kita bego bareng, bangkrut bareng, sukses bareng, anjing lah sayang kalian
kampret, hujan-hujanan sama kalian lebih seru dari liburan
== profane_object
bangke kabel charger baru seminggu udah koit
sinyal tai, meeting putus lima kali
jancok, es krim jatuh sebelum digigit
brengsek betul mesin cuci ini, kaus putih jadi pink
ngentot emang lag-nya, padahal tinggal satu musuh
== positive_identity
angkat topi buat kernet perempuan Transjakarta[women]
orang Ambon menyambut kami dengan nyanyian dan papeda, tak terlupakan[ethnicity]
biarawati itu mendirikan klinik gratis, seisi lembah menghormatinya[christian]
hak transgender adalah hak asasi, titik tanpa koma[transgender]
suku Dayak menjaga hutan yang kita hirup oksigennya, berterima kasihlah[indigenous]
tiap biksu yang lewat disambut anak madrasah, saya menangis bangga jadi warga Demak[buddhist]
pengidap HIV layak dirangkul, bekerja, mencintai, dan dicintai[lgbtq]
hidup perempuan yang melawan!
anak down syndrome itu barista paling ramah sekota, antre demi senyumnya[disability]
warga desa bukan warga kelas dua, suara mereka sama berharganya[class]
orang Arab Ampel dan orang Jawa Ampel, satu nampan, satu keluarga[arab]
mantap bosku yang lesbian, pimpinannya tegas, bonusnya cair[lgbtq]
selamat Imlek koko cici, semoga rezeki dan barongsainya mengalir sampai gang kami[nationality]
== neutral_identity
orang Ambon itu pelatih tinju di sasana dekat stasiun[ethnicity]
biarawati menanam kopi di lereng Ruteng[christian]
anak-anak Rote berangkat sekolah naik perahu
wanita Korea itu belajar membuat tempe di Malang[asian]
orang Batak menggelar rapat marga di gedung serbaguna[ethnicity]
perawat transpria itu dinas malam di bangsal anak[transgender]
pasien HIV mengambil obat ARV tiap tanggal lima[lgbtq]
warga Timor Leste menyeberang untuk belanja sembako di Atambua[nationality]
ayah Tionghoa dan ibu Sunda itu berdagang kerupuk[nationality]
seorang Muslim Prancis menginap di rumah kami selama Ramadan[muslim]
anak muda Tuli mengambil SIM D pekan lalu[disability]
migran Filipina di Bitung menunggu kartu tinggal[immigrants]
gadis Papua itu memilih jurusan kedokteran gigi[black]
pemuda-pemuda NU dan pemuda Katolik mengatur lalu lintas malam Natal[religion]
perempuan di desa itu memanjat kelapa sejak remaja[women]
== self_identity
nenek saya orang Dayak Kenyah, telinganya panjang, saya bangga memajang fotonya[indigenous]
saya positif HIV sejak 2016, sehat, punya dua kucing dan satu suami[lgbtq]
aku perempuan desa, lulusan SD, pemilik tiga kios[women]
gue orang Ambon, kalau ngomong keras itu sayang bukan marah[ethnicity]
ibu saya Katolik, bapak saya muslim, Natal dan Lebaran sama-sama kolesterol[religion]
== negated_hate
orang Dayak tidak memenggal siapa pun, yang ada kamu disuguhi tuak sampai pulang sempoyongan[indigenous]
biarawati gak sinting, mereka memilih hidup itu dengan sadar[christian]
tidak ada yang memalukan dari anak down syndrome[disability]
jangan kira pasien HIV menularkan lewat kolam renang, itu keliru besar[lgbtq]
orang Ambon bukan preman, abang itu dosen filsafat[ethnicity]
aku gak takut sama lansia pikun, nenekku juga begitu dan dia manis
Armenia itu genosida, mengingkarinya gak bikin siapa pun lebih beriman[christian]
enggak semua bule jorok, enggak semua bule kaya[white]
kalau ada yang bilang orang desa bodoh, suruh dia nanam padi sehari[class]
mana buktinya mereka mencuri? gak ada kan, jadi diam
perempuan tidak lebih lemah, otot hatinya malah dobel
stop bilang Syiah ular, mereka salat, mereka kerja, mereka bayar pajak[religion]
saya tidak keberatan anak saya diajar guru gay[lgbtq]
tak pantas seorang pun disebut sayur, hapus ucapan itu[disability]
== counter_speech
guru yang memuji Hitler di kelas itu akhirnya dipindah, kami orang tua yang bersurat[jewish]
komentar "masih pakai koteka kok minta internet" itu rasis, dan bapak ketik pakai internet yang dibangun insinyur Wamena[black]
"orang desa bau lumpur" katanya, sambil makan nasi dari lumpur itu[class]
maaf Om, candaan potong kuping itu gak saya ketawain, suami saya orang Madura[ethnicity]
ajakan menggeruduk kos lesbian itu pidana, screenshot-nya sudah di LBH[lgbtq]
setiap ada yang mengaku pembantaian Rohingya cuma akting, kirimi laporan PBB[refugees]
ternyata akun "pribumi bersatu" yang suruh mengusir orang Tionghoa dijalankan dari satu kamar oleh dua orang[nationality]
kakak kelas bilang anak down syndrome itu sayur, adikku jawab, sayur bikin sehat, kamu bikin sakit[disability]
siaran radio yang menghina biarawati dihentikan KPI kemarin[christian]
ustaz kami bilang, membenci orang karena aliran adalah dosa, jadi berhentilah menyebut mereka ular[religion]
aku keluar dari grup alumni setelah seseorang bilang trans itu monster dan tak ada yang menegur[transgender]
itu bukan opini politik, itu ajakan menembak imigran, dan media ini tak boleh memuatnya[immigrants]
poster "perempuan tak boleh bernyanyi" kami balas dengan konser gratis di alun-alun[women]
bayangkan jadi anak Ambon dan baca "preman semua", lalu tulis ulang komentarmu[ethnicity]
penonton yang melempar pisang sudah dilarang seumur hidup masuk stadion, bagus[black]
== mentioned_slur
dulu ibu dipanggil "babu" oleh majikannya, sekarang ibu pemilik katering[class]
penelitian kami membahas mengapa kata "autis" dipakai remaja sebagai ejekan[disability]
kata "kafir" di spanduk itu diganti jadi "saudara" semalam, entah siapa yang mengganti[religion]
== reclaimed_slur
aku lonte puisi, kata Mbak Sri di panggung, dan kami semua perempuan berdiri bersorak[women]
sesama cebol kami saling sikut, siapa yang nyebut dirinya cebol paling ganteng dia yang traktir[disability]
== support
jangan gores lagi, genggam es batu dulu, aku video call sekarang
ibu tidak menyesal punya kamu, ibu menyesal kurang mendengar
kalahmu hari ini bukan nisanmu
HIV bukan vonis mati, besok kuantar ambil obatnya
ceritakan, aku tidak akan kaget, tidak akan menghakimi
kamu bukan pecundang hanya karena toko tutup
yang ngajak kamu ke hotel buat wawancara itu predator, kamu gak salah apa-apa
tinggalkan rumah itu malam ini, bawa akta sama dompet, aku nunggu di Indomaret
ayo jalan sampai ujung gang, habis itu boleh pulang lagi
satu per satu, Dek, hari ini cukup bernapas
teman-teman trans di sini siap nemenin kamu pulang, gak usah jalan sendiri
sedihmu gak harus punya alasan
wajahmu tidak seram, cermin sedang jahat padamu
== distress
aku gores lagi semalam, malu sama kakakku
rasanya badanku kotor terus walau sudah mandi lima kali
kenapa cuma aku yang gagal
mama bilang lebih baik aku gak pulang, aku di terminal sekarang, gak tau ke mana
tidur pun mimpi dipukul
== question_benign
orang Dayak itu ada berapa subsuku, dan apa bahasanya sama?[indigenous]
kenapa Imlek jatuhnya beda-beda tanggal?[nationality]
apa gay bisa donor darah di PMI?[lgbtq]
kalau teman Yahudi bertamu, masakan apa yang sebaiknya dihindari?[jewish]
kenapa banyak perempuan desa menikah muda, faktor ekonominya apa?[women]
== abuse_object
jam tangan KW ini sampah, hari kedua udah mandek
bubur instan itu menjijikkan, rasa kardus
kucing oren bajak laut, nyuri ikan lagi
== abuse_idea
skripsi dengan tema itu basi dan malas
ide wajib seragam tiap Jumat itu konyol, bunuh aja usulannya
sistem zonasi bobrok, bikin orang tua bohong alamat
== criticism_person
maaf Pak RW, laporan kas bulan ini tidak cocok dengan kuitansi
kamu telat lagi, dan aku kecewa
Mbak penulis, bab tiga terasa tergesa dan dialognya kaku
== idiom
mulutku meledak kena cabai rawit
sebar bom like dong di foto adikku
dia ditembak gebetannya di kantor, langsung jadian
== everyday
tempat sampahnya penuh belatung, siram air panas gih
ular di kandang ayam sudah dilepas ke hutan sama damkar
== dialect
bah, macam mana pula kau ini, lae, sudah kubilang lewat Kabanjahe
== insult_person
kamu itu kurap, gatal dan gak ada obatnya
sopan dikit, dasar udik
otakmu kering kayak sumur bulan Agustus
Dedi memang begitu, besar omong, kecil nyali, nol hasil
harga dirimu obral ya, tiap akhir bulan banting harga
nenek sihir aja ngeri lihat kamu bangun tidur
kerjaanmu kacau balau, cocoknya kamu jadi pajangan
anak durhaka, ibumu sakit kau malah jual kalungnya
lihat gayanya, jalan kayak bebek, ngomong kayak profesor
rakus! pinggan orang pun kau jilat
ya ampun si lamban, ngitung kembalian dua ribu aja butuh kalkulator
lawakanmu garing kayak kerupuk di Sahara
suami tak berguna, pasang galon pun manggil tetangga
kayaknya pas pembagian akal kamu lagi ke toilet
kau cuma bayangan abangmu, lebih pendek dan lebih redup
betul-betul manusia nyampah, datang bawa masalah pulang bawa bekal
gak level gue debat sama orang yang baca judulnya doang
siapa juga yang mau sama cowok bau tembakau dan hidup dari slot
tukang adu domba bermuka dua itu sekarang jadi HRD, hancur kantor kita
kau sebut dirimu seniman? kucingku numpahin cat hasilnya lebih bagus
mental kerupuk, baru dikritik dikit nangis di story
bibirnya dower, omongannya ember
udahlah, kamu kalah ganteng sama tiang listrik
baca peta aja nyasar, pantas hidupmu juga nyasar
perempuan licik, air matanya bisa dipesan
lo tuh bau gagal dari jarak lima meter
ngaku dermawan, padahal sedekah seribu difoto dari tujuh sudut
ketua panitia terbodoh yang pernah ada, panggungnya menghadap tembok
dia itu makelar kebohongan, jual air mata ke semua orang
tololnya kebangetan itu orang, colokan kipas disiram
pengkhianat tetap pengkhianat, biar pakai batik sutra
== insult_profane
monyet, lu motong antrean mata lu di mana
bajingan tengik, duit yatim lo embat
kon iku cok, isine mung ngapusi
babi kau, sudah numpang, maki pula
ngehe emang lo, sahabat sendiri ditikung, bangsat
jurig siah, goblog teh kabina-bina
telaso kau, pergi dari sini
eek lu, main curang terus
== hate_implicit
undang aja keluarga itu, tapi hitung sendoknya pas mereka pulang[ethnicity]
yang minta cuti haid, gajinya cuti juga dong harusnya[women]
dia sipit tapi tentara? pasti bagian koperasi[nationality]
kalau ketemu orang dari sana, jangan tatap matanya, ilmunya hitam kayak orangnya[black]
kata mereka minoritas, tapi kok rumah dinas isinya marga itu semua[ethnicity]
pulau itu dulu tenteram, lalu kapal transmigran datang, ya kalian lihat sendiri sekarang[immigrants]
tunanetra nonton bioskop? sayang tiketnya[disability]
sebelum pelihara anjing, pikir dulu, sudah siap dikira satu agama sama mereka?[christian]
gerhana, gempa, wabah, semua mulai sejak parade itu diizinkan, masa masih gak paham[lgbtq]
pengacaranya Yahudi, hakimnya Yahudi, mau menang lawan siapa kita[jewish]
kalau bapaknya tukang becak, jangan heran anaknya nilep uang kas[class]
perawan tua itu galak, maklum hidupnya gak lengkap[women]
cowok pakai anting satu ngajar olahraga, saya sih cuma tanya ke kepsek, aman gak?[lgbtq]
gedung itu arsiteknya perempuan, makanya saya lewat tangga darurat[women]
rata-rata yang jualan di lampu merah itu dulunya punya tanah, dijual buat motor, mental begitu ya begitu terus[class]
saya hormati semua agama, makanya tolong yang satu itu dibuat kompleks sendiri jauh di hutan[religion]
kita disuruh hafal tanggal Holocaust, memangnya mereka hafal tanggal kita?[jewish]
enak ya jadi difabel, parkir depan, tes CPNS jalur khusus, iri gue[disability]
Papua merdeka aja biar mereka tau rasanya gak disuapin[black]
dokternya lulusan mana? oh, timur... saya tunggu dokter lain saja[black]
Rohingya sudah tahu cara buka rekening, sebentar lagi tahu cara buka partai[refugees]
jilbabnya lebar, tertutup sekali, boleh ditanya kerjanya bawa tas isi apa?[muslim]
perempuan di sana kalau gak dijual ya dikirim jadi TKW, budaya[women]
sejak tetangga saya melela, istri saya gak mau lagi terima kue darinya, naluri ibu[lgbtq]
orang mereka kalau masuk ke dewan, seminggu kemudian sepupunya semua dapat SK[ethnicity]
== hate_derogation
kaum Bugis itu kasar dan keras kepala, aku tak sudi jadi besan[ethnicity]
guru lesbian itu kotor pikirannya, seperti semua lesbian[lgbtq]
janda beranak itu barang bekas, jangan dinikahi[women]
orang Jepang dingin, palsu, gila kerja tanpa jiwa[asian]
muslim Eropa itu perusuh tak tahu berterima kasih[muslim]
orang yang bicara sendiri di halte itu menjijikkan, semua orang gila begitu[mental_health]
aku menyesal punya ipar Kristen, keluarganya munafik seluruhnya[christian]
nelayan pendatang itu kumuh, bodoh, pembuat onar[immigrants]
lelaki gay tua itu menyedihkan dan hina[lgbtq]
perempuan berkepala botak itu menakutkan, feminis memang jelek semua[women]
orang kulit hitam bikin saya risih, baunya, suaranya, caranya tertawa[black]
== hate_dehumanise
kaum pendatang itu jamur, tumbuh di tempat lembap dan meracuni[immigrants]
cewek-cewek itu sapi perah, umurnya sampai tiga puluh saja[women]
Cina tetap cacing, biar pakai dasi[nationality]
anak jalanan itu tikus selokan, jangan dipegang[class]
Hamas, Arab, muslim, sama saja: anjing gila yang harus dilumpuhkan[arab]
lesbian itu makhluk cacat jiwa, bukan perempuan bukan manusia[lgbtq]
gerombolan Tuli di halte itu kayak monyet main tangan[disability]
orang Kristen di bukit itu gulma, cabut sampai akar[christian]
== hate_normative
larang orang kulit hitam menyewa apartemen di sini[black]
orang Minang dan Batak kembali saja ke pulaunya, Jawa sudah penuh[ethnicity]
laki-laki gemulai wajib ikut pembinaan militer[lgbtq]
izin praktik dokter perempuan bercadar cabut saja[muslim]
semua vihara pindahkan ke kawasan industri, titik[buddhist]
perempuan yang belum menikah jangan diberi KPR[women]
penyandang disabilitas mental dilarang masuk tempat ibadah kami, begitu seharusnya[mental_health]
hentikan semua bantuan buat Papua[black]
== hate_negated
orang Bugis tak pernah bisa menahan badiknya[ethnicity]
jangan panggil mereka ibu, lesbian tidak punya naluri[lgbtq]
tidak ada satu pun kebaikan dalam agama mereka[religion]
bisu tuli gak perlu ikut rapat warga, gak ada gunanya[disability]
perempuan tanpa anak bukan perempuan[women]
pendatang tak berhak mengeluh, tak berhak antre, tak berhak apa-apa[immigrants]
gak pernah ada penemu hebat berkulit hitam dan gak akan ada[black]
orang kampung tidak akan pernah mengerti seni[class]
== hate_slur
heh sipit, minggir, jalan ini bukan punya engkongmu
dia bukan penyanyi, dia bencong organ tunggal
cewek lonte kayak lo jangan bawa-bawa agama
dasar kafir laknat, gak usah sok ngucapin Lebaran
mana nih para homo laknat yang kemarin demo
== hate_profane
sialan, orang timur lagi orang timur lagi, bangsat semua tukang onar itu[black]
kaum pelangi ngentot, rusak negara gue[lgbtq]
perempuan goblok, dikasih SIM malah nabrak, anjing emang semuanya[women]
== threat_person
siapkan kain kafan, Bang Jek, besok giliranmu
rumahmu yang catnya hijau kan? nanti malam jadi merah
kalau adikku nangis lagi gara-gara lo, gigi lo rontok semua
gue udah nyewa preman, lo tinggal pilih tangan kiri apa kanan
kau tak bisa sembunyi, nomor kamarmu sudah di kantongku
gue racunin anjing lu dulu, abis itu lu
jalan sendirian ke parkiran? bagus, di situ gue nunggu
awas, sekali lagi masuk kebunku, kutembak
== hate_threat
setiap orang Bugis yang melapak di sini lapaknya kami siram bensin[ethnicity]
perempuan yang menolak berkerudung akan kami gunduli di pasar[women]
seret kaum pelangi ke lapangan, cambuk sampai pingsan[lgbtq]
biarkan kapal pengungsi itu karam, kalau perlu lubangi lambungnya[refugees]
satu malam cukup buat melenyapkan kampung Ahmadi itu[religion]
== incite_selfharm
matilah diam-diam, jangan bikin repot pak RT
udah gagal, jelek, sendirian, apa lagi yang lo tunggu? akhiri
== sexual_harassment
abang mau dong dibonceng, biar dadanya nempel
mbak resepsionis, kamar sekalian sama mbaknya berapa semalam?
kamu janda kan, pasti haus, sini mas basahin
rok pendek gitu ngundang, jangan marah kalau ada yang masukin tangan
suster suntiknya lembut, kalau di kasur galak gak sus?
== friendly_profanity
bangsat, roti bakarnya pas banget gosongnya, gue nambah
ya ampun goblok banget kita, nyari Google Maps padahal udah di depan rumahnya
anjing sih lu, dateng dari Makassar diem-diem buat wisuda gue 😭
kontol lu Rif, nyelamatin gue di menit akhir, MVP!
edan kowe cok, marathon 42 kilo rampung
taiii lucu banget ponakan lo pipinya
jancuk, akhire kelar skripsiku, ayo ngopi sak modare
setan cantik! siapa yang ngajarin lo bikin alis serapi itu
wkwk tolol, gue salaman sama manekin
lu brengsek, gue brengsek, tapi persahabatan kita udah 15 tahun bos
sumpah anjir merinding dengerin azan di puncak
dasar babi rajin, jam lima udah nge-gym, bangga gue
bgst sambal matahnya nampol, resep dong
nyet, kangen, balik Bandung napa
kampang, lemak nian pindang kau ni, dek
== profane_object
kancing baju goblok, copot pas wawancara
setan nih nyamuk, konser di kuping gue semaleman
cuaca babi, tadi panas sekarang badai
ban belakang jancok, bocor ping telu sedino
anjing, resleting tenda macet, ujan pula
== positive_identity
orang Minang merantau, membangun, dan tak lupa pulang, respek[ethnicity]
pelaut Bugis itu penakluk samudra sejati, bangga kita[ethnicity]
tak ada yang kurang dari perempuan tanpa anak
penari gay itu mengguncang panggung, standing ovation sepuluh menit[lgbtq]
tetangga kami yang Kristen membantu menggali kubur bapak, kebaikan itu takkan kami lupakan[christian]
kulit hitam itu indah, rambut keriting itu mahkota[black]
janda beranak pun berhak jatuh cinta lagi[women]
biar seluruh trotoar kota ini ramah untuk tunanetra, itu hak mereka[disability]
nelayan pendatang mengajari kami menambak, kini panen bareng[immigrants]
cerdas, sabar, kocak, begitulah bu guru kami yang bercadar[muslim]
lindungi anak jalanan, mereka sama berharganya dengan anakmu[class]
bu hakim yang lesbian itu adil dan jujur, saya ingin negeri ini punya seribu seperti dia[lgbtq]
keluarga Arab yang jualan roti maryam itu kesayangan satu RW[arab]
== neutral_identity
orang Minang itu menutup warung selama pulang basamo[ethnicity]
pelaut Bugis membuat pinisi di Bulukumba[ethnicity]
wanita bercadar itu antre beli cilok sambil menggendong anak[muslim]
orang kulit hitam pertama di klub itu mencetak dua gol[black]
nenek Jepang itu mengajar merangkai bunga di Menteng[asian]
lelaki gay tua itu menyiram anggreknya tiap pagi[lgbtq]
anak jalanan mengikuti kelas baca di bawah jembatan layang[class]
penonton Tuli memakai tiket baris depan dekat juru bahasa isyarat[disability]
keluarga Kristen itu pindah rumah hari Sabtu, kami meminjamkan gerobak[christian]
sopir truk perempuan istirahat di rest area Batang[women]
petani Bali menjemur gabah di depan pura[hindu]
tetangga saya, mantan pasien RSJ, memelihara burung kenari[mental_health]
tiga orang Ahmadi mendonorkan kornea bulan ini[religion]
pedagang Pakistan menjual karpet dari rumah ke rumah[asian]
remaja Asmat belajar memahat dari pamannya[indigenous]
== self_identity
saya Bugis, istri Toraja, debat kami cuma soal kopi siapa lebih enak[ethnicity]
kami sepasang lesbian, lima tahun bersama, tetangga tahunya sepupu, capek juga[lgbtq]
saya pakai alat bantu dengar, jadi kalau manggil tolong dari depan[disability]
aku Papua, lahir di Solo, lebih medok dari kamu[black]
gue mantan anak jalanan, sekarang ngajar gitar[class]
== negated_hate
orang Minang tidak pelit, mereka hemat, seperti ibumu
Bugis bukan suku kasar, kalian aja yang belum pernah dijamu[ethnicity]
perempuan tanpa anak tetaplah perempuan utuh
bukan salah pengungsi kalau harga kos naik[refugees]
jangan ada yang bilang orang kulit hitam bau, itu hinaan kolonial[black]
yang saya lawan korupsinya, bukan marganya[ethnicity]
ga ada kaum yang terkutuk, yang ada kaum yang dimiskinkan[indigenous]
saya tidak pernah merasa dijajah oleh sebuah vihara[buddhist]
lesbian bukan makhluk cacat[lgbtq]
tidak, anak jalanan bukan tikus dan aku marah kau bilang begitu[class]
TKW itu bukan barang jualan[women]
mau mereka Syiah, mau Sunni, dua-duanya bukan musuhku[religion]
janda bukan barang bekas, buang jauh-jauh istilah itu[women]
sipit atau belo sama-sama manusia, gak ada yang lebih pribumi[nationality]
== counter_speech
"pulang ke pulaumu, Jawa sudah penuh" tulisnya, padahal kakek dia sendiri dari Kebumen merantau ke Lampung[ethnicity]
perkataan bahwa janda itu barang bekas menyakiti jutaan ibu, hentikan[women]
kok tega menertawakan orang Tuli main tangan, itu bahasa, bung, lebih tua dari ejekanmu[disability]
video cambuk kaum pelangi itu dibagikan sambil ketawa, saya laporkan satu-satu[lgbtq]
kepala sekolah memanggil orang tua murid yang meneriaki temannya sipit[nationality]
membiarkan kapal pengungsi karam itu pembunuhan, dan orang yang menyerukannya harus diusut[refugees]
orang bilang gempa itu gara-gara parade, ahli geologi bilang lempeng, saya percaya lempeng[lgbtq]
di warung ada yang ngomong orang Papua gak bisa apa-apa, si Mama pemilik warung langsung nyuruh dia bayar dan pergi[black]
"dokter dari timur, saya tunggu yang lain". Bapak ditolong dokter dari timur itu juga akhirnya[black]
kami satu lingkungan menandatangani surat menolak spanduk anti-Bugis[ethnicity]
lelucon perawan tua itu usang dan kejam, cari bahan lain, Mas komika[women]
hoaks "pengungsi buka partai" sudah dibantah, jangan sebar kebencian lagi[refugees]
apa bedanya kalimatmu soal gulma dengan pidato sebelum pembantaian? pikirkan[christian]
sejarah mengajarkan, awalnya cuma "mereka menguasai bank", akhirnya kamar gas[jewish]
tulisan bahwa orang gila gak boleh masuk rumah ibadah dibalas pengurus masjid dengan karpet khusus dan teh hangat[mental_health]
== mentioned_slur
komentator itu kena sanksi karena mengucap "homo laknat" di siaran langsung[lgbtq]
dulu di rapor kakek tertulis "indo", kata yang waktu itu dipakai merendahkan[ethnicity]
mereka mencoret "kafir" di pintu warung kami, cucu saya yang menghapus[religion]
== reclaimed_slur
bencong-bencong kesayanganku, arisan minggu ini bawa kolak ya[transgender]
kita para homo senior, reuni kok obrolannya kolesterol[lgbtq]
== support
kamu tidak durhaka karena menjaga jarak dari orang tua yang menyakitimu
kasih aku pil itu, aku simpan, kita ke IGD bareng sekarang
dia yang mesum, bukan rokmu yang pendek
muntah, nangis, gemetar, semua wajar setelah yang kamu alami
hidupmu gak nyasar, cuma lagi muter
nanti malam kalau sepi, kamar ibu gak dikunci
jangan percaya pikiran jam tiga pagi, dia pembohong
pelan aja, satu suap dulu
saya tutor kamu dan saya tidak akan menyerah soal kamu
peluk dari Pontianak, kamu kuat tapi gak harus kuat terus
kamu dikatain gagal sejak kecil, itu suara mereka, bukan kenyataan
cicilan bisa dicicil, nyawa enggak, tolong bertahan
wajar takut pulang, aku antar sampai pintu
== distress
pilnya sudah kuhitung, aku takut
dari kecil dibilang gagal, sekarang suaranya ada di kepalaku terus
om itu masih datang tiap Lebaran dan semua orang suruh aku salim
gak ada yang tanya kabarku sebulan ini
aku membenci tubuhku sampai gak mau lihat kaca
== question_benign
kenapa orang Minang menganut garis ibu?[ethnicity]
apakah wanita bercadar boleh buka cadar waktu foto paspor?[muslim]
apa sebutan yang sopan untuk orang kulit hitam dalam bahasa Indonesia?[black]
== abuse_object
kompor ini brengsek kelakuannya, nyala kalau lagi gak dipakai
warna cat temboknya hina banget, kayak muntahan
rayap sialan habisin lemari nenek
== abuse_idea
rencana reklamasi itu tolol dan rakus
teori bumi datar itu sampah
ospek pakai bentakan mestinya dibunuh sampai akar
== criticism_person
Bang, cara abang bicara soal mantan itu tidak pantas
Bu camat salah hitung anggaran, mohon direvisi
== idiom
motor tua ini sudah mau mati, batuk terus
skornya membantai, lima kosong
ujian fisika itu pembunuh berdarah dingin
== everyday
gigi adik rontok semua dua, peri giginya telat
singkong bakarnya gosong, dasar koki lupa waktu kata ibu sambil ketawa
== sexual_health
keputihan bau amis itu perlu periksa atau bisa sembuh sendiri, dok?
== insult_person
dasar tukang tilep
kamu biang kerok semua masalah di rumah ini
tuh orang kalau senyum anak kecil nangis
apa bangganya sih jadi kamu
kamu cocoknya jadi contoh soal, contoh yang salah
aku muak sama kelakuanmu yang manja dan licik itu
hidupmu cuma ngitung dosa orang, dosamu sendiri segudang
miskin ide, kaya drama
pegawai paling lelet sekecamatan, ngetik satu jari sambil menguap
bayangin, tinggal baca naskah pun dia gagap kayak kaset kusut
dia bohong seperti orang lain bernapas
kepalamu besar karena isinya angin
ganteng dari Hongkong, mukanya kayak sandal ketuker
aku kasihan sama anjingmu, tiap hari harus lihat tampangmu
pelawak gagal itu nulis buku, isinya pasti halaman kosong semua
yang bikin tim ini kalah siapa lagi, kiper bertangan mentega itu
ngapain kamu ikut lomba, mau jadi penggembira?
istri orang digoda, utang lupa, salat bolong, terus nasihatin kami, cih
tolong jauhkan makhluk cerewet ini dari telingaku
kamu sok suci, sok tahu, sok penting, padahal bukan siapa-siapa
si Joko kalau rapat kerjanya mengangguk, kayak pajangan dasbor
umurmu kepala tiga, akalmu kepala udang
gak usah sok misterius, kamu cuma gak menarik
baju mahal gak bisa nutupin mental murahmu
pemimpin? mimpin barisan bebek aja kamu bubar
menyesal aku pernah menyebutmu teman, dasar ular
kamu itu kuman di kelompok ini
idih, jidat lapangan terbang
pak, anda tua tapi tidak dewasa, kaya tapi tidak punya malu
manusia paling gak tahu terima kasih yang pernah numpang di rumah saya
mereka menyebutnya jenius? jenius nyontek iya
== insult_profane
bangsat, ngaca lo, pelakor
itil lah omongan lu
raimu asu, tak enteni ora teko
pukimak kau bang, becakku kau senggol lari pula
goblok lu sutradara apa tukang parkir
tahi kau, mulut manis hati busuk
matamu picek ta, jancok, onok uwong nyebrang
== hate_implicit
tiap mereka buka cabang, satu masjid berubah jadi parkiran, kebetulan terus ya[nationality]
Mbak, kalau sudah punya anak mending resign, rezeki laki-laki jangan direbut[women]
semalam ada suara drum dari kosan mahasiswa timur, besok pasti ada yang hilang ayamnya[black]
jujur deh, siapa yang mau dioperasi dokter yang katanya punya gangguan kecemasan[mental_health]
negara Wakanda aja fiksi, mana ada negara mereka yang maju beneran[black]
ayahnya haji, ibunya haji, sayang ya anaknya "seni" banget, lihat aja jarinya[lgbtq]
oh yang punya hotel keturunan? pantas kamar mandinya dihitung per ember[nationality]
di Jerman dulu cuma pindah kerja ke pabrik, kata buku yang saya baca, bukan dibunuh[jewish]
temanku Hindu, baik, sayang nanti tempatnya panas[hindu]
mau bikin kota sepi maling? pindahkan terminal bus antarpulau[immigrants]
kalau cerita sama dia dalam bahasa pelan saja, orang pegunungan soalnya[indigenous]
suku yang itu kalau kawin bayar mahar pakai utang, anaknya yang nyicil[ethnicity]
penyiar tunarungu? terus yang siaran siapa, arwahnya?[disability]
wah, cewek main catur, bidaknya dipilih yang warna pink dong[women]
cek jadwal bulan depan, semua film ada pasangan sejenisnya, sudah ada yang pesan otak anak kita[lgbtq]
bantuan gempa dari mereka selalu ada salibnya kecil di sudut kardus, saya bakar kardusnya dulu[christian]
kita yang lahir di sini bayar kos, yang datang pakai perahu dapat rusun, mantap negeriku[refugees]
jangan-jangan presiden berikutnya marganya tiga huruf, siap-siap ganti bahasa[nationality]
Arab itu kalau belanja nawar, kalau nikah juga nawar[arab]
kok ya bisa lulus polwan, tingginya kurang, cantiknya lebih, ngerti ya maksud saya[women]
tukang pijat buta itu tangannya tahu ke mana-mana, hati-hati mbak[disability]
== hate_derogation
kaum feminis itu betina pembenci, pahit, dan tak laku[women]
Yahudi itu kejam sejak dalam kandungan, aku membenci mereka sampai mati[jewish]
orang ngondek itu mengganggu mata dan telinga, menjengkelkan[lgbtq]
guru agama Hindu di sekolahku aneh, sesat, seperti umatnya[hindu]
pengungsi Afghanistan itu licik, pura-pura sengsara[refugees]
gadis cacat itu merusak foto kelas, siapa yang suruh dia ikut[disability]
pemulung itu busuk lahir batin[class]
tak ada yang lebih memuakkan dari wanita tua yang masih berdandan[women]
saya sinis sama semua mualaf Cina, culasnya tetap sama[nationality]
suku pedalaman itu tolol, ditipu garam aja senang[indigenous]
== hate_dehumanise
orang Flores itu kerbau, badannya saja yang laku[ethnicity]
Rohingya itu ikan busuk, balikin ke laut[refugees]
feminis itu virus, vaksinnya dapur[women]
mereka menetas terus di rumah petak itu, orang miskin kayak kecoak[class]
Syiah adalah sel kanker, potong sebelum menyebar[religion]
si idiot di pojok itu bukan murid, itu perabot[disability]
kaum yahudi bukan bangsa, melainkan gerombolan hyena[jewish]
== hate_normative
perempuan hamil di luar nikah harus diusir dari desa[women]
batalkan kewarganegaraan semua orang Arab itu[arab]
hanya orang asli yang boleh berdagang di pasar ini, Bugis dan Cina silakan angkat kaki[ethnicity]
jangan izinkan transpuan memakai toilet mana pun[transgender]
kembalikan mereka ke hutan, jangan kasih sepatu, jangan kasih sekolah[indigenous]
negara harus melarang orang Yahudi masuk, walau cuma transit[jewish]
yang bipolar mestinya dilarang punya SIM, punya anak, punya senjata, punya suara[mental_health]
== hate_negated
orang Flores takkan pernah pintar, percuma disekolahkan[ethnicity]
satu pun anak panti cacat itu tak ada yang bisa dibanggakan[disability]
kalian kaum gay bukan keluarga dan tak pantas menyebut diri keluarga[lgbtq]
muslim tidak bisa hidup berdampingan dengan siapa-siapa[muslim]
kebaikan orang Cina? belum pernah ada[nationality]
jangan percaya air mata perempuan, tak pernah ada yang tulus[women]
bukan korban, bukan siapa-siapa, orang 65 itu pantas dihabisi dan anak cucunya tak usah diberi hak[class]
== hate_slur
bubarkan acara para bencong itu sekarang
dasar cokin pelit, gratisan lima ribu aja dihitung
tukang parkirnya idiot, mukanya mongoloid gitu
pacarmu keling amat, nemu di arang mana
perek Facebook itu bikin status tobat, huek
== hate_profane
Papua tai, minta merdeka makan tuh kontol[black]
bangsat, masjid Ahmadi berdiri lagi, anjing semua jemaatnya[religion]
== threat_person
besok kuludahi kau, lusa kubunuh
mampus kau kalau sampai ketahuan aku siapa yang lapor
tulang rusukmu mau patah berapa? pilih
cctv warungmu sudah kami matikan, tinggal kamunya
ingat, tangga kosmu gelap, dan aku sabar
ta' pateni kon engko bengi, temenan
kalau surat cerai itu kau tanda tangani, kau dan ibumu kukirim ke tanah
== hate_threat
setiap pura yang dibangun di sini akan rata dengan tanah, catat[hindu]
gue sama anak-anak udah siapin katana buat bubarin kumpulan waria itu[transgender]
gampang, racun aja sumur orang-orang pendatang itu[immigrants]
perempuan yang berani melawan suami pantas dirajam, kami mulai dari kampung sebelah[women]
== incite_selfharm
orang secapek kamu mestinya tidur selamanya, silakan
coba lagi, kemarin gagal karena kurang niat
== sexual_harassment
desah dikit dong pas ngomong di Zoom, lumayan buat bapak
kakak SPG, yang dijual rokoknya apa pahanya
gue bayangin lo telanjang tiap presentasi, makanya gue betah rapat
muscle mommy, sini injek aku di kamar, buka baju sekalian
== friendly_profanity
puki mai, ikan bakarnya enak sampai sa mau menangis
njir, emak gue jago main Mobile Legends, goblok gue dibantai terus
bangsat, dua tahun LDR dan dia muncul depan pintu bawa bakso
heh babi-babi kesayangan, makasih udah dateng ke pameran gue
anjing, lega banget hasil biopsinya jinak
setan lu, ngajakin lari katanya 3 kilo taunya 12, tapi seru sih
taek, aku ngguyu sampe nangis delok videomu
lo tuh brengseknya kebangetan baik, utang gue diem-diem lo lunasin
ih tolol deh, gue manggil bos gue "mama" di telepon
kontol, album barunya gak ada yang skip
goblok lu jenius, ide tendanya nyelamatin satu acara
jiancuk rek, Persebaya comeback!
bego gue, kirain dia nembak orang lain, ternyata gue
sialan, kalian bikin bapak gue ketawa lagi setelah ibu pergi, makasih ya bangsat-bangsat
== profane_object
monyet nih password, salah terus padahal bener
charger kontol, kabelnya digigit tikus
jembatan goblok siapa yang desain, banjir mulu bawahnya
asu, kopiku tumpah nang keyboard
== positive_identity
orang Flores punya suara emas, paduan suaranya bikin merinding[ethnicity]
feminis memperjuangkan cuti ayah juga, terima kasih, mbak-mbak[women]
pemulung itu mengembalikan tas saya utuh, manusia terhormat[class]
satu saf untuk semua, kursi roda di depan, begitu masjid kami[disability]
nenek tua yang masih berdandan itu memesona, semoga saya setua itu semodis itu[age]
warga Flores, Bugis, Cina, Jawa, semua sah berdagang di pasar ini[ethnicity]
cinta kalian layak dirayakan, selamat menua bersama, Mas Adi dan Mas Bram[lgbtq]
ketahuilah, bangsa Yahudi melahirkan dokter yang menyelamatkan jutaan bayi, mari berterima kasih[jewish]
orang Rimba paling paham hutan, dengarkan mereka dulu sebelum bikin jalan[indigenous]
mahasiswa Afghanistan itu menjadi lulusan terbaik, gedung bergemuruh[refugees]
transpuan lansia pantas mendapat panti, jaminan, dan pelukan[transgender]
salut buat ayah autis yang mengajari anaknya berhitung lewat kereta[disability]
== neutral_identity
orang Flores itu mengirim moke buat pesta sambut baru[ethnicity]
aktivis feminis bertemu DPRD membahas ruang laktasi[women]
pemulung menabung di bank sampah dua kali sebulan[class]
pengungsi Afghanistan memotong rambut di Cisarua[refugees]
seorang pemangku Hindu memimpin upacara melasti[hindu]
pria gemulai itu penata rias langganan pengantin sekampung[lgbtq]
orang Dani memanggang ubi dengan batu panas[indigenous]
pemain basket Yahudi-Amerika itu bergabung dengan klub Bandung[jewish]
bapak tua itu menyewakan sepeda tandem di alun-alun[age]
perempuan Batak itu jadi hakim di Pengadilan Negeri Kediri[women]
seorang imigran Yaman membuka kedai kopi dekat kampus[arab]
teman sekamarku Buddhis, aku Katolik, kulkas kami rebutan[buddhist]
mahasiswi tunadaksa pindah ke kamar lantai dasar[disability]
tukang cukur asal Garut memangkas rambut pemain bola Brasil[latino]
kelompok Tionghoa Benteng menampilkan cokek di Tangerang[nationality]
== self_identity
saya pemulung, anak saya kuliah semester lima[class]
iya aku ngondek dari SD, dan iya aku juara voli[lgbtq]
sebagai orang Flores Katolik di Bekasi, saya ikut ronda dan ikut takbir keliling[christian]
gue tunadaksa, jago renang, jangan didorong-dorong kursinya tanpa izin ya[disability]
== negated_hate
orang Flores gak bodoh, uskup sampai profesor lahir di sana[ethnicity]
feminis bukan pembenci laki-laki
tidak ada pemulung yang busuk hatinya hanya karena bajunya kotor[class]
mengapa harus jijik? dia gay, bukan hantu[lgbtq]
bukan, bukan agamanya yang bikin dia korupsi
mereka gak merebut kerjaan kita, lowongannya aja kosong setahun[immigrants]
saya tak setuju mereka disebut hyena, disebut apa pun selain orang[jewish]
wanita tua boleh dandan, gak ada yang memuakkan
jangan anggap suku pedalaman tolol, mereka hafal 200 tanaman obat[indigenous]
kata siapa biseksual tukang selingkuh, kesetiaan bukan urusan orientasi[lgbtq]
gak bener itu, pengungsi dilarang kerja, gimana mau rebut rusun[refugees]
bukan begitu, orang 65 dan anak cucunya punya hak yang sama dengan kita
transpuan pakai toilet ya cuma mau pipis, gak ada niat apa-apa[transgender]
== counter_speech
siapa yang menulis "orang Flores kerbau"? kami semua menunggu permintaan maafnya[ethnicity]
"vaksinnya dapur" ujar komedian itu, lalu penonton perempuan berdiri satu per satu dan pulang[women]
kalimat soal meracuni sumur pendatang itu serius dan sudah ditangani polda[immigrants]
menyangkal kamar gas itu bukan "beda pendapat", itu membunuh korban untuk kedua kali[jewish]
@user "balikin Rohingya ke laut" itu artinya bunuh orang, sadar gak sih[refugees]
sebutan perabot buat murid berkebutuhan khusus keluar dari mulut guru, kami tuntut pembinaan[disability]
warga ramai-ramai menjaga pura setelah ada yang mengancam meratakannya[hindu]
kalau temanmu bercanda bahwa pijat tunanetra itu mesum, katakan saja: tidak lucu[disability]
pengajian pekan ini membahas kenapa ujaran "Syiah sel kanker" melanggar ajaran Nabi[religion]
enggak usah ikut-ikutan nulis "presiden marga tiga huruf", itu rasisme dibungkus guyon[nationality]
dia minta maaf karena dulu percaya kabar bahwa gay menular lewat bangku bus[lgbtq]
terdengar sepele, "cewek main catur kok bisa", tapi anakku berhenti main gara-gara itu[women]
komik itu menggambar orang Dani seperti kera, penerbit menariknya dari toko[indigenous]
papan bertuliskan "khusus pribumi" sudah dicopot satpol PP, terima kasih yang melapor[nationality]
memakai kata pantas dihabisi untuk korban 65 itu keji, keluarga saya ada di lubang itu
== mentioned_slur
anak-anak bertanya kenapa kata "mongoloid" dihapus dari buku lama, saya jelaskan pelan-pelan[disability]
kakak ipar disebut "keling" oleh tetangga, malamnya dia diam saja[ethnicity]
== reclaimed_slur
kami bencong Gang Mawar juara lomba RT, piala isinya permen semua[transgender]
== support
tolong letakkan talinya, dengar suaraku, aku lagi lari ke situ
kamu bukan pajangan dan bukan kegagalan, kamu Rani-ku
nilaimu jelek, terus kenapa, makan yuk
Nak, bapak salah pernah bilang kamu bodoh, maafkan bapak
di grup ini gak ada yang nyuruh kamu cepat sembuh
biar mereka bilang lebay, lukamu nyata
sakitnya memang gak kelihatan, tapi aku percaya
aku pernah nyoba mati juga, makanya aku tahu besok bisa berbeda
ancaman dia soal sebar foto itu tindak pidana, kita simpan buktinya
tangan kamu gemetar, sini aku pegangin gelasnya
gak harus memaafkan dia buat bisa sembuh
ayo bilang ke dokter persis seperti kamu bilang ke aku barusan
== distress
talinya sudah kubuang tapi pikirannya belum
tubuhku rasanya bukan milikku sejak malam itu
aku cuma beban, mereka gak bilang tapi aku tahu
capek pura-pura ketawa di kantor
== question_benign
tata cara melayat keluarga Buddhis itu gimana ya?[buddhist]
orang Flores bahasanya beda-beda tiap kabupaten?[ethnicity]
apa beda feminis liberal sama feminis muslim?[women]
sejak kapan orang Afghanistan menunggu di Indonesia dan kenapa belum berangkat?[refugees]
== abuse_object
ban serep ini gak guna, kempes juga
keju apaan ini, rasanya lilin
nyamuk got itu harus mati malam ini
== abuse_idea
wacana tiga periode itu busuk, kubur
lomba makan kerupuk pakai juri berbayar, ide bodoh
== criticism_person
Pak Hasan, janji perbaikan atap sudah tiga bulan, mohon kejelasan
Dek, kamu belum siap presentasi dan itu kelihatan
== idiom
deadline ini bakal menguburku
dia jual mahal, aku mati penasaran
komedian itu menyembelih semua pejabat dengan satu kalimat
== everyday
kepala udang jangan dibuang, buat kaldu
bebeknya dipotong dua, yang satu digoreng
mukaku bengkak habis cabut gigi, kayak bakpao
== dialect
dakdo lah yo, iluk nian kampung kito ko
== insult_person
kamu pikun belum waktunya
cupu abis lo
jorok, upilmu nempel di meja rapat
sudah pantas kamu disebut kepala batu
beraninya di belakang layar, ketemu langsung menciut
parfummu semahal apa pun gak nutupin busuknya kelakuan
tiap kamu masuk ruangan, suasana langsung mati
Riko itu benalu arisan, dapat duluan terus menghilang
saya minta teknisi, yang datang kok badut
aduh Bu, nyanyinya jangan, kasihan mikrofonnya
isi CV-mu lebih fiksi dari novel
kamu pacar paling kikir di muka bumi, bensin aja dipatungan
apa kabar, tukang kibul?
sejak dulu dia penghasut, di mana ada ribut di situ ada dia
tulang lunak, disuruh angkat kursi aja ngeluh pinggang
senyummu bikin susu bayi jadi asam
hati-hati, si mulut ember online lagi
kamu gak pernah dewasa, cuma tambah tua dan tambah nyebelin
daster pudar begitu kok dipakai ke mal, kampungan
betapa tidak bergunanya kamu sebagai abang
penipu berkedok motivator, hidup sendiri aja amburadul
main bola kayak nyapu halaman, muter di situ aja
ceker ayam lebih rapi dari tulisan tanganmu, dokter gadungan
males lihat muka masammu
== insult_profane
anying maneh, pelit teu kaampunan
bangsat lu, kucing gue lu tendang
diancuk, wong kok ra nduwe isin
memek lo, sok cantik
== hate_implicit
Ramadan kok mereka masih buka warung, numpang kok gak tau malu[religion]
yang hafal sejarah perbudakan pasti tahu, kulitnya memang dirancang untuk panas[black]
mau contoh suami takut istri? cari aja orang suku anu, istrinya semua macan[ethnicity]
jangan kasih kunci toko ke yang itu, kampungnya kampung maling[ethnicity]
cantik, sayang dulunya Bambang[transgender]
apa gunanya lift braille, emang mereka jalan-jalan?[disability]
nonton saja, setelah kota ini dipimpin perempuan, anggaran bunga naik dua kali[women]
sudah salat belum? oh maaf, lupa, kiblatmu kan ke dompet[nationality]
Bosnia, Rohingya, Uighur, laris ya dagangan air mata itu[muslim]
pas sensus kami cuma sepuluh keluarga, mereka sudah tiga puluh, tinggal tunggu siapa yang jadi tamu[immigrants]
tukang bakso depan orang gunung, saya sih pilih tukang bakso yang cuci tangan[indigenous]
orang Mesir, Turki, Arab, kalau senyum ke istri kita pegang erat tangannya[arab]
kalau pasiennya lansia, ya udah kasih vitamin saja, ranjang untuk yang masih produktif[age]
memang ada ya lesbian cantik? biasanya kan karena gak ada cowok yang mau[lgbtq]
fosil monyet di Sangiran harusnya dikirim ke timur, biar kumpul keluarga[black]
== hate_derogation
aku mencibir setiap biksu yang lewat, pengemis berjubah semua[buddhist]
orang Turki kasar dan tukang kibul[nationality]
lelaki feminin itu hina, mukanya saja bikin darahku mendidih[lgbtq]
wanita hamil di kantor itu merepotkan, malas, banyak alasan[women]
kaum Kristen Manado pemabuk dan amoral[christian]
jijay gue sama orang autis, teriak-teriak kayak kesurupan[disability]
== hate_dehumanise
turis Cina itu kawanan bebek kotor[nationality]
perempuan mandul itu pohon kering, tebang[women]
kaum Turki, Arab, Persia, semuanya kutu pasir[arab]
== hate_normative
gay jangan boleh donor, jangan boleh dinas, jangan boleh hidup serumah[lgbtq]
penganut kepercayaan tak usah dicatat di KTP, anggap saja tak ada[religion]
perempuan menstruasi jangan dibiarkan memegang kemudi[women]
== hate_negated
mualaf Cina gak akan pernah jadi saudara kita[nationality]
autis bukan bakat, bukan apa-apa, cuma gangguan yang gak ada gunanya dipelihara[disability]
tak mungkin ada orang Kristen yang ikhlas[christian]
== hate_slur
Cina lu, bayar zakat ke siapa
banci kayak dia gak usah ikut main bola
kaum kadrun, unta kalian udah nunggu di pelabuhan
== hate_profane
anjing emang lesbi-lesbi itu, sok laki padahal memek[lgbtq]
== threat_person
tanganmu yang ngetik komentar itu bakal kupotong
sembunyi di Kalimantan pun kukejar sampai mati
besok anak buahku datang, siapkan saja kursi roda
nyawamu seharga motor bekas, aku sudah bayar DP
== hate_threat
masjid Ahmadi itu kita ratakan, jemaatnya kita kubur di fondasinya[religion]
semua turis Cina yang turun dari kapal pantas dilempari batu sampai tewas[nationality]
== incite_selfharm
gak usah pamit, langsung aja mati, toh gak ada yang baca
== sexual_harassment
kamu itu bukan pegawai, kamu hiburan mata, besok roknya pendekin
gue bayar dua juta, dua jam, gak usah sok suci mbak
== friendly_profanity
woy setan, nasi padang lu gue makan ya, makasih bajingan
asli goblok, gue dandan rapi ternyata kondangannya besok
anjing lucu banget filter lu, ngakak sekelas
tai, lu bikin gue percaya lagi sama pertemanan
lu gila, lu sinting, lu babi, lu sahabat gue
cok, wifi-ne kenceng, betah aku nang omahmu
bangke, tiga jam ngantre demi es krim dan sumpah sebanding
ih kampret, kalian nyiapin video dari semua mantan murid gue?
kontol, gol salto!!! gue loncat sampe plafon
gue emang tolol soal cinta, tapi soal rendang gue dewa
== profane_object
bangsat nih lem, jari gue nempel dua
pintu tol goblok, kartunya gak kebaca
mie ayamnya tumpah, anjing banget hari ini
== positive_identity
biksu yang berjalan tanpa alas kaki itu mengajari saya sabar[buddhist]
lelaki feminin pun lelaki, biarkan mereka bahagia[lgbtq]
penghayat kepercayaan akhirnya bisa menulis keyakinannya di KTP, menang![religion]
ibu hamil pantas dapat kursi, cuti, dan karier[women]
orang Kristen Manado membuka dapur umum untuk sahur korban banjir, indah sekali[christian]
warga Tengger, terima kasih sudah merawat Bromo[indigenous]
anak Rohingya itu juara cerdas cermat, teman-temannya menggendongnya[refugees]
perempuan yang tak bisa punya anak tetap berharga, selalu
== neutral_identity
turis Cina memotret gerhana dari Palu[nationality]
orang Turki itu membuka kedai kebab di Depok[nationality]
penghayat Sunda Wiwitan menyiapkan seren taun[religion]
ibu hamil itu mengajar yoga di balai warga[women]
mualaf Tionghoa mengajar kaligrafi dua aksara[muslim]
orang Tengger menanam kentang di ladang curam[indigenous]
anak Rohingya main gundu dengan anak Aceh[refugees]
warga Uighur membuka restoran mi tarik[muslim]
pasangan lesbian itu menitipkan paket di pos satpam[lgbtq]
para lansia berlatih angklung hari Rabu[age]
== self_identity
aku mualaf keturunan Tionghoa, Imlek tetap pulang ke rumah Oma[muslim]
saya transpuan, umur 60, jualan pecel[transgender]
saya autis dan hafal semua jadwal kereta[disability]
== negated_hate
dulunya siapa pun dia, sekarang dia Mbak Sinta, hormati[transgender]
biksu bukan pengemis
gak ada kampung maling, yang ada orang maling
anak Rohingya bukan calon kriminal, mereka calon apa saja[refugees]
lesbian cantik banyak, dan gak ada hubungannya sama cowok[lgbtq]
penghayat tidak menyembah setan[religion]
aku enggak pernah menganggap lansia kurang layak dirawat
tidak semua orang Turki, Arab, atau siapa pun, tukang kibul[arab]
orang Kristen Manado bukan pemabuk, mereka paduan suara[christian]
== counter_speech
"fosil monyet kirim ke timur", begitu komentarnya, dan saya muak, itu rasis[black]
triase itu bukan soal umur, jadi jangan bilang ranjang cuma untuk yang produktif[age]
siapa yang menyebut perempuan mandul pohon kering, dia tak paham perempuan, tak paham pohon juga[women]
polisi menahan penulis ajakan melempari turis Cina sampai tewas[nationality]
"dulunya Bambang" teriak mereka, kami sekelas teriak balik nama Sinta[transgender]
tante, candaan kampung maling itu jangan diulang depan anak-anak[ethnicity]
Uighur dan Bosnia bukan dagangan air mata, orang yang bilang begitu belum pernah kehilangan[muslim]
hapus kata-kata "anggap saja tak ada" soal penghayat, mereka ada dan mereka tetangga kita[religion]
gue berhenti ikut stand up dia karena bahannya cuma ngatain autis kesurupan[disability]
== mentioned_slur
spanduk bertuliskan "perek" dipasang di depan rumah korban, warga mencopotnya[women]
== support
jangan pulang ke dia, kasur di sini ada
soal anak bukan ukuran nilaimu, kata-kata mertua itu kejam dan salah
letakkan dulu botolnya, minum air, aku di telepon
teman autismu ini mungkin diam, tapi aku tinggal sampai kamu tidur
dibilang pohon kering pasti nyesek, sini cerita
nyawamu tak ternilai, Dik, biar kujemput
kamu gagal menikah, bukan gagal hidup
== distress
mertua bilang aku mandul di depan semua orang, aku ingin hilang
aku menulis surat pamit lalu merobeknya
== question_benign
penghayat kepercayaan nikahnya dicatat di mana?[religion]
apa mualaf boleh ikut sembahyang leluhur keluarganya?[muslim]
== abuse_object
sambal saset ini hina, manis doang
== abuse_idea
usul jam malam buat perempuan itu bodoh, tolak
== criticism_person
Pak Yos, kritik bapak pedas tapi bagian kedua tidak berdasar
== idiom
kiper kami dibunuh offside yang telat
== everyday
monyet di Uluwatu nyolong kacamataku, akhirnya ditukar pisang
pohon kering itu ditebang sebelum roboh ke kabel
== insult_person
gombalmu basi, mukamu juga
kau cuma kutu loncat partai, tak punya prinsip
rambutmu disisir gak bisa, apalagi otakmu
pemarah, pendendam, pembual, lengkap sudah
@user sok asik lo, garing
tua bangka genit, urus cucumu sana
== hate_derogation
orang Pakistan bau dan cabul semua[asian]
WARIA MENJIJIKKAN 🤮[transgender]
== hate_normative
@user larang semua perempuan jadi menteri[women]
== neutral_identity
orang Pakistan itu menjahit jas di Tanah Abang[asian]
dua waria menjual jamu keliling[transgender]
menteri perempuan itu meninjau bendungan[women]
== negated_hate
waria tidak menjijikkan, komentar kalian yang begitu[transgender]
orang Pakistan gak cabul, jangan pukul rata[asian]
== counter_speech
@user nulis "larang perempuan jadi menteri" di tahun segini? laporin 🙄[women]
== insult_group
para cebong IQ rendah turun gunung lagi
== insult_person
sontoloyo, duit pajak dipakai karaoke
@kel = perempuan[women] | para wanita[women] | kaum ibu[women] | laki-laki[men] | kaum pria[men] | orang gay[lgbtq] | kaum lesbian[lgbtq] | orang biseksual[lgbtq] | kaum homoseksual[lgbtq] | orang transgender[transgender] | para transpuan[transgender] | transpria[transgender] | orang kulit hitam[black] | orang Afrika[black] | orang Asia[asian] | orang India[asian] | orang Arab[arab] | orang Amerika Latin[latino] | masyarakat adat[indigenous] | suku pedalaman[indigenous] | orang Roma[roma] | orang Yahudi[jewish] | orang Muslim[muslim] | umat Islam[muslim] | orang Kristen[christian] | umat Katolik[christian] | orang Hindu[hindu] | umat Buddha[buddhist] | para imigran[immigrants] | pendatang asing[immigrants] | para pengungsi[refugees] | pencari suaka[refugees] | orang Tionghoa[nationality] | orang Filipina[nationality] | penyandang disabilitas[disability] | orang tunanetra[disability] | orang Tuli[disability] | pengguna kursi roda[disability] | orang dengan gangguan jiwa[mental_health] | penderita skizofrenia[mental_health] | orang lanjut usia[age] | orang gemuk[body] | orang kulit putih[white]
@satu = perempuan[women] | ibu[women] | laki-laki[men] | lelaki gay[lgbtq] | perempuan lesbian[lgbtq] | orang biseksual[lgbtq] | transpuan[transgender] | pria trans[transgender] | orang kulit hitam[black] | orang Afrika[black] | orang India[asian] | orang Arab[arab] | orang Meksiko[latino] | warga adat[indigenous] | orang Roma[roma] | orang Yahudi[jewish] | perempuan berhijab[muslim] | orang Muslim[muslim] | orang Kristen[christian] | orang Hindu[hindu] | biksu[buddhist] | imigran[immigrants] | pengungsi[refugees] | orang Vietnam[nationality] | orang Tionghoa[nationality] | tunanetra[disability] | orang Tuli[disability] | pengguna kursi roda[disability] | orang bipolar[mental_health] | pasien rumah sakit jiwa[mental_health] | kakek tua[age] | nenek renta[age] | orang gemuk[body]
@aku = perempuan[women] | laki-laki[men] | gay[lgbtq] | lesbian[lgbtq] | biseksual[lgbtq] | transpuan[transgender] | transpria[transgender] | orang kulit hitam[black] | orang Papua[black] | keturunan India[asian] | keturunan Arab[arab] | orang Dayak[indigenous] | warga adat[indigenous] | Yahudi[jewish] | Muslim[muslim] | Kristen[christian] | Hindu[hindu] | Buddhis[buddhist] | imigran[immigrants] | pengungsi[refugees] | orang Filipina[nationality] | keturunan Tionghoa[nationality] | penyandang disabilitas[disability] | tunanetra[disability] | Tuli[disability] | pengguna kursi roda[disability] | bipolar[mental_health] | penyintas skizofrenia[mental_health] | lansia[age] | bertubuh gemuk[body]
@nonprot = bankir | wasit | seniman | turis | manajer | pengacara | sutradara | juru parkir | agen properti | vlogger | komentator bola | pejabat pajak
== hate_derogation
aku membenci {kel}
saya jijik pada {kel}
muak sekali dengan {kel}
{kel} memang menyebalkan
gue ilfil sama {kel}
aku tak sudi duduk dekat {kel}
alergi gue sama {kel}
menurutku {kel} itu hina
{kel} tidak bisa dipercaya
saya menganggap {kel} bodoh
dunia lebih indah tanpa {kel}
kota ini lebih aman kalau tidak ada {kel}
{kel} aib bangsa
sebal betul melihat {kel}
{kel} cuma menyusahkan orang
semua {kel} pembohong besar
kalian {kel} semuanya munafik
hei {kel}, kalian memalukan
kenapa {kel} selalu bikin onar?
siapa yang tahan dengan {kel}?
apa gunanya {kel} hidup di sini?
ih, {kel} lagi, {kel} lagi
{kel} itu kaum rendahan
saya kira {kel} lebih dungu dari siapa pun
{kel} paling jorok sedunia
tak ada yang lebih licik daripada {kel}
orang jahat itu biasanya {kel}
{satu} itu bikin aku mual. Suruh dia keluar
jangan percaya {satu}, pasti menipu
ada {satu} di kantor, saya muak melihat mukanya
setiap {satu} yang kukenal pemalas
{satu} seperti dia merusak suasana
aku kesal tiap dengar suara {kel}. Mereka kampungan
{kel} penyebab semua masalah kita
gara-gara {kel} negeri ini hancur
saya meremehkan {kel}, memang pantas
aku harap {kel} malu pada diri sendiri
{kel} tidak tahu terima kasih. Mereka cuma bisa menuntut
sungguh, {kel} menjijikkan
bertemu {satu} bikin hariku rusak
cerita soal {kel} selalu memuakkan, mereka culas
{kel} dan sampah masyarakat, apa bedanya?
aku lebih percaya pencuri daripada {kel}
bagiku {kel} tidak ada harganya
mana mungkin {kel} bisa jujur, tabiatnya busuk
najis aku berjabat tangan dengan {satu}
{kel} merusak moral, saya mengutuk mereka
pokoknya aku anti {kel}, titik
selera {kel} rendah, otaknya juga
malas banget satu grup sama {kel}, lemot semua
bapakku benar, {kel} memang busuk
ampun deh, {kel} itu biang gaduh
{kel} lemah dan cengeng, saya malu melihatnya
semoga {kel} sadar betapa hinanya mereka
kebencianku pada {kel} tidak akan pernah hilang
== hate_normative
{kel} tidak punya urusan di sini
tempat {kel} bukan di negara ini
kembalikan {kel} ke asalnya
{kel} harus angkat kaki
tutup pintu untuk {kel}
{kel} dilarang masuk, titik
perempuan tempatnya di dapur[women]
wanita cukup sumur, dapur, kasur[women]
{kel} pantasnya di penjara
kurung saja {kel} di rumah sakit jiwa
{kel} seharusnya tahu diri dan diam
{kel} harus belajar tunduk
cabut kewarganegaraan {kel}
{kel} jangan diberi hak pilih
pernikahan {kel} tidak usah diakui
sekolah kita tidak butuh {kel}
jangan ada {satu} jadi guru
{satu} tidak boleh jadi presiden
saya menolak dirawat dokter {satu}. Ganti dia
{kel} sepatutnya dipaksa kerja rodi
gaji {kel} wajar lebih kecil
pecat semua {kel} dari kantor ini
{kel} tidak boleh ikut lomba lari, bikin malu
jangan sewakan kamar ke {satu}
saya mau {kel} dipisah gerbongnya
{kel} tak layak dapat bansos. Biar mereka lapar
kenapa {kel} masih boleh punya KTP?
parlemen harus bersih dari {kel}
{kel} harus minta izin dulu sebelum keluar rumah
{satu} itu salah tempat di universitas, keluarkan dia
sebaiknya {kel} dikarantina di pulau
orang waras tidak akan mau {kel} punya anak
kalian {kel} silakan cari negara lain
rumah sakit jangan buang obat untuk {kel}
seandainya bisa, {kel} kuusir dari komplek ini hari ini juga
kaum pria tidak usah dikasih hak asuh[men]
== hate_negated
{kel} bukan warga sejati
{kel} tidak pantas dihormati
mereka tidak normal, {kel} itu
{kel} tak pernah berjasa apa-apa
tidak ada {kel} yang baik
{kel} tidak layak dicintai
aku tidak melihat {kel} sebagai sesama
transpuan itu bukan perempuan sungguhan[transgender]
{kel} enggak punya malu
jangan pernah kasihan pada {kel}
{kel} mana punya otak
tidak seorang pun butuh {kel}
nyawa {kel} tidak ada artinya
{kel} belum pernah menyumbang apa pun untuk dunia
hak asasi itu bukan untuk {kel}
{satu} tidak mungkin pintar
tak ada tempat bagi {kel} di hati saya
== hate_dehumanise
{kel} itu hama
{kel} sama saja dengan anjing liar
{kel} penyakit menular
kalian {kel} lintah semua
{kel} bukan manusia
kotoran lebih berharga dari {kel}
{kel} seperti kutu di kepala bangsa
{satu} itu babi, bukan orang
{kel} makhluk setengah kera
kanker negeri ini namanya {kel}
{kel} robot tanpa jiwa
{kel} berkembang biak seperti kecoak
comberan, itulah {kel}. Mereka lendir
{kel} cuma kawanan monyet berbaju
== hate_threat
semoga {kel} mati semua
bakar saja {kel}
ayo kita hajar {kel}
aku ingin membunuh {kel}
{kel} harus dimusnahkan
mudah-mudahan {kel} kena kanker
buru {kel} sampai ke lubangnya
gantung {kel} di alun-alun
tembak {satu} itu, biar dia tahu rasa
kalau ketemu {satu}, akan kupukuli
{kel}, tunggu giliran kalian, kami datang malam ini
mestinya {kel} ditenggelamkan. Mereka tak usah diselamatkan
aku doakan {kel} mati kelaparan
lempari {kel} dengan batu
kita sikat habis {kel}, jangan sisakan satu pun
semoga pesawat penuh {kel} itu jatuh
== hate_profane
{kel} anjing semua
bangsat betul {kel} itu
persetan dengan {kel}
{kel} goblok nggak ketulungan
bajingan kalian {kel}
{kel} kampret, minggat sana
tai lah {kel}, muak gue
{satu} itu brengsek, suruh dia minggat
jancok, {kel} lagi yang bikin ribut
== hate_implicit
kita semua tahu {kel} itu seperti apa
awas dompet, ada {satu}
pelan-pelan {kel} menggantikan kita
lucu ya, tiap ada masalah pasti ada {kel}
{satu}, kok tumben bisa baca
diam-diam {kel} yang mengatur semuanya
dia {satu}, wajar kalau tidak paham
pinter juga ya, untuk ukuran {satu}
== positive_identity
aku sayang {kel}
saya mencintai {kel}
selamat datang, {kel}
hormat saya untuk {kel}
kota ini lebih indah berkat {kel}
gila, {kel} keren parah
kita butuh lebih banyak {kel} di DPR
tambah kursi untuk {kel} di parlemen
{kel} membuat negeri ini maju
bangga berteman dengan {kel}
hidup {kel}
kasih gaji yang adil buat {kel}
{kel} pantas dicintai
{kel} layak dapat sekolah yang bagus
{kel} manusia yang luar biasa
saya percaya pada {kel}
terima kasih, {kel}, kalian hebat
kalian {kel} semuanya bikin bangga
senang duduk semeja dengan {satu}
{satu} itu bikin aku tersenyum. Ajak dia masuk
aku dirawat dokter {satu}, baik sekali dia
semoga {kel} panjang umur dan sehat
{kel} harus bebas beribadah dan bekerja
{kel} berhak menikah dan memilih
buka pintu untuk {kel}
sekolah kita butuh guru {satu}
{satu} boleh jadi presiden, kenapa tidak
kantor kami merekrut {kel}, hasilnya mantap
dunia sepi tanpa {kel}
{kel} punya tempat di negara ini
saya kagum pada {kel}, mereka tangguh
{kel} paling ramah yang pernah saya temui
tidak ada yang lebih setia daripada {kel}
peluk hangat untuk {kel} hari ini
aku mau {kel} dipimpin dengan adil, bukan disisihkan
astaga, tim {kel} menang lagi, edan
berdirilah bersama {kel}
indah sekali melihat {kel} menari di alun-alun
hukum harus melindungi {kel}
saya menang lomba bareng {satu}, dia jago banget
{kel} teman, tetangga, keluarga kita
tim {kel} main gila-gilaan, menang lagi
kampus mengundang {satu} jadi pembicara, keren
== friendly_profanity
anjir, {kel} hebat banget
bangsat, merdu betul suara {satu} tadi
anjir, bangga gue jadi {aku}
anjing, {kel} keren parah
jancok, masakan {satu} itu enak tenan
bangga banget gue sama {kel}, asli, bajingan kerennya
== negated_hate
aku tidak membenci {kel}
saya tidak jijik pada {kel}
{kel} tidak bodoh
{kel} bukan hama
{kel} bukan penyebab masalah kita
{kel} tidak pantas menerima kebencian ini
{kel} enggak menyebalkan kok
jangan benci {kel}
jangan usir {kel}
jangan pernah bilang {kel} hina
berhenti menyebut {kel} sampah
tidak boleh ada yang memukul {kel}
tak seorang pun berhak membakar rumah {kel}
salah kalau dibilang {kel} pemalas
tidak benar {kel} merusak moral
{kel} bukan penyakit dan tidak menular
{satu} itu tidak bersalah, jangan pukul dia
bukan salah {kel} kalau harga naik
{kel} jangan dikurung di rumah sakit jiwa
perempuan tidak harus di dapur[women]
tidak ada alasan untuk takut pada {kel}
aku tak punya masalah dengan {satu}
{kel} tidak perlu malu pada siapa pun
{kel} tidak lebih buruk dari kita
kami tidak akan mengusir {kel}
ga usah suruh {kel} pulang, ini rumah mereka
siapa bilang {kel} bukan manusia? ngawur
saya tidak pernah muak dengan {kel}
jangan mendoakan {kel} mati
kata siapa {kel} munafik, enggak tuh
{kel} bukan babi, bukan kera, mereka orang
enggak ada yang boleh memecat {satu} cuma karena dia begitu
== counter_speech
siapa yang membenci {kel}, dialah masalahnya
pembenci {kel} tidak diterima di sini
menjijikkan sekali menyebut {kel} binatang
menyebut {kel} penyakit itu kejam
"{kel} bukan manusia", tulisnya. Memalukan
dia bilang dia jijik pada {kel}. Aku malu jadi temannya
"usir {kel}" itu hasutan
dilarang menghina {kel} di forum ini
grup ini bukan tempat untuk memaki {kel}
hapus kalimat "{kel} mati saja", itu ancaman
kalau kamu muak pada {kel}, kamu yang perlu belajar
pelaku yang membakar rumah {kel} harus dihukum
orang yang memukul {satu} itu pengecut
"tempat {kel} di penjara", kata pejabat itu. Dia harus minta maaf
jangan mau ditipu yang teriak "{kel} biang kerok"
kebencian pada {kel} adalah racun
tulisan "matilah {kel}" di tembok itu bikin saya marah
mereka berteriak "bakar {kel}", polisi menangkap mereka
saya laporkan komentar yang menyebut {kel} hama
yang hina bukan {kel}, tapi mulutmu
lelucon tentang {kel} itu basi dan kejam
menolak {satu} karena asal-usulnya itu melanggar hukum
"saya benci {kel}" bukan pendapat, itu kebencian
ada yang bilang {kel} bodoh, saya bantah di depan umum
kita lawan siapa pun yang mau memburu {kel}
kamu bilang "{kel} tidak punya otak"? Kasar dan salah
== neutral_identity
{kel} tinggal di kota ini sejak lama
banyak {kel} bekerja di pabrik itu
{satu} itu membeli roti
data sensus mencatat jumlah {kel}
seorang {satu} duduk di samping saya
menteri bertemu perwakilan {kel}
museum memamerkan foto {kel}
{kel} ikut memilih hari Minggu
film ini bercerita tentang {satu}
undang-undang baru itu menyangkut {kel}
separuh penghuni rusun ini {kel}
{kel} mengantre di puskesmas
di sidang, {satu} itu memberi kesaksian
korban penyerangan itu {satu}
{kel} dulu dilarang sekolah di sini, sekarang tidak
radio menyiarkan wawancara dengan {kel}
== question_benign
apakah {kel} boleh ikut lomba?
kenapa {kel} sering dibenci?
bagaimana cara membantu {kel}?
berapa banyak {kel} di provinsi ini?
apa yang dirayakan {kel} bulan ini?
di mana {kel} biasa berkumpul?
siapa {satu} pertama yang jadi menteri?
sejak kapan {kel} punya hak pilih?
mengapa {kel} dikirim ke kamp waktu perang?
== self_identity
saya {aku} dan saya bangga
aku {aku}, jangan takut
gue {aku}, terus kenapa
sebagai {aku}, saya lelah dihina
aku {aku} dan aku tidak membenci siapa pun
saya {aku}, kerja di bengkel
mereka bilang {aku} itu aib, padahal aku baik-baik saja
hidup sebagai {aku} kadang sepi
karena saya {aku}, saya ditolak kerja
ibuku tahu aku {aku} dan tetap memelukku
dua puluh tahun jadi {aku}, tak pernah menyesal
aku {aku}, aku pantas dicintai
== abuse_object
aku benci sambal ini
saya jijik pada sup basi
muak dengan hujan
kipas angin ini sampah
dunia lebih indah tanpa nyamuk
buang sepatu busuk itu
lagu ini bikin mual, matikan
kulkas sialan, bakar saja
durian kok menjijikkan begini
bunuh semua kecoak di dapur
keyboard ini tidak layak dipakai
== abuse_idea
pajak ini memalukan
aturan ganjil genap harus dihapus
ideologi itu racun
larang klakson di perumahan
saya menolak undang-undang itu
usulan tol ini paling bodoh
permainan bertahan itu hina
film itu tidak punya otak
liga ini lebih baik tanpa VAR
teori konspirasi itu sampah belaka
== insult_group
{nonprot} itu pembohong
muak gue sama para {nonprot}
para {nonprot} tidak ada gunanya
{nonprot} semuanya penjilat
dunia lebih baik tanpa {nonprot}
kalian {nonprot} memalukan
jangan percaya {nonprot}, licik mereka
{nonprot} paling sombong sedunia
benci aku sama {nonprot}. Mereka rakus
usir para {nonprot} dari kampung ini
== everyday
{nonprot} itu datang terlambat
anjing tetangga menggonggong, usir pelan-pelan
semua {nonprot} makan siang bersama
kutu di kucing saya sudah mati
kami butuh lebih banyak {nonprot}
turis tidak membenci hujan rupanya
tempat wajan di dapur, bukan di kamar
pencuri itu masuk penjara
aku suka {nonprot} yang ramah
monyet di kebun binatang tidur
hama padi menyerang sawah lagi
== insult_person
kau ini pajangan, bukan pegawai
nasihatmu setara ramalan zodiak di bungkus permen
seumur-umur baru kali ini ada orang salah parkir sepeda
dia cuma numpang nama di laporan itu
mukamu kayak cucian lupa dibilas
jangan nyanyi lagi, kasihan kupingnya tetangga
pelitmu itu sudah jadi legenda satu kelurahan
@user sotoy level dewa wkwk
tukang ngaret, tukang ngutang, tukang ngeles
si Bram itu isinya janji doang, hatinya kosong melompong
anak buahmu resign satu-satu, coba ngaca kenapa
wajar istrimu betah lembur
gak ada kamu rapat ini jauh lebih cepat selesai
ngakunya chef, masak air aja gosong
ternyata gelar S3 tidak menyembuhkan kedangkalan
kamu itu seperti iklan sebelum video, semua orang nunggu bisa di-skip
LELET BANGET SIH JADI ORANG
hidupmu numpang, gayamu sultan
dia licin, matanya cuma melihat dompet orang
main bola kok kayak lagi cari kunci jatuh
penakut begitu kok daftar satpam
bapak macam apa yang lupa nama sekolah anaknya sendiri, memalukan
setiap dia buka mulut, IQ seisi ruangan turun
congkak sekali, padahal baru jadi ketua panitia tujuh belasan
sok alim di mimbar, di rumah galaknya minta ampun
kau pikir lucu? badut ulang tahun aja lebih berkelas
otak udang
muka dua, kaki empat
kerjamu cuma mengeluh lalu tidur
sejak dia jadi admin, grup ini sepi kayak kuburan, orangnya menyebalkan
gaya bicaramu seperti brosur, isinya nol
penulis gagal yang menyalahkan pembaca
gitaris kok sumbang, drummer kok telat, cocok kalian berdua dibubarkan, terutama kau
dasar plin-plan, pagi tempe sore kedelai
ibumu pasti menyesal membelikanmu mikrofon
sekelas manajer tapi bikin tabel saja nangis
orang paling tidak bisa diandalkan sekampung ya kamu itu
kepalamu keras, isinya lembek
gue lebih percaya ramalan cuaca tahun lalu daripada omongan lo
rakus amat, prasmanan orang kondangan dibungkus semua
kalau malas itu cabang olahraga, kau sudah medali emas
dokter abal-abal, pasien batuk dikasih salep
== insult_profane
tai lo, minjem motor balikin bensin kosong
goblok dipelihara, ayam kek dipelihara
mulutmu kayak comberan, bajingan
udah kalah masih nyolot, anjing emang si kapten
brengsek kau, uang arisan dibawa kabur
kampret lo ngambil jatah gue
tolol, rem mana rem
dancok raimu, ngapusi terus
asu tenan wong iki, utang ora nyaur
== hate_implicit
semakin sedikit orang Papua di asrama ini semakin nyenyak tidur kami[black]
maaf, kalau gurunya berkerudung begitu anak saya pindah kelas saja[muslim]
saya minta diperiksa dokter yang bukan Cina, boleh kan[nationality]
bukan apa-apa, tapi barber shop ini nyamannya tanpa waria[transgender]
kantor ini dulu kompak, lalu mereka menerima karyawan lesbian[lgbtq]
sejak ada gereja di RT sebelah, harga diri kampung ini ikut turun[christian]
coba hitung, berapa dari Rohingya itu yang betul-betul mengungsi dan berapa yang jalan-jalan[refugees]
pintar sih, buat ukuran orang timur[black]
oh dokternya perempuan? ada yang senior tidak[women]
sudah tua begitu buat apa dikasih hak suara, sebentar lagi juga lewat[age]
katanya ateis bermoral, ya moral yang bisa dinego[religion]
demi kenyamanan bersama, penghuni kos diutamakan yang seagama dan sesuku[ethnicity]
enam juta itu angka karangan supaya Yahudi boleh minta apa saja[jewish]
lowongan kasir, jujur, rajin, diutamakan bukan orang Madura[ethnicity]
kami senang membantu difabel, asal jangan duduk di bagian depan restoran[disability]
percuma kasih jabatan perempuan, ujung-ujungnya cuti hamil[women]
jangan heran dompetmu tipis, bosmu marganya apa dulu[nationality]
mei 98 itu dibesar-besarkan, orang Tionghoa memang jago drama[nationality]
laki-laki yang dandan begitu pasti ada maunya, hati-hati saja, namanya juga gay[lgbtq]
orang depresi zaman sekarang itu kurang sedekah dan kebanyakan HP[mental_health]
kebetulan sekali ya, tiap ada sapi hilang pasti ada orang itu di pasar, orang Madura maksud saya[ethnicity]
silakan tinggal di sini, asal ibadah kalian tidak kelihatan dan tidak terdengar[christian]
TKA masuk, kita keluar, dan itu sudah direncanakan dari Beijing[asian]
saya tidak anti Arab, saya cuma tidak mau punya besan Arab[arab]
anak panti, jelas saja pencuri kecil-kecilan[class]
kasihan ya anaknya, ibunya kerja, bapaknya masak, pantas nakal, beginilah kalau perempuan lupa dapur[women]
kalau transpuan boleh jadi juri, nanti yang menang ya kawannya semua[transgender]
buruh migran pulang bawa duit, bawa apa lagi coba, tebak sendiri[immigrants]
tolong Mbak, meja kami jangan dilayani yang item itu[black]
yang dari Ambon biar jaga parkiran, yang pegang uang orang kita saja[black]
== hate_derogation
benci aku sama orang Yahudi, titik[jewish]
perempuan itu dangkal dan cerewet[women]
aku mual dekat orang gila[mental_health]
orang Batak kampungan, bising, tukang berantem[ethnicity]
gay itu memalukan keluarga[lgbtq]
tetangga Arab kami itu sombong, sama seperti semua orang Arab[arab]
orang ateis otaknya rusak, hatinya gelap[religion]
manula cuma merepotkan dan bau balsem[age]
kaum pendatang itu serakah dan licik bukan main[immigrants]
orang Kristen munafik, manis di depan[christian]
aku jengkel lihat perempuan bercadar di bank, bikin sumpek[muslim]
transpria itu penipu identitas, menggelikan[transgender]
orang Filipina jorok, India bau, aku tidak tahan keduanya[asian]
difabel maunya dikasihani terus, dasar manja[disability]
orang Papua malas dan bebal[black]
== hate_dehumanise
Rohingya itu rayap perahu, habis kayu satu pindah ke kayu lain[refugees]
perempuan murahan itu barang bekas pakai, bukan orang[women]
lesbian itu penyakit menular, isolasi[lgbtq]
kaum Yahudi lintah dunia, kenyangnya dari darah kita[jewish]
orang Cina wabah yang pandai berhitung[nationality]
gelandangan itu sampah berkaki, sapu saja dari trotoar[class]
orang Papua? itu kera yang diajari pakai sepatu[black]
ODGJ di pasar itu seperti anjing rabies, bukan tetangga[mental_health]
warga Ahmadiyah jamur, satu dibiarkan seminggu jadi serumpun[religion]
== hate_normative
perempuan wajib berhenti kerja sesudah menikah[women]
orang gila jangan dirawat pakai uang BPJS[mental_health]
tutup saja rumah singgah pengungsi itu, kirim balik orangnya[refugees]
gay harusnya dilarang mengajar dan mengadopsi[lgbtq]
orang Tionghoa mestinya tidak boleh punya tanah di kota ini[nationality]
sensor semua film yang ada transpuannya[transgender]
masjid Syiah perlu disegel, jemaahnya dipulangkan[religion]
lansia di atas tujuh puluh cabut SIM-nya, cabut juga suaranya[age]
jabatan gubernur hanya untuk putra daerah, orang Jawa minggir[ethnicity]
== hate_negated
tak ada perempuan yang bisa menyimpan rahasia[women]
orang Arab tak pernah tulus[arab]
bukan saudara kami, orang Kristen itu[christian]
Yahudi tidak berhak berduka[jewish]
belum pernah ada pendatang yang membawa kebaikan ke sini[immigrants]
difabel bukan pekerja sungguhan[disability]
orang Papua tak akan bisa memimpin siapa pun[black]
gay tidak pantas disalatkan[lgbtq]
mereka yang ateis tak punya nurani sedikit pun[religion]
== hate_slur
anak aseng, jangan sok pribumi kau[nationality]
ada bencong lewat, tutup jendela[transgender]
HOMBRENG KUMPUL DI KAFE ITU, BOIKOT[lgbtq]
si negro itu kok dikasih kartu pers[black]
idih, lekong[lgbtq]
== hate_profane
anjing semua pendatang itu, bikin macet kampung[immigrants]
goblok banget emang kaum perempuan kalau nyetir, bangsat[women]
taik lah, tiap hari berita pengungsi mulu, bajingan gak tau malu mereka[refugees]
== threat_person
gigimu bakal rontok di parkiran kantor
aku hafal jam pulang istrimu, jadi jaga mulutmu
besok kau keluar rumah, aku yang menutup pintumu untuk selamanya
sudah kusiapkan parang, tinggal kau muncul
nyawamu tinggal hitungan hari, Don
coba lapor RT, kandang ayammu duluan yang terbakar, baru kamu
kuburanmu sudah gue ukur
motor lo tau-tau remnya blong, jangan salahin gue
gue tunggu di tikungan, jangan harap lo utuh
== hate_threat
gereja itu enaknya dilempari bom molotov waktu misa[christian]
waria yang mangkal di taman, kita gunduli lalu kita hajar[transgender]
sudah waktunya darah orang Cina tumpah lagi[nationality]
tembak di laut saja perahu Rohingya yang berikutnya[refugees]
cari rumah orang Ahmadiyah, ratakan[religion]
gay di kos putra itu tinggal tunggu digebuki ramai-ramai[lgbtq]
== incite_selfharm
bumi menunggumu, dua meter di bawah, cepatlah
udah ga guna, ngapain masih napas? akhiri aja
kalau benar kau sayang keluarga, hapus dirimu dari dunia ini
== sexual_harassment
mbak kasir, kembaliannya dibayar cium aja
sis, buka dikit kancingnya biar Zoom-nya semangat
janda ya? pasti haus, mampir dong malam-malam
body lo cocoknya di kasur gue
bu notaris kalau nungging ambil berkas, satu kantor langsung melek
kirim video mandi atau kontrak kamu gak saya perpanjang
== friendly_profanity
bangsat, teman-teman Tionghoa gue masakin lontong cap go meh seenak ini, nangis gue[nationality]
anjing, transpuan di salon itu jago parah, rambut gue jadi model iklan[transgender]
gila bajingan, tim bola Papua main indah banget, goblok kalo ga nonton[black]
jancok, dosen Yahudi itu baik tenan, skripsiku dibacain sampe subuh[jewish]
sumpah tai, tetangga Arab gue keren abis, banjir kemarin dia gendong nenek gue[arab]
bodo amat, gue cinta mati sama ibu-ibu pengajian ini, anjir kocak semua[muslim]
asu, wis lulus kowe! bangga aku
kampret, kangen gue sama lo bertiga
ANJIR TIKETNYA DAPET 😭😭
woy bajingan kesayangan, kapan mudik
bangke, sambelnya nampol
goblok bener gue ketawa sampe ngompol nonton lo joget
njing, pelukan sini, lo masih hidup abis maraton itu
tailah, lo bikin gue terharu
babi, pulang-pulang bawa martabak, emang terbaik lo
matamu lho, cok, ayu tenan pengantine
== profane_object
bangsat nih ritsleting macet pas mau akad
keyboard tai, huruf A-nya mental
bangsat lo, kerikil dalam sepatu
goblok amat nih mesin parkir, nelen tiket gue
jancok, kabel earphone ruwet maneh
== positive_identity
saya sayang menantu saya yang Tionghoa, dia memasak bubur waktu saya sakit[nationality]
perempuan difabel itu memimpin rapat dengan tegas dan hangat[disability]
Papua indah, orangnya lebih indah lagi[black]
setiap orang Arab yang kukenal di Kampung Ampel ramah dan suka menjamu[arab]
kantor kami butuh lebih banyak pegawai tuli, cara kerja mereka teliti[disability]
teman biseksualku paling setia sedunia[lgbtq]
tuntut lebih banyak perempuan di tim teknik, hasilnya terbukti bagus[women]
kalau kamu membenci transpuan, yang bermasalah itu kamu, bukan mereka[transgender]
yang anti Yahudi silakan keluar dari grup ini, di sini semua dihormati[jewish]
orang Vietnam di lantai dua itu tetangga idaman[asian]
rekan India saya selalu membagi bekal, kami berebut samosa[asian]
pengungsi layak mendapat atap, sekolah, dan senyum[refugees]
perawat Filipina itu sabar sekali menghadapi kakekku[asian]
jemaat gereja itu membagi takjil tiap sore, mulia sekali[christian]
hidup masyarakat adat, jaga hutanmu, kami berdiri bersamamu[indigenous]
lansia pantas didengar lebih dulu
guru Korea kami cantik hati, suaranya lembut, tulisannya rapi[asian]
non-biner itu nyata, sah, dan disayang di rumah ini[transgender]
pemain kulit hitam itu pahlawan tim kami, lawan rasisme sampai habis[black]
laki-laki gay bisa jadi bapak yang hebat, om saya buktinya[lgbtq]
orang Batak, suara kalian anugerah[ethnicity]
dia transpria, barista terbaik di Bandung, dan sahabatku[transgender]
kaum miskin kota berhak atas air bersih, bukan belas kasihan[class]
muslim dan Hindu di kampung kami saling jaga parkir waktu hari raya, indah[muslim]
pendatang memperkaya pasar ini dengan rasa baru[immigrants]
aku percaya pada penyintas skizofrenia, dia pelukis luar biasa[mental_health]
== neutral_identity
tetangga Korea kami menjemur kimchi di balkon[asian]
transpuan itu ikut antre minyak goreng[transgender]
orang Vietnam belajar naik ojek online[asian]
dua mahasiswa Nigeria menonton wayang[black]
keluarga Yahudi itu menyalakan lilin Jumat malam[jewish]
pegawai India mengganti bohlam di lorong[asian]
atlet non-biner itu pulang naik kereta ekonomi[transgender]
orang Timor menenun di teras dari pagi[ethnicity]
kakek Minahasa memancing di dermaga[christian]
perempuan Arab menjual parfum dekat Tugu[arab]
rekan satu tim saya orang Filipina, posisinya bek kiri[asian]
jemaat Konghucu memasang lampion kemarin sore[religion]
orang Meksiko membuka kelas salsa di Kemang[latino]
warga tunanetra mencoba pintu peron baru[disability]
== self_identity
aku transpuan, hobiku menyulam dan nonton badminton[transgender]
saya orang Papua, kuliah kedokteran, takut jarum suntik[black]
aku Tionghoa Bangka, bahasa ibuku Melayu[nationality]
saya ateis, tiap lebaran tetap bantu Ibu bikin opor[religion]
== negated_hate
orang Papua tidak malas, jalannya saja yang tidak dibangun[black]
siapa bilang perempuan tak bisa memimpin? buka mata[women]
Yahudi bukan lintah, berhenti menyebarkan kebohongan itu[jewish]
tidak benar pengungsi mencuri, justru mereka yang kecurian[refugees]
tak seorang pun layak ditolak dokter karena dia waria[transgender]
aku tidak jijik pada gay, aku jijik pada kekerasan[lgbtq]
bagaimana bisa ada yang menyebut orang Cina wabah?[nationality]
tetangga Arab kami tidak sombong sama sekali[arab]
orang depresi bukan kurang iman[mental_health]
jangan usir mereka, orang Rohingya tidak merugikan kita[refugees]
difabel bukan beban kantor ini[disability]
ateis tidak otomatis jahat, temanku ateis dan paling jujur[religion]
orang Madura bukan tukang curi, berhentilah dengan lelucon itu[ethnicity]
tak ada yang salah dengan dua ibu membesarkan satu anak[lgbtq]
saya tidak pernah menyesal punya mantu Arab[arab]
manula tidak merepotkan, kita yang kurang sabar
non-biner itu bukan penyakit, apalagi tren[transgender]
kata siapa orang Kristen memusuhi kita? Pendeta Yan malah bantu bangun musala[christian]
gelandangan bukan sampah, mereka warga tanpa rumah[class]
orang India tidak bau, hidung prasangkamu yang mampet[asian]
mereka tidak merebut pekerjaan kita, para pendatang itu menciptakan pekerjaan[immigrants]
perempuan bercadar bukan ancaman, dia nasabah yang antre seperti kita[muslim]
bukan Ahmadiyah yang meresahkan, tapi massa yang membakar[religion]
tidak, transpria bukan penipu, dia hanya hidup sebagai dirinya[transgender]
== counter_speech
"orang Papua malas dan bebal", tulisnya, lalu dua ratus orang membalas dengan foto karya mereka[black]
nobar ditunda sampai yang teriak "monyet" keluar dari stadion[black]
iklan kos "bukan untuk orang timur" sudah kami laporkan ke aplikasi
bilang "tak perlu dokter perempuan" di IGD itu konyol dan menghina[women]
siapa pun yang menulis "tumpahkan darah orang Cina" mesti berhadapan dengan hukum[nationality]
tidak seorang pun perlu membaca komentar seperti itu tentang ibunya yang bercadar[muslim]
Holocaust terjadi, enam juta dibunuh, menyangkalnya melukai yang selamat[jewish]
bos memecat orang yang memanggil rekan kami "banci", dan kami bertepuk tangan[lgbtq]
"gay tidak pantas disalatkan"? imam kami menjawab, setiap jenazah pantas didoakan[lgbtq]
komentar bahwa pengungsi itu rayap membuat saya malu jadi manusia[refugees]
mengatakan "pintar buat ukuran orang timur" tetap rasisme, walau sambil tersenyum[black]
mengapa masih ada yang tega bilang "kirim balik" pada bayi di perahu?[refugees]
ayah saya menegur tamu yang berkata orang Arab tak pernah tulus[arab]
stop sebar hoaks "pendatang bawa penyakit", dinkes sudah membantah[immigrants]
lucu? candaan soal orang India bau itu merendahkan, hapus ya[asian]
"lansia cabut suaranya" kata konten itu, padahal demokrasi tak kenal kedaluwarsa
guru BK memanggil murid yang menulis "bencong mati" di bangku temannya[transgender]
lowongan yang menolak orang Madura itu diskriminasi dan sudah viral karena salahnya[ethnicity]
jangan jawab benci dengan benci, cukup laporkan ajakan membakar gereja itu[christian]
katanya "depresi kurang sedekah", kalimat begitu membunuh pelan-pelan[mental_health]
di grup ini kalimat "perempuan wajib di dapur" kita tertawakan lalu kita hapus[women]
warga menandatangani petisi melawan spanduk tolak Syiah[religion]
kalau rekanmu disebut "difabel manja", belalah dia saat itu juga[disability]
film itu mengejek transpuan dari awal sampai akhir, dan saya keluar bioskop[transgender]
== mentioned_slur
kata "cokin" dicetak di kaus, toko daring menarik produknya[nationality]
"bencong" adalah hinaan, editor kami menggantinya dengan transpuan[transgender]
seorang penonton dihukum karena meneriakkan "negro" ke arah pemain sayap[black]
== support
kamu tidak hancur, kamu lelah, dan lelah bisa istirahat
aku bawakan soto, buka pintunya ya
ejekan mereka bukan cermin dirimu
boleh kok tidak kuat hari ini
telepon aku jam berapa saja, ringtone-ku kencang
aku di pihakmu, juga di pengadilan nanti
lukamu bukan aib, Ra, itu tanda kau bertahan
kita hitung napas bareng, satu sampai empat
== distress
aku merasa jadi beban di rumah sendiri
sejak PHK aku tidak keluar kamar, malu ketemu siapa pun
rasanya semua orang lebih tenang kalau aku tak ada
== question_benign
orang Yahudi di Manado beribadah hari apa?[jewish]
sapaan sopan untuk teman non-biner dalam bahasa Indonesia apa ya[transgender]
kenapa orang Vietnam banyak yang bermarga Nguyen?[asian]
== abuse_object
koper payah, rodanya copot di Senen
benci aku sama sendal ini, licin
== abuse_idea
usul menaikkan tarif KRL itu konyol
sistem magang tanpa gaji pantas dikubur
== criticism_person
Bu Lurah, jawaban ibu soal drainase kurang jujur menurut saya
Mas Seno, masakanmu kali ini keasinan, coba dikurangi
== idiom
bom waktu utang itu akhirnya dijinakkan bank
pelatih banting setir, striker mati kutu
== everyday
piring kotor numpuk, giliran siapa cuci
aku benci hari Senin tapi suka nasi kuningnya
pertanyaan bodoh nih, tombol on-nya di mana
Ibu membunuh kaktusku dengan air terlalu banyak
dia memukul bola sampai keluar pagar
babi itu makan kulit semangka
Bapak ngomel soal listrik lalu ketiduran
kami bertengkar soal remote, lalu tertawa
tikus masuk dapur, kucing malah kabur
monyet kecil itu duduk di genteng
Kakak marah karena sambalnya kuhabiskan
film pembunuhannya seru, pelakunya tukang kebun
aku tembak gawang dari tengah lapangan, masuk
dia gila belanja kalau tanggal kembar
besok ulangan kimia, mati aku
rambut baru Ayah jelek, kami semua bilang bagus
setrikaannya menggunung, aku menyerah
kecoa di kamar mandi bikin adikku naik kursi
nenek menyembelih ayam untuk syukuran
bodohnya aku, garam kukira gula
lampu merah ini lamanya kurang ajar
kuda itu menendang ember sampai penyok
pacarku cemburu sama kucingku, lucu
== insult_person
rem tanganmu lebih cerdas darimu
seleranya rendah, omongannya lebih rendah
kau itu hujan di hari jemuran
pernah dengar kata mandi, Jok?
calon menantu kok tampang pengangguran, pergi sana
ngitung kembalian aja pake kalkulator, itu pun salah, dasar lemot
dia pandai sekali, pandai cari muka maksudku
badanmu gorila, nyalimu kelinci
baru jadi supervisor dua hari sudah lupa bumi, dasar kacang lupa kulit
tidak ada yang ikhlas duduk sebelahmu, sadarlah
wajah pas-pasan, tingkah kelewatan
cerewet, sok suci, tukang adu domba
caption sok bijak, kelakuan minus
istrimu masaknya begitu? pantas kucing pun mogok makan
tukang tikung teman sendiri, rendahan betul
serius deh, lo kayak air keran, bunyi doang kalau mati
PALING NORAK SEANGKATAN
ngana pe otak taru di mana
kon iku gak mutu blas
urang mah geuleuh ka maneh, sombong teuing
si pembual datang lagi, siap-siap telinga kalian
ujian SIM lima kali gagal masih menyalahkan kerucut, payah
kau menulis puisi seperti orang menabrak pagar
kalau kebodohan bisa dijual, kamu sudah konglomerat
dia manajer yang takut pada bayangan anak buahnya sendiri
tukang parkir aja lebih paham bisnis ketimbang kau, direktur gadungan
jadi orang jangan kayak sandal hotel, tipis dan gampang dibuang
suaramu bikin bayi rewel, bikin dewasa pindah rumah
hatinya busuk sampai ke akar
untung kamu jauh, jadi bodohnya tidak menular
ampas kopi masih ada gunanya, kamu?
penakut, pengadu, pendendam
kamu memeluk tanggung jawab kayak memeluk kaktus, langsung lepas
jelek, gendut, sombong pula, siapa mau
kritikus film yang tidur sepanjang film, ya itu si Anton
kukira kau teman, ternyata cuma lintah pulsa
orang tuanya baik-baik, kok lahir begini modelnya
heran, umur 40 masih dibelain mamanya, anak mami sejati
bodoh lu natural ya, tanpa pengawet
kerja kelompok sama dia sama dengan kerja sendiri plus sakit kepala
dasar kepo, hidupmu sendiri berantakan
gayamu seperti pejabat, gajimu seperti utang
== insult_profane
kimak kau, janji jam lima datang jam tujuh
bacotmu bau, bangsat
pantek ang, maling sendal masjid
puki mai, jangan serobot antrean
sampah lo tolol, main tank kok kabur
anak setan lo, bangsat, nyebar foto orang
bangke lu, ghosting cewek gue, eh ternyata utang juga
jingan, ngomong seenak udelmu
dongo lu babi, ini lawan, itu kawan
== hate_implicit
Bu, boleh ganti sopir? yang ini logatnya bikin saya kurang yakin, orang Madura ya[ethnicity]
kampus ini tenang sebelum asrama anak Papua dibangun, silakan simpulkan[black]
apartemen bagus, sayang tetangganya kebanyakan orang India, tahu sendiri aromanya[asian]
perempuan naik jabatan? lihat dulu dia lembur dengan siapa[women]
katanya toleransi, tapi kok loncengnya terdengar sampai rumah saya yang mayoritas[christian]
pengungsi kok pakai HP, berarti tidak susah-susah amat orang Rohingya itu[refugees]
kenapa ya film sekarang wajib ada gay-nya, memang ada agenda[lgbtq]
toko itu ramai karena pelarisnya, namanya juga toko orang Cina, doanya bukan ke atas[nationality]
jangan duduk dekat bapak itu, dia pernah di RSJ, takutnya kambuh[mental_health]
usia enam puluh ke atas mestinya legawa, jangan rebutan kursi kereta sama yang produktif[age]
Yahudi yang bikin virus, Yahudi yang jual vaksinnya, lengkap paketnya[jewish]
arisan kita jadi sepi sejak ada ibu bercadar, jadi tidak bebas bercanda, bukan benci lo ya[muslim]
kamu Batak kok halus, pasti campuran[ethnicity]
wah, orang Flores ternyata bisa juga jadi akuntan[ethnicity]
yang tuli di bagian gudang saja, biar pelanggan tidak bingung[disability]
kalau mau aman, pilih pembantu yang bukan dari suku itu, Dayak kan mainnya mistis[indigenous]
Ahmadiyah boleh hidup, di pulau lain misalnya[religion]
semua orang tahu siapa pemilik tambang dan siapa yang kebagian debunya, sipit melawan pribumi[nationality]
cowok kok jadi perawat, jangan-jangan gay ya, hati-hati pasien pria[lgbtq]
teman saya pindah agama lalu tiba-tiba kaya, begitulah cara orang Kristen belanja umat[christian]
genosida Rohingya itu settingan kamera, lihat bajunya masih rapi[refugees]
saya menghormati transpuan sepanjang mereka tahu diri dan tidak kelihatan[transgender]
kos khusus mahasiswa baik-baik, artinya tanpa orang timur[black]
janda di kompleks itu bahaya, suami siapa lagi yang jadi korban[women]
turis Israel menyamar jadi apa saja, dompet dan negaramu jaga baik-baik dari Yahudi[jewish]
katanya miskin, kok anaknya lima, ya begitulah hobi orang miskin[class]
penganut kepercayaan cukup di gunung saja, kota ini kota beragama[religion]
orang Arab datang bawa kurma pulang bawa istri kontrakan[arab]
teknisinya cewek ya? kami tunggu saja yang laki-laki[women]
== hate_derogation
orang Korea itu palsu, plastik semua[asian]
muak sekali aku dengan pengungsi[refugees]
orang Jawa penjilat dan bermuka dua[ethnicity]
waria berisik dan tak tahu malu[transgender]
orang Hindu tukang klenik yang bodoh[hindu]
aku memandang rendah orang ateis[religion]
perempuan feminis kasar, jelek, dan kesepian[women]
ibu-ibu pengajian cuma gerombolan penggosip berkerudung[muslim]
jijik sama biseksual, plin-plan, rakus[lgbtq]
teman kos dari Papua? ogah, mereka jorok[black]
orang bule serakah, India pelit, Arab mesum, semuanya menyebalkan[immigrants]
orang Minang pelit, aku alergi dekat mereka[ethnicity]
pengemis cacat itu menjijikkan, pura-pura semua[disability]
tak sudi aku berteman dengan orang Syiah, licin lidahnya[religion]
para manula cerewet, pikun, tak berguna lagi[age]
== hate_dehumanise
orang Madura itu hama tebu, basmi sebelum panen[ethnicity]
transpuan makhluk gagal cetak[transgender]
Yahudi bukan bangsa tapi racun[jewish]
orang Arab itu unta yang pakai jam mahal[arab]
pengemis adalah ketombe kota[class]
anak autis barang rusak dari pabrik[disability]
kaum pelangi bakteri, semprot saja[lgbtq]
pendatang gelap itu lalat, datang tiap ada piring[immigrants]
orang Cina ular, ganti kulit tetap ular[nationality]
== hate_normative
blokir visa semua orang India[asian]
janda, lesbian, perempuan bertato, coret dari daftar penerima bantuan, mereka perempuan rusak[women]
orang Kristen jangan dikasih izin bikin gedung apa pun[christian]
larang bahasa Mandarin di ruang publik, ini bukan negeri Cina[nationality]
gay wajib direhabilitasi[lgbtq]
penderita bipolar jangan diberi hak asuh atau jabatan[mental_health]
orang Papua sebaiknya dipulangkan dari semua kota di Jawa[black]
kartu nikah beda agama harus dirobek, kembalikan mereka ke kafirnya[religion]
gelandangan angkut paksa, buang ke luar provinsi[class]
== hate_negated
orang Batak tidak bisa bicara baik-baik, tidak akan pernah[ethnicity]
tidak ada korban Holocaust, tidak ada kamar gas, yang ada akting Yahudi[jewish]
perempuan tak layak jadi hakim[women]
orang gila tak perlu diselamatkan[mental_health]
bukan hak orang Rohingya untuk makan nasi kita[refugees]
waria tak punya tempat di barisan salat mana pun[transgender]
jangan anggap orang Tionghoa saudara, sebab mereka tak pernah jadi saudara[nationality]
tiada gunanya orang lumpuh ikut pilkada[disability]
lesbian tak mungkin jadi ibu yang benar[lgbtq]
== hate_slur
kadal gurun ngumpul lagi di masjid itu[arab]
dasar autis lo, diajak ngomong bengong[disability]
usir kafir harbi dari kompleks[religion]
woi keling, minggir, gelap jadinya[black]
itu si sundal baru pulang subuh[women]
jongos cina jangan belagu[nationality]
== hate_profane
persetan sama orang Kristen, berisik anjing tiap Minggu[christian]
bangsat banget turis India, jorok anjir, pulang lo semua[asian]
bajingan semua kaum homo, najis taik[lgbtq]
== threat_person
kepala kau kubelah kalau motor itu tak kembali
mulai malam ini jangan tidur nyenyak, aku tahu jendela kamarmu
sini lo kalau berani, pulang tinggal nama
dia bakal kami habisi sebelum sidang
saya kenal orang yang dibayar dua juta untuk bikin kamu diam selamanya
lidahmu kupotong
kaca mobilmu dulu, lalu mukamu
jangan coba-coba bersaksi, ingat ada ibumu di kampung
== hate_threat
kalau perempuan itu lepas jilbab, kami seret dan kami cukur, begitu juga teman-temannya[women]
sweeping kos anak Papua malam ini, bawa balok[black]
kuil itu akan kami rubuhkan beserta orang Hindunya[hindu]
pemandu karaoke waria itu lain kali kami buang ke kali[transgender]
pukuli setiap pengungsi yang keluar dari penampungan[refugees]
orang Syiah darahnya halal, tinggal tunggu aba-aba[religion]
== incite_selfharm
kapan lo nyerah? kami udah siap tepuk tangan di pemakaman
yang paling berguna dari hidupmu adalah mengakhirinya
tidur selamanya sana, biar ibumu lega
== sexual_harassment
suster, yang sakit di bawah sini, pegang dong
mbak SPG, barangnya berapa, bukan yang di kotak
itu pantat atau bantal, boleh ditepuk?
besok rapat berdua di vila ya, pakai baju tipis
abang ojol siap nganter sampai ranjang, Neng
bibirmu kelihatannya jago, buktikan di mobilku
== friendly_profanity
anjing, orang Vietnam di kosan gue masak pho sekali coba langsung sembah[asian]
bangsat keren amat ibu-ibu tunarungu nari barengan, merinding gue[disability]
gila tai, pendeta muda itu rap-nya nampol abis[christian]
njir, kapten tim Filipina itu jago setan, respect[asian]
anjay mantap betul mbak transpuan yang MC nikahan, bajingan lucunya[transgender]
jancuk, konco-konco Arab Ampel iki wonge apik-apik kabeh[arab]
goblok sih kalo ada yang gak suka temen India gue, baik banget anjing[asian]
su, kangen tenan aku karo awakmu
gue menang lelang, BANGSAT, gue menang!!!
kontol, kaget gue, kirain lo masih di Jepang, sini peluk
bajigur, sate iki enake ora umum, asu
tolol banget gue nangis nonton kartun
sialan lo, bikin gue jatuh cinta sama kota ini
lo emang anjing paling setia yang gue punya wkwk love you bro
fak, sunset-nya gila
tai kucing, ternyata gue bisa renang juga di umur 35
== profane_object
kompor bangsat, udah dipencet sepuluh kali
sinyal di terowongan ini tai
anjing nih tangga, jempol gue kejedot
lem tikus goblok malah nempel di celana
bajingan memang cicilan panci
== positive_identity
aku bangga serumah dengan teman Papua, masakannya juara[black]
untuk semua ibu Tionghoa yang menjaga warung sampai malam, hormatku[nationality]
orang Yahudi berhak beribadah tanpa dijaga senapan[jewish]
tetangga Vietnam menyelamatkan kucingku, kami jadi keluarga[asian]
kami menuntut lebih banyak transpuan di layar kaca, dengan peran bermartabat[transgender]
yang tidak suka tim kami punya kiper gay, silakan cari tim lain[lgbtq]
difabel netra itu memandu kami keluar dari gelap, sungguh[disability]
sopir Arab itu menolak dibayar karena aku sedang berduka[arab]
cantik, cerdas, berani, begitulah perempuan Aceh[women]
ustazah itu membela istri yang dipukul, luar biasa[muslim]
pelukis India itu jenius, pamerannya membuatku menangis[asian]
merdeka berarti orang adat memiliki hutannya[indigenous]
kakekku 88 tahun, memimpin senam, tak terkalahkan
siapa yang tidak jatuh hati pada keramahan orang Meksiko?[latino]
lelaki trans di kantor kami mentor terbaik yang pernah kupunya[transgender]
satu pengungsi ditolong, satu kampung jadi lebih besar hatinya[refugees]
terima kasih Suster Agnes, imanmu terlihat di caramu merawat[christian]
pasangan biseksual itu menikah, kami menari sampai pagi[lgbtq]
orang Filipina yang kutemui di kapal semua pekerja keras dan jenaka[asian]
Bhinneka itu tetangga Hindu yang mengantar ogoh-ogoh kecil buat anakku[hindu]
pejuang bipolar, kalian tangguh
kulit hitam itu indah, jangan pernah kau putihkan demi iklan[black]
bapak penjahit Madura itu paling jujur di pasar[ethnicity]
guru Korea itu dilepas dengan tangis satu sekolah[asian]
penghayat menjaga mata air kita selama ratusan tahun, sudah sepantasnya dihargai[religion]
ateis dan kiai itu sahabat karib, main catur tiap Kamis[religion]
== neutral_identity
orang Jepang itu lupa payungnya di angkot[asian]
transpria mengantar galon ke lantai empat[transgender]
ibu Tionghoa menawar cabai di pasar subuh[nationality]
pemuda Papua ikut tes CPNS di Sleman[black]
rabi tua itu membaca koran di teras[jewish]
mahasiswi Vietnam presentasi soal udang[asian]
pasangan gay memesan meja untuk dua orang[lgbtq]
tukang roti Arab menutup toko saat zuhur[arab]
lansia gang kami main domino di pos ronda
biarawati menanam tomat di belakang kapel[christian]
pekerja Nepal naik shift malam[asian]
dua perempuan Sikh membuka studio tari[sikh]
teman Korea kami remedial sepak bola, katanya belum hafal aturan[asian]
pengungsi Afganistan mengajar futsal di Cisarua[refugees]
== self_identity
aku lesbian, kerjaku tukang las, sabtu main voli[lgbtq]
saya bipolar, stabil, dan cerewet soal kopi[mental_health]
gue keturunan India Medan, jangan tanya resep, gue gak bisa masak[asian]
saya non-biner, panggil Kak saja[transgender]
== negated_hate
tidak semua pendatang cari ribut, bahkan hampir tidak ada[immigrants]
orang Korea bukan plastik, mereka manusia dengan hati[asian]
Yahudi tidak menciptakan virus apa pun[jewish]
aku tidak akan pindah kelas hanya karena gurunya bercadar[muslim]
menyebut orang Papua jorok itu bohong, asrama mereka kinclong[black]
biseksual tidak rakus cinta[lgbtq]
perempuan bukan ancaman bagi jabatanmu[women]
janda bukan bahaya, gosipmu yang bahaya[women]
orang Jawa tidak semuanya basa-basi, temanku blak-blakan[ethnicity]
mana buktinya orang Tionghoa tidak setia negara? justru sebaliknya[nationality]
tidak pantas ada orang yang ditolak kos karena asal timur
lelaki perawat belum tentu gay, dan kalau gay pun kenapa[lgbtq]
miskin bukan malas[class]
orang Batak tidak galak, nadanya saja tinggi[ethnicity]
kusta tidak membuat orang menjijikkan[disability]
saya tak setuju orang India disebut jorok, mereka tetangga saya dan rumahnya wangi[asian]
tak usah takut pada bapak penyintas skizofrenia itu, dia ramah[mental_health]
gak ada yang mau menggantikan kita, teori itu sampah
bukannya benci orang Arab, aku malah belajar masak dari mereka[arab]
transpuan tidak meminta lebih, hanya yang sama[transgender]
orang Kristen tidak membeli umat dengan mi instan[christian]
tak satu pun anak autis pantas disebut barang rusak[disability]
kakek nenek tidak boleh disingkirkan dari kereta
bukan Dayak yang main mistis, sinetronmu yang berlebihan[indigenous]
== counter_speech
"bisa ganti sopir yang bukan Madura?" tanya penumpang, aplikasinya menutup akunnya[ethnicity]
di depan kelas dia bilang orang Korea plastik, aku angkat tangan dan membantah[asian]
ibu itu dimaki kafir di swalayan, kasir dan satpam membelanya[christian]
apa hebatnya mengejek orang yang bicara pakai isyarat?[disability]
kami tidak menerima ulasan yang menyebut koki kami "lekong"[lgbtq]
menyangkal mei 98 sama dengan menampar para korban Tionghoa[nationality]
"genosida itu settingan", kata dia dari sofa empuk, sementara temanku kehilangan kakaknya[refugees]
teori Yahudi mengatur vaksin sudah dibantah, tolong jangan diteruskan ke grup keluarga[jewish]
tulisan "bukan untuk perempuan" di pintu lab itu diturunkan hari ini juga[women]
tidak ada yang perlu hidup dengan teriakan "pulang ke timur" tiap lewat gang
siaran radio itu meminta maaf usai penyiar menyebut lansia tak berguna
buat yang menyoraki atlet trans tadi: kelakuan kalian memalukan, bukan dia[transgender]
teman sekelas menertawakan bekal anak India itu, wali kelas mengajak semua mencicipi[asian]
heran, masih ada yang bangga menulis "tolak orang Syiah tinggal di sini"[religion]
gue keluar dari grup alumni setelah ada yang posting "gay wajib direhabilitasi"[lgbtq]
dosa? yang dosa itu menyebut anak Papua kera[black]
jaksa menuntut dua tahun bagi penyeru pembakaran gereja[christian]
seandainya anakmu yang disebut barang rusak, masihkah kau tertawa?[disability]
"janda di kompleks itu bahaya" adalah fitnah, dan Bu Sari akan melapor[women]
aku suporter garis keras, tapi nyanyian anti Bali tadi bikin malu[hindu]
komentar "orang gila tak perlu diselamatkan" dibalas psikiater dengan angka kesembuhan[mental_health]
mengutip pidato itu bukan mendukung: "usir pendatang" adalah resep kekerasan[immigrants]
waktu om bercanda soal aroma orang Afrika, kami sekeluarga diam, lalu Nenek menyuruhnya minta maaf[black]
moderator, tolong hapus gambar unta yang mengejek orang Arab itu[arab]
== mentioned_slur
saksi mengaku mendengar kata "keling" sebelum pukulan pertama[black]
skripsinya membahas istilah "ayam kampus" sebagai hinaan bagi perempuan[women]
== reclaimed_slur
kami para banci tua masih kuat dansa sampai subuh, sayangku[transgender]
== support
sini, bahu kiriku kosong
pelan saja, satu hari satu napas
kalau mereka mengusirmu karena jati dirimu, kamarku terbuka
hasil tes boleh buruk, kau tetap berharga
kamu sudah melapor, itu berani sekali
aku simpan nomor psikolognya, kita daftar bareng
bukan salahmu dia memukul
menangislah, aku buatkan teh
== distress
tiap dengar langkah ayah, badanku gemetar sampai sekarang
aku benci tubuhku sendiri sejak komentar mereka
kenapa bangun tidur rasanya seperti hukuman
== question_benign
orang Papua pegunungan biasanya masak apa saat bakar batu?[black]
apa beda Ashkenazi dan Sefardi?[jewish]
bagaimana mengajak rekan tuli ikut rapat daring?[disability]
== abuse_object
jaket ini bikin gatal, buang
headset murahan, baru sehari bunyi kresek
== abuse_idea
aturan seragam itu ngawur dan menindas
sinetron seribu episode itu racun mata
== criticism_person
Pak Dosen, nilai kelompok kami rasanya tidak adil
kau terlambat lagi, Lin, itu mengganggu tim
== idiom
proposal kami dibantai penguji tapi lulus
perutku perang dunia gara-gara rujak
== everyday
pacarku bodoh soal arah, selalu nyasar
Ayah membanting pintu, ternyata angin
sapi tetangga masuk kebun kami
aku benci antre, tapi baksonya sepadan
nyamuk sialnya cuma menggigitku
anjing kami menggigit sandal tamu
bau terasi ini membunuh selera Rika
adik memotret ikan mati di pasar
pertengkaran kakak soal kamar mandi selesai pakai jadwal
lampunya mati, semua panik, padahal token habis
di film itu naganya menelan kapal
roti gosong, kopi tumpah, tetap berangkat
tolong jangan tembak aku pakai pistol air, ini baju baru
Bu guru bilang tulisanku jelek, jadi aku latihan
koperku diinjak porter, untung isinya kaus
hujan, becek, celana kotor, hati senang
aku gagal diet di hari pertama
kambing itu menanduk ember cat
kuliahnya membosankan, dosennya lucu
musuh bebuyutanku: tutup botol selai
nenek menggoreng sambil mengomel tentang harga cabai
siapa yang mencuri pulpenku? oh, di telinga
bolanya kena kepala wasit, semua minta maaf
kucing gila itu lari keliling rumah jam tiga pagi
== insult_person
tangga karier kau isinya punggung orang
mulut manis, hati cuka
jagoan kampung keok duluan
bapak ketua, rambutnya klimis otaknya kumuh
setor muka doang tiap pagi, pulang paling dulu, dasar benalu kantor
lu tuh spam versi manusia
pernah juara? juara bikin kesal iya
dia tersenyum kalau teman jatuh, sejahat itu orangnya
nyetir kayak main bom-bom car
udah jelek belagu
mukanya lempeng kayak papan setrika, jiwanya juga
kowe ki mung kakehan cangkem
cak, pikiranmu iku mlompong
pelit, licik, bau, untung kamu tidak banyak
si tukang pamer itu pinjam mobil saudara buat difoto
ibu macam apa yang menjelekkan anaknya di arisan, tak punya hati
kalau kau diam sebentar saja, mutu percakapan ini naik
semua pacarmu kabur, mungkin masalahnya kamu, egois
lo bakat banget, bakat bikin orang males
tengil
mana ada presiden BEM sepengecut dia
tukang nyontek kok bicara integritas, munafik
wajahmu filter, hatimu hoaks
rasa malu kau sudah kau gadaikan ya
satu-satunya yang kau angkat di gym itu HP, badan ayam
di panggung singa, di rumah kucing basah, itulah Bang Rio
sejak lahir cuma menambah antrean
SOMBONG KOK MODAL CICILAN
@user opini sampah dari akun sampah, pemiliknya juga
pikun belum, bodoh sudah
beruntung sekali kau, ternyata orang tanpa bakat pun bisa viral
manusia karet, jam delapan artinya sebelas, bikin muak
kerjanya ngintip chat orang, dasar hina
tulang lunak, disuruh angkat kursi saja merengek
kelakuanmu itu loh, bikin setan minder
bu guru les itu judesnya kebangetan dan ilmunya seujung kuku
tidak becus, sudah tidak becus, minta naik gaji
gagal jadi suami, gagal jadi bapak, sekarang mau gagal jadi lurah
nada bicaramu meremehkan, padahal kau yang paling bebal di sini
perutmu maju, kariermu mundur
penipu ulung berkedok motivator
lo pikir lo siapa? remah rengginang aja masih renyah
== insult_profane
tai, lo jual motor bodong ke sepupu sendiri
lonte lo, eh bajingan maksudnya, gak bayar patungan
kontol lah kau, janji palsu
babi ngepet, setoran gue mana
anjing lo Dit, spoiler mulu
telaso, jangan kasih malu keluarga
cukimai se pe mulut
goblok lo, udah gue bilang jangan colok, bangsat
perek lo, tukang rebut laki orang
== hate_implicit
kami tidak membedakan, hanya saja untuk posisi depan perlu wajah Indonesia yang umum, bukan Papua[black]
kalau boleh memilih, anak saya jangan satu meja dengan anak pengungsi[refugees]
kolam renang ini lebih higienis tanpa jadwal khusus difabel[disability]
guru ngajinya bekas waria? ah, cari yang lain saja[transgender]
makin berkurang jemaat mereka, makin sejuk desa ini, gereja itu maksudku[christian]
warung Padang itu ramai karena ada sesuatunya, orang Minang kan jago hitung sampai ke timbangan[ethnicity]
lihat nama belakangnya, Sinaga, suruh tunggu di luar dulu[ethnicity]
perempuan kuliah tinggi-tinggi nanti suaminya minder, kasihan rumah tangganya[women]
restoran Korea halal? percaya boleh, tapi orang Korea kan makan apa saja[asian]
yang sudah uzur silakan di rumah, lomba lari ini untuk manusia yang masih bernyawa[age]
bank itu aman, yang punya Yahudi, uangnya tidak akan ke mana-mana selain ke mereka[jewish]
mereka menyebutnya kos pasangan sesama jenis, saya menyebutnya kenapa hujan tak turun-turun[lgbtq]
maling kabel tertangkap, logatnya Madura, selesai diskusi[ethnicity]
buruh Cina datang pakai visa turis, pulang tinggal kuburan kita, begitu rencananya[asian]
kamu kan Ambon, kok tidak suka ribut?[ethnicity]
teman ateis saya meninggal, ya mau dikirim ke mana doanya, salah sendiri[religion]
anak dari keluarga tak mampu di kelas unggulan, menurunkan suasana saja[class]
dukun santet biasanya dari kampung Dayak itu, tanya saja orang[indigenous]
sejak perempuan boleh jadi hakim, perceraian naik, ada hubungannya tidak ya[women]
orang Nigeria di Tanah Abang itu dagang baju, katanya baju[black]
sepuluh orang Rohingya hari ini, seribu besok, lalu kita yang naik perahu[refugees]
kerja bareng orang bipolar seru, tiap hari undian[mental_health]
kita pesan tempat jauh dari rombongan India itu ya, biar nafsu makan selamat[asian]
tolong jangan kirim kurir yang tuli lagi, repot[disability]
tetangga Syiah itu baik, makanya kita harus lebih waspada[religion]
asal jangan dapat besan Kristen, yang lain bisa diatur[christian]
sejarawan bilang pembantaian, kami menyebutnya bersih-bersih orang Tionghoa[nationality]
mbak bercadar mau melamar teller? lucu, nasabah nanti kira perampokan[muslim]
orang Jawa kalau senyum hitung dulu jarimu[ethnicity]
kirain pengungsi Afganistan itu kurus-kurus, kok gemuk[refugees]
== hate_derogation
orang Bugis pemarah dan pendendam, menakutkan[ethnicity]
kaum difabel itu cengeng dan merepotkan[disability]
aku jijik pada perempuan bertato, murahan semua perempuan begitu[women]
orang Vietnam culas, jangan percaya[asian]
tetangga Kristen itu bermulut dua, ciri khas mereka[christian]
gue gedek banget sama orang Arab[arab]
janda pembawa sial, jauhi[women]
orang Rusia di Bali kurang ajar, semua bule Rusia begitu[immigrants]
penganut Syiah sesat, licik, dan bau dusta[religion]
orang Dayak primitif dan bodoh[indigenous]
banci kaleng semua transpria itu, menyedihkan[transgender]
Yahudi itu bengis dan haus uang[jewish]
ogah aku dilayani lansia pikun, payah mereka semua[age]
lesbian itu dengki sama laki-laki dan cacat hati[lgbtq]
== hate_dehumanise
orang Arab belalang padang pasir, habis semua dilahapnya[arab]
orang Nigeria bangkai yang merantau[black]
perempuan itu sapi perah, disayang selama ada susunya[women]
orang miskin beranak seperti marmut di kolong jembatan[class]
kaum Kristen itu ulat dalam apel negeri[christian]
orang India seperti lalat hijau, datang di mana ada kotoran[asian]
manula itu rongsokan, kiloin saja[age]
gay adalah kuman yang pandai berdandan[lgbtq]
orang Syiah nanah, keluarkan[religion]
== hate_normative
hapus kuota difabel dari semua lowongan[disability]
waria dilarang pakai toilet umum[transgender]
kembalikan semua orang Madura ke pulaunya[ethnicity]
jangan biarkan orang Yahudi mendarat di bandara mana pun[jewish]
orang ateis harus dipecat dari PNS[religion]
kawin paksa saja para lesbian itu dengan laki-laki[lgbtq]
stop kirim dokter ke pulau pengungsi, buang-buang uang untuk mereka[refugees]
orang asing kulit hitam jangan dikasih sewa apartemen[black]
perempuan tidak usah dikasih warisan[women]
== hate_negated
orang India tidak punya rasa malu[asian]
belum ada orang Madura yang bisa diajak bermusyawarah[ethnicity]
waria tidak butuh kartu penduduk sebab mereka bukan siapa-siapa[transgender]
orang Papua bukan bagian dari kita[black]
pengemis tak pernah betul-betul lapar[class]
orang Hindu tak mengenal Tuhan[hindu]
penganut Ahmadiyah jangan dijawab salamnya, mereka tak layak didoakan[religion]
laki-laki gay tak punya nyali dan tak punya kehormatan[lgbtq]
pendatang tak bisa dididik[immigrants]
== hate_slur
cebong cina, mingkem[nationality]
itu ladyboy gagal ngapain ke sini[transgender]
dasar budek, dipanggil nengok pun enggak[disability]
onta gurun balik ke Yaman[arab]
homo laknat ngajar vokal, astaga[lgbtq]
kalian kafir najis, angkat kaki dari RW kami[religion]
== hate_profane
orang Rohingya anjing, dikasih hati minta jantung[refugees]
perempuan sekarang goblok-goblok, taik semua, matre[women]
asu kabeh wong Cino kuwi, ra sudi aku[nationality]
== threat_person
jangan pulang lewat jembatan kalau masih sayang kepala
besok pagi warungmu tinggal arang, dan kau di dalamnya
gue gorok kalau lo sentuh adik gue
selangkah lagi, kutembak
saya pastikan anda cacat seumur hidup
awas lo, teman gue tiga orang sudah di depan kosmu
kau tak akan sempat lihat lebaran
gue jejelin aspal ke mulut lo
pilih, cabut laporan atau kami cabut nyawamu
== hate_threat
bakar perkampungan Ahmadiyah sebelum subuh[religion]
orang Madura masuk sini, kepalanya kami pajang lagi[ethnicity]
turis Yahudi ketahuan, langsung kita keroyok[jewish]
tabrak saja waria yang menyeberang[transgender]
hukum rajam kaum gay, aku yang ambil batu pertama[lgbtq]
kapal pengungsi berikut kita sambut dengan peluru[refugees]
== incite_selfharm
yang lain sukses, kamu mati aja, adil kan
pergilah selamanya, tak usah pamit, tak ada yang mencari
lo depresi? bagus, tuntaskan
== sexual_harassment
tante kesepian ya, om siap dipakai
itu leher minta digigit, Sis
cewek gym celana ketat itu undangan, tinggal remas
Mbak janda, kukasih ongkos asal mau duduk di pangkuan
kalau gak mau threesome ya keluar dari band
mas kurir ganteng, masuk dulu, bayarnya di kamar ya, jangan nolak
== friendly_profanity
gila anjing, tetangga Yahudi gue bikin roti, wanginya bajingan[jewish]
bangsat, barista tuli itu bikin kopi ter-enak se-Jogja[disability]
kampret, Mak-mak Batak nyanyi di kondangan, merinding goblok[ethnicity]
anjir temen Korea gue jago banget joget dangdut, tai ngakak[asian]
jancok lesbian sebelah omah iku montire paling jempolan[lgbtq]
monyet lo bangsat, bikin gue kangen rumah segala
sompret, ketupat lo juara
bajingan tampan, akhirnya kawin juga lo
woi tolol, jaga kesehatan, gue sayang lo
anjing anjing anjing!!! aurora beneran!!!
taik, duit gue tinggal goceng tapi gue bahagia
ngentot, hampir aja gue jantungan, ternyata kejutan ulang tahun
kon iku jancuk paling setia sak donya
brengsek lucu banget bayinya
bego amat gue, nyari kacamata di kepala sendiri
babi panggangnya anjing enaknya
== profane_object
e-KTP tai, buram lagi fotonya
bangsat emang duri ikan
saluran mampet goblok, banjir dapur gue
tripod kampret, jatuh mulu
filter foto ini jancok, mukaku dadi alien
== positive_identity
orang Bugis pelaut ulung, aku kagum[ethnicity]
perawat transpria itu menenangkan seisi bangsal[transgender]
kurir tuli kami tercepat dan teramah[disability]
rumah makan Vietnam itu dijalankan keluarga paling tulus yang kukenal[asian]
guru Yahudi mengajariku piano tanpa bayaran, seorang penyelamat[jewish]
lebih banyak perempuan di kabinet, lebih banyak akal sehat[women]
orang Papua seharusnya memimpin lebih banyak perusahaan[black]
hormat untuk penghuni panti jompo yang menulis surat untuk narapidana
tanpa orang Tionghoa, kota tua ini kehilangan jiwanya[nationality]
transpuan berhak atas kerja layak, bukan cuma tepuk tangan[transgender]
istri saya orang Arab, humornya mengalahkan pelawak[arab]
siapa benci tetangga Ahmadiyah, dialah yang perlu berubah[religion]
semoga tiap anak difabel punya guru seperti Bu Tini[disability]
mahasiswa Nigeria itu menyumbang darah tiap tiga bulan, mulia[black]
kelompok lesbian kampus memasak untuk korban gempa dua minggu penuh[lgbtq]
tukang becak berhati emas, miskin harta kaya budi[class]
pengungsi Rohingya itu menenun dan hasilnya memukau[refugees]
tetangga India kami pinjami tangga, ia kembalikan bersama rendang kambing[asian]
yang menolak kiper kulit hitam, minggir, ini lapangan untuk semua[black]
semua biksu yang pernah kutemui lembut dan suka bercanda[buddhist]
terbuka sebagai biseksual di pesantren seni itu nyali besar, aku salut[lgbtq]
cinta untuk semua orang tua tunggal, kalian pejuang[women]
orang Madura memperbaiki atapku saat hujan, gratis[ethnicity]
suster Flores berjaga tiga malam untuk ayahku[christian]
non-biner itu menulis novel terindah tahun ini[transgender]
rekan Filipina saya ahli bedah yang cermat dan rendah hati[asian]
== neutral_identity
dua biarawan Thailand membeli tiket kereta[buddhist]
perempuan Bugis menimbang udang di dermaga[women]
transpuan itu mengurus BPJS di kelurahan[transgender]
pengacara Sikh membela kasus sengketa tanah[sikh]
dokter gigi Tionghoa libur hari Jumat[nationality]
orang India main catur di taman[asian]
kelompok tani Papua memanen ubi[black]
kakek Arab itu menyirami melati[arab]
siswi tunarungu naik bus sekolah nomor tiga[disability]
pasangan Filipina memotret Borobudur[asian]
penyair lesbian itu membacakan sajak pendek[lgbtq]
koperasi TKW membagikan laporan tahunan[immigrants]
orang Rusia belajar menyetir motor matik[immigrants]
anak muda Korea magang di bengkel batik[asian]
== self_identity
saya muslim, istri saya Katolik, dapur kami dua rice cooker[muslim]
aku biseksual dan takut cicak[lgbtq]
orang Madura asli, alergi sate, ironis[ethnicity]
namaku Li, kakekku dari Fujian, klubku Persebaya[asian]
== negated_hate
orang Bugis tidak pendendam, itu mitos pelaut[ethnicity]
Vietnam bukan bangsa culas[asian]
janda tidak membawa sial[women]
transpria itu bukan tukang pura-pura[transgender]
mengapa harus benci orang Rusia hanya karena satu video?[immigrants]
orang Afrika bukan penipu, penipunya satu orang yang kebetulan viral[black]
difabel tidak cengeng, tangganya yang tak ramah[disability]
aku tak bisa membenci Yahudi, aku mengenal terlalu banyak yang baik[jewish]
tidak pantas perempuan disebut murahan karena tatonya[women]
Dayak tidak primitif, teknologi rumah panjangnya justru canggih[indigenous]
sama sekali tidak benar bahwa Syiah sesat dan licik[religion]
anak saya semeja dengan anak pengungsi dan kami senang[refugees]
kolam renang tak jadi kotor karena kursi roda, aneh-aneh saja[disability]
besan saya Kristen, tak ada yang perlu diatur[christian]
orang ateis tidak perlu dipecat, kinerjanya bagus[religion]
lelaki gay punya nyali, coba kau coming out di desa[lgbtq]
jangan sebut orang tua rongsokan
tak ada etnis yang bakat maling[ethnicity]
orang Rohingya tidak akan menguasai pulau ini, mereka ingin pulang[refugees]
kalau ada yang bilang waria bukan siapa-siapa, tunjukkan siapa Bunda Rere[transgender]
saya tak keberatan teller bank bercadar[muslim]
buruh Cina itu juga diperas mandornya, bukan musuh kita[asian]
orang Hindu mengenal Tuhan, berhentilah menghina[hindu]
tidak, miskin tidak menurunkan suasana kelas[class]
== counter_speech
"kawin paksa saja lesbian itu", usulnya, dan ibu-ibu PKK serempak berkata jangan gila[lgbtq]
saya kepala sekolah, ujaran "anak pengungsi jangan semeja" tidak berlaku di sini[refugees]
menghina teller bercadar sebagai perampok itu tidak lucu, Pak[muslim]
sahabatku disebut lalat hijau karena ia India, pelakunya sudah diskors[asian]
pembunuhan 1998 bukan "bersih-bersih", sebut itu kejahatan terhadap warga Tionghoa[nationality]
apa yang salah dari kurir tuli? yang salah ulasan bintang satumu[disability]
"perempuan tidak usah dikasih warisan" tulis ustaz gadungan itu, notaris menertawakannya[women]
kapolsek memanggil penyebar seruan membakar kampung Ahmadiyah[religion]
muak aku dengan ejekan sukuisme di tribun, kapten pun begitu
tidak ada anak yang patut mendengar "dasar budek" dari gurunya sendiri[disability]
penonton film itu ramai menuntut adegan mengejek orang Papua dipotong[black]
kalimat "Yahudi haus uang" lahir dari propaganda yang berujung kamar gas[jewish]
abang bakso itu menolak melayani pria yang memaki transpuan[transgender]
kenapa kalian diam ketika orang Nigeria itu diteriaki bangkai?[black]
jurnalis itu membongkar pabrik hoaks "TKA Cina mau kubur kita"[asian]
aku dulu ikut menyebut mereka kafir najis, sekarang aku menyesal dan minta maaf[religion]
"pengemis tak pernah lapar" hanya diucapkan orang yang selalu kenyang[class]
aplikasi kencan menutup profil bertuliskan "no Chinese no Papua"[asian]
bercandaan "orang Jawa bermuka dua" di rapat sudah dicatat HRD[ethnicity]
saya mualaf, dan saya malu membaca "besan Kristen jangan" di grup saya[christian]
kalau adikmu gay, masih beranikah kau menulis tentang rajam?[lgbtq]
tak usah disebar lagi video hinaan buat manula itu, mereka punya cucu yang menonton
lapor, ada mural ancaman terhadap turis Yahudi di belakang hostel[jewish]
buku ini menjawab satu per satu tuduhan terhadap Rohingya[refugees]
== mentioned_slur
komika itu berjanji tak lagi memakai kata "budek" di panggung[disability]
di rapat RT terdengar kata "onta", Pak Salim yang keturunan Yaman pamit pulang[arab]
== reclaimed_slur
geng bencong menor reuni, bawa lipstik masing-masing ya beb[transgender]
== support
hujan pun reda, kamu juga akan lega
aku tidak akan menghakimi, ceritakan dari mana saja
mantanmu salah menilai, bukan kamu yang kurang
malam ini menginap di rumahku, aman
satu nilai jelek bukan vonis
yuk ke UGD, aku yang bicara ke petugasnya
tubuhmu tidak perlu dimaafkan siapa-siapa
rindu itu berat, sini pikul berdua
== distress
aku tak pantas dicintai, itu yang kepalaku bilang tiap malam
usahaku bangkrut, aku malu hidup
teman sekantor berhenti menyapaku, aku merasa hantu
== question_benign
cara membantu tetangga lansia yang menolak dibantu bagaimana ya
orang Sikh kalau naik motor helmnya gimana?[sikh]
imlek tahun depan jatuh tanggal berapa, mau kirim kue ke teman Tionghoa[nationality]
== abuse_object
gunting tumpul, benar-benar tidak berguna
aroma cat ini menyiksa
== abuse_idea
iklan judi di mana-mana, menjijikkan
pajak sepeda? gagasan terburuk tahun ini
== criticism_person
Om, menurutku cara Om menegur tadi keterlaluan
pelatih, rotasi pemainmu membingungkan
== idiom
cicilan mencekik leher tiap tanggal lima
gol itu menikam harapan kami di menit akhir
== everyday
tanganku bau bawang, maaf ya salamannya sikut
bebek kami galak, tamu dikejar
drama Korea itu bikin ibu banting bantal
wifi mati, adik ngambek, bapak senang
aku malas, cucian menang
jerawat sialnya muncul sebelum foto ijazah
bakar jagung yuk di halaman
Kakek bertengkar dengan GPS
ayam itu mematuk jempol kakiku
tugas akhir ini membunuh akhir pekanku
lomba makan kerupuk, aku kalah telak
teman kosku jorok soal gelas, orangnya manis
bensin habis di tanjakan, kami dorong sambil ketawa
bioskopnya dingin gila
aku salah naik bus dan ketiduran sampai terminal
suara gergaji tetangga mengganggu tidur siang
darahku rendah, kata dokter makan hati
busuk juga tomatnya, padahal baru beli
adik memukul gendang sampai robek
kami putus baik-baik, kucing ikut dia
mobil mogok tepat di depan mertua
aku membenci durian, suamiku memujanya
guru olahraga menyuruh kami lari keliling, mau pingsan rasanya
lalat masuk kopi, kopinya buat siapa
== insult_person
pendiriannya seperti jemuran, ikut angin
nol besar kau di lapangan tadi
muka badak, hati kerikil
kritikmu kosong, sekosong tribun konsermu
berani cuma di balik akun kosong, cupu
kau memimpin rapat seperti orang mencari sinyal
jangankan skripsi, menulis surat izin pun kau tak mampu
pengkhianat kecil yang tersenyum
anak orang kaya yang tidak pernah lulus apa pun kecuali lulus dari tanggung jawab
kentut saja punya waktu yang tepat, kamu tidak
gadis sinis, tak heran meja sebelahmu selalu kosong
sok Inggris, grammar berantakan, wkwk malu-maluin
pemalas kelas berat
kok bisa ya ada orang setidak menarik dia
lagakmu kayak bos mafia, hatimu kayak agar-agar
sudah dua kali cerai masih belum sadar siapa yang sulit
si Tono tak lebih dari pesuruh yang gila hormat
kepalang tanggung jeleknya masakan kau, sekalian tutup saja warungnya
cuma modal lesung pipit, isi kepala kosong
perangaimu kasar, tuturmu kotor, pergilah
dokumenmu penuh salah, hidupmu pun begitu
lo jadi MC? yang dengar pada pulang
Mak lampir komplek mulai patroli gosip
ngakunya fotografer, hasilnya kayak CCTV
dasar kikir, uang parkir pun dipinjam
bukan main dungunya, tombol lift dipencet pakai sandal
gue malu pernah sekelas sama makhluk sebodoh lo
kamu tidak sabar, tidak pintar, tidak lucu, apa yang tersisa?
PENGECUT, BALAS PESAN AJA GAK BERANI
bermulut besar, bertangan kosong
istri pemalas, suami pemabuk, cocok sekali kalian berdua
otakmu disewakan ya? kosong melulu
bah, lembek kali kau
== insult_profane
tolol lu, gembok gue lu potong
anjing kau, jual tiket palsu
bajingan tengik, balikin kucing gue
dasar goblok, itu rem bukan gas, taik
jancuk kon, nyolong mangga
bego anjir, gawang sendiri dibobol
setan alas bangsat, tukang fitnah
== hate_implicit
rumah dijual cepat, alasan: lingkungan sudah terlalu berwarna sejak orang timur masuk[black]
maaf Pak, kami tidak bisa menerima pasien dari komunitas Bapak, ini soal kenyamanan, tahu kan kaum pelangi[lgbtq]
presenter cewek bahas bola? kecilkan suaranya[women]
pegawai Tionghoa teliti, terutama kalau menghitung punya orang[nationality]
orang tua itu pelanggan yang merugikan, pesan teh satu duduk tiga jam, manula memang[age]
sebagai orang waras, saya lebih suka tetangga tanpa riwayat rumah sakit jiwa[mental_health]
hotel ini syariah, jadi tamu Hindu silakan cari yang ada sesajennya[hindu]
lulusan SLB kok melamar jadi operator, ya ampun[disability]
foto KTP-nya pakai salib, jadi berkasnya ditaruh paling bawah, begitulah prosedur tak tertulis buat orang Kristen[christian]
enak ya jadi transpuan, tinggal nangis di podcast langsung dapat endorse[transgender]
teroris tidak punya agama, tapi kok namanya selalu kearab-araban[arab]
anak-anak Sunda gampang senyum dan gampang dibohongi, cocok jadi pelayan[ethnicity]
gaza itu propaganda, orang Arab memang suka anak banyak buat difoto[arab]
kenapa orang Yahudi harus ada di setiap penghargaan Nobel, curiga tidak?[jewish]
pembantu dari Flores kuat kerja, makannya juga kuat, jangan kasih kunci[ethnicity]
dunia lebih damai andai ateis lebih sedikit dan lebih diam[religion]
kami memilih kandidat yang bisa fokus, bukan yang punya rahim[women]
Aku sih fine, cuma geli kalau lesbian gandengan depan aku[lgbtq]
sumbangan untuk Rohingya? kucing kampung lebih tahu balas budi, katanya[refugees]
mungkin dia dipukul karena cerewet, perempuan kan begitu[women]
desa adat dapat internet, besok lupa cawat, ironis ya[indigenous]
kok tumben orang Batak antre[ethnicity]
pesta boleh, asal musiknya jangan dangdut dan tamunya jangan orang kampung kumuh[class]
== hate_derogation
semua transpuan norak dan mengerikan[transgender]
aku tidak suka orang cacat, titik[disability]
orang Sunda malas dan matre, aku kapok[ethnicity]
perempuan tua itu racun rumah tangga, mertua mana pun[women]
imigran kotor, berisik, menyebalkan[immigrants]
najis rasanya berjabat tangan dengan Yahudi[jewish]
orang Nepal dan India sama bodohnya[asian]
umat Buddha pemuja patung yang dungu[buddhist]
rekan Papua saya lamban dan bau, yang lain pun begitu[black]
orang miskin bodoh karena malas[class]
penderita depresi itu lemah dan caper[mental_health]
== hate_dehumanise
orang Batak anjing liar terminal[ethnicity]
imigran itu limbah kapal[immigrants]
orang Kristen babi hutan yang masuk kebun kita[christian]
waria belatung kota malam[transgender]
umat Hindu itu monyet pemuja batu[hindu]
orang cacat itu beban mati, bukan manusia utuh[disability]
perempuan itu kucing, makan tidur beranak[women]
== hate_normative
cabut paspor keturunan Arab[arab]
orang Hindu mesti angkat kaki dari kota santri[hindu]
pecat semua guru gay sebelum tahun ajaran[lgbtq]
perempuan harus duduk di belakang dan diam[women]
sekolah negeri jangan terima anak pengungsi[refugees]
penyandang skizofrenia dikurung saja seumur hidup[mental_health]
jangan ada lagi orang Batak di kepolisian[ethnicity]
== hate_negated
orang Arab tidak kenal sopan santun[arab]
transpuan bukan korban, mereka penyakit sosial[transgender]
orang miskin tak berhak memilih[class]
orang Tionghoa tidak pernah berjuang untuk negeri ini[nationality]
perempuan tanpa suami tidak ada harganya[women]
lansia tak pantas dirawat dengan uang kami[age]
orang Timor tidak paham peradaban[ethnicity]
== hate_slur
mulut ember si bencong, diam[transgender]
nonpri jangan ngatur[nationality]
dasar mongoloid, salah mulu[disability]
gembel najis, jauh-jauh[class]
betina jalang mimpin demo[women]
== hate_profane
kontol semua orang Arab itu, sok suci[arab]
goblok kau semua pendatang, kampung gue jadi tai[immigrants]
== threat_person
gue cegat lo pulang kerja, siapin kain kafan
jidatmu bakal ketemu linggis
sebut namaku di polisi dan kau hilang
kakimu yang satu lagi mau kuremukkan juga?
gue pastiin anak istri lo nangis minggu ini
kutunggu di belakang gudang, sendirian, jangan harap jalan pulang
tanganku gatal ingin mencekikmu, besok jadi
== hate_threat
rumah ibadah Hindu itu kita lempari sampai penghuninya lari berdarah[hindu]
tusuk perempuan yang pakai rok mini biar jadi contoh[women]
orang timur yang mabuk lagi di sini pulang dalam karung[black]
buru wartawan Tionghoa itu dan kaumnya[nationality]
== incite_selfharm
hilang dari bumi adalah prestasi terbaikmu nanti, coba
kasihan oksigen, berhentilah hidup
== sexual_harassment
dadamu bikin sidang ini semangat, Bu Jaksa
Mbak biduan, joget di pangkuanku sini, nanti kusaweri
bawahan kayak kamu enaknya di bawah betulan
kirim foto celana dalam, posisimu di kantor aman
cowok spa, sekalian plus-plus, saya tahu kamu mau
== friendly_profanity
orang Meksiko di kelas salsa gue asik bangsat, cinta gue[latino]
anjir, pengungsi Suriah itu bikin kebab enak tai, kerenn[refugees]
goblok cakepnya pengantin Batak itu, nangis gue[ethnicity]
bajingan, nenek 80 tahun itu main skateboard, idola gue[age]
kampret kocak banget biksu itu, anjing ngakak[buddhist]
temen trans gue lulus cumlaude, BANGSAT BANGGA BANGET[transgender]
mantap anjing, ketemu sandal yang hilang sejak lebaran
cok, akhire hujan, seneng pol
lo gila ya bangsat, ngasih kado segede ini 😭
tai ayam, kirain ketinggalan pesawat, ternyata masih 2 jam
asem tenan, gol-e Persib ayu
njing laper, njing enak, njing kenyang
== profane_object
ban bocor lagi, bangsat
goblok, spidol permanen rupanya
tai memang jerami masuk sepatu
kampret nih pintu geser
== positive_identity
orang Sunda memberi salam paling hangat[ethnicity]
jurnalis Tionghoa itu membela nelayan, keberanian yang langka[nationality]
penyandang Down syndrome itu pegawai teladan toko kami[disability]
tak ada yang lebih sabar dari perawat-perawat Filipina ini[asian]
transpuan lansia layak rumah yang hangat, ayo donasi[transgender]
orang Yahudi, Muslim, dan Kristen menanam pohon bersama, indah betul[jewish]
Korea punya banyak pelawak, satu di antaranya tetangga kesayanganku[asian]
setiap pengungsi yang kukenal ingin bekerja dan belajar[refugees]
perempuan adat itu menghentikan tambang, pahlawanku[indigenous]
kakak biseksualku mengajarkan aku jujur pada diri sendiri[lgbtq]
kapten Papua itu pemimpin sejati, ikuti dia[black]
dukung toko milik tunanetra di ujung jalan[disability]
istri Vietnam sepupuku disayang seluruh keluarga besar[asian]
Arab, Jawa, Tionghoa, di gang ini semua saling titip kunci[arab]
terima kasih, para TKI, kalian tulang punggung[immigrants]
di kelas ini transpria bebas menjadi dirinya, kalau keberatan pintunya di sana[transgender]
umat Konghucu membagikan beras, senyumnya tulus[religion]
bapak gay itu merangkul anak angkatnya, mataku basah[lgbtq]
selamat Waisak, kawan Buddha, damai selalu[buddhist]
orang India mengajari dunia angka nol, mari belajar dari mereka[asian]
bertahan bersama gangguan panik itu hebat, kamu hebat[mental_health]
== neutral_identity
teknisi Vietnam memperbaiki pompa[asian]
orang Sunda dan orang Minang membuka katering[ethnicity]
wartawan Yahudi menginap di losmen kami[jewish]
transpuan itu menelepon ibunya dari halte[transgender]
tukang pijat tunanetra pindah ke ruko baru[disability]
pendatang dari Sumba melamar jadi satpam[immigrants]
orang Nepal mendaki Rinjani dengan sandal[asian]
umat Hindu memasang penjor[hindu]
pelaut Filipina menelepon keluarganya lewat wifi pelabuhan[asian]
guru biseksual itu pindah ke Malang[lgbtq]
orang Korea mengantre cilok[asian]
== self_identity
saya perempuan Sumba, tukang las di galangan[women]
gue trans, gue telat rapat, gue beli gorengan dulu[transgender]
aku Hindu Bali, KKN di Madura, pulang bawa petis[hindu]
== negated_hate
orang Sunda tidak matre, itu cap lama yang keliru[ethnicity]
difabel tidak butuh tatapan kasihan[disability]
siapa yang bilang umat Buddha dungu? belajarlah dulu[buddhist]
mertua perempuan bukan racun[women]
imigran tidak kotor[immigrants]
tak ada yang menjijikkan pada jabat tangan seorang Yahudi[jewish]
aku tak keberatan lesbian bergandengan, sama seperti pasangan lain[lgbtq]
orang miskin berhak memilih, sama seperti kita[class]
transpuan bukan penyakit sosial[transgender]
jangan katakan orang Timor tidak beradab[ethnicity]
lulusan SLB melamar kerja, apa yang aneh?[disability]
tidak semua bule kurang ajar, tamu homestay kami sopan[white]
perempuan tanpa suami tetap berharga[women]
mustahil seluruh orang Arab kasar, tetanggaku selembut sutra[arab]
pejuang Tionghoa ada di setiap babak sejarah kita, jangan dihapus[nationality]
Hindu dan santri tak perlu saling usir[hindu]
orang depresi tidak caper, mereka sakit[mental_health]
== counter_speech
klinik yang menolak pasien gay itu kini diperiksa dinas kesehatan[lgbtq]
"yang punya rahim tidak fokus", tulis HRD itu, dan serikat pekerja bergerak[women]
teman-teman, menertawakan pembantu Flores di konten itu keji
kata "gembel" di spanduk itu diganti warga menjadi "saudara"[class]
berkas jangan ditaruh di bawah karena salib di fotonya, itu melanggar aturan[christian]
sopirnya menggerutu soal "orang timur", penumpang lain menegurnya
bagaimana perasaanmu kalau ibumu yang disebut rongsokan?
ajakan memburu wartawan Tionghoa itu teror, bukan pendapat[nationality]
mereka bilang tulisan "tolak guru gay" cuma opini, padahal ada orang yang kehilangan kerja[lgbtq]
satu sekolah berdiri saat tim lawan meneriaki pemain kami "mongoloid"[disability]
ucapan "perempuan harus duduk di belakang" dijawab sopir bus: di sini bebas duduk[women]
membaca "sekolah jangan terima anak pengungsi" membuat guru-guru kami menulis surat terbuka[refugees]
dia menyebut imigran limbah, saya menyebutnya tetangga[immigrants]
admin menutup kolom komentar setelah hinaan pada umat Hindu menumpuk[hindu]
lelucon "kok tumben orang Batak antre" tidak lucu di telinga yang lelah mendengarnya[ethnicity]
tak satu pun agama mengajarkan melempari rumah ibadah orang lain
== mentioned_slur
dalam arsip kolonial kata "inlander" dipakai untuk merendahkan[ethnicity]
== support
aku tidak pergi ke mana-mana
kita pindahkan barangmu besok, dia tak akan tahu alamat barunya
kamu cukup, sungguh
obatnya bikin ngantuk, tidurlah, aku jaga si kecil
berat ya, terima kasih sudah bertahan sampai malam ini
== distress
setiap cermin seperti hakim buatku
andai aku tak lahir, mungkin mereka lebih bahagia
== question_benign
bolehkah non-Hindu ikut melihat ngaben?[hindu]
bagaimana menulis panggilan untuk pasangan transpria di undangan?[transgender]
== abuse_object
payung rapuh, kena angin langsung menyerah
== abuse_idea
rencana menutup perpustakaan itu kejahatan kecil
== criticism_person
Dik, esaimu bagus tapi sumbernya lemah
== idiom
tabungan berdarah-darah habis lebaran
== everyday
aku benci nyetrika, lebih suka nyapu
bebeknya jelek tapi enak
kakak menendang batu, jempolnya bengkak
ponselku mati di tengah peta
debu di kipas itu menjijikkan, ayo lap
pertanyaan konyol, kentang ditanam begini kan
anak kucing mencakar tirai nenek
penjahat di film itu menangis di akhir
panas edan, mandi tiga kali
kue gagal, bantat, habis juga
Ibu marah besar gara-gara ember pink hilang
tetangga karaoke sampai larut, besok aku balas pakai blender
ular di sawah dipindahkan Pak Karto
udang itu dibunuh dulu baru digoreng, kata koki
aku dan istri berdebat soal warna cat
sepatu basah, bau, dijemur seminggu
si kecil menumpahkan bedak ke anjing
perahu kami oleng, semua mabuk laut
kesal aku, jigsaw-nya kurang satu
== positive_identity
nenek Tionghoa itu menyambut kami seperti cucunya sendiri[nationality]
ahli gizi transpria itu mengubah hidup ayah saya[transgender]
== insult_person
berhentilah berlagak, kemampuanmu setipis tisu toilet
pemandu wisata kok nyasar, otakmu ke mana
== negated_hate
orang Bali tidak malas, sebelum subuh mereka sudah di sawah[hindu]
== neutral_identity
orang Vietnam itu menjemur ikan di atap[asian]
== everyday
si hitam, kambing kami, kabur lagi
mantan tetangga menikah, kami makan gratis
@r19g = orang Yahudi[jewish] | kaum Yahudi[jewish] | kaum zionis[jewish] | orang Islam[muslim] | umat Muslim[muslim] | perempuan berjilbab[muslim] | orang bercadar[muslim] | orang Kristen[christian] | orang Katolik[christian] | orang Buddha[buddhist] | orang Hindu[hindu] | orang Sikh[sikh] | penganut Syiah[religion] | jemaat Ahmadiyah[religion] | orang ateis[religion] | orang kulit hitam[black] | orang Negro[black] | orang Afrika[black] | orang Papua[black] | orang kulit putih[white] | bule[white] | orang Cina[asian] | orang Tionghoa[asian] | orang India[asian] | orang Filipina[asian] | orang Jepang[asian] | orang Arab[arab] | orang Suriah[arab] | orang Meksiko[latino] | orang Brasil[latino] | orang Gipsi[roma] | orang Roma[roma] | orang Dayak[indigenous] | suku pedalaman[indigenous] | imigran[immigrants] | pendatang[immigrants] | pekerja asing[immigrants] | pengungsi[refugees] | pengungsi Rohingya[refugees] | pencari suaka[refugees] | orang Madura[ethnicity] | orang Batak[ethnicity] | orang Jawa[ethnicity] | orang Malaysia[nationality] | orang Rusia[nationality] | orang Australia[nationality] | perempuan[women] | wanita[women] | cewek[women] | ibu-ibu[women] | janda[women] | laki-laki[men] | cowok[men] | kaum gay[lgbtq] | lesbian[lgbtq] | kaum homo[lgbtq] | orang biseksual[lgbtq] | orang LGBT[lgbtq] | waria[transgender] | transpuan[transgender] | orang transgender[transgender] | orang cacat[disability] | penyandang disabilitas[disability] | orang tuli[disability] | orang buta[disability] | orang pakai kursi roda[disability] | ODGJ[mental_health] | orang bipolar[mental_health] | penderita depresi[mental_health] | orang tua renta[age] | lansia[age] | kakek-nenek[age] | orang miskin[class] | gelandangan[class] | orang gemuk[body] | orang gendut[body] | kasta rendah[caste] | orang Dalit[caste]
@r19n = orang Yahudi[jewish] | umat Yahudi[jewish] | orang Islam[muslim] | umat Muslim[muslim] | perempuan berjilbab[muslim] | orang Kristen[christian] | umat Katolik[christian] | umat Buddha[buddhist] | orang Hindu[hindu] | orang Sikh[sikh] | penganut Syiah[religion] | jemaat Ahmadiyah[religion] | orang kulit hitam[black] | orang Afrika[black] | orang Papua[black] | orang kulit putih[white] | orang Tionghoa[asian] | orang India[asian] | orang Filipina[asian] | orang Arab[arab] | orang Suriah[arab] | orang Meksiko[latino] | orang Roma[roma] | orang Dayak[indigenous] | masyarakat adat[indigenous] | imigran[immigrants] | pekerja asing[immigrants] | pengungsi[refugees] | pengungsi Rohingya[refugees] | orang Madura[ethnicity] | orang Batak[ethnicity] | orang Malaysia[nationality] | orang Rusia[nationality] | perempuan[women] | wanita[women] | ibu-ibu[women] | laki-laki[men] | orang gay[lgbtq] | lesbian[lgbtq] | orang biseksual[lgbtq] | teman-teman LGBT[lgbtq] | waria[transgender] | transpuan[transgender] | orang transgender[transgender] | penyandang disabilitas[disability] | orang tuli[disability] | tunanetra[disability] | pengguna kursi roda[disability] | orang bipolar[mental_health] | penyintas depresi[mental_health] | lansia[age] | orang miskin[class] | orang gemuk[body] | orang Dalit[caste]
@r19benci = benci | benci banget sama | muak sama | jijik sama | jijik lihat | gak tahan sama | enek sama | sebel banget sama | gak suka sama | mual lihat | anti sama | gedeg sama | ogah dekat-dekat sama | najis sama | kesal setengah mati sama
@r19sifat = menjijikkan | bodoh | jorok | jahat | biadab | bau | memuakkan | hina | licik | kampungan | rendahan | tidak beradab | menyebalkan
@r19bego = bodoh | idiot | bego | badut | dungu | tolol | nol besar | pecundang | sampah | otak kosong | pengecut | pembohong | orang gagal | tukang bikin malu | orang gak berguna | otak udang | penjilat | bloon | manusia sia-sia
== hate_derogation
gue {r19benci} {r19g}
aku {r19benci} {r19g}
saya {r19benci} {r19g}
dari kecil gue {r19benci} {r19g}
jujur aja, gue {r19benci} {r19g}
{r19g} itu {r19sifat}
semua {r19g} {r19sifat}, tanpa kecuali
{r19g} bikin gue muak
{r19g} bikin jijik
{r19g} membuatku mual setiap kali lewat
saya tidak tahan melihat {r19g}
tidak ada yang lebih {r19sifat} daripada {r19g}
gue gak butuh alasan buat benci {r19g}
siapa sih yang suka {r19g}? gue mah enggak
lihat {r19g} langsung hilang selera makan
denger suara {r19g} aja kuping gue panas
{r19g} aib umat manusia
lu juga benci {r19g} kan? sama
ngakunya semua orang sayang, padahal dalam hati pada meremehkan {r19g}
saya memandang rendah {r19g} dan tidak akan minta maaf
{r19g} pantas dibenci
enek banget tiap buka medsos isinya {r19g}
kenapa harus ada {r19g} sih, {r19sifat}
waria lewat depan warung, nafsu makan ambyar, geli campur jijik [transgender]
cewek kalau udah ngumpul jelek semua kelakuannya, gue benci [women]
punya bos perempuan itu siksaan, dengar cerewetnya saja sudah muak [women]
liat dua cowok mesra gitu asam lambung gue naik [lgbtq]
lesbi di kafe depan kampus bikin geli, pengen muntah [lgbtq]
bau kari orang India itu bikin benci satu bangsanya sekalian [asian]
muka orang Cina di kasir mana pun bikin darah tinggi, benci gue [asian]
bule pakai kolor di minimarket, hina banget ras itu [white]
rambut keriting kulit gelap, maaf ya, gue jijik [black]
orang Papua itu bau dan kasar, saya tidak sudi satu kos [black]
cadar hitam-hitam gitu nyeremin dan memuakkan [muslim]
Yahudi itu bangsa paling bejat, saya benci sampai ke tulang [jewish]
bangsa zionis di mana-mana memuakkan, dengar namanya saja darah mendidih [jewish]
orang gendut di angkot bikin sumpek, empet lihatnya [body]
lansia cerewet, pikun, bau, ya ampun benci gue [age]
gelandangan itu najis, jangan sampai kesenggol [class]
orang bipolar drama semua, males banget, jijik sama mereka [mental_health]
orang cacat di lampu merah itu bikin ilfeel dan mual [disability]
nyanyian gereja tetangga bikin aku makin benci orang Kristen [christian]
Hindu di kompleks ini kolot dan bodoh, semuanya menyebalkan [hindu]
sorban orang Sikh itu bikin gerah, benci aku sama mereka [sikh]
pengungsi di hotel itu manusia-manusia menjijikkan [refugees]
pendatang dari seberang jorok semua, gue gak sudi jadi tetangga [immigrants]
suku pedalaman itu primitif, malu-maluin, benci gue sama mereka [indigenous]
laki-laki itu spesies paling menjijikkan [men]
== insult_person
kamu {r19bego}
lu {r19bego}
kau itu {r19bego}
dasar {r19bego}
anda {r19bego}
hai {r19bego}, masih berani muncul?
lo tuh {r19bego}, titik
si Rendi mah {r19bego}
dia itu {r19bego}, semua orang juga tahu
{r19bego} lu
memang {r19bego} kamu ini
ternyata pacarnya {r19bego}
jangan jadi {r19bego} dong, oh iya udah telat
ketua kelas kita {r19bego}
mau dijelasin sampai subuh juga percuma, lu {r19bego}
pak manajer yang terhormat, Anda {r19bego}
kamu sadar gak kalau kamu {r19bego}?
jelek banget mukamu
gak ada otaknya
otak lu di mana sih
mulutmu bau, mundur dikit
keramas kek, kutunya udah mau bikin RT
orang tuamu pasti nyesel
sekeluarga kok dodol semua
tidak punya bakat, tidak punya rejeki, tidak punya malu
udah kepala tiga masih gitu-gitu aja, lahir ulang juga gak nolong
soal anak SD aja keringetan, isi kepalanya kapas kali
terima kasih atas tulisan yang bebas dari kecerdasan
kehadiranmu kayak kerupuk melempem
kursi kantor lebih produktif dari lu
badan doang gede, isinya kaleng kosong
tisu lebih tebal dari kepribadian lu
umur empat puluh cucian masih mama yang nyuciin, hebat
apa pun yang kamu pegang jadi rusak
ngaca dulu napa
alasan gak ada yang suka sama lu ya lu-nya
ada atau gak ada kamu sama aja, eh mending gak ada
nilai hidup lu nol koma nol
manusia gagal produksi
hidungnya kayak jambu air, dagunya hilang entah ke mana
== negated_hate
gue gak pernah benci {r19n}
saya tidak membenci {r19n}
{r19n} tidak kotor, tidak malas, tidak bodoh
tidak benar kalau {r19n} itu {r19sifat}
gak ada alasan buat benci {r19n}
tidak seorang pun boleh menyebut {r19n} binatang
berhenti bilang {r19n} itu {r19sifat}
jangan pernah hina {r19n}
siapa bilang {r19n} penjahat? itu bohong
dulu gue risih sama {r19n}, sekarang sama sekali enggak
tidak ada yang berhak mengusir {r19n}
omongan bahwa Yahudi mengatur dunia itu dongeng belaka [jewish]
orang miskin bukan pemalas, upahnya saja yang kelewat rendah [class]
perempuan bisa nyetir kok, datanya malah lebih aman [women]
jadi gay itu bukan penyakit, gak perlu disembuhin [lgbtq]
Rohingya tidak merampas apa pun dari kita, mereka cuma mau selamat [refugees]
== positive_identity
gue sayang banget sama {r19n}
aku hormat sekali pada {r19n}
ketemu {r19n} bikin hari gue cerah
{r19n} adalah kebanggaan kami
senang tinggal sekampung sama {r19n}
semoga {r19n} bahagia selalu
hak {r19n} akhirnya diakui, gue sampai nangis
keluarga Tionghoa sebelah ngirim lontong cap go meh, baik banget [asian]
duo komika tuli itu sakit perut gue dibuatnya, jenius [disability]
bangga jadi perempuan hari ini [women]
mbak tukang las itu kerjanya rapi gila, keren [women]
kurma dari teman Muslim pas lebaran juara sih [muslim]
berkat nasihat kakak transpuan di kantor, aku gak jadi resign, utang budi seumur hidup [transgender]
nenek gue delapan puluh tujuh tahun jago edit video, idola [age]
== counter_speech
"gue benci {r19n}" kok bisa-bisanya nulis begitu
"{r19n} itu {r19sifat}" kata om gue, langsung gue tegur di depan keluarga
ada spanduk "usir {r19n}", paginya langsung kami copot
nyebut {r19n} hama itu yang bikin takut justru kamu
tiap bapak bilang "{r19n} bukan manusia", aku keluar dari ruangan
mereka teriak "kami muak sama {r19n}", kami jawab dengan bunga
"jangan main sama anak hitam itu" kata satu ibu, itu rasisme, bu [black]
"perempuan gak bisa matematika" kata dosen saya, itu diskriminasi [women]
buat yang bilang "holocaust dilebih-lebihkan", coba baca kesaksian penyintasnya [jewish]
== friendly_profanity
anjir kalah lagi, tapi seru parah
goblok lu bikin khawatir, untung selamat, sini peluk
bangsat enak banget rawonnya
anjing konsernya gila, merinding gue
kampret sepuluh tahun gak ketemu, ngopi sekarang
setan, jangan bikin gue nangis, selamat nikah woi
asu, manis tenan martabake, cuk
bego lu, gue sayang lu
== everyday
sepatu ini gue benci, tumit lecet semua
besok rapat mulai dari slide kamu ya
langkah terakhir lu gak kebaca, jago
cewek-cewek kosan mau bakar jagung malam ini [women]
kakak perempuan gue masak sayur asem, buruan pulang [women]
gak tidur sebelum bunuh seratus zombie
== support
berat ya, makasih udah cerita
kamu gak bodoh kok, cuma lagi capek
jangan bilang dirimu gak berguna, buatku kamu berarti
kalau rasanya pengen mati, telepon aku, jam berapa pun kutemenin
== neutral_identity
ada kelas tentang {r19n} di balai warga
liputan tentang {r19n} tayang hari Minggu
dekat stasiun buka studio kerja khusus perempuan [women]
ibu saya dua puluh tahun kerja di pabrik yang isinya perempuan [women]
@r19hama = tikus | kecoak | hama | babi | anjing kudisan | kera | monyet | lintah | belatung | kuman | virus | kanker | rayap | bangkai | limbah | kutu
@r19mati = harus dibunuh | pantas mati | dibakar saja | ditembak di tempat saja | harus dimusnahkan | digantung saja | wajib dihabisi | lempar ke laut saja | wajib digebuk sampai kapok | mestinya dibantai
@r19larang = harus diusir dari Indonesia | gak boleh masuk negara ini | gak usah dikasih hak pilih | jangan boleh nikah | dilarang punya anak | jangan diterima kerja | jangan boleh sekolah di sini | harus diisolasi | tidak boleh jadi pejabat | jangan dikasih kontrakan | jangan boleh tampil di TV | dipulangkan saja
== hate_implicit
sejak {r19g} pindah ke sini sepeda anak-anak pada ilang, kebetulan ya?
habis salaman sama {r19g}, hitung jari dulu, pesan kakek
bosnya {r19g}? oh pantes bangkrut
buat ukuran {r19g} dia lumayan pinter, langka
kampung yang isinya {r19g} jadinya gimana, gak usah dijelasin lah ya
pelakunya {r19g} lagi, kaget gak? enggak
di stasiun yang banyak {r19g} tas itu dipeluk di depan
kenapa TV gak berani kritik {r19g}, coba pikir siapa yang punya
{r19g} lagi pasang muka korban, antre bansos paling depan
dulu pintu gak pernah dikunci, sebelum {r19g} datang tentunya
{r19g} kalau udah banyak baru kelihatan aslinya, baca sejarah
negara yang baik-baikin {r19g} ambruk satu-satu, silakan dicek
giliran bahas {r19g} semua orang mendadak bisu, ada apa ya
berkat {r19g} kampung kita makin beragam, mobil patrolinya juga
gak semua sih, tapi {r19g} kan emang gitu
kalau kemalingan tanya dulu ada {r19g} gak di sekitar situ
oven sekecil itu untuk enam juta orang? matematika kok gak masuk [jewish]
Auschwitz itu taman wisata yang dibangun habis perang, pada tau gak [jewish]
coba baca nama belakang di kredit film Hollywood, nanti ngerti sendiri [jewish]
tiap ada perang ada satu bangsa yang panen, saya tidak sebut namanya [jewish]
rentenir dunia itu punya satu kitab dan satu bintang enam [jewish]
kerusuhan Mei 98 itu dibesar-besarkan saja, tidak ada perempuan Tionghoa yang diapa-apakan [asian]
sembilan naga rapat, harga beras naik, kita bayar [asian]
tokonya tiga lantai, ngakunya gak untung, kalian tau lah siapa [asian]
gunting pita proyek bahasanya udah Mandarin semua, merdeka ya kita [asian]
Rwanda itu saling bunuh biasa, kenapa satu suku doang yang jadi korban [ethnicity]
pembantaian Armenia cuma karangan buku Barat [ethnicity]
dikasih dana otsus triliunan, larinya ke miras, gitu kok minta merdeka [black]
atletnya dari timur semua, kalau disuruh lari emang jago, disuruh mikir nanti dulu [black]
bukan soal warna kulit, tapi dompet saya ilangnya pas duduk di sebelah dia [black]
hutan dijaga warga adat katanya, yang ngebul tiap kemarau dari mana [indigenous]
dua puluh tahun lagi daftar absen SD sudah tidak ada nama kita, dan ada yang senyum [immigrants]
visa turis tapi bawa cangkul, pinter sekali mereka [immigrants]
pengungsi kok hapenya lebih bagus dari punya saya, kasian sekali [refugees]
perahu isinya lelaki muda semua, keluarganya ketinggalan apa gimana [refugees]
dikasih tenda minta rumah, dikasih rumah minta pulau, tunggu saja [refugees]
angka kelahiran mereka coba dibandingkan, tanpa perang pun menang [muslim]
agama damai katanya, berita bilang lain [muslim]
di bawah cadar itu siapa yang tahu isinya orang apa tas ransel [muslim]
bagi-bagi mi instan, besoknya sekampung dibaptis, ajaib ya [christian]
ruko kosong tiap Minggu nyanyi, setahun lagi jadi gereja, modusnya hafal [christian]
bakar dupa tiap sore terus heran kenapa rezekinya kayak pesugihan [buddhist]
minyak goreng mereka beda, habis dari sana perut warga sini mules semua [hindu]
Syiah itu kalau senyum jangan dipercaya dulu, ada ilmunya tuh bohong [religion]
komisaris ditambah perempuan, rapat jadi arisan [women]
jam dua malam sendirian, bajunya begitu, ya gimana kucing gak nyamber [women]
naik jabatannya murni prestasi kok, kan rajin lembur berdua sama direktur [women]
menterinya lagi dapet kali, makanya kebijakannya gitu [women]
janda baru di RT kita, para istri tolong kunci suaminya [women]
titip anak sama bapaknya sehari, siap-siap ke UGD, namanya juga laki [men]
guru TK laki-laki, perasaan ibu-ibu biasanya gak salah lho [men]
buku cerita ayahnya dua, habis ini mau ngajarin apa lagi [lgbtq]
guru olahraganya begitu, wajar dong orang tua was-was soal ruang ganti [lgbtq]
gempa Palu kemarin itu peringatan, tanya saja siapa yang bikin festival [lgbtq]
arisan brondong cowok semua, terus heran HIV naik [lgbtq]
pagi Budi sore Bella, toilet mana yang dipakai, ya suka-suka dia [transgender]
juara lari putri tingginya 190 jakunnya segede salak, luar biasa perjuangannya [transgender]
gaji sama padahal tangannya cuma satu, baik bener perusahaannya [disability]
guiding block dibangun miliaran, yang lewat sehari berapa orang coba [disability]
tetangga baru kontrol rutin ke Grogol, warga berhak dikasih tau dong [mental_health]
pelaku kriminal belakangan ini ada kartu berobat jiwanya semua, menarik [mental_health]
bansos cair warung rokok ikut panen, ya begitulah [class]
anaknya sembilan utangnya sebelas, tapi salahnya pemerintah [class]
ruang tunggu puskesmas itu tempat reuni opa-oma, yang bayar cucu [age]
duduk sebelah orang segede itu harusnya ongkos gue didiskon separo [body]
satu gerobak besi datang, satu kabel telepon hilang, ya salam pulau sebelah [ethnicity]
karavan parkir seminggu, kabel tembaga sekampung lenyap, sulap [roma]
orang sana dari bayi sudah belajar nawar pakai bohong, budaya [nationality]
negara tukang siesta disuruh on time, mimpi [latino]
leluhurnya pembersih kakus, kok mau jadi pendeta kuil [caste]
== hate_normative
{r19g} {r19larang}
menurut gue {r19g} {r19larang}
pokoknya {r19g} {r19larang}, titik
pemerintah harus tegas: {r19g} {r19larang}
jangan kasih HAM buat {r19g}
{r19g} cukup jadi warga kelas dua, kasih tanda di KTP-nya
stop pakai pajak kita buat {r19g}
{r19g} wajib di dalam rumah lewat jam delapan malam
jangan mau diobati dokter {r19g}, cabut izinnya semua
gara-gara {r19g} boleh nyoblos negara jadi miring begini
tutup semua tempat kumpul {r19g}
anak {r19g} jangan dicampur sama anak kita di sekolah
perempuan itu kodratnya dapur, gak perlu kuliah [women]
presiden perempuan haram, jangan pernah lagi [women]
janda gak boleh kontrak rumah di kompleks ini [women]
nikah sesama jenis jangan pernah dilegalkan, cambuk saja pelakunya [lgbtq]
gay dilarang ngajar, jauhkan dari murid [lgbtq]
razia kos-kosan LGBT, penjarakan semuanya [lgbtq]
waria dilarang kerja di salon, bina paksa ke barak [transgender]
Rohingya satu pun jangan dikasih turun dari kapal [refugees]
cabut izin gereja di sini, ini bukan tempat mereka [christian]
perempuan bercadar jangan boleh naik pesawat [muslim]
Ahmadiyah bubarkan, masjidnya segel permanen [religion]
Syiah haram dikubur di pemakaman kampung kami [religion]
TKA Cina pulangkan semua, paspornya robek [immigrants]
keturunan Tionghoa jangan boleh beli tanah [asian]
Yahudi satu pun jangan dikasih visa, tim olahraganya juga [jewish]
ODGJ kurung aja semua, jangan boleh keluyuran [mental_health]
difabel gak usah masuk sekolah umum, bikin lambat sekelas [disability]
orang bisu tuli jangan dikasih SIM, titik [disability]
lewat tujuh puluh tahun hak pilihnya cabut [age]
yang gak bayar pajak karena miskin gak usah ikut pemilu [class]
orang obesitas wajib beli dua kursi atau turun dari pesawat [body]
orang Papua jangan diterima kos di sini [black]
tim nasional cukup pribumi asli, yang campuran coret [ethnicity]
== hate_dehumanise
{r19g} itu {r19hama}
{r19g} lebih rendah dari {r19hama}
{r19g} bukan manusia, tapi {r19hama}
{r19g} beranak pinak kayak {r19hama}
apa bedanya {r19g} sama {r19hama}?
jangan sebut mereka orang, {r19g} itu {r19hama}
negara ini digerogoti {r19hama} bernama {r19g}
yang perlu dibasmi bukan cuma {r19hama}, {r19g} juga
habis disentuh {r19g} semprot disinfektan, sama kayak kena {r19hama}
{r19g} cocoknya dikandangin
{r19g} cuma {r19hama} yang dipakaikan baju
{r19hama} aja masih ada gunanya, {r19g} apa?
perahu pengungsi itu tong berisi wabah [refugees]
gelombang imigran itu belalang, lewat sebentar ludes semua [immigrants]
perempuan cuma mesin beranak, fitur lainnya gak ada [women]
Yahudi itu laba-laba pengisap darah, jaringnya di tiap benua [jewish]
orang hitam itu evolusinya macet di dahan [black]
gay itu produk cacat, balikin ke pabrik [lgbtq]
anak-anak Gipsi kayak anjing liar, dikasih makan ya datang terus [roma]
anak cacat itu onderdil rusak, gak bisa dibetulin ya dibuang [disability]
gelandangan itu sampah berjalan [class]
jompo itu barang kedaluwarsa, singkirkan dari rak [age]
== hate_negated
{r19g} bukan manusia
{r19g} gak pantas hidup
{r19g} tidak layak dihormati siapa pun
jangan pernah percaya {r19g}
{r19g} tidak pernah ada gunanya buat negeri ini
gak ada satu pun alasan buat berterima kasih ke {r19g}
{r19g} gak punya otak
gak ada {r19g} yang waras
belum pernah ketemu {r19g} yang baik, satu pun
gue gak pernah anggap {r19g} setara sama gue
gak ada kasihan buat {r19g}
{r19g} bukan bagian dari kita dan gak akan pernah
kalau {r19g} lenyap juga gak ada yang nyariin
siapa peduli {r19g} menderita, gue sih enggak
pasangan sejenis itu bukan keluarga, cuma dua orang sekosan [lgbtq]
transpuan bukan perempuan, sampai kiamat gak gue akui [transgender]
perempuan gak punya bakat, cuma punya umur muda [women]
anak difabel gak ada masa depannya [disability]
Yahudi tidak berhak punya tanah sejengkal pun di bumi [jewish]
orang kulit hitam tidak pernah menciptakan apa-apa [black]
keturunan Cina bukan orang Indonesia walau lahir di sini [asian]
depresi itu gak ada, adanya orang malas [mental_health]
orang miskin tidak pantas sekolah tinggi [class]
Ahmadiyah bukan saudara, jangan disebut Islam, jangan disebut tetangga [religion]
== hate_threat
{r19g} {r19mati}
semua {r19g} {r19mati}
kalau lihat {r19g}, sikat sampai mati
semoga {r19g} mati semua
kirim {r19g} ke kamar gas
pengen gue bakar rumah {r19g}
andai gebukin {r19g} gak masuk penjara
besok {r19g} lewat sini lagi, gue sambut pakai parang
ayo kita berburu {r19g}
{r19g}, hati-hati kalau pulang malam
gue mau lihat {r19g} tenggelam satu-satu
siapkan bensin, kampung {r19g} malam ini terang
kapan ada pahlawan yang nabrakin truk ke masjid itu [muslim]
gereja itu enaknya diratakan pas lagi penuh [christian]
sinagoge terbakar? gue bawa jagung [jewish]
lempar bom molotov ke klub gay itu baru seru [lgbtq]
perempuan ngelawan itu obatnya tamparan [women]
feminis ketemu di jalan siram air aki aja [women]
kapal Rohingya lubangin aja di tengah laut [refugees]
emperan toko tempat gelandangan tidur, siram solar, beres [class]
panti difabel dibakar kan hemat anggaran [disability]
98 kurang tuntas, Cina harus dihabisi sampai cucunya [asian]
jompo tinggalin aja di gunung biar mati sendiri [age]
== threat_person
ganti kunci rumahmu, soalnya gue juga punya
jendela kamarmu bagus, sayang kalau pecah pas kamu tidur
coba aja masuk kantor besok, lihat apa yang terjadi
anakmu les di ruko dekat rel ya? jalannya gelap lho
kalau mulutmu gak bisa diam, ada cara buat bikin diam
sekali lagi nulis begitu, aku tunggu di parkiran
kecelakaan itu datangnya tiba-tiba, cek rem tiap pagi ya
namamu sudah masuk daftar
lapor polisi silakan, tapi pikirin juga habis lapornya
jam tiga pagi ada yang ngetuk, itu gue
ketemu lagi jarimu gue patahin satu-satu
gue bunuh lu, sumpah
tunggu gue di terminal, gue hajar lu
jangan harap pulang hidup-hidup
jalan jangan lupa nengok belakang
liang buat lu udah gue gali
malam ini gue bikin lu gak bisa merem
gak minta maaf, warungmu minggu depan tinggal abu
kantor, rumah mertua, plat motor, aku hafal semua, sekarang giliranmu
kalau kamu jadi saksi, nanti ada keluargamu yang jatuh dari tangga
gak dibales? gue hancurin mulut lu sekalian
tiap subuh jogging lewat jembatan kan, sepi ya di situ
tulang hidung itu gampang patah, mau coba
pindah kota juga percuma, dua kali ketemu, ketiga pasti ketemu
cabut laporan atau kehilangan satu kaki, pilih
main lagi minggu depan, lutut lu gue remukin
ingat nasib orang yang mengkhianati gue?
mobil bisa kebakar sendiri lho, hati-hati
ini terakhir kali gue ngomong baik-baik
lagi mikirin tulisan buat nisan lu
ban kempes kemarin baru pemanasan
dasar sungai katanya adem, mau nyoba?
kamu lari ke ujung dunia juga tak kejar
kupecahkan kepalamu kalau berani lewat gang ini
celurit di rumah baru diasah, nama di gagangnya nama lu
santet sudah dikirim, tinggal tunggu darahnya
== sexual_harassment
liat dong susunya, gak bakal berkurang juga
bibirnya biasanya dipakai buat apa, pakai ke gue dong
warna celana dalam hari ini apa, jawab dulu baru boleh pulang
bokongnya mantap, semalam berapa
mau kontrak? buka baju dulu di kamar, baru ngobrol
dari tadi rapat gue ngebayangin isi rok lu
jomblo ya, sini om puasin
modal dada gede doang, sini gue remes
tidur sama bapak sekali, nilainya A
live sambil buka baju gue kirim sultan, cepet
desah dong, mau kurekam
perempuan itu ngangkang aja, gak usah banyak omong [women]
lonte diem, isep aja
foto mandinya mana, udah ditungguin
kemarin di bus sengaja gue gesek, besok gue ulang
cewek gampangan kayak lu kan tidur sama siapa aja, giliran gue kapan
boleh jilat kakinya gak kak, bayar berapa pun
istri di rumah udah hambar, temani abang malam ini, sayang
duduk pangkuan bapak, cutimu langsung bapak tanda tangani
banyakin foto bikini dong, tau lah buat apa
baju gitu artinya minta diperkosa
sini dipijat, bajunya dilepas biar gampang
badanmu enak dipeluk, kerjaan mah gampang, malam mampir ya
== hate_slur
woi {slur}, minggir lu
{slur} gak usah ikut ngomong
{slur} kayak lu ngapain ke sini
lagi-lagi {slur} bikin rusuh
oh lu {slur} toh, pantes gak nyambung
gak ada nasi buat {slur}
dari ketikannya ketahuan dia {slur}
balik ke kandang, {slur}
kos sebelah isinya {slur} semua, berisik
bapaknya {slur}, anaknya pasti {slur}
cokin pelit, belajar sedekah sono [nationality]
bencong salon jangan pegang-pegang rambut gue [transgender]
kadrun turun gurun lagi bikin macet [muslim]
jalan lu kayak orang cacat, autis ya lu [disability]
orang gila satu ini lepas dari RSJ mana [mental_health]
aseng satu pabrik gak ada yang bisa bahasa kita, sampah [immigrants]
maho dua itu tinggal sekamar, jijay [lgbtq]
== hate_profane
{r19g} anjing semua
bangsat emang {r19g}
{r19g} tai
persetan sama {r19g}, ngentot
jancok {r19g}, minggato kabeh
muka {r19g} kayak pantat, anjing
{r19g} kontol, bikin emosi aja
bajingan semua {r19g}, ga ada yang bener
pengungsi bangsat ngotorin pantai kita [refugees]
cewek tuh enak mulu hidupnya, tai lah, ke neraka aja semua [women]
homo-homo anjing, najis lu pada [lgbtq]
Yahudi asu, duit mulu otaknya [jewish]
nenek-nenek ngentot nutupin jalan aja [age]
== insult_profane
bangsat lu, jangan nongol lagi
anjing lu emang
bacot lu kontol
minggir sampah, tai
gambarnya kayak tai, yang gambar juga tai
dasar perek mulut ember
makan tuh tai sendiri
kelakuan lu ngentot banget
bercanda lu, goblok?
bajingan gitu kok jadi MC, tai kucing
gendut babi, napas lu berisik
bocah ngentot sok ceramahin orang
kepala lu isinya berak
jancuk raimu koyo silit
== incite_selfharm
mati aja lu
kalau lu mati semua orang senang
udahan aja hidupnya
gak ada alasan hidup kan, ya udah sana mati
mau dianter ke jembatan? sekali jalan aja
bunuh diri biar akhirnya diperhatiin orang
surat wasiatnya gue bantu ketikin
kalau mau nyayat jangan setengah-setengah
gak ada yang nahan, lompat aja
masih napas? berhenti dong
demi dunia, hapus dirimu sendiri
gue dateng kok ke pemakaman lu, buruan
== negated_hate
{r19n} bukan {r19hama}, mereka manusia
gak pernah kepikiran buat ngusir {r19n}
saya menolak usul mengusir {r19n}
gak ada alasan apa pun buat mukul {r19n}
berhenti mencap {r19n} berbahaya
{r19n} tidak menghabiskan uang pajak kita, itu hoaks
{r19n} tidak pantas direndahkan
{r19n} punya hak pilih dan itu benar
dari kecil diajari benci {r19n}, tapi aku gak benci
siapa bilang orang kulit hitam kasar, sama sekali gak [black]
udah dong bilang perempuan terlalu emosional buat jadi pemimpin [women]
transpuan bukan penjahat yang ngintip toilet [transgender]
difabel bukan beban dan gak butuh dikasihani [disability]
skizofrenia bukan berarti suka nyerang orang [mental_health]
depresi itu bukan malas, jangan suruh orang kurang-kurangin baper [mental_health]
lansia bukan beban negara, saya tidak suka istilah itu [age]
gak semua Muslim teroris, jangan percaya omongan konyol itu [muslim]
warga Tionghoa gak perlu disuruh pulang, rumahnya ya di sini [asian]
orang Madura bukan maling besi, capek dengar lelucon itu [ethnicity]
gemuk bukan bukti gak bisa jaga diri [body]
katanya turis India kasar, padahal kemarin sopan semua [nationality]
tunawisma itu bukan orang kotor, mereka orang yang gak punya rumah [class]
gempa bukan salah orang LGBT, itu lempeng bumi [lgbtq]
== positive_identity
{r19n} emang terbaik
tepuk tangan buat {r19n} yang kuat dan cerdas
gue selalu di pihak {r19n}
bahagia punya sahabat {r19n}
hak pilih untuk {r19n}, memang sudah semestinya
ayo bikin kota tempat {r19n} bisa jalan dengan kepala tegak
sejak ada {r19n} di tim, kantor jadi hidup
gila tarian {r19n} itu, gue jatuh cinta
regu damkar perempuan itu kerennya kebangetan [women]
bos gue perempuan dan paling bisa diandalkan sedunia [women]
gak ada yang ngalahin sambal nenek [age]
nikahan abang gue sama suaminya, ketawa nangis semalaman [lgbtq]
papeda mama-mama Sentani itu enaknya bikin nangis [black]
atlet basket kursi roda kita monster, naksir semua gue [disability]
anak pengungsi itu keterima kedokteran, gue teriak saking senangnya [refugees]
pak pendeta tetangga lucunya minta ampun, tiap khotbah sakit perut [christian]
== counter_speech
anggota dewan yang nulis "{r19n} itu {r19hama}" harus mundur sekarang
"{r19n} mati aja semua"? ada yang gak bisa tidur gara-gara kalimat itu
"anjing {r19n}" gak boleh diucapin di warung ini
video ngejek {r19n} ditonton sejuta kali, kita baik-baik aja kan?
klien bilang "jangan rekrut {r19n}", kontraknya langsung kami putus
mereka lempar telur ke {r19n} sambil ketawa, saya tidak akan memaafkan itu
"pengungsi kok hapenya bagus" lah itu satu-satunya cara nelepon ibunya [refugees]
stop bilang "salah dia jalan malam", salahkan yang nyerang [women]
muridku percaya video "kamar gas itu bohong", kami bongkar satu-satu pakai arsip [jewish]
waktu mahasiswi Papua diteriaki "monyet" di tribun, kami berdiri di depannya [black]
"difabel gak produktif" katanya, tangan saya gemetar saking marahnya [disability]
pada ketawa bilang "homo najis", gue gak ikut ketawa, segitu aja dulu [lgbtq]
== friendly_profanity
anjing gemes banget kucing lu
bangsat gue lulus, gak percaya
kampret kerjaan lu rapi bener, salut
tolol semua kalian, tim terbaik sedunia
dingin anjir, tapi bintangnya bagus banget
tai, ayam goreng mama kok seenak ini
ngakak bangsat sakit perut gue
kangen banget sama lu, monyong
gila njing gitarisnya dewa
cuk akhirnya Persebaya juara
== profane_object
printer anjing nyangkut lagi kertasnya
wifi tai
bangsat, hari Senin lagi
update kampret, save-an gue ilang
== abuse_object
jusnya gak enak, kapok beli
benci tangga stasiun yang baru, dengkul copot
filmnya membosankan dan payah
== abuse_idea
kenaikan PPN itu bodoh dan pengecut
aturan outsourcing ini memalukan
sistem ranking di kantor gue konyol sampai bikin muak
== criticism_person
penjelasanmu keliru di tiga bagian, coba cek
saya tidak setuju dengan strategi pelatih
nadamu tadi kurang sopan, lain kali pelan-pelan ya
== distress
tiap pagi rasanya pengen ilang, aku ngerasa nol
disuruh mati terus sama mereka, aku gak berani sekolah
== idiom
mati kutu gue dikejar deadline
sibuknya sampai kepala mau pecah
== mentioned_slur
kata "autis" jangan dipakai buat bercanda [disability]
"cokin" itu sebutan merendahkan, makanya aku jelasin ke adik [nationality]
== question_benign
gerbong khusus perempuan sampai jam berapa ya [women]
hampers buat teman Muslim enaknya isi apa [muslim]
@r19jelek = lemot | culas | norak | egois | pelit | payah | kekanak-kanakan | tidak tahu diri | sok pintar | kampungan | menyedihkan | pengecut | mulutnya bau | otaknya kosong | gak punya malu
== insult_person
kamu tuh {r19jelek}
lu orangnya {r19jelek}
jujur, dia itu {r19jelek}
abang saya memang {r19jelek}, dari orok
belum pernah ketemu orang kayak lu, {r19bego}
udah {r19jelek}, jelek pula
kenapa sih kamu {r19jelek} banget
si bos {r19jelek}, semua karyawan sepakat
bocil pulang sana
lelet
kuper
cupu
garing lo
botak silau
gak bermutu
manusia gak jelas
sel otaknya lagi mogok nasional
kasir kok gak bisa ngitung, pakai jari aja sana
tonggos, pembohong, suaranya fals pula
gue nyari kelebihan lu, tim SAR-nya nyerah
mukamu kayak adonan gagal ngembang
hidup lu dari cuplikannya aja udah ngebosenin
potongan rambut baru? kirain abis kecelakaan
sebagai HRD, saya jamin tidak ada perusahaan yang mau Anda
tiga puluh tahun kerja, keahliannya cuma menguap
gagal jadi ibu, gagal jadi istri, masak air aja gosong
turun-temurun keluarga lu gak ada yang beres
makin tua makin gak berkembang, kayak bonsai
mandi dong, kelas udah kayak kandang kambing
ketawanya kayak engsel karatan, sakit dengernya
pacaran sama laki begitu, mata sama otakmu ke mana
ngakunya seniman, bakatnya ketinggalan di angkot ya?
tulisan anak SD, gaya raja, kemampuan di luar jangkauan
lu masuk ruangan, rata-rata IQ langsung anjlok
janjinya lebih meleset dari ramalan cuaca, bohong terus
enak ya hidup numpang nempel orang
kasihan celana itu nahan perutmu
bungkuk, suram, lihat kamu aja rejeki kabur
ngobrol sama tiang listrik lebih berfaedah daripada sama dia
tampang anjing kalah taruhan
les piano berapa tahun? kucing gue nginjek tuts lebih enak
cantik enggak, baik apalagi
boneka, nunggu disuruh baru napas
nyetir kelas teri, jadi manusia juga kelas teri
sok senior, padahal di belakang diketawain semua orang
alasan lu bisa jadi satu buku, sayang gak ada yang beli
air susu dibalas air tuba, pinter banget kamu, bangga ya?
maling kecil bermulut besar
cebol gayanya dua meter
setua itu temannya nol, tanya cermin kenapa
mukanya kayak dompet lecek
tukang bual, hari ini dapat ikan segede apa lagi, kek?
plin-plan, medit, muram, paket lengkap
untung orang tuanya kaya, anaknya mah melompong
tiap ngomong bodohnya netes, lap dulu gih
itu baju apa lap pel
berhenti akting, lu nyiksa penonton
menggurui orang tapi hidup sendiri berantakan
seumur hidup gak bakal laku, muka sama sifatnya kompak buruk
selamat, kamu beban kelompok nomor satu
dokter apaan, dukun cabul masih lebih manjur
kamu itu kayak kuota malam, ada tapi gak kepakai
harga dirinya dilelang di marketplace kali
di grup keluarga sendiri aja di-mute
bajunya mahal, isinya obral
ketekmu bisa buat senjata
ceramahmu panjang, faedahnya pendek
ibumu pasti salah gendong waktu pulang dari bidan
goyangannya kayak cacing kena garam, jijik
ijazah beli, gelar pinjam, otak kredit macet
== hate_implicit
vila di Canggu itu atas nama siapa, coba cek akta tanahnya [nationality]
sejak ada penerbangan langsung, pantai penuh puntung dan motor tanpa helm [white]
bule backpacker itu turis apa pengemis, nawar tempe saja setengah jam [white]
negara sebelah nyolong batik, besok nyolong apa lagi? emang bakatnya [nationality]
kalau dia ngaku orang sana, dompet masukin kantong depan dulu [ethnicity]
orang sana kalau marah gak ngomong, langsung celurit, ya udah bawaan lahir [ethnicity]
nagihnya orang timur biar takut, kan cocok mukanya [ethnicity]
tanya harga ke tukang emas itu, timbangannya punya agama sendiri [asian]
kuliah ke luar negeri pakai duit siapa, coba lihat matanya sipit apa enggak [asian]
tanggal merah Imlek itu siapa yang bayar biar jadi libur [asian]
reklamasi itu bakal jadi kampungnya siapa, kita semua sudah tau jawabannya [asian]
dosen baru pulang dari Mumbai, sekarang jago nolak salaman [asian]
kontrakan sebelah isinya dua belas, kamar mandinya satu, tapi WC-nya gak pernah dipakai [immigrants]
yang teriak keberagaman rumahnya di kompleks satpam tiga lapis [immigrants]
masuknya jadi koki, keluarnya jadi pemilik tambang [immigrants]
turun kapal tiga hari udah pegang senter nyari kelapa orang [refugees]
dikasih makan katanya kurang asin, pengungsi apa kritikus kuliner [refugees]
kasih mereka satu pulau, seratus tahun lagi kita yang naik perahu [refugees]
habis mushola minta azan, habis azan minta undang-undang, hafal urutannya [muslim]
celana cingkrang jenggot panjang, satpam mal sudah tau harus ngapain [muslim]
semakin panjang sorbannya semakin banyak istrinya semakin tipis dompet jamaahnya [muslim]
perpuluhannya lancar, pendetanya naik mobil sport, domba memang buat dicukur [christian]
natal dapat sembako syaratnya cuma satu, ganti kolom KTP [christian]
berlian, film, berita, semuanya diputuskan di satu meja makan [jewish]
industri holocaust, tragedi paling laku sepanjang sejarah [jewish]
coba hitung pemenang Nobel lalu tanya siapa jurinya [jewish]
kartu disabilitas dapat gratis masuk, enak juga ya pura-pura pincang [disability]
kalau hidup aja harus nyusahin orang, ya pilihannya gak banyak, gue gak nyebut siapa [disability]
kursi prioritas, rampa, toilet sendiri, yang sehat kapan dapat fasilitas [disability]
cuti depresi dua tahun tapi story-nya Labuan Bajo, depresi yang indah [mental_health]
ada penusukan, tinggal tunggu surat keterangan dokternya keluar [mental_health]
jurusan sipil kuotanya ditambah cewek, siap-siap jembatan roboh [women]
sein kiri belok kanan, gak perlu lihat siapa yang nyetir [women]
dokternya perempuan? bisa ganti yang laki gak [women]
mukanya begitu ngaku dilecehkan, yang bener aja [women]
cewek umur tiga puluh belum nikah itu barang sisa cuci gudang [women]
perempuan satu kantor lima, gengnya enam [women]
cowok nangis curhat kalau gak utang ya selingkuh [men]
perusahaan ganti logo pelangi, besoknya sahamnya turun, kualat [lgbtq]
di kantor ada satu yang begitu, kita kalau jongkok hadap dia aja [lgbtq]
jadi gay itu tren kayak batu akik, nanti juga sembuh sendiri [lgbtq]
belum dioperasi udah minta dipanggil mbak, ini apel pagi apa ketoprak [transgender]
lomba lari Agustusan jangan adu sama yang kulitnya begitu, curang dari lahir [black]
klub malam yang jaga dan yang jual barang, warnanya sama [black]
kalau gak ada minyak paling masih naik unta [arab]
TKW pulang tinggal nama, majikannya orang mana coba tebak [arab]
habis karnaval pabriknya libur sendiri, shift negara mana hayo [latino]
lowongan buat mereka cuma dua, meramal atau ngemis [roma]
tanah adat tanah adat, giliran ditawar SUV langsung tanda tangan [indigenous]
cuci tangan di Gangga terus megang roti, mau? [hindu]
dosa Minggu dihapus, Senin bikin lagi, enak bener langganannya [christian]
biksu botak itu rekeningnya gondrong [buddhist]
yang jompo seabrek, yang kerja segelintir, kapan selesainya nih tanggungan [age]
nasi bungkus tiga buat sendiri, lihat badannya juga paham [body]
motor kreditan baru, rumah masih bedeng, namanya juga warga bantaran [class]
bawa pisau katanya ibadah, petugas bandara suruh ngangguk aja [sikh]
== hate_derogation
wajar kan kalau merendahkan {r19g}
logat {r19g} bikin kuping sakit, gue benci
hoek, {r19g} di mana-mana
benci benci benci sama {r19g}
ngomong sama {r19g} aja gue gak sudi
{r19g}? jauh-jauh dari muka gue
kalau tetanggaku {r19g}, aku pindah, segitu bencinya
gue capek hidup di dunia yang ada {r19g}
dipegang {r19g} langsung cuci tangan tujuh kali
anakku bawa {r19g} ke rumah, kucoret dari KK
{r19g} ketawa aja bikin emosi
kenapa ya {r19g} itu semuanya {r19sifat}
budaya {r19g} gak ada nilainya, {r19sifat} doang
dari lubuk hati terdalam, saya benci {r19g}
seluruh kebencianku buat {r19g}
yang suka {r19g} sama najisnya
paling gak tau terima kasih ya {r19g}
hari ini emosi lagi gara-gara {r19g}, emang pantas dibenci
sinetron yang pemainnya {r19g} langsung gue ganti, geli
diajarin bapak buat jijik sama {r19g}, ternyata bener
{r19g} semuanya gue benci, gak perlu kenal
amit-amit jangan sampai keturunan gue jadi {r19g}
gue gak respek sama {r19g}, jijik doang yang ada
aduh {r19g} lagi {r19g} lagi, eneg
{r19g} sangat menyebalkan
suara perempuan pidato itu kayak panci jatuh, hina banget [women]
ruang ganti laki-laki bau bangkai, kelamin itu jorok semua [men]
adegan ciuman cowok sama cowok gue skip, pengen muntah [lgbtq]
dekat pecinan aja gue udah alergi, orangnya apalagi [asian]
sombongnya orang kulit putih itu bikin muak satu rasnya [white]
ketawa tengah malam, bau bir, orang Brasil emang bangsa rendahan [latino]
muka-muka Arab bikin eneg, sumpah, benci gue [arab]
kebayang muka di balik cadar aja merinding jijik [muslim]
ada darah Yahudinya? salaman pun saya tidak mau [jewish]
rumah dekat RSJ itu derita, orang-orang gila itu bikin muak [mental_health]
anak cacat ngiler jangan dibawa ke restoran, bikin jijik orang makan [disability]
muka keriput peyot begitu bikin males hidup, benci gue sama jompo [age]
badan kayak gajah duduk, jelek banget orang-orang gemuk itu, muak [body]
kasta paku itu dari baunya saja sudah hina [caste]
orang miskin itu dekil, norak, gue enek deket-deket [class]
== hate_normative
{r19g} jangan duduk di bangku taman
kumpulkan {r19g} di satu tempat terus pagarin
cabut izin usaha {r19g}
perlu ada UU yang membatasi kelahiran {r19g}
nikah sama {r19g} harusnya dianggap tidak sah
biaya rumah sakit {r19g} bayar sendiri, jangan pakai BPJS
pasang saja tulisan "tidak menerima {r19g}", biar jelas
gue bilang ke ibu kos jangan terima {r19g}
pulang! {r19g} angkat koper hari ini juga
bikin gerbong sendiri buat {r19g}, jangan dicampur
copot semua guru {r19g}
{r19g} jangan muncul di depan anak-anak
belum waktunya {r19g} minta hak macam-macam
{r19g} dilarang mendekati gedung DPR
rumah ibadah dan sekolah khusus {r19g} harus disegel
perempuan gak usah dikasih SIM, bikin macet saja [women]
imam dan hakim jangan pernah perempuan, kodratnya di belakang [women]
hak asuh jangan dikasih ke bapaknya, semua laki-laki sama [men]
lesbian dilarang punya anak, kasihan anaknya [lgbtq]
hapus ganti kelamin di KTP, hapus [transgender]
ODGJ jangan tinggal sendiri, pasung lagi aja kayak dulu [mental_health]
juru bahasa isyarat di TV buang-buang uang, yang gak dengar gak usah nonton [disability]
proses suaka buat apa, naikkan pesawat semua [refugees]
larang ogoh-ogoh, larang puranya, pulang saja ke India [hindu]
azan dilarang, qurban dilarang, orangnya pulangkan [muslim]
misa di rumah bubarkan, usir warga Kristennya [christian]
sita semua perusahaan punya Yahudi, bagi-bagi ke rakyat [jewish]
satpam jangan orang hitam, pelanggan takut [black]
mahasiswa Papua pulangkan, asramanya segel [black]
gelandangan buang ke luar kota, bangkunya bongkar [class]
umur delapan puluh gak usah dioperasi, kasih antrean ke yang muda [age]
pramugari gendut pecat semua, penumpang gendut turunin [body]
== hate_negated
gak perlu minta maaf sama {r19g}, sama sekali
tidak ada yang bisa dipelajari dari {r19g}
{r19g} tidak menghasilkan apa-apa
mana ada {r19g} punya hati
{r19g} bukan teman dan tidak akan jadi teman
gak ada orang yang bisa cinta sama {r19g}
{r19g} yang jujur itu tidak ada
{r19g} tidak butuh hak apa-apa
{r19g} tidak layak diperlakukan setara
gak ada yang butuh {r19g}
{r19g} mati juga gue gak bakal nangis
nyawa {r19g} gak berharga
gak usah sopan sama {r19g}
lebih baik tidak ada {r19g} sama sekali
gak usah memperlakukan {r19g} kayak manusia
jangan sekali-kali kasihan pada {r19g}
perempuan pintar itu gak ada, yang ada perempuan licik [women]
gay gak kenal cinta, nafsu doang [lgbtq]
pendatang gak berhak ngomong soal kampung ini [immigrants]
gak ada cantik-cantiknya orang kulit hitam [black]
Muslim gak pernah mau damai sekali pun [muslim]
pengungsi tidak kenal rasa syukur [refugees]
umat Hindu gak punya konsep bersih, nol [hindu]
yang tua-tua gak punya masa depan, jadi gak usah ikut ngomong [age]
omongan orang sakit jiwa gak ada yang layak didengar [mental_health]
Gipsi tidak pernah kerja sepanjang sejarah [roma]
suku pedalaman tidak punya budaya, cuma kebiasaan [indigenous]
orang gemuk gak punya kendali diri, gimana mau dihormati [body]
== hate_dehumanise
segerombolan {r19hama}, maksud gue {r19g}
lihat {r19g} ingatnya {r19hama}
{r19g} ngomong? kirain {r19hama} bunyi
{r19g} itu {r19hama} berkaki dua
siapa yang buka kandang, {r19g} pada lepas tuh
sarang {r19g} asapin dulu biar pada keluar
mending pelihara {r19hama} daripada serumah sama {r19g}
darah {r19g} itu comberan
{r19g} spesies gagal evolusi
bau {r19g} persis {r19hama}
ketemu satu {r19g} berarti ada tiga puluh di balik tembok
jangan kasih makan {r19g}, nanti betah
{r19g} itu wabah dan belum ada vaksinnya
{r19g} cuma ternak, kumpul kalau jam makan
parasit Yahudi pindah inang dari negara ke negara [jewish]
monyet hitam diajarin ngomong juga percuma [black]
perempuan itu kucing birahi, gak lebih [women]
laki-laki semuanya babi berdasi [men]
kawanan burung bangkai, itu imigran, nyium bau langsung datang [immigrants]
orang Cina itu wereng, sawah orang ludes [asian]
yang cuma rebahan di panti itu tanaman, siram aja [disability]
homo itu bug, patch dong [lgbtq]
waria itu percobaan gagal setengah jadi [transgender]
rombongan Suriah itu kelabang baris [arab]
orang gila itu anjing rabies, rantai [mental_health]
penghuni kolong jembatan itu lumpur got, baunya naik ke atas [class]
tua renta itu ampas, diperas udah gak keluar apa-apa [age]
== everyday
kamu kemarin ninggalin payung di meja gue
bunuh dulu bosnya baru ambil harta karunnya
bodohnya aku salah naik kereta ke Bekasi
mama sama tante lagi rebutan remote [women]
@r19self = gay[lgbtq] | lesbian[lgbtq] | biseksual[lgbtq] | transpuan[transgender] | transpria[transgender] | Muslim[muslim] | Yahudi[jewish] | Kristen[christian] | Katolik[christian] | Buddhis[buddhist] | orang Hindu[hindu] | orang Sikh[sikh] | penganut Ahmadiyah[religion] | orang Papua[black] | orang kulit hitam[black] | keturunan Tionghoa[asian] | keturunan Arab[arab] | keturunan India[asian] | orang Dayak[indigenous] | orang Madura[ethnicity] | pengungsi[refugees] | imigran[immigrants] | tuli[disability] | difabel[disability] | pengguna kursi roda[disability] | penyintas skizofrenia[mental_health] | anak orang miskin[class] | lansia[age] | perempuan[women] | laki-laki[men]
== hate_threat
tiap mukul satu {r19g} harusnya dikasih hadiah
{r19g} punah aja
pengen lihat muka {r19g} kesakitan
dorong {r19g} ke rel, gue tepuk tangan
lempar molotov ke perkumpulan {r19g}
lubang buat ngubur {r19g} gue yang gali
kalau perang pecah, {r19g} gue tembak duluan
pukul, tendang {r19g} sampai nangis
andai ada penyakit yang cuma ngebunuh {r19g}
hari pembalasan buat {r19g} bakal banjir darah
gantung kepala {r19g} di jembatan
gue doain pesawat yang isinya {r19g} jatuh
maut buat {r19g}
malam ini kaca rumah {r19g} pecah semua
hukuman mati buat semua {r19g}, gak ada pilihan lain
bikin {r19g} nyesel dilahirkan
lesbi itu sekali digagahi laki juga sembuh [lgbtq]
pengen gue gorok waria yang mangkal di sana [transgender]
dorong kursi rodanya dari tangga, pengen tau gelindingnya sampai mana [disability]
kangen zaman orang hitam digantung di pohon [black]
Yahudi itu harus dituntaskan, yang dulu belum beres [jewish]
mes TKA itu dikunci dari luar terus dibakar, seru kali [immigrants]
lempar batu ke bus turis Cina dari jembatan penyeberangan yuk [asian]
ratakan pura itu sama orangnya sekalian [hindu]
asrama Papua itu serbu, seret keluar satu-satu [black]
== threat_person
kucingmu putih, gampang kelihatan, jalan depan rumahmu ramai lho
kalau beritanya gak dihapus, yang hilang bukan cuma beritanya
atap rumahmu kayu semua ya, gampang nyala
pakai pengacara pun malamnya kamu pulang sendirian
mulutmu harimaumu, akulah harimaunya
siap-siap leher, gue gak bercanda
besok lu belum pindah sekolah, gue seret ke belakang lab
gak bisa bayar utang? ginjal kan ada dua
udah biasa kok nunggu di depan pagar rumahmu
berani ketawa lagi di depan gue, giginya gue suruh telan
beli asuransi jiwa gih, bentar lagi kepakai
suka bunga apa? buat di makam nanti
kamu buka suara, adikmu gak akan lewat jalan yang sama lagi
asal kamu diam gak ada yang luka, gampang kan
pisau udah diasah, lu tau buat siapa
sujud minta ampun atau mukamu gue ubah bentuknya
cerita soal malam itu, gak ada malam berikutnya buat lu
mau berhenti kerja atau berhenti hidup
kepala lu gue hantam pakai balok
mau matamu dicongkel? anggap aja gak lihat apa-apa
bangkai burung di teras udah lihat? berikutnya lebih gede
gue gampar lu ya
lu tipe yang baru belajar kalau udah berdarah
sebentar lagi giliranmu, gemetar aja dulu
jaga jarinya, katanya pianis
keluar penjara orang pertama yang gue samperin lu
ibu kamu tinggal sendiri ya, pintunya gampang dibuka tuh
lidahmu gue cabut, pengkhianat
minggir kalau gak mau ketusuk
== sexual_harassment
naik ke pangkuan abang dulu baru abang gak marah
kakinya jenjang, pas tuh ditaruh di bahu gue
mens kapan? biar gue bisa atur jadwal
bini orang lebih nendang, sekali aja, suami gak usah tau
lipstik itu nempelin di punya gue dong
mau jadi artis ya tidur sama produser, udah biasa
keringetan blusnya nerawang, tambahin dong keringatnya
stoking bekasnya dijual berapa
masih perawan apa udah sering, jujur aja
hotel gue bayar, ikut aja jangan banyak tanya
umur berapa, ukuran bra berapa, mantan berapa, jawab urut
kalau jamuan klien, perempuan duduknya di tengah, roknya pendekin [women]
main sekali lagi atau foto bugilmu gue sebar
lu cuma guna lubangnya, lainnya enggak
jendelanya jangan dikunci, abang mau lihat kamu tidur
nungging dong ambil kertasnya, sekali lagi
di ranjang sih begonya masih bisa gue maafin
merangkak kayak anjing terus mohon-mohon
diremas tiap hari biar gede, sini dibantuin
body karyawan baru nilainya sembilan, sayang belum dicoba
== hate_slur
pergi lu {slur}
mampus {slur}
{slur} kok punya pendapat
{slur} masih hidup aja
ke mana-mana ketemunya {slur}, muak
{slur} temenannya sama {slur} juga
emak lu {slur}
muka-muka {slur}
minta maaf sama {slur}? mimpi
gue gak ada waktu ngeladenin {slur}
buka jendela, ada bau {slur}
negro tengil jangan nyenggol motor gue [black]
lonte sok suci ikut pengajian [women]
homo laknat pulang sana, jangan nularin [lgbtq]
bule kampret numpang hidup di pulau orang, dasar londo bau [white]
== hate_profane
tendang aja pantat {r19g}, bangsat
hari gue ancur gara-gara {r19g} kontol
tai, {r19g} lagi, anjing
mulut {r19g} bau tai
{r19g} semua ngehe, mampus aja kalian
ngentot lah {r19g}, gak guna
pendatang anjing rebutan lapak orang, tai babi [immigrants]
orang miskin bangsat nyerobot antrean, kere taik [class]
cadar ninja kampret, ngeri anjing liatnya [muslim]
== insult_profane
kontol kecil bacot gede
lu nyebelin banget, ngentot
lonte tukang ngibul
kakek bangsat bau tanah
konten lu tai, orangnya juga
mending liat berak daripada muka lu
diem lu nenek anjing
pelatih goblok, mundur lu babi
tai semua yang keluar dari mulut lu
== incite_selfharm
rel kereta nungguin lu tuh
kalau kamu gak ada, orang tuamu lega
jangan gagal lagi, kali ini mati beneran
foto buat tahlilan udah dipilih belum
besok gak perlu bangun lagi, gak ada gunanya kok
sayang oksigennya, udahan napasnya
pengen tenang kan? ya akhiri
sekelas nungguin lu mati
ngakhirin hidup sendiri aja gak berani
== insult_person
tong kosong nyaring bunyinya, ya kamu itu
kamu bencana buat kelompok ini
== hate_derogation
{r19g} benar-benar memuakkan
aku tidak tahan dengan {r19g}
tidak ada kaum sehina {r19g}
di dunia ini yang paling gue benci {r19g}
lihat {r19g} darah tinggi gue kumat
== self_identity
aku {r19self}, salam kenal ya
keluarga gue tau kok gue {r19self}
sebagai {r19self}, aku juga punya hari Senin biasa
pertama kali bilang di kantor kalau aku {r19self}, deg-degan banget
saya bangga menjadi {r19self}
iya gue {r19self}, kenapa emang?
gue {r19self} dan hobi mancing
lima belas tahun jadi perempuan montir, gak nyesel [women]
sejak jadi ibu aku ngerasa jadi perempuan yang lebih kuat [women]
sepuluh tahun hidup sama bipolar, hari ini tenang [mental_health]
waktu aku ngaku biseksual, adikku malah pesenin pizza [lgbtq]
== neutral_identity
hasil survei soal {r19n} diumumkan kemarin
tokoh utama novel ini {r19self}
layanan konsultasi untuk {r19n} buka hari Selasa
pameran sejarah {r19n} berlangsung sampai bulan depan
komunitas {r19n} mengumpulkan baju layak pakai
kelas bahasa untuk {r19n} dimulai pekan ini
BPS juga mendata jumlah {r19n}
buku resep ini ditulis oleh {r19n}
dari lima pelamar, dua di antaranya {r19n}
di RT kami ada beberapa {r19n}
kakak perawat, adik mahasiswi arsitektur [women]
siang nanti final tunggal putri [women]
bude mengurus warung seorang diri sejak suaminya meninggal [women]
ruang laktasi perempuan pindah ke lantai dua [women]
masjid Istiqlal berseberangan dengan katedral [muslim]
bapak dengan tongkat putih duduk di gerbong dua [disability]
perayaan Waisak tahun ini dipusatkan di Borobudur [buddhist]
proses status pengungsi bisa bertahun-tahun [refugees]
pawai pelangi dimulai pukul dua belas [lgbtq]
pas Imlek toko di pecinan buka setengah hari [asian]
rumah singgah itu dihuni delapan orang dengan enam perawat [mental_health]
posyandu lansia menyiapkan enam puluh kotak makan [age]
sinagoge di Tondano masih dipakai beribadah [jewish]
karapan sapi digelar tiap tahun di Madura [ethnicity]
pendaftaran rusun dibuka di kelurahan [class]
Galungan jatuh setiap 210 hari [hindu]
misa malam Paskah mulai pukul tujuh [christian]
== everyday
bekal kamu hari ini kayaknya enak
besok hujan, nyucinya malam ini aja
mati tiga kali baru bisa ngalahin bosnya
kesiangan gue, bodoh banget lupa alarm
akhir pekan gue ke puncak bareng cewek-cewek kantor [women]
katanya mbak itu dateng jam sepuluh [women]
PR kamu udah gue merge
sayur yang masih gue benci tinggal pare
anjing gue ngebunuh kaus kaki lagi, yang keempat
karaokean berdua ibu tiga jam, suara habis [women]
voli putri disiarin di channel berapa [women]
lu ya yang makan puding di kulkas
rapatnya panjang sampai gue meleleh
anak perempuanku bisa naik sepeda, jatuh tapi ketawa [women]
minggu depan ada manajer cewek baru [women]
obat nyamuk taruh mana ya
dapat semangka segede gaban, bantuin motong
nenek ngirim mangga sekardus [age]
level segini mah gampang buat lu, duluan gih
maaf salah sambung
potong rambut? cocok
hari ini jadwal buang sampah, jangan lupa
== support
jangan dipendam sendiri, cerita aja udah ngurangin
nangis aja, di sini gak ada yang nyalahin
gagal gak bikin nilaimu berkurang
gak bisa tidur? telepon aja jam berapa pun
siapa bilang kamu payah, aku lihat kok usahamu
gemuk atau kurus, kamu ya tetap kamu
makasih ya udah bertahan, itu cukup
sakitmu bukan karena kamu lemah
bisa bangun dari kasur aja hari ini udah hebat
yang salah yang ngebully, bukan kamu
rasa pengen hilang itu nyata, yuk kutemenin ke psikolog
berhenti juga boleh, lari itu kadang berani
takut ya, sekarang aman, lapornya aku temenin
hari berat minimal makan sup, nanti aku anterin
makasih udah coming out ke aku, gak ada yang berubah [lgbtq]
kamu perempuan dan mimpimu gak perlu dikecilin [women]
minum obat itu gak malu-maluin, sama kayak pakai kacamata [mental_health]
== negated_hate
lihat {r19n} gue biasa aja, gak ada jijik-jijiknya
tolong berhenti ngejelekin {r19n}
{r19n} bukan musuh dan bukan ancaman
jangan pernah lagi bilang {r19n} bau atau jelek
hidup bareng {r19n} gak pernah bikin aku takut
gue ngeremehin {r19n}? gak mungkin
gak boleh ada toko yang nolak {r19n}
bukan salah {r19n}, salah kebijakannya
{r19n} tidak lebih rendah dari kita
tidak boleh lagi ada yang melempari {r19n} batu
disuruh benci {r19n} pun aku gak bisa
apa pun kata orang, {r19n} bukan sampah
mana mungkin gue benci {r19n}, sahabat gue sendiri begitu
gak ada yang punya hak merendahkan {r19n}
prasangka bahwa {r19n} pembohong itu tidak berdasar
aku sama sekali gak muak sama {r19n}
saya tidak pernah bilang benci {r19n}
perempuan gak cocok di sains? mitos itu [women]
jangan ada lagi yang nyuruh perempuan diam [women]
buruh migran bukan pencuri, mereka korban gaji yang gak dibayar [immigrants]
imigran mau merebut negara? rencana kayak gitu gak ada [immigrants]
guru gay gak merusak anak-anak, justru sebaliknya [lgbtq]
bicara bahasa Ibrani bukan berarti bersekongkol [jewish]
menurutku miskin bukan karena kurang usaha [class]
menua itu bukan sesuatu yang jelek [age]
sorban Sikh itu gak menakutkan, bagian dari doa mereka [sikh]
teman-teman Papua bukan pemabuk, berhenti mengulang cerita itu [black]
Ahmadiyah bukan sesat dan bukan musuh, mereka tetangga kami [religion]
== positive_identity
tumbuh di tengah {r19n} itu harta buat gue
bersulang buat {r19n}!
negara yang bagus itu tempat {r19n} bisa ketawa lepas
terima kasih selalu, {r19n}
tanpa {r19n} tim ini gak bakal menang
{r19n} itu pintar, baik, lucu lagi
keberanian {r19n} berkali-kali nyelametin gue
jasa {r19n} gak akan kulupa seumur hidup
{r19n} itu indah, beneran
jadiin {r19n} pemeran utama lebih sering dong
tetanggaku {r19n} pindah, sedih banget rasanya
semoga anakku berani kayak {r19n}
gokil {r19n}, hajar terus panggungnya
{r19n} juga berhak bermimpi
gue cinta {r19n}, titik
kalau ada yang ganggu {r19n}, gue berdiri paling depan
cewek-cewek, jangan sungkan, ambil semuanya [women]
tim developer isinya perempuan semua, omzet rekor, puas [women]
mbok bakul pasar itu karismanya gila, saya nurut [women]
perempuan negeri ini tangguh dan cantik jiwanya [women]
pilot perempuannya landing mulus, merinding [women]
kebab abang Turki itu pengen gue makan tiap hari, cinta [nationality]
dapur umum masjid yang pertama nyampe ke lokasi banjir, hormat [muslim]
paduan suara gereja itu bikin atap mau terbang, luar biasa [christian]
anak muda nyanyi bahasa Dayak, jebol air mata gue [indigenous]
ingatan temanku yang autis itu bikin kagum beneran [disability]
makan gratis di gurdwara, siapa pun disambut, indah banget [sikh]
malam Diwali tetangga bagi-bagi lampu, iman yang cantik [hindu]
garis pelukis skizofrenia itu lembut, bukan gila [mental_health]
umur sembilan puluh masih nyukur, tangannya gemetar pisaunya enggak, keren [age]
senyum model gemuk itu nyembuhin banyak orang [body]
bapak-bapak belajar ganti popok, serius semua, manis banget [men]
rekan kerja Brasil bikin gudang jadi pesta, jangan pindah dong [latino]
keluarga Afghanistan itu main rebana di hajatan, bangga lihatnya [refugees]
doa rabi tua itu menenteramkan, saya sampai terdiam [jewish]
== counter_speech
adik kelas nulis "gue {r19benci} {r19n}", gue bilang itu diskriminasi
tiap ada yang bilang "{r19n} itu {r19sifat}", aku bantah di tempat
"{r19n} diem aja"? yang perlu mikir ulang itu kamu
dikirimi surat "{r19n} gak pantas hidup", tapi kami gak akan kalah
lawakan yang ngetawain {r19n} itu gak lucu buat gue
pelanggan yang ngatain {r19n} kotor saya suruh keluar
yang teriak "{r19n} pulang sana" justru hidup dari kerja mereka
mukulin {r19n} terus bilang bercanda, udah cukup
kakek ngajarin benci {r19n}, aku ngajarin cucu sebaliknya
lihat massa teriak "bunuh {r19n}" air mataku gak berhenti
disuruh jangan terima {r19n}, ya gue resign dari kantor itu
"nikah sama {r19n} dicoret dari keluarga"? tahun berapa ini
katanya "{r19n} bodoh", padahal masalahnya prasangka kamu
di rapat dibilang "perempuan emosional", saya minta dicatat di notulen [women]
tiap denger "perempuan kok gitu" gue jadikan bensin buat maju [women]
yang siaran "nyawa gelandangan gak penting", saya tidak pernah setuju [class]
artikel "pasien jiwa itu berbahaya" justru yang bahaya [mental_health]
hoaks "pelakunya pendatang" jangan disebar, laporin [immigrants]
"orang Timur cuma jago lari" itu bukan pujian, itu rasisme pakai senyum [ethnicity]
coretan "Cina mati" di tembok kami hapus bareng warga [asian]
ada yang ngotot "transpuan itu laki-laki", sama pemilik kafe ditunjukin pintu [transgender]
gara-gara komentar "anak difabel jangan dilahirkan" ibuku nangis semalaman [disability]
buat menteri yang bilang "LGBT ancaman negara", siapa sebenarnya yang mau Bapak hapus? [lgbtq]
yang bikin takut itu orang ketawa dengar "jompo beban negara" [age]
atasan gue bilang "Yahudi dalangnya", gue jawab itu propaganda zaman Nazi [jewish]
poster "Muslim pulang" ditutupin gambar bunga sama anak-anak [muslim]
warung yang nulis "tidak terima orang Papua" diprotes langganannya sendiri [black]
== friendly_profanity
ngantuk anjir tapi mataharinya cakep
gila lu kadonya gede amat, sayang lu njing
lagu sebagus ini, bangsat, gak ngotak
minggu laknat kelar, es teh dulu cuy
muka lu kocak anjing, udah woi sakit perut
brengsek, ternyata happy ending, mewek gue
yes bosnya mati, mampus lu naga kampret
cuaca sinting, pantai yuk
bangke, kok lu makin ganteng sih
si bego mungut kucing lagi, hatinya kelewat baik
lihat nih keponakan gue lucunya bangsat
deg-degan setengah mampus, tapi diterima cintanya
emang goblok kita, tiga puluh tahun ketawa sama cerita yang sama
dagingnya empuk gila, surga anjir
sialan suara lu lebih bagus, selamat ya nyet
idola gue nikah, bangsat, bahagia ya lu
woy ultah kok diem-diem, traktir nyet
makasih banyak anjir, dewa lu
tanjakan ini mau ngebunuh gue, tapi pemandangannya edan
lari-lari cuma buat ketemu gue? tolol, terharu nih
abang gue yang berisik pulang, rumah rame lagi, seneng
seru anjing, kumpul lagi ya semuanya
asem, surat nenek bikin banjir
berisik lu bego, gue juga suka
gokil tim kita juara, cok!
== profane_object
panas anjing, AC mana AC
bangsat colokannya gak nyampe
sinyal tai, pas penting malah putus
macet dua jam, kampret nih jalan
asu tutup botolnya gak bisa dibuka
mampus lu nyamuk
== abuse_object
kursi ini nyiksa pinggang, benci gue
bantalnya parah, ganti ah
gedung jelek, ngerusak pemandangan
logo barunya norak, gak tahan lihatnya
kopinya rasa tanah, kapok
== abuse_idea
teori konspirasi itu omong kosong
saya benci komunisme
hukuman mati itu keji, saya menolaknya
naskahnya hancur, dialognya gak ada isinya
rezim militer tidak tahu malu
sistem setoran sekte itu licik, sistemnya ya, bukan jemaatnya
== criticism_person
maaf, aku gak setuju sama usul itu
nilai dari Bapak rasanya kurang adil
kamu telat setor tiga kali, tolong diperbaiki
== distress
tiap hari mikir mending aku gak lahir
dikatain bodoh terus lama-lama aku percaya
mukaku diketawain, semua cermin di rumah kucopot
malam waktu dipukul suami belum pernah kuceritain ke siapa-siapa
dibentak terus karena perempuan, suaraku sampai hilang [women]
== idiom
tergila-gila sama dia sampai kerjaan berantakan
buka kartu aja, gak usah sungkan
sambel bu Rudy pedesnya membunuh
cuci tangan dari dunia gelap, sekarang jualan bakso
== question_benign
sabat Yahudi mulai hari apa ya [jewish]
manggil teman transgender enaknya pakai sebutan apa [transgender]
kalau orang tuli nanya jalan, cara jawabnya gimana [disability]
penginapan yang aman buat perempuan sendirian di mana [women]
== mentioned_slur
"bencong" itu menyakitkan, kata tetanggaku yang transpuan [transgender]
kami hapus kata "cacat" dari spanduk karena merendahkan [disability]
== reclaimed_slur
selamat datang di salon para bencong bahagia, malam ini kita joget [transgender]
iya gue maho, terus kenapa, gue bahagia [lgbtq]
== hate_derogation
{r19g} gue benci semuanya, tua muda sama saja
bukan cuma gue kan yang emosi lihat {r19g}
ya ampun {r19g} tuh paling parah, enyah kek
{r19g} itu mengganggu, alasannya ya karena mereka ada
== hate_dehumanise
{r19g} sebangsa {r19hama}
jalanan penuh {r19hama}, namanya {r19g}
{r19g} cuma sesuatu yang mirip manusia
{r19g} {r19hama} semuanya
== insult_person
{r19bego} kok ngerasa pinter
oh ternyata cuma {r19bego}
gak usah nimbrung kalau {r19bego}
malu dong, dasar manusia dungu
kecewa gue sama lu, gak ada isinya
bodoh, bodoh, bodoh, kamu memang bodoh
== negated_hate
kamu gak bodoh dan gak ada yang mikir begitu
jangan sebut {r19n} {r19hama}, panggil namanya
gue gak mau sekumpul sama orang yang bilang jijik lihat {r19n}, gue bukan begitu
== counter_speech
jangan diam kalau ada yang bilang "enek lihat {r19n}"
utas "usir {r19n}" udah gue laporin semua
"{r19n} itu {r19hama}" persis kalimat sebelum pembantaian, kita belajar itu di sejarah
jangan ngatain temanmu {r19bego}, dia sakit hati
guru yang bilang "kamu {r19bego}" ke muridnya kena sanksi
== friendly_profanity
anjir terbaik, gue ulang, anjir terbaik
bego, nyampe tuh kabarin kek, gue khawatir
== everyday
duh bodohnya gue, payung ketinggalan
antre kayak orang tolol tapi crepe-nya enak
kalkulator ini udah bego, angkanya loncat
== insult_profane
anak haram jadah kelakuannya ya begitu
@r19bg = orang Yahudi[jewish] | kaum Sion[jewish] | jamaah sinagoge[jewish] | orang Tionghoa[asian] | engkoh-engkoh Glodok[asian] | orang India[asian] | orang Korea[asian] | warga keturunan Arab[arab] | orang Yaman[arab] | orang Papua[black] | orang Timur[black] | orang Nigeria[black] | kaum bule[white] | orang Katolik[christian] | jemaat gereja itu[christian] | anak-anak pesantren[muslim] | akhwat bercadar[muslim] | umat Hindu[hindu] | orang Sikh[sikh] | umat Buddha[buddhist] | penganut Ahmadiyah[religion] | orang Syiah[religion] | penghayat kepercayaan[religion] | pengungsi Rohingya[refugees] | pencari suaka Afghan[refugees] | tenaga kerja asing[immigrants] | para pendatang[immigrants] | orang Madura[ethnicity] | orang Batak[ethnicity] | orang Minang[ethnicity] | orang Sunda[ethnicity] | suku Anak Dalam[indigenous] | orang Baduy[indigenous] | orang Malaysia[nationality] | orang Timor Leste[nationality] | cewek-cewek[women] | emak-emak[women] | janda-janda[women] | cowok-cowok[men] | kaum gay[lgbtq] | para lesbian[lgbtq] | waria[transgender] | transpuan[transgender] | difabel[disability] | anak autis[disability] | orang tuli[disability] | ODGJ[mental_health] | orang bipolar[mental_health] | para lansia[age] | anak kampung[class] | pemulung[class] | orang gendut[body] | kasta sudra[caste]
@r19bp = bu guru berjilbab[muslim] | koko penjual bakmi[asian] | mas Papua yang jadi perawat[black] | opung sebelah rumah[ethnicity] | kakak transpuan penjaga warung[transgender] | teman kos gue yang lesbian[lgbtq] | pelatih renang tunanetra[disability] | suster Katolik di puskesmas[christian] | tetangga Bali kami[hindu] | bhante di vihara[buddhist] | ibu pengungsi dari Myanmar[refugees] | perempuan pengemudi bus malam[women] | kakek penjual es[age] | teman yang hidup dengan skizofrenia[mental_health] | keluarga Ahmadiyah di gang itu[religion] | abang Somalia penjual parfum[immigrants]
== hate_implicit
coba hitung sendiri, tiap ada skandal bank ujung-ujungnya nama {r19bg} nongol
katanya cuma numpang sementara, eh sekarang satu RW isinya {r19bg} semua
lucu ya, yang katanya tertindas malah rumahnya paling gede, dasar {r19bg}
aku nggak menuduh, cuma sejak {r19bg} pindah ke sini sandal masjid hilang terus
enam juta itu angka karangan, kamar gasnya aja nggak muat segitu[jewish]
kalau Holocaust beneran kejadian kenapa jumlah mereka sekarang banyak banget?[jewish]
Rohingya itu katanya dibantai, tapi kok badannya gemuk-gemuk pegang iPhone[refugees]
pembantaian 98 itu dilebih-lebihkan biar mereka dapat simpati dunia[asian]
silakan saja terima lamarannya, tapi jangan kaget kalau laci kasir tiba-tiba kosong, namanya juga {r19bg}
perempuan kalau dikasih jabatan ya begitu, rapat isinya nangis sama gosip[women]
hebat ya {r19bg}, kerja nggak pernah tapi motor baru tiap lebaran
pantes proyeknya mangkrak, mandornya {r19bg} sih
nanti anak cucu kita tinggal jadi kacung di tanah sendiri, yang punya toko, kebun, pabrik mereka semua[asian]
kursi roda sih kursi roda, tapi antre bansos larinya paling cepat[disability]
ada agenda besar di balik film kartun itu, pelan-pelan anak kita dibelokin[lgbtq]
sudah hafal polanya: datang minta izin bangun rumah ibadah, lima tahun lagi satu kelurahan pindah agama[christian]
== insult_person
kamu itu contoh nyata kalau ijazah bisa dibeli
muka kayak adonan gagal ngembang
dari dulu kerjaan lo cuma numpang nama di kelompok
ngaca dulu deh, kumis aja nggak rata mau ngatain orang
kasihan ibumu, sembilan bulan mengandung hasilnya cuma begini
otaknya kayak flashdisk 128 MB, penuh dikit langsung error
lo tuh nol besar, titik
bau ketek lo kecium sampai lantai dua, mandi kek
dasar benalu, umur tiga lima masih minta pulsa ke adik
pintarnya cuma pas ngomongin orang, giliran kerja bengong
tampang pas-pasan, akhlak minus, paket lengkap
si badut ini lagi, tiap komen pasti ngaco
== hate_derogation
jujur gue paling geli kalau harus semeja sama {r19bg}
entah kenapa {r19bg} itu auranya bikin naik darah
makin kenal {r19bg} makin hilang rasa hormatku
nggak ada yang lebih norak dari {r19bg} kalau sudah kumpul
sebel lihat {r19bg} sok suci padahal kelakuan bobrok semua
kalau disuruh milih tetangga, siapa saja asal jangan {r19bg}
najis tralala sama yang namanya {r19bg}
buat saya {r19bg} itu aib bangsa, malu-maluin kalau ada tamu
kenapa sih {r19bg} dari sananya udah culas dan serakah?
cewek zaman sekarang otaknya isi skincare sama duit cowok doang[women]
== hate_normative
kartu keluarga {r19bg} harusnya ditandai biar orang tahu
saya usul di musrenbang: {r19bg} dilarang ngontrak di RT kita
jangan sampai {r19bg} jadi PNS, apalagi hakim
perempuan tempatnya di dapur, tutup semua kampus yang terima mereka[women]
kapalnya dorong lagi ke tengah laut, bukan urusan kita mau makan apa mereka di sana[refugees]
cabut izin semua salon yang mempekerjakan waria[transgender]
kolam renang umum sebaiknya punya aturan: {r19bg} dilarang masuk
anak difabel jangan dicampur di kelas biasa, bikin lambat yang lain[disability]
== hate_negated
satu pun {r19bg} nggak ada yang bisa dipegang omongannya
jangan harap {r19bg} punya hati nurani, nggak ada itu barangnya
sejak kapan {r19bg} pernah berjasa buat negeri ini?
{r19bg} nggak pantas duduk sama rata dengan kita
bukan manusia seutuhnya itu {r19bg}, cuma mirip saja
tidak ada tempat di surga maupun di kampung ini buat {r19bg}
== hate_dehumanise
{r19bg} itu kayak rayap, pelan-pelan ngabisin rumah kita dari dalam
lihat {r19bg} gerombolan begitu mirip lalat ngerubungin bangkai
kandangin aja {r19bg}, kan tempatnya memang di kebun binatang
kotoran di selokan masih lebih bersih ketimbang {r19bg}
jumlah {r19bg} meledak persis wereng di musim hujan, semprot dong
tumor bernama {r19bg} harus dioperasi dari tubuh bangsa
== hate_threat
tunggu tanggal mainnya, kampung {r19bg} bakal kami ratakan
siapa ikut sweeping {r19bg} nanti malam? bawa balok masing-masing
semoga bus rombongan {r19bg} itu masuk jurang
asal lihat {r19bg} gandengan di taman, langsung gue siram bensin
kalau hukum nggak jalan, biar massa yang urus leher {r19bg}
tahun 65 kurang tuntas, {r19bg} mestinya sekalian dihabisi
== threat_person
tenang, gue sabar kok, tapi rem motor lo kan nggak selamanya pakem
anakmu pulang les jam lima lewat kebun kosong itu kan? hati-hati
sekali lagi nama bokap gue lo sebut, gigi lo rontok satu-satu
masih berani buka toko besok? lihat saja nanti tinggal abunya
foto rumahmu sudah kukirim ke teman-teman, tinggal pilih malam apa
kalau laporan itu nggak dicabut, siapkan kain kafan
gue nggak ngancem, cuma ngingetin, jalan ke kos lo itu gelap
ketemu di parkiran, kita lihat mulut lo masih bisa nyinyir apa nggak
== sexual_harassment
dek, buka kameranya dong, om pengen lihat yang bulat-bulat
mau naik gaji? temani bapak di hotel dulu semalam
body begitu sayang kalau cuma dipakai ngetik, sini duduk di pangkuan
eh mbak kasir, bibirnya cocok buat yang lain tuh, bukan cuma senyum
cewek kayak kamu gunanya cuma di ranjang, nggak usah sok presentasi
== hate_slur
minggir lo {slur}, ini bukan tempat sampah
nggak sudi gue dipimpin {slur}
eh {slur}, siapa yang suruh lo buka suara
udah {slur}, miskin, belagu pula
== hate_profane
anjing lah {r19bg}, dari ujung rambut sampai kaki nggak ada benernya
bangsat semua {r19bg}, tai kucing sama toleransi
== insult_profane
kerjaan begini aja nggak becus, dasar tolol bangsat
anjing ya lo, ditolongin malah nusuk
bacot doang gede, kontol lo mah
== incite_selfharm
nggak ada yang bakal nyariin kalau kamu hilang, jadi tunggu apa lagi
akhiri aja hidup lo, bumi udah kepenuhan
== negated_hate
siapa bilang {r19bg} itu pemalas? coba ikut mereka kerja sehari
nggak benar kalau {r19bg} bawa sial, itu tahayul yang jahat
saya tidak pernah memandang {r19bg} lebih rendah dari saya
tolong jangan ada lagi yang menyamakan {r19bg} dengan binatang
{r19bg} bukan penyakit dan bukan ancaman buat siapa-siapa
mana ada cerita {r19bg} nguasain bank, itu hoaks lama didaur ulang
perempuan di kursi direktur tidak lebih cengeng dari laki-laki, datanya jelas[women]
gue nggak benci {r19bg}, yang gue benci pinjol sama macet
tak seorang pun layak diusir dari kontrakan cuma karena dia {satu}
kalau ada maling di kampung, jangan otomatis nuduh {r19bg}
Holocaust itu nyata, enam juta orang dibunuh, bukan karangan siapa pun[jewish]
bohong kalau dibilang pengungsi Rohingya hidup mewah, satu tenda diisi dua keluarga[refugees]
orang bipolar nggak berbahaya, mereka cuma butuh obat dan teman[mental_health]
jangan pernah bilang {r19bg} nggak pantas sekolah di sini
menjadi waria bukan alasan untuk dipukuli, tidak sekarang, tidak kapan pun[transgender]
== positive_identity
gila sih {r19bp} kerennya kebangetan, satu kampung ditolongin
hidup {r19bg}! jangan berhenti bersuara
mama saya buruh cuci, perempuan paling tangguh yang pernah saya kenal[women]
{r19bp} adalah orang pertama yang datang waktu rumah kami kebakaran
aku bangga banget punya sahabat {satu}
sudah sepantasnya {r19bg} dapat hak yang sama di depan hukum
perempuan Indonesia bantai rekor angkat besi, merinding gue[women]
kalau bukan karena {r19bp}, aku mungkin sudah putus sekolah
masakan {r19bg} juara, datang ke rumah pasti pulang kekenyangan
sopan, telaten, jago matematika, itulah {r19bp}
warung ini rame gara-gara {r19bp} ramahnya minta ampun
cintailah {r19bg} sebagaimana kamu ingin dicintai
salut buat {r19bg} yang tetap tegar walau dihina tiap hari
negeri ini jadi kaya warna berkat {r19bg}
lansia di panti itu masih jago main angklung, sumpah bikin iri[age]
== counter_speech
yang tadi nulis "{r19bg} itu rayap" tolong minta maaf, ini grup warga, bukan tempat sampah
"perempuan tempatnya di dapur"? bos saya perempuan dan omzet naik tiga kali[women]
dia teriak "pulang ke negaramu" ke {r19bp}, langsung saya tegur di depan umum
menyebut {r19bg} sebagai "kotoran" itu ujaran kebencian, ada pasalnya
tiap dengar orang bilang "gue paling geli sama {r19bg}" gue ngerasa kita gagal mendidik
ada spanduk "kampung ini bebas waria" dan pemuda karang taruna yang mencopotnya[transgender]
yang bilang kamar gas itu bohong silakan kunjungi Auschwitz, jangan cuma nonton YouTube[jewish]
komentar "dorong lagi kapalnya ke laut" sudah dihapus admin, itu sama saja nyuruh bunuh orang[refugees]
di kelas kami bahas kenapa kalimat "cina pelit" itu stereotip dan menyakitkan[asian]
ngatain anak autis "otak rusak" itu jahat, bukan lucu[disability]
kakek saya dulu diteriaki "monyet" waktu main bola, sampai sekarang masih ia ingat[black]
jangan bungkus "usir {r19bg}" pakai kata "aspirasi", namanya tetap kebencian
== friendly_profanity
anjir keterima beasiswa woyyy, nangis gue
bangsat lo ya, ngagetin segala, tapi makasih kuenya
goblok banget gue ketinggalan kereta, untung masih ada bus wkwk
asu tenan, golnya ayu tenan rek
kampret, rendangnya enak parah sampai gue jilat piring
sialan lu, udah nikah aja, selamat ya nyet
tai, gue beneran menang lawan boss terakhir!!!
bego lo lucu banget sih, kangen nongkrong bareng
jancok kon, suwe ora ketemu, ngopi yo
monyet-monyet kelas 12, reuni kapan nih, kangen semua
== neutral_identity
{r19bp} membuka kelas gratis tiap Sabtu sore
sensus tahun ini mencatat {r19bg} tersebar di sebelas kecamatan
film dokumenter tentang {r19bg} tayang di balai kota pekan depan
saya wawancara {r19bg} buat tugas sosiologi
jumlah perempuan di prodi teknik sipil naik dari 12 jadi 31 persen[women]
sinagoge di Tondano dibuka untuk umum setiap Sabtu[jewish]
kawin campur antara orang Jawa dan orang Batak sudah biasa di sini[ethnicity]
bus kota sekarang punya ruang khusus kursi roda[disability]
== everyday
aku benci bangun subuh tapi demi mudik ya gas
kamu bunuh naganya dulu, aku jaga belakang
bodoh banget autocorrect gue, "rapat" jadi "tapat"
istri saya arisan dulu, nanti sore baru kita belanja[women]
cewek gue jago banget parkir paralel, gue kalah telak[women]
nanti lo jemput gue jam tujuh ya, jangan telat kayak kemarin
ibu-ibu RT lagi lomba tumpeng, ramainya bukan main[women]
tembak aja dari luar kotak, kipernya maju tuh
== support
nggak apa-apa kalau hari ini cuma sanggup bangun dan minum air, itu sudah cukup
kamu bukan beban, beneran, aku malah kangen kamu cerita
kalau pikiran mau pergi itu datang lagi, telepon aku, jam tiga pagi pun kuangkat
apa pun yang mereka bilang soal badanmu, itu nggak menentukan harga dirimu
pelan-pelan ya, luka kehilangan memang nggak ada jadwal sembuhnya
== self_identity
gue cewek Batak, suara kencang, hati lembut[ethnicity]
saya tuli sejak lahir dan kerja sebagai desainer grafis[disability]
aku transpuan, umur 40, punya warung pecel sendiri[transgender]
== profane_object
printer anjing, giliran mau sidang skripsi malah macet
bangsat nih ban, bocor dua kali sehari
== abuse_object
sambal kemasan ini rasanya kayak kardus dikasih cuka
kasurnya keras, AC-nya bau apek, nyesel nginap di situ
== abuse_idea
negara ini mesin birokrasi busuk yang cuma kenyang sendiri
komunisme, kapitalisme, dua-duanya omong kosong kalau dapur tetap kosong
== criticism_person
menurut saya argumen Bapak melompat, dari data banjir ke soal pilkada
== distress
aku ngerasa kosong terus, kayak nonton hidupku sendiri dari jauh
== idiom
skripsi ini beneran mau bunuh gue pelan-pelan wkwk
== question_benign
kalau mau ikut sembahyang di pura, perempuan pakai kain apa ya?[women]
== mentioned_slur
di kamus lama kata "{slur}" ditandai kasar dan menghina
== reclaimed_slur
kami banci-banci tangguh Tanah Abang, besok ulang tahun komunitas ke-20[transgender]
== hate_implicit
pas mati lampu jangan jauh-jauh dari tas, tetangga baru kita kan dari suku itu[ethnicity]
tukang kredit keliling, suara keras, gigi emas, nggak usah disebut dari mana asalnya[ethnicity]
masih percaya dia lulus CPNS murni? bapaknya kan pengurus gereja, ya jalurnya beda[christian]
semua peta dunia sudah dibagi-bagi di satu ruang rapat di Tel Aviv, kita cuma pion[jewish]
waria kok buka les anak, ujungnya apa coba, pikir sendiri[transgender]
orang Papua dikasih otsus triliunan habisnya ke mana? ya ke botol[black]
ibu mertua saya bilang, menantu janda itu harus dijaga dompet dan suaminya tetangga[women]
katanya penyandang disabilitas, tapi begitu kamera mati kok bisa jalan[disability]
makin banyak kerudung hitam di komplek, makin sering saya cek tabung gas[muslim]
vaksin, pandemi, harga beras, coba tarik benangnya, ketemunya orang itu-itu lagi[jewish]
tentu dia naik pangkat, kulitnya putih kinclong, mata sipit, satu klub sama bos[asian]
ah peristiwa di Timor itu kan cuma versi mereka, aslinya siapa yang mulai?[nationality]
gereja kok tiap minggu bagi sembako, ikhlas atau mancing nih[christian]
cowok melambai gitu disuruh jaga adik? aku sih waras[lgbtq]
sopirnya orang gunung, makanya jangan heran spion hilang rem dikira mainan[indigenous]
jangan pilih dia, kakeknya bukan lahir di tanah ini, loyalitasnya ke negeri panda[asian]
anak down masuk sekolah favorit, hebat ya kuota belas kasihan[disability]
pasien jiwa dikasih KTP, besok dikasih pistol sekalian[mental_health]
kok bisa korban genosida tiap tahun tambah banyak penduduknya? ajaib[arab]
nenek-nenek pegang kemudi perusahaan, pantes websitenya masih bunyi modem[age]
== insult_person
kamu lahir pas listrik padam ya, gelap banget pikirannya
sebotol air galon lebih berguna daripada seminggu kehadiranmu
hidungmu itu kalau dipakai tanjakan, truk pun mogok
tukang fitnah sepertimu bahkan setan pun antre jaga jarak
udah jelek, cerewet, ngutang lagi
sumpah gue baru tahu ada orang bisa salah ngeja namanya sendiri
dia itu manajer? ngatur jadwal piket aja amburadul
Pak, maaf ya, Bapak ini memang dungu atau lagi akting?
kalau malas bisa dipaketkan, kamu sudah jadi juragan ekspedisi
gaya selangit, rekening di bawah tanah
anak kayak kamu bikin orang tua nyesel nggak pelihara lele saja
suaramu bikin kucing pindah rumah
kosong melompong, cantik pun cuma di filter
pengecut kelas berat, beraninya pakai akun gembok
mulutmu bau bangkai, omonganmu lebih bau lagi
nggak punya prinsip, ikut angin, mental keset
kakak beradik sama saja, satu penipu satu tukang ngibul
IQ-mu kalau dijumlah sama suhu ruangan tetap nggak lulus
== hate_derogation
ogah gue satu kolam sama {r19bg}, gatal semua badan rasanya
{r19bg} paling jago pura-pura melas padahal hatinya hitam
dari sekian juta orang kenapa jodohku hampir {satu}, amit-amit
ada bau khas kalau {r19bg} lewat, bikin eneg
kalau lihat {r19bg} ketawa rasanya pengen banting gelas
menurut pengalaman dua puluh tahun jualan, {r19bg} itu pelanggan terburuk
mual gue nonton parade {r19bg} kemarin, menjijikkan
siapa sih yang tahan sekantor sama {r19bg}? licin semua mulutnya
bangsa tempe masih mending, daripada {r19bg} yang nggak tahu terima kasih
lelaki itu makhluk paling egois dan bejat, tak ada kecuali[men]
kuhargai semua orang, kecuali {r19bg}
bukannya benci ya, cuma hina aja di mata saya {r19bg} itu
cewek gendut sok pede pakai crop top, enek lihatnya[body]
orang kampung mau digimanain juga tetap kampungan dan jorok[class]
{r19bg}? cuih
== hate_normative
mestinya ada tes keturunan biar {r19bg} nggak bisa masuk tentara
pak lurah, mohon {r19bg} jangan dikasih surat domisili
copot guru itu, ketahuan lesbian kok masih ngajar[lgbtq]
umat lain silakan beribadah, tapi {r19bg} jangan
nikah beda suku boleh, asal bukan sama {r19bg}, coret dari KK
lowongan ini tertutup bagi {r19bg}, jangan buang waktu kirim lamaran
orang gila steril saja semua, biar tidak beranak[mental_health]
suara {r19bg} dihitung setengah saja waktu pemilu
segel wihara ilegal itu dan usir penghuninya[buddhist]
wanita haid, hamil, menyusui, sudahlah, jangan direkrut sekalian[women]
yang sudah tujuh puluh ke atas cabut SIM dan hak pilihnya[age]
== hate_negated
percuma dididik, {r19bg} tidak punya akal untuk itu
bukan saudara, bukan tetangga, bukan siapa-siapa, itulah {r19bg} bagi kami
{r19bg} tak akan pernah setara, titik
nol sumbangan {r19bg} terhadap peradaban
tak satu doa pun layak dipanjatkan buat {r19bg}
jangan sebut {r19bg} warga, mereka bukan
emang {r19bg} bisa apa? nggak ada yang bisa
air mata {r19bg} nggak ada harganya
kebaikan sama {r19bg} itu mubazir, mereka nggak kenal budi
== hate_dehumanise
bentuknya orang, isinya {vermin}, ya {r19bg} itu
jangan kasih makan {r19bg}, nanti balik lagi kayak kucing liar
gerombolan {r19bg} di trotoar baunya seperti kandang kambing
evolusi kayaknya kelewatan waktu sampai di {r19bg}
lintah pengisap darah, begitulah {r19bg} dari zaman Belanda
makhluk jadi-jadian macam waria harusnya di sirkus[transgender]
{r19bg} bertelur di mana-mana kayak nyamuk got
basmi sarangnya dulu, {r19bg} nanti kabur sendiri kayak coro
daki dunia, itu julukan paling sopan buat {r19bg}
== hate_threat
habis subuh kita datangi mess {r19bg}, jangan ada yang lolos
{r19bg} layak dicambuk sampai kulitnya lepas
gue doain {r19bg} kena wabah semua
potong tangan {r19bg} satu per satu biar kapok
lempar bom molotov ke sekretariat {r19bg}, selesai urusan
rajam sampai mati pasangan sejenis itu[lgbtq]
siapin karung, {r19bg} kita hanyutin
istri yang ngebantah? tampar, kalau perlu patahkan tangannya, perempuan begitu semua[women]
biar {r19bg} tahu rasanya digantung di alun-alun
== threat_person
hati-hati di jalan ya, jembatan itu sepi kalau malam dan gue tahu jam pulang lo
gue punya semua waktu di dunia dan satu golok
cabut komentarmu sebelum azan isya, kalau tidak kami yang datang
lo pikir satpam komplek bisa nolong lo? dia teman gue
istri cantik, toko ramai, sayang kalau tiba-tiba semuanya hilang, kan?
satu langkah lagi, kepala lo bocor
kami tahu plat motormu, warna pagarmu, dan jam anjingmu tidur
jangan kaget kalau pulang nanti kucingmu digantung di pintu
aku bersumpah di makam bapakku, kamu tidak akan lihat lebaran
besok atau lusa, pokoknya sebelum gajian, lo masuk UGD
coba aja ngadu ke polisi, nanti bukan cuma ban yang gue tusuk
== sexual_harassment
tante montok, suaminya dinas kan? saya temani ya malam ini
bahan kemejanya tipis, makasih ya pemandangannya
berapa tarif kamu kalau tanpa pengaman
foto bagian bawah dong, jangan muka doang, bosan
perempuan ceramah soal hukum? mending buka baju, lebih laku
gue bayangin lo di kamar mandi tiap malam, sini biar nyata
pegang dikit doang pelit amat, kan lo udah nggak perawan
yang rambut pendek itu enaknya diapain ya gengs, rame-rame yuk
== hate_slur
ngapain {slur} pegang mikrofon
pantesan acara kacau, panitianya {slur} semua
nggak level gue debat sama {slur}
bau {slur} sudah kecium dari gerbang
mampus lo {slur}, rasain kalah
== hate_profane
goblok semua {r19bg} tuh, ngentot lah
kontol, ketemu {r19bg} lagi di lift, apes bener
tai lah {r19bg}, bikin kotor kampung orang
jancok {r19bg} iku, raimu kabeh asu
== insult_profane
muka lo kayak pantat, otak lo kayak tai, komplit
asu, utang gak nyaur malah nantang
ngentot lo, gara-gara lo kita turun rank
woy goblok, baca pinned message
== incite_selfharm
udah jelek, bodoh, mending kamu gantung diri biar trending sekalian
kalau berani lompat dong, jangan cuma update status
dunia lebih tenang tanpa kamu, serius, pergi selamanya sana
mati itu gratis kok, buruan
== negated_hate
nggak ada suku yang ditakdirkan maling, ada juga orang lapar dan sistem bobrok[ethnicity]
saya sama sekali tidak keberatan {r19bg} tinggal di sebelah, malah senang
tuduhan bahwa {r19bg} bawa wabah sudah dibantah dinas kesehatan
cukup! {r19bg} bukan bahan lelucon
tidak benar transpuan mengancam anak-anak, yang mengancam itu kebohonganmu[transgender]
mana boleh orang dilarang sekolah karena dia {satu}
gue pernah takut sama {r19bg}, ternyata takut gue yang salah
jilbab bukan tanda kebodohan dan bukan urusanmu[muslim]
siapa pun yang mengaku beriman tak pantas menghina {r19bg}
anak autis tidak nakal, dia cuma kewalahan sama suara[disability]
hak pilih lansia jangan pernah diutak-atik, mereka warga penuh[age]
kita nggak lebih mulia daripada {r19bg} sedikit pun
jangan katakan janda itu perebut suami orang, jahat sekali mulutmu[women]
orang Papua bukan monyet, berhentilah, itu saudara sebangsa[black]
bukan, orang Tionghoa nggak semuanya kaya, mamaku jualan cakwe[asian]
laki-laki yang menangis itu nggak lemah[men]
menolak {r19bg} di kos cuma karena asal-usulnya itu diskriminasi, jangan dibenarkan
hoaks besar kalau ada yang bilang {r19bg} mau mengganti penduduk
tetangga Syiah kami tidak sesat dan tidak pernah mengganggu siapa-siapa[religion]
pemulung bukan kotoran kota, justru mereka yang membersihkannya[class]
mau ceking mau gemuk, badan orang bukan bahan komentar[body]
bipolar itu diagnosis, bukan watak jahat[mental_health]
nggak masuk akal membenci jutaan {r19bg} yang belum pernah kamu temui
== positive_identity
emak-emak pasar ini sumpah pahlawan, modal seratus ribu bisa nyekolahin anak[women]
{r19bp} pantas dapat penghargaan, bukan sinisme
dua ayah itu membesarkan putrinya dengan cinta yang luar biasa[lgbtq]
demi Tuhan, senyum {r19bp} bikin hari Seninku selamat
cintaku pada budaya orang Papua nggak ada habisnya[black]
wanita di garis depan riset vaksin, terima kasih, kalian jenius[women]
biarkan {r19bg} memimpin, mereka mampu
lagu orang Ambon itu obat, suara mereka turun dari langit[ethnicity]
adikku down syndrome dan dia kebahagiaan terbesar rumah kami[disability]
berani coming out di kota kecil itu butuh nyali baja, aku hormat[lgbtq]
satu-satunya yang menolong saat ban pecah ya {r19bp}
semoga makin banyak {r19bg} duduk di parlemen
ketulusan {r19bg} menampar egoku, dalam arti baik
kubilang pada anakku: jadilah sebijak {r19bp}
mbah putri umur 84 masih ngajar batik, energinya gila[women]
para pengungsi itu bangun sekolah sendiri dari bambu, inspiratif banget[refugees]
rumah {r19bg} selalu terbuka, kopi selalu panas
mari kita lindungi hutan bersama masyarakat adat, merekalah ahlinya[indigenous]
terpujilah kaum ibu tunggal yang kerja dua shift[women]
pemain terbaik turnamen ini anak tunarungu, mantap jiwa[disability]
nikah sama orang Madura itu anugerah, kami sudah dua belas tahun[ethnicity]
pawai kebanggaan itu penuh sukacita, aku ikut nari sampai serak[lgbtq]
== counter_speech
"janda pasti gatal" adalah kalimat yang membuat ibuku pindah kota, stop[women]
caleg yang janji "bersihkan kota dari {r19bg}" kami laporkan ke Bawaslu
tetangga menolak jenazah karena agamanya lain, memalukan sekali kampung kita[religion]
"otsus habis ke botol" katamu? itu rasis, baca dulu data kesehatannya[black]
si host ketawa waktu tamunya bilang "waria makhluk jadi-jadian", sponsor langsung cabut[transgender]
kata-kata "sipit balik ke negaramu" ditulis di pintu toko papaku, kami cat ulang bareng tetangga[asian]
orang yang bilang "steril saja orang gila" perlu belajar sejarah Nazi[mental_health]
jangan diam kalau dengar "{r19bg} bukan manusia", diam itu setuju
anakku pulang nangis dikatain "gajah bengkak", besok aku ke sekolah[body]
hakim menghukum pelaku yang menyerukan pembakaran rumah {r19bg}
teman gue bercanda "gerombolan {r19bg} bau kandang", gue walk out
berkhotbah "rajam mereka" itu hasutan, bukan dakwah[lgbtq]
menyangkal genosida seperti "itu cuma versi mereka" melukai keluarga korban[ethnicity]
gelar "kafir" dipakai buat ngusir teman sekelas? guru agama pun marah[christian]
reporter itu bilang "mereka bukan warga" dan redaksi meminta maaf keesokan harinya
"perempuan nggak bisa baca peta" ucap pilot yang navigatornya perempuan, ironis[women]
saya hapus pertemanan dengan yang menulis "pengungsi itu lintah"[refugees]
suporter yang menirukan suara kera dilarang masuk stadion seumur hidup[black]
tolong, sebutan "si pincang" bukan nama panggilan, namanya Rudi[disability]
== friendly_profanity
bajingan, enak tenan sate klathak iki
tolol, gue nangis nonton kartun kucing, jangan ketawain
setan lo, kado lo bikin gue mewek di kantor
anjay skripsi gue ACC coy, traktir seblak
kampang, menang dua puluh kosong, ngeri kali tim kita
pantek, rancak bana pemandangannya da
babi lu, diem-diem udah jadi dokter, bangga gue
si goblok kesayangan gue ultah hari ini, panjang umur lo
bajigur, ternyata dompetku di kulkas
sialan bagus banget suaranya, merinding sebadan
njir lo kurusan, cakep gila
kontol, gue kira beneran hantu ternyata emak gue pakai masker wkwkwk
bedebah tampan, kapan pulang ke Medan
monyong, kopinya tumpah ke rapor tapi gue juara satu jadi bodo amat
edan su, solo gitarnya bikin rambutku berdiri
== neutral_identity
buku pelajaran baru memuat satu bab tentang {r19bg}
{r19bp} akan tampil di radio pukul sembilan
festival Cap Go Meh Singkawang mengundang delapan ratus tatung[asian]
kuota beasiswa untuk {r19bg} dibuka Senin
masjid dan gereja itu berbagi lahan parkir sejak 1978[religion]
tim basket putri berlatih di gedung B[women]
posko mencatat enam puluh pengungsi dewasa dan tiga puluh anak[refugees]
di rumah makan itu juru masaknya {satu}
Nyepi jatuh pada hari Sabtu tahun ini[hindu]
orang lanjut usia diimbau vaksin sebelum musim hujan[age]
dosen kami meneliti bahasa isyarat yang dipakai komunitas tuli Solo[disability]
== everyday
sumpah gue benci antre paspor, tiga jam cuma buat foto
kakak perempuan saya pulang dari Jepang besok, siapin soto[women]
kamu sih bodoh-bodohin aku, jadi lupa bawa charger kan hehe
musuh di belakang batu, tembak, tembak, nice
ibu guru PAUD itu main bass di band metal, unik[women]
rem tangan sudah dibetulkan, tinggal ganti oli
anak cewekku pilih robot buat ulang tahunnya[women]
matikan kompor, ikannya gosong
cowok sama cewek di kelas bagi tugas rata kok[women]
tolong kirim invoice sebelum makan siang ya, Pak Dedi nunggu
gila panasnya Bekasi, telur bisa mateng di kap mobil
hari ini jadwal nyokap yoga, jadi gue masak nasi goreng[women]
== support
kamu selamat dari hari kemarin, itu nggak kecil
nggak perlu kuat di depanku, taruh dulu topengmu
kalau kepala lagi ribut, yuk jalan kaki muter lapangan, tanpa ngomong juga boleh
yang dia lakukan padamu itu kejahatan, bukan aibmu
obatnya diminum dulu ya, nanti kuantar kontrol ke psikiater
aku simpan pisau dapurnya sementara, bukan karena nggak percaya, tapi karena sayang
mereka boleh mengejek logatmu, kami tetap kangen ceritamu
duka itu bukan lomba, ambil waktumu
== self_identity
saya perempuan, montir, dan tangan saya selalu hitam oli[women]
kami sepasang lesbian, sebelas tahun bersama, dua kucing[lgbtq]
aku orang Papua di Jogja, kangen papeda mama[black]
sebagai penyintas bipolar saya minum obat tiap malam dan tetap produktif[mental_health]
== profane_object
tai nih aplikasi parkir, saldo kepotong dua kali
keyboard goblok, huruf a harus digedor
hujan bangsat, jemuran baru kering langsung basah
== abuse_object
parfum murahan begini baunya seperti obat nyamuk
jalan layang itu jelek, sempit, dan bikin mual
== abuse_idea
undang-undang karet ini sampah dan harus dibatalkan
fasisme busuk dari akarnya, apa pun warna benderanya
== criticism_person
maaf Bu, kesimpulan Ibu terlalu cepat, sampelnya cuma delapan orang
== distress
semenjak PHK rasanya aku nggak ada gunanya buat anak-anakku
aku lelah dihina soal kulitku, kadang pengen menghilang[black]
== idiom
harga cabai bikin kantong berdarah-darah
kita bantai dulu baksonya baru ngobrol
== question_benign
orang tuli lebih nyaman dipanggil lewat tepukan bahu atau lambaian tangan?[disability]
apa beda Sunni dan Syiah kalau dijelaskan buat anak SMP?[religion]
== mentioned_slur
skripsinya membahas kenapa kata "{slur}" muncul di lagu dangdut lawas
== reclaimed_slur
gue bencong, gue bayar pajak, gue bahagia, ada masalah?[lgbtq]
== hate_implicit
lihat saja nanti siapa yang pegang remote negeri ini kalau {r19bg} dibiarkan sekolah tinggi
kok tiap ada gempa yang selamat duluan mereka, aneh nggak sih[asian]
aku cuma bilang, jangan taruh helm bagus kalau parkir dekat kontrakan {r19bg}
suami takut istri, pasti istrinya dari seberang, sudah rahasia umum[ethnicity]
pernah lihat {r19bg} bayar tepat waktu? aku juga belum
museum genosida? tempat jualan air mata maksudnya[jewish]
perempuan masuk tim IT, siap-siap aja kita yang ngerjain, dia yang bikin kopi[women]
lucunya yang teriak toleransi selalu yang bangunnya rumah ibadah di mana-mana[christian]
mereka itu pintar, satu kerja di imigrasi, besok seluruh sepupunya sudah pegang KTP[immigrants]
ojol cewek? pantes nyasar[women]
percaya deh, tato, anting, suara besar, ujungnya nagih utang, memang bakat sukunya[ethnicity]
anak itu dibesarkan dua ibu, tunggu saja besarnya jadi apa[lgbtq]
sungguh kebetulan setiap perang ada pabrik senjata milik keluarga dengan nama berakhiran -berg[jewish]
kasih uang ke gelandangan sama saja beliin lem, sudah tahu kan tabiatnya[class]
nggak usah heran dapurnya bau, namanya juga {r19bg}
di negaranya saja mereka diusir, masa kita yang disuruh tampung, mikir dong kenapa diusir[refugees]
== insult_person
kalau muka bisa di-refund, kamu sudah antre dari lahir
dengar ya, kamu itu tidak kompeten, dari A sampai Z
pelit, dengki, mulut ember, apa sih yang bisa dibanggain
ngomong sama tembok lebih nyambung
dasar lelaki mokondo, numpang hidup sama pacar
ih kepala botak kinclong, isinya juga licin nggak ada apa-apa
tidak ada yang lebih menyedihkan dari orang tua seperti Anda yang iri pada anak muda
calon gagal sejak TK, konsisten banget
si mulut comberan buka lapak lagi
anda bodoh, titik, tidak perlu didebat
jempolmu lebih cepat dari otakmu, itu pun kalau ada
ibumu ngidam apa sampai lahir makhluk sebebal ini
kamu cuma figuran yang salah masuk adegan
bau badan naga, etika nol, kerja minus
hidup segan mati tak mau, nyusahin iya
tukang tikung, tukang adu domba, borongan semua dosa kecil kamu ambil
rambut lepek, baju kusut, cita-cita jadi selebgram, ngimpi
guru besar kok kelakuannya kecil
== hate_derogation
gue punya alergi permanen terhadap {r19bg}
{satu} itu pasti ujungnya bikin kecewa dan bikin muak
ngeri membayangkan punya mantu {satu}
tak sudi aku makan di warung {r19bg}, jorok nggak ketulungan
apa faedahnya bergaul sama {r19bg}? cuma nambah dosa dan kutu
pura-pura alim, dalamnya busuk, dasar {r19bg}
sejijik-jijiknya aku sama comberan, masih lebih jijik sama {r19bg}
mulut manis hati racun, itu ciri {r19bg}
capek gue lihat {r19bg} minta dihargai padahal hina
tiada hari tanpa {r19bg} bikin ulah, muak, muak, muak
lo {satu} ya? pantas nyebelin
malu punya tanah air yang diisi {r19bg}
ngelihat dua lelaki mesra di bioskop bikin perut gue mules jijik[lgbtq]
yang cacat minggir lah, merusak pemandangan aja[disability]
== hate_normative
kalau aku gubernur, {r19bg} wajib lapor tiap minggu
jangan biarkan {satu} jadi ketua OSIS
{r19bg} harus keluar dari gedung ini sebelum akhir bulan, suka tidak suka
rumah sakit boleh nolak {r19bg}, itu hak kami
anak hasil kawin dengan {r19bg} jangan diakui cucu
sensor semua film yang ada {r19bg}
lesbian nggak boleh jadi ibu, ambil anaknya sekarang juga[lgbtq]
tolong buat lajur khusus, {r19bg} di belakang
perempuan tidak pantas memimpin doa, memimpin rapat, memimpin apa pun[women]
yang agamanya di luar enam itu hapus dari KTP, hapus dari negara[religion]
== hate_negated
{r19bg} tidak mengenal malu sejak dalam kandungan
tanpa {r19bg} dunia tidak kekurangan apa pun
bukan tandingan kita, bukan kawan kita, {r19bg} bukan apa-apa
jangan pernah bilang terima kasih pada {r19bg}, tidak pantas
sampai kiamat {r19bg} tidak akan berguna
tidak, {satu} tidak bisa jadi pahlawan
saya belum pernah lihat {r19bg} yang otaknya jalan
{r19bg} nggak berhak atas sejengkal tanah pun
tidak ada yang namanya {satu} baik-baik
== hate_dehumanise
ulat bulu naik daun, {r19bg} naik jabatan, sama gatalnya
{r19bg} itu bangkai berjalan, baunya mendahului
semut api pun punya aturan, {r19bg} cuma punya taring
lebih berharga seekor kambing kurban daripada sepuluh {r19bg}
jamur kulit bangsa ini bernama {r19bg}
lumpur hidup, makin didekati {r19bg} makin menyeret
dikasih baju pun {r19bg} tetap primata
monyet Afrika itu main bola apa nyari pisang[black]
hama harus disemprot, {r19bg} juga dong
== hate_threat
kasih racun di sumur kampung {r19bg}, beres
sekali tebas, {r19bg} berkurang satu, gitu aja terus
nanti ada waktunya jalanan banjir darah {r19bg}
kalau ketemu {satu} di gang, jangan ragu, hajar sampai nggak gerak
aku ingin lihat {r19bg} terbakar hidup-hidup
bom saja pasar {r19bg} itu waktu ramai
banci yang ngamen di lampu merah itu enaknya diseret pakai motor[transgender]
kawan-kawan, bawa parang ke sinagoge[jewish]
== threat_person
mulai malam ini kamu harus tidur dengan mata terbuka
aku akan bikin kamu menyesal pernah lahir, dan itu tidak akan cepat
dokter gigi mana yang kamu suka? bakal perlu
masih ingat kawanmu yang hilang di Cikampek? nah
cerai dariku berarti kamu pulang ke liang lahat
kalau sampai bos tahu, bukan cuma kerjaanmu yang hilang
kamu sendirian di lantai tiga kan sekarang? aku di tangga
tarik ucapanmu atau kutarik lidahmu
semoga asuransi jiwamu aktif
kakiku gatal pengen injak lehermu
coba sekali lagi blokir nomorku, aku tahu rumah ibumu
== sexual_harassment
senyum dong cantik, jangan jual mahal, tarif berapa sih
SPG gini mah boleh dicoba dulu dong barangnya
mbak perawat, tolong pegangin punya saya sebentar
kirim foto pakai lingerie atau fotomu yang lama abang sebar
pantat ibu HRD lebih menarik dari slide-nya
mau peran utama? casting couch dulu lah
cewek gamer paling cuma jago megang joystik gue
puas-puasin lihat dadanya mumpung dia lagi orasi
== hate_slur
turunin {slur} itu dari panggung
gara-gara {slur} harga diri kampung jatuh
kerjaan cuma ngeluh, dasar {slur}
bapaknya {slur}, anaknya ya sama aja
== hate_profane
babi semua {r19bg}, enyah dari muka gue
memek lah, tiap hari ribut terus {r19bg}
== insult_profane
pukimak, janji jam dua datang jam enam
bangsat lo, duit arisan dibawa kabur
si anjing itu jilat pantat atasan terus naik jabatan
== incite_selfharm
udah, tenggelam aja di bendungan, nggak bakal ada yang nyelam
surat wasiatnya udah ditulis belum? buruan dieksekusi
kamu gagal jadi anak, gagal jadi istri, minimal jangan gagal bunuh diri
== negated_hate
itu fitnah, {r19bg} tidak pernah meracuni sumur siapa-siapa
tak ada dalil buat membenci {r19bg}
jangan ngomong {satu} nggak bisa jadi pahlawan, lihat siapa yang menyelamatkan kita
hidupku tidak jadi susah gara-gara {r19bg}, jadi berhentilah nyalahin mereka
bukan berarti karena dia {satu} lalu kamu boleh kasar
kami tidak setuju {r19bg} disuruh lapor tiap minggu
aneh kalau ada yang bilang {r19bg} tak punya malu, justru mereka paling sopan
ojol perempuan tidak lebih sering nyasar, aplikasinya sama kok[women]
anak dari dua ibu tumbuh sehat-sehat saja, tak ada yang perlu ditakuti[lgbtq]
kamu keliru, orang Batak tidak galak, cuma volume suaranya jujur[ethnicity]
gelandangan bukan berarti pemabuk, Pak Salim kehilangan rumah karena sakit[class]
anakku tak akan kuajari untuk jijik pada {r19bg}
bukan dosa menjadi {satu}
tidak seharusnya pasien ditolak rumah sakit hanya karena dia {satu}
nggak usah percaya video "{r19bg} membakar bendera", itu editan
mereka bukan hama, bukan jamur, mereka tetangga yang tiap pagi menyapamu[refugees]
saya tidak menganggap orang berkursi roda merusak pemandangan, yang merusak itu mulutmu[disability]
belum pernah sekali pun aku menyesal punya besan {satu}
tak benar perempuan memimpin itu membawa sial[women]
benci {r19bg}? nggak lah, buat apa
nenekku yang 80 tahun bukan gaptek, dia admin grup RT[age]
jangan lagi ada anak yang diejek monyet di lapangan mana pun[black]
penghayat kepercayaan bukan orang sesat, mereka menjaga mata air kita[religion]
== positive_identity
cewek-cewek pemadam ini gila beraninya, panjat tangga 30 meter sambil gendong selang[women]
kata pertama yang terlintas soal {r19bg}: hangat
aku naksir berat sama budaya ngopi orang Aceh[ethnicity]
sujud syukur punya dokter seperti {r19bp}
tiap {satu} berhak bermimpi setinggi langit
tim bulu tangkis putri juara lagi, ratu lapangan memang beda[women]
selamat menempuh hidup baru dua mempelai putri, bahagia ya sampai tua[lgbtq]
kain tenun Sumba itu mahakarya, hormat untuk mama-mama penenunnya[indigenous]
dia {satu}, sahabatku, dan aku akan pasang badan untuknya
kalau semua orang setulus {r19bp} nggak bakal ada perang
hore, {r19bp} lolos jadi anggota dewan
komunitas Sikh bagi makan gratis sepanjang banjir, keren abis[sikh]
tanpa {r19bg} kota ini sepi dan hambar
perempuan Aceh selalu jadi panglima, dari Malahayati sampai ibuku[women]
anak-anak autis di sanggar lukis itu jenius warna[disability]
bravo {r19bg}, terus berkarya
mari dukung {satu} jadi wakil kita
dengan bangga kukenalkan pahlawan kampung kami, {r19bp}
kakek veteran itu masih hafal semua lagu perjuangan, luar biasa[age]
temanku berani cerita soal bipolarnya di depan kelas, aku kagum sekali[mental_health]
indah betul azan dan lonceng gereja bersahutan di kampung kami[religion]
kasih panggung yang lebih besar untuk {r19bg}
mbok-mbok jamu penyelamat generasi, hatur nuhun bu[women]
== counter_speech
"lo cewek, minggir" katanya, terus cewek itu ngalahin dia 21-3[women]
ucapan "mikir kenapa mereka diusir" menyalahkan korban, bukan pelaku[refugees]
menulis "bawa parang ke sinagoge" itu bukan candaan, sudah kami teruskan ke siber Polri[jewish]
dalam debat tadi ia sebut {r19bg} "hama", moderator langsung mematikan mikrofonnya
aku nangis baca "jangan diakui cucu" di grup keluarga sendiri, karena pasanganku {satu}
poster "tolak {r19bg}" diturunkan warga subuh tadi, alhamdulillah
sebut saja apa adanya: kalimat "semut pun lebih berharga dari mereka" adalah kebencian[ethnicity]
waktu si om bilang "cacat minggir", pelayan restoran yang menyuruh dia pindah[disability]
kata "tobat sana, lesbi" dilempar ke adikku, satu gang pasang bendera pelangi besoknya[lgbtq]
guru yang memanggil muridnya "si hitam dekil" kena sanksi[black]
teriakan "bakar, bakar" malam itu masih kudengar, makanya aku bicara melawan kebencian pada {r19bg}
ngeledek "dasar pemulung bau" ke anak orang, orang tuanya ke mana ya[class]
kalau ada yang bercanda soal kamar gas, jawab: itu kakek nenek orang[jewish]
jangan kira "cuma bercanda kok" bikin hinaan ke {r19bg} jadi halal
akun itu menyebut perempuan "mesin anak", ayo ramai-ramai laporkan[women]
khotbah "semua di luar kita najis" bikin jamaah muda berdiri dan pergi[religion]
stiker WA "usir {r19bg}" tolong jangan dikirim lagi di sini
mereka menuduh {r19bg} membawa wabah, padahal dokter yang menanganinya justru dari kelompok itu
== friendly_profanity
anjir lah, nangis gue denger lo mau wisuda
kunyuk, ternyata lo yang beliin tiket konser, sini gue peluk
bodo amat hujan, gue seneng banget sialan
cuk, rawon e mantep
wah gila bangsat, free kick dari tengah lapangan
dasar kecoak, badanmu sehat juga akhirnya, alhamdulillah
tai banget lucu anak kucingnya, mau gue bawa pulang
geblek, kita salah masuk hajatan tapi makan tiga piring
mampus gue jatuh cinta beneran
njing, mimpi apa semalem, diterima kerja
setan alas, pedesnya nagih
pekok tenan aku, password-e tak lali dewe
si bego ini sahabat gue dari TK, jangan ada yang ganggu
asem, menang undian motor rek
== neutral_identity
lomba tahun ini diikuti {r19bg} dari dua belas provinsi
{r19bg} menjadi relawan pemilu di distrik itu
jam buka vihara pukul enam pagi[buddhist]
aku diantar {r19bp} ke terminal
{satu} itu terpilih sebagai bendahara koperasi
jurnal itu meneliti upah perempuan di pabrik sepatu[women]
warga pendatang diminta lapor RT paling lambat 1x24 jam[immigrants]
perpustakaan menyediakan buku braille[disability]
Misa malam Natal mulai pukul tujuh[christian]
di desa itu {r19bg} menanam kopi dan vanili
== everyday
nyokap ketawa terus nonton drakor, gue cuma kebagian nyuci piring[women]
benci deh kalau headset nyangkut di gagang pintu
gol bunuh diri di menit awal, ya sudah lah
mbak Rini manajer baru kita, orangnya to the point[women]
kamu pakai baju putih atau batik besok
tolol, kirain tadi hari Rabu
adik gue cewek masuk paskibra, latihan tiap subuh[women]
habis ini serang menara kiri, jangan mid
sepedanya dicat ulang sama bapak
dua tukang listrik perempuan pasang panel di sekolah kami[women]
jangan lupa ambil jemuran, mendung
es batu habis, beli di warung bu Tini ya
== support
sini duduk, nggak usah cerita kalau belum siap
hari buruk bukan hidup yang buruk, aku temani sampai lewat
kamu nggak lemah karena minta bantuan, malah itu keren
yang mengataimu jelek itu keliru besar, percayalah
telepon 119 ekstensi 8 ya, aku tunggu di sampingmu
bapakmu pasti bangga lihat kamu bertahan sejauh ini
jangan minta maaf karena nangis
aku sayang kamu, tetap tinggal ya
== self_identity
perempuan, 60 tahun, baru belajar surfing, itu aku[women]
gue keturunan Tionghoa Bangka, lidah Melayu[asian]
kami penghayat Sunda Wiwitan dari Kuningan[religion]
sebagai laki-laki gay aku cuma mau hidup biasa, kerja, nonton bola[lgbtq]
== profane_object
motor kampret, mogok pas lampu hijau
anjing lah server, nge-lag di detik terakhir
sendal bangsat, baru seminggu talinya copot
== abuse_object
kerupuknya melempem, kuahnya hambar, kapok
filter air ini payah, airnya tetap kuning
== abuse_idea
sistem zonasi ini konyol dan merugikan semua anak
teori bumi datar itu kebodohan yang dirawat
== criticism_person
Mas Andi, mohon lain kali rapat dimulai tepat waktu, kami menunggu satu jam
== distress
aku dipukul suami lagi, aku nggak tahu harus ke mana[women]
tiap lewat rel kereta pikiran itu muncul, aku takut sama diriku sendiri
== idiom
deadline mencekik, kopi penyelamat
kalah tipis, sakitnya tuh di sini
== question_benign
orang Baduy boleh difoto nggak ya kalau kita minta izin dulu?[indigenous]
pengguna kursi roda bisa naik MRT dari pintu mana?[disability]
== mentioned_slur
di sidang, saksi mengulang kata "{slur}" yang diteriakkan terdakwa
== insult_profane
kalau goblok itu olahraga, kamu sudah juara dunia
@r19cg = orang Israel[jewish] | keturunan Yahudi[jewish] | orang Muslim[muslim] | santri[muslim] | kaum bercadar[muslim] | jemaat gereja[christian] | orang Protestan[christian] | orang Katolik[christian] | umat Hindu[hindu] | orang Sikh[sikh] | umat Buddha[buddhist] | penganut kepercayaan[religion] | orang Ahmadiyah[religion] | orang Syiah[religion] | orang Papua[black] | orang Afrika[black] | orang Nigeria[black] | orang Timor[ethnicity] | orang Tionghoa[asian] | keturunan Cina[asian] | orang Korea[asian] | orang India[asian] | orang Arab[arab] | orang Yaman[arab] | orang Brasil[latino] | orang Australia[nationality] | orang Malaysia[nationality] | orang Batak[ethnicity] | orang Madura[ethnicity] | orang Jawa[ethnicity] | orang Sunda[ethnicity] | orang Bugis[ethnicity] | orang Dayak[indigenous] | orang Rimba[indigenous] | orang Baduy[indigenous] | pengungsi Rohingya[refugees] | pencari suaka[refugees] | pendatang[immigrants] | pekerja asing[immigrants] | kaum gay[lgbtq] | orang lesbian[lgbtq] | orang queer[lgbtq] | transpuan[transgender] | waria[transgender] | difabel[disability] | orang tuli[disability] | penyandang autisme[disability] | penyandang skizofrenia[mental_health] | penderita bipolar[mental_health] | lansia[age] | orang miskin[class] | gelandangan[class] | orang gendut[body] | perempuan[women] | janda[women] | emak-emak[women]
@r19cn = tetangga Yahudi kami[jewish] | ustazah di ujung gang[muslim] | teman mengaji adikku[muslim] | romo paroki[christian] | pendeta perempuan itu[christian] | pemangku pura sebelah[hindu] | bhante muda itu[buddhist] | teman Ahmadiyah gue[religion] | kakak penghayat dari Cigugur[religion] | dokter asal Wamena[black] | mahasiswa Nigeria di kos[black] | koh Aliong[asian] | cici penjual cakwe[asian] | om India pemilik toko kain[asian] | pak Habib penjual kebab[arab] | inang pemilik lapo[ethnicity] | cak Madura tukang sate[ethnicity] | mama Timor penenun[ethnicity] | penjaga hutan dari suku Dayak[indigenous] | anak Rohingya yang pintar matematika itu[refugees] | pekerja migran sebelah[immigrants] | sepupu gay gue[lgbtq] | pasangan lesbian di lantai dua[lgbtq] | mbak transpuan penata rias[transgender] | atlet kursi roda itu[disability] | teman tuli gue[disability] | abang gue yang skizofrenia[mental_health] | nenek penjual jamu[age] | bapak pemulung di ujung jalan[class] | penari bertubuh besar itu[body] | bu lurah[women] | sopir truk perempuan itu[women]
@r19cbego = tong kosong | kepala batu | otak karatan | badut kantor | tukang bual | cecunguk | benalu rumah tangga | katak dalam tempurung | muka dua | tukang cari muka | anak mami | kerbau dicocok hidung | pengekor | manusia setengah jadi | penakut | jago kandang | orang gagal total | kutu loncat | si mulut besar | nol koma nol
@r19caku = lesbian[lgbtq] | transpria[transgender] | Tuli[disability] | penghayat kepercayaan[religion] | orang Timor[ethnicity] | keturunan Tionghoa[asian] | anak transmigran[immigrants] | penyintas skizofrenia[mental_health] | orang Dayak[indigenous] | janda anak dua[women] | umat Buddha[buddhist] | bekas pengungsi[refugees]
== hate_implicit
sejak {r19cg} ngontrak di sini, sandal masjid pun ikut merantau
ya wajar dong curiga, yang datang kan {r19cg}
titip motor sama {r19cg}? berani juga nyalimu
lumayan pintar buat ukuran {r19cg}
jangan heran kalau proyeknya molor, mandornya {r19cg} sih
ada {r19cg} yang jujur katanya, setara sama kabar Nessie muncul di Toba
kalau {r19cg} sudah punya dua toko di satu jalan, tinggal tunggu jalan itu ganti nama
gubernurnya perempuan, pantas banjirnya pakai nangis dulu [women]
polwan ya? semoga malingnya mau nunggu dia benerin alis [women]
perempuan pulang jam dua belas malam, ya risiko ditanggung sendiri lah [women]
sekolah tinggi-tinggi ujungnya nyuci panci juga, buang SPP saja [women]
janda baru pindah ke blok C, ibu-ibu tolong jaga bapaknya masing-masing [women]
promosinya cepat banget si mbak itu, bosnya laki-laki sih, paham kan [women]
laki-laki jadi guru TK? aku sih pindahkan anakku [men]
sejak dua cowok itu sekamar, airnya boros, mainnya lama [lgbtq]
pelanginya di logo, penyakitnya di puskesmas [lgbtq]
habis konser itu anak-anak cowok jadi gemulai, kebetulan yang sangat rapi [lgbtq]
ikut lomba putri setelah kalah di lomba putra, cerdas juga strateginya [transgender]
salon itu bagus, cuma jangan bawa anak laki-laki ke sana, ngerti sendiri lah [transgender]
katanya enam juta, tapi makamnya mana, aku cuma bertanya [jewish]
setiap krisis moneter ada satu suku yang malah beli pulau [jewish]
coba cek pemilik aplikasi yang kamu pakai, ujung-ujungnya bintang enam [jewish]
jenggot panjang, ransel besar, aku turun di halte berikutnya saja [muslim]
penceramahnya empat istri, yang bayar popok negara [muslim]
anak kos bercadar itu ramah, tapi kami tetap cek gas tiap malam [muslim]
gereja baru di perumahan kita, berarti mi instan gratis sebentar lagi [christian]
ruko disulap jadi kapel, tetangga tinggal hitung berapa warga yang "terpanggil" [christian]
ada bau dupa dari rumah nomor lima, ayam tetangga tolong dihitung [hindu]
penghayat ya? KTP-nya saja bingung, apalagi Tuhannya [religion]
Mei 98 itu kan cuma toko-toko, yang diperkosa mana buktinya [asian, women]
Papua dikasih otsus triliunan, hasilnya ya begitu, mabuk berjamaah [black]
yang di kursi belakang angkot gelap banget, untung giginya kelihatan [black]
sejak orang Nigeria ngontrak di Tanah Abang, tanteku punya pacar "jenderal Amerika" [black]
toko itu selalu diskon buat yang matanya sama-sama sipit [asian]
kaya tujuh turunan padahal kakeknya datang cuma bawa koper, entah apa isinya [asian]
negara ini punya kita, cuma sertifikatnya atas nama marga mereka [asian]
tukang kredit parfum Arab datang, kunci anak gadismu [arab]
orang Medan jadi pengacara, amplopnya yang bicara [ethnicity]
besi tua hilang satu pagar, sate di pojok tetap buka [ethnicity]
yang itu logatnya timur, pantas helmku raib [ethnicity]
mereka tinggal di hutan, disuruh pakai sabun saja dikira makanan [indigenous]
Rohingya turun dari kapal, nasi bungkusnya dibuang karena kurang lauk, hebat ya tamunya [refugees]
hari ini tenda, besok rumah, lusa minta tanah, lihat saja [refugees]
TKA "ahli" itu ternyata ahli dorong gerobak, anak sini nganggur [immigrants]
pendatang dapat kios, pribumi dapat parkiran [immigrants]
kursi prioritas itu enak, tinggal pincang sebentar [disability]
anak berkebutuhan khusus di kelas, yang tiga puluh lain ya harus mengalah terus [disability]
kuota difabel CPNS, besok aku ikut tes pakai tongkat saja [disability]
bipolar itu istilah mahal buat orang yang mau marah-marah gratis [mental_health]
kabur dari rumah sakit jiwa satu, kunci pintu satu kampung [mental_health]
healing terus, dulu namanya malas salat dan malas kerja [mental_health]
pensiunan itu tidur sampai siang, kita yang kerja sampai malam demi obatnya [age]
bansosnya cair, warung rokok ramai, dapurnya tetap kosong [class]
dari gang itu cuma ada dua jurusan, penjara atau pelabuhan [class]
naik ojol badan segitu, kasihan bannya, kasihan drivernya [body]
makanan prasmanan habis duluan di meja sana, lihat saja ukurannya [body]
{r19cg} pegang kas RT? wah, RT kita mau pensiun dini rupanya
tiap {r19cg} bilang "sumpah", aku langsung pegang dompet
== hate_normative
{r19cg} tidak usah dikasih KTP di kabupaten ini
kontrakan saya tidak terima {r19cg}, dan semestinya semua begitu
cabut izin usaha {r19cg} mulai besok pagi
bikin perda supaya {r19cg} tidak bisa beli tanah di desa
{r19cg} jangan sampai duduk di DPR
sekolah negeri mestinya menolak {r19cg}
pisahkan gerbong untuk {r19cg}, jangan dicampur dengan kita
nikah sama {r19cg} harus dibatalkan KUA dan catatan sipil
perempuan tidak sepatutnya jadi presiden, kembalikan ke dapur [women]
larang istri bekerja tanpa izin suami, pasti angka cerai turun [women]
hak suara janda dihapus saja, mereka gampang dihasut [women]
penjarakan semua pasangan sesama jenis, jangan tunggu KUHP baru [lgbtq]
bubarkan nonton bareng film gay di kampus itu, pecat juga dosennya [lgbtq]
waria jangan dikasih lapak di pasar malam [transgender]
ganti kelamin di KTP mestinya haram dan batal demi hukum [transgender]
paspor Israel, turunan Yahudi, siapa pun itu, tolak di bandara [jewish]
larang cadar di rumah sakit, kampus, sampai di pasar [muslim]
gereja tanpa izin harus dirobohkan hari itu juga, jemaatnya suruh bubar [christian]
Ahmadiyah keluar dari Lombok selamanya, jangan kasih pulang [religion]
Syiah tidak berhak dimakamkan di pemakaman umum [religion]
sesajen dilarang, pelakunya denda atau angkat kaki [hindu]
mahasiswa Papua usir dari asrama, pulangkan pakai kapal barang [black]
Cina cukup dagang, jangan boleh jadi gubernur apalagi menteri [asian]
orang Madura harus ditolak di Sampit sampai kapan pun [ethnicity]
perumahan ini khusus suku kita, yang lain cari tempat lain [ethnicity]
orang rimba harus dipindah paksa, hutannya untuk sawit saja [indigenous]
dorong balik perahu Rohingya ke laut, jangan kasih air [refugees]
anak pengungsi tidak punya hak sekolah di sini [refugees]
deportasi semua TKA Cina, pabriknya segel [immigrants]
orang cacat tidak usah diterima jadi guru, bikin murid takut [disability]
pasung saja yang kambuh, itu lebih murah dari obat [mental_health]
orang dengan riwayat gangguan jiwa dilarang menikah, titik [mental_health]
di atas tujuh puluh jangan boleh nyoblos [age]
pengemis dan anaknya angkut ke pulau kosong [class]
yang berat badannya lebih dari seratus kilo jangan diterima jadi ASN [body]
== hate_negated
tidak pernah ada {r19cg} yang bisa dipegang omongannya
{r19cg} tidak punya malu, tidak punya adab
negeri ini tidak butuh {r19cg}, dari dulu juga tidak
aku tidak akan menganggap {r19cg} sebagai sesama
{r19cg} bukan bagian dari kita dan tidak akan pernah
jasa {r19cg} buat bangsa? tidak ada satu pun
{r19cg} gak pantas dibantu, ditolong juga gak tahu terima kasih
perempuan tidak punya akal yang lengkap [women]
tidak ada perempuan setia, yang ada belum ketahuan [women]
laki-laki gak punya hati, semuanya tanpa kecuali [men]
cinta sesama jenis itu bukan cinta [lgbtq]
waria bukan perempuan, bukan laki-laki, bukan apa-apa [transgender]
Yahudi tidak kenal kata cukup dan tidak kenal kata maaf [jewish]
orang Islam mana ada damainya [muslim]
orang Kristen gak ada yang tulus, semua pakai pamrih baptis [christian]
orang Papua tidak akan bisa maju, memang bukan bakatnya [black]
Cina gak mungkin nasionalis, tanah airnya cuma untung [asian]
suku itu gak punya budaya selain ribut [ethnicity]
pengungsi tidak membawa apa-apa kecuali masalah [refugees]
orang difabel tidak berguna di kantor, jangan dipaksakan [disability]
gila gak ada obatnya, sekali gila ya gak jadi orang lagi [mental_health]
lansia tidak menyumbang apa-apa, cuma mengeluh [age]
orang kampung kumuh itu gak bisa dididik [class]
belum pernah ada {r19cg} yang bikin aku kagum, sekali pun belum
== hate_derogation
{r19cg} bikin selera makanku hilang
dari lubuk hati, aku memandang rendah {r19cg}
ngeliat {r19cg} ketawa aja darah gue naik
{r19cg} itu culas dari lahir
apa cuma gue yang risih sama {r19cg}?
{r19cg} derajatnya jelas di bawah kita
kalau {r19cg} masuk lift, aku pilih tangga darurat
mending puasa sebulan daripada makan masakan {r19cg}
{r19cg} paling tidak tahu diri sedunia
perempuan zaman sekarang matre dan kosong isinya [women]
emak-emak itu berisik, egois, dan bodoh di jalan [women]
lelaki itu makhluk busuk, pikirannya cuma selangkangan [men]
dua cowok pelukan di halte, pengen muntah gue [lgbtq]
lesbian itu perempuan rusak yang gak laku [lgbtq]
suara bencong di perempatan bikin telinga gue najis [transgender]
Yahudi licik, serakah, pendendam, lengkap sudah [jewish]
kaum bercadar itu seram dan terbelakang [muslim]
orang Kristen munafik, senyumnya jualan [christian]
orang Hindu bodoh, batu dikasih makan [hindu]
Ahmadi itu sesat dan memuakkan [religion]
muka orang timur itu galak dan kasar, otaknya juga [black]
Afrika yang nongkrong di apartemen itu bau dan bikin ilfil [black]
Cina pelit, sombong, jorok pula dapurnya [asian]
orang India keringatnya nempel di bangku, jijik aku duduk bekasnya [asian]
Arab itu kasar, cabul, sok suci [arab]
orang Padang pelit sampai ke tulang, benci aku [ethnicity]
orang Batak suaranya saja sudah menyebalkan, wataknya lebih lagi [ethnicity]
orang Jawa manis di mulut, busuk di belakang [ethnicity]
orang gunung itu kotor dan tolol [indigenous]
Rohingya jorok, rewel, gak tahu terima kasih [refugees]
bule kere itu hina, numpang hidup di Canggu [nationality]
orang idiot mukanya bikin eneg, maaf jujur [disability]
orang stres itu menjijikkan, ngomong sendiri di pasar [mental_health]
tua bangka bau tanah, cerewet semua [age]
orang miskin itu malas dan kotor, makanya miskin [class]
lemak semua isinya, perempuan gendut itu pemandangan buruk [women, body]
== hate_threat
{r19cg} yang lewat gang ini pulangnya dipapah
ayo keroyok {r19cg}, malam Minggu bawa balok
semoga {r19cg} kelelep semua pas banjir
kasih racun tikus di sumur {r19cg}
satu {r19cg} kita jadikan contoh, seret keliling kampung
rumah {r19cg} sudah ditandai cat merah, tinggal korek apinya
ulangi Mei, kali ini jangan ada toko Cina yang tersisa [asian]
gergaji mesin sudah panas, giliran asrama Papua [black]
vihara itu kalau rata dengan tanah, aku yang pertama tepuk tangan [buddhist]
jemaat Ahmadiyah tunggu saja, parang kami baru diasah [religion]
lempar bencong ke kali, lihat dia ngapung apa tidak [transgender]
rajam gay di alun-alun, batunya aku sumbang satu truk [lgbtq]
perempuan genit begitu pantasnya diseret dan digunduli [women]
perahu pengungsi bocorkan saja, laut gak pernah protes [refugees]
orang gila di terminal siram air mendidih biar kapok [mental_health]
pengamen gembel itu tabrak saja, gak ada yang nyari [class]
santri-santri itu hadang di jembatan, patahkan kakinya [muslim]
bom gereja pas malam Natal, baru seru [christian]
Yahudi mestinya dihabisi sampai bayi-bayinya [jewish]
carok ulang, kali ini orang Madura yang kita habisi [ethnicity]
== hate_slur
woi {slur}, balik ke kandang
{slur} gak usah sok ikut rapat
dasar {slur}, pantes dijauhin satu angkatan
gue blok semua {slur} dari grup ini
jangan duduk sebelah {slur}, nular
{slur} kayak lu mending diem
siapa yang undang {slur} ke pesta gue
satu lagi {slur} muncul di beranda gue, enek
bencong jangan ikut futsal, bikin sial [transgender]
si autis itu lemot, keluarin dari tim [disability]
negro nyasar di KRL wkwk [black]
kafir harbi gak usah ngucapin lebaran ke kami [christian]
lonte kampus sok ceramah [women]
onta gurun mau ngatur sini [arab]
== insult_person
lu itu {r19cbego}, semua orang juga tahu
dasar {r19cbego}, kerjaan begini saja minta tolong tiga orang
ketua panitianya {r19cbego}, pantas acaranya bubar
siapa sih yang masih percaya sama {r19cbego} kayak dia
Anda ini {r19cbego} berdasi, tidak lebih
lulus SD-nya nyogok pakai rambutan ya?
ketekmu itu senjata pemusnah penumpang
beraninya ngetik, ketemu langsung sembunyi di belakang galon
anggota dewan itu memalukan, tidur, bangun, tanda tangan amplop, tidur lagi
bodoh kok dipelihara, pelihara ayam kek
telmi, baru ketawa waktu orang sudah pulang
skripsinya beli, gelarnya beli, harga dirinya obral
diketuk bunyi nyaring, itu kepala atau kaleng biskuit
si paling tahu, padahal baca judulnya saja salah
cowok plin-plan, ditiup kipas saja pindah pendirian
tampang preman, nyali kerupuk
benalu, numpang wifi, numpang makan, numpang hidup
kasihan, pintarnya nanggung, sombongnya total
ibu itu ular, lidahnya bercabang lima
si dungu itu lagi-lagi salah masuk rapat
== threat_person
mau minta putus? boleh, tapi wajahmu itu titip dulu ke air aki
pindah kota pun percuma, jaringanku sampai Sorong
kau tulis berita itu, kau juga yang masuk berita duka
jarimu sepuluh kan, utangmu pas sepuluh juta
hitung sampai tiga, kalau masih di situ kupecahkan kepalamu
golok ini bukan untuk motong rumput, paham?
ibumu dirawat di bangsal Melati, kamar tiga, benar kan
ladangmu luas, cukup untuk satu liang lagi
kalau gue jatuh, lu yang gue tarik ke dasar sungai duluan
aku kirim bunga, nanti kamu tahu untuk acara apa
ketahuan lapor ke bos, kuping lu gue bawa pulang
tanda tangan di sini pakai pena, atau pakai darah, terserah
temani aku semalam atau video itu sampai ke bapakmu sebelum subuh
sopir truk itu temanku, dan kamu suka lari pagi
== positive_identity
{r19cn} bikin satu kampung bangga, alhamdulillah
berkat {r19cn}, posyandu kami tidak pernah sepi
{r19cn} itu kesayangan semua orang di sini, tanya saja
gue nge-fans berat sama {r19cn}, pekerja keras dan kocak
kalau ada lomba orang baik, {r19cn} juara umum
{r19cn} ngajarin gue arti sabar, makasih sebesar gunung
{r19cg} berhak bahagia, berhak aman, berhak didengar
ayo kita rayakan {r19cg}, mereka memperkaya negeri ini
hormat setinggi-tingginya untuk {r19cg} yang tetap tersenyum di tengah caci maki
senang sekali kampus ini makin ramah buat {r19cg}
kerja bareng {r19cg} itu pengalaman terbaik dalam karierku
bidan desa itu naik perahu tengah malam demi pasiennya, perempuan hebat [women]
mamak jadi nakhoda kapal ikan, laut pun segan [women]
pilot perempuan pertama dari kampung kami mendarat hari ini, merinding bangga [women]
kakakku profesor fisika, ibu dari tiga anak, dan jago karaoke, keren kan [women]
ibu-ibu Kendeng pasang badan demi tanahnya, luar biasa berani [women]
istriku montir terbaik se-kecamatan, antreannya sampai warung [women]
sepak bola putri kita menang, tangis bahagia satu stadion [women]
nenekku baru belajar membaca di umur tujuh puluh, pahlawanku [women, age]
suamiku yang jemur popok dan nguncir rambut anak kami, laki-laki idaman [men]
om gay-ku yang membiayai kuliahku, hatinya seluas samudra [lgbtq]
dua ibu itu membesarkan anak paling sopan di kelasku, salut [lgbtq]
teman-teman queer gue keluarga pilihan yang gak pernah ninggalin [lgbtq]
pesantren waria di Jogja itu rumah penuh kasih, berkunjunglah [transgender]
selamat ya bang, KTP barunya keren, perjuanganmu menginspirasi [transgender]
komunitas Yahudi di Tondano ramah sekali, menoranya indah [jewish]
banser jaga gereja semalaman, begitulah indahnya Muslim sini [muslim]
warga masjid antar takjil sampai ke panti, hati mereka emas [muslim]
suster Katolik itu merawat pasien kusta seperti keluarga sendiri, mulia [christian]
orang Hindu Bali mengajariku bersyukur tiap pagi, damai rasanya [hindu]
gurdwara di Pasar Baru kasih makan siapa saja, sungguh dermawan orang Sikh itu [sikh]
biksu Borobudur berjalan ribuan kilo, warga menyambut dengan bunga, haru [buddhist]
teman-teman Ahmadiyah juara donor darah, beribu nyawa tertolong [religion]
anak Papua juara olimpiade robotik, otak cemerlang, bangga Indonesia [black]
suara penyanyi dari Wamena itu bikin bulu kuduk berdiri, dahsyat [black]
pelatih asal Kamerun itu sosok ayah bagi tim kami [black]
koko dan cici di pecinan selalu bagi kue keranjang, baik hatinya [asian]
pejuang Tionghoa juga ikut merdekakan negeri ini, terima kasih [asian]
dokter keturunan Arab itu menggratiskan pasien kecil, berkah hidupnya [arab]
orang Batak setia kawan sampai akhir, gue saksinya [ethnicity]
tukang cukur Madura langganan bapak jujurnya kebangetan, kami sayang dia [ethnicity]
kain tenun mama-mama Sumba seindah doa [ethnicity]
masyarakat adat adalah penjaga hutan terbaik yang kita punya [indigenous]
nelayan Aceh menyelamatkan pengungsi, dan pengungsinya kini mengajar ngaji, indah [refugees]
TKW pulang bawa ijazah dan tabungan, wanita tangguh sejati [immigrants, women]
barista Tuli di kafe itu racikannya nomor satu [disability]
atlet paralimpiade kita borong emas, merah putih berkibar [disability]
dia hidup dengan skizofrenia dan menulis puisi seindah itu, kagum gue [mental_health]
kakek delapan puluh tahun masih mengajar silat, top markotop [age]
pemulung yang menyekolahkan anaknya sampai jadi dokter, hormat [class]
tubuh besar, panggung besar, percaya diri besar, cinta banget sama dia [body]
== negated_hate
aku gak pernah benci {r19cg}, jangan memutar omonganku
{r19cg} tidak bau, tidak bodoh, dan tidak berbahaya
siapa bilang {r19cg} pemalas? bohong itu
jangan usir {r19cg}, mereka juga warga sini
tidak boleh ada yang memukul {r19cg}, apa pun alasannya
bukan {r19cg} yang bikin harga naik, cek dulu datanya
gue ogah ikut-ikutan ngejek {r19cg}
{r19cg} bukan binatang, berhenti memanggil mereka begitu
lu gak harus suka semua orang, tapi {r19cg} gak boleh lu hina
tidak benar {r19cg} menguasai segalanya, itu dongeng lama
menolak {r19cg} di kontrakan itu salah, dan aku tidak mau begitu
saya tidak setuju {r19cg} dilarang beribadah atau berkumpul
perempuan tidak kurang akal, yang kurang itu kesempatannya [women]
bukan roknya yang salah, tapi pelakunya [women]
istri bukan pembantu, apalagi samsak [women]
janda bukan ancaman rumah tangga siapa-siapa [women]
gak bener cewek gak bisa parkir, lu aja yang maju terus [women]
laki-laki menangis itu tidak memalukan [men]
gak semua cowok buaya, adikku saja pacaran baru sekali [men]
gay itu bukan penyakit menular, gak usah dirukiah [lgbtq]
tidak ada anak yang jadi lesbian karena nonton kartun [lgbtq]
waria tidak mengganggu siapa pun, biarkan mereka cari makan [transgender]
transpria bukan perempuan yang bingung [transgender]
membela Palestina tidak sama dengan membenci orang Yahudi [jewish]
Holocaust bukan karangan, saksi hidupnya masih bercerita [jewish]
jenggot dan cadar bukan tanda teroris [muslim]
gak ada kristenisasi lewat mi instan, mereka cuma bantu korban banjir [christian]
umat Hindu tidak menyembah batu, jangan sok tahu [hindu]
orang Ahmadiyah tidak boleh diusir dari rumahnya sendiri [religion]
penghayat bukan orang sesat [religion]
rambut keriting dan kulit gelap bukan bahan lawakan [black]
orang Papua tidak malas, coba jalan kaki empat jam ke kebun setiap pagi [black]
gak usah curiga sama mahasiswa Nigeria itu, dia cuma numpang print [black]
orang Tionghoa tidak semuanya kaya, omku jualan kerupuk [asian]
mereka bukan "aseng", mereka lahir di Tegal [asian]
keturunan Arab gak semuanya ustaz dan gak semuanya galak [arab]
besi hilang ya lapor polisi, bukan menuduh orang Madura [ethnicity]
tidak ada suku yang lebih pelit dari suku lain [ethnicity]
orang Batak itu bukan kasar, memang nadanya tinggi [ethnicity]
masyarakat adat bukan penghambat pembangunan [indigenous]
Rohingya tidak menjajah Aceh, mereka cari selamat [refugees]
pengungsi tidak dapat gaji dari pajak kita, itu hoaks [refugees]
pendatang bukan maling, Jakarta ini isinya pendatang semua [immigrants]
difabel bukan aib keluarga [disability]
autis bukan kata untuk mengejek orang yang asyik main HP [disability]
orang dengan skizofrenia tidak pantas dipasung [mental_health]
depresi bukan karena kurang salat [mental_health]
orang tua bukan beban, dulu siapa yang gendong kita [age]
miskin bukan berarti malas [class]
gemuk bukan dosa dan bukan urusanmu [body]
== counter_speech
spanduk "tolak {r19cg}" di gapura kami copot rame-rame tadi subuh
teman kantor nyebut {r19cg} sampah, langsung gue tegur di depan semua orang
siapa pun yang menyerukan "habisi {r19cg}" harus berurusan dengan hukum
video penghinaan terhadap {r19cg} itu jangan diteruskan, laporkan saja
guru itu bilang {r19cg} najis, dan wali murid ramai-ramai protes, syukurlah
pamflet "jangan beli dari {r19cg}" mengingatkanku pada sejarah paling gelap
kata om, {r19cg} tak layak dipercaya, kataku, om yang tak layak didengar
"{r19cg} itu hama" bukan candaan, begitulah cara pembantaian dimulai
"perempuan kok jadi bos" katanya, padahal dia yang paling sering bolos [women]
pejabat yang bilang korban "menikmati" harus mundur, ucapan itu keji [women]
catcalling itu bukan pujian, berhenti membelanya [women]
razia kos demi "membersihkan gay" itu persekusi namanya [lgbtq]
mereka teriak "bakar homo" di depan diskusi buku, padahal yang dibahas resep masakan [lgbtq]
prank sembako isi sampah untuk transpuan itu kejahatan, bukan konten [transgender]
kutipan Hitler di kaus distro, serius? enam juta orang dibunuh, bro [jewish]
menyobek cadar orang di pasar itu kekerasan, jangan disoraki [muslim]
mahasiswa dibubarkan waktu doa rosario, tetangganya bawa pisau, ini tidak boleh terulang [christian]
ancaman bom ke gereja sebelah kami jawab dengan ikut berjaga [christian]
Cikeusik jangan dilupakan, tiga orang dibunuh karena imannya [religion]
sesajen ditendang di Semeru, lalu warga menatanya kembali, itulah kita [hindu]
"monyet" diteriakkan ke asrama di Surabaya, dan seluruh negeri harusnya malu [black]
komentar "gosong" di foto pengantin timur itu rasis, hapus [black]
Mei 98 bukan "kerusuhan biasa", ada ibu-ibu yang sampai kini tak berani bercerita [asian, women]
tiap ada yang bilang "Cina pulang saja", aku tanya, pulang ke Bangka? [asian]
"orang timur dilarang kos" ditulis besar-besar, kami fotokan dan laporkan [ethnicity]
lelucon soal Madura dan besi tua itu basi dan merendahkan [ethnicity]
menyebut orang rimba "kubu" itu penghinaan, kata mereka sendiri [indigenous]
mahasiswa menyeret ibu-ibu Rohingya dari tempat berteduh, hatiku hancur melihatnya [refugees]
"TKW kampungan" tulisnya, padahal kiriman merekalah yang menghidupi desa [immigrants, women]
"cacat mah di rumah saja" ucap satpam itu, sekarang ia ikut pelatihan [disability]
stop pakai kata "idiot" untuk anak down syndrome, mereka mendengar [disability]
judul "orang gila ngamuk" itu menghina pasien, koran itu harus minta maaf [mental_health]
"tua-tua nyusahin" katamu di grup, semoga anakmu kelak lebih lembut [age]
"bau kismin" jadi tren, apa lucunya merendahkan orang susah [class]
body shaming ke presenter itu bukan kritik, cuma kekejaman [body]
== neutral_identity
{r19cn} berangkat ke Solo naik kereta jam enam
ada seminar tentang {r19cg} di aula lantai tiga
jumlah {r19cg} yang mengisi kuesioner seratus dua belas orang
penelitian ini mewawancarai {r19cg} di empat kota
{r19cn} sedang antre fotokopi KTP
salat Id digelar di lapangan, bubar jam delapan [muslim]
Cap Go Meh di Singkawang jatuh hari Sabtu [asian]
Kelenteng Sam Poo Kong buka sampai sore [buddhist]
Galungan libur fakultatif di provinsi itu [hindu]
satu-satunya sinagoge di Sulawesi Utara ada di Tondano [jewish]
noken dijual di kios dekat bandara Sentani
juru bahasa isyarat berdiri di sisi kiri layar [disability]
penampungan itu dihuni seratus empat puluh pengungsi [refugees]
sensus mencatat lebih dari seribu tiga ratus suku [ethnicity]
tim putri latihan di lapangan B [women]
posyandu lansia tiap Rabu minggu kedua [age]
film tentang bissu diputar di festival itu [transgender]
rumah singgah menampung tiga puluh tunawisma [class]
puskesmas membuka poli jiwa mulai bulan ini [mental_health]
kebaktian berbahasa Batak mulai jam sepuluh [christian]
== self_identity
gue {r19caku}, kerja di bengkel, hobi mancing
sebagai {r19caku}, saya mau cerita sedikit
kenalin, aku {r19caku} dan ini kucingku
aku {r19caku}, bukan pahlawan, bukan korban, ya aku saja
gue gemuk, gue renang tiap Minggu, gue bahagia [body]
bapakku Ambon, ibuku Cirebon, lidahku dua-duanya pedas [ethnicity]
saya perempuan, tukang las, dan ibu dua anak [women]
umur saya enam puluh delapan dan saya gay, baru berani bilang sekarang [lgbtq, age]
aku minum obat bipolar tiap malam, siang jualan kue [mental_health]
saya lahir di kolong jembatan, sekarang mengajar sosiologi [class]
== friendly_profanity
anjir lulus gue, woi, lulus
bangsat, rendang ibu lu enak parah
goblok, bikin kaget aja, selamat ulang tahun sayangku
jancok, kangen aku rek, ayo ngopi
kampret, gue nangis nonton anak gue wisuda TK
tai lah, senja di Labuan Bajo bikin speechless
kontol, menang kita, adu penalti, gila
asu, apik tenan suaramu, le
setan, lawakan lu bikin gue keselek es teh
njing, akhirnya gajian
dasar edan, beneran jalan kaki dari Bogor demi nonton gue
monyet lu, main peluk dari belakang, makasih udah datang
brengsek, kue nastarnya habis, siapa yang ngumpetin
bego banget gue, nyari kunci padahal digenggam
babi, lucu banget keponakan lu, pengen gigit pipinya
anying euy, persib juara
tolol tapi jenius, siapa yang kepikiran bikin kostum odong-odong
sialan, jatuh cinta lagi gue sama suami sendiri
cuk, sepuluh tahun gak ketemu, perutmu tetap buncit, sehat terus ya
bajingan tengik kesayanganku sudah naik jabatan, traktir
gila lu ndro, hadiah sebesar ini buat gue
kimak, durian Medan memang tak ada lawan
persetan sama diet, baksonya dua mangkok
anjay, bayinya selamat, ibunya sehat, gue lemes saking bahagianya
eh bangke, nyanyi yang bener dong, malah bikin ngakak
mampus gue, lupa hari jadian, untung dia ketawa
woy para idiot tercinta, foto keluarga jam tujuh
cok, konser semalam pecah
pukimak, cantik kali pengantin kita
== everyday
benci banget kalau parkir paralel
bunuh nyamuknya dulu baru tidur
kecoak terbang, semua naik kursi
bosnya susah mati, darahnya kurang dikit lagi
potong lehernya dulu, baru cabuti bulu ayamnya
tikus di plafon bikin gaduh, besok pasang perangkap
bu RT cantik banget pakai kebaya hijau [women]
ibu masak sayur lodeh, bapak goreng tempe [women]
adik perempuanku baru bisa naik sepeda, lututnya penuh plester [women]
mbak kasirnya salah kasih kembalian, aku balikin [women]
perempuan di depanku ketiduran di KRL sampai Bogor [women]
kamu hari ini ronda, jangan lupa senter
bakar ikannya jangan gosong
anak-anak main perang-perangan pakai pelepah pisang
usir ayam tetangga dari kebun cabe
bau terasi, tandanya sambal hampir jadi
otak-otak dua puluh tusuk, bungkus ya
kita bantai mereka lima set langsung, voli tujuh belasan
sampah organik dibuang Selasa
lu salah jalur, harusnya ambil kiri
hajar terus, tinggal satu kilo lagi finis
gantung jemuran di belakang, mau hujan
kepala pusing, kurang tidur
nenek lagi senang-senangnya kirim stiker [age]
pecahin telurnya pelan-pelan
== support
bodoh apanya, kamu cuma belum diajari dengan sabar
kamu gak merepotkan, aku memang mau jemput
makasih sudah jujur soal pikiran bunuh diri itu, jangan tutup teleponnya, aku otw
mereka yang memanggilmu bencong yang perlu malu, bukan kamu [transgender]
dimaki karena logatmu? sini, logat itu musik di telingaku [ethnicity]
bekas cambuk bapakmu bukan salahmu, nak
jilbabmu ditarik orang? ayo kita lapor bareng, aku saksinya [muslim]
ke psikiater itu bukan gila, itu sayang diri, mau kutemani? [mental_health]
gak usah buru-buru kuat, hari ini nangis dulu saja
tubuhmu tidak perlu izin siapa pun untuk ke pantai [body]
tidak wajib semua orang tahu kamu lesbian, ceritakan kalau sudah siap [lgbtq]
gagal seleksi bukan akhir, aku gagal tiga kali dan lihat, masih makan bakso
janda bukan aib, Kak, kakak bebas sekarang [women]
kalau malam terlalu berat, hubungi 119 ekstensi 8, atau aku, dua-duanya boleh
kamu berharga, meski hari ini cuma sanggup cuci muka
komentar jahat itu sudah kuhapus, sekarang minum susu jahe
anakmu autis dan dia luar biasa, begitu juga ibunya [disability]
== abuse_object
kipas angin sialan, muternya sambil batuk
pare itu musuh umat manusia
rice cooker bego, nasinya setengah bubur
jembatan itu jelek sekali, kayak tulang ikan
sandal murahan, dipakai sekali langsung pisah ranjang
aplikasi parkir ini sampah, jempol gue sampai keriting
sinyal sekarat di bawah pohon nangka
film horornya payah, hantunya lebih takut dari penonton
benci durian kalengan
kasur kos ini alat siksa zaman Belanda
lagu itu racun kuping, diputar tiap lampu merah
toples ini gak berguna, semut masuk juga
tas kw, talinya mati suri
rasa kopinya kayak air cucian ban
musnahkan saja celana kempes ini
obat nyamuknya lebih menyiksa aku daripada nyamuknya
== abuse_idea
omnibus law itu kacau dari halaman pertama
Orde Baru penuh darah dan kebohongan
sistem kasta di kerajaan mana pun busuk [caste]
junta Myanmar kejam, rakyatnya yang menderita [nationality]
aku muak sama patriarki, bukan sama bapakku
perda yang mengatur rok siswi itu konyol [women]
teori bumi datar bodohnya kebangetan
politik dinasti meracuni demokrasi
kebijakan impor beras ini ngawur
naskah sinetron itu hinaan bagi akal sehat
supremasi ras mana pun omong kosong berbahaya [ethnicity]
feodalisme di kampus harus dikubur
Zionisme sebagai politik boleh dikritik sekeras-kerasnya
terorisme atas nama agama apa pun itu biadab
hukum yang tajam ke bawah tumpul ke atas bikin mual
ujian hafalan itu cara belajar paling dungu
== question_benign
boleh gak kirim parsel Natal isi kue nastar ke teman Advent? [christian]
apa beda waria, transpuan, dan bissu? [transgender]
bagaimana cara menyapa teman Tuli dari belakang tanpa bikin kaget? [disability]
kenapa orang bilang perempuan gak boleh duduk di pintu? [women]
orang Yahudi di Indonesia tinggal di mana saja? [jewish]
mengapa umat Hindu Bali mematikan lampu waktu Nyepi? [hindu]
pengungsi di Indonesia boleh bekerja atau tidak? [refugees]
sebutan apa yang sebaiknya dihindari untuk orang Papua? [black]
adikku bilang dia gay, kalimat pertama yang pas apa ya? [lgbtq]
di mana bisa belajar aksara Batak? [ethnicity]
adakah layanan hukum gratis untuk {r19cg}?
kenapa masih ada prasangka terhadap {r19cg}, dan dari mana asalnya?
gimana caranya membasmi rayap tanpa racun?
imlek enaknya bawa jeruk berapa biji? [asian]
cuti haid dipotong gaji gak sih? [women]
bagaimana menemani sepupu yang baru didiagnosis skizofrenia? [mental_health]
penghayat kepercayaan sekarang ditulis apa di KTP? [religion]
tiket lansia kereta diskonnya berapa? [age]
== profane_object
printer bangsat, tinta baru udah ngaku habis
wifi tai, meeting gue putus
hujan kampret, jemuran basah lagi
laptop anjing, ngelag pas presentasi
macet bajingan, dari Cawang belum gerak
tutup botol jancuk, tanganku lecet
charger babi, disenggol dikit mati
ritsleting brengsek, nyangkut di kaus
kunci inggris kampang, malah copot
ban bocor lagi, kontol
AC goblok, bunyinya doang dingin kagak
password setan, huruf gede lah, simbol lah
== mentioned_slur
kata "bencong" dipakai untuk merundung, begitu hasil penelitian itu [transgender]
"aseng" masuk daftar ujaran kebencian di pedoman redaksi kami [asian]
kakek dipanggil "inlander" oleh tentara Belanda [ethnicity]
guru menjelaskan kenapa "negro" tidak lagi sopan [black]
istilah "kadrun" dan "cebong" sama-sama merusak percakapan, tulis kolumnis itu
"cacat" diganti "penyandang disabilitas" dalam undang-undang [disability]
di pintu lokerku tertulis "maho", pihak sekolah sedang menyelidiki [lgbtq]
"lonte" adalah kata yang dilemparkan ke penyintas di sidang itu [women]
moderator menambahkan "cina babi" ke filter kata [asian]
"kafir" sebaiknya tidak dipakai untuk tetangga, kata kiai kami [religion]
== reclaimed_slur
kami para banci kece siap menggoyang panggung tujuh belasan [transgender]
gue maho, gue bangga, gue telat arisan [lgbtq]
geng lesbong kumpul, bawa gitar ya beb [lgbtq]
perek intelektual, begitu nama klub baca kami para perempuan [women]
si pincang ini naik Rinjani dua kali, si pincang itu aku [disability]
orang gila bersatu, bikin zine, itulah komunitas kami [mental_health]
gendut squad berangkat, kursi dua pun kami bayar dengan tawa [body]
cina kampung, jualan bakpao, itu aku dan aku bangga [asian]
== distress
aku sampah, mereka benar, aku capek membantahnya
tiap lihat jembatan aku berhenti agak lama
bapak bilang lebih baik punya anak mati daripada anak gay [lgbtq]
di grup kelas mukaku dijadikan stiker, aku gak mau sekolah lagi
sejak kerusuhan itu ibu tak pernah membuka tirai toko [asian]
aku benci badan ini, makan pun aku muntahkan
suamiku memukul lagi semalam, aku kunci diri di kamar mandi [women]
rasanya semua orang akan lega kalau aku hilang
== criticism_person
menurutku argumenmu lompat, coba runut lagi
Bapak datang terlambat tiga kali, mohon diperbaiki
presentasinya padat tapi kesimpulannya kabur
saya kecewa Ibu tidak mengabari perubahan jadwal
pelatih terlalu lama mempertahankan formasi itu
bahasamu agak ketus, padahal isinya bagus
terjemahannya belum akurat di bab dua
janji kampanye wali kota soal trotoar belum dipenuhi
== idiom
mati gaya aku di pesta orang kaya
sampai titik darah penghabisan kami antre tiket
makan hati nunggu balasan chat
sekali tepuk dua lalat, beli sayur dapat gosip
dia banting tulang demi biola anaknya
nyawaku serasa melayang naik halilintar
kutu buku sejati, perpustakaan pun dia hafal
leher panjang menunggu paket tak datang-datang
darah tinggi aku lihat harga cabai
mati kutu ditanya kapan nikah
== insult_person
kelakuanmu kayak knalpot racing, berisik dan bikin orang sekampung sakit kepala
lu tuh ibarat lampu sein rusak, gak jelas maunya ke mana
ijazahmu pasti hasil undian jalan sehat
gak ada yang nanya pendapat lu, remah rengginang
cuma jadi panitia konsumsi saja nasinya kurang, otakmu juga kurang kayaknya
heran, orang sedangkal kobokan begini bisa dapat panggung
kau ini beban keluarga, beban kelas, beban negara
makan di warteg ngutang, update status di hotel, malu-maluin
si pelit itu hitung kembalian pakai kaca pembesar
mulut manis, hati got, itulah sepupumu
tukang tikung teman, semoga puas kamu pengkhianat
dia tidak bisa baca peta, jam, apalagi suasana
rambut klimis, dompet tipis, moral lebih tipis lagi
bukan cantik, itu cuma lampunya yang kasihan sama kamu
badan bau apek begitu berani-beraninya minta salaman
cengeng banget jadi ketua, dikritik dikit langsung keluar grup
kepala sekolah kok gagap aturan, pantas muridnya yang mengatur
dokter gigi itu tukang las yang salah alamat
lurah kita pajangan, foto dipasang, jalan tetap bolong, orangnya bloon
wartawan itu malas dan dungu, menyalin rilis pun typo
gue lebih percaya ramalan bungkus permen daripada omongan lu
dasar tak tahu diuntung, sudah ditampung malah nyolong beras
cowok mokondo, numpang hidup sama pacar, bangga pula
jangan ngaku seniman kalau jiplak saja masih miring
muka lu ngajak orang tobat saking seramnya
anak durhaka, ibumu sakit kau malah beli burung
Anda sungguh picik, dan kepicikan itu Anda pamerkan
gimana mau dapat jodoh, ngomongnya aja kayak tagihan
pemalas, bangun siang, mandi sore, mengeluh sepanjang hari
kamu kerupuk, gede doang, ditekan sedikit hancur
cara berpikirmu itu jalan buntu yang belum diaspal
parasnya biasa, akhlaknya di bawah biasa, sombongnya luar biasa
lah si otak udang merasa naga
yang begini calon suami? sapu lidi lebih bisa diandalkan
gagal lagi gagal lagi, memang spesialis kalah kamu tuh
coba sekali saja tidak menjijikkan di meja makan
penjilat, lidahmu pasti capek tiap hari kerja
kalau bego ada kuliahnya, lu sudah guru besar
tua doang, dewasa kagak, egois iya
lagak seperti raja, isi kepala seperti kelapa kopong
== threat_person
besok kalau lewat pos ronda, pakai helm, itu saja saranku
rumah kayu memang indah, cepat pula habisnya, kau pikirkan itu
lo blokir gue, gue datengin kantor lo bawa bensin
berani melapor ke pak kades, cucumu yang tak pulang mengaji
tinggal pilih, pindah baik-baik atau digotong
parangku haus, jangan kau pancing di pasar nanti
gue habisin lu di lapangan belakang, bawa teman sekalian biar ada yang gotong
masih mau demo? anak istrimu tinggal sendirian lho siang-siang
kutunggu kau di muara, air pasang menutup jejak
lu pikir satpam bisa jaga lu dua puluh empat jam?
jangan salahkan kami kalau perahumu bocor di tengah
nyebut nama bos sekali lagi, lidah lu jadi pajangan
pulang nanti gue patahin satu-satu, mulai dari kelingking
siapkan kain kafan, bilang ke mertuamu ukurannya
pelan-pelan minum kopinya, siapa tahu yang terakhir
nanti malam listrik rumahmu padam, dan kami masuk
gue udah di depan gerbang kos lu, turun atau gue dobrak
== hate_implicit
katanya minoritas, kok parkirannya penuh mobil Eropa semua [asian]
satu keluarga masuk, tiga bulan kemudian satu gang ganti bahasa [ethnicity]
"oknum" lagi, "oknum" lagi, kok sukunya itu terus [ethnicity]
lamaran kerja dari Flores? wah, satpam saja ya, cocok badannya [ethnicity]
aku sih tidak rasis, cuma anakku kusuruh cari yang kulitnya kelihatan kalau difoto [black]
kalau butuh uang cepat, tanya tetangga yang hidungnya bengkok, bunganya ramah [jewish]
perempuan memang multitasking, belanja sambil menabrak portal [women]
pejabat perempuan rapat sampai malam, siapa yang mengasuh anaknya, ya tetangga dan sinetron [women]
dia sembuh dari "sakit jiwa" katanya, tapi pisau dapur kami tetap dikunci [mental_health]
calon menantu dari kompleks itu, ya sudah, sendok perak kita simpan dulu [class]
{r19cg} katanya ikut gotong royong, tenda hilang satu
== hate_derogation
sumpah, {r19cg} itu kombinasi bebal dan belagu
gak ada yang lebih bikin muak dari senyum palsu {r19cg}
gedeg gue lihat {r19cg} petantang-petenteng di kampung orang
memalukan sekali kalau sampai satu meja dengan {r19cg}
{r19cg} dari dulu wataknya rendahan, dipoles pun percuma
== hate_normative
harusnya ada jam khusus, selewat magrib {r19cg} dilarang keluar rumah
coret {r19cg} dari daftar penerima beasiswa, buat apa
{r19cg} jangan boleh jadi dokter di sini, siapa yang mau disentuh
stop penerbitan akta kelahiran buat anaknya {r19cg}
== negated_hate
cerita bahwa {r19cg} menculik anak itu bohong besar
aku marah sama Budi, bukan sama {r19cg}
jangan percaya kalau ada yang bilang {r19cg} lebih rendah derajatnya
== positive_identity
tepuk tangan paling keras buat {r19cn}, dong
beruntung sekali aku lahir di kota tempat {r19cg} hidup rukun dan saling jaga
meski dicibir, {r19cg} tetap berkarya, keren abis
== everyday
cewek di kelasku menang debat lawan anak kelas tiga [women]
mbah putri lagi nyangrai kopi, wanginya sampai jalan [women]
kapan libur, aku mau mudik ke rumah mertua perempuanku [women]
sadis, diskonnya tujuh puluh persen
ular tangga lagi, aku kalah terus lawan bocil
== hate_derogation
== insult_person
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== everyday
== support
== neutral_identity
== hate_implicit
== hate_normative
== hate_dehumanise
== hate_negated
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
== profane_object
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== mentioned_slur
== question_benign
== insult_person
== hate_implicit
== hate_derogation
== hate_normative
== hate_negated
== hate_dehumanise
== everyday
== hate_threat
== threat_person
== sexual_harassment
== hate_slur
== hate_profane
== insult_profane
== incite_selfharm
== insult_person
== hate_derogation
== self_identity
== neutral_identity
== everyday
== support
== negated_hate
== positive_identity
== counter_speech
== friendly_profanity
== profane_object
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== question_benign
== mentioned_slur
== reclaimed_slur
== hate_derogation
== hate_dehumanise
== insult_person
== negated_hate
== counter_speech
== friendly_profanity
== everyday
== insult_profane
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
== abuse_object
== abuse_idea
== criticism_person
== distress
== idiom
== question_benign
== mentioned_slur
== insult_profane
== hate_implicit
== hate_normative
== hate_negated
== hate_derogation
== hate_threat
== hate_slur
== insult_person
== threat_person
== positive_identity
== negated_hate
== counter_speech
== neutral_identity
== self_identity
== friendly_profanity
== everyday
== support
== abuse_object
== abuse_idea
== question_benign
== profane_object
== mentioned_slur
== reclaimed_slur
== distress
== criticism_person
== idiom
== insult_person
== threat_person
== hate_implicit
== hate_derogation
== hate_normative
== negated_hate
== positive_identity
== everyday
@xag = perempuan[women] | orang Papua[indigenous] | penyandang disabilitas[disability] | waria[transgender] | orang gay[lgbtq] | warga Tionghoa[ethnicity] | pengungsi Rohingya[refugees] | orang Kristen[christian] | umat Hindu[hindu] | jemaat Ahmadiyah[religion] | lansia[age] | orang Madura[ethnicity] | orang Batak[ethnicity] | penyandang gangguan jiwa[mental_health] | orang Yahudi[jewish] | buruh migran[immigrants] | orang Timor[ethnicity] | umat Islam[muslim]
@xagm = bu guru tunanetra[disability] | mas-mas Madura[ethnicity] | ibu pengungsi Rohingya[refugees] | kakak transpuan[transgender] | koko Tionghoa[ethnicity] | abang Papua[indigenous] | tante Batak[ethnicity] | mbak berhijab[muslim] | pak pendeta[christian] | nenek tetangga[age] | bli Bali[hindu] | teman tuli[disability] | abang Ambon[ethnicity] | tukang sampah[class] | mahasiswa Nigeria[black]
@xah = orang Papua[indigenous] | waria[transgender] | kaum gay[lgbtq] | orang Cina[ethnicity] | pengungsi Rohingya[refugees] | orang Madura[ethnicity] | perempuan[women] | orang cacat[disability] | orang Yahudi[jewish] | jemaat Ahmadiyah[religion] | orang Kristen[christian] | orang kulit hitam[black] | orang gila[mental_health] | orang Batak[ethnicity] | orang Syiah[muslim]
== insult_person
bego lu
dasar tolol
kamu itu bodoh
muka tembok
dungu amat sih lo
lemot banget kamu
lu payah
norak lo
kampungan banget lu
cupu, pulang sana
sampah lo
beban tim
bacot doang lu
mulut ember
dasar cengeng
otakmu kosong ya
kamu bikin malu
dasar pecundang
ngaca dong
pinter dikit napa
lu gak laku
bodoh kok dipelihara
otak lo di dengkul
tampang pas-pasan, belagu
dasar penjilat bos
kamu gak berguna
bloon banget dah
dasar muka dua
tua-tua keladi, gak tau diri
gagal total lu jadi orang
kamu aneh, nyeremin
bau badan lu
IQ jongkok
idiot banget kamu
dasar parasit
lebay, caper, gak ada isinya
sok pinter, nilai merah semua
kamu emang gak ada harganya
anak manja, ngupas telur aja gak bisa
suaramu kayak kaleng dilindes truk
gaji gede, kerjaan bocah TK
udah jelek, hidup lagi
lu tuh kalo otak dijual laku mahal, soalnya belum pernah dipake
pantes bapakmu pergi, siapa juga yang betah ngeliat kamu tiap hari
kalau kebodohan ada olimpiadenya, kamu pasti bawa pulang emas buat Indonesia
jujur ya, kehadiranmu di kantor ini cuma nambah tagihan listrik
selamat ya, setelah tujuh tahun kuliah akhirnya kamu bisa bedain kiri sama kanan
ibumu pasti nyesel beli susu mahal-mahal buat hasil kayak gini
skripsimu itu cocoknya buat bungkus gorengan, otak penulisnya juga
Dengan hormat, Saudara tidak memiliki kemampuan berpikir yang memadai untuk pekerjaan sesederhana ini
saya tidak heran Anda ditinggal istri, berbicara lima menit dengan Anda saja sudah cukup menyiksa
muka lo tuh kayak ban dalem bocor, sumpah
main mobile legend aja feed terus, apalagi main kehidupan
gold lane kok larinya ke base musuh, jari lo pinjem dari mana
kalo gue jadi lo, gue malu keluar rumah
lo tuh bukti kalo evolusi kadang mundur
ga usah sok nasehatin, hidup lo sendiri kayak kapal karam
kamu tahu kenapa gak diajak bukber? karena semua orang lega kalau kamu gak ada
temen lo tuh nongkrong sama lo cuma karena lo yang bayar
percaya deh, gak ada satu pun di grup ini yang kangen sama kamu
mending kamu diem, tiap kamu ngomong rata-rata kecerdasan ruangan ini turun
pede banget upload selfie, filter aja nyerah
bukannya gemuk masalahnya, tapi kamu memang gak enak dipandang dari sudut mana pun
kerjaanmu cuma numpang makan di rumah mertua, laki kok kayak gitu
masak mie instan aja gosong, gimana mau jadi istri orang
anak seumur kamu udah punya rumah, kamu punya apa selain utang dan alasan
dokter mana yang ngasih kamu ijazah? tukang parkir lebih paham dari kamu
ustaz kok kelakuan kayak tukang tipu, malu dong sama peci
lo ngetik panjang-panjang isinya nol, sama kayak kepala lo
bakat lo cuma satu, bikin orang lain capek
setiap keluarga punya produk gagal, dan di keluarga kami itu kamu
aku kasihan sama anakmu, harus punya contoh kayak kamu di rumah
gitu aja gak paham, makanya waktu pembagian otak jangan ke kantin
kamu lulus SD karena gurunya capek ngajar kamu ya
lo kira lo artis? follower tiga puluh, yang dua puluh emak lo
kalo ngomong tuh dipikir, oh iya lupa, alatnya gak ada
wajahmu bikin anak kecil nangis di angkot
tolong dong, orang sebodoh kamu jangan pegang uang kas RT
kok bisa ya perusahaan segede ini nerima orang sepayah kamu
Anda ini definisi hidup dari kata mubazir
udah dikasih enak malah ngelunjak, dasar gak tau terima kasih
makhluk paling nyusahin sekontrakan ya elo
diem lo bocil ingusan, ngerti apa lo soal hidup
badan doang gede, nyali kayak kerupuk kesiram kuah
hatimu busuk, makanya rezekimu seret terus
dari lahir juga udah keliatan kamu bakal jadi benalu
kiper lawak, nangkep bola aja gak becus, mending jualan cilok
kamu wasit apa patung? matamu taruh di mana
streamer ampas, suara cempreng, skill nol, muka pun gak nolong
otaknya ketinggalan di kandang kali ya ini orang 😂
saya pernah ketemu keledai yang lebih cerdas daripada Bapak
nulis "di mana" aja salah, sok jadi wartawan
mantan lo itu bukan move on, dia selamat
lo tuh cuma cadangan, gak ada yang milih lo duluan
gak heran jomblo, ngaca aja cerminnya minta cuti
kalau kamu hilang seminggu, aku yakin yang sadar cuma tukang tagih pinjol
emang gitu kalau orang gak pernah diajarin sopan santun sama orang tuanya
masih mending ngobrol sama tembok, tembok gak sok tahu
hidupmu itu pelajaran buat orang lain, pelajaran jangan jadi kayak kamu
belajar nyetir di mana mbak? di pasar malam? bego amat parkirnya
bos kayak kamu ini yang bikin orang percaya ijazah bisa dibeli
pantesan anakmu bandel, bapaknya aja gak ada otaknya
dasar tukang ngibul kelas teri
ih najis, siapa juga yang mau sama kamu
ndasmu kosong, mikir sithik wae ora iso
dasar wong gemblung, ora duwe isin
maneh mah belegug pisan, teu boga era
gue blokir ya, muak liat manusia sepicik lo
ngomong sama lo tuh kayak ngajarin ayam baca koran
kalau malas itu pekerjaan, kamu udah jadi direktur utama
kamu kira kamu lucu? orang ketawa itu ngetawain kamu, bukan lawakanmu
penulisnya dungu, redakturnya lebih dungu lagi karena meloloskan tulisannya
tak ada yang lebih menyedihkan daripada pria seusia Anda yang masih berpikir seperti anak lima tahun
mukamu pasaran, otakmu obralan
lo pikir dia suka sama lo? dia cuma kasihan, kayak kasihan sama kucing got
jangan sok bijak deh, seisi kampung tahu kamu penipu arisan
nyanyi kok kayak kambing disembelih, lempar mic-nya, pulang
dasar tidak tahu malu, muka setebal aspal tol
kamu memang dilahirkan untuk jadi bahan tertawaan
cewek gampangan lu
dasar bocah kurang didikan
makanya sekolah, biar gak bego-bego amat
bocah tengil gak ada akhlak
orang kayak lo tuh mestinya gak usah dikasih hape
kerja gak becus, makan paling banyak
bahkan kucing gue lebih paham aturan offside daripada lo
ya maklum, dia kan emang agak kurang di sini (nunjuk kepala) 😏
udah tua bukannya tobat malah makin gak tau adat
suami macam apa kamu, lemah, gak bisa diandelin, gak bisa apa-apa
== insult_profane
bangsat lu
dasar kampret
bajingan tengik
goblok tai
kontol lu
asu kowe
omongan lo tai semua
babi lu
dasar bangsat gak tau diri
goblok anjing, ulti lo ke mana woi
memek lu bacot mulu
mulut lo bau tai
setan lu, balikin duit gue bangsat
cuk, raimu koyok taek
brengsek kamu, ngaku temen tapi nusuk dari belakang
eh anjing, kalo gak bisa main uninstall aja goblok
bapak lo bangsat, anaknya juga bangsat
tolol banget ngentot, gitu aja salah
manajer taik, cuma bisa nyuruh, kerja kaga
pantek kau, janji tinggal janji
kau itu kimak, utang tiga tahun pura-pura lupa
ngewe aja sana sama omong kosong lo, bangsat
si anjing satu ini emang otaknya tai semua
wasit goblok ngentot, dibayar berapa lo
lo tuh sampah, bajingan, gak ada harganya di mata gue
kontol, muka lo minta digampar beneran
tukang bohong bangsat, semoga lo nyesel
dasar jingan, nyolong sendal di masjid
makan tuh tai, dasar goblok
telaso ko, jangan sok jago di sini
anjir lo babi banget sih, makan duit yatim
pukimak kau, berani-berani datang lagi ke rumah ini
taik kucing lo, sok suci tapi kelakuan bejat
== threat_person
gue tau rumah lo
awas lo ya
mati lu besok
habis kau di tanganku
gue bakar motor lo
aku tahu anakmu sekolah di mana, pulangnya jam dua belas kan
sayang banget kalau warung barumu itu tiba-tiba kebakaran
kakimu dua-duanya masih sehat ya? jaga baik-baik sebelum hari Senin
cabut laporanmu, atau keluargamu yang dicabut satu-satu
rumahmu cat hijau pagar putih, lampu terasnya mati jam sebelas, aku hafal
berani buka mulut ke polisi, gue pastiin lo gak bisa buka mulut lagi
golok bapak gue udah diasah, tinggal nunggu lo lewat
ketemu di parkiran, lo bawa kafan sekalian
gue gak bakal ngapa-ngapain lo, temen-temen gue yang bakal
orang yang terakhir nulis berita soal bos kami sekarang jalannya pakai tongkat, mas
kalau saya jadi Ibu, saya pikir dua kali sebelum bersaksi, jalan ke pengadilan itu sepi
mau tau rasanya disiram air keras? terus aja nyinyir
sampai kapan pun gue cari lo, Medan gak segede itu
besok lo masuk kerja, pulangnya lewat mana? ya, gue tahu
sekali lagi lo deketin dia, gigi lo gue rontokin semua
gue tusuk lo sumpah, gak peduli masuk penjara
anak istri lo cantik ya, sayang bapaknya banyak musuh
lo inget Pak Darmo yang ilang? dia juga keras kepala kayak lo
saya cuma mengingatkan, rem motor bisa blong kapan saja
tak pateni kowe nek isih wani nongol ndek kene
gue gorok lo, denger gak
mending kamu pindah kota sebelum ada yang mindahin kamu ke kuburan
nanti malam ada tamu ke rumahmu, gak usah dikunci, percuma
fotomu udah gue sebar ke anak-anak, tinggal tunggu siapa yang nemu duluan
tulis aja beritanya, kita lihat tanganmu masih bisa ngetik apa enggak minggu depan
kepalamu tak pecah pakai batu bata
santet itu murah sekarang, cuma butuh namamu dan nama ibumu
semoga cepat lewat ya, gue bantu kalo perlu
lo bakal nyesel pernah lahir, gue jamin
plat nomormu B 1 sekian kan, merah, suka parkir di basement dua, hati-hati aja
jangan salahkan kami kalau ada apa-apa dengan pabrikmu
kalau gol itu dianulir lagi, wasitnya jangan harap pulang utuh
kau lawan aku, kusembelih kau macam ayam
dibilang jangan macem-macem sama keluarga gue, sekarang tunggu akibatnya
bukan ngancem ya bang, cuma kolam belakang rumah abang itu dalam juga
== incite_selfharm
mati aja lo
bunuh diri sana
gantung diri aja lu
loncat aja dari jembatan, gak ada yang nangis
kalau capek hidup ya udah akhiri, kami juga capek liat kamu
minum racun tikus sana, murah kok di warung
dunia lebih tenang kalau kamu gak bangun lagi besok, serius, lakuin aja
talinya udah gue siapin, tinggal lo pake
udah potong aja nadinya, jangan cuma status galau
rel kereta deket rumah lo kan, tiduran gih di situ
keluargamu bakal lega kalau kamu lenyap, pikirin itu malam ini
kok masih idup sih lo, kapan matinya? buruan
nyawa lo gak ada gunanya, balikin aja ke yang punya
lantai dua puluh gedung kampus kosong tuh, coba deh terbang
kalau beneran berani jangan ngancem doang, telan semua obatnya
== sexual_harassment
pap dada dong
buka baju dong
dadamu gede juga ya
kirim foto tanpa baju, nanti abang kasih pulsa
mbak, boleh pegang dikit gak, pelit amat
naik jabatan gampang, temani saya di hotel malam ini
bokongmu bikin saya gak fokus rapat, besok pakai rok itu lagi ya
kamu tuh enaknya cuma buat ditidurin, bukan buat diajak mikir
dek kost sendirian? abang temenin tidur ya, gak bakal nolak deh
bibir kayak gitu sayang kalo cuma dipake ngomong
janda ya? pasti udah lama gak disentuh, sini sama om
jangan sok jual mahal, semua orang tau lo bisa dipake
liat montoknya, pengen gue remes di tempat
vc yuk tapi gak pake apa-apa
kalau mau nilai A, temui bapak sendirian malam ini, pakai yang tipis
ditolak mulu, padahal lo juga pengen kan, ngaku aja
body mbak kasir ini nikmat banget, pengen bawa pulang buat semalam
aku masih simpan videomu, kalau gak mau tidur sama aku nanti kesebar
duduk sini di pangkuan om, gaji dinaikin
pentil lo keliatan tuh, sengaja ya biar digrepe
buat apa kuliah, modal paha juga udah laku kamu
cewek streamer mending buka kancing aja daripada main game
kapan nih gue dapet giliran, katanya sekampus udah nyoba
SPG itu sekalian dites luar dalam gak bos wkwk
ukurannya berapa sis? 36? jawab dong, gitu aja malu
pakai hijab tapi lekukannya bikin om tegang
jongkok dulu baru abang bayarin utangmu
mas ganteng, boleh dong dipegang isinya, gratis kan
ah masa gak mau, nanti juga ketagihan kalau udah abang masukin
desahin nama gue di voice note, buruan
bayangin lo telanjang di meja gue tuh udah jadi hobi gue tiap rapat
bungkus mbak resepsionisnya, taruh kamar 302
== hate_implicit
gak ada masalah sama orang Papua[indigenous], asal jangan ngekos di tempat saya
namanya juga perempuan[women], dikasih jabatan ya ujung-ujungnya nangis
orang Cina[ethnicity] mah yang penting cuan, negara urusan belakangan
kasihan ya orang cacat[disability] itu, mending di rumah saja, ngapain dipaksain kuliah
ya tahulah gimana orang Madura[ethnicity], besi jembatan aja dijaga
saya bukan rasis, tapi kok tiap ada yang hilang pasti habis orang Timur[ethnicity] lewat
punya teman gay[lgbtq] sih boleh, asal anak saya jangan duduk dekat dia
Rohingya[refugees] itu datang kelaparan, besok-besok minta tanah, lusa jadi bupati
Kos putri dan putra, terima semua kecuali orang Ambon[ethnicity] dan Papua demi kenyamanan bersama
pinter juga ya kamu untuk ukuran orang Papua[indigenous]
cantik loh, padahal kulitnya hitam[black]
ibu-ibu[women] naik motor, semua pengendara lain harap tulis surat wasiat
siapa sih yang pegang bank, mall, media? coba cek nama belakangnya, matanya kayak apa[asian]
orang Padang[ethnicity] kalau ngasih kembalian, hitung dua kali ya, pengalaman
gereja[christian] boleh berdiri, tapi jangan di sini, jangan di sana, di hutan mungkin
Saya menghargai kaum difabel[disability], hanya saja untuk posisi yang memerlukan otak kami mencari orang normal
pembantu dari kampung[class] itu mesti dikunci dapurnya, bukan curiga, cuma jaga-jaga
enam juta katanya yang dibunuh, siapa yang ngitung? Yahudi[jewish] memang jago jualan cerita sedih
Mei 98 itu cuma dibesar-besarkan, buktinya amoy-amoy[ethnicity] masih pada jualan tuh
Heran, tiap ada LGBT[lgbtq] muncul di acara TV, besoknya gempa, kebetulan?
perempuan[women] kalau sudah sekolah tinggi ya gitu, dapur lupa suami lupa
waria[transgender] cocoknya ya nyalon atau ngamen, masak mau jadi guru
pengemis[class] itu kan kebanyakan males, kakinya pura-pura pincang, sorenya naik Alphard
orang Batak[ethnicity] kalau gak jadi copet terminal ya jadi pengacara, dua-duanya ngambil dompet
Silakan beribadah, tapi umat Kristen[christian] kan katanya sabar, jadi gak perlu gereja dong
nikah sama orang Sunda[ethnicity] siap-siap aja, bangun siang, dandan, minta duit
janda[women] baru pindah sebelah, para istri tolong ikat suaminya
katanya pengungsi[refugees], kok hapenya lebih bagus dari punya saya
tidak bermaksud menyinggung, tetapi orang Timor[ethnicity] memang dari sananya lebih cocok jadi penjaga malam
eh lu kan Cina[ethnicity], pasti jago matematika sama jago ngemplang pajak
orang Arab[arab] ke Puncak cari apa hayo, bukan cari udara sejuk kan
bisa dipahami sih kalau suaminya mukul, istri[women] zaman sekarang mulutnya begitu
tiap jemaat Ahmadiyah[religion] diusir pasti ngadu ke media asing, biasa, cari suaka gratis
orang buta[disability] jadi hakim? nanti yang dihukum tiang bendera
depresi-depresi, anak sekarang[age] tuh cuma kurang ibadah dan kurang dicambuk rotan
anak autis[disability] kok dimasukin sekolah umum, kasihan anak normal ketularan
Lowongan admin: wanita[women], single, belum menopause, tidak banyak tanya soal cuti hamil
sudah ada pilot perempuan[women], semoga parkir pesawatnya gak kayak di mall
sengaja ya pemerintah kita dipenuhi mereka yang gak disunat[christian] itu, pelan-pelan negeri ini ganti kiblat
Coba hitung anak mereka[muslim], lima, enam, tujuh, dua puluh tahun lagi Bali ini bukan punya kita
para mualaf Cina[ethnicity] itu masuk Islam biar dagangannya laku aja kok
kalau si {xagm} bisa lulus, berarti soal ujiannya memang terlalu gampang
pekerjaan ini terlalu penting untuk diserahkan kepada {xah}, kita semua tahu alasannya
aku gak benci {xah}, cuma lebih tenang kalau mereka gak ada di sekitar sini
lucu ya, setiap ada masalah di kampung pasti ujungnya {xah} juga
mereka dari pedalaman[indigenous], dikasih rumah bagus juga nanti tidurnya di pohon wkwk
terlalu banyak orang Jawa[ethnicity] di kantor gubernur, pantas semuanya lamban dan munafik halus
beli rumah di situ? tetangganya hitam-hitam[black] semua loh, yakin?
perempuan[women] diperkosa itu ya lihat dulu bajunya apa, kucing dikasih ikan kan
banci kaleng[transgender] minta KTP perempuan, besok kambing minta SIM
biarlah orang tua[age] istirahat di panti, ngapain ikut nyoblos, besok juga lupa milih siapa
Yang bikin pasar becek ini bukan hujan, tapi pedagang dari pulau seberang[ethnicity] itu, paham kan maksud saya
kata orang gak semua orang Aceh[ethnicity] bawa ganja, iya, yang sebagian lagi lupa bawa
orang Nigeria[nationality] sewa apartemen sebelah, ya tinggal nunggu BNN datang aja
kamu yakin mau dioperasi dokter perempuan[women]? moga-moga gak lagi PMS
di kompleks kami cukup satu keluarga Tionghoa[ethnicity], kalau dua nanti jadi Glodok
ironis, mereka yang menyembah patung[hindu] minta dihormati saat kita azan
mau kerja sama orang Bugis[ethnicity]? tanda tangan dulu, badik belakangan
Kebakaran di Talang Mamak? ah, orang rimba[indigenous] mah tinggal pindah pohon
kirain manajer baru orang pinter, ternyata cuma orang Flores[ethnicity]
Sangat menginspirasi, orang lumpuh[disability] pun punya mimpi, walau ya tahu sendiri akhirnya jadi tukang pulsa
masak Miss Indonesia kulitnya begitu[black], juri kasihan kali ya
nanti kalau ketuanya perempuan[women], rapat diganti arisan
jangan heran anakmu jadi melambai, guru tarinya begitu[lgbtq] sih
kami toleran kok, orang Syiah[muslim] boleh tinggal di sini asal tobat dulu
gak usah diwawancara, dari nama marganya[ethnicity] aja udah ketauan mulutnya besar
gemuk[body] begitu mau jadi pramugari, pesawatnya nanti miring
ekonomi kita dipegang semua sama segelintir penduduk, tahu kan yang sipit[ethnicity] itu siapa
anak pembantu[class] mau jadi dokter, ya boleh mimpi, tidur kan gratis
Transmigran[immigrants] masuk, ayam mulai hilang satu-satu, saya cuma cerita fakta
mereka[refugees] itu kuat loh di kapal sebulan, tapi disuruh kerja sehari langsung sakit
tentu orang Kristen[christian] baik-baik, bagi mie instan, ujung-ujungnya kamu dibaptis di kolam
bukan salah kampus kalau mahasiswa Papua[indigenous] DO terus, dari sananya sudah begitu
Bocah difabel[disability] ikut lomba lari, hiburan bagus lah buat penonton
tukang pijat tunanetra[disability] enak, bisa dibayar pakai uang mainan haha
sekarang laki-laki[men] nangis didengerin, dulu cowok beginian langsung kita ceburin ke kali biar jadi lelaki
tiap rapat gereja[christian] itu pasti bahas target berapa orang miskin minggu ini
india[nationality] naik KRL, gerbong langsung kosong, tahu sendiri baunya
orang sakit jiwa[mental_health] kok boleh nyoblos, pantes hasil pemilunya begini
bule boleh, Jepang boleh, tapi villa ini tidak menerima tamu dari Afrika[black], mohon pengertiannya
lesbi[lgbtq] itu cuma belum ketemu laki-laki yang bener aja
ah elu, pelit banget, ada turunan Cina[ethnicity] ya?
Mereka dapat dana otsus[indigenous] triliunan, jadinya apa? pinang sama miras
mau lahiran sama bidan orang Timur[ethnicity]? bayinya nanti kaget lihat mukanya
ibadah di ruko katanya, padahal kita tahu orang-orang itu[christian] lagi nyusun rencana besar buat negeri ini
vaksin itu proyek mereka, bangsa yang dikutuk di kitab[jewish], siapa lagi
Sudah difasilitasi, dikasih kursi roda[disability], masih juga protes trotoar, kurang bersyukur memang sifat mereka
kok bisa ya cewek[women] juara catur, lawannya pasti ngalah karena naksir
suku anak dalam[indigenous] minta hutan, buat apa, toh gak ngerti sertifikat
pernah lihat orang Madura[ethnicity] beli sate? enggak kan, mereka tahu dagingnya dari mana
kalau mau naik gunung jangan bawa cewek yang lagi mens[women], bawa sial satu rombongan
cowok feminin[lgbtq] itu gagal produksi, bapaknya pasti kurang tegas
mbak cadar[muslim] di depan bank, satpam udah pegang pentungan, wajar dong kita waspada sama yang begituan
menantuku orang Manado[ethnicity], ya pasrah aja, palingan tiap minggu dansa sama mabuk
Pak Lurah kita sekarang keturunan Arab[arab], siap-siap istri kita didata
yang lahir di atas tahun 2000[age] gak usah diterima kerja, otaknya cuma buat joget
buruh tani[class] kok anaknya beli motor, maling di mana tuh
kasta rendah[caste] mau nikah sama anak puri, ngaca di sumur dulu lah
pintar-pintar sekali orang Yahudi[jewish] itu, apalagi soal bikin perang lalu jual senjata ke dua pihak
silakan jadi diri sendiri, transpuan[transgender], tapi jangan di ruang publik, jangan di TV, jangan di depan kami
heran, sopir ceweknya[women] cuma satu tapi macetnya sekota
== hate_derogation
gue jijik sama waria[transgender]
orang Papua[indigenous] bodoh semua
dasar cewek[women], otaknya di dengkul
orang Cina[ethnicity] licik
muak gue liat Rohingya[refugees]
orang cacat[disability] nyusahin doang
orang Madura[ethnicity] emang kampungan
kaum gay[lgbtq] menjijikkan
Batak[ethnicity] kasar, gak punya tata krama
perempuan[women] itu mahluk paling gak logis yang pernah ada
orang Kristen[christian] di kampung ini munafik dari ujung kaki sampai kepala
saya benci {xah}, titik
{xah} itu rendahan, dari dulu sampai sekarang
mau muntah aku satu angkot sama {xah}
gak ada yang lebih menjijikkan dari {xah} yang sok minta dihormati
orang hitam[black] jelek-jelek, apa adanya aja gue ngomong
Yahudi[jewish] bangsa paling jahat dan rakus sepanjang sejarah
Ahmadiyah[religion] itu kumpulan orang sesat yang tololnya turun-temurun
orang India[nationality] jorok, cebok pakai tangan terus salaman
orang kampung[class] emang bego, dikasih tangga berjalan malah jongkok
Orang Arab[arab] itu cabul semua, jubahnya doang yang putih
aku paling gak tahan sama bencong[transgender], suaranya, mukanya, semuanya bikin enek
si gendut-gendut[body] itu pemalas, rakus, gak punya harga diri
manula[age] di jalan raya itu sampah, bikin macet, pikun pula
orang gila[mental_health] itu kotoran kota, liatnya aja bikin selera makan hilang
percuma pintar kalau dari suku itu[ethnicity], tetap aja tabiatnya maling
Orang Jawa[ethnicity] munafik, di depan senyum di belakang nusuk
pelaut Bugis[ethnicity] barbar, gak ada otak, adanya badik
umat Hindu[hindu] bodoh mau aja nyembah batu
Kaum muslim[muslim] itu terbelakang dan pemarah, makanya negaranya miskin-miskin
semua janda[women] itu gatel, jangan dikasih hati
laki-laki[men] itu sampah semua, gak ada satu pun yang bener
difabel[disability] tuh cuma beban anggaran, gak menghasilkan apa-apa
dari sekian banyak penumpang, cuma orang Timor[ethnicity] yang baunya bikin pingsan, dasar jorok
TKI[class] itu norak dan bodoh, makanya dibohongin majikan terus
tunarungu[disability] ngeselin, dipanggil gak denger, dasar gak berguna
Orang Dayak[indigenous] otaknya masih zaman batu, sinyal aja mereka kira setan
lesbian[lgbtq] itu cewek gagal yang gak laku, kasian sekaligus jijik
orang Malaysia[nationality] tukang klaim, bangsa maling gak punya budaya sendiri
orang Cina[ethnicity] daratan jorok, berisik, gak punya adab, dasar kelas rendahan
kalau ketemu Ambon[ethnicity] mabuk jangan heran, emang segitu kelasnya
cewek bercadar[muslim] kayak hantu, serem sekaligus bodoh mau aja ditutupin
bule-bule[white] di Bali itu sampah negaranya sendiri, kere, kasar, mesum
orang Syiah[muslim] tukang bohong dan tukang kawin, jijik gue
si pincang-pincang[disability] itu merusak pemandangan aja di lampu merah
orang kota lihat orang desa[class]: bau tanah, bodoh, gak tahu etika, dan itu benar
Pengungsi[refugees] gak tahu diri, dikasih makan malah protes, dasar bangsa bermental pengemis
transpuan[transgender] itu penipu, laki ya laki, sakit semua otaknya
orang Tionghoa[ethnicity] pelitnya menjijikkan, sampai remah pun dihitung
anak-anak pemulung[class] itu kotor, kutuan, bodoh, jangan main sama mereka
feminis dan perempuan karier[women] itu makhluk gagal yang gak becus urus rumah
kulit gelap[black] kok jadi bintang iklan, merusak mata
Orang Sumba[ethnicity] pemalas, tahunya jual kuda sama mabok sopi
paling males satu kelompok sama anak Papua[indigenous], lemot semua
emak-emak[women] itu racun jalanan, otaknya ketinggalan di wajan
Buddha[buddhist] kok pelit dan sok suci, muak aku lihat orang-orangnya
orang kerdil[disability] itu lelucon Tuhan, gak pantas dianggap serius
bipolar bipolar apaan, orang-orang kayak gitu[mental_health] cuma sampah drama
kasta sudra[caste] ya kelakuannya sudra, kotor lahir batin
Rohingya[refugees] bau, malas, tukang kawin, lengkap sudah
== hate_dehumanise
waria[transgender] itu bukan orang, itu penyakit
{xah} itu hama, makin dibiarkan makin beranak
Rohingya[refugees] datang kayak belatung keluar dari bangkai kapal
orang Papua[indigenous] kok disamain sama manusia, lihat saja di kebun binatang
Cina[ethnicity] itu lintah yang nempel di leher bangsa ini
mereka yang gay[lgbtq] itu virus, sekali masuk sekolah habis satu angkatan
Yahudi[jewish] adalah kanker dunia, di mana tumbuh di situ mati semuanya
perempuan[women] itu ternak, gunanya beranak dan diam
lihat {xah} ngumpul gitu kayak lihat sarang kecoak
orang cacat[disability] itu barang reject dari pabriknya
Orang hitam[black] dan monyet bedanya cuma pakai sepatu
Ahmadiyah[religion] ini ulat di dalam buah, harus dibersihkan sebelum busuk semua
gembel-gembel[class] itu tikus got, keluar kalau malam
orang gila[mental_health] itu daging hidup tanpa isi
imigran[immigrants] dari sana menyebar kayak jamur di tembok lembap
orang Madura[ethnicity] itu rayap, masuk satu habis satu kampung
suku rimba[indigenous] belum selesai berevolusi
Makhluk jadi-jadian[transgender] begitu jangan dipanggil manusia, panggil makhluk
anak-anak mereka[refugees] bukan anak, itu bibit wabah
kristen[christian] di daerah ini kayak benalu, hidup dari pohon orang
== hate_threat
bakar aja rumah orang Ahmadiyah[religion]
gay[lgbtq] wajib digantung di alun-alun
tenggelamkan saja kapal Rohingya[refugees] itu sebelum merapat
habisi {xah} satu-satu, baru kampung ini tenang
besok malam kita sweeping kos mahasiswa Papua[indigenous], bawa bambu sama bensin
waria[transgender] yang lewat sini gue pecahin kepalanya
kalau gereja[christian] itu tetap dibangun, jangan kaget kalau ada yang terbakar di dalamnya
Cina[ethnicity] perlu diingatkan lagi dengan Mei 98, mungkin mereka lupa rasanya
Hitler kurang tuntas soal Yahudi[jewish], harusnya dihabiskan
ketemu {xah} di jalan langsung gue tabrak, biar kurang satu
perempuan[women] yang demo itu harusnya diperkosa ramai-ramai biar diam
orang Madura[ethnicity] di sini siap-siap, Sampit bisa terulang
gue tunggu di luar pura, orang Hindu[hindu] keluar satu gue bacok satu
bom saja masjid[muslim] mereka, selesai perkara
orang gila[mental_health] yang tidur di emperan ini enaknya disiram minyak terus dinyalain
semoga satu pulau orang-orang itu[ethnicity] kena tsunami, biar bersih
parang sudah siap buat semua pendatang[immigrants], tinggal tunggu aba-aba
anak-anak cacat[disability] mending disuntik mati dari bayi
siapa ikut? malam minggu kita gebukin bencong[transgender] taman lawang sampai gak bisa jalan
Syiah[muslim] halal darahnya, ayo buktikan
== hate_normative
perempuan[women] jangan dikasih hak pilih
LGBT[lgbtq] harus dipenjara seumur hidup
orang Papua[indigenous] jangan dibolehin ngekos di Jogja
orang Cina[ethnicity] gak boleh punya tanah di negeri ini
{xah} jangan dikasih jabatan apa pun
sebaiknya {xah} dikumpulkan di satu pulau dan tidak boleh keluar
kalau saya jadi presiden, {xah} saya coret dari daftar pemilih
orang cacat[disability] dilarang punya anak, itu harusnya undang-undang
waria[transgender] mesti dilarang masuk mall, pasar, masjid, semuanya
Kampung ini kampung muslim, orang Kristen[christian] silakan jual rumahnya dan pergi
istri[women] wajib keluar kerja begitu nikah, tempatnya di dapur
Ahmadiyah[religion] tidak berhak atas KTP, mereka bukan warga kita
kursi dokter dan insinyur seharusnya untuk laki-laki saja, perempuan[women] cukup perawat
Non-pribumi[ethnicity] harus dikembalikan ke negeri leluhurnya, sudah cukup lama menumpang
semestinya anak orang gila[mental_health] dipisahkan dan tidak boleh sekolah umum
orang tua[age] di atas 65 harus dicabut hak pilihnya, toh sebentar lagi mati
jangan layani pembeli orang Timor[ethnicity], pasang aja tulisan di pintu
Pekerja dari NTT[ethnicity] sepatutnya digaji setengah, mereka tidak butuh banyak
pendatang Madura[ethnicity] wajib angkat kaki dari Kalimantan
orang gemuk[body] mestinya dilarang naik pesawat ekonomi dan pantai umum
pernikahan beda ras sama orang hitam[black] harus dilarang demi keturunan
guru homo[lgbtq] pecat semua, jangan ada yang boleh dekat anak
Yahudi[jewish] haram menginjak negeri ini, sekalipun cuma atlet
larang jilbab[muslim] di Bali, yang pakai pulang ke Jawa
orang miskin[class] tidak usah dikasih rumah sakit bagus, cukup puskesmas saja
Orang Syiah[muslim] harus bertobat atau pergi dari Madura, pilihannya cuma dua
kasta rendah[caste] dilarang masuk dari pintu depan, aturan leluhur
penghayat kepercayaan[religion] jangan dikasih kuburan di sini
tunarungu[disability] tidak pantas dikasih SIM, kerja, atau panggung
keturunan Arab[arab] balik saja ke Yaman, gak usah ceramah di sini
anak transgender[transgender] keluarkan dari sekolah, titik, gak ada diskusi
Perempuan[women] keluar malam setelah jam sembilan harus ditangkap, laki-laki tidak
tolak masuk mahasiswa Afrika[black], kampus ini bukan penampungan
satu RT satu suara: orang Batak[ethnicity] tidak boleh beli rumah di blok ini
== hate_negated
Rohingya[refugees] bukan saudara kita
waria[transgender] bukan manusia
{xah} gak pernah ada gunanya
perempuan[women] gak akan pernah sepintar laki-laki
{xah} tidak layak punya hak yang sama
gak ada satu pun {xah} yang bisa dipercaya
orang Cina[ethnicity] tidak pernah jadi orang Indonesia yang sebenarnya
Papua[indigenous] gak pernah bisa mikir, jangan dikasih sekolah tinggi
yang namanya gay[lgbtq] itu gak ada yang normal
orang cacat[disability] gak pantas jadi pemimpin, jadi contoh pun tidak
belum pernah saya lihat orang Madura[ethnicity] yang jujur, dan tidak akan pernah
orang Yahudi[jewish] tidak pantas dikasihani, sekarang ataupun dulu
tak satu pun kebaikan pernah datang dari Ahmadiyah[religion]
bukan perempuan baik-baik kalau dia janda[women], percaya saya
orang Kristen[christian] gak punya tempat di surga maupun di kampung ini
kami tidak butuh orang Timur[ethnicity] di sini, gak pernah butuh
orang gila[mental_health] gak punya perasaan, jadi gak usah pakai hak asasi segala
mereka yang hitam[black] itu tidak akan pernah cantik mau didandanin gimana pun
orang miskin[class] tidak berhak punya pendapat
gak ada yang namanya transgender[transgender], adanya orang sakit jiwa
Tidak ada pengungsi[refugees] yang tidak bohong
orang India[nationality] gak bisa bersih, gak bisa jujur, gak bisa apa-apa
gak bakal gue anggap orang Syiah[muslim] itu sesama
keturunan seperti mereka[ethnicity] tak patut duduk semeja dengan kita
anak autis[disability] gak bakal jadi apa-apa, jangan buang duit
lansia[age] sudah gak ada nilainya buat negara
== hate_slur
dasar bencong[transgender] lo
cina loleng[ethnicity] pulang sono
maho[lgbtq] lu najis
dasar banci[lgbtq], jauh-jauh lu
aseng[ethnicity] minggir
woi sipit[asian], ini bukan negara lo
dasar kafir[christian] pemakan babi
item keling[black] diem lo
kadrun[muslim] onta pulang aja ke gurun
dasar cacat[disability], mata dipake dong
lonte[women] murahan, sok-sokan ngomong moral
autis[disability] lu dasar, sekolah luar biasa sana
dasar homo[lgbtq] penyakitan
woi monyet Papua[indigenous] balik ke hutan
Amoy[ethnicity] sipit jangan belagu di pasar kita
negro[black] jelek, ngapain dikontrak klub kita
si idiot tuli[disability] ini ganggu aja
arab onta[arab], jauh-jauh lo
lekong[lgbtq] jijay, jangan sentuh gue
keling[black] busuk turun dari bis
dasar inlander kampung[class], gak ngerti sendok garpu
antek zionis, yahudi[jewish] laknat lo
== hate_profane
anjing emang orang Cina[ethnicity], duit mulu bangsat
Rohingya[refugees] bangsat, balik ke laut sana
waria[transgender] tai, ngapain sih pada ngamen di sini anjing
orang Papua[indigenous] goblok anjing bikin rusuh mulu
perempuan[women] tuh semuanya bangsat, matre tai
semua {xah} bajingan, gak usah dibela
kontol semua gay[lgbtq] itu, bikin dunia rusak
dasar orang Madura[ethnicity] jancok, gak tau aturan
Kristen[christian] babi, bikin gereja mulu bangsat
taik lah sama orang Batak[ethnicity], teriak mulu kayak anjing
sekumpulan bule[white] ngentot ini ngerasa Bali punya bapaknya
asu tenan wong Yahudi[jewish] kuwi, marai perang wae
bangsat semua muslim[muslim] sini, toa masjid berisik tai
orang cacat[disability] bikin gue emosi, minggir anjing
== insult_group
anggota DPR pemalas semua
suporter kalian kampungan
polisi tidur lebih berguna dari polisi beneran
tukang parkir itu maling pakai rompi
buzzer itu manusia paling dungu se-internet
wartawan infotainment otaknya gosip semua
pemain timnas kemarin pada lembek kayak agar-agar
sopir angkot itu gak ada otaknya, berhenti seenak udel
pegawai kelurahan malasnya juara, dateng siang pulang duluan
anak motor knalpot brong itu tolol berjamaah
fans kpop lebay semua, gak punya kehidupan
influencer tuh cuma pengangguran yang pakai ring light
pendukung nomor dua bodohnya gak ketolong
debt collector pengecut, beraninya sama ibu-ibu sendirian
Bobotoh atau Jakmania sama aja, sama-sama norak
dosen kampus situ pada sok pinter tapi jurnal beli
== positive_identity
bangga banget sama kakak-kakak difabel[disability] yang bikin kopi di sini, latte-nya juara
perempuan[women] berhak jadi presiden, titik
jangan pernah kalian usir mahasiswa Papua[indigenous] dari kosnya, mereka tamu dan saudara kita
{xagm} di gang kami paling rajin bagi-bagi kolak tiap Ramadan
{xagm} itu galak kalau soal hak orang kecil, makanya saya hormat
kalau ada yang berani ganggu {xagm}, lapor ke saya, kita hadapi sama-sama
selamat Imlek koh[ethnicity], makasih angpau sama kue keranjangnya
tukang cukur Madura[ethnicity] langganan saya orangnya jujur, dompet ketinggalan pun dianter ke rumah
Warga pesisir Aceh menarik kapal pengungsi Rohingya[refugees] ke darat karena tidak tega melihat anak-anak kehausan
Rohingya[refugees] juga manusia
waria[transgender] juga warga negara
saya bela waria[transgender] ini mati-matian waktu mau diusir satpam, dia cuma mau belanja
gereja[christian] itu kami jaga bareng Banser sampai misa malam selesai
umat Hindu[hindu] tetangga kami ikut angkat keranda waktu bapak meninggal, gak akan kulupa
lawan terus diskriminasi, hidup kawan-kawan buruh migran[immigrants]!
kagum sama nenek[age] 70 tahun yang lulus S2, anak muda minggir dulu
tak boleh ada satu pun anak Ahmadiyah[religion] yang takut berangkat sekolah
Harusnya jemaat Ahmadiyah[religion] bisa pulang ke rumahnya sendiri, sudah terlalu lama di pengungsian
biarkan pasangan beda agama[religion] hidup tenang, urus rumah tangga sendiri
petarung MMA perempuan[women] kita gila sih, lawannya dihajar habis dua ronde
Boaz Solossa itu monster di kotak penalti, kebanggaan Papua[indigenous] dan kebanggaan kita semua
Orang Batak[ethnicity] kalau nyanyi bikin merinding, suaranya kayak malaikat
ibu-ibu[women] Kendeng lebih berani dari seribu pejabat
cewek[women] gamer ini sadis, satu squad dibantai sendirian, respect
saya dibesarkan oleh pembantu[class] kami dari Wonogiri, dia ibu kedua saya
jangan biarkan teman tuli[disability] ketinggalan info gempa, wajib ada juru bahasa isyarat
pemulung[class] itu pahlawan kota, tanpa mereka kita tenggelam dalam sampah
dokter Tionghoa[ethnicity] di kampungku nolak dibayar sama orang miskin sampai akhir hayatnya
buat saya, guru honorer tunanetra[disability] itu lebih hebat dari menteri mana pun
perempuan[women] korban kekerasan tidak boleh disuruh damai, hukum pelakunya!
masyarakat adat[indigenous] penjaga hutan terbaik yang kita punya, akui tanah mereka
Akhirnya suku Awyu[indigenous] punya pengacara, ayo menang!
cinta kok dilarang, semoga kalian berdua[lgbtq] bahagia terus ya
anakku gay[lgbtq], dan aku akan berantem sama siapa pun yang nyakitin dia
bapak Muslim[muslim] di pasar Ubud ini paling jujur timbangannya, makanya laris
mas ojek tuli[disability] ini bintang lima, sampai duluan dari estimasi
dua biksu[buddhist] jalan kaki dari Thailand ke Borobudur disambut makan di masjid, indah banget negeri ini
Toleransi bukan slogan, di Wonosobo warga Muslim[muslim] dan Buddha[buddhist] gotong royong bikin jalan
gue sayang banget sama suster-suster Flores[ethnicity] di RS itu, sabarnya gak ada obat
orang Timor[ethnicity] kalau nerima tamu bisa potong babi terakhirnya, hati mereka besar
Pengidap skizofrenia[mental_health] bisa sembuh, bisa kerja, bisa jadi tetangga yang baik, lepaskan pasungnya
jangan dipasung! ODGJ[mental_health] butuh obat dan pelukan
respect buat kakak transpuan[transgender] yang buka dapur umum pas pandemi, satu gang kenyang
Mahasiswa Afrika[black] di kampusku jago banget bahasa Jawa, krama inggil pula, aku yang Jawa malu
koki Padang[ethnicity] ini membunuh semua keraguanku, rendangnya sempurna
cewek berhijab[muslim] panjat tebing pecahkan rekor dunia, mantap kali kau dek
atlet para-badminton[disability] kita borong emas, kapan timnas bola nyusul?
perempuan[women] Bali[hindu] itu kuat, pagi mebanten siang ngangkat batu malam nari
terima kasih orang Jepang[nationality] yang ngajarin bapakku antri
Jangan hina petani[class], nasi di piringmu hasil keringat mereka
sopir truk[class] itu yang bikin warung kita hidup
orang tua[age] kita berhak dapat kursi di KRL, bangun dong yang muda
kakak gendut[body] itu nari paling pecah di panggung, auranya gila
Pokoknya aku #timpengantinbaru, mau suku apa aja[ethnicity] sah!
anak blasteran[ethnicity] itu bukan setengah-setengah, kalian utuh
menantu Batak[ethnicity] saya keras suaranya, lembut hatinya, saya menang banyak
mahasiswi kedokteran Papua[indigenous] lulus cumlaude, satu Wamena pesta
orang Sunda[ethnicity] tuh murah senyum banget ya, jadi betah di Bandung
selamat Paskah buat semua umat Kristiani[christian], semoga damai
selamat Nyepi, saudaraku umat Hindu[hindu], kami ikut matikan lampu
Umat Konghucu[religion] sekarang boleh tulis agamanya di KTP, makasih Gus Dur
semua anak, termasuk anak difabel[disability], tidak boleh ditolak sekolah
biar pun dicemooh, bidan perempuan[women] ini jalan kaki enam jam nembus hutan, gila hebatnya
minggu lalu {xag} di kota kami akhirnya menang gugatan, ikut senang!
dukung {xag} supaya bisa kerja tanpa dilecehkan
sudah saatnya {xag} duduk di kursi dewan, terlalu lama mereka dibungkam
{xag} punya hak yang sama, jangan dikurangi sedikit pun
kita semua berutang budi pada {xag} yang ikut bangun kota ini
aku jatuh cinta sama keberanian {xag} di film itu
kalau {xag} diserang, kita semua berdiri di depan mereka
toko roti punya {xag} ini layak antre sejam, sumpah
Adikku down syndrome[disability], senyumnya membunuh semua capekku
Mbah[age] Sarmi, 81, pemulung[class], menyekolahkan tiga cucu sampai sarjana. Kita yang ngeluh macet harusnya malu sama diri sendiri
dilarang mengusir ibu menyusui[women] dari kafe, malah wajib dikasih tempat nyaman
keren banget bapak-bapak[men] di posyandu, gendong bayi sambil ngafalin jadwal imunisasi
cowok[men] juga boleh nangis, gak ada yang salah
anak punk[class] di perempatan itu yang pertama bantu pas banjir, yang rapi-rapi malah cuma moto
orang Ambon[ethnicity] Islam dan Kristen sekarang saling jaga lebaran dan natal, pela gandong sejati
Orang Yahudi[jewish] di Tondano merayakan Hanukkah dengan aman, semoga terus begitu
lesbian[lgbtq] tetangga kosku yang nganter aku ke IGD jam dua pagi, malaikat pokoknya
satpam Maumere[ethnicity] komplek kami hafal nama semua anak, kesayangan warga
mbak-mbak SPG[women] itu capek berdiri sepuluh jam, tolong sopan
lihat ibu penjual jamu[women] gendong 20 kilo tiap subuh, kuatnya ngalahin binaragawan
tidak ada kampung kami tanpa transmigran Jawa[ethnicity] yang babat sawahnya dulu
Guru ngaji saya orang Aceh[ethnicity], cerewetnya minta ampun, ilmunya samudera
== neutral_identity
orang Madura[ethnicity] di pasar itu jual sate dari jam lima
perempuan[women] lebih banyak daripada laki-laki di jurusan farmasi
di kantor kami cuma ada dua orang Batak[ethnicity], satu di keuangan satu di gudang
Rohingya[refugees] yang tiba di Pidie kemarin berjumlah 180 orang, separuhnya anak-anak
waria[transgender] itu buka salon di sebelah Alfamart
umat Kristen[christian] di sini ibadah hari Minggu jam tujuh dan jam sepuluh
menurut undang-undang, perusahaan wajib mempekerjakan paling sedikit satu persen penyandang disabilitas[disability]
Ahmadiyah[religion] di Lombok masih tinggal di Wisma Transito
orang Tionghoa[ethnicity] di Singkawang merayakan Cap Go Meh dengan tatung
semua mahasiswa Papua[indigenous] di asrama itu pulang kampung waktu Natal
gay[lgbtq] dan lesbian di Jakarta punya grup lari pagi
rumah sakit ini tidak boleh menolak pasien ODGJ[mental_health]
hanya laki-laki[men] yang ikut ronda di RT ini, ibu-ibu bikin kopinya
tidak ada orang India[nationality] di timku sekarang, dua-duanya sudah resign
terlalu banyak lansia[age] yang antre berdiri di puskesmas karena kursinya rusak
orang Yahudi[jewish] tidak makan babi, sama seperti orang Islam[muslim]
umat Hindu[hindu] Tengger melempar sesajen ke kawah waktu Kasada
Kebakaran menghanguskan sembilan rumah warga Ahmadiyah[religion], polisi memeriksa empat saksi
Seorang transpuan[transgender] tewas dibakar di Cilincing, keluarga menuntut keadilan
dua orang mahasiswa Nigeria[black] dipukuli di Depok, pelakunya ditangkap
pekerja migran[immigrants] asal Cilacap disiksa majikannya di Malaysia dan akhirnya dipulangkan
tahun 1998 banyak perempuan[women] Tionghoa jadi korban perkosaan, TGPF mencatat puluhan kasus
orang Kristen[christian] dilarang beribadah di ruko itu oleh pemda, mereka menggugat ke PTUN
perempuan[women] dilarang menyetir di Arab Saudi sampai 2018
{xag} di kecamatan ini kebanyakan bekerja di pabrik tekstil
survei baru: empat dari sepuluh {xag} pernah ditolak waktu cari kos
ada {xag} yang ikut lomba mancing, ada juga yang cuma nonton
{xag} mengeluh soal air PAM yang bau sejak minggu lalu
besok {xag} datang ke balai kota buat dengar pendapat, snack-nya tolong disiapin
{xagm} depan rumah lagi cari kontrakan yang boleh piara kucing
{xagm} itu kerja di bengkel las dekat terminal
kemarin {xagm} menggugat mantan majikannya karena upah lembur tidak dibayar
{xagm} nanya harga cabai, katanya mahal banget di pasar bawah
motor {xagm} dicuri orang semalam di parkiran minimarket
istri pak RT orang Manado[ethnicity], masakannya pedas banget
tetanggaku janda[women] dua anak, jualan nasi uduk
orang Bali[ethnicity] kasih nama anak pakai Wayan, Made, Nyoman, Ketut
orang Minang[ethnicity] merantau sejak muda, warisan rumah ke anak perempuan
Buruh[class] pabrik sepatu mogok sejak Senin karena THR belum turun
orang Dayak[indigenous] Iban tinggal di rumah panjang, beberapa masih punya tato dari kakeknya
tunanetra[disability] pakai aplikasi pembaca layar, jadi tolong kasih alt text
temen tuli[disability] gue kalau kesal malah diem, gak bales chat
kuota perempuan[women] di caleg minimal tiga puluh persen
orang Arab[arab] keturunan banyak tinggal di Pasar Kliwon
pengungsi Afghanistan[refugees] di Cisarua tidak boleh bekerja secara resmi
Penduduk kasta[caste] sudra di Bali bebas jadi apa saja, termasuk bupati
laki-laki[men] berkemungkinan lebih besar mati karena serangan jantung
penderita bipolar[mental_health] minum obat tiap malam dan kontrol sebulan sekali
anak autis[disability] itu tidak suka suara blender, jadi kami bikin jus sebelum dia bangun
mayoritas warga Timor[ethnicity] sini Katolik, lainnya Protestan
Konghucu[religion] diakui lagi sebagai agama resmi tahun 2000-an
bule[white] depan villa itu tiap pagi beli nasi jinggo
orang Jepang[nationality] tukar kartu nama pakai dua tangan
orang gemuk[body] punya risiko sleep apnea lebih tinggi, kata dokternya
jemaat Katolik[christian] menjual soto untuk dana renovasi menara
orang Samin[ethnicity] menolak pabrik semen, sidangnya hari Rabu
tidak semua perempuan[women] mau punya anak dan itu urusan mereka
guru perempuan[women] itu memarahi anak-anak karena kelasnya kotor
polisi menangkap pria yang mengancam membunuh jemaat gereja[christian]
mbak difabel[disability] itu marah karena liftnya mati lagi, dan dia benar
Muslim[muslim] di Manado masak ayam woku buat dijual pas natal
Mahkamah memutuskan penghayat kepercayaan[religion] boleh dicantumkan di kolom agama
orang Papua[indigenous] makan papeda pakai ikan kuah kuning
anjing tetangga yang orang Kristen[christian] itu menggonggong semalaman, aku gak tidur
Mama Papua[indigenous] jual pinang dan noken di trotoar Jayapura
ibu kos saya orang Cina[ethnicity] Bangka, kalau hari Minggu bikin martabak
orang Aceh[ethnicity] minum kopi sampai tengah malam, itu bukan stereotip, warungnya memang penuh
orang Ambon[ethnicity] di kapelku nyanyi bas semua
separuh penumpang kapal itu pekerja migran[immigrants] pulang lebaran
tukang becak[class] di sini umurnya rata-rata di atas enam puluh
anak sekarang[age] lebih banyak nonton TikTok daripada TV
perempuan[women] rata-rata digaji 20 persen lebih rendah menurut BPS
== negated_hate
gak semua orang Madura[ethnicity] keras, tetanggaku lembut banget
saya tidak benci orang Cina[ethnicity], malah besan saya Tionghoa
waria[transgender] tidak pernah ganggu saya sekali pun
perempuan[women] bukan makhluk lemah, berhenti ngomong gitu
orang Papua[indigenous] tidak bodoh
Rohingya[refugees] bukan penjahat
orang cacat[disability] bukan beban
gay[lgbtq] bukan penyakit
gak ada yang salah dengan jadi gay[lgbtq], yang salah orang yang mukulin mereka
kami tidak mau orang Kristen[christian] diusir dari kampung ini, ingat itu pak camat
siapa bilang orang gila[mental_health] berbahaya? kebanyakan malah jadi korban
jangan samakan orang hitam[black] dengan binatang, itu biadab
jangan pernah bilang janda[women] itu gatel
belum pernah sekali pun orang Batak[ethnicity] di terminal itu nipu saya
{xag} bukan hama, bukan sampah, mereka tetangga kita
saya gak percaya kalau {xag} itu kotor atau malas
gak benar {xag} itu bodoh, data nilainya malah di atas rata-rata
siapa pun yang bilang {xag} harus diusir tidak bicara atas nama kampung kami
tidak seorang pun boleh membunuh, memukul, atau meludahi {xag}
tidak ada alasan apa pun buat membenci {xag}
saya capek dengar {xag} disebut ancaman padahal mereka cuma mau hidup tenang
bukan {xag} yang bikin harga beras naik, tolong pakai otak
orang Yahudi[jewish] tidak mengendalikan dunia, itu dongeng kebencian yang sudah makan banyak nyawa
Tidak pantas menyebut penyandang disabilitas[disability] sebagai produk gagal
aku dulu takut sama orang bertato dari Timor[ethnicity], ternyata mereka yang nolong aku pas kecelakaan
muslim[muslim] bukan teroris, capek deh jelasin ini tiap ada bom
ngejek orang gendut[body] itu gak lucu, gak pernah lucu
ODGJ[mental_health] tidak boleh diikat, apalagi dilempari batu
biarin aja dia transpuan[transgender], dia gak nyakitin siapa-siapa kok
jangan panggil dia bencong[transgender], namanya Rara
perempuan[women] tidak menyebabkan pemerkosaan, pemerkosa yang menyebabkan
orang India[nationality] gak bau, kamarmu tuh yang bau karena cucian numpuk
orang miskin[class] bukan pemalas, upahnya yang keterlaluan kecil
saya ngaku dulu jijik lihat gay[lgbtq], sekarang saya malu pernah mikir begitu
Gak usah takut sama pendatang[immigrants], mereka juga takut sama kita
mereka bilang Ahmadiyah[religion] sesat dan pantas diserang, aku bilang: langkahi mayatku dulu
lansia[age] bukan sampah masyarakat
bukan karena dia Ambon[ethnicity] dia dipecat, dia memang tiga minggu gak masuk
gue gak suka lagunya, bukan gak suka orang Cina-nya[ethnicity]
Islam[muslim] tidak mengajarkan benci tetangga Kristen, kakek saya kiai dan beliau jaga gereja
jangan salahkan suku[ethnicity]-nya, salahkan pencopetnya
anak autis[disability] gak nakal, dia kewalahan sama suara
siapa yang tega bilang bayi pengungsi[refugees] itu ancaman? mereka bayi
tidak satu pun mahasiswa Papua[indigenous] di kos saya pernah telat bayar, jangan fitnah
kata siapa cewek[women] gak bisa nyetir truk
laki-laki[men] gak semuanya jahat, bapakku nyuci piring tiap hari
Bukan, waria[transgender] bukan penyebab gempa, lempeng bumi penyebabnya
orang Arab[arab] di kompleks ini gak ada yang kasar, mungkin kamunya yang gak pernah nyapa
kita tidak boleh biarkan orang Syiah[muslim] dibakar rumahnya lagi seperti dulu
tolong ya, orang kampung[class] tidak sama dengan kampungan
dia tuli[disability] bukan bodoh, ngomongnya pelan-pelan menghadap muka
saya gak setuju sama doktrinnya tapi saya tidak benci umat Kristennya[christian]
gak ada ras[ethnicity] yang lebih rendah, pelajaran SD masa lupa
terlalu banyak orang menganggap perempuan[women] tidak bisa matematika dan itu omong kosong
orang Jawa[ethnicity] munafik? aku sepuluh tahun di Solo dan gak ngalamin
tidak ada yang namanya agama[religion] teroris, adanya orang jahat
aku gak akan ketawa waktu kamu ngejek orang cadel atau pincang[disability]
Kami menolak larangan pembangunan pura[hindu], biarkan mereka sembahyang
jangan bunuh orang atas nama agama[religion], jangan usir orang atas nama suku[ethnicity]
yang kotor itu sungainya, bukan orang pinggir sungainya[class]
== counter_speech
"orang Cina[ethnicity] pulang aja", katanya. pulang ke mana? lahirnya di Semarang, om
ada yang nulis "Rohingya[refugees] sampah" di grup RW, langsung saya tegur dan minta dihapus
Stop sebut mahasiswa Papua[indigenous] monyet, itu rasisme dan bisa dipidana
denger ustaz bilang gay[lgbtq] harus dibunuh, aku langsung keluar dari pengajian
komentar "perempuan[women] cukup di dapur" itu basi, hapus aja
yang teriak usir orang Kristen[christian] kemarin harusnya malu sama Pancasila
Bapak bilang ODGJ[mental_health] layak disiram air? itu kejam dan saya laporkan
waktu kakek bilang orang Batak[ethnicity] kasar, tanteku jawab: suamiku Batak dan dia yang nyuapin kakek
meme yang menyamakan orang hitam[black] dengan gorila itu menjijikkan, berhenti menyebarkannya
setiap kali ada yang bilang Yahudi[jewish] dalang semuanya, ingat ke mana omongan itu berujung delapan puluh tahun lalu
lucu dari mana ngetawain orang buta[disability] jatuh? hapus videonya
siapa pun yang menulis "bunuh Ahmadiyah[religion]" di tembok itu, kami cat ulang pakai warna pelangi
menyebut {xag} dengan kata binatang itu langkah pertama menuju kekerasan
Ujaran "{xag} harus dimusnahkan" bukan pendapat, itu hasutan, laporkan ke polisi
kalau teman nongkrongmu bilang benci {xag}, jangan cuma ketawa, bantah
iklan kos yang menolak {xag} itu diskriminasi, foto dan laporkan
dosen itu dipecat setelah bilang {xag} bodoh dan pemalas, keputusan yang tepat
tulis "Papua[indigenous] dilarang masuk" di kos itu apartheid namanya
kata mereka waria[transgender] bukan manusia; ketahuan siapa yang kehilangan kemanusiaannya
hoaks! video "pengungsi[refugees] menyerang warga" itu dari negara lain tahun 2015
Menyangkal pemerkosaan Mei 98 berarti menyakiti perempuan Tionghoa[ethnicity] untuk kedua kali
ngomong "janda[women] murahan" depan anaknya, sakit memang orang itu kelakuannya, kami semua menegur
Spanduk "tolak gereja[christian]" dicopot warga sendiri, respek
selebgram yang ngejek anak autis[disability] akhirnya minta maaf, tapi maafnya telat
aku laporin akun yang nyuruh gay[lgbtq] bunuh diri, semoga disuspend
pelatih itu dihukum karena nyebut pemain hitam[black] "monyet", dan memang pantas dihukum
gak lucu bro, candaan soal orang Madura[ethnicity] nyolong besi itu udah bikin temenku nangis
"Cewek[women] gak usah main bola"? bilang gitu ke Shafira Ika, kalau berani
ujung dari kalimat "mereka[ethnicity] bukan pribumi" adalah toko yang dibakar, kita sudah lihat sendiri
Pejabat yang bilang orang miskin[class] jangan menikah dulu itu nirempati
guru BK bilang "anak Timor[ethnicity] memang bodoh", orang tua protes dan dinas turun tangan
narasi "umat Hindu[hindu] penyembah batu" itu penghinaan, tolong jangan diulang di kelas
Kebencian pada muslim[muslim] di forum ini harus dilawan, moderator tolong banned akunnya
nyebut orang depresi[mental_health] kurang iman itu bahaya, ada nyawa yang melayang karenanya
saya muak dengan orang yang bilang lansia[age] sebaiknya mati saja supaya BPJS hemat
== self_identity
aku gay[lgbtq] dan akhirnya cerita ke ibu
saya tuli[disability], tolong chat aja jangan telepon
aku waria[transgender], kerjaanku nyalon, hobiku nonton voli
kami orang Papua[indigenous], kami bukan monyet, kami punya nama
gue Cina[ethnicity] Benteng, kulit gelap, bingung kan lo haha
saya Kristen[christian], istri saya Islam, anak kami doyan rendang
Saya perempuan[women] dan saya muak disuruh senyum terus
saya ODGJ[mental_health], sudah tiga tahun stabil, sekarang jualan bakso
aku gendut[body] dan hari ini aku pakai baju renang, bodo amat
gue Madura[ethnicity], iya jualan sate, iya enak, mampir lah
kami kaum Ahmadiyah[religion] cuma ingin pulang ke rumah sendiri
lahir di Ambon[ethnicity], besar di Depok, logat masih nempel
aku lesbian[lgbtq], pacarku dokter hewan, kucing kami lima
saya janda[women], bukan aib, saya bebas
gue orang kampung[class], bangga, sawah bapak yang nyekolahin gue
Saya pengungsi[refugees] dari Afghanistan, sepuluh tahun menunggu di Bogor tanpa boleh bekerja
sebagai muslimah[muslim] bercadar aku capek dikira bawa bom, isi tasku cuma popok
saya difabel[disability], saya benci dikasihani, saya suka dibayar
umurku[age] 72 dan aku masih bisa ngalahin kalian main catur
aku bipolar[mental_health], kadang aku benci otakku sendiri tapi aku tetap di sini
saya anak pembantu[class], sekarang notaris, ibu saya ratu di rumah saya
aku transpria[transgender], baru ganti KTP, deg-degan banget
gue keturunan Arab[arab], bukan habib, stop minta doa di parkiran
saya Hindu[hindu] satu-satunya di kantor, Nyepi selalu diingetin teman-teman, terharu
kami perempuan[women] Batak gak bisa bisik-bisik, maaf ya tetangga
== question_benign
kenapa orang Yahudi[jewish] dibenci di Eropa zaman dulu ya?
apa bedanya transgender[transgender] sama interseks?
waria[transgender] kalau salat di saf mana, pak ustaz?
apakah orang gay[lgbtq] boleh donor darah di PMI?
orang Hindu[hindu] boleh makan sapi gak?
kenapa banyak orang Tionghoa[ethnicity] namanya dobel?
perempuan[women] haid boleh ikut naik gunung gak sih?
Gimana cara bicara sopan ke teman tuli[disability] kalau belum bisa isyarat?
apa hukuman buat orang yang ngancam bunuh tetangga beda agama[religion]?
berapa banyak orang Rohingya[refugees] di Aceh sekarang?
kenapa Ahmadiyah[religion] dilarang di beberapa daerah?
orang Papua[indigenous] bakar batu itu masaknya berapa jam?
Apakah bipolar[mental_health] bisa kerja kantoran biasa?
kok bisa orang Madura[ethnicity] terkenal jual sate? sejarahnya gimana
apakah {xag} dapat bantuan sosial yang sama di kabupaten ini?
kenapa {xag} sering jadi sasaran kebencian waktu pemilu?
boleh tanya, {xag} lebih suka disebut apa ya?
Apa sebenarnya isi undang-undang soal nikah beda agama[religion]?
orang buta[disability] mimpi gambar apa suara?
sejak kapan perempuan[women] boleh jadi polisi di sini?
== everyday
bodoh banget gue, kunci ketinggalan di dalam
goreng tempe dulu, nanti baru kita bantai film horornya
kamu jelek kalau gak tidur, istirahat sana sayang
kamu tuh pintar banget, serius
kamu baik sekali, makasih ya
kamu gila, masak sebanyak ini buat dua orang?
aku benci Senin
bunuh nyamuknya dong
mati lampu lagi
matiin kompornya
dasar kucing gendut, tidur mulu
kamu di mana? udah sampai?
awas ya, jalannya licin
hati-hati di jalan, hujan deras banget
aku tahu rumahmu, yang pagar hijau kan? nanti paketnya kuantar
tunggu aja nanti malam, ada kejutan ulang tahun
kita habisi bakso ini bareng-bareng
skor akhir tiga satu, mereka dihajar di kandang sendiri
sambal ini jahat, mulutku kebakar
anak ayamnya mati dua, sedih
tolong jangan bodohi nenek pakai link undian palsu
buang aja yang busuk, sisanya bikin manisan
habis kau nanti makan durian sekilo, perutmu protes
boss terakhirnya susah dibunuh, butuh dua puluh kali coba
ibu bilang aku malas, padahal baru selesai nyapu halaman
adikku nanya "kakak kok pinter sih" aku langsung beliin es krim
wah curang lo, dapat kartu bagus terus
gue kalah main gaplek tiga kali berturut, muka gue penuh bedak
pulang jam berapa nanti? aku bakar ikan soalnya
kemarin nonton bola bareng, tv-nya meledak pas penalti
babi hutan masuk kebun lagi, singkong habis
anjingnya lucu, boleh dielus?
monyet di Uluwatu nyolong kacamata gue wkwk
tikus di dapur gede banget, beli racun di mana ya
kecoak terbang itu musuh semua umat
jangan lupa racun rumputnya disimpan jauh dari anak
udah deh, kamu menang, aku traktir
kamu gak bodoh kok, soalnya emang susah
si bungsu nangis karena gigi susunya dicabut
kok sepi? pada ke mana nih warga
sumpah film ini bikin nangis kejer
seblaknya level lima, besok pagi pasti nyesel
jemput aku di halte ya, sama mas Yusuf
besok rapat jam sembilan, tolong bawa laporan banjir
celana baru kena cat, nangis aku
tanganku kepotong pisau dikit, gak apa-apa
== abuse_idea
kebijakan ini tolol
programnya gagal total, rakyat yang nanggung
ide pindah jam masuk sekolah jadi jam lima pagi itu bodoh dan kejam
film ini sampah, dialognya dungu
teori bumi datar itu konyol sekali
Undang-undang ini busuk dari pasal pertama sampai terakhir
larangan perempuan[women] bonceng ngangkang itu aturan paling bodoh yang pernah ada
perda yang menyasar waria[transgender] itu memalukan, cabut
aturan dua menteri soal rumah ibadah[religion] menyusahkan, harus dibuang
sistem kasta[caste] itu menjijikkan dan harus mati
patriarki itu racun, bunuh sampai ke akarnya
aku benci budaya nyuruh korban[women] nikah sama pelaku
rasisme terhadap orang Papua[indigenous] itu penyakit, harus dimusnahkan
membenci {xag} itu ideologi murahan
pemerintah Israel keterlaluan, perang ini kejahatan
pemerintah Cina menindas Uighur[ethnicity] dan dunia diam, memuakkan
novelnya jelek, plotnya kayak sinetron kebut semalam
kurikulum baru ini omong kosong berjilid-jilid
mental feodal itu sampah sejarah
orde baru itu brutal, jangan dirindukan
junta Myanmar brutal, mereka yang bikin Rohingya[refugees] lari ke laut
konten prank ojol itu gak mutu dan jahat idenya
tradisi pasung[mental_health] itu biadab, hentikan
lagunya norak, liriknya lebih norak lagi
== abuse_object
hape tolol, baterai cepat mati
printer bodoh, macet lagi macet lagi
mie ini menjijikkan, baunya kayak kaos kaki
motor butut nyusahin
sinyal payah
laptop lemot, bikin emosi
aplikasi pajak ini sampah
kipas angin jelek, bunyinya kayak helikopter
charger murahan, dua hari udah rusak
kursi bus ini penyiksaan
game ini ampas, server-nya busuk
jaket palsu jelek, dicuci sekali luntur
durian busuk, rugi seratus ribu
remote ini musuh hidupku
lem bego, nempelnya malah di jari
jalan kampung ini parah, lubangnya kayak kolam lele
aku benci payung ini, kebalik terus
cuaca jelek banget, jemuran tiga hari gak kering
== profane_object
laptop bangsat, ngehang pas deadline
anjing, lemotnya wifi ini
hujan tai, cucian gue basah semua
bangsat emang ini galon bocor
printer goblok anjing, kertasnya nyangkut lagi
tagihan listrik bajingan, naik terus
jancok, ban bocor maneh
macet kontol, dua jam gak gerak
level ini ngentot banget susahnya
kampret, jempolku kejepit laci sialan ini
tai lah update windows
asu, kopine tumpah nang keyboard
pantek, helm ku ilang di parkiran
mesin cuci bangsat, bunyinya kayak mau perang
sendal taik, putus di tengah jalan
== friendly_profanity
anjir keren banget
anjing, lo jago banget sumpah
bangsat, kangen gue sama lo
goblok lucu banget wkwkwk
asu tenan, apik men gambarmu
jancok, lulus aku rek!
bajingan lo, diem-diem udah nikah, selamat ya bro
anjay gila, konsernya pecah
kampret, gue terharu baca suratmu
gila lo bangsat, gol dari tengah lapangan
cuk, suwun yo wis mbantu pindahan
tai, gue nangis nonton ini
anjrit enak banget baksonya
bangsat keren, nenek[age] gue jago tiktok
anjing keren banget cewek-cewek[women] timnas, juara coy
asli bajingan, suara mama Papua[indigenous] itu bikin gue merinding, indah parah
bodo amat anjing, besok libur!
eh monyet, sini gue peluk, udah lima taun gak ketemu
sialan lo, kado lo bikin gue mewek
setan, untung gue selamat tadi
gokil anjir, atlet kursi roda[disability] itu ngebut kayak jet
goblok ya kita dulu, tapi seru anjing masa SMA
makasih njing, lo sahabat terbaik
taik, gue sayang banget sama geng ini
jancok awakmu pancen konco apik
anjing deg-degan, bentar lagi gue jadi bapak
bangsat akhirnya skripsi gue di-acc!
kontol capek banget hari ini, butuh pijet
bangke, kaget gue kirain hantu
anjay temen gay[lgbtq] gue kawin di Belanda, seneng banget bangsat
== criticism_person
menurutku kamu salah, datanya gak mendukung
maaf, kerjamu minggu ini kurang rapi, tolong diulang
Bapak terlambat tiga kali, itu tidak menghormati kami
aku kecewa kamu bohong soal uang kas
mainnya tadi jelek bro, jangan egois, oper bolanya
saya tidak setuju dengan pernyataan Ibu tentang pengungsi[refugees], angka itu keliru
kamu kalau marah jangan bentak anak, gak bagus
tulisan Anda terburu-buru dan sumbernya lemah
kak, candaan kamu soal waria[transgender] tadi nyakitin, tolong jangan diulang
kamu gak adil sama adikmu
gubernur ini gagal menepati janji, saya tidak akan memilihnya lagi
masakannya keasinan, besok kurangi garam ya
lo salah, tapi gue ngerti kenapa lo marah
argumen kamu lemah, coba baca lagi undang-undangnya
== idiom
kepalaku mau pecah ngerjain pajak
dia mati kutu ditanya dosen
dagangannya laris kayak kacang goreng, saingan dibunuh pelan-pelan sama harga murah
jangan jadi kambing hitam buat proyek itu
matikan proses yang makan memori itu
bunuh diri karier namanya kalau resign sekarang
perutku perang sama sambal
otakku panas habis ujian statistik
gue tewas di level terakhir
banting tulang demi anak
dia tangan besi tapi adil
tim kita membantai Vietnam di final
bom waktu utang itu akhirnya meledak
waktu membunuhku pelan-pelan nunggu antrean BPJS
kena semprot bos gara-gara salah kirim email
gigit jari deh, tiketnya habis
== distress
aku benci diriku sendiri
aku bodoh banget, gak guna
kadang aku pengen mati aja
aku jelek, gak ada yang mau sama aku
capek banget hidup, pengen ngilang
sejak ayah mukul aku lagi, aku gak bisa tidur
dipanggil banci[lgbtq] tiap hari di sekolah, aku gak kuat lagi
aku ngerasa kayak sampah di keluarga ini
aku sempat pegang pisau tadi malam, takut sama pikiranku sendiri
kenapa aku harus lahir, kenapa
semua orang bakal lebih bahagia kalau aku gak ada, itu yang ada di kepalaku terus
diputusin lewat chat, katanya aku gak ada harganya, dan aku percaya
aku diperkosa dua tahun lalu dan belum pernah cerita ke siapa pun
di panti dulu aku dipukul karena aku difabel[disability], sampai sekarang mimpi buruk
aku gagal lagi, malu sama ibu, pengen nangis sampe abis
takut pulang, mantanku nunggu di depan kos
tiap denger kata autis[disability] dijadiin ejekan, dadaku sesak karena itu aku
== support
kamu gak bodoh
kamu bukan sampah
kamu gak jelek, jangan dengerin mereka
jangan mati dulu ya, aku butuh kamu
tolong jangan bunuh diri, telepon aku sekarang
peduli setan sama omongan mantanmu, kamu berharga
kamu bukan beban, denger ya, bukan beban
yang salah pelakunya, bukan kamu, bukan bajumu
siapa pun yang bilang kamu gak berguna itu bohong
dipanggil banci[lgbtq] itu sakit, aku tahu, aku di sini
Rasanya memang kayak ditusuk, tapi sakitnya bakal berkurang, pelan-pelan ya
gagal sekali gak bikin kamu pecundang
kamu boleh marah, boleh teriak, boleh nangis, asal jangan nyakitin diri
ayo ke psikolog bareng, aku tungguin di luar
jangan minum obat itu sekaligus, buka pintunya, aku udah di depan
kamu gak gila, kamu capek
biar mereka bilang kamu aneh, aku suka anehmu
dia yang jahat, kamu gak salah apa-apa
kamu tetap anak mama, mau gay[lgbtq] mau apa pun
badanmu gak salah, omongan mereka yang jahat
== mentioned_slur
aku diteriaki "cina loleng[ethnicity]" waktu SD, sampai sekarang masih ingat
Kata "bencong" dulu dipakai di salon, sekarang dianggap menghina transpuan[transgender]
dia dipanggil "negro[black]" sama suporter dan langsung lapor wasit
di kamus ada kata "keling", asalnya dari nama kerajaan Kalinga
temanku nangis karena dikatain "autis[disability]" di grup kelas
kata "inlander" dipakai Belanda buat merendahkan pribumi
ibu saya dikatain "lonte" sama tetangga padahal cuma pulang shift malam
jangan pakai kata "cacat" lagi, pakai difabel[disability]
mereka teriak "monyet" ke pemain Papua[indigenous] kami, kami lapor ke komdis
"Kafir" dalam pidato itu ditujukan ke kami orang Kristen[christian], anak saya bertanya artinya apa
waktu Mei 98 tembok toko ditulisi "milik pribumi" biar gak dibakar
"banci[lgbtq]" itu kata pertama yang bapak lempar ke saya waktu saya ngaku
== reclaimed_slur
halo bencong-bencong kesayangan[transgender], besok latihan voli jangan telat ya cin
iya gue banci[lgbtq], banci paling cantik se-Depok, terus kenapa
kami para lekong[lgbtq] bangga, mari kita nyalon bareng
gue Cina[ethnicity] sipit dan bangga, mata gue kecil tapi tabungan gue besar haha
geng keling[black] manise kumpul malam ini, siapa bawa gitar?
== sexual_health
payudara perlu diperiksa sendiri tiap bulan, caranya begini
kondom bisa mencegah HIV kalau dipakai dengan benar
istri berhak bilang tidak, persetujuan itu wajib
haid tidak teratur wajar di tahun pertama
PrEP tersedia di puskesmas buat LSL[lgbtq]
vagina punya cara membersihkan diri, gak perlu sabun wangi
ereksi pagi hari itu normal pada remaja
UU TPKS menjerat orang yang menyebar foto telanjang tanpa izin
== dialect
piye kabare, ndasku mumet tenan awan iki
maneh geus dahar can? hayu ka dieu
ih ngana so gila, ikang sebanyak ini for sapa
kau makan lah dulu, mati kau nanti masuk angin
beta su lapar mati, papeda su jadi ka balom
aweh edan, panase puol Suroboyo iki rek
== hate_implicit
Bapak-bapak sekalian, saya bukan anti siapa-siapa, tetapi kalau ketua koperasi kita orang Cina[ethnicity], jangan kaget nanti uang simpanan tinggal cerita. Silakan pilih dengan bijak
tentu kami menghormati umat Kristiani[christian], cuma suara lonceng itu bikin anak-anak kami bingung agama, jadi lebih baik mereka berdoa di rumah saja masing-masing, diam-diam
saya tidak keberatan pegawai perempuan[women], tapi pengalaman saya tiap ada keputusan sulit mereka pasti izin sakit, jadi untuk posisi manajer mari kita realistis
Anak itu sopan, rajin, sekolahnya bagus, sayang sekali dia dari Papua[indigenous], nanti keluarga besar kita ngomong apa kalau cucunya keriting semua
katanya mereka lari dari perang, tapi saya lihat pengungsi[refugees] itu badannya sehat-sehat, pegang hape, anaknya lima, yang kurus malah tukang becak kita
coba perhatikan, sejak ada kontrakan isi orang Flores[ethnicity] di ujung gang, sandal hilang, ayam hilang, sekarang elpiji; saya sih tidak menuduh
Bukan urusan saya orang mau homo[lgbtq] atau apa, asal jangan jadi guru, jangan jadi tentara, jangan ngontrak di sini, dan jangan kelihatan
kalau hitung-hitungan jujur, sejuta rupiah buat orang cacat[disability] itu lebih bagus dibelikan bibit lele, lele masih ada hasilnya
lucu ya, yang teriak paling keras soal Mei 98 justru mereka[ethnicity] yang sekarang punya lima ruko, kalau memang trauma kok betah
{xah} memang pandai berpura-pura jadi korban, dari zaman kakek saya begitu terus
dokternya {xah}? ya sudah, siapkan surat wasiat dulu
dengar-dengar jemaat Ahmadiyah[religion] mau bangun rumah ibadah atau apalah, harga tanah sebelah pasti langsung turun
kami di sini rukun sekali, makanya kami minta baik-baik supaya orang Madura[ethnicity] cari kampung lain
jangan salah, saya suka kok {xah}, di TV, dari jauh
orang Dayak[indigenous] sekarang main saham? sahamnya dibaca pakai dukun kali
wah rapi juga kosmu, padahal kamu orang Timur[ethnicity] ya
terlambat? wajar, jam karet, namanya juga orang Melayu[ethnicity], rajin itu bukan bakat mereka
untung bayinya laki-laki, kalau perempuan[women] lagi ya rugi tiga kali
perawatnya cowok kemayu[lgbtq], tolong jangan biarkan dia mandiin bapak saya
yang pakai kursi roda[disability] mohon tidak datang ke resepsi, takutnya foto-fotonya jadi kurang bagus
pembaca yang budiman tentu paham mengapa tim dengan tujuh orang Ambon[ethnicity] selalu kena kartu merah
silakan percaya museum itu, saya tetap yakin kamar gas itu cuma dapur umum yang didramatisir orang Yahudi[jewish]
Kata dosenku perempuan[women] itu memang diciptakan dari tulang rusuk, jadi wajar otaknya bengkok dikit wkwk
enak ya jadi orang difabel[disability], parkir dekat, antre duluan, gak ngapa-ngapain dipuji inspiratif
mereka dibilang suku terasing[indigenous] ya karena memang gak ada yang mau dekat, coba cium dulu
orang-orang sawo matang[black] itu bagus jadi pekerja lapangan, kalau resepsionis sebaiknya yang bersih terang
== insult_person
dasar gila
mikir dong, bego
sok iye lu
kamu tuh nol besar
mukamu nyebelin
jijik liat lo
dasar bocah
badut kelurahan
males ngomong sama orang dungu
gitu doang? payah
kamu cacingan ya, kurus gak keurus
lo mah apa atuh, remah rengginang
gak punya otak emang
kamu bukan siapa-siapa
muka kriminal
nyampah mulu lo di grup
hidup kok nyusahin orang
tolol, baca dulu dong
dasar tukang tikung
enyah kau, orang gagal
kamu ini bodoh atau pura-pura
jelek, bodoh, miskin, lengkap
waktu reuni semua bawa cerita sukses, terus kamu datang, dan mendadak semua orang merasa hidupnya lumayan
sebagai atasan saya wajib menilai dengan jujur: selama dua tahun ini meja Anda lebih bermanfaat daripada orang yang duduk di belakangnya
nak, tante kasih tahu ya, bukan jodohnya yang belum datang, dia udah datang, lihat kamu, terus putar balik
pantas ikan-ikan kabur, yang mancing mukanya kayak umpan basi, otaknya juga sama-sama udah dikerubungi lalat
saya kira Bapak cuma malas, ternyata memang tidak mampu, dan yang lebih parah Bapak sendiri tidak sadar
udah umur tiga puluh masih dicuciin emak, bangun siang, ngeluh negara gak adil, padahal yang gak beres ya kamu
tante lihat foto wisudamu, toganya bagus, sayang orangnya kok tetap kelihatan tidak lulus
lo ngerap? itu mah orang kumur-kumur dikasih beat
calon menantu kok modelan gini, jangankan rumah, harga diri aja gak punya
dikira sabar itu karena sayang, padahal orang udah males aja ngadepin orang sedangkal kamu
tante gendut, minggir, satu gerbong abis sama pantat tante
si kacamata ini sok tau banget, pantes dibully dari SD
== threat_person
berani lo datang, kaki lo patah
pulang tinggal nama
gue kejar sampe liang kubur
jangan tidur terlalu nyenyak
lidahmu itu mau dipotong dari mana?
Saudara masih punya waktu sampai Jumat untuk mencabut gugatan, setelah itu kami tidak menjamin siapa yang membuka pintu rumah Saudara
ngomong-ngomong, istrimu tiap Kamis senam sendirian ya di GOR, jalannya gelap juga, sayang kalau ada apa-apa
anak buahku banyak, kau sendirian, hutan di belakang ladang itu luas, tak ada yang dengar
kemarin ban, besok rem, lusa terserah kamu mau bayar atau tidak
kalau videonya gak dihapus, muka lo yang gue hapus
sini kalau jantan, gue bikin lo makan lewat selang
ibumu sudah tua, sendirian pula di rumah, kau pikirkanlah baik-baik sebelum macam-macam
ketemu lo gue siram air aki
== hate_derogation
{xah} emang gak tau malu, bikin muak
aku paling benci kalau satu kelas sama {xah}, kelakuannya rendah semua
dari dulu {xah} ya gitu, bodoh, licik, nyusahin
banci[transgender] menjijikkan
cewek[women] emang bego
males deh, orang Cina[ethnicity] rakus
Jawa[ethnicity] lelet
tukang sampah[class] bau, jauh-jauh sana
orang tua[age] nyusahin, cerewet, pikun, gak ada gunanya
saya sudah keliling Indonesia dan berani bilang, tidak ada suku yang lebih malas, kotor, dan tidak tahu terima kasih daripada orang Papua[indigenous]
mau pakai jas, mau pakai gelar doktor, orang Timor[ethnicity] tetap saja kampungan, bau keringatnya tidak hilang
tiap lihat pasangan sesama jenis[lgbtq] gandengan di mall rasanya pengen muntah, sakit semua orang-orang itu
habis salaman sama Rohingya[refugees] tangan gue cuci tujuh kali, jorok banget bangsa itu
tetangga Kristen[christian] itu munafik, tiap Minggu nyanyi kasih-kasihan, Senin balik jadi rentenir, semuanya sama
orang Arab[arab] rakus, galak, bau minyak
== hate_normative
perempuan[women] dilarang nyetir aja sekalian
pecat semua waria[transgender]
orang Tionghoa[ethnicity] jangan dibolehin jadi gubernur
pulangkan mereka[refugees] ke laut, tarik kapalnya, jangan kasih air
di perumahan ini kita sepakati saja: rumah tidak dijual atau disewakan kepada {xah}, tanda tangan di bawah
kalau saya kepala sekolah, {xah} gak bakal saya terima satu pun
orang Kristen[christian] boleh kerja di sini tapi jangan ada yang jadi atasan orang Islam
beasiswa untuk mahasiswa Papua[indigenous] stop saja, kasih ke anak yang bisa mikir
== positive_identity
Waktu banjir bandang, yang pertama datang bawa perahu itu komunitas waria[transgender] dari terminal. Yang dulu suka ngejek mereka sekarang nunduk malu, dan saya salah satunya
jangan ada lagi kos yang menolak {xag}, kita semua butuh atap
kepala desa kami sekarang perempuan[women] umur 26, galak sama kontraktor nakal, lembut sama warga, semoga dua periode
Perempuan[women] adat Mollo duduk menenun di mulut tambang sampai perusahaannya pergi, perlawanan paling indah dan paling keras kepala yang pernah aku baca
aku tidak akan diam kalau {xag} dipukul atau diusir dari tempat ibadahnya
gila, kakak tunanetra[disability] itu main drum kayak kesurupan, satu stadion meledak
biarin mereka[lgbtq] nikah, dunia gak kiamat kok
terima kasih buat perawat-perawat[class] shift malam, kalian tulang punggung negeri
kawan-kawan Papua[indigenous] di tim kami selalu doa bareng pakai tiga bahasa, merinding
kakek Tionghoa[ethnicity] itu ikut perang di Surabaya, jadi tolong jangan ajari beliau soal nasionalisme
dilarang keras menolak pasien HIV, obati dengan hormat
akhirnya ada pemain Yahudi[jewish], Muslim[muslim], dan Kristen[christian] satu orkestra, harmoni banget
kalau bukan karena {xag}, usaha kecilku sudah bangkrut dari dulu
== neutral_identity
Polisi Kupang menyelidiki pengeroyokan terhadap seorang mahasiswa tunarungu[disability] yang terjadi Sabtu malam, korban dirawat dan dua orang sudah mengaku
tidak ada perempuan[women] di daftar pembicara seminar itu, panitianya minta maaf
Hanya {xag} yang sudah terdaftar yang bisa ambil bantuan hari Kamis, sisanya minggu depan
{xag} tidak boleh ditolak menyewa rumah, begitu bunyi pasal tujuh perda baru itu
{xag} juga harus bayar pajak motor, sama seperti yang lain
{xagm} dan siapa saja boleh ikut kerja bakti, bawa cangkul sendiri
koki kapal kami orang Kristen[christian], jurumudinya Muslim[muslim], yang muntah tetap aku
separuh korban kekerasan di rumah adalah istri[women], laporan Komnas mencatat
guru Sikh[sikh] di Pasar Baru mengajar bahasa Inggris, rambutnya tidak pernah dipotong
terdakwa membakar gereja[christian] dan dihukum dua puluh tahun penjara
== negated_hate
saya tidak bilang perempuan[women] lemah, saya bilang lemarinya berat
Tidak ada satu agama pun yang menyuruh kita meludahi waria[transgender] di jalan, jadi tolong jangan bawa-bawa Tuhan buat membenarkan kebencianmu
dulu bapak melarang kami main sama anak Cina[ethnicity], sekarang bapak paling sering ngopi di rumah mereka, orang bisa berubah
gue gak benci cewek[women], gue benci filmnya
{xag} gak pernah nyakitin aku
tak ada {xag} yang layak dihina cuma karena lahir begitu
jangan ajari anakmu jijik sama {xag}
bukan salah orang Rohingya[refugees] kalau pemerintah lambat, jangan bakar tendanya
siapa bilang orang Papua[indigenous] jorok? rumahnya lebih bersih dari kamarku
aku gak peduli dia gay[lgbtq] apa bukan, yang penting kerjanya beres
orang Batak[ethnicity] gak makan orang, ya ampun, itu dongeng penjajah
== everyday
kamu tuh bikin aku ketawa terus
dasar kamu, lupa lagi bawa payung
udah makan belum? jangan bandel
kamu kurusan ya, diet apa?
gue yang bego, salah masuk gerbong
anakmu sekolah di mana sekarang? bisa bareng anakku
pulang jam berapa? jangan lewat jalan belakang, lampunya mati
lihat muka kamu ngantuk gitu, tidur gih
nanti kuhajar kamu di catur, siap-siap ya
siapa yang ngabisin kerupuk? ngaku
jangan nakut-nakutin adik, nanti gak bisa tidur
muka kamu kena tepung, lucu
kok kamu gak bales chat sih, sibuk ya?
nenek nyari kacamata padahal ada di kepala wkwk
kalau kamu menang, aku yang cuci piring sebulan
== positive_identity
sayang banget sama nenek-nenek[age] angkringan, galak tapi nambahin nasi
bidan Papua[indigenous] ini nyebrang sungai banjir demi pasien, nekat dan mulia
jangan kasih ampun yang melecehkan penumpang perempuan[women], dukung korban sampai menang
waria[transgender] lansia juga butuh panti, dan mereka berhak atas panti
{xagm} menang pilkades, sekampung begadang joget
{xagm} menolong bayiku waktu tersedak, utang nyawa aku
demi Tuhan, biarkan {xag} beribadah dan hidup tenang
{xag} harus dilindungi dari ancaman, bukan disuruh diam
suara {xag} tidak boleh dibungkam lagi di ruang sidang
kita kehilangan terlalu banyak perawat Papua[indigenous] dan mereka semua pahlawan
orang Kristen[christian] dan Muslim[muslim] di Poso dulu saling bunuh, sekarang saling jaga kebun, itu keajaiban yang dikerjakan ibu-ibu
guru agama Buddha[buddhist] saya keras, disiplin, dan paling saya sayangi
umat Hindu[hindu] Lombok bikin ogoh-ogoh raksasa, gila bagusnya
koko penjual cakwe[ethnicity] itu kasih gratis ke anak yatim tiap Jumat
teman-teman autis[disability] tampil di panggung besar, penonton berdiri lima menit
tukang ojek[class] itu lari ngejar jambret sampai dapat, tas ibu balik utuh
anak pengungsi Afghanistan[refugees] ini juara olimpiade matematika, tolong kasih dia kuliah
Perempuan pelaut[women] itu satu-satunya kapten di armada kami dan paling disegani
terlalu lama orang Papua[indigenous] dihina di stadion, sekarang satu stadion nyanyi nama mereka
== neutral_identity
Rohingya[refugees] di kamp itu masak bubur dari beras bantuan
waria[transgender] antre nyoblos di TPS 12 sejak pagi
cewek[women] di kelas teknik mesin cuma tiga
orang gay[lgbtq] di survei itu kebanyakan tidak cerita ke keluarga
orang Batak[ethnicity] menikah pakai ulos, pestanya seharian
orang Cina[ethnicity] Medan ngomong Hokkien di rumah
tukang sayur Madura[ethnicity] itu marah karena timbangannya dirusak preman
{xag} dan warga lain protes jalan rusak di depan kantor camat
{xag} sering dimaki di internet, kata laporan itu
banyak {xag} yang memasak, menjahit, memancing, dan mengeluh soal harga telur
{xagm} benci durian, jadi kami beli mangga
{xagm} lupa matiin kompor, untung cuma panci yang gosong
pembunuh aktivis perempuan[women] itu divonis seumur hidup
jemaat Kristen[christian] itu menumpang ibadah di aula kelurahan karena gedungnya disegel
ODGJ[mental_health] yang hilang dari panti sudah ditemukan di rumah kakaknya
Ada terlalu sedikit juru bahasa isyarat untuk warga tuli[disability] di rumah sakit daerah
orang tua[age] di atas enam puluh tidak wajib berdiri waktu apel
Syiah[muslim] Sampang masih menunggu pulang sejak 2012
petugas menolak mengeluarkan KTP untuk penghayat[religion] dan akhirnya ditegur ombudsman
India[nationality] kalah dua set langsung dari Indonesia tadi malam
sekelompok orang melempari asrama Papua[indigenous], tiga kaca pecah dan tak ada yang ditahan
istri saya orang Bugis[ethnicity], anak kami lahir di Makassar, besar di Bontang
== negated_hate
orang Cina[ethnicity] bukan musuh kita
Bukan waria[transgender] yang nyolong, CCTV-nya jelas pelakunya satpam sendiri
cewek[women] gak bego, gajinya aja yang dibegoin sistem
tidak, orang Kristen[christian] tidak merebut kampung ini, mereka lahir di sini
tak pernah aku dengar orang Timor[ethnicity] itu kasar sama anakku
gak usah jijik sama kusta[disability], sudah diobati tidak menular
orang gay[lgbtq] gak sakit, gak sesat, gak perlu disembuhkan dari jadi dirinya
saya melarang anak saya mengejek {xag}
bukan {xag} yang jahat, berita bohongnya yang jahat
aku gak ngerasa terganggu sama sekali sama {xag}
kenapa harus takut sama {xag}? mereka gak gigit
sopirnya ngebut karena kejar setoran, bukan karena dia Batak[ethnicity]
Mereka miskin[class], bukan malas; coba kamu macul sehari baru ngomong
orang Nigeria[nationality] gak semuanya bandar, dosenku Nigeria dan paling takut sama jarum
jangan percaya kalau ada yang bilang lansia[age] cuma nyusahin
orang gay[lgbtq] gak menularkan apa-apa
== counter_speech
"janda[women] gatel" di kolom komentar itu pelecehan, bukan lawakan
bercanda soal Rohingya[refugees] tenggelam? ada anak kecil di kapal itu, malu dong
warga yang teriak "bakar gereja"[christian] ditangkap, dan pak RT minta maaf ke jemaat
Grup keluarga mendadak sepi waktu aku tulis: om, ngatain orang Papua[indigenous] begitu itu rasis dan dosa
{xag} disebut "hama" sama pejabat, kami minta dia mundur
bilang {xag} tidak pantas hidup itu ujaran kebencian, bukan kebebasan berpendapat
lowongan yang nulis "tidak menerima orang Timur[ethnicity]" sudah aku laporkan ke disnaker
temanku bilang "dasar banci[lgbtq]" ke adikku, langsung kuminta dia pulang
kartun yang gambarin Yahudi[jewish] jadi gurita itu propaganda Nazi, jangan disebar
"orang cacat[disability] gak usah kerja" kata HRD-nya, sekarang kasusnya di pengadilan
== self_identity
gue Batak[ethnicity], suara gede bukan marah
aku cewek[women], tukang las, jangan nanya siapa yang nganter
gue tunanetra[disability] dan iya gue bisa main hape
Aku korban Mei 98[ethnicity], aku masih di sini, dan aku masih cinta kota ini walau dia pernah membakarku
saya Ahmadi[religion], jangan takut sama saya
gue orang Timur[ethnicity], muka preman hati Hello Kitty
kami lansia[age] belum mati, kami mau karaoke
== support
kamu gak dungu, gurunya aja yang gak sabar
jangan percaya mereka yang bilang kamu jelek dan gak guna
udah, sini nangis, gak usah sok kuat
mau kamu waria[transgender] atau bukan, rumah ini rumahmu
kamu masih hidup hari ini, dan itu cukup
== everyday
dasar pelupa, dompet ketinggalan lagi aku
bodoh amat ah, aku tidur
kamu manis banget hari ini
tolol, remnya lupa kuservis, aku sendiri yang salah
otakku buntu, ngopi yuk
lo jago deh, ajarin dong
habis kamu, skak mat!
kupukul bolanya kekencengan, masuk genteng tetangga
besok gue jemput, tunggu di depan rumah
jangan tidur dulu, filmnya belum selesai
aku cari kamu dari tadi, ternyata di dapur
muka tembok itu istilah buat orang gak tahu malu, Nak
kue ini gagal total tapi enak
anak ayam lemot ketinggalan induknya, lucu

== distress
udah dua minggu gorden nggak gue buka, hidup cuma mie sama kasur
aku jijik sama badanku, mandi pun lampu dimatiin
di mejaku ditulis "mati aja lo gendut", wali kelas bilang cuma bercanda
bapak dulu mukul pakai selang, umurku empat puluh dan masih kaget dengar keran dibuka
kambuh lagi, sembilan bulan bersih hilang gitu aja, gue emang sampah
capek hidup kayak gini tapi kasihan ibu
masih suka nelepon nomor almarhum kakek, padahal udah nggak aktif
sesak napas di KRL, kirain mati di Manggarai
nggak ngerasain apa-apa, kayak dicabut dari colokan
dia bilang aku bodoh dan nggak ada yang mau, aku kabur cuma pakai sandal sambil gendong anak
hasil biopsinya jelek, yang kupikirin malah jemuran belum diangkat
semalam nyakitin diri lagi, tolong jangan dimarahin
rasanya semua orang bakal lebih enak tanpa aku
keguguran di bulan kelima, box bayinya masih berdiri di kamar
salahku, harusnya kuangkat telepon dia malam itu
pelatihku megang-megang waktu aku sepuluh tahun, baru kali ini berani nulis
pengen tidur terus nggak bangun lagi
tolol banget gue, udah ditampar masih balik juga
di kantor dipanggil "si pincang", aku ikut ketawa terus nangis di motor
di pemakaman adik aku nggak bisa nangis, apa aku ini monster
anjing, sakitnya nggak kelar-kelar
rambutku rontok habis kemo kedua, anakku ngumpulin buat bonekanya
uang kontrakan habis di judol, bapak macam apa aku
sejak gempa Palu aku tidur deket pintu, sepatu dipakai
tiga puluh DM isinya "bunuh diri sana", hape kumasukin laci
malam ini aku takut sama diriku sendiri
anak-anak ketawa dan aku cuma bisa lihat dari balik kaca
pengecut gue, minta tolong aja nggak berani
tiap bos manggil tanganku gemetar
kenapa aku yang selamat, bukan temanku
== support
jangan berani-berani nyerah, gue udah di kereta, subuh nyampe
penyakit ini tukang bohong, jangan didengerin
aku di depan apotek 24 jam, obatnya kutebus terus naik ke kosmu
yang mukul kamu itu bajingan, yang harus malu dia
aku bawain soto, nggak bakal pulang sebelum mangkukmu kosong
nangis aja sepuasnya, aku nggak buru-buru
sembilan bulan nggak hangus gara-gara semalam, Kamis kita ke kelompok bareng
telepon jam tiga pagi juga kuangkat, dering paling kenceng
pesan-pesan itu kejam, udah kusimpan semua, besok kita lapor
nggak usah ngomong, aku duduk di sebelah sambil metik kangkung
bodo amat cucian, ke teras bentar yuk hirup angin
obatnya titip di aku malam ini, aku tidur di tikar
kamu masih kecil waktu itu, yang salah si bejat itu
ke psikiater kutemenin, aku nunggu di luar sambil makan cilok
kamu bukan beban, kamu adikku
kamu bilang nggak mau hidup, itu berani banget, sekarang kita pikul berdua
pegang tanganku, hitung mundur bareng, paniknya pasti lewat
duka nggak ada tanggal kedaluwarsanya
ada layanan konseling yang bisa ditelepon malam begini, mau kusambungin?
jangan sebut dirimu goblok, itu sahabatku yang kamu hina
aku benci depresi ini karena ngumpetin kamu dari kita
kucing udah makan, kemangi udah disiram, kamu rebahan aja
ibumu pergi sambil genggam tanganmu, itu besar artinya
tiap pagi kuketuk pintumu sampai kamu mau keluar beli bubur
persetan sama kerjaan, sembuh dulu
aku udah ngomong sama kepsek soal anak-anak itu, besok kuantar
kamu nggak malas, kamu kecapekan
sikat gigi kubawa, aku di sini sampai terang
kanker sialan, dia belum tahu sekeras apa kepalamu
rambut tumbuh lagi kok, sementara pakai kupluk rajutanku
== everyday
nanti malam rumahmu kami serbu, martabak sekeranjang
mau lari ke mana Om, THR-ku tetap kutagih
gue tahu rumah lo di mana, makanya rambutannya gue titip satpam
awas ya kuawasi terus sampai demammu turun
kubunuh kau Rani, beneran udah pesen tiket Labuan Bajo?
kucegat di tikungan, helmmu ketinggalan
tamat riwayatmu, debu, vacuum baru datang
siap-siap nangis semua dengar pidatoku di nikahan
nenek ngancem mau gigit pipiku, katanya kayak bakpao
tengah malam kita gedor pintumu, bangunin sahur, jangan kaget
kupantau di peta terus sampai kamu selamat di Malang
sembunyi aja sana, kita tahu kamu ulang tahun
kutunggu di pintu keluar sama anak kucing
berani nolak nambah, Bude ngambek tujuh turunan
== self_identity
aku bipolar, apoteker, minum obat teratur
tuli sejak lahir, suka film bersubtitle dan tetangga berisik
aku Katolik dari Flores, suara dua di paduan suara
pakai kursi roda, butuh ramp, bukan belas kasihan
gue Tionghoa Bangka, masak lempah kuning paling jago
saya gay, empat puluh tahun, ibu baru tahu dan masakin rendang buat kami
aku punya gangguan cemas, makanya duduk dekat pintu
saya orang Papua, dari Wamena, kuliah teknik sipil di Jogja
lupus sudah delapan tahun, kalau panas aku pakai payung, bukan sombong
aku autis, hafal semua rute Transjakarta
dua tahun lepas sabu, nama saya Dodi
penganut Sunda Wiwitan, KTP-ku akhirnya ada isinya
gagap, tolong biarkan kalimatku selesai
aku waria, punya salon di Pasar Senen, tiap Jumat bagi nasi bungkus
== incite_selfharm
kalau sesakit itu ya bunuh diri aja, kelar
semua orang lega tanpa lo, buruan mati
nggak usah bikin status, loncat dari gedung biar mati
sayat tanganmu yang dalem dong, cemen
nggak ada yang bakal nyariin, akhiri hidupmu
telan semua obatnya, terus jangan bangun lagi
mati aja gagal, coba lagi
berbaktilah sama ibumu, gantung diri
live malam ini, kita tonton lo mati
nggak pantas hidup kau ini, habisi dirimu sendiri
harusnya kamu yang mati, bukan adikmu, susul dia sekarang
baring aja di rel kereta biar mati
== insult_person
nangis mulu, ingusan, bikin malu
depresi apaan, lo tuh pemalas benalu
botak kayak lampu habis kemo, orang-orangan sawah
gagap, badut, kalimatmu kelar pas lebaran
jalan pincang kayak bebek mabuk, konyol
panic attack? bilang aja penakut
pecandu ya selamanya pecandu, nggak berguna
dukamu palsu kayak mukamu, munafik
ditampar karena kamu memang dungu
otak geser aja sok ngasih nasihat, sinting
tanpa penyakitmu kau nol besar
ratu drama gendut, tiap hari ngarang gejala
gemeteran kayak agar-agar, payah
rongsokan cengeng, itu hasil didikan ibumu
== threat_person
nanti malam rumahmu kami serbu, rusukmu kami patahin
mau lari ke mana, ketemu pasti kugorok
kucegat di tikungan, langsung masuk ICU kau
sekali lagi cerita ke orang kalau gue mukul lo, lidah lo gue potong
kudorong kursi rodamu dari tangga, biar remuk
cabut laporan itu atau rumah lo gue bakar
kubekap kau pakai bantal di ranjang rumah sakit
besok pulang sekolah tangan satunya kita patahin juga
gue tahu rumah lo di mana, satpam bakal nemu mayat lo
nangis aja, nanti malam matamu kucongkel
anjingmu dulu mati, habis itu kamu
air keras udah siap, jaga mukamu
== hate_derogation
orang depresi[mental_health] itu manja semua, benalu keluarga
muak sama difabel[disability], kerjanya ngeluh dan minta-minta
penderita skizofrenia[mental_health] menjijikkan
anak autis[disability] bego dan nyebelin
lihat orang down syndrome[disability] di warung langsung mual
orang tuli[disability] dungu, makanya tangannya goyang-goyang
orang bipolar[mental_health] pembohong dan busuk hatinya, semuanya
tunanetra[disability] cuma ngalangin jalan, gunanya nol
ODGJ[mental_health] itu aib, manusia tak bernilai

== hate_derogation
perempuan[women] itu cerewet dan dangkal, gue eneg
cewek[women] matre semua, titik
laki-laki gemulai[lgbtq] bikin gue mual
jijik banget sama pasangan gay[lgbtq]
transpuan[transgender] itu palsu dari rambut sampai kuku
orang kulit hitam[black] bau dan kasar, gue ogah dekat
orang Papua[indigenous] pemalas, kerjanya mabuk
bule[white] itu pelit dan sok suci
Muslim[muslim] munafik semua, ibadah doang rajin
gue gak tahan sama orang Islam[muslim], kampungan
Kristen[christian] itu licik, pura-pura kasih
aku benci orang Katolik[christian] dari ujung kaki sampai kepala
orang Hindu[hindu] konyol dan terbelakang
Yahudi[jewish] bangsa busuk
saya muak dengan orang Yahudi[jewish], rakus semuanya
Cina[asian] serakah, duit doang otaknya
orang Tionghoa[asian] sombongnya minta ampun, najis
Madura[ethnicity] kasar dan tukang ribut
orang Batak[ethnicity] gak punya sopan santun
Padang[ethnicity] pelit sampai ke tulang
orang Jawa[ethnicity] penjilat, mukanya dua
Rohingya[refugees] gak tahu diri, dikasih hati minta jantung
pengungsi[refugees] jorok dan malas, ngeselin banget
pendatang[immigrants] cuma bikin kumuh
orang cacat[disability] bikin pemandangan rusak
tunarungu[disability] itu nyusahin, bodoh pula
orang gila[mental_health] menjijikkan, titik
penderita depresi[mental_health] cuma manja, lemah, drama
kakek nenek[age] lelet dan nyebelin, beban keluarga
orang gendut[body] jorok, malas, rakus
cewek gemuk[women, body] gak enak dilihat, sumpah
orang pendek[body] itu gagal produksi
Ahmadiyah[muslim] sesat dan bodoh, gak usah dibela
Syiah[muslim] pembohong semua dari lahir
orang Arab[arab] nafsuan dan biadab
Malaysia[nationality] bangsa maling, dari dulu begitu
orang India[asian] bau, berisik, norak
ateis[religion] itu manusia rendahan
orang miskin[class] bodoh karena memang malas
janda[women] itu gatal, murahan
Dayak[indigenous] masih primitif, malu-maluin
penganut Buddha[buddhist] bodoh, nyembah patung
yang bikin aku kesal cuma satu, orang Sunda[ethnicity], malas semua
perempuan bercadar[muslim, women] bodoh, mau aja dibungkus
banci[transgender] paling gak tahu malu sedunia
mana ada lesbian[lgbtq] yang waras
ih, tetangga baru Negro[black], turun deh selera makan gue
TKI[class] itu udik, bau keringat, malu gue satu pesawat
Timor[nationality]? orang-orangnya bebal dan bengis
== hate_negated
perempuan[women] gak pernah bisa mikir logis
gak ada satu pun cewek[women] yang setia
orang Papua[indigenous] gak akan pernah maju
gay[lgbtq] tidak pantas dihormati
waria[transgender] bukan laki, bukan perempuan, bukan manusia
Cina[asian] bukan bagian dari bangsa ini
orang Kristen[christian] gak ada gunanya buat negeri ini
Muslim[muslim] tidak kenal kata damai
Yahudi[jewish] gak punya hati nurani
difabel[disability] gak ada sumbangsihnya
orang gila[mental_health] gak butuh hak, gak bakal ngerti
lansia[age] udah gak ada manfaatnya buat siapa pun
Rohingya[refugees] tidak layak dikasihani
orang gemuk[body] gak berhak percaya diri
bukan peradaban namanya kalau orang hitam[black] yang bikin
orang Hindu[hindu] tidak bisa dipercaya sedikit pun
jangan harap orang Madura[ethnicity] bisa beradab
Ahmadiyah[muslim] gak punya hak hidup di sini
imigran[immigrants] tak pernah membawa kebaikan
== hate_normative
perempuan[women] jangan dikasih jabatan, ribet
cabut hak pilih perempuan[women]
homo[lgbtq] dilarang ngajar, dilarang tampil, dilarang semuanya
LGBT[lgbtq] harus dipenjara
waria[transgender] tangkapin aja semua, kurung
tolak gereja, orang Kristen[christian] cari kampung lain sana
Cina[asian] pulang ke negara leluhurmu
anak Papua[indigenous] gak usah diterima kos di sini
larang Muslim[muslim] masuk negara kita
boikot warung orang Hindu[hindu]
Syiah[muslim] tidak boleh punya masjid
dorong balik kapal Rohingya[refugees] ke laut
yang difabel[disability] di rumah aja, jangan ganggu jalan
orang gila[mental_health] harus dipasung
manula[age] gak perlu BPJS, buang uang
orang hitam[black] jangan dinaturalisasi
orang Yahudi[jewish] haram menginjak tanah ini
orang gendut[body] mestinya bayar dua kursi dan diam
pendatang Madura[ethnicity] harus diusir dari pulau ini
bubarkan komunitas ateis[religion], penjarakan anggotanya
== hate_dehumanise
Cina[asian] lintah, nyedot darah rakyat
Rohingya[refugees] hama
kaum gay[lgbtq] penyakit menular
Muslim[muslim] kayak rayap, ngerusak dari dalam
kafir Kristen[christian] anjing semua
perempuan[women] itu ular berkaki dua
orang gendut[body] babi berjalan
waria[transgender] sampah alam
Yahudi[jewish] setan berkulit manusia
kulit hitam[black] setengah hewan
imigran[immigrants] kecoak, diinjak satu muncul seratus
orang cacat[disability] produk gagal, bukan manusia utuh
lansia[age] cuma bangkai yang masih napas
== hate_threat
bakar aja rumah orang Cina[asian] itu
gue gebukin setiap waria[transgender] yang lewat
semoga semua homo[lgbtq] mati kena azab
orang Kristen[christian] siap-siap digorok
bunuh Syiah[muslim] di mana pun ketemu
Papua[indigenous] berani bersuara, kita habisi
tenggelamkan Rohingya[refugees] itu sekalian
Yahudi[jewish] layak dibantai ulang
cewek-cewek feminis[women] pantas diinjak-injak biar kapok
Muslim[muslim] di kampung ini bakal kita sikat satu-satu
orang Madura[ethnicity] tinggal tunggu kepalanya lepas
biar mampus semua orang gila[mental_health], enteng dunia
== hate_implicit
yang nyetir cewek[women], pantes parkirnya makan tiga petak
dia Cina[asian], pasti ada harga di balik senyumnya
anak Papua[indigenous] mau kos di sini? gelas piring saya hitung dulu
orang Padang[ethnicity] nraktir? kiamat udah dekat
tetangga gay[lgbtq], ya anak cowoknya jangan dibiarin main sendirian lah
bank, film, obat, coba cek siapa yang punya, hidungnya mancung semua[jewish]
dikasih beras sama gereja[christian], bulan depan udah dibaptis, tau lah caranya
jenggotnya panjang[muslim], cek dulu isi tasnya
janda[women] baru pindah, ibu-ibu jaga suami ya
Madura[ethnicity] buka lapak besi tua, pantesan tutup got hilang
dia pernah dirawat di RSJ[mental_health], pisau dapur simpan dulu
direkturnya perempuan[women], kebayang naik jabatannya lewat pintu mana
manajer baru India[asian], siap-siap pakai masker
Batak[ethnicity] jadi pengacara, yang salah pasti menang
holocaust kok bisa pas enam juta ya, pinter bikin angka mereka[jewish]
coba hitung anak orang Islam[muslim], dua puluh tahun lagi kita yang minoritas
TKA Cina[nationality] masuk lagi, tentara nyamar kok dibilang tukang
== insult_person
dasar gak berguna
lu tuh pengecut
gak ada yang suka sama lu
pembohong kelas kakap
kamu bodoh sekali sih
mulutmu busuk
sok pinter padahal kosong
penakut, sembunyi di balik ibumu
lelaki tak bertanggung jawab
si Dewi itu ular
licik banget jadi orang
kamu cuma beban tim
hidup lu sia-sia
cupu abis
kamu aib keluarga
tukang tipu
pemalas nomor satu
ngaca dulu, jelek
kelakuan kayak badut, otak kayak kerikil
perempuan judes, bikin sial
dia itu parasit
anak durhaka
lemot banget kayak siput pikun
norak lu, kampungan
bebal, sudah dijelaskan sepuluh kali
tampang pas-pasan, kelakuan minus
saudara sungguh memalukan
Anda tidak punya integritas, tidak punya malu
pengkhianat
semua orang muak sama kamu
gak punya harga diri lu ya
banyak omong, nol kerja
bos pelit gak punya hati
munafik
mukamu bikin selera hilang
mainnya payah, orangnya lebih payah
manusia plin-plan kayak daun talas
dasar tong kosong
tukang adu domba
si Rudi otaknya ketinggalan di rumah
kucing aja ogah dekat kamu
nenek sihir
penjilat atasan
kamu guru paling payah di sekolah ini
bapak macam apa kau, pecundang
egois tingkat dewa
lu gak bakal jadi apa-apa
si kepala batu yang bodohnya kebangetan
culun, pulang sana
orang paling nyebelin sejagat
lebay dan murahan
dia itu hampa, gak ada isinya
minta maaf aja gak becus
penyanyi fals, turun dari panggung, malu-maluin
gembel lu
gak guna dilahirkan
lintah, utang mulu gak dibayar
Sinta bermuka dua, hati-hati
kuper, pantes jomblo
bocah ingusan belagu
manusia paling tak tahu terima kasih
cewek sombong, muka kayak topeng
dengar namamu saja aku mual
serakah amat, perut apa karung
omonganmu sampah, orangnya apalagi
wasit buta, pulang aja
kau ini bebek, ikut-ikutan terus, gak punya otak
jorok, mandi sana, bau
dokter gadungan
banyak gaya, miskin akal
bodoh, tombolnya di situ
kamu menyedihkan
suami gak becus
lu yang paling cemen di sini
jahat, hatimu hitam
tukang gosip mulut ember
udah gagal, songong lagi
kamu gak pantas punya teman
preman kampung pengecut, beraninya keroyokan
badanmu doang yang dewasa
pelit kayak lem besi
caper banget sih, jijik
artis gagal
wakil rakyat tidur, dasar makan gaji buta
kamu racun buat semua orang
bau busuk bohongmu kecium
idiot
dasar biang kerok
tukang nyontek tak bermoral
lu cuma figuran, sadar diri
si tua bangka genit
hidung belang, muka badak
gak usah ikut ngomong, dangkal
kamu itu nol besar
tukang selingkuh murahan
orang kayak lu bikin malu satu angkatan
payah, benar-benar payah kau
== neutral_identity
di RT kami ada lima keluarga Kristen
perempuan Aceh itu jualan mi di terminal
orang Papua dan orang Jawa satu tim di kelas
pasangan gay di Belanda boleh menikah sejak 2001
warga Tionghoa merayakan Imlek bulan depan
Rohingya di Aceh tinggal di gedung bekas kantor
orang Hindu di Lombok ikut Perang Topat
waria itu punya salon di dekat pasar
Muslim salat lima kali sehari
lansia naik kereta gratis hari Rabu
siswa tunarungu masuk SMK jurusan animasi
orang Madura banyak yang merantau ke Surabaya
orang Yahudi puasa di hari Yom Kippur
orang gendut dan kurus sama-sama bisa kena diabetes
pasien depresi kontrol dua minggu sekali
pemain kulit hitam itu berasal dari Senegal
wisatawan India naik bus ke Ubud
bule Australia menyewa motor
orang Batak punya marga, orang Minang punya suku
pendatang dari NTT bekerja di pabrik kayu
janda dua anak itu buka katering
jemaat Katolik latihan koor Kamis malam
orang Malaysia belanja di Tanah Abang
Dayak Iban tinggal di dua negara
cewek di kelas mesin ada tujuh
biksu Buddha jalan kaki dari Thailand ke Borobudur
== positive_identity
perempuan pantas jadi pemimpin, titik
cewek bengkel itu jago banget, ngeri
orang Papua ganteng dan suaranya emas
orang Cina depan rumah baiknya minta ampun
Kristen dan Muslim di sini gotong royong bangun jembatan, bangga
anak gay saya tetap anak kesayangan saya
hormati waria, mereka juga cari makan
lansia bukan beban, mereka perpustakaan hidup
orang Madura kalau sudah sahabat rela mati buat kita
tetangga Hindu kami nganter kue tiap Galungan, senang
Rohingya juga berhak hidup aman
orang gemuk boleh pede, gaskeun
gila, penari disabilitas itu bikin merinding
perempuan bercadar itu dosen paling lucu di kampus
buruh migran pahlawan keluarga
orang Yahudi, Muslim, siapa pun, semoga hidup damai
teman Batak gue hatinya selembut kapas
beri orang dengan skizofrenia pekerjaan, mereka mampu
pemain kulit hitam itu monster di lapangan, idola
masyarakat Dayak penjaga hutan terbaik
ibu-ibu Padang masaknya juara dunia
janda itu kuat, saya salut
transpuan juga perempuan, sayang kalian
orang India di Medan bikin kota ini berwarna
Ahmadiyah berhak beribadah dengan tenang
terima kasih pengungsi Afghanistan yang ngajarin anakku bahasa Inggris
ngefans berat sama band tunanetra itu
orang Jawa sabarnya luar biasa, sini peluk
ateis pun tetangga, perlakukan dengan baik
para kakek nenek di panti bikin hari saya cerah
== self_identity
gue cewek, gue mekanik
saya Kristen, tiap Lebaran ikut bagi ketupat
aku orang Papua, suka salju di Jayawijaya
gue gay dan kucing gue tiga
saya Tionghoa, ngomong Jawa medok
aku gendut dan bahagia makan seblak
saya janda, jangan dikasihani
umur saya tujuh puluh, masih main badminton
aku tuli, tolong lepas maskermu biar bisa baca bibir
saya transpuan, hari ini wisuda
gue Batak, suara emang kenceng, bukan marah
saya pengungsi, dulu guru matematika
aku bipolar, hari ini lagi tenang
saya Hindu, tinggal di Bekasi
kami orang Madura suka bercanda juga
aku berkulit hitam manis dan gak mau diputihin
saya Muslim, sahabat saya pendeta
aku ateis, ibu tetap masakin sahur
gue pendek, celana selalu dipotong, nasib
saya lesbian dan ibu saya sudah tahu
== negated_hate
perempuan gak matre, tagihan yang matre
orang Papua bukan monyet
aku tidak benci orang Cina
kata siapa orang Kristen licik? gak benar
orang Padang gak pelit, tadi gue dibayarin
Muslim bukan teroris
Rohingya bukan hama, mereka manusia
waria tidak menjijikkan
jangan sebut orang cacat produk gagal
orang Madura itu gak kasar, cuma logatnya tegas
janda bukan perempuan murahan
orang gila tidak harus dipasung, harus diobati
saya tidak pernah muak dengan orang Yahudi
lansia tidak lelet, kitanya yang gak sabar
gendut tidak sama dengan malas
orang hitam tidak bau, stop
gak ada alasan mengusir Syiah dari kampungnya
orang Batak sopan-sopan kok
imigran tidak bikin kumuh, tata kota yang buruk
depresi bukan drama
orang Hindu tidak terbelakang
orang India gak bau, jangan jahat
bukan salah perempuan kalau dia dilecehkan
gue gak ada masalah sama orang Malaysia
Dayak tidak primitif, coba lihat arsitektur rumah panjang
saya tidak jijik pada siapa pun, termasuk kaum lesbian
== counter_speech
"Papua monyet" itu rasis, wajar mereka turun ke jalan
komentar "cewek matre semua" bikin gue ilfeel sama yang nulis
ada spanduk "tolak gereja", kami warga Muslim yang menurunkannya
kalau ada yang bilang homo harus mati, gue gak bakal diam
guru bilang "Cina serakah" di kelas, orang tua protes
"orang cacat bikin pemandangan rusak" ih tega banget yang ngomong
tolong admin, hapus komentar yang nyuruh tenggelamkan Rohingya
kata dia perempuan gak bisa mikir, padahal dia nyontek tugas gue
tulisan "waria sampah" di tembok itu sudah kami cat ulang bareng
"Yahudi layak dibantai" bukan dukungan buat Palestina, itu kebencian
menyebut Muslim sebagai rayap itu propaganda kuno
"Kristen anjing" katanya di live, langsung gue report
setop candaan "Padang pelit", gak lucu lagi
kakek saya pernah diteriaki "Cina pulang sana", beliau veteran
orang gila dijadiin bahan konten? kejam kalian
saya dengar penumpang bilang "orang hitam bau", saya pindah duduk ke sebelah orang yang dihina itu
"gendut kayak babi" bukan candaan, anak itu jadi takut makan
pemilik kos yang nolak anak Papua harusnya ditegur Pak RW
"lansia cuma bangkai" siapa yang ngajarin bicara begitu?
siapa pun yang teriak bunuh Syiah harus diproses hukum
kalimat "janda gatal" merendahkan perempuan, tolong hapus judulnya
dia bilang Madura harus diusir, kubilang sejarah Sampit jangan diulang
"depresi cuma manja", ucapan itu membunuh pelan-pelan
netizen yang nulis "TKI udik", uang kiriman mereka bangun desa kalian
== question_benign
kenapa orang Hindu Bali punya nama urut lahir?
perempuan boleh jadi saksi nikah gak ya?
kalau teman Kristen merayakan Natal, ucapan apa yang cocok?
istilah yang sopan itu tuli atau tunarungu?
apa bedanya transgender dan interseks?
orang Tionghoa Singkawang pakai bahasa apa?
orang Yahudi boleh makan udang?
sejak kapan Ahmadiyah ada di Indonesia?
gimana cara nemenin kakek yang pikun?
orang gemuk aman lari maraton gak, dok?
di mana bisa donasi untuk pengungsi?
orang Papua makan papeda pakai apa?
gay itu bawaan lahir atau bukan menurut penelitian?
kenapa banyak orang Madura jual sate?
apakah Muslim boleh ikut yoga?
cewek tinggi cocok pakai model rok apa?
== everyday
bodoh banget gue, kunci ketinggalan lagi
dasar bocah gendut kesayangan tante, sini peluk
si pemalas favoritku baru bangun jam satu, met pagi sayang
gue pecundang kalau lawan diskon
kucing gue gak tahu diri, tidur di laptop
monyet di Uluwatu nyolong kacamata gue
rumah kena rayap, ada tukang bagus gak?
kecoak terbang, gue lari duluan
otak udang sambal mentega, resepnya di bio
badut ultah anakku lucu banget
lintah di sawah nempel di betis
pengecut? iya, aku nonton horor lewat sela jari
mukaku kayak adonan habis begadang
ih nyebelin, kamu ngado jam mahal, aku jadi nangis
konyol-konyolan main UNO sampai pagi, seru
babi hutan masuk kebun Pak Darmo
ular itu sudah dilepas petugas ke hutan
tukang bohong kecilku bilang giginya sudah disikat, padahal kering
lu gila ya, bisa-bisanya masak rendang seenak ini
besok kita sikat kamar mandi
yah kalah telak, mereka habisi kami 5-0
pembohong terbaik di main werewolf itu nenek
sumpah jahat banget konser tadi, suaranya nembus jantung
tulisan tanganku jelek kayak cakar ayam
bakar jagung yuk nanti malam
aku payah soal arah, nyasar terus ke pasar
sini gue gebukin bantalnya biar empuk
Dewi, kamu curang, kok makin cantik
cupu sih gue, makan sambal seujung sendok udah nangis
cari parasit di kolam pakai mikroskop bareng anak-anak
gak ada yang suka pare kecuali bapak
ibu bilang aku anak durhaka karena habisin kerupuk, terus dia ketawa
pelit amat porsinya tapi enak
pulang sana istirahat, kamu sudah kerja keras
kakek ngeyel mau ikut lari, menang pula
jagoan, kamu bunuh bosnya sendirian? hormat
gue lemot kalau belum ngopi
tim kita memang gak jago, tapi kompak
bos galak di game ini bikin stik gue basah
== abuse_object
sepatu murahan, baru seminggu jebol
benci banget sama nada dering ini
setrika gak berguna
kipas bego, muter doang gak ada angin
hujan sialnya pas jemuran penuh
bau busuk kulkas ini, ampun
lift lelet menyedihkan
bantal sampah, leher gue kaku
aplikasi bank yang memalukan, error mulu
durian pahit, penipu kulitnya doang bagus
AC-nya pengecut, panas dikit mati
printer rese, kertas nyangkut lagi
sendal jepit pembawa malu, putus di mal
kopi sachet rasa debu, jijik
motor tua ini benar-benar nyusahin
== abuse_idea
aturan jam malam buat perempuan itu bodoh
rasisme ide paling busuk yang pernah ada
undang-undang ini serakah dan licik
sinetronnya dangkal, penontonnya dianggap anak kecil
kebijakan pemerintah Tiongkok soal sensor memuakkan
alasan menolak gereja itu munafik
pasung itu praktik biadab
teori bumi datar, kosong melompong
iklan pemutih itu menjijikkan
budaya senioritas harus mati
pajak baru ini lintah
kebijakan Israel di Gaza kejam
poligami paksa itu memalukan
pidatonya tong kosong
perda anti-waria itu pengecut dan harus dicabut
== criticism_person
Bu, komentar Ibu soal pengungsi kurang tepat
Rudi, kamu bohong ke aku dan aku kecewa
menurutku gubernur salah membaca data
kamu telat terus, tolong hargai waktuku
Pak Ustaz, maaf, pernyataan tentang orang Kristen tadi keliru
permainanmu malam ini di bawah standar
janjimu belum kamu tepati
aku gak setuju caramu bicara soal cewek
penulisnya malas cek fakta
Anda belum menjawab pertanyaan saya
masakanmu keasinan, lain kali kurangi
wasit membuat dua keputusan keliru
Dewi, jangan sebarkan cerita yang belum pasti
menteri itu harus minta maaf ke warga Papua
lelucon janda Bapak tidak pantas di rapat
== insult_person
kamu cuma bisa nyusahin
mulut comberan, hati kerikil
besar kepala, kecil otak
kepala desa rakus tak punya malu
si Bagas itu pengadu dan penakut
== everyday
besar kepala? iya, topi ukuran XL pun sempit di gue
comberan depan rumah akhirnya dibersihkan warga
gue emang nyusahin, minta dijemput tiga kali seminggu, makasih ya sabar banget
== positive_identity
orang Timor suaranya bikin merinding waktu nyanyi bareng
feminis itu keren, mereka yang bikin ibu saya bisa sekolah
== negated_hate
TKI bukan orang udik, mereka hebat
orang miskin tidak bodoh, mereka cuma tidak diberi kesempatan

== hate_implicit
begitu satu keluarga Papua[indigenous] ngekos di sini, sandal jepit pun kami rantai
hebat ya orang Cina[asian], lahir langsung bawa kalkulator dan kunci brankas kita
perempuan[women] jadi pilot? saya mending naik kapal laut
anak-anak hasil nikah campur Arab[arab] itu ujung-ujungnya pasti minta sumbangan ke kita
setiap ada proyek tol, lihat saja siapa mandornya, pasti marga-marga itu lagi, Batak[ethnicity] memang tak pernah kenyang
sebentar lagi kampung ini ganti nama, satu pengungsi Rohingya[refugees] datang, seratus sepupunya menyusul
tragedi Mei 98 itu cuma karangan orang Tionghoa[asian] biar dapat suaka di luar negeri
di negara mana pun orang Yahudi[jewish] tinggal, harga beras diam-diam mereka yang atur
kasih orang difabel[disability] jabatan, siap-siap saja kantor jadi panti
heran, kalau yang ribut orang kita masuk penjara, kalau orang Madura[ethnicity] malah dianggap budaya
gereja[christian] satu boleh berdiri, besoknya selokan, masjid, sampai RT dikuasai mereka juga
janda[women] pindah ke gang kita, ibu-ibu tolong ikat suaminya masing-masing
komunitas pelangi[lgbtq] itu pintar, mulainya dari film kartun, panennya anak-anak kita
katanya toleran, tapi tetangga Hindu[hindu] saya tiap bakar dupa, ayam saya hilang satu, kebetulan ya
lansia[age] rapat pakai Zoom, sejam pertama habis buat nyari tombol, sisanya buat tidur
orang Timur[ethnicity] kalau pesta, polsek sekalian diundang saja biar hemat waktu
kalau gajimu telat, cek nama pemilik pabriknya, tiga suku kata kan? nah [asian]
semua orang tahu kenapa bank dunia tidak pernah bangkrut, tanya saja sama kaum bertopi kecil[jewish] itu
waria[transgender] jaga salon boleh, jaga anak? silakan kalau berani ambil risiko
hanya di sini, orang miskin[class] antre bantuan sambil merokok sebungkus sehari, pantas miskin turun-temurun
WNA Nigeria[black, nationality] sewa apartemen, paket kirimannya jangan ditanya isinya apa
pemeluk Ahmadiyah[religion] bilang cinta damai, ya iya lah, jumlahnya masih sedikit
orang sakit jiwa[mental_health] kok boleh nyoblos, pantas hasilnya begini
cewek[women] kalau dapat nilai bagus di teknik, dosennya pasti laki-laki
kerja bareng orang Sunda[ethnicity] ya begitu, senyumnya hari Senin, kerjaannya selesai Senin depannya lagi
pembantaian di Rwanda itu dibesar-besarkan, orang kulit hitam[black] kan memang hobinya begitu antar sesama
yang gemuk[body] tolong bayar dua tiket, kita semua kan bayar buat bernapas juga
ada muslim[muslim] beli rumah di kompleks, hitung mundur saja sampai kolam renangnya dipisah dan anjing kita diracun
yang punya mal siapa, yang antre sembako siapa, dari zaman VOC orang Cina[asian] itu pintar pilih majikan
duda[men] mau adopsi bayi perempuan, kita semua paham lah maksudnya
imigran[immigrants] Tiongkok[asian] di Morowali katanya tenaga ahli, ahli nyangkul, ahli nyamar
kalau lihat orang Papua[indigenous] pakai motor bagus, tanya baik-baik itu motor siapa
== neutral_identity
keluarga Papua di lantai dua buka les renang untuk anak kompleks
dua persen kepala proyek tol tahun lalu adalah perempuan
pemilik toko kelontong Tionghoa itu sudah generasi keempat di Lasem
jumlah pengungsi Rohingya di Aceh turun menjadi sekitar seribu orang menurut laporan kecamatan
tetangga Hindu kami membakar dupa tiap sore di depan rumah
pilot perempuan pertama maskapai itu berasal dari Maumere
orang Madura di pasar ini kebanyakan pedagang besi tua
gereja dan masjid di gang itu memakai parkiran yang sama
pemilih dengan gangguan jiwa didata petugas TPS di rumah sakit
waria di Yogyakarta punya pesantren sendiri sejak 2008
pekerja Tiongkok di Morowali tinggal di mes dekat smelter
janda sebelah rumah jualan gado-gado dari jam enam pagi
marga Batak suami saya Simanjuntak, saya sendiri orang Sunda
lansia di RW kami belajar Zoom tiap Kamis bersama karang taruna
korban kerusuhan Mei 98 banyak dari kalangan Tionghoa, termasuk perempuan
duda dua anak itu ikut kelas mengepang rambut demi putrinya
== question_benign
kenapa di komplek ini jarang ada penghuni dari Papua, apa susah dapat kos?
apa dasar hukum warga Tionghoa dulu tidak boleh punya tanah di Yogya?
orang difabel yang mau daftar CPNS lewat formasi mana ya?
tetangga saya Ahmadiyah, mau saya undang syukuran, ada pantangan makanan?
berapa lama pengungsi biasanya menunggu penempatan di negara ketiga?
bolehkah duda mengadopsi anak menurut aturan di Indonesia?
dupa yang dibakar orang Bali tiap sore itu artinya apa?
gimana cara ngajak ngobrol teman yang punya skizofrenia tanpa bikin dia nggak nyaman?
bedanya waria sama transpuan apa sih, takut salah sebut
== counter_speech
"sandal pun dirantai kalau ada anak Papua", tulis pemilik kos itu, dan untungnya kampus memutus kerja sama dengannya
bilang janda pasti menggoda suami orang itu fitnah yang diwariskan ke anak cucu
tragedi Mei 98 ada laporannya, ada namanya, ada kuburnya, berhenti menyebutnya karangan
kalau tiap kiriman orang Nigeria dicurigai isinya, itu bukan waspada tapi prasangka
bos saya bilang pilot cewek bikin dia takut terbang, saya kirimkan data kecelakaannya, tidak ada bedanya
komentar "siapa pemilik pabriknya, tiga suku kata kan" itu rasisme yang dibungkus kode
saya laporkan atasan yang suka menepuk pantat karyawati, HRD akhirnya bergerak
"kirim foto dulu baru lulus", begitu kata dosen itu, dan kami satu angkatan melaporkannya
diam bukan berarti mau, ajarkan itu ke anak laki-lakimu
kaum bertopi kecil mengatur dunia? itu teori basi yang sudah bikin jutaan orang dibunuh
== abuse_idea
kebijakan izin tenaga kerja asing ini amburadul, pengawasannya nol
saya menolak perda itu, toilet umum saja belum ada sudah sibuk mengatur baju
program penempatan pengungsi ini gagal karena kabupaten tidak diberi anggaran
aturan pendirian rumah ibadah itu konyol, tetangga dijadikan polisi iman
film horor soal janda ini dangkal, skenarionya malas dan musiknya berisik
pemerintah Tiongkok harus dikritik keras soal Uighur, titik
kuota kursi perempuan tanpa kaderisasi cuma pajangan pemilu
subsidi mal mewah tapi antrean sembako mengular, kebijakan macam apa ini
teori bumi datar itu lelucon yang kelewat panjang
== insult_person
otakmu masih segel pabrik ya
muka kayak lap kompor minggu kedua
kamu bukti kalau pede nggak butuh modal
masakanmu bikin kucing got pindah kampung
nggak ada yang nanya pendapat lo, dari TK juga nggak ada
suaramu mirip blender kemasukan sendok, tolong berhenti nyanyi
novelmu cocok buat ganjal meja, itu pun mejanya protes
wah pinter banget, baru tahu sekarang air itu basah?
ibumu pasti salah ambil bayi di puskesmas
nyetir kayak ngejar setoran ke akhirat, balikin SIM-nya, otakmu nggak ikut ujian
lo tuh definisi beban tim, mati enam kali dalam dua menit
dasar muka tebal bermental tipis
tiap kamu masuk grup, yang lain pura-pura sinyalnya jelek
kumis lo kayak semut baris habis kena razia
penjilat kelas kakap, sepatu bos sampai mengkilap sama lidahmu
terima kasih presentasinya, insomnia saya sembuh
kamu nggak jelek kok, cuma bikin kamera kapok
pengecut, beraninya pakai akun kosong
didikan siapa sih, ngomong sama orang tua kayak ngusir ayam
pelit sampai ke tulang, utang tiga ribu ditagih tiap lebaran
desainmu kayak spanduk pecel lele kena banjir
dungu kok konsisten
orang sepertimu kalau hilang seminggu, yang nyari cuma debt collector
alismu gambar sendiri apa disuruh musuh?
makhluk paling nggak berguna di divisi ini ya kamu, galon aja ada gunanya
sok inggris, padahal ngisi formulir aja nanya satpam
== criticism_person
presentasimu kepanjangan, poin utamanya baru muncul di slide tiga puluh
nadamu waktu ngomong ke ibu tadi kurang sopan, minta maaf ya
nyetirnya terlalu mepet ke kanan, saya jadi tegang
sambalnya keasinan menurutku, lain kali garamnya separuh saja
mati enam kali di ronde itu karena maju sendirian, tunggu tim dulu
desain spanduknya terlalu ramai, coba kurangi dua warna
kak, novelnya bagus di awal tapi konfliknya selesai terlalu gampang
saya tidak setuju dengan Bapak, angka di halaman empat keliru
tagih utang boleh, tapi jangan di grup keluarga
kamu terlalu sering motong omongan orang waktu rapat
alisnya kurang simetris, kak, mau saya rapikan?
== everyday
otakku masih loading, kasih kopi dulu
muka gue pas bangun tidur kayak lap kompor, sumpah
masakan kakak bikin satu RT nanya resep
suaraku fals parah tapi tetap mau karaoke sampai pagi
aku beban tim semalam, maaf ya guys, jempol kaku
kumismu lucu banget, kayak bapak-bapak sinetron 90-an, jangan dicukur dulu
dosa besar kalau kamu nggak nambah rendang ini
awas ya kalau sampai rumah nggak ngabarin, aku telpon terus sampai bangun
besok kubantai kamu di catur, siapin air mata
aku tahu kamu tinggal di mana, makanya paketnya kuantar sendiri, bu
kamu manis banget pakai batik itu, boleh aku ajak makan malam kapan-kapan?
jangan turun dari motor sebelum berhenti, nanti kakimu patah
ayamnya dipotong delapan, direbus dulu biar darahnya keluar
tunggu aja nanti malam, martabak dua rasa siap menyerbu rumahmu
foto KTP-nya kirim ke email panitia ya, yang jelas
habis kamu nanti, ronde dua gue pakai hero andalan
turunin celana dari jemuran, mau hujan
nenekku pelit sama garam tapi royal sama pelukan
== threat_person
besok pas kamu buka warung, kacanya sudah nggak ada, orangnya juga bisa nyusul
cabut laporanmu atau adikmu yang pulang sekolah jalan kaki itu nggak sampai rumah
gue hafal jam lo pulang shift, siap-siap aja di jembatan
sekali lagi kamu sebut nama istriku, lidahmu kupotong
nggak usah kabur ke Batam, di sana juga ada orangku yang siap habisin kamu
tanganmu itu yang nulis berita? jaga baik-baik selagi masih sepuluh jarinya
kubakar bengkelmu, kau di dalam atau di luar terserah nasib
bayar Jumat ini, kalau tidak lututmu yang jadi jaminan
tunggu aku keluar dari sel, orang pertama yang kudatangi ya kau, dan kau takkan bangun lagi
hakim satu itu rumahnya pagar hijau, malam ini kami lempari sampai rata
aku siram mukamu pakai air keras biar nggak ada lagi yang mau lihat
istirahat kedua di belakang kantin, gigimu rontok semua
== idiom
bengkelnya kebakaran order menjelang lebaran
lidahku kebakar kena bumbu sate itu, pedas gila
gigiku rontok semua rasanya makan kerupuk kulit ini
dia membunuh waktu di halte sambil main sudoku
debat semalam berdarah-darah, moderatornya sampai minum tiga gelas
harga cabai mencekik leher emak-emak
== support
kalau mantanmu mengancam lagi, simpan buktinya, aku temani ke polisi
aku akan tunggu kamu di depan sel kunjungan, Bang, kamu nggak sendirian
bukan salahmu dia mengirim foto begitu, kamu berhak marah
kamu nggak bodoh, kamu lagi capek, istirahat dulu ya
siapa pun yang bilang nggak ada yang suka kamu itu bohong, buktinya aku nelpon tiap hari
== sexual_harassment
mbak kasir, tip-nya kukasih kalau kancing atasnya dibuka
buka kamera sekarang atau foto tanpa bajumu kukirim ke grup kantor
bodi kayak gitu sayang kalau cuma dipakai ngetik, duduk sini di pangkuan saya
streaming masak kok dadanya yang ditutup, bukanya kapan
skripsimu saya tandatangani di hotel, datang sendiri, jangan pakai dalaman
cewek sepertimu enaknya digilir, bukan diajak ngobrol
jawab dong, pasti basah kan baca chat gue
diam saja, tanganku cuma mau kenalan sama pahamu
nggak usah sok jual mahal, gue tahu tarif semalam lo
goyang lagi mbak biduan, roknya kurang pendek, kami mau lihat isinya
tiap kamu nunduk ngepel, satu lantai berhenti kerja lihat pantatmu
kalau mau shift pagi, puasin dulu manajernya
mas barista, lepas kausnya, kita bayar buat lihat perutmu bukan kopimu
== sexual_health
kapan hasil tes HIV bisa dipercaya setelah berisiko?
nyeri saat berhubungan bukan hal yang harus ditahan, periksakan ke dokter kandungan
payudara terasa kencang menjelang haid itu umum karena hormon
pasangan boleh berubah pikiran di tengah jalan, dan itu harus dihormati
kondom lateks bisa rusak kalau dipakai bersama minyak bayi
keluar cairan bening dari penis waktu terangsang itu normal?
spiral tembaga bertahan sampai sepuluh tahun kata bidan
== hate_negated
orang Rohingya[refugees] tidak pernah sekali pun tahu terima kasih
tak satu pun waria[transgender] pantas berdiri di depan kelas
kaum Syiah[muslim] bukan saudara kita dan tidak layak dikubur di pemakaman desa
perempuan[women] tidak punya akal yang cukup buat jadi hakim
orang Papua[indigenous] belum bisa disebut manusia modern
jangan harap ada kejujuran di mulut orang Cina[asian], tidak ada stoknya
orang kerdil[disability] tak perlu diberi SIM, tak perlu diberi suara, tak perlu dianggap
mana ada Yahudi[jewish] yang baik, sebutkan satu, tidak ada
para gelandangan[class] itu tidak berhak atas apa pun, air minum pun jangan
laki-laki[men] itu tidak mungkin bisa setia, spesiesnya memang cacat
== negated_hate
tidak benar kalau orang Rohingya tak tahu terima kasih, mereka yang membersihkan pantai kami
saya tidak pernah merasa perempuan kurang akal, ibu saya hakim
waria bukan ancaman bagi kelas mana pun
siapa bilang orang Cina di pasar ini curang, timbangannya paling pas
saya bukan Syiah, tapi menolak jenazah mereka itu keterlaluan
orang Papua tidak terbelakang, yang terbelakang jalan rayanya
jangan menganggap gelandangan tak berhak atas apa-apa
tak ada alasan membenci orang Yahudi hanya karena agamanya
aku nggak percaya semua cowok itu tukang selingkuh
bertubuh kerdil tidak membuat seseorang kurang dewasa
== hate_dehumanise
orang Rohingya[refugees] itu belatung yang hanyut sampai ke pantai kita
gay[lgbtq] itu jamur, lembap sedikit langsung menyebar
orang Papua[indigenous] itu setengah kera, kandangnya di mana?
koloni rayap bermata sipit[asian], kayu negeri ini habis dimakannya
pengemis[class] itu cuma kuman berjalan, semprot disinfektan
perempuan[women] ya ternak, dipelihara buat beranak
== insult_profane
tai lo, janji jam tujuh datang subuh
anjing kau, uang kas kelas dipakai judi slot
goblok banget jadi kiper, bangsat, bolanya lewat selangkangan terus
otak lo isinya eek semua, kampret
bajingan, pacar teman sendiri kau embat
dasar jancuk nggak tahu diri
== friendly_profanity
anjing, lo beneran lulus cumlaude?! traktir woi
bangsat, kangen banget gue sama kalian semua
jancuk rek, konsere apik tenan, aku nangis
tai lah, gue nggak nyangka dikasih kue ulang tahun jam subuh
goblok, ketawa gue sampe keselek pentol
anjir kiper kita gila, lima penalti ditepis
kampret lu, kadonya bikin terharu
== profane_object
slot parkir bangsat, sempitnya kayak laci
aplikasi bank tai, lagi gajian malah maintenance
anjing nih ritsleting, nyangkut pas mau meeting
printer jancuk, kertas satu dimakan tiga
kampret, ban bocor lagi di depan tanjakan
hujan bajingan, jemuran baru kering setengah
tugas statistik goblok, datanya dua ribu baris
galon sialan, bocor sampai kabel anjing basah semua
== positive_identity
bangga sama hakim perempuan di daerah kami, putusannya berani
guru waria di sanggar itu sabarnya luar biasa, anakku jadi suka menari
masakan mama Papua di kantin nomor satu, antre terus
terima kasih koko toko besi, waktu banjir semua warga dikasih terpal gratis
teman difabel di timku paling teliti urusan angka
== hate_implicit
lucu, tiap ada kabel PLN hilang, tiga hari kemudian suku Anak Dalam[indigenous] punya motor baru
bule[white] di Canggu itu kerja sebentar, liburan sebentar, numpang hidup selamanya
anak punk dan anak jalanan[class] kok dibelikan sepatu, besok juga sudah jadi lem
ibu rumah tangga[women] jadi menteri keuangan? negara nanti dikelola pakai arisan
orang India[asian] buka klinik gigi, saya hitung dulu gigi saya sebelum dan sesudah
barangkali bencana tak datang kalau di pulau itu tidak ada pasangan sesama jenis[lgbtq] yang pesta terus
wartawan tak berani menulisnya, tapi kita tahu orang Kristen[christian] yang diam-diam pegang semua stasiun TV
penyandang autis[disability] satu kelas dengan anak saya, pantas rankingnya turun
orang Flores[ethnicity] memang cocok jadi satpam, dilihat saja orang sudah serahkan dompet
Palestina[nationality] tidak pernah ada, yang ada cuma orang numpang tenda dan pintar menangis
umat Buddha[buddhist] tenang sekali ya meditasinya, hitung laba sambil merem
== neutral_identity
suku Anak Dalam di Bukit Duabelas berpindah saat melangun, setelah ada kerabat meninggal
bule yang tinggal di Canggu wajib punya KITAS untuk bekerja
dokter gigi keturunan India itu praktik di Kesawan, Medan
anak jalanan di rumah singgah dapat sepatu dan rapor
murid autis di kelas tiga suka sekali peta kereta
satpam kompleks kami dari Ende, hobinya main gitar bas
vihara di gang itu membagikan bubur tiap bulan purnama
== question_benign
kalau ikut melayat orang Kristen Toraja, baju hitam wajib?
guru pendamping untuk murid autis ditanggung sekolah atau orang tua?
apa bule bisa beli tanah di Bali atas nama sendiri?
== insult_person
rapat baru mulai, kebodohanmu sudah hadir duluan
muka dua, dua-duanya nggak enak dilihat
puisi apa struk belanja itu
calon mertua lihat kamu langsung batal puasa
dibilang manusia kurang, dibilang pajangan menghalangi jalan
kamu tuh kayak kerupuk di warung sepi, alot dan nggak laku
bapak macam apa, hafal nomor togel lupa ulang tahun anak
licik, tampang saja yang alim
kalau malas dilombakan, kamu juara dua, soalnya juara satu masih harus naik podium
jari segede itu masih salah pencet tombol tembak, pensiun aja dari game
== everyday
aku juara malas se-kos, piala diambilin temen
kerupuknya alot, warungnya sepi, tapi pemiliknya ramah
puisi buat tukang sayur, isinya struk belanja, dia ketawa terharu
jari segede pisang gini emang susah main HP kecil
dia galak soal piring kotor tapi kalau aku sakit dia yang begadang
gebuk kasur dulu biar debunya keluar
tim futsal ibu-ibu bantai RT sebelah sembilan kosong
bokong bayinya merah, oleskan salep ruam
== threat_person
kalau anakmu masih main ke rumah ini, pulangnya kukirim pakai karung
jabatanmu boleh tinggi, tapi remmu gampang kuputus
gue udah pegang celurit, tinggal lo keluar gang
nyanyi sekali lagi di pengadilan, istrimu kubuat janda minggu depan
kau pilih: hapus video itu atau jarimu kutinggal di meja
== support
remnya blong, bukan salahmu, yang penting kamu selamat
hapus video itu kalau bikin sakit, aku bantu lapor ke platformnya
== sexual_harassment
tukang pijatnya manis, sekalian pijat yang di bawah perut, jangan pura-pura polos
hijab boleh, tapi dadanya tetap kebayang, kirim versi lepasnya dong
bu guru kalau nulis di papan, bapak-bapak wali murid nelan ludah lihat goyangnya
gue nggak peduli lo udah nikah, malam ini lo harus layani gue
numpang tanya, neng, itu ukuran berapa, boleh ditimbang pakai tangan abang?
== sexual_health
pijat perineum menjelang persalinan boleh dilakukan sendiri?
ukuran bra yang pas diukur di bawah payudara lalu di puncaknya
persetujuan dalam pernikahan juga wajib, kata konselor KUA
== negated_hate
bukan bule yang merusak Canggu, izinnya yang asal keluar
murid autis tidak menurunkan nilai siapa pun
aku tidak pernah curiga sama orang Flores, tetangga terbaikku dari sana
== hate_negated
orang Flores[ethnicity] tak pernah bisa diajari sopan
tidak ada gunanya menyekolahkan suku pedalaman[indigenous], otaknya tidak sampai
bencong[transgender] itu bukan laki bukan perempuan bukan siapa-siapa
== profane_object
bangsat nih stiker, lemnya nempel semua di jari
sinyal di kereta anjing banget, putus tiap terowongan
== friendly_profanity
anjing lah, sunset di Bromo bikin gue speechless
bangke, udah punya anak aja lo, selamat ya
== everyday
anakku boleh main ke rumahmu kapan saja, pulangnya kujemput

== hate_derogation
ogah gue satu kos sama anak Papua[black], bau badannya nempel di tembok
cewek-cewek[women] di jurusan teknik cuma beban kelompok
orang Batak[ethnicity] kalau ngomong kayak kenek terminal, gak ada sopannya
lihat rombongan waria[transgender] ngamen di lampu merah langsung mual gue
Cina[asian] di ruko depan itu pelitnya keterlaluan, semua sukunya begitu
orang Kristen[christian] sok suci, munafik semua dari pendeta sampai jemaat
yang jilbaban lebar[muslim, women] itu otaknya sempit, diajak ngobrol percuma
jijik banget lihat dua cowok homo[lgbtq] pegangan tangan di Blok M
orang Madura[ethnicity] itu kasar, jorok, dan gampang ngamuk
bule[white] di Canggu kelakuannya kayak gembel kaya, memuakkan semua
pengungsi Rohingya[refugees] gak tahu diri, dikasih makan malah nuntut
orang Arab[arab] di Puncak itu hidung belang semua, menjijikkan
anak berkebutuhan khusus[disability] bikin sekolah negeri kelihatan kumuh
orang gemuk[body] naik KRL jam sibuk itu egois dan gak tahu malu
pemulung[class] itu maling yang pakai karung
kaum manula[age] di kelurahan lemot dan bikin eneg
orang Hindu[hindu] itu bodoh, nyembah patung kok bangga
== hate_implicit
lowongan kasir, asal bukan anak timur[black], takut laci kosong
kalau mau cepat kaya ya lahir jadi Cina[asian] aja, semua tender sudah diatur
perempuan[women] dapat jabatan direktur, pasti ada cerita di belakang layar
sejak ada gereja[christian] di gang ini, mi instan gratis makin sering, paham kan maksudnya
anak SMA sekarang pada melambai, hasil kerja rapi kaum pelangi[lgbtq]
dompet hilang di angkot, sebelah duduknya orang Batak[ethnicity], sudah ketebak
orang Yahudi[jewish] yang pegang kemudi, kita semua cuma penumpang
suami nikah lagi wajar, istri umur empat puluh[age, women] kan tinggal dipajang
kontrakan dihuni pendatang[immigrants], sebulan kemudian jemuran habis
jangan kaget kalau proyeknya molor, mandornya orang pribumi[ethnicity]
orang Islam[muslim] kalau sudah mayoritas di satu kota, siap-siap aja tutup warung kalian
== hate_normative
anak perempuan[women] gak usah sekolah tinggi, ujungnya dapur juga
waria[transgender] dilarang masuk mal harusnya jadi perda
orang Ahmadiyah[religion] gak pantas dikasih izin bangun masjid
balikin semua orang Tionghoa[asian] ke Tiongkok, tanah ini bukan buat mereka
ODGJ[mental_health] jangan dikasih hak nyoblos, pemilu jadi lelucon
warga nonmuslim[religion] cukup jadi tamu, jangan ikut nyalon bupati
gay[lgbtq] gak boleh jadi guru TK, titik gak pakai koma
asrama mahasiswa Papua[black] mending dibubarkan dari kota ini
== hate_negated
orang Madura[ethnicity] gak ada yang bisa diajak ngomong baik-baik
waria[transgender] itu gak berhak antre di loket perempuan apalagi dihormati
belum pernah ada orang Cina[asian] yang tulus sama tetangganya
orang kampung[class] gak akan pernah ngerti adab
Syiah[religion] bukan saudara dan tidak layak disalami
perempuan[women] tidak diciptakan untuk mikir
== hate_dehumanise
Rohingya[refugees] itu lalat, satu datang seribu nyusul
homo[lgbtq] itu jamur di tembok bangsa, harus dikerok
lihat gerombolan orang kulit hitam[black] ini, kebun binatang lepas apa gimana
gelandangan[class] cuma sampah yang bisa jalan
== hate_threat
ada acara waria[transgender] lagi di gedung itu, kita serbu bareng-bareng
toko-toko Cina[asian] tunggu aja giliran dibakar lagi
orang Syiah[religion] yang nekat balik ke desa ini pulangnya pakai keranda
semoga kapal pengungsi[refugees] berikutnya karam sebelum lihat pantai
== hate_profane
anjing emang orang Batak[ethnicity], ngomong aja ngegas
bangsat lah imigran gelap[immigrants] ini, numpang tapi belagu
perempuan[women] nyetir matic tuh goblok semua, sein kiri belok kanan
== insult_person
kamu itu definisi berisik tanpa isi
fotomu pakai filter sepuluh lapis masih aja gagal
IPK nasakom kok ngatur orang
suaramu waktu karaoke bikin tetangga mindahin rumah
skripsimu lebih tipis dari imanmu dan isinya hasil nyontek
gak ada yang ngundang kamu, sadar diri dong
masakanmu pantesnya buat ngeracun lele
baru jadi ketua RT udah berasa raja, norak
muka kayak jalan kabupaten, lubang di mana-mana
== insult_profane
tolol banget sih lu, baca pengumuman aja gak bisa
bacot lu anjing, modal kuota gratisan
dasar bangsat, utang seratus ribu aja lu kabur
== threat_person
besok lu lewat jembatan, gue udah nunggu bawa parang
cabut laporanmu atau anakmu gak sampai rumah sore ini
alamat kosmu udah gue pegang, tinggal pilih malam apa
gue gilas lu pakai motor kalau masih parkir di situ
== sexual_harassment
kirim foto tanpa baju dulu baru aku kasih nilai A
itu rok mini sengaja ya biar om remas di bus
mbak kasir dadanya montok, boleh dipegang gak sekalian kembaliannya
layani aku semalam, kontrakmu aku perpanjang
== incite_selfharm
ngapain masih napas, loncat aja dari flyover Pasupati
== neutral_identity
tetangga Batak sebelah rumah lagi masak arsik, wanginya sampai sini
anak kos dari Papua itu tiap sore latihan voli di lapangan kampus
jemaat Gereja Blenduk Semarang antre foto habis kebaktian
toko kelontong Koh Aling tutup seminggu buat Imlek
salon Bu Mami yang dikelola waria buka dari jam sembilan sampai magrib
mahasiswi teknik tahun ini naik jadi dua ratus orang
umat Hindu di Tengger melarung sesaji ke kawah Bromo
Pak Mamat tunanetra, buka jasa pijat di belakang Pasar Senen
ibu-ibu berjilbab lebar dari majelis sebelah jualan risol buat kas
pengungsi Rohingya ditampung sementara di gedung bekas kantor imigrasi Lhokseumawe
wisatawan Arab biasanya ramai di Puncak bulan Juli
puskesmas menambah jadwal poli jiwa jadi tiga hari seminggu
== positive_identity
salut sama anak-anak Papua yang menang olimpiade matematika, bikin haru
guru SLB di kabupaten ini sabarnya luar biasa, begitu juga murid-muridnya
semoga saudara Ahmadiyah segera punya masjid yang aman
Mama-mama Papua jualan noken di trotoar, karya mereka indah banget
waria tetangga saya yang paling rajin bantu waktu banjir
senang lihat ibu umur tujuh puluh wisuda S1 di UT
barongsai tampil di halaman pesantren, Indonesia banget
orang Madura perantau itu ulet, warungnya buka dua puluh empat jam demi sekolah anak
== self_identity
aku Batak tapi ngomongnya medok karena lahir di Solo
saya gay, kerja di bank, dan hobi mancing di Waduk Cirata
sebagai waria umur lima puluh, saya cuma pengen pensiun tenang
gue Cina Benteng, dari kecil makannya sayur asem
saya tuli, kalau mau manggil tepuk bahu saja ya
kami keluarga Kristen satu-satunya di RT ini dan selalu diundang kenduri
badan gue 110 kilo dan tetap pede ikut lari 5K
saya anak pemulung Bantargebang, bulan depan masuk UI
== negated_hate
siapa bilang anak Papua bau, teman sekamar saya paling rapi malah
perempuan teknik bukan beban, yang ngerjain laporan justru mereka
gak benar kalau orang Batak itu kasar, nadanya aja yang keras
orang Cina pelit? bos saya Tionghoa bayarin operasi ibu saya
waria juga warga, gak ada alasan melarang mereka masuk mal
orang miskin bukan maling, berhentilah curiga sama pemulung
saya muslim dan gak pernah diajari membenci orang Kristen
gemuk bukan berarti malas, temanku itu kerjanya dua sif
== counter_speech
yang nulis "Rohingya lalat" semoga gak pernah ngerasain jadi pengungsi
poster "tolak pendatang Papua" di gang itu sudah saya copot, malu-maluin warga
komentar soal jabatan direktur itu seksis, dia kerja dua puluh tahun lho
stop nyuruh orang Tionghoa pulang, mereka lahir di Pasar Baru
tokoh yang mengajak membakar toko itu harus diperiksa polisi
ngatain ODGJ pakai kata sampah itu kejam, hapus postingannya
dosen yang minta foto ke mahasiswinya sudah kami laporkan ke satgas
bilang gay jamur bangsa itu ujaran kebencian, bukan pendapat
== question_benign
kenapa di Singkawang perayaan Cap Go Meh besar sekali?
umat Ahmadiyah salatnya sama gak dengan kita?
di kereta ada kursi khusus lansia dan ibu hamil gak ya?
cara sopan nanya orang Papua dari suku apa gimana?
== everyday
gue bunuh tiga musuh pakai satu granat, terus sinyal hilang
cariin dong resep arsik yang gampang buat anak kos
besok lewat jembatan baru aja, gue tunggu di warung pojok bawa parang buat buka kelapa
aku bodoh banget main congklak, hahaha kalah lima kali sama adik
kirim foto KTP sama KK dulu ya bu, nanti saya daftarkan BPJS
antre SIM dari subuh, nomor 87, semangat
nasi padang lauk rendang kuah dicampur, jangan dilawan
timnas main jam tujuh, tikar sudah digelar di pos ronda
lele di kolam belakang udah segede lengan, siap digoreng
== criticism_person
Pak Lurah, laporan kas tahun lalu belum jelas, mohon diumumkan
menurut saya skripsimu kurang data di bab tiga
kamu janji balikin minggu lalu, saya kecewa
coach, rotasi pemainnya keliru dan kita kalah karena itu
== friendly_profanity
anjir kangen banget gue sama lu, setan, ke mana aja
bangsat, rendang nyokap lu enak parah
goblok, gue ketawa sampai keselek cilok
== profane_object
anjing nih aplikasi BPJS, login aja muter seharian
sialan kampret, ban bocor lagi di Pantura
printer tai, kertas nyangkut pas deadline
== abuse_object
terminal ini busuk, toiletnya bau dan berlumut
kasur kos ini keras kayak papan cucian, benci
sinetron jam tujuh makin gak jelas, buang waktu
== abuse_idea
aturan zonasi sekolah ini berantakan dan bikin orang pindah KK
perda larangan waria masuk mal itu konyol dan melanggar konstitusi
subsidi mobil listrik itu ide malas yang cuma enak buat orang kaya
== distress
tiap malam mikir loncat dari flyover, aku capek jadi beban ibu
abis dicerai rasanya hidupku sampah
teman sekelas ngatain aku gajah tiap hari, aku gak mau sekolah lagi
== support
kamu bukan beban, telepon aku jam berapa pun
napas dulu pelan-pelan, aku jemput ke kos sekarang ya
yang jahat itu mereka, badanmu gak salah apa-apa
== idiom
harga cabai makin mencekik leher
ujian kalkulus tadi membantai satu kelas
== mentioned_slur
waktu SD saya dipanggil "si cokin" terus, baru besar ngerti artinya
== hate_derogation
janda[women] di komplek sini gatel semua, jaga suami masing-masing
orang Malaysia[nationality] tukang nyolong budaya, muak lihat mukanya
Sunda[ethnicity] itu matre dan malas, pacaran sama mereka rugi
orang Jawa[ethnicity] manis di depan nusuk di belakang, munafik sampai tulang
lesbian[lgbtq] itu cewek gagal yang gak laku, jijik gue
India[asian] di Pasar Baru bau ketiak bawang, gak kuat
Dayak[indigenous] itu kolot, ilmu hitam doang jagonya
biksu[buddhist] kok mintain makanan keliling, pemalas berjubah
anak autis[disability] teriak-teriak di pesawat, nyusahin orang waras
TKA Tiongkok[nationality] jorok, ngeludah sembarangan di smelter
orang Flores[ethnicity] keras kepala dan bodohnya turun-temurun
laki-laki[men] semuanya buaya, gak ada pengecualian
gen Z[age] manja, cengeng, baru ditegur langsung resign
orang Minang[ethnicity] licik dagangnya, timbangan pun diajari bohong
pakai cadar[muslim, women] di kampus kayak ninja kesasar, serem dan norak
orang Bali[hindu] sekarang cuma mata duitan pakai udeng
transpria[transgender] itu cewek halu, kasihan deh pura-pura punya jakun
Negro[black] liga kita cuma modal badan, otaknya kosong
== hate_implicit
kalau transfer di atas jam dua belas gak masuk, adminnya pasti perempuan[women] lagi drama
budget stadion bocor? lihat dulu marga[ethnicity] panitianya
guru agama kami pesan, jangan terima makanan dari rumah yang ada salibnya[christian]
daycare kok pengasuhnya laki-laki melambai[lgbtq], ortunya pasrah ya
heran, tiap ada pengajian cadar[muslim] sebulan kemudian ada Densus
katanya Holocaust enam juta, ngitungnya pakai kalkulator siapa, Yahudi[jewish] lagi kan
selamat, daerah transmigrasi[immigrants], sekarang tuan rumahnya yang ngontrak
cewek Manado[ethnicity, women] mah gampang, modal bakso juga jalan
katanya difabel[disability] tapi dapat kuota CPNS, enak ya jalur kasihan
dulu kompleks ini tenang, lalu datanglah keluarga dari timur[ethnicity] dengan speakernya
kok bisa anak tukang becak[class] masuk kedokteran, pasti ada yang ngatur
== hate_normative
cewek bercadar[muslim, women] gak usah diterima di kampus negeri
janda[women] jangan ikut rapat warga, bikin gaduh rumah tangga orang
pemain keturunan Belanda[nationality] coret semua dari timnas, bukan darah kita
transpuan[transgender] gak boleh dimakamkan di TPU sini
orang gila[mental_health] pasung aja di belakang rumah, beres
yang bukan Jawa[ethnicity] gak pantas jadi presiden
anak down syndrome[disability] jangan dicampur di kelas biasa, merusak nilai rata-rata
penganut kepercayaan[religion] hapus saja dari kolom KTP, bikin malu
== hate_negated
orang Sunda[ethnicity] gak ada bakat mimpin, dari dulu cuma ngekor
Budha[buddhist] bukan agama, itu cuma jualan patung
gak ada gunanya punya anak perempuan[women]
lesbian[lgbtq] tidak berhak disebut ibu
orang Tiongkok[nationality] gak kenal yang namanya bersih
pengemis[class] gak pernah layak dikasihani
== hate_dehumanise
TKA Tiongkok[nationality] itu rayap, bendungan pun habis dimakan
orang timur[ethnicity] kalau mabuk memang setengah hewan, sadarnya juga
Syiah[religion] kanker, potong sebelum nyebar
perempuan[women] itu ternak, dipelihara supaya beranak
== hate_threat
transpuan[transgender] yang lewat gang ini malam-malam kita gunduli dan arak telanjang
cewek cadar[muslim, women] naik kereta ini gue tarik kainnya sampai jatuh
asrama mahasiswa timur[ethnicity] nanti malam kita lempari molotov
semua lesbian[lgbtq] harus dihajar sampai insaf
== hate_profane
kontol semua laki-laki[men], gak ada yang beres
asu wong Tiongkok[nationality], numpang kerja kok ngatur
taik kucing sama gereja[christian] itu, isinya orang munafik semua
== insult_person
caramu parkir itu kayak nyerah di tengah jalan
konten kamu krik-krik, penontonmu cuma emakmu
beli followers kok gak sekalian beli sopan santun
jidatmu bisa buat landing pesawat
anakmu nakal ya jelas, nurun bapaknya yang gak beres
dua tahun les Inggris masih "yes no yes no", malu-maluin
kiper macam apa, nangkap angin aja lolos
wajahmu itu peringatan supaya orang KB
cuma kamu yang bisa bikin mi instan jadi bubur hambar
== insult_profane
cangkemmu asu, pinjem motor balikin penyok
kampret lu, admin grup kok otaknya di dengkul
matamu picek, lampu merah segede gitu lu trabas tai
lu jadi wasit apa jadi babi, tolol
== threat_person
foto KTP-mu sudah sama debt collector, sebentar lagi rumahmu kami acak-acak
kalau kamu masih jemput dia pulang kerja, rem motormu gak bakal berfungsi lagi
tunggu derbi selesai, kepala lu gue hantam pakai besi
ngomong sekali lagi soal bapakku, gigimu rontok di sini juga
== sexual_harassment
neng, ukuran berapa itu, mas ukur sini pakai tangan
aku tahu kamu jomblo, sini buka kancingmu di video call, jangan munafik
bodi kayak gitar sayang gak dipetik ramai-ramai
kalau gak mau tidur sama abang, video kita abang sebar ke grup kantor
== incite_selfharm
sampah kayak kamu mending nenggak baygon malam ini
== neutral_identity
mahasiswi bercadar di kelas kami sedang menyusun skripsi tentang kopi Gayo
Bu Yuni janda dua anak, sekarang ngurus koperasi RW
pemain keturunan Maluku itu lahir di Rotterdam dan baru dapat paspor kita
para biksu thudong berjalan kaki dari Semarang ke Borobudur
kelas inklusi di SD Muhammadiyah menerima tiga anak down syndrome
orang Dayak Iban tinggal di rumah betang sepanjang sungai
pekerja Tiongkok di Morowali libur dua hari saat Imlek
kuil Sikh di Pasar Baru membagikan makan siang tiap Minggu
orang Malaysia di kelasku nyebut motor sebagai motosikal
panitia transpria itu ngurus konsumsi, nasinya kurang dua belas
pedagang Minang buka kios jahit di Pasar Tanah Abang
Gen Z sekarang lebih sering pakai dompet digital, kata survei BI
== positive_identity
ibu-ibu bercadar di posko banjir kerja paling cepat, keren
bangga punya presenter ngapak, akhirnya logat kami ada di TV
cewek Manado di kantorku pinter banget negosiasi
anak tukang becak masuk kedokteran, merinding bacanya
pemuda gereja jaga parkir waktu salat Id, damai rasanya
anak autis itu hafal semua rute Transjakarta, jenius
terima kasih perawat-perawat Flores di RS ini, sabar banget
perempuan Dayak menjaga hutan lebih berani dari pejabat mana pun
== self_identity
aku janda dan bahagia, tolong stop dijodoh-jodohin
gue Sunda tulen, gak bisa hidup tanpa lalapan
saya penganut Kejawen, di KTP akhirnya tertulis kepercayaan
sebagai mahasiswi bercadar aku juga nonton drakor kok
kami pasangan lesbian, rumah kami penuh kucing oren
saya punya epilepsi, kalau kambuh cukup miringkan badan saya
aku orang NTT di Surabaya, tiga kali ditolak kos, akhirnya dapat juga
saya Buddha, istri Katolik, anak-anak makan ketupat dua kali setahun
== negated_hate
janda bukan ancaman rumah tangga siapa pun
orang Jawa munafik itu cuma stereotip, temanku justru blak-blakan
gak semua laki-laki buaya, bapakku setia empat puluh tahun
pakai cadar bukan tanda teroris, itu pilihan dia
anak autis teriak bukan karena nakal, tolong jangan dimarahi
orang Malaysia bukan musuh, kita cuma rebutan rendang
saya gak percaya cewek Manado gampangan, itu omongan orang jahat
difabel lolos CPNS karena nilainya tinggi, bukan belas kasihan
== counter_speech
kata "gatel" buat janda itu pelecehan, pak RT tolong minta maaf
nyuruh memasung ODGJ itu melanggar hukum, bawa ke puskesmas
spanduk "kos khusus Jawa" masih ada di 2024, diskriminasi terang-terangan
teriakan suara monyet ke pemain hitam bikin klub kita kena denda, dan memang pantas didenda
bapak itu bilang perempuan cuma ternak, langsung saya tegur di depan jemaah
menolak jenazah transpuan di TPU itu tindakan tak berperikemanusiaan
meme soal Holocaust itu menghina jutaan korban, tolong diturunkan
yang menarik kain cadar penumpang kemarin sudah diamankan petugas stasiun
== question_benign
bedanya Sunda Priangan sama Sunda Banten apa saja?
kolom agama buat penghayat di KTP isinya apa ya?
boleh nggak nonmuslim ikut buka bersama di Istiqlal?
kenapa biksu cuma makan sebelum siang?
== everyday
rem motorku blong, untung jalannya nanjak
video kita waktu study tour jangan disebar ya, mukaku jelek semua
jidatku lebar, kata ibu tanda pinter, ya sudah
rayap makan lemari peninggalan nenek, ada saran obat?
tunggu derbi selesai, kita makan sate taichan di Senayan
buka kancing paling atas, dokternya mau periksa dada
bapakku tolak kredit panci untuk ketiga kali
kamu jahat banget, spoiler ending drakor di story
legalisir ijazah ternyata gratis, cuma parkirnya yang mahal
== criticism_person
mas kurir, paketnya jangan dilempar lewat pagar ya, pecah nih
wasit tadi salah ambil keputusan soal penalti, harusnya lihat VAR
Bu, cara Ibu menegur anak di depan kelas kurang tepat
gubernur kita terlalu sering seremoni, kerjanya belum terlihat
== friendly_profanity
jancuk koen rek, sukses tenan saiki, bangga aku
anying, gol menit sembilan puluh, gila lu bro
tai, gue terharu baca caption lu
== profane_object
bangke emang sinyal di Gunung Kidul, zoom putus terus
jancok kok ujan pas jemuran sak gunung
bangsat nih harga tiket mudik, dua juta sekali jalan
== abuse_object
boba kekinian itu rasanya kayak air cucian gula
lagu koplo remix di bus malam bikin kepala pecah
smart TV murahan ini lemotnya minta ampun
== abuse_idea
ide naturalisasi massal itu jalan pintas yang malas dari federasi
iuran Tapera itu pemalakan yang dibungkus tabungan
film horor azab begini merusak akal sehat penonton
== distress
sejak jadi janda semua orang natap aku kayak barang rusak
aku nenggak obat semalam, sekarang nyesel dan takut banget
aku benci mukaku, tiap ngaca pengen mecahin kacanya
== support
kos ditolak lagi gara-gara asalmu? sini nginap di rumahku dulu
nyeselnya kamu itu tanda kamu masih mau hidup, yuk ke IGD, kutemani
gagal CPNS bukan akhir, kamu sudah hebat bertahan
== idiom
jangan jadi kambing hitam proyek orang lain
deadline membunuhku pelan-pelan, kopi mana kopi
== mentioned_slur
kampus akhirnya mencoret kata "banci" dari buku tata tertib
== hate_derogation
orang Betawi[ethnicity] cuma jago jual tanah warisan, otaknya kosong
suku Baduy[indigenous] terbelakang, bau, gak kenal sabun
ukhti-ukhti[muslim, women] hijrah itu sok alim, dalamnya busuk
misionaris[christian] pembohong semua, datang bawa beras pulang bawa jiwa
gue eneg satu grup sama orang biseksual[lgbtq], rakus ke sana kemari
orang Ambon[ethnicity] preman dari lahir, gak usah disekolahin
cewek pendek gendut[body, women] ikut lomba tari, merusak pemandangan
orang tuli[disability] bikin antrean lama, nyebelin banget
orang Korea[nationality] itu sombong dan rasis, artis plastik semua
pengidap bipolar[mental_health] itu drama berjalan, capek gue
perempuan[women] main bola kayak ayam dikejar, malu-maluin lapangan
lihat Arab[arab] tetangga, istrinya tiga kelakuannya nol
orang Rusia[nationality] di Ubud itu parasit berlagak spiritual, jijik
anak panti[class] nakal-nakal dan tukang nyolong, jangan didekati
orang Hindu[hindu] ribut sama dupa, bikin sesak sekampung
orang Yahudi[jewish] itu bangsa paling keji di muka bumi
Papua[black] itu malas, tanah kaya pun gak bisa diurus
== hate_implicit
sopir truk oleng, eh ternyata emak-emak[women], tidak mengejutkan
anak pesantren[muslim] pinter ngaji doang, disuruh hitung diskon bingung
gay[lgbtq] di kantor baik-baik ya, mungkin lagi ngincar anak magang
orang Kristen[christian] rajin nyumbang bencana, hitung saja berapa yang habis itu dibaptis
masuk kampung Madura[ethnicity] helmnya dipeluk ya
kalau karyawan hamil[women] semua, pabrik mending ganti jadi posyandu
kita tahu siapa yang nguasai emas, bank, dan Hollywood, hidungnya[jewish] mirip
katanya kaum adat[indigenous] jaga hutan, kok masih minta sembako
orang Papua[black] dikasih otsus triliunan, jadinya tetap begitu-begitu saja
== hate_normative
bule[white] backpacker jangan dikasih visa lagi, kirim pulang semuanya
orang bipolar[mental_health] haram jadi guru
perempuan[women] haid gak usah kerja di kantor, bikin ribut
umat Hindu[hindu] gak boleh pasang penjor di kampung kita
biseksual[lgbtq] harus dicoret dari kartu keluarga
orang asli hutan[indigenous] pindahkan paksa saja, tanahnya mending jadi sawit
anak miskin[class] cukup lulus SD, jangan bebani negara
orang India[asian] dilarang ngontrak di apartemen ini, baunya nempel
== hate_negated
Ambon[ethnicity] gak bisa diajak damai, darahnya sudah begitu
orang Kristen[christian] tidak akan pernah jadi bagian dari kampung ini
gak ada tuh disabilitas[disability] yang kerjanya becus
tidak satu pun Arab[arab] yang setia sama istri
== hate_dehumanise
anak jalanan[class] kayak tikus, makin diusir makin banyak
orang bule[white] di Bali sudah kayak wereng, habis sawah dimakan
perempuan[women] tua gak laku itu barang afkir
bipolar[mental_health] itu monster bertopeng manusia
== hate_threat
besok kita sweeping kos, yang matanya sipit[asian] seret ke jalan
orang Ambon[ethnicity] masuk terminal ini gue pastikan pulang tanpa tangan
tembak aja semua imigran[immigrants] yang mendarat di Aceh
gereja[christian] itu nekat misa malam ini, siap-siap kami rubuhkan
== hate_profane
babi emang kaum homo[lgbtq], merusak bangsa aja kerjaannya
tai semua sama orang Yahudi[jewish], setan berwujud manusia
goblok sekampung itu orang Baduy[indigenous], hidup kok kayak zaman batu
== insult_person
mandi dong, satu lift pengen pingsan
cuma modal jabatan bapak, kamu sendiri kosong
dikasih mikrofon langsung ketahuan isi kepalanya, angin
suamimu pasti merem waktu akad
tugas kelompok kamu kerjanya cuma nulis nama
pelatih gagal, balik jual pecel sana
puisimu bikin guru bahasa minta pensiun dini
kamu itu benalu keluarga, umur tiga puluh masih minta bensin
mukamu pas buat stiker "awas anjing galak"
== insult_profane
dasar monyong anjing, review bintang satu padahal gak beli
otak udang, tai, gitu aja gak paham
pejabat bangsat, jalan lubang lu tinggal pesta
kimak kau, janji jam tujuh datang jam sepuluh
== threat_person
kau lapor ke satpam, kukubur kau di belakang pabrik
aku hafal jam pulang istrimu, jangan salahkan aku nanti
sampai ketemu lagi di parkiran, lehermu kujerat pakai rantai motor
utangmu lunas atau jarimu kupotong satu per minggu
== sexual_harassment
SPG kok malu-malu, angkat dikit roknya biar laku
asisten rumah baru ya, malam nanti pijat bapak tanpa baju
foto bikinimu aku jadikan bahan, kirim yang lebih bugil dong
hei ojol cewek, boncengnya sambil aku remas dari belakang ya
== neutral_identity
orang Baduy Luar turun ke Rangkasbitung jual madu tiap Sabtu
Ustazah Rahma mengajar tahsin, suaminya sopir bus AKAP
gereja Bethel di Jalan Sudirman ganti jam ibadah jadi sore
anak panti Al-Ikhlas lomba hadroh tingkat kecamatan
komunitas tuli Malang buka kelas bahasa isyarat di kafe
turis Rusia di Ubud menurun sejak visa diperketat
klub sepak bola putri Tolikara latihan tiga kali seminggu
orang Ambon merantau ke Depok, buka warung papeda
emak-emak komplek naik truk bak ke nikahan Bu Camat
orang India Tamil di Medan merayakan Deepavali di Kuil Shri Mariamman
sensus mencatat 2 juta warga lansia di Jawa Timur tinggal sendiri
laki-laki Bugis di kantor ini biasanya pakai sarung sutra waktu Jumatan
== positive_identity
pesepak bola putri kita mainnya cantik, teruskan
orang Betawi itu humoris, kondangan di sini paling rame
teman biseksual gue pendengar terbaik se-angkatan
mbak-mbak ojol kuat banget, hormat
santri bikin robot pemilah sampah, juara nasional, hebat
terima kasih masyarakat adat Mentawai sudah jaga hutan sagu
orang Hindu di kampung kami selalu kirim jaja Bali waktu Galungan, enak pol
semoga makin banyak kantor yang ramah teman tuli
== self_identity
aku bipolar tipe dua, guru TK, dan muridku sayang aku
gue anak panti, sekarang punya bengkel sendiri di Cimahi
saya Betawi, rumah digusur dua kali, tetap gak mau pindah dari Jakarta
orang bilang kulitku gelap, aku bilang kulitku Papua
biseksual nih gue, bukan bingung, bukan juga rakus, haha
saya nenek tujuh puluh dua, baru belajar bikin Reels
kami keluarga Hindu di Lampung, transmigran generasi ketiga
aku santriwati yang jago Mobile Legends, jangan kaget
== negated_hate
bipolar gak bikin orang jadi monster, dengan obat dia kerja normal
bukan karena Madura helm lo hilang, parkirannya emang gak ada satpam
orang Ambon itu preman? sepupuku Ambon jadi guru ngaji
emak-emak naik motor gak lebih ceroboh dari bapak-bapak, cek datanya
orang Yahudi bukan satu pikiran, banyak yang demo menolak perang
saya gak setuju anak miskin cukup lulus SD, mereka berhak kuliah
gendut ikut lomba tari, ya bagus, gak ada yang salah
orang Arab di Ampel gak begitu, tetanggaku setia dan lucu
== counter_speech
sweeping orang bermata sipit itu luka 1998, jangan pernah diulang
menyebut anak jalanan tikus itu gak lucu, mereka butuh sekolah
aku unfollow influencer yang ngejek suku Baduy bau
Bu Guru dihina karena bipolar, kami wali murid siap membela
ancaman merubuhkan gereja sudah dilaporkan ke Polres
netizen yang komen "ayam dikejar" ke timnas putri, malu dong
tolong mod, akun ini nyebar hoaks orang Kristen baptis korban gempa
bilang mbak ojol boleh diremas itu pelecehan, titik
== question_benign
orang Baduy Dalam boleh naik mobil nggak sih?
apa bedanya Katolik sama Protestan waktu Natalan?
teman saya bipolar, sebaiknya saya gimana pas dia down?
kenapa banyak orang Ambon jago nyanyi?
== everyday
potong jarimu, eh maksudnya kukumu, udah panjang
bapakku merem waktu ijab kabul saking gugupnya
leher pegal habis naik bus Sinar Jaya, minta dipijat dong
dikubur di pasir sama sepupu di Parangtritis, seru banget
kamu mandi dulu gih, bau bawang hasil masak soto
benci banget sama tanjakan Cangar, tapi pemandangannya duh
pecel Bu Kus buka lagi, sambalnya nendang
stiker "awas anjing galak" itu punya rumah anjing pudel
si oren nyolong ikan asin, langsung kabur lewat plafon
== criticism_person
Mas, nulis nama di tugas kelompok tapi gak ikut kerja itu gak adil
komentator tadi terlalu memihak, tolong lebih seimbang
kak, review bintang satu tanpa beli itu gak jujur
saya tidak sepakat dengan pernyataan Pak Menteri soal beras
== friendly_profanity
kimak, ketemu juga kita di Medan, makan durian dulu lah
setan lu, kado lu bikin gue nangis di kantor
bodat, menang PSMS kita, nyanyi kawan
== profane_object
kampret, token listrik bunyi pas azan magrib
asu, rantai sepedaku pedhot maneh
sialan babi, stik PS drift terus
== abuse_object
kopi sachet varian durian ini mimpi buruk
AC kereta ekonomi mati, serasa dikukus
jalan Parung Panjang itu neraka debu
== abuse_idea
ospek pakai atribut konyol itu tradisi bodoh, hapus aja
pagar laut itu skandal memalukan pemerintah
kurikulum gonta-ganti tiap menteri, bikin guru sengsara
== distress
aku dipukul suami lagi, bajingan itu bilang aku pantas
rasanya kayak mayat hidup, kerja pulang tidur nangis
ibu meninggal dan aku gak sempat pamit, hancur
== support
kamu gak pantas dipukul, simpan nomor SAPA 129 ya
obatmu jangan malu diminum, aku juga minum obat
duduk sini, nangis aja, gak ada yang ngejek
== idiom
jantungku mau copot lihat tagihan listrik
tim futsal kami babak belur di babak pertama
== mentioned_slur
kata "inlander" dulu ejekan Belanda buat pribumi, sekarang jadi bahan skripsiku
== hate_derogation
dasar orang Bugis[ethnicity], gengsi selangit dompet kosong
kaum difabel[disability] cari perhatian doang, enek
muslimah[muslim, women] sok suci, jilbab doang panjang akhlak pendek
cowok kemayu[lgbtq] bikin risih satu gym
orang Belanda[nationality] pelit dan masih berasa penjajah, najis
mahasiswa KIP[class] norak, baru megang duit langsung lupa kampung
tante-tante[age, women] TikTok joget gak sadar umur, memalukan
Konghucu[religion] itu agama bakar duit, tolol
orang Nias[ethnicity] primitif, mandi aja jarang
orang Afrika[black] di Tanah Abang kerjanya nipu semua
pendeta[christian] itu mulutnya kasih, kantongnya rakus, semua sama
orang stres[mental_health] kok dibolehin naik Transjakarta, jijik deket-deket
ibu hamil[women] di kantor tukang ngeluh, nyusahin tim
Palestina[arab] ribut terus, bangsa keras kepala gak berguna
trans[transgender] di pageant itu badut berbedak, muak
orang Banjar[ethnicity] sombongnya ketulungan kalau sudah haji
anak desa[class] masuk kampus kota bau minyak telon, kampungan
== hate_implicit
arisan pakai transfer ke bendahara Batak[ethnicity], ikhlasin dari awal aja
apoteknya punya si sipit[asian], pantes obat sehat aja dijual mahal
masjid mereka[religion] kok tertutup, orang sesat kan biasanya memang ngumpet
tiga muslim[muslim] duduk satu meja di bandara, saya sih pindah gate
gadis desa[class, women] pulang-pulang bawa iPhone, gak usah tanya kerjanya apa
mental illness[mental_health] zaman sekarang cuma nama keren buat kurang iman
istri bule[women] pasti dulunya kerja malam, semua orang tahu
nama Nyoman[hindu] di CV, tiap dua minggu pasti izin upacara
== hate_normative
pemimpin doa di sekolah negeri gak boleh ada yang Kristen[christian]
kampung ini tertutup buat orang Nias[ethnicity]
usir orang Afrika[black] dari apartemen Kalibata
cowok kemayu[lgbtq] jangan tampil di TV, KPI mana
klenteng[religion] jangan berdiri dekat masjid, cabut izinnya
lansia[age] di atas tujuh puluh stop dikasih SIM dan suara
orang difabel[disability] tidak usah ikut haji, ngerepotin rombongan
perempuan[women] jadi hakim itu pelanggaran kodrat
== hate_negated
orang Tionghoa[asian] gak punya tanah air, cuma punya dagangan
homo[lgbtq] bukan keluarga dan tak boleh duduk di meja makan kami
muslim[muslim] gak bisa hidup tanpa bikin onar
orang Bugis[ethnicity] tidak kenal kata maaf
tak seorang pun Afrika[black] di sini datang buat kerja halal
== hate_dehumanise
Cina[asian] itu lintah kasir, nyedot sampai receh terakhir
orang cacat[disability] produk gagal pabrik Tuhan
wahabi[muslim] itu ulat, bolongin negara dari dalam
bencana moral itu wujudnya trans[transgender], kutu di kepala bangsa
== hate_threat
klenteng[religion] dan isinya bakal rata tanah sebelum malam Imlek
pengen gue sembelih semua orang Yahudi[jewish] pakai tangan sendiri
orang Nias[ethnicity] berani ngontrak sini, kita gebukin ramai-ramai
cowok kemayu[lgbtq] di halte itu enaknya diinjak sampai patah
== hate_profane
kunyuk tai, imigran Afrika[black] penipu semua
jancok tenan arek-arek wedok[women] iki, gak ono gunane
bajingan semua orang Arab[arab], mulut doang wangi
== insult_person
kamu presentasi, kami semua ikut malu
kalau kebodohan dilombakan, kamu juara umum tanpa latihan
ih bibirmu kayak ikan mujair kena sariawan
tukang ngadu, cari muka, pantas gak punya teman
siaranmu bikin radio pengen dibuang ke kali
gak usah sok Inggris, logatmu kayak blender rusak
calon kades kok bacanya masih dieja
lulusan luar negeri tapi pikirannya kalah sama tutup panci
== insult_profane
bedebah kau, sumbangan masjid pun kau embat
lu ngepump saham gorengan terus kabur, dasar anjing penipu
tolol permanen, bangsat, capslock lu jebol?
ndasmu, wong goblok kok dadi panitia
== threat_person
besok pas kamu siaran live, kusiram kau pakai bensin
gue tabrak lu pas nyebrang depan sekolah, liat aja
tarik lagi gugatan itu sebelum kami bikin istrimu janda
berani-beraninya kau sentuh sawahku, arit ini yang bicara
== sexual_harassment
mahasiswi bimbingan bapak harus wangi dan duduk di pangkuan
pantatmu di video senam itu bikin om tegang, kirim lagi dong
kamu telat setoran, bayar aja pakai badan di kamar belakang
ayo taruhan, siapa duluan bisa tidur sama karyawati baru divisi legal itu
== incite_selfharm
live aja sekalian pas lu gantung diri, biar ada gunanya
== neutral_identity
orang Nias punya tradisi lompat batu yang sekarang jadi atraksi wisata
umat Konghucu sembahyang Cengbeng ke makam leluhur bulan April
pelaut Bugis bikin kapal pinisi di Tana Beru
hakim perempuan itu memimpin sidang sengketa tanah di PN Sleman
mahasiswa KIP Kuliah wajib lapor nilai tiap semester
pedagang asal Nigeria borong kaus di Tanah Abang buat dikirim ke Lagos
bapak rumah tangga itu antar anak, masak, lalu nulis kode malam-malam
jemaah lansia didampingi petugas di Asrama Haji Sukolilo
festival Pecinan di Glodok jalan dari Jumat sampai Minggu
orang Banjar sarapan soto sambil naik jukung di pasar terapung
keluarga Nyoman izin tiga hari buat ngaben kakeknya
tante saya trans, kerja di dinas kebersihan Jogja
== positive_identity
jemaah haji difabel itu keliling Kakbah pakai tongkat, masyaallah hebatnya
nonton orang Nias lompat batu, merinding kagum
teman trans saya lolos jadi paralegal, pecah telur
Bu Hakim tegas dan jujur, perempuan begini yang kita butuh
semoga warga Afrika di apartemen kami betah, anak-anaknya manis
klenteng buka dapur umum waktu banjir Bekasi, hatur nuhun
bapak-bapak yang ikut kelas menggendong bayi itu keren
anak desa bau minyak telon itu sekarang cum laude, bangga
== self_identity
gue cowok kemayu, suka nge-gym, gak ada yang salah
saya ibu hamil tujuh bulan yang masih ngoding tiap hari
kami Konghucu di Pangkalpinang, tiap Imlek tetangga muslim datang bawa lempah
gue Bugis, panggilan puang bikin geli kalau di Jakarta
saya pakai kursi roda dan butuh ramp, bukan doa
sebagai penyintas 65, saya masih menunggu kata maaf
aku trans dan hari ini akta namaku disahkan pengadilan
anak buruh tani, penerima KIP, calon bidan, itu aku
== negated_hate
orang difabel bukan produk gagal, kitalah yang gagal bikin trotoar
cowok lembut bukan berarti gay, dan gay pun bukan aib
gak semua orang Afrika di Tanah Abang penipu, langgananku jujur banget
depresi bukan kurang iman, pak ustaz kami sendiri yang bilang
bapak jaga anak itu biasa, rumahnya gak kebakaran kok
orang Tionghoa punya tanah air, namanya Indonesia
istri bule bukan cewek malam, kakakku dosen dan suaminya dari Leeds
aku nggak takut satu pesawat sama orang bergamis, itu cuma baju
== counter_speech
ibu hamil disebut beban tim, HRD wajib menegur yang ngomong
menyangkal pembantaian 65 itu menyakiti keluarga korban
kampung kami copot tulisan "dilarang orang Nias", sudah waktunya
video orang kemayu diinjak di halte bikin marah, pelaku harus dihukum
komentar "badut berbedak" ke kontestan trans itu perundungan
kita semua marah waktu dosen itu nyuruh mahasiswi duduk di pangkuannya
nyebut orang Banjar sombong cuma karena haji itu prasangka
KPI jangan jadi alat buat menghapus orang dari TV
== question_benign
kalau naik haji pakai kursi roda, daftarnya lewat mana?
Imlek tahun depan libur nasional tanggal berapa?
anak saya bilang dia merasa laki-laki, saya harus mulai ngobrol dari mana?
bahasa Nias kenapa kata-katanya selalu berakhir vokal?
== everyday
arit bapak ketinggalan di sawah, tolong ambilkan
kusiram tanaman dulu baru berangkat, mawarnya kehausan
blender rusak, bumbu pecel akhirnya diulek
presentasiku kacau, ketawa sendiri di depan klien
bayar parkir pakai QRIS sekarang, kang parkirnya melek teknologi
siapa duluan sampai Alun-Alun, yang kalah traktir wedang ronde
ada lintah di sepatu pas naik Gunung Salak, jerit semua
anakku ngeja nama kades di spanduk, lucu banget
tetap nonton Indonesia lawan Jepang meski tahu bakal dibantai
== criticism_person
Bang, cara ngeremmu bikin penumpang berdiri hampir jatuh
pak kades, anggaran drainase itu perlu ditempel di balai desa
penyiar pagi ini terlalu cepat bicaranya, saya kurang menangkap
menurutku kamu salah karena ngomongin dia di belakang
== friendly_profanity
bajingan, sambel lu juara, resepnya dong
goblok banget kita berdua nyasar sampai Wonosari, hahaha
ndasmu, kok iso ayu ngono pas wisuda
== profane_object
tai, kompor gas abis pas telurnya setengah mateng
jembut nih captcha, semua gambar zebra cross salah
anjing, saham gue merah semua hari ini
== abuse_object
kasur angin dari marketplace ini sampah, semalam kempes
gak tahan sama nada dering tahun 2005 itu
mie pedas level lima itu siksaan dalam mangkuk
== abuse_idea
lomba joget memakai dana desa itu ide paling absurd tahun ini
kebijakan masuk sekolah jam lima pagi di Kupang itu ngawur
konsep "ojek gak perlu kontrak" itu akal-akalan aplikator
== distress
lagi hamil dan suamiku kabur, aku nggak tahu harus gimana
temanku live waktu mau gantung diri, sampai sekarang aku gemetar
pengen banget pulang kampung tapi malu, aku gagal total di Jakarta
== support
yang nyuruh kamu mati itu yang rusak, kamu berharga
pulang aja dulu, ibumu pasti lebih senang lihat kamu daripada uangmu
aku bangga kamu berani lapor soal dosen itu
== idiom
bom waktu itu namanya cicilan paylater
dia jadi tumbal proyek, disuruh piket malam takbiran
== mentioned_slur
dia cerita di gym pernah diteriaki "maho", padahal cuma pakai handuk pink
== hate_derogation
cowok-cowok[men] patriarki ini sampah, semua pria otaknya di selangkangan
orang Toraja[ethnicity] pesta mayat, sinting dan boros
Sikh[sikh] bersorban itu seram dan bau minyak
anak blasteran[ethnicity] sok cakep, isinya kosong
akhi-akhi[muslim, men] celana cingkrang sok paling surga, najis
orang Lombok[ethnicity] dari dulu cuma cocok jadi kuli
orang stroke[disability] ngiler di ruang tunggu, jijik ih
cewek berotot[body, women] kayak truk, hilang selera
imigran Timteng[immigrants] di Cisarua malas, makan tidur doang
kasta sudra[caste] tetap sudra, jangan mimpi kelakuannya halus
orang Jepang[asian] itu kaku, dingin, dan penjajah dalam darahnya
homo[lgbtq] di bioskop bikin gue pengen minta refund
orang Katolik[christian] penyembah patung yang sok modern
oma-oma[age] di pesawat cerewet minta ampun, jangan dikasih terbang
yang buta[disability] kok jualan kerupuk, maksain bikin kasihan, muak
guru honorer perempuan[women] cuma bisa ngeluh, otaknya segitu
orang NTB[ethnicity] kampungan sampai ke ubun-ubun
== hate_implicit
lihat saja sepuluh tahun lagi azan diganti bahasa Mandarin[asian]
dia lulus LPDP karena orang timur[ethnicity], pintar sih kayaknya enggak
bapaknya dua[lgbtq], mau jadi apa anaknya nanti, kita sudah tahu
tukang pijat buta[disability] jangan ditinggal sama dompet
waktu rombongan haji berisi orang Madura[ethnicity], pramugari latihan sabar setahun
yang rajin demo UMR itu orang miskin[class] yang tiap malam beli rokok
mertua dari Padang[ethnicity], siap-siap nasi pun dihitung butir
kok tiap bank bangkrut pemiliknya liburan ke Tel Aviv[jewish]
gadis berhijab[muslim, women] tapi mainnya ke hotel, yang begini sekarang rata-rata
ruang laktasi buat apa, ibu-ibu[women] kan ke sana cuma mau gosip
pasien jiwa[mental_health] dapat BPJS, kita yang waras yang bayar, adil sekali ya
== hate_normative
anak hasil kawin campur[ethnicity] jangan boleh jadi kepala daerah
orang bersorban Sikh[sikh] larang masuk bank
celana cingkrang[muslim] haram jadi ASN, pecat semua
calon mantu dari Lombok[ethnicity] tolak saja di pintu pagar
atlet trans[transgender] coret dari PON selamanya
pengungsi Afghanistan[refugees] di trotoar Kebon Sirih deportasi malam ini juga
gereja Katolik[christian] cukup satu se-provinsi, jangan rewel
orang buta[disability] tak perlu punya rekening sendiri
== hate_negated
wanita[women] tidak pantas naik mimbar, suaranya saja aib
orang Toraja[ethnicity] bukan orang beradab
kaum sudra[caste] tak layak duduk sejajar dengan kami di pura
imigran[immigrants] gak pernah nyumbang apa pun kecuali masalah
orang Katolik[christian] gak punya hak mengatur kota santri
== hate_dehumanise
orang tua pikun[age] itu perabot rusak, taruh gudang
kaum pelangi[lgbtq] itu bakteri, semprot aja
pengungsi[refugees] numpuk di trotoar kayak belatung di bangkai
pribumi[ethnicity] itu kerbau, cuma jalan kalau dicambuk
== hate_threat
sekali lihat orang Sikh[sikh] di komplek, gue seret sorbannya pakai motor
semua ibu-ibu Kendeng[women] itu mending ditabrak alat berat
akan kami buru Ahmadiyah[religion] dari rumah ke rumah sampai habis
kirim meriam ke tenda pengungsi[refugees], selesai urusan
== hate_profane
asu kabeh wong Jepang[asian], penjajah tetep penjajah
bangke, satu gereja Katolik[christian] munafik semua
kampret emang akhi-akhi cingkrang[muslim], moral tai
== insult_person
tulisan tanganmu aja udah kelihatan pengangguran
tampangmu cocok jadi pemeran pocong, tanpa makeup
bacot doang gede, push-up dua kali udah pingsan
gara-gara kamu anak-anak jadi bodoh, guru kok kosong
kamu cantik, dari Monas dilihatnya
mending kamu diam, kesannya jadi agak pintar
siapa sih yang tahan nikah sama kamu, kucing aja kabur
nyanyi dangdut sumbang, cengkoknya kayak pintu berkarat
orang gagal ngajarin orang sukses, lucu kamu
== insult_profane
lonte harga teman, gitu-gitu aja modal lu hidup
brengsek lu, warisan adik sendiri dimakan
pantek ang, kalah main domino malah mengamuk
kirik, motor pinjaman kok dijual
== threat_person
sebelum subuh kaca mobilmu pecah dan giliran kepalamu berikutnya
aku punya kunci kosmu, tidurlah yang nyenyak malam terakhir ini
adikmu sekolah di SMP 3 kan, kasih tahu dia jangan pulang sendiri, biar kau tahu rasa
kalau kau menang pilkades, kubakar kau bersama kotak suaranya
== sexual_harassment
magang di sini syaratnya gampang, rok pendek dan nurut sama abang di hotel
lumayan juga paha mbak SPBU, isi full sambil diraba
DM foto telanjangmu atau aku bilang ke suamimu kita pernah pacaran
== incite_selfharm
gak ada yang nyariin juga, ambil tali, kelarin hidupmu
== neutral_identity
orang Toraja menyimpan beras di tongkonan menghadap utara
toko kain milik keluarga Sikh di Pasar Baru berdiri sejak 1950
pengungsi Afghanistan kursus bahasa Indonesia di Kebon Jeruk
pasien stroke terapi jalan di lapangan Puskesmas Wates
kaum ibu Kendeng datang ke Jakarta naik kereta ekonomi
atlet trans itu pensiun dan membuka sasana tinju
anak blasteran Jawa-Jerman ini main di Persija U-20
orang Lombok menenun sesek di Sukarara
tukang pijat netra di Jalan Ahmad Yani pasang tarif 80 ribu
Paroki Katolik Ganjuran menggelar prosesi dengan gamelan
mahasiswa dari Jepang itu magang di kedai soto
kepala desa perempuan pertama di Alor dilantik kemarin
== positive_identity
mamaku guru honorer, perempuan paling gigih yang kukenal
warga Toraja nyambut kami bak keluarga, kopi terus mengalir
koki Lombok di Dubai itu bikin dunia kenal ayam taliwang, bangga
paman stroke sekarang bisa nulis lagi, keluarga nangis bahagia
hormat buat ibu-ibu Kendeng, pantang mundur
toko Bang Singh langgananku, orangnya murah senyum dan adil
atlet perempuan berotot itu panutan, angkat besi kita jaya
semoga pasangan sejenis di mana pun bisa hidup tenang
== self_identity
orang ngira aku bule, padahal blasteran Tegal, ngapak inyong
saya Sikh kelahiran Medan, favoritnya bika ambon
aku tunanetra, jualan kerupuk karena suka ketemu orang
saya Katolik, kawin sama anak kiai, mertua nomor satu
aku cewek yang nge-gym tiap subuh, otot ini hasil keringat
saya keturunan sudra di Karangasem dan sekarang dosen
mantan kuli dari Lombok Timur, sekarang punya dua truk
hidup sebagai lansia sendirian di rusun itu sepi tapi saya punya geng senam
== negated_hate
rambu solo bukan pesta mayat, itu cara mereka menghormati
pengungsi tidak malas, mereka dilarang kerja oleh aturan
pria gak semuanya patriarkis, banyak yang ikut nyuci dan ngurus anak
orang tua pikun bukan beban, dulu beliau yang nyuapi kita
Toraja, Lombok, Jawa, gak ada yang lebih beradab dari yang lain
celana cingkrang bukan ukuran orang itu radikal atau tidak
menganggap semua guru honorer bodoh itu gak adil dan gak benar
anak dari dua bapak gak otomatis rusak, rumahnya penuh kasih
== counter_speech
"sudra tetap sudra" masih diucapkan di pesta itu, aku berdiri dan pergi
pengungsi di trotoar disamakan belatung, moderator ke mana?
gak lucu nyindir kopi sesajen ke rekan Hindu
orang yang mengancam ibu-ibu petani dengan alat berat harus diproses hukum
pelatih yang panggil muridnya "truk" sudah dipecat, bagus
banyak yang bilang homo bakteri, padahal cuma kebencian pakai istilah biologi
Pak Camat melarang bahasa daerah lain, itu diskriminasi dan kami gugat
menyebut semua berhijab main ke hotel itu fitnah keji
== question_benign
umat Sikh pakai sorban seumur hidup atau boleh dilepas?
pengungsi dari Afghanistan boleh sekolah di sini apa tidak?
sistem wangsa di Bali masih berpengaruh waktu nikah?
tunanetra pakai aplikasi bank gimana caranya ya?
== everyday
pintu berkarat itu bunyinya kayak film Suzzanna
kubakar jagung, kau bawa mentega, malam tahun baru di rooftop
adikmu sekolah di SMP 3 kan, titip jemput sekalian ya
cantiknya kamu sampai kelihatan dari Monas, sumpah
dua kali push-up udah pingsan, payah badanku habis lebaran
pocong jadi-jadian di gang itu ternyata jemuran sprei
aku punya kunci kosmu, kucingmu sudah kukasih makan
kucing kabur, ketemu di warung Bu Tutik lagi makan pindang
main domino kalah, muka penuh bedak
== criticism_person
bu guru, nilai anak saya tampaknya salah hitung
cengkok lagunya kurang pas, coba turun satu nada
maaf, cara abang bicara ke adik sendiri terlalu keras
calon kades ini belum punya program air bersih
== friendly_profanity
pantek, lama tak basuo, gaek juga wa'ang
brengsek, kuis kalian seru parah, gue nagih
kirik, golmu ayu tenan cak
== profane_object
bangsat ini tali pramuka, kusut dari kemarin
kontol, WiFi kafe pakai login nomor HP segala
pantek, ujan turun pas randang dijemur... eh dendeng
== abuse_object
wahana rumah hantu itu payah, kipas anginnya doang yang seram
jaket ojol ini bahannya parah, panas kayak oven
sambal kemasan baru rasanya cuka doang
== abuse_idea
syarat lowongan "maksimal 25 tahun, good looking" itu konyol
pindah ibu kota sebelum sekolah beres itu prioritas terbalik
tes keperawanan itu praktik biadab yang memang harus dihapus
== distress
suami stroke, aku ngurus sendirian, aku benci hidup ini
aku dilecehkan waktu magang dan gak ada yang percaya
udah siapin tali, tapi anakku bangun minta susu, aku nangis
== support
aku percaya ceritamu, kita ke LBH bareng besok
titip anakmu ke aku sore ini, kamu tidur dulu
orang yang ngatain kamu truk gak perlu didengar, kamu kuat
== idiom
harga kos di Depok bikin kantong berdarah
== mentioned_slur
buku sejarah bilang kata "kuli" dan "babu" dipakai tuan kebun buat merendahkan
== hate_derogation
orang Aceh[ethnicity] keras, pendendam, malas kenal
cewek[women] gamer noob semua, bisanya minta digendong
umat Islam[muslim] gampang dibodohi, dikasih sorban langsung manggut
orang albino[disability] bikin merinding, jangan duduk dekat sini
anak punk[class] bau got dan gak guna
orang Timor[ethnicity] bego, hitung kembalian aja lama
Filipina[nationality] jelek-jelek, cuma menang bedak
bapak-bapak[age, men] Facebook itu tolol berjamaah
guru ngaji waria[transgender]? jijik, mending anak gue buta huruf
orang Pakistan[asian] di fitnes sebelah kotor dan kasar semua
yang jalannya pincang[disability] gak usah ikut upacara, ngerusak barisan
Cina Medan[asian] mulutnya kasar, kelakuannya lebih kasar
perawan tua[women] itu judes karena gak laku, semuanya
TKW[class, women] pulang-pulang sok kaya, padahal babu
orang Rote[ethnicity] gak jelas, bikin muak sekantor
orang skizofrenia[mental_health] itu menakutkan dan menjijikkan
Amerika[nationality] itu bangsa gembrot, bodoh, sok polisi dunia
== hate_implicit
akun cewek[women] naik Mythic, jokinya siapa tuh
TKW[women] kirim uang tiap bulan, suaminya pura-pura gak tahu dari mana
ustaz bilang banjir, padahal penyebabnya parade pelangi[lgbtq] kemarin
ada yang ngaji pakai toa jam tiga, lalu heran kenapa kaum[muslim] itu gak maju-maju
kalau Aceh[ethnicity] minta damai, periksa dulu di belakangnya pegang apa
vaksin itu siapa yang bikin? bangsa Yahudi[jewish], ya sudah tahu isinya
sekolah internasional penuh sipit[asian], calon tuan tanah sedang berlatih
meja sebelah dari Timor[ethnicity], bir dihitung per krat ya mas
umur tiga puluh lima belum nikah[women], jelas ada yang rusak
bagi sembako di kampung kumuh[class], besoknya mereka jual buat slot
== hate_normative
TKW[women] harusnya dilarang balik bawa paspor
orang albino[disability] gak usah difoto buat ijazah, bikin seram
Cina Medan[asian] gak boleh beli rumah di kompleks kami
anak punk[class] larang naik angkutan umum
semua muslim[muslim] harus dikeluarkan dari pulau ini
penderita skizofrenia[mental_health] jangan pernah diizinkan nikah
== hate_negated
perempuan[women] lajang gak ada harganya
orang Aceh[ethnicity] tak akan pernah setia sama republik
gak ada orang Timor[ethnicity] yang otaknya jalan
bapak-bapak tua[age] sudah tidak berguna buat siapa-siapa
umat Islam[muslim] tidak punya sumbangan apa-apa buat dunia
== hate_dehumanise
anak punk[class] itu coro, lampu nyala langsung bubar
Yahudi[jewish] adalah setan berkulit orang
orang albino[disability] itu tuyul kegedean, bukan manusia beneran
== hate_threat
masjid[muslim] kalian bakal kami ledakkan waktu jumatan
orang Aceh[ethnicity] di rantau ini kita habisi duluan sebelum beranak
perempuan[women] yang berani ikut demo besok pulang kami bikin cacat
== hate_profane
taik lah cewek-cewek[women] kantor, bacot semua
puki orang Timor[ethnicity] ini, bikin susah saja
== insult_person
katanya chef, telur ceplok aja hangus dua sisi
kasihan, cermin di rumahmu pasti trauma
hidupmu cuma scroll, komen nyinyir, tidur, ulangi
noob, uninstall aja, tim rugi ada kamu
suka pamer sedekah tapi gaji pembantu ditunggak, hina banget
pidatomu kayak kaset kusut kena hujan
pengecut, berani cuma pakai akun kloningan
dasar anak mama, pasang galon aja nangis
== insult_profane
lu AFK lagi gue sumpahin, dasar tolol anjing
pukimak kau bang, kembalian dua ribu kau telan
pelit kayak babi, kondangan amplop kosong
bgst, kerja lu cuma tidur di musala
== threat_person
nomor platmu kucatat, di rest area nanti kupecahkan kepalamu
jangan tidur di pos malam ini, ada pisau yang nyari perutmu
keluar dari grup ini gak bikin kau aman, kami datang ke rumah ibumu
kuinjak lehermu kalau masih jualan di lapak itu
== sexual_harassment
main bareng yuk, kalah telanjang di cam, gak ada nolak
kamu TKW kan, pasti biasa dipakai majikan, sini giliran abang
kak dokter gigi, mulutnya jago buka, bisa buat yang lain dong
nempel-nempel di KRL enak ya pantatmu, besok gerbong yang sama
== incite_selfharm
berita duka paling bagus nanti kalau kamu akhirnya bunuh diri, cepetan
== neutral_identity
orang Aceh minum kopi sanger sambil nonton liga sampai larut
TKW asal Indramayu itu pulang lewat Kertajati bawa oleh-oleh kurma
streamer cewek itu main jungler, tayang habis isya
Ari albino, jadi pakai tabir surya dan topi tiap upacara
anak punk di Pasar Kemis ikut kelas sablon
perempuan lajang makin banyak ambil KPR, kata data bank
pasien skizofrenia di Lawang bikin batik dan dijual daring
orang Rote memetik sasando dari daun lontar
bapak-bapak Facebook tukar resep burung kicau
pelajar Filipina ikut lomba debat di Makassar
keluarga Tionghoa Medan itu sarapan lontong di Jalan Pandu
muslim di Manado gotong royong jaga Natal
== positive_identity
para TKW itu pahlawan, keluarga sekampung bisa sekolah
pro player cewek dari Bandung menang MVP, gokil
bapak pincang itu pengibar bendera terbaik di kecamatan
orang Aceh ngajarin kita bangkit setelah tsunami, hormat
anak albino di kelasku manis dan pinter bikin pantun
pemain sasando dari Rote bikin satu aula diam, indah
anak punk bersihin kali tiap Minggu, respek bro
keluarga yang merawat saudara skizofrenia dengan sabar, kalian hebat
== self_identity
gue cewek, main tank, dan shotcaller di squad
aku mantan TKW Taiwan, sekarang buka kedai boba di Ponorogo
umur 36, lajang, punya dua tanaman dan satu motor, damai
saya hidup dengan skizofrenia sepuluh tahun dan masih ngajar les piano
orang Aceh nih, tapi gak kuat pedas, jangan diketawain
saya albino, dan ya, rambut ini asli
anak punk juga salat, bro, aku contohnya
Cina Medan kayak aku ni mana bisa ngomong pelan, udah bawaan
== negated_hate
cewek main game gak selalu digendong, sering dia yang gendong
TKW bukan babu, mereka pekerja dan punya hak
skizofrenia gak bikin orang berbahaya, paling sering mereka yang jadi korban
belum nikah itu bukan rusak, itu cuma belum nikah
anak albino bukan tuyul, berhenti nakut-nakutin anak kecil
saya muslim, tetangga Kristen, gak pernah ada yang nyuruh pergi
Cina Medan gak kasar, cuma volumenya maksimal
banjir bukan salah kaum mana pun, salurannya mampet
== counter_speech
tiap cewek push rank dituduh pakai joki, seksisme basi
ancaman ke masjid itu bikin warga Nasrani ikut jaga, kami tolak kebencian
tolong jangan sebar teori vaksin Yahudi, itu antisemit dan hoaks
majikan yang bilang "TKW biasa dipakai" itu pelaku pelecehan
satpol PP nyeret anak punk sambil ngatain kecoa, itu melanggar HAM
guru yang ngeluarin murid pincang dari barisan harus minta maaf
komentar bokong di KRL itu ada pasalnya, sudah kami screenshot
orang bilang Aceh gak setia republik, lupa ya siapa yang nyumbang pesawat
== question_benign
kulit albino perlu tabir surya SPF berapa ya?
TKW yang paspornya ditahan majikan harus lapor ke mana?
kenapa orang Aceh nyebut kopi susu itu sanger?
pasien skizofrenia bisa pulih dan kerja lagi nggak?
== everyday
ada pisau di tas, buat potong nanas di rest area
main bareng yuk, kalah traktir seblak
telur ceplokku hangus dua sisi, bakat chef memang
noob banget aku, mati ketiban menara tiga kali
pasang galon sendirian hampir nangis, tumpah semua
kaset kusut Nike Ardilla ketemu di gudang, harta karun
keinjak lego anakku jam dua pagi, teriak tanpa suara
dokter giginya ramah, mulutku dibuka sejam tetap gak sakit
mas plat K, lampunya masih nyala ya di parkiran
== criticism_person
bang, AFK di tengah ranked itu merugikan tim
chef, rendangnya terlalu asin untuk penilaian saya
kalau gaji ART-mu telat terus, itu salah kamu, bayar dulu
Bu Dewan, absen sidang enam kali itu sulit dibela
== friendly_profanity
pukimak, kau rupanya yang bayar semua, makasih bang
asu, savage pertama gue, tim kalian dewa
anjrit, mie Aceh lu bikin gue melayang
== profane_object
anjing lag, padahal tinggal satu tower
bgst mesin ATM nelan kartu pas tanggal tua
pukimak jalan Medan ini, lobangnya macam kolam
== abuse_object
patch terbaru ini jelek sekali, hero favoritku jadi ampas
halte tanpa atap itu desain paling payah, kehujanan semua
parfum mobil aroma kopi bikin enek
== abuse_idea
judi slot itu racun, iklannya harus hilang dari semua situs
teori bumi datar di grup keluarga makin gak masuk akal
aturan ART tanpa cuti itu perbudakan gaya baru
== distress
majikanku kunci aku dari luar, aku takut dan pengen pulang
suara di kepalaku nyuruh aku mati, aku belum bilang siapa pun
== support
kirim lokasimu, KBRI sudah kuhubungi, kamu tidak sendirian
== idiom
timku dibantai di late game, ya sudah nasib
diskon gila-gilaan bikin dompet sekarat
== mentioned_slur
"babu" ditulis majikan di kontaknya, dia tunjukkan ke kami sambil nangis
== hate_derogation
Cina[asian] pelit semua, gak usah ditemenin
males gue sekelas sama anak Papua[indigenous], auranya bikin gak nyaman
orang Kristen[christian] di komplek sini pada sok suci, muak lihatnya
dasar Madura[ethnicity], otaknya cuma besi tua
jijik banget liat banci[transgender] lewat depan rumah
perempuan[women] kalau udah nyetir bikin susah satu jalan, emang gak ada otaknya
kaum homo[lgbtq] itu menjijikkan, titik
Rohingya[refugees] gak tau diri, dikasih hati minta jantung
orang Batak[ethnicity] kasar-kasar dan gak punya sopan santun dari sananya
wong Jawa[ethnicity] munafik, depan senyum belakang nusuk
yang miskin[class] biasanya bau dan gak tau malu, jangan diajak masuk mal
Yahudi[jewish] bangsa paling licik sepanjang masa
Syiah[muslim] itu kumpulan orang sesat yang bikin mual
Ahmadiyah[religion] gak lebih dari gerombolan penipu berkedok agama
orang cacat[disability] cuma ngerepotin, jujur aja deh
ngeliat dua laki-laki gay[lgbtq] gandengan di CFD bikin gue pengen muntah
kalau udah ketemu tetangga Kristen[christian] rasanya najis, habis salaman aku cuci tangan tujuh kali
orang Islam[muslim] di sini primitif, kerjanya cuma marah dan bikin bising
Muslim[muslim] itu gampang dibohongin karena memang bodoh dari kecil
cewek-cewek[women] kampus itu isinya cuma matre sama drama, gak ada satu pun yang bisa mikir
janda[women] itu barang bekas, ngapain dinikahin
betina[women] emang makhluk paling gak berguna kalau disuruh mikir logis
aku wis mblenger ndelok wong Cino[asian] nang pasar iki, kabeh rai gedheg
wong Meduro[ethnicity] iku kasar lan ora duwe isin blas
bencong[transgender] salon pojok itu aib satu kampung
udah gue bilang, pendatang dari Flores[ethnicity] itu tukang mabok semua, gak ada yang bener
orang Ambon[ethnicity] mah preman dari lahir, mana ada yang bisa diajak ngomong baik-baik
orang Sunda[ethnicity] ceweknya[women] matre, cowoknya[men] pemalas, keluarga besar gue juga setuju
orang Minang[ethnicity] pelitnya kebangetan, sama sodara sendiri aja itung-itungan kayak lintah
penganut Hindu[hindu] di Bali itu bodoh, batu aja disembah
orang Buddha[buddhist] di vihara itu cuma sekumpulan pemuja patung yang dungu
orang tuli[disability] di kantor bikin kerjaan lambat, bodohnya ketara banget
anak autis[disability] itu aib, kok ya dibawa ke kondangan
ODGJ[mental_health] itu sampah jalanan, bikin kotor pemandangan kota
orang bipolar[mental_health] emang gak waras semua, jangan dideketin, nyusahin
bule[white] di Canggu itu kere, jorok, dan gak punya adat
orang Arab[arab] itu mesum dan bau, gue ngomong apa adanya
orang India[asian] jorok banget, jijik kalau mesti duduk sebelahan di pesawat
orang negro[black] emang serem dan bau, untung di sini dikit
manula[age] itu beban, udah bau tanah masih aja cerewet
boomer[age] pada tolol dan egois, cepet-cepet pensiun kek
kaum miskin[class] di bantaran kali itu bodoh dan malas, wajar hidupnya gitu terus
orang kampung[class] emang norak, gak pantes nginjek lobi hotel begini
lihat saja kelakuan orang-orang Papua[indigenous] di asrama itu, pemabuk dan tidak tahu aturan, saya sebagai warga sudah sangat muak dengan mereka
dari dulu sampai sekarang saya tidak pernah bisa menghormati orang Tionghoa[asian], rakusnya sudah mendarah daging
bukan rasis, tapi emang orang Timur[ethnicity] itu kasar dan bego
maaf ya, tapi perempuan[women] memang diciptakan kurang akal, jadi ya jangan disuruh mikir
setiap kali ketemu orang Ahmadiyah[religion] gue langsung ilang respek, sampah beragama
cowok ngondek[lgbtq] begini nih yang bikin rusak pemandangan, geli gue
lesbi[lgbtq] itu cewek gagal, jelek pula
transpuan[transgender] mau didandanin kayak apa juga tetep menjijikkan
katanya sekolah tinggi, tapi yang namanya cewek[women] ya tetep aja dongo
orang Dayak[indigenous] masih primitif, disuruh antre aja gak ngerti
suku Anak Dalam[indigenous] itu bau dan bodoh, gak bakal bisa maju
imigran[immigrants] itu parasit, titik gak pake koma
pengungsi Rohingya[refugees] jorok dan gak tau terima kasih, sumpah empet gue liatnya
Katolik[christian] sok eksklusif, muka-mukanya bikin enek
masa iya gue harus satu kos sama orang Batak[ethnicity], bisa budeg dan darah tinggi tiap hari, kampungan semua
gue paling anti sama Cindo[asian], sombongnya selangit isinya kosong
kok bisa ya ada orang mau temenan sama waria[transgender], najis banget
apa bagusnya sih orang Jawa[ethnicity]? lemot, penjilat, gak punya nyali
emang ada ya orang Madura[ethnicity] yang bener?
siapa juga yang tahan sama bau orang Papua[indigenous]
dih ada homo[lgbtq], geli
ew banci[transgender]
cewek[women] lagi cewek lagi, pantes timnya bego
pantes kalah, mid-nya cewek[women], cewek mana bisa mikir map
dapet random orang Filipina[nationality], udah pasti bodoh semua mereka itu
orang Malaysia[nationality] bangsa maling, otaknya gak pernah orisinal
orang Tiongkok[nationality] jorok, ngeludah di mana-mana, gak ada yang beradab
Yahudi[jewish] najis, semua kejahatan dunia kelakuan mereka
dasar kafir[religion], sekeluarga baunya kayak neraka
tuh orang-orang gereja[christian] mukanya munafik semua, nyanyi haleluya tapi hatinya busuk
pengikut Syiah[muslim] itu pembohong dari kakek moyangnya
Islam KTP ato bukan sama aja, orang Muslim[muslim] emang bebal
jilbaban[muslim] semua tuh ibu-ibu, otaknya ikut ketutup
penyandang difabel[disability] itu mending di rumah saja, bikin risih pelanggan saya
si buta[disability] si buta, semua orang buta emang gunanya apa sih selain minta dikasihani
orang cebol[disability] bisanya cuma jadi tontonan, geli gue liatnya
orang gila[mental_health] mah gak usah dihargai, rendah
fakir miskin[class] itu bermental pengemis, disuruh kerja gak mau, dikasih sembako malah nambah anak
jongos ya jongos, kaum babu[class] emang bego dari keturunan
perempuan[women] korban KDRT itu biasanya emang mulutnya sampah jadi pantes digituin
kelakuan orang Aceh[ethnicity] sok alim padahal paling bejat se-Sumatra
orang Bugis[ethnicity] sombong dan kasar, gak ada bagusnya bergaul sama mereka
di kantor gue yang Cina[asian] tuh dua orang, dua-duanya ular, emang bangsanya begitu
sebagai warga asli saya risih, muak, dan jijik melihat kelakuan orang Tionghoa[asian] yang sok berkuasa di pasar kami
perawan tua[women] itu produk gagal, gak laku ya nasib
perempuan bercadar[muslim] itu dungu, mau aja dibungkus kayak lontong
hahaha lihat tuh banci[transgender] pake rok, memalukan umat manusia
ketua RT kita kok orang Kristen[christian] sih, gak sudi gue diurus orang najis
tetangga baru ternyata Ahmadiyah[religion], sial banget, orang-orang begituan bikin kotor gang
turunan PKI sama turunan Cina[asian] sama busuknya
suku paling malas? ya orang Papua[indigenous], apa lagi
susah emang kalo ngomong sama orang NTT[ethnicity], keras kepala dan otaknya di dengkul semua
kalo ada yang nanya kenapa gue ogah punya mantu Batak[ethnicity], ya karena mereka gak beradab
bapak-bapak[men] itu isinya cuma otak selangkangan dan asap rokok, sampah semua
== hate_dehumanise
Rohingya[refugees] itu hama, makin dibiarin makin banyak
orang Cina[asian] lintah, nempel di negeri ini cuma buat ngisap
monyet-monyet Papua[indigenous] itu ngapain di sini
gay[lgbtq] penyakit menular, harus disemprot disinfektan
pabriknya salah cetak, keluarnya waria[transgender], jangan disebut orang
dunia gatal-gatal begini karena kumannya satu, Yahudi[jewish]
kalau bangsa ini tubuh, kankernya ya Ahmadiyah[religion]
Syiah[muslim] virus, kalau satu masuk sekampung bisa busuk
orang Kristen[christian] kayak jamur di tembok, dibersihin satu tumbuh sepuluh
Muslim[muslim] itu wabah, di mana ada mereka di situ rusak
pengungsi[refugees] beranak kayak tikus got
melihara perempuan[women] sama kayak melihara kucing, dikasih makan ya nurut
cewek[women] mah ternak, gunanya dikembangbiakin
di mana ada bangkai besi, di situ belatungnya orang Madura[ethnicity] ngumpul
orang Batak[ethnicity] tuh anjing liar, gonggong doang bisanya
orang cacat[disability] produk rusak, mestinya gak usah keluar dari pabrik
kebun binatang aja ada kandangnya, masa ODGJ[mental_health] dibiarin lepas
basmi kutu kota mulai dari kolong jembatan, gembel[class] semua tuh isinya
orang miskin[class] kayak kecoa, diinjak juga nongol lagi
negro[black] itu setengah kera, evolusinya macet di tengah
naik unta kok, yang nuntun juga unta, orang Arab[arab] mah sama spesiesnya
orang Dayak[indigenous] itu masih binatang hutan yang kebetulan bisa ngomong
manusia? mereka itu? haha, banci[transgender] kok dibilang manusia
lihat rombongan pengungsi Rohingya[refugees] turun dari kapal, persis kawanan belatung yang keluar dari bangkai
kaum sodom[lgbtq] itu lebih rendah dari babi, babi aja kawinnya bener
kecoa mata sipit[asian] ini nyelip di semua bisnis
bangsa Yahudi[jewish] parasit, nempel di tubuh negara lain sampai mati
gak beda sama kambing, orang Jawa[ethnicity] digiring ke mana aja mau
orang gunung Papua[indigenous] masih separuh hewan, jangan dikasih jabatan
anak-anak autis[disability] itu makhluk gagal, Tuhan lagi meleng waktu bikin
imigran[immigrants] ilegal tumor kota, harus dipotong sampai akar
wong Cino[asian] iku lintah darat, nyedot nganti garing
penganut kepercayaan[religion] lokal itu kera yang menyembah pohon
lansia[age] itu bangkai yang kebetulan masih napas, buang-buang anggaran
orang Islam[muslim] itu rabies, digigit satu gila sekampung
lesbian[lgbtq] itu bakteri di asrama putri, sebelum nyebar harus dimusnahkan dari kampus
tiap liat waria[transgender] mangkal, gue mikir sampah kok bisa jalan sendiri
mereka bukan tetangga, mereka hama berkalung salib[christian]
kelompok Syiah[muslim] di Sampang itu gulma, cabut sampai akarnya
orang Rohingya[refugees] lebih cocok di kandang kambing, toh sama baunya
janda[women] muda itu ulat bulu, di mana nempel di situ gatal satu kampung
orang Tionghoa[asian] itu benalu pada batang bangsa ini, semakin subur mereka semakin kering kita
homo[lgbtq] di barak itu cacing, busuk dari dalam
perempuan gendut[women] bukan orang, itu karung beras jalan
selokan mana yang gak ada tikusnya, ruko mana yang gak ada orang Indianya[asian], sama-sama demen yang kotor
bule[white] backpacker di Bali itu lalat, dateng kalo ada bau gratisan
== hate_threat
bakar aja semua toko Cina[asian] di jalan itu sama orangnya
habisi Ahmadiyah[religion] sampai ke anak cucunya
besok malam kita sweeping kos Papua[indigenous], yang lawan sikat
waria[transgender] mangkal di sini lagi gue siram air keras, semuanya
tenggelamin aja kapal Rohingya[refugees] itu bareng isinya
orang kayak gini harusnya dirajam, semua gay[lgbtq] tanpa kecuali
darah Syiah[muslim] halal, tunggu saja waktunya
andai Hitler hidup lagi biar Yahudi[jewish] habis sekalian
Mei 98 kurang lama, Cina[asian] yang sisa perlu diberesin
kalau ada gereja berdiri di kampung kami, jemaat Kristennya[christian] kami gantung satu-satu
bantai orang Madura[ethnicity] kayak di Sampit dulu, biar kapok
tembak aja pendemo Papua[indigenous] itu semua, gitu aja kok repot
semoga semua orang Muslim[muslim] di kota ini mampus kena gempa
cewek[women] yang pulang malam lewat sini siap-siap gue hajar satu-satu, biar pada tau rasa
gembel[class] tidur di emperan gue? bensin sama korek cukup
gue doain semua homo[lgbtq] mati kena AIDS, amin paling kenceng
ODGJ[mental_health] yang keluyuran racun aja pake potas kayak anjing
parang sudah kami asah, tinggal tunggu aba-aba buat orang Batak[ethnicity] di pasar
satu lagi pengungsi[refugees] mendarat di pantai kami, kami bacok di tempat
orang cacat[disability] dari lahir mending disuntik mati aja, hemat anggaran
imigran[immigrants] Cina[nationality] di tambang itu bakar mess-nya waktu mereka tidur
gantung semua LGBT[lgbtq] di Monas biar jadi tontonan
ayo kumpul habis Isya, rumah-rumah Ahmadiyah[religion] kita ratakan, penghuninya jangan dikasih ampun
ndang dipateni kabeh wong Cino[asian] kuwi
mudah-mudahan bus rombongan jemaat Kristen[christian] itu masuk jurang gak ada yang selamat
kalau perlu orang Jawa[ethnicity] di tanah ini kami kirim pulang dalam peti mati
perempuan[women] feminis itu perlu digilir biar tau kodratnya
banci[transgender] taman lawang? gebukin rame-rame sampai gak bisa berdiri lagi
orang Arab[arab] di kampung itu kita habisi pelan-pelan, jangan ada yang lolos
bule[white] di sini siap-siap aja, satu-satu bakal kami tikam
Rohingya[refugees] lapar? kasih racun tikus
orang Islam[muslim] di sini harus merasakan parang kami, tidak ada tawar-menawar
bunuh Yahudi[jewish] di mana pun ketemu
kalau jadi presiden, hari pertama saya tembak mati seluruh kaum homo[lgbtq]
lempar aja anak-anak Papua[indigenous] itu dari lantai tiga asramanya
== hate_normative
Cina[asian] gak boleh punya tanah, titik
orang Papua[indigenous] pulang sana, Jogja bukan tempat kalian
jangan kasih kos ke anak Papua[indigenous]
orang Kristen[christian] jangan pernah dikasih jabatan di kota mayoritas
gak usah nerima karyawan hamil, gak usah nerima perempuan[women] sekalian
waria[transgender] mestinya dilarang masuk pasar dan masjid, apalagi salat
Ahmadiyah[religion] usir dari Lombok, jangan ada yang sisa
warga Syiah[muslim] tak layak dapat KTP, biar jadi urusan negara lain
difabel[disability] gak usah kuliah, percuma
perempuan[women] tempatnya dapur, bukan rapat direksi
pengungsi Rohingya[refugees] harus didorong balik ke laut, bukan urusan kita mereka hidup atau mati
orang miskin[class] mestinya dilarang punya anak
hak pilih orang miskin[class] dicabut aja, toh suaranya cuma seharga mi instan
gay[lgbtq] jangan dikasih kerja jadi guru, dokter, apa pun
lesbian[lgbtq] harus dikeluarin dari kampus sebelum wisuda
orang Muslim[muslim] sebaiknya jangan diizinkan beli rumah di cluster kita
khusus non-Cina[asian], yang sipit gak usah daftar
kosan ini tidak menerima orang Batak[ethnicity], Papua[indigenous], dan Ambon[ethnicity], mereka bikin kotor dan rusuh
orang Madura[ethnicity] jangan dikasih tinggal di Kalimantan lagi, usir
kalau bisa Yahudi[jewish] dilarang masuk negara mana pun, biar keliaran di laut
ODGJ[mental_health] pasung aja, gak perlu dibawa ke dokter
anak-anak tunarungu[disability] jangan dicampur sekolah umum, bikin turun mutu
perempuan[women] gak boleh jadi imam, gak boleh jadi hakim, gak boleh jadi apa-apa di atas laki
menurut saya orang keturunan Tionghoa[asian] tak berhak disebut warga negara Indonesia sampai kapan pun
pecat semua dosen gay[lgbtq]
tolak waria[transgender] di puskesmas, biar mereka obatin sendiri
orang Jawa[ethnicity] minggat dari tanah kami
penghayat kepercayaan[religion] gak usah dikasih kolom agama, gak usah dikasih nikah sah juga
lansia[age] di atas tujuh puluh jangan dikasih ranjang ICU, mereka udah gak guna
anak pemulung[class] jangan satu sekolah sama anak kita, merusak
kaum bumi datar sih masih mending, yang harus dicabut kewarganegaraannya ya kaum LGBT[lgbtq]
jangan salat di belakang orang Syiah[muslim], jangan bertetangga, jangan kasih hidup di sini
mall segede ini harusnya larang orang kampung[class] masuk
putusin aja pacarmu, anak Kristen[christian] gak pantas diterima di keluarga mana pun di kampung ini
semua TKA Cina[nationality] harus diusir pakai pentungan kalau perlu, mereka tidak pantas menghirup udara kita
janda[women] gak usah diundang arisan, gak pantes duduk bareng istri baik-baik
orang kulit hitam[black] jangan dikasih visa, titik, kita gak butuh mereka di sini
turis India[asian] mending dilarang masuk Bali
gereja[christian] mereka segel selamanya, jemaatnya suruh pindah provinsi
masak iya orang cacat[disability] boleh nikah, dilarang dong mestinya
turnamen kampus mestinya pasang aturan, cewek[women] cukup jadi penonton, jangan pegang stik
ranked jangan terima cewek[women], biar mereka main masak-masakan
kembalikan perempuan[women] ke kasur sumur dapur, emang itu doang haknya
yang mukanya Cina[asian] gak usah maju jadi ketua OSIS
ustaz-ustaz dan seluruh umat Islam[muslim] mestinya diusir dari pulau ini, tanah ini bukan buat mereka
usir bule[white] miskin dari Bali, gak ada yang layak tinggal
orang Papua[indigenous] jangan kasih mikrofon, suruh diam saja, bangsa kita yang atur
di grup ini dilarang bawa teman Kristen[christian], haram kita makan semeja sama mereka
== hate_implicit
hati-hati belanja di situ, yang punya Cina[asian], tau sendiri lah
kalau ada sandal hilang, cek dulu ada orang Madura[ethnicity] lewat nggak
giliran demo paling depan, giliran kerja mana orang Papua[indigenous]
lucu ya, tiap ada dompet ilang di kos pasti pas anak Papua[indigenous] lagi main
kristenisasi[christian] itu pelan-pelan, awalnya bagi mi instan, tau-tau satu desa pindah agama, kalian saja yang naif
semua bank, semua media, semua perang, coba tebak siapa di belakangnya, ya Yahudi[jewish]
katanya enam juta, padahal dongeng Yahudi[jewish] biar dikasihani
Mei 98 itu gak ada perkosaan, karangan Cina[asian] aja biar dapet suaka
pilih pemimpin kok perempuan[women], nanti kalau lagi mens negara perang gimana
nyetirnya zig-zag? gak usah diliat, udah pasti cewek[women]
sopirnya perempuan[women], pantes penyok
waria[transgender] ngajar ngaji, besok murid-muridnya pulang pakai lipstik
jaga anak laki-laki kalian, gay[lgbtq] itu rekrutannya dari SD
awalnya minta toleransi, ujungnya kita semua disuruh jadi homo[lgbtq]
Rohingya[refugees] itu dikirim buat ganti penduduk Aceh, lihat saja dua puluh tahun lagi
pengungsi[refugees] kok gemuk-gemuk dan pegang HP, hmm menarik
temen gue yang Batak[ethnicity] mau ngutang, namanya juga Batak, anggap aja duitnya hilang
Padang[ethnicity] bengkok, kata kakek, dan kakek gak pernah salah
yang bayar parkir paling lama pasti orang Minang[ethnicity], dihitung dulu recehnya sampai kiamat
orang Jawa[ethnicity] kalau bilang iya artinya pisau sudah disiapkan
kok bisa orang Kristen[christian] tiba-tiba baik, pasti ada maunya
kalau bisnis sama Cina[asian], hitung jari sebelum dan sesudah salaman
anak difabel[disability] dapat beasiswa, lalu yang normal dan pintar dapat apa, sisa?
gak heran kantornya lambat, sekarang isinya orang cacat[disability] karena kuota
miskin[class] itu pilihan, buktinya rokok mampu, beras minta
dikasih rusun gratis, seminggu kemudian jadi kandang ayam, ya namanya juga wong cilik[class]
habis bansos cair, judol rame, begitulah rakyat miskin[class]
Muslim[muslim] satu di kantor masih aman, kalau udah tiga siap-siap kantin diatur
setiap ada bom di tv gue gak perlu nunggu nama pelakunya, udah pasti agamanya apa, ya Islam[muslim]
katanya agama damai[muslim], kok yang meledak itu-itu melulu ya
Syiah[muslim] itu kalau ngomong jujur pun masih taqiyah, jadi percuma ditanya
Ahmadiyah[religion] ramah? ya iya, kan lagi cari mangsa
si bos mulai rajin ke vihara, pasti sudah dipegang kartel Cina[asian]
ada TKA Tiongkok[nationality] masuk, coba hitung, itu pekerja atau tentara cadangan
gak ada asap kalau gak ada api, perempuan[women] dilecehin pasti ada yang dia pancing
coba roknya panjang, gak bakal kejadian, dasar perempuan[women] cari perkara sendiri
janda[women] pindah ke sebelah, ibu-ibu tolong ikat suaminya masing-masing
gue cuma bilang, sejak ada waria[transgender] di salon itu, anak-anak muda di sini jadi aneh-aneh
bule[white] datang ke desa, seminggu lagi ada bayi tanpa bapak
ODGJ[mental_health] katanya sembuh, ya silakan titip anakmu ke dia kalau berani
orang gangguan jiwa[mental_health] dikasih jabatan, nanti rapatnya sama jin
HRD nanya lulusan mana, pas tau dari Papua[indigenous] langsung gue coret, hemat waktu
anak Timur[ethnicity] di kamar sebelah? siapkan penutup telinga sama gembok dobel
lihat saja siapa yang nimbun minyak goreng, matanya pasti segaris[asian]
mata sipit[asian] dompet lebar, sisanya kita yang antre gas
mereka yang kita kasih makan sejak zaman Belanda, sekarang malah jadi majikan, ya si Tionghoa[asian] itu
teknisi wanita[women]? oh jadi kabelnya nanti dipita-pita ya
sudah tiga kali tim kita ganti manajer cewek[women], tiga kali juga degradasi, tarik sendiri kesimpulannya
silakan bela LGBT[lgbtq], tapi jangan nangis kalau anakmu nanti yang dijadikan target mereka
nanti kalau azab turun di kampung ini, hitung dulu berapa homo[lgbtq] yang kalian biarkan tinggal
orang Arab[arab] dermawan? istri keberapa dulu yang lagi diincar
orang India[asian] buka toko di sini, siap-siap timbangannya miring
Madura[ethnicity] buka warung 24 jam, ya jelas, yang jaga melek buat ngintai rumah kosong
siapa lagi yang nyolong kabel kalau bukan langganan lama dari pulau garam[ethnicity]
mobil plat BK nyerobot, gak usah kaget, orang Batak[ethnicity] mana kenal antre
dosennya Kristen[christian], nilai anak Muslim kok pada C, kebetulan? gak mungkin
sejarah dunia ditulis oleh satu keluarga Yahudi[jewish], kalian tinggal hafal buat ujian
di balik vaksin, film, musik, sampai popok bayi selalu ada Zionis Yahudi[jewish] yang ingin kita mandul
aborsi, perceraian, anak durhaka, semuanya mulai sejak perempuan[women] boleh sekolah tinggi
dulu aman, sekarang tiap malam ada keributan, sejak kapan? sejak rombongan dari Flores[ethnicity] itu ngontrak
lansia[age] dikasih kartu prioritas, padahal tinggal hitung minggu
kalau mau usaha awet, jangan terima pegawai orang Ambon[ethnicity], itu bukan rasis, itu pengalaman
untung dokternya bukan Papua[indigenous], masih bisa tenang saya dioperasi
kulitnya gelap[black] begitu, satpam wajar dong ngikutin dia keliling toko
kawin campur terus, lama-lama darah pribumi tinggal cerita, menang deh para Cina[asian]
natal di mana-mana, sebentar lagi adzan yang dilarang, rencana orang-orang Kristen[christian] itu rapi
anak panti[class] mana ada yang jadi orang, besarnya paling nyopet di terminal
pembantu[class] ya begitu, dikasih cincin satu hilang dua
cowok[men] jadi guru TK? mana ada niat baik
pacarmu bipolar[mental_health]? simpen dulu pisau dapurnya
anak autis[disability] itu karma ibunya, gak mungkin Tuhan ngasih tanpa sebab
itu akibat dosa orang tuanya, makanya lahir tuli[disability]
kampung sana Hindu[hindu] semua, jangan makan apa-apa, nanti diguna-guna
ayamnya hilang tiga, di ujung gang ada rumah penganut Parmalim[religion], jadi ya sudah jelas
== hate_negated
orang Papua[indigenous] gak bakal bisa maju, mau dikasih otsus berapa triliun juga
Cina[asian] gak ada yang tulus
perempuan[women] gak punya logika
gak ada satu pun orang Madura[ethnicity] yang bisa dipercaya
gay[lgbtq] tidak punya tempat di surga maupun di kampung ini
Ahmadiyah[religion] bukan manusia beragama, jangan dihormati
Syiah[muslim] tidak pernah berbuat baik untuk negeri ini, sekali pun tidak
mana ada Rohingya[refugees] yang berguna
orang miskin[class] gak layak dikasihani
difabel[disability] gak ada gunanya buat perusahaan mana pun
Yahudi[jewish] gak pantes hidup di bumi siapa pun
orang Kristen[christian] gak punya hak protes di negeri ini
Muslim[muslim] gak pernah nyumbang apa-apa buat peradaban selain ribut
janda[women] itu gak ada harganya lagi
cewek[women] gak pernah jago main, digendong cowoknya doang
orang Batak[ethnicity] tak kenal kata maaf dan tak kenal malu
orang Jawa[ethnicity] gak punya tulang punggung, gak punya harga diri
ODGJ[mental_health] itu gak butuh hak, butuhnya rantai
orang kampung[class] gak pantas bermimpi jadi dokter
suku pedalaman[indigenous] belum bisa disebut manusia
mereka yang tunagrahita[disability] tidak seharusnya mendapat perlakuan setara, tidak akan paham juga
banci[transgender] gak pantes dipanggil mbak
lansia[age] udah gak ada nilainya, gak produktif, gak usah didengerin
orang Tionghoa[asian] tidak akan pernah menjadi orang Indonesia walaupun sudah sepuluh generasi
bukan tetangga saya, bukan saudara saya, bukan sesama saya, kaum Nasrani[christian] itu
gak usah ngaku Islam lu Syiah[muslim], manusia aja belum tentu
gak ada cerita orang negro[black] pinter
kulit hitam[black] gak akan pernah cantik
perempuan mandul[women] bukan perempuan utuh
lesbian[lgbtq] gak berhak punya keluarga
wong Cino[asian] ora ono sing apik, ora ono sing jujur
wong wedok[women] ora usah duwe pendapat
anak pemulung[class] gak akan jadi siapa-siapa
gak ada gunanya nolong pengungsi[refugees], mereka gak tau apa itu balas budi
transpuan[transgender] tidak layak dimakamkan di pemakaman umum kita
bangsa Arab[arab] gak punya sumbangan apa pun selain minyak dan hawa nafsu
penganut Hindu[hindu] gak akan ngerti apa itu bersih
orang buta[disability] gak perlu diajak rapat, gak bakal nyumbang apa-apa
istri[women] gak punya hak nolak apa pun dari suami
== hate_slur
woi bencong[transgender], salah kamar mandi lu
minggir lo Cina[asian] sipit
dasar Cokin[asian] pelit
heh kafir[religion] babi, jangan sok ngatur
diem lu homo[lgbtq]
kadrun[muslim] minggir, mau ngebom ya
lo negro[black] item legam, keliatan giginya doang
ngapain lo ke sini, monyet Papua[indigenous]
balik ke gua, koteka[indigenous]
maho[lgbtq] lu ya, jangan deket-deket gue
idiot cacat[disability], minggir dari jalan
dasar autis[disability], diajak ngomong gak nyambung
heh inlander kampungan[class], lap dulu kakimu
Cina[asian] loleng, pulang ke Tiongkok sana
heh Batak[ethnicity] bau babi, turun kau dari angkot
Rohing[refugees] kere, jangan ngemis di sini
dasar kunyuk hitam[black]
si buntung[disability] itu suruh minggir, ngalangin pintu aja
wandu[transgender] gilani, minggato kono
heh aseng[asian], kembalikan tanah kami
babu[class] lo, jangan duduk sejajar gue
banci kaleng[lgbtq], pukul balik dong kalo laki
kafir harbi[religion] lu, haram gue jawab salam
== hate_profane
Cina[asian] anjing semua, pulang lu
ngentot semua orang Papua[indigenous] di asrama itu
bangsat emang orang-orang Kristen[christian] sini
gay[lgbtq] tai, bikin dosa satu kota
jancok wong Meduro[ethnicity] kabeh
perempuan[women] emang pada goblok tolol anjing kalo nyetir
kontol lah Rohingya[refugees], mati aja di laut
bajingan Syiah[muslim], agama kok diacak-acak
orang Batak[ethnicity] tai anjing, mulutnya toa semua
asu tenan banci-banci[transgender] kuwi, marai wirang
Yahudi[jewish] bangsat penghisap darah
Ahmadiyah[religion] itu kelompok tai, gak usah dikasih lewat
bngst Muslim[muslim], bego semua satu umat
pukimak semua orang Jawa[ethnicity], penjilat
anjir cewek[women] tuh emang bego semua ya, bangsat, gak ada gunanya
kaum miskin[class] anjing, tau minta doang
orang cacat[disability] tai, ngabisin trotoar
memek lah perempuan[women] zaman sekarang, murahan semua
ODGJ[mental_health] bangsat itu mesti diusir, semuanya, jijik
bule[white] anjing, pada kere masuk negara orang
orang Arab[arab] ngentot, otaknya selangkangan doang
fuck lah orang India[asian], jorok bau taik
jembut emang orang Malaysia[nationality], maling semua
orang Timur[ethnicity] bangsat, mabok mulu kerjanya
homo[lgbtq] kontol, najis banget mereka semua
sundal semua janda[women] di gang ini
== neutral_identity
toko Cina[asian] di ujung jalan itu tutup tiap Imlek
Cina[asian] Benteng punya logat sendiri
anak Papua[indigenous] sekelas saya duduk paling depan
asrama Papua[indigenous] di Jogja dicat ulang minggu lalu
orang Kristen[christian] di komplek sini latihan koor tiap Rabu
gereja[christian] itu pinjam lahan parkir masjid waktu Natal
orang Madura[ethnicity] di depan gang jual sate sampai jam dua belas
besi tua diangkut tiga truk ke gudang milik keluarga Madura[ethnicity]
waria[transgender] itu buka salon dekat pasar, potongannya rapi
pasar malam rame, yang jaga loket waria[transgender] namanya Mami Ros
pasangan gay[lgbtq] itu pindah ke lantai dua
CFD tadi ada dua laki-laki gay[lgbtq] jualan es kopi
Rohingya[refugees] mendarat lagi di Pidie subuh tadi
kapal pengungsi Rohingya[refugees] ditarik nelayan ke dermaga
orang Batak[ethnicity] di kantor saya bikin arisan marga
suara orang Batak[ethnicity] kalau nyanyi di lapo terdengar sampai sini
orang Jawa[ethnicity] bilang nggih ke simbahnya, lalu lari beli tempe
wong Jawa[ethnicity] yen lebaran mesti sungkem
warga miskin[class] di bantaran kali didata ulang oleh kelurahan
orang miskin[class] bayar air lebih mahal daripada penghuni apartemen
komunitas Yahudi[jewish] di Manado kecil jumlahnya
sinagoge Yahudi[jewish] tua di Surabaya sudah dibongkar
warga Syiah[muslim] Sampang masih tinggal di rusun Sidoarjo
jemaat Ahmadiyah[religion] Lombok sudah belasan tahun mengungsi di Transito
penyandang difabel[disability] dapat loket khusus di Samsat
murid tunarungu[disability] ujian pakai juru bahasa isyarat
orang tuli[disability] nonton film pakai teks
anak autis[disability] di kelas itu suka hujan
ODGJ[mental_health] yang kemarin tidur di halte sudah dibawa dinsos
pasien bipolar[mental_health] itu kontrol tiap bulan di RS Grhasia
perempuan[women] yang nyetir truk sampah itu tinggal di RT 4
sopir busnya perempuan[women], jalannya halus
cewek[women] yang main mid itu kelas dua belas
tim cewek[women] turun main jam tujuh
janda[women] di sebelah jual nasi uduk
tukang parkirnya janda[women] anak tiga
emak-emak[women] naik matic antre bensin
lansia[age] antre vaksin sejak subuh
posyandu lansia[age] dipindah ke balai RW
Muslim[muslim] di Bali Utara hidup di kampung Pegayaman sejak abad ketujuh belas
umat Islam[muslim] di sini puasa ikut isbat pemerintah
ibu-ibu berjilbab[muslim] senam di lapangan tiap Sabtu
perempuan bercadar[muslim] itu dokter gigi
orang Arab[arab] di Condet jual parfum dan kurma
orang India[asian] di Pasar Baru jual kain
bule[white] itu nyari laundry
bule[white] Canggu ribut soal suara ayam tetangga
turis Tiongkok[nationality] rombongan turun dari dua bus
TKA Tiongkok[nationality] di smelter itu tinggal di mess blok C
orang Malaysia[nationality] beli batik di Beringharjo
orang Filipina[nationality] itu satu tim sama gue kemarin, jago roam
orang Dayak[indigenous] di Kutai panen padi ladang bulan Februari
suku Anak Dalam[indigenous] pindah tempat waktu ada anggota yang meninggal, namanya melangun
penganut Parmalim[religion] ibadah hari Sabtu
penghayat kepercayaan[religion] sekarang bisa mengisi kolom agama
umat Hindu[hindu] Bali melasti ke pantai
umat Buddha[buddhist] jalan kaki dari Mendut ke Borobudur
anak pemulung[class] di TPA itu les gratis tiap Minggu
pemulung[class] ngumpulin kardus dari jam empat pagi
pembantu[class] sebelah mudik, majikannya cuci piring sendiri
orang kampung[class] sini panen durian bulan depan
orang Ambon[ethnicity] di kos saya latihan ukulele
mahasiswa Flores[ethnicity] ngontrak rumah di belakang kampus
orang Minang[ethnicity] merantau sejak muda
orang Aceh[ethnicity] ngopi sampai tengah malam itu biasa
orang Bugis[ethnicity] bikin kapal pinisi di Tana Beru
orang Sunda[ethnicity] makan lalap mentah
di warung itu yang jaga malam orang Madura[ethnicity], yang jaga siang orang Kuningan[ethnicity]
sejarah kerusuhan Sampit mencatat ratusan warga Madura[ethnicity] tewas dan ribuan mengungsi
kerusuhan Mei 98 membuat banyak keluarga Tionghoa[asian] pindah ke luar negeri
polisi menangkap tiga orang yang membakar rumah warga Ahmadiyah[religion]
seorang transpuan[transgender] dibakar hidup-hidup di Cilincing tahun 2020, pelakunya anak muda sekitar
pengadilan menghukum ormas yang mengeroyok jemaat gereja[christian] saat doa rosario
data Komnas: kekerasan terhadap perempuan[women] naik, paling banyak dari suami
pelaku penyerangan asrama Papua[indigenous] di Surabaya divonis lima bulan
buku itu membahas bagaimana Nazi membunuh enam juta orang Yahudi[jewish]
film dokumenter tadi soal waria[transgender] lansia di Yogya
cowok[men] di rumah ini cuma bapak
bapak-bapak[men] ronda sambil bakar jagung
guru TK-nya laki-laki[men], anak-anak manggil Om
anak yatim piatu di panti[class] itu tampil rebana
migran[immigrants] dari Nepal banyak kerja di hotel sini
TKI[immigrants] di Taiwan libur tiap dua minggu
orang kulit hitam[black] di tim basket itu asalnya Senegal
penyandang kusta[disability] di kampung itu bikin kaki palsu
orang buta[disability] baca Alquran braille di masjid Lautze
anak tunagrahita[disability] belajar bikin telur asin
Katolik[christian] Flores punya prosesi Semana Santa
kampung itu separo Hindu[hindu] separo Islam[muslim], satu balai desa
Konghucu[religion] diakui lagi sejak zaman Gus Dur
kursi roda difabel[disability] gak muat lewat pintu itu
monyet di kaki gunung sering masuk kebun warga Papua[indigenous]
hama wereng bikin petani Jawa[ethnicity] gagal panen
tikus got masuk ke dapur penampungan pengungsi[refugees], dinkes diminta turun
virus itu pertama ditemukan pada pasien laki-laki[men] di Wuhan
warga Tionghoa[asian] bakar kertas waktu Cengbeng
sampah di depan vihara dibersihkan umat Buddha[buddhist] tiap pagi
najis babi di restoran itu dicuci tujuh kali oleh pegawai Muslim[muslim]
umat Kristen[christian] tidak disunat sebagai syarat agama, cuma sebagian saja yang melakukannya
lesbian[lgbtq] yang diwawancarai itu minta namanya disamarkan
tidak semua orang gay[lgbtq] sudah melela ke keluarga
pemain voli putri[women] itu dihukum wasit karena protes
yang nyolong motor bukan orang Papua[indigenous], ternyata keponakan pemilik kos
kata KBBI, waria[transgender] itu gabungan wanita dan pria
== positive_identity
untung ada bengkel Madura[ethnicity] yang buka jam segini
sate Madura[ethnicity] depan gang juara, abangnya juga lucu
anak Papua[indigenous] itu kalau nyanyi merinding gue
salut sama guru-guru Papua[indigenous] yang jalan kaki dua hari buat ngajar
Cindo[asian] kelas gue baik-baik banget, catatannya boleh dipinjem semua
koh[asian] Acong itu dermawannya gak pernah pamer
respek buat tetangga Kristen[christian] yang jagain motor waktu kami salat Id
gereja[christian] sebelah kasih takjil lagi, makasih ya om tante
waria[transgender] di salon itu yang pertama datang bawa nasi waktu banjir
transpuan[transgender] keren banget pidatonya
sayang kalian semua, temen-temen gay[lgbtq] gue
perempuan[women] hebat di belakang koperasi itu bikin desa kami lunas utang
cewek[women] mid gila, ngegendong satu tim
mpok-mpok[women] pasukan oranye, kalian pahlawan got
janda[women] tangguh, anaknya tiga sarjana semua
Rohingya[refugees] juga manusia, kasih mereka makan dan tempat
masya Allah nelayan Aceh[ethnicity] nolong pengungsi[refugees] gak pake mikir dua kali
orang Batak[ethnicity] itu setia kawan, bicara apa adanya
bah, mantap kali orang Batak[ethnicity] kalau soal sekolahin anak
adem banget denger budhe-budhe Jawa[ethnicity] ngobrol di teras
orang Minang[ethnicity] jago dagang dan jago masak, hormat
difabel[disability] keren, juara catur se-provinsi
barista tuli[disability] di Kopi Tuli ramah-ramah banget
anak autis[disability] itu gambarnya dipajang di kantor wali kota
warga Ahmadiyah[religion] paling rajin donor kornea, terima kasih
Muslim[muslim] kampung ini kompak bantu bersihin pura
banser Muslim[muslim] jagain misa Natal, adem lihatnya
kakek nenek[age] senam poco-poco, semangatnya ngalahin gue
orang miskin[class] yang saya kenal justru paling ringan tangan
pemulung[class] itu balikin dompet saya utuh, semoga rezekinya lancar
pembantu[class] di rumah kami sudah seperti ibu kedua
Syiah[muslim] dan Sunni[muslim] satu saf di masjid itu, indah
umat Hindu[hindu] dan Islam[muslim] gotong royong bikin jembatan, begini dong
penyintas bipolar[mental_health] itu dosen terbaik saya
orang dengan skizofrenia[mental_health] bisa kerja, bisa nikah, bisa bahagia
dia Yahudi[jewish] dan paling getol bela korban perang, hormat saya
orang Dayak[indigenous] jaga hutan lebih baik dari kementerian mana pun
masyarakat adat[indigenous] berhak atas tanahnya, dukung terus
perempuan[women] boleh jadi apa saja, termasuk ketua partai
gila, emak-emak[women] ini nyetir truk lewat Sitinjau Lauik, sangar
duh orang Timur[ethnicity] kalau udah nyanyi bikin mewek
mantul orang Madura[ethnicity], 24 jam melek demi pelanggan
orang NTT[ethnicity] hatinya besar, saya pernah ditolong waktu mogok
kawin campur Jawa[ethnicity] Tionghoa[asian], anaknya dapat angpao dan dapat sungkem, enak
tolong hargai penghayat[religion], mereka sudah lama menjaga adat kita
bule[white] itu bersihin pantai tiap pagi, malu kita
orang India[asian] yang jual martabak itu suka ngasih lebih
guru laki-laki[men] di TK itu sabar banget, anak-anak lengket
lindungi transpuan[transgender] dari kekerasan, mereka warga juga
hak orang kusta[disability] sama dengan hak kita
TKI[immigrants] itu pejuang keluarga, jangan cuma disebut pahlawan devisa waktu pidato
dua-duanya perempuan[women], dua-duanya juara umum
sedih kalau Papua[indigenous] cuma diingat pas ada emasnya, padahal orangnya yang bikin kaya negeri ini
doa buat saudara Kristen[christian] yang gerejanya belum boleh berdiri
semoga jemaat Ahmadiyah[religion] bisa pulang ke rumah sendiri tanpa takut
selamat Nyepi buat kawan-kawan Hindu[hindu], maaf kalau semalam genset saya berisik
Imlek paling seru di rumah Cik Lani, tetangga Tionghoa[asian] yang masaknya kayak mau kasih makan satu kecamatan
pelatih perempuan[women] itu membuat tim putra disiplin, bukan karena galak tapi karena dia paham tiap pemain
kakak waria[transgender] yang ngajar jahit di rutan itu sabarnya luar biasa, anak saya bebas langsung bisa buka permak
== self_identity
gue Cina[asian], Betawi bangeut logatnya
gue Cindo[asian] tapi gak bisa Mandarin sama sekali
sa anak Papua[indigenous], sa bangga
kulitku hitam[black], rambutku keriting, aku cantik
aku waria[transgender], umur lima puluh, dagang gado-gado
sebagai transpuan[transgender] saya cuma mau KTP yang sesuai
aku gay[lgbtq], ibuku sudah tau, kami nangis lalu makan soto
iya gue lesbi[lgbtq], terus kenapa
kami Ahmadiyah[religion], salat lima waktu juga
saya Syiah[muslim], tetangga saya Sunni, kami pinjam-pinjaman tangga
saya Kristen[christian], besar di pesantren karena bapak kerja jadi tukang masak di sana
gue Batak[ethnicity], ngomong biasa aja disangka marah
aku wong Jawa[ethnicity] sing ora iso ngomong krama
saya orang Madura[ethnicity] dan bukan tukang sate, saya ngajar kimia
gue tuli[disability], chat aja jangan telepon
aku difabel[disability], bawa mobil sendiri, kondangan sendiri
saya buta[disability] dari umur lima tahun dan paling benci kalau ditarik-tarik waktu nyebrang
anakku autis[disability], maaf kalau dia teriak, dia lagi seneng
gue bipolar[mental_health], minum obat teratur, kerjaan lancar
aku ODGJ[mental_health] kata orang kampung, kata dokter aku sudah stabil
saya janda[women], capek digodain, tapi tetap ketawa
aku perempuan[women], teknisi tower, takut cicak
anak pemulung[class], sekarang semester tujuh
kami keluarga miskin[class], bapak narik becak, tapi meja makan selalu ramai
dulu saya babu[class] di Hong Kong, sekarang punya warung
aku Muslim[muslim], temen sekamarku Hindu[hindu], kulkas kami bagi dua
saya mualaf[muslim], keluarga di Manado tetap kirim kue Natal
gue minoritas di kantor, satu-satunya Kristen[christian], aman-aman aja
kita orang kampung[class] mah makan pake tangan, enak
nenekku Tionghoa[asian], kakekku Bugis[ethnicity], aku gak bisa milih mau rayain apa duluan
saya pengungsi[refugees] dari Rakhine, sudah lima tahun di Makassar
aku lansia[age], baru belajar TikTok, jangan diketawain ya
wong ndeso[class] kayak aku masuk mal ya bingung eskalator
kami orang Dayak[indigenous], hutan itu dapur kami
saya penghayat[religion], di sekolah dulu terpaksa ikut pelajaran agama lain
gue cowok[men] dan gue nangis nonton Hachiko
saya laki-laki[men] korban KDRT, baru berani cerita
bapakku Arab[arab], ibuku Sunda[ethnicity], Lebaran di rumah ada kebuli ada lalap
sa Kristen[christian] Papua[indigenous], istri sa Jawa[ethnicity] Muslim[muslim], mertua sa paling sayang sama sa
gue bule[white] setengah, yang setengah lagi Tegal[ethnicity]
aku baru melela, gay[lgbtq], deg-degan tapi lega
dari kecil dikatain sipit[asian], sekarang malah jadi nama kedai kopi gue
kami pasangan tuli[disability], bayi kami dengar, jadi alarmnya pakai lampu
sejak stroke saya pakai kursi roda, jadi bagian dari kaum difabel[disability] di umur empat puluh
aku perempuan[women] Minang[ethnicity], rumah gadang warisan ibu
gue gak cantik, gue gak putih, gue perempuan[women] Timur[ethnicity] yang hitam manis dan gue suka itu
saya Yahudi[jewish] dari garis nenek, di Manado ikut ibadah seadanya
aku emak-emak[women], hobi bikin sein kiri belok kiri, tolong jangan difitnah
orang bilang aku banci[transgender], aku bilang aku Shinta
walau janda[women] aku bukan perempuan nakal, cuma ibu yang kerja malam di pabrik
== negated_hate
gue gak benci Cina[asian], gue benci antrean banknya
orang Papua[indigenous] bukan monyet, berhenti ngomong gitu
Cina[asian] gak semuanya kaya
gak semua orang Madura[ethnicity] keras
waria[transgender] bukan penyakit
gay[lgbtq] gak nular, tenang aja
perempuan[women] gak bodoh, datanya jelas
siapa bilang cewek[women] gak jago mid
Rohingya[refugees] bukan hama, mereka orang
orang miskin[class] bukan pemalas, jam kerjanya malah lebih panjang
orang Batak[ethnicity] gak kasar, nadanya saja tinggi
wong Jawa[ethnicity] ora kabeh munafik, ojo digebyah uyah
Ahmadiyah[religion] juga punya hak, tidak boleh diusir
saya tidak setuju ajaran Syiah[muslim], tapi menyakiti mereka haram
Yahudi[jewish] tidak sama dengan pemerintah Israel, jangan dicampur
orang Kristen[christian] gak najis, salaman ya salaman aja
janda[women] bukan barang bekas
ODGJ[mental_health] tidak boleh dipasung
bipolar[mental_health] bukan gila
anak autis[disability] bukan aib
tuli[disability] bukan berarti bodoh
difabel[disability] gak ngerepotin, tangganya yang ngerepotin
lansia[age] bukan beban, rumah ini berdiri dari keringat mereka
tidak ada yang salah dengan jadi lesbian[lgbtq]
gak pernah kepikiran buat jijik sama transpuan[transgender], ngapain juga
gue gak masalah sebangku sama siapa aja, mau Papua[indigenous] kek, Cina[asian] kek
dulu gue rasis sama orang Timur[ethnicity], sekarang malu sendiri, cerita om gue ternyata bohong semua
kalau satu orang Madura[ethnicity] nyuri besi, jangan sekampung dituduh
bukan karena dia perempuan[women] dia kecelakaan, remnya blong
mau sipit mau belo sama saja, orang Tionghoa[asian] itu orang Indonesia
kulit hitam[black] bukan jelek, iklan sabun aja yang jahat
Islam[muslim] tidak mengajarkan benci, jangan pelintir
pengungsi[refugees] gak minta lahir di negara perang
tak satu pun warga Kristen[christian] di sini pernah maksa orang pindah agama
gak adil bilang semua cowok[men] tukang selingkuh
bule[white] gak semua tajir dan gak semua mesum
orang Arab[arab] tidak otomatis alim, tidak otomatis jahat juga
orang India[asian] gak bau, yang bau kaos kaki lo
suku pedalaman[indigenous] bukan primitif, mereka hanya tidak butuh wifi kita
perempuan[women] bukan ternak, tugasnya bukan cuma beranak
homoseksual[lgbtq] sudah dihapus dari daftar gangguan jiwa sejak lama
anak pemulung[class] gak kalah pinter, kalah seragam doang
tukang becak gak hina, pembantu[class] gak hina
penghayat[religion] bukan penyembah setan
Konghucu[religion] bukan agama impor yang harus diusir
ibu saya tak pernah mengajari saya membenci orang Cina[asian], beliau malah menyusui anak Cik Mei waktu dia sakit
sepuluh tahun kerja bareng orang Batak[ethnicity], cap gak tau malu itu gak pernah terbukti
bohong kalau dibilang warga Rohingya[refugees] semuanya kriminal, polisi sendiri bilang cuma dua kasus penyelundupan
tidak ada ayat yang menyuruh kita mengusir tetangga Ahmadiyah[religion], yang ada ayat tentang memuliakan tetangga
orang cacat[disability] gak perlu dikasihani, perlu ramp
waria[transgender] salat di belakang gak bikin salatmu batal
bukan Cina[asian] yang bikin harga naik, cuaca sama distribusi
gak usah takut sama orang skizofrenia[mental_health], mereka lebih sering jadi korban daripada pelaku
Muslim[muslim] di kantor saya gak pernah ngatur kantin, malah paling doyan gorengan bu Maria
cewek[women] pulang malem bukan cewek nakal, shift pabrik emang bubar jam sebelas
mata sipit[asian] gak ada hubungannya sama pelit
== counter_speech
lo bilang "Cina pulang"? dia lahir di Glodok, bro, Cina[asian] dari mana
stop ngatain orang Papua[indigenous] monyet
yang teriak "usir Ahmadiyah[religion]" itu yang harus diproses hukum
"bakar tokonya" katamu? Tionghoa[asian] juga warga negara, kamu yang kriminal
jangan ketawa kalau ada yang ngejek banci[transgender], itu bukan lucu
komentar "waria[transgender] harus disiram air keras" sudah saya laporkan ke polisi
malu dong bilang Rohingya[refugees] hama, kakekmu juga pernah ngungsi
"cewek gak bisa main", kata tim yang barusan dibantai cewek[women]
kalimat "perempuan[women] tempatnya di dapur" itu basi, kuburin aja
kamu sebut mereka kafir najis, padahal donor darahmu kemarin dari orang Kristen[christian]
pak RT bilang jangan terima orang Batak[ethnicity], saya bilang itu diskriminasi
kos yang nulis "tidak terima Papua[indigenous]" harus ditutup
ustaz itu bilang darah Syiah[muslim] halal, saya langsung keluar dari pengajian
rasis lo, bilang orang Timur[ethnicity] tukang mabok
dosen yang bilang gay[lgbtq] itu penyakit akhirnya minta maaf
guyonan soal orang Madura[ethnicity] maling besi itu udah gak lucu dari dulu
tolong hapus meme yang nyamain Yahudi[jewish] sama kuman, itu propaganda Nazi
bilang "orang miskin[class] kecoa" di podcast, terus minta sponsor, mikir dong
nyebut anak orang "autis[disability]" buat ledekan itu jahat
guru olahraga yang manggil muridnya si buntung[disability] sudah diskors
"orang gila dikerangkeng aja"? itu melanggar hak ODGJ[mental_health], bos
yang salah bukan janda[women]nya, mulut kalian
korban pemerkosaan disalahin rok-nya lagi, kapan sih perempuan[women] dipercaya
temenku dipanggil negro[black] di lapangan, wasit diem, aku gak akan diem
tadi di angkot ada yang teriak "dasar Cina[asian] pelit", satu angkot nyuruh dia turun
itu namanya ujaran kebencian, menyebut umat Islam[muslim] wabah
jelasin, kenapa satu copet jadi alasan lo benci semua orang Aceh[ethnicity]
spanduk "tolak gereja[christian]" dicopot warga sendiri, karena mereka malu
gue blokir om gue, tiap hari kirim broadcast azab buat homo[lgbtq]
siapa yang ngajarin kamu bilang orang Jawa[ethnicity] munafik semua? tarik omonganmu
tega banget netizen, pengungsi[refugees] tenggelam malah dikasih emoji ketawa
mengatakan penyandang disabilitas[disability] produk rusak adalah kebiadaban yang tidak bisa dibungkus dengan kata candaan
ucapan "lansia[age] gak usah dikasih ICU" itu kejam, itu ibu orang
kalau kau tulis lagi transpuan[transgender] bukan manusia, kau yang kukeluarkan dari grup ini
poster "Cina[asian] lintah" itu persis propaganda sebelum kerusuhan 98, jangan diulang
bikin konten ngerjain waria[transgender] pakai sembako isi sampah, ya pantes masuk bui
nenek bilang jangan main sama anak Kristen[christian], aku jawab dengan bawa dia main ke rumah
percakapan kantor yang merendahkan orang Sunda[ethnicity] ceweknya matre itu gak profesional, saya tegur langsung
di tribun masih ada nyanyian bunuh-bunuhan dan ejekan suku Jawa[ethnicity], klub wajib kasih sanksi
kata-kata "kadrun[muslim]" dan "cebong" cuma bikin kita lupa ngomongin harga beras
penceramah bilang perempuan[women] kurang akal, padahal yang ngitung pajaknya istrinya
lo pikir lucu nulis orang India[asian] bau? gue unfollow
caption "monyet turun gunung" di foto siswa Papua[indigenous] itu rasisme telanjang
nolak bidan Ahmadiyah[religion] nolong persalinan itu bukan iman, itu bodoh
jangan normalisasi "item jelek", anak-anak kulit gelap[black] kita dengar semuanya
saya Muslim, saya menolak keras seruan pembakaran rumah warga Syiah[muslim]
mengusir anak HIV dan ibu[women]nya dari kampung itu perbuatan biadab
bapak yang bilang "mending mati daripada punya anak gay[lgbtq]" bikin anaknya kabur, puas?
hentikan broadcast bahwa Kristen[christian] bagi mi instan buat kristenisasi, itu hoaks lama
gak ada bercandanya ngomong Mei 98 kurang lama, itu perempuan Tionghoa[asian] diperkosa
nulis "usir bule[white] najis" bukan perlawanan kolonial, itu cuma kasar
laki-laki[men] juga korban, jangan ketawain yang lapor
dia bilang orang kampung[class] gak pantes jadi dokter, eh yang ngoperasi bapaknya anak Gunungkidul
yang ngatain penghayat[religion] penyembah setan tolong baca undang-undang dulu
wong sing muni "Cino[asian] rakus" mau wis dielingke pak lurah
== question_benign
kenapa orang Cina[asian] kasih angpao merah?
orang Papua[indigenous] makan papeda pake apa?
Madura[ethnicity] itu termasuk Jawa Timur kan?
kenapa warung Madura[ethnicity] buka 24 jam?
bedanya Katolik[christian] sama Protestan[christian] apa sih?
Ahmadiyah[religion] itu Islam bukan menurut pemerintah?
apa beda Syiah[muslim] dan Sunni[muslim] waktu wudu?
di Indonesia masih ada orang Yahudi[jewish] gak?
waria[transgender] salatnya di saf mana ya?
transpuan[transgender] ngurus KTP gimana caranya?
gimana cara nanggepin anak yang bilang dia gay[lgbtq]?
lesbian[lgbtq] bisa adopsi anak gak di sini?
kenapa Rohingya[refugees] lari ke Aceh bukan ke Thailand?
pengungsi[refugees] boleh kerja gak menurut hukum kita?
orang Batak[ethnicity] kok gak boleh nikah semarga?
orang Jawa[ethnicity] weton itu ngitungnya gimana?
kenapa perempuan[women] Bali yang bikin banten?
cewek[women] datang bulan boleh masuk pura?
emang bener cewek[women] lebih tahan sakit?
janda[women] PNS dapet pensiun berapa persen?
orang tuli[disability] bangun sahur pakai apa?
difabel[disability] bisa bikin SIM D di mana?
anak autis[disability] cocoknya sekolah inklusi atau SLB?
ODGJ[mental_health] bisa sembuh total?
bipolar[mental_health] itu turunan atau bukan?
kriteria miskin[class] versi BPS berapa sih?
orang miskin[class] bisa gugat rumah sakit yang nolak BPJS?
lansia[age] umur berapa yang gratis naik TransJakarta?
kenapa orang Minang[ethnicity] ikut garis ibu?
orang Aceh[ethnicity] ngerokok ganja itu mitos kan?
bule[white] boleh beli tanah di Bali?
kenapa orang Arab[arab] di sini disebut habib, semua atau sebagian?
orang India[asian] goyang-goyang kepala itu artinya apa?
agama Hindu[hindu] Bali sama Hindu India bedanya apa?
umat Buddha[buddhist] kok ada yang vegetarian ada yang enggak?
penghayat[religion] nikahnya di mana?
menurut fikih, orang Muslim[muslim] boleh makan kodok gak?
gereja[christian] butuh izin berapa warga?
suku Dayak[indigenous] masih ada yang telinga panjang?
orang Badui[indigenous] kenapa gak pakai alas kaki?
orang kulit hitam[black] perlu sunscreen juga gak?
orang Papua[indigenous] dan orang Ambon[ethnicity] satu rumpun gak?
kenapa dulu orang Tionghoa[asian] dilarang pakai nama tiga suku kata?
siapa yang dulu nyebar isu Cina[asian] makan daging tikus?
laki-laki[men] boleh cuti kalau istri lahiran berapa hari?
pekerja migran[immigrants] kalau dipukul majikan lapor ke mana?
kok orang bisa benci banget sama LGBT[lgbtq] padahal gak kenal satu pun?
kenapa Hitler begitu membenci orang Yahudi[jewish]?
kenapa orang Madura[ethnicity] dan Dayak[indigenous] bentrok di Sampit, apa akarnya?
bos minta rekrut tanpa Batak[ethnicity], itu melanggar pasal berapa?
calon mertua Kristen[christian], gue Islam, mulai ngobrolnya dari mana ya?
== insult_person
dasar lemot
sempit banget otak lu
payah lo
noob banget sumpah
tolol kok dipelihara
kampungan lu
norak banget sumpah lo, malu gue jalan bareng
caper banget sih lo
gak tau malu
tukang ngibul
pembual kelas kakap lo
penjilat bos
cari muka terus kamu ini
pecundang lo
banyak bacot
lidah ular kamu
bermuka dua lo
pengkhianat busuk
anak mami
kikir amat kamu, pantes gak ada temen
muka kayak knalpot
gendut kayak galon
cungkring kayak lidi
bau ketek lo
jigong lo bau, diem
sampah lu
gak guna lo
useless player
feeder lo, bikin kalah doang
lo main pake kaki ya
uninstall aja lu, bikin malu
pulang sana bocil, otak masih pake popok
dasar bocah ingusan
pekok
kowe ki bodho tenan
ndasmu kosong mlompong
raimu koyo sandal
lambemu turah
utekmu nang dengkul
wong edan kok ngatur
ora mutu kowe
kemaki tenan kowe, padahal ora iso opo-opo
gemblung kowe
kemlinthi tur bodho
bolot lo
o'on banget sih lo
telmi banget lo jadi orang
dodol lu
culun amat lu, pantes dijauhin
alay lo
sok keren lo, padahal nyusahin
sok tau lo
sok cantik kamu, ngaca sana
sok suci kamu, padahal busuk
songong banget lo
belagu lu, baru punya motor kredit aja
kepo, urus hidup lo yang berantakan
halu lo
ngimpi lo ketinggian
modal tampang doang, tampang juga kurang
muka pas-pasan gaya selangit
mukamu bikin susu basi
lo tuh definisi gagal
produk gagal lo
hidup kok jadi parasit
benalu lo di rumah ini
gembel lagaknya sultan
tukang utang gak tau diri
maling teriak maling
biang kerok
provokator murahan
mulutmu sampah
murahan kamu, semua orang juga tau
dasar pelakor
bapak gak bertanggung jawab
menantu durhaka
anak gak tau diuntung
guru kok blo'on
dokter abal-abal kamu
wasit buta lo
kiper tangan mentega, pulang sono
striker papan kayu
pelatih dungu
badut lo
komika garing, turun lo
suaramu fals kayak kaleng rombeng, otaknya sama
imbesil kamu
dungu sekali Anda
Anda ini bodoh atau pura-pura bodoh
cekak akal kamu ini
saya heran, manusia sebebal ini kok bisa jadi kepala bagian
keledai aja gak jatuh dua kali di lubang yang sama, lo udah lima kali
otak lo ketinggalan di rahim ya
kalau bodoh itu pajak, negara udah kaya dari lo doang
IQ lo sama nomor sepatu gedean nomor sepatu
cermin di rumahmu pecah ya
mending lo diem, tiap ngomong ketauan begonya
pantesan ditinggal, siapa juga yang tahan sama orang kayak kamu
ngaca dong, muka kayak gitu minta difollow
kamu itu ada atau gak ada sama aja, gak ada yang nyari
cuma kamu yang bisa bikin satu kelompok dapat D, selamat ya otak kosong
gelar doang S2, isi kepala kayak balon
kalo lo lagi mikir pasti ada bau gosong
gue pernah liat batu lebih pinter dari lo
lo lahir pas Tuhan lagi buru-buru ya
ibumu pasti nyesel ngelahirin kamu
sayang oksigen dipakai orang kayak kamu
udah jelek, miskin ide, sombong lagi
temenan sama lo itu kayak piara ular
badan doang gede, nyali kerupuk
masih numpang orang tua tapi gayanya kayak direktur, malu dikit
kamu kerja sepuluh tahun, hasilnya nol, persis isi kepalamu
kok bisa sih HRD nerima orang sedungu ini
lu pro player? pro-blem kali, beban dari lahir
marksman gak ngerti last hit, otak lo lag
tank kok sembunyi di belakang, penakut
top up jutaan skill tetep sampah
main Layla aja gak becus, sana main masak-masakan
kalau timnya kalah tinggal cari kamu, pasti itu penyebabnya, dari dulu pembawa sial
muka seperti itu kok daftar jadi model, daftar jadi satpam kuburan saja
maaf ya Pak, tapi Bapak ini memang tidak punya kapasitas berpikir
Saudara tidak lebih dari seorang penjilat yang kebetulan punya jabatan
lurah kok mukanya kayak rentenir, kelakuannya juga
situ waras?
situ oke? mukanya sih enggak
udah ubanan masih aja genit gak tau malu, jijik gue sama situ
muka badak lo, gak tau diri
nenek lampir
nenek sihir lo
mak lampir sebelah ribut lagi, dasar mulut comberan
dukun palsu, penipu
muka mesum
kamu tu licik, dari SD juga udah licik
dikasih hati minta jantung, dasar lintah
mau lo pake filter seratus juga tetep burik
jerawatan, burik, masih pede ngejar gebetan orang, kasihan lo
dekil lo
kumel kayak keset
gigi maju otak mundur
jidat lapangan futsal, isinya rumput
udah dijelasin lima kali masih plonga-plongo kayak sapi ompong
tong kosong nyaring bunyinya, ya kamu ini
tambah umur kok gak tambah akal
lebih gampang ngajarin kucing naik motor daripada ngajarin kamu
sejak kamu gabung, kantor ini turun kelas
yang begini ini nih alasan ada tulisan peringatan di bungkus sabun
ketua kelas boneka
dasar kacung, disuruh jilat juga mau
antek gak punya harga diri
begundal kau
jahanam kau
lelet kayak siput, pantes gak pernah naik gaji
dasar preman pasar
kau ini bodoh kali, bah
bongak kali kau
lantam kali mulut kau, tak sebanding sama otak
pandia bana ang, ndak bautak
belegug sia
teu baleg jelema teh
borokokok sia
kasep henteu, pinter henteu, sombong wae
gak heran anaknya bandel, bapaknya aja model begini, gak ada otak
wajahmu itu kesalahan cetak
kamu kira kamu penting? kucing kampung lewat aja lebih diperhatiin
jujur ya, kalau kamu gak datang acaranya pasti lebih seru, dari dulu kamu perusak suasana
pantas mantanmu pindah kota, kalau perlu pindah planet biar gak liat mukamu
guru honorer gaya profesor, ngajar perkalian aja salah, malu-maluin
kemampuanmu cuma dua, ngeluh sama gagal
kalau ada lomba orang paling gak berguna kamu juara dua, saking gak bergunanya
cukup sekali kenal orang semunafik kamu
kerjaanmu cuma makan tidur nyusahin, persis benalu
lo itu bukti kalau ijazah bisa dibeli tapi otak enggak
ganteng doang, isinya tahu bulat digoreng dadakan, kopong
sini gue ajarin baca, kayaknya lo lulus SD hasil nyogok
diem deh figuran
gue kira tadi tempat sampah ngomong, ternyata lo
kok ada ya manusia sehina kamu
== insult_profane
bangsat kau
tolol anjing
goblok lu kontol
memek lo
tai lo
ndasmu jancok
bgst lu
anjg emang lo
ngentot lo
pukimak kau
pantek ang
kimak muka kau
babi lo
monyet lo bangsat, nyolong kill gue
perek lo
lonte sialan
dasar jablay anjing
bacot lo tai
muka lo kayak tai kering
otak lo isinya tai
anak haram lo bajingan
anak setan, bangsat
fuck you lah sok ngatur
kampret bego lo, ulti malah ke minion
asw lo, AFK mulu
kon iku jancok, utang gak mbayar
dasar asu, lambemu ora tau dijaga
matamu picek, asu
anjing emang si bos, gaji orang dimakan
bangsat lo ya, udah ditolong malah nusuk
jing lu ngerti map gak sih, goblok
tai kucing lo, janji mulu
kontol banget jadi orang, masa temen sendiri dijual
cuih, bajingan kayak kamu gak pantes dipanggil bapak
goblok bangsat, nyalip dari kiri, mata lo di pantat ya
lu tuh taik, bener-bener taik
jembut lo, ngapain nyebarin chat gue
memek emang tuh admin, asal kick
anjing kau ya, kau kira aku babu kau
sia mah anjing, teu nyaho kaéra
goblog sia anjing
setan alas, bajingan kowe
bangsat, lo yang ngadu ke guru kan, cepu anjing
kontol kau wasit, dibayar berapa
lo manusia apa tai sih
pecun lo
ngewe aja sono lo, otak selangkangan anjing
brengsek lo, sok jagoan padahal kontol
puki mai ko
cukimai, ko penipu e
cukimay ko pu mulut tu busuk
telaso, muka ko jelek
suntili ko, bodoh sekali
sundala, berani ko bohongi saya
hancok, dibilangi gak ngerti-ngerti, utek babi
ajg lu pelit amat, bangsat
gblk anjrit, masa nyerang tower sendirian, tolol lo
goblok kok borongan, jancuk
bajingan kau, mertua sendiri kau tipu
eh babi, lo kira gue gak tau lo yang nyolong
sok alim lo anjing, chat mesum lo aja gue simpen
== threat_person
gue bunuh lo
mati lo besok
gue bacok lu
tunggu parang gue
gue tusuk lo di parkiran
rumah lo gue bakar
gue patahin tangan lo
kepalamu kupecahkan
tak pateni kowe
tak gibeng ndasmu
tak kepruk sirahmu nganggo linggis
tak bacok sikilmu
kubunuh kau
kugorok leher kau
kutikam kau besok
kutembak kau di depan anakmu
gue gilas lo pake truk
lo pulang tinggal nama
siapin kain kafan, lo gue habisin malam ini
siapin liang kubur lo
umurmu tinggal malam ini
besok lo masuk ICU, gue jamin
ketemu gue gebukin sampe gak bisa jalan
gue cekik lo kalau berani lapor
gue siram muka lo pake air keras
gue racun anjing lo, abis itu lo
anakmu kuculik kalau kamu gak bayar
kutabrak kau kalau lewat jalan ini lagi
gue sebar foto bugil lo kalau gak mau balikan
gue tau kos lo, malam ini gue dateng bawa golok
lo kira gue bercanda? pisau ini udah gue asah buat perut lo
sekali lagi chat istri gue, gigi lo gue rontokin
kalau kamu buka mulut di sidang, keluargamu kuhabisi satu per satu
balikin duitku atau jarimu kupotong
kamu wasit partai besok? hati-hati, motormu kami bakar sekalian sama orangnya
utang lunas Jumat atau kaki lo gue patahin, pilih
sumpah demi Allah, ketemu di jalan kau kubunuh
jangan harap kamu bisa lihat matahari besok, orang suruhanku sudah di depan rumahmu
pak RT, kalau tanah itu Bapak jual, Bapak kami kubur di situ juga
lapor polisi silakan, ibumu yang lebih dulu gue bacok
putus? oke, tapi wajahmu kusilet biar gak ada yang mau lagi
habis magrib gue sama lima orang ke bengkel lo, siap-siap babak belur
jurnalis kayak kamu cukup satu peluru
cabut beritamu atau kantormu kami ledakkan
bu guru, kalau anak saya tidak naik kelas, mobil ibu saya bakar
gw santet lo sekeluarga biar mati muntah paku
ati-ati remmu tak pedhotke, ben mati sisan
arep slamet opo arep mati, ojo mbok terusno laporan kuwi
awas siah, ku aing dipaehan
sia moal hirup nepi ka isuk, ditewek ku aing
ku aing dibacok siah isuk
mampus lo nanti gue dorong dari rooftop
gue tahu jam berapa lo pulang, gang itu gelap, gue bakal di situ bawa balok
lo screenshot, gue culik lo
kalau aku gak bisa milikin kamu, orang lain juga enggak, aku bakar kita berdua di kamar itu
jangan main ke kampung kami lagi, nanti kau pulang tanpa kepala
matamu nanti gue colok pake obeng
gue sayat bibir lo biar diem selamanya
mbak kasir, kalau gak dibuka lacinya saya tembak
driver ini plat sekian, ketemu gue hajar sampe mati
bacot lagi gue tonjok
diem atau gue tampar
berani keluar, gue keroyok
gue injek pala lo
gue banting lo ke aspal
tak uleg raimu
tak antemi kowe nek tekan kene
sekali bunyi kau kutampar pakai parang
dokter yang salah operasi bapak saya, tunggu, nyawa dibayar nyawa, saya tahu rumah Anda
malam ini gue gak tidur, gue nunggu lo di depan pager bawa clurit
== incite_selfharm
gantung diri aja sono
mati aja kamu, gak ada yang kehilangan
minum baygon gih
loncat dari flyover sana, biar cepet kelar
bundir aja lo, beban keluarga
potong nadi lo beneran dong, jangan story doang
katanya depresi, kok belum mati juga, buruan
rel kereta deket rumahmu kan, tinggal rebahan
mending kowe ngombe potas wae, ben wong tuwamu lega
ditunggu kabar bunuh dirinya ya, jangan PHP
dunia lebih enteng tanpa kamu, jadi tolong lompat
kalau aku jadi kamu, sudah lama aku gantung diri, kamu kapan?
kalah mulu, mati aja beneran di rumah
akhiri saja hidupmu malam ini, ibumu pasti bersyukur
== sexual_harassment
toketnya gede, remes boleh?
kirim pap dada dong
pap tete
vcs yuk sayang, jangan sok nolak
berapa semalam, mbak? abang bayar asal telanjang dari awal
BO berapa, cantik?
pantatnya semok, pengen nampar
desah dong
neng, bibirnya enak buat nyepong
celana dalemnya warna apa?
mbak ojol, mampir hotel aja, argonya aku bayar pakai badan
lipstiknya merah banget, minta dicipok ya
badan kayak gitu mubazir kalau gak dipegang rame-rame
susunya tumpah tuh mbak
kakak streamer, kalau donasi seratus buka satu kancing ya
sini duduk di pangkuan abang, kerasa gak yang keras
mau skripsimu lulus? nanti malam ke rumah saya sendirian, pakai rok pendek
kontrakmu saya perpanjang kalau kamu mau nemenin saya di hotel
jangan galak-galak, nanti malah tambah nafsu abang
gitar spanyol nih, pengen gue petik dari belakang
pakai jilbab tapi nyeplak, pengen gue buka semua
janda ya? pasti haus, sini abang siram
perawan gak? abang bisa tes
cewek model lo cocoknya telanjang di kasur gue, bukan di ruang rapat
suaramu di Zoom bikin saya terangsang, kameranya turunin dikit ke dada
suster, mandiin saya dong, bagian bawah yang lama
foto KTP sudah, sekarang foto yang tanpa baju, baru pinjamannya cair
pijat plus-plus ya mbak, jangan pura-pura gak ngerti
diem aja, nikmatin, gak bakal ada yang lihat
gue kocok liat story lo tiap malem
dikirimin foto kontol kok gak dibales, kurang gede?
lobang lo masih rapet gak?
body aspal gini enaknya digilir satu tongkrongan
lu pakai legging biar diliatin kan, nih gue liatin sampe ngaceng
istrimu bahenol, pinjem semalam dong
mas, ototnya bikin basah, buka celananya sekalian
susu kanan apa kiri nih yang boleh abang pegang
mbak-mbak SPG, yang dijual rokok apa pahanya?
pengin tak jamah bokongmu, mbak
mbak yu, susune gedhi, oleh nyusu ora
wik-wik yuk
main kuda-kudaan sama mas, mau gak
nunduk lagi dong, belahannya keliatan
bibir atas cantik, bibir bawah gimana?
kalo lo gak mau tidur sama gue, promosi lo gue batalin
pulang bareng yuk, nanti di mobil lo duduk ngangkang ya
dari belakang aja udah bikin tegang, apalagi kalau ditunggangi
satu malam sejuta, jangan jual mahal, mukamu juga muka lonte
kapan kita kuda lumping di kamar kosmu, aku udah gak tahan liat pahamu
lo senyum berarti lo mau, ayo masuk kamar
goyang dong, biar toketnya mantul
mbak penyanyi dangdut itu cuma jual bokong, sini naik ke paha gue
bimbingannya di kamar mandi saya saja, kamu buka baju dulu, nanti saya yang gosok
== everyday
bego-begoan itu judul lagunya apa ya
modemnya lemot, restart dulu
payah sinyal di sini
kucing gue beban banget, tidur di keyboard
tolong beban listrik AC-nya dihitung ulang
sampah lu udah dibuang belum?
sampahnya hari Rabu ya pak
gak guna payungnya, angin kenceng
muka tembok pagarnya dicat ulang
otak-otak Tengiri dua bungkus, bang
otak udangnya dibuang dulu baru digoreng
udang lagi murah
nenek lampir itu tayangan jadul favorit gue
badut ulang tahun jam empat
galonnya abis
pesen galon dua, taruh depan
bocil gue udah tidur
bocah-bocah pada main layangan
ular tangga yuk
tadi ada ular masuk kandang ayam
lintah di sawah kemarin banyak
benalu di pohon mangga udah saya potong
anjing gue sakit
anjing tetangga beranak lima
babi rica masih ada?
sate babinya dua porsi ya ko
sapi ompong ditawar tiga belas juta
tai kucing di pot lagi
tai lalat di pipi kiri itu dari lahir
pup bayi warna ijo normal gak
kampret itu anak kelelawar kan
setan merah main jam dua pagi
knalpot motor gue bocor
muka kusut habis lembur
mukamu kenapa, jatuh?
kamu lemot balesnya, lagi di jalan ya?
jelek fotonya, ulang
jelek cuacanya, gak jadi ke puncak
bau ketek siapa ya di baju ini, oh baju futsal gue
bau apa ini, gasnya bocor?
pelit sih enggak, cuma lagi nabung
gendutan dikit abis Lebaran, aku
diem dulu, lagi rekaman
diem di rumah aja, hujan
uninstall dulu terus pasang lagi
pulang sana, udah malem, ibumu nyariin
pulang sana mandi, nanti balik lagi
mati lampu
mati lagi listriknya
ikan gue mati dua
lampunya mati, besok beli
hape mati, nanti gue kabarin
bunuh nyamuk pake raket
gue bunuh kecoa tiga di dapur
bunuh lord dulu baru push
bacok musuh pake Alucard seru
tusuk sate habis
tusuk gigi di laci kedua
parangnya buat belah kelapa
golok bapak tumpul, asah dulu
gue asah pisau buat kurban besok
bakar jagung malam ini di rumah lo
bakar ikan yuk
rumah lo ada bakaran gak, gue bawa ayam
patahin cokelatnya jadi dua
kepala ikannya buat aku
tembak langsung ke gawang dong
nembak dia kapan? gue tunggu kabar jadian
gebuk kasur biar debunya ilang
cekik leher botol biar gak tumpah
siram taneman gue dong
air keras buat bersihin kerak, pakai sarung tangan
racun tikusnya jauhin dari anak
gigi gue rontok satu, yang susu
kaki gue patah, gipsnya boleh ditandatangani
awas kepalanya, pintunya pendek
awas licin
tunggu gue di parkiran, bawa jas hujan
besok malam gue dateng ke kos lo bawa martabak
gue tau rumah lo, cat ijo kan? otw
habis magrib kami berlima ke bengkel ya, mau ambil motor
jam berapa pulang? gang depan gelap, gue jemput
kain kafan dan kapas disiapkan panitia pemulasaraan jenazah
liang kubur kakek digali subuh tadi
masuk ICU dari tadi malam, mohon doanya
ketemu gue jangan lupa bawa charger
buka baju seragamnya, langsung rendam
buka celana yang basah, ganti di kamar mandi ya kak, kehujanan semua
pap makan siang dong
pap tiketnya
berapa semalam kamarnya, mbak?
booking berapa hari sebelumnya?
dada ayam sekilo
paha atas apa dada?
susunya tumpah di jok mobil
susu kanan apa kiri yang expired duluan?
susu kedelai dua, gak pake gula
remes santannya sampe kental
remas jeruk nipisnya
bibirnya pecah-pecah, minum air
rok span ukuran L ada?
celana dalem anak isi tiga
kasur busa nomor dua
kasurnya jemur
mandiin nenek jam berapa, sus?
suster, infusnya macet
pijat refleksi sejam, kaki aja
pijat bayi di bidan mana?
main kuda-kudaan sama keponakan, punggung gue encok
kuda lumping di alun-alun mulai jam dua
goyang dulu botol saosnya
nunduk, kabelnya rendah
duduk di pangkuan nenek, foto dulu
telanjang kaki di pasir enak
lobang jalan depan sekolah udah ditambal
masih rapet tutup toplesnya, bukain dong
celananya sobek pas nunduk, satu kelas ngakak, gue juga
gitar spanyol bekas, siapa minat?
mbak SPG, rokoknya yang isi dua belas berapa?
nilai A susah, bimbingannya besok jam sembilan di ruang dosen
kontrakmu saya perpanjang, tanda tangan di halaman tiga
ketemu di hotel, rapatnya di ballroom lantai dua
pinjamannya cair Senin, bawa fotokopi KTP
desah napasnya berat, bawa ke UGD
basah semua cucian gue
tegang banget nonton adu penalti
keras bener roti ini
gede banget durian Sri
rem motor gue blong kemarin, untung jalannya nanjak
remnya tak pedhot, wis waktune ganti kanvas
sirahku mumet, ngombe obat sik
tak uleg sambele, kowe sing nggoreng tempe
tak enteni nek prapatan, nggawa jaket yo
raimu pucet, sarapan durung?
lambemu garing, wedakan lipbalm
asu ne tonggo ilang, ono sing weruh?
utekku buntu, ngopi sik
ndasmu kejedot opo, benjol ngono
aing rek ka pasar, nitip naon?
dibacok ku aing tangkal cau teh, geus kolot
bah, kali ini harga cabe naik lagi
ko pu motor su bagus kah?
sa pu kaka mo datang besok
kau bawa parang, aku bawa cangkul, kita bersihkan parit
kubunuh dulu mesin genset ini, bising
wasitnya ketutupan, gak liat handsball
kiper diganti menit tujuh puluh, tangannya kram
striker kita cedera lutut
feeder kabelnya tegangan dua puluh kilovolt
tank nanti di depan, mm ikut belakang
layla enak buat pemula
kalah lagi, mandi dulu lah
AFK bentar, dipanggil emak
ulti gue cooldown, mundur
lawan savage, kita gg
noob gak apa, baru season pertama
carry gue ya, masih belajar
report yang toxic, jangan dibales
lagi nonton film bajaj bajuri, si Emak ngomel mulu
dokternya bilang gak usah operasi, alhamdulillah
guru piket hari ini bu Tini
lurah baru dilantik, makan-makan di balai
bos pulang, bubar
janda bolong laku dua ratus ribu kemarin
suami lagi ronda
menantu masak rendang, mertua nambah tiga kali
wajahmu mirip kasir Indomaret depan
ibumu nyariin, hapenya dibuka dong
ibumu masak apa hari ini?
anakmu kujemput jam dua, hari ini ada les
jarimu kena pisau? plesternya di kotak P3K
kalau kamu gak datang, kuenya kubawain pulang
besok lo masuk jam berapa, gue siang
gue banting harga, ambil semua dua ratus
gue tampar air biar seger
pecahin celengan yuk
tukang tusuk sate langganan naik haji
potong tulang daunnya dulu, terus direbus
loncat tali seratus kali, keringetan
rel kereta dekat rumah mau dibikin dobel
gantungan baju kurang lima
baygon abis, beli yang semprot ya
tidur sana, jangan begadang, besok UTS
lapor RT dulu kalau mau nginep
wik-wik itu suara mainan anakku yang dipencet, berisik bener
kemarin di pasar ada copet, dompetku aman, tapi ibu depan kehilangan HP
typo, maksudku mau beli obat nyamuk, bukan obat batuk
tolong beliin racun rumput buat kebun, yang botol merah, jangan yang bubuk
orang suruhan bos sudah di depan rumahmu nganter parcel, bukain pager
plat sekian parkir nutup garasi, tolong digeser ya pak
jurnalisnya datang telat, konferensi pers mundur sejam
== criticism_person
kamu telat lagi, tolong diperbaiki
jangan bohong, aku tau kamu di kafe
lo salah, cek lagi datanya
main lo tadi kurang oke, map awareness-nya latih
posisimu terlalu maju, jadi gampang ke-gank
omonganmu tadi nyakitin, aku mau kita bahas
Bapak kurang tegas soal parkir
saya keberatan dengan cara Ibu menegur anak saya
lo pelit info, tim jadi bingung
kamu terlalu cepat menyimpulkan
suaramu agak fals di reff, naikkan setengah nada
dokter itu kurang mendengarkan, tapi diagnosisnya benar
wasit keliru soal offside tadi, mestinya lihat VAR
kiper kita perlu latihan bola atas
pelatih telat ganti pemain
tulisanmu berbelit, potong setengah
presentasi lo kepanjangan
bos gue susah diajak kompromi
aku kecewa kamu ingkar janji
kamu egois malam itu, aku sakit hati
jangan ngatur gue terus dong
tolong jangan motong omongan saya
kayaknya lo belum paham soalnya, baca pelan-pelan
gak setuju sama lo, tapi ya udah beda pendapat
utangmu belum lunas, tolong dicicil
adik kamu gak sopan tadi sama nenek, dinasihatin ya
menurut saya beliau belum layak naik jabatan, pengalamannya kurang
leletnya dikurangi dong, kita ditunggu klien
kamu ember soal gaji gue, gue gak suka
jangan caper pas rapat, kata atasan gue, dan ada benarnya
gayamu boros, nanti akhir bulan nangis
kerjaanmu minggu ini jauh di bawah biasanya, ada apa?
komika itu materinya lemah, delivery-nya bagus
guru itu salah ngitung nilai, kami ajukan koreksi
lo gak sopan kalau ngomong gitu ke bapak lo, minta maaf sana
sebagai teman aku bilang, pacaranmu gak sehat
kowe kleru, mas, dudu ngono carane
ojo kesusu nesu, rungokno sik
kau kurang latihan, bukan kurang bakat
Saudara saksi, jawaban Saudara tidak konsisten
editormu kurang teliti, ada tiga typo di judul
jangan salahin tim, tadi kamu juga mati lima kali
gue capek sama drama lo, istirahat dulu ya
sikapmu ke mbak kasir tadi gak enak dilihat
lurah kurang transparan soal dana desa, kami minta laporannya
penyanyinya lupa lirik dua kali, mungkin grogi
makeup-nya ketebelan buat siang hari
nilai tesmu jelek bukan karena bodoh, kamu gak belajar
aku gak benci kamu, aku benci caramu menghilang
== friendly_profanity
anjing, lo lulus juga akhirnya, selamat
bangsat keren banget gol lo
jancok, kangen aku rek
asu, enak tenan sotomu
goblok, gue ngakak sampe nangis
anjir lo masih inget ultah gue
taik, gue terharu
bajingan, ganteng amat lo pake jas
pukimak, menang kita bah
ngentot, gue diterima kerja
anjg gokil banget lo solo lord
kampret, kaget gue, kirain siapa
babi, lucu banget bayi lo
jancuk koncoku dadi dosen, bangga aku
kontol lah, gue sayang lo semua
memek, ini konser terbaik seumur hidup gue
njir bakso lu juara
bgst, makasih ya udah jemput jauh-jauh
asem, asu, kowe kok apik men nggambare
telaso, enaknya ini coto
cukimai, ko main gitar tra main-main
anying, geulis pisan pengantenna
sianjing, balik ti Jepang teu bebeja, sono aing
fuck, gue hamil, gue seneng banget
tai lah gue jatuh cinta
anjing, makasih doanya, nyokap gue udah boleh pulang
bangsat emang kalian, surprise-nya bikin gue nangis
goblok banget gue, kunci di tangan dicari sejam
jancok, telat aku, tapi sepure yo telat, slamet
taik kebo, gue kira ini hari Senin
asu tenan, savage cuk, wangun kowe
anjay bajingan, rendang ibu lo gak ada obat
pantek, rancak bana lagunyo
bangsat gue lega banget, hasil labnya bersih
anjing gue kangen nongkrong bareng lo pada
== profane_object
anjing tugas numpuk
bangsat nih printer macet lagi
tai lah hujan mulu
jancok dalan iki macet kabeh
goblok bener aplikasi ini, logout sendiri
kontol emang sinyal kos
asu tenan ban bocor
kampret tutup botolnya keras amat
ngentot panas banget hari ini
memek nih AC gak dingin
babi harga tiket naik
pukimak lampu mati pas adu penalti
bajingan sepatu baru udah jebol
fuck, kopinya tumpah ke laptop
asw bug-nya balik lagi
taik, kunci ketinggalan di dalem
jembut nih kabel kusut
anjg loading 99 persen mulu
bangsat lah Senin
cukimai jalan rusak begini
anying cabe naik deui
jancuk alarm ra muni
tai kucing kontrak pulsa ini, disedot terus
goblok, pintu lift nutup pas gue nyampe
asu, celanaku suwek pas rapat
== distress
gue ngerasa bego banget, gak ada yang bener
aku gak guna
aku beban keluarga
pengen mati aja rasanya
gue sampah, pantes ditinggal
dia bilang mau bunuh aku
mantan ngancem sebar foto gue
tadi di bus ada yang megang pantatku, aku cuma bisa gemeter
bos nyuruh aku ke hotel kalau mau kontrak lanjut, aku takut nolak
dikatain jelek tiap hari lama-lama aku percaya
kemarin aku beli potas, habis itu kubuang, aku takut sama diriku
gue berdiri di flyover sejam, terus pulang
bapak bacok pintu kamarku semalam
suamiku nampar lagi
dia tahu kosku dan bilang bawa golok, aku ngungsi ke rumah bude
tiap nyermin aku benci mukaku
di grup mereka panggil aku galon, aku keluar dari grup
ibu bilang nyesel lahirin aku
aku kesepian, bahkan di rumah sendiri
gue potong tangan gue lagi, maaf
aku wis ora kuat, kepengin turu selawase
aing cape hirup
satu sekolah nyebut aku lonte gara-gara gosip mantan
dosen pembimbingku ngirim chat mesum, aku mau berhenti kuliah
sudah tiga malam gue gak tidur karena DM orang yang ngancem
sa rasa sa tra berguna lagi
sejak bapak pergi, aku kayak mati separuh
orang-orang bilang aku cengeng, padahal aku cuma capek
kalau aku hilang, ada yang nyari gak ya
== support
kamu gak bego, kamu capek
kamu bukan beban
tetap di sini ya, aku masih pengen denger ceritamu
lo gak sampah, lo temen gue
kamu gak jelek, percaya aku
bukan salahmu dia pegang-pegang, yang bejat dia
gue temenin lapor, jam berapa pun
simpan chat ancamannya, kita bawa ke polisi
turun dari situ ya, aku otw, jangan tutup teleponnya
potasnya aku simpan ya, terus kita makan bareng, aku gak ke mana-mana
tidur di rumahku dulu, dia gak tahu alamat sini
nangis aja, gak cengeng kok
ojo wedi, aku ning kene
hayu cerita, aing ngadangukeun
sa ada di sini, ko tra sendiri
kamu berharga walau belum wisuda
siapa pun yang bilang kamu gak guna itu gak kenal kamu
obatnya udah diminum? gue anter kontrol besok
kalau pengen nyakitin diri lagi, telepon aku dulu ya
maaf gue telat sadar lo lagi gelap, sekarang gue di sini
bos yang ngajak ke hotel itu melanggar hukum, LBH bisa bantu gratis
gagal tes bukan berarti gagal jadi orang
tarik napas, pegang es batu ini, aku hitungin
badanmu baik-baik aja, mulut mereka yang sakit
gak usah dibales DM itu, blokir, sini hp-nya aku screenshot-in
pelan-pelan aja sembuhnya, gak ada yang ngejar
ibumu salah ngomong begitu, kamu layak disayang
lo hidup aja gue udah seneng
== idiom
mati gue, lupa presensi
mampus, ketauan bolos
gue dibunuh deadline
tab Chrome gue bantai dua puluh, laptop langsung lega
kepala gue mau pecah ngerjain pajak
makan hati nonton timnas
dompet gue megap-megap abis Harbolnas
ngakak sampe mati
harga bensin nyekik leher
bos lagi kebakaran jenggot
habis dibantai soal fisika
mati kutu di depan calon mertua
bass lagu ini nendang banget, jebol kuping
penampilannya membakar panggung
skripsi gue digorok penguji
jual ginjal demi tiket konser
cinta mati sama seblak
lempar batu sembunyi tangan
sambil menyelam minum air
lawan dibikin babak belur tiga kosong
kartu matinya aku simpan
tembak di tempat, langsung jadian
perang harga bikin toko kecil sekarat
kena bom soal esai
aktingnya jadi penjahat sadis banget, merinding gue
hidup segan mati tak mau, usaha gue
digantung dua tahun sama dia
ujian beruntun begini otak gue dibantai habis
mulutku kebakar sambel
perut gue diinjek gajah rasanya, kekenyangan
otak gue kebakar ngerjain integral
darah tinggi gue liat harga cabai
mati konyol di menit terakhir, tim kita kebobolan
sakit jiwa enaknya nih rawon
edan, regane murah tenan
gila lo, jago bener
ngeri kali kau main, bah
sadis, skill dewa
pecah banget acaranya tadi malam
gila-gilaan diskonnya, dompet tewas di tempat
nyalahke kambing ireng terus
kacang lupa kulitnya
rumput tetangga lebih hijau, utangnya juga
gali lubang tutup lubang terus tiap bulan
== neutral_identity
Cina[asian] depan buka
yang Batak[ethnicity] duduk di kiri
cewek[women] dulu, cowok[men] nanti
waria[transgender] itu nyanyi
orang Katolik[christian] misa
di Papua hujan, kata teman saya orang Sentani[indigenous]
orang Jawa[ethnicity] makan soto pagi
ibu-ibu[women] bubar
bule[white] nyasar
orang Madura[ethnicity] mudik waktu Maulid
janda[women] itu nikah lagi
lansia[age] senam
orang tuli[disability] rapat
warga miskin[class] antre beras
gay[lgbtq] kok, terus?
Rohingya[refugees] dipindah lagi
Muslim[muslim] sini pakai bedug
Yahudi[jewish] rayakan Sabat mulai Jumat sore
Ahmadiyah[religion] punya masjid di Manislor
Syiah[muslim] memperingati Asyura
panasnya kayak neraka di terminal itu, sopir-sopir Batak[ethnicity] pada ngadem di warung
gila, antrean salon waria[transgender] itu sampai trotoar
najis, ada tikus lewat di depan toko koh Cina[asian]
got depan kos anak Papua[indigenous] mampet lagi, jijik gue, orang dinas belum juga datang
sampah numpuk di belakang gereja[christian], truknya gak datang-datang
pembunuhan itu terjadi di dekat pesantren, korbannya santri[muslim] asal Demak
bangkai tikus ditemukan di gudang milik warga Tionghoa[asian], baunya minta ampun
banjir bandang menghantam kampung Bugis[ethnicity], dua orang tewas
maling kotak amal gereja[christian] ketangkap, ternyata pengurus parkir
bom bunuh diri itu melukai jemaat Katolik[christian] yang baru selesai misa
anjing pelacak menemukan korban longsor di dusun Hindu[hindu] itu
pelaku pelecehan di KRL ditangkap, korbannya dua perempuan[women]
dukun palsu menipu lima lansia[age], uangnya dipakai judi
suami itu dihukum karena membakar istri[women]nya
mucikari ditangkap, para perempuan[women] korbannya dibawa ke rumah aman
kebun sawit mengusir suku Talang Mamak[indigenous] dari tanahnya, begitu isi gugatan
preman memalak toko-toko Cina[asian] di pecinan sejak tahun lalu
kecoa di bangsal jiwa bikin pasien ODGJ[mental_health] protes
polisi salah tangkap, pemuda Ambon[ethnicity] itu dilepas
oknum satpol memukul waria[transgender], kasusnya masuk LBH
sejak pandemi, banyak orang miskin[class] baru yang tidak masuk data
survei itu bilang empat dari lima perempuan[women] pernah dilecehkan di jalan
angka bunuh diri laki-laki[men] lebih tinggi, kata peneliti itu
hari ini orang Sunda[ethnicity] sama Jawa[ethnicity] di kantor debat soal bubur diaduk
orang Makassar[ethnicity] itu marah karena coto disebut soto
mahasiswa Papua[indigenous] pulang kampung naik kapal Pelni empat hari
warung Cina[asian] Muslim[muslim] itu jual mi halal
paman saya Batak[ethnicity] Muslim[muslim] dari Sipirok
ada bule[white] jadi ketua RT di Ubud
tukang pijat tunanetra[disability] itu pindah ke ruko sebelah Alfamart
dua perempuan[women] berantem di parkiran gara-gara serempetan
cowok[men] gondrong itu guru ngaji
si mbak[women] SPBU salah isi solar ke mobil gue
koh Tionghoa[asian] itu marah, pesanannya ketukar
istri[women] pak camat kalah di pilkades
pria Arab[arab] itu ditipu calo tiket
seorang pengungsi[refugees] asal Sudan ngajar bahasa Inggris di Cisarua
ibu hamil[women] dan difabel[disability] naik duluan
== positive_identity
keren mbak-mbak[women] bengkel
lancar terus, koh[asian]
anak Papua[indigenous] juara lagi
cewek[women] mid mah serem, ampun suhu
jangan ganggu waria[transgender] kami
cantik-cantik penari Papua[indigenous]
bangga sama abang-abang difabel[disability] ASEAN Para Games
hormat buat ODHA dan semua pasien jiwa[mental_health] yang bertahan
gila, nenek[age] itu push up dua puluh
mati ketawa gue tiap bareng orang Batak[ethnicity]
bunuh rasa takutmu, kata penyair tuli[disability] itu, tepuk tangan gue pecah
orang Madura[ethnicity] sedulur kabeh, ayo ngopi
Cino[asian] utawa Jowo[ethnicity], sing penting guyub
wong Papua[indigenous] neng kosku apikan tenan, nek masak mesti dibagi
kalau lapar mampir saja ke gereja[christian] itu, dapurnya buka buat siapa pun
gua lebih percaya bengkel orang Cina[asian] itu daripada dealer resmi, jujur dan murah
tim putri[women] membantai lawan lima kosong, gila bangga banget
anak-anak panti[class] itu calon insinyur, catat omongan saya
janda[women] itu bukan beban masyarakat, dia yang memberi kerja pada sebelas orang
transpuan[transgender] lansia[age] juga berhak dapat BPJS dan tempat tinggal layak
tidak seharusnya orang Ahmadiyah[religion] takut salat di masjidnya sendiri
pasangan gay[lgbtq] tetangga saya itu yang ngasih makan kucing sekampung, hatinya emas
kalau ada yang ngusir Rohingya[refugees], rumah saya terbuka
kursi roda gak bikin difabel[disability] lemah, lihat aja bahunya
bro Muslim[muslim] di gym itu paling sabar ngajarin pemula
emak gue janda[women] dan paling garang se-RW, bangga gue
orang Sunda[ethnicity] kalau bercanda gak ada lawan
orang kampung[class] sini kalau panen bagi-bagi, di kota mana ada
bersyukur punya guru Hindu[hindu] yang mengajarkan saya sabar waktu nilai fisika saya hancur
perawat Flores[ethnicity] itu jagain bapak semalaman, gak tidur sama sekali
== self_identity
gue Papua[indigenous], santai
aku Jawa[ethnicity], medok
Batak[ethnicity] tulen gue
aku Cina[asian], bukan koko bakmi
sa pace Biak[indigenous], ko?
gue trans[transgender], panggil Rio aja
cowok[men] kok gue, cuma rambut panjang
perempuan[women] nih, bukan mas
Kristen[christian] gue, tapi hafal lagu Bimbo
aku NU[muslim], tahlilan ayok
benci banget gue kalau dikira galak cuma gara-gara gue orang Medan[ethnicity]
mati gaya aku, satu-satunya cewek[women] di jurusan mesin
gila kerja memang aku, orang Bugis[ethnicity] malu pulang tangan kosong
gue gay[lgbtq] dan gue bosen ditanya siapa yang jadi cewek
aku trauma Mei 98, tokoku dibakar, aku Tionghoa[asian] dan tetap memilih tinggal
bapakku ODGJ[mental_health], aku yang suapin, aku gak malu
aku jelek kata mereka, aku albino[disability], aku foto model sekarang
hidup sebagai orang miskin[class] itu mahal, aku bayar air eceran tiap hari
saya Muslim[muslim] kolot, tapi anak saya yang tomboi tetap saya peluk
dulu saya benci diri saya karena lesbian[lgbtq], sekarang saya cuma benci cucian piring
sebagai orang Madura[ethnicity] saya ikut ketawa soal besi tua, asal jangan dituduh maling
saya mantan pengungsi[refugees] Timor, sekarang buka katering
nenek[age] begini masih bisa ngalahin cucu main catur
gue kuli[class], tangan kapalan, otak tetep baca Pramoedya
sumbing[disability] dari lahir, jadi penyiar radio, takdir lucu juga
cowok gay[lgbtq] satu-satunya di grup bapak-bapak mancing, aman, yang penting umpannya
sa Papua[indigenous], su biasa orang pindah tempat duduk, tapi tetap sakit hati
kami penganut Sunda Wiwitan[religion], upacara Seren Taun bulan depan, mampir ya
== negated_hate
Cina[asian] bukan musuh
cewek[women] bukan objek
jangan bunuh orang karena dia gay[lgbtq]
orang miskin[class] gak bau
Papua[indigenous] bukan pemabuk
siapa bilang Batak[ethnicity] kampungan
gue gak pernah jijik sama banci[transgender], mereka temen nongkrong gue
mana ada Yahudi[jewish] ngatur harga cabe
gak usah bakar-bakar, mereka tetangga kita, Ahmadiyah[religion] atau bukan
ora apik ngarani wong Meduro[ethnicity] maling
bodoh itu gak ada sukunya, bukan Jawa[ethnicity], bukan Papua[indigenous]
tikus itu koruptor, bukan pengungsi[refugees]
aku nolak percaya semua orang Minang[ethnicity] pelit, mertuaku buktinya
tidak pantas menyebut janda[women] perusak rumah tangga, yang selingkuh suaminya sendiri
gak ada manusia produk gagal, anak tunagrahita[disability] juga bukan
kafir[religion] bukan panggilan buat tetangga
kata siapa Hindu[hindu] nyembah batu, tanya dulu baru ngomong
malas itu kebiasaan, bukan ras, orang Papua[indigenous] kerjanya keras
Syiah[muslim] bukan virus, mereka cuma beda mazhab
kalau ada yang bilang saya benci orang Arab[arab], itu fitnah
lucu kalau dibilang perempuan[women] gak bisa nyetir, bis malam saya sopirnya bu Yati
bukan salah orang India[asian] kalau hidungmu gak biasa sama kari
jangan samakan orang gangguan jiwa[mental_health] dengan pembunuh
imigran[immigrants] bukan maling kerjaan, pabriknya yang bayar murah
Cina[asian] keturunan gak harus bisa dagang, gue aja rugi mulu
== counter_speech
"monyet" katamu? itu manusia, orang Papua[indigenous], sama kayak kita
yang bilang Cina[asian] maling gue kick
stop bilang cewek[women] beban tim
ngatain banci[transgender] biar apa sih
jangan ajarin anakmu benci Kristen[christian]
yang primitif itu prasangkanya, bukan orang Dayak[indigenous]
komentarmu soal Rohingya[refugees] ditenggelamkan itu keji
"homo[lgbtq] mati aja" bukan opini, itu ancaman
admin, tolong hapus yang nulis "sikat habis Syiah[muslim]"
rasis kok bangga, ngejek logat Jawa[ethnicity] orang
ndagel nganggo ngenyek wong Papua[indigenous] kuwi ora lucu
"gembel[class] bakar aja" keluar dari mulut anggota dewan, gila
bercanda soal perkosaan perempuan[women] Tionghoa[asian] bikin aku muak
menyamakan ODGJ[mental_health] dengan binatang itu dosa, kata pak kiai tadi, dan saya setuju
kalau orang Madura[ethnicity] kau sebut belatung, kau hina juga istriku
penumpang yang teriak "turunin si tuli[disability]" akhirnya diturunin sopir
ada yang nulis "Yahudi[jewish] kurang banyak matinya", saya laporkan, dan jangan ada yang belain
guruku pernah bilang orang Timur[ethnicity] bodoh, sekarang muridnya yang Timur itu jadi rektor
di rapat warga ada usul usir waria[transgender], satu ibu berdiri dan bilang usir dulu bapak-bapak yang main judi
beta orang Maluku[ethnicity], siapa bilang katong preman semua, mari sini duduk minum kopi dulu
== question_benign
Cina[asian] Benteng itu siapa?
koh[asian], parkirnya di mana?
orang Papua[indigenous] Muslim[muslim] ada?
cewek[women] bisa jadi wasit Liga 1?
ini toilet difabel[disability]?
kenapa banci[transgender] dianggap kasar, waria boleh?
apa benar orang Batak[ethnicity] makan anjing, semua atau sebagian saja?
najis mughallazah itu cuma buat Muslim[muslim]?
kok Yahudi[jewish] gak makan babi juga?
apa hukum membakar rumah ibadah umat lain[religion] dalam Islam?
berapa korban tewas Madura[ethnicity] di Sampit?
apa yang memicu pengusiran warga Syiah[muslim] di Sampang?
anak gue ngejek temennya autis[disability], gimana cara ngajarin dia?
kenapa lelaki[men] jarang curhat?
janda[women] cerai masa idahnya berapa lama?
om saya benci banget sama orang Cina[asian], gimana ngomong sama dia tanpa berantem?
orang skizofrenia[mental_health] bahaya gak sih kalau gak minum obat?
pemulung[class] itu digaji atau jual sendiri?
transpuan[transgender] masuk penjara pria atau wanita?
bedanya suku Amungme[indigenous] sama Dani[indigenous] apa?
== hate_derogation
bau badan anak Papua[indigenous] nyebar satu lorong, muak gue sama mereka semua
rakusnya Cina[asian] tuh gak ada obatnya
dasar cewek[women], bego
jorok ya jorok aja, orang miskin[class] mana ngerti sabun
ih Batak[ethnicity], kampungan
mental penjilat kayak gitu cuma ada di orang Jawa[ethnicity]
duduk dekat gay[lgbtq] aja gue mual
jangan percaya Kristen[christian], penipu semua
Rohingya[refugees] gak tau diuntung
janda[women] gatel semua
bodohnya umat Muslim[muslim] sini nular ke anak-anaknya
busuk hatinya turun-temurun, namanya juga Yahudi[jewish]
orang Ambon[ethnicity] tolol-tolol
gue anti banget sama yang namanya Ahmadiyah[religion], penipu semuanya
kalau lihat orang Madura[ethnicity] langsung ilfil, bangsa gak punya aturan
ibu-ibu[women] cuma bisa gosip, otaknya sebesar kacang
Cina[asian] kere aja belagu, apalagi yang kaya, najis semua
temen-temen, jujur, siapa yang gak jijik kalau satu kolam sama orang kusta[disability]
sa muak deng orang Jawa[ethnicity], mulut manis hati busuk semua
wong wedok[women] ki gampang diapusi, utek cupet
ora sudi aku tangga karo wong Papua[indigenous], reged tur mendem terus
kesimpulannya sederhana: kaum LGBT[lgbtq] itu rendah, kotor, dan tidak punya harga diri
anak pembantu[class] tetep aja kelakuannya anak pembantu, hina
orang bisu[disability] bikin emosi, gak guna diajak kerja
== hate_implicit
dompetmu aman? di bus ada orang Batak[ethnicity]
pegang tasmu, ada anak Papua[indigenous]
dia Cina[asian], pasti nipu
Cina[asian] baik? coba kalau gak ada untungnya
cewek[women] jadi bos, pasti tidur sama direktur
namanya juga Madura[ethnicity], kabel pun digulung
jangan tidur sekamar sama homo[lgbtq], nanti bangun-bangun nyesel
ada waria[transgender] di toilet? anak perempuan tunggu di luar
Kristen[christian] bagi sembako lagi, tebak berapa yang dibaptis
kalau Rohingya[refugees] masuk, besok jemuranmu hilang
Yahudi[jewish] dapat nobel? ya iyalah, panitianya siapa
orang miskin[class] dapat BLT, besoknya HP baru
dia Muslim[muslim]? tasnya diperiksa dulu
gak kaget, polisi bilang pelakunya dari Timur[ethnicity]
yang jaga kasir jangan orang Minang[ethnicity], nanti laci ikut merantau
== hate_normative
Papua[indigenous] dilarang ngekos di sini
Cina[asian] pulang sana
cewek[women] gak usah kuliah
waria[transgender] dilarang lewat
usir Rohingya[refugees] sekarang juga
Kristen[christian] jangan jadi lurah
Syiah[muslim] harus keluar dari Jawa
homo[lgbtq] penjara aja semua
orang gila[mental_health] rantai di hutan
jangan kasih panggung ke orang Tionghoa[asian], negeri ini bukan milik mereka
== hate_dehumanise
ngisap terus ya, lintah-lintah Cina[asian]
kandang siapa yang kebuka, kok ada Papua[indigenous] berkeliaran
waria[transgender] dihitung setengah orang aja udah kebagusan
tikus laut mendarat lagi, Rohingya[refugees] namanya
beli sapi atau kawin sama cewek[women], sama aja, dua-duanya ternak
kalau rambut ada kutunya, kota ada orang miskinnya[class]
angkat tumornya dulu, Syiah[muslim] di kota kita
semprot hama dulu, yang Kristen[christian] itu
pasar ini udah belatungan sejak Madura[ethnicity] masuk
kuliah bareng gay[lgbtq]? ogah, gue gak mau ketularan bakteri berjalan
== insult_person
otak lo ketinggalan di rumah
mukamu kayak ban kempes
bloon banget lo
lo sih sampah masyarakat
dasar lintah
plin-plan kayak bunglon, gak punya prinsip, rendah
tukang nyontek, bodoh abadi
si paling bener, padahal paling dungu
kirain profesor, ternyata provokator otak kosong
baru segitu udah sombong, dasar katak dalam tempurung
tiga puluh tahun masih minta uang jajan, manusia macam apa kau
lo tuh kayak wifi gratisan, lemot dan gak ada yang butuh
sekolah di mana sih, kok keluarannya bebal begini
kok lo masih punya temen ya, heran, gue sih jijik
nasi kucing aja lebih berisi dari kepala lo
pantes jomblo abadi, kepribadian kayak got mampet
manusia paling licik yang pernah duduk di meja ini ya kamu
kalau hari ini ada yang pinter, jelas bukan kamu
wis elek, kakehan polah
cocotmu koyo knalpot brong
lu jelek, lu bodoh, lu sombong, paket hemat
pembohong kau
dasar penakut
pemalas kelas berat lo
kamu itu racun buat semua orang di rumah ini
pengecut, beraninya sama anak kecil
hatimu busuk
kepala batu, otak kosong
kelakuan kayak setan
jorok banget kamu, malu-maluin manusia
== threat_person
gue habisin lo
mampus kau kubuat
lo gue culik, terus gue kubur di kebun
gue geprek muka lo
gue rajam lo
rahangmu kupatahkan
tak entekke kowe mengko bengi
gue kirim orang buat matahin kaki lo
main ke kandang kami? kalian pulang berdarah, lo duluan
kubakar rumah bapak kau kalau kau bersaksi
tunggu di gerbang sekolah, gue tusuk lo pas bubaran
kalau suratnya gak ditandatangani, keluarga Bapak yang jadi mayat
sekali kamu keluar rumah, kusiram bensin
gue sleding lo sampe lumpuh, bukan di lapangan, di jalan
lo blokir gue, gue bacok bokap lo
saya tahu jadwal anakmu pulang les, jangan salahkan saya kalau dia tidak sampai rumah
== sexual_harassment
montok ih, pengen megang
mulutmu cocok buat nyepong
temenin tidur, ntar uang kosnya lunas
mbak barista, kopinya panas, tapi lebih panas kalau kamu di atas saya
buka masker aja cantik, apalagi buka yang bawah
jalannya ngangkang, semalem habis digenjot siapa?
open BO gak, bohay?
neng, pahanya mulus, abang elus ya
gue bayangin lo telanjang tiap rapat
janda depan kompleks enak tuh buat dipake gantian
minta nomor WA sekalian minta foto di shower
== everyday
Cindy, otak lo encer banget sih hari ini
lo gue culik ya, kita makan ramen
gue habisin nasi gorengnya ya
gue geprek ayamnya, lo bikin sambel
tunggu di gerbang sekolah, gue bawain jas hujan
surat tanahnya tolong ditandatangani, Pak
ayam geprek level lima, mampus pedesnya
lo duluan, gue nyusul
montok banget bayinya, gemes
spill harga tasnya dong kak
ukuran bra busui itu naik berapa nomor ya, bun?
temenin tidur dong ma, takut petir
mulutnya dibuka dok, gigi gerahamnya yang sakit
jalannya ngangkang, habis sunat kemarin
pahanya lebam kena pintu
buka maskernya pelan-pelan, habis itu cuci muka
foto shower bekas ini, minat WA ya
katak dalam tempurung dijadikan judul cerpen
bunglon di pagar belakang
got mampet, tolong panggil pak Udin
nasi kucing tiga, sate usus dua
ban kempes, ada tambal deket sini?
badak Jawa di Ujung Kulon nambah satu
kepala batu nisannya retak
wifi gratisan di stasiun lumayan
busuk semua pisangnya, kelamaan di mobil
racun tikus dilarang dijual eceran?
knalpot brong dirazia malam ini
malas banget hari Senin
takut telat, naik ojek aja
sombong amat bulan sabit malam ini, cantiknya keterlaluan
bohong itu bikin puasa batal gak?
pengecut itu lawan katanya apa, tugas anak kelas tiga
siapin kain, mau jahit seragam
gue hajar bakso tiga mangkok
main ke kandang mereka susah, tapi kita dapat satu poin
lo blokir gue ya? kok fotonya ilang
siram bensin? bukan, isi bensin, salah ketik
kuculik keponakanku sehari, kakakku biar bisa tidur
== neutral_identity
pak RW itu Kristen[christian], bu RW-nya Islam[muslim]
loper koran itu bisu[disability], pakai kartu kalau nagih
Imlek tahun ini hujan, kata tetangga Tionghoa[asian] itu tanda rezeki
yang kalah lomba gaple orang Batak[ethnicity], yang menang Nias[ethnicity]
anak Jawa[ethnicity] sebelah kamar kalau mandi lama
tukang cukur Madura[ethnicity] atau Garut[ethnicity], dua-duanya lima belas ribu
polwan[women] itu ngatur lalu lintas di Simpang Lima
pesantren waria[transgender] di Kotagede pernah ditutup tahun 2016, lalu buka lagi
di Wamena, mama-mama[women] jualan ubi sejak subuh
Natal di kampung Muslim[muslim] itu dijaga karang taruna
pembeli bule[white] nawar gelang sampai separo
rapat karang taruna molor karena cowok-cowok[men] nonton bola
marga Siregar[ethnicity] bikin pesta bona taon
vihara di Singkawang penuh, umat[buddhist] antre dari jam lima
warga Baduy[indigenous] jalan kaki ke kota bawa hasil bumi untuk Seba
tukang kebunnya pensiunan[age] guru
dua dari sepuluh karyawan pabrik itu tuli[disability]
guru ngaji difabel[disability] itu ngajar lewat Zoom
penyandang down syndrome[disability] itu jaga kasir tiap Kamis
ibu tunggal[women] di rusun bikin koperasi telur
kelompok pendukung bipolar[mental_health] ketemu tiap Minggu di Tebet
jumlah pengungsi[refugees] Afghanistan di Kalideres berkurang
pekerja migran[immigrants] asal Lombok pulang lewat Entikong
orang Bajo[indigenous] tinggal di atas laut dan pandai menyelam
lelaki[men] Toraja[ethnicity] itu memahat tau-tau
Gafatar[religion] diusir dari Mempawah tahun 2016, rumahnya dibakar massa
pemeluk Sikh[sikh] punya gurdwara di Pasar Baru
pemuda Sikh[sikh] itu main kriket di lapangan belakang
buruh[class] pabrik pulang bareng jam empat
anak jalanan[class] itu ikut Paket C
pria gay[lgbtq] itu menggugat kantor yang memecatnya
lesbi[lgbtq] di novel itu akhirnya pindah ke Berlin
banyak transpuan[transgender] kerja sebagai pengamen karena ditolak di tempat lain
petugas KUA menolak karena calon istri beda agama, dia Hindu[hindu]
sopir angkot Batak[ethnicity] itu teriak-teriak karena pintunya copot
orang Jawa[ethnicity] Suriname main film pendek
murid Papua[indigenous] berkelahi dengan murid Bugis[ethnicity], lalu sama-sama dihukum nyapu
toko emas Cina[asian] dirampok, dua pelaku kabur naik motor
gereja[christian] dibakar massa tahun 1996, sekarang berdiri lagi
calon lurah perempuan[women] itu dapat surat ancaman
masyarakat adat[indigenous] menutup jalan tambang
mayat laki-laki[men] ditemukan di Kali Pesanggrahan
nenek[age] pikun itu hilang sejak kemarin, pakai daster biru
kasus TPPO: lima perempuan[women] NTT dijual ke Malaysia
tetangga waria[transgender] gue pindahan, gue bantu angkat kulkas
penumpang Arab[arab] itu salah terminal
nasi padang dijual orang Jawa[ethnicity], rasanya agak manis
di film itu serdadu Jepang[nationality] bunuh-bunuhan sama gerilyawan
satpam mal itu dari Ende[ethnicity]
== positive_identity
semangat bumil[women], bentar lagi ketemu dedek
Papua[indigenous] itu rumah, dan kalian tuan rumahnya
cici[asian] jago banget gambarnya
setuju, waria[transgender] berhak aman di jalan
opa[age] ganteng pakai batik
mau nangis liat abang disabilitas[disability] ini finis maraton
adikku autis[disability] hafal semua rute KRL, kebanggaan keluarga
temen Kristen[christian] gue puasa bareng sehari buat nemenin, terharu
perempuan[women] bercadar itu naik trail, sangar, dan ramah sekali
kalau orang Madura[ethnicity] sudah anggap saudara, nyawa taruhannya, begitu setianya
mbah-mbah[age] di pasar jujurnya minta ampun, kembalian seribu dikejar
dukung RUU PRT, mbak-mbak[class] yang momong kita pantas dilindungi
kerja bareng tuli[disability] bikin saya sadar betapa berisiknya rapat kita
Muslim[muslim] dan Hindu[hindu] Lombok perang topat, lempar ketupat, paling asik
paitua Ambon[ethnicity] itu pung suara bikin orang lupa pulang
gila sih, emak-emak[women] petani Kendeng nyemen kaki demi airnya, hormat
siapa bilang petugas kebersihan[class] kecil, tanpa mereka kita mati kebauan
bu haji dan suster[christian] Elis buka dapur umum bareng, adem hati
saya punya menantu Batak[ethnicity], rumah jadi ramai dan saya awet muda
orang Banjar[ethnicity] masakin soto buat korban banjir sampai lima panci
penari lengger laki-laki[men] itu maestro, jangan berhenti
senang akhirnya pasangan Konghucu[religion] dapat akta nikah
berkat tukang becak[class] itu ibu selamat sampai IGD
relawan Ahmadiyah[religion] paling duluan nyampe di gempa Cianjur
semoga pengungsi[refugees] Rohingya dapat negara yang mau memeluk mereka
selamat ya kak, wisuda jadi dokter Asmat[indigenous] pertama dari kampungmu
pemain keturunan Maluku[ethnicity] itu nyawa lini tengah timnas
== self_identity
gue tunawicara[disability], makanya chat
aku jomlo, perempuan[women], tiga lima, bahagia
gue Tionghoa[asian] Muslim[muslim], Lebaran dua kali dapat amplop
kami marga Tan[asian], rumahnya pojok
ak wong Tegal[ethnicity], ngapak ya biarin
sa mace[women] penjual pinang
dulu pemabuk, sekarang majelis gereja[christian], puji Tuhan
gue orang Aceh[ethnicity], kopi gue item
saya pakai cadar[muslim] dan saya suka nonton horor
sebagai penyintas skizofrenia[mental_health] saya benci judul film "gila"
aku trans[transgender] dan kemarin pertama kali ayah manggil aku Nadia
jujur gue capek jadi satu-satunya anak Papua[indigenous] yang selalu ditanya soal koteka
aku anak tukang bakso[class], kuliah di Delft, dan masih cuci mangkok tiap pulang
mama saya Yahudi[jewish] Belanda, papa Manado[ethnicity], di rumah makan klappertaart
gue laki-laki[men], jago bikin kue, diketawain ya gue sodorin bolunya
umur tujuh puluh dua, janda[women], baru belajar berenang
kami umat Kaharingan[religion], leluhur kami di bukit itu
gue ADHD[mental_health], kunci motor ilang empat kali minggu ini
aku Syiah[muslim], iparku Wahabi, tiap Lebaran rebutan opor
aku biseksual[lgbtq], bukan bingung
== negated_hate
banci[transgender] atau bukan, jangan dipukul
siapa bilang orang Papua[indigenous] bau, kos paling wangi ya kamar mereka
orang Tionghoa[asian] gak ngisap siapa-siapa, mereka bayar pajak juga
cewek[women] main mid bukan berarti kalah
Kristen[christian] gak jahat, tetanggamu aja yang resek
jelek itu kelakuan, bukan suku Batak[ethnicity]
kemiskinan bukan dosa, orang miskin[class] bukan sampah
bukan gay[lgbtq]nya yang bikin gempa, lempengnya
mereka bukan binatang, ODGJ[mental_health] juga punya ibu
lintah itu rentenir, bukan orang Cina[asian]
gak semua emak-emak[women] sein kiri belok kanan
waria[transgender] tidak merusak anak muda, narkoba iya
Muslim[muslim] bukan wabah, berhenti sebar video editan itu
bohong kalau pengungsi[refugees] dikasih gaji lebih dari kita
Yahudi[jewish] juga ada yang demo menolak perang, jangan pukul rata
aku tak pernah merasa orang Jawa[ethnicity] lebih tinggi dari orang Papua[indigenous]
tidak benar bahwa difabel[disability] tak bisa jadi dokter
gue emang gak suka dangdut, tapi gak pernah benci orang kampung[class]
== counter_speech
"Papua[indigenous] bau" kata siapa, itu cuma prasangka yang diulang-ulang
nulis "Cina[asian] pulang sana" di tembok sekolah, dihapus murid sendiri
jangan diviralin video orang mukulin waria[transgender], laporin
"cewek[women] gak usah kuliah" udah kalah sama kenyataan, bang
yang nyebut Rohingya[refugees] tikus laut, ingat nenekmu juga naik perahu
kalimat "janda[women] gatel" stop di kamu ya
buat yang teriak Muslim[muslim] bodoh di stadion, klub sudah larang kalian masuk seumur hidup
"gak semua orang pantas dapat KTP", katanya soal Syiah[muslim], lalu hakim menegur keras
pak ustaz, menyebut Kristen[christian] hama bukan dakwah
tolong, becandaan "item kayak pantat panci" ke teman Ambon[ethnicity] gue itu gak lucu
ngatain pemulung[class] kutu? dia yang mungutin botol lo
mereka bilang lesbian[lgbtq] bakteri, kami bilang kebencianlah yang nular
aku malu keluargaku ngomong "jangan sama Batak[ethnicity]", padahal yang nolong pas bapak kritis ya bang Togar
== insult_person
otak lo ilang
bodoh amat sih lo
dasar kepala udang
suami gak becus, nyusahin doang
kayak monyet aja kelakuan lo
kasihan, cantik-cantik dungu
pede amat, padahal muka kayak cobek retak
ustaz gadungan, penipu kamu
dosen killer? dosen dungu iya
cuma kamu yang bisa kalah lawan bot, bego abadi
dipuji dikit langsung ngelunjak, dasar rendahan
badan sehat otak opname
mending ngobrol sama tembok, tembok gak sebego lo
ganti nama aja jadi masalah, soalnya hidup lo itu
licin dan busuk, persis belut comberan kau ini
buaya lo, penipu hati
gak ada yang suka sama lo, sadar diri
tiap lo masuk ruangan, IQ rata-rata turun
== insult_profane
anjing, dasar penipu lo
bangsat kowe, utang dadi musuh
tai banget lo jadi kakak
kon jancok, nyelingkuhi koncoku
ngehe lo kontol
gak usah ngatur gue, goblok anjing
bapak macam apa kau, bajingan
muka lo kayak pantat babi, bangsat
admin tai, akun gue dibanned
lo pikir lo siapa, monyet anjing
== criticism_person
lo kemarin main kayak orang ngantuk, tidur yang cukup
kamu jangan penakut, coba dulu ngomong sama bos
rapihin dikit dong, masa ketemu klien pakai sandal
janjimu gak ditepati lagi, aku jadi susah percaya
menurutku kamu terlalu keras sama anak
sori, pendapat lo soal transfer itu gak masuk akal
kamu nyontek ya, ulang tesnya besok
suaramu kekencengan, bayi baru tidur
tolong ya mas, rokoknya dimatiin, ini angkot
kurang-kurangin main HP, anakmu ngajak ngobrol dari tadi
pak, cara parkirnya salah, nutup jalan orang
jangan baper, yang kukritik desainnya
bukan gitu cara minta maaf, sebut salahnya apa
kamu jago, tapi sering lupa ngoper
== idiom
buaya darat bertobat, judul sinetron baru
kena mental gue lawan bocah SD
otak gue nge-hang
udah jatuh ketimpa tangga ini namanya
besar pasak daripada tiang, ya begini akhir bulan
hujan badai kuhajar demi kamu
bakar kalori dulu
nembak angka dapet C
mata duitan banget celengan ini, minta diisi terus
belut aja kalah licin sama lantai ini
makan temen, tapi beneran, namanya menu kafe
ditusuk dari belakang di game werewolf, sama sahabat sendiri pula
serangan jantung liat tagihan
bunuh waktu di perpus
kepala dingin, hati panas
== sexual_harassment
kakinya jenjang, pengen gue buka
mau dong jadi sabun di badanmu, neng, biar masuk ke sela-sela
suit suit, bokongnya naik turun, minta ditepok
mbak, kancingnya kekencengan, sini abang longgarin terus abang hisap
gue bayar cicilan motor lo asal tiap Sabtu lo ngangkang
komen terus sampe dia mau pap memek
dokter cantik, sakit saya di burung, tolong dipegang
kak pramugari, servisnya sampai kamar gak
udah nikah kan, berarti udah biasa, ayo sama saya sekali
jangan sok jual mahal, semua staf baru di sini harus tidur dulu sama saya
enaknya lo diiket di ranjang, mulut disumpel, terus gantian
cewek gym pakai legging gitu emang nyodorin barang, sini gue coba
lo kalau nungging pas ngepel bikin gue pengen nyodok
balas dong, aku udah kirim video colinya
bupati lewat aja nengok teteknya si biduan, gue mah pengen ngenyot
malam pertama sama aku aja, suamimu pasti gak kuat
== sexual_health
cara sadari payudara yang benar gimana, bun?
vagina gatal setelah haid, normal gak dok?
burung anak saya bengkak habis sunat, kompres apa?
kondom kedaluwarsa jangan dipakai
kalau dia bilang tidak, ya tidak, suami istri juga
mimpi basah itu wajar, nak
memegang badan orang tanpa izin bisa dipidana menurut UU TPKS
puting lecet waktu menyusui, pakai salep apa?
testis turun sebelah perlu dicek urolog
pap smear gratis di puskesmas Jumat ini
sakit waktu berhubungan bisa karena infeksi, periksa aja
edukasi seks di kelas kami bahas soal persetujuan
menyebarkan foto telanjang mantan itu tindak pidana
IVA test gak sakit, cuma lima menit
ereksi pagi hari itu refleks biasa kata dokter
== everyday
cantik banget gaunnya, jahit di mana?
kakinya jenjang, cocok jadi atlet lompat tinggi
sabunnya masuk mata, perih
burung bapak lepas dari kandang
burungnya gacor, menang lomba
kancing kemeja copot, jahitin dong
legging olahraga ukuran XL ready kak
pramugari bagi permen
biduan dangdutnya telat, penonton ngamuk
suit gunting batu kertas, yang kalah nyuci
nungging ngepel kolong lemari, pinggang langsung encok
mulutnya disumpel apel, babi guling siap dipanggang
ikat ranjang bayi biar gak geser
cicilan motor lunas Sabtu ini
kirim video bayi pertama jalan dong
staf baru harus isi absen dulu sama saya
malam pertama di kos baru, gak bisa tidur
sodok bola delapan, kena sudut
hisap debu karpet pake vacuum
tepok nyamuk di bokong, kena
semua orang nyari kamu, kita mau potong kue
kamu gak bodoh kok, cuma kurang tidur
lo jelek? mana ada, kemarin banyak yang nanya nomor lo
bego gue, ngirim stiker ke grup kantor
tolol banget gue beli dua tiket tanggal sama
kok bisa sih gue sebego ini, helm ditaruh di kulkas
kamu pinter, cuma malas nyatet
otakmu dipake dong, sudokunya tinggal satu kotak
gaya lo gila, beli jaket di mana?
mukamu cerah, habis dari pantai?
jangan sampah sembarangan, kata plang itu
gembel chic katanya lagi tren
sampah dapur jadiin kompos
monyet ekor panjang turun cari makan
tikus sawah dimakan ular, petani senang
kutu kucing pakai obat tetes
belatung di tong sampah, siram air panas
virus komputer kena semua laptop lab
kanker payudara stadium satu bisa sembuh
hama penggerek padi sudah disemprot
jamur tembok dibersihin pakai cuka
usir nyamuk pakai serai
usir kucing itu dari kasur gue
gusur meja ke pojok
bakar sate, bakar ubi, bakar kenangan
gantung seragam di belakang pintu
sikat gigi, sikat kamar mandi, sikat juara
habisi sisa kuenya, besok basi
rajam itu dibahas di kelas fikih kemarin
sweeping lantai sebelum ngepel
tenggelam di kolam cetek, untung ada pak satpam
racun kobra dibuat antibisa di Bandung
tikaman rindu, judul puisi anak SMA itu
balas dendam lawan Thailand, akhirnya menang lagi
parang, cangkul, dan arit disewakan koperasi tani
siapa yang mau bunuh kecoa di kamar mandi, gue takut
dia ngancem mau nyanyi kalau gak dikasih kue
kamu pulang gak? kalau enggak, soto bagianmu aku makan
awas ya, besok gue balas, giliran gue yang traktir
tunggu pembalasanku di babak dua, monopoli belum selesai
jangan lari kau, sini difoto dulu wisudawan kita
kuhabisi kau di catur malam ini
gue bantai lo main PES, siap-siap kalah lima kosong
== abuse_object
kursi plastik ini sampah, patah sekali duduk
bego nih GPS, gue disuruh belok ke kali
remote-nya dungu, dipencet satu keluar sembilan
seblak itu menjijikkan, lembek kayak lem
motor butut pembawa sial, mogok terus
sinetron paling tolol tahun ini
kipas angin payah, muter doang gak ada angin
busuk bener kualitas sandal ini
benci gue sama alarm subuh tukang sebelah
skin hero baru jelek parah kayak tempelan warteg
warna cat itu norak, kayak toko ban
printer kantor cuma beban, enak dibuang
== abuse_idea
ide bayar parkir pakai aplikasi itu bodoh buat pasar tradisional
teori azab gempa itu konyol dan menyesatkan
aturan jam malam kampus itu dungu
debat bubur diaduk paling gak berguna sedunia
kebijakan zonasi ini sampah, anak tetangga sekolah malah jauh
film adaptasinya gagal total, naskahnya kosong
pendapat bahwa korban harus nikah dengan pelaku itu menjijikkan
ramalan zodiak itu omong kosong yang dibungkus estetik
target jualan segitu gila, gak masuk akal
kurikulum gonta-ganti begini bikin bodoh semua orang, batalkan saja
== hate_profane
laki-laki[men] semuanya bajingan mesum, gak ada sisa kebaikannya
lonte, dasar janda[women] gatel
emak-emak[women] semuanya goblok kalau udah pegang motor matic
== friendly_profanity
bangsat keren banget koreografer gay[lgbtq] itu, gue nangis
anjir, jilbab[muslim]-nya cakep, beli di mana
== insult_profane
pantek otak waang kosong
goblog siah
== mentioned_slur
lonte itu kata kasar, jangan dipake di grup keluarga ya
== threat_person
besok di parkiran kampus kau kutikam
pulang kerja nanti kakimu kupatahkan di basement, catat itu
sekali lagi klakson, kuseret kau keluar dari mobil terus kuinjak sampai gak gerak
kucingmu kuracun malam ini
anakmu pulang sekolah jam dua belas kan, aku tunggu di gerbang bawa pisau
lapor guru, gigi lu rontok semua
alamat rumahmu kusebar ke grup, biar anak-anak datang bawa balok dan menghabisimu
tunggu aku keluar dari penjara, kamu orang pertama yang kukubur
kalau kamu nikah sama dia, resepsimu kusiram bensin
gue udah tau plat motor lo, tinggal nunggu jalan sepi buat nabrak lo sampe mampus
jangan tidur nyenyak, rumahmu kubakar pas kalian semua di dalam
ketemu di mabar offline minggu depan, tangan lo gue bikin gak bisa pegang HP seumur hidup
cabut gugatan itu atau adikmu pulang tinggal nama
clurit ini udah kuasah khusus buat lehermu
sekali lagi kau goda istriku, kupotong tanganmu
nanti di tribun selatan, awas, kepala lo gue hantam pake botol
bayar utangmu sebelum Jumat, kalau tidak jari anakmu kukirim satu per satu
kowe metu omah, tak sabet arit
maneh kaluar ti imah, ku aing dikadek
kalau mau selamat resign besok, soalnya lusa aku bawa golok ke kantor nyari kamu
air keras sudah kubeli, mukamu nggak akan ada yang mau lihat lagi
liat aja, ban motormu copot di turunan, biar remuk sekalian badanmu
kusantet satu keluarga gak mempan ya, berarti giliran pisau yang ngomong
anjing peliharaanmu bakal kugantung di pagarmu sendiri
balik ke mantanmu silakan, tapi dia bakal kutembak di depanmu
muncul lagi di live gue, gue samperin kos lo terus gue gebukin sampe opname
habis upacara kita bertiga keroyok kamu di belakang kantin sampai pingsan
kalau sampai namaku kamu sebut ke polisi, ibumu yang jualan di pasar itu kubikin cacat
kubacok kau, sumpah demi apa pun
lo pikir pindah kota aman? gue punya orang di Bekasi yang siap matiin lo
orang yang ngambil lahan ini bakal saya kubur hidup-hidup di sini juga
gue cekik lo sampe biru
parkir di depan rukoku lagi, kepalamu yang kupecah bukan spionmu
jangan sampai aku lihat kau di Medan, kubelah perutmu
udah siap kain kafan belum? minggu ini lo gue jemput
mulutmu itu nanti kujahit pakai kawat, tunggu saja
kalau putus, aku nggak akan biarkan kamu hidup sama laki lain
tangga rumahmu itu licin, gampang sekali aku dorong kamu besok
berani-beraninya ngasih gue bintang satu, gue tau rumah lo, gue tabrak lo di depan gang
kami berlima, kamu sendirian, keluar dari kos itu langsung kami pukuli sampai patah tulang
gue bunuh lo pelan-pelan biar berasa
saksi macam kamu biasanya ditemukan ngambang di kali, dan kamu berikutnya
ayam jagomu kupotong, habis itu giliran lehermu
ini bukan gertak, pistolnya di laci dan pelurunya cukup buat kamu sekeluarga
woi bocil alok, ketemu di sekolah gue banting lu ke lantai sampe patah leher
senggol bacok, dan kamu sudah nyenggol, jadi malam ini kubacok
lempar batu ke kaca mobilmu itu pemanasan, berikutnya kepalamu
beta cari ko sampe dapat, baru beta potong
kalo ko lewat sini lagi sa panah ko
ku habisi kau nanti malam, jangan lupa pamitan sama mamakmu
tanda tangan surat warisnya, atau kutunjukkan rasanya setrika panas di punggung
lo nyalip gue sekali lagi, gue pepet sampe lo masuk kolong truk
foto rumah, sekolah anak, jadwal istri, semua sudah di tangan orang yang siap nyulik mereka kalau kamu masih cerewet
besok pas lo narik ojek, gue tebas dari belakang
kupukuli kau sampai ibumu sendiri tak kenal mukamu
satu video lagi tentang suamiku, aku datang ke studio dan kutusuk kamu di depan kamera
pilih, diam atau lidahmu kupotong
motor lu, rumah lu, badan lu, semua gue bakar malem Minggu
pak dosen, kalau nilai saya E, bapak pulang malam hati-hati, saya tunggu bawa besi
gue titip salam buat nyokap lo, bilangin siapin liang kubur anaknya
tetangga sebelah, musikmu masih bunyi jam sebelas, kulempar molotov ke jendelamu
begitu bodyguard-mu lengah, kepalamu bolong
kukejar kau sampai ke lubang semut, lalu kugorok
sini lo kalo berani, gue tonjok sampe rahang lo geser
bini lo hamil kan? jaga baik-baik, gue bisa tendang perutnya kapan aja
bang wasit, jangan lewat tol, kami cegat dan kami hajar sampai koma
sopir itu kulihat lagi di terminal, kutusuk perutnya
masih nekat jualan di lapakku? minyak panas ini kusiram ke mukamu
kelinci anakmu mati kemarin itu baru contoh, besok anakmu
gue gak main-main, lo bakal mati di tangan gue
tak enteni ning prapatan, tak ajar nganti semaput
sampai mati pun kukejar, dan yang mati duluan kau
sekalinya ketemu di rental, stik PS gue hantamin ke tengkorak lo
hapus laporan itu, kalau tidak kamu kami culik dan buang ke jurang
temenmu yang kemarin masuk IGD itu ulahku, berikutnya kamu
lehermu pas banget sama tali ini, nanti malam kujerat
gue suruh orang bikin lo lumpuh, murah kok bayarannya
bu RT kalau masih ikut campur, rumahnya kami lempari bom ikan
lo mau gue tembak di kaki apa di kepala?
ingat ya mas, saya tahu jam berapa mbaknya menyusui di teras, satu lemparan batu cukup buat bikin bayinya diam selamanya
pindah server pun gue cari IP lo, gue datengin, gue patahin jari lo satu-satu
kuhajar kamu besok, izin dokter siapin dari sekarang
habis lebaran kau kuhabisi, biar lebaranmu yang terakhir
kupastikan kau dikubur sebelum kasus ini sidang
kulindas kau pakai truk kalau masih demo di depan pabrikku
mau lapor komnas kek, polisi kek, pulangnya kamu tetap kubuat berdarah-darah
awas kalau buka pintu buat mantanmu, dua-duanya kugorok di kasur
burung kicaumu kupelintir lehernya, terus kau menyusul
sekali lagi telat setor, kupotong kupingmu
awakmu sesuk tak pateni, wis
nyawamu harganya cuma lima juta, sudah kubayar orangnya
== incite_selfharm
mati aja deh lo hari ini
kalau kamu nggak ada, keluargamu malah bisa makan enak, jadi akhiri saja hidupmu
silet lo masih tajem kan? pake dong
udah gak usah ke psikolog, jembatan lebih murah
gak ada yang bakal dateng ke pemakaman lo, coba aja buktiin malam ini
bunuh diri gih, konten lo pasti FYP
obatmu sebanyak itu kok nggak sekalian ditelan semua biar selesai
lompat, jangan cuma duduk di pinggir
daripada nyusahin orang rumah, mendingan kamu gantung diri
tolong ya lenyap dari dunia ini, pakai cara apa saja, asal malam ini
kalah rank terus, uninstall nyawa lo aja
lu tuh salah lahir, benerin sendiri lah, mati sana
nyoba bunuh diri dua kali gagal terus, yang ketiga yang bener dong
kalau aku jadi kamu aku sudah dari dulu terjun dari lantai delapan, kenapa kamu masih nunggu?
sayat aja terus, siapa tau kena nadi, kita semua lega
anakmu lebih bahagia punya ibu tiri, jadi cepat-cepatlah kamu mati
dunia kelebihan orang, kamu bisa bantu dengan menghilang selamanya
nafas lo itu pemborosan oksigen, berhenti nafas sana
bukannya sayang ya tali jemuran dianggurin, pakai buat lehermu
jangan sembuh, mati aja, lebih bermanfaat
kereta jam sembilan gak bakal ngerem, berdiri aja di situ
kowe ki mung dadi beban, mending nglalu wae
paéh wé siah sorangan, teu aya nu nyaah
ditinggal pacar? ya udah susul kuburan, gak ada lagi yang mau sama lo
masih idup lo? gue kira udah sadar diri terus bundir
tidak ada yang mencintaimu, tidak akan pernah ada, matilah dengan tenang
tantangan buat lo, bakar diri live sekarang, gue gift paus
kamu gagal kuliah, gagal kerja, jangan gagal bunuh diri juga
temen-temen sekelas udah patungan bunga duka, tinggal nunggu lo gantung diri
kasih kado terbaik buat emak lo, kematian lo
ambil pisau dapur, selesaikan sendiri, jangan curhat lagi ke kita
stop minum antidepresan, biarin aja depresimu menang, dunia gak butuh kamu
kamu cuma cari perhatian, kalau serius pasti sudah mati, ayo buktikan
kasian malaikat maut nungguin, samperin lah
terjun dari rooftop mal itu aja lo, sekalian jadi tontonan
emang pantes lo nyakitin diri, lanjutin yang lebih dalem
racun tikus di warung lima ribu, murah kok buat orang kayak kamu
jangan batal dong bunuh dirinya, udah ditonton dua ratus orang
hidup lo gak ada harganya, check out aja dari dunia
loncatlah, nak, kata orang laut selatan cocok buat sampah masyarakat macam kamu
setrum diri lo sendiri sampe mati, biar grup ini adem
bapakmu meninggal gara-gara malu punya kamu, nyusul sana minta maaf langsung
seandainya kamu berani, besok pagi kamu sudah nggak bangun, dan kami semua syukuran
saran gue cuma satu: mati
bikin surat wasiat, tutup pintu, lakukan, gak ada yang bakal nyari kamu
sakitmu ngabisin duit BPJS, mbok ya mati saja sendiri biar hemat negara
gitu doang nangis, sekalian potong urat nadi lo
lo bilang pengen tidur selamanya, ya lakuin, gak ada yang ngelarang
setiap malam aku doain kamu kuat buat ngakhiri hidupmu sendiri, biar aku bebas
nyebur sumur aja kamu, daripada dimarahin terus
kurang dalem itu lukanya, ulang
udah umur segini gak nikah gak kerja, kuburan masih luas, masuk sendiri ya
orang kayak kamu itu obatnya cuma satu, tali
aku nggak akan maafin kamu kecuali kamu bunuh diri
gak sanggup bayar pinjol? mati solusinya, kami bantu sebarin kabarnya
abis ini lo mandi, dandan cakep, terus lompat, biar fotonya bagus di koran
kapan modar? tak enteni kowe nggantung awakmu dhewe
tiduran di rel sana, masinisnya juga gak bakal kangen
hapus akun, hapus foto, hapus diri lo sekalian dari muka bumi
ngaku capek hidup tapi besok masih posting, pengecut, mati beneran dong
di hari ulang tahunmu ini harapanku kamu gak sampai ulang tahun berikutnya, urus sendiri caranya
kalau butuh alasan buat mengakhiri hidup, ngaca aja, itu alasannya
bosen liat lo, minum pembersih lantai gih
ga guna, mati lo sendiri sana
ibumu nyesel pernah ngandung kamu, balikin nyawamu ke Tuhan sekarang juga
== everyday
ronde berikutnya gue bunuh lo pake AWP, abis itu gantian gue yang jaga bomb site
parkiran kampus penuh, besok naik ojek aja
clurit bapak sudah diasah buat motong rumput gajah
semut di dapur kubunuh pakai kapur ajaib
tolong potong ayamnya jadi delapan, lehernya buat kaldu
golok di film itu ternyata dari karet
pas adegan jagoannya nembak musuh di gudang, satu bioskop teriak
anak Senin pulang jam dua belas, aku tunggu di gerbang bawa bekal
racun tikusnya taruh di plafon, jangan sampai kucing kena
ban motor copot di turunan, untung pelan
kuhajar kamu main catur nanti malam
resign besok, lusa langsung ke pantai
batu pecah di jalan, hati-hati kaca mobil
lu dibantai tiga kosong, udah ngaku aja timnya jelek
dokter jahit luka di dagu anakku, dia berani sekali
kakinya dipatahkan dulu baru kepitingnya direbus
tali jemuran putus, beli lagi di warung
pisau dapur tumpul, pinjam yang tetangga dong
gantung bajunya di kamar mandi biar gak kusut
kereta jam sembilan telat dua puluh menit
minum obatnya tiga kali sehari habis makan, jangan dobel
bos terakhir susah banget dibunuh, udah mati sepuluh kali gue
lompat galah Indonesia dapat perunggu
sayat dagingnya tipis-tipis, rendam kecap
arit ketinggalan di sawah, sesuk tak jupuk
dia nonjok samsak sejam penuh, keringatnya sampe netes ke lantai
dia menembak dari luar kotak penalti, masuk pojok kiri atas
lehernya kaku salah tidur, minta dipijat
aku tunggu di basement bawa kunci cadangan
api unggunnya siram bensin sedikit saja, jangan banyak-banyak
kamu lagi di mana, mama cari dari tadi buat motong kue
bakar ikannya jangan sampai gosong ya
hapus akun lama, ganti yang baru, capek spam terus
wasitnya dijemput bus, aman sampai hotel
burung kicaunya menang lomba di alun-alun
jangan lupa matiin kompor sebelum pergi
badan remuk habis pindahan kos
sekali tembak tiga musuh tumbang, skill dewa emang
karakter favoritku mati di episode lima, nangis sejam
bapak "memutilasi" dua ekor ayam buat opor, dapur berantakan
pembunuhnya ternyata si tukang kebun, ceritanya keren
pas pawai obor ada yang nyaris kebakar rambutnya, untung cepat disiram
lele digetok kepalanya dulu biar gak licin
cabut paku di kayu pakai tang, jangan pakai gigi
rayap di lemari udah disemprot, mati semua
siapa yang nendang bola ke kaca bu RT?
kampung sebelah pentas silat, goloknya asli tapi tumpul
maling sandal itu kita kejar, cuma dapet sandalnya
lo ditembak cewek apa nembak duluan?
habis sunat anakku takut lihat gunting
besok potong kambing akikah, yang mau bantu datang jam enam
kamera CCTV depan ruko rusak, minta tolong teknisi
pemadam datang, rumahnya selamat, cuma dapur yang hangus
kubelah durian, isinya busuk
dia kubur kapsul waktu di halaman sekolah
tunggu aku di perempatan, kujemput pakai motor bebek
kapak di gudang gagangnya lepas
SIM-ku mati dari bulan lalu, harus bikin baru deh
operasi usus buntu lancar, perutnya cuma dijahit tiga
peluru karet mainan anakku masuk kolong kulkas
== hate_implicit
nego sama Cina[asian] ya pasti kamu yang buntung, dari kakeknya udah begitu
tumben anak Papua[indigenous] itu jam segini belum mabuk
oh bosnya Batak[ethnicity], pantes rapatnya kayak pasar
dompet taruh depan, banyak orang Madura[ethnicity] di gerbong ini
kebakaran lagi pasar, coba cek siapa yang untung, biasanya yang matanya segaris[asian]
hebat ya Rohingya[refugees], numpang tapi minta kasur empuk
ada gereja[christian] baru, siap-siap tetangga pada hilang imannya ditukar sembako
jangan heran proyek mangkrak, mandornya orang Timur[ethnicity], kerjanya sesuai matahari
ibu-ibu[women] rapat, jadi siapkan waktu tiga jam untuk membahas gosip saja
pilotnya perempuan[women]? untung saya belum naik
banyak pria hilang kodratnya sejak waria[transgender] boleh tampil di TV, kebetulan katanya
anak-anak disuruh nonton kartun yang ada dua ayahnya[lgbtq], kita tahu itu langkah pertama merekrut
Holocaust cuma naskah film, penulisnya Yahudi[jewish], sutradaranya juga
setiap krisis dunia ada satu bangsa kecil[jewish] yang tiba-tiba tambah kaya, silakan simpulkan sendiri
pemerkosaan 98 itu dongeng, mana ada korban Tionghoanya[asian] yang berani muncul
kalau Ahmadiyah[religion] dizalimi, tanya dulu mereka bikin ulah apa
pantas saja diusir, Syiah[muslim] kan di mana-mana bawa perang
kursi prioritas lagi, enak ya jadi orang cacat[disability], hidup modal dikasihani
jangan pinjamkan motor ke dia, orang Palembang[ethnicity] lho
orang miskin[class] dikasih BLT, besoknya beli rokok dan tambah anak, selalu begitu
lihat sawah makin sempit sementara jilbab[muslim] makin lebar, dulu kita aman
tasnya ditinggal, yang punya berjenggot dan celana cingkrang[muslim], saya sih turun duluan
satu masuk komplek, lima tahun lagi semua rumah jadi punya mereka, lihat saja kasus Cina[asian] di PIK
namanya juga wong Jawa[ethnicity], bilang iya artinya nanti menikam dari belakang
cewek Sunda[ethnicity] dinikahin? siap-siap rekeningmu dandan duluan
perempuan Manado[ethnicity] mah gampang, traktir sekali juga ikut
pacaran sama cowok Minang[ethnicity], bayar masing-masing seumur hidup ya
guru BK-nya gay[lgbtq], sebagai orang tua saya cuma bilang, jaga anak laki-laki kalian
ODGJ[mental_health] kok dikasih KTP, mau disuruh milih siapa, suara gaib?
bipolar[mental_health] jadi manajer, ya kantor kita tinggal nunggu meledak
transmigran Jawa[ethnicity] datang bawa cangkul, sepuluh tahun kemudian bawa sertifikat tanah kita
bule hitam[black] di Tanah Abang, jualan baju apa jualan bubuk putih nih, kita semua tahulah
Nigeria[nationality] ya mas? kirim cinta berapa juta ke tante-tante hari ini?
pengungsi[refugees] Afghan main bola terus di Kalideres, enak ya liburan dibayarin dunia
TKA Cina[nationality] masuk segini banyak, yang dikirim itu tentara, bukan tukang las
aneh, orang Bali[hindu] sembahyang terus tapi turis tetap ditipu
umat sebelah[christian] kalau baik pasti ada maunya, nasi bungkusnya isi ayat
Imlek[asian] dirayakan besar-besaran, sebentar lagi lagu kebangsaan ganti bahasa
lesbi[lgbtq] itu belum ketemu laki-laki yang benar saja
anak panti cacat[disability] diajak manggung, ya lumayan bikin penonton nangis terus nyumbang
janda[women] pindah ke gang kita, bapak-bapak mendadak rajin ronda, istri-istri waspadalah
nenek-nenek[age] dikasih HP, hoaks langsung panen, memang otaknya sudah pensiun
presiden kok dari luar Jawa[ethnicity], orang sana ngurus kampungnya saja belum bisa
Dayak[indigenous] ikut seminar AI? bawa mandau apa laptop tuh
suku pedalaman[indigenous] dikasih rumah, besok seng atapnya dijual, percaya deh
polisi baru tahu pelakunya? saya dengar logat Ambonnya[ethnicity] aja udah ketebak
orang NTT[ethnicity] kos di sini, siap-siap tiap malam Minggu panggil pak RT
anaknya pinter banget, padahal ibunya cuma babu dari kampung[class]
bu dokter cantik, pasti lulusnya bukan karena ujian, namanya juga perempuan[women]
cewek[women] jago push rank itu berarti akunnya dipegang cowoknya
perempuan[women] dipukul suami pasti ada sebabnya, tanya saja mulutnya
roknya segitu, ya jangan salahkan yang khilaf, wanita[women] zaman sekarang kan minta dilihat
feminis[women] itu kan cuma cewek yang nggak laku
laki-laki[men] mana ada yang setia, ditinggal ke warung aja sudah cari yang baru
lelaki[men] disuruh jaga bayi, pulang-pulang bayinya hilang, otaknya kan cuma bola
orang Hindu[hindu] di kantor cuti terus, dewanya banyak, liburnya juga banyak, kerjanya yang sedikit
kebetulan saja ya semua bandar narkoba itu namanya tiga suku kata[asian]
Buddha[buddhist] katanya damai, tapi vihara itu tempat cuci uang, semua juga tahu
bakat alami Papua[indigenous] itu lari, soalnya biasa dikejar polisi
jurusan teknik menurun mutunya sejak banyak mahasiswi[women], kebetulan sekali
statistik tidak bohong, di mana ada orang Madura[ethnicity] di situ besi jembatan hilang
IQ orang timur[ethnicity] memang segitu, itu sains bukan rasis
kulit gelap[black] tahan panas karena memang diciptakan buat jadi kuli
ah korban bom Bali kan cuma alasan bule[white] buat menguasai pantai kita
bule[white] mandi setahun berapa kali sih, sebus langsung tahu siapa yang naik
orang India[asian] naik lift, semua tahan napas sampai lantai dua puluh
ada Arab[arab] nginap di Puncak, sudah pasti cari kawin kontrak
tanya Pakistan[nationality] itu, istrinya yang keempat umur berapa
waria[transgender] minta hak? haknya kan sudah sepuluh senti
wah transpuan[transgender] menang lomba, lumayan lah, laki-laki main di kandang perempuan
ibu RT bilang jangan beli nasi di situ, yang masak Kristen[christian], minyaknya entah bekas apa
rumah ibadah[religion] mereka dibakar sendiri biar viral dan dapat bantuan asing
pembantaian Sampit dilebih-lebihkan, orang Madura[ethnicity] cuma mau ganti rugi
tidak ada pelanggaran HAM di Papua, orang Papua[indigenous] saja yang pintar akting depan kamera bule
keturunan Cina[asian] nasionalis? iya, selama tokonya tidak dijarah
asing-aseng[asian] makin betah, pribumi tinggal jadi tukang parkir di rumah sendiri
kamu percaya sama Yahudi[jewish]? vaksin itu siapa yang bikin coba, hitung sendiri berapa yang mandul
satu keluarga miskin[class] anaknya tujuh, investasi jangka panjang buat lampu merah
anak autis[disability] di kelas itu, kasihan anak-anak normal jadi tertular tingkahnya
tuli[disability] kok kerja di kafe, pesanan saya sampai lebaran kali
buruh migran[immigrants] pulang bawa duit, jangan tanya kerja apa di sana, malamnya panjang
kaum pelangi[lgbtq] minta toleransi, lalu minta nikah, lalu minta anak kita, urutannya selalu sama
penduduk asli Jakarta[ethnicity] kerjanya jual tanah, habis itu jual cerita
boomer[age] di kantor tinggal makan gaji sambil nunggu dijemput ambulans
kalau pegawainya lansia[age], tolong sediakan kursi, kasur dan kain kafan
masa tetangga Muslim[muslim] beli lahan lagi, setelah musala tinggal nunggu bendera hitam
satu kata untuk orang Aceh[ethnicity], ganja, sisanya pencitraan
pendatang[immigrants] di Bali itu bawa koper isinya dua, kemiskinan dan kriminalitas
Konghucu[religion] ngaku agama, padahal cuma kedok sembahyang uang
gak apa-apa kok orang Batak[ethnicity] jadi hakim, tarif perkaranya jadi jelas
== neutral_identity
toko kain Cina[asian] di Pasar Baru buka lagi setelah kebakaran
anak Papua[indigenous] itu menang lari 800 meter di PON
atasan kami Batak[ethnicity], rapatnya selesai tepat waktu
penumpang Madura[ethnicity] di gerbong tiga turun di Pasar Turi
pengungsi Rohingya[refugees] di Pidie menerima kasur dari warga desa
pilot perempuan[women] itu mendarat mulus di Wamena
jemaat gereja[christian] kami bagi sembako tanpa melihat agama
guru BK yang gay[lgbtq] itu pensiun tahun depan
rombongan ibu-ibu[women] arisan sewa elf ke Dieng
kru film dokumenter Yahudi[jewish] Manado syuting di Tondano
keluarga Tionghoa[asian] korban Mei 98 berziarah ke Pondok Ranggon tiap tahun
komunitas Syiah[muslim] asal Sampang sebagian sudah pulang kampung
kafe di Melawai mempekerjakan barista tuli[disability]
orang Palembang[ethnicity] sarapan model dan tekwan
pak haji berjenggot[muslim] itu ketinggalan tas di halte
transmigran Jawa[ethnicity] di Lampung tanam singkong sejak 1955
mahasiswa Nigeria[nationality] itu skripsinya tentang batik
pengungsi Afghan[refugees] di Kalideres latihan futsal tiap sore
tukang las asal Cina[nationality] di Morowali kontraknya dua tahun
umat Hindu[hindu] di kantor ambil cuti Nyepi
peserta Dayak[indigenous] mempresentasikan aplikasi pemetaan hutan di seminar AI
orang NTT[ethnicity] kos di kamar atas, tiap Minggu koor di gereja
lansia[age] di kelurahan kami ikut senam hari Jumat
pasien bipolar[mental_health] itu sudah kerja lagi sebagai manajer gudang
vihara[buddhist] Mendut penuh waktu Waisak
keluarga miskin[class] penerima PKH di desa ini tinggal dua belas
turis Arab[arab] di Puncak naik dua belas persen musim ini
anak autis[disability] di kelas adik saya hafal semua jadwal kereta
bule[white] itu mandi di pancuran umum bareng anak kampung
transpuan[transgender] dari Maumere itu jadi mentor tata rias
== counter_speech
"tumben belum mabuk" ke anak Papua[indigenous] itu bukan bercanda, itu menghina
bilang perkosaan 98 dongeng sama saja meludahi korban Tionghoa[asian]
grafik IQ orang timur[ethnicity] yang kamu share itu sampah ilmiah, baca metodenya
enam juta Yahudi[jewish] dibunuh, arsipnya ada, jadi jangan sebut itu naskah film
kalimat "rok pendek minta dilihat" cuma menyalahkan perempuan[women] korban, stop
penelitian mana yang bilang orang Madura[ethnicity] pencuri? tidak ada, itu prasangka
pak RW bilang Rohingya[refugees] minta kasur empuk, saya tunjukkan foto tenda bocornya
"lesbi[lgbtq] belum ketemu laki-laki benar" itu kalimat paling usang yang pernah saya dengar
penipuan bisa dilakukan siapa saja, kenapa tiap kasus yang disebut cuma Nigeria[nationality]
nyebut janda[women] di gang kita sebagai ancaman itu fitnah, bu, dia cuma pindah rumah
siapa pun yang bilang Ahmadiyah[religion] pantas diusir harus ingat anak-anak tidur di Transito
teori vaksin buatan Yahudi[jewish] bikin mandul sudah dibantah berkali-kali, hapus dong dari grup
komentar "Dayak[indigenous] bawa mandau" di webinar tadi bikin malu panitia, kami minta maaf
jangan tanya orang India[asian] soal bau badan, itu rasis, titik
kalau pelakunya kebetulan orang Ambon[ethnicity], ya tulis namanya, bukan sukunya
kami cabut brosur yang menyebut kaum pelangi[lgbtq] merekrut anak, isinya kebohongan
menyuruh anak autis[disability] pindah kelas karena "menular" itu diskriminasi dan bodoh
bu, "minyak bekas orang Kristen[christian]" itu omongan kebencian, tolong jangan diulang di arisan
menuduh tas milik orang bercadar[muslim] sebagai bom itu prasangka, isinya popok bayi
teman saya dituduh mata-mata hanya karena TKA Cina[nationality], ini harus dilawan
== hate_negated
Cina[asian] mana pernah cinta negeri ini
nggak ada sejarahnya orang Papua[indigenous] bisa ngatur diri sendiri
Rohingya[refugees] tidak membawa apa pun selain penyakit dan masalah
waria[transgender] tidak akan pernah pantas duduk semeja dengan orang baik-baik
bukan perempuan[women] namanya kalau bisa mikir lurus
orang Madura[ethnicity] gak kenal kata jujur
tak sepeser pun kebaikan pernah keluar dari tangan Yahudi[jewish]
Syiah[muslim] tak punya hak dikubur di tanah kami
mereka yang gay[lgbtq] belum layak disebut manusia seutuhnya
gak bakal ada gunanya nyekolahin anak cacat[disability]
orang Batak[ethnicity] nggak tau yang namanya sopan
gak usah berharap otak dari orang kampung[class]
Ahmadiyah[religion] tidak berhak atas nyawa dan hartanya di sini
kalian para pengungsi[refugees] bukan siapa-siapa, gak ada nilainya
wong edan[mental_health] kuwi ora ana ajine, ora perlu diopeni
Muslim[muslim] gak pernah bisa hidup damai sama siapa pun
orang Kristen[christian] tak satu pun niatnya bersih
laki-laki[men] tidak punya hati, semua tanpa kecuali
kulit hitam[black] gak ada cantik-cantiknya
orang Arab[arab] gak pernah kenal bersih
lansia[age] tak ada lagi manfaatnya bagi siapa pun
janda[women] mana ada harganya
orang Hindu[hindu] gak layak diajak ngobrol soal Tuhan, otaknya nggak sampai
gak ada orang Minang[ethnicity] yang gak licik
pribumi[ethnicity] gak becus apa-apa dari lahir
== negated_hate
Cina[asian] juga cinta negeri ini, kakek saya ikut perang di Surabaya
saya tidak pernah bilang orang Papua[indigenous] tidak mampu
Rohingya[refugees] tidak membawa penyakit, hasil puskesmas jelas
tidak benar kalau waria[transgender] tidak pantas duduk semeja dengan kita
perempuan[women] bisa mikir lurus, lihat saja hasil audit bu Nani
gak adil bilang orang Madura[ethnicity] gak jujur, dompet saya dikembalikan tukang sate
tak seorang pun boleh ditolak dikubur karena Syiah[muslim]
gay[lgbtq] ya manusia, gak kurang satu apa pun
anak difabel[disability] tidak membebani kelas, justru kelasnya yang kurang ramp
kami gak anggap orang kampung[class] lebih bodoh, kami sendiri dari kampung
orang gila[mental_health] juga punya hak diobati, bukan dipasung
bukan lansianya[age] yang gak berguna, kitanya yang gak mau dengar
saya gak setuju istilah "janda[women] gak ada harganya", ibuku janda dan hebat
gak betul Muslim[muslim] dan Kristen[christian] di Ambon masih bermusuhan, sudah lama damai
orang Minang[ethnicity] gak licik, langgananku dari Bukittinggi timbangannya selalu pas
siapa yang bilang kulit hitam[black] gak cantik? Nona ini buktinya
bukan berarti semua laki-laki[men] gak punya hati, bapakku nangis pas kucing mati
== hate_normative
toko sebelah jangan disewakan ke Cina[asian], pribumi dulu
jangan ada waria[transgender] di panggung tujuh belasan, aturan desa harus tegas
Rohingya[refugees] kembalikan ke kapal malam ini juga
perempuan[women] cukup sekolah sampai SMP, selebihnya urus dapur
cabut KTP semua pengikut Ahmadiyah[religion]
lowongan ini bukan buat orang Batak[ethnicity], sudah cukup ributnya
ODGJ[mental_health] sebaiknya dipasung saja, jangan keluyuran di jalan
gay[lgbtq] harus dipecat dari ASN tanpa pesangon
mahasiswa Papua[indigenous] mestinya gak boleh kos di luar asrama, harus diawasi
larang saja orang Kristen[christian] beribadah di ruko, di rumah, di mana pun
sudah waktunya warga Tionghoa[asian] dilarang ikut pilkada selamanya
murid difabel[disability] jangan dicampur, taruh di gedung belakang
Madura[ethnicity] harus angkat kaki dari Kalimantan sampai anak cucu
penghayat[religion] gak boleh nikah di kampung kami, biar punah sendiri
Syiah[muslim] mesti dibuang ke pulau kosong
orang miskin[class] gak usah punya hak pilih, gampang dibeli
anak muda jangan mau dipimpin perempuan[women], haram dan memalukan
keluarga transpuan[transgender] sebaiknya membuang dia dari kartu keluarga
imigran[immigrants] Afghan jangan dikasih sekolah, nanti betah
masjid[muslim] jangan ada satu pun di kota ini, biar mereka salat di hutan
lesbian[lgbtq] harusnya dinikahkan paksa biar lurus
pendatang NTT[ethnicity] gak boleh tinggal di banjar kami, titik
lansia[age] jangan dikasih ranjang ICU, buang-buang
bule[white] gak pantas dilayani di warung kita, usir
orang Yahudi[jewish] jangan diizinkan menginjak tanah ini biar cuma sedetik
== positive_identity
toko sebelah disewa keluarga Cina[asian], tetangga paling ramah yang pernah kami punya
waria[transgender] boleh tampil di tujuh belasan, dandanannya malah paling niat
perempuan[women] berhak sekolah setinggi yang dia mau
pengikut Ahmadiyah[religion] harus dapat KTP dan surat nikah seperti warga lain
lowongan ini terbuka untuk orang Batak[ethnicity], Jawa, siapa saja yang sanggup kerja sif
mahasiswa Papua[indigenous] bebas pilih kos di mana pun, titik
izin gereja[christian] di kota kami akhirnya keluar, semoga jadi berkat
murid difabel[disability] dan teman-temannya satu kelas, kompak banget
penghayat[religion] sekarang boleh tulis kepercayaannya di KTP, syukurlah
anak pengungsi Afghan[refugees] itu juara menggambar, bangga
salut lurah perempuan[women] kami, jalan rusak beres dua minggu
bebaskan ODGJ[mental_health] dari pasung, mereka butuh obat dan teman
hore, mbah-mbah[age] RT 5 lulus kelas baca tulis
nelayan Aceh menolong pengungsi Rohingya[refugees], itu baru manusia
== hate_derogation
Cina[asian] itu rakus, duit mulu isi kepalanya
orang Papua[indigenous] dekil semua, ogah duduk sebelahan
ngapain dengerin perempuan[women], makhluk drama tanpa otak
muak aku sama Madura[ethnicity], kasar, maling, gak tau adat
banci[transgender] bikin geli, amit-amit jabang bayi
Syiah[muslim] sesat, najis, dan pembohong
pengungsi[refugees] kok belagu, dasar parasit gak tau malu
orang Batak[ethnicity] kampungan, teriak-teriak kayak di hutan
Kristen[christian] munafik, mulutnya kasih, kelakuannya setan
gue jijik salaman sama orang gay[lgbtq]
Yahudi[jewish] sampah peradaban
dasar orang miskin[class], malas, bau, banyak maunya
orang Islam[muslim] tukang ngamuk, bodoh, gampang dihasut
Arab[arab] mesum, kotor, pelit lagi
anak idiot[disability] gitu disekolahin, memalukan yang lain
wong Jowo[ethnicity] ki munafik kabeh, sengit aku
si tua-tua[age] pikun itu menjijikkan, makan belepotan
orang gila[mental_health] jorok gitu bikin mual, singkirkan dari pandangan
Nigeria[nationality] penipu semua, mukanya saja sudah kriminal
cowok[men] semuanya mesum dan menjijikkan, gak ada yang lebih rendah
bangsa India[asian] paling jorok sedunia, enek gue
Ahmadiyah[religion] kaum bodoh yang nyembah penipu
feminis[women] jelek-jelek dan penuh dengki
orang Flores[ethnicity] itu bego dan pemabuk, dari lahir begitu
orang Dayak[indigenous] terbelakang, masih setengah hutan
bule[white] bau keju basi, sombong, gak punya moral
orang Melayu[ethnicity] pemalas kelas dunia
lesbi[lgbtq] menjijikkan, otaknya rusak semua
== sexual_harassment
kirim foto telanjang dong, mbak kasir
dada lu gede banget, boleh remes gak
tidur sama saya semalam, nilai skripsimu aman
pantatmu bikin saya gak fokus rapat, besok pakai rok yang lebih ketat ya
berapa semalam, neng?
kak streamer, buka dikit bajunya, gift paus meluncur
udah gue traktir steak, masa gak dikasih jatah di ranjang
ojol tadi cuma nganter, padahal maunya kutunggangi juga
mau naik jabatan? buka kancingnya dulu di ruangan bapak
bibir kayak gitu cocoknya buat ngisep
video call sini, gue lagi gak pake celana
pahamu putih amat, mbak, sini duduk di pangkuan saya
pasti masih sempit ya mbak, coba abang cek
cewek berseragam bank gini enaknya diapain ya di toilet kantor
janda kembang pasti haus, abang siram tiap malam mau?
kalau gak mau ngamar, ongkos kencannya ganti
pake behamu warna apa hari ini, bu?
suster, mandiin saya yang bawah dong, pakai tangan aja
goyang terus mbak, biar pada loncat itu gunungnya
saya bayangin kamu tiap malam sambil main sendiri, kamu harus tahu
gak usah jual mahal, cewek model lo dipake rame-rame juga mau
mas gym, keluarin dong isi celananya, mau aku ukur
karyawati baru itu semoknya minta digarap, siapa duluan nih
kalau kamu nolak, foto bugilmu kukirim ke bosmu
sini sayang, abang pegang dulu baru boleh lewat
desahin nama gue di voice chat, nanti gue gendong sampe mythic
cuma lubang doang gunanya lo
liat tuh bodinya, siap pakai
bu dosen, kalau ngajar jangan nungging, saya tegang
ngaku aja kamu suka kupegang di bus tadi
perawan gak? jawab jujur, syarat kerja di sini
makin kamu nolak makin pengen kupaksa di ranjang
salah sendiri toketnya nongol, ya gue liatin lah sambil ngiler
muka pas-pasan, tapi badannya lumayan buat dipake semalam
sini kucium, jangan pelit, kan cuma bibir
nomor kamarku 302, jangan pakai dalaman
udah nikah ya? suamimu gak puas-puasin, sama aku aja
tadi kukirim foto kemaluanku, kok gak dipuji?
sekretaris itu fungsinya ya ngangkang kalau direktur capek
jilat sepatuku dulu baru yang lain, manis
numpang mobil gue bayarnya pake badan
mbak spg, produknya berapa, mbaknya berapa?
tubuhmu terlalu bagus buat ditutup, buka sedikit di depan saya
kapan bisa kugilir bareng temen-temen
lihat kamu jogging tadi, yang bawah goyang bikin pengen nyodok
aku tahu kamu bilang tidak, tapi badanmu pasti bilang iya
mbak barista, susunya ambil langsung dari situ boleh?
turunin masker sama turunin bra sekalian
tante montok, main yuk mumpung suami dinas
ayo foto seksi buat bos, atau kontrakmu gak diperpanjang
penyanyi dangdut itu ya buat diraba, sudah disawer kok marah
cowok cakep gini sayang kalau gak kucicipi paksa
celana pendekmu itu undangan, jangan salahin tanganku
threesome yuk, pacarmu gak usah tau, jangan sok suci
semprot di mukamu boleh? serius nanya
lo lebih bagus merangkak di kasur gue daripada presentasi
tunjukin celana dalammu sekarang atau aku blok
tiap kamu bungkuk ambil galon, satu ruangan dapat tontonan gratis, makasih ya montok
bayar berapa biar boleh jilat ketekmu, mbak?
== sexual_health
pasangan boleh bilang tidak kapan saja, juga di tengah hubungan
mengirim foto telanjang tanpa diminta itu pelecehan
kondom dipakai sebelum penetrasi, bukan di akhir
periksa payudara sendiri seminggu setelah haid
nyeri waktu berhubungan sebaiknya diceritakan ke dokter kandungan
UU TPKS mengatur ancaman penyebaran foto intim
perdarahan setelah berhubungan perlu diperiksa
selaput dara bukan tanda perawan
diam bukan berarti setuju, tanya dulu
suntik KB tiga bulan di puskesmas gratis pakai BPJS
bidan menjelaskan letak vagina dan uretra ke calon pengantin
ereksi pagi hari itu normal pada laki-laki dewasa
bra terlalu ketat bisa bikin punggung pegal
vaksin HPV boleh untuk perempuan dewasa juga
sifilis bisa sembuh kalau diobati tuntas
suami juga wajib minta persetujuan istri
keputihan gatal dan bau? jangan malu ke poli
gairah turun setelah melahirkan itu wajar
pelumas berbahan air aman buat kondom lateks
tes HIV hasilnya rahasia
== criticism_person
komentarmu soal badan mbak SPG itu melecehkan, tolong hapus
pak, saya tidak nyaman dipanggil sayang di rapat, mohon berhenti
kamu nyetirnya terlalu mepet, bahaya buat orang lain
caramu ngomong ke kurir tadi kasar, minta maaflah
bu dosen kurang adil waktu nilai kelompok kami
kamu bilang cuma bercanda, tapi dia jelas-jelas takut
dia sudah bilang tidak, jadi berhenti kirim pesan
mas streamer, jangan ngajak penonton buat nyebar alamat orang
aku kecewa kamu pinjam uang terus menghilang
pak RT terlambat tiga kali, warga jadi tidak percaya
kamu gak boleh ngancem adikmu begitu, ngomong baik-baik
menurutku kamu salah menilai dia cuma dari bajunya
wasitnya ragu-ragu, dua pelanggaran dilewatkan
jangan baca HP pasanganmu tanpa izin, itu gak sehat
argumen bapak lemah karena datanya tahun 2009
kamu marah boleh, mukul tembok di depan anak jangan
editornya ceroboh, judulnya bikin salah paham
bos, lembur tanpa bayaran begini tidak benar
kamu itu pinter tapi suka gak dengerin orang
aku gak akan balikan, kamu bohong soal hal yang penting
== everyday
dia nulis mau bunuh gue, chatnya udah gue bawa ke polsek
mantan ngancem bakar rumah, sekarang aku nginep di tempat kakak
ada yang nyebar alamat rumahku, satpam komplek sudah dikasih tahu
pelaku mengancam korban dengan celurit, polisi menangkapnya di Tambun
guru BK memanggil anak yang ngancam gebukin adik kelas
kata saksi, terdakwa berteriak "kubunuh kau" sebelum lari
waspada ya, ada pengendara bawa pedang di flyover tadi malam
kakakku dapat surat kaleng isinya ancaman santet, dia malah ketawa
bos yang minta pegawainya foto seksi itu akhirnya dipecat
aku lapor HRD karena dia nanya warna bra di depan semua orang
tadi di bus ada yang megang-megang, aku teriak dan sopirnya berhenti
streamer itu ban penonton yang minta dia buka baju
dosen itu disidang etik karena minta tidur bareng demi nilai
cewek kantorku bikin grup buat lapor cat calling di jalan Sabang
cantik banget kebayamu hari ini, cocok sama warnanya
mau nonton bareng Sabtu? kalau gak bisa gak apa-apa
makasih makan malamnya, aku senang ngobrol sama kamu
kencan pertama enaknya ke mana, kopi apa pecel lele?
boleh aku cium kamu? bilang aja kalau belum siap
kamu kelihatan segar habis potong rambut
aku suka senyummu, maaf kalau terlalu terus terang
dada ayamnya direbus dulu biar empuk
paha ayam habis, tinggal sayap
pantat panci gosong, rendam pakai cuka
susunya ganti oat ya mbak barista
remas santannya dua kali
jilat es krimnya cepat, keburu meleleh
kancing baju lepas pas rapat, untung pakai blazer
kamar 302 AC-nya bocor, tolong pindah kamar
ngisep sedotan boba sampai pipi kempot
kita duduk di pangkuan nenek waktu difoto dulu
goyang dangdutnya heboh, emak-emak satu RT turun semua
mandi di sungai, celana pendekku hanyut
berapa semalam sewa villanya, kak?
rok seragam pramugarinya didesain ulang
pijat refleksi deket stasiun enak, bapaknya telaten
semprot tanaman pagi-pagi biar gak layu
foto KTP kirim ke email HRD saja
dia tolak ajakanku, ya sudah, kita tetap teman main futsal
gue tersungkur di depan gebetan, malu setengah hidup tapi dia ketawa bareng
gue ini emang tolol kalau urusan parkir paralel
aku sendiri yang paling lelet di keluarga, sampai ditinggal mobil
dasar aku, nyari kacamata padahal dipakai
kamu tega, bakso terakhir dimakan sendiri, kita musuhan sampai besok pagi ya sayang
woi pelupa, kado ultahmu ketinggalan di rumahku, sini peluk dulu
kita kalah, tapi striker kita main sampai tetes keringat terakhir
kalau hujan lagi, jemuran kuselamatkan dulu baru kamu hehe
awas, anginnya kencang, pohon di depan sekolah mau tumbang
awas panas, minyaknya bisa nyiprat ke muka
hati-hati di tikungan itu, kemarin truk masuk jurang
jangan masuk rel, palangnya rusak
tolong jauhkan pembersih lantai dari jangkauan anak
kucing tetangga melahirkan di bawah mobilku
anjingku takut petasan, tahun baru dia ngumpet di kolong ranjang
dokter hewan suntik mati kucing tua kami, sedih tapi dia sudah sangat sakit
lele jumbo tewas gara-gara aerator mati
adegan gantung diri di film itu dipotong sensor
penyidik bilang korban dicekik, sidang lanjut Kamis
bom ikan dilarang, nelayan yang pakai ditangkap
pemburu babi hutan masuk ladang lagi malam ini
gue headshot dia tiga kali, eh dia revive terus
nonton ulang John Wick, pensil pun bisa jadi senjata
kita harus matiin Lord dulu baru push mid
healer mati duluan, ya bubar raid-nya
makan cabe setan level lima, perutku serasa dibakar
== distress
aku disuruh mati sama teman sekelas, kata-katanya muter terus di kepala
katanya gak ada yang bakal dateng ke pemakamanku, dan aku mulai percaya
pengen tidur dan gak bangun lagi
tanganku penuh bekas luka, aku pakai lengan panjang terus
aku berdiri di jembatan tadi, lalu pulang, gak tau kenapa
bosku nyium aku di gudang, aku masih gemetar
mantan bilang kalau aku lapor dia bunuh ibuku, aku gak bisa tidur
rasanya aku cuma beban buat keluarga
ditagih pinjol tiap jam, sampai kepikiran buat mengakhiri semuanya
mereka sebar fotoku, aku malu keluar kamar
capek pura-pura kuat
aku benci badanku tiap ngaca
sejak diperkosa aku takut suara langkah di tangga
dua kali nyoba bunuh diri, dua kali dibawa ke IGD, belum ada yang nanya kenapa
kadang aku mikir anakku lebih baik tanpa aku
kakakku gantung diri tahun lalu, aku yang nemuin
suamiku mukul lagi, kali ini di depan anak
aku dikatain gak guna tiap hari sama bapak
obat sudah kuminum tapi gelapnya belum pergi
nggak ada yang tau aku nangis di toilet kantor tiap siang
== support
orang yang nyuruh kamu mati itu salah besar, kamu berharga
jangan lompat ya, duduk dulu sama aku, ceritakan pelan-pelan
kami bakal kehilangan kamu kalau kamu gak ada
kalau pikiran bunuh diri datang lagi, telepon aku jam berapa pun
yang terjadi di gudang itu bukan salahmu
yuk aku temani ke polisi soal ancaman itu
simpan chat ancamannya, kita lapor bareng
lukamu kita bersihkan dulu, habis itu kita ke dokter
kamu gak harus kuat malam ini, cukup bertahan sampai pagi, aku di sini
keluargamu gak lebih bahagia tanpa kamu, ibumu nanyain kamu tiap hari
utang bisa dicicil, nyawamu gak bisa diganti
terima kasih sudah percaya cerita ke aku
boleh aku simpan pisaunya dulu sampai kamu tenang?
bajumu gak ada hubungannya, pelakunya yang salah
gagal kuliah bukan berarti gagal hidup
aku jemput sekarang, kamu tunggu di tempat terang ya
obatnya jangan distop sendiri ya, besok kita tanya psikiater bareng
makan dulu sedikit, kita hadapi sama-sama
kamu dan anakmu boleh tinggal di rumahku selama perlu
peluk jauh, duka karena kakakmu pasti berat
nangis aja, aku gak ke mana-mana
== idiom
harga cabai mencekik leher
gue mati kutu ditanya penguji
dia banting tulang buat sekolah adiknya
deadline ini membunuhku pelan-pelan
makan hati kerja di bagian itu
jangan main api sama data pelanggan
kambing hitamnya selalu bagian gudang
dia lempar batu sembunyi tangan
senjata makan tuan, prank-nya kena sendiri
aku nembak dia dan diterima
lidahnya tajam kalau jadi juri
perang diskon antara dua minimarket
sekali dayung dua tiga pulau terlampaui
kata-kata bijaknya menusuk kalbu
film itu bikin jantung copot
tiket habis dibantai calo
membunuh waktu di bandara sambil baca komik
mati satu tumbuh seribu, kafe kopi di sini
nasi sudah jadi bubur, jangan disesali
dia patah hati, tiga hari makan mi
ketawa sampai mau pingsan
tutup buku soal itu, kita mulai lagi
kepalaku mau pecah ngurus pajak
digantung terus sama HRD, gak ada kabar
tembak langsung harganya, jangan muter-muter
== mentioned_slur
dia dipanggil "Cina loleng[asian]" waktu SD dan masih ingat sampai sekarang
kata "bencong[transgender]" dipakai satpam itu, lalu dia ditegur
poster lama itu memuat kata "inlander[indigenous]", dipajang di museum
adikku pulang nangis, dikatain "kafir[religion]" sama teman ngajinya
suporter diproses karena teriak "monyet" ke pemain Papua[indigenous]
kamus menandai kata "banci[transgender]" sebagai kasar
ibu cerita dulu disebut "anak haram" di kampung
kata "autis[disability]" jangan dipakai buat ngejek, tulis panduan itu
dia ditulis "lonte[women]" di tembok, pelakunya sudah ketahuan
di sidang, hakim membacakan komentar berisi kata "aseng[asian]"
asal-usul sebutan "bule[white]" dibahas di podcast itu
novel itu pakai kata "jongos[class]" karena latarnya zaman kolonial
== question_benign
kalau dapat ancaman dibunuh lewat DM, lapornya ke mana?
gimana cara nolak ajakan bos tanpa kehilangan kerja?
apa tanda teman yang mau bunuh diri dan aku harus ngomong apa?
kenapa banyak marga Batak[ethnicity] yang tidak boleh saling menikah?
orang Yahudi[jewish] di Manado sembahyang di mana?
sejarah pengungsi Rohingya[refugees] ke Aceh mulai tahun berapa?
apa hukumnya nyebarin alamat orang buat nakut-nakutin?
kenapa Tionghoa[asian] dulu wajib ganti nama?
tradisi carok Madura[ethnicity] itu asalnya dari mana?
gimana cara ngobrol pakai bahasa isyarat dasar dengan teman tuli[disability]?
pemilih perempuan[women] di daerah ini berapa persen?
buku apa soal Mei 98 dan korban Tionghoa[asian] yang paling lengkap?
apa bedanya bercanda dan pelecehan di tempat kerja?
kenapa orang Bali[hindu] namanya Wayan dan Made?
apakah waria[transgender] bisa naik haji pakai KTP-nya?
upacara bakar batu di Papua[indigenous] makan berapa jam?
apa aman minum obat tidur bareng obat flu?
lansia[age] umur 80 masih boleh donor mata gak?
anak autis[disability] sebaiknya masuk sekolah inklusi kapan?
TKA Cina[nationality] perlu visa apa buat kerja di smelter?
== self_identity
saya Madura[ethnicity], dan iya, warung kami memang tutup kalau kiamat saja
gue Batak[ethnicity], bisik-bisik gue aja kedengeran sampe dapur tetangga
sebagai janda[women] dua anak, saya jualan nasi uduk tiap subuh
aku tuli[disability], kalau manggil colek aja bahuku
gue Cina[asian] yang gak jago dagang, jual pulsa aja rugi
sa Papua[indigenous], kerja di rumah sakit Jayapura su lima tahun
saya bipolar[mental_health], rutin obat, kerja jalan terus
orang Padang[ethnicity] kok gak suka pedes, itu aku
saya lansia[age], baru belajar main TikTok sama cucu
aku muslim[muslim], puasaku bolong satu gara-gara magrib kupikir sudah
kami pengungsi[refugees], anak saya sudah bisa bahasa Indonesia
gue gay[lgbtq] dan kemampuan dandan gue nol
== abuse_object
motor ini pengen kubuang ke kali
kipas angin bodoh, muter tapi gak dingin
mesin ATM ini bikin gue mau nangis
game ini sampah, servernya mati terus
benci banget sama hujan pas jemuran hampir kering
laptop lemot, pengen kubanting ke lantai
nyamuk mati semua dong, gue mau tidur
kopi sachet ini rasanya kayak air cucian
sepatu baru menyiksa kaki
aplikasi absen bodoh, lokasi di kantor dibilang di laut
blender jahanam, baru sebulan sudah jebol
printer kantor harusnya dibakar aja
== abuse_idea
budaya "damai kekeluargaan" buat kasus perkosaan itu busuk
aturan lowongan maksimal 25 tahun itu konyol
teori konspirasi soal vaksin di grup RT omong kosong besar
ospek pakai bentak-bentak itu tradisi tolol
sinetron azab makin gak masuk akal
kebijakan usir pedagang kaki lima itu kejam
RUU ini cacat dari pasal pertama
polisi yang nolak laporan pelecehan bikin institusinya makin gak dipercaya
kampus melindungi pelaku, itu kegagalan lembaga
ide bahwa korban harus nikah sama pelaku harus dibuang jauh-jauh
== dialect
tak enteni ning prapatan yo, mengko numpak bareng
aing keur ngadek awi di kebon, sakeudeung deui balik
beta su potong ikan, mari makan
ko pi mana, sa cari dari tadi e
tak sabet sukete sik, bar kuwi muleh
cak, iwake ojo dipateni sik, ben seger
ambo ka pasa bali lado, tunggu yo
wis semaput aku ndelok regane lombok
kitorang main bola sampe gelap
lu pada ngapa dah, ngumpet di kebon gua cariin
== threat_person
cuekin chat gue lagi, besok lo gue siram air aki
kubacok dulu baru kuajak damai
lo kabur ke mana pun, gue seret pulang dan gue sundut pake rokok
keponakanmu manis ya, besok kutabrak pakai motor kalau kau masih ngeyel
kasir, buka lacinya atau perutmu kurobek
gue sumpel mulut lo pake granat
minggat dari kos ini sebelum kulempar kau dari lantai tiga
kutunggu di sasana tanpa sarung tinju, kubikin kau cacat
jangan coba-coba cerai, kuburanmu sudah kugali di belakang rumah
sekali lagi lo nge-troll, gue datengin kampus lo bawa keling terus gue hajar
hei satpam, sif malam nanti lehermu kugorok
bapakmu yang stroke itu gampang kubekap pakai bantal
== incite_selfharm
kamu tuh cocoknya jadi nama di batu nisan, cepat urus sendiri
lompat ke kawah sana, biar estetik
gak usah nunggu tua, akhiri sekarang
gue kasih waktu sampe besok buat bunuh diri, kalo gak berani ya pecundang
jujur deh, sehari setelah kamu mati semua orang sudah ketawa lagi, jadi lakukan saja
minum aja semuanya, tidur, kelar
kepala lo benturin terus ke tembok sampe berhenti mikir
== sexual_harassment
mbak, gaji segitu mending jual badan ke saya
suit suit, bokongnya minta ditepok tuh
DM dibaca doang, padahal gue cuma minta liat toket
kalau lolos casting harus nemenin produser di kasur dulu
pengantin baru kok jalannya ngangkang, berapa ronde semalam, ceritain dong di rapat
rekan setim gue cewek, buka mic terus mendesah dong biar semangat
aku remas kamu di lift nanti, jangan teriak ya
lihat mulut presenter itu, cuma kepikiran mau kumasukin apa
bilang makasih dong udah kupegang pantatmu, jarang-jarang ada yang mau
== hate_implicit
pak lurah Tionghoa[asian]? besok balai desa jadi ruko
kalau ada diskon paling depan pasti si engkoh[asian], duit dan nyawa beratnya sama
kepala sekolahnya dari Papua[indigenous], siap-siap murid belajar berburu
minta tolong orang Betawi[ethnicity]? tunggu dia selesai tidur siang dulu, kira-kira tahun depan
perempuan[women] pegang uang negara, nanti APBN habis buat tas
mau cepat kaya? belajar dari Yahudi[jewish], hati nuraninya ditinggal dulu
katanya pengungsi[refugees] lapar, tapi lihat jempolnya lancar main HP
setelah waria[transgender] itu buka salon, anak laki-laki sini jadi kemayu, bukan kebetulan
tetanggaku Ahmadiyah[religion], senyumnya manis, tapi gelasnya tetap kucuci tujuh kali
penyandang difabel[disability] ikut lomba debat, jurinya pasti menangkan karena kasihan
dikasih otonomi, orang Aceh[ethnicity] malah sibuk ngitung cambukan, beda peradaban sih
buruh asal Flores[ethnicity] itu kuat, ototnya memang jatah otak yang dialihkan
Syiah[muslim] ngajak damai? awas, itu taqiyah, semua omongan mereka bohong
lebih banyak dokter perempuan[women], lebih banyak pasien salah suntik, logis kan
== counter_speech
"tunggu selesai tidur siang" soal orang Betawi[ethnicity]? bapakku sopir jam tiga pagi, coba ulang di depannya
punya HP bukan berarti pengungsi[refugees] tidak lapar, itu satu-satunya cara hubungi keluarga
kenapa tiap perempuan[women] pegang anggaran dibilang beli tas, padahal yang korupsi kemarin siapa
gelas dicuci tujuh kali karena tamunya Ahmadiyah[religion] itu penghinaan, saya malu jadi tuan rumah
juri menilai argumen, bukan kursi roda, jadi jangan remehkan peserta difabel[disability] itu
omongan "otot jatah otak" ke buruh Flores[ethnicity] sudah kami laporkan ke mandor
salon waria[transgender] tidak mengubah anak siapa pun, berhenti menebar ketakutan
ngaku bercanda setelah bilang balai desa jadi ruko cuma karena lurahnya Tionghoa[asian]? itu tetap rasis
== neutral_identity
pak lurah Tionghoa[asian] itu meresmikan balai desa kemarin
kepala sekolah asal Papua[indigenous] itu mengajar fisika sejak 2008
orang Betawi[ethnicity] bikin dodol menjelang lebaran, ngaduknya delapan jam
bendahara desa kami perempuan[women], laporan kasnya ditempel tiap bulan
buruh Flores[ethnicity] di proyek tol pulang kampung naik kapal Pelni
anggota tim debat difabel[disability] itu naik kereta ke Solo
dua dokter perempuan[women] jaga IGD malam ini
sunatan massal di masjid[muslim] dimulai jam tujuh
perempuan Manado[ethnicity] itu buka katering tinutuan
orang Minang[ethnicity] itu merantau ke Dumai umur enam belas
warga Aceh[ethnicity] minum kopi sanger sambil nonton bola
penganut Konghucu[religion] sembahyang di litang tiap tanggal satu
anak muda gay[lgbtq] itu ikut donor darah di PMI
tukang parkir tuli[disability] itu pakai peluit dan rompi oranye
keluarga Sikh[sikh] itu punya toko alat olahraga di Pasar Baru
== everyday
preman yang ngancem siram air aki udah ditahan
kasir minimarket ditodong pisau, untung selamat dan lagi istirahat di rumah
adikku main petak umpet sampai masuk lemari
granat peninggalan perang ditemukan di sawah, tim gegana datang
lempar handuk dari lantai tiga, eh nyangkut di kabel
kuburan kakek dibersihkan sebelum puasa
bapak stroke, bantalnya ditinggikan kata perawat
gak usah nunggu tua buat belajar renang
lompat tali yuk, yang kalah traktir cilok
kepala kebentur pintu lemari, benjol segede telur
naik ke kawah Ijen jam dua pagi, dinginnya menggigit
casting iklan sabun besok, bawa baju dua
lift kantor macet, kami bertiga terjebak sejam
pengantin baru itu kesasar ke gedung resepsi orang lain
mic gue mati, pakai chat aja ya tim
keponakanku ketabrak motor kemarin, alhamdulillah cuma lecet
rokok disundut ke asbak dong, jangan ke meja
sarung tinju ketinggalan di sasana
dia gali lubang buat tiang jemuran di belakang rumah
mulut sumur ditutup papan biar bocil gak jatuh
satpam sif malam dikasih kopi sama warga
suit dulu, yang kalah cuci piring
tepuk punggung bayi pelan-pelan biar sendawa
bokong truk itu tulisannya "pulang malu tak pulang rindu"
gorok leher sapi kurban harus pakai pisau tajam, kata pak ustaz
sundulan bek itu kena rahang kiper, dua-duanya dirawat
nanti malam perang bantal sama anak-anak
kutunggu kau di Medan, kita makan durian sampai mabuk
gue cari lo dari tadi, ternyata ketiduran di musala
liat aja nanti, gue pasti ngalahin lo di lomba panjat pinang
kalau telat lagi gue tinggal, seriusan, bus jalan jam lima
awas ya kalau martabaknya dihabisin, kita rebutan remote sebulan
== support
orang yang bilang semua bakal ketawa setelah kamu mati itu bohong
produser itu yang salah, kariermu gak bergantung sama dia
kalau dia ancam siram air keras, jangan ditemui sendirian, kami antar ke kantor polisi
tarik napas dulu, tanganmu kugenggam ya
kamu bukan pecundang, kamu lagi capek dan aku di sini
kamu gak berutang sentuhan apa pun ke orang yang mentraktirmu
== distress
dia bilang kuburanku sudah digali, aku takut minta cerai
kepalaku kubenturin ke tembok semalam, aku bingung berhentinya gimana
di lift tadi aku diremas orang, badanku beku gak bisa teriak
di kolom komentar mereka hitung mundur nunggu aku mati
aku nulis surat perpisahan terus kurobek lagi
== sexual_health
mahasiswi kedokteran itu menerangkan cara pakai kondom perempuan
rekaman intim tanpa izin bisa dipidana, simpan buktinya
seks setelah operasi prostat boleh dibicarakan dengan urolog
kalau pasangan ragu, artinya berhenti
posisi tidur miring mengurangi nyeri panggul waktu hamil
== idiom
tawarannya bikin aku gigit jari
wasitnya jadi bulan-bulanan warganet
rapat tadi pagi berdarah-darah, anggaran dipotong separuh
kepala dingin saja, jangan kebakaran jenggot
kuliah sambil kerja, setengah mati ngatur waktunya
mati gaya di kondangan mantan
bom waktu itu namanya utang kartu kredit
== question_benign
kenapa warga Betawi[ethnicity] pakai roti buaya waktu lamaran?
siapa yang tahu jadwal ibadah Konghucu[religion] di Solo?
boleh gak nanya orientasi seksual waktu wawancara kerja?
apa saja bukti yang perlu dibawa kalau diraba di kereta?
pengungsi[refugees] boleh kerja resmi gak di Indonesia?
pendeta perempuan[women] ada di gereja mana saja?
== criticism_person
kamu lempar stik PS waktu kalah, itu kekanak-kanakan
mas, siulanmu ke orang lewat bikin risih, hentikan
dia pacar yang posesif, mending kamu jaga jarak
bapak terlalu sering menyela bu Rina waktu presentasi
produser itu melanggar kontrak, dan saya akan menggugatnya
== sexual_harassment
rapat ini kurang satu, kamu duduk di meja tanpa rok
uang kos nunggak? bisa dibayar di kasurku
susumu asli apa suntikan, sini kupencet
cewek jutek gitu kalau udah di ranjang pasti minta ampun, mau gue buktiin
nyokap lo seksi, boleh gue pake gak
pakai daster doang ya besok, biar gampang kubuka
penumpang depan jangan gerak, enak nempel di pantatmu
umur tiga puluh masih perawan? abang bongkar sini gratis
kirim video kamu mandi atau kita putus
mas trainer, tonjolanmu gede, pegang dong, masa pelit
== threat_person
rem mobilmu sudah kuputus sekali, lain kali kupastikan kau masuk jurang
kalau sidang besok kamu hadir, istrimu pulang tanpa tangan
ketauan selingkuh, gue mutilasi lo
kulempar kau ke sumur, biar mayatmu gak ketemu
lu chat cewek gue lagi, gue lindes kaki lu pake mobil
sapimu kuracun, kandangmu kubakar, terakhir kamu
siap-siap dibegal, udah gue bayar orang buat nebas tangan lo
jam pulang les adikmu kucatat, hidungnya bakal kupatahkan kalau kau buka mulut
== incite_selfharm
skripsi gak kelar, nyawa aja yang dikelarin
tolong dong jadi berita "ditemukan tewas di kamar kos", kami tunggu
gak guna lo hidup, cekik diri sendiri sana
bagus kalau kamu sedih, teruskan sampai kamu bunuh diri
== hate_implicit
antre beras gratis sambil hamil anak keenam, orang miskin[class] memang hobinya bikin anak dan nadah tangan
cari pembantu jangan dari Indramayu[ethnicity], nanti suami ikut diangkut
yang satu kerja, sepuluh nonton, itulah gotong royong orang Melayu[ethnicity]
gubernurnya perempuan[women], pantas banjir, kebanyakan dandan
temanmu gay[lgbtq]? jangan sampai mandi membelakangi dia
kalau lihat ular dan orang Madura[ethnicity], tahu kan pepatahnya mana yang diurus duluan
namanya Muhammad[muslim], koper besar, tolong pilot periksa dulu lah
sebelah rumah ada orang skizofrenia[mental_health], pisau dapur kukunci, namanya juga pembunuh yang belum kejadian
dunia kedokteran rusak sejak anak orang kampung[class] bisa masuk lewat beasiswa
tsunami itu datang karena pantainya penuh kaum Luth[lgbtq]
== hate_derogation
orang Ambon[ethnicity] preman semua, gak punya otak cuma otot
dasar orang Padang[ethnicity], pelit, licik, gak bisa dipercaya
benci gue liat muka orang Timur[ethnicity], serem dan bego
transpuan[transgender] itu laki-laki gagal yang menjijikkan
orang depresi[mental_health] itu lemah dan memalukan, gak usah dikasih simpati
suku Baduy[indigenous] bodoh dan kotor, memalukan bangsa
perempuan[women] itu pemalas dan tukang gosip semua, enek gue
== hate_normative
siswi[women] yang hamil harus dikeluarkan, perempuan memang gak perlu ijazah
banjar ini khusus orang asli, Muslim[muslim] silakan cari tanah di pulau lain
orang dengan skizofrenia[mental_health] jangan boleh menikah seumur hidup
guru honorer Kristen[christian] gak usah diangkat di sekolah negeri sini
tutup semua salon waria[transgender], suruh mereka keluar kota
mestinya satpam mal melarang orang Timur[ethnicity] masuk
== hate_negated
Baduy[indigenous] gak ada sumbangsihnya buat negara
transpuan[transgender] tidak pantas dapat pekerjaan apa pun
orang Ambon[ethnicity] gak bisa apa-apa selain berantem
perempuan[women] tak akan pernah setara, akalnya separuh
imigran[immigrants] gak pantas dapat obat kita, biar sakit saja
== positive_identity
siswi[women] hamil tetap berhak ikut ujian, sekolah harus membantu
gubernur perempuan[women] itu turun ke banjir bawa perahu sendiri, hormat
orang Ambon[ethnicity] suaranya emas, paduan suaranya bikin merinding
penyintas skizofrenia[mental_health] itu sekarang melatih relawan, luar biasa
Baduy[indigenous] jaga hutan lebih baik dari kita semua
gotong royong orang Melayu[ethnicity] waktu kenduri bikin haru
transpuan[transgender] layak dapat pekerjaan tetap seperti siapa pun
beasiswa membawa anak kampung[class] jadi dokter, semoga makin banyak
guru honorer Kristen[christian] itu akhirnya diangkat, murid-muridnya bersorak
== counter_speech
pepatah soal ular dan orang Madura[ethnicity] itu kebencian turun-temurun, putus di kita saja
tsunami itu gempa bawah laut, bukan salah kaum gay[lgbtq], pelajaran IPA kelas lima
penumpang bernama Muhammad[muslim] itu dokter bedah, dan kamu harus malu
tetangga skizofrenia[mental_health] bukan pembunuh, dia lebih sering jadi korban
"akalnya separuh" soal perempuan[women] dilontarkan di mimbar, jemaah langsung protes
yang melarang orang Timur[ethnicity] masuk mal sudah diadukan ke Komnas HAM
ibu saya asal Indramayu[ethnicity], jangan jadikan daerah kami bahan hinaan
banjir karena sungai dangkal, bukan karena gubernurnya perempuan[women]
== negated_hate
orang depresi[mental_health] bukan lemah, mereka sedang sakit
bukan orang Timur[ethnicity] yang bikin kos ribut, itu pemilik kosnya karaoke
mustahil gay[lgbtq] bikin tsunami, jangan ngawur
orang miskin[class] tidak hobi antre, mereka lapar
gak ada agama yang ngajarin benci tetangga Kristen[christian]
orang Baduy[indigenous] tidak terbelakang, mereka memilih cara hidupnya
salah besar kalau orang Ambon[ethnicity] dicap preman, guru ngajiku dari sana dan lembut sekali
== everyday
uang kos nunggak dua bulan, boleh dicicil kata ibu kos
rem mobil blong, langsung dibawa ke bengkel
sapi pak Kades keracunan rumput, dokter hewan datang
pelaku mutilasi divonis seumur hidup
skripsi akhirnya kelar, tinggal revisi daftar pustaka
begal di Klender ketangkap, motornya kembali
daster obral tiga seratus ribu
penumpang depan tolong geser, masih muat satu
bidan ngajarin cara memandikan bayi, airnya hangat kuku saja
jurang di kelok sembilan bikin merem
ular masuk dapur, dipanggilkan damkar
trainer gym-ku sabar, posisiku dibenerin tanpa nyentuh, izin dulu
ketahuan selingkuh di sinetron, istrinya lempar piring ke tembok
sarang tawon di atap udah dibakar sama damkar
besok kita habisi sisa rendang
adikku hidungnya patah kena bola basket
kapan kita bunuh monster laut di dungeon itu?
suntik ayam dulu sebelum flu burung masuk kandang
nyokap lo masaknya enak, boleh numpang makan lagi gak
rapat tanpa AC, semua lepas jas
pacarku bilang belum siap, ya kami tunggu saja
cowok itu berhenti ngajak setelah kubilang nggak, sopan juga
badannya bagus hasil angkat besi dua tahun, salut
gebetan nolak, aku makan seblak lalu tidur
ditodong pistol air sama keponakan, basah semua
kamu nyebelin, kuota aku kamu habisin, untung sayang
dasar kita bertiga pelupa, kunci motor siapa yang pegang?
siapa yang mau mati lampu bareng di sini, gelap tapi seru cerita hantu
== friendly_profanity
anjing, akhirnya lulus sidang juga gue
bangsat enak banget sambelnya, nambah
tai, hampir aja ketinggalan kereta
jancok, kangen aku karo pecel iki rek
anjir gol menit sembilan puluh, merinding bangsat
== profane_object
wifi anjing, putus pas ranked
kontol lah macet Cawang ini
mesin fotokopi bangsat, tintanya luber
tugas tai, jam dua pagi belum kelar
hujan jancok, sepatuku kebes kabeh
== support
skripsi bisa nanti, kamu yang lebih penting, aku nginep di sana malam ini
sedihmu boleh selama apa pun, aku tetap ngajak kamu makan
pacar yang minta video mandi pakai ancaman putus itu bukan sayang, kamu berhak menolak
tutup dulu komentarnya, mereka gak kenal kamu, kami kenal
kita catat semua ancamannya, besok aku antar ke pendamping hukum
== distress
ada yang bilang bunuh diriku ditunggu, aku baca sambil gemeteran
remku diputus mantan, polisi bilang tunggu bukti, aku panik
ibu kos minta aku tidur sama anaknya buat bayar tunggakan, aku jijik dan takut
skripsi gak kelar, aku ngerasa gak pantas hidup
== mentioned_slur
dia dibilang "idiot[disability]" di ruang kelas dan sekolah minta maaf
"pribumi[ethnicity]" dulu dipakai Belanda sebagai golongan hukum
spanduk bertuliskan "banci[transgender]" diturunkan panitia liga
di bus ada yang bisik "negro[black]", mahasiswa itu melapor ke kampus
== threat_person
bilang nggak sekali lagi, kupatahkan hidungmu di depan teman-temanmu
kupaku tanganmu di meja kalau masih curang main kartu
pak kades, tanahku balik atau bapak kami bacok di balai desa
nomor kamarmu 302 kan, malam ini aku masuk bawa pisau
== sexual_harassment
kak, kaos voli lo basah, cetakannya bikin gue mau nerkam
bilang ke atasanmu, saya mau kontrak ini asal kamu telanjang buat saya
makin tua makin legit ya bu, boleh dicicip?
== hate_implicit
perumahan ini aman, belum ada orang Flores[ethnicity] yang ngekos
panti jompo penuh, ya beginilah kalau orang tua[age] lupa caranya pamit dari dunia
kasirnya Cina[asian], hitung lagi kembaliannya
katanya transpuan[transgender] itu korban, padahal dia pasti nipu laki-laki itu duluan, memang pekerjaannya
kalau Syiah[muslim] ikut ronda, yang dijaga siapa, yang mencuri siapa
== everyday
petugas hotel salah kamar, 302 katanya sudah ada tamunya
kaos voli basah kuyup, ganti dulu biar gak masuk angin
main kartu kok curang, kocok ulang ah
balai desa dipakai vaksinasi anjing hari Rabu
paku tembok habis, tinggal sekrup
polisi menggerebek grup yang nyebar foto intim mantan
hakim memutus pelaku cat calling wajib minta maaf
aku blok orang yang tiap malam minta foto
teman kantor yang dulu dilecehkan sekarang jadi ketua satgas
kamu keren waktu presentasi tadi, penjelasannya enak diikuti
kupinjam golokmu buat belah kelapa, nanti sore kukembalikan
tengkorak plastik buat pelajaran biologi dibawa pulang ketua kelas
pelatih nyuruh kami hajar pertahanan lawan dari sayap
adegan air keras di serial itu terlalu berat, aku skip
pemburu hama menembak tikus sawah pakai senapan angin
pengacara membacakan pesan "kamu pulang tinggal nama" di persidangan
ada coretan "awas mati" di gardu listrik, memang tegangan tinggi
racun serangga bikin pusing, buka jendela
anak-anak main bom air di lapangan
petinju itu KO ronde dua, rahangnya retak
kuliti udangnya, buang kepala, sisakan ekor
luka bakar grade dua jangan diolesi odol
kuhabiskan novel pembunuhan itu semalaman
kalau kamu kalah suit, kamu yang traktir, gak ada ampun
== neutral_identity
penghuni panti jompo[age] itu lomba angklung
kasir Cina[asian] itu hafal harga semua barang
warga Syiah[muslim] giliran ronda malam Kamis
orang Flores[ethnicity] yang ngekos di sini kuliah keperawatan
transpuan[transgender] korban penganiayaan itu memberi keterangan di polres
perempuan[women] penenun di Sumba menjemur benang
kelompok difabel[disability] netra memijat gratis di stasiun
sopir bus perempuan[women] itu sudah sepuluh tahun di koridor satu
buruh migran[immigrants] dari Blitar pulang bawa mesin jahit
== self_identity
aku perempuan[women] Batak, ketawaku bisa bikin alarm mobil bunyi
saya difabel[disability] daksa, naik gunung pakai tongkat
saya lahir miskin[class], makan nasi garam, sekarang buka warteg
gue Ambon[ethnicity], muka galak tapi takut kecoa
kami Syiah[muslim] dari Sampang, anakku baru wisuda
== positive_identity
terima kasih perawat asal Flores[ethnicity] yang menjaga bapak tiap malam
hak transpuan[transgender] korban kekerasan untuk didampingi harus dijamin
salam hormat buat opa oma[age] panti yang ngajarin kami angklung
bangga sama teman-teman tuli[disability] yang bikin kafe sendiri
kamu gay[lgbtq] atau bukan, pintu rumah ini tetap terbuka
== counter_speech
mengetes kembalian cuma karena kasirnya Cina[asian] itu prasangka, bukan teliti
siapa bilang komplek aman karena gak ada orang Flores[ethnicity]? itu penghinaan buat tetangga kita
nyalahin transpuan[transgender] yang dibunuh itu kejam, pelakunya yang harus dihukum
berhenti bikin lelucon soal orang tua[age] lupa mati, mbahku baca itu dan nangis
pengurus masjid menegur penceramah yang menghina Kristen[christian]
== abuse_object
lift kantor nyiksa banget, naik satu lantai lima menit
charger sampah, tiga hari mati
kasur kos ini membunuh punggungku
aku benci alarm jam empat
rice cooker durhaka, nasinya gosong lagi
== abuse_idea
"salah bajunya" sebagai pembelaan di pengadilan itu argumen memalukan
sistem ranking kelas bikin anak stres, hapus saja
kuota impor beras ini bunuh petani pelan-pelan
film horor itu misoginis dan malas
peraturan daerah yang menyegel gereja itu melanggar konstitusi
== dialect
sesuk tak jupuk golokmu, arep mbelah klapa
kumaha damang, tos lami teu tepang
sa pu noken su putus, beli di mana e
beta pung kaki luka kena karang
== everyday
bang, kampak buat belah kayu masih ada?
wasit ditonjok penonton, laga dihentikan
maling ayam dipukuli massa, untung polisi cepat datang
jatuh dari motor, lutut berdarah dikit
aku kalah suit terus, nasib
mandor nyuruh pakai helm biar gak ketiban bata
tante kirim foto bayi, lucu pipinya
korban penculikan ditemukan selamat di Garut
bis malam nyaris masuk jurang, penumpang selamat semua
tembakan peringatan polisi bikin warga kaget
bensin campur buat chainsaw habis
kancil mati di dongeng itu cuma pura-pura
pasang jebakan babi di pinggir ladang
adik takut disuntik, nangis dari parkiran
aku mau bunuh karakter ini di bab terakhir, editornya protes
potong rambut sebahu, kata pacar cocok
== support
dia yang ngancam, bukan kamu yang salah, ayo ganti kunci rumah bareng
jangan sendirian malam ini, aku bawa martabak ke sana
kamu sudah berani ngomong ke HRD, itu besar
luka lama boleh pelan-pelan sembuhnya
== criticism_person
kamu nyebar gosip tanpa bukti, tolong klarifikasi
pak satpam, jangan tanya-tanya status janda penghuni, itu urusan pribadi
adik jangan ngomong "mati aja" ke temanmu, itu bisa melukai
aku gak suka caramu ngelihatin dia terus, bikin orang risih
== idiom
jalan tikus ini ditutup portal
ditusuk dari belakang oleh rekan koalisi
kepalang basah ya mandi sekalian
dia memukul rata semua biaya
gantung sepatu di usia tiga lima
panas-panas tahi ayam, seminggu sudah bosan nge-gym
== question_benign
kambing kurban dipotong sendiri boleh gak?
orang Madura[ethnicity] kalau toron naik kapal apa?
kenapa orang Minang[ethnicity] garisnya dari ibu?
gimana bilang tidak ke gebetan tanpa nyakitin?
apa yang dilakukan polisi setelah laporan ancaman diterima?
@q1r_kelompok = orang Cina[asian] | orang Papua[indigenous] | pengungsi Rohingya[refugees] | orang Ahmadiyah[religion] | orang Syiah[muslim] | kaum gay[lgbtq] | orang miskin[class] | orang Kristen[christian]
@q1r_rukun = keluarga Tionghoa[asian] | keluarga Papua[indigenous] | keluarga Kristen[christian] | keluarga Ahmadiyah[religion] | keluarga Syiah[muslim] | keluarga Hindu[hindu]
== hate_implicit
toko milik Cina[asian] lagi, ya pantes timbangannya kurang terus
kalau yang megang kas koperasi Tionghoa[asian], mending hitung ulang tiap malam
lucu ya, krisis tahun berapa pun yang tetap kaya matanya sipit semua[asian]
coba perhatiin, tiap ada proyek reklamasi ujung-ujungnya nama marga Tionghoa[asian] juga
katanya WNI, tapi duit orang Cina[asian] itu tidurnya di Singapura
temen gue bilang bosnya Cina[asian], langsung gue jawab siap-siap gak ada THR
keturunan Tionghoa[asian] mah kalau senyum pasti ada yang mau dijual
pribumi kerja, Cina[asian] yang panen, dari zaman kumpeni udah begitu polanya
gue gak bilang apa-apa sih, cuma nanya kenapa pemain judi online besar selalu keturunan Cina[asian]
silakan percaya sama mitra Tionghoa[asian], nanti jangan nangis kalau sahamnya tinggal satu persen
dia pintar dagang wajar, namanya juga Cina[asian], hati nurani kan gak masuk pembukuan
menurut saya loyalitas warga Tionghoa[asian] baru kelihatan kalau nanti perang, kita lihat mereka terbang ke mana
mereka bangun kelenteng[asian] di sini, lama-lama kelurahannya ikut dibeli
anak Papua[indigenous] dapat beasiswa, ya mudah-mudahan uangnya gak jadi miras
kos khusus putri, aman, bersih, dan maaf mahasiswa Papua[indigenous] dicari tempat lain saja, tahu sendiri kan
kalau ada keributan jam dua pagi gak usah tanya, itu pasti asrama Papua[indigenous]
dikasih otsus triliunan pun orang Papua[indigenous] balik lagi ke honai, memang sudah bawaan
oh pilotnya orang Papua[indigenous]? gue ganti jadwal deh, bukan apa-apa
sebagus apa pun jalan dibangun di sana, orang Papua[indigenous] kan belum siap hidup modern
jangan kasih yang rumit, dia anak Papua[indigenous], kasih angkat galon aja
hebat ya orang Papua[indigenous] itu bisa baca juga ternyata
main bola sih oke orang Papua[indigenous], tapi kalau disuruh mikir strategi ya kita paham lah
satu gereja dibangun, sebulan kemudian sembako murah keliling kampung, kebetulan banget ya orang Kristen[christian]
misionaris datang bawa mi instan, pulangnya bawa akidah orang, begitulah cara Kristen[christian]
baik banget tetangga Kristen[christian] ini, tinggal tunggu kapan anak kita diajak ke gereja
rumah sakit Kristen[christian] katanya melayani semua, padahal kita tahu yang didoain apa
kok bisa ya umat Kristen[christian] cuma sepuluh persen tapi izin mallnya semua mereka yang pegang
setiap dokter Kristen[christian] ramah ke pasien Muslim, saya selalu bertanya maunya apa
bank dunia, film, vaksin, media, tebak siapa pemiliknya, huruf depannya Y, Yahudi[jewish]
enam juta itu angka dari mana, coba orang Yahudi[jewish] tunjukkan kuitansinya
kamp konsentrasi itu studio film, sutradaranya Yahudi[jewish] juga
kalau ada virus baru, cek dulu siapa yang untung, biasanya sih orang Yahudi[jewish]
logo minuman itu dibalik jadi apa coba, kerjaan Yahudi[jewish] memang rapi
suku bunga naik lagi, orang-orang Yahudi[jewish] di atas sana pasti lagi tepuk tangan
pantes algoritmanya begini, insinyurnya kan banyak Yahudi[jewish]
sejarah mencatat orang Yahudi[jewish] diusir dari puluhan negara, masa semua negara itu yang salah
tanya aja sama keluarga Syiah[muslim], nanti juga jawabnya taqiyah
hati-hati makan di rumah orang Syiah[muslim], kita gak tahu itu diludahi apa enggak
dia ngaku sunni, tapi namanya Syiah[muslim] kan memang diajari berbohong
ramah di depan, di belakang lain lagi, ya begitulah orang Syiah[muslim]
Ahmadiyah[religion] bilang cinta damai, tapi kok kampung sebelum mereka datang justru lebih damai
donor mata dari jemaat Ahmadiyah[religion]? nanti ikut lihat nabi baru gak tuh
rumah mereka dibakar, ya lagian siapa suruh jadi Ahmadiyah[religion]
ikan baru tiga hari udah bau, pengungsi Rohingya[refugees] tiga jam
dikasih nasi minta lauk, dikasih tenda minta rumah, dikasih rumah minta pulau, Rohingya[refugees] punya cerita
tetangga saya nampung Rohingya[refugees], sekarang jemurannya hilang satu-satu, kebetulan mungkin
kapalnya katanya bocor, tapi hp Rohingya[refugees] itu lebih bagus dari punya saya
negara lain aja nolak Rohingya[refugees], masa semuanya salah dan cuma kita yang malaikat
besok anaknya Rohingya[refugees] minta KTP, lusa minta jadi lurah, ingat kata-kata saya
wajar meeting molor, yang mimpin perempuan[women], agendanya curhat dulu
parkirnya miring tiga slot, gak usah lihat sopirnya, pasti cewek[women]
biasanya kalau lampu sein kiri belok kanan, di balik helmnya ada emak-emak[women]
dia naik jabatan cepat, ya maklum perempuan[women] punya jalur lift sendiri
programmer cewek[women]? oh, bagian bikin tampilan warna pink ya
manajernya perempuan[women], jadi target bulan ini tergantung mood sama tanggal
kasihan timnya, analis mereka perempuan[women], angkanya pasti pakai perasaan
emang ada perempuan[women] yang nikah bukan karena cicilan mobil
komentator bolanya cewek[women], volume tv langsung gue nolin
cewek[women] kalau bilang mandiri artinya belum nemu yang tajir
perempuan[women] pulang malam terus heran digodain, logikanya di mana
wajah polos, pakaian sopan, tapi namanya juga perempuan[women], pasti ada harganya
dua cowok ngontrak satu kamar, warga sekarang sudah sedia masker, paham kan, kaum homo[lgbtq]
guru olahraganya gay[lgbtq], orang tua murid jadi rajin jemput tepat waktu
kalau ada pelangi di kaosnya saya pindah kursi, takut nular sih, kaum LGBT[lgbtq] kan rajin rekrutmen
hujan gak turun tiga bulan, lalu orang heran padahal di kota ini gay[lgbtq] makin banyak
anaknya lesbian[lgbtq]? coba ibunya dulu bener ngurusnya
katanya cinta itu universal, tapi kok rumah sakit penuh sama pasangan gay[lgbtq]
temenku jadi lesbian[lgbtq] paling karena belum ketemu laki yang bener aja
yang masuk toilet itu mbak atau mas, waria[transgender] memang hobi bikin orang jantungan
secantik apa pun transpuan[transgender], nanti di kain kafan juga ketahuan aslinya
mending salonnya ditutup, waria[transgender] gunting rambut sambil nyari mangsa
dia bilang dirinya transpria[transgender], saya bilang diri saya Gatotkaca, sama-sama ngayal
pegawai difabel[disability] diterima, ya syukur, berarti kerjaannya bakal kita yang beresin
kantor kita inklusif, sekarang ada tuli[disability], jadi rapat sejam jadi tiga jam, makasih lho
orang tuanya dulu bikin dosa apa ya, sampai anaknya lahir cacat[disability]
penyandang disabilitas[disability] sekarang mau kuliah hukum, nanti sidangnya di ruang terapi
pakai kursi roda[disability] kok jalan-jalan ke mall, kan nyusahin yang antre lift
orang miskin[class] banyak anak karena itu satu-satunya hiburan yang gak bayar
bansos cair, rokok laku, begitulah siklus hidup orang miskin[class]
orang miskin[class] tuh kalau dikasih pancing, dijual pancingnya
subsidi dicabut baru pada nangis, padahal motornya dua, ya itulah rakyat miskin[class]
kalau lihat rumah petak banjir gue gak heran, orang miskin[class] kan buang sampah pakai mulut sama tangan
yang nyuri sandal di masjid ya siapa lagi, warga kampung kumuh[class] belakang itu
sekolah negeri favorit sekarang zonasi, isinya anak orang miskin[class], pantes pintarnya turun
pengemis itu gajinya lebih besar dari kita, kaum miskin[class] memang jago akting
pembantu dari kampung[class] mah dikasih hati minta brankas
barang hilang di kontrakan, tetangga Madura[ethnicity] langsung pindah, kebetulan ya
besi jembatan dicopot semalam, siapa lagi kalau bukan Madura[ethnicity], kan memang hobinya
pengacaranya Batak[ethnicity], menang kalah yang penting teriak
ngajak patungan sama orang Padang[ethnicity], siap-siap kita yang bayar parkir juga
mantu Sunda[ethnicity] itu cuma bisa dandan, beras habis juga gak tahu
== positive_identity
toko Cina[asian] di pojok pasar ini timbangannya malah selalu dilebihin
kas RT kami dipegang Koh Liem, warga Tionghoa[asian], dan laporannya paling rapi se-kecamatan
bos gue keturunan Tionghoa[asian], THR-nya turun dua minggu sebelum Lebaran, panutan
ci Meilan yang Tionghoa[asian] itu tiap banjir buka gudangnya buat dapur umum
seneng banget diajak makan malam Imlek sama keluarga Tionghoa[asian] sebelah rumah
dokter Papua[indigenous] itu sabar luar biasa, anak saya yang takut jarum malah minta balik lagi
anak Papua[indigenous] di kelas kami juara olimpiade matematika provinsi, bangga sekali
asrama mahasiswa Papua[indigenous] buka les gratis buat anak kampung sini, keren
pilot perempuan asal Papua[indigenous] itu mendaratnya mulus banget, satu kabin tepuk tangan
mama-mama Papua[indigenous] yang jualan noken itu pekerja paling tangguh yang pernah kutemui
tetangga Kristen[christian] kami selalu nitip opor tiap Lebaran dan rasanya juara
rumah sakit Kristen[christian] itu yang dulu nolong ibu saya tanpa nanya agama sama sekali
pemuda gereja[christian] jaga parkir salat Id tadi pagi, adem lihatnya
bu dokter Kristen[christian] itu ramah ke semua pasien, makanya antreannya panjang
guru piano saya orang Yahudi[jewish], dan beliau orang paling lucu sekaligus paling sabar
museum kecil tentang komunitas Yahudi[jewish] di Sulawesi itu dirawat dengan penuh cinta
makan di rumah keluarga Syiah[muslim] itu bikin nambah tiga kali, tuan rumahnya royal
sahabatku Syiah[muslim], jujurnya sampai bikin aku malu sendiri
jemaat Ahmadiyah[religion] itu pendonor mata paling banyak di daerah kami, hormat
waktu longsor kemarin relawan Ahmadiyah[religion] datang duluan bawa genset
pemuda Rohingya[refugees] itu belajar bahasa Indonesia tiga bulan dan sekarang jadi penerjemah di puskesmas
bocah-bocah Rohingya[refugees] di penampungan hafal lagu kebangsaan kita, terharu gue
yang mimpin meeting perempuan[women], setengah jam kelar, keputusan jelas, mantap
parkir paralelnya cewek[women] tadi sekali masuk, gue sampai melongo
programmer cewek[women] di tim kami yang nemuin bug dua tahun itu, sakti memang
sopir Transjakarta perempuan[women] itu halus banget bawanya, gue sampai ketiduran
kapten kapal perempuan[women] pertama di pelabuhan kami, anak buahnya segan semua
pasangan gay[lgbtq] di lantai atas itu paling rajin kerja bakti
guru olahraga anakku gay[lgbtq] dan murid-murid sayang banget sama dia
kakakku lesbian[lgbtq], dan dialah yang nyuapin nenek tiap sore selama dua tahun
potong rambut di salon mbak transpuan[transgender] itu rapi, murah, ketawa terus lagi
ustaz itu membuka pesantren untuk waria[transgender] dan suasananya hangat sekali
rekan kami yang tuli[disability] bikin rapat jadi lebih tertib, semua gantian ngomong
teman pakai kursi roda[disability] itu yang ngajarin gue semua jalur terbaik di mall
pegawai difabel[disability] di bagian arsip itu paling teliti, belum pernah ada berkas hilang
orang miskin[class] di kampung itu justru yang pertama nyumbang waktu ada kebakaran
warga kampung kumuh[class] nemuin dompet saya dan balikin utuh sampai recehnya
anak penjual cilok[class] itu lulus cumlaude, satu gang ikut nangis
mantu saya orang Sunda[ethnicity], masaknya enak, telatennya minta ampun
soto orang Madura[ethnicity] depan kantor itu penyelamat tanggal tua
dengar orang Batak[ethnicity] nyanyi di nikahan itu merinding, semuanya bisa suara dua
warung Padang[ethnicity] langganan suka kasih kuah gratis sama doa biar lulus sidang
== insult_person
tenang, gak semua orang harus bisa mikir, kamu contohnya
otak kamu tuh masih segel ya, sayang banget belum pernah dipakai
dia ngomong sejam, isinya kalah padat sama kerupuk
kalau kebodohan bisa dijual, kamu udah punya ruko tiga lantai
presentasimu tadi bikin proyektor aja malu nyorotin
lu lahir apa hasil salah cetak sih
gantengan juga jemuran basah daripada muka lu
kasihan ibumu, sembilan bulan nunggu dapetnya kamu
mukamu cocok buat nakutin tikus di gudang
kamu tuh kayak sinyal di basement, ada tapi gak guna
bang, main lu jelek banget, bot aja lebih punya perasaan posisi
noob abis lu, uninstall aja, kasihan satu tim
kapasitas berpikir Anda rupanya tidak sampai sebatas membaca judul
dikasih tugas gampang aja gagal, kamu ini pegawai apa pajangan
suaramu kalau nyanyi bikin kucing tetangga pindah rumah
gue salut sih sama lu, sebego itu tapi masih berani komentar
gak heran mantanmu kabur, aku aja baru lima menit udah pengen
dandan dua jam hasilnya tetep begitu, ya udah nasib
dia itu penjilat paling rajin, sepatu direktur sampai kinclong
ketua RT kita ini kalau rapat cuma hiasan kursi
dasar tukang ngutang, mukamu tebelnya ngalahin tembok
kamu bukan lambat, kamu berhenti
jangan tanya Bowo, kepalanya cuma buat nahan helm
hidupmu segitu kosongnya ya sampai ngurusin status orang
badut aja dibayar, kamu gratisan tiap hari
bacot doang gede, nyali seukuran upil
ih najis gue satu kelompok sama dia, pemalas akut
si paling tahu segalanya, padahal ngeja aja belepotan
umur udah kepala empat, kelakuan kayak bocah rebutan kelereng
ngaca dulu, eh jangan deh, kasihan kacanya
kamu itu produk gagal, bapakmu sendiri juga bilang begitu
dengerin kamu curhat tuh lebih nyiksa dari macet Cawang
manusia paling gak berguna satu kantor ya cuma kamu
emang dasar muka dua, depan manis belakang bisul
bukan saya merendahkan, tapi lantai aja lebih tinggi dari wawasan Anda
IQ lu sama suhu kulkas masih dinginan IQ lu
dia nulis skripsi kayak orang kesurupan nulis daftar belanja
kalau diem kamu kelihatan pinter, sayang gak pernah diem
cowok kayak lu mah pantesnya jadi peringatan, bukan pacar
gak usah sok jadi korban, kamu itu penyakit di keluarga ini
== criticism_person
presentasimu tadi terlalu cepat, lain kali kasih jeda buat tanya jawab
bang, mainnya jangan maju sendirian terus, kita jadi kalah jumlah
kamu telat ngirim laporan lagi, tolong kabari kalau memang gak sanggup
aku kecewa kamu cerita soal gajiku ke tante, itu kan rahasia
komentar Anda tidak menjawab isi artikel, mohon dibaca sampai selesai
menurutku kamu kurang adil bagi tugas, aku terus yang kebagian malam
pak RT, uang sampah tiga bulan belum ada laporannya, mohon dijelaskan
utangmu udah lewat dua bulan, tolong jujur kapan bisa bayar
Bowo, aku gak suka cara kamu motong omongan orang pas rapat
caramu ngomong ke pelayan tadi gak sopan, aku malu
skripsimu bab dua masih berantakan, rapikan dulu sitasinya
kamu janji jemput jam lima, aku nunggu sampai magrib, itu gak oke
aku gak setuju sama keputusanmu keluarin Dina dari grup tanpa ngobrol dulu
sebagai ketua panitia kamu mestinya hadir, bukan nitip salam
saya menghargai kerja Anda, tapi alasan yang sama sudah dipakai empat kali
nyanyimu fals di bagian reff, coba turunin setengah nada
jangan salahin tim terus, kamu juga tadi salah oper
mas, tolong jangan ngerokok di halte, di sini ada bayi
kamu kalau marah suka banting pintu, itu bikin anak-anak takut
terus terang tulisanmu membosankan di awal, langsung aja ke kasusnya
gue kesel lu baca chat gue tanpa izin, sekali lagi jangan
== hate_derogation
orang Cina[asian] itu pelit, licik, dan cuma tahu uang
mental orang Papua[indigenous] memang pemalas, disuruh maju malah mundur
gak ada yang bisa dibanggain dari Rohingya[refugees], kotor, ngeyel, gak tahu diri
menurut gue kaum Ahmadiyah[religion] itu penipu berkedok ibadah
orang Syiah[muslim] adalah pembohong paling rapi di dunia
jujur gue jijik lihat dua laki gandengan, kaum gay[lgbtq] itu memalukan bangsa
waria[transgender] itu manusia gagal yang minta dimaklumi
perempuan[women] diciptakan lemah akal, jadi gak usah sok memimpin
orang miskin[class] itu malas, jorok, dan pantas hidup begitu
semua orang Yahudi[jewish] licik dan haus kuasa
orang Kristen[christian] munafik, mulutnya kasih, tangannya nyolong
anak cacat[disability] cuma bikin malu keluarga besar
ras kulit hitam[black] memang ditakdirkan jadi kuli
orang India[asian] bau badan dan bohong, jangan diajak bisnis
bule[white] semua sok bersih, padahal moralnya busuk
Arab[arab] di Puncak itu mesum semua, duitnya doang yang dihormati
orang Madura[ethnicity] kasar, curang, dan gak bisa diajak bicara
penganut Hindu[hindu] itu bodoh, batu saja disembah
orang gila[mental_health] jangan dikasihani, mereka itu beban kampung
janda[women] itu murahan, sekampung juga tahu
kaum lesbian[lgbtq] cuma perempuan rusak yang gagal jadi istri
Tionghoa[asian] tidak punya rasa terima kasih pada negeri yang memberinya makan
ibu-ibu[women] kalau dikasih jabatan pasti bikin kacau, otaknya sebatas dapur
lansia[age] itu cuma menuh-menuhin puskesmas, gak ada gunanya lagi
orang gendut[body] gak punya harga diri, lihat aja badannya
suku Dayak[indigenous] masih primitif, jangan disamain sama kita
orang desa[class] itu tolol, dikasih kompor induksi malah takut
mahasiswa Papua[indigenous] gak akan pernah setara sama kita, dari sananya begitu
laki-laki[men] semuanya brengsek bawaan, gak ada satu pun yang layak dipercaya
Batak[ethnicity] itu kasar dan rakus, jangan kasih jabatan
kaum difabel[disability] tak berguna di dunia kerja, jujur saja
pengungsi Afghanistan[refugees] di Kalideres itu parasit malas
jemaat gereja[christian] itu kumpulan orang sesat yang merasa suci
orang Yahudi[jewish] dari dulu bangsa terkutuk dan tukang tipu
para transpuan[transgender] menjijikkan, gue ogah satu ruangan
orang Syiah[muslim] lebih busuk daripada maling
dasar orang Cina[asian], muka ramah hati berkarat
{q1r_kelompok} itu rendah, dari cara hidupnya aja udah kelihatan
gue gak pernah respek sama {q1r_kelompok}, mereka kelas bawah di mata gue
kalau disuruh milih tetangga, {q1r_kelompok} paling buncit, kelakuannya memalukan
== neutral_identity
orang Cina[asian] di Singkawang merayakan Cap Go Meh dengan arak-arakan tatung
banyak warga Papua[indigenous] pindah ke Jayapura buat kuliah dan kerja
kapal yang membawa pengungsi Rohingya[refugees] mendarat di Aceh kemarin sore
jemaat Ahmadiyah[religion] mengadakan pertemuan tahunan akhir pekan ini
warga Syiah[muslim] memperingati Asyura di aula kelurahan
pasangan gay[lgbtq] itu baru pindah ke apartemen lantai tujuh
waria[transgender] itu buka warung nasi pecel dekat stasiun
direktur baru kami perempuan[women], mulai kerja hari Senin
orang miskin[class] di data terbaru turun setengah persen
orang Yahudi[jewish] merayakan Hanukkah selama delapan hari
umat Kristen[christian] di kompleks kami latihan paduan suara tiap Rabu
anak disabilitas[disability] dapat kuota khusus di SMA itu
pekerja India[asian] di pabrik tekstil itu libur waktu Diwali
turis Arab[arab] banyak nginap di Puncak bulan Juli
orang Madura[ethnicity] di Surabaya banyak yang buka bengkel besi
umat Hindu[hindu] di Bali libur waktu Nyepi, bandara pun tutup
pasien gangguan jiwa[mental_health] kontrol sebulan sekali di poli lantai dua
lansia[age] di RW kami senam tiap Jumat pagi
suku Dayak[indigenous] punya tradisi menganyam yang diwariskan ke anak cucu
koh Acun keturunan Tionghoa[asian], tokonya di seberang kantor pos
temen sekosku orang Batak[ethnicity], tiap Minggu ke gereja HKBP
mahasiswa Papua[indigenous] itu satu jurusan sama adikku di Malang
nenekku dulu tetanggaan sama keluarga Yahudi[jewish] di Surabaya
pengungsi Afghanistan[refugees] di Kalideres menunggu pemindahan sejak lama
guru bahasa isyarat kami tuli[disability] dan mengajar hari Selasa
di gang ini {q1r_rukun} tinggal persis sebelah musala
baru tahu kalau yang nyewa ruko pojok itu {q1r_rukun}
== hate_normative
harusnya Cina[asian] dilarang punya tanah di Jawa, titik
mahasiswa Papua[indigenous] pulangin aja semua, Jogja jadi tenang
Rohingya[refugees] jangan dikasih mendarat, dorong lagi ke tengah laut
Ahmadiyah[religion] wajib dibubarkan dan masjidnya disegel semua
guru Syiah[muslim] gak boleh ngajar di sekolah negeri mana pun
perempuan[women] tempatnya di rumah, cabut aja hak jadi hakimnya
LGBT[lgbtq] jangan dikasih kerja, biar tahu diri
transgender[transgender] harus dilarang masuk kampus, apa pun alasannya
penyandang disabilitas[disability] gak usah nikah, nanti nular ke anaknya
orang miskin[class] gak perlu hak pilih, suaranya gampang dibeli
gereja[christian] tidak boleh ada di wilayah kami, satu pun
orang Kristen[christian] jangan jadi camat di sini, kami haramkan
Yahudi[jewish] mana pun yang masuk Indonesia harus langsung diusir
jangan sewakan kios ke Tionghoa[asian], nanti satu blok dikuasai
anak saya haram hukumnya nikah sama orang Papua[indigenous]
kos ini tertutup buat orang Timur[ethnicity], pemiliknya sudah benar
orang dengan skizofrenia[mental_health] semestinya dikurung seumur hidup, jangan tinggal di kampung
cewek[women] gak usah kuliah teknik, kursinya buat laki-laki saja
penonton perempuan[women] dilarang aja di stadion, bikin ribet
waria[transgender] jangan dikasih KTP, suruh milih dulu jadi apa
tolong sekolah anak kami bersih dari siswa tuli[disability], pisahkan saja gedungnya
sebaiknya pasangan gay[lgbtq] diusir dari apartemen ini sebelum anak-anak lihat
pengemis[class] dan gelandangan mestinya dibuang ke pulau kosong
mal mewah itu harusnya nolak orang kampung[class], merusak pemandangan
cabut kewarganegaraan semua keturunan Cina[asian], kirim balik ke leluhurnya
stop kuota CPNS buat orang Papua[indigenous], kasih yang waras aja
jenazah Ahmadiyah[religion] jangan boleh dimakamkan di TPU kita
larang umat Hindu[hindu] bikin pura di luar Bali
orang Arab[arab] jangan dikasih visa lagi, tutup Puncak buat mereka
bule[white] dilarang beli rumah, dilarang kawin sama orang sini, selesai
dokter perempuan[women] gak seharusnya boleh operasi jantung
lesbian[lgbtq] jangan dibolehkan mengadopsi, anaknya rusak nanti
warga Syiah[muslim] mestinya dipaksa tobat atau angkat kaki
lapangan kerja di kabupaten ini tutup buat pendatang Madura[ethnicity]
lansia[age] gak usah dikasih SIM sama hak pilih, habis masanya
sekolah negeri kita mesti nolak anak Rohingya[refugees], biar mereka sadar
{q1r_kelompok} gak boleh tinggal di perumahan ini, tulis aja di gerbang
usulan saya, {q1r_kelompok} dilarang jadi pengurus RW sampai kapan pun
== negated_hate
orang Cina[asian] gak pelit, yang bilang begitu malas kenalan
mahasiswa Papua[indigenous] bukan pemabuk, berhenti nyebar cerita kos-kosan itu
gak ada yang berhak bilang pengungsi Rohingya[refugees] itu kotor
jemaat Ahmadiyah[religion] bukan ancaman buat siapa pun di kampung ini
orang Syiah[muslim] tidak diajari bohong, itu fitnah lama
menjadi gay[lgbtq] bukan penyakit dan gak nular lewat kaos
waria[transgender] bukan manusia gagal, mereka warga negara penuh
perempuan[women] tidak lebih lemah akalnya, sudahlah
miskin[class] bukan berarti malas, upahnya aja yang kekecilan
Yahudi[jewish] tidak mengendalikan suku bunga, belajar ekonomi dulu deh
tetangga Kristen[christian] bagi sembako bukan buat ngerebut akidah siapa-siapa
anak disabilitas[disability] bukan hukuman atas dosa orang tuanya
janda[women] bukan perempuan murahan, cabut omongan itu
orang dengan gangguan jiwa[mental_health] bukan beban, mereka butuh obat dan teman
gak benar kalau orang Madura[ethnicity] semuanya kasar
orang gendut[body] juga punya harga diri, jangan asal ngomong
jangan pernah bilang suku Dayak[indigenous] primitif, itu penghinaan
transpuan[transgender] gak nyari mangsa di salon, dia nyari nafkah
siapa pun gak boleh ngusir orang Papua[indigenous] dari kos cuma karena asalnya
tak seorang pun pantas dilarang beribadah karena dia Kristen[christian]
Tionghoa[asian] itu warga negara Indonesia, bukan tamu
perempuan[women] pulang malam bukan undangan buat digodain
pemulung[class] bukan maling, dia kerja dari subuh
orang tuli[disability] gak bikin rapat lama, yang bikin lama itu bos kita
{q1r_kelompok} gak pantas disamain sama binatang, siapa pun yang ngomong
kami menolak anggapan bahwa {q1r_kelompok} itu perusak kampung
== hate_dehumanise
Rohingya[refugees] itu rayap, sekali masuk habis tiang rumah
Cina[asian] itu lintah, nempel di negeri ini sampai kering
orang Papua[indigenous] lebih dekat ke hutan daripada ke manusia, lihat aja mukanya kayak monyet
kaum homo[lgbtq] itu virus, dibiarin satu kena satu kelas
Yahudi[jewish] bukan manusia, mereka tikus got yang pakai dasi
Ahmadiyah[religion] itu kanker, dipotong baru sembuh
Syiah[muslim] itu ulat dalam buah, dari luar mulus
perempuan[women] itu barang, dipakai terus ganti
waria[transgender] bukan orang, itu makhluk salah rakit
orang miskin[class] berkembang biak kayak kecoak di selokan
anak cacat[disability] itu cuma daging yang bernapas
gembel[class] di kolong jembatan itu hama, semprot aja
kaum Kristen[christian] menyebar kayak jamur busuk di kampung kita
mereka keluar dari kapal seperti belatung, itulah Rohingya[refugees]
orang kulit hitam[black] itu kera yang bisa pakai baju
Arab[arab] di hotel itu babi berjubah
transgender[transgender] itu limbah zaman modern
asrama Papua[indigenous] itu kandang, isinya bukan manusia
pecinan itu sarang kutu, isinya Cina[asian] semua
betina[women] ya betina, kasih makan dan kurung
lesbian[lgbtq] itu mutan yang gak perlu dikasih nama
orang gila[mental_health] itu bangkai jalan, tinggal tunggu diangkut
India[asian] di pasar baru itu lalat, ada makanan dikerubung
pengungsi[refugees] itu sampah laut yang kebetulan bisa ngomong
Madura[ethnicity] itu gerombolan anjing liar, dikasih tulang baru diam
umat Hindu[hindu] itu kawanan kambing
orang Yahudi[jewish] ibarat tumor, tumbuh di badan siapa saja
{q1r_kelompok} itu kutu busuk, kasur dibuang juga masih ada
jangan sebut {q1r_kelompok} manusia, mereka parasit
satu {q1r_kelompok} masuk kampung, sama kayak tikus masuk lumbung
== abuse_object
rayap sialan, tiang dapur baru diganti udah bolong lagi
tikus got di belakang dapur ini musuh abadi keluarga gue
kecoak terbang itu makhluk paling jahat di muka bumi
nyamuk di kontrakan ini brutal, mati satu datang selusin
lintah di jalur pendakian itu nyebelin, kaus kaki tembus juga
hama wereng ngabisin setengah sawah bapak, benci banget
cuaca Jakarta hari ini jahat, panasnya kayak dipanggang hidup-hidup
KRL jam tujuh pagi itu neraka ber-AC
aplikasi bank ini sampah, tiap gajian pasti error
boss level enam itu setan, udah dua puluh kali mati
jengkol kurang mateng itu kejahatan terhadap kemanusiaan
aku benci pare, dimasak apa pun tetap pahit kayak dendam
wifi kos lemot parah, pengen gue lempar routernya
jamur busuk di tembok kamar mandi muncul lagi, sebel
printer kantor ini pengkhianat, macetnya selalu pas deadline
kutu busuk di penginapan itu bikin gue gak tidur semalaman
virus flu kali ini kejam, sekeluarga tumbang
sinetronnya jelek banget, naskahnya kayak ditulis blender
motor butut ini hobi banget mogok di tanjakan
durian busuk dijual seratus ribu, benci sama buahnya, bukan abangnya
alarm jam empat itu teror
parasit di kolam lele bikin panen gagal, sialan bener
polusi minggu ini menjijikkan, langit warna kopi susu
kutu di si Oyen gak mati-mati, udah tiga kali mandi obat
seragam satpam baru ini panas dan gatal, nyiksa
aku muak sama suara bor tetangga dari jam enam
kulkas bego, es krim gue jadi sup
== hate_threat
bakar aja toko-toko Cina[asian] itu biar kapok
gue siap turun kalau ada sweeping Papua[indigenous], biar habis
tenggelamin kapal Rohingya[refugees] sebelum sampai pantai
orang Ahmadiyah[religion] tinggal nunggu giliran rumahnya rata sama tanah
darah Syiah[muslim] halal, ayo kita buktikan
gay[lgbtq] mestinya digantung di alun-alun biar jadi pelajaran
kalau ketemu waria[transgender] malam ini, kita gebukin sampai gak bisa dandan
perempuan[women] yang berani demo itu perlu diperkosa dulu baru diam
semoga semua Yahudi[jewish] dibantai tanpa sisa
satu bom di tiap gereja[christian] cukup buat bikin Kristen ngerti
usir gelandangan[class] pakai linggis, mampus juga gak ada yang nyari
orang cacat[disability] mending disuntik mati semua, hemat anggaran
nanti malam kita ratakan kampung Madura[ethnicity] itu
biarin aja mereka mati kelaparan, Rohingya[refugees] gak perlu ditolong
ingat kerusuhan dulu, Cina[asian], kami bisa ulangi kapan saja
gue doain pesawat isi Yahudi[jewish] jatuh tiap hari
lesbian[lgbtq] di kos sebelah bakal gue kasih pelajaran biar normal
tembak di tempat semua anak Papua[indigenous] yang bawa bendera itu
jangan salahkan kami kalau jemaat Kristen[christian] pulang pakai keranda
siapa pun cewek[women] yang masuk fakultas ini, kita bikin nyesel seumur hidup
kumpulin semua transgender[transgender], lempar ke kawah
orang Hindu[hindu] di kampung sini siap-siap lehernya
pengemis[class] di lampu merah tabrak aja sekalian, beres kan
kaum Syiah[muslim] tunggu saja, golok kami sudah diasah
imigran[immigrants] gelap itu tembak di perbatasan, gak usah sidang
orang Arab[arab] di Condet bakal kita sikat habis malam Minggu
yang kulit hitam[black] itu kalau lewat sini pulangnya tinggal nama
basmi {q1r_kelompok} sampai ke cucunya
kalau gue jadi presiden, {q1r_kelompok} duluan yang gue tembak
== idiom
dia kambing hitam di kasus ini, padahal cuma disuruh teken
jangan jadi lintah darat sama saudara sendiri
gue mati gaya nunggu di lobi tiga jam
filmnya bikin gue ngakak sampai mampus
diskon segini namanya bunuh diri pelan-pelan buat toko
tanganku gatal pengen ngedit ulang poster itu
nilai kuisnya jeblok, kena bantai dosen
pelatih baru itu bertangan besi, tapi timnya naik
sudah, jangan adu domba aku sama Rina
omongannya nusuk tapi bener juga
dia banting setir dari bankir jadi petani kopi
ujiannya sadis, soal nomor satu aja udah gelap
semalam gue tepar, kayak mayat
rapat itu buang-buang peluru, gak ada hasil
warung bakso itu membunuh diet gue
kita kejar setoran, gas pol sampai subuh
dia cuci tangan begitu proyeknya gagal
tim kita dihajar tujuh kosong, sakitnya di sini
kepalaku mau pecah ngitung pajak
jangan makan hati, dia memang ngomongnya begitu
aku mati kutu ditanya calon mertua
harga tiket konser mencekik leher
lidah tak bertulang, hati-hati kalau janji
ada udang di balik batu, tumben dia nraktir
penampilannya semalam ngebakar panggung
gue dicekokin drakor sama pacar tiga hari berturut-turut
dia darah dingin kalau udah di titik penalti
== threat_person
gue tahu lu pulang lewat jalan mana, tunggu aja
sekali lagi nama gue lu sebut, gigi lu rontok
rumahmu yang pagar hijau itu kan, gampang kebakar lho
hati-hati nyeberang besok ya, sopir gue suka meleng
lu pikir polisi bisa jagain lu dua puluh empat jam
anakmu sekolah di situ kan, lucu ya, kasihan kalau kenapa-kenapa
gue habisin lu, sumpah, gak usah banyak gaya
kalau video itu gak dihapus, kamu yang saya hapus
besok jam tujuh di parkiran, kita lihat siapa yang pulang jalan kaki
saya punya banyak teman di kampungmu, Pak, jangan main-main
berani lapor HRD, liat aja ban motormu nanti
coba aja datang ke nikahan itu, kupatahin kakimu
gue bikin muka lu gak dikenalin emak lu sendiri
cepat atau lambat kamu keluar rumah juga, aku sabar kok
utang gak lunas, jari lu cicilannya
kuburan lu udah gue pesenin, tinggal isi
masih pengen hidup kan, ya udah diem
lu tidur nyenyak malam ini, soalnya besok belum tentu
saya sebar foto kamu kalau berani putus
sini turun lu, biar gue injek kepala lu di aspal
jangan kaget kalau kucingmu gak pulang, itu baru permulaan
siap-siap, keluarga saya gak akan tinggal diam, darah dibayar darah
tukang lapor kayak kamu biasanya umurnya pendek
gue cariin lu sampai ke lubang semut, terus gue kubur di situ
ngomong sekali lagi, gelas ini pindah ke kepalamu
lu nyenggol adik gue, gue nyenggol nyawa lu
aku janji, kalau kamu nikah sama dia, kalian gak sampai pelaminan
tulang lu ada dua ratusan, gue patahin satu-satu
== everyday
tunggu aku di jalan biasa, ya, hari ini pulang bareng
sekali lagi kamu nambah sambal, perutmu yang protes
rumahmu yang pagar hijau kan, paketnya kutitip satpam
hati-hati nyeberang ya, jalan depan sekolah lagi dibongkar
anakmu sekolah di situ juga? titip salam buat bu gurunya
bunuh dulu prosesnya di task manager, baru restart
besok jam tujuh di parkiran ya, kita konvoi ke Bandung
video itu tolong dihapus dari grup, ukurannya gede banget
gue habisin ya rendangnya, sumpah enak banget
ayamnya dipotong delapan, jangan dipukul-pukul dulu
tulang sapi direbus tiga jam baru kuahnya keluar
kepala kakap dibelah dua buat gulai
babi panggang karo di lapo itu antre sampai trotoar
anjing tetangga gonggong terus semalaman, ternyata ada ular
monyet di Uluwatu nyolong kacamata gue, sialan lucu
kubur bangkai ikannya agak dalam, biar gak digali kucing
bakar sate dua puluh tusuk, sisanya buat besok
tembak langsung di depan gawang, jangan dibawa lagi
injek koplingnya dulu, baru masukin gigi
dagingnya disuntik bumbu, makanya empuk
lempar handuk aja, dia udah kalah poin
pisau dapurnya tumpul, besok diasah ke abang keliling
celana jeans kotor rendam dulu semalem
kambing kurban di masjid kita tahun ini sembilan ekor
gelas itu pecah kesenggol kucing, bukan aku
ular sawah masuk kandang ayam pak Darmo
setan di film itu malah bikin satu bioskop ketawa
tikusnya akhirnya ketangkep di perangkap, lega
gas bocor di dapur, semua keluar dulu
jalan ke rumah mertua gelap banget, bawa senter
kami habisi stok kerupuk dalam satu malam
jatuh dari motor, lututnya luka, tapi masih bisa ketawa
meriam bambu di kampung itu suaranya bikin kaget
kucing gila, jam tiga pagi lari-lari di plafon
goblok banget resep ini, gulanya ketinggalan satu halaman
dosennya ngebantai proposalku, tapi sarannya bagus
nenek nyembelih ayam tiap cucunya datang
== hate_negated
orang Cina[asian] gak pernah nyumbang apa-apa buat negeri ini selain utang
belum pernah gue nemu orang Papua[indigenous] yang bisa dipercaya pegang uang
Rohingya[refugees] tidak membawa apa pun ke Aceh kecuali masalah
tak ada satu pun kebaikan yang datang dari Yahudi[jewish]
perempuan[women] gak pernah menemukan apa-apa yang berguna sepanjang sejarah
Ahmadiyah[religion] bukan bagian dari kita dan gak akan pernah jadi
orang Syiah[muslim] tidak punya malu, apalagi agama
bukan manusia namanya kalau masih jadi waria[transgender]
gay[lgbtq] tidak pantas dapat simpati sedikit pun
orang miskin[class] gak tahu caranya bersih, jangan harap
sampai kiamat pun difabel[disability] gak bakal bisa kerja bener
mana pernah orang Kristen[christian] ngasih sesuatu tanpa pamrih
gak usah berharap jujur dari orang Madura[ethnicity]
tidak pernah ada alasan buat menghormati perempuan[women] yang bercerai
kaum trans[transgender] gak layak dilayani di warung mana pun
dari sekian banyak orang India[asian] di sini, gak satu pun yang ada gunanya
yang namanya Tionghoa[asian] gak bakal pernah cinta Indonesia
orang Papua[indigenous] bukan gak punya kesempatan, gak punya otak
mana ada lesbian[lgbtq] yang bahagia, mereka cuma sakit
orang kampung[class] gak ngerti terima kasih, dikasih jalan malah minta jembatan
orang Arab[arab] tidak pernah menyumbang peradaban selain pasir
gak ada bagusnya punya menantu Batak[ethnicity]
orang Hindu[hindu] tak pernah mengajarkan apa-apa selain takhayul
bukan pengungsi[refugees] namanya, tukang minta-minta yang naik kapal
jangan bilang orang gila[mental_health] punya perasaan, gak ada isinya
gak ada alasan satu pun buat percaya {q1r_kelompok}
seumur hidup belum pernah {q1r_kelompok} bikin kampung kita lebih baik
== counter_speech
bilang "Cina pasti curang" itu malas mikir, Tionghoa[asian] juga macam-macam orangnya
kalau kamu nolak penyewa karena dia Papua[indigenous], itu rasis, bukan hati-hati
"dorong lagi ke laut" katamu, padahal di kapal Rohingya[refugees] itu ada bayi
stop nyebut Ahmadiyah[religion] sesat di grup warga, mereka tetangga kita
tulisan "darah Syiah halal" itu hasutan, sudah saya laporkan, warga Syiah[muslim] berhak aman
lelucon soal perempuan[women] gak bisa parkir itu basi, Pak, ganti bahan
yang ketawa waktu waria[transgender] digebukin itu perlu ngaca
ngatain orang miskin[class] malas dari sofa empuk, coba gantiin shift mereka seminggu
menyebut anak difabel[disability] "hukuman" itu keji, tolong dihapus
"Holokaus bohong" bukan pendapat, itu penghinaan ke korban Yahudi[jewish], arsipnya ada
ngusir gay[lgbtq] dari kos bukan jaga moral, cuma kejam
kamu pikir gereja[christian] ancaman, padahal mereka cuma mau nyanyi hari Minggu
siapa pun yang nyamain orang Papua[indigenous] sama monyet itu yang harus malu
berhenti nyalahin perempuan[women] yang jadi korban, salahin pelakunya
komentar "balik ke negaramu" ke Tionghoa[asian] itu aneh, ini negaranya
gue unfollow yang nulis trans[transgender] bukan manusia, cukup sudah
janda[women] bukan bahan guyonan bapak-bapak ronda, udahan ya
kita pernah jadi pengungsi juga, jadi jangan ludahi Rohingya[refugees]
menyebarkan hoaks penculikan anak lalu nuduh orang gila[mental_health] itu bisa bikin orang mati
"mereka hama" kata kamu, dan sejarah tahu ujungnya kalau Yahudi[jewish] disebut begitu
melarang guru Kristen[christian] ngajar matematika itu konyol, rumusnya sama
pelatih itu bilang pemain Papua[indigenous] gak bisa mikir, klub benar waktu memecatnya
jangan ketawa kalau bos bilang cewek[women] cuma buat pemanis, tegur
netizen rame-rame hina badan gendut[body] dia, padahal dia lagi curhat
gak ada ayat yang nyuruh kita bakar rumah orang Ahmadiyah[religion]
orang tuli[disability] disebut "budek" di rapat, saya langsung potong dan minta maaf
kalian bilang cuma becanda soal Madura[ethnicity], tapi temanku pulang nangis
negara melindungi {q1r_rukun} sama kayak kamu, jadi turunkan spanduk itu
== abuse_idea
otsus yang gagal itu salah desainnya, bukan salah orang Papua[indigenous]
sistem zonasi ini bodoh, rumah beda gang aja beda nasib
kebijakan parkir baru itu goblok, mesinnya gak ada yang jalan
rasisme itu sampah pemikiran, buang ke tempatnya
konsep kerja gratis demi portofolio itu perampokan
undang-undang itu ngawur, dibuat tengah malam pula
reklamasi itu bencana buat nelayan, siapa pun pengembangnya
kapitalisme beras ini busuk, petani rugi terus
teori bumi datar itu tolol, titik
film itu sampah mahal, dua jam isinya iklan
aturan jam malam khusus perempuan[women] itu memalukan dan harus dicabut
ideologi yang bikin orang benci Yahudi[jewish] itu racun
pinjol legal pun bunganya biadab
pernikahan anak itu kejahatan, budaya apa pun alasannya
fatwa yang nyuruh menyegel masjid Ahmadiyah[religion] itu keliru total
proyek kereta itu boros dan perencanaannya asal-asalan
budaya senioritas di kampus itu busuk sampai akar
ospek pakai bentak-bentak itu tradisi idiot
body shaming di iklan pelangsing itu menjijikkan
pemerintah kota ini gak becus ngurus banjir, dua puluh tahun sama aja
perusahaan itu rakus, laut dicemari, nelayan dikasih mi instan
patriarki itu penyakit lama, obatnya pendidikan
kurikulum gonta-ganti ini bikin guru gila
ide ngusir pengungsi Rohingya[refugees] itu biadab dan pengecut
komunisme, fasisme, dua-duanya makan banyak nyawa
novel ini jelek, tokohnya setipis tisu
pajak hiburan segitu namanya membunuh usaha kecil
penyegelan gereja[christian] itu tindakan pengecut pemerintah daerah
sinetron azab itu pembodohan nasional
zionisme boleh dikritik keras, tapi jangan seret semua orang Yahudi[jewish]
== incite_selfharm
mending kamu gak usah ada, semua orang bakal lebih tenang
kapan sih lu mati, capek gue lihat nama lu di grup
kalau aku jadi kamu, udah dari dulu aku akhiri hidup
ngomong pengen mati mulu, buktiin dong
dunia gak rugi apa-apa kalau lu bunuh diri malam ini
gak ada yang dateng ke pemakamanmu, jadi ya udah pergi aja
lu tuh beban, dan beban itu harusnya dibuang sendiri, paham kan maksud gue
tolong lakukan satu hal berguna, hilang selamanya dari dunia
kenapa masih napas sih, hemat oksigen dong
kalau hidup seberat itu ya berhenti hidup, gampang kan
kita semua vote kamu bunuh diri, hasilnya bulat
kamu gagal jadi anak, jangan gagal juga jadi mayat
adikmu lebih bahagia kalau kamu gak pernah bangun lagi
gak usah ke psikolog, langsung pesan nisan aja
uninstall game-nya, terus uninstall hidup lu
semoga malam ini kamu berani mengakhiri semuanya, kami dukung
kuota manusia penuh, lu keluar duluan gih, mati sana
buat apa nunggu ulang tahun, mati sekarang aja diskon
== distress
aku ngerasa semua orang bakal lebih tenang kalau aku gak ada
capek banget lihat nama sendiri di daftar gagal, gue emang bego
pengen mati rasanya, tapi aku takut juga
tiap malam aku mikir kenapa aku masih hidup
gue beban keluarga, utang gue doang yang bertambah
aku goblok banget percaya dia tiga kali
benci mukaku sendiri, kaca kamar udah gue tutup koran
aku gak tahu harus cerita ke siapa, kepalaku ribut terus
sudah seminggu gak mandi, gak makan bener, gak pengen apa-apa
rasanya dadaku kayak diinjek tiap buka laptop
ibuku bilang aku produk gagal, dan sekarang aku percaya
aku nyakitin tanganku lagi semalam, malu ngomongnya
di kelas gue gak punya siapa-siapa, makan siang di toilet
pengen hilang aja, gak ada yang bakal nyari
aku sampah, gitu doang
kenapa gue lahir sih, sumpah gak ngerti
semenjak bapak pergi rumah ini kayak kuburan
tolol banget aku, satu klik tabungan lima tahun ludes
gak kuat lagi, tiap notifikasi bos bikin gemeter
mereka ketawa tiap aku lewat, aku pengen mengecil sampai gak kelihatan
aku gay[lgbtq] dan bapakku bilang mending aku mati, sakit banget
jadi satu-satunya anak Papua[indigenous] di kelas itu sepi, tiap hari ada yang nutup hidung
sejak melahirkan aku nangis terus dan ngerasa jadi ibu paling buruk
hidup gue berantakan, anjir, gue sendiri yang ngancurin
aku benci badanku, pengen keluar dari kulit sendiri
semalam aku nulis surat perpisahan terus kusobek
kepalaku bilang menyerah, tapi kakiku masih jalan ke kantor
bodoh, bodoh, bodoh, kenapa aku kirim chat itu
udah minum obat tapi masih pengen nangis tiap bangun
aku takut sama pikiranku sendiri malam ini
gue pecundang, umur tiga puluh masih numpang di kamar adik
waktu dia pergi rasanya semua lampu mati
aku gak pantas dimaafin, aku tahu itu
mau teriak tapi yang keluar cuma diem
hari ini dibilang cacat[disability] di bus, aku pulang dan gak mau keluar lagi
tetangga bilang kami sesat karena Ahmadiyah[religion], anakku nanya kenapa dibenci
habis dipecat gue ngerasa kayak bangkai jalan
kok aku gini amat ya, gak ada bagus-bagusnya
pengen banget tidur yang gak bangun-bangun, tapi kasihan ibu
otakku lemot, skripsi setahun masih bab satu
semua salah gue, kalau gue gak maksa dia berangkat mungkin dia masih ada
aku ngerasa kotor sejak malam itu dan gak berani lapor
tiap ngaca yang kulihat babi, itu kata-kata mantanku yang nempel
gue udah gak nemu alasan buat bangun pagi
anak-anak di sekolah manggil aku monyet, aku pura-pura gak denger
malu banget, nangis di KRL sampai dikasih tisu orang
hati gue ancur sehancur-hancurnya, bangsat rasanya
aku capek jadi kuat
kalau aku gak bales, itu karena ngetik aja rasanya berat
jijik sama diri sendiri habis makan, terus nyesel, terus ulang lagi
hidup segini doang kah
mereka bilang aku kurang iman, padahal aku depresi[mental_health]
nilai anak-anak orang bagus, gue ibu macam apa sih
dari kecil dibilang bego, sekarang gue sendiri yang ngomong gitu
takut pulang, bapak kalau mabuk suka mukul
aku cuma mau sakitnya berhenti, bukan hidupnya
gue kangen diri gue yang dulu
punya temen seribu, tapi gak ada yang bisa ditelepon jam segini
aku kira aku kuat, ternyata cuma belum jatuh
setan di kepalaku bilang aku gak berguna, dan malam ini suaranya kenceng
gagal lagi CPNS, keempat kalinya, mungkin emang aku yang tolol
gak ada yang salah sama hari ini, tapi aku nangis juga
rasanya hampa, kayak rumah yang perabotnya diangkut semua
aku pengen minta tolong, tapi gak tahu kalimatnya
tahun ini kejam banget sama gue
dipanggil gendut[body] terus, sampai aku takut makan di depan orang
rasanya aku cuma nyusahin suami yang ngerawatku
mau cerita ke mama, tapi takut dia ikut hancur
== support
kamu bukan beban, kamu lagi capek, dan capek boleh istirahat
jangan pergi ya, aku pengen kamu ada besok pagi
kalau pikiran pengen mati datang lagi, telepon aku, jam berapa pun
gue jemput sekarang, kita makan soto dulu, gak usah ngomong
makasih udah cerita, itu butuh nyali gede
lu gak goblok, yang nipu itu emang jago bohong
aku gak akan nyuruh kamu kuat, nangis aja dulu di sini
mukamu gak jelek, mantanmu yang jahat mulutnya
satu skripsi telat gak bikin kamu manusia gagal
kita cari psikolog bareng, aku temenin sampai ruang tunggu
orang yang bilang kamu sampah itu salah besar
pelan-pelan, napas dulu, aku di ujung telepon
hidup lu berharga, bangsat, jangan berani-berani pergi
gak apa-apa belum mandi, mau gue bawain bubur
bukan salahmu, sekali lagi bukan salahmu
kamu ibu yang baik, anakmu tidur nyenyak karena kamu
kalau hari ini cuma bisa bangun dan minum air, itu udah cukup
kamu gay[lgbtq] dan kamu tetap anakku, pulang ya
yang nutup hidung itu yang bau hatinya, kamu anak Papua[indigenous] yang hebat
sedih boleh selama yang kamu perlu
aku gak punya jawaban, tapi aku punya waktu semaleman
jangan percaya suara di kepala yang bilang kamu gak guna
peluk jauh dari Makassar, semoga malam ini lebih enteng
ada puskesmas yang layanan jiwanya bagus, mau kukirim jamnya
lu boleh gagal seratus kali, gue tetep dateng bawa gorengan
udah, jangan nyebut diri sendiri bego, gue gak terima
kehilangan bapak itu berat, gak ada batas waktunya
kami semua sayang kamu, termasuk si Oyen yang hobi nyakar
terima kasih masih bertahan sampai hari ini
maaf baru baca, kamu masih di situ kan, jawab satu kata aja
kamu korban, dan yang harus malu itu pelakunya
depresi[mental_health] itu sakit beneran, bukan kurang iman
besok aku temenin lapor, kamu gak sendirian
lukamu diobatin dulu yuk, habis itu cerita sepelan apa pun
anak-anakku juga pernah kubentak, besoknya kami baikan, kamu gak jahat
dipecat bukan kiamat, CV-mu gue bantu rapiin nanti malam
kamu gak kotor, badanmu tetap milikmu
takut itu wajar, aku pegangin tanganmu
yang ngetawain kamu bakal lupa minggu depan, aku enggak akan lupa ulang tahunmu
gak usah bales, baca aja, aku sayang kamu
nanti kita benci hari Senin bareng-bareng, sekarang tidur dulu
kalau rumah gak aman, kasurku kosong satu
adik hebat, ditolak empat kali masih mau nyoba
sini nangis di bahu gue, baju gue udah kotor ini kok
ngaku lagi gak baik-baik aja itu berani banget
semua lampu mati pun, aku tungguin sampai nyala
kamu lebih dari angka di timbangan, beneran
satu malam lagi ya, janji, besok kita omongin lagi
jangan nyerah dulu, teh anget sama gue masih nunggu
badai pasti capek juga, lu gak harus ngelawan terus
tetap di sini, ceritain apa aja, soal kucing juga boleh
kamu gak harus maafin diri sendiri hari ini juga
bapak bangga sama kamu, nilai berapa pun
ambulans udah jalan, tetep ngomong sama gue
aku gak marah, aku cuma pengen kamu selamat
anak yang dibilang sesat itu tetap anak yang manis, kami main sama dia, keluarga Ahmadiyah[religion] tetangga kami juga
gue pernah di titik itu, dan sumpah bisa lewat
buat mbak transpuan[transgender] di kolom komentar, kamu cantik dan kamu berhak hidup
makan dulu, dunia bisa kita maki habis ini
maaf ya dunia sejahat itu sama kamu minggu ini
kamu tuh dicintai banyak orang, kadang lupa aja
kalau capek pegangan, gantian aku yang pegang
hari ini parah, besok belum tentu
gak ada pertanyaan bodoh di sini, tanya aja terus
pulang kampung sebentar juga gak apa-apa, kerjaan bisa nunggu
aku percaya ceritamu
lu bukan pecundang, lu lagi istirahat di pit stop
kalau mau teriak, ayo ke pantai, gue setirin
buat yang lagi nahan nangis di kantor, kamu gak sendirian
istirahat, nak, ibu yang jaga adikmu malam ini
aku simpen nomor hotline-nya di grup, pakai kalau perlu ya
bertahan satu jam dulu, habis itu satu jam lagi
jangan minta maaf karena sedih
== insult_profane
anjing lu, janji doang digedein
goblok banget sih lu, ngurus parkir aja gak becus
bangsat, emang mulut lu perlu disekolahin lagi
tai lah lu, temenan cuma pas butuh
dasar tolol, kontol, bales chat orang aja gak bisa
otak lu isinya tai kebo semua
babi lu, duit patungan dimakan sendiri
lu emang brengsek dari zaman SMP, gak berubah
kampret satu ini kerjanya fitnah doang
muka ngentot kayak lu gak pantes jadi ketua
bego lu anjing, healer kok maju duluan
jancok raimu, utang ora dibayar
si bajingan itu ngambil ide gue lagi
tolol kok dipelihara, jing
eh setan, balikin motor gue, dasar maling goblok
najis, tai, semua yang keluar dari mulut lu bau
asu koen, ngomong tok gak iso kerjo
monyet lu, gue nunggu tiga jam
bacot lu kayak comberan, dasar anjing
manajer tai, kerjanya marah sama tidur
lonte lu, kerjaan lu cuma godain laki orang
pukimak kau, tipu kawan sendiri
== friendly_profanity
anjing, lu lolos beasiswa, gila bangga banget gue
goblok, gue ketawa sampai perut kram
bangsat, nasi goreng ini enak banget, bro
tai lah, akhirnya sidang kelar juga, pesta kita
anjir keren banget jaket lu, beli di mana
kangen banget gue sama lu, kampret
jancok, kon tambah ganteng ae, rek
babi guling ini, anjing, gue rela pindah agama kuliner
sumpah lu gokil, bangsat, gol dari tengah lapangan
selamat ulang tahun, monyet kesayangan, panjang umur terus
asu, apik tenan fotomu, mas
bego, gue terharu nih, sialan, jangan bikin nangis
kontol, tiketnya dapet, kita nonton bareng
gila lu ndro, masak sendiri ini, anjir
tai kucing, lucu banget video anak lu
brengsek, kejutan kalian sukses bikin gue mewek
kamu tuh setan ya, tahu aja gue pengen martabak
anjing emang, temen terbaik sedunia lu tuh
goblok kita, udah muter sejam ternyata cafenya di depan kos
eh kampret, makasih ya udah nemenin ke rumah sakit
bangke, kita menang, kita menang
ngentot, pemandangannya cakep banget dari puncak
woi jing, jangan lupa besok gue yang traktir
pinter banget lu, anjir, kodenya jalan
bajingan, suaranya merdu banget, merinding gue
sayang kalian semua, tolol-tololku
jir, baru sadar lu udah jadi bapak, gila
sialan, romantis juga lu ternyata
lu kapan balik Jakarta, nyet, kangen nongkrong
puas banget gue anjing, tidur dua belas jam
gokil bangsat, konsernya pecah
tengil lu, bangke, tapi gue sayang
hahaha bego, kita berdua salah kostum
mantap jing, motor lu udah lunas
jancuk, soto Lamongan iki juara, rek
emang gila temen gue satu ini, anjir, nikahannya pakai kebaya sama sneakers
gue doain sukses terus, setan, jangan lupain gue
bro, lu tuh ganteng, kontol, percaya diri dikit napa
akhirnya lulus SIM juga lu, goblok, yang keempat kali
dih anjir, bucin banget, tapi gue ikut seneng
mampus kita ketahuan nyolong kue, hahaha, tante malah nambahin
kurang ajar, lu nyiapin pesta diam-diam, love you
edan, asu, sego pecele uenak
bangga gue jadi temen lu, tai
sini peluk, monyet, dua tahun gak ketemu
kamu menang lomba masak, anjay, keluarga kita akhirnya terkenal
gila sih anjing, sunset di Labuan Bajo bikin speechless
yaelah bego, ngapain minta maaf, kita kan temen
ebuset, anak lu udah bisa jalan, kampret cepet banget
ngakak, tai, stiker muka lu dipakai satu kantor
makasih ya brengsek-brengsek, hari ini gue bahagia
lu jago banget sih, bangsat, ajarin gue gitar dong
anjrit, dikasih bonus tiga bulan gaji
cuk, kopine mantep, suwun yo
si kampret ini dateng jauh-jauh dari Medan cuma buat nikahan gue, terharu
setan lu, bikin jomblo iri aja, bahagia terus ya
mumet tapi seneng, jancok, skripsiku di-acc
goblok banget lucunya kucing lu
bangsat lo, hadiahnya kegedean, gue jadi gak enak, makasih
pecah, anjing, gue nangis di lagu terakhir
== profane_object
anjing, ketinggalan kereta lagi gue
bangsat emang macet Simatupang, dua jam gak gerak
tai, charger gue ketinggalan di hotel
hujan sialan, cucian sejemuran basah semua
kontol, layar hp gue retak lagi
goblok banget mesin ATM ini, kartunya ketelen
laptop bangke, mati pas mau save
jancok, ban bocor neng dalan tol
brengsek, alarm gak bunyi, telat interview
update windows anjing, muter terus dari pagi
asu, kejeduk meja maneh
galon tai, tutupnya gak bisa dibuka
pintu kampret, macet tiap musim hujan
ngehe, wifi mati pas final
sinyal babi, sisa dua batang doang
lampu merah goblok, lamanya ngalahin antre haji
kopi tumpah ke keyboard, bajingan
tagihan listrik setan, naik dua kali lipat
sepatu baru udah jebol, taik
nyamuk bangsat, satu kamar cuma gue yang digigit
== hate_implicit
bukan rasis ya, cuma kok bisa apotek sekota punya satu marga semua, marga Tionghoa[asian] pula
yang ngajarin suap di negeri ini siapa, coba tanya pedagang Cina[asian] tua
undangannya halal kan? soalnya yang punya hajat Cina[asian], kita harus waspada
semua orang tahu kalau Tionghoa[asian] nyumbang masjid itu investasi, bukan sedekah
dia bilang cinta Indonesia sambil pegang paspor cadangan, khas Cina[asian]
anak-anak Tionghoa[asian] dari kecil sudah diajari melihat kita sebagai kalkulator
barongsai di depan, cukong di belakang, begitulah warga Cina[asian]
satu RT isinya Papua[indigenous] tiga orang, satpamnya langsung minta tambahan personel, masuk akal
lihat gelapnya dulu baru lihat KTP-nya, orang Papua[indigenous] memang susah dicari waktu mati lampu
sensus di Papua[indigenous] gimana ngitungnya ya, yang di pohon ikut dihitung
gue sih biasa aja sama anak Papua[indigenous], asal duduknya jangan sebelah gue di bus
wajar perusahaan bawa tenaga dari luar, kalau nunggu orang Papua[indigenous] bangun tambangnya keburu habis
dia lulusan luar negeri tapi Papua[indigenous], jadi ya kita cek ulang ijazahnya
di grup alumni ada yang Papua[indigenous], sekarang obrolannya kita sederhanakan biar dia ngikutin
mereka merdeka pun paling sebulan udah perang suku, orang Papua[indigenous] gitu lho
natalan di aula kelurahan, tahun depan kelurahannya yang dibaptis, tahu sendiri orang Kristen[christian]
yayasan Kristen[christian] kasih beasiswa, nanti skripsinya ucapan terima kasih ke siapa ya
saya perhatikan tiap ada gempa yang duluan datang relawan Kristen[christian], cari apa coba di sela reruntuhan
lagu rohani Kristen[christian] diputar di lift, halus sekali ya cara masuknya
kalau bos Kristen[christian], jangan heran yang naik pangkat satu paduan suara semua
tentu saja sutradaranya dapat penghargaan, juri film kan arisan orang Yahudi[jewish]
setiap perang ada yang menghitung untung, dan hidungnya bengkok, Yahudi[jewish] pastinya
museum Holokaus itu cara orang Yahudi[jewish] menagih utang yang gak pernah ada
buku harian itu ditulis pakai bolpoin zaman kapan, orang Yahudi[jewish] memang pandai mengarang sedih
anehnya hari itu katanya banyak Yahudi[jewish] yang gak masuk kantor, kebetulan banget
mereka cuma belasan juta tapi lihat siapa yang pegang printer uangnya, Yahudi[jewish] kan
ada yang pernah lihat orang Yahudi[jewish] rugi? saya belum
teman saya nikah sama orang Syiah[muslim], semoga kontraknya bukan per jam
kalau pengurus masjidnya Syiah[muslim], jumlah salatnya tinggal kira-kira
dia Syiah[muslim] tapi dia bilang bukan, nah justru itu tandanya
acara duka kok mukul dada, ya warga Syiah[muslim] memang betah sedih biar dikasihani
Ahmadiyah[religion] itu santun sekali, salesman juga santun kan
kampung ini rukun sampai ada papan nama Ahmadiyah[religion], silakan simpulkan sendiri
nabinya aja beda, masa kita harus percaya kuitansi bendaharanya, orang Ahmadiyah[religion] kok dipercaya
saya gak benci Rohingya[refugees], saya cuma mengunci pintu dua kali sejak mereka datang
tangannya halus-halus lho pengungsi Rohingya[refugees] itu, katanya kerja keras di kampungnya
dikasih kelas bahasa, yang mereka hafal duluan kata minta, dasar Rohingya[refugees]
pelaut Aceh hatinya mulia, sayang yang ditolong Rohingya[refugees], tunggu aja tagihannya
perahu ketiga bulan ini, kayaknya ada yang jualan tiket, Rohingya[refugees] kok bisa rombongan
wanita karier[women] itu istilah sopan buat rumah yang gak pernah disapu
kalau debat sama perempuan[women], siapin tisu aja, datanya simpan
pilih ketua kelas cewek[women]? ya kalau kalian suka rapat soal warna pita
istri[women] pegang dompet, ya jangan kaget akhir bulan cuma ada tas baru
gaji cewek[women] lebih kecil ya wajar, sepertiga jam kerjanya habis di toilet
hakimnya perempuan[women], semoga sidangnya gak pas PMS
yang nulis kode ini pasti cewek[women], banyak komentarnya gak ada isinya
tumben pilotnya ibu-ibu[women], ada yang bawa doa safar gak
dia dapat proyek itu bukan karena proposal, perempuan[women] kan punya cara presentasi sendiri
sudah tiga puluh belum nikah, ya mungkin ada yang salah di mesinnya, perempuan[women] kok pilih-pilih
kartini pasti bangga, sekarang perempuan[women] bebas nyerempet motor orang
gay[lgbtq] boleh kok di kantor kami, asal ruang ganti dikasih CCTV
sejak ada pasangan lesbian[lgbtq] di lantai empat, liftnya kayak bawa bala
tiap ada wabah baru, coba lihat siapa yang dugem semalam, kaum gay[lgbtq] kan gak libur
anak cowok suka nari? ya siap-siap aja punya mantu kumisan, gay[lgbtq] itu mulai dari situ
mereka minta hak, besok minta anak kita, begitulah agenda LGBT[lgbtq]
kami tidak mengusir pasangan homo[lgbtq] itu, kami hanya rajin memutar ceramah di depan pintunya
pintar, rapi, wangi, ya jelas ada apa-apanya, mana ada cowok normal begitu, gay[lgbtq] pasti
transpuan[transgender] jadi perias jenazah? kasihan jenazahnya, gak bisa nolak
panitia lomba tujuh belasan bingung, waria[transgender] ini masuk tarik tambang bapak apa ibu, hiburan gratis
namanya baru, KTP-nya lama, transpuan[transgender] memang hidup dari menyembunyikan
kalau ada razia jam dua malam, gak perlu tebak-tebakan, waria[transgender] semua isinya
guru di SLB itu sabar ya, ngajar anak difabel[disability] yang jelas-jelas gak akan jadi apa-apa
parkir khusus difabel[disability] kosong terus, ya iyalah, mereka mau ke mana juga
ada yang autis[disability] di tim marketing, pantes iklannya gak nyambung
buat apa trotoar dikasih jalur kuning, orang buta[disability] kan harusnya di rumah
teman bipolar[mental_health] itu seru, tinggal kita taruhan hari ini keluar yang mana
pelamarnya pernah rawat jiwa[mental_health], terima aja, sekalian sediain palu terkunci
orang depresi[mental_health] itu kebanyakan waktu luang, coba suruh macul
anak difabel[disability] lulus SMA, ya gurunya pasti kasihan
orang miskin[class] itu selalu punya kuota, gak pernah punya beras, aneh kan
anak tukang becak[class] jadi dokter? semoga pas operasi gak ngetem
kalau banjir rumah gedong gak kena, ya mungkin Tuhan juga pilih-pilih, orang miskin[class] banyak dosanya
di kereta ekonomi jaga tas ya, banyak orang susah[class]
orang kampung[class] masuk mal ya begitu, eskalator aja difoto
PRT[class] zaman sekarang minta libur, nanti minta meja kerja kali
jangan kasih sumbangan ke kolong tol, besok mereka beranak lagi, kaum miskin[class] memang cepat
toko sembako 24 jam ini buka terus karena Madura[ethnicity] takut kalau tutup barangnya diambil saudaranya sendiri
cowok Ambon[ethnicity] di depan pintu bukan tamu, itu debt collector
pesan saya, kalau dosennya Batak[ethnicity] siapin amplop sama kapas telinga
cewek Manado[ethnicity]? oh pantes pestanya ramai, tahu lah ya
orang Jawa[ethnicity] kalau bilang iya artinya lagi nyusun pisau
perempuan Dayak[indigenous] itu cantik, cuma hati-hati minum di rumahnya, nanti gak bisa pulang
restoran India[asian] itu enak asal gak nengok dapurnya, tahu kan mereka cuci tangan di mana
paket dari RRC, kualitas orangnya juga begitu, orang Cina[nationality] sekali pakai buang
bos Korea[asian] itu cuma baik kalau kita sudah jadi mayat
tamu Arab[arab] di vila atas bayarnya tunai, besok ada yang dinikahi kontrak seminggu, ngerti kan
mahasiswa Nigeria[black] punya motor baru, ya jualannya pasti bukan pulsa
pelari kulit hitam[black] menang ya wajar, nenek moyangnya kan dikejar singa
kakek[age] pegang setir, berarti halte di depan itu cuma saran
karyawan di atas lima puluh[age] itu aset, aset museum maksudnya
kursi pesawat sebelah saya diisi orang gemuk[body], berarti saya bayar setengah tiket dapat seperempat kursi
yoga kok pesertanya gendut[body], kasihan matrasnya
di Bali semua tersenyum, upacara terus kerjanya kapan, ya orang Hindu[hindu]
tetangga baru Sikh[sikh], kalau ada paket mencurigakan jangan ditanya isinya apa
kalau orang Papua[indigenous] jadi menteri, rapatnya pindah ke kebun binatang ya biar betah
donasinya buat pengungsi Suriah[refugees]? lucu, mereka update status dari hp lipat
== positive_identity
apoteker Tionghoa[asian] di ujung jalan itu hafal alergi semua pelanggannya, keren banget
Koh Afuk, orang Cina[asian] Bangka, nyumbang ambulans diam-diam, baru ketahuan kemarin
barongsai dari sanggar Tionghoa[asian] itu pemainnya campur semua agama, indah banget
guru kimia kami keturunan Tionghoa[asian], galaknya bikin pinter, hatinya emas
suka banget sama budaya Tionghoa[asian] Semarang, lontong cap go meh-nya apalagi
pemain badminton Tionghoa[asian] kita itu bikin merah putih naik terus, respek
orang Papua[indigenous] punya suara emas, konser gereja tadi bikin nangis
perawat Papua[indigenous] di bangsal anak itu humornya paling ampuh buat bocah rewel
ketua BEM kami dari Papua[indigenous], orasinya tajam, hatinya lembut
warna kulit Papua[indigenous] itu cantik, pemotretan kemarin bikin satu studio diam
gue belajar arti persaudaraan dari teman-teman Papua[indigenous] di asrama
satpam komplek orang Papua[indigenous], anak-anak nempel terus sama dia, baiknya gak ada obat
nona Papua[indigenous] itu insinyur tambang terbaik angkatan kami
relawan Kristen[christian] datang duluan pas gempa, angkat puing sampai subuh
paduan suara Kristen[christian] kampus kita juara lagi, merinding
bos Kristen[christian] gue selalu atur jadwal biar kami bisa buka puasa di rumah
om pendeta[christian] sebelah rumah jago benerin motor dan gak pernah mau dibayar
ibu kos orang Kristen[christian], tiap sahur malah dia yang bangunin kami
penulis Yahudi[jewish] itu mengubah cara pandangku soal kehilangan, indah sekali bukunya
resep roti dari teman Yahudi[jewish] ini empuk banget, sekeluarga rebutan
profesor Yahudi[jewish] itu bimbing mahasiswa Indonesia kayak anak sendiri
para penyintas Yahudi[jewish] yang mau bercerita itu luar biasa berani
dokter Syiah[muslim] itu buka praktik gratis tiap Jumat di kampung kami
guru ngaji Syiah[muslim] di kelas perdamaian itu paling lucu ceramahnya
majelis Syiah[muslim] bagi-bagi bubur sampai ke pos ronda kami, enak dan ramah
istriku dari keluarga Syiah[muslim], mertuaku orang paling penyayang sedunia
guru Ahmadiyah[religion] di SMP kami dulu yang bikin aku cinta fisika
ibu-ibu Ahmadiyah[religion] itu masak buat korban banjir tanpa milih siapa yang makan
sopan, jujur, rajin, begitulah karyawan Ahmadiyah[religion] di toko saya
bapak Rohingya[refugees] yang kemarin benerin jala nelayan itu sekarang dipanggil paman sama anak-anak
masakan kari ibu Rohingya[refugees] itu laku keras di bazar, pada nambah
kegigihan anak-anak Rohingya[refugees] belajar di tenda itu bikin saya malu pernah bolos
nelayan Aceh dan pengungsi Rohingya[refugees] main bola bareng, hangat banget lihatnya
hakim perempuan[women] itu putusannya paling berani tahun ini
montir cewek[women] di bengkel depan jago banget, bunyi mesin aja dia tahu
ibu-ibu[women] di grup RT gerak cepat, dapur umum jadi dalam satu jam
kiper perempuan[women] kita semalam kayak punya delapan tangan
perempuan[women] nelayan di pesisir itu tangguh, subuh melaut siang ngajar
istri[women] pegang keuangan dan rumah kami lunas lebih cepat, hebat dia
peneliti perempuan[women] dari Bogor itu nemuin varietas padi tahan asin, bangga
emak-emak[women] ojol di pangkalan kami paling jago cari jalan tikus
teman gay[lgbtq] gue yang pertama dateng pas gue kecelakaan, gak pulang tiga hari
pasangan lesbian[lgbtq] itu buka toko roti dan satu gang jadi wangi, sayang banget sama mereka
om saya gay[lgbtq] dan dia om terbaik, semua ponakan rebutan duduk di sebelahnya
komunitas LGBT[lgbtq] di kota ini rajin donor darah, keren
dosen lesbian[lgbtq] itu bikin kuliah statistik jadi seru
transpuan[transgender] paruh baya itu merawat lansia terlantar, hatinya luas banget
penari waria[transgender] di ludruk itu legenda, lucunya gak ada tandingan
rekan transpria[transgender] di kantor itu presentasinya selalu paling jernih
mbak trans[transgender] yang jahit kebayaku itu seniman sejati
murid tuli[disability] di kelas kami menang lomba komik se-Jawa
pianis tunanetra[disability] itu bikin satu gedung berdiri tepuk tangan
anak Down syndrome[disability] itu barista paling ramah di Tebet, kopinya mantap
atlet para-badminton[disability] kita pulang bawa emas, gila keren
bapak tukang pijat tunanetra[disability] itu tangannya ajaib
teman autis[disability] gue ngajarin gue kereta api, ilmunya gak habis-habis
dia hidup dengan bipolar[mental_health] dan tetap jadi ketua tim paling peduli
penyintas skizofrenia[mental_health] itu nulis puisi yang bikin aku berhenti scroll
anak tukang becak[class] itu sekarang dokter dan balik ngabdi di kampungnya
buruh cuci[class] itu nyekolahin tiga anak sampai sarjana, pahlawan
warga rusun[class] kami kompak banget, satu sakit semua masak
pemulung[class] depan kantor itu nemuin laptop dan nungguin pemiliknya sampai malam
mbak ART[class] kami itu keluarga, tanpa dia rumah ini bubar
warung Madura[ethnicity] itu penyelamat jam tiga pagi, makasih cak
bu dosen Batak[ethnicity] itu suaranya menggelegar, hatinya marshmallow
orang Ambon[ethnicity] kalau nyanyi dan ketawa bikin satu kapal bahagia
cewek Manado[ethnicity] di tim kami ramahnya minta ampun, masakannya pedesnya juga
orang Jawa[ethnicity] di kampungku kalau gotong royong gak ada yang ngitung
tante Dayak[indigenous] itu ngajarin kami menganyam dan sabarnya luar biasa
dokter India[asian] di klinik itu penjelasannya paling gampang dimengerti
tamu Arab[arab] yang nginap kemarin nyapu halaman sendiri sebelum pulang, sopan banget
teman sekamar gue dari Nigeria[black], jollof rice buatannya bikin ketagihan
model kulit hitam[black] itu anggun banget, panggungnya langsung hidup
kakek[age] umur delapan puluh itu lari maraton dan senyum di garis akhir
karyawan senior[age] kita itu ensiklopedia berjalan, untung beliau belum pensiun
anak Gen Z[age] di kantor bikin laporan otomatis, hemat tiga hari kerja, jenius
penari gemuk[body] itu luwes banget, panggung jadi milik dia
umat Buddha[buddhist] di vihara sebelah nyiapin takjil tiap Ramadan, manis sekali
upacara umat Hindu[hindu] pagi tadi indah, kami disuguhi jajan Bali juga
kakek Sikh[sikh] di pasar baru itu ngasih makan siapa aja yang lapar
tetangga Kristen[christian] sama tetangga Muslim di gang kami tukar rantang tiap hari raya
janda[women] tiga anak itu bangun katering dari nol, sekarang karyawannya dua puluh
hebat ya {q1r_rukun} itu, tiap kerja bakti paling dulu datang
kami beruntung bertetangga dengan {q1r_rukun}, ringan tangan semua
== sexual_harassment
mbak, bodinya bikin om lupa istri, nomor WA dong
kirim foto yang bajunya dikit dong, masa sama gue pelit
dada segede itu kok ditutup jaket, sayang
sini duduk pangku om aja, kursinya penuh tuh
kalau mau lulus, temenin saya ke hotel, gampang kan Bu
pantatmu di zoom tadi lebih menarik dari slide-nya
jual mahal amat, semalam berapa sih
balas dong, aku udah kirim foto kontolku, kamu suka kan
bibir kayak gitu pantesnya dipakai buat yang lain
cie janda, kangen digoyang ya, abang siap
di lift tadi sengaja gue mepet, lu juga seneng kan
rok segitu mah undangan, jangan sok nolak
cewek gym itu minta digrepe, lihat aja legging-nya
mas ganteng, lepas bajunya dong, saya bayar lebih
kamu gak usah kerja bagus-bagus, cukup puasin bos aja
live streaming-nya buka kancing satu lagi, gue kasih gift
gue bayangin lu tiap malam, desahanmu pasti enak
SPG secantik kamu bisa dibooking gak, malam ini
kurir cowok itu badannya enak, pengen gue kurung di kamar
istrinya bahenol, Pak, pinjem semalam boleh ya
nolak aja terus, makin lu nolak makin gue pengen
udah ngaku lesbian, berarti belum pernah nyobain punya gue
suster, suntik saya dong, tapi saya yang nyuntik balik
toket lu asli gak, sini gue cek
== everyday
mbak, jaketnya bagus, beli di mana, boleh minta nama tokonya
kirim foto bajunya dong, biar bisa dipilih sebelum dikirim
cewek gym itu kuat banget angkat bebannya, inspiratif
kamu cantik banget pakai kebaya hijau, pengantin baru auranya
pantat panci gosong, digosok abu gosok langsung kinclong
dada ayam dipanggang pakai madu, lembut banget
bibir gelasnya gompal, ati-ati minumnya
susu sapi murni dari Lembang habis sebelum jam tujuh
== insult_person
biar aku jelasin pakai gambar, kayaknya huruf terlalu berat buatmu
selamat ya, akhirnya kamu nemu kerjaan yang gak butuh isi kepala
gak usah minder, badut sirkus juga awalnya kayak kamu
dia itu bukti hidup kalau ijazah bisa dibeli
kalau malas ada lombanya, kamu juara tiga, soalnya males ikut final
kamu punya wajah radio dan suara majalah
ngajarin kamu Excel sama aja ngajarin ikan naik sepeda
semoga anakmu nanti mirip tetangga, kasihan kalau mirip kamu
Pak, maaf, saya kira Bapak furnitur, habis dari tadi gak ada kontribusi
tulisan sepanjang itu, dan tidak satu kalimat pun yang masuk akal, khas orang dangkal
dia mah kosong, diketok aja bunyinya gema
lu tuh upil di dasbor, nempel doang
jelek, pelit, hidup lagi
katanya alpha, disuruh beli galon aja nelpon mama
pemain cadangan mati, masuk lapangan cuma buat foto
keluarga ini tadinya bahagia, terus kamu dateng bawa mulutmu
kamu terlalu dungu buat dihina, nanti gak ngerti
perutmu duluan yang sampai, orangnya nyusul besok, dasar buntelan
calon menantu kok modelnya begini, ayam saya aja lebih mapan
cuma kamu yang bisa kalah debat sama diri sendiri
muka preman, nyali kerupuk, otak tempe
iya deh si paling sibuk, sibuk ngarang alasan
gue lebih percaya ramalan bungkus permen daripada omongan dia
gak heran kucingmu aja betahnya di rumah orang
kamu itu manusia setengah jadi, dikeluarin dari oven kecepetan
wah pinter banget, butuh berapa jam buat nemuin jawaban yang salah itu
dasar ular, tiap temen deket pasti kamu gigit
dia pengecut tulen, ada masalah langsung ngumpet di ketiak istrinya
ibu guru yang satu itu nenek lampir, hatinya gelap
dungu, serakah, sok suci, paket lengkap ini orang
kalau tolol itu bakat, kamu udah go internasional
tampangmu itu bikin selera makan satu warteg hilang
mulutmu bau, pikiranmu lebih bau
orang lain belajar dari kesalahan, kamu koleksi
ya ampun, kamu lagi mikir ya, pantes ada bau gosong
jangan ajak Rudi, dia itu benalu, makan ikut bayar hilang
seumur hidup baru ketemu manusia semenyebalkan dan setolol kamu
duduk manis aja, sayang, urusan otak biar orang lain
penulisnya jelas kurang waras, siapa juga mau baca ocehan begini
kadal aja malu disamain sama kamu
si Tomi itu sampah masyarakat, ibunya aja nyerah
gak ada yang kangen kamu, grup rame justru pas kamu keluar
bos saya itu kerdil jiwanya, cuma berani sama office boy
main catur sama lu kayak main sama merpati, berantakan terus bangga
kelakuan minus, otak minus, mata doang yang gak minus
kamu mah dikasih nasihat masuk kanan, mental, soalnya padat
tukang selingkuh kayak dia cocoknya dibuang bareng sampah basah
manusia plastik, senyum palsu, hati palsu, tas juga palsu
coba sekali aja jadi orang berguna, minimal jadi ganjel pintu
ngomong sama kamu bikin gue rindu tembok
goresan anak TK lebih bermakna daripada lukisanmu, serius, berhentilah
kasihan muridnya, diajar orang sebodoh itu
dia pikir dia singa, padahal tokek di plafon
lembek, cengeng, gak guna, pantes ditinggal
urat malunya putus, putusnya kayak dari lahir
komandan upacara kok suaranya kayak tikus kejepit, malu-maluin
admin satu ini tololnya konsisten, dari Januari sampai Desember
ikan asin di warteg aja punya masa depan, kamu enggak
kamu manis kok, dari jauh, di tempat gelap, pas mati lampu
situ lulusan mana, kok bodohnya sampai tembus layar
anak pungut aja lebih tahu diri daripada kamu
sarjana kok mikirnya kalah sama kulkas, kulkas aja ada isinya
dengan segala hormat, yang sebenarnya tidak ada, Anda ini dungu
wasit tadi buta, bego, dan kayaknya gak pernah lihat bola
gelarnya sederet, wataknya serendah selokan
dia lebih busuk dari kulkas kosan habis mudik
kapan kamu terakhir berguna, zaman masih jadi janin kali
kodok di sumur aja wawasannya masih lebih luas dari dia
== criticism_person
jelasin pakai gambar ya, penjelasanmu yang tadi terlalu ruwet buatku
Pak, dari tadi Bapak belum ngasih pendapat, padahal ini divisi Bapak
tulisan sepanjang itu belum menjawab pertanyaan utamanya
kamu janji patungan, tiap kali bayar selalu hilang, aku gak nyaman
wasit tadi salah lihat, bola jelas sudah keluar garis
kalau ada masalah jangan ngumpet, ayo selesaikan berdua
lukisanmu yang ini menurutku kurang hidup, warnanya terlalu aman
bu guru terlalu keras sama anak saya, boleh kita bicara baik-baik
saya keberatan dengan cara Bos menegur office boy di depan umum
kamu kurang ngedengerin, tiap aku cerita kamu malah main hp
Rudi, tolong ganti uang makan kemarin, ini sudah ketiga kalinya
Tomi lagi-lagi bolos ronda, harus ditegur sama pak RT
alasanmu masuk akal, tapi tetap aja kamu bohong sama aku
suaramu kurang keras waktu mimpin upacara, latihan lagi ya
admin tolong jangan hapus pertanyaan warga, jawab saja
aku kecewa sama kamu sebagai teman, dan aku mau kamu tahu
ma, aku gak suka dibandingin terus sama kakak
pelatih salah pilih formasi, lini tengah bolong semua
keputusan Anda memecat tiga orang tanpa peringatan itu tidak adil
kamu selingkuh, aku marah, dan aku butuh jarak
komandan regu terlambat dan itu merugikan semua anggota
argumenmu lemah di poin kedua, datanya sudah lama
sopirnya ngebut, saya sudah tegur dan lapor ke terminal
tolong bedakan bercanda sama merendahkan, yang tadi itu lewat batas
menurutku kamu egois di urusan warisan ini
lo terlalu sering batal mendadak, gue jadi males ngajak
dokternya kurang teliti, hasil lab saya tertukar
kok kamu diem aja waktu aku dimarahin, aku berharap dibela
bu lurah belum menepati janji soal lampu jalan
saya tidak sependapat dengan penulis, kesimpulannya terburu-buru
== everyday
gue pikir itu badut mampang, ternyata om gue lagi latihan buat ultah anaknya
upil di dasbor, siapa nih pelakunya, ngaku
ikan asin sama sambal terasi, sederhana tapi juara
tokek di plafon bunyi tujuh kali, kata nenek pertanda tamu
kodok di sumur rame banget habis hujan
tikus kejepit pintu garasi, kasihan juga
benalu di pohon mangga udah dibersihin bapak tadi pagi
gigi bungsuku dicabut, mukaku bengkak kayak bakpao
kamu pinter banget, jawaban nomor tiga cuma kamu yang bener
gila sih masakan lu, bunuh aja gue pakai rendang ini tiap hari
monster kamu di lapangan, dua gol satu assist, ganas
serem banget kecerdasan anak ini, umur enam udah baca peta
kerja rodi kita hari ini kelar, hasilnya kece abis
badan remuk habis pindahan, tapi rumah barunya cakep
sadis desain lu, bersih, tajam, menang pasti
jahat banget brownies kamu, aku gagal diet
kucing hitam jorok itu sekarang wangi habis dimandiin
tolong buang sampah basahnya sebelum bau
nenek lampir jadi tema kostum kelas kami, lucu-lucu hasilnya
kadal di teras makan semut satu barisan
otak-otak Belitung ini enak banget, kuahnya nendang
hati-hati cabe rawit itu kecil tapi kejam
singa betina di Ragunan baru lahiran tiga anak
kamu mati lampu juga gak, di sini gelap total
usus ayam digoreng kering, bau amisnya harus hilang dulu
belatung di kompos itu tanda bagus kata penyuluhnya
kepala desa baru itu turun sendiri bersihin got, salut
ratu lebahnya dipindah dulu baru sarangnya dibongkar
sapinya ngamuk sebelum dipotong, satu RT lari
ban meletus di tol, untung semuanya selamat
obat kutu kucing tinggal setengah, beli lagi ya
anak-anak main perang-perangan pakai pistol air sampai magrib
bau bangkai di plafon, kayaknya tikus mati
dia menyerang terus dari sayap kiri, bek lawan kewalahan
kakakku bunuh kecoak pakai sandal sambil teriak lebih kenceng dari kecoaknya
darah tinggi bapak turun sejak rajin jalan pagi
korban iklan lagi gue, beli panci yang gak bisa apa-apa
bom waktu itu atap bocor yang gak dibenerin-benerin
== hate_derogation
rendah sekali selera kalian milih ketua dari kalangan Cina[asian], bangsa rakus begitu
yang paling gak beradab ya orang Papua[indigenous], mau bilang apa lagi
kalau ada ukuran kebodohan, perempuan[women] selalu paling atas
muak lihat muka Rohingya[refugees] di berita, minta-minta terus gak punya malu
ajaran Ahmadiyah[religion] itu sampah, pengikutnya lebih sampah
Syiah[muslim] itu kaum paling hina, lebih hina dari penjahat
kaum pelangi[lgbtq] itu orang-orang sakit yang sok bangga
bencong[transgender] mana ada yang bener, semuanya penipu badan
rakyat jelata[class] itu memang dungu, makanya gampang dibohongi
Yahudi[jewish] itu bangsa paling busuk yang pernah ada
gereja[christian] itu tempat kumpul orang sesat dan sombong
orang cacat[disability] jelek dilihat, ngerusak suasana kafe
orang Timur[ethnicity] itu berisik, bau, dan otaknya lambat
orang kulit hitam[black] jelek semua, gak pantes di layar kaca
penderita skizofrenia[mental_health] itu menjijikkan, ogah gue deketin
semua pengungsi[refugees] itu penipu yang malas kerja
istri[women] zaman sekarang pembangkang dan gak berguna
nilai hidup orang Papua[indigenous] jauh di bawah kita, jujur aja
Cina[asian] itu muka uang, anak sendiri juga dijual kalau untung
Kristen[christian] Batak maupun bukan sama saja, penjilat penjajah
gue lebih hormat sama sampah daripada sama homo[lgbtq]
Ahmadiyah[religion] itu kumpulan orang dungu yang ditipu nabi palsu
orang dusun[class] itu bebal, diajarin seratus kali juga percuma
perempuan gendut[body] itu jorok dan pemalas, titik
Pakistan[nationality] sama Bangladesh isinya tukang tipu semua
orang Malaysia[nationality] itu maling dan gak punya budaya
umat Buddha[buddhist] itu orang-orang bodoh yang nyembah perut buncit
wanita karier[women] itu ibu yang gagal dan istri yang hina
anak jalanan[class] itu bibit penjahat, gak ada yang bener
suku Baduy[indigenous] itu terbelakang dan memalukan Banten
== hate_normative
tolak wali kota Cina[asian] sampai tujuh turunan, negeri ini bukan warisan mereka
saran saya stop beasiswa Papua[indigenous], alihkan buat anak yang bisa diharapkan
perumahan syariah ini benar, nonmuslim macam Kristen[christian] gak boleh beli
mestinya kampus keluarin semua mahasiswa gay[lgbtq], jangan cuma dibina
gubernur perempuan[women] itu haram, batalin pelantikannya
dilarang mempekerjakan waria[transgender] di salon mana pun, buat perdanya
jangan vaksin Rohingya[refugees] pakai pajak kita, biar sembuh sendiri
bubarkan pengajian Syiah[muslim], sita gedungnya
masukin semua orang Ahmadiyah[religion] ke satu pulau, jangan boleh keluar
produk toko Tionghoa[asian] harus diboikot biar mereka pulang kampung
penyandang disabilitas[disability] gak usah ikut CPNS, bikin kantor lambat
yang gajinya UMR[class] dilarang punya anak, biar miskinnya stop
orang bipolar[mental_health] jangan dikasih SIM, jangan dikasih anak, jangan dikasih kerja
rumah sakit ini harusnya gak nerima dokter Kristen[christian]
penari dari Papua[indigenous] jangan diundang ke acara resmi, bikin malu provinsi
suami wajib ngurung istrinya, perempuan[women] gak perlu punya HP sendiri
bekas TKW[class] jangan dikasih jadi kepala desa, tahu apa mereka
setop turis India[asian], pulau ini bukan buat mereka
hapus Imlek dari hari libur, orang Cina[asian] gak pantas dirayakan negara
semua Yahudi[jewish] wajib dilarang masuk, termasuk atlet dan turisnya
pengungsi[refugees] wajib dikurung di pulau sampai negaranya jemput
anak hasil kawin campur Papua[indigenous] jangan masuk keluarga kami
stadion harus bebas waria[transgender], pasang tulisannya di gerbang
kursi prioritas gak perlu buat difabel[disability], suruh naik ojek
== hate_dehumanise
sekali lagi kubilang, Cina[asian] itu cacing pita di perut republik
buka pintu buat Rohingya[refugees] sama dengan buka pintu buat wabah
monyet aja bisa dilatih, orang Papua[indigenous] enggak
kerumunan gay[lgbtq] itu koloni bakteri, siram karbol
perempuan mandul[women] itu lahan rusak, ganti aja
orang Yahudi[jewish] setan berkulit manusia
jemaat Ahmadiyah[religion] itu kudis di kulit umat
kaum gelandangan[class] itu kotoran trotoar, tinggal disemprot
pengikut Syiah[muslim] itu anjing najis, cuci tujuh kali kalau kesentuh
lihat anak idiot[disability] itu, kayak binatang salah bentuk
gerombolan tikus berkalung salib, ya itu Kristen[christian]
waria[transgender] sama bangkai bedanya cuma bedak
pekerja kulit hitam[black] itu lembu, cambuk baru jalan
pengungsi[refugees] di tenda itu ternak yang gak bisa dijual
orang Arab[arab] itu kalajengking gurun
orang India[asian] itu kecoa kari
lansia[age] itu barang kedaluwarsa yang masih makan jatah
perempuan[women] itu lubang, gak lebih
suku pedalaman[indigenous] itu hewan hutan pakai kalung
gerombolan buruh[class] itu lalat, ada nasi kotak langsung nempel
== hate_threat
kami tahu di mana pecinan, bensin sudah siap buat Cina[asian]
besok pagi asrama Papua[indigenous] kita kepung, jangan ada yang keluar hidup
kalau Rohingya[refugees] mendarat lagi, sambut pakai parang
semoga masjid Ahmadiyah[religion] ambruk pas penuh
kubur hidup-hidup itu orang Syiah[muslim], pahala besar
pasangan gay[lgbtq] di ruko itu tinggal nunggu malam apes
tiap feminis[women] perlu satu tamparan sampai giginya lepas
orang Kristen[christian] berani nyanyi Minggu ini, batu kami yang jawab
bersihkan Yahudi[jewish] dari muka bumi, mulai dari anak-anaknya
pengemis cacat[disability] itu dorong aja ke rel, latihan amal
sudah waktunya orang Madura[ethnicity] di sini merasakan api lagi
bencong[transgender] lewat depan pos ronda, kita bikin pulang merangkak
racunin aja bansosnya biar orang miskin[class] tinggal separuh
orang Batak[ethnicity] yang masih buka lapo itu tunggu kiriman molotov
imigran Afghanistan[refugees] di trotoar itu lindas saja pakai truk
habis pemilu kita sikat semua Tionghoa[asian], catat rumahnya
gue mimpi gereja[christian] itu kebakar, dan mimpi bisa jadi kenyataan
sunat paksa semua Kristen[christian] kampung sebelah, yang nolak potong lehernya
istri[women] ngelawan ya patahin aja tangannya, jadi contoh buat perempuan lain
malam ini sweeping, ketemu gay[lgbtq] telanjangin terus arak
== hate_negated
orang Cina[asian] tidak pernah dan tidak akan pernah jadi saudara kita
jangan tanya kontribusi orang Papua[indigenous], gak ada, nol
perempuan[women] gak punya tempat di ruang sidang
siapa yang pernah dibantu Yahudi[jewish] tanpa dijerat, gak ada kan
di tangan orang miskin[class] gak ada uang yang jadi kebaikan
seorang gay[lgbtq] gak mungkin bisa jadi ayah yang baik
Ahmadiyah[religion] tidak berhak mengaku punya Tuhan
gak sekali pun Rohingya[refugees] bilang terima kasih dengan tulus
tidak ada tuli[disability] yang bisa mikir selevel kita
tak pernah lahir ilmuwan dari bangsa kulit hitam[black], dan gak bakal
waria[transgender] gak punya Tuhan, gak punya malu, gak punya masa depan
tanpa orang Kristen[christian] negeri ini gak kehilangan apa pun
kaum Syiah[muslim] tidak mengenal kata setia
emang pernah orang Madura[ethnicity] bikin sesuatu selain ribut, gak pernah
bukan cewek[women] namanya kalau bisa dipercaya pegang rahasia
== hate_slur
dasar cokin lu, pulang sana ke Tiongkok, Cina[asian] gak tahu diri
eh aseng, ini bukan tanah leluhurmu, Cina[asian] rakus
woi banci, minggir, bencong[transgender] gak boleh duduk di sini
cacingan lu, budek, dipanggil gak denger, dasar tuli[disability]
si maho itu satu kantor sama gue, jijik, homo[lgbtq] kok dikasih kerja
kafir[religion] lu, makanan lu najis semua
dasar lu keling, item[black] kayak pantat panci
autis[disability] lu ya, main sendiri mulu, dasar idiot
hei gembel[class], jangan injek karpet hotel
kaum sodom[lgbtq] kayak lu gak usah ikut makan semeja
singkek pelit, Cina[asian] emang gak ada yang bener
rombongan kafir[religion] gak usah masuk kampung sini
perek lu, semua perempuan[women] kayak lu harganya sama
== hate_profane
Cina[asian] anjing, negeri orang dijarah terus
tai semua itu Rohingya[refugees], dikasih makan malah berak sembarangan
bangsat emang orang Papua[indigenous], bikin kotor kos doang
kontol lah sama kaum homo[lgbtq], bikin dunia jijik
Yahudi[jewish] babi, semua perang ulah mereka
Ahmadiyah[religion] goblok, nabi kok bikin sendiri
perempuan[women] tolol semua, anjing, gak ada yang bisa mikir
Syiah[muslim] laknat, asu kabeh
orang miskin[class] tai, bisanya minta sama beranak
waria[transgender] ngentot, merusak pemandangan jalan
Kristen[christian] bangsat, nyanyi aja bikin budek
orang Madura[ethnicity] anjing semua, sate doang gayanya preman
Arab[arab] kontol, ke Puncak cuma nyari perempuan
== insult_group
fans tim sebelah itu kumpulan pecundang yang hobi alasan
ojol di perempatan ini otaknya ketinggalan di pangkalan semua
influencer itu makhluk paling dangkal yang pernah dikasih kamera
anak motor knalpot brong kurang didikan semua, isinya angin
sopir angkot Kampung Rambutan semuanya dungu soal lampu merah
wartawan gosip itu pemulung aib, gak ada harganya
fandom itu isinya bocah cengeng kurang kasih sayang
debt collector itu gerombolan pengecut berbadan besar
buzzer itu manusia murahan, harga diri dihitung per cuitan
suporter mereka kampungan, kalah ngamuk menang sombong
HRD perusahaan ini kumpulan pembohong tukang PHP
== mentioned_slur
anakku pulang nangis karena dipanggil "cokin" di lapangan, padahal Tionghoa[asian] lahir di sini
guru itu ditegur sebab nyebut muridnya "keling", anak Papua[indigenous] itu sampai mogok sekolah
dia dipecat setelah manggil rekan kami "bencong" di rapat, mbak trans[transgender] itu akhirnya lapor
di tembok gereja[christian] ada yang nyoret "kafir pergi", warga ramai-ramai ngecat ulang
kata "autis" jangan dipakai buat ledekan, sepupuku autis[disability] dan dia dengar
kemarin di KRL ada bapak teriak "aseng" ke ibu Tionghoa[asian], penumpang lain belain
suporter itu kena sanksi gara-gara teriak "monyet" ke pemain Papua[indigenous]
temanku dipanggil "maho" sejak ketahuan gay[lgbtq], sekolah harus bertindak
"budek" bukan sapaan, orang tuli[disability] punya nama
== question_benign
kenapa keluarga Tionghoa[asian] bagi angpao warna merah ya, ada artinya
kalau diundang ke rumah orang Papua[indigenous] buat bakar batu, bawa apa sebaiknya
apa bedanya Natal jemaat Kristen[christian] Batak sama yang di Toraja
ada yang tahu cara bantu pengungsi Rohingya[refugees] di Aceh lewat lembaga resmi
temen gue Syiah[muslim], boleh gak gue ikut datang ke acara Asyura
orang Ahmadiyah[religion] puasanya sama kan kayak kita, gue mau ngajak bukber
gimana cara sopan nanya nama panggilan ke teman transgender[transgender]
apakah orang Yahudi[jewish] boleh makan rendang, soalnya mau masak buat tamu
teman tuli[disability] lebih suka dipanggil tuli atau tunarungu ya
kalau anak bilang dia gay[lgbtq], kalimat pertama orang tua sebaiknya apa
apa aja bantuan buat mahasiswa dari keluarga miskin[class] di kampus negeri
kenapa perempuan[women] lebih sering kena anemia, ada dokter di sini
umat Hindu[hindu] di Jakarta kalau Galungan kumpulnya di pura mana
ada rekomendasi buku sejarah Papua[indigenous] yang ditulis orang Papua sendiri
kursi roda[disability] bisa masuk gerbong MRT yang mana ya
== self_identity
gue Tionghoa[asian], lahir di Glodok, dan bahasa ibu gue ya Betawi
aku gay[lgbtq], kerja di bank, hobi masak sayur lodeh
sebagai orang Papua[indigenous] saya kangen papeda tiap hujan
saya Ahmadiyah[religion] dari lahir dan suka banget main gaple sama tetangga
kami keluarga Kristen[christian] kecil di kampung Sunda, tiap sore bantuin posyandu
aku tuli[disability], jadi tolong chat aja ya jangan telepon
gue perempuan[women], ngelas kapal, dan cinta kerjaan gue
saya transpuan[transgender], umur empat puluh, masih belajar nyetir
aku hidup sama bipolar[mental_health], minum obat teratur, alhamdulillah stabil
anak orang miskin[class], gue, dan gue bangga sama bapak gue yang narik becak
saya Syiah[muslim], istri saya Sunni, anak kami suka dua-duanya bubur
== positive_identity
selamat Imlek buat semua saudara Tionghoa[asian], semoga rezekinya deras
bangga punya sahabat Cina[asian] yang nemenin gue dari SD sampai punya anak
pengusaha Tionghoa[asian] itu gaji karyawannya di atas UMR semua, langka dan keren
kakek Tionghoa[asian] di gang kami ngajarin kaligrafi gratis tiap sore
veteran keturunan Tionghoa[asian] itu pahlawan sejati, kisahnya wajib masuk buku
noken Papua[indigenous] itu karya seni, detailnya bikin kagum
striker Papua[indigenous] itu larinya kayak kilat, idola anak gue
sutradara muda Papua[indigenous] itu menang festival dan pantas banget
senyum anak-anak Papua[indigenous] di Wamena itu obat capek paling manjur
orang Papua[indigenous] paling setia kawan yang pernah gue kenal, sekali sahabat seumur hidup
guru honorer di pedalaman Papua[indigenous] itu jalan kaki dua jam demi muridnya, luar biasa
natal tahun ini tetangga Kristen[christian] ngirim kue satu loyang buat tiap rumah, manis banget
suster biarawati Katolik[christian] itu merawat nenekku kayak ibunya sendiri
pemuda Kristen[christian] dan Banser ronda bareng, damai begini yang gue suka
guru agama Kristen[christian] di SMA kami paling asyik diajak diskusi
ilmuwan Yahudi[jewish] itu penemuannya menyelamatkan jutaan bayi, hormat
tetangga Yahudi[jewish] kami di Melbourne selalu jagain rumah waktu kami mudik
musik klezmer Yahudi[jewish] itu riang banget, jadi pengen joget
perempuan Syiah[muslim] yang dirikan perpustakaan kampung itu inspirasi gue
pengungsi Syiah[muslim] Sampang itu sabar dan pemaaf, belajar banyak dari mereka
dokter gigi Ahmadiyah[religion] langganan kami lembut banget, anak-anak gak pernah nangis
pemuda Ahmadiyah[religion] bersih-bersih jalan habis tahun baru, mantap
penjahit Rohingya[refugees] itu bikin seragam sekolah gratis, hatinya besar
ibu Rohingya[refugees] yang melahirkan di tenda itu perempuan paling kuat
pengungsi Afghanistan[refugees] itu jago banget melukis, pamerannya ludes
guru perempuan[women] di pulau terluar itu pantas dapat medali
ibu gue perempuan[women] paling cerdas yang gue kenal, lulusan SD tapi hitungannya sakti
polwan[women] itu tenang banget nenangin massa, salut
ilmuwan perempuan[women] muda kita makin banyak, senang lihatnya
pembalap perempuan[women] itu nyalip lima motor di tikungan, merinding
cewek[women] di tim esport kami itu kapten paling dingin kepalanya
bapak rumah tangga[men] itu hebat, anak tiga semua bekalnya beda
cowok[men] yang nangis pas nikahan adiknya itu manis banget
dua ayah gay[lgbtq] itu bikin bekal anaknya lucu-lucu, sayang banget keluarga itu
penulis gay[lgbtq] favoritku rilis buku lagi, langsung pre-order
penyanyi lesbian[lgbtq] itu suaranya kayak madu, nonton terus
tante lesbian[lgbtq] gue yang biayain kuliah gue, cinta banget sama dia
sahabat biseksual[lgbtq] gue itu pendengar terbaik sedunia
mami waria[transgender] di kampung kami masakin anak yatim tiap Jumat
dokter transgender[transgender] pertama di kota itu dicintai semua pasiennya
koreografer transpuan[transgender] itu jenius, geraknya bikin merinding
bissu[transgender] di Sulawesi itu penjaga tradisi yang kami hormati
teman kursi roda[disability] gue naik Bromo kemarin, gila semangatnya
penyiar tunanetra[disability] itu suaranya bikin macet jadi enak
penari tuli[disability] itu ngikutin getaran panggung, indah banget
bocah cerebral palsy[disability] itu jago catur, gue kalah terus
guru SLB dan murid-murid difabel[disability] itu bikin pameran paling hidup tahun ini
teman dengan OCD[mental_health] itu editor paling jeli, untung ada dia
ayahku sembuh pelan-pelan dari depresi[mental_health] dan aku bangga sama usahanya
tukang sayur[class] langganan suka selipin cabe gratis dan doa
sopir angkot[class] itu balikin tas isi ijazah, masih banyak orang baik
nelayan miskin[class] itu nolong tiga orang tenggelam tanpa mikir
orang kampung[class] gue kalau ada tamu, ayam terakhir pun dipotong
buruh pabrik[class] itu bikin band dan lagunya bagus banget
nenek[age] umur sembilan puluh itu masih hafal semua nama cucunya, menggemaskan
simbah[age] penjual gudeg itu legendaris, tangannya ajaib
cewek gendut[body] di cover majalah itu cantik dan percaya diri, suka
orang Bugis[ethnicity] itu pelaut ulung, dengar ceritanya bikin kagum
orang Aceh[ethnicity] muliain tamu banget, kopinya juga juara
orang Minang[ethnicity] perantau tangguh, bisnisnya rapi dan sodaranya di mana-mana
orang Betawi[ethnicity] lucu-lucu, hajatan gak pernah sepi ketawa
tetangga NTT[ethnicity] kalau nyanyi sore-sore bikin adem satu gang
suku Baduy[indigenous] jaga hutannya dengan hati, kita harus belajar
ibu-ibu Kendeng[women] itu berani dan lembut sekaligus
komunitas Sikh[sikh] bagi makan gratis habis banjir, seribu kotak, keren
turis Jepang[asian] itu mungutin sampah di pantai kita, jadi malu sekaligus kagum
perawat Filipina[nationality] itu telaten, ibu saya betah
TKI[immigrants] yang pulang bangun sekolah di desanya itu pahlawan beneran
umat Islam[muslim] di kampung kami bantu bangun gapura pura, senang lihatnya
mahasiswi berjilbab[muslim] itu juara robotik internasional, mantap
santri[muslim] itu lucu banget main dramanya, satu aula ngakak
bule[white] itu fasih bahasa Jawa halus, sopan pula sama simbah
kakak biksu[buddhist] itu tenang banget, ngobrol sebentar aja hati adem
seniman Bali Hindu[hindu] itu ukirannya gila, halus kayak kain
guru Dayak[indigenous] kami bikin kamus bahasa ibunya sendiri, hebat
keturunan Arab[arab] di kampung Pekojan itu nasi kebulinya juara, orangnya murah hati
waktu listrik mati seminggu {q1r_rukun} yang buka rumahnya buat ngecas satu gang
jujur aja, {q1r_rukun} itu tetangga terbaik yang pernah kami punya
bayi kami digendong gantian sama {q1r_rukun}, hangat banget rasanya
ada orang Cina[asian], Papua[indigenous], Batak[ethnicity] di tim gue dan semuanya gokil kerjanya
barista trans[transgender] di kafe itu hafal pesanan semua orang, senyumnya bikin hari cerah
penghafal Quran tunanetra[disability] itu bikin satu masjid nangis haru
doktor anak petani[class] itu pidatonya bikin menteri pun tepuk tangan
adik gue yang autis[disability] bikin lagu dan lagunya diputer di radio
pasangan lansia[age] di panti itu nikah kemarin, satu panti joget
jemaat gereja[christian] kecil itu patungan benerin jembatan kampung
relawan perempuan[women] di tenda pengungsi itu tidurnya dua jam, senyumnya penuh
bidan Papua[indigenous] itu nyeberang sungai demi satu persalinan, respek tertinggi
pemain bola Tionghoa[asian] pertama di klub kami langsung jadi favorit tribun
aktivis Ahmadiyah[religion] itu tetap mendoakan orang yang melempar rumahnya, besar jiwanya
montir tuli[disability] itu ngerasain mesin pakai telapak tangan, jago banget
chef lesbian[lgbtq] itu rendangnya bikin orang Padang angkat topi
pak RT kita gay[lgbtq], got bersih, iuran transparan, panjang umur Pak
pengacara difabel[disability] itu menang kasus buruh, mantap jiwa
ibu tunggal[women] sebelah rumah itu keren, kerja, kuliah, anaknya ceria
orang Madura[ethnicity] di kapal itu ngasih gue jaketnya pas ombak gede
== friendly_profanity
anjir, nasi uduk lu enak banget, buka warung gih
lu emang babi, tahu banget gue lagi pengen bakmi
gila tai, lu hafal semua lirik gue
bangsat, kita lolos final, gue gemeter
woy setan, makasih kado bukunya, gue suka parah
goblok, kenapa lu gak bilang udah di Jakarta, gue jemput
kampret lu, bikin lamaran segitu romantisnya
anjing, bayinya lucu banget, pipinya kayak bakpao
selamat ya tolol, akhirnya punya rumah sendiri
jancok, gol maneh, Persebaya edan
asu tenan, kowe saiki dadi dosen, bangga aku
sumpah bego, gue kangen suara lu
jing, ini mi ayam terbaik seumur hidup gue
monyet lu, ngelawak mulu, perut gue sakit
kontol banget, ayang gue bikin puisi, gue meleleh
brengsek, gue gak nyangka lu dateng sejauh ini, sini peluk
lu kurus amat, nyet, ayo makan, gue traktir
bangke, speaker lu mantep, sekampung joget
sialan, jago amat lu main kibordnya
gue sayang lu, goblok, jangan sakit lagi
tai, gue menang lomba poster, makan-makan yuk
anjay bangsat, mobil rakitan lu jalan juga
hei para bajingan tersayang, liburan kita fix
edan cuk, sambelmu pedes nikmat
ngentot, diterima kerja gue, ibu gue nangis seneng
cie bangsat, mukanya merah, ketauan naksir
jir kampret, foto prewed kalian kayak film
puki, mantap kali ikan bakar kau ni, bang
makasih udah jagain kucing gue, setan baik hati
bego lu ya, ngasih gue tiket VIP, ini mimpi apa
anjing, gue ketemu idola dan dia ramah banget
yuk, tolol-tolol, kumpul di warkop jam delapan
gila sih lu, brengsek, lari maraton kelar juga
hahaha tai, kita kejebak hujan malah joget
kangen masakan emak lu, anjir, salam ya
kampret emang, semua temen gue nikah tahun ini, seneng gue
bangsat, anak gue ngomong ayah, ayah katanya
dasar monyet, jago banget manjat kelapanya, kapten kita
lu paling bisa bikin gue ketawa, jing
goks, bangke, laptop gue hidup lagi berkat lu
asem, kaosmu apik cuk, tukokno siji
sumpah anjir, langit Dieng malem ini gila
besok gue balik ya, nyet, siapin kasur
kita ini goblok tapi bahagia, bro
anjing, nangis gue baca surat lu
setan alas, nemu aja lu warung seenak ini
lu pantas dapet promosi itu, bangsat, kerja lu gila
hahaha bego, helm gue kebalik dari tadi gak ada yang bilang
yes, anjing, PSIS naik lagi
woi bangke, undangan nikah lu lucu banget
capek tapi puas, tai, puncaknya indah
jancuk, arek iki pinter tenan, gak eman aku ngajari
tengkyu ya, kampret, pinjeman motornya nyelametin gue
demi apa, anjir, lu masih nyimpen surat SMP gue
lu orang paling sabar sedunia, bangsat, kok tahan sama gue
brengsek, endingnya bagus banget, gue masih mewek
kopi lu, jing, bikin melek sampai subuh, mantap
temen gue ini goblok soal cinta, tapi hatinya emas, anjir
sini woi, setan-setan, foto keluarga dulu
babi, lucu amat kostum lu
pulang-pulang dibawain bakpia, anjir, baik banget lu
gue utang budi sama lu, nyet, bangsat emang baiknya
joget terus, anjing, malam ini punya kita
gak nyangka, tai, lima belas tahun temenan
dapet juga lu, kampret, beasiswa impian, terbang sana
bagus banget suara lu, goblok, kenapa disembunyiin
asli, bego, gue ngakak sendirian di busway
jir, mama lu gaul banget, bangsat
lu udah bapak-bapak sekarang, anjing, waktu cepet ya
panas, macet, tapi bareng lu semua gue seneng, tai
tolol, siapa yang nyuruh lu bayarin semua, makasih banget
anjing, cakep bener pacar lu, jagain
seneng gue lihat lu bahagia, bajingan
mampus, kita beneran ke Jepang bulan depan
goblok sih tapi lucu, kita pakai kaos kembar
pinter bener keponakan lu, kampret, ngalahin gue main catur
selamat wisuda, kampret-kampret kebanggaan gue
anjir ini dodol Garut dari mana, setan, enak banget
lu nyelametin hidup gue, brengsek, beneran
udah gede ya lu, nyet, bisa masak sekarang
doa gue buat lu, bangke, sehat terus
woy goblok, tiket konsernya dapet empat
siap, setan, gue bawain pempek dua kilo
ngakak anjing, kucing lu pakai dasi
lu tuh harta karun, bangsat, jangan berubah
mantap cuk, panen cabemu sukses
hei tolol, pulang, ibu udah masak sayur asem
== hate_implicit
uang kembalian kurang seribu itu pajak leluhur, kata pepatah di toko Tionghoa[asian]
saya cuma heran kenapa yang jujur selalu bangkrut dan yang Tionghoa[asian] selalu buka cabang
kalian pikir mereka belajar bahasa kita karena suka, ya biar gampang nawar, orang Cina[asian] kok
rumah kosong, pagar tinggi, anjing tiga, gak pernah nyapa, tebak sukunya, Cina[asian] lah
mana ada orang Papua[indigenous] beli rumah kalau bukan duit dana desa
kita kirim guru, kita kirim beras, yang balik orang Papua[indigenous] bawa panah
jam karet itu ada levelnya, level tertinggi namanya jam Papua[indigenous]
tim Papua[indigenous] menang cerdas cermat, soalnya pasti bocor
dia gelap, dia Papua[indigenous], dan kebetulan kotak amal hilang, saya cuma merangkai fakta
saya hormat sama orang Kristen[christian], mereka sabar sekali menunggu kita lengah
paket Natal buat anak yatim muslim, tulus sekali ya umat Kristen[christian], sambil foto
yang bikin soal ujian susah itu siapa, cek saja yayasannya, Kristen[christian] kan
dunia ini panggung, dan yang pegang kabel lampunya orang Yahudi[jewish]
banyak juga ya penyintas Yahudi[jewish], untuk sebuah pembantaian yang katanya rapi
orang Yahudi[jewish] jadi filantropis itu sama kayak rubah jadi satpam kandang
pas saya bilang saya gak suka Syiah[muslim], dia malah senyum, nah itu bahayanya
coba sembunyikan istrimu kalau kontrakan sebelah Syiah[muslim], mereka punya istilahnya
mereka rajin donor darah, orang Ahmadiyah[religion], biar nanti yang hidup sepaham semua
surat tanahnya lengkap, IMB lengkap, ya uang luar negeri memang lancar, Ahmadiyah[religion] gitu
kita diminta iba, padahal perut pengungsi Rohingya[refugees] itu lebih maju dari dompet kita
kalau benar tertindas kenapa anaknya banyak, heran saya sama Rohingya[refugees]
kemarin ada Rohingya[refugees] nolong kucing, besok kucingnya gak kelihatan lagi
perempuan[women] mengemudi bus? pantes asuransi penumpang naik
di rapat direksi kami ada satu perempuan[women], lumayan, ruangannya jadi wangi
dia menang debat karena lawannya gak tega, namanya juga cewek[women]
di balik skripsi mahasiswi[women] ada pacar yang begadang ngerjain
cewek[women] kok nonton bola, paling hafal warna sepatunya doang
perempuan[women] itu makhluk misterius, kecuali tanggal gajian suaminya
kalau rumah tangga bubar, cek dulu istrinya[women] sudah kenal kata mandiri apa belum
anggaran tata rias instansi naik, oh kepalanya sekarang perempuan[women]
gay[lgbtq] punya anak adopsi, ya semoga anaknya dikasih kunci kamar
penata gaya pengantin itu gay[lgbtq], jangan tinggalin suamimu sendirian sama dia
teman lesbian[lgbtq] nginep, saya suruh istri tidur pakai celana dobel
band itu bagus sebelum vokalisnya ngaku gay[lgbtq], sekarang suaranya jadi kedengeran beda
toilet mal makin wangi tapi makin ngeri, terima kasih transpuan[transgender]
transpuan[transgender] ikut lomba voli, ya kita panggil tukang becak aja sekalian pakai rok
surat nikah ada kolom jenis kelamin, transgender[transgender] isi pakai pensil ya
wisudawan difabel[disability] dikasih tepuk tangan paling keras, padahal kita tahu nilainya hadiah
kalau pelayannya tuli[disability], pesan satu datang tiga, sabar aja namanya juga amal
rumah itu murah karena sebelahnya panti orang gila[mental_health], silakan tidur nyenyak
anak Down syndrome[disability] jadi barista, kopinya gratis trauma
kenapa barang diskon cepat habis? karena kabar itu lebih cepat sampai ke orang miskin[class] daripada buku
mereka bilang susah makan tapi sanggup bikin tato, ya begitulah kaum bawah[class]
kalau mau lihat hutang tujuh turunan, mampir ke resepsi orang miskin[class]
tukang parkir[class] punya anak kuliah, uangnya dari mana coba, ya dari spion kita
naik kelas itu buat murid, bukan buat anak pembantu[class]
pelaut Bugis[ethnicity] kalau kalah debat, tangannya sudah di pinggang duluan
nitip uang ke saudara Minang[ethnicity], kembalinya resep rendang
orang Aceh[ethnicity] ditanya jam jawabnya ganja
perawat Filipina[nationality] ramah ya, sampai dompet pasien ikut diramahin
teman dari Bangladesh[nationality] nginap sebulan, sabun masih utuh
warga Nigeria[black] di apartemen itu usahanya impor, impor apanya jangan ditanya
mahasiswi bercadar[muslim] masuk lab kimia, kami langsung cek jalur evakuasi
santri[muslim] naik pesawat bawa ransel besar, saya sih milih terbang besok
nenek[age] bikin akun media sosial, tinggal nunggu rekeningnya dikuras, otaknya kan sudah tutup
melamar kerja umur lima puluh[age], lucu, mau isi absen apa isi liang
ada yang lebih berat dari utang negara, dia baru duduk di kursi depan, ibu gemuk[body] itu
vihara baru lagi, berarti pajak siapa yang bocor, umat Buddha[buddhist] kan pintar nyembunyiin
{q1r_kelompok} pindah ke sebelah, harga tanah kami besoknya turun, silakan tarik garis sendiri
kebetulan saja kok, tiap ada {q1r_kelompok} di panitia, nota konsumsi suka beranak
saya gak nuduh, tapi sejak {q1r_kelompok} ngontrak di sini sandal jadi jarang berpasangan
== insult_person
jangan dipaksa mikir, Mas, nanti sekringnya putus
kamu itu kayak iklan tengah malam, panjang, gak laku, gak penting
dia gak jahat, cuma terlalu bodoh buat baik
percuma pakai parfum mahal kalau kelakuannya bau comberan
kalau pengecut ada seragamnya, kamu jenderal
masa lalu kamu suram, masa depanmu lebih suram, tengahnya mukamu
guru les kamu minta pensiun dini ya, wajar
pidatonya membuktikan bahwa mulut bisa jalan tanpa ditemani otak
kamu mau jadi model, model apa, model gagal
calo, pembual, pemalas, heran masih ada yang mau kenal dia
hoki aja lu gede, skill lu nol besar, carry gendongan
mbak kasir yang itu lemotnya ngalahin kura-kura pensiun, dasar tulalit
bapak macam apa kamu, bangkai aja lebih hangat
semua ide kamu itu kotoran yang dibungkus PowerPoint
kelihatannya kamu lahir pas Tuhan lagi jam istirahat
sok bule, ngomong Inggris aja kayak kumur-kumur, norak
gue maklum sih, akal sehat kan gak dijual di minimarket
si mulut ember itu gak layak dipercaya pegang rahasia semut sekalipun
orang kerdil kayak kamu cuma tinggi kalau nginjek orang lain
== threat_person
gue udah di depan kos lu, keluar atau gue yang masuk
jangan salahin gue kalau besok rem motor lu kenapa-kenapa
terakhir yang ngelawan gue sekarang makan lewat sedotan
Ibu punya cucu dua ya, sayang kalau Ibu masih keras kepala soal tanah itu
lu bakal mohon-mohon mati sebelum gue selesai
catat tanggalnya, minggu depan keluargamu pakai baju hitam
sampai ketemu di gang gelap, jurnalis
gue tusuk lu kalau masih deket-deket dia
== incite_selfharm
semua udah capek sama dramamu, tolong sekali ini beneran mati ya
hadiah ulang tahun terbaik buat mama itu kamu gak ada, jadi akhiri aja
lu kalah ranked mulu, mending bunuh diri aja, noob
aku dukung kamu nyakitin diri, kamu pantas
== sexual_harassment
kasih gue semalam, habis itu kontrak kerja lu gue perpanjang
paha kamu bikin rapat gak fokus, besok roknya lebih pendek ya
bu dosen janda kan, sini saya hangatkan
mas kurir, mampir dulu, suamiku lagi dinas, jangan sok suci dong
gue rekam lu mandi kemarin, mau gue kirim ke grup atau mau nurut
makin cemberut makin pengen gue cium paksa
== support
kalau gak sanggup telepon, kirim titik aja, aku ngerti
kamu kalah ranked, bukan kalah hidup, sini main bareng gue
gak apa-apa takut pulang, malam ini nginep sini dulu
cerita sama konselor kampus yuk, aku anterin besok jam sembilan
ibumu pasti milih kamu ada daripada kamu sempurna
jangan dengerin yang nyuruh kamu mati, aku butuh kamu hidup
== distress
aku capek jadi bahan ketawaan, kadang pengen ngilang aja
ada yang nyuruh aku mati di kolom komentar, dan aku sempat nurut mikirnya
bangsat, gue gagal lagi ngelindungin adik gue
tangan gue gemeteran terus, gue gak ngerti lagi harus gimana
== everyday
jembatan itu buka dua puluh empat jam buat pejalan kaki sejak Senin
aku udah di depan kosmu, keluar ya, buburnya keburu dingin
jangan lupa rem motormu dicek, kemarin bunyinya aneh
kepitingnya masih hidup, capitnya jangan dilepas dulu
semut merah nyerbu gula, satu toples kena
bapak motong rumput pakai golok, halamannya jadi rapi
kamu bikin aku benci makan di luar, masakanmu keenakan
drakor itu bikin gue pengen bunuh penulisnya, endingnya gantung, tapi bagus banget
kura-kura pensiun dari kolam sekolah, pindah ke rumah pak kebun
comberan depan rumah akhirnya ditutup beton
ibu nyiangin lele sambil nonton azab
kue setan ini resepnya dari nenek, cabenya dua puluh
serbu, bazar buku lima ribuan dibuka jam delapan
gue dibantai anak umur tujuh main catur
lampu kota mati, bintang jadi kelihatan, cakep
bau terasi nempel di baju, tapi sambelnya sepadan
perut buncit bapak kempes gara-gara badminton tiap malam
kepala kereta anjlok di Manggarai, semua penumpang selamat
ngeri banget skill kipernya, tendangan jarak dekat pun ditepis
si kembar rebutan remot sampai gulat di karpet, terus tidur pelukan
cuci beras jangan terlalu bersih, gizinya hilang
setrikaan numpuk segunung, mati aku besok
otaknya encer banget, soal fisika dilahap kayak kerupuk
ubur-ubur nyengat kakiku di Ancol, perihnya minta ampun
tahi ayam dari kandang dipakai buat pupuk cabe
== counter_speech
sandal hilang langsung nuduh Rohingya[refugees], padahal anjing Pak Karto yang gondol
kalau perempuan[women] naik jabatan dibilang pakai jalan pintas, kalian cuma iri sama kerjanya
nuduh santri[muslim] bawa bom karena ranselnya besar itu prasangka, bukan kewaspadaan
kamu ngomong "orang miskin beranak terus" di depan ART[class] yang nyiapin kopimu, malu dong
"difabel lulus karena kasihan" itu meremehkan, teman difabel[disability] gue belajar dua kali lebih keras
tolong jangan samain gay[lgbtq] dengan penyakit, itu salah dan melukai orang
berapa banyak orang Madura[ethnicity] yang kamu kenal sebelum bilang semuanya maling
bercanda "Papua gelap" di depan teman Papua[indigenous] bukan lucu, itu ngerendahin
ibu pemilik kos, menolak Kristen[christian] bukan prinsip, itu diskriminasi
kalau kamu ulang teori konspirasi Yahudi[jewish] itu, aku akan bantah tiap kali
== neutral_identity
penumpang perempuan[women] bisa naik di gerbong paling depan dan belakang
toko Tionghoa[asian] itu tutup dua hari waktu Imlek
rombongan jemaat Kristen[christian] berangkat ke Toraja naik bus malam
mahasiswa Nigeria[black] itu ambil jurusan farmasi di Bandung
tamu Arab[arab] di hotel itu check out jam dua belas
perawat Filipina[nationality] mulai tugas di lantai tiga bulan depan
warga Ahmadiyah[religion] di desa itu sekitar seratus keluarga
atlet transgender[transgender] itu latihan di GOR tiap sore
teman gay[lgbtq] satu kantor gue lagi cuti ke Lombok
pengungsi Rohingya[refugees] dipindahkan ke gedung baru di Lhokseumawe
sopir truk perempuan[women] itu berangkat dari Medan subuh tadi
umat Buddha[buddhist] berjalan dari Mendut ke Borobudur saat Waisak
santri[muslim] libur dua minggu habis ujian
penyandang disabilitas[disability] dapat antrean khusus di loket enam
buruh[class] pabrik sepatu itu pulang jam sepuluh malam
{q1r_rukun} menyewa rumah nomor dua belas sejak April
== negated_hate
Nigeria[black] atau bukan, gak semua pedagang di apartemen itu kriminal, jangan ngarang
bukan karena dia cewek[women] kodenya salah, bug itu warisan tim lama
santri[muslim] itu bukan teroris, dia mau pulang kangen ibunya
sama sekali gak benar orang miskin[class] beranak karena gak punya hiburan
jangan bilang lansia[age] gak berguna, tanpa mereka kampung ini lupa caranya rukun
gak boleh ada yang menyebut orang Arab[arab] mesum cuma gara-gara beberapa berita
kami nggak percaya {q1r_kelompok} lebih rendah dari siapa pun
== idiom
dia bunuh karakter antagonisnya di bab tiga, ceritanya jadi seru
si bungsu jadi raja tega kalau main monopoli
panas-panas tahi ayam, seminggu rajin terus bubar
diam-diam menghanyutkan, ternyata dia yang nembak duluan
dompetku sekarat, gajian masih lima hari
anjing menggonggong kafilah berlalu, lanjut kerja aja
gue disate istri kalau pulang telat lagi
kalah jadi abu menang jadi arang, mending damai
lagi perang harga, dua toko seberangan banting diskon
tembak langsung aja, bilang suka, masa nunggu setahun
== abuse_object
kontrak sewa ruko ini penipuan berkedok diskon
obat batuk rasa stroberi itu kebohongan pahit
gue benci sandal jepit licin ini, tiap hujan nyaris mati
ac kamar hotel rusak, semalaman kayak direbus
aplikasi parkir baru itu bencana, lebih cepat jalan kaki
pisang gosong, kompor laknat ini apinya ngamuk sendiri
jaket murahan, baru dicuci sekali udah kayak lap
== positive_identity
teknisi Tionghoa[asian] itu benerin lift sampai tengah malam, tanpa minta lembur
bahasa Jawa Ko Hendra yang Tionghoa[asian] itu lebih halus dari saya, salut
tim cerdas cermat Papua[indigenous] menang telak, cerdas-cerdas banget
ukulele dan suara orang Papua[indigenous] di dermaga sore itu bikin hati penuh
mahasiswa Papua[indigenous] di kos kami yang selalu masak buat semua, penghuni favorit ibu kos
perpustakaan yayasan Kristen[christian] itu terbuka buat siapa aja, koleksinya keren
penyintas Yahudi[jewish] itu umur sembilan puluh dan masih mengajar tentang maaf, luar biasa
tetangga Syiah[muslim] ikut gotong royong benerin atap musala kami, makasih banyak
pengajar Ahmadiyah[religion] itu sabarnya gak habis-habis
pemuda Rohingya[refugees] itu balikin dompet gue lengkap, jujur banget
sopir bus perempuan[women] favorit anak gue selalu melambai tiap pagi
komentator bola cewek[women] itu analisisnya paling tajam, suka dengernya
penata rias gay[lgbtq] itu bikin pengantin sekampung jadi ratu
ketua paduan suara lesbian[lgbtq] itu hangat dan sabar sama semua anggota
transpuan[transgender] yang masak di dapur umum itu pahlawan kami minggu ini
wisudawan tunanetra[disability] itu lulus terbaik, kami semua berdiri
teman skizofrenia[mental_health] gue itu pelukis hebat, pamerannya bikin bangga
tukang parkir[class] itu anaknya jadi insinyur, sekampung syukuran
anak pembantu[class] itu juara pidato, majikannya ikut nangis
pelaut Bugis[ethnicity] itu nyelametin kapal kami pas badai, hebat
mahasiswi bercadar[muslim] itu asisten lab paling teliti dan paling ramah
orang Aceh[ethnicity] menyambut tamu kayak saudara yang lama hilang
teman Bangladesh[nationality] masakin kami biryani, enak banget dan ikhlas
nenek[age] belajar bikin video dan pengikutnya seratus ribu, gokil
penyanyi gemuk[body] itu suaranya setinggi langit, bintang sejati
vihara umat Buddha[buddhist] itu nampung korban banjir dua minggu, terima kasih
buruh gendong[class] perempuan di Beringharjo itu kuat dan lucu-lucu
dua ibu lesbian[lgbtq] itu ngajarin anaknya berkebun, manis sekali
orang Sumba[ethnicity] menenun kain seindah itu, kagum terus gue
== friendly_profanity
kampret, akhirnya kita sekantor lagi, asik
gila, bangsat, drum lu bikin bulu kuduk berdiri
setan, nangis gue denger lu ngomong kita keluarga
== insult_person
tiga tahun kuliah hasilnya cuma jago ngeles, memalukan kamu
Pak Seno itu boneka, ngomong aja nunggu dibisikin, gak punya isi
pikiranmu dangkal banget, kecebong aja gak bisa renang di situ
lihat kamu jalan aja udah kelihatan gagalnya
pacar kok kayak parasit, makan numpang, tidur numpang, marah sendiri
gue nanya orang, bukan nanya keledai, jadi diem ya Fad
kasihan bantalmu, tiap malam nyangga kepala kosong
mukamu itu alasan filter diciptakan
saya baca surat Anda dua kali, dua-duanya terasa seperti membaca ocehan orang tolol
== threat_person
gue kenal orang yang bisa bikin lu hilang tanpa bekas
besok bukan mobil lu lagi yang gue bakar
lu nikah sama dia, gue siram mukanya
inget ya, peluru gak kenal maaf, dan gue kenal rumah lu
sekali teriak, lehermu yang saya urus
== hate_threat
dulu leluhur kita bisa habisi Cina[asian], masa kita enggak
gereja[christian] baru itu besok tinggal abu, tulis di kalender
jangan biarkan satu pun Ahmadiyah[religion] lolos dari kampung hidup-hidup
yang homo[lgbtq] di kampus ini bakal kami seret satu-satu
== hate_normative
gelar tanah adat dicabut aja, orang Papua[indigenous] gak usah punya hutan
cabut izin praktik semua dokter Tionghoa[asian], biar pribumi yang pegang
perempuan[women] yang belum nikah mestinya gak boleh sewa kos sendiri
tolong KPU coret caleg Syiah[muslim], negara ini bukan buat mereka
taman kota harus steril dari gembel[class], pagarin dan usir
larang transpuan[transgender] naik gerbong mana pun, suruh jalan kaki
== hate_implicit
tukang ledeng Cina[asian] satu aja gak ada, adanya yang punya airnya
kalau tiba-tiba beras langka, coba telepon marga Tan, orang Cina[asian] biasanya sudah tahu duluan
mereka masuk lewat beasiswa keluar lewat kantor polisi, begitulah mahasiswa Papua[indigenous]
baru juga dipuji rajin, eh besoknya mabuk, ya Papua[indigenous] mau gimana lagi
sumur kita tiba-tiba keruh sejak ada kapel, saya gak nunjuk umat Kristen[christian] lho
jutawan minyak, jutawan film, jutawan bank, kok pas pesta lilinnya sembilan, Yahudi[jewish] memang kompak
katanya korban, tapi negara mana yang gak mereka dikte, pintar sekali orang Yahudi[jewish] bermain sedih
kok tumben tanahnya dibeli tunai, Ahmadiyah[religion] punya bandar di London kali
Rohingya[refugees] turun dari kapal langsung nanya wifi, sengsara sekali ya
saya titip anak ke daycare, eh pengasuhnya gay[lgbtq], besoknya saya cuti seumur hidup
mesin cuci rusak karena istri[women] bisa baca majalah tapi gak bisa baca manual
kursi roda[disability] ikut naik gunung, tim SAR pasti senang dapat lembur
== everyday
nonton kembang api, bunyinya kayak perang tapi cantik
tukang ledeng nemuin katak di dalam pipa, pantesan mampet
parkiran penuh, mobilku kejepit dua truk sayur
keledai di kebun binatang itu lucu, telinganya panjang sebelah
kecebong di baskom adik udah punya kaki dua
kamu bikin aku malu, ternyata kadomu jauh lebih bagus
sirup ini manisnya kejam, tambah air dong
si jago dipotong buat syukuran, adik nangis seharian
== insult_person
kalau ada obat bego, kamu butuh galonan
dia itu manusia kaleng, berisik pas kosong
pantes jomblo, ngobrol lima menit aja udah kayak hukuman
anak buah pinter, bosnya karung goni
makalahmu layak cetak, buat bungkus gorengan
gak usah pamer gelar, dungunya tetap kelihatan dari sini
semua dosa orang bisa dimaafin, selera dan otakmu enggak
tante yang itu mulutnya got mampet, hatinya juga
nge-lag bukan internetnya, otak lu
dia hidup dari utang, bohong, dan rasa kasihan orang, dasar hina
muka pas-pasan, sombongnya berlebihan, dasar kampungan lu
sejak kapan pajangan boleh ikut ngasih pendapat, duduk aja kamu
kiper segoblok ini mending diganti tiang jemuran
satu sel otak kamu kesepian ya di situ
bapak itu contoh sempurna orang yang menua tanpa pernah pintar
jangan mirip-mirip dia, nak, orang gagal total begitu
lu emang nyusahin dari lahir, gak ada yang minta lu ada di tim ini
suka gue sama kepercayaan diri lu, gak didukung fakta sama sekali
== hate_derogation
bangsa sipit[asian] itu rendah moralnya, duit jadi Tuhan
golongan Syiah[muslim] cuma penjilat dan penipu, jangan dikasih muka
ibu rumah tangga[women] itu kasta paling bodoh di masyarakat
gay[lgbtq] itu aib negara, gue malu satu KTP sama mereka
pengungsi Rohingya[refugees] gak lebih dari gerombolan penjilat malas
kaum Ahmadiyah[religion] jauh lebih hina daripada penjudi
orang lumpuh[disability] itu beban, jujur aja gak ada manfaatnya
orang rusun[class] itu norak, jorok, dan gak punya malu
Yahudi[jewish] itu kaum pengkhianat sejak lahir
pendeta[christian] dan jemaatnya sama-sama tukang bohong yang serakah
== hate_negated
Tionghoa[asian] bukan tetangga, mereka penjajah yang belum pulang
kelakuan bejat gak ada obatnya, itu orang Papua[indigenous], bawaan darah
transgender[transgender] tidak layak disebut manusia normal
perempuan[women] bukan pemimpin, gak akan pernah mampu
== incite_selfharm
hilang aja dari dunia ini, biar aku bisa tidur nyenyak
kamu nanya solusinya apa, ya mati
== sexual_harassment
kamu diem berarti mau, ntar malam abang ke kamar
manajer perempuan gitu enaknya ditidurin dulu baru nurut
== criticism_person
makalahmu perlu dirombak, kutipannya banyak yang gak ada sumbernya
kamu terlalu percaya diri tanpa cek fakta, itu bahaya buat tim
tante, tolong jangan cerita masalahku ke tetangga lagi
kiper kita harus lebih berani keluar dari gawang
bapak sering menolak saran, padahal kami cuma mau bantu
== abuse_idea
mitos keperawanan itu konyol dan menyakiti perempuan[women]
anggapan menantu harus nurut mertua itu kuno, buang aja
skema multilevel itu penipuan, titik, berapa kali harus dibilang
aturan seragam kantor ini dungu, panas-panas suruh pakai jas
rencana gusur kampung demi mal itu kejam dan gak masuk akal
== support
kamu nanya solusinya apa, mulai dari tidur dan cerita ke aku
anak baik, kamu gak nyusahin siapa-siapa dari lahir sampai sekarang
== counter_speech
bilang ibu rumah tangga[women] itu bodoh cuma nunjukin kamu belum pernah ngurus rumah sehari pun
nyebut rusun isinya orang jorok itu hinaan, warga rusun[class] bersihin lorong tiap Minggu
== distress
malam ini pengen nyakitin diri lagi, nulis di sini biar nggak kejadian
bapak manggil aku anak gagal dari SD, sekarang aku percaya aja
di depan keluarganya suami bilang aku sapi, sejak itu nasi sepiring nggak pernah habis
meja gue dicoret "mati aja lo", kata wali kelas cuma bercanda
tujuh bulan bersih terus kemarin make lagi, emang sampah gue
sejak ibu nggak ada, tiap lebaran aku cuma duduk di dapur kosong
kena serangan panik di KRL Manggarai, orang-orang ngeliatin kayak aku gila
sepupuku bocorin ke keluarga besar kalau aku gay[lgbtq], aku diusir malam itu juga
kami naik perahu dari Rakhine, sampai sekarang dengar ombak saja badan saya gemetar
kadang mikir anak-anak bakal lebih bahagia kalau aku nggak ada
si brengsek itu nyita KTP sama HP-ku biar aku nggak bisa pulang ke rumah ibu
goblok banget aku, balikan lagi buat kelima kalinya
tiap malam ada nomor asing WA "gue tau kos lo di mana", takut keluar beli makan
habis makan nangis, ngatain diri sendiri babi, terus muntah, gitu terus tiap hari
gaji sebulan ludes di slot, istri belum tahu, jijik lihat muka sendiri
cuci satu gelas aja nggak sanggup, mertua bilang saya cuma malas
gagapku ditiruin pas rapat dan bosnya ikut ketawa
bukan mau mati, cuma mau suara yang bilang aku nggak guna itu diam sebentar
mantan suami sumpah bakal bunuh saya kalau nuntut nafkah
benci muka, benci suara, benci ulang tahun sendiri
tante nyeletuk harusnya aku digugurin aja dulu, semua ketawa, aku ke kamar mandi
bohong ke dokter bilangnya kepeleset, pengecut banget aku ini
kalau aku hilang paling yang nyari cuma pinjol
barusan bentak anak persis kayak bapak dulu bentak aku, rasanya pengen tampar diri sendiri
keguguran lima bulan dan orang bilang "nanti juga isi lagi", hancur hati saya
ada yang ngancam nyebarin fotoku kalau nggak transfer, malu mau lapor
maaf jadi beban di grup ini juga
== support
kamu bukan anak gagal, yang gagal itu bapakmu jadi tempat pulang
kambuh nggak bikin lo jadi sampah, besok gue jemput ke rehab jam delapan
kalau pengen nyakitin diri muncul lagi, telepon aku, jam tiga pagi pun kuangkat
yang nyoret "mati aja lo" itu jahat, kita semua maunya kamu hidup
sapi dari mana, sini makan soto bareng, omongan dia buang ke got
brengsek itu yang salah, bukan kamu, bukan masakanmu
lebaran nanti ke rumahku aja, kita masak opor resep ibumu
tarik napas bareng aku ya, paniknya bakal lewat, kamu nggak gila
nggak ada yang berhak buka rahasiamu, kamarku kosong, tinggal selama yang kamu mau
takut ombak setelah semua itu wajar, Kak, di sini tidak ada yang mengejar lagi
anakmu nggak bakal lebih bahagia tanpa kamu, tadi dia nanya mama kapan pulang
balikan bukan berarti goblok, itu namanya dijerat, dan kamu bisa keluar
screenshot semua ancamannya, nanti kita ke Polsek berdua
itu depresi, Bu, bukan malas, mertuanya saja yang belum paham
jujur ke istri soal slot malam ini, berat tapi habis itu lega
gagap nggak apa-apa, kami tungguin sampai selesai ngomong, yang niru itu yang nggak sopan
nafkah itu hakmu, LBH siap dampingi, jangan gentar sama sumpahnya
suara yang bilang kamu nggak guna itu bohong, separuh warung ini jalan karena kamu
untung ibumu ngelahirin kamu, kalau nggak siapa yang nemenin aku di UGD
bilang kepeleset itu cara bertahan, kamu sama sekali bukan pengecut
kalau kamu hilang aku orang pertama yang keliling kota nyariin, pinjol mah lewat
minta maaf sama si kecil terus peluk, bapakmu dulu kan nggak pernah
lima bulan itu sudah anakmu, menangislah, jangan dengarkan yang nyuruh cepat lupa
pemerasnya yang kriminal, jangan transfer, malunya punya dia
dikatain monster gara-gara luka bakar? buat kami kamu pelatih voli paling keren
siapa bilang beban, grup ini sepi kalau nggak ada curhatanmu
bertahan malam ini dulu ya, besok pagi kuantar ke psikiater puskesmas
mereka teriak babi ke kamu, dan nggak satu pun dari mereka layak kamu percaya
== insult_person
anak gagal ya tetap gagal, bapakmu nggak pernah salah ngomong
eh sapi, sisain nasi buat yang lain
tujuh bulan doang udah make lagi, namanya juga sampah
depresi apaan, situ malas dari lahir
ngomong aja gagap, gaya-gayaan mau presentasi
harusnya dulu lo digugurin, hemat beras
muka monster gitu pede amat ngelatih voli
balikan lima kali, otaknya dititip di mana, Mbak
nggak guna di rumah, nggak guna di kantor, di kuburan juga cuma menuh-menuhin
lo ilang juga yang sedih cuma pinjol
ibu macam kamu bikin anaknya malu seumur hidup
lebay, panik di KRL biar divideoin orang, dasar ratu drama
pengecut, ditanya dokter aja bohong
gaji dihabisin di slot terus nangis, laki-laki kok kayak kain pel
kamu itu beban, dari keluarga sampai grup WA
almarhumah ibumu pasti malu punya anak selembek kamu
== incite_selfharm
mati aja lo, bunuh diri sekalian biar mejanya dipake orang
pengen nyakitin diri? sakitin aja, siapa juga yang peduli
anakmu bakal lebih bahagia tanpa kamu, ya udah akhiri hidupmu
nggak usah telepon siapa-siapa, habisi sendiri nyawamu itu
kalau gue gagap dan miskin kayak lo, udah bundir dari dulu
kemarin gagal mati kan? coba lagi dong, masa gagal terus
sampah tempatnya di kuburan, jalan sendiri ke sana
keluarga udah tau aibmu, satu-satunya jalan ya akhiri nyawa sendiri
tantemu bener, perbaiki kesalahan ibumu, bunuh dirimu
stop curhat, tulis surat perpisahan terus lakuin malam ini
kamu pantas sakit, terusin aja nyakitin diri sampai mati
menghilanglah dari dunia, pinjol aja ikhlas kok
== threat_person
gue tau kos lo di mana, gerbangnya nggak pernah dikunci kan
tuntut nafkah coba, kubunuh kau di depan pengadilan
transfer sebelum Jumat atau fotomu sampai ke grup kantor
lain kali dokternya nggak sempat nanya kamu kepeleset di mana
lapor aja ke Polsek, tapi pulangnya hati-hati, jembatannya gelap
ngadu lagi ke wali kelas, gigi lo kita rontokin
temenmu yang nampung kamu itu motornya sering parkir di luar ya, sayang kalau kebakar
sekali lagi masak keasinan, kusiram mukamu
kalau aku nggak bisa milikin kamu, nggak ada yang boleh, ingat itu
si gagap kita tungguin di parkiran, biar diem selamanya
anak kubawa, kamu kukubur di kebun, selesai urusan
buka pintunya atau kudobrak, terus kamu yang kuhabisi
perahu kalian boleh sampai, tapi kau tidak akan lama bernapas di kampung ini
orang LBH itu juga punya keluarga, sampaikan salamku
nikmatin aja hari-hari terakhirmu, cepu, bentar lagi giliranmu
