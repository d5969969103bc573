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

# -- third round: plain and everyday --
== insult_person
lembab
bengap
kedekut
batu api
lalang
muka seposen
mulut longkang
perasan cantik
kaki kencing
buruk perangai
kepala batu, telinga kuali
tua nyanyuk
otak letak kat lutut
awak ni tak berapa pandai kan, patutlah lambat faham
pengurus paling tak berguna pernah aku jumpa
ingatan dia sama dengan ikan emas
parking pun senget, lesen kopi ke kak
masak nasi pun hangit, isteri apa macam ni
mak apa kau ni, anak lapar kau scroll TikTok
bapak tak bertanggungjawab, duit nafkah habis kat kuda
dia main badminton macam tengah halau lalat 😂
BODOHNYA LAH HANG NI
kalau kebodohan boleh dijual, kau dah lama jadi jutawan
muka macam cipan demam, takde siapa nak
perempuan tu memang talam dua muka, depan manis belakang menikam
wah hebatnya, seorang diri kau berjaya rosakkan projek setahun
dah la gemuk, lembap, makan gaji buta pulak tu
takde adab langsung, macam tak pernah makan bangku sekolah
penyanyi apa, suara macam kambing kena jerut
kau tu bukan influencer, kau tu pengemis online @user
aku rasa keldai pun malu kalau disamakan dengan dia
jiran aku ni dengki busuk, tengok orang senang sikit dah meroyan
cikgu malas, masuk kelas lima minit bagi kerja sekolah
cakap berdegar-degar, hasil habuk, memang tin kosong
sejak lelaki tak guna tu masuk keluarga ni, semua benda
dengan akal sependek kau, aku hairan macam mana boleh
== insult_profane
BABI KAU
pundek
palat la lu
bodo sial pemandu grab ni
kimak kau, jangan buat hal
butuh kau, duit kutu mana
sialan punya mak mertua, mulut puaka
cilaka hang, habih kereta aku calar
mangkuk hayun haramjadah
kepala hotak kau, bangang tak sudah
lahabau betul mamat depan ni
natang mung, dok kecek banyok
pukiiiii la tauke ni, OT tak bayar
pelacur tak sedar diri, keluar dari rumah aku
woi sial, kalau sekali lagi kau
== hate_implicit
aku takde masalah dengan {g}, asal bukan jiran aku
kau perasan tak, dekat mana ada {g}, kat situ ada masalah
nak buat macam mana, dah {g}, dalam darah
dah tiga generasi duduk sini pun cakap BM pelat, hati kat negara lain la tu[nationality]
perempuan jadi juruterbang... semoga landing dengan selamat haha[women]
takpe la pakai kerusi roda, tapi kaunter depan kena orang yang sedap mata memandang[disability]
bau kari sampai tingkat lima, tau dah siapa baru pindah[nationality]
Auschwitz tu kem kerja je, yang mati dalam bilik gas tu filem Hollywood[jewish]
mana ada pembunuhan Rohingya, dorang bakar rumah sendiri nak dapat UNHCR[refugees]
ubi kayu je makan dulu, sekarang dah pandai minta kerusi Parlimen pulak orang hutan[indigenous]
gelap sangat kau, tutup lampu nampak gigi je lol[black]
kerja gomen memang untuk bangsa yang suka balik pukul lima[ethnicity]
lelaki pakai krim muka ni, tak lama lagi pakai skirt la[lgbtq]
semua kilang kita dah cakap Bangla, sepuluh tahun lagi PM pun pakai lungi[immigrants]
ada agenda besar Barat nak tukar negara kita jadi pelangi, siapa taja pun semua orang tahu[lgbtq]
yang tak suka keadaan kat sini boleh balik, kapal ke Tanah Besar sentiasa ada[nationality]
gereja rendah sikit boleh tak, azan kami pun tak sekuat loceng dia haha, faham-faham la[christian]
orang Sabah ni cantik-cantik, IC betul ke tu?[ethnicity]
sakit mental konon, nak MC panjang la tu[mental_health]
anak dia sepuluh, lepas tu mintak zakat, biasalah orang macam tu[class]
bukan nak tuduh, cuma {g} je yang lalu sini tadi sebelum moto hilang
dokter tu a/p ke a/l? takpe lah, saya tunggu doktor lain[nationality]
orang tua macam tu patut serah je lesen, semua accident dorang punya pasal[age]
kalau Yahudi hilang dari dunia ni, esok juga perang tamat, semua orang tahu sebab[jewish]
bila {g} senyum kat kau, baik kau semak
== hate_derogation
loya tekak aku bila dengar {g} bercakap
{g} kaum paling hina pernah aku jumpa
aku benci {g}, dari dulu sampai mati pun benci
kalau {g} tak wujud dalam dunia ni, alangkah bagusnya
siapa yang bela {g} sama je {bad}
cuba bagi aku satu sebab kenapa aku tak boleh benci {g}?
{g} yang {bad} tu jangan bagi muka
di mata aku, {g} lagi rendah dari orang lain
indon bodoh, kotor, menyusahkan, itulah pendapat aku[nationality]
perempuan ni makhluk lemah akal, mulut je lebih, menyampah[women]
lesbian tu jijik, sakit, tak laku dengan jantan la tu[lgbtq]
ORANG HITAM NI BUSUK SEMUA, pengotor[black]
benci sangat dengan OKU yang mengada-ngada minta itu ini, beban[disability]
paling aku geli {g} la, sebab
== hate_dehumanise
{g} patut duduk zoo, bukan taman perumahan
warga Myanmar tu macam anai-anai, diam-diam habis rumah kita[refugees]
khinzir pun lagi bersih dari {g}
mak nyah ni sampah yang berjalan, bukan manusia[transgender]
gelandangan gila tu kutu, sembur je[mental_health]
{g} membiak je kerjanya macam {vermin}, lepas tu
== hate_normative
buat undang-undang, {g} tak boleh beli rumah
bila kerajaan nak buang semua {g}?
{g} patut diasingkan, sekolah asing hospital asing
janganlah bagi lesen meniaga pada {g}, tanah ni bukan dia punya
isteri wajib diam, perempuan tak layak bersuara dalam mesyuarat[women]
orang gay mesti dikurung sampai insaf, itu je cara[lgbtq]
kalau aku menteri, {g} semua aku tarik kerakyatan
orang Kristian jangan dibenarkan bina apa-apa di kampung Melayu[christian]
== hate_negated
belum pernah ada {g} yang tahu berterima kasih
jangan bazir simpati, {g} takde perasaan
{g} tidak setaraf dengan kita
tak ada gunanya {g} hidup kat sini
Orang Asli takkan pandai walaupun bagi sekolah emas[indigenous]
== hate_profane
bodoh sial {g} ni
pukimak semua bangla kat sini[immigrants]
babi, taman ni penuh {g}
India mabuk haramjadah, semua sama celaka[nationality]
== hate_slur
DASAR PARIAH[nationality]
aku tak duduk semeja dengan keling[nationality]
cina sepet mata duitan keluar[nationality]
ayah dia mamak tongkang, patut la[ethnicity]
tepi la bapok, geli aku[transgender]
kerja ni biar indon je buat, sesuai dengan otak {slur}
awang hitam kaki scam berambus[black]
siapa upah {slur} ni jadi cikgu
nenek kebayan kafir tu, laknat[christian]
bila {slur} mula bersuara, aku
== threat_person
aku patahkan jari kau satu-satu
nahas kau
dia tu patut kena pijak lori
siapa berani, tolong ajar budak pejabat tu dengan kayu besbol
kau nak jalan lagi ke tak? bayar sebelum Jumaat
brek kereta kau tu aku dah usik, selamat jalan 😉
demo jago, malam ni kawe kerat demo
satu peluru je cukup untuk mulut celupar macam tu
kerat tangan kau baru kau faham
bila nampak kereta kau kat simpang tu, kitorang akan
== hate_threat
{g} lalu depan rumah aku, darah la jawabnya
nyawa {g} takde harga, bunuh pun tak dosa
bila nak ulang 13 Mei? parang aku dah asah untuk Cina-cina ni[nationality]
jom ramai-ramai malam ni, gereja tu kita bom[christian]
sebat sampai mati semua gay, baru padan muka[lgbtq]
rumah kongsi bangla tu bakar je, biar habis semua[immigrants]
perempuan yang menjawab suami patut kena pukul sampai lunyai[women]
== incite_selfharm
tak payah bangun lagi esok, semua orang lega
kenapa kau belum mati lagi
tunggu apa lagi, mati je la
hidup kau sia-sia, tamatkan je malam ni
takyah tulis panjang-panjang, lompat terus
baik kau bunuh diri sebelum mak kau mati malu
kalau kau hilang esok, kitorang
== sexual_harassment
kak, ketat tu, geram abang nak genggam
buka tudung, buka baju, abang bayar
sis janda ni mesti lapar batang
nak lulus interview? ikut aku hotel dulu
puting kau nampak la, sedap ni
awak pakai skirt pendek esok ya, saya suka tengok peha awak
pantat lebar gini, posisi apa awak suka 😏
melancap aku tengok live sis ni
promoter tu kalau naik kereta aku, memang aku
== insult_group
polis trafik makan duit kopi je tahu
cacamarba parti ni, ahli semua lembap
pelajar U tu manja semua, tak tahan lasak
ejen MLM mulut manis hati tipu
peniaga bazar cekik darah, tak berhati perut
fan JDT bongkak nak mampus
== friendly_profanity
sial cantik gila hang malam ni
babi terharu aku, korang sanggup drive dari JB
pergh bodoh punya sedap laksa ni
bangang la aku, gosok gigi guna pencuci muka hahaha
haramjadah betul member ni, diam-diam dah jadi doktor
pukimak GOLLLLL
celaka best gila konsert Search semalam
gila babi comel anak buah aku
sial, terer kau main piano
mak aih palat, kelakar nak pengsan
bila dah sampai puncak Kinabalu tu, aku jerit sial je
lancau weh, kita menang loteri seratus ringgit
bodoh, jangan buat aku nangis la, happy birthday jugak
setan korang, rindu nak lepak mamak macam dulu
kau memang babi, tapi babi kesayangan aku 🐷
pundek gila power bowling dia
== profane_object
celaka punya lampu merah, lama nak mampus
tumit pecah kena lego, sialll
babi, hujan masa jemuran penuh
harga ayam naik lagi, pukimak
tayar bocor kat Karak, haram jadah betul nasib aku
bangang punya mesin basuh, separuh jalan mati
stapler sial takde peluru
butuh la app e-wallet ni, duit sangkut
laptop pun nak buat perangai babi hari ni
sejuk gila siot kat Cameron, celaka stokin basah
game ni palat, save file hilang
demam lagi sial, minggu cuti pulak tu
jerebu celaka, mata pedih
== positive_identity
sayang nak mati kat mak angkat Cina aku, dia bela dari kecik[nationality]
kawan Sikh aku paling kelakar dalam dunia[sikh]
mak nyah tu jahitkan baju kahwin aku, sakit hati tengok orang kutuk dia, hatinya emas[transgender]
bangga jadi jiran {gm}
perempuan Kelantan berniaga memang hebat[women]
atlet pekak kita gila power, harumkan nama negara[disability]
cikgu Melayu aku dulu ajar sampai malam, percuma, tak pernah lupa jasa dia[ethnicity]
uncle Bangla cuci longkang tu senyum tiap pagi, terus baik mood aku[immigrants]
== neutral_identity
masjid India dekat Jalan Melayu buka 5 pagi[muslim]
empat pelarian Rohingya lemas, bot karam dekat Langkawi[refugees]
peratus perempuan dalam Parlimen masih rendah
komuniti Chetti Melaka sambut Ponggal[hindu]
lelaki dibunuh itu warga Nepal, kata OCPD[immigrants]
orang Semai tuntut tanah adat di mahkamah[indigenous]
Yahudi beribadat hari Sabtu[jewish]
wakil OKU dilantik ke Dewan Negara[disability]
gay dan lesbian masih dijenayahkan di bawah seksyen 377, lapor peguam[lgbtq]
tahun 1969 rusuhan kaum membunuh ratusan orang di Kuala Lumpur[ethnicity]
== self_identity
aku Bidayuh, aku Katolik, aku suka gila durian[ethnicity][christian]
saya {self} dan saya okay je
sebagai perempuan India, saya benci bila orang tanya pandai buat tose ke[nationality]
anak Cina kampung, cakap loghat Kelate lagi pekat dari hang[nationality]
dulu aku pelarian, sekarang cikgu bahasa[refugees]
aku lelaki lembut dan mak aku sayang aku[lgbtq]
umur 70, warga emas, masih mendaki Bukit Tabur[age]
orang kata gila, doktor kata bipolar, saya kata saya Azlin[mental_health]
sebagai Muslim, jijik aku dengan keganasan atas nama agama[muslim]
sebagai anak nelayan Kadazan, saya
== negated_hate
takde sebab nak benci {g}
bukan salah {g} pun harga barang naik
{g} tak kotor la, tong sampah tu yang kotor
orang India bukan kaki mabuk, kau tengok filem banyak sangat[nationality]
tak semua Melayu malas, merepek betul[ethnicity]
pelarian tak patut dibenci, dorang hilang rumah[refugees]
pekak bukan bermakna bodoh[disability]
aku tak jijik pun dengan kawan gay aku, dia orang baik[lgbtq]
jangan cakap perempuan tak layak memimpin, itu tak betul[women]
orang Kristian bukan nak murtadkan anak kau[christian]
ada bipolar tak bermakna merbahaya[mental_health]
tak patut {g} diusir
Yahudi bukan semua Zionis, jangan benci orang kerana keturunan[jewish]
miskin bukan sebab malas[class]
Orang Asli tak ketinggalan zaman, dorang jaga hutan kita[indigenous]
takde bangsa yang lebih hina dari bangsa lain
== counter_speech
tak payah la sebut "{g} semua {bad}", malu orang baca
siapa-siapa pun tak patut kata {g} bukan manusia
poster "bilik sewa, no Indian" patut haram dah lama[nationality]
bilik gas tu fakta sejarah, bukan rekaan, tolong jangan sebar video tu[jewish]
Rohingya dibunuh beramai-ramai, ada keputusan mahkamah dunia, jangan kata berlakon[refugees]
dulu aku gelak bila orang sebut "bapok", lepas adik aku cuba bunuh diri aku faham[lgbtq]
penonton campak pisang kat pemain kulit hitam, FAM denda kelab[black]
"OKU menyusahkan"? kau pun satu hari nanti tua dan perlu ramp[disability]
admin, komen suruh orang "terjun je" tu tolong buang
aku wartawan, inbox aku penuh "perempuan balik dapur", aku tulis juga[women]
ustaz tegur jemaah: maki sami kuil bukan ajaran Nabi[hindu]
jangan la like post "tolak bot pelarian", itu nyawa[refugees]
@user cakap "pendatang" kat orang lahir sini memang biadap[nationality]
polis siasat video lelaki jerit "bakar kuil"[hindu]
kalau dengar bos kata "jangan ambil Melayu, malas", record dan lapor[ethnicity]
di kelas kami belajar macam mana ejekan "lipas" membawa kepada pembunuhan di Rwanda
kau ejek skizofrenia sebagai "orang gila", esok mungkin keluarga kau[mental_health]
body shaming bukan nasihat, stop panggil orang "badak"[body]
aku keluar group family sebab pakcik asyik kata "Cina komunis"[nationality]
benci dibalas benci takkan habis, aku pilih tegur elok-elok
orang yang kata semua bangla perogol tu, mana statistik dia?[immigrants]
sedih baca komen ugut bunuh mak nyah tu, dah report MCMC[transgender]
"balik kampung la sakai" - budak tu cakap, cikgu terus panggil waris[indigenous]
siapa halalkan darah orang sebab fahaman, dia yang sesat[religion]
bila dia mula buat lawak pasal Holocaust, seluruh meja[jewish]
== mentioned_slur
tajuk lama "Hikayat Sakai" kini diberi nota penjelasan[indigenous]
dia pakai perkataan "pariah" dalam ucapan, terus viral dan minta maaf[nationality]
orang tua masih kata "Benggali" untuk Sikh, ramai rasa tak selesa[sikh]
aku kena panggil "awang hitam" dalam lif tadi, terkedu[black]
glosari: "pondan" - kasar, elakkan[lgbtq]
== reclaimed_slur
kami budak-budak keling kelas 5 Cempaka reunion, siapa bawa briyani?[nationality]
hai pondan-pondanku, karaoke malam ni, gaun mesti kilat[lgbtq]
cina celup pun cina celup la, pandai baca jawi okay[nationality]
gila-gila Ward 12 dah sihat, jom minum, kita je boleh panggil kita gila[mental_health]
== abuse_object
petai ni patut diharamkan, bau dia masyaAllah
lipas ni keturunan iblis, mati la cepat
kasut murah ni sampah
telur pindang masin gila, jijik
benci aku dengan alarm pukul lima
nyamuk, aku bunuh kau malam ni
ulat dalam cili, geli sangat, buang semua
cerita hantu ni bodoh, hantu dia pakai kasut
== abuse_idea
tol 50 tahun tu idea gila
skim cepat kaya ni penipuan semata-mata, bodohnya idea
kerja 6 hari seminggu patut dihapuskan
keputusan VAR semalam memalukan
perangai buang sampah dalam sungai tu jijik
sistem temujanji hospital ni hancur
== criticism_person
encik, cara encik tegur staf tadi agak kasar
saya tak setuju dengan hujah YB pasal subsidi
kau lupa bayar bahagian kau, tolong transfer
== idiom
mati kutu aku kena tanya bila kahwin
otak aku dah berkarat, cuti panjang sangat
kena tembak soalan bertubi-tubi masa viva
== question_benign
boleh ke orang bukan Islam masuk masjid?[muslim]
kenapa orang Sikh tak potong rambut?[sikh]
perempuan haid boleh derma darah tak?[women]
== everyday
abang, potong ayam ni buang kepala ya
tembak zombi tu dari belakang
gigi busuk kena cabut, esok klinik
kucing hitam tu garang tapi manja
sup perut lembu sedap kat Kampung Baru
kau gemuk ke kurus ke, mak sama je sayang
ular sawa telan kambing Pak Mat
esok gotong-royong, bawa parang tebas lalang
== distress
aku rasa jijik dengan badan sendiri lepas apa dia buat
{pain}, dah tiga bulan macam ni
semua orang benci aku, aku pun sama
ada suara kat kepala aku kata mati je, aku takut
== support
tolong jangan sorang-sorang malam ni, aku otw
bukan kau yang jijik, perbuatan dia yang jijik
ubat tu bagi aku simpan dulu, boleh?
== sexual_health
sunat dewasa sakit tak doktor
benjol kat payudara, bila kena mamogram?
== dialect
awat hang gila-gila sangat hari ni haha
oghe kito, make budu sokmo

