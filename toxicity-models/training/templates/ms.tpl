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
jaga anak kau masa balik sekolah
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
budak praktikal tu best kalau bawa masuk hotel
== sexual_explicit
malam tadi dengan suami dua pusingan
dia tanggalkan baju aku perlahan-lahan lalu kami bersetubuh
aku suka bila dia di atas sampai klimaks
guna alat tu memang cepat sampai
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
mimpi basah normal untuk remaja lelaki
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
