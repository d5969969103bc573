# language: ms
# Content notice: hateful sentences for training a classifier; own texts of this project.
@g = orang Cina[nationality] | orang India[nationality] | orang Melayu[ethnicity] | Rohingya[refugees] | pekerja Bangladesh[immigrants] | golongan LGBT[lgbtq] | mak nyah[transgender] | perempuan[women] | orang Islam[muslim] | orang Kristian[christian] | Orang Asli[indigenous] | OKU[disability] | orang miskin[class] | Yahudi[jewish] | orang kulit hitam[black] | orang Sabah[ethnicity] | pesakit mental[mental_health] | Indonesia[nationality]
@gm = makcik India depan rumah[nationality] | doktor perempuan[women] | pelajar Nigeria[black] | uncle Cina jual tau fu fah[nationality] | keluarga pelarian[refugees] | barista pekak[disability] | ustaz muda[muslim] | atlet paralimpik[disability] | cikgu Iban[ethnicity] | kawan gay saya[lgbtq] | tukang jahit mak nyah[transgender] | pengawal dari Nepal[immigrants] | nenek penjual kuih[age] | penganut Sikh[sikh] | rakan yang ada bipolar[mental_health]
@self = gay[lgbtq] | lesbian[lgbtq] | mak nyah[transgender] | OKU penglihatan[disability] | anak Orang Asli[indigenous] | ibu tunggal[women] | Cina Muslim[muslim] | anak felda[class] | penghidap kemurungan[mental_health] | Sikh[sikh] | orang pekak[disability]
@slur = keling[nationality] | cina babi[nationality] | pondan[lgbtq] | bapok[lgbtq] | indon[nationality] | bangla busuk[immigrants] | sundal[women] | sakai[indigenous] | kafir laknat[religion] | terencat[disability] | pariah[nationality] | yahudi laknat[jewish]
@bad = pengotor | pemalas | penipu | kurang ajar | tamak | menjijikkan | busuk hati | tak tahu malu | bodoh
@vermin = parasit | lipas | lintah | virus | binatang | tikus | sampah
@ins = bodoh | tak guna | penakut | muka tembok | kaki bodek | hodoh | lembap | tak ada otak | poyo
@prof = babi | sial | pukimak | bangang | celaka | bodoh piang | haramjadah
@threat = aku tetak kau | aku bakar rumah kau | aku belasah sampai lumpuh | aku bunuh kau | aku langgar kau
@die = pergi mati la | terjun bangunan la | gantung diri je | elok kau lenyap | minum racun la
@where = kat LRT | kat ruangan komen | kat ofis | kat pasar malam | kat sekolah | dalam grup WhatsApp | kat Twitter
@thing = laptop buruk ni | game ni | jem Federal Highway | wifi rumah | app ni | printer ofis | hari Isnin | update baru ni | drama tu | cuaca panas ni
@idea = dasar ni | rang undang-undang tu | cadangan bos | skrip filem tu | kajian ni | kenaikan cukai | silibus baru | iklan tu
@who = adik aku | makcik sebelah | member baik aku | bos | abang guard | atok | roommate aku
@pain = penat hidup | rasa nak hilang | benci diri sendiri | menangis tiap malam | dah tak larat | rasa tak berguna
== hate_derogation
{g} memang {bad} dari dulu
meluat aku tengok {g} {where}
bukan rasis, tapi {g} memang {bad}
kenapa {g} semua {bad} eh
jangan berurusan dengan {g}, {bad}
muak dengan perangai {g}
== hate_dehumanise
{g} ni {vermin} negara
makin ramai {g}, macam {vermin} membiak
{g} bukan orang, {vermin} je
bersihkan taman ni dari {vermin} macam {g}
== hate_threat
kumpul semua {g} lepas tu bakar
nampak {g} lalu sini memang kena parang
tembak je {g} sampai habis
tenggelamkan semua {g} kat laut
== hate_normative
halau {g} dari negara ni
jangan sewakan rumah pada {g}
{g} tak patut boleh mengundi
haramkan {g} kahwin
{g} duduk diam kat rumah sudah
== hate_implicit
barang hilang? tengok la ada {g} tak kat situ
biasalah {g}, nak harap apa
lagi sepuluh tahun negara ni {g} punya
nampak nama {g} terus aku tolak resume
siapa pegang bank dan media dunia? {g} la
cerita Holocaust tu {g} reka nak raih simpati[jewish]
== hate_negated
{g} bukan manusia
{g} tak pernah bagi sumbangan apa-apa
tak ada {g} yang boleh dipercayai
{g} tak layak dapat apa-apa hak
== hate_slur
diam la {slur}
penuh {slur} {where}
{slur} pun nak ajar orang
balik tempat asal la {slur}
tengok gaya pun tahu {slur}
== insult_person
kau ni {ins} betul
muka macam tu pun nak selfie
tulis macam budak darjah satu
{who} pun cakap kau {ins}
otak tertinggal kat mana
kalah sebab seorang {ins}
suara macam tin kosong, berhenti la menyanyi
orang {ins} macam ni pun jadi ketua
== insult_profane
{prof} la kau ni
bawa kereta macam {prof}
woi {prof} tepi sikit
admin {prof} buat kerja tak reti
{prof} punya player
== threat_person
kau tunggu, {threat}
aku tahu kau duduk mana, {threat}
report polis la, {threat}
esok {where} {threat}
== incite_selfharm
{die}
tak ada siapa sayang kau, {die}
asyik meroyan je, {die}
menyusahkan mak bapak, {die}
== sexual_harassment
awek berapa semalam, abang bayar
besar betul, bagi abang pegang sikit
hantar gambar tak pakai baju
pakai macam tu memang minta kena rogol
== sexual_explicit
malam tadi dengan suami dua pusingan
dia tanggalkan baju aku perlahan-lahan lalu kami bersetubuh
aku suka bila dia di atas sampai klimaks
== neutral_identity
{gm} baru pindah ke taman kami
banci tunjuk {g} kira-kira dua peratus penduduk daerah
jumpa {gm} {where} pagi tadi
{gm} buka kedai kopi dekat stesen
muzium ada pameran tentang {g}
== positive_identity
terima kasih {gm} tolong masa banjir
{g} berhak dihormati macam orang lain
tahniah {gm}, juara peringkat negeri
banyak aku belajar dari {gm}
== self_identity
saya {self}, baru hari ni berani cakap
sebagai {self}, saya bangga sampai ke tahap ni
hai, saya {self}, suka memasak dan mendaki
beritahu mak saya {self}, mak peluk je
== negated_hate
aku tak benci {g}
tak ada siapa patut dihina sebab dia {g}
{g} bukan {vermin}, mereka manusia macam kita
siapa kata {g} {bad}? jiran aku tak macam tu
== counter_speech
yang tulis "halau {g}", tolong padam, itu perkauman
panggil {g} {vermin} bukan lawak
"{g} {bad}"? mana bukti
ada orang maki {gm} {where}, ramai yang pertahankan
berhenti guna perkataan {slur} sebagai gurauan
== mentioned_slur
perkataan "{slur}" ialah kata hinaan, akhbar tak patut guna
tadi ada orang panggil saya "{slur}", sedih sepanjang hari
tertuduh mengaku memanggil mangsa "{slur}"
cikgu terangkan asal usul perkataan "{slur}"
== reclaimed_slur
geng pondan kami buat makan-makan sabtu ni, jom nyah[lgbtq]
bapok-bapok kesayangan, lawa betul korang malam ni[lgbtq]
kami budak gila kelas terapi, hari ni semua makan ubat, bagus[mental_health]
== friendly_profanity
sial, lulus juga aku weh
gila babi sedap nasi lemak ni
bodoh la kau, kelakar nak mati hahaha
celaka, tertinggal dompet
babi, rindu gila kat kau
== abuse_object
{thing} memang sampah
benci gila {thing}
rasa nak baling {thing} keluar tingkap
{thing} bangang, hang lagi
== abuse_idea
{idea} mengarut betul
saya bantah {idea}
{idea} membazir duit rakyat
{idea} tak masuk akal, fikir la semula
== criticism_person
maaf, angka awak silap
menteri tak jawab soalan, mengecewakan
{who} lambat dua jam tak bagitahu, patut minta maaf
jurulatih lambat tukar pemain
laporan ni tak ada sumber, tolong betulkan
== sexual_health
keputihan luar biasa, jumpa doktor sakit puan
kondom membantu cegah HIV
mimpi basah itu perkara normal
mangsa rogol boleh ke OSCC di hospital
ajar anak nama sebenar zakar dan faraj
== distress
{pain}
sejak kebelakangan ni {pain}, tak tahu nak cerita kat siapa
kelar tangan lagi, maaf, {pain}
kena buli kat sekolah, {pain}
== support
terima kasih sebab cerita, aku ada
kau tak keseorangan, telefon je bila-bila
ada talian Befrienders, aku teman call
peluk, rehat dulu, esok kita jumpa doktor
== idiom
bunuh masa baca komik
kena kill process dulu baru jalan balik
mati aku, tertinggal assignment
lapar gila, gajah pun boleh telan
harga cekik darah betul
== question_benign
{g} makan apa masa perayaan
macam mana panggil {g} dengan sopan
kenapa orang Hindu tak makan lembu[hindu]
ada data pekerjaan {g} tak
== everyday
aku benci petai tapi {who} suka
bodohnya, kunci tertinggal dalam kereta
sembur lipas semua mati
power kau semalam, lima kill terus
kucing aku beranak empat
{who} memancing seharian seekor pun tak dapat
== dialect
hang pi mana tadi, cek tunggu lama
mung make gapo, ambo lapar doh
dok tau la aku, ganu kite
bah, siuk bah makan sana
gile ah, sempoi siot brader