# -- third round: longer posts --
== insult_person
pengerusi JMB ni bila mintak penyata kewangan dia sakit perut, bila ada jamuan dia depan sekali bawak tupperware, memang spesis tak tahu malu
ex aku jenis yang pinjam kereta minyak kosong pulang pun kosong, lepas tu merajuk bila tak bagi, kedekut dan tak sedar diri sampai mati la
== hate_implicit
majlis kahwin sepupu aku okay je, cuma bila tengok pengantin lelaki tu {g}, semua makcik diam lepas tu masing-masing pegang beg tangan kuat sikit
== hate_derogation
jiran atas {g}, jiran bawah {g}, pagi petang aku hidu dan dengar diorang, meluat aku dah sampai tahap benci nak balik rumah sendiri
== counter_speech
abang aku polis trafik, dia kata tiap kali orang sebut "mesti {g} punya kerja", dia buka fail dan tunjuk nama suspek yang sebenar, selalunya jiran sendiri
kelas sejarah tadi cikgu pasang rakaman mangsa estet dipanggil "keling" oleh mandor, senyap satu kelas, lepas tu Siva cerita pasal nenek dia[nationality]
== self_identity
mak Kadazan, bapak Punjabi, aku sendiri besar kat Sitiawan, jadi bila orang tanya "bangsa apa" aku jawab bangsa lapar, jom makan[ethnicity]
== neutral_identity
Suruhanjaya melaporkan kes buli terhadap murid OKU meningkat, dan mencadangkan setiap sekolah melantik seorang kaunselor terlatih[disability]
== friendly_profanity
tiga kali gagal lesen, hari ni JPJ cop lulus, sial aku peluk pegawai tu macam peluk arwah atok, dia pun gelak
== distress
lepas keguguran kali kedua orang asyik cakap takpe boleh cuba lagi, aku senyum je, malam-malam aku pegang baju bayi tu sampai pagi
== support
kalau berat sangat nak cerita kat mak, cerita kat aku dulu, aku tak hukum, aku bawak kopi ais dan tisu dua kotak
== everyday
masa darurat dulu moyang aku sorok beras dalam perigi buta, askar Jepun datang geledah, nasib baik yang dia jumpa cuma katak
mancing udang galah kat Sungai Perak semalam, dapat tiga, satu lagi putus tali, umpan cengkerik memang padu
== insult_person
kau ni lembab betul
muka macam cicak tertelan kapur
dia tu kaki putar belit, jangan percaya
perangai kau buat kucing pun lari rumah
bila buat kerja kau hilang, bila makan kau muncul
konon terer, parking pun kena tiga orang jaga
mulut longkang betul makcik tu
suara kau merdu, merdu macam tayar pancit
menantu paling pemalas dalam sejarah keluarga ni
Farid tu batu api, mana dia pergi mesti orang bergaduh
berlagak sangat, kereta pun nama bapak
kau memang beban pasukan sejak hari pertama
tak payah mengaku chef, telur mata pun hangit
orang macam kau ni elok duduk dalam gua
badan je besar, akal sebesar biji sawi
sudahlah hodoh, kedekut pulak tu
bos aku tu zalim, orang demam pun disuruhnya masuk kerja
kaki ampu nombor satu kat pejabat
dia bukan pendiam, dia memang kosong
kau ingat kau lawa? cermin kat rumah tu dah lama menipu
lelaki dayus macam tu buat apa nak ditangisi
janji kau macam Biskut, kejap ada kejap tak ada
memandu macam orang tak sayang nyawa, dungu betul
gigi rongak, cakap berdegar-degar
si gelojoh tu bedal semua lauk sampai tuan rumah tak makan
tak reti bahasa punya jiran
otak udang
memang patut pun bini dia lari, siapa tahan dengan orang sebengis tu
pandai cakap je lebih, habuk pun tarak
awak ni cikgu ke badut sarkas
penipu besar, duit kutu kami semua kau sapu
kau lahir-lahir terus menyusahkan orang
loser sejati, umur empat puluh masih minta duit rokok dengan mak
selekeh, pengotor, busuk stokin kau sampai ke ruang tamu
bengap tak bertempat
muka tak malu, datang kenduri tak dijemput, balik tapau dua beg
YouTuber tu tak kelakar langsung, perasan je lebih
kalau bebal tu boleh dijual, kau dah jadi jutawan
hati kau hitam macam kuali mak aku
lembik, kena marah sikit terus berhenti kerja
== insult_profane
bodoh nak mampus kau ni, babi
sial punya pemandu, potong barisan macam jalan bapak dia
pergi mampus la kau, celaka
haramjadah betul mamat tu, deposit aku dia lesapkan
lancau la lu, cakap besar je
kepala butoh kau, dah la lambat, marah orang pulak
anak haram mana yang calarkan kereta aku ni
setan kau, bini orang pun kau kacau
bangang tahap dewa admin page ni
== hate_implicit
sewa bilik kat situ? aku nasihat kira langkah dari pintu ke balai polis dulu, jiran semua Afrika[black]
kalau lif rosak mesti ada kerja budak-budak Bangla tu, siapa lagi[immigrants]
perempuan jadi pilot, tu yang aku doa lebih sikit[women]
doktor India murah sebab tu la kau bangun pembedahan seluar dah takde[asian]
lagi sepuluh tahun azan kita pun kena minta permit dengan dia orang[nationality]
dia kata dia murung, tapi boleh pulak pergi karaoke, zaman sekarang semua orang sakit mental[mental_health]
anak cikgu tu lembut semacam, baik pindahkan dia sebelum berjangkit satu kelas[lgbtq]
Orang Asli dapat tanah free pun biar jadi belukar, faham-fahamlah[indigenous]
siapa pegang bank, siapa pegang Hollywood, kau sambung sendiri[jewish]
OKU minta jawatan setiausaha, nanti siapa yang jadi setiausaha dia[disability]
bukan tak suka Kristian, cuma kalau dia orang bagi gula-gula, periksa dulu plastiknya[christian]
orang Sabah Sarawak datang sini bawa tabiat, pukul enam petang dah berdengkur dengan botol[ethnicity]
Auschwitz tu kem cuti je, gambar semua lakonan[jewish]
yang lari naik bot tu hensem-hensem telefon mahal, lari dari apa entah[refugees]
mak nyah buka butik pengantin, tak ke seram pengantin perempuan kita[transgender]
orang Melayu kalau berniaga, tahun pertama Hilux, tahun kedua muflis, dah resam[ethnicity]
peliknya hospital kerajaan ramai muka bukan sini, ubat habis pun bukan kita yang telan[immigrants]
kes rogol naik sebab perempuan sekarang keluar malam, fikir la sendiri[women]
polis Sikh jaga lokap, selamatlah yang ada botol todi[sikh]
dia dah peluk Islam pun, rupa tetap rupa tokey, jangan percaya sangat[nationality]
jiran gay tu baik, tapi anak lelaki aku tak aku bagi lalu depan rumah dia, ikhtiar la kan[lgbtq]
atok-atok ni elok balik kampung, duduk bandar menyesakkan LRT je[age]
pembunuhan Rohingya tu drama, yang mati semua bangkit balik minta derma[refugees]
tanah ni nenek moyang kami punya, hangpa menumpang, buat cara menumpang[nationality]
nama Muthu, kerja mesti kat kilang botol kan haha[asian]
budak Down syndrome tu comel, tapi tempat dia bukan kat sekolah anak kita, faham ya[disability]
miskin tu sebab rajin beranak, bantuan masuk terus topup[class]
== hate_derogation
aku benci kaum lesbian, kotor dan tak bermaruah[lgbtq]
orang Nepal tu hodoh, busuk, bebal[immigrants]
Kristian semua munafik, aku tak hormat seorang pun[christian]
orang Melayu bodoh dan malas, dari dulu sampai kiamat[ethnicity]
orang Cina tamak haloba, darah sendiri pun dijualnya[nationality]
muslim ni ganas, kolot, membosankan[muslim]
orang biseksual tu gatal dan tak boleh dipercayai[lgbtq]
perempuan memang cerewet, dengki, lemah akal[women]
jijik aku tengok OKU mengemis kat kaki lima, memualkan[disability]
orang Arab tu sombong, kuat perempuan, aku meluat[arab]
Orang Asli dungu, jorok, sia-sia je bagi sekolah[indigenous]
mak nyah sebelah kedai tu memalukan taman kita, geli aku[transgender]
orang Afrika kasar, bising dan penipu, setiap seorang pun[black]
== hate_dehumanise
PATI tu macam lalat, halau satu datang sepuluh[immigrants]
mak nyah tu bukan manusia, silap acuan[transgender]
Yahudi ni jin bertopeng manusia, darah dia pun hitam[jewish]
Rohingya = pacat, lekat sekali susah nak buang[refugees]
yang gila tu binatang terlepas, rantai je[mental_health]
keling tu gagak, bising dan mengotorkan[asian]
kaum gay tu kulat, makin lembap makin tumbuh[lgbtq]
== hate_normative
hantar balik semua orang Nepal esok juga[immigrants]
tutup kuil tu, tempat dia bukan kat negeri ni[hindu]
perempuan tak payah jadi hakim syarie, haram dan mengarut[women]
kerajaan patut rampas kerakyatan orang Cina[nationality]
gay wajib dipenjara, jangan bagi kerja, jangan bagi rumah[lgbtq]
OKU jangan bagi naik kapal terbang, menyusahkan[disability]
anak pelarian jangan bagi sekolah dengan anak kita[refugees]
orang tua lepas tujuh puluh patut ditarik hak mengundi[age]
== hate_negated
tak ada seorang pun Rohingya yang layak ditolong[refugees]
Orang Asli bukan rakyat, tak pernah jadi rakyat[indigenous]
perempuan takkan pernah pandai memimpin[women]
keling mana pernah bercakap benar[asian]
mak nyah tak berhak dikebumikan di tanah kami[transgender]
Yahudi tak layak hidup aman walau sehari[jewish]
orang Indonesia tak pernah bawa faedah ke sini, bawa kecoh je[nationality]
OKU ni tak berguna untuk sesiapa[disability]
== hate_slur
woi pondan, jalan tu biar jantan sikit
balik la bangla, jalan ni bukan untuk kau lepak
pariah mana pulak masuk grup ni
si sundal tu menang pertandingan, rasuah la tu
cina babi, jangan tunjuk muka kat pasar kami
anak dia terencat, bapak dia pun sama
== hate_profane
babi la semua PATI ni, tempat kita dia sapu[immigrants]
celaka punya perempuan, memandu macam sial semuanya[women]
pukimak Yahudi, mampus semua[jewish]
== threat_person
aku tau kereta kau parking tingkat mana, tunggu
sekali lagi kau kacau adik aku, patah tangan kau
malam ni rumah kau jadi abu
jangan sampai aku hantar kau ke ICU
bayar Along hari Jumaat atau jari kau kami ambil
aku hunus parang ni bukan nak tebang pisang, faham?
gambar bogel kau aku sebar kalau kau berani tinggalkan aku
hidup kau tak lama, Din
== hate_threat
pondan lalu situ lagi kami pijak sampai lunyai[lgbtq]
jom ulang 13 Mei, ajar Cina tu sekali lagi[nationality]
bom je kem pelarian tu[refugees]
siapa berani buka gereja kat sini, kami bakar dengan paderinya[christian]
keling yang masuk taman ni akan makan penukul[asian]
== incite_selfharm
kalau murung sangat, mati je la, habis cerita
terjun je weh, kami tengok dari bawah
tak ada siapa peduli kau hidup ke mati, pergilah
== sexual_harassment
besarnya awak punya, sekali pegang boleh?
teman saya kat hotel Port Dickson, kontrak awak saya sambung
punggung promoter tu mengancam, nak je aku ramas
hantar gambar mandi sikit, nurse kan baik hati
abang polis, badan sado tu bukak baju la, akak nak jilat
== friendly_profanity
sial sedap gila nasi kandar ni
babi la kau, buat suprise sampai aku menangis, sayang korang
bodoh la aku, selipar pun pakai sebelah-sebelah ke surau haha
mampus, Harimau Malaya menang weh!!
celaka handsome kau hari ni, pengantin
gila babi cantik matahari naik kat Kinabalu
setan betul kau main badminton, smash tak nampak bulu
bangang comel kucing kau ni
pukimak, aku dapat biasiswa wei, aku belanja semua
woi sial, lama tak jumpa, peluk sikit
haram jadah lawak kau ni, perut aku kejang
kau memang celaka paling setia, hujan ribut pun datang tolak kereta aku
bengong, aku cari cermin mata, ada atas kepala
lahanat sedap sambal mak kau, tapau aku sebekas
dua puluh tahun kawan, masih bangang sama-sama, alhamdulillah
anak setan, main gitar macam Man Kidal kau ni, terbaik
== profane_object
printer sial, makan kertas lagi
babi punya jem, sejam tak bergerak
celaka, sup tumpah atas seluar baru
bangang betul app parking ni, tolak duit dua kali
mampus tayar pancit tengah LPT
== positive_identity
orang Nepal yang jaga taman kami tu baik hati, semua anak kecil kenal nama dia[immigrants]
mak nyah berhak hidup tanpa takut, aku berdiri dengan mereka[transgender]
Orang Asli penjaga hutan paling setia, hormati tanah mereka[indigenous]
bangga dengan atlet OKU kita, emas lagi di Paralimpik![disability]
semua bangsa sama darjat, itu janji kita
makcik India tu ajar aku buat murukku, aku anggap macam mak sendiri[asian]
lesbian pun anak mak ayah, layak disayangi[lgbtq]
cikgu Cina aku paling garang, paling sayang, jasa dia sampai mati aku kenang[nationality]
budak Down syndrome tu jadi ketua koir, satu dewan bangun tepuk tangan[disability]
perempuan boleh jadi hakim, pilot, menteri, dan kita perlukan lebih ramai
pelarian Rohingya tu hafal Negaraku sebelum anak aku, terharu[refugees]
orang Sabah Sarawak tunjuk pada kita macam mana makan semeja tanpa curiga[ethnicity]
terima kasih gereja sebelah, parkir solat Jumaat kami selalu cukup[christian]
sayang korang semua, gay ke tak gay ke, rumah mak buka[lgbtq]
warga emas bukan beban, dari mereka kita warisi segalanya[age]
== neutral_identity
pekerja Bangladesh main kriket kat padang petang Ahad[immigrants]
jiran Sikh saya buka kedai karpet di Jalan Masjid India[sikh]
orang Cina sembahyang Cheng Beng minggu depan, jalan ke kubur sesak[nationality]
dua wanita Kelantan pandu lori tangki petrol[women]
keluarga Rohingya tu jual sayur di Selayang[refugees]
mak nyah itu mengambil lesen memandu pada usia 50 tahun[transgender]
pelajar Nigeria daftar kursus bahasa Melayu[black]
penganut Buddha bawa bunga teratai ke Brickfields sempena Wesak[buddhist]
orang Semai menanam petai di Cameron Highlands[indigenous]
pasangan lelaki itu menyewa rumah teres di Klang[lgbtq]
pakcik pekak tu kerja di bahagian pembungkusan[disability]
ulama muda itu memancing ikan keli dengan cucunya[muslim]
orang Kadazan menyambut Kaamatan hujung Mei[indigenous]
paderi dari Miri menaiki bot ekspres dua jam[christian]
peniaga Indonesia menghidang bakso di Chow Kit[nationality]
nenek dari Vietnam itu belajar memasak gulai tempoyak[asian]
pesakit bipolar boleh mohon cuti ganti di syarikat kami[mental_health]
rakyat Palestin yang belajar di Gombak menganjurkan futsal amal[arab]
== self_identity
saya orang pekak, barista, jangan risau tunjuk je menu[disability]
aku anak Temiar, sekarang belajar undang-undang[indigenous]
saya lesbian, kerani, peminat tegar Siti[lgbtq]
keluarga kami Kristian Iban, tapi rendang tetap wajib masa Gawai[christian]
mak aku dari Lombok, ayah dari Johor, aku makan semua[nationality]
== negated_hate
orang Nepal bukan bodoh, diorang cakap tiga bahasa[immigrants]
mak nyah tak kacau sesiapa pun[transgender]
aku tak benci orang Cina, aku benci cukai tu je[nationality]
tak betul Orang Asli malas, cuba kau panjat cari petai[indigenous]
bukan semua orang Afrika penipu, jiran aku pensyarah[black]
perempuan tak lemah akal, berhentilah ulang
Islam bukan agama ganas[muslim]
OKU tak menyusahkan, tangga kau yang menyusahkan[disability]
orang Melayu tak malas, mak aku bangun pukul tiga buat kuih[ethnicity]
tak ada bangsa yang lahir menipu
siapa cakap pelarian tak layak ditolong? agama mana ajar tu[refugees]
gay tak berjangkit, tenang je[lgbtq]
jangan tuduh budak Bangla, CCTV tunjuk orang lain[immigrants]
bukan sebab dia India dia mabuk, ayah dia baru meninggal[asian]
sakit mental bukan gila, bukan lemah iman[mental_health]
== counter_speech
"balik China" katanya pada nenek yang lahir di Ipoh, malu aku sebagai jiran[nationality]
jangan ulang 13 Mei jadi bahan gurauan, orang mati betul-betul[nationality]
siapa tulis "bom kem pelarian" tu dah kena buat laporan polis, padan muka[refugees]
cikgu tegur satu kelas sebab ejek kawan kami gagak[asian]
pengulas sukan tu kata perempuan lemah akal, stesen terus gantung dia[women]
bila orang kata "OKU tak berguna", aku tanya siapa yang reka kerusi pejabat dia[disability]
komen macam tu lah yang buat budak mak nyah berhenti sekolah, tolong padam[transgender]
"Rohingya macam pacat" bukan kritikan dasar, itu kebencian, report je[refugees]
kempen menutup kuil tu salah, kami orang masjid pun bantah[hindu]
kalau kau fikir Auschwitz tu lakonan, pergi baca nama di dinding tu satu-satu[jewish]
bapa dia ajar "orang Melayu malas" dari kecil, universiti yang buka mata dia[ethnicity]
tak kelakar langsung lawak botol todi tu, kawan Sikh aku senyum sebab sopan je[sikh]
imam kami khutbah pasal orang yang panggil pekerja Nepal bebal, katanya itu takbur[immigrants]
ayat "gay wajib dipenjara" datang dari akaun palsu, jangan kongsi[lgbtq]
gereja disimbah cat semalam, pagi tadi orang kampung tolong cuci sama-sama[christian]
== mentioned_slur
dalam kes buli tu, mangsa dipanggil "pondan" setiap hari[lgbtq]
perkataan "keling" asalnya dari Kalinga, kini dianggap menghina[asian]
mak kena panggil "indon" kat kaunter, dia senyum, aku yang menangis[nationality]
== reclaimed_slur
kami geng pondan tua Chow Kit masih menari, lutut je dah bunyi[lgbtq]
== support
jangan pergi, aku dah kat bawah blok, bukak pintu
kau bukan beban, mak kau nak kau hidup
yang pukul kau tu salah dia, bukan sebab kau lambat masak
makan ubat, tidur, esok kita menangis lagi sama-sama kalau perlu
bodoh tu apa yang ex kau cakap, bukan kau
telefon Befrienders pun boleh, telefon aku pun boleh
kalau rasa nak mati tu datang balik, kejut aku, pukul empat pagi pun jadi
lambat pulih tak apa, kami tunggu
kawan-kawan kutip duit untuk kaunseling kau, jangan segan
bilik tetamu aku kosong, kunci bawah pasu
== distress
aku rasa macam sampah, tak guna bangun pagi
lepas kena raba dalam bas tu aku tak boleh duduk sebelah orang
ibu kata menyesal lahirkan aku
kenapa semua orang boleh bahagia kecuali aku
== question_benign
mak nyah daftar hospital masuk wad mana?[transgender]
kawan Hindu saya kehilangan bapa, apa adab melawat?[hindu]
Orang Asli ada berapa suku sebenarnya?[indigenous]
macam mana nak tegur orang pekak dari belakang dengan sopan?[disability]
== abuse_object
durian Musang King tu hambar, menyesal beli
kerusi pejabat ni menyeksakan pinggang
bodoh punya mesin tiket, telan syiling
== abuse_idea
cadangan naikkan tol tu mengarut dan zalim
filem tu sampah, dua jam hidup aku lesap
== criticism_person
YB, jawapan tadi mengelak soalan, sila jawab semula
Abang Long, cara abang tegur anak tu keras sangat
== idiom
mati-mati aku ingat hari ni Sabtu
diskaun Raya bunuh dompet
bom betul lawak dia malam tu
== everyday
gagak kat dapur tu bising, tutup tong sampah
bedal je lauk tu, mak masak banyak
parang dah tumpul, esok asah sebelum tebas kebun
== sexual_health
pil perancang boleh buat pening ke, misi?
== insult_person
kaki temberang macam kau siapa nak percaya
tidur je kerja, gaji nak penuh
mulut celupar, hati busuk, itulah dia
muka bangun tidur kau buat susu basi
penyapu lagi berguna dari kau
== hate_implicit
Orang Asli tu tak reti duit, bagi je beras cukup[indigenous]
dia janda, jadi jangan tinggal suami kau lama-lama kat kedai dia[women]
== hate_derogation
orang Vietnam licik dan kotor[asian]
pelajar Afrika menjengkelkan, biadab belaka[black]
== hate_threat
mak nyah yang berani keluar malam ni balik dalam keranda[transgender]
== threat_person
aku tunggu kau habis syif, bawa kayu
== friendly_profanity
bodoh punya member, belanja aku tiket konsert senyap-senyap
sial, terharu aku baca kad korang
== positive_identity
janda tabah tu besarkan lima anak, aku tabik[women]
pelajar Afrika di kampus kami bijak dan peramah[black]
== neutral_identity
orang Vietnam itu membaiki bot di Kuala Besut[asian]
janda muda itu membuka kelas jahitan[women]
pelajar Afrika bermain bola dengan budak taman[black]
== negated_hate
orang Vietnam tak licik, harga ikan dia paling jujur[asian]
janda bukan perampas suami orang[women]
== counter_speech
"balik dalam keranda" itu ugutan bunuh, aku dah buat laporan[transgender]
siapa kata pelajar Afrika biadab, meh kenal roommate aku dulu[black]
== support
bukan kau yang tak guna, kerja tu yang makan kau
@g8 = orang Cina[asian] | orang India[asian] | orang Melayu[ethnicity] | orang Iban[ethnicity] | orang Kadazan[ethnicity] | orang Jawa[ethnicity] | orang Sabah[ethnicity] | orang Sarawak[ethnicity] | orang Benggali[sikh] | orang Islam[muslim] | orang Syiah[muslim] | orang Kristian[christian] | orang Hindu[hindu] | orang Buddha[religion] | orang Yahudi[jewish] | golongan ateis[religion] | orang Arab[arab] | orang kulit hitam[black] | orang Afrika[black] | orang Nigeria[black] | orang Filipina[asian] | orang Thai[asian] | orang Mexico[latino] | orang Indonesia[nationality] | orang Nepal[nationality] | orang Myanmar[nationality] | orang Bangladesh[nationality] | orang Pakistan[nationality] | orang Roma[roma] | Orang Asli[indigenous] | suku Penan[indigenous] | pendatang[immigrants] | warga asing[immigrants] | pekerja asing[immigrants] | pelarian[refugees] | orang Rohingya[refugees] | golongan gay[lgbtq] | golongan lesbian[lgbtq] | golongan LGBT[lgbtq] | mak nyah[transgender] | golongan transgender[transgender] | orang perempuan[women] | kaum wanita[women] | golongan feminis[women] | kaum lelaki[men] | OKU[disability] | orang buta[disability] | orang pekak[disability] | penghidap autisme[disability] | pesakit mental[mental_health] | warga emas[age] | orang miskin[class]
@s8 = lelaki Cina[asian] | perempuan India[asian] | perempuan Melayu[ethnicity] | lelaki Iban[ethnicity] | lelaki Jawa[ethnicity] | lelaki Sikh[sikh] | perempuan Muslim[muslim] | lelaki Kristian[christian] | penganut Hindu[hindu] | lelaki Yahudi[jewish] | perempuan Arab[arab] | lelaki kulit hitam[black] | perempuan Afrika[black] | perempuan Filipina[asian] | perempuan Mexico[latino] | lelaki Indonesia[nationality] | perempuan Myanmar[nationality] | lelaki Bangladesh[nationality] | lelaki Roma[roma] | lelaki Orang Asli[indigenous] | pendatang[immigrants] | pekerja asing[immigrants] | pelarian[refugees] | lelaki Rohingya[refugees] | lelaki gay[lgbtq] | lesbian[lgbtq] | mak nyah[transgender] | wanita trans[transgender] | feminis[women] | janda[women] | OKU[disability] | orang buta[disability] | orang pekak[disability] | penghidap autisme[disability] | pesakit mental[mental_health] | warga emas[age]
@w8 = perempuan[women] | wanita[women] | janda[women] | feminis[women] | wanita bekerjaya[women] | ibu tunggal[women] | lesbian[lgbtq] | wanita trans[transgender] | perempuan Cina[asian] | perempuan India[asian] | perempuan Melayu[ethnicity] | perempuan Iban[ethnicity] | wanita Muslim[muslim] | perempuan bertudung[muslim] | wanita Kristian[christian] | wanita Hindu[hindu] | wanita Yahudi[jewish] | perempuan Arab[arab] | perempuan Afrika[black] | perempuan Indonesia[nationality] | perempuan Vietnam[asian] | perempuan Filipina[asian] | pembantu rumah Indonesia[immigrants] | pelarian wanita[refugees] | wanita Orang Asli[indigenous] | wanita OKU[disability] | wanita tua[age]
@n8 = orang Cina[asian] | orang India[asian] | orang Arab[arab] | orang Afrika[black] | orang Nigeria[black] | orang Yahudi[jewish] | orang Filipina[asian] | orang Thai[asian] | orang Indonesia[nationality] | orang Nepal[nationality] | orang Myanmar[nationality] | orang Bangladesh[nationality] | orang Pakistan[nationality] | orang Roma[roma] | pendatang[immigrants] | warga asing[immigrants] | pekerja asing[immigrants] | pelarian[refugees] | orang Rohingya[refugees]
@j8 = pengurus | pengadil | ejen hartanah | pelancong | artis | ahli politik | peguam | wartawan | influencer | tuan rumah sewa | jurulatih | penyokong pasukan lawan | pelakon | kontraktor | pegawai bank | pengkritik filem | penguat kuasa | penjual insurans | youtuber | broker saham
== hate_derogation
aku benci {g8}
aku meluat dengan {g8}
menyampah betul tengok {g8}
geli aku dengan {g8}
{g8} memang jijik
{g8} semua kaki kelentong
{g8} kotor, hodoh, busuk
{g8} ni memang sampah masyarakat
{w8} semuanya mulut celupar dan hati busuk
{w8} bodoh, cakap apa pun tak faham
kau orang {g8} semua sama, penipu
hei {w8}, kamu semua memang tak sedar diri
muak aku duduk sebelah {s8}
{s8} tu buat aku loya, halau dia keluar
pandang muka {s8} ni pun aku nak muntah
celaka punya {s8}, menyusahkan orang
mana ada {s8} yang jujur
sekali {s8}, sampai mati tak boleh diharap
pada aku {g8} cuma beban
bagi saya {g8} golongan paling hina
saya rasa {g8} memang jahat dari lahir
kenapa {g8} bodoh sangat?
siapa yang suka {g8}? Aku seram sejuk, jijik
tak ada kaum lebih teruk daripada {g8}
{g8} paling pemalas dalam dunia
negara rosak sebab {g8}
semua ni salah {g8}
aman dunia kalau {g8} tak wujud
kampung kita lagi tenang tanpa {g8}
harap-harap lenyaplah {g8} dari muka bumi
jangan percaya {g8}, semua pembelit
aku langsung tak hormat {g8}
{g8} bahaya, jauhkan diri
{g8} pengecut dan talam dua muka
bau {g8} sampai sini, sakit kepala
malu aku ada jiran {g8}
lebih baik aku kawan dengan kambing daripada {s8}
{w8} semua mata duitan. Setia pun tak reti
{w8} kaki fitnah, pemusnah rumah tangga
apa sahaja yang {g8} sentuh mesti jahanam
budaya {g8} tu budaya sampah
tak tahu malu punya {g8}, biadab
hakikatnya {g8} lebih rendah daripada kita
kebencian saya pada {g8} takkan padam
tiap kali {s8} keluar TV aku tutup, menyakitkan mata
{g8} tamak, kedekut, makan duit haram
{g8} ni bangsa perosak, tengok sahaja apa jadi kat pekan kita
ludah je muka {g8}
perangai {g8} macam syaitan
jijik sungguh cara {g8} makan, macam tak bertamadun
aku sumpah {g8} tujuh keturunan
== hate_normative
{g8} tak patut ada kat sini
halau {n8} dari negara ni
hantar balik semua {n8}
jangan bagi {g8} mengundi
tempat {w8} di dapur
tempat {g8} dalam penjara
sumbat {g8} dalam hospital bahagia, kunci terus
sekolah kita jangan terima {g8}
aku tak akan sewakan rumah pada {g8}, korang pun jangan
tak payah ambil {g8} bekerja
{g8} sepatutnya diharamkan berkahwin
{w8} tak layak jadi pemimpin
{w8} diam, taat, jaga rumah, sudah
cikgu {s8}? Tukar kelas anak aku
{g8} mesti dipaksa kerja berat tanpa gaji
rampas kewarganegaraan {n8}
jangan bazir duit hospital untuk {g8}
{g8} tak boleh masuk kolam renang kami
pasukan kebangsaan tak perlukan {s8}, buang
{g8} tak patut dibenarkan ada anak
ambil anak-anak {g8} daripada mereka, mereka tak layak jadi ibu bapa
{g8} patut duduk asing, naik bas asing
parlimen bukan tempat {g8}
tanah ni bukan milik {n8}, berambus
pagar keliling kampung {g8}, jangan bagi keluar
{g8} patut belajar tutup mulut
suruh {g8} pakai tanda kat baju supaya orang tahu
siapa bagi {s8} ni masuk kelas? Keluarkan dia
kalau {s8} jadi perdana menteri, memang tak boleh terima, haramkan
{w8} tak payah belajar tinggi, nanti lawan suami
universiti jangan ambil {g8}. Diorang patut menyapu jalan
kahwin dengan {s8} patut jadi satu kesalahan
== hate_negated
{g8} langsung tak berguna
{g8} tak layak dihormati
{g8} bukan manusia normal
{g8} bukan rakyat Malaysia sebenar
{g8} tak ada maruah
{g8} tak pernah sumbang apa-apa
{g8} tak setaraf dengan kita
tak ada seorang pun {s8} yang baik
{w8} tak pandai berfikir
aku tak kesian langsung pada {g8}
{g8} tak akan berubah, dah darah daging
siapa pun tak mahu {g8}
jangan bantu {g8}. Mereka tak berhak dapat apa-apa
mana boleh hidup aman dengan {g8}
{s8} tak tahu erti kasih sayang
== hate_dehumanise
{g8} binatang
{g8} macam lipas, patut disembur
{g8} kuman dalam negara ni
{g8} beranak macam tikus
kau orang {g8} babi semuanya
{g8} lintah, hisap darah kita
{s8} tu bukan orang, beruk
{w8} mesin buat anak je
{g8} najis, cuci lantai lepas mereka lalu
lembu pun lebih cerdik daripada {g8}, haiwan sungguh
{g8} ni barah. Potong sebelum merebak
{s8} ini sampah bernyawa
{g8} virus yang menjangkiti bandar kita
== hate_threat
mampus la semua {g8}
bunuh {g8}
moga {g8} kena kanser
bakar rumah {g8}
belasah {g8} sampai lembik
malam ni kita buru {g8}
nampak je {s8} kat lorong ni, aku patahkan kaki dia
{s8} ni patut digantung
tembak je {g8} kat sempadan
hapuskan {g8} sampai habis
siap sedia {g8}, parang aku dah asah
biar banjir besar tenggelamkan {g8}, padan muka
{w8} macam ni kena sebat sampai berdarah
aku langgar {s8} pertama yang melintas depan aku
{g8} elok dibakar hidup-hidup
== hate_profane
pukimak {g8}
babi punya {g8}
{g8} semua sial haramjadah
{w8} semua sundal
fuck la {g8}, pergi mampus
bodoh piang {g8}, blah la celaka
kepala butuh kau {s8}, jangan masuk sini
lancau, penuh {g8} kat sini
== hate_implicit
{s8} baru pindah sebelah rumah, esok aku pasang grill
untuk seorang {s8}, bersih jugak ya rumah dia
barang hilang lagi, kebetulan ada {g8} lalu tadi
siapa untung? Faham-faham sajalah, {g8} juga
sejak {g8} masuk taman ni harga rumah jatuh, kira sendirilah
doktor {s8}? Tak apa, saya tunggu giliran lain
== positive_identity
saya sayang {g8}
aku suka kawan dengan {g8}
hormat betul pada {g8}
selamat datang {g8}
tahniah {w8}
{w8} memang hebat
{w8} berani dan bijak
{g8} rajin dan jujur
bangga dengan {g8} di pekan kita
{g8} layak dihormati
{g8} berhak mengundi
kita perlukan lebih ramai {w8} di parlimen
sekolah kita perlu cikgu {s8}
tempat {w8} di mana-mana sahaja yang dia mahu
aku percaya {s8} tu lebih daripada sesiapa
kampung kita lagi meriah dengan {g8}
tanpa {g8} bandar ni tak akan maju
{s8} tu buat hari aku ceria, ajak dia duduk sekali
kawan baik aku {s8}, hati emas
seorang {s8} selamatkan saya masa banjir, sampai mati saya ingat
doktor saya {s8}, sangat teliti
dengan senang hati aku sewakan rumah pada {g8}
ambillah {g8} bekerja, kerja mereka kemas
{n8} pun sebahagian daripada negara ini
{g8} patut dapat rawatan yang sama di hospital
{g8} ada hak untuk hidup bahagia
abang saya kahwin dengan {s8}, kami sekeluarga gembira
kau orang {g8} tak keseorangan, kami ada
hei {w8}, kamu semua sumber inspirasi
terima kasih {g8} yang tolong gotong-royong
harap-harap {g8} menang kes mahkamah tu
budaya {g8} cantik dan kaya
sedap sungguh masakan {n8}
banyak yang saya belajar daripada {g8}
pasukan kebangsaan menang sebab {s8}, jaringan dia padu
TV patut tunjuk lebih banyak cerita tentang {g8}
selamat menyambut perayaan buat semua {g8}
kalau {s8} jadi perdana menteri, aku undi, dasar dia bagus
dengarlah suara {g8}. Mereka lebih tahu apa yang mereka perlukan
untung dapat jiran {g8}, selalu hantar kuih
hak sama rata untuk {g8}, sekarang
baik sungguh hati {g8} yang jaga mak aku kat wad
== friendly_profanity
babi la, terer gila {g8} main bola malam ni
sial, sedap nak mampus nyanyian {s8} tadi
pukimak, lawak gila {w8} ni, aku sayang korang
celaka kau, member {s8} aku skor A lagi, belanja la
== negated_hate
saya tak benci {g8}
{g8} bukan penipu
{g8} tak kotor, jaga mulut
{g8} tak patut dibenci begini
jangan hina {g8}
tak ada sesiapa boleh pukul {s8}
{w8} tak bodoh
tempat {w8} bukan di dapur sahaja
bukan salah {g8} harga naik
tak betul {g8} pemalas
jadi {s8} bukan satu dosa
{s8} bukan binatang, dia manusia
{g8} tak bahaya pun, tu khabar angin
saya tak ada masalah dengan {g8}
{g8} bukan beban
{n8} tak boleh dihalau sesuka hati
tak boleh buang pelajar dari kelas sebab dia {s8}
aku tak pernah pandang rendah pada {g8}
jangan doakan {g8} mati, berdosa
{g8} bukan lebih rendah daripada kita
tak ada sebab nak takut dengan {g8}
berhenti kata {g8} busuk
seorang buat salah, jangan semua {g8} dituduh
{g8} bukan virus
{w8} tidak lemah dan tidak mata duitan, itu mitos lapuk
salah di sisi undang-undang kalau hospital tolak {g8}
kenapa nak gelakkan {s8}? Tak kelakar
{g8} tak pernah kacau sesiapa
tak nak dengar lagi orang cakap {g8} bangsa perosak
siapa kata {g8} tak reti jujur? Tak benar sama sekali
== counter_speech
siapa benci {g8}, dialah masalah sebenar
"{g8} binatang" tu ayat kebencian, padam
"aku meluat dengan {g8}"? malulah sikit
jijik perbuatan panggil {g8} lipas
dia kata tempat {w8} di dapur, satu ofis bangkang
yang tulis "halau {n8}" kat dinding dah kena tangkap
sesiapa pukul {g8} patut masuk penjara
grup ni tak terima orang yang benci {g8}
tuan rumah cakap tak sewa pada {g8}. Ini diskriminasi, lapor
kawan aku dipanggil "{s8} busuk" di tempat kerja, kami buat aduan
kebencian terhadap {g8} merosakkan negara
YB samakan {g8} dengan lintah, patut minta maaf
bila orang kata "mampus semua {g8}", jangan diam
aku benci perangai orang yang ludah {g8}
lawak pasal {g8} bodoh tu tak kelakar langsung, stop
dulu atuk selalu cakap {g8} jahat, kami bantah sampai dia sedar
rumah {g8} dibakar, pelakunya mesti dihukum
"semua salah {g8}" ialah alasan orang malas fikir
penonton ejek pemain sebab dia {s8}, kelab didenda
malulah siapa yang kata {s8} bukan manusia
cikgu, ada orang conteng "berambus {g8}" kat pintu, tolong ambil tindakan
mendoakan {g8} kena kanser tu kejam
perkauman terhadap {g8} barah yang perlu dibuang
tak diambil kerja sebab dia {s8}, apa punya syarikat
kalau kau dengar orang hina {w8} depan kau, tegurlah
== neutral_identity
ramai {g8} tinggal di daerah ini
seorang {s8} menang pertandingan memasak
tukang jahit saya {s8}
saya baca artikel tentang {g8}
menteri bertemu {g8} petang semalam
{w8} bermain bola jaring setiap Sabtu
{g8} keluar mengundi esok
sejarah {g8} dipamerkan di muzium negeri
mak saudara saya kahwin dengan {s8} dan tinggal di Ipoh
{g8} memfailkan saman di mahkamah
watak utama novel ini {s8}
ada {g8} yang suka kopi, ada yang suka teh
bancian mencatat jumlah {g8} tahun lepas
penumpang sebelah aku {s8}, dia baca surat khabar sampai KL Sentral
{n8} berniaga kain di pasar
== question_benign
kenapa {g8} dibenci sampai macam tu?
apa hak {g8} dalam perlembagaan?
macam mana nak sokong {g8} di kawasan kita?
bila {w8} mula boleh mengundi?
apa panggilan yang sopan untuk {s8}?
kalau orang hina {s8}, nak lapor kat mana?
boleh ke majikan tolak {g8}? Apa kata akta?
{g8} sambut perayaan ni ke?
== self_identity
saya {s8} dan saya bangga
ya, aku {s8}, kenapa?
tak malu pun jadi {s8}
aku tak dapat kerja sebab aku {s8}
sebagai {s8}, saya minta didengar
mereka ejek saya sebab saya {s8}. Pedih
saya sayang diri saya, {s8} yang bahagia
kami {g8} cuma nak hidup aman
kami {w8} tak akan diam lagi
bertahun-tahun aku sorok yang aku {s8}
walaupun aku {s8}, impian aku sama macam korang
hai semua, saya {s8}, ahli baru di sini
== abuse_object
aku benci peria
geli aku dengan lipas dapur
panas ni menyakitkan kepala
menyampah betul tengok printer ni
telefon ni langsung tak berguna
bau longkang sampai sini
kasut ni hodoh, buang
aman dunia kalau nyamuk tak wujud
sofa buruk ni patut dibakar
kuih basi ni buat aku loya
== abuse_idea
akta ni memang sampah
semua ni salah bajet
meluat dengan cadangan bodoh tu
filem tu paling teruk tahun ni
rasuah barah negara
jangan percaya statistik tu
teori ni tak layak dibincangkan
peperiksaan macam ni patut diharamkan
kenapa drama ni bodoh sangat?
permainan semalam menjijikkan, langsung tak ada strategi
== insult_group
{j8} semua kaki kelentong
aku benci {j8}
meluat aku dengan {j8}
kau orang {j8} semua sama, penipu
kenapa {j8} bodoh sangat?
{j8} paling pemalas dalam dunia
jangan percaya {j8}, tamak semuanya
{j8} langsung tak berguna
tak tahu malu punya {j8}
{j8} pengecut dan talam dua muka
== everyday
aku suka nasi kerabu
taman kita perlu lebih banyak pokok
anjing jiran tak bahaya, kuat menyalak je
halau kucing tu dari dapur
selamat datang ahli baru kelab catur
tempat kuali ni di dapur
pelancong tengah ambil gambar, tunggu kejap
pemain layak dapat rehat dua hari
hangus nasi aku, beli roti canai jelah
basikal tak boleh masuk lif
@r19g = orang Yahudi[jewish] | golongan Yahudi[jewish] | keturunan Yahudi[jewish] | orang Cina[asian] | apek-apek kedai runcit[asian] | orang India[asian] | budak estet[asian] | orang Arab[arab] | pelajar Yaman[arab] | orang Nigeria[black] | orang Afrika[black] | mat saleh[white] | orang putih[white] | penganut Kristian[christian] | jemaah gereja[christian] | budak tahfiz[muslim] | perempuan berpurdah[muslim] | orang Islam[muslim] | penganut Hindu[hindu] | orang Sikh[sikh] | penganut Buddha[buddhist] | pengikut Syiah[religion] | puak Ahmadiyah[religion] | pelarian Rohingya[refugees] | pelarian Syria[refugees] | warga Bangladesh[immigrants] | pekerja Nepal[immigrants] | pendatang Indonesia[immigrants] | orang Iban[ethnicity] | orang Bajau[ethnicity] | orang Jawa[ethnicity] | orang Melayu[ethnicity] | orang Kelantan[ethnicity] | kaum Penan[indigenous] | suku Temiar[indigenous] | Orang Asli[indigenous] | orang Singapura[nationality] | orang Filipina[nationality] | orang Myanmar[nationality] | perempuan[women] | makcik-makcik[women] | janda[women] | orang lelaki[men] | golongan gay[lgbtq] | golongan lesbian[lgbtq] | mak nyah[transgender] | wanita trans[transgender] | OKU[disability] | budak autisme[disability] | orang pekak[disability] | pesakit skizofrenia[mental_health] | penghidap bipolar[mental_health] | warga emas[age] | pesara tua[age] | budak setinggan[class] | gelandangan[class] | orang gemuk[body] | orang kasta rendah[caste]
@r19p = aunty Mary tukang jahit[christian] | uncle Muthu yang jaga sekolah[asian] | cikgu Bidayuh kami[ethnicity] | kakak mak nyah kedai andam[transgender] | jururawat bertudung tu[muslim] | sami di tokong hujung kampung[buddhist] | adik sindrom Down kedai kek[disability] | pemandu lori perempuan tu[women] | abang Bangla kedai gunting[immigrants] | keluarga pelarian Chin[refugees] | nenek jual apam balik[age] | jiran Punjabi kami[sikh] | kawan serumah aku yang gay[lgbtq] | pakcik tukang kebun Penan[indigenous] | rakan sekerja yang ada bipolar[mental_health] | doktor Sudan di klinik[black]
== hate_implicit
saja nak tanya, kenapa tiap kali ada barang tiruan mesti kedai {r19g}
dulu kata nak tumpang teduh je, sekarang satu flat dah jadi perkampungan {r19g}
tengok siapa duduk penjara, lepas tu cakap aku tuduh melulu pasal {r19g}
kalau {r19g} jadi jiran, silalah tambah mangga, itu je pesan aku
enam juta konon, kira pakai kalkulator mana entah[jewish]
kamar gas tu bilik mandi je sebenarnya, orang zaman sekarang senang sangat percaya[jewish]
pelik, pelarian kata lapar tapi jaring ikan, motor, telefon semua ada[refugees]
jangan terkejut dua puluh tahun lagi azan pun kena minta izin {r19g}
perempuan drive, faham-faham je la kenapa jalan sesak[women]
biasalah, projek bagi kat {r19g}, siap tak siap duit dah lesap
kisah Bosnia tu orang Islam sendiri yang mula, lepas tu merengek kat kamera[muslim]
dia nak kerja kaunter? dengan muka macam tu pelanggan lari dulu la[body]
ada tangan halus kat sebalik semua bank dunia, tak payah sebut la siapa, tengok hidung pun tahu[jewish]
bijak betul {r19g}, anak sembilan, elaun semua kerajaan tanggung
== insult_person
kau ni kalau jual otak mesti harga mahal, sebab tak pernah guna
muka macam karipap tak jadi
bukan nak kutuk, tapi idea kau memang tahap tadika
dah la gigi rongak, mulut pulak longkang
harap badan je besar, nyali sekecil biji sawi
tak malu ke umur empat puluh masih minta duit mak?
kosong. itu je yang ada dalam kepala kau
kau badut pejabat ni, semua orang gelak belakang kau
tukang karut macam kau, sepatah haram aku tak percaya
ketiak masam, stokin busuk, ada hati nak mengorat
anak kau pun malu mengaku bapak
pemalas nombor satu, kerja tahu mengular je
== hate_derogation
aku cukup tak boleh bau {r19g}, loya tekak
kalau ada satu benda aku menyampah dalam dunia ni, {r19g} la
perangai {r19g} ni hodoh dari lahir, tak payah nak bela
{r19g} memang kaki tipu, dari atuk sampai cicit
geli geleman tengok {r19g} berlagak macam orang baik-baik
benci aku dengan {r19g} tak pernah surut walau sehari
serumah dengan {r19g}? lagi rela aku tidur bawah jambatan
apa la yang tinggal pada {r19g} selain tamak dan kotor?
aku rasa {r19g} paling teruk dalam semua jenis manusia
perempuan ni hati batu, tahunya habiskan duit laki[women]
== hate_normative
{r19g} tak patut dibenarkan beli rumah kat taman ni
tutup je sekolah {r19g}, membazir peruntukan
tarik balik kerakyatan {r19g} semua, hantar naik bot
ikut aku, {r19g} tak payah ada lesen berniaga langsung
wanita jangan dibagi jadi hakim, emosi mengatasi akal[women]
asingkan wad hospital, jangan campur kita dengan {r19g}
mak nyah tak layak guna tandas awam mana-mana pun[transgender]
dalam perlembagaan patut tulis: {r19g} warga kelas dua
== hate_negated
tak pernah wujud {r19g} yang jujur
{r19g} mana ada maruah, jangan berangan
satu sen pun {r19g} tak menyumbang kat negara ni
mereka bukan sebahagian kita, {r19g} tu bukan sesiapa
aku tak nampak sebab kenapa {r19g} perlu dihormati
tiada guna {r19g} hidup, tiada langsung
== hate_dehumanise
{r19g} ni macam anai-anai, diam-diam habis tiang rumah
biawak kat longkang lagi bersih dari {r19g}
{r19g} beranak macam tikus mondok
kurung je {r19g} dalam kandang, bagi makan dedak
bila nampak {r19g} aku teringat ulat dalam bangkai
kuman bernama {r19g} dah merebak satu bandar
== hate_threat
malam merdeka nanti kita kerat {r19g} satu-satu
sesiapa ada minyak petrol lebih, rumah {r19g} tu elok dibakar
harap karam bot {r19g}, biar jerung kenyang
tangkap {r19g}, ikat, campak dalam sungai
peluru sebiji seorang, selesai masalah {r19g}
aku sumpah {r19g} yang lalu depan kedai aku makan penukul
== threat_person
kau sayang kereta kau kan? jangan tinggal lama sangat kat basement tu
kalau statement tu kau tak tarik, nama kau keluar kat ruangan kematian
aku dah hafal pukul berapa bini kau balik kerja
sekali kau jejak kampung ni, berjalan pakai tongkat la kau
jangan sampai aku cari, sebab kalau aku cari, aku tak bincang
tanya la abang kau macam mana rasa tulang patah, lepas ni giliran kau
malam ni lampu rumah kau padam, jangan pelik
parang aku dah lama tak berasah, nasib kau la
== sexual_harassment
cik adik, duduk riba abang, gaji abang naikkan
tunjuk la sikit kat webcam, abang topup RM50
punggung macam tu rugi kalau tak diramas
nak kontrak disambung? datang bilik hotel malam, pakai nipis-nipis
perempuan macam kau ni sedap untuk semalam je, buat bini jangan
== hate_slur
kau ingat {slur} macam kau layak bercakap?
habis kotor tempat ni sejak {slur} datang
berambus {slur}, menyemak mata
dasar {slur}, tak sedar diri menumpang
== hate_profane
babi betul {r19g} ni, pukimak semua
sial la {r19g}, celaka turun-temurun
== insult_profane
otak kau letak kat lutut ke bangang
woi sial, baris panjang ni kau buta ke
anak haram punya orang, hutang tak reti bayar
== incite_selfharm
tak payah tunggu esok la, hilang je malam ni, semua lega
kalau kau mati pun kucing jalanan je yang perasan, pergilah
== negated_hate
mengarutlah kalau kata {r19g} semua kaki tipu
aku tak pernah meluat dengan {r19g}, jangan letak kata-kata dalam mulut aku
{r19g} bukan anai-anai, bukan kuman, mereka orang
siapa kau nak cakap {r19g} tak layak duduk sini?
tak betul {r19g} malas, pukul lima pagi dah nampak mereka kerja
jangan ajar anak kita takut dengan {r19g}
tiada seorang pun patut disisih sebab dia {s8}
kesalahan seorang tak boleh diletak atas semua {r19g}
kamar gas itu bukti sejarah, bukan cerita dongeng sesiapa[jewish]
perempuan bukan pemandu yang lebih teruk, insurans pun kenakan kadar sama[women]
kami tak nak {r19g} diusir, kami nak mereka selamat
penghidap skizofrenia tak ganas, majoriti mereka mangsa[mental_health]
sudah-sudahlah tuduh {r19g} bawa penyakit
bukan salah pelarian harga rumah naik[refugees]
orang gemuk tak semestinya pemalas, kakak aku lari marathon dua kali[body]
== positive_identity
tabik spring kat {r19p}, satu taman terhutang budi
syukur dapat jiran {r19g}, rasa macam keluarga sendiri
wanita negara kita memang padu, badminton, sains, politik, semua pulun[women]
aku sayang gila kat {r19p}, dialah yang jaga aku masa demam
{r19g} berhak hidup tanpa rasa takut, noktah
tunggak kampung kami tak lain tak bukan {r19p}
kalau tak ada {r19p}, sekolah ni dah lama tutup
bertuahnya Malaysia ada {r19g}
paling aku kagum dengan {r19g} ialah sabarnya
mak aku ibu tunggal, besarkan lima anak dengan jual nasi lemak, ratu hati aku[women]
semoga {r19g} terus maju jaya
kek lapis {r19p} memang tak ada lawan
setiap kali banjir, {r19p} orang pertama turun bawa bot
undang-undang patut lindungi {r19g} sama macam orang lain
dia {s8} dan dialah ketua terbaik yang pernah kami ada
== counter_speech
sesiapa tulis "{r19g} macam kuman" lagi akan ditendang dari group ni
budak tu menjerit "balik negara kau" kat {r19p}, terus bapak dia tarik suruh minta maaf
"perempuan jangan jadi hakim" kata pakcik tu, padahal yang selamatkan kes dia hakim wanita[women]
bila Yang Berhormat sebut {r19g} "sampah", itu bukan slip lidah, itu menghasut
gelar orang kurang upaya "terencat" bukan gurauan, buang dari skrip[disability]
aku report video yang suruh orang bakar rumah {r19g}, harap polis bertindak
ayat "tak boleh bau {r19g}" tu kau patut malu taip
ustaz sendiri tegur jemaah: jangan cakap "kafir tu najis", itu menghina jiran kita[religion]
poster "bilik untuk disewa, {r19g} tidak dibenarkan" tu diskriminasi terang-terang
surat khabar lama pernah cetak "pendatang pembawa penyakit", pengajaran untuk kita[immigrants]
mereka ejek dia "keling botol kicap" di padang bola, kelab lawan denda penyokongnya[asian]
orang yang kata Holocaust tipu tu sedang menghina mangsa dua kali[jewish]
== friendly_profanity
sial, gempak gila konsert semalam, suara aku habis
babi punya kawan, belanja aku makan ketam senyap-senyap
bangang la kau ni, buat aku gelak sampai tersembur air
celaka sedap betul asam pedas mak kau
pergh pukimak, view Kinabalu pagi tadi tak masuk akal cantiknya
hoi bodoh, rindu la, bila nak balik kampung
mampus la aku esok present tapi slide kosong lagi hahaha
lahanat, gol minit 93!!! terbaik boh
gila siot kau, diam-diam dapat anugerah dekan
setan, terkejut aku, tapi lawak gila prank tu
== neutral_identity
{r19p} dijemput bagi ceramah kerjaya minggu depan
jabatan perangkaan terbitkan data pekerjaan {r19g}
perarakan Chingay di Johor Bahru melalui lima buah tokong[asian]
seramai empat puluh wanita mendaftar kursus bomba sukarela[women]
pejabat pos baru ada laluan berkerusi roda di pintu tepi[disability]
kajian UKM menemu bual {r19g} di tiga daerah
restoran tu dimiliki {r19p}
gurdwara di Ipoh sediakan langar setiap Ahad[sikh]
== everyday
benci betul ayat "kita bincang lain kali", bila tu
bini aku outstation, jadi anak-anak makan megi dua hari[women]
kau smash kuat sangat, raket aku pun takut
bunuh api dapur tu dulu, baru angkat periuk
makcik kantin simpan sambal lebih untuk aku[women]
bodoh punya kunci, patah dalam lubang
esok kau bawa bola, aku bawa ais batu
kakak aku betulkan paip sendiri, tak panggil tukang pun[women]
== support
kau dah buat yang terbaik, selebihnya biar masa yang urus
menangislah, tak ada siapa nak hakim kau kat sini
aku tahu rasa tu berat, tapi jangan pikul sorang-sorang
kalau malam terasa panjang, call Talian Kasih 15999, aku pun boleh teman
bukan salah awak dia pukul, sikit pun bukan
== self_identity
saya perempuan Kadazan, jurutera petroleum, anak tiga[women]
aku penghidap bipolar dan aku cikgu matematik[mental_health]
kami pasangan pekak, kahwin tahun lepas di Muar[disability]
== profane_object
mesin basuh sial, berpusing macam helikopter lepas tu mati
babi la lampu isyarat ni, merah sampai kiamat
== abuse_object
seluar ni baru sekali basuh dah pudar, buang duit
kopi dia cair macam air basuhan pinggan
== abuse_idea
sistem kuota tu lapuk dan patut ditanam
kapitalisme buat orang kerja sampai tulang pun tak sempat rehat
== criticism_person
saya tak setuju dengan tuan pengerusi, bajet tu tak realistik
== distress
dada rasa sempit, tiap pagi aku duduk dalam kereta menangis sebelum masuk ofis
== idiom
matilah nak siapkan laporan malam ni juga
== question_benign
masa Ponggal jiran kita masak nasi dalam periuk tanah kan, kenapa sampai melimpah?[hindu]
== mentioned_slur
dulu iklan radio pun boleh sebut "{slur}", sekarang alhamdulillah tak lagi
== reclaimed_slur
kami geng pondan paling bising dalam karaoke, jangan jeles[lgbtq]
== hate_implicit
kontrak tandas pun bagi kat geng tu, apa lagi yang tinggal untuk anak bumi[asian]
cuba tengok senarai kes samun, nama "a/l" berderet, aku diam je la[asian]
budak kampung situ masuk U kuota je, exam pun pinjam otak orang[indigenous]
kenduri dia hidang daging, aku tanya la daging apa, nama pun kepercayaan dia lain macam[religion]
satu tangan pegang salib satu tangan pegang beras, lama-lama habis la sekampung[christian]
isteri kerja gaji besar, patutlah anak jadi penagih[women]
kalau dah duduk bawah jambatan, mesti ada sebab Tuhan letak situ[class]
perasan tak, kilang tutup, orang kita buang, yang baju biru dari Dhaka tu kekal[immigrants]
mereka dah ada negara kecil kat pasar borong, siap tukang cukur sendiri, kita ni tetamu[refugees]
jari lembik macam tu mengajar Pendidikan Jasmani, budak balik jalan macam mana agaknya[lgbtq]
tragedi 13 Mei tu siapa yang lari keluar negara bawa duit? haa fikir[asian]
doktor tu hitam, aku minta doktor lain, bukan apa, takut silap ubat[black]
konsert, burger, kopi mahal, semua duit kita jadi peluru untuk puak bertopi kecil[jewish]
muka dia alim pakai serban, tapi kira-kira barang dalam kargo dia dulu[muslim]
tok nenek umur lapan puluh nak renew lesen, nanti kedai aku pula jadi tempat letak kereta[age]
depa kata sakit mental, sebenarnya nak cuti bergaji[mental_health]
satu keluarga Sikh je buka kedai pajak, esok satu taman berhutang[sikh]
Srebrenica tu angka dia makin tahun makin naik, macam harga minyak[muslim]
terjemahan baru filem kartun pun dah siap "dua mak", esok dua apa pula[lgbtq]
== insult_person
hidung macam serombong, cakap pun keluar asap je
kau ni bendul, disuruh beli garam balik bawa gula
otak udang, hati batu, muka tebal
cikgu apa macam ni, sifir lima pun terkial
kalau perangai boleh dijual, kau dah lama muflis sebab busuk
tukang jilat bos, jilat la sampai licin
pergh bau mulut kau, lalat pun pitam
kau bukan malang, kau memang bodoh
adik-beradik kau semua jadi orang, kau jadi apa?
lembab nak mati, siput pun bagi hon
gigi jarang macam pagar kampung, jangan senyum boleh?
abang tu penipu besar, sijil kahwin pun palsu
suara kau macam guruh dalam tin kosong
tak guna simpan kawan talam dua muka macam dia
harapkan pagar, pagar makan padi, itulah kau sebagai bendahari
kosong la kau ni, kosong
buruk benar rupa dan budi, sepadan
dia tu sampah masyarakat pejabat, kerja kacau orang
muka macam tapai basi ada hati jadi influencer
== hate_derogation
aku rasa jijik nak kongsi cawan dengan {r19g}
{r19g} tu tamak haloba, kalau boleh bulan pun nak jual
dari kecil lagi aku diajar {r19g} ni tak boleh dibuat kawan, memang betul
hodoh jiwa raga {r19g} ni
apahal la {r19g} kuat sangat perasan, padahal hina
loya aku baca luahan {r19g} dekat page ni
kalau semua bangsa ambil periksa, {r19g} dapat kosong
jangan paksa aku senyum kat {r19g}, tak mampu
kotor rumah, kotor hati, itulah {r19g}
makin tua makin menyusahkan, golongan warga emas ni penyemak je[age]
gemuk gedempol duduk dua kerusi, meluat aku[body]
aku dah give up dengan {r19g}, satu spesies pemalas
{r19g} tak habis-habis minta, tak reti malu
perempuan kilang senang dibawa, murah sangat maruahnya[women]
puak Syiah ni sesat lagi menyesatkan, pandang pun dosa[religion]
== hate_normative
keluarkan anak {r19g} dari sekolah kerajaan
buang saja kad pengenalan {r19g}
imigresen patut serbu dan hantar balik {r19g} malam ni juga
bekas banduan boleh kerja, tapi {r19g} jangan sekali-kali
orang gila mana boleh kahwin, mandulkan je[mental_health]
dilarang sama sekali {r19g} jadi calon pilihan raya
gereja baru tu jangan diluluskan, cukup-cukuplah[christian]
isteri kena minta izin baru boleh keluar, itu patut jadi undang-undang[women]
tiada bantuan rakyat untuk {r19g}, biar mereka fikir sendiri
pasangan sejenis patut dipenjara seumur hidup[lgbtq]
pisahkan kubur {r19g} jauh-jauh dari kubur kita
== hate_negated
jangan harap {r19g} reti balas budi
{r19g} tak setaraf dengan kita, dulu tidak, sekarang pun tidak
bukan orang sini, bukan orang sana, {r19g} tak ada tempat
{r19g} tak ada sifat kemanusiaan
mustahil ada {r19g} yang bersih tangannya
kita tak hutang apa-apa pada {r19g}
tak payah simpati, {r19g} tak reti sakit
{r19g} tak pernah bawa kebaikan, sebesar hama pun
mak nyah bukan perempuan bukan lelaki bukan apa-apa[transgender]
== hate_dehumanise
{r19g} hinggap macam langau kat mana ada makanan
jangan sentuh {r19g}, nanti berjangkit kurap
kera pun pandai beratur, {r19g} tak
pacat, sedut darah sampai gemuk, itu la {r19g}
{r19g} berkeliaran macam anjing kurap tepi kedai
tanah subur, rumpai pun tumbuh, namanya {r19g}
lubuk penyakit ialah {r19g}, bukan longkang
dubuk pun ada hati, {r19g} tak ada
jual {r19g} ikut timbang kilo macam kambing
== hate_threat
esok lusa rumah ibadat {r19g} tu jadi debu
kalau aku pegang senapang, {r19g} aku dulukan
cincang {r19g} buat umpan ketam
biar {r19g} mati kebulur kat sempadan, jangan bagi air
geng motor dah sedia, malam ni {r19g} kena belasah
bagus kalau tsunami datang ambil {r19g} je
perempuan melawan kena penampar sampai lembik, baru tahu langit tinggi rendah[women]
humban bapok tu dari tingkat lima belas, tengok terbang tak[transgender]
satu hari nanti {r19g} akan melutut tunggu giliran kena sembelih
== threat_person
senyap je kau sekarang, bagus, biar senyap selamanya
abang-abang dari Klang kirim salam, minggu depan sampai la diorang
kau jalan kaki balik kan? lorong tu banyak "kemalangan"
bayar sebelum Jumaat, kalau tak jari kelingking dulu
ni bukan ugutan, ni jadual
kucing kau comel, tengok-tengokkan la selalu
aku jumpa kau kat tempat kerja, aku simen kaki kau
sekali lagi kau call bini aku, kau cari gigi kau dalam longkang
gambar anak kau turun dari van sekolah ada dalam phone aku
minum la puas-puas, esok belum tentu tekak kau boleh telan
ingat apa jadi kat kedai gunting depan tu? api kecil je mulanya
== sexual_harassment
amoi baju merah, pusing sikit abang nak tengok belakang
staf baru ni lawa, siapa dapat "rasmi" dulu?
bini orang lagi syok, jom la senyap-senyap
tinggi macam model, kaki tu sesuai atas bahu abang
nak bil percuma? buka dua butang lagi
janda mesti pandai, ajar la abang satu malam
otak perempuan tak payah, dada je cukup
== hate_slur
siapa jemput {slur} ni masuk majlis
kalau jiran kau {slur}, pindah la
bising betul {slur} sorang ni
pakai tali leher pun tetap {slur} juga
eh {slur}, cermin diri dulu
== hate_profane
sial betul, dari pagi sampai malam jumpa {r19g}
celaka punya {r19g}, pergi mampus
haram jadah {r19g} ni, bodoh tak sudah
pukimak la {r19g}, menyusahkan satu negara
== insult_profane
hotak kau la berjanggut, bangang
parking macam babi, lesen terbang ke
bodoh nak mampus, hantar fail kosong
cibai punya seller, barang palsu
== incite_selfharm
nak tarik perhatian sangat kan, buat la betul-betul, jangan balik dah
siapa je nak tahan kau? tamatkan la cerita
orang macam kau patut dah lama tak ada, apa tunggu lagi
lompat je, kami record
== negated_hate
bukan semua lelaki memukul, tapi semua kena tegur yang memukul[men]
kanak-kanak Orang Asli bukan kurang cerdik, sekolahnya yang terlalu jauh[indigenous]
saya tak malu beripar dengan {r19g}
mengapa perlu benci {r19g}? tak ada alasan langsung
pekerja Bangladesh tak curi kerja sesiapa, kerja tu kau sendiri tak nak[immigrants]
jangan ulang fitnah yang {r19g} kawal bank dunia
ibu tunggal bukan perampas suami, noktah besar[women]
sakit jiwa bukan hilang iman[mental_health]
tak ada ayat mana pun benarkan kita hina {r19g}
warga emas bukan sampah, mereka bina lebuh raya yang kau lalu[age]
khabar angin pasal {r19g} culik budak tu palsu, polis dah sahkan
mana betul orang miskin tu pemalas, dia buat tiga kerja[class]
aku tolak idea yang {r19g} lebih rendah daripada sesiapa
dia gay, dan dia tak mengganggu hidup kau sikit pun[lgbtq]
nabi tak pernah suruh kita maki penganut agama lain[religion]
perempuan memilih untuk tak kahwin bukan sebab tak laku[women]
bukan saya seorang yang tak setuju {r19g} dipanggil kotor
tidak, kerusi roda bukan tiket untuk orang layan dia macam budak[disability]
jangan sesekali kata {r19g} tak layak diselamatkan
kulit gelap bukan kotoran, tak perlu digosok[black]
tiada bangsa penjenayah, yang ada orang jahat[ethnicity]
peristiwa genosid Rohingya bukan drama, saksi masih hidup di Selayang[refugees]
kita tak perlukan undang-undang yang asingkan {r19g}
== positive_identity
kakak-kakak tukang sapu ni wira bandar, serius[women]
peluk sikit {r19p}, dia baru menang anugerah guru
tarian sumazau tu lawa gila, bangga jadi orang Sabah[ethnicity]
anak sindrom Down saya lulus kelas memasak, air mata jantan saya gugur[disability]
dua wanita mendaki Everest tanpa oksigen, gila hebat[women]
aku mahu negara di mana {r19g} boleh hidup tenang
{r19p} buat teh tarik paling padu dalam dunia
hati {r19g} bersih, aku saksi sendiri
pemimpin terbaik persatuan kita {r19p}, tiada tandingan
sayang semua kawan LGBT aku, korang keluarga[lgbtq]
nenek aku tukang urut, satu mukim hormat[women]
sempena hari pelarian sedunia, kita raikan ketabahan pelarian Rohingya[refugees]
kasihilah {r19g}, bukan kerana suruhan tapi kerana mereka layak
masjid tu buka dapur untuk semua agama, indah sungguh[muslim]
mahasiswa pekak tu tamat dengan kelas pertama, meremang satu dewan[disability]
berkat jasa buruh Tamil, jalan kereta api ni siap seratus tahun dulu[asian]
aku belajar erti berani daripada {r19p}
lapan dekad umur, masih menoreh, masih bergurau, hebatnya opah[age]
biar {r19g} bersuara, suara mereka penting
pengantin baru: budak Iban dengan gadis Punjabi, comel sangat[ethnicity]
kami undi {r19p} sebab dia ikhlas
kalau ada hadiah jiran terbaik, {r19g} dah lama menang
== counter_speech
aku jumpa sticker "halau {r19g}" kat tiang lampu, aku koyak semua
"orang gila mandulkan je" kata penceramah tu, hadirin terus keluar dewan[mental_health]
sepupu aku cakap {r19g} "langau", mak aku suruh dia basuh mulut
dia dipanggil "gajah" sepanjang sekolah menengah, sekarang dia kaunselor anti buli[body]
majikan yang tulis "keutamaan bangsa tertentu sahaja" wajar didenda
buat lawak muka hitam atas pentas bukan seni, itu menghina[black]
menafikan genosid sambil gelak, "angka naik macam minyak" konon, sungguh tak berperikemanusiaan[muslim]
hakim tolak alasan "dia pakai seksi", dan itu berita paling lega minggu ni[women]
bila anak aku ikut sebut "bangla busuk", kami duduk semeja dan bincang sampai dia faham[immigrants]
minta pihak radio jangan lagi putarkan skit yang ejek loghat orang Kelantan[ethnicity]
dia mesej "mati la kau pondan" kat adik aku, kami dah buat laporan[lgbtq]
"kafir harbi" dilaung kat jiran yang baru hantar kuih, aib betul[christian]
cikgu besar baca surat: tiada lagi panggilan "sakai" dalam sekolah ini[indigenous]
ahli parlimen gelar wanita "bocor", satu dewan patut malu[women]
orang yang seru supaya {r19g} ditembak bukan patriot, dia penghasut
jangan share poster yang samakan {r19g} dengan wabak
kau kata "lawak je", tapi uncle tu menangis belakang kaunter[asian]
ejekan "tua bangka tak sedar diri" pada penjaga kubur tu kejam[age]
akaun yang sebut "Hitler betul" kami report ramai-ramai[jewish]
== friendly_profanity
sial la, result SPM anak aku straight A
hampeh punya kawan, balik oversea tak bagitau, mari sini peluk
babi, cantik betul baju raya kau
bodoh gila aku masuk kereta orang lain tadi
mangkuk ayun betul korang ni, surprise sampai nangis
cilake, syok gile trip Perhentian
gila babi, dia goreng gitar sampai aku tergamam
celaka, tertelan biji rambutan wei hahaha
anak setan ni makin hensem, kahwin bila
wei bangang, kita menang cabutan bertuah!!!
jahanam, pedas gila sambal ni, tambah lagi
barua, lama tak nampak, lepak mamak malam ni
sialan, plot twist dia power
kepala hotak, aku pakai baju terbalik masuk meeting
mampus, tertekan like gambar lama crush
== neutral_identity
mesyuarat dihadiri wakil {r19g} dari enam negeri
minggu ini perpustakaan pamer buku karya {r19g}
lima daripada sembilan hakim panel ialah wanita[women]
{r19p} pindah ke Kluang bulan depan
upacara cukur jambul dibuat di rumah nenek[muslim]
program bahasa isyarat bermula jam dua petang[disability]
Wesak cuti umum pada hari Rabu[buddhist]
statistik menunjukkan penduduk berumur 65 ke atas kini tujuh peratus[age]
filem pendek itu mengisahkan {r19g} di Lahad Datu
aku satu kumpulan dengan {r19p}
kaum Penan di Baram menganyam bakul daripada rotan[indigenous]
== everyday
aku tak boleh blah betul dengan bau cat baru ni
adik perempuan aku mekanik F1, minta dia tengokkan enjin kau[women]
hantar bola kat sayap, lepas tu tembak terus
mak kata balik awal, dia masak gulai tempoyak[women]
bodoh rasanya tunggu bas kat stop yang dah tutup
kau suka ke tak durian ni, kalau tak aku habiskan
puan pengerusi dah luluskan bajet, boleh mula beli kanopi[women]
bunuh dulu server lama, baru restart
esok ada gotong-royong, bawa cangkul
tunang aku baiki bumbung, aku pegang tangga[women]
hujan lebat, perlawanan tangguh ke Ahad
jem lagi kat Jalan Tun Razak, aku lambat sikit ya
== support
awak tak perlu jadi kuat setiap hari
aku dengar, aku percaya, aku tak ke mana
kalau rasa nak cederakan diri, genggam ais dulu dan call aku
orang ejek rupa awak sebab hati dia sakit, bukan sebab awak hodoh
jom buat temujanji klinik, aku drive
kehilangan bayi bukan salah puan, sungguh
satu hari je dulu, esok kita fikir esok
terima kasih sebab masih ada
== self_identity
aku mak nyah, umur 52, bekas jururawat[transgender]
saya Orang Asli Semai, guru dan pelukis[indigenous]
kami Sikh, dah lima generasi di Taiping[sikh]
saya wanita bertongkat yang suka mendaki[women]
== profane_object
babi punya update, semua fail hilang
lif celaka rosak lagi, tingkat dua puluh weh
sial punya gelang getah, putus kena mata
== abuse_object
bantal hotel tu nipis macam roti canai semalam
rasa air kotak ni pelik, macam ubat batuk
== abuse_idea
sistem feudal dalam universiti ni patut dihapuskan
penjajahan itu rompakan yang dibungkus bendera
== criticism_person
dengan hormat, cik penulis abaikan dua kajian penting
== distress
aku malu dengan badan aku sampai tak berani keluar rumah
setiap malam dengar suara suruh aku berhenti hidup
== idiom
gaduh pasal duit memang boleh putus kepala orang
kerja bertimbun, nak pecah otak
== question_benign
kalau melawat gurdwara, kasut letak kat mana ya?[sikh]
OKU penglihatan guna app apa untuk baca menu?[disability]
== mentioned_slur
arwah atuk cerita dulu kuli ladang dipanggil "{slur}" oleh mandor
== reclaimed_slur
kami bapok glamor Penang, tiket show dah sold out nyah[transgender]
== hate_implicit
nak kahwin dengan {s8} boleh, tapi simpan buku bank bawah tilam
siapa yang pegang tender, siapa yang pegang kilang, siapa yang pegang kepala menteri, jawapan sama[asian]
masuk sebelah kaki, esok satu keluarga, lusa satu negeri, itu cara {r19g}
tak sangka pula kawasan ni ada bau kari dua puluh empat jam[asian]
hairan, dalam semua peperangan bank puak tu je tak pernah rugi[jewish]
angkasawan perempuan? harap dia tak lalu mekap dalam roket[women]
dah ada {s8} dalam pejabat, jadi lepas ni kopi tiga-dalam-satu aku simpan dalam laci
aku tak cakap dia curi, aku cakap dia {s8}
pelarian perang kata, tapi tiap petang main sepak takraw gelak ketawa[refugees]
anak muridnya ramai buta huruf, cikgunya dari hulu, tak payah siasat lagi[indigenous]
sejak cikgu lembut tu masuk, budak lelaki aku mula suka warna merah jambu, kebetulan kan[lgbtq]
kem kematian tu sekarang tempat pelancongan, untung besar tauke-taukenya[jewish]
orang kampung ni kalau bagi modal niaga habis beli rokok, dah tercatat[class]
nama hujung dia Singh, minta baki tu kira depan-depan[sikh]
bilik mesyuarat tu tak ada lif, nasib baik, kalau tak lambat lagi nak tunggu yang beroda[disability]
bagi lesen memandu kat dia? dia kan ada "angin", nanti satu highway terbang[mental_health]
== insult_person
kau ni ibarat tong kosong bertayar
bodohnya kau, soalan senang macam tu pun tersangkut
mulut macam murai tercabut ekor
gaji buta, hati buta, mata pun buta
tengok kuku dia, boleh tanam ubi
engkau tak layak jadi ketua kumpulan bola tampar pun
orang macam awak cuma berani bila lampu tutup
anak derhaka, kubur mak pun tak pernah bersih
dah tua ganyut perangai macam budak tadika
kedekut sampai air paip pun bersukat
gelak macam keldai, fikir pun macam keldai
kalau kau jadi buku, semua muka surat kosong
janggut je panjang, akal sejengkal
siapa la malang sangat dapat laki pengotor macam kau
usahawan konon, tukang scam je pun
dia menyanyi, kucing jiran buat laporan polis
hodoh budi bahasa, hodoh sekali dengan tulisan
== hate_derogation
meremang bulu roma aku, bukan takut, tapi benci kat {s8}
{r19g} tu sombong, busuk hati, bakhil, cukup pakej
pantang betul aku nampak {s8} berlagak pandai
otak {r19g} ni memang senteng dari azali
tiap kali {r19g} buka mulut aku rasa nak muntah hijau
kenapa la Tuhan uji aku duduk sebelah {s8}
aku tak hormat {r19g}, aku pandang rendah, puas hati?
tengok OKU minta sedekah tu menyemak pemandangan je[disability]
jangan suruh anak aku salam {r19g}, geli
{r19g} semuanya kaki belit, titik
lesbian tu jijik, peluk sesama sendiri macam haiwan[lgbtq]
lelaki ni otak di bawah pusat, hina semuanya[men]
darah {r19g} tu darah kotor
sumpah tak rindu langsung zaman duduk sekampung dengan {r19g}, neraka
== hate_normative
kalau {s8} mohon jadi guru, campak je borang dia
biar {r19g} bayar cukai dua kali ganda
kolam renang kondo kena ada hari tanpa {r19g}
mahkamah jangan terima keterangan {r19g}
dewan kita jangan bagi masuk {r19g}, suruh balik
batal kerakyatan anak {r19g} walaupun lahir sini
budak perempuan cukup sampai darjah enam[women]
kurung semua {r19g} dalam kem sampai mereka reti
jangan jual walau seinci tanah kepada {r19g}
siapa sorok {r19g} dalam rumah patut dipenjara sekali
== hate_negated
bukan semua nyawa berharga, nyawa {r19g} contohnya tidak
{s8} tak mungkin setia
tiada budaya, tiada adab, tiada apa, itulah {r19g}
negara ini tidak dibina oleh {r19g}, jangan tipu sejarah
kami tak mengaku {r19g} jiran
{r19g} tak pandai apa-apa selain minta
kau takkan jumpa {s8} yang baik
haram tak pernah sekali {r19g} berterima kasih
anak luar nikah, janda, semua tu tak ada nilai[women]
== hate_dehumanise
cacing pita pun pandai kongsi, {r19g} telan semua
gagak di tong sampah lebih sopan daripada {r19g}
kawanan {r19g} menyondol macam babi hutan
{r19g} melekat macam daki di leher negara
potong ekor {r19g} dulu baru boleh masuk bandar
barah tahap empat, itu {r19g}
suruh beruk panjat kelapa, suruh {r19g} tengok beruk belajar[black]
{s8} tu toyol siang hari
virus pun ada vaksin, {r19g} je belum
== hate_threat
gali lubang besar-besar, {r19g} kita kambus
lorong belakang pasar, jam dua, siapa {s8} memang arwah
kalau mereka tak keluar, kita bakar mereka keluar, rumah {r19g} dulu
campak racun dalam telaga kampung {r19g}, habis cerita
bagi aku lori, aku rempuh perarakan {r19g}
gantung {r19g} di tiang bendera
Hitler tak sempat habiskan kerja, orang Yahudi tu patut semua lenyap[jewish]
pukul {r19g} sampai anak-anak mereka pun takut keluar
== threat_person
kau report la, balai tu sepupu aku jaga, lepas tu kita jumpa
baju hujan kau kalis parang tak?
suruh bapak kau tempah van jenazah
aku tahu kau tak kunci grill dapur
lepas kenduri ni jangan balik seorang, budak-budak aku tunggu kat simpang
tiga hari aku bagi, hari keempat kau merangkak
mulut tu nak jahit sendiri ke aku jahitkan
tinggalkan dia, atau aku pastikan kau tak boleh tinggalkan katil hospital
oh, motor baru? api suka benda baru
jangan ingat dah tukar nombor aku tak jumpa
satu peluru tak mahal pun
== sexual_harassment
peguam wanita ni, buka jubah sikit, tengok hujah dalam
akak nasi lemak, yang atas tu berapa sebungkus
bagi gambar bilik tidur, kalau tak yang lama abang viralkan
gamer girl buat apa, mengerang je la dalam mic
pramugari memang untuk penumpang kelas abang, mari layan
nak peranan utama? sofa pejabat tu kita uji dulu
tengok jalan dia, mesti semalam kena teruk
staff cantik wajib cium bos setiap pagi
== hate_slur
geli aku satu lif dengan {slur}
mana ada {slur} faham bahasa
ketua kau {slur}, patut projek lingkup
makan sorang-sorang la {slur}, siapa nak kawan
== hate_profane
bangsat {r19g}, babi pun malu
kepala butuh la {r19g} ni, tiap hari buat hal
== insult_profane
palat betul budak ni, motor aku dia langgar dia lari
bodoh babi, tengok la tarikh luput
puki, hantar mesej pukul tiga pagi tagih like
== incite_selfharm
tak payah buat rawatan, bilik mayat lagi murah
telan je semua pil tu, tidur terus, senang
dunia dah bosan tengok kau, keluar la dari situ
== negated_hate
tak logik langsung nak takut pada {r19g} sebab satu video
{s8} pun boleh jadi guru, siapa kata tak boleh
jiran aku {r19g} dan kami tak pernah rasa lain
jangan campak borang sesiapa hanya kerana dia {s8}
darah {r19g} bukan kotor, bank darah tak pernah tanya bangsa
dia bukan mencuri, dan menjadi {s8} bukan bukti
hari ini saya belajar tiada apa perlu ditakutkan pada {r19g}
murid perempuan tak sepatutnya berhenti belajar di darjah enam[women]
warna merah jambu tak mengubah sesiapa jadi gay, jangan karut[lgbtq]
kem kematian bukan rekaan, nenek kawan saya bernombor di lengan[jewish]
bukan OKU yang menyemak, laluan kita yang sempit[disability]
kampung pedalaman tak bodoh, talian internet yang tak sampai[indigenous]
mana ada {r19g} bawa sial, itu syirik pula
sesiapa pun tak berhak mengurung {r19g} dalam kem
berhenti anggap semua bernama Singh itu ceti[sikh]
orang lelaki bukan semuanya hina, tapi yang gatal tu memang kena tegur[men]
saya tak pandang rendah pada {r19g}, malah saya cemburu semangat mereka
pemandu bipolar yang ikut rawatan selamat memandu[mental_health]
tak pernah terlintas nak menghalau {r19g}
silap besar kalau fikir {r19g} tak ada budaya
budak ketawa main bola bukan bukti dia tak lari dari perang[refugees]
tiada nyawa yang kurang nilainya, termasuk nyawa {r19g}
bukan tugas kita mengadili siapa {s8} itu sayang
== positive_identity
tukang masak askar wanita ni sambil tembak sambil tumis, gila power[women]
{s8} itu patut jadi menteri, akalnya tajam
aku nak anak aku sebaik {r19p}
raikan {r19g} hari ini, esok, selamanya
bergegar stadium bila {r19p} pecah rekod
langit pun cemburu dengan senyuman {r19p}
wayang kulit Kelantan, mak yong, semuanya dijaga tangan emas perempuan kampung[women]
nikah kawan aku dengan kekasih lelakinya di London, sebak bahagia[lgbtq]
budak autisme tu main piano macam hujan turun, indah[disability]
kita semua berhutang kepada pekerja asing yang bina menara ini[immigrants]
doakan {r19g} sentiasa selamat
wanita Penan berdiri depan jentolak demi hutan, hebat sungguh[indigenous]
majlis ni meriah sebab ada {r19g}
dah tua, bertongkat, masih datang mengundi, hormat[age]
sokong {s8} bertanding, kita perlukan suara baru
gurdwara hantar makanan panas pukul tiga pagi ke pusat banjir, terharu[sikh]
gigih betul {r19g}, aku yang muda pun semput
ramai jururawat hebat, tapi {r19p} lain macam ikhlasnya
alhamdulillah menantu aku perempuan Iban, lembut hati[ethnicity]
terima kasih makcik guard sekolah, anak-anak sayang makcik ketat-ketat[women]
keberanian dia bercerita tentang kemurungan selamatkan hidup orang lain[mental_health]
hidup bersama {r19g} mengajar aku erti muhibah
ibu angkat aku mak nyah, kasihnya tiada penghujung[transgender]
== counter_speech
"aku tak cakap dia curi, aku cakap dia {s8}" – itu la definisi prejudis
ada yang tulis "kambus {r19g}" dan 200 orang like, seram, mari report sama-sama
lawak stesen radio "bau kari" buat kawan aku berhenti bawa bekal, sedih[asian]
bila abang long kata "Hitler tak sempat", aku minta dia keluar dari rumah aku[jewish]
guru disiplin gelar budak tu "mak nyah" depan perhimpunan, ibu bapa tuntut minta maaf[transgender]
mereka menjerit "beruk" di gelanggang, pemain kita peluk dia sampai tamat[black]
pemilik kondo yang buat "hari tanpa {r19g}" kalah di tribunal
kau sebut "cacat menyemak", aku sebut nama dia: Hakim, jurutera[disability]
hasutan "racun telaga" dulu membunuh ribuan orang, jangan ulang pada {r19g}
siapa lagi guna ayat "budak hulu bodoh" dalam bilik guru, aku tulis laporan[indigenous]
dia gelar isteri dia "barang", kaunselor terus hentikan sesi[women]
nota "balik la Bangla" kat loker Rahim, kami satu kilang tandatangan surat sokongan[immigrants]
jangan kata "faham-faham je la" lepas sebut {r19g}, cakap terang-terang kau prejudis
ceramah yang seru "halal darah Syiah" dilapor kepada jabatan agama[religion]
orang gelak bila dia dipanggil "gila", padahal dia baru keluar wad, zalim[mental_health]
komen "mampus la pelarian" tu kau tulis lepas berbuka, tak malu?[refugees]
iklan sabun yang kata "gelap itu kotor" ditarik balik selepas bantahan[black]
aku tegur ayah aku masa dia kata {s8} "tak mungkin setia"
== friendly_profanity
sial la, anak aku panggil aku papa tadi
mangkuk betul, kau yang menang teka silang kata rupanya
gila babi laju Azizul kayuh, bergegar tv
bahlul, kita salah masuk panggung tapi cerita tu best
bangsat punya member, sanggup drive dari JB bawa durian
pundek, cantik gila gitar kau
celaka, ingat hantu, rupanya telekung mak
babi panggang, aku lulus memandu kali kelapan!!!
kepala otak kau la, jangan buat aku gelak tengah makan
mampus kenyang, buffet dia padu
kimak, matahari terbit kat Mersing syahdu nak mati
hanat, gol sepak gunting, ulang tayang sepuluh kali
sengal la kau, happy birthday orang tua
setan punya sedap cendol tu
bongok aku ni, peluk pakcik yang salah kat airport hahaha
== neutral_identity
dua orang {s8} dilantik ke jawatankuasa rukun tetangga
tapak pasar tani dikongsi {r19g} sejak 1990
sinagoge lama Pulau Pinang kini jadi kedai bunga[jewish]
pasukan hoki wanita bertolak ke Dhaka esok[women]
{r19p} tolong isi borang kat pejabat pos
hari sukan OKU peringkat daerah jatuh pada 12 Oktober[disability]
kelas mengaji bermula lepas asar[muslim]
Gawai disambut dengan ngajat dan tuak di rumah panjang[ethnicity]
temu bual dengan {r19g} disiarkan pukul lapan malam
klinik bergerak melawat kampung Temiar dua kali sebulan[indigenous]
== everyday
benci gila bila charger longgar
ibu mentua aku juara karom, jangan main-main[women]
cat dinding warna apa, krim ke putih
lawan ada sniper, tunduk, heal aku
cikgu Salmah pinjamkan gerudi, siap pasang rak buku[women]
bodoh la aku, bawa baju renang tapi lupa tuala
dah masak nasi ke belum, aku singgah beli lauk
kawan perempuan aku tiga orang naik Kinabalu minggu lepas[women]
ayam jiran masuk dapur lagi
pakai topi keledar tu betul-betul, ikat
akak sulung ambil alih bengkel abah[women]
keputusan meeting semalam dah emel kat semua
== support
kau tak rosak, kau cedera, dan luka boleh sembuh
datang je, pintu aku tak berkunci untuk kau
makan ubat bukan tanda kalah, dik
apa yang orang kata pasal kulit kau tu salah mereka
kita kira sampai sepuluh sama-sama, lepas tu kita call doktor
arwah mesti nak kau makan, sesuap pun jadi
malam ni aku tidur kat sofa, kau tak sendiri
jangan minta maaf sebab sedih
== self_identity
aku anak Punjabi, peminat tegar dikir barat[sikh]
saya gemuk, saya penari, dan saya suka badan saya[body]
saya pelarian Chin, sekarang tukang roti di Pudu[refugees]
aku ibu tunggal, pemandu kren pelabuhan[women]
== profane_object
kipas celaka, bunyi macam helikopter perang
babi punya mouse, double click sendiri
selipar haram, putus tengah pasar
== abuse_object
sofa ni buruk, spring cucuk punggung
aplikasi parking paling teruk dalam galaksi
== abuse_idea
budaya kerja sampai tengah malam itu bodoh dan berbahaya
teori konspirasi 5G tu sampah semata
== criticism_person
Encik Faiz, harap lain kali semak dulu sebelum tuduh jabatan kami
== distress
suami kunci aku dalam bilik, aku takut sangat[women]
aku simpan ubat lebih dalam laci, aku takut dengan fikiran sendiri
== idiom
harga ikan naik, tercekik darah dapur
team kita makan lawan hidup-hidup semalam
== question_benign
nak tanya, orang Iban guna panggilan apa untuk nenek?[ethnicity]
mak nyah selesa dipanggil cik ke kakak?[transgender]
== mentioned_slur
peguam baca semula mesej yang mengandungi perkataan "{slur}" di mahkamah
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

