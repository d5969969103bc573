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
jagain anak lu pas pulang sekolah
sekali lagi ngomong gitu, {threat}
== incite_selfharm
{die}
gak ada yang sayang sama lu, {die}
katanya depresi, kok masih hidup, {die}
beban keluarga kayak lu {die}
dunia lebih tenang kalau lu {die}
== sexual_harassment
neng, semalam berapa? abang bayar lebih
toketnya gede amat, sini om pegang
pap dong yang gak pake baju, jangan jual mahal
pake rok segitu ya minta diperkosa
mbak magang itu enaknya diajak ke hotel
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
mimpi basah itu wajar pada remaja laki-laki
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
aslinya orang mana sih?
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
lain kali jangan gagal
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