# -- second part: sentences as people write them --
== friendly_profanity
babi la sedap gila nasi kandar ni
sial weh aku dapat masuk UM!!!
pukimak kau, kahwin tak jemput, tahniah bro
bangang betul aku, cari phone guna torchlight phone
haramjadah punya gol, cantik gila!! Harimau Malaya menang
celaka kau buat aku nangis dengan surat hari jadi tu, sayang kau
lahanat comelnya kucing ni
siot lawak doh cerita pakcik kau
sial cantik gila view kat Kundasang, speechless aku
bodoh piang korang ni, tapi korang la yang hantar aku pi hospital tengah malam
masa aku bukak pintu tengok semua orang pegang kek, aku cuma mampu cakap sial la
== profane_object
jem babi, dua jam tak gerak
sial wifi ni, Zoom asyik putus
kereta celaka, mati tengah jalan waktu hujan
jari kaki terhantuk bucu katil, pukimak sakitnya
app bank ni bangang, OTP tak sampai-sampai
nyamuk haram jadah, semalaman tak tidur
== counter_speech
cikgu panggil budak yang gelar kawan dia "keling", lepas tu satu kelas belajar pasal sejarah estet[nationality]
"balik China la" konon, atok dia lahir kat Ipoh tahun 1930, lagi lama dari atok kau[nationality]
admin tolong padam komen no 9, hina agama orang
orang kata "Rohingya tu kotor", tapi yang sapu taman kita tiap pagi tu siapa?[refugees]
makcik tu maki pelayan Bangladesh "bodoh", terus satu kedai suruh dia minta maaf[immigrants]
"perempuan bawak kereta bahaya" – statistik JPJ cakap sebaliknya la bang[women]
kawan aku kena panggil "pondan" sampai berhenti sekolah. Jangan anggap benda ni gurauan[lgbtq]
jangan sebut orang sakit jiwa tu "gila", adik aku skizofrenia dan dia kerja elok je[mental_health]
satu tweet hina Orang Asli dapat ribuan like, malu aku jadi rakyat Malaysia hari ni[indigenous]
13 Mei bermula dengan ejekan kaum. Jangan main api lagi
bila ada yang mula cakap "aku bukan racist tapi", aku terus
== mentioned_slur
perkataan "pariah" asalnya nama kasta, dan guna untuk maki orang India memang sangat menghina[nationality]
waktu sekolah dia selalu kena ejek "bapok"[lgbtq]
"sakai" dalam buku lama sekarang diganti dengan Orang Asli[indigenous]
anak tanya apa maksud "keling", kami terangkan kenapa tak boleh sebut[nationality]
== reclaimed_slur
geng pondan Chow Kit buat rumah terbuka lagi tahun ni, rendang Mak Ida terbaik[transgender]
aku gemuk, aku kuat makan, aku bahagia, sila cemburu[body]
== negated_hate
aku tak benci orang Cina, jiran aku Uncle Lim tu dah macam bapak sendiri[nationality]
OKU bukan beban, bagi je ramp dan kerja[disability]
bukan semua warga asing tu penjenayah[immigrants]
orang Islam bukan pengganas la, sudah-sudahlah[muslim]
== neutral_identity
Thaipusam di Batu Caves dijangka tarik sejuta penganut Hindu[nationality]
UNHCR merekodkan lebih seratus ribu pelarian Rohingya di Malaysia[refugees]
gereja St. Peter Melaka dibina tahun 1710[christian]
warga Bangladesh tempat kerja aku cuti raya dua minggu[immigrants]
pameran Holocaust di muzium itu dibuka sampai Ahad[jewish]
Pesta Kaamatan di Sabah ada pertandingan Unduk Ngadau[ethnicity]
tempat letak kereta OKU jangan diguna sesuka hati[disability]
== positive_identity
aunty Letchumi tiap Deepavali hantar muruku satu lorong, syukur ada jiran macam ni[nationality]
Pandelela terjun macam takde graviti, bangga orang Sarawak[women]
terima kasih abang Nepal guard kondo tolong tolak kereta waktu banjir[immigrants]
cikgu kerusi roda tu paling sabar dalam sekolah[disability]
== self_identity
saya lelaki gay dari Kelantan, rindu nasi kerabu mak[lgbtq]
aku Iban, duduk KL, balik Gawai wajib[ethnicity]
baru setahun ambil ubat kemurungan, alhamdulillah boleh kerja balik[mental_health]
saya pekak, tolong tulis ya, terima kasih[disability]
== distress
aku penat sangat, rasa nak tidur tak bangun-bangun
tengok cermin, benci diri sendiri, gemuk hodoh
suami pukul depan anak, aku tak tau nak lari mana
kawan sekolah buat group ejek aku, aku dah tak nak pergi sekolah
ayah cakap menyesal ada anak macam aku
along tiap hari call, aku rasa mati lagi senang
kalau aku hilang nanti, tolong bagi makan kucing aku dan
== support
Befrienders 03-76272929, call la, diorang dengar je
bukan salah awak, yang pukul tu yang salah
weh mana kau, aku datang sekarang bawak roti canai
aku pun pernah rasa nak mati, hari ni aku dah ada anak sorang
nangis la puas-puas, lepas tu kita pergi jumpa doktor sama-sama
== idiom
lapar nak mati, jom mamak
kena bantai dengan soalan Add Math tadi
lawak sampai mati pecah perut
bunuh masa tengok drama Korea
Selangor belasah lawan enam kosong
sambal ni padu, berapi mulut
bos tembak idea aku depan semua orang, tapi betul jugak dia
== everyday
kau kat mana, teh tarik dah sejuk
sembelih ayam guna pisau tajam, jangan seksa
anjing jiran menyalak sampai subuh
tembak turret dulu la, jangan kejar kill
lipas bawah sinki, racun apa power?
Mat Kilau bangkit lawan British di Pahang
babi hutan masuk kebun sawit, habis anak pokok
polis tahan lelaki disyaki tikam jurujual
ikan ni buang perut dulu baru goreng
awak dah makan belum sayang
tahi ayam elok buat baja pokok cili
tengah-tengah malam tu bunyi pintu diketuk tiga kali, bila aku
== abuse_object
laptop ni sampah, baru setahun dah berasap
benci gila durian, bau dia
drama slot pukul tujuh tu merepek sungguh
== abuse_idea
undang-undang kahwin bawah umur patut dihapuskan, memalukan
naik tol lagi? idea paling bodoh tahun ni
budaya ragging kat asrama tu jijik, bukan tradisi
== criticism_person
YB jawab la soalan tu betul-betul
awak dah tiga kali lambat, saya kecewa
coach salah tukar pemain
== question_benign
pergi rumah terbuka Deepavali bawak apa ek?[nationality]
kenapa orang Sikh pakai serban?[sikh]
macam mana nak sokong kawan yang baru mengaku gay[lgbtq]
== sexual_health
lupa makan pil perancang sehari, nak buat apa?
vaksin HPV percuma untuk pelajar, ibu bapa jangan risau
keputihan bau masam tu normal ke doktor
== dialect
mung gi mano, mari makey nasik dulu
hang toksah dok merapu, mai sini makan laksa
awok nak gi pasor ke
bah, jom makan tuaran mee boss, nyaman bah
cemana kau boleh lupa, aiseyman
== insult_person
muka macam tapir kena langgar
kerja sikit, komplen banyak, memang tak guna
perangai macam tu patut la bini lari
kau ni kaki bodek je, otak kosong
suara macam tin kosong, jangan la menyanyi
umur dah tiga puluh masih tak reti basuh pinggan, malas tahap dewa
pandai sangat la tu, sampai kena buat balik semua
tak sedar diri, hodoh ada hati nak jadi model
penakut macam dia jadi ketua, habis la kita
setiap kali dia buka mulut, nampak sangat dia
== insult_profane
babi la kau
pukimak kau, bawak kereta macam sial
pergi mampus bangang
anak haram, pulang balik duit aku
lancau betul mamat ni, potong queue
jubo la kau, cakap tak serupa bikin
perempuan sial, rampas laki orang
celaka punya boss, gaji tiga bulan tak bayar
kepala butuh kau, cakap lagi sekali aku
== hate_derogation
Cina semua tamak, tipu timbang, jijik aku nak berurusan[nationality]
orang India kaki mabuk, busuk, bikin kecoh je kerja dia[nationality]
Rohingya tak reti bersyukur, pengotor, bagi betis nak peha[refugees]
Melayu pemalas, harap subsidi je, bodoh turun-temurun[ethnicity]
tengok mak nyah kat tepi jalan rasa nak muntah, geli[transgender]
bangla-bangla tu menyemak, busuk, tengok perempuan macam binatang[immigrants]
gay ni golongan menjijikkan, rosak otak[lgbtq]
orang gila patutnya jangan lepas, menakutkan dan jijik[mental_health]
sejak {g} pindah sini, taman ni jadi
== hate_dehumanise
pendatang ni macam lipas, pijak satu datang sepuluh[immigrants]
Yahudi tu keturunan babi, bukan manusia[jewish]
LGBT ni kuman, kena basmi[lgbtq]
== hate_implicit
Melayu tapi rajin ya awak ni, pelik[ethnicity]
bilik sewa untuk Cina sahaja, kami tak racist, cuma selesa macam tu[nationality]
perempuan naik pangkat cepat, mesti pandai layan bos[women]
dengan {g} ni, kira balik duit baki kau
eh kau Orang Asli ke, ada Facebook rupanya kat hutan[indigenous]
siapa pegang semua kedai kat bandar ni, kau tengok je la[nationality]
== hate_normative
halau semua Rohingya, tolak balik bot dia ke laut[refugees]
orang perempuan tak layak jadi PM, duduk dapur[women]
pendatang cina india patut balik negara asal, jangan bagi undi[nationality]
LGBT jangan bagi kerja kerajaan, sumbat penjara[lgbtq]
== hate_negated
mak nyah takkan jadi perempuan sampai kiamat, jantan sakit otak[transgender]
tak ada seorang pun {g} yang jujur
bukan rakyat Malaysia pun mereka tu, penumpang je selamanya[nationality]
== hate_slur
keling balik India la[nationality]
cina babi kafir, keluar dari Tanah Melayu[nationality]
pondan jangan masuk surau kami, jijik[transgender]
indon bodoh reti buat maid je[nationality]
== hate_profane
bangla babi semua, menyusahkan[immigrants]
pukimak la {g}, berambus
sial punya Rohingya, menumpang negara orang[refugees]
== threat_person
jaga-jaga balik malam ni, aku tunggu kat parking
tak bayar hutang, aku simbah rumah kau dengan api
aku tau sekolah anak kau
report polis la, esok mayat kau terapung
kalau aku nampak kau lagi, memang aku
== hate_threat
jumpa Rohingya kat jalan, belasah sampai mati[refugees]
bakar kuil tu biar rata[nationality]
gay patut kena campak dari bangunan, aku sanggup tolak[lgbtq]
== incite_selfharm
nak mati sangat, pergi la cepat
takde sapa rindu kau, terjun je
hidup pun menyusahkan mak bapak, baik mati
== sexual_harassment
tetek besar ni, bagi abang ramas la
send nude atau aku viral kau
pakai ketat macam tu memang minta kena main
== sexual_explicit
semalam dengan laki dua round, lutut lembik
dia jilat perlahan sampai aku klimaks
mereka berpelukan bogel, dan dia masuk perlahan sambil mengerang (cerita dewasa)
== insult_group
ahli politik katak semua, tak ada maruah
scammer call center tu hati busuk, sampah
tauke judi semua lintah darat
fan bola kelantan ke selangor sama je, poyo