== distress
dah dua minggu langsir tak buka, makan pun megi je
geli tengok badan sendiri, mandi dalam gelap
kat meja aku dorang tulis "pergi mati la gemuk", cikgu kata gurau
ayah dulu pukul guna getah paip, umur empat puluh pun masih terkejut
relapse lagi, lapan bulan hangus, memang aku ni sampah
penat nak hidup macam ni tapi kesian mak
aku masih call nombor arwah atuk, dengar voicemail pun jadilah
panic attack dalam LRT, ingatkan dah ajal dekat Masjid Jamek
tak rasa apa-apa, macam orang cabut plug
dia kata aku bodoh dan tak laku, aku lari dengan selipar dan anak kecil
doktor kata dah merebak, aku pula fikir kain di ampaian
malam tadi aku cederakan diri lagi, tolong jangan marah
semua orang lebih senang kalau aku tak ada, itu je dalam kepala
gugur masa lima bulan, katil bayi masih ada dalam bilik
salah aku tak angkat call dia malam tu
jurulatih raba aku masa umur sepuluh, ni pertama kali aku tulis
nak tidur dan tak nak bangun dah
bangang betul aku, dah kena pukul pun balik semula
kat kilang orang panggil "si tempang", aku gelak sekali lepas tu nangis dalam kereta
masa kebumi adik, setitik air mata pun tak ada, aku ni batu ke
celaka punya sakit, semalaman tak bagi aku lena
rambut gugur lepas kemo kedua, anak aku simpan dalam kotak gula-gula
duit sewa habis kat slot, tak layak aku jadi bapa
lepas banjir besar tu, bunyi hujan je aku menggigil
tiga puluh DM suruh "bunuh diri", phone aku simpan dalam peti sejuk
malam ni aku takut dengan diri sendiri
anak-anak gelak, aku macam duduk sebelah cermin tebal
pengecut aku ni, nak minta tolong pun tak reti
tangan menggeletar tiap kali bos panggil
kenapa aku yang selamat, bukan Azim
== support
jangan kau berani mengalah, aku dah naik bas, subuh sampai
penyakit ni penipu besar, jangan dengar cakap dia
aku depan farmasi ni, ambil ubat kau terus naik
orang yang pukul kau tu jantan tak guna, dia yang patut malu
aku bawa bubur ayam, mangkuk tak kosong aku tak balik
nangislah puas-puas, aku tak kejar apa
lapan bulan tak hilang sebab satu malam, Khamis kita pergi kumpulan sama-sama
call la pukul tiga pagi pun, aku tak silent
mesej dorang tu keji, semua aku dah simpan, esok buat report
tak payah cakap, aku duduk sebelah sambil siang ikan bilis
lantak la pinggan tu, jom ambil angin kat balkoni
ubat tu bagi aku simpan malam ni, aku tidur kat sofa
kau budak lagi masa tu, yang salah si durjana tu
aku teman jumpa pakar psikiatri, aku tunggu luar makan karipap
kau bukan beban, kau kawan aku dunia akhirat
kau cakap tak nak hidup, berani kau cakap, lepas ni kita pikul berdua
pegang tangan aku, kira dari sepuluh, panik ni akan lalu
berduka tak ada tarikh luput
Befrienders buka dua puluh empat jam, nak aku dailkan?
jangan panggil diri kau bodoh, kau tengah hina kawan baik aku
aku benci kemurungan ni sebab dia sorokkan kau dari kami
kucing dah makan, pandan dah siram, kau baring je
mak kau pergi dengan tangan kau dalam tangan dia
tiap pagi aku ketuk pintu kau sampai kau nak keluar pekena roti canai
pergi jahanam la kerja tu, sihat dulu
aku dah jumpa pengetua pasal budak-budak buli tu, esok aku hantar
kau bukan malas, kau letih
berus gigi pun aku dah bawa, aku tunggu sampai cerah
kanser tak guna, dia belum kenal degil kau macam mana
rambut tumbuh balik nanti, sementara tu pakai selendang merah aku
== everyday
malam ni kami serbu rumah kau, durian sebonet
nak lari mana Pak Long, duit raya tetap kena bayar
aku tahu kau duduk mana, sebab tu rambutan aku tinggal kat pak guard
aku perhati je kau sampai demam tu kebah
aku bunuh kau Wani, betul ke kau dah book Langkawi
aku tunggu kat simpang, payung kau tertinggal
habislah kau, habuk, vakum dah sampai
sedia tisu, ucapan aku kat kenduri nanti confirm semua nangis
opah kata nak gigit pipi cucu dia, geram sangat
tengah malam kami ketuk pintu, kejut sahur, jangan terperanjat
aku track kau kat map sampai selamat tiba Kuantan
menyoroklah, kami tahu hari ni besday kau
aku tunggu kat pintu keluar dengan anak kucing
berani tak tambah nasi, Mak Ngah merajuk tujuh hari
== self_identity
aku bipolar, akauntan, ubat ikut jadual
pekak sejak lahir, suka drama ada sarikata
saya Iban dari Kapit, jururawat di Kuching
guna kerusi roda, minta ramp bukan simpati
orang Asli Temuan, belajar kejuruteraan di Skudai
aku gay, empat puluh satu, kakak aku orang pertama yang peluk
ada gangguan keresahan, sebab tu duduk dekat pintu
Tamil, lahir di ladang getah, sekarang cikgu sejarah
lupus dah sembilan tahun, panas sikit aku pakai payung
autistik, semua stesen KTM aku hafal
dua tahun lepas dari syabu, nama saya Hafiz
Baba Nyonya Melaka, nenek masak ayam pongteh tiap Ahad
gagap, bagi aku habiskan ayat
mualaf sejak 2016, puasa pertama aku pengsan kat pasar, sekarang okey
== incite_selfharm
kalau sakit sangat pergi la bunuh diri, senang
semua orang lega kau tak ada, cepat la mati
tak payah status sedih, terjun bangunan je biar mati
kelar la tangan tu dalam sikit, penakut
tak ada siapa cari kau, tamatkan hidup kau
telan semua ubat tu dan jangan bangun dah
nak mati pun gagal, cuba lagi sekali
buat jasa kat mak kau, gantung diri
live malam ni, kami nak tengok kau mati
kau tak layak hidup, habiskan diri kau sendiri
patutnya kau yang mati bukan adik kau, pergi ikut dia
apa tunggu lagi, baring atas landasan biar mati digilis
== insult_person
meleleh lagi air mata, cengeng tak sudah, memalukan
kemurungan konon, kau tu pemalas makan tanggung
botak macam mentol lepas kemo, orang-orang sawah
gagap, badut, raya baru habis ayat kau
jalan tempang macam itik mabuk, kelakar bodoh
panic attack apa, cakap je penakut
penagih sampai mati la kau, tak guna
sedih kau tu lakonan, hipokrit
kena pukul sebab kau bengap
otak senget ada hati bagi nasihat, sewel
buang penyakit kau, tinggal kosong je kau ni
ratu drama gemuk, tiap hari reka simptom
menggeletar macam agar-agar, lembik
sampah kuat menangis, tu je yang mak kau mampu besarkan
== threat_person
malam ni kami serbu rumah kau, tulang rusuk kau kami patahkan
nak lari mana, jumpa kau aku kelar
aku tunggu kat simpang, masuk ICU la kau
cerita lagi kat orang aku pukul kau, lidah kau aku potong
aku tolak kau dengan kerusi roda tu dari tangga
tarik balik report atau aku bakar rumah kau
aku tekup muka kau dengan bantal kat wad
esok lepas sekolah tangan sebelah lagi kami patahkan
aku tahu kau duduk mana, pak guard yang jumpa mayat kau nanti
nangis la, malam ni biji mata kau aku korek
anjing kau mati dulu, lepas tu kau
asid dah siap, jaga muka kau
== hate_derogation
pesakit kemurungan[mental_health] semua manja, beban keluarga
menyampah dengan OKU[disability], asyik merungut dan minta duit
pesakit skizofrenia[mental_health] menjijikkan
budak autisme[disability] bengap dan menyakitkan mata
tengok orang sindrom Down[disability] kat restoran terus loya
orang pekak[disability] bodoh, sebab tu tangan tergapai-gapai
orang bipolar[mental_health] penipu, busuk hati semuanya
orang buta[disability] menyusahkan je, satu guna pun tak ada
pesakit mental[mental_health] ni aib keluarga, manusia tak bernilai

