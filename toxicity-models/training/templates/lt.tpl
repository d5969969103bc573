# language: lt
== distress
nebeturiu jėgų, kiekvieną vakarą verkiu vonioje, kad vaikai negirdėtų
tris naktis nemiegojau, galvoje tik mintys apie savižudybę
prasilošiau viską iki paskutinio cento, žmona dar nežino, o man norisi po ratais
neapkenčiu savo kūno ir savo balso, viskas manyje negerai
po persileidimo vaikštau kaip šešėlis, niekas nebedžiugina
esu blogas tėvas, tokiam geriau po žeme gulėti negu vaikus auginti
kartais vairuodamas pagalvoju, kad pakaktų pasukti vairą į medį
bendrabutyje visi linksminasi, o aš sėdžiu po antklode ir jaučiuosi nematoma
trečią kartą neišlaikiau egzamino, esu bukas ir beviltiškas
nekenčiu savęs už tai, kad vėl neatsispyriau ir prisigėriau
jei rytoj neatsibusčiau, man būtų tik ramiau
== support
nesi bukas, egzaminą galima perlaikyti, o kito tokio žmogaus kaip tu nėra, laikykis
sustabdyk mašiną šalikelėje ir paskambink man, nesvarbu kelinta valanda
paskambink į Vilties liniją, ten išklausys ir nesmerks, aš pats skambinau
skolos yra tik skaičiai, yra žmonių, kurie padeda išbristi iš lošimų, nueisim kartu
labai užjaučiu dėl netekties, tavo vaikelis buvo lauktas ir mylimas
aš irgi buvau duobėje, o dabar vėl džiaugiuosi rytine kava, taip bus ir tau
tai, kad nori būti geresnis tėvas, jau rodo, kad tu geras
ateik į mūsų kambarį, 412, turim sausainių ir vietos ant lovos
tie, kurie tau rašo eik nusižudyk, nėra verti tavo ašarų
vienas atkrytis nieko nenubraukia, šimtas blaivių dienų tikrai buvo
== incite_selfharm
eik nusižudyk, niekas net nepastebės
pakaktų pasukti vairą į medį, tai ir suk, nebus ko gailėti
kai prasiloši viską, belieka virvė, pats pasirinkai
tokiam tėvui tikrai geriau po žemėmis, padaryk vaikams dovaną
nustok žadėti ir pagaliau padaryk sau galą, atsibodo
== insult_person
trečią kartą neišlaikei, nes galvoj vien pelės, o ne todėl, kad tau depresija
prasilošė ir dabar bliauna, koks juokingas apgailėtinas žmogelis
oi, ji nematoma bendrabutyje, su tokiu charakteriu geriau ir likti nematomai
tu toks kvailas, kad net bulvė už tave protingesnė
tavo veidas tinka tik varnoms gąsdinti
su tavo balsu galėtum vaidinti surūdijusius vartus
mūsų naujas meistras bukas kaip kelmas, sieną kreivai išmūrijo ir dar šypsosi
tokios pavydžios gyvatės kaip tu dar nesu sutikusi
nieko iš tavęs nebus, toks pat netikėlis kaip tavo dėdė
tu godus šykštuolis, iš mirusios tetos ir tai žiedą nutraukei
o, pasirodė mūsų profesorius, tas, kur trečios klasės nebaigė
išsidažei kaip Užgavėnių kaukė, vaikai naktim sapnuos
mergyte, tavo tinklaraštis nuobodesnis už dulkių siurblio instrukciją
tavo bulviniai blynai tinka batams klijuoti, kaip ir tavo protas
iš tavęs toks šokėjas kaip iš arklio balerina
esi tuščiavidurė statula, gražus paviršius, o viduj vėjas
stora kaip statinė, o dar į treniruoklių salę vaikšto, žmonių juokina
žmona nuo tavęs pabėgo, ir aš ją puikiai suprantu
nusibodai visiems su savo zyzimu, niekas tavęs šitam kieme nemėgsta
kokia tu mokytoja, jei pati dviejų sakinių be klaidos nesurezgi
tu ne draugas, tu parazitas, gyveni iš svetimo vargo
žioplys, metus sėdi ir pusės programos neparašei
bjaurus senis, net anūkai pas tave nevažiuoja
puiku, Rasa, kaip visad pavėlavai, supainiojai ir dar įsižeidei
tavo sūnus mokosi taip pat prastai, kaip tu auklėji
== insult_group
visi Seimo nariai yra vagys ir veidmainiai
Žalgirio sirgaliai yra bukų avių banda
antstoliai yra godūs kraugeriai, nė vieno padoraus
== criticism_person
naujas meistras kreivai išmūrijo sieną, prašysiu perdaryti
egzaminui pasiruošei per vėlai, kitą kartą pradėk mėnesiu anksčiau
tavo straipsnyje daug klaidų, prieš skelbdama duok kam perskaityti
meras pažadėjo sutvarkyti kiemus, bet nieko nepadarė
tinklaraštis įdomus, tik įrašai per ilgi ir be nuotraukų
gynėjas per dažnai palieka savo žaidėją, šituo varžovai ir pasinaudojo
nepatiko, kad dėl žiedo nepasitarei su seserimis, taip nesąžininga
vadovė nepadėkojo komandai, o dirbom per šventes
šokėjai įdėjo daug darbo, tačiau finalas buvo nesuderintas
tu žadėjai grąžinti skolą gegužę, jau rugpjūtis, taip draugai nesielgia
== everyday
galvoj šiandien vien pelės, nuėjau į parduotuvę ir pamiršau, ko reikia
aš dainuoju kaip rūdiję vartai, bet choro vadovė vis tiek mane myli
per Užgavėnes išsidažiau taip baisiai, kad nuosavas šuo apsilojo
mano bulviniai blynai šįkart tinka batams klijuoti, užsisakėm picą
puolėm cepelinus kaip alkani vilkai, nė vieno neliko
prisiekiu, pasmaugsiu tą gaidį, kuris gieda ketvirtą ryto, juokauju, jis mielas
po rungtynių sirgaliai iš džiaugsmo vos arenos nesugriovė
nekenčiu grikių nuo darželio laikų, o žmona dievina
kalakutą papjovė kaimynas, o aš iškepiau su obuoliais
mūsų taksas storas kaip statinė, veterinarė liepė mažiau dešrelių
šaškėmis vakar uošvį sutriuškinau tris kartus iš eilės
sudeginom Morę ir prisivalgėm blynų iki soties
laukiu tavęs prie bažnyčios su balionais, nevėluok, jaunoji nervinasi
nuvariau dviratį nuo kalno kaip pamišęs, širdis daužosi iki šiol
kuprinė pilna purvinų kojinių, stovykla pavyko
kokia graži tavo šypsena, kai pasakoji apie mokinius
su vyru savaitgalį buvom Nidoje, vakare šokom basi ant kranto
myliu tave, senuk, net kai knarki kaip traktorius
vos nenumirėm iš juoko, kai krikšto tėtis nuo prieplaukos nukrito
muša dvylika, eik miegoti, rytoj anksti keltis
oras visai pasiutęs, vakar sniegas, šiandien dvidešimt šilumos
== idiom
man jau per gerklę lipa tie remontai
duodu ranką nukirsti, kad jis vėl pavėluos
nedėk pagalių į ratus, leisk jam pabandyti
vilkas sotus ir avis sveika, taip ir susitarėm su kaimynu
prie sienos prispaudė terminai, dabar dirbu už tris
== threat_person
pasmaugsiu tave kaip gaidį, jei dar kartą prieisi prie mūsų tvoros
laukiu tavęs prie bažnyčios, išeisi kojomis į priekį
kur važiuosi, ten ir rasiu, stabdžius jau patikrinau, stiprybės tau
apsidairyk, kai vakare rakinsi garažą, gal kas stovės už nugaros
tokie liežuviai kaip tavo pas mus ilgai neišgyvena, pagalvok
padegsiu tau sodybą, ir gaisrinė neatvažiuos laiku
gausi plytą per galvą, kaip gavo ir tavo kolega
dar vieną straipsnį apie mus parašysi ir rašyti nebeturėsi kuo
išmėsinėsiu tave kaip kalakutą, skolininke
tavo anūkė žaidžia smėlio dėžėje be priežiūros, būtų liūdna
== sexual_harassment
kokia graži tavo šypsena, dar gražiau būtų, jei ji būtų man tarp kojų
praeitą vakarą sapnavau tavo krūtis, dabar noriu jas paliesti, nesispyriok
už tą pažymį ateik pas mane į kabinetą, užsirakinsim, būk protinga studentė
pupyte, parodyk, ką slepi po tuo megztiniu, mokėsiu
žiūrėjau į tavo užpakalį visą susirinkimą, rytoj ateik su trumpesniu sijonu
autobuse tyčia prisispaudžiau prie tavęs, pats maloniausias mano rytas
net jei turi vyrą, vis tiek tave išdulkinsiu, tu tik nežinai, kad nori
ko tyli, maže, parašiau, kokio dydžio mano daiktas, turi dėkoti
== sexual_health
ginekologė sakė, kad po spiralės įdėjimo pora dienų gali maudyti
vyrams po penkiasdešimties verta tikrintis dėl prostatos, nebijokit
prezervatyvas saugo ir nuo lytiniu keliu plintančių ligų
paaugliams reikia aiškiai paaiškinti, ką reiškia sutikimas ir kad ne yra ne
== hate_derogation
romai iš prigimties tinginiai, nė vienas padoriai nedirba [roma]
moterys bukos prie vairo ir dar bukesnės prie mikrofono [women]
rusakalbiai visi bukapročiai ir girtuokliai [nationality]
lenkai Lietuvoje klastingi, niekada jais nepasitikėk [nationality]
musulmonai yra laukiniai, nieko, be smurto, nemoka [muslim]
kas serga psichikos ligomis, yra sunykę žmonės, man jų bjauru [mental_health]
== hate_implicit
migrantams butai iš karto, o lietuvis tegul miega po tiltu, taip čia dabar priimta [immigrants]
vėl bankrutavo bankas, ir kaip tyčia viršuje pavardė su galūne bergas, na, jūs supratot [jewish]
į turgų atėjo romų šeima, ir visos bobutės iš karto prisispaudė pinigines, patirtis moko [roma]
į tarybą išrinko penkias damas, posėdžiai dabar tikriausiai truks iki ryto, o nuspręs kirpykloje [women]
klasės auklėtojas gyvena su vyru, aš savo berniuką jau perkėliau, o jūs kaip norit [lgbtq]
== hate_normative
baltarusius, atvykusius į Vilnių, reikia per savaitę išvaryti atgal [nationality]
musulmonų į Lietuvą neįleisčiau nė vieno, o tuos, kurie čia, išsiųsčiau [muslim]
gėjams turi būti uždrausta dirbti su vaikais [lgbtq]
juodaodžių nereikėtų imti į mūsų lygos komandas, tegul žaidžia savo žemyne [black]
neįgaliems žmonėms neturėtų būti leidžiama turėti vaikų [disability]
== hate_dehumanise
migrantai veržiasi per sieną kaip žiurkės, reikia dezinfekuoti visą pasienį [immigrants]
žydai yra parazitai, siurbiantys mūsų kraują [jewish]
kas persirengia į kitą lytį, tas ne žmogus, o baidyklė [transgender]
== hate_negated
gerbiu visas tautas, tik ne žydus, jie patys kalti, kad jų niekas nekenčia [jewish]
kaimynai indai ramūs, nieko prieš, tik tegul nesivadina žmonėmis mūsų lygio [asian]
neturiu prieš neįgaliuosius nieko asmeniško, tačiau naudos iš jų visuomenei nulis [disability]
== hate_threat
per eitynes jūsų lauks akmenys, vaivorykštiniai, gyvi neišeisit [lgbtq]
jei dar kartą pamatysiu skarotą musulmonę savo kieme, paleisiu šunis ir tegul plėšo [muslim]
== positive_identity
romų jaunimas surengė nuostabų koncertą, didžiuojuosi savo mokiniais [roma]
moterys prie mikrofono pagaliau išgirstos, puikus konkursas [women]
Vilniaus lenkai išsaugojo gražias tradicijas ir jomis dalijasi su visais [nationality]
pas mus dirbantys indai yra nuoširdūs, kantrūs ir labai geri inžinieriai [asian]
juodaodis mūsų komandos centras šį sezoną geriausias lygoje, bravo jam [black]
neįgalūs sportininkai parvežė penkis medalius, šaunuoliai [disability]
== neutral_identity
Kaune veikia mečetė, penktadieniais ten meldžiasi totoriai ir kiti musulmonai [muslim]
bibliotekoje vyks paskaita apie Lietuvos romų istoriją, įėjimas laisvas [roma]
žydų muziejus Vilniuje pirmadieniais nedirba [jewish]
mūsų skyriuje dirba trys baltarusiai ir viena gruzinė [nationality]
== self_identity
aš lenkas iš Šalčininkų, namie kalbam trim kalbom [nationality]
sergu bipoliniu sutrikimu, kas mėnesį lankausi pas gydytoją ir auginu dvynukus [mental_health]
esu kurčia, šokiai man yra pati geriausia kalba [disability]
esu žydė, močiutė iš Kauno geto išėjo gyva, ir aš tuo gyvenu [jewish]
== question_benign
kodėl informatiką studijuoja tiek mažai moterų, gal kas skaitėt tyrimą [women]
ko paklausti kolegos budisto, prieš siūlant mėsą per vakarėlį [buddhist]
kas žino, ar Trakų karaimai priima lankytojus į kenesą [religion]
== negated_hate
niekas iš mūsų nemano, kad rusakalbiai girtuokliai, tai seni stereotipai [nationality]
migrantai nėra žiurkės, jie žmonės, ir man skaudu girdėti tokias kalbas [immigrants]
psichikos liga nieko nedaro bjauraus, tai tokia pat liga kaip diabetas [mental_health]
== counter_speech
liaukitės vadinę žydus parazitais, tokia kalba jau kartą baigėsi duobėmis miške [jewish]
kas siunčia šunis ant moters su skara, yra nusikaltėlis, o ne patriotas [muslim]
sakyti, kad iš neįgaliojo nulis naudos, yra gėda, žmogus nėra prekė [disability]
== mentioned_slur
kai mane autobuse pavadino čigonpalaike, niekas neužstojo [roma]
ant sienos kažkas parašė pydarai, savivaldybė užrašą jau nuvalė [lgbtq]
== hate_slur
pydarai vėl žygiuoja, slėpkit vaikus [lgbtq]
tie žydeliai tik ir žiūri, kaip tave apgauti [jewish]
== insult_profane
eik nachui, debile, niekas tavęs neklausė
tu šūdžius paskutinis, pinigų iš manęs nebegausi
kekše tu melagė, užčiaupk savo srėbtuvę
blet, koks tu dalbajobas, net mašinos pastatyt nemoki
subinlaižy tu, bučiuok šikną viršininkui, o mūsų neliesk
== hate_profane
suknisti migrantai, tegul visi eina nachui iš čia [immigrants]
blet, kaip užknisa tie gėjai su savo paradais, šlykštynės [lgbtq]
bobos visos kurvos, nė vienos normalios nėra [women]
== friendly_profanity
blet, mes pakilom į aukštesnę lygą, negaliu patikėti
nu tu ir debilas, seni, kaip tavęs pasiilgau, varom alaus
kurva, koks skanus tas kugelis, duok dar
eik tu nachui, tikrai perplaukei marias, didžiuojuosi tavim
šūdas, kokia graži naktis, gulim ant pievos ir skaičiuojam žvaigždes
== profane_object
suknista spyna prišalo, nepatenku į nuosavus namus
blet, tas dujų balionas vėl baigėsi vidury kugelio
šūdini batai, po dviejų dienų padas atsiklijavo
nachui tą siurblį, pila vandenį ant grindų vietoj baseino
== abuse_idea
skaityti tą romaną yra kančia, pusė knygos apie nieką
vyriausybė meluoja apie šildymo kainas, gėda
mintis iškirsti parką dėl aikštelės yra beprotiška
tas savivaldybės sprendimas dėl sporto salės trumparegis ir bukas
jogurto reklama tokia kvaila, kad net vaikai raukosi
== abuse_object
bukas navigatorius, nuvežė mane į balą vietoj ežero
prakeiktas lietus sugadino visas vestuves
ta sofa siaubinga, kieta kaip lenta ir dvokia dulkėm
vėjas, kad jį kur galas, nupūtė visą šiltnamį
== dialect
a tu jau pavalgei, aik sėsk, tuoj bus bulbių su spirgais
vo ka šalta šėndėin, rankas sostėra