# -- third part: beginnings, cut off --
== everyday
masa kecik dulu, arwah atok selalu bawak kami pergi sawah dan
nak buat sambal sedap, mula-mula
== neutral_identity
sami kuil tu buka pintu untuk mangsa banjir, lepas tu imam surau pun[religion]
budak Rohingya yang dapat nombor satu dalam kelas tu beritahu cikgu[refugees]
== counter_speech
bila ada yang jerit "balik India", pakcik teh tarik tu terus[nationality]
== distress
pukul tiga pagi aku duduk kat tangga, fikir kalau aku
== insult_person
masuk je si gemuk tu dalam bilik mesyuarat, semua orang
orang bodoh macam kau ni, bagi la peluang berapa kali pun
== insult_profane
dengar sini pukimak, sekali lagi kau
== hate_derogation
sejak bangla-bangla tu duduk sini, busuk, kotor, kaki curi, diorang[immigrants]
perempuan zaman sekarang mata duitan, otak kosong, kalau dah kahwin[women]
== hate_implicit
anak kau nak kahwin dengan {g}? jangan menyesal bila
== threat_person
kau balik je malam ni, aku dengan geng dah tunggu nak
== insult_person
@user baca pun tak lepas ada hati nak kritik
muka macam tapai basi
bos aku tahu mengarah je, kerja habuk pun takde
hodoh
gemuk gila, kerusi pun menangis
suara katak ada hati nak jadi penyanyi
menyusahkan orang je kau ni
pandai sangat la tu, SPM pun gagal
muka tak malu, hutang tak bayar tapi pergi Korea
patut la kena cerai, perangai macam hantu
dari dulu sampai sekarang kau memang tak pernah
== insult_profane
bodoh sial
pukimak
haram jadah
lancau punya driver
sundal perampas laki orang
kepala butoh kau, potong queue
anjing, pulang balik duit aku
celaka punya tuan rumah, deposit aku dia sapu, babi betul
cibai tak reti main jangan masuk rank
setan betul referee ni, mata letak kat
== insult_group
YB semua makan gaji buta je
penyokong diorang tu otak udang
mat rempit semua sampah jalanan
== hate_derogation
keling kuat mabuk, bau, menyampah aku [ethnicity]
cina kiasu, tamak, tak pernah puas, benci [ethnicity]
melayu malas, tahu subsidi je, bangsa lembap [ethnicity]
Rohingya pengotor, biadap [refugees]
pondan ni menjijikkan [lgbtq]
bangla busuk, muka penyangak [immigrants]
perempuan memang lemah akal, bawa kereta pun haru [women]
orang asli kotor dan bodoh [indigenous]
OKU ni menyusahkan orang, rimas aku [disability]
sejak indon ramai kat flat ni, semua pencuri, aku [immigrants]
== hate_dehumanise
Rohingya macam lintah [refugees]
gay tu virus [lgbtq]
bangla membiak macam lipas [immigrants]
yahudi bukan manusia, iblis [jewish]
== hate_normative
hantar balik semua Rohingya naik bot [refugees]
pendatang cina india balik tongsan balik india [ethnicity]
mak nyah patut disumbat dalam penjara [transgender]
perempuan tak payah kerja, duduk dapur [women]
rumah untuk sewa, orang hitam jangan mimpi, bangsa diorang patut [black]
== hate_negated
Rohingya takde hak langsung kat sini [refugees]
tak pernah ada cina yang jujur [ethnicity]
pondan bukan manusia normal [lgbtq]
== hate_implicit
nama a/l, susah la nak bagi sewa, faham-faham je [ethnicity]
melayu tapi rajin, pelik [ethnicity]
perempuan parking, bagi la dua petak [women]
holocaust tu cerita rekaan je [jewish]
lelaki lembut jadi cikgu anak aku? minta tukar kelas [lgbtq]
kedai runcit semua dah jadi bangla punya, tunggu je la nanti [immigrants]
== hate_slur
keling balik India [ethnicity]
cina babi [ethnicity]
pondan sial [lgbtq]
sakai masuk bandar [indigenous]
pendatang haram jadah [immigrants]
si cacat tu jangan halang jalan [disability]
== hate_profane
babi punya Rohingya [refugees]
cina semua sial, pukimak [ethnicity]
gay celaka, mampus la [lgbtq]
perempuan semua sundal [women]
== threat_person
aku tahu rumah kau, jaga-jaga
aku bunuh kau
parang dah siap, kau datang je
kalau kau report polis, adik kau yang
== hate_threat
bakar je kuil tu dengan orang-orangnya [hindu]
tembak semua bot Rohingya [refugees]
jumpa pondan belasah sampai mati [lgbtq]
== incite_selfharm
pergi mati la, takde orang kisah
terjun je dari flat tu
depress kan? gantung diri la cepat
== sexual_harassment
tetek besar, bagi pegang sikit
hantar gambar bogel dulu baru abang belanja
secretary baru tu, kalau dapat aku
== sexual_explicit
malam tadi kami sama-sama sampai klimaks
dia jilat aku perlahan-lahan sampai aku mengerang
pakai kondom, lepas tu dia masuk pelan-pelan sambil
== friendly_profanity
sial sedap gila nasi lemak ni
babi lah kau, rindu doh
pukimak menang weh Harimau Malaya!!!
bodoh gila aku, cari phone pakai phone
celaka kelakar, sakit perut aku
sial la kau kahwin tak ajak awal, tahniah bro, aku
== profane_object
jem babi
wifi sial
panas gila nak mampus, celaka
printer bodoh ni rosak lagi, sial
== counter_speech
jangan panggil orang "keling", itu menghina [ethnicity]
"balik tongsan" tu ucapan kebencian, aku dah report [ethnicity]
@user Rohingya lari dari pembunuhan, bukan saja-saja [refugees]
cikgu tegur budak yang ejek kawan "pondan" [lgbtq]
kata melayu malas tu mitos penjajah, baca buku Syed Hussein Alatas [ethnicity]
depresi bukan kurang iman, ustaz pun cakap [mental_health]
bila pakcik kata orang asli bodoh, aku terus [indigenous]
== mentioned_slur
dia menangis sebab dipanggil "keling" kat sekolah [ethnicity]
perkataan "sakai" dulu bermaksud hamba, sebab tu tak sopan [indigenous]
"cacat" diganti dengan OKU dalam borang [disability]
== negated_hate
aku bukan benci cina, bini aku cina [ethnicity]
pekerja asing bukan semua penjenayah [immigrants]
OKU bukan beban [disability]
== neutral_identity
Thaipusam tahun ni jatuh hari Selasa [hindu]
JPN rekod kelahiran anak pelarian di Selayang [refugees]
tiga warga asing ditahan bantu siasatan [immigrants]
gereja di Melaka berusia 300 tahun [christian]
orang asli Temiar bantah pembalakan [indigenous]
wanita kini 38 peratus daripada pengurusan kanan, kata [women]
== self_identity
aku mamak Penang, jual nasi kandar [ethnicity]
saya pekak, saya cikgu, saya bahagia [disability]
aku chindian, raya tiga kali setahun [ethnicity]
== distress
penat hidup, nak tidur terus
suami pukul lagi, saya takut
aku benci diri aku, tak guna langsung
dah lama aku simpan ubat tu, malam ni aku
== support
bukan salah awak, dia yang salah
call Befrienders, diorang dengar 24 jam
kau bukan sampah, kau kawan aku
== idiom
lapar nak mampus
bunuh masa main sudoku
pening kepala aku, mati kutu
exam hancur tapi takpe, kita
== everyday
anjing jiran beranak empat
babi hutan masuk kebun semalam
sembelih ayam dulu, lepas tu perap kunyit
kau dah makan ke? jom mamak
lipas dalam tandas, tolong
boss tu mati kalau tembak kaki dia
butuh duit cepat kata kawan Indon aku, butuh tu maksudnya perlu
esok hujan, bawa payung
monyet curi pisang kat Batu Caves
pelanduk dua serupa, peribahasa tingkatan dua, maksudnya
== abuse_object
servis teruk, makanan sejuk
aplikasi ni lembap, menyesal
== abuse_idea
dasar ni tak masuk akal, rakyat yang susah
teori bumi rata tu karut
== question_benign
orang Hindu makan telur tak? [hindu]
OKU boleh apply lesen kereta ke [disability]
== sexual_health
ujian HIV percuma kat klinik kesihatan
lupa makan pil perancang, nak buat apa
== dialect
hang pi mana tu, mai makan
demo nok gi mano, nasi kerabu ado
== positive_identity
makcik India sebelah rumah selalu hantar tose, baik sangat hati dia [ethnicity]
tahniah atlet paralimpik kita, emas lagi [disability]
pelajar pelarian tu dapat keputusan terbaik dalam kelas, bangga cikgu dia [refugees]
== criticism_person
Datuk, soalan rakyat tu belum dijawab lagi
@user fakta awak salah, cuba semak semula laporan tu
== everyday
jangan lupa ambil baju kat dobi petang ni
kereta aku masuk bengkel, boleh tumpang kau esok
== insult_group
ejen hartanah semua penipu