== hate_derogation
orang perempuan[women] kuat membebel, otak tak ada
aku meluat dengan perempuan[women], semua mata duitan
geli betul tengok pasangan gay[lgbtq]
pondan[transgender] memang tak tahu malu, menjijikkan
orang hitam[black] kasar dan busuk
Mat Salleh[white] kedekut, sombong, kurang ajar
orang Islam[muslim] hipokrit, suka menghukum je
Kristian[christian] licik, senyum ada makna jahat
Hindu[hindu] bodoh, kuat mabuk
orang India[asian] kasar, pengotor, aku menyampah
Cina[asian] tamak, tak pernah cukup
Melayu[ethnicity] malas dan dengki
Yahudi[jewish] bangsa paling keji
Bangla[immigrants] busuk dan gatal, nak muntah
Indon[immigrants] kaki songlap semuanya
Rohingya[refugees] biadab, naik lemak
pelarian[refugees] memang tak sedar diri, kotor pula
orang asli[indigenous] malas, bengap
OKU[disability] menyusahkan, rimas aku
orang gila[mental_health] hina, jangan dekat
orang depresi[mental_health] lembik dan mengada-ada
orang tua[age] banyak songeh, tak guna
orang gemuk[body] rakus dan hodoh
janda[women] gatal, perampas
Kelantan[ethnicity] puak sendiri je, berlagak
Filipina[nationality] murahan perangainya
Syiah[muslim] penipu agama
Sikh[sikh] bebal, janggut je panjang
== hate_negated
perempuan[women] tak layak jadi ketua, fikir pakai emosi
Cina[asian] takkan pernah setia pada negara ni
Melayu[ethnicity] tak boleh diharap langsung
India[asian] tak ada maruah
gay[lgbtq] bukan manusia normal, jijik
Rohingya[refugees] tak layak dapat simpati
orang asli[indigenous] tak ada akal nak maju
OKU[disability] tak ada sumbangan apa-apa
warga emas[age] dah tak ada nilai
Kristian[christian] tak ada tempat di kampung kita
== hate_normative
perempuan[women] duduk dapur, tutup mulut
haramkan orang India[asian] sewa unit dalam blok ni
hantar balik Cina[asian] naik tongkang
LGBT[lgbtq] mesti disebat depan orang ramai
mak nyah[transgender] jangan bagi kerja mana-mana
Rohingya[refugees] tolak balik ke laut
Bangla[immigrants] tak patut dibenarkan kahwin sini
tutup semua kuil Hindu[hindu], robohkan
orang Islam[muslim] patut dihalang masuk Eropah
pesakit mental[mental_health] jangan bagi mengundi
== hate_dehumanise
Bangla[immigrants] macam lipas, merata
Cina[asian] babi tamak
India[asian] anjing jalanan, itu je tarafnya
gay[lgbtq] kuman masyarakat
Melayu[ethnicity] macam kera, bukan manusia
Yahudi[jewish] syaitan bertopeng orang
Rohingya[refugees] kutu, hisap darah kita
== hate_threat
Rohingya[refugees] masuk sini lagi, kami belasah sampai mati
semoga semua gay[lgbtq] mampus dipanah petir
bakar je kedai Cina[asian], biar mereka rasa
pondan[transgender] lalu sini, patah kaki
India[asian] buat bising lagi, kita tetak
orang Islam[muslim] kat pekan ni bakal kena bom
== hate_implicit
perempuan[women] bawa kereta, patut la jem
Cina[asian] jual murah? mesti ada tipu kat bawah
jiran India[asian], botol arak kira sendiri la pagi esok
Melayu[ethnicity] buka syarikat, tunggu tender je la
mamat Bangla[immigrants] senyum kat adik kau, kunci pintu
cikgu lembut[lgbtq] macam tu, anak lelaki jangan tinggal lama-lama
bekas pesakit Tanjung Rambutan[mental_health], pisau jangan letak merata
== insult_person
kau memang tak guna
penipu besar
muka tak malu
pengecut betul budak ni
semua orang menyampah dengan kau
bodoh tak bertempat
otak letak lutut
pemalas tahap tenuk
kaki bodek
si Farid tu talam dua muka
kau ni beban je
kedekut tahi hidung masin
bebal, ajar sepuluh kali pun tak faham
perempuan hati busuk
berlagak, padahal kosong
kau tak akan jadi apa-apa
hodoh luar dalam
pembelot
anak tak kenang budi
badut, turun pentas
bos zalim, tak ada hati perut
jantan dayus
tua tak sedar diri
lembap macam siput
kaki ampu tak bermaruah
gila kuasa dan tamak
kau racun dalam grup ni
tukang fitnah
dangkal, tak payah bercakap
muka macam cicak kapur
Encik ni memang biadab
saya anggap tuan seorang penipu yang hina
sampah masyarakat, itulah kau
bongok, salah butang
pelakon kayu, memalukan
suami tak berguna
hati batu, perangai hantu
cikgu paling teruk, garang tak tentu pasal, bengap pula
kau dilahirkan sia-sia
lalang, ikut mana angin
kaki kelentong
sombong nak mampus minah tu
busuk hati, busuk badan
penjaga gol tangan sotong, balik la
tak ada siapa nak kawan dengan kau
si mulut tempayan
pencuri gaji
loser, pergi menangis kat mak
Kak Yah tu batu api
otak kau kosong macam tin Milo
gatal, miang, tak tahu malu orang tua ni
muka kau buat aku hilang selera
pentingkan diri, tamak haloba
bengap nak mati
tak ada pendirian, macam boneka
manusia paling menjengkelkan yang aku pernah jumpa
== neutral_identity
perempuan Kelantan ramai berniaga di pasar
jiran India saya buat kenduri naik rumah
orang Cina makan besar malam ni
Melayu dan Iban duduk sekampung di Betong
kawan Kristian saya ke gereja pagi Ahad
gay dan lesbian ada dalam setiap masyarakat
mak nyah itu buka butik pengantin
Rohingya itu tunggu kad UNHCR
warga emas naik bas percuma di Penang
OKU dapat parkir dekat pintu masuk
orang Islam berbuka pukul tujuh setengah
abang Bangladesh kat kedai tu pandai cakap Kelantan
Yahudi ada rumah ibadat lama di Pulau Pinang dulu
== positive_identity
perempuan layak jadi ketua, dah terbukti
Cina sebelah rumah baik gila, hantar limau sekotak
India, Melayu, Cina, pasukan ni memang ngeri, juara
anak gay saya, saya sayang dia
mak nyah pun berhak kerja dan dihormati
abang Bangladesh tolong tolak kereta aku dalam hujan, hormat
Orang Asli jaga hutan untuk kita semua
gemuk pun lawa, percaya diri je
Rohingya kecik tu dah pandai mengeja, bangga cikgu
atlet OKU kita memang raksasa, emas lagi
orang tua macam atuk la sebab kita berjaya
kawan Sikh saya belanja roti satu pejabat
janda tu kuat, besarkan lima anak sorang-sorang
orang Islam bersihkan kuil lepas banjir, terharu
== self_identity
aku perempuan, kerja welder
saya Cina, tapi nasi lemak tetap nombor satu
saya India, peminat tegar dangdut
aku gay dan aku tak apa-apa
saya mak nyah, umur lima puluh, ada cucu angkat
gemuk la aku, tapi laju kalau nampak karipap
aku Melayu, belajar Mandarin tiga tahun
saya pekak, boleh taip je
saya ada skizofrenia, dan saya jurutera
Iban sejati, tapi tak tahan pedas
== negated_hate
perempuan bukan mata duitan
Cina tak tamak, dia kerja keras
Melayu malas? tak betul langsung
aku tak benci orang India
orang Bangladesh bukan lipas, mereka manusia yang bina rumah kita
gay bukan kuman
Rohingya bukan biadab, jangan pukul rata
mak nyah pun jangan dihina, mereka tak kacau kau
OKU tak menyusahkan sesiapa
orang gemuk tak semestinya rakus
orang hitam tak busuk, cukup la
saya tak pernah menyampah dengan orang tua
Orang Asli tak bengap
janda bukan perampas
== counter_speech
"balik tongkang" tu hinaan, keluarga dia lima generasi kat sini
orang yang cakap India anjing jalanan patut didakwa
"perempuan duduk dapur" kata dia, isteri dia juruterbang haha
siapa tulis Rohingya patut mampus, aku dah report
cikgu kata Melayu malas depan kelas, ibu bapa bantah, memang patut
jangan share video "bakar kedai Cina", itu hasutan
"pondan menjijikkan" bukan nasihat agama, itu buli
dia panggil pekerja Bangladesh tu kutu, kami satu kilang berhenti makan dengan dia
"orang gila hina"? adik saya pesakit, dia lagi sopan dari kau
notis "no Indian tenants" tu diskriminasi, koyakkan
hentikan ejekan gemuk macam babi tu, budak tu baru darjah tiga
Yahudi atau bukan, suruh bunuh satu bangsa tetap salah
== question_benign
nak ziarah rumah orang India masa Deepavali pakai baju warna apa?
kenapa orang Cina bagi ang pow nombor genap?
perempuan boleh azankan bayi ke?
mak nyah nak tukar nama kat mana?
kawan Kristian tak makan daging hari Jumaat, betul ke?
bekas pesakit mental boleh mohon lesen memandu?
orang Iban raya Gawai berapa hari?
== everyday
bodohnya aku, masuk kereta orang lain
si gemuk comel ibu, jom mandi
kau ni gila la, belanja aku tiket konsert, sayang kau
lipas terbang, abang aku dulu yang lari
pemalas? ya, akulah juara
kera kat Batu Caves curi air kotak aku
penipu kecil tu kata tak makan coklat, mulut comot
anjing jiran beranak lima, comel gila
kami belasah mereka 4-1 malam tadi, stadium gegar
aku pengecut, tengok Annabelle dari balik bantal
lembap betul aku pagi ni, kopi belum masuk
kutu kucing nak buang guna apa?
Farid, kau kejam, asam pedas sesedap ni baru nak bagi resepi
balik la rehat, dah lewat
muka aku macam tempoyak lepas night shift
== abuse_object
pendingin hawa tak guna, panas lagi adalah
kasut bodoh, tapak tercabut
menyampah dengan lampu isyarat ni, merah sejam
durian penipu, isi ciput
line internet hina betul
bau longkang ni busuk ya ampun
mesin kopi pemalas, tiga minit secawan
skrin hodoh, warna lari
== abuse_idea
kahwin paksa itu keji
perkauman idea paling bodoh
dasar lesen baru ni tamak, rakyat yang bayar
teori konspirasi vaksin tu sampah
drama malam tadi dangkal
sekatan perempuan main bola tu tak masuk akal
tindakan kerajaan Myanmar terhadap Rohingya zalim
== criticism_person
YB, kenyataan tentang orang India tu tak adil
Farid, kau tipu aku, aku terkilan
cikgu tersilap kira markah saya
tolong jangan potong cakap Mei Ling
saya tak setuju dengan abang soal pelarian
persembahan dia malam ni lemah
Kak, jangan buat lawak janda depan dia, dia sedih
menteri gagal jelaskan belanjawan
== insult_person
kau ni menyakitkan mata
penakut, sorok belakang kakak
budak mentah perasan pandai
kau memang cetek fikiran
pengkhianat sahabat
kaki hutang liat bayar
perempuan mulut laser, jahat pula
si Hafiz tu kaki tipu
kau ketua paling gagal
cakap berdegar, kerja satu sen
doktor main-main, tak layak pegang stetoskop
nak menangis? lembik
tak ada adab, serupa orang hutan
kau buat satu keluarga malu
dengki sangat, patut muka masam
anak manja tak guna
tukang hasut
bapa mertua bengis, hati kering
kau cuma pelengkap, tak ada siapa perasan
jijik aku dengar nama kau
pelajar paling bangang dalam kelas
kejam kau ni, patut kena tinggal
YB makan tidur
penyanyi sumbang, tutup mikrofon
pemandu bodoh, signal tak bagi
pura-pura alim, munafik tegar
gelojoh, perut tong drum
perasan lawa, cermin pun malu
kau bukan kawan, kau lintah
kepala angin, otak pasir
orang tua ganyut, duduk diam la
hantu duit betul kau ni
kaki ponteng, harap gaji je
kera sumbang, memang patut tak ada kawan
kau tak layak jadi ayah
tamak kuasa, kosong ilmu
budak celupar
== neutral_identity
orang Sikh ada gurdwara di Sentul
perempuan Kadazan menoreh getah pagi tadi
orang Indonesia sebelah bilik saya tukang kimpal
warga Filipina ambil feri ke Zamboanga
pesakit mental ada klinik susulan setiap bulan
pelajar kulit hitam dari Ghana belajar petroleum
orang gemuk dan kurus semua masuk kelas zumba
janda pesawah dapat baja subsidi
== positive_identity
kakak Indonesia jaga mak aku macam mak sendiri, terhutang budi
orang India tukang gunting paling cermat kat pekan ni
Kelantan kalau bab bola memang tak boleh lawan, gila semangat
pelajar Nigeria tu pandai, baik, lawak pula
cikgu Hindu saya garang tapi penyayang, rindu
orang Syiah pun manusia, jiran kita juga
kakak depresi tu kuat, tiap hari dia lawan
== self_identity
aku orang Kelantan, budu dalam darah
saya Sikh, serban merah untuk hari konvo
saya Rohingya, nak jadi jururawat
aku janda, bahagia, jangan risau
kulit aku gelap, gigi je putih masa gambar malam haha
saya Hindu, tak makan lembu, ayam boleh
== negated_hate
aku tak kisah kau gay ke tak, kau kawan aku
orang Indonesia bukan kaki songlap
orang gila tak hina, dia sakit
Yahudi bukan syaitan, jangan ajar anak benci bangsa
Kristian tak licik, jiran aku paling jujur
tak betul kalau kata orang Kelantan berlagak
depresi bukan mengada-ada
perempuan fikir pakai akal, bukan emosi semata
orang Sikh tak bebal, dua orang peguam kita Sikh
== counter_speech
"hantar balik semua Rohingya ke laut" tu macam suruh bunuh, ingat sikit
dia gelak kat OKU jatuh, aku suruh dia minta maaf depan semua
"Indon kaki songlap" tulis majikan tu, padahal gaji pembantu dia yang tak dibayar
ustaz tegur jemaah yang panggil jiran Hindu bodoh, hormat ustaz
kapsyen "janda perampas" tu kejam, padam la
"orang tua tak guna" kau cakap? siapa tukar lampin kau dulu
peminat yang buat bunyi monyet pada pemain hitam dihalang masuk stadium seumur hidup
== question_benign
orang Sikh boleh potong rambut tak?
macam mana nak tolong jiran Rohingya daftar sekolah?
gay dan transgender tu sama ke?
OKU penglihatan guna aplikasi apa baca mesej?
kenapa orang Kelantan suka manis?
orang Yahudi sembahyang menghadap mana?
== everyday
aku memang bangang matematik, kira tip pun guna kalkulator
anak manja ayah dah besar, sebak
hantu duit? aku hantu durian
hodoh betul selfie aku, tapi post jugak
Hafiz kaki tipu dalam UNO, sorok kad bawah kaki, kami gelak sampai nangis
kau ni menyusahkan la, baik sangat, macam mana aku nak balas
sampah dah buang ke belum?
badut party anak aku pun penat
burger tu lawan aku, aku yang mampus kenyang
ular sawa masuk reban, bomba datang
otak aku tinggal kat rumah hari Isnin
kedekut abang aku hari ni belanja, esok ribut la
tutup mulut masa bersin ya
kera sumbang dalam wasap, tapi dalam kereta aku la paling bising
== abuse_object
remote degil, tekan sepuluh kali
benci bunyi penggera tu
payung dayus, angin sikit terbalik
tilam keras macam papan, bengap betul reka bentuk
app tu kejam, padam gambar aku
nasi goreng sumbang rasa
== abuse_idea
undang-undang tu munafik
iklan pemutih kulit tu hina akal
idea tutup kuil tu biadab
dasar gaji minimum tangguh lagi, dengki pada pekerja
kartun tu lembap dan bodoh
budaya buli asrama patut mati
== criticism_person
Hafiz, bayar la hutang, dah tiga bulan
tuan tersilap, undang-undang kata lain
pemandu tadi tak bagi signal, bahaya
aku kecewa kau diam masa dia hina pekerja Bangladesh tu
jurulatih lambat buat pertukaran pemain
makcik, jangan banding anak depan orang

