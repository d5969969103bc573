# language: lv
== distress
jau trešo mēnesi miegs nenāk, guļu tumsā un prātoju, vai kāds vispār raudātu manās bērēs
man riebjas viss, ko es daru, un visvairāk riebjos sev pati
pēc aborta nespēju paskatīties uz mazuļiem, iekšā viss ir pārrauts
esmu dzēris divas nedēļas no vietas, kauns no sievas, kauns no sevis, negribas vairs dzīvot
neviens no kursabiedriem nezina, ka vakaros es domāju par nāvi
es vienmēr esmu lieka, pat savā dzimšanas dienā sēdēju viena ar kaķi
stulba, stulba, stulba es, kā varēju viņam noticēt un atdot visu naudu
vectēvs nomira, saimniecība izputējusi, un man vairs nav ne gribas, ne mērķa
reizēm uz perona iedomājos, ka varētu spert vienu soli par daudz, tad nobīstos
ārsts saka depresija, bet es jūtos vienkārši tukšs un bezvērtīgs
kopš pārcēlos uz Īriju, katru vakaru raudu virtuvē, tik vientuļi man nekad nav bijis
== support
atkāpies no perona malas un zvani man, es runāšu ar tevi, kamēr vilciens aizbrauks
tevi apmānīja krāpnieks, tā nav tava vaina, arī gudri cilvēki uzķeras
par dzeršanu tev man nav jātaisnojas, aizbrauksim pirmdien uz atbalsta grupu abi
sūtu tev siltu apskāvienu no Cēsīm, Īrijā ir latviešu kopiena, pievienojies, tur ir jauki ļaudis
es raudātu tavās bērēs, un tāpēc ļoti gribu, lai tu dzīvo
depresija ir slimība, nevis slinkums, un to ārstē, dod zālēm laiku
nākamgad dzimšanas dienu svinēsim pie manis, kaķi ņem līdzi
neklausies tajos, kas komentāros raksta, ka tev jāmirst, viņi nezina, ko dara
ja domas kļūst pavisam melnas, zvani krīzes tālrunim, tur atbild arī naktī
tu drīksti sērot par zaudēto bērniņu tik ilgi, cik sirds prasa
== incite_selfharm
tavās bērēs neviens neraudātu, pārbaudi pats
ja ārsts saka depresija, tad nemoki dakteri un dari sev galu
pasaule ir pārapdzīvota, sāc ar sevi, čīkstule
kāpēc tu vispār vēl dzīvo, izdari visiem pakalpojumu un pazūdi zem zemes
== insult_person
pati vainīga, ka viņam noticēji, tādas lētticīgas vistas jau krāpnieki meklē
dzērājs dzer un pēc tam vaimanā, cik sāpīgi, smieklīgs tu esi
Īrijā viņa raud virtuvē, ak vai, laikam arī tur neviens tevi nevar paciest
no taviem komentāriem pat kartupeļi pagrabā sāk dīgt aiz garlaicības
tu esi tik lēns, ka bruņurupuči tev signalizē
tev galvā caurvējš, un pat tas tur ilgi negrib palikt
tā frizūra izskatās, it kā tevi steigā būtu nocirpis aitu cirpējs
apbrīnoju tavu drosmi, ar tādām zināšanām vēl citus mācīt
tu esi aukstasinīgs egoists, un paša māte no tevis baidās
mūsu jaunā grāmatvede ir aita, trīs reizes pārskaitīja algu nepareizajam
kā tu ar tādu vēderu vispār redzi, kādas kurpes tev kājās
ja muļķība būtu dzintars, tu būtu bagātākais vīrs Liepājā
tu brauc kā aklais kurmis, atdod tiesības un pērc kazu
skatos tavas gleznas un saprotu, kāpēc izgudroja krāsns kurināšanu
nožēlojams radījums, pat paša brālis tevi neaicina kāzās
bezgaumīga lellīte ar uzpūstām lūpām, un tas arī viss, kas tev ir
cik gan zems cilvēks tu esi, apzog slimu vecmāmiņu
tu jau piedzimi vecs un īgns, bēniņu sikspārni ir jautrāki
klausies, ģēnij, vispirms iemācies garumzīmes, tad spried par valsti
tavs dēls ir tikpat aprobežots kā tu, ābols no ābeles
tādu liekēdi kā tu es no brigādes izmestu pirmajā dienā
ar to sarkano degunu tu ziemassvētkos vari strādāt par briedi
nevienam tu neesi vajadzīgs, un ballītē tevi sauc tikai mašīnas dēļ
muļķe paliek muļķe, kaut divus diplomus pie sienas piekar
pļāpa un intrigante, visā ciemā tu sanaido cilvēkus
== insult_group
notāri ir asinssūcēji, viens alkatīgāks par otru
tie blogeri ir tukšgalvji, kas dienā nepastrādā ne minūti
volejbola tiesneši mums visi kā viens akli un uzpirkti
== criticism_person
jaunā grāmatvede jau trešo reizi kļūdījās algās, vajadzētu kādu, kas pārbauda
tavi komentāri ir pārāk gari, domu varēja pateikt divos teikumos
tu brauc pārāk ātri pa pilsētu, man blakus sēžot ir neomulīgi
direktore nepaskaidroja vecākiem, kāpēc slēdz pulciņu, tā nedrīkst
gleznās man pietrūkst gaismas, vēlreiz pastrādā pie fona
viņš savu solījumu par slidotavu neizpildīja, balsošu par citu
lūdzu, lieto garumzīmes, citādi rakstīto grūti saprast
tava runa sanāksmē bija asa un netaisnīga pret Ilzi
šefpavārs mūs pievīla, forele bija pārcepta un auksta
tiesnesis otrajā setā pieļāva divas rupjas kļūdas
== everyday
esmu lēna kā bruņurupucis, bet pusmaratonu tomēr pabeidzu
mans vēders pēc Lieldienām ir tāds, ka kurpes neredzu, no rītdienas skriešu
man šodien galvā vējš, divreiz aizmirsu, kurp eju
frizieris mani nocirpa kā aitu, bet vismaz nav karsti
ej nu, vecais ērmi, tu man uzdāvināji veselu maisu sīpolu, es raudu no smiekliem
trakoti laba putra, sasodīts, kā tu tādu izvārīji
suns ir idiots, apēda manas brilles un tagad skatās tik nevainīgi
ienīstu dilles, lūdzu, man bez dillēm
mežā odi mūs gandrīz apēda dzīvus, bet gaileņu ir pilni grozi
basketbolā mēs igauņus noslānījām ar trīsdesmit punktiem
es tevi nožņaugšu no mīlestības, mazais, nāc pie krustmātes
sadedzinājām sausās lapas un cepām kartupeļus pelnos
rīt no rīta sēdēšu pie tavām durvīm ar kafiju, tu vairs neaizgulēsies
nākamreiz tevi galda tenisā iznīcināšu, gatavojies revanšam
vista jānokauj, jānoplucina un jāvāra divas stundas, tad zupa ir kā vecmāmiņai
netīrās zābaku pēdas viesistabā ir mana vīra darbs, kā parasti
laiks ir slims, aprīlī vienā dienā četri gadalaiki
cik tev skaists smaids bildē no jūras, tiešām prieks redzēt
ar draudzeni svinam piecus gadus, rezervēju mums pirtiņu un vakariņas Siguldā
es tevi mīlu un gribu pamosties tev blakus katru svētdienu, sieviņ
kā tev gāja eksāmenā, mēs ar mammu turējām īkšķus
== idiom
man sirds papēžos, rīt jākāpj uz skatuves
viņš nolika karoti un vairs nenāk uz mēģinājumiem
ar šo jautājumu tu trāpīji naglai uz galvas
pakārties var ar to birokrātiju, jau piektā veidlapa
kas lēni nāk, tas labi nāk, nedzen zirgu līdz nāvei
== threat_person
es tevi nožņaugšu paša mājās, ja aiztiksi manu brāli
rīt no rīta sēdēšu pie tavām durvīm, un ar nazi
mežā pie Ropažiem bedre jau ir izrakta, vajag tikai iemītnieku
tavam sunim indes devu ielikšu, un tu būsi nākamais
iesniedz tik to sūdzību, tad redzēsi, kā deg vasarnīcas
nāc ārā, gļēvuli, izsitīšu tev visus zobus bez narkozes
es zinu tavas sievas maiņu grafiku, domā, ko raksti par mani
tevi iznīcināšu, noplucināšu kā vistu un piekāršu pie vārtiem
parādnieki mums mēdz nokrist pa kāpnēm, tev dzīvoklis ceturtajā stāvā, vai ne
nākamreiz stadionā dabūsi ar beisbola nūju pa galvu
== sexual_harassment
cik tev skaistas krūtis bildē no jūras, atsūti arī bez peldkostīma
tev es rezervētu pirtiņu tikai tāpēc, lai tevi izģērbtu, nāc, nepretojies
praktikante, apsēdies man klēpī, citādi labu atsauksmi nedabūsi
sveika, nepazīstamā, vai tev starp kājām ir tikpat karsti kā ārā
no rīta tramvajā piespiedos tev no mugurpuses, tev patika, neliedzies
tādai pakaļai jāmaksā nodoklis, ļauj uzšaut
kādēļ tu bloķē, padauza, es tikai parādīju tev savu locekli
saki savam draugam, lai iet mājās, šonakt tevi ņemšu es
== sexual_health
uroloģe teica, ka prostatas pārbaude pēc piecdesmit ir jāveic katru gadu
klīnikā hlamīdiju analīzes var nodot anonīmi un bez maksas
zīdot bērnu, krūtis sāp un vēlme pēc seksa var mazināties, tas ir normāli
== hate_derogation
romu valodā laikam nav vārda darbs, slinka tauta no šūpuļa [roma]
krievi mums ir kultūras bedre, rupja un piedzērusies tauta [nationality]
no sievietes ķirurģes es bēgtu, viņām rokas trīc un prāta maz [women]
lesbietes ir tikai nelaimīgas vecmeitas ar sliktu raksturu [lgbtq]
uzbeki, kas ved ēdienu, ir netīri un stulbi, es no viņiem neko neņemu [immigrants]
pensionāri ir egoisti un tumsoņi, viņu balss būtu jāignorē [age]
== hate_implicit
pazuda velosipēds, un nevajag būt Šerlokam, aiz stūra taču ievācās romi [roma]
kurš gan finansē abas puses karā, jautājiet Rotšildiem un viņu ciltij [jewish]
kad kurjers ierodas ar bārdu un lūgšanu paklājiņu, es paku labāk atveru pagalmā, ja nu kas sprāgst [muslim]
tiešām izcila pilote, cerams, ka viņa kabīnē skatās ne tikai spogulī [women]
interesanti, cik krāsainu karogu vēl jāizkar, lai mūsu bērni sāktu šaubīties, kas viņi ir [lgbtq]
== hate_normative
cilvēkiem ar garīgu slimību jāatņem balsstiesības un viņi jātur slēgtā iestādē [mental_health]
krieviem, kas nav iemācījušies valodu, jāatņem mājas un jāizmet pāri robežai [nationality]
nevienu melnādaino nevajag ņemt Latvijas izlasē, tā ir baltu cilvēku valsts [black]
hidžābs Rīgā jāaizliedz, un kas nēsā, lai lido prom [muslim]
transpersonām nedrīkst ļaut mainīt dokumentus un strādāt ar cilvēkiem [transgender]
== hate_dehumanise
aģentūra ieved indiešus kā lopus, un smird viņi arī kā kūts [asian]
romi pie stacijas ir utis pilsētas kažokā, vajag izķemmēt [roma]
tie zēni kleitās ir mutanti, ne cilvēki [transgender]
== hate_negated
es cienu visas ticības, bet islāms jau nav ticība, un musulmaņi nav nekādi cilvēki pie galda [muslim]
man ir krievu draugi, tomēr uzticēties tai tautai nevar nekad [nationality]
nekas personīgs, taču sievietes prātam fizika vienkārši neiet iekšā [women]
== hate_threat
to mošeju mēs nodedzināsim kopā ar musulmaņiem, tiklīdz tur iedegs pirmo lampu [muslim]
lai tik kāds gejs pamēģina sadoties rokās manā pagalmā, lauzīšu mugurkaulu [lgbtq]
== positive_identity
romu valodas vārdnīca ir īsts dārgums, prieks, ka to beidzot izdeva [roma]
sieviete ķirurģe man izglāba ceļgalu, zelta rokas [women]
lesbiešu pāris no mūsu ielas vada labāko bērnu teātri apkaimē [lgbtq]
uzbeku kurjers sniegputenī atnesa siltu zupu un vēl pasmaidīja, cepuri nost [immigrants]
mūsu komandā labākais metējs ir melnādains puisis no Ogres, lepojamies ar viņu [black]
pensionāri senioru korī dzied tā, ka skudriņas skrien pār muguru [age]
== neutral_identity
aģentūra šovasar ved indiešu studentus uz ogu lasīšanu Dobeles pusē [asian]
lekcija par ebreju vēsturi Daugavpilī sāksies pulksten sešos [jewish]
bibliotēkā ir plaukts ar grāmatām romu valodā, otrajā stāvā [roma]
ratiņkrēsla lietotājiem ieeja ir no pagalma puses, zvans pa labi [disability]
== self_identity
es nēsāju hidžābu un mācu ķīmiju vidusskolā Jelgavā [muslim]
mani sauc Artjoms, mājās runājam krieviski, bet sapņoju latviski [nationality]
esmu transpuisis, hormonus lietoju divus gadus un beidzot jūtos pats [transgender]
man ir bipolāri traucējumi, dzeru zāles un vadu savu keramikas darbnīcu [mental_health]
== question_benign
vai kāds var ieteikt grāmatu par lībiešiem, gribu saprast savas saknes [indigenous]
ko uzdāvināt hinduistu kolēģim Divali svētkos, lai nebūtu muļķīgi [hindu]
kādas atlaides muzejos pienākas cilvēkiem ar otrās grupas invaliditāti [disability]
== negated_hate
nevienā pētījumā nav teikts, ka sievietes fiziku nesaprot, tā ir veca pasaka [women]
krievi nav visi vienādi, un es nedomāju, ka viņiem nevar uzticēties [nationality]
garīga slimība nepadara cilvēku bīstamu, tā saka arī psihiatri [mental_health]
== counter_speech
kas raksta, ka indieši smird, lai pats padomā, kā izskatās viņa mute [asian]
draudēt cilvēkiem par sadotām rokām ir noziegums, ziņojiet policijai [lgbtq]
nesauciet ļaudis par utīm, Latvija tādu valodu reiz jau ir dzirdējusi [roma]
== mentioned_slur
vai tiešām skolas sarakstē kāds ierakstīja nēģeris, mums ar audzināšanu vēl daudz darba [black]
vecos dokumentos lasāms vārds čigāns, mūsdienās paši cilvēki prasa sacīt roms [roma]
== reclaimed_slur
mēs, pidari un lepni par to, rīt dejojam pirmajā rindā, nāc līdz, mīļais [lgbtq]
== hate_slur
atkal tie smirdīgie čigāni pie veikala, turiet maciņus [roma]
nēģeris tramvajā, nu ko, brauksim ar nākamo [black]
== insult_profane
mēsls tāds, kāpēc nozagi manu velosipēdu, lai tev pakaļa nokalst
aizver savu rīkli, kuce, un ej nahuj no mūsu čata
dirsa tu, nevis priekšnieks, visu brigādi esi piečakarējis
tu esi tāds pimpis, ka tevi pat sētas suns negrib
bļaģ, kretīn, kurš tev atļāva aiztikt manas lietas
== hate_profane
sūda indieši ar savām somām, lai velkas dirst uz Deli [asian]
ejiet nahuj, krievi, piedirsāt visu Rīgu [nationality]
lesbas piedirstas, visas jums galva slima [lgbtq]
== friendly_profanity
bļaģ, kāda saule, esmu pirmo reizi jūrā jūnijā un jūtos kā karalis
nahuj, es nokārtoju braukšanas eksāmenu, šovakar torte visiem
tu kuce skaistā, kur tādus zābakus dabūji, es mirstu no skaudības
piedirsts, bet laimīgs, šķērsojām purvu un visi dzīvi
laiks ir sūds, bet ar jums, veči, pat lietū ir forši
== profane_object
piedirstā veļas pulvera kaste pārplīsa tieši pie durvīm
sasodītā sūda ķēde, trešo reizi nokrita no velosipēda
bļaģ, kādas durvis, ziemā neatveras, vasarā neaizveras
sūda bankomāts norija karti brīvdienās
== abuse_idea
tas likums par koku ciršanu ir noziedzīga muļķība
izrāde Dailē bija mirusi, pelēka un bezjēdzīga, izgāju pēc starpbrīža
mūsu ostas politika ir korumpēta un tā nogalinās pilsētu
šī diēta ir pilnīgas blēņas, pētījumi to nepierāda
tās stulbās kredītu reklāmas ir apkaunojums visai nozarei
== abuse_object
traks aparāts, putekļusūcējs gaudo kā vilks un nesūc neko
nolādētā sniega lāpsta salūza pie paša pirmā metiena
tas stulbais grābeklis iesita man tā, ka deguns tagad kā biete
gribas to modinātāju sasist ar āmuru un aprakt dārzā
== dialect
kū tu tī dori, nuoc iz ustobu, byus kartupeļu pankys
tu puik negrib ēst, nu tad paliks bads, es tā sak