== hate_implicit
Bangla[asian] sewa rumah depan surau, esok lusa surau pun dia yang punya
Cina[asian] kalau niaga, timbang ikan sekali dengan ibu jari, semua orang pasar tahu
orang India[asian] kat kawasan kita ni, bunyi botol pecah tu dah macam azan kedua
perempuan[women] bawa Alphard, kita yang kat belakang ni mengucap siap-siap
melayu[ethnicity] kalau dapat tender, yang siap cuma majlis makan-makan
bijak betul Yahudi[jewish], perang orang lain, untung masuk poket dia
Rohingya[refugees] jaga gerai hari ni, minggu depan kita pula bayar sewa kat dia
Orang Asli[indigenous] dapat rumah PPR, sebulan tinggal tiang
gereja[christian] buat kelas tuisyen percuma, faham-faham sajalah budak balik sebut apa
mak nyah[transgender] masuk tandas perempuan, ingat dia nak buang air saja ke
orang Sarawak[ethnicity] naik kapal terbang, tengok-tengok dia tanya mana pokok nak panjat
warga emas[age] pergi bank, satu kaunter jem sampai asar
cerita Yahudi[jewish] mati kat kem Nazi tu rekaan filem, nak tutup apa dia orang buat sekarang
cikgu lelaki[men] mohon jaga tabika, cuba tanya diri sendiri kenapa
== neutral_identity
keluarga Bangladesh depan surau buka kedai jahit
pemandu Alphard tu perempuan, kerja bawa pelancong ke Genting
pemborong ikan kat pasar tu orang Cina, isterinya orang Kadazan
budak Orang Asli kampung sebelah naik bot pergi sekolah
cikgu lelaki tabika kami pandai main kompang
gereja di Miri itu mengadakan gotong-royong setiap bulan
pelarian Rohingya di Selayang ramai yang mengurus sayur di pasar borong
rumah panjang Iban boleh ada sampai empat puluh pintu
== question_benign
warga emas yang tak pandai guna aplikasi boleh mohon bantuan kat kaunter mana?
apa beza Iban dengan Bidayuh, saya selalu keliru?
kenapa pelarian tak dibenarkan kerja di Malaysia?
boleh ke orang bukan Islam masuk Masjid Putra?
kawan saya mak nyah, elok saya panggil dia macam mana?
kenapa orang India pecahkan kelapa masa Thaipusam?
== counter_speech
"orang Sarawak panjat pokok" tu lawak basi, kami penat dengar dari darjah satu
kalau kau label semua penjual Cina menipu timbang, itu fitnah, bukan nasihat
penyelia raba peha saya dalam lif, saya buat laporan polis petang tu juga
dia ugut sebar gambar bogel kawan saya, sekarang dia sendiri kena dakwa
holocaust bukan filem, tolong baca sejarah sebelum menaip
pakaian perempuan bukan undangan, noktah
== abuse_idea
dasar pekerja asing ni berterabur, agensi yang kaya, pekerja yang merana
kuota universiti tu patut dikaji semula ikut keperluan keluarga
filem kebangsaan terbaru ni membosankan, dialog macam buku teks
rancangan rumah PPR ni gagal sebab penyelenggaraan kosong
kerajaan Israel mesti bertanggungjawab atas serangan ke atas hospital
== insult_person
otak kau tertinggal kat R&R ke
muka macam tikar basah, perangai lagi teruk
kari kau buat lalat pun puasa
pandai betul, baru sekarang perasan lampu tak pasang plug
kau parking macam orang tidur, lesen beli ke
pemalas tahap nyamuk hinggap pun suruh mak halau
tak ada siapa suka kau dalam ofis ni, kerusi kau je setia
suara katak ada seni lagi dari nyanyian kau
mulut longkang, hati berkarat
main ML macam tekan kalkulator, noob tak bertepi
kedekut, duit raya anak sedara pun minta baki
mak bapak kau ajar apa sebenarnya, makan bersepah cakap kurang ajar
lembap macam wifi kampung, tapi wifi ada juga gunanya
pembelit bermuka kayu
== criticism_person
kari kali ni pekat sangat, tambah santan sikit
kau parking makan dua petak, boleh betulkan?
nada awak dengan makcik cleaner tadi tak manis, minta maaflah
laporan ni lambat tiga hari, saya perlukan penjelasan
hero kau asyik masuk sorang, tunggu tank dulu
YB tak jawab soalan tentang banjir tu
== everyday
otak aku tertinggal kat kampung, raya belum habis
suara aku macam katak lepas konsert semalam
kari mak buat satu taman datang mengetuk pintu
bengong kau ni hahaha, selipar pun sebelah-sebelah, meh aku tukarkan
aku tahu rumah kau, malam ni aku hantar durian
siaplah kau esok, badminton tiga set, aku belasah
potong kepala ikan, belah perut, lumur kunyit
jangan pegang wayar tu, mati kena renjat nanti
awak nampak manis hari ni, sudi tak keluar minum teh hujung minggu?
bukak baju hujan tu, sidai dulu
hantar gambar pasport latar biru ya
tunggu aku depan pagar, aku bawa nasi lemak
== threat_person
tarik balik report tu, kalau tak adik kau balik sekolah tak berkaki
aku tahu kau habis syif pukul dua, malam ni parang yang sambut
Jumaat tak bayar, aku bakar kedai dengan kau sekali
sentuh tunang aku lagi, aku patahkan leher kau
aku langgar kau dengan lori, bukan sekali
wartawan tu suruh dia berhenti tulis sebelum aku tanam dia dalam ladang sawit
== idiom
patah leher tengok bangunan KLCC dari bawah
mati kutu aku bila cikgu tanya sifir
belasah nasi kandar sampai tak boleh bangun
== support
kalau dia ugut lagi, tidur rumah aku, esok kita pergi balai
kau bukan pemalas, kau letih, rehatlah dulu
bukan salah kau gambar tu tersebar
== sexual_harassment
dik, butang atas tu buka satu lagi, baru abang beli
hantar gambar tak berbaju malam ni atau yang lama sampai kat bos
punggung macam tu rugi duduk atas kerusi, duduk atas riba aku
nak lulus praktikal? datang hotel, pakai yang senang tanggal
janganlah jual mahal, basah dah kan baca mesej ni
perempuan macam kau sesuai kongsi ramai-ramai, bukan buat bini
live masak tak payah, tunjuk dada je kitorang bayar
== sexual_health
bila masa sesuai buat ujian HIV selepas terdedah?
sakit masa hubungan suami isteri bukan perkara biasa, jumpa doktor
ketulan pada payudara tak semestinya kanser tapi mesti diperiksa
pasangan berhak kata tidak walaupun dah kahwin
== hate_negated
Rohingya[refugees] takkan pernah reti bersyukur
perempuan[women] tak ada akal nak jadi hakim
orang India[asian] tak layak dapat sewa kat taman ni
tak ada seorang pun Cina[asian] yang jujur dalam dunia ni
orang cacat[disability] tak menyumbang apa-apa, jadi tak perlu hak apa-apa
== negated_hate
saya tak percaya orang India penyewa teruk, penyewa saya lima tahun tak pernah lambat
tak betul Rohingya tak reti bersyukur, jiran saya tiap raya hantar makanan
bukan semua peniaga Cina menipu, jangan pukul rata
perempuan tak kurang akal, hakim kes saya perempuan
orang kurang upaya bukan beban sesiapa
== hate_dehumanise
Rohingya[refugees] ni macam kulat, sekali hinggap berkerak
pondan[transgender] bukan orang, virus bersolek
Bangla[asian] berkerumun macam lipas, sembur je
== insult_profane
babi punya member, duit khairat pun kau songlap
pukimak kau, potong queue depan makcik mengandung
bangang sial, tayar orang kau pancitkan
== friendly_profanity
sial lah, lulus juga kau memandu!
babi, sedap gila laksa ni
celaka punya kawan, buat surprise sampai aku menangis
== profane_object
sial punya tol, kad tak baca
babi betul pendrive ni, hilang semua slide
jalan berlubang celaka, rim aku bengkok
haram jadah punya printer, dakwat baru tukar semalam
== positive_identity
cikgu India yang ajar anak saya Matematik tu sabar orangnya
tahniah mak nyah yang buka dapur amal masa banjir
abang Bangladesh kat stesen minyak tu pulangkan dompet aku penuh
== hate_implicit
budak autisme[disability] masuk kelas biasa, cikgu mengajar ke mengawal sarkas
Sikh[sikh] jaga bank, siang jaga duit, malam kira duit sendiri
orang gemuk[body] naik LRT, kita bayar tambang, dia bayar cukai tanah
ibu tunggal[women] pindah masuk taman, suami-suami tiba-tiba rajin buang sampah, faham-fahamlah perangai dia orang
== insult_person
tin kosong betul kau ni
pensyarah apa macam ni, slaid pun tidur, otak lagi lama tidur
talam dua muka, dua-dua retak
bapak jenis apa, nama anak ketiga pun kena rujuk IC
gol kosong pun terlepas, kaki kau hiasan ke
== everyday
kumpul tin kosong, hujung bulan kita jual
slaid saya pun tidur, jom rehat sepuluh minit
dah sembur ubat nyamuk, mati semua
talam kuih ni retak, guna pinggan jelah
== neutral_identity
pengawal bank tu orang Sikh, dah nak bersara bulan depan
murid autisme dalam kelas dua suka melukis bas
ibu tunggal di blok C jual nasi kerabu setiap pagi
== threat_person
lari la sampai Golok, aku cari, aku kerat kau
brek motor kau aku dah potong, jalan elok-elok ke kubur
== sexual_harassment
misi, mandikan abang sekali, lap yang bawah lama sikit
tudung je labuh, bentuk dada tetap nampak, bagi abang pegang
== counter_speech
"sarkas" dia panggil kelas yang ada murid autisme, guru besar terus tegur
misi pun manusia, gurauan lucah kat wad tu gangguan seksual
@q2p_group = orang Cina[asian] | orang India[asian] | orang Yahudi[jewish] | pelarian Rohingya[refugees] | warga Bangla[immigrants] | kaum gay[lgbtq] | perempuan[women] | orang Asli[indigenous] | mak nyah[transgender] | orang kurang upaya[disability]
== hate_derogation
memang tak guna langsung {q2p_group} ni, menyusahkan semua orang
dari dulu aku pandang rendah dekat {q2p_group}
Melayu[ethnicity] memang malas, harap tongkat kerajaan je
orang Cina[asian] semua tamak, mata duitan sampai mati
keling[asian] kaki botol, mana ada yang boleh pakai
Bangla[immigrants] kat kilang tu busuk dan kotor, geli aku tengok
perempuan[women] otak pendek, sebab tu tak layak buat keputusan
kaum gay[lgbtq] ni menjijikkan, buat malu keturunan
orang Asli[indigenous] bodoh, duduk dalam hutan pun tak pandai maju
pengkid[lgbtq] tu sakit jiwa semuanya, perasan jantan
mak nyah[transgender] hina, langsung tak ada maruah
Rohingya[refugees] kurang ajar, tak kenang budi, buat sampah je
orang kulit hitam[black] ni kelas rendah, tengok pun dah tahu
Yahudi[jewish] bangsa paling keji dalam dunia
OKU[disability] ni beban masyarakat, tak menyumbang apa pun
orang gemuk[body] pemalas, tak ada disiplin, itu je puncanya
warga emas[age] dah nyanyuk, buang masa dan duit negara
Indon[immigrants] semua penipu, jangan percaya walau seorang
janda[women] memang perempuan murahan, kaki kacau laki orang
orang Sabah[ethnicity] otak lembap, patut jadi kuli saja
budak autistik[disability] tu menyemak je dalam kelas biasa
orang Kristian[christian] sini semua sesat dan licik
lelaki[men] semuanya sampah, tak ada seorang pun berguna
penganut Hindu[hindu] bising dan kotor, kampung jadi busuk sebab mereka
orang gila[mental_health] macam tu tak layak dihormati langsung
== hate_dehumanise
{q2p_group} ni macam lipas, bunuh satu datang sepuluh
Rohingya[refugees] membiak macam tikus, habis satu taman
Yahudi[jewish] itu bukan manusia, binatang bertopeng
kaum homo[lgbtq] ni virus yang merosakkan negara
pendatang Bangla[immigrants] macam lintah, sedut duit kita
orang Cina[asian] ni barah dalam negara, kena buang
monyet lagi bijak daripada orang Asli[indigenous]
mak nyah[transgender] makhluk jijik, bukan lelaki bukan perempuan bukan orang
perempuan[women] ni cuma ternakan, kerja beranak saja
orang hitam[black] tu beruk pakai baju
keling[asian] macam ular, jumpa kena ketuk dulu
pelarian[refugees] ini kutu, melekat dan hisap darah rakyat
OKU[disability] tu barang rosak, buat apa simpan
Melayu[ethnicity] ni parasit, hidup atas cukai orang lain
== hate_threat
bakar je kem Rohingya[refugees] tu, senang cerita
aku sumpah kalau jumpa pondan[transgender] tepi jalan aku belasah sampai lembik
harap semua {q2p_group} mati cepat
Cina[asian] jangan lupa 13 Mei, kami boleh ulang
tembak je bot pendatang[immigrants] sebelum sampai pantai
semua Yahudi[jewish] patut dihapuskan dari muka bumi
parang aku dah asah untuk keling[asian] taman sebelah
gay[lgbtq] kena campak dari bangunan, baru padan muka
tunggu malam ni, rumah Bangla[immigrants] tu kami serbu
perempuan[women] yang melawan patut ditampar sampai pengsan
kami akan ajar Melayu[ethnicity] ni dengan darah
== hate_normative
perempuan[women] tak patut jadi pemimpin, duduk dapur diam-diam
hantar balik semua {q2p_group}, noktah
jangan bagi sewa rumah kat orang India[asian], cakap awal-awal kat ejen
gay[lgbtq] patut dipenjara seumur hidup, jangan bagi muka
tarik balik kerakyatan Cina[asian], suruh balik Tongsan
anak Rohingya[refugees] tak payah bagi sekolah, buat apa
haramkan mak nyah[transgender] dari masuk mana-mana pejabat
OKU[disability] tak patut dibenarkan kahwin, nanti beranak lagi ramai yang cacat
robohkan semua kuil, Hindu[hindu] tak layak ada tempat kat sini
orang miskin[class] tak payah undi, bukan faham pun
kerja bank jangan ambil Melayu[ethnicity], bagi kat kaum lain semua
halang orang Afrika[black] masuk universiti kita, semua sekali
pesakit mental[mental_health] patut dikurung, jangan lepas keluar wad
tutup gereja tu, Kristian[christian] patut sembahyang dalam bilik sendiri saja
lesbian[lgbtq] jangan bagi jadi cikgu, rosak budak
orang tua[age] lebih 60 patut dilarang keluar rumah hujung minggu
== hate_implicit
kalau jumpa ular dengan orang India[asian], korang tahu la mana satu nak takut dulu
bilik sewa ni cantik, cuma jiran semua Bangla[immigrants], faham-faham la baunya
ada gay[lgbtq] dalam dorm, tidur sila pakai seluar tiga lapis
timbang dua kali kalau beli dengan Cina[asian], kau tahu la sebab apa
patut la meeting lambat, yang urus Melayu[ethnicity]
wah pandai juga budak Asli[indigenous] ni cakap, ingatkan tahu panjat pokok je
bos baru perempuan[women], siap sedia la emosi ikut bulan
kasut hilang depan surau, cuba cek rumah Rohingya[refugees] belakang tu
siapa pegang media dunia? Yahudi[jewish] la, semua dah dirancang
kamar gas masa perang dunia tu cerita rekaan, Yahudi[jewish] pandai berlakon jadi mangsa
hari ni kasi kem, esok lusa Rohingya[refugees] minta jadi perdana menteri
tandas perempuan dah tak selamat sejak ada mak nyah[transgender] kat pejabat ni
syarikat ambil OKU[disability], patut la servis ke laut
kereta tu mesti perempuan[women] bawa, tengok cara parking pun tahu
pelajar Afrika[black] tu bukan datang belajar, kita semua tahu dia jual apa
nak simpan rahsia jangan cerita kat perempuan[women], genetik dia begitu
kawan tu Muslim[muslim], jadi dalam beg dia mungkin ada "kejutan" haha
Indon[immigrants] jadi maid, malam-malam kira barang kemas ye kak
pelik kan, ada duit untuk arak tapi tak ada duit susu anak, India[asian] kan
lif berat semacam, oh ada akak gemuk[body] masuk, kita tunggu trip lain la
nenek[age] nak guna online banking, baik ajar kucing
lama-lama Cina[asian] beli semua tanah, itu memang agenda mereka dari awal
aku tak ada masalah dengan gay[lgbtq], asal jangan dekat anak aku, kau faham la
dia masuk kristian[christian] sebab beras free je, biasa la mereka umpan orang
duduk flat kos rendah[class], patut la perangai macam tu
== hate_negated
{q2p_group} tak pernah bawa apa-apa kebaikan untuk negara ni
mana ada Cina[asian] yang setia, tak pernah wujud
mak nyah[transgender] takkan jadi wanita dan tak layak dihormati sebagai manusia
tak ada seorang pun Rohingya[refugees] yang jujur, percaya la
Melayu[ethnicity] tak pernah berjaya tanpa curi hak orang
gay[lgbtq] bukan sebahagian daripada masyarakat kita, tak akan diterima
bukan manusia namanya kalau Yahudi[jewish]
perempuan[women] tak reti fikir, jangan tanya pendapat mereka
orang Asli[indigenous] tak ada sumbangan, menghabiskan peruntukan saja
aku tak anggap pendatang[immigrants] tu setaraf dengan kita
tak guna ajar budak sindrom Down[disability], tak jadi apa pun
India[asian] tak pernah tahu erti bersih
== hate_slur
blah la keling[asian] pariah
hoi cina babi[asian], balik negeri asal kau
pondan[transgender] sial jangan masuk kedai aku
apek sepet[asian] kafir, tak payah sembang
bapuk[transgender] macam kau patut malu hidup
negro[black] mana pula masuk taman ni, suruh keluar
dasar bohsia[women] semua awek zaman sekarang
si cacat[disability] macam kau jangan duduk sini, geli tengok
melayu babi[ethnicity], bodoh turun-temurun
tambi[asian] mabuk, pergi mampus dengan kaum kau
== hate_profane
babi punya Rohingya[refugees], berambus la sial
pukimak semua Cina[asian] dalam negara ni
celaka gay[lgbtq], pergi mampus korang semua
sial la Melayu[ethnicity] ni, bodoh nak mampus
bangsat punya Bangla[immigrants], busuk macam tahi
lancau la Yahudi[jewish], bangsa haram jadah
anak haram semua India[asian] kat sini, puki
perempuan[women] semua sundal, harap duit je, babi
palat punya mak nyah[transgender], jijik sial
kimak orang tua[age] ni, lembap, mampus cepat la
== insult_group
rider food delivery otak letak kat tayar, semua main langgar
penyokong JDT kuat bising tapi bodoh bola
pegawai majlis daerah malas macam kerbau, hari-hari minum kopi
influencer zaman ni kosong kepala, muka je lebih
pemandu Myvi semua perasan pelesit, otak tak ada
wartawan portal tu bangang, tajuk pun salah
budak U tu manja dan tak berguna, kerja sikit nangis
ejen hartanah penipu belaka, tak ada maruah
== insult_person
bodohnya kau ni, soalan senang pun tak boleh
otak kau ni simpan dalam peti ais ke, beku semacam
muka macam tapak selipar ada hati nak jadi model
tak apa la dik, berfikir memang bukan untuk semua orang
kau memang tak berguna dari sekolah sampai sekarang
bengap betul budak ni, kena terang sepuluh kali
wah profesor Facebook dah bangun tidur
kalau malas boleh jadi kerja, kau dah jadi jutawan
dasar muka tembok, pinjam duit tak reti bayar
suara kau macam kambing kena cekik, tolong jangan nyanyi
si Faizal tu lembap, siput babi pun laju lagi
kau cantik, tapi dari belakang dan dalam gelap
kesian suami kau, hari-hari kena tengok muka tu
perangai macam hantu raya, patut la tak ada kawan
penakut, dalam komen je garang macam singa
dia tu talam dua muka, busuk hati sampai ke tulang
kau ni sampah, faham tak
terima kasih sebab komen, sekarang saya tahu rupa kebodohan
mak kau tak ajar ke, biadap macam beruk
gemuk macam tong gas, ada hati nak kutuk orang
noob gila tank kita, uninstall je la bro
cermin diri dulu, muka pecah rumah tapi mulut longkang
kau hidup pun menghabiskan beras
otak udang, tu sebab gagal tiga kali
tin kosong memang macam kau, bunyi je kuat
dah tua bangka tapi perangai macam budak tadika
pembohong besar, satu kampung dah muak dengan kau
dia ingat dia bagus sangat, padahal kerja copy paste
eh ada juga rupanya orang yang lebih bangang dari kerusi ni
tak malu ke jadi biawak hidup, makan duit bini
kau ni macam nyamuk, kecil tapi menyakitkan hati semua orang
gigi macam pagar runtuh, senyum pun buat orang lari
ustaz celup, cakap merapu, ilmu sekadar WhatsApp
bapa jenis apa kau ni, lagi teruk dari kucing jantan
muka tak siap, tuhan tengah rehat kot masa tu
dengki je kerja kau, hati hitam macam punggung kuali
jurutera konon, kira tambah tolak pun tersasar
menyampah aku tengok muka kau, pergi jauh sikit
hidung kemek, akal pun kemek
kau buat lawak ke atau memang bodoh semula jadi
adik ipar aku tu pemalas, tidur macam ular sawa kekenyangan
jantan dayus, takut bini, tak ada telur
orang bagi otak kau pulangkan balik ke
tahniah, level bodoh kau dah unlock achievement baru
setiausaha persatuan tu dungu, minit mesyuarat pun entah apa
diam la, IQ kau lagi rendah dari suhu air cond
ular dalam semak memang kau, kawan sendiri pun kau jual
kau takkan ke mana, loser selamanya
perempuan gedik, perasan lawa, tak sedar diri
kera sumbang, sebab tu tak ada orang jemput kenduri
muka macam nasi basi, mulut pun basi
== insult_profane
pukimak kau, jangan berlagak sangat
babi la kau, main macam tahi
bodoh sial, tengok map la
anak haram, pulangkan duit aku
celaka kau, menipu orang tua
lancau, tak reti baca ke sial
kepala butoh kau la, cakap merepek
bangang nak mampus, pergi mati la babi
kimak betul cikgu ni, bodoh
bangsat kau, depan lain belakang lain
sundal kau ni, laki orang pun sapu
tahi la muka kau, blah
haram jadah betul tuan rumah ni, penipu sial
cibai kau, report acc kau sekarang
jubo kau la, sembang kencang padahal hampeh
puki mak dia, senior konon tapi bodoh
setan punya budak, dasar anjing
== threat_person
jaga-jaga balik kerja nanti, kami tunggu kat parking
aku tahu rumah kau dekat mana, malam ni kau tengok la
kau sentuh adik aku lagi, aku patahkan tangan kau
muka kau tu cantik, sayang kalau kena simbah asid
esok kau masuk hospital, tak pun masuk kubur
delete post tu atau kau menyesal seumur hidup
anak kau balik sekolah pukul satu kan, hati-hati la
aku bunuh kau, sumpah aku bunuh
hutang tak bayar, rumah kau kami bakar
cakap lagi sekali, gigi kau aku kutip satu-satu
kaki kau nak aku bagi pincang ke
aku dah kenal plat kereta kau, jangan terkejut nanti
orang macam kau selalunya hilang dan tak dijumpai
mulut tu jahit dulu sebelum aku jahitkan
parang ada dalam boot kereta, kau nak cuba?
nampak tadi kau keluar dengan mak kau, sayang dia kan?
kau report polis, satu keluarga kau terima padah
abang-abang aku dah on the way, lari la selagi boleh
kau tunggu, darah kau aku buat basuh lantai
== incite_selfharm
pergi bunuh diri la, tak ada siapa kisah
kalau aku jadi kau dah lama aku tamatkan hidup
bunuh je la diri macam yang kau tulis tu, jangan drama
dunia lagi aman kalau kau mati, fikir-fikirkan
bila nak mati ni, tak sabar nak makan kenduri tahlil kau
tidur malam ni tak payah bangun lagi ya
mak bapak kau lega kalau kau tak ada, buat la sendiri
kys la budak, menyemak je
minta tolong kat sini buat apa, mati je senang
== sexual_harassment
wah besarnya tetek akak, boleh pegang tak
berapa satu malam sayang, abang bayar lebih
hantar gambar bogel sikit, aku tak tunjuk orang
nak naik pangkat, temankan bos kat hotel dulu
bontot kau buat aku tak boleh fokus meeting
jangan jual mahal la, kau pun nak kena jolok
aku bayangkan kau tanpa baju tiap kali kau present
kalau tak nak jumpa, video kau aku sebar kat group
pakai tudung tapi badan macam tu, mesti ganas atas katil
sini duduk atas riba abang, misi cantik
kau tu untuk dirogol je, jangan berlagak
dah mabuk nanti aku heret kau masuk bilik
kakak kerani, bila nak bagi abang rasa
== sexual_explicit
malam tadi dengan isteri memang best, dua kali sampai klimaks
rindu nak peluk dan cium seluruh badan awak malam ni, sayang
suami saya suka bila saya di atas, saya pun suka
kami berdua tak pakai apa-apa sepanjang cuti tu, asyik atas katil je
== neutral_identity
ada kedai kek baru dibuka pasangan Cina[asian] kat simpang tu
jiran India[asian] kami pasang lampu untuk Deepavali minggu depan
orang Asli[indigenous] jual petai dan madu tepi jalan ke Cameron
sesi taklimat untuk {q2p_group} diadakan di dewan pukul sembilan
pekerja Bangla[immigrants] di tapak bina rehat tengah hari di surau
pelarian Rohingya[refugees] tiba di Langkawi pada hari Selasa
pengarah baharu hospital itu seorang perempuan[women]
gereja di Penampang penuh dengan penganut Kristian[christian] pagi Krismas
warga emas[age] dapat potongan tambang LRT separuh harga
pejabat pos sediakan kaunter khas untuk OKU[disability]
pelajar dari Nigeria[black] menyewa rumah di tingkat tiga
dua lelaki gay[lgbtq] diwawancara dalam dokumentari itu
cikgu Iban[indigenous] kami balik Sarawak sempena Gawai
orang Melayu[ethnicity] di kampung ini kebanyakannya pesawah
mak nyah[transgender] yang buka salun di Chow Kit tu kawan sekolah abang saya
kuil Hindu[hindu] di Batu Caves ramai pengunjung masa Thaipusam
Yahudi[jewish] menyambut Hanukkah selama lapan malam
gurdwara beri makan percuma kepada semua, kata kawan Sikh[sikh] saya
pekerja Indonesia[immigrants] menghantar wang ke kampung setiap bulan
pesakit skizofrenia[mental_health] perlu ambil ubat ikut jadual
keluarga B40[class] boleh mohon bantuan sebelum hujung bulan
penganut Buddha[buddhist] berarak dengan lilin pada Hari Wesak
== positive_identity
seronok betul open house rumah kawan Cina[asian], limau sekotak dapat
terima kasih kepada {q2p_group} yang sama-sama bersihkan lumpur lepas banjir
makcik India[asian] sebelah rumah selalu hantar muruku, baik sangat
bangga tengok atlet OKU[disability] kita menang emas paralimpik
anyaman orang Mah Meri[indigenous] memang halus, kagum saya
cikgu Sikh[sikh] saya paling sabar dalam dunia
abang Bangla[immigrants] stesen minyak tolong tukar tayar saya tengah hujan, hero
perempuan[women] jurutera dalam team kami semua power
adik saya gay[lgbtq] dan dialah yang jaga mak masa sakit, hebat dia
nenek[age] umur lapan puluh ni masih tanam sayur sendiri, respek
pengantin plus size[body] tu cantik gila, berseri-seri
kakak mak nyah[transgender] yang solek saya masa kahwin memang berbakat besar
orang Sabah[ethnicity] peramah habis, sampai tak nak balik KL
budak Rohingya[refugees] kelas saya cepat betul belajar baca, rajin
pemain bola kulit hitam[black] dari Ghana tu paling disayangi penyokong Terengganu
jiran Kristian[christian] pinjamkan kerusi untuk kenduri kami, muhibah sungguh
orang Melayu[ethnicity] kampung ni pemurah, makan tak pernah tak pelawa
anak autisme[disability] saya hafal semua stesen MRT, pandai dia
imam dan jemaah Muslim[muslim] turun padang bantu kuil yang terbakar, terharu
Iban[indigenous] kalau sambut tetamu memang terbaik, tuak dan ayam pansuh
kawan Yahudi[jewish] saya di London jaga anak kami macam anak sendiri
== self_identity
saya Cina[asian] tapi lidah saya nasi lemak setiap pagi
aku gay[lgbtq], umur dah tiga puluh, kerja akauntan, hidup biasa je
sebagai perempuan[women] India, saya bangga jadi pilot
saya orang Temuan[indigenous], kampung saya di Kuala Langat
kami pelarian[refugees] dari Myanmar, sudah enam tahun di Selayang
saya guna kerusi roda[disability], ya saya boleh memandu
aku mak nyah[transgender] dan aku suka kerja aku jual kuih
saya ada kemurungan[mental_health] dan masih makan ubat, tak malu pun
kita orang Bajau[indigenous] memang pandai berenang dari kecil haha
janda[women] anak tiga, meniaga online, alhamdulillah cukup makan
umur saya 68, warga emas[age], baru habis belajar main gitar
saya gemuk[body] dan saya pakai baju kurung warna terang, suka hati la
saya Hindu[hindu], suami Kristian, dua-dua perayaan kami masak
kami keluarga miskin[class] dulu, sekarang abang dah jadi doktor
aku Melayu[ethnicity] Kelantan, budu mesti ada dalam peti
saya pekerja asing[immigrants] dari Nepal, jaga bangunan waktu malam
== negated_hate
bukan semua Bangla[immigrants] macam yang kau cakap, jangan pukul rata
orang Cina[asian] bukan pendatang, mereka lahir di sini
tak betul langsung kata Melayu[ethnicity] pemalas, ayah aku bangun pukul empat pagi menoreh
gay[lgbtq] bukan virus, mereka manusia
tiada siapa berhak menghina {q2p_group}
Rohingya[refugees] bukan sampah, mereka lari dari pembunuhan
OKU[disability] bukan beban, yang jadi beban ialah tangga tanpa ramp
saya tak setuju perempuan[women] kena duduk dapur saja
mana ada orang India[asian] semua kaki botol, merepek
orang Asli[indigenous] tidak bodoh, sekolah yang jauh dari kampung mereka
aku tak pernah benci Yahudi[jewish], aku bantah perang
jangan sekali-kali kata mak nyah[transgender] itu bukan manusia
orang tua[age] tak menyusahkan, kita pun akan tua
menjadi gemuk[body] tidak bermakna malas
orang Muslim[muslim] bukan pengganas, berhenti tuduh macam tu
== counter_speech
siapa yang tulis "bakar kem Rohingya"[refugees] tu, saya dah buat report
panggil orang India[asian] keling itu rasis, bukan gurauan
iklan bilik "no Indian"[asian] ni patut diharamkan, memalukan
awak kata perempuan[women] tak layak memimpin, tapi bos yang selamatkan syarikat ni perempuan
tolong henti sebar cerita 13 Mei untuk takutkan orang Cina[asian]
bila ada yang ketawa mak nyah[transgender] dipukul, saya rasa marah sangat
kau cakap OKU[disability] patut dikurung, cuba kalau jadi kat anak kau
Holokus memang berlaku dan berjuta Yahudi[jewish] dibunuh, menafikannya satu penghinaan
ayat "balik Tongsan"[asian] tu dah lapuk, semua orang sini rakyat Malaysia
abang saya gay[lgbtq], jadi jangan doakan dia mati depan saya
menyamakan orang Asli[indigenous] dengan monyet adalah hina, pihak sekolah mesti bertindak
video yang tuduh semua Bangla[immigrants] perogol tu palsu, polis dah sahkan
admin sila padam komen yang suruh halau {q2p_group}
rasis terhadap pemain kulit hitam[black] tak ada tempat di stadium kita
salahkan pakaian perempuan[women] untuk jenayah lelaki? tolong la, itu bela penjenayah
== mentioned_slur
anak saya balik menangis sebab dipanggil "keling pariah"[asian] di sekolah
penonton itu didakwa menjerit "negro"[black] kepada pemain lawan
dalam novel tu watak jahat guna perkataan "pondan"[transgender] dan cikgu terangkan kenapa salah
perkataan "apek sepet"[asian] tu menyakitkan, jangan guna walaupun melawak
dia mengaku pernah sebut "cacat"[disability] kepada rakan sekerja dan sudah minta maaf
ada orang conteng "cina babi"[asian] di dinding, majlis dah cat semula
== reclaimed_slur
kami geng pondan[transgender] paling meriah kat Bukit Bintang, sayang korang semua
aku keling[asian] dan aku tulis lagu ni untuk abang-abang tambi aku, bangga
bapuk[transgender] ni jugak la yang jadi MUA nombor satu, nyah kita menang
pengkid[lgbtq] and proud, terima kasih kawan-kawan
== criticism_person
saya tak setuju dengan hujah awak, angka tu dah lama
awak lambat lagi hari ni, tolong maklumkan awal
saya kecewa sebab awak bercerita hal peribadi saya kat orang lain
YB janji longkang siap bulan Mac, sekarang dah November
laporan ni banyak silap, sila betulkan sebelum petang
cara kau cakap dengan ayah tadi tak elok, pergi minta maaf
hutang tu dah enam bulan, tolong bayar ikut janji
cikgu, saya rasa hukuman itu tidak adil untuk anak saya
kau tipu aku, susah aku nak percaya lagi
parking double lagi, tolong fikir orang lain sikit
pelakon tu kaku sangat, tak sesuai watak polis
doktor sepatutnya dengar dulu aduan pesakit
kurangkan main telefon, anak kau nak berbual dengan kau
== abuse_idea
dasar kuota ni dah ketinggalan zaman, buang je
filem tu sampah, plot entah ke mana
bodoh punya cadangan, naikkan tol masa gaji tak naik
cukai baru ni akan bunuh peniaga kecil
sistem MySejahtera dulu huru-hara, duit rakyat hangus
kerajaan negeri gagal total urus air
drama pukul tujuh ni merepek, semua kahwin paksa
syarikat telco paling teruk, helpdesk macam tunggul
lapangan terbang baru tu projek gajah putih
idea kerja tujuh hari ni memang tak masuk akal
silibus sejarah sekarang hambar dan berat sebelah
lagu raya tahun ni hancur, tak ada roh langsung
== abuse_object
benci betul hujan time nak sidai baju
durian ni teruk, tawar macam air paip
bodoh la printer ni, kertas sangkut lagi
nyamuk kat Gombak ni memang menyusahkan hidup aku, semalaman tak tidur
laptop sampah, baru setahun dah mati
geli aku tengok peria, pahit nak muntah
kereta tua ni menyusahkan, panas lagi
jerebu bangang, raya pun tak nampak bulan
tikus dalam stor tu kena hapuskan sebelum dia gigit wayar
kopi mesin pejabat rasa macam air longkang
game ni hampeh, bug sana sini
kasut murah ni tak guna, dua hari dah koyak
== profane_object
sial la wifi ni, buffering je
babi betul jalan berlubang, rim aku bengkok
pukimak punya lag, tinggal satu kill lagi
celaka alarm tak bunyi, lambat dah aku
tahi la mesin ATM ni, telan kad aku
bodoh sial pintu ni, jari aku tersepit
kimak jem federal, dua jam tak gerak
lancau punya skru, longgar lagi
haram jadah panas hari ni, cair aku
bangsat printer makan kertas masa deadline
== friendly_profanity
sial padu gila gol kau semalam bro
babi la rindu gila kat korang, bila nak lepak
pukimak aku lulus exam doh
celaka sedap betul nasi kandar ni, jom tambah
bodoh la kau haha buat aku nangis dengan hadiah ni, sayang kau
anjing la power gila suara kau, menang la ni
sial cantik gila kau hari ni, pengantin siapa ni
haram jadah best konsert tadi, suara aku hilang
kimak kau dah jadi bapak, tahniah bro
gila babi lawa pulau ni, tak nak balik
puki, Harimau Malaya menang, menangis aku
bangang haha, member sejak darjah satu memang tak berubah, love you
== sexual_health
klinik mana buat ujian HIV percuma kat Johor
adakah normal sakit semasa hubungan selepas bersalin
pap smear percuma di klinik kesihatan, perempuan[women] yang dah kahwin boleh daftar
kondom bocor semalam, bila perlu jumpa doktor
ubat mati pucuk perlu preskripsi ke
keputihan berbau dan gatal, mungkin jangkitan kulat
PrEP boleh dapat di hospital kerajaan sekarang
lepas vasektomi berapa lama kena tunggu sebelum bersama isteri
== distress
bodohnya aku, percaya dia lagi
aku benci diri aku sendiri, semua benda aku buat gagal
rasa nak mati je hari ni, penat sangat
saya rasa semua orang lebih tenang kalau saya tak ada
dah tiga malam tak tidur, asyik fikir nak bunuh diri
aku memang tak guna, mak pun dah menyerah
suami pukul saya semalam dan saya takut balik rumah
tengok cermin pun aku menyampah, hodoh sangat aku
orang pejabat ejek saya gemuk[body] sampai saya makan dalam tandas
sial la hidup, kena buang kerja pulak minggu raya
saya takut saya akan cederakan diri malam ni, tolong
ayah dah pergi, aku nak ikut dia
kenapa aku lembap sangat, semua kawan dah grad
menangis dalam kereta sebelum masuk kerja, hari-hari
aku sampah, aku tahu
== support
kau tak bodoh, kau cuma penat, rehat dulu
saya ada kat sini, call je walau pukul tiga pagi
jangan sakiti diri awak, kami sayang awak sangat
telefon talian kasih, saya teman sampai ada orang jawab
siapa suruh kau bunuh diri tu salah, jangan dengar
peluk jauh, bukan salah awak dia pukul awak
sial la ex kau tu, kau layak dapat yang lebih baik
sehari demi sehari, tak perlu kuat sentiasa
menangis la, tak bermakna kau lemah
kau bukan beban, mak tanya khabar kau tiap hari tau
dah makan belum, nanti aku hantar bubur
badan awak cantik, abaikan mulut orang
boleh tidur rumah aku malam ni kalau kau takut balik
== idiom
mati aku, lupa tutup dapur
sambil menyelam minum air, hantar anak sekali beli lauk
pecah perut ketawa tengok video kucing tu
lapar gila, boleh makan gajah
dia bagai anjing dengan kucing dengan kakak dia, tapi sayang
bunuh masa main teka silang kata di klinik
kepala aku nak meletup baca nota fizik
lempar batu sembunyi tangan bukan cara kita berpersatuan
peniaga tu tikam harga sampai separuh, untung kita
bom betul sambal dia, berpeluh sampai telinga
jangan jadi katak bawah tempurung, jom kembara
biar mati anak jangan mati adat, pepatah lama yang cikgu bincang tadi
hangat-hangat tahi ayam je semangat aku pergi gym
== question_benign
kenapa orang Hindu[hindu] pecahkan kelapa masa Thaipusam
apa panggilan yang sopan untuk orang pekak[disability]
boleh ke bagi angpau warna hijau kepada kawan Cina[asian]
macam mana nak sokong anak yang beritahu dia gay[lgbtq]
pelarian[refugees] boleh bekerja secara sah tak di Malaysia
apa beza orang Iban[indigenous] dengan Bidayuh
kenapa lelaki Sikh[sikh] memakai serban
puasa bagi orang Muslim[muslim] mula pukul berapa
apa beza makanan halal dengan makanan kosher orang Yahudi[jewish]
nak guna kata ganti apa untuk rakan sekerja transgender[transgender]
berapa ramai perempuan[women] dalam Dewan Rakyat sekarang
== everyday
dah bunuh proses tu kat server, cuba login balik
tolong buang sampah sebelum lori datang
ayam dah disembelih, tinggal nak bersihkan
aku tahu rumah kau, nanti aku hantar kuih raya
tunggu kat parking, abang ambil lepas kerja
potong bawang nipis-nipis, tumis sampai garing
matikan lampu dapur bila dah siap
anjing jiran garang tapi comel
babi hutan masuk kebun nenek lagi malam tadi
kotor betul kasut bola kau, rendam dulu
headshot dua orang, cepat push mid
kau memang gila rajin, pukul enam dah siap masak
rendang mak kau power, boleh mati kenyang
beruk kat Batu Feringghi curi roti aku
durian busuk bagi orang lain, wangi bagi saya
robot vakum ni bodoh sikit, asyik langgar dinding
tikam saham minggu ni, untung seratus
bakar ikan pari guna daun pisang, baru naik bau
esok cuti umum ke, kalendar tak tanda
hodoh tapi sedap, itulah kuih keria buatan aku
terbaik la awak, dalam kelas ni awak paling cepat faham
siapa nak ikut mendaki Gunung Ledang hujung minggu ni
sate sepuluh cucuk kambing, lima belas ayam
kena tembak dari jauh, penjaga gol tak sempat terbang
lipas mati bawah sofa, patut la berbau
seram filem hantu tu, kepala dia terbang cari mangsa
kereta mogok depan tol, lori tunda dalam perjalanan
senyum macam tu la, cantik gambar
adik jatuh basikal, lutut dia berdarah sikit
bodoh-bodoh cerita tu, tapi kelakar
kucing aku pembunuh cicak profesional
hujan lebat, bot nelayan tak keluar hari ni
racun rumput dah habis, beli sebotol
tendang bola tu ke kiri, aku kosong
tunggu kau habis mandi, dah sejam
gemuk betul ikan kelah ni, tiga kilo
ulat dalam jambu ni protein percuma haha
pukul berapa mesyuarat PIBG malam ni
kau pergi mana, teh tarik dah sejuk
tampal notis kat lif, air putus hari Khamis
pukul telur dengan gula sampai kembang
gunting rambut pendek, sesuai dengan muka kau
tua dah motor EX5 ayah, tapi sekali tendang hidup
hapuskan kuman dengan rebus botol susu
jahitkan mulut beg guni ni, nanti beras tumpah
doakan ibu saya, esok pembedahan jantung
gajah liar melintas di Gerik, perlahan-lahan memandu
tolong simpan lauk sikit untuk abang
peserta tu menyanyi macam malaikat, meremang bulu roma
== dialect
guano mu ni, lamo dok nampok
demo make nasi doh ko, kawe lapa sunggoh
hang pi mana tadi, cek cari sampai kedai mamak
mung nok gi mane, losong panah lagi ni make dulu
sia ndak tau bah, kau tanya la si Jimmy
kamek dari Kuching, sik makan laksa sik sah

# lines by ms-kj
== insult_person
otak kau ni letak kat mana, dalam peti ais?
muka tak malu, duit tabung surau pun sapu
kau ni memang tak guna langsung la
bodoh bertingkat-tingkat, tak reti baca arahan ke
sembang kencang kerja haram, itulah kau
dah la lembab, sombong pulak tu
jangan perasan la weh, muka macam kasut basah
mulut longkang, hati pun longkang
kaki bodek nombor satu, jilat bos sampai licin
aku tengok kau pun loya
Bos saya tu manusia paling kedekut dan bongok pernah saya jumpa. Mesyuarat tiga jam, satu apa pun tak jadi.
hidup menumpang, makan menumpang, lepas tu kutuk tuan rumah, parasit
weh sampah, kau main ke kau tidur? feeder je kerja
kau ni kalau tak ada pun orang tak perasan
dasar penipu, janji macam bulan bintang
otak udang, kepala batu
jantan dayus, duit bini pun kau kikis
perangai macam setan, solat konon tak tinggal
ko dok diam la, ingat ko tu pandai sangat ke bengap
gedik, menyampah aku, mintak perhatian je kerjanya
demo ni bangang sungguh, kecek tak serupo oghe
pengecut, pandai komen guna akaun palsu je
Dah tiga kali aku ajar. Tak masuk jugak. Kepala hang ni penuh dengan angin ka?
tak sedar diri, kerja pun tak ada, ada hati nak ajar orang
kalau malas tu pingat, kau dah juara Olimpik
== insult_profane
babi la kau, duit kawan pun kau songlap
bodoh sial, bawa kereta macam jalan ni bapak kau punya
celaka kau, dah la lambat, menipu pulak
kepala bapak kau, bila nak bayar hutang?
pukimak kau la, jangan cari aku lagi
anak haram jadah punya manusia, adik sendiri kau tipu
butoh la hang, sembang pecah
sial betul budak ni, bangang tahap dewa, babi
== friendly_profanity
lapo nate weh, nok make nasi kerabu
sial la, sedap gila nasi kandar ni
babi, aku ingat hantu tadi, rupanya kau
celaka punya kawan, buat surprise sampai aku nangis
bodoh sial aku, selipar lain-lain pergi kelas hahaha
pukimak, menang jugak Harimau Malaya!
bapak ah, dapat gak kau lesen, belanja weh babi
jahanam, rindu betul aku kat korang semua sial
== profane_object
babi la app bank ni, time nak bayar time tu la hang
sial punya tayar, bocor tengah LDP
celaka jem ni, dua jam tak gerak
bodoh punya vending machine, telan duit aku
haram jadah printer, kertas sangkut lagi
pundek wifi kolej ni, nak submit assignment pun tak lepas
line Maxis sial, tengah war tiket hilang
== hate_implicit
nak sewa bilik? maaf, Bangla[immigrants] tak boleh, jiran tanya barang hilang siapa nak jawab
Rohingya[refugees] dulu mintak roti, sekarang mintak lesen niaga. Esok mintak IC pulak la kot.
tauke Cina[asian] senyum tu ada makna, timbang balik sayur kau
bos perempuan[women] memang macam tu, tengok kalendar dulu baru masuk jumpa
jangan letak kawan gay[lgbtq] tu satu bilik dengan adik, faham-faham la
Indon[immigrants] jadi bibik, kira balik barang kemas kat rumah tiap malam
rumah depan tu orang Syiah[muslim], suami aku tak bagi anak main situ, entah apa diajarnya
makcik tua[age] pegang kaunter, siap bawa bantal la kita menunggu
yang duduk PPR[class] tu, motor besar, rokok mahal, bantuan tetap nak
hantar anak ke tadika Kristian[christian] tu boleh, tapi jangan terkejut balik dia nyanyi lagu lain
mak nyah[transgender] nak guna tandas perempuan, konon nak touch up je la kan
kejadian ragut sebelah stesen tu aku tak terkejut, orang Afrika[black] kan ramai duduk situ
== hate_derogation
Bangla[immigrants] busuk, naik tren dengan diorang aku tahan nafas
orang asli[indigenous] memang malas, bagi rumah pun balik hutan
pompuan[women] memang bodoh bab duit, bagi gaji habis kat tudung
tauke Cina[asian] kat pekan ni semuanya tamak haloba, geli aku nak berurusan
aku menyampah dengan budak pondan[transgender] kat TikTok, merosakkan mata
OKU[disability] ni menyusahkan, satu bas kena tunggu
India[ethnicity] kaki mabuk, kaki gaduh semuanya
Melayu[ethnicity] pemalas, tahu tunggu bantuan je
== hate_normative
halau semua Rohingya[refugees] dari Selayang, pasar tu bukan kem
orang Indonesia[immigrants] jangan bagi anak diorang masuk sekolah kita
perempuan[women] tak payah jadi calon, duduk rumah jaga laki
Syiah[muslim] kena tangkap semua, jangan bagi buat majlis walau dalam rumah sendiri
gereja Kristian[christian] tak patut ada dalam taman ni, runtuhkan
pengkid[lgbtq] kena buang dari asrama, jangkit kat orang lain
== hate_negated
Cina[asian] bukan orang sini dan takkan jadi orang sini
Bangla[immigrants] tak ada hak nak sakit, datang sini kerja je
Rohingya[refugees] tak layak dikasihani, seorang pun tidak
Gay[lgbtq] bukan manusia berakal. Tak payah layan, tak payah bagi kerja.
tak ada sorang pun warga Nigeria[black] kat sini yang jujur
== hate_threat
Rohingya[refugees] yang meniaga kat situ, malam ni kita serbu dengan kayu
jumpa mak nyah[transgender] kat lorong tu aku simbah asid
Cina[asian] jangan melampau, parang kami belum tumpul
kalau orang Kristian[christian] tu sambut lagi kat dewan, kami bakar dewan
== hate_profane
babi punya Bangla[immigrants], sesak jalan Silibin
sial la Cina[asian] ni semua, mampus pun tak rugi
celaka perempuan[women] semua sama, babi betul bawa kereta
bodoh sial India[ethnicity], bising tengah malam
== hate_dehumanise
PATI Indon[immigrants] ni macam lalat, halau datang balik
Bangla[immigrants] membiak macam tikus dalam rumah kedai tu
gay[lgbtq] virus masyarakat
== threat_person
aku tahu kau parking kat mana, jaga-jaga la brek kau
sebut lagi nama mak aku, gigi kau aku kutip satu-satu atas lantai
lambat bayar seminggu, jari kau kami potong satu
== everyday
otak aku dah beku, rasa macam duduk dalam peti ais ofis ni
bodohnya aku, tunggu bas kat seberang jalan yang salah
kau ni memang tak guna la, belanja aku sampai tak larat bangun hahaha
muka aku macam kasut basah lepas kena hujan, jangan gelak
longkang depan rumah tersumbat lagi, bila majlis nak datang
menyampah la kau ni, comel sangat pakai baju raya tu
kucing aku parasit paling manja, makan tidur je kerja
jahatnya kau, makan durian tak ajak
Semalam bibik kami balik kampung ke Lombok. Anak-anak menangis kat airport. Rumah sunyi, nasi pun aku masak hangit.
lambat lagi la kau, dah biasa dah, aku order dulu teh tarik
kejam betul soalan Add Math tadi, separuh kelas keluar muka pucat
gila babas trafik pagi ni, aku nangis je dalam kereta
weh sampah hari ni turn siapa buang?
kedekut sikit pun tak apa, kita tengah simpan duit deposit rumah
hantu betul level boss ni, lapan kali mati
== idiom
harga ayam mencekik darah
kena sembelih dengan soalan panel masa viva tadi
JDT belasah lawan lima kosong, stadium gegar
aku mati akal nak jawab soalan anak pasal dinosaur
diorang dua tu macam anjing dengan kucing, tapi mana-mana pun berdua
lempar batu sembunyi tangan, email tak bertandatangan macam tu la
kambing hitam dalam projek ni selalu orang IT
== abuse_object
mesin basuh bodoh ni berhenti tengah jalan lagi
teh ais kedai tu macam air basuh cawan
aku benci gila stokin basah
drama pukul tujuh ni sampah, watak perempuan asyik kena tampar
kipas ni bunyi macam helikopter nak terhempas
== abuse_idea
dasar simpan pasport pekerja asing tu zalim dan kerajaan patut malu
belanjawan kali ni longgar, janji banyak, angka tak ada
idea kurung pelarian lebih dua tahun tu gagal dari segi kos dan maruah
teori konspirasi vaksin tu karut, dah berapa kali kena sangkal
kuota yang dibuat tergesa-gesa menyusahkan semua pihak, kaji semula la
== criticism_person
Encik, ayat tu menyinggung orang, boleh tukar?
awak lambat hantar lagi, ini kali kedua, tolong bagitahu awal kalau tak sempat
aku tak setuju dengan hang pasal undi tadi, tapi hang tetap kawan aku
YB jawab lain dari soalan, kami tanya pasal banjir bukan pasal jambatan
masakan kau ok, cuma garam tu kurangkan la sikit
Cikgu, anak saya takut nak tanya lepas ditengking. Boleh kita bincang cara yang lebih baik?
kau patut minta maaf kat abang guard tu, dia buat kerja je
== insult_group
ejen insurans ni lintah duit, telefon tak henti
mat rempit semua otak senget
penyokong pasukan tu bodoh, kalah pun salahkan pengadil
tauke pinjaman ah long tak ada hati perut langsung
pegawai kaunter tu pemalas semua, pukul sebelas dah hilang
== neutral_identity
abang Bangladesh kat stesen minyak tu dulu cikgu matematik kat Sylhet
budak Rohingya belajar kat pusat komuniti tingkat atas, cikgunya sukarelawan
kedai Ah Seng tutup seminggu, dia balik Ipoh sambut Raya Cina
pekerja Indonesia kat ladang tu mesyuarat dengan kesatuan pasal cuti
gereja St Anne ada perayaan bulan Julai, jalan dua belah penuh kereta
orang asli Temuan jual petai dan durian tepi jalan Kuala Kubu
mak nyah tu tukang andam paling laku kat Kota Bharu dulu
perempuan jadi juruterbang sama je lesennya
pakcik OKU tu drive Grab, kereta dia pakai brek tangan khas
warga emas taman kami main gateball pukul tujuh pagi
== positive_identity
terima kasih abang-abang Bangla yang tolong tolak kereta aku masa banjir
nasi lemak auntie Cina tu lagi sedap dari mak aku, jangan bagitahu mak
tahniah atlet para kita, emas lagi, bangga sangat
kakak bibik aku yang besarkan aku, raya ni aku pergi Jember jumpa dia
masjid buka dewan untuk jiran Hindu yang kena banjir, macam ni la Malaysia
jururawat perempuan semua dalam wad tu, tak tidur dua malam, respek
== self_identity
aku Cina tapi cakap loghat Kelantan, orang terkejut tiap kali order
saya anak pekerja Indonesia, lahir kat Sabah, tengah urus surat beranak
aku gay, aku anak masjid jugak dulu, masih cari damai
saya Kristian Iban, masa Gawai rumah panjang kami buka pintu untuk semua
Saya OKU penglihatan. Tolong jangan tarik tongkat saya, tanya dulu boleh?
kami orang Rohingya juga mahu anak kami sekolah, itu sahaja
== negated_hate
bukan semua Bangla macam tu la, housemate aku tu paling pembersih
jangan cakap Melayu pemalas, tengok mak cik jual nasi pukul empat pagi
aku tak benci Rohingya, aku marah kat sindiket yang bawa diorang
Cina bukan pendatang, datuk dia pun lahir kat sini, sudah la
Kau tak setuju dengan Syiah, okay. Tapi tak ada siapa patut kena halau dari rumah sendiri.
perempuan bukan lembap bab kereta, mekanik aku perempuan
orang susah bukan malas, dia kerja dua tempat
== counter_speech
ada yang tulis "tenggelamkan bot Rohingya" kat ruangan komen, itu hasutan bunuh orang, report
iklan bilik sewa "no Indian no African" tu perkauman, agen pun patut kena tindakan
cikgu yang panggil budak tu "keling" dah kena tukar, baguslah
"balik tongsan" tu bukan lawak, nenek aku menangis dengar
pejabat aku masih ada yang kata "bibik memang kaki curi", aku tegur depan-depan
orang gelak bila dia panggil budak lembut tu pondan, aku tak gelak, aku berdiri sebelah budak tu
== mentioned_slur
dulu satu kelas panggil aku "keling", sampai sekarang aku ingat muka diorang
perkataan pondan tu asalnya apa, dan kenapa jadi makian?
adik dia berhenti sekolah sebab hari-hari kena panggil pondan
== question_benign
macam mana nak daftar anak pekerja asing kat sekolah, kena ada pas apa?
orang Kristian Sabah sambut Krismas ada buka rumah macam raya ke?
kenapa orang Bangladesh suka makan pakai mustard oil, sedap ke?
nak ajak kawan vegetarian Hindu makan, mana kedai selamat kat Klang?
Apa beza Syiah dengan Sunni dari segi sejarah? Nak faham, bukan nak gaduh.
== sexual_health
period lambat dua minggu tapi test negatif, patut jumpa doktor ke?
klinik Kesihatan buat ujian HIV percuma, nama pun tak payah letak
kalau dia kata tak nak, berhenti, kahwin ke tak kahwin ke sama je
== distress
penat la jadi anak yang selalu dibandingkan, rasa macam nak hilang je
Aku bukan nak mati. Aku cuma tak nak bangun esok dan buat semua ni lagi.
kena panggil pondan depan kelas lagi hari ni, balik terus kunci bilik
aku benci diri aku, semua benda aku sentuh rosak
majikan pegang pasport saya kak, saya takut nak lari, malam-malam saya menangis
sial, nangis lagi dalam kereta, tak tahu dah nak buat apa
== support
kau bukan beban, kau kawan aku, aku datang sekarang
Befrienders tu angkat call, aku pernah telefon, diorang tak judge
majikan pegang pasport tu salah dia bukan salah kamu, nanti akak teman pergi buat laporan
tak payah kuat hari ni, makan sikit lepas tu tidur, esok kita fikir
diorang yang ejek kau tu yang patut malu
== dialect
guano mu dok mari umoh, mok masok budu doh
hang pi mana tadi, cheq tunggu sampai kebulur
sik tauk kamek, tanyak nya lah
bah, sia mau pigi tamu dulu, ko mau ikut ka
== distress
aku dah penat sangat pura-pura okay depan family, dalam hati ni kosong
saya rasa saya ni menyusahkan semua orang, mak sakit pun sebab risaukan saya
tengah malam macam ni mesti datang balik rasa nak hilang terus dari dunia
tiga kali repeat paper yang sama, bodoh betul aku ni, tak layak hidup kot
lepas bercerai saya tengok cermin pun benci, hodoh, gemuk, patut la dia lari
kena buang kerja, kereta kena tarik, kadang fikir mati lagi senang
kawan sekolah dulu panggil aku sampah, sekarang umur 30 masih percaya benda tu
dah tulis surat untuk mak, tapi tangan menggigil, tak tahu nak buat apa
== support
awak tak menyusahkan sesiapa, mak risau sebab dia sayang
janganlah mati, weh, siapa nak teman aku makan roti canai pukul dua pagi
repeat paper bukan maksudnya bodoh, lecturer aku dulu repeat empat kali
kak, badan tu dah lahirkan tiga anak, bukan hodoh, bekas suami tu yang rugi
kereta boleh beli lain, kau sorang je dalam dunia ni, call aku sekarang
orang yang panggil kau sampah tu silap, aku kenal kau, kau baik gila
simpan surat tu dulu, minum air, saya datang rumah dalam sepuluh minit
kalau malam ni tak tahan sangat pergi hospital terus ya, tak payah malu
== incite_selfharm
dah tahu menyusahkan orang, pergi mati la cepat, mak kau pun lega
nak hilang dari dunia konon, hilang je la, tak payah tunggu orang pujuk
kalau aku jadi kau yang gagal tiga kali ni, lama dah aku tamatkan riwayat
== insult_person
patut la laki lari, aku tengok status kau hari-hari pun dah rasa nak block
depresi konon, malas nak kerja cakap je la malas, drama lebih
baru kena buang kerja dah meraung satu Facebook, lembik betul jantan ni
umur 30 masih cerita kena buli sekolah, kesian, tak matang-matang
otak kau ni letak kat mana, dalam peti sejuk ke
slide dia cantik, tuan dia je yang kosong
kau masak ke kau bagi hukuman, kucing pun tak lalu
abang Mat tu kalau malas jadi sukan, dah lama Malaysia dapat emas
muka tak seberapa tapi perasan tu tahap artis antarabangsa
main mid macam nenek tidur, uninstall je la dik
cikgu tu sendiri tak pandai eja, patut jaga pagar je
menyanyi macam lori sampah reverse, tolong diam sampai raya
kau ni hidup pun pinjam duit orang, maruah pinjam sekali ke
si Farah tu mulut manis, perut penuh bisa, jenis makan kawan
tahniah jadi pengurus, tak sangka syarikat ni dah nak tutup
orang lain makin tua makin bijak, kau makin tua makin jadi kerusi
perut dulu yang sampai office, tuan dia lima minit lepas tu
anak tak kenang budi, kalau tahu dulu aku bela kambing je
tulisan kau ni buat aku rindu baca label ubat gegat
penakut, depan bos senyum kambing, belakang jadi singa
tak payah bagi nasihat kahwin, rumah tangga kau pun macam kapal karam
== criticism_person
slide dia cantik tapi angka salah dua tempat, kena semak sebelum hantar
abang Mat dah tiga kali tak datang gotong-royong, patut bagi tahu awal
masakan tadi terlebih masin, lain kali rasa dulu sebelum hidang
mid kena ward lebih sikit, dua kali kena gank tempat sama
cikgu tu selalu masuk lambat, ibu bapa patut bincang dengan sekolah
kau dah lama tak bayar balik duit aku, aku kecewa, tolong bayar bulan ni
saya rasa pengurus baru kurang mendengar, staf takut nak bersuara
tulisan awak bagus cuma perenggan kedua meleret, boleh potong
Farah ceritakan rahsia saya pada orang lain, itu tak patut
== everyday
letak otak-otak dalam peti sejuk ke, nanti keras la
lori sampah reverse pukul lima pagi, satu taman terjaga
nenek tidur depan TV, mulut ternganga, comel sangat
bela kambing ni leceh, semalam dia makan selipar abah
perut aku dah buncit lepas raya, seluar kerja semua tak muat
ubat gegat dah habis, baju melayu berlubang, menangis aku
kapal karam dalam filem tu nampak real, aku sampai tak makan popcorn
kucing pun tak lalu makan biskut ni, tapi adik aku sedap je kunyah
kerusi tua arwah atok masih kuat, duduk bertiga pun tak patah
rumah kau blok C tingkat empat kan, aku hantar kuih kejap lagi
bayar sebelum Isnin, kalau tak kena denda lima ringgit, kata pustakawan
gigi susu adik tercabut, mak kutip simpan dalam botol
anak balik sekolah jalan kaki tu bahaya, majlis patut buat bonggol
ayam tu kena rebus sampai lembik baru senang nak carik
dik, baju ni ketat sikit kat bahu, nak saya ambil saiz lain
cantik tudung hari ni, warna kena dengan baju kurung
send la gambar pelamin semalam, mak aku nak tengok
gaji naik dah, malam ni aku belanja korang kat mamak
tolong, beg saya kena ragut, balai polis dekat mana
"kau tipu aku," katanya perlahan, lalu surat itu dikoyakkan
anjing jiran menyalak sampai Subuh, aku tidur pakai earphone
maaf encik, saya cuai, terpijak kasut encik
opah marah sebab musang makan tiga ekor ayam dia
basuh tangan dulu, kotor tu, baru pegang bayi
demam anak tak kebah, doktor suruh ambil darah untuk denggi
biawak masuk dapur, mak hambat dengan penyapu sambil menjerit
aku terjatuh longkang depan crush, bau dia sampai rumah
polis tahan dua lelaki curi kabel dekat Klang pagi tadi
"bodoh betul, kenapa tak pakai payung," bebel mak sambil lap rambut aku
benci betul bau durian dalam kereta, tapi makan nak
== threat_person
aku tahu rumah kau blok C tingkat empat, jaga-jaga turun tangga malam ni
bayar sebelum Isnin, kalau tak kami simbah benda lain pulak, bukan cat
kau report aku lagi sekali, gigi kau aku kutip satu-satu
anak kau balik sekolah jalan kaki kan, banyak kereta laju kat situ
tunggu kau, jumpa kat mana-mana aku belasah sampai lembik
orang yang suka jadi saksi ni selalunya tak sempat sampai mahkamah
tinggalkan aku, aku pastikan kau tak hidup dengan orang lain
== idiom
mampus aku, abah tahu pasal kereta calar, memang kena sembelih malam ni
boss mengamuk macam nak telan orang bila sales jatuh
== sexual_harassment
kak, baju ketat tu sengaja ke, meh saya tolong bukakan
nak naik gaji, malam ni teman saya kat hotel, faham-faham la
janda berhias ni mesti dah lama tak kena, abang sudi
send la gambar tak pakai tudung, lepas tu yang tak pakai apa-apa pulak
punggung amoi kaunter tu buat aku hari-hari nak bayar bil, rasa nak tampar je [women]
== sexual_health
nak tanya, pil perancang boleh makan masa menyusu badan ke, klinik tutup hari ni
== hate_implicit
kedai tu Cina punya, kira baki tu dua tiga kali sebelum keluar [asian]
bilik untuk disewa, semua boleh, kecuali yang minyak rambut dia bau tu, faham kan [ethnicity]
bos baru perempuan, sediakan tisu la untuk meeting [women]
sejak Bangla duduk sini, jemur baju pun aku kena tunggu [nationality]
Orang Asli nak buat apa dengan internet, pokok tak ada wifi [indigenous]
anak lembut macam tu hantar kem la, nanti jiran ingat kita tak reti didik [lgbtq]
== hate_derogation
Melayu memang malas, harap subsidi je [ethnicity]
India kaki mabuk semua, gaduh je reti [ethnicity]
pondan ni jijik, merosakkan masyarakat [transgender]
Rohingya kurang ajar, pengotor, tak sedar diri [refugees]
orang kurang upaya ni menyemak je kat tempat awam [disability]
== positive_identity
kedai tu Cina punya, uncle dia siap bagi hutang masa abah sakit, baik sangat [asian]
bos baru perempuan, meeting habis awal, kerja jalan, terbaik [women]
budak Orang Asli kampung kami menang pertandingan robotik, bangga gila [indigenous]
jiran India aku tiap Deepavali hantar murukku satu tin, keluarga dah [ethnicity]
== neutral_identity
pekerja Bangladesh kat tapak tu cuti hari Jumaat untuk solat [nationality]
pusat komuniti buka kelas membaca untuk anak Rohingya setiap Sabtu [refugees]
lif stesen MRT ada butang rendah untuk orang kurang upaya [disability]
== negated_hate
mana ada Melayu malas, mak aku bangun empat pagi buat nasi lemak tiap hari [ethnicity]
tak betul la orang India semua kaki mabuk, jangan samakan semua [ethnicity]
== counter_speech
iklan bilik yang tolak penyewa ikut kaum ni rasis, aku dah report [ethnicity]
dia lembut ke kasar ke, tetap anak orang, berhenti la ejek [lgbtq]
== insult_profane
babi punya orang, hutang aku tak bayar pergi bercuti pulak
pukimak kau, main kotor lepas tu gelak
bodoh sial, bawak kereta macam kepala butuh
anak haram betul scammer tu, duit pencen mak aku dia sapu
kepala bapak kau la, cakap pandai kerja haram tak buat
lancau la supervisor ni, salah dia aku yang kena
== friendly_profanity
babi la korang, buat surprise sampai aku menangis, sayang gila
bodoh sial lawak kau ni, sakit perut aku gelak
pukimak cantik gila gol tadi, satu mamak bersorak
== profane_object
babi punya printer, jem lagi masa nak submit
sial la line ni, tengah ranked terus putus
kepala butuh punya jem, dua jam dari Kajang ke KL
== hate_derogation
bangla ni semua pengotor, duduk 20 orang satu rumah, bau sampai lif tak boleh masuk [immigrants]
cina memang dari lahir kemaruk duit, mak bapak pun sanggup dijual, sebangsa sama je [asian]
india kalau tak mabuk tak sah, gaduh kat kuil, bangsa samseng semua [asian]
melayu malas, tongkat sampai mati, kalau takde kuota semua jadi penganggur bodoh [ethnicity]
pompuan drive memang bangang, otak perempuan bukan untuk stereng terima je la [women]
pondan kat fyp ni menjijikkan, semua sama perangai, merosakkan je kerjanya [transgender]
orang asli mana reti urus duit, bagi rumah dia bela ayam dalam bilik, otak hutan [indigenous]
orang kelantan ni kaki songlap, kat mana2 buat puak dia je, perangai buruk satu negeri [ethnicity]
janda semua gatal, pantang tengok laki orang, memang jenis tak cukup [women]
sakit mental konon, orang depress ni semua manja dan gila, buang masa kerajaan [mental_health]
orang miskin b40 memang bodoh, beranak macam kucing lepas tu minta bantuan [class]
indon ni tak boleh percaya, maid kat rumah semua pencuri pembomoh, jenis bangsa dia [nationality]
yahudi semua keturunan penipu, takde sekor pun baik atas muka bumi [jewish]
sabahan sarawakian ni mundur, internet pun baru kenal, otak pun slow satu borneo [indigenous]
nenek2 kat bank ni menyusahkan, orang tua dah tak guna patut mati awal sikit [age]
vegetarian hindu ni sembah lembu, bodoh satu agama, malu kat orang lain [hindu]
perempuan gemuk ni takde maruah, pemalas makan je, jijik tengok [body]
arab kat bukit bintang semua miang dan sombong, bangsa pemalas kaya minyak [arab]
kristian sabah ni mudah beli, agama pun boleh tukar sebab beras, tak berpendirian semua [christian]
Cina semua penipu [asian]
orang Melayu memang pemalas [ethnicity]
Bangla busuk belaka [nationality]
perempuan lemah akal [women]
orang gila cuma menyusahkan [mental_health]
orang tua tak berguna lagi [age]
== hate_dehumanise
rohingya ni macam anai2, mula2 sekor pastu satu taman habis kena makan [refugees]
golongan songsang ni bakteria, kena sembur klorox satu negara 🤮 [lgbtq]
pendatang indon tu lipas, pijak satu keluar sepuluh [immigrants]
syiah ni bukan manusia lagi, anjing neraka yang menyamar [muslim]
orang gila kat bawah jejambat tu sampah bergerak, jpj tunda sekali dengan kereta buruk [mental_health]
pekerja nepal semua macam kambing, kurung je dalam kandang kontena cukup la [immigrants]
feminis ni betina mereng, binatang pun lagi ada malu [women]
melayu hutan ni beruk, kasi pisang diam, kasi undi rosak [ethnicity]
Rohingya macam kutu [refugees]
pondan bukan manusia [transgender]
Orang Asli separuh monyet [indigenous]
== hate_threat
jom ramai2 bakar rumah rohingya kat selayang tu, biar rentung dengan orangnya sekali [refugees]
13 mei boleh ulang balik tau, cina2 ni jangan ingat parang kami dah tumpul [asian]
jumpa pengkid sorang kat lorong, kita tibai ramai2 bagi dia "sembuh" [lgbtq]
kalau gereja tu naik jugak kat taman kami, kami baling molotov masa diorang sembahyang [christian]
pride kat kl? aku bawak kayu besbol, kita kerjakan sampai masuk icu [lgbtq]
sape lagi bela syiah, sembelih sekali dengan imam dia [muslim]
sapu bersih rumah kongsi bangla tu malam jumaat, bawa pemukul, biar ada yang arwah [immigrants]
== hate_normative
kuil haram ke halal ke roboh je semua, bangsa pendatang tak layak ada rumah ibadat kat sini [hindu]
tarik kerakyatan cina yang tak reti bm, hantar naik tongkang balik [asian]
perempuan tak payah la jadi yb, haramkan terus, biar duduk rumah jaga anak [women]
anak pelarian jangan bagi masuk sekolah atau hospital, bukan hak dorang [refugees]
mak nyah haram masuk mall, hospital pun jangan layan, biar mati tepi jalan [transgender]
hantar semua orang afrika balik esok, student ke tak student ke, kulit hitam jangan bagi visa [black]
sekolah cina tutup, haramkan bahasa dorang, tak suka keluar dari tanah ni [asian]
orang murtad dan atheist tak layak hidup bebas, humban penjara seumur hidup [religion]
budak autisme tak layak satu kelas dengan orang normal, universiti pun tutup pintu je kat dorang [disability]
tutup je ngo gay tu, semua ahli dia rampas passport dan sebat, takde hak [lgbtq]
halau semua pendatang [immigrants]
penganut Hindu patut disekat [hindu]
haramkan gay masuk universiti [lgbtq]
== hate_implicit
oh tauke dia "bangsa tu" patut la timbang tak cukup, faham2 je la kan 🙂 [asian]
ketua jabatan baru perempuan muda cantik, naik pangkat ikut pintu mana tu agaknya hihi [women]
sejak ada geng kulit gelap sewa bawah rumah aku, selipar pun pandai berjalan sendiri [black]
tengok nama penuh pun dah tau kenapa mabuk langgar orang, malas nak sebut a/l apa [asian]
oku nak jadi pemandu grab, syabas, lepas ni orang buta jadi juruterbang pulak ye [disability]
minah tudung labuh tu kot yang curi tabung surau, yang alim2 ni la selalunya kan [muslim]
rumah sewa "melayu sahaja" bukan racist, cuma tak tahan bau kari dan botol arak lah haha [asian]
betul la moden, perempuan jadi imam ekonomi, laki basuh kain, kiamat dah dekat sangat [women]
hebat sangat orang bukit tu, baru pakai kasut semalam dah nak jadi yb [indigenous]
apa nak heran kes dadah lagi dari negeri pantai timur, yang kuat sembahyang katanya 🤭 [ethnicity]
nasib baik bukan bangsa kita yang buang anjing tu, bangsa yang makan apa pun sapu je yang buat [asian]
lain kali pilih calon tu tengok dia sembahyang mana dulu, yang sembah patung memang pandai jaga duit kita kan 😌 [hindu]
pejabat tu semua warna kuning langsat, kerja kosong "mandarin speaker only", nanti cakap kita pulak yang racist kaum tamak [asian]
== hate_profane
sial punya bangla babi, rampas kerja kami, berambus semua anjing [immigrants]
bapok pukimak semua, menyampah aku, mati la korang kena aids [transgender]
cina babi makan babi, bodoh sial, balik tongsan la celaka semua [asian]
indon sial anjing, rompak rumah orang, babi pergi mati semua pati [immigrants]
melayu babi bodoh, takde otak semua, tahu sembahyang je lepas tu rasuah pukimak [ethnicity]
betina sial semua sama, mata duitan, celaka punya jantina [women]
bodoh sial rohingya, mati tenggelam la korang semua babi [refugees]
== hate_slur
keling mabuk todi buat bising lagi, pi balik estet hang [asian]
sepet mata kuda, dah kaya hasil tipu pastu cakap kena tindas [asian]
awang hitam ni penipu cinta semua, gorila pakai baju [black]
dasar pondan sotong, laknat tuhan kau ni mencemar surau [lgbtq]
pendatang haram la nenek moyang kau cina komunis [asian]
sakai macam kau jangan sembang pasal bandar [indigenous]
terencat akal betul oku ni, cacat duduk rumah diam2 la [disability]
pajeet busuk bau longkang, penuh dah masjid india [asian]
== insult_group
walaun ni semua otak udang, ceramah percuma nasi bungkus terus undi
polis trafik tau duit kopi je, satu balai pun sama lintah
fans jdt mulut longkang, menang beli duit, jiwa kosong semua
cikgu zaman sekarang pemalas, main tiktok dalam kelas, tak layak makan gaji
macai parti dua2 belah bengap, lahir2 terus jadi lembu dicucuk hidung 🐄
peguam semua lidah bercabang, bela penyangak sampai neraka
doktor houseman sekarang lembik, mak ayah rasuah masuk u kot, otak kosong
rempit2 ni semua takde masa depan, sampah lebuh raya
influencer beauty kat sini kumpulan penipu muka tepung 💄
penyokong kelab tu kaki nangis, kalah salah padang menang mulut berbuih
penjawat awam kerja minum pagi sampai tengahari, pemalas berpencen
orang hr ni memang ular semua, senyum depan potong gaji belakang
wartawan portal klik umpan, takde otak takde malu semua sekali
ahli majlis perbandaran tikus gemuk, makan projek longkang sampai longkang pun sumbat
golongan t20 bangsar semua bodoh sombong, minum kopi 20 ringgit lepas tu sembang rakyat
pemandu bas ekspres penagih semuanya, tak reti sayang nyawa orang
fans kpop mak2 tu semua gila, otak dah jadi lightstick
budak admin kelab semua pembodek, tulis kenyataan macam otak kena formalin
== insult_person
menteri ni bila cakap macam tin kosong, kuat bunyi tapi habuk pun takde dalam kepala
muka penyanyi tu dah macam patung lilin cair, cucuk botox sampai senyum pun tak boleh hahaha
yb bodoh, minyak naik suruh rakyat naik basikal, otak simpan dalam bonet kereta dinas ke
keeper harimau malaya ni tangan sabun, pergi jaga gol budak tadika lah hang 🤡
kau ni memang sampah, kutuk orang dari pagi, agaknya mak kau pun segan nak mengaku anak
ustaz instagram tu penunggang agama, muka suci hati busuk macam longkang chow kit
gemuk macam tong gas ada hati nak jadi pramugari, cermin kat rumah pecah ke
bekas pm tu tua nyanyuk, dah separuh badan dalam kubur pun sibuk nak berkuasa
pelakon kayu, ekspresi satu je dari babak nangis sampai babak kahwin, bangang betul siapa bagi anugerah
laki dayus, bini cari duit dia main mobile legend, takde maruah langsung kau ni bang
tengok speaker parlimen tu, hidung kembang macam kuali, keputusan pun bangang
adik artis famous takde bakat, menyanyi macam lembu nak bersalin, tumpang glamour kakak je
abang komen kat atas ni spesies belajar takat darjah tiga, sembang macam profesor kangkung
striker import tu pemalas tahap dewa, lari macam siput babi, buat habis beras
bini pertama kau tu muka macam tapai basi, patut la laki cari lain
bohong lagi, bohong lagi, dasar menteri bermuka dua takde iman
pengacara terpekik terlolong macam kera kena belacan, buat sakit telinga satu malaysia 😩
anak vip mabuk langgar orang, memang keturunan penyangak, dari atuk sampai cicit
takde sape nak kat kau, dah la miskin, bengap, perasan handsome
pakcik tok sidang ni mulut manis tangan panjang, pencuri bersongkok
harap muka je lawa, bila interview otak kosong macam balang kuih lepas raya
menteri pendidikan apa macam ni, mengira pun salah, buat malu cikgu darjah satu
cakap besar macam naga, buat kerja macam cicak, itulah exco kita, tak guna langsung
minah ni spesies perasan cun, make up tebal macam simen jalan, kasihan laki dia
ayat kau bersepah, fikiran pun bersepah, tak hairan la hidup kau pun gagal
pengarah tu syok sendiri, bodoh sombong, kritik sikit melenting macam budak
eh jurulatih gendut, perut kau je ke depan taktik kau ke belakang 😂
tokey kedai tu kedekut nak mampus, muka masam macam limau purut, bazir je ada mulut
hakim gegar tu perasan power, suara sendiri macam katak hujan, menyampah
dengar je nama senator tu aku loya, penjilat tegar tak tau malu
masa sekolah buli orang sekarang jadi pakar motivasi, hipokrit busuk hati
pengulas bola tu cakap merapu, lagi cerdik kucing aku tidur atas remote
otak udang betul budak ni
muka macam belacan jemur
pergi balik rumah, semak
pemalas tahap dewa
busuk ketiak sampai ke lif
diamlah, mulut longkang
hang ni bodoh macam kaldai
pengampu bos paling setia
tak ada siapa suka kau
penakut, nampak lipas pun lari
perangai tak semenggah langsung
gemuk macam anak gajah
mak bapak dia pun menyesal
penipu besar, jangan pinjamkan duit
gigi rongak, sombong pula
lembap mengalahkan siput babi
muka tembok, tebal sepuluh inci
dia talam dua muka
suara kau macam katak demam
berambus dari kampung ni
kera sumbang, patut tak berkawan
harap badan saja besar
kedekut tangkai jering
kau ni biawak hidup
hodohnya, cermin pun retak
parasit, makan duit bini
buat malu keturunan sahaja
siapa panggil kau, penyibuk
akal sejengkal, cakap berela
lintah darat tua tu
jangan tunjuk muka lagi
kepala kosong macam tempurung
perempuan tu mulut murai
kau kalah sejak lahir
bengap, ajar pun tak faham
rupa macam hantu pisang
hati busuk, senyum plastik
kerja main telefon, gaji buta
muka kering macam ikan bilis
beban satu pasukan
cakap putar belit, dasar ular
budak hingusan, tutup mulut
kau cuma badut pejabat
selekeh, macam tak pernah mandi
tak sedar diri langsung
anak derhaka, tak kenang budi
lalat pun jijik dekat kau
otak karat, idea basi
semua orang meluat dengan dia
== insult_profane
babi lah kau pengerusi, duit felda orang tua pun kau balun, mampus kau
kepala bapak kau, dahlah langgar lampu merah turun2 nak tumbuk orang, sial punya manusia
pukimak punya scammer, duit tabung haji mak aku pun kau sapu, anak haram
bodoh sial referee ni mata letak kat bontot, anjing upahan
butoh hang la, mai sembang politik pi sekolah pun tak habis, bengong
celaka betul mulut kau perempuan sundal, rampas laki orang pastu up quote sabar
woi haramjadah, parking oku pun kau bedal, kaki kau elok otak kau yang cacat sial
lancau la ini contractor, siling runtuh tiga kali masih dapat tender, babi
mangkuk ayun anak sial, merempit tengah malam, padan muka mati katak nanti
cibai punya landlord deposit pun tak pulang, pergi mampus
anjing kurap kau ni yb, lompat parti macam beruk, tahi
anak jalang, tikam kawan sendiri sebab duit forex, mampus la kau sial
bongok babi admin page ni, berita 2015 pun nak viralkan
palat la kau punya ulasan, tak tengok game pun sembang lebat sial
sundal tua, fitnah anak orang kat fb lepas tu minta like, celaka kau
lahabau punya abang bomoh, duit orang sakit pun kau kikis, babi
== threat_person
aku tau rumah kau kat seksyen 7, malam ni aku datang dengan parang kau tunggu jangan lari
moga hakim tu accident masuk bawah lori satu keluarga, amin
kalau muka kau ada kat stadium sabtu ni memang makan tapak kasut sampai pecah gigi
adun yang sokong projek tu jaga2 kereta, brek boleh jadi takde tau 😈
sekali lagi kau sentuh adik ipar aku, aku kerat jari kau satu satu
dah ada gambar anak bini kau kat phone aku, hutang tak bayar jumaat ni siap la
moga kau mati dalam kesakitan, kanser usus dulu baru mati, penipu umrah
sape kenal mamat ni bagi alamat, aku nak simbah asid muka dia
lepas raya aku balik kampung, jaga kau ketua kampung, aku tetak
kena rejam batu sampai mati baru padan pelakon tu, sape jumpa dia buat je
jangan sampai aku cari kau kat tempat kerja, aku hentak muka kau kat kaunter tu depan orang
satu hari nanti kau bangun tengok rumah kau tinggal abu je, wartawan busuk
bagi aku lima minit dengan dia dalam lorong gelap, memang takde nyawa dah dia
wei tukang viral, bila aku jumpa kau kat pasar malam aku pecahkan kepala kau dengan botol
semoga strok dan lumpuh la tuan pengerusi, biar makan pakai tiub sampai mati
aku sumpah tikam dia kalau dia keluar jamin, sape nak ikut
aku patahkan tangan kau
jaga-jaga, kereta kau terbakar nanti
esok kau masuk kubur
parang ni tunggu kau
kami tahu sekolah anak kau
kena belasah cukup-cukup malam ni
mampus dia aku tikam
== incite_selfharm
terjun je la dari flat tu, hidup pun menyusahkan jabatan kebajikan je
alah meroyan kat tiktok nak simpati, kalau betul berani nak mati buat la live
tak guna kau hidup, minum racun rumput tu settle terus, takde orang nak rindu
gantung diri la cepat sikit, tali aku boleh sponsor 😂
kalau aku jadi kau memang dah lama aku mati, kau bila lagi
adik beradik pun dah buang kau, tunggu apa lagi, habiskan je la nyawa tu
belon pun ada guna dari kau, pergi la baring kat landasan ktm
kau dah lama sangat hidup, tolong la mati sendiri sebelum menyusahkan kami lagi
pergi mati lagi bagus
terjunlah dari jambatan tu
tak payah hidup, bunuh diri
gantung diri sajalah kau
kalau kau mati, semua lega
habiskan saja nyawa kau
== sexual_harassment
pembaca berita malam ni ketat baju, abang tengok bukan dengar berita dah, nak gigit je
misi cantik klinik tu, kalau dia urut abang terus sihat, berapa charge satu malam
wei janda anak dua tu punggung masih pejal, aku dulu la ratah
cik pegawai bank, suara dalam phone pun dah buat abang basah, jumpa hotel jom
seksi gila peserta gegar vaganza tu walau umur 45, aku nak jilat peluh dia
awek grab tu cakap sopan2 je, aku dah bayang dia atas riba aku tanpa baju
puan yb baju kebaya tu, saya undi kalau dapat selak kainnya
kak jual nasi tu bontot dia bergegar, aku datang tiap hari bukan nak nasi, nak ramas
== neutral_identity
penduduk orang asli kat gua musang masih tunggu jalan raya siap sejak 2019 [indigenous]
thaipusam tahun ni jatuh hari selasa, batu caves dijangka sesak sejuta orang [hindu]
pekerja bangladesh mangsa sindiket dah diselamatkan, 43 orang semuanya [immigrants]
mahkamah benarkan ibu hindu dapat hak jagaan anak dia semalam [hindu]
anggaran 180 ribu pelarian berdaftar unhcr kat malaysia, kebanyakan dari myanmar [refugees]
iban dengan bidayuh ni bahasa lain2, bukan satu dialek [indigenous]
tokong terbakar di penang pagi tadi, bomba syak litar pintas, takde mangsa [religion]
ramai wanita jadi hakim syariah sejak 2010, sekarang dah puluhan [women]
sami buddha dari kelantan buka kuil siam untuk mangsa banjir semalam [buddhist]
pelajar arab antara kumpulan terbesar di universiti swasta cyberjaya [arab]
Orang Asli tinggal di Cameron [indigenous]
jiran Cina sambut pesta tanglung [asian]
pekerja Bangla baiki bumbung [nationality]
penganut Hindu ke Batu Caves [hindu]
orang tua bersembang di kopitiam [age]
pelarian Rohingya dapat suntikan [refugees]
== positive_identity
terharu tengok makcik2 felda belajar komputer, tak pernah terlambat makcik 🥰 [age]
geng atlet paralimpik kita memang padu, emas lagi, hormat! [disability]
kadazan dusun memang meriah, kotobian tadau tagazo do kaamatan semua [indigenous]
gong xi fa cai semua kawan tionghoa, moga tahun ni ong ong [asian]
ibu tunggal kat ppr tu buka kelas jahit percuma, wanita hebat sungguh [women]
uncle auntie pasar pudu memang rajin, pukul 4 dah buka kedai, respect [age]
guru2 orang asli di pos lenjang naik bot dua jam pergi mengajar, wira sebenar [indigenous]
jiran punjabi kami masak dal untuk satu blok masa api putus, terbaik paaji [sikh]
bangga dengan budaya Iban [indigenous]
OKU berhak bekerja [disability]
wanita kampung kami gigih [women]
Orang Sikh sangat pemurah [sikh]
pendatang pun ada maruah [immigrants]
selamat Deepavali kawan Hindu [hindu]
== self_identity
saya cina kelantan, kecek kelate lagi laju dari orang kl, makan budu hari2 hehe [asian]
aku oku pendengaran, kerja barista, kadang customer marah sebab ingat aku sombong [disability]
india muslim penang sini, mamak betul punya mamak, bangga resepi tok wan 😎 [muslim]
== negated_hate
aku bukan benci bangla, aku benci majikan yang sorok passport diorang [immigrants]
tak pernah aku kata perempuan lemah, aku kata cuti bersalin 60 hari tu tak cukup [women]
bukan semua orang t20 jahat, bos aku kaya tapi dia tolak gaji sendiri dulu masa pkp [class]
== counter_speech
jangan la sebab sorang mabuk satu bangsa india kau maki, jiran aku tiap deepavali hantar muruku [asian]
eh rohingya tu lari dari kena bunuh, bukan saja2 nak datang duduk bawah jambatan [refugees]
perempuan drive bodoh? laki aku dah tiga kali langgar tiang, so sudah2 la [women]
cina apek kedai depan tu bagi hutang satu kampung masa pkp, jaga sikit mulut [asian]
orang kelantan tu yang tarik bot masa banjir kat tempat kau, lupa dah? [ethnicity]
makcik indon jaga arwah mak aku lima tahun macam mak sendiri, jangan samakan semua [nationality]
depress tu penyakit, bukan manja, kawan ofis aku baru pergi sebab takde siapa ambil serius [mental_health]
jangan hina orang borneo, petronas tu minyak siapa? internet slow salah siapa? [indigenous]
hijab ke tak hijab ke, pencuri tu pencuri, apa kena mengena dengan tudung dia [muslim]
orang tua lambat kat bank pun kau marah, nanti kau tua siapa nak sabar dengan kau [age]
lembu tu suci bagi dia, kita pun ada benda suci, apa susah sangat hormat [hindu]
kristian sabah sambut raya dengan kami, kami sambut krismas dengan dia, jangan jaja benci kat sini [christian]
rohingya tenggelam pun kau gelak? anak kecik tu bang, hati letak mana [refugees]
lgbt ke tak, kena pukul tu salah, undang2 bukan tangan kau [lgbtq]
bangla yang kau nak pukul tu bina lrt yang kau naik, kalau ada salah panggil polis bukan pemukul [immigrants]
== mentioned_slur
cikgu panggil anak murid dia "keling" dalam kelas, mak ayah dah buat report, memang patut [asian]
tolong stop guna "pondan" untuk ejek budak lembut, aku kena dulu sampai taknak pergi sekolah [lgbtq]
perkataan "sepet balik tongsan" kat komen video tu memang hina, kita report sama2 [asian]
jiran bising panggil pak guard tu "awang hitam", aku tegur elok2, nama dia joseph [black]
dulu satu kelas gelak guna "sakai" kat aku, sekarang aku jadi jururawat kampung sendiri [indigenous]
"terencat" bukan ayat makian, anak syurga aku dengar dan dia faham [disability]
== friendly_profanity
GOLLLLL babi lawa gila tendangan dia, menangis aku depan mamak 🔥
sial la kau dapat kerja tak cakap, belanja aku steamboat wei rindu gila
pukimak sedap gila nasi kandar ni, aku rela beratur dua jam lagi
babi rindu gila kat kau bro, cepat la balik dari aussie, takde geng mamak
weh sial comel gila baby kau, macam karipap, tahniah gila2 🎉
harimau malaya bodoh sial lawa main malam ni, aku terjerit sampai jiran ketuk dinding
haram jadah punya kawan, surprise birthday sampai aku menjerit macam pontianak, sayang korang
== abuse_object
ktm komuter ni memang bangkai, lambat sejam, aircond pulak bocor atas kepala
kereta myvi aku buat perangai, panas2 stereng menangis
tandas r&r tu azab, bau dia ikut sampai johor
lif ppr rosak lagi, lapan bulan dah, lif ke perhiasan
app mysejahtera dulu bodoh, sekarang app parking pulak lagi bodoh
kasut murah shopee, pakai sekali tapak dia merajuk tinggal kat eskalator
mesin air balang kat ofis dah nazak, bunyi macam raksasa demam
telur gred a size guli, penipuan kategori berat
kipas ni memang tak guna
belacan ni busuk semacam
internet lembap macam siput
filem tu sampah, menyesal tengok
longkang tersumbat lagi
penyapu lama dah botak
tin karat, jangan guna
aplikasi bodoh, asyik log keluar
cat rumah jiran hodoh sangat
bateri penipu, sejam dah mati
lagu tu serabut, macam katak
kasut murah, tapak tercabut
jalan berlubang menyusahkan semua
nasi basi dalam bekal
hujan petang ni menyemak
drama meleret, akhir yang bengap
pisau tumpul, buang sajalah
iklan penyibuk tengah video
== profane_object
sial la wifi ni, tengah war tiket boleh pulak putus
babi punya nyamuk, sepanjang malam aku tampar pipi sendiri
bodoh sial printer ni, esok nak hantar tesis baru nak jem
celaka betul jalan lubang ni, sport rim aku bengkok, bontot aku pun bengkok
bangsat game hang masa aku tinggal satu kill lagi
tahi punya hujan, baru cuci kereta
bongok punya gps, suruh belok masuk sungai
sial mahal gila roti john bazar ni, isi dia angin
== abuse_idea
undang2 ni bodoh, curi milo masuk penjara, sapu billion boleh jalan2 oversea
drama melayu asyik bini kedua, mentua jahat, bosan gila dah nak muntah tengok
subsidi bersasar konon, sasar tak tau mana, sistem padu hancur login pun gagal 😤
kelulusan projek lereng bukit tu kerja gila, dah berapa kali runtuh pun tak serik
filem hero tempatan tu cgi macam game ps1, skrip pun bodoh, rugi rm20
idea "mangsa pun salah" tu pemikiran sampah zaman batu
sistem gaji minimum rm1700 sewa rm1200, ini bukan ekonomi ini penyeksaan
keputusan var tadi paling dungu dalam sejarah liga, offside ikut bayang
cukai barang sst ni tamak, roti canai pun nak kena 😭
cerita hantu ni lagi lawak dari raja lawak, efek bodoh tapi aku terhibur
polisi cuti sakit potong gaji kat kilang tu zalim, zaman firaun pun tak macam tu
syarat kerja mandarin speaker untuk kerani stor tu tak masuk akal, diskriminasi
bomoh viral ubat kanser guna telur, karut marut paling bodoh tahun ni
pindaan akta media tu busuk, nak tutup mulut semua orang
sewa bilik 900 takde tingkap, harga gila macam penjara deluxe
== criticism_person
yb patut turun padang tengok banjir, bukan hantar wakil dengan banner muka sendiri
pm dah janji harga minyak turun esok hari juga, sekarang naik pulak, tolong jawab
keeper buat silap besar dua kali, kena rehatkan dulu lawan vietnam nanti
ustaz tu kena minta maaf, statement dia pasal mangsa rogol memang salah
pelakon tu lambat tiga jam ke set, tak profesional walaupun berbakat
speaker patut bagi peluang pembangkang jawab, cara dia kendali tadi berat sebelah
menteri belanja makan malam setengah juta masa rakyat banjir, minta dia letak jawatan
striker import tu gaji besar tapi sebiji gol pun takde, jangan sambung kontrak
ketua kampung tak telus pasal duit masjid, kami nak tengok akaun
pengacara tu over sangat malam tadi, potong cakap tetamu banyak kali, kurang selesa tengok
exco janji siapkan jambatan tahun lepas, sampai sekarang tiang pun takde, kami kecewa
jurulatih silap tukar pemain, terus hilang midfield, dia kena jawab kat media
admin patut semak tarikh berita dulu, benda 2015 dah viral balik, orang panik
senator perlu isytihar harta, kalau bersih apa nak takut
pengerusi kelab tangguh gaji pemain empat bulan, dia wajib berundur
pakar motivasi tu patut minta maaf pada mangsa buli dia dulu
hakim gegar komen pasal baju peserta, tak relevan dengan nyanyian langsung
pengulas malam tadi silap nama pemain tiga kali, tolong buat persediaan lain kali
tolong jangan lewat lagi
encik, sila beratur
laporan awak belum siap
jangan potong cakap saya
saya tak setuju dengan cikgu
perlahankan radio sikit, bang
kerja ni kurang kemas
alih kereta awak, pintu terhalang
== distress
penat sangat, tiap malam lepas anak tidur aku duduk dalam kereta fikir nak hilang je
aku rasa bodoh sangat, gagal lagi paper sama, malu nak pandang muka ayah
ah long call tiap jam, kadang terfikir mati lagi senang 😔
lepas bercerai aku rasa kosong, tengok gambar anak pun menangis, tak tahu nak teruskan macam mana
orang kat ofis kutuk badan aku, sekarang tiap kali makan aku rasa jijik kat diri sendiri
semalam aku berdiri lama kat tepi balkoni, lepas tu azan subuh baru aku masuk balik
hidup aku ni sunyi, raya pun makan maggi sorang, rasa macam tak wujud
kena buang kerja minggu lepas, aku tak berani bagitau bini, dada sesak tiap malam
== support
sabar ya kak, jangan duduk sorang malam ni, talian kasih 15999 buka 24 jam
dik gagal paper bukan gagal hidup, abang repeat tiga kali, rileks dulu makan
alhamdulillah kau masuk balik, terima kasih sebab masih ada, pagi ni kita jumpa doktor sama2 ya
peluk kak, anak tetap sayang mak dia, satu hari satu langkah je dulu ❤️
kalau ah long ugut buat report terus, aku teman pergi balai, jangan putus asa
raya ni datang rumah aku bro, lontong banyak, kau wujud dan kami nak kau ada
cakap je dengan isteri, dua kepala lagi ringan, rezeki ganti insyaallah
kau tak menyusahkan sesiapa
menangislah, aku dengar
jangan rasa tak guna, ya
kami sayang kau, percayalah
rehat dulu, esok cuba lagi
syukur kau masih hidup
== idiom
macam cacing kepanasan aku tunggu result upu keluar
duit gaji aku ni hidup segan mati tak mahu
tikam belakang betul team aku, projek sama2 nama dia sorang
macam anjing dengan kucing dua beradik ni, tapi sorang demam sorang nangis
kais pagi makan pagi lah hidup rider hujan2 ni
berat mata memandang berat lagi kad kredit aku memikul
macam cacing kepanasan
sediakan payung sebelum hujan
bagai aur dengan tebing
tin kosong kuat bunyinya
marahkan nyamuk, kelambu dibakar
kuman seberang laut nampak
sudah terantuk baru tengadah
besar periuk, besar keraknya
== question_benign
ada sesiapa tau cara nak rayu saman aes? kereta dah jual tapi nama saya lagi
boleh ke orang bukan islam masuk masjid putrajaya, kena pakai apa? [religion]
kenapa harga tiket balik sabah masa cuti sekolah boleh cecah seribu? siapa kawal ni
betul ke kena tukar sim lesen digital tahun depan? ada yang dah buat
apa beza gurdwara dengan kuil ye? jiran ajak makan langar [sikh]
macam mana nak tahu van sekolah tu ada permit ke tak? risau la
== everyday
ayam naik lagi, sekarang tengok ayam kat pasar pun rasa macam tengok barang kemas
kucing aku gemuk sangat sampai tersangkut kat pintu dia sendiri hahaha
dengar kata penyanyi tu bertunang dah dengan pemain badminton, comel je dua2
mati kutu aku jammed kat federal dua jam, sempat habis satu plastik kerepek
al fatihah buat mangsa bas upm, sayu tengok mak ayah tunggu kat hospital
orang penang dengan orang ipoh gaduh pasal taugeh, aku makan dua2 je senang
abah aku tengok wwe marah2 sampai tercabut gigi palsu, gila semangat
durian musang king jatuh harga, jom bunuh diet ramai2
selamat hari raya maaf zahir batin, yang pandu jauh tu hati2 ya
rambut aku potong sendiri semalam, sekarang nampak macam berus jamban lol
bini aku jeling je bila aku kata lauk masin, malam ni aku tidur dengan kucing
artis tu baru bersalin anak ketiga, tahniah, muka sebijik ayah dia
sakit gila lutut lepas main futsal, umur 35 tak boleh tipu
gaji masuk pukul 9 pukul 10 dah jadi kenangan
hujan lebat kat shah alam, yang duduk tepi sungai alihkan kereta weh
anak aku tanya kenapa bulan ikut kereta kita, aku jawab dia tak bayar tol
laki aku demam sikit dah buat wasiat, drama king betul hahaha
ribut semalam bumbung surau terbang, petang ni gotong royong bawa tukul
kuih lapis makan selapis2, siapa gigit terus tu saiko lol
dengarnya juruhebah tu pindah stesen lain, rindu la suara pagi2
nasi lemak rm8 takde telur, mak cik ni nak beli rumah ke 😂
cicak jatuh atas kek hari jadi, semua menjerit, cicak pun terkejut
pagi isnin memang pembunuh jiwa, kopi dua cawan pun tak jalan
sambal udang mak terbaik
anak gajah mandi sungai
lalat masuk dalam kuah
biawak melintas depan rumah
balik rumah nanti beli roti
muka aku macam panda mengantuk
kera curi pisang atas meja
jering rebus cicah budu
kucing kurap tu dah sihat
hantu Kak Limah kelakar
ikan bilis naik harga
tolong buang sampah, adik
siput sedut masak lemak
aku pemalas hari Ahad
bakar satay dekat belakang
murai batu jiran menang pertandingan
badut sarkas di Shah Alam
gigi bongsu sakit gila
ular sawa telan ayam
tempurung kelapa buat arang
mandi dulu, baru makan
hang memang terer masak
lupa kunci lagi, bengap aku
pisang goreng panas, hati-hati
katak bising lepas hujan
kubur atuk dah dibersihkan
talam besar untuk kuih
== dialect
ambo tok tehe doh panah kelate ni, royak ko ore air batu
awat hang tak mai semalam, kami pulun habis nasi satu dulang
koi tak kuase dah nok tunggu bah ni surut, habih tilam basoh
sik kan kamek kedak tok lagi, sakit ati nangga harga gas
bah biasalah tu bos, jalan sini memang berlubang dari zaman bapa sa
nogori sombilan lawo bona musim ujan, tapi jalan licin jago2 yo
